"""What the beginnings of words, and pairs of them, weigh in the second opinion (`learned.py`).

Written by `python -m ops.learn`. One weight for each answer, in tenths and in the order given; "_" joins a pair, "<"
and ">" are the two ends of an utterance. Long, because it is one table.
"""

LEARNED_FROM = "6d41cf43534b2338"
WEIGHTS = {
    "affirm_deny": (
        "affirm deny unclear",
        """
00 -8 -8 8; 00_01 -8 -8 8; 01 -11 -9 10; 01_40 -7 -7 7; 01_47 -8 -8 8; 01_> -8 -8 8; 06 -8 -9 9; 0698 -9 -9 9
0698_765 -9 -9 9; 06_12 -8 -9 9; 07 -7 -6 7; 07_83 -7 -6 7; 112 -12 -12 12; 112_> -12 -12 12; 12 -12 -11 12
12_34 -12 -11 12; 14 -7 -6 7; 14_> -7 -6 7; 20 -8 -8 8; 20_00 -8 -8 8; 29 -7 -6 7; 29_14 -7 -6 7; 33 -6 -7 7
33_6 -6 -7 7; 34 -12 -11 12; 34_56 -6 -7 7; 34_> -8 -9 9; 40 -7 -7 7; 40_52 -7 -7 7; 432 -9 -9 9; 432_> -9 -9 9
47 -8 -8 8; 47_20 -8 -8 8; 52 -7 -7 7; 52_63 -7 -7 7; 56 -10 -8 9; 56_29 -7 -6 7; 56_78 -6 -7 7; 5g -4 -6 7
5g_passe -4 -6 7; 6 -12 -11 11; 63 -7 -7 7; 63_78 -7 -7 7; 6_12 -6 -7 7; 6_ordin -9 -9 9; 765 -9 -9 9
765_432 -9 -9 9; 78 -10 -8 10; 78_> -10 -8 10; 83 -7 -6 7; 83_56 -7 -6 7; <_01 -8 -8 8; <_06 -8 -9 9; <_0698 -9 -9 9
<_112 -12 -12 12; <_33 -11 -12 14; <_6 -9 -9 9; <_a -4 -4 5; <_absol 12 -3 -24; <_accue -6 -6 6; <_affir 16 -16 -16
<_ah -2 -4 0; <_ajout -5 -6 6; <_aline -8 -8 8; <_allez 10 -5 -8; <_allo -16 -15 16; <_allon 10 -10 -10
<_alors -17 -16 17; <_anne -5 -7 7; <_annul -8 -10 9; <_arret -6 -7 7; <_assur 12 -12 -11; <_atten -23 -25 28
<_au -13 0 4; <_aucun -13 12 -8; <_avec 14 -14 -14; <_awa -3 5 -4; <_b -12 -12 13; <_bah -4 9 -12
<_baiss -10 -10 10; <_bande -10 -10 10; <_be 7 -6 -8; <_beauc -12 -12 12; <_ben 7 -5 -7; <_bien 9 3 -37
<_blabl -12 -12 12; <_bob -5 -5 7; <_bonjo -22 -23 23; <_bonne -10 -12 11; <_boula -9 -9 9; <_bruno -6 -8 8
<_c -5 -2 0; <_ca 0 -5 -2; <_calis -8 -10 10; <_carlo -6 -8 8; <_carre 14 -13 -14; <_ce -15 13 -10
<_certa 10 -3 -24; <_certe 12 -12 -12; <_cette -10 10 -9; <_chape -8 -7 8; <_chepa -12 -12 12; <_chez -6 -7 7
<_chut -5 -6 6; <_clair -6 -6 6; <_club -6 -9 11; <_comme -20 -35 23; <_compt -5 -7 6; <_conse -9 -8 8
<_conta -7 -8 8; <_corre -9 8 -6; <_d 13 -25 -8; <_dans -14 -14 14; <_de -7 -7 7; <_degag -6 -9 9; <_deja 16 -18 -11
<_delph -7 -6 6; <_depui -13 -12 13; <_desol -5 5 -6; <_deux -8 -22 10; <_dison 8 -7 -7; <_dites -6 -5 6
<_docte -10 -10 10; <_donc -3 -2 5; <_du -16 28 -32; <_ecout 6 -5 -7; <_eh 10 -10 -9; <_elle 3 -21 1; <_emma -5 -5 5
<_en 18 -15 -19; <_enfin 11 -9 -11; <_enten 21 -11 -24; <_entre -9 -7 9; <_enzo -5 -6 6; <_est -9 -8 9
<_et 21 -8 -23; <_euh -11 -17 12; <_eva -5 -10 12; <_evide 5 -5 -5; <_exact 18 -22 -12; <_excus -6 -7 6
<_fabie -3 -8 10; <_faite 15 -16 -13; <_faut -9 -15 12; <_faux -30 25 -16; <_flemm -8 -6 7; <_garag -5 -7 8
<_girar -7 -7 7; <_go 12 -12 -12; <_grave 11 -11 -11; <_gsm -6 -7 7; <_hein -17 -16 17; <_helas -12 13 -13
<_helen -6 -9 10; <_hier -8 -8 8; <_hmm -12 -12 12; <_hors -13 20 -22; <_hugue -10 -10 10; <_hum 8 -6 -8
<_il -20 -3 10; <_impec 12 -13 -12; <_impos -13 11 -9; <_incor -9 9 -9; <_ines -10 -10 10; <_info -7 -9 8
<_inuti -12 12 -12; <_j -16 -3 8; <_jamai -18 20 -19; <_je -3 -9 2; <_jean -8 -8 8; <_joker -12 -12 12
<_julie -6 -12 11; <_juste -8 -10 9; <_l -6 -8 7; <_la -17 -14 18; <_laiss -9 9 -10; <_laque -12 -12 12
<_laure -10 -10 10; <_le -19 -20 21; <_lea -5 -5 5; <_leque -12 -12 12; <_les -10 -11 11; <_loin -10 13 -14
<_luc -5 -7 7; <_lui 9 -10 -8; <_lundi -9 -9 9; <_m -1 -5 6; <_ma -17 -7 15; <_madem -10 -10 10; <_mais 18 -11 -23
<_maitr -13 -8 11; <_malhe -1 3 -14; <_maman -5 -6 5; <_march 10 -8 -11; <_marie -9 -10 11; <_mauva -11 10 -9
<_merci -13 -6 7; <_mes -8 -10 10; <_mette -8 -9 9; <_mhm 12 -12 -12; <_micro -10 -10 10; <_mmh 10 -7 -9
<_moi -22 -8 11; <_mon -9 -18 17; <_monsi -16 -18 17; <_negat -14 14 -14; <_nein -11 8 -6; <_nenni -13 14 -15
<_ni -15 -13 14; <_niet -12 12 -12; <_no -12 11 -9; <_nom -11 11 -11; <_non 13 8 -35; <_nope -14 14 -14
<_notez -3 -2 4; <_notre -7 -7 7; <_nous 12 -15 -9; <_nulle -12 12 -12; <_numer -10 -8 11; <_oh -4 0 -2
<_ok 17 -14 -16; <_on 1 -5 -4; <_opera -11 -11 11; <_oubli -11 10 -10; <_oui 10 -3 -18; <_p -5 -6 6
<_paill -11 -11 11; <_pardi 12 -12 -12; <_pardo -12 -22 17; <_parfa 17 -15 -17; <_parle -16 -10 16
<_parti -12 -12 12; <_pas -21 29 -21; <_passe -8 -12 11; <_paul -19 -19 20; <_perso -15 -15 16; <_peut -19 -12 18
<_plus -11 13 -12; <_pluto 2 6 -11; <_porca -6 -5 6; <_posit 12 -12 -12; <_possi -13 -13 13; <_pour 11 -8 -12
<_pourq 22 -22 -18; <_pouve -7 -6 7; <_presq -6 7 -9; <_puis -5 -6 7; <_puisq -8 8 -8; <_putai -7 -8 7
<_qu -18 -11 16; <_quand -8 -10 9; <_quatr -12 -12 12; <_que -12 11 -11; <_quel -13 -12 12; <_quell -12 -16 15
<_quelq -5 -5 5; <_qui -9 -9 9; <_quinz -9 -9 9; <_quoi -9 -10 9; <_redir -7 -8 8; <_rh -5 -8 8; <_rien -12 13 -13
<_rose -8 -8 8; <_s -15 5 -4; <_sa -6 8 -9; <_samir -8 -9 9; <_sans 0 7 -14; <_secou -2 -5 7; <_servi -6 -9 10
<_si 10 -4 -18; <_sim 9 -8 -9; <_six -12 -12 12; <_soixa -8 -8 8; <_sophi -10 -14 12; <_sous -7 -8 8
<_steph -5 -5 5; <_super 7 -6 -7; <_sur -10 -11 10; <_surem -8 8 -7; <_surto -10 15 -12; <_tais -6 -7 7
<_te -9 -8 9; <_teams -6 -8 8; <_test -6 -7 7; <_tom -5 -7 8; <_toujo 14 -10 -9; <_tout 4 -4 -8; <_trans -12 -11 12
<_tres -5 11 -17; <_trois -17 -12 17; <_trop 12 -8 -13; <_tu -8 8 -7; <_un -11 -16 16; <_une -14 -16 16
<_va -7 -6 7; <_vers -8 -9 9; <_viens -9 -8 9; <_vingt -6 -6 6; <_voila 11 -9 -11; <_voix 12 -15 -9
<_volon 18 -19 -15; <_votre -9 -7 9; <_vous -14 8 -3; <_wii 7 -8 -6; <_xavie -6 -6 6; <_y 5 -10 -1; <_yep 12 -12 -12
<_yes 19 -19 -18; <_yvonn -7 -9 9; <_zero -7 -7 9; a -18 -9 10; a_> -5 -5 5; a_aller 5 -2 -5; a_appel -5 -12 12
a_b -5 -7 6; a_ca -9 -18 14; a_carte -4 -5 5; a_chang -1 -5 6; a_cinq -5 -9 10; a_cote -10 17 -18
a_coupe -11 -10 11; a_dire -25 -16 22; a_dit -12 -7 12; a_donne -7 -8 10; a_du -11 -16 14; a_envoy -9 -11 11
a_erreu -23 22 -19; a_ete -7 -8 9; a_fait 18 -11 -25; a_inter -6 -7 7; a_l -8 -14 12; a_la -14 8 -6; a_lache -5 -5 6
a_le -15 -14 16; a_lyon -3 -5 6; a_ma -12 4 -3; a_mayot -4 -4 5; a_me -7 -6 6; a_mes -8 -11 11; a_mon -6 -9 8
a_pas 24 -30 -8; a_plus -6 -6 6; a_propo 13 -10 -13; a_quatr -9 -7 10; a_quelq -9 -8 13; a_r -7 -7 7
a_redir 8 -9 -6; a_reten -5 -6 7; a_rien -15 16 -16; a_signe -7 -6 7; a_soir -4 -3 5; a_teste -6 -5 7
a_touch -4 6 -6; a_un -8 -14 17; a_une -8 -14 12; a_voir -12 14 -14; a_votre -1 -7 2; a_vous -7 -10 13
aboie -5 -6 6; aboie_je -5 -6 6; abonn -12 -10 12; abonn_> -10 -8 10; abonn_fibre -6 -5 6; absol 12 -3 -24
absol_> 19 -24 -10; absol_c 5 -5 -5; absol_madam 12 -13 -11; absol_pas -29 27 -15; accen -13 -11 13
accen_> -10 -15 11; accen_c -5 -5 5; acces -7 -10 12; acces_a -8 -11 11; acces_au -4 -3 5; accor 6 -1 -25
accor_> 6 1 -28; accor_avec -15 -17 16; accor_ca 7 -5 -5; accor_d 7 -5 -5; accor_faite 11 -21 -10
accor_mais -14 14 -12; accro -5 -7 6; accro_pas -5 -7 6; accue -6 -10 8; accue_> -5 -6 6; accue_aroba -6 -6 6
accue_n -7 -9 10; achet -11 -15 12; achet_l -11 -14 12; achet_le -5 -5 6; acord 10 -10 -10; acord_> 10 -10 -10
acord_d 10 -10 -10; actua 5 -5 -5; actua_> 5 -5 -5; adora -5 -5 5; adora_et -5 -5 5; adres -7 10 -12
adres_> -9 12 -14; adres_a -8 -11 11; adres_oui 5 -5 -4; affic -14 -11 13; affic_> -13 -11 13; affic_reche -7 -4 8
affir 16 -16 -16; affir_> 13 -13 -12; affir_chef 10 -10 -10; agent -7 -10 12; agent_> -5 -6 7; agent_d -7 -9 10
ah -3 -3 0; ah_bah -1 5 -8; ah_ben 7 -4 -25; ah_bon -18 -15 16; ah_ca -24 25 -24; ah_mais 0 1 -5; ah_non -20 27 -24
ah_oui 16 -11 -14; ah_que -6 7 -7; ahmed -8 -8 8; ahmed_diall -8 -8 8; ai -1 -3 -3; ai_achet -11 -15 12
ai_appel 9 -7 -9; ai_assez -5 -6 6; ai_besoi -10 -12 11; ai_bien -7 7 -7; ai_debra 11 -10 -11; ai_deja 20 -20 -13
ai_demar -10 -11 11; ai_dit 13 3 -25; ai_enten -3 12 -17; ai_etein 11 -15 -11; ai_eu -11 -12 12; ai_fait 19 -20 -16
ai_jamai -8 8 -8; ai_la -12 -11 12; ai_marre -7 -6 7; ai_par -7 -7 7; ai_parle -4 -5 7; ai_pas -34 9 3
ai_plein -7 -7 8; ai_plus -6 -9 8; ai_pus -4 -3 5; ai_quelq -2 -7 8; ai_redem 18 -18 -15; ai_rende -6 -6 6
ai_rien -25 9 -1; ai_trois -9 -6 11; ai_un -7 -13 12; ai_une -7 -11 10; aider 5 -2 -5; aider_a 5 -2 -5
aille 12 -10 -10; aille_> 10 -10 -8; aille_c 5 -4 -5; aimen -5 -5 5; aimen_bien -5 -5 5; aimer 7 3 -17
aimer_bien 13 -14 -13; aimer_mieux -14 10 -9; ajout -5 -6 6; ajout_un -5 -6 6; aline -8 -8 8; aline_favre -8 -8 8
aller -12 12 -11; aller_merci -16 13 -9; aller_mon 9 -8 -8; aller_plus 5 -2 -5; allez 16 -16 -11; allez_on 6 -6 -5
allez_oui 10 -5 -8; allez_y 20 -18 -14; allo -16 -15 16; allo_> -11 -11 11; allo_vous -9 -6 8; allon 10 -10 -10
allon_y 10 -10 -10; alors -17 8 3; alors_> 0 4 -24; alors_en -9 8 -7; alors_euh -9 -12 11; alors_fabri -6 -6 6
alors_j -7 7 -7; alors_la -6 -9 10; alors_maint -1 -2 3; alors_non -22 22 -13; alors_que -5 -5 5; alpha -5 -6 6
alpha_> -5 -6 6; an -11 -14 12; an_derni -11 -14 12; anime -5 -5 5; anime_> -5 -5 5; anne -12 -13 13
anne_point -5 -7 7; anne_sophi -8 -8 8; annul -9 -11 10; annul_> -6 -6 7; annul_le -8 -10 9; anten -8 -8 9
anten_> -8 -8 9; appar -15 -15 16; appar_> -15 -15 16; appel -24 -2 13; appel_> -10 8 -9; appel_ahmed -8 -8 8
appel_ca -6 -8 7; appel_comme -21 -17 20; appel_d -5 -5 5; appel_de -17 -17 18; appel_du -4 -6 7
appel_hier 9 -8 -10; appel_julie -7 -13 10; appel_l -3 -2 5; appel_ma -3 -2 5; appel_on -7 -9 8
appel_pas -10 11 -11; appel_pour -8 14 -15; appel_redem -15 -15 16; appel_sont -7 -8 7; apres -8 -8 8
apres_midi -8 -8 8; aroba -15 -20 22; aroba_a -5 -7 6; aroba_dupon -6 -9 10; aroba_dupui -7 -8 8
aroba_free -7 -10 12; aroba_g -3 -8 9; aroba_gmail -4 -9 12; aroba_group -5 -8 8; aroba_hotel -6 -6 6
aroba_hotma -5 -5 5; aroba_la -5 -5 6; aroba_labo -7 -9 8; aroba_lapos -5 -6 6; aroba_neuf -3 -8 10
aroba_orang -6 -9 10; aroba_pompi -2 -5 7; aroba_proto -6 -6 6; aroba_sfr -6 -8 8; aroba_video -5 -5 5
aroba_yahoo -4 -7 7; arran 10 -2 -20; arran_> 17 -21 -14; arran_pas -18 13 -11; arret -17 5 -2; arret_avec -6 -7 7
arret_il -13 11 -10; arriv -9 -11 11; arriv_pas -9 -11 11; arrob -6 -8 8; arrob_hotma -6 -8 8; artif -6 -7 7
artif_> -6 -7 7; aspir -6 -9 8; aspir_ne -6 -9 8; assez -5 -6 6; assez_du -5 -6 6; assur 13 -13 -13
assur_> 13 -13 -13; atlas -5 -8 8; atlas_point -5 -8 8; atten -21 -8 19; atten_> -15 -3 10; atten_c -9 -8 8
atten_cheri -4 -4 7; atten_depui -5 -8 11; atten_deux -8 -9 9; atten_excus -5 -6 6; atten_j -2 -7 8
atten_je -7 -8 8; atten_le -6 -6 6; atten_non -10 10 -13; atten_que -3 -2 4; atten_s -23 -12 23; atten_si 6 -6 -1
au -23 -4 15; au_au -3 -5 7; au_bout -5 -6 7; au_contr -13 15 -14; au_diabl -7 -6 7; au_moins -9 -9 9
au_mois -9 -8 9; au_monsi -10 -10 10; au_nom -18 -14 19; au_premi -10 -10 10; au_sujet 14 -9 -18; au_telep -6 -7 7
au_trava -10 -8 10; au_vingt -3 -5 6; au_web -4 -3 5; aucun -2 4 -8; aucun_> -17 16 -15; aucun_idee -18 -21 20
aucun_monsi -15 16 -17; aucun_probl 16 -16 -10; aucun_souci 18 -18 -18; augus 13 -12 -13; augus_> 13 -12 -13
aujou -14 -1 3; aujou_hui -14 -1 3; aussi -6 -6 6; aussi_donc -6 -6 6; autre -31 30 -18; autre_> -8 -10 10
autre_appel -6 -12 11; autre_chose -14 15 -13; autre_je -5 -12 11; autre_non -5 13 -13; autre_probl -22 26 -24
autre_souci -17 15 -9; autre_truc -4 17 -16; aux -16 -12 15; aux_clien -11 -8 11; aux_frais -6 -5 6; avec -21 -23 19
avec_deux -18 12 -10; avec_la -4 -8 7; avec_le -9 -6 8; avec_ma -7 -7 7; avec_mes -4 -8 9; avec_mon -6 -6 6
avec_plais 14 -14 -14; avec_quoi -15 -17 16; avec_ton -7 -6 7; avec_un -7 -11 10; avec_une -8 -8 9; avec_vos -6 -8 7
avec_votre -6 -7 7; avec_vous -12 -15 14; avez 11 -5 -21; avez_bien 13 -14 -13; avez_deja -14 -23 15
avez_dit -5 -6 6; avez_mal -20 20 -20; avez_raiso 20 -23 -12; avez_tout 24 -27 -22; avez_un -10 -15 11
avez_vu 10 -12 -8; avoir -10 -9 10; avoir_un -10 -9 10; avons -7 7 -6; avons_demen -7 7 -6; awa -3 5 -4
awa_c -3 5 -4; b -11 -12 12; b_c -5 -7 6; b_comme -12 -12 13; b_v -5 -6 6; bah -4 11 -18; bah_j 10 -9 -10
bah_non -26 26 -14; bah_oui 12 -13 -8; baiss -10 -10 10; baiss_la -10 -10 10; bande -10 -10 10; bande_d -10 -10 10
bas -11 2 0; bas_> -8 8 -8; bas_dupon -1 -5 6; bas_marti -5 -7 7; bas_neuf -1 -5 6; basta -6 -5 6; basta_j -6 -5 6
be 2 -11 1; be_> -7 -8 8; be_oui 7 -6 -8; beau -10 -11 11; beau_aujou -10 -11 11; beauc -12 -12 12
beauc_> -12 -12 12; belka -8 -9 9; belka_a -8 -9 9; ben 6 -11 0; ben_> -11 -12 11; ben_c -18 -12 17
ben_ca 13 -13 -16; ben_dame 10 -7 -9; ben_evide 11 -10 -11; ben_j -15 -13 15; ben_je -5 -5 6; ben_la 16 -17 -15
ben_le -9 -10 10; ben_moi -14 18 -19; ben_mon 5 -2 -5; ben_non -26 29 -28; ben_oui 17 -13 -26; ben_pas -8 9 -10
ben_si 6 -6 -6; ben_voila 8 -6 -8; benal -11 -9 10; benal_> -11 -9 10; berna -12 -12 13; berna_> -9 -8 9
berna_duran -3 -4 5; besoi -16 15 -13; besoi_> -13 17 -17; besoi_d -10 -12 11; bien 26 -19 -21; bien_> 14 -33 -7
bien_au -9 9 -9; bien_branc -3 -2 5; bien_c 8 -9 -6; bien_ca 1 3 -24; bien_ce 6 -5 -1; bien_cela 4 -4 -3
bien_compr 13 -14 -13; bien_d 5 -5 -5; bien_enten -3 -16 11; bien_entre -5 -5 5; bien_evide 13 -11 -10
bien_hein -3 -2 4; bien_la 5 -5 -4; bien_le 11 -13 -8; bien_merci 18 -19 -14; bien_moi 13 -11 -13
bien_mon 10 -11 -7; bien_note 12 -11 -8; bien_notre 5 -5 -5; bien_oui 11 -4 -8; bien_pour 21 -22 -4
bien_que 13 -11 -4; bien_recu 13 -17 -5; bien_regar -5 -5 5; bien_s 12 -12 -12; bien_sur 8 4 -18
bien_volon 10 -11 -7; blabl -12 -12 12; blabl_> -12 -12 12; blanc -13 -12 12; blanc_> -10 -10 10; blanc_c -8 -8 8
bleue -4 -5 5; bleue_ne -4 -5 5; bob -5 -5 7; bob_tiret -5 -5 7; boite -5 -5 5; boite_de -5 -5 5; bon -15 -3 4
bon_> -29 -7 11; bon_bon -6 7 -3; bon_laiss -20 20 -8; bon_monsi 17 -12 -18; bon_nom -7 8 -8; bon_numer -14 16 -14
bon_pour 9 -8 -10; bon_vous -6 8 -7; bonjo -23 -23 24; bonjo_> -9 -9 9; bonjo_c -9 -8 9; bonjo_je -7 -6 7
bonjo_madam -12 -8 10; bonjo_monsi -13 -17 15; bonjo_pierr -5 -6 6; bonne -13 -6 5; bonne_adres -8 10 -11
bonne_quest -10 -12 11; borde -10 -12 11; borde_> -10 -12 11; boula -9 -9 9; boula_du -9 -9 9; bout -5 -6 7
bout_du -5 -6 7; box -16 -8 12; box_> -18 -1 5; box_a -2 -5 6; box_dans -5 -5 6; box_est -11 -16 14; box_la -1 -5 6
box_toute -7 -9 8; branc -3 -2 5; branc_derri -3 -2 5; brise -4 -3 5; brise_et -4 -3 5; bruit -11 -16 14
bruit_la -11 -16 14; bruno -6 -8 8; bruno_point -6 -8 8; burea -10 -11 10; burea_> -10 -11 10; c 6 -6 -6
c_a -5 -5 5; c_est 7 -4 -10; c_etait -8 8 -7; c_good 8 -7 -7; c_o -5 -5 5; c_point -5 -7 6; ca 3 -10 -1
ca_> -3 1 -4; ca_a -8 -12 9; ca_aux -11 -8 11; ca_c -13 15 -29; ca_charg -9 -9 9; ca_comme -5 5 -5; ca_coupe -6 -8 8
ca_d 5 -4 -5; ca_depen -21 -20 22; ca_drach -5 -6 6; ca_du -6 13 -8; ca_et -3 -2 4; ca_exact 12 -11 -9
ca_fait -13 -14 14; ca_ira -14 16 -22; ca_j -8 -10 9; ca_je -13 -2 5; ca_joue 15 -15 -14; ca_lag -7 -7 7
ca_m 5 -12 -3; ca_march 26 -23 -26; ca_me 21 -23 -17; ca_meme 15 -12 -11; ca_mon 8 -4 -6; ca_monsi 13 -13 -15
ca_ne -14 -4 0; ca_non 3 2 -20; ca_oui 23 -21 -18; ca_passe -5 -5 5; ca_peut 5 -2 -5; ca_que 8 0 -24
ca_recom -14 -14 14; ca_roule 14 -13 -13; ca_serai 7 -7 -7; ca_sert -11 12 -12; ca_suffi -13 -17 15
ca_tombe -6 -8 7; ca_va -19 7 3; ca_vient -8 -7 7; ca_vous 13 -13 -4; cable -6 -5 7; cable_> -6 -5 7; caiss -5 -6 6
caiss_deux -5 -3 6; caiss_enreg -5 -6 6; calis -8 -10 10; calis_ca -8 -10 10; camer -2 -5 6; camer_du -2 -5 6
canar -7 -8 8; canar_> -7 -8 8; capte -7 -6 8; capte_que -7 -6 8; carlo -6 -8 8; carlo_tiret -6 -8 8
carpe -7 -13 10; carpe_> -7 -13 10; carre 17 -18 -16; carre_> 17 -18 -16; carte -4 -5 5; carte_bleue -4 -5 5
cas 9 0 -21; cas_> 9 0 -21; cause -13 -12 15; cause_a -13 -12 15; ce 1 -6 -2; ce_matin -12 -11 12; ce_n -18 17 -13
ce_nom -7 7 -7; ce_numer -7 -8 10; ce_que 12 -18 -5; ce_serai 10 -6 -5; ce_servi -8 -6 7; ce_ticke -12 11 -9
cela 22 -21 -20; cela_> 17 -16 -17; cela_meme 9 -9 -7; cellu -7 -5 7; cellu_a -7 -5 7; celui -8 8 -7
celui_la -8 8 -7; cent -6 -5 6; cent_cinqu -6 -5 6; centr -9 -9 9; centr_> -9 -9 9; certa 3 -15 -6; certa_> 9 -26 0
certa_pas -31 26 -19; certe 12 -12 -12; certe_> 12 -12 -12; cette -22 22 -19; cette_fois -20 19 -15
cette_histo -7 7 -5; ch -6 -6 6; ch_> -6 -6 6; chamb -8 -7 8; chamb_> -8 -7 8; chang -9 -8 10; chang_> -2 -5 6
chang_d -10 -8 9; chang_la -1 -5 6; chape -8 -7 8; chape_de -8 -7 8; chaqu -7 -7 7; chaqu_mois -7 -7 7
charg -13 -12 13; charg_la -7 -7 7; charg_pas -9 -9 9; chat -8 -7 8; chat_est -8 -7 8; chef 9 -10 -8
chef_> 10 -10 -10; chef_d -7 -6 7; chepa -12 -12 12; chepa_moi -12 -12 12; cherc -14 -12 14; cherc_mes -11 -10 11
cherc_mon -8 -6 7; cheri -4 -4 7; cheri_je -4 -4 7; chez -16 -3 6; chez_gmail -5 -6 6; chez_machi -7 -7 7
chez_moi -10 12 -13; chez_mon -5 -5 5; chez_nous -6 -7 7; chez_wanad -7 -12 10; chich -7 -6 6; chich_vous -7 -6 6
chien -13 -13 13; chien_> -9 -8 9; chien_qui -5 -6 6; chose -14 15 -12; chose_> -14 15 -14; chose_a -1 -2 3
chose_cette -3 5 -2; chris -8 -9 9; chris_duboi -8 -9 9; chum 9 -8 -8; chum_> 9 -8 -8; chut -5 -6 6
chut_les -5 -6 6; cinq -6 -6 6; cinq_> -2 -2 4; cinq_cinqu -2 -3 6; cinq_douze -5 -5 7; cinq_heure -5 -9 10
cinq_nonan -4 -3 7; cinq_quara -4 -4 5; cinq_quatr -4 -5 8; cinq_soixa -2 -2 4; cinq_zero -5 -5 5; cinqu -8 -8 8
cinqu_> -7 -8 7; cinqu_cinq -4 -3 5; cinqu_deux -6 -5 6; cinqu_quatr -5 -5 5; cinqu_six -4 -4 8; cinqu_trois -2 -2 4
clair -6 -6 6; clair_rouss -6 -6 6; clien -14 -15 15; clien_> -12 -11 12; clien_aroba -6 -9 10; clien_m -5 -12 12
clien_quara -10 -8 10; club -6 -9 11; club_under -6 -9 11; code 5 -6 -4; code_> -7 -7 7; code_posta 6 -5 -7
coler -11 -8 10; coler_> -11 -12 12; coler_contr -6 -6 6; coler_monsi -11 -12 12; colla -8 -8 10; colla_de -8 -8 10
colle -13 -17 15; colle_> 5 -4 -5; colle_a -15 -17 16; colle_parce -3 -2 4; com -20 -1 10; com_> -18 -1 8
com_bien -11 -7 11; comme -5 -16 7; comme_> -1 -17 3; comme_a -7 -6 6; comme_berna -12 -12 13; comme_c -5 5 -5
comme_ca -14 -4 11; comme_comme -11 -9 10; comme_dites -8 -10 9; comme_inter -12 -10 11; comme_j -11 -9 10
comme_je -21 -17 20; comme_le -5 -7 8; comme_mon -6 -5 6; comme_que 13 -15 -12; comme_une -6 -8 7
comme_vous 20 -15 -19; commu -7 -6 7; commu_avec -7 -6 7; compl -22 -17 20; compl_> -22 -17 20; compr -1 -18 10
compr_> 0 -12 1; compr_la -6 -9 9; compr_pas -4 -14 14; compr_quest -7 -9 9; compr_une -8 -10 9; compt -8 -8 9
compt_a -6 -6 7; compt_aroba -5 -7 6; con -6 -9 9; con_> -6 -9 9; concl 10 -8 -11; concl_> 10 -8 -11
confi 15 -20 -14; confi_> 15 -20 -14; conna -12 14 -14; conna_> -7 10 -10; conna_rien -7 6 -5; conne -16 -12 15
conne_> -15 -14 16; conne_de -6 -5 6; conne_est -8 -9 9; conne_et -3 -2 5; conne_fibre -3 -6 8; conne_pas -6 -9 8
conse -20 -23 23; conse_> -17 -20 20; conse_du -7 -6 6; conse_qui -7 -8 10; conso -8 -10 11; conso_march -7 -8 9
conso_qui -6 -5 6; conta -7 -8 8; conta_aroba -7 -8 8; conti 5 -13 5; conti_> 8 -7 -11; conti_avec -12 -15 14
contr -25 23 -13; contr_> -30 28 -19; contr_c 10 -11 -7; contr_est -12 -21 21; contr_son -6 -6 6
contr_vous -11 -12 11; convi 9 -7 -11; convi_> 9 -7 -10; convi_tres 11 -6 -11; corre 21 -19 -16; corre_> 18 -19 -7
corre_c 1 -1 -1; corre_ca 16 -19 -15; corre_ce -9 8 -6; corre_de 4 -3 -3; corri -6 6 -6; corri_> -6 6 -6
cote -13 11 -7; cote_> -10 17 -18; cote_sans -5 -5 5; coupe -20 -18 21; coupe_> -8 -9 8; coupe_je -8 -12 9
coupe_la -5 -5 5; coupe_tous -5 -4 5; coupe_tout -6 -8 8; coupu -10 -10 10; coupu_> -10 -10 10; cours -3 -2 4
cours_> -3 -2 4; creti -6 -5 6; creti_ca -6 -5 6; crois 2 14 -20; crois_> 26 -24 -24; crois_bien 11 -16 -8
crois_pas -28 20 -15; cuisi -10 -7 9; cuisi_> -10 -7 9; cul -7 -7 8; cul_> -7 -7 8; cyclo -5 -5 6
cyclo_tout -5 -5 6; d 7 -17 -1; d_> -7 -7 7; d_a -9 7 -1; d_abonn -10 -8 9; d_accor 6 -1 -25; d_accue -7 -9 10
d_acord 10 -10 -10; d_actua 5 -5 -5; d_affic -5 -3 6; d_aille 12 -10 -10; d_equip -7 -6 7; d_erreu 27 -27 -13
d_expli 5 -4 -5; d_incap -10 -10 10; d_incon 12 -13 -11; d_inter -5 -5 6; d_ou -8 -7 7; d_un -7 -10 8
d_urgen -5 -5 5; da 9 -9 -8; da_> 9 -9 -8; da_c 8 -4 -6; dame 10 -7 -9; dame_oui 10 -7 -9; dans 1 -17 8
dans_la -10 -8 10; dans_le 4 -14 2; dans_ma -8 -7 8; dans_une -9 -6 11; de 4 -19 6; de_borde -10 -12 11
de_ca 6 -6 -2; de_canar -7 -8 8; de_ce 1 -10 -1; de_charg -7 -7 7; de_cherc -8 -6 7; de_chich -7 -6 6
de_clien -10 -8 10; de_conne -3 -3 5; de_faire -11 -8 11; de_famil -6 -6 6; de_guign -5 -5 5; de_l -6 -5 6
de_la -18 13 -9; de_le 12 -12 -11; de_liege -13 -7 11; de_ma 3 -15 2; de_mal -4 -9 10; de_marse -15 -14 17
de_marti -1 -1 2; de_meme 4 -3 -3; de_merde -9 -7 8; de_messa -6 -5 6; de_moi -7 -6 7; de_mon -14 -9 14
de_nouve 13 -13 -14; de_novem -9 -8 9; de_paill -8 -7 8; de_passe -10 -6 10; de_perso -10 13 -13; de_poste -7 -7 7
de_probl 19 -20 -11; de_quest -13 20 -22; de_quoi -7 -6 7; de_refus 26 -27 -16; de_resea -15 -10 12
de_signa -7 -5 7; de_sms -9 -11 11; de_souci 18 -21 -10; de_suite -7 -7 8; de_telep -13 -16 16; de_termi -9 -8 9
de_tonal -8 -11 11; de_votre -1 -2 3; de_vous -15 -13 17; de_wifi -7 -9 10; debra 10 -7 -11; debra_> -11 13 -12
debra_et 11 -10 -11; debut -5 -5 5; debut_a -5 -5 5; decon -13 -9 13; decon_> -6 -5 6; decon_toute -10 -9 10
degag -6 -9 9; degag_avec -6 -9 9; degue -11 -8 11; degue_de -11 -8 11; dehor -7 -6 8; dehor_> -7 -6 8; deja -5 -5 1
deja_> 6 -17 -1; deja_deux 18 -18 -17; deja_fait 22 -22 -15; deja_la -9 -14 13; deja_mon -14 -23 15
deja_redem 16 -17 -12; deja_resol -15 15 -14; delai -5 -6 6; delai_c -5 -6 6; delap -10 -10 10; delap_> -10 -10 10
delph -16 -10 14; delph_march -13 -8 11; delph_rouss -7 -6 6; deman -8 -9 9; deman_a -7 -9 9; deman_un -10 -6 10
demar -10 -11 11; demar_l -10 -11 11; demen -7 7 -6; demen_en -7 7 -6; depan -13 -15 16; depan_> -10 -12 11
depan_ma -7 -7 8; depas -9 -7 9; depas_l -9 -7 9; depen -21 -20 22; depen_> -17 -19 18; depen_ce -15 -15 16
depen_de -5 -5 5; depen_des -10 -14 11; depui -19 -19 21; depui_a -4 -3 5; depui_ce -12 -11 12; depui_fribo -8 -8 8
depui_hier -8 -7 8; depui_l -3 -6 8; depui_la -5 -6 6; depui_longt -9 9 -7; depui_mardi -6 -7 7; depui_que -2 -5 6
depui_trois -9 -7 8; deran 14 -16 -12; deran_pas 14 -16 -12; derni -12 -13 13; derni_> -15 -12 14
derni_fois 10 -10 -9; derni_mais -5 -5 5; derri -3 -2 5; derri_la -3 -2 5; des -18 -19 21; des_dessi -5 -5 5
des_escro -8 -9 9; des_fois -10 -14 11; des_lilas -11 -12 13; des_sienn -6 -7 7; desol -11 10 -7; desol_> -17 17 -10
desol_mais -5 5 -6; dessi -5 -5 5; dessi_anime -5 -5 5; dessu -7 -7 7; dessu_la -7 -7 7; deux -13 -18 16
deux_> -14 -15 14; deux_avec -6 -6 6; deux_et -9 -7 9; deux_fixes -7 -6 7; deux_fois 17 -13 -19; deux_huita -5 -5 5
deux_l -18 12 -10; deux_mille -11 -8 10; deux_minut -8 -9 9; deux_nonan -5 -5 5; deux_ou -9 -8 9; deux_porta -7 -6 7
deux_quara -2 -2 4; deux_quatr -3 -2 4; deux_quinz -4 -4 5; deux_s -5 -5 5; deux_secon -6 -7 6; deux_serve -7 -10 9
deux_soixa -2 -2 4; deux_table -5 -3 6; deux_tpe -9 -7 10; deux_trent -4 -4 8; deux_trois -7 -7 8; deux_un -6 -7 7
deuxi -5 -6 6; deuxi_poste -5 -6 6; devan 12 -9 -12; devan_> 12 -9 -12; diabl -7 -6 7; diabl_avec -7 -6 7
diall -8 -8 8; diall_> -8 -8 8; dieu 5 -2 -5; dieu_si 5 -2 -5; diffe -10 10 -9; diffe_> -10 10 -9; diman -5 -5 5
diman_et -5 -5 5; dirai -8 8 -7; dirai_mais -8 8 -7; dire -5 -20 11; dire_> -14 -23 19; dire_c -5 -5 5
dire_ca 19 -18 -18; dire_mais -8 8 -8; dire_que -8 -14 11; direc -9 -13 13; direc_> -4 -8 7; direc_s -8 -8 10
direc_sur -6 -8 7; dis 32 -25 -19; dis_> 9 -10 -7; dis_c -10 9 -8; dis_oui 6 -6 -5; dis_pas 34 -34 -24
dis_que -17 12 -10; disie -9 -10 10; disie_> -9 -10 10; dison 8 -7 -7; dison_que 8 -7 -7; dit 12 1 -20
dit_> 5 -4 -12; dit_de -13 -8 13; dit_le -6 6 -6; dit_non -23 18 -16; dit_oui 12 -10 -13; dit_papa -3 -2 5
dit_pas -3 -2 5; dit_que -7 3 -1; dites -15 -18 18; dites_> -12 -16 15; dites_donc -6 -5 6; dites_j -6 -5 6
dites_vous -8 -10 9; dix -13 -13 14; dix_> -12 -9 14; dix_heure -10 -10 10; dix_huit -3 -4 5; dix_minut -1 -2 3
dix_neuf -4 -4 7; dix_sept -9 -8 10; dix_vingt -5 -6 7; dizai -11 -12 12; dizai_de -7 -7 7; dizai_envir -8 -8 8
dizai_une -8 -8 8; docte -10 -10 10; docte_blanc -10 -10 10; doit -5 -5 5; doit_passe -5 -5 5; donc 2 -2 -10
donc_> 9 -7 -13; donc_deux -6 -6 6; donc_fabri -6 -6 6; donc_il -6 6 -6; donc_moi -3 -2 5; donc_mon -6 -5 6
donc_non -5 5 -5; donc_oui 6 -5 -7; donne -8 -9 9; donne_ce -7 -8 10; donne_le -7 -7 7; dossi 14 -13 -8
dossi_> 14 -13 -8; doubl -6 -6 6; doubl_v -6 -6 6; doute 10 -10 -9; doute_oui 10 -10 -9; douze -6 -6 9
douze_quatr -6 -7 12; douze_trent -5 -5 9; douze_zero -6 -5 6; drach -5 -6 6; drach_ici -5 -6 6; du -23 1 9
du_bas -1 -5 6; du_bruit -11 -16 14; du_centr -9 -9 9; du_conse -11 -10 10; du_debut -5 -5 5; du_fil -5 -6 6
du_fils -3 -5 7; du_jour -7 -6 6; du_magas -7 -9 8; du_monde -11 5 -1; du_porta -4 -6 7; du_repon -5 -6 6
du_ticke 14 -9 -18; du_tiret -6 -6 6; du_tou -7 10 -10; du_tous -10 11 -12; du_tout -15 15 -11; du_vol -5 -6 6
duboi -8 -9 9; duboi_> -8 -9 9; dupon -11 -11 11; dupon_> -6 -6 6; dupon_gmail -8 -8 8; dupon_point -6 -9 10
dupon_tiret -1 -5 6; dupui -7 -8 8; dupui_point -7 -8 8; duran -6 -9 10; duran_aroba -3 -4 5; duran_de -5 -6 6
duval -6 -6 6; duval_> -6 -6 6; duval_donc -6 -6 6; e -6 -6 6; e_aroba -6 -6 6; e_b -5 -6 6; e_f -5 -6 6
echo -9 -7 8; echo_> -9 -7 8; ecole -5 -6 6; ecole_> -5 -6 6; ecout 9 -17 -2; ecout_> 10 -10 -7; ecout_de 6 -5 -7
ecout_et 9 -8 -10; ecout_ou -7 -8 7; ecran -7 -6 7; ecran_> -7 -6 6; ecran_d -5 -3 6; ecrit -7 -6 6
ecrit_conse -7 -6 6; effec 9 -9 -10; effec_> 9 -9 -10; effet 11 -12 -11; effet_> 11 -12 -11; eh 10 -10 -9
eh_bien 8 -9 -6; eh_oui 8 -7 -8; elle -2 -5 1; elle_dit -7 11 -11; elle_est -17 -14 17; elle_meme 14 -19 -12
elle_trava -5 -6 5; elle_va -7 -7 7; elodi -7 -6 7; elodi_march -7 -6 7; emma -5 -5 5; emma_under -5 -5 5
en -5 -5 3; en_ai -12 -9 10; en_coler -11 -8 10; en_commu -7 -6 7; en_direc -8 -8 10; en_effet 11 -12 -11
en_est -9 17 -18; en_fait -23 21 -10; en_ligne -7 -7 7; en_mars -7 7 -6; en_minus -5 -7 8; en_occup -13 -10 12
en_panne -1 -14 4; en_passe -11 10 -10; en_peux -8 -10 10; en_plein 11 -7 -13; en_reuni -6 -8 8; en_rond -9 -10 10
en_sais -9 -12 11; en_serai 14 -13 -14; en_suis -16 -17 17; en_ville -7 -5 7; en_visio -4 -8 9; encor -9 11 -9
encor_> -12 13 -11; encor_la 10 -10 -9; encor_non -5 5 -5; enerv -10 -10 10; enerv_> -10 -10 10; enfan -9 -10 10
enfan_en -4 -8 9; enfan_pardo -5 -6 6; enfan_sont -5 -6 6; enfin -4 6 -9; enfin_> -7 9 -4; enfin_conne -15 -13 15
enfin_je 12 -13 -2; enfin_non -25 26 -19; enfin_oui 11 -12 -9; enfin_si 16 -16 -8; ennuy -5 -5 5
ennuy_parce -5 -5 5; enreg -5 -6 6; enreg_n -5 -6 6; enten 7 -30 5; enten_> 11 -38 3; enten_de -5 -6 6
enten_et -17 16 -15; enten_mais -7 7 -7; enten_mal -15 -15 15; enten_mutue -9 -10 9; enten_par -13 -10 13
enten_tout 6 -5 -7; enten_un -9 -7 8; entre -13 -14 14; entre_> -7 -9 9; entre_deux -9 -7 9; entre_huit -5 -5 5
entre_nous -5 -5 5; envir -8 -8 8; envir_> -8 -8 8; envoy -9 -11 11; envoy_de -9 -11 11; enzo -5 -6 6
enzo_deux -5 -6 6; equip -7 -5 7; equip_> -7 -5 7; erreu -10 23 -29; erreu_> -7 20 -26; erreu_monsi -13 11 -10
es -8 8 -7; es_goure -8 8 -7; escro -8 -9 9; escro_> -8 -9 9; essai 14 -13 -14; essai_> 14 -13 -14; essay -1 7 -20
essay_> -5 10 -21; essay_d 5 -4 -5; est -2 -4 0; est_07 -7 -6 7; est_> -5 5 -5; est_a -11 -21 16; est_au -3 -15 5
est_autre -10 10 -6; est_aux -6 -5 6; est_avec -18 11 -8; est_bien 38 -36 -22; est_bon -14 17 -15; est_brise -4 -3 5
est_ca 33 -32 -17; est_ce 10 -27 1; est_cela 17 -17 -17; est_compl -22 -17 20; est_corre 22 -21 -15
est_coupe -8 -9 8; est_d 22 -23 -18; est_dans -13 -9 12; est_de -12 -13 13; est_decon -10 -9 10; est_degue -11 -8 11
est_deja -15 15 -14; est_diffe -10 10 -9; est_dix -7 -7 7; est_du -5 -6 6; est_duval -6 -6 6; est_ecrit -7 -6 6
est_en -12 -10 11; est_encor 10 -10 -9; est_etein -11 -10 11; est_exact 24 -22 -21; est_fait 18 -18 -18
est_faux -35 32 -21; est_fini -10 10 -8; est_genti -24 19 -16; est_honte -18 -14 16; est_hs -8 -9 9
est_incor -18 17 -15; est_inexa -18 19 -18; est_injoi -7 -9 8; est_insta -8 -9 9; est_insup -9 -10 10
est_juste 21 -22 -19; est_karim -11 -9 10; est_l -13 14 -16; est_la -3 2 -8; est_lamen -21 -19 20; est_le 13 -17 -7
est_ma -8 -9 11; est_marce -9 -9 9; est_moi 24 -21 -22; est_mon -15 -12 15; est_morte -5 -6 7; est_muet -5 -7 7
est_noire -8 -8 9; est_non -25 26 -23; est_note 9 -8 -11; est_orang -10 -8 10; est_parfa 5 -5 -4; est_parti -7 -9 8
est_pas -9 20 -33; est_plus -24 19 -14; est_point -15 17 -18; est_possi 12 -8 -17; est_pour -9 -8 4
est_prive -5 -5 6; est_quoi -15 -16 16; est_regle -28 28 -23; est_rouge 9 -8 -9; est_scand -7 -7 7; est_se -9 -8 8
est_soixa -6 7 -9; est_sur 5 -10 1; est_techn -6 -5 7; est_toujo 14 -13 -14; est_tout -6 -10 5; est_tres -6 -6 6
est_un -26 20 -8; est_une -19 8 -1; est_vrai 15 -16 -13; et -1 -35 15; et_ca -10 -6 10; et_comme 21 -8 -23
et_depui -5 -6 6; et_deux -8 -7 8; et_elle -3 -2 4; et_inter -5 -4 5; et_j -4 -3 5; et_la -17 16 -15; et_le -6 -6 6
et_les -5 -5 5; et_maint -5 -5 5; et_midi -5 -5 5; et_moi -5 -6 5; et_non -27 -29 29; et_onze -3 -2 4
et_oui 9 -8 -10; et_pourt -3 -2 5; et_quatr -9 -7 9; et_rallu 11 -15 -11; et_rebra 11 -10 -11; et_simpl -5 -6 6
et_tiret -5 -5 7; et_un -7 -6 7; et_une -5 -5 6; et_vous -7 -7 7; et_zero -3 -2 4; etage -10 -10 10
etage_> -10 -10 10; etais -5 -5 5; etais_fache -5 -5 5; etait -8 8 -7; etait_vrai -8 8 -7; ete -7 -8 9
ete_adora -5 -5 5; ete_annul -6 -6 7; ete_chang -2 -5 6; etein 6 -15 -4; etein_> -11 -10 11; etein_et 11 -15 -11
etes -19 -12 13; etes_des -8 -9 9; etes_genti -7 -13 11; etes_pas -8 14 -16; etes_tromp -14 19 -19
etes_trop -7 -6 9; etes_vous -9 -9 9; etes_vraim -9 -10 10; etonn -16 -14 15; etonn_> -16 -14 15; etran -5 -6 6
etran_> -5 -6 6; etre -22 -16 21; etre_> -13 -13 14; etre_bien -14 -9 14; etre_humai -7 -8 9; etre_je -2 -3 5
etre_non -10 -14 12; etre_oui -7 -10 8; etre_pas -8 11 -8; eu 3 -2 -9; eu_de 13 -13 -14; eu_hier -10 -10 10
eu_le -11 16 -16; eu_un -13 -12 15; euh -14 -3 8; euh_> -15 -23 18; euh_anne -8 -8 8; euh_bah 10 -9 -10
euh_ben -15 -17 16; euh_comme -6 -5 6; euh_enfin 7 -8 -6; euh_euh -7 -10 8; euh_je -13 -3 11; euh_non -20 26 -39
euh_oui 11 -20 -3; eva -5 -10 12; eva_sept -5 -10 12; evide 21 -20 -18; evide_> 17 -17 -16; evide_madam 10 -10 -9
evide_que 5 -5 -5; evite -11 10 -10; evite_> -11 10 -10; exact 18 -9 -27; exact_> 7 -4 -16; exact_c 15 -15 -7
exact_ca 13 -13 -10; exact_ce 10 -10 -10; exact_je 8 -9 -6; exact_monsi 16 -18 -11; exact_nous -7 7 -6
exact_oui 10 -10 -9; exact_pour 15 -14 -16; excus -10 -9 11; excus_moi -10 -9 11; expli 5 -4 -5; expli_tout 5 -4 -5
f -5 -6 6; f_e -5 -6 6; fabie -3 -8 10; fabie_zero -3 -8 10; fabri -6 -6 6; fabri_c -6 -6 6; fabri_duval -6 -6 6
fache -5 -5 5; fache_la -5 -5 5; facil -5 -6 7; facil_a -5 -6 7; facon -15 13 -11; facon_> -15 13 -11
faire 12 -15 -10; faire_> 12 -12 -11; faire_ca 6 -11 -3; faire_j -8 -10 10; faire_les -3 -2 4; fait 13 -4 -20
fait_> 4 5 -34; fait_beau -10 -11 11; fait_c 3 0 -9; fait_ca 15 -12 -13; fait_comme 19 -19 -18; fait_d 15 -23 -12
fait_des -6 -7 7; fait_dix -1 -2 3; fait_exact 22 -27 -13; fait_monsi 28 -30 -17; fait_non -9 8 -7
fait_tout 21 -23 -10; fait_trois 11 -13 -10; fait_un -7 -8 8; fait_une -13 -15 14; faite 14 -2 -16
faite_comme 14 -13 -14; faite_donc 11 -11 -11; faite_erreu -17 11 -8; faite_la -6 8 -7; faite_le 9 -9 -8
faite_pas -11 12 -4; faite_vite 12 -13 -8; famil -11 -10 11; famil_> -8 -8 10; famil_c -6 -6 6; famil_diman -5 -5 5
fan -7 -6 6; fan_de -7 -6 6; faudr -13 -15 16; faudr_que -13 -15 16; faut -14 -14 15; faut_corri -6 6 -6
faut_que -6 -6 6; faut_voir -9 -15 13; faute 13 -15 -8; faute_> -6 8 -7; faute_ca 14 -19 -7; faux 1 5 -25
faux_> 2 3 -23; faux_ce -7 7 -7; faux_numer -8 10 -10; favre -8 -8 8; favre_depui -8 -8 8; femme -6 -12 10
femme_> -6 -9 7; femme_ne -6 -7 8; femme_qui -3 -2 4; feu -7 -10 9; feu_> -7 -10 9; fi -9 9 -9; fi_> -9 9 -9
fibre 2 -15 1; fibre_> 11 -11 -11; fibre_a -5 -5 6; fibre_la -6 -5 6; fibre_ne -3 -6 8; fiche -7 -7 7
fiche_de -7 -7 7; fil -5 -5 6; fil_> -5 -6 6; fil_est -3 -2 5; fille -8 -9 11; fille_> -4 -6 7; fille_qui -8 -9 11
fils -7 -7 8; fils_> -3 -5 7; fils_est -6 -5 7; fils_qui -5 -5 5; fils_sur -6 -5 6; fin -10 -11 11; fin_> -10 -11 11
fini -10 10 -8; fini_c -10 10 -8; fixe -11 -12 12; fixe_> -8 -11 11; fixe_ca -10 -10 10; fixe_est -4 -6 7
fixes -7 -6 7; fixes_et -7 -6 7; flemm -8 -6 7; flemm_de -8 -6 7; fois 9 -4 -16; fois_> -10 1 5; fois_c -10 10 -9
fois_d 10 -10 -8; fois_deja 11 -13 -10; fois_meme 14 -11 -15; fois_oui 9 -6 -5; fois_que -26 19 -10; forfa -5 -6 6
forfa_ne -5 -6 6; fourn -11 -12 11; fourn_> -11 -12 11; fr -14 -1 2; fr_> -14 -1 2; fr_tout -5 -7 8; frais -6 -5 6
frais_> -6 -5 6; free -7 -10 12; free_point -7 -10 12; frero -6 8 -4; frero_> -6 8 -4; fribo -8 -8 8
fribo_> -8 -8 8; froid -7 -8 8; froid_de -7 -8 8; furie -11 -12 11; furie_contr -11 -12 11; g -7 -7 7; g_i -7 -7 7
g_mail -3 -8 9; garag -5 -7 8; garag_point -5 -7 8; gauch -6 -5 6; gauch_> -6 -5 6; genti -21 3 1; genti_> -18 -4 6
genti_mais -11 10 -10; gere -3 -2 4; gere_tout -3 -2 4; girar -7 -7 7; girar_g -7 -7 7; gmail -10 -13 13
gmail_com -8 -8 8; gmail_point -5 -8 8; go 12 -12 -12; go_> 12 -12 -12; goff -7 -9 9; goff_a -7 -9 9
gonfl -15 -9 14; gonfl_serie -7 -6 6; gonfl_votre -11 -10 11; good 8 -7 -7; good_> 8 -7 -7; goure -8 8 -7
goure_la -8 8 -7; grave 16 -16 -16; grave_> 16 -16 -16; gresi -8 -7 8; gresi_> -8 -7 8; group -5 -8 8
group_tiret -5 -8 8; gsm -6 -7 7; gsm_sans -6 -7 7; guign -5 -5 5; guign_c -5 -5 5; guill -9 -9 9; guill_> -9 -9 9
habil -4 -8 7; habil_a -4 -8 7; habit -8 8 -7; habit_au -3 -5 6; habit_la -8 8 -8; hache -7 -8 7; hache_> -7 -8 7
hadda -10 -10 10; hadda_> -10 -10 10; haine -12 -11 12; haine_> -12 -11 12; hein -7 -23 7; hein_> -10 -20 10
hein_oui 9 -5 -11; hein_quoi -8 -8 8; hein_zero -3 -2 4; helas 8 -2 -15; helas_> 10 -11 -9; helas_non -12 13 -13
helen -6 -9 10; helen_point -6 -9 10; hesit -15 -14 14; hesit_> -15 -14 14; heure -10 -13 13; heure_> -12 -11 12
heure_a 5 -4 -5; heure_et -5 -5 5; heure_que -9 -8 8; hier -9 -18 14; hier_> 0 -15 3; hier_apres -8 -8 8
hier_soir -8 -7 8; histo -7 7 -5; histo_> -7 7 -5; hmm -12 -12 12; hmm_> -12 -12 12; homme 9 -6 -10
homme_> 10 -10 -9; homme_vous -8 11 -8; honte -21 -19 20; honte_> -18 -14 16; honte_votre -6 -7 7; hors -13 19 -22
hors_de -13 20 -22; hors_ligne -2 -5 6; hotel -6 -6 6; hotel_tiret -6 -6 6; hotli -8 -8 10; hotli_en -8 -8 10
hotma -7 -8 8; hotma_point -7 -8 8; hs -8 -9 9; hs_> -8 -9 9; hugue -10 -10 10; hugue_delap -10 -10 10; hui -14 -1 3
hui_> -14 -1 3; huit -13 -21 20; huit_> -11 -14 14; huit_aroba -6 -8 8; huit_chez -5 -6 6; huit_heure -5 -5 5
huit_quara -5 -5 7; huit_quatr -2 -2 4; huit_septa -5 -5 5; huita -5 -5 5; huita_et -5 -5 5; hum 8 -6 -8
hum_hum 8 -6 -8; hum_oui 8 -6 -8; humai -9 -10 11; humai_> -6 -8 8; humai_je -7 -8 9; i -7 -7 7; i_r -7 -7 7
ici -5 -6 6; ici_et -5 -6 6; idee -19 -28 26; idee_> -16 -23 22; idee_ca -6 -6 6; il -5 -10 5; il_a -6 -5 7
il_accro -5 -7 6; il_dit 8 -5 -9; il_est 0 -11 4; il_fait -14 -17 16; il_faudr -13 -15 16; il_faut -7 -2 4
il_me 5 -10 -4; il_n -9 17 -18; il_pleut -9 -10 10; il_tourn -9 -10 10; il_voit -5 -5 5; il_vous 6 -15 -3
il_y -19 17 -15; ils -5 -5 5; ils_parte -5 -5 5; imagi 10 -9 -10; imagi_que 10 -9 -10; impec 12 -13 -12
impec_on 12 -13 -12; impos -13 11 -9; impos_> -12 13 -14; impos_de -7 -7 7; impri -6 -7 7; impri_> -5 -5 6
impri_aussi -6 -6 6; incap -10 -10 10; incap_> -10 -10 10; incom -9 -7 9; incom_depas -9 -7 9; incon 12 -13 -11
incon_> 12 -13 -11; incor -19 18 -16; incor_> -19 18 -16; ines -10 -10 10; ines_hadda -10 -10 10; inexa -18 19 -18
inexa_> -18 19 -18; info -7 -9 8; info_aroba -7 -9 8; injoi -7 -9 8; injoi_> -7 -9 8; insta -15 -8 11
insta_> -8 -9 9; insta_je -6 -12 11; insta_non -11 12 -12; insup -9 -10 10; insup_a -9 -10 10; intel -6 -7 7
intel_artif -6 -7 7; inter -15 2 2; inter_> 0 -2 -4; inter_c -10 -10 10; inter_dans -3 -6 8; inter_pas -17 16 -15
inter_qui -6 -7 7; inter_sont -5 -4 5; inter_sur -5 -6 5; inuti -12 12 -12; inuti_> -12 12 -12; inver -13 14 -16
inver_> -13 14 -16; iphon -8 -6 10; iphon_> -4 -6 7; iphon_affic -7 -4 8; ira -14 16 -22; ira_> -11 13 -20
ira_comme -17 18 -16; it 7 -5 -7; it_s 7 -5 -7; j -6 -8 6; j_ai -6 -6 5; j_aimer 7 3 -17; j_appel -16 11 -5
j_atten -8 -8 9; j_en 3 -20 4; j_enten -8 -11 10; j_essay 5 -4 -5; j_etais -5 -5 5; j_habit -3 -5 6
j_hesit -15 -14 14; j_imagi 10 -9 -10; j_y -13 9 -6; jamai -19 21 -21; jamai_> -13 13 -12; jamai_de -9 13 -13
jamai_habit -8 8 -8; je -1 -9 0; je_appel -8 -8 8; je_cherc -11 -10 11; je_compr -4 -14 14; je_confi 10 -6 -8
je_crois 10 6 -21; je_deman -5 -6 6; je_dis 24 -25 -11; je_euh -9 -12 10; je_je -5 -5 6; je_l 8 0 -13
je_le -10 -10 11; je_m -17 0 7; je_me -19 8 -3; je_n -11 -4 5; je_ne 0 -1 -7; je_paie -7 -7 7; je_parle -6 -7 10
je_pense 8 3 -14; je_peux -18 10 -9; je_pourr -11 -10 11; je_prefe -21 17 -13; je_prend -6 -7 8; je_recoi -5 -5 5
je_redem -15 -18 17; je_refle -11 -13 12; je_refus -23 21 -16; je_regar -15 -16 15; je_regre -9 10 -9
je_repet -11 1 5; je_sache -11 9 -8; je_sais -20 -23 25; je_saura -5 -5 5; je_souha -8 -11 11; je_suis -4 -24 12
je_suppo 12 -9 -12; je_vais -19 -8 12; je_verif -12 -11 12; je_verra -13 -12 13; je_veux 6 -16 -6
je_viens 12 -12 -11; je_vois -8 8 -8; je_voudr -14 -13 16; je_voula 10 -10 -10; je_vous 4 0 -11; jean -8 -8 8
jean_dupon -8 -8 8; jeudi -3 -5 4; jeudi_> 7 -5 -5; jeudi_entre -5 -5 5; jeune 9 -6 -10; jeune_homme 9 -6 -10
jeux -7 -7 7; jeux_en -7 -7 7; joker -12 -12 12; joker_> -12 -12 12; joli -10 -15 11; joli_accen -10 -15 11
joue 15 -15 -14; joue_pour 15 -15 -14; jour -7 -6 6; jour_sur -7 -6 6; jours -9 -7 8; jours_> -6 -6 6
jours_deja -14 -12 15; judo -6 -9 11; judo_aroba -6 -9 11; julie -8 -15 11; julie_carpe -7 -13 10
julie_point -6 -12 11; juste 17 -12 -19; juste_> 12 -6 -19; juste_augus 13 -12 -13; juste_c -7 7 -7
juste_le 6 -5 -7; juste_mon -11 -7 10; juste_oui 14 -14 -11; k -6 -8 8; k_huit -6 -8 8; karim -11 -9 10
karim_benal -11 -9 10; l -9 10 -5; l_> -18 12 -10; l_accue -5 -6 6; l_agent -7 -9 10; l_ai 7 1 -13; l_an -11 -14 12
l_appar -11 -13 14; l_autre -10 7 -5; l_e -5 -6 6; l_ecole -5 -6 6; l_enten -9 -7 9; l_etran -5 -6 6
l_heure 5 -4 -5; l_impri -6 -6 6; l_insta -11 12 -12; l_inter -3 -6 8; l_inver -13 14 -16; l_opera -3 -2 5
l_ordin -12 -13 15; l_oreil -6 -5 6; l_un -6 4 -4; la -21 -1 14; la_5g -4 -6 7; la_> -12 19 -18; la_bas -8 8 -8
la_bonne -8 10 -11; la_box -17 3 -2; la_c -4 12 -21; la_caiss -5 -6 6; la_con -6 -9 9; la_conne -9 -12 12
la_conso -7 -8 9; la_cuisi -10 -7 9; la_derni 10 -10 -9; la_direc -4 -8 7; la_faute -6 8 -7; la_fibre 6 -13 -3
la_fin -10 -11 11; la_haine -12 -11 12; la_hotli -8 -8 10; la_il -6 -5 6; la_je -6 -8 7; la_la -5 -5 5
la_le -9 -8 9; la_ligne -5 -5 5; la_machi -4 -5 5; la_magas -5 -5 6; la_mairi -7 -6 7; la_maiso -5 -5 5
la_marqu -9 -9 9; la_meme 8 -9 -5; la_merde -12 -13 13; la_messa -6 -8 7; la_miser -10 -10 10; la_moind -11 -18 17
la_non -8 10 -10; la_peine -15 18 -16; la_porte -2 -7 8; la_poste -5 -5 6; la_premi 0 2 -12; la_quest -16 -14 15
la_qui -7 7 -7; la_repon -17 16 -15; la_reuni -2 -2 4; la_rue 1 2 -9; la_semai -4 -5 6; la_socie -9 -10 10
la_tele -11 -11 12; la_telep -8 -9 9; la_tete -7 -7 7; la_vie -9 13 -13; la_vous -3 -2 4; la_vraie 18 -8 -21
labo -7 -9 8; labo_point -7 -9 8; lac -6 -6 6; lac_point -6 -6 6; lache -5 -5 6; lache_avec -5 -5 6; lag -7 -7 7
lag_> -7 -7 7; laiss -15 12 -9; laiss_> -14 14 -10; laiss_ca -5 5 -5; laiss_de -6 -5 6; laiss_tombe -11 11 -10
lambe -10 -12 11; lambe_> -10 -12 11; lamen -21 -19 20; lamen_> -16 -14 15; lamen_du -5 -5 5; lapos -5 -6 6
lapos_point -5 -6 6; laque -12 -12 12; laque_> -12 -12 12; laure -10 -10 10; laure_picho -10 -10 10; le -10 -1 4
le_01 -7 -7 7; le_> 9 -9 -8; le_bon -9 10 -10; le_box -5 -5 6; le_burea -10 -11 10; le_cable -6 -5 7; le_cas 9 0 -21
le_chat -8 -7 8; le_chef -7 -6 7; le_chien -13 -13 13; le_code 5 -6 -4; le_confi 15 -20 -14; le_contr -14 23 -27
le_cul -7 -7 8; le_cyclo -5 -5 6; le_dirai -8 8 -7; le_dis 9 -10 -7; le_douze -6 -5 6; le_faire 12 -12 -11
le_faite -11 12 -4; le_fil -3 -2 5; le_fixe -11 -12 12; le_goff -7 -9 9; le_meme -11 11 -2; le_mille 11 -7 -13
le_moins -7 12 -14; le_momen -6 6 -6; le_monde -7 -10 8; le_netfl -9 -10 10; le_nom 3 -9 -1; le_numer -12 -13 13
le_pare -7 -10 9; le_passa -6 -6 6; le_placa -12 -10 12; le_preno -6 -6 6; le_quart -5 -5 6; le_rende -1 -12 3
le_respo -7 -9 8; le_robot -6 -9 8; le_rue -6 8 -7; le_sais -10 -10 11; le_salon -14 -11 13; le_servi -9 -10 12
le_stand -5 -7 7; le_super -5 -7 8; le_suppo -12 -7 11; le_techn -5 -6 6; le_telep -21 -4 13; le_temps -17 7 -4
le_toit -8 -7 8; le_vingt -6 6 -6; le_voyan 9 -8 -9; le_wifi -13 -11 14; lea -6 -5 6; lea_aroba -5 -5 7
lea_tiret -5 -5 5; lecle -5 -7 8; lecle_comme -5 -7 8; lefev -6 -9 10; lefev_aroba -6 -9 10; lente -16 -10 16
lente_s -16 -10 16; leque -12 -12 12; leque_> -12 -12 12; les -22 -23 25; les_camer -2 -5 6; les_cours -3 -2 4
les_deux -5 -4 5; les_enfan -9 -10 10; les_heure -10 -9 10; les_jeux -7 -7 7; les_messa -4 -5 6; les_petit -5 -5 5
les_video -9 -9 9; liege -13 -7 11; liege_moi -13 -7 11; ligne -10 -9 11; ligne_> -5 -5 5; ligne_ca -7 -7 7
ligne_depui -2 -5 6; ligne_fixe -4 -6 7; lilas -11 -12 13; lilas_> -8 -8 9; lilas_soixa -3 -5 6; loin -10 13 -14
loin_de -10 13 -14; longt -9 9 -7; longt_> -9 9 -7; lopez -3 -8 9; lopez_trent -3 -8 9; luc -5 -7 7
luc_tiret -5 -7 7; lui 9 -10 -8; lui_meme 9 -10 -8; lundi -9 -9 9; lundi_derni -9 -9 9; lunet -5 -6 6
lunet_> -5 -6 6; lyon -8 -8 8; lyon_> -8 -8 8; m -14 1 1; m_a -10 -9 11; m_adres -8 -11 11; m_appel -18 -1 7
m_arran 10 -2 -20; m_avez -5 -6 6; m_en -11 10 -10; m_enten -9 -6 8; m_etonn -16 -14 15; m_fi -9 9 -9
m_inter -17 16 -15; m_tiret -1 -5 6; ma -24 -7 16; ma_box -5 -5 5; ma_chamb -8 -7 8; ma_colle -10 -20 11
ma_conna -7 10 -10; ma_conne -7 -9 12; ma_famil -6 -7 6; ma_femme -6 -12 10; ma_fille -8 -9 11; ma_ligne -4 -6 7
ma_maman -11 5 -4; ma_messa -5 -8 8; ma_part 9 -10 -7; ma_quest -7 -10 9; ma_rue -10 9 -8; ma_sim -11 -11 11
ma_soeur -7 -7 7; ma_table -5 -6 5; machi -15 -15 16; machi_> -7 -7 7; machi_a -4 -5 5; machi_de -7 -6 7
madam 4 -17 2; madam_> 4 -17 2; madem -10 -10 10; madem_rouss -10 -10 10; magas -7 -10 8; magas_> -7 -9 8
magas_de -5 -5 6; magas_sont -2 -5 6; mail -3 -8 9; mail_point -3 -8 9; mails -6 -8 7; mails_> -8 -11 11
mails_ils -5 -5 5; maint -16 7 -1; maint_> -16 7 -1; maint_je -1 -2 3; maint_tout -5 -5 5; mairi -7 -6 7
mairi_> -7 -6 7; mais -7 14 -18; mais_bien 9 0 -14; mais_c -14 14 -9; mais_carre 11 -12 -9; mais_en -9 9 -8
mais_faite 12 -13 -8; mais_fan -7 -6 6; mais_je -11 10 -10; mais_juste -7 7 -7; mais_la -8 8 -7; mais_moi -6 -6 6
mais_non -25 24 -16; mais_oui 23 -25 -15; mais_pas -15 17 -14; mais_pour -10 -10 10; mais_si 13 -13 -10
mais_votre -5 -5 5; mais_vous -7 -8 7; mais_y 5 -5 -4; maiso -5 -5 5; maiso_alors -5 -5 5; maiso_y -3 -3 5
maitr -13 -8 11; maitr_delph -13 -8 11; mal -32 7 -1; mal_> -17 -20 19; mal_a -4 -9 10; mal_compr -20 20 -20
mal_de -6 -5 6; malhe 2 2 -15; malhe_> 12 -11 -11; malhe_non -8 9 -10; malhe_oui 7 -8 -6; maman -6 3 0
maman_> -11 -22 21; maman_elle -5 5 -2; mange -7 -10 8; mange_> -7 -10 8; marce -9 -9 9; marce_tremb -9 -9 9
march 14 -30 2; march_> 10 -14 -5; march_concl 10 -8 -11; march_de -7 -6 7; march_pas -22 -22 23
march_plus -8 -11 13; march_pour 10 -12 -9; march_toujo 11 -11 -7; mardi -6 -7 7; mardi_une -6 -7 7; mari -10 -9 10
mari_> -7 -6 7; mari_qui -7 -6 7; marie -14 -14 14; marie_aroba -6 -7 7; marie_chris -8 -9 9; marie_trent -2 -5 6
marqu -9 -9 9; marqu_sorti -9 -9 9; marre -7 -6 7; marre_> -6 -5 6; marre_de -7 -6 9; mars -7 7 -6; mars_> -7 7 -6
marse -15 -14 17; marse_> -15 -14 17; marti -14 0 4; marti_> -14 2 3; marti_aroba -6 -9 9; marti_chez -7 -12 10
marti_zero -1 -1 2; matin -12 -11 12; matin_> -12 -10 12; matin_le -5 -8 11; mauva -11 10 -9; mauva_adres -11 10 -9
mayot -4 -4 5; mayot_zero -4 -4 5; me 10 -21 0; me_> -6 -6 6; me_convi 9 -7 -11; me_deman -10 -6 10
me_deran 14 -16 -12; me_dit -7 -9 8; me_gonfl -15 -9 14; me_mettr -7 -6 7; me_parai 6 -2 -5; me_parle -9 -6 11
me_passe -12 -7 11; me_pose 8 -6 -9; me_posez -3 -2 4; me_prene -6 -5 6; me_rappe -9 -10 10; me_sembl 11 -8 -11
me_souvi -18 4 0; me_suis -8 9 -9; me_va 16 -13 -16; meme 10 -6 -16; meme_> 25 -16 -27; meme_chose -1 -2 3
meme_dossi 14 -13 -8; meme_oui 14 -10 -9; meme_panne 10 -10 -9; meme_probl -11 12 -16; meme_quand -7 -5 7
meme_souci 2 -12 1; merci 1 10 -18; merci_> 4 10 -23; merci_ca -9 10 -9; merci_ce 7 -5 -4; merci_du -11 -10 10
merci_mais -5 13 -10; merci_on -5 5 -5; merci_sans -9 9 -6; merde -10 -9 9; merde_> -9 -7 8; merde_votre -12 -13 13
mes -15 -17 18; mes_appel -7 -8 7; mes_enfan -4 -8 9; mes_lunet -5 -6 6; mes_mails -6 -8 7; mes_papie -11 -10 11
mes_texto -6 -7 8; messa -7 -8 9; messa_> -6 -9 9; messa_ne -5 -8 8; messa_sur -6 -5 6; mette -8 -9 9
mette_moi -8 -9 9; mettr -7 -6 7; mettr_en -7 -6 7; mhm 12 -12 -12; mhm_> 12 -12 -12; micro -10 -10 10
micro_coupu -10 -10 10; midi -12 -12 13; midi_> -12 -12 13; mieux -14 10 -9; mieux_pas -14 10 -9; mille 6 -13 0
mille_> 10 -8 -11; mille_a -3 -5 6; mille_huit -5 -6 6; mille_lyon -8 -8 8; mille_neuf -6 -5 6; minus -5 -7 8
minus_> -5 -7 8; minut -7 -7 8; minut_> -8 -9 9; minut_je -5 -6 6; minut_que -1 -2 3; miser -11 -11 11
miser_> -10 -10 10; miser_vous -6 -5 6; mmh 10 -7 -9; mmh_oui 10 -7 -9; mobil -8 -8 9; mobil_dans -8 -7 8
mobil_ne -7 -6 8; mobil_parce -3 -3 5; modem -4 -3 5; modem_est -4 -3 5; modif -14 -20 17; modif_mon -14 -20 17
moi -12 -10 13; moi_> -4 -3 -4; moi_adres -12 11 -9; moi_c -9 -9 9; moi_ca -6 -6 6; moi_j -5 -5 5; moi_je -7 -12 10
moi_meme 19 -17 -18; moi_non -17 26 -27; moi_pas -7 -9 9; moi_quelq -8 -9 9; moi_qui 9 -8 -10; moi_tom -9 -9 9
moi_un -7 -9 9; moi_vers -7 -8 8; moi_y -5 -6 6; moi_zero -1 -1 2; moind -11 -18 17; moind_idee -11 -13 13
moind_page -7 -7 7; moins -12 3 -1; moins_du -7 12 -14; moins_huit -9 -9 9; mois -10 -11 11; mois_de -9 -8 9
mois_et -7 -7 7; momen -6 6 -6; momen_> -6 6 -6; mon -11 -32 28; mon_abonn -7 -6 7; mon_adres 10 -11 -7
mon_bon 17 -12 -18; mon_cellu -7 -5 7; mon_chum 9 -8 -8; mon_compt -6 -6 7; mon_conse -7 -8 10; mon_contr -14 -20 17
mon_dieu 5 -2 -5; mon_ecran -7 -6 6; mon_fils -7 -7 7; mon_forfa -5 -6 6; mon_inter 10 -12 -9; mon_iphon -8 -6 10
mon_mari -10 -9 10; mon_mobil -3 -3 5; mon_modem -4 -3 5; mon_nom -8 -21 12; mon_num -8 -6 7; mon_opera -10 -8 10
mon_ordi -6 -6 6; mon_ordin -11 -7 10; mon_papa 5 -7 -5; mon_petit 10 -16 -10; mon_phone -7 -6 7
mon_porta -10 -9 10; mon_pote -5 -5 5; mon_preno -6 8 -9; mon_quoi -6 -5 6; mon_repon -6 -6 6; mon_telep -10 -8 9
mon_voisi -6 -6 6; monde -10 -5 8; monde_> -9 8 -7; monde_avec -5 -6 6; monde_est -7 -10 8; monsi -6 3 -3
monsi_> 2 3 -13; monsi_fourn -11 -12 11; monsi_lambe -10 -12 11; monsi_marti -15 15 -15; monsi_que -10 -10 10
monsi_tres -11 -12 12; moque -7 -10 10; moque_du -7 -10 10; morel -8 -8 8; morel_> -8 -8 8; mort -18 -17 17
mort_> -18 -17 17; morte -5 -6 7; morte_> -4 -5 5; morte_je -4 -6 7; mot -10 -6 10; mot_de -10 -6 10; muet -5 -7 7
muet_> -5 -7 7; mutue -9 -10 9; mutue_tres -9 -10 9; n -17 11 -7; n_a -6 -1 2; n_ai -25 8 -2; n_arriv -9 -11 11
n_en -19 -5 7; n_est -19 18 -15; n_y 7 -6 -17; ne -9 -6 4; ne_capte -7 -6 8; ne_crois -16 11 -10; ne_dis 20 -20 -23
ne_l -13 12 -5; ne_le -7 2 5; ne_m -20 15 -12; ne_march -22 -26 25; ne_me 3 -20 8; ne_peut -6 -5 6
ne_peux -9 -18 14; ne_prefe -21 20 -17; ne_prend -4 -5 6; ne_recoi -6 -7 8; ne_sais -12 -24 23; ne_saura -7 -9 9
ne_se -6 -9 8; ne_souha -15 13 -12; ne_suis -20 16 -16; ne_va -5 -6 6; ne_veux -17 9 -8; negat -14 14 -14
negat_> -14 14 -14; negat_non -6 13 -12; nein -11 8 -6; nein_non -11 8 -6; nenni -19 18 -16; nenni_> -17 15 -13
nenni_m -9 9 -9; net -6 -7 7; net_> -6 -7 7; netfl -9 -10 10; netfl_il -9 -10 10; neuf -12 -12 13; neuf_> -5 -5 7
neuf_cent -6 -5 6; neuf_douze -4 -4 7; neuf_mille -8 -8 8; neuf_point -3 -8 10; neuf_septa -4 -4 5; neuf_un -1 -5 6
neuve -7 -9 8; neuve_> -7 -9 8; ni -15 -13 14; ni_l -6 4 -4; ni_non -14 -19 19; ni_oui -14 -19 19; niet -12 12 -12
niet_> -12 12 -12; no -12 11 -9; no_c -12 11 -9; no_no -12 11 -9; noire -8 -8 9; noire_avec -8 -8 9; nom -11 1 5
nom_> -11 2 4; nom_c -16 7 2; nom_de -8 -7 8; nom_la 6 -2 -8; non -22 31 -20; non_> -35 24 -2; non_allez 10 -10 -7
non_alors -20 20 -17; non_atten -9 10 -11; non_aucun 16 -16 -7; non_c -2 9 -31; non_ca -16 17 -15; non_ce -15 18 -14
non_desol -17 17 -10; non_du -7 7 -6; non_en -16 16 -11; non_enfin 15 -15 -15; non_euh -5 5 -6; non_j -13 9 -6
non_je -5 15 -20; non_juste -13 13 -10; non_l -6 6 -5; non_la -8 10 -10; non_laiss -14 14 -10; non_mais 7 -3 -6
non_merci -26 21 -8; non_non 12 -8 -21; non_pardo -6 8 -30; non_pas -1 3 -10; non_peut -8 11 -8; non_plus -15 18 -18
non_point -18 12 -12; non_pourq -12 12 -10; non_rien -10 17 -17; non_si 8 -9 -4; non_surto -8 12 -6
non_toujo -13 13 -2; non_vous 11 -6 -22; non_voyon -14 14 -12; non_y 9 -10 -5; nonan -7 -6 7; nonan_deux -5 -5 5
nonan_et -4 -3 7; nonan_huit -5 -5 5; nonan_nonan -4 -3 7; nope -14 14 -14; nope_> -14 14 -14; note 11 -10 -12
note_> 8 -9 -6; note_merci 11 -11 -5; note_oui 8 -7 -11; notez -3 -2 4; notez_bien -3 -2 4; notie -3 -2 4
notie_soixa -3 -2 4; notre 3 -7 1; notre_raiso 5 -5 -5; notre_stand -7 -7 7; nous -1 -9 3; nous_> -5 -5 5
nous_avons -7 7 -6; nous_on -6 -7 7; nous_somme 12 -15 -9; nouve 4 -2 -17; nouve_> 13 -13 -14; nouve_souci -10 10 -8
novem -9 -8 9; novem_> -9 -8 9; nulle -12 12 -12; nulle_> -12 12 -12; nuls -9 -10 10; nuls_> -9 -10 10
nuls_j -7 -6 9; num -8 -6 7; num_> -8 -6 7; numer -17 1 9; numer_> -14 14 -11; numer_de -10 -7 12; numer_est -7 -9 8
numer_monsi -8 10 -10; numer_qui -13 -11 12; o -5 -5 5; o_t -5 -5 5; occup -7 -7 7; occup_> -13 -10 12
occup_de -5 -5 5; offre -5 -7 7; offre_plus -5 -7 7; oh -4 0 -2; oh_la -5 -5 5; oh_non -5 7 -6; oh_que 4 0 -14
oh_vous -5 5 -5; ok 17 -14 -16; ok_> 13 -12 -13; ok_allez 7 -6 -7; ok_ca 7 -6 -7; ok_d 19 -22 -9; ok_mais -13 12 -6
ok_ok 9 -6 -8; ok_pas 9 -7 -9; ok_pour 7 -6 -7; on 5 -8 -6; on_a -7 -8 8; on_atten -6 -6 6; on_essai 14 -13 -14
on_est 0 -21 2; on_fait 15 -13 -15; on_m -14 -10 14; on_me -7 -9 8; on_oubli -13 14 -15; on_peut 19 -12 -20
on_s -9 -10 9; on_va 1 4 -10; on_verra -13 -13 13; onze -3 -3 6; onze_> -2 -2 4; onze_quatr -3 -2 4
onze_vingt -4 -4 8; opera -17 -16 17; opera_> -11 -11 11; opera_c -10 -8 10; opera_mais -6 -6 6; opera_parce -3 -2 5
orang -15 -12 17; orang_> -10 -8 10; orang_point -6 -9 10; ordi -6 -6 6; ordi_> -6 -6 6; ordin -17 -17 18
ordin_> -17 -17 18; ordin_et -5 -5 6; ordin_il -3 -2 5; oreil -6 -5 6; oreil_gauch -6 -5 6; ou -16 -11 14
ou_ca -8 -7 7; ou_quoi -7 -8 7; ou_seize -7 -8 8; ou_trois -9 -8 9; oubli -16 18 -19; oubli_> -16 18 -19
oui 31 -27 -17; oui_> 34 -28 -24; oui_ah -8 9 -9; oui_allez 7 -4 -8; oui_alors -9 11 -15; oui_bien 10 -10 -5
oui_c 34 -26 -30; oui_ca 23 -18 -19; oui_conti 8 -7 -11; oui_da 9 -9 -8; oui_deja 18 -18 -17; oui_deux 5 -5 -5
oui_effec 9 -9 -10; oui_enfin -19 20 -18; oui_et -27 -29 29; oui_euh -4 8 -11; oui_evide 11 -12 -9
oui_exact 9 -8 -9; oui_grave 8 -7 -7; oui_hein 23 -10 -26; oui_helas 10 -11 -9; oui_il 10 -12 -9; oui_it 7 -5 -7
oui_j 13 -5 -24; oui_je 27 -25 -24; oui_jeune 10 -10 -9; oui_juste 9 -9 -8; oui_le 15 -15 -13; oui_madam 17 -13 -18
oui_mais -14 15 -11; oui_malhe 12 -11 -11; oui_merci 18 -18 -11; oui_mon 17 -13 -18; oui_ni -14 -19 19
oui_non -26 23 -9; oui_on 13 -11 -11; oui_oui 22 -11 -22; oui_pardi 10 -9 -10; oui_pas 9 -5 -3; oui_peuch 8 -7 -8
oui_peut -10 -14 12; oui_plusi 9 -8 -4; oui_pour 11 -11 -11; oui_pourq 7 -7 -7; oui_puisq 9 -10 -7; oui_s 18 -12 -19
oui_sans 14 -19 -7; oui_septa 9 -6 -5; oui_toujo 8 -9 -7; oui_tout 25 -33 -9; oui_tu 9 -8 -8; oui_vas 9 -7 -4
oui_vite 11 -9 -7; oui_voila 17 -13 -12; oui_vous 15 -9 -18; oui_y 4 -2 -2; p -5 -6 6; p_point -5 -6 6; page -7 -7 7
page_> -7 -7 7; paie -7 -7 7; paie_chaqu -7 -7 7; paill -16 -15 16; paill_> -16 -15 16; panne 3 -15 2
panne_> 14 -11 -13; panne_le -12 -10 11; papa 5 -7 -4; papa_appel -3 -2 5; papa_est -10 -8 10; papa_il 8 -5 -10
papie -11 -10 11; papie_> -11 -10 11; par -10 -8 8; par_dessu -7 -7 7; par_la -13 -10 13; parai 6 -2 -5
parai_bien 6 -2 -5; parce -6 -7 7; parce_qu -3 -3 5; parce_que -6 -7 7; pardi 13 -12 -12; pardi_> 13 -12 -12
pardo -16 -9 14; pardo_> -19 1 14; pardo_je -8 9 -9; pardo_oui 20 -21 -10; pardo_vous -11 -12 12; pare -7 -10 9
pare_feu -7 -10 9; parei 8 -7 -8; parei_oui 8 -7 -8; parfa 19 -19 -17; parfa_> 17 -17 -15; parfa_comme 5 -5 -4
parfa_on 12 -15 -11; parle -20 -17 23; parle_> -7 -7 7; parle_a -10 -12 13; parle_au -10 -10 10; parle_avec -4 -8 9
parle_de -9 -6 11; parle_lente -16 -10 16; parle_presq -6 -8 7; parle_qu -4 -5 7; part 9 -10 -7; part_c 9 -10 -7
parte -5 -5 5; parte_plus -5 -5 5; parti -16 -18 17; parti_> -15 -14 15; parti_faire -3 -2 4; parti_mange -7 -10 8
pas -17 23 -19; pas_> -22 16 -12; pas_a -14 12 -10; pas_aujou -7 14 -22; pas_besoi -13 17 -17; pas_bien -37 12 17
pas_ca -38 40 -18; pas_ce -22 12 -7; pas_celui -8 8 -7; pas_certa -23 -24 25; pas_cette -7 7 -8; pas_chez -10 12 -13
pas_com -11 -7 11; pas_comme -10 11 -11; pas_compr -24 -25 26; pas_corre -21 20 -3; pas_d 2 -1 -11
pas_de 32 -37 -10; pas_donc -5 5 -5; pas_du -15 5 -1; pas_encor -14 12 -8; pas_enten -23 -28 28
pas_essay -13 15 -16; pas_eu 7 4 -19; pas_exact -15 15 -8; pas_fait -24 24 -20; pas_faux 29 -29 -20
pas_habil -4 -8 7; pas_inter -10 11 -11; pas_je -4 -14 14; pas_juste -11 8 -6; pas_la -5 7 -11; pas_le -26 26 -14
pas_les -9 -9 9; pas_ma -10 9 -8; pas_maint -10 13 -14; pas_merci -13 9 -7; pas_moi -8 7 -7; pas_mon -7 10 -10
pas_monsi -15 15 -15; pas_ne -11 12 -4; pas_non 22 -20 -23; pas_oui 6 -5 -4; pas_pas -8 -12 9; pas_pense -11 11 -8
pas_pour -35 33 -18; pas_pu -13 14 -14; pas_que -15 11 -10; pas_quest -9 17 -18; pas_redem -9 10 -8
pas_regle 12 -14 -5; pas_repon -9 -18 14; pas_reuss -12 14 -14; pas_reven 10 -12 -9; pas_sa -11 11 -11
pas_soixa -6 7 -9; pas_speci -9 10 -11; pas_sur -21 -23 22; pas_touch -6 15 -16; pas_tout -22 21 -7
pas_trop -7 -9 9; pas_vous -12 -14 14; pas_vraim -20 21 -16; passa -6 -6 6; passa_d -6 -6 6; passe -20 -9 12
passe_> -5 -5 5; passe_a -5 -7 7; passe_jeudi -5 -5 5; passe_le -12 -7 11; passe_mal -5 -13 12
passe_merci -11 10 -10; passe_moi -7 -9 9; passe_plus -4 -6 7; passe_pour -10 -6 10; patro -9 -7 9; patro_> -9 -7 9
paul -19 -19 20; paul_> -11 -11 11; paul_aroba -4 -7 7; paul_chez -7 -7 7; peine -15 18 -16; peine_> -15 18 -16
pense 6 6 -14; pense_> 9 -2 -11; pense_bien 8 -5 -5; pense_pas -23 12 -7; pense_que 11 -11 -9; perso -22 -3 7
perso_> -22 -9 10; perso_de -8 -8 10; perso_n -4 6 -6; perso_ne -6 -5 6; petit 5 -10 -4; petit_> 10 -16 -10
petit_aimen -5 -5 5; peu -19 8 -5; peu_de -4 -9 10; peu_ennuy -5 -5 5; peu_pour -14 14 -13; peu_stres -5 -6 7
peuch 8 -7 -8; peuch_> 8 -7 -8; peut 1 -21 7; peut_aider 5 -2 -5; peut_dire 19 -18 -18; peut_essay 18 -19 -11
peut_etre -22 -15 21; peut_faire 11 -8 -12; peut_laiss -6 -5 6; peux -13 2 0; peux_avoir -9 -8 9; peux_pas -14 6 -3
peux_plus -8 -10 11; peux_y 9 -8 -8; phone -7 -6 7; phone_c -7 -6 7; picho -10 -10 10; picho_> -10 -10 10
pierr -16 -16 17; pierr_duran -5 -6 6; pierr_marti -12 -15 13; placa -12 -10 12; placa_> -12 -10 12
plais 14 -14 -14; plais_> 14 -14 -14; plait 6 -15 -3; plait_> -2 -14 3; plait_comme -8 -10 9; plait_merci 8 -8 -8
plein 10 -8 -11; plein_dans 11 -7 -13; plein_le -7 -7 8; pleut -9 -10 10; pleut_depui -9 -10 10; plus -31 8 5
plus_33 -5 -6 6; plus_> -22 -13 19; plus_acces -8 -11 11; plus_de -10 -13 13; plus_depui -5 -6 6; plus_du -6 15 -18
plus_inter -5 -6 5; plus_le -26 17 -10; plus_les -4 -5 6; plus_maint -7 14 -16; plus_mes -6 -7 8; plus_parle -4 -8 9
plus_rapid -5 -7 7; plus_sur -4 -6 7; plus_trent -4 -5 5; plus_trop -7 -7 9; plus_vite 5 -2 -5; plusi 9 -8 -4
plusi_fois 9 -8 -4; pluto 2 6 -11; pluto_non -11 10 -9; pluto_oui 11 -10 -10; point -21 -5 13; point_be -7 -8 8
point_c -5 -5 5; point_ch -6 -6 6; point_clien -6 -9 10; point_com -16 4 3; point_cote -5 -5 5; point_doubl -6 -6 6
point_fr -14 -1 2; point_k -6 -8 8; point_l -5 -6 6; point_lecle -5 -7 8; point_lefev -6 -9 10; point_lopez -3 -8 9
point_marie -5 -7 7; point_marti -7 -13 13; point_me -6 -6 6; point_net -6 -7 7; pompi -2 -5 7; pompi_avec -2 -5 7
porca -6 -5 6; porca_miser -6 -5 6; porta -13 -12 14; porta_> -10 -10 11; porta_de -4 -6 7; porta_il -5 -7 6
porta_parce -4 -5 5; porta_reste -5 -5 5; porte -2 -7 8; porte_> -2 -7 8; pose 8 -6 -9; pose_pas 8 -6 -9
posez -3 -2 4; posez_une -3 -2 4; posit 12 -12 -12; posit_> 12 -12 -12; possi -7 -18 8; possi_> -13 -13 13
possi_oui 12 -8 -17; posta 6 -5 -7; posta_donc 6 -5 -7; poste -10 -11 11; poste_> -7 -7 7; poste_a -5 -6 6
poste_et -9 -7 10; poste_point -5 -5 6; pote -5 -5 5; pote_ca -5 -5 5; pour 9 4 -25; pour_autre -13 13 -10
pour_ca 3 6 -24; pour_inter -10 -10 10; pour_jeudi 7 -5 -5; pour_l -11 12 -12; pour_la 11 -11 -11; pour_le 4 0 -15
pour_moi 10 2 -21; pour_sur 12 -12 -11; pour_un -22 -2 6; pourq 24 -24 -20; pourq_> -12 12 -10; pourq_pas 26 -26 -19
pourr -11 -10 11; pourr_pas -11 -10 11; pourt -3 -2 5; pourt_le -3 -2 5; pouve -5 -15 10; pouve_> 20 -18 -21
pouve_me -12 -7 11; pouve_repet -17 -11 15; pouve_valid 6 -5 -7; pouve_vous -7 -6 7; prefe -23 19 -15
prefe_atten -11 13 -14; prefe_avoir -8 -8 10; prefe_conti -12 -15 14; prefe_evite -11 10 -10; prefe_parle -4 -14 14
prefe_pas -14 19 -20; prele -15 -14 14; prele_> -15 -14 14; premi -5 -6 3; premi_etage -10 -10 10
premi_fois 0 2 -12; prend -7 -9 11; prend_plus -4 -5 6; prend_un -6 -7 8; prene -6 -5 6; prene_pour -6 -5 6
preno -11 4 0; preno_> -6 8 -9; preno_et -6 -6 6; presq -10 3 1; presq_comme -6 -8 7; presq_mais -6 7 -9
press 9 -6 -8; press_> 9 -6 -8; pret 8 -8 -8; pret_> 8 -8 -8; prie -8 -13 13; prie_> -7 -8 9; prie_j -6 -12 11
prive -5 -5 6; prive_d -5 -5 6; probl 19 -13 -24; probl_> 19 -14 -24; probl_allez 14 -15 -8; probl_est -6 6 -5
probl_oui 11 -10 -5; propo 13 -10 -13; propo_de 13 -10 -13; proto -6 -6 6; proto_point -6 -6 6; pu -13 14 -14
pu_> -13 14 -14; puis -5 -6 7; puis_je -5 -6 7; puisq 0 2 -12; puisq_je 0 2 -12; pur -5 -6 6; pur_et -5 -6 6
pus -4 -3 5; pus_acces -4 -3 5; putai -7 -8 7; putai_mais -7 -8 7; qu -18 -11 16; qu_a -4 -5 8; qu_est -18 -11 16
quand -12 -10 13; quand_j -7 -9 8; quand_je -7 -5 7; quand_on -6 -8 7; quara -12 -7 15; quara_cinq -3 -4 7
quara_deux -10 -8 10; quara_et -2 -2 4; quara_facil -5 -6 7; quara_quatr -4 -4 5; quart -5 -5 6; quart_est -5 -5 6
quato -4 -5 8; quato_quatr -4 -5 8; quatr -12 -11 14; quatr_> -9 -6 9; quatr_aroba -3 -7 9; quatr_caiss -5 -3 6
quatr_cinqu -4 -5 8; quatr_douze -3 -4 6; quatr_nonan -5 -5 5; quatr_ordin -7 -7 7; quatr_pas -6 6 -6
quatr_point -2 -5 7; quatr_poste -9 -7 10; quatr_quatr -1 -1 2; quatr_rue -3 -5 6; quatr_septa -4 -3 7
quatr_trent -6 -5 7; quatr_vingt -8 -8 12; quatr_zero -5 -5 5; que -8 6 -8; que_> -15 -13 14; que_c -8 -9 8
que_chez -5 -5 5; que_dehor -7 -6 8; que_j 10 -7 -16; que_je 2 0 -6; que_l -3 -2 5; que_la 5 -10 -2; que_le -7 -9 8
que_nenni -13 11 -11; que_non -36 30 -21; que_oui 23 -18 -20; que_vous -22 -9 17; quel -13 -12 12
quel_ticke -13 -12 12; quell -12 -16 15; quell_boite -5 -5 5; quell_box -8 -9 9; quell_quest -11 -12 12
quelq -8 -10 11; quelq_un -8 -10 11; quest -23 -4 11; quest_> -21 -2 7; quest_a -6 -9 9; quest_deja -10 -8 9
quest_tranq -7 -10 9; qui -14 -17 17; qui_a -7 -6 7; qui_aboie -5 -6 6; qui_ai 9 -8 -10; qui_decon -6 -5 6
qui_est -7 7 -7; qui_etes -9 -9 9; qui_fait -6 -7 7; qui_gere -3 -2 4; qui_m -6 -6 7; qui_march -9 -6 11
qui_s -13 -11 13; quinz -17 -18 18; quinz_ou -7 -8 8; quinz_quatr -4 -4 5; quinz_rue -8 -8 9; quinz_seize -4 -5 5
quoi -26 -24 28; quoi_> -21 -15 20; quoi_ce -8 -6 7; quoi_deja -9 -14 13; quoi_la -12 -14 14; quoi_un -17 -16 17
quoi_vous -7 -7 7; r -8 -7 8; r_a -7 -7 7; r_d -7 -7 7; r_e -5 -6 6; raiso 19 -19 -14; raiso_> 20 -23 -12
raiso_socia 5 -5 -5; rallu 11 -15 -11; rallu_> 11 -15 -11; rapid -5 -7 7; rapid_> -5 -7 7; rappe -14 -23 20
rappe_> -8 -22 11; rappe_plus -9 -10 10; ravi 14 -13 -14; ravi_> 14 -13 -14; rebra 11 -10 -11; rebra_> 11 -10 -11
reche -7 -4 8; reche_de -7 -4 8; recoi -5 -8 7; recoi_ma -5 -5 5; recoi_plus -6 -7 8; recom -14 -14 14
recom_> -14 -14 14; recu 13 -17 -5; recu_d 13 -17 -5; redem 0 6 -9; redem_> 2 10 -13; redem_la -15 -18 17
redir 2 -12 2; redir_moi -7 -8 8; redir_vous 8 -9 -6; refle -11 -13 12; refle_> -11 -13 12; refus 0 5 -23
refus_> -5 11 -18; refus_de 9 -10 -7; regar -16 -17 17; regar_> -15 -16 15; regar_des -5 -5 5; regle -8 13 -20
regle_> 11 -11 -7; regle_ca -24 22 -17; regle_cette -7 7 -5; regle_depui -9 9 -7; regre -9 10 -9; regre_> -9 10 -9
rende -3 -14 8; rende_vous -3 -14 8; rense -12 -13 13; rense_> -12 -13 13; repet -19 -10 15; repet_> -8 -9 8
repet_la -4 -14 15; repet_ma -7 -10 9; repet_non -15 17 -18; repet_s -26 -16 25; repon -18 -2 9; repon_> -6 -5 6
repon_a -9 -18 14; repon_alors -1 -2 3; repon_est -17 16 -15; repon_il -4 -8 7; repon_je -5 -6 6; repon_ne -4 -5 6
resea -16 -12 15; resea_> -6 -6 6; resea_depui -6 -7 7; resea_mobil -8 -7 8; resea_sur -19 -15 18; resil -23 -20 22
resil_> -18 -16 17; resil_tout -7 -7 8; resol -15 15 -14; resol_> -15 15 -14; respo -8 -13 10; respo_> -8 -11 11
respo_du -7 -9 8; reste -5 -5 5; reste_sur -5 -5 5; reten -5 -6 7; reten_> -5 -6 7; reuni -10 -13 13
reuni_> -11 -13 13; reuni_zero -2 -2 4; reuss -12 14 -14; reuss_> -12 14 -14; reven 10 -12 -9; reven_mon 10 -12 -9
rh -5 -8 8; rh_aroba -5 -8 8; rien -28 18 -10; rien_> -13 7 -2; rien_a -5 13 -14; rien_compr -19 -30 27
rien_debra -11 13 -12; rien_du -10 18 -19; rien_enten -5 -6 6; rien_fait -10 13 -17; rien_il -2 -4 5
rien_moi -15 -13 15; rien_non -4 6 -6; rien_redem -14 16 -17; robot -6 -9 8; robot_aspir -6 -9 8; rond -9 -10 10
rond_tout -9 -10 10; rose -8 -8 8; rose_blanc -8 -8 8; rouge 9 -8 -9; rouge_> 9 -8 -9; roule 14 -13 -13
roule_> 14 -13 -13; rouss -14 -15 15; rouss_> -10 -10 10; rouss_bonjo -7 -6 6; rouss_de -6 -6 6; rue -2 4 -7
rue_> -10 8 -6; rue_bon -6 8 -7; rue_d -9 8 -6; rue_des -11 -12 13; rue_le 6 -5 -7; s -4 -8 3; s_affic -13 -11 12
s_corre 7 -5 -7; s_en -13 -10 12; s_enten -9 -10 9; s_est -4 5 -15; s_il 6 -15 -3; s_occup -5 -5 5; s_point -3 -8 9
s_vingt -2 -5 7; sa -15 12 -8; sa_> -11 11 -11; sa_conso -6 -5 6; sa_n -6 8 -9; sache -11 9 -8; sache_> -11 9 -8
sais -19 -35 33; sais_pas -22 -32 34; sais_plus -7 -7 9; sais_rien -8 -10 10; sais_trop -12 -11 12
sais_tu -10 -10 11; salon -14 -11 13; salon_> -14 -11 13; samir -8 -9 9; samir_belka -8 -9 9; sans -1 -1 -5
sans_accen -5 -5 5; sans_doute 10 -10 -9; sans_facon -15 13 -11; sans_faute 14 -19 -7; sans_probl 14 -17 -9
sans_resea -6 -7 7; saura -6 -8 7; saura_pas -6 -8 7; savez -5 5 -5; savez_je -5 5 -5; scand -7 -7 7
scand_je -7 -7 7; se -8 -10 10; se_conne -6 -9 8; se_moque -9 -8 8; secon -9 -10 10; secon_> -9 -10 10
secou -2 -5 7; secou_aroba -2 -5 7; seize -13 -4 7; seize_> -12 -2 3; seize_dix -4 -5 5; seize_vingt -1 -1 2
semai -13 -15 15; semai_> -12 -14 12; semai_derni -4 -5 6; semai_que -8 -9 8; sembl 11 -8 -11; sembl_oui 11 -8 -11
sept -8 -8 10; sept_> -7 -8 8; sept_aroba -5 -6 6; sept_cinqu -2 -2 5; sept_dix -4 -5 5; sept_quatr -2 -3 6
sept_soixa -5 -5 7; sept_vingt -2 -2 4; septa -6 -6 7; septa_cinq -4 -3 7; septa_deux -4 -4 5; septa_fois 9 -6 -5
septa_six -5 -5 5; septa_trois -5 -5 5; serai 18 -14 -18; serai_bien 9 -6 -4; serai_parfa 7 -7 -7
serai_ravi 14 -13 -14; serai_tres 7 -5 -4; serie -7 -6 7; serie_> -7 -6 7; sert -11 12 -12; sert_a -11 12 -12
serve -7 -10 9; serve_plus -7 -10 9; servi -10 -7 9; servi_clien -7 -8 8; servi_de -8 -6 7; servi_point -6 -9 10
servi_techn -1 -5 6; seul -6 -7 7; seul_appar -6 -7 7; seule -6 -7 7; seule_appar -6 -7 7; sfr -6 -8 8
sfr_point -6 -8 8; si 24 -21 -20; si_> 24 -26 -13; si_c 5 -3 -8; si_ca 5 -2 -5; si_corre 1 -1 -1; si_enfin -15 14 -9
si_fait 10 -13 -6; si_je 11 -17 -7; si_si 14 -11 -15; sienn -6 -7 7; sienn_> -6 -7 7; signa -7 -5 7
signa_meme -7 -5 7; signe -7 -6 7; signe_> -7 -6 7; silva -6 -8 8; silva_arrob -6 -8 8; sim -2 -16 5
sim_> -11 -11 11; sim_oui 9 -8 -9; sim_sim 9 -8 -9; simpl -5 -6 6; simpl_> -5 -6 6; six -16 -12 16; six_> -12 -12 12
six_cinqu -5 -5 5; six_dix -5 -6 7; six_donc -6 6 -6; six_douze -4 -5 8; six_j -3 -2 4; six_mille -6 -5 6
six_onze -4 -4 8; six_pas -6 7 -9; six_quatr -3 -3 6; six_quinz -4 -5 5; six_soixa -5 -6 10; six_trent -4 -4 6
six_zero -5 -5 5; sms -9 -11 11; sms_> -9 -11 11; socia 5 -5 -5; socia_> 5 -5 -5; socie -9 -10 10
socie_alpha -5 -6 6; socie_dupon -6 -6 6; socie_est -5 -7 7; socie_trans -8 -13 12; soeur -7 -7 7
soeur_elle -7 -7 7; soir -8 -7 8; soir_> -8 -7 8; soixa -14 -10 14; soixa_> -6 -7 13; soixa_deux -2 -2 4
soixa_dix -4 -5 5; soixa_douze -7 -8 12; soixa_et -3 -2 4; soixa_huit -5 -5 7; soixa_neuf -8 -8 8
soixa_quato -4 -5 8; soixa_quatr -5 -4 5; soixa_seize -6 7 -9; soixa_sept -2 -2 4; soixa_six -6 7 -7
soixa_soixa -7 -8 12; soixa_treiz -2 -2 4; soixa_trois -4 -5 8; somme 12 -15 -9; somme_d 12 -15 -9; son -6 -6 6
son_opera -6 -6 6; sonne -5 -8 7; sonne_plus -5 -8 7; sont -13 -15 15; sont_a -5 -6 6; sont_coupe -5 -4 5
sont_hache -7 -8 7; sont_hors -2 -5 6; sophi -12 -16 14; sophi_marti -10 -14 12; sophi_morel -8 -8 8; sorti -9 -9 9
sorti_> -9 -9 9; sorti_a -5 -9 10; souci 21 -19 -14; souci_> 15 -14 -12; souci_allez 8 -8 -8; souci_avec -8 -5 10
souci_c 5 -5 -4; souci_faite 9 -9 -8; souci_que 10 -10 -9; souha -16 12 -10; souha_m -8 -11 11; souha_pas -15 13 -12
sous -7 -8 8; sous_la -7 -8 8; souvi -18 4 0; souvi_> -10 8 -8; souvi_plus -18 -16 17; speci -9 10 -11
speci_> -9 10 -11; stand -12 -11 12; stand_est -7 -7 7; stand_telep -5 -7 7; steph -5 -5 5; steph_point -5 -5 5
stres -5 -6 7; stres_j -5 -6 7; stylo -6 -7 8; stylo_> -6 -7 8; suffi -13 -17 15; suffi_basta -6 -5 6
suffi_maint -12 -17 15; suis -6 -10 4; suis_a -9 -6 11; suis_au -6 -7 7; suis_avec -7 -7 7; suis_d 20 -40 -18
suis_dans -10 -7 9; suis_de -13 -7 11; suis_devan 12 -9 -12; suis_elodi -7 -6 7; suis_en -10 -14 12
suis_enfin -15 -13 15; suis_furie -11 -12 11; suis_la 12 -15 -12; suis_le -7 -9 8; suis_ne -6 -5 6; suis_pas -42 4 5
suis_pierr -12 -15 13; suis_press 9 -6 -8; suis_pret 8 -8 -8; suis_toujo 17 -12 -16; suis_tout 15 -23 -12
suis_tres -10 -10 10; suis_tromp -8 9 -9; suis_un -12 -9 14; suite -7 -7 8; suite_j -7 -7 8; suivr -4 -9 10
suivr_> -4 -9 10; sujet 14 -9 -18; sujet_du 14 -9 -18; super 6 -7 -4; super_aroba -5 -7 8; super_oui 7 -6 -7
suppo -6 -10 7; suppo_que 12 -9 -12; suppo_s -12 -7 11; sur -2 -21 10; sur_> 16 -25 -7; sur_appel -5 -5 5
sur_dix -10 -9 10; sur_la -6 -8 7; sur_le -15 -12 14; sur_ma -5 -6 5; sur_mon -1 -13 4; sur_pas 3 -1 -2
sur_que -13 15 -18; sur_sa -6 -5 6; surem -8 8 -7; surem_pas -8 8 -7; surto -11 19 -11; surto_pas -11 19 -11
t -8 -1 4; t_e -5 -5 5; t_es -8 8 -7; table -5 -5 6; table_> -5 -6 5; table_et -5 -3 6; tais -6 -7 7
tais_toi -6 -7 7; te -9 -8 9; te_bonjo -9 -8 9; teams -6 -8 8; teams_ca -6 -8 8; techn -8 -11 10; techn_> -7 -9 8
techn_au -3 -5 7; techn_doit -5 -5 5; techn_hier -13 -12 15; techn_il -6 -5 7; techn_m -1 -5 6; tele -11 -11 12
tele_> -11 -11 11; tele_ne -5 -6 6; telep -26 -12 23; telep_> -12 -20 18; telep_cette -12 11 -8
telep_comme -12 -10 11; telep_de -5 -7 7; telep_est -8 -9 9; telep_et -5 -4 5; telep_gresi -8 -7 8; telep_il -5 -5 5
telep_mobil -7 -6 8; telep_porta -5 -7 6; telep_sonne -5 -8 7; temps -17 7 -4; temps_> -15 10 -8; temps_en -6 -8 8
termi -9 -8 9; termi_> -9 -8 9; test -6 -7 7; test_un -6 -7 7; teste -6 -5 7; teste_le -6 -5 7; tete -7 -7 7
tete_> -7 -7 7; texto -6 -7 8; texto_> -6 -7 8; ticke -8 -11 10; ticke_> -7 -13 11; ticke_la -12 11 -9
tiret -9 -14 14; tiret_atlas -5 -8 8; tiret_bas -5 -7 7; tiret_du -6 -9 10; tiret_et -5 -5 7; tiret_lac -6 -6 6
tiret_lea -5 -5 7; tiret_marie -5 -5 5; tiret_silva -6 -8 8; toi -6 -7 7; toi_je -6 -7 7; toit -8 -7 8
toit_> -8 -7 8; tom -9 -9 9; tom_guill -9 -9 9; tom_point -5 -7 8; tombe -11 10 -9; tombe_> -11 11 -10
tombe_direc -6 -8 7; ton -7 -6 7; ton_machi -7 -6 7; tonal -8 -11 11; tonal_sur -8 -11 11; tou -7 10 -10
tou_> -7 10 -10; tou_pas -7 10 -10; touch -7 17 -18; touch_a -7 17 -18; toujo 15 -9 -20; toujo_> 8 -9 -7
toujo_d 5 -5 -5; toujo_en 10 -6 -11; toujo_inter 12 -12 -12; toujo_le 15 -14 -7; toujo_pas 2 5 -17
toujo_pour 19 -22 -8; tourn -9 -10 10; tourn_en -9 -10 10; tous -12 6 -1; tous_les -5 -4 5; tous_monsi -10 11 -12
tout -6 6 -7; tout_> -15 13 -9; tout_a 20 -11 -25; tout_bien 8 -9 -6; tout_c -5 7 -8; tout_ca -6 8 -5
tout_ce -7 7 -7; tout_compr 20 -24 -17; tout_de -7 -7 8; tout_du -13 21 -19; tout_en -5 -7 8; tout_enfin -7 9 -4
tout_est 4 -10 1; tout_faux -23 18 -10; tout_frero -6 8 -4; tout_jeune -8 11 -8; tout_juste 13 -12 -13
tout_le -18 0 7; tout_mort -18 -17 17; tout_non -2 7 -6; tout_parei 8 -7 -8; tout_va -5 -5 5; toute -9 -10 9
toute_les -10 -9 10; toute_neuve -7 -9 8; tpe -9 -7 10; tpe_> -9 -7 10; tranq -7 -10 9; tranq_> -7 -10 9
trans -12 -13 13; trans_marti -8 -13 12; trans_moi -12 -11 12; trava -10 -7 9; trava_> -10 -8 10; trava_et -5 -6 5
treiz -3 -2 5; treiz_et -3 -2 4; treiz_quatr -2 -2 4; tremb -9 -9 9; tremb_> -9 -9 9; trent -8 -8 14
trent_de -9 -8 9; trent_deux -5 -5 5; trent_neuf -5 -5 7; trent_quara -5 -6 7; trent_quatr -4 -5 9
trent_trois -5 -7 8; tres -13 2 3; tres_bien 22 -21 -21; tres_en -11 -8 10; tres_enerv -10 -10 10; tres_mal -9 -10 9
tres_peu -14 14 -13; trois -8 -21 14; trois_> -13 -11 14; trois_appar -9 -9 9; trois_fois 11 -13 -10
trois_heure -9 -8 8; trois_jours -9 -7 8; trois_quara -4 -4 8; trois_qui -9 -6 11; trois_six -4 -5 5
trois_soixa -5 -5 5; trois_sur -10 -9 10; trois_un -2 -2 4; trois_vingt -3 -3 4; trois_zero -5 -5 5
tromp -19 20 -18; tromp_> -8 10 -11; tromp_c -8 9 -9; tromp_de -10 13 -13; tromp_dis -10 9 -8; trop -6 -13 12
trop_> -9 -9 10; trop_atten -2 -5 6; trop_nuls -7 -6 9; trop_oui 12 -8 -13; trop_rien -12 -11 12; truc -13 -4 7
truc_> -13 -4 7; tu -2 -4 0; tu_moi -10 -10 11; tu_peux 9 -8 -8; tu_t -8 8 -7; un -31 -11 27; un_> -7 -8 7
un_a -2 -7 8; un_agent -5 -6 7; un_aroba -2 -7 10; un_au -5 -6 6; un_autre -29 25 -16; un_cinqu -4 -3 5
un_clien -5 -12 12; un_colla -8 -8 10; un_conse -9 -8 9; un_creti -6 -5 6; un_d -11 -22 22; un_de -1 -2 3
un_depan -10 -12 11; un_deux -7 -8 8; un_deuxi -5 -6 6; un_echo -9 -7 8; un_ecran -5 -3 6; un_etre -7 -8 9
un_froid -7 -8 8; un_hier -4 -5 7; un_humai -6 -8 8; un_insta -6 -12 11; un_joli -10 -15 11; un_m -5 -5 5
un_mot -10 -6 10; un_ni -6 4 -4; un_nonan -4 -3 7; un_nouve -10 10 -8; un_numer -1 -1 2; un_ordin -5 -5 6
un_parti -7 -6 7; un_peu -6 -7 7; un_prele -15 -14 14; un_quara -1 -1 2; un_redem -17 -16 17; un_rense -12 -13 13
un_repon -1 -2 3; un_respo -8 -11 11; un_s -2 -5 7; un_septa -5 -5 5; un_seul -6 -7 7; un_seule -6 -7 7
un_soixa -2 -2 3; un_souci -8 -5 10; un_stylo -6 -7 8; un_techn -7 -10 8; under -5 -6 6; under_judo -6 -9 11
under_soixa -5 -5 5; une -30 -10 21; une_anten -8 -8 9; une_box -8 -14 11; une_cinqu -7 -8 7; une_colle -3 -2 4
une_dizai -11 -12 12; une_entre -13 -15 15; une_erreu -23 19 -18; une_fois -8 -8 8; une_honte -6 -7 7
une_impri -5 -5 6; une_minut -5 -6 6; une_offre -5 -7 7; une_perso -6 -14 11; une_reuni -5 -6 7; une_secon -7 -8 8
une_semai -13 -15 14; une_trent -9 -8 9; une_vraie -6 -8 7; uniqu -5 -5 5; uniqu_> -5 -5 5; urgen -5 -5 5
urgen_uniqu -5 -5 5; v -7 -6 7; v_aroba -6 -6 6; v_r -5 -6 6; va -1 3 -9; va_> 13 -14 -11; va_aller -16 13 -9
va_au -7 -6 7; va_bien -5 -5 5; va_dire 14 -12 -13; va_faire -8 -10 10; va_laiss -5 5 -5; va_mais -10 -10 10
va_plus -5 -6 6; va_tres 9 -6 -9; va_vous -7 -7 7; vais -19 -8 12; vais_deman -7 -17 12; vais_m -11 10 -10
vais_resil -7 -7 8; vais_voir -11 -21 17; valid 6 -5 -7; valid_> 6 -5 -7; vas 9 -7 -4; vas_y 9 -7 -4
verif -12 -11 12; verif_> -12 -11 12; verra -20 -19 20; verra_> -20 -19 20; vers -11 -11 11; vers_dix -8 -9 9
vers_le -7 -8 8; veux 4 2 -12; veux_> 16 -30 -14; veux_bien 18 -24 -16; veux_cause -13 -12 15; veux_modif -14 -20 17
veux_parle -13 -12 13; veux_pas -31 19 -16; veux_quelq -5 -6 6; veux_resil -18 -16 17; video -11 -13 12
video_> -9 -9 9; video_point -5 -5 5; vie -9 13 -13; vie_> -9 13 -13; viens 6 -11 -4; viens_de 12 -12 -11
viens_la -9 -8 9; vient -8 -7 7; vient_> -8 -7 7; ville -7 -5 7; ville_> -7 -5 7; vingt -8 -4 7; vingt_> -5 -5 9
vingt_cinq -3 -4 6; vingt_deux -4 -3 6; vingt_dix -7 -8 8; vingt_et -6 -6 6; vingt_huit -2 -3 5; vingt_onze -2 -2 4
vingt_quatr -9 -2 2; vingt_seize -3 -4 6; vingt_six -6 6 -6; vingt_treiz -3 -2 4; vingt_trent -5 -6 7; visio -4 -8 9
visio_> -4 -8 9; vite 14 -13 -11; vite_> 13 -13 -9; vite_moi 5 -2 -5; voila 16 -12 -14; voila_> 16 -11 -13
voila_c 9 -8 -8; voila_exact 11 -10 -4; voila_oui 8 -6 -8; voila_vous 11 -10 -10; voir -16 1 3; voir_> -16 1 3
voir_avec -4 -8 7; vois 11 -8 -14; vois_ce -8 8 -8; vois_pas 12 -13 -11; voisi -6 -6 6; voisi_est -6 -6 6
voit -5 -5 5; voit_pas -5 -5 5; voix 12 -15 -9; voix_la 12 -15 -9; vol -5 -6 6; vol_pur -5 -6 6; volon 19 -19 -15
volon_> 13 -13 -14; volon_merci 13 -13 -10; vos -6 -8 7; vos_delai -5 -6 6; vos_quest -6 -9 9; votre -22 -21 24
votre_box -12 -13 13; votre_colle 0 -5 0; votre_entre -6 -7 7; votre_equip -1 -2 3; votre_incom -9 -7 9
votre_intel -6 -7 7; votre_patro -9 -7 9; votre_truc -11 -10 11; voudr -14 -13 16; voudr_avoir -3 -5 7
voudr_chang -10 -8 9; voudr_depan -7 -7 8; voudr_parle -4 -4 5; voudr_un -6 -7 7; voula 10 -10 -10
voula_dire 10 -10 -10; voule 16 -8 -18; voule_> 19 -12 -20; voule_dire -25 4 9; voule_oui 5 -5 -5; vous -9 -6 7
vous_> -7 -24 13; vous_ai -10 0 3; vous_appel -13 -2 7; vous_arret -13 11 -10; vous_assur 8 -10 -7
vous_autre -8 -10 10; vous_avec -6 -6 6; vous_avez 12 -4 -22; vous_ca -8 -10 9; vous_comme -7 -6 6
vous_dans -9 -6 11; vous_dire -12 -14 14; vous_dis -17 12 -10; vous_disie -9 -10 10; vous_dites -14 -17 16
vous_donne -7 -7 7; vous_ecout 7 -16 -2; vous_enten -15 -19 17; vous_etes -13 -17 16; vous_faite -17 12 -8
vous_fiche -7 -7 7; vous_le 13 -5 -15; vous_m -10 -7 9; vous_me -12 -9 14; vous_moque -5 -6 6; vous_n -8 14 -16
vous_notie -3 -2 4; vous_parle -9 -11 11; vous_plait 6 -15 -3; vous_pouve -5 -15 10; vous_prie -8 -13 13
vous_rappe -8 -22 11; vous_repon -4 -8 7; vous_savez -5 5 -5; vous_serie -7 -6 9; vous_suivr -4 -9 10
vous_telep -5 -5 5; vous_tromp -15 17 -17; vous_voule 16 -8 -18; vous_vous -21 17 -14; voyan 9 -8 -9
voyan_est 9 -8 -9; voyon -14 14 -12; voyon_> -6 6 -6; voyon_donc -13 13 -10; vrai 9 -7 -18; vrai_> 15 -16 -13
vrai_je -8 8 -7; vraie 11 -13 -8; vraie_mon 18 -8 -21; vraie_perso -6 -8 7; vraim -21 13 -4; vraim_> -11 12 -8
vraim_ca -12 12 -12; vraim_en -8 9 -10; vraim_non -2 4 -3; vraim_nuls -9 -10 10; vu 10 -12 -8; vu_juste 10 -12 -8
wanad -7 -12 10; wanad_point -7 -12 10; web -4 -3 5; web_depui -4 -3 5; wifi -13 -12 15; wifi_> -13 -18 18
wifi_de -5 -5 5; wifi_et -10 -6 10; wifi_ne -5 -5 5; wifi_passe -5 -13 12; wii 7 -8 -6; wii_c 7 -8 -6; xavie -6 -6 6
xavie_point -6 -6 6; y 14 -6 -18; y_> 18 -17 -17; y_a 4 -5 -9; y_ai -11 11 -8; y_aller 9 -8 -8; y_conna -7 6 -5
y_etes -8 14 -16; y_faite 5 -2 -5; y_je 15 -14 -11; y_vois 12 -13 -11; yahoo -4 -7 7; yahoo_point -4 -7 7
yep 12 -12 -12; yep_> 12 -12 -12; yes 19 -19 -18; yes_> 13 -12 -13; yes_c 11 -11 -10; yes_monsi 11 -12 -9
yes_oui 7 -5 -7; yes_yes 10 -10 -10; yvonn -7 -9 9; yvonn_le -7 -9 9; zero -8 -6 10; zero_> -4 -4 7
zero_cinq -5 -5 5; zero_deux -6 -6 6; zero_quatr -7 -7 7; zero_sept -3 -3 6; zero_six -6 -6 7; zero_trent -2 -2 4
zero_trois -5 -5 5; zero_un -4 -6 7; zero_zero -3 -4 7
""",
    ),
    "solved": (
        "affirm deny unclear",
        """
00 -7 -7 7; 00_01 -7 -7 7; 01 -11 -11 11; 01_42 -7 -7 7; 01_47 -7 -7 7; 01_> -7 -7 7; 02 -7 -7 8; 02_31 -7 -7 8
06 -12 -12 13; 06123 -13 -12 12; 06123_> -13 -12 12; 0698 -9 -9 9; 0698_765 -9 -9 9; 06_12 -10 -10 10; 06_72 -7 -6 7
07 -8 -8 8; 07_88 -8 -8 8; 11 -8 -8 8; 112 -12 -12 12; 112_> -12 -12 12; 11_> -8 -8 8; 12 -12 -12 12
12_34 -12 -12 12; 17 -8 -8 8; 17_ordin -8 -8 8; 20 -10 -9 10; 20_00 -7 -7 7; 20_17 -8 -8 8; 22 -8 -8 8
22_11 -8 -8 8; 31 -7 -7 8; 31_42 -7 -7 8; 33 -6 -6 6; 33_6 -6 -6 6; 34 -12 -12 12; 34_56 -8 -8 8; 34_> -7 -7 7
4 -8 -8 8; 42 -12 -12 12; 42_53 -7 -7 8; 42_65 -7 -7 7; 432 -9 -9 9; 432_> -9 -9 9; 44 -7 -6 7; 44_> -7 -6 7
47 -7 -7 7; 47_20 -7 -7 7; 4_20 -8 -8 8; 53 -7 -7 8; 53_64 -7 -7 8; 55 -8 -8 8; 55_22 -8 -8 8; 56 -8 -8 8
56_78 -7 -7 7; 56_79 -9 -9 10; 5g -10 -9 10; 5g_est -10 -9 10; 6 -11 -9 10; 64 -7 -7 8; 64_> -7 -7 8; 65 -7 -7 7
65_89 -7 -7 7; 6_12 -6 -6 6; 6_ordin -9 -10 10; 72 -7 -6 7; 72_81 -7 -6 7; 74 -7 -7 7; 74_> -7 -7 7; 765 -9 -9 9
765_432 -9 -9 9; 78 -7 -7 7; 78_> -7 -7 7; 79 -9 -9 10; 79_> -9 -9 10; 81 -7 -6 7; 81_90 -7 -6 7; 88 -8 -8 8
88_55 -8 -8 8; 89 -7 -7 7; 89_74 -7 -7 7; 9 -13 -13 13; 90 -7 -6 7; 90_44 -7 -6 7; 9_> -13 -13 13; <_01 -11 -11 11
<_02 -7 -7 8; <_06 -10 -10 10; <_0698 -9 -9 9; <_07 -8 -8 8; <_112 -12 -12 12; <_33 -6 -6 6; <_4 -8 -8 8
<_6 -9 -10 10; <_> -17 -17 17; <_a -14 -16 16; <_accue -6 -6 6; <_affir 9 -10 -8; <_agnes -6 -9 12; <_ah 22 -23 -12
<_aicha -8 -9 9; <_ajout -8 -9 9; <_aline -8 -8 8; <_allel 8 -8 -8; <_allez -9 -9 9; <_allo -14 -16 16
<_alors -5 -19 9; <_amina -7 -8 8; <_anne -13 -13 13; <_annul -10 -9 10; <_appar 10 -7 -13; <_appel -8 -6 10
<_arret -10 -9 10; <_atten -16 -18 19; <_au -3 -7 4; <_aucun -9 -3 3; <_avant 7 -18 2; <_awa -4 7 -7; <_b -8 -7 8
<_bah -8 8 -14; <_baiss -7 -10 9; <_bande -11 -14 12; <_bascu -3 -4 5; <_ben -16 12 -4; <_bingo 11 -11 -7
<_blabl -12 -12 12; <_bof -8 8 -8; <_bon -10 -7 11; <_bonjo -12 -10 11; <_boudi 11 -12 -7; <_bouge -5 -6 6
<_boula -9 -9 9; <_burea -3 -4 5; <_c -9 -5 8; <_ca -1 -5 -3; <_can -5 -5 5; <_celes -8 -6 8; <_certe -8 8 -7
<_ces 10 -10 -6; <_chape -7 -7 7; <_cinq -14 -13 15; <_clair -9 -8 9; <_claud -5 -5 6; <_comma -6 -6 7
<_comme -20 -20 21; <_con -5 -5 5; <_conne -9 -9 9; <_conse -14 -10 13; <_conta -6 -6 8; <_cyril -7 -7 8
<_d -7 -7 10; <_dans -7 -11 9; <_depui -12 -11 12; <_des -10 -12 12; <_desol -9 -6 8; <_deux -12 -28 22
<_direc -6 -6 9; <_dix -7 -7 7; <_donc -5 6 -6; <_donne -7 -6 8; <_ecout -7 -6 7; <_eh 7 -2 -12; <_elle -6 7 -7
<_encor -9 15 -16; <_enfin -5 -5 5; <_entre -9 -8 9; <_envoy -7 -6 7; <_eric -4 -6 9; <_esper -8 -9 9
<_est -11 -8 12; <_euh -11 -14 14; <_fait -11 -11 11; <_fanny -6 -6 6; <_fanta 11 -11 -9; <_faut -14 -14 15
<_ferme -11 -9 10; <_foute -8 -7 8; <_franc -7 7 -5; <_genia 12 -10 -12; <_genre -13 -12 12; <_gerar -8 -7 8
<_girar -7 -7 7; <_gmail -12 -11 12; <_he 7 -8 -6; <_helas -11 12 -8; <_hier -9 -9 9; <_hors -14 13 -12
<_hugo -8 -8 11; <_hugue -6 -6 9; <_humai -11 -10 12; <_ibrah -10 -10 10; <_il 0 -7 1; <_impec 15 -15 -15
<_impos -14 13 -12; <_info -6 -6 6; <_inspe -9 -9 9; <_inter -18 -17 18; <_isabe -5 -6 6; <_j 0 -2 -4; <_je -3 -12 5
<_jean -9 -9 9; <_jsp -8 -8 8; <_julie -5 -8 12; <_juste -8 -6 9; <_karim -3 -4 6; <_kevin -5 -5 7; <_l -17 3 -1
<_la 7 -8 -9; <_laiss -9 -8 9; <_le 0 -8 2; <_lea -4 -5 8; <_lefev -6 -6 6; <_leon -5 -8 11; <_les 2 -15 6
<_lola -4 -5 8; <_luc -6 -6 6; <_lucie -7 -8 8; <_lundi -9 -10 10; <_m -4 -6 8; <_ma -10 -17 14; <_madam -13 -11 12
<_maint -15 15 -13; <_mais -8 -7 8; <_malhe -5 8 -9; <_marc -7 -6 11; <_marie -11 -12 13; <_maxim -12 -12 12
<_meme -6 6 -7; <_merci -24 -11 22; <_merde -7 -7 7; <_mes -9 -21 12; <_mette -8 -7 7; <_mi -6 -6 6
<_mirac 13 -14 -12; <_mobil -11 -11 11; <_moi -21 -11 18; <_mon -12 -13 13; <_monsi -17 -16 17; <_natha -10 -9 9
<_negat -12 12 -12; <_nette 8 -7 -7; <_neuf -6 -6 6; <_nicke 18 -15 -19; <_no -8 8 -8; <_nom -8 -7 8; <_non 8 3 -25
<_nonan -9 -8 9; <_notre -9 -6 7; <_nous -9 5 0; <_numer -6 -7 7; <_oh -4 -8 -2; <_ok 8 -7 -8; <_olga -6 -6 7
<_on -11 -1 6; <_onze -11 -12 12; <_opera -11 -11 11; <_ouf 9 -9 -8; <_oui 7 -6 -10; <_p -3 -5 6; <_paill -15 -14 14
<_papa 8 -8 -3; <_pardo -19 -17 18; <_parei -9 8 -8; <_parfa 14 -12 -14; <_parle -8 -8 8; <_parti -11 -11 11
<_pas -17 11 -8; <_passe -14 -15 15; <_patie -14 -10 15; <_paul -16 -16 16; <_pauvr -10 -10 10; <_perfe 8 -8 -6
<_perso -12 -12 13; <_peut -10 -11 10; <_plein -12 -12 12; <_plus -2 -1 -7; <_por -5 -4 6; <_pour 10 -8 -11
<_pourq -6 -5 6; <_pourr -7 -7 7; <_prene -10 -10 11; <_probl 7 -5 -10; <_puis -6 -7 6; <_qu -9 -7 11
<_quato -9 -9 9; <_quatr -13 -11 13; <_quelq -12 -12 13; <_quinz -7 -8 8; <_raymo -8 -9 9; <_redem -8 -12 10
<_rene -6 -6 6; <_repar 16 -16 -13; <_repon -7 -5 7; <_rien -19 22 -21; <_robin -6 -6 7; <_s -10 -10 11
<_sa -10 1 0; <_salut -7 -6 7; <_samir -8 -7 7; <_sav -7 -6 9; <_seize -8 -8 8; <_sept -9 -8 9; <_servi -10 -12 11
<_seule -12 -8 9; <_si -8 9 -9; <_silen -7 -8 8; <_soixa -12 -11 12; <_sophi -7 -7 7; <_sous -9 -10 10
<_steph -6 -6 6; <_stop -5 -5 8; <_super 10 -11 -9; <_sur -10 -10 10; <_t -6 -6 8; <_ta -9 -9 9; <_tais -7 -9 8
<_tapez -7 -5 7; <_test 2 -15 3; <_thoma -6 -7 9; <_tip 9 -8 -9; <_tom -5 -5 9; <_toujo -11 14 -14
<_tous -15 -12 14; <_tout 12 -28 -6; <_trans -9 -8 9; <_trois -17 -18 18; <_trop 9 -10 -7; <_ugo -5 -6 7
<_un -21 -7 16; <_une -16 -23 22; <_v -5 -5 6; <_vers -7 -9 8; <_very 8 -8 -7; <_victo 11 -12 -9; <_viens -10 -10 10
<_vince -10 -10 10; <_vite -7 -7 7; <_voila 12 -12 -10; <_votre -7 -6 7; <_vous -11 -23 17; <_wait -9 -7 9
<_x -5 -5 6; <_y -12 18 -20; <_youtu 13 -11 -14; <_zero -18 10 -9; <_zoe -8 -9 12; a -2 -5 -2; a_> -9 -9 10
a_about 17 -26 -10; a_appel -12 6 -3; a_bouge -6 6 -5; a_chang -10 -3 6; a_cinq -9 -11 10; a_comme -9 -9 10
a_d -9 -8 9; a_de 12 -9 -12; a_debra -8 -11 11; a_deja -5 -5 5; a_dire -2 -21 18; a_dispa 5 -1 -14; a_dit -9 -8 10
a_dix -9 -8 9; a_donne -7 -7 8; a_echou -24 17 -8; a_ete 1 -10 2; a_eu -8 9 -10; a_faire -13 4 2; a_fait 10 -13 -8
a_inter 10 -12 -9; a_l 0 -5 -2; a_la -12 -14 15; a_ma -15 -10 16; a_march -4 8 -12; a_marre -12 -12 13
a_me 9 -21 -4; a_mis 8 -8 -7; a_moiti -12 11 -8; a_mon -14 -9 15; a_monte -6 -7 6; a_nouve 18 -14 -18
a_parle -10 -8 11; a_pas -22 12 -6; a_perso -6 -6 10; a_peu -6 -5 6; a_plus 20 -18 -18; a_point -4 -4 8
a_pose -6 -5 6; a_que -13 12 -10; a_quel -6 -5 8; a_quelq -7 -5 7; a_quitt -5 -5 5; a_r -7 -7 7; a_recou -6 7 -7
a_redem 10 -3 -14; a_remar -17 17 -8; a_repri 7 -8 -7; a_retro 12 -12 -12; a_rien -25 26 -17; a_s -6 -6 6
a_saute -9 9 -11; a_servi -5 6 -5; a_sfr -10 -10 14; a_signa 18 -18 -14; a_signe -10 -12 13; a_six -6 -7 7
a_tenu -13 16 -17; a_toujo -9 11 -12; a_un -13 -10 14; a_une 3 -17 0; a_vole -4 -4 6; a_votre -11 -7 11; a_y -7 8 -2
abonn -11 -12 12; abonn_> -11 -12 12; about 17 -26 -10; about_> 17 -26 -10; absen -13 13 -13; absen_> -13 13 -13
acced -8 8 -7; acced_au -8 8 -7; accen -11 -8 9; accen_> -11 -8 9; acces 7 -7 -7; acces_> 7 -7 -7; accue -11 -8 11
accue_> -8 -9 9; accue_aroba -6 -6 6; achet -12 -12 14; achet_l -12 -12 14; adess 8 -8 -6; adess_funzi 8 -8 -6
admin -7 -9 9; admin_> -7 -9 9; adres -9 -6 13; adres_c -10 -5 12; adres_point -3 -5 7; affai -10 -8 10
affai_> -8 11 -7; affai_a -5 -5 6; affai_je -6 -5 6; affic 6 -2 -10; affic_conne -7 -7 8; affic_maint 10 -13 -7
affic_pas -8 10 -12; affir 9 -10 -8; affir_le 9 -10 -8; agenc -6 -6 7; agenc_se -6 -6 7; agent -5 -5 6
agent_> -5 -5 6; agnes -8 -8 9; agnes_leger -8 -8 8; agnes_point -6 -9 12; ah 11 -11 -13; ah_bah 11 -12 -9
ah_ben 15 -13 -11; ah_ca 10 -9 -7; ah_formi 12 -11 -11; ah_mais -8 -7 8; ah_non -11 11 -11; ah_oui 9 -8 -7
ah_super 9 -10 -7; ai 4 -2 -7; ai_9 -13 -13 13; ai_achet -12 -12 14; ai_annul -13 -10 13; ai_assez -8 -8 8
ai_atten -5 7 -7; ai_aucun -11 -12 12; ai_beau -16 11 -8; ai_besoi -15 -14 15; ai_bien -5 5 -5; ai_cru 11 -11 -5
ai_de 14 -15 -12; ai_debra -8 9 -9; ai_deja -2 -16 3; ai_dit -8 -8 8; ai_du 5 -12 1; ai_encor -25 20 -14
ai_ete -10 -12 10; ai_eu -7 -8 8; ai_fait -7 10 -22; ai_honte -5 -6 7; ai_inter 24 -31 -11; ai_ma -7 -7 9
ai_marre -8 -9 9; ai_meme -15 15 -13; ai_pas -22 -15 21; ai_perdu -13 -12 14; ai_plein -4 -2 5; ai_plus 17 -27 -4
ai_quatr 13 -13 -13; ai_que -16 16 -15; ai_rallu 8 -8 -8; ai_reboo -8 8 -8; ai_rebra -3 4 -11; ai_recu -11 -9 11
ai_recup 16 -17 -15; ai_redem -13 17 -14; ai_retro 13 -12 -12; ai_reuss 12 -20 -8; ai_rien -13 13 -8
ai_six -12 -10 11; ai_toujo -29 30 -14; ai_tout -6 7 -15; ai_toute 13 -13 -12; ai_un -15 -14 15; ai_une -20 17 -14
aicha -8 -9 9; aicha_diall -8 -9 9; aide -12 -11 12; aide_> -12 -11 12; aille -8 -9 9; aille_voir -8 -9 9
aimer -7 6 -6; aimer_vous -7 6 -6; air 15 -10 -20; air_bon 2 0 -9; air_d 13 -13 -13; air_de 10 -10 -9
aireu -8 10 -5; aireu_> -8 10 -5; ajout -8 -9 9; ajout_un -8 -9 9; ali -11 -12 12; ali_manso -11 -12 12
aline -8 -8 8; aline_favre -8 -8 8; allel 8 -8 -8; allel_le 8 -8 -8; aller -1 -19 5; aller_> 13 -13 -13
aller_dans -9 -8 9; aller_sur -21 -9 17; aller_voir -2 -1 3; allez -10 -9 10; allez_m -7 -6 7; allez_vous -9 -9 9
allo -25 -23 25; allo_> -18 -18 18; allo_allo -7 -5 7; allo_c -7 -5 7; allo_oui -6 -6 6; allum -18 6 5
allum_> -10 -11 12; allum_la -16 -12 13; allum_mais -9 11 -16; allum_meme -7 9 -15; alma -8 -7 8; alma_> -8 -7 8
alors -9 -6 5; alors_atten 10 -7 -11; alors_ca 9 -10 -6; alors_euh -7 -6 7; alors_fabri -6 -5 5; alors_la -3 -6 7
alors_maint -3 -4 5; alors_mon -6 -6 6; alors_pour -6 -4 7; alors_prene -4 -4 5; alors_trouv -7 7 -7
alors_une -5 -4 7; alors_voila -10 -7 8; amara -9 -9 9; amara_> -9 -9 9; ameli -16 17 -16; ameli_> -16 17 -16
ami 7 -6 -6; ami_> 7 -6 -6; amina -7 -8 8; amina_traor -7 -8 8; an -7 -5 6; an_derni -7 -6 6; an_panne -5 6 -5
aneri -7 -8 8; aneri_> -7 -8 8; anne -13 -13 13; anne_point -5 -5 5; anne_sophi -8 -8 8; annul -15 -13 17
annul_l -7 -7 7; annul_le -10 -9 10; annul_mon -12 -7 12; anoma 7 -6 -7; anoma_desor 7 -6 -7; ans -12 -10 11
ans_et -12 -10 11; anten -6 -7 7; anten_> -6 -7 7; appai -9 -10 10; appai_plus -9 -10 10; appar -7 -20 16
appar_> -14 -18 18; appar_oui 10 -7 -13; appel 0 -8 -2; appel_> -1 -12 -4; appel_au -8 -6 7; appel_d 1 8 -14
appel_de -15 -9 15; appel_depui -7 -6 7; appel_flore -12 -11 13; appel_giuli -6 -6 6; appel_julie -8 -7 8
appel_mehdi -5 -4 5; appel_moi -8 -6 10; appel_mon -13 -11 12; appel_ni -7 -6 9; appel_passe 9 3 -20
appel_perso -11 -7 11; appel_pierr -12 -8 13; appel_se -20 -12 14; appli -6 7 -8; appli_la -6 7 -8; appui -6 -9 10
appui_sur -6 -9 10; appuy -8 4 -1; appuy_> -7 -7 7; appuy_parto -7 8 -7; appuy_tres -4 6 -6; apres -16 -3 9
apres_je -8 -7 10; apres_l -7 -7 7; apres_le -7 7 -6; apres_midi -9 -9 9; apres_redem -6 6 -7; apres_vente -6 -6 9
arnaq -9 -10 10; arnaq_> -9 -10 10; aroba -14 -14 20; aroba_> -14 -12 15; aroba_boula -5 -5 6; aroba_cyril -7 -7 8
aroba_dupon -6 -6 6; aroba_dupui -3 -4 5; aroba_elect -7 -6 9; aroba_et -8 -7 10; aroba_fleur -6 -6 7
aroba_free -6 -7 8; aroba_garag -6 -6 9; aroba_gmail -6 -6 7; aroba_hotel -6 -6 6; aroba_hotma -6 -6 7
aroba_hugo -8 -8 11; aroba_i -5 -6 6; aroba_iclou -4 -5 8; aroba_live -5 -5 5; aroba_mairi -6 -5 9
aroba_menui -5 -5 7; aroba_neuf -6 -7 9; aroba_orang -5 -8 8; aroba_outlo -6 -7 7; aroba_proto -5 -5 6
aroba_proxi -6 -6 6; aroba_s -5 -4 7; aroba_sfr -4 -7 10; aroba_wanad -6 -6 9; aroba_yahoo -3 -4 6
aroba_yande -6 -6 7; arrac -8 -7 8; arrac_> -8 -7 8; arran 13 -5 -15; arran_> 7 -4 -9; arran_un 9 -8 -9
arret -11 -20 16; arret_avec -7 -7 7; arret_ce 7 -7 -7; arret_d -11 -13 12; arret_de -10 -8 10; arriv 6 4 -13
arriv_> 14 -15 -12; arriv_en -3 -6 7; arriv_pas -10 7 -6; arriv_toujo -10 8 -7; artif -7 -7 7; artif_> -7 -7 7
assez -8 -8 8; assez_> -7 -7 7; assez_de -7 -8 8; assis -6 -8 8; assis_une -6 -8 8; at -5 -5 7; at_hotma -5 -5 7
ateli -5 -4 5; ateli_avant -5 -4 5; atten -15 -17 19; atten_> -14 -12 14; atten_atten -9 -9 10; atten_cheri -8 -7 9
atten_combi -7 -7 8; atten_deux -6 -8 7; atten_dix -4 12 -11; atten_elle -7 -12 11; atten_j -7 5 -4
atten_je -4 -10 7; atten_le -6 -5 8; atten_mon -6 -5 6; atten_oui 10 -7 -10; atten_que -6 -5 7; atten_sa -7 -6 7
atten_un -7 -5 10; au -5 -7 6; au_au -6 -6 6; au_bout 6 -16 -1; au_burea -13 -10 13; au_debut -3 5 -16
au_douze -6 -6 7; au_fond -6 -5 6; au_greni -3 -6 7; au_meme -17 14 -13; au_moins -8 -10 9; au_mois -8 -16 10
au_nom -10 -9 12; au_poil 10 -10 -10; au_premi -10 -11 10; au_resea -8 8 -7; au_revoi 9 -8 -9; au_servi -8 -8 10
au_sous -7 -8 9; au_sujet -10 -8 9; au_telep -9 -10 10; au_trava -5 -6 6; au_vert 8 -6 -11; aucun -11 5 -8
aucun_anoma 7 -6 -7; aucun_chang -12 14 -16; aucun_effet -8 9 -10; aucun_idee -16 -16 16; aucun_lumie -19 18 -9
aucun_poste -8 8 -7; aucun_probl 16 -16 -7; aucun_resea -5 5 -5; aucun_resul -6 7 -8; aucun_souci 15 -14 -18
aujou -9 -10 10; aujou_hui -9 -10 10; aurai 6 -14 -4; aurai_dit 7 -12 -7; aurai_une -7 -6 7; aussi 10 -2 -13
aussi_> 11 -18 -8; aussi_lent -7 7 -7; aussi_pourr -12 13 -14; aussi_vous 6 -6 -6; autan -11 11 -9
autan_> -11 11 -9; autom -3 -4 5; autom_> -3 -4 5; autre -10 5 -1; autre_chose -7 7 -7; autre_je -7 -6 7
autre_piece -9 -8 9; aux -8 -10 9; aux_clien -8 -9 8; aux_infos -6 -6 7; avais -11 -7 3; avais_huit -9 -9 9
avais_inter -8 9 -9; avais_un 8 -9 -8; avais_une -3 -4 5; avait -8 7 -5; avait_l -8 7 -5; avant -5 8 -12
avant_> -21 22 -18; avant_ca -1 3 -18; avant_de -5 -4 5; avant_j -9 -9 9; avant_meme 16 -16 -7; avec -13 -16 17
avec_beatr -5 -5 6; avec_cedil -3 -5 7; avec_deux -8 -9 9; avec_mes -2 -1 3; avec_perso -1 -1 2; avec_tous -5 -3 5
avec_un -7 -8 8; avec_une -6 -7 7; avec_votre -8 -9 9; avez -2 -1 -6; avez_besoi -6 -5 6; avez_dit -2 2 -7
avez_fait 9 -9 -9; avez_un -11 -8 9; avoca -13 -11 12; avoca_> -13 -11 12; avoir -14 -8 13; avoir_affai -5 -5 6
avoir_sur -4 -3 5; avoir_un -8 -5 8; avoir_une -17 -12 17; avons -6 7 -8; avons_appli -6 7 -8; awa -4 7 -7
awa_toujo -4 7 -7; b -12 -14 15; b_aroba -5 -5 6; b_b -5 -5 6; b_comme -8 -7 8; b_o -5 -4 5; b_point -4 -4 8
b_v -6 -6 6; bah 13 -5 -17; bah_c 7 -8 -6; bah_ca -7 7 -5; bah_ecout 0 1 -12; bah_non -12 11 -7; bah_oui 9 -8 -12
bah_voila 10 -10 -10; baiss -7 -10 9; baiss_la -7 -10 9; balco -7 -7 8; balco_la -7 -7 8; bamak -7 -8 8
bamak_trans -7 -8 8; bande -11 -14 12; bande_d -10 -9 9; bande_de -8 -9 9; banqu -7 -5 6; banqu_> -7 -5 6
barre 8 -17 -7; barre_> 13 -13 -13; barre_en -5 -5 6; bas -5 -6 6; bas_b -5 -5 6; bas_clair -3 -5 7; bascu -7 -6 8
bascu_moi -3 -4 5; bascu_plus -8 -6 7; bazar -12 12 -12; bazar_> -12 12 -12; be -9 -9 9; be_> -9 -9 9; beatr -5 -5 6
beatr_vial -5 -5 6; beau -4 -5 0; beau_appuy -7 8 -7; beau_aujou -9 -10 10; beau_ca 17 -16 -15
beau_redem -12 13 -12; beauc 15 -15 -12; beauc_> 7 -7 -6; beauc_c 10 -9 -10; beauc_mieux 13 -13 -12
beauc_mon 7 -6 -6; beaux -7 -6 7; beaux_cross -7 -6 7; belka -8 -7 7; belka_a -8 -7 7; bell -6 -6 6
bell_point -6 -6 6; belle -6 -7 6; belle_soeur -6 -7 6; ben 2 0 -12; ben_c 7 -8 -6; ben_ca -11 12 -14
ben_dites 8 -10 -7; ben_ecout 9 -9 -9; ben_figur 1 1 -14; ben_je -7 -6 7; ben_juste -9 -14 12; ben_non -8 8 -6
ben_oui 12 -12 -3; ben_v 9 -9 -9; ben_voila 12 -10 -10; benal -9 -9 9; benal_> -9 -9 9; berna -14 -17 16
berna_> -14 -18 16; berna_s -2 -2 4; besoi -13 -20 15; besoi_ca 6 -6 -4; besoi_d -15 -14 15; besoi_de -8 -6 7
bien 8 -15 0; bien_> -4 -16 10; bien_ca 9 -10 -7; bien_dites -7 -6 7; bien_ma 6 -6 -6; bien_maint 7 -6 -6
bien_meill 8 -8 -9; bien_mieux 9 -8 -9; bien_oui 13 -13 -11; bien_pour -8 -5 8; bien_qu -10 10 -9
bien_que 13 -15 -11; bien_redem -5 5 -5; bien_s -1 -1 2; bingo 11 -11 -7; bingo_ca 11 -11 -7; blabl -12 -12 12
blabl_> -12 -12 12; blanc -8 6 -3; blanc_a -10 -10 14; blanc_parto -7 7 -6; blaze -8 -7 8; blaze_c -8 -7 8
bleu 12 -12 -12; bleu_fixe 12 -12 -12; blond -8 -7 8; blond_> -8 -7 8; bloqu -11 14 -15; bloqu_> -9 11 -12
bloqu_la -4 -4 6; bloqu_sur -9 8 -8; bloqu_toujo -7 7 -6; bof -8 8 -8; bof_non -8 8 -8; bon 25 -11 -25
bon_> 23 -16 -20; bon_c 6 -6 -1; bon_ca 16 -15 -2; bon_et -17 14 -9; bon_j 7 -7 -4; bon_je 3 7 -17
bon_la 21 -20 -11; bon_maint 11 -11 -4; bon_merci 19 -12 -21; bon_passe -10 -7 11; bon_pour 19 -10 -19
bon_sang -7 -5 7; bon_tout 8 -10 -6; bonjo -13 -10 12; bonjo_c -10 -9 10; bonjo_est -10 -7 10; bonjo_madam -8 -9 9
bonne 16 -12 -17; bonne_> 11 -8 -12; bonne_journ 5 -3 -4; bons 11 -13 -8; bons_> 9 -9 -8; bons_ca 7 -7 -3
borde -6 -5 9; borde_point -6 -5 9; boucl -12 15 -15; boucl_> -12 15 -15; boudi 11 -12 -7; boudi_ca 11 -12 -7
bouge -9 1 2; bouge_> -6 6 -5; bouge_d -10 7 -6; bouge_pas -5 -6 6; boula -9 -10 10; boula_du -9 -9 9
boula_tiret -5 -5 6; bout 6 -16 -1; bout_de 6 -16 -1; bouto -9 -3 5; bouto_> -5 5 -4; bouto_appuy -7 -7 7
bouto_de -9 -6 10; bouzi -5 -4 5; bouzi_b -5 -4 5; box -18 6 5; box_> -13 -15 15; box_a 12 0 -16; box_est -10 9 -5
box_et -11 5 -3; box_fait -3 10 -10; box_inter -8 -8 8; box_je -4 -5 5; box_mais -14 16 -15; box_reste -9 8 -8
box_toute -10 -9 10; branc -6 -6 6; branc_le -6 -6 6; bref -5 -5 5; bref_tout -5 -5 5; bris -9 -9 9; bris_> -9 -9 9
bruit 9 -8 -9; bruit_c 9 -8 -9; bug 16 -16 -16; bug_plus 16 -16 -16; bugue -12 -6 11; bugue_> -10 -15 12
bugue_toujo -10 12 -14; burea -16 -15 16; burea_> -13 -11 12; burea_aroba -3 -4 5; c 1 -4 -1; c_a -9 -9 10
c_est -1 -4 0; c_etait 0 12 -14; c_point -6 -5 9; ca 6 -5 -10; ca_> -15 3 4; ca_a 1 14 -30; ca_alors 9 -10 -6
ca_atten -6 -6 7; ca_aux -8 -9 8; ca_avait -8 7 -5; ca_bloqu -7 7 -6; ca_bug 16 -16 -16; ca_bugue -10 12 -14
ca_c -13 12 0; ca_capte 13 -13 -14; ca_chang -12 14 -12; ca_charg -23 -12 16; ca_clign -20 -14 20; ca_comme -8 -10 9
ca_coupa 15 -15 -13; ca_coupe -12 18 -29; ca_demar -14 -16 16; ca_fait -21 -2 12; ca_fonct 10 1 -22
ca_gresi 6 -1 -30; ca_joue 14 -12 -16; ca_la 8 -5 -9; ca_m -16 -4 9; ca_march 5 5 -28; ca_me -11 -8 10
ca_mouli -10 10 -9; ca_n -21 22 -13; ca_ne 9 -3 -21; ca_plant -11 14 -16; ca_pour -5 -5 5; ca_rame -14 17 -18
ca_recom -19 19 -20; ca_redem -17 -6 11; ca_refon 9 -6 -23; ca_remar 16 -12 -17; ca_roule 14 -13 -15; ca_s -22 -6 8
ca_suffi -8 -9 9; ca_tient 10 -9 -11; ca_tourn 14 -11 -17; ca_va 18 -16 -18; ca_veut -8 10 -13; ca_vient -16 6 5
ca_y 18 -18 -12; cable -16 -13 16; cable_> -17 -16 18; cable_atten -6 -6 6; calme -14 -13 14; calme_> -14 -13 14
camer -6 -6 6; camer_depui -6 -6 6; campi -5 -4 7; campi_vous -5 -4 7; can -5 -5 5; can_i -5 -5 5; capte 11 -8 -22
capte_> 13 -12 -14; capte_a 10 -10 -10; capte_de 7 -8 -7; capte_maint 13 -12 -6; capte_toujo -5 6 -3; caron -8 -7 8
caron_preno -8 -7 8; carpe -8 -4 6; carpe_> -8 -3 6; carpe_aroba -5 -10 12; carre 9 -9 -8; carre_> 16 -13 -18
carre_merci 7 -7 -6; cata -10 -10 11; cata_ma -10 -10 11; cave -6 -7 7; cave_> -12 -9 15; cave_jeter -5 -6 6
ce -9 -13 14; ce_cable -9 -9 9; ce_matin -11 -8 10; ce_n 7 -7 -7; ce_qu -8 -6 8; ce_que 0 0 -7; ce_qui -7 -8 8
ce_servi -13 -16 14; ce_voyan -6 8 -8; cedil -3 -5 7; cedil_dans -3 -5 7; cedil_mais -3 -5 7; cela 7 -6 -7
cela_fonct 7 -6 -7; celes -8 -6 8; celes_lagra -8 -6 8; cellu -8 -7 8; cellu_de -8 -7 8; celui -7 -6 8
celui_de -7 -6 8; centa -7 -8 8; centa_envir -7 -8 8; centr -9 -9 9; centr_> -9 -9 9; cents -9 -9 9
cents_megas -9 -9 9; certe -8 8 -7; certe_le -8 8 -7; ces 11 -13 -1; ces_bons 7 -7 -3; ces_cable -5 -3 5
ces_reven 10 -10 -6; cette 5 -4 -16; cette_fois 5 -4 -16; ch -6 -6 6; ch_> -6 -6 6; chain 7 0 -14; chain_> 7 0 -14
chamb 9 -9 -9; chamb_que 9 -9 -9; chang -19 20 -16; chang_> -12 16 -18; chang_d -11 -13 13; chang_du -7 9 -4
chang_la -10 -10 10; chang_meme -4 6 -6; chang_pas -6 6 -6; chang_rien -8 8 -7; chans -7 -6 7; chans_> -7 -6 7
chape -7 -7 7; chape_de -7 -7 7; charg -22 -17 20; charg_> -18 -18 18; charg_dans -9 16 -17; charg_encor -9 -19 18
charg_plus -6 -5 6; charl -11 -10 11; charl_de -11 -10 11; charp -7 -8 8; charp_comme -7 -8 8; chat -10 -9 10
chat_est -10 -9 10; cherc -4 -8 6; cherc_> -5 -5 7; cherc_c 7 -7 -7; cherc_le -9 -6 10; cherc_mes -9 -7 8
cheri -8 -7 9; cheri_> -4 -5 5; cheri_je -10 -8 13; chez -14 -12 15; chez_machi -9 -9 10; chez_moi -8 -9 9
chez_vous -11 -9 11; chiam -6 -6 6; chiam_giuli -6 -6 6; chich -8 -7 8; chich_vous -8 -7 8; chico -7 -7 8
chico_> -7 -7 8; chien -10 -10 10; chien_> -10 -10 10; chier -11 -11 11; chier_> -11 -11 11; chiff -3 -5 6
chiff_deux -3 -5 6; chose -15 15 -15; chose_> -15 15 -15; chrom 8 -7 -8; chrom_> 8 -7 -8; cinq -8 -10 7
cinq_> 2 -13 1; cinq_a -6 -7 7; cinq_appar -10 -10 11; cinq_aroba -5 -6 9; cinq_heure -9 -11 10
cinq_minut -6 10 -12; cinq_mon -9 -9 10; cinq_secon -7 -4 9; cinq_sur 13 -11 -13; cinqu -10 -7 9
cinqu_euros -6 -6 6; cinqu_quatr -4 -4 5; cinqu_six -5 -5 5; clair 1 -15 4; clair_aroba -3 -5 7; clair_fonta -7 -6 7
clair_maint 12 -12 -12; clair_rouss -9 -8 9; claqu -7 -7 9; claqu_de -7 -7 9; claud -5 -5 6; claud_barre -5 -5 6
clien -13 -12 13; clien_> -8 -9 8; clien_avec -3 -3 5; clien_comme -6 -6 6; clien_quara -6 -7 7; clien_vous -7 -6 7
clign -21 -13 17; clign_en -6 8 -8; clign_encor -14 -16 16; clign_et -5 6 -6; clign_je -15 -10 13
clign_toujo -8 10 -14; clign_tout 7 -8 -7; clign_vert -15 -14 15; cliqu 8 -5 -9; cliqu_oh 8 -5 -9; clore 8 -7 -9
clore_le 8 -7 -9; cloud -5 -6 6; cloud_point -5 -6 6; co 8 -7 -8; co_> 8 -7 -8; code -9 -8 9; code_puk -9 -8 9
coler -12 -14 14; coler_> -12 -14 14; colle -8 -7 8; colle_> -7 -7 7; colle_de -5 -4 5; com -9 -10 11
com_> -9 -9 12; com_merci -7 -5 8; com_tout -5 -5 6; combi -11 -11 11; combi_de -7 -7 8; combi_est -10 -11 10
comma -6 -6 7; comma_aroba -6 -6 7; comme -25 -5 18; comme_a -15 -13 14; comme_avant -19 19 -14; comme_bell -6 -6 6
comme_berna -8 -7 8; comme_ca -11 -18 15; comme_en 14 -15 -12; comme_je -13 -8 12; comme_l -6 -6 7; comme_la -7 -6 7
comme_le -7 -8 8; comme_on -3 -5 6; comme_serie -9 -7 9; comme_si -6 -5 6; comme_sophi -2 -2 4; comme_une -4 8 -8
comme_victo -5 -5 6; comme_video -8 -7 8; comme_vous -4 -1 -4; commu -9 -12 10; commu_coupe -9 -12 10
compe -12 -5 15; compe_> -12 -5 15; compl -15 -14 15; compl_> -14 -14 14; compl_mon -5 -5 5; compr -14 -15 15
compr_bien -8 -4 7; compr_donc -3 -6 7; compr_pas -10 -9 9; con -14 -14 14; con_> -10 -10 10; con_con -5 -5 5
con_conse -5 -5 5; condu -11 -9 11; condu_je -11 -9 11; confi 11 -13 -11; confi_le 11 -13 -11; conna -13 -13 15
conna_> -10 -9 10; conna_mon -7 -7 8; conne -1 5 -10; conne_> 6 8 -27; conne_est -5 -5 -3; conne_perdu -7 -7 8
conne_saute -9 -7 9; conne_tres -9 -9 9; conse -12 -9 11; conse_> -11 -12 13; conse_comme -5 -5 5; conse_m -3 -3 4
conse_s -7 -8 8; conso -13 -13 14; conso_> -5 -6 6; conso_aussi -11 -11 11; conso_d -7 -9 9; conso_de -13 -8 13
conso_est -5 -5 5; conta -6 -6 8; conta_aroba -6 -6 8; conta_euh -5 -5 7; conte 6 -6 -6; conte_et 6 -6 -6
conti -8 8 -7; conti_> -8 8 -7; contr -12 -8 10; contr_> -8 -7 7; contr_est -10 -8 11; contr_profe -12 -12 13
corre -5 -5 5; corre_disen -5 -5 5; cote -9 9 -8; cote_> -9 9 -8; coule -6 6 -6; coule_> -6 6 -6; coup -11 5 -9
coup_> 2 -20 7; coup_sur -18 15 -14; coupa 15 -15 -13; coupa_la 15 -15 -13; coupe -6 8 -14; coupe_> -28 15 0
coupe_au -9 -12 10; coupe_du -13 9 -7; coupe_encor -10 15 -23; coupe_moins -7 10 -12; coupe_plus 28 -29 -22
coupe_toujo -7 7 -6; coupu 12 -3 -23; coupu_> 4 3 -15; coupu_depui 13 -12 -13; coupu_non 6 -6 -6; courr -11 -9 11
courr_de -11 -9 11; cours -6 -5 6; cours_de -6 -5 6; craqu -9 -7 8; craqu_quand -9 -7 8; crie 9 -9 -9
crie_dans 9 -9 -9; crois -5 9 -11; crois_pas -16 16 -11; crois_que 11 -16 -9; croix -9 7 -6; croix_rouge -9 7 -6
cross -7 -6 7; cross_vous -7 -6 7; cru 11 -11 -5; cru_que 11 -11 -5; cuisi -9 -9 10; cuisi_> -9 -9 10; cyril -7 -7 8
cyril_aroba -7 -7 8; cyril_tiret -7 -7 8; d -10 -5 4; d_> -11 -11 12; d_a -6 -6 6; d_abonn -11 -12 12
d_admin -7 -9 9; d_aide -12 -11 12; d_aireu -8 10 -5; d_aller 8 -18 -4; d_alma -8 -7 8; d_ameli -9 13 -13
d_aroba -6 -6 6; d_atten -10 -8 10; d_erreu 5 -1 -17; d_escro -10 -9 9; d_essai 1 8 -14; d_essay -6 -5 6
d_evolu -7 11 -11; d_heure -9 -7 9; d_inter -22 14 -4; d_j -9 -8 9; d_ordin -7 -8 10; d_oreil -5 -4 7
d_ou -7 -12 11; d_point -7 -7 10; d_u -3 -4 5; d_un -4 -5 2; dame -12 -2 7; dame_> -17 -12 17; dame_l -6 7 -8
dame_m -10 -8 10; dame_tres -7 -8 7; dans -7 -1 2; dans_l 3 -10 2; dans_la -10 -13 12; dans_le -21 7 4
dans_sa 9 -9 -9; de -1 -13 6; de_bamak -7 -8 8; de_bruit 9 -8 -9; de_chang -5 11 -11; de_cherc 7 -7 -7
de_chez -11 -9 11; de_chich -8 -7 8; de_chico -7 -7 8; de_cinq 11 -11 -11; de_clien -6 -7 7; de_compe -12 -5 15
de_conne -9 12 -13; de_coule -6 6 -6; de_coupu 18 -16 -18; de_de -13 -8 13; de_demar -11 -9 11; de_dialo -3 -4 5
de_diffe -7 10 -11; de_donne -12 -9 11; de_faire -8 -9 8; de_famil -6 -5 5; de_gresi 13 -16 -11; de_gueul -9 -10 10
de_l -12 -9 13; de_la -5 -14 13; de_liege -6 -7 6; de_ma -4 -9 6; de_march 9 -9 -6; de_marse -15 -9 14
de_me -2 7 -14; de_merde -10 -12 11; de_mieux -13 11 -8; de_moi -13 -12 14; de_mon -15 -8 13; de_notre -13 3 1
de_nouve 24 -17 -23; de_novem -8 -16 10; de_paill -7 -7 7; de_panne 19 -20 -12; de_parle -15 -6 16; de_passe 0 8 -13
de_pire -13 12 -11; de_poste -6 -6 7; de_prend -5 -5 5; de_probl 13 -13 -13; de_raise -15 -9 14; de_recou -11 11 -14
de_redem -6 -11 16; de_resea -8 9 -8; de_retou 9 -8 -9; de_rien -7 11 -11; de_s 5 -21 0; de_smet -9 -10 10
de_souci 18 -20 -16; de_suite -10 -11 11; de_synch -2 6 -4; de_table -5 -4 7; de_temps -7 -7 8; de_tenir 12 -12 -9
de_teste 8 -9 -8; de_texto -7 -6 9; de_tonal -15 16 -15; de_toulo -8 -9 9; de_trait -7 -7 7; de_trent -9 -12 10
de_verif -4 -3 6; de_villi -11 -10 11; de_voleu -8 -9 9; de_vos -9 -7 14; de_votre -7 -8 8; de_vous -12 -11 12
de_wifi -5 6 -6; debit 2 -8 -1; debit_est 9 -2 -14; debit_monta -11 -10 11; debra -9 8 -7; debra_dix -6 6 -6
debra_j -5 6 -6; debra_la -8 -11 11; debra_mais -13 15 -8; debra_rebra -7 8 -2; debut -3 5 -16; debut_j 4 -4 -3
debut_non 10 -10 -11; debut_oui -13 13 -13; decle -8 -7 8; decle_direc -8 -7 8; decod -5 -10 10; decod_> -5 -10 10
dect -9 -10 10; dect_ne -9 -10 10; degat -10 -10 10; degat_des -10 -10 10; degue -8 -9 8; degue_de -8 -9 8
deja -5 -10 7; deja_donne -15 -12 15; deja_hier -7 -5 7; deja_parle -17 -11 19; deja_recu 8 -8 -8
deja_regar -5 -5 5; deja_tout -4 -3 5; deja_venu -8 -8 8; demai -11 -11 11; demai_> -11 -11 11; deman -11 -8 12
deman_a -10 -8 11; deman_atten -4 -5 5; demar 0 -10 2; demar_> 1 -9 -1; demar_il -6 -5 6; demar_la -17 -12 16
demi -12 -10 11; demi_> -12 -10 11; depan -10 -9 10; depan_> -10 -9 10; depui -5 -23 15; depui_> 13 -12 -13
depui_ce -11 -8 10; depui_fribo -8 -8 8; depui_hier -8 -7 8; depui_l -7 -6 7; depui_le -6 -6 6; depui_que 10 -10 -12
depui_trois -6 -6 6; depui_une 8 -7 -9; derni -14 -13 14; derni_> -14 -13 14; derni_fois -4 -3 5; des -27 -2 11
des_appar -8 -8 8; des_beaux -7 -6 7; des_chain -11 11 -10; des_coupu -15 12 -8; des_craqu -9 -7 8
des_eaux -10 -10 10; des_idiot -5 -5 5; des_incap -12 -9 12; des_lilas -7 -8 8; des_mal -7 -6 7; des_minab -7 -6 7
des_poste 7 -7 -7; des_que -10 2 5; des_voleu -7 -6 7; desce -6 -7 7; desce_a -6 -7 7; desol -17 -4 10
desol_> -17 -18 18; desol_de -9 -10 10; desol_hein -7 8 -7; desol_mais -8 12 -14; desor 7 -6 -7; desor_cela 7 -6 -7
dessi -9 7 -6; dessi_du -9 7 -6; deux -27 -5 16; deux_> -29 -3 7; deux_aroba -3 -5 7; deux_decod -5 -10 10
deux_douza -6 -5 8; deux_douze -6 -7 6; deux_fois -10 12 -12; deux_gsm -5 -6 6; deux_heure -7 -7 8
deux_mille -6 -7 7; deux_minut -13 10 -5; deux_novem -6 -6 6; deux_ordin -2 -4 6; deux_pc -7 -9 9
deux_perso -8 -9 9; deux_porta -5 -5 5; deux_sec -5 -5 5; deux_secon -9 -18 16; deux_table -6 -6 6
deux_telep -5 -9 7; deux_un -9 -11 10; deuxi -8 -9 9; deuxi_poste -8 -9 9; devan -6 -8 7; devan_l -6 -7 7
devan_la -4 -5 5; deven 10 -11 -8; deven_verte 10 -11 -8; devez -7 -6 7; devez_me -7 -6 7; devri -4 -3 5
devri_l -4 -3 5; diall -8 -9 9; diall_a -8 -9 9; dialo -3 -4 5; dialo_avec -3 -4 5; diffe -7 10 -11
diffe_> -7 10 -11; dingu -7 -5 7; dingu_a -7 -5 7; dirai -3 -7 -3; dirai_> -17 -13 17; dirai_bien 13 -15 -11
dirai_mais -8 9 -9; dirai_pas -13 16 -17; dirai_que 23 -26 -10; dire -7 -10 12; dire_> -21 -23 23
dire_ca 12 -12 -11; dire_j -3 -4 5; dire_la -8 -8 8; dire_que -5 12 -12; direc -9 -9 10; direc_> -8 -7 8
direc_aroba -6 -6 9; direc_techn -6 -6 6; dis -15 -10 14; dis_> -8 -7 8; dis_ca -11 -11 11; discu -6 -7 6
discu_avec -6 -7 6; disen -5 -5 5; disen_que -5 -5 5; disie 8 -8 -8; disie_et 8 -8 -8; dispa 5 -1 -14
dispa_et 12 -12 -11; dispa_mais -13 10 -9; dit 4 -4 -6; dit_d -10 -8 10; dit_de -3 -3 4; dit_et 3 1 -13
dit_j -5 6 -6; dit_mais -30 28 -17; dit_non 7 -12 -7; dit_pas -12 10 -9; dit_que 12 -14 -10; dit_quoi -14 -10 11
dit_telep -8 -8 8; dites -1 -12 7; dites_donc 8 -10 -7; dites_moi -7 -7 7; dites_voir -7 -6 7; dix -24 -5 16
dix_> -9 -9 9; dix_fois -8 -7 8; dix_heure -7 -9 8; dix_huit -11 -10 11; dix_minut -6 7 -7; dix_poste -9 -8 9
dix_secon -6 6 -6; dizai -11 -12 14; dizai_> -9 -10 10; dizai_de -7 -5 8; dois -13 -14 18; dois_aller -9 -8 9
dois_inter -5 -4 5; dois_redem -6 -11 9; dois_regar -10 -9 12; dois_voir -9 -8 13; doit -8 -8 8; doit_passe -8 -8 8
donc 3 -12 -1; donc_a -6 -6 6; donc_au -3 -3 5; donc_c 13 -11 -13; donc_euh -7 -5 7; donc_fabri -6 -5 5
donc_j -5 6 -6; donc_je -1 -2 3; donc_laiss -3 -6 7; donc_merci 9 -9 -9; donc_oui 6 -5 -6; donc_xavie -6 -6 7
donne -15 0 13; donne_> -19 0 9; donne_la -4 -3 5; donne_le -7 -7 8; donne_mobil -12 -9 11; donne_moi -7 -6 8
donne_votre -8 11 -13; dos -4 -2 5; dos_de -4 -2 5; dossi -6 -7 7; dossi_est -10 -9 12; dossi_parce -5 -5 5
doute 8 -9 -8; doute_mais 8 -9 -8; douza -7 -7 9; douza_d -6 -6 7; douza_de -6 -5 8; douze -11 -9 11
douze_> -9 -12 11; douze_rue -8 -7 8; douze_trent -5 -5 5; down -14 13 -11; down_> -8 8 -8; down_de -9 9 -8
du -9 -7 8; du_bas -3 -5 7; du_centr -9 -9 9; du_contr -8 -7 7; du_fouta -9 -10 10; du_monde -16 7 -4
du_nombr -11 -12 12; du_redem -7 -7 7; du_resea 11 -10 -12; du_servi 11 -13 -11; du_six -2 -3 5; du_temps 8 -8 -7
du_ticke -7 -6 7; du_tiret -6 -6 6; du_tonne 9 -9 -7; du_tout -13 14 -12; du_trois -9 -8 10; du_wifi -9 7 -6
dumas -4 -4 6; dumas_aroba -4 -4 6; dupli -12 -11 12; dupli_> -12 -11 12; dupon -11 -8 10; dupon_> -9 -8 9
dupon_a -11 -12 12; dupon_et -6 -6 6; dupui -3 -4 5; dupui_d -3 -4 5; duran -12 -12 13; duran_> -12 -8 13
duran_aroba -7 -7 9; duran_frere -7 -7 7; dure -5 -4 7; dure_d -5 -4 7; duval -6 -5 5; duval_> -6 -5 5
duval_donc -6 -5 5; e -9 -8 9; e_> -6 -6 6; e_b -6 -6 6; e_f -6 -6 6; e_u -6 -6 6; eaux -10 -10 10
eaux_> -10 -10 10; echou -24 17 -8; echou_> -24 17 -8; ecole -11 -9 11; ecole_> -11 -9 11; ecout 1 -9 2
ecout_> -7 -6 7; ecout_ca 8 -8 -7; ecout_je 4 -9 -4; ecout_moi -13 -10 13; ecout_non -18 18 -10; ecran -10 7 -4
ecran_> -9 -10 10; ecran_blanc -7 7 -6; ecran_puisq -4 -3 5; ecran_reste -6 7 -8; ecrit -7 -8 8; ecrit_> -7 -8 8
ecriv -6 -6 7; ecriv_zola -6 -6 7; effet -8 9 -10; effet_> -8 9 -10; eh 7 -2 -12; eh_ben 11 -14 -7; eh_bien 8 -7 -9
eh_non -12 13 -12; elect -7 -6 9; elect_tiret -7 -6 9; elle -10 6 0; elle_a 2 1 -8; elle_clign -8 12 -15
elle_est -15 -22 19; elle_march 10 -8 -10; elle_redem -7 -2 4; elle_reste -7 17 -21; elle_s -11 9 -4; embet -12 -5 7
embet_> -9 -10 10; embet_plus -7 8 -7; embet_quand -12 -12 12; en -21 7 2; en_a -12 -12 13; en_ai -16 -17 17
en_appuy -4 6 -6; en_arriv -11 -9 11; en_avais -3 -4 5; en_bas -5 -5 6; en_boucl -12 15 -15; en_coler -12 -14 14
en_cours -6 -5 6; en_fait 13 -13 -7; en_haut -3 -6 7; en_maudi -7 -6 7; en_ordre 9 -8 -9; en_panne -21 21 -18
en_pire -13 12 -11; en_plus -12 11 -9; en_quara 14 -15 -12; en_rade -8 9 -7; en_relat -4 -4 7; en_rouge -6 8 -8
en_tete -5 -11 9; en_train -12 -13 14; en_un -6 -6 7; encor -43 19 0; encor_> -22 11 -6; encor_ca -11 10 -3
encor_coupe -8 12 -13; encor_dans -3 -6 7; encor_des -15 12 -8; encor_down -8 8 -8; encor_en -8 13 -13
encor_essay -13 -14 14; encor_la -24 10 -6; encor_laiss -1 -4 5; encor_le -25 23 -20; encor_lent -12 15 -15
encor_pas -6 9 -9; encor_pire -11 12 -11; encor_regar -6 -15 13; encor_rouge -6 5 -5; encor_teste -9 -15 15
encor_vous -12 -16 17; endro -7 7 -6; endro_> -7 7 -6; enerv -16 -4 9; enerv_> -16 -4 9; enerv_mais -9 -17 15
enfan -11 -9 11; enfan_sont -11 -9 11; enfin 3 0 -7; enfin_bref -5 -5 5; enfin_la 12 -18 -11; enfin_non -16 16 -14
enfin_trava 11 -11 -11; enfin_vous -7 -6 7; enorm -9 -9 9; enorm_ce -9 -9 9; ensem 7 -7 -7; ensem_des 7 -7 -7
enten 5 -20 0; enten_> -17 -11 16; enten_bien 1 -12 0; enten_comme -6 -5 6; enten_des -9 -7 8; enten_enfin 10 -15 -9
enten_kaz -5 -5 5; enten_parfa 11 -9 -11; enten_plus 9 -8 -9; enten_toujo -14 14 -12; enten_tres -14 -5 12
entre -17 -18 19; entre_> -8 -9 9; entre_ne -8 -6 7; entre_quinz -9 -8 9; envir -7 -8 8; envir_> -7 -8 8
envoy -7 -6 7; envoy_de -7 -6 9; envoy_moi -7 -6 7; eric -4 -6 9; eric_point -4 -6 9; erreu -4 13 -25
erreu_> 0 9 -22; erreu_est -22 22 -21; escal -9 -12 10; escal_> -9 -11 9; escal_parce -3 -6 7; escof -8 -9 9
escof_de -8 -9 9; escro -14 -13 14; escro_> -10 -9 9; escro_et -7 -6 7; esper -8 -9 9; esper_une -8 -9 9
essai -5 6 -8; essai_> -11 -11 11; essai_et 1 8 -14; essay -10 -22 21; essay_> -10 -22 21; est 8 -7 -7
est_> 11 -10 -14; est_a -19 -16 19; est_ali -11 -12 12; est_allum -10 11 -11; est_arran 22 -23 -19
est_arret -11 -13 12; est_au -15 6 -3; est_avec -6 -6 6; est_beau 17 -16 -15; est_beauc 13 -13 -13
est_berna -14 -15 14; est_bien 8 -8 -9; est_bleu 12 -12 -12; est_bon 28 -26 -19; est_bonne 11 -8 -12
est_bons 9 -9 -8; est_c -3 -9 6; est_ca 8 -7 -7; est_carre 9 -9 -8; est_ce -13 -9 15; est_clair 6 -14 -3
est_compl -15 -14 15; est_conte 6 -6 -6; est_coupe -12 11 -9; est_dans -11 -13 13; est_de 6 2 -18; est_degue -8 -9 8
est_deja -8 -8 8; est_devan -4 -5 5; est_deven 10 -11 -8; est_douze -8 -5 10; est_du -9 -10 10; est_duval -6 -5 5
est_ecrit -7 -8 8; est_en -4 -16 9; est_encor -21 28 -28; est_enorm -9 -9 9; est_etein -12 -11 11; est_exact -9 9 -9
est_fonct 9 -9 -8; est_formi 8 -5 -9; est_gerar -10 -10 14; est_good 11 -10 -11; est_impec 13 -12 -13
est_inadm -16 -13 16; est_insup -15 -15 15; est_inter 5 -5 -5; est_j 11 -11 -10; est_je 9 -10 -8; est_karim -9 -9 9
est_la -13 3 2; est_le -18 -17 19; est_lefor -6 -6 6; est_lente -10 -9 10; est_les -5 -8 6; est_lola -8 -7 8
est_luc -7 -7 8; est_ma -12 -14 14; est_mauva -10 -9 9; est_meme -7 7 -3; est_mieux 18 -20 -14; est_mon -12 -13 13
est_monsi -9 -8 10; est_mort -17 18 -20; est_muet -10 -11 10; est_nicke 14 -16 -12; est_noire -6 -7 7
est_nulle -12 -12 12; est_o -7 -5 8; est_ok 16 -20 -14; est_parei -14 18 -24; est_parfa 9 -8 -9
est_parti -10 -10 10; est_pas -38 34 -21; est_pasca -9 -8 9; est_passe 0 6 -16; est_pire -18 17 -16
est_plus 15 -12 -18; est_plusi -8 -9 9; est_pluto -12 -13 12; est_pour -20 -14 19; est_propr -13 -11 12
est_quell -9 -9 11; est_quoi -13 -15 14; est_rallu 7 1 -14; est_redev 11 -11 -10; est_regle 20 -20 -18
est_remon 15 -15 -15; est_rentr 9 -8 -13; est_repar 19 -5 -31; est_resol 18 -16 -17; est_retab 18 -16 -19
est_retom -12 13 -12; est_reven 16 -3 -28; est_ridic -11 -10 11; est_rouge -17 16 -10; est_samia -12 -11 12
est_scand -9 -7 9; est_stabl 16 -18 -12; est_sur -10 -9 10; est_techn -5 -5 5; est_tigui 11 -13 -10
est_tombe -11 -12 12; est_toujo -24 27 -23; est_tout 18 -11 -19; est_tres -13 -18 15; est_trois -9 -8 9
est_un -16 -16 18; est_une -16 -18 18; est_urgen -11 -9 11; est_vert 22 -19 -21; est_verte 5 -5 -5; et -9 5 -4
et_apres -8 -7 10; et_c -23 22 -13; et_ca 1 7 -29; et_celui -7 -6 8; et_cette 5 -4 -16; et_conso -11 -11 11
et_demi -12 -10 11; et_deux -5 -10 11; et_en -12 11 -9; et_et -5 -8 9; et_fils -6 -6 6; et_il 1 8 -14
et_inter 12 -13 -12; et_j 17 -20 -12; et_je -7 6 -5; et_l 4 -10 -1; et_la -7 -1 4; et_le -3 -22 14; et_ma 7 -9 -5
et_maint -9 -9 9; et_mobil -10 -8 9; et_moi 6 -6 -6; et_mon 1 -8 1; et_onze -7 -7 7; et_pouf -6 6 -6
et_pour -5 6 -6; et_puis -10 10 -9; et_quatr -6 -6 6; et_rien -23 17 -10; et_toujo -6 10 -11; et_tout 13 -18 -10
et_trois -7 -9 9; et_une -7 -8 8; et_vingt -9 -8 9; et_vous -7 -6 7; etage -11 -11 11; etage_> -11 -11 11
etage_avec -2 -1 3; etais -6 -5 6; etais_au -6 -5 6; etait 0 12 -14; etait_bon 1 9 -15; etait_reven -8 8 -4
etape -9 8 -8; etape_> -9 8 -8; ete -7 -16 10; ete_arrac -8 -7 8; ete_un -10 -12 10; ete_vite 8 -7 -8; etein -21 3 2
etein_> -21 3 2; etein_la -6 -6 7; etes 7 -18 -5; etes_des -13 -10 13; etes_nuls -15 -10 15; etes_tous -9 -6 8
etes_un 13 -12 -13; etes_vraim -12 -10 12; etran -7 -6 9; etran_et -7 -6 9; etre -17 -12 16; etre_> -10 -11 10
etre_furie -6 -5 6; etre_humai -5 -4 5; etre_sur -5 5 -5; eu -10 -1 6; eu_aucun -8 9 -10; eu_quelq -9 -7 9
eu_une -7 -8 7; euh -14 -16 17; euh_06 -7 -6 7; euh_> -13 -15 14; euh_allo -7 -5 7; euh_atten -7 -7 7
euh_bah 3 -1 -16; euh_c -6 -6 6; euh_conta -5 -5 7; euh_je -3 -5 6; euh_mon -5 -5 5; euh_non -10 13 -10
euh_oui -7 -5 7; euh_sa -11 -10 11; euh_un -5 -4 6; euros -6 -6 6; euros_par -6 -6 6; evolu -7 11 -11
evolu_> -7 11 -11; exact -9 9 -9; exact_parei -9 9 -9; excus -11 -5 11; excus_moi -11 -5 11; exige -11 -11 12
exige_un -11 -11 12; expli -10 -7 8; expli_> -10 -7 8; f -9 -10 11; f_e -6 -6 6; f_r -5 -6 8; fabre -9 -8 9
fabre_> -9 -8 9; fabri -6 -5 5; fabri_c -6 -5 5; fabri_duval -6 -5 5; factu -8 -6 7; factu_> -8 -6 7
faire -21 -4 13; faire_> -22 16 -14; faire_ca -8 -9 8; faire_foutr -9 -9 9; faire_long -8 -10 9; faire_mes -7 -5 6
fais -5 -5 5; fais_pour -5 -5 5; fait -3 -7 5; fait_> 4 2 -9; fait_beau -9 -10 10; fait_ce 5 -2 -26
fait_chier -11 -11 11; fait_deux -7 -7 8; fait_dix -8 -7 8; fait_et 2 0 -17; fait_la -13 11 -8; fait_mais 1 10 -14
fait_parei -12 14 -17; fait_peter -6 -5 6; fait_redem -8 8 -8; fait_rien -14 14 -6; fait_si 13 -13 -7
fait_toujo -3 10 -10; fait_tout -19 14 -10; fait_trois -8 -9 8; fait_une -8 -11 10; famil -6 -5 5; famil_c -6 -5 5
fan -1 -12 3; fan_ca 11 -11 -8; fan_de -8 -7 8; fanny -6 -6 6; fanny_point -6 -6 6; fanta 11 -11 -9
fanta_ca 11 -11 -9; faudr -10 -13 16; faudr_bloqu -4 -4 6; faudr_l -6 -8 8; faudr_parle -5 -4 7; faudr_redem -7 -9 9
faut -16 -14 17; faut_arret -5 -5 5; faut_atten -8 -7 9; faut_patie -6 -5 6; faut_que -12 -12 13; favor -5 -4 6
favor_un -5 -4 6; favre -8 -8 8; favre_depui -8 -8 8; fax -7 -6 7; fax_> -7 -6 7; femme 0 -6 0; femme_> -15 -9 15
femme_a 9 5 -11; femme_en -12 -12 13; femme_qui -8 -9 9; ferme -14 -13 14; ferme_la -14 -13 14; fet -5 -5 5
fet_i -5 -5 5; fete 15 -16 -11; fete_ca 15 -16 -11; fibre -14 -13 14; fibre_> -12 -12 12; fibre_a -8 -7 8
fieu -6 8 -2; fieu_ca -6 8 -2; fige -7 -10 10; fige_sur -7 -10 10; figur 5 -2 -18; figur_vous 5 -2 -18; fil -8 -7 8
fil_de -8 -7 8; file 5 -3 -4; file_bonne 5 -3 -4; fille 6 -17 -2; fille_me 12 -14 -10; fille_qui -7 -6 7
film 6 -6 -6; film_est 6 -6 -6; fils 6 -13 -2; fils_> -13 -8 13; fils_crie 9 -9 -9; fils_excus -11 -5 11
fils_point -6 -6 6; fils_regar -6 -5 6; fils_vient 11 -20 -10; fin -9 -10 10; fin_> -9 -10 10; finir -5 6 -6
finir_c -5 6 -6; fixe 4 -14 6; fixe_> 4 -14 6; fleur -6 -6 7; fleur_avec -6 -6 7; flore -12 -11 13
flore_petit -12 -11 13; foi 6 -6 -6; foi_oui 6 -6 -6; fois -7 -2 -2; fois_> -7 -6 10; fois_ca 13 -13 -12
fois_et -11 2 -2; fois_meme -5 5 -5; fois_non -20 19 -9; fois_que -8 -7 8; fonct 16 -3 -33; fonct_> 20 -17 -16
fonct_a 11 -7 -11; fonct_la 9 -8 -13; fonct_maint 15 -15 -2; fonct_nicke 7 -6 -5; fonct_parfa 9 -9 -8
fonct_pas -18 17 -10; fonct_un -18 15 -14; fond -6 -5 6; fond_d -6 -5 6; fonta -7 -6 7; fonta_comme -7 -6 7
formi 14 -12 -14; formi_> 12 -11 -11; formi_ca 8 -5 -9; fort -11 1 1; fort_> -5 -4 7; fort_mon -8 -8 8
fort_sur -4 6 -6; fout -7 -8 8; fout_de -7 -8 8; fouta -9 -10 10; fouta_de -9 -10 10; foute -13 -11 13
foute_de -7 -5 7; foute_moi -8 -7 8; foutr -9 -9 9; foutr_> -9 -9 9; fr -8 -10 13; fr_> -8 -10 13; franc -7 7 -5
franc_avec -3 -5 7; franc_non -7 8 -9; free -6 -7 8; free_point -6 -7 8; frere -7 -3 5; frere_> -7 -3 5
fribo -8 -8 8; fribo_> -8 -8 8; funzi 8 -8 -6; funzi_ca 8 -8 -6; furax -6 -5 6; furax_> -6 -5 6; furie -17 -13 16
furie_> -17 -13 16; g -7 -7 7; g_i -7 -7 7; gagno -9 -8 9; gagno_a -6 -6 6; gagno_de -7 -7 8; galer -6 6 -4
galer_> -6 6 -4; gall -4 -6 8; gall_aroba -4 -6 8; garag -6 -6 9; garag_tiret -6 -6 9; gare -6 -6 7; gare_> -6 -6 7
gars -9 -9 10; gars_> -9 -9 10; genia 12 -10 -12; genia_j 9 -8 -8; genia_merci 11 -9 -12; genre -13 -12 12
genre_cinq -13 -12 12; gens -8 -7 8; gens_comme -9 -9 10; gens_pour -5 -5 5; genti -7 -8 7; genti_> -7 -8 7
gerar -10 -9 10; gerar_point -10 -9 10; germa -9 -8 9; germa_fabre -9 -8 9; girar -7 -7 7; girar_g -7 -7 7
giuli -6 -6 6; giuli_rossi -6 -6 6; gmail -16 -16 16; gmail_> -12 -11 12; gmail_point -6 -6 7; go 8 -8 -8
go_c 8 -8 -8; goff -9 -9 9; goff_> -10 -9 9; goff_aroba -4 -6 9; gonfl -14 -10 14; gonfl_> -12 -7 10
gonfl_serie -8 -7 8; good 13 -13 -12; good_> 11 -10 -11; good_inter 8 -8 -7; googl -9 -8 8; googl_> -9 -8 8
grand 9 -8 -9; grand_merci 9 -8 -9; grave -16 -13 13; grave_on -16 -13 13; greni -3 -6 7; greni_vous -3 -6 7
gresi 4 -6 -9; gresi_> -3 -13 9; gresi_encor -20 21 -21; gresi_plus 19 -20 -16; gresi_toujo -10 10 -8; gsm -5 -6 6
gsm_une -5 -6 6; guade -8 -6 8; guade_> -8 -6 8; gueul -12 -13 13; gueul_> -11 -11 11; gueul_votre -9 -10 10
h -9 -9 9; h_a -9 -8 9; h_point -5 -6 7; habit -8 -9 9; habit_avec -8 -9 9; hadj -9 -8 9; hadj_h -9 -8 9
haut -3 -6 7; haut_> -3 -6 7; he 7 -8 -6; he_ben 7 -8 -6; hein 4 2 -12; hein_> 9 -9 -9; hein_je -7 8 -7
hein_une -7 -7 9; helas -9 8 -6; helas_c -7 6 -6; helas_non -11 12 -8; heure -17 -4 14; heure_> -13 -15 15
heure_mais -7 8 -12; heure_non 18 -18 -11; heure_que -7 -7 8; hier -13 -13 13; hier_apres -9 -9 9; hier_chez -7 -5 7
hier_soir -8 -7 8; histo -5 -4 5; histo_> -5 -4 5; honne -7 -6 7; honne_des -7 -6 7; honte -14 -15 16
honte_> -7 -7 7; honte_ce -13 -15 15; honte_je -5 -6 7; honte_monsi -7 -7 7; hop 8 -5 -9; hop_je 8 -5 -9
hors -20 7 -4; hors_de -12 -12 12; hors_servi -14 13 -12; hotel -6 -6 6; hotel_tiret -6 -6 6; hotma -6 -6 7
hotma_point -6 -6 7; hugo -8 -8 11; hugo_aroba -8 -8 11; hugo_point -8 -8 11; hugue -6 -6 9; hugue_trent -6 -6 9
hui -9 -10 10; hui_> -9 -10 10; huit -20 -18 20; huit_> -11 -12 12; huit_c -7 -7 7; huit_cents -9 -9 9
huit_soixa -4 -4 5; humai -17 -15 17; humai_> -13 -12 13; humai_je -3 -4 5; humai_maint -8 -6 10
humai_prenn -5 -5 5; humai_s -11 -10 12; humai_vite -11 -13 13; i -17 -15 18; i_cloud -5 -6 6; i_d -5 -4 5
i_ni -5 -5 5; i_r -7 -7 7; i_s -3 -4 5; i_speak -5 -5 5; ibrah -10 -10 10; ibrah_kone -10 -10 10; iclou -4 -5 8
iclou_point -4 -5 8; idee -16 -16 16; idee_> -11 -13 12; idee_du -11 -12 12; idiot -5 -5 5; idiot_> -5 -5 5
il -4 -1 -2; il_a 0 3 -7; il_est -13 -12 13; il_fait -9 -10 10; il_faudr -7 -10 13; il_faut -9 -8 10
il_joue 8 -8 -5; il_manqu -9 12 -13; il_march 7 -6 -6; il_me -16 5 -3; il_n 16 -16 -12; il_ne -10 11 -11
il_pleut -8 -6 7; il_reste -6 7 -8; il_sembl 8 -8 -8; il_tourn -6 -4 7; il_vient -7 -5 7; il_vous -8 -9 10
il_y 6 0 -9; image -7 -10 10; image_se -7 -10 10; imbec -4 -2 5; imbec_j -4 -2 5; impec 22 -23 -17
impec_> 15 -15 -12; impec_au 10 -10 -10; impec_ca 6 -6 -6; impec_la 14 -13 -10; impec_merci 6 -6 -6
impos -14 13 -12; impos_de -14 13 -12; inadm -16 -13 16; inadm_de -9 -9 10; inadm_inadm -11 -8 10
inadm_vous -11 -8 10; incap -12 -9 12; incap_> -12 -9 12; incid -9 10 -10; incid_persi -9 10 -10; info -6 -6 6
info_aroba -6 -6 6; infor -9 -9 9; infor_> -9 -9 9; infos -6 -6 7; infos_ca -6 -6 7; injoi -5 -5 5
injoi_euh -5 -5 5; inspe -9 -9 9; inspe_youss -9 -9 9; insta -2 -11 5; insta_> -10 -9 10; insta_c 7 -12 -7
insta_elle -2 -2 4; insup -15 -15 15; insup_> -15 -15 15; intel -7 -7 7; intel_artif -7 -7 7; inter 8 -9 -6
inter_> 8 -4 -10; inter_aussi 12 -13 -12; inter_ca -8 8 -5; inter_est 0 -7 -1; inter_et -18 -17 18
inter_fonct 5 -5 -5; inter_je -8 9 -9; inter_merci 9 -8 -9; inter_mes -5 -4 5; inter_non -8 8 -11
inter_pour -11 -9 11; inter_prevu -7 -7 7; inter_que -12 -13 12; inter_sur 10 -12 -9; isabe -5 -6 6
isabe_point -5 -6 6; it -8 8 -8; it_s -8 8 -8; j -2 -9 3; j_> -12 -11 12; j_ai 8 0 -12; j_aille -8 -9 9
j_aimer -7 6 -6; j_appel -10 -9 10; j_aroba -5 -5 5; j_atten -6 -5 8; j_aurai -7 -6 7; j_avais -6 -2 -2
j_en -16 -17 17; j_enten 3 -9 -3; j_essai -11 -11 11; j_essay -7 -7 8; j_etais -6 -5 6; j_etein -6 -6 7
j_exige -11 -11 12; j_habit -8 -9 9; j_ouvre -8 8 -4; j_point -6 -6 9; jambe -2 -1 3; jambe_pour -2 -1 3
je -5 -16 13; je_branc -6 -6 6; je_capte 10 -10 -9; je_cherc -9 -7 9; je_cliqu 8 -5 -9; je_condu -11 -9 11
je_crois -5 9 -11; je_deman -10 -8 11; je_desce -6 -7 7; je_discu -6 -7 6; je_dois -13 -14 18; je_fais -5 -5 5
je_ferme -5 -5 5; je_file 5 -3 -4; je_je -17 -14 18; je_l -8 -2 0; je_lui -4 -5 5; je_m -12 -11 13; je_me -8 -8 8
je_monte -7 -7 13; je_n -1 6 -10; je_ne -15 -14 16; je_parla -11 -5 11; je_parle -15 -10 16; je_paye -6 -6 6
je_perds -5 -5 5; je_peux 17 -14 -16; je_prefe -9 -7 9; je_prend -9 -7 10; je_raccr -8 -8 9; je_rebra -11 -10 12
je_recoi 6 -5 -6; je_redem -7 -9 8; je_regar -6 -17 13; je_relan -9 -7 9; je_reste -5 5 -5; je_revie -5 -5 5
je_rigol -15 -13 14; je_sais -9 -27 28; je_souha -10 -8 11; je_suis -4 -8 3; je_tape -7 -4 9; je_tele -9 -7 9
je_telep -9 -7 8; je_teste -14 -8 13; je_trouv -7 -8 8; je_vais -10 -7 9; je_verif -14 -9 12; je_veux -20 -10 20
je_viens 11 3 -18; je_vois 3 1 -9; je_voudr -11 -10 12; je_voula -8 -8 8; je_vous 16 -21 -14; jean -9 -9 9
jean_dupon -11 -12 12; jean_pierr -8 -8 8; jeter -5 -6 6; jeter_un -5 -6 6; jeu 4 -10 -3; jeu_pour -9 -7 9
jeu_remar 9 -9 -9; joind -10 -9 10; joind_le -10 -9 10; joli -11 -8 9; joli_accen -11 -8 9; joue 14 -13 -16
joue_> 13 -12 -15; joue_bien 8 -8 -5; joue_de 7 -5 -7; journ 5 -3 -4; journ_tout 5 -3 -4; jours -12 -12 13
jours_> -12 -12 13; jsp -8 -8 8; jsp_pourq -8 -8 8; julie -12 -12 13; julie_> -8 -7 8; julie_carpe -8 -7 8
julie_point -5 -8 12; juste -9 -15 13; juste_la -9 -14 12; juste_mon -8 -6 9; ka -5 -5 5; ka_fet -5 -5 5
karim -9 -9 9; karim_benal -9 -9 9; karim_quatr -3 -4 6; kaz -5 -5 5; kaz_mwen -5 -5 5; kevin -5 -5 7
kevin_under -5 -5 7; kone -10 -10 10; kone_> -10 -10 10; l -12 -4 8; l_accue -8 -9 9; l_adres -7 -6 10
l_agenc -6 -6 7; l_ai -11 -3 7; l_air 15 -10 -20; l_an -7 -6 6; l_appar -14 -9 12; l_assis -6 -8 8; l_ateli -5 -4 5
l_autre -9 -8 9; l_avoir -4 -3 5; l_e -6 -6 6; l_ecole -11 -9 11; l_ecran -7 4 -2; l_ecriv -6 -6 7; l_ensem 7 -7 -7
l_entre -11 -9 11; l_escal -9 -12 10; l_etage -5 -5 9; l_etran -7 -6 9; l_heure -5 7 -14; l_image -7 -10 10
l_incid -9 10 -10; l_insta 7 -11 -6; l_inter -3 -14 4; l_orage -7 -7 7; l_orang -18 15 -10; l_ordin -3 -15 5
l_ordre 9 -8 -13; l_ouver -7 -6 7; l_point -3 -5 6; l_un -6 -4 7; la -4 -12 11; la_5g -10 -9 10; la_> -4 -9 9
la_a 7 -12 -7; la_atten -11 -10 12; la_banqu -7 -5 6; la_box -13 12 -4; la_c -8 10 -13; la_ca 1 -6 -2
la_cata -10 -10 11; la_cave -6 -7 7; la_cedil -3 -5 7; la_chans -7 -6 7; la_clien -3 -3 5; la_co 8 -7 -8
la_conne 4 -3 -12; la_conso -11 -8 11; la_cuisi -9 -9 10; la_dame -10 -8 10; la_derni -4 -3 5; la_fete 15 -16 -11
la_fibre -14 -13 14; la_fin -9 -10 10; la_gare -6 -6 7; la_guade -8 -6 8; la_j 14 -10 -13; la_je -6 -8 9
la_la 9 -9 -9; la_le -10 -10 10; la_ligne 7 -20 -3; la_lumie 7 0 -19; la_machi -17 -15 16; la_mais -16 16 -16
la_maiso -9 -8 9; la_manip -13 11 -8; la_marqu -12 -12 12; la_meme -18 20 -20; la_merde -12 -12 13; la_minut -8 -8 9
la_moiti -16 16 -15; la_norma 9 -9 -8; la_oui 26 -28 -15; la_page 10 -1 -20; la_paix -9 -7 9; la_panne -9 9 -7
la_peine 7 -7 -7; la_petit 0 4 -10; la_porte -5 -5 5; la_pour -11 -10 11; la_premi -9 8 -8; la_prise -10 -10 10
la_proce -6 7 -8; la_retra -4 -4 5; la_semai -9 -7 9; la_socie -13 -10 12; la_soire 6 -6 -6; la_synch 6 -7 -6
la_table 7 -15 -4; la_tele -12 -5 9; la_telev -7 -6 7; la_tete -3 10 -10; la_tonal 13 -4 -19; la_video 15 -10 -19
la_vite -7 -5 7; la_vous -5 -5 6; la_wifi -11 -13 12; lac -6 -6 6; lac_point -6 -6 6; lacou -3 -5 7
lacou_aroba -3 -5 7; lacro -10 -10 10; lacro_> -10 -10 10; lagra -8 -6 8; lagra_je -8 -6 8; laiss -8 -8 9
laiss_moi -8 -8 9; lambe -14 -13 14; lambe_> -8 -8 8; lambe_aroba -6 -6 7; lambe_du -9 -8 10; lampe -5 -5 7
lampe_je -5 -5 7; lance 13 -11 -14; lance_> 11 -10 -11; lance_c 5 -5 -5; lapto -8 -7 8; lapto_et -8 -7 8; le -9 -8 7
le_06123 -13 -12 12; le_balco -7 -7 8; le_bazar -12 12 -12; le_bouto -9 4 -3; le_bris -9 -9 9; le_burea -10 -10 10
le_cable -6 -6 6; le_chat -10 -9 10; le_chien -10 -10 10; le_chiff -3 -5 6; le_combi -10 -11 10; le_contr -10 -8 11
le_debit 2 -8 -1; le_dessi -9 7 -6; le_deux -6 -6 6; le_dirai -8 9 -9; le_direc -6 -6 6; le_dis -8 -7 8
le_dos -4 -2 5; le_dossi -10 -9 12; le_fil -8 -7 8; le_film 6 -6 -6; le_goff -10 -9 9; le_jeu 4 -10 -3
le_lampe -5 -5 7; le_lien 6 0 -11; le_mail -6 -7 7; le_meme -8 8 -7; le_messa 7 -5 -21; le_metie -7 -8 8
le_modem -11 -18 18; le_momen 8 -10 -6; le_monde -10 -10 10; le_monsi -7 -5 7; le_nom -6 -5 5; le_numer -8 -7 7
le_petit -6 -4 7; le_placa -11 -13 13; le_point -4 -6 8; le_porta 8 -8 -8; le_preno -6 -5 5; le_probl -25 26 -24
le_quara -6 -7 6; le_redem -10 12 -11; le_rende -10 -9 10; le_repon -8 -7 8; le_resea 12 -8 -14; le_retab 11 -13 -11
le_robot 10 -8 -10; le_route -6 -5 6; le_salon -12 -15 13; le_sav -8 -8 8; le_servi 9 -12 -6; le_site 3 -16 2
le_son 12 -11 -12; le_souci 3 3 -12; le_stand -13 -11 12; le_techn -14 -16 16; le_telep -14 7 -3; le_temps -10 -7 10
le_ticke 8 -7 -9; le_tiret -4 -6 9; le_titul -5 -5 6; le_toit -10 -9 10; le_trafi 8 -7 -9; le_verif -1 -2 3
le_vide -15 23 -24; le_voyan 4 6 -20; le_wifi 11 -5 -14; lea -4 -5 8; lea_point -4 -5 8; lebla -9 -9 9
lebla_> -9 -9 9; lefev -6 -6 6; lefev_l -6 -6 6; lefor -6 -6 6; lefor_et -6 -6 6; leger -8 -8 9; leger_> -8 -8 8
leger_aroba -6 -9 12; legra -8 -8 8; legra_> -8 -8 8; lemai -6 -7 9; lemai_aroba -6 -7 9; lenoi -6 -6 7
lenoi_en -6 -6 7; lenoi_lenoi -6 -6 7; lent -17 7 3; lent_> -13 9 -1; lent_dans -10 -13 12; lente -13 -15 14
lente_> -13 -15 14; leon -5 -8 11; leon_tiret -5 -8 11; leroy -6 -6 10; leroy_aroba -6 -6 10; les -4 -20 11
les_appar 7 -7 -7; les_appel 2 -5 -6; les_chain 13 -13 -12; les_clien -6 -6 6; les_commu -9 -12 10
les_enfan -11 -9 11; les_gens -8 -7 8; les_lumie 3 5 -8; les_nerfs -9 -7 9; les_pages -6 -5 6; les_plomb -6 -5 6
les_pompi -7 -7 7; les_poste 12 -11 -12; les_quart -9 -7 9; les_texto -12 -8 10; les_voyan 5 -15 0; les_yeux -7 -7 8
let 8 -8 -8; let_s 8 -8 -8; liege -6 -7 6; liege_qui -6 -7 6; lien 6 0 -11; lien_est 6 0 -11; ligne -2 -21 8
ligne_> -4 -4 6; ligne_est 10 -14 -6; ligne_gresi -16 -7 12; ligne_remar 9 -9 -8; lilas -7 -8 8; lilas_> -7 -8 8
live -5 -5 5; live_point -5 -5 5; lola -10 -10 11; lola_aroba -5 -5 6; lola_deux -4 -5 8; lola_masso -8 -7 8
long -8 -10 9; long_> -8 -10 9; luc -9 -8 9; luc_gagno -7 -7 8; luc_point -6 -6 6; lucie -7 -8 8
lucie_charp -7 -8 8; lui -4 -5 5; lui_deman -4 -5 5; lumie -14 19 -21; lumie_clign -7 8 -9; lumie_est 13 -12 -12
lumie_maint -19 18 -9; lumie_ont -5 6 -6; lumie_que -9 -9 11; lumie_reste -10 11 -11; lumie_rouge -9 10 -2
lumie_sont 10 -7 -10; lumie_verte 9 -9 -9; lundi -9 -10 10; lundi_derni -9 -10 10; lunet -6 -7 7; lunet_> -5 -5 5
lunet_je -7 -8 8; lyon -8 -8 8; lyon_> -8 -8 8; m -17 -16 19; m_a -12 -11 15; m_affic -7 -7 8; m_appel -12 -11 13
m_avez 4 -1 -18; m_ecout -7 -6 7; m_enerv -16 -4 9; m_enten -20 -9 19; m_point -4 -6 8; ma -6 -22 14
ma_belle -6 -7 6; ma_blond -8 -7 8; ma_box -15 -16 17; ma_claqu -7 -7 9; ma_conne -1 -23 4; ma_factu -8 -6 7
ma_femme 0 -6 0; ma_fille 6 -17 -2; ma_foi 6 -6 -6; ma_gueul -7 -5 7; ma_ligne -16 -7 12; ma_petit -6 7 -8
ma_serie 7 -8 -7; ma_soeur 8 -8 -8; ma_table -7 -6 7; ma_voisi -7 -7 8; mac -5 -4 6; mac_et -5 -4 6
machi -18 -20 20; machi_> -13 -13 13; machi_est -12 -11 11; madam -15 -15 15; madam_> -8 -9 9; madam_germa -9 -8 9
madam_saint -9 -9 9; madam_tremb -8 -7 8; magic 16 -10 -16; magic_> 16 -10 -16; mail -9 -9 9; mail_> -7 -6 7
mail_c -6 -7 7; mails 16 -15 -15; mails_arriv 17 -11 -19; mails_donc 6 -5 -6; maint 12 -5 -20; maint_> 10 -1 -23
maint_au -8 -6 10; maint_ca -5 5 -12; maint_il 7 -6 -6; maint_j -19 9 2; maint_je -3 -4 5; maint_oui 18 -18 -11
maint_si 17 -17 -10; mairi -6 -5 9; mairi_tiret -6 -5 9; mais -10 13 -9; mais_aucun -8 8 -7; mais_c 16 -4 -18
mais_ca -15 4 0; mais_ecout -13 -10 13; mais_en 11 -11 -1; mais_fan -8 -7 8; mais_inter -10 11 -13
mais_j -10 11 -12; mais_je -15 3 2; mais_la 6 -14 -8; mais_le 3 7 -14; mais_maint 10 -10 -14; mais_merde -7 -6 7
mais_mes -8 -8 8; mais_non -22 22 -12; mais_oui 8 -5 -9; mais_pas -17 22 -26; mais_quara -7 -7 7
mais_rien -20 20 -13; mais_sans -3 -5 7; mais_si 10 -9 -12; mais_toujo -8 8 -8; mais_voila -5 5 -5; mais_y -7 8 -2
maiso -9 -8 9; maiso_> -9 -8 9; mal -16 -9 15; mal_> -14 -5 12; mal_honne -7 -6 7; malgr -6 7 -9; malgr_le -6 7 -9
malhe -7 10 -11; malhe_> -5 5 -5; malhe_pas -5 8 -9; mange -10 -10 10; mange_> -10 -10 10; manip -13 11 -8
manip_mais -13 11 -8; manqu -10 17 -19; manqu_encor -10 17 -19; manso -11 -12 12; manso_> -11 -12 12; marc -7 -6 11
marc_aroba -8 -7 10; marc_tiret -2 -3 5; march 6 7 -33; march_> 31 -25 -25; march_de 10 -8 -10; march_deux -9 9 -7
march_du 9 -9 -7; march_impec 10 -10 -8; march_maint 9 -9 -4; march_mais -8 11 -13; march_merci 7 -6 -6
march_mieux 16 -16 -7; march_moins -10 10 -9; march_monsi -6 9 -9; march_nicke 11 -10 -11; march_numer 11 -13 -10
march_pas 2 1 -14; march_plus -24 24 -26; march_qu -12 11 -8; march_toujo -6 8 -5; march_tout -20 20 -14
march_trent -8 8 -7; mari -9 -8 9; mari_> -7 -6 7; mari_c -5 -5 6; mari_est -5 -5 5; mari_qui -9 -11 12
marie -13 -13 14; marie_aroba -5 -5 5; marie_le -9 -9 9; marie_tiret -3 -5 7; marin -5 -6 7; marin_aroba -5 -6 7
marqu -12 -12 12; marqu_sorti -12 -12 12; marre -11 -11 11; marre_> -11 -11 11; marse -15 -9 14; marse_> -15 -9 14
marte -7 -7 7; marte_socie -7 -7 7; marti -12 -12 13; marti_> -12 -12 12; marti_aroba -4 -4 8; marti_point -5 -5 6
masso -8 -7 8; masso_> -8 -7 8; matin -11 -8 10; matin_> -11 -8 10; maudi -7 -6 7; maudi_> -7 -6 7; mauva -12 -11 13
mauva_jambe -2 -1 3; mauva_on -10 -9 9; maxim -12 -12 12; maxim_> -12 -12 12; me -9 -7 3; me_compr -8 -5 8
me_conna -7 -6 7; me_conne -2 8 -15; me_dire 11 -20 -10; me_dit 6 2 -15; me_fait -6 -5 6; me_faudr -6 -8 8
me_gonfl -14 -10 14; me_met -11 -13 11; me_mettr -4 -4 7; me_nomme -8 -8 8; me_passe -6 -6 6; me_prene -4 -2 5
me_rende -7 -5 7; me_repon -8 -8 9; me_sauve 6 -6 -6; me_servi -5 -6 7; me_taper -9 -7 9; me_trans -10 -7 10
mec 7 -7 -6; mec_ca 7 -7 -6; mecon -10 -9 10; mecon_> -10 -9 10; megas -9 -9 9; megas_et -9 -9 9; mehdi -5 -4 5
mehdi_bouzi -5 -4 5; meill 8 -8 -9; meill_> 8 -8 -9; meme -16 27 -34; meme_> 15 -18 7; meme_apres -7 8 -9
meme_chose -16 17 -16; meme_en -4 6 -6; meme_endro -7 7 -6; meme_galer -6 6 -4; meme_messa -8 8 -7
meme_pire -7 7 -3; meme_plus -15 18 -22; meme_point -15 14 -13; meme_probl -8 8 -8; meme_trois -5 5 -5
menui -5 -5 7; menui_tiret -5 -5 7; merci 12 -25 -4; merci_> 0 -19 6; merci_au 9 -8 -9; merci_beauc 8 -8 -8
merci_bien 14 -11 -14; merci_de -7 -8 8; merci_je 5 -3 -4; merci_mec 7 -7 -6; merci_savez 9 -8 -9; merde -18 -16 17
merde_> -10 -12 11; merde_enfin -7 -6 7; merde_j -7 -7 7; merde_votre -12 -12 13; mes -7 -26 12
mes_appel -23 -12 20; mes_chain 8 -8 -8; mes_colle -5 -4 5; mes_corre -5 -5 5; mes_lunet -6 -7 7
mes_mails 16 -15 -15; mes_mauva -2 -1 3; mes_papie -13 -9 12; mes_sms -9 -9 9; mes_texto -8 -8 8; mes_virem -7 -5 6
messa 7 0 -20; messa_> -12 13 -11; messa_d 5 -1 -17; messa_de 8 -8 -8; met -11 -13 11; met_hors -11 -13 11
metie -7 -8 8; metie_> -7 -8 8; mette -8 -7 7; mette_le -8 -7 7; mette_moi -3 -3 5; mettr -4 -4 7; mettr_en -4 -4 7
meuni -3 -5 6; meuni_et -3 -5 6; mi -6 -6 6; mi_chiam -6 -6 6; midi -9 -9 9; midi_> -9 -9 9; mieux 16 -5 -31
mieux_> 6 1 -25; mieux_maint 9 -8 -9; mieux_mais -10 14 -14; mieux_oui 8 -7 -7; mieux_qu 16 -16 -7; mille -10 -12 12
mille_> -6 -7 7; mille_cinq -4 -5 8; mille_lyon -8 -8 8; minab -7 -6 7; minab_> -7 -6 7; minut -12 10 -4
minut_> -10 -16 15; minut_c 11 -11 -11; minut_et -22 20 -9; minut_je -6 -8 7; minut_mais 1 4 -11; minut_nous 8 -7 -9
minut_puis -7 7 -5; minut_que -8 -9 9; mirac 13 -14 -12; mirac_> 12 -11 -12; mirac_ca 13 -14 -6; mis 8 -8 -7
mis_du 8 -8 -7; mobil -17 -19 19; mobil_> -17 -19 19; modem -11 -18 18; modem_apres -7 -7 7; modem_reste -12 -13 13
modif -6 -6 6; modif_mon -6 -6 6; moi -11 -21 18; moi_> 4 -17 1; moi_a -13 -10 13; moi_arriv -3 -6 7; moi_au -6 -6 6
moi_aussi 6 -6 -6; moi_c -13 -12 13; moi_ca 8 -5 -9; moi_cinq -7 -4 9; moi_donc -9 -8 10; moi_fait -8 8 -8
moi_j -5 -4 6; moi_je -7 -5 7; moi_la -10 -11 11; moi_le -9 -7 9; moi_parle -5 -5 5; moi_quelq -15 -9 16
moi_redem -11 -11 11; moi_sur -7 -7 7; moi_un -8 -7 8; moi_une -1 -4 5; moi_vers -3 -4 5; moins -16 4 8
moins_bien -10 10 -9; moins_huit -8 -10 9; moins_mais -7 10 -12; mois -11 -18 13; mois_de -8 -16 10
mois_pour -6 -6 6; moiti -20 20 -18; moiti_> -12 11 -8; moiti_des -11 11 -10; moiti_qui -10 10 -8; momen 8 -10 -6
momen_> -11 -10 11; momen_ca 10 -9 -11; momen_le -6 -4 7; mon -22 -20 26; mon_adres -8 -5 10; mon_ami 7 -6 -6
mon_avoca -13 -11 12; mon_blaze -8 -7 8; mon_cellu -8 -7 8; mon_code -9 -8 9; mon_contr -7 -7 11; mon_dect -9 -10 10
mon_dossi -5 -5 5; mon_fils 7 -18 -6; mon_frere -4 7 -7; mon_gars -9 -9 10; mon_histo -5 -5 5; mon_insta -6 -5 6
mon_inter -19 -13 18; mon_lapto -8 -7 8; mon_mari -8 -7 8; mon_mot -7 -4 9; mon_nom -9 -9 10; mon_numer -4 -5 7
mon_ordi -8 -6 9; mon_ordin -7 -6 7; mon_patro -9 -9 9; mon_pauvr -7 -6 7; mon_pc -6 -6 8; mon_petit -8 -8 8
mon_porta -22 -11 22; mon_preno -6 -6 6; mon_probl -12 12 -11; mon_rende -12 -7 12; mon_route -9 -9 9
mon_smart -14 -8 13; mon_solde -7 -7 8; mon_telep -5 -5 5; mon_telev -7 -7 8; monde -20 4 5; monde_> -13 10 -9
monde_est -10 -10 10; monde_plus -9 -8 8; monsi -11 -23 14; monsi_> -6 9 -9; monsi_de -9 -10 10; monsi_lambe -9 -9 9
monsi_le 10 -8 -10; monsi_lebla -9 -9 9; monsi_techn -7 -5 7; monsi_une -7 -7 7; monsi_vande -8 -8 8
monta -11 -10 11; monta_est -11 -10 11; monte -6 -8 8; monte_a -5 -5 9; monte_la -6 -7 6; monte_voir -10 -9 13
moque -10 -14 13; moque_de -6 -5 6; moque_du -11 -12 12; morin -6 -6 9; morin_point -6 -6 9; mort -21 21 -20
mort_> -21 21 -20; mot -7 -6 8; mot_> -6 -6 7; mot_de -7 -4 9; mouli -10 10 -9; mouli_dans -10 10 -9; moyen -9 -8 8
moyen_d -9 -8 8; muet -11 -3 8; muet_> -11 -5 9; muet_comme -4 8 -8; mwen -5 -5 5; mwen_l -5 -5 5; n -3 12 -21
n_a -22 22 -12; n_acced -8 8 -7; n_ai 0 1 -4; n_arriv -10 8 -7; n_en -3 -4 5; n_enten 9 -8 -9; n_est -5 9 -22
n_y 7 -3 -8; natha -10 -9 9; natha_le -10 -9 9; navig 9 -8 -9; navig_> 9 -8 -9; ne -7 0 2; ne_bascu -8 -6 7
ne_capte -6 6 -5; ne_chang -10 13 -13; ne_charg -6 -5 6; ne_clign 7 -8 -7; ne_coupe 22 -23 -18; ne_fonct -22 17 -7
ne_m -7 -6 7; ne_march -3 4 -17; ne_me -8 -8 8; ne_peux -22 -12 24; ne_recoi -14 -8 13; ne_remar -15 17 -12
ne_revie -9 10 -9; ne_s -19 15 -2; ne_sais -7 -20 14; ne_se -10 11 -11; ne_sonne -2 4 -3; ne_suis -3 -4 5
ne_va -12 12 -7; ne_veut -7 8 -6; ne_veux -6 -6 10; ne_vois -7 -8 8; ne_voit -8 -11 9; ne_voudr -7 8 -7
negat -12 12 -12; negat_> -12 12 -12; negat_c -8 9 -7; negat_toujo -2 6 -4; nerfs -9 -7 9; nerfs_> -9 -7 9
nette 8 -7 -7; nette_mieux 8 -7 -7; neuf -10 -10 10; neuf_camer -6 -6 6; neuf_mille -8 -8 8; neuf_point -6 -7 9
neuf_trois -4 -5 8; neuve -10 -9 10; neuve_> -10 -9 10; nguye -7 -7 10; nguye_aroba -7 -7 10; ni -6 -5 6
ni_appel -7 -6 9; ni_envoy -7 -6 9; ni_pon -5 -5 5; nicke 27 -25 -24; nicke_> 14 -15 -11; nicke_chrom 8 -7 -8
nicke_depui 10 -10 -12; nicke_j 8 -7 -8; nicke_maint 14 -16 -12; nicke_merci 9 -7 -9; nicke_tout 5 -6 -5; no -8 8 -8
no_it -8 8 -8; noel -5 -6 6; noel_aroba -5 -6 6; noir -6 7 -8; noir_comme -6 7 -8; noire -6 -7 7; noire_avec -6 -7 7
nom -14 -15 15; nom_> -8 -7 8; nom_c -7 -7 7; nom_caron -8 -7 8; nom_de -6 -6 7; nom_est -7 -7 8; nom_vous -4 -3 5
nombr -11 -12 12; nombr_> -11 -12 12; nomme -8 -8 8; nomme_agnes -8 -8 8; non -11 24 -30; non_> -34 33 -19
non_c 3 0 -8; non_ca -22 26 -12; non_ces 7 -7 -3; non_des -8 8 -4; non_et -25 27 -27; non_fieu -6 8 -2
non_il 7 -12 -7; non_j -15 12 -8; non_je -14 15 -6; non_le -5 8 -12; non_ma -6 7 -8; non_mais 19 -19 -13
non_non 22 -23 -9; non_on -8 9 -9; non_pardo 7 -7 -8; non_pas -13 13 -8; non_plus 13 -13 -10; non_rien 6 -6 -7
non_toujo -3 4 -1; non_tout 9 -8 -9; non_zut -11 11 -11; nonan -9 -8 9; nonan_poste -9 -8 9; norma 9 -9 -8
norma_> 9 -9 -8; not -8 8 -8; not_worki -8 8 -8; noter -6 -6 7; noter_sacha -6 -6 7; notez -4 -4 5
notez_olivi -4 -4 5; notre -14 -2 7; notre_conse -5 -5 5; notre_cote -9 9 -8; notre_gueul -7 -8 8
notre_poste -6 -7 6; nous -2 3 -7; nous_avons -6 7 -8; nous_pouvo 8 -7 -9; nous_somme -7 -7 7; nouve 30 -22 -27
nouve_> 18 -13 -19; nouve_acces 7 -7 -7; nouve_conne 8 -9 -8; nouve_du 9 -8 -8; nouve_inter 11 -11 -9
nouve_la 13 -13 -9; nouve_le 9 -10 -7; nouve_merci 9 -7 -7; nouve_monsi 10 -8 -10; nouve_opera 16 -8 -15
nouve_prise -6 -5 6; nouve_sur 7 -7 -7; nouve_telep 9 -7 -9; novem -12 -10 12; novem_> -12 -10 12; nulle -17 -17 17
nulle_> -12 -12 12; nulle_part -8 -11 9; nuls -15 -10 15; nuls_> -15 -10 15; numer -1 -11 6; numer_> -7 -8 12
numer_de -6 -7 7; numer_du -8 -7 7; numer_un 11 -13 -10; o -7 -5 9; o_point -7 -5 8; o_u -5 -4 5; obisp -9 -8 9
obisp_> -9 -8 9; oeil -5 -6 6; oeil_> -5 -6 6; offre -9 -10 10; offre_plus -9 -10 10; oh 0 -11 -2; oh_ben -7 -6 7
oh_fan 11 -11 -8; oh_let 8 -8 -8; oh_mais 8 -5 -9; oh_non -6 7 -8; oh_punai -9 -9 9; ok 19 -22 -18; ok_> 16 -20 -14
ok_c 8 -7 -8; olga -6 -6 7; olga_point -6 -6 7; olivi -4 -4 5; olivi_point -4 -4 5; on -6 -10 9; on_a 12 -15 -10
on_dirai 23 -9 -25; on_est -7 8 -8; on_m -7 -6 9; on_ne -8 -11 9; on_peut -11 11 -11; on_se -13 -14 14
on_va -12 -18 18; on_verra -15 -10 13; on_voit -3 -5 6; ont -5 6 -6; ont_clign -5 6 -6; onze -16 -16 17
onze_> -11 -12 12; onze_poste -7 -7 7; opera -18 -19 20; opera_> -14 -15 15; opera_humai -3 -4 5; opera_je -5 -4 6
orage -7 -7 7; orage_> -7 -7 7; orang -26 14 -5; orang_> -24 20 -15; orang_aroba -5 -8 11; orang_point -5 -8 8
ordi -9 -9 12; ordi_et -9 -9 12; ordin -15 -23 18; ordin_> -14 -15 15; ordin_alors -3 -4 5; ordin_de -7 -6 7
ordin_et -13 -10 12; ordin_hop 8 -5 -9; ordin_la -5 -6 6; ordin_parle -7 -6 7; ordin_plus -10 -8 10
ordin_sous -7 -7 8; ordin_une -2 -4 6; ordre 14 -9 -18; ordre_> 9 -7 -12; ordre_merci 15 -12 -14; oreil -5 -4 7
oreil_il -5 -4 7; ou -8 -12 12; ou_ca -7 -12 11; ou_est -5 -5 7; ouf 9 -9 -8; ouf_oui 9 -9 -8; oui 18 -12 -17
oui_> 33 -35 -23; oui_ah -11 11 -11; oui_allo -16 -14 16; oui_bonjo -10 -7 10; oui_c 26 -23 -18; oui_ca 21 -19 -15
oui_donc -7 -5 7; oui_enfin -9 11 -13; oui_euh -6 -6 6; oui_figur 18 -18 -15; oui_helas -7 6 -6; oui_impec 7 -7 -6
oui_inter 15 -14 -5; oui_j -2 7 -15; oui_je 5 0 -13; oui_la 1 5 -23; oui_le 14 -14 -13; oui_maint 7 -6 -6
oui_mais -16 16 -16; oui_merci 5 -3 -4; oui_non 8 -8 -1; oui_on 6 -6 -5; oui_oui 11 -8 -13; oui_parfa 17 -15 -13
oui_pour -10 9 -6; oui_regar 8 -5 -9; oui_tout 12 -14 -9; outlo -6 -7 7; outlo_point -6 -7 7; ouver -7 -6 7
ouver_du -7 -6 7; ouvre 0 5 -15; ouvre_> -5 7 -14; ouvre_c 8 -5 -9; ouvre_une -8 8 -4; ouvri 3 3 -16
ouvri_> 3 3 -16; p -5 -6 10; p_l -3 -5 6; p_point -6 -6 9; p_u -3 -4 5; page 9 0 -20; page_ca -8 8 -4
page_ne -8 10 -12; page_s 11 -13 -9; page_veut -10 9 -8; page_vient 12 -14 -11; pages -6 -5 6; pages_> -6 -5 6
paill -15 -17 16; paill_> -15 -17 16; paix -9 -7 9; paix_> -9 -7 9; panne -13 18 -20; panne_> -9 11 -12
panne_conti -8 8 -7; panne_est -6 6 -6; panne_j -7 8 -7; panne_malhe -5 5 -5; panne_plus 7 -5 -6; panne_tous 7 -5 -6
papa 8 -8 -3; papa_ca 8 -8 -3; papie -13 -9 12; papie_> -13 -9 12; par -6 -6 6; par_mois -6 -6 6; parce -11 2 5
parce_que -11 2 5; pardo -11 -20 18; pardo_> -14 -12 13; pardo_j -8 -8 8; pardo_si 7 -7 -8; parei -24 26 -26
parei_> -24 26 -25; parei_pas -5 6 -6; parfa 24 -18 -21; parfa_> 18 -12 -17; parfa_l 7 -7 -7; parfa_merci 18 -13 -19
parfa_on 9 -9 -8; paris -6 -6 7; paris_> -6 -6 7; parla -11 -5 11; parla_a -11 -5 11; parle -16 -12 18
parle_a -13 -8 13; parle_avec -5 -4 5; parle_plus -8 -8 8; parle_tout -7 -6 7; part -8 -11 9; part_> -8 -11 9
parte -11 -13 12; parte_plus -11 -13 12; parti -17 -14 16; parti_> -12 -12 12; parti_mange -10 -10 10
parto -8 12 -12; parto_> -8 12 -12; pas -48 36 -7; pas_> -33 31 -16; pas_a -10 8 -7; pas_arran -18 17 -16
pas_bon -17 16 -7; pas_bouge -10 7 -6; pas_c -7 -6 7; pas_ce 2 -19 4; pas_chang -1 2 -1; pas_chez -11 -12 16
pas_comme -3 -5 6; pas_d -20 14 -13; pas_de -19 24 -22; pas_demar -8 10 -14; pas_devan -6 -7 7; pas_dire -11 11 -11
pas_du -13 18 -18; pas_elle -7 -8 9; pas_en -5 -11 9; pas_encor -12 -15 16; pas_enten -14 -10 11
pas_fonct -17 17 -12; pas_grave -16 -13 13; pas_il -5 -5 5; pas_inter -27 28 -24; pas_je -7 -7 7; pas_l -7 -7 8
pas_la -5 5 -5; pas_le -2 -3 5; pas_mais 21 -21 -9; pas_malgr -6 7 -9; pas_march -16 17 -12; pas_me -19 5 -3
pas_mieux -19 18 -11; pas_mon -4 -5 7; pas_non -6 6 -2; pas_ou -5 -5 7; pas_pas -11 11 -8; pas_press -4 -4 5
pas_que -16 16 -11; pas_quelq -8 -8 9; pas_regle -22 21 -15; pas_resol -11 12 -12; pas_reven -16 16 -10
pas_s -10 9 -8; pas_savez -12 12 -7; pas_se -7 8 -6; pas_si -15 -10 13; pas_sur -12 -5 9; pas_tout 24 -27 -11
pas_verif -15 -14 15; pas_votre -2 3 -1; pas_vous -6 4 -3; pas_vraim -6 8 -8; pasca -9 -8 9; pasca_obisp -9 -8 9
passe 10 5 -21; passe_> 17 -19 -16; passe_a -21 12 0; passe_au 8 -6 -11; passe_demai -8 -8 8; passe_moi -12 -8 12
passe_pas -18 12 -11; passe_rien -10 11 -11; passe_un 0 3 -7; patie -17 -12 17; patie_> -7 -8 8; patie_il -2 -1 3
patie_je -11 -11 11; patie_pour -6 -5 6; patro -9 -9 9; patro_qui -6 -7 7; patro_va -6 -5 6; paul -16 -16 16
paul_> -11 -11 11; paul_aroba -5 -6 6; paul_chez -9 -9 10; paul_point -6 -7 7; pauvr -10 -10 10
pauvr_con -10 -10 10; pauvr_mari -7 -6 7; paye -6 -6 6; paye_cinqu -6 -6 6; pc -9 -12 14; pc_et -7 -9 9
pc_ma -6 -6 8; pc_un -5 -4 6; pc_une -4 -8 11; peete -6 -6 6; peete_aroba -6 -6 6; peine 7 -7 -7; peine_de 7 -7 -7
perds -5 -5 5; perds_le -5 -5 5; perdu -23 -18 24; perdu_> -15 -13 15; perdu_avec -5 -3 5; perdu_mon -9 -8 9
perdu_quand -3 -4 5; perfe 8 -8 -6; perfe_adess 8 -8 -6; persi -17 15 -13; persi_> -17 15 -13; perso -13 -15 15
perso_> -13 -12 16; perso_a -9 -8 9; perso_ne -12 -12 13; perso_physi -6 -8 8; perso_qui -1 -1 2
perso_touch -8 -9 9; peter -6 -6 6; peter_les -6 -5 6; peter_un -9 -7 10; petit -13 1 1; petit_> -9 -9 10
petit_aroba -2 -3 5; petit_campi -5 -4 7; petit_croix -9 7 -6; petit_dame -6 7 -8; petit_est 6 -6 -6
petit_quest -7 -6 7; petit_rond -6 -4 7; petit_trent -6 -9 8; petro -6 -6 7; petro_aroba -6 -6 7; peu -17 -4 13
peu_> -6 -5 7; peu_dure -5 -4 7; peu_embet -12 -12 12; peu_mieux -10 14 -14; peu_perdu -5 -3 5; peu_pour -6 -4 7
peu_pres -6 -5 6; peu_surpr -10 -12 10; peut -15 1 5; peut_etre -10 -11 10; peut_me -6 -6 10; peut_pas -11 11 -11
peux 15 -16 -13; peux_appel 16 -21 -15; peux_avoir -15 -10 15; peux_de 9 -7 -9; peux_enfin 11 -11 -11
peux_navig 9 -8 -9; peux_ni -7 -6 9; peux_parle -9 -3 10; peux_pas -19 -21 25; peux_plus -17 -10 17
peux_savoi -17 -11 16; peux_toujo -16 11 -8; photo -7 -7 8; photo_point -7 -7 8; physi -6 -8 8; physi_> -6 -8 8
piece -9 -8 9; piece_> -9 -8 9; pierr -8 -8 8; pierr_duran -12 -8 13; pierr_marti -8 -8 8; pire -23 23 -21
pire_> -20 19 -19; pire_en -13 12 -11; pire_qu -12 13 -13; placa -11 -13 13; placa_> -11 -13 13; plait -8 -9 10
plait_> -15 -13 20; plait_je -5 -5 5; plait_un -1 -1 2; plant -11 14 -16; plant_encor -8 11 -16; plant_toujo -8 8 -4
pleas -5 -5 5; pleas_je -5 -5 5; plein -16 -14 16; plein_> -12 -12 12; plein_le -4 -2 5; pleut -8 -6 7
pleut_depui -8 -6 7; plomb -6 -5 6; plomb_votre -6 -5 6; plus 9 -14 -4; plus_> -11 10 -7; plus_aller -17 -12 17
plus_appel -11 -7 11; plus_aucun 2 -1 -20; plus_besoi 6 -6 -4; plus_ca -20 19 -9; plus_de 18 -33 -10
plus_deux -7 -7 8; plus_faire -7 -5 6; plus_fort -8 -8 8; plus_la 12 -7 -22; plus_le 7 -2 -18; plus_les -10 -8 10
plus_mais 17 -13 -7; plus_mes -7 -8 8; plus_moyen -9 -8 8; plus_point -7 -6 9; plus_que -9 -9 9
plus_rapid -9 -10 10; plus_rien 13 -8 -18; plus_tard -12 -9 12; plus_trent -4 -5 5; plus_un -9 -7 9; plusi -8 -9 9
plusi_perso -8 -9 9; pluto -12 -13 12; pluto_inter -12 -13 12; poil 5 -2 -13; poil_> 5 -2 -13; point -16 -8 13
point_> -15 14 -13; point_b -4 -4 8; point_be -9 -9 9; point_blanc -10 -10 14; point_c -9 -9 10
point_carpe -5 -10 12; point_ch -6 -6 6; point_com -9 -10 11; point_d -6 -6 6; point_dumas -4 -4 6
point_duran -7 -7 9; point_f -4 -6 8; point_fr -8 -10 13; point_gagno -6 -6 6; point_gall -4 -6 8
point_hadj -5 -5 5; point_lacou -3 -5 7; point_lambe -6 -6 7; point_le -4 -7 10; point_leger -6 -9 12
point_lemai -6 -7 9; point_marie -5 -5 5; point_marin -5 -6 7; point_marti -4 -4 8; point_meuni -3 -5 6
point_nguye -7 -7 10; point_noel -5 -6 6; point_p -6 -6 9; point_paris -6 -6 7; point_peete -6 -6 6
point_petro -6 -6 7; point_r -6 -6 7; point_renau -7 -5 8; point_rex -6 -6 8; point_roux -6 -6 9
point_simon -5 -6 7; point_tremb -8 -7 8; pompi -7 -7 7; pompi_> -7 -7 7; pon -5 -5 5; pon_enten -5 -5 5
por -5 -4 6; por_favor -5 -4 6; porta -8 -9 8; porta_> -15 -9 14; porta_comme 8 -8 -8; porta_deux -5 -5 5
porta_et -7 -6 8; porta_il -4 -4 6; porta_plus -7 -7 8; porta_pourt -5 -5 5; porte -5 -5 5; porte_je -5 -5 5
pose -6 -5 6; pose_une -6 -5 6; poste -14 -17 17; poste_> -7 -15 11; poste_a 0 -10 1; poste_c -6 -5 8
poste_infor -9 -9 9; poste_inter -6 -7 6; poste_n -8 8 -7; poste_sont -7 -7 7; pouf -8 8 -8; pouf_> -8 8 -7
pouf_ca -6 6 -6; pour 2 -16 6; pour_aller -2 -1 3; pour_ca -6 -6 6; pour_des -5 -5 5; pour_etre -5 5 -5
pour_euh -7 -5 7; pour_finir -5 6 -6; pour_l -2 -2 4; pour_le 2 -2 -11; pour_moi 19 -13 -19; pour_mon -19 -13 18
pour_savoi -6 -4 7; pour_se -6 -5 6; pour_trava -11 -9 11; pour_un 6 -11 -2; pour_une -6 -6 6; pour_verif -4 -4 5
pour_voir -8 -7 7; pour_vous -5 -5 5; pourq -12 -12 12; pourq_mais -8 -8 8; pourq_vous -6 -5 6; pourr -16 2 8
pourr_> -12 13 -14; pourr_me -8 -7 7; pourr_vous -7 -7 7; pourt -5 -5 5; pourt_il -5 -5 5; pouve -12 -8 11
pouve_atten -6 -5 7; pouve_me -4 -4 7; pouve_noter -6 -6 7; pouve_repet -11 -8 10; pouvo 8 -7 -9
pouvo_clore 8 -7 -9; prefe -9 -7 9; prefe_avoir -5 -5 6; prefe_parle -7 -5 11; prefe_qu -5 -5 5; premi -11 -2 6
premi_etage -10 -11 10; premi_etape -9 8 -8; prend -7 -6 7; prend_les -5 -5 5; prend_un -9 -7 10; prene -10 -8 11
prene_pour -4 -2 5; prene_votre -10 -9 11; prenn -5 -5 5; prenn_mon -5 -5 5; preno -12 -14 13; preno_et -6 -5 5
preno_julie -8 -7 8; preno_thoma -6 -6 6; preno_xavie -6 -6 7; pres -6 -5 6; pres_> -6 -5 6; press -7 6 -5
press_alors -7 7 -7; press_vous -4 -4 5; prevu -7 -7 7; prevu_demai -7 -7 7; prise -10 -13 13; prise_> -10 -13 13
probl 14 -1 -25; probl_> 18 -13 -17; probl_est -13 14 -12; probl_n -11 12 -12; probl_pas -16 16 -11
probl_persi -14 14 -13; probl_regle 20 -22 -12; probl_resol 9 -11 -6; proce -6 7 -8; proce_sans -6 7 -8
profe -12 -12 13; profe_> -12 -12 13; prono -6 -5 6; prono_> -6 -5 6; propr -13 -11 12; propr_scand -13 -11 12
proto -5 -5 6; proto_point -5 -5 6; proxi -6 -6 6; proxi_point -6 -6 6; puis -31 28 -7; puis_ca -7 8 -8
puis_elle -9 9 -11; puis_je -6 -7 6; puis_non -8 7 -5; puis_plus -7 7 -5; puis_pouf -8 8 -7; puis_repar -21 21 -16
puisq -4 -3 5; puisq_je -4 -3 5; puits -6 -5 6; puits_> -6 -5 6; puk -9 -8 9; puk_> -9 -8 9; punai -9 -9 9
punai_elle -9 -9 9; qu -9 1 -5; qu_a -12 11 -8; qu_avant 6 -2 -18; qu_est -9 -7 11; qu_un -8 -7 9; quand -14 -15 15
quand_je -9 -7 8; quand_meme -12 -12 12; quand_on -3 -4 5; quara 3 -20 4; quara_> 14 -15 -12; quara_deux -10 -9 10
quara_poste -7 -7 7; quart -9 -7 9; quart_d -9 -7 9; quato -9 -9 9; quato_poste -9 -9 9; quatr -5 -19 9
quatr_appar -14 -12 14; quatr_aroba -6 -6 9; quatr_barre 13 -13 -13; quatr_cinqu -5 -5 5; quatr_ordin -9 -7 8
quatr_soixa -3 -4 6; quatr_telep -6 -6 6; quatr_trent -4 -4 5; quatr_vingt -11 -10 13; que -3 1 -3; que_c 16 -17 -14
que_ca -3 6 -22; que_dix -9 -9 9; que_j -5 -15 13; que_je -16 -11 16; que_la -22 21 -18; que_le -2 -14 6
que_non -4 5 -13; que_oui 11 -6 -14; que_quelq -7 -9 12; que_vous 4 0 -11; quel -12 -11 12; quel_bouto -7 -7 7
quel_qu -6 -5 8; quell -9 -9 11; quell_lumie -9 -9 11; quelq -16 -14 20; quelq_un -16 -14 20; quest -7 -6 7
quest_> -7 -6 7; qui -29 13 9; qui_a -7 -10 8; qui_clign -6 8 -8; qui_compr -1 -1 2; qui_conna -5 -6 6
qui_est 0 -15 10; qui_m -7 -7 8; qui_march -17 17 -13; qui_regar -8 -9 9; qui_remar -13 12 -10; qui_s -7 -6 7
qui_sait -6 -7 7; quinz -9 -10 10; quinz_de -5 -4 7; quinz_et -9 -8 9; quinz_quatr -3 -4 6; quinz_rue -7 -8 8
quitt -5 -5 5; quitt_votre -5 -5 5; quoi -15 -19 18; quoi_ce -12 -14 13; quoi_j -14 -10 11; quoi_un -11 -10 12
r -14 -15 17; r_> -6 -6 7; r_a -7 -7 7; r_d -7 -7 7; r_e -6 -6 6; r_point -5 -4 7; r_u -6 -6 7; raccr -8 -8 9
raccr_si -8 -8 9; rade -8 9 -7; rade_> -8 9 -7; raise -15 -9 14; raise_sur -15 -9 14; rallu 10 0 -17
rallu_et 12 -13 -12; rallu_le 8 -8 -8; rallu_mais -9 9 -8; rame -14 17 -18; rame_encor -11 14 -15
rame_toujo -7 7 -5; rapid -9 -10 10; rapid_> -9 -10 10; rappe -12 -9 12; rappe_plus -12 -9 12; raymo -8 -9 9
raymo_escof -8 -9 9; reboo -8 8 -8; reboo_deux -8 8 -8; rebra -7 -1 -2; rebra_> 10 -10 -12; rebra_la -11 -10 12
rebra_les -5 6 -6; rebra_mais -18 18 -8; recla -6 -6 6; recla_> -6 -6 6; recoi 15 -14 -15; recoi_cinq 13 -11 -13
recoi_mes 6 -5 -6; recoi_plus -14 -8 13; recom -19 19 -20; recom_> -19 19 -20; recon 18 -12 -19; recon_> 18 -12 -19
recou -16 14 -8; recou_> -16 14 -8; recu 0 -11 0; recu_trois 8 -8 -8; recu_un -11 -9 11; recup 10 -19 -6
recup_inter -15 -13 15; recup_la 8 -7 -8; recup_le 8 -5 -3; recup_ma 20 -19 -19; recup_toute 8 -8 -8
redem -22 -4 13; redem_> -26 -28 23; redem_box -11 -11 11; redem_c -6 6 -7; redem_ca -12 13 -12; redem_deux -5 5 -5
redem_ecran -7 7 -6; redem_en -12 15 -15; redem_et 8 -2 -12; redem_je -2 -2 4; redem_la -21 -2 8; redem_le -7 -7 7
redem_ma -6 -6 6; redem_mais -18 22 -18; redem_non -10 10 -2; redem_pas -3 10 -10; redem_tout -9 -9 9
redev 11 -11 -10; redev_verte 11 -11 -10; refon 14 -11 -12; refon_> 16 -17 -11; refon_pas -8 8 -8; regar -17 -20 21
regar_> -18 -18 20; regar_en -11 -9 11; regar_l 6 -12 -2; regar_la -7 -5 10; regar_moi 8 -5 -9; regle 16 -7 -22
regle_> 12 -5 -19; regle_je 10 -10 -10; relan -9 -7 9; relan_le -9 -7 9; relat -4 -4 7; relat_avec -4 -4 7
remar 7 3 -26; remar_> 24 -21 -24; remar_ca 13 -11 -5; remar_cinq -17 17 -8; remar_donc 9 -9 -9; remar_merci 5 -5 -5
remar_nicke 8 -9 -6; remar_pas -11 12 -15; remar_super 7 -7 -6; remer 10 -10 -10; remer_> 10 -10 -10
remon 15 -15 -15; remon_> 15 -15 -15; renau -7 -5 8; renau_aroba -7 -5 8; rende -16 -11 18; rende_dingu -7 -5 7
rende_vous -15 -11 17; rene -6 -6 6; rene_point -6 -6 6; rentr 9 -8 -13; rentr_dans 9 -8 -13; repar 10 4 -32
repar_> 15 -9 -26; repar_comme -2 6 -15; repar_en -16 13 -8; repar_la 6 -6 -6; repar_merci 7 -8 -6
repar_oui 12 -12 -10; repar_pour 10 -9 -10; repar_puis -9 9 -11; repar_repar 12 -12 -10; repet -11 -8 10
repet_> -11 -8 9; repet_s -8 -6 11; repon -18 -18 20; repon_> -10 -11 12; repon_bon -7 -5 7; repon_repon -7 -5 7
repon_se -8 -7 8; repri 7 -8 -7; repri_> 7 -8 -7; resea 6 3 -18; resea_> 14 -11 -18; resea_comme -6 7 -8
resea_est 16 -16 -11; resea_la -8 8 -7; resea_mon -4 7 -7; resea_n -5 5 -5; resol 16 -11 -20; resol_> 14 -10 -17
resol_pour 8 -7 -8; respo -12 -11 12; respo_> -12 -11 12; reste -21 16 -12; reste_bloqu -9 8 -8; reste_etein -11 1 1
reste_orang -10 11 -11; reste_rouge -15 13 -11; reste_sans -7 8 -9; reste_tout -6 7 -8; resul -6 7 -8
resul_> -6 7 -8; retab 24 -17 -24; retab_> 16 -14 -16; retab_depui 8 -7 -9; retab_du 11 -13 -11; retom -12 13 -12
retom_> -12 13 -12; retou 9 -8 -9; retou_> 8 -8 -8; retou_hein 9 -9 -9; retra -4 -4 5; retra_alors -4 -4 5
retro 20 -18 -19; retro_inter 13 -13 -13; retro_la 6 -4 -7; retro_le 11 -11 -11; reuss 14 -23 -11; reuss_a 12 -20 -8
reuss_tout 9 -8 -9; reven 12 1 -28; reven_> 27 -23 -22; reven_a 9 -9 -8; reven_ca 4 -4 0; reven_d 14 -15 -12
reven_merci 6 -6 -5; reven_oui 10 -10 -6; reven_parce -8 8 -4; reven_puis -21 21 -16; reven_sur 12 -11 -12
reven_tout 17 -16 -8; reven_une -8 7 -6; revie -6 -3 5; revie_> -5 -5 5; revie_pas -9 10 -9; revoi 9 -8 -9
revoi_> 9 -8 -9; rex -6 -6 8; rex_soixa -6 -6 8; ridic -11 -10 11; ridic_> -11 -10 11; rien -23 32 -30
rien_> -26 25 -18; rien_a 12 -7 -17; rien_c -4 8 -8; rien_ca -3 11 -11; rien_chang -6 6 -4; rien_de -17 19 -15
rien_donne -11 16 -18; rien_du -10 9 -8; rien_fait -17 17 -15; rien_le -5 5 -5; rien_n -17 15 -6; rien_ne -13 16 -13
rien_qui -13 13 -8; rigol -15 -13 14; rigol_> -15 -13 14; robin -6 -6 7; robin_point -6 -6 7; robot -7 -12 8
robot_> -7 -12 8; rond -6 -4 7; rond_tourn -6 -4 7; rossi -6 -6 6; rossi_> -6 -6 6; rossi_je -6 -6 6
rouge -21 20 -13; rouge_> -25 23 -14; rouge_a 5 -1 -14; rouge_clign -15 -10 13; rouge_sur -9 7 -6; roule 14 -13 -15
roule_> 14 -13 -15; rouss -9 -8 9; rouss_de -9 -8 9; route -10 -8 10; route_est -6 -5 6; route_redem -9 -9 9
roux -6 -6 9; roux_aroba -6 -6 9; roy -5 -5 7; roy_point -5 -5 7; rue -8 -9 9; rue_de -8 -7 8; rue_des -7 -8 8
s -4 -7 7; s_affic 6 -2 -11; s_allum -13 -2 11; s_appai -9 -10 10; s_arran -16 -13 13; s_comme -2 -2 4; s_e -6 -6 6
s_est -2 -7 1; s_f -5 -4 7; s_go 8 -8 -8; s_il -8 -9 10; s_ouvre 2 2 -15; s_ouvri 3 3 -16; s_point -6 -6 6
s_s -6 -6 6; s_still -8 8 -8; s_y -7 -6 7; sa -6 -7 -1; sa_ca -7 -6 7; sa_chamb 9 -9 -9; sa_chang -5 6 -5
sa_ka -5 -5 5; sa_redem -11 -10 11; sacha -6 -6 7; sacha_lenoi -6 -6 7; saint -9 -9 9; saint_marti -9 -9 9
sais -9 -28 21; sais_pas -9 -28 21; sais_plus -8 -7 10; sait -6 -7 7; sait_> -6 -7 7; salar -7 -7 7
salar_mais -7 -7 7; salon -12 -15 13; salon_> -12 -15 13; salut -7 -6 7; salut_bien -7 -6 7; samia -12 -11 12
samia_hadj -12 -11 12; samir -8 -7 7; samir_belka -8 -7 7; sang -7 -5 7; sang_vous -7 -5 7; sanit -6 -6 7
sanit_aux -6 -6 7; sans -11 12 -12; sans_aucun -6 7 -8; sans_h -5 -6 7; sans_la -3 -5 7; sans_resea -6 7 -8
sans_rien -5 5 -5; saute -10 8 -2; saute_encor -9 9 -11; saute_tous -9 -7 9; sauve 6 -6 -6; sauve_la 6 -6 -6
sav -9 -8 8; sav_aroba -7 -6 9; sav_humai -8 -8 8; savez 4 -4 -4; savez_alors -5 -4 7; savez_je -4 -4 5
savez_vous 9 0 -9; savoi -17 -11 16; savoi_> -17 -11 16; scand -14 -15 15; scand_> -15 -15 16; scand_de -6 -6 6
scand_sanit -6 -6 7; se -9 -16 17; se_compr -10 -9 9; se_conne -7 8 -6; se_coupe -20 -12 14; se_decle -8 -7 8
se_fige -7 -10 10; se_fout -7 -8 8; se_lance 13 -11 -14; se_passe -10 11 -11; se_prono -6 -5 6; se_trouv -6 -6 7
sec -5 -5 5; sec_la -5 -5 5; secon -19 5 3; secon_> -17 -4 9; secon_et -8 8 -8; secon_je -6 -7 10; secon_le -7 -4 9
seize -13 -13 13; seize_cinqu -4 -4 5; seize_machi -8 -8 8; semai -13 -16 15; semai_> -8 -11 10; semai_derni -9 -7 9
sembl 8 -8 -8; sembl_que 8 -8 -8; sept -9 -8 9; sept_a -9 -8 9; serie 1 -10 2; serie_> -8 -7 8; serie_a 6 -9 -3
serve -10 -8 10; serve_> -10 -8 10; servi -8 3 -7; servi_> -5 5 -6; servi_a -5 4 -1; servi_apres -6 -6 9
servi_d -5 -6 7; servi_de -10 -12 11; servi_est 10 -11 -8; servi_techn -12 -10 13; seul -12 -12 13; seul_> -6 -11 9
seul_appar -12 -11 14; seul_au -13 -10 13; seul_poste -6 -6 6; seule -12 -8 9; seule_le -12 -8 9; sfr -7 -8 14
sfr_point -7 -8 14; si 22 -26 0; si_> 17 -17 -10; si_c 11 -11 -1; si_ca 12 -12 -9; si_en 7 -7 -8; si_j -18 -3 11
si_je -8 -8 9; si_on 8 -9 -8; si_si 8 -9 -8; signa 18 -18 -14; signa_> 13 -13 -12; signa_tout 7 -7 -7
signe -10 -12 13; signe_> -10 -12 13; silen -7 -8 8; silen_j -7 -8 8; simon -5 -6 7; simon_aroba -5 -5 6
simon_neuf -4 -5 8; site 3 -16 2; site_de -7 -5 6; site_s 11 -12 -10; six -15 -15 16; six_ans -12 -10 11
six_douze -5 -5 5; six_machi -6 -7 7; six_petit -2 -3 5; six_quatr -4 -5 5; six_soixa -5 -5 5; smart -14 -8 13
smart_ne -14 -8 13; smet -9 -10 10; smet_> -9 -10 10; sms -9 -9 9; sms_parte -9 -9 9; socie -15 -12 14
socie_dupon -9 -8 9; socie_duran -7 -7 7; socie_l -5 -5 5; socie_trans -8 -8 8; soeur 2 -9 -1; soeur_de -6 -7 6
soeur_donc 8 -8 -8; soir -8 -7 8; soir_> -8 -7 8; soire 6 -6 -6; soire_> 6 -6 -6; soixa -14 -15 16
soixa_cinq -6 -6 8; soixa_deux -3 -4 6; soixa_dix -5 -5 5; soixa_et -7 -7 7; soixa_neuf -8 -8 8; soixa_salar -7 -7 7
soixa_seize -4 -4 5; soixa_treiz -3 -4 6; sol -7 -8 9; sol_> -7 -8 9; solde -7 -7 8; solde_> -7 -7 8; someo -5 -5 5
someo_pleas -5 -5 5; somme -7 -7 7; somme_soixa -7 -7 7; son 16 -18 -15; son_est 12 -11 -12; son_telep 10 -12 -9
sonne 9 -8 -13; sonne_a 11 -12 -10; sonne_toujo -2 4 -3; sont 7 -13 -4; sont_a -11 -9 11; sont_touch -7 -7 7
sont_tous 10 -7 -12; sont_verte 10 -7 -10; sophi -12 -12 12; sophi_aroba -2 -2 4; sophi_legra -8 -8 8
sophi_marte -7 -7 7; sophi_under -6 -6 10; sorti -12 -12 12; sorti_> -14 -11 13; sorti_a -6 -6 6; souci 16 -5 -21
souci_> 4 4 -14; souci_merci 16 -22 -13; souci_n 13 -12 -21; souci_tout 11 -11 -6; souha -10 -8 11
souha_joind -10 -9 10; souha_parle -6 -4 7; sous -11 -13 13; sous_la -9 -10 10; sous_les -7 -7 8; sous_sol -7 -8 9
speak -5 -5 5; speak_to -5 -5 5; stabl 16 -18 -12; stabl_maint 16 -18 -12; stand -13 -11 12; stand_> -12 -11 11
stand_telep -8 -6 7; steph -6 -6 6; steph_vasse -6 -6 6; still -8 8 -8; still_not -8 8 -8; stop -5 -5 8
stop_je -5 -5 8; stylo -9 -7 10; stylo_> -9 -7 10; suffi -8 -9 9; suffi_j -8 -9 9; suis -4 -8 3; suis_a -7 -5 8
suis_au -12 -13 14; suis_calme -14 -13 14; suis_charl -11 -10 11; suis_conne 8 -9 -7; suis_coupe -9 -8 8
suis_dans -13 -15 14; suis_desol -21 2 3; suis_en -12 -11 12; suis_encor -3 -6 7; suis_furax -6 -5 6
suis_furie -16 -13 15; suis_hors -6 -6 6; suis_injoi -5 -5 5; suis_le -6 -6 6; suis_madam -9 -8 9
suis_pas -8 -22 17; suis_perdu -14 -11 13; suis_press -7 7 -7; suis_recon 18 -12 -19; suis_seul -13 -10 13
suis_sur 13 -14 -6; suis_toujo -11 16 -18; suis_tres -10 -9 10; suis_un -12 -7 14; suis_une -7 -6 7
suis_vraim -10 -10 11; suite -10 -11 11; suite_> -10 -11 11; sujet -10 -8 9; sujet_de -10 -8 9; super 13 -14 -10
super_> 4 -8 1; super_c 11 -10 -10; super_ca 9 -10 -6; super_merci 10 -9 -10; sur -8 3 -4; sur_> -20 -18 18
sur_cinq 13 -11 -13; sur_deux -18 15 -14; sur_googl -9 -8 8; sur_inter -1 -14 6; sur_la -13 11 -9; sur_le -16 -11 15
sur_les -9 -7 9; sur_mais -5 5 -5; sur_mon -15 -7 14; sur_quel -7 -7 7; sur_son 10 -12 -9; sur_tous 13 -14 -12
sur_votre -4 -3 5; surpr -10 -12 10; surpr_> -10 -12 10; synch 6 -6 -6; synch_> -2 6 -4; synch_est 6 -7 -6
t -6 -6 8; t_point -6 -6 8; ta -9 -9 9; ta_gueul -9 -9 9; table -6 -14 10; table_> -18 -14 21; table_a -5 -4 7
table_elle 10 -8 -10; table_et -6 -6 6; table_ne -6 -5 6; tais -7 -9 8; tais_toi -7 -9 8; tape -7 -4 9
tape_mon -7 -4 9; taper -9 -7 9; taper_sur -9 -7 9; tapez -7 -5 7; tapez_moi -7 -5 7; tard -12 -9 12
tard_> -12 -9 12; techn -20 -17 22; techn_> -13 -11 13; techn_a -10 -10 10; techn_depui -6 -5 8; techn_doit -8 -8 8
techn_humai -8 -6 10; techn_il -7 -6 6; techn_la -7 -5 7; techn_m -6 -5 6; techn_s -5 -4 6; techn_va -8 -6 8
tele -12 -5 9; tele_> -18 -6 12; tele_bugue -10 -15 12; tele_est 8 -1 -18; tele_et -3 -6 9; tele_l -15 -12 15
tele_qui -13 12 -10; tele_s 12 -13 -11; tele_trava -9 -7 9; telep -10 -5 7; telep_> -12 -5 3; telep_de -8 -6 7
telep_est -10 9 -6; telep_et -5 -9 7; telep_fixe -12 -8 9; telep_fonct 10 -10 -12; telep_il -6 7 -8
telep_maint 10 -12 -9; telep_mais -8 -8 8; telep_n -5 5 -5; telep_ne -2 4 -3; telep_oui -14 15 -14
telep_plus -7 -6 7; telep_sonne 11 -12 -10; telev -9 -9 11; telev_et -7 -6 7; telev_m -7 -7 8; temps -6 -20 14
temps_> -15 -13 16; temps_de -3 -4 5; temps_mais 8 -8 -7; temps_pour -4 -4 5; temps_que -7 -4 9; tenir 12 -12 -9
tenir_> 12 -12 -9; tenu -13 16 -17; tenu_deux -7 7 -7; tenu_dix -6 6 -6; tenu_trent -14 13 -13; test 2 -15 3
test_reuss 9 -8 -9; test_un -9 -11 10; teste -1 -27 15; teste_> -17 -24 25; teste_c 8 -9 -8; tete -5 -4 5
tete_> -5 -11 9; tete_elle -3 10 -10; texto -14 -10 12; texto_> -12 -8 10; texto_parte -8 -8 8; thoma -6 -6 6
thoma_> -6 -6 6; thoma_point -6 -7 9; ticke 7 -8 -6; ticke_> 7 -8 -6; tient 10 -9 -11; tient_> 10 -9 -11
tigui 11 -13 -10; tigui_ca 11 -13 -10; tip 9 -8 -9; tip_top 9 -8 -9; tiret -9 -9 13; tiret_borde -6 -5 9
tiret_du -5 -6 7; tiret_goff -4 -6 9; tiret_lac -6 -6 6; tiret_marti -5 -5 6; tiret_morin -6 -6 9
tiret_orang -5 -8 11; tiret_photo -7 -7 8; tiret_plus -7 -6 9; tiret_roy -5 -5 7; titul -5 -5 6; titul_mais -5 -5 6
to -5 -5 5; to_someo -5 -5 5; toi -7 -9 8; toi_je -7 -9 8; toit -10 -9 10; toit_> -10 -9 10; tom -5 -5 9
tom_aroba -5 -5 9; tombe -11 -12 12; tombe_> -10 -11 10; tombe_chez -5 -5 5; tonal 11 2 -19; tonal_> 17 -9 -19
tonal_est 13 -13 -7; tonal_n -16 16 -10; tonne 9 -9 -7; tonne_> 9 -9 -7; top 9 -8 -9; top_c 9 -8 -9
touch -11 -12 12; touch_> -11 -12 12; toujo -31 42 -33; toujo_> -18 20 -20; toujo_absen -13 13 -13; toujo_an -5 6 -5
toujo_au -7 7 -6; toujo_aucun -5 5 -5; toujo_aussi -17 17 -14; toujo_autan -11 11 -9; toujo_bloqu -9 11 -12
toujo_ce -6 8 -8; toujo_coupe -13 19 -20; toujo_dans -6 6 -5; toujo_down -9 9 -8; toujo_en -7 8 -7
toujo_etein -6 10 -10; toujo_la -10 12 -13; toujo_le -16 13 -8; toujo_lent -15 16 -15; toujo_meme -8 8 -8
toujo_mort -7 7 -6; toujo_muet -11 16 -16; toujo_orang -5 5 -5; toujo_parei -6 6 -7; toujo_pas -13 20 -15
toujo_rien -6 7 -6; toujo_rouge -8 7 -6; toujo_toujo -8 10 -5; toulo -8 -9 9; toulo_> -8 -9 9; tour 10 -9 -10
tour_> 10 -9 -10; tourn 14 -11 -16; tourn_> 17 -18 -16; tourn_il -6 -4 7; tourn_toujo -6 6 -5; tous 0 -16 6
tous_> -15 -12 14; tous_ces -5 -3 5; tous_des -9 -6 8; tous_est 7 -5 -6; tous_les 12 -15 -11; tous_verts 10 -7 -12
tout 13 -7 -17; tout_> -9 9 -9; tout_a 0 2 -11; tout_bon 13 -10 -14; tout_c -6 7 -7; tout_ca -5 -5 5
tout_ce -18 12 -8; tout_colle -5 -5 6; tout_comme -5 6 -6; tout_de -10 -11 11; tout_donne -4 -3 5
tout_encor -9 10 -8; tout_est 19 -14 -20; tout_fonct 20 -19 -7; tout_le -10 -10 10; tout_march 5 -6 -5
tout_meme -7 7 -6; tout_noir -6 7 -8; tout_passe 9 -8 -9; tout_qui 16 -16 -5; tout_redem -12 12 -12
tout_refon 6 -6 -5; tout_remar 14 -15 -10; tout_seul -6 -11 9; tout_toujo -5 6 -5; tout_va 12 -10 -15
tout_vert 9 -9 -9; tout_votre -8 11 -7; toute 9 -17 -5; toute_les 13 -13 -12; toute_mes 8 -8 -8
toute_neuve -10 -9 10; trafi 8 -7 -9; trafi_est 8 -7 -9; train -12 -13 14; train_d -6 -5 6; train_de -12 -13 15
trait -7 -7 7; trait_les -7 -7 7; trans -19 -18 20; trans_> -7 -8 8; trans_marti -8 -8 8; trans_moi -9 -8 9
trans_vers -10 -7 10; traor -7 -8 8; traor_de -7 -8 8; trava -2 -15 3; trava_> -15 -13 15; trava_est -9 -7 9
trava_merci 11 -11 -11; treiz -5 -5 9; treiz_at -5 -5 7; treiz_soixa -3 -4 6; tremb -13 -12 13; tremb_a -8 -7 8
tremb_d -8 -7 8; trent -19 0 7; trent_> -9 -13 12; trent_deux -4 -4 5; trent_quatr -5 -5 5; trent_secon -18 11 -3
trent_trois -4 -5 5; tres -23 -20 23; tres_en -10 -10 11; tres_fort -4 6 -6; tres_genti -7 -8 7
tres_lent -13 -18 15; tres_lente -9 -9 9; tres_mal -14 -5 12; tres_mecon -10 -9 10; trois -19 -18 17
trois_> -13 -12 13; trois_appar -8 -7 8; trois_aroba -4 -5 8; trois_etage -9 -8 10; trois_jours -12 -12 13
trois_messa 8 -8 -8; trois_ordin -6 -6 6; trois_perso -9 -8 9; trois_porta -7 -7 8; trois_pour -5 5 -5
trois_six -4 -5 5; trois_telep -7 -8 8; trop 9 -10 -7; trop_bien 9 -10 -7; trouv -10 4 0; trouv_au -6 -6 7
trouv_autre -7 7 -7; trouv_plus -7 -8 8; truc -16 5 -2; truc_> -16 5 -2; u -13 -13 15; u_> -6 -6 7; u_i -3 -4 5
u_p -3 -4 5; u_r -6 -6 6; u_z -5 -4 5; ugo -5 -6 7; ugo_sans -5 -6 7; un -8 -16 15; un_> 1 -15 2; un_a -8 -11 11
un_agent -5 -5 5; un_appar -11 -11 12; un_appel 1 8 -14; un_appui -6 -9 10; un_aroba -11 -10 12; un_autom -3 -4 5
un_cable -9 -7 10; un_conse -11 -12 13; un_contr -12 -12 13; un_coup -11 5 -9; un_courr -11 -9 11; un_d -6 -6 6
un_dans -8 -8 9; un_de -11 -4 14; un_degat -10 -10 10; un_depan -10 -9 10; un_deux -9 -11 10; un_deuxi -8 -9 9
un_doute 8 -9 -8; un_dupli -12 -11 12; un_est -8 -8 8; un_etre -5 -4 5; un_fax -7 -6 7; un_grand 9 -8 -9
un_humai -9 -8 9; un_imbec -4 -2 5; un_insta -15 -17 16; un_joli -11 -8 9; un_la -9 -7 9; un_mac -5 -4 6
un_magic 16 -10 -16; un_mail -7 -6 7; un_minut -6 -4 7; un_mot -6 -6 7; un_oeil -5 -6 6; un_opera -12 -7 12
un_ordi -5 -7 7; un_ordin -5 -6 7; un_parti -17 -17 20; un_pc -5 -7 9; un_petit -5 -4 7; un_peu -17 -5 13
un_peut -6 -6 10; un_poil -10 7 -6; un_puits -6 -5 6; un_qui -5 -6 6; un_respo -11 -11 12; un_robot -29 -8 28
un_s -6 -6 7; un_scand -6 -6 7; un_serve -10 -8 10; un_seul -9 -8 9; un_stylo -9 -7 10; un_techn -11 -8 11
un_tour 10 -9 -10; un_un -5 -4 6; under -6 -6 10; under_leroy -6 -6 10; under_quatr -5 -5 7; une -30 -12 25
une_anten -6 -7 7; une_arnaq -9 -10 10; une_box -10 -13 13; une_carpe -4 8 -8; une_centa -7 -8 8; une_conso -5 -6 6
une_dame -9 -8 9; une_dizai -11 -12 14; une_douza -6 -6 7; une_ecole -6 -5 8; une_entre -6 -7 7
une_erreu -20 17 -14; une_fois -7 -7 8; une_honte -10 -11 11; une_mais -3 -4 5; une_minut -2 -5 1; une_nouve -6 -5 6
une_offre -9 -10 10; une_page -8 8 -4; une_perso -9 -10 12; une_petit -11 -12 12; une_quinz -5 -4 7
une_recla -6 -6 6; une_secon -6 -8 7; une_semai -8 -11 10; une_table -7 -8 9; une_tele -3 -6 9; une_trent -6 -9 8
une_vaste -7 -6 7; une_vieil -7 -6 7; une_vingt -5 -5 5; urgen -11 -9 11; urgen_j -11 -9 11; v -9 -13 12
v_a -6 -6 6; v_comme -5 -5 6; v_la 9 -9 -9; v_r -6 -6 6; va 14 -27 6; va_> 17 -12 -20; va_beauc 8 -6 -3
va_bien 12 -10 -15; va_c 11 -11 -4; va_etre -6 -5 6; va_maint 12 -9 -6; va_mieux 9 -9 -7; va_s -16 -13 13
va_toujo -12 12 -5; va_venir -8 -6 8; va_voir -8 -7 8; vais -10 -7 9; vais_peter -9 -7 10; vais_teste -9 -7 9
vais_voir -6 -5 6; vais_vous -3 -4 5; vande -8 -8 8; vande_> -8 -8 8; vasse -6 -6 6; vasse_v -6 -6 6; vaste -7 -6 7
vaste_escro -7 -6 7; venir -8 -6 8; venir_> -8 -6 8; vente -6 -6 9; vente_une -6 -6 9; venu -8 -8 8; venu_> -8 -8 8
verif -17 -11 16; verif_> -13 -9 12; verif_tout -10 -11 11; verra -15 -10 13; verra_bien -15 -10 13; vers -8 -9 9
vers_dix -7 -9 8; vers_un -11 -6 13; vert 7 -16 -5; vert_> 3 -28 6; vert_et 24 -22 -21; vert_mais -18 17 -10
verte 17 -17 -14; verte_> 17 -17 -13; verte_est 5 -5 -5; verte_et 9 -9 -9; verts 10 -7 -12; verts_> 10 -7 -12
very 8 -8 -7; very_good 8 -8 -7; veut -14 15 -16; veut_pas -14 15 -16; veut_toujo -6 8 -4; veux -20 -10 20
veux_annul -4 -4 5; veux_je -6 -5 8; veux_modif -7 -7 11; veux_parle -5 -5 6; veux_recup -15 -13 15; veux_un -6 -5 7
vial -5 -5 6; vial_> -5 -5 6; victo 6 -15 0; victo_ca 11 -12 -9; victo_point -5 -5 6; vide -15 23 -24
vide_> -15 22 -24; vide_comme -3 11 -11; video 14 -11 -16; video_demar 15 -10 -18; video_il 8 -8 -5
video_point -8 -7 8; vieil -7 -6 7; vieil_clien -7 -6 7; viens 6 0 -11; viens_de 11 3 -18; viens_la -10 -10 10
vient 5 -10 -8; vient_> -7 -12 11; vient_de 10 -5 -15; vient_deja -7 -5 7; villi -11 -10 11; villi_> -11 -10 11
vince -10 -10 10; vince_lacro -10 -10 10; vingt -14 -16 17; vingt_> -9 -8 9; vingt_de -5 -5 5; vingt_deux -3 -4 6
vingt_dix -4 -4 5; vingt_douze -11 -9 11; vingt_quatr -3 -4 6; vingt_quinz -3 -4 6; vingt_treiz -5 -5 7
virem -7 -5 6; virem_sur -7 -5 6; vite -3 -13 5; vite_> -13 -13 15; vite_dites -7 -7 7; vite_tout 8 -7 -8
voila 4 -8 -1; voila_> 10 -10 -10; voila_c 15 -13 -14; voila_comme -10 -7 8; voila_je -5 5 -5; voir -15 -13 16
voir_> -14 -12 14; voir_j -7 -6 7; voir_je -5 -5 5; vois 2 0 -8; vois_mes 7 -6 -7; vois_pas -19 5 -3; voisi -7 -7 8
voisi_qui -7 -7 8; voit -8 -12 9; voit_ca -3 -5 6; voit_le -8 -11 9; vole -4 -4 6; vole_mon -4 -4 6; voleu -9 -9 10
voleu_> -9 -9 10; voleu_des -7 -6 7; vos -9 -7 14; vos_agent -6 -4 7; vos_aneri -7 -8 8; vos_conse -3 -3 4
vos_histo -4 -2 5; votre -20 -13 19; votre_affai -6 -4 5; votre_box -12 -12 13; votre_colle -6 -6 6
votre_ecran -4 -3 5; votre_intel -7 -7 7; votre_patie -7 -8 8; votre_respo -6 -7 6; votre_servi -7 -6 7
votre_socie -5 -5 5; votre_super -10 -8 11; votre_temps -10 -9 11; votre_truc -16 5 -2; voudr -11 -5 8
voudr_annul -4 -2 6; voudr_chang -11 -12 12; voudr_conna -7 -7 8; voudr_le -6 -6 9; voudr_modif -6 -5 6
voudr_parle -4 -3 7; voudr_pas -7 8 -7; voudr_quelq -5 -4 6; voudr_redem -6 -6 6; voudr_un -12 -11 12; voula -8 -8 8
voula_dire -8 -8 8; voule -13 -13 13; voule_dire -13 -13 13; vous -6 -19 10; vous_> 2 -13 0; vous_ai -4 -3 5
vous_allez -7 -6 7; vous_annul -7 -7 7; vous_appel -15 -9 15; vous_arret 7 -7 -7; vous_aurai 7 -12 -7
vous_autre -7 -6 7; vous_avez -9 3 -1; vous_comme -9 -9 10; vous_compr -3 -6 7; vous_confi 11 -13 -11
vous_devez -7 -6 7; vous_devri -4 -3 5; vous_dirai -17 -13 17; vous_dire -10 4 0; vous_dis -11 -11 11
vous_disie 8 -8 -8; vous_embet -9 0 3; vous_enten 5 -15 -5; vous_etes 7 -18 -5; vous_expli -10 -7 8
vous_faire -9 -9 9; vous_foute -7 -5 7; vous_hein -7 -7 9; vous_l -15 -12 15; vous_le -13 4 1; vous_m -4 -2 -1
vous_me -7 -15 9; vous_moque -10 -14 13; vous_notez -4 -4 5; vous_parle -5 -5 6; vous_plait -8 -9 10
vous_pourr -8 -7 7; vous_pouve -12 -8 11; vous_que 2 -1 -14; vous_rappe -12 -9 12; vous_recoi 13 -11 -13
vous_remer 10 -10 -10; vous_repon -5 -4 5; vous_savez -5 -5 6; vous_voule -13 -13 13; vous_vous -12 -15 16
voyan 8 -1 -17; voyan_clign -11 -10 11; voyan_est 7 7 -33; voyan_ne -6 6 -6; voyan_nulle -8 -11 9; voyan_qui -6 8 -8
voyan_reste -15 13 -11; voyan_rouge -2 -4 -1; voyan_sont 10 -7 -12; vraim -11 6 -4; vraim_> -6 8 -8
vraim_des -12 -10 12; vraim_tres -10 -10 11; wait -9 -7 9; wait_je -9 -7 9; wanad -6 -6 9; wanad_point -6 -6 9
wifi 8 -1 -13; wifi_> 2 3 -13; wifi_elle -11 -13 12; wifi_est 6 -3 -10; wifi_fonct 7 -7 -7; wifi_frere -4 7 -7
wifi_mais -10 9 -6; wifi_ne -9 10 -9; wifi_sur -5 -5 5; worki -8 8 -8; worki_> -8 8 -8; x -5 -5 6; x_lola -5 -5 6
x_x -5 -5 6; xavie -6 -6 7; xavie_donc -6 -6 7; xavie_zola -6 -6 7; y 14 3 -26; y_a 6 5 -19; y_arriv -10 7 -6
y_conna -7 -6 7; y_est 18 -18 -12; y_fait -21 22 -5; y_manqu -7 10 -11; yahoo -3 -4 6; yahoo_point -3 -4 6
yande -6 -6 7; yande_point -6 -6 7; yeux -7 -7 8; yeux_> -7 -7 8; youss -9 -9 9; youss_amara -9 -9 9
youtu 13 -11 -14; youtu_se 13 -11 -14; z -5 -4 5; z_i -5 -4 5; zero -18 10 -9; zero_> -13 13 -13
zero_ameli -9 10 -10; zero_six -5 -5 5; zoe -8 -9 12; zoe_aroba -8 -9 12; zola -6 -6 7; zola_> -6 -6 7
zola_preno -6 -6 7; zut -11 11 -11; zut_c -11 11 -11
""",
    ),
    "problem": (
        "internet mobile unclear",
        """
00 -8 -8 8; 00_01 -8 -8 8; 01 -8 -8 8; 01_47 -8 -8 8; 01_> -8 -8 8; 06 -13 -13 14; 0698 -9 -9 9; 0698_765 -9 -9 9
06_12 -9 -9 9; 06_52 -4 -4 5; 07 -8 -8 8; 07_83 -8 -8 8; 112 -12 -12 12; 112_> -12 -12 12; 12 -10 -10 11
12_34 -10 -10 11; 14 -8 -8 8; 14_> -8 -8 8; 20 -8 -8 8; 20_00 -8 -8 8; 29 -8 -8 8; 29_14 -8 -8 8; 30 -4 -4 5
30_98 -4 -4 5; 33 -6 -6 6; 33_6 -6 -6 6; 34 -10 -10 11; 34_56 -6 -6 6; 34_> -9 -9 9; 34_cinqu -5 -6 9; 432 -9 -9 9
432_> -9 -9 9; 47 -8 -8 8; 47_20 -8 -8 8; 4g -23 22 -18; 4g_en -12 12 -11; 4g_march -12 13 -15; 4g_ne -7 8 -8
4g_passe -13 12 -7; 52 -4 -4 5; 52_30 -4 -4 5; 56 -12 -11 12; 56_29 -8 -8 8; 56_78 -6 -6 6; 5g -16 16 -16
5g_est -12 12 -11; 5g_passe -8 8 -8; 6 -6 -7 7; 6_12 -6 -7 7; 74 -4 -4 5; 74_euh -4 -4 5; 765 -9 -9 9
765_432 -9 -9 9; 78 -6 -7 7; 78_> -6 -7 7; 83 -8 -8 8; 83_56 -8 -8 8; 98 -4 -4 5; 98_74 -4 -4 5; <_01 -8 -8 8
<_06 -13 -13 14; <_0698 -9 -9 9; <_112 -12 -12 12; <_33 -6 -6 6; <_a -14 4 -2; <_absol -10 -10 10
<_affir -10 -10 10; <_ah -20 -17 19; <_ajout -7 -8 7; <_alexa 6 -6 -6; <_allez -9 -9 9; <_allo 7 -22 -4
<_alors -16 -2 10; <_andre -7 -6 9; <_anne -7 -8 8; <_appel -7 8 -7; <_aroba -6 -6 6; <_assur -12 -12 12
<_atten -12 -16 15; <_au -16 -5 6; <_aucun -2 -4 0; <_aurel -5 -5 10; <_avant 7 -6 -8; <_b -7 -9 8; <_bah -10 -3 7
<_bande -9 -10 10; <_ben -2 -18 7; <_bien -14 -13 14; <_bilou 7 -6 -9; <_blabl -12 -12 12; <_bonjo -3 -13 5
<_bonso 11 -9 -10; <_boula -9 -10 9; <_box 12 -11 -12; <_bravo -6 -5 6; <_c -15 -12 11; <_ca -24 -14 24
<_camil -3 -2 5; <_caron -6 -7 7; <_carte -10 12 -11; <_ce 5 -17 6; <_celia -5 -6 9; <_chape -9 -9 9; <_cher -7 7 -6
<_chez 7 -7 -6; <_cinq -9 -10 10; <_clair -7 -9 8; <_comme -7 -7 7; <_compt -6 -6 7; <_conne 6 -7 -5
<_conse -10 -7 9; <_conta -7 -6 7; <_coupu 12 -10 -12; <_d -8 -10 9; <_dans -9 -22 13; <_delph -7 -7 7
<_depui -15 -21 19; <_des 10 -10 -5; <_desol -7 -7 7; <_deux -18 -20 19; <_didie -7 -7 7; <_dites 8 -7 -8
<_dix -11 -9 10; <_donc 1 -6 3; <_du -16 -18 16; <_ecout -8 -8 8; <_elle -14 -16 15; <_emma -5 -5 5; <_en 15 -18 3
<_enten -17 -16 16; <_eric -10 -10 10; <_est -12 -13 14; <_euh -10 -21 14; <_exact -11 -12 12; <_excus 8 -9 -8
<_faceb 16 -14 -19; <_faite -7 0 3; <_faux -12 -11 12; <_frere 6 -6 -6; <_gille -9 -8 9; <_girar -7 -7 7
<_gmail 11 -9 -13; <_gsm -11 9 -8; <_h -7 -7 7; <_helas -10 -9 10; <_hier -9 -9 9; <_hugue -10 -10 10; <_il -19 -2 9
<_ils -4 6 -8; <_impos 8 -4 -13; <_ines -7 -6 8; <_info -7 -6 7; <_inter -14 0 4; <_j -11 -12 12; <_je -7 -19 19
<_jean -5 -5 6; <_jocel -6 -7 7; <_jsp -8 8 -7; <_julie -7 -5 8; <_karim -4 -4 5; <_l 4 -3 -12; <_la -10 10 -6
<_laure -10 -10 10; <_le -1 0 -8; <_leon -7 -6 9; <_les -6 7 -11; <_lola -5 -4 5; <_lucie -7 -8 8; <_lundi -9 -9 9
<_ma 0 6 -15; <_madam -14 -1 3; <_mais -11 -17 12; <_maman 9 -7 -9; <_mamie -6 -6 6; <_marie -9 -9 9
<_maxim -12 -12 12; <_meme 9 -9 -9; <_merci -7 -8 8; <_mes 2 3 -20; <_messa -5 5 -5; <_mette -5 -4 5
<_micro 10 -10 -10; <_mobil -9 15 -19; <_moham -9 -9 9; <_moi -10 -13 13; <_mon -2 6 -11; <_monsi -13 -11 13
<_nadia -6 -6 8; <_ne -9 -12 10; <_negat -10 -9 10; <_netfl 11 -11 -10; <_nguye -4 -5 5; <_noah -5 -4 5
<_non -6 -21 13; <_nos 7 -1 -16; <_notre -14 5 -6; <_numer -7 -8 8; <_oh -12 -13 12; <_ok -7 -8 8; <_olga -6 -6 6
<_on -1 -6 1; <_orang -15 -16 16; <_ordin 6 -5 -5; <_oubli -11 -11 11; <_oui -18 -13 19; <_p -5 -5 5
<_paill -11 -12 12; <_pardo 7 -7 -6; <_parfa -7 -8 7; <_parti -14 -11 13; <_pas -2 -18 10; <_passe -13 -13 13
<_paul -18 -18 19; <_perso -18 -1 7; <_perte 7 -5 -5; <_peuch 5 -5 -4; <_peut -6 -6 6; <_plus -22 -7 19
<_pluto -6 -6 6; <_pour -13 -12 13; <_pourr -8 -7 8; <_preno -7 -7 7; <_putai -11 -10 11; <_qu -11 -6 9
<_quand -16 16 -14; <_quato -9 -11 10; <_quatr -9 1 6; <_quelq -8 -9 9; <_quinz -13 -15 14; <_rappe -6 -7 7
<_redem -18 -11 14; <_resea -10 8 -6; <_rien -14 -14 14; <_roami -10 10 -10; <_s -6 -7 7; <_sa 6 -5 -6
<_salut 5 -11 -4; <_samir -7 -7 7; <_sarah -7 -7 8; <_sept -11 -11 11; <_serai -6 -5 7; <_si -13 -13 13
<_soixa -8 -8 8; <_sophi -3 -3 5; <_speed 6 -5 -6; <_steph -7 -7 8; <_sur -16 -13 10; <_t -8 -8 8; <_tais -9 -11 11
<_te -5 -5 6; <_teams 13 -9 -14; <_techn -12 -10 11; <_telep -10 -9 9; <_test -8 -6 7; <_tony -6 -6 6
<_tout -15 -21 18; <_trans -7 -6 7; <_trois -13 -16 15; <_ugo -9 -9 9; <_un -14 -13 15; <_une -23 -21 23
<_va -8 -9 9; <_vers -8 -9 8; <_viens -9 -10 9; <_vingt -7 -7 7; <_vite -5 8 -7; <_voila -7 -6 7; <_votre -8 -9 9
<_vous -19 -16 20; <_wesh 8 -8 -7; <_wifi 12 -9 -14; <_y -14 -7 12; <_yo -5 -6 6; <_yves -6 -6 8; <_zero -12 -12 14
a -1 -13 5; a_activ -7 7 -6; a_arrac 6 -4 -5; a_besoi 7 -6 -7; a_cause -8 -6 7; a_chaqu 6 2 -12; a_chope 9 -9 -3
a_cinq -7 -10 8; a_clign 6 -6 -5; a_comme -9 9 -9; a_conne 14 -14 -1; a_conta 7 -7 -6; a_cote -4 -13 10
a_coupe 9 -7 -9; a_crash 9 -8 -10; a_de -11 6 2; a_debra 8 -8 -8; a_deja -2 -1 3; a_des 5 -4 -5; a_deux 6 -5 -6
a_dire -12 -8 12; a_dista 5 -4 -5; a_dit -7 -20 14; a_du -9 -17 11; a_ecrit 7 -6 -7; a_emett -7 7 -7
a_encor -7 -8 7; a_envoy -9 9 -11; a_ete -6 7 -9; a_expli -14 -15 15; a_faire -8 -9 9; a_fait -10 1 6; a_fil -7 7 -7
a_fondu 11 -6 -13; a_gliss -6 7 -7; a_grill 10 -9 -10; a_insta 7 -5 -7; a_inter 11 -11 -9; a_joind -11 10 -9
a_jour -8 8 -8; a_l -19 -4 9; a_la 9 -8 -11; a_lache 5 -5 -5; a_le -13 -12 13; a_ma 10 -8 -8; a_marre -13 -9 12
a_matin 17 -10 -19; a_mayot -3 -3 5; a_me 3 -4 -8; a_mes -5 8 -8; a_mon -14 -18 16; a_mort 10 -9 -10
a_namur -11 10 -9; a_nos 6 -5 -6; a_ouvri 18 -19 -15; a_pas 1 11 -16; a_peine 7 -6 -7; a_perdu 15 -13 -9
a_perso -4 10 -10; a_plus 8 -2 -17; a_preve -8 -12 11; a_probl -5 -5 5; a_propo -2 -1 3; a_quelq -7 -8 7
a_quitt -5 -5 6; a_r -11 -10 11; a_recev -11 10 -6; a_regar 6 -6 -6; a_repet 3 -8 -1; a_retab 10 -7 -12
a_rien -9 -10 9; a_robas -7 -7 8; a_se 14 -14 -1; a_signe -8 -13 10; a_soir 6 -6 -7; a_son -1 -12 3; a_telec 7 -8 -5
a_trois -8 -6 7; a_u -3 -2 5; a_un -4 -11 6; a_une -6 -7 6; a_voir -8 -7 8; a_vole -12 12 -9; a_vous -10 -11 11
a_zero -5 6 -6; aboie -7 -7 7; aboie_> -7 -7 7; abonn -11 -16 15; abonn_> -20 -15 19; abonn_fibre 8 -7 -8
absen -10 -10 10; absen_> -10 -10 10; absol -10 -10 10; absol_madam -10 -10 10; acced 9 -9 -9; acced_au 9 -9 -9
accen -9 -9 10; accen_> -9 -9 10; acces 22 -21 -19; acces_a 9 -9 -8; acces_au 17 -14 -18; acces_inter 13 -11 -15
accor -8 -10 9; accor_mais -8 -10 9; accro 8 -6 -7; accro_pas 13 -13 -4; accro_plus -8 7 -6; accue 2 -15 4
accue_> -7 -8 7; accue_s 12 -11 -13; achet -7 -10 8; achet_l -7 -10 8; activ -8 14 -14; activ_> -4 8 -8
activ_ma -7 7 -6; activ_trois -5 6 -6; actri -6 -7 7; actri_> -6 -7 7; actua 11 -9 -13; actua_plus 11 -9 -13
adais 6 -6 -6; adais_est 6 -6 -6; adres -15 -19 18; adres_> -9 -14 10; adres_c -10 -9 10; adres_mais -7 -8 7
adsl 16 -19 -14; adsl_elle 7 -5 -7; adsl_est 15 -13 -14; adsl_qui 9 -14 -8; affai -6 -8 7; affai_a -5 -5 5
affai_je -6 -6 7; affic 4 1 -10; affic_> -12 -16 14; affic_appel -8 8 -8; affic_aucun -10 10 -7; affic_conne 9 -8 -9
affic_jamai 7 -7 -7; affic_mais -5 6 -6; affic_pas 6 1 -13; affic_plus -12 11 -9; affic_reche -11 11 -7
affic_un 9 -12 -8; affir -10 -10 10; affir_chef -10 -10 10; agace -9 -8 10; agace_> -9 -8 10; agee -6 -8 7
agee_qui -6 -8 7; agenc 13 -11 -11; agenc_> 11 -11 -11; agenc_est 6 -4 -6; agent -8 -8 8; agent_a -8 -8 8
ah -20 -17 19; ah_bon -12 -10 12; ah_mince -8 -8 8; ah_non -4 -4 5; ah_punai -7 -8 7; ai -5 3 -1; ai_achet -7 -10 8
ai_annul -11 -13 12; ai_appel -7 -9 8; ai_aucun -5 5 -5; ai_besoi -15 -16 17; ai_c -8 8 -8; ai_chang -7 10 -12
ai_comma -4 8 -8; ai_de -6 7 -7; ai_deja -11 -15 15; ai_demen -13 -14 14; ai_des -9 9 -9; ai_dit 2 2 -12
ai_etein -8 7 -6; ai_fait 10 -15 -9; ai_inter -2 15 -21; ai_jamai -8 9 -9; ai_la -7 2 4; ai_le 9 -7 -10
ai_marre -6 -6 7; ai_mis -7 9 -9; ai_mise -4 8 -8; ai_oubli -8 -9 9; ai_pas -5 -13 11; ai_perdu -10 11 -11
ai_plus 15 2 -27; ai_pris -4 -4 5; ai_pus 6 -6 -7; ai_quatr -4 -2 5; ai_ras -10 -7 10; ai_recu -4 -13 7
ai_redem -7 7 -7; ai_regar 6 -3 -6; ai_rien 20 -16 -22; ai_six -9 -7 8; ai_sousc 9 -7 -10; ai_toujo 9 -7 -10
ai_tout -9 -11 11; ai_trop -6 -6 6; ai_un 10 -10 -13; ai_une -6 -17 9; ai_zero -5 6 -6; aide -17 -12 15
aide_> -10 -11 11; aide_il -11 -8 9; aider -6 -6 6; aider_> -6 -7 7; aider_moi -5 -5 5; aille -6 -7 7
aille_> -8 -7 8; aille_mais 6 -3 -6; aime -10 -1 6; aime_esse -7 6 -5; aime_pas -6 -8 7; ajout -7 -8 7
ajout_un -7 -8 7; alarm -3 4 -7; alarm_me 11 -11 -8; alarm_ne -6 6 -6; alemb -9 -9 9; alemb_> -9 -9 9; alexa 6 -6 -6
alexa_elle 6 -6 -6; ali -9 -12 10; ali_manso -9 -12 10; aller 9 -12 -3; aller_sur 12 -10 -15; aller_voir -8 -7 8
allez -19 -21 20; allez_> -6 -5 6; allez_au -9 -9 9; allez_enten -6 -7 7; allez_on -7 -8 8; allez_y -10 -11 11
allo 2 -14 2; allo_allo -6 -5 6; allo_bonjo -17 -11 16; allo_c -6 -5 6; allo_oui 20 -15 -19; allo_y -7 -8 7
allum 14 -9 -15; allum_> -13 10 -8; allum_plus 16 -16 -15; alors -7 -1 1; alors_c -4 -5 6; alors_comme -5 -7 7
alors_ecout 6 -3 -6; alors_en 8 -7 -7; alors_euh -8 -6 7; alors_il 5 -4 -5; alors_j -2 6 -8; alors_je -2 -1 3
alors_la -10 10 -9; alors_laiss -5 -8 6; alors_le -6 8 -10; alors_mon -6 -7 7; alors_qu -12 10 -7
alors_que 17 -16 -13; alors_voila 1 -8 2; amran -9 -9 9; amran_> -9 -9 9; an -8 -10 9; an_derni -8 -10 9
andre -7 -6 9; andre_point -7 -6 9; anne -7 -8 8; anne_sophi -7 -8 8; annul -19 -17 20; annul_> -11 -13 12
annul_l -8 -7 8; annul_mon -5 -8 8; annul_un -5 -5 5; ans -11 -11 13; ans_et -12 -10 12; ans_je -4 -6 6
anten 2 -13 0; anten_> -10 -8 10; anten_sur 13 -10 -14; ap -7 7 -5; ap_d -7 7 -5; appai -12 12 -13
appai_plus -12 12 -13; appar -10 -15 15; appar_> -16 -18 18; appar_et -6 7 -7; appar_ne 5 -5 -5; appar_pas 8 -8 -7
appar_que -11 -9 11; appel -23 26 -16; appel_> -25 22 -12; appel_au -10 -13 12; appel_avec 13 -12 -13
appel_c -8 9 -9; appel_ca -7 9 -6; appel_car -10 12 -18; appel_ce -9 -8 9; appel_d -11 13 -12; appel_de 3 -6 3
appel_depui -11 12 -11; appel_du 11 -9 -12; appel_entra -13 14 -9; appel_et -13 13 -13; appel_il -9 8 -8
appel_j 17 -17 -16; appel_jean -11 -10 10; appel_julie -8 -12 11; appel_l -4 5 -15; appel_la -6 6 -6
appel_ma -3 8 -11; appel_mais -13 12 -11; appel_mes -6 7 -7; appel_mon -5 6 -6; appel_ne -13 12 -10
appel_ni -11 11 -10; appel_on -11 14 -13; appel_parce 12 -12 -12; appel_passe 6 -6 -5; appel_perso -23 21 -18
appel_pour -14 -18 18; appel_qui -8 8 -8; appel_se -19 19 -16; appel_sont -6 6 -6; appel_there -8 -7 8
appel_tombe -7 8 -5; apres -13 -13 13; apres_midi -9 -9 9; apres_oubli -5 -5 5; ardec -5 6 -5; ardec_quand -5 6 -5
aroba -15 -14 19; aroba_aroba -6 -6 6; aroba_bluew -7 -7 7; aroba_dupon -7 -6 7; aroba_euh -6 -6 6
aroba_free -6 -7 10; aroba_gmail -9 -7 10; aroba_hotma -5 -5 5; aroba_iclou -7 -7 9; aroba_lapos -6 -6 6
aroba_live -5 -4 5; aroba_menui -7 -6 7; aroba_orang -8 -6 9; aroba_s -5 -5 5; aroba_sfr -7 -6 8
aroba_trans -6 -6 7; aroba_yahoo -7 -7 10; aroba_yande -6 -6 6; arrac 15 -15 -9; arrac_> 12 -12 -8; arrac_le 6 -4 -5
arret 13 -8 -12; arret_> 9 -6 -9; arret_d 7 -7 -7; arriv 11 2 -32; arriv_> 9 -7 -10; arriv_a -2 9 -19
arriv_dans 6 -7 -6; arriv_pas 6 2 -18; arriv_plus 8 -3 -18; arriv_sur -5 5 -5; arrob -6 -6 6; arrob_gmail -6 -6 6
as 7 -6 -9; as_vu 7 -6 -9; assur -12 -12 12; assur_> -12 -12 12; attac -11 -11 11; attac_aroba -6 -6 6
attac_lemoi -7 -7 7; atten -20 -20 21; atten_> -10 -9 9; atten_cheri -8 -12 11; atten_je -10 -11 11
atten_le -10 -8 11; atten_pour -5 -4 5; atten_s -11 -8 14; atten_un -6 -6 6; atten_votre -6 -6 6; attri -10 12 -13
attri_> -10 12 -13; au -5 -9 4; au_bon -2 -1 3; au_bout -17 21 -21; au_burea 9 -16 -4; au_cloud 7 -6 -5
au_contr -9 -9 9; au_diabl -9 -9 9; au_fond -8 9 -9; au_magas 7 -7 -6; au_mois -8 -10 9; au_mur 6 -5 -6
au_nez -3 -2 4; au_nivea -11 11 -11; au_point 8 -8 -8; au_premi -5 -16 6; au_quart -8 9 -9; au_resea 12 -12 -2
au_serve 13 -11 -13; au_sous -7 -10 9; au_sujet -11 -14 13; au_telep -12 0 1; au_trava -11 -11 11; au_villa -5 6 -5
au_vpn 6 -2 -5; au_web 14 -12 -15; au_wifi 8 -9 -5; aucun -5 3 -4; aucun_appel -11 8 -6; aucun_barre -12 12 -12
aucun_lumie 10 -9 -8; aucun_page 8 -7 -7; aucun_servi -12 17 -17; aucun_signa 5 -5 -5; aucun_site 10 -12 -10
aucun_son -7 7 -7; aucun_souci -10 -13 12; aujou -8 -11 9; aujou_hui -8 -11 9; aurai -11 -9 11; aurai_pas -8 -8 8
aurai_une -7 -6 7; aurel -5 -5 10; aurel_under -5 -5 10; autan -3 -2 4; autan_que -3 -2 4; autre -15 -15 15
autre_> -9 -9 9; autre_chose -9 -11 11; aux 1 -10 2; aux_frais 8 -7 -8; aux_robot -6 -8 7; avais 7 -6 -8
avais_huit 7 -6 -8; avant 7 -6 -8; avant_j 7 -6 -8; avec 11 -9 -10; avec_box 7 -4 -6; avec_d 6 -3 -6
avec_l 11 -11 -11; avec_le 5 4 -12; avec_ma 13 -10 -13; avec_mon 7 -9 -8; avec_un -4 -10 4; avec_une -10 -8 10
avec_vous -8 -7 10; avez -10 -10 11; avez_bien -7 -6 7; avez_deja -6 -6 6; avez_donne -11 -9 11; avez_raiso -9 -8 9
avez_un -6 -5 6; avoca -6 -7 7; avoca_bande -6 -7 7; avoir -3 -10 4; avoir_affai -5 -5 5; avoir_les 5 -4 -5
avoir_un -8 -6 8; avons 7 -6 -5; avons_plus 7 -6 -5; b -8 -9 9; b_c -7 -6 8; b_comme -7 -9 8; bah -10 -3 7
bah_ecout -8 8 -8; bah_oui -8 -9 9; bande -14 -15 15; bande_d -7 -6 7; bande_de -10 -10 10; banqu 3 -2 -10
banqu_> 8 -7 -7; banqu_je -9 9 -7; barre -22 21 -19; barre_> -11 12 -12; barre_affic -5 6 -6; barre_de -19 17 -10
barre_sur -10 11 -9; bas -5 -6 9; bas_vidal -5 -6 9; bascu -6 6 -5; bascu_plus -6 6 -5; base -11 11 -6
base_> -11 11 -6; be -7 -6 7; be_> -7 -6 7; beau -8 -11 9; beau_aujou -8 -11 9; beauc -13 -11 12; beauc_> -13 -11 12
belka -7 -7 7; belka_a -7 -7 7; ben -13 -23 18; ben_c -18 -18 20; ben_en 5 -4 -5; ben_j 11 -8 -12; ben_je -12 -7 14
ben_la 7 -5 -7; ben_le 12 -6 -13; ben_ma -13 -9 13; ben_non -7 -5 6; ben_pas -11 -8 10; ben_voila -9 -6 8
ben_y -11 -12 11; benal -7 -7 8; benal_a -7 -7 8; berna -7 -9 8; berna_> -7 -9 8; berna_point -5 -5 5; berti -7 -7 7
berti_et -7 -7 7; besoi -11 -18 15; besoi_d -10 -14 12; besoi_que -10 -8 9; betis -7 8 -9; betis_c -7 8 -9
bien -11 -18 15; bien_> -7 -15 8; bien_au -9 -9 9; bien_branc 7 -5 -6; bien_c 1 2 -12; bien_compr -9 -8 11
bien_dites -7 -6 7; bien_enten -9 -10 9; bien_evide -8 -7 8; bien_je 6 -3 -6; bien_le 8 -12 -7; bien_les 6 -6 -5
bien_note -6 -8 7; bien_oui -8 -5 8; bien_par 14 -13 -11; bien_que 8 -7 -7; bilou 7 -6 -9; bilou_t 7 -6 -9
bip -10 10 -9; bip_> -10 10 -9; bip_bip -10 10 -9; bizar 7 -7 -7; bizar_et 7 -7 -7; blabl -12 -12 12
blabl_> -12 -12 12; blanc -5 3 -6; blanc_aroba -7 -7 8; blanc_de 6 -2 -5; blanc_j -8 12 -14; bleue 9 -9 -8
bleue_passe 9 -9 -8; blond -7 -6 7; blond_> -7 -6 7; bloqu -9 13 -16; bloqu_> -10 12 -12; bloqu_il -8 8 -7
bloqu_la 0 2 -11; bluew -7 -7 7; bluew_point -7 -7 7; boite 0 5 -19; boite_d 5 -4 -5; boite_mail 9 -12 -5
boite_vocal -11 13 -17; boiti 13 -8 -14; boiti_> 9 -7 -10; boiti_blanc 6 -2 -5; boiti_et 12 -3 -12
boiti_fibre 6 -5 -6; bon 3 -15 -1; bon_> 3 -16 -1; bon_servi -2 -1 3; bonjo -10 -14 14; bonjo_> -24 -18 22
bonjo_c -14 -13 16; bonjo_cabin -5 -5 5; bonjo_est -5 -4 5; bonjo_euh -4 -6 6; bonjo_excus 10 -9 -10
bonjo_j -3 -13 5; bonjo_je 3 8 -22; bonjo_ma 9 -5 -10; bonjo_madam -7 -7 7; bonjo_monsi 11 -10 -11; bonjo_on 9 -6 -9
bonjo_phili -7 -7 7; bonjo_voila 3 6 -8; bonne 2 -19 3; bonne_adres -9 -14 10; bonne_je 9 -14 -8
bonne_trent -9 -8 9; bons -8 -7 10; bons_a -8 -7 10; bonso 11 -9 -10; bonso_dites 5 -4 -5; bonso_on 8 -6 -8
borde -16 -13 15; borde_> -16 -13 15; bouch -9 -10 10; bouch_> -9 -10 10; boula -15 -15 15; boula_> -10 -10 10
boula_du -9 -10 9; bourr -8 -7 8; bourr_> -8 -7 8; bout -17 21 -21; bout_de -17 21 -21; bouti 9 -9 -8
bouti_> 9 -9 -8; box 18 -10 -22; box_> 30 -25 -26; box_a 9 -9 -5; box_c -19 20 -19; box_ca -10 10 -9
box_clign 11 -11 -9; box_elle 21 -14 -24; box_est 22 -22 -17; box_et 13 -10 -13; box_etein 8 -7 -8
box_fait 15 -16 -10; box_fonct -11 11 -9; box_inter 7 -7 -6; box_mais 14 -14 -4; box_march -19 -22 20
box_ne 14 -10 -16; box_pour -7 7 -7; box_qui 18 -17 -17; box_s 17 -16 -17; branc 14 -12 -14; branc_a 8 -6 -8
branc_derri 7 -5 -6; branc_sur 10 -11 -9; bravo -6 -5 6; bravo_felic -6 -5 6; breta -9 10 -9; breta_ca -9 10 -9
brice -6 -7 7; brice_de -6 -7 7; brise 6 -6 -7; brise_et 6 -6 -7; bruit -6 2 -5; bruit_bizar 7 -7 -7
bruit_de -11 12 -13; bruit_la -9 -17 11; buffe 20 -14 -20; buffe_tout 20 -14 -20; bug -5 -6 6; bug_> -5 -6 6
bugue 0 -18 3; bugue_> 0 -18 3; burea -9 2 -1; burea_> -6 -29 10; burea_depui 6 -5 -6; burea_est -7 10 -13
burea_il -9 12 -12; burea_le -12 -12 12; burea_les -10 14 -14; burea_plus 9 -9 -9; burea_se 7 -6 -5
burea_sont -7 8 -13; c -10 -3 5; c_a -6 -7 7; c_d -7 -6 8; c_est -9 -3 5; c_etait -4 8 -8; ca -10 -14 15
ca_> -18 -17 19; ca_a -7 -8 7; ca_buffe 20 -14 -20; ca_bug -5 -6 6; ca_bugue -12 -13 12; ca_charg 14 -16 -12
ca_comme -8 -9 9; ca_coupe -14 -12 9; ca_du -14 -7 15; ca_fait -9 1 0; ca_gresi -8 9 -10; ca_hache -11 11 -11
ca_ira -5 -5 8; ca_j -8 -8 11; ca_je -6 -5 7; ca_lag 15 -15 -10; ca_m -8 -9 8; ca_march -6 -28 13; ca_me 4 -15 3
ca_meme -8 -7 11; ca_mouli 9 -8 -9; ca_ne -21 -7 10; ca_non -10 -7 11; ca_oui -10 -11 12; ca_passe 8 -10 -6
ca_que -11 -15 15; ca_raccr -19 20 -19; ca_rame 13 -10 -18; ca_recom -7 -7 7; ca_remar -10 -8 9; ca_saute -12 -13 12
ca_se 10 -14 -9; ca_sert -8 -10 9; ca_sonne -8 11 -13; ca_tombe -13 16 -8; ca_va -2 9 -31; ca_vient -14 -7 13
cabin 5 -14 -1; cabin_est 12 -10 -14; cabin_fourn -5 -5 5; cable 18 -16 -17; cable_> 6 -4 -5; cable_de 9 -7 -9
cable_en 7 -6 -5; cable_ether 11 -11 -12; caiss 23 -24 -8; caiss_enreg 16 -16 -13; caiss_n 7 -7 -6; caiss_ne 6 -5 -5
caja 7 -4 -6; caja_la 7 -4 -6; calme -5 -5 5; calme_> -5 -5 5; camer 19 -19 -15; camer_de 9 -9 -7
camer_du 11 -10 -5; camer_ne 13 -13 -15; camil -3 -2 5; camil_point -3 -2 5; campa 7 -8 -7; campa_> 7 -8 -7
capte -4 14 -22; capte_bien 8 -12 -7; capte_pas -4 9 -12; capte_plus -4 7 -12; capte_que -6 6 -4
capte_rien -14 16 -16; car 4 6 -14; car_le 9 -6 -10; car_ma -10 12 -18; caraf 9 -9 -9; caraf_au 9 -9 -9
caron -6 -7 7; caron_c -6 -7 7; carpe -8 -12 11; carpe_> -8 -12 11; carte -3 14 -22; carte_bleue 9 -9 -8
carte_cime -8 8 -7; carte_sim -20 24 -18; cas -10 -17 12; cas_> -10 -17 12; casqu -10 -7 10; casqu_de -10 -7 10
casse 6 -9 -2; casse_> 6 -9 -2; catas 1 -10 -1; catas_je 7 -7 -7; catas_quoi -9 -6 8; cause 6 -15 -2
cause_de -8 -6 7; cause_dessu 9 -14 -8; ce -2 -29 16; ce_cirqu -3 -2 4; ce_matin -1 -19 8; ce_n 3 -18 9
ce_qu -8 -4 10; ce_que -11 -10 11; ce_qui 9 -9 -8; ce_serai -8 -5 8; celia -5 -6 9; celia_tiret -5 -6 9
cellu -9 11 -11; cellu_a -14 9 -7; cellu_sonne -5 5 -5; celui -9 -10 10; celui_avec -9 10 -8; celui_de -9 -12 11
cent -3 -3 5; cent_quatr -3 -3 5; centr -13 -3 4; centr_> -9 -10 9; centr_par -6 6 -6; cents 7 -6 -8
cents_megas 7 -6 -8; ces -8 -6 7; ces_panne -8 -6 7; cesse 7 -6 -7; cesse_> 7 -6 -7; cette -7 -6 7
cette_salet -7 -6 7; ch -7 -7 7; ch_> -7 -7 7; chain 9 -9 -9; chain_> 9 -9 -9; chale -8 9 -15; chale_> -8 9 -15
chamb 9 -5 -13; chamb_> 2 2 -13; chamb_du 13 -12 -6; chamb_le 12 -12 -8; chang -12 2 6; chang_> 11 -10 -5
chang_d -10 -8 10; chang_de -7 10 -12; chant -6 6 -5; chant_ma -6 6 -5; chape -9 -9 9; chape_de -9 -9 9
chaqu 6 2 -12; chaqu_fois 6 2 -12; charg 20 -20 -18; charg_aucun 8 -7 -7; charg_ca 13 -13 -13; charg_jamai 6 -5 -6
charg_la 10 -10 -8; charg_mais 13 -13 -13; charg_pas 11 -10 -11; charg_plus 2 -1 -12; charg_une 8 -8 -9
charl -9 -9 9; charl_> -6 -7 7; charl_de -8 -8 8; charm -8 -11 9; charm_> -8 -11 9; charp -7 -8 8
charp_comme -7 -8 8; chat -12 -12 12; chat_est -12 -12 12; chef -10 -10 10; chef_> -10 -10 10; chelo -5 -6 6
chelo_votre -5 -6 6; cher -7 7 -6; cher_je -7 7 -6; cherc -20 -9 11; cherc_> -6 -6 6; cherc_le -5 6 -5
cherc_mes -13 -11 12; cheri -8 -12 11; cheri_je -8 -12 11; chez -3 -2 -1; chez_la -7 8 -5; chez_ma -7 6 -5
chez_machi -7 -7 7; chez_moi 0 -6 -2; chez_mon 8 -8 -2; chez_nous 6 -4 -13; chez_vous -12 -13 13; chien -11 -13 11
chien_> -9 -10 9; chien_qui -7 -7 7; chope 9 -9 -3; chope_le 9 -9 -3; chose -9 -11 11; chose_> -9 -11 11
chris -9 -9 9; chris_duboi -9 -9 9; cime -8 8 -7; cime_est -8 8 -7; cinq -18 -14 17; cinq_aroba -5 -4 5
cinq_c -5 -5 5; cinq_cinq -5 -5 5; cinq_et -5 -5 5; cinq_heure -7 -10 8; cinq_machi -7 -7 7; cinq_minut 1 2 -12
cinq_mon -9 -10 10; cinq_rende -6 -5 6; cinq_soixa -4 -3 5; cinqu -18 -21 20; cinqu_> -11 -17 13; cinqu_fois -6 -5 6
cinqu_quatr -2 -2 4; cinqu_six -6 -6 7; cirqu -3 -2 4; cirqu_je -3 -2 4; clair -7 -9 8; clair_rouss -7 -9 8
clien -2 6 -12; clien_> 3 1 -12; clien_au -5 8 -8; clien_chez -4 -6 6; clien_me -11 14 -8; clien_nous -5 5 -5
clien_par -8 8 -8; clien_quara -7 -8 8; clien_se 7 -7 -6; clign 24 -21 -21; clign_> 14 -14 -12; clign_en 6 -6 -5
clign_et 10 -11 -6; clign_orang 8 -7 -9; clign_rouge 10 -8 -10; clign_sur 9 -7 -10; cloud 7 -6 -5; cloud_> 7 -6 -5
co 7 -6 -3; co_au 7 -6 -3; code -4 15 -18; code_de -9 9 -7; code_erreu 9 -12 -8; code_pin -11 12 -12
code_puc -8 8 -7; code_puk -12 12 -12; codes -11 11 -9; codes_par -11 11 -9; colet -6 -6 6; colet_tout -6 -6 6
colla -5 6 -6; colla_elles -5 6 -6; colle -16 -4 9; colle_> -6 7 -7; colle_a -13 -13 13; com -9 -9 10
com_> -9 -8 10; com_sans -7 -7 8; combi -18 20 -17; combi_c -9 11 -11; combi_depui -10 10 -11; combi_est -10 10 -11
combi_n -12 11 -9; combi_s -6 -7 8; comma -4 8 -8; comma_une -4 8 -8; comme -24 -6 16; comme_a -10 -11 12
comme_berna -7 -9 8; comme_c -4 8 -8; comme_ca -7 -8 8; comme_celui -6 -7 7; comme_dire -5 -7 7
comme_dites -8 -8 11; comme_expli -4 -2 5; comme_inter -10 -14 11; comme_l -9 -10 10; comme_le -7 -8 8
comme_ne -8 9 -8; comme_si -8 9 -9; comme_un -9 9 -9; comme_vous -6 -6 6; commu -10 10 -10; commu_coupe -6 6 -6
commu_sont -8 8 -7; compl -1 0 -6; compl_> -16 6 -6; compl_a -14 -15 15; compl_mort 7 -9 -7; compo -6 9 -12
compo_un -6 9 -12; compr -14 1 8; compr_> -7 -6 7; compr_ce -2 -1 3; compr_pas -12 3 -1; compr_rien -7 -6 7
compr_une -8 -8 11; compt -6 -6 7; compt_aroba -6 -6 7; confi -9 -5 10; confi_> -9 -5 10; conge -4 -4 5
conge_pour -4 -4 5; conna -14 -13 15; conna_> -8 -8 8; conna_mon -10 -9 10; conna_rien -4 -2 5; conne 41 -39 -31
conne_> 19 -32 -14; conne_a 29 -29 -8; conne_au 16 -16 -5; conne_avec 9 -6 -11; conne_ca 7 8 -12; conne_de 10 -8 -9
conne_du 12 -9 -13; conne_elle 17 -19 -14; conne_est 11 -10 -10; conne_et 6 -6 -6; conne_exion -13 -9 13
conne_fibre 6 -3 -3; conne_inter 10 -6 -11; conne_les 6 -5 -5; conne_me 8 -6 -9; conne_mon 14 -14 -1
conne_parta 14 -8 -17; conne_pas 7 -8 -5; conne_perdu 9 -8 -9; conne_plus 8 -7 -2; conne_qui 14 -12 -14
conne_sans 7 -6 -5; conne_saute 16 -12 -15; conne_toute 7 -5 -5; conne_tres 6 -7 -5; conse -17 -23 20
conse_> -18 -16 18; conse_comme -5 -5 6; conse_etait -10 -14 12; conse_merci -7 -7 7; conse_s -10 -7 9
conso 18 -17 -14; conso_en 9 -9 -8; conso_qui 10 -8 -9; conso_se 13 -13 -7; conta 11 -10 -11; conta_aroba -7 -6 7
conta_depui 9 -6 -10; conta_euh -7 -6 7; conta_le 7 -7 -6; contr -2 -20 11; contr_> -18 -16 19; contr_des -5 5 -5
contr_est -10 -12 13; contr_la 14 -13 -11; contr_le 12 -3 -19; contr_vous -6 -6 6; corre -16 5 3; corre_> -13 4 1
corre_ca -7 -15 11; corre_disen -12 8 -7; corre_n -7 7 -5; cote -4 -13 10; cote_> -18 -10 14; cote_de 7 -6 -7
cote_du 7 -6 -7; coudo -8 -8 8; coudo_> -8 -8 8; coup 7 -3 -13; coup_> 7 -7 -7; coup_de -10 8 -7; coup_mon 8 -8 -9
coup_plus 6 -3 -6; coupe -7 -1 2; coupe_> -7 3 0; coupe_alors 5 -4 -5; coupe_au -13 13 -12; coupe_d 19 -7 -20
coupe_dans 12 -8 -12; coupe_depui 6 -3 -6; coupe_du 11 -11 -10; coupe_je 11 -10 -10; coupe_le 9 -7 -9
coupe_quand -8 22 -24; coupe_sans 6 -5 -5; coupe_tous -7 -10 8; coupe_tout -4 -10 3; coupe_toute 7 -7 -6
coups -7 7 -6; coups_de -7 7 -6; coupu 15 -11 -14; coupu_> 10 -10 -10; coupu_de -5 -12 8; coupu_fibre 9 -6 -9
coupu_gener 7 -7 -7; coupu_inter 9 -7 -9; coupu_penda -9 9 -9; coura -5 -12 8; coura_> -10 -10 10
coura_la 14 -10 -16; courr -3 -15 7; courr_> 3 -13 1; courr_de -6 -7 7; courr_que -2 -1 3; courr_sur 7 -4 -5
cours 5 -4 -5; cours_en 5 -4 -5; craqu -4 8 -7; craqu_quand -4 8 -7; crash 9 -8 -10; crash_frere 9 -8 -10
creus 6 -3 -6; creus_dans 6 -3 -6; crois 4 -13 -4; crois_> 1 7 -15; crois_bien -7 -15 8; crois_que 11 -11 -12
cuisi -5 -10 6; cuisi_> -12 -12 12; cuisi_hein 6 -6 -6; cyclo 5 -5 -5; cyclo_tout 5 -5 -5; d 6 -13 -4; d_> -7 -7 7
d_a -14 -12 14; d_abonn -10 -9 10; d_acces 13 -14 -10; d_accor -8 -10 9; d_accue 12 -11 -13; d_aide -10 -11 11
d_aille 6 -3 -6; d_alemb -9 -9 9; d_aller 16 -14 -15; d_ap -7 7 -5; d_appel -12 20 -15; d_aroba -7 -6 8
d_atten -6 -6 6; d_avoir 5 -4 -5; d_emett -8 8 -8; d_envoy 12 -10 -12; d_escar 12 -11 -11; d_escro -7 -6 7
d_etre -6 -5 7; d_excla 7 -6 -7; d_heure 9 -3 -10; d_hier 15 -8 -16; d_inter 10 -35 -5; d_offre -8 -7 8
d_orang 5 -4 -5; d_ou -14 -7 13; d_puis 7 -6 -9; d_un -1 1 -4; d_urgen -11 13 -12; dans -5 -2 -3; dans_dix 6 -5 -6
dans_l 0 -5 -1; dans_la 3 -22 4; dans_le -15 7 2; dans_les 6 -6 -5; dans_ma -1 4 -12; dans_mon -9 11 -11
dans_tout -6 8 -10; dans_toute 12 -8 -12; de -6 3 -3; de_4g -12 12 -11; de_barre -8 8 -8; de_borde -16 -13 15
de_box -2 6 -14; de_brice -6 -7 7; de_carte 9 -9 -8; de_ces -8 -6 7; de_cette -7 -6 7; de_charg 9 -10 -9
de_charl -6 -7 7; de_chez -10 5 -2; de_cinq -10 8 -7; de_clien -7 -8 8; de_conge -4 -4 5; de_conne 25 -29 -20
de_conse -18 -16 17; de_coura -5 -12 8; de_debit 20 -24 -19; de_demai -3 -4 5; de_deux -11 9 -8; de_dire 8 -7 -8
de_dix -5 5 -5; de_donne -6 9 -11; de_faire 11 -11 -9; de_fibre 16 -14 -15; de_fil -11 9 -7; de_fixe -7 8 -6
de_fond -11 12 -13; de_forfa -10 11 -12; de_garde -5 8 -7; de_joind -8 8 -8; de_l 1 1 -12; de_la 4 -1 -8
de_ligne -10 10 -10; de_ma -20 3 5; de_maiso -10 10 -10; de_malad 7 -6 -8; de_marse -11 -11 11; de_me 0 -12 2
de_messa -12 12 -9; de_moi -5 5 -5; de_mon 7 -12 -3; de_mutua 8 -8 -8; de_nante 9 -6 -9; de_netfl 9 -8 -10
de_nice -6 -7 7; de_nos -12 13 -10; de_notre -5 -5 5; de_nouve -5 6 -6; de_novem -8 -10 9; de_ouf 8 -9 -8
de_paiem 8 -9 -6; de_paill -9 -9 9; de_paque 10 -9 -9; de_paras -9 9 -8; de_parle -9 -10 12; de_pas -7 -6 6
de_passe -1 -4 -1; de_perso -7 -8 8; de_poste -6 -8 7; de_probl -4 -6 6; de_quoi -7 -13 7; de_raise -17 18 -12
de_rappe -9 -6 8; de_reel -8 -9 9; de_rentr 8 -6 -8; de_resea -15 20 -20; de_robot -7 -6 7; de_se 5 -4 -4
de_servi -15 13 -11; de_signa 5 0 -13; de_sms -10 11 -14; de_souci 11 -24 -4; de_suite -7 8 -8; de_surve 9 -9 -7
de_sympa -6 -6 6; de_tele 15 -13 -25; de_telep -25 12 -3; de_texto -7 8 -8; de_tonal -24 27 -20; de_trent -6 6 -6
de_villi -8 -8 8; de_vivan -7 -8 7; de_voleu -9 -10 10; de_vos -10 -7 10; de_votre -7 -8 8; de_vous 2 -7 0
de_wifi 18 -15 -29; debit 31 -30 -28; debit_> 14 -22 -12; debit_d 12 -11 -11; debit_de 6 -6 -6; debit_est 12 -14 -9
debit_et 12 -9 -12; debit_monta 9 -9 -9; debit_ridic 7 -6 -7; debou 7 -6 -7; debou_or 7 -6 -7; debra 8 -8 -8
debra_ma 8 -8 -8; deced -8 8 -8; deced_> -8 8 -8; decla 7 -11 0; decla_en 9 -10 -6; decla_un -9 -11 11
decle -9 9 -8; decle_direc -9 9 -8; decod 14 -18 -10; decod_> 13 -11 -19; decod_affic 9 -12 -8; decon 8 -5 -15
decon_> 5 0 -21; decon_a 10 -14 -9; decon_chez -12 -22 14; decon_toute 22 -19 -21; decro -9 19 -22; decro_> -7 8 -7
decro_et -12 11 -11; decro_il -5 5 -5; decro_j -7 6 -6; decro_perso -3 4 -2; decro_sans 7 -6 -7; decro_y -5 9 -9
dect -12 12 -13; dect_ne -12 12 -13; dedan -11 6 -2; dedan_> -7 -8 7; dedan_le -7 7 -7; degat -10 -13 11
degat_des -10 -13 11; dehor -17 17 -13; dehor_> -6 6 -4; dehor_de -12 12 -11; deja -9 -11 10; deja_fait -7 -12 10
deja_la -8 -11 9; deja_norma -6 -6 6; deja_parle -7 -8 9; deja_trans -2 -1 3; delap -10 -10 10; delap_> -10 -10 10
delph -7 -7 7; delph_rouss -7 -7 7; demai -17 -10 17; demai_> -17 -10 17; deman -4 0 -3; deman_a -9 -13 11
deman_le -9 9 -9; deman_un 10 -2 -13; demar 10 -9 -11; demar_> 10 -9 -11; demen -13 -14 14; demen_> -13 -14 14
demi -9 -7 8; demi_> -9 -7 8; depan -2 -2 1; depan_> -9 -10 10; depan_ma 9 -7 -9; depan_mon -10 10 -10
depui -1 -5 -2; depui_a 10 -7 -13; depui_ce 1 -16 4; depui_diman -10 10 -7; depui_hier -14 -4 8; depui_l 0 4 -18
depui_la -9 2 0; depui_le -7 4 1; depui_mardi -11 9 -8; depui_mon 9 -6 -10; depui_neuf 7 -1 -11; depui_plus 7 -6 -5
depui_qu 10 -9 -10; depui_que 13 -5 -14; depui_quinz -4 -6 6; depui_tanto 7 -3 -7; depui_trois 2 -12 0
depui_une -7 -6 7; depui_yeste 5 -5 -5; deran 5 -12 -4; deran_c 10 -9 -10; deran_pas -9 -9 10; derni -15 -13 15
derni_> -12 -12 12; derni_fois -10 -10 10; derri -9 10 -11; derri_fait -10 10 -9; derri_la 7 -5 -6; des -1 -1 -4
des_appel -16 11 -8; des_coups -7 7 -6; des_coupu -9 9 -9; des_cours 5 -4 -5; des_craqu -4 8 -7; des_des -7 7 -7
des_eaux -10 -13 11; des_escro -8 -6 10; des_forge -8 -6 7; des_gresi -2 5 -3; des_grzz -9 11 -11; des_incap -3 -2 4
des_lilas -7 -7 7; des_mails 7 -8 -6; des_que 4 -2 -12; des_sienn 7 -7 -6; des_trans -7 -8 8; des_trava 10 -9 -10
des_video 9 -9 -9; desac -10 10 -10; desac_> -10 10 -10; desol -7 -7 7; desol_je -7 -7 7; dessu 12 -10 -10
dessu_a 10 -10 -10; dessu_c 9 -14 -8; dessu_par -5 5 -5; detec -7 10 -11; detec_> -7 10 -11; deux -10 -20 15
deux_> -12 -16 14; deux_ans -4 -2 5; deux_aroba -4 -4 6; deux_cinqu -2 -2 4; deux_fois -2 -1 3; deux_heure -5 -7 6
deux_megas 9 -9 -9; deux_mille -11 -13 12; deux_minut -11 9 -8; deux_nonan -5 -4 6; deux_ordin -7 -8 8
deux_perso -11 -12 12; deux_quinz -3 -3 5; deux_un -8 -6 7; deuxi -7 -8 7; deuxi_poste -7 -8 7; devai -7 -10 8
devai_venir -7 -10 8; devoi 9 -6 -9; devoi_en 7 -6 -7; devoi_sur 12 -3 -12; diabl -9 -9 9; diabl_> -9 -9 9
didie -7 -7 7; didie_lemoi -7 -7 7; diffi -8 9 -9; diffi_> -8 9 -9; diman -10 10 -7; diman_> -10 10 -7
dirai -9 -11 10; dirai_pas -9 -11 10; dire -8 -14 12; dire_> -11 -9 12; dire_c -5 -7 7; dire_la 7 -7 -6
dire_que -6 -10 8; direc -16 15 -11; direc_> -14 13 -10; direc_sur -10 11 -10; dis 0 -11 2; dis_> 6 -6 -6
dis_pas -2 -8 3; disen -12 11 -10; disen_que -12 11 -10; dista 5 -4 -5; dista_il 5 -4 -5; dit 4 -7 -5
dit_aucun 4 -1 -12; dit_d -9 -19 17; dit_de -6 -10 7; dit_inter -7 8 -9; dit_no -6 6 -6; dit_papa 7 -5 -6
dit_pas -8 10 -10; dit_qu 10 -15 -8; dit_que -10 14 -19; dit_resea 9 -9 -8; dit_sim -6 6 -6; dit_telep 7 -7 -6
dit_verif 9 -4 -9; dit_wifi 14 -14 -6; dites 7 -13 -4; dites_> -11 -6 9; dites_donc 8 -7 -8; dites_mon 7 -3 -7
dites_voir -1 -8 1; dites_vous -8 -8 11; dix -10 -21 16; dix_> 5 -9 -4; dix_heure -12 -17 14; dix_huit -5 -5 5
dix_minut 8 -9 -7; dix_neuf -5 -5 5; dix_plus -11 -9 10; dix_quatr -4 -3 7; dix_secon -5 5 -5; dix_sept -6 -6 7
dizai -8 -10 9; dizai_de -8 -10 9; dois -5 6 -6; dois_appel -5 6 -6; doit -6 -6 7; doit_venir -6 -6 7; donc -1 -12 4
donc_camil -3 -2 5; donc_euh -7 -7 8; donc_moi 7 -5 -6; donc_mon 8 -7 -8; donc_voila -4 -6 6; donc_xavie -7 -7 7
donne -11 11 -9; donne_> -7 7 -6; donne_est -11 -9 11; donne_mobil -6 9 -11; donne_plus -7 7 -7; donne_rien -9 9 -2
dossi -12 -11 14; dossi_> -14 -10 15; dossi_ouver -5 -5 6; douza -11 -11 11; douza_> -10 -9 10; douza_allez -6 -5 6
douze -12 -13 14; douze_quatr -2 -2 4; douze_rue -10 -9 10; douze_trent -5 -6 6; du -6 -4 3; du_bruit -9 -17 11
du_burea -7 15 -13; du_cabin 12 -10 -14; du_centr -9 -10 9; du_coup 8 -8 -9; du_du -7 -8 7; du_fax -13 13 -8
du_fixe 8 -7 -8; du_fond 13 -12 -6; du_grand -5 -8 6; du_magas -1 1 -9; du_meme -8 -2 8; du_monde 2 -12 -2
du_porta 8 -2 -11; du_rende -3 -4 5; du_salon -9 10 -8; du_techn -6 -6 6; du_telet 10 -9 -10; du_tous -10 -11 11
du_tout -7 -10 10; du_trava 8 -6 -8; du_vide -7 8 -5; du_vol -9 -13 11; du_wifi 7 -6 -7; duboi -9 -9 9
duboi_> -9 -9 9; dujar -11 -11 11; dujar_comme -6 -7 7; dujar_huita -6 -5 6; dupli -11 -10 11; dupli_> -11 -10 11
dupon -9 -16 12; dupon_> -8 -15 11; dupon_et -7 -6 7; duran -5 -6 7; duran_aroba -5 -6 7; e -4 -6 6; e_donc -3 -2 5
e_n -4 -5 5; e_no 9 -7 -8; e_s -6 -6 8; e_y -5 -5 5; eaux -10 -13 11; eaux_> -10 -13 11; echec -5 6 -6
echec_de -5 6 -6; echo -11 19 -21; echo_> -13 12 -12; echo_quand -7 11 -13; ecole -11 -11 11; ecole_> -11 -11 11
ecout -7 7 -6; ecout_> -7 6 -6; ecout_je 0 -8 4; ecout_mon -8 8 -8; ecran 10 -10 -8; ecran_de 5 -5 -5
ecran_depui 6 -6 -5; ecrit 7 -6 -7; ecrit_pas 7 -6 -7; ecriv -7 -7 7; ecriv_zola -7 -7 7; effec -9 -10 10
effec_> -9 -10 10; el -9 -9 9; el_amran -9 -9 9; elle 1 -8 -2; elle_a 7 -2 -18; elle_clign 19 -11 -19
elle_dit 8 -6 -9; elle_est -7 -12 9; elle_me -6 7 -7; elle_n -4 8 -8; elle_ne 8 -7 -7; elle_peut 9 -6 -9
elle_rame 8 -6 -7; elle_repon 6 -6 -6; elle_s 10 -14 -5; elle_tourn 7 -7 -7; elle_trava 9 -7 -9; elles -5 6 -6
elles_reste -5 6 -6; embet -4 -6 5; embet_> -4 -6 5; emett -15 14 -11; emett_> -9 9 -9; emett_des -7 7 -7
emett_un -8 8 -8; emili -9 -8 8; emili_vasse -9 -8 8; emma -5 -5 5; emma_under -5 -5 5; en 7 -18 4; en_a -13 -9 12
en_ai -14 -10 15; en_ardec -5 6 -5; en_atten -5 -4 5; en_bourr -8 -7 8; en_breta -9 10 -9; en_caraf 9 -9 -9
en_conne 14 -8 -17; en_dehor -12 12 -11; en_donne -7 7 -6; en_espag -8 7 -6; en_faisa 7 -6 -5; en_fait -14 -8 11
en_gros 8 -7 -7; en_ligne 18 -16 -16; en_numer -9 -8 8; en_occup -7 -13 9; en_orang 6 -5 -6; en_panne -10 5 0
en_passe -14 10 -7; en_perso -10 -12 12; en_peux -7 -6 7; en_plein 8 -7 -8; en_rade 12 -13 -10; en_resea 9 -9 -8
en_reuni 13 -9 -14; en_rond 13 -8 -14; en_rouge 10 -5 -5; en_sais -10 -12 11; en_telec 7 -6 -7; en_telet 6 -2 -5
en_vacan -8 7 -6; en_ville -14 9 -7; en_visio 15 -15 -14; en_zone -8 12 -14; encai 6 -5 -5; encai_le 6 -5 -5
encha -9 -8 8; encha_> -9 -8 8; encor -14 -17 17; encor_> -15 -11 13; encor_la -8 -6 8; encor_lache -7 -8 7
encor_moi -12 -15 15; enerv -8 -9 8; enerv_> -8 -9 8; enerv_mais -8 -9 8; enfan -6 -15 6; enfan_peuve 5 -5 -4
enfan_sont -11 -11 11; enfin -10 -7 9; enfin_non -12 -11 14; enfin_si -7 -6 7; enlev -8 7 -6; enlev_la -8 7 -6
enorm 14 -14 -13; enorm_quand 9 -9 -9; enorm_sur 6 -5 -5; enreg 16 -16 -13; enreg_n 16 -16 -13; ensui -6 -6 7
ensui_quatr -6 -6 7; enten -17 10 -11; enten_> -20 -21 21; enten_comme -8 9 -9; enten_des -3 8 -6
enten_juste -7 7 -7; enten_kaz 6 -5 -6; enten_mais -13 14 -13; enten_mal -8 11 -12; enten_mutue -13 13 -12
enten_on -5 5 -5; enten_parle -6 -7 7; enten_pas -3 8 -19; enten_perso -5 5 -5; enten_plus -6 7 -6
enten_rien -6 7 -7; enten_tres -13 -17 15; enten_un -13 12 -12; enten_une -8 6 -6; entra -13 14 -9; entra_> -7 7 -8
entra_de -4 5 -1; entra_ne -17 17 -9; entre -3 -7 5; entre_> -8 -7 8; entre_c 7 -7 -7; entre_ne -6 6 -5
envir -7 -7 7; envir_> -7 -7 7; envoi -11 11 -8; envoi_ils -11 11 -8; envoy 1 10 -19; envoy_de -18 16 -9
envoy_des 7 -8 -6; envoy_la -6 7 -7; envoy_une 9 -8 -9; epous 6 -3 -6; epous_et 6 -3 -6; equip -10 -11 10
equip_> -10 -11 10; eric -10 -10 10; eric_boula -10 -10 10; erreu 9 -12 -8; erreu_> 9 -12 -8; escar 12 -11 -11
escar_> 12 -11 -11; escro -10 -15 13; escro_> -10 -15 13; espag -8 7 -6; espag_et -8 7 -6; essai 9 -8 -9
essai_d 9 -8 -9; essay -17 -20 20; essay_> -15 -15 15; essay_rien -9 -11 11; esse -7 6 -5; esse_aime -7 6 -5
esse_sur -7 6 -5; est -7 -6 6; est_07 -8 -8 8; est_a -15 -16 17; est_absen -10 -10 10; est_ali -9 -12 10
est_allum -13 10 -8; est_arret 7 -7 -7; est_arriv 6 -7 -6; est_au -21 -8 15; est_autre -9 -11 11; est_aux 8 -7 -8
est_avec -14 -12 14; est_bien -4 -8 5; est_bloqu -18 11 -8; est_bonne 9 -14 -8; est_brise 6 -6 -7; est_c -6 -5 6
est_ca -10 -10 14; est_casse 6 -9 -2; est_catas 7 -7 -7; est_ce -16 -17 20; est_chelo -5 -6 6; est_compl 1 -18 1
est_corre -7 -15 11; est_coupe -11 12 -8; est_dans -9 -13 10; est_deced -8 8 -8; est_decon 13 -10 -14
est_derri -10 10 -9; est_diffi -8 9 -9; est_dix -15 -17 16; est_douze -10 -9 10; est_du -9 -13 11
est_elle 12 -7 -12; est_embet 5 -4 -5; est_emili -9 -8 8; est_en -3 1 -4; est_encor -14 -18 19; est_enorm 6 -5 -5
est_etein 15 -14 -13; est_fait -9 -19 15; est_faux -14 -17 16; est_hors 11 -10 -8; est_hs 3 3 -13
est_huit -10 -11 10; est_inadm -13 -12 13; est_infer -9 11 -11; est_injoi -10 10 -9; est_insen -7 -11 8
est_insta 8 -7 -8; est_insup -12 -12 13; est_inter 24 -19 -25; est_intro 10 -7 -13; est_isabe -10 -8 10
est_jamai -4 -4 5; est_je 8 -6 -8; est_juste -22 14 -9; est_l 18 -24 -14; est_la 20 -20 -16; est_laure -9 -10 10
est_le -8 22 -23; est_lefor -6 -7 7; est_lente -12 12 -11; est_les -8 8 -8; est_ma -21 -1 10; est_madam 3 -13 0
est_marce -8 -10 9; est_mauva -7 7 -8; est_moi -10 -12 12; est_mon -18 12 -8; est_mort 0 -2 -5; est_morte 11 -10 -16
est_muet -13 17 -19; est_ni -8 -7 8; est_noire -10 -8 10; est_non -11 -14 13; est_nul -11 -10 11; est_parei 6 -3 -6
est_parti 12 -16 -7; est_pas -6 -1 -2; est_passe 10 -9 -10; est_pierr -4 -5 6; est_pixel 18 -14 -19
est_plein -10 9 -7; est_plus -14 3 9; est_pluto 17 -19 -14; est_pour -3 3 -5; est_prive 5 -5 -5; est_propr -9 -11 10
est_quand -12 12 -13; est_que 10 -10 -10; est_quoi -11 -12 13; est_rappo 12 -9 -13; est_ridic 11 -10 -12
est_rouge 14 -6 -10; est_se -4 -4 5; est_seule -8 10 -12; est_si 10 -9 -10; est_sur -16 1 6; est_suspe -6 6 -5
est_tombe 11 -20 -8; est_toujo -10 1 3; est_tous 9 -9 -9; est_tout -13 -11 12; est_toute 10 -9 -8
est_tres 13 -9 -15; est_trop 7 -7 -7; est_un -5 -7 7; est_une -12 4 3; est_urgen 7 -11 -5; est_vraim 12 -9 -12
et -9 -16 12; et_apres -5 -5 5; et_c 10 6 -17; et_ca 18 -1 -26; et_ce 6 -3 -6; et_demi -9 -7 8; et_depui -1 5 -7
et_du 8 -8 -9; et_elle -6 7 -7; et_ensui -6 -6 7; et_fils -7 -6 7; et_il -11 2 2; et_inter -15 -18 17
et_j 12 -2 -17; et_je -9 12 -12; et_l -8 -15 10; et_la -13 -26 15; et_le -5 -28 13; et_les -7 8 -5; et_lui -7 -7 7
et_ma -5 6 -6; et_maint 7 -6 -8; et_mes 5 -5 -4; et_mobil -15 -16 16; et_moi 9 -7 -9; et_mon -8 -4 6; et_ne -8 8 -8
et_no 7 -4 -6; et_nous 7 -6 -5; et_on -4 5 -4; et_pourt 7 -5 -6; et_puis -4 1 -1; et_que -5 6 -5; et_rien 13 -11 -13
et_sa 6 -5 -6; et_toute 5 -4 -5; et_trois -7 -8 8; et_un -5 -4 6; et_une -8 -9 9; et_y 5 -4 -5; etage -3 -18 5
etage_> -8 -14 10; etage_il 8 -6 -9; etais -8 9 -9; etais_au -8 9 -9; etait -9 -4 8; etait_charm -8 -11 9
etait_etein 6 -3 -6; etait_marqu -4 8 -8; etait_sympa -9 -9 9; etape -6 -6 6; etape_> -6 -6 6; ete -10 12 -14
ete_arrac 12 -12 -8; ete_chang 11 -10 -5; ete_coupe -2 3 -13; ete_porte -8 8 -9; ete_suspe -12 12 -7
ete_vole -5 5 -5; etein 20 -3 -15; etein_> 23 -22 -17; etein_et 6 -3 -6; etein_rallu -8 7 -6; etes -12 -9 13
etes_> -3 -2 4; etes_bons -8 -7 10; etes_des -7 -5 9; etes_genti -6 -6 6; etes_qu -8 -7 9; etes_tromp -4 -4 5
etes_trop -5 -4 5; etes_vraim -9 -7 9; ether 11 -11 -12; ether_> 11 -11 -12; etran -17 17 -12; etran_> -15 16 -14
etran_et -7 8 -8; etre -10 -12 11; etre_non -6 -6 6; etre_oui -6 -6 6; etre_rappe -6 -5 7; etre_trans -7 -8 8
etude 5 -4 -5; etude_a 5 -4 -5; eu -6 7 -6; eu_> -6 7 -7; eu_de -4 -6 6; euh -14 -18 17; euh_> -6 -5 6
euh_allo -6 -5 6; euh_alors -5 -7 7; euh_atten -14 -10 13; euh_ben -19 -13 18; euh_c 6 -19 -3; euh_conta -7 -6 7
euh_donc -4 -6 6; euh_j -5 -5 5; euh_le -7 -7 7; euh_mon -12 8 -7; euh_non -10 -10 10; euh_oui -8 -7 8
euh_remi -7 -6 7; euh_voila 12 -7 -12; evide -11 -11 11; evide_> -8 -9 9; evide_que -8 -7 8; exact -13 -12 13
exact_> -13 -12 13; exced -6 -5 6; exced_c -6 -5 6; excla 7 -6 -7; excla_a 7 -6 -7; excus 15 -10 -16
excus_moi 13 -7 -14; excus_my 5 -5 -5; exige -8 -9 9; exige_un -8 -9 9; exion -13 -9 13; exion_est -13 -9 13
exist -10 10 -9; exist_pas -10 10 -9; expli -9 -11 11; expli_> -12 -11 12; expli_hier 6 -3 -6; expli_y -4 -2 5
f -5 -5 5; f_a -3 -2 5; f_r -5 -5 5; faceb 16 -14 -19; faceb_march 16 -14 -19; fache -9 -9 9; fache_> -9 -9 9
facte 10 -9 -10; facte_est 10 -9 -10; factu -17 -22 20; factu_> -16 -22 20; factu_combi -6 -7 8; faibl 3 3 -15
faibl_> -1 4 -10; faibl_a 12 -10 -12; faire -3 -3 1; faire_appel -13 14 -4; faire_ca -10 -10 10; faire_d -5 5 -5
faire_du 10 -9 -10; faire_foutr -8 -9 9; faire_le -5 -5 6; faire_long -8 -9 9; faire_march -10 13 -13
faire_mes 13 -14 -9; faire_ses 9 -6 -9; fais 7 -7 -7; fais_meme 7 -7 -7; faisa 7 -6 -5; faisa_les 7 -6 -5
fait -8 -4 6; fait_> -23 -15 21; fait_beau -8 -11 9; fait_bip -6 8 -8; fait_c -10 -18 16; fait_ca -7 -8 8
fait_comme -7 -8 7; fait_depui 5 -4 -5; fait_des 8 5 -17; fait_deux -5 -7 6; fait_je -8 7 -6; fait_mon -1 4 -9
fait_monsi -7 -8 8; fait_peter -6 -6 7; fait_plus -12 13 -14; fait_que 14 -13 -12; fait_rien 6 -5 -6
fait_ses 5 -4 -5; fait_tombe -8 9 -10; fait_trois -15 -13 16; fait_un 13 -12 -13; fait_une -7 -10 8; faite -21 6 4
faite_> -8 10 -11; faite_moi -5 -6 6; faite_pas -10 -9 9; faite_tourn -8 -7 8; faite_vite -5 6 -6; faudr -8 3 3
faudr_activ -5 6 -6; faudr_bloqu -12 12 -9; faudr_que -6 -6 6; faure -3 -2 5; faure_aroba -3 -2 5; faure_f -3 -2 5
faut -9 0 9; faut_bloqu -5 5 -5; faut_pas -9 -9 9; faut_que -14 -9 11; faux -13 -14 13; faux_> -13 -14 13
fax -13 13 -8; fax_ne -13 13 -8; felic -7 -6 7; felic_cinq -6 -5 6; felic_pour -5 -5 5; femme -9 2 6
femme_la -5 -8 6; femme_ne -12 12 -5; ferme 10 -10 -5; ferme_la 10 -10 -5; fet 6 -5 -6; fet_i 6 -5 -6; fibra 9 -7 -8
fibra_ottic 9 -7 -8; fibre 37 -29 -32; fibre_> 22 -24 -17; fibre_a 7 -8 -6; fibre_au 13 -11 -13; fibre_dans 8 -5 -6
fibre_elle 16 -9 -16; fibre_est 23 -22 -19; fibre_et 7 -9 -7; fibre_la 8 -7 -8; fibre_ne 6 -3 -3
fibre_profe 6 -4 -6; fibre_sur 9 -6 -9; fige 9 -8 -8; fige_sur 9 -8 -8; figur -7 8 -5; figur_vous -7 8 -5
fil -6 12 -24; fil_avec 12 -12 -3; fil_ca -10 8 -7; fil_de 12 -12 -8; fil_est 12 -7 -15; fil_mais -7 7 -6
fil_n -11 11 -6; fil_ne -11 11 -11; fil_quand -9 10 -8; fille -11 1 2; fille_> -14 13 -8; fille_elle -9 11 -12
fille_hurle 7 -6 -7; fille_qui -7 -16 10; film 10 -13 -10; film_> 10 -14 -9; film_avec 6 -3 -6; fils 4 -15 6
fils_a 8 -6 -9; fils_fait 5 -4 -5; fils_m -11 -8 9; fils_ne 7 -7 -7; fils_pas 7 -4 -6; fils_peut 9 -9 -8
fils_point -7 -6 7; fils_sur 10 -8 -9; fin -12 -9 13; fin_> -12 -9 13; fixe -21 34 -33; fixe_> -17 13 -8
fixe_ca 14 -16 -10; fixe_de 8 -7 -8; fixe_elle 9 -14 -8; fixe_est -15 19 -26; fixe_gresi -7 7 -9; fixe_grezi -5 5 -5
fixe_lui 10 -10 -11; fixe_march -13 14 -18; fixe_ne -12 10 -7; fixe_on -5 6 -6; fixe_quand -5 5 -5
fixe_qui -15 15 -14; fixe_sonne -7 8 -6; fixe_zero -8 8 -8; flott -8 9 -8; flott_mobil -8 9 -8; fois -2 6 -8
fois_> -3 -2 -2; fois_c -2 -1 3; fois_on -3 -2 4; fois_que -1 6 -7; fois_sauf 6 -6 -6; fois_soixa -6 -6 7
fois_sur -8 6 -6; fonct -5 -4 3; fonct_> 10 -10 -11; fonct_c -18 19 -16; fonct_mais 9 -5 -14; fonct_ni -12 -10 11
fonct_pas -8 -9 9; fonct_plus -7 -1 3; fonct_tres 13 -13 -13; fond -10 15 -16; fond_> 9 -8 -7; fond_d -8 9 -9
fond_le 13 -13 -3; fond_perma -8 9 -10; fond_sur -9 9 -9; fondu 11 -6 -13; fondu_je 11 -6 -13; fonta -10 -10 10
fonta_> -10 -8 10; fonta_j -9 -8 9; forfa -16 20 -21; forfa_> -10 11 -12; forfa_mobil -9 12 -18; forfa_ne -9 10 -10
forge -8 -6 7; forge_> -8 -6 7; fort -3 -2 5; fort_non -3 -2 5; fortn 7 -6 -8; fortn_j 6 -6 -6; fortn_la 8 -6 -7
fourn -5 -5 5; fourn_je -5 -5 5; foute -8 -9 9; foute_de -8 -9 9; foutr -13 -14 14; foutr_> -8 -9 9
foutr_du -4 -4 5; fr -9 -8 11; fr_> -8 -8 10; fr_le -5 -4 5; frais 8 -7 -8; frais_> 8 -7 -8; franc -4 -6 6
franc_je -4 -6 6; free -6 -7 10; free_point -6 -7 10; frenc 5 -5 -5; frenc_le 5 -5 -5; frere 10 -12 -8
frere_ca 6 -6 -6; frere_plus 9 -8 -10; fritu -12 12 -12; fritu_sur -12 12 -12; furax -6 -6 7; furax_> -6 -6 7
g -12 -11 12; g_i -7 -7 7; g_u -4 -5 5; galer 8 -8 -7; galer_je 8 -8 -7; gall -10 -8 10; gall_> -10 -8 10
gamin -8 9 -10; gamin_a -8 9 -10; garan -4 -4 5; garan_que -4 -4 5; garci -6 -6 6; garci_arrob -6 -6 6
garco -7 7 -7; garco_ne -7 7 -7; garde -5 8 -7; garde_et -5 8 -7; garni -7 -7 7; garni_a -7 -7 7; gars -13 -15 14
gars_> -13 -15 14; gener 7 -7 -7; gener_d 7 -7 -7; gens -10 10 -10; gens_me -7 7 -6; gens_ne -5 5 -5
gens_qui -7 8 -5; gens_tombe -7 8 -9; genti -6 -6 6; genti_> -6 -6 6; gille -9 -8 9; gille_fonta -9 -8 9
girar -7 -7 7; girar_g -7 -7 7; gliss -6 7 -7; gliss_dans -6 7 -7; gmail 2 -15 4; gmail_ne 11 -9 -13
gmail_point -8 -8 9; googl 12 -10 -16; googl_> 11 -9 -14; googl_elle 7 -7 -7; grand -5 -8 6; grand_> -5 -8 6
grave -7 -8 8; grave_> -7 -8 8; gresi -16 16 -13; gresi_> -10 10 -5; gresi_depui -7 7 -9; gresi_horri -8 9 -10
gresi_telle -5 5 -5; grezi -5 5 -5; grezi_on -5 5 -5; grill 10 -9 -10; grill_> 8 -8 -8; grill_avec 11 -11 -11
gros 8 -7 -7; gros_je 8 -7 -7; grzz -9 11 -11; grzz_dans -9 11 -11; grzz_grzz -9 11 -11; gsm -13 16 -17
gsm_dit -11 10 -9; gsm_n -7 7 -6; gsm_ne -7 8 -4; gsm_sans -11 9 -8; gueul -8 -9 9; gueul_> -8 -9 9; h -14 -14 14
h_> -9 -9 9; h_a -5 -4 5; h_point -7 -7 7; habit -10 -10 11; habit_> -8 -9 9; habit_la -6 -8 7; hache -12 19 -20
hache_> -12 19 -20; hein 6 -6 -6; hein_dis 6 -6 -6; helas -10 -9 10; helas_non -10 -9 10; hesit -12 -11 12
hesit_> -12 -11 12; heure -12 3 6; heure_> 0 -16 4; heure_je -7 -6 7; heure_que -18 15 -4; hier -13 -9 8
hier_> -5 0 -2; hier_apres -9 -9 9; hier_soir -3 -15 5; hier_voila -8 -6 7; honte -6 -5 6; honte_de -6 -5 6
horri -8 9 -10; horri_sur -8 9 -10; hors 13 -16 -7; hors_ligne 13 -16 -7; hotel 7 -7 -6; hotel_est 7 -7 -6
hotma -5 -5 5; hotma_point -5 -5 5; hs 3 3 -13; hs_> 3 4 -13; hs_chez 6 -4 -5; hugue -10 -10 10
hugue_delap -10 -10 10; hui -8 -11 9; hui_> -8 -11 9; huit -10 -17 13; huit_> -5 -5 5; huit_aroba -4 -5 5
huit_cents 7 -6 -8; huit_dans -10 -11 10; huit_huit -4 -5 5; huit_huita -5 -5 7; huita -7 -6 7; huita_aroba -6 -5 6
huita_neuf -5 -5 7; humai -12 -14 13; humai_> -17 -17 19; humai_pas -5 -6 5; hurle 1 -10 0; hurle_parce -7 -6 7
hurle_qu 7 -6 -7; i 0 -10 2; i_ni 6 -5 -6; i_r -7 -7 7; ia -5 -6 5; ia_> -5 -6 5; ici -7 -13 7; ici_la -7 -13 7
iclou -7 -7 9; iclou_point -7 -7 9; ident 9 -9 -8; ident_> 9 -9 -8; il -5 -2 -2; il_a -4 8 -15; il_accro 13 -13 -3
il_capte -10 11 -12; il_cherc -5 6 -5; il_coupe -7 8 -8; il_decro 7 -6 -7; il_dit 5 2 -13; il_est 2 -1 -6
il_fait -8 -11 9; il_faudr -8 1 5; il_faut -8 2 5; il_march 11 -10 -12; il_me -4 3 -7; il_n -1 -1 -1; il_ne -9 -9 9
il_passe 16 -16 -11; il_perd 5 -4 -5; il_peut -13 14 -4; il_pleut -12 -6 10; il_possi -6 -5 7; il_s 9 -8 -11
il_tourn 9 -6 -10; il_va 12 -9 -12; il_vient 10 -9 -10; il_voit 8 -8 -2; il_voula -2 -1 3; il_vous -7 -8 8
il_y -11 9 -2; ils -2 9 -18; ils_arriv -11 11 -8; ils_m -8 8 -8; ils_nous -5 5 -5; ils_ont 12 -11 -11
ils_parte 14 -13 -14; image 9 -8 -8; image_se 9 -8 -8; immeu 11 -10 -11; immeu_> 8 -5 -6; immeu_n 10 -10 -9
impec -12 13 -15; impec_mais -12 13 -15; impos 8 -4 -13; impos_d 4 0 -8; impos_de 9 -6 -15; impri -4 -25 9
impri_> -12 -12 12; impri_sans 10 -7 -13; impri_trouv 15 -13 -18; impri_wifi 11 -10 -8; inacc 9 -6 -10
inacc_au 9 -6 -10; inact -5 6 -6; inact_> -5 6 -6; inadm -13 -12 13; inadm_> -13 -12 13; incap -3 -2 4
incap_tous -3 -2 4; incid -9 -11 11; incid_> -9 -11 11; ines -7 -6 8; ines_point -7 -6 8; infer -9 11 -11
infer_> -9 11 -11; infir -5 8 -7; infir_de -5 8 -7; info -7 -6 7; info_aroba -7 -6 7; infor -5 -15 11
infor_> -15 -12 13; infor_du 12 -10 -14; injoi -15 13 -11; injoi_> -10 10 -9; injoi_euh -12 8 -7; inqui -9 -12 10
inqui_pas -9 -12 10; insen -7 -11 8; insen_a -7 -11 8; insta 14 -7 -16; insta_> 6 -6 -6; insta_ben 7 -5 -7
insta_je 8 -7 -8; insup -12 -12 13; insup_a -12 -12 13; inter 33 -26 -23; inter_> 17 -33 -3; inter_a 9 -7 -9
inter_alors 10 -10 -11; inter_c -1 8 -18; inter_ca -5 11 -23; inter_chez 17 -10 -19; inter_clign 6 -5 -6
inter_dans 11 -15 -7; inter_de 10 -9 -11; inter_depui 26 -11 -31; inter_dessu 10 -10 -10; inter_du 8 -7 -2
inter_est 27 -21 -27; inter_et -24 -25 26; inter_etait 6 -3 -6; inter_il 11 -9 -12; inter_impec -12 13 -15
inter_je -8 8 -8; inter_m -19 20 -16; inter_mais -10 10 -9; inter_malgr 10 -7 -12; inter_march 18 -6 -31
inter_ne 9 -5 -10; inter_ni 9 -9 -8; inter_nicke -10 10 -9; inter_non -1 6 -17; inter_on -12 12 -12
inter_pas 11 -10 -11; inter_prevu -8 -7 8; inter_que 17 -19 -14; inter_qui 25 -27 -21; inter_se 9 -6 -8
inter_sont -7 -10 8; inter_sur 8 -7 -9; inter_tout -10 -9 9; inter_toute 6 -4 -6; inter_une 16 -15 -16
intro 10 -7 -13; intro_> 10 -7 -13; ip -7 10 -13; ip_du -7 10 -13; ipbx -7 7 -8; ipbx_ne -7 7 -8; iphon -4 6 -12
iphon_> -8 8 -8; iphon_affic -11 11 -7; iphon_et -6 6 -6; iphon_n 6 -6 -4; ira -5 -5 8; ira_comme -5 -5 8
is 5 -5 -5; is_not 5 -5 -5; isabe -10 -8 10; isabe_fonta -10 -8 10; j -9 -4 5; j_ai -1 -1 -2; j_aime -6 -8 7
j_appel -2 -6 4; j_arriv 11 -9 -11; j_atten -6 -6 6; j_aurai -7 -6 7; j_avais 7 -6 -8; j_en -17 -17 18
j_enten -15 21 -21; j_envoi -11 11 -8; j_essai 9 -8 -9; j_essay -5 -7 6; j_etais -8 9 -9; j_exige -8 -9 9
j_hesit -12 -11 12; j_ouvre -6 -5 6; j_y -4 -2 5; jamai -4 -1 -3; jamai_> 9 -9 -9; jamai_avoir -5 -5 5
jamai_chez -8 -9 9; jamai_de -8 12 -14; jamai_eu -6 7 -6; jamai_venu -4 -4 5; jardi 7 -11 -6; jardi_> 7 -11 -6
je -9 -4 8; je_capte 10 -15 -9; je_cherc -17 -15 16; je_compo -6 9 -12; je_compr -5 -7 6; je_crois 4 -13 -4
je_decro -15 21 -20; je_deman -9 -13 11; je_dirai -9 -11 10; je_dois -5 6 -6; je_fais 7 -7 -7; je_ferme 10 -10 -5
je_hurle -7 -6 7; je_je 8 -6 -8; je_l -22 12 -2; je_la -5 6 -5; je_lance 10 -14 -9; je_le -10 -3 8; je_les -9 8 -6
je_m -10 -15 15; je_me -9 -9 9; je_mets -6 6 -6; je_n -3 6 -8; je_ne -8 -10 10; je_paie 5 -5 -5; je_parle -15 10 -7
je_passe -10 8 -7; je_paye 6 -5 -6; je_pense -8 -6 7; je_perds 10 -10 -7; je_peux 3 6 -22; je_pourr -6 -5 7
je_prefe -13 -10 13; je_prend -6 -7 7; je_raccr -7 -12 8; je_rappe -3 -2 4; je_recoi 1 5 -19; je_regar 9 -9 -9
je_reste -8 -6 7; je_sais -9 -12 11; je_sors -5 6 -5; je_souha -8 -7 8; je_suis -5 -11 8; je_tele 9 -3 -10
je_telep -15 13 -9; je_trava 8 -6 -9; je_vais -10 -10 10; je_veux -19 -2 5; je_vois 8 -7 -7; je_voudr 0 -11 2
je_voula 7 -7 -6; je_vous 10 -20 -1; jean -10 -15 15; jean_dupon -11 -10 10; jean_tiret -5 -5 6; jeux 11 -11 -10
jeux_en 11 -11 -10; jocel -6 -7 7; jocel_dujar -6 -7 7; joign -7 7 -5; joign_alors -7 7 -5; joind -23 18 -8
joind_> -13 12 -11; joind_le -6 -7 6; joind_les -7 8 -9; joind_ma -11 10 -9; joind_mes -8 8 -8; joind_sur -9 9 -1
joint 12 -10 -12; joint_> 7 -8 -5; joint_ca 9 -8 -9; joli -6 -5 6; joli_accen -6 -5 6; jouer 13 -12 -13
jouer_> 8 -8 -7; jouer_a 9 -9 -8; jouer_en 8 -8 -10; jour -8 8 -8; jour_mon -8 8 -8; journ -4 -4 5; journ_de -4 -4 5
jours 1 -13 2; jours_> -20 -11 17; jours_j 13 -11 -13; jsp -8 8 -7; jsp_pourq -8 8 -7; julie -9 -12 12
julie_carpe -8 -12 11; julie_point -7 -5 8; juste -26 16 -10; juste_bip -7 7 -7; juste_le -8 9 -9
juste_pour -12 12 -12; juste_que -17 8 -5; k -6 -6 8; k_aroba -6 -6 8; ka 6 -5 -6; ka_fet 6 -5 -6; karim -4 -4 5
karim_quatr -4 -4 5; kaz 6 -5 -6; kaz_mwen 6 -5 -6; l 5 -8 -5; l_acces 8 -6 -8; l_accue -7 -8 7; l_actri -6 -7 7
l_adais 6 -6 -6; l_adres -7 -8 7; l_adsl 16 -19 -14; l_agenc 13 -11 -11; l_ai -13 5 -1; l_alarm -6 6 -6
l_an -8 -10 9; l_anten 13 -10 -14; l_appar -14 -2 9; l_appel -1 5 -16; l_arret 6 -4 -6; l_autre -9 -9 9
l_avez -6 -6 6; l_echo -6 7 -7; l_ecole -11 -11 11; l_ecout -7 6 -6; l_ecran 5 -5 -5; l_ecriv -7 -7 7
l_enten -13 14 -13; l_entre 6 -2 -7; l_equip -10 -11 10; l_etage 19 -14 -21; l_etran -17 17 -12; l_hotel 7 -7 -6
l_image 9 -8 -8; l_immeu 11 -10 -11; l_impri -6 -21 10; l_inter 19 -10 -26; l_ipbx -7 7 -8; l_open -9 -9 10
l_opera 7 -5 -6; l_orage 2 -5 -4; l_ordi -12 -12 12; l_ordin 16 -16 -14; l_un -9 -9 9; l_wifi 11 -10 -12; la 4 -9 -5
la_4g -19 19 -17; la_5g -16 16 -16; la_> -12 -22 15; la_banqu 3 -2 -10; la_base -11 11 -6; la_boite -11 13 -17
la_bonne -9 -14 10; la_bouti 9 -9 -8; la_box 8 -8 -12; la_branc 8 -6 -8; la_caiss 16 -16 -13; la_caja 7 -4 -6
la_campa 7 -8 -7; la_carte -10 12 -12; la_casqu -10 -7 10; la_catas -9 -6 8; la_centr -6 6 -6; la_chamb 20 -19 -10
la_cinqu -16 -20 18; la_conne 23 -13 -24; la_conse -8 -11 9; la_conso 9 -9 -8; la_coupu -5 -12 8; la_cuisi -5 -10 6
la_dedan -7 -8 7; la_derni -10 -10 10; la_dessu -5 5 -5; la_factu -10 -17 12; la_fibra 9 -7 -8; la_fibre 29 -27 -25
la_fin -12 -16 13; la_flott -8 9 -8; la_franc -4 -6 6; la_fritu -12 12 -12; la_galer 8 -8 -7; la_honte -6 -5 6
la_il 14 -15 -14; la_l 13 -6 -16; la_la 14 -8 -14; la_laten 6 -5 -5; la_le -9 -10 9; la_ligne -20 28 -22
la_liste 8 -8 -7; la_live 9 -2 -8; la_maiso 11 -4 -25; la_marqu -11 -17 13; la_meme -9 -11 10; la_messa -7 8 -9
la_minut -7 -12 8; la_mise -8 8 -8; la_miser 14 -16 -10; la_moind 10 -10 -8; la_nouve 8 -6 -8; la_page 16 -15 -15
la_paix -10 -9 10; la_panne -8 -13 12; la_parce 10 -9 -11; la_peine -17 -19 18; la_petit 4 -11 -2; la_pluie -7 7 -9
la_porta -8 10 -11; la_porte 10 -10 -5; la_premi -4 -6 6; la_prise 8 -6 -8; la_profe -6 -5 6; la_puce -6 7 -7
la_quest -8 -11 9; la_rage -6 -6 6; la_remet -5 6 -5; la_rue 6 -12 -2; la_secre -7 7 -9; la_semai -5 -5 6
la_sim -8 7 -6; la_sixie -3 -2 4; la_socie -12 -12 12; la_sonne -10 13 -19; la_table -11 -18 14; la_tele 18 -20 -13
la_telep -15 23 -26; la_telet 7 -6 -7; la_telev 6 -6 -6; la_tempe 5 -4 -5; la_toile 10 -11 -9; la_un -8 -11 9
la_voisi 7 -6 -8; la_voix -14 16 -16; la_wifi 17 -27 -10; lache 3 -10 -2; lache_> 0 -12 1; lache_avec 5 -5 -5
lag 15 -15 -10; lag_> 10 -9 -11; lag_de 8 -9 -8; laiss -7 1 3; laiss_de -6 7 -7; laiss_moi -5 -8 6; lambe -9 -9 9
lambe_> -9 -9 9; lance 10 -14 -9; lance_un 10 -14 -9; lapos -6 -6 6; lapos_point -6 -6 6; laque -7 -8 7
laque_vous -7 -8 7; laten 6 -5 -5; laten_est 6 -5 -5; laure -15 -16 16; laure_bouch -9 -10 10
laure_picho -10 -10 10; le 0 -7 1; le_boiti 12 -8 -13; le_burea -16 -18 16; le_c 13 -13 -13; le_cable 18 -16 -17
le_caiss 6 -5 -5; le_cas -10 -17 12; le_chale -8 9 -15; le_chant -6 6 -5; le_chat -12 -12 12; le_chien -11 -13 11
le_code -13 12 -10; le_combi -18 20 -18; le_confi -9 -5 10; le_conse -9 -9 9; le_contr -10 -12 13; le_corre -7 7 -5
le_cyclo 5 -5 -5; le_debit 11 -13 -9; le_decod 14 -18 -10; le_decro -9 10 -8; le_dire -11 -8 10; le_facte 10 -9 -10
le_faite -10 -9 9; le_fil 11 -6 -11; le_fixe -19 27 -34; le_gall -10 -8 10; le_jardi 7 -11 -6; le_le 9 -12 -7
le_lien 7 -6 -5; le_magas -7 7 -7; le_meme -16 -17 17; le_metie -7 -8 8; le_mobil -2 4 -9; le_modem 15 -11 -16
le_moine -7 -7 7; le_monde -10 -7 9; le_monsi -9 -6 8; le_mot -7 -8 7; le_natel -7 7 -7; le_netfl 13 -6 -13
le_numer -14 -11 13; le_papie -4 8 -8; le_passa -8 -7 8; le_petit 6 -2 -5; le_placa -9 -13 10; le_point -5 -5 6
le_porta -21 14 -1; le_poste -7 7 -9; le_preno -5 -4 5; le_profe 5 -4 -5; le_quart 5 -5 -5; le_redem 10 -7 -12
le_renvo -9 12 -16; le_repet 9 -9 -8; le_repon -10 10 -9; le_resea 12 -7 -21; le_respo -11 -11 11
le_route 10 -10 -10; le_sais -9 -10 10; le_salon -9 -20 11; le_serve 7 -7 -6; le_servi -6 -7 6; le_signa 7 -7 -7
le_silen -13 16 -16; le_site 9 -8 -13; le_son -11 -10 11; le_souci -8 -9 9; le_stand -13 14 -10; le_suppo -7 -6 7
le_techn 1 -13 1; le_telep -8 2 -5; le_temps 7 -10 -7; le_termi 10 -10 -9; le_toit -3 -17 5; le_vide -4 10 -10
le_villa -8 8 -8; le_voyan 14 -12 -12; le_vpn 18 -18 -15; le_web 9 -6 -10; le_wifi 31 -15 -33; le_zero -6 -6 7
lefor -6 -7 7; lefor_et -6 -7 7; lemoi -7 -7 7; lemoi_> -7 -7 7; lemoi_euh -7 -7 7; lent 6 -11 -3; lent_> -7 -7 7
lent_dans 12 -10 -11; lent_les 6 -6 -6; lente 3 4 -17; lente_> 2 4 -15; lente_chez 7 -8 -7; leon -7 -6 9
leon_six -7 -6 9; les 2 6 -15; les_appel -17 17 -14; les_caiss 7 -7 -6; les_camer 19 -18 -16; les_chamb 6 -6 -5
les_cinq 9 -8 -8; les_clien -1 3 -7; les_codes -11 11 -9; les_commu -10 10 -10; les_deux -13 -16 14
les_dix 14 -14 -10; les_ecran 6 -6 -5; les_enfan -11 -11 11; les_esse -7 6 -5; les_gens -10 10 -10
les_heure 13 -10 -14; les_jeux 11 -11 -10; les_les -9 9 -7; les_ligne -7 8 -13; les_machi -5 -7 6; les_mails 5 -4 -5
les_messa -12 12 -5; les_ouvri 6 -3 -6; les_pages 13 -16 -7; les_plomb -6 -6 7; les_poste -10 14 -14
les_quart 9 -3 -10; les_recoi -9 9 -7; les_robot -6 -6 6; les_sites 10 -11 -7; les_sms -15 15 -12
les_telec 9 -9 -10; les_texto -16 17 -15; les_trava 7 -6 -5; les_video 13 -15 -11; les_visio 6 -5 -5; liais 6 -4 -6
liais_fibre 6 -4 -6; lien 11 -10 -10; lien_sdsl 10 -9 -9; lien_wan 7 -6 -5; ligne -8 23 -34; ligne_> 3 3 -20
ligne_a -12 13 -10; ligne_c -7 7 -6; ligne_ca 11 -10 -13; ligne_de 13 -11 -25; ligne_depui 11 -10 -5
ligne_du -13 13 -17; ligne_est -11 11 -11; ligne_et 5 -4 -5; ligne_fixe -12 17 -15; ligne_gresi -9 8 -6
ligne_mobil -12 12 -7; ligne_on -9 10 -11; ligne_pro -6 6 -5; ligne_telep -10 12 -18; ligne_y 7 -6 -7; lilas -7 -7 7
lilas_> -7 -7 7; liste 8 -8 -7; liste_> 8 -8 -7; live -3 -4 4; live_box 9 -2 -8; live_point -5 -4 5; lola -5 -4 5
lola_deux -5 -4 5; long -8 -9 9; long_> -8 -9 9; longs 9 -9 -10; longs_> 9 -9 -10; lopez -5 -5 5
lopez_quatr -5 -5 5; lucie -7 -8 8; lucie_charp -7 -8 8; lui 4 -14 3; lui_c -7 -7 7; lui_fonct 10 -10 -11
lui_il 6 -3 -6; lumie 15 -12 -12; lumie_> 10 -9 -8; lumie_de 7 -5 -7; lumie_elle 12 -3 -12; lumie_qui 5 -4 -5
lundi -9 -9 9; lundi_derni -9 -9 9; lunet -12 -9 11; lunet_> -12 -9 11; lydie -7 -7 7; lydie_berti -7 -7 7
lyon -8 -8 8; lyon_> -8 -8 8; m -13 0 5; m_a -10 -21 18; m_affic 2 1 -9; m_aide -11 -8 9; m_aider -6 -7 7
m_appel -14 4 0; m_avez -11 -9 11; m_enerv -8 -9 8; m_enten -1 10 -23; m_ont -6 7 -7; ma 4 11 -23; ma_boite 9 -12 -5
ma_box 18 -13 -18; ma_carte -18 16 -10; ma_chamb -1 4 -12; ma_conne 15 -21 -12; ma_conso 13 -13 -7
ma_factu -14 -15 15; ma_femme -9 2 6; ma_fibre 8 -8 -8; ma_fille -11 1 2; ma_gueul -8 -9 9; ma_ligne -13 19 -23
ma_mere -20 3 4; ma_messa -16 16 -14; ma_nouve -11 16 -14; ma_prise 6 -6 -6; ma_sim -16 14 -12; ma_soeur -9 7 -6
ma_switc 7 -6 -3; ma_table 14 -15 -7; machi -15 -16 16; machi_> -11 -11 12; machi_envir -7 -7 7; machi_je -5 -7 6
madam -15 -18 17; madam_> -13 -13 14; madam_aider -5 -5 5; madam_bonjo -8 8 -9; madam_lambe -11 -10 11
madam_perri 9 -8 -10; madam_saint -9 -8 9; magas -2 7 -10; magas_> -12 11 -8; magas_les 7 -7 -6
magas_sont 11 -10 -5; mail 9 -12 -5; mail_> 9 -12 -5; mails 22 -22 -15; mails_> 18 -18 -10; mails_au 6 -5 -6
mails_ils 14 -13 -14; maint 7 -6 -8; maint_j 7 -6 -8; mais -1 5 -12; mais_alors -8 8 -8; mais_c -8 -16 11
mais_ca -8 -9 8; mais_chez 6 -7 -6; mais_des -5 6 -6; mais_en -6 -6 6; mais_il 14 -14 -4; mais_inter 29 -27 -29
mais_je 5 1 -17; mais_l -7 8 -8; mais_laque -7 -8 7; mais_le -8 6 -8; mais_les 13 -13 -13; mais_mes -8 8 -7
mais_moi -18 19 -17; mais_netfl 6 -6 -5; mais_non -8 -10 9; mais_pas -19 17 -6; mais_perso -6 7 -8
mais_pour 14 -16 -10; mais_quand -4 13 -12; mais_serie -7 -5 8; mais_telep -6 6 -6; mais_y 8 -12 -7; maiso 9 -1 -25
maiso_> -5 10 -18; maiso_alors 8 -8 -2; maiso_est 13 -14 -9; maiso_et 8 -6 -9; maiso_il -5 6 -12; maiso_que 6 -3 -6
maiso_y 13 -10 -16; mal -14 6 -1; mal_> -9 -6 8; mal_mes -8 11 -12; malad 7 -6 -8; malad_> 6 -6 -6
malad_sur 8 -6 -7; malgr 10 -7 -12; malgr_le 10 -7 -12; maman 9 -7 -9; maman_elle 9 -7 -9; mamie -6 -6 6
mamie_colet -6 -6 6; mange -10 -7 9; mange_> -10 -7 9; manqu -6 -5 6; manqu_vous -6 -5 6; manso -9 -12 10
manso_> -9 -12 10; marc -5 -5 6; marc_point -5 -5 6; marce -8 -10 9; marce_tremb -8 -10 9; march -6 -4 4
march_> -5 -11 5; march_a 11 -10 -11; march_depui -14 -14 14; march_mon -10 13 -13; march_nicke -17 8 -5
march_pas -3 -3 -4; march_plus -2 -12 1; march_tres 14 -13 -11; mardi -14 3 3; mardi_et -7 -10 8; mardi_une -11 9 -8
mari -5 -24 12; mari_> -9 -13 11; mari_dit 8 -7 -7; mari_est -11 -11 11; mari_qui -8 -13 10; mari_vu 9 -8 -10
marie -9 -9 9; marie_chris -9 -9 9; marie_trent -5 -5 9; marin -9 -9 9; marin_sans -9 -9 9; marqu -11 -6 10
marqu_sorti -11 -17 13; marqu_sur -4 8 -8; marre -14 -9 13; marre_> -10 -15 12; marre_de -9 -7 8; marse -11 -11 11
marse_> -11 -11 11; marti -10 -13 12; marti_> -10 -13 12; marti_aroba -7 -5 11; marti_point -6 -6 7; matin 0 -19 7
matin_> -1 -19 8; matin_a 14 -8 -14; matin_c 6 -3 -6; mauri -8 -7 8; mauri_> -8 -7 8; mauva -7 7 -8
mauva_on -7 7 -8; maxim -12 -12 12; maxim_> -12 -12 12; mayot -3 -3 5; mayot_zero -3 -3 5; me -3 0 -5
me_bloqu 9 -9 -8; me_branc 10 -11 -9; me_conne 18 -19 -13; me_deman 3 4 -17; me_deran -9 -9 10; me_disen -8 8 -6
me_dit 0 5 -19; me_fait -6 -6 7; me_faite -8 -7 8; me_faudr -5 6 -6; me_joind -16 15 -11; me_lache 8 -6 -9
me_passe -11 -10 11; me_raccr -3 -2 4; me_rappe -15 -15 16; me_recla -6 7 -7; me_repon -10 -12 12; me_saoul -8 -8 8
me_sembl -10 -11 11; me_telep -11 20 -21; mega 7 -6 -7; mega_a 7 -6 -7; megas 12 -14 -11; megas_> 7 -7 -7
megas_alors 6 -5 -6; megas_et 7 -6 -8; meme -4 -7 6; meme_> -8 -7 11; meme_dossi -10 -9 10; meme_en -10 -12 12
meme_n 9 -9 -9; meme_panne -9 -11 10; meme_pas 7 -7 -7; meme_pour -8 9 -9; meme_probl -13 -11 13
meme_quand -14 9 -7; meme_souci -9 -10 10; meme_ticke -6 -5 6; menui -7 -6 7; menui_tiret -7 -6 7; merci -17 -15 17
merci_> -11 -10 12; merci_aroba -6 -5 6; merci_ca -5 -5 8; merci_de -7 -8 8; mere -20 3 4; mere_> -11 10 -9
mere_est -8 10 -12; mere_ne -8 -7 8; mere_qui -8 -17 15; mes 8 -1 -23; mes_appar 5 -5 -5; mes_appel -16 18 -18
mes_camer 9 -9 -7; mes_clien -13 13 -9; mes_colle -6 7 -7; mes_corre -9 13 -14; mes_courr 10 -8 -10
mes_decla 9 -10 -6; mes_lunet -12 -9 11; mes_mails 15 -14 -22; mes_papie -8 -9 9; mes_petit 5 -5 -4
mes_piece 7 -8 -5; mes_potes -11 12 -8; mes_sms -13 13 -9; mes_texto -11 10 -7; mes_virem 8 -7 -7
mes_visio 15 -15 -13; messa -17 19 -17; messa_> -11 12 -11; messa_ne -16 18 -22; messa_sms -5 5 -5
messa_sur -2 5 -8; messa_vocal -7 6 -6; metie -7 -8 8; metie_> -7 -8 8; mets -6 6 -6; mets_carte -6 6 -6
mette -5 -4 5; mette_moi -5 -4 5; mettr 6 -6 -4; mettr_sur 6 -6 -4; miche -10 -8 10; miche_le -10 -8 10
micro 10 -10 -10; micro_coupu 10 -10 -10; midi -9 -9 9; midi_> -9 -9 9; mille -15 -17 17; mille_> -7 -8 8
mille_cinq -5 -4 5; mille_lyon -8 -8 8; mille_neuf -3 -3 5; min 7 -6 -9; min_wifi 7 -6 -9; mince -8 -8 8
mince_> -8 -8 8; minh -7 -7 7; minh_nom -7 -7 7; minut 11 -6 -14; minut_> 0 0 -9; minut_je -12 -9 11
minut_le 5 -4 -5; minut_sur 16 -15 -16; mis -7 9 -9; mis_ma -7 9 -9; mise -11 10 -8; mise_a -8 8 -8
mise_dans -4 8 -8; miser 14 -16 -10; miser_> 14 -16 -10; mobil -25 20 -12; mobil_> -27 7 0; mobil_a -8 7 -6
mobil_car 9 -6 -10; mobil_dans -14 14 -11; mobil_de -8 9 -8; mobil_lui 6 -3 -6; mobil_m -9 8 -6; mobil_n -18 18 -5
mobil_ne -13 15 -17; mobil_parce 13 -10 -16; mobil_qui -16 16 -11; mobil_tres -10 8 -6; mobil_va 16 -26 -7
modem 20 -18 -18; modem_clign 7 -6 -8; modem_est 6 -6 -7; modem_il 9 -8 -11; modem_qu 7 -5 -7
modem_reste 11 -11 -11; modem_route 11 -6 -13; modif -8 -10 10; modif_mon -8 -10 10; moham -9 -9 9; moham_el -9 -9 9
moi -8 -7 6; moi_> -14 1 7; moi_a 7 -8 -7; moi_c -9 -8 8; moi_ca 6 -7 -6; moi_de 10 -9 -10; moi_en -5 -4 5
moi_il -5 -5 5; moi_inter 11 -10 -11; moi_j 10 -11 -8; moi_je -8 8 -15; moi_l 9 -7 -8; moi_les -5 -7 6
moi_lydie -7 -7 7; moi_meme -10 -12 12; moi_par -6 -7 7; moi_quelq -6 -6 6; moi_rappe -5 -6 6; moi_refle -5 -8 6
moi_si -10 11 -12; moi_un -6 -6 6; moi_venir -6 -7 8; moi_vers -7 -6 7; moind 10 -10 -8; moind_page 10 -10 -8
moine -7 -7 7; moine_attac -7 -7 7; mois -8 -10 9; mois_de -8 -10 9; mon -4 10 -12; mon_abonn -9 -16 13
mon_adres -10 -9 10; mon_alarm 11 -11 -8; mon_avoca -6 -7 7; mon_cellu -9 11 -11; mon_code -15 14 -13
mon_colle -8 -8 8; mon_contr -14 -13 14; mon_debit 9 -9 -8; mon_dect -12 12 -13; mon_dossi -14 -10 17
mon_epous 6 -3 -6; mon_fils 5 -15 4; mon_fixe -15 15 -11; mon_forfa -13 17 -17; mon_gamin -8 9 -10
mon_garco -7 7 -7; mon_gars -9 -10 10; mon_gsm -10 11 -13; mon_impri 11 -10 -8; mon_inter -10 11 -12
mon_iphon -3 4 -11; mon_mari -5 -24 12; mon_mobil -2 11 -20; mon_modem 13 -13 -10; mon_mon -7 7 -5
mon_natel -2 4 -18; mon_nom -12 -12 12; mon_nouve -6 6 -6; mon_numer -14 16 -17; mon_ordi 11 -11 -9
mon_ordin 5 -17 -2; mon_papa 8 -7 -8; mon_patro -5 6 -6; mon_pays -7 8 -8; mon_pc 11 -11 -11; mon_petit 7 -3 -7
mon_phone -8 -8 8; mon_porta -15 21 -20; mon_pote 8 -8 -2; mon_preno -6 -7 7; mon_rende -5 -8 8
mon_repet 14 -13 -17; mon_repon -15 18 -18; mon_route 14 -14 -12; mon_samsu -7 7 -5; mon_smart -2 5 -8
mon_solde -10 -9 10; mon_telep -2 10 -25; mon_telev 9 -8 -9; mon_vieux -7 7 -7; mon_voisi -9 -10 10
mon_wifi 15 -15 -13; monde -9 -15 11; monde_> -7 -5 8; monde_est -10 -7 9; monde_et -4 -4 5; monde_plus 11 -11 -10
monsi -17 -21 20; monsi_> -14 -15 15; monsi_d -9 -9 9; monsi_lambe -8 -8 8; monsi_m -9 -6 8; monsi_moi 11 -10 -11
monta 9 -9 -9; monta_est 9 -9 -9; monte 2 1 -18; monte_pas 14 -14 -13; monte_plus -5 6 -14; moque -7 -5 8
moque_du -7 -5 8; mort 1 -4 -5; mort_> 6 -24 4; mort_aucun -7 6 -5; mort_elle -8 10 -12; morte 11 -10 -16
morte_> 12 -12 -15; morte_je -14 13 -8; mot 5 -13 0; mot_de 5 -13 0; mouli 9 -8 -9; mouli_> 9 -8 -9; moyen 8 0 -14
moyen_d 4 1 -16; moyen_de 9 -9 -9; muet -13 17 -19; muet_> -13 17 -19; muet_on -7 8 -5; muets -9 10 -10
muets_> -9 10 -10; mur 6 -5 -6; mur_a 6 -5 -6; mutua 8 -8 -8; mutua_> 8 -8 -8; mutue -13 13 -12
mutue_tres -13 13 -12; mwen 6 -5 -6; mwen_l 6 -5 -6; my 5 -5 -5; my_frenc 5 -5 -5; n -1 9 -13; n_a 10 -5 -17
n_acced 9 -9 -9; n_accro 0 1 -7; n_affic -12 11 -9; n_ai -4 4 -4; n_appar 8 -8 -7; n_arriv -2 11 -25
n_avons 7 -6 -5; n_comme -6 -7 7; n_en -8 -9 9; n_enten -6 6 -6; n_est -5 -6 4; n_etes -8 -7 9; n_exist -10 10 -9
n_g -4 -5 5; n_huit -4 -5 5; n_y 1 7 -8; nadia -6 -6 8; nadia_point -6 -6 8; namur -11 10 -9; namur_> -11 10 -9
nante 9 -6 -9; nante_> 9 -6 -9; natel -7 8 -20; natel_de -7 7 -7; natel_ne -8 9 -15; natel_veut 6 -6 -4; ne -3 2 -5
ne_bascu -6 6 -5; ne_capte -21 21 -17; ne_charg 8 -7 -7; ne_compr -7 -7 7; ne_dis -7 -7 7; ne_donne -8 9 -6
ne_fait -7 7 -9; ne_faut -9 -9 9; ne_fonct -11 -4 8; ne_le -10 -9 9; ne_m -9 2 1; ne_march -26 11 4; ne_me -9 -9 10
ne_monte 2 1 -18; ne_passe 5 8 -17; ne_peut -2 3 -12; ne_peux 3 0 -10; ne_prefe -15 -13 14; ne_prend -8 9 -8
ne_recoi -22 26 -17; ne_recup 10 -7 -13; ne_redem 10 -9 -10; ne_repet 14 -13 -17; ne_repon 7 -6 -16; ne_s 11 -4 -16
ne_sais 0 -12 1; ne_sait -7 8 -4; ne_se 7 -8 -5; ne_sonne -16 20 -19; ne_souha -14 -13 14; ne_suis -19 -17 19
ne_synch 9 -14 -8; ne_trouv 6 -6 -5; ne_va 3 -19 4; ne_veut 10 -9 -11; ne_vois 9 -8 -10; ne_voudr -6 -6 6
ne_vous -9 -12 10; negat -10 -9 10; negat_non -10 -9 10; net -6 -6 6; net_> -6 -6 6; netfl 21 -18 -19
netfl_> 9 -8 -8; netfl_il 9 -6 -10; netfl_ne 7 -7 -7; netfl_plus 9 -8 -10; netfl_tourn 6 -6 -5; neuf 0 -9 2
neuf_> -4 -3 5; neuf_aroba -5 -5 5; neuf_cent -3 -3 5; neuf_douze -3 -3 6; neuf_heure 7 -1 -11; neuf_mille -8 -8 8
neuf_septa -6 -5 9; nez -3 -2 4; nez_vous -3 -2 4; nguye -11 -11 12; nguye_> -7 -7 7; nguye_n -4 -5 5; ni 2 -8 -2
ni_appel -11 11 -10; ni_d 4 6 -24; ni_envoy -7 8 -8; ni_inter -17 -14 16; ni_l -9 -9 9; ni_la 9 -9 -8
ni_le -17 -14 16; ni_pon 6 -5 -6; ni_recev -11 13 -13; ni_rien 6 -3 -6; ni_sur 12 -9 -18; nice -6 -7 7
nice_> -6 -7 7; nicke -18 13 -8; nicke_c -17 8 -5; nicke_juste -8 9 -9; nicke_mais -8 8 -8; nivea -11 11 -11
nivea_de -11 11 -11; no 2 1 -11; no_fonct 9 -7 -8; no_inter 7 -4 -6; no_sim -6 6 -6; noah -5 -4 5
noah_point -5 -4 5; noire -6 -12 9; noire_avec -10 -8 10; noire_plus 10 -9 -8; nom -16 -18 18; nom_> -7 -7 7
nom_c -8 -11 10; nom_elle -8 -7 8; nom_nguye -7 -7 7; non -14 -21 17; non_> -17 -25 19; non_c -4 3 -8
non_ce -10 -11 10; non_detec -10 12 -11; non_enfin -7 -6 7; non_ident 9 -9 -8; non_j -6 -6 6; non_je -18 -17 18
non_le -12 12 -13; non_mais -9 -5 10; non_merci -5 -5 8; non_non 3 -20 4; non_pardo -3 -2 5; non_pas 2 -22 1
non_plus 13 -12 -11; non_rien -8 -7 9; non_surto -10 -9 9; non_valid -6 6 -6; non_vous -4 -4 5; nonan -6 -6 9
nonan_deux -5 -4 6; nonan_et -5 -4 6; nonan_huit -5 -5 7; nonan_quatr -5 -4 6; nonan_trois -5 -4 6; norma -6 -6 6
norma_> -6 -6 6; nos 9 -3 -19; nos_clien -4 5 -1; nos_comme -8 9 -8; nos_mails 6 -5 -6; nos_ordin 10 -10 -9
nos_poste -9 10 -10; nos_termi 8 -9 -6; not 5 -5 -5; not_worki 5 -5 -5; note -6 -8 7; note_oui -6 -8 7
notre -5 -1 -8; notre_conne 6 -5 -5; notre_conse -5 -5 6; notre_contr -5 -5 5; notre_liais 6 -4 -6
notre_lien 10 -9 -9; notre_numer -7 8 -6; notre_trunk -11 11 -10; nous 3 3 -16; nous_> -8 -6 7; nous_appel -5 5 -5
nous_au -8 9 -9; nous_ca 5 -4 -5; nous_depui 17 -10 -19; nous_disen -5 5 -5; nous_n 7 -6 -5; nous_on 7 -7 -6
nous_une 6 -4 -5; nouve 0 10 -16; nouve_box 8 -6 -8; nouve_carte -9 11 -4; nouve_colla -5 6 -6; nouve_iphon -6 6 -6
nouve_mais -6 6 -6; nouve_sim -9 14 -15; novem -8 -10 9; novem_> -8 -10 9; nul -11 -10 11; nul_> -11 -10 11
nuls -7 -7 8; nuls_> -6 -6 6; nuls_j -5 -4 5; numer -25 9 6; numer_a -8 8 -9; numer_ca -6 8 -8; numer_de -8 -7 7
numer_echec -5 6 -6; numer_est -10 10 -9; numer_n -16 17 -16; numer_prive -9 -8 8; numer_qui -12 -16 14
numer_une -7 7 -5; o -6 -7 7; o_n -6 -7 7; occup -11 -1 7; occup_> -7 -11 9; occup_tout -8 8 -8; offre -12 -13 13
offre_> -8 -7 8; offre_plus -9 -8 9; oh -12 -13 12; oh_punai -12 -13 12; ok -7 -8 8; ok_allez -7 -8 8; olga -6 -6 6
olga_point -6 -6 6; on 0 -1 -5; on_a 17 -15 -16; on_arriv 10 -11 -7; on_atten -10 -8 11; on_capte 11 -11 -10
on_enten -7 7 -7; on_est -5 -22 11; on_fait -11 -9 10; on_m 6 -2 -13; on_me -22 1 9; on_n 9 -3 -20; on_ne -9 9 -9
on_peut -11 -6 9; on_regar 6 -3 -6; on_s -13 15 -16; on_se -8 8 -9; on_va -11 -8 10; on_vient 8 -6 -8; ont 2 5 -12
ont_creus 6 -3 -6; ont_envoy -6 7 -7; ont_fait 10 -9 -10; ont_secti 7 -6 -5; onze -9 -9 10; onze_> -9 -9 10
onze_onze -9 -9 10; open -9 -9 10; open_space -9 -9 10; opera -4 -6 5; opera_je -6 -6 6; opera_parce 7 -5 -6
or 7 -6 -7; or_il 7 -6 -7; orage 2 -5 -4; orage_> -10 10 -11; orage_d 15 -8 -16; orage_je 0 -8 4; orang -1 -23 2
orang_> -9 -17 10; orang_elle 5 -4 -5; orang_et 6 -5 -6; orang_point -8 -6 9; orang_qui 9 -7 -10; ordi 0 -12 6
ordi_du -12 -12 12; ordi_porta 9 -9 -3; ordi_trouv 10 -10 -9; ordin 15 -29 -3; ordin_> 7 -7 -6; ordin_ca 7 -4 -5
ordin_celui -5 -8 6; ordin_de 7 -4 -6; ordin_dit 7 -13 -6; ordin_et -12 -13 13; ordin_il 9 -9 -9; ordin_n 10 -7 -5
ordin_ne 13 -12 -6; ordin_porta 16 -13 -20; ordin_sont 10 -10 -9; ordis -8 -11 10; ordis_et -8 -11 10; ottic 9 -7 -8
ottic_e 9 -7 -8; ou -9 -10 11; ou_ca -14 -7 13; ou_netfl 9 -8 -8; oubli -17 -17 18; oubli_> -16 -16 16
oubli_le -7 -8 7; oubli_pardo -5 -5 5; ouf 8 -9 -8; ouf_> 8 -7 -7; ouf_sur 6 -6 -6; oui -13 -22 21; oui_> -11 -20 21
oui_alors 14 -9 -15; oui_bonjo 2 -6 1; oui_c -2 -16 6; oui_dites 7 -3 -7; oui_donc -6 -5 6; oui_effec -9 -10 10
oui_enfin -8 -6 8; oui_euh -10 -7 10; oui_evide -8 -9 9; oui_grave -9 -8 9; oui_je -10 -11 12; oui_mais -6 -6 6
oui_mon -10 11 -12; oui_non -6 -6 6; oui_oui -14 -13 16; oui_pas -11 -13 13; oui_peut -6 -6 6; oui_s -6 -4 8
oui_voila 9 -13 -8; ouver -5 -5 6; ouver_la -5 -5 6; ouvre 5 -15 -3; ouvre_> 10 -12 -10; ouvre_le -6 -5 6
ouvri 19 -19 -17; ouvri_les 10 -11 -7; ouvri_ma 9 -12 -5; ouvri_mes 9 -8 -10; ouvri_ont 6 -3 -6; p -5 -5 5
p_point -5 -5 5; page 15 -16 -13; page_> 10 -10 -9; page_d 12 -11 -13; page_googl 7 -7 -7; pages 13 -16 -7
pages_> 10 -9 -11; pages_ne 6 -6 -5; pages_s 6 -6 -6; paie 5 -5 -5; paie_la 5 -5 -5; paiem 8 -9 -6; paiem_ne 8 -7 -2
paiem_sont 8 -9 -6; paill -16 -15 15; paill_> -16 -15 15; paix -10 -9 10; paix_> -10 -9 10; panne -11 -7 12
panne_> -12 -2 8; panne_a -8 -6 7; panne_d 16 -6 -16; panne_euh 12 -7 -12; panne_le -13 -11 13; panne_les 7 -7 -6
panne_que -9 -11 10; papa 10 -7 -10; papa_appel 7 -5 -6; papa_il 8 -7 -8; papie -13 1 1; papie_> -8 -9 9
papie_et -4 8 -8; paque 10 -9 -9; paque_sur 10 -9 -9; par -8 3 -3; par_contr -2 5 -11; par_inter 6 -6 -6
par_sms -11 11 -9; par_telep -9 9 -8; par_un -7 -8 9; paras -9 9 -8; paras_on -9 9 -8; parce 19 -12 -11
parce_qu 19 -17 -19; parce_que 16 -10 -10; pardo 1 -10 2; pardo_> -5 -5 5; pardo_faure -3 -2 5; pardo_j 7 -7 -6
parei 3 -6 -2; parei_avec -8 -7 10; parei_pas 6 -3 -6; parfa -7 -8 7; parfa_on -7 -8 7; parle -16 0 9
parle_> -5 6 -6; parle_a -7 -2 5; parle_au -5 6 -6; parle_aux -6 -8 7; parle_avec 6 -3 -6; parle_de -12 -11 13
parle_mais -8 -7 8; parle_qu -13 -12 13; parta 14 -8 -17; parta_sur 14 -8 -17; parte -7 11 -22; parte_pas -3 5 -15
parte_plus -9 13 -21; parti -13 -11 11; parti_> -11 -18 17; parti_depui 19 -12 -20; parti_en -8 7 -6
parti_mange -10 -7 9; pas -3 0 -2; pas_> 0 2 -9; pas_a -11 7 -9; pas_activ -4 8 -8; pas_alors -12 10 -7
pas_arriv 2 3 -16; pas_attri -11 11 -7; pas_au 7 -8 -5; pas_beauc -13 -11 12; pas_bien -9 -9 9; pas_bon 12 -9 -12
pas_c 4 -14 3; pas_ca -14 -7 15; pas_ce -4 -6 6; pas_chez -10 12 -13; pas_compr -8 -8 11; pas_conne 7 -6 -6
pas_corre -9 -11 9; pas_d 17 -20 -13; pas_dans 9 -9 -9; pas_de 1 4 -8; pas_demar 7 -7 -7; pas_deux 7 -7 -7
pas_du -6 -19 12; pas_elle -7 -10 9; pas_emett -9 9 -9; pas_en -2 10 -12; pas_encor -15 -11 13; pas_essay -13 -13 13
pas_ete -8 8 -9; pas_exact -8 -6 8; pas_faire -5 5 -7; pas_faite -8 10 -11; pas_ici -7 -13 7; pas_inter -14 17 -23
pas_je -5 -7 6; pas_joign -7 7 -5; pas_l -7 6 -6; pas_la -6 -2 1; pas_le 23 -15 -27; pas_les 9 -8 -10
pas_ma 17 -17 -16; pas_mais -10 11 -12; pas_mal -9 -11 10; pas_march 11 -10 -11; pas_me -7 8 -9; pas_moyen 10 -9 -10
pas_ne -10 -9 9; pas_non -4 -12 6; pas_parle -10 -6 9; pas_possi -11 -10 11; pas_pour -14 -15 16; pas_quand -6 8 -8
pas_que 10 -10 -10; pas_quelq -9 -13 10; pas_recon -6 6 -6; pas_redem -15 -13 14; pas_resea -10 10 -9
pas_se 6 -7 -1; pas_si -2 -1 3; pas_sur 6 -6 -5; pas_telep -15 19 -20; pas_trop -11 -5 12; pas_un -12 6 -1
pas_venu -7 -10 8; pas_vous -9 -9 9; pas_vraim -12 -11 13; passa -8 -7 8; passa_d -10 -8 11; passa_du -6 -6 6
passe -6 7 -8; passe_> 0 3 -9; passe_a -9 -8 9; passe_c -4 -6 6; passe_comme -4 -4 5; passe_coudo -8 -8 8
passe_j 10 -9 -10; passe_l 6 -6 -5; passe_mais 6 -6 -5; passe_mal 14 -14 -12; passe_mes -6 6 -5; passe_moi -9 -10 9
passe_pas -6 8 -15; passe_plus 2 1 -13; passe_pour 13 -16 -12; passe_sur 15 -8 -16; passe_tout -8 -6 8
passe_un -13 3 0; patie -7 -8 8; patie_> -7 -8 8; patro -5 6 -6; patro_et -5 6 -6; paul -18 -18 19
paul_> -11 -11 11; paul_aroba -6 -4 7; paul_chez -7 -7 7; paye 6 -5 -6; paye_la 6 -5 -6; payer -6 -7 8
payer_factu -6 -7 8; pays -7 8 -8; pays_mais -7 8 -8; pc 11 -11 -11; pc_porta 11 -11 -8; pc_une 9 -6 -11
peine -3 -22 7; peine_> -14 -14 15; peine_de -7 -7 7; peine_en 7 -6 -7; pelle 6 -4 -5; pelle_a 6 -4 -5
penda -11 13 -13; penda_les -8 9 -8; penda_mes -9 9 -9; pense -8 -6 7; pense_depui -8 -6 7; perd 5 -4 -5
perd_le 5 -4 -5; perds 10 -10 -7; perds_la 6 -2 -5; perds_le 10 -10 -5; perdu 9 -3 -18; perdu_> 9 -8 -9
perdu_inter 11 -11 -8; perdu_la 12 -6 -10; perdu_mon -13 12 -10; perma -8 9 -10; perma_au -8 9 -10; perri 9 -8 -10
perri_je 9 -8 -10; perso -21 7 3; perso_> -16 1 6; perso_agee -6 -8 7; perso_avec -8 8 -9; perso_n -5 10 -15
perso_ne -12 -3 6; perso_peut -6 7 -8; perte 10 -9 -9; perte_de 10 -9 -9; peter -6 -6 7; peter_les -6 -6 7
petit -6 -17 12; petit_aroba -6 -6 7; petit_boite 5 -4 -5; petit_boiti 6 -2 -5; petit_douza -6 -5 6
petit_elle 12 -3 -12; petit_enfan 5 -5 -4; petit_et -5 -8 6; petit_l 7 -3 -7; petit_lumie 8 -5 -8
petit_point 7 -6 -7; petit_probl -12 -16 13; petit_quest -7 -6 7; petit_souci -10 -12 11; petro -6 -6 6
petro_aroba -6 -6 6; peu -12 -12 13; peu_agace -9 -8 10; peu_compl -5 -7 7; peu_lent -7 -7 7; peuch 5 -5 -4
peuch_la 5 -5 -4; peut -9 -2 5; peut_etre -6 -6 6; peut_faire -10 -10 10; peut_laiss -6 7 -7; peut_m -6 7 -8
peut_me -14 10 -5; peut_pas -9 0 0; peut_plus 3 0 -17; peuve 5 -5 -4; peuve_plus 5 -5 -4; peux -2 10 -22
peux_appel -6 7 -8; peux_ni -11 11 -10; peux_pas -16 9 -1; peux_plus 13 -6 -18; peux_recev -15 16 -14
peux_surfe -16 16 -13; peux_telep 15 -15 -14; phili -7 -7 7; phili_garni -7 -7 7; phone -8 -8 8; phone_c -8 -8 8
picar -7 -8 8; picar_> -7 -8 8; picar_des -7 -8 8; picho -10 -10 10; picho_> -10 -10 10; piece 12 -10 -12
piece_joint 12 -10 -12; pierr -4 -5 6; pierr_tiret -4 -5 6; pin -11 12 -12; pin_est -7 7 -6; pin_que -6 7 -7
ping 7 -6 -8; ping_de 7 -6 -8; pixel 18 -14 -19; pixel_et 18 -14 -19; placa -9 -13 10; placa_> -9 -13 10
plaig 7 -7 -6; plaig_> 7 -7 -6; plait -7 -8 8; plait_> -13 -10 14; plait_comme -8 -8 11; plait_madam -5 -5 5
plait_merci -6 -4 8; plant 13 -15 -12; plant_> 13 -15 -12; plein 0 9 -13; plein_de -9 9 -8; plein_et -7 6 -6
plein_zoom 8 -7 -8; pleut -12 -6 10; pleut_depui -12 -6 10; plomb -6 -6 7; plomb_votre -6 -6 7; pluie -7 7 -9
pluie_> -7 7 -9; plus 4 2 -13; plus_> -5 -7 3; plus_a 13 -8 -18; plus_acces 7 -7 -6; plus_aller 9 -9 -8
plus_appel -14 22 -22; plus_attri -9 11 -13; plus_au 8 -7 -2; plus_aucun -5 8 -14; plus_ca 9 -9 -8
plus_chez 9 -7 -8; plus_d -10 -16 11; plus_de -19 9 1; plus_demar 14 -10 -16; plus_depui 3 -7 -5; plus_detec -6 6 -5
plus_du 12 -14 -11; plus_elle 7 -7 -7; plus_encai 6 -5 -5; plus_envoy -7 7 -7; plus_et -8 8 -6; plus_faire 9 -8 -12
plus_heure -17 17 -16; plus_inter 27 -22 -29; plus_jamai -11 -12 12; plus_jouer 13 -12 -13; plus_la 7 0 -12
plus_le 5 -13 1; plus_les -6 9 -13; plus_me 9 -6 -11; plus_mes 5 -4 -17; plus_mon 9 -8 -10; plus_moyen 0 4 -13
plus_parle -5 5 -5; plus_pas 13 -6 -16; plus_perso -1 8 -17; plus_plus -7 7 -5; plus_qu -5 9 -8; plus_quand 0 1 0
plus_que 7 -6 -8; plus_rapid -9 -8 9; plus_recon -8 9 -10; plus_regar 7 -4 -5; plus_rien -8 -10 13; plus_ses 9 -9 -9
plus_sur -13 13 -11; plus_surfe 15 -15 -14; plus_tard -6 -5 6; plus_telep -25 13 -7; plus_telet 11 -10 -10
plus_trent -4 -4 5; plus_tut -7 7 -9; plus_un -11 -9 10; pluto 15 -20 -11; pluto_inter 17 -19 -14; pluto_que -6 -6 6
point -12 -16 17; point_b -7 -6 8; point_be -7 -6 7; point_benal -7 -7 8; point_blanc -7 -7 8; point_ch -7 -7 7
point_com -9 -9 10; point_d 7 -6 -7; point_de 8 -8 -8; point_dujar -6 -5 6; point_duran -5 -5 5; point_f -5 -5 5
point_faure -3 -2 5; point_fort -3 -2 5; point_fr -9 -8 11; point_garci -6 -6 6; point_k -6 -6 8
point_lopez -5 -5 5; point_marti -7 -6 9; point_merci -6 -5 6; point_net -6 -6 6; point_petit -6 -6 7
point_petro -6 -6 6; point_r -6 -6 6; point_rocha -7 -7 7; point_sur -5 -5 6; point_vidal -5 -5 6; pon 7 -6 -6
pon_enten 6 -5 -6; pon_etein 6 -5 -6; porta -9 21 -23; porta_> 3 0 -17; porta_affic -10 10 -7; porta_arriv 9 -9 -3
porta_ca 2 -1 -9; porta_capte -14 15 -9; porta_dans -8 8 -8; porta_de 3 6 -17; porta_depui -10 12 -3
porta_est -23 19 -14; porta_il -2 6 -9; porta_impos 5 -4 -4; porta_j -7 7 -7; porta_la -5 -12 7; porta_n -18 19 -13
porta_ne -8 11 -7; porta_parce 14 -13 -18; porta_pourt -12 8 -7; porta_que -7 7 -7; porta_qui -8 10 -12
porta_reste -5 5 -4; porta_se 14 -14 -4; porta_voit 11 -11 -8; porte 3 -1 -13; porte_> -8 8 -9; porte_je 10 -10 -5
pose -2 5 -9; pose_probl 10 -17 -8; pose_souci -12 12 -12; possi -15 -15 15; possi_> -11 -10 11; possi_d -6 -5 7
poste -21 6 4; poste_> -6 -8 7; poste_a -7 -8 7; poste_de -7 7 -9; poste_infor -9 -11 10; poste_sont -10 14 -14
poste_telep -9 10 -10; pote 8 -8 -2; pote_ca 8 -8 -2; potes -11 12 -8; potes_ils -11 12 -8; pour -12 -10 11
pour_annul -5 -5 5; pour_appel -8 9 -9; pour_ca -14 -15 16; pour_de -5 6 -6; pour_euh -6 -5 6; pour_inter 14 -16 -10
pour_la -14 -4 6; pour_le 2 3 -13; pour_ma 3 -18 1; pour_rien -7 7 -5; pour_sur -13 -12 13; pour_un -17 -20 21
pour_une -17 -14 19; pour_votre -5 -5 5; pourq 2 3 -11; pourq_ma 10 -9 -10; pourq_mais -8 8 -7; pourr -13 -9 13
pourr_pas -6 -5 7; pourr_vous -8 -7 8; pourt -1 7 -8; pourt_il -12 8 -7; pourt_le 7 -5 -6; pouve -13 -9 13
pouve_m -6 -7 7; pouve_repet -10 -5 8; prefe -18 -19 19; prefe_pas -16 -18 18; prefe_suivr -6 -6 6; prele -9 -12 12
prele_> -9 -12 12; premi -6 -16 6; premi_etage -11 -11 11; premi_fois -4 -6 6; premi_ne 10 -7 -13; prend -11 2 5
prend_plus -8 9 -8; prend_un -6 -7 7; preno -14 -16 16; preno_avec -5 -4 5; preno_minh -7 -7 7; preno_thoma -6 -7 7
preno_xavie -7 -7 7; press -9 -8 9; press_c -9 -8 9; preve -8 -12 11; preve_> -8 -12 11; prevu -8 -7 8
prevu_demai -8 -7 8; princ 7 -6 -5; princ_ne 7 -6 -5; pris -4 -4 5; pris_une -4 -4 5; prise 10 -7 -13
prise_fibre 10 -7 -13; prive 2 -11 1; prive_> -9 -8 8; prive_d 5 -5 -5; pro -6 6 -5; pro_est -6 6 -5; probl -1 -5 -1
probl_> -26 -23 27; probl_avec 13 -10 -13; probl_c 10 -17 -8; probl_de 9 11 -23; probl_et -4 -6 6; probl_que -8 -2 8
profe 2 -8 -1; profe_> -6 -5 6; profe_c 5 -4 -5; profe_est 6 -4 -6; propo -2 -1 3; propo_d -2 -1 3; propr -9 -11 10
propr_scand -9 -11 10; puc -8 8 -7; puc_> -8 8 -7; puce -6 7 -7; puce_a -6 7 -7; puis 1 -4 -4; puis_d 6 -3 -6
puis_elle -4 8 -8; puis_hier 7 -6 -9; puis_le -5 -8 6; puisq -7 7 -7; puisq_c -7 7 -7; puits -8 9 -9
puits_> -8 9 -9; puk -12 12 -12; puk_> -12 12 -12; punai -17 -11 17; punai_elle -12 -13 12; punai_j -7 -8 7
pus 6 -6 -7; pus_acces 6 -6 -7; putai -11 -10 11; putai_mais -11 -10 11; qu 1 4 -11; qu_a 7 -14 2; qu_elle 11 -9 -10
qu_est -11 -6 9; qu_il 7 -12 -6; qu_ils 10 -9 -10; qu_inter -12 10 -7; qu_on -1 -1 0; qu_un -8 -6 9; qu_une -7 8 -4
quand -13 26 -30; quand_ils -5 5 -5; quand_j -15 22 -23; quand_je -8 18 -23; quand_on -7 13 -9; quara -11 -12 13
quara_cinq -4 -3 5; quara_deux -7 -8 8; quart 4 3 -12; quart_d 9 -3 -10; quart_est 5 -5 -5; quart_meme -8 9 -9
quato -9 -11 10; quato_poste -9 -11 10; quatr -15 -10 15; quatr_> -6 -6 7; quatr_appar -13 -12 13
quatr_aroba -5 -5 9; quatr_barre -5 6 -6; quatr_cinqu -5 -5 5; quatr_fois -6 -6 7; quatr_nonan -5 -4 6
quatr_septa -5 -5 5; quatr_soixa -4 -4 5; quatr_vingt -7 -8 9; que 8 -5 -8; que_c 16 -15 -16; que_ca -9 0 6
que_chez 16 -14 -14; que_clign 8 -7 -7; que_d -6 -6 6; que_dehor -6 6 -4; que_dix 7 -6 -8; que_figur -7 8 -5
que_j -22 2 12; que_je -4 7 -8; que_l 11 -9 -12; que_la 18 -21 -8; que_le 25 -25 -20; que_les 6 -3 -6
que_ma 8 -7 -8; que_mon -2 6 -9; que_notre -7 8 -6; que_oui -13 -9 12; que_plus -7 7 -7; que_quelq -10 -12 12
que_redem 11 -10 -9; que_vous -19 -14 19; quelq -14 -20 17; quelq_un -14 -20 17; quest -15 -10 13
quest_> -12 -12 13; quest_sur -10 -9 9; qui -4 -2 -7; qui_a -14 1 9; qui_aboie -7 -7 7; qui_arriv 9 -7 -10
qui_clign 11 -10 -10; qui_coupe 15 -18 -12; qui_decon -7 7 -6; qui_est -2 9 -17; qui_fait 7 -7 -6; qui_habit -6 -8 7
qui_m -5 -15 13; qui_march -7 -13 7; qui_ne 0 10 -20; qui_passe -5 8 -10; qui_plant 13 -15 -12; qui_pose -2 5 -9
qui_s -14 -24 19; qui_saute 11 0 -17; qui_se -8 -8 10; qui_tient 7 -6 -7; qui_va -15 -15 16; quinz -18 -19 19
quinz_> -12 -11 12; quinz_ans -4 -6 6; quinz_quatr -5 -5 6; quinz_rue -7 -7 7; quitt -5 -5 6; quitt_votre -5 -5 6
quoi -3 -18 6; quoi_> 5 -12 -5; quoi_ce -3 -2 4; quoi_deja -8 -11 9; quoi_qui -7 -13 7; r -16 -13 15; r_> -5 -5 5
r_a -7 -7 7; r_d -7 -7 7; r_e -5 -5 5; r_o -6 -7 7; r_point -5 -5 5; r_u -6 -6 6; raccr -16 14 -11; raccr_au -3 -2 4
raccr_si -7 -12 8; raccr_tout -19 20 -19; rade 12 -13 -10; rade_> 10 -11 -7; rade_depui 7 -3 -7; rade_et 8 -8 -9
radio -7 7 -6; radio_> -7 7 -6; rage -6 -6 6; rage_contr -6 -6 6; rage_j -6 -6 6; raise -17 18 -12
raise_sur -17 18 -12; raiso -9 -8 9; raiso_> -9 -8 9; rallu -8 7 -6; rallu_enlev -8 7 -6; rame 18 -15 -22
rame_a 10 -9 -10; rame_enorm 9 -9 -9; rame_grave 8 -6 -7; rame_sur 17 -9 -17; rapid -9 -8 9; rapid_> -9 -8 9
rappe -20 -19 21; rappe_> -12 -13 13; rappe_au -8 -2 8; rappe_moi -6 -7 7; rappe_par -6 -7 7; rappe_plus -12 -12 13
rappe_pour -3 -2 4; rappo 12 -9 -13; rappo_a 12 -9 -13; ras -10 -7 10; ras_la -10 -7 10; recev -15 17 -18
recev_d -11 13 -13; recev_des -11 12 -11; recev_les -11 10 -6; recev_mais -9 9 -9; reche -11 11 -7
reche_de -11 11 -7; recla -13 2 0; recla_> -18 -7 15; recla_un -6 7 -7; recoi -5 11 -21; recoi_des -11 8 -6
recoi_pas -9 9 -7; recoi_plus -1 5 -28; recom -7 -7 7; recom_> -7 -7 7; recon -11 10 -8; recon_> -11 10 -8
recu -4 -13 7; recu_et -2 -1 3; recu_la 8 -6 -8; recu_un -6 -7 7; recu_votre -13 -9 12; recup 10 -7 -13
recup_plus 10 -7 -13; redem 1 -14 5; redem_> -12 -14 14; redem_la -7 7 -7; redem_plus 10 -9 -10
redem_tout 14 -14 -12; redem_toute 11 -10 -9; reel -8 -9 9; reel_> -8 -9 9; refle -5 -8 6; refle_il -5 -8 6
regar 14 -13 -14; regar_des 9 -9 -9; regar_la 7 -6 -8; regar_mes 7 -4 -5; regar_un 6 -3 -6; remar -10 -8 9
remar_vite -10 -8 9; rembo -8 -7 8; rembo_> -8 -7 8; remet -5 6 -5; remet_le -5 6 -5; remi -7 -6 7
remi_blond -7 -6 7; remi_remi -7 -6 7; remis -8 7 -6; remis_la -8 7 -6; rende -9 -7 10; rende_vous -9 -7 10
rense -12 -11 15; rense_> -12 -11 15; rentr 1 6 -9; rentr_du 8 -6 -8; rentr_mon -8 7 -6; renvo -9 12 -16
renvo_d -9 12 -16; repet 14 -27 -5; repet_> -2 -11 4; repet_au 10 -7 -13; repet_clign 6 -6 -6; repet_ne 14 -13 -17
repet_plus 14 -13 -17; repon -4 13 -22; repon_> -17 17 -15; repon_direc -7 7 -6; repon_ne -12 12 -5
repon_plus 14 -12 -11; repon_se -9 9 -8; resea -1 16 -32; resea_> 5 -3 -24; resea_alors -8 7 -6
resea_avec -14 15 -16; resea_chez -8 9 -9; resea_de 7 -6 -11; resea_dedan -7 7 -7; resea_depui -12 13 -12
resea_du -14 15 -15; resea_infor 12 -10 -14; resea_inter 12 -11 -9; resea_mobil -29 19 -10; resea_non 9 -9 -8
resea_sans 6 -5 -5; resea_sur -20 21 -15; resea_wifi 13 -15 -7; resil -12 -14 14; resil_> -12 -14 14
respo -13 -13 13; respo_> -11 -13 13; respo_est -10 -10 10; reste -8 6 -3; reste_a -8 -6 7; reste_bloqu -7 7 -6
reste_etein 11 -11 -11; reste_inact -5 6 -6; reste_rouge 7 -7 -7; reste_sur -5 5 -4; retab 10 -7 -12
retab_inter 10 -7 -12; retou -6 -6 6; retou_> -6 -6 6; reuni 13 -9 -14; reuni_> 13 -9 -14; rey -5 -5 5
rey_r -5 -5 5; ridic 14 -10 -16; ridic_> 11 -10 -12; ridic_un 7 -6 -7; rien -9 -8 9; rien_> 0 4 -16; rien_a -8 -7 8
rien_alors 6 -3 -6; rien_aucun -7 8 -5; rien_c -4 -4 7; rien_contr 17 -15 -18; rien_de 10 -7 -13; rien_depui -7 -6 7
rien_du -5 2 -2; rien_il -6 -6 6; rien_j -4 -2 5; rien_n -12 0 2; rien_ne -8 -21 15; rien_puisq -7 7 -7
rien_qui 2 -20 0; rien_sur 12 -9 -18; rien_votre -4 -4 5; rien_y -5 6 -6; rivie -8 -6 7; rivie_sur -8 -6 7
roami -10 10 -10; roami_desac -10 10 -10; robas -7 -7 8; robas_yahoo -7 -7 8; robot -11 -13 12; robot_> -9 -11 10
robot_passe -6 -6 6; rocha -7 -7 7; rocha_aroba -7 -7 7; rond 13 -8 -14; rond_et 6 -5 -6; rond_il 6 -5 -6
rond_sur 6 -6 -5; rond_tout 13 -6 -13; rouge 24 -13 -24; rouge_> 12 -11 -11; rouge_et 20 -14 -19; rouge_pas 9 -2 -8
rouge_sur 12 -3 -12; rouss -10 -12 11; rouss_bonjo -7 -7 7; rouss_de -7 -9 8; route 22 -21 -18; route_a 14 -11 -14
route_princ 7 -6 -5; route_redem 14 -14 -12; roy -7 -6 7; roy_point -7 -6 7; rue -1 -20 6; rue_> 8 -3 -7
rue_appar 12 -8 -12; rue_de -10 -9 10; rue_des -12 -11 12; rue_mais 6 -7 -6; rue_y 10 -9 -10; s 0 -7 -2
s_actua 11 -9 -13; s_affic 8 -23 4; s_allum 16 -16 -15; s_appai -12 12 -13; s_appel -8 -7 8; s_aroba -6 -6 8
s_en -7 -13 9; s_enten -14 17 -18; s_est 7 -7 -7; s_f -5 -5 5; s_il -7 -8 8; s_ouvre 10 -12 -10; s_point -6 -5 6
s_y -8 -8 8; sa 12 -12 -11; sa_conso 10 -8 -9; sa_fait 6 -5 -6; sa_ka 6 -5 -6; sa_s 7 -7 -7; saint -9 -8 9
saint_marti -9 -8 9; sais -11 -18 17; sais_> -5 -5 5; sais_pas -13 -19 18; sais_plus 9 -6 -11; sais_rien -10 -12 11
sais_tu -9 -10 10; sait -7 8 -4; sait_plus -7 8 -4; salet -7 -6 7; salet_de -7 -6 7; salon -9 -17 11
salon_> -9 -20 11; salon_celui -9 10 -8; salut 5 -11 -4; salut_bien -7 -6 7; salut_c 7 -9 -7; samir -7 -7 7
samir_belka -7 -7 7; samsu -7 7 -5; samsu_impos -7 7 -5; sans -1 -4 -5; sans_accen -7 -7 8; sans_arret 6 -5 -6
sans_cesse 7 -6 -7; sans_fil -3 5 -15; sans_fin -5 6 -5; sans_h -9 -9 9; sans_inter 14 -14 -6; sans_resea -11 9 -8
saoul -8 -8 8; saoul_> -15 -14 16; saoul_les -6 -6 6; sarah -7 -7 8; sarah_point -7 -7 8; sauf 6 -6 -6
sauf_dans 6 -6 -6; saute 1 -11 0; saute_> -1 -19 4; saute_penda -8 9 -8; saute_tous 9 -3 -10; saute_tout 11 -11 -10
savez -4 -2 5; savez_moi -4 -2 5; savoi 10 -9 -10; savoi_pourq 10 -9 -10; scand -9 -11 10; scand_> -9 -11 10
sdsl 10 -9 -9; sdsl_depui 10 -9 -9; se 12 -5 -19; se_co 7 -6 -3; se_compr -8 8 -9; se_conne 10 -12 -5
se_coupe 4 -1 -8; se_decle -9 9 -8; se_decon 14 -20 -9; se_fige 9 -8 -8; se_foutr -4 -4 5; se_matin 9 -6 -8
se_mettr 6 -6 -4; se_passe -10 -7 12; se_plaig 7 -7 -6; secon -9 10 -10; secon_> -6 6 -6; secon_et -5 5 -5
secre -7 7 -9; secre_n -7 7 -9; secti 7 -6 -5; secti_le 7 -6 -5; semai -8 -1 4; semai_> -7 -10 8
semai_derni -5 -5 6; semai_je -4 8 -8; sembl -10 -11 11; sembl_oui -10 -11 11; sept -16 -16 17; sept_> -16 -16 16
sept_cinq -5 -5 5; sept_nonan -5 -5 7; sept_quatr -4 -3 5; sept_soixa -6 -6 7; septa -5 -5 6; septa_> -5 -5 7
septa_cinq -5 -5 5; septa_deux -3 -3 5; serai -9 -7 9; serai_bien -8 -5 8; serai_il -6 -5 7; serie -9 -6 9
serie_> -5 -4 5; serie_vous -7 -5 8; sert -8 -10 9; sert_a -8 -10 9; serve 16 -15 -14; serve_> 16 -15 -14
servi -17 9 -3; servi_> -13 11 -9; servi_on -2 -1 3; servi_techn -6 -7 6; servi_une -11 10 -9; ses 16 -14 -14
ses_chain 9 -9 -9; ses_devoi 9 -6 -9; ses_etude 5 -4 -5; seul -5 2 -6; seul_> 6 7 -18; seul_appar -9 -9 9
seul_au -16 5 3; seule 2 3 -17; seule_> -3 8 -13; seule_lumie 5 -4 -5; sfr -7 -6 8; sfr_point -7 -6 8; si -16 -5 12
si_> -20 -10 12; si_enfin -9 -9 11; si_j -8 9 -9; si_je -7 -11 8; si_lente 10 -9 -10; si_si -9 -7 8; sienn 7 -7 -6
sienn_> 7 -7 -6; signa 20 -5 -25; signa_de 5 -5 -5; signa_meme -14 9 -7; signa_sur 13 -11 -19; signa_une 16 -6 -16
signa_wifi 7 -7 -7; signe -8 -13 10; signe_> -8 -13 10; silen -13 16 -16; silen_compl -12 11 -11
silen_radio -7 7 -6; sim -27 29 -22; sim_> -12 12 -9; sim_dans -7 9 -9; sim_elle -8 9 -10; sim_est -8 8 -7
sim_et -5 6 -5; sim_il -4 8 -8; sim_n -10 9 -7; sim_non -8 8 -8; sim_nouve -6 6 -6; sim_pour -5 6 -6
sim_remis -8 7 -6; sim_rien -8 7 -6; sip -11 11 -10; sip_ne -11 11 -10; site 14 -15 -12; site_de 9 -8 -13
site_ne 10 -12 -10; sites 10 -11 -7; sites_> 10 -11 -7; six -13 -15 17; six_78 -5 -6 9; six_> -8 -9 9
six_ans -9 -7 8; six_aroba -7 -6 9; six_cinqu -10 -10 13; six_douze -5 -6 6; six_et -6 -6 7; six_onze -9 -9 10
six_quatr -4 -4 5; six_soixa -7 -8 8; six_trent -3 -3 5; six_vingt -5 -6 6; sixie -3 -2 4; sixie_fois -3 -2 4
smart -2 5 -8; smart_affic -8 8 -8; smart_ne 7 -7 -1; sms -25 25 -18; sms_> -16 16 -13; sms_avec -9 9 -7
sms_ni -14 16 -15; sms_parte -13 13 -9; sms_pas -5 5 -5; sms_passe 6 -6 -5; sms_que -11 11 -8; socie -12 -12 12
socie_dupon -7 -9 8; socie_l -5 -5 6; socie_trans -7 -8 8; soeur -9 7 -6; soeur_en -9 10 -9; soeur_parce -7 6 -5
soir -1 -15 2; soir_> -4 -15 5; soir_on 6 -3 -6; soir_y 15 -8 -16; soixa -16 -15 18; soixa_deux -8 -8 9
soixa_dix -6 -6 7; soixa_douze -2 -2 4; soixa_neuf -8 -8 8; soixa_sept -4 -3 5; soixa_six -6 -7 7
soixa_soixa -4 -3 7; soixa_treiz -4 -4 5; soixa_trois -2 -2 4; sol -7 -10 9; sol_> -7 -10 9; solde -10 -9 10
solde_> -10 -9 10; son -14 -9 5; son_> -7 7 -7; son_est -11 -10 11; son_nom -8 -7 8; son_voyan 6 -5 -6
sonne -24 31 -31; sonne_dans -4 10 -10; sonne_mais -4 13 -12; sonne_ne -10 13 -19; sonne_occup -8 8 -8
sonne_pas -12 16 -15; sonne_plus -16 17 -15; sonne_toujo -7 8 -6; sont -2 -5 1; sont_a -11 -11 11
sont_coupe -18 1 10; sont_decon 19 -19 -13; sont_hache -11 11 -11; sont_hors 11 -13 -6; sont_inacc 9 -6 -10
sont_muets -9 10 -10; sont_super 9 -9 -10; sont_tous 10 -10 -9; sophi -11 -11 12; sophi_mille -3 -3 5
sophi_picar -7 -8 8; sors -5 6 -5; sors_la -5 6 -5; sorti -11 -17 13; sorti_> -9 -15 11; sorti_a -7 -10 8
souci -21 -10 20; souci_> -25 -11 24; souci_allez -10 -11 11; souci_au 7 -7 -6; souci_avec -2 -21 6
souci_chez -5 -10 6; souci_d 17 -17 -16; souci_de 4 8 -24; souci_habit -8 -9 9; souci_la -5 5 -5; souha -17 -16 17
souha_faire -5 -5 6; souha_joind -6 -7 6; souha_pas -14 -13 14; sous -7 -10 9; sous_sol -7 -10 9; sousc 9 -7 -10
sousc_a 9 -7 -10; space -9 -9 10; space_une -9 -9 10; speed 6 -5 -6; speed_test 6 -5 -6; stand -13 14 -10
stand_ne -10 11 -11; stand_telep -7 7 -4; steph -7 -7 8; steph_point -7 -7 8; stylo -6 -7 7; stylo_> -6 -7 7
suis -6 -11 10; suis_a 1 8 -14; suis_au -14 -18 19; suis_avec 10 -9 -11; suis_charl -8 -8 8; suis_clien -4 -6 6
suis_coupe 22 -12 -23; suis_dans -12 -12 12; suis_en -18 2 4; suis_exced -6 -5 6; suis_furax -6 -6 7
suis_infir -5 8 -7; suis_infor -10 -6 7; suis_injoi -12 8 -7; suis_miche -10 -8 10; suis_parti -8 7 -6
suis_pas 7 -10 -4; suis_press -9 -8 9; suis_rentr -8 7 -6; suis_seul -13 -11 12; suis_sur -7 7 -6
suis_tanne 13 -6 -16; suis_un -13 -8 11; suis_vieil -5 -7 6; suite -7 8 -8; suite_> -7 8 -8; suivr -6 -6 6
suivr_vos -6 -6 6; sujet -11 -14 13; sujet_de -10 -14 13; sujet_du -7 -4 9; super 9 -9 -10; super_longs 9 -9 -10
suppo -7 -6 7; suppo_techn -7 -6 7; sur 4 -6 -11; sur_> -13 -12 13; sur_appel -5 5 -4; sur_deux 10 2 -19
sur_du -7 8 -5; sur_fortn 7 -6 -8; sur_googl 11 -9 -14; sur_inter 17 -9 -17; sur_l 12 -13 -10; sur_la -4 6 -9
sur_le -9 -8 1; sur_ma -11 6 -1; sur_mon -11 9 -8; sur_notre 13 -9 -13; sur_repon -7 7 -6; sur_sa 10 -8 -9
sur_sur -7 6 -5; sur_tous 6 -6 -5; sur_un -5 -5 6; sur_youtu 9 -8 -8; surfe 12 -11 -20; surfe_> 15 -15 -14
surfe_mais -16 16 -13; surto -10 -9 9; surto_pas -10 -9 9; surve 9 -9 -7; surve_sont 9 -9 -7; suspe -8 8 -6
suspe_> -6 6 -5; suspe_je -12 12 -7; switc 7 -6 -3; switc_veut 7 -6 -3; sympa -13 -13 13; sympa_> -13 -13 13
synch 9 -14 -8; synch_pas 9 -14 -8; t 1 -12 2; t_as 7 -6 -9; t_aurai -8 -8 8; table 2 -21 8; table_> 9 -7 -9
table_capte 8 -10 -5; table_de -5 -8 6; table_la -12 -12 12; table_ne 10 -9 -11; table_ni 12 -9 -18
table_non 8 -7 -7; tais -9 -11 11; tais_toi -9 -11 11; tanne 13 -6 -16; tanne_la 13 -6 -16; tanto 7 -3 -7
tanto_> 7 -3 -7; tard -6 -5 6; tard_> -6 -5 6; te -13 -14 14; te_bonjo -5 -5 6; te_faire -8 -9 9; teams 13 -9 -14
teams_ca 13 -9 -14; techn -13 -21 19; techn_> -19 -17 20; techn_a 8 -8 -8; techn_devai -7 -10 8; techn_doit -6 -6 7
techn_n -4 -4 5; techn_va -8 -6 9; tele 22 -25 -15; tele_> 9 -8 -8; tele_bugue 18 -11 -21; tele_dit 5 -5 -5
tele_elle 9 -4 -9; tele_est 18 -14 -19; tele_et -12 -12 12; tele_mais 9 -9 -8; tele_ni 16 -11 -19; tele_non 8 -7 -7
tele_plus 11 -10 -18; tele_quoi 11 -8 -12; tele_trava 9 -3 -10; telec 16 -14 -14; telec_> 7 -6 -7; telec_mes 7 -8 -5
telec_sont 9 -9 -10; telep -25 29 -13; telep_> -26 27 -13; telep_a -7 7 -7; telep_alors 7 -6 -7; telep_au 14 -14 -1
telep_avec -5 5 -5; telep_c 25 -20 -31; telep_ca 15 -18 -12; telep_capte -5 6 -6; telep_comme -10 1 4
telep_dans -7 8 -8; telep_de -15 16 -16; telep_dit 3 -1 -7; telep_du -9 11 -9; telep_est -16 17 -16
telep_et -30 -17 28; telep_fixe -3 7 -15; telep_fonct 20 -22 -18; telep_il -7 10 -12; telep_inter 16 2 -22
telep_ip -7 10 -13; telep_j -2 5 -3; telep_les -10 -11 11; telep_mais 27 -25 -22; telep_march 16 -15 -16
telep_mobil -6 6 -4; telep_n 14 -14 -1; telep_ne -10 15 -21; telep_ni -17 -14 16; telep_on -8 6 -6
telep_oui 8 -10 -5; telep_parce 16 -12 -21; telep_plus -24 -27 24; telep_porta 3 -2 -5; telep_qui -12 18 -19
telep_rien -12 13 -15; telep_sans -16 16 -8; telep_sonne -10 13 -13; telep_sont -16 -5 11; telep_va 6 -6 -5
telet 20 -19 -15; telet_> 11 -10 -10; telet_ca 10 -9 -10; telet_je 6 -2 -5; telet_que 7 -6 -7; telev 8 -17 2
telev_m 9 -8 -9; telev_par 6 -6 -6; telev_une -8 -9 9; telle -5 5 -5; telle_qu -5 5 -5; tempe 5 -4 -5
tempe_que 5 -4 -5; temps 7 -10 -7; temps_> 3 -16 -1; temps_en 13 -9 -14; temps_quand -5 5 -5; temps_une 11 -11 -10
termi 14 -15 -9; termi_de 13 -14 -9; termi_n 6 -5 -5; test 5 -8 -2; test_a 6 -5 -6; test_de 12 -9 -12
test_un -8 -6 7; texto -19 19 -14; texto_> -19 14 -10; texto_n -10 10 -7; texto_parte -8 8 -7; texto_reste -7 7 -6
there -8 -7 8; there_mauri -8 -7 8; thoma -6 -7 7; thoma_> -6 -7 7; ticke -6 -5 6; ticke_> -6 -5 6; tient 7 -6 -7
tient_debou 7 -6 -7; tiret -10 -9 12; tiret_bas -5 -6 9; tiret_duran -4 -5 6; tiret_marc -5 -5 6; tiret_roy -7 -6 7
toi -9 -11 11; toi_je -9 -11 11; toile 10 -11 -9; toile_> 10 -11 -9; toit -3 -17 5; toit_> -12 -12 12
toit_ca 13 -10 -14; tombe 7 -6 -10; tombe_> 7 -21 -4; tombe_chez 6 -5 -6; tombe_direc -10 11 -10; tombe_en 16 -7 -16
tombe_la -1 3 -13; tombe_sur -7 8 -5; tonal -24 27 -20; tonal_> -19 22 -17; tonal_dans -10 10 -11; tonal_et -7 8 -5
tonal_quand -7 8 -7; tonal_sur -8 10 -9; tony -6 -6 6; tony_point -6 -6 6; touch -12 12 -12; touch_pas -12 12 -12
toujo -6 0 1; toujo_la -9 -11 10; toujo_occup -7 8 -6; toujo_parei -8 -7 10; toujo_pas -4 8 -8; toujo_rien 9 -7 -10
tourn 9 -14 -6; tourn_elle 7 -7 -7; tourn_en 7 -12 -5; tourn_sa 7 -7 -7; tous 0 -23 7; tous_autan -3 -2 4
tous_decon 10 -10 -9; tous_en 9 -9 -9; tous_les -4 -12 6; tous_monsi -10 -11 11; tout -6 -9 7; tout_> -8 -14 11
tout_a -7 -8 8; tout_acces 16 -15 -16; tout_attac -6 -6 6; tout_ca -13 -9 12; tout_ce 3 -6 0; tout_dans -8 9 -15
tout_de 4 2 -10; tout_essay -9 -11 11; tout_est -20 -19 20; tout_l 7 -12 0; tout_le 8 -8 -8; tout_mort -17 -18 18
tout_ni -9 -9 9; tout_qui -12 -7 14; tout_seul 3 11 -21; tout_voila -7 -8 7; toute 27 -20 -24; toute_l 6 -4 -6
toute_la 12 -8 -12; toute_les 20 -15 -19; toute_noire 10 -9 -8; toute_seule 11 -10 -9; trans -16 -17 17
trans_> -7 -8 8; trans_deux -2 -1 3; trans_marti -7 -8 8; trans_moi -7 -6 7; trans_picar -7 -8 8
trans_point -6 -6 7; trava 4 -19 1; trava_> -11 -11 11; trava_a 8 -6 -9; trava_dans 10 -9 -10; trava_est 9 -3 -10
trava_et 13 -12 -10; treiz -4 -4 5; treiz_soixa -4 -4 5; tremb -8 -10 9; tremb_> -8 -10 9; trent -15 -6 11
trent_> -9 -8 9; trent_neuf -3 -3 5; trent_quatr -5 -6 6; trent_secon -6 6 -6; trent_trois -4 -4 5; tres 11 -4 -15
tres_bien 20 -19 -17; tres_faibl -10 8 -6; tres_lent 10 -8 -12; tres_lente 8 -8 -8; tres_mal -20 5 2
trois -13 -22 19; trois_appar -8 -7 7; trois_carte -5 6 -6; trois_jours 1 -13 2; trois_nonan -5 -4 6
trois_ordis -8 -11 10; trois_quara -4 -3 5; trois_rivie -8 -6 7; trois_six -4 -4 5; trois_soixa -2 -2 4
trois_telep -7 -8 8; trois_vingt -5 -5 7; tromp -5 -6 6; tromp_> -4 -4 5; tromp_de -5 -6 6; trop -2 -12 6
trop_ce -8 -6 8; trop_comme -4 -2 5; trop_faibl 7 -7 -7; trop_la -6 -6 6; trop_nuls -5 -4 5; trouv 16 -17 -10
trouv_pas 10 -10 -9; trouv_plus 10 -10 -9; truc -19 -16 19; truc_ca -5 -6 6; truc_fonct -8 -9 9; truc_qui -12 -21 14
trunk -11 11 -10; trunk_sip -11 11 -10; tu -9 -10 10; tu_moi -9 -10 10; tut -7 7 -9; tut_> -7 7 -9; tut_tut -7 7 -9
u -9 -9 10; u_> -6 -6 6; u_r -3 -2 5; u_y -4 -5 5; ugo -9 -9 9; ugo_marin -9 -9 9; un -11 -14 13; un_> -11 -10 11
un_agent -8 -8 8; un_appel -8 8 -8; un_bruit -1 7 -17; un_clien 8 -7 -8; un_code 6 2 -11; un_colle -6 -9 8
un_conse -7 -8 8; un_coup 4 1 -11; un_courr -6 -6 7; un_d -14 -12 14; un_dans -7 -12 8; un_de -14 -11 14
un_debit 15 -12 -15; un_degat -10 -13 11; un_depan -9 -10 10; un_deux -8 -6 7; un_deuxi -7 -8 7; un_dossi -5 -5 6
un_dupli -11 -10 11; un_echo -14 17 -17; un_film 10 -13 -10; un_gars -6 -6 6; un_h -5 -4 5; un_humai -12 -14 13
un_incid -9 -11 11; un_joli -6 -5 6; un_la -8 -11 9; un_mega 7 -6 -7; un_mot 13 -16 -12; un_ni -9 -9 9
un_nonan -5 -4 6; un_numer -6 9 -12; un_opera -6 -6 6; un_parti -15 -9 11; un_petit -10 -18 13; un_peu -12 -12 13
un_peut -10 -12 12; un_ping 7 -6 -8; un_prele -9 -12 12; un_probl 1 2 -9; un_puits -8 9 -9; un_rembo -8 -7 8
un_rende -5 -5 5; un_rense -12 -11 15; un_respo -8 -9 9; un_robot -9 -9 10; un_seul -9 -9 9; un_souci -9 -6 7
un_stylo -6 -7 7; un_techn -11 -10 13; un_test 12 -9 -12; un_truc -12 -21 14; un_un -7 -7 7; un_vingt -4 -3 5
un_voyan 18 -13 -18; un_vrai -8 -11 9; un_wifi 7 -6 -7; under -5 -5 6; under_rey -5 -5 5; under_vasse -5 -5 10
une -6 -17 13; une_anten -10 -8 10; une_bande -8 -7 9; une_barre -14 14 -12; une_betis -7 8 -9; une_bonne -9 -8 9
une_carte -4 8 -8; une_coupu 9 -6 -9; une_dizai -8 -10 9; une_douza -10 -9 10; une_entre -8 -7 8
une_escro -14 -14 15; une_factu -4 -4 7; une_fois 0 11 -20; une_heure -7 -6 7; une_ia -5 -6 5; une_journ -4 -4 5
une_machi -6 -6 9; une_minut 13 -18 -11; une_offre -9 -8 9; une_ordin -8 -9 9; une_page 8 -8 -9; une_panne 1 -19 6
une_pelle 6 -4 -5; une_perso -14 -16 16; une_perte 10 -9 -9; une_petit -10 -6 9; une_piece 9 -8 -9
une_quest -10 -9 9; une_recla -18 -7 15; une_semai -7 0 3; une_seule 5 -4 -5; une_telep -8 -9 9; une_telev -8 -9 9
une_visio 6 -5 -6; une_voix -7 7 -5; uniqu -11 13 -12; uniqu_> -11 13 -12; urgen -4 9 -14; urgen_> 7 -7 -7
urgen_je -9 -8 9; urgen_uniqu -11 13 -12; v -6 -6 8; v_e -6 -6 8; va -6 -2 -2; va_> -11 -12 11; va_bien -1 1 -9
va_c 9 -5 -13; va_chez -8 -6 7; va_dire -11 -8 10; va_il 10 -9 -10; va_j -11 11 -11; va_mais 1 3 -23; va_par -7 7 -6
va_pas 8 -16 -5; va_te -8 -9 9; va_tres 6 -3 -6; va_venir -8 -6 9; vacan -8 7 -6; vacan_en -8 7 -6; vais -10 -10 10
vais_aller -8 -7 8; vais_voir -13 -12 14; valid -6 6 -6; valid_> -6 6 -6; vasse -9 -8 9; vasse_aroba -5 -5 10
vasse_encha -9 -8 8; venir -9 -11 11; venir_> -8 -6 9; venir_demai -6 -6 7; venir_mardi -7 -10 8
venir_payer -6 -7 8; venu -8 -10 9; venu_> -7 -10 8; venu_c -4 -4 5; verif 9 -4 -9; verif_votre 9 -4 -9
vers -13 -13 13; vers_dix -8 -9 8; vers_le -7 -6 7; veut 15 -13 -15; veut_pas 12 -12 -11; veut_plus 14 -10 -16
veux -19 -2 5; veux_annul -5 -8 8; veux_decla -9 -11 11; veux_etre -7 -8 8; veux_faire -10 13 -13
veux_le -11 -15 14; veux_modif -8 -10 10; veux_parle -5 -7 6; veux_plus -5 -5 5; veux_resil -12 -14 14
veux_telep -8 12 -12; veux_un -2 -3 5; veux_une -5 -7 6; vidal -6 -6 7; vidal_aroba -6 -6 7; vide -7 13 -10
vide_> -7 8 -5; vide_quand -4 10 -10; video 16 -18 -13; video_> 13 -14 -12; video_parte 13 -13 -13; vieil -5 -7 6
vieil_moi -5 -7 6; viens -9 -10 9; viens_la -9 -10 9; vient 1 -14 3; vient_> -3 -13 6; vient_de 8 -6 -8
vieux -7 7 -7; vieux_telep -7 7 -7; villa -10 11 -10; villa_> -8 8 -8; villa_en -5 6 -5; ville -14 9 -7
ville_> -14 9 -7; villi -8 -8 8; villi_> -8 -8 8; vingt -11 -11 12; vingt_cinq -7 -7 7; vingt_deux -4 -3 6
vingt_dix -5 -5 5; vingt_neuf -4 -3 5; vingt_quatr -6 -6 7; vingt_quinz -4 -4 5; vingt_sept -5 -5 7
vingt_trois -4 -3 5; vingt_un -2 -2 4; virem 8 -7 -7; virem_sur 8 -7 -7; visio 23 -22 -19; visio_coupe 16 -16 -14
visio_dans 6 -5 -6; visio_on 15 -15 -14; vite -13 1 2; vite_> -10 -8 9; vite_je -6 7 -7; vite_vite -5 8 -7
vivan -7 -8 7; vivan_la -7 -8 7; vocal -16 17 -18; vocal_est -7 6 -6; vocal_ne -11 13 -17; voila -3 -9 4
voila_> -2 -9 3; voila_comme -6 -6 6; voila_depui 15 -8 -16; voila_en -8 7 -6; voila_euh -9 -6 8
voila_exact -14 -11 13; voila_j 12 -4 -12; voila_je -4 -6 6; voila_ma 11 -7 -12; voila_plus -8 -6 7
voila_vous -7 -6 7; voir -9 -15 9; voir_> -14 -13 15; voir_aille -8 -7 8; voir_chez 5 -4 -5; voir_j -7 -6 7
vois 14 -12 -14; vois_bien 8 -7 -7; vois_plus 9 -8 -10; voisi 3 -11 4; voisi_a -9 -10 10; voisi_parce 7 -6 -8
voit 14 -13 -6; voit_pas 14 -13 -6; voix -17 21 -20; voix_ca -11 11 -11; voix_dit -7 7 -5; voix_qui -8 9 -8
vol -9 -13 11; vol_> -9 -13 11; vole -7 7 -7; vole_il -5 5 -5; vole_mon -12 12 -9; voleu -9 -10 10
voleu_> -9 -10 10; vos -11 -10 11; vos_conne -10 -7 10; vos_etape -6 -6 6; votre -21 -21 23; votre_affai -6 -6 7
votre_calme -5 -5 5; votre_conne 9 -4 -9; votre_courr -13 -9 12; votre_patie -7 -8 8; votre_retou -6 -6 6
votre_socie -5 -5 6; votre_techn -4 -4 5; votre_truc -12 -13 13; voudr -4 -12 7; voudr_avoir -8 -6 8
voudr_chang -10 -8 10; voudr_conna -10 -9 10; voudr_depan 5 4 -10; voudr_parle -11 -9 10; voudr_pas -6 -6 6
voudr_qu -11 -10 11; voudr_savoi 10 -9 -10; voudr_signa 16 -6 -16; voudr_un -13 -11 13; voula 6 -7 -6
voula_dire 6 -7 -6; voule -7 -8 7; voule_> -7 -8 7; vous -17 -29 30; vous_> -12 -16 14; vous_allez -6 -7 7
vous_annul -8 -7 8; vous_appel 3 -10 2; vous_avez -11 -11 13; vous_bande -5 -5 5; vous_ca -8 -8 11
vous_cause 9 -14 -8; vous_conta 9 -6 -10; vous_de -3 -4 5; vous_depui -4 -6 6; vous_deran 10 -9 -10
vous_dire -6 -5 7; vous_dis 8 -7 -8; vous_dites -11 -6 9; vous_embet -6 -6 6; vous_enten -13 -17 15
vous_etes -11 -9 12; vous_expli -3 -6 5; vous_fache -9 -9 9; vous_felic -5 -5 5; vous_foute -8 -9 9
vous_garan -4 -4 5; vous_inqui -9 -12 10; vous_l -6 -6 6; vous_le -9 -5 10; vous_m -14 -13 15; vous_manqu -6 -5 6
vous_me -9 -10 10; vous_moque -7 -5 8; vous_n -8 -7 9; vous_ne -7 -6 7; vous_parle 6 -3 -6; vous_plait -7 -8 8
vous_pouve -13 -9 13; vous_que -7 8 -5; vous_rappe -11 -8 11; vous_savez -4 -2 5; vous_serie -5 -4 5
vous_telep 11 -11 -11; vous_tromp -5 -6 6; vous_voule -7 -8 7; vous_vous -13 -12 13; voyan 24 -14 -23
voyan_de 12 -9 -5; voyan_inter 8 -6 -8; voyan_orang 9 -7 -10; voyan_pon 6 -5 -6; voyan_reste 7 -7 -7
voyan_rouge 18 -13 -18; vpn 18 -18 -15; vpn_du 7 -6 -5; vpn_et 9 -6 -10; vpn_ne 14 -14 -13; vpn_sans 6 -2 -5
vrai -8 -11 9; vrai_quelq -8 -11 9; vraim 2 -16 0; vraim_> -6 -6 6; vraim_en -11 -8 10; vraim_la -6 -5 6
vraim_non -17 -12 17; vraim_nuls -6 -6 6; vraim_pas 12 -9 -12; vu 12 -11 -12; vu_min 7 -6 -9; vu_que 9 -8 -10
wan 7 -6 -5; wan_et 7 -6 -5; web 16 -15 -16; web_> 16 -15 -16; web_depui 6 -6 -7; web_sont 9 -6 -10; wesh 8 -8 -7
wesh_j 8 -8 -7; wifi 46 -28 -39; wifi_> 29 -29 -15; wifi_alors 8 -10 -5; wifi_c 8 -8 -7; wifi_conne 7 -6 -5
wifi_coupe 7 -7 -6; wifi_dans 13 -17 -9; wifi_de 22 -21 -11; wifi_elle 7 -7 -7; wifi_est 17 -17 -14
wifi_et 13 -16 -12; wifi_faibl 12 -10 -12; wifi_fonct -18 19 -16; wifi_il 17 -17 -10; wifi_insta 6 -6 -6
wifi_is 5 -5 -5; wifi_la 11 -13 -10; wifi_le 13 -13 -13; wifi_mais 8 -12 -7; wifi_march 10 -1 -15; wifi_n 9 -9 -7
wifi_ne 25 -24 -25; wifi_ni 6 -3 -6; wifi_passe 14 -14 -12; wifi_plus 11 -10 -18; wifi_qui 19 -29 -10
wifi_sans 11 -11 -6; wifi_se 7 -7 -6; wifi_sur 10 -10 -5; wifi_une 6 -6 -6; wifi_va -16 16 -11; wifi_y 7 -6 -9
worki 5 -5 -5; worki_depui 5 -5 -5; xavie -7 -7 7; xavie_donc -7 -7 7; xavie_zola -7 -7 7; y -15 -2 10
y_> -10 -11 11; y_a -11 3 5; y_aroba -5 -5 5; y_conna -8 -7 8; y_e -4 -5 5; y_en -13 -9 12; y_fait -12 0 2
y_march 7 -6 -9; y_touch -12 12 -12; y_v -6 -6 8; yahoo -9 -8 13; yahoo_point -9 -8 13; yande -6 -6 6
yande_point -6 -6 6; yeste 5 -5 -5; yeste_> 5 -5 -5; yo -5 -6 6; yo_c -5 -6 6; youtu 9 -8 -8; youtu_ou 9 -8 -8
yves -6 -6 8; yves_y -6 -6 8; zero -17 -5 12; zero_6 -5 -6 9; zero_> -8 8 -8; zero_barre -7 8 -7; zero_deux -2 -2 4
zero_quatr -5 -5 5; zero_sept -6 -6 7; zero_six -11 -12 14; zero_trois -5 -5 7; zero_un -4 -3 5; zola -7 -7 7
zola_> -7 -7 7; zola_preno -7 -7 7; zone -8 12 -14; zone_blanc -8 12 -14; zoom 8 -7 -8; zoom_avec 8 -7 -8
""",
    ),
    "wants_human": (
        "no yes",
        """
0 6 -6; 00 11 -11; 00_00 7 -7; 00_01 6 -6; 00_> 7 -7; 01 13 -13; 01_40 8 -8; 01_42 7 -7; 01_45 9 -9; 01_47 6 -6
01_> 8 -8; 02 7 -7; 02_31 7 -7; 03 7 -7; 03_21 7 -7; 06 12 -12; 06123 14 -14; 06123_> 14 -14; 06736 11 -11
06736_c 11 -11; 0698 8 -8; 0698_765 8 -8; 06_12 9 -9; 06_22 5 -5; 06_52 3 -3; 06_78 5 -5; 06_99 7 -7; 07 12 -12
07_80 7 -7; 07_88 7 -7; 07_euh 6 -6; 0_6 6 -6; 1 6 -6; 11 7 -7; 112 11 -11; 112_> 11 -11; 11_> 7 -7; 12 10 -10
12_34 10 -10; 12_90 5 -5; 12_aroba 6 -6; 15 8 -8; 15_appar 8 -8; 17 9 -9; 17_ordin 9 -9; 1_2 6 -6; 2 10 -10
20 10 -10; 20_00 6 -6; 20_17 9 -9; 21 11 -11; 21_43 6 -6; 21_45 7 -7; 22 7 -7; 22_11 7 -7; 22_33 5 -5; 23 7 -7
23_69 7 -7; 2_3 6 -6; 2_80 7 -7; 2_> 7 -7; 3 9 -9; 30 3 -3; 30_98 3 -3; 31 7 -7; 31_42 7 -7; 33 9 -9; 33_44 5 -5
33_6 9 -9; 34 10 -10; 34_56 9 -9; 34_> 14 -14; 3_4 6 -6; 3_ordin 10 -10; 3_telep 10 -10; 4 11 -11; 40 8 -8
40_52 8 -8; 42 12 -12; 42_53 7 -7; 42_65 7 -7; 43 6 -6; 432 8 -8; 432_> 8 -8; 43_65 6 -6; 44 5 -5; 44_55 5 -5
45 10 -10; 45_12 5 -5; 45_23 7 -7; 45_67 10 -10; 47 6 -6; 47_20 6 -6; 4_20 9 -9; 4_5 6 -6; 4g 5 -5; 4g_en 6 -6
4g_ne 2 -2; 4g_passe 6 -6; 5 15 -15; 52 8 -8; 52_30 3 -3; 52_63 8 -8; 53 11 -11; 53_64 7 -7; 53_> 6 -6; 55 7 -7
55_22 7 -7; 55_c 5 -5; 56 9 -9; 56_7 6 -6; 56_78 9 -9; 56_79 8 -8; 5_6 6 -6; 5_> 11 -11; 5g 8 -8; 5g_passe 8 -8
6 13 -13; 60 10 -10; 60_12 6 -6; 60_15 8 -8; 63 8 -8; 63_78 8 -8; 64 11 -11; 64_53 6 -6; 64_> 7 -7; 65 10 -10
65_87 6 -6; 65_89 7 -7; 67 10 -10; 67_89 10 -10; 69 7 -7; 69_> 7 -7; 6_1 6 -6; 6_12 6 -6; 6_21 6 -6; 6_7 6 -6
6_ordin 10 -10; 7 8 -8; 74 9 -9; 74_> 7 -7; 74_euh 3 -3; 75 6 -6; 75_64 6 -6; 765 8 -8; 765_432 8 -8; 78 10 -10
78_45 5 -5; 78_> 10 -10; 79 8 -8; 79_> 8 -8; 7_8 6 -6; 7_> 6 -6; 8 6 -6; 80 7 -7; 80_2 7 -7; 86 6 -6; 86_75 6 -6
87 6 -6; 87_> 6 -6; 88 7 -7; 88_55 7 -7; 89 13 -13; 89_01 6 -6; 89_74 7 -7; 89_> 7 -7; 8_> 6 -6; 9 15 -15; 90 5 -5
90_> 5 -5; 98 3 -3; 98_74 3 -3; 99 7 -7; 99_00 7 -7; 9_> 15 -15; <_0 6 -6; <_01 12 -12; <_02 7 -7; <_03 7 -7
<_06 12 -12; <_06736 11 -11; <_0698 8 -8; <_07 12 -12; <_112 11 -11; <_3 10 -10; <_33 6 -6; <_4 9 -9; <_5 11 -11
<_6 10 -10; <_60 8 -8; <_> 16 -16; <_a 15 -15; <_absol 14 -14; <_accue 6 -6; <_affir 12 -12; <_agent -11 11
<_agnes 9 -9; <_ah 15 -15; <_ahmed 8 -8; <_ajout 16 -16; <_alexa 5 -5; <_allel 8 -8; <_allez 7 -7; <_allo 2 -2
<_alors 11 -11; <_andre 7 -7; <_anna 7 -7; <_anne 9 -9; <_annul 10 -10; <_antoi 8 -8; <_appar 14 -14; <_appel -4 4
<_aroba 11 -11; <_astre 5 -5; <_atten 17 -17; <_au 14 -14; <_aucun 19 -19; <_aurie -7 7; <_avant 4 -4; <_avec 5 -5
<_awa 9 -9; <_b 8 -8; <_bah 9 -9; <_baiss 11 -11; <_bande 10 -10; <_bascu -10 10; <_beauc 8 -8; <_ben 15 -15
<_bertr 6 -6; <_bien 11 -11; <_bilou 7 -7; <_blabl 11 -11; <_bob 6 -6; <_bon -9 9; <_bonjo 15 -15; <_bonne 9 -9
<_bonso 4 -4; <_borde 8 -8; <_boug -5 5; <_bouge 6 -6; <_boula 8 -8; <_box 8 -8; <_brigi 10 -10; <_burea 5 -5
<_c 12 -12; <_ca 17 -17; <_cabin 7 -7; <_camil 3 -3; <_can -5 5; <_caron 6 -6; <_carre 10 -10; <_ce 7 -7
<_cecil 7 -7; <_celes 8 -8; <_certa 11 -11; <_certe 11 -11; <_ces 7 -7; <_cette 8 -8; <_chape 12 -12; <_chepa 12 -12
<_cher 7 -7; <_chez 7 -7; <_cinq 20 -20; <_clair 12 -12; <_claud 7 -7; <_cleme 11 -11; <_comma 8 -8; <_comme 5 -5
<_compt 6 -6; <_con -11 11; <_conna 17 -17; <_conne -10 10; <_conse -20 20; <_conso 12 -12; <_conta 7 -7
<_cool 7 -7; <_coupu 7 -7; <_cyril 7 -7; <_d 18 -18; <_dans 13 -13; <_de 16 -16; <_degag 7 -7; <_depui 15 -15
<_des 3 -3; <_desol 11 -11; <_deux 20 -20; <_didie 6 -6; <_direc 6 -6; <_dison 12 -12; <_dites -17 17; <_dix 14 -14
<_docte 9 -9; <_domin 7 -7; <_donc 5 -5; <_donne -10 10; <_du 17 -17; <_ducas 6 -6; <_dupon 8 -8; <_ecole 5 -5
<_ecout 8 -8; <_eh 9 -9; <_elle 12 -12; <_emma 7 -7; <_en 12 -12; <_encor 10 -10; <_enfin 1 -1; <_entre 13 -13
<_envoy 7 -7; <_enzo 6 -6; <_eric 10 -10; <_espec 9 -9; <_esper 9 -9; <_et 7 -7; <_euh 14 -14; <_eva 9 -9
<_evide 11 -11; <_exact 14 -14; <_excus 18 -18; <_faceb 9 -9; <_faite -11 11; <_fanta 10 -10; <_fatou 7 -7
<_faut -1 1; <_ferme 14 -14; <_flemm 9 -9; <_foute 12 -12; <_franc 2 -2; <_garag 9 -9; <_ge 6 -6; <_genia 9 -9
<_genre 3 -3; <_girar 6 -6; <_giuli 6 -6; <_gmail 8 -8; <_grave 11 -11; <_h 3 -3; <_he 5 -5; <_hein 11 -11
<_helas 8 -8; <_helen 7 -7; <_hier 9 -9; <_hmm 11 -11; <_hors 11 -11; <_hugo 10 -10; <_hugue 10 -10; <_huita 8 -8
<_humai -12 12; <_ibrah 10 -10; <_ici 8 -8; <_il 13 -13; <_ils 4 -4; <_impec 11 -11; <_impos 12 -12; <_incor 11 -11
<_ines 10 -10; <_info 9 -9; <_inspe 8 -8; <_inter 19 -19; <_inuti 7 -7; <_isabe 7 -7; <_j 9 -9; <_jade 9 -9
<_jamai 12 -12; <_je 14 -14; <_jean 11 -11; <_jeann 7 -7; <_jocel 6 -6; <_jojo 8 -8; <_jsp 6 -6; <_julie 7 -7
<_juste 13 -13; <_k 7 -7; <_karim 5 -5; <_kevin 8 -8; <_l 14 -14; <_la 18 -18; <_laiss -2 2; <_laure 10 -10
<_le 10 -10; <_lea 8 -8; <_leon 9 -9; <_leque 11 -11; <_les 27 -27; <_lili 7 -7; <_lola 5 -5; <_luc 7 -7
<_lucas 6 -6; <_lucie 7 -7; <_lui 12 -12; <_lundi 9 -9; <_m 6 -6; <_ma 16 -16; <_madam 15 -15; <_maint 6 -6
<_mais 24 -24; <_malhe 10 -10; <_mamie 8 -8; <_marc 6 -6; <_marie 13 -13; <_mario 6 -6; <_marti 8 -8; <_mauva 10 -10
<_maxim 11 -11; <_mdr 6 -6; <_meme 8 -8; <_merci 12 -12; <_merde 12 -12; <_mes 11 -11; <_messa 8 -8; <_mette 3 -3
<_mhm 11 -11; <_micro 10 -10; <_mince 10 -10; <_mirac 11 -11; <_mobil 10 -10; <_moham 5 -5; <_moi 15 -15
<_mon 13 -13; <_monsi 21 -21; <_natha 14 -14; <_ne 12 -12; <_negat 10 -10; <_nein 7 -7; <_nenni 8 -8; <_netfl 6 -6
<_neuf 13 -13; <_nguye 10 -10; <_ni 8 -8; <_nicke 18 -18; <_no 12 -12; <_noah 10 -10; <_nom 13 -13; <_non 14 -14
<_nonan 8 -8; <_nos 9 -9; <_notre 8 -8; <_nous 9 -9; <_numer 8 -8; <_oh 18 -18; <_ok 14 -14; <_olga 7 -7
<_on 15 -15; <_onze 10 -10; <_opera -14 14; <_orang 14 -14; <_ordin 7 -7; <_ou -7 7; <_oubli 11 -11; <_ouf 10 -10
<_oui 22 -22; <_p 4 -4; <_paill 12 -12; <_papa 12 -12; <_pardi 11 -11; <_pardo 15 -15; <_parfa 12 -12
<_parle -18 18; <_parti 11 -11; <_pas 14 -14; <_pasca 6 -6; <_passe -4 4; <_patie 9 -9; <_paul 19 -19; <_pauvr 9 -9
<_perso 25 -25; <_peuch 1 -1; <_peut 14 -14; <_pierr 5 -5; <_plein 11 -11; <_plus 13 -13; <_plusi 11 -11
<_pluto 14 -14; <_pol 9 -9; <_por -8 8; <_posit 11 -11; <_pour 16 -16; <_pourq 13 -13; <_pourr -1 1; <_pouve 1 -1
<_prene 2 -2; <_preno 7 -7; <_presq 4 -4; <_pro 7 -7; <_probl 10 -10; <_puis -15 15; <_punai 11 -11; <_putai 14 -14
<_qu 11 -11; <_quand 16 -16; <_quara 12 -12; <_quato 9 -9; <_quatr 18 -18; <_que 16 -16; <_quel 8 -8; <_quell 11 -11
<_quelq 14 -14; <_quinz 15 -15; <_r 13 -13; <_rappe -12 12; <_ras 7 -7; <_raymo 9 -9; <_redem 12 -12; <_redir -7 7
<_redon -13 13; <_remi 7 -7; <_rende -11 11; <_rene 7 -7; <_repon 6 -6; <_rien 14 -14; <_roami 10 -10; <_rose 6 -6
<_s 9 -9; <_sa 7 -7; <_salut 6 -6; <_samir 9 -9; <_sans 12 -12; <_sav 10 -10; <_secou 9 -9; <_secre 8 -8
<_seize 9 -9; <_sept 13 -13; <_septa 11 -11; <_serai -9 9; <_servi -11 11; <_seule 11 -11; <_si 18 -18; <_sim 9 -9
<_six 8 -8; <_socie 10 -10; <_soixa 8 -8; <_solan 7 -7; <_sophi 13 -13; <_sous 12 -12; <_steph 5 -5; <_stop 9 -9
<_super 12 -12; <_suppo 9 -9; <_sur 10 -10; <_surem 9 -9; <_surto 11 -11; <_t 1 -1; <_ta 8 -8; <_tabar 8 -8
<_tais 10 -10; <_tant -11 11; <_tapez -9 9; <_te 6 -6; <_techn -19 19; <_test 13 -13; <_thoma 11 -11; <_ti 6 -6
<_toi -8 8; <_tom 9 -9; <_tony 6 -6; <_toujo 20 -20; <_tous 11 -11; <_tout 18 -18; <_toute 10 -10; <_trans -21 21
<_tres 6 -6; <_trois 15 -15; <_trop 9 -9; <_tu 12 -12; <_ugo 7 -7; <_un 15 -15; <_une 30 -30; <_v 5 -5; <_va 8 -8
<_vas -6 6; <_vers 18 -18; <_very 9 -9; <_veuil -8 8; <_victo 11 -11; <_viens 10 -10; <_vince 10 -10; <_vingt 9 -9
<_vite 11 -11; <_voila 11 -11; <_voix 10 -10; <_volon 9 -9; <_votre 9 -9; <_vous 17 -17; <_wei 4 -4; <_wesh 3 -3
<_wifi 12 -12; <_x 2 -2; <_xavie 7 -7; <_yep 11 -11; <_yes 7 -7; <_yo 7 -7; <_youtu 8 -8; <_yves 7 -7; <_z 5 -5
<_zero 10 -10; <_zoe 10 -10; <_zut 11 -11; a 10 -10; a_> 6 -6; a_activ 7 -7; a_aller 4 -4; a_appel 28 -28
a_appor 7 -7; a_aroba 2 -2; a_arrac 3 -3; a_besoi 7 -7; a_bouge 8 -8; a_bout 10 -10; a_c 5 -5; a_carte 7 -7
a_cause 5 -5; a_ce -7 7; a_chang 6 -6; a_chaqu 8 -8; a_chope 5 -5; a_cinq 12 -12; a_comme 6 -6; a_conne 3 -3
a_conta 5 -5; a_cote 5 -5; a_coupe 9 -9; a_d 5 -5; a_de 12 -12; a_debor 4 -4; a_debra 15 -15; a_deja 6 -6
a_deman 8 -8; a_des 7 -7; a_deux 1 -1; a_dire 17 -17; a_dispa 6 -6; a_dista 1 -1; a_dit 8 -8; a_donne 10 -10
a_du 1 -1; a_echou 7 -7; a_emett 5 -5; a_erreu 17 -17; a_ete 8 -8; a_eu 7 -7; a_fait 10 -10; a_fil 6 -6
a_fondu 7 -7; a_genev 7 -7; a_grill 10 -10; a_hurle 5 -5; a_insta 10 -10; a_inter 5 -5; a_j 1 -1; a_joind 10 -10
a_jour 2 -2; a_la 17 -17; a_lausa 7 -7; a_laver 8 -8; a_le 7 -7; a_lyon 3 -3; a_m 5 -5; a_ma 13 -13; a_mamad 9 -9
a_march 7 -7; a_mareu 7 -7; a_marre 3 -3; a_matin 1 -1; a_mes 11 -11; a_moi 14 -14; a_mon 8 -8; a_mons 7 -7
a_monte 4 -4; a_moyen -11 11; a_n 7 -7; a_nonan 7 -7; a_nouve 10 -10; a_offer 3 -3; a_ouvri 9 -9; a_parle -6 6
a_pas -2 2; a_perdu 6 -6; a_perso 19 -19; a_peu 7 -7; a_plus 9 -9; a_point 6 -6; a_pose 8 -8; a_preve 7 -7
a_quatr 8 -8; a_que 13 -13; a_quel -22 22; a_quelq -6 6; a_qui -19 19; a_quitt 6 -6; a_r 7 -7; a_raccr 11 -11
a_rappe 12 -12; a_recev 6 -6; a_recou 7 -7; a_redem 2 -2; a_redir 1 -1; a_regar 6 -6; a_remar 3 -3; a_repri 2 -2
a_resil 9 -9; a_retab 3 -3; a_reten 6 -6; a_rien 11 -11; a_robas 7 -7; a_s 6 -6; a_saute 5 -5; a_sept 8 -8
a_sfr 5 -5; a_signa 4 -4; a_signe 9 -9; a_six 12 -12; a_son 6 -6; a_t -13 13; a_telec 6 -6; a_tenu 6 -6
a_teste 6 -6; a_touch 17 -17; a_toujo 14 -14; a_tout 10 -10; a_trava 4 -4; a_trois 6 -6; a_u 7 -7; a_un -6 6
a_une -27 27; a_v 2 -2; a_vole 5 -5; a_votre -13 13; a_vous 4 -4; a_y 7 -7; a_zero 7 -7; aboie 9 -9; aboie_> 7 -7
aboie_excus 9 -9; aboie_je 3 -3; abonn 10 -10; abonn_> 10 -10; abonn_chez 8 -8; abrut 7 -7; abrut_> 7 -7; absol 3 -3
absol_c 6 -6; absol_madam 10 -10; absol_que -8 8; abuse 12 -12; abuse_> 12 -12; acced 5 -5; acced_au 5 -5
accen 13 -13; accen_> 13 -13; acces 5 -5; acces_a 3 -3; acces_au 8 -8; acces_inter 4 -4; accor 17 -17; accor_> 6 -6
accor_avec 11 -11; accor_ca 5 -5; accor_d 5 -5; accor_je 2 -2; accro 8 -8; accro_pas 8 -8; accue 9 -9; accue_> 8 -8
accue_aroba 6 -6; accue_n 8 -8; achet 6 -6; achet_l 8 -8; achet_la 1 -1; achet_le 5 -5; acord 10 -10; acord_> 10 -10
acord_d 10 -10; activ 10 -10; activ_depen 5 -5; activ_ma 7 -7; activ_trois 6 -6; actri 6 -6; actri_> 6 -6
actua 8 -8; actua_plus 8 -8; adam 10 -10; adam_> 10 -10; admin 12 -12; admin_> 7 -7; admin_canto 8 -8; adres 9 -9
adres_> 11 -11; adres_a -14 14; adres_c 2 -2; adres_de 9 -9; adres_elect 7 -7; adres_mail 1 -1; adres_point 5 -5
adsl 10 -10; adsl_elle 1 -1; adsl_est 11 -11; adsl_qui 1 -1; affai -7 7; affai_a -7 7; affic 8 -8; affic_appel 3 -3
affic_aucun 11 -11; affic_jamai 4 -4; affic_maint 9 -9; affic_mais 8 -8; affic_un 6 -6; affir 12 -12
affir_chef 12 -12; age 5 -5; age_on 5 -5; agee -4 4; agee_> 13 -13; agee_qui 15 -15; agee_vous -11 11; agenc 7 -7
agenc_immob 10 -10; agenc_point 6 -6; agenc_se 5 -5; agent -18 18; agent_> -25 25; agent_a -6 6; agent_au -10 10
agent_c 7 -7; agent_d 8 -8; agent_de 13 -13; agent_je 7 -7; agent_merci 6 -6; agent_non 11 -11; agent_s -12 12
agent_un -10 10; agnes 7 -7; agnes_leger 7 -7; agnes_point 9 -9; ah 15 -15; ah_bah 10 -10; ah_ben 7 -7
ah_bon 15 -15; ah_ca 11 -11; ah_formi 11 -11; ah_mais 6 -6; ah_merde 3 -3; ah_non 9 -9; ah_oui 5 -5; ah_que 9 -9
ah_super 5 -5; ah_zut 2 -2; ahmed 8 -8; ahmed_point 8 -8; ai 15 -15; ai_9 15 -15; ai_a 1 -1; ai_achet 6 -6
ai_annul 10 -10; ai_appel 7 -7; ai_appuy 1 -1; ai_atten 10 -10; ai_aucun 1 -1; ai_besoi -28 28; ai_c 4 -4
ai_chang 14 -14; ai_clien 1 -1; ai_cru 3 -3; ai_de 4 -4; ai_debra 5 -5; ai_deja 21 -21; ai_deman 7 -7
ai_demar 10 -10; ai_des 5 -5; ai_deux 8 -8; ai_dit 8 -8; ai_du 5 -5; ai_encor 5 -5; ai_envie 20 -20; ai_ete 6 -6
ai_eu -2 2; ai_eue 1 -1; ai_expli 9 -9; ai_fait 14 -14; ai_ferme 8 -8; ai_honte 4 -4; ai_inter 3 -3; ai_jamai 3 -3
ai_juste 5 -5; ai_la 7 -7; ai_le 4 -4; ai_ma 10 -10; ai_marre -8 8; ai_meme 6 -6; ai_mis 1 -1; ai_oubli 3 -3
ai_par 13 -13; ai_parle 36 -36; ai_pas 5 -5; ai_perdu 7 -7; ai_plein 6 -6; ai_plus 4 -4; ai_quatr 1 -1; ai_que 9 -9
ai_ras 14 -14; ai_reboo 5 -5; ai_rebra 4 -4; ai_recu 7 -7; ai_recup 4 -4; ai_redem 4 -4; ai_rende 14 -14
ai_retro 8 -8; ai_reuss 6 -6; ai_rien 9 -9; ai_sousc 3 -3; ai_toujo 7 -7; ai_tout 6 -6; ai_toute 7 -7; ai_trois 8 -8
ai_trop 7 -7; ai_un 13 -13; ai_une 11 -11; ai_vu 7 -7; ai_zappe 7 -7; ai_zero 2 -2; aide 18 -18; aide_> 17 -17
aide_il 7 -7; aider 9 -9; aider_> 9 -9; aider_a 4 -4; aie -8 8; aie_un -8 8; aille 10 -10; aille_> 3 -3
aille_voir 9 -9; aime -6 6; aime_pas -6 6; aimer -9 9; aimer_autan -10 10; aimer_ben -8 8; aimer_bien -13 13
aimer_mieux 2 -2; air 14 -14; air_bon 15 -15; air_de 10 -10; ajout 16 -16; ajout_un 8 -8; ajout_une 11 -11
alarm 5 -5; alarm_me 5 -5; alarm_ne 5 -5; alexa 5 -5; alexa_elle 5 -5; allai 10 -10; allai_passe 10 -10; allel 8 -8
allel_le 8 -8; aller 8 -8; aller_dans 7 -7; aller_merci 5 -5; aller_mon 7 -7; aller_plus 4 -4; aller_sur 7 -7
allez 11 -11; allez_> 5 -5; allez_au 10 -10; allez_deux 6 -6; allez_enten 3 -3; allez_hop -15 15; allez_passe -7 7
allez_vous 7 -7; allez_y 15 -15; allo 2 -2; allo_bonjo 11 -11; allo_je -7 7; allo_oui 2 -2; allo_quoi 6 -6
allo_vous 14 -14; allo_y -7 7; allum 5 -5; allum_> 5 -5; allum_mais 3 -3; allum_plus 5 -5; alma 7 -7; alma_> 7 -7
alors 7 -7; alors_> 10 -10; alors_atten 1 -1; alors_c 4 -4; alors_ca 6 -6; alors_cette 7 -7; alors_en 5 -5
alors_euh 12 -12; alors_il 1 -1; alors_j 1 -1; alors_je 4 -4; alors_la 5 -5; alors_le 4 -4; alors_maint -8 8
alors_mariu 5 -5; alors_mon 1 -1; alors_non 6 -6; alors_pour 3 -3; alors_prene 2 -2; alors_qu 5 -5; alors_que 4 -4
alors_si -7 7; alors_soyez -7 7; alors_une 6 -6; alors_zero 5 -5; amara 8 -8; amara_> 8 -8; ameli 12 -12
ameli_> 12 -12; ami 4 -4; ami_> 4 -4; amran 5 -5; amran_en 5 -5; an 7 -7; an_derni 7 -7; an_panne 3 -3; anato 5 -5
anato_r 5 -5; ancie 9 -9; ancie_opera 9 -9; andre 7 -7; andre_point 7 -7; angla -5 5; angla_> -5 5; anime 5 -5
anime_s 5 -5; anna 7 -7; anna_kern 7 -7; anne 10 -10; anne_sophi 10 -10; anne_tiret 5 -5; annon 7 -7; annon_une 7 -7
annul 19 -19; annul_> 10 -10; annul_l 6 -6; annul_le 11 -11; annul_ma 12 -12; annul_tout 9 -9; annul_un 6 -6
ans 2 -2; ans_et 1 -1; ans_hein 3 -3; ans_je 1 -1; anten 11 -11; anten_> 11 -11; antoi 9 -9; antoi_antoi 9 -9
antoi_de 8 -8; antoi_girar 9 -9; ap 1 -1; ap_d 1 -1; appai 7 -7; appai_plus 7 -7; appar 19 -19; appar_> 18 -18
appar_c 6 -6; appar_depui 5 -5; appar_je 9 -9; appar_mon 8 -8; appar_oui 14 -14; appar_pas 7 -7; appar_que 7 -7
appel 14 -14; appel_> 5 -5; appel_au 9 -9; appel_avant 8 -8; appel_avec 15 -15; appel_c 6 -6; appel_comme 12 -12
appel_d 12 -12; appel_de 8 -8; appel_depui 1 -1; appel_du 2 -2; appel_flore 6 -6; appel_hier 5 -5; appel_il 5 -5
appel_jean 8 -8; appel_julie 8 -8; appel_la 5 -5; appel_mais 10 -10; appel_mehdi 4 -4; appel_moi -9 9
appel_mon 2 -2; appel_nadia 10 -10; appel_ne 5 -5; appel_ni 6 -6; appel_on 7 -7; appel_parce 7 -7; appel_pas 2 -2
appel_passe 15 -15; appel_perso 12 -12; appel_pierr 8 -8; appel_pour 9 -9; appel_qui 4 -4; appel_se 7 -7
appel_sophi 1 -1; appel_un 8 -8; appel_yann 1 -1; appli 6 -6; appli_la 6 -6; appor 7 -7; appor_la 7 -7; appui 11 -11
appui_sur 11 -11; appuy 8 -8; appuy_> 8 -8; appuy_sur 1 -1; appuy_tres 1 -1; apres 7 -7; apres_je 5 -5; apres_l 7 -7
apres_midi 9 -9; apres_vente -9 9; arbre 13 -13; arbre_sur 13 -13; ardec 3 -3; ardec_quand 3 -3; argen 7 -7
argen_et 7 -7; arnaq 13 -13; arnaq_> 12 -12; arnaq_votre 11 -11; arnau 6 -6; arnau_aroba 6 -6; aroba 13 -13
aroba_> 10 -10; aroba_a 5 -5; aroba_agenc 6 -6; aroba_boula 6 -6; aroba_box 4 -4; aroba_carai 6 -6; aroba_club 6 -6
aroba_cyril 7 -7; aroba_duboi 7 -7; aroba_dupon 14 -14; aroba_dupui 6 -6; aroba_duran 5 -5; aroba_ecole 8 -8
aroba_et 5 -5; aroba_fleur 8 -8; aroba_free 12 -12; aroba_g 2 -2; aroba_garag 6 -6; aroba_gmail 6 -6
aroba_hotel 5 -5; aroba_hotma 7 -7; aroba_hugo 10 -10; aroba_i 7 -7; aroba_iclou 4 -4; aroba_la 5 -5
aroba_labo 11 -11; aroba_lapos 8 -8; aroba_liber 6 -6; aroba_live 7 -7; aroba_ma 8 -8; aroba_mairi 7 -7
aroba_neuf 8 -8; aroba_noval 9 -9; aroba_orang 7 -7; aroba_outlo 7 -7; aroba_pompi 9 -9; aroba_proto 7 -7
aroba_proxi 7 -7; aroba_s 9 -9; aroba_sfr 7 -7; aroba_soget 6 -6; aroba_trans 13 -13; aroba_wanad 6 -6
aroba_yahoo 5 -5; aroba_yande 7 -7; arrac 3 -3; arrac_le 3 -3; arran 9 -9; arran_> 10 -10; arran_un 8 -8; arret 1 -1
arret_avec -8 8; arret_d 7 -7; arret_de 6 -6; arret_il 12 -12; arret_rien 5 -5; arriv -3 3; arriv_> 7 -7
arriv_a 3 -3; arriv_donne -15 15; arriv_pas -4 4; arriv_plus 13 -13; arriv_sur 8 -8; arrob 6 -6; arrob_gmail 6 -6
artif -8 8; artif_> -8 8; as 7 -7; as_vu 7 -7; aspir 8 -8; aspir_ne 8 -8; assez -4 4; assez_> 21 -21
assez_de -11 11; assez_du -10 10; assez_joue -7 7; assis -2 2; assis_> 15 -15; assis_de 15 -15; assis_une -7 7
assur 9 -9; assur_que 9 -9; astre 5 -5; astre_zero 5 -5; at 8 -8; at_gmail 8 -8; at_hotma 6 -6; ateli 4 -4
ateli_avant 4 -4; attac 8 -8; attac_> 6 -6; attac_aroba 8 -8; attac_point 5 -5; atten 28 -28; atten_> 13 -13
atten_atten 6 -6; atten_aussi 6 -6; atten_c 10 -10; atten_cheri 7 -7; atten_depui 12 -12; atten_deux 5 -5
atten_excus 3 -3; atten_je 12 -12; atten_le 14 -14; atten_mais 2 -2; atten_non 1 -1; atten_pour -22 22
atten_que 17 -17; atten_si 1 -1; atten_un 19 -19; atten_une 7 -7; atten_votre 8 -8; au -1 1; au_au -6 6
au_bout -9 9; au_burea 13 -13; au_cable 12 -12; au_contr 9 -9; au_debut 7 -7; au_dessu 7 -7; au_deuxi 4 -4
au_diabl 10 -10; au_douze 5 -5; au_fond 6 -6; au_magas 5 -5; au_meme 7 -7; au_moins 9 -9; au_mois 11 -11
au_monsi -17 17; au_mur 6 -6; au_nez 11 -11; au_nom 8 -8; au_point 7 -7; au_premi 9 -9; au_print 4 -4; au_quart 6 -6
au_resea 1 -1; au_respo -11 11; au_revoi 6 -6; au_serve 5 -5; au_servi -15 15; au_sous 5 -5; au_stand 12 -12
au_sujet 7 -7; au_suppo -9 9; au_techn -8 8; au_telep -6 6; au_trava 9 -9; au_trois 6 -6; au_vert 6 -6
au_villa 3 -3; au_vingt 3 -3; au_web 8 -8; au_wifi 6 -6; au_zero 6 -6; aucun 17 -17; aucun_appel 3 -3
aucun_barre 10 -10; aucun_chang 7 -7; aucun_honte 12 -12; aucun_idee 6 -6; aucun_lumie 5 -5; aucun_monsi 12 -12
aucun_probl 8 -8; aucun_resul 6 -6; aucun_servi 8 -8; aucun_son 6 -6; aucun_souci 11 -11; aucun_telep 11 -11
aujou 7 -7; aujou_hui 7 -7; aurai -9 9; aurai_pas -11 11; aurai_une 6 -6; aurez -11 11; aurez_pas -11 11
aurie -17 17; aurie_pas -12 12; aurie_vous -7 7; aussi 10 -10; aussi_> 8 -8; aussi_il 3 -3; aussi_lamen 6 -6
aussi_lent 9 -9; aussi_longt 6 -6; aussi_vous 3 -3; autan -4 4; autan_> 9 -9; autan_voir -10 10; autom -14 14
autom_> -14 14; autre 15 -15; autre_chose 9 -9; autre_jour 12 -12; autre_le 2 -2; autre_non 8 -8; autre_perso 7 -7
autre_piece 7 -7; autre_souci 1 -1; aux -17 17; aux_clien 11 -11; aux_machi -15 15; aux_robot -6 6; avais 3 -3
avais_huit 5 -5; avais_inter 1 -1; avait 6 -6; avait_assur 9 -9; avait_cinq 3 -3; avait_conse 11 -11; avait_dit 4 -4
avant 14 -14; avant_> 13 -13; avant_ca 2 -2; avant_de 4 -4; avant_j 5 -5; avant_on 3 -3; avant_que 9 -9; avec -6 6
avec_> 15 -15; avec_avec -2 2; avec_beatr 5 -5; avec_cedil 5 -5; avec_deux 13 -13; avec_garan 7 -7; avec_la -7 7
avec_le -10 10; avec_leque 7 -7; avec_les 5 -5; avec_ma 2 -2; avec_mes 8 -8; avec_moi 7 -7; avec_mon -3 3
avec_perso -13 13; avec_plais 11 -11; avec_quelq 7 -7; avec_quoi 11 -11; avec_tous 5 -5; avec_tout -6 6
avec_un -12 12; avec_une -12 12; avec_valer 8 -8; avec_vos 8 -8; avec_votre -13 13; avec_vous 22 -22; avez 4 -4
avez_aucun 12 -12; avez_besoi 6 -6; avez_de 2 -2; avez_deja 6 -6; avez_dit 4 -4; avez_donne 7 -7; avez_mal 7 -7
avez_pas -12 12; avez_raiso 10 -10; avez_tout 13 -13; avez_un -4 4; aviez 1 -1; aviez_dit 1 -1; avion -5 5
avion_enfin -5 5; avoca 8 -8; avoca_> 9 -9; avoca_bande 3 -3; avoir -22 22; avoir_affai -7 7; avoir_alors 1 -1
avoir_email 11 -11; avoir_euh -10 10; avoir_les 4 -4; avoir_quelq -14 14; avoir_sur 3 -3; avoir_un -22 22
avoir_une -8 8; avons 8 -8; avons_appli 6 -6; avons_demen 7 -7; avons_un 7 -7; avoue 7 -7; avoue_que 7 -7; awa 9 -9
awa_toujo 9 -9; b 8 -8; b_aroba 7 -7; b_b 7 -7; b_comme 8 -8; b_e 3 -3; b_o 4 -4; b_point 5 -5; b_puis 2 -2
b_trois 7 -7; bah 10 -10; bah_ecout 10 -10; bah_j 7 -7; bah_non 14 -14; bah_oui 8 -8; baill 5 -5; baill_aroba 5 -5
baiss 11 -11; baiss_la 11 -11; banca 9 -9; banca_> 9 -9; banca_m 7 -7; bande 12 -12; bande_d 9 -9; bande_de 15 -15
banqu 4 -4; banqu_elle 2 -2; banqu_je 6 -6; bapti 2 -2; bapti_mais 2 -2; barbi 10 -10; barbi_> 10 -10; barre 11 -11
barre_> 11 -11; barre_affic 8 -8; barre_de 5 -5; barre_en 7 -7; barre_sur 1 -1; bas 9 -9; bas_> 3 -3; bas_b 7 -7
bas_ca 10 -10; bas_dupon 5 -5; bas_et 3 -3; bas_marie 3 -3; bas_neuf 5 -5; bascu -10 10; bascu_moi -10 10
bascu_plus 11 -11; bazar 12 -12; bazar_> 12 -12; be 9 -9; be_> 9 -9; beatr 5 -5; beatr_vial 5 -5; beau 7 -7
beau_aujou 7 -7; beauc 13 -13; beauc_> 9 -9; beauc_beauc 8 -8; beauc_c 6 -6; beauc_chef 7 -7; beauc_de 8 -8
beauc_madam 6 -6; beauc_mieux 11 -11; beauc_mon 4 -4; beaun 3 -3; beaun_comme 3 -3; belfo 7 -7; belfo_point 7 -7
belka 9 -9; belka_a 9 -9; bell 6 -6; bell_point 6 -6; belle 4 -4; belle_soeur 4 -4; ben 12 -12; ben_c 4 -4
ben_ca 6 -6; ben_dame 19 -19; ben_en 1 -1; ben_evide 12 -12; ben_figur 10 -10; ben_gros -8 8; ben_j 9 -9
ben_je 6 -6; ben_la 3 -3; ben_le 5 -5; ben_mon 4 -4; ben_non 7 -7; ben_oui 6 -6; ben_rien 7 -7; ben_si 8 -8
ben_tout 5 -5; ben_v 1 -1; ben_y 8 -8; benal 11 -11; benal_> 10 -10; benal_aroba 2 -2; benal_b 3 -3; benis 6 -6
benis_> 6 -6; benoi 6 -6; benoi_60 6 -6; benze 7 -7; benze_neuf 7 -7; berna 7 -7; berna_> 14 -14; berna_aroba 5 -5
berna_duran 3 -3; berna_point 5 -5; berna_soixa 4 -4; berth 5 -5; berth_e 5 -5; berti 7 -7; berti_et 7 -7
bertr 6 -6; bertr_mille 6 -6; besoi -3 3; besoi_> 13 -13; besoi_d -12 12; besoi_de 12 -12; besoi_du 2 -2
besoi_jusqu 6 -6; besoi_que 15 -15; betis 1 -1; betis_c 1 -1; bien 18 -18; bien_> 24 -24; bien_avoir -8 8
bien_c 2 -2; bien_ca 6 -6; bien_ce 6 -6; bien_cela 7 -7; bien_comme 5 -5; bien_dites 6 -6; bien_enten 8 -8
bien_evide 9 -9; bien_franc 14 -14; bien_genti -5 5; bien_le 10 -10; bien_mieux 10 -10; bien_mon 5 -5
bien_note 6 -6; bien_notre 6 -6; bien_oui 25 -25; bien_pour 14 -14; bien_qu -9 9; bien_que 10 -10; bien_s -13 13
bien_sur 12 -12; bilou 7 -7; bilou_t 7 -7; bip 5 -5; bip_> 5 -5; bip_bip 5 -5; bizar 7 -7; bizar_quand 7 -7
blabl 11 -11; blabl_> 11 -11; blanc 14 -14; blanc_> 9 -9; blanc_a 5 -5; blanc_aroba 5 -5; blanc_c 6 -6; blanc_j 1 -1
bleu 7 -7; bleu_fixe 7 -7; bleue 7 -7; bleue_ne 7 -7; blond 9 -9; blond_> 7 -7; blond_a 7 -7; bloqu 13 -13
bloqu_> 10 -10; bloqu_il 6 -6; bloqu_la 5 -5; bloqu_sur 5 -5; bloqu_toujo 7 -7; bob 6 -6; bob_tiret 6 -6; boite 3 -3
boite_> 13 -13; boite_d 4 -4; boite_de 3 -3; boite_hier 7 -7; boite_ne 7 -7; boite_point 8 -8; boite_vocal -9 9
boiti 11 -11; boiti_> 10 -10; boiti_fibre 6 -6; bol 11 -11; bol_> 10 -10; bol_de 7 -7; bon -3 3; bon_> 21 -21
bon_assez -7 7; bon_bon 4 -4; bon_c 8 -8; bon_ca 11 -11; bon_et 1 -1; bon_j 2 -2; bon_je -7 7; bon_la 1 -1
bon_laiss 16 -16; bon_merci 9 -9; bon_monsi 13 -13; bon_nom 15 -15; bon_note 11 -11; bon_numer 4 -4
bon_passe -12 12; bon_pour 24 -24; bon_sang 6 -6; bon_tout 7 -7; bon_une -5 5; bon_vous 8 -8; bonjo 17 -17
bonjo_> 14 -14; bonjo_c 10 -10; bonjo_cabin 3 -3; bonjo_est -9 9; bonjo_euh 1 -1; bonjo_j 2 -2; bonjo_jacqu 2 -2
bonjo_je -4 4; bonjo_ma 1 -1; bonjo_madam 11 -11; bonjo_monsi 16 -16; bonjo_olivi 5 -5; bonjo_phili 7 -7
bonjo_voila 3 -3; bonne 10 -10; bonne_bonne 9 -9; bonne_je 1 -1; bonne_journ 9 -9; bons 8 -8; bons_ca 8 -8
bonso 4 -4; bonso_dites 4 -4; borde 14 -14; borde_> 8 -8; borde_de 8 -8; borde_derri 7 -7; bots -8 8; bots_je -8 8
bouch 5 -5; bouch_du 5 -5; boug -5 5; boug_la -5 5; bouge 7 -7; bouge_> 8 -8; bouge_pas 6 -6; boula 13 -13
boula_a 7 -7; boula_du 8 -8; boula_point 6 -6; bourr 9 -9; bourr_> 9 -9; bout -9 9; bout_> 10 -10; bout_de 13 -13
bout_du -13 13; bouto 18 -18; bouto_> 12 -12; bouto_appuy 8 -8; bouto_de 9 -9; bouto_pour 1 -1; bouzi 4 -4
bouzi_b 4 -4; box 15 -15; box_> 13 -13; box_a 2 -2; box_c 3 -3; box_ca 1 -1; box_clign 2 -2; box_dans 5 -5
box_deux 5 -5; box_elle 2 -2; box_en 1 -1; box_est 5 -5; box_et 8 -8; box_etein 8 -8; box_fait 2 -2; box_fonct 3 -3
box_inter 1 -1; box_je 5 -5; box_la 5 -5; box_mais 2 -2; box_march 2 -2; box_ne 5 -5; box_point 4 -4; box_qui 22 -22
box_reste 5 -5; box_toute 10 -10; branc 7 -7; branc_la 13 -13; branc_le 6 -6; bras 5 -5; bras_casse 5 -5; bref -8 8
bref_tout -8 8; brice 6 -6; brice_de 6 -6; brigi 10 -10; brigi_adam 10 -10; bruit 17 -17; bruit_> 7 -7
bruit_la 13 -13; brun 6 -6; brun_aroba 6 -6; bug 11 -11; bug_> 7 -7; bug_plus 8 -8; bugue 11 -11; bugue_toujo 11 -11
burea 15 -15; burea_> 13 -13; burea_aroba 5 -5; burea_le 2 -2; burea_les 3 -3; burea_plus 5 -5; burea_se 9 -9
burea_tous 5 -5; c 9 -9; c_a 8 -8; c_est 9 -9; c_etait 9 -9; c_good 12 -12; c_h 4 -4; c_point 6 -6; c_tiret 5 -5
c_z 7 -7; ca 14 -14; ca_> 12 -12; ca_a -1 1; ca_alors 6 -6; ca_aux 11 -11; ca_avec -10 10; ca_bloqu 7 -7
ca_bug 11 -11; ca_bugue 11 -11; ca_c 6 -6; ca_capte 10 -10; ca_charg 10 -10; ca_clign 11 -11; ca_comme 8 -8
ca_conti 6 -6; ca_coupe 13 -13; ca_demar 5 -5; ca_depen 13 -13; ca_drach 2 -2; ca_du 6 -6; ca_dure 6 -6
ca_fait -2 2; ca_fonct 13 -13; ca_gresi 10 -10; ca_ira 9 -9; ca_j 8 -8; ca_je 8 -8; ca_joue 3 -3; ca_la 1 -1
ca_lag 8 -8; ca_m 10 -10; ca_march 9 -9; ca_me 7 -7; ca_meme 2 -2; ca_monsi 9 -9; ca_mouli 11 -11; ca_n 10 -10
ca_ne 14 -14; ca_non 7 -7; ca_oui 10 -10; ca_pense 8 -8; ca_peut 4 -4; ca_plant 11 -11; ca_pour -8 8; ca_que 6 -6
ca_raccr 11 -11; ca_rame 7 -7; ca_recom 10 -10; ca_redem 8 -8; ca_refon 9 -9; ca_remar 13 -13; ca_roule 11 -11
ca_saute 13 -13; ca_serai 6 -6; ca_sonne 2 -2; ca_suffi 14 -14; ca_tourn 11 -11; ca_va 5 -5; ca_veut 9 -9
ca_y 13 -13; cabin 6 -6; cabin_fourn 3 -3; cabin_point 7 -7; cabla 6 -6; cabla_> 6 -6; cable 17 -17; cable_> 16 -16
cable_atten 6 -6; cable_en 4 -4; cable_ether 11 -11; cafe 8 -8; cafe_> 8 -8; caiss 7 -7; caiss_enreg 9 -9
caiss_n 5 -5; caiss_ne 4 -4; calme 13 -13; calme_> 9 -9; calme_je 2 -2; calme_pas 2 -2; camer 11 -11; camer_> 5 -5
camer_de 7 -7; camer_depui 6 -6; camer_ne 13 -13; camil 3 -3; camil_point 3 -3; campi 6 -6; campi_vous 6 -6
can -5 5; can_i -5 5; canal 2 -2; canal_du 2 -2; canto 8 -8; canto_> 8 -8; capte 13 -13; capte_> 10 -10
capte_a 12 -12; capte_de 7 -7; capte_mal 7 -7; capte_pas 1 -1; capte_plus 6 -6; capte_que 6 -6; capte_rien 7 -7
capte_toujo 6 -6; car 2 -2; car_le 2 -2; caraf 5 -5; caraf_au 5 -5; carai 6 -6; carai_sans 6 -6; carlo 6 -6
carlo_silva 6 -6; caron 6 -6; caron_c 6 -6; carpe 9 -9; carpe_> 8 -8; carpe_aroba 9 -9; carre 16 -16; carre_> 12 -12
carre_merci 5 -5; carte 9 -9; carte_bleue 7 -7; carte_cime 6 -6; carte_sim 8 -8; cas 10 -10; cas_> 10 -10
casqu 11 -11; casqu_> 11 -11; casse 15 -15; casse_> 15 -15; cata 5 -5; cata_ma 5 -5; catas 5 -5; catas_je 5 -5
cause -14 14; cause_a -20 20; cause_de 5 -5; cause_dessu 1 -1; cave 9 -9; cave_> 15 -15; cave_jeter 6 -6; ce -5 5
ce_matin 12 -12; ce_n 6 -6; ce_numer 7 -7; ce_qu 8 -8; ce_que -8 8; ce_qui 1 -1; ce_robot -13 13; ce_serai 15 -15
ce_servi 10 -10; ce_ticke 7 -7; ce_truc -12 12; cecil 7 -7; cecil_rau 7 -7; cedil 5 -5; cedil_dans 5 -5
cedil_mais 5 -5; cela 8 -8; cela_> 7 -7; cela_en 5 -5; cela_meme 9 -9; celes 8 -8; celes_lagra 8 -8; celle 3 -3
celle_de 3 -3; cellu 5 -5; cellu_a 5 -5; cellu_de 7 -7; celui 14 -14; celui_avec 7 -7; celui_ci 8 -8; celui_d 11 -11
celui_de 10 -10; celui_du 3 -3; celui_la 4 -4; cent 4 -4; cent_cent 2 -2; cent_cinqu 2 -2; cent_quatr 1 -1
cent_soixa 6 -6; cent_vingt 2 -2; centa 10 -10; centa_> 10 -10; centr 13 -13; centr_> 8 -8; centr_par 5 -5
centr_point 6 -6; cents 9 -9; cents_> 9 -9; cents_megas 5 -5; certa 11 -11; certa_> 11 -11; certe 11 -11
certe_> 11 -11; ces 12 -12; ces_bons 8 -8; ces_cable 5 -5; ces_paul 8 -8; ces_petit 7 -7; ces_reven 7 -7; cesse 6 -6
cesse_> 6 -6; cette_boite 9 -9; cette_fois 12 -12; cette_histo 9 -9; cette_machi -5 5; ch 5 -5; ch_> 5 -5
chacu 2 -2; chacu_comme 2 -2; chain 9 -9; chain_> 9 -9; chair -12 12; chair_et -12 12; chale 9 -9; chale_insup 9 -9
chamb 6 -6; chamb_> 8 -8; chamb_le 6 -6; chamb_un 4 -4; chang 21 -21; chang_> 9 -9; chang_d 14 -14; chang_de 7 -7
chang_la 6 -6; chang_le 2 -2; chang_meme 1 -1; chang_rien 2 -2; chans 3 -3; chans_> 3 -3; chape 12 -12
chape_de 12 -12; chaqu 11 -11; chaqu_fois 8 -8; chaqu_mois 4 -4; charg 19 -19; charg_> 13 -13; charg_ca 5 -5
charg_dans 5 -5; charg_encor 10 -10; charg_la 7 -7; charg_mais 5 -5; charg_une 12 -12; charl 12 -12; charl_> 12 -12
charm 11 -11; charm_> 11 -11; charm_et 1 -1; charp 7 -7; charp_comme 7 -7; chat 9 -9; chat_est 9 -9; chef -1 1
chef_> 7 -7; chef_a 9 -9; chef_atten 4 -4; chef_d -9 9; chef_m 8 -8; chelo 12 -12; chelo_mais 10 -10
chelo_votre 7 -7; chen 4 -4; chen_c 4 -4; chepa 12 -12; chepa_moi 12 -12; cher 12 -12; cher_> 8 -8; cher_je 7 -7
cherc 15 -15; cherc_> 11 -11; cherc_le 9 -9; cherc_mes 10 -10; cherc_mon 9 -9; cheri 7 -7; cheri_> 5 -5
cheri_je 5 -5; chevr 7 -7; chevr_et 7 -7; chez 11 -11; chez_gmail 6 -6; chez_ma 3 -3; chez_machi 15 -15
chez_moi 8 -8; chez_nous 12 -12; chez_vous -15 15; chich 5 -5; chich_vous 5 -5; chico 8 -8; chico_> 8 -8
chien 18 -18; chien_> 10 -10; chien_aboie 9 -9; chien_j 12 -12; chien_qui 6 -6; chiff 5 -5; chiff_deux 5 -5
chioc 6 -6; chioc_je 6 -6; chloe 6 -6; chloe_dupui 6 -6; chope 5 -5; chope_le 5 -5; chora 3 -3; chora_donc 3 -3
chora_point 3 -3; chose 3 -3; chose_> 12 -12; chose_a -8 8; chose_avec 3 -3; chose_ca 6 -6; chris 7 -7
chris_duboi 7 -7; chum 7 -7; chum_> 7 -7; ci 8 -8; ci_est 8 -8; cime 6 -6; cime_est 6 -6; cinq 21 -21; cinq_> 15 -15
cinq_a 12 -12; cinq_appar 5 -5; cinq_aroba 7 -7; cinq_cinq 7 -7; cinq_cinqu 2 -2; cinq_dix 6 -6; cinq_douze 5 -5
cinq_et 11 -11; cinq_heure 13 -13; cinq_huit 1 -1; cinq_machi 9 -9; cinq_mais 3 -3; cinq_minut 11 -11
cinq_mon 11 -11; cinq_nonan 5 -5; cinq_ou 6 -6; cinq_pc 4 -4; cinq_poste 7 -7; cinq_quara 3 -3; cinq_quatr 2 -2
cinq_secon 8 -8; cinq_seize 3 -3; cinq_six 3 -3; cinq_soixa 2 -2; cinq_sur 5 -5; cinq_telep 2 -2; cinq_termi 2 -2
cinq_trent 4 -4; cinq_virgu 3 -3; cinq_vite 3 -3; cinq_zero 10 -10; cinqu 9 -9; cinqu_> 18 -18; cinqu_cinq 3 -3
cinqu_deux 5 -5; cinqu_euros 5 -5; cinqu_huit 5 -5; cinqu_quatr 4 -4; cinqu_sept 3 -3; cinqu_six 3 -3
cinqu_trois 3 -3; clair 19 -19; clair_> 9 -9; clair_c 5 -5; clair_fonta 3 -3; clair_maint 13 -13; clair_petit 4 -4
clair_point 4 -4; clair_rouss 13 -13; claqu 10 -10; claqu_de 10 -10; claud 7 -7; claud_barre 7 -7; cleme 11 -11
cleme_> 11 -11; clien -6 6; clien_> -12 12; clien_aroba 15 -15; clien_au 11 -11; clien_avec -11 11; clien_chez 1 -1
clien_en 10 -10; clien_m 7 -7; clien_me 5 -5; clien_n 10 -10; clien_numer 1 -1; clien_quara 8 -8; clien_se 6 -6
clien_vous 5 -5; clign 8 -8; clign_en 2 -2; clign_encor 5 -5; clign_et 2 -2; clign_orang 3 -3; clign_rouge 8 -8
clign_sur 4 -4; clign_toujo 7 -7; clign_tout 2 -2; clign_vert 11 -11; cliqu 1 -1; cliqu_oh 1 -1; cloud 7 -7
cloud_point 7 -7; club 6 -6; club_tiret 6 -6; co 7 -7; co_> 5 -5; co_au 5 -5; code 9 -9; code_> 3 -3; code_c 4 -4
code_de 6 -6; code_erreu 6 -6; code_puc 6 -6; code_puk 7 -7; coeur 9 -9; coeur_> 9 -9; coler 9 -9; coler_> 9 -9
colet 8 -8; colet_tout 8 -8; colla -3 3; colla_de -9 9; colla_elles 6 -6; colle_> -9 9; colle_a 4 -4
colle_au -13 13; colle_aussi 8 -8; colle_de 4 -4; colle_en -7 7; colle_est -10 10; colle_m 10 -10; colle_non 4 -4
colle_s 5 -5; colle_un 8 -8; coloc 9 -9; coloc_> 9 -9; com 9 -9; com_> 10 -10; com_bien 4 -4; com_mais 3 -3
com_merci 2 -2; com_sans 5 -5; com_tout 6 -6; combi 11 -11; combi_> 14 -14; combi_c 6 -6; combi_de 10 -10
combi_depui 2 -2; combi_est 10 -10; combi_s 9 -9; comma 8 -8; comma_aroba 8 -8; comme 22 -22; comme_a 8 -8
comme_anato 5 -5; comme_avant 5 -5; comme_bell 6 -6; comme_berna 7 -7; comme_berth 5 -5; comme_c 2 -2
comme_ca 11 -11; comme_celui 6 -6; comme_comme 7 -7; comme_conse 2 -2; comme_conve 8 -8; comme_danie 1 -1
comme_desir 5 -5; comme_dites 8 -8; comme_en 5 -5; comme_eugen 5 -5; comme_expli 8 -8; comme_franc 2 -2
comme_gasto 6 -6; comme_henri 3 -3; comme_j 7 -7; comme_je -2 2; comme_jean 2 -2; comme_l 6 -6; comme_la 3 -3
comme_le 7 -7; comme_les 5 -5; comme_mon 2 -2; comme_nicol 5 -5; comme_on 2 -2; comme_que 7 -7; comme_raoul 5 -5
comme_serie 6 -6; comme_si 6 -6; comme_une 14 -14; comme_victo 5 -5; comme_vous 9 -9; comme_xavie 2 -2; commu -6 6
commu_avec -9 9; commu_coupe 9 -9; commu_est 13 -13; commu_une 7 -7; compe -14 14; compe_> -14 14; compl -6 6
compl_> 25 -25; compl_je -12 12; compl_mon -3 3; compl_pour -7 7; compl_pourr 17 -17; compl_stupi 9 -9; compo 11 -11
compo_> 7 -7; compo_un 8 -8; compr 6 -6; compr_> 7 -7; compr_adres 9 -9; compr_appar 8 -8; compr_bien 11 -11
compr_pas -9 9; compr_que 10 -10; compr_rien -9 9; compr_une 8 -8; compt 1 -1; compt_> -2 2; compt_a 10 -10
compt_aroba 6 -6; compt_c 4 -4; compt_mec 12 -12; compt_pas 11 -11; compt_toi 9 -9; con 13 -13; con_> 14 -14
con_con -11 11; con_conse -11 11; conce 3 -3; conce_> 3 -3; conco 7 -7; conco_en 7 -7; confi 14 -14; confi_> 14 -14
confl 11 -11; confl_d 11 -11; conna 11 -11; conna_> 3 -3; conna_le 7 -7; conna_pas 8 -8; conna_rien 1 -1
conna_tu 9 -9; conne 8 -8; conne_> 18 -18; conne_a 2 -2; conne_au 7 -7; conne_du 5 -5; conne_elle 6 -6
conne_est 7 -7; conne_et 3 -3; conne_inter 3 -3; conne_me 5 -5; conne_moi -10 10; conne_mon 3 -3; conne_parta 1 -1
conne_pas 7 -7; conne_plus 11 -11; conne_qui 7 -7; conne_sans 3 -3; conne_saute 10 -10; conse -13 13; conse_> -4 4
conse_a -2 2; conse_banca 9 -9; conse_clien -12 12; conse_comme 6 -6; conse_conse -14 14; conse_de -9 9
conse_dispo -13 13; conse_du 8 -8; conse_et 6 -6; conse_etait 9 -9; conse_immed -13 13; conse_j 7 -7
conse_je 11 -11; conse_m 2 -2; conse_maint -14 14; conse_merci 10 -10; conse_ou -20 20; conse_pour -8 8
conse_qui 1 -1; conse_s -11 11; conso 19 -19; conso_> 14 -14; conso_annon 7 -7; conso_d 7 -7; conso_de 3 -3
conso_est 5 -5; conso_ma 9 -9; conso_march 7 -7; conso_se 5 -5; conta 7 -7; conta_aroba 7 -7; conta_avec -8 8
conta_depui 2 -2; conta_le 5 -5; conte 7 -7; conte_de 4 -4; conte_et 3 -3; conte_mais 6 -6; conte_nous 4 -4
conti 12 -12; conti_avec 18 -18; conti_ensem 7 -7; conti_je 6 -6; conti_non -11 11; conti_vous 11 -11; contr 10 -10
contr_> 16 -16; contr_avec 7 -7; contr_c 5 -5; contr_des 1 -1; contr_est 4 -4; contr_le 5 -5; contr_vous -1 1
conve 8 -8; conve_> 8 -8; convi 12 -12; convi_> 12 -12; cool 7 -7; cool_merci 7 -7; corre 8 -8; corre_> 8 -8
corre_c 5 -5; corre_de 4 -4; corre_disen 4 -4; corre_merci 7 -7; corre_n 4 -4; corri 1 -1; corri_> 1 -1; cote 5 -5
cote_> 5 -5; coudo -6 6; coudo_> -6 6; couil 5 -5; couil_dans 5 -5; coup 10 -10; coup_> 8 -8; coup_de 8 -8
coup_mon 1 -1; coupe 13 -13; coupe_> 12 -12; coupe_alors 1 -1; coupe_au 12 -12; coupe_d 4 -4; coupe_de 5 -5
coupe_encor 5 -5; coupe_je 4 -4; coupe_la 8 -8; coupe_moins 8 -8; coupe_plus 5 -5; coupe_toujo 12 -12
coupe_toute 9 -9; coupe_un 13 -13; coups 7 -7; coups_de 7 -7; coupu 9 -9; coupu_> 10 -10; coupu_de 6 -6
coupu_gener 7 -7; coupu_non 3 -3; coupu_penda 5 -5; coura 8 -8; coura_> 8 -8; courr 3 -3; courr_> 3 -3
courr_elect 4 -4; cours 4 -4; cours_de 5 -5; cours_en 1 -1; crass 8 -8; crass_> 8 -8; crois 3 -3; crois_> 7 -7
crois_bien 12 -12; crois_oui 8 -8; crois_pas 11 -11; crois_qu -7 7; crois_que 11 -11; croya 7 -7; croya_qu 7 -7
cru 3 -3; cru_que 3 -3; cuisi 9 -9; cuisi_> 11 -11; cuisi_hein 5 -5; cul 9 -9; cul_> 9 -9; cyber 8 -8
cyber_cafe 8 -8; cyril 11 -11; cyril_aroba 7 -7; cyril_teyss 9 -9; cyril_tiret 7 -7; d 6 -6; d_> 16 -16; d_a 10 -10
d_abonn 10 -10; d_abrut 7 -7; d_acces 4 -4; d_accor 17 -17; d_accue 8 -8; d_acord 10 -10; d_admin 7 -7
d_adres 11 -11; d_agent 7 -7; d_aide 17 -17; d_aille 3 -3; d_alma 7 -7; d_ameli 8 -8; d_ap 1 -1; d_appar 7 -7
d_appel 11 -11; d_arnaq 6 -6; d_aroba 7 -7; d_atten 9 -9; d_avant 9 -9; d_avoir -17 17; d_comme 4 -4; d_eau 4 -4
d_email 5 -5; d_envoy 10 -10; d_equip -9 9; d_erreu 7 -7; d_escar 8 -8; d_escro 8 -8; d_essai 7 -7; d_essay 6 -6
d_etre -9 9; d_evolu 9 -9; d_heure 5 -5; d_hier 3 -3; d_humai -18 18; d_i 7 -7; d_incap 8 -8; d_incon 12 -12
d_inter 9 -9; d_j 5 -5; d_offre 13 -13; d_opera 13 -13; d_orang 4 -4; d_ordin 12 -12; d_oreil 5 -5; d_ou 11 -11
d_point 8 -8; d_puis 7 -7; d_u 6 -6; d_un -8 8; d_une 8 -8; d_union 7 -7; d_urgen 12 -12; da 9 -9; da_> 13 -13
da_silva 7 -7; dame -19 19; dame_> -12 12; dame_bien 12 -12; dame_de -9 9; dame_m 9 -9; dame_ou -7 7
dame_oui 19 -19; dame_sans 5 -5; dame_tres 15 -15; danie 2 -2; danie_gueri 3 -3; danie_point 1 -1; dans 3 -3
dans_cyber 8 -8; dans_dix 4 -4; dans_famil 8 -8; dans_l 3 -3; dans_la -5 5; dans_le 14 -14; dans_ma 6 -6
dans_notre 7 -7; dans_tout 7 -7; dans_un 4 -4; de 5 -5; de_4g 6 -6; de_bon -5 5; de_borde 8 -8; de_bras 5 -5
de_brice 6 -6; de_ca 2 -2; de_ce -13 13; de_chang 11 -11; de_charg 12 -12; de_charl 12 -12; de_cherc 9 -9
de_chez -9 9; de_chich 5 -5; de_chico 8 -8; de_cinq 8 -8; de_clien 8 -8; de_commu 7 -7; de_compe -12 12
de_compt -8 8; de_conna 9 -9; de_conne 7 -7; de_conse 21 -21; de_contr 2 -2; de_coupu 3 -3; de_coura 6 -6
de_demar 5 -5; de_deran 11 -11; de_deux 15 -15; de_dialo -8 8; de_diffe 16 -16; de_dire 4 -4; de_direc 15 -15
de_discu -14 14; de_dix 1 -1; de_faire 13 -13; de_ferra 6 -6; de_fibre 4 -4; de_fil 12 -12; de_fixe 5 -5
de_forfa 1 -1; de_garde 5 -5; de_gros 10 -10; de_gueul 8 -8; de_guign 9 -9; de_jeux 3 -3; de_l 8 -8; de_la 4 -4
de_laiss 6 -6; de_le 7 -7; de_libre -9 9; de_liege 8 -8; de_ma 23 -23; de_machi -11 11; de_mal 22 -22; de_malad 3 -3
de_march 10 -10; de_marse 8 -8; de_maxim 8 -8; de_me 17 -17; de_mecha 5 -5; de_meme 4 -4; de_merde 15 -15
de_messa 5 -5; de_mobil 7 -7; de_moi 12 -12; de_mon 19 -19; de_mutua 7 -7; de_nice 6 -6; de_nivea -7 7
de_notre 6 -6; de_nouve 20 -20; de_novem 11 -11; de_nuls 10 -10; de_ouf 5 -5; de_paiem 6 -6; de_paill 12 -12
de_panne 11 -11; de_papa 6 -6; de_paque 8 -8; de_parle -13 13; de_pas 13 -13; de_passe 11 -11; de_payer 7 -7
de_perso 35 -35; de_pire 9 -9; de_porta 4 -4; de_portu 6 -6; de_poste 13 -13; de_prend -10 10; de_prise 11 -11
de_probl 11 -11; de_puis 5 -5; de_quoi 12 -12; de_rappe -4 4; de_redem 9 -9; de_reel -11 11; de_refus 3 -3
de_repet 6 -6; de_resea 6 -6; de_retab 7 -7; de_retou 6 -6; de_rien 12 -12; de_rigol 9 -9; de_robot -17 17
de_rue 9 -9; de_s 7 -7; de_saisi 9 -9; de_se 7 -7; de_servi 9 -9; de_signa 5 -5; de_smet 9 -9; de_souci 12 -12
de_suite -5 5; de_surve 7 -7; de_sympa 12 -12; de_synch 9 -9; de_table 6 -6; de_tas 6 -6; de_techn 30 -30
de_tele 2 -2; de_telep 12 -12; de_temps 10 -10; de_tenir 7 -7; de_termi 11 -11; de_texto 2 -2; de_tonal 11 -11
de_toulo 9 -9; de_tout -8 8; de_trait 5 -5; de_trent 9 -9; de_venir -8 8; de_vivan -10 10; de_vive -7 7
de_voleu 6 -6; de_vos -7 7; de_votre -2 2; de_vous 9 -9; de_voyou 5 -5; de_wifi 9 -9; debit 13 -13; debit_d 8 -8
debit_est 9 -9; debit_monta 8 -8; debor 10 -10; debor_> 10 -10; debor_sur 4 -4; debou 6 -6; debou_or 6 -6
debra 17 -17; debra_dix 1 -1; debra_et 7 -7; debra_la 15 -15; debra_le 2 -2; debra_ma 7 -7; debra_mais 1 -1
debut 4 -4; debut_j 1 -1; debut_je 3 -3; debut_oui 10 -10; deced 9 -9; deced_> 9 -9; decla 12 -12; decla_en 8 -8
decla_un 12 -12; decle 11 -11; decle_direc 11 -11; decod 8 -8; decod_> 9 -9; decod_affic 6 -6; decod_tele 4 -4
decon 13 -13; decon_> 9 -9; decon_toute 11 -11; decro 9 -9; decro_> 4 -4; decro_et 8 -8; decro_j 7 -7
decro_perso 6 -6; decro_sans 6 -6; dect 7 -7; dect_ne 7 -7; decu 6 -6; decu_> 6 -6; dedan -6 6; dedan_> -7 7
dedan_le 2 -2; degag 7 -7; degag_avec 7 -7; degat 8 -8; degat_des 8 -8; degou 12 -12; degou_de 12 -12; degue 11 -11
degue_de 11 -11; dehor 7 -7; dehor_> 6 -6; dehor_de 6 -6; deja 30 -30; deja_> 6 -6; deja_appel 5 -5; deja_contr 6 -6
deja_deux 5 -5; deja_hier 6 -6; deja_mon 6 -6; deja_parle 15 -15; deja_redem 15 -15; deja_regar 5 -5; deja_tout 3 -3
deja_venu 16 -16; delai 3 -3; delai_c 3 -3; delap 10 -10; delap_> 10 -10; demai 18 -18; demai_> 17 -17
demai_matin 13 -13; deman -7 7; deman_> 12 -12; deman_a -11 11; deman_atten 5 -5; deman_de 8 -8; deman_juste 10 -10
deman_lui 10 -10; deman_pas 10 -10; deman_un -4 4; demar 14 -14; demar_> 12 -12; demar_il 5 -5; demar_l 10 -10
demen 7 -7; demen_en 7 -7; demi 8 -8; demi_douza 8 -8; demoi -7 7; demoi_du -7 7; depan 13 -13; depan_> 7 -7
depan_ma 9 -9; depen 13 -13; depen_> 9 -9; depen_d 5 -5; depen_de 18 -18; depen_si 3 -3; depui 15 -15; depui_a 1 -1
depui_ca 2 -2; depui_ce 12 -12; depui_deux 12 -12; depui_diman 6 -6; depui_hier 17 -17; depui_l 4 -4; depui_la 4 -4
depui_le 6 -6; depui_longt 2 -2; depui_lundi 8 -8; depui_mon 6 -6; depui_neuf 8 -8; depui_plus 4 -4; depui_qu 3 -3
depui_que 4 -4; depui_quinz 1 -1; depui_soixa 3 -3; depui_trois 8 -8; deran 13 -13; deran_pas 12 -12
deran_pour 4 -4; deran_si 8 -8; deran_vos 11 -11; derni 18 -18; derni_> 17 -17; derni_fois 9 -9; derri 5 -5
derri_fait 1 -1; derri_il 7 -7; des 2 -2; des_appar 7 -7; des_appel 5 -5; des_boiti 10 -10; des_chain 7 -7
des_couil 5 -5; des_coups 7 -7; des_coupu 5 -5; des_cours 1 -1; des_des 5 -5; des_eaux 8 -8; des_enfan 4 -4
des_escro 11 -11; des_forge 6 -6; des_gresi 5 -5; des_grzz 6 -6; des_incom 12 -12; des_lilas 8 -8; des_machi -9 9
des_mails 10 -10; des_minab 6 -6; des_que -4 4; des_robot -16 16; des_trans 9 -9; des_trava 7 -7; des_urgen 7 -7
des_video 5 -5; des_voleu 7 -7; desac 10 -10; desac_> 10 -10; desce 9 -9; desce_a 9 -9; desir 5 -5; desir_> 5 -5
desol 11 -11; desol_> 9 -9; desol_de 11 -11; desol_je 5 -5; desol_mais 12 -12; dessi 5 -5; dessi_anime 5 -5
dessu 9 -9; dessu_> 4 -4; dessu_c 1 -1; dessu_de 7 -7; dessu_la 13 -13; dessu_par 1 -1; deux 18 -18; deux_> 6 -6
deux_alors -7 7; deux_ans 1 -1; deux_aroba 5 -5; deux_au 4 -4; deux_autre 7 -7; deux_cents 9 -9; deux_cinqu 3 -3
deux_dans 7 -7; deux_des 10 -10; deux_deux 6 -6; deux_douza 3 -3; deux_et 3 -3; deux_fixes 8 -8; deux_fois 7 -7
deux_gsm 8 -8; deux_heure 13 -13; deux_huita 5 -5; deux_je 6 -6; deux_jours 5 -5; deux_la 10 -10; deux_lettr 2 -2
deux_megas 5 -5; deux_mille 9 -9; deux_minut 13 -13; deux_mots 5 -5; deux_neuf 3 -3; deux_novem 6 -6
deux_octan 2 -2; deux_onze 3 -3; deux_ordin 14 -14; deux_ordis 4 -4; deux_ou 7 -7; deux_pc 7 -7; deux_perso 21 -21
deux_porta 8 -8; deux_quara 5 -5; deux_r 5 -5; deux_repet 5 -5; deux_s 9 -9; deux_sec 5 -5; deux_secon 6 -6
deux_septa 4 -4; deux_soixa 3 -3; deux_table 8 -8; deux_tels 6 -6; deux_tpe 5 -5; deux_trent 6 -6; deux_trois 6 -6
deux_un 10 -10; deux_vingt 5 -5; deuxi 11 -11; deuxi_> 4 -4; deuxi_poste 8 -8; devai 7 -7; devai_venir 7 -7
devan 6 -6; devan_> 5 -5; devan_l 5 -5; devan_la 5 -5; devez 5 -5; devez_me 5 -5; devri 3 -3; devri_l 3 -3
diabl 10 -10; diabl_> 10 -10; diall 8 -8; diall_at 8 -8; dialo -8 8; dialo_avec -8 8; didie 6 -6; didie_didie 6 -6
didie_soixa 6 -6; dieu 6 -6; dieu_si 4 -4; dieu_vous 6 -6; diffe 15 -15; diffe_> 15 -15; diffi 6 -6; diffi_> 6 -6
dilig 10 -10; dilig_> 10 -10; diman 6 -6; diman_> 6 -6; dingu 6 -6; dingu_a 6 -6; diop 9 -9; diop_> 9 -9
dirai 13 -13; dirai_> 7 -7; dirai_bien 7 -7; dirai_mais 1 -1; dirai_pas 8 -8; dirai_que 9 -9; dire 7 -7
dire_> 17 -17; dire_aroba 6 -6; dire_c 2 -2; dire_ca 7 -7; dire_la 1 -1; dire_mais 3 -3; dire_que -2 2; dire_un -5 5
dire_une 3 -3; direc 1 -1; direc_> -3 3; direc_aroba 6 -6; direc_n 6 -6; direc_s -9 9; direc_sur 10 -10
direc_techn 12 -12; dis 7 -7; dis_> 5 -5; dis_c 3 -3; dis_ca 9 -9; dis_douce 2 -2; dis_oui 6 -6; dis_pas 5 -5
dis_que 7 -7; disai -8 8; disai_c -8 8; discu -23 23; discu_avec -23 23; disen 5 -5; disen_que 5 -5; dison 12 -12
dison_que 12 -12; dispa 6 -6; dispa_mais 6 -6; dispo -15 15; dispo_> -13 13; dispo_pour -10 10; dista 1 -1
dista_il 1 -1; dit 10 -10; dit_> 13 -13; dit_a 1 -1; dit_aucun 1 -1; dit_d 6 -6; dit_de 2 -2; dit_et 7 -7
dit_inter 1 -1; dit_la 7 -7; dit_le 1 -1; dit_mais 1 -1; dit_mardi 12 -12; dit_no 5 -5; dit_oui 7 -7; dit_pas 3 -3
dit_qu 16 -16; dit_que 9 -9; dit_resea 8 -8; dit_telep 1 -1; dit_verif 6 -6; dit_wifi 4 -4; dites 6 -6
dites_> 16 -16; dites_a -10 10; dites_au -8 8; dites_moi 8 -8; dites_on -13 13; dites_pourr -11 11; dites_voir 6 -6
dites_vous 8 -8; dix 13 -13; dix_> 9 -9; dix_dix 7 -7; dix_douze 5 -5; dix_et 7 -7; dix_fois 14 -14
dix_heure 20 -20; dix_huit 4 -4; dix_minut -7 7; dix_neuf 4 -4; dix_plus 9 -9; dix_quatr 5 -5; dix_secon 4 -4
dix_sept 8 -8; dix_vingt 6 -6; dizai 14 -14; dizai_d 9 -9; dizai_de 10 -10; dizai_envir 10 -10; dizai_une 10 -10
docte 9 -9; docte_blanc 9 -9; dois 20 -20; dois_aller 7 -7; dois_appel 2 -2; dois_inter 4 -4; dois_regar 7 -7
dois_voir 12 -12; doit 16 -16; doit_passe 13 -13; doit_venir 8 -8; domin 7 -7; domin_chevr 7 -7; domma 13 -13
domma_> 13 -13; donc -14 14; donc_> 4 -4; donc_a -9 9; donc_au -11 11; donc_camil 3 -3; donc_chora 3 -3
donc_euh 6 -6; donc_il 1 -1; donc_je -15 15; donc_le 1 -1; donc_non 2 -2; donc_oui 12 -12; donc_voila 1 -1
donne -3 3; donne_> 8 -8; donne_ce 7 -7; donne_est 7 -7; donne_inter 7 -7; donne_l 11 -11; donne_la 3 -3
donne_le 4 -4; donne_moi -18 18; donne_mon 14 -14; donne_pas 6 -6; donne_plus 6 -6; donne_rene 4 -4
donne_votre 10 -10; dont 8 -8; dont_trois 8 -8; dos 6 -6; dos_de 6 -6; dossi_> 9 -9; dossi_est 12 -12
dossi_ouver 8 -8; dossi_parce -8 8; dot 8 -8; dot_com 8 -8; doubl 7 -7; doubl_v 7 -7; doubl_zero 7 -7; douce 2 -2
douce_zero 2 -2; doute 8 -8; doute_oui 8 -8; douza 13 -13; douza_> 8 -8; douza_d 6 -6; douza_de 10 -10; douze 10 -10
douze_> 9 -9; douze_aroba 7 -7; douze_cinqu 6 -6; douze_quara 6 -6; douze_quatr 5 -5; douze_rue 5 -5
douze_soixa 12 -12; douze_treiz 6 -6; douze_trent 5 -5; douze_virgu 3 -3; down 5 -5; down_> 5 -5; dr 7 -7
dr_point 7 -7; drach 2 -2; drach_ici 2 -2; du 10 -10; du_bas 4 -4; du_bruit 17 -17; du_burea 5 -5; du_centr 8 -8
du_conse 11 -11; du_coup 1 -1; du_fax 10 -10; du_fil -9 9; du_fils -6 6; du_fixe 3 -3; du_fouta 8 -8; du_haut 3 -3
du_jour 8 -8; du_magas 9 -9; du_monde 17 -17; du_morbi 3 -3; du_porta 1 -1; du_redem 7 -7; du_repon -10 10
du_resea 3 -3; du_rhone 5 -5; du_servi -9 9; du_six 4 -4; du_stand -7 7; du_techn 10 -10; du_ticke 1 -1
du_tiret 6 -6; du_tou 8 -8; du_tous 8 -8; du_tout 11 -11; du_vol 11 -11; du_vrai -11 11; du_wifi 2 -2; duboi 16 -16
duboi_> 12 -12; duboi_de 5 -5; duboi_point 7 -7; ducas 6 -6; ducas_avec 6 -6; dujar 6 -6; dujar_comme 6 -6
dumas 5 -5; dumas_aroba 5 -5; dupon 12 -12; dupon_> 9 -9; dupon_aroba 6 -6; dupon_d 8 -8; dupon_et 6 -6
dupon_gmail 7 -7; dupon_point 14 -14; dupon_tiret 5 -5; dupui 6 -6; dupui_d 5 -5; dupui_pardo 6 -6
dupui_point 17 -17; duran 13 -13; duran_> 10 -10; duran_aroba 6 -6; duran_avec 8 -8; duran_frere 10 -10; dure 6 -6
dure_c 6 -6; dure_d 5 -5; durer 10 -10; durer_> 10 -10; e 12 -12; e_> 8 -8; e_a 3 -3; e_aroba 3 -3; e_c 6 -6
e_comme 5 -5; e_d 1 -1; e_deux 5 -5; e_donc 3 -3; e_i 4 -4; e_l 4 -4; e_mail 4 -4; e_mare 11 -11; e_n 4 -4; e_r 9 -9
e_s 7 -7; e_t 6 -6; e_u 10 -10; e_y 7 -7; eau 4 -4; eau_a 4 -4; eaux 8 -8; eaux_> 8 -8; echec 8 -8; echec_de 8 -8
echo 11 -11; echo_quand 11 -11; echou 7 -7; echou_> 7 -7; ecole 9 -9; ecole_> 7 -7; ecole_a 7 -7; ecole_tiret 8 -8
ecout -3 3; ecout_> -5 5; ecout_ca 10 -10; ecout_et 1 -1; ecout_je 5 -5; ecout_mon 9 -9; ecran 7 -7; ecran_> 9 -9
ecran_puisq 3 -3; ecrir 2 -2; ecrir_je 2 -2; ecrit 8 -8; ecrit_conse 8 -8; eh 9 -9; eh_ben 4 -4; eh_bien 5 -5
eh_oui 9 -9; el 5 -5; el_amran 5 -5; elect 13 -13; elect_> 11 -11; elect_ah 4 -4; elle 14 -14; elle_a 7 -7
elle_clign 6 -6; elle_dit 6 -6; elle_est 15 -15; elle_march 16 -16; elle_meme 4 -4; elle_ne 1 -1; elle_parle 8 -8
elle_rame 3 -3; elle_redem 2 -2; elle_repon 5 -5; elle_reste 10 -10; elle_s 7 -7; elle_tourn 4 -4; elle_va 3 -3
elle_veut 11 -11; elles 6 -6; elles_reste 6 -6; elodi 4 -4; elodi_march 4 -4; email 11 -11; email_> 11 -11
email_moi 5 -5; embet 6 -6; embet_> 6 -6; embet_quand 6 -6; embet_un 6 -6; emett 8 -8; emett_> 8 -8; emett_des 5 -5
emma 7 -7; emma_rey 7 -7; emma_under 6 -6; emplo -8 8; emplo_sinon -8 8; en -5 5; en_a 9 -9; en_ai 1 -1
en_appuy 1 -1; en_ardec 3 -3; en_atten -22 22; en_avait 3 -3; en_bas 7 -7; en_bourr 9 -9; en_caraf 5 -5
en_chair -12 12; en_cinq 6 -6; en_coler 9 -9; en_coloc 9 -9; en_commu -9 9; en_conne 1 -1; en_conta -8 8
en_cours 5 -5; en_dehor 6 -6; en_deux 5 -5; en_direc -9 9; en_donne 7 -7; en_e 11 -11; en_est 13 -13; en_faisa 4 -4
en_fait 4 -4; en_gros 5 -5; en_infor 8 -8; en_ligne 8 -8; en_mars 7 -7; en_minus 6 -6; en_occup 13 -13; en_os -12 12
en_panne 11 -11; en_passe 7 -7; en_perso 11 -11; en_peut 7 -7; en_peux 12 -12; en_pire 9 -9; en_plein 11 -11
en_plus 6 -6; en_prend 10 -10; en_prior 5 -5; en_quara 5 -5; en_quatr 7 -7; en_rade 10 -10; en_relat -12 12
en_reuni 13 -13; en_rond 5 -5; en_rouge 2 -2; en_sais 15 -15; en_septe 1 -1; en_sorti -7 7; en_suis 10 -10
en_tete 12 -12; en_tout 2 -2; en_train 9 -9; en_valai 7 -7; en_ville 5 -5; en_visio 12 -12; en_vrai -12 12
en_zone 1 -1; encai 4 -4; encai_le 4 -4; encei 4 -4; encei_conne 4 -4; encor 13 -13; encor_> 10 -10; encor_ca 6 -6
encor_des 5 -5; encor_down 5 -5; encor_en 11 -11; encor_la 8 -8; encor_le 12 -12; encor_moi 17 -17; encor_non 10 -10
encor_pas 10 -10; encor_regar 9 -9; encor_une -7 7; encor_vous 6 -6; end 3 -3; end_> 3 -3; endro 7 -7; endro_> 7 -7
enerv 7 -7; enerv_> 14 -14; enerv_ces 7 -7; enerv_contr 6 -6; enerv_mais 8 -8; enerv_rassu 5 -5; enfan 9 -9
enfan_> 4 -4; enfan_en 8 -8; enfan_mais 8 -8; enfan_peuve 1 -1; enfan_sont 10 -10; enfin 2 -2; enfin_bref -8 8
enfin_je -5 5; enfin_la 12 -12; enfin_non 7 -7; enfin_oui 26 -26; enfin_si 11 -11; ennuy 8 -8; ennuy_> 8 -8
enorm 5 -5; enorm_quand 5 -5; enreg -9 9; enreg_> -10 10; enreg_n 9 -9; ensem 7 -7; ensem_> 7 -7; ensui 6 -6
ensui_aroba 2 -2; ensui_quatr 8 -8; enten 14 -14; enten_> 11 -11; enten_bien 10 -10; enten_comme 6 -6; enten_de 3 -3
enten_des 5 -5; enten_enfin 10 -10; enten_juste 5 -5; enten_kaz 5 -5; enten_mais 7 -7; enten_mutue 6 -6
enten_on 9 -9; enten_parfa 8 -8; enten_parle 3 -3; enten_pas 15 -15; enten_perso 7 -7; enten_plus 9 -9
enten_rien 1 -1; enten_toujo 7 -7; entre -5 5; entre_> 17 -17; entre_a -8 8; entre_aussi 6 -6; entre_avec -13 13
entre_c 7 -7; entre_cinq 11 -11; entre_dix 7 -7; entre_huit 10 -10; entre_ne 11 -11; entre_trois 3 -3; envie -16 16
envie_de -16 16; envir 11 -11; envir_> 11 -11; envoi -1 1; envoi_de 10 -10; envoi_ils 9 -9; envoi_un -18 18
envoy 9 -9; envoy_de 3 -3; envoy_des 10 -10; envoy_moi 8 -8; envoy_mon 9 -9; enzo 6 -6; enzo_deux 6 -6; equip -14 14
equip_> -14 14; eric 10 -10; eric_lang 10 -10; eric_point 6 -6; erreu 11 -11; erreu_> 9 -9; erreu_de 7 -7
erreu_monsi 14 -14; es 9 -9; es_un 9 -9; escar 8 -8; escar_> 8 -8; escof 9 -9; escof_de 9 -9; escro 11 -11
escro_> 10 -10; escro_et 6 -6; espec 7 -7; espec_de 7 -7; esper 10 -10; esper_que 9 -9; esper_une 9 -9; essai 15 -15
essai_> 11 -11; essai_et 7 -7; essay 6 -6; essay_> 6 -6; essay_rien 6 -6; est 12 -12; est_> 12 -12; est_a 13 -13
est_abuse 12 -12; est_allum 4 -4; est_aroba 3 -3; est_arran 8 -8; est_arret 6 -6; est_au 10 -10; est_autre 9 -9
est_avec 14 -14; est_beauc 11 -11; est_bien 8 -8; est_bizar 7 -7; est_bleu 7 -7; est_bloqu 6 -6; est_bon 6 -6
est_bonne 1 -1; est_c 4 -4; est_ca 10 -10; est_carre 5 -5; est_casse 6 -6; est_catas 5 -5; est_cela 9 -9
est_celui 10 -10; est_chelo 7 -7; est_cinq 3 -3; est_clair 9 -9; est_compl 4 -4; est_confi 11 -11; est_conse 9 -9
est_conte 3 -3; est_corre 12 -12; est_coupe 7 -7; est_cyril 9 -9; est_d 3 -3; est_dans 8 -8; est_de 17 -17
est_deced 9 -9; est_decon 10 -10; est_degue 11 -11; est_deja 16 -16; est_derri 1 -1; est_deux 4 -4; est_devan 5 -5
est_diffe 8 -8; est_diffi 6 -6; est_dispo -10 10; est_dix 8 -8; est_domma 13 -13; est_du 12 -12; est_ecrit 8 -8
est_elle 3 -3; est_embet 1 -1; est_en 9 -9; est_encor -3 3; est_enerv 7 -7; est_etein 16 -16; est_euh 10 -10
est_exact 15 -15; est_fait 19 -19; est_ferna 7 -7; est_fini 7 -7; est_formi 1 -1; est_fou 5 -5; est_franc 6 -6
est_furie 13 -13; est_genti 9 -9; est_gerar 5 -5; est_gille 1 -1; est_good 7 -7; est_honte 8 -8; est_hors 7 -7
est_hospi -8 8; est_hs 8 -8; est_inacc 12 -12; est_inadm 14 -14; est_incor 16 -16; est_infer 6 -6; est_injoi 9 -9
est_insen 6 -6; est_insta 12 -12; est_insup 13 -13; est_inter 8 -8; est_intol 13 -13; est_isabe 7 -7; est_j 3 -3
est_je 9 -9; est_jean 4 -4; est_julie 3 -3; est_juste 4 -4; est_k 7 -7; est_karim 9 -9; est_kevin 9 -9; est_l 3 -3
est_la 11 -11; est_lamen 9 -9; est_le 8 -8; est_lent 9 -9; est_les 8 -8; est_luc 8 -8; est_ma 6 -6; est_madam 3 -3
est_marra 9 -9; est_mauva 5 -5; est_moi 15 -15; est_mon 11 -11; est_monsi 11 -11; est_mort 11 -11; est_muet 10 -10
est_n 9 -9; est_noire 11 -11; est_non 12 -12; est_nul 10 -10; est_nulle 11 -11; est_o 2 -2; est_orang 9 -9
est_parei 12 -12; est_parti 6 -6; est_pas 9 -9; est_pasca 8 -8; est_passe 18 -18; est_patri 2 -2; est_penib 13 -13
est_pire 10 -10; est_plein 8 -8; est_plus 7 -7; est_plusi 8 -8; est_pluto 12 -12; est_point 7 -7; est_possi -17 17
est_pour 3 -3; est_quatr 14 -14; est_que -9 9; est_quell 7 -7; est_quelq 12 -12; est_quinz 5 -5; est_quoi 16 -16
est_rallu 6 -6; est_rappo 5 -5; est_redev 8 -8; est_regle 12 -12; est_relou -8 8; est_remon 12 -12; est_rentr 8 -8
est_repar 7 -7; est_resol 12 -12; est_respo 13 -13; est_retab 7 -7; est_retom 4 -4; est_reven 11 -11
est_ridic 11 -11; est_rouge 13 -13; est_sarah 10 -10; est_scand 6 -6; est_seule 2 -2; est_sfr 13 -13; est_si 6 -6
est_soixa 4 -4; est_sur 6 -6; est_surto 2 -2; est_sylvi 9 -9; est_techn 6 -6; est_telep 10 -10; est_tombe 10 -10
est_toujo 7 -7; est_tous 5 -5; est_tout 10 -10; est_toute 5 -5; est_tres 5 -5; est_trois 3 -3; est_trop -8 8
est_un 2 -2; est_une 25 -25; est_urgen 8 -8; est_venu -2 2; est_veron 1 -1; est_vert 10 -10; est_verte 3 -3
est_victo 5 -5; est_vieux 1 -1; est_vraim 10 -10; est_zero 2 -2; et 8 -8; et_3 10 -10; et_apres 5 -5; et_ca 5 -5
et_celui 4 -4; et_comme 7 -7; et_depui 4 -4; et_deux 6 -6; et_dix 11 -11; et_du 1 -1; et_en -12 12; et_ensui 6 -6
et_et 10 -10; et_fils 6 -6; et_il 7 -7; et_inadm 9 -9; et_inter 2 -2; et_j 2 -2; et_je 7 -7; et_l 2 -2; et_la 6 -6
et_le 10 -10; et_les 4 -4; et_lui 9 -9; et_m 6 -6; et_ma 7 -7; et_maint 3 -3; et_mes 1 -1; et_midi 10 -10
et_mobil 7 -7; et_moi 11 -11; et_mon 6 -6; et_n 5 -5; et_non 6 -6; et_on 2 -2; et_onze 9 -9; et_oui 1 -1
et_pas 7 -7; et_pouf 6 -6; et_puis 4 -4; et_quatr 8 -8; et_que 3 -3; et_quinz 7 -7; et_rebra 7 -7; et_rien 6 -6
et_simpl 3 -3; et_tiret 6 -6; et_toujo 8 -8; et_toute 1 -1; et_trois 6 -6; et_un 10 -10; et_une 11 -11; et_vous 7 -7
et_y 4 -4; etage 11 -11; etage_> 10 -10; etage_et 4 -4; etage_porte 10 -10; etais 6 -6; etais_au 6 -6
etais_remon 2 -2; etait 14 -14; etait_bon 6 -6; etait_charm 11 -11; etait_gener 14 -14; etait_la 6 -6
etait_sympa 7 -7; etape 13 -13; etape_> 13 -13; ete 11 -11; ete_annul 10 -10; ete_posee 4 -4; ete_un 6 -6
ete_vite 7 -7; ete_vole 6 -6; etein 10 -10; etein_> 10 -10; etes 16 -16; etes_bien -7 7; etes_compl 9 -9
etes_d 8 -8; etes_de 10 -10; etes_des 9 -9; etes_en 8 -8; etes_genti 6 -6; etes_incom 6 -6; etes_pas 8 -8
etes_plus 12 -12; etes_pour 11 -11; etes_qu 8 -8; etes_quelq 18 -18; etes_tres 5 -5; etes_trop 6 -6; etes_un 17 -17
etes_une -21 21; etes_vraim 9 -9; ether 11 -11; ether_> 11 -11; etran 2 -2; etran_et 2 -2; etre -9 9; etre_> 14 -14
etre_furie 11 -11; etre_humai -21 21; etre_mis -7 7; etre_non 9 -9; etre_oui 9 -9; etre_pas 4 -4; etre_rappe -12 12
etre_six 6 -6; etre_trans -16 16; etre_un 6 -6; etude 1 -1; etude_a 1 -1; eu -1 1; eu_> 8 -8; eu_besoi 6 -6
eu_de 2 -2; eu_hier -17 17; eu_le 11 -11; eu_quelq 19 -19; eu_trois 8 -8; eu_un 21 -21; eu_une 17 -17; eue 1 -1
eue_mon 1 -1; eugen 5 -5; eugen_r 5 -5; euh 11 -11; euh_86 6 -6; euh_> 18 -18; euh_anne 9 -9; euh_antoi 9 -9
euh_atten 11 -11; euh_bah 7 -7; euh_ben 4 -4; euh_c 9 -9; euh_deux 6 -6; euh_donc 1 -1; euh_est 10 -10; euh_et 2 -2
euh_euh 8 -8; euh_j 12 -12; euh_je 18 -18; euh_mon 4 -4; euh_nadia 2 -2; euh_neuf 11 -11; euh_non 10 -10
euh_oui 11 -11; euh_s -14 14; euh_sa 6 -6; euh_soixa 1 -1; euh_trois 9 -9; euh_un -16 16; euh_une -5 5
euh_vingt 5 -5; euh_voila 6 -6; euros 5 -5; euros_par 5 -5; eva 9 -9; eva_rossi 9 -9; evide 13 -13; evide_> 10 -10
evide_madam 9 -9; evide_que 11 -11; evolu 9 -9; evolu_> 9 -9; exact 17 -17; exact_> 12 -12; exact_c 6 -6
exact_ce 12 -12; exact_je 1 -1; exact_nous 7 -7; exact_oui 5 -5; exact_pour 15 -15; exced 5 -5; exced_par 5 -5
excus 14 -14; excus_le 7 -7; excus_moi 13 -13; exige -8 8; exige_qu -10 10; exige_un -6 6; exist 11 -11
exist_pas 11 -11; expli -14 14; expli_> -7 7; expli_la -8 8; expli_tout -7 7; expli_y 8 -8; f 5 -5; f_a 3 -3
f_comme 2 -2; f_r 9 -9; fab 3 -3; fab_aroba 3 -3; fabre 6 -6; fabre_> 6 -6; faceb 9 -9; faceb_march 9 -9; fache 8 -8
fache_> 8 -8; facil 6 -6; facil_a 6 -6; facte 7 -7; facte_m 7 -7; factu 19 -19; factu_> 16 -16; factu_combi 9 -9
faibl 10 -10; faibl_> 10 -10; faire 9 -9; faire_> 18 -18; faire_appel 5 -5; faire_avec 12 -12; faire_ca 16 -16
faire_foutr 8 -8; faire_le 8 -8; faire_long 8 -8; faire_mais -10 10; faire_mes 8 -8; faire_moi 8 -8; faire_voir 9 -9
fais 5 -5; fais_meme 5 -5; faisa 4 -4; faisa_les 4 -4; fait 9 -9; fait_> 13 -13; fait_beau 7 -7; fait_c 4 -4
fait_ca 6 -6; fait_calme 2 -2; fait_ce 3 -3; fait_comme 7 -7; fait_coupe 5 -5; fait_d 3 -3; fait_depui 4 -4
fait_des 5 -5; fait_deux 7 -7; fait_dix -8 8; fait_exact 1 -1; fait_frisq 5 -5; fait_longt 2 -2; fait_maint 5 -5
fait_mon 3 -3; fait_monsi 17 -17; fait_plus 1 -1; fait_que 2 -2; fait_rien 12 -12; fait_rire 12 -12; fait_saute 8 -8
fait_ses 1 -1; fait_si 4 -4; fait_six 2 -2; fait_tombe 3 -3; fait_toujo 2 -2; fait_tout 17 -17; fait_trois 9 -9
fait_un 5 -5; fait_une 1 -1; faite 2 -2; faite_comme 7 -7; faite_donc 4 -4; faite_erreu 13 -13; faite_la 8 -8
faite_le 8 -8; faite_moi -6 6; faite_perdr 6 -6; faite_tourn 9 -9; faite_venir -14 14; faite_vite 2 -2; falla 11 -11
falla_chang 2 -2; falla_un 7 -7; famil 11 -11; famil_> 11 -11; fan 5 -5; fan_de 5 -5; fanta 10 -10; fanta_ca 10 -10
fatig 7 -7; fatig_> 7 -7; fatou 7 -7; fatou_ndiay 7 -7; faudr -1 1; faudr_activ 6 -6; faudr_bloqu 5 -5
faudr_deman 4 -4; faudr_l -7 7; faudr_parle 5 -5; faudr_redem 7 -7; faure 3 -3; faure_aroba 3 -3; faure_f 3 -3
faut -1 1; faut_absol -8 8; faut_atten 3 -3; faut_bloqu 6 -6; faut_chang 8 -8; faut_corri 1 -1; faut_patie 5 -5
faut_qu 8 -8; faut_que 4 -4; faut_quelq -9 9; faut_un -15 15; faut_voir 11 -11; faute 15 -15; faute_> 15 -15
faute_ca 5 -5; faux 11 -11; faux_> 11 -11; favor -8 8; favor_un -8 8; fax 12 -12; fax_> 7 -7; fax_ne 10 -10
felic 9 -9; felic_pour 9 -9; femme 17 -17; femme_> 14 -14; femme_a 5 -5; femme_elle 8 -8; femme_en 9 -9
femme_qui 7 -7; femme_trava 2 -2; fenet 8 -8; fenet_> 8 -8; ferme 15 -15; ferme_la 17 -17; ferme_ta 7 -7; ferna 7 -7
ferna_rocha 7 -7; ferra 6 -6; ferra_> 6 -6; fet 5 -5; fet_i 5 -5; feu 17 -17; feu_> 17 -17; fi 8 -8; fi_> 8 -8
fibre 11 -11; fibre_> 12 -12; fibre_a 4 -4; fibre_au 7 -7; fibre_dans 7 -7; fibre_elle 3 -3; fibre_est 6 -6
fibre_et 3 -3; fiche 10 -10; fiche_de 4 -4; fiche_du 14 -14; fige 6 -6; fige_sur 6 -6; figur 8 -8; figur_vous 8 -8
fil -5 5; fil_> -9 9; fil_ca 8 -8; fil_mais 7 -7; fil_ne 6 -6; fille 9 -9; fille_> 9 -9; fille_a 7 -7; fille_m 3 -3
fille_me 6 -6; fille_qui 4 -4; film 2 -2; film_est 3 -3; fils 4 -4; fils_> -1 1; fils_est 6 -6; fils_excus 5 -5
fils_fait 1 -1; fils_il 4 -4; fils_m 5 -5; fils_ne 5 -5; fils_point 6 -6; fils_qui 2 -2; fils_vient 7 -7; fin 8 -8
fin_> 8 -8; final -1 1; final_non 11 -11; final_passe -11 11; fini 7 -7; fini_c 7 -7; fixe 14 -14; fixe_> 13 -13
fixe_c 3 -3; fixe_ca 4 -4; fixe_de 3 -3; fixe_deux 7 -7; fixe_elle 1 -1; fixe_est 8 -8; fixe_et 15 -15
fixe_grezi 9 -9; fixe_lui 4 -4; fixe_ne 5 -5; fixe_sonne 5 -5; fixe_zero 6 -6; fixes 8 -8; fixes_et 8 -8; flemm 9 -9
flemm_de 9 -9; fleur 8 -8; fleur_avec 8 -8; flore 6 -6; flore_petit 6 -6; fois 8 -8; fois_> 2 -2; fois_c 7 -7
fois_conti 7 -7; fois_d 3 -3; fois_et 5 -5; fois_meme 5 -5; fois_que 13 -13; fois_sauf 5 -5; fois_soixa 8 -8
fonct 10 -10; fonct_> 14 -14; fonct_a 4 -4; fonct_la 6 -6; fonct_maint 7 -7; fonct_mais 5 -5; fonct_nicke 7 -7
fonct_pas 8 -8; fonct_plus 4 -4; fond 6 -6; fond_d 6 -6; fondu 7 -7; fondu_je 7 -7; fonta 7 -7; fonta_> 7 -7
fonta_comme 3 -3; forfa 3 -3; forfa_> 1 -1; forfa_mobil 5 -5; forge 6 -6; forge_> 6 -6; formi 11 -11; formi_> 11 -11
formi_ca 1 -1; fort 12 -12; fort_> 5 -5; fort_mon 11 -11; fort_non 3 -3; fort_parce 7 -7; fort_sur 1 -1; fortn 3 -3
fortn_la 3 -3; fou 5 -5; fou_ce 5 -5; fourn 13 -13; fourn_> 11 -11; fourn_aroba 8 -8; fourn_je 3 -3; fous 5 -5
fous_de 5 -5; fout 6 -6; fout_de 6 -6; fouta 8 -8; fouta_de 8 -8; foute 17 -17; foute_de 8 -8; foute_moi 12 -12
foutr 8 -8; foutr_> 8 -8; fr 8 -8; fr_> 8 -8; fr_comme 5 -5; fr_oui 1 -1; fr_tout 6 -6; franc 16 -16; franc_> 16 -16
franc_avec 5 -5; franc_et 2 -2; franc_il 6 -6; franc_j 19 -19; franc_je -10 10; franc_pardo 10 -10; franc_que 8 -8
free 12 -12; free_> 11 -11; free_point 7 -7; frere 11 -11; frere_> 10 -10; frere_je 10 -10; frere_tout 5 -5
frero 9 -9; frero_> 9 -9; frisq 5 -5; frisq_mais 5 -5; fritu 12 -12; fritu_sur 12 -12; furie 7 -7; furie_> 7 -7
furie_lui 3 -3; furie_perso 5 -5; g 7 -7; g_e 6 -6; g_i 6 -6; g_mail 2 -2; g_u 4 -4; gagno 9 -9; gagno_a 6 -6
gagno_de 8 -8; galer 3 -3; galer_je 3 -3; galle 5 -5; galle_aroba 5 -5; gamin 7 -7; gamin_a 3 -3; gamin_aroba 9 -9
garag 14 -14; garag_dupon 9 -9; garag_point 6 -6; garag_tiret 6 -6; garan 7 -7; garan_de 7 -7; garci 6 -6
garci_arrob 6 -6; garco 4 -4; garco_ne 4 -4; garde 5 -5; garde_et 5 -5; gare 5 -5; gare_> 5 -5; garni 7 -7
garni_a 7 -7; gars -11 11; gars_> -2 2; gars_du -7 7; gars_la -6 6; gars_s -7 7; gasto 6 -6; gasto_point 6 -6
gauch 6 -6; gauch_> 6 -6; ge 6 -6; ge_comme 6 -6; gener 13 -13; gener_> 14 -14; gener_d 7 -7; genev 7 -7
genev_> 7 -7; genia 9 -9; genia_merci 9 -9; genre 4 -4; genre_cinq 11 -11; genre_j 7 -7; genre_je -20 20; gens 6 -6
gens_comme 5 -5; gens_ne 4 -4; gens_tombe 10 -10; genti 4 -4; genti_> 14 -14; genti_au 12 -12; genti_mais -1 1
genti_trans -7 7; gerar 8 -8; gerar_lemai 8 -8; gerar_point 5 -5; gere 11 -11; gere_> 11 -11; germa 6 -6
germa_fabre 6 -6; gille 1 -1; gille_rouss 1 -1; girar 14 -14; girar_> 9 -9; girar_aroba 5 -5; girar_g 6 -6
giuli 6 -6; giuli_under 6 -6; gmail 9 -9; gmail_com 7 -7; gmail_dot 8 -8; gmail_ne 8 -8; gmail_non 5 -5
gmail_point 7 -7; go 6 -6; go_c 6 -6; goff 9 -9; goff_> 9 -9; goff_aroba 6 -6; gonfl 9 -9; gonfl_serie 5 -5
gonfl_votre 9 -9; good 13 -13; good_> 12 -12; good_inter 9 -9; googl 10 -10; googl_> 11 -11; googl_elle 4 -4
grand 10 -10; grand_maxim 6 -6; grand_merci 8 -8; grave 18 -18; grave_> 18 -18; gresi 14 -14; gresi_> 13 -13
gresi_horri 8 -8; gresi_telle 6 -6; gresi_toujo 9 -9; grezi 9 -9; grezi_on 9 -9; grill 10 -10; grill_> 10 -10
gros -1 1; gros_jaser -8 8; gros_je 5 -5; gros_mente 10 -10; grzz 6 -6; grzz_dans 6 -6; grzz_grzz 6 -6; gsm 6 -6
gsm_c 8 -8; gsm_n 3 -3; guade 8 -8; guade_> 8 -8; gueri 2 -2; gueri_cinqu 1 -1; gueri_du 3 -3; gueul 16 -16
gueul_> 14 -14; gueul_la 5 -5; gueul_votre 8 -8; guign 9 -9; guign_> 9 -9; guill 9 -9; guill_> 9 -9; h 18 -18
h_> 7 -7; h_a 5 -5; h_aroba 8 -8; h_comme 3 -3; h_e 4 -4; habit 18 -18; habit_a 7 -7; habit_au 6 -6; habit_avec 8 -8
habit_la 14 -14; habit_quatr 6 -6; hadda 10 -10; hadda_> 10 -10; hadj 5 -5; hadj_h 5 -5; haut 3 -3; haut_celui 3 -3
he 5 -5; he_ben 5 -5; hein 17 -17; hein_> 11 -11; hein_danie 3 -3; hein_dis 5 -5; hein_oui 6 -6; hein_une 10 -10
helas 9 -9; helas_> 9 -9; helas_non 8 -8; helen 7 -7; helen_point 7 -7; henri 3 -3; henri_point 3 -3; hesit 11 -11
hesit_> 11 -11; heure_> 4 -4; heure_alors 7 -7; heure_et 10 -10; heure_mais 10 -10; heure_que -11 11; hier 8 -8
hier_> 3 -3; hier_apres 9 -9; hier_chez 6 -6; hier_et 4 -4; hier_qui 7 -7; hier_soir 8 -8; hier_voila 1 -1
histo -3 3; histo_> -3 3; hmm 11 -11; hmm_> 11 -11; homme 9 -9; homme_> 11 -11; homme_vous 4 -4; honte 10 -10
honte_> 9 -9; honte_de 5 -5; honte_je 8 -8; honte_votre 11 -11; hop -11 11; hop_de 1 -1; hop_je 1 -1; hop_un -15 15
horri 8 -8; horri_sur 8 -8; hors 16 -16; hors_de 8 -8; hors_ligne 7 -7; hors_servi 11 -11; hospi -8 8; hospi_il -8 8
hotel 6 -6; hotel_est 6 -6; hotel_tiret 5 -5; hotli -9 9; hotli_en -9 9; hotma 7 -7; hotma_point 7 -7; hs 8 -8
hs_> 9 -9; hs_chez 3 -3; hugo 10 -10; hugo_aroba 10 -10; hugo_je 5 -5; hugo_point 10 -10; hugue 10 -10
hugue_delap 10 -10; hugue_trent 8 -8; hui 7 -7; hui_> 7 -7; huit 11 -11; huit_> 10 -10; huit_aroba 4 -4; huit_c 8 -8
huit_cent 2 -2; huit_cents 5 -5; huit_chez 6 -6; huit_cinqu 3 -3; huit_doubl 7 -7; huit_douze 1 -1; huit_euh 2 -2
huit_heure 10 -10; huit_huit 4 -4; huit_merci 1 -1; huit_non 7 -7; huit_nonan 2 -2; huit_quara 5 -5; huit_quatr 5 -5
huit_septa 4 -4; huit_soixa 5 -5; huit_trent 4 -4; huit_trois 3 -3; huit_un 1 -1; huit_vingt 1 -1; huit_virgu 3 -3
huita 10 -10; huita_et 6 -6; huita_poste 8 -8; huita_quatr 3 -3; huita_sept 4 -4; humai -41 41; humai_> -28 28
humai_chez -12 12; humai_humai -9 9; humai_je -9 9; humai_maint -9 9; humai_pas -10 10; humai_prenn -8 8
humai_s -12 12; humai_vite -17 17; hurle 5 -5; hurle_parce 5 -5; i 10 -10; i_> 5 -5; i_a 7 -7; i_aroba 3 -3
i_cloud 7 -7; i_d 4 -4; i_e 2 -2; i_m 5 -5; i_n 3 -3; i_ni 5 -5; i_point 4 -4; i_r 6 -6; i_s 5 -5; i_speak -5 5
i_t 7 -7; ia -11 11; ia_> -11 11; ibrah 10 -10; ibrah_kone 10 -10; ici 19 -19; ici_> 6 -6; ici_et 2 -2
ici_gerar 8 -8; ici_la 10 -10; icitt 10 -10; icitt_> 10 -10; iclou 4 -4; iclou_point 4 -4; idee 6 -6; idee_ca 6 -6
ident 8 -8; ident_> 8 -8; il 3 -3; il_a 7 -7; il_accro 8 -8; il_appel 8 -8; il_cherc 3 -3; il_decro 6 -6
il_dit 6 -6; il_est 10 -10; il_fait 14 -14; il_falla 11 -11; il_faudr 6 -6; il_faut 12 -12; il_habit 4 -4
il_lui 6 -6; il_m 9 -9; il_manqu 13 -13; il_march 3 -3; il_me -12 12; il_n 2 -2; il_ne 11 -11; il_passe 6 -6
il_perd 1 -1; il_peut 5 -5; il_pleut 10 -10; il_possi -9 9; il_quelq -11 11; il_rentr 4 -4; il_reste 5 -5; il_s 6 -6
il_tourn 5 -5; il_un -6 6; il_va 7 -7; il_vient 9 -9; il_vous -8 8; il_y 9 -9; ils 10 -10; ils_arriv 9 -9
ils_ont 4 -4; ils_parte 3 -3; image 6 -6; image_se 6 -6; imagi 7 -7; imagi_que 7 -7; imbec 10 -10; imbec_> 10 -10
immed -13 13; immed_> -13 13; immeu 7 -7; immeu_> 7 -7; immob 10 -10; immob_> 10 -10; impec 15 -15; impec_> 11 -11
impec_merci 4 -4; impec_on 7 -7; impor 11 -11; impor_quoi 11 -11; impos 12 -12; impos_> 11 -11; impos_d 9 -9
impos_de 12 -12; impri 11 -11; impri_> 10 -10; impri_trouv 13 -13; impri_wifi 7 -7; inacc 11 -11; inacc_> 12 -12
inacc_au 2 -2; inact 6 -6; inact_> 6 -6; inadm 14 -14; inadm_> 8 -8; inadm_ca 4 -4; inadm_de 3 -3; inadm_inadm 8 -8
inadm_j 24 -24; inadm_vous 8 -8; incap 8 -8; incap_> 8 -8; incid 12 -12; incid_> 12 -12; incom 10 -10; incom_> 7 -7
incom_crass 8 -8; incon 12 -12; incon_> 12 -12; incor 12 -12; incor_> 12 -12; ines 10 -10; ines_hadda 10 -10
infer 6 -6; infer_> 6 -6; infir 5 -5; infir_de 5 -5; info 9 -9; info_aroba 9 -9; infor 10 -10; infor_> 12 -12
infor_a 7 -7; infor_de 8 -8; infor_qui 5 -5; injoi 7 -7; injoi_> 9 -9; injoi_euh 4 -4; inqui 2 -2; inqui_je 2 -2
insen 6 -6; insen_a 6 -6; inspe 8 -8; inspe_youss 8 -8; insta 12 -12; insta_> 12 -12; insta_ben 1 -1
insta_la 12 -12; insta_non 9 -9; insup 18 -18; insup_> 18 -18; intel -8 8; intel_artif -8 8; inter 11 -11
inter_> 18 -18; inter_alors 4 -4; inter_c 8 -8; inter_ca 1 -1; inter_chez 1 -1; inter_compe -8 8; inter_dans 7 -7
inter_de 10 -10; inter_depui 6 -6; inter_du 6 -6; inter_est 7 -7; inter_et 12 -12; inter_fonct 3 -3
inter_humai -7 7; inter_il 7 -7; inter_je 2 -2; inter_m 10 -10; inter_mais 1 -1; inter_malgr 3 -3; inter_march 4 -4
inter_merci 7 -7; inter_mes 4 -4; inter_ne 3 -3; inter_ni 2 -2; inter_nicke 6 -6; inter_non 3 -3; inter_on 3 -3
inter_pas 4 -4; inter_point 6 -6; inter_pour 9 -9; inter_prevu 6 -6; inter_que 12 -12; inter_qui 5 -5
inter_revie 6 -6; inter_sur 5 -5; inter_une 6 -6; intol 13 -13; intol_> 14 -14; intol_trois 5 -5; inuti 7 -7
inuti_de 7 -7; iphon 10 -10; iphon_> 8 -8; iphon_le 8 -8; ira 9 -9; ira_> 5 -5; ira_bien 5 -5; ira_comme 4 -4
isabe 9 -9; isabe_fonta 7 -7; isabe_point 7 -7; it 10 -10; it_s 10 -10; j 9 -9; j_ai 20 -20; j_aie -8 8
j_aille 9 -9; j_aime -6 6; j_aimer -9 9; j_appel 6 -6; j_aroba 5 -5; j_arriv 7 -7; j_atten 22 -22; j_aurai 6 -6
j_avais 3 -3; j_b 2 -2; j_dupon 6 -6; j_en 6 -6; j_enten 11 -11; j_envoi 9 -9; j_esper 9 -9; j_etais 6 -6
j_exige -8 8; j_habit 11 -11; j_hesit 11 -11; j_imagi 7 -7; j_p 7 -7; j_point 7 -7; j_veux -11 11; j_voudr -15 15
j_y -4 4; jacqu 2 -2; jacqu_tati 2 -2; jade 9 -9; jade_zero 9 -9; jamai 12 -12; jamai_> 6 -6; jamai_avec 7 -7
jamai_de 11 -11; jamai_envoy 5 -5; jamai_eu 1 -1; jamai_habit 3 -3; jamai_voulu 4 -4; jamai_vu 6 -6; jaser -8 8
jaser_avec -8 8; je 6 -6; je_branc 10 -10; je_capte 9 -9; je_cherc 13 -13; je_cliqu 1 -1; je_compo 8 -8
je_compr -4 4; je_compt 11 -11; je_conna 6 -6; je_conso 9 -9; je_crois 3 -3; je_croya 7 -7; je_decro 9 -9
je_deman -15 15; je_desce 9 -9; je_dirai 9 -9; je_dis 6 -6; je_discu -6 6; je_dois 20 -20; je_donne 11 -11
je_euh 11 -11; je_fais 5 -5; je_gere 11 -11; je_je 7 -7; je_l 8 -8; je_la 3 -3; je_le 8 -8; je_les 10 -10
je_lui 5 -5; je_m 10 -10; je_me 15 -15; je_mets 5 -5; je_monte 7 -7; je_n 4 -4; je_ne 3 -3; je_paie 5 -5
je_parla 8 -8; je_parle -3 3; je_pas 9 -9; je_passe 8 -8; je_paye 5 -5; je_pense 9 -9; je_pete 8 -8; je_peux -4 4
je_plais 10 -10; je_porte 6 -6; je_pourr 12 -12; je_prefe -7 7; je_prend -3 3; je_puiss -7 7; je_raccr -15 15
je_rappe 13 -13; je_re 2 -2; je_rebra 9 -9; je_recla -6 6; je_recoi 6 -6; je_redem 17 -17; je_redis 3 -3
je_refle 7 -7; je_regar 13 -13; je_regre 9 -9; je_repet -7 7; je_reste 3 -3; je_sache 12 -12; je_sais 11 -11
je_saura 2 -2; je_sors 3 -3; je_souha -18 18; je_suis 22 -22; je_suppo 18 -18; je_tape 8 -8; je_tele 5 -5
je_telep 5 -5; je_tombe -7 7; je_trava 12 -12; je_vais 8 -8; je_verif 16 -16; je_verra 11 -11; je_veux -17 17
je_viens 9 -9; je_vois 6 -6; je_voudr -11 11; je_voula 15 -15; je_vous 9 -9; jean 11 -11; jean_aroba 6 -6
jean_bapti 2 -2; jean_dupon 7 -7; jean_luc 5 -5; jean_marc 7 -7; jean_morea 10 -10; jean_non 2 -2; jean_point 6 -6
jean_tiret 5 -5; jeann 5 -5; jeann_point 2 -2; jeann_tiret 7 -7; jeter 6 -6; jeter_un 6 -6; jeudi 10 -10
jeudi_> 5 -5; jeudi_entre 10 -10; jeune 9 -9; jeune_homme 9 -9; jeux 3 -3; jeux_n 3 -3; jocel 6 -6; jocel_dujar 6 -6
joign 4 -4; joign_alors 4 -4; joind -6 6; joind_> 10 -10; joind_au 18 -18; joind_le -10 10; joind_les 10 -10
joind_ma 10 -10; joind_sur 5 -5; joind_un -17 17; joint 6 -6; joint_> 6 -6; jojo 8 -8; jojo_point 8 -8; joli 9 -9
joli_accen 9 -9; joue -4 4; joue_avec -7 7; joue_de 3 -3; jouer 5 -5; jouer_> 3 -3; jouer_en 5 -5; jour 11 -11
jour_j 12 -12; jour_mon 3 -3; jour_sur 8 -8; journ 9 -9; journ_a 9 -9; jours 8 -8; jours_> 7 -7; jours_deja 6 -6
jours_que 7 -7; jsp 6 -6; jsp_pourq 6 -6; julie 9 -9; julie_carpe 8 -8; julie_point 6 -6; jusqu 6 -6; jusqu_ici 6 -6
juste 20 -20; juste_> 10 -10; juste_bip 5 -5; juste_combi 10 -10; juste_inter 10 -10; juste_le 5 -5; juste_les 2 -2
juste_ludo 3 -3; juste_ma 8 -8; juste_mon 9 -9; juste_pour 3 -3; juste_que 14 -14; juste_savoi 6 -6; k 10 -10
k_> 7 -7; k_e 8 -8; k_o 7 -7; k_point 7 -7; ka 5 -5; ka_fet 5 -5; karim 8 -8; karim_benal 9 -9; karim_quatr 5 -5
kaz 5 -5; kaz_mwen 5 -5; kern 8 -8; kern_k 8 -8; kerou 1 -1; kerou_k 1 -1; kevin 9 -9; kevin_lopez 9 -9
kevin_point 9 -9; kevin_under 6 -6; kone 10 -10; kone_> 10 -10; l 3 -3; l_a 1 -1; l_accue 8 -8; l_actri 6 -6
l_admin 8 -8; l_adres 9 -9; l_adsl 10 -10; l_agenc 5 -5; l_agent 8 -8; l_ai 8 -8; l_air 14 -14; l_alarm 5 -5
l_an 7 -7; l_ancie 9 -9; l_appar 11 -11; l_appel 8 -8; l_arnaq 11 -11; l_assis -2 2; l_ateli 4 -4; l_autre 9 -9
l_avion -5 5; l_avoir 2 -2; l_c 7 -7; l_e 4 -4; l_ecole 9 -9; l_ecout 8 -8; l_ecran 7 -7; l_enten 7 -7
l_entre 12 -12; l_etage 12 -12; l_etran 2 -2; l_heure -11 11; l_hotel 6 -6; l_i 3 -3; l_image 6 -6; l_immeu 7 -7
l_impri 9 -9; l_incid 7 -7; l_infor 5 -5; l_insta 12 -12; l_inter 7 -7; l_o 1 -1; l_oblig -7 7; l_open 7 -7
l_orage 3 -3; l_orang 7 -7; l_ordi 7 -7; l_ordin 8 -8; l_ordre 8 -8; l_ouver 1 -1; l_point 5 -5; l_puis 5 -5
l_un -3 3; l_wifi 15 -15; la 8 -8; la_4g 4 -4; la_5g 8 -8; la_> 10 -10; la_atten 9 -9; la_banqu 4 -4; la_bas 9 -9
la_boula 7 -7; la_box 11 -11; la_c 9 -9; la_ca 6 -6; la_caiss 9 -9; la_carte 3 -3; la_casqu 11 -11; la_cata 5 -5
la_cave 9 -9; la_cedil 5 -5; la_centr 5 -5; la_chamb 8 -8; la_chans 3 -3; la_chora 3 -3; la_cinqu 12 -12
la_clien -11 11; la_co 5 -5; la_commu 13 -13; la_con 7 -7; la_conna 9 -9; la_conne 8 -8; la_conse 14 -14
la_conso 8 -8; la_coupu 6 -6; la_cuisi 9 -9; la_dame -7 7; la_dedan -7 7; la_derni 9 -9; la_dessu 1 -1
la_deux 10 -10; la_donne 4 -4; la_factu 12 -12; la_faute 8 -8; la_fenet 8 -8; la_fibre 11 -11; la_fin 8 -8
la_franc 1 -1; la_fritu 12 -12; la_galer 3 -3; la_gare 5 -5; la_guade 8 -8; la_hotli -9 9; la_il 2 -2; la_j 3 -3
la_je 5 -5; la_l 1 -1; la_la 5 -5; la_le 12 -12; la_lettr 2 -2; la_ligne 3 -3; la_liste 7 -7; la_lumie 11 -11
la_machi 7 -7; la_magas 5 -5; la_main 8 -8; la_mairi 11 -11; la_mais 4 -4; la_maiso 11 -11; la_marqu 15 -15
la_marre 4 -4; la_meme -1 1; la_merde 11 -11; la_messa 10 -10; la_minut -15 15; la_mise 2 -2; la_miser 4 -4
la_moind 7 -7; la_moiti 10 -10; la_monta 7 -7; la_norma 6 -6; la_nouve 5 -5; la_nuit -8 8; la_oui 10 -10
la_page 9 -9; la_paix 12 -12; la_panne 13 -13; la_parce 1 -1; la_passe -6 6; la_peine 17 -17; la_perso 9 -9
la_petit 3 -3; la_porte 15 -15; la_poste 5 -5; la_pour 6 -6; la_premi 4 -4; la_prise 16 -16; la_proce 6 -6
la_quest 11 -11; la_rage 7 -7; la_remet 3 -3; la_retra 2 -2; la_reuni 1 -1; la_rue 4 -4; la_secre 3 -3
la_semai 13 -13; la_situa -8 8; la_socie 14 -14; la_soire 3 -3; la_sonne 5 -5; la_suite 5 -5; la_switc 8 -8
la_table 9 -9; la_techn -13 13; la_tele 13 -13; la_telep 10 -10; la_telet 6 -6; la_tempe 4 -4; la_tete 11 -11
la_tonal 8 -8; la_un -7 7; la_video 12 -12; la_vie 12 -12; la_ville 3 -3; la_vite -9 9; la_voisi 3 -3; la_voix 5 -5
la_vous 5 -5; la_vraie 8 -8; la_wifi 10 -10; labo 11 -11; labo_point 11 -11; lac 5 -5; lac_point 5 -5; lache 5 -5
lache_> 5 -5; lacou 5 -5; lacou_aroba 5 -5; lacro 10 -10; lacro_> 10 -10; lag 8 -8; lag_> 5 -5; lag_de 5 -5
lag_un 7 -7; lagra 8 -8; lagra_je 8 -8; laiss 11 -11; laiss_> 10 -10; laiss_ca 2 -2; laiss_de 5 -5; laiss_les 6 -6
laiss_moi 4 -4; laiss_tombe -1 1; laiss_un 7 -7; laiss_une 5 -5; lambe 12 -12; lambe_> 12 -12; lamen 9 -9
lamen_c 6 -6; lamen_et 9 -9; lance 8 -8; lance_> 8 -8; lang 10 -10; lang_> 10 -10; lapos 8 -8; lapos_point 8 -8
lapto 7 -7; lapto_et 7 -7; laure 10 -10; laure_picho 10 -10; lausa 7 -7; lausa_> 7 -7; laver 8 -8; laver_qui 8 -8
le 6 -6; le_01 8 -8; le_06 5 -5; le_06123 14 -14; le_> 8 -8; le_bazar 12 -12; le_boiti 6 -6; le_bol 11 -11
le_bon 12 -12; le_borde 7 -7; le_bouto 16 -16; le_box 5 -5; le_burea 11 -11; le_c 2 -2; le_cabla 6 -6; le_cable 9 -9
le_caiss 4 -4; le_canal 2 -2; le_cas 10 -10; le_chat 9 -9; le_chef -9 9; le_chien 12 -12; le_chiff 5 -5
le_code 5 -5; le_combi 10 -10; le_confi 13 -13; le_conse 14 -14; le_conte 4 -4; le_contr 13 -13; le_corre 4 -4
le_coura 8 -8; le_courr 4 -4; le_cul 9 -9; le_debit 10 -10; le_debut 2 -2; le_decod 7 -7; le_deux 6 -6
le_dirai 1 -1; le_direc 15 -15; le_dis 2 -2; le_dos 6 -6; le_dossi 12 -12; le_facte 7 -7; le_faire 16 -16
le_feu 17 -17; le_film 3 -3; le_fixe 6 -6; le_franc 8 -8; le_goff 9 -9; le_le 3 -3; le_mac 8 -8; le_magas 2 -2
le_mail 9 -9; le_mauva 2 -2; le_meme 8 -8; le_messa 6 -6; le_metie 7 -7; le_mille 11 -11; le_mobil 3 -3
le_modem 5 -5; le_moins 13 -13; le_momen 6 -6; le_monde 6 -6; le_monsi 15 -15; le_morbi 1 -1; le_mot 3 -3
le_natel 4 -4; le_netfl 5 -5; le_numer 6 -6; le_passa 16 -16; le_petit 5 -5; le_placa 9 -9; le_point 8 -8
le_porta 7 -7; le_poste 3 -3; le_probl 8 -8; le_profe 1 -1; le_quart 5 -5; le_redem 3 -3; le_rende 11 -11
le_renvo 5 -5; le_repar 6 -6; le_repet 10 -10; le_repon 11 -11; le_resea 10 -10; le_respo -1 1; le_route 10 -10
le_rue 8 -8; le_sais 8 -8; le_salon 12 -12; le_sav -6 6; le_serve 5 -5; le_servi -11 11; le_signa 10 -10
le_silen 8 -8; le_site 7 -7; le_soir 7 -7; le_son 13 -13; le_souci 10 -10; le_stand -11 11; le_sud 5 -5
le_suppo -18 18; le_techn 5 -5; le_telep 12 -12; le_temps 5 -5; le_termi 4 -4; le_tiret 6 -6; le_titul 8 -8
le_toit 9 -9; le_vide 7 -7; le_vingt 1 -1; le_voila 3 -3; le_voyan 10 -10; le_vpn 7 -7; le_web 2 -2; le_week 3 -3
le_wifi 8 -8; le_zero -4 4; lea 8 -8; lea_aroba 6 -6; lea_tiret 8 -8; lebla 14 -14; lebla_> 9 -9; lebla_point 10 -10
lefeb 10 -10; lefeb_> 10 -10; lefev 6 -6; lefev_aroba 7 -7; lefev_et 1 -1; leger 7 -7; leger_> 7 -7
leger_aroba 9 -9; lemai 8 -8; lemai_> 8 -8; lemai_aroba 8 -8; lent 13 -13; lent_> 12 -12; lent_dans 5 -5; lente 6 -6
lente_> 6 -6; leon 9 -9; leon_six 9 -9; leque 11 -11; leque_> 11 -11; leque_je 7 -7; leroy 5 -5; leroy_aroba 5 -5
les 2 -2; les_ai 5 -5; les_appar 4 -4; les_appel 14 -14; les_autre 2 -2; les_bots -8 8; les_bouch 5 -5
les_caiss 5 -5; les_camer 13 -13; les_chain 7 -7; les_cinq 6 -6; les_clien 6 -6; les_commu 9 -9; les_deux -1 1
les_dix 9 -9; les_enfan 10 -10; les_gens 6 -6; les_heure 10 -10; les_huit 10 -10; les_les 6 -6; les_lis 5 -5
les_machi -15 15; les_mails 5 -5; les_mois 8 -8; les_nerfs 6 -6; les_plomb 8 -8; les_pompi 8 -8; les_poste 3 -3
les_quart 5 -5; les_quinz 5 -5; les_recoi 6 -6; les_robot -3 3; les_sites 8 -8; les_sms 12 -12; les_techn 7 -7
les_texto 6 -6; les_trava 4 -4; les_video 5 -5; les_voyan 6 -6; let 6 -6; let_s 6 -6; lettr 2 -2; lettr_f 2 -2
lettr_j 2 -2; liber 6 -6; liber_point 6 -6; libre -9 9; libre_je -9 9; liege 8 -8; liege_moi 9 -9; liege_qui 4 -4
lien 8 -8; lien_sdsl 8 -8; ligne 8 -8; ligne_> 8 -8; ligne_avec 8 -8; ligne_c 6 -6; ligne_ca 5 -5; ligne_demai 7 -7
ligne_du 10 -10; ligne_est 8 -8; ligne_et 1 -1; ligne_fixe 5 -5; ligne_gresi 10 -10; ligne_maint -7 7
ligne_qui 10 -10; ligne_remar 10 -10; lilas 8 -8; lilas_> 8 -8; lilas_soixa 3 -3; lili 7 -7; lili_point 7 -7
lis 5 -5; lis_jamai 5 -5; liste 7 -7; liste_> 7 -7; live 7 -7; live_point 7 -7; lola 5 -5; lola_deux 5 -5; long 8 -8
long_> 8 -8; longt 4 -4; longt_> 4 -4; longt_que 2 -2; lopez 8 -8; lopez_> 9 -9; lopez_quatr 3 -3; luc 8 -8
luc_gagno 8 -8; luc_morea 5 -5; luc_point 7 -7; lucas 6 -6; lucas_deux 6 -6; lucie 7 -7; lucie_charp 7 -7
lucie_perro 5 -5; lucie_soixa 8 -8; ludo 3 -3; ludo_point 3 -3; ludov 3 -3; ludov_juste 3 -3; lui -2 2; lui_> 10 -10
lui_a 6 -6; lui_aussi 3 -3; lui_c 7 -7; lui_deman 5 -5; lui_expli -13 13; lui_fonct 4 -4; lui_il 6 -6
lui_meme 12 -12; lumie 8 -8; lumie_> 5 -5; lumie_clign 15 -15; lumie_de 1 -1; lumie_est 9 -9; lumie_que 7 -7
lumie_qui 4 -4; lumie_rouge 10 -10; lumie_verte 1 -1; lundi 16 -16; lundi_> 12 -12; lundi_derni 9 -9; lunet 5 -5
lunet_> 5 -5; lydie 7 -7; lydie_berti 7 -7; lyon 7 -7; lyon_> 7 -7; lyon_et 4 -4; lyon_point 7 -7; m 10 -10
m_a 23 -23; m_adres -19 19; m_aide 7 -7; m_aider 9 -9; m_appel 19 -19; m_aurez -11 11; m_avait -2 2; m_avez 5 -5
m_aviez 1 -1; m_e 5 -5; m_ecout -7 7; m_embet 6 -6; m_en 7 -7; m_enerv 14 -14; m_enten 19 -19; m_entre -13 13
m_envoi -4 4; m_fi 8 -8; m_fourn 8 -8; m_inqui 2 -2; m_inter 9 -9; m_m 5 -5; m_r 5 -5; m_tiret 5 -5; m_y 4 -4
ma 19 -19; ma_belle 4 -4; ma_blond 7 -7; ma_boite 7 -7; ma_box 5 -5; ma_carte 7 -7; ma_chamb 6 -6; ma_claqu 10 -10
ma_colle 9 -9; ma_conne 9 -9; ma_conse 10 -10; ma_conso 5 -5; ma_deman 12 -12; ma_factu 12 -12; ma_famil 10 -10
ma_femme 16 -16; ma_fibre 7 -7; ma_fille 9 -9; ma_gueul 5 -5; ma_ligne 9 -9; ma_maitr 8 -8; ma_maman -3 3
ma_mere 9 -9; ma_messa 8 -8; ma_nouve 4 -4; ma_part 3 -3; ma_play 10 -10; ma_ps5 8 -8; ma_quest 8 -8; ma_rue 3 -3
ma_secre 7 -7; ma_serie 2 -2; ma_sim 13 -13; ma_soeur 3 -3; ma_switc 5 -5; ma_table 10 -10; ma_tete 6 -6
ma_tiret 8 -8; ma_voisi 5 -5; mac 10 -10; mac_et 10 -10; machi -22 22; machi_> -6 6; machi_a 10 -10; machi_ca -7 7
machi_de 9 -9; machi_dont 8 -8; machi_envir 9 -9; machi_est 18 -18; machi_j -5 5; machi_je -16 16; machi_moi -8 8
machi_passe -12 12; machi_y -11 11; madam 18 -18; madam_> 9 -9; madam_da 7 -7; madam_germa 6 -6; madam_je 5 -5
madam_lefeb 10 -10; madam_perri 3 -3; madam_que 6 -6; madam_saint 7 -7; madam_tremb 7 -7; magas 16 -16; magas_> 9 -9
magas_de 5 -5; magas_les 5 -5; mail 19 -19; mail_> 19 -19; mail_c 6 -6; mail_euh 1 -1; mail_il 4 -4; mail_mon 1 -1
mail_point 2 -2; mails 11 -11; mails_> 8 -8; mails_arriv 8 -8; mails_donc 12 -12; mails_ils 3 -3; mails_je 5 -5
main 8 -8; main_> 8 -8; maint_au -9 9; maint_avec 5 -5; maint_elle 1 -1; maint_il 4 -4; maint_j 6 -6; maint_je -8 8
maint_si 5 -5; mairi 11 -11; mairi_> 4 -4; mairi_a 14 -14; mairi_trait 7 -7; mais 2 -2; mais_a -12 12
mais_allo 6 -6; mais_alors 6 -6; mais_bien 5 -5; mais_bon 8 -8; mais_c 9 -9; mais_ca 7 -7; mais_carre 12 -12
mais_ce -10 10; mais_des 8 -8; mais_en 4 -4; mais_fan 5 -5; mais_il 3 -3; mais_inter 5 -5; mais_j -9 9; mais_je -4 4
mais_juste 2 -2; mais_la 8 -8; mais_le 2 -2; mais_les 5 -5; mais_maint 5 -5; mais_mes 6 -6; mais_moi -2 2
mais_non 15 -15; mais_on 5 -5; mais_oui 13 -13; mais_pas 14 -14; mais_passe -14 14; mais_perso 10 -10
mais_pour 4 -4; mais_quand 6 -6; mais_quell 5 -5; mais_rien 12 -12; mais_sans 5 -5; mais_serie 9 -9; mais_si 12 -12
mais_telep 5 -5; mais_vous 9 -9; maiso 11 -11; maiso_> 11 -11; maiso_et 5 -5; maiso_il 1 -1; maiso_mais 3 -3
maiso_y 1 -1; maitr 8 -8; maitr_dit 8 -8; mal 11 -11; mal_> 25 -25; mal_a 7 -7; mal_compr 7 -7; malad 3 -3
malad_sur 3 -3; malgr 3 -3; malgr_le 3 -3; malhe 11 -11; malhe_> 12 -12; malhe_non 10 -10; malhe_pas 8 -8
mamad 9 -9; mamad_diop 9 -9; maman -3 3; maman_elle 11 -11; maman_qui -8 8; mamie 8 -8; mamie_colet 8 -8; mange 6 -6
mange_> 6 -6; manqu 9 -9; manqu_encor 9 -9; marc 10 -10; marc_aroba 5 -5; marc_petit 7 -7; marc_point 9 -9
marc_tiret 4 -4; march 11 -11; march_> 12 -12; march_a 3 -3; march_de 13 -13; march_depui 6 -6; march_deux 6 -6
march_jamai 7 -7; march_mais 3 -3; march_merci 4 -4; march_monsi 10 -10; march_nicke 5 -5; march_pas 7 -7
march_plus 8 -8; march_pour 5 -5; march_toujo 2 -2; march_trent 6 -6; mardi 15 -15; mardi_> 15 -15; mardi_et 7 -7
mardi_il 1 -1; mare 11 -11; mare_de 11 -11; mare_mare 11 -11; mareu 7 -7; mareu_> 7 -7; mari 10 -10; mari_> 5 -5
mari_c 5 -5; mari_est 10 -10; mari_qui 13 -13; mari_vu 1 -1; marie 13 -13; marie_aroba 6 -6; marie_chris 7 -7
marie_clair 4 -4; marie_lambe 7 -7; marie_non 5 -5; marie_point 4 -4; marie_trent 5 -5; marin 7 -7; marin_point 5 -5
marin_sans 7 -7; mario 6 -6; mario_trait 6 -6; mariu 5 -5; mariu_treiz 5 -5; marqu 15 -15; marqu_sorti 15 -15
marra 9 -9; marra_> 9 -9; marra_ca 7 -7; marre -1 1; marre_> 13 -13; marre_d 4 -4; marre_de -9 9; marre_des -16 16
mars 7 -7; mars_> 7 -7; marse 8 -8; marse_> 11 -11; marse_zero 2 -2; marte 6 -6; marte_aroba 5 -5; marte_socie 6 -6
marti 16 -16; marti_> 14 -14; marti_aroba 7 -7; masqu 9 -9; masqu_> 9 -9; masso 1 -1; masso_m 1 -1; matin 13 -13
matin_> 14 -14; matin_j 2 -2; matin_le 12 -12; mauva 14 -14; mauva_adres 10 -10; mauva_cable 2 -2; mauva_on 5 -5
maxim 16 -16; maxim_> 16 -16; mdr 6 -6; mdr_ok 6 -6; me -2 2; me_> 7 -7; me_calme 2 -2; me_compr 13 -13
me_conna 5 -5; me_conne 21 -21; me_convi 12 -12; me_deman 7 -7; me_deran 12 -12; me_dire 7 -7; me_disen 5 -5
me_dit 8 -8; me_fait 12 -12; me_faite 10 -10; me_faudr -7 7; me_faut -12 12; me_gonfl 9 -9; me_joind 19 -19
me_lache 5 -5; me_mettr -10 10; me_nomme 7 -7; me_parai 7 -7; me_parle -1 1; me_passe -12 12; me_prene 11 -11
me_racon 3 -3; me_rappe -12 12; me_rende 6 -6; me_repet 9 -9; me_repon -9 9; me_saoul 6 -6; me_sauve 3 -3
me_taper 6 -6; me_telep 6 -6; me_trans 5 -5; me_va 19 -19; mec -4 4; mec_> 12 -12; mec_ca 5 -5; mec_norma -14 14
mecha 5 -5; mecha_> 5 -5; mecon 5 -5; mecon_> 5 -5; megas 5 -5; megas_> 5 -5; megas_et 5 -5; mehdi 4 -4
mehdi_bouzi 4 -4; meme 14 -14; meme_> 17 -17; meme_chose -1 1; meme_depui 2 -2; meme_dossi 9 -9; meme_en 11 -11
meme_endro 7 -7; meme_et 4 -4; meme_messa 8 -8; meme_n 8 -8; meme_pas 5 -5; meme_plus 6 -6; meme_pour 6 -6
meme_probl 7 -7; meme_quand 5 -5; meme_souci 6 -6; meme_techn 12 -12; mente 10 -10; mente_> 10 -10; merci 22 -22
merci_> 22 -22; merci_aroba 7 -7; merci_au 6 -6; merci_beauc 15 -15; merci_bien 5 -5; merci_ca 4 -4; merci_ce 2 -2
merci_de 15 -15; merci_du 11 -11; merci_je 10 -10; merci_mec 5 -5; merci_merci 6 -6; merci_on 12 -12; merci_pas 5 -5
merci_savez 8 -8; mercr 1 -1; mercr_hop 1 -1; merde 17 -17; merde_> 15 -15; merde_ca 7 -7; merde_j 11 -11; mere 9 -9
mere_> 10 -10; mere_est 4 -4; mere_qui 1 -1; mes 19 -19; mes_appel 16 -16; mes_camer 7 -7; mes_clien 14 -14
mes_colle 4 -4; mes_corre 4 -4; mes_courr 3 -3; mes_decla 8 -8; mes_enfan 8 -8; mes_lunet 5 -5; mes_mails 6 -6
mes_papie 8 -8; mes_petit 1 -1; mes_piece 6 -6; mes_sms 5 -5; mes_texto 9 -9; messa 9 -9; messa_> 9 -9; messa_d 7 -7
messa_sms 8 -8; messa_sur 5 -5; messa_vocal 8 -8; metie 7 -7; metie_> 7 -7; mets 5 -5; mets_carte 5 -5; mette 3 -3
mette_moi 3 -3; mettr -9 9; mettr_> 4 -4; mettr_en -10 10; mettr_sur 4 -4; meuni 5 -5; meuni_et 5 -5; mhm 11 -11
mhm_> 11 -11; micro 10 -10; micro_coupu 10 -10; midi 9 -9; midi_> 9 -9; mieux 4 -4; mieux_> 14 -14; mieux_discu -9 9
mieux_le 8 -8; mieux_maint 10 -10; mieux_parle -6 6; mieux_pas 11 -11; mille 8 -8; mille_> 15 -15; mille_a 3 -3
mille_aroba 6 -6; mille_cinq 5 -5; mille_huit 6 -6; mille_lyon 7 -7; mille_neuf 5 -5; min 7 -7; min_wifi 7 -7
minab 6 -6; minab_> 6 -6; mince 10 -10; mince_alors 10 -10; minh 7 -7; minh_nom 7 -7; minus 6 -6; minus_> 6 -6
minut 2 -2; minut_> -5 5; minut_et 5 -5; minut_je 10 -10; minut_le 1 -1; minut_mais 5 -5; minut_que -4 4
minut_sur 6 -6; mirac 11 -11; mirac_ca 11 -11; mis -7 7; mis_en -7 7; mis_ma 1 -1; mise 2 -2; mise_a 2 -2
miser 4 -4; miser_> 4 -4; mobil 18 -18; mobil_> 15 -15; mobil_a 6 -6; mobil_car 2 -2; mobil_dans 5 -5; mobil_n 6 -6
mobil_ne 6 -6; mobil_parce 1 -1; mobil_qui 1 -1; mobil_un 7 -7; mobil_va 4 -4; modem 6 -6; modem_apres 7 -7
modem_il 6 -6; modem_qu 1 -1; modem_route 7 -7; modif 17 -17; modif_mon 17 -17; moham 5 -5; moham_el 5 -5; moi -5 5
moi_> 16 -16; moi_a -10 10; moi_au -8 8; moi_aussi 3 -3; moi_avec -26 26; moi_c 17 -17; moi_ca 3 -3; moi_ces 8 -8
moi_cinq 8 -8; moi_donc -13 13; moi_en -18 18; moi_euh -5 5; moi_habit 6 -6; moi_inter 3 -3; moi_j 4 -4
moi_je -12 12; moi_la -6 6; moi_le 3 -3; moi_les -15 15; moi_lydie 7 -7; moi_meme 19 -19; moi_mon 6 -6
moi_monsi 5 -5; moi_ou 8 -8; moi_par -12 12; moi_parle -33 33; moi_pas 12 -12; moi_passe -7 7; moi_pluto 5 -5
moi_quelq -24 24; moi_qui 5 -5; moi_rappe -6 6; moi_si 6 -6; moi_sur -5 5; moi_tom 9 -9; moi_ton -11 11; moi_un -7 7
moi_une 1 -1; moi_venir 9 -9; moi_vers -8 8; moi_voulo -8 8; moi_y 3 -3; moi_zero 3 -3; moind 7 -7; moind_page 7 -7
moins 12 -12; moins_du 13 -13; moins_huit 9 -9; moins_mais 8 -8; mois 8 -8; mois_> 8 -8; mois_de 11 -11
mois_et 4 -4; mois_pour 5 -5; mois_que 5 -5; mois_une 5 -5; moiti 10 -10; moiti_des 7 -7; moiti_qui 13 -13
momen 6 -6; momen_> 6 -6; momen_le 3 -3; mon 10 -10; mon_abonn 9 -9; mon_adres 3 -3; mon_age 5 -5; mon_alarm 5 -5
mon_ami 4 -4; mon_appel -14 14; mon_assis 15 -15; mon_avoca 8 -8; mon_bon 13 -13; mon_cellu 5 -5; mon_chef 8 -8
mon_chien 9 -9; mon_chum 7 -7; mon_code 7 -7; mon_colle 7 -7; mon_compt 10 -10; mon_conse 8 -8; mon_contr 25 -25
mon_debit 12 -12; mon_dect 7 -7; mon_dieu 4 -4; mon_direc 13 -13; mon_dossi -8 8; mon_ecran 8 -8; mon_femme 8 -8
mon_fils 10 -10; mon_fixe 7 -7; mon_forfa 5 -5; mon_franc 6 -6; mon_frere 11 -11; mon_gamin 3 -3; mon_garco 4 -4
mon_gars 11 -11; mon_gsm 3 -3; mon_histo -8 8; mon_impri 7 -7; mon_insta 11 -11; mon_inter 6 -6; mon_iphon 10 -10
mon_lapto 7 -7; mon_mail 8 -8; mon_mari 10 -10; mon_mobil 3 -3; mon_modem 6 -6; mon_mon 1 -1; mon_mot 8 -8
mon_natel 9 -9; mon_nom 9 -9; mon_num 9 -9; mon_numer 6 -6; mon_opera 17 -17; mon_ordi 5 -5; mon_ordin 14 -14
mon_papa 4 -4; mon_patro 15 -15; mon_pauvr 2 -2; mon_pc 8 -8; mon_pere 8 -8; mon_petit 10 -10; mon_porta 8 -8
mon_pote 2 -2; mon_preno 7 -7; mon_probl 8 -8; mon_repet 5 -5; mon_repon 5 -5; mon_respe -6 6; mon_respo -8 8
mon_route 6 -6; mon_samsu 1 -1; mon_smart 4 -4; mon_techn 14 -14; mon_telep 13 -13; mon_temps 6 -6; mon_vieux 6 -6
mon_voisi 8 -8; mon_wifi 10 -10; monde 1 -1; monde_> -3 3; monde_avec 3 -3; monde_est 6 -6; mons 7 -7; mons_> 7 -7
monsi 4 -4; monsi_> 13 -13; monsi_barbi 10 -10; monsi_de 9 -9; monsi_du -11 11; monsi_etait 1 -1; monsi_fourn 11 -11
monsi_j 5 -5; monsi_lambe 10 -10; monsi_le -5 5; monsi_lebla 9 -9; monsi_m 14 -14; monsi_marti 6 -6; monsi_moi 3 -3
monsi_nguye 9 -9; monsi_pas 7 -7; monsi_que -17 17; monsi_qui -7 7; monsi_techn 6 -6; monta 10 -10; monta_> 7 -7
monta_est 8 -8; monte 6 -6; monte_a 7 -7; monte_la 4 -4; moque 10 -10; moque_de 11 -11; moque_du 6 -6; morbi 2 -2
morbi_> 3 -3; morbi_aroba 1 -1; morea 16 -16; morea_> 10 -10; morea_a 5 -5; morea_aroba 1 -1; morel 11 -11
morel_> 9 -9; morel_douze 7 -7; mort 13 -13; mort_> 16 -16; mort_aucun 3 -3; mort_elle 2 -2; mot 10 -10
mot_de 10 -10; mots 5 -5; mots_e 5 -5; mouli 11 -11; mouli_dans 11 -11; moun -5 5; moun_pour -5 5; moyen -10 10
moyen_d -6 6; moyen_de -4 4; muet 14 -14; muet_> 14 -14; mur 6 -6; mur_a 6 -6; mutua 7 -7; mutua_> 7 -7; mutue 6 -6
mutue_tres 6 -6; mwen 5 -5; mwen_l 5 -5; n 7 -7; n_> 10 -10; n_a 7 -7; n_acced 5 -5; n_ai 7 -7; n_appar 7 -7
n_aroba 3 -3; n_arriv -3 3; n_aurie -12 12; n_avez 12 -12; n_comme 5 -5; n_d 7 -7; n_e 3 -3; n_en 18 -18
n_enten 1 -1; n_est 4 -4; n_etes 8 -8; n_euh 7 -7; n_exist 11 -11; n_g 4 -4; n_huit 4 -4; n_i 5 -5; n_impor 11 -11
n_n 5 -5; n_ont 3 -3; n_t 10 -10; n_utili 7 -7; nadia 10 -10; nadia_> 10 -10; nadia_point 2 -2; natel 8 -8
natel_de 4 -4; natel_je 12 -12; natel_veut 4 -4; natha 14 -14; natha_le 9 -9; natha_tiret 7 -7; navig 10 -10
navig_> 10 -10; ndiay 7 -7; ndiay_n 7 -7; ne 18 -18; ne_bascu 11 -11; ne_capte 5 -5; ne_chang 1 -1; ne_clign 2 -2
ne_compr 1 -1; ne_compt 11 -11; ne_conna 6 -6; ne_coupe 5 -5; ne_crois 8 -8; ne_deman 10 -10; ne_donne 6 -6
ne_fonct 3 -3; ne_la 9 -9; ne_march 6 -6; ne_me 34 -34; ne_parle -14 14; ne_passe 3 -3; ne_peut 9 -9; ne_peux 7 -7
ne_prefe 7 -7; ne_recoi 5 -5; ne_remar 3 -3; ne_repet 5 -5; ne_reste 3 -3; ne_s 10 -10; ne_sais -2 2; ne_saura 6 -6
ne_se 10 -10; ne_serve 6 -6; ne_sonne 1 -1; ne_souha 11 -11; ne_suis 7 -7; ne_synch 1 -1; ne_trouv 3 -3; ne_va -6 6
ne_veut 6 -6; ne_veux 15 -15; ne_vois 7 -7; ne_voit 6 -6; ne_vous 4 -4; negat 10 -10; negat_c 12 -12
negat_toujo 9 -9; nein 7 -7; nein_non 7 -7; nenni 8 -8; nenni_m 8 -8; nerfs 6 -6; nerfs_> 6 -6; net 6 -6; net_> 6 -6
net_voila 8 -8; netfl 10 -10; netfl_il 5 -5; netfl_ne 6 -6; neuf 10 -10; neuf_> 5 -5; neuf_aroba 6 -6; neuf_c 1 -1
neuf_camer 6 -6; neuf_cent 5 -5; neuf_douze 2 -2; neuf_heure 8 -8; neuf_huit 3 -3; neuf_je 11 -11; neuf_mille 7 -7
neuf_neuf 11 -11; neuf_onze 2 -2; neuf_ordin 8 -8; neuf_oui 1 -1; neuf_point 8 -8; neuf_quara 3 -3; neuf_quatr 7 -7
neuf_six 1 -1; neuf_trent 3 -3; neuf_un 5 -5; neuf_vingt 3 -3; neuf_zero 5 -5; neuve 10 -10; neuve_> 10 -10
nez 11 -11; nez_> 11 -11; nguye 13 -13; nguye_> 13 -13; nguye_aroba 8 -8; nguye_n 4 -4; ni 9 -9; ni_appel 6 -6
ni_envoy 2 -2; ni_l 8 -8; ni_la 2 -2; ni_pon 5 -5; ni_recev 9 -9; ni_sur 1 -1; nice 6 -6; nice_> 6 -6; nicke 15 -15
nicke_> 13 -13; nicke_c 5 -5; nicke_depui 7 -7; nicke_j 5 -5; nicke_mais 6 -6; nicke_tout 8 -8; nicol 5 -5
nicol_a 5 -5; nivea -10 10; nivea_deux -10 10; no 13 -13; no_agent 6 -6; no_it 7 -7; no_sim 5 -5; noah 10 -10
noah_petit 10 -10; noel 7 -7; noel_aroba 7 -7; noire 11 -11; noire_avec 11 -11; noire_plus 5 -5; nom 16 -16
nom_> 11 -11; nom_c 8 -8; nom_d 12 -12; nom_de 8 -8; nom_est 7 -7; nom_nguye 7 -7; nom_vous 3 -3; nomme 7 -7
nomme_agnes 7 -7; non 17 -17; non_> 21 -21; non_allez 14 -14; non_alors 8 -8; non_atten 1 -1; non_c 10 -10
non_ca 5 -5; non_ce 9 -9; non_ces 8 -8; non_desol 9 -9; non_du 17 -17; non_enfin 11 -11; non_et 6 -6; non_final -1 1
non_hotma 5 -5; non_huit 7 -7; non_ident 8 -8; non_j 10 -10; non_juste 11 -11; non_laiss 16 -16; non_le 3 -3
non_mais -5 5; non_marin 5 -5; non_merci 8 -8; non_ne 17 -17; non_non 4 -4; non_on 11 -11; non_pardo 5 -5
non_pas 22 -22; non_peut 4 -4; non_plus 3 -3; non_quato 4 -4; non_quinz 1 -1; non_rien 8 -8; non_sept 7 -7
non_si 3 -3; non_stop -22 22; non_surto 5 -5; non_toujo 6 -6; non_tout 5 -5; non_trois 8 -8; non_un -13 13
non_vous 10 -10; non_y 4 -4; non_zero 3 -3; non_zut 4 -4; nonan 13 -13; nonan_> 4 -4; nonan_cinq 3 -3
nonan_deux 6 -6; nonan_et 4 -4; nonan_nonan 4 -4; nonan_poste 8 -8; nonan_quatr 4 -4; nonan_six 8 -8; nord 8 -8
nord_aroba 8 -8; norma -12 12; norma_> 6 -6; norma_de 6 -6; norma_quoi -14 14; nos 9 -9; nos_ordin 8 -8
nos_termi 6 -6; not 7 -7; not_worki 7 -7; note 13 -13; note_> 10 -10; note_oui 8 -8; notre 10 -10; notre_activ 5 -5
notre_conse 6 -6; notre_contr 3 -3; notre_ecole 7 -7; notre_gueul 6 -6; notre_infor 6 -6; notre_lien 8 -8
notre_numer 5 -5; notre_polit 7 -7; notre_prest 6 -6; notre_raiso 6 -6; notre_stand 8 -8; nous 13 -13; nous_> 12 -12
nous_au 6 -6; nous_avons 8 -8; nous_ca 4 -4; nous_depui 1 -1; nous_en 7 -7; nous_on 2 -2; nous_prene 5 -5
nous_somme 8 -8; nous_subis 9 -9; nous_une 3 -3; nouve 12 -12; nouve_> 10 -10; nouve_boite 7 -7; nouve_box 8 -8
nouve_carte 6 -6; nouve_colla 6 -6; nouve_inter 4 -4; nouve_je 1 -1; nouve_la 1 -1; nouve_mais 5 -5
nouve_merci 3 -3; nouve_monsi 16 -16; nouve_opera 19 -19; nouve_prise 8 -8; nouve_sim 1 -1; nouve_souci 7 -7
nouve_sur 4 -4; nouve_telep 13 -13; noval 9 -9; noval_point 9 -9; novem 7 -7; novem_> 7 -7; nuit -8 8; nuit_> -8 8
nul 12 -12; nul_> 10 -10; nul_en 8 -8; nulle 7 -7; nulle_> 11 -11; nulle_part 6 -6; nuls 13 -13; nuls_> 11 -11
nuls_j 6 -6; num 9 -9; num_> 9 -9; numer 14 -14; numer_> 13 -13; numer_alors 3 -3; numer_c 2 -2; numer_de 6 -6
numer_echec 8 -8; numer_est 9 -9; numer_masqu 9 -9; numer_n 11 -11; numer_nouve 7 -7; numer_par 6 -6
numer_quara 1 -1; numer_une 4 -4; numer_vert 2 -2; o 11 -11; o_g 6 -6; o_l 2 -2; o_n 9 -9; o_point 2 -2; o_t 3 -3
o_u 9 -9; o_w 7 -7; obisp 8 -8; obisp_> 8 -8; oblig -7 7; oblig_de -7 7; occup 10 -10; occup_> 12 -12; occup_de 3 -3
octan 2 -2; octan_trois 2 -2; oeil 6 -6; oeil_> 6 -6; offer 3 -3; offer_> 3 -3; offre 16 -16; offre_> 13 -13
offre_plus 14 -14; oh 17 -17; oh_ben 5 -5; oh_j 2 -2; oh_la 2 -2; oh_let 6 -6; oh_mais 1 -1; oh_non 5 -5
oh_puree 9 -9; oh_que 9 -9; oh_vous 2 -2; ok 14 -14; ok_> 12 -12; ok_allez 5 -5; ok_c 8 -8; ok_ca 5 -5; ok_d 5 -5
ok_je 6 -6; ok_ok 5 -5; olga 7 -7; olga_point 7 -7; olivi 5 -5; olivi_duboi 5 -5; on 8 -8; on_a 9 -9; on_arriv 8 -8
on_atten 16 -16; on_capte 9 -9; on_conti -1 1; on_dirai 10 -10; on_en 12 -12; on_enten 5 -5; on_essai 11 -11
on_est 13 -13; on_fait 6 -6; on_m 12 -12; on_me -21 21; on_n 9 -9; on_ne 1 -1; on_peut -3 3; on_recom 9 -9
on_s 7 -7; on_se 8 -8; on_utili 3 -3; on_va 7 -7; on_verra 9 -9; ont 11 -11; ont_fait 3 -3; ont_laiss 7 -7
ont_pas 4 -4; ont_plus 1 -1; ont_secti 4 -4; onze 16 -16; onze_> 14 -14; onze_douze 7 -7; onze_poste 10 -10
onze_quara 3 -3; onze_soixa 4 -4; onze_vingt 6 -6; open 7 -7; open_space 7 -7; opera -15 15; opera_> -15 15
opera_a 9 -9; opera_au -11 11; opera_c 11 -11; opera_de 9 -9; opera_est 13 -13; opera_humai -8 8; opera_je 8 -8
opera_opera -12 12; opera_parce 8 -8; opera_s -13 13; or 6 -6; or_il 6 -6; orage 3 -3; orage_> 5 -5; orage_d 3 -3
orage_je 1 -1; orang 13 -13; orang_> 20 -20; orang_elle 4 -4; orang_m 13 -13; orang_point 7 -7; orang_qui 4 -4
ordi 16 -16; ordi_dans 8 -8; ordi_du 2 -2; ordi_et 11 -11; ordi_porta 5 -5; ordin 8 -8; ordin_> 4 -4
ordin_conce 3 -3; ordin_dans 8 -8; ordin_dit 7 -7; ordin_et 10 -10; ordin_fixe 7 -7; ordin_hop 1 -1; ordin_il 7 -7
ordin_ne 3 -3; ordin_parle 13 -13; ordin_plus 10 -10; ordin_porta 5 -5; ordin_qui 1 -1; ordin_sont 8 -8
ordin_voila 4 -4; ordis 4 -4; ordis_des 4 -4; ordre 8 -8; ordre_> 8 -8; oreil -4 4; oreil_humai -6 6; oreil_il 5 -5
os -12 12; os_> -8 8; os_que -7 7; os_s -8 8; ou -8 8; ou_c -9 9; ou_dix 9 -9; ou_est -7 7; ou_huit 7 -7
ou_j 11 -11; ou_non 9 -9; ou_pas -20 20; ou_peut 6 -6; ou_quato 6 -6; ou_quatr 7 -7; ou_quoi 13 -13; ou_trois 10 -10
ou_un -7 7; oubli 14 -14; oubli_> 12 -12; oubli_la 2 -2; oubli_le 3 -3; ouf 8 -8; ouf_> 5 -5; ouf_oui 10 -10
oui 16 -16; oui_> 5 -5; oui_ah 4 -4; oui_allez 4 -4; oui_alors 4 -4; oui_bien 5 -5; oui_bonjo -7 7; oui_c 6 -6
oui_ca 6 -6; oui_chloe 6 -6; oui_da 13 -13; oui_de 7 -7; oui_deja 5 -5; oui_depui 8 -8; oui_deux 9 -9
oui_enfin 9 -9; oui_et 6 -6; oui_euh 4 -4; oui_evide 8 -8; oui_exact 9 -9; oui_figur 6 -6; oui_grave 7 -7
oui_hein 6 -6; oui_helas 9 -9; oui_impec 8 -8; oui_it 7 -7; oui_j 4 -4; oui_je 9 -9; oui_jeune 11 -11; oui_la 5 -5
oui_le 6 -6; oui_lucie 5 -5; oui_maint 4 -4; oui_mais 12 -12; oui_malhe 12 -12; oui_merci 4 -4; oui_mon 13 -13
oui_non 5 -5; oui_on 13 -13; oui_ou 9 -9; oui_oui 13 -13; oui_parfa 6 -6; oui_pas 10 -10; oui_peuch 9 -9
oui_peut 9 -9; oui_plusi 7 -7; oui_pour 2 -2; oui_pourq 5 -5; oui_regar 1 -1; oui_s 22 -22; oui_sans 5 -5
oui_sept 11 -11; oui_six 8 -8; oui_tout 9 -9; oui_tres 4 -4; oui_tu 7 -7; oui_un 14 -14; oui_vingt 1 -1
oui_vite 12 -12; oui_voila 12 -12; oui_vous 5 -5; oui_y 11 -11; outlo 7 -7; outlo_point 7 -7; ouver 7 -7
ouver_du 1 -1; ouver_la 8 -8; ouvre 5 -5; ouvre_> 7 -7; ouvre_c 1 -1; ouvri 12 -12; ouvri_> 7 -7; ouvri_les 8 -8
ouvri_mes 3 -3; p 6 -6; p_e 5 -5; p_l 5 -5; p_o 8 -8; p_point 6 -6; p_u 5 -5; page 16 -16; page_> 12 -12
page_googl 4 -4; page_s 9 -9; page_vient 7 -7; paie 5 -5; paie_chaqu 4 -4; paie_et 1 -1; paie_pour 3 -3
paie_tous 8 -8; paiem 6 -6; paiem_ne 1 -1; paiem_sont 6 -6; paill 14 -14; paill_> 14 -14; paix 12 -12; paix_> 12 -12
panne 19 -19; panne_> 18 -18; panne_d 13 -13; panne_de 4 -4; panne_euh 3 -3; panne_je 5 -5; panne_le 2 -2
panne_les 6 -6; panne_seule 11 -11; panne_va 10 -10; papa 8 -8; papa_> 6 -6; papa_il 10 -10; papie 8 -8
papie_> 8 -8; paque 8 -8; paque_sur 8 -8; par -2 2; par_coeur 9 -9; par_contr 1 -1; par_dessu 13 -13; par_mois 5 -5
par_quelq -7 7; par_telep 5 -5; par_un -8 8; par_vos 5 -5; par_votre 7 -7; parai 7 -7; parai_bien 7 -7; parce 7 -7
parce_qu 7 -7; parce_que 4 -4; pardi 11 -11; pardi_> 11 -11; pardo 18 -18; pardo_> 17 -17; pardo_faure 3 -3
pardo_j 1 -1; pardo_jeann 2 -2; pardo_quatr 8 -8; pardo_si 6 -6; pardo_vous 6 -6; parei 12 -12; parei_> 13 -13
parei_oui 14 -14; parfa 18 -18; parfa_> 18 -18; parfa_merci 9 -9; parfa_on 6 -6; paris 8 -8; paris_> 8 -8
parla 8 -8; parla_a 8 -8; parle -10 10; parle_> -13 13; parle_a -9 9; parle_angla -5 5; parle_atten 4 -4
parle_au -17 17; parle_aux -6 6; parle_avec 3 -3; parle_bien 10 -10; parle_de 15 -15; parle_direc -19 19
parle_fort 7 -7; parle_mieux 8 -8; parle_pas -14 14; parle_plus 11 -11; parle_presq 14 -14; parle_qu -19 19
parle_tout 13 -13; parle_trop 12 -12; parle_vrai -8 8; part 6 -6; part_> 6 -6; part_c 3 -3; parta 1 -1
parta_sur 1 -1; parte 7 -7; parte_pas 6 -6; parte_plus 6 -6; parti 21 -21; parti_> 20 -20; parti_depui 2 -2
parti_mange 6 -6; parto 9 -9; parto_> 9 -9; pas 10 -10; pas_> 25 -25; pas_a 21 -21; pas_alors 5 -5; pas_arran 10 -10
pas_arriv 6 -6; pas_aux -15 15; pas_avec -6 6; pas_avoir 11 -11; pas_beauc 8 -8; pas_besoi 33 -33; pas_bien 11 -11
pas_bon 8 -8; pas_c 7 -7; pas_ca 7 -7; pas_ce 14 -14; pas_celui 4 -4; pas_certa 10 -10; pas_chang 5 -5
pas_chez 7 -7; pas_com 4 -4; pas_combi 14 -14; pas_comme 2 -2; pas_compr 16 -16; pas_compt 11 -11; pas_conna 7 -7
pas_conne 5 -5; pas_conte 6 -6; pas_contr -9 9; pas_corre 15 -15; pas_d 12 -12; pas_dans 7 -7; pas_de 4 -4
pas_demar 7 -7; pas_deux 5 -5; pas_discu -19 19; pas_donc 2 -2; pas_donne -1 1; pas_du 14 -14; pas_elle 5 -5
pas_emett 8 -8; pas_en 8 -8; pas_encor 9 -9; pas_enerv 5 -5; pas_enten 6 -6; pas_envie -16 16; pas_eu 9 -9
pas_exact 16 -16; pas_fache 8 -8; pas_faire 5 -5; pas_fait 10 -10; pas_fonct 11 -11; pas_grave 7 -7; pas_ici 10 -10
pas_inter 5 -5; pas_je -8 8; pas_joign 4 -4; pas_juste 7 -7; pas_l 8 -8; pas_la 17 -17; pas_le -4 4; pas_ludov 3 -3
pas_ma 3 -3; pas_maint 16 -16; pas_mais 5 -5; pas_mal 8 -8; pas_malgr 4 -4; pas_march 12 -12; pas_me -10 10
pas_merci 5 -5; pas_mieux 10 -10; pas_moi 28 -28; pas_mon 10 -10; pas_monsi 6 -6; pas_moyen -2 2; pas_non 5 -5
pas_norma 6 -6; pas_par 9 -9; pas_parle -14 14; pas_pas 4 -4; pas_passe -11 11; pas_pense 11 -11; pas_pluto -12 12
pas_possi 1 -1; pas_pour 11 -11; pas_press 11 -11; pas_qu 12 -12; pas_quand 4 -4; pas_que 18 -18; pas_quelq -21 21
pas_quest 13 -13; pas_rappe 11 -11; pas_recon 6 -6; pas_redem 8 -8; pas_regar 2 -2; pas_resea 6 -6; pas_resol 7 -7
pas_reuss 11 -11; pas_reven 7 -7; pas_s -13 13; pas_sa 10 -10; pas_savez 4 -4; pas_se 5 -5; pas_serie 14 -14
pas_soixa 4 -4; pas_sous 8 -8; pas_sur 4 -4; pas_telep 14 -14; pas_tout 16 -16; pas_toute -9 9; pas_trop 11 -11
pas_un -8 8; pas_une -4 4; pas_venu 20 -20; pas_votre 13 -13; pas_vous 10 -10; pas_vraim 6 -6; pas_y -15 15
pasca 12 -12; pasca_obisp 8 -8; pasca_point 6 -6; passa 16 -16; passa_d 16 -16; passe -13 13; passe_> 15 -15
passe_a 18 -18; passe_au 6 -6; passe_c 1 -1; passe_coudo -6 6; passe_demai 11 -11; passe_hier 22 -22; passe_il 8 -8
passe_jeudi 10 -10; passe_la -7 7; passe_le -11 11; passe_mal 13 -13; passe_mardi 1 -1; passe_merci 7 -7
passe_moi -36 36; passe_pas 21 -21; passe_perso 5 -5; passe_plus 8 -8; passe_pour 10 -10; passe_quelq -5 5
passe_rien 8 -8; passe_sur 3 -3; passe_un -15 15; passe_une -14 14; passe_votre -14 14; paste 8 -8; paste_aroba 5 -5
paste_point 8 -8; patie 20 -20; patie_> 15 -15; patie_je 9 -9; patie_pour 5 -5; patie_qu 12 -12; patri 2 -2
patri_comme 2 -2; patro_> -12 12; patro_est 17 -17; patro_et 2 -2; patro_qui 9 -9; patro_va 11 -11; paul 21 -21
paul_> 7 -7; paul_aroba 5 -5; paul_chez 15 -15; paul_duran 8 -8; paul_point 7 -7; paul_rouss 6 -6; paul_soixa 4 -4
pauvr 12 -12; pauvr_> 2 -2; pauvr_con 9 -9; paye 5 -5; paye_cinqu 5 -5; payer 12 -12; payer_factu 9 -9
payer_ma 6 -6; payer_pour 7 -7; pc 9 -9; pc_au 4 -4; pc_et 8 -8; pc_ma 4 -4; pc_un 8 -8; pc_une 6 -6; peete 7 -7
peete_aroba 7 -7; peine 17 -17; peine_> 9 -9; peine_de 17 -17; pelle 3 -3; pelle_a 3 -3; penda 6 -6; penda_mes 5 -5
penda_un 5 -5; penib 13 -13; penib_> 13 -13; pense 10 -10; pense_> 8 -8; pense_bien 7 -7; pense_depui 1 -1
pense_pas 8 -8; pense_que 15 -15; perd 1 -1; perd_le 1 -1; perdr 6 -6; perdr_mon 6 -6; perdu 7 -7; perdu_> 11 -11
perdu_avec 5 -5; perdu_inter 5 -5; perdu_la 7 -7; perdu_mon 7 -7; pere 8 -8; pere_> 8 -8; perri 3 -3; perri_je 3 -3
perro 5 -5; perro_p 5 -5; perso -2 2; perso_> 1 -1; perso_a 13 -13; perso_agee 19 -19; perso_avec 7 -7
perso_ca 5 -5; perso_d -18 18; perso_de 10 -10; perso_depui 8 -8; perso_en -14 14; perso_euh -14 14; perso_je -11 11
perso_la -6 6; perso_n 9 -9; perso_ne 22 -22; perso_pas -15 15; perso_peut 10 -10; perso_physi -7 7; perso_que 1 -1
perso_qui 8 -8; perso_reell -9 9; perso_s -20 20; perso_titul 10 -10; perso_touch 8 -8; perte 8 -8; perte_de 8 -8
pete 8 -8; pete_les 8 -8; petit 17 -17; petit_> 18 -18; petit_a 5 -5; petit_aroba 7 -7; petit_boite 4 -4
petit_campi 6 -6; petit_enfan 1 -1; petit_est 3 -3; petit_fils 4 -4; petit_lumie 1 -1; petit_poste 2 -2
petit_quest 6 -6; petit_rond 3 -3; petit_touch 7 -7; petit_trent 12 -12; petit_villa 4 -4; petro 7 -7
petro_aroba 7 -7; peu 15 -15; peu_> 10 -10; peu_chelo 10 -10; peu_de 4 -4; peu_dure 5 -5; peu_embet 7 -7
peu_enerv 5 -5; peu_le 7 -7; peu_lent 5 -5; peu_parce 6 -6; peu_parto 9 -9; peu_perdu 5 -5; peu_pour 3 -3
peu_pres 7 -7; peu_surpr 6 -6; peuch 9 -9; peuch_> 9 -9; peuch_la 1 -1; peut 7 -7; peut_aider 4 -4; peut_avoir -8 8
peut_dire 7 -7; peut_etre 20 -20; peut_faire 15 -15; peut_laiss 5 -5; peut_m 10 -10; peut_me -5 5; peut_parle -9 9
peut_pas 9 -9; peut_plus 5 -5; peuve 1 -1; peuve_plus 1 -1; peux -2 2; peux_appel 10 -10; peux_avoir -14 14
peux_de 16 -16; peux_etre -10 10; peux_le 14 -14; peux_m -12 12; peux_navig 10 -10; peux_ni 6 -6; peux_parle -23 23
peux_pas 15 -15; peux_plus 14 -14; peux_recev 11 -11; peux_rien 5 -5; peux_savoi 13 -13; peux_toujo 17 -17
peux_y 7 -7; phili 7 -7; phili_garni 7 -7; photo 7 -7; photo_point 7 -7; physi -7 7; physi_> -7 7; picar 9 -9
picar_> 9 -9; picar_des 9 -9; picar_point 8 -8; picho 10 -10; picho_> 10 -10; piece 7 -7; piece_> 7 -7
piece_joint 6 -6; pierr 7 -7; pierr_duran 8 -8; pierr_point 5 -5; pilot -5 5; pilot_dans -5 5; ping 3 -3
ping_de 3 -3; pire 12 -12; pire_> 10 -10; pire_en 9 -9; pire_qu 9 -9; placa 9 -9; placa_> 9 -9; plaig 6 -6
plaig_> 6 -6; plain 11 -11; plain_> 10 -10; plain_contr 4 -4; plain_pas 5 -5; plais 18 -18; plais_> 18 -18
plait -8 8; plait_> -2 2; plait_comme 8 -8; plait_je -11 11; plait_madam -10 10; plait_pas -7 7; plait_un -15 15
plant 11 -11; plant_encor 11 -11; play 10 -10; play_> 10 -10; pleas -5 5; pleas_je -5 5; plein 16 -16
plein_> 11 -11; plein_dans 11 -11; plein_et 8 -8; plein_le 6 -6; pleut 10 -10; pleut_depui 10 -10; plomb 8 -8
plomb_> 8 -8; plus 18 -18; plus_33 6 -6; plus_> 9 -9; plus_a 11 -11; plus_acces 3 -3; plus_aller 7 -7
plus_appel 10 -10; plus_au 1 -1; plus_aucun 6 -6; plus_d 7 -7; plus_de 10 -10; plus_depui 5 -5; plus_deux 6 -6
plus_du 6 -6; plus_elle 5 -5; plus_encai 4 -4; plus_envoy 4 -4; plus_et 1 -1; plus_fort 11 -11; plus_inter 6 -6
plus_j 7 -7; plus_jouer 5 -5; plus_la 8 -8; plus_le 6 -6; plus_les 8 -8; plus_maint 19 -19; plus_mes 5 -5
plus_mon 7 -7; plus_n 4 -4; plus_parle 4 -4; plus_pas 1 -1; plus_patie 12 -12; plus_perso 15 -15; plus_plus 1 -1
plus_press 5 -5; plus_qu 4 -4; plus_que 5 -5; plus_rapid 14 -14; plus_recon 3 -3; plus_rien 4 -4; plus_ses 8 -8
plus_sur 6 -6; plus_telep 5 -5; plus_trent 2 -2; plus_un 10 -10; plus_vite 6 -6; plusi 15 -15; plusi_> 11 -11
plusi_fois 7 -7; plusi_perso 8 -8; pluto 1 -1; pluto_inter 12 -12; pluto_l 2 -2; pluto_oui 23 -23; pluto_que 9 -9
pluto_un 5 -5; pluto_une -12 12; point 13 -13; point_arnau 6 -6; point_b 6 -6; point_baill 5 -5; point_be 9 -9
point_beaun 3 -3; point_benal 3 -3; point_benoi 6 -6; point_benze 7 -7; point_berna 4 -4; point_blanc 5 -5
point_blond 7 -7; point_brun 6 -6; point_c 6 -6; point_carpe 9 -9; point_ch 5 -5; point_chen 4 -4
point_clien 15 -15; point_com 8 -8; point_d 10 -10; point_de 7 -7; point_diall 8 -8; point_doubl 7 -7; point_dr 7 -7
point_dumas 5 -5; point_dupon 6 -6; point_duran 7 -7; point_e 10 -10; point_eu 8 -8; point_fab 3 -3
point_faure 3 -3; point_fort 3 -3; point_fr 8 -8; point_gagno 6 -6; point_galle 5 -5; point_gamin 9 -9
point_garci 6 -6; point_girar 5 -5; point_gueri 1 -1; point_hadj 5 -5; point_i 7 -7; point_jean 6 -6; point_la 2 -2
point_lacou 5 -5; point_le 6 -6; point_lefev 7 -7; point_leger 9 -9; point_lemai 8 -8; point_leroy 5 -5
point_lopez 3 -3; point_lyon 6 -6; point_marte 5 -5; point_marti 6 -6; point_masso 1 -1; point_me 7 -7
point_merci 7 -7; point_meuni 5 -5; point_morea 1 -1; point_morel 7 -7; point_net 6 -6; point_nguye 8 -8
point_noel 7 -7; point_nord 8 -8; point_p 7 -7; point_paris 8 -8; point_peete 7 -7; point_petit 7 -7
point_petro 7 -7; point_r 7 -7; point_renau 2 -2; point_rex 8 -8; point_roux 7 -7; point_roy 7 -7; point_simon 5 -5
point_sur 8 -8; point_vidal 5 -5; point_weber 7 -7; point_z 2 -2; pol 9 -9; pol_aroba 9 -9; polit 7 -7
polit_inter 7 -7; pompi 10 -10; pompi_> 8 -8; pompi_avec 9 -9; pon 6 -6; pon_enten 5 -5; pon_etein 6 -6; por -8 8
por_favor -8 8; porta 11 -11; porta_> 10 -10; porta_affic 11 -11; porta_arriv 5 -5; porta_c 1 -1; porta_ca 2 -2
porta_chacu 2 -2; porta_de 1 -1; porta_depui 1 -1; porta_deux 6 -6; porta_est 5 -5; porta_et 5 -5; porta_il 5 -5
porta_impos 7 -7; porta_j 2 -2; porta_la 2 -2; porta_n 6 -6; porta_ne 4 -4; porta_plus 6 -6; porta_pourt 4 -4
porta_se 2 -2; porte 18 -18; porte_> 15 -15; porte_douze 6 -6; porte_gauch 6 -6; porte_plain 10 -10; portu 6 -6
portu_> 6 -6; pose 8 -8; pose_une 8 -8; posee 4 -4; posee_au 4 -4; posit 11 -11; posit_> 11 -11; possi -15 15
possi_> 20 -20; possi_d -17 17; poste 17 -17; poste_> 12 -12; poste_a 8 -8; poste_c 3 -3; poste_dans 12 -12
poste_de 3 -3; poste_du 3 -3; poste_et 5 -5; poste_infor 9 -9; poste_oui 7 -7; poste_point 5 -5; poste_sont 3 -3
pote 2 -2; pote_m 2 -2; pouf 7 -7; pouf_> 6 -6; pouf_ca 6 -6; pour 5 -5; pour_annul 6 -6; pour_appel 6 -6
pour_autre 9 -9; pour_ca 6 -6; pour_de -4 4; pour_des 5 -5; pour_inter 4 -4; pour_jeudi 5 -5; pour_l 11 -11
pour_la 6 -6; pour_le 6 -6; pour_lui -8 8; pour_ma -8 8; pour_me -10 10; pour_moi 1 -1; pour_mon 13 -13
pour_redem 1 -1; pour_rien 10 -10; pour_savoi 3 -3; pour_se 5 -5; pour_sur 12 -12; pour_un 12 -12; pour_une 13 -13
pour_verif 2 -2; pour_votre 7 -7; pour_vous -8 8; pourq 13 -13; pourq_ma 6 -6; pourq_mais 6 -6; pourq_pas 12 -12
pourq_vous 6 -6; pourr -9 9; pourr_ce 17 -17; pourr_je -16 16; pourr_me -15 15; pourr_pas 12 -12; pourr_vous 3 -3
pourt 2 -2; pourt_il 4 -4; pouve -1 1; pouve_m 9 -9; pouve_me -28 28; pouve_pas -11 11; pouve_repet 17 -17
pouve_vous 1 -1; pouvi -7 7; pouvi_me -7 7; prefe -7 7; prefe_atten 18 -18; prefe_avoir -12 12; prefe_conti 18 -18
prefe_expli -7 7; prefe_parle -16 16; prefe_pas 21 -21; prefe_qu -2 2; prefe_suivr 9 -9; prele 14 -14
prele_> 14 -14; premi 13 -13; premi_etage 9 -9; premi_etape 5 -5; premi_fois 2 -2; premi_perso 1 -1; prend -10 10
prend_> -9 9; prend_argen 7 -7; prend_deux 10 -10; prend_la -10 10; prend_un 9 -9; prene 14 -14; prene_pluto 2 -2
prene_pour 11 -11; prene_votre 2 -2; prenn -8 8; prenn_mon -8 8; preno 12 -12; preno_> 11 -11; preno_c 6 -6
preno_minh 7 -7; preno_un 2 -2; pres 7 -7; pres_> 6 -6; pres_une 7 -7; presq 18 -18; presq_comme 14 -14
presq_mais 4 -4; press 9 -9; press_> 9 -9; press_allez 5 -5; press_c 3 -3; press_vous 2 -2; prest 6 -6
prest_infor 6 -6; preve 7 -7; preve_> 7 -7; previ -14 14; previ_je -14 14; prevu 6 -6; prevu_demai 6 -6; prie -8 8
prie_> -8 8; print 4 -4; print_> 4 -4; prior 5 -5; prior_> 5 -5; prise 17 -17; prise_> 18 -18; prise_il 1 -1
pro 7 -7; pro_aroba 7 -7; probl 15 -15; probl_> 13 -13; probl_allez 10 -10; probl_avec 1 -1; probl_de 8 -8
probl_est 11 -11; probl_et 1 -1; probl_n 7 -7; probl_regle 10 -10; proce 8 -8; proce_> 8 -8; proce_sans 6 -6
profe 1 -1; profe_c 1 -1; prono 5 -5; prono_> 5 -5; proto 7 -7; proto_point 7 -7; proxi 7 -7; proxi_point 7 -7
ps5 8 -8; ps5_> 8 -8; puc 6 -6; puc_> 6 -6; puis 5 -5; puis_a 5 -5; puis_aroba 7 -7; puis_ca 6 -6; puis_dans 4 -4
puis_elle 5 -5; puis_hier 5 -5; puis_j 2 -2; puis_je -15 15; puis_mercr 1 -1; puis_pouf 6 -6; puis_quatr 7 -7
puis_renau 2 -2; puis_soixa 4 -4; puis_un 2 -2; puisq 3 -3; puisq_je 3 -3; puiss -11 11; puiss_lui -7 7
puiss_m -7 7; puits 6 -6; puits_> 6 -6; puk 7 -7; puk_> 7 -7; punai 11 -11; punai_> 11 -11; pur 3 -3; pur_et 3 -3
puree 9 -9; puree_> 9 -9; putai 14 -14; putai_c 16 -16; putai_ca 5 -5; putai_mais 16 -16; qu 1 -1; qu_a -19 19
qu_avant 9 -9; qu_elle 6 -6; qu_est 17 -17; qu_il 17 -17; qu_ils 3 -3; qu_inter 5 -5; qu_on -12 12; qu_un 1 -1
qu_une 8 -8; quand 17 -17; quand_inter 6 -6; quand_j 9 -9; quand_je 17 -17; quand_meme 7 -7; quand_on 3 -3
quara 9 -9; quara_> 4 -4; quara_cinq 4 -4; quara_cinqu 6 -6; quara_deux 15 -15; quara_et 3 -3; quara_facil 6 -6
quara_huit 2 -2; quara_neuf 2 -2; quara_quatr 3 -3; quara_sept 5 -5; quara_trois 4 -4; quart 6 -6; quart_> 5 -5
quart_d 5 -5; quart_meme 6 -6; quato 14 -14; quato_> 7 -7; quato_aroba 8 -8; quato_euh 5 -5; quato_je 6 -6
quato_non 2 -2; quato_poste 9 -9; quato_quatr 2 -2; quato_quinz 4 -4; quato_soixa 4 -4; quatr 14 -14; quatr_> 7 -7
quatr_appar 10 -10; quatr_aroba 8 -8; quatr_barre 8 -8; quatr_ca 3 -3; quatr_cent 2 -2; quatr_cinq 3 -3
quatr_cinqu 4 -4; quatr_douze 5 -5; quatr_enfin 8 -8; quatr_etage 6 -6; quatr_fois 8 -8; quatr_heure 7 -7
quatr_huita 5 -5; quatr_icitt 10 -10; quatr_merci 5 -5; quatr_neuf 1 -1; quatr_nonan 4 -4; quatr_ordin 10 -10
quatr_pas 1 -1; quatr_perso 14 -14; quatr_point 9 -9; quatr_porta 5 -5; quatr_poste 5 -5; quatr_quara 3 -3
quatr_quatr 4 -4; quatr_rue 3 -3; quatr_septa 9 -9; quatr_soixa 4 -4; quatr_telep 9 -9; quatr_trent 5 -5
quatr_vingt 10 -10; quatr_zero 6 -6; que -7 7; que_> 15 -15; que_ca 15 -15; que_ce 12 -12; que_celui 8 -8
que_clign 2 -2; que_d 9 -9; que_dehor 6 -6; que_des -9 9; que_deux 3 -3; que_dieu 6 -6; que_dix 5 -5; que_est -2 2
que_j -8 8; que_je -15 15; que_l 5 -5; que_la 13 -13; que_le 7 -7; que_les 8 -8; que_ma 4 -4; que_moi 8 -8
que_mon 6 -6; que_non 19 -19; que_notre 5 -5; que_oui 26 -26; que_quelq -1 1; que_racon -5 5; que_son 5 -5
que_votre -10 10; que_vous -4 4; quel 7 -7; quel_bouto 8 -8; quel_qu -22 22; quel_ticke 8 -8; quell 12 -12
quell_bande 10 -10; quell_box 12 -12; quell_honte 8 -8; quell_lumie 7 -7; quelq -17 17; quelq_un -22 22
quelq_uns 13 -13; quest 10 -10; quest_> 9 -9; quest_a 7 -7; quest_sur 4 -4; quest_tranq 8 -8; qui -10 10; qui_a 8 -8
qui_aboie 6 -6; qui_ai 5 -5; qui_arriv 3 -3; qui_atten 10 -10; qui_clign 4 -4; qui_compr -17 17; qui_conna -16 16
qui_coupe 5 -5; qui_decon 4 -4; qui_est -14 14; qui_gresi 11 -11; qui_habit 15 -15; qui_je -12 12; qui_m 26 -26
qui_march 15 -15; qui_n 1 -1; qui_ne 3 -3; qui_parle -9 9; qui_passe 3 -3; qui_puiss -7 7; qui_regar 7 -7
qui_remar 14 -14; qui_s 10 -10; qui_sait 9 -9; qui_saute 7 -7; qui_se 1 -1; qui_sonne 15 -15; qui_tient 6 -6
qui_va 10 -10; qui_veut 4 -4; qui_vous 10 -10; quich 7 -7; quich_> 7 -7; quinz 19 -19; quinz_> 15 -15; quinz_a 1 -1
quinz_ans 1 -1; quinz_aroba 5 -5; quinz_au 5 -5; quinz_de 6 -6; quinz_ou 6 -6; quinz_poste 11 -11; quinz_rue 8 -8
quinz_seize 3 -3; quinz_soixa 5 -5; quinz_sont 5 -5; quitt 6 -6; quitt_votre 6 -6; quoi 3 -3; quoi_ce 10 -10
quoi_cette 9 -9; quoi_ecrir 2 -2; quoi_et 3 -3; quoi_la 11 -11; quoi_qui 10 -10; quoi_un 10 -10; quoi_votre 12 -12
quoi_vous 19 -19; r 13 -13; r_a 8 -8; r_at 6 -6; r_comme 5 -5; r_d 6 -6; r_e 7 -7; r_h 8 -8; r_m 5 -5; r_n 8 -8
r_o 8 -8; r_point 6 -6; r_t 3 -3; r_u 7 -7; raccr -5 5; raccr_au 11 -11; raccr_si -15 15; raccr_tout 11 -11
racon -5 5; racon_cette -5 5; racon_n 3 -3; racon_tout 1 -1; rade 10 -10; rade_> 10 -10; rade_et 1 -1; radio 6 -6
radio_> 6 -6; rage 7 -7; rage_contr 7 -7; rage_j 7 -7; raiso 11 -11; raiso_> 10 -10; raiso_socia 6 -6; rallu 6 -6
rallu_mais 6 -6; rame 6 -6; rame_enorm 5 -5; rame_grave 3 -3; rame_sur 9 -9; raoul 5 -5; raoul_d 5 -5; raoul_n 5 -5
rapid 14 -14; rapid_> 14 -14; rappe -8 8; rappe_> -1 1; rappe_au 5 -5; rappe_comme 8 -8; rappe_donc -15 15
rappe_moi -12 12; rappe_par -8 8; rappe_parce 13 -13; rappe_plus 17 -17; rappo 5 -5; rappo_a 5 -5; ras 14 -14
ras_la 11 -11; ras_le 11 -11; rassu 5 -5; rassu_> 2 -2; rassu_vous 5 -5; rau 7 -7; rau_r 7 -7; raymo 9 -9
raymo_escof 9 -9; re 2 -2; re_je 2 -2; reboo 5 -5; reboo_deux 5 -5; rebra 8 -8; rebra_> 7 -7; rebra_la 9 -9
recev 15 -15; recev_d 9 -9; recev_des 7 -7; recev_les 6 -6; recev_mais 8 -8; recla -6 6; recla_une -6 6
recoi 10 -10; recoi_cinq 5 -5; recoi_mes 12 -12; recoi_pas 6 -6; recoi_plus 9 -9; recom 10 -10; recom_> 10 -10
recon 5 -5; recon_> 5 -5; recou 7 -7; recou_> 7 -7; recu 7 -7; recu_un 6 -6; recup 17 -17; recup_inter 13 -13
recup_la 5 -5; recup_le 2 -2; recup_ma 4 -4; redem 21 -21; redem_> 20 -20; redem_avec 15 -15; redem_comme 1 -1
redem_la 6 -6; redem_le 7 -7; redem_mais 1 -1; redem_pas 2 -2; redem_tout 6 -6; redev 8 -8; redev_verte 8 -8
redir -7 7; redir_moi -7 7; redir_vous 1 -1; redis 3 -3; redis_zero 3 -3; redon -13 13; redon_moi -13 13
reel -11 11; reel_> -11 11; reell -9 9; reell_> -9 9; reess 10 -10; reess_> 10 -10; refle 7 -7; refle_> 7 -7
refon 9 -9; refon_> 9 -9; refus 3 -3; refus_de 3 -3; regar 12 -12; regar_> 13 -13; regar_des 5 -5; regar_l 5 -5
regar_la 1 -1; regar_les 2 -2; regar_moi 1 -1; regar_pas 4 -4; regle 19 -19; regle_> 15 -15; regle_ca 9 -9
regle_cette 9 -9; regle_depui 2 -2; regle_en 6 -6; regre 9 -9; regre_> 9 -9; relat -12 12; relat_> -7 7
relat_avec -8 8; relou -8 8; relou_les -8 8; remar 15 -15; remar_> 12 -12; remar_cinq 3 -3; remar_merci 5 -5
remar_nicke 8 -8; remar_pas 3 -3; remar_super 11 -11; remar_vite 15 -15; rembo 10 -10; rembo_c 10 -10; remer 10 -10
remer_pour 10 -10; remet 3 -3; remet_le 3 -3; remi 7 -7; remi_point 7 -7; remon 10 -10; remon_> 12 -12
remon_mais 2 -2; renau 2 -2; renau_aroba 2 -2; rende 18 -18; rende_compt 4 -4; rende_dingu 6 -6; rende_moi -11 11
rende_vous 20 -20; rene 7 -7; rene_point 7 -7; rense 18 -18; rense_> 18 -18; rentr 8 -8; rentr_dans 8 -8
rentr_diman 4 -4; renvo 5 -5; renvo_d 5 -5; repar 10 -10; repar_> 11 -11; repar_a 6 -6; repar_comme 4 -4
repar_en 5 -5; repar_la 3 -3; repar_merci 5 -5; repar_oui 9 -9; repar_puis 5 -5; repar_repar 9 -9; repas 12 -12
repas_demai 12 -12; repet 22 -22; repet_> 12 -12; repet_clign 10 -10; repet_et 5 -5; repet_la -2 2; repet_ma 8 -8
repet_ne 5 -5; repet_plus 5 -5; repet_s 16 -16; repon -4 4; repon_> 8 -8; repon_alors -8 8; repon_bon 6 -6
repon_en -10 10; repon_jamai 5 -5; repon_je -10 10; repon_oui 9 -9; repon_plus -5 5; repon_repon 6 -6
repon_se 11 -11; repri 2 -2; repri_> 2 -2; resea 7 -7; resea_> 7 -7; resea_avec 6 -6; resea_chez 6 -6
resea_comme 5 -5; resea_dans 5 -5; resea_de 5 -5; resea_dedan 2 -2; resea_depui 6 -6; resea_est 13 -13
resea_inter 1 -1; resea_mobil 4 -4; resea_mon 9 -9; resea_non 8 -8; resea_sans 3 -3; resea_sur 1 -1; resea_wifi 7 -7
resil 19 -19; resil_> 16 -16; resil_tout 9 -9; resol 12 -12; resol_> 15 -15; resol_pour 8 -8; respe -6 6
respe_pour -6 6; respo -19 19; respo_> -22 22; respo_de -8 8; respo_du 10 -10; respo_infor 8 -8; reste 13 -13
reste_a 6 -6; reste_bloqu 7 -7; reste_etein 10 -10; reste_inact 6 -6; reste_que 3 -3; reste_rouge 9 -9
reste_sans 3 -3; resul 6 -6; resul_> 6 -6; retab 10 -10; retab_> 7 -7; retab_en 7 -7; retab_inter 3 -3; reten 6 -6
reten_> 6 -6; retom 4 -4; retom_> 4 -4; retou 12 -12; retou_> 12 -12; retou_hein 1 -1; retra 2 -2; retra_alors 2 -2
retro 8 -8; retro_inter 6 -6; retro_la 6 -6; reuni 11 -11; reuni_> 6 -6; reuni_avec 13 -13; reuni_zero 1 -1
reuss 10 -10; reuss_> 11 -11; reuss_a 6 -6; reuss_tout 9 -9; reven 11 -11; reven_> 15 -15; reven_a 6 -6
reven_d 8 -8; reven_merci 4 -4; reven_oui 7 -7; reven_tout 1 -1; reven_une 5 -5; revie 6 -6; revie_> 6 -6
revoi 6 -6; revoi_> 6 -6; rex 8 -8; rex_soixa 8 -8; rey 7 -7; rey_r 7 -7; rhone 5 -5; rhone_> 5 -5; ridic 11 -11
ridic_> 11 -11; rien 13 -13; rien_> 16 -16; rien_alors -6 6; rien_aucun 1 -1; rien_c 5 -5; rien_ca 5 -5
rien_chang 5 -5; rien_compr 9 -9; rien_de 14 -14; rien_donne 13 -13; rien_du 11 -11; rien_enten 3 -3; rien_fait 9 -9
rien_j 1 -1; rien_moi 10 -10; rien_n 11 -11; rien_ne 6 -6; rien_non 5 -5; rien_passe -5 5; rien_qu 3 -3
rien_que 8 -8; rien_qui 7 -7; rien_sur 1 -1; rien_y 7 -7; rigol 9 -9; rigol_> 9 -9; rire 12 -12; rire_> 12 -12
rivie 6 -6; rivie_sur 6 -6; roami 10 -10; roami_desac 10 -10; robas 7 -7; robas_gmail 7 -7; robot -25 25
robot_> -22 22; robot_aspir 8 -8; robot_ca 18 -18; robot_est -6 6; robot_je -6 6; robot_la -8 8; robot_mais -12 12
robot_moi -17 17; robot_passe -12 12; robot_toi 9 -9; robot_un -11 11; robot_une -14 14; rocha 7 -7; rocha_a 7 -7
rond 5 -5; rond_tourn 3 -3; rond_tout 5 -5; rose 6 -6; rose_blanc 6 -6; rossi 11 -11; rossi_> 9 -9; rossi_chioc 6 -6
rouge 12 -12; rouge_> 16 -16; rouge_a 6 -6; rouge_et 1 -1; rouge_qui 2 -2; roule 11 -11; roule_> 11 -11; rouss 8 -8
rouss_> 8 -8; rouss_de 7 -7; rouss_r 1 -1; route 10 -10; route_a 10 -10; route_est 5 -5; route_redem 6 -6; roux 7 -7
roux_aroba 7 -7; roy 8 -8; roy_aroba 8 -8; rue 10 -10; rue_> 3 -3; rue_bon 8 -8; rue_d 2 -2; rue_de 5 -5
rue_des 8 -8; rue_ou 9 -9; rue_y 3 -3; s 3 -3; s_actua 8 -8; s_affic 10 -10; s_allum 5 -5; s_appai 7 -7
s_appel 10 -10; s_aroba 7 -7; s_corre 7 -7; s_d 6 -6; s_e 5 -5; s_en -6 6; s_enten 7 -7; s_est 8 -8; s_f 9 -9
s_go 6 -6; s_il -11 11; s_o 4 -4; s_occup 3 -3; s_ouvre 5 -5; s_ouvri 7 -7; s_point 10 -10; s_s 5 -5; s_still 7 -7
s_tiret 8 -8; s_vingt 9 -9; s_y 8 -8; sa 8 -8; sa_> 10 -10; sa_chang 3 -3; sa_ka 5 -5; sa_n 11 -11; sa_redem 6 -6
sa_s 4 -4; sache 12 -12; sache_> 12 -12; saint 7 -7; saint_marti 7 -7; sais 9 -9; sais_c 1 -1; sais_compt 9 -9
sais_pas 8 -8; sais_plus 5 -5; sais_rien 10 -10; sais_trop 10 -10; sais_tu 8 -8; saisi 9 -9; saisi_> 9 -9; sait 9 -9
sait_> 9 -9; salon 12 -12; salon_> 12 -12; salon_la 8 -8; salon_on 4 -4; salut 6 -6; salut_bien 6 -6; samir 9 -9
samir_belka 9 -9; samsu 1 -1; samsu_impos 1 -1; sang 6 -6; sang_vous 6 -6; sans 14 -14; sans_accen 5 -5
sans_aucun 6 -6; sans_cesse 6 -6; sans_doute 8 -8; sans_faute 5 -5; sans_fin 3 -3; sans_h 7 -7; sans_inter 4 -4
sans_la 5 -5; sans_probl 11 -11; sans_resea 5 -5; sans_telep 7 -7; sans_trema 6 -6; saoul 6 -6; saoul_> 15 -15
saoul_avec 7 -7; saoul_les -12 12; sarah 10 -10; sarah_benal 10 -10; sauf 5 -5; sauf_dans 5 -5; saura 6 -6
saura_pas 6 -6; saute 13 -13; saute_> 13 -13; saute_encor 5 -5; saute_le 8 -8; saute_tous 5 -5; saute_tout 11 -11
sauve 3 -3; sauve_la 3 -3; sav -1 1; sav_aroba 10 -10; sav_humai -6 6; savez -7 7; savez_> -11 11; savez_alors 6 -6
savez_je 2 -2; savez_moi 1 -1; savez_vous 7 -7; savoi 22 -22; savoi_> 17 -17; savoi_pourq 6 -6; savoi_quand 6 -6
scand 14 -14; scand_> 15 -15; scand_d 6 -6; scand_je 4 -4; scand_par 7 -7; scand_un 4 -4; sdsl 8 -8; sdsl_depui 8 -8
se 18 -18; se_co 5 -5; se_compr 5 -5; se_conne 8 -8; se_coupe 4 -4; se_decle 11 -11; se_decon 8 -8; se_fige 6 -6
se_fout 6 -6; se_lance 8 -8; se_mettr 4 -4; se_passe 8 -8; se_plaig 6 -6; se_plain 5 -5; se_prono 5 -5
se_trouv 5 -5; sec 5 -5; sec_la 5 -5; secon 16 -16; secon_> 15 -15; secon_et 6 -6; secon_je 7 -7; secon_le 8 -8
secou 9 -9; secou_aroba 9 -9; secre 7 -7; secre_a 7 -7; secre_aroba 8 -8; secre_n 3 -3; secti 4 -4; secti_le 4 -4
seize 12 -12; seize_> 6 -6; seize_dix 3 -3; seize_ou 9 -9; seize_vingt 3 -3; semai 15 -15; semai_> 12 -12
semai_derni 12 -12; semai_passe 15 -15; semai_que 3 -3; semai_sans 5 -5; sept 10 -10; sept_> 16 -16; sept_ah 7 -7
sept_aroba 6 -6; sept_cinq 1 -1; sept_cinqu 5 -5; sept_dix 3 -3; sept_huit 1 -1; sept_machi 8 -8; sept_nonan 8 -8
sept_ou 7 -7; sept_oui 11 -11; sept_quara 2 -2; sept_quatr 4 -4; sept_sept 11 -11; sept_soixa 5 -5; sept_trent 2 -2
sept_vingt 3 -3; sept_zero 7 -7; septa 17 -17; septa_> 11 -11; septa_cinq 4 -4; septa_deux 2 -2; septa_et 4 -4
septa_neuf 4 -4; septa_quatr 4 -4; septa_sept 2 -2; septa_septa 15 -15; septa_trois 5 -5; septe 1 -1; septe_le 1 -1
serai 14 -14; serai_bien 8 -8; serai_il -9 9; serai_parfa 6 -6; serai_regle 8 -8; serai_repar 9 -9; serai_tres 2 -2
serie 10 -10; serie_> 9 -9; serie_a 5 -5; serie_vous 9 -9; serve 10 -10; serve_> 9 -9; serve_a 7 -7; servi -8 8
servi_> 17 -17; servi_a -11 11; servi_apres -9 9; servi_c 11 -11; servi_clien -11 11; servi_de 11 -11
servi_depui 9 -9; servi_des 7 -7; servi_est 6 -6; servi_je -11 11; servi_point 15 -15; servi_techn -11 11
servi_une -7 7; ses 6 -6; ses_chain 8 -8; ses_etude 1 -1; seul 10 -10; seul_> 13 -13; seul_allez 6 -6
seul_appar 16 -16; seul_au 10 -10; seul_y 7 -7; seule -1 1; seule_> 6 -6; seule_appar 9 -9; seule_il -9 9
seule_le 11 -11; seule_lumie 4 -4; seule_un 11 -11; sfr 11 -11; sfr_> 13 -13; sfr_point 6 -6; si 6 -6; si_> 20 -20
si_c 7 -7; si_ca 6 -6; si_corre 5 -5; si_en 6 -6; si_enfin 6 -6; si_j 5 -5; si_je -14 14; si_lente 6 -6; si_mon 3 -3
si_si 11 -11; si_tard 8 -8; si_un 8 -8; si_vous -7 7; signa 9 -9; signa_l 7 -7; signa_meme 5 -5; signa_sur 13 -13
signa_tout 4 -4; signa_une 14 -14; signa_wifi 10 -10; signe 9 -9; signe_> 9 -9; silen 8 -8; silen_compl 8 -8
silen_radio 6 -6; silva 12 -12; silva_> 7 -7; silva_de 6 -6; sim 12 -12; sim_> 9 -9; sim_dans 1 -1; sim_elle 3 -3
sim_et 3 -3; sim_n 6 -6; sim_nouve 5 -5; sim_oui 9 -9; sim_pour 6 -6; sim_sim 9 -9; simon 11 -11; simon_> 8 -8
simon_aroba 5 -5; simon_et 7 -7; simpl 12 -12; simpl_> 3 -3; simpl_point 1 -1; simpl_signa 7 -7; sinon -8 8
sinon_on -8 8; site 7 -7; site_s 7 -7; sites 8 -8; sites_> 8 -8; situa -8 8; situa_> -8 8; six 11 -11; six_> 16 -16
six_aroba 9 -9; six_cinqu 2 -2; six_comme 1 -1; six_dix 5 -5; six_donc 1 -1; six_douze 13 -13; six_en 2 -2
six_et 5 -5; six_euh 1 -1; six_grand 6 -6; six_je 8 -8; six_machi 12 -12; six_non 3 -3; six_onze 6 -6; six_pas 4 -4
six_petit 4 -4; six_quara 5 -5; six_quato 5 -5; six_quatr 4 -4; six_quinz 3 -3; six_sept 1 -1; six_septa 4 -4
six_soixa 5 -5; six_telep 8 -8; six_trent 2 -2; six_un 2 -2; six_vingt 8 -8; six_zero 10 -10; smart 4 -4
smart_affic 3 -3; smart_ne 5 -5; smet 9 -9; smet_> 9 -9; sms 11 -11; sms_> 10 -10; sms_avec 6 -6; sms_d 6 -6
sms_parte 5 -5; sms_pas 8 -8; sms_que 9 -9; socia 6 -6; socia_> 6 -6; socie 12 -12; socie_> 8 -8; socie_dupon 7 -7
socie_duran 11 -11; socie_est 12 -12; socie_l 6 -6; socie_soget 9 -9; socie_trans 12 -12; soeur 4 -4; soeur_de 4 -4
soeur_elle 3 -3; soeur_parce 3 -3; soget 10 -10; soget_> 9 -9; soget_s 6 -6; soir 9 -9; soir_> 12 -12; soir_y 3 -3
soire 3 -3; soire_> 3 -3; soixa 9 -9; soixa_> 8 -8; soixa_ans 3 -3; soixa_cinq 5 -5; soixa_de 7 -7; soixa_deux 5 -5
soixa_dix 4 -4; soixa_douze 11 -11; soixa_et 9 -9; soixa_huit 5 -5; soixa_neuf 7 -7; soixa_puis 7 -7
soixa_quato 6 -6; soixa_quatr 6 -6; soixa_quinz 3 -3; soixa_seize 4 -4; soixa_sept 2 -2; soixa_six 3 -3
soixa_soixa 8 -8; soixa_treiz 6 -6; soixa_trois 3 -3; sol 5 -5; sol_> 5 -5; solan 7 -7; solan_kern 7 -7; someo -5 5
someo_pleas -5 5; somme 8 -8; somme_dans 4 -4; somme_la 9 -9; son 10 -10; son_> 6 -6; son_dessi 5 -5; son_est 13 -13
son_telep 5 -5; son_voyan 6 -6; sonne 15 -15; sonne_a 15 -15; sonne_dans 2 -2; sonne_mais 6 -6; sonne_ne 5 -5
sonne_pas 2 -2; sonne_plus 1 -1; sonne_toujo 4 -4; sont 10 -10; sont_a 10 -10; sont_coupe 3 -3; sont_hors 7 -7
sont_inacc 2 -2; sont_touch 5 -5; sont_tous 8 -8; sont_verts 7 -7; sophi 13 -13; sophi_duboi 10 -10
sophi_lefev 1 -1; sophi_marte 6 -6; sophi_mille 1 -1; sophi_morel 9 -9; sophi_picar 9 -9; sophi_under 8 -8
sors 3 -3; sors_la 3 -3; sorti -5 5; sorti_> 11 -11; sorti_a 6 -6; sorti_tous -7 7; souci 11 -11; souci_> 12 -12
souci_allez 13 -13; souci_au 5 -5; souci_avec 7 -7; souci_de 6 -6; souci_faite 8 -8; souci_la 1 -1; souci_n 10 -10
souci_que 5 -5; souci_tout 6 -6; souha -17 17; souha_etre -11 11; souha_faire 8 -8; souha_joind -17 17
souha_m -13 13; souha_parle -13 13; souha_pas 11 -11; sous 12 -12; sous_la 14 -14; sous_sol 5 -5; sousc 3 -3
sousc_a 3 -3; soyez 1 -1; soyez_debor 10 -10; soyez_genti -7 7; space 7 -7; space_une 7 -7; speak -5 5
speak_to -5 5; stand -10 10; stand_> -22 22; stand_chez 12 -12; stand_de 7 -7; stand_est 8 -8; stand_ne 28 -28
stand_telep 13 -13; steph 5 -5; steph_point 5 -5; still 7 -7; still_not 7 -7; stop 3 -3; stop_j 21 -21
stop_je -14 14; stupi 9 -9; stupi_ou 9 -9; stylo 9 -9; stylo_> 9 -9; subis 9 -9; subis_une 9 -9; sud 5 -5
sud_> 5 -5; suffi 14 -14; suffi_> 13 -13; suffi_maint 11 -11; suis 21 -21; suis_a 10 -10; suis_agee -11 11
suis_au 10 -10; suis_avec 21 -21; suis_carlo 6 -6; suis_clien 1 -1; suis_coupe 4 -4; suis_d 6 -6; suis_dans 11 -11
suis_de 9 -9; suis_decu 6 -6; suis_degou 12 -12; suis_desol 5 -5; suis_devan 5 -5; suis_elodi 4 -4; suis_en 9 -9
suis_ennuy 8 -8; suis_exced 5 -5; suis_fatig 7 -7; suis_furie 5 -5; suis_hors 8 -8; suis_infir 5 -5; suis_infor 6 -6
suis_injoi 4 -4; suis_l 15 -15; suis_le 13 -13; suis_madam 6 -6; suis_moi 12 -12; suis_nul 8 -8; suis_opera 9 -9
suis_pas 7 -7; suis_perdu 9 -9; suis_press 7 -7; suis_scand 7 -7; suis_seul 5 -5; suis_sur 1 -1; suis_tanne 1 -1
suis_techn 10 -10; suis_toujo 4 -4; suis_tout 6 -6; suis_tres 6 -6; suis_un 8 -8; suis_une 13 -13; suis_vieil -14 14
suis_vraim 7 -7; suite -3 3; suite_> -9 9; suite_j 9 -9; suite_mon 2 -2; suivr 9 -9; suivr_> 4 -4; suivr_vos 9 -9
sujet 7 -7; sujet_de 7 -7; super -5 5; super_> -12 12; super_c 5 -5; super_ca 12 -12; super_merci 5 -5; suppo -17 17
suppo_> -12 12; suppo_entre -8 8; suppo_humai -9 9; suppo_nivea -8 8; suppo_point 9 -9; suppo_que 18 -18
suppo_s -11 11; suppo_techn -6 6; sur 13 -13; sur_> 14 -14; sur_cinq 5 -5; sur_deux 6 -6; sur_fortn 3 -3
sur_googl 11 -11; sur_inter 7 -7; sur_l 1 -1; sur_la 8 -8; sur_le 15 -15; sur_les 11 -11; sur_ma 4 -4; sur_mon 5 -5
sur_notre 8 -8; sur_pas 4 -4; sur_que 9 -9; sur_quel 8 -8; sur_quelq -7 7; sur_son 5 -5; sur_tous 4 -4; sur_un -7 7
sur_votre 3 -3; surem 9 -9; surem_pas 9 -9; surpr 6 -6; surpr_> 6 -6; surto 15 -15; surto_la 2 -2; surto_ne 11 -11
surto_pas 5 -5; surve 7 -7; surve_sont 7 -7; switc 8 -8; switc_> 8 -8; switc_veut 5 -5; sylvi 9 -9; sylvi_march 9 -9
sympa 15 -15; sympa_> 15 -15; synch 8 -8; synch_> 9 -9; synch_pas 1 -1; t -4 4; t_> 11 -11; t_aroba 9 -9; t_as 7 -7
t_aurai -6 6; t_e 6 -6; t_es 9 -9; t_i 3 -3; t_il -13 13; t_point 8 -8; ta 10 -10; ta_gueul 10 -10; tabar 8 -8
tabar_ca 8 -8; table 9 -9; table_> 9 -9; table_a 6 -6; table_elle 16 -16; table_et 6 -6; table_la 2 -2
table_mon 4 -4; table_ni 1 -1; table_que 3 -3; table_seule 8 -8; table_voila 5 -5; tais 10 -10; tais_toi 10 -10
tanne 1 -1; tanne_la 1 -1; tant -11 11; tant_que -11 11; tape 8 -8; tape_mon 8 -8; taper 6 -6; taper_sur 6 -6
tapez -9 9; tapez_moi -9 9; tard 8 -8; tard_> 8 -8; tas 6 -6; tas_de 6 -6; tati 2 -2; tati_a 2 -2; te 12 -12
te_bonjo 6 -6; te_faire 8 -8; te_fous 5 -5; techn -17 17; techn_> -6 6; techn_a 13 -13; techn_allai 10 -10
techn_au -6 6; techn_avait 12 -12; techn_c 10 -10; techn_de -18 18; techn_depui 5 -5; techn_devai 7 -7
techn_direc -14 14; techn_doit 16 -16; techn_en -7 7; techn_est 33 -33; techn_hier 20 -20; techn_humai -9 9
techn_il 9 -9; techn_infor 9 -9; techn_je 7 -7; techn_la -9 9; techn_m 9 -9; techn_mais 7 -7; techn_me -18 18
techn_merci 20 -20; techn_moi 10 -10; techn_n 19 -19; techn_non 10 -10; techn_ont 7 -7; techn_orang 13 -13
techn_ou -19 19; techn_oui -20 20; techn_pas -14 14; techn_passe 8 -8; techn_pour 11 -11; techn_qui -12 12
techn_repas 12 -12; techn_resea 10 -10; techn_s -36 36; techn_tout -9 9; techn_va 14 -14; techn_vient 16 -16
tele 14 -14; tele_> 12 -12; tele_elle 6 -6; tele_est 7 -7; tele_et 6 -6; tele_l 7 -7; tele_mais 2 -2; tele_ne 2 -2
tele_non 2 -2; tele_qui 14 -14; tele_trava 5 -5; telec 6 -6; telec_mes 6 -6; telep 9 -9; telep_> 8 -8; telep_a 6 -6
telep_au 3 -3; telep_avec 1 -1; telep_c 5 -5; telep_ca 8 -8; telep_capte 7 -7; telep_dans 8 -8; telep_de 10 -10
telep_deux 2 -2; telep_dit 8 -8; telep_du 3 -3; telep_en 11 -11; telep_est 13 -13; telep_et 13 -13
telep_fixe 10 -10; telep_fonct 6 -6; telep_gresi 11 -11; telep_il 6 -6; telep_inter 3 -3; telep_j 4 -4
telep_les 11 -11; telep_madam 8 -8; telep_maint 5 -5; telep_mais 1 -1; telep_march 2 -2; telep_mobil 6 -6
telep_n 2 -2; telep_ne 5 -5; telep_oui 6 -6; telep_parce 1 -1; telep_pas -10 10; telep_penda 5 -5; telep_plus 7 -7
telep_porta 8 -8; telep_qui 5 -5; telep_sonne 7 -7; telet 6 -6; telet_que 6 -6; telle 6 -6; telle_qu 6 -6; tels 6 -6
tels_et 6 -6; tempe 4 -4; tempe_que 4 -4; temps 8 -8; temps_> 19 -19; temps_de -8 8; temps_la 13 -13
temps_pour 2 -2; temps_que 8 -8; temps_un -13 13; temps_une 11 -11; tenir 7 -7; tenir_> 7 -7; tenu 6 -6
tenu_dix 6 -6; termi 13 -13; termi_> 12 -12; termi_de 6 -6; termi_n 4 -4; test 13 -13; test_reuss 9 -9
test_un 10 -10; teste 6 -6; teste_le 6 -6; tete 7 -7; tete_> 7 -7; tete_de 3 -3; tete_elle 2 -2; texto 9 -9
texto_> 2 -2; texto_n 6 -6; texto_parte 6 -6; texto_reste 11 -11; teyss 9 -9; teyss_> 9 -9; thoma 11 -11
thoma_> 11 -11; thoma_point 8 -8; ti 6 -6; ti_point 6 -6; ticke 18 -18; ticke_> 18 -18; ticke_la 7 -7; tient 6 -6
tient_debou 6 -6; tiret 9 -9; tiret_boite 8 -8; tiret_centr 6 -6; tiret_du 6 -6; tiret_et 6 -6; tiret_goff 6 -6
tiret_inter 6 -6; tiret_lac 5 -5; tiret_lea 6 -6; tiret_lebla 10 -10; tiret_lyon 5 -5; tiret_marc 5 -5
tiret_marie 7 -7; tiret_paste 8 -8; tiret_photo 7 -7; tiret_picar 8 -8; tiret_puis 2 -2; tiret_roy 7 -7
tiret_simon 7 -7; titul 10 -10; titul_c 12 -12; titul_mais 5 -5; to -5 5; to_someo -5 5; toi 7 -7; toi_> 9 -9
toi_je 10 -10; toi_machi -8 8; toi_non 9 -9; toit 9 -9; toit_> 9 -9; tom 10 -10; tom_aroba 9 -9; tom_guill 9 -9
tombe_> 15 -15; tombe_chez 5 -5; tombe_direc 10 -10; tombe_en 3 -3; tombe_la 3 -3; tombe_le -6 6; tombe_sur -7 7
ton -11 11; ton_chef -11 11; tonal 12 -12; tonal_> 16 -16; tonal_dans 2 -2; tonal_n 7 -7; tonal_quand 4 -4
tonal_sur 5 -5; tony 6 -6; tony_point 6 -6; tou 8 -8; tou_> 8 -8; tou_pas 8 -8; touch 8 -8; touch_> 11 -11
touch_a -5 5; touch_au 12 -12; touch_pas 3 -3; toujo 14 -14; toujo_> 8 -8; toujo_an 3 -3; toujo_au 7 -7
toujo_aussi 9 -9; toujo_autan 9 -9; toujo_bloqu 6 -6; toujo_coupe 2 -2; toujo_dans 5 -5; toujo_en 9 -9
toujo_etein 8 -8; toujo_la 9 -9; toujo_le 6 -6; toujo_muet 11 -11; toujo_occup 5 -5; toujo_parei 10 -10
toujo_pas 10 -10; toujo_pour 5 -5; toujo_rien 16 -16; toujo_toujo 2 -2; toulo 9 -9; toulo_> 9 -9; tourn 15 -15
tourn_> 11 -11; tourn_elle 4 -4; tourn_en 12 -12; tourn_il 3 -3; tourn_sa 4 -4; tourn_toujo 5 -5; tous 14 -14
tous_> 11 -11; tous_ces 5 -5; tous_decon 8 -8; tous_en 5 -5; tous_les -6 6; tous_monsi 8 -8; tout 8 -8
tout_> 10 -10; tout_a -3 3; tout_acces 8 -8; tout_attac 8 -8; tout_bien 1 -1; tout_bon 14 -14; tout_c 4 -4
tout_ca -11 11; tout_casse 21 -21; tout_ce 6 -6; tout_compr 14 -14; tout_de -5 5; tout_depui 1 -1; tout_donne 3 -3
tout_du 4 -4; tout_en 6 -6; tout_encor 4 -4; tout_essay 6 -6; tout_est 11 -11; tout_faux 11 -11; tout_fonct 7 -7
tout_frero 9 -9; tout_jeune 4 -4; tout_l 10 -10; tout_le 13 -13; tout_march 13 -13; tout_mon -6 6; tout_mort 10 -10
tout_non 7 -7; tout_on 9 -9; tout_parei 14 -14; tout_passe 9 -9; tout_qui 4 -4; tout_regle 6 -6; tout_seul 13 -13
tout_simpl 1 -1; tout_toujo 3 -3; tout_va 5 -5; tout_vendu 3 -3; tout_verif 9 -9; toute -2 2; toute_la 10 -10
toute_les 11 -11; toute_neuve 10 -10; toute_noire 5 -5; toute_seule -9 9; tpe 5 -5; tpe_> 5 -5; train 9 -9
train_> 9 -9; train_d 6 -6; train_de 6 -6; trait 6 -6; trait_cela 5 -5; trait_d 7 -7; trait_les 3 -3; tranq 8 -8
tranq_> 8 -8; trans -20 20; trans_> -11 11; trans_au -8 8; trans_avec 8 -8; trans_marti 12 -12; trans_moi -17 17
trans_mon -14 14; trans_pas 13 -13; trans_picar 9 -9; trans_tiret 10 -10; trans_vers -9 9; trava 13 -13
trava_> 11 -11; trava_a 5 -5; trava_avec 7 -7; trava_comme 2 -2; trava_dans 3 -3; trava_dessu 4 -4; trava_est 5 -5
trava_et 4 -4; treiz 7 -7; treiz_> 5 -5; treiz_aroba 5 -5; treiz_at 6 -6; treiz_quato 6 -6; treiz_quatr 3 -3
treiz_seize 6 -6; treiz_soixa 2 -2; trema 6 -6; trema_point 6 -6; tremb 7 -7; tremb_d 7 -7; trent 7 -7
trent_> 12 -12; trent_c 1 -1; trent_de 11 -11; trent_douze 6 -6; trent_huit 1 -1; trent_neuf 5 -5; trent_quara 6 -6
trent_quatr 5 -5; trent_secon 12 -12; trent_six 3 -3; trent_trois 4 -4; trent_vingt 3 -3; tres 16 -16
tres_bien 6 -6; tres_en 7 -7; tres_enerv 6 -6; tres_fort 1 -1; tres_genti 15 -15; tres_lent 5 -5; tres_mal 6 -6
tres_mecon 5 -5; tres_patie 5 -5; trois 15 -15; trois_> 10 -10; trois_appar 9 -9; trois_aroba 7 -7; trois_ca 2 -2
trois_camer 5 -5; trois_carte 6 -6; trois_cinqu 2 -2; trois_enfan 8 -8; trois_et 3 -3; trois_etage 6 -6
trois_fois 4 -4; trois_huita 3 -3; trois_impri 8 -8; trois_jours 8 -8; trois_non 8 -8; trois_nonan 3 -3
trois_ordin 8 -8; trois_ou 7 -7; trois_perso 4 -4; trois_porta 6 -6; trois_quara 2 -2; trois_quatr 3 -3
trois_qui 13 -13; trois_rivie 6 -6; trois_semai 5 -5; trois_sept 3 -3; trois_six 2 -2; trois_soixa 4 -4
trois_sur 10 -10; trois_telep 13 -13; trois_trois 9 -9; trois_un 5 -5; trois_vingt 4 -4; trois_zero 10 -10
tromp 12 -12; tromp_> 10 -10; tromp_dis 3 -3; trop 10 -10; trop_> 10 -10; trop_atten 2 -2; trop_bien 9 -9
trop_cher 8 -8; trop_comme 8 -8; trop_compl -12 12; trop_faibl 10 -10; trop_la 7 -7; trop_nuls 6 -6
trop_rien 10 -10; trop_vite 12 -12; trouv 6 -6; trouv_au 5 -5; trouv_plus 7 -7; truc 9 -9; truc_> 10 -10
truc_ca 7 -7; truc_donne -12 12; truc_qui 8 -8; tu 17 -17; tu_me 9 -9; tu_moi 8 -8; tu_peux 7 -7; tu_sais 9 -9
tu_te 5 -5; u 11 -11; u_> 8 -8; u_c 6 -6; u_e 1 -1; u_i 5 -5; u_n 3 -3; u_p 6 -6; u_r 3 -3; u_s 1 -1; u_x 9 -9
u_y 4 -4; u_z 4 -4; ugo 7 -7; ugo_marin 7 -7; un -6 6; un_a 9 -9; un_abonn 8 -8; un_agent -16 16; un_appel 7 -7
un_appui 11 -11; un_arbre 13 -13; un_aroba 10 -10; un_au -14 14; un_autom -14 14; un_autre 1 -1; un_cable 7 -7
un_chef -25 25; un_chien 12 -12; un_cinqu 5 -5; un_clien 9 -9; un_code 9 -9; un_colla -9 9; un_colle -6 6
un_conco 7 -7; un_confl 11 -11; un_conse -30 30; un_contr 14 -14; un_coup 11 -11; un_d 13 -13; un_dans -15 15
un_de -17 17; un_debit 8 -8; un_decod 8 -8; un_degat 8 -8; un_depan 7 -7; un_deux 9 -9; un_deuxi 8 -8; un_dossi 8 -8
un_echo 11 -11; un_elect 8 -8; un_emplo -8 8; un_en -9 9; un_est 12 -12; un_et -7 7; un_etre -21 21; un_fax 7 -7
un_gars -12 12; un_grand 8 -8; un_hier 24 -24; un_huita 4 -4; un_humai -17 17; un_il 9 -9; un_imbec 10 -10
un_incid 12 -12; un_insta 10 -10; un_inter -9 9; un_je -10 10; un_joli 9 -9; un_la -4 4; un_m 15 -15; un_mac 8 -8
un_mail 11 -11; un_mec -14 14; un_minut 6 -6; un_mois 6 -6; un_monsi -3 3; un_mot 10 -10; un_moun -5 5; un_ni 8 -8
un_nonan 5 -5; un_nouve 4 -4; un_numer 10 -10; un_oeil 6 -6; un_opera -17 17; un_ordi 11 -11; un_ordin -11 11
un_ou -9 9; un_parti 15 -15; un_pc 6 -6; un_petit 6 -6; un_peu 15 -15; un_peut -25 25; un_pilot -5 5; un_ping 3 -3
un_point 2 -2; un_porta 15 -15; un_prele 14 -14; un_probl 5 -5; un_proce 8 -8; un_puits 6 -6; un_quara 2 -2
un_quatr 4 -4; un_qui -4 4; un_rembo 10 -10; un_rende 6 -6; un_rense 18 -18; un_repon -8 8; un_respo -16 16
un_robot 11 -11; un_s 8 -8; un_scand 17 -17; un_septa 4 -4; un_serve 10 -10; un_seul 10 -10; un_seule 9 -9
un_sms 7 -7; un_soixa 12 -12; un_souci 9 -9; un_stylo 9 -9; un_super -10 10; un_techn -18 18; un_ticke 16 -16
un_tiret 2 -2; un_trent 3 -3; un_truc 8 -8; un_un 3 -3; un_vingt 5 -5; un_vrai -11 11; un_wifi 6 -6; un_zero 7 -7
under 7 -7; under_leroy 8 -8; under_quatr 6 -6; under_rossi 6 -6; under_soixa 6 -6; une -9 9; une_adres 7 -7
une_agenc 10 -10; une_anten 11 -11; une_arnaq 10 -10; une_bande 11 -11; une_betis 1 -1; une_boite -10 10
une_box 10 -10; une_centa 10 -10; une_chale 9 -9; une_chose 3 -3; une_cinqu 12 -12; une_conse -13 13; une_conso 6 -6
une_dame -10 10; une_demi 8 -8; une_demoi -7 7; une_dizai 14 -14; une_douza 7 -7; une_ecole 3 -3; une_encei 4 -4
une_entre 16 -16; une_erreu 16 -16; une_factu 5 -5; une_fois -4 4; une_heure -10 10; une_honte 16 -16; une_ia -11 11
une_impri 7 -7; une_incom 8 -8; une_inter 9 -9; une_ligne 11 -11; une_machi -21 21; une_madam 7 -7; une_minut 28 -28
une_nouve 9 -9; une_offre 14 -14; une_oreil -6 6; une_page 12 -12; une_panne 13 -13; une_pelle 3 -3
une_perso -33 33; une_perte 8 -8; une_petit 10 -10; une_quest 4 -4; une_quich 7 -7; une_quinz 6 -6; une_reuni 6 -6
une_secon 12 -12; une_semai 12 -12; une_seule 4 -4; une_soixa 7 -7; une_table 8 -8; une_tele 6 -6; une_touch -10 10
une_trent 11 -11; une_vaste 6 -6; une_vieil 10 -10; une_vingt 14 -14; une_visio 4 -4; une_voix -8 8; une_vrai -14 14
une_vraie -22 22; union 7 -7; union_belfo 7 -7; union_petit 6 -6; uniqu 12 -12; uniqu_> 12 -12; uns 13 -13
uns_> 13 -13; urgen 12 -12; urgen_> 9 -9; urgen_je 3 -3; urgen_uniqu 12 -12; utili 7 -7; utili_celle 3 -3
utili_pas 7 -7; v 7 -7; v_aroba 7 -7; v_comme 5 -5; v_e 7 -7; v_i 2 -2; v_la 1 -1; va 21 -21; va_> 18 -18
va_aller 5 -5; va_beauc 3 -3; va_bien 4 -4; va_c 5 -5; va_chez 1 -1; va_durer 10 -10; va_etre 11 -11; va_il 7 -7
va_j 1 -1; va_laiss 2 -2; va_mais 4 -4; va_march 9 -9; va_par 2 -2; va_pas -6 6; va_plus 2 -2; va_reess 10 -10
va_te 8 -8; va_toujo 4 -4; va_venir 14 -14; va_voir 7 -7; va_vous 3 -3; va_y -8 8; vais 8 -8; vais_deman 12 -12
vais_m 7 -7; vais_pas -15 15; vais_porte 10 -10; vais_resil 9 -9; vais_tout 9 -9; vais_voir 6 -6; vais_vous 8 -8
valai 7 -7; valai_on 7 -7; valer 8 -8; valer_simon 8 -8; vas -6 6; vas_y -6 6; vaste 6 -6; vaste_escro 6 -6
vendu 3 -3; vendu_maint 3 -3; venir 15 -15; venir_> 14 -14; venir_demai 8 -8; venir_mardi 7 -7; venir_me -8 8
venir_payer 9 -9; venir_un -14 14; vente -9 9; vente_une -9 9; venu 2 -2; venu_> 17 -17; venu_coupe 13 -13
venu_et 5 -5; venu_hier -12 12; venu_la 15 -15; venu_lundi 10 -10; venu_mais 12 -12; verif 15 -15; verif_> 16 -16
verif_votre 6 -6; veron 1 -1; veron_tout 1 -1; verra 11 -11; verra_> 11 -11; verra_bien 9 -9; vers -9 9
vers_dix 18 -18; vers_le -7 7; vers_un -10 10; vert 10 -10; vert_> 15 -15; vert_et 5 -5; vert_zero 2 -2; verte 7 -7
verte_> 8 -8; verte_est 3 -3; verte_et 1 -1; verts 7 -7; verts_> 7 -7; very 9 -9; very_good 9 -9; veuil -8 8
veuil_me -8 8; veut 8 -8; veut_pas 9 -9; veut_vous 4 -4; veux -13 13; veux_> 12 -12; veux_annul 11 -11
veux_bien 14 -14; veux_cause -13 13; veux_decla 12 -12; veux_dire -1 1; veux_etre -10 10; veux_je -22 22
veux_juste 16 -16; veux_le -23 23; veux_modif 12 -12; veux_parle -10 10; veux_pas 5 -5; veux_plus -12 12
veux_qu -18 18; veux_quelq -23 23; veux_recup 13 -13; veux_resil 15 -15; veux_telep 1 -1; veux_un -28 28
veux_une -26 26; vial 5 -5; vial_> 5 -5; victo 11 -11; victo_ca 11 -11; victo_hugo 5 -5; victo_point 5 -5
vidal 5 -5; vidal_aroba 5 -5; vide 7 -7; vide_> 10 -10; vide_comme 5 -5; vide_quand 2 -2; video 11 -11; video_> 5 -5
video_demar 12 -12; video_parte 5 -5; vie 12 -12; vie_> 12 -12; vieil 5 -5; vieil_clien 5 -5; vieil_dame 5 -5
vieil_moi -14 14; vieil_perso 10 -10; viens 11 -11; viens_de 9 -9; viens_la 10 -10; vient 19 -19; vient_> 7 -7
vient_de 8 -8; vient_deja 6 -6; vient_mardi 16 -16; vieux 4 -4; vieux_> 1 -1; vieux_telep 6 -6; villa 4 -4
villa_en 3 -3; villa_et 4 -4; ville 5 -5; ville_> 5 -5; ville_b 3 -3; vince 10 -10; vince_lacro 10 -10; vingt 12 -12
vingt_> 7 -7; vingt_cinq 12 -12; vingt_d 12 -12; vingt_deux 4 -4; vingt_dix 5 -5; vingt_douze 11 -11; vingt_et 4 -4
vingt_euh 7 -7; vingt_genre 7 -7; vingt_huit 3 -3; vingt_neuf 3 -3; vingt_on 9 -9; vingt_onze 5 -5; vingt_puis 7 -7
vingt_quato 3 -3; vingt_quatr 9 -9; vingt_quinz 5 -5; vingt_seize 2 -2; vingt_sept 3 -3; vingt_six 3 -3
vingt_treiz 5 -5; vingt_trent 6 -6; vingt_trois 5 -5; vingt_un 13 -13; virgu 3 -3; virgu_douze 3 -3
virgu_soixa 3 -3; virgu_trent 3 -3; visio 11 -11; visio_> 8 -8; visio_dans 4 -4; visio_on 5 -5; vite 8 -8
vite_> 5 -5; vite_dites 8 -8; vite_espec 6 -6; vite_je 6 -6; vite_moi 4 -4; vite_tout 7 -7; vite_vite 5 -5
vivan -10 10; vivan_a -12 12; vivan_la -7 7; vive -7 7; vive_voix -7 7; vocal -8 8; vocal_> -9 9; vocal_est 8 -8
voila 7 -7; voila_> 11 -11; voila_c 13 -13; voila_depui 3 -3; voila_exact 10 -10; voila_plus 1 -1; voila_zero 3 -3
voir 13 -13; voir_> 20 -20; voir_avec 9 -9; voir_ca -10 10; voir_chez 4 -4; voir_j 6 -6; vois 7 -7; vois_ce 3 -3
vois_mes 8 -8; vois_pas 7 -7; vois_plus 7 -7; voisi 7 -7; voisi_> 7 -7; voisi_a 10 -10; voisi_elle 6 -6
voisi_est 3 -3; voisi_parce 3 -3; voisi_qui 2 -2; voit 6 -6; voit_le 6 -6; voix -7 7; voix_> -7 7; voix_dit 4 -4
voix_enreg -10 10; voix_est 5 -5; voix_la 10 -10; vol 11 -11; vol_> 12 -12; vol_pur 3 -3; vole 5 -5; vole_il 6 -6
vole_mon 5 -5; voleu 7 -7; voleu_> 7 -7; voleu_prend 7 -7; volon 9 -9; volon_merci 9 -9; vos 5 -5; vos_agent -8 8
vos_colle -7 7; vos_conse 8 -8; vos_delai 3 -3; vos_etape 9 -9; vos_machi 9 -9; vos_panne 22 -22; vos_quest 8 -8
vos_techn -14 14; votre -12 12; votre_abonn 11 -11; votre_boite 12 -12; votre_calme 9 -9; votre_colle -7 7
votre_compo 7 -7; votre_conne 6 -6; votre_dilig 10 -10; votre_ecran 3 -3; votre_entre 11 -11; votre_equip -8 8
votre_faute 13 -13; votre_intel -8 8; votre_machi -10 10; votre_numer 10 -10; votre_patie 13 -13; votre_patro -12 12
votre_respo -14 14; votre_retou 8 -8; votre_robot -12 12; votre_servi 18 -18; votre_socie 6 -6; votre_super -12 12
votre_temps 2 -2; votre_truc 10 -10; voudr -11 11; voudr_annul 12 -12; voudr_avoir -6 6; voudr_c -10 10
voudr_cause -18 18; voudr_chang 11 -11; voudr_depan 9 -9; voudr_etre -7 7; voudr_joind -10 10; voudr_l -7 7
voudr_le -10 10; voudr_modif 15 -15; voudr_parle -14 14; voudr_qu -19 19; voudr_quelq -14 14; voudr_savoi 6 -6
voudr_signa 14 -14; voudr_un 13 -13; voudr_une -18 18; voula 14 -14; voula_dire 10 -10; voula_simpl 7 -7
voule 17 -17; voule_> 7 -7; voule_dire 14 -14; voule_oui 7 -7; voulo -8 8; voulo_parle -8 8; voulu 4 -4
voulu_m 4 -4; vous 12 -12; vous_> 5 -5; vous_ai 3 -3; vous_allez 3 -3; vous_annul 6 -6; vous_appel 11 -11
vous_arret 12 -12; vous_avec 14 -14; vous_avez 3 -3; vous_avoue 7 -7; vous_bande 8 -8; vous_benis 6 -6; vous_ca 8 -8
vous_cause 1 -1; vous_colle 8 -8; vous_comme 8 -8; vous_compr 9 -9; vous_conta 2 -2; vous_depui 1 -1
vous_deran 8 -8; vous_devez 5 -5; vous_devri 3 -3; vous_dire 3 -3; vous_dis 10 -10; vous_disai -8 8
vous_dites 16 -16; vous_donne 4 -4; vous_ecout 11 -11; vous_embet 5 -5; vous_en -7 7; vous_enten 11 -11
vous_envoy 9 -9; vous_est 15 -15; vous_et 11 -11; vous_etes 15 -15; vous_faire 7 -7; vous_faite 14 -14
vous_felic 9 -9; vous_fiche 10 -10; vous_foute 8 -8; vous_hein 10 -10; vous_j 3 -3; vous_l -7 7; vous_la 4 -4
vous_le 9 -9; vous_m 10 -10; vous_mais -9 9; vous_me 5 -5; vous_moque 10 -10; vous_n -4 4; vous_ne -6 6
vous_nous 5 -5; vous_parle 27 -27; vous_payer 6 -6; vous_plait -8 8; vous_pourr -15 15; vous_pouve 1 -1
vous_pouvi -7 7; vous_previ -14 14; vous_prie -8 8; vous_que 8 -8; vous_qui 12 -12; vous_racon 1 -1
vous_rappe 23 -23; vous_rassu 2 -2; vous_recoi 5 -5; vous_regar 4 -4; vous_remer 10 -10; vous_rende 4 -4
vous_repet 10 -10; vous_repon 4 -4; vous_savez -7 7; vous_serie 6 -6; vous_serve 6 -6; vous_soyez 10 -10
vous_suivr 4 -4; vous_telep 1 -1; vous_tromp 12 -12; vous_voleu 7 -7; vous_voule 17 -17; vous_vous 15 -15
voyan 11 -11; voyan_clign 5 -5; voyan_est 10 -10; voyan_nulle 6 -6; voyan_orang 4 -4; voyan_pon 6 -6
voyan_reste 9 -9; voyan_rouge 6 -6; voyan_sont 7 -7; voyou 5 -5; voyou_vous 5 -5; vpn 7 -7; vpn_du 9 -9; vpn_et 2 -2
vrai -21 21; vrai_> -12 12; vrai_gars -8 8; vrai_humai -5 5; vrai_monde -11 11; vrai_monsi -8 8; vrai_perso -14 14
vrai_quelq -7 7; vrai_techn -14 14; vraie -22 22; vraie_dame -7 7; vraie_mon 8 -8; vraie_perso -22 22; vraim 7 -7
vraim_> 7 -7; vraim_n 10 -10; vraim_non 6 -6; vraim_nuls 9 -9; vraim_tres 7 -7; vu 7 -7; vu_le 2 -2; vu_min 7 -7
vu_perso 8 -8; vu_que 1 -1; vu_une 6 -6; w 7 -7; w_a 7 -7; w_e 4 -4; wanad 6 -6; wanad_point 6 -6; web 6 -6
web_> 8 -8; web_sont 2 -2; weber 7 -7; weber_aroba 7 -7; week 3 -3; week_end 3 -3; wei 4 -4; wei_w 4 -4; wesh 3 -3
wesh_j 3 -3; wifi 12 -12; wifi_> 10 -10; wifi_c 3 -3; wifi_conne 3 -3; wifi_coupe 9 -9; wifi_dans 10 -10
wifi_de 10 -10; wifi_depui 5 -5; wifi_elle 7 -7; wifi_est 10 -10; wifi_et 10 -10; wifi_fonct 4 -4; wifi_il 5 -5
wifi_insta 12 -12; wifi_la 2 -2; wifi_mais 2 -2; wifi_march 5 -5; wifi_n 7 -7; wifi_passe 13 -13; wifi_qui 6 -6
wifi_sans 5 -5; wifi_se 1 -1; wifi_une 5 -5; wifi_va 1 -1; wifi_y 7 -7; worki 7 -7; worki_> 7 -7; x 8 -8; x_> 9 -9
x_comme 2 -2; xavie 6 -6; xavie_a 2 -2; xavie_point 7 -7; y_> 8 -8; y_a -4 4; y_ai 11 -11; y_aller 7 -7
y_arriv -15 15; y_aurai -8 8; y_compr -10 10; y_conna 5 -5; y_e 9 -9; y_en 8 -8; y_est 13 -13; y_etes 11 -11
y_fait 11 -11; y_faite 4 -4; y_je 10 -10; y_k 7 -7; y_manqu 8 -8; y_march 7 -7; y_mettr 4 -4; y_passe -12 12
y_peux 5 -5; y_touch 3 -3; y_v 7 -7; y_vois 12 -12; yahoo 5 -5; yahoo_point 5 -5; yande 7 -7; yande_point 7 -7
yann 1 -1; yann_kerou 1 -1; yep 11 -11; yep_> 11 -11; yes 7 -7; yes_c 16 -16; yes_oui 7 -7; yo 7 -7; yo_c 7 -7
youss 8 -8; youss_amara 8 -8; youtu 8 -8; youtu_se 8 -8; yves 7 -7; yves_y 7 -7; z 8 -8; z_i 6 -6; z_o 2 -2
z_y 7 -7; zappe 7 -7; zappe_la 7 -7; zero 7 -7; zero_> 27 -27; zero_ameli 16 -16; zero_barre 5 -5; zero_cinq 4 -4
zero_deux 6 -6; zero_huit 2 -2; zero_humai -9 9; zero_je -10 10; zero_le -10 10; zero_neuf 8 -8; zero_onze 7 -7
zero_quatr 7 -7; zero_sept 5 -5; zero_six 9 -9; zero_trent 5 -5; zero_trois 7 -7; zero_un 12 -12; zero_zero -1 1
zoe 10 -10; zoe_aroba 10 -10; zone 1 -1; zone_blanc 1 -1; zut 11 -11; zut_> 11 -11; zut_c 4 -4; zut_j 2 -2
""",
    ),
    "angry": (
        "no yes",
        """
0 5 -5; 00 11 -11; 00_00 8 -8; 00_01 8 -8; 00_> 8 -8; 01 13 -13; 01_42 6 -6; 01_45 9 -9; 01_47 8 -8; 01_> 10 -10
02 7 -7; 02_31 7 -7; 03 7 -7; 03_21 7 -7; 06 17 -17; 06123 14 -14; 06123_> 14 -14; 06736 7 -7; 06736_c 7 -7
0698 8 -8; 0698_765 8 -8; 06_12 9 -9; 06_22 5 -5; 06_52 4 -4; 06_88 3 -3; 06_95 4 -4; 06_99 8 -8; 07 10 -10
07_80 7 -7; 07_88 7 -7; 07_euh 6 -6; 0_6 5 -5; 1 5 -5; 10 3 -3; 10_> 3 -3; 11 7 -7; 112 11 -11; 112_> 11 -11
11_> 7 -7; 12 10 -10; 12_34 10 -10; 15 8 -8; 15_appar 8 -8; 17 7 -7; 17_ordin 7 -7; 1_2 5 -5; 2 9 -9; 20 11 -11
20_00 8 -8; 20_17 7 -7; 21 11 -11; 21_43 7 -7; 21_45 7 -7; 22 11 -11; 22_11 7 -7; 22_33 5 -5; 23 10 -10; 23_10 3 -3
23_69 6 -6; 2_3 5 -5; 2_80 7 -7; 2_> 7 -7; 3 10 -10; 30 4 -4; 30_98 4 -4; 31 7 -7; 31_42 7 -7; 33 12 -12; 33_44 5 -5
33_6 12 -12; 34 10 -10; 34_56 8 -8; 34_78 4 -4; 34_> 10 -10; 3900 9 -9; 3900_> 9 -9; 3_4 5 -5; 3_ordin 7 -7
3_telep 7 -7; 4 8 -8; 42 12 -12; 42_53 7 -7; 42_65 6 -6; 43 7 -7; 432 8 -8; 432_> 8 -8; 43_65 7 -7; 44 5 -5
44_55 5 -5; 45 15 -15; 45_23 10 -10; 45_67 9 -9; 47 8 -8; 47_20 8 -8; 4_20 7 -7; 4_5 5 -5; 4g 10 -10
4g_march 10 -10; 5 15 -15; 52 4 -4; 52_30 4 -4; 53 11 -11; 53_64 7 -7; 53_> 6 -6; 55 11 -11; 55_22 7 -7; 55_c 5 -5
56 8 -8; 56_7 10 -10; 56_78 7 -7; 56_79 9 -9; 5_6 5 -5; 5_> 11 -11; 5g 8 -8; 5g_est 8 -8; 6 10 -10; 60 8 -8
60_15 8 -8; 64 11 -11; 64_53 6 -6; 64_> 7 -7; 65 11 -11; 65_87 7 -7; 65_89 6 -6; 67 9 -9; 67_89 9 -9; 69 6 -6
69_> 6 -6; 6_1 5 -5; 6_12 8 -8; 6_21 7 -7; 6_7 5 -5; 6_ordin 13 -13; 7 6 -6; 74 11 -11; 74_> 6 -6; 74_euh 4 -4
75 6 -6; 75_64 6 -6; 765 8 -8; 765_432 8 -8; 78 7 -7; 78_> 7 -7; 79 9 -9; 79_> 9 -9; 7_8 5 -5; 7_> 10 -10; 8 5 -5
80 7 -7; 80_2 7 -7; 86 6 -6; 86_75 6 -6; 87 7 -7; 87_> 7 -7; 88 11 -11; 88_45 3 -3; 88_55 7 -7; 89 12 -12
89_01 6 -6; 89_74 6 -6; 89_> 7 -7; 8_> 5 -5; 95 4 -4; 95_12 4 -4; 98 4 -4; 98_74 4 -4; 99 8 -8; 99_00 8 -8; <_0 5 -5
<_01 13 -13; <_02 7 -7; <_03 7 -7; <_06 13 -13; <_06736 7 -7; <_0698 8 -8; <_07 10 -10; <_112 11 -11; <_3 7 -7
<_33 8 -8; <_4 7 -7; <_5 11 -11; <_6 13 -13; <_60 8 -8; <_> 16 -16; <_a 17 -17; <_absol 16 -16; <_accue 7 -7
<_affir 15 -15; <_agnes 7 -7; <_ah 12 -12; <_ahmed 6 -6; <_aicha 8 -8; <_ajout 13 -13; <_alexa 5 -5; <_allel 8 -8
<_allez -10 10; <_allo 22 -22; <_alors 10 -10; <_amina 7 -7; <_anna 6 -6; <_anne 8 -8; <_annem 5 -5; <_annul 12 -12
<_antoi 8 -8; <_appar 9 -9; <_appel 6 -6; <_aroba 6 -6; <_arret -3 3; <_assur 11 -11; <_ateli 6 -6; <_atten 21 -21
<_au 15 -15; <_aucun 19 -19; <_aurie 5 -5; <_avant 6 -6; <_avec 10 -10; <_awa 5 -5; <_b 8 -8; <_bah 14 -14
<_baiss 9 -9; <_bande -13 13; <_bascu 6 -6; <_beauc 7 -7; <_ben 15 -15; <_bertr 6 -6; <_bien 10 -10; <_bilou 4 -4
<_blabl 11 -11; <_bob 7 -7; <_bon 13 -13; <_bonjo 18 -18; <_bonne 16 -16; <_bonso 4 -4; <_borde -7 7; <_boug 4 -4
<_boula 9 -9; <_box 13 -13; <_bravo -7 7; <_brigi 10 -10; <_burea 5 -5; <_c 2 -2; <_ca 11 -11; <_calis -7 7
<_camil 8 -8; <_can 5 -5; <_carre 10 -10; <_ce 18 -18; <_cecil 4 -4; <_celia 6 -6; <_celui 2 -2; <_certa 13 -13
<_certe 5 -5; <_cesse -9 9; <_cette 4 -4; <_chape 10 -10; <_chepa 12 -12; <_chez 7 -7; <_cinq 13 -13; <_clair 15 -15
<_claud 6 -6; <_cleme 11 -11; <_combi -12 12; <_comme 25 -25; <_compt 5 -5; <_con 3 -3; <_conna -15 15
<_conne 10 -10; <_conse 13 -13; <_conso 11 -11; <_conta 10 -10; <_cool 6 -6; <_coupu 6 -6; <_cyril 8 -8; <_d 17 -17
<_dans 15 -15; <_dark 9 -9; <_de 10 -10; <_degag -9 9; <_deja 6 -6; <_delph 6 -6; <_depui 12 -12; <_des 10 -10
<_desol 12 -12; <_deux 17 -17; <_didie 7 -7; <_direc 5 -5; <_dites 10 -10; <_dix 8 -8; <_docte 8 -8; <_domma 10 -10
<_donc 8 -8; <_donne 15 -15; <_douze 10 -10; <_du 16 -16; <_dubre 7 -7; <_dupon 8 -8; <_ecout 4 -4; <_eh 8 -8
<_elle 13 -13; <_emma 5 -5; <_en 15 -15; <_encor -2 2; <_enfin 2 -2; <_enten 16 -16; <_entre 13 -13; <_envoy 8 -8
<_enzo 6 -6; <_eric 9 -9; <_espec -11 11; <_est 11 -11; <_et 16 -16; <_euh 16 -16; <_eva 8 -8; <_exact 17 -17
<_excus 16 -16; <_fabie 7 -7; <_fait -14 14; <_faite 14 -14; <_fanta 6 -6; <_fatou 6 -6; <_faut 15 -15
<_ferme -13 13; <_fiche -7 7; <_flemm 9 -9; <_fouta -7 7; <_foute -10 10; <_franc 3 -3; <_frere 5 -5; <_garag 9 -9
<_gasto 8 -8; <_gauti 7 -7; <_ge 7 -7; <_genia 10 -10; <_genre 4 -4; <_giuli 4 -4; <_gmail 9 -9; <_grave 8 -8
<_h 7 -7; <_he 6 -6; <_hein 11 -11; <_helas 7 -7; <_helen 9 -9; <_hier 8 -8; <_hmm 11 -11; <_hors 16 -16
<_hugo 11 -11; <_hugue 11 -11; <_huita 7 -7; <_humai 11 -11; <_ibrah 10 -10; <_ici 8 -8; <_il 20 -20; <_ils 6 -6
<_impec 16 -16; <_impos 17 -17; <_incor 9 -9; <_ines 8 -8; <_info 9 -9; <_inspe 8 -8; <_inter 19 -19; <_inuti 6 -6
<_isabe 8 -8; <_j 3 -3; <_jamai 19 -19; <_je 8 -8; <_jean 15 -15; <_jeanl 6 -6; <_jeann 7 -7; <_john 6 -6
<_joker 11 -11; <_julie 8 -8; <_juste 9 -9; <_karim 7 -7; <_kevin 10 -10; <_kowal 7 -7; <_l 22 -22; <_la 22 -22
<_laiss 18 -18; <_laque 11 -11; <_le 17 -17; <_lea 6 -6; <_lefeb 7 -7; <_leon 6 -6; <_les 25 -25; <_lili 8 -8
<_lola 5 -5; <_luc 11 -11; <_lucas 6 -6; <_lucie 12 -12; <_lui 10 -10; <_lundi 9 -9; <_m 8 -8; <_ma 24 -24
<_madam 17 -17; <_madem 10 -10; <_mais -12 12; <_malhe 12 -12; <_mamie 6 -6; <_marc 7 -7; <_marie 10 -10
<_mario 7 -7; <_marti 8 -8; <_mauva 9 -9; <_maxim 13 -13; <_mdr 7 -7; <_mehdi 7 -7; <_meme 9 -9; <_merci 17 -17
<_merde -10 10; <_mes 13 -13; <_messa 10 -10; <_mette 19 -19; <_mi 8 -8; <_mince 12 -12; <_mirac 11 -11
<_mmh 10 -10; <_moham 8 -8; <_moi 16 -16; <_mon 15 -15; <_monsi 17 -17; <_natha 9 -9; <_ne 11 -11; <_negat 12 -12
<_nein 6 -6; <_nenni 9 -9; <_netfl 9 -9; <_neuf 7 -7; <_nguye 12 -12; <_ni 9 -9; <_nicke 12 -12; <_no 9 -9
<_noah 6 -6; <_nom -3 3; <_non 10 -10; <_nope 11 -11; <_nos 8 -8; <_notez 4 -4; <_notre 15 -15; <_nous 14 -14
<_nulle 10 -10; <_numer 6 -6; <_odett 6 -6; <_oh 19 -19; <_ok 15 -15; <_olga 6 -6; <_on 9 -9; <_onze 10 -10
<_opera 11 -11; <_ordin 9 -9; <_ou 8 -8; <_oui 15 -15; <_oups 6 -6; <_p 5 -5; <_paill 13 -13; <_papa 18 -18
<_pardi 11 -11; <_pardo 16 -16; <_parfa 16 -16; <_parle 13 -13; <_parti 13 -13; <_pas 25 -25; <_pasca 6 -6
<_passe 14 -14; <_patie 5 -5; <_paul 15 -15; <_pauvr -9 9; <_perso 28 -28; <_peuch 4 -4; <_peut 8 -8; <_pierr 4 -4
<_plein 12 -12; <_plus 7 -7; <_pluto 7 -7; <_pol 12 -12; <_porca -5 5; <_posit 11 -11; <_pour 15 -15; <_pourq 16 -16
<_pourr 7 -7; <_pouve 16 -16; <_prene 12 -12; <_presq 12 -12; <_probl 13 -13; <_puis 8 -8; <_puisq 9 -9
<_punai 11 -11; <_puree -8 8; <_putai -18 18; <_qu 15 -15; <_quand 8 -8; <_quato 9 -9; <_quatr 22 -22; <_que 10 -10
<_quel 3 -3; <_quell 1 -1; <_quelq 21 -21; <_qui 13 -13; <_quinz 12 -12; <_quoi 16 -16; <_r 7 -7; <_rappe 4 -4
<_ras -12 12; <_raymo 9 -9; <_redem 9 -9; <_redon 12 -12; <_rembo -13 13; <_remi 7 -7; <_rende 11 -11; <_repon -7 7
<_resea 8 -8; <_rh 6 -6; <_rien 35 -35; <_roami 10 -10; <_rose 9 -9; <_s -3 3; <_salut 5 -5; <_samir 8 -8
<_sans 14 -14; <_sav 6 -6; <_secou 4 -4; <_secre 7 -7; <_seize 11 -11; <_sept 9 -9; <_septa 10 -10; <_servi 14 -14
<_seule 8 -8; <_si 2 -2; <_silen -7 7; <_six 20 -20; <_socie 10 -10; <_soixa 10 -10; <_sophi 10 -10; <_sous 11 -11
<_speed 11 -11; <_steph 5 -5; <_stop -6 6; <_super 13 -13; <_suppo 7 -7; <_sur 7 -7; <_surto 14 -14; <_t -1 1
<_ta -8 8; <_tabar -22 22; <_tais 8 -8; <_tant 9 -9; <_te 8 -8; <_teams 6 -6; <_test 9 -9; <_thoma 10 -10; <_ti 6 -6
<_toi 8 -8; <_tom 5 -5; <_toto 5 -5; <_toujo 19 -19; <_tous 10 -10; <_tout 13 -13; <_trans 14 -14; <_treiz 10 -10
<_tres 16 -16; <_trois 11 -11; <_trop 6 -6; <_tu 3 -3; <_tuer 4 -4; <_ugo 8 -8; <_un 24 -24; <_une 27 -27; <_v 6 -6
<_va -11 11; <_vas 8 -8; <_vers 9 -9; <_veuil 6 -6; <_victo 8 -8; <_viens 10 -10; <_vince 10 -10; <_vingt 11 -11
<_vite 8 -8; <_voila 10 -10; <_voix 7 -7; <_volon 10 -10; <_votre -19 19; <_vous -4 4; <_wei 3 -3; <_wesh 7 -7
<_wifi 12 -12; <_x 3 -3; <_xavie 8 -8; <_y -8 8; <_yes 13 -13; <_you -9 9; <_youtu 10 -10; <_yves 5 -5; <_z 6 -6
<_zero 14 -14; <_zoe 12 -12; <_zut 16 -16; a 2 -2; a_> 7 -7; a_about 7 -7; a_aller 3 -3; a_appel 8 -8; a_aroba 3 -3
a_arrac 6 -6; a_b 9 -9; a_besoi 5 -5; a_bien -19 19; a_bouge 7 -7; a_bout -17 17; a_c 7 -7; a_carte 8 -8
a_cause 7 -7; a_ce 7 -7; a_chang 8 -8; a_chaqu 12 -12; a_chope 4 -4; a_cinq 13 -13; a_clign 2 -2; a_comme 7 -7
a_conca 7 -7; a_conne 2 -2; a_cote 8 -8; a_coupe 15 -15; a_de 10 -10; a_debor 8 -8; a_debra 7 -7; a_deja 6 -6
a_des 5 -5; a_deux -7 7; a_dire 15 -15; a_dispa 9 -9; a_dista 1 -1; a_dit 8 -8; a_donne 5 -5; a_du 12 -12; a_en -7 7
a_encor 7 -7; a_erreu 9 -9; a_ete 10 -10; a_expli 11 -11; a_faire 21 -21; a_fait 12 -12; a_fil 6 -6; a_genev 8 -8
a_grill 9 -9; a_hurle 7 -7; a_jamai 1 -1; a_joind 6 -6; a_jour 6 -6; a_l 10 -10; a_la -6 6; a_le 3 -3; a_lyon 3 -3
a_m 17 -17; a_ma 12 -12; a_march 7 -7; a_mareu 9 -9; a_marre -10 10; a_me -2 2; a_mes 1 -1; a_mis 8 -8; a_moi 3 -3
a_mon 7 -7; a_monte 6 -6; a_n 6 -6; a_nonan 8 -8; a_offer 3 -3; a_ouvri 7 -7; a_pas 7 -7; a_peine 6 -6; a_perdu 5 -5
a_perso 3 -3; a_peu 8 -8; a_plein 10 -10; a_plus 8 -8; a_point 7 -7; a_pose 5 -5; a_prend 6 -6; a_quatr 5 -5
a_quelq 15 -15; a_qui 6 -6; a_r 6 -6; a_raccr 12 -12; a_rappe 9 -9; a_ras -9 9; a_redem 3 -3; a_redir 2 -2
a_regar 11 -11; a_repet -9 9; a_repre 5 -5; a_resil 8 -8; a_rien -10 10; a_robas 7 -7; a_saute 5 -5; a_sept 8 -8
a_septa 8 -8; a_signa 9 -9; a_signe 9 -9; a_six 11 -11; a_soir 6 -6; a_son 1 -1; a_t 8 -8; a_tanto 9 -9; a_tenu 8 -8
a_teste 6 -6; a_touch 10 -10; a_toujo 19 -19; a_tout 4 -4; a_trois 8 -8; a_u 5 -5; a_un 13 -13; a_une 15 -15
a_v 3 -3; a_voir 14 -14; a_votre 10 -10; a_vous 11 -11; a_y 6 -6; a_zero 3 -3; aboie 12 -12; aboie_excus 12 -12
abonn -6 6; abonn_> -3 3; abonn_chez -8 8; about 7 -7; about_> 7 -7; abrut -12 12; abrut_> -12 12; absen 10 -10
absen_> 10 -10; absol 16 -16; absol_> 10 -10; absol_pas 11 -11; absol_que 3 -3; abuse -15 15; abuse_> -15 15
acced 5 -5; acced_au 5 -5; accen 13 -13; accen_> 13 -13; acces 9 -9; acces_au 10 -10; acces_inter 4 -4; accor 17 -17
accor_> 14 -14; accor_avec 9 -9; accor_ca 6 -6; accor_d 6 -6; accor_je 4 -4; accor_mais 6 -6; accro 2 -2
accro_pas 3 -3; accue 7 -7; accue_> 7 -7; accue_aroba 7 -7; accue_n 4 -4; achat 7 -7; achat_> 7 -7; achet 7 -7
achet_l 9 -9; achet_la 2 -2; activ 7 -7; activ_depen 7 -7; actua 9 -9; actua_plus 9 -9; adam 10 -10; adam_> 10 -10
admin 9 -9; admin_> 6 -6; admin_canto 7 -7; adora 7 -7; adora_et 7 -7; adres 19 -19; adres_> 14 -14; adres_c 12 -12
adres_dessu 5 -5; adres_elect 6 -6; adres_mail 8 -8; adres_mais 9 -9; adres_posta 8 -8; adsl 9 -9; adsl_est 9 -9
affai -6 6; affai_> 11 -11; affai_a -5 5; affai_je -8 8; affic 15 -15; affic_> 6 -6; affic_appel 6 -6
affic_aucun 11 -11; affic_jamai 6 -6; affic_maint 15 -15; affic_pas 11 -11; affic_plus 10 -10; affic_un 5 -5
affir 15 -15; affir_> 10 -10; affir_le 7 -7; agaca 12 -12; agaca_> 12 -12; agace 10 -10; agace_> 10 -10; age 5 -5
age_on 5 -5; agee 11 -11; agee_qui 10 -10; agee_vous 7 -7; agenc 13 -13; agenc_> 2 -2; agenc_de 3 -3
agenc_immob 13 -13; agenc_point 5 -5; agent 8 -8; agent_> 9 -9; agent_a 11 -11; agent_au 4 -4; agent_c 4 -4
agent_d 4 -4; agent_je 6 -6; agent_merci 2 -2; agent_non 7 -7; agent_s 7 -7; agent_un 4 -4; agnes 13 -13
agnes_leger 8 -8; agnes_point 7 -7; ah 12 -12; ah_bah 9 -9; ah_ben 7 -7; ah_bon 9 -9; ah_c 8 -8; ah_ca 11 -11
ah_je 5 -5; ah_mais -6 6; ah_merde 10 -10; ah_mince 7 -7; ah_non 8 -8; ah_oui 6 -6; ah_punai 6 -6; ah_super 6 -6
ah_zut 8 -8; ahmed 6 -6; ahmed_point 6 -6; ai -1 1; ai_achet 7 -7; ai_annul 23 -23; ai_appel 10 -10; ai_appuy 6 -6
ai_assez -7 7; ai_atten 15 -15; ai_aucun 9 -9; ai_beau 5 -5; ai_besoi 18 -18; ai_c 4 -4; ai_chang 7 -7
ai_clien 3 -3; ai_cru 11 -11; ai_de 20 -20; ai_debra 9 -9; ai_deja 8 -8; ai_demar 14 -14; ai_des 10 -10
ai_deux 7 -7; ai_dit 10 -10; ai_donne 5 -5; ai_du 7 -7; ai_encor 14 -14; ai_enten 4 -4; ai_envie -10 10
ai_ete 10 -10; ai_etein 7 -7; ai_eu 13 -13; ai_expli 7 -7; ai_fait 19 -19; ai_ferme 13 -13; ai_honte 22 -22
ai_inter 11 -11; ai_jamai -13 13; ai_je 11 -11; ai_juste 5 -5; ai_la -17 17; ai_le 5 -5; ai_ma -16 16; ai_mail 3 -3
ai_marre -10 10; ai_mis 4 -4; ai_oubli 13 -13; ai_par -7 7; ai_parle 10 -10; ai_pas 19 -19; ai_perdu 10 -10
ai_peur 13 -13; ai_plein -13 13; ai_plus 12 -12; ai_pris -9 9; ai_pus 6 -6; ai_quatr 14 -14; ai_que 5 -5
ai_quelq 15 -15; ai_raccr 8 -8; ai_rallu 4 -4; ai_ras -13 13; ai_recu 16 -16; ai_recup 12 -12; ai_redem 19 -19
ai_rende 8 -8; ai_retro 12 -12; ai_reuss 18 -18; ai_rien -1 1; ai_sousc 7 -7; ai_toujo 9 -9; ai_tout 5 -5
ai_toute 11 -11; ai_trois 18 -18; ai_trop -9 9; ai_un 16 -16; ai_une 20 -20; ai_vraim -6 6; ai_vu 10 -10; aicha 8 -8
aicha_diall 8 -8; aide 7 -7; aide_> 7 -7; aider 13 -13; aider_> 13 -13; aider_a 3 -3; aidez 3 -3; aidez_moi 3 -3
aie 3 -3; aie_un 3 -3; aille -8 8; aille_> -8 8; aille_mais 1 -1; aimab 16 -16; aimab_> 16 -16; aimab_jeune 9 -9
aimen 4 -4; aimen_bien 4 -4; aimer 15 -15; aimer_autan 8 -8; aimer_bien 9 -9; aimer_mieux 10 -10; air 10 -10
air_bon 5 -5; air_d 9 -9; air_de 7 -7; aireu 7 -7; aireu_> 7 -7; ajout 13 -13; ajout_un 7 -7; ajout_une 13 -13
alemb 8 -8; alemb_> 8 -8; alexa 5 -5; alexa_elle 5 -5; ali 11 -11; ali_manso 11 -11; allai 5 -5; allai_passe 5 -5
allel 8 -8; allel_le 8 -8; aller -2 2; aller_> 9 -9; aller_dans 8 -8; aller_plus 3 -3; aller_sur 14 -14
aller_voir -9 9; allez -4 4; allez_> 9 -9; allez_au -10 10; allez_deux 5 -5; allez_enten -7 7; allez_hop 14 -14
allez_m -6 6; allez_passe 12 -12; allez_vous -11 11; allez_y 9 -9; allo 5 -5; allo_> 13 -13; allo_bonjo 9 -9
allo_oui 4 -4; allo_quoi -10 10; allo_vous 17 -17; allo_y 5 -5; allum 14 -14; allum_> 3 -3; allum_la 10 -10
allum_mais 2 -2; allum_meme 9 -9; allum_plus 4 -4; alors 8 -8; alors_> 8 -8; alors_atten 2 -2; alors_c 6 -6
alors_ca 4 -4; alors_comme 6 -6; alors_en 8 -8; alors_euh 13 -13; alors_il 1 -1; alors_j 1 -1; alors_je 5 -5
alors_la -5 5; alors_laiss 1 -1; alors_le 4 -4; alors_maint 8 -8; alors_mariu 6 -6; alors_moi 5 -5; alors_mon 3 -3
alors_nicol 6 -6; alors_non 7 -7; alors_pauli 2 -2; alors_prene 4 -4; alors_qu 3 -3; alors_que -3 3
alors_trouv 8 -8; alors_une 7 -7; alors_voila 12 -12; alors_zero 1 -1; alpha 7 -7; alpha_> 7 -7; amara 8 -8
amara_> 8 -8; ameli 10 -10; ameli_> 10 -10; ami 5 -5; ami_> 5 -5; amina 7 -7; amina_traor 7 -7; ampou 9 -9
ampou_> 9 -9; amran 8 -8; amran_> 8 -8; an 8 -8; an_derni 9 -9; an_panne 6 -6; ancie 8 -8; ancie_opera 8 -8
aneri -7 7; aneri_> -7 7; anime 7 -7; anime_> 4 -4; anime_s 7 -7; anna 6 -6; anna_deux 6 -6; anne 8 -8
anne_point 8 -8; anne_sophi 8 -8; anne_tiret 6 -6; annem 5 -5; annem_en 5 -5; annon 5 -5; annon_une 5 -5
annul 16 -16; annul_> 11 -11; annul_l 7 -7; annul_la 6 -6; annul_le 17 -17; annul_ma 6 -6; annul_mon 19 -19
annul_tout 9 -9; annul_un 8 -8; anoma 5 -5; anoma_desor 5 -5; ans_bande -6 6; ans_et 4 -4; ans_hein 5 -5; anten 9 -9
anten_> 9 -9; antoi 9 -9; antoi_antoi 8 -8; antoi_de 8 -8; antoi_girar 8 -8; ap 4 -4; ap_d 4 -4; appai 10 -10
appai_plus 10 -10; appar 20 -20; appar_> 18 -18; appar_en 10 -10; appar_je 7 -7; appar_ne 2 -2; appar_oui 9 -9
appar_pas 3 -3; appar_que 14 -14; appel 10 -10; appel_> 12 -12; appel_avant 6 -6; appel_avec 15 -15; appel_c -6 6
appel_ca 4 -4; appel_d 7 -7; appel_de 21 -21; appel_depui 4 -4; appel_du 6 -6; appel_entra 10 -10; appel_et 5 -5
appel_euh 8 -8; appel_ginet 7 -7; appel_giuli 8 -8; appel_hier 9 -9; appel_il 5 -5; appel_jamai 6 -6; appel_je 6 -6
appel_jean 10 -10; appel_julie 12 -12; appel_l 8 -8; appel_luc 6 -6; appel_ma 4 -4; appel_mais 6 -6
appel_melan 9 -9; appel_moi 6 -6; appel_momo 5 -5; appel_mon -12 12; appel_moniq 5 -5; appel_nadia 8 -8
appel_ne 4 -4; appel_ni 9 -9; appel_on 9 -9; appel_passe 10 -10; appel_perso 16 -16; appel_pluto 2 -2
appel_pour 22 -22; appel_qui 4 -4; appel_sont 8 -8; appel_sophi 2 -2; appel_there 1 -1; appel_un 12 -12
appel_valer 5 -5; appui 4 -4; appui_sur 4 -4; appuy 10 -10; appuy_> 6 -6; appuy_parto 2 -2; appuy_sur 6 -6
appuy_tres 3 -3; apres 13 -13; apres_je 5 -5; apres_l 7 -7; apres_le 4 -4; apres_midi 8 -8; apres_oubli 5 -5
apres_vente 5 -5; are -9 9; are_idiot -9 9; argen -6 6; argen_et -6 6; arnaq -14 14; arnaq_> -11 11; arnaq_au 8 -8
arnaq_votre -10 10; arnau 13 -13; arnau_aroba 7 -7; arnau_faite 8 -8; aroba 12 -12; aroba_a 9 -9; aroba_agenc 5 -5
aroba_aroba 6 -6; aroba_boula 6 -6; aroba_box 6 -6; aroba_carai 6 -6; aroba_clini 7 -7; aroba_club 6 -6
aroba_cyril 8 -8; aroba_dupon 10 -10; aroba_dupui 5 -5; aroba_ecole 7 -7; aroba_entre 8 -8; aroba_et 6 -6
aroba_euh 6 -6; aroba_free 7 -7; aroba_g 5 -5; aroba_garag 5 -5; aroba_gmail 6 -6; aroba_group 6 -6
aroba_hotma 7 -7; aroba_hugo 11 -11; aroba_iclou 6 -6; aroba_j 3 -3; aroba_la 8 -8; aroba_labo 11 -11
aroba_lapos 6 -6; aroba_liber 4 -4; aroba_live 8 -8; aroba_mairi 6 -6; aroba_menui 5 -5; aroba_neuf 8 -8
aroba_noval 7 -7; aroba_orang 7 -7; aroba_outlo 7 -7; aroba_pompi 4 -4; aroba_proto 11 -11; aroba_roman 7 -7
aroba_s 7 -7; aroba_sfr 8 -8; aroba_skyne 6 -6; aroba_soget 5 -5; aroba_telen 7 -7; aroba_trans 6 -6
aroba_wanad 6 -6; aroba_web 6 -6; aroba_yahoo 5 -5; aroba_yande 6 -6; arrac 10 -10; arrac_> 10 -10; arrac_le 6 -6
arran 14 -14; arran_> 14 -14; arret -4 4; arret_> 8 -8; arret_avec 13 -13; arret_d 13 -13; arret_de -15 15
arret_il 11 -11; arret_rien 7 -7; arriv 13 -13; arriv_> 11 -11; arriv_a 12 -12; arriv_en 5 -5; arriv_pas 8 -8
arriv_plus 7 -7; arriv_sur 10 -10; arriv_toujo 7 -7; artif 13 -13; artif_> 13 -13; as 4 -4; as_vu 4 -4; aspir 9 -9
aspir_ne 9 -9; assez -7 7; assez_> -7 7; assez_de -7 7; assez_joue 4 -4; assis 12 -12; assis_> 10 -10
assis_une 7 -7; assoi 7 -7; assoi_> 7 -7; assur 11 -11; assur_> 11 -11; at 11 -11; at_bt 6 -6; at_gmail 6 -6
at_lapos 7 -7; ateli 8 -8; ateli_avant 7 -7; ateli_point 6 -6; atlas 6 -6; atlas_point 6 -6; attac 7 -7
attac_aroba 6 -6; attac_lemoi 7 -7; attaq -8 8; attaq_> -8 8; atten 7 -7; atten_> 19 -19; atten_atten 11 -11
atten_aussi -10 10; atten_c -18 18; atten_cheri 10 -10; atten_combi 13 -13; atten_depui 14 -14; atten_deux 9 -9
atten_elle 6 -6; atten_j 13 -13; atten_je 18 -18; atten_le 6 -6; atten_mais 12 -12; atten_mon 10 -10
atten_non 23 -23; atten_pour 4 -4; atten_que 7 -7; atten_s 16 -16; atten_sa 8 -8; atten_si 2 -2; atten_un 7 -7
atten_votre 12 -12; attri 5 -5; attri_> 5 -5; au 12 -12; au_au 5 -5; au_bout 9 -9; au_burea 12 -12; au_cable 10 -10
au_colis 8 -8; au_contr 12 -12; au_debut 9 -9; au_deuxi 1 -1; au_diabl -15 15; au_dos 7 -7; au_greni 5 -5
au_meme 8 -8; au_moins 8 -8; au_mois 10 -10; au_monsi 4 -4; au_nez -1 1; au_nivea 10 -10; au_nom 8 -8; au_premi 9 -9
au_print 2 -2; au_quart 6 -6; au_resea 5 -5; au_serve 11 -11; au_sous 6 -6; au_stand 12 -12; au_sujet 15 -15
au_suppo 6 -6; au_techn 7 -7; au_telep 12 -12; au_trava 9 -9; au_vert 5 -5; au_vingt 4 -4; au_vpn 7 -7; au_web 6 -6
au_wifi 4 -4; au_zero 4 -4; aucun 10 -10; aucun_> 13 -13; aucun_anoma 5 -5; aucun_appel 4 -4; aucun_barre 5 -5
aucun_honte -8 8; aucun_idee 9 -9; aucun_mail 12 -12; aucun_poste 5 -5; aucun_servi 11 -11; aucun_signa 5 -5
aucun_site 10 -10; aucun_son 6 -6; aucun_souci 6 -6; augus 10 -10; augus_> 10 -10; aujou 10 -10; aujou_hui 10 -10
aurai 10 -10; aurai_besoi 7 -7; aurai_pas 7 -7; aurai_une 5 -5; aurez 9 -9; aurez_pas 9 -9; aurie 12 -12
aurie_pas 7 -7; aurie_vous 5 -5; aussi_> 13 -13; aussi_donc 6 -6; aussi_il 5 -5; aussi_lamen -8 8
aussi_longt -10 10; aussi_pourr 8 -8; aussi_vous 6 -6; autan -4 4; autan_> 7 -7; autan_que -7 7; autan_voir 8 -8
autom 2 -2; autom_> 2 -2; autre_> -7 7; autre_chose 15 -15; autre_je -9 9; autre_le 4 -4; autre_ma -9 9
autre_non 9 -9; autre_piece 8 -8; autre_probl 13 -13; autre_souci 1 -1; autre_truc 6 -6; aux -11 11
aux_clien -11 11; aux_gens -5 5; aux_infos 10 -10; aux_machi 15 -15; aux_piece 12 -12; avais 11 -11; avais_huit 6 -6
avais_inter 3 -3; avais_simpl 10 -10; avais_un 6 -6; avais_une 8 -8; avait 6 -6; avait_cinq 4 -4; avait_dit 8 -8
avait_l 5 -5; avant 12 -12; avant_> 7 -7; avant_ca 9 -9; avant_de 7 -7; avant_j 6 -6; avant_meme 6 -6; avant_on 4 -4
avant_que 7 -7; avec 4 -4; avec_> 15 -15; avec_beatr 5 -5; avec_box 9 -9; avec_celui 1 -1; avec_d 1 -1
avec_deux 7 -7; avec_l 5 -5; avec_la 4 -4; avec_le 12 -12; avec_leque 7 -7; avec_les 9 -9; avec_mes 7 -7
avec_mon 8 -8; avec_plais 10 -10; avec_quelq 10 -10; avec_quoi 9 -9; avec_ton -6 6; avec_tous 9 -9
avec_toute -10 10; avec_un 27 -27; avec_une 12 -12; avec_valer 9 -9; avec_vos -17 17; avec_votre 8 -8
avec_vous -10 10; avez 4 -4; avez_aucun -8 8; avez_besoi 9 -9; avez_bien 10 -10; avez_coupe -6 6; avez_deja 10 -10
avez_dit 16 -16; avez_donne 14 -14; avez_menti -10 10; avez_pas 7 -7; avez_qu 5 -5; avez_tout 13 -13; avez_un 8 -8
aviez 6 -6; aviez_dit 6 -6; avion 1 -1; avion_enfin 1 -1; avoca -19 19; avoca_> -17 17; avoca_bande -7 7; avoir -2 2
avoir_affai -5 5; avoir_alors 1 -1; avoir_deux 10 -10; avoir_euh 4 -4; avoir_quelq 10 -10; avoir_serie -7 7
avoir_un 10 -10; avons 7 -7; avons_huit 7 -7; avoue 7 -7; avoue_que 7 -7; awa 5 -5; awa_c 5 -5; b 9 -9; b_aroba 6 -6
b_b 6 -6; b_c 10 -10; b_comme 7 -7; b_e 9 -9; b_puis 3 -3; b_r 7 -7; b_trois 8 -8; b_v 7 -7; bah 14 -14; bah_ca 7 -7
bah_ecout 8 -8; bah_non 13 -13; bah_oui 9 -9; baill 4 -4; baill_aroba 4 -4; baiss 9 -9; baiss_la 9 -9; balad -9 9
balad_d -9 9; bamak 7 -7; bamak_trans 7 -7; banca 6 -6; banca_m 6 -6; bande -23 23; bande_d -15 15; bande_de -17 17
banqu 3 -3; banqu_elle 3 -3; bapti 8 -8; bapti_mais 3 -3; bapti_roy 10 -10; barre 13 -13; barre_> 14 -14
barre_de 3 -3; barre_en 6 -6; barre_sur 5 -5; bas 15 -15; bas_b 6 -6; bas_ca 10 -10; bas_dupon 4 -4; bas_et 3 -3
bas_la 2 -2; bas_neuf 4 -4; bas_roux 6 -6; bas_vidal 6 -6; bascu 6 -6; bascu_moi 6 -6; bascu_plus 7 -7; basta -5 5
basta_j -5 5; be 8 -8; be_> 8 -8; beatr 5 -5; beatr_vial 5 -5; beau 13 -13; beau_appuy 2 -2; beau_aujou 6 -6
beau_ca 12 -12; beau_redem 6 -6; beauc 12 -12; beauc_> 9 -9; beauc_beauc 7 -7; beauc_c 8 -8; beauc_chef 6 -6
beauc_de 7 -7; beauc_madam 7 -7; beauc_mieux 4 -4; beauc_mon 5 -5; beaun 4 -4; beaun_comme 4 -4; beaux -9 9
beaux_cross -9 9; bebel 8 -8; bebel_j 8 -8; belka 8 -8; belka_a 8 -8; belka_b 7 -7; bell 7 -7; bell_point 7 -7
belle 6 -6; belle_soeur 6 -6; ben 15 -15; ben_> 8 -8; ben_c 6 -6; ben_ca 6 -6; ben_dame 9 -9; ben_en 1 -1
ben_evide 11 -11; ben_figur 10 -10; ben_j 15 -15; ben_je 3 -3; ben_la 5 -5; ben_le 6 -6; ben_ma 2 -2; ben_mon 3 -3
ben_non 10 -10; ben_oui 10 -10; ben_rien 9 -9; ben_si 6 -6; ben_tout 5 -5; ben_v 3 -3; ben_y 2 -2; benal 9 -9
benal_> 9 -9; benal_b 3 -3; benis 7 -7; benis_> 7 -7; berna 18 -18; berna_> 19 -19; berna_aroba 4 -4
berna_colin 6 -6; berna_marti 6 -6; berna_point 5 -5; berna_s 4 -4; bertr 5 -5; bertr_mille 6 -6; bertr_point 5 -5
besoi 13 -13; besoi_> 19 -19; besoi_d 12 -12; besoi_de 10 -10; besoi_du 3 -3; besoi_inter 3 -3; besoi_que 9 -9
bete -1 1; bete_> 10 -10; bete_je -8 8; betis 4 -4; betis_c 2 -2; betis_en 4 -4; bien 17 -17; bien_> 24 -24
bien_a 9 -9; bien_aimab 9 -9; bien_branc 4 -4; bien_c 3 -3; bien_ca 14 -14; bien_ce 6 -6; bien_cela 6 -6
bien_comme 8 -8; bien_compr 10 -10; bien_dites 5 -5; bien_enten 14 -14; bien_entre 7 -7; bien_evide 8 -8
bien_faire -19 19; bien_franc 5 -5; bien_hein 4 -4; bien_je 1 -1; bien_le 3 -3; bien_les 2 -2; bien_maint 12 -12
bien_mieux 10 -10; bien_moi 20 -20; bien_mon 4 -4; bien_note 2 -2; bien_oui 15 -15; bien_par 4 -4; bien_pour 10 -10
bien_qu 4 -4; bien_que 7 -7; bien_regar 4 -4; bien_sur 12 -12; bilou 4 -4; bilou_t 4 -4; bio 11 -11; bio_> 11 -11
bizar 16 -16; bizar_> 15 -15; bizar_et 3 -3; bizar_quand 9 -9; blabl 11 -11; blabl_> 11 -11; blanc 9 -9
blanc_> 9 -9; blanc_aroba 5 -5; blanc_c 9 -9; blanc_de 4 -4; blanc_parto 4 -4; blaze 9 -9; blaze_c 9 -9; bleue 7 -7
bleue_ne 8 -8; bleue_passe 6 -6; blond 11 -11; blond_> 10 -10; blond_a 7 -7; bloqu 10 -10; bloqu_> 9 -9
bloqu_la 6 -6; bob 7 -7; bob_tiret 7 -7; bois 6 -6; bois_aroba 6 -6; boite -16 16; boite_> -14 14; boite_de -15 15
boite_j -6 6; boite_mail 11 -11; boite_vocal 11 -11; boiti 9 -9; boiti_> 9 -9; boiti_blanc 4 -4; bol -13 13
bol_> -17 17; bol_de -13 13; bon 20 -20; bon_> 21 -21; bon_assez 4 -4; bon_bon 2 -2; bon_c 6 -6; bon_ca 8 -8
bon_et 7 -7; bon_j 2 -2; bon_laiss 10 -10; bon_maint 14 -14; bon_merci 12 -12; bon_monsi 4 -4; bon_nom 15 -15
bon_note 7 -7; bon_numer 2 -2; bon_passe 13 -13; bon_pour 15 -15; bon_sang -7 7; bon_une 4 -4; bonjo 15 -15
bonjo_> 17 -17; bonjo_c 10 -10; bonjo_est 6 -6; bonjo_euh 6 -6; bonjo_j 7 -7; bonjo_je 11 -11; bonjo_ma 3 -3
bonjo_madam 6 -6; bonjo_mamad 6 -6; bonjo_monsi 7 -7; bonjo_on 4 -4; bonjo_pierr 7 -7; bonne 19 -19; bonne_> 13 -13
bonne_bonne 12 -12; bonne_journ 12 -12; bonne_quest 10 -10; bonne_trent 6 -6; bons -3 3; bons_a -17 17
bons_techn 12 -12; bonso 14 -14; bonso_> 9 -9; bonso_on 4 -4; borde 1 -1; borde_> 15 -15; borde_de -7 7
borde_derri 7 -7; borne -10 10; borne_> -10 10; bots 10 -10; bots_je 10 -10; bouch 6 -6; bouch_du 6 -6; boucl 9 -9
boucl_> 9 -9; bouff -6 6; bouff_> -6 6; boug 4 -4; boug_la 4 -4; bouge 11 -11; bouge_> 7 -7; bouge_d 7 -7
boula 13 -13; boula_> 9 -9; boula_du 9 -9; boula_tiret 6 -6; boule -8 8; boule_> -8 8; bourr -6 6; bourr_> -6 6
bout -8 8; bout_> -17 17; bout_de 7 -7; bout_du 9 -9; bouti 6 -6; bouti_> 6 -6; bouto 14 -14; bouto_> 5 -5
bouto_appuy 6 -6; bouto_de 9 -9; bouto_pour 6 -6; box 13 -13; box_> 4 -4; box_a 2 -2; box_c 2 -2; box_clign 1 -1
box_elle 4 -4; box_en 2 -2; box_est 12 -12; box_et 7 -7; box_fait 4 -4; box_inter 2 -2; box_mais 6 -6
box_plus 13 -13; box_point 6 -6; box_qui 10 -10; box_s 10 -10; box_toute 12 -12; box_un 7 -7; branc 19 -19
branc_derri 4 -4; branc_la 7 -7; branc_le 9 -9; branc_n 12 -12; branc_sur 10 -10; branl -6 6; branl_> -6 6
bras -5 5; bras_casse -5 5; bravo -7 7; bravo_felic -7 7; bref 2 -2; bref_tout 2 -2; brigi 10 -10; brigi_adam 10 -10
brise 6 -6; brise_et 6 -6; bruit 17 -17; bruit_bizar 3 -3; bruit_c 9 -9; bruit_est 14 -14; bruit_la 12 -12
brun 10 -10; brun_> 10 -10; brun_aroba 5 -5; bruno 8 -8; bruno_kessl 8 -8; bt 6 -6; bt_dot 6 -6; buffe 9 -9
buffe_tout 9 -9; bugue 11 -11; bugue_> 11 -11; burea 12 -12; burea_> 12 -12; burea_aroba 5 -5; burea_et 4 -4
burea_plus 5 -5; burea_sont 5 -5; burea_tous 5 -5; c_a 7 -7; c_d 8 -8; c_e 7 -7; c_etait 6 -6; c_h 8 -8
c_point 5 -5; c_tiret 9 -9; c_z 7 -7; ca 6 -6; ca_> 15 -15; ca_a 20 -20; ca_alors 6 -6; ca_arriv 5 -5
ca_atten 10 -10; ca_aux -11 11; ca_avait 5 -5; ca_avec 8 -8; ca_buffe 9 -9; ca_bugue 11 -11; ca_c 6 -6
ca_chang 10 -10; ca_charg 15 -15; ca_clign 9 -9; ca_comme -7 7; ca_conti -11 11; ca_coupe 17 -17; ca_demar 10 -10
ca_depas -10 10; ca_depen 14 -14; ca_drach 7 -7; ca_du 20 -20; ca_dure -11 11; ca_exact 9 -9; ca_fait -7 7
ca_fonct 12 -12; ca_gresi 13 -13; ca_hache 10 -10; ca_ira 17 -17; ca_j 5 -5; ca_joue 12 -12; ca_la 2 -2
ca_lag 10 -10; ca_m -8 8; ca_march 6 -6; ca_me -4 4; ca_meme 15 -15; ca_mon 2 -2; ca_monsi 9 -9; ca_mouli 11 -11
ca_n 16 -16; ca_ne 6 -6; ca_non 8 -8; ca_oui 12 -12; ca_peut 3 -3; ca_plant 1 -1; ca_pour 2 -2; ca_que 19 -19
ca_raccr 8 -8; ca_rame 18 -18; ca_redem 10 -10; ca_remar 18 -18; ca_s 11 -11; ca_se 9 -9; ca_sert 14 -14
ca_sonne 4 -4; ca_suffi -24 24; ca_tombe 4 -4; ca_tourn 6 -6; ca_une -6 6; ca_va 11 -11; ca_veut 12 -12
ca_vient 8 -8; ca_y 10 -10; cabla 6 -6; cabla_> 6 -6; cable 1 -1; cable_> -2 2; cable_atten 9 -9; cable_de 10 -10
cable_en 6 -6; cafe 6 -6; cafe_> 6 -6; caiss 5 -5; caiss_deux 6 -6; caiss_ne 4 -4; caja 4 -4; caja_la 4 -4
calis -7 7; calis_ca -7 7; calme 7 -7; calme_> 19 -19; calme_je 7 -7; calme_pas -12 12; camer 6 -6; camer_depui 7 -7
camer_du 2 -2; camil 9 -9; camil_et 7 -7; camil_faure 8 -8; campa 9 -9; campa_> 9 -9; campi 7 -7; campi_vous 7 -7
can 5 -5; can_i 5 -5; canar 8 -8; canar_> 8 -8; canto 7 -7; canto_> 7 -7; capte 11 -11; capte_bien 3 -3
capte_mal 7 -7; capte_pas 7 -7; capte_plus 9 -9; capte_que 8 -8; capte_rien 7 -7; caraf 5 -5; caraf_au 5 -5
carai 6 -6; carai_sans 6 -6; carlo 10 -10; carlo_silva 10 -10; caron 8 -8; caron_preno 8 -8; carpe 12 -12
carpe_> 12 -12; carpe_aroba 8 -8; carre 17 -17; carre_> 15 -15; carre_merci 6 -6; carte 7 -7; carte_bleue 7 -7
carte_sim 8 -8; cas 12 -12; cas_> 12 -12; casqu -10 10; casqu_> -6 6; casqu_de -12 12; casse -12 12; casse_> -7 7
casse_tout -6 6; cata 7 -7; cata_ma 7 -7; catas -5 5; catas_je 3 -3; catas_votre -6 6; cause 13 -13; cause_a 10 -10
cause_de 7 -7; cave 15 -15; cave_> 15 -15; ce 2 -2; ce_cable 8 -8; ce_cirqu -7 7; ce_matin 10 -10; ce_n 15 -15
ce_qu 6 -6; ce_que 5 -5; ce_qui 5 -5; ce_sera 3 -3; ce_serai 5 -5; ce_servi -21 21; ce_soit 13 -13; ce_ticke 13 -13
ce_trava -10 10; ce_truc 2 -2; cecil 4 -4; cecil_tiret 4 -4; cela 17 -17; cela_> 6 -6; cela_en 7 -7; cela_fonct 5 -5
cela_meme 16 -16; celia 8 -8; celia_tiret 6 -6; celia_vidal 8 -8; celle 4 -4; celle_de 4 -4; cellu 9 -9
cellu_de 9 -9; cellu_sonne 7 -7; celui 21 -21; celui_avec 9 -9; celui_d 12 -12; celui_de 3 -3; celui_du 3 -3
celui_la 18 -18; celui_que 5 -5; cent 5 -5; cent_cent 3 -3; cent_cinqu 5 -5; cent_soixa 6 -6; cent_vingt 5 -5
centa 7 -7; centa_envir 7 -7; centr 9 -9; centr_> 9 -9; cents 14 -14; cents_> 10 -10; cents_megas 6 -6; certa 15 -15
certa_> 9 -9; certa_pas 13 -13; certe 5 -5; certe_le 5 -5; ces -9 9; ces_cable 9 -9; ces_panne -9 9
ces_petit 11 -11; ces_quest -10 10; cesse -4 4; cesse_> 6 -6; cesse_de -9 9; cette -6 6; cette_boite -12 12
cette_box -7 7; cette_fois 8 -8; cette_histo 8 -8; cette_machi 8 -8; cette_musiq -6 6; cette_salet -9 9
cette_semai 10 -10; ch 7 -7; ch_> 7 -7; chacu 6 -6; chacu_comme 6 -6; chain 13 -13; chain_> 13 -13; chair 3 -3
chair_et 3 -3; chale 11 -11; chale_> 4 -4; chale_insup 11 -11; chamb 5 -5; chamb_> 6 -6; chamb_du 4 -4; chang 18 -18
chang_> 12 -12; chang_d 12 -12; chang_de 7 -7; chang_la 6 -6; chang_meme 3 -3; chang_pas 8 -8; chang_rien 14 -14
chape 10 -10; chape_de 10 -10; chaqu 6 -6; chaqu_fois 12 -12; chaqu_mois -4 4; charg 8 -8; charg_> 8 -8
charg_dans 8 -8; charg_la 6 -6; charg_pas 12 -12; charg_plus 5 -5; charg_une 11 -11; charl 3 -3; charl_> -14 14
charl_de 12 -12; charm 7 -7; charm_> 7 -7; charm_et 2 -2; charp 8 -8; charp_comme 8 -8; chat 9 -9; chat_est 9 -9
chef 11 -11; chef_> 6 -6; chef_atten 9 -9; chef_d 7 -7; chelo 8 -8; chelo_mais 8 -8; chen 8 -8; chen_c 3 -3
chen_w 6 -6; chepa 12 -12; chepa_moi 12 -12; cherc 16 -16; cherc_> 13 -13; cherc_le 9 -9; cherc_mes 11 -11
cherc_mon 12 -12; cheri 9 -9; cheri_et 3 -3; cheri_je 10 -10; cheva 8 -8; cheva_> 8 -8; chez 4 -4; chez_gmail 6 -6
chez_je 8 -8; chez_ma 4 -4; chez_machi 11 -11; chez_moi 11 -11; chez_mort 8 -8; chez_nous 12 -12; chez_vous -5 5
chez_wanad 10 -10; chez_yahoo 6 -6; chiam 8 -8; chiam_giuli 8 -8; chich -7 7; chich_vous -7 7; chien -1 1
chien_> 10 -10; chien_aboie 12 -12; chien_j -11 11; chier -14 14; chier_> -14 14; chiff 4 -4; chiff_> 3 -3
chiff_deux 5 -5; chioc 4 -4; chioc_je 4 -4; chloe 7 -7; chloe_dupui 7 -7; chope 4 -4; chope_le 4 -4; chora 4 -4
chora_donc 4 -4; chora_point 4 -4; chose 1 -1; chose_> 23 -23; chose_avec -11 11; chose_ca -8 8; chose_cette 8 -8
chris 7 -7; chris_duboi 7 -7; cinq 12 -12; cinq_> 8 -8; cinq_a 16 -16; cinq_appar 11 -11; cinq_aroba 5 -5
cinq_c 7 -7; cinq_cinq 7 -7; cinq_deux 5 -5; cinq_dix 6 -6; cinq_douze 4 -4; cinq_et 5 -5; cinq_heure 16 -16
cinq_machi 11 -11; cinq_mais 4 -4; cinq_max 10 -10; cinq_minut 6 -6; cinq_mon 12 -12; cinq_nonan 6 -6; cinq_ou 5 -5
cinq_pc 1 -1; cinq_poste 7 -7; cinq_quara 3 -3; cinq_quatr 5 -5; cinq_rende -7 7; cinq_secon 6 -6; cinq_six 2 -2
cinq_soixa 4 -4; cinq_telep 2 -2; cinq_trent 4 -4; cinq_un 4 -4; cinq_vingt 2 -2; cinq_virgu 3 -3; cinqu -3 3
cinqu_cinq 4 -4; cinqu_de 7 -7; cinqu_deux 5 -5; cinqu_euros -7 7; cinqu_fois -10 10; cinqu_huit 5 -5
cinqu_quara 9 -9; cinqu_quatr 5 -5; cinqu_six 7 -7; cinqu_soixa 11 -11; cirqu -7 7; cirqu_je -7 7; clair 15 -15
clair_> 11 -11; clair_maint 13 -13; clair_petit 3 -3; clair_point 5 -5; clair_rouss 8 -8; claqu -16 16
claqu_de -16 16; claud 6 -6; claud_barre 6 -6; cleme 11 -11; cleme_> 11 -11; clien 11 -11; clien_> 10 -10
clien_au 1 -1; clien_comme -9 9; clien_en 5 -5; clien_m 11 -11; clien_me 5 -5; clien_n 6 -6; clien_nous 3 -3
clien_numer 3 -3; clien_quara 6 -6; clign 11 -11; clign_> 2 -2; clign_en 5 -5; clign_encor 10 -10; clign_et 5 -5
clign_je 1 -1; clign_orang 11 -11; clign_sur 5 -5; clign_toujo 9 -9; clini 7 -7; clini_tiret 7 -7; cliqu 2 -2
cliqu_oh 2 -2; clore 6 -6; clore_le 6 -6; club 6 -6; club_tiret 6 -6; co 8 -8; co_> 10 -10; co_au 6 -6; co_dot 6 -6
cocho -10 10; cocho_> -10 10; code 10 -10; code_erreu 5 -5; code_pin 10 -10; code_posta 5 -5; code_puk 10 -10
coler -12 12; coler_> -10 10; coler_contr -6 6; coler_monsi -18 18; colet 6 -6; colet_tout 6 -6; colin 8 -8
colin_> 8 -8; colis 8 -8; colis_par 8 -8; colle 8 -8; colle_> 17 -17; colle_a 10 -10; colle_aussi 13 -13
colle_de 7 -7; colle_la 5 -5; colle_sont 6 -6; colle_un -12 12; com 10 -10; com_> 9 -9; com_sans 5 -5; combi 4 -4
combi_> 15 -15; combi_c 8 -8; combi_de -2 2; combi_n 10 -10; combi_tous 15 -15; comme -1 1; comme_> 16 -16
comme_a -12 12; comme_avant 8 -8; comme_bell 7 -7; comme_berna 15 -15; comme_bertr 5 -5; comme_ca -5 5
comme_comme 10 -10; comme_conse 3 -3; comme_d 9 -9; comme_denis 8 -8; comme_dire 6 -6; comme_dites 5 -5
comme_en 8 -8; comme_franc 7 -7; comme_gasto 7 -7; comme_henri 3 -3; comme_inter 5 -5; comme_j 10 -10; comme_je 8 -8
comme_jean 3 -3; comme_la 4 -4; comme_le 12 -12; comme_les 6 -6; comme_on 6 -6; comme_par 1 -1; comme_serie -7 7
comme_sophi 4 -4; comme_thoma 7 -7; comme_victo 6 -6; comme_vous 13 -13; comme_xavie 3 -3; commu 12 -12
commu_avec 7 -7; commu_sont 7 -7; commu_une 6 -6; compe 11 -11; compe_> 11 -11; compl 8 -8; compl_> 18 -18
compl_a 11 -11; compl_mon 8 -8; compl_nul -11 11; compl_pour 11 -11; compl_pourr 7 -7; compl_stupi -16 16
compo -7 7; compo_> -7 7; compr 8 -8; compr_> 21 -21; compr_bien 10 -10; compr_donc 5 -5; compr_pas 8 -8
compr_que 9 -9; compr_quest 10 -10; compr_rien -20 20; compr_une 5 -5; compt_> 10 -10; compt_a 11 -11
compt_aroba 5 -5; compt_c -6 6; compt_mec 16 -16; compt_toi 9 -9; con -7 7; con_> -12 12; con_con 3 -3
con_conne 7 -7; con_conse 3 -3; conca 7 -7; conca_> 7 -7; conco 4 -4; conco_en 4 -4; condu 7 -7; condu_je 7 -7
confi 20 -20; confi_> 18 -18; confi_le 8 -8; confl 4 -4; confl_d 4 -4; confu 4 -4; confu_> 4 -4; conge -9 9
conge_pour -9 9; conna -13 13; conna_> -13 13; conna_a 7 -7; conna_mon 12 -12; conna_pas 10 -10; conna_rien 13 -13
conna_tu -9 9; conne 16 -16; conne_> 20 -20; conne_a 1 -1; conne_au 7 -7; conne_avec 9 -9; conne_ca 3 -3
conne_elle 3 -3; conne_est 7 -7; conne_et 4 -4; conne_euh 7 -7; conne_exion 2 -2; conne_inter 3 -3; conne_les 5 -5
conne_me 12 -12; conne_moi 10 -10; conne_mon 2 -2; conne_pas 6 -6; conne_plus 7 -7; conne_sans 6 -6
conne_saute 6 -6; conse 16 -16; conse_> 15 -15; conse_a 2 -2; conse_banca 6 -6; conse_conse 12 -12
conse_etait 11 -11; conse_m 3 -3; conse_maint 21 -21; conse_merci 1 -1; conse_ou 4 -4; conse_pour 3 -3; conse_s 8 -8
conso 18 -18; conso_> 15 -15; conso_annon 5 -5; conso_annul 4 -4; conso_aussi 8 -8; conso_d 6 -6; conso_de 9 -9
conso_ma 10 -10; conso_march 10 -10; conso_ne 6 -6; conso_trouv 2 -2; conta 11 -11; conta_aroba 10 -10
conta_avec 5 -5; conta_euh 5 -5; conta_ne 4 -4; conta_ont 9 -9; conte 10 -10; conte_de 13 -13; conte_et 6 -6
conte_mais 7 -7; conte_nous 2 -2; conti 1 -1; conti_> 5 -5; conti_avec 19 -19; conti_je -11 11; conti_vous 7 -7
contr -1 1; contr_> 31 -31; contr_c 4 -4; contr_des 1 -1; contr_est 6 -6; contr_la 4 -4; contr_le 7 -7
contr_moi 12 -12; contr_profe 19 -19; contr_son 8 -8; contr_vous -18 18; convi 9 -9; convi_tres 9 -9; cool 6 -6
cool_merci 6 -6; corre 17 -17; corre_> 12 -12; corre_c 6 -6; corre_ca 11 -11; corre_disen 3 -3; corre_merci 4 -4
costa 9 -9; costa_> 9 -9; cote 7 -7; cote_> 7 -7; coudo 11 -11; coudo_> 11 -11; couil -6 6; couil_dans -6 6
coule 8 -8; coule_> 8 -8; coup 7 -7; coup_> 11 -11; coup_de 5 -5; coup_mon 1 -1; coup_sur 4 -4; coupe 15 -15
coupe_> 22 -22; coupe_alors 1 -1; coupe_au 5 -5; coupe_d 10 -10; coupe_de 5 -5; coupe_depui 1 -1; coupe_du 12 -12
coupe_encor 8 -8; coupe_est -8 8; coupe_je 8 -8; coupe_la -6 6; coupe_le 10 -10; coupe_moins 7 -7; coupe_plus 16 -16
coupe_sans 5 -5; coupe_toujo 11 -11; coupe_tous 5 -5; coupe_tout 6 -6; coupe_toute 7 -7; coupu 13 -13; coupu_de 6 -6
coupu_fibre 4 -4; coupu_gener 6 -6; coupu_non 6 -6; coupu_penda 10 -10; coura 6 -6; coura_> 6 -6; courr 12 -12
courr_> 1 -1; courr_de 12 -12; cours 7 -7; cours_> 7 -7; cours_de 6 -6; cours_en 1 -1; cousi 7 -7; cousi_> 7 -7
craqu 10 -10; craqu_quand 10 -10; crass -9 9; crass_> -9 9; creti -5 5; creti_ca -5 5; creus 1 -1; creus_dans 1 -1
crois 13 -13; crois_> 9 -9; crois_bien 8 -8; crois_pas 16 -16; crois_que 6 -6; cross -9 9; cross_vous -9 9
cru 11 -11; cru_que 11 -11; cuisi 10 -10; cuisi_> 10 -10; cul -5 5; cul_> -5 5; cyber 6 -6; cyber_cafe 6 -6
cyril 8 -8; cyril_aroba 8 -8; cyril_tiret 8 -8; d 1 -1; d_> 8 -8; d_a 20 -20; d_abonn 11 -11; d_abrut -12 12
d_accor 17 -17; d_accue 4 -4; d_admin 6 -6; d_adres 6 -6; d_affic 6 -6; d_agent 4 -4; d_aide 7 -7; d_aille 12 -12
d_aireu 7 -7; d_alemb 8 -8; d_aller 9 -9; d_ap 4 -4; d_appel 12 -12; d_arnaq 12 -12; d_aroba 11 -11; d_atten -3 3
d_avant 7 -7; d_avoir 17 -17; d_comme 8 -8; d_e 10 -10; d_eau 8 -8; d_email 5 -5; d_envoy 9 -9; d_equip 7 -7
d_erreu 7 -7; d_escar 12 -12; d_escro -16 16; d_essai 7 -7; d_euros -5 5; d_explo -13 13; d_habit 9 -9; d_heure 9 -9
d_i 6 -6; d_incap -6 6; d_incom -8 8; d_inter 14 -14; d_ordin 8 -8; d_oreil 7 -7; d_ou 12 -12; d_puis 4 -4; d_u 9 -9
d_un -2 2; d_une -9 9; d_union 7 -7; d_urgen 6 -6; da 8 -8; da_c 2 -2; da_costa 9 -9; dame 7 -7; dame_> 6 -6
dame_de 12 -12; dame_l 4 -4; dame_m 12 -12; dame_oui 9 -9; dame_sans -6 6; dame_tres 10 -10; danie 5 -5
danie_gueri 5 -5; dans 15 -15; dans_cyber 6 -6; dans_dix 2 -2; dans_l 9 -9; dans_la 15 -15; dans_le 4 -4
dans_les 12 -12; dans_ma 10 -10; dans_mon 4 -4; dans_notre 8 -8; dans_tout 5 -5; dans_un 2 -2; dans_une 15 -15
dark 9 -9; dark_under 9 -9; de -7 7; de_bamak 7 -7; de_barre 5 -5; de_bebel 8 -8; de_bon 4 -4; de_bons 12 -12
de_borde 15 -15; de_bouff -6 6; de_branl -6 6; de_bras -5 5; de_bruit 9 -9; de_canar 8 -8; de_carte 6 -6; de_ce 4 -4
de_ces -9 9; de_cette -14 14; de_chang 12 -12; de_charg 7 -7; de_charl -14 14; de_cherc 9 -9; de_chez 11 -11
de_chich -7 7; de_cinq 9 -9; de_clien 6 -6; de_cocho -10 10; de_colle 6 -6; de_commu 6 -6; de_compe 13 -13
de_compt 10 -10; de_conge -9 9; de_conna -10 10; de_conne 8 -8; de_conse 5 -5; de_contr 5 -5; de_coule 8 -8
de_coupu 6 -6; de_coura 6 -6; de_de 16 -16; de_debit 12 -12; de_demai 9 -9; de_demar 8 -8; de_dialo 2 -2
de_diffe 8 -8; de_dire 5 -5; de_dix 1 -1; de_faire -5 5; de_famil 7 -7; de_ferra -8 8; de_fibre 6 -6; de_fil 5 -5
de_fois -12 12; de_forfa 7 -7; de_grave 6 -6; de_gros -13 13; de_gueul -10 10; de_guign -13 13; de_jeune 7 -7
de_jeux 6 -6; de_l -8 8; de_la -1 1; de_laiss -17 17; de_lemoi 8 -8; de_liege 13 -13; de_ligne 6 -6; de_ma 5 -5
de_machi 5 -5; de_madam 9 -9; de_maiso 6 -6; de_mal 7 -7; de_malad 5 -5; de_marse 12 -12; de_maxim 8 -8; de_me -8 8
de_mecha 7 -7; de_merde -13 13; de_messa 7 -7; de_mieux 10 -10; de_mobil 6 -6; de_moi -26 26; de_mon 4 -4
de_nante 4 -4; de_nazes -8 8; de_nivea 5 -5; de_nos 3 -3; de_notre -1 1; de_nous -14 14; de_nouve 13 -13
de_novem 10 -10; de_nuls -7 7; de_ouf 15 -15; de_paiem 6 -6; de_paill 10 -10; de_panne 7 -7; de_papa 6 -6
de_paras 7 -7; de_parle 6 -6; de_passe 11 -11; de_payer -8 8; de_perso 13 -13; de_porta 1 -1; de_portu 10 -10
de_poste 12 -12; de_prend -3 3; de_probl 18 -18; de_publi 5 -5; de_puis 5 -5; de_quoi 10 -10; de_rage -7 7
de_raise 12 -12; de_rappe 1 -1; de_recou 8 -8; de_redem 6 -6; de_refus 5 -5; de_rentr 4 -4; de_repar -14 14
de_repet -24 24; de_repos 8 -8; de_resea 6 -6; de_retou 8 -8; de_rien 3 -3; de_rigol -12 12; de_robot -9 9
de_s 15 -15; de_saisi 12 -12; de_servi 10 -10; de_sms 10 -10; de_souci 19 -19; de_stras 3 -3; de_suite -4 4
de_sympa 13 -13; de_table 6 -6; de_tas -8 8; de_techn 5 -5; de_tele 5 -5; de_telep 17 -17; de_temps 14 -14
de_tenir 7 -7; de_teste 7 -7; de_tonal 10 -10; de_touch 6 -6; de_toulo 9 -9; de_tout -9 9; de_trait -10 10
de_trava 10 -10; de_venir 7 -7; de_verif 9 -9; de_villi 12 -12; de_vivan 5 -5; de_voleu -10 10; de_vos -7 7
de_votre -7 7; de_vous -2 2; de_voyou -6 6; de_wifi 24 -24; debil -7 7; debil_et -7 7; debit 16 -16; debit_> 9 -9
debit_d 12 -12; debit_est 15 -15; debit_et 5 -5; debit_n 9 -9; debit_ridic 6 -6; debor 10 -10; debor_> 9 -9
debor_sur 8 -8; debou 6 -6; debou_or 6 -6; debra 12 -12; debra_> 10 -10; debra_dix 3 -3; debra_et 10 -10
debra_la 7 -7; debra_le 7 -7; debra_mais 1 -1; debut -2 2; debut_a -7 7; debut_j 1 -1; debut_non 12 -12
decla 14 -14; decla_en 14 -14; decod 9 -9; decod_> 6 -6; decod_affic 5 -5; decod_est 8 -8; decod_tele 3 -3
decon 15 -15; decon_> 6 -6; decon_a 9 -9; decon_toute 8 -8; decro 7 -7; decro_> 7 -7; decro_j 8 -8; decro_sans 6 -6
decro_y 4 -4; dect 10 -10; dect_ne 10 -10; decu 17 -17; decu_> 17 -17; dedan 5 -5; dedan_> 5 -5; dedan_le 6 -6
degag -9 9; degag_avec -9 9; degou -10 10; degou_de -10 10; degue -15 15; degue_ce -5 5; degue_de -11 11; dehor 8 -8
dehor_> 8 -8; deja 23 -23; deja_> 9 -9; deja_appel 11 -11; deja_contr 6 -6; deja_fait 6 -6; deja_hier 4 -4
deja_la 15 -15; deja_mon 9 -9; deja_norma 10 -10; deja_recu 4 -4; deja_redem 1 -1; deja_regar 1 -1; deja_resol 7 -7
deja_trop 8 -8; deja_venu 7 -7; delai -5 5; delai_c -5 5; delap 9 -9; delap_> 9 -9; delph 6 -6; delph_rouss 6 -6
demai 13 -13; demai_> 11 -11; demai_matin 6 -6; deman 22 -22; deman_> 6 -6; deman_a 16 -16; deman_juste 2 -2
deman_le 6 -6; deman_pas 2 -2; deman_un 7 -7; demar 12 -12; demar_> 8 -8; demar_il 6 -6; demar_l 14 -14
demar_la 8 -8; demi 7 -7; demi_douza 7 -7; demoi 7 -7; demoi_du 7 -7; denis 8 -8; denis_point 8 -8; depan 8 -8
depan_> 8 -8; depan_mon 6 -6; depas -15 15; depas_l -9 9; depas_les -10 10; depen 14 -14; depen_> 8 -8; depen_d 7 -7
depen_de 10 -10; deplo -16 16; deplo_> -16 16; depui 12 -12; depui_a 6 -6; depui_ca 5 -5; depui_ce 10 -10
depui_deux 4 -4; depui_diman 9 -9; depui_dix 12 -12; depui_hier 12 -12; depui_l 6 -6; depui_la 10 -10; depui_le 6 -6
depui_longt 8 -8; depui_lundi 12 -12; depui_mon 8 -8; depui_plus 6 -6; depui_qu 3 -3; depui_que 2 -2
depui_soixa 5 -5; depui_toujo 1 -1; depui_trois 8 -8; depui_une -8 8; depui_vingt -6 6; depui_yeste 6 -6
deran 20 -20; deran_> 7 -7; deran_pour 16 -16; deran_si 6 -6; derni 12 -12; derni_> 14 -14; derni_fois 5 -5
derni_mais 7 -7; derri 6 -6; derri_il 7 -7; derri_la 4 -4; des -6 6; des_appar 10 -10; des_appel 6 -6
des_beaux -9 9; des_boiti 9 -9; des_couil -6 6; des_coupu 10 -10; des_cours 1 -1; des_craqu 10 -10; des_dessi 4 -4
des_enfan 7 -7; des_escro -18 18; des_forge 8 -8; des_gros -9 9; des_grzz 8 -8; des_idiot -8 8; des_iles -5 5
des_incap -13 13; des_incom -16 16; des_lilas 8 -8; des_machi 7 -7; des_mails 9 -9; des_mal -8 8; des_milli -5 5
des_minab -6 6; des_que 1 -1; des_trava 6 -6; des_video 5 -5; des_voleu -13 13; desac 10 -10; desac_> 10 -10
desce 11 -11; desce_a 11 -11; desme 10 -10; desme_aroba 7 -7; desme_d 9 -9; desol 24 -24; desol_> 18 -18
desol_de 12 -12; desol_hein 2 -2; desol_je 4 -4; desol_mais 6 -6; desor 5 -5; desor_cela 5 -5; dessi 7 -7
dessi_anime 7 -7; dessu -1 1; dessu_> 5 -5; dessu_a 5 -5; dessu_la -7 7; dessu_par 1 -1; detec 7 -7; detec_> 7 -7
detes -8 8; detes_sale -8 8; deux 16 -16; deux_> 14 -14; deux_ans 4 -4; deux_aroba 5 -5; deux_au 1 -1
deux_avec 6 -6; deux_cents 10 -10; deux_cinqu 7 -7; deux_dans 8 -8; deux_decod 6 -6; deux_des 9 -9; deux_deux 8 -8
deux_dix 2 -2; deux_doigt -13 13; deux_douza 8 -8; deux_et 12 -12; deux_fixes 10 -10; deux_fois 12 -12
deux_gsm 14 -14; deux_heure 11 -11; deux_impri 6 -6; deux_je 8 -8; deux_jours 6 -6; deux_la 10 -10; deux_lettr 3 -3
deux_megas 13 -13; deux_mille 8 -8; deux_minut 11 -11; deux_n 6 -6; deux_neuf 4 -4; deux_nonan 6 -6; deux_novem 7 -7
deux_onze 5 -5; deux_ordin 11 -11; deux_ordis 7 -7; deux_ou 12 -12; deux_pc 8 -8; deux_perso 7 -7; deux_plus 15 -15
deux_porta 12 -12; deux_pour 5 -5; deux_quara 8 -8; deux_quatr 4 -4; deux_r 5 -5; deux_secon 6 -6; deux_septa 5 -5
deux_serve 9 -9; deux_table 11 -11; deux_telep 8 -8; deux_tpe 5 -5; deux_trent 6 -6; deux_trois 8 -8; deux_un 10 -10
deux_zero 3 -3; deuxi 14 -14; deuxi_> 1 -1; deuxi_fois 15 -15; deuxi_poste 7 -7; devan 17 -17; devan_> 13 -13
devan_l 10 -10; deven 8 -8; deven_verte 8 -8; diabl -15 15; diabl_> -10 10; diabl_avec -6 6; diall 10 -10
diall_a 8 -8; diall_at 6 -6; diall_de 6 -6; dialo 2 -2; dialo_avec 2 -2; didie 7 -7; didie_lemoi 7 -7; dieu 7 -7
dieu_si 3 -3; dieu_vous 7 -7; diffe 18 -18; diffe_> 18 -18; diffi 6 -6; diffi_> 6 -6; dilig 10 -10; dilig_> 10 -10
diman 7 -7; diman_> 7 -7; diman_et 4 -4; dingu -15 15; dingu_> -13 13; dingu_a -7 7; dingu_ca 11 -11; dirai 17 -17
dirai_> 15 -15; dirai_bien 7 -7; dirai_mais 3 -3; dirai_pas 15 -15; dirai_que 11 -11; dire 15 -15; dire_> 21 -21
dire_aroba 4 -4; dire_c 6 -6; dire_ca 6 -6; dire_j 8 -8; dire_la 2 -2; dire_marti 12 -12; dire_nadia 3 -3
dire_que 5 -5; dire_un 1 -1; dire_une -5 5; direc 18 -18; direc_> 14 -14; direc_aroba 5 -5; direc_n 8 -8
direc_sur 5 -5; dis -6 6; dis_> -11 11; dis_oui 11 -11; dis_pas 10 -10; dis_que 9 -9; disai 3 -3; disai_c 3 -3
discu 8 -8; discu_avec 8 -8; disen 13 -13; disen_que 13 -13; disie 4 -4; disie_et 4 -4; dispa 10 -10; dispa_> 9 -9
dispa_et 9 -9; dista 1 -1; dista_il 1 -1; dit 9 -9; dit_> 6 -6; dit_aucun 5 -5; dit_d 12 -12; dit_de 8 -8
dit_et 16 -16; dit_inter 2 -2; dit_la 3 -3; dit_mardi 10 -10; dit_oui 18 -18; dit_papa 4 -4; dit_pas 5 -5
dit_qu 4 -4; dit_que 9 -9; dit_quoi 11 -11; dit_sim 4 -4; dit_telep 2 -2; dit_verif 5 -5; dit_wifi 7 -7
dites 22 -22; dites_> 17 -17; dites_a 12 -12; dites_au 7 -7; dites_moi 6 -6; dites_on 1 -1; dites_voir 5 -5
dites_vous 5 -5; divor 5 -5; divor_c 5 -5; dix 6 -6; dix_> 13 -13; dix_cinqu 4 -4; dix_dix 6 -6; dix_douze 6 -6
dix_fois -13 13; dix_heure 10 -10; dix_huit 6 -6; dix_minut 14 -14; dix_neuf 5 -5; dix_quatr 4 -4; dix_secon 1 -1
dix_sept 10 -10; dix_soixa 9 -9; dix_vingt 7 -7; dizai 12 -12; dizai_> 10 -10; dizai_dans 7 -7; dizai_de 9 -9
dizai_je 6 -6; docte 8 -8; docte_bruno 8 -8; doigt -13 13; doigt_d -13 13; dois 15 -15; dois_aller 8 -8
dois_inter 7 -7; dois_redem 5 -5; dois_regar 8 -8; dois_voir 12 -12; doit 7 -7; doit_passe 8 -8; doit_venir 5 -5
domma 17 -17; domma_> 17 -17; donc 5 -5; donc_> 2 -2; donc_c 4 -4; donc_chora 4 -4; donc_deux 6 -6; donc_euh 8 -8
donc_fabri 2 -2; donc_je 2 -2; donc_laiss 5 -5; donc_moi 4 -4; donc_oui 5 -5; donc_pas 1 -1; donne 14 -14
donne_> 8 -8; donne_a 5 -5; donne_est 14 -14; donne_inter -6 6; donne_l 2 -2; donne_le 3 -3; donne_mais 5 -5
donne_moi 17 -17; donne_mon 6 -6; donne_pas 5 -5; donne_plus 6 -6; donne_rene 6 -6; donne_un 3 -3
donne_votre 14 -14; dont 8 -8; dont_trois 8 -8; dos -11 11; dos_> -7 7; dos_de -22 22; dos_je 7 -7; dossi 8 -8
dossi_> 8 -8; dossi_est 9 -9; dossi_parce 2 -2; dot 11 -11; dot_co 6 -6; dot_com 6 -6; dot_smith 6 -6; dot_uk 6 -6
doubl 8 -8; doubl_v 8 -8; doute 8 -8; doute_mais 6 -6; doute_oui 8 -8; douza 17 -17; douza_> 10 -10
douza_allez 9 -9; douza_d 7 -7; douza_de 11 -11; douze 14 -14; douze_> 4 -4; douze_appar 10 -10; douze_douze 4 -4
douze_euh 5 -5; douze_peut 6 -6; douze_poste 10 -10; douze_quara 2 -2; douze_quatr 7 -7; douze_rue 12 -12
douze_soixa 4 -4; douze_treiz 5 -5; douze_trent 6 -6; douze_virgu 3 -3; down 7 -7; down_de 7 -7; drach 7 -7
drach_ici 7 -7; droit 1 -1; droit_au 1 -1; du 5 -5; du_bas 5 -5; du_bruit 12 -12; du_burea 5 -5; du_centr 9 -9
du_coup 1 -1; du_debut -7 7; du_du 6 -6; du_fil 9 -9; du_fils 5 -5; du_fixe 11 -11; du_fond 4 -4; du_fouta -9 9
du_grand -11 11; du_haut 3 -3; du_magas 9 -9; du_meme 5 -5; du_monde -8 8; du_morbi 5 -5; du_nombr 11 -11
du_parc 9 -9; du_point 6 -6; du_porta 5 -5; du_redem 7 -7; du_rende 9 -9; du_resea 5 -5; du_rhone 6 -6
du_salon 6 -6; du_servi 15 -15; du_six 6 -6; du_stand 7 -7; du_techn 7 -7; du_temps 9 -9; du_ticke 4 -4
du_tonne 6 -6; du_tous 12 -12; du_tout 16 -16; du_trava 4 -4; du_vol -17 17; duboi 11 -11; duboi_> 11 -11
duboi_aroba 7 -7; dubre 7 -7; dubre_d 7 -7; dujar 9 -9; dujar_huita 9 -9; dumas 8 -8; dumas_aroba 8 -8; dumon 5 -5
dumon_et 5 -5; dupli 9 -9; dupli_> 9 -9; dupon 11 -11; dupon_> 10 -10; dupon_a 5 -5; dupon_aroba 4 -4; dupon_d 8 -8
dupon_et 7 -7; dupon_gmail 10 -10; dupon_point 8 -8; dupon_tiret 4 -4; dupui 6 -6; dupui_d 5 -5; dupui_pardo 7 -7
duran 12 -12; duran_> 11 -11; duran_aroba 5 -5; duran_avec 3 -3; duran_de 7 -7; dure -11 11; dure_> -10 10
dure_c -16 16; dure_d 7 -7; dure_et -7 7; durer 2 -2; durer_> 2 -2; duval 2 -2; duval_aroba 2 -2; e 10 -10; e_> 7 -7
e_a 11 -11; e_aroba 6 -6; e_b 7 -7; e_c 5 -5; e_deux 4 -4; e_f 6 -6; e_i 8 -8; e_l 11 -11; e_m 7 -7; e_mail 2 -2
e_mare -10 10; e_n 8 -8; e_point 2 -2; e_r 7 -7; e_s 9 -9; e_t 10 -10; e_u 8 -8; e_y 5 -5; eau 8 -8; eau_a 8 -8
echap 5 -5; echap_> 5 -5; echo 10 -10; echo_> 10 -10; echo_quand 1 -1; ecole 15 -15; ecole_> 15 -15; ecole_a 8 -8
ecole_tiret 7 -7; ecout -16 16; ecout_> -6 6; ecout_de 4 -4; ecout_et 5 -5; ecout_moi -6 6; ecout_non 8 -8
ecout_ou -12 12; ecout_pas -13 13; ecran 5 -5; ecran_> 7 -7; ecran_blanc 4 -4; ecran_d 6 -6; ecran_de 5 -5
ecran_depui 2 -2; ecran_reste 4 -4; effec 11 -11; effec_> 11 -11; effet 10 -10; effet_> 10 -10; eh 8 -8; eh_ben 6 -6
eh_bien 12 -12; eh_oui 7 -7; el 8 -8; el_amran 8 -8; elect 13 -13; elect_> 13 -13; elle 13 -13; elle_a 4 -4
elle_clign 9 -9; elle_dit 6 -6; elle_est 8 -8; elle_march 5 -5; elle_meme 14 -14; elle_ne 2 -2; elle_redem 6 -6
elle_repon 5 -5; elle_s 9 -9; elle_saute 7 -7; elle_tourn 6 -6; elle_veut 2 -2; elodi 9 -9; elodi_march 9 -9
email 5 -5; email_moi 5 -5; embet 22 -22; embet_> 22 -22; embet_ca 8 -8; embet_plus 2 -2; embet_quand 5 -5
embet_un 8 -8; embou 7 -7; embou_a 7 -7; emili 9 -9; emili_vasse 9 -9; emma 5 -5; emma_under 5 -5; en_a -5 5
en_ai -18 18; en_appuy 3 -3; en_arriv 7 -7; en_atten 4 -4; en_avais 8 -8; en_avait 4 -4; en_avoir -7 7; en_bas 5 -5
en_boucl 9 -9; en_bourr -6 6; en_caraf 5 -5; en_chair 3 -3; en_coler -12 12; en_commu 7 -7; en_conta 5 -5
en_cours 7 -7; en_debra 4 -4; en_e -10 10; en_effet 10 -10; en_faisa 6 -6; en_fait 7 -7; en_guade 4 -4; en_haut 5 -5
en_infor 11 -11; en_ligne 15 -15; en_maudi -9 9; en_numer 11 -11; en_occup 8 -8; en_orang 6 -6; en_os 3 -3
en_panne 17 -17; en_passe 11 -11; en_perso 12 -12; en_peut -9 9; en_peux -22 22; en_prend 9 -9; en_prior 7 -7
en_quara 8 -8; en_rade 6 -6; en_reuni 8 -8; en_rond 5 -5; en_rouge 3 -3; en_sais 15 -15; en_septe 2 -2
en_souvi 12 -12; en_telec 6 -6; en_telet 7 -7; en_tete 8 -8; en_tout 14 -14; en_train 17 -17; en_un 6 -6
en_valai 7 -7; en_veux 13 -13; en_visio 7 -7; en_voitu 10 -10; encai 4 -4; encai_le 4 -4; encha 9 -9; encha_> 9 -9
encor 13 -13; encor_> 15 -15; encor_ca 17 -17; encor_coupe 12 -12; encor_dans 5 -5; encor_en 2 -2; encor_la 10 -10
encor_lache 7 -7; encor_laiss 6 -6; encor_le 14 -14; encor_lent 13 -13; encor_pire 7 -7; encor_regar 11 -11
encor_teste 4 -4; encor_une -5 5; encor_vous 7 -7; enerv -14 14; enerv_> -21 21; enerv_a -10 10; enerv_ces 11 -11
enerv_contr -1 1; enerv_mais -6 6; enerv_pas 16 -16; enerv_pour 12 -12; enerv_rassu 8 -8; enfan 10 -10; enfan_> 7 -7
enfan_en 7 -7; enfan_et 3 -3; enfan_mais 7 -7; enfan_peuve 4 -4; enfan_qui 3 -3; enfan_sont 7 -7; enfin 6 -6
enfin_bref 2 -2; enfin_conne 14 -14; enfin_je 10 -10; enfin_non 7 -7; enfin_oui 6 -6; enfin_si 8 -8; enfin_vous -6 6
ennuy 13 -13; ennuy_> 13 -13; ennuy_parce 4 -4; enorm 11 -11; enorm_ce 8 -8; enorm_quand 5 -5; enorm_sur 5 -5
ensem 9 -9; ensem_du 9 -9; enten 11 -11; enten_> 6 -6; enten_bien 10 -10; enten_des 10 -10; enten_mal 20 -20
enten_on 3 -3; enten_parle -7 7; enten_pas 5 -5; enten_perso 8 -8; enten_plus 8 -8; enten_rien 1 -1; enten_tout 4 -4
enten_tres 16 -16; enten_un 10 -10; enten_une 4 -4; entra 10 -10; entra_> 8 -8; entra_de 3 -3; entra_ne 14 -14
entre 6 -6; entre_> 6 -6; entre_a 6 -6; entre_aussi -8 8; entre_avec 10 -10; entre_c 6 -6; entre_deux 12 -12
entre_ne 7 -7; entre_nous 7 -7; entre_point 8 -8; entre_quinz 12 -12; entre_vingt 8 -8; envie -10 10
envie_de -10 10; envir 9 -9; envir_> 9 -9; envoi 4 -4; envoi_de 4 -4; envoy 4 -4; envoy_de 7 -7; envoy_des 9 -9
envoy_moi 8 -8; envoy_mon -7 7; enzo 6 -6; enzo_deux 6 -6; equip 7 -7; equip_> 7 -7; eric 9 -9; eric_boula 9 -9
eric_point 6 -6; eric_tiret 7 -7; erreu 17 -17; erreu_> 15 -15; erreu_de 5 -5; erreu_est 6 -6; erreu_monsi 3 -3
es -8 8; es_bete -8 8; es_mecha -8 8; escal 5 -5; escal_parce 5 -5; escar 12 -12; escar_> 12 -12; escof 9 -9
escof_de 9 -9; escro -19 19; escro_> -18 18; escro_et -6 6; espac 6 -6; espac_c 6 -6; espec -15 15; espec_d -12 12
espec_de -15 15; esper 10 -10; esper_que 10 -10; essai 12 -12; essai_> 12 -12; essai_et 7 -7; essay 16 -16
essay_> 16 -16; essay_rien 5 -5; est 6 -6; est_> 8 -8; est_a 4 -4; est_absen 7 -7; est_abuse -15 15; est_ali 11 -11
est_allum 3 -3; est_arran 14 -14; est_arret 9 -9; est_au 17 -17; est_autre 10 -10; est_avec 17 -17; est_beau 12 -12
est_berna 12 -12; est_bien 19 -19; est_bizar 16 -16; est_bloqu 10 -10; est_bon 18 -18; est_bonne 13 -13
est_brise 6 -6; est_c 7 -7; est_ca 23 -23; est_camil 7 -7; est_carre 10 -10; est_casse 17 -17; est_catas 3 -3
est_ce 20 -20; est_cela 16 -16; est_celui 17 -17; est_clair 13 -13; est_compl 9 -9; est_conte 6 -6; est_corre 17 -17
est_coupe 14 -14; est_d 11 -11; est_dans 8 -8; est_de -11 11; est_decon 8 -8; est_degue -15 15; est_deja 12 -12
est_deven 8 -8; est_diffe 13 -13; est_diffi 6 -6; est_dingu 11 -11; est_dix 15 -15; est_domma 12 -12
est_douze 12 -12; est_du -21 21; est_embet 15 -15; est_emili 9 -9; est_en 16 -16; est_encor 15 -15; est_enerv 22 -22
est_enorm 9 -9; est_etein 5 -5; est_euh 5 -5; est_eva 10 -10; est_exact 14 -14; est_fait 17 -17; est_faux 14 -14
est_formi 2 -2; est_frust 10 -10; est_furie 20 -20; est_gener 6 -6; est_genti 16 -16; est_honte -18 18
est_hors 11 -11; est_hospi 3 -3; est_hs 9 -9; est_inacc -15 15; est_inadm -24 24; est_incor 16 -16; est_inexa 13 -13
est_infer 8 -8; est_injoi 9 -9; est_insen -8 8; est_insta 6 -6; est_insup -20 20; est_inter 12 -12; est_intol -21 21
est_intro 3 -3; est_isabe 11 -11; est_j 5 -5; est_jamai -9 9; est_je 8 -8; est_jean 7 -7; est_juste 12 -12
est_k 6 -6; est_karim 8 -8; est_l 12 -12; est_la 9 -9; est_lamen -15 15; est_le 19 -19; est_lea 8 -8; est_lefor 5 -5
est_lent 12 -12; est_lente 12 -12; est_les 8 -8; est_lola 9 -9; est_long 12 -12; est_lucie 5 -5; est_ma 11 -11
est_madam 8 -8; est_marce 11 -11; est_marra 10 -10; est_mauva 10 -10; est_meme 11 -11; est_miche 11 -11
est_mieux 15 -15; est_moi 19 -19; est_mon 11 -11; est_monsi 9 -9; est_morea 7 -7; est_mort 17 -17; est_morte 4 -4
est_muet 7 -7; est_n -28 28; est_ni 9 -9; est_noire 9 -9; est_non 19 -19; est_nul 17 -17; est_nulle 6 -6
est_odett 10 -10; est_ok 7 -7; est_olga 10 -10; est_orang 11 -11; est_parei 21 -21; est_parfa 9 -9; est_parti 7 -7
est_pas 1 -1; est_passe 5 -5; est_penib 13 -13; est_pire 12 -12; est_plein -2 2; est_plus 14 -14; est_plusi 7 -7
est_point 15 -15; est_possi 20 -20; est_pour 21 -21; est_propr -10 10; est_quand 4 -4; est_que 7 -7; est_quell 8 -8
est_quinz 5 -5; est_quoi -14 14; est_rallu 9 -9; est_regle 15 -15; est_relou 10 -10; est_remon 7 -7; est_rendu -8 8
est_rentr 5 -5; est_repar 12 -12; est_resol 12 -12; est_respo 6 -6; est_retab 14 -14; est_retom 8 -8
est_reven 18 -18; est_ridic 14 -14; est_rose 9 -9; est_rouge 8 -8; est_sans 7 -7; est_sarah 11 -11; est_scand -24 24
est_se -14 14; est_si 2 -2; est_soixa 5 -5; est_sur 7 -7; est_surto 1 -1; est_techn 4 -4; est_thier 7 -7
est_tombe 8 -8; est_toujo -1 1; est_tous 5 -5; est_tout 12 -12; est_tres 15 -15; est_trois 6 -6; est_trop 14 -14
est_un -10 10; est_une -19 19; est_urgen 14 -14; est_venu 10 -10; est_vert 13 -13; est_vraim -2 2; est_wei 6 -6
et 2 -2; et_3 7 -7; et_annul 7 -7; et_apres 6 -6; et_blanc 9 -9; et_c 14 -14; et_ca 8 -8; et_celui 5 -5
et_cette 2 -2; et_cinq 4 -4; et_comme 16 -16; et_conso 8 -8; et_depui 6 -6; et_deux 7 -7; et_du 1 -1; et_en 3 -3
et_fils 7 -7; et_il 5 -5; et_inadm -11 11; et_inter 5 -5; et_j -6 6; et_je -15 15; et_l 4 -4; et_la 9 -9; et_le 7 -7
et_les 5 -5; et_ma 12 -12; et_maint 7 -7; et_mes 4 -4; et_mobil 11 -11; et_moi 9 -9; et_mon 9 -9; et_ne 5 -5
et_no 4 -4; et_non -10 10; et_on 1 -1; et_onze 4 -4; et_oui 5 -5; et_pas -6 6; et_perso -7 7; et_pourt 4 -4
et_puis 2 -2; et_quatr 14 -14; et_rallu 9 -9; et_rebra 10 -10; et_repar -7 7; et_sa 6 -6; et_simpl -5 5
et_tiret 7 -7; et_toute 1 -1; et_trois 10 -10; et_un 6 -6; et_une 8 -8; et_vingt 11 -11; et_vous -8 8; et_zero 4 -4
etage 11 -11; etage_> 12 -12; etage_avec 5 -5; etage_et 1 -1; etage_il 5 -5; etais 10 -10; etais_dans 7 -7
etais_fache 7 -7; etais_remon 7 -7; etait 11 -11; etait_bon 7 -7; etait_charm 7 -7; etait_la 5 -5; etait_reven 1 -1
etait_sympa 5 -5; etape 5 -5; etape_> 5 -5; ete 10 -10; ete_adora 7 -7; ete_annul 11 -11; ete_arrac 10 -10
ete_chang 2 -2; ete_coupe 4 -4; ete_porte 9 -9; ete_posee 2 -2; ete_un 10 -10; etein 21 -21; etein_> 17 -17
etein_et 9 -9; etein_la 10 -10; etes 7 -7; etes_> -7 7; etes_bien 9 -9; etes_bons -17 17; etes_compl -16 16
etes_d -9 9; etes_de 2 -2; etes_des -22 22; etes_en 9 -9; etes_formi 15 -15; etes_genti 15 -15; etes_idiot -9 9
etes_incap -14 14; etes_incom -19 19; etes_nuls -17 17; etes_pas -3 3; etes_pour 15 -15; etes_qu -8 8; etes_que -8 8
etes_quelq 11 -11; etes_tous -9 9; etes_tres 18 -18; etes_trop -5 5; etes_un 17 -17; etes_une 5 -5; etes_vous 13 -13
etes_vraim -15 15; etonn 14 -14; etonn_> 14 -14; etran 10 -10; etran_> 10 -10; etre 15 -15; etre_> 12 -12
etre_furie 13 -13; etre_humai 7 -7; etre_mis 5 -5; etre_non 5 -5; etre_oui 5 -5; etre_six 5 -5; etre_trans 6 -6
etre_un 5 -5; etude 1 -1; etude_a 1 -1; eu 13 -13; eu_> 8 -8; eu_de 7 -7; eu_hier 4 -4; eu_quelq 3 -3; eu_trois 7 -7
eu_une 13 -13; euh 18 -18; euh_86 6 -6; euh_> 19 -19; euh_alors 6 -6; euh_antoi 8 -8; euh_atten 8 -8; euh_bah 2 -2
euh_ben 7 -7; euh_c 12 -12; euh_celia 8 -8; euh_conta 5 -5; euh_deux 8 -8; euh_douze 5 -5; euh_elle 7 -7
euh_enfin 6 -6; euh_est 5 -5; euh_euh 12 -12; euh_j 14 -14; euh_je 7 -7; euh_le 7 -7; euh_mon 3 -3; euh_non 7 -7
euh_orang 4 -4; euh_oui 7 -7; euh_pedro 6 -6; euh_quara 5 -5; euh_remi 8 -8; euh_s 3 -3; euh_sa 6 -6; euh_trois 7 -7
euh_un 4 -4; euros -8 8; euros_par -8 8; eva 10 -10; eva_longo 10 -10; eva_sept 8 -8; evide 14 -14; evide_> 11 -11
evide_madam 8 -8; ex 3 -3; ex_mari 3 -3; exact 19 -19; exact_> 15 -15; exact_c 6 -6; exact_ca 12 -12; exact_je 2 -2
exact_parei 9 -9; exced -21 21; exced_> -12 12; exced_c -10 10; exced_par -10 10; excus 12 -12; excus_je -6 6
excus_le 7 -7; excus_moi 17 -17; excus_mon 7 -7; excus_my 6 -6; exige 1 -1; exige_qu 12 -12; exion 2 -2
exion_est 2 -2; expli 13 -13; expli_> 13 -13; expli_la 3 -3; expli_tout 7 -7; explo -13 13; explo_> -13 13
expre -8 8; expre_ou -8 8; f 8 -8; f_comme 7 -7; f_e 7 -7; f_o 5 -5; f_r 7 -7; fabie 7 -7; fabie_zero 7 -7
fabri 2 -2; fabri_puis 2 -2; fache -1 1; fache_> 7 -7; fache_contr -10 10; fache_la 7 -7; factu 10 -10
factu_> 10 -10; faibl 8 -8; faibl_> 8 -8; faire -19 19; faire_> -12 12; faire_appel 5 -5; faire_avec 18 -18
faire_ca -5 5; faire_d 7 -7; faire_foutr -8 8; faire_j -7 7; faire_long 15 -15; faire_march 11 -11; faire_mes 14 -14
faire_voir -10 10; fais 3 -3; fais_meme 3 -3; faisa 6 -6; faisa_les 6 -6; fait 7 -7; fait_> 24 -24; fait_beau 6 -6
fait_c 6 -6; fait_ca 11 -11; fait_calme 7 -7; fait_ce 16 -16; fait_chier -14 14; fait_comme 12 -12; fait_d 9 -9
fait_des 10 -10; fait_deux 17 -17; fait_dix -13 13; fait_et 2 -2; fait_exact 8 -8; fait_frisq 10 -10; fait_la 10 -10
fait_le 2 -2; fait_longt 12 -12; fait_mais 1 -1; fait_mon 1 -1; fait_monsi 5 -5; fait_non 8 -8; fait_parei 12 -12
fait_pas 4 -4; fait_peter -8 8; fait_plus 8 -8; fait_quatr -8 8; fait_que 5 -5; fait_redem 5 -5; fait_rien 1 -1
fait_rire 12 -12; fait_ses 1 -1; fait_six 6 -6; fait_tombe 4 -4; fait_trois -7 7; fait_un -5 5; fait_une 2 -2
faite -11 11; faite_> -2 2; faite_aux -5 5; faite_comme 12 -12; faite_donc 3 -3; faite_expre -8 8; faite_le 7 -7
faite_moi 11 -11; faite_pas 9 -9; faite_perdr -12 12; faite_tourn -6 6; faite_venir 6 -6; faite_vite 8 -8
famil 8 -8; famil_> 8 -8; famil_diman 4 -4; famil_roux 7 -7; fan -4 4; fan_ca 11 -11; fan_de -7 7; fanta 6 -6
fanta_ca 6 -6; fatig 11 -11; fatig_> 14 -14; fatig_avec -12 12; fatou 6 -6; fatou_ndiay 6 -6; faudr 6 -6
faudr_deman 2 -2; faudr_l 7 -7; faudr_parle 7 -7; faudr_que 2 -2; faudr_redem 6 -6; faure 8 -8; faure_avec 8 -8
faut 9 -9; faut_absol 3 -3; faut_arret -8 8; faut_atten 13 -13; faut_pas 7 -7; faut_patie 6 -6; faut_qu 6 -6
faut_que 17 -17; faut_un 6 -6; faut_voir 15 -15; faut_vous -12 12; faute 3 -3; faute_> 29 -29; faute_ca 8 -8
faute_et -5 5; faux 14 -14; faux_> 14 -14; favre 7 -7; favre_aroba 7 -7; fax 8 -8; fax_> 8 -8; felic 1 -1
felic_cinq -7 7; felic_pour 12 -12; femme 24 -24; femme_> 8 -8; femme_a 1 -1; femme_donc 1 -1; femme_en 17 -17
femme_la 1 -1; femme_trava 3 -3; fenet 13 -13; fenet_> 13 -13; ferme -10 10; ferme_la -10 10; ferme_point 11 -11
ferme_ta -12 12; ferra -8 8; ferra_> -8 8; fete 13 -13; fete_ca 13 -13; feu 8 -8; feu_> 8 -8; fi 9 -9; fi_> 9 -9
fibre 12 -12; fibre_> 11 -11; fibre_a 7 -7; fibre_dans 5 -5; fibre_est 9 -9; fibre_et 12 -12; fibre_sur 4 -4
fiche -18 18; fiche_de -13 13; fiche_du -19 19; fiche_moi -7 7; fieu 7 -7; fieu_ca 7 -7; figur 13 -13
figur_vous 13 -13; fil 7 -7; fil_> 9 -9; fil_avec 5 -5; fil_ca 5 -5; fil_de 10 -10; fil_est 4 -4; fil_je 4 -4
fil_ne 6 -6; fil_quand 2 -2; fille 9 -9; fille_> 10 -10; fille_a 4 -4; fille_elle 6 -6; fille_est 7 -7; fille_m 3 -3
fille_me 11 -11; fille_qui 8 -8; film 13 -13; film_> 9 -9; film_est 6 -6; fils 8 -8; fils_> 8 -8; fils_a 5 -5
fils_est 6 -6; fils_excus 11 -11; fils_fait 1 -1; fils_il 2 -2; fils_ne 5 -5; fils_pas 9 -9; fils_point 7 -7
fils_regar 10 -10; fils_vient 6 -6; fin -12 12; fin_> -11 11; fin_aroba 3 -3; fin_avec -10 10; final 7 -7
final_non 7 -7; fixe 8 -8; fixe_> 11 -11; fixe_de 11 -11; fixe_est 9 -9; fixe_grezi 3 -3; fixe_je 1 -1
fixe_march 10 -10; fixe_ne 3 -3; fixe_qui 3 -3; fixe_zero 7 -7; fixes 10 -10; fixes_et 10 -10; flemm 9 -9
flemm_de 9 -9; fois -18 18; fois_> 27 -27; fois_c 13 -13; fois_cette 10 -10; fois_d 15 -15; fois_il -12 12
fois_je -5 5; fois_la -8 8; fois_meme 13 -13; fois_non 2 -2; fois_on -7 7; fois_que -21 21; fois_sur 4 -4
folle -7 7; folle_de -7 7; fonct 14 -14; fonct_> 16 -16; fonct_c 4 -4; fonct_ni 3 -3; fonct_parfa 9 -9
fonct_pas 2 -2; fonct_plus 17 -17; fonct_tres 3 -3; fonct_un 4 -4; fond 4 -4; fond_> 3 -3; fond_le 3 -3
fonta 10 -10; fonta_> 10 -10; forfa 5 -5; forfa_> 7 -7; forfa_mobil 5 -5; forge 8 -8; forge_> 8 -8; formi 19 -19
formi_> 15 -15; formi_ca 2 -2; fort 5 -5; fort_> 7 -7; fort_sur 3 -3; fortn 5 -5; fortn_j 5 -5; fourn 12 -12
fourn_> 11 -11; fourn_aroba 10 -10; fous -9 9; fous_de -9 9; fout -16 16; fout_de -12 12; fout_les -8 8
fouta -10 10; fouta_de -10 10; foute -15 15; foute_de -7 7; foute_moi -10 10; foutr -13 13; foutr_> -8 8
foutr_du -9 9; fr 9 -9; fr_> 9 -9; fr_comme 6 -6; fr_le 6 -6; fr_voila 1 -1; franc 8 -8; franc_aroba 7 -7
franc_il 3 -3; franc_j -9 9; franc_je 5 -5; franc_non 11 -11; franc_pardo 5 -5; free 7 -7; free_point 7 -7
frenc 6 -6; frenc_le 6 -6; frere 9 -9; frere_> 6 -6; frere_ca 5 -5; frisq 10 -10; frisq_mais 10 -10; fritu 8 -8
fritu_sur 8 -8; froid 8 -8; froid_de 8 -8; frust 10 -10; frust_mais 10 -10; furax -8 8; furax_> -8 8; furie -20 20
furie_> -12 12; furie_contr -6 6; furie_lui 5 -5; furie_perso -14 14; g 8 -8; g_a 7 -7; g_e 5 -5; g_mail 5 -5
g_u 7 -7; gagno 7 -7; gagno_a 7 -7; galer 10 -10; galer_> 9 -9; galer_je 7 -7; gall 10 -10; gall_> 10 -10
galle 5 -5; galle_aroba 5 -5; gamin 4 -4; gamin_a 4 -4; gang 8 -8; gang_de 8 -8; garag 13 -13; garag_dupon 9 -9
garag_tiret 5 -5; garan -9 9; garan_que -9 9; garco 7 -7; garco_ne 7 -7; garde -6 6; garde_vos -6 6; garni 5 -5
garni_depui 5 -5; gars 15 -15; gars_> 12 -12; gars_du 12 -12; gars_la 8 -8; gasto 13 -13; gasto_arnau 8 -8
gasto_point 7 -7; gauti 7 -7; gauti_sans 7 -7; ge 7 -7; ge_comme 7 -7; gendr 2 -2; gendr_qui 2 -2; gener 7 -7
gener_> 6 -6; gener_d 6 -6; genev 8 -8; genev_> 8 -8; genia 10 -10; genia_merci 10 -10; genre 4 -4; genre_je 4 -4
gens -14 14; gens_comme -15 15; gens_des -5 5; gens_me 10 -10; gens_pour -8 8; gens_tombe 6 -6; genti 17 -17
genti_> 15 -15; genti_mais 9 -9; genti_merci 8 -8; gerar 8 -8; gerar_lemai 8 -8; ginet 7 -7; ginet_lebru 7 -7
girar 11 -11; girar_> 8 -8; girar_aroba 6 -6; giuli 9 -9; giuli_rossi 8 -8; giuli_under 4 -4; gmail 11 -11
gmail_com 10 -10; gmail_dot 6 -6; gmail_ne 9 -9; gmail_non 4 -4; gmail_point 7 -7; goff 8 -8; goff_> 8 -8
goff_aroba 6 -6; gonfl -11 11; gonfl_> -17 17; gonfl_serie -7 7; gonfl_votre -10 10; googl 12 -12; googl_> 12 -12
googl_elle 6 -6; grand -1 1; grand_> 1 -1; grand_maxim 5 -5; grand_n -12 12; grave 19 -19; grave_> 14 -14
grave_ca 5 -5; grave_ne 6 -6; grave_on 6 -6; greni 5 -5; greni_vous 5 -5; gresi 18 -18; gresi_> 13 -13
gresi_encor 11 -11; gresi_plus 11 -11; grezi 3 -3; grezi_on 3 -3; grill 9 -9; grill_> 9 -9; gros_aroba 11 -11
gros_bonso 9 -9; gros_mente -13 13; gros_voleu -9 9; group 6 -6; group_tiret 6 -6; grzz 8 -8; grzz_dans 8 -8
grzz_grzz 8 -8; gsm 13 -13; gsm_c 14 -14; gsm_n 4 -4; guade 4 -4; guade_hein 4 -4; gueri 5 -5; gueri_du 5 -5
gueul -23 23; gueul_> -17 17; gueul_la -12 12; gueul_sale -14 14; gueul_votre -13 13; guign -13 13; guign_> -14 14
guign_c -7 7; guill 9 -9; guill_> 9 -9; h 9 -9; h_> 8 -8; h_a 6 -6; h_comme 3 -3; h_e 8 -8; h_g 7 -7; h_u 8 -8
habit 21 -21; habit_> 9 -9; habit_a 13 -13; habit_au 4 -4; habit_avec 7 -7; habit_la 10 -10; hache 10 -10
hache_> 10 -10; haine -14 14; haine_> -14 14; hallu -13 13; hallu_> -13 13; haut 4 -4; haut_> 5 -5; haut_celui 3 -3
he 6 -6; he_ben 6 -6; hein 13 -13; hein_> 16 -16; hein_danie 5 -5; hein_je 2 -2; hein_oui 5 -5; hein_une -12 12
hein_zero 4 -4; helas 7 -7; helas_non 7 -7; helen 9 -9; helen_point 9 -9; henri 6 -6; henri_at 7 -7
henri_point 3 -3; henry 7 -7; henry_> 7 -7; hesit 13 -13; hesit_> 13 -13; heure -4 4; heure_> 19 -19; heure_je -9 9
heure_mais 7 -7; heure_non 11 -11; heure_que -9 9; hier 18 -18; hier_> 14 -14; hier_apres 8 -8; hier_chez 4 -4
hier_et 5 -5; hier_qui 3 -3; hier_soir 7 -7; histo 5 -5; histo_> 5 -5; hmm 11 -11; hmm_> 11 -11; homme 6 -6
homme_> 6 -6; honne -6 6; honne_> 11 -11; honne_des -8 8; honte -27 27; honte_> -22 22; honte_ce -13 13
honte_de -6 6; honte_je 3 -3; honte_monsi -12 12; honte_s -9 9; honte_votre -9 9; hop 15 -15; hop_je 2 -2
hop_un 14 -14; hors -1 1; hors_de -22 22; hors_ligne 8 -8; hors_servi 18 -18; hospi 3 -3; hospi_il 3 -3; hotma 7 -7
hotma_point 7 -7; hs 9 -9; hs_> 9 -9; hs_chez 6 -6; hugo 11 -11; hugo_aroba 11 -11; hugo_point 11 -11; hugue 11 -11
hugue_delap 9 -9; hugue_trent 7 -7; hui 10 -10; hui_> 10 -10; huit 11 -11; huit_> 17 -17; huit_aroba 2 -2
huit_cent 3 -3; huit_cents 6 -6; huit_chez 6 -6; huit_deux 4 -4; huit_dix 1 -1; huit_douze 3 -3; huit_et 5 -5
huit_huit 2 -2; huit_huita 5 -5; huit_non 9 -9; huit_ordin 16 -16; huit_quara 4 -4; huit_quatr 1 -1; huit_soixa 5 -5
huit_telep 7 -7; huit_trent 5 -5; huit_un 5 -5; huit_vingt 4 -4; huit_virgu 3 -3; huit_zero 7 -7; huita 7 -7
huita_aroba 9 -9; huita_deux 2 -2; huita_et 5 -5; huita_neuf 5 -5; huita_poste 7 -7; huita_sept 5 -5; humai 14 -14
humai_> 20 -20; humai_chez 7 -7; humai_je 2 -2; humai_maint 6 -6; humai_pas 4 -4; humai_prenn 2 -2; humai_s 5 -5
hurle -3 3; hurle_parce -3 3; i 9 -9; i_a 6 -6; i_aroba 3 -3; i_e 6 -6; i_espac 6 -6; i_l 7 -7; i_m 6 -6; i_n 7 -7
i_point 3 -3; i_s 5 -5; i_speak 5 -5; i_t 7 -7; ibrah 10 -10; ibrah_kone 10 -10; ici 14 -14; ici_et 7 -7
ici_gerar 8 -8; ici_la 8 -8; iclou 6 -6; iclou_point 6 -6; idee 9 -9; idee_> 8 -8; idee_du 11 -11; idiot -14 14
idiot_> -8 8; idiot_tous -9 9; idiot_vous -9 9; il 11 -11; il_a 4 -4; il_accro 3 -3; il_appel 6 -6; il_capte 9 -9
il_decro 6 -6; il_dit 4 -4; il_est 11 -11; il_fait 18 -18; il_faudr 4 -4; il_faut 1 -1; il_habit 2 -2; il_joue 4 -4
il_m 2 -2; il_march 5 -5; il_me 12 -12; il_n 3 -3; il_ne 8 -8; il_passe 5 -5; il_perd 1 -1; il_peut 5 -5
il_pleut 9 -9; il_quelq 8 -8; il_rentr 2 -2; il_repon 3 -3; il_tourn 6 -6; il_un 1 -1; il_va 1 -1; il_vient 4 -4
il_vous 9 -9; il_y 7 -7; iles -5 5; iles_vous -5 5; ils 6 -6; ils_nous 3 -3; ils_ont 6 -6; ils_parte 6 -6
imbec -14 14; imbec_> -10 10; imbec_j -5 5; immeu 5 -5; immeu_> 5 -5; immeu_n 4 -4; immob 13 -13; immob_> 13 -13
impec 18 -18; impec_> 13 -13; impec_on 8 -8; impor -16 16; impor_je 7 -7; impor_quel 12 -12; impor_quoi -21 21
impos 17 -17; impos_> 9 -9; impos_d 11 -11; impos_de 11 -11; impri 12 -12; impri_> 12 -12; impri_aussi 6 -6
impri_sans 3 -3; impri_wifi 11 -11; inacc -15 15; inacc_> -15 15; inadm -26 26; inadm_> -17 17; inadm_ca -23 23
inadm_de -14 14; inadm_inadm -12 12; inadm_je -16 16; inadm_vous -12 12; incap -18 18; incap_> -11 11
incap_de -14 14; incap_tous -7 7; incid 11 -11; incid_> 6 -6; incid_persi 10 -10; incom -17 17; incom_> -23 23
incom_crass -9 9; incom_depas -9 9; incor 14 -14; incor_> 14 -14; ines 8 -8; ines_point 8 -8; inexa 13 -13
inexa_> 13 -13; infer 8 -8; infer_> 8 -8; info 9 -9; info_aroba 9 -9; infor 17 -17; infor_> 16 -16; infor_a 12 -12
infos 10 -10; infos_ca 10 -10; injoi 8 -8; injoi_> 9 -9; injoi_euh 3 -3; inqui 22 -22; inqui_> 18 -18; inqui_je 1 -1
inqui_pas 12 -12; inqui_un 9 -9; insen -8 8; insen_a -8 8; inspe 8 -8; inspe_youss 8 -8; insta 13 -13
insta_> 13 -13; insta_non 8 -8; insup -15 15; insup_> -12 12; insup_a -11 11; insup_dans 14 -14; intel 13 -13
intel_artif 13 -13; inter 15 -15; inter_> 15 -15; inter_c -6 6; inter_ca 4 -4; inter_clign 6 -6; inter_compe 6 -6
inter_dans 4 -4; inter_de 9 -9; inter_depui 7 -7; inter_dessu 5 -5; inter_du 7 -7; inter_est 10 -10; inter_et 13 -13
inter_je 3 -3; inter_m 8 -8; inter_march 5 -5; inter_merci 7 -7; inter_mes 7 -7; inter_ne 3 -3; inter_ni 2 -2
inter_nicke 7 -7; inter_non 2 -2; inter_pas 20 -20; inter_point 6 -6; inter_pour 5 -5; inter_prevu 7 -7
inter_qui 3 -3; inter_revie 2 -2; inter_sont 5 -5; inter_une 11 -11; intol -21 21; intol_> -19 19; intol_nous -5 5
intol_trois -13 13; intro 3 -3; intro_> 3 -3; inuti 6 -6; inuti_de 6 -6; inver 12 -12; inver_> 12 -12; ip 7 -7
ip_hors 7 -7; ipbx 8 -8; ipbx_ne 8 -8; iphon 8 -8; iphon_et 4 -4; iphon_le 9 -9; ira 17 -17; ira_> 14 -14
ira_bien 8 -8; ira_comme 8 -8; is 6 -6; is_not 6 -6; isabe 11 -11; isabe_fonta 10 -10; isabe_perri 2 -2
isabe_roux 8 -8; j -2 2; j_ai 15 -15; j_aie 3 -3; j_aimer 15 -15; j_appel -10 10; j_arriv 9 -9; j_atten -3 3
j_aurai 8 -8; j_avais 6 -6; j_b 3 -3; j_en -20 20; j_enten 13 -13; j_esper 10 -10; j_essai 12 -12; j_essay 11 -11
j_etais 10 -10; j_etein 10 -10; j_exige 1 -1; j_habit 16 -16; j_hallu -13 13; j_hesit 13 -13; j_ouvre -10 10
j_p 7 -7; j_point 5 -5; j_voudr 9 -9; j_y 13 -13; jamai -11 11; jamai_> 16 -16; jamai_avec -9 9; jamai_avoir -7 7
jamai_chang 1 -1; jamai_chez -14 14; jamai_moi 6 -6; jamai_venu -9 9; jamai_votre -14 14; jamai_vu -13 13
jambe 5 -5; jambe_pour 5 -5; jardi 7 -7; jardi_> 7 -7; je 5 -5; je_atten 1 -1; je_branc 7 -7; je_capte 5 -5
je_casse -6 6; je_cherc 12 -12; je_cliqu 2 -2; je_comme -7 7; je_compr 15 -15; je_condu 7 -7; je_conso 10 -10
je_crois 12 -12; je_decro 9 -9; je_deman 6 -6; je_desce 11 -11; je_dirai 6 -6; je_dis 9 -9; je_discu 8 -8
je_dois 15 -15; je_donne 4 -4; je_euh 8 -8; je_fais 3 -3; je_hurle -9 9; je_je 8 -8; je_l 16 -16; je_lance 9 -9
je_le 5 -5; je_les 5 -5; je_m 13 -13; je_me 26 -26; je_melan 1 -1; je_monte 5 -5; je_n 12 -12; je_ne 12 -12
je_paie -15 15; je_parla 11 -11; je_parle 8 -8; je_passe 5 -5; je_patia 8 -8; je_patie 9 -9; je_paye -18 18
je_pense 10 -10; je_perds 7 -7; je_pete -10 10; je_peux 32 -32; je_plais 11 -11; je_porte -11 11; je_pourr 5 -5
je_prefe 15 -15; je_prend -1 1; je_raccr 3 -3; je_rame 4 -4; je_re 4 -4; je_recoi 8 -8; je_redem 13 -13
je_refus 12 -12; je_regar 9 -9; je_regre 9 -9; je_repet 9 -9; je_resil -19 19; je_reste 7 -7; je_revie 11 -11
je_rigol 17 -17; je_sache 12 -12; je_sais 9 -9; je_souha 10 -10; je_suis -4 4; je_tape 6 -6; je_te -8 8
je_tele 9 -9; je_telep 10 -10; je_teste 8 -8; je_tombe 3 -3; je_trava 12 -12; je_vais -17 17; je_verra 13 -13
je_veux 14 -14; je_viens 7 -7; je_vois 9 -9; je_voudr 15 -15; je_voula 6 -6; je_vous 10 -10; jean 14 -14
jean_aroba 6 -6; jean_bapti 8 -8; jean_dupon 11 -11; jean_luc 6 -6; jean_morea 8 -8; jean_pierr 11 -11
jean_point 12 -12; jean_tiret 3 -3; jeanl 6 -6; jeanl_en 6 -6; jeann 7 -7; jeann_wuyts 7 -7; jeudi 6 -6
jeudi_> 6 -6; jeune 6 -6; jeune_fille 7 -7; jeune_homme 6 -6; jeux 11 -11; jeux_en 8 -8; jeux_n 3 -3; jeux_ne 6 -6
john 6 -6; john_dot 6 -6; joind 11 -11; joind_> 11 -11; joind_au 6 -6; joind_le 5 -5; joind_les 6 -6; joind_ma 6 -6
joker 11 -11; joker_> 11 -11; joli 8 -8; joli_accen 8 -8; joue 18 -18; joue_> 10 -10; joue_avec 4 -4; joue_bien 4 -4
joue_pour 12 -12; jouer 8 -8; jouer_> 7 -7; jouer_en 5 -5; jour 6 -6; jour_> 7 -7; jour_j 4 -4; jour_mon 6 -6
journ 2 -2; journ_a 12 -12; journ_de -9 9; jours 21 -21; jours_> 20 -20; jours_deja 7 -7; jours_le 1 -1
jours_que 10 -10; julie 12 -12; julie_> 8 -8; julie_carpe 12 -12; julie_le 8 -8; julie_point 9 -9; jure -6 6
jure_j -6 6; juste 21 -21; juste_> 17 -17; juste_augus 10 -10; juste_combi 2 -2; juste_la 9 -9; juste_le 5 -5
juste_les 3 -3; juste_mon 10 -10; juste_oui 4 -4; juste_que 6 -6; juste_savoi 2 -2; k 7 -7; k_> 7 -7; k_a 7 -7
k_o 7 -7; karim 9 -9; karim_belka 7 -7; karim_benal 8 -8; kern 6 -6; kern_aroba 6 -6; kessl 8 -8; kessl_urgen 8 -8
kevin 10 -10; kevin_desme 9 -9; kevin_tiret 7 -7; kone 10 -10; kone_> 10 -10; kowal 7 -7; kowal_k 7 -7; l 11 -11
l_> 7 -7; l_a 2 -2; l_acces 4 -4; l_accue 7 -7; l_admin 7 -7; l_adres 9 -9; l_adsl 9 -9; l_agenc 3 -3; l_agent 4 -4
l_ai 12 -12; l_air 10 -10; l_an 9 -9; l_ancie 8 -8; l_appar 14 -14; l_appel 2 -2; l_arnaq -10 10; l_assis 7 -7
l_ateli 7 -7; l_autre -2 2; l_avais 10 -10; l_avez 10 -10; l_avion 1 -1; l_avoir 1 -1; l_c 7 -7; l_e 8 -8
l_ecole 12 -12; l_ecran 6 -6; l_ensem 9 -9; l_enten -9 9; l_entre 8 -8; l_escal 5 -5; l_etage 5 -5; l_etran 10 -10
l_heure 13 -13; l_honne 11 -11; l_i 3 -3; l_immeu 5 -5; l_impri 5 -5; l_incid 11 -11; l_insta 8 -8; l_inter 7 -7
l_inver 12 -12; l_ipbx 8 -8; l_k 7 -7; l_oblig 5 -5; l_ongle -6 6; l_opera 4 -4; l_orage 7 -7; l_ordi 7 -7
l_ordin 8 -8; l_ordre 5 -5; l_ouver 4 -4; l_point 5 -5; l_un 11 -11; l_under 2 -2; la 3 -3; la_4g 10 -10; la_5g 8 -8
la_> -8 8; la_avec 3 -3; la_banqu 3 -3; la_bas 10 -10; la_boite 11 -11; la_bouti 6 -6; la_box 16 -16; la_c 8 -8
la_ca 16 -16; la_caja 4 -4; la_campa 9 -9; la_carte 4 -4; la_casqu -10 10; la_cata 7 -7; la_cave 11 -11
la_chamb 5 -5; la_chora 4 -4; la_cinqu -10 10; la_co 10 -10; la_con -4 4; la_conne 9 -9; la_conse 7 -7
la_conso 8 -8; la_coupe -8 8; la_coupu 6 -6; la_cuisi 10 -10; la_dame 13 -13; la_dedan 5 -5; la_derni 5 -5
la_dessu 1 -1; la_deux 10 -10; la_deuxi 15 -15; la_donne 8 -8; la_factu 9 -9; la_fenet 13 -13; la_fete 13 -13
la_fibre 15 -15; la_fin -12 12; la_fritu 8 -8; la_galer 7 -7; la_haine -14 14; la_honte -7 7; la_j 11 -11
la_je -4 4; la_l 4 -4; la_la 4 -4; la_laten 5 -5; la_le 10 -10; la_ligne 3 -3; la_liste 4 -4; la_live 4 -4
la_lumie 11 -11; la_machi 10 -10; la_mairi 9 -9; la_maiso 11 -11; la_manip 10 -10; la_marqu 9 -9; la_marre 8 -8
la_meme 1 -1; la_merde -14 14; la_messa 5 -5; la_minut 3 -3; la_mise 6 -6; la_moind 7 -7; la_moiti 5 -5
la_monta 7 -7; la_norma 10 -10; la_oui 12 -12; la_page 14 -14; la_paix -7 7; la_panne 16 -16; la_parce 5 -5
la_passe 4 -4; la_peine 13 -13; la_perso 8 -8; la_petit 5 -5; la_porta 16 -16; la_porte 13 -13; la_poste 6 -6
la_pour 6 -6; la_premi 15 -15; la_prise 8 -8; la_profe -7 7; la_quest 17 -17; la_rage -9 9; la_retra 4 -4
la_rue 6 -6; la_semai 9 -9; la_situa 3 -3; la_sixie -7 7; la_socie 17 -17; la_soire 6 -6; la_sonne 24 -24
la_switc 9 -9; la_table 6 -6; la_techn 4 -4; la_tele 15 -15; la_telep 13 -13; la_telet 6 -6; la_telev 8 -8
la_tete -7 7; la_thune -9 9; la_tiret 11 -11; la_toile 10 -10; la_tonal 14 -14; la_trois 10 -10; la_video 7 -7
la_ville 4 -4; la_voisi 10 -10; la_voix 10 -10; la_vous 5 -5; la_vraie 7 -7; la_wifi 11 -11; labo 11 -11
labo_point 11 -11; lacaz 5 -5; lacaz_mais 5 -5; lache 7 -7; lache_> 7 -7; lacro 10 -10; lacro_> 10 -10; lag 10 -10
lag_> 8 -8; lag_de 5 -5; lag_un 7 -7; laiss -8 8; laiss_les -12 12; laiss_moi 15 -15; laiss_tombe 11 -11
laiss_un 14 -14; laiss_une -6 6; lambe 12 -12; lambe_> 12 -12; lamen -18 18; lamen_> -14 14; lamen_c -8 8
lamen_dans 12 -12; lamen_du -7 7; lamen_et -11 11; lampe 4 -4; lampe_je 4 -4; lance 12 -12; lance_> 10 -10
lance_un 9 -9; lang 7 -7; lang_sans 7 -7; lapos 6 -6; lapos_point 6 -6; lapto 9 -9; lapto_et 9 -9; laque 12 -12
laque_> 11 -11; laque_vous 9 -9; laten 5 -5; laten_est 5 -5; laure 6 -6; laure_point 6 -6; le 11 -11; le_06 3 -3
le_06123 14 -14; le_3900 9 -9; le_> 7 -7; le_boiti 3 -3; le_bol -13 13; le_bon 11 -11; le_borde 7 -7
le_bouto 11 -11; le_bruit 14 -14; le_burea 9 -9; le_c 2 -2; le_cabla 6 -6; le_cable 7 -7; le_caiss 4 -4
le_cas 12 -12; le_chale 4 -4; le_chat 9 -9; le_chef 7 -7; le_chien 10 -10; le_chiff 5 -5; le_code 8 -8
le_combi 15 -15; le_confi 18 -18; le_conna 6 -6; le_conse 7 -7; le_conta 4 -4; le_conte 2 -2; le_contr 11 -11
le_cul -5 5; le_debit 11 -11; le_debut 2 -2; le_decod 4 -4; le_decro 2 -2; le_deux 7 -7; le_dirai 3 -3; le_dire 6 -6
le_direc 8 -8; le_dis -11 11; le_donne 2 -2; le_dos -11 11; le_dossi 9 -9; le_droit 1 -1; le_faire 18 -18
le_faite -7 7; le_feu 3 -3; le_fil 7 -7; le_film 6 -6; le_fixe 9 -9; le_gall 10 -10; le_goff 8 -8; le_jardi 7 -7
le_lampe 4 -4; le_le 9 -9; le_lien 10 -10; le_mac 9 -9; le_magas 6 -6; le_matin 2 -2; le_mauva 8 -8; le_messa 7 -7
le_metie 8 -8; le_mobil 1 -1; le_modem 8 -8; le_moine 7 -7; le_momen 6 -6; le_monde 10 -10; le_monsi 7 -7
le_mot 10 -10; le_natel 7 -7; le_netfl 6 -6; le_nom 4 -4; le_numer 6 -6; le_papie 2 -2; le_pare 9 -9; le_passa 6 -6
le_petit 6 -6; le_placa 11 -11; le_porta 5 -5; le_poste 3 -3; le_preno 6 -6; le_probl 7 -7; le_proce 4 -4
le_profe 1 -1; le_redem 4 -4; le_rende 18 -18; le_repar 5 -5; le_repet -6 6; le_resea 9 -9; le_respo 13 -13
le_resta 7 -7; le_reste 5 -5; le_retab 8 -8; le_robot 9 -9; le_route 9 -9; le_salon 12 -12; le_servi 15 -15
le_signa 6 -6; le_silen 10 -10; le_site 7 -7; le_soir 7 -7; le_son 14 -14; le_souci 10 -10; le_stand 13 -13
le_sud -6 6; le_super 5 -5; le_suppo 7 -7; le_techn 9 -9; le_telep 13 -13; le_temps 15 -15; le_termi 6 -6
le_ticke 6 -6; le_tiret 6 -6; le_titul 5 -5; le_toit 9 -9; le_trafi 6 -6; le_verif 2 -2; le_vide 10 -10
le_villa 5 -5; le_voila 1 -1; le_voyan 9 -9; le_vpn 10 -10; le_wifi 8 -8; le_zero 3 -3; lea 12 -12; lea_aroba 7 -7
lea_cheva 8 -8; lea_tiret 6 -6; lebla 6 -6; lebla_point 6 -6; lebru 7 -7; lebru_> 7 -7; lecle 5 -5; lecle_comme 5 -5
lefeb 7 -7; lefeb_l 7 -7; lefev 8 -8; lefev_> 8 -8; lefev_aroba 9 -9; lefev_et 2 -2; lefor 6 -6; lefor_et 5 -5
lefor_l 5 -5; leger 13 -13; leger_> 8 -8; leger_aroba 7 -7; legra 8 -8; legra_> 8 -8; lemai 8 -8; lemai_> 8 -8
lemai_aroba 7 -7; lemoi 9 -9; lemoi_> 9 -9; lemoi_euh 7 -7; lent 20 -20; lent_> 20 -20; lente 14 -14; lente_> 11 -11
lente_chez 9 -9; lente_s 11 -11; leon 6 -6; leon_six 6 -6; leque 7 -7; leque_je 7 -7; les -9 9; les_ai 5 -5
les_ampou 9 -9; les_appel 12 -12; les_autre 1 -1; les_borne -10 10; les_bots 10 -10; les_bouch 6 -6; les_boule -8 8
les_camer 2 -2; les_chain 11 -11; les_chamb 5 -5; les_cinq 5 -5; les_clien -6 6; les_commu 7 -7; les_deux 6 -6
les_ecran 2 -2; les_embou 7 -7; les_enfan 5 -5; les_garde -6 6; les_gens -13 13; les_heure 8 -8; les_huit 13 -13
les_jeux 8 -8; les_ligne 5 -5; les_machi 9 -9; les_messa 13 -13; les_mois -10 10; les_nerfs -7 7; les_ouvri 1 -1
les_pages 6 -6; les_petit 4 -4; les_plomb -15 15; les_poste 4 -4; les_quara 11 -11; les_quart 9 -9; les_quinz 5 -5
les_sms 10 -10; les_techn 14 -14; les_texto 9 -9; les_trava 6 -6; les_video 11 -11; les_visio 5 -5; les_voyan 10 -10
lettr 3 -3; lettr_j 3 -3; liber 4 -4; liber_point 4 -4; liege 13 -13; liege_moi 13 -13; liege_qui 6 -6; lien 10 -10
lien_est 10 -10; ligne 10 -10; ligne_> -1 1; ligne_alors -6 6; ligne_avec 9 -9; ligne_c 10 -10; ligne_ca 8 -8
ligne_de 8 -8; ligne_demai 4 -4; ligne_depui 2 -2; ligne_du 5 -5; ligne_est 9 -9; ligne_et 1 -1; ligne_fixe 3 -3
ligne_gresi 14 -14; ligne_maint 4 -4; ligne_qui 5 -5; lilas 8 -8; lilas_> 8 -8; lilas_soixa 4 -4; lili 8 -8
lili_point 8 -8; liste 4 -4; liste_> 4 -4; live 7 -7; live_box 4 -4; live_point 8 -8; loic 8 -8; loic_prige 8 -8
lola 11 -11; lola_deux 5 -5; lola_masso 9 -9; long 21 -21; long_> 21 -21; longo 10 -10; longo_> 10 -10; longt 2 -2
longt_> -5 5; longt_que 12 -12; lopez 6 -6; lopez_> 6 -6; lopez_aroba 8 -8; lopez_quatr 4 -4; lopez_trent 5 -5
luc 13 -13; luc_berna 6 -6; luc_morea 6 -6; luc_point 10 -10; lucas 6 -6; lucas_deux 6 -6; lucie 14 -14
lucie_charp 8 -8; lucie_garni 5 -5; lucie_pasqu 5 -5; lucie_perro 4 -4; lucie_soixa 5 -5; lui 13 -13; lui_aussi 5 -5
lui_c 3 -3; lui_expli 3 -3; lui_il 1 -1; lui_meme 10 -10; lumie 16 -16; lumie_est 8 -8; lumie_que 8 -8
lumie_reste 9 -9; lumie_rouge 7 -7; lumie_verte 3 -3; lundi 14 -14; lundi_> 11 -11; lundi_derni 9 -9; lunet 6 -6
lunet_> 6 -6; lyon 11 -11; lyon_> 8 -8; lyon_et 2 -2; lyon_point 5 -5; m 1 -1; m_a 11 -11; m_adres 1 -1
m_affic 11 -11; m_aider 13 -13; m_appel 12 -12; m_assoi 7 -7; m_aurez 9 -9; m_avait 3 -3; m_avez -5 5; m_aviez 6 -6
m_e 8 -8; m_echap 5 -5; m_ecout -17 17; m_embet 8 -8; m_en 16 -16; m_enerv -22 22; m_enten 21 -21; m_entre 10 -10
m_envoi 4 -4; m_etonn 14 -14; m_fi 9 -9; m_fourn 10 -10; m_inqui 17 -17; m_inter 14 -14; m_m 6 -6; m_o 6 -6
m_servi 7 -7; m_tiret 4 -4; ma 8 -8; ma_belle 6 -6; ma_blond 9 -9; ma_boite 11 -11; ma_box 12 -12; ma_carte 9 -9
ma_cave 12 -12; ma_chamb 5 -5; ma_claqu -16 16; ma_colle 13 -13; ma_conne 7 -7; ma_conse 8 -8; ma_conso 6 -6
ma_deman 6 -6; ma_factu 13 -13; ma_famil 8 -8; ma_femme 24 -24; ma_fille 9 -9; ma_gueul -12 12; ma_maman 12 -12
ma_mere 14 -14; ma_messa 7 -7; ma_part 5 -5; ma_patie -9 9; ma_petit 4 -4; ma_play 12 -12; ma_prise 13 -13
ma_quest 9 -9; ma_sim 13 -13; ma_soeur 4 -4; ma_switc 6 -6; ma_table 7 -7; ma_tete -9 9; ma_voisi 3 -3; mac 10 -10
mac_et 10 -10; machi 5 -5; machi_> 11 -11; machi_a 8 -8; machi_ca 7 -7; machi_de -7 7; machi_dont 8 -8
machi_envir 11 -11; machi_je 9 -9; machi_moi 8 -8; machi_passe 3 -3; madam 18 -18; madam_> 10 -10; madam_bonjo 4 -4
madam_je 2 -2; madam_lambe 9 -9; madam_lefev 8 -8; madam_perri 1 -1; madam_petit 9 -9; madam_que 7 -7
madam_rodri 9 -9; madam_sophi 12 -12; madem 10 -10; madem_rouss 10 -10; magas 9 -9; magas_> 9 -9; magas_sont 2 -2
mail 15 -15; mail_> 12 -12; mail_euh 1 -1; mail_il 2 -2; mail_mon 1 -1; mail_point 5 -5; mails 13 -13
mails_> 13 -13; mails_arriv 3 -3; mails_donc 5 -5; mails_ils 6 -6; maint -9 9; maint_au 6 -6; maint_ca 11 -11
maint_elle 2 -2; maint_il 5 -5; maint_j 6 -6; maint_je -2 2; maint_oui 11 -11; maint_passe -15 15; maint_tout 7 -7
mairi 13 -13; mairi_> 9 -9; mairi_tiret 6 -6; mais -5 5; mais_allo -10 10; mais_alors 7 -7; mais_aucun 5 -5
mais_bien 18 -18; mais_bon 16 -16; mais_c -11 11; mais_ca -6 6; mais_ecout -6 6; mais_en 7 -7; mais_fan -7 7
mais_franc 5 -5; mais_il 1 -1; mais_inter 8 -8; mais_j 6 -6; mais_je 16 -16; mais_juste 2 -2; mais_la 11 -11
mais_laque 9 -9; mais_le 2 -2; mais_maint 12 -12; mais_merde -6 6; mais_moi 9 -9; mais_netfl 2 -2; mais_non 26 -26
mais_on 9 -9; mais_oui 18 -18; mais_pas 12 -12; mais_passe 10 -10; mais_quand 4 -4; mais_quel -6 6; mais_quell -5 5
mais_rien 9 -9; mais_serie -13 13; mais_si 12 -12; mais_toujo 5 -5; mais_tout 5 -5; mais_votre 7 -7
mais_vous -13 13; mais_y 3 -3; maiso 11 -11; maiso_> 6 -6; maiso_de 8 -8; maiso_est 6 -6; maiso_et 12 -12
maiso_il 6 -6; maiso_je 2 -2; maiso_que 1 -1; maiso_y 1 -1; mal 14 -14; mal_> 19 -19; mal_a 8 -8; mal_au 7 -7
mal_honne -8 8; mal_mes 7 -7; malad 5 -5; malad_> 5 -5; malhe 14 -14; malhe_> 12 -12; malhe_non 7 -7
malhe_pas 16 -16; mamad 6 -6; mamad_diall 6 -6; maman 12 -12; maman_> 12 -12; maman_elle 2 -2; maman_qui 3 -3
mamie 6 -6; mamie_colet 6 -6; mange 7 -7; mange_> 7 -7; manip 10 -10; manip_mais 10 -10; manqu -6 6
manqu_encor 15 -15; manqu_vous -7 7; manso 11 -11; manso_> 11 -11; marc 7 -7; marc_aroba 6 -6; marc_point 10 -10
marc_tiret 4 -4; marce 11 -11; marce_tremb 11 -11; march 11 -11; march_> 23 -23; march_aroba 6 -6; march_de 12 -12
march_depui 6 -6; march_deux 7 -7; march_du 6 -6; march_impec 7 -7; march_jamai -11 11; march_merci 5 -5
march_mieux 6 -6; march_mon 11 -11; march_pas 13 -13; march_plus 20 -20; march_pour 6 -6; march_toujo 13 -13
march_tout 7 -7; march_tres 4 -4; mardi 6 -6; mardi_> 10 -10; mare -10 10; mare_de -10 10; mare_mare -10 10
mareu 9 -9; mareu_> 9 -9; mari 15 -15; mari_> 2 -2; mari_c 5 -5; mari_ce 3 -3; mari_est 21 -21; mari_qui 11 -11
mari_vu 5 -5; marie 14 -14; marie_aroba 8 -8; marie_chris 7 -7; marie_clair 3 -3; marie_lambe 12 -12; marie_non 5 -5
marie_point 7 -7; marie_trent 5 -5; marin 8 -8; marin_point 5 -5; marin_sans 8 -8; mario 7 -7; mario_trait 7 -7
mariu 6 -6; mariu_treiz 6 -6; marqu 9 -9; marqu_sorti 9 -9; marra 10 -10; marra_ca 10 -10; marre -15 15
marre_> -13 13; marre_bien 15 -15; marre_ca -19 19; marre_d 8 -8; marre_de -11 11; marre_pas 12 -12; marse 12 -12
marse_> 12 -12; marti 12 -12; marti_> 12 -12; marti_aroba 9 -9; marti_chez 10 -10; marti_non 6 -6; marti_point 7 -7
masqu 11 -11; masqu_> 11 -11; masso 9 -9; masso_> 9 -9; matin 10 -10; matin_> 10 -10; matin_j 7 -7; matin_le 6 -6
maudi -9 9; maudi_> -9 9; mauri 1 -1; mauri_> 1 -1; mauva 15 -15; mauva_> 10 -10; mauva_adres 9 -9; mauva_cable 8 -8
mauva_jambe 5 -5; max 10 -10; max_> 10 -10; maxim 17 -17; maxim_> 17 -17; mdr 7 -7; mdr_ok 7 -7; me -13 13
me_> 8 -8; me_balad -9 9; me_bloqu 6 -6; me_branc 10 -10; me_calme -12 12; me_compr 10 -10; me_conne 16 -16
me_convi 9 -9; me_deman 6 -6; me_dire 6 -6; me_disen 10 -10; me_dit 11 -11; me_fait 8 -8; me_faite -14 14
me_fatig -12 12; me_faudr 7 -7; me_faut 6 -6; me_fout -8 8; me_gonfl -11 11; me_joind 11 -11; me_lache 12 -12
me_marre 15 -15; me_met -11 11; me_mettr 7 -7; me_nomme 8 -8; me_parai 10 -10; me_parle 11 -11; me_passe 23 -23
me_pose 13 -13; me_prend -8 8; me_prene -27 27; me_raccr -7 7; me_racon -5 5; me_rappe 19 -19; me_rend -13 13
me_rende -7 7; me_repet -6 6; me_repon -9 9; me_saoul -16 16; me_sauve 6 -6; me_sembl 10 -10; me_servi 15 -15
me_suis 15 -15; me_taper -7 7; me_trans 9 -9; me_va 14 -14; mec 10 -10; mec_> 16 -16; mec_ca 6 -6; mec_norma 8 -8
mecha -3 3; mecha_> 7 -7; mecha_t -8 8; mecon -13 13; mecon_> -13 13; mega 6 -6; mega_a 6 -6; megas 13 -13
megas_> 3 -3; megas_alors 11 -11; megas_et 6 -6; mehdi 7 -7; mehdi_tiret 7 -7; melan 8 -8; melan_da 9 -9
melan_toujo 1 -1; meme 11 -11; meme_> 18 -18; meme_alors 6 -6; meme_apres 4 -4; meme_chose -6 6; meme_depui 5 -5
meme_dossi 8 -8; meme_en 14 -14; meme_et 3 -3; meme_galer 9 -9; meme_messa 11 -11; meme_n 9 -9; meme_oui 7 -7
meme_panne 11 -11; meme_pas 3 -3; meme_pire 11 -11; meme_plus 9 -9; meme_point 8 -8; meme_pour 6 -6
meme_probl 11 -11; meme_souci 7 -7; meme_techn 10 -10; meme_ticke -10 10; menso -8 8; menso_> -8 8; mente -13 13
mente_> -13 13; menti -10 10; menti_trois -10 10; menui 5 -5; menui_tiret 5 -5; merci 22 -22; merci_> 20 -20
merci_beauc 12 -12; merci_bien 10 -10; merci_ca 8 -8; merci_ce 5 -5; merci_de 9 -9; merci_je 2 -2; merci_mais 5 -5
merci_mec 6 -6; merci_merci 6 -6; merci_on 2 -2; merci_pas 5 -5; merde -21 21; merde_> -14 14; merde_a -13 13
merde_ca -9 9; merde_enfin -6 6; merde_votre -14 14; mere 14 -14; mere_> 6 -6; mere_est 16 -16; mere_ne 1 -1
mes 17 -17; mes_appar 10 -10; mes_appel 12 -12; mes_clien 5 -5; mes_colle 7 -7; mes_conta 9 -9; mes_corre 6 -6
mes_courr 1 -1; mes_decla 14 -14; mes_enfan 7 -7; mes_lunet 6 -6; mes_mails 7 -7; mes_mauva 5 -5; mes_papie 10 -10
mes_petit 4 -4; mes_sms 8 -8; mes_texto 8 -8; messa 12 -12; messa_> 12 -12; messa_d 10 -10; messa_de 4 -4
messa_ne 7 -7; messa_sms 10 -10; met -11 11; met_hors -11 11; metie 8 -8; metie_> 8 -8; mette 19 -19
mette_moi 19 -19; mettr 7 -7; mettr_en 7 -7; meuni 5 -5; meuni_et 5 -5; mi 8 -8; mi_chiam 8 -8; miche 10 -10
miche_colin 11 -11; miche_le 10 -10; midi 8 -8; midi_> 8 -8; mieux 20 -20; mieux_> 18 -18; mieux_discu 5 -5
mieux_maint 10 -10; mieux_mais 2 -2; mieux_pas 10 -10; mieux_qu 6 -6; mille 13 -13; mille_> 6 -6; mille_a 4 -4
mille_aroba 6 -6; mille_cinq 5 -5; mille_huit 6 -6; mille_lyon 8 -8; mille_neuf 6 -6; milli -5 5; milli_d -5 5
min 4 -4; min_wifi 4 -4; minab -6 6; minab_> -6 6; mince 15 -15; mince_> 15 -15; mince_alors 8 -8; minut 6 -6
minut_> 18 -18; minut_c 10 -10; minut_de -6 6; minut_et 9 -9; minut_je 13 -13; minut_le 1 -1; minut_mais 2 -2
minut_nous 6 -6; minut_puis 7 -7; minut_sur 11 -11; mirac 11 -11; mirac_> 11 -11; mis 8 -8; mis_> 2 -2; mis_du 9 -9
mis_en 5 -5; mis_ma 4 -4; mise 6 -6; mise_a 6 -6; miser -5 5; miser_vous -5 5; mmh 10 -10; mmh_oui 10 -10
mobil 13 -13; mobil_> 10 -10; mobil_dans 5 -5; mobil_lui 1 -1; mobil_m 11 -11; mobil_ne 6 -6; mobil_parce 1 -1
mobil_tres 8 -8; mobil_un 6 -6; modem 8 -8; modem_apres 7 -7; modem_clign 11 -11; modem_est 6 -6; modem_reste 6 -6
modif 9 -9; modif_mon 9 -9; moham 8 -8; moham_el 8 -8; moi_> 6 -6; moi_a -5 5; moi_adres 9 -9; moi_arriv 5 -5
moi_au 6 -6; moi_aussi 6 -6; moi_avec 10 -10; moi_avoir 10 -10; moi_c 13 -13; moi_ca 11 -11; moi_cinq 6 -6
moi_de 7 -7; moi_donc 2 -2; moi_en 4 -4; moi_et 5 -5; moi_fait 5 -5; moi_j 5 -5; moi_je 6 -6; moi_la -14 14
moi_le 13 -13; moi_les 9 -9; moi_meme 10 -10; moi_mon 3 -3; moi_monsi 5 -5; moi_non 13 -13; moi_ou -6 6
moi_pas 10 -10; moi_passe 11 -11; moi_quelq -8 8; moi_qui 14 -14; moi_rappe 11 -11; moi_redem 8 -8; moi_refle 1 -1
moi_si 5 -5; moi_sur 6 -6; moi_tom 9 -9; moi_tres -10 10; moi_un 16 -16; moi_une 9 -9; moi_vers 5 -5; moi_voulo 8 -8
moi_vous -6 6; moind 7 -7; moind_idee 10 -10; moind_page 6 -6; moine 7 -7; moine_attac 7 -7; moins 13 -13
moins_dix 8 -8; moins_mais 7 -7; mois -16 16; mois_> -10 10; mois_de 10 -10; mois_et -4 4; mois_pour -7 7
mois_que -13 13; mois_une -6 6; moiti 5 -5; moiti_qui 5 -5; momen 6 -6; momen_> 6 -6; momo 5 -5; momo_> 5 -5
mon 11 -11; mon_adres 12 -12; mon_age 5 -5; mon_ami 5 -5; mon_assis 10 -10; mon_avoca -19 19; mon_blaze 9 -9
mon_bon 4 -4; mon_cellu 9 -9; mon_chef 9 -9; mon_chien 12 -12; mon_code 11 -11; mon_compt 11 -11; mon_conse 6 -6
mon_contr 10 -10; mon_cousi 7 -7; mon_debit 14 -14; mon_decod 8 -8; mon_dect 10 -10; mon_dieu 3 -3; mon_direc 8 -8
mon_divor 5 -5; mon_dossi 2 -2; mon_ex 3 -3; mon_femme 5 -5; mon_fille 3 -3; mon_fils 8 -8; mon_fixe 2 -2
mon_forfa 5 -5; mon_franc 3 -3; mon_gamin 4 -4; mon_garco 7 -7; mon_gars 12 -12; mon_gendr 2 -2; mon_gsm 4 -4
mon_histo 2 -2; mon_impri 11 -11; mon_insta 9 -9; mon_inter 4 -4; mon_iphon 9 -9; mon_lapto 9 -9; mon_mail 5 -5
mon_mari 15 -15; mon_mobil 9 -9; mon_modem 6 -6; mon_mon 5 -5; mon_mot 6 -6; mon_natel 4 -4; mon_nom 12 -12
mon_non 9 -9; mon_nouve 4 -4; mon_num 9 -9; mon_numer 7 -7; mon_opera 9 -9; mon_ordi 7 -7; mon_ordin 6 -6
mon_papa 7 -7; mon_papie 5 -5; mon_patro 21 -21; mon_pc 8 -8; mon_pere 8 -8; mon_petit 2 -2; mon_porta 8 -8
mon_preno 8 -8; mon_probl 11 -11; mon_rende 19 -19; mon_repet 11 -11; mon_repon 14 -14; mon_respo 10 -10
mon_retar 7 -7; mon_samsu 4 -4; mon_smart 7 -7; mon_solde 12 -12; mon_techn 7 -7; mon_telep 11 -11; mon_temps -12 12
mon_vieux 6 -6; mon_voisi 8 -8; mon_wifi 22 -22; monde -3 3; monde_> -3 3; monde_avec -5 5; monde_est 7 -7
monde_et -9 9; monde_m 5 -5; moniq 5 -5; moniq_lacaz 5 -5; monsi 15 -15; monsi_> 20 -20; monsi_brun 10 -10
monsi_conna 7 -7; monsi_d 8 -8; monsi_de 13 -13; monsi_etait 2 -2; monsi_excus 7 -7; monsi_fourn 11 -11
monsi_j 5 -5; monsi_lambe 7 -7; monsi_le 5 -5; monsi_lefor 5 -5; monsi_marti 4 -4; monsi_nguye 7 -7; monsi_que 4 -4
monsi_techn 4 -4; monsi_tres -18 18; monsi_une -12 12; monta 7 -7; monta_> 7 -7; monte 9 -9; monte_a 5 -5
monte_la 6 -6; monte_pas 10 -10; monte_plus 8 -8; moque -21 21; moque_de -15 15; moque_du -13 13; morbi 5 -5
morbi_> 5 -5; morea 13 -13; morea_> 13 -13; morea_a 6 -6; morel 7 -7; morel_chez 8 -8; morel_m 6 -6
morel_soixa 7 -7; morin 5 -5; morin_point 5 -5; mort 17 -17; mort_> 17 -17; mort_aucun 4 -4; mort_de 8 -8
morte 4 -4; morte_> 4 -4; mot 9 -9; mot_aroba 5 -5; mot_de 10 -10; mot_point 6 -6; mouli 6 -6; mouli_aroba 5 -5
mouli_dans 11 -11; moun 4 -4; moun_pour 4 -4; moyen 11 -11; moyen_d 10 -10; moyen_de 9 -9; muet 7 -7; muet_> 7 -7
muets 8 -8; muets_> 8 -8; musiq -10 10; musiq_> -7 7; musiq_et -6 6; my 6 -6; my_frenc 6 -6; n 6 -6; n_> 9 -9
n_a 16 -16; n_acced 5 -5; n_affic 10 -10; n_ai 7 -7; n_appar 3 -3; n_aroba 5 -5; n_arriv 9 -9; n_aurie 7 -7
n_avez -7 7; n_d 7 -7; n_e 3 -3; n_en 6 -6; n_enten 7 -7; n_est 6 -6; n_etes -3 3; n_g 2 -2; n_huit 2 -2; n_i 8 -8
n_impor -16 16; n_n 6 -6; n_ont 4 -4; n_point 6 -6; n_utili 4 -4; n_y 22 -22; nadia 7 -7; nadia_> 8 -8
nadia_cheri 3 -3; nante 4 -4; nante_> 4 -4; natel 7 -7; natel_de 7 -7; natel_ne 4 -4; natha 9 -9; natha_gros 9 -9
natha_point 11 -11; nazes -8 8; nazes_> -8 8; ndiay 6 -6; ndiay_n 6 -6; ne 6 -6; ne_bascu 7 -7; ne_capte 7 -7
ne_chang 6 -6; ne_charg 6 -6; ne_compr -9 9; ne_conna 14 -14; ne_coupe 16 -16; ne_crois 14 -14; ne_deman 2 -2
ne_dis 13 -13; ne_donne 6 -6; ne_fait 8 -8; ne_faut 7 -7; ne_fonct 12 -12; ne_l 1 -1; ne_le 9 -9; ne_m 16 -16
ne_march 11 -11; ne_me -3 3; ne_monte 9 -9; ne_parle 9 -9; ne_pas 6 -6; ne_passe 11 -11; ne_peut 6 -6
ne_peux 12 -12; ne_prefe 5 -5; ne_prend 12 -12; ne_recoi 9 -9; ne_recup 3 -3; ne_remar 3 -3; ne_repet 11 -11
ne_repon 14 -14; ne_reste 4 -4; ne_revie 5 -5; ne_s 12 -12; ne_sais 9 -9; ne_saura 3 -3; ne_se 14 -14
ne_serve -12 12; ne_sonne 5 -5; ne_suis 25 -25; ne_trouv 5 -5; ne_va -4 4; ne_veut 9 -9; ne_veux 9 -9; ne_voit 8 -8
ne_voudr 5 -5; ne_vous 12 -12; negat 12 -12; negat_> 11 -11; negat_non 9 -9; nein 6 -6; nein_non 6 -6; nenni 14 -14
nenni_> 10 -10; nenni_m 9 -9; nerfs -7 7; nerfs_> -7 7; net 9 -9; net_> 8 -8; net_voila 7 -7; netfl 10 -10
netfl_il 6 -6; netfl_ne 9 -9; netfl_tourn 2 -2; neuf 10 -10; neuf_> 4 -4; neuf_aroba 6 -6; neuf_c 1 -1
neuf_camer 7 -7; neuf_cent 6 -6; neuf_douze 6 -6; neuf_mille 8 -8; neuf_ordin 6 -6; neuf_oui 1 -1; neuf_point 8 -8
neuf_quara 3 -3; neuf_quatr 3 -3; neuf_quinz 5 -5; neuf_septa 5 -5; neuf_soixa 9 -9; neuf_un 4 -4; neuf_vingt 4 -4
neuf_voila 1 -1; neuf_zero 6 -6; neuve 12 -12; neuve_> 12 -12; nez -1 1; nez_> 12 -12; nez_vous -7 7; nguye 15 -15
nguye_> 15 -15; nguye_n 2 -2; ni 10 -10; ni_appel 9 -9; ni_d 10 -10; ni_inter 7 -7; ni_l 9 -9; ni_la 2 -2
ni_le 7 -7; ni_recev 9 -9; ni_sur 5 -5; nicke 12 -12; nicke_> 11 -11; nicke_j 10 -10; nicke_mais 7 -7
nicke_tout 12 -12; nicol 6 -6; nicol_morel 6 -6; nivea 8 -8; nivea_de 10 -10; nivea_deux 6 -6; no 8 -8
no_agent 2 -2; no_c 9 -9; no_inter 4 -4; no_no 9 -9; noah 6 -6; noah_point 6 -6; noir 4 -4; noir_comme 4 -4
noire 9 -9; noire_avec 9 -9; nom 13 -13; nom_> 11 -11; nom_a 3 -3; nom_c 9 -9; nom_caron 8 -8; nom_d -11 11
nom_de 9 -9; nom_elle 1 -1; nom_est 10 -10; nom_henry 7 -7; nom_la 2 -2; nom_s 11 -11; nom_sur 8 -8; nombr 11 -11
nombr_> 11 -11; nomme 8 -8; nomme_agnes 8 -8; non 16 -16; non_> 24 -24; non_alors 9 -9; non_atten 2 -2
non_berna 6 -6; non_c 17 -17; non_ca 12 -12; non_ce 8 -8; non_des 1 -1; non_du 20 -20; non_en 7 -7; non_enfin 12 -12
non_et -3 3; non_fieu 7 -7; non_final 7 -7; non_hotma 4 -4; non_huit 8 -8; non_j 18 -18; non_je 12 -12; non_l 7 -7
non_le 14 -14; non_ma 4 -4; non_mais -10 10; non_marin 5 -5; non_merci 7 -7; non_non 9 -9; non_on 7 -7
non_pardo 6 -6; non_pas 13 -13; non_plus 15 -15; non_point 17 -17; non_pourq 9 -9; non_rien 11 -11; non_sept 10 -10
non_stop 12 -12; non_surto 9 -9; non_toujo 9 -9; non_tout 14 -14; non_un 6 -6; non_valid 4 -4; non_vous -10 10
nonan 6 -6; nonan_> 5 -5; nonan_cinq 5 -5; nonan_deux 8 -8; nonan_et 6 -6; nonan_huit 5 -5; nonan_quatr 6 -6
nonan_sept 3 -3; nonan_six 8 -8; nonan_trois 7 -7; nope 11 -11; nope_> 11 -11; norma 5 -5; norma_> 10 -10
norma_de -12 12; norma_que 19 -19; norma_quoi 8 -8; nos 8 -8; nos_clien 3 -3; nos_poste 8 -8; nos_termi 6 -6
not 6 -6; not_worki 6 -6; note 7 -7; note_> 7 -7; notez 8 -8; notez_bien 4 -4; notez_loic 8 -8; notez_olivi 8 -8
notie 4 -4; notie_soixa 4 -4; notre 1 -1; notre_activ 7 -7; notre_avoca -5 5; notre_conne 5 -5; notre_cote 7 -7
notre_ecole 8 -8; notre_gueul -7 7; notre_infor 8 -8; notre_polit 6 -6; notre_prest 6 -6; notre_trunk 8 -8
nous -2 2; nous_> -12 12; nous_appel 3 -3; nous_au 6 -6; nous_avons 7 -7; nous_disen 3 -3; nous_en 7 -7
nous_on 6 -6; nous_perdo -5 5; nous_pouvo 6 -6; nous_prene -6 6; nous_somme 11 -11; nous_subis 8 -8; nous_une 6 -6
nouve 12 -12; nouve_> 7 -7; nouve_conne 6 -6; nouve_inter 16 -16; nouve_iphon 4 -4; nouve_je 1 -1; nouve_monsi 5 -5
nouve_prise 5 -5; nouve_telep 9 -9; noval 7 -7; noval_point 7 -7; novem 14 -14; novem_> 14 -14; nul_> -5 5
nul_en 11 -11; nulle 16 -16; nulle_> 14 -14; nulle_part 7 -7; nuls -12 12; nuls_> -21 21; nuls_au 12 -12
nuls_j -5 5; num 9 -9; num_> 9 -9; numer 26 -26; numer_> 6 -6; numer_a 9 -9; numer_alors 1 -1; numer_de 11 -11
numer_est 9 -9; numer_euh 5 -5; numer_masqu 11 -11; numer_n 5 -5; numer_prive 11 -11; numer_quara 3 -3
numer_vert 3 -3; o 13 -13; o_g 5 -5; o_l 3 -3; o_n 8 -8; o_r 8 -8; o_t 4 -4; o_u 8 -8; o_w 7 -7; objet 9 -9
objet_conne 9 -9; oblig 5 -5; oblig_de 5 -5; occup 7 -7; occup_> 8 -8; occup_tout 3 -3; odett 13 -13
odett_point 6 -6; odett_vanda 10 -10; offer 3 -3; offer_> 3 -3; offre 10 -10; offre_plus 10 -10; oh 20 -20
oh_fan 11 -11; oh_je 6 -6; oh_la 3 -3; oh_mais 2 -2; oh_non 4 -4; oh_punai 6 -6; oh_puree 10 -10; oh_que 7 -7
oh_vous 8 -8; ok 17 -17; ok_> 14 -14; ok_allez 5 -5; ok_c 9 -9; ok_ca 7 -7; ok_d 6 -6; ok_je 7 -7; ok_ok 5 -5
olga 6 -6; olga_petro 10 -10; olga_point 6 -6; olivi 8 -8; olivi_point 8 -8; on 11 -11; on_a 9 -9; on_atten 6 -6
on_capte 8 -8; on_conti 7 -7; on_dirai 10 -10; on_en 8 -8; on_est 15 -15; on_fait 12 -12; on_m 6 -6; on_me -3 3
on_n 9 -9; on_ne 6 -6; on_peut 19 -19; on_recom 9 -9; on_rigol 13 -13; on_s 3 -3; on_se -8 8; on_utili 4 -4
on_va 17 -17; on_verra 10 -10; on_vient 4 -4; on_voit 4 -4; ongle -6 6; ongle_depui -6 6; ont 10 -10; ont_creus 1 -1
ont_dispa 9 -9; ont_fait 3 -3; ont_laiss 14 -14; ont_plus 4 -4; ont_secti 6 -6; onze 15 -15; onze_> 15 -15
onze_onze 10 -10; onze_quara 5 -5; onze_quatr 4 -4; onze_tranq 3 -3; opera 22 -22; opera_> 12 -12; opera_a 8 -8
opera_au 6 -6; opera_c 9 -9; opera_de 12 -12; opera_humai 4 -4; opera_je 5 -5; opera_mais 8 -8; opera_parce 4 -4
or 6 -6; or_il 6 -6; orage 7 -7; orage_> 7 -7; orang 9 -9; orang_> 17 -17; orang_et 6 -6; orang_point 7 -7
orang_qui 5 -5; ordi 8 -8; ordi_> 6 -6; ordi_dans 7 -7; ordi_et 10 -10; ordi_porta 4 -4; ordin 17 -17
ordin_> 16 -16; ordin_alors 8 -8; ordin_celui 1 -1; ordin_dans 6 -6; ordin_de 5 -5; ordin_et 10 -10; ordin_hop 2 -2
ordin_il 4 -4; ordin_la 9 -9; ordin_ne 8 -8; ordin_porta 5 -5; ordin_qui 4 -4; ordis 7 -7; ordis_des 7 -7
ordre 5 -5; ordre_> 6 -6; ordre_merci 5 -5; oreil 7 -7; oreil_il 7 -7; os 3 -3; os_s 3 -3; ou -3 3; ou_c 7 -7
ou_cinq 10 -10; ou_dix 11 -11; ou_est 7 -7; ou_huit 10 -10; ou_j 12 -12; ou_mon 8 -8; ou_non -9 9; ou_pas 12 -12
ou_peut 6 -6; ou_quatr 12 -12; ou_quoi -12 12; ou_seize 9 -9; ou_trois 12 -12; oubli 13 -13; oubli_> 6 -6
oubli_le 10 -10; oubli_pardo 5 -5; ouf 15 -15; ouf_sur 5 -5; ouf_y 10 -10; oui 17 -17; oui_> 23 -23; oui_ah 3 -3
oui_allez 3 -3; oui_allo 13 -13; oui_alors 8 -8; oui_bien 7 -7; oui_bonjo 8 -8; oui_c 14 -14; oui_ca 13 -13
oui_chloe 7 -7; oui_da 2 -2; oui_de 20 -20; oui_depui 10 -10; oui_deux 14 -14; oui_effec 11 -11; oui_enfin 7 -7
oui_euh 8 -8; oui_figur 11 -11; oui_hein 5 -5; oui_il 2 -2; oui_inter 4 -4; oui_j 11 -11; oui_je 13 -13
oui_jeune 6 -6; oui_la 7 -7; oui_le 8 -8; oui_lucie 4 -4; oui_maint 5 -5; oui_mais 19 -19; oui_malhe 8 -8
oui_merci 6 -6; oui_mon 8 -8; oui_non 7 -7; oui_on 4 -4; oui_ou -9 9; oui_oui 11 -11; oui_parfa 11 -11
oui_peuch 7 -7; oui_peut 5 -5; oui_plusi 9 -9; oui_pour 2 -2; oui_pourq 4 -4; oui_regar 2 -2; oui_s 15 -15
oui_salut 8 -8; oui_sans 8 -8; oui_sept 7 -7; oui_tout 7 -7; oui_tres 11 -11; oui_un 10 -10; oui_vas 5 -5
oui_vingt 1 -1; oui_vite 8 -8; oui_voila 8 -8; oui_vous 2 -2; oui_y 1 -1; oups 6 -6; oups_je 6 -6; outlo 7 -7
outlo_point 7 -7; ouver 4 -4; ouver_du 4 -4; ouvre -5 5; ouvre_> 11 -11; ouvre_c 2 -2; ouvre_le -10 10
ouvre_une 1 -1; ouvri 7 -7; ouvri_> 7 -7; ouvri_ma 11 -11; ouvri_mes 1 -1; ouvri_ont 1 -1; p 8 -8; p_a 2 -2
p_e 4 -4; p_l 5 -5; p_o 8 -8; p_point 6 -6; p_u 5 -5; page 8 -8; page_> 7 -7; page_ca 1 -1; page_googl 6 -6
page_s 13 -13; page_vient 7 -7; pages 6 -6; pages_ne 6 -6; paie -15 15; paie_chaqu -4 4; paie_et -8 8
paie_la 12 -12; paie_pour -5 5; paie_rubis -6 6; paie_tous -10 10; paiem 6 -6; paiem_sont 6 -6; paill 16 -16
paill_> 16 -16; paire 6 -6; paire_de 6 -6; paix -7 7; paix_> -2 2; paix_avec -12 12; panne 10 -10; panne_> 13 -13
panne_a -9 9; panne_conti 5 -5; panne_d 9 -9; panne_de 6 -6; panne_depui 11 -11; panne_est 6 -6; panne_j 2 -2
panne_je 5 -5; panne_le 5 -5; panne_malhe 8 -8; panne_que 17 -17; panne_va 2 -2; papa 11 -11; papa_> 6 -6
papa_appel 4 -4; papa_est 8 -8; papa_il 15 -15; papie 7 -7; papie_> 10 -10; papie_avec 5 -5; papie_je 2 -2
paque 8 -8; paque_> 8 -8; paque_peuch 8 -8; par -14 14; par_contr 5 -5; par_dessu -7 7; par_erreu 8 -8
par_inter 8 -8; par_mois -7 7; par_sms 8 -8; par_un 11 -11; par_vos -10 10; par_votre -9 9; par_zero 1 -1
parai 10 -10; parai_bien 10 -10; paras 7 -7; paras_on 7 -7; parc 9 -9; parc_> 9 -9; parce 2 -2; parce_qu 2 -2
parce_que 2 -2; pardi 11 -11; pardi_> 11 -11; pardo 14 -14; pardo_> 15 -15; pardo_j 2 -2; pardo_je 3 -3
pardo_oui 9 -9; pardo_quatr 6 -6; pardo_soixa 1 -1; pardo_vous 6 -6; pare 9 -9; pare_feu 9 -9; parei 5 -5
parei_> 23 -23; parei_avec -17 17; parfa 18 -18; parfa_> 17 -17; parfa_merci 8 -8; parfa_on 9 -9; parla 11 -11
parla_a 11 -11; parle 13 -13; parle_> 7 -7; parle_a 6 -6; parle_atten 7 -7; parle_au 3 -3; parle_avec 10 -10
parle_bien 5 -5; parle_de -1 1; parle_direc 4 -4; parle_lente 11 -11; parle_mais 1 -1; parle_pas 15 -15
parle_plus 7 -7; parle_trop 9 -9; parle_vrai 8 -8; part 8 -8; part_> 8 -8; part_c 5 -5; part_sur 3 -3; parte 8 -8
parte_pas 8 -8; parte_plus 6 -6; parti 21 -21; parti_> 19 -19; parti_mange 7 -7; parto 3 -3; parto_> 3 -3
pas 13 -13; pas_> 11 -11; pas_a 8 -8; pas_alors 3 -3; pas_arriv 10 -10; pas_attri 5 -5; pas_au 3 -3
pas_aujou 12 -12; pas_aux 17 -17; pas_berna 6 -6; pas_besoi 10 -10; pas_bien 17 -17; pas_bon 7 -7; pas_bouge 7 -7
pas_c 5 -5; pas_ca 19 -19; pas_ce 13 -13; pas_celui 18 -18; pas_certa 9 -9; pas_cette 12 -12; pas_chang 5 -5
pas_chez 9 -9; pas_combi 13 -13; pas_comme 4 -4; pas_compr 15 -15; pas_compt 13 -13; pas_conne 8 -8; pas_conte 9 -9
pas_contr 5 -5; pas_corre 10 -10; pas_d 6 -6; pas_dans 4 -4; pas_de 13 -13; pas_demar 9 -9; pas_deux 10 -10
pas_devan 10 -10; pas_discu 1 -1; pas_donne -6 6; pas_du 16 -16; pas_elle 6 -6; pas_en 24 -24; pas_encor 15 -15
pas_enerv 28 -28; pas_enfin 12 -12; pas_enten 13 -13; pas_essay 12 -12; pas_ete 9 -9; pas_eu 4 -4; pas_exact 10 -10
pas_fache 11 -11; pas_faire 6 -6; pas_fait 7 -7; pas_faite 16 -16; pas_fonct 6 -6; pas_grave 27 -27; pas_ici 8 -8
pas_inter 8 -8; pas_je -8 8; pas_juste 6 -6; pas_la 17 -17; pas_le 9 -9; pas_les 11 -11; pas_ma 5 -5
pas_maint 20 -20; pas_mais 5 -5; pas_mal 9 -9; pas_me 12 -12; pas_merci 4 -4; pas_moi 9 -9; pas_mon 10 -10
pas_monsi 4 -4; pas_moyen 9 -9; pas_ne 9 -9; pas_non 7 -7; pas_norma -6 6; pas_nuls 12 -12; pas_ou 4 -4
pas_parle 5 -5; pas_pas 7 -7; pas_passe 9 -9; pas_perre 9 -9; pas_pluto 7 -7; pas_possi -13 13; pas_pour 21 -21
pas_press 9 -9; pas_qu 3 -3; pas_quand 5 -5; pas_que 12 -12; pas_quelq 2 -2; pas_redem 2 -2; pas_regar 1 -1
pas_regle 8 -8; pas_resea 6 -6; pas_reuss 16 -16; pas_reven 5 -5; pas_se -5 5; pas_serie -18 18; pas_si 1 -1
pas_speci 10 -10; pas_sur 6 -6; pas_telep 12 -12; pas_terri 9 -9; pas_touch 8 -8; pas_trop 6 -6; pas_un 8 -8
pas_verif 5 -5; pas_votre 23 -23; pas_vous 6 -6; pas_vrai -11 11; pas_vraim 22 -22; pasca 6 -6; pasca_point 6 -6
pasqu 5 -5; pasqu_> 5 -5; passa 6 -6; passa_d 6 -6; passe 5 -5; passe_> 14 -14; passe_a 10 -10; passe_au 5 -5
passe_comme -9 9; passe_coudo 11 -11; passe_demai 8 -8; passe_il 6 -6; passe_l 2 -2; passe_la 6 -6; passe_le 7 -7
passe_mais 2 -2; passe_merci 9 -9; passe_moi -2 2; passe_pas 11 -11; passe_perso 8 -8; passe_plus 7 -7
passe_quelq 6 -6; passe_rien 20 -20; passe_tout 2 -2; passe_un 17 -17; passe_une 7 -7; passe_votre 9 -9; paste 7 -7
paste_point 7 -7; patia 8 -8; patia_> 8 -8; patie 13 -13; patie_> 22 -22; patie_est -9 9; patie_il 5 -5
patie_ne 13 -13; patie_pas 9 -9; patie_pour 6 -6; patro 22 -22; patro_> 11 -11; patro_est 17 -17; patro_va 13 -13
paul 15 -15; paul_> 12 -12; paul_aroba 10 -10; paul_chez 11 -11; paul_point 5 -5; paul_rouss 6 -6; paul_tiret 7 -7
pauli 2 -2; pauli_p 2 -2; pauvr -9 9; pauvr_con -9 9; paye -18 18; paye_cinqu -7 7; paye_la 11 -11; paye_pour -17 17
payer -13 13; payer_ma -9 9; payer_pour -8 8; payez -7 7; payez_ma -7 7; pc 10 -10; pc_au 1 -1; pc_et 10 -10
pc_ma 4 -4; pc_un 7 -7; pc_une 5 -5; pedro 6 -6; pedro_lopez 6 -6; peine 15 -15; peine_> 6 -6; peine_de 14 -14
peine_en 6 -6; pelle 6 -6; pelle_a 6 -6; penda_mes 10 -10; penda_un -6 6; penib 13 -13; penib_> 13 -13; pense 10 -10
pense_> 7 -7; pense_pas 10 -10; perd 1 -1; perd_le 1 -1; perdo -5 5; perdo_des -5 5; perdr -12 12; perdr_mon -12 12
perds 7 -7; perds_la 7 -7; perdu 22 -22; perdu_> 17 -17; perdu_avec 9 -9; perdu_la 5 -5; perdu_mon 9 -9
perdu_quand 8 -8; pere 8 -8; pere_> 8 -8; perre 9 -9; perre_deux 5 -5; perre_perri 9 -9; perri 9 -9; perri_> 9 -9
perri_je 2 -2; perro 4 -4; perro_p 4 -4; persi 7 -7; persi_> 7 -7; perso 14 -14; perso_> 19 -19; perso_a 6 -6
perso_agee 10 -10; perso_au 7 -7; perso_avec 4 -4; perso_ca 8 -8; perso_d 7 -7; perso_de 8 -8; perso_depui 12 -12
perso_euh 3 -3; perso_fait -7 7; perso_je 7 -7; perso_la 8 -8; perso_n 13 -13; perso_ne 6 -6; perso_pas 1 -1
perso_physi 7 -7; perso_reell 5 -5; perso_titul 8 -8; perso_touch 7 -7; pete -10 10; pete_les -10 10; peter -14 14
peter_les -8 8; peter_un -11 11; petit 16 -16; petit_> 9 -9; petit_a 7 -7; petit_aimen 4 -4; petit_aroba 6 -6
petit_boiti 4 -4; petit_campi 7 -7; petit_dame 4 -4; petit_douza 9 -9; petit_enfan 4 -4; petit_est 6 -6
petit_et 1 -1; petit_fils 2 -2; petit_probl 6 -6; petit_quest 5 -5; petit_souci 3 -3; petit_tiret 2 -2
petit_touch 11 -11; petit_villa 2 -2; petro 6 -6; petro_> 10 -10; petro_aroba 6 -6; peu 17 -17; peu_> 12 -12
peu_agaca 12 -12; peu_agace 10 -10; peu_avec 4 -4; peu_chelo 8 -8; peu_compl 6 -6; peu_de 11 -11; peu_decu 6 -6
peu_dure 7 -7; peu_embet 7 -7; peu_enerv 5 -5; peu_ennuy 4 -4; peu_inqui 8 -8; peu_le 7 -7; peu_lent 4 -4
peu_mal 7 -7; peu_mieux 2 -2; peu_parce 8 -8; peu_perdu 10 -10; peu_pres 8 -8; peu_stres 5 -5; peu_surpr 10 -10
peuch 8 -8; peuch_> 7 -7; peuch_la 4 -4; peuch_un 8 -8; peur 13 -13; peur_que 13 -13; peut 16 -16; peut_aider 3 -3
peut_avoir 5 -5; peut_dire 8 -8; peut_etre 12 -12; peut_faire 13 -13; peut_me 13 -13; peut_parle 7 -7; peut_pas 5 -5
peut_plus -4 4; peuve 4 -4; peuve_plus 4 -4; peux -5 5; peux_appel 11 -11; peux_avoir 7 -7; peux_branc 12 -12
peux_de 9 -9; peux_le 18 -18; peux_m 1 -1; peux_ni 9 -9; peux_parle 6 -6; peux_pas 8 -8; peux_plus -19 19
peux_recev 6 -6; peux_savoi 9 -9; peux_surfe 10 -10; peux_telep 11 -11; photo 8 -8; photo_point 8 -8; physi 7 -7
physi_> 7 -7; piece 12 -12; piece_> 8 -8; piece_prene 12 -12; pierr 16 -16; pierr_duran 7 -7; pierr_marti 11 -11
pierr_point 4 -4; pilot 1 -1; pilot_dans 1 -1; pin 10 -10; pin_est 10 -10; ping 5 -5; ping_de 5 -5; pire 13 -13
pire_> 13 -13; pire_qu 7 -7; placa 11 -11; placa_> 11 -11; plain -9 9; plain_> -14 14; plain_contr -9 9
plain_pas 10 -10; plais 16 -16; plais_> 16 -16; plait 9 -9; plait_> 10 -10; plait_aidez 3 -3; plait_comme 5 -5
plait_j 6 -6; plait_je 3 -3; plant 9 -9; plant_> 10 -10; plant_toujo 1 -1; play 12 -12; play_> 12 -12; pleas 5 -5
pleas_je 5 -5; plein 4 -4; plein_> 15 -15; plein_de 7 -7; plein_je -8 8; plein_le -13 13; pleut 9 -9
pleut_depui 9 -9; plomb -10 10; plomb_> -10 10; plomb_point 9 -9; plomb_votre -8 8; plus 6 -6; plus_33 7 -7
plus_> 6 -6; plus_a 6 -6; plus_acces 13 -13; plus_aller 14 -14; plus_appel 16 -16; plus_aucun 7 -7; plus_ca 6 -6
plus_d 20 -20; plus_de 7 -7; plus_depui 7 -7; plus_detec 7 -7; plus_deux 11 -11; plus_du 25 -25; plus_elle 5 -5
plus_encai 4 -4; plus_envoy 7 -7; plus_et 5 -5; plus_fort 7 -7; plus_heure 13 -13; plus_inter 12 -12; plus_j -9 9
plus_jamai -19 19; plus_jouer 8 -8; plus_la 12 -12; plus_le 16 -16; plus_les 11 -11; plus_lucie 5 -5; plus_mais 9 -9
plus_me 5 -5; plus_mes 10 -10; plus_moyen 10 -10; plus_parle 6 -6; plus_pas 6 -6; plus_perso 11 -11; plus_plus 4 -4
plus_press 5 -5; plus_que 6 -6; plus_quoi 8 -8; plus_rapid 10 -10; plus_recon 4 -4; plus_rien 10 -10; plus_ses 9 -9
plus_simpl 3 -3; plus_surfe 11 -11; plus_tard 16 -16; plus_telep 10 -10; plus_telet 8 -8; plus_trent 5 -5
plus_trois 4 -4; plus_trop 13 -13; plus_tut 8 -8; plus_un 13 -13; plus_vite -3 3; plusi 10 -10; plusi_fois 9 -9
plusi_perso 7 -7; pluto 9 -9; pluto_l 4 -4; pluto_le 2 -2; pluto_non 14 -14; pluto_que 5 -5; pluto_une 7 -7
poil 7 -7; poil_> 7 -7; point 12 -12; point_> 8 -8; point_arnau 7 -7; point_b 8 -8; point_baill 4 -4; point_be 8 -8
point_beaun 4 -4; point_benal 3 -3; point_bio 11 -11; point_blanc 5 -5; point_blond 7 -7; point_bois 6 -6
point_brun 5 -5; point_c 7 -7; point_carpe 8 -8; point_ch 7 -7; point_chen 3 -3; point_com 9 -9; point_d 10 -10
point_diall 6 -6; point_doubl 8 -8; point_du 6 -6; point_duboi 7 -7; point_dujar 9 -9; point_dumas 8 -8
point_dupon 12 -12; point_duran 4 -4; point_e 7 -7; point_eu 8 -8; point_f 5 -5; point_favre 7 -7; point_fr 9 -9
point_gagno 7 -7; point_galle 5 -5; point_girar 6 -6; point_gros 11 -11; point_i 7 -7; point_jean 6 -6
point_kern 6 -6; point_le 6 -6; point_lecle 5 -5; point_lefev 9 -9; point_leger 7 -7; point_lemai 7 -7
point_lopez 7 -7; point_lyon 5 -5; point_march 6 -6; point_marie 8 -8; point_marti 8 -8; point_me 8 -8
point_meuni 5 -5; point_morel 8 -8; point_mouli 5 -5; point_net 9 -9; point_perre 5 -5; point_petit 5 -5
point_petro 6 -6; point_r 6 -6; point_rober 6 -6; point_simon 6 -6; point_z 3 -3; pol 12 -12; pol_aroba 12 -12
polit 6 -6; polit_inter 6 -6; pompi 4 -4; pompi_avec 4 -4; porca -5 5; porca_miser -5 5; porta 10 -10
porta_> 11 -11; porta_affic 11 -11; porta_arriv 4 -4; porta_ca 4 -4; porta_chacu 6 -6; porta_comme 4 -4
porta_dans 5 -5; porta_de 5 -5; porta_depui 4 -4; porta_est 15 -15; porta_et 5 -5; porta_il 1 -1; porta_j 6 -6
porta_la 5 -5; porta_n 2 -2; porta_ne 5 -5; porta_plus 11 -11; porta_pourt 3 -3; porta_se 1 -1; porta_zero 1 -1
porte -9 9; porte_> 12 -12; porte_plain -14 14; portu 10 -10; portu_> 10 -10; pose 8 -8; pose_pas 13 -13
pose_souci 3 -3; pose_une 5 -5; posee 2 -2; posee_au 2 -2; posit 11 -11; posit_> 11 -11; possi -7 7; possi_> -14 14
possi_d 20 -20; possi_je -16 16; possi_oui 16 -16; posta 7 -7; posta_c 5 -5; posta_donc 4 -4; posta_ou 8 -8
poste 16 -16; poste_> 14 -14; poste_a 6 -6; poste_c 8 -8; poste_dans 7 -7; poste_de 10 -10; poste_du 3 -3
poste_et 6 -6; poste_n 5 -5; poste_oui 7 -7; poste_point 6 -6; poste_sur 7 -7; poste_telep 8 -8; pour 7 -7
pour_aller 5 -5; pour_annul 8 -8; pour_appel 6 -6; pour_autre 12 -12; pour_ca 18 -18; pour_de 4 -4; pour_des -9 9
pour_jeudi 6 -6; pour_l 5 -5; pour_la 6 -6; pour_le 9 -9; pour_lui 3 -3; pour_ma 2 -2; pour_moi 22 -22
pour_mon 13 -13; pour_qui -16 16; pour_redem 6 -6; pour_rien -13 13; pour_se 6 -6; pour_sur 11 -11; pour_trava 7 -7
pour_un 5 -5; pour_une 4 -4; pour_verif 4 -4; pour_votre 19 -19; pour_vous 2 -2; pourq 16 -16; pourq_> 9 -9
pourq_ma 2 -2; pourq_pas 14 -14; pourq_vous 9 -9; pourr 11 -11; pourr_> 8 -8; pourr_ce 7 -7; pourr_je 6 -6
pourr_me 8 -8; pourr_vous 8 -8; pourt 4 -4; pourt_il 3 -3; pourt_le 4 -4; pouve 21 -21; pouve_m 13 -13
pouve_me 9 -9; pouve_pas 7 -7; pouve_repet 9 -9; pouve_valid 4 -4; pouve_vous 12 -12; pouvo 6 -6; pouvo_clore 6 -6
prefe 15 -15; prefe_atten 7 -7; prefe_avoir 12 -12; prefe_conti 19 -19; prefe_ne 6 -6; prefe_pas 12 -12
prefe_qu 6 -6; prefe_suivr 5 -5; prele 9 -9; prele_> 9 -9; premi 12 -12; premi_etage 8 -8; premi_fois 15 -15
premi_ne 3 -3; prend -3 3; prend_> 6 -6; prend_argen -6 6; prend_deux 9 -9; prend_la 12 -12; prend_les -8 8
prend_plus 12 -12; prend_pour -8 8; prend_un -1 1; prene 2 -2; prene_pluto 4 -4; prene_pour -14 14
prene_votre 13 -13; prenn 2 -2; prenn_mon 2 -2; preno 16 -16; preno_avec 6 -6; preno_c 8 -8; preno_julie 8 -8
preno_thoma 5 -5; pres 8 -8; pres_> 7 -7; pres_une 9 -9; presq 12 -12; presq_tous 12 -12; press 22 -22
press_> 17 -17; press_allez 5 -5; press_alors 8 -8; press_c 7 -7; press_vous 4 -4; prest 6 -6; prest_infor 6 -6
pret 13 -13; pret_> 13 -13; previ 1 -1; previ_je 1 -1; prevu 7 -7; prevu_demai 7 -7; prige 8 -8; prige_> 8 -8
print 2 -2; print_> 2 -2; prior 7 -7; prior_> 7 -7; pris -9 9; pris_une -9 9; prise 14 -14; prise_> 10 -10
prise_fibre 13 -13; prive 11 -11; prive_> 11 -11; pro 7 -7; pro_aroba 7 -7; probl 16 -16; probl_> 24 -24
probl_allez 8 -8; probl_c 11 -11; probl_de 9 -9; probl_est 16 -16; probl_pas 8 -8; probl_persi 6 -6; probl_que 5 -5
probl_resol 10 -10; proce -10 10; proce_> -12 12; proce_redem 4 -4; profe_> -1 1; profe_c 1 -1; prono 6 -6
prono_> 6 -6; propr -10 10; propr_scand -10 10; proto 11 -11; proto_point 11 -11; publi 5 -5; publi_que 5 -5
puis 8 -8; puis_elle 5 -5; puis_hier 5 -5; puis_je 8 -8; puis_le 1 -1; puis_non 5 -5; puis_plus 7 -7
puis_renau 3 -3; puis_un 3 -3; puisq 9 -9; puisq_je 9 -9; puk 10 -10; puk_> 10 -10; punai 11 -11; punai_> 11 -11
punai_elle 6 -6; punai_j 6 -6; pur -5 5; pur_et -5 5; puree -4 4; puree_> 10 -10; puree_mais -8 8; pus 6 -6
pus_acces 6 -6; putai -18 18; putai_c -11 11; putai_ca 5 -5; putai_de -8 8; putai_mais -13 13; qu 11 -11; qu_a 5 -5
qu_avant 8 -8; qu_elle 5 -5; qu_est 12 -12; qu_il 3 -3; qu_ils 3 -3; qu_inter 3 -3; qu_on 4 -4; qu_un 6 -6
qu_une -8 8; quand 10 -10; quand_ils 3 -3; quand_inter 2 -2; quand_j 12 -12; quand_je 10 -10; quand_meme 10 -10
quand_on 5 -5; quara 7 -7; quara_> 11 -11; quara_cinq 4 -4; quara_cinqu 10 -10; quara_deux 7 -7; quara_et 3 -3
quara_huit 3 -3; quara_neuf 3 -3; quara_poste 11 -11; quara_quatr 5 -5; quara_sept 6 -6; quara_six 5 -5
quara_trois 4 -4; quart 7 -7; quart_d 9 -9; quart_meme 6 -6; quato 13 -13; quato_> 5 -5; quato_aroba 5 -5
quato_cinqu 2 -2; quato_objet 9 -9; quato_vingt 3 -3; quatr 11 -11; quatr_> 10 -10; quatr_aroba 6 -6; quatr_au 4 -4
quatr_barre 15 -15; quatr_caiss 6 -6; quatr_cent 5 -5; quatr_cinq 4 -4; quatr_cinqu 4 -4; quatr_et 8 -8
quatr_fois -8 8; quatr_huita 5 -5; quatr_nonan 7 -7; quatr_onze 3 -3; quatr_ordin 15 -15; quatr_ou 10 -10
quatr_point 4 -4; quatr_poste 7 -7; quatr_quara 11 -11; quatr_quatr 8 -8; quatr_rue 4 -4; quatr_septa 5 -5
quatr_soixa 5 -5; quatr_telep 13 -13; quatr_trent 5 -5; quatr_trois 4 -4; quatr_vingt 6 -6; que 1 -1; que_c 16 -16
que_ca -2 2; que_ce 13 -13; que_clign 5 -5; que_d 5 -5; que_dehor 8 -8; que_des -8 8; que_deux 4 -4; que_dieu 7 -7
que_dix 6 -6; que_j -10 10; que_je -4 4; que_l 5 -5; que_la 15 -15; que_le 8 -8; que_les 1 -1; que_ma 8 -8
que_mon 5 -5; que_nenni 10 -10; que_non 13 -13; que_oui 6 -6; que_que 10 -10; que_quelq 10 -10; que_racon 8 -8
que_redem 5 -5; que_son 7 -7; que_vous -4 4; quel 5 -5; quel_bande -6 6; quel_bouto 6 -6; quel_cable 12 -12
quel_servi -14 14; quel_ticke 12 -12; quell 4 -4; quell_bande -14 14; quell_boite -7 7; quell_honte -19 19
quell_lumie 8 -8; quell_quest 12 -12; quelq 8 -8; quelq_un 8 -8; quest 14 -14; quest_> 9 -9; quest_a -9 9
quest_debil -7 7; quest_deja 9 -9; quest_sur 7 -7; quest_tranq 9 -9; qui 21 -21; qui_> -16 16; qui_a 6 -6
qui_ai 8 -8; qui_arriv 7 -7; qui_atten 5 -5; qui_clign 5 -5; qui_compr 11 -11; qui_conna 13 -13; qui_decon 2 -2
qui_est 3 -3; qui_etes 13 -13; qui_gresi 9 -9; qui_habit 10 -10; qui_je 1 -1; qui_m 7 -7; qui_march 20 -20
qui_n 4 -4; qui_ne 3 -3; qui_parle 1 -1; qui_passe 4 -4; qui_plant 10 -10; qui_pose 3 -3; qui_s 8 -8; qui_se 2 -2
qui_sonne 3 -3; qui_suis 10 -10; qui_tient 6 -6; qui_va 2 -2; qui_veut 7 -7; qui_vienn 3 -3; qui_vont 3 -3
quich -11 11; quich_> -11 11; quinz 14 -14; quinz_> 5 -5; quinz_au 5 -5; quinz_de 7 -7; quinz_et 12 -12
quinz_ordin 10 -10; quinz_ou 9 -9; quinz_quatr 4 -4; quinz_rue 8 -8; quinz_sont 5 -5; quinz_zero 5 -5; quoi -2 2
quoi_> 9 -9; quoi_ce -23 23; quoi_cette -12 12; quoi_deja 15 -15; quoi_et -5 5; quoi_j 11 -11; quoi_la 9 -9
quoi_qui 8 -8; quoi_un 15 -15; quoi_votre -11 11; quoi_vous -10 10; r 15 -15; r_> 7 -7; r_a 4 -4; r_e 8 -8
r_et 8 -8; r_m 6 -6; r_o 11 -11; r_point 6 -6; r_t 5 -5; r_u 6 -6; r_un 5 -5; raccr 6 -6; raccr_au -1 1
raccr_par 8 -8; raccr_si 3 -3; raccr_tout 8 -8; racon 1 -1; racon_cette 8 -8; racon_n -5 5; racon_tout 2 -2
rade 6 -6; rade_> 7 -7; rade_et 1 -1; radio 10 -10; radio_> 10 -10; rage -14 14; rage_> -7 7; rage_contr -9 9
rage_j -9 9; raise 12 -12; raise_sur 12 -12; rallu 10 -10; rallu_> 9 -9; rallu_le 4 -4; rallu_mais 9 -9; rame 17 -17
rame_encor 7 -7; rame_enorm 5 -5; rame_sever 10 -10; rame_toujo 7 -7; rame_un 4 -4; rapid 10 -10; rapid_> 10 -10
rappe 8 -8; rappe_> 13 -13; rappe_au 3 -3; rappe_c -8 8; rappe_donc 1 -1; rappe_moi 4 -4; rappe_par 11 -11
rappe_parce 15 -15; rappe_plus 15 -15; rappe_pour 1 -1; ras -16 16; ras_la -10 10; ras_le -13 13; rassu 10 -10
rassu_> 7 -7; rassu_vous 8 -8; rau 4 -4; rau_r 4 -4; raymo 9 -9; raymo_escof 9 -9; re 4 -4; re_je 4 -4; rebra 10 -10
rebra_> 10 -10; recev 7 -7; recev_d 9 -9; recev_des 6 -6; recla 6 -6; recla_> 6 -6; recoi 10 -10; recoi_ma 4 -4
recoi_mes 5 -5; recoi_plus 10 -10; recoi_telle 5 -5; recom 9 -9; recom_> 9 -9; recon 4 -4; recon_> 4 -4; recou 8 -8
recou_> 8 -8; recu 18 -18; recu_trois 4 -4; recu_un 16 -16; recup 12 -12; recup_la 10 -10; recup_le 2 -2
recup_ma 15 -15; recup_plus 3 -3; redem 26 -26; redem_> 16 -16; redem_avec 1 -1; redem_box 8 -8; redem_ca 6 -6
redem_comme 6 -6; redem_ecran 4 -4; redem_en 9 -9; redem_encor 10 -10; redem_et 7 -7; redem_la 8 -8; redem_le 7 -7
redem_ma 6 -6; redem_mais 7 -7; redem_toute 5 -5; redem_trois 20 -20; redir 2 -2; redir_vous 2 -2; redon 12 -12
redon_moi 12 -12; reell 5 -5; reell_> 5 -5; reess 2 -2; reess_> 2 -2; refle 1 -1; refle_il 1 -1; refus 17 -17
refus_> 12 -12; refus_de 5 -5; regar 13 -13; regar_> 13 -13; regar_des 5 -5; regar_en 7 -7; regar_l 5 -5
regar_la 4 -4; regar_les 1 -1; regar_moi 2 -2; regle 17 -17; regle_> 11 -11; regle_ca 14 -14; regle_cette 8 -8
regle_depui 8 -8; regre 9 -9; regre_> 9 -9; relou 10 -10; relou_les 10 -10; remar 18 -18; remar_> 16 -16
remar_ca 7 -7; remar_merci 21 -21; remar_pas 10 -10; remar_super 8 -8; remar_tout 11 -11; remar_vite 9 -9
rembo -19 19; rembo_> 9 -9; rembo_c -11 11; rembo_moi -13 13; remer 13 -13; remer_pour 13 -13; remi 9 -9
remi_blond 8 -8; remi_point 7 -7; remi_remi 8 -8; remon 7 -7; remon_> 7 -7; remon_mais 7 -7; renau 3 -3
renau_aroba 3 -3; rend -13 13; rend_dingu -13 13; rende -5 5; rende_compt -6 6; rende_dingu -7 7; rende_la -9 9
rende_moi 11 -11; rende_vous 15 -15; rendu -8 8; rendu_ridic -8 8; rene 6 -6; rene_point 6 -6; rense 8 -8
rense_> 8 -8; rentr 5 -5; rentr_dans 5 -5; rentr_diman 2 -2; rentr_du 4 -4; repar 1 -1; repar_> 8 -8; repar_a 5 -5
repar_comme 10 -10; repar_en 8 -8; repar_la 6 -6; repar_ma -7 7; repar_merci 6 -6; repar_puis 5 -5; repar_une -14 14
repas 6 -6; repas_demai 6 -6; repet -1 1; repet_> -3 3; repet_au 3 -3; repet_la -2 2; repet_ma 9 -9
repet_plus 11 -11; repet_wifi 11 -11; repon 1 -1; repon_> 25 -25; repon_bon -7 7; repon_direc 10 -10
repon_jamai -14 14; repon_ne 13 -13; repon_oui -9 9; repon_plus 10 -10; repon_repon -7 7; repon_toujo 3 -3
repos 8 -8; repos_> 8 -8; repre 5 -5; repre_celui 5 -5; resea 15 -15; resea_> 13 -13; resea_avec 6 -6
resea_chez 6 -6; resea_de 6 -6; resea_dedan 6 -6; resea_depui 3 -3; resea_est 6 -6; resea_inter 2 -2; resea_la 5 -5
resea_mobil 12 -12; resea_n 6 -6; resea_sans 5 -5; resea_sur 5 -5; resea_wifi 3 -3; resil -19 19; resil_> 16 -16
resil_et -8 8; resil_tout -19 19; resol 18 -18; resol_> 18 -18; resol_pour 9 -9; respo 21 -21; respo_> 16 -16
respo_de 10 -10; respo_du 9 -9; respo_est 7 -7; resta 7 -7; resta_de 7 -7; reste 8 -8; reste_a 8 -8
reste_bloqu 8 -8; reste_etein 6 -6; reste_m 5 -5; reste_orang 9 -9; reste_que 4 -4; reste_rouge 3 -3
reste_tout 4 -4; retab 16 -16; retab_> 13 -13; retab_depui 6 -6; retab_du 8 -8; retar 7 -7; retar_j 7 -7; retom 8 -8
retom_> 8 -8; retou 18 -18; retou_> 18 -18; retou_hein 3 -3; retra 4 -4; retra_alors 4 -4; retro 12 -12
retro_la 3 -3; retro_le 14 -14; reuni 12 -12; reuni_> 7 -7; reuni_avec 8 -8; reuss 12 -12; reuss_> 16 -16
reuss_a 18 -18; reuss_tout 8 -8; reven 16 -16; reven_> 17 -17; reven_a 10 -10; reven_d 5 -5; reven_merci 5 -5
reven_mon 2 -2; reven_parce 1 -1; reven_sur 4 -4; reven_une 7 -7; revie 11 -11; revie_> 11 -11; revie_pas 5 -5
revol -10 10; revol_> -10 10; rey 5 -5; rey_r 5 -5; rh 6 -6; rh_aroba 6 -6; rhone 6 -6; rhone_> 6 -6; ridic 2 -2
ridic_> -3 3; ridic_un 6 -6; rien 5 -5; rien_> -2 2; rien_a 24 -24; rien_aucun 5 -5; rien_bande -6 6; rien_c -13 13
rien_chang 16 -16; rien_compr 22 -22; rien_de 11 -11; rien_depui -9 9; rien_desol 12 -12; rien_donne 19 -19
rien_du 8 -8; rien_il 2 -2; rien_j 4 -4; rien_moi 11 -11; rien_n 8 -8; rien_ne 8 -8; rien_qu -5 5; rien_que 7 -7
rien_qui 9 -9; rien_sur 5 -5; rien_votre -9 9; rien_y 3 -3; rigol 9 -9; rigol_> 9 -9; rire 12 -12; rire_> 12 -12
rivie 8 -8; rivie_sur 8 -8; roami 10 -10; roami_desac 10 -10; robas 7 -7; robas_gmail 7 -7; rober 6 -6
rober_aroba 6 -6; robot 3 -3; robot_> 3 -3; robot_aspir 9 -9; robot_je 1 -1; robot_un 7 -7; robot_une 3 -3
rodri 9 -9; rodri_> 9 -9; roman 7 -7; roman_point 7 -7; rond 5 -5; rond_sur 2 -2; rond_tout 6 -6; rose 11 -11
rose_blanc 9 -9; rose_et 9 -9; rossi 9 -9; rossi_> 8 -8; rossi_chioc 4 -4; rossi_je 8 -8; rouge 8 -8; rouge_> 12 -12
rouge_a 9 -9; rouge_clign 1 -1; rouge_et 3 -3; rouge_pas 4 -4; rouge_qui 1 -1; rouss 15 -15; rouss_> 12 -12
rouss_bonjo 6 -6; rouss_de 12 -12; route 9 -9; route_a 9 -9; route_est 6 -6; roux 8 -8; roux_> 7 -7; roux_chez 6 -6
roux_r 8 -8; roy 9 -9; roy_> 10 -10; roy_point 5 -5; rubis -6 6; rubis_sur -6 6; rue 9 -9; rue_> 1 -1; rue_de 12 -12
rue_des 8 -8; rue_le 4 -4; rue_y 3 -3; s 8 -8; s_> 7 -7; s_actua 9 -9; s_affic 12 -12; s_allum 14 -14
s_appai 10 -10; s_appel 7 -7; s_aroba 5 -5; s_arran 6 -6; s_comme 4 -4; s_en 8 -8; s_enerv 14 -14; s_enten 3 -3
s_est -2 2; s_etein 10 -10; s_f 7 -7; s_il 9 -9; s_m 9 -9; s_o 5 -5; s_ouvre 11 -11; s_ouvri 7 -7; s_point 7 -7
s_vingt 4 -4; sa 4 -4; sa_ca 8 -8; sa_chang 6 -6; sa_fait 11 -11; sa_redem 6 -6; sa_s 6 -6; sa_suffi -7 7
sache 12 -12; sache_> 12 -12; saint 6 -6; saint_tiret 6 -6; sais 22 -22; sais_> 7 -7; sais_compt 9 -9
sais_pas 10 -10; sais_plus 8 -8; sais_rien 13 -13; sais_trop 11 -11; saisi 2 -2; saisi_> 12 -12; saisi_notre -5 5
sale -8 8; sale_robot -8 8; salet -9 9; salet_de -9 9; salon 12 -12; salon_> 12 -12; salon_celui 2 -2; salon_la 7 -7
salut 12 -12; salut_bien 5 -5; salut_c 8 -8; samir 8 -8; samir_belka 8 -8; samsu 4 -4; samsu_impos 4 -4; sang -7 7
sang_vous -7 7; sanit 10 -10; sanit_aux 10 -10; sans 3 -3; sans_accen 5 -5; sans_arret 8 -8; sans_cesse 6 -6
sans_doute 8 -8; sans_e 7 -7; sans_faute 8 -8; sans_fil 5 -5; sans_h 8 -8; sans_impor 7 -7; sans_inter 7 -7
sans_probl 12 -12; sans_telep -14 14; sans_trema 6 -6; saoul -16 16; saoul_> -19 19; saoul_avec -6 6; saoul_ca -6 6
saoul_vous -6 6; sarah 11 -11; sarah_benal 11 -11; saura 3 -3; saura_pas 3 -3; saute 8 -8; saute_> 7 -7
saute_encor 5 -5; saute_tous 9 -9; saute_tout 5 -5; sauve 6 -6; sauve_la 6 -6; sav 6 -6; sav_aroba 6 -6; savez 8 -8
savez_> 7 -7; savez_alors 7 -7; savez_je 4 -4; savez_moi 4 -4; savoi 11 -11; savoi_> 9 -9; savoi_pourq 2 -2
savoi_quand 2 -2; savoi_si 6 -6; scand -30 30; scand_> -24 24; scand_a 11 -11; scand_d -10 10; scand_de -9 9
scand_je -8 8; scand_par -7 7; scand_sanit 10 -10; scand_un -9 9; se -1 1; se_co 6 -6; se_compr 7 -7; se_conne 6 -6
se_coupe 7 -7; se_decon 9 -9; se_fait 4 -4; se_fout -12 12; se_foutr -9 9; se_lance 10 -10; se_moque -16 16
se_passe 1 -1; se_plain 10 -10; se_prono 6 -6; secon 10 -10; secon_> 10 -10; secon_et 1 -1; secon_le 6 -6
secou 4 -4; secou_aroba 4 -4; secre 7 -7; secre_aroba 7 -7; secti 6 -6; secti_le 6 -6; seize 15 -15; seize_> 9 -9
seize_cinqu 4 -4; seize_douze 5 -5; seize_ou 11 -11; semai -3 3; semai_> 5 -5; semai_derni 7 -7; semai_passe 13 -13
semai_que -7 7; semai_sans -13 13; sembl 10 -10; sembl_oui 10 -10; sept 11 -11; sept_> 16 -16; sept_ah 8 -8
sept_aroba 9 -9; sept_cinq 5 -5; sept_cinqu 5 -5; sept_dix 5 -5; sept_huit 2 -2; sept_machi 8 -8; sept_nonan 5 -5
sept_ou 10 -10; sept_oui 7 -7; sept_quara 4 -4; sept_quatr 5 -5; sept_sept 7 -7; sept_six 4 -4; sept_soixa 10 -10
sept_trent 3 -3; sept_vingt 3 -3; sept_zero 5 -5; septa 18 -18; septa_> 15 -15; septa_cinq 8 -8; septa_et 2 -2
septa_quatr 5 -5; septe 2 -2; septe_le 2 -2; sera 3 -3; sera_plus 3 -3; serai 5 -5; serai_tres 5 -5; serie -26 26
serie_> -23 23; serie_a -7 7; serie_marre -7 7; serie_vous -13 13; sert 14 -14; sert_a 14 -14; serve -15 15
serve_> 11 -11; serve_a -16 16; serve_plus 9 -9; servi -6 6; servi_> 3 -3; servi_a -9 9; servi_achat 7 -7
servi_apres 5 -5; servi_c -5 5; servi_clien 14 -14; servi_d 15 -15; servi_de -20 20; servi_deplo -16 16
servi_depui 8 -8; servi_est -6 6; servi_techn 13 -13; servi_une 12 -12; ses 8 -8; ses_chain 9 -9; ses_etude 1 -1
seul 16 -16; seul_> 11 -11; seul_allez 5 -5; seul_appar 5 -5; seul_au 12 -12; seul_mot 5 -5; seul_poste 6 -6
seul_r 8 -8; seule 15 -15; seule_> 7 -7; seule_le 8 -8; seule_table 11 -11; sever 10 -10; sever_> 10 -10; sfr 8 -8
sfr_point 8 -8; si 7 -7; si_> 28 -28; si_c 12 -12; si_ca -9 9; si_corre 6 -6; si_enfin 7 -7; si_j 2 -2; si_je 6 -6
si_la 6 -6; si_lente 2 -2; si_on 6 -6; si_si 14 -14; si_tard 6 -6; si_un 6 -6; signa 13 -13; signa_> 9 -9
signa_de 5 -5; signa_l 6 -6; signa_wifi 6 -6; signe 9 -9; signe_> 9 -9; silen_j -7 7; silen_radio 10 -10
silva 10 -10; silva_de 10 -10; sim 12 -12; sim_> 11 -11; sim_dans 4 -4; sim_elle 4 -4; sim_est 8 -8; sim_n 7 -7
sim_non 4 -4; simon 9 -9; simon_> 9 -9; simon_aroba 6 -6; simpl 8 -8; simpl_> -5 5; simpl_debra 10 -10
simpl_il 3 -3; simpl_signa 6 -6; sip 8 -8; sip_ne 8 -8; sis 4 -4; sis_douze 4 -4; site 13 -13; site_> 7 -7
site_de 4 -4; site_ne 10 -10; situa 3 -3; situa_> 3 -3; six 12 -12; six_> 12 -12; six_appel 2 -2; six_aroba 6 -6
six_cent 6 -6; six_cinq 4 -4; six_cinqu 7 -7; six_dix 5 -5; six_douze 5 -5; six_en 6 -6; six_et 1 -1; six_euh 5 -5
six_grand 5 -5; six_huita 2 -2; six_j 4 -4; six_machi 11 -11; six_nonan 6 -6; six_on 1 -1; six_onze 10 -10
six_petit 4 -4; six_poste 6 -6; six_pro 7 -7; six_quara 5 -5; six_quato 3 -3; six_quatr 5 -5; six_sept 4 -4
six_six 5 -5; six_soixa 7 -7; six_trent 9 -9; six_un 2 -2; six_vingt 8 -8; six_zero 7 -7; sixie -7 7
sixie_fois -7 7; skyne 6 -6; skyne_point 6 -6; smart 7 -7; smart_affic 6 -6; smart_ne 7 -7; smith 6 -6
smith_at 6 -6; sms 18 -18; sms_> 15 -15; sms_d 12 -12; sms_je 8 -8; sms_ni 10 -10; sms_parte 8 -8; sms_pas 10 -10
sms_passe 2 -2; socie 13 -13; socie_alpha 7 -7; socie_dupon 12 -12; socie_duran 10 -10; socie_soget 8 -8
socie_trans 9 -9; soeur 6 -6; soeur_de 6 -6; soeur_donc 4 -4; soeur_parce 4 -4; soget 12 -12; soget_> 8 -8
soget_s 5 -5; soir 7 -7; soir_> 7 -7; soire 6 -6; soire_> 6 -6; soit 13 -13; soit_une 13 -13; soixa 8 -8
soixa_ans 5 -5; soixa_cinq 4 -4; soixa_cinqu 9 -9; soixa_deux 5 -5; soixa_dix 6 -6; soixa_douze 10 -10
soixa_et 4 -4; soixa_neuf 10 -10; soixa_quato 4 -4; soixa_quinz 5 -5; soixa_seize 5 -5; soixa_sept 6 -6
soixa_six 10 -10; soixa_soixa 9 -9; soixa_treiz 5 -5; soixa_trois 5 -5; sol 6 -6; sol_> 6 -6; solde 12 -12
solde_> 12 -12; someo 5 -5; someo_pleas 5 -5; somme 11 -11; somme_dans 2 -2; somme_la 8 -8; son 15 -15; son_> 6 -6
son_dessi 7 -7; son_est 14 -14; son_nom 1 -1; son_opera 8 -8; sonne 24 -24; sonne_a 3 -3; sonne_est 20 -20
sonne_mais 4 -4; sonne_ne 5 -5; sonne_occup 3 -3; sonne_pas 5 -5; sonne_plus 7 -7; sont 16 -16; sont_a 7 -7
sont_coupe 6 -6; sont_decon 6 -6; sont_hache 7 -7; sont_hors 2 -2; sont_muets 8 -8; sont_touch 6 -6; sont_verts 9 -9
sophi 14 -14; sophi_aroba 4 -4; sophi_duboi 12 -12; sophi_duran 12 -12; sophi_lefeb 5 -5; sophi_lefev 2 -2
sophi_legra 8 -8; sophi_marti 7 -7; sophi_tiret 6 -6; sorti 9 -9; sorti_> 8 -8; sorti_a 7 -7; souci 14 -14
souci_> 19 -19; souci_allez 6 -6; souci_de 6 -6; souci_faite 7 -7; souci_je 7 -7; souci_la 1 -1; souci_tout 8 -8
souha 10 -10; souha_etre 5 -5; souha_joind 5 -5; souha_m 10 -10; souha_parle 12 -12; sous 10 -10; sous_la 11 -11
sous_sol 6 -6; sousc 7 -7; sousc_a 7 -7; souvi 12 -12; souvi_plus 12 -12; soyez 9 -9; soyez_debor 9 -9; speak 5 -5
speak_to 5 -5; speci 10 -10; speci_> 10 -10; speed 11 -11; speed_test 11 -11; st 7 -7; st_marti 7 -7; stand 15 -15
stand_> 14 -14; stand_chez 12 -12; stand_ne 11 -11; stand_telep 5 -5; steph 5 -5; steph_point 5 -5; stop -5 5
stop_j -6 6; stop_je 12 -12; stras 3 -3; stras_zero 3 -3; stres 5 -5; stres_j 5 -5; stupi -16 16; stupi_ou -16 16
stylo 12 -12; stylo_> 12 -12; subis 8 -8; subis_une 8 -8; sud -6 6; sud_> -6 6; suffi -25 25; suffi_> -13 13
suffi_basta -5 5; suffi_j -10 10; suffi_maint -20 20; suis -2 2; suis_a -9 9; suis_agee 7 -7; suis_au 10 -10
suis_avec 5 -5; suis_bete 10 -10; suis_calme 13 -13; suis_carlo 10 -10; suis_charl 12 -12; suis_confu 4 -4
suis_conne 9 -9; suis_coupe 10 -10; suis_d 10 -10; suis_dans 10 -10; suis_de 13 -13; suis_decu 12 -12
suis_degou -10 10; suis_desol 18 -18; suis_devan 13 -13; suis_elodi 9 -9; suis_embet 17 -17; suis_en -7 7
suis_encor 5 -5; suis_enerv 12 -12; suis_enfin 14 -14; suis_ennuy 13 -13; suis_exced -21 21; suis_fatig 14 -14
suis_folle -7 7; suis_furax -8 8; suis_furie -27 27; suis_hors -21 21; suis_infor 11 -11; suis_injoi 3 -3
suis_la 9 -9; suis_le 11 -11; suis_madam 12 -12; suis_miche 10 -10; suis_moi 10 -10; suis_nul 11 -11
suis_opera 12 -12; suis_pas 30 -30; suis_patie 13 -13; suis_perdu 12 -12; suis_pierr 11 -11; suis_press 18 -18
suis_pret 13 -13; suis_revol -10 10; suis_scand -7 7; suis_seul 13 -13; suis_sur 10 -10; suis_tanne 6 -6
suis_techn 7 -7; suis_toujo 17 -17; suis_tout 10 -10; suis_tres -20 20; suis_tromp 10 -10; suis_un 16 -16
suis_vieil 8 -8; suis_vraim -19 19; suite -4 4; suite_> 16 -16; suite_j -5 5; suivr 6 -6; suivr_> 11 -11
suivr_vos 5 -5; sujet 15 -15; sujet_de 10 -10; sujet_du 12 -12; super 10 -10; super_> 13 -13; super_aroba 5 -5
super_ca 8 -8; super_merci 8 -8; suppo 7 -7; suppo_entre 6 -6; suppo_nivea 6 -6; suppo_point 7 -7; suppo_s 7 -7
suppo_techn 5 -5; sur 17 -17; sur_> 14 -14; sur_deux 8 -8; sur_fortn 5 -5; sur_googl 12 -12; sur_inter 17 -17
sur_l -3 3; sur_la 11 -11; sur_le 11 -11; sur_les -2 2; sur_ma 7 -7; sur_mon 7 -7; sur_notre 5 -5; sur_pas 1 -1
sur_que 7 -7; sur_quel 6 -6; sur_quelq 3 -3; sur_repon 10 -10; sur_tous 3 -3; surfe 12 -12; surfe_> 11 -11
surfe_mais 10 -10; surpr 10 -10; surpr_> 10 -10; surto 15 -15; surto_la 1 -1; surto_pas 16 -16; switc 8 -8
switc_> 9 -9; switc_veut 6 -6; sympa 17 -17; sympa_> 17 -17; t 4 -4; t_> 7 -7; t_aroba 7 -7; t_as 4 -4
t_aurai 11 -11; t_comme 7 -7; t_e 5 -5; t_es -8 8; t_i 7 -7; t_il 8 -8; t_s 7 -7; t_une 9 -9; ta -10 10
ta_gueul -10 10; tabar -22 22; tabar_ca -22 22; table 9 -9; table_> 8 -8; table_a 7 -7; table_de 1 -1
table_elle 5 -5; table_et 6 -6; table_mon 7 -7; table_ni 5 -5; table_que 3 -3; table_seule 7 -7; tais 8 -8
tais_toi 8 -8; tanne 6 -6; tanne_la 6 -6; tant 9 -9; tant_que 9 -9; tanto 9 -9; tanto_> 9 -9; tape 6 -6
tape_mon 6 -6; taper -7 7; taper_sur -7 7; tard 16 -16; tard_> 16 -16; tas -8 8; tas_de -8 8; te -9 9; te_bonjo 8 -8
te_detes -8 8; te_faire -7 7; te_fous -9 9; teams 6 -6; teams_ca 6 -6; techn 18 -18; techn_> 26 -26; techn_a 6 -6
techn_allai 5 -5; techn_au 5 -5; techn_avait 10 -10; techn_c 7 -7; techn_de 12 -12; techn_direc 10 -10
techn_doit 7 -7; techn_en 4 -4; techn_est 6 -6; techn_hier 5 -5; techn_humai 6 -6; techn_il 4 -4; techn_infor 7 -7
techn_je 2 -2; techn_m 5 -5; techn_me 7 -7; techn_moi 7 -7; techn_n -9 9; techn_non 2 -2; techn_ont 14 -14
techn_ou 12 -12; techn_pas 6 -6; techn_passe 6 -6; techn_pour 6 -6; techn_qui 3 -3; techn_repas 6 -6
techn_resea 10 -10; techn_s 5 -5; techn_tout 16 -16; techn_va 5 -5; tele 14 -14; tele_> 21 -21; tele_dit 5 -5
tele_du 9 -9; tele_elle 5 -5; tele_est 4 -4; tele_l 4 -4; tele_mais 2 -2; tele_ne 7 -7; tele_non 5 -5; tele_s 3 -3
tele_trava 9 -9; telec 6 -6; telec_> 6 -6; telen 7 -7; telen_point 7 -7; telep 13 -13; telep_> 9 -9; telep_a 6 -6
telep_au 2 -2; telep_avec 1 -1; telep_c 5 -5; telep_ca 1 -1; telep_capte 3 -3; telep_comme 5 -5; telep_de 7 -7
telep_deux 2 -2; telep_dit 6 -6; telep_donc 1 -1; telep_du 2 -2; telep_est 11 -11; telep_et 8 -8; telep_fixe 9 -9
telep_fonct 3 -3; telep_gresi 10 -10; telep_il 8 -8; telep_inter 3 -3; telep_ip 7 -7; telep_les 8 -8
telep_madam 7 -7; telep_mais 8 -8; telep_march 3 -3; telep_mobil 8 -8; telep_n 5 -5; telep_ne 8 -8; telep_ni 7 -7
telep_on 4 -4; telep_parce 2 -2; telep_penda -6 6; telep_plus 8 -8; telep_porta 3 -3; telep_qui 5 -5
telep_sans 5 -5; telep_sonne 7 -7; telep_sont 8 -8; telep_va 2 -2; telet 9 -9; telet_> 8 -8; telet_je 7 -7
telet_que 6 -6; telev 7 -7; telev_par 8 -8; telev_une 6 -6; telle 5 -5; telle_de 5 -5; temps 10 -10; temps_> 10 -10
temps_c -10 10; temps_de 2 -2; temps_en 6 -6; temps_la 15 -15; temps_mais 9 -9; temps_pour 3 -3; temps_quand 3 -3
temps_que 6 -6; temps_une 5 -5; tenir 7 -7; tenir_> 7 -7; tenu 8 -8; tenu_deux 8 -8; tenu_trent 8 -8; termi 11 -11
termi_de 11 -11; termi_n 4 -4; terri 9 -9; terri_> 9 -9; test 16 -16; test_a 11 -11; test_de 5 -5; test_reuss 8 -8
test_un 11 -11; teste 24 -24; teste_> 21 -21; teste_c 7 -7; teste_le 6 -6; tete -11 11; tete_> -9 9; tete_de -5 5
texto 9 -9; texto_n 9 -9; texto_reste 8 -8; there 1 -1; there_mauri 1 -1; thier 7 -7; thier_et 7 -7; thoma 18 -18
thoma_> 15 -15; thoma_f 7 -7; thoma_point 7 -7; thune -9 9; thune_> -9 9; ti 6 -6; ti_point 6 -6; ticke 14 -14
ticke_> 10 -10; ticke_la 13 -13; tient 6 -6; tient_debou 6 -6; tiret 9 -9; tiret_atlas 6 -6; tiret_bas 6 -6
tiret_denis 6 -6; tiret_desme 7 -7; tiret_du 6 -6; tiret_en 2 -2; tiret_et 7 -7; tiret_ferme 11 -11; tiret_goff 6 -6
tiret_henri 7 -7; tiret_inter 6 -6; tiret_lang 7 -7; tiret_laure 6 -6; tiret_lea 7 -7; tiret_lebla 6 -6
tiret_luc 1 -1; tiret_marie 6 -6; tiret_marti 6 -6; tiret_morin 5 -5; tiret_paste 7 -7; tiret_photo 8 -8
tiret_plomb 9 -9; tiret_puis 3 -3; tiret_rau 4 -4; tiret_roy 5 -5; tiret_saint 6 -6; tiret_st 7 -7; tiret_yves 5 -5
titul 10 -10; titul_c 8 -8; titul_mais 5 -5; to 5 -5; to_someo 5 -5; toi 15 -15; toi_> 9 -9; toi_je 8 -8
toi_machi 8 -8; toile 10 -10; toile_> 10 -10; toit 9 -9; toit_> 9 -9; tom 13 -13; tom_guill 9 -9; tom_point 5 -5
tombe 11 -11; tombe_> 9 -9; tombe_direc 5 -5; tombe_la 4 -4; tombe_le 7 -7; tombe_sur 3 -3; ton -6 6; ton_machi -6 6
tonal 12 -12; tonal_> 13 -13; tonal_n 7 -7; tonal_quand 7 -7; tonal_sur 14 -14; tonne 6 -6; tonne_> 6 -6; toto 5 -5
toto_un 5 -5; touch 19 -19; touch_> 15 -15; touch_a 8 -8; touch_au 10 -10; toujo 11 -11; toujo_> 13 -13
toujo_absen 9 -9; toujo_an 6 -6; toujo_aussi 8 -8; toujo_autan 7 -7; toujo_avec 1 -1; toujo_coupe 14 -14
toujo_dans 6 -6; toujo_down 7 -7; toujo_en 14 -14; toujo_inter 8 -8; toujo_la -7 7; toujo_le 9 -9; toujo_lent 9 -9
toujo_lui 3 -3; toujo_meme 5 -5; toujo_orang 10 -10; toujo_parei -9 9; toujo_pas 11 -11; toujo_pour 13 -13
toujo_rien 12 -12; toujo_rouge 9 -9; toujo_toujo 7 -7; toulo 9 -9; toulo_> 9 -9; tourn -3 3; tourn_elle 6 -6
tourn_en -5 5; tourn_sa 6 -6; tourn_toujo 6 -6; tous 2 -2; tous_> 7 -7; tous_autan -7 7; tous_ces 9 -9
tous_des -9 9; tous_en 5 -5; tous_les -1 1; tous_mes 10 -10; tous_monsi 12 -12; tout 6 -6; tout_a 16 -16
tout_acces 5 -5; tout_attac 6 -6; tout_bien 2 -2; tout_bon 10 -10; tout_c 4 -4; tout_ca 5 -5; tout_casse -15 15
tout_ce 5 -5; tout_compr 10 -10; tout_dans 4 -4; tout_de -4 4; tout_depui 2 -2; tout_du 21 -21; tout_encor 5 -5
tout_essay 5 -5; tout_est 8 -8; tout_fait 4 -4; tout_fonct 19 -19; tout_je -6 6; tout_juste 10 -10; tout_l 5 -5
tout_le 14 -14; tout_march 10 -10; tout_meme 4 -4; tout_mort 9 -9; tout_noir 4 -4; tout_non 5 -5; tout_on 9 -9
tout_passe 8 -8; tout_prene 16 -16; tout_qui 3 -3; tout_remar 15 -15; tout_seul 10 -10; tout_toujo 6 -6
tout_va 13 -13; tout_vendu 4 -4; tout_verif 7 -7; tout_voila 6 -6; tout_votre 11 -11; toute 9 -9; toute_ces -10 10
toute_les 10 -10; toute_neuve 12 -12; toute_seule 5 -5; tpe 5 -5; tpe_> 5 -5; trafi 6 -6; trafi_est 6 -6
train 22 -22; train_> 14 -14; train_a 6 -6; train_de 9 -9; trait -9 9; trait_cela 7 -7; trait_d 7 -7
trait_les -10 10; tranq 9 -9; tranq_> 9 -9; trans 18 -18; trans_> 15 -15; trans_au 6 -6; trans_marti 6 -6
trans_moi 14 -14; trans_tiret 6 -6; traor 7 -7; traor_de 7 -7; trava 4 -4; trava_> 14 -14; trava_a 12 -12
trava_comme 3 -3; trava_dans 3 -3; trava_de -10 10; trava_est 9 -9; trava_et 6 -6; trava_je 1 -1; treiz 13 -13
treiz_> 5 -5; treiz_appar 10 -10; treiz_aroba 6 -6; treiz_et 4 -4; treiz_quato 5 -5; treiz_seize 6 -6
treiz_soixa 4 -4; treiz_treiz 10 -10; trema 6 -6; trema_point 6 -6; tremb 11 -11; tremb_> 11 -11; trent 10 -10
trent_> 9 -9; trent_c 3 -3; trent_cinq 1 -1; trent_deux 4 -4; trent_huit 1 -1; trent_quara 5 -5; trent_quatr 6 -6
trent_secon 8 -8; trent_sept 5 -5; trent_six 4 -4; trent_trois 6 -6; tres -4 4; tres_aimab 12 -12; tres_bien 11 -11
tres_en -15 15; tres_enerv -14 14; tres_fache -10 10; tres_faibl 8 -8; tres_fort 3 -3; tres_genti 10 -10
tres_lent 9 -9; tres_lente 9 -9; tres_mal 16 -16; tres_mecon -13 13; tres_patie 12 -12; tres_tres -12 12; trois 2 -2
trois_> 14 -14; trois_appar 10 -10; trois_aroba 8 -8; trois_ca 6 -6; trois_cinqu 4 -4; trois_deux 4 -4
trois_enfan 7 -7; trois_fois -9 9; trois_heure -9 9; trois_huit 5 -5; trois_huita 5 -5; trois_impri 11 -11
trois_jours 18 -18; trois_messa 4 -4; trois_non 6 -6; trois_nonan 7 -7; trois_onze 4 -4; trois_ordin 8 -8
trois_ou 12 -12; trois_porta 11 -11; trois_quara 4 -4; trois_quatr 5 -5; trois_qui 14 -14; trois_rivie 8 -8
trois_semai -17 17; trois_six 5 -5; trois_soixa 5 -5; trois_sur 13 -13; trois_telep 14 -14; trois_trent 14 -14
trois_trois 6 -6; trois_vingt 4 -4; tromp 15 -15; tromp_c 3 -3; tromp_de 15 -15; trop 11 -11; trop_> 12 -12
trop_bien 6 -6; trop_ce 2 -2; trop_compl 11 -11; trop_faibl 6 -6; trop_la -9 9; trop_nuls -5 5; trop_rien 11 -11
trop_vite 9 -9; trouv 9 -9; trouv_autre 8 -8; trouv_pas 2 -2; trouv_plus 5 -5; truc -4 4; truc_> -4 4
truc_donne 2 -2; trunk 8 -8; trunk_sip 8 -8; tu -6 6; tu_me -9 9; tu_sais 9 -9; tu_te -9 9; tuer 4 -4; tuer_le 4 -4
tut 8 -8; tut_> 8 -8; tut_tut 8 -8; u 14 -14; u_> 6 -6; u_aroba 4 -4; u_b 7 -7; u_e 8 -8; u_g 8 -8; u_i 6 -6
u_l 2 -2; u_n 4 -4; u_p 9 -9; u_t 7 -7; u_x 8 -8; u_y 8 -8; ugo 8 -8; ugo_marin 8 -8; uk 6 -6; uk_> 6 -6; un 13 -13
un_> -1 1; un_a 12 -12; un_abonn -8 8; un_agent 8 -8; un_appel 10 -10; un_appui 4 -4; un_aroba 6 -6; un_au 9 -9
un_autom 2 -2; un_autre 16 -16; un_bruit 3 -3; un_cable -10 10; un_chien -11 11; un_chiff 3 -3; un_cinqu 5 -5
un_clien 9 -9; un_code 5 -5; un_colle 11 -11; un_conco 4 -4; un_confl 4 -4; un_conse 8 -8; un_contr 18 -18
un_coup 9 -9; un_courr 12 -12; un_creti -5 5; un_d 20 -20; un_dans 3 -3; un_de 20 -20; un_debit 9 -9; un_depan 8 -8
un_deux 9 -9; un_deuxi 7 -7; un_doute 6 -6; un_dupli 9 -9; un_e 8 -8; un_echo 10 -10; un_ecran 6 -6; un_elect 12 -12
un_en 3 -3; un_est 7 -7; un_et 3 -3; un_etre 7 -7; un_fax 8 -8; un_film 9 -9; un_froid 8 -8; un_gars 12 -12
un_h 6 -6; un_hier 7 -7; un_humai 15 -15; un_il 2 -2; un_imbec -14 14; un_insta 7 -7; un_inter 6 -6; un_je 6 -6
un_joli 8 -8; un_la 10 -10; un_m 12 -12; un_mac 7 -7; un_mail 8 -8; un_mec 8 -8; un_mega 6 -6; un_mois -14 14
un_mot 6 -6; un_moun 4 -4; un_neuf 4 -4; un_ni 9 -9; un_nonan 5 -5; un_nouve 1 -1; un_numer 13 -13; un_opera 6 -6
un_ordin 7 -7; un_ou 7 -7; un_paque 8 -8; un_parti 12 -12; un_pc 7 -7; un_petit 7 -7; un_peu 17 -17; un_peut 13 -13
un_pilot 1 -1; un_ping 5 -5; un_poil 7 -7; un_porta 12 -12; un_prele 9 -9; un_probl 11 -11; un_proce -12 12
un_quara 7 -7; un_quatr 2 -2; un_qui 18 -18; un_redem 15 -15; un_rembo -10 10; un_rende 8 -8; un_rense 8 -8
un_respo 10 -10; un_robot 21 -21; un_s 4 -4; un_scand -15 15; un_sept 4 -4; un_servi -16 16; un_seul 9 -9
un_sms 12 -12; un_soixa 4 -4; un_souci 15 -15; un_stylo 12 -12; un_super 12 -12; un_t 5 -5; un_techn 12 -12
un_telep 7 -7; un_test 5 -5; un_ticke 6 -6; un_tiret 3 -3; un_train 6 -6; un_trent 1 -1; un_un 6 -6; un_vingt 4 -4
un_voyan 4 -4; un_vrai 9 -9; un_wifi 6 -6; un_zero 5 -5; under 7 -7; under_duval 2 -2; under_rey 5 -5
under_rossi 4 -4; under_wolf 9 -9; une 4 -4; une_adres 6 -6; une_agenc 13 -13; une_anten 9 -9; une_arnaq -11 11
une_bande -15 15; une_betis 4 -4; une_bonne 6 -6; une_box 17 -17; une_catas -6 6; une_centa 7 -7; une_chale 11 -11
une_chose -5 5; une_cinqu 7 -7; une_conse 7 -7; une_coupu 4 -4; une_dame 10 -10; une_demi 7 -7; une_demoi 7 -7
une_dizai 12 -12; une_douza 14 -14; une_ecole 8 -8; une_entre 3 -3; une_erreu 12 -12; une_escro -12 12
une_fois 6 -6; une_gang 8 -8; une_heure -15 15; une_honte -19 19; une_impri 8 -8; une_incom -9 9; une_inter 8 -8
une_journ -9 9; une_ligne 1 -1; une_machi 3 -3; une_mais 8 -8; une_minut -2 2; une_nouve 5 -5; une_offre 10 -10
une_ordin 6 -6; une_page 9 -9; une_paire 6 -6; une_panne 22 -22; une_pelle 6 -6; une_perso 17 -17; une_petit 10 -10
une_quest 7 -7; une_quich -11 11; une_quinz 7 -7; une_recla 6 -6; une_reuni 6 -6; une_secon 15 -15; une_semai 5 -5
une_seule 11 -11; une_table 10 -10; une_telep 6 -6; une_telev 6 -6; une_trent 18 -18; une_vaste -6 6; une_vieil -6 6
une_vingt 6 -6; une_visio 2 -2; une_vrai 3 -3; une_vraie 13 -13; union 7 -7; union_petit 7 -7; uniqu 6 -6
uniqu_> 6 -6; urgen 9 -9; urgen_> 8 -8; urgen_j 7 -7; urgen_je 7 -7; urgen_uniqu 6 -6; utili 4 -4; utili_celle 4 -4
utili_pas 4 -4; v 11 -11; v_aroba 8 -8; v_comme 6 -6; v_e 5 -5; v_i 3 -3; v_la 3 -3; v_r 7 -7; va 9 -9; va_> 23 -23
va_au -6 6; va_beauc 4 -4; va_bien 11 -11; va_c 9 -9; va_durer 2 -2; va_etre 13 -13; va_faire -7 7; va_j 1 -1
va_march 10 -10; va_mieux 7 -7; va_par 7 -7; va_pas -8 8; va_plus 7 -7; va_reess 2 -2; va_s 6 -6; va_te -7 7
va_toujo 7 -7; va_tres 1 -1; va_venir 5 -5; va_voir 13 -13; vais -17 17; vais_aller -9 9; vais_deman 12 -12
vais_m 9 -9; vais_peter -11 11; vais_porte -13 13; vais_resil -8 8; vais_saisi -5 5; vais_teste 16 -16
vais_tout -10 10; vais_voir 11 -11; vais_vous -17 17; valai 7 -7; valai_on 7 -7; valer 9 -9; valer_dumon 5 -5
valer_simon 9 -9; valid 4 -4; valid_> 4 -4; vanda 10 -10; vanda_> 10 -10; vas 10 -10; vas_y 10 -10; vasse 9 -9
vasse_encha 9 -9; vaste -6 6; vaste_escro -6 6; vendu 4 -4; vendu_maint 4 -4; venir 9 -9; venir_> 5 -5
venir_demai 5 -5; venir_me 7 -7; venir_un 6 -6; vente 5 -5; vente_une 5 -5; venu 2 -2; venu_> 7 -7; venu_c -9 9
venu_hier 3 -3; venu_la 13 -13; venu_lundi 5 -5; venu_mais 10 -10; verif 12 -12; verif_> 12 -12; verif_votre 5 -5
verra 13 -13; verra_> 13 -13; verra_bien 10 -10; vers 9 -9; vers_dix 9 -9; vers_le 5 -5; vers_un 2 -2; vert 11 -11
vert_> 16 -16; vert_et 6 -6; vert_mais 5 -5; vert_zero 3 -3; verte 9 -9; verte_> 8 -8; verte_et 3 -3; verts 9 -9
verts_> 9 -9; veuil 6 -6; veuil_me 6 -6; veut 10 -10; veut_pas 9 -9; veut_toujo 12 -12; veut_vous 7 -7; veux 14 -14
veux_annul 10 -10; veux_bien 7 -7; veux_cause 13 -13; veux_dire 8 -8; veux_etre 6 -6; veux_faire 11 -11
veux_juste 6 -6; veux_le 4 -4; veux_modif 9 -9; veux_parle 9 -9; veux_pas 12 -12; veux_plus -4 4; veux_quelq 10 -10
veux_resil 15 -15; veux_telep 1 -1; veux_un 13 -13; veux_une 6 -6; vial 5 -5; vial_> 5 -5; victo 8 -8; victo_ca 8 -8
victo_point 6 -6; vidal 8 -8; vidal_aroba 6 -6; vidal_voila 8 -8; vide 10 -10; vide_> 10 -10; video 8 -8
video_> 12 -12; video_demar 6 -6; video_il 4 -4; vieil -5 5; vieil_dame -6 6; vieil_moi 8 -8; vienn 3 -3
vienn_je 3 -3; viens 13 -13; viens_de 7 -7; viens_la 10 -10; vient 11 -11; vient_de 13 -13; vient_deja 4 -4
vieux 6 -6; vieux_telep 6 -6; villa 4 -4; villa_> 5 -5; villa_et 2 -2; ville 4 -4; ville_b 4 -4; villi 12 -12
villi_> 12 -12; vince 10 -10; vince_lacro 10 -10; vingt 9 -9; vingt_> 12 -12; vingt_ans -6 6; vingt_cinq 11 -11
vingt_de 6 -6; vingt_deux 4 -4; vingt_dix 6 -6; vingt_douze 4 -4; vingt_et 7 -7; vingt_huit 3 -3; vingt_neuf 5 -5
vingt_quatr 7 -7; vingt_quinz 4 -4; vingt_seize 4 -4; vingt_sept 6 -6; vingt_six 3 -3; vingt_telep 15 -15
vingt_treiz 5 -5; vingt_trois 4 -4; vingt_un 4 -4; virgu 3 -3; virgu_douze 3 -3; virgu_soixa 3 -3; virgu_trent 3 -3
visio 9 -9; visio_> 7 -7; visio_coupe 5 -5; visio_dans 2 -2; vite 9 -9; vite_> 19 -19; vite_dites 6 -6
vite_espec -8 8; vite_moi 3 -3; vite_notez 8 -8; vite_s 6 -6; vivan 5 -5; vivan_a 1 -1; vivan_la 5 -5; vocal 11 -11
vocal_ne 11 -11; voila 14 -14; voila_> 6 -6; voila_c 11 -11; voila_comme 12 -12; voila_exact 5 -5; voila_je 1 -1
voila_madam 1 -1; voila_vous 2 -2; voila_zero 1 -1; voir 2 -2; voir_> 5 -5; voir_aille -9 9; voir_avec -5 5
voir_ca 8 -8; voir_j 5 -5; voir_je 11 -11; vois 9 -9; vois_mes 3 -3; vois_pas 9 -9; voisi 12 -12; voisi_> 7 -7
voisi_de 9 -9; voisi_est 9 -9; voisi_monsi 7 -7; voisi_parce 11 -11; voisi_qui 5 -5; voit 7 -7; voit_ca 4 -4
voit_le 8 -8; voitu 10 -10; voitu_la 10 -10; voix 13 -13; voix_ca 10 -10; voix_la 7 -7; vol -17 17; vol_> -17 17
vol_pur -5 5; voleu -19 19; voleu_> -17 17; voleu_des -8 8; voleu_prend -6 6; voleu_rende -9 9; volon 10 -10
volon_merci 10 -10; vont 3 -3; vont_qui 3 -3; vos -16 16; vos_agent 12 -12; vos_aneri -7 7; vos_colle 18 -18
vos_conne -12 12; vos_delai -5 5; vos_etape 5 -5; vos_excus -6 6; vos_histo -5 5; vos_machi -19 19; vos_menso -8 8
vos_panne -16 16; vos_quest -16 16; vos_robot -7 7; vos_techn 6 -6; votre -10 10; votre_abonn -10 10
votre_affai -3 3; votre_boite -10 10; votre_box -14 14; votre_calme 12 -12; votre_colle 14 -14; votre_compo -7 7
votre_conne 5 -5; votre_dilig 10 -10; votre_entre -15 15; votre_faute 3 -3; votre_incom -9 9; votre_intel 13 -13
votre_musiq -7 7; votre_patie 13 -13; votre_patro 11 -11; votre_respo 8 -8; votre_retou 12 -12; votre_servi -23 23
votre_techn -9 9; votre_temps 13 -13; votre_truc -4 4; voudr 17 -17; voudr_annul 13 -13; voudr_avoir 5 -5
voudr_cause 9 -9; voudr_chang 11 -11; voudr_conna 12 -12; voudr_depan 6 -6; voudr_l 4 -4; voudr_le 5 -5
voudr_modif 7 -7; voudr_parle 7 -7; voudr_pas 5 -5; voudr_qu 14 -14; voudr_redem 6 -6; voudr_savoi 5 -5
voudr_un 9 -9; voudr_une 7 -7; voula 6 -6; voula_dire 2 -2; voula_simpl 6 -6; voule 14 -14; voule_> 12 -12
voule_dire 10 -10; voule_oui 12 -12; voulo 8 -8; voulo_parle 8 -8; vous -10 10; vous_> -2 2; vous_ai 8 -8
vous_allez -9 9; vous_annul 7 -7; vous_appel 22 -22; vous_arret 11 -11; vous_attaq -8 8; vous_autre -9 9
vous_avec 8 -8; vous_avez 21 -21; vous_avoue 7 -7; vous_bande -16 16; vous_benis 7 -7; vous_ca 5 -5
vous_colle -12 12; vous_comme -13 13; vous_compr -24 24; vous_confi 8 -8; vous_dans 15 -15; vous_de 9 -9
vous_deran 20 -20; vous_dirai 12 -12; vous_dire 1 -1; vous_dis 9 -9; vous_disai 3 -3; vous_disie 4 -4
vous_dites 17 -17; vous_donne 3 -3; vous_ecout -6 6; vous_embet 16 -16; vous_en 13 -13; vous_enten -1 1
vous_envoy -7 7; vous_est 13 -13; vous_et 7 -7; vous_etes 2 -2; vous_expli 12 -12; vous_fache 7 -7
vous_faire -11 11; vous_faite -12 12; vous_felic 12 -12; vous_fiche -17 17; vous_foute -7 7; vous_garan -9 9
vous_hein -12 12; vous_inqui 12 -12; vous_j -11 11; vous_jure -6 6; vous_l 14 -14; vous_la 8 -8; vous_le -14 14
vous_les -6 6; vous_m -10 10; vous_maint -10 10; vous_mais 5 -5; vous_manqu -7 7; vous_me -11 11; vous_moque -13 13
vous_n 2 -2; vous_ne -12 12; vous_notez 8 -8; vous_notie 4 -4; vous_nous -6 6; vous_parle 13 -13; vous_payer -9 9
vous_payez -7 7; vous_plait 9 -9; vous_pourr 8 -8; vous_pouve 18 -18; vous_previ 1 -1; vous_que 8 -8
vous_racon 2 -2; vous_rappe 9 -9; vous_rassu 7 -7; vous_remer 13 -13; vous_rende -6 6; vous_repet 14 -14
vous_repon 7 -7; vous_savez 8 -8; vous_serie -5 5; vous_serve -12 12; vous_soyez 9 -9; vous_suivr 11 -11
vous_telep 12 -12; vous_tromp 13 -13; vous_voleu -6 6; vous_voule 14 -14; vous_vous -14 14; voyan 10 -10
voyan_clign 6 -6; voyan_de 10 -10; voyan_est 9 -9; voyan_inter 6 -6; voyan_ne 8 -8; voyan_nulle 8 -8
voyan_orang 5 -5; voyan_reste 3 -3; voyan_rouge 5 -5; voyan_sont 9 -9; voyou -6 6; voyou_vous -6 6; vpn 9 -9
vpn_ne 10 -10; vpn_sans 7 -7; vrai -4 4; vrai_ca -14 14; vrai_gars 8 -8; vrai_monsi 8 -8; vrai_perso 3 -3
vrai_techn 9 -9; vrai_vous -8 8; vraie 13 -13; vraie_dame 6 -6; vraie_mon 7 -7; vraie_perso 12 -12; vraim -9 9
vraim_> 14 -14; vraim_ca 17 -17; vraim_des -19 19; vraim_la -7 7; vraim_n -7 7; vraim_non 6 -6; vraim_nuls -13 13
vraim_pas 5 -5; vraim_ras -6 6; vraim_tres -19 19; vu -6 6; vu_ca -6 6; vu_le 5 -5; vu_min 4 -4; vu_perso 12 -12
vu_que 5 -5; vu_une -8 8; w 12 -12; w_a 7 -7; w_e 8 -8; w_u 7 -7; wanad 8 -8; wanad_point 8 -8; web 7 -7; web_> 5 -5
web_depui 6 -6; web_point 6 -6; wei 8 -8; wei_chen 6 -6; wei_w 3 -3; wesh 7 -7; wesh_j 7 -7; wifi 13 -13
wifi_> 18 -18; wifi_c 7 -7; wifi_conne 6 -6; wifi_coupe 7 -7; wifi_dans 7 -7; wifi_de 4 -4; wifi_depui 2 -2
wifi_elle 13 -13; wifi_est 10 -10; wifi_fonct 4 -4; wifi_frere 6 -6; wifi_il 5 -5; wifi_insta 12 -12; wifi_is 6 -6
wifi_mais 2 -2; wifi_n 4 -4; wifi_ne 9 -9; wifi_qui 5 -5; wifi_sans 6 -6; wifi_se 7 -7; wifi_y 4 -4; wolf 9 -9
wolf_aroba 9 -9; worki 6 -6; worki_depui 6 -6; wuyts 7 -7; wuyts_w 7 -7; x 8 -8; x_> 8 -8; x_comme 3 -3; xavie 7 -7
xavie_a 3 -3; xavie_point 8 -8; y 14 -14; y_> 11 -11; y_a 18 -18; y_aroba 5 -5; y_arriv 7 -7; y_aurai 6 -6
y_conna 13 -13; y_e 6 -6; y_en -12 12; y_est 10 -10; y_etes 15 -15; y_fait 9 -9; y_faite 3 -3; y_je 5 -5; y_k 7 -7
y_manqu 15 -15; y_march 4 -4; y_passe 8 -8; y_t 7 -7; y_v 5 -5; yahoo 6 -6; yahoo_point 6 -6; yande 6 -6
yande_point 6 -6; yes 13 -13; yes_> 13 -13; yes_monsi 11 -11; yes_yes 8 -8; yeste 6 -6; yeste_> 6 -6; you -9 9
you_are -9 9; youss 8 -8; youss_amara 8 -8; youtu 10 -10; youtu_se 10 -10; yves 5 -5; yves_point 5 -5; yves_y 5 -5
z 7 -7; z_i 6 -6; z_o 3 -3; z_y 7 -7; zero 12 -12; zero_> 17 -17; zero_ameli 10 -10; zero_barre 3 -3; zero_cinq 4 -4
zero_deux 7 -7; zero_huit 5 -5; zero_je 4 -4; zero_le 4 -4; zero_neuf 9 -9; zero_onze 5 -5; zero_quatr 5 -5
zero_sept 6 -6; zero_sis 4 -4; zero_six 8 -8; zero_trois 5 -5; zero_un 7 -7; zero_zero 5 -5; zoe 12 -12
zoe_aroba 12 -12; zut 16 -16; zut_> 10 -10; zut_j 9 -9
""",
    ),
}
