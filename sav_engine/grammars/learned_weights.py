"""What the beginnings of words, and pairs of them, weigh in the second opinion (`learned.py`).

Written by `python -m ops.learn`. One weight for each answer, in tenths and in the order given; "_" joins a pair, "<"
and ">" are the two ends of an utterance. Long, because it is one table.
"""

LEARNED_FROM = "20970a07f4e881cf"
WEIGHTS = {
    "affirm_deny": (
        "affirm deny unclear",
        """
00 -8 -8 8; 00_01 -8 -8 8; 01 -8 -8 8; 01_47 -8 -8 8; 01_> -8 -8 8; 06 -8 -8 8; 0698 -9 -9 9; 0698_765 -9 -9 9
06_12 -8 -8 8; 112 -12 -12 12; 112_> -12 -12 12; 12 -11 -11 11; 12_34 -11 -11 11; 20 -8 -8 8; 20_00 -8 -8 8
33 -7 -7 7; 33_6 -7 -7 7; 34 -11 -11 11; 34_56 -7 -7 7; 34_> -8 -8 8; 432 -9 -9 9; 432_> -9 -9 9; 47 -8 -8 8
47_20 -8 -8 8; 4g -10 -9 9; 4g_march -10 -9 9; 56 -7 -7 7; 56_78 -7 -7 7; 6 -11 -11 11; 6_12 -7 -7 7
6_ordin -8 -9 9; 765 -9 -9 9; 765_432 -9 -9 9; 78 -7 -7 7; 78_> -7 -7 7; 9 -14 -12 13; 9_> -14 -12 13; <_01 -8 -8 8
<_06 -8 -8 8; <_0698 -9 -9 9; <_112 -12 -12 12; <_33 -7 -7 7; <_6 -8 -9 9; <_absol 11 -4 -24; <_accue -6 -6 6
<_affir 16 -16 -16; <_ah -5 -7 2; <_ajout -6 -7 7; <_allez -3 -7 5; <_allo -16 -14 15; <_allon 10 -10 -10
<_alors -16 -13 15; <_anne -9 -9 9; <_appel -8 -10 9; <_arret -8 -9 8; <_assur 12 -12 -12; <_atten -21 -21 24
<_au -11 3 0; <_aucun -13 9 -6; <_avec 13 -13 -13; <_awa -5 5 -5; <_b -9 -8 9; <_bah -11 10 -1; <_baiss -7 -8 7
<_be 6 -5 -6; <_ben 8 -4 -7; <_bien 13 9 -25; <_blabl -12 -12 12; <_bob -6 -7 8; <_bonjo -22 -23 23
<_bonne -9 -13 12; <_boula -9 -10 10; <_bruno -6 -7 7; <_c -2 -3 -5; <_ca -3 -6 1; <_can -7 -6 7; <_carre 14 -13 -14
<_ce -19 18 -12; <_cecil -7 -7 7; <_certa 9 0 -24; <_certe 12 -12 -12; <_cette -10 10 -9; <_chape -8 -7 8
<_chepa -12 -12 12; <_chez -6 -6 6; <_chut -6 -6 6; <_clair -8 -9 9; <_club -6 -7 7; <_comme -16 -28 23
<_compt -5 -7 7; <_conse -9 -10 10; <_conta -6 -7 8; <_corre -8 7 -6; <_d 13 -22 -6; <_dans -15 -12 16; <_de -6 -6 6
<_deja 17 -18 -14; <_depui -13 -12 13; <_desol -5 5 -6; <_deux -3 -21 11; <_didie -4 -7 8; <_dison 9 -7 -6
<_dites -3 -3 4; <_domma -12 -12 12; <_donne -8 -4 9; <_du -11 21 -26; <_ecout 6 -5 -7; <_eh 8 -8 -7; <_elle 1 -15 3
<_en 17 -21 -13; <_enfin 8 -6 -7; <_enten 22 -14 -23; <_entre -9 -8 9; <_espec -8 -8 8; <_est -9 -11 11
<_et 20 -8 -23; <_euh -9 -14 13; <_evide 5 -5 -5; <_exact 20 -21 -13; <_excus -9 -10 9; <_faite 11 -12 -9
<_faut -9 -12 11; <_faux -32 26 -16; <_fiche -6 -6 7; <_frere -5 -5 5; <_girar -7 -7 7; <_gmail -7 -10 9
<_go 12 -12 -12; <_grave 13 -11 -14; <_hein -16 -16 16; <_helas -11 12 -12; <_hier -8 -8 8; <_hmm -12 -12 12
<_hors -11 22 -25; <_hotel -5 -7 6; <_hugue -7 -7 8; <_hum 8 -6 -8; <_il -22 -2 11; <_impec 13 -12 -13
<_impos -18 8 -8; <_incor -9 9 -10; <_inter -5 -5 5; <_inuti -12 12 -12; <_j -17 -2 6; <_jamai -15 18 -18
<_je -3 -8 1; <_jeann -5 -5 5; <_joker -12 -12 12; <_julie -8 -9 9; <_juste 11 -11 -6; <_karim -5 -6 6
<_l -17 -19 18; <_la -12 -8 20; <_laiss -10 10 -10; <_laque -11 -11 11; <_laure -10 -10 10; <_le -14 -19 19
<_leon -6 -8 8; <_leque -12 -12 12; <_les -10 -11 11; <_loin -12 14 -14; <_lucas -5 -5 6; <_lui 10 -11 -9
<_lundi -9 -9 9; <_ma -11 -11 11; <_madam -11 -11 11; <_mais 14 -12 -14; <_malhe 1 6 -14; <_marc -5 -5 5
<_march 11 -9 -11; <_marie -9 -10 10; <_mauva -10 11 -12; <_merci -12 -12 12; <_merde -7 -9 9; <_mes -7 -7 7
<_mette -7 -8 8; <_mhm 12 -12 -12; <_mmh 10 -7 -9; <_moham -9 -9 9; <_moi -7 2 1; <_mon -10 -20 16
<_monsi -12 -13 12; <_natha -9 -9 9; <_negat -14 14 -14; <_nein -12 11 -9; <_nenni -13 13 -14; <_ni -15 -15 16
<_niet -12 12 -12; <_no -10 11 -9; <_nom -13 2 5; <_non 11 4 -37; <_nope -14 14 -14; <_nos -5 -6 6; <_notre -6 -7 7
<_nous 5 -16 -1; <_nulle -12 12 -12; <_numer -9 -8 9; <_oh -6 0 0; <_ok 17 -14 -16; <_on 2 -4 -3; <_opera -11 -11 11
<_oubli -11 10 -9; <_oui 11 -5 -19; <_oups -9 -12 11; <_paill -11 -11 11; <_pardi 12 -12 -12; <_pardo -12 -21 17
<_parfa 15 -15 -15; <_parle -14 -11 14; <_parti -11 -12 12; <_pas -24 30 -23; <_passe -8 -15 12; <_paul -15 -15 15
<_perso -13 -5 6; <_peut -21 -11 18; <_pierr -4 -6 6; <_plus -14 10 -9; <_pluto 3 3 -13; <_pol -6 -7 7
<_posit 12 -12 -12; <_possi -13 -13 13; <_pour 12 -7 -16; <_pourq 24 -24 -22; <_pourr -4 -6 8; <_preno -8 -9 8
<_presq -6 7 -8; <_puisq -15 15 -13; <_qu -17 -9 14; <_quand -4 -2 5; <_quatr -17 -18 19; <_que -11 12 -11
<_quel -13 -13 13; <_quell -14 -18 17; <_quelq -8 -11 10; <_qui -8 -7 8; <_quinz -11 -11 11; <_quoi -8 -10 9
<_redon -7 -6 7; <_remi -6 -9 9; <_rien -7 13 -18; <_s -18 6 -4; <_sa -6 7 -8; <_salut -6 -6 6; <_samir -8 -9 10
<_sans 2 4 -14; <_seize -9 -9 9; <_septa -13 -13 13; <_seule -9 -10 10; <_si 11 -3 -20; <_sim 8 -8 -7
<_soixa -8 -7 8; <_sous -11 -11 11; <_stop -10 -8 9; <_super 8 -6 -8; <_sur -9 -10 10; <_surem -10 11 -11
<_surto -10 14 -14; <_tabar -7 -8 7; <_tais -6 -6 6; <_telep -10 -10 11; <_test -6 -7 7; <_toujo 14 -10 -7
<_tout 4 2 -10; <_trans -7 -8 8; <_tres -7 10 -20; <_trois -16 -14 15; <_trop 12 -8 -12; <_tu -8 8 -8
<_un -10 -13 13; <_une -15 -16 16; <_vers -7 -7 7; <_veuil -5 -5 5; <_viens -9 -9 9; <_voila 8 -10 -7
<_voix 11 -16 -9; <_volon 18 -17 -18; <_votre -10 -11 11; <_vous -16 13 -7; <_wii 8 -9 -7; <_x -7 -8 8; <_y 5 -10 1
<_yep 12 -12 -12; <_yes 21 -21 -18; <_yvonn -7 -9 8; <_zero -8 -9 10; a -14 -6 12; a_aller 5 -2 -5; a_bout -9 -8 9
a_c -5 -6 6; a_ca -10 -19 16; a_carte -5 -5 5; a_cause -6 -6 6; a_chang -4 -4 5; a_cinq -5 -8 9; a_cote -13 17 -11
a_coupe -10 -13 12; a_d -8 -10 8; a_dire -23 -14 19; a_dit -6 -9 9; a_donne -5 -6 5; a_du -11 -14 13
a_emett -7 -7 7; a_envoy -7 -8 8; a_erreu -21 22 -21; a_ete -3 -6 7; a_fait 18 -15 -20; a_l -9 -13 12
a_la -17 10 -6; a_lache -6 -6 6; a_laver -7 -7 7; a_le -7 -8 8; a_ma -9 7 -4; a_mon -8 -10 9; a_ouvri -7 -8 8
a_pas 24 -26 -13; a_peine -5 -7 8; a_perdu -10 -8 9; a_plus -8 -10 10; a_preve -10 -12 11; a_propo 14 -7 -17
a_quelq -9 -10 11; a_r -7 -7 7; a_redir 8 -10 -5; a_rien -15 17 -17; a_robas -6 -9 9; a_se -1 -10 10
a_signe -10 -8 11; a_touch -4 8 -8; a_trava -9 -8 9; a_trois -6 -6 7; a_u -7 -7 7; a_un -7 -9 8; a_une -6 -9 8
a_voir -7 13 -17; a_votre 6 -3 -6; a_vous -4 -8 7; aboie -7 -8 8; aboie_je -7 -8 8; abonn -9 -9 10; abonn_> -9 -9 10
absol 11 -4 -24; absol_> 16 -18 -12; absol_c 5 -5 -5; absol_madam 11 -12 -11; absol_pas -35 24 -14; accen -14 -12 13
accen_> -13 -11 11; accen_under -5 -7 6; accor 4 2 -20; accor_> 8 2 -29; accor_avec -15 -15 15; accor_ca 7 -5 -7
accor_d 7 -5 -7; accor_faite 17 -19 -16; accor_mais -16 16 -14; accue -7 -8 8; accue_> -6 -7 7; accue_aroba -6 -6 6
achat -5 -6 6; achat_> -5 -6 6; achet -11 -11 11; achet_l -11 -11 11; acord 10 -9 -10; acord_> 10 -9 -10
acord_d 10 -9 -10; actua 0 -13 3; actua_> 5 -5 -5; actua_plus -7 -10 9; admin -7 -8 8; admin_> -7 -8 8
adres -9 3 -7; adres_> -9 14 -21; adres_elect -6 -7 7; adres_mais -12 -13 13; adres_oui 5 -5 -3; adsl -6 -8 7
adsl_qui -6 -8 7; affir 16 -16 -16; affir_> 13 -12 -12; affir_chef 10 -10 -10; agent -7 -6 7; agent_> -7 -6 7
ah -6 -5 2; ah_bah 3 1 -8; ah_ben 8 -3 -28; ah_bon -16 -15 15; ah_ca -20 22 -21; ah_mais 7 1 -19
ah_mince -14 -11 12; ah_non -22 32 -32; ah_oui 25 -16 -22; ah_que -5 7 -9; ai -2 1 -4; ai_9 -14 -12 13
ai_achet -11 -11 11; ai_appel 12 -8 -14; ai_assez -10 -8 9; ai_atten -6 -8 8; ai_bien -7 8 -7; ai_chang -5 -6 8
ai_debra 11 -10 -11; ai_deja 3 -13 5; ai_dit 12 3 -28; ai_enten -3 13 -19; ai_etein 11 -16 -11; ai_eu -6 -9 9
ai_fait 18 -17 -16; ai_honte -10 -10 10; ai_jamai -9 8 -7; ai_mail 0 -2 3; ai_marre -9 -6 8; ai_pas -29 11 1
ai_perdu -4 -9 11; ai_plus -7 -8 12; ai_quatr -10 -9 11; ai_quelq -2 -7 8; ai_ras -9 -7 8; ai_redem 19 -19 -18
ai_regar -4 -4 4; ai_rien -25 9 -1; ai_un -13 -16 17; ai_une -8 -9 9; ai_vu -7 -4 7; aider 5 -2 -5; aider_a 5 -2 -5
aille 11 -10 -11; aille_> 10 -10 -8; aille_c 6 -3 -6; aimer 7 3 -18; aimer_bien 13 -14 -12; aimer_mieux -13 11 -11
ajout -6 -7 7; ajout_un -6 -7 7; alarm -7 -6 7; alarm_me -7 -6 7; aller -10 12 -13; aller_merci -14 13 -10
aller_mon 8 -8 -8; aller_plus 5 -2 -5; allez 5 -17 5; allez_hop -7 -6 6; allez_m -10 -11 10; allez_on 13 -12 -12
allez_oui 19 -7 -19; allez_y 19 -16 -19; allo -16 -14 15; allo_> -11 -12 12; allo_vous -8 -6 7; allon 10 -10 -10
allon_y 10 -10 -10; allum -5 -7 7; allum_plus -5 -7 7; alors -16 9 2; alors_> 3 4 -24; alors_c -6 -10 10
alors_ecout -4 -4 4; alors_en -9 9 -9; alors_euh -9 -13 13; alors_j -10 3 -1; alors_la -7 -6 7; alors_non -23 23 -12
alors_que -4 -6 6; alpha -5 -5 5; alpha_> -5 -5 5; amran -9 -9 9; amran_> -9 -9 9; an -11 -11 11
an_derni -11 -11 11; anne -9 -9 9; anne_sophi -9 -9 9; ans -10 -9 11; ans_> -7 -7 8; ans_et -6 -7 8; anten -7 -7 7
anten_> -7 -7 7; appar -13 -15 15; appar_> -16 -15 18; appar_que -6 -7 7; appel -21 -3 10; appel_> -10 9 -10
appel_au -10 -10 10; appel_avec -11 -17 13; appel_d -8 -10 9; appel_de -14 -19 16; appel_entra -6 -7 7
appel_hier 0 -10 6; appel_julie -8 -15 12; appel_on -7 -7 7; appel_pas -8 11 -13; appel_pour -13 9 -6
appel_redem -12 -13 13; appel_valer -5 -6 6; apres -13 -13 13; apres_je -5 -5 5; apres_midi -8 -8 8
arnaq -13 -17 15; arnaq_> -13 -17 15; aroba -15 -20 22; aroba_et -5 -5 5; aroba_free -7 -9 10; aroba_gmail -7 -8 8
aroba_hotma -5 -7 6; aroba_j 0 -2 3; aroba_la -7 -9 10; aroba_mairi -6 -6 6; aroba_orang -8 -11 11
aroba_sfr -6 -7 7; aroba_soget -5 -7 7; arran 12 -2 -16; arran_> 16 -23 -12; arran_pas -17 15 -13; arret -18 5 0
arret_de -8 -9 8; arret_il -14 11 -9; arriv -12 -13 14; arriv_pas -12 -13 14; aspir -7 -8 8; aspir_ne -7 -8 8
assez -10 -8 9; assez_> -10 -8 9; assis -17 -14 16; assis_> -16 -13 15; assis_une -6 -7 7; assur 13 -12 -13
assur_> 13 -12 -13; attac -4 -4 6; attac_aroba -4 -4 6; atten -24 -16 24; atten_> -13 -3 8; atten_c -6 -6 6
atten_cheri -4 -4 7; atten_deux -6 -6 6; atten_excus -7 -8 8; atten_j -2 -7 8; atten_je -10 -9 12
atten_mais -16 -13 14; atten_non -11 11 -14; atten_pour -7 -8 8; atten_s -20 -12 20; atten_si 6 -5 -1
atten_un -6 -8 8; au -21 -1 7; au_au -7 -8 8; au_burea -5 -5 6; au_contr -17 16 -15; au_mois -10 -9 10
au_nom -13 -11 14; au_premi -9 -12 10; au_resea -5 -6 6; au_servi -7 -8 8; au_sujet 8 -12 -2; au_suppo -5 -5 5
au_telep -6 -6 6; au_zero -4 -3 6; aucun -2 1 -6; aucun_> -16 17 -18; aucun_barre -7 -8 8; aucun_idee -15 -17 16
aucun_monsi -16 17 -18; aucun_probl 16 -16 -14; aucun_souci 16 -16 -18; aucun_telep -5 -7 7; augus 13 -13 -12
augus_> 13 -13 -12; aujou -14 -1 3; aujou_hui -14 -1 3; aurai -6 -6 6; aurai_une -6 -6 6; autre -26 29 -21
autre_appel -7 -15 13; autre_chose -14 15 -12; autre_je -5 -16 16; autre_non -5 19 -20; autre_probl -23 24 -19
autre_souci -10 9 -6; autre_truc -5 7 -7; avais -10 -10 10; avais_simpl -10 -10 10; avec -14 -21 16
avec_> -11 -17 13; avec_beatr -6 -6 6; avec_deux -16 15 -13; avec_la -4 -8 7; avec_le -6 -6 7; avec_mon -4 -4 4
avec_plais 13 -13 -13; avec_quelq -8 -7 14; avec_quoi -15 -15 15; avec_tout -6 -5 6; avec_un -10 -17 18
avec_une -7 -7 7; avec_valer -8 -10 11; avec_vos -7 -8 8; avec_votre -6 -6 7; avec_vous -17 -17 18; avez 12 -6 -20
avez_bien 14 -16 -13; avez_dit -7 -8 8; avez_donne -6 -7 7; avez_mal -20 20 -19; avez_raiso 15 -23 -9
avez_tout 24 -29 -20; avez_un -13 -11 11; avez_vu 9 -12 -7; avoir -7 -5 8; avoir_sur -7 -5 8; avons -6 6 -6
avons_demen -6 6 -6; avoue -7 -7 7; avoue_que -7 -7 7; awa -5 5 -5; awa_c -5 5 -5; b -12 -11 12; b_comme -13 -13 14
b_e -5 -6 6; bah -3 7 -8; bah_ecout -7 -7 7; bah_j 10 -9 -10; bah_non -24 26 -21; bah_oui 12 -13 -11; baiss -7 -8 7
baiss_la -7 -8 7; bande -7 -6 7; bande_de -7 -6 7; barre -7 -8 8; barre_> -7 -8 8; bas -9 8 -7; bas_> -9 8 -7
be 6 -5 -6; be_oui 6 -5 -6; beatr -6 -6 6; beatr_vial -6 -6 6; beau -10 -12 11; beau_aujou -10 -12 11
beauc -12 -13 13; beauc_> -12 -13 13; belfo -6 -6 6; belfo_point -6 -6 6; belka -7 -8 8; belka_a -8 -9 10
belka_b -5 -6 6; belle -5 -7 6; belle_aroba -5 -7 6; ben 7 -11 0; ben_> -12 -12 12; ben_c -18 -14 18
ben_ca 15 -14 -16; ben_dame 13 -8 -12; ben_evide 10 -11 -10; ben_j -13 -10 12; ben_je -6 -6 7; ben_la 17 -18 -14
ben_le -9 -9 9; ben_moi -18 20 -21; ben_mon 5 -2 -5; ben_non -23 28 -26; ben_oui 17 -14 -23; ben_pas -9 9 -9
ben_si 6 -7 -6; ben_voila 5 -5 -5; berna -13 -13 14; berna_> -9 -8 9; berna_aroba -4 -6 6; besoi -13 15 -14
besoi_> -13 15 -14; bien 29 -16 -20; bien_> 16 -28 -9; bien_au -15 9 -7; bien_bonjo -6 -3 6; bien_c 8 -10 -5
bien_ca 1 4 -22; bien_ce 4 -4 -1; bien_cela 3 -3 -1; bien_compr 14 -16 -13; bien_d 5 -4 -4; bien_dites -6 -6 6
bien_enten 1 -16 8; bien_evide 13 -11 -10; bien_la 5 -5 -3; bien_le 11 -13 -8; bien_merci 18 -19 -14
bien_moi 9 -7 -13; bien_mon 9 -11 -7; bien_note 12 -12 -8; bien_notre 5 -5 -5; bien_oui 10 -4 -8
bien_pour 14 -15 -4; bien_que 13 -11 -3; bien_recu 8 -10 -5; bien_s 12 -14 -12; bien_sur 9 -1 -16
bien_volon 8 -8 -6; bio -6 -7 8; bio_> -6 -7 8; bip -7 -7 7; bip_> -7 -7 7; bip_bip -7 -7 7; blabl -12 -12 12
blabl_> -12 -12 12; bleue -5 -5 5; bleue_ne -5 -5 5; blond -6 -9 9; blond_a -6 -9 9; bloqu -11 -10 11
bloqu_> -11 -10 11; bob -6 -7 8; bob_tiret -6 -7 8; bol -9 -7 8; bol_> -9 -7 8; bon -13 -6 1; bon_> -30 -6 10
bon_bon -5 6 -3; bon_laiss -8 8 -5; bon_monsi 12 -9 -21; bon_nom -13 15 -17; bon_numer -13 17 -17; bon_pour 8 -7 -7
bon_vous -5 7 -7; bonjo -23 -23 24; bonjo_> -10 -10 10; bonjo_je -11 -5 11; bonjo_madam -9 -6 8
bonjo_monsi -15 -16 16; bonjo_pierr -5 -5 5; bonne -9 -13 7; bonne_adres -8 8 -16; bonne_et -7 -7 8
bonne_je -6 -8 7; bonne_quest -9 -13 12; bonso -9 -9 9; bonso_> -9 -9 9; borde -10 -13 11; borde_> -10 -13 11
borne -8 -9 8; borne_> -8 -9 8; bouch -14 -15 15; bouch_d -14 -15 15; boula -9 -10 10; boula_du -9 -10 10
bout -9 -8 9; bout_> -9 -8 9; bouto -8 -11 11; bouto_de -8 -11 11; box -15 -6 10; box_> -18 5 -2; box_a -3 -6 7
box_deux -3 -2 5; box_est -7 -7 7; box_et -4 -4 4; box_la -4 -4 5; box_s -5 -7 7; box_toute -9 -13 12
bris -9 -10 10; bris_> -9 -10 10; bruit -11 -14 13; bruit_la -11 -14 13; bruno -6 -7 7; bruno_point -6 -7 7
burea -10 -10 10; burea_> -9 -10 10; burea_et -5 -5 6; c 5 -2 -10; c_e -5 -6 6; c_est 6 -2 -11; c_etait -9 9 -7
c_good 8 -7 -6; c_point -5 -7 7; ca 1 -11 0; ca_> -3 -1 -3; ca_a -13 -12 13; ca_c -13 16 -27; ca_comme -5 5 -5
ca_d 6 -3 -6; ca_depas -8 -9 8; ca_depen -19 -21 21; ca_du -6 10 -9; ca_et -4 -3 4; ca_exact 13 -12 -10
ca_fait -17 -19 19; ca_ira -14 16 -22; ca_j -7 -8 9; ca_je -12 -1 3; ca_joue 14 -16 -13; ca_lag -11 -8 10
ca_m 14 -2 -18; ca_march 10 -30 -1; ca_me 21 -24 -16; ca_meme 19 -16 -13; ca_mon 8 -5 -5; ca_monsi 15 -20 -10
ca_ne -5 10 -19; ca_non 0 10 -23; ca_oui 20 -20 -15; ca_passe -4 -6 6; ca_peut 5 -2 -5; ca_que 6 1 -24
ca_redem -19 -23 21; ca_remar -13 -13 13; ca_roule 14 -14 -14; ca_serai 8 -10 -8; ca_sert -11 12 -11
ca_suffi -6 -6 6; ca_va -15 9 0; ca_vient -10 -9 10; ca_vous 12 -12 -5; cable -9 -6 11; cable_de -9 -6 11
camer -3 -6 7; camer_> -3 -2 5; camer_du -3 -6 7; can -7 -6 7; can_i -7 -6 7; capte -9 -11 11; capte_mal -6 -6 6
capte_plus -7 -8 8; carne -3 -3 4; carne_zero -3 -3 4; caron -8 -9 9; caron_preno -8 -9 9; carpe -8 -15 12
carpe_> -8 -15 12; carre 17 -18 -16; carre_> 17 -18 -16; carte -5 -5 5; carte_bleue -5 -5 5; cas 8 -1 -21
cas_> 8 -1 -21; casse -6 -7 7; casse_> -6 -7 7; cause -8 -12 12; cause_a -5 -1 6; cause_de -6 -6 6
cause_dessu -6 -8 7; ce 6 -9 -4; ce_matin -15 -14 17; ce_n -23 24 -17; ce_nom -7 8 -7; ce_que 15 -18 -7
ce_serai 8 -5 -3; ce_servi -11 -9 10; ce_ticke -12 11 -10; cecil -7 -7 7; cecil_rau -7 -7 7; cela 24 -23 -19
cela_> 17 -17 -15; cela_meme 12 -11 -9; celle -4 -4 6; celle_de -4 -4 6; celui -8 8 -9; celui_la -8 8 -9
centr -9 -10 10; centr_> -9 -10 10; certa 5 -7 -8; certa_> 10 -27 2; certa_pas -20 15 -12; certe 12 -12 -12
certe_> 12 -12 -12; ces -6 -6 7; ces_paul -6 -6 7; cette -21 21 -17; cette_fois -19 20 -17; cette_histo -9 8 -4
chair -5 -1 6; chair_et -5 -1 6; chamb -3 -7 7; chamb_du -3 -7 7; chang -14 -11 17; chang_> -3 -6 7
chang_d -9 -9 10; chang_de -5 -6 8; chang_la -4 -4 5; chans -7 -7 7; chans_> -7 -7 7; chape -8 -7 8
chape_de -8 -7 8; chat -7 -6 7; chat_est -7 -6 7; chef 10 -10 -10; chef_> 10 -10 -10; chepa -12 -12 12
chepa_moi -12 -12 12; cherc -9 -8 9; cherc_le -8 -11 11; cherc_mes -9 -8 8; cheri -4 -4 7; cheri_je -4 -4 7
chez -14 4 2; chez_machi -7 -7 7; chez_moi -8 12 -15; chez_mon -4 -6 6; chez_mort -7 -6 7; chez_nous -6 -6 6
chien -10 -10 10; chien_> -9 -9 9; chien_qui -7 -8 8; chiff -4 -4 6; chiff_tout -4 -4 6; chose -14 15 -9
chose_> -14 15 -9; chose_cette -3 5 -2; chum 8 -8 -8; chum_> 8 -8 -8; chut -6 -6 6; chut_les -6 -6 6; cinq -9 -8 11
cinq_> -10 -7 9; cinq_a -5 -5 6; cinq_deux -3 -3 5; cinq_dix -4 -3 6; cinq_douze -2 -3 5; cinq_heure -5 -8 9
cinq_nonan -3 -2 4; cinq_quatr -3 -5 7; cinq_treiz -3 -3 4; cinqu -5 -5 11; cinqu_cinq -4 -3 6; cinqu_deux -3 -2 4
cinqu_huit -7 -7 9; cinqu_six -5 -5 10; cinqu_soixa -4 -6 9; clair -8 -10 9; clair_fonta -7 -7 7
clair_rouss -8 -9 9; clien -12 -11 12; clien_> -9 -10 10; clien_depui -6 -3 6; clien_par -6 -7 6
clien_quara -9 -8 9; club -6 -7 7; club_under -6 -7 7; code 2 -9 0; code_pin -7 -6 7; code_posta 6 -5 -7
colle -3 -8 6; colle_> 4 -10 -1; colle_m -5 -6 5; colle_parce -4 -3 4; coloc -8 -8 9; coloc_> -8 -8 9; com -18 0 6
com_> -18 1 5; com_tout -7 -8 8; combi -6 -7 8; combi_depui -6 -7 8; comme -1 -16 4; comme_> -3 -17 6
comme_berna -13 -13 14; comme_c -5 5 -5; comme_ca -13 -4 11; comme_comme -12 -9 10; comme_dites -7 -8 9
comme_franc -3 -4 5; comme_j -12 -9 10; comme_la -7 -7 7; comme_mon -3 -4 5; comme_que 12 -14 -11
comme_vous 19 -10 -17; commu -6 -7 7; commu_une -6 -7 7; compe -5 -5 5; compe_> -5 -5 5; compl -27 -22 25
compl_> -22 -17 20; compl_mon -7 -6 7; compl_pourr -5 -5 5; compr -2 -21 11; compr_> -1 -13 2; compr_la -6 -10 10
compr_quest -9 -11 10; compr_une -7 -8 9; compt -5 -7 7; compt_aroba -5 -7 7; concl 11 -9 -11; concl_> 11 -9 -11
conco -4 -5 5; conco_en -4 -5 5; confi 14 -20 -13; confi_> 14 -20 -13; conna -12 7 -4; conna_> -6 11 -15
conna_rien -11 7 -2; conna_tu -8 -8 8; conne -12 -10 11; conne_> -8 -7 9; conne_a -1 -10 10; conne_est -5 -5 5
conne_inter -4 -9 11; conne_pas -7 -8 8; conne_plus -5 -6 6; conse -14 -13 14; conse_> -7 -6 6
conse_clien -9 -10 10; conso -10 -11 13; conso_d -7 -8 8; conso_de -8 -9 10; conta -6 -7 8; conta_aroba -6 -7 8
conti 8 -7 -9; conti_> 8 -7 -9; contr -25 17 -8; contr_> -29 23 -14; contr_c 9 -11 -7; contr_est -7 -9 8
contr_le -6 -12 12; contr_moi -8 -9 9; convi 11 -11 -11; convi_> 10 -10 -10; convi_tres 10 -7 -10; corre 21 -19 -14
corre_> 18 -20 -7; corre_c 2 -1 -1; corre_ca 16 -18 -14; corre_ce -8 7 -6; corre_de 5 -3 -3; corri -6 6 -6
corri_> -6 6 -6; cote -13 17 -11; cote_> -9 18 -19; cote_qui -14 -15 15; coup -4 -4 4; coup_plus -4 -4 4
coupe -9 -12 11; coupe_je -9 -13 11; coupe_le -9 -6 11; coupe_tous -1 -1 3; coura -7 -7 7; coura_> -7 -7 7
courr -8 -7 9; courr_sur -8 -7 9; cours -4 -3 4; cours_> -4 -3 4; craqu -6 -4 8; craqu_quand -6 -4 8; crois 6 13 -18
crois_> 23 -20 -21; crois_bien 8 -11 -7; crois_pas -29 26 -23; cuisi -8 -6 7; cuisi_> -8 -6 7; cyclo -6 -6 6
cyclo_tout -6 -6 6; d 13 -22 -5; d_> -8 -8 8; d_a -12 5 11; d_abonn -9 -9 10; d_accor 4 2 -20; d_acord 10 -9 -10
d_actua 5 -5 -5; d_admin -7 -8 8; d_aille 11 -10 -11; d_erreu 22 -25 -11; d_escar -7 -3 8; d_expli 6 -3 -6
d_incon 12 -12 -10; d_inter -6 -6 6; d_j -8 -10 8; d_ordin -6 -6 6; d_ou -10 -9 10; d_un -4 -4 4; d_union -6 -6 6
d_urgen -8 -10 9; da 10 -9 -11; da_> 10 -9 -11; da_c 8 -5 -5; dame -4 -8 6; dame_> -8 -10 11; dame_de -7 -6 7
dame_oui 13 -8 -12; dans -2 -19 7; dans_la -8 -8 9; dans_le 5 -15 -1; dans_tout -7 -6 7; de 4 -21 11
de_borde -10 -13 11; de_ca 3 -7 1; de_ce 6 -6 -5; de_chez -7 -6 7; de_clien -9 -8 9; de_commu -6 -7 7
de_conna -8 -8 8; de_conne -8 -7 9; de_de -7 -6 11; de_debit -10 -7 8; de_forfa -5 -5 7; de_gros -9 -11 10
de_gueul -11 -9 10; de_guign -7 -6 7; de_jeux -7 -9 9; de_joind -6 -7 6; de_l -5 -5 5; de_la -16 13 -10
de_le 11 -9 -11; de_ma 5 -14 4; de_malad -5 -5 5; de_marse -13 -12 13; de_meme 5 -3 -3; de_moi -23 -20 23
de_mon -12 -10 13; de_notre -4 -4 6; de_nouve 12 -12 -12; de_novem -10 -9 10; de_ouf -5 -5 5; de_paiem -5 -6 6
de_paill -8 -7 8; de_perso -7 11 -13; de_poste -8 -7 8; de_prend -3 -3 4; de_probl 20 -19 -15; de_quest -11 22 -25
de_quoi -8 -6 7; de_refus 24 -24 -17; de_resea -6 -8 12; de_sms -7 -8 8; de_souci 21 -21 -13; de_sympa -7 -7 8
de_telep -4 -5 6; de_tonal -8 -10 9; de_touch -9 -12 11; de_tout -7 -6 7; de_trait -8 -9 9; de_vive -6 -7 7
de_vos -9 -6 8; de_votre -8 -6 8; de_vous -8 -9 8; de_wifi -4 -4 4; debit -11 -8 10; debit_> -10 -7 8
debit_d -7 -3 8; debit_ridic -5 -7 8; debra 8 -10 -6; debra_> -11 -4 8; debra_et 11 -10 -11; deced -7 -7 7
deced_> -7 -7 7; decod -7 -6 7; decod_est -7 -6 7; decon -6 -5 6; decon_toute -6 -5 6; decro -10 -9 10
decro_et -10 -9 10; degou -8 -6 8; degou_de -8 -6 8; deja 3 -7 -1; deja_> 4 -9 0; deja_appel -18 -8 11
deja_deux 16 -15 -15; deja_fait 17 -22 -10; deja_la -12 -16 16; deja_redem 18 -19 -16; deja_resol -16 15 -13
deja_tout -7 -5 8; deja_venu -8 -11 10; demai -7 -8 9; demai_> -6 -7 7; demai_matin -4 -5 5; deman -9 -11 11
deman_a -9 -11 11; demen -6 6 -6; demen_en -6 6 -6; depas -8 -9 8; depas_les -8 -9 8; depen -19 -21 21
depen_> -17 -19 18; depen_ce -12 -13 13; depen_de -6 -6 7; depen_des -8 -8 8; depui -15 -10 14; depui_ca -7 -4 7
depui_ce -11 -12 12; depui_deux -11 -9 12; depui_hier -9 -9 9; depui_l -6 -7 8; depui_longt -6 6 -7
depui_que -5 -7 9; depui_trois -7 -7 7; deran 15 -15 -15; deran_pas 15 -15 -15; derni -8 -18 11; derni_> -16 -16 16
derni_fois 5 -6 -4; des -14 -21 18; des_appel -7 -7 7; des_craqu -6 -4 8; des_des -7 -7 7; des_fois -8 -8 8
des_forge -6 -6 7; des_incap -9 -13 11; des_lilas -8 -8 8; desol -10 8 -6; desol_> -17 17 -11; desol_mais -5 5 -6
dessu -13 -10 13; dessu_> -9 -8 9; dessu_c -6 -8 7; deux -13 -20 20; deux_> -19 -13 18; deux_ans -6 -7 8
deux_aroba -4 -7 8; deux_fois 14 -9 -16; deux_gsm -13 -13 14; deux_heure -8 -9 9; deux_l -16 15 -13
deux_mille -14 -9 14; deux_minut -6 -6 6; deux_pc -6 -4 6; deux_perso -9 -8 9; deux_porta -6 -6 6
deux_quara -6 -6 7; deux_quatr -3 -3 4; deux_repet -3 -2 5; deux_soixa -5 -5 5; deux_table -5 -6 6
deux_trois -3 -3 5; deux_un -6 -7 7; deuxi -6 -7 7; deuxi_poste -6 -7 7; devan 12 -8 -11; devan_> 12 -8 -11
devri -7 -5 8; devri_l -7 -5 8; didie -4 -7 8; didie_didie -4 -7 8; didie_soixa -4 -7 8; dieu 5 -2 -5
dieu_si 5 -2 -5; diffe -10 10 -9; diffe_> -10 10 -9; dirai -9 9 -7; dirai_mais -9 9 -7; dire -5 -20 14
dire_> -19 -17 20; dire_c -5 -5 5; dire_ca 19 -16 -19; dire_mais -9 8 -7; dire_que -11 -13 12; direc -5 -9 9
direc_> -5 -9 9; dis 32 -27 -25; dis_> 6 -6 -6; dis_c -9 9 -8; dis_oui 10 -10 -2; dis_pas 33 -33 -21
dis_que -19 15 -12; disie -10 -11 11; disie_> -10 -11 11; dison 9 -7 -6; dison_que 9 -7 -6; dit 13 0 -24
dit_> 5 -4 -14; dit_la -6 -9 9; dit_le -6 6 -6; dit_non -21 16 -14; dit_oui 13 -12 -13; dit_pas -8 -7 9
dit_qu -7 -6 7; dit_que -8 10 -10; dites -16 -20 19; dites_> -13 -16 16; dites_a -3 -3 4; dites_j -5 -5 5
dites_voir -6 -6 6; dites_vous -7 -8 9; dix -14 -13 14; dix_> -4 -6 9; dix_dix -4 -3 6; dix_heure -10 -10 10
dix_huit -4 -4 8; dix_minut -6 -5 6; dix_neuf -5 -5 5; dix_sept -1 -3 3; dizai -9 -10 10; dizai_> -7 -9 8
dizai_de -8 -7 8; doit -7 -8 9; doit_passe -5 -4 6; doit_venir -6 -7 7; domma -12 -12 12; domma_> -12 -12 12
donc 9 -3 -16; donc_> 8 -7 -11; donc_il -6 6 -6; donc_non -5 5 -5; donc_oui 6 -5 -7; donne -12 -10 12
donne_est -6 -7 7; donne_la -7 -5 8; donne_moi -8 -4 9; donne_votre -5 -6 5; dossi 13 -13 -7; dossi_> 13 -13 -7
doute 10 -9 -8; doute_oui 10 -9 -8; douza -6 -6 6; douza_d -6 -6 6; douze -9 -6 11; douze_> -10 -7 10
douze_quatr -5 -7 7; douze_soixa -3 -3 5; douze_trent -5 -5 10; du -21 4 5; du_bruit -11 -14 13; du_centr -9 -10 10
du_fond -3 -7 7; du_fouta -11 -9 10; du_magas -5 -7 7; du_monde -6 9 -9; du_ticke 11 -7 -18; du_tou -7 10 -10
du_tous -10 12 -14; du_tout -15 19 -17; dumon -5 -6 6; dumon_et -5 -6 6; dupon -11 -14 15; dupon_> -8 -9 9
dupon_aroba -6 -10 10; duran -6 -6 6; duran_avec -5 -5 7; duran_de -5 -5 5; e -6 -7 7; e_c -5 -7 7; e_l -5 -6 6
e_m -5 -6 6; e_t -5 -7 7; ecole -6 -6 6; ecole_> -6 -6 6; ecout 2 -20 6; ecout_> -2 -19 5; ecout_de 6 -5 -7
ecout_et 8 -7 -7; ecout_je -4 -4 4; ecout_mon -7 -7 7; ecran -7 -5 8; ecran_puisq -7 -5 8; effec 11 -11 -11
effec_> 11 -11 -11; effet 11 -11 -12; effet_> 11 -11 -12; eh 8 -8 -7; eh_bien 3 -10 0; eh_oui 7 -7 -8; el -9 -9 9
el_amran -9 -9 9; elect -6 -7 7; elect_> -6 -7 7; elle -1 -11 4; elle_a -7 -6 7; elle_dit -8 10 -10
elle_est -12 -13 13; elle_meme 13 -17 -12; elodi -7 -5 7; elodi_march -7 -5 7; embet -17 -19 19; embet_> -6 -6 7
embet_quand -13 -16 14; emett -7 -7 7; emett_des -7 -7 7; en -5 -7 5; en_ai -20 -15 17; en_atten -7 -8 8
en_chair -5 -1 6; en_chiff -4 -4 6; en_coloc -8 -8 9; en_effet 11 -11 -12; en_est -9 14 -15; en_fait -22 22 -15
en_ligne -7 -8 8; en_mars -6 6 -6; en_numer -10 -11 11; en_occup -11 -9 10; en_os -5 -1 6; en_panne -3 -8 6
en_passe -11 10 -10; en_plein 11 -8 -12; en_relat -12 -9 11; en_rond -9 -9 9; en_sais -15 -16 18
en_serai 14 -13 -14; en_suis -17 -17 18; en_telec -5 -7 8; en_valai -6 -6 6; en_visio -13 -11 12; encor -1 11 -17
encor_> -15 15 -10; encor_la 11 -12 -10; encor_non -5 5 -5; enfan -9 -8 9; enfan_pardo -6 -6 6; enfan_sont -6 -6 6
enfin -6 6 -6; enfin_> -7 10 -5; enfin_je 12 -12 -2; enfin_non -27 28 -21; enfin_oui 24 -22 -18; enfin_si 15 -16 -6
enfin_vous -10 -11 10; ensui -3 -4 5; ensui_aroba -3 -4 5; enten 4 -32 5; enten_> 9 -34 1; enten_de -7 -8 8
enten_des -6 -4 8; enten_et -17 17 -16; enten_juste -7 -7 7; enten_mais -7 8 -7; enten_mal -14 -11 13
enten_mutue -9 -9 9; enten_par -11 -10 12; enten_pas -13 -11 12; enten_tout 6 -5 -7; enten_une -4 -2 5
entra -6 -7 7; entra_> -6 -7 7; entre -9 -10 10; entre_> -10 -12 12; entre_a -5 -5 5; entre_avec -6 -8 9
entre_huit -5 -4 6; entre_vingt -9 -8 9; envoi -6 -6 6; envoi_un -6 -6 6; envoy -7 -8 8; envoy_de -7 -8 8
epele -10 -13 12; epele_> -10 -13 12; epous -4 -4 4; epous_et -4 -4 4; erreu -11 22 -32; erreu_> -8 19 -30
erreu_monsi -10 10 -10; es -8 8 -8; es_goure -8 8 -8; escar -7 -3 8; escar_> -7 -3 8; espec -8 -8 8
espec_de -8 -8 8; essai 13 -12 -14; essai_> 13 -12 -14; essay -2 7 -22; essay_> -5 10 -21; essay_d 6 -3 -6
est -3 -4 1; est_> -5 5 -5; est_a -13 -23 15; est_au 0 -11 5; est_autre -10 11 -6; est_avec -17 13 -8
est_bien 38 -38 -20; est_bloqu -7 -6 7; est_bon -13 14 -13; est_bonne -6 -8 7; est_ca 28 -25 -16; est_casse -6 -7 7
est_ce 10 -24 2; est_cela 21 -21 -18; est_celle -4 -4 6; est_clair -7 -7 7; est_compl -24 -22 24
est_corre 22 -22 -13; est_d 20 -20 -17; est_dans -11 -9 11; est_deced -7 -7 7; est_deja -21 9 -6; est_deux -9 -8 9
est_diffe -10 10 -9; est_dix -10 -12 11; est_du -11 -9 10; est_en -9 -8 9; est_encor 11 -12 -10
est_exact 22 -20 -20; est_fait 24 -25 -18; est_faux -27 27 -20; est_fini -10 9 -6; est_furie -8 -9 9
est_gener -8 -7 8; est_genti -18 17 -15; est_hs -7 -8 8; est_inadm -14 -9 13; est_incor -17 17 -17
est_inexa -18 19 -17; est_intol -10 -8 9; est_jean -6 -10 10; est_juste 21 -24 -16; est_l -13 12 -9; est_la -7 -2 4
est_le 15 -13 -13; est_ma -12 -11 14; est_marra -13 -13 13; est_moi 17 -16 -16; est_mon -7 -7 7; est_mort -9 -9 10
est_muet -6 -7 7; est_noire -7 -7 7; est_non -24 26 -25; est_note 9 -9 -10; est_nul -7 -6 7; est_parei -4 -4 4
est_parfa 5 -5 -3; est_parti -9 -10 10; est_pas -11 19 -30; est_patri -3 -4 5; est_plus -20 18 -14
est_point -19 15 -13; est_possi 11 -8 -14; est_pour -10 -7 2; est_prive -6 -6 6; est_quoi -17 -17 18
est_regle -29 28 -23; est_rouge 9 -9 -9; est_samia -8 -10 8; est_scand -6 -6 6; est_soixa -6 7 -8; est_sur 1 -8 3
est_toujo 19 -24 -14; est_tout 0 -4 -3; est_un -25 20 -7; est_une -25 5 4; est_vrai 15 -17 -12; et 1 -35 15
et_apres -5 -5 5; et_c -10 -9 10; et_ca -6 -7 8; et_ce -4 -4 4; et_cinq -5 -5 6; et_comme 20 -8 -23
et_depui -7 -4 7; et_elle -4 -3 4; et_en -5 -1 6; et_ensui -3 -4 5; et_inter -13 -10 14; et_j -10 -8 12
et_je -5 -6 6; et_la -19 15 -12; et_le -5 -5 5; et_midi -5 -4 6; et_non -30 -26 28; et_oui 8 -7 -7; et_puis -6 -5 6
et_rallu 11 -16 -11; et_rebra 11 -10 -11; et_tiret -6 -7 8; et_trois -6 -4 6; et_un -5 -5 5; et_vingt -9 -8 9
etage -9 -12 11; etage_> -9 -12 11; etait -14 4 -2; etait_etein -4 -4 4; etait_vrai -9 9 -7; ete -3 -6 7
ete_chang -3 -6 7; etein 7 -16 -6; etein_et 7 -16 -6; etes -14 -9 12; etes_de -9 -11 10; etes_en -8 -10 11
etes_pas -8 12 -12; etes_tous -6 -7 7; etes_tromp -11 15 -15; etes_vous -8 -7 8; etes_vraim -9 -13 12
etre -27 -19 25; etre_> -11 -13 14; etre_bien -16 -10 15; etre_humai -8 -4 9; etre_je -2 -3 5; etre_mis -12 -9 11
etre_non -10 -13 12; etre_oui -7 -9 8; etre_pas -8 9 -7; eu 5 3 -19; eu_de 12 -12 -12; eu_le -8 14 -17
eu_quelq -6 -9 9; euh -20 -4 11; euh_> -16 -18 18; euh_bah 10 -9 -10; euh_ben -12 -12 12; euh_c -7 -6 7
euh_enfin 15 -14 -12; euh_euh -8 -10 9; euh_je -16 -1 5; euh_non -19 29 -45; euh_oui 16 -23 -6; euh_une -8 -13 13
evide 23 -20 -21; evide_> 18 -18 -16; evide_madam 9 -9 -9; evide_que 5 -5 -4; evite -13 10 -9; evite_> -13 10 -9
exact 20 -12 -27; exact_> 7 -3 -18; exact_c 13 -13 -6; exact_ca 14 -14 -10; exact_ce 10 -10 -10; exact_je 8 -10 -5
exact_monsi 17 -20 -10; exact_nous -6 6 -6; exact_oui 6 -6 -6; exact_pour 10 -13 -7; exced -9 -8 10
exced_par -9 -8 10; excus -10 -12 12; excus_moi -10 -12 12; exige -5 -6 6; exige_un -5 -6 6; expli -2 -7 5
expli_hier -4 -4 4; expli_tout -1 -7 4; f -3 -4 5; f_comme -3 -4 5; facon -18 17 -14; facon_> -18 17 -14
factu -10 -10 10; factu_> -10 -10 10; faire 14 -18 -13; faire_> 11 -9 -11; faire_avec -17 -17 18
faire_ca 11 -10 -11; faire_les -4 -3 4; fait 10 -5 -16; fait_> 3 7 -36; fait_beau -10 -12 11; fait_c 4 -3 -14
fait_ca 16 -10 -16; fait_comme 16 -14 -16; fait_d 16 -21 -13; fait_exact 19 -21 -13; fait_longt -16 -13 14
fait_monsi 27 -30 -19; fait_non -9 9 -9; fait_saute -7 -7 7; fait_tout 21 -24 -11; fait_trois 10 -18 -9
fait_une -11 -9 11; faite 10 -5 -17; faite_comme 18 -18 -16; faite_donc 11 -12 -9; faite_erreu -15 12 -8
faite_la -5 7 -7; faite_le 9 -9 -7; faite_pas -10 10 -4; faite_vite 11 -11 -9; faudr -15 -16 17; faudr_l -6 -7 7
faudr_que -12 -14 14; faudr_redem -7 -8 8; faut -18 -15 17; faut_corri -6 6 -6; faut_que -5 -7 7
faut_voir -14 -17 16; faute 13 -14 -9; faute_> -5 7 -7; faute_ca 14 -18 -7; faux -1 6 -27; faux_> 2 2 -22
faux_ce -7 8 -7; faux_numer -6 6 -9; femme -6 -7 7; femme_> -6 -7 7; femme_qui -4 -3 4; ferme -6 -7 8
ferme_point -6 -7 8; ferra -6 -3 6; ferra_je -6 -3 6; fi -9 9 -8; fi_> -9 9 -8; fibre 1 -20 5; fibre_> 2 -22 3
fibre_a -6 -6 6; fibre_dans -7 -6 7; fibre_et -7 -3 8; fiche -6 -6 7; fiche_moi -6 -6 7; fille -13 -11 14
fille_a -4 -5 5; fille_qui -11 -9 10; film -4 -4 4; film_avec -4 -4 4; fils -5 -5 5; fils_> -7 -6 11
fils_qui -5 -5 5; fin -8 -11 11; fin_> -8 -11 11; fin_aroba 0 -2 3; fini -10 9 -6; fini_c -10 9 -6; fixe -11 -20 16
fixe_> -7 -8 8; fixe_ca -9 -10 10; fixe_deux -6 -6 6; fixe_elle -6 -8 7; fixe_est -7 -7 7; fixe_ne -5 -6 6
fois 9 -2 -12; fois_> -6 1 4; fois_c -10 10 -9; fois_d 10 -10 -8; fois_deja 10 -18 -9; fois_meme 12 -9 -13
fois_oui 9 -6 -6; fois_que -26 23 -16; fois_sur -4 -2 5; fonct -10 -11 11; fonct_pas -10 -11 11; fond -3 -7 7
fond_le -3 -7 7; fonta -7 -7 7; fonta_comme -7 -7 7; forfa -5 -5 7; forfa_> -5 -5 7; forge -6 -6 7; forge_> -6 -6 7
fortn -5 -5 5; fortn_j -5 -5 5; fouta -11 -9 10; fouta_de -11 -9 10; fr -14 1 5; fr_> -14 1 5; franc -3 -4 5
franc_et -3 -4 5; free -7 -9 10; free_point -7 -9 10; frere -5 -5 5; frere_ca -5 -5 5; frero -7 9 -5
frero_> -7 9 -5; furie -8 -9 9; furie_contr -8 -9 9; g -7 -9 8; g_e -5 -7 7; g_i -7 -7 7; gauch -5 -5 5
gauch_> -5 -5 5; gener -8 -7 8; gener_> -8 -7 8; gens -8 -9 9; gens_comme -8 -9 9; genti -18 17 -15
genti_> -14 13 -6; genti_mais -11 10 -10; gere -4 -3 4; gere_tout -4 -3 4; girar -7 -7 7; girar_g -7 -7 7
gite -4 -4 6; gite_les -4 -4 6; gmail -11 -12 13; gmail_ne -7 -10 9; gmail_point -8 -9 10; go 12 -12 -12
go_> 12 -12 -12; goff -9 -10 9; goff_> -8 -9 8; goff_a -7 -9 8; good 8 -7 -6; good_> 8 -7 -6; goure -8 8 -8
goure_la -8 8 -8; grave 13 -22 -6; grave_> 13 -22 -6; gresi -9 -7 10; gresi_> -9 -7 10; gros -11 -11 11
gros_bonso -9 -9 9; gros_mente -9 -11 10; gsm -13 -13 14; gsm_c -13 -13 14; gueul -11 -9 10; gueul_> -11 -9 10
guign -7 -6 7; guign_> -7 -6 7; h -8 -10 8; h_a -8 -10 8; habil -4 -8 7; habil_a -4 -8 7; habit -9 8 -7
habit_la -9 8 -7; hadj -8 -10 8; hadj_h -8 -10 8; hein -8 -21 9; hein_> -10 -20 10; hein_oui 9 -6 -11
hein_quoi -8 -8 8; helas 8 1 -17; helas_> 12 -13 -10; helas_non -11 12 -12; hesit -15 -13 14; hesit_> -15 -13 14
heure -11 -12 12; heure_> -12 -12 13; heure_a 6 -3 -6; heure_et -5 -4 6; hier -11 -15 14; hier_> 0 -10 6
hier_apres -8 -8 8; hier_et -7 -4 7; hier_qui -6 -9 9; hier_soir -12 -12 13; histo -9 8 -4; histo_> -9 8 -4
hmm -12 -12 12; hmm_> -12 -12 12; homme 8 -6 -10; homme_> 10 -10 -8; homme_vous -8 9 -7; honte -12 -16 14
honte_> -8 -13 10; honte_je -10 -10 10; honte_monsi -8 -13 10; hop -7 -6 6; hop_un -7 -6 6; hors -21 17 -11
hors_de -21 17 -11; hors_ligne -3 -6 7; hotel -5 -7 6; hotel_sans -5 -7 6; hotma -5 -7 6; hotma_point -5 -7 6
hs -7 -8 8; hs_> -7 -8 8; hugue -7 -7 8; hugue_bonne -7 -7 8; hui -14 -1 3; hui_> -14 -1 3; huit -8 -10 12
huit_> -5 -5 10; huit_aroba -6 -7 7; huit_heure -5 -4 6; huit_quara -3 -3 4; huit_soixa -5 -7 10; huit_trent -4 -5 7
huit_un -3 -3 5; huit_vingt -4 -5 8; huit_zero -6 -6 6; hum 8 -6 -8; hum_hum 8 -6 -8; hum_oui 8 -6 -8; humai -9 -6 9
humai_> -6 -5 6; humai_s -8 -4 9; i -12 -11 12; i_r -7 -7 7; i_speak -7 -6 7; idee -16 -25 23; idee_> -16 -25 23
il -3 -6 3; il_dit 8 -5 -9; il_est 2 -17 2; il_fait -10 -12 11; il_faudr -14 -15 16; il_faut -11 -3 5; il_me 6 -9 -3
il_n -9 14 -15; il_pleut -8 -9 9; il_tourn -9 -9 9; il_voit -4 -6 6; il_vous 4 -14 -2; il_y -16 16 -15
imagi 10 -9 -10; imagi_que 10 -9 -10; immeu -7 -6 7; immeu_> -7 -6 7; impec 13 -12 -13; impec_on 13 -12 -13
impos -18 8 -8; impos_> -13 14 -14; impos_de -6 -7 6; inadm -14 -9 13; inadm_de -8 -9 9; inadm_inadm -9 -7 8
inadm_vous -9 -7 8; incap -9 -13 11; incap_> -9 -13 11; incon 12 -12 -10; incon_> 12 -12 -10; incor -18 17 -15
incor_> -18 17 -15; inexa -18 19 -17; inexa_> -18 19 -17; insta -14 -1 5; insta_je -7 -15 13; insta_non -11 11 -10
inter -14 2 5; inter_> 0 -1 -7; inter_c -9 -10 10; inter_ca -6 -12 12; inter_compe -5 -5 5; inter_de -6 -7 7
inter_du -5 -6 6; inter_et -5 -5 5; inter_etait -4 -4 4; inter_m -6 -7 7; inter_pas -10 15 -20; inter_se -4 -9 11
inter_sont -1 -1 3; inter_tout -10 -10 11; intol -10 -8 9; intol_trois -10 -8 9; inuti -12 12 -12
inuti_> -12 12 -12; inver -13 14 -16; inver_> -13 14 -16; ipbx -6 -7 7; ipbx_ne -6 -7 7; ira -14 16 -22
ira_> -12 13 -21; ira_comme -17 18 -17; it 7 -4 -7; it_s 7 -4 -7; j -9 -10 9; j_> -8 -10 8; j_ai -2 -3 1
j_aimer 7 3 -18; j_appel -16 16 -12; j_arriv -7 -7 7; j_atten -13 -17 16; j_aurai -6 -6 6; j_en 1 -24 4
j_enten -6 -5 6; j_essay 6 -3 -6; j_exige -5 -6 6; j_hesit -15 -13 14; j_imagi 10 -9 -10; j_p -5 -5 5; j_y -16 11 -6
jamai -16 19 -20; jamai_> -13 12 -11; jamai_de -11 15 -15; jamai_habit -9 8 -7; je 0 -11 1; je_cherc -9 -8 9
je_confi 9 -6 -7; je_crois 8 6 -15; je_decro -10 -9 10; je_deman -5 -7 7; je_dis 23 -23 -14; je_euh -8 -11 10
je_je -6 -6 7; je_l 8 -2 -12; je_le -14 -12 15; je_m -14 3 0; je_me -18 7 1; je_n -12 -5 5; je_ne -7 1 -7
je_paie -7 -3 8; je_parle -4 -6 8; je_pense 6 1 -19; je_peux -29 10 -7; je_pourr -10 -11 11; je_prefe -18 18 -15
je_prend -5 -6 7; je_recla -6 -5 6; je_refle -13 -15 15; je_refus -24 21 -16; je_regar -13 -16 14
je_regre -9 10 -11; je_repet -12 13 -12; je_resil -14 -14 14; je_reste -6 -6 7; je_sache -11 9 -8
je_sais -14 -20 19; je_saura -5 -5 5; je_souha -6 -8 9; je_suis -2 -22 11; je_suppo 12 -9 -11; je_telep -6 -3 7
je_vais -20 -9 14; je_verif -9 -10 10; je_verra -11 -11 11; je_veux 8 -9 -8; je_viens 11 -9 -11; je_vois -9 8 -7
je_voudr -17 -13 17; je_voula 10 -10 -10; je_vous 5 0 -10; jean -6 -10 10; jean_point -6 -10 10; jeann -5 -5 5
jeann_tiret -5 -5 5; jeudi 0 -6 3; jeudi_> 7 -5 -7; jeudi_entre -5 -4 6; jeune 8 -6 -10; jeune_homme 8 -6 -10
jeux -7 -12 10; jeux_en -6 -6 6; jeux_n -7 -9 9; joind -6 -7 7; joind_au -4 -3 6; joind_mes -6 -7 6
joker -12 -12 12; joker_> -12 -12 12; joli -13 -11 11; joli_accen -13 -11 11; joue 14 -16 -13; joue_pour 14 -16 -13
jours -7 -7 7; jours_> -7 -7 7; judo -6 -7 7; judo_aroba -6 -7 7; julie -17 -21 19; julie_> -8 -9 9
julie_carpe -8 -15 12; julie_le -8 -9 8; julie_point -5 -10 9; juste 20 -15 -22; juste_> 13 -6 -19
juste_augus 13 -13 -12; juste_bip -7 -7 7; juste_c -7 8 -7; juste_le 6 -5 -7; juste_oui 11 -11 -6; k -10 -11 11
k_a -5 -6 6; k_huit -6 -7 7; karim -5 -6 6; karim_belka -5 -6 6; l -12 6 1; l_> -16 15 -13; l_accue -6 -7 7
l_adres -12 -13 13; l_adsl -6 -8 7; l_ai 9 2 -14; l_an -11 -11 11; l_appar -9 -11 10; l_assis -6 -7 7
l_autre -8 11 -10; l_avais -10 -10 10; l_avoir -7 -5 8; l_ecole -6 -6 6; l_epele -10 -13 12; l_etage -5 -5 6
l_heure -2 -6 4; l_immeu -7 -6 7; l_insta -11 11 -10; l_inver -13 14 -16; l_ipbx -6 -7 7; l_k -5 -6 6
l_orage -6 -7 8; l_ordin -8 -7 9; l_oreil -5 -5 5; l_un -6 6 -6; la -24 -3 15; la_4g -10 -9 9; la_> -14 17 -14
la_bas -9 8 -7; la_bonne -8 8 -16; la_box -8 8 -7; la_c -3 9 -21; la_chamb -3 -7 7; la_chans -7 -7 7
la_conne -5 -6 6; la_conso -8 -8 9; la_cuisi -8 -6 7; la_dame -7 -6 7; la_derni 5 -6 -4; la_direc -4 -8 7
la_faute -5 7 -7; la_fibre 1 -20 5; la_fin -8 -11 11; la_je -6 -10 9; la_la -5 -6 6; la_le -9 -9 9; la_lettr -3 -4 5
la_ligne -8 -12 12; la_machi -11 -9 10; la_mairi -7 -5 7; la_maiso -4 -6 6; la_marqu -9 -10 10; la_meme -4 -21 8
la_miser -9 -10 10; la_moind -11 -15 14; la_monta -6 -6 6; la_non -6 6 -9; la_paix -6 -6 7; la_panne -8 -7 8
la_peine -11 13 -14; la_porte -2 -7 8; la_poste -5 -5 6; la_premi 0 3 -19; la_quest -11 -17 16; la_qui -7 8 -7
la_repon -17 17 -16; la_reuni -5 -5 5; la_rue 0 3 -7; la_semai -4 -4 5; la_socie -11 -13 12; la_tele -9 -12 11
la_telep -7 -8 8; la_tiret -6 -7 8; la_vie -11 15 -15; la_vous -8 -8 10; la_vraie 14 -9 -15; lache -6 -6 6
lache_avec -6 -6 6; lag -11 -8 10; lag_> -6 -6 6; lag_de -5 -5 5; laiss -16 16 -15; laiss_> -14 14 -9
laiss_ca -5 5 -5; laiss_tombe -12 13 -13; lambe -11 -13 12; lambe_> -11 -13 12; laque -18 -19 19; laque_> -11 -11 11
laque_vous -12 -13 13; laure -10 -10 10; laure_picho -10 -10 10; laver -7 -7 7; laver_qui -7 -7 7; le -10 -1 5
le_> 9 -9 -7; le_bol -9 -7 8; le_bon -19 23 -25; le_bouch -14 -15 15; le_bouto -8 -11 11; le_bris -9 -10 10
le_burea -9 -10 10; le_cable -9 -6 11; le_carne -3 -3 4; le_cas 8 -1 -21; le_chat -7 -6 7; le_chien -10 -10 10
le_code 6 -5 -7; le_combi -6 -7 8; le_confi 14 -20 -13; le_contr -14 20 -19; le_coura -7 -7 7; le_cyclo -6 -6 6
le_dirai -9 9 -7; le_dis 6 -6 -6; le_faire 9 -14 -8; le_faite -10 10 -4; le_fixe -13 -15 15; le_goff -9 -10 9
le_lis -3 -3 4; le_meme -10 13 -10; le_mille 11 -8 -12; le_moins -6 9 -9; le_momen -6 7 -6; le_monde -9 -10 10
le_netfl -9 -9 9; le_nom 6 -5 -7; le_placa -10 -8 10; le_quart -6 -6 6; le_quatr -4 -4 6; le_rende 8 -7 -7
le_respo -19 -18 19; le_robot -8 -8 8; le_rue -5 7 -7; le_sais -11 -10 11; le_salon -16 -14 16; le_servi -4 -4 5
le_silen -10 -9 10; le_stand -6 -7 7; le_techn -9 -5 9; le_telep -17 -6 13; le_temps -11 7 -4; le_titul -6 -6 6
le_toit -7 -6 7; le_vingt -6 6 -6; le_voyan 4 -12 -4; le_wifi -12 -14 18; le_zero -9 -7 14; lea -6 -7 8
lea_aroba -6 -7 8; legra -9 -9 9; legra_> -9 -9 9; lente -14 -10 14; lente_s -14 -10 14; leon -6 -8 8
leon_six -6 -8 8; leque -12 -12 12; leque_> -12 -12 12; les -18 -21 21; les_appel -6 -7 7; les_borne -8 -9 8
les_camer -3 -6 7; les_cours -4 -3 4; les_deux -5 -5 5; les_dix -6 -5 6; les_enfan -9 -8 9; les_gens -8 -9 9
les_jeux -6 -6 6; les_quatr -4 -4 6; les_sites -7 -8 8; lettr -3 -4 5; lettr_f -3 -4 5; ligne -8 -13 12
ligne_> -3 -3 4; ligne_avec -8 -10 11; ligne_ca -6 -6 6; ligne_demai -4 -5 5; ligne_depui -3 -6 7
ligne_fixe -6 -8 7; lilas -8 -8 8; lilas_> -8 -8 8; lis -3 -3 4; lis_sur -3 -3 4; loin -12 14 -14
loin_de -12 14 -14; lola -7 -8 8; lola_aroba -7 -8 8; longt -18 -6 8; longt_> -6 6 -7; longt_que -16 -13 14
lucas -5 -5 6; lucas_deux -5 -5 6; lui 10 -11 -9; lui_meme 10 -11 -9; lundi -9 -9 9; lundi_derni -9 -9 9
lunet -5 -5 5; lunet_> -5 -5 5; lyon -8 -7 8; lyon_> -8 -7 8; m -13 4 3; m_a -11 -17 17; m_appel -15 3 2
m_arran 12 -2 -16; m_avez -7 -8 8; m_ecout -10 -11 10; m_en -11 10 -10; m_enten -14 -12 13; m_entre -6 -8 9
m_envoi -6 -6 6; m_fi -9 9 -8; m_inter -11 14 -13; m_servi -5 -6 6; ma -16 -3 10; ma_box -7 -7 7; ma_conna -6 11 -15
ma_conso -7 -9 9; ma_factu -10 -10 10; ma_femme -6 -7 7; ma_fille -13 -11 14; ma_maman -12 1 1; ma_mere -8 -9 9
ma_part 9 -9 -7; ma_rue -9 9 -8; ma_table -5 -5 6; ma_tete -8 -9 8; machi -15 -15 15; machi_> -12 -12 12
machi_a -10 -9 9; machi_je -6 -5 6; madam 1 -21 7; madam_> 6 -16 -2; madam_saint -11 -11 11; magas -5 -7 7
magas_> -5 -6 6; magas_sont -3 -6 7; mail -7 -6 7; mail_> -7 -6 7; mail_point 0 -2 3; maint -11 7 -6
maint_> -14 13 -12; maint_passe -6 -6 6; mairi -7 -6 7; mairi_> -7 -5 7; mairi_trait -6 -6 6; mais -9 10 -8
mais_bien 7 0 -13; mais_c -19 7 7; mais_carre 13 -12 -14; mais_en -9 9 -8; mais_faite 11 -11 -9
mais_inter -6 -12 12; mais_je -11 10 -10; mais_juste -7 8 -7; mais_la -10 8 -3; mais_laque -12 -13 13
mais_merde -10 -11 10; mais_non -26 25 -16; mais_oui 19 -19 -15; mais_pas -16 20 -18; mais_pour -9 -10 10
mais_si 16 -15 -18; mais_y 5 -5 -3; maiso -4 -6 6; maiso_alors -4 -6 6; mal -32 7 1; mal_> -20 -19 20; mal_a -6 -6 6
mal_compr -20 20 -19; mal_de -5 -5 5; malad -5 -5 5; malad_> -5 -5 5; malhe 5 3 -17; malhe_> 12 -12 -10
malhe_non -13 15 -16; malhe_oui 7 -7 -6; maman -12 1 1; maman_> -10 -20 18; maman_elle -8 10 -10; mange -9 -10 10
mange_> -9 -10 10; marc -5 -5 5; marc_aroba -5 -5 5; march 14 -33 4; march_> 27 -13 -29; march_concl 11 -9 -11
march_de -7 -5 7; march_pas -27 -20 26; march_plus -8 -10 10; march_pour 13 -9 -16; march_toujo 18 -17 -17
mari -13 -11 16; mari_> -11 -9 13; mari_c -6 -6 6; mari_qui -10 -8 11; marie -9 -10 10; marie_le -9 -10 10
marqu -9 -10 10; marqu_sorti -9 -10 10; marra -13 -13 13; marra_ca -13 -13 13; marre -9 -6 8; marre_de -9 -6 8
mars -6 6 -6; mars_> -6 6 -6; marse -13 -12 13; marse_> -13 -12 13; marti -13 3 1; marti_> -13 3 0
marti_aroba -5 -10 9; matin -15 -14 17; matin_> -12 -12 14; matin_c -4 -4 4; mauva -10 11 -12
mauva_adres -10 11 -12; me 9 -24 2; me_convi 11 -11 -11; me_deran 15 -15 -15; me_dit -12 -8 12; me_faudr -6 -7 7
me_joind -4 -3 6; me_met -14 -14 14; me_parai 6 -1 -5; me_parle -9 -11 16; me_pose 7 -6 -7; me_posez -4 -3 4
me_prese -6 -3 6; me_rappe -16 -16 18; me_repon -8 -8 8; me_saoul -7 -8 8; me_sembl 12 -8 -12; me_souvi -14 4 2
me_suis -14 -3 8; me_telep -6 -7 6; me_trans -5 -5 5; me_va 14 -13 -15; mega -5 -7 8; mega_a -5 -7 8; meme 14 -7 -20
meme_> 22 -18 -20; meme_chose -6 -9 9; meme_dossi 13 -13 -7; meme_oui 14 -10 -7; meme_panne 1 -19 3
meme_probl -10 10 -15; meme_souci 10 -11 -8; mente -9 -11 10; mente_> -9 -11 10; merci -6 5 -11; merci_> 2 7 -28
merci_beauc -12 -13 13; merci_ca -10 10 -10; merci_ce 5 -4 -3; merci_mais -6 19 -19; merci_on -5 5 -5
merci_sans -6 6 -5; merde -15 -14 16; merde_a -7 -9 9; merde_enfin -10 -11 10; mere -8 -9 9; mere_est -8 -9 9
mes -14 -13 15; mes_appel -4 -5 6; mes_clien -6 -7 6; mes_courr -8 -7 9; mes_lunet -5 -5 5; mes_papie -13 -13 13
mes_texto -7 -7 7; met -14 -14 14; met_hors -14 -14 14; mette -7 -8 8; mette_moi -7 -8 8; mhm 12 -12 -12
mhm_> 12 -12 -12; midi -9 -8 9; midi_> -9 -8 9; mieux -13 11 -11; mieux_pas -13 11 -11; mille 3 -12 0
mille_> 11 -10 -11; mille_aroba -5 -5 6; mille_douze -6 -3 6; mille_lyon -8 -7 8; mince -14 -11 12
mince_> -14 -11 12; minh -8 -9 8; minh_nom -8 -9 8; minut -9 -8 9; minut_> -7 -7 7; minut_je -5 -5 5; mis -12 -9 11
mis_en -12 -9 11; miser -9 -10 10; miser_> -9 -10 10; mmh 10 -7 -9; mmh_oui 10 -7 -9; mobil -6 -8 9; mobil_n -6 -8 9
modif -13 -19 16; modif_mon -13 -19 16; moham -9 -9 9; moham_el -9 -9 9; moi -5 -6 7; moi_> -4 -6 2
moi_adres -10 11 -9; moi_au -7 -8 8; moi_c 6 -6 -5; moi_ces -6 -6 7; moi_en -7 -8 8; moi_euh -8 -13 13
moi_j -6 -7 8; moi_je -5 -9 6; moi_la -13 -15 15; moi_meme 10 -11 -9; moi_non -8 12 -16; moi_pas -9 -11 10
moi_quelq -6 -7 7; moi_qui 12 -8 -14; moi_un -8 -4 9; moi_y -7 -8 8; moind -11 -15 14; moind_idee -11 -15 14
moins -6 9 -9; moins_du -6 9 -9; mois -10 -9 10; mois_de -10 -9 10; momen -6 7 -6; momen_> -6 7 -6; mon -10 -28 25
mon_adres 9 -11 -7; mon_alarm -7 -6 7; mon_assis -16 -13 15; mon_bon 12 -9 -21; mon_chum 8 -8 -8; mon_code -7 -6 7
mon_contr -14 -20 17; mon_decod -7 -6 7; mon_dieu 5 -2 -5; mon_epous -4 -4 4; mon_fils -5 -5 5; mon_fixe -7 -9 8
mon_inter 9 -10 -9; mon_mail -7 -6 7; mon_mari -13 -11 16; mon_mobil -6 -8 9; mon_nom 0 -10 4; mon_ordin -9 -8 10
mon_papa 8 -5 -9; mon_pc -5 -5 6; mon_petit 12 -13 -11; mon_porta -7 -9 9; mon_pote -4 -6 6; mon_preno -6 7 -7
mon_respe -6 -5 6; mon_route -7 -7 8; mon_telep -8 -11 11; mon_wifi -11 -9 11; monde -11 -4 6; monde_> -6 9 -9
monde_est -9 -10 10; monsi -7 3 -6; monsi_> 0 3 -14; monsi_lambe -11 -13 12; monsi_le -8 -10 11
monsi_marti -16 14 -14; monsi_une -8 -13 10; monta -6 -6 6; monta_> -6 -6 6; moque -8 -10 9; moque_de -8 -10 9
morel -5 -5 5; morel_soixa -5 -5 5; mort -9 -9 10; mort_> -9 -9 10; mort_de -7 -6 7; muet -6 -7 7; muet_> -6 -7 7
musiq -6 -6 7; musiq_> -6 -6 7; mutue -9 -9 9; mutue_tres -9 -9 9; n -17 11 -7; n_a -8 -1 2; n_ai -21 7 -3
n_arriv -7 -9 9; n_en -20 -1 3; n_est -19 20 -16; n_y 7 -5 -17; natha -9 -9 9; natha_gros -9 -9 9; ne -1 -4 -3
ne_capte -7 -8 8; ne_crois -16 12 -11; ne_dis 20 -20 -19; ne_l -12 11 -6; ne_le -10 10 -4; ne_m -14 11 -6
ne_march -6 -6 6; ne_me 3 -20 7; ne_peut -6 -7 6; ne_peux -10 -19 16; ne_prefe -20 17 -15; ne_prend -6 -7 7
ne_s -7 -10 9; ne_sais -18 -25 27; ne_saura -6 -6 6; ne_se -8 -9 9; ne_sonne -5 -6 6; ne_souha -14 13 -12
ne_suis -21 15 -15; ne_synch -6 -8 7; ne_veux -16 11 -10; negat -14 14 -14; negat_> -14 14 -14; negat_non -6 13 -13
nein -12 11 -9; nein_non -12 11 -9; nenni -19 19 -19; nenni_> -16 16 -15; nenni_m -9 9 -8; net -5 -5 6
net_> -5 -5 6; netfl -9 -9 9; netfl_il -9 -9 9; neuf -13 -12 13; neuf_mille -8 -7 8; neuf_quara -3 -3 5
neuf_vingt -4 -4 8; neuf_zero -8 -8 8; neuve -9 -13 12; neuve_> -9 -13 12; nguye -8 -9 8; nguye_> -8 -9 8
ni -15 -15 16; ni_l -6 6 -6; ni_non -15 -18 17; ni_oui -15 -18 17; ni_rien -4 -4 4; niet -12 12 -12
niet_> -12 12 -12; no -10 11 -9; no_c -10 11 -9; no_no -10 11 -9; noire -7 -7 7; noire_avec -7 -7 7; nom -5 -10 5
nom_> 1 0 -2; nom_c -14 7 0; nom_caron -8 -9 9; nom_de -13 -11 14; nom_la 5 -1 -9; nom_nguye -8 -9 8
nom_vous -7 -5 8; non -24 29 -20; non_> -35 22 0; non_allez 13 -13 -11; non_alors -16 18 -18; non_atten -10 11 -12
non_aucun 16 -16 -9; non_c 2 4 -28; non_ca -18 17 -12; non_ce -15 17 -14; non_desol -17 17 -11; non_du -7 8 -9
non_en -15 15 -10; non_enfin 14 -15 -10; non_euh -5 6 -7; non_j -14 13 -10; non_je -13 18 -18; non_juste -13 12 -10
non_l -7 7 -4; non_la -6 6 -9; non_laiss -14 14 -9; non_mais 11 -7 -8; non_merci -24 21 -9; non_non 11 -7 -22
non_pardo -5 7 -27; non_pas 1 1 -13; non_peut -8 9 -7; non_plus -14 16 -17; non_point -9 13 -16
non_pourq -13 12 -11; non_rien -11 14 -13; non_si 6 -6 -4; non_surto -8 12 -8; non_toujo -11 11 -4
non_vous 11 -4 -19; non_voyon -15 15 -13; non_y 16 -17 -5; nonan -3 -4 6; nonan_quatr -3 -2 4; nonan_sept -3 -5 7
nope -14 14 -14; nope_> -14 14 -14; nos -5 -6 6; nos_termi -5 -6 6; note 11 -10 -11; note_> 8 -10 -5
note_merci 12 -12 -5; note_oui 8 -7 -9; notre 2 -10 2; notre_gite -4 -4 6; notre_polit -6 -7 7; notre_raiso 5 -5 -5
nous 0 -14 3; nous_avons -6 6 -6; nous_en -6 -6 6; nous_somme 5 -16 -1; nouve 5 -3 -14; nouve_> 12 -12 -12
nouve_souci -10 9 -6; novem -10 -9 10; novem_> -10 -9 10; nul -7 -6 7; nul_> -7 -6 7; nulle -12 12 -12
nulle_> -12 12 -12; numer -11 5 5; numer_> -9 2 3; numer_de -9 -8 9; numer_monsi -6 6 -9; numer_prive -10 -11 11
o -5 -7 7; o_g -5 -7 7; occup -7 -7 7; occup_> -11 -9 10; occup_de -5 -5 5; offre -5 -7 6; offre_plus -5 -7 6
oh -6 0 0; oh_la -5 -5 5; oh_non -4 11 -10; oh_que 8 0 -16; oh_vous -5 5 -5; ok 17 -14 -16; ok_> 12 -12 -12
ok_allez 9 -9 -8; ok_ca 6 -5 -6; ok_d 16 -20 -9; ok_mais -13 13 -8; ok_ok 7 -6 -7; ok_pas 8 -7 -7; ok_pour 6 -6 -5
on 6 -9 -4; on_a -7 -6 7; on_arriv -7 -8 8; on_capte -6 -6 6; on_enten -7 -7 7; on_essai 13 -12 -14; on_est 2 -27 4
on_fait 17 -15 -17; on_m -17 -17 18; on_oubli -13 14 -15; on_peut 20 -16 -21; on_regar -4 -4 4; on_s -9 -9 9
on_va -2 4 -8; on_verra -12 -12 12; opera -11 -11 11; opera_> -11 -11 11; opera_opera -11 -11 11; orage -6 -7 8
orage_> -6 -7 8; orang -8 -11 11; orang_point -8 -11 11; ordin -14 -13 14; ordin_> -12 -12 13; ordin_ca -8 -7 9
ordin_fixe -6 -6 6; ordin_parle -9 -8 10; oreil -7 -6 6; oreil_gauch -5 -5 5; oreil_humai -6 -5 6; os -5 -1 6
os_s -5 -1 6; ou -10 -9 10; ou_ca -10 -9 10; ou_non -8 -8 8; oubli -17 18 -19; oubli_> -17 18 -19; ouf -5 -5 5
ouf_sur -5 -5 5; oui 32 -27 -18; oui_> 35 -28 -22; oui_ah -9 10 -11; oui_allez 9 -4 -9; oui_alors -10 13 -22
oui_bien 9 -8 -5; oui_c 34 -29 -26; oui_ca 13 -12 -12; oui_conti 8 -7 -9; oui_da 10 -9 -11; oui_deja 16 -15 -15
oui_deux 11 -8 -9; oui_effec 11 -11 -11; oui_enfin -21 22 -18; oui_et -30 -26 28; oui_euh -7 8 -24
oui_evide 13 -14 -11; oui_exact 8 -8 -7; oui_grave 8 -6 -13; oui_hein 17 -8 -22; oui_helas 12 -13 -10
oui_il 9 -10 -9; oui_it 7 -4 -7; oui_j 16 -6 -32; oui_je 29 -22 -28; oui_jeune 10 -10 -8; oui_juste 6 -6 -5
oui_le 12 -10 -12; oui_madam 17 -13 -18; oui_mais -17 18 -17; oui_malhe 12 -12 -10; oui_merci 25 -25 -11
oui_mon 12 -9 -21; oui_ni -15 -18 17; oui_non -20 20 -13; oui_on 14 -11 -12; oui_ou -8 -8 8; oui_oui 18 -10 -20
oui_pardi 11 -10 -10; oui_pas 8 -5 -3; oui_peuch 7 -7 -8; oui_peut -10 -13 12; oui_plusi 7 -6 -5
oui_pour 12 -12 -12; oui_pourq 8 -8 -7; oui_puisq 6 -6 -6; oui_s 19 -10 -23; oui_sans 14 -18 -7; oui_septa 9 -6 -6
oui_toujo 11 -10 -9; oui_tout 25 -27 -11; oui_tu 8 -8 -8; oui_vas 9 -8 -5; oui_vite 10 -9 -8; oui_voila 12 -10 -11
oui_vous 12 -7 -15; oui_y 5 -3 -2; oups -9 -12 11; oups_je -9 -12 11; ouvri -7 -8 8; ouvri_les -7 -8 8; p -5 -5 5
p_point -5 -5 5; paie -7 -3 8; paie_la -7 -3 8; paiem -5 -6 6; paiem_ne -5 -6 6; paill -15 -16 16
paill_> -15 -16 16; paix -6 -6 7; paix_avec -6 -6 7; panne -6 -13 10; panne_> -2 -11 7; panne_est -8 -7 8
panne_le -11 -9 10; panne_seule -5 -7 7; papa 8 -5 -9; papa_il 8 -5 -9; papie -13 -13 13; papie_> -13 -13 13
par -13 -11 14; par_la -11 -10 12; par_telep -6 -7 6; par_vos -9 -8 10; parai 6 -1 -5; parai_bien 6 -1 -5
parce -4 -3 4; parce_que -4 -3 4; pardi 13 -12 -13; pardi_> 13 -12 -13; pardo -15 -9 14; pardo_> -19 -1 14
pardo_je -9 10 -11; pardo_oui 18 -18 -11; pardo_vous -12 -13 13; parei 4 -11 -2; parei_oui 9 -8 -9
parei_pas -4 -4 4; parfa 18 -16 -18; parfa_> 15 -15 -15; parfa_comme 5 -5 -3; parfa_on 9 -8 -9; parle -16 -9 14
parle_> -6 -6 6; parle_a -11 -13 15; parle_avec -6 -7 7; parle_de -7 -9 9; parle_direc -5 -10 12
parle_lente -14 -10 14; parle_tout -9 -8 10; part 9 -9 -7; part_c 9 -9 -7; parti -18 -18 19; parti_> -14 -13 14
parti_faire -4 -3 4; parti_mange -9 -10 10; pas -20 19 -11; pas_> -23 14 -6; pas_a -12 9 -5; pas_aujou -7 14 -19
pas_besoi -13 15 -14; pas_bien -37 10 16; pas_ca -37 39 -20; pas_ce -20 15 -9; pas_celui -8 8 -9
pas_certa -25 -25 27; pas_cette -8 8 -7; pas_chez -8 12 -15; pas_comme -8 11 -13; pas_compr -25 -27 27
pas_corre -20 19 -3; pas_d 2 -1 -14; pas_de 37 -36 -19; pas_donc -5 5 -5; pas_du -14 6 -3; pas_encor -15 14 -10
pas_enten -27 -24 26; pas_essay -12 15 -16; pas_eu 5 3 -20; pas_exact -19 19 -10; pas_fait -23 23 -22
pas_faux 29 -29 -24; pas_grave -16 -13 14; pas_habil -4 -8 7; pas_inter -14 14 -14; pas_juste -12 11 -9
pas_la -8 10 -13; pas_le -25 27 -13; pas_ma -9 9 -8; pas_maint -10 11 -11; pas_merci -8 9 -12; pas_moi -14 17 -15
pas_mon -7 8 -9; pas_monsi -16 14 -14; pas_ne -10 10 -4; pas_non 22 -20 -31; pas_oui 7 -6 -5; pas_pas -9 -13 11
pas_pense -11 8 -6; pas_pour -39 36 -19; pas_pu -12 15 -16; pas_que -11 13 -14; pas_quest -9 14 -15
pas_redem -9 16 -15; pas_regle 16 -16 -6; pas_repon -10 -19 16; pas_reuss -13 14 -14; pas_reven 9 -10 -9
pas_sa -12 13 -14; pas_soixa -6 7 -8; pas_speci -9 11 -12; pas_sur -14 -19 16; pas_touch -6 16 -16
pas_tout -22 21 -8; pas_trop -8 -8 9; pas_vous -10 -13 13; pas_vraim -18 20 -18; passe -12 -3 6; passe_> -4 -6 6
passe_a -5 -7 6; passe_jeudi -5 -4 6; passe_mal -6 -11 11; passe_merci -11 10 -10; passe_moi -7 -10 8
patri -9 -4 10; patri_comme -3 -4 5; patri_ferra -6 -3 6; paul -15 -15 16; paul_> -11 -12 12; paul_aroba -5 -13 13
paul_chez -7 -7 7; paul_duran -6 -6 7; paul_point 0 -2 3; payer -8 -9 8; payer_ma -8 -9 8; pc -9 -6 8; pc_et -6 -4 6
pc_ma -5 -5 6; peine -11 12 -11; peine_> -11 13 -14; peine_en -5 -7 8; pense 3 7 -20; pense_> 7 -1 -16
pense_bien 7 -5 -3; pense_pas -26 17 -11; pense_que 11 -11 -7; perdu -12 -11 12; perdu_> -7 -7 7
perdu_inter -7 -6 7; perdu_la -7 -7 8; perso -15 4 1; perso_> -8 10 -11; perso_a -9 -8 9; perso_n -4 8 -8
perso_ne -9 -15 14; perso_physi -6 -7 7; petit 4 -12 -1; petit_> 12 -13 -11; petit_quest -6 -6 6
petit_trent -10 -10 11; peu -18 9 7; peu_> -6 -8 8; peu_embet -17 -19 19; peu_perdu -7 -7 7; peu_pour -14 14 -16
peuch 7 -7 -8; peuch_> 7 -7 -8; peut 0 -21 9; peut_aider 5 -2 -5; peut_dire 19 -16 -19; peut_essay 17 -18 -10
peut_etre -22 -14 20; peut_faire 11 -10 -11; peut_me -6 -7 6; peux -15 4 -3; peux_le -17 -17 18
peux_parle -12 -14 15; peux_pas -14 8 -6; peux_plus -8 -7 9; peux_y 8 -8 -8; physi -6 -7 7; physi_> -6 -7 7
picho -10 -10 10; picho_> -10 -10 10; pierr -5 -6 6; pierr_duran -5 -5 5; pierr_point -4 -6 6; pin -7 -6 7
pin_est -7 -6 7; ping -5 -5 5; ping_de -5 -5 5; placa -10 -8 10; placa_> -10 -8 10; plais 13 -13 -13
plais_> 13 -13 -13; plait 4 -14 -2; plait_> -2 -16 3; plait_comme -7 -8 9; plait_madam -8 -4 9; plait_merci 9 -8 -9
pleas -7 -6 7; pleas_je -7 -6 7; plein 11 -8 -12; plein_dans 11 -8 -12; pleut -8 -9 9; pleut_depui -8 -9 9
plus -33 6 6; plus_> -23 -12 19; plus_au -5 -6 6; plus_de -8 -11 11; plus_deux -5 -6 6; plus_du -9 16 -17
plus_inter -7 -9 9; plus_le -20 18 -14; plus_les -6 -7 7; plus_maint -12 12 -12; plus_mes -4 -5 6
plus_perso -6 -7 6; plus_quand -5 -6 6; plus_rapid -5 -7 6; plus_regar -8 -7 9; plus_rien -9 -11 12
plus_trent -1 -3 3; plus_trop -10 -10 14; plus_vite 5 -2 -5; plusi 7 -6 -5; plusi_fois 7 -6 -5; pluto 3 3 -13
pluto_non -10 13 -14; pluto_oui 6 -6 -6; point -19 1 8; point_b -4 -6 6; point_bio -6 -7 8; point_blond -6 -9 9
point_com -18 0 6; point_dupon -6 -10 10; point_duran 0 -2 3; point_fr -14 1 5; point_k -6 -7 7; point_la -3 -4 5
point_marti -5 -10 9; point_morel -5 -5 5; point_net -5 -5 6; pol -6 -7 7; pol_aroba -6 -7 7; polit -6 -7 7
polit_inter -6 -7 7; porta -7 -8 7; porta_> -6 -6 6; porta_depui -5 -5 7; porta_ne -7 -8 8; porta_plus -5 -6 6
porte -2 -7 8; porte_> -2 -7 8; pose 4 -16 3; pose_pas 7 -6 -7; pose_probl -14 -14 15; posez -4 -3 4
posez_une -4 -3 4; posit 12 -12 -12; posit_> 12 -12 -12; possi -7 -18 8; possi_> -13 -13 13; possi_oui 11 -8 -14
posta 6 -5 -7; posta_donc 6 -5 -7; poste -11 -12 12; poste_> -11 -11 11; poste_a -6 -7 7; poste_point -5 -5 6
pote -4 -6 6; pote_ca -4 -6 6; pour 9 4 -26; pour_autre -16 15 -10; pour_ca 4 3 -24; pour_inter -9 -10 10
pour_jeudi 7 -5 -7; pour_l -11 11 -10; pour_la 12 -12 -12; pour_le 1 3 -14; pour_moi 8 2 -25; pour_mon -21 -18 20
pour_sur 13 -12 -14; pour_un -16 12 -10; pour_votre -6 -5 6; pourq 21 -21 -21; pourq_> -13 12 -11
pourq_pas 22 -22 -18; pourr -11 -12 13; pourr_ce -5 -5 5; pourr_je -4 -6 8; pourr_pas -10 -11 11; pouve -5 -19 9
pouve_> 21 -17 -21; pouve_me -4 -3 6; pouve_repet -16 -20 18; pouve_valid 6 -5 -7; prefe -21 22 -17
prefe_atten -13 17 -18; prefe_evite -13 10 -9; prefe_expli -6 -7 7; prefe_pas -13 20 -22; prefe_qu -5 -10 12
premi -4 -9 8; premi_etage -9 -12 10; premi_fois 0 3 -19; prend -9 -12 14; prend_la -3 -3 4; prend_plus -6 -7 7
prend_un -5 -6 7; preno -15 -2 6; preno_> -6 7 -8; preno_julie -8 -9 9; preno_minh -8 -9 8; preno_un -3 -4 5
prese -6 -3 6; prese_patri -6 -3 6; presq -6 7 -8; presq_mais -6 7 -8; press 7 -6 -7; press_> 7 -6 -7; pret 7 -6 -8
pret_> 7 -6 -8; preve -10 -12 11; preve_> -10 -12 11; prie -7 -15 13; prie_j -7 -15 13; prive -15 -14 15
prive_> -10 -11 11; prive_d -6 -6 6; probl 17 -13 -17; probl_> 18 -11 -27; probl_allez 17 -17 -12
probl_c -14 -14 15; probl_de -10 -7 8; probl_est -7 7 -4; probl_oui 8 -7 -6; propo 14 -7 -17; propo_de 14 -7 -17
pu -12 15 -16; pu_> -12 15 -16; puis -6 -5 6; puis_aroba -5 -5 5; puis_d -4 -4 4; puisq 4 -2 -6; puisq_je 4 -2 -6
qu -21 -14 19; qu_elle -7 -6 7; qu_est -17 -9 13; qu_on -6 -6 6; qu_un -6 -8 9; quand -18 -17 19; quand_je -6 -3 7
quand_meme -13 -16 14; quand_on -5 -6 6; quara -9 -7 11; quara_cinq -2 -3 5; quara_cinqu -6 -8 11
quara_deux -13 -11 14; quara_et -5 -5 5; quara_six -4 -5 7; quart -6 -6 6; quart_est -6 -6 6; quatr -14 -10 14
quatr_ans -7 -7 8; quatr_au -5 -5 6; quatr_cinq -3 -3 5; quatr_cinqu -5 -5 10; quatr_en -4 -4 6
quatr_ordin -9 -10 10; quatr_pas -6 6 -6; quatr_poste -10 -10 10; quatr_quara -7 -7 9; quatr_quatr -10 -10 10
quatr_saiso -4 -4 6; quatr_septa -3 -5 7; quatr_trent -3 -2 4; quatr_vingt -8 -9 10; que -9 8 -8; que_> -15 -12 13
que_c -4 -3 4; que_chez -4 -6 6; que_j 8 -16 -1; que_je 0 0 -9; que_la 6 -7 -5; que_nenni -12 12 -11
que_non -30 31 -24; que_oui 28 -20 -22; que_vous -20 -8 14; quel -13 -13 13; quel_ticke -13 -13 13; quell -14 -18 17
quell_bande -7 -6 7; quell_box -11 -12 12; quell_quest -11 -13 13; quelq -9 -11 11; quelq_un -9 -11 11
quest -22 -1 8; quest_> -20 1 5; quest_deja -8 -7 7; qui -13 -22 19; qui_a -15 -14 15; qui_aboie -7 -8 8
qui_ai 12 -8 -14; qui_decon -6 -5 6; qui_est -7 8 -7; qui_etes -8 -7 8; qui_gere -4 -3 4; qui_m -6 -9 9
qui_ne -6 -8 7; qui_pose -14 -14 15; qui_s -7 -7 7; quinz -11 -11 11; quinz_poste -9 -9 9; quinz_rue -8 -8 8
quoi -28 -22 27; quoi_> -24 -17 23; quoi_ce -11 -9 10; quoi_deja -12 -16 16; quoi_la -9 -10 10; quoi_un -13 -14 15
quoi_vous -6 -6 6; r -10 -9 10; r_a -10 -9 10; r_d -7 -7 7; raiso 19 -25 -13; raiso_> 15 -23 -9; raiso_socia 5 -5 -5
rallu 11 -16 -11; rallu_> 11 -16 -11; rapid -5 -7 6; rapid_> -5 -7 6; rappe -1 -23 9; rappe_> 5 -17 -1
rappe_plus -13 -15 14; ras -9 -7 8; ras_le -9 -7 8; rau -7 -7 7; rau_r -7 -7 7; ravi 14 -13 -14; ravi_> 14 -13 -14
rebra 11 -10 -11; rebra_> 11 -10 -11; recla -6 -5 6; recla_une -6 -5 6; recu 8 -10 -5; recu_d 8 -10 -5
redem -12 0 2; redem_> -11 1 0; redem_la -7 -8 8; redem_tout -7 -7 8; redir 8 -10 -5; redir_vous 8 -10 -5
redon -7 -6 7; redon_moi -7 -6 7; refle -13 -15 15; refle_> -13 -15 15; refus 0 5 -23; refus_> -5 10 -18
refus_de 9 -9 -7; regar -19 -19 20; regar_> -13 -16 14; regar_la -4 -4 4; regar_mes -8 -7 9; regar_un -4 -4 4
regle -10 13 -25; regle_> 13 -13 -7; regle_ca -24 24 -19; regle_cette -9 8 -4; regle_depui -6 6 -7; regre -9 10 -11
regre_> -9 10 -11; relat -12 -9 11; relat_> -12 -9 11; remar -13 -13 13; remar_> -13 -13 13; remi -6 -9 9
remi_point -6 -9 9; rende 8 -7 -7; rende_vous 8 -7 -7; repet -17 -12 17; repet_> -11 -12 12; repet_et -3 -2 5
repet_la -7 -14 13; repet_non -12 13 -12; repet_s -13 -11 13; repon -23 -2 9; repon_a -10 -19 16
repon_est -17 17 -16; repon_il -4 -8 7; repon_oui -8 -8 8; resea -6 -7 8; resea_> -6 -8 9; resea_inter -5 -6 6
resea_sur -5 -5 7; resil -14 -14 14; resil_tout -14 -14 14; resol -16 15 -13; resol_> -16 15 -13; respe -6 -5 6
respe_pour -6 -5 6; respo -16 -11 14; respo_> -16 -11 14; reste -8 -8 8; reste_a -6 -6 7; reste_bloqu -7 -7 7
reuni -5 -5 5; reuni_zero -5 -5 5; reuss -13 14 -14; reuss_> -13 14 -14; reven 9 -10 -9; reven_mon 9 -10 -9
ridic -5 -7 8; ridic_un -5 -7 8; rien -24 20 -13; rien_> -22 6 -2; rien_a -6 12 -17; rien_alors -4 -4 4
rien_aucun -7 -8 8; rien_compr -18 -30 27; rien_contr -6 -12 12; rien_debra -13 16 -16; rien_du -9 13 -14
rien_enten -7 -8 8; rien_fait -10 11 -12; rien_il -1 -4 4; rien_j -6 -7 8; rien_moi -13 -10 12; rien_non -4 8 -8
rien_redem -11 23 -24; rivie -6 -6 7; rivie_sur -6 -6 7; robas -6 -9 9; robas_gmail -6 -9 9; robot -8 -8 8
robot_aspir -7 -8 8; robot_est -8 -10 11; rond -9 -9 9; rond_tout -9 -9 9; rouge 9 -9 -9; rouge_> 9 -9 -9
roule 14 -14 -14; roule_> 14 -14 -14; rouss -8 -9 9; rouss_de -8 -9 9; route -7 -7 8; route_redem -7 -7 8
rue -4 3 -2; rue_> -9 9 -8; rue_bon -5 7 -7; rue_d -8 9 -11; rue_des -13 -13 13; rue_le 6 -5 -7; s -7 -12 9
s_actua -7 -10 9; s_allum -5 -7 7; s_corre 7 -4 -7; s_en -11 -9 10; s_enten -9 -9 9; s_est -13 5 -5; s_il 4 -14 -2
s_o -5 -7 7; s_occup -5 -5 5; sa -12 13 -13; sa_> -12 13 -14; sa_n -6 7 -8; sache -11 9 -8; sache_> -11 9 -8
saint -11 -11 11; saint_marti -11 -11 11; sais -20 -30 31; sais_pas -16 -29 28; sais_plus -8 -8 10
sais_rien -15 -18 21; sais_trop -8 -9 9; sais_tu -11 -10 11; saiso -4 -4 6; saiso_avec -4 -4 6; salon -16 -14 16
salon_> -16 -14 16; salut -6 -6 6; salut_bien -6 -6 6; samia -8 -10 8; samia_hadj -8 -10 8; samir -8 -9 10
samir_belka -8 -9 10; sans 5 -4 -7; sans_accen -5 -7 6; sans_doute 10 -9 -8; sans_facon -18 17 -14
sans_faute 14 -18 -7; sans_probl 14 -15 -10; sans_telep -10 -8 9; saoul -7 -8 8; saoul_avec -7 -8 8; saura -6 -10 9
saura_pas -6 -10 9; saute -7 -7 7; saute_le -7 -7 7; savez -6 4 -2; savez_je -5 5 -5; savez_moi -6 -7 8
savoi -8 -7 8; savoi_si -8 -7 8; scand -6 -6 6; scand_> -6 -6 6; se -8 -9 9; se_conne -8 -9 9; se_matin -4 -9 11
secon -9 -10 10; secon_> -9 -10 10; seize -9 -7 8; seize_> -7 6 -4; seize_machi -9 -9 9; semai -13 -13 14
semai_> -11 -13 12; semai_derni -4 -4 5; semai_que -6 -6 6; semai_sans -10 -8 9; sembl 12 -8 -12
sembl_oui 12 -8 -12; sept -7 -9 10; sept_> -3 -3 4; sept_aroba -5 -5 5; sept_cinqu -4 -3 6; sept_dix -4 -5 7
sept_quara -3 -4 7; sept_quatr -3 -3 6; sept_trent -4 -5 8; sept_zero -6 -6 6; septa -8 -17 9; septa_> -13 -13 13
septa_cinq -3 -5 7; septa_fois 9 -6 -6; serai 19 -17 -19; serai_bien 8 -6 -4; serai_parfa 8 -10 -8
serai_ravi 14 -13 -14; serai_tres 5 -4 -3; sert -11 12 -11; sert_a -11 12 -11; servi -20 -17 20; servi_> -14 -10 12
servi_achat -5 -6 6; servi_techn -8 -9 10; seul -12 -12 13; seul_> -9 -9 9; seul_appar -6 -7 7; seule -11 -14 14
seule_un -11 -14 14; sfr -6 -7 7; sfr_point -6 -7 7; si 25 -22 -19; si_> 23 -22 -15; si_c 7 -5 -11; si_ca 5 -2 -5
si_corre 2 -1 -1; si_enfin -16 16 -13; si_fait 13 -15 -7; si_je 14 -19 -9; si_la -8 -7 8; si_si 17 -13 -15
signe -10 -8 11; signe_> -10 -8 11; silen -10 -9 10; silen_compl -10 -9 10; sim 8 -8 -7; sim_oui 8 -8 -7
sim_sim 8 -8 -7; simon -6 -6 6; simon_> -8 -10 11; simon_et -5 -5 5; simpl -10 -10 10; simpl_debra -10 -10 10
sites -7 -8 8; sites_> -7 -8 8; six -11 -3 7; six_> -6 -6 7; six_aroba -6 -8 8; six_dix -4 -5 8; six_donc -6 6 -6
six_douze -5 -5 10; six_nonan -3 -5 7; six_pas -6 7 -8; six_quara -4 -5 8; six_quatr -5 -5 5; six_sept -3 -3 5
six_six -3 -3 5; six_soixa -6 -7 8; six_trent -10 -10 12; six_zero -6 -6 6; sms -7 -8 8; sms_> -7 -8 8
socia 5 -5 -5; socia_> 5 -5 -5; socie -11 -13 12; socie_alpha -5 -5 5; socie_dupon -8 -9 9; socie_est -6 -7 7
socie_soget -14 -7 10; socie_trans -8 -10 9; soget -15 -9 12; soget_> -14 -7 10; soget_s -5 -7 7; soir -12 -12 13
soir_> -9 -9 9; soir_on -4 -4 4; soixa -15 -10 13; soixa_deux -5 -6 6; soixa_dix -4 -5 9; soixa_douze -5 -7 7
soixa_neuf -8 -7 8; soixa_seize -6 7 -8; soixa_sept -8 -10 10; soixa_six -6 7 -8; soixa_soixa -5 -7 8
soixa_treiz -5 -5 6; soixa_trois -3 -3 5; someo -7 -6 7; someo_pleas -7 -6 7; somme 5 -16 -1; somme_d 11 -17 -10
somme_la -14 -7 10; sonne -6 -9 9; sonne_plus -6 -9 9; sont -6 -7 7; sont_a -6 -6 6; sont_coupe -1 -1 3
sont_hors -3 -6 7; sophi -9 -9 9; sophi_legra -9 -9 9; sorti -9 -10 10; sorti_> -9 -9 9; sorti_a -5 -8 9
souci 22 -17 -23; souci_> 13 -9 -21; souci_allez 7 -7 -9; souci_c 5 -5 -3; souci_faite 9 -9 -7; souci_que 6 -6 -6
souha -14 12 -12; souha_m -6 -8 9; souha_pas -14 13 -12; sous -11 -11 11; sous_la -11 -11 11; souvi -14 4 2
souvi_> -8 10 -11; souvi_plus -20 -17 18; speak -7 -6 7; speak_to -7 -6 7; speci -9 11 -12; speci_> -9 11 -12
stand -6 -7 7; stand_telep -6 -7 7; stop -10 -8 9; stop_j -10 -8 9; stylo -5 -6 7; stylo_> -5 -6 7; suffi -6 -6 6
suffi_maint -6 -6 6; suis -7 -11 7; suis_a -9 -8 9; suis_au -6 -6 6; suis_avec -10 -6 13; suis_clien -6 -3 6
suis_d 27 -38 -24; suis_dans -8 -6 7; suis_degou -8 -6 8; suis_devan 12 -8 -11; suis_elodi -7 -5 7
suis_en -10 -11 11; suis_exced -9 -8 10; suis_hors -9 -13 12; suis_la 13 -9 -17; suis_pas -29 10 5
suis_press 7 -6 -7; suis_pret 7 -6 -8; suis_toujo 15 -10 -15; suis_tout 16 -21 -13; suis_tromp -14 -3 8
suis_un -9 -8 9; sujet 8 -12 -2; sujet_de -10 -10 10; sujet_du 11 -7 -18; super 8 -6 -8; super_oui 8 -6 -8
suppo -3 -6 4; suppo_entre -5 -5 5; suppo_que 12 -9 -11; sur 0 -19 9; sur_> 12 -25 -3; sur_deux -4 -2 5
sur_fortn -5 -5 5; sur_l -8 -7 9; sur_la -6 -6 7; sur_le -13 -10 12; sur_mon 11 -13 -10; sur_pas 2 -1 -1
sur_que -15 19 -18; sur_votre -7 -5 8; surem -10 11 -11; surem_pas -10 11 -11; surto -12 19 -16
surto_pas -12 19 -16; sympa -7 -7 8; sympa_> -7 -7 8; synch -6 -8 7; synch_pas -6 -8 7; t -12 2 -1; t_e -5 -7 7
t_es -8 8 -8; tabar -7 -8 7; tabar_ca -7 -8 7; table -7 -8 8; table_> -6 -7 7; table_et -5 -5 6; tais -6 -6 6
tais_toi -6 -6 6; techn -13 -14 17; techn_> -9 -11 11; techn_de -6 -7 7; techn_doit -7 -8 9; techn_hier -7 -4 7
techn_m -4 -4 5; techn_me -6 -8 9; tele -9 -12 11; tele_> -9 -12 11; telec -5 -7 8; telec_> -5 -7 8
telep -23 -15 24; telep_> -16 -15 17; telep_cette -13 12 -9; telep_de -6 -7 7; telep_en -5 -7 7; telep_est -7 -8 8
telep_et -13 -11 14; telep_gresi -9 -7 10; telep_il -4 -6 6; telep_les -5 -5 5; telep_mais -6 -12 12
telep_n -1 -10 10; telep_on -4 -2 5; telep_qui -14 -14 15; telep_sonne -5 -13 12; temps -11 7 -4; temps_> -11 7 -4
termi -5 -6 6; termi_de -5 -6 6; test -6 -7 7; test_un -6 -7 7; tete -8 -9 8; tete_> -8 -9 8; texto -7 -7 7
texto_reste -7 -7 7; ticke -10 -11 3; ticke_> -5 -17 7; ticke_la -12 11 -10; tiret -6 -7 7; tiret_et -6 -7 8
tiret_ferme -6 -7 8; tiret_lea -6 -7 8; tiret_simon -5 -5 5; titul -6 -6 6; titul_mais -6 -6 6; to -7 -6 7
to_someo -7 -6 7; toi -6 -6 6; toi_je -6 -6 6; toit -7 -6 7; toit_> -7 -6 7; tombe -12 13 -13; tombe_> -12 13 -13
tonal -8 -10 9; tonal_dans -6 -7 8; tonal_sur -7 -8 8; tou -7 10 -10; tou_> -7 10 -10; tou_pas -7 10 -10
touch -13 12 -9; touch_> -9 -12 11; touch_a -6 17 -17; toujo 16 -9 -23; toujo_> 11 -10 -9; toujo_d 5 -5 -5
toujo_en 16 -9 -16; toujo_inter 8 -8 -8; toujo_le 12 -11 -4; toujo_pas 2 3 -16; toujo_pour 24 -25 -7; tourn -9 -9 9
tourn_en -9 -9 9; tous -10 0 4; tous_des -6 -7 7; tous_les -1 -1 3; tous_monsi -10 12 -14; tout -6 3 -5
tout_> -27 6 1; tout_a 19 -14 -21; tout_attac -4 -4 6; tout_bien 8 -10 -5; tout_c -6 8 -6; tout_ca -7 -3 5
tout_ce -7 8 -7; tout_colle -7 -8 8; tout_compr 19 -25 -16; tout_donne -7 -5 8; tout_du -13 25 -25
tout_enfin -7 10 -5; tout_est 4 -9 -1; tout_faux -23 19 -10; tout_frero -7 9 -5; tout_jeune -8 9 -7
tout_juste 13 -13 -12; tout_l -7 -6 7; tout_le -13 7 1; tout_mon -6 -5 6; tout_non -4 6 -6; tout_parei 9 -8 -9
tout_seul -9 -9 9; toute -12 -15 15; toute_les -6 -5 6; toute_neuve -9 -13 12; trait -12 -8 12; trait_d -6 -6 6
trait_les -8 -9 9; trans -7 -12 10; trans_au -5 -5 5; trans_marti -8 -10 9; trans_moi -7 -8 8; trava -9 -8 9
trava_dessu -9 -8 9; treiz -6 -5 6; treiz_quatr -5 -5 5; treiz_seize -7 -7 9; treiz_soixa -3 -3 4; trent -9 -10 17
trent_> -10 -10 11; trent_quara -3 -2 4; trent_quatr -5 -5 10; trent_sept -4 -5 7; trent_six -4 -5 8
trent_trois -8 -9 13; tres -7 8 -7; tres_bien 19 -19 -16; tres_mal -9 -9 9; tres_peu -14 14 -16; trois -10 -19 15
trois_> -12 -10 12; trois_appar -11 -10 11; trois_camer -3 -2 5; trois_fois 10 -18 -9; trois_huit -3 -3 5
trois_jours -7 -7 7; trois_porta -5 -6 6; trois_rivie -6 -6 7; trois_semai -10 -8 9; trois_six -2 -3 5
trois_telep -6 -4 6; trois_trent -10 -10 12; trois_trois -3 -3 5; tromp -20 17 -13; tromp_> -11 12 -11
tromp_c -9 10 -11; tromp_de -12 7 -5; tromp_dis -9 9 -8; trop -6 -12 11; trop_> -10 -8 10; trop_atten -2 -6 7
trop_oui 12 -8 -12; trop_rien -8 -9 9; truc -14 -6 6; truc_> -5 7 -7; truc_fonct -10 -11 11; tu -4 -11 3
tu_me -8 -8 8; tu_moi -11 -10 11; tu_peux 8 -8 -8; tu_t -8 8 -8; u -7 -7 7; u_> -7 -7 7; un -32 -12 28
un_> -9 -10 10; un_a -2 -7 8; un_agent -7 -6 7; un_autre -21 21 -14; un_cinqu -3 -2 4; un_colle -5 -6 5
un_conco -4 -5 5; un_conse -7 -6 6; un_coup -4 -4 4; un_d -8 -16 15; un_de -7 -7 8; un_debit -7 -7 9
un_deux -6 -7 7; un_deuxi -6 -7 7; un_en -5 -1 6; un_est -8 -11 10; un_etre -8 -4 9; un_film -4 -4 4
un_hier -6 -9 9; un_insta -7 -15 13; un_inter -5 -5 5; un_joli -13 -11 11; un_mega -5 -7 8; un_ni -6 6 -6
un_nouve -10 9 -6; un_ordin -6 -8 9; un_parti -6 -6 6; un_peu -16 -16 17; un_ping -5 -5 5; un_point -3 -4 5
un_probl -10 -7 8; un_quara -4 -6 9; un_redem -13 -14 15; un_respo -6 -6 6; un_seul -6 -7 7; un_soixa -5 -5 5
un_stylo -5 -6 7; un_table -9 -10 10; un_techn -11 -13 14; under -7 -11 10; under_belle -5 -7 6; under_judo -6 -7 7
une -33 -16 27; une_adres -6 -7 7; une_anten -7 -7 7; une_arnaq -13 -17 15; une_box -13 -11 12; une_colle -4 -3 4
une_dame -8 -10 11; une_dizai -9 -10 10; une_douza -6 -6 6; une_entre -10 -12 12; une_erreu -24 21 -19
une_fois -8 -7 10; une_honte -8 -13 10; une_minut -5 -5 5; une_offre -5 -7 6; une_oreil -6 -5 6; une_perso -9 -15 14
une_petit -9 -8 9; une_secon -9 -10 10; une_semai -11 -9 11; une_vingt -8 -8 9; union -6 -6 6; union_belfo -6 -6 6
uniqu -8 -10 9; uniqu_> -8 -10 9; urgen -8 -10 9; urgen_uniqu -8 -10 9; va -2 8 -18; va_> 14 -12 -14
va_aller -14 13 -10; va_dire 16 -13 -16; va_laiss -5 5 -5; va_mais -9 -10 10; va_tres 8 -7 -8; vais -20 -9 14
vais_deman -8 -11 10; vais_m -11 10 -10; vais_voir -11 -19 16; vais_vous -10 -13 12; valai -6 -6 6; valai_on -6 -6 6
valer -7 -9 9; valer_dumon -5 -6 6; valer_simon -8 -10 11; valid 6 -5 -7; valid_> 6 -5 -7; vas 9 -8 -5
vas_y 9 -8 -5; venir -6 -7 7; venir_demai -6 -7 7; venu -8 -11 10; venu_> -8 -11 10; verif -9 -10 10
verif_> -9 -10 10; verra -19 -18 19; verra_> -19 -18 19; vers -7 -7 7; vers_dix -7 -7 7; veuil -5 -5 5
veuil_me -5 -5 5; veux 6 2 -13; veux_> 17 -26 -15; veux_bien 18 -26 -16; veux_etre -12 -9 11; veux_le -19 -18 19
veux_modif -13 -19 16; veux_pas -30 23 -20; veux_qu -6 -6 6; veux_un -7 -6 7; vial -6 -6 6; vial_> -6 -6 6
vie -11 15 -15; vie_> -11 15 -15; viens 9 -15 -6; viens_de 11 -9 -11; viens_la -9 -9 9; vient -10 -9 10
vient_> -10 -9 10; vingt -12 -7 10; vingt_cinq -11 -7 9; vingt_deux -6 -7 8; vingt_dix -5 -5 5; vingt_douze -5 -7 7
vingt_et -9 -8 9; vingt_huit -3 -4 7; vingt_neuf -3 -3 5; vingt_on -8 -8 9; vingt_quatr -11 0 1; vingt_sept -4 -5 8
vingt_six -7 3 -2; vingt_trois -4 -3 6; visio -13 -11 12; visio_on -13 -11 12; vite 13 -12 -12; vite_> 12 -12 -11
vite_moi 5 -2 -5; vive -6 -7 7; vive_voix -6 -7 7; voila 16 -16 -14; voila_> 11 -9 -12; voila_c 11 -10 -9
voila_exact 12 -10 -3; voila_oui 5 -5 -5; voila_vous 6 -5 -6; voir -14 1 7; voir_> -13 3 4; voir_avec -4 -8 7
voir_j -6 -6 6; vois 11 -7 -14; vois_ce -9 8 -7; vois_pas 12 -12 -10; voit -4 -6 6; voit_pas -4 -6 6; voix 5 -14 -1
voix_> -6 -7 7; voix_la 11 -16 -9; volon 19 -18 -19; volon_> 16 -17 -14; volon_merci 11 -12 -8; vos -14 -11 13
vos_panne -14 -8 13; vos_quest -7 -8 8; votre -12 -18 18; votre_colle 6 -3 -6; votre_ecran -7 -5 8
votre_machi -6 -5 6; votre_musiq -6 -6 7; votre_numer -5 -6 5; votre_servi -8 -6 8; votre_truc -10 -11 11
voudr -17 -13 17; voudr_cause -5 -1 6; voudr_chang -9 -9 10; voudr_parle -6 -8 7; voudr_savoi -8 -7 8
voula 10 -10 -10; voula_dire 10 -10 -10; voule 13 -11 -11; voule_> 16 -15 -11; voule_dire -26 5 4; voule_oui 7 -4 -7
vous -5 -6 3; vous_> -6 -13 11; vous_ai -13 -1 5; vous_allez -10 -11 10; vous_appel -19 -6 17; vous_arret -14 11 -9
vous_assur 9 -9 -8; vous_avez 13 -4 -22; vous_avoue -7 -7 7; vous_ca -7 -8 9; vous_cause -6 -8 7; vous_devri -7 -5 8
vous_dire -10 -13 13; vous_dis -19 15 -12; vous_disie -10 -11 11; vous_dites -15 -18 17; vous_ecout 12 -12 -13
vous_enten -21 -15 19; vous_etes -13 -9 11; vous_expli -4 -4 4; vous_faite -16 12 -9; vous_l -10 -13 12
vous_le 15 -4 -18; vous_m -11 -9 10; vous_me -11 -12 13; vous_moque -8 -10 9; vous_n -8 12 -12; vous_parle -7 -6 7
vous_payer -8 -9 8; vous_plait 4 -14 -2; vous_pouve -5 -19 9; vous_prie -7 -15 13; vous_rappe 10 -13 -7
vous_repon -4 -8 7; vous_savez -6 4 -2; vous_tromp -13 17 -18; vous_voule 13 -11 -11; vous_vous -23 10 -2
voyan 4 -12 -4; voyan_est 9 -9 -9; voyan_inter -4 -4 4; voyon -15 15 -13; voyon_> -6 7 -7; voyon_donc -12 12 -9
vrai 8 -7 -17; vrai_> 15 -17 -12; vrai_je -9 9 -7; vraie 14 -9 -15; vraie_mon 14 -9 -15; vraim -19 17 -7
vraim_> -10 11 -9; vraim_ca -9 10 -12; vraim_des -9 -13 12; vraim_en -9 9 -9; vraim_non -3 5 -5; vu 9 -12 -6
vu_juste 9 -12 -7; vu_le -7 -4 7; wifi -16 -19 22; wifi_> -13 -14 15; wifi_de -4 -6 6; wifi_est -7 -6 7
wifi_n -3 -7 7; wifi_ne -8 -8 10; wifi_ni -4 -4 4; wifi_passe -6 -11 11; wifi_qui -6 -5 6; wii 8 -9 -7
wii_c 8 -9 -7; x -7 -8 8; x_lola -7 -8 8; x_x -7 -8 8; y 14 -8 -18; y_> 15 -14 -17; y_a 2 -3 -7; y_ai -11 8 -6
y_aller 8 -8 -8; y_conna -11 7 -2; y_etes -8 12 -12; y_faite 5 -2 -5; y_je 17 -19 -13; y_vois 12 -12 -10
yep 12 -12 -12; yep_> 12 -12 -12; yes 21 -21 -18; yes_> 13 -13 -13; yes_c 10 -12 -9; yes_monsi 11 -11 -10
yes_oui 7 -4 -7; yes_yes 10 -10 -10; yvonn -7 -9 8; yvonn_le -7 -9 8; zero -9 -10 12; zero_cinq -3 -2 4
zero_deux -6 -5 6; zero_huit -6 -6 6; zero_neuf -6 -6 6; zero_quatr -6 -7 9; zero_sept -6 -6 7; zero_six -9 -9 10
zero_trois -3 -3 5; zero_un -5 -5 5; zero_zero -5 -5 5
""",
    ),
    "solved": (
        "affirm deny unclear",
        """
00 -7 -7 7; 00_01 -7 -7 7; 01 -11 -11 11; 01_42 -7 -7 7; 01_47 -7 -7 7; 01_> -7 -7 7; 02 -7 -7 8; 02_31 -7 -7 8
06 -10 -10 10; 06123 -13 -13 13; 06123_> -13 -13 13; 0698 -9 -9 9; 0698_765 -9 -9 9; 06_12 -10 -10 10; 07 -8 -8 8
07_88 -8 -8 8; 11 -8 -8 8; 112 -12 -12 12; 112_> -12 -12 12; 11_> -8 -8 8; 12 -12 -13 13; 12_34 -12 -13 13
17 -8 -8 8; 17_ordin -8 -8 8; 20 -10 -9 10; 20_00 -7 -7 7; 20_17 -8 -8 8; 22 -8 -8 8; 22_11 -8 -8 8; 31 -7 -7 8
31_42 -7 -7 8; 33 -7 -7 7; 33_6 -7 -7 7; 34 -12 -13 13; 34_56 -9 -9 9; 34_> -8 -7 8; 4 -8 -8 8; 42 -12 -12 12
42_53 -7 -7 8; 42_65 -7 -7 7; 432 -9 -9 9; 432_> -9 -9 9; 47 -7 -7 7; 47_20 -7 -7 7; 4_20 -8 -8 8; 53 -7 -7 8
53_64 -7 -7 8; 55 -8 -8 8; 55_22 -8 -8 8; 56 -9 -9 9; 56_78 -8 -8 8; 56_79 -9 -8 9; 6 -12 -11 12; 64 -7 -7 8
64_> -7 -7 8; 65 -7 -7 7; 65_89 -7 -7 7; 6_12 -7 -7 7; 6_ordin -10 -10 10; 74 -7 -7 7; 74_> -7 -7 7; 765 -9 -9 9
765_432 -9 -9 9; 78 -8 -8 8; 78_> -8 -8 8; 79 -9 -8 9; 79_> -9 -8 9; 88 -8 -8 8; 88_55 -8 -8 8; 89 -7 -7 7
89_74 -7 -7 7; <_01 -11 -11 11; <_02 -7 -7 8; <_06 -10 -10 10; <_0698 -9 -9 9; <_07 -8 -8 8; <_112 -12 -12 12
<_33 -9 -8 9; <_4 -8 -8 8; <_6 -10 -10 10; <_> -17 -17 17; <_a -15 -17 17; <_accue -5 -5 5; <_affir 8 -11 -7
<_ah 5 -29 0; <_ajout -8 -9 9; <_alain -2 -3 5; <_allel 9 -8 -11; <_allez -10 -9 11; <_allo -9 -10 10
<_alors 5 -9 -3; <_anne -13 -13 13; <_annul -10 -8 9; <_appar 9 -7 -11; <_appel -13 -9 10; <_arret -8 -6 9
<_atten -15 -14 17; <_au -1 -5 1; <_aucun -4 6 -11; <_aurie -6 -8 7; <_avant 11 -14 -2; <_awa -3 8 -8
<_b -11 -12 13; <_bah -7 7 -13; <_baiss -7 -9 8; <_bande -9 -10 9; <_bascu -8 -8 9; <_ben -13 12 -8
<_bingo 11 -11 -7; <_blabl -12 -12 12; <_bof -8 8 -8; <_bon -11 -9 12; <_bonjo -11 -12 12; <_boudi 13 -13 -7
<_bouge -5 -6 6; <_boula -10 -9 9; <_burea -5 -5 5; <_c -6 -2 0; <_ca -2 -6 1; <_celia -5 -5 6; <_certe -7 7 -6
<_ces 9 -9 -8; <_chape -7 -8 7; <_cinco -10 -10 10; <_cinq -12 -11 12; <_clair -9 -7 9; <_claud -6 -6 9
<_comma -6 -6 7; <_comme -22 -21 22; <_conna -11 -12 12; <_conse -10 -11 10; <_conso -11 -11 11; <_conta -9 -10 11
<_cool -13 -7 10; <_dans -13 -14 14; <_depui -14 -11 13; <_desol -10 -5 9; <_deux -13 -26 22; <_direc -5 -5 6
<_dites -5 -6 5; <_dix -9 -10 10; <_docte -8 -8 8; <_donc -5 5 -5; <_donne -4 -4 6; <_ecout -6 -5 5; <_eh 7 -4 -11
<_elle -10 11 -9; <_encor -9 16 -19; <_enfin -5 -5 5; <_entre -9 -8 9; <_envoy -10 -9 11; <_eric -4 -5 7
<_esper -7 -8 8; <_est -16 -9 16; <_euh -15 -13 13; <_eva -9 -9 9; <_excus -6 -6 6; <_fanta 11 -11 -8
<_faut -11 -11 11; <_ferme -8 -7 8; <_fouta -8 -9 8; <_franc -8 7 -4; <_ge -5 -6 7; <_genia 13 -10 -13
<_girar -7 -7 7; <_giuli -4 -4 6; <_he 8 -8 -8; <_helas -8 9 -8; <_hier -9 -9 9; <_hors -12 13 -13; <_hugo -8 -8 12
<_ici -8 -8 8; <_il -1 -3 -2; <_impec 16 -16 -16; <_impos -13 13 -12; <_info -9 -8 9; <_inspe -9 -9 9
<_inter -16 -18 18; <_isabe -6 -6 8; <_j -4 -2 -1; <_je 2 -14 3; <_jean -11 -9 11; <_jeanl -4 -4 5; <_john -6 -6 6
<_julie -6 -7 10; <_juste -7 -6 6; <_k -5 -6 7; <_kevin -6 -6 10; <_l -20 3 1; <_la 10 -9 -9; <_laiss -11 -9 10
<_le -3 -5 2; <_lefev -6 -6 6; <_leo -5 -5 6; <_les 0 -16 5; <_luc -5 -5 5; <_lucie -5 -6 6; <_lundi -10 -10 10
<_m -5 -5 8; <_ma -8 -19 12; <_madam -12 -12 12; <_maint -14 14 -15; <_mais -13 -12 13; <_malhe -5 8 -9
<_manon -8 -8 9; <_marc -5 -5 5; <_marie -9 -9 10; <_mario -6 -7 10; <_maxim -12 -12 12; <_meme -6 7 -7
<_merci -23 -18 23; <_merde -7 -8 8; <_mes -10 -23 13; <_mette -11 -10 12; <_mi -6 -5 6; <_mirac 16 -16 -15
<_mobil -12 -12 12; <_moi -14 -6 12; <_mon -13 -19 16; <_monsi -13 -12 13; <_my -7 -7 7; <_natha -6 -6 10
<_negat -12 12 -12; <_nette 8 -8 -8; <_nicke 18 -16 -18; <_no -8 8 -8; <_noah -1 -2 3; <_non 8 3 -23
<_notre -9 -9 9; <_nous -12 2 -1; <_numer -6 -6 6; <_oh -8 -9 9; <_ok 8 -9 -8; <_olivi -6 -6 7; <_on -11 0 2
<_onze -12 -12 12; <_orang -11 -17 17; <_ouf 9 -9 -8; <_oui 4 -7 -13; <_p -4 -5 8; <_paill -14 -13 14
<_papa -4 -18 9; <_pardo -15 -13 14; <_parei -6 6 -6; <_parfa 16 -12 -17; <_parle -7 -6 9; <_parti -9 -9 9
<_pas -14 9 -7; <_pasca -5 -5 6; <_passe -15 -17 17; <_patie -12 -10 14; <_paul -13 -13 13; <_perfe 9 -9 -6
<_perso -7 -7 7; <_perte -9 -10 9; <_peut -9 -9 9; <_plus -2 0 -9; <_plusi -12 -12 12; <_porca -5 -3 6
<_pour 10 -8 -12; <_pourq -8 -8 8; <_pouve -6 -6 7; <_presq -11 -10 11; <_probl 10 -9 -12; <_puis -6 -12 15
<_putai -11 -9 11; <_qu -9 -8 9; <_quand -12 -8 11; <_quatr -17 -15 17; <_quel -10 -10 10; <_quell -6 -6 6
<_quelq -8 -10 10; <_quinz -9 -9 10; <_raymo -8 -9 9; <_redem -11 -13 13; <_rene -6 -6 6; <_repar 15 -15 -13
<_resea -8 -7 8; <_rien -18 20 -18; <_rose -7 -6 6; <_s 5 -7 1; <_sa -13 -1 3; <_samir -8 -7 7; <_sarah -7 -8 10
<_secre -6 -6 9; <_sept -11 -11 11; <_servi -11 -11 11; <_seule -10 -12 11; <_si -9 8 -7; <_silen -7 -7 8
<_soixa -14 -14 14; <_sophi -7 -7 7; <_sous -8 -9 8; <_steph -7 -7 7; <_stop -9 -7 11; <_super 10 -9 -9
<_sur -11 -10 11; <_t -5 -5 7; <_ta -8 -8 8; <_tais -8 -7 8; <_test 3 -14 1; <_thoma -3 -4 6; <_tip 9 -9 -9
<_tony -7 -7 8; <_toujo -8 16 -14; <_tout 4 -28 4; <_toute -9 -9 9; <_trans -16 -14 17; <_trois -10 -8 9
<_trop 14 -12 -10; <_ugo -6 -7 7; <_un -17 -6 13; <_une -17 -21 20; <_uniqu -11 -10 12; <_vers -7 -9 8
<_very 6 -6 -6; <_victo 12 -12 -8; <_viens -10 -9 10; <_vingt -8 -13 12; <_voila 9 -9 -8; <_vous -7 -21 11
<_wait -9 -6 9; <_wifi -10 -10 10; <_y -17 24 -28; <_you -9 -6 8; <_youtu 14 -11 -14; <_zero -13 12 -10
<_zoe -9 -9 14; a -4 -4 2; a_about 17 -24 -9; a_appel -10 8 -8; a_besoi -9 -6 8; a_bouge -8 8 -6; a_chang -6 4 -2
a_cinq -8 -10 9; a_conca -6 -6 6; a_cote -7 -7 8; a_de 9 -6 -12; a_debra -6 -6 7; a_deja -6 -6 7; a_dire 0 -18 14
a_dispa 4 -1 -15; a_dit -7 -8 8; a_donne -5 -6 6; a_echou -26 17 -9; a_ete -1 -9 4; a_eu -8 9 -10; a_faire -18 2 2
a_fait 10 -14 -2; a_insta -2 -3 5; a_inter 10 -12 -10; a_l 0 -3 -4; a_la -12 -12 14; a_lyon -4 -4 5; a_march -5 6 -8
a_mareu -9 -11 10; a_me 12 -20 -2; a_mis 9 -9 -8; a_moiti -12 11 -8; a_mon -9 -8 10; a_monte -7 -8 8
a_nouve 17 -15 -15; a_pas -21 14 -8; a_perso -9 -7 13; a_plus 20 -27 -10; a_point -7 -7 7; a_pose -7 -5 7
a_propo -2 -2 4; a_que -12 11 -10; a_quelq -7 -6 7; a_r -7 -7 7; a_raccr -6 -6 6; a_recou -6 7 -7; a_redem 11 -7 -13
a_regar -10 -11 11; a_remar -17 17 -8; a_repri 8 -9 -7; a_retro 12 -12 -12; a_rien -20 20 -15; a_robas -7 -8 10
a_s -7 -7 7; a_saute -8 10 -15; a_sept -6 -6 7; a_septa -7 -8 9; a_servi -6 6 -6; a_signa 18 -19 -15
a_signe -6 -9 7; a_six -8 -8 8; a_tenu -12 15 -18; a_toujo -12 16 -16; a_tout -6 -9 7; a_un -9 -12 16
a_une -2 -21 6; a_votre -15 -8 16; a_vous -10 -10 14; a_y -5 7 -2; aboie -6 -5 6; aboie_excus -6 -5 6
abonn -9 -15 10; abonn_> -9 -15 10; about 17 -24 -9; about_> 17 -24 -9; absen -13 13 -11; absen_> -13 13 -11
acced -7 7 -6; acced_au -7 7 -6; accen -12 -9 11; accen_> -12 -9 11; acces 8 -7 -7; acces_> 8 -7 -7; accue -9 -7 8
accue_> -8 -9 9; accue_aroba -5 -5 5; achet -10 -10 10; achet_l -10 -10 10; adess 9 -9 -6; adess_funzi 9 -9 -6
adres -6 -6 7; adres_atten -1 -5 6; adres_c -7 -4 8; adres_mail -6 -5 6; adres_posta -6 -5 6; affai -7 -5 6
affai_> -8 11 -5; affai_je -7 -6 6; affic 3 -2 -3; affic_> -5 -5 5; affic_maint 13 -16 -10; affic_pas -11 8 -8
affir 8 -11 -7; affir_le 8 -11 -7; agenc -11 -11 11; agenc_immob -10 -10 10; agenc_se -6 -6 7; agent -9 -9 13
agent_> -9 -9 13; ah 0 -12 -1; ah_bah 16 -14 -16; ah_ben 10 -10 -9; ah_c -12 -14 13; ah_ca 13 -12 -11
ah_formi 14 -11 -15; ah_mince -14 -11 13; ah_non -11 11 -13; ah_oui 17 -17 -11; ah_super 8 -8 -8; ai 2 -5 -5
ai_achet -10 -10 10; ai_appel -14 -11 13; ai_assez -10 -12 13; ai_atten -5 6 -6; ai_beau -15 11 -8
ai_besoi -14 -12 14; ai_bien -5 5 -5; ai_cru 10 -10 -5; ai_de 19 -23 -15; ai_debra -11 12 -9; ai_deja 6 -6 -6
ai_deux -12 -15 14; ai_du 8 -8 -10; ai_encor -18 20 -29; ai_envie -12 -12 12; ai_eu -8 -11 10; ai_fait -3 8 -18
ai_inter 22 -26 -8; ai_marre -13 -12 14; ai_meme -14 14 -15; ai_par -6 -7 7; ai_parle -8 -8 8; ai_pas -18 -12 22
ai_peur -6 -10 7; ai_plein -5 -3 5; ai_plus 21 -26 -13; ai_quatr 13 -13 -13; ai_que -21 10 -5; ai_rallu 6 -6 -6
ai_reboo -8 8 -8; ai_rebra -4 6 -11; ai_recu -11 -9 11; ai_recup 24 -20 -24; ai_redem -13 16 -13
ai_retro 14 -10 -19; ai_reuss 17 -18 -15; ai_rien -11 11 -9; ai_toujo -25 28 -14; ai_tout -5 6 -16
ai_toute 12 -10 -15; ai_un -8 -8 10; ai_une -25 12 -10; aide -7 -7 8; aide_il -7 -7 8; aider -7 -6 6
aider_> -7 -6 6; aille -11 -12 13; aille_> -7 -6 7; aille_voir -7 -8 8; aimab -13 -8 12; aimab_> -13 -8 12
aimer -6 6 -7; aimer_vous -6 6 -7; air 15 -13 -22; air_bon 2 -1 -11; air_d 13 -13 -12; air_de 11 -10 -8
aireu -4 7 -3; aireu_> -4 7 -3; ajout -8 -9 9; ajout_un -8 -9 9; alain -2 -3 5; alain_point -2 -3 5; ali -12 -12 12
ali_manso -12 -12 12; allai -12 -10 13; allai_passe -12 -10 13; allel 9 -8 -11; allel_le 9 -8 -11; aller -4 -24 9
aller_> 13 -13 -12; aller_dans -9 -7 9; aller_sur -15 -11 15; aller_voir -7 -4 7; allez -10 -9 11
allez_hop -9 -9 10; allez_vous -4 -4 5; allo -22 -18 21; allo_> -22 -18 21; allo_y -8 -7 10; allum -20 3 7
allum_> -8 -9 9; allum_la -14 -13 13; allum_mais -10 11 -18; allum_meme -7 9 -9; alors 2 1 -8; alors_atten 8 -7 -7
alors_c -6 -6 7; alors_ca 7 -7 -6; alors_je -2 -2 4; alors_la -4 -7 7; alors_mon -1 -5 6; alors_pour -7 -5 8
alors_prene -3 -4 5; alors_trouv -7 6 -6; amara -9 -9 9; amara_> -9 -9 9; ameli -17 17 -16; ameli_> -17 17 -16
ami 9 -6 -10; ami_> 9 -6 -10; an -11 -5 9; an_derni -10 -10 10; an_panne -5 5 -4; aneri -7 -7 8; aneri_> -7 -7 8
anne -13 -13 13; anne_point -5 -5 5; anne_sophi -8 -8 8; annul -10 -8 9; annul_le -10 -8 9; anoma 7 -7 -6
anoma_desor 7 -7 -6; ans -8 -5 8; ans_> -8 -5 8; anten -6 -7 7; anten_> -6 -7 7; appar -6 -19 13; appar_> -13 -17 16
appar_oui 9 -7 -11; appel -3 -10 3; appel_> 0 -10 0; appel_au -9 -2 11; appel_ca -6 -6 6; appel_d -4 3 -6
appel_de -13 -6 12; appel_des -9 -7 8; appel_ginet -4 -3 6; appel_giuli -6 -5 6; appel_jean -9 -6 10
appel_julie -11 -10 12; appel_nadia -8 -7 8; appel_on -8 -7 8; appel_passe 9 0 -25; appel_perso -10 -6 10
appel_pour -11 -5 9; appel_se -17 -12 14; appel_un -14 -11 13; appli -7 7 -8; appli_la -7 7 -8; appuy -7 12 -12
appuy_parto -7 7 -7; appuy_tres -4 6 -6; apres -13 2 2; apres_le -7 7 -7; apres_midi -9 -9 9; apres_orang -1 -5 6
apres_redem -6 7 -7; ardec -5 -5 6; ardec_quand -5 -5 6; are -9 -6 8; are_idiot -9 -6 8; arnaq -13 -17 14
arnaq_> -9 -14 10; arnaq_votre -7 -10 8; arnau -5 -6 7; arnau_aroba -5 -6 7; aroba -12 -14 19; aroba_cabin -6 -6 9
aroba_club -5 -5 6; aroba_dupon -9 -8 9; aroba_dupui -7 -7 8; aroba_duran -7 -7 8; aroba_et -1 -5 6
aroba_fleur -6 -6 7; aroba_free -5 -6 6; aroba_garag -5 -5 6; aroba_ge -3 -4 6; aroba_gmail -6 -6 11
aroba_hotma -6 -7 7; aroba_hugo -8 -8 12; aroba_i -6 -6 8; aroba_iclou -5 -5 6; aroba_liber -4 -4 6
aroba_live -5 -6 10; aroba_mairi -5 -5 5; aroba_orang -6 -7 9; aroba_outlo -5 -6 7; aroba_proxi -6 -6 6
aroba_roman -7 -7 7; aroba_sfr -6 -6 8; aroba_univ -6 -6 7; aroba_wanad -5 -6 8; aroba_yahoo -5 -5 5; arrac -6 -5 6
arrac_> -6 -5 6; arran 13 -2 -23; arran_> 9 -1 -23; arran_un 9 -9 -9; arret -3 -21 7; arret_avec -3 -2 5
arret_ce 7 -7 -7; arret_d -14 -14 15; arret_de -9 -7 9; arriv 7 1 -14; arriv_> 11 -12 -9; arriv_en -4 -7 7
arriv_pas -11 10 -9; arriv_toujo -10 8 -8; arrob -7 -7 8; arrob_gmail -7 -7 8; assez -10 -12 13; assez_> -7 -8 8
assez_de -7 -7 8; assez_du -5 -4 5; at -15 -16 17; at_bt -6 -6 6; at_free -4 -5 8; at_gmail -6 -6 6
at_lapos -6 -6 7; at_outlo -5 -5 6; ateli -5 -3 6; ateli_avant -5 -3 6; attac -7 -7 8; attac_point -7 -7 8
atten -17 -16 21; atten_> -18 -18 21; atten_atten -9 -10 10; atten_aussi -10 -8 9; atten_cheri -8 -9 9
atten_combi -6 -5 6; atten_depui -6 -6 6; atten_dix -4 12 -10; atten_elle -6 -9 8; atten_j -5 5 -5; atten_je -4 -8 6
atten_mon -6 -5 6; atten_oui 8 -7 -7; atten_que -6 -7 8; atten_sa -6 -6 6; atten_un -11 -8 17; au -4 -6 5
au_au -8 -2 9; au_bon -2 -2 4; au_bout 3 -20 2; au_debut -3 5 -17; au_douze -6 -6 7; au_fond -6 -5 6
au_greni -4 -7 7; au_meme -15 15 -14; au_mois -9 -13 10; au_monsi -6 -6 6; au_nez -6 -6 6; au_nom -6 -7 6
au_poil 10 -10 -9; au_premi -11 -11 11; au_resea -7 7 -6; au_revoi 8 -8 -8; au_servi -3 -4 5; au_sous -6 -8 9
au_sujet -10 -9 11; au_telep -11 -9 10; au_trava -8 -9 11; au_vert 8 -7 -15; au_villa -5 -5 6; au_vingt -4 -4 5
aucun -8 16 -28; aucun_anoma 7 -7 -6; aucun_chang -12 11 -9; aucun_effet -8 9 -10; aucun_lumie -18 18 -13
aucun_poste -7 7 -6; aucun_probl 19 -20 -6; aucun_resea -5 5 -5; aucun_resul -7 7 -8; aucun_souci 16 -26 -8
aujou -9 -10 10; aujou_hui -9 -10 10; aurai 7 -14 -7; aurai_dit 7 -14 -7; aurie -6 -8 7; aurie_vous -6 -8 7
aussi 2 -7 -2; aussi_> 4 -15 -1; aussi_lent -10 12 -10; aussi_longt -10 -8 9; aussi_pourr -13 12 -10
aussi_vous 6 -6 -5; autan -15 14 -8; autan_> -15 14 -8; autre -8 6 -3; autre_chose -7 6 -6; autre_piece -9 -7 9
aux -6 -6 7; aux_gens -6 -6 7; avais 1 5 -12; avais_inter -9 8 -7; avais_un 8 -10 -7; avait -11 6 2
avait_cinq -6 -9 7; avait_l -8 8 -6; avant -3 7 -16; avant_> -22 23 -18; avant_ca -1 3 -13; avant_de -5 -3 6
avant_meme 16 -16 -10; avant_on -6 -9 7; avec -16 -14 17; avec_garan -6 -7 7; avec_la -7 -8 11; avec_le -9 -9 10
avec_mes -8 -3 8; avec_mon -5 -3 5; avec_nous -4 -6 6; avec_un -7 -7 8; avec_une -6 -7 7; avec_vos -9 -9 10
avec_votre -3 -2 5; avec_vous -7 -6 7; avez 0 -2 -10; avez_dit 1 3 -13; avez_fait 8 -10 -8; avez_un -12 -9 11
avoca -7 -8 8; avoca_> -7 -8 8; avoir -11 -8 10; avoir_un -11 -8 10; avoir_une -6 -11 14; avons -11 2 -2
avons_appli -7 7 -8; avons_un -6 -7 7; awa -3 8 -8; awa_toujo -3 8 -8; b -10 -11 11; b_aroba -6 -6 9; b_b -6 -6 9
b_comme -11 -12 13; b_v -6 -6 6; bah 11 -6 -25; bah_c 10 -9 -11; bah_ca -7 7 -4; bah_ecout 0 0 -12; bah_non -8 8 -7
bah_oui 8 -7 -12; bah_voila 10 -9 -11; baiss -7 -9 8; baiss_la -7 -9 8; balco -7 -7 7; balco_la -7 -7 7
banca -8 -6 9; banca_> -8 -6 10; banca_m -5 -5 6; bande -10 -10 10; bande_de -10 -10 10; banqu -9 -6 8
banqu_elle -9 -6 8; bapti -8 -6 8; bapti_roy -8 -6 8; barre 13 -14 -13; barre_> 13 -13 -13; barre_en -6 -6 9
bas -7 -7 7; bas_b -6 -6 9; bas_marti -5 -5 5; bas_vidal -5 -5 6; bascu -9 -8 10; bascu_moi -8 -8 9
bascu_plus -7 -6 7; basta -5 -3 6; basta_j -5 -3 6; bazar -9 10 -10; bazar_> -9 10 -10; be -9 -10 10; be_> -9 -10 10
beau -5 -4 -1; beau_appuy -7 7 -7; beau_aujou -9 -10 10; beau_ca 19 -18 -16; beau_redem -11 11 -11; beauc 9 -17 0
beauc_> 16 -11 -14; beauc_c 6 -6 -7; beauc_chef -13 -7 10; beauc_mieux 14 -14 -14; beauc_mon 9 -6 -10; belfo -5 -5 5
belfo_point -5 -5 5; belka -8 -7 7; belka_a -8 -7 7; belle -8 -8 9; belle_mere -4 -6 6; belle_soeur -7 -8 8
ben 2 1 -14; ben_c 8 -8 -8; ben_ca -5 8 -9; ben_dites 8 -8 -7; ben_ecout 8 -10 -8; ben_figur 1 0 -14
ben_juste -13 -12 12; ben_non -8 8 -6; ben_oui 15 -14 -4; ben_v 11 -10 -11; ben_voila 10 -9 -9; benal -11 -12 12
benal_> -11 -11 11; benal_a -7 -8 10; benze -5 -6 7; benze_neuf -5 -6 7; berna -8 -8 8; berna_> -8 -8 8
berna_deux -2 -3 5; berna_point -2 -3 5; bertr -2 -5 6; bertr_point -2 -5 6; besoi -10 -16 12; besoi_ca 6 -6 -2
besoi_d -14 -12 14; besoi_du -9 -6 8; betis -1 -5 6; betis_c -1 -5 6; bien 6 -14 -2; bien_> -4 -17 9
bien_ca 14 -12 -10; bien_compr -2 -2 4; bien_ma 6 -6 -6; bien_maint 10 -9 -9; bien_meill 9 -8 -9; bien_mieux 7 -9 -7
bien_oui 13 -13 -12; bien_qu -10 10 -7; bien_que 19 -19 -14; bien_redem -5 5 -5; bingo 11 -11 -7; bingo_ca 11 -11 -7
bizar -13 -12 13; bizar_quand -13 -12 13; blabl -12 -12 12; blabl_> -12 -12 12; blanc -9 -4 6; blanc_c -7 -6 6
blanc_parto -7 7 -7; bleu 11 -11 -9; bleu_fixe 11 -11 -9; bloqu -20 14 -12; bloqu_> -18 10 -9; bloqu_sur -8 9 -9
bloqu_toujo -7 8 -7; bof -8 8 -8; bof_non -8 8 -8; boite -12 -12 12; boite_de -12 -12 12; bon 22 -13 -26
bon_> 20 -16 -22; bon_c 6 -6 -1; bon_ca 16 -15 -1; bon_et -16 16 -10; bon_j 7 -7 -2; bon_je 2 2 -14
bon_la 22 -22 -12; bon_maint 12 -13 -5; bon_merci 12 -8 -17; bon_passe -11 -9 12; bon_pour 17 -10 -19
bon_servi -2 -2 4; bon_tout 13 -12 -8; bonjo -11 -12 12; bonjo_c -8 -6 7; bonjo_madam -9 -8 9; bonne 16 -12 -17
bonne_> 11 -8 -12; bonne_journ 5 -4 -4; bons 10 -12 -8; bons_> 9 -9 -8; bons_ca 7 -7 -4; boucl -11 14 -15
boucl_> -11 14 -15; boudi 13 -13 -7; boudi_ca 13 -13 -7; bouge -12 2 1; bouge_> -8 8 -6; bouge_d -8 7 -6
bouge_pas -5 -6 6; boula -10 -9 9; boula_du -10 -9 9; bout 3 -20 2; bout_de 8 -18 -4; bout_du -8 -6 9; bouto -4 6 -6
bouto_> -4 6 -6; box -13 7 1; box_> -17 -19 19; box_a 9 -6 -10; box_est -12 8 -2; box_et -12 4 -3
box_fait -1 11 -11; box_je -5 -4 5; box_mais -11 14 -15; box_reste -8 9 -9; box_toute -10 -10 10; branc -7 -6 7
branc_le -7 -6 7; branl -9 -10 9; branl_> -9 -10 9; bref -5 -5 5; bref_tout -5 -5 5; bruit 8 -8 -7; bruit_c 8 -8 -7
bruno -8 -8 8; bruno_kessl -8 -8 8; bt -6 -6 6; bt_dot -6 -6 6; bug 16 -18 -14; bug_plus 16 -18 -14; bugue -20 -4 7
bugue_> -15 -12 13; bugue_toujo -10 12 -16; burea -15 -15 15; burea_> -11 -10 11; burea_aroba -5 -5 5; c 0 -5 -1
c_est -1 -4 0; c_etait 0 7 -13; c_point -5 -5 9; ca 7 -6 -10; ca_> -25 0 13; ca_a 0 14 -31; ca_alors 7 -7 -6
ca_avait -8 8 -6; ca_bloqu -7 8 -7; ca_bug 16 -18 -14; ca_bugue -10 12 -16; ca_c -18 16 -14; ca_capte 14 -13 -15
ca_chang -12 15 -13; ca_charg -21 -12 15; ca_clign -20 -13 20; ca_comme -9 -11 11; ca_coupa 12 -12 -10
ca_coupe -12 18 -24; ca_demar -13 -15 15; ca_dure -8 -8 8; ca_fait -25 -5 12; ca_fonct 11 -1 -26; ca_gresi 5 0 -25
ca_joue 14 -12 -15; ca_la 6 -5 -7; ca_m -15 -2 8; ca_march 5 2 -29; ca_me -13 -7 11; ca_mouli -10 9 -9
ca_n -23 24 -15; ca_ne 6 -1 -24; ca_plant -12 16 -19; ca_pour -5 -5 5; ca_rame -14 18 -19; ca_recom -18 19 -22
ca_redem -20 -4 10; ca_refon 8 -6 -21; ca_remar 18 -14 -20; ca_roule 14 -12 -16; ca_s -21 -6 8; ca_suffi -9 -8 9
ca_tient 10 -8 -12; ca_tombe -6 -6 6; ca_tourn 13 -10 -17; ca_va 23 -19 -25; ca_veut -11 16 -17; ca_vient -16 6 3
ca_y 16 -14 -20; cabin -6 -6 9; cabin_tiret -6 -6 9; cabla -6 -6 7; cabla_> -6 -6 7; cable -7 -6 7
cable_atten -7 -6 7; caiss -5 -5 5; caiss_deux -5 -5 5; canal -6 -7 7; canal_du -6 -7 7; canar -8 -8 9
canar_> -8 -8 9; capte 11 -8 -22; capte_> 13 -13 -14; capte_a 10 -9 -9; capte_de 7 -7 -7; capte_maint 15 -12 -15
capte_toujo -5 5 -5; carpe -11 0 5; carpe_> -11 0 5; carre 9 -9 -8; carre_> 15 -13 -20; carre_merci 6 -6 -6
carte -7 -7 8; carte_sim -7 -7 8; casse -12 -12 12; casse_> -12 -12 12; cata -7 -8 7; cata_ma -7 -8 7
cause -11 -6 14; cause_a -11 -6 14; cave -6 -6 7; cave_> -10 -7 13; cave_jeter -5 -6 6; ce -9 -9 11
ce_matin -11 -9 11; ce_n 7 -7 -7; ce_numer -5 -6 6; ce_qu -7 -6 7; ce_que 0 -1 -6; ce_qui -14 -13 15
ce_robot -8 -7 8; ce_soit -6 -10 7; ce_voyan -5 9 -9; cela 7 -7 -6; cela_fonct 7 -7 -6; celia -5 -5 6
celia_tiret -5 -5 6; celui -11 -11 12; celui_d -13 -8 11; celui_de -7 -6 7; centr -14 -14 14; centr_> -10 -9 9
centr_point -5 -5 6; certe -7 7 -6; certe_le -7 7 -6; ces 13 -13 -8; ces_bons 7 -7 -4; ces_reven 9 -9 -8
cette 1 -5 -1; cette_boite -9 -9 9; cette_fois 4 -4 -15; ch -7 -7 7; ch_> -7 -7 7; chain 8 -2 -20; chain_> 8 -2 -20
chair -6 -8 8; chair_et -6 -8 8; chamb 8 -10 -8; chamb_que 8 -10 -8; chang -16 15 -11; chang_> -13 13 -12
chang_d -12 -13 15; chang_du -9 11 -4; chang_la -10 -11 12; chang_le -6 -7 7; chang_meme -4 6 -6; chang_pas -6 7 -7
chang_rien -13 14 -10; chape -7 -8 7; chape_de -7 -8 7; charg -21 -12 15; charg_> -18 -18 18; charg_dans -9 16 -18
charg_encor -14 -18 18; charl -11 -6 11; charl_> -11 -6 11; chat -10 -8 9; chat_est -10 -8 9; chef -13 -7 10
chef_> -13 -7 10; chef_d -6 -6 7; cherc -5 -11 7; cherc_> -14 -10 17; cherc_c 7 -7 -7; cherc_le -5 -5 6
cherc_mes -11 -8 10; cheri -8 -9 9; cheri_> -5 -4 5; cheri_je -13 -11 13; chez -16 -13 19; chez_machi -9 -9 9
chez_moi -10 -6 10; chez_vous -7 -5 8; chiam -6 -5 6; chiam_giuli -6 -5 6; chien -12 -13 13; chien_> -10 -9 10
chien_aboie -6 -5 6; chioc -4 -4 6; chioc_je -4 -4 6; chose -12 13 -14; chose_> -12 13 -14; chrom 7 -7 -7
chrom_> 7 -7 -7; cinco -10 -10 10; cinco_cinq -10 -10 10; cinq -9 -4 6; cinq_> 12 -12 -12; cinq_a -9 -9 9
cinq_appar -10 -10 10; cinq_aroba -5 -5 7; cinq_heure -8 -10 9; cinq_mais -6 -9 7; cinq_max -8 -7 8
cinq_minut -6 10 -11; cinq_mon -10 -10 10; cinq_secon -7 -5 9; cinq_sur 12 -12 -12; cinqu -9 -8 9
cinqu_> -10 -12 11; cinqu_six -5 -6 6; clair 3 -14 -1; clair_maint 11 -12 -11; clair_rouss -9 -7 9; claud -6 -6 9
claud_barre -6 -6 9; clien -15 -17 17; clien_> -11 -11 11; clien_avec -3 -4 5; clien_chez -8 -5 8; clien_en -8 -8 10
clien_quara -6 -6 6; clign -21 -14 18; clign_en -5 9 -9; clign_encor -13 -15 15; clign_et -5 5 -5
clign_je -13 -8 11; clign_toujo -7 9 -14; clign_tout 8 -9 -7; clign_vert -15 -14 15; cliqu 6 -5 -7; cliqu_oh 6 -5 -7
clore 8 -7 -8; clore_le 8 -7 -8; cloud -6 -6 8; cloud_point -6 -6 8; club -5 -5 6; club_tiret -5 -5 6; co 1 -11 1
co_> 7 -6 -7; co_dot -6 -6 6; coler -10 -9 10; coler_> -10 -9 10; colin -7 -7 7; colin_> -7 -7 7; colla -5 -5 5
colla_de -5 -5 5; colle -18 -12 17; colle_> -6 -6 7; colle_aussi -13 -8 12; colle_de -5 -3 6; com -10 -10 12
com_> -10 -10 12; com_merci -7 -4 8; combi -14 -15 15; combi_de -6 -5 6; combi_est -11 -11 11; comma -6 -6 7
comma_aroba -6 -6 7; comme -17 -2 12; comme_a -9 -11 11; comme_avant -21 23 -14; comme_berna -8 -8 8
comme_bertr -2 -5 6; comme_ca -8 -12 10; comme_conse -9 -6 8; comme_en 12 -13 -11; comme_expli -5 -8 8
comme_gasto -5 -6 7; comme_je -17 -9 15; comme_l -7 -6 7; comme_on -5 -5 5; comme_pierr -4 -5 8
comme_serie -10 -6 9; comme_si -6 -5 6; comme_une -6 2 0; comme_vous 1 3 -11; commu -16 -15 17; commu_avec -6 -6 7
commu_coupe -10 -10 10; commu_ulter -11 -8 11; compe -11 -9 12; compe_> -11 -9 12; compl -11 -8 11
compl_mon -5 -5 5; compl_pour -9 -7 9; compl_stupi -10 -8 11; compr -15 -26 24; compr_> -11 -19 17; compr_ce -2 -2 4
compr_donc -4 -7 7; compr_pas -12 -12 14; compt -5 -3 5; compt_> -5 -3 5; conca -6 -6 6; conca_> -6 -6 6
condu -11 -10 11; condu_je -11 -10 11; confi 10 -12 -10; confi_le 10 -12 -10; conna -16 -14 15; conna_> -16 -14 15
conne -6 3 -7; conne_> 3 6 -31; conne_elle -6 -4 6; conne_est -9 -8 2; conne_toute -9 -10 9; conse -17 -15 17
conse_> -11 -11 12; conse_a -9 -6 8; conse_banca -8 -6 9; conse_m -5 -5 5; conse_maint -14 -12 14; conse_qui -5 -6 6
conse_s -8 -7 8; conso -16 -16 16; conso_> -12 -12 12; conso_est -5 -5 5; consu -6 -5 7; consu_notre -6 -5 7
conta -9 -9 13; conta_aroba -9 -10 11; conta_avec -5 -5 6; conte 6 -6 -5; conte_et 6 -6 -5; conti -12 1 6
conti_> -7 7 -6; conti_avec -7 -6 7; contr -16 -15 18; contr_> -13 -11 14; contr_avec -6 -7 7; contr_est -9 -8 10
contr_le -6 -6 7; contr_vous -9 -6 8; cool -13 -7 10; cool_merci -13 -7 10; corre -5 -5 5; corre_disen -5 -5 5
cote -14 3 -2; cote_> -14 3 -2; coule -6 7 -7; coule_> -6 7 -7; coup -7 7 -15; coup_> 6 -17 7; coup_sur -17 16 -15
coupa 12 -12 -10; coupa_la 12 -12 -10; coupe -6 8 -15; coupe_> -27 14 -8; coupe_au -10 -10 10; coupe_du -11 10 -9
coupe_encor -11 16 -21; coupe_moins -6 9 -12; coupe_plus 26 -27 -22; coupe_toujo -6 6 -5; coupu 8 1 -20
coupu_> 1 5 -13; coupu_depui 12 -13 -11; coupu_non 6 -6 -5; courr -2 -2 4; courr_que -2 -2 4; cours -5 -5 5
cours_de -5 -5 5; cousi -5 -5 5; cousi_> -5 -5 5; crass -10 -7 9; crass_> -10 -7 9; creti -5 -3 6; creti_ca -5 -3 6
crie 8 -10 -8; crie_dans 8 -10 -8; crois -7 9 -15; crois_pas -16 15 -10; crois_que 13 -13 -12; croix -6 7 -8
croix_rouge -6 7 -8; cru 10 -10 -5; cru_que 10 -10 -5; cuisi -11 -10 11; cuisi_> -11 -10 11; cul -5 -3 5
cul_> -5 -3 5; d -8 -5 2; d_> -7 -7 7; d_a -6 -6 6; d_abonn -12 -13 15; d_affic -5 -5 5; d_aireu -4 7 -3
d_aller 13 -13 -12; d_ameli -11 13 -13; d_appel -5 -5 6; d_arnaq -12 -9 11; d_atten -15 -13 15; d_equip -6 -6 7
d_erreu 6 0 -17; d_essai 2 8 -14; d_essay -8 -6 7; d_euros -5 -6 6; d_evolu -6 10 -10; d_inter -19 16 -12
d_ordin -6 -6 7; d_ou -15 -13 15; d_u -5 -5 5; d_un -9 -8 10; d_une -10 -7 9; d_union -5 -5 6; d_urgen -13 -9 10
dame -7 6 -5; dame_l -6 7 -7; dame_m -9 -8 9; dans -8 -1 8; dans_l 3 -10 3; dans_la -11 -10 11; dans_le -22 4 6
dans_les -14 -10 13; dans_sa 8 -10 -8; dans_une -10 -10 14; de -3 -14 7; de_betis -1 -5 6; de_branl -9 -10 9
de_bruit 8 -8 -7; de_canar -8 -8 9; de_ce -8 -7 8; de_chang -6 13 -13; de_charl -11 -6 11; de_cherc 7 -7 -7
de_chez -2 -3 5; de_cinq 11 -14 -11; de_clien -6 -6 6; de_compe -11 -9 12; de_compt -5 -3 5; de_conne -11 11 -7
de_coule -6 7 -7; de_coupu 17 -18 -15; de_demar -9 -8 9; de_diffe -7 10 -10; de_gresi 11 -14 -7; de_gueul -12 -12 12
de_guign -6 -6 6; de_jeune -4 -3 6; de_l -12 -13 13; de_la -5 -13 9; de_liege -7 -8 8; de_ma 0 -9 1
de_march 9 -9 -6; de_marse -13 -6 12; de_me -5 7 -17; de_merde -16 -12 17; de_mieux -13 11 -8; de_moi -19 -16 20
de_mon -12 -9 13; de_nivea -6 -8 7; de_notre -9 3 0; de_nous -6 -6 7; de_nouve 25 -16 -22; de_novem -9 -13 10
de_paill -7 -8 7; de_panne 17 -18 -12; de_paque -5 -5 6; de_passe 0 8 -14; de_perso -6 -6 6; de_pire -14 12 -11
de_poste -11 -8 14; de_probl 11 -12 -11; de_rage -8 -7 8; de_recou -11 11 -14; de_redem -6 -8 7; de_repos -7 -8 9
de_resea -7 10 -9; de_retab -6 -7 7; de_retou 10 -9 -12; de_rien -7 10 -10; de_rigol -9 -9 9; de_s 6 -19 0
de_servi -7 -8 8; de_souci 16 -23 -13; de_suite -14 -9 16; de_synch -2 6 -4; de_telep -8 -11 9; de_temps -6 -5 6
de_tenir 12 -12 -9; de_teste 9 -14 -8; de_tonal -15 16 -14; de_toulo -8 -9 9; de_tout -12 -12 12
de_trent -10 -10 10; de_verif -6 -5 9; de_vivan -8 -7 10; de_vos -7 -6 7; de_votre -8 -8 8; de_vous -13 -14 14
de_wifi -5 6 -6; debit 3 -7 1; debit_est 8 -5 -10; debit_monta -10 -9 10; debra -12 9 -5; debra_dix -8 8 -7
debra_j -5 5 -5; debra_la -6 -6 7; debra_mais -15 17 -5; debra_rebra -5 7 -2; debut -8 0 -2; debut_a -6 -6 6
debut_j 3 -3 -4; debut_non 12 -12 -12; debut_oui -12 12 -14; decle -8 -7 7; decle_direc -8 -7 7; decod -7 -11 9
decod_> -7 -11 9; decu -18 -15 18; decu_> -18 -15 18; dedan -8 -7 10; dedan_> -8 -7 10; degue -6 -6 7
degue_ce -6 -6 7; deja 3 -11 -1; deja_contr -6 -6 7; deja_hier -8 -5 8; deja_recu 6 -6 -6; deja_trans -2 -2 4
delac -8 -8 9; delac_en -8 -8 9; delai -6 -6 7; delai_c -6 -6 7; demai -9 -8 9; demai_> -9 -8 9; deman -7 -5 7
deman_atten -5 -4 5; deman_un -11 -7 12; demar -3 -13 2; demar_> 2 -11 -4; demar_il -5 -5 5; demar_la -17 -12 16
depan -11 -9 11; depan_> -8 -6 7; depan_ma -16 -15 17; deplo -10 -10 10; deplo_> -10 -10 10; depui -2 -20 11
depui_> 12 -13 -11; depui_ce -11 -9 11; depui_dix -8 -5 8; depui_hier -9 -8 8; depui_neuf -5 -5 6
depui_que 12 -12 -11; depui_trois -7 -6 6; depui_une 8 -7 -8; derni -12 -11 12; derni_> -12 -11 12; des -22 6 11
des_appar -9 -7 8; des_chain -11 11 -10; des_coupu -8 8 -8; des_enfan -5 -5 6; des_escro -12 -9 11; des_iles -6 -6 7
des_lilas -10 -11 11; des_milli -5 -6 6; des_poste 8 -7 -7; des_que -8 8 -4; des_voleu -14 -10 13; desce -6 -6 7
desce_a -6 -6 7; desol -10 2 1; desol_de -9 -14 11; desol_hein -7 7 -7; desol_mais -8 11 -12; desor 7 -7 -6
desor_cela 7 -7 -6; dessi -6 7 -8; dessi_du -6 7 -8; dessu -6 -7 7; dessu_la -6 -7 7; deux -34 -5 22
deux_> -28 -4 7; deux_aroba -3 -4 6; deux_fois -9 12 -12; deux_heure -7 -7 8; deux_ligne -15 -15 15
deux_mille -6 -6 6; deux_minut -9 8 -4; deux_ordin -11 -14 13; deux_ordis -5 -5 6; deux_ou -5 -8 9; deux_pc -5 -9 10
deux_perso -8 -12 13; deux_r -3 -4 6; deux_sec -5 -5 5; deux_secon -9 -13 13; deux_serve -7 -7 7
deux_table -10 -10 10; deux_un -9 -11 11; deuxi -8 -9 9; deuxi_poste -8 -9 9; devan -15 -14 16; devan_l -7 -8 8
devan_la -12 -12 13; deven 10 -13 -8; deven_verte 10 -13 -8; diffe -7 10 -10; diffe_> -7 10 -10; dirai -3 -8 -4
dirai_> -19 -13 18; dirai_bien 19 -19 -14; dirai_mais -9 8 -7; dirai_pas -12 16 -17; dirai_que 23 -27 -10
dire -3 -6 8; dire_> -18 -13 16; dire_aroba -4 -4 6; dire_ca 12 -12 -10; dire_que -5 8 -12; direc -13 -12 13
direc_> -8 -7 7; direc_aroba -5 -5 6; direc_s -5 -5 5; direc_sur -6 -6 6; direc_techn -13 -9 12; dis -13 -7 10
dis_> -7 -6 7; dis_ca -12 -11 12; dise -1 -5 6; dise_pas -1 -5 6; disen -5 -5 5; disen_que -5 -5 5; disie 6 -6 -6
disie_et 6 -6 -6; dispa 4 -1 -15; dispa_et 12 -12 -14; dispa_mais -11 11 -10; dit 4 -1 -8; dit_d -10 -9 12
dit_de -5 -5 5; dit_et 4 0 -11; dit_j -5 5 -5; dit_mais -30 26 -14; dit_non 7 -14 -7; dit_pas -13 10 -10
dit_qu -12 -11 14; dit_que 6 -21 -1; dites 1 -11 4; dites_donc 8 -8 -7; dites_on -5 -6 5; dix -17 -4 12
dix_ans -8 -5 8; dix_douze -9 -10 10; dix_fois -7 -6 7; dix_heure -7 -9 8; dix_huit -7 -7 7; dix_minut -8 9 -8
dix_secon -6 6 -6; dix_sept -7 -6 7; dizai -10 -8 10; dizai_dans -5 -5 5; dizai_de -7 -8 8; docte -8 -8 8
docte_bruno -8 -8 8; dois -14 -9 18; dois_aller -9 -7 9; dois_consu -6 -5 7; dois_inter -5 -3 6
dois_regar -11 -10 15; dois_voir -6 -7 12; doit -9 -8 9; doit_passe -9 -8 9; donc 9 -7 -13; donc_au -3 -4 5
donc_c 12 -9 -12; donc_j -5 5 -5; donc_je -3 -3 5; donc_laiss -4 -7 7; donc_merci 8 -10 -8; donc_oui 7 -6 -7
donc_xavie -7 -6 7; donne -15 2 0; donne_> -7 7 -7; donne_ce -5 -6 6; donne_moi -4 -4 6; donne_votre -11 11 -11
dont -6 -6 7; dont_trois -6 -6 7; dossi -10 -9 10; dossi_> -9 -2 11; dossi_est -6 -7 6; dossi_parce -5 -5 5
dot -10 -10 11; dot_co -6 -6 6; dot_com -5 -6 7; dot_smith -6 -6 6; dot_uk -6 -6 6; doute 8 -10 -7
doute_mais 8 -10 -7; douza -6 -7 7; douza_> -6 -7 7; douze -8 -9 9; douze_peut -9 -10 10; douze_rue -6 -6 7
douze_trent -5 -6 6; down -14 14 -13; down_> -8 8 -8; down_de -10 8 -8; du -1 -4 0; du_centr -10 -9 9
du_contr -8 -7 8; du_debut -6 -6 6; du_fil -8 -6 8; du_fils -8 -2 9; du_fouta -14 -13 14; du_magas -8 -8 8
du_monde -13 9 -7; du_repon -5 -4 5; du_resea 8 -9 -3; du_salon -9 -8 9; du_servi 10 -12 -10; du_temps 9 -9 -8
du_tiret -5 -5 6; du_tonne 12 -10 -9; du_tout -18 21 -15; du_vol -6 -6 7; du_wifi -7 5 -3; duboi -3 -5 8
duboi_aroba -3 -5 8; dupon -15 -13 18; dupon_> -9 -7 10; dupon_a -8 -9 9; dupon_aroba -6 -6 7; dupon_et -9 -8 9
dupui -7 -7 8; dupui_d -5 -5 5; dupui_point -9 -10 11; duran -11 -13 13; duran_> -9 -10 9; duran_aroba -4 -4 8
duran_frere -8 -8 8; dure -8 -8 8; dure_> -8 -8 8; e -9 -9 9; e_> -6 -6 6; e_b -6 -6 6; e_f -7 -7 7; e_u -7 -7 7
echou -26 17 -9; echou_> -26 17 -9; ecole -10 -8 9; ecole_> -10 -8 9; ecout 0 -10 2; ecout_> -9 -8 10
ecout_ca 8 -9 -6; ecout_je 3 -6 0; ecout_non -20 19 -10; ecout_ou -7 -6 7; ecran -12 1 2; ecran_> -9 -11 12
ecran_blanc -7 7 -7; ecran_d -5 -5 5; ecran_reste -6 7 -7; ecrit -7 -8 8; ecrit_> -7 -8 8; ecriv -7 -6 7
ecriv_zola -7 -6 7; effet -8 9 -10; effet_> -8 9 -10; eh 7 -4 -11; eh_ben 9 -10 -7; eh_bien 8 -7 -8
eh_non -13 13 -12; elect -14 -11 13; elect_> -14 -11 13; elle -14 9 -3; elle_a 1 1 -6; elle_clign -8 14 -15
elle_est -15 -18 19; elle_march 10 -8 -10; elle_redem -6 -5 6; elle_reste -6 14 -19; elle_s -14 9 -5
embet -20 -7 16; embet_> -11 -16 13; embet_ca -12 -14 13; embet_plus -7 7 -7; embou -6 -6 6; embou_a -6 -6 6
en -18 8 2; en_a -7 -8 9; en_ai -17 -17 19; en_appuy -4 6 -6; en_ardec -5 -5 6; en_arriv -11 -10 11
en_avait -6 -9 7; en_bas -6 -6 9; en_boucl -11 14 -15; en_chair -6 -8 8; en_coler -10 -9 10; en_commu -6 -6 7
en_conta -5 -5 6; en_cours -5 -5 5; en_direc -5 -5 5; en_fait 13 -13 -7; en_haut -4 -7 7; en_ligne -8 -8 10
en_minus -1 -5 6; en_ordre 9 -9 -9; en_os -6 -8 8; en_panne -22 22 -17; en_peux -10 -7 10; en_pire -14 12 -11
en_plus -12 11 -11; en_quara 12 -13 -11; en_quatr -6 -7 7; en_rade -7 8 -7; en_rouge -5 9 -9; en_train -12 -14 15
en_un -10 -12 13; en_visio -9 -5 9; encor -43 19 -1; encor_> -25 9 -1; encor_ca -11 11 -4; encor_coupe -8 13 -16
encor_dans -4 -7 7; encor_des -8 8 -8; encor_down -8 8 -8; encor_en -6 11 -12; encor_essay -11 -14 14
encor_la -24 11 -6; encor_laiss -1 -6 7; encor_le -21 24 -20; encor_lent -11 14 -15; encor_pas -6 9 -9
encor_pire -7 8 -8; encor_regar -8 -13 13; encor_rouge -6 6 -5; encor_teste -9 -15 15; encor_vous -15 -17 18
endro -7 8 -7; endro_> -7 8 -7; enerv -16 -3 9; enerv_> -16 -3 9; enerv_mais -8 -19 15; enfan -12 -11 12
enfan_> -5 -5 6; enfan_en -9 -5 9; enfan_mais -5 -7 6; enfan_sont -10 -8 9; enfin 5 -2 -11; enfin_bref -5 -5 5
enfin_la 12 -15 -10; enfin_non -16 16 -13; enfin_trava 11 -9 -11; ensem 8 -7 -7; ensem_des 8 -7 -7; enten 9 -14 -8
enten_bien 1 -14 0; enten_comme -6 -5 6; enten_enfin 10 -12 -8; enten_on -7 -5 7; enten_parfa 8 -10 -8
enten_pas -1 -6 6; enten_plus 1 -6 1; enten_toujo -12 13 -9; entre -11 -10 11; entre_> -8 -7 8; entre_avec -5 -3 5
entre_ne -7 -6 7; entre_quinz -9 -8 9; envie -12 -12 12; envie_de -12 -12 12; envoy -10 -8 10; envoy_moi -10 -9 11
envoy_mon -6 -5 6; equip -9 -15 10; equip_> -9 -15 10; eric -4 -5 7; eric_point -4 -5 7; erreu -4 16 -26
erreu_> 4 6 -21; erreu_est -19 16 -14; escal -14 -13 15; escal_> -14 -12 14; escal_parce -4 -7 7; escof -8 -9 9
escof_de -8 -9 9; escro -12 -9 11; escro_> -12 -9 11; esper -7 -8 8; esper_une -7 -8 8; essai -5 5 -8
essai_> -11 -11 11; essai_et 2 8 -14; essay -13 -21 21; essay_> -13 -21 21; est 5 -10 -2; est_> 16 -16 -13
est_a -19 -11 15; est_ali -12 -12 12; est_allum -10 11 -10; est_arran 21 -23 -16; est_arret -14 -14 15
est_au -17 6 -2; est_avec -6 -6 6; est_beau 19 -18 -16; est_beauc 14 -13 -13; est_bien 9 -8 -9; est_bizar -13 -12 13
est_bleu 11 -11 -9; est_bon 34 -28 -23; est_bonne 11 -8 -12; est_bons 9 -9 -8; est_c 13 -12 -6; est_ca 16 -15 -11
est_carre 9 -9 -8; est_ce -17 -10 17; est_celui -13 -8 11; est_clair 11 -12 -11; est_compl -5 -5 5
est_conse -8 -6 10; est_conte 6 -6 -5; est_coupe -12 11 -11; est_dans -11 -13 13; est_de 4 3 -13; est_degue -6 -6 7
est_devan -5 -4 5; est_deven 10 -13 -8; est_du -15 -14 16; est_ecrit -7 -8 8; est_embet -12 -14 13; est_en -4 -15 8
est_encor -20 26 -27; est_etein -10 -10 10; est_eva -11 -11 11; est_exact -8 9 -10; est_fonct 11 -10 -11
est_formi 6 -5 -7; est_furie -8 -7 8; est_genti -15 -9 14; est_good 12 -10 -14; est_huit -8 -15 10
est_impec 12 -11 -11; est_inadm -15 -16 16; est_injoi -8 -7 8; est_insta -13 -11 13; est_inter 0 -8 2
est_intol -5 -6 6; est_j 9 -9 -11; est_je 12 -13 -10; est_jean -6 -6 7; est_karim -8 -7 8; est_la -13 4 -4
est_lamen -6 -6 6; est_le -18 -17 18; est_les 8 -7 -7; est_ma -12 -7 10; est_madam -9 -10 9; est_mauva -14 -19 15
est_meme -7 7 -4; est_miche -7 -7 7; est_mieux 17 -17 -17; est_mon -12 -7 9; est_moniq -1 -5 6; est_morea -9 -9 10
est_mort -18 19 -19; est_muet -11 -11 11; est_nicke 14 -17 -13; est_nico -5 -5 5; est_noire -6 -7 7; est_o -7 -4 8
est_ok 14 -12 -13; est_parei -17 20 -23; est_parfa 8 -8 -7; est_parti -9 -8 9; est_pas -38 31 -20
est_pasca -10 -10 10; est_passe -1 7 -24; est_pire -14 16 -22; est_plein -9 -8 10; est_plus 14 -14 -8
est_pour -17 -14 16; est_quell -9 -10 11; est_quelq -2 -3 5; est_quoi -9 -9 9; est_rallu 8 1 -14
est_redev 11 -12 -10; est_regle 22 -24 -18; est_remon 15 -11 -18; est_rentr 10 -7 -16; est_repar 17 -6 -31
est_resol 18 -16 -17; est_retab 17 -13 -23; est_retom -12 12 -16; est_reven 17 -7 -31; est_ridic -15 -14 15
est_rouge -16 16 -14; est_sans -4 -3 6; est_sarah -9 -8 9; est_scand -10 -8 9; est_si -6 -4 6; est_stabl 19 -19 -18
est_sur -10 -8 9; est_thier -9 -8 9; est_tigui 12 -12 -12; est_tombe -13 -10 12; est_toujo -26 32 -26
est_tout 12 -8 -16; est_tres -7 -10 8; est_trop -9 -7 9; est_un -17 -18 18; est_une -13 -19 16; est_vert 19 -14 -22
est_verte 5 -5 -5; et -2 5 -13; et_apres -1 -5 6; et_c -24 24 -13; et_ca 1 7 -28; et_celui -7 -6 7
et_cette 4 -4 -15; et_en -16 5 2; et_et -9 -10 11; et_fils -9 -8 9; et_il 2 8 -14; et_inter 13 -14 -13
et_j 19 -18 -14; et_je -8 5 -1; et_l 2 -11 -1; et_la -10 2 3; et_le -7 -17 14; et_les -5 -5 6; et_ma 8 -9 -7
et_mobil -9 -8 9; et_moi 6 -6 -5; et_mon 3 -12 -2; et_onze -9 -9 9; et_pouf -6 6 -6; et_pour -5 5 -5
et_puis -11 10 -4; et_que -5 -5 6; et_rien -21 16 -9; et_simpl -6 -6 7; et_toujo -7 10 -11; et_tout 9 -11 -8
et_trois -7 -7 7; et_un -7 -8 8; et_une -9 -10 11; et_vingt -9 -8 9; etage -11 -11 11; etage_> -11 -11 11
etage_avec -1 0 1; etais -7 -6 7; etais_au -6 -5 6; etais_dans -6 -6 6; etait 0 7 -13; etait_bon 2 4 -13
etait_reven -8 8 -4; etape -8 9 -9; etape_> -8 9 -9; ete -1 -9 4; ete_arrac -6 -5 6; ete_vite 7 -7 -6; etein -17 1 5
etein_> -17 1 5; etes 4 -15 -1; etes_compl -10 -8 11; etes_d -10 -7 9; etes_des -18 -13 17; etes_genti -18 -12 17
etes_idiot -9 -6 8; etes_tres -13 -8 12; etes_un 16 -14 -16; etes_une -11 -6 11; etre -18 -9 15; etre_> -11 -11 11
etre_humai -10 -8 10; etre_mis -5 -5 6; etre_sur -5 5 -5; eu -11 -4 9; eu_aucun -8 9 -10; eu_hier -6 -6 6
eu_trois -5 -7 6; euh -16 -14 14; euh_> -17 -17 17; euh_atten -6 -6 6; euh_bah 3 -1 -15; euh_c -9 -8 9
euh_je -5 -5 5; euh_mon -5 -5 5; euh_non -9 13 -7; euh_quatr -8 -6 7; euh_sa -9 -8 9; euros -5 -6 6
euros_par -5 -6 6; eva -15 -15 15; eva_longo -11 -11 11; eva_rossi -9 -9 9; evolu -6 10 -10; evolu_> -6 10 -10
exact -8 9 -10; exact_parei -8 9 -10; exced -17 -12 15; exced_> -17 -12 15; excus -7 -8 8; excus_moi -6 -5 6
excus_mon -6 -6 6; exige -8 -8 8; exige_un -8 -8 8; expli -5 -8 8; expli_y -5 -8 8; f -7 -7 7; f_e -6 -6 6
f_o -6 -7 7; fabre -9 -7 9; fabre_> -9 -7 9; fache -9 -6 8; fache_contr -9 -6 8; factu -10 -9 9; factu_> -10 -9 9
faibl -8 -7 8; faibl_> -8 -7 8; faire -18 2 2; faire_> -14 15 -15; faire_long -9 -11 11; faire_voir -4 -4 5
fais -5 -5 5; fais_pour -5 -5 5; fait -8 -5 2; fait_> 4 1 -16; fait_beau -9 -10 10; fait_ce 6 -3 -24
fait_deux -7 -7 8; fait_dix -7 -6 7; fait_et 1 0 -15; fait_la -13 11 -8; fait_mais 2 5 -12; fait_parei -12 13 -13
fait_peter -7 -6 6; fait_redem -8 8 -8; fait_rien -13 14 -8; fait_si 13 -13 -7; fait_tombe -7 -5 7
fait_toujo -1 11 -11; fait_tout -16 12 -8; fait_trois -13 -13 13; fait_un -8 -8 9; fait_une -9 -13 11; faite -6 -6 7
faite_aux -6 -6 7; falla -6 -7 7; falla_chang -6 -7 7; fan 10 -10 -6; fan_ca 10 -10 -6; fanta 11 -11 -8
fanta_ca 11 -11 -8; fatig -15 -10 15; fatig_atten -15 -10 15; faut -15 -15 17; faut_atten -6 -6 6
faut_patie -5 -5 5; faut_que -17 -16 19; faut_un -9 -8 11; faute -5 -6 6; faute_et -5 -6 6; favre -7 -7 7
favre_aroba -7 -7 7; femme -1 -6 1; femme_> -7 -6 7; femme_a 9 5 -11; femme_qui -8 -11 9; femme_trava -9 -6 8
ferme -8 -7 8; ferme_ta -8 -7 8; fete 18 -18 -14; fete_ca 18 -18 -14; feu -7 -7 7; feu_> -7 -7 7; fibre -17 -13 16
fibre_> -15 -14 15; fibre_a -6 -5 6; fieu -6 7 -2; fieu_ca -6 7 -2; fige -6 -10 8; fige_sur -6 -10 8; figur 5 -2 -18
figur_vous 5 -2 -18; fil -8 -6 7; fil_> -8 -6 8; fil_de -6 -5 6; file 5 -4 -4; file_bonne 5 -4 -4; fille 7 -10 1
fille_est -4 -3 6; fille_me 14 -18 -11; fille_qui -6 -5 5; film 6 -6 -5; film_est 6 -6 -5; fils 9 -15 -5
fils_> -8 -2 9; fils_crie 8 -10 -8; fils_m -7 -7 8; fils_point -9 -8 9; fils_regar -6 -5 6; fils_vient 12 -12 -12
fin -10 -8 11; fin_> -10 -8 11; finir -5 5 -5; finir_c -5 5 -5; fixe 5 -16 -1; fixe_> 11 -11 -9; fixe_grezi -7 -5 7
fleur -6 -6 7; fleur_avec -6 -6 7; foi 6 -6 -6; foi_oui 6 -6 -6; fois -3 -3 -3; fois_c -2 -2 4; fois_ca 11 -11 -12
fois_et -8 8 -8; fois_meme -5 5 -5; fois_non -20 20 -8; fois_que -7 -6 7; folle -8 -7 8; folle_de -8 -7 8
fonct 19 -7 -28; fonct_> 17 -14 -14; fonct_a 10 -8 -11; fonct_la 8 -7 -13; fonct_maint 15 -15 -3
fonct_nicke 7 -5 -6; fonct_parfa 10 -10 -9; fonct_pas -34 32 -13; fonct_un -17 16 -15; fond -6 -5 6; fond_d -6 -5 6
formi 17 -14 -18; formi_> 14 -11 -15; formi_ca 6 -5 -7; fort -4 6 -6; fort_sur -4 6 -6; fourn -10 -9 9
fourn_> -10 -9 9; fout -6 -8 6; fout_de -6 -8 6; fouta -12 -12 12; fouta_de -12 -12 12; foute -5 -3 5
foute_de -5 -3 5; fr -8 -10 14; fr_> -8 -10 14; fr_le -1 -2 3; franc -8 7 -4; franc_je -6 -11 14; franc_non -7 8 -9
free -5 -6 7; free_point -5 -6 7; frere -8 -3 6; frere_> -7 -3 5; frere_tout -7 -7 8; froid -8 -8 9
froid_de -8 -8 9; funzi 9 -9 -6; funzi_ca 9 -9 -6; furax -7 -6 6; furax_> -7 -6 6; furie -8 -7 8; furie_> -8 -7 8
g -7 -7 7; g_i -7 -7 7; galer -5 5 -4; galer_> -5 5 -4; gamin -7 -6 7; gamin_a -7 -5 7; gamin_aroba -6 -6 10
garag -5 -5 6; garag_tiret -5 -5 6; garan -6 -7 7; garan_de -6 -7 7; garci -7 -7 8; garci_arrob -7 -7 8
gare -6 -6 7; gare_> -6 -6 7; gars -10 -10 10; gars_> -10 -10 10; gasto -5 -6 7; gasto_point -5 -6 7; ge -5 -7 9
ge_comme -5 -6 7; ge_mail -3 -4 6; genia 13 -10 -13; genia_j 9 -7 -8; genia_merci 13 -10 -13; gens -6 -6 7
gens_des -6 -6 7; genti -18 -10 17; genti_> -18 -12 17; genti_merci -15 -9 14; germa -9 -7 9; germa_fabre -9 -7 9
ginet -4 -3 6; ginet_lebru -4 -3 6; girar -12 -11 12; girar_aroba -5 -5 6; girar_g -7 -7 7; giuli -6 -6 7
giuli_rossi -6 -5 6; giuli_under -4 -4 6; gmail -8 -8 11; gmail_dot -5 -6 7; gmail_point -7 -8 10; go 9 -9 -9
go_c 9 -9 -9; goff -4 -5 7; goff_aroba -4 -5 7; good 14 -13 -15; good_> 12 -10 -14; good_inter 6 -6 -6
grand 9 -9 -9; grand_merci 9 -9 -9; greni -4 -7 7; greni_vous -4 -7 7; gresi 10 -3 -27; gresi_> 11 -14 -7
gresi_encor -19 19 -19; gresi_plus 18 -20 -13; gresi_toujo -13 12 -7; grezi -7 -5 7; grezi_on -7 -5 7
gueul -16 -13 15; gueul_> -13 -11 13; gueul_sale -8 -7 8; guign -6 -6 6; guign_c -6 -6 6; h -5 -6 7; h_a -1 -2 3
h_point -6 -7 7; habit -10 -12 11; habit_a -9 -11 10; habit_au -4 -4 5; hamon -6 -6 7; hamon_aroba -6 -6 7
haut -4 -7 7; haut_> -4 -7 7; he 8 -8 -8; he_ben 8 -8 -8; hein 9 2 -12; hein_> 11 -10 -11; hein_je -7 7 -7
helas -8 9 -11; helas_c -6 6 -7; helas_non -8 9 -8; henri -6 -6 7; henri_at -6 -6 7; henry -9 -8 9; henry_> -9 -8 9
heure -16 -4 14; heure_> -14 -16 16; heure_mais -6 7 -9; heure_non 20 -21 -13; heure_que -7 -7 8; hier -13 -19 16
hier_> -6 -6 6; hier_apres -9 -9 9; hier_chez -8 -5 8; hier_soir -9 -8 8; histo -5 -5 5; histo_> -5 -5 5
honte -9 -15 11; honte_> -7 -9 8; honte_je -10 -6 10; honte_votre -12 -12 12; hop 5 -7 -4; hop_je 6 -5 -7
hop_un -9 -9 10; hors -22 8 -3; hors_de -16 -16 17; hors_servi -12 13 -13; hotli -5 -5 5; hotli_en -5 -5 5
hotma -6 -7 7; hotma_point -6 -7 7; hugo -8 -8 12; hugo_aroba -8 -8 12; hugo_point -8 -8 12; hui -9 -10 10
hui_> -9 -10 10; huit -14 -9 13; huit_> -7 -7 7; huit_dans -8 -15 10; humai -19 -18 21; humai_> -19 -17 22
humai_je -7 -5 6; humai_prenn -5 -5 5; humai_vite -11 -11 12; i -11 -11 12; i_cloud -6 -6 8; i_r -7 -7 7
i_s -5 -5 5; i_t -4 -4 6; ici -8 -8 8; ici_phili -8 -8 8; iclou -5 -5 6; iclou_point -5 -5 6; idiot -9 -6 8
idiot_tous -9 -6 8; idiot_vous -9 -6 8; il -6 -7 5; il_a 2 8 -14; il_cherc -5 -5 6; il_est -16 -19 20
il_fait -15 -15 15; il_falla -6 -7 7; il_faut -9 -8 10; il_joue 8 -9 -6; il_m -1 -6 6; il_manqu -7 11 -12
il_march 9 -6 -10; il_me -17 5 -4; il_n 17 -23 -8; il_ne -11 4 -2; il_pleut -7 -6 7; il_reste -6 8 -8
il_sembl 8 -8 -8; il_tourn -7 -5 8; il_va -11 -10 10; il_vient -11 -10 11; il_voula -2 -2 4; il_vous -7 -6 7
il_y 5 1 -8; iles -6 -6 7; iles_vous -6 -6 7; image -6 -10 8; image_se -6 -10 8; immob -10 -10 10
immob_> -10 -10 10; impec 24 -22 -22; impec_> 19 -17 -19; impec_au 10 -10 -9; impec_ca 6 -6 -5; impec_la 12 -12 -9
impec_merci 15 -9 -19; impor -4 -3 6; impor_je -4 -3 6; impos -13 13 -12; impos_de -13 13 -12; impri -9 -11 11
impri_> -9 -10 10; impri_et -5 -9 10; inadm -15 -16 16; inadm_> -14 -14 14; inadm_ca -8 -8 8; incid -8 10 -11
incid_persi -8 10 -11; incom -10 -7 9; incom_crass -10 -7 9; info -9 -8 9; info_aroba -9 -8 9; infor -9 -9 9
infor_a -9 -9 9; injoi -12 -8 12; injoi_> -8 -7 8; injoi_euh -5 -5 5; inspe -9 -9 9; inspe_youss -9 -9 9
insta -8 -21 11; insta_> -22 -19 22; insta_c 7 -14 -7; insta_elle -2 -3 4; insta_la -2 -3 5; inter 7 -12 -4
inter_> 11 -3 -22; inter_aussi 13 -14 -13; inter_ca -8 8 -5; inter_de -7 -8 8; inter_est 1 -6 0; inter_et -16 -18 18
inter_fonct 5 -5 -5; inter_humai -8 -8 8; inter_il -11 -10 10; inter_je -9 8 -7; inter_merci 8 -8 -8
inter_mes -5 -3 6; inter_non -15 14 -10; inter_point -5 -5 6; inter_sur 10 -12 -10; intol -5 -6 6
intol_nous -5 -6 6; inven -6 -5 7; inven_pour -6 -5 7; iphon -6 -6 7; iphon_le -6 -6 7; is -7 -7 7; is_john -7 -7 7
isabe -6 -6 8; isabe_point -6 -6 8; it -8 8 -8; it_s -8 8 -8; j -1 -5 -1; j_ai 5 -3 -11; j_aille -7 -8 8
j_aimer -6 6 -7; j_appel -13 -12 14; j_atten -9 -8 9; j_avais 1 5 -12; j_en -18 -17 20; j_enten 9 -8 -9
j_essai -11 -11 11; j_essay -7 -7 8; j_etais -7 -6 7; j_exige -8 -8 8; j_habit -10 -12 11; j_ouvre -8 8 -4
j_point -3 -4 6; jambe -1 0 1; jambe_pour -1 0 1; je -3 -17 11; je_branc -7 -6 7; je_capte 11 -9 -11
je_cherc -13 -9 12; je_cliqu 6 -5 -7; je_compr -1 -3 4; je_condu -11 -10 11; je_crois -7 9 -15; je_deman -11 -7 12
je_desce -6 -6 7; je_dois -14 -9 18; je_fais -5 -5 5; je_file 5 -4 -4; je_je -8 -11 10; je_l -6 2 -1; je_la -5 -5 6
je_lui -5 -4 5; je_m -14 -11 16; je_me -13 -11 13; je_monte -5 -5 10; je_n -3 5 -7; je_ne -18 -12 16
je_paie -10 -6 10; je_parle -5 -9 11; je_peux 17 -15 -16; je_prefe -12 -9 11; je_prend -8 -7 9; je_rame -7 -8 11
je_rebra -11 -10 12; je_recoi 7 -6 -7; je_redem -14 -22 23; je_regar -10 -14 14; je_relan -9 -6 9; je_repet -7 -6 7
je_reste -5 5 -5; je_revie -5 -6 6; je_sais -8 -22 20; je_sors -5 -5 6; je_souha -6 -5 8; je_suis -3 -6 1
je_tape -7 -5 9; je_teste -14 -8 14; je_trouv -7 -8 8; je_vais -15 -9 17; je_verif -14 -9 12; je_veux -9 -8 10
je_viens 12 3 -18; je_vois 5 2 -12; je_voudr -18 -10 21; je_vous 8 -19 -5; jean -13 -10 14; jean_bapti -8 -6 8
jean_dupon -9 -9 10; jean_point -6 -6 7; jean_tiret -4 -5 5; jeanl -4 -4 5; jeanl_en -4 -4 5; jeter -5 -6 6
jeter_un -5 -6 6; jeu 3 -11 -2; jeu_pour -9 -6 9; jeu_remar 8 -10 -8; jeune -4 -3 6; jeune_fille -4 -3 6
john -11 -11 11; john_dot -6 -6 6; john_smith -7 -7 7; joli -12 -9 11; joli_accen -12 -9 11; joue 14 -12 -16
joue_> 13 -12 -14; joue_bien 8 -9 -6; joue_de 8 -4 -7; journ 5 -4 -4; journ_tout 5 -4 -4; jours -11 -11 11
jours_> -11 -11 11; julie -11 -10 14; julie_carpe -11 -10 12; julie_point -6 -7 10; juste -14 -16 16
juste_la -14 -16 16; k -5 -6 7; k_point -5 -6 7; karim -8 -7 8; karim_benal -8 -7 8; kessl -8 -8 8
kessl_urgen -8 -8 8; kevin -6 -6 10; kevin_point -6 -6 10; l -11 -4 9; l_accue -8 -9 9; l_adres -7 -4 8
l_agenc -6 -6 7; l_ai -6 2 -1; l_air 15 -13 -22; l_an -10 -10 10; l_appar -10 -7 9; l_arnaq -7 -10 8
l_ateli -5 -3 6; l_autre -9 -7 9; l_e -7 -7 7; l_ecole -10 -8 9; l_ecout -9 -8 10; l_ecran -7 5 -4; l_ecriv -7 -6 7
l_ensem 8 -7 -7; l_entre -7 -10 8; l_equip -8 -15 10; l_escal -14 -13 15; l_etage -4 -5 8; l_heure -5 7 -10
l_image -6 -10 8; l_impri -5 -9 10; l_incid -8 10 -11; l_insta 7 -12 -7; l_inter -4 -15 5; l_oblig -6 -8 7
l_open -6 -6 6; l_orang -18 17 -15; l_ordin -3 -15 9; l_ordre 10 -7 -16; la -8 -13 12; la_> 0 -11 7; la_a 7 -14 -7
la_atten -11 -10 12; la_banqu -9 -6 8; la_box -10 11 -7; la_c -6 8 -17; la_ca 2 -5 0; la_carte -7 -7 8
la_cata -7 -8 7; la_cave -6 -6 7; la_clien -3 -4 5; la_co 7 -6 -7; la_conne -7 -7 0; la_conso -5 -5 5
la_cuisi -11 -10 11; la_dame -9 -8 9; la_dedan -8 -7 10; la_fete 18 -18 -14; la_fibre -17 -13 16; la_fin -10 -7 10
la_gare -6 -6 7; la_hotli -5 -5 5; la_j 13 -11 -12; la_je -7 -8 8; la_la 11 -10 -11; la_le -10 -9 10
la_ligne 12 -14 -10; la_lumie 5 6 -23; la_machi -10 -10 10; la_mais -18 17 -15; la_maiso -9 -9 9; la_manip -13 11 -8
la_marqu -12 -11 12; la_meme -18 21 -22; la_messa -6 -6 6; la_moiti -17 16 -14; la_norma 8 -8 -8; la_oui 23 -26 -11
la_page 13 0 -23; la_panne -13 13 -11; la_peine 7 -7 -7; la_petit -1 5 -11; la_pour -9 -8 9; la_premi -8 9 -9
la_prise -10 -13 14; la_proce -7 7 -8; la_remet -5 -5 6; la_retra -3 -4 5; la_socie -10 -9 10; la_soire 6 -6 -5
la_switc -6 -6 7; la_synch 6 -6 -6; la_table 7 -12 -5; la_techn -7 -8 11; la_tele -10 -4 9; la_telev -6 -6 6
la_tete -6 -4 5; la_tonal 12 -6 -18; la_video 14 -10 -16; la_wifi -14 -14 15; lacaz -1 -5 6; lacaz_tout -1 -5 6
laiss -11 -9 11; laiss_moi -11 -9 11; lambe -14 -14 15; lambe_> -14 -14 15; lamen -6 -6 6; lamen_du -6 -6 6
lampe -3 -3 6; lampe_je -3 -3 6; lance 14 -11 -14; lance_> 10 -10 -10; lance_c 5 -5 -5; lapos -6 -6 7
lapos_point -6 -6 7; le -6 -7 5; le_06123 -13 -13 13; le_balco -7 -7 7; le_bazar -9 10 -10; le_bouto -4 6 -6
le_burea -11 -10 11; le_cabla -6 -6 7; le_cable -7 -6 7; le_canal -6 -7 7; le_chat -10 -8 9; le_chef -6 -6 7
le_chien -10 -9 10; le_combi -11 -11 11; le_commu -11 -8 11; le_contr -9 -8 10; le_cul -5 -3 5; le_debit 5 -6 -4
le_dessi -6 7 -8; le_dirai -9 8 -7; le_dire -6 -5 7; le_direc -13 -9 12; le_dis -7 -6 7; le_dossi -6 -7 6
le_fil -6 -5 6; le_film 6 -6 -5; le_jeu 3 -11 -2; le_lampe -3 -3 6; le_lien 6 1 -12; le_mac -6 -6 7; le_mail -8 -8 9
le_meme -12 16 -12; le_messa 7 -1 -18; le_modem -14 -14 14; le_momen 8 -10 -6; le_monde -9 -8 9; le_monsi -8 -5 8
le_numer -12 -11 12; le_pare -7 -7 7; le_petit -7 -5 8; le_placa -11 -13 13; le_porta 1 -9 -1; le_preno -1 -2 3
le_probl -22 24 -28; le_redem -10 11 -11; le_rende -10 -8 9; le_repon -8 -7 7; le_resea 11 -9 -14; le_respo -8 -8 8
le_resta -5 -5 5; le_retab 10 -12 -10; le_robot 10 -8 -10; le_route -5 -5 5; le_salon -9 -16 11; le_sav -10 -9 9
le_servi 13 -12 -13; le_silen -8 -6 8; le_site 12 -13 -10; le_son 12 -10 -13; le_souci 3 1 -23; le_stand -17 -15 16
le_suppo -10 -8 12; le_techn -15 -14 15; le_telep -11 7 -5; le_temps -10 -7 9; le_ticke 8 -7 -8; le_tiret -4 -5 7
le_toit -10 -8 9; le_trafi 8 -7 -8; le_verif -3 -3 5; le_vide -15 23 -26; le_voyan 2 5 -22; le_wifi 10 -3 -13
lebla -6 -6 9; lebla_point -6 -6 9; lebru -4 -3 6; lebru_> -4 -3 6; lefev -10 -10 10; lefev_> -10 -10 10
lefev_l -6 -6 6; lefor -6 -7 7; lefor_l -6 -7 7; legra -8 -8 8; legra_> -8 -8 8; lent -11 9 0; lent_> -14 16 -17
lent_dans -7 -10 8; lente -6 -4 6; lente_> -6 -4 6; leo -5 -5 6; leo_neuf -5 -5 6; leroy -6 -6 10
leroy_aroba -6 -6 10; les -1 -20 11; les_appar 7 -6 -7; les_appel 4 -6 -6; les_chain 12 -10 -15
les_commu -10 -10 10; les_deux -5 -5 6; les_embou -6 -6 6; les_enfan -10 -8 9; les_heure -9 -10 9; les_lumie 1 4 -6
les_mois -10 -6 10; les_nerfs -10 -6 9; les_plomb -7 -6 6; les_poste 11 -10 -11; les_quara -10 -7 9
les_texto -14 -8 11; les_voyan 4 -13 1; les_yeux -7 -7 7; let 9 -9 -9; let_s 9 -9 -9; liber -4 -4 6
liber_point -4 -4 6; liege -7 -8 8; liege_qui -7 -8 8; lien 1 -4 -7; lien_est 6 1 -12; lien_sdsl -5 -5 6
ligne 0 -25 7; ligne_> -15 -15 15; ligne_c -8 -6 8; ligne_est 10 -11 -9; ligne_fixe -7 -5 7; ligne_qui -8 -8 10
ligne_remar 9 -9 -8; lilas -10 -11 11; lilas_> -6 -7 7; lilas_soixa -4 -4 5; live -5 -6 10; live_point -5 -6 10
lol -9 -8 9; lol_> -9 -8 9; long -9 -11 11; long_> -9 -11 11; longo -11 -11 11; longo_> -11 -11 11; longt -10 -8 9
longt_> -10 -8 9; luc -5 -5 5; luc_tiret -5 -5 5; lucie -5 -6 6; lucie_soixa -5 -6 6; lui -5 -4 5; lui_deman -5 -4 5
lumie -11 19 -23; lumie_clign -7 8 -10; lumie_est 12 -10 -12; lumie_maint -18 18 -13; lumie_ont -5 5 -5
lumie_que -9 -10 11; lumie_reste -11 14 -15; lumie_rouge -6 7 -1; lumie_sont 8 -7 -7; lumie_verte 11 -10 -11
lundi -10 -10 10; lundi_derni -10 -10 10; lunet -6 -8 7; lunet_> -6 -5 6; lunet_je -7 -8 8; lyon -9 -9 10
lyon_> -9 -9 10; m -20 -18 23; m_a -9 -9 11; m_aide -7 -7 8; m_aider -7 -6 6; m_appel -11 -9 11; m_aroba -4 -5 6
m_avez 5 -2 -18; m_c -5 -5 9; m_enerv -15 -2 8; m_enten -25 -12 27; m_entre -5 -3 5; m_tiret -4 -5 6; ma -6 -21 16
ma_belle -8 -8 9; ma_box -7 -8 7; ma_colle -13 -8 12; ma_conne -3 -22 9; ma_conse -8 -7 8; ma_factu -10 -9 9
ma_femme -1 -6 1; ma_fille 8 -10 1; ma_foi 6 -6 -6; ma_ligne -12 -8 11; ma_messa -9 -8 10; ma_petit -6 7 -7
ma_quest -7 -6 7; ma_serie 8 -9 -7; ma_soeur 6 -6 -6; ma_table -5 -5 6; ma_tete -9 -7 9; mac -6 -6 7; mac_et -6 -6 7
machi -15 -15 16; machi_> -11 -11 11; machi_de -4 -4 5; machi_dont -6 -6 7; machi_est -10 -10 10; madam -21 -24 23
madam_> -13 -12 13; madam_duran -9 -10 9; madam_germa -9 -7 9; madam_lefev -10 -10 10; madam_rodri -8 -8 8
magas -8 -8 8; magas_> -8 -8 8; magic 16 -14 -16; magic_> 16 -14 -16; mail -11 -12 13; mail_> -9 -7 9
mail_c -8 -8 9; mail_perso -5 -5 5; mail_point -3 -4 6; mails 16 -11 -19; mails_arriv 15 -10 -18; mails_donc 7 -6 -7
maint 11 -9 -14; maint_> 9 -7 -15; maint_ca -4 5 -13; maint_il 3 -13 0; maint_j -14 14 -15; maint_je -8 -7 8
maint_oui 20 -21 -13; maint_si 16 -17 -11; mairi -5 -5 5; mairi_trait -5 -5 5; mais -5 11 -16; mais_aucun -7 7 -6
mais_c 8 -6 -7; mais_ca -17 3 3; mais_en 11 -11 -2; mais_inter -20 20 -12; mais_j -11 7 -1; mais_je -11 11 -10
mais_la 12 -6 -15; mais_le 2 6 -13; mais_maint 10 -9 -16; mais_non -22 20 -9; mais_on -6 -9 7; mais_oui 6 -5 -7
mais_pas -19 23 -26; mais_rien -19 19 -13; mais_si 10 -10 -9; mais_toujo -8 8 -8; mais_voila -5 5 -5
mais_vous -9 -7 8; mais_y -5 7 -2; maiso -9 -9 9; maiso_> -9 -9 9; maiso_de -7 -8 9; malgr -6 7 -7; malgr_le -6 7 -7
malhe -8 11 -12; malhe_> -4 5 -5; malhe_pas -5 8 -9; mange -9 -8 9; mange_> -9 -8 9; manip -13 11 -8
manip_mais -13 11 -8; manon -8 -8 9; manon_delac -8 -8 9; manqu -11 18 -20; manqu_encor -11 18 -20; manso -12 -12 12
manso_> -12 -12 12; marc -6 -6 7; marc_point -4 -5 5; marc_soixa -5 -5 5; march 6 6 -35; march_> 27 -21 -25
march_de 10 -8 -10; march_deux -6 7 -6; march_du 12 -10 -9; march_impec 9 -10 -6; march_maint 9 -9 -4
march_mais -8 13 -18; march_merci 9 -6 -10; march_mieux 16 -16 -10; march_moins -10 10 -7; march_monsi -6 9 -9
march_nicke 12 -12 -10; march_numer 12 -12 -12; march_pas 6 -4 -17; march_plus -25 25 -24; march_qu -12 11 -8
march_toujo -5 6 -6; march_tout -20 20 -14; march_trent -8 9 -9; mareu -9 -11 10; mareu_> -9 -11 10; mari -14 -12 15
mari_> -6 -6 6; mari_est -8 -6 10; mari_qui -10 -11 11; marie -13 -13 14; marie_aroba -5 -5 5
marie_lambe -10 -10 10; marie_point -2 -5 7; marin -6 -7 7; marin_aroba -6 -7 7; mario -6 -7 10
mario_trait -6 -7 10; marqu -12 -11 12; marqu_sorti -12 -11 12; marre -16 -16 18; marre_> -9 -8 9
marre_bien -13 -11 13; marre_de -8 -7 8; marse -13 -6 12; marse_> -13 -6 12; marte -8 -8 8; marte_aroba -7 -7 8
marte_socie -7 -7 7; marti -13 -10 12; marti_> -15 -14 15; marti_aroba -5 -5 5; marti_at -4 -5 8; masqu -9 -8 9
masqu_lol -9 -8 9; matin -11 -9 11; matin_> -11 -9 10; matin_le -6 -6 6; mauva -14 -19 15; mauva_> -14 -16 14
mauva_jambe -1 0 1; mauva_on -10 -9 10; max -8 -7 8; max_> -8 -7 8; maxim -12 -12 12; maxim_> -12 -12 12
me -6 -6 -1; me_conne -5 7 -22; me_dire 12 -12 -12; me_dit 2 -2 -8; me_fait -7 -6 6; me_faut -9 -8 11
me_marre -13 -11 13; me_met -9 -12 9; me_mettr -6 -6 7; me_passe -9 -11 12; me_prene -9 -6 8; me_repon -6 -7 8
me_sauve 6 -6 -5; me_taper -10 -6 9; mec 6 -6 -6; mec_ca 6 -6 -6; meill 9 -8 -9; meill_> 9 -8 -9; meme -19 25 -26
meme_> 10 -20 8; meme_apres -8 8 -8; meme_chose -15 18 -19; meme_en -4 6 -6; meme_endro -7 8 -7; meme_galer -5 5 -4
meme_messa -12 16 -12; meme_pire -7 7 -4; meme_plus -19 17 -13; meme_point -13 14 -14; meme_probl -8 8 -8
meme_trois -5 5 -5; merci 8 -25 3; merci_> 0 -23 6; merci_au 8 -8 -8; merci_beauc 1 -11 4; merci_bien 16 -12 -17
merci_de -7 -7 7; merci_je 5 -4 -4; merci_mec 6 -6 -6; merci_savez 9 -9 -9; merde -15 -12 16; merde_> -16 -12 17
merde_j -7 -8 8; mere -4 -6 6; mere_vit -4 -6 6; mes -5 -24 14; mes_appel -19 -10 16; mes_chain 10 -8 -11
mes_colle -5 -3 6; mes_corre -5 -5 5; mes_enfan -9 -5 9; mes_lunet -6 -8 7; mes_mails 16 -11 -19; mes_mauva -1 0 1
mes_papie -12 -7 11; mes_sms -10 -12 10; messa 7 -1 -15; messa_> -9 0 3; messa_d 6 0 -17; messa_de 6 -6 -6
messa_vocal -9 -8 10; met -9 -12 9; met_hors -9 -12 9; mette -11 -10 12; mette_le -8 -7 8; mette_moi -3 -4 5
mettr -6 -6 7; mettr_en -6 -6 7; mi -6 -5 6; mi_chiam -6 -5 6; miche -7 -7 7; miche_colin -7 -7 7; midi -9 -9 9
midi_> -9 -9 9; mieux 18 -5 -25; mieux_> 8 2 -22; mieux_maint 7 -9 -7; mieux_mais -10 15 -16; mieux_oui 8 -8 -8
mieux_qu 16 -16 -10; mille -8 -9 9; mille_> -6 -6 6; mille_a -4 -4 5; mille_lyon -7 -8 8; mille_vingt -2 -3 5
milli -5 -6 6; milli_d -5 -6 6; mince -14 -11 13; mince_> -14 -11 13; minus -1 -5 6; minus_puis -1 -5 6
minut -10 10 -5; minut_> -11 -17 15; minut_c 11 -14 -11; minut_et -23 22 -9; minut_je -7 -8 8; minut_mais 2 5 -12
minut_nous 8 -7 -8; minut_puis -6 6 -5; minut_que -7 -8 8; mirac 16 -16 -15; mirac_> 11 -11 -11; mirac_ca 10 -10 -5
mis 4 -13 -2; mis_du 9 -9 -8; mis_en -5 -5 6; miser -5 -3 6; miser_vous -5 -3 6; mobil -16 -17 17
mobil_> -14 -14 14; mobil_tres -8 -7 8; modem -14 -14 14; modem_reste -14 -14 14; modif -8 -5 9; modif_mon -8 -5 9
moi -7 -20 13; moi_> 6 -15 -3; moi_a -7 -6 7; moi_arriv -4 -7 7; moi_aussi 6 -6 -5; moi_c -11 -9 11; moi_ca 6 -5 -7
moi_cinq -7 -5 9; moi_donc -3 -4 6; moi_fait -8 8 -8; moi_je -7 -5 7; moi_le -9 -7 9; moi_ou -5 -3 5
moi_parle -5 -5 5; moi_passe -9 -7 9; moi_quelq -13 -9 13; moi_sur -8 -8 9; moi_tres -9 -6 8; moi_un -11 -10 12
moi_une -3 -6 8; moins -15 15 -12; moins_bien -10 10 -7; moins_mais -6 9 -12; mois -11 -14 12; mois_> -10 -6 10
mois_de -9 -13 10; moiti -21 21 -18; moiti_> -12 11 -8; moiti_des -11 11 -10; moiti_qui -12 10 -8; momen 8 -10 -6
momen_> -9 -8 9; momen_ca 10 -8 -12; momen_le -7 -5 8; mon -21 -18 26; mon_abonn -9 -11 11; mon_adres -5 -6 6
mon_ami 9 -6 -10; mon_appel -14 -11 13; mon_avoca -6 -5 6; mon_chien -6 -5 6; mon_conse -8 -8 10; mon_contr -9 -6 12
mon_cousi -5 -5 5; mon_debit -8 -8 8; mon_dossi -5 -4 5; mon_fils 10 -15 -7; mon_frere -3 8 -8; mon_gamin -7 -5 7
mon_gars -10 -10 10; mon_histo -5 -5 5; mon_insta -5 -5 5; mon_iphon -6 -6 7; mon_mail -5 -5 5; mon_mari -10 -11 12
mon_mon -7 -6 6; mon_mot -7 -5 9; mon_nom -14 -8 11; mon_numer -7 -6 6; mon_patro -9 -10 10; mon_pauvr -6 -6 6
mon_petit -8 -11 9; mon_porta -5 -5 5; mon_pote -6 -7 7; mon_preno -9 -8 9; mon_probl -11 12 -13; mon_repet -7 -8 7
mon_respo -5 -3 5; mon_retar -6 -6 6; mon_telep -7 -7 8; mon_voisi -11 -5 9; monde -15 6 1; monde_> -11 10 -9
monde_avec -6 -6 7; monde_est -9 -8 9; moniq -1 -5 6; moniq_point -1 -5 6; monsi -10 -16 13; monsi_> -6 9 -9
monsi_fourn -10 -9 9; monsi_lambe -10 -10 10; monsi_le 10 -8 -10; monsi_lefor -6 -7 7; monsi_que -6 -6 6
monsi_techn -8 -5 8; monta -10 -9 10; monta_est -10 -9 10; monte -7 -7 11; monte_a -4 -5 8; monte_la -7 -8 8
monte_voir -7 -6 11; moque -8 -8 9; moque_de -6 -6 7; moque_du -6 -6 7; morea -9 -9 10; morea_> -9 -9 10
mort -18 21 -23; mort_> -18 21 -23; mot -11 -11 13; mot_> -8 -8 9; mot_de -7 -5 9; mot_point -4 -4 5; mouli -13 5 -4
mouli_aroba -2 -5 6; mouli_dans -10 9 -9; muet -17 0 1; muet_> -16 -5 5; muet_comme -4 7 -7; my -7 -7 7
my_name -7 -7 7; n -2 13 -18; n_a -14 14 -10; n_acced -7 7 -6; n_ai -2 -1 -1; n_arriv -10 8 -8; n_enten 8 -8 -7
n_est -5 10 -21; n_y 8 -3 -12; nadia -8 -7 8; nadia_> -8 -7 8; name -7 -7 7; name_is -7 -7 7; natha -6 -6 10
natha_tiret -6 -6 10; navig 9 -8 -8; navig_> 9 -8 -8; ne -10 -2 5; ne_bascu -7 -6 7; ne_capte -5 5 -5
ne_chang -12 15 -15; ne_clign 8 -9 -7; ne_coupe 22 -23 -18; ne_dise -1 -5 6; ne_fonct -24 16 -7; ne_m -7 -7 7
ne_march -2 4 -14; ne_peux -21 -13 24; ne_remar -13 18 -11; ne_repet -7 -8 7; ne_reste -6 -9 7; ne_revie -9 12 -12
ne_s -18 16 -8; ne_sais -8 -17 13; ne_se -12 11 -10; ne_sonne -2 4 -2; ne_suis -3 -4 7; ne_va -12 13 -6
ne_veut -7 10 -8; ne_veux -9 -7 13; ne_vois -7 -8 8; ne_voit -9 -10 10; ne_voudr -7 7 -7; negat -12 12 -12
negat_> -12 12 -12; negat_c -7 8 -7; negat_toujo -2 6 -4; nerfs -10 -6 9; nerfs_> -10 -6 9; net -6 -6 7
net_> -6 -6 7; nette 8 -8 -8; nette_mieux 8 -8 -8; neuf -11 -10 14; neuf_aroba -5 -6 7; neuf_heure -5 -5 6
neuf_mille -9 -9 10; neuf_trent -4 -4 7; neuf_trois -5 -5 6; neuve -10 -10 10; neuve_> -10 -10 10; nez -6 -6 6
nez_> -6 -6 6; nicke 27 -24 -24; nicke_> 18 -15 -15; nicke_chrom 7 -7 -7; nicke_depui 12 -12 -11; nicke_j 7 -6 -7
nicke_maint 14 -17 -13; nicke_merci 12 -8 -12; nicke_tout 6 -7 -5; nico -5 -5 5; nico_point -5 -5 5; nivea -6 -8 7
nivea_deux -6 -8 7; no -8 8 -8; no_it -8 8 -8; noah -1 -2 3; noah_point -1 -2 3; noel -6 -6 8; noel_aroba -6 -6 8
noir -6 7 -7; noir_comme -6 7 -7; noire -6 -7 7; noire_avec -6 -7 7; nom -15 -9 13; nom_> -8 -6 7; nom_c -9 -9 10
nom_de -6 -7 6; nom_henry -9 -8 9; nom_s -7 -7 7; non -8 23 -28; non_> -36 36 -20; non_c 0 4 -7; non_ca -26 27 -12
non_ces 7 -7 -4; non_des -8 8 -4; non_et -22 24 -25; non_fieu -6 7 -2; non_il 7 -14 -7; non_j -8 8 -8
non_je -9 14 -9; non_le -5 9 -11; non_ma -6 7 -7; non_mais 18 -21 -9; non_non 18 -20 -7; non_on -9 8 -7
non_pardo 7 -7 -8; non_pas -16 16 -5; non_plus 17 -18 -7; non_rien 6 -5 -8; non_toujo -2 3 0; non_tout 8 -9 -7
non_zut -11 11 -13; norma 8 -8 -8; norma_> 8 -8 -8; not -8 8 -8; not_worki -8 8 -8; notre -14 -7 9
notre_avoca -5 -6 6; notre_cote -10 8 -8; notre_gueul -6 -8 6; notre_infor -10 -11 11; notre_inven -6 -5 7
notre_lien -5 -5 6; notre_prest -6 -6 7; nous -3 -5 -2; nous_> -6 -6 7; nous_avons -11 2 -2; nous_et -4 -6 6
nous_perdo -5 -6 6; nous_pouvo 8 -7 -8; nous_subis -7 -8 8; nouve 31 -22 -28; nouve_> 16 -14 -15
nouve_acces 8 -7 -7; nouve_conne 8 -10 -7; nouve_du 9 -7 -8; nouve_inter 10 -11 -9; nouve_la 13 -11 -10
nouve_le 12 -12 -10; nouve_merci 9 -6 -8; nouve_monsi 10 -8 -10; nouve_opera 14 -6 -14; nouve_prise -7 -5 7
nouve_sur 7 -6 -7; nouve_telep 7 -10 -7; novem -9 -13 10; novem_> -9 -13 10; nulle -9 -10 10; nulle_part -9 -10 10
numer -4 -20 10; numer_> -5 -6 6; numer_de -6 -6 6; numer_du -8 -7 8; numer_est -8 -7 8; numer_euh -7 -6 6
numer_masqu -9 -8 9; numer_un 12 -12 -12; o -7 -7 8; o_point -7 -4 8; o_r -6 -7 7; obisp -10 -10 10
obisp_> -10 -10 10; oblig -6 -8 7; oblig_de -6 -8 7; oeil -5 -6 6; oeil_> -5 -6 6; offre -9 -11 10
offre_plus -9 -11 10; oh -6 -10 8; oh_fan 10 -10 -6; oh_j -8 -11 9; oh_let 9 -9 -9; oh_mais 6 -5 -7; oh_non -6 7 -7
oh_puree -11 -11 11; ok 17 -13 -17; ok_> 14 -12 -13; ok_c 8 -9 -8; olivi -6 -6 7; olivi_point -6 -6 7; on -10 -9 8
on_a 12 -14 -7; on_dirai 23 -11 -25; on_en -7 -10 8; on_est -2 8 -11; on_m -8 -7 9; on_me -8 -7 8; on_ne -9 -10 10
on_peut -14 5 3; on_s -7 -5 7; on_se -8 -13 10; on_va -8 -10 9; on_verra -13 -15 14; on_voit -5 -5 5; ont -5 5 -5
ont_clign -5 5 -5; onze -14 -13 14; onze_> -12 -12 12; onze_poste -9 -9 9; open -6 -6 6; open_space -6 -6 6
opera -5 -9 8; opera_> -1 -8 3; opera_au -9 -8 11; orang -33 -4 12; orang_> -29 4 1; orang_point -5 -7 10
ordi -6 -7 8; ordi_et -6 -7 8; ordin -12 -22 15; ordin_> -15 -15 16; ordin_de -6 -6 6; ordin_et -15 -10 14
ordin_hop 6 -5 -7; ordin_la -6 -6 6; ordin_porta -4 -6 6; ordin_sous -7 -7 7; ordis -5 -5 6; ordis_des -5 -5 6
ordre 14 -8 -19; ordre_> 9 -7 -12; ordre_merci 15 -12 -15; os -6 -8 8; os_> -6 -8 8; ou -19 -18 23; ou_ca -5 -8 8
ou_cinq -8 -7 8; ou_est -3 -3 6; ou_j -13 -8 11; ou_mon -6 -5 6; ou_quatr -7 -5 8; ou_quoi -11 -11 12
ou_trois -5 -8 9; ouf 9 -9 -8; ouf_oui 9 -9 -8; oui 17 -14 -21; oui_> 29 -28 -23; oui_ah -11 11 -13
oui_allo -17 -15 16; oui_alors -2 -2 4; oui_c 19 -17 -18; oui_ca 21 -19 -12; oui_enfin -10 11 -13
oui_figur 18 -17 -15; oui_helas -6 6 -7; oui_impec 10 -8 -13; oui_inter 14 -13 -5; oui_j -2 7 -15; oui_je 4 -2 -13
oui_la 2 4 -26; oui_le 12 -11 -18; oui_maint 9 -6 -10; oui_mais -17 16 -10; oui_merci 5 -4 -4; oui_non 7 -7 -1
oui_on 5 -5 -6; oui_oui 11 -9 -17; oui_parfa 15 -13 -16; oui_pour -10 10 -7; oui_regar 6 -5 -7; oui_tout 16 -16 -15
outlo -6 -6 7; outlo_point -6 -6 7; ouvre -1 4 -11; ouvre_> -5 6 -12; ouvre_c 6 -5 -7; ouvre_une -8 8 -4
ouvri 3 3 -13; ouvri_> 3 3 -13; p -5 -5 6; p_comme -4 -5 8; p_u -5 -5 5; page 11 2 -23; page_ca -8 8 -4
page_ne -11 8 -8; page_s 16 -19 -13; page_veut -12 9 -7; page_vient 12 -16 -10; paie -10 -6 10; paie_tous -10 -6 10
paill -16 -17 17; paill_> -16 -17 17; panne -16 20 -20; panne_> -14 14 -14; panne_conti -7 7 -6
panne_est -10 12 -11; panne_j -7 7 -7; panne_malhe -4 5 -5; panne_plus 6 -6 -5; panne_tous 6 -6 -5; papa -4 -18 9
papa_ca 9 -8 -5; papa_il -10 -13 13; papie -12 -7 11; papie_> -12 -7 11; paque -5 -5 6; paque_sur -5 -5 6
par -7 -8 8; par_dessu -6 -7 7; par_votre -5 -6 6; parce -12 -3 8; parce_que -12 -3 8; pardo -10 -16 14
pardo_> -15 -13 14; pardo_si 7 -7 -8; pare -7 -7 7; pare_feu -7 -7 7; parei -22 27 -28; parei_> -22 26 -28
parei_pas -5 5 -5; parfa 23 -19 -19; parfa_> 15 -17 -11; parfa_l 8 -7 -7; parfa_merci 17 -12 -17; parfa_on 9 -9 -8
paris -6 -6 7; paris_> -6 -6 7; parle -12 -13 15; parle_> -6 -7 7; parle_a -10 -7 10; parle_au -7 -9 8
parle_avec -13 -11 14; parle_presq -5 -5 5; parle_qu -6 -5 7; part -9 -10 10; part_> -9 -10 10; parte -10 -12 10
parte_plus -10 -12 10; parti -22 -20 23; parti_> -17 -18 18; parti_mange -9 -8 9; parto -7 12 -12; parto_> -7 12 -12
pas -48 36 -6; pas_> -38 35 -14; pas_a -10 8 -8; pas_arran -15 15 -15; pas_bien -2 -2 4; pas_bon -16 16 -13
pas_bouge -8 7 -6; pas_c -6 -5 5; pas_ce 3 -11 -2; pas_chang -1 3 -1; pas_chez -6 -6 7; pas_comme -5 -5 5
pas_compr -11 -19 17; pas_d -21 21 -17; pas_de -20 27 -27; pas_demar -13 17 -19; pas_devan -7 -8 8
pas_dire -10 11 -18; pas_du -14 18 -15; pas_elle -6 -8 9; pas_encor -14 -12 12; pas_fonct -15 16 -15; pas_il -2 -4 5
pas_inter -21 25 -28; pas_je -6 -7 7; pas_l -12 -9 11; pas_la -10 -7 8; pas_le -3 -3 5; pas_mais 20 -20 -10
pas_malgr -6 7 -7; pas_march -14 17 -13; pas_me -14 12 -9; pas_mieux -21 16 -9; pas_non -6 7 -2; pas_ou -3 -3 6
pas_pas -9 9 -6; pas_press -3 -4 5; pas_que -16 15 -10; pas_regle -22 22 -17; pas_resol -11 13 -14
pas_reven -15 15 -9; pas_s -12 9 -7; pas_savez -12 13 -6; pas_se -7 10 -8; pas_si -13 -8 11; pas_sur -13 -6 9
pas_tout 19 -21 -8; pas_trop -5 -8 8; pas_verif -13 -9 13; pas_votre -4 4 -1; pas_vous -6 3 -3; pas_vraim -6 8 -10
pasca -15 -13 15; pasca_obisp -10 -10 10; pasca_point -5 -5 6; passe 6 8 -22; passe_> 17 -15 -19; passe_a -21 15 -5
passe_au 8 -7 -15; passe_demai -9 -8 9; passe_le -11 -9 11; passe_moi -17 -11 17; passe_pas -9 13 -15
passe_rien -12 11 -10; passe_un -1 3 -9; patie -14 -9 13; patie_> -7 -7 7; patie_il -1 0 1; patie_je -12 -11 12
patie_pour -5 -5 5; patro -10 -10 11; patro_> -10 -7 12; patro_est -8 -7 8; patro_qui -8 -8 9; paul -13 -13 13
paul_> -11 -11 11; paul_aroba -4 -6 6; paul_chez -9 -9 9; paul_point -3 -5 8; paul_tiret -6 -6 7; pauvr -6 -6 6
pauvr_mari -6 -6 6; payer -9 -7 9; payer_ma -9 -7 9; pc -6 -9 9; pc_l -5 -9 10; pc_une -6 -6 7; peete -6 -6 6
peete_aroba -6 -6 6; peine 7 -7 -7; peine_de 7 -7 -7; perdo -5 -6 6; perdo_des -5 -6 6; perfe 9 -9 -6
perfe_adess 9 -9 -6; perre -3 -4 6; perre_deux -3 -4 6; persi -18 15 -13; persi_> -18 15 -13; perso -12 -10 13
perso_> -15 -10 19; perso_c -5 -5 5; perso_en -6 -8 8; perso_ne -7 -7 7; perso_qui -6 -7 7; perso_s -4 -4 6
perte -13 -13 14; perte_de -13 -13 14; peter -7 -6 6; peter_les -7 -6 6; petit -12 2 1; petit_aroba -4 -5 8
petit_at -5 -5 5; petit_croix -6 7 -8; petit_dame -6 7 -7; petit_est 6 -6 -5; petit_poste -8 -11 9
petit_rond -7 -5 8; peu -13 0 8; peu_> -6 -6 10; peu_avec -7 -8 11; peu_decu -12 -10 15; peu_embet -7 -10 8
peu_mieux -10 15 -16; peu_pour -7 -5 8; peu_stres -8 -12 10; peur -6 -10 7; peur_que -6 -10 7; peut -17 -2 13
peut_avoir -5 -6 5; peut_etre -11 -11 11; peut_me -6 -7 8; peut_pas -10 11 -18; peux 14 -17 -12
peux_appel 16 -20 -16; peux_avoir -17 -8 17; peux_de 7 -10 -7; peux_enfin 11 -9 -11; peux_navig 9 -8 -8
peux_parle -14 -8 14; peux_pas -18 -23 29; peux_plus -26 -13 26; peux_savoi -15 -9 14; peux_toujo -14 12 -9
phili -8 -8 8; phili_lambe -8 -8 8; piece -9 -7 9; piece_> -9 -7 9; pierr -15 -11 15; pierr_marti -15 -12 15
pierr_point -4 -5 8; pire -18 22 -26; pire_> -16 19 -21; pire_en -14 12 -11; pire_qu -21 18 -14; placa -11 -13 13
placa_> -11 -13 13; plait -7 -6 7; plait_> -7 -6 7; plait_madam -4 -4 6; plant -12 16 -19; plant_encor -8 13 -19
plant_toujo -8 8 -4; plein -12 -10 13; plein_et -9 -8 10; plein_le -5 -3 5; pleut -7 -6 7; pleut_depui -7 -6 7
plomb -7 -6 6; plomb_votre -7 -6 6; plus 10 -11 -11; plus_33 -6 -6 6; plus_> -9 9 -7; plus_aller -15 -11 15
plus_appel -10 -6 10; plus_aucun 1 2 -14; plus_besoi 6 -6 -2; plus_ca -20 20 -8; plus_de 27 -27 -22
plus_la 12 -6 -19; plus_le 1 -7 -3; plus_les -7 -6 7; plus_mais 19 -15 -7; plus_mes -7 -8 8; plus_parle -10 -6 9
plus_rapid -9 -11 10; plus_recon -7 -5 7; plus_rien 14 -10 -16; plus_tard -15 -9 15; plus_trent -6 -7 7
plusi -12 -12 12; plusi_> -12 -12 12; poil 4 -2 -13; poil_> 4 -2 -13; point -15 -8 12; point_> -13 14 -14
point_arnau -5 -6 7; point_be -9 -10 10; point_benal -7 -8 10; point_benze -5 -6 7; point_berna -2 -3 5
point_ch -7 -7 7; point_com -10 -10 12; point_duboi -3 -5 8; point_dupon -6 -6 7; point_duran -4 -4 8
point_favre -7 -7 7; point_fr -8 -10 14; point_gamin -6 -6 10; point_garci -7 -7 8; point_girar -5 -5 6
point_hamon -6 -6 7; point_i -4 -4 6; point_lacaz -1 -5 6; point_le -4 -5 7; point_marie -5 -5 5
point_marin -6 -7 7; point_marte -7 -7 8; point_marti -4 -5 8; point_mouli -2 -5 6; point_net -6 -6 7
point_noel -6 -6 8; point_paris -6 -6 7; point_peete -6 -6 6; point_perre -3 -4 6; point_petit -4 -4 5
point_r -5 -6 7; point_renau -7 -4 8; point_rex -5 -5 7; point_rober -4 -4 5; point_vidal -4 -5 5; porca -5 -3 6
porca_miser -5 -3 6; porta -3 -12 5; porta_> -4 -6 6; porta_comme 6 -6 -6; porta_il -5 -5 6; porta_pourt -5 -5 5
pose -7 -5 7; pose_une -7 -5 7; posta -6 -5 6; posta_ou -6 -5 6; poste -9 -15 11; poste_> -3 -17 8; poste_a 4 -12 -2
poste_de -8 -11 9; poste_n -7 7 -6; pote -6 -7 7; pote_m -6 -7 7; pouf -8 8 -7; pouf_> -8 9 -9; pouf_ca -6 6 -6
pour -4 -18 6; pour_aller -1 0 1; pour_etre -5 5 -5; pour_finir -5 5 -5; pour_l -2 -3 4; pour_le 3 -4 -10
pour_ma -10 -9 9; pour_moi 15 -14 -14; pour_mon -11 -5 9; pour_savoi -7 -5 8; pour_se -5 -5 5; pour_un 5 -13 -2
pour_une -9 -6 8; pour_verif -3 -4 5; pour_voir -8 -7 8; pour_vous -6 -6 6; pourq -11 -12 12; pourq_ma -6 -4 6
pourq_vous -8 -8 8; pourr -13 12 -10; pourr_> -13 12 -10; pourt -5 -5 5; pourt_il -5 -5 5; pouve -12 -9 12
pouve_atten -6 -6 10; pouve_m -7 -6 6; pouve_me -11 -9 11; pouve_repet -18 -11 18; pouve_vous -6 -6 7; pouvo 8 -7 -8
pouvo_clore 8 -7 -8; prefe -12 -9 11; prefe_avoir -5 -5 5; prefe_conti -7 -6 7; prefe_parle -1 -3 4
prefe_qu -5 -5 5; premi -12 -3 7; premi_etage -11 -11 11; premi_etape -8 9 -9; prend -8 -7 9; prend_un -8 -7 9
prene -9 -6 8; prene_pour -9 -6 8; prene_votre -3 -4 5; prenn -5 -5 5; prenn_mon -5 -5 5; preno -9 -8 8
preno_avec -1 -2 3; preno_c -9 -8 9; preno_xavie -7 -6 7; presq -16 -15 15; presq_comme -5 -5 5
presq_tous -11 -10 11; press -7 6 -5; press_alors -7 6 -6; press_vous -3 -4 5; prest -6 -6 7; prest_infor -6 -6 7
prie -7 -5 6; prie_> -7 -5 6; prise -12 -13 15; prise_> -12 -13 15; probl 13 -5 -23; probl_> 14 -11 -14
probl_est -11 12 -12; probl_n -11 13 -14; probl_pas -17 16 -12; probl_persi -16 15 -15; probl_regle 12 -15 -8
probl_resol 10 -10 -7; proce -7 7 -8; proce_sans -7 7 -8; prono -5 -5 5; prono_> -5 -5 5; propo -2 -2 4
propo_d -2 -2 4; proxi -6 -6 6; proxi_point -6 -6 6; puis -34 32 -11; puis_aroba -1 -5 6; puis_ca -8 10 -9
puis_deux -4 -6 6; puis_elle -8 10 -15; puis_je -6 -12 15; puis_non -8 8 -6; puis_plus -6 6 -5; puis_pouf -8 9 -9
puis_repar -24 24 -8; puits -6 -5 6; puits_> -6 -5 6; pur -6 -6 7; pur_et -6 -6 7; puree -11 -11 11
puree_> -11 -11 11; putai -11 -9 11; putai_de -10 -12 11; putai_mais -7 -6 7; qu -9 -1 2; qu_a -12 11 -7
qu_avant 2 1 -16; qu_est -9 -8 9; qu_il -6 -6 7; qu_un -8 -9 9; quand -22 -19 22; quand_j -8 -7 8; quand_je -5 -8 9
quand_meme -13 -12 13; quand_on -6 -6 6; quara 6 -16 2; quara_> 12 -13 -11; quara_deux -6 -6 6; quara_neuf -4 -4 7
quara_poste -10 -7 9; quato -5 -6 6; quato_aroba -5 -6 6; quatr -7 -24 15; quatr_> -16 -9 11; quatr_at -2 -3 5
quatr_barre 13 -13 -13; quatr_caiss -5 -5 5; quatr_cinqu -5 -6 6; quatr_heure -6 -7 7; quatr_ordin -6 -6 6
quatr_ou -8 -7 8; quatr_rue -4 -4 5; quatr_vingt -5 -5 6; que -3 1 -6; que_c 15 -12 -14; que_ca -2 4 -16
que_ce -6 -10 7; que_deux -6 -9 7; que_j -8 -18 12; que_je -14 -11 16; que_la -23 21 -18; que_le 2 -10 -1
que_ma -4 -6 6; que_mon -8 -11 9; que_non -4 7 -7; que_oui 9 -7 -15; que_quelq -6 -7 8; que_vous 1 0 -9
quel -10 -10 10; quel_servi -10 -10 10; quell -7 -9 8; quell_boite -6 -6 6; quell_lumie -9 -10 11; quelq -15 -10 15
quelq_un -15 -10 15; quest -7 -6 7; quest_tranq -7 -6 7; qui -28 11 11; qui_a -7 -11 9; qui_atten -8 -8 10
qui_clign -5 9 -9; qui_est -11 -20 17; qui_m -5 -6 6; qui_march -15 16 -14; qui_regar -8 -11 9; qui_remar -12 11 -10
qui_s -6 -5 5; qui_sait -8 -8 9; qui_va -5 -8 8; qui_vous -6 -7 7; quich -9 -6 8; quich_> -9 -6 8; quinz -17 -18 19
quinz_aroba -5 -5 5; quinz_et -9 -8 9; quinz_ordin -7 -7 7; quinz_rue -6 -7 7; quinz_seize -6 -7 7; quoi -17 -14 18
quoi_> -11 -11 12; quoi_cette -9 -9 9; r -11 -12 12; r_> -7 -7 7; r_a -7 -7 7; r_at -5 -6 7; r_d -7 -7 7
r_e -6 -6 6; r_t -6 -7 7; r_un -3 -4 6; raccr -6 -6 6; raccr_au -6 -6 6; rade -7 8 -7; rade_> -7 8 -7; radio -8 -6 8
radio_> -8 -6 8; rage -8 -7 8; rage_> -8 -7 8; rallu 10 0 -16; rallu_et 13 -14 -13; rallu_le 6 -6 -6
rallu_mais -8 8 -7; rame -14 17 -17; rame_encor -10 14 -15; rame_toujo -7 7 -4; rame_un -7 -8 11; rapid -9 -11 10
rapid_> -9 -11 10; rappe -15 -9 15; rappe_plus -15 -9 15; raymo -8 -9 9; raymo_escof -8 -9 9; reboo -8 8 -8
reboo_deux -8 8 -8; rebra -8 1 -3; rebra_> 12 -12 -11; rebra_la -11 -10 12; rebra_les -5 5 -5; rebra_mais -17 17 -7
recoi 13 -13 -12; recoi_cinq 12 -12 -12; recoi_mes 7 -6 -7; recom -18 19 -22; recom_> -18 19 -22; recon 13 -18 -12
recon_> 13 -18 -12; recou -15 15 -8; recou_> -15 15 -8; recu 3 -12 -1; recu_et -2 -2 4; recu_trois 6 -6 -6
recu_un -12 -9 11; recup 24 -20 -24; recup_la 7 -6 -7; recup_le 6 -4 -2; recup_ma 18 -17 -19; recup_toute 10 -8 -11
redem -23 -1 11; redem_> -23 -27 26; redem_c -6 7 -7; redem_ca -11 11 -11; redem_deux -5 5 -5; redem_ecran -7 7 -7
redem_en -11 14 -15; redem_et 8 -3 -13; redem_je -2 -3 4; redem_la -22 -4 10; redem_mais -20 22 -14
redem_non -10 10 -2; redem_pas -1 11 -11; redev 11 -12 -10; redev_verte 11 -12 -10; refon 10 -8 -22
refon_> 18 -17 -21; refon_pas -9 9 -8; regar -14 -23 19; regar_> -17 -19 22; regar_en -11 -10 11; regar_l 5 -10 -2
regar_la -7 -5 10; regar_moi 6 -5 -7; regle 15 -5 -21; regle_> 10 -4 -18; regle_je 10 -11 -10; relan -9 -6 9
relan_le -9 -6 9; remar 9 0 -29; remar_> 21 -15 -22; remar_ca 17 -13 -12; remar_cinq -17 17 -8; remar_donc 8 -10 -8
remar_merci 7 -6 -6; remar_nicke 8 -8 -7; remar_pas -10 11 -18; remar_super 7 -7 -7; remer 10 -11 -10
remer_> 10 -11 -10; remet -5 -5 6; remet_le -5 -5 6; remon 15 -11 -18; remon_> 15 -11 -18; renau -7 -4 8
renau_aroba -7 -4 8; rende -10 -8 9; rende_vous -10 -8 9; rene -6 -6 6; rene_point -6 -6 6; renne -6 -6 7
renne_point -6 -6 7; rense -16 -12 16; rense_> -16 -12 16; rentr 10 -7 -16; rentr_dans 10 -7 -16; repar 10 1 -33
repar_> 16 -9 -28; repar_comme -1 5 -12; repar_en -18 15 -7; repar_la 6 -6 -5; repar_merci 8 -8 -8
repar_oui 7 -7 -6; repar_pour 11 -10 -11; repar_puis -8 10 -15; repar_repar 7 -7 -6; repet -13 -14 14
repet_> -17 -11 16; repet_ma -7 -6 7; repet_plus -7 -8 7; repet_s -12 -9 15; repet_wifi -7 -8 7; repon -14 -14 15
repon_> -8 -7 10; repon_je -5 -4 5; repon_se -8 -7 7; repos -7 -8 9; repos_> -7 -8 9; repri 8 -9 -7; repri_> 8 -9 -7
resea -1 -2 -7; resea_> 11 -10 -17; resea_comme -6 8 -8; resea_est 15 -15 -12; resea_la -7 7 -6; resea_mobil -8 -7 8
resea_mon -3 8 -8; resea_n -5 5 -5; resea_sans -5 -5 6; resil -16 -12 17; resil_> -15 -13 16; resil_tout -5 -3 5
resol 12 -9 -29; resol_> 10 -8 -27; resol_pour 8 -9 -8; respo -19 -14 19; respo_> -14 -8 14; respo_de -5 -3 5
respo_du -8 -8 8; resta -5 -5 5; resta_de -5 -5 5; reste -20 15 -11; reste_bloqu -8 9 -9; reste_etein -9 0 2
reste_orang -11 14 -15; reste_que -6 -9 7; reste_rouge -15 14 -13; reste_sans -8 9 -9; reste_tout -6 7 -7
resul -7 7 -8; resul_> -7 7 -8; retab 21 -14 -25; retab_> 15 -12 -22; retab_depui 8 -7 -8; retab_du 10 -12 -10
retab_en -6 -7 7; retar -6 -6 6; retar_j -6 -6 6; retom -12 12 -16; retom_> -12 12 -16; retou 10 -9 -12
retou_> 9 -8 -11; retou_hein 11 -10 -11; retra -3 -4 5; retra_alors -3 -4 5; retro 22 -17 -23
retro_inter 15 -15 -15; retro_la 4 -2 -10; retro_le 12 -12 -13; reuni -8 -12 10; reuni_> -8 -12 10; reuss 20 -21 -17
reuss_a 17 -18 -15; reuss_tout 8 -8 -8; reven 12 -1 -31; reven_> 26 -19 -23; reven_a 8 -8 -8; reven_ca 7 -6 0
reven_d 12 -11 -14; reven_merci 8 -7 -8; reven_oui 9 -9 -8; reven_parce -8 8 -4; reven_puis -24 24 -8
reven_sur 11 -10 -11; reven_tout 16 -16 -7; reven_une -9 7 -5; revie -9 5 0; revie_> -5 -6 6; revie_pas -9 12 -12
revoi 8 -8 -8; revoi_> 8 -8 -8; rex -5 -5 7; rex_soixa -5 -5 7; ridic -15 -14 15; ridic_> -15 -14 15
rien -22 30 -28; rien_> -26 26 -18; rien_a 12 -8 -19; rien_c -4 7 -7; rien_ca -4 10 -10; rien_chang -8 8 -6
rien_de -17 17 -14; rien_donne -10 12 -12; rien_du -14 15 -11; rien_fait -21 21 -16; rien_le -5 5 -5; rien_n -9 8 -6
rien_ne -13 17 -12; rien_qui -11 11 -9; rigol -9 -9 9; rigol_> -9 -9 9; robas -7 -8 10; robas_yahoo -7 -8 10
rober -4 -4 5; rober_aroba -4 -4 5; robot -1 -16 4; robot_> -1 -16 4; robot_je -3 -2 5; rodri -8 -8 8
rodri_> -8 -8 8; roman -7 -7 7; roman_point -7 -7 7; rond -7 -5 8; rond_tourn -7 -5 8; rose -7 -6 6
rose_blanc -7 -6 6; rossi -14 -13 14; rossi_> -14 -14 14; rossi_chioc -4 -4 6; rossi_je -6 -5 6; rouge -22 18 -9
rouge_> -24 22 -14; rouge_a 4 -1 -15; rouge_clign -13 -8 11; rouge_sur -6 7 -8; roule 14 -12 -16; roule_> 14 -12 -16
rouss -9 -7 9; rouss_de -9 -7 9; route -5 -5 5; route_est -5 -5 5; roy -8 -7 10; roy_> -8 -6 8; roy_aroba -6 -6 10
rue -11 -11 12; rue_de -6 -6 7; rue_des -10 -11 11; s -8 -5 2; s_affic 6 3 -12; s_allum -19 -5 9; s_appel -8 -7 8
s_e -7 -7 7; s_enten -7 -5 7; s_est 6 -9 -5; s_go 9 -9 -9; s_il -7 -6 7; s_ouvre 1 1 -11; s_ouvri 3 3 -13
s_point -8 -7 9; s_s -7 -7 7; s_still -8 8 -8; s_y -6 -5 5; sa -8 -9 3; sa_ca -6 -6 6; sa_chamb 8 -10 -8
sa_chang -5 5 -4; sa_redem -9 -8 9; sa_suffi -8 -7 8; sais -10 -28 23; sais_pas -10 -28 23; saisi -5 -6 6
saisi_notre -5 -6 6; sait -8 -8 9; sait_> -8 -8 9; sale -8 -7 8; sale_robot -8 -7 8; salon -11 -19 14
salon_> -11 -19 14; samir -8 -7 7; samir_belka -8 -7 7; sans -13 12 -10; sans_aucun -7 7 -8; sans_fin -5 -5 6
sans_h -6 -7 7; sans_impor -4 -3 6; sans_resea -6 8 -8; sans_rien -5 5 -5; sarah -10 -8 9; sarah_benal -9 -8 9
sarah_point -7 -8 10; saute -8 10 -15; saute_encor -8 10 -15; sauve 6 -6 -5; sauve_la 6 -6 -5; sav -10 -9 9
sav_humai -10 -9 9; savez 9 -4 -9; savez_je -3 -4 5; savez_vous 9 -3 -9; savoi -20 -16 20; savoi_> -15 -9 14
savoi_ca -8 -8 8; savoi_pourq -6 -4 6; scand -13 -15 14; scand_> -10 -11 11; scand_d -10 -8 9; sdsl -5 -5 6
sdsl_depui -5 -5 6; se -11 -21 15; se_compr -10 -9 10; se_conne -7 10 -8; se_coupe -17 -12 14; se_decle -8 -7 7
se_fige -6 -10 8; se_fout -6 -8 6; se_lance 14 -11 -14; se_passe -12 11 -10; se_prono -5 -5 5; se_trouv -6 -6 7
sec -5 -5 5; sec_la -5 -5 5; secon -18 2 6; secon_> -16 -3 10; secon_et -8 8 -7; secon_je -6 -8 10; secon_le -7 -5 9
secre -6 -6 9; secre_aroba -6 -6 9; seize -6 -7 7; seize_dix -6 -7 7; semai -13 -15 15; semai_> -9 -13 11
semai_que -8 -8 8; sembl 8 -8 -8; sembl_que 8 -8 -8; sept -17 -16 17; sept_> -15 -15 15; sept_dix -6 -7 7
sept_machi -6 -6 7; sept_quara -4 -4 7; septa -7 -8 9; septa_cinq -7 -8 9; serie 3 -12 1; serie_a 3 -12 1
serve -7 -7 7; serve_plus -7 -7 7; servi -10 0 -1; servi_> -1 10 -14; servi_a -6 5 -4; servi_clien -11 -11 11
servi_de -10 -7 10; servi_deplo -10 -10 10; servi_depui -7 -8 8; servi_est 13 -12 -13; servi_on -2 -2 4
seul -8 -12 11; seul_> 10 -9 -9; seul_appar -10 -8 10; seul_poste -16 -12 16; seule -10 -16 14; seule_> -5 -7 6
seule_la -10 -12 11; seule_table -7 -8 9; sfr -6 -6 8; sfr_point -6 -6 8; si 21 -27 2; si_> 16 -17 -11
si_c 11 -11 -2; si_ca 11 -12 -7; si_en 7 -7 -8; si_j -15 -4 9; si_je -2 -2 4; si_lente -6 -4 6; si_on 8 -10 -7
si_si 8 -10 -7; signa 18 -19 -15; signa_> 13 -13 -11; signa_tout 8 -8 -8; signe -6 -9 7; signe_> -6 -9 7
silen -13 -10 13; silen_j -7 -7 8; silen_radio -8 -6 8; sim -7 -7 8; sim_elle -7 -5 7; sim_et -5 -5 6; simpl -6 -6 7
simpl_> -6 -6 7; site 12 -13 -10; site_s 12 -13 -10; six -12 -11 12; six_douze -5 -6 6; six_machi -8 -8 8
six_quinz -6 -7 7; six_soixa -5 -6 6; smith -11 -11 11; smith_> -7 -7 7; smith_at -6 -6 6; sms -11 -16 12
sms_d -12 -9 11; sms_parte -10 -12 10; socie -13 -13 14; socie_dupon -9 -7 9; socie_duran -7 -7 7
socie_trans -8 -8 8; soeur 1 -11 -1; soeur_de -7 -8 8; soeur_donc 6 -6 -6; soir -9 -8 8; soir_> -9 -8 8
soire 6 -6 -5; soire_> 6 -6 -5; soit -6 -10 7; soit_une -6 -10 7; soixa -16 -15 17; soixa_cinq -5 -5 7
soixa_dix -5 -6 6; soixa_et -9 -9 9; soixa_neuf -9 -9 10; soixa_quato -5 -6 6; soixa_quinz -5 -5 5; sol -6 -8 9
sol_> -6 -8 9; son 17 -16 -16; son_est 12 -10 -13; son_telep 10 -12 -10; sonne 11 -8 -15; sonne_a 12 -10 -14
sonne_toujo -2 4 -2; sont 7 -9 -4; sont_a -10 -8 9; sont_tous 10 -7 -13; sont_verte 8 -7 -7; sophi -11 -12 12
sophi_legra -8 -8 8; sophi_marte -7 -7 7; sophi_under -6 -6 10; sors -5 -5 6; sors_la -5 -5 6; sorti -12 -11 12
sorti_> -12 -13 13; sorti_a -6 -6 6; souci 15 -6 -25; souci_> 0 7 -14; souci_merci 16 -22 -13; souci_n 14 -13 -15
souci_tout 11 -12 -4; souha -6 -5 8; souha_etre -5 -5 6; souha_m -5 -3 5; sous -9 -12 11; sous_la -8 -9 8
sous_les -7 -7 7; sous_sol -6 -8 9; space -6 -6 6; space_une -6 -6 6; stabl 19 -19 -18; stabl_maint 19 -19 -18
stand -17 -15 16; stand_> -12 -11 11; stand_telep -7 -6 7; steph -7 -7 7; steph_vasse -7 -7 7; still -8 8 -8
still_not -8 8 -8; stop -9 -7 11; stop_je -9 -7 11; stres -8 -12 10; stres_j -8 -12 10; stupi -10 -8 11
stupi_ou -10 -8 11; stylo -8 -7 9; stylo_> -8 -7 9; subis -7 -8 8; subis_une -7 -8 8; suffi -11 -11 12
suffi_basta -5 -3 6; suffi_j -9 -8 9; suffi_maint -8 -7 8; suis -3 -6 1; suis_a -7 -8 13; suis_au -9 -8 9
suis_clien -8 -5 8; suis_conne 10 -12 -9; suis_dans -18 -13 17; suis_decu -17 -14 17; suis_desol -7 7 -7
suis_devan -11 -11 11; suis_en -8 -6 7; suis_encor -4 -7 7; suis_exced -17 -12 15; suis_fatig -15 -10 15
suis_folle -8 -7 8; suis_furax -7 -6 6; suis_hors -19 -12 19; suis_injoi -5 -5 5; suis_le -13 -9 12
suis_madam -9 -7 9; suis_pas -16 -23 24; suis_pierr -15 -12 15; suis_press -7 6 -6; suis_recon 18 -20 -18
suis_sur 8 -11 -1; suis_toujo -21 13 -12; suis_tres -17 -15 17; suis_un -14 -11 16; suis_vraim -10 -9 10
suite -14 -9 16; suite_> -13 -10 14; suite_j -5 -3 5; sujet -10 -9 11; sujet_de -10 -9 11; super 17 -15 -17
super_> 7 -7 -7; super_c 10 -8 -10; super_ca 16 -16 -8; super_merci 6 -6 -7; suppo -10 -8 12; suppo_humai -6 -4 9
suppo_s -11 -9 11; sur -6 4 -9; sur_> -19 -16 16; sur_cinq 12 -12 -12; sur_deux -17 16 -15; sur_inter -4 -10 8
sur_la -16 7 -2; sur_le -19 -8 10; sur_les -10 -6 9; sur_mais -5 5 -5; sur_notre -5 -5 6; sur_son 10 -12 -10
sur_tous 13 -12 -13; sur_un -8 -8 9; switc -6 -6 7; switc_> -6 -6 7; synch 6 -6 -6; synch_> -2 6 -4
synch_est 6 -6 -6; t -9 -9 12; t_> -7 -7 8; t_aroba -3 -4 6; t_point -5 -5 7; ta -10 -10 10; ta_gueul -10 -10 10
table -6 -13 9; table_> -19 -14 19; table_elle 10 -8 -10; table_et -5 -5 5; table_mon -5 -5 6; table_seule -5 -7 6
tais -8 -7 8; tais_toi -8 -7 8; tape -7 -5 9; tape_mon -7 -5 9; taper -10 -6 9; taper_sur -10 -6 9; tard -15 -9 15
tard_> -15 -9 15; techn -17 -16 19; techn_> -9 -9 10; techn_a -10 -11 12; techn_allai -12 -10 13; techn_au -8 -2 9
techn_de -6 -8 7; techn_doit -9 -8 9; techn_il -8 -5 8; techn_m -7 -5 7; techn_tout -6 -3 6; techn_va -7 -6 7
tele -10 -5 9; tele_> -17 -7 13; tele_bugue -15 -12 13; tele_du -9 -8 9; tele_est 5 1 -20; tele_et -6 -6 7
tele_l -14 -14 15; tele_qui -12 11 -10; tele_s 13 -14 -12; telep -7 -2 -2; telep_> -16 -1 8; telep_de -7 -6 7
telep_est -10 10 -7; telep_et -7 -7 8; telep_fonct 9 -8 -18; telep_il -6 8 -8; telep_maint 10 -12 -10
telep_n -5 5 -5; telep_ne -2 4 -2; telep_oui -12 13 -12; telep_parce -4 -6 6; telep_sonne 12 -10 -14; telev -6 -6 6
telev_et -6 -6 6; temps -3 -15 10; temps_> -10 -9 10; temps_mais 9 -9 -8; temps_pour -3 -4 5; temps_que -7 -5 9
tenir 12 -12 -9; tenir_> 12 -12 -9; tenu -12 15 -18; tenu_deux -11 11 -10; tenu_dix -6 6 -6; tenu_trent -12 14 -16
test 3 -14 1; test_reuss 8 -8 -8; test_un -9 -11 11; teste 0 -28 13; teste_> -20 -24 26; teste_c 9 -14 -8
tete -9 -5 8; tete_> -10 -8 9; tete_elle -1 11 -11; texto -14 -8 11; texto_> -14 -8 11; thier -9 -8 9
thier_et -9 -8 9; thoma -3 -4 6; thoma_un -3 -4 6; ticke 8 -7 -8; ticke_> 8 -7 -8; tient 10 -8 -12
tient_> 10 -8 -12; tigui 12 -12 -12; tigui_ca 12 -12 -12; tip 9 -9 -9; tip_top 9 -9 -9; tiret -9 -9 11
tiret_bas -7 -7 7; tiret_centr -5 -5 6; tiret_du -5 -5 6; tiret_goff -4 -5 7; tiret_henri -6 -6 7
tiret_inter -5 -5 6; tiret_lebla -6 -6 9; tiret_m -4 -5 6; tiret_marc -4 -5 5; tiret_renne -6 -6 7
tiret_roy -6 -6 10; toi -8 -7 8; toi_je -8 -7 8; toit -10 -8 9; toit_> -10 -8 9; tombe -18 -16 18
tombe_> -13 -10 12; tombe_direc -6 -6 6; tombe_la -7 -5 7; tonal 9 3 -20; tonal_> 18 -11 -19; tonal_est 12 -13 -7
tonal_n -15 15 -9; tonne 12 -10 -9; tonne_> 12 -10 -9; tony -7 -7 8; tony_point -7 -7 8; top 9 -9 -9; top_c 9 -9 -9
toujo -29 43 -32; toujo_> -15 15 -13; toujo_absen -13 13 -11; toujo_an -5 5 -4; toujo_au -7 8 -7
toujo_aucun -5 5 -5; toujo_aussi -14 13 -12; toujo_autan -15 14 -8; toujo_bloqu -18 10 -9; toujo_ce -5 9 -9
toujo_coupe -19 21 -20; toujo_dans -6 6 -6; toujo_down -10 8 -8; toujo_en -6 8 -8; toujo_etein -7 10 -11
toujo_la -13 16 -17; toujo_le -27 26 -12; toujo_lent -13 12 -10; toujo_meme -8 8 -8; toujo_mort -6 6 -6
toujo_muet -8 15 -15; toujo_orang -5 9 -11; toujo_parei -7 10 -8; toujo_pas -14 20 -15; toujo_rien -7 9 -3
toujo_rouge -8 8 -6; toujo_toujo -4 7 -3; toulo -8 -9 9; toulo_> -8 -9 9; tour 11 -10 -11; tour_> 11 -10 -11
tourn 13 -10 -16; tourn_> 16 -16 -16; tourn_il -7 -5 8; tourn_toujo -6 6 -6; tous 5 -17 1; tous_> -16 -12 15
tous_est 6 -6 -5; tous_les 12 -13 -11; tous_verts 10 -7 -13; tout 12 -9 -14; tout_> -10 13 -14; tout_a 1 1 -17
tout_attac -7 -7 8; tout_bon 9 -7 -12; tout_c -7 8 -8; tout_ca -5 -5 5; tout_casse -12 -12 12; tout_ce -19 9 0
tout_comme -5 5 -5; tout_de -14 -9 16; tout_en -1 -5 6; tout_encor -9 11 -8; tout_est 21 -18 -20
tout_fonct 23 -20 -13; tout_l -6 -6 6; tout_le -9 -8 9; tout_march 6 -7 -5; tout_meme -7 7 -7; tout_noir -6 7 -7
tout_passe 8 -8 -8; tout_qui 15 -15 -8; tout_redem -12 12 -12; tout_refon 8 -7 -7; tout_remar 18 -16 -17
tout_seul 10 -9 -9; tout_toujo -5 5 -4; tout_va 10 -10 -9; tout_vendu -6 -9 7; tout_vert 8 -10 -8
tout_votre -8 11 -5; toute 1 -22 4; toute_la -9 -9 9; toute_les 5 -12 2; toute_mes 10 -8 -11; toute_neuve -10 -10 10
trafi 8 -7 -8; trafi_est 8 -7 -8; train -12 -14 15; train_d -8 -6 7; train_de -10 -12 13; trait -5 -5 6
trait_d -5 -5 6; tranq -7 -6 7; tranq_> -7 -6 7; trans -10 -11 11; trans_deux -2 -2 4; trans_marti -8 -8 8
trans_moi -7 -6 7; trans_mon -14 -11 13; trava 1 -12 0; trava_> -8 -9 11; trava_comme -9 -6 8; trava_merci 11 -9 -11
trent -19 4 4; trent_quatr -5 -6 6; trent_secon -20 16 -10; trent_trois -6 -7 7; trent_vingt -4 -4 7
tres -20 -13 18; tres_aimab -13 -8 12; tres_en -10 -9 10; tres_enerv -17 -15 17; tres_fache -9 -6 8
tres_faibl -8 -7 8; tres_fort -4 6 -6; tres_lent -7 -10 8; tres_tres -11 -12 12; trois -18 -16 15; trois_> -5 -8 9
trois_appar -10 -7 8; trois_at -5 -5 6; trois_enfan -5 -7 6; trois_impri -9 -10 10; trois_jours -11 -11 11
trois_messa 6 -6 -6; trois_ou -7 -5 8; trois_pour -5 5 -5; trois_semai -8 -8 8; trois_sept -4 -4 7
trois_six -6 -7 7; trois_telep -4 -6 6; trop 0 -16 5; trop_bien 14 -12 -10; trop_comme -5 -8 8; trop_compl -9 -7 9
trouv -8 5 -2; trouv_au -6 -6 7; trouv_autre -7 6 -6; trouv_plus -7 -8 8; truc -11 9 -4; truc_> -11 14 -12
truc_qui -5 -8 8; u -11 -10 11; u_i -5 -5 5; u_p -5 -5 5; u_r -7 -7 7; ugo -6 -7 7; ugo_sans -6 -7 7; uk -6 -6 6
uk_> -6 -6 6; ulter -11 -8 11; ulter_> -11 -8 11; un -13 -18 16; un_> 1 -13 2; un_a -6 -6 7; un_agent -9 -9 13
un_appar -15 -14 16; un_appel 2 8 -14; un_au -5 -4 5; un_clien -8 -8 10; un_colla -5 -5 5; un_conse -21 -16 24
un_contr -6 -7 7; un_coup -7 7 -15; un_courr -2 -2 4; un_creti -5 -3 6; un_d -6 -6 6; un_de -9 -7 9
un_decod -7 -11 9; un_depan -8 -6 7; un_deux -9 -11 11; un_deuxi -8 -9 9; un_doute 8 -10 -7; un_ecran -5 -5 5
un_elect -14 -11 13; un_etre -10 -8 10; un_froid -8 -8 9; un_grand 9 -9 -9; un_h -1 -2 3; un_humai -13 -11 17
un_il -1 -6 6; un_insta -9 -9 10; un_inter -8 -8 8; un_joli -12 -9 11; un_m -6 -6 6; un_magic 16 -14 -16
un_mail -10 -9 11; un_minut -5 -3 6; un_mot -10 -12 13; un_numer -9 -8 9; un_oeil -5 -6 6; un_opera -20 -9 21
un_ordi -6 -7 8; un_parti -12 -10 13; un_pc -6 -6 7; un_peu -13 0 8; un_peut -6 -7 8; un_poil -8 7 -6
un_puits -6 -5 6; un_rense -16 -12 16; un_s -6 -6 7; un_scand -10 -11 11; un_seul -13 -10 13; un_sms -12 -9 11
un_soixa -4 -4 7; un_stylo -8 -7 9; un_t -3 -4 6; un_techn -9 -8 10; un_tour 11 -10 -11; un_truc -5 -8 8
un_un -7 -6 7; under -5 -6 9; under_leroy -6 -6 10; under_rossi -4 -4 6; une -29 -11 23; une_agenc -10 -10 10
une_anten -6 -7 7; une_arnaq -6 -10 7; une_bande -11 -6 11; une_box -14 -15 15; une_carpe -4 7 -7
une_cinqu -10 -12 11; une_conso -6 -6 7; une_dizai -10 -8 10; une_douza -6 -7 7; une_entre -6 -6 6
une_erreu -20 17 -15; une_honte -9 -15 11; une_incom -10 -7 9; une_inter -7 -8 8; une_minut -1 -9 1
une_nouve -7 -5 7; une_offre -9 -11 10; une_page -8 8 -4; une_perso -9 -13 14; une_perte -5 -5 6; une_quich -9 -6 8
une_reuni -8 -12 10; une_secon -6 -11 9; une_semai -9 -13 11; une_seule -7 -8 9; une_table -6 -7 8; une_tele -6 -6 7
une_vieil -6 -7 7; une_vingt -6 -6 7; une_vraie -5 -7 7; union -5 -5 6; union_belfo -5 -5 5; union_petit -6 -7 10
uniqu -15 -10 12; uniqu_> -13 -9 10; uniqu_la -11 -10 12; univ -6 -6 7; univ_tiret -6 -6 7; urgen -12 -14 13
urgen_> -8 -8 8; urgen_uniqu -13 -9 10; v -5 -9 7; v_a -7 -7 7; v_la 11 -10 -11; v_r -6 -6 6; va 11 -20 1
va_> 15 -12 -19; va_beauc 8 -6 -8; va_bien 10 -10 -9; va_c 12 -13 -5; va_il -11 -10 10; va_maint 11 -8 -6
va_mieux 10 -9 -11; va_pas -5 -8 8; va_toujo -11 13 -4; va_venir -7 -6 7; va_voir -8 -10 9; vais -15 -9 17
vais_aller -7 -6 7; vais_resil -5 -3 5; vais_saisi -5 -6 6; vais_teste -10 -6 10; vais_voir -5 -5 7
vais_vous -6 -5 6; vasse -7 -7 7; vasse_v -7 -7 7; vendu -6 -9 7; vendu_maint -6 -9 7; venir -7 -6 7
venir_> -7 -6 7; verif -15 -10 14; verif_> -14 -10 13; verif_tout -10 -11 11; verra -13 -15 14
verra_bien -13 -15 14; vers -7 -9 8; vers_dix -7 -9 8; vert 9 -18 -6; vert_> 5 -27 5; vert_et 19 -15 -18
vert_mais -17 17 -10; verte 16 -18 -13; verte_> 17 -20 -13; verte_est 5 -5 -5; verte_et 11 -10 -11; verts 10 -7 -13
verts_> 10 -7 -13; very 6 -6 -6; very_good 6 -6 -6; veut -15 14 -12; veut_pas -15 13 -12; veut_toujo -5 8 -5
veux -9 -8 11; veux_cause -11 -6 14; veux_dire -4 -4 6; veux_modif -9 -6 12; veux_parle -6 -6 6; veux_quelq -5 -4 5
veux_resil -15 -13 16; veux_un -9 -6 10; veux_une -3 -2 5; victo 12 -12 -8; victo_ca 12 -12 -8; vidal -7 -7 7
vidal_aroba -7 -7 7; vide -15 23 -26; vide_> -15 23 -26; vide_comme -4 10 -10; video 14 -10 -16
video_demar 14 -10 -16; video_il 8 -9 -6; vieil -6 -7 7; vieil_perso -6 -7 7; viens 7 -1 -11; viens_de 12 3 -18
viens_la -10 -9 10; vient 4 -10 -4; vient_> -15 -14 16; vient_de 10 -4 -18; vient_deja -8 -5 8; villa -5 -5 6
villa_en -5 -5 6; vingt -14 -17 17; vingt_> -9 -8 9; vingt_d -6 -6 7; vingt_deux -8 -13 12; vingt_dix -5 -5 6
vingt_et -4 -4 7; vingt_quatr -4 -4 5; visio -9 -5 9; visio_> -9 -5 9; vit -4 -6 6; vit_avec -4 -6 6; vite 5 -9 -1
vite_> -11 -11 12; vite_tout 7 -7 -6; vivan -8 -7 10; vivan_la -8 -7 10; vocal -9 -8 10; vocal_est -9 -8 10
voila 10 -8 -18; voila_> 10 -9 -11; voila_c 11 -10 -11; voila_je -5 5 -5; voir -19 -16 21; voir_> -14 -13 15
voir_aille -7 -6 7; voir_avec -4 -4 5; voir_je -5 -6 6; vois 5 1 -10; vois_mes 6 -6 -6; vois_pas -12 8 -7
voisi -11 -5 9; voisi_> -11 -5 9; voit -14 -13 14; voit_ca -5 -5 5; voit_le -9 -10 10; vol -6 -6 7; vol_pur -6 -6 7
voleu -14 -10 13; voleu_> -14 -10 13; vos -9 -7 9; vos_aneri -7 -7 8; vos_colle -6 -6 7; vos_conse -5 -5 5
vos_delai -6 -6 7; vos_machi -4 -4 5; votre -19 -11 19; votre_abonn -7 -10 8; votre_affai -7 -5 6
votre_faute -5 -6 6; votre_patie -7 -7 7; votre_patro -10 -7 12; votre_respo -14 -8 14; votre_robot -3 -2 5
votre_servi -15 -12 14; votre_temps -3 -4 5; votre_truc -11 14 -12; voudr -18 -8 13; voudr_avoir -5 -2 7
voudr_chang -12 -13 15; voudr_depan -16 -15 17; voudr_le -6 -4 9; voudr_modif -5 -5 5; voudr_parle -4 -4 5
voudr_pas -7 7 -7; voudr_savoi -6 -4 6; voudr_un -7 -5 10; voula -2 -2 4; voula_dire -2 -2 4; voule -8 -8 8
voule_savoi -8 -8 8; vous -3 -19 7; vous_> 0 -14 3; vous_appel -19 -13 18; vous_arret 7 -7 -7; vous_aurai 7 -14 -7
vous_avez -8 4 -5; vous_comme -10 -6 9; vous_compr -4 -7 7; vous_confi 10 -12 -10; vous_dans -10 -10 14
vous_depui -8 -5 8; vous_dirai -19 -13 18; vous_dire -8 3 6; vous_dis -12 -11 12; vous_disie 6 -6 -6
vous_ecout -7 -6 7; vous_embet -9 0 2; vous_enten 12 -11 -12; vous_envoy -6 -5 6; vous_etes 4 -15 -1
vous_faire -4 -4 5; vous_faite -6 -6 7; vous_foute -5 -3 5; vous_l -6 -8 7; vous_le -17 -3 10; vous_m -1 -2 2
vous_maint -9 -6 8; vous_me -1 -10 4; vous_moque -8 -8 9; vous_parle -10 -9 10; vous_payer -9 -7 9
vous_plait -7 -6 7; vous_pouve -12 -9 11; vous_prie -7 -5 6; vous_que 2 -1 -13; vous_qui -2 -3 5
vous_rappe -15 -9 15; vous_recoi 12 -12 -12; vous_remer 10 -11 -10; vous_repon -5 -3 6; vous_savez -3 -4 5
vous_voule -8 -8 8; vous_vous -9 -8 10; voyan 6 -2 -15; voyan_clign -11 -9 10; voyan_est 6 6 -36; voyan_ne -6 7 -7
voyan_nulle -9 -10 10; voyan_qui -5 9 -9; voyan_reste -15 14 -13; voyan_rouge -2 -4 2; voyan_sont 10 -7 -13
vraie -5 -7 7; vraie_perso -5 -7 7; vraim -7 7 -5; vraim_> -6 8 -10; vraim_tres -10 -9 10; wait -9 -6 9
wait_je -9 -6 9; wanad -5 -6 8; wanad_point -5 -6 8; wifi -1 -6 1; wifi_> 4 1 -9; wifi_elle -14 -14 15
wifi_est 5 -2 -7; wifi_fonct 7 -6 -7; wifi_frere -3 8 -8; wifi_insta -10 -10 10; wifi_mais -10 10 -7
wifi_ne -7 -4 6; worki -8 8 -8; worki_> -8 8 -8; xavie -7 -6 7; xavie_donc -7 -6 7; xavie_zola -7 -6 7; y 10 -1 -19
y_a 9 4 -16; y_arriv -11 10 -9; y_conna -6 -5 5; y_est 16 -14 -20; y_fait -22 22 -7; y_manqu -7 14 -15
yahoo -5 -5 6; yahoo_point -5 -5 6; yeux -7 -7 7; yeux_> -7 -7 7; you -9 -6 8; you_are -9 -6 8; youss -9 -9 9
youss_amara -9 -9 9; youtu 14 -11 -14; youtu_se 14 -11 -14; zero -13 12 -10; zero_> -11 12 -13; zero_ameli -9 10 -10
zero_six -5 -6 6; zoe -9 -9 14; zoe_aroba -9 -9 14; zola -7 -6 7; zola_> -7 -6 7; zola_preno -7 -6 7; zut -11 11 -13
zut_c -11 11 -13
""",
    ),
    "problem": (
        "internet mobile unclear",
        """
00 -8 -8 8; 00_01 -8 -8 8; 01 -8 -8 8; 01_47 -8 -8 8; 01_> -8 -8 8; 06 -13 -13 13; 0698 -9 -9 9; 0698_765 -9 -9 9
06_12 -8 -8 8; 06_52 -5 -4 6; 06_72 -6 -6 7; 112 -12 -12 12; 112_> -12 -12 12; 12 -10 -10 10; 12_34 -10 -10 10
20 -8 -8 8; 20_00 -8 -8 8; 21 -7 -7 7; 21_43 -7 -7 7; 30 -5 -4 6; 30_98 -5 -4 6; 33 -9 -9 9; 33_6 -9 -9 9
34 -10 -10 10; 34_56 -7 -7 7; 34_> -8 -8 8; 43 -7 -7 7; 432 -9 -9 9; 432_> -9 -9 9; 43_65 -7 -7 7; 44 -6 -6 7
44_> -6 -6 7; 47 -8 -8 8; 47_20 -8 -8 8; 4g -23 23 -19; 4g_en -12 12 -13; 4g_march -11 13 -17; 4g_ne -7 8 -6
4g_passe -14 12 -6; 52 -5 -4 6; 52_30 -5 -4 6; 56 -7 -7 7; 56_78 -7 -7 7; 5g -16 16 -16; 5g_est -11 11 -11
5g_passe -8 8 -7; 6 -9 -9 9; 65 -7 -7 7; 65_87 -7 -7 7; 6_12 -7 -7 7; 6_21 -7 -7 7; 72 -6 -6 7; 72_81 -6 -6 7
74 -5 -4 6; 74_euh -5 -4 6; 765 -9 -9 9; 765_432 -9 -9 9; 78 -7 -7 7; 78_> -7 -7 7; 81 -6 -6 7; 81_90 -6 -6 7
87 -7 -7 7; 87_> -7 -7 7; 90 -6 -6 7; 90_44 -6 -6 7; 98 -5 -4 6; 98_74 -5 -4 6; <_01 -8 -8 8; <_06 -8 -8 8
<_0698 -9 -9 9; <_112 -12 -12 12; <_33 -7 -7 7; <_a -13 -1 6; <_absol -14 -13 13; <_agnes -6 -6 6; <_ah -14 -13 14
<_aicha -8 -8 8; <_ajout -8 -9 8; <_alexa 5 -5 -5; <_allez -11 -9 11; <_allo -4 -19 8; <_alors -19 -6 13
<_anne -5 -5 6; <_annul -8 -9 8; <_appel -7 7 -7; <_arret -7 -7 7; <_atten -16 -18 17; <_au -16 -5 6
<_aucun -3 1 -2; <_avant 7 -7 -8; <_b -7 -8 8; <_bah -14 -4 4; <_bande -8 -9 8; <_ben -6 -21 13; <_bien -12 -11 12
<_bilou 7 -6 -8; <_blabl -12 -12 12; <_bonjo -4 -13 7; <_bonso 8 -7 -7; <_boula -10 -11 10; <_box 12 -11 -16
<_bravo -6 -5 6; <_c -17 -10 18; <_ca -22 -13 20; <_camil -6 -6 7; <_caron -6 -6 6; <_carte -10 11 -11; <_ce 5 -17 5
<_cette -6 -7 7; <_chape -8 -9 8; <_cher -7 7 -6; <_chez 7 -7 -6; <_cinq -10 -11 11; <_clair -8 -9 8
<_comme -7 -7 7; <_con -1 -2 4; <_conne 6 -7 -6; <_cool -7 -7 7; <_coupu 11 -10 -12; <_d -10 -10 10
<_dans -8 -19 12; <_degag -8 -7 8; <_depui -15 -18 18; <_des 13 -13 -4; <_deux -16 -11 14; <_dison -9 -7 8
<_dites 7 -8 -7; <_donc 7 -5 -6; <_ecout -10 -11 12; <_eh -9 -9 9; <_elle -16 -10 15; <_en 9 -25 9; <_entre -6 -7 7
<_eric -14 -14 14; <_est -11 -11 12; <_euh -6 -22 11; <_excus 3 -13 0; <_faceb 17 -15 -19; <_faite -9 1 0
<_faut -9 -10 10; <_foute -9 -10 9; <_frere 7 -6 -7; <_genre -7 -8 9; <_girar -7 -7 7; <_gmail 10 -9 -16
<_gsm -10 8 -7; <_h -6 -6 6; <_helen -10 -9 10; <_hier -9 -9 9; <_hugue -8 -7 8; <_il -25 -5 15; <_ils -4 6 -7
<_impos 8 -3 -16; <_inspe -9 -9 9; <_inter -16 -2 5; <_j -11 -9 11; <_jamai -11 -14 13; <_je -4 -16 13
<_jean -6 -6 6; <_jojo -7 -7 8; <_jsp -8 8 -7; <_julie -7 -5 9; <_kevin -8 -8 9; <_l 11 -5 -15; <_la -5 9 -8
<_laure -10 -10 10; <_le 2 -2 -7; <_les -3 6 -14; <_loic -5 -5 5; <_lucie -5 -5 6; <_lundi -9 -9 9; <_m -4 -2 6
<_ma 2 2 -11; <_madam -14 -1 3; <_mais -9 -11 10; <_maman 9 -7 -8; <_marc -6 -5 7; <_marie -10 -10 10
<_marti -7 -6 7; <_meme 10 -9 -10; <_merci -12 -13 13; <_mes 0 6 -23; <_messa -5 6 -6; <_mette -8 -9 10
<_mi -6 -8 8; <_micro 10 -9 -10; <_mobil -10 14 -17; <_moi -10 -12 11; <_mon 2 5 -12; <_monsi -12 -11 11
<_natha -10 -9 9; <_nenni -12 -12 12; <_netfl 11 -11 -10; <_ni -8 -6 7; <_nom -5 -5 5; <_non -8 -16 12
<_nope -12 -12 12; <_nos 8 -3 -17; <_notre -10 10 -12; <_nulle -12 -12 12; <_numer -6 -8 7; <_oh -9 -7 10
<_ok -12 -11 11; <_on 4 -3 -7; <_ordin 5 -2 -3; <_ou -6 -6 7; <_oui -16 -7 12; <_paill -12 -12 12
<_pardo -10 -13 12; <_parle -8 -8 8; <_parti -13 -11 12; <_pas -1 -18 6; <_passe -11 -11 11; <_paul -17 -18 18
<_perso -25 -12 14; <_perte 9 -6 -6; <_peuch 5 -5 -4; <_plus -25 -7 21; <_pluto -11 -9 11; <_pourr -4 -4 5
<_presq -11 -10 11; <_putai -12 -10 11; <_quand -18 20 -16; <_quara -8 -7 8; <_quatr -9 3 1; <_quell -8 -9 8
<_quelq -10 -10 10; <_quinz -15 -14 15; <_ras -8 -8 8; <_rembo -8 -9 9; <_resea -9 8 -7; <_rien -12 -10 11
<_roami -10 10 -10; <_robin -6 -5 6; <_s -7 -7 8; <_sa 1 -10 1; <_salut 1 -9 0; <_samir -7 -7 7; <_secou -4 -3 7
<_sept -8 -7 8; <_servi -12 -11 12; <_si -13 -13 13; <_silen -6 -7 7; <_soixa -7 -7 7; <_sophi -6 -6 6
<_speed 5 -5 -5; <_stop -5 -10 10; <_sur -20 -14 12; <_surem -15 -12 14; <_tabar -9 -13 11; <_tais -8 -11 11
<_te -6 -6 7; <_teams 12 -9 -13; <_telep -12 -9 10; <_test -11 -10 11; <_tom -6 -6 8; <_tout -20 -22 22
<_trans -7 -7 7; <_trois -11 -13 12; <_trop -9 -6 8; <_ugo -7 -6 8; <_un -18 -19 20; <_une -23 -23 25
<_vers -9 -11 10; <_viens -9 -11 10; <_vite -8 -7 8; <_votre -11 -11 12; <_vous -18 -17 20; <_wesh 8 -8 -7
<_wifi 13 -10 -15; <_y -13 -3 6; <_yo -6 -6 6; <_yves -5 -5 8; <_zero -7 -8 9; a -4 -11 5; a_activ -7 7 -6
a_arrac 6 -5 -6; a_besoi 7 -7 -7; a_cause -9 -7 8; a_chaqu 6 2 -11; a_chope 8 -8 -2; a_cinq -6 -10 7
a_clign 6 -6 -3; a_comme -9 9 -9; a_conne 13 -13 -2; a_conta 7 -6 -7; a_cote -1 -14 6; a_coupe 0 -8 4
a_crash 11 -10 -11; a_de -17 5 -1; a_debra 2 -13 -1; a_deja -3 -3 4; a_deman -13 -11 11; a_des -7 -9 8
a_deux 5 -5 -5; a_dista 6 -4 -5; a_dit -9 -23 18; a_ecrit 6 -6 -6; a_emett -7 8 -8; a_encor -8 -6 7
a_envoy -9 9 -11; a_erreu -7 -10 9; a_ete -7 8 -8; a_expli -14 -15 15; a_fait -14 -2 8; a_fil -7 8 -7
a_fondu 7 -6 -7; a_genev -6 -8 8; a_gliss -6 7 -7; a_grill 10 -9 -10; a_insta 7 -5 -7; a_inter 8 -9 -7
a_joind -13 10 -8; a_jour -8 8 -8; a_l -16 -4 8; a_la 9 -13 -11; a_lache 5 -5 -5; a_m -8 -8 9; a_ma 8 -7 -7
a_mamad -8 -7 8; a_mareu -9 -9 9; a_marre -9 -10 10; a_matin 18 -10 -19; a_me 7 -4 -15; a_mes -5 6 -6
a_mon -17 -15 16; a_mort 9 -7 -10; a_namur -9 9 -9; a_nonan -6 -8 8; a_nos 6 -6 -7; a_ouvri 17 -15 -14
a_parle -10 -10 12; a_pas -4 1 -2; a_peine 7 -7 -7; a_perdu 14 -13 -7; a_perso -7 11 -11; a_plus 7 -5 -13
a_probl -5 -5 5; a_propo -3 -3 4; a_quelq -6 -9 8; a_r -13 -10 13; a_recev -12 11 -6; a_regar 7 -7 -6
a_repet 0 -9 2; a_resil -9 -8 9; a_retab 9 -7 -10; a_reten -6 -6 7; a_rien -7 -6 7; a_se 12 -12 -1
a_signe -10 -15 13; a_soir 6 -6 -7; a_son 6 -5 -6; a_telec 8 -8 -6; a_trava -9 -7 8; a_un -5 -4 5; a_une -5 -5 4
a_vole -12 13 -10; a_votre -8 -8 9; a_vous -8 -7 10; a_zero -5 6 -6; abonn -11 -16 14; abonn_> -19 -15 18
abonn_fibre 7 -8 -7; absen -9 -10 9; absen_> -9 -10 9; absol -14 -13 13; absol_pas -14 -13 13; acced 9 -7 -10
acced_au 9 -7 -10; accen -6 -5 6; accen_> -6 -5 6; acces 22 -21 -19; acces_a 8 -9 -8; acces_au 15 -14 -14
acces_inter 13 -11 -14; accor -9 -10 9; accor_> -9 -10 9; accro 7 -5 -9; accro_pas 13 -14 -5; accro_plus -7 7 -8
accue 4 -15 2; accue_> -8 -9 8; accue_s 11 -11 -11; achet -6 -7 7; achet_l -6 -7 7; acord -10 -11 10
acord_> -10 -11 10; acord_d -10 -11 10; activ -9 15 -15; activ_> -4 8 -8; activ_ma -7 7 -6; activ_trois -5 6 -5
actri -6 -6 6; actri_> -6 -6 6; actua 10 -9 -16; actua_plus 10 -9 -16; adais 6 -6 -7; adais_est 6 -6 -7
adres -11 -8 12; adres_de -9 -7 9; adres_oui -5 -3 5; adsl 12 -11 -12; adsl_elle 7 -5 -7; adsl_est 8 -8 -8
adsl_qui 9 -13 -7; affic 6 8 -24; affic_appel -8 8 -8; affic_aucun -9 10 -4; affic_conne 8 -8 -7
affic_jamai 7 -7 -6; affic_mais -5 5 -5; affic_pas 5 0 -15; affic_plus -10 11 -13; affic_reche -11 11 -6
affic_un 10 -13 -9; age -8 -10 9; age_on -8 -10 9; agenc 13 -11 -12; agenc_> 11 -11 -10; agenc_est 6 -5 -6
agent -8 -8 8; agent_> -8 -8 8; agnes -6 -6 6; agnes_point -6 -6 6; ah -14 -13 14; ah_je -6 -6 6; ah_non -10 -9 10
ah_oui -5 -5 5; ah_zut -8 -7 8; ai -7 -2 3; ai_achet -6 -7 7; ai_appel 7 -5 -6; ai_assez -6 -7 7; ai_aucun -5 5 -5
ai_besoi -14 -12 13; ai_c -9 10 -10; ai_chang -10 8 -7; ai_comma -4 8 -8; ai_de -6 7 -9; ai_debra -8 -7 8
ai_deja -5 -5 6; ai_demen -12 -13 13; ai_des -9 10 -12; ai_dit -5 -4 5; ai_enten -6 -6 6; ai_etein -14 -1 4
ai_eu -7 -7 7; ai_fait 11 -8 -12; ai_honte -8 -9 9; ai_inter -8 18 -24; ai_jamai -8 9 -9; ai_la -8 8 -7
ai_le 9 -8 -10; ai_marre -8 -8 8; ai_mis -7 8 -9; ai_mise -4 8 -8; ai_pas -4 -11 10; ai_perdu -8 9 -9
ai_peur -8 -7 8; ai_plein -8 -8 10; ai_plus 14 1 -28; ai_pus 6 -6 -7; ai_quatr -8 -7 8; ai_recu -4 -15 8
ai_redem -8 7 -6; ai_regar 6 -3 -6; ai_rien 9 -14 -5; ai_sousc 10 -7 -11; ai_toujo 10 -7 -11; ai_tout -9 -10 10
ai_un 8 -10 -7; ai_une -6 -18 10; ai_zero -5 6 -6; aicha -8 -8 8; aicha_diall -8 -8 8; aide -10 -8 9
aide_> -10 -8 9; aider -9 -9 10; aider_> -6 -6 7; aider_moi -5 -5 5; aille 6 -3 -6; aille_mais 6 -3 -6; aime -9 8 -5
aime_esse -9 8 -5; aimer -5 -5 5; aimer_mieux -5 -5 5; ajout -8 -9 8; ajout_un -8 -9 8; alarm -4 4 -8
alarm_me 11 -11 -7; alarm_ne -6 6 -6; alexa 5 -5 -5; alexa_elle 5 -5 -5; ali -10 -10 10; ali_manso -10 -10 10
aller 16 -14 -20; aller_sur 16 -14 -20; allez -12 -13 13; allez_> -8 -10 9; allez_m -8 -8 8; allez_oui -11 -9 11
allez_y -9 -6 9; allo -6 -19 9; allo_> -17 -12 15; allo_allo -7 -5 6; allo_bonjo -13 -11 13; allo_c -7 -5 6
allo_oui 17 -14 -17; allum 13 -8 -14; allum_> -10 8 -6; allum_plus 15 -14 -15; alma -9 -9 9; alma_> -9 -9 9
alors -7 -3 1; alors_> -10 -9 10; alors_comme -6 -8 9; alors_ecout 6 -3 -6; alors_en 9 -7 -9; alors_euh -11 -10 11
alors_il 6 -4 -5; alors_j -1 7 -11; alors_je -3 -3 4; alors_la -11 8 0; alors_le -6 8 -10; alors_non -5 -5 5
alors_qu -18 8 -6; alors_que 16 -18 -11; alors_voila 3 -8 0; amara -9 -9 9; amara_> -9 -9 9; an -6 -7 7
an_derni -6 -7 7; ancie -9 -8 9; ancie_opera -9 -8 9; aneri -6 -7 7; aneri_> -6 -7 7; anne -12 -11 12
anne_sophi -8 -7 8; anne_tiret -5 -5 6; annul -11 -10 11; annul_> -16 -14 16; annul_tout -8 -9 8; ans -9 -9 10
ans_> -8 -7 8; ans_et -3 -1 3; ans_hein -5 -5 5; ans_je -4 -6 7; anten 2 -10 3; anten_> -10 -6 8
anten_sur 11 -7 -14; ap -6 7 -5; ap_d -6 7 -5; appai -12 12 -14; appai_plus -12 12 -14; appar -10 -14 11
appar_> -14 -16 16; appar_et -6 7 -7; appar_ne 5 -5 -2; appar_pas 8 -7 -7; appar_que -11 -9 11; appel -24 28 -17
appel_> -26 26 -17; appel_au -8 -16 14; appel_avec 13 -12 -11; appel_c -8 9 -9; appel_ca -7 7 -4
appel_car -10 12 -16; appel_d -13 13 -12; appel_de 3 -10 3; appel_depui -11 12 -13; appel_du 10 -8 -10
appel_entra -13 13 -7; appel_et -13 14 -14; appel_giuli -6 -8 8; appel_il -10 8 -7; appel_j 16 -14 -18
appel_je -6 -8 8; appel_julie -9 -13 13; appel_l -4 5 -15; appel_la -6 6 -6; appel_luc -6 -8 8; appel_ma -3 7 -11
appel_mais -10 12 -12; appel_mes -6 7 -9; appel_mon -5 6 -6; appel_nadia -11 -12 12; appel_ne -13 16 -17
appel_ni -8 11 -11; appel_on -12 12 -9; appel_parce 11 -11 -10; appel_passe 6 -6 -3; appel_perso -12 22 -25
appel_pour -8 -10 9; appel_qui -9 10 -10; appel_se -18 17 -13; appel_sont -7 7 -5; appel_tombe -8 8 -6
apres -9 -9 9; apres_midi -9 -9 9; ardec -5 5 -4; ardec_quand -5 5 -4; arnaq -8 -7 8; arnaq_> -8 -7 8
aroba -16 -15 18; aroba_bluew -6 -6 6; aroba_duran -7 -6 7; aroba_free -7 -7 8; aroba_gmail -7 -7 7
aroba_hotma -5 -5 6; aroba_la -6 -6 6; aroba_orang -8 -7 8; aroba_pompi -4 -3 7; aroba_s -6 -6 8; aroba_sfr -8 -7 11
aroba_wanad -2 -2 4; arrac 10 -15 -7; arrac_> 13 -13 -10; arrac_le 6 -5 -6; arran -8 -8 8; arran_> -8 -8 8
arret 9 -9 -8; arret_> 8 -6 -9; arret_d 7 -9 -7; arret_de -7 -7 7; arriv 7 2 -24; arriv_> -8 -13 10
arriv_a -2 9 -17; arriv_dans 8 -7 -7; arriv_pas 6 0 -16; arriv_plus 12 -6 -18; arriv_sur -5 6 -6; arrob -6 -5 6
arrob_hotma -6 -5 6; as 7 -6 -8; as_vu 7 -6 -8; assez -6 -7 7; assez_de -6 -7 7; assis -13 -13 13
assis_> -13 -13 13; attac -7 -6 7; attac_point -7 -6 7; attaq -6 -7 7; attaq_> -6 -7 7; atten -18 -20 20
atten_> -11 -10 11; atten_cheri -7 -12 12; atten_deux -6 -9 8; atten_je -10 -7 9; atten_un -6 -7 7; attri -10 11 -12
attri_> -10 11 -12; au -5 -4 2; au_bon -3 -3 4; au_bout -17 20 -20; au_burea 17 -15 -18; au_cloud 7 -6 -5
au_contr -10 -9 10; au_fond -9 8 -8; au_magas 7 -6 -7; au_mois -9 -12 9; au_mur 6 -5 -6; au_nivea -11 11 -11
au_point 9 -8 -9; au_premi -6 -16 6; au_quart -8 9 -9; au_resea 10 -10 -3; au_serve 15 -14 -15; au_sous -13 -10 11
au_sujet -12 -17 16; au_telep -14 3 -1; au_villa -5 5 -4; au_vpn 5 -4 -5; au_web 13 -11 -13; au_wifi 10 -10 -2
aucun -5 4 -5; aucun_appel -11 11 -8; aucun_barre -12 12 -12; aucun_lumie 10 -10 -9; aucun_monsi -13 -12 12
aucun_page 7 -7 -4; aucun_servi -11 18 -17; aucun_signa 5 -5 -5; aucun_site 10 -10 -12; aucun_son -7 8 -7
aucun_souci -5 5 -5; augus -8 -9 9; augus_> -8 -9 9; aujou -7 -8 8; aujou_hui -7 -8 8; aurai -7 -7 7
aurai_une -7 -7 7; autre -13 -9 12; autre_> -11 -10 11; autre_probl -7 -6 6; aux 7 -8 -7; aux_frais 7 -8 -7
avais 1 -12 2; avais_huit 7 -7 -8; avais_simpl -8 -9 9; avant 7 -7 -8; avant_j 7 -7 -8; avec 2 -14 4
avec_beatr -7 -8 8; avec_box 5 -2 -4; avec_d 6 -3 -6; avec_l 9 -10 -8; avec_la -8 -6 7; avec_le 5 5 -12
avec_les -5 -5 5; avec_ma 14 -10 -14; avec_mon 9 -8 -11; avec_quelq -6 -5 6; avec_tous -11 -4 11; avec_un -2 -9 2
avec_une -10 -6 8; avec_vos -8 -7 8; avec_vous -6 -6 6; avez -15 -12 16; avez_deja -5 -5 5; avez_donne -11 -9 11
avez_un -6 -5 6; avoir -9 -14 12; avoir_les 5 -5 -5; avoir_quelq -6 -6 7; avoir_sur -5 -5 6; avoir_un -11 -8 9
avoir_une -9 -9 9; avons 7 -6 -5; avons_plus 7 -6 -5; b -9 -10 10; b_comme -7 -8 8; b_v -6 -6 6; bah -14 -4 4
bah_ecout -7 9 -9; bah_non -9 -10 10; bande -15 -16 16; bande_de -15 -16 16; banqu 4 -1 -8; banqu_> 7 -8 -6
banqu_je -8 8 -8; bapti -9 -9 9; bapti_renar -9 -9 9; barre -20 19 -16; barre_> -11 11 -11; barre_affic -5 5 -5
barre_de -18 18 -12; barre_sur -8 9 -9; bas -5 -5 6; bas_marie -5 -5 6; bascu -5 5 -5; bascu_plus -5 5 -5
base -11 11 -6; base_> -11 11 -6; beatr -7 -8 8; beatr_vial -7 -8 8; beau -7 -8 8; beau_aujou -7 -8 8; beauc -7 -7 7
beauc_chef -7 -7 7; belka -7 -7 7; belka_a -7 -7 7; ben -9 -23 17; ben_c -13 -14 14; ben_en 6 -4 -5; ben_j 14 -8 -18
ben_je -15 -8 16; ben_la 7 -5 -7; ben_le 11 -6 -12; ben_non -9 -7 9; ben_pas -10 -7 10; ben_voila -11 -5 8
ben_y -10 -11 11; benal -9 -10 10; benal_> -9 -10 10; berna -9 -13 11; berna_> -9 -13 11; besoi -16 -21 20
besoi_> -16 -12 13; besoi_d -10 -13 12; besoi_de -7 -6 6; betis -9 11 -15; betis_c -9 11 -15; bien -2 -13 8
bien_> 1 -10 0; bien_au -10 -9 10; bien_branc 7 -5 -6; bien_c 2 0 -12; bien_ca -12 -6 12; bien_compr -3 -3 4
bien_dites -7 -7 7; bien_evide -10 -9 10; bien_je 6 -3 -6; bien_la -5 -3 5; bien_le 8 -9 -7; bien_les 6 -6 -3
bien_merci -5 -5 5; bien_par 8 -8 -6; bien_pour -11 -9 12; bien_que 7 -7 -4; bilou 7 -6 -8; bilou_t 7 -6 -8
bip -10 10 -9; bip_> -10 10 -9; bip_bip -10 10 -9; bizar 8 -8 -8; bizar_et 8 -8 -8; blabl -12 -12 12
blabl_> -12 -12 12; blanc -1 7 -17; blanc_de 6 -3 -5; blanc_j -7 12 -16; bleue 10 -10 -9; bleue_passe 10 -10 -9
bloqu -11 14 -15; bloqu_> -14 13 -10; bloqu_il -7 7 -6; bloqu_la 2 2 -7; bluew -6 -6 6; bluew_point -6 -6 6
boite 4 0 -12; boite_d 5 -5 -5; boite_de -9 -10 10; boite_mail 8 -9 -6; boite_vocal -11 14 -19; boiti 15 -12 -14
boiti_> 9 -8 -10; boiti_blanc 6 -3 -5; boiti_et 9 -4 -7; boiti_fibre 6 -5 -6; bol -8 -8 8; bol_de -8 -8 8
bon 5 -18 -2; bon_> 5 -18 -2; bon_servi -3 -3 4; bonjo -5 -13 9; bonjo_> -28 -21 26; bonjo_c -16 -14 18
bonjo_cabin -5 -5 5; bonjo_est -5 -5 5; bonjo_euh -4 -6 7; bonjo_excus 10 -9 -10; bonjo_j -4 -11 6
bonjo_je 7 10 -17; bonjo_ma 8 -5 -14; bonjo_monsi 10 -9 -10; bonjo_on 9 -6 -9; bonjo_phili -9 -8 9
bonjo_voila -1 6 -10; bonne 7 -15 -4; bonne_adres -5 -3 5; bonne_et -8 -7 8; bonne_je 9 -13 -7; bonso -1 -14 3
bonso_> -10 -9 9; bonso_dites 5 -5 -5; bonso_on 7 -6 -7; borde -8 -9 9; borde_derri -8 -9 9; bouff -5 -5 5
bouff_> -5 -5 5; boula -10 -11 10; boula_du -10 -11 10; bout -17 20 -20; bout_de -17 20 -20; bouti 10 -10 -9
bouti_> 10 -10 -9; box 19 -13 -22; box_> 27 -26 -20; box_a 9 -9 -4; box_c -22 19 -14; box_ca -10 10 -11
box_clign 8 -9 -6; box_elle 16 -10 -20; box_est 21 -22 -14; box_et 9 -9 -7; box_etein 8 -7 -10; box_fait 8 -11 -6
box_fonct -11 10 -7; box_inter 7 -6 -10; box_mais 12 -11 -4; box_march -19 -22 20; box_ne 13 -10 -16
box_pour -8 7 -6; box_qui 18 -13 -17; box_s 16 -15 -17; branc 12 -10 -14; branc_a 10 -6 -11; branc_derri 7 -5 -6
branc_sur 9 -10 -8; branl -8 -9 8; branl_> -8 -9 8; bravo -6 -5 6; bravo_felic -6 -5 6; breta -9 9 -8
breta_ca -9 9 -8; bris -10 -10 10; bris_> -10 -10 10; brise 6 -6 -7; brise_et 6 -6 -7; bruit -2 7 -17
bruit_bizar 8 -8 -8; bruit_de -11 12 -12; buffe 19 -8 -21; buffe_tout 19 -8 -21; bug -6 -6 6; bug_> -6 -6 6
bugue 0 -15 4; bugue_> 0 -15 4; burea -9 1 -3; burea_> -4 -27 7; burea_depui 6 -6 -7; burea_est -8 9 -13
burea_il -9 11 -11; burea_les -6 10 -13; burea_plus 9 -7 -10; burea_se 7 -7 -2; burea_sont -8 8 -12; c -9 -4 4
c_a -6 -6 6; c_est -8 -4 4; c_etait -4 8 -8; ca -11 -16 16; ca_> -21 -23 24; ca_a -8 -6 7; ca_arriv -11 -12 11
ca_buffe 19 -8 -21; ca_bug -6 -6 6; ca_bugue -12 -12 12; ca_c -5 -3 5; ca_charg 14 -13 -14; ca_comme -7 -10 11
ca_coupe -14 -6 10; ca_du -20 -19 21; ca_dure -9 -8 9; ca_fait -6 -2 -2; ca_gresi -7 8 -12; ca_hache -11 11 -11
ca_ira -9 -8 9; ca_je -5 -5 5; ca_joue -6 -7 7; ca_lag 13 -11 -16; ca_m -11 -8 10; ca_march -5 -27 11; ca_me 1 -17 9
ca_meme -13 -13 14; ca_mouli 9 -8 -8; ca_ne -20 -4 7; ca_non -10 -5 10; ca_passe 10 -11 -7; ca_raccr -19 19 -19
ca_rame 14 -13 -14; ca_recom -8 -10 9; ca_remar -12 -15 15; ca_saute -12 -12 12; ca_se 10 -15 -9; ca_sonne -9 14 -16
ca_suffi -8 -10 8; ca_tombe -14 17 -11; ca_va -3 10 -24; ca_vient -12 -6 10; cabin 4 -14 0; cabin_est 10 -10 -9
cabin_fourn -5 -5 5; cable 6 -20 -1; cable_> -8 -12 10; cable_de 11 -8 -11; cable_en 7 -6 -6; cable_ether 11 -12 -11
caiss 23 -23 -11; caiss_enreg 17 -17 -12; caiss_n 7 -6 -7; caiss_ne 5 -5 -5; caja 6 -4 -4; caja_la 6 -4 -4
camer 20 -19 -20; camer_de 9 -10 -6; camer_du 9 -9 -4; camer_ne 13 -12 -22; camil -6 -6 7; camil_faure -6 -6 7
campa 12 -10 -12; campa_> 12 -10 -12; capte -9 17 -24; capte_bien 8 -9 -7; capte_pas -5 7 -16; capte_plus 1 1 -9
capte_que -5 5 -5; capte_rien -14 15 -15; car 4 5 -14; car_le 9 -6 -10; car_ma -10 12 -16; caraf 9 -7 -10
caraf_au 9 -7 -10; caron -6 -6 6; caron_c -6 -6 6; carpe -9 -13 13; carpe_> -9 -13 13; carte -10 18 -17
carte_bleue 10 -10 -9; carte_cime -7 7 -6; carte_sim -21 20 -16; cas -14 -17 16; cas_> -14 -17 16; casse 5 -9 -2
casse_> 5 -9 -2; catas 2 -9 -2; catas_je 8 -7 -8; catas_quoi -11 -5 8; cause 6 -16 -2; cause_a -6 -9 8
cause_de -9 -7 8; cause_dessu 9 -13 -7; ce -5 -29 17; ce_matin 0 -18 3; ce_n 1 -19 9; ce_qu -6 -7 7; ce_que -9 -9 9
ce_qui 6 -10 -4; ce_soit -8 -7 8; cela -7 -10 8; cela_meme -7 -10 8; cellu -14 14 -13; cellu_a -11 10 -9
cellu_sonne -5 5 -5; celui -8 9 -7; celui_avec -8 9 -7; centr -14 -4 6; centr_> -10 -11 10; centr_par -6 6 -6
cents 7 -7 -8; cents_megas 7 -7 -8; ces -7 -6 7; ces_cable -11 -4 11; ces_panne -7 -6 7; cesse 7 -7 -7
cesse_> 7 -7 -7; cette -9 -10 10; cette_boite -9 -10 10; cette_fois -6 -7 7; ch -6 -6 6; ch_> -6 -6 6
chain 10 -9 -10; chain_> 10 -9 -10; chale -9 10 -16; chale_> -9 10 -16; chamb 10 -7 -11; chamb_> 3 0 -11
chamb_du 14 -12 -4; chamb_le 13 -13 -9; chang -15 6 -1; chang_> 9 -9 -4; chang_d -9 -9 10; chang_de -10 8 -7
chans -8 -8 8; chans_> -8 -8 8; chant -6 6 -5; chant_ma -6 6 -5; chape -8 -9 8; chape_de -8 -9 8; chaqu 6 2 -11
chaqu_fois 6 2 -11; charg 19 -14 -18; charg_aucun 7 -7 -4; charg_ca 11 -10 -13; charg_jamai 6 -5 -5
charg_la 10 -9 -8; charg_mais 11 -10 -13; charg_pas 9 -8 -10; charg_plus 0 0 -10; charg_une 9 -8 -9; chat -12 -11 12
chat_est -12 -11 12; chef -9 -14 12; chef_> -7 -7 7; chef_m -13 -11 11; chelo -6 -6 6; chelo_votre -6 -6 6
cher -7 7 -6; cher_je -7 7 -6; cherc -18 -6 8; cherc_le -5 5 -4; cherc_mes -13 -12 13; cheri -7 -12 12
cheri_je -7 -12 12; chez 0 -3 -4; chez_la -8 8 -6; chez_ma -6 6 -5; chez_machi -8 -8 8; chez_moi 0 -7 -2
chez_mon 9 -9 -2; chez_nous 6 -4 -12; chez_vous -8 -9 9; chiam -6 -8 8; chiam_giuli -6 -8 8; chien -13 -14 14
chien_> -9 -11 10; chien_j -5 -5 5; chiff -5 -5 5; chiff_> -5 -5 5; chope 8 -8 -2; chope_le 8 -8 -2
chose -11 -10 12; chose_avec -6 -6 6; chose_ca -7 -7 7; cime -7 7 -6; cime_est -7 7 -6; cinq -15 -15 17
cinq_aroba -5 -5 5; cinq_cinqu -3 -3 6; cinq_douze -5 -5 6; cinq_heure -6 -10 7; cinq_minut 1 2 -12
cinq_mon -10 -11 11; cinq_nonan -5 -5 5; cinq_quara -1 -1 3; cinq_quatr -4 -5 5; cinq_rende -6 -5 6
cinq_soixa -3 -3 6; cinq_zero -2 -2 4; cinqu -6 -6 7; cinqu_cinq -2 -2 5; cinqu_quatr -5 -5 6; cinqu_six -6 -6 7
cinqu_trois -4 -4 5; clair -9 -13 11; clair_fonta -8 -8 8; clair_rouss -8 -9 8; clien -2 9 -12; clien_> 3 0 -10
clien_au -5 6 -6; clien_chez -4 -6 7; clien_me -11 13 -5; clien_nous -6 5 -5; clien_par -8 8 -6; clien_quara -6 -8 7
clien_se 8 -8 -6; clign 21 -20 -18; clign_> 9 -10 -6; clign_en 6 -5 -6; clign_et 8 -7 -8; clign_orang 10 -8 -10
clign_rouge 11 -7 -12; clign_sur 9 -8 -10; cloud 7 -6 -5; cloud_> 7 -6 -5; co 7 -6 -3; co_au 7 -6 -3; code -6 17 -19
code_de -8 8 -8; code_erreu 10 -13 -9; code_pin -10 10 -9; code_puc -7 7 -6; code_puk -14 14 -14; codes -6 6 -6
codes_par -6 6 -6; colla -5 6 -5; colla_elles -5 6 -5; colle -9 4 2; colle_> -9 4 1; colle_aroba -6 -5 7
com -11 -10 12; com_> -10 -9 10; com_bien -8 -5 7; combi -21 17 -14; combi_c -10 11 -11; combi_depui -9 10 -11
combi_est -9 9 -9; combi_n -10 11 -13; combi_s -6 -6 6; comma -4 8 -8; comma_une -4 8 -8; comme -22 -5 12
comme_a -8 -8 9; comme_berna -7 -8 8; comme_c -5 4 -3; comme_ca -5 -3 5; comme_danie -2 -2 4; comme_dire -6 -8 9
comme_expli -4 -3 6; comme_inter -13 -8 10; comme_l -10 -9 10; comme_la -8 -8 8; comme_le -2 -2 4; comme_ne -8 8 -8
comme_si -9 8 -8; comme_un -9 9 -9; comme_vous -10 -9 10; commu -10 12 -11; commu_coupe -6 6 -6; commu_sont -8 8 -7
compe -6 -7 6; compe_> -6 -7 6; compl -3 0 -8; compl_> -18 7 -6; compl_a -14 -15 15; compl_mort 7 -8 -6
compo -8 10 -10; compo_un -8 10 -10; compr -14 1 7; compr_adres -9 -7 9; compr_ce -3 -3 4; compr_pas -8 9 -10
compr_rien -8 -9 9; compt -7 -7 7; compt_> -7 -7 7; con -8 -7 8; con_> -8 -7 8; con_con -1 -2 4; con_conse -1 -2 4
conna -13 -11 13; conna_> -10 -11 12; conna_mon -10 -9 10; conna_rien -6 -6 6; conne 46 -37 -38; conne_> 24 -22 -22
conne_a 28 -28 -7; conne_au 14 -14 -5; conne_avec 9 -7 -10; conne_ca 7 10 -13; conne_de 7 -7 -7; conne_du 10 -10 -10
conne_elle 15 -10 -15; conne_est 10 -10 -9; conne_et 6 -5 -6; conne_fibre 4 -3 -1; conne_inter 9 -6 -15
conne_les 5 -5 -5; conne_me 8 -6 -8; conne_mon 13 -13 -2; conne_parta 13 -8 -17; conne_pas 9 -9 -3
conne_perdu 8 -8 -7; conne_plus 8 -7 -2; conne_qui 13 -11 -14; conne_sans 8 -8 -4; conne_saute 15 -11 -15
conne_toute 9 -6 -6; conne_tres 6 -7 -6; conse -24 -24 26; conse_> -9 -7 8; conse_etait -9 -10 10
conse_immed -16 -7 12; conse_maint -5 -5 5; conse_ou -7 -8 9; conse_s -14 -16 16; conso 8 -14 -1; conso_> -8 -7 8
conso_en 8 -8 -7; conso_qui 7 -7 -7; conso_se 10 -11 -7; conta 11 -10 -11; conta_depui 9 -6 -10; conta_le 7 -6 -7
contr 4 -14 9; contr_> -20 -20 22; contr_des -5 5 -5; contr_est -8 -9 9; contr_la 8 -8 -6; contr_le 11 -5 -29
cool -7 -7 7; cool_merci -7 -7 7; corre -14 13 -12; corre_> -8 8 -9; corre_disen -8 7 -6; corre_n -6 6 -4
corri -5 -5 5; corri_> -5 -5 5; cote -1 -14 6; cote_> -15 -12 14; cote_de 6 -6 -6; cote_du 7 -5 -7; coup 6 -3 -11
coup_> 7 -9 -7; coup_de -9 8 -7; coup_mon 13 -11 -13; coup_plus 6 -3 -6; coupe -6 1 1; coupe_> -8 -1 7
coupe_alors 6 -4 -5; coupe_au -13 12 -11; coupe_d 17 -7 -17; coupe_dans 11 -9 -10; coupe_depui 6 -3 -6
coupe_du 11 -11 -10; coupe_est -6 -7 7; coupe_je 10 -10 -9; coupe_le 11 -8 -11; coupe_quand -6 10 -13
coupe_sans 5 -5 -5; coupe_tous -8 -8 8; coupe_tout -1 -12 2; coupe_toute 6 -6 -5; coups -7 7 -6; coups_de -7 7 -6
coupu 15 -14 -13; coupu_> 10 -9 -10; coupu_de -4 -12 8; coupu_fibre 9 -6 -9; coupu_gener 7 -6 -7
coupu_inter 9 -7 -10; coupu_penda -9 10 -12; coura -4 -12 8; coura_> -11 -10 11; coura_la 13 -10 -16; courr -5 -20 8
courr_> 5 -14 -2; courr_de -8 -7 8; courr_que -3 -3 4; courr_sur 9 -5 -8; cours 6 -4 -5; cours_en 6 -4 -5
craqu -5 7 -6; craqu_quand -5 7 -6; crash 11 -10 -11; crash_frere 11 -10 -11; creus 6 -3 -6; creus_dans 6 -3 -6
crois 13 -6 -23; crois_> 1 5 -12; crois_bien 7 -6 -7; crois_que 11 -12 -11; cuisi -6 -15 6; cuisi_> -11 -12 11
cuisi_hein 7 -6 -6; cyclo 5 -5 -5; cyclo_tout 5 -5 -5; d 5 -17 4; d_> -7 -7 7; d_a -15 -8 11; d_abonn -13 -12 14
d_acces 13 -14 -10; d_accor -9 -10 9; d_accue 11 -11 -11; d_acord -10 -11 10; d_aide -10 -8 9; d_aille 6 -3 -6
d_aller 13 -10 -13; d_alma -9 -9 9; d_ap -6 7 -5; d_appar -8 -6 8; d_appel -12 20 -22; d_avoir -2 -7 4
d_comme -2 -2 4; d_emett -9 9 -9; d_envoy 15 -14 -14; d_erreu -10 -5 10; d_escar 15 -12 -15; d_excla 7 -5 -7
d_heure 8 -2 -8; d_hier 12 -8 -12; d_inter 14 -37 -10; d_offre -8 -8 8; d_orang 5 -5 -5; d_ou -12 -6 10
d_puis 7 -6 -8; d_tout -6 -5 7; d_un -2 -1 -1; d_urgen -13 13 -12; dame -9 -10 10; dame_> -9 -10 10; danie -5 -5 5
danie_gueri -5 -5 5; danie_point -2 -2 4; dans -6 1 -3; dans_dix 5 -5 -5; dans_l 7 -2 -11; dans_la 9 -22 -4
dans_le -19 2 8; dans_les 6 -6 -5; dans_ma 0 3 -14; dans_mon -8 11 -12; dans_notre -6 -8 8; dans_tout -6 7 -10
dans_toute 11 -9 -10; dans_une -8 -7 10; de -8 0 0; de_4g -12 12 -13; de_barre -7 7 -10; de_bouff -5 -5 5
de_box -1 5 -16; de_branl -8 -9 8; de_carte 10 -10 -9; de_ces -7 -6 7; de_charg 10 -13 -10; de_chez -11 6 1
de_cinq -9 8 -7; de_clien -6 -8 7; de_compe -6 -7 6; de_compt -7 -7 7; de_conne 23 -21 -21; de_coura -4 -12 8
de_debit 20 -14 -21; de_demai -5 -6 7; de_deux -11 8 -7; de_dire 9 -7 -10; de_dix -5 5 -5; de_donne -6 9 -17
de_faire 12 -14 -9; de_fibre 16 -14 -15; de_fil -10 9 -8; de_fixe -6 7 -4; de_fond -11 12 -12; de_forfa -8 9 -11
de_garde -6 9 -9; de_gros -5 -5 6; de_guign -8 -9 8; de_joind -8 8 -6; de_l -6 -2 1; de_la 2 -3 -6
de_ligne -8 8 -10; de_ma -18 7 3; de_machi -6 -7 7; de_maiso -8 8 -10; de_malad 8 -7 -8; de_marse -13 -13 13
de_me -1 -11 2; de_messa -11 13 -16; de_moi -6 5 -1; de_mon 7 -10 -5; de_mutua 9 -8 -9; de_nante 9 -6 -9
de_netfl 11 -10 -11; de_nos -12 13 -8; de_notre -5 -5 5; de_nouve -5 6 -5; de_novem -9 -12 9; de_ouf 11 -8 -12
de_paiem 9 -10 -7; de_paill -8 -9 8; de_paque 9 -10 -9; de_paras -9 9 -10; de_passe 2 2 -15; de_payer -8 -8 8
de_poste -8 -12 10; de_probl -9 -10 10; de_publi -6 -6 6; de_quoi -10 -10 10; de_rage -7 -7 7; de_raise -11 12 -14
de_rappe -10 -8 10; de_refus -9 -10 9; de_rentr 7 -6 -7; de_resea -17 22 -23; de_rien -7 -8 7; de_rigol -9 -10 10
de_rue -9 -7 9; de_saisi -6 -7 7; de_se 3 -2 -1; de_servi -16 15 -13; de_signa 5 1 -14; de_smet -10 -10 10
de_sms -10 12 -14; de_souci 13 -21 -2; de_suite -7 7 -7; de_surve 9 -10 -6; de_techn -7 -6 6; de_tele 11 -12 -9
de_telep -26 14 2; de_texto -6 8 -9; de_tonal -23 24 -19; de_trent -6 6 -6; de_vos -11 -12 13; de_votre -15 -8 10
de_vous 2 -17 4; de_wifi 29 -23 -23; debit 28 -24 -26; debit_> 15 -13 -16; debit_d 15 -12 -15; debit_de 6 -6 -7
debit_est 11 -14 -10; debit_et 11 -8 -12; debit_monta 10 -9 -10; debit_ridic 7 -7 -7; debou 7 -7 -7
debou_or 7 -7 -7; debra -6 -15 8; debra_> -8 -9 9; debra_la -10 -10 10; debra_le -8 -7 8; debra_ma 9 -8 -9
deced -7 9 -9; deced_> -7 9 -9; decla 7 -14 0; decla_en 9 -12 -5; decla_un -10 -11 11; decle -9 10 -11
decle_direc -9 10 -11; decod 15 -19 -11; decod_> 13 -11 -17; decod_affic 10 -13 -9; decon 9 -4 -12; decon_> 7 1 -19
decon_a 10 -15 -9; decon_chez -9 -15 10; decon_toute 23 -20 -21; decro -8 19 -21; decro_> -6 7 -8
decro_et -14 12 -11; decro_il -5 5 -5; decro_j -8 8 -7; decro_perso -5 6 -4; decro_sans 7 -7 -7; decro_y -7 15 -14
dect -12 12 -14; dect_ne -12 12 -14; dedan -6 7 -7; dedan_le -6 7 -7; degag -8 -7 8; degag_avec -8 -7 8
degat -9 -11 10; degat_des -9 -11 10; dehor -15 14 -9; dehor_> -5 5 -5; dehor_de -12 12 -13; deja -13 -12 15
deja_mon -5 -5 5; deja_tout -5 -5 6; deja_trans -3 -3 4; deja_trop -11 -10 11; deja_venu -5 -4 5; demai -5 -6 7
demai_> -5 -6 7; deman -5 -5 6; deman_a -10 -7 8; deman_de -13 -11 11; deman_le -13 12 -11; deman_un 6 -2 -13
demar 10 -8 -12; demar_> 10 -8 -12; demen -12 -13 13; demen_> -12 -13 13; depan -2 0 -2; depan_> -13 -15 16
depan_ma 9 -8 -9; depan_mon -8 8 -10; depas -7 -9 8; depas_l -7 -9 8; depui -2 -7 2; depui_a 8 -6 -9
depui_ce -1 -18 3; depui_deux -9 -8 9; depui_diman -10 10 -8; depui_hier -9 -4 7; depui_l -1 4 -16; depui_la -4 3 -2
depui_le -9 2 1; depui_mardi -10 8 -7; depui_mon 6 -10 -4; depui_neuf 10 -1 -14; depui_plus 7 -6 -6
depui_qu 10 -9 -11; depui_que 12 -6 -15; depui_quinz -4 -6 7; depui_soixa -5 -5 5; depui_tanto 6 -4 -6
depui_trois 3 -14 -1; depui_yeste 5 -5 -5; deran 10 -9 -10; deran_c 10 -9 -10; derni -17 -15 17; derni_> -14 -14 15
derni_fois -13 -13 15; derri -13 5 2; derri_fait -10 10 -11; derri_il -8 -9 9; derri_la 7 -5 -6; des -5 3 -4
des_appel -11 9 -8; des_coups -7 7 -6; des_coupu -9 10 -12; des_cours 6 -4 -5; des_craqu -5 7 -6; des_des -7 8 -8
des_eaux -9 -11 10; des_gresi -2 6 -4; des_grzz -10 11 -11; des_incap -9 -7 9; des_lilas -8 -8 8
des_mails 10 -12 -7; des_que 3 0 -10; des_sienn 7 -7 -6; des_trava -5 -11 8; des_video 10 -11 -10; desac -10 10 -10
desac_> -10 10 -10; desol -11 -8 10; desol_> -11 -8 10; dessu 8 -15 -3; dessu_> -9 -7 8; dessu_a 11 -11 -10
dessu_c 9 -13 -7; dessu_par -5 5 -5; detec -7 10 -12; detec_> -7 10 -12; deux -17 -23 23; deux_> -12 -20 16
deux_ans -3 -1 3; deux_dans -6 -8 8; deux_douza -4 -8 9; deux_fois -3 -3 4; deux_heure -9 -8 9; deux_huita -3 -3 6
deux_jours -8 -9 8; deux_megas 12 -9 -13; deux_mille -6 -8 7; deux_minut -11 8 -7; deux_nonan -5 -5 6
deux_perso -9 -7 8; deux_porta -8 -7 8; deux_r -5 -5 5; deux_s -2 -2 4; deux_secon -6 -9 8; deux_table -8 -7 8
deux_trent -3 -4 6; deux_trois -16 -11 15; deux_un -11 -10 11; deuxi -8 -9 8; deuxi_poste -8 -9 8; devai -9 -8 8
devai_venir -9 -8 8; devoi 9 -5 -8; devoi_en 7 -5 -7; devoi_sur 9 -4 -7; devri -5 -5 6; devri_l -5 -5 6
diall -8 -8 8; diall_a -8 -8 8; diffi -8 9 -9; diffi_> -8 9 -9; diman -10 10 -8; diman_> -10 10 -8; dingu -9 -12 10
dingu_ca -9 -12 10; diop -8 -7 8; diop_> -8 -7 8; dirai -9 -7 8; dirai_> -9 -7 8; dire -1 -13 9; dire_> -10 -11 12
dire_c -6 -8 9; dire_la 7 -6 -10; dire_que -7 -12 9; direc -16 16 -11; direc_> -14 14 -11; direc_sur -9 10 -11
dis 5 -12 -2; dis_> 7 -6 -6; dis_pas -1 -7 3; disen -11 11 -9; disen_que -11 11 -9; dison -9 -7 8; dison_que -9 -7 8
dista 6 -4 -5; dista_il 6 -4 -5; dit 6 -9 -3; dit_aucun 4 0 -12; dit_d -8 -18 15; dit_de -8 -11 10
dit_inter -9 11 -15; dit_le -5 -5 5; dit_no -6 6 -6; dit_oui -17 -18 18; dit_papa 7 -5 -6; dit_pas -6 9 -10
dit_qu 11 -12 -9; dit_que -10 12 -10; dit_resea 8 -10 -7; dit_sim -6 7 -7; dit_telep 7 -6 -10; dit_verif 7 -4 -6
dit_wifi 16 -16 -4; dites 7 -12 -6; dites_donc 7 -8 -7; dites_mon 6 -4 -6; dites_voir 0 -8 1; divor -8 -7 7
divor_c -8 -7 7; dix -3 -15 7; dix_> 2 -10 -1; dix_heure -9 -11 10; dix_huit -5 -5 6; dix_minut 7 -8 -6
dix_neuf -5 -6 9; dix_secon -5 5 -5; dix_sept -3 -3 6; dix_vingt -6 -6 7; dizai -11 -11 12; dizai_d -8 -6 8
dizai_de -7 -10 8; dois -5 6 -6; dois_appel -5 6 -6; donc -5 -14 9; donc_a -7 -7 7; donc_euh -7 -5 6
donc_il -5 -5 5; donc_lea -6 -5 6; donc_moi 7 -5 -6; donc_mon 7 -8 -7; donc_non -3 -3 4; donc_voila -4 -6 7
donc_xavie -7 -7 7; donne -11 9 -2; donne_> -7 7 -6; donne_est -11 -9 11; donne_la -5 -5 6; donne_mais -6 -6 6
donne_mobil -6 9 -17; donne_plus -7 8 -7; donne_rien -9 10 -6; donne_un -5 -5 5; dos -8 -8 10; dos_de -8 -8 10
dossi -7 -7 7; dossi_> -14 -9 15; dossi_ouver -6 -6 6; douza -6 -9 7; douza_de -6 -9 7; douze -6 -7 8
douze_quatr -5 -6 6; douze_trent -6 -7 10; du -1 -3 -3; du_bas -5 -5 6; du_burea -4 12 -22; du_cabin 10 -10 -9
du_centr -10 -11 10; du_coup 13 -11 -13; du_du -8 -8 8; du_fax -14 14 -13; du_fixe 7 -7 -5; du_fond 14 -12 -4
du_magas -5 -5 3; du_meme -7 -4 7; du_monde 11 -11 -10; du_morbi -5 -5 5; du_porta 7 -3 -9; du_rende -5 -6 7
du_salon -8 9 -7; du_techn -6 -6 6; du_telet 9 -7 -10; du_tout 1 -4 -2; du_trava 7 -6 -7; du_vide -8 8 -6
du_vol -8 -7 8; du_wifi 7 -5 -7; dupli -10 -10 11; dupli_> -10 -10 11; dupon -8 -9 8; dupon_> -8 -9 8; duran -7 -6 7
duran_frere -7 -6 7; dure -9 -8 9; dure_c -9 -8 9; e -9 -12 12; e_> -6 -6 6; e_a -6 -6 7; e_b -6 -6 6
e_deux -5 -5 5; e_f -6 -6 6; e_no 9 -7 -8; e_s -5 -5 8; eaux -9 -11 10; eaux_> -9 -11 10; echec -5 5 -5
echec_de -5 5 -5; echo -11 19 -19; echo_> -14 12 -12; echo_quand -8 12 -12; ecole -15 -12 14; ecole_> -14 -12 13
ecole_a -6 -8 8; ecout -8 5 -3; ecout_> -9 4 -2; ecout_je 0 -11 3; ecout_mon -7 9 -9; ecran 8 -10 -1
ecran_de 5 -5 -5; ecran_depui 6 -6 -3; ecran_puisq -5 -5 6; ecrit 6 -6 -6; ecrit_pas 6 -6 -6; ecriv -7 -7 7
ecriv_zola -7 -7 7; eh -9 -9 9; eh_oui -9 -9 9; elle 9 -9 -5; elle_a 3 -2 -11; elle_clign 12 -11 -11
elle_dit 6 -6 -6; elle_est 2 -12 3; elle_me -6 7 -7; elle_n -4 8 -8; elle_ne 7 -7 -4; elle_parle -9 -8 8
elle_peut 9 -5 -8; elle_rame 9 -6 -9; elle_repon 5 -5 -5; elle_s 11 -5 -11; elle_tourn 7 -7 -6; elle_trava 9 -7 -8
elles -5 6 -5; elles_reste -5 6 -5; embet -9 -16 13; embet_> -9 -16 13; emett -15 15 -13; emett_> -8 8 -8
emett_des -7 8 -8; emett_un -9 9 -9; en 5 -17 5; en_a -10 -10 11; en_ai -11 -13 12; en_ardec -5 5 -4
en_breta -9 9 -8; en_caraf 9 -7 -10; en_conne 13 -8 -17; en_dehor -12 12 -13; en_donne -7 7 -6; en_espag -7 7 -8
en_faisa 7 -6 -6; en_fait -13 -6 11; en_gros 9 -7 -9; en_ligne 17 -16 -13; en_orang 6 -5 -6; en_panne -9 1 2
en_passe -11 6 -3; en_peux -17 -14 16; en_plein -1 -14 2; en_rade 14 -12 -12; en_resea 8 -8 -7; en_reuni 12 -9 -13
en_rond 13 -8 -14; en_rouge 8 -5 -4; en_sais -9 -6 7; en_telec 7 -7 -7; en_telet 5 -4 -5; en_un -7 -5 7
en_vacan -7 7 -8; en_veux -12 -10 13; en_ville -11 10 -9; en_visio 16 -15 -17; en_voitu -8 -8 8; en_zone -7 12 -16
encai 5 -5 -5; encai_le 5 -5 -5; encor -17 -16 17; encor_> -17 -9 13; encor_lache -8 -6 7; encor_moi -11 -15 15
encor_une -9 -11 10; enerv -7 -7 7; enerv_> -7 -7 7; enfan -4 -13 10; enfan_et -5 -5 5; enfan_peuve 5 -5 -4
enfan_qui -5 -5 5; enfan_sont -11 -10 11; enfin -11 -12 13; enfin_non -7 -6 7; enfin_vous -8 -8 8; enlev -7 7 -8
enlev_la -7 7 -8; enorm 12 -13 -10; enorm_quand 10 -11 -10; enorm_sur 5 -5 -5; enreg 17 -17 -12; enreg_n 17 -17 -12
ensui -5 -5 6; ensui_quatr -5 -5 6; enten -16 9 -9; enten_> -19 -21 21; enten_comme -9 8 -8; enten_des -4 7 -6
enten_et -6 -6 6; enten_juste -7 8 -8; enten_kaz 6 -5 -6; enten_mais -15 14 -12; enten_mal -8 8 -9
enten_mutue -11 10 -10; enten_on -5 5 -4; enten_pas -2 7 -20; enten_perso -5 6 -6; enten_plus -9 10 -10
enten_rien -7 7 -7; enten_tres -14 -20 17; enten_un -14 12 -12; enten_une -11 9 -8; entra -13 13 -7; entra_> -7 7 -7
entra_de -4 5 -1; entra_ne -16 17 -5; entre -8 -10 10; entre_> -11 -8 10; entre_avec -11 -10 11; entre_c 7 -6 -7
entre_ne -5 5 -5; entre_quinz -6 -7 7; envoi -11 11 -7; envoi_ils -11 11 -7; envoy -5 14 -19; envoy_de -16 15 -11
envoy_des 10 -12 -7; envoy_la -6 7 -7; envoy_une 9 -8 -8; epous 6 -3 -6; epous_et 6 -3 -6; eric -14 -14 14
eric_lang -9 -9 9; eric_point -6 -5 7; erreu 2 -21 2; erreu_> 3 -19 0; erreu_monsi -7 -10 9; escar 15 -12 -15
escar_> 15 -12 -15; espag -7 7 -8; espag_et -7 7 -8; essai 9 -8 -8; essai_d 9 -8 -8; essay -9 -10 10
essay_rien -9 -10 10; esse -9 8 -5; esse_aime -9 8 -5; esse_sur -9 8 -5; est -8 -6 3; est_> -3 -3 4; est_a -8 -12 11
est_absen -9 -10 9; est_ali -10 -10 10; est_allum -10 8 -6; est_arret 7 -9 -7; est_arriv 8 -7 -7; est_au -19 -2 10
est_aux 7 -8 -7; est_avec -15 -8 11; est_bien -9 -8 12; est_bloqu -14 13 -10; est_bon -24 -15 21; est_bonne 9 -13 -7
est_brise 6 -6 -7; est_c -7 -5 6; est_ca -14 -14 19; est_casse 5 -9 -2; est_catas 8 -7 -8; est_ce -11 -11 12
est_cela -7 -10 8; est_chelo -6 -6 6; est_clair -8 -8 8; est_compl 0 -15 3; est_coupe -7 12 -15; est_d -9 -10 9
est_dans -9 -16 10; est_deced -7 9 -9; est_decon 13 -11 -14; est_deja -11 -13 14; est_derri -10 10 -11
est_deux -9 -7 8; est_diffi -8 9 -9; est_dingu -9 -12 10; est_du -8 -7 8; est_elle 11 -6 -11; est_embet -9 -16 13
est_en -4 -1 -1; est_encor -11 -15 15; est_enorm 5 -5 -5; est_etein 16 -13 -14; est_fait -7 -19 10
est_genti -8 -8 9; est_hors 10 -10 -4; est_hs 4 2 -13; est_inadm -8 -10 10; est_infer -10 11 -11; est_injoi -8 8 -6
est_insta 8 -7 -8; est_inter 23 -21 -21; est_intol -9 -8 9; est_intro 8 -6 -10; est_je 10 -6 -11
est_juste -14 17 -18; est_karim -9 -10 10; est_l 16 -23 -12; est_la 15 -21 -12; est_le -13 19 -19
est_lent -15 -16 16; est_lente -11 11 -11; est_les -9 10 -10; est_lucie -8 -7 7; est_ma -22 5 4; est_madam 3 -16 -2
est_marra -8 -9 9; est_mauva -7 7 -9; est_moi -18 -18 21; est_mon -16 12 -7; est_mort -3 0 -4; est_morte 12 -12 -9
est_muet -13 16 -19; est_n -12 -11 12; est_ni -9 -7 9; est_noire -10 -6 8; est_non -6 -6 6; est_nul -10 -12 11
est_parei 6 -3 -6; est_parfa -5 -3 5; est_parti 9 -15 -4; est_pas -4 3 -8; est_passe 10 -10 -11
est_pixel 16 -14 -16; est_plein -12 8 -4; est_plus -17 1 7; est_pluto 16 -19 -12; est_point -16 -16 20
est_pour -5 -5 3; est_prive 5 -5 -5; est_quand -10 10 -10; est_que 11 -11 -10; est_quoi -9 -10 10
est_rappo 10 -10 -10; est_regle -8 -7 8; est_ridic 9 -15 -7; est_rouge 12 -7 -7; est_seule -8 9 -10
est_sfr -12 -11 12; est_si 9 -10 -8; est_sur -17 -2 6; est_suspe -6 6 -5; est_thier -7 -7 7; est_tombe 15 -14 -15
est_toujo -11 1 3; est_tous 9 -7 -10; est_tout -12 -10 12; est_toute 10 -10 -9; est_tres 1 -14 1; est_trop 7 -7 -6
est_un -15 -20 21; est_une -15 -1 7; est_urgen 6 -8 -6; est_vieux -2 -2 4; est_vraim 11 -8 -12; et -8 -18 13
et_c 8 5 -16; et_ca 18 0 -29; et_ce 6 -3 -6; et_depui -2 6 -8; et_du 13 -11 -13; et_elle -6 7 -7; et_ensui -5 -5 6
et_il -10 4 0; et_inter -15 -17 17; et_j 10 -8 -10; et_je -12 11 -9; et_l 12 -8 -12; et_la -17 -24 21
et_le -4 -23 8; et_les -7 1 4; et_ma -5 6 -6; et_maint 7 -7 -8; et_mes 5 -5 -4; et_mobil -16 -16 16; et_moi 9 -7 -8
et_mon -8 -5 6; et_n -5 -4 5; et_ne -8 8 -7; et_no 6 -4 -4; et_non -8 -3 8; et_nous 7 -6 -5; et_on -4 4 -4
et_pourt 7 -5 -6; et_puis 5 4 -13; et_quatr -7 -11 9; et_que -5 5 -4; et_rallu -10 -11 11; et_rien 13 -11 -13
et_sa 6 -5 -6; et_toute 6 -4 -5; et_un -6 -5 6; et_une -8 -7 8; et_vingt -6 -7 7; et_y 5 -5 -5; etage -3 -17 5
etage_> -8 -13 10; etage_il 6 -6 -5; etais -9 8 -8; etais_au -9 8 -8; etait -4 -3 -3; etait_etein 6 -3 -6
etait_marqu -4 8 -8; etait_sympa -9 -10 10; ete -11 13 -12; ete_arrac 13 -13 -10; ete_chang 9 -9 -4
ete_coupe -3 4 -13; ete_porte -8 9 -9; ete_suspe -11 9 -5; ete_vole -6 5 -5; etein 11 -9 -8; etein_> 23 -20 -17
etein_et -3 -15 5; etein_rallu -7 7 -8; etes -10 -11 11; etes_de -5 -5 6; etes_pour -8 -8 8; etes_tous -8 -7 9
etes_vraim -8 -7 8; ether 11 -12 -11; ether_> 11 -12 -11; etonn -7 -7 7; etonn_> -7 -7 7; etran -16 16 -15
etran_> -15 17 -17; etran_et -6 8 -9; etre -6 -7 6; etre_rappe -6 -7 6; etude 6 -4 -5; etude_a 6 -4 -5; eu -10 -2 5
eu_> -6 7 -7; eu_de -4 -6 7; eu_monsi -7 -7 7; euh -9 -19 15; euh_06 -6 -6 7; euh_> -7 -5 6; euh_allo -7 -5 6
euh_alors -6 -8 9; euh_anne -8 -7 8; euh_atten -16 -9 14; euh_ben -13 -6 10; euh_c 6 -18 -4; euh_donc -6 -8 9
euh_je -8 -5 7; euh_mon -8 7 -6; euh_neuf -9 -7 8; euh_non -14 -7 13; euh_oui -8 -8 8; euh_voila 0 -13 1
evide -10 -9 10; evide_que -10 -9 10; exact -8 -9 8; exact_> -8 -9 8; excla 7 -5 -7; excla_a 7 -5 -7
excus 10 -13 -7; excus_le -8 -9 9; excus_moi 13 -6 -14; excus_my 5 -5 -5; exist -10 10 -10; exist_pas -10 10 -10
expli -7 -12 10; expli_> -16 -13 16; expli_hier 6 -3 -6; expli_y -4 -3 6; f -10 -10 11; f_e -6 -6 6; f_r -6 -6 8
faceb 17 -15 -19; faceb_march 17 -15 -19; facil -6 -6 7; facil_a -6 -6 7; facte 10 -10 -11; facte_est 10 -10 -11
factu -18 -25 21; factu_> -17 -25 21; factu_combi -6 -6 6; faibl 2 3 -17; faibl_> -3 5 -10; faibl_a 12 -10 -12
faire 3 1 -13; faire_appel -12 12 -3; faire_ca -11 -14 13; faire_d -5 5 -5; faire_du 9 -7 -10; faire_le -6 -6 6
faire_march -10 15 -16; faire_mes 12 -15 -9; faire_ses 9 -5 -8; fais 8 -7 -8; fais_meme 8 -7 -8; faisa 7 -6 -6
faisa_les 7 -6 -6; fait -7 -10 8; fait_> -14 -11 16; fait_beau -7 -8 8; fait_bip -6 8 -8; fait_c -8 -17 15
fait_ca -5 -5 5; fait_depui 5 -5 -5; fait_des 7 5 -17; fait_deux -8 -9 8; fait_exact -8 -9 8; fait_frisq -8 -12 10
fait_je -7 7 -8; fait_mon -1 4 -8; fait_plus -14 14 -16; fait_que 7 -9 -6; fait_rien 6 -5 -6; fait_rire -10 -10 10
fait_ses 6 -4 -5; fait_tombe -9 9 -9; fait_trois -8 -10 10; fait_un 11 -13 -10; fait_une -8 -9 8; faite -20 6 -1
faite_> -9 9 -9; faite_comme -5 -6 6; faite_perdr -10 -9 10; faite_vite -5 6 -6; faudr -13 0 4; faudr_activ -5 6 -5
faudr_bloqu -12 13 -10; faudr_que -9 -6 7; faure -6 -6 7; faure_avec -6 -6 7; faut -20 -12 17; faut_bloqu -6 5 -5
faut_corri -5 -5 5; faut_que -9 -11 10; faut_voir -9 -10 10; faute -15 -8 10; faute_> -15 -8 10; fax -14 14 -13
fax_ne -14 14 -13; felic -6 -5 6; felic_cinq -6 -5 6; femme -16 -1 4; femme_elle -9 -8 8; femme_ne -12 12 -6
ferme 13 -13 -4; ferme_la 13 -13 -4; fet 6 -5 -6; fet_i 6 -5 -6; feu -14 -14 14; feu_> -14 -14 14; fibra 9 -7 -8
fibra_ottic 9 -7 -8; fibre 35 -27 -31; fibre_> 23 -21 -21; fibre_a 7 -11 -6; fibre_au 14 -11 -14; fibre_dans 7 -5 -5
fibre_elle 16 -8 -16; fibre_est 17 -19 -14; fibre_et 10 -9 -10; fibre_la 7 -8 -7; fibre_ne 4 -3 -1
fibre_profe 6 -5 -6; fibre_sur 9 -6 -9; fiche -6 -5 7; fiche_de -6 -5 7; fige 8 -8 -6; fige_sur 8 -8 -6
figur -8 8 -6; figur_vous -8 8 -6; fil -5 8 -23; fil_avec 10 -10 -3; fil_ca -9 8 -7; fil_de 13 -13 -10
fil_est 10 -7 -11; fil_mais -7 7 -6; fil_n -11 11 -6; fil_ne -10 10 -11; fil_quand -8 9 -7; fille -13 5 -6
fille_> -13 12 -9; fille_elle -8 9 -11; fille_hurle 7 -5 -7; fille_qui -1 -12 7; film 11 -14 -10; film_> 10 -15 -9
film_avec 6 -3 -6; fils 19 -18 -10; fils_a 6 -6 -5; fils_fait 6 -4 -5; fils_ne 8 -8 -5; fils_pas 5 -2 -4
fils_peut 8 -8 -7; fils_sur 7 -7 -7; fin -14 -2 11; fin_> -14 -2 11; fixe -21 32 -25; fixe_> -16 14 -9
fixe_ca 14 -15 -9; fixe_de 7 -7 -5; fixe_elle 9 -13 -7; fixe_est -18 22 -23; fixe_gresi -7 7 -8; fixe_grezi -5 5 -4
fixe_lui 10 -10 -11; fixe_march -8 9 -10; fixe_ne -19 9 -6; fixe_on -6 6 -6; fixe_quand -5 5 -5; fixe_qui -15 15 -16
fixe_sonne -6 7 -4; fixe_zero -8 8 -7; flott -8 8 -8; flott_mobil -8 8 -8; fois -5 2 -4; fois_> -3 -2 -1
fois_c -3 -3 4; fois_la -6 -7 7; fois_meme -10 -10 11; fois_que 3 7 -14; fois_sauf 7 -6 -6; fois_soixa -5 -5 6
fois_sur -11 9 -8; folle -7 -7 7; folle_de -7 -7 7; fonct -7 -3 4; fonct_> 10 -10 -11; fonct_c -18 18 -12
fonct_mais 7 -2 -11; fonct_ni -12 -9 10; fonct_pas -7 -7 7; fonct_plus -10 -6 2; fonct_tres 12 -11 -15
fond -11 13 -13; fond_> 8 -7 -5; fond_d -9 8 -8; fond_le 13 -12 -3; fond_perma -8 9 -9; fond_sur -9 9 -9
fondu 7 -6 -7; fondu_je 7 -6 -7; fonta -8 -8 8; fonta_comme -8 -8 8; forfa -15 18 -21; forfa_> -8 9 -11
forfa_mobil -9 13 -22; forfa_ne -10 11 -11; fortn 8 -7 -8; fortn_j 7 -6 -7; fortn_la 9 -6 -9; fourn -5 -5 5
fourn_je -5 -5 5; foute -9 -10 9; foute_moi -9 -10 9; fr -10 -8 11; fr_> -10 -9 13; fr_oui -2 -2 4; fr_pas -5 -5 5
fr_voila -6 -5 6; frais 7 -8 -7; frais_> 7 -8 -7; franc -12 -13 13; franc_je -6 -7 7; franc_que -9 -8 8
free -7 -7 8; free_point -7 -7 8; frenc 5 -5 -5; frenc_le 5 -5 -5; frere 9 -12 -5; frere_ca 7 -6 -7
frere_plus 11 -10 -11; frere_tout -7 -6 7; frisq -8 -12 10; frisq_mais -8 -12 10; fritu -14 12 -10
fritu_sur -14 12 -10; furie -13 -11 12; furie_> -13 -11 12; g -7 -7 7; g_i -7 -7 7; galer 8 -8 -7; galer_je 8 -8 -7
gamin -14 4 -1; gamin_a -9 9 -9; gamin_aroba -8 -8 9; garco -7 7 -7; garco_ne -7 7 -7; garde -6 9 -9
garde_et -6 9 -9; garni -11 -9 10; garni_a -9 -8 9; garni_depui -8 -7 7; gars -10 -11 11; gars_> -10 -11 11
gener 7 -6 -7; gener_d 7 -6 -7; genev -6 -8 8; genev_> -6 -8 8; genre -7 -8 9; genre_je -7 -8 9; gens -11 9 -7
gens_me -7 7 -7; gens_ne -2 4 -3; gens_qui -8 8 -6; gens_tombe -6 6 -6; genti -8 -8 9; genti_mais -8 -8 9
girar -7 -7 7; girar_g -7 -7 7; giuli -6 -8 8; giuli_rossi -6 -8 8; gliss -6 7 -7; gliss_dans -6 7 -7; gmail 4 -14 3
gmail_ne 10 -9 -16; gmail_point -7 -7 7; goff -6 -5 7; goff_aroba -6 -5 7; googl 13 -10 -17; googl_> 12 -10 -15
googl_elle 7 -7 -6; grave -11 -17 11; grave_> 9 -6 -9; grave_ca -11 -12 11; grave_on -8 -8 8; gresi -18 17 -10
gresi_> -6 6 -5; gresi_depui -7 7 -8; gresi_horri -7 8 -12; gresi_telle -6 5 -5; grezi -5 5 -4; grezi_on -5 5 -4
grill 10 -9 -10; grill_> 8 -8 -8; grill_avec 9 -10 -8; gros -11 -14 12; gros_bonso -10 -9 9; gros_je 9 -7 -9
gros_mente -5 -5 6; grzz -10 11 -11; grzz_dans -10 11 -11; grzz_grzz -10 11 -11; gsm -16 18 -17; gsm_dit -9 9 -9
gsm_n -8 8 -7; gsm_ne -6 7 -3; gsm_sans -10 8 -7; gueri -5 -5 5; gueri_cinqu -2 -2 4; gueri_du -5 -5 5
guign -8 -9 8; guign_> -8 -9 8; guill -8 -8 8; guill_> -8 -8 8; h -6 -6 7; h_point -6 -6 7; habit -14 -15 15
habit_> -8 -10 9; habit_a -9 -9 9; hache -14 20 -19; hache_> -14 20 -19; hein -2 -7 4; hein_danie -5 -5 5
hein_dis 7 -6 -6; helen -10 -9 10; helen_march -10 -9 10; henry -7 -7 7; henry_> -7 -7 7; heure -12 4 6
heure_> -3 -21 7; heure_que -15 15 -19; hier -10 -11 12; hier_> -5 0 -1; hier_apres -9 -9 9; hier_soir -5 -9 7
hier_voila -9 -7 8; histo -4 -3 4; histo_> -4 -3 4; honte -11 -8 10; honte_de -6 -5 6; honte_je -8 -9 9
honte_votre -5 -5 5; horri -7 8 -12; horri_sur -7 8 -12; hors 14 -16 -7; hors_ligne 14 -16 -7; hotel 8 -8 -6
hotel_est 8 -8 -6; hotma -8 -7 8; hotma_point -8 -7 8; hs 4 2 -13; hs_> 2 3 -11; hs_chez 6 -5 -6; hugue -8 -7 8
hugue_bonne -8 -7 8; hui -7 -8 8; hui_> -7 -8 8; huit -8 -18 11; huit_> -4 -4 6; huit_cents 7 -7 -8
huit_non -8 -7 8; huit_quara -5 -5 6; huit_quatr -4 -4 5; huit_septa -5 -5 6; huita -3 -3 6; huita_et -3 -3 6
humai -10 -12 12; humai_> -12 -15 16; humai_vite -7 -8 8; hurle 7 -5 -7; hurle_qu 7 -5 -7; i -1 -11 4; i_n -7 -6 7
i_ni 6 -5 -6; i_r -7 -7 7; ici -10 -10 10; ici_la -10 -10 10; ident 8 -10 -7; ident_> 8 -10 -7; il -7 -3 0
il_a -5 7 -14; il_accro 12 -12 -3; il_capte -9 10 -10; il_cherc -5 5 -4; il_coupe -7 7 -7; il_decro 7 -7 -7
il_dit 6 2 -10; il_est 9 5 -21; il_fait -13 -14 14; il_faudr -13 -3 6; il_faut -14 -5 9; il_march 13 -12 -9
il_me 1 9 -19; il_n -5 -6 1; il_passe 17 -17 -8; il_perd 6 -4 -5; il_peut -12 12 -3; il_pleut -13 -7 12
il_s 10 -9 -11; il_tourn 9 -6 -10; il_va 10 -8 -10; il_vient 8 -8 -8; il_voit 9 -9 -2; il_voula -3 -3 4
il_vous -6 -5 7; il_y -16 6 1; ils -2 9 -17; ils_arriv -11 11 -7; ils_m -8 8 -8; ils_nous -6 5 -5
ils_ont 13 -11 -12; ils_parte 15 -13 -17; image 8 -8 -6; image_se 8 -8 -6; imbec -4 -3 4; imbec_j -4 -3 4
immed -16 -7 12; immed_> -16 -7 12; immeu 11 -10 -9; immeu_> 7 -5 -5; immeu_n 10 -10 -8; impec -14 14 -13
impec_mais -14 14 -13; impor -12 -11 12; impor_quoi -12 -11 12; impos 7 -1 -16; impos_d 6 -1 -15; impos_de 6 -3 -11
impri 18 -17 -10; impri_sans 8 -6 -10; impri_trouv 11 -11 -7; impri_wifi 10 -10 -4; inacc 9 -6 -10
inacc_au 9 -6 -10; inact -5 6 -5; inact_> -5 6 -5; inadm -8 -10 10; inadm_ca -8 -10 10; incap -9 -7 9
incap_> -9 -7 9; incid -10 -11 11; incid_> -10 -11 11; incom -7 -9 8; incom_depas -7 -9 8; infer -10 11 -11
infer_> -10 11 -11; infir -6 9 -9; infir_de -6 9 -9; infor 3 -13 4; infor_du 10 -10 -9; infor_qui -8 -7 7
injoi -12 9 -6; injoi_> -8 8 -6; injoi_euh -8 7 -6; inqui -8 -8 9; inqui_> -8 -8 9; inspe -9 -9 9
inspe_youss -9 -9 9; insta 15 -8 -16; insta_> 7 -7 -6; insta_ben 7 -5 -7; insta_je 8 -7 -8; inter 37 -23 -26
inter_> 16 -29 -4; inter_a 9 -7 -10; inter_alors 10 -10 -11; inter_c 0 6 -20; inter_ca -6 12 -19
inter_chez 18 -10 -19; inter_clign 6 -5 -6; inter_dans 11 -14 -8; inter_de 12 -11 -10; inter_depui 23 -13 -23
inter_dessu 11 -11 -10; inter_du 8 -7 -2; inter_est 23 -24 -20; inter_et -27 -26 27; inter_etait 6 -3 -6
inter_il 10 -9 -10; inter_impec -14 14 -13; inter_je -9 10 -10; inter_m -21 20 -16; inter_mais -10 10 -11
inter_malgr 9 -7 -10; inter_march 21 -4 -22; inter_ne 8 -5 -14; inter_ni 9 -9 -7; inter_nicke -11 11 -9
inter_non -2 8 -16; inter_on -14 13 -13; inter_pas 10 -9 -10; inter_que 16 -19 -12; inter_qui 25 -25 -22
inter_se 10 -7 -7; inter_sont -8 -8 8; inter_sur 7 -7 -6; inter_tout -12 -9 10; inter_toute 6 -5 -6
inter_une 16 -11 -18; intol -9 -8 9; intol_> -9 -8 9; intro 8 -6 -10; intro_> 8 -6 -10; ip -8 9 -13; ip_du -8 9 -13
ipbx -7 7 -7; ipbx_ne -7 7 -7; iphon -5 7 -12; iphon_> -8 8 -7; iphon_affic -11 11 -6; iphon_et -6 7 -7
iphon_n 6 -6 -5; ira -9 -8 9; ira_> -9 -8 9; is 5 -5 -5; is_not 5 -5 -5; j -6 -3 2; j_ai -2 1 -5; j_aimer -5 -5 5
j_appel -1 4 -10; j_arriv 11 -10 -11; j_atten -6 -7 7; j_aurai -7 -7 7; j_avais 7 -7 -8; j_en -22 -21 22
j_enten -15 21 -21; j_envoi -11 11 -7; j_essai 9 -8 -8; j_etais -9 8 -8; j_habit -9 -9 9; j_point -7 -6 9
j_y -7 -7 7; jamai -9 -7 1; jamai_> 8 -9 -7; jamai_de -16 -7 7; jamai_eu -6 6 -5; jardi 10 -13 -8; jardi_> 10 -13 -8
je -11 -6 9; je_capte 12 -16 -10; je_cherc -13 -12 13; je_compo -8 10 -10; je_compr -2 -3 5; je_crois 13 -6 -23
je_decro -13 19 -19; je_deman -10 -7 8; je_dirai -9 -7 8; je_dois -5 6 -6; je_euh -8 -5 7; je_fais 8 -7 -8
je_ferme 13 -13 -4; je_je 10 -6 -11; je_l -26 9 3; je_la -5 5 -4; je_lance 10 -15 -9; je_le -8 9 -7
je_les -11 12 -10; je_m -10 -18 16; je_me -9 -9 9; je_mets -6 6 -6; je_n -1 1 -9; je_ne -7 -3 4; je_paie -3 -8 5
je_parle -6 7 -7; je_pas -9 -7 9; je_passe -9 8 -7; je_paye 5 -5 -5; je_pense -9 -7 8; je_perds 15 -17 -5
je_peux 4 5 -18; je_plais -11 -11 11; je_pourr -6 -6 6; je_prefe -10 -10 11; je_prend -7 -9 8; je_rame -8 -6 7
je_recoi 1 2 -12; je_redem -9 -11 10; je_regar 3 -13 2; je_resil -6 -7 7; je_rigol -11 -10 10; je_sais -9 -16 15
je_sors -5 5 -4; je_souha -8 -10 9; je_suis -8 -12 9; je_tele 8 -2 -8; je_telep -11 13 -14; je_trava 8 -6 -8
je_vais -9 -12 11; je_verra -11 -12 11; je_veux -18 2 3; je_vois 7 -7 -4; je_voudr -4 -13 6; je_voula 7 -6 -10
je_vous 4 -19 4; jean -6 -6 6; jean_tiret -6 -6 6; jeux 8 -8 -8; jeux_en 8 -8 -8; joign -6 6 -4; joign_alors -6 6 -4
joind -25 22 -15; joind_> -16 14 -11; joind_les -6 6 -6; joind_ma -13 10 -8; joind_mes -8 8 -6; joind_sur -9 9 -1
joint 13 -10 -13; joint_> 8 -8 -6; joint_ca 9 -8 -8; jojo -7 -7 8; jojo_point -7 -7 8; joli -6 -5 6
joli_accen -6 -5 6; joue -6 -7 7; joue_pour -6 -7 7; jouer 17 -18 -11; jouer_> 8 -8 -7; jouer_a 8 -8 -7
jouer_en 12 -12 -9; jour -8 8 -8; jour_mon -8 8 -8; jours -1 -17 3; jours_> -23 -11 20; jours_j 13 -11 -13
jours_que -8 -9 8; jsp -8 8 -7; jsp_pourq -8 8 -7; julie -10 -13 13; julie_carpe -9 -13 13; julie_point -7 -5 9
juste -19 8 4; juste_> -9 -10 10; juste_augus -8 -9 9; juste_bip -7 8 -8; juste_le -10 10 -11; juste_pour -14 13 -13
juste_que -11 11 -9; ka 6 -5 -6; ka_fet 6 -5 -6; karim -9 -10 10; karim_benal -9 -10 10; kaz 6 -5 -6
kaz_mwen 6 -5 -6; kern -6 -6 6; kern_aroba -6 -6 6; kevin -8 -8 9; kevin_point -8 -8 9; l 5 -10 -2; l_acces 7 -6 -7
l_accue -8 -9 8; l_actri -6 -6 6; l_adais 6 -6 -7; l_adsl 12 -11 -12; l_agenc 13 -11 -12; l_ai -17 1 5
l_alarm -6 6 -6; l_an -6 -7 7; l_ancie -9 -8 9; l_anten 11 -7 -14; l_appar -15 -5 11; l_appel 0 4 -15
l_arret 6 -5 -6; l_autre -13 -9 12; l_avais -8 -9 9; l_avoir -5 -5 6; l_e -6 -6 6; l_echo -6 7 -9
l_ecole -14 -12 13; l_ecout -6 7 -7; l_ecran 5 -5 -5; l_ecriv -7 -7 7; l_enten -19 7 2; l_entre 6 -1 -7
l_etage 21 -15 -21; l_etran -16 16 -15; l_hotel 8 -8 -6; l_image 8 -8 -6; l_immeu 11 -10 -9; l_impri 14 -13 -11
l_infor -8 -7 7; l_inter 20 -9 -28; l_ipbx -7 7 -7; l_opera 7 -5 -6; l_orage 2 -4 -6; l_ordin 13 -16 -9
l_un -11 -10 11; l_wifi 12 -9 -12; la 5 -5 -8; la_4g -19 19 -17; la_5g -16 16 -16; la_> -10 -10 10; la_avec -5 -5 5
la_banqu 4 -1 -8; la_base -11 11 -6; la_boite -11 14 -19; la_bonne -5 -3 5; la_bouti 10 -10 -9; la_box 9 -9 -14
la_branc 10 -6 -11; la_ca -8 -8 8; la_caiss 17 -17 -12; la_caja 6 -4 -4; la_campa 12 -10 -12; la_carte -10 12 -13
la_catas -11 -5 8; la_centr -6 6 -6; la_chamb 21 -20 -7; la_chans -8 -8 8; la_con -8 -7 8; la_conne 23 -11 -23
la_conso 8 -8 -7; la_coupe -6 -7 7; la_coupu -4 -12 8; la_cuisi -6 -15 6; la_derni -13 -13 15; la_dessu -5 5 -5
la_donne -6 -6 6; la_factu -11 -16 12; la_fibra 9 -7 -8; la_fibre 32 -29 -25; la_fin -15 -9 14; la_flott -8 8 -8
la_franc -4 -6 7; la_fritu -14 12 -10; la_galer 8 -8 -7; la_honte -6 -5 6; la_il 14 -13 -14; la_je -7 -8 7
la_l 10 -7 -11; la_la 7 -9 -5; la_laten 5 -5 -5; la_le -9 -11 10; la_ligne -20 29 -21; la_liste 8 -7 -7
la_live 7 -2 -6; la_maiso 12 -3 -22; la_marqu -14 -13 14; la_meme -14 -15 16; la_messa -7 7 -6; la_mise -8 8 -8
la_miser 14 -15 -9; la_moind 10 -9 -8; la_nouve 10 -6 -11; la_page 16 -15 -15; la_paix -9 -10 9; la_parce 12 -11 -10
la_perso -8 -7 7; la_petit 7 -6 -7; la_pluie -7 7 -8; la_porta -9 9 -9; la_porte 13 -13 -4; la_poste -6 -6 6
la_premi -4 -6 7; la_prise 0 -11 1; la_profe -6 -5 6; la_puce -6 7 -7; la_remet -5 5 -4; la_repon -6 -6 6
la_rue 17 -12 -16; la_secre -7 7 -10; la_semai -6 -6 6; la_sim -7 7 -8; la_socie -12 -14 13; la_sonne -11 14 -21
la_table 11 -10 -13; la_techn -8 -6 7; la_tele 20 -19 -19; la_telep -19 23 -25; la_telet 7 -7 -7; la_telev 7 -7 -6
la_tempe 5 -5 -5; la_toile 9 -10 -8; la_vie -11 -14 13; la_voisi 6 -6 -8; la_voix -14 16 -16; la_vous -7 -8 8
la_wifi 17 -19 -13; lache 5 -11 -2; lache_> -1 -7 4; lache_avec 5 -5 -5; lag 13 -11 -16; lag_> 9 -9 -8
lag_de 11 -8 -12; laiss -10 4 -8; laiss_ca -3 -3 4; laiss_de -6 9 -15; lambe -13 -12 13; lambe_> -9 -8 9
lambe_aroba -6 -5 6; lance 10 -15 -9; lance_un 10 -15 -9; lang -9 -9 9; lang_> -9 -9 9; laten 5 -5 -5
laten_est 5 -5 -5; laure -10 -10 10; laure_picho -10 -10 10; le -1 -7 -2; le_boiti 11 -9 -12; le_bol -8 -8 8
le_borde -8 -9 9; le_bris -10 -10 10; le_burea -17 -18 18; le_c 13 -14 -12; le_cable 18 -18 -17; le_caiss 5 -5 -5
le_cas -14 -17 16; le_chale -9 10 -16; le_chant -6 6 -5; le_chat -12 -11 12; le_chien -9 -11 10; le_code -12 14 -15
le_combi -17 22 -20; le_conse -9 -10 10; le_contr -8 -9 9; le_corre -6 6 -4; le_cyclo 5 -5 -5; le_debit 14 -10 -15
le_decod 15 -19 -11; le_decro -8 9 -7; le_dos -8 -8 10; le_facte 10 -10 -11; le_feu -14 -14 14; le_fil 11 -5 -12
le_fixe -19 26 -33; le_franc -9 -8 8; le_jardi 10 -13 -8; le_le 8 -11 -7; le_lien 7 -6 -5; le_magas -6 7 -7
le_mauva -8 -7 8; le_meme -9 -9 9; le_mille -10 -10 10; le_mobil -2 3 -9; le_modem 16 -15 -15; le_monde -10 -8 9
le_monsi -10 -8 10; le_morbi -2 -2 4; le_natel -7 7 -7; le_netfl 12 -6 -13; le_numer -8 8 -6; le_papie -4 8 -8
le_passa -6 -6 6; le_petit 6 -3 -5; le_placa -9 -16 10; le_point -6 -6 6; le_porta -15 15 -13; le_poste -7 7 -10
le_profe 6 -4 -5; le_quart 5 -5 -5; le_redem 9 -7 -10; le_renvo -9 11 -13; le_repet 9 -9 -8; le_repon -10 11 -12
le_resea 13 -8 -19; le_respo -12 -14 13; le_route 10 -9 -10; le_salon -6 -17 10; le_serve 7 -6 -7; le_signa 7 -7 -6
le_silen -13 16 -16; le_site 9 -9 -8; le_son -10 -12 11; le_souci -8 -10 9; le_stand -13 14 -9; le_techn 3 -9 -1
le_telep -6 5 -7; le_temps 3 -13 -7; le_termi 12 -12 -10; le_tiret -6 -5 7; le_titul -7 -8 8; le_toit -3 -15 8
le_vide -4 9 -9; le_villa -7 7 -10; le_vingt -5 -5 5; le_voyan 12 -12 -10; le_vpn 18 -18 -15; le_web 9 -6 -10
le_wifi 30 -18 -38; le_zero -5 -5 6; lea -6 -5 6; lea_point -6 -5 6; lefeb -6 -6 6; lefeb_l -6 -6 6; leger -6 -6 6
leger_aroba -6 -6 6; lenoi -7 -5 7; lenoi_en -7 -5 7; lenoi_lenoi -7 -5 7; lent -3 -18 7; lent_> -16 -18 17
lent_dans 26 -14 -27; lent_les 6 -6 -7; lente 2 3 -15; lente_> 1 4 -13; lente_chez 12 -10 -12; les 4 5 -19
les_appel -22 24 -18; les_caiss 7 -6 -7; les_camer 18 -17 -24; les_chamb 6 -6 -5; les_cinq 7 -7 -6; les_clien 0 3 -8
les_codes -6 6 -6; les_commu -10 12 -11; les_deux -14 -14 14; les_dix 14 -14 -7; les_ecran 6 -6 -3
les_enfan -15 -15 15; les_esse -9 8 -5; les_gens -11 9 -7; les_heure 14 -11 -14; les_jeux 8 -8 -8; les_les -8 8 -8
les_ligne -8 8 -12; les_machi -6 -7 7; les_mails 5 -5 -5; les_messa -12 14 -8; les_ouvri 6 -3 -6
les_pages 13 -14 -7; les_petit -5 -5 5; les_poste -6 10 -13; les_quart 8 -2 -8; les_recoi -8 8 -8
les_sites 10 -10 -9; les_sms -15 16 -14; les_telec 9 -8 -10; les_texto -16 16 -13; les_trava 7 -6 -6
les_video 13 -12 -13; les_visio 5 -5 -5; liais 6 -5 -6; liais_fibre 6 -5 -6; lien 10 -11 -9; lien_sdsl 9 -10 -9
lien_wan 7 -6 -5; ligne -6 24 -34; ligne_> 2 4 -20; ligne_a -14 13 -10; ligne_c -7 7 -6; ligne_ca 11 -10 -13
ligne_de 13 -10 -21; ligne_depui 9 -9 -4; ligne_du -13 15 -19; ligne_est -12 13 -14; ligne_et 6 -4 -5
ligne_fixe -9 16 -12; ligne_gresi -11 10 -6; ligne_mobil -11 9 -5; ligne_on -6 8 -12; ligne_pro -6 6 -5
ligne_telep -10 12 -16; ligne_y 7 -5 -7; lilas -8 -8 8; lilas_> -8 -8 8; liste 8 -7 -7; liste_> 8 -7 -7
live 7 -2 -6; live_box 7 -2 -6; loic -11 -12 12; loic_prige -8 -8 8; loic_trent -5 -5 5; lol -9 -10 10
lol_> -9 -10 10; longs 9 -8 -10; longs_> 9 -8 -10; luc -6 -8 8; luc_berna -6 -8 8; lucie -14 -13 15
lucie_garni -8 -7 7; lucie_pasqu -8 -7 7; lucie_perro -5 -5 5; lucie_soixa -5 -5 6; lui 12 -10 -12
lui_fonct 10 -10 -11; lui_il 6 -3 -6; lumie 10 -12 -7; lumie_> 10 -10 -9; lumie_de 7 -5 -7; lumie_elle 9 -4 -7
lumie_qui 5 -5 -5; lundi -9 -9 9; lundi_derni -9 -9 9; lunet -11 -10 11; lunet_> -11 -10 11; lyon -7 -7 7
lyon_> -7 -7 7; m -16 -5 9; m_a -9 -23 20; m_affic 2 0 -9; m_aider -6 -6 7; m_appel -16 1 3; m_avez -11 -9 11
m_ecout -8 -8 8; m_en -8 -8 9; m_enerv -7 -7 7; m_enten -8 18 -33; m_entre -11 -10 11; m_etonn -7 -7 7
m_inqui -8 -8 9; m_ont -6 7 -7; ma 7 8 -21; ma_boite 8 -9 -6; ma_box 18 -14 -17; ma_carte -18 13 -9
ma_chamb 0 3 -14; ma_conne 25 -15 -25; ma_conse -11 -12 12; ma_conso 10 -11 -7; ma_factu -15 -17 17
ma_femme -12 12 -6; ma_fibre 9 -8 -9; ma_fille -13 5 -6; ma_ligne -16 24 -33; ma_mere -19 6 -1; ma_messa -14 14 -12
ma_nouve -10 18 -17; ma_part -9 -10 9; ma_prise 6 -7 -6; ma_sim -13 14 -12; ma_soeur -10 10 -8; ma_switc 7 -6 -3
ma_table 15 -14 -9; ma_tete -8 -7 8; machi -15 -14 14; machi_> -8 -8 8; machi_j -6 -7 7; machi_je -6 -7 7
madam -9 -11 9; madam_aider -5 -5 5; madam_bonjo -8 9 -10; madam_lambe -14 -12 13; madam_perri 10 -10 -9
madam_tremb -9 -9 9; magas -6 4 -2; magas_> -16 8 -1; magas_les 7 -6 -7; magas_sont 9 -9 -4; mail 8 -9 -6
mail_> 8 -9 -6; mails 21 -21 -15; mails_> 18 -19 -11; mails_au 6 -6 -7; mails_ils 15 -13 -17; maint -2 -11 5
maint_> -5 -5 5; maint_j 7 -7 -8; maint_je -7 -7 7; mais 3 7 -18; mais_alors -8 8 -7; mais_c 6 -3 -6
mais_chez 8 -7 -7; mais_des -5 5 -5; mais_franc -6 -6 6; mais_il 12 -11 -4; mais_inter 24 -23 -20; mais_je 2 0 -9
mais_l -7 7 -7; mais_la -7 -8 8; mais_le -6 10 -20; mais_les 11 -10 -13; mais_merde -8 -8 8; mais_mes -8 8 -7
mais_moi -18 19 -16; mais_netfl 6 -6 -3; mais_non -14 -12 13; mais_on -8 -12 10; mais_pas -25 21 -13
mais_perso -7 10 -10; mais_pour 14 -15 -9; mais_quand -7 14 -14; mais_telep -6 6 -6; mais_vous -7 -8 7
mais_y 6 -9 -5; maiso 9 0 -22; maiso_> -4 10 -17; maiso_alors 9 -9 -2; maiso_est 17 -16 -18; maiso_et 8 -6 -8
maiso_il -1 2 -14; maiso_que 6 -3 -6; maiso_y 9 -8 -9; mal -12 11 -8; mal_> -10 1 0; mal_mes -8 8 -9; malad 8 -7 -8
malad_> 7 -6 -7; malad_sur 9 -6 -9; malgr 9 -7 -10; malgr_le 9 -7 -10; mamad -8 -7 8; mamad_diop -8 -7 8
maman 9 -7 -8; maman_elle 9 -7 -8; mange -10 -8 9; mange_> -10 -8 9; manqu -6 -5 6; manqu_vous -6 -5 6
manso -10 -10 10; manso_> -10 -10 10; marc -6 -5 7; marc_d -6 -5 7; march -5 -5 5; march_> -4 -6 5
march_a 10 -9 -10; march_depui -12 -10 11; march_euh -10 -9 10; march_mon -10 15 -16; march_nicke -11 11 -9
march_pas -3 2 -6; march_plus 1 -11 4; march_tres 8 -8 -6; mardi -14 5 -2; mardi_et -9 -8 8; mardi_une -10 8 -7
mareu -9 -9 9; mareu_> -9 -9 9; mari -1 -17 9; mari_> -9 -6 7; mari_c -7 -8 8; mari_dit 7 -7 -4; mari_qui -10 -15 13
mari_vu 8 -8 -8; marie -10 -10 10; marie_aroba -5 -5 6; marie_le -10 -10 10; marin -7 -6 8; marin_aroba -7 -6 8
marqu -14 -7 11; marqu_sorti -14 -13 14; marqu_sur -4 8 -8; marra -8 -9 9; marra_ca -8 -9 9; marre -14 -13 14
marre_> -11 -12 12; marre_de -7 -6 7; marse -13 -13 13; marse_> -13 -13 13; marte -7 -6 7; marte_aroba -7 -6 7
marti -15 -18 17; marti_> -12 -14 13; marti_aroba -7 -5 9; marti_hier -7 -7 7; marti_m -7 -6 7; masqu -9 -10 10
masqu_lol -9 -10 10; matin 1 -18 2; matin_> 0 -18 3; matin_a 17 -10 -17; matin_c 6 -3 -6; mauva -12 2 4
mauva_cable -8 -7 8; mauva_on -7 7 -9; me 1 0 -9; me_bloqu 10 -10 -9; me_branc 9 -10 -8; me_conne 19 -17 -15
me_deman 2 6 -18; me_disen -8 7 -7; me_dit -1 4 -11; me_fait -10 -10 10; me_faite -10 -9 10; me_faudr -5 6 -5
me_joind -19 17 -11; me_lache 8 -6 -8; me_pose -9 -9 9; me_prene -4 -3 4; me_prese -9 -9 9; me_recla -6 7 -7
me_repet -7 -7 7; me_saoul -5 -5 5; me_telep -11 20 -23; mecon -9 -8 9; mecon_> -9 -8 9; mega 7 -7 -7
mega_a 7 -7 -7; megas 16 -14 -16; megas_> 8 -7 -8; megas_alors 5 -5 -5; megas_et 7 -7 -8; meme -7 -6 7
meme_> -11 -17 13; meme_chose -11 -10 12; meme_depui -5 -5 5; meme_n 10 -9 -10; meme_panne -10 -9 10
meme_pas 8 -7 -8; meme_pour -8 9 -9; meme_probl -7 -4 7; meme_quand -11 10 -9; menso -7 -6 7; menso_> -7 -6 7
mente -5 -5 6; mente_> -5 -5 6; merci -19 -19 20; merci_> -14 -15 15; merci_beauc -7 -7 7; merci_monsi -6 -6 6
merci_on -3 -3 4; merde -8 -8 8; merde_enfin -8 -8 8; mere -19 6 -1; mere_> -13 10 -8; mere_est -8 9 -10
mere_qui -8 -18 15; mes 10 -3 -19; mes_appar 5 -5 -2; mes_appel -15 17 -19; mes_camer 9 -10 -6; mes_clien -13 9 -7
mes_colle -6 7 -9; mes_corre -13 13 -12; mes_courr 10 -10 -10; mes_decla 9 -12 -5; mes_lunet -11 -10 11
mes_mails 15 -14 -17; mes_papie -9 -10 10; mes_petit 5 -5 -4; mes_piece 8 -8 -6; mes_potes -12 13 -12
mes_sms -15 14 -11; mes_texto -15 14 -9; mes_virem 7 -8 -6; mes_visio 11 -10 -15; messa -21 21 -15
messa_> -11 11 -8; messa_ne -17 20 -23; messa_sms -5 6 -6; messa_sur -3 7 -16; messa_vocal -6 7 -7; mets -6 6 -6
mets_carte -6 6 -6; mette -8 -9 10; mette_moi -8 -9 10; mettr 5 -5 -4; mettr_sur 5 -5 -4; mi -6 -8 8
mi_chiam -6 -8 8; micro 10 -9 -10; micro_coupu 10 -9 -10; midi -9 -9 9; midi_> -9 -9 9; mieux -11 -12 12
mieux_le -9 -8 8; mieux_parle -5 -5 5; mille -15 -14 15; mille_> -15 -14 15; mille_lyon -7 -7 7; min 7 -6 -8
min_wifi 7 -6 -8; minut 15 -5 -21; minut_> 5 1 -17; minut_je -11 -10 11; minut_le 6 -4 -5; minut_sur 16 -11 -18
mis -7 8 -9; mis_ma -7 8 -9; mise -11 10 -9; mise_a -8 8 -8; mise_dans -4 8 -8; miser 14 -15 -9; miser_> 14 -15 -9
mobil -24 20 -14; mobil_> -23 7 0; mobil_a -10 8 -6; mobil_car 9 -6 -10; mobil_dans -16 16 -13; mobil_de -8 8 -8
mobil_lui 6 -3 -6; mobil_m -11 8 -7; mobil_n -12 12 -7; mobil_ne -8 9 -9; mobil_parce 9 -8 -9; mobil_qui -16 16 -12
mobil_tres -9 8 -7; mobil_va 17 -22 -6; modem 20 -18 -17; modem_clign 7 -7 -7; modem_est 6 -6 -7; modem_il 10 -9 -11
modem_qu 7 -5 -7; modem_reste 12 -11 -12; modem_route 7 -6 -7; modif -9 -11 11; modif_mon -9 -11 11; moi -12 -12 13
moi_> -20 -5 11; moi_a 12 -10 -12; moi_c -9 -10 10; moi_ca 8 -7 -7; moi_de 10 -9 -10; moi_donc -7 -7 7
moi_il -5 -5 5; moi_inter 10 -9 -10; moi_j 9 -9 -7; moi_je -10 9 -16; moi_l 9 -7 -8; moi_la -9 -10 9
moi_les -6 -7 7; moi_ou -6 -5 7; moi_quelq -8 -9 12; moi_si -12 10 -8; moi_tom -8 -8 8; moi_un -12 -12 14
moi_une -6 -7 7; moi_venir -6 -6 6; moind 10 -9 -8; moind_page 10 -9 -8; mois -10 -13 11; mois_de -9 -12 9
mois_que -9 -8 9; mon -3 10 -11; mon_abonn -10 -16 13; mon_age -8 -10 9; mon_alarm 11 -11 -7; mon_assis -13 -13 13
mon_cellu -14 14 -13; mon_chef -13 -11 11; mon_code -12 11 -10; mon_contr -13 -13 14; mon_debit 7 -12 -6
mon_dect -12 12 -14; mon_divor -8 -7 7; mon_dossi -14 -9 15; mon_epous 6 -3 -6; mon_femme -9 -8 8
mon_fils 19 -18 -10; mon_fixe -17 13 -8; mon_forfa -12 18 -19; mon_gamin -9 9 -9; mon_garco -7 7 -7
mon_gars -10 -11 11; mon_gsm -12 13 -13; mon_impri 10 -10 -4; mon_inter -12 10 -8; mon_iphon -3 5 -7
mon_mari -1 -17 9; mon_mobil -3 11 -16; mon_modem 12 -13 -10; mon_mon -6 7 -5; mon_natel -2 3 -15
mon_nom -16 -15 17; mon_nouve -6 7 -7; mon_numer -16 16 -14; mon_opera -12 -11 12; mon_ordi 10 -10 -8
mon_ordin 8 -8 -8; mon_papa 9 -7 -10; mon_patro -5 6 -6; mon_pays -7 7 -7; mon_pc 13 -13 -10; mon_petit 6 -4 -6
mon_porta -17 25 -22; mon_pote 9 -9 -2; mon_preno -7 -7 7; mon_repet 14 -13 -19; mon_repon -13 20 -21
mon_respo -7 -7 7; mon_route 13 -14 -10; mon_samsu -6 7 -5; mon_smart -1 3 -8; mon_solde -10 -9 10
mon_telep -6 16 -24; mon_telev 8 -8 -7; mon_temps -10 -9 10; mon_vieux -7 8 -7; mon_wifi 15 -14 -13; monde -4 -11 6
monde_est -10 -8 9; monde_plus 11 -11 -10; monsi -14 -22 19; monsi_> -20 -21 21; monsi_de -10 -10 10
monsi_lambe -8 -7 7; monsi_m -10 -8 10; monsi_marti -7 -7 7; monsi_moi 10 -9 -10; monta 10 -9 -10
monta_est 10 -9 -10; monte 3 0 -18; monte_pas 13 -13 -14; monte_plus -5 6 -14; morbi -5 -5 5; morbi_> -5 -5 5
morbi_aroba -2 -2 4; morel -8 -7 8; morel_> -8 -7 8; mort -2 -4 -4; mort_> 11 -29 6; mort_aucun -6 6 -5
mort_elle -8 9 -10; morte 12 -12 -9; morte_> 14 -15 -7; morte_je -13 12 -9; mot 10 -15 -6; mot_> -7 -5 7
mot_de 13 -15 -11; mouli 9 -8 -8; mouli_> 9 -8 -8; moyen 7 -2 -7; moyen_d -3 1 -1; moyen_de 10 -10 -9
muet -13 16 -19; muet_> -13 15 -18; muet_on -8 8 -6; muets -9 10 -10; muets_> -9 10 -10; mur 6 -5 -6; mur_a 6 -5 -6
mutua 9 -8 -9; mutua_> 9 -8 -9; mutue -11 10 -10; mutue_tres -11 10 -10; mwen 6 -5 -6; mwen_l 6 -5 -6; my 5 -5 -5
my_frenc 5 -5 -5; n -5 4 -7; n_> -7 -6 7; n_a 11 -7 -19; n_acced 9 -7 -10; n_accro 0 2 -9; n_affic -10 11 -13
n_ai -5 0 -2; n_appar 8 -7 -7; n_aroba -4 -2 6; n_arriv -1 13 -26; n_avons 7 -6 -5; n_comme -6 -6 6; n_en -9 -6 7
n_enten -6 7 -7; n_est -9 -7 5; n_exist -10 10 -10; n_impor -12 -11 12; n_y -8 1 -1; nadia -11 -12 12
nadia_> -11 -12 12; namur -9 9 -9; namur_> -9 9 -9; nante 9 -6 -9; nante_> 9 -6 -9; natel -5 7 -16; natel_de -7 7 -7
natel_ne -9 10 -16; natel_veut 5 -5 -4; natha -10 -9 9; natha_gros -10 -9 9; ne -4 3 -5; ne_bascu -5 5 -5
ne_capte -23 23 -11; ne_charg 2 -1 -9; ne_compr -4 -6 7; ne_dis -14 -7 10; ne_donne -10 10 -8; ne_fait -7 8 -12
ne_fonct -16 -9 6; ne_l -11 -9 10; ne_m -5 7 -5; ne_march -31 9 1; ne_me -9 -9 9; ne_monte 3 0 -18; ne_passe 6 9 -18
ne_peut -2 6 -18; ne_peux 0 0 -14; ne_prefe -14 -12 13; ne_prend -9 10 -8; ne_recoi -12 12 -10; ne_recup 8 -6 -10
ne_redem 10 -9 -10; ne_repet 14 -13 -19; ne_repon 4 -15 6; ne_s 7 -3 -15; ne_sais 0 -11 2; ne_sait -6 7 -3
ne_saura -10 -9 10; ne_se 9 -9 -2; ne_sonne -18 24 -22; ne_souha -13 -11 12; ne_suis -15 -12 14; ne_synch 9 -13 -7
ne_trouv 8 -8 -3; ne_va 8 -13 -1; ne_veut 10 -8 -12; ne_vois 9 -8 -10; nenni -12 -12 12; nenni_> -12 -12 12
net -6 -6 6; net_> -6 -6 6; netfl 22 -18 -21; netfl_> 6 -6 -6; netfl_il 9 -6 -10; netfl_ne 7 -7 -7
netfl_plus 11 -10 -11; netfl_tourn 6 -6 -3; neuf -5 -8 7; neuf_> -5 -5 6; neuf_douze -5 -6 9; neuf_heure 10 -1 -14
neuf_je -9 -7 8; neuf_mille -7 -7 7; neuf_neuf -9 -7 8; ni -1 -12 5; ni_appel -8 11 -11; ni_d 7 7 -25
ni_envoy -6 8 -9; ni_inter -17 -14 16; ni_l -11 -10 11; ni_la 9 -9 -7; ni_le -17 -14 16; ni_non -8 -6 7
ni_oui -8 -6 7; ni_pon 6 -5 -6; ni_recev -10 12 -12; ni_rien 6 -3 -6; ni_sur 9 -9 -13; nicke -15 16 -14
nicke_c -11 11 -9; nicke_juste -10 10 -11; nicke_mais -8 8 -7; nivea -11 11 -11; nivea_de -11 11 -11; no 2 1 -11
no_fonct 9 -7 -8; no_inter 6 -4 -4; no_sim -6 6 -6; noel -6 -5 6; noel_arrob -6 -5 6; noire -6 -8 7
noire_avec -10 -6 8; noire_plus 10 -10 -9; nom -17 -16 18; nom_> -12 -11 13; nom_c -8 -8 8; nom_d -5 -5 5
nom_henry -7 -7 7; nom_vous -5 -5 6; non -11 -20 19; non_> -17 -19 23; non_allez -10 -6 11; non_alors -10 -9 10
non_c -5 5 -5; non_ca -9 -8 9; non_ce -9 -6 7; non_detec -10 11 -11; non_ident 8 -10 -7; non_j -6 -6 6
non_je -11 -9 10; non_juste -9 -10 10; non_l -7 -6 6; non_le -10 10 -10; non_mais -17 -15 17; non_merci -3 -3 4
non_non 5 -21 0; non_pas 5 -22 -2; non_plus 7 -9 -6; non_rien -5 -3 7; non_sept -8 -7 8; non_valid -6 7 -7
non_y -10 -5 10; nonan -6 -6 6; nonan_deux -6 -5 6; nonan_et -5 -5 5; nonan_huit -5 -5 6; nonan_nonan -5 -5 5
nope -12 -12 12; nope_> -12 -12 12; nord -7 -7 8; nord_aroba -7 -7 8; nos 8 -2 -19; nos_clien -4 5 -1
nos_comme -8 8 -8; nos_mails 6 -6 -7; nos_ordin 9 -8 -10; nos_poste -9 10 -10; nos_termi 9 -10 -7; not 5 -5 -5
not_worki 5 -5 -5; noter -7 -5 7; noter_sacha -7 -5 7; notez -8 -8 8; notez_loic -8 -8 8; notre -2 3 -9
notre_conne 5 -5 -5; notre_contr -5 -5 5; notre_ecole -6 -8 8; notre_liais 6 -5 -6; notre_lien 9 -10 -9
notre_numer -6 7 -4; notre_trunk -10 11 -10; nous 5 3 -12; nous_> -9 -7 8; nous_appel -6 5 -5; nous_au -8 9 -9
nous_ca 5 -5 -5; nous_depui 18 -10 -19; nous_disen -6 5 -5; nous_n 7 -6 -5; nous_on 7 -7 -6; nous_une 6 -5 -6
nouve -2 10 -19; nouve_box 10 -6 -11; nouve_carte -10 12 -8; nouve_colla -5 6 -5; nouve_iphon -6 7 -7
nouve_mais -6 6 -6; nouve_sim -8 15 -17; novem -9 -12 9; novem_> -9 -12 9; nul -10 -12 11; nul_> -10 -12 11
nulle -12 -12 12; nulle_> -12 -12 12; numer -22 16 -8; numer_a -8 9 -9; numer_ca -6 8 -8; numer_de -7 -7 7
numer_echec -5 5 -5; numer_est -8 8 -6; numer_masqu -9 -10 10; numer_n -15 16 -13; numer_une -6 6 -4; o -7 -7 7
o_n -6 -6 6; o_t -5 -5 5; occup -13 3 1; occup_> -6 7 -4; occup_de -8 -7 7; occup_tout -9 9 -7; offre -13 -14 14
offre_> -8 -8 8; offre_plus -9 -9 9; oh -9 -7 10; oh_la -5 -5 5; oh_vous -3 -3 4; ok -12 -11 11; ok_pas -12 -11 11
on 2 -3 -6; on_a 23 -17 -22; on_arriv 10 -10 -9; on_capte 8 -8 -7; on_enten -7 8 -8; on_est -4 -21 10
on_fait -6 6 -4; on_m 6 1 -18; on_me -15 15 -11; on_n 1 -4 -4; on_ne -5 6 -6; on_peut -20 -10 17; on_recom -8 -9 8
on_regar 6 -3 -6; on_s -17 16 -14; on_se -13 2 6; on_va -19 -15 18; on_vient 7 -6 -7; ont 2 4 -11; ont_creus 6 -3 -6
ont_envoy -6 7 -7; ont_fait 10 -9 -11; ont_secti 7 -6 -6; onze -3 -4 5; onze_> -4 -4 5; onze_vingt -3 -4 6
opera -18 -19 20; opera_> -11 -11 12; opera_a -9 -8 9; opera_de -6 -7 7; opera_est -12 -11 12; opera_parce 7 -5 -6
or 7 -7 -7; or_il 7 -7 -7; orage 2 -4 -6; orage_> -9 10 -11; orage_d 12 -8 -12; orage_je 1 -10 2; orang 6 -13 -2
orang_> 10 -8 -10; orang_elle 5 -5 -5; orang_et 6 -5 -6; orang_point -8 -7 8; orang_qui 9 -8 -10; ordi 10 -10 -8
ordi_porta 8 -8 -2; ordi_trouv 9 -9 -8; ordin 16 -21 -5; ordin_> 14 -12 -9; ordin_ca 9 -5 -8; ordin_de 5 -2 -4
ordin_dit 7 -7 -8; ordin_et -7 -11 9; ordin_il 8 -10 -8; ordin_n 8 -7 -5; ordin_ne 12 -11 -5; ordin_porta 13 -12 -12
ordin_sont 9 -8 -10; ottic 9 -7 -8; ottic_e 9 -7 -8; ou -10 -15 12; ou_ca -12 -6 10; ou_est -6 -6 7; ou_huit -8 -7 8
ou_netfl 6 -6 -6; ou_pas -7 -8 9; ou_quoi -11 -9 12; ouf 11 -8 -12; ouf_> 9 -7 -9; ouf_sur 7 -6 -7; oui -12 -21 18
oui_> -22 -27 31; oui_allez -5 -5 6; oui_alors 13 -11 -12; oui_bonjo 2 -8 0; oui_c 2 -15 0; oui_ca -10 -8 11
oui_dites 6 -4 -6; oui_donc -7 -5 6; oui_enfin -7 -6 7; oui_et -8 -3 8; oui_euh -15 -6 13; oui_j -6 -6 6
oui_je -6 -6 6; oui_le -14 -14 15; oui_lucie -5 -5 5; oui_merci -10 -9 10; oui_mon -9 10 -10; oui_ni -8 -6 7
oui_oui -12 -10 12; oui_peuch -9 -9 9; oui_plusi -10 -10 11; oui_tout -3 -2 5; oui_voila 12 -3 -12; ouver -6 -6 6
ouver_la -6 -6 6; ouvre 10 -10 -12; ouvre_> 10 -10 -12; ouvri 17 -15 -15; ouvri_les 10 -10 -9; ouvri_ma 8 -9 -6
ouvri_mes 10 -10 -9; ouvri_ont 6 -3 -6; p -7 -6 8; p_e -5 -5 5; p_point -7 -6 9; page 14 -21 -12; page_> 11 -15 -10
page_d 11 -11 -11; page_googl 7 -7 -6; pages 13 -14 -7; pages_> 9 -9 -9; pages_ne 9 -9 -8; pages_s 6 -6 -7
paie -3 -8 5; paie_et -8 -7 8; paie_la 6 -4 -6; paiem 9 -10 -7; paiem_ne 8 -7 -2; paiem_sont 9 -10 -7
paill -14 -16 15; paill_> -14 -16 15; paix -9 -10 9; paix_> -9 -10 9; panne -10 -5 9; panne_> -8 2 3
panne_a -7 -6 7; panne_d 15 -5 -15; panne_euh 11 -6 -11; panne_le -14 -11 14; panne_les 8 -8 -6; panne_que -10 -9 10
papa 11 -8 -11; papa_appel 7 -5 -6; papa_il 9 -7 -10; papie -14 0 2; papie_> -9 -10 10; papie_et -4 8 -8
paque -2 -9 4; paque_> -8 -8 8; paque_peuch -8 -8 8; paque_sur 9 -10 -9; par -5 8 -9; par_contr 1 1 -10
par_inter 7 -7 -6; par_quelq -6 -7 6; par_sms -6 6 -6; par_telep -9 9 -7; paras -9 9 -10; paras_on -9 9 -10
parce 23 -19 -19; parce_qu 15 -15 -12; parce_que 18 -14 -16; pardo -10 -13 12; pardo_> -13 -12 13; pardo_j 7 -6 -10
parei 6 -3 -6; parei_pas 6 -3 -6; parfa -5 -3 5; parfa_comme -5 -3 5; parle -20 -5 11; parle_> -6 6 -6
parle_a -12 -5 8; parle_au -5 7 -8; parle_avec -5 -8 6; parle_de -10 -8 9; parle_mieux -9 -8 8; part -9 -10 9
part_c -9 -10 9; parta 13 -8 -17; parta_sur 13 -8 -17; parte -5 10 -21; parte_pas 0 4 -16; parte_plus -8 9 -14
parti -15 -13 14; parti_> -10 -20 14; parti_depui 19 -14 -20; parti_en -7 7 -8; parti_mange -10 -8 9; pas -5 -4 -2
pas_> -6 -4 2; pas_a -5 6 -11; pas_activ -4 8 -8; pas_alors -18 8 -6; pas_arriv 3 1 -15; pas_attri -10 11 -5
pas_au 9 -9 -3; pas_besoi -13 -15 15; pas_bien -3 -3 4; pas_bon 11 -8 -12; pas_c 4 -16 8; pas_ca -20 -19 21
pas_ce -4 -6 7; pas_chez -11 13 -14; pas_com -8 -5 7; pas_compr -9 -7 9; pas_conne 6 -5 -5; pas_d 16 -15 -11
pas_dans 8 -8 -7; pas_de -3 5 -10; pas_demar 7 -7 -7; pas_deux 5 -12 -3; pas_donc -3 -3 4; pas_du 3 -12 -1
pas_elle -13 -10 11; pas_emett -8 8 -8; pas_en -2 8 -12; pas_encor -17 -9 13; pas_enten -20 -18 18; pas_ete -8 9 -9
pas_faire -5 6 -5; pas_fait -11 -9 10; pas_faite -9 9 -9; pas_grave -16 -13 16; pas_ici -10 -10 10
pas_inter -15 16 -22; pas_joign -6 6 -4; pas_l -6 7 -7; pas_la 3 5 -14; pas_le 19 -20 -12; pas_les 8 -7 -10
pas_ma 17 -17 -14; pas_mais -12 10 -8; pas_march 10 -9 -10; pas_me -6 6 -6; pas_moyen 8 -9 -5; pas_non -5 -12 4
pas_parle -6 6 -6; pas_perre -15 -8 12; pas_possi -15 -14 15; pas_quand -6 10 -8; pas_que 11 -11 -10
pas_recon -6 6 -6; pas_resea -10 9 -9; pas_se 6 -6 -4; pas_sfr -5 -5 5; pas_si -3 -3 4; pas_speci -16 -12 14
pas_sur 9 -9 -8; pas_telep -11 15 -16; pas_tout -5 -5 5; pas_trop -8 -6 9; pas_un -11 12 -13; pas_venu -9 -8 8
pas_vous -10 -9 10; pas_vraim -22 -13 21; pasqu -8 -7 7; pasqu_> -8 -7 7; passa -6 -6 6; passa_du -6 -6 6
passe -4 11 -16; passe_> 4 8 -18; passe_a -9 -9 9; passe_c -4 -6 7; passe_j 10 -10 -11; passe_l 6 -6 -3
passe_mais 6 -6 -3; passe_mal 17 -17 -9; passe_merci -8 -8 9; passe_mes -6 6 -5; passe_moi -14 -15 18
passe_pas -10 12 -13; passe_plus 1 1 -12; passe_pour 13 -15 -11; passe_sur 12 -8 -12; passe_tout -8 -6 8
passe_un -9 8 -7; patro -5 6 -6; patro_et -5 6 -6; paul -17 -18 18; paul_> -12 -12 12; paul_aroba -7 -5 8
paul_chez -8 -8 8; paye 5 -5 -5; paye_la 5 -5 -5; payer -12 -13 13; payer_factu -6 -6 6; payer_pour -8 -8 8
payez -8 -7 8; payez_ma -8 -7 8; pays -7 7 -7; pays_mais -7 7 -7; pc 13 -13 -10; pc_porta 8 -8 -7; pc_une 9 -7 -10
peine 7 -7 -7; peine_en 7 -7 -7; pelle 6 -5 -6; pelle_a 6 -5 -6; penda -11 13 -13; penda_les -8 8 -7
penda_mes -9 10 -12; pense -9 -7 8; pense_depui -9 -7 8; perd 6 -4 -5; perd_le 6 -4 -5; perdr -10 -9 10
perdr_mon -10 -9 10; perds 15 -17 -5; perds_la 5 -4 -5; perds_le 13 -13 -4; perdu 6 -3 -13; perdu_> 8 -8 -7
perdu_avec -11 -4 11; perdu_inter 11 -11 -7; perdu_la 11 -7 -7; perdu_mon -9 9 -9; perma -8 9 -9; perma_au -8 9 -9
perre -15 -8 12; perre_perri -15 -8 12; perri 2 -11 0; perri_> -15 -8 12; perri_je 10 -10 -9; perro -5 -5 5
perro_p -5 -5 5; perso -26 -5 14; perso_> -18 -4 9; perso_a -9 -7 8; perso_avec -8 9 -10; perso_n -4 10 -16
perso_ne -15 -8 9; perso_peut -7 10 -10; perso_qui -8 -7 7; perte 10 -10 -9; perte_de 10 -10 -9; peter -8 -6 7
peter_un -8 -6 7; petit -1 -14 7; petit_boite 5 -5 -5; petit_boiti 6 -3 -5; petit_elle 9 -4 -7; petit_enfan 3 -6 0
petit_l 6 -4 -6; petit_lumie 8 -5 -8; petit_point 7 -5 -7; petit_probl -9 -12 9; petit_quest -7 -7 7
petit_souci -7 -10 8; peu -9 -8 10; peu_avec -8 -6 7; peu_compl -6 -8 9; peu_perdu -11 -4 11; peuch -5 -12 8
peuch_> -9 -9 9; peuch_la 5 -5 -4; peuch_un -8 -8 8; peur -8 -7 8; peur_que -8 -7 8; peut -9 5 -2
peut_avoir -6 -6 7; peut_faire -11 -14 13; peut_laiss -6 9 -15; peut_m -7 10 -10; peut_me -11 20 -23
peut_pas -6 7 -6; peut_plus 3 -1 -9; peuve 5 -5 -4; peuve_plus 5 -5 -4; peux -7 6 -9; peux_appel -7 10 -10
peux_avoir -11 -11 11; peux_ni -8 11 -11; peux_parle -7 -8 9; peux_pas -18 12 -8; peux_plus 5 -8 -4
peux_recev -14 15 -13; peux_surfe -16 16 -13; peux_telep 16 -16 -16; phili -9 -8 9; phili_garni -9 -8 9
picho -10 -10 10; picho_> -10 -10 10; piece 13 -10 -13; piece_joint 13 -10 -13; pierr -6 -6 7; pierr_marti -6 -6 7
pin -10 10 -9; pin_est -6 6 -6; pin_que -6 7 -7; ping 8 -7 -8; ping_de 8 -7 -8; pixel 16 -14 -16
pixel_et 16 -14 -16; placa -9 -16 10; placa_> -9 -16 10; plaig 8 -8 -6; plaig_> 8 -8 -6; plain -8 -12 10
plain_pas -8 -12 10; plais -11 -11 11; plais_> -11 -11 11; plait -6 -5 7; plait_> -6 -5 9; plait_je -1 -2 4
plait_madam -5 -5 5; plant 13 -12 -13; plant_> 13 -12 -13; plein -11 4 0; plein_dans -10 -10 10; plein_de -9 9 -10
plein_et -6 7 -7; plein_je -6 -7 7; plein_le -8 -8 10; plein_zoom 8 -7 -8; pleut -13 -7 12; pleut_depui -13 -7 12
pluie -7 7 -8; pluie_> -7 7 -8; plus 2 2 -14; plus_33 -7 -7 7; plus_> -6 -6 7; plus_a 17 -11 -18
plus_acces 13 -13 -10; plus_aller 12 -12 -12; plus_appel -14 23 -25; plus_attri -8 10 -12; plus_au 8 -7 -2
plus_aucun -4 7 -13; plus_ca 10 -10 -9; plus_chez 9 -7 -8; plus_d -8 -14 7; plus_de -18 13 -2; plus_demar 13 -10 -16
plus_depui 2 -6 -4; plus_detec -6 6 -6; plus_du 11 -10 -12; plus_elle 6 -7 -5; plus_encai 5 -5 -5
plus_envoy -7 7 -7; plus_et -6 7 -7; plus_faire 8 -9 -7; plus_heure -15 15 -19; plus_inter 23 -19 -22
plus_jouer 17 -18 -11; plus_la 5 1 -18; plus_le 11 -6 -11; plus_les -6 7 -10; plus_lucie -8 -7 7; plus_me 9 -7 -10
plus_mes 6 -4 -19; plus_mon 9 -8 -10; plus_moyen 0 5 -16; plus_parle -5 5 -4; plus_pas 10 -7 -11; plus_perso 0 6 -14
plus_plus -6 7 -5; plus_press -8 -10 9; plus_qu -2 8 -8; plus_quand -1 1 0; plus_que 7 -7 -8; plus_rapid -9 -9 9
plus_recon -9 9 -9; plus_regar 9 -5 -8; plus_rien -9 -6 2; plus_ses 10 -9 -10; plus_sur -12 13 -9
plus_surfe 16 -16 -16; plus_tard -8 -7 8; plus_telep -14 15 -16; plus_telet 10 -10 -9; plus_trent -5 -5 5
plus_tut -7 8 -12; plusi -10 -10 11; plusi_fois -10 -10 11; pluto 10 -22 -3; pluto_inter 16 -19 -12
pluto_non -11 -9 11; point -12 -16 16; point_ch -6 -6 6; point_com -10 -9 10; point_d 7 -5 -7; point_de 9 -8 -9
point_fr -10 -8 11; point_gamin -8 -8 9; point_gueri -2 -2 4; point_kern -6 -6 6; point_lambe -6 -5 6
point_le -6 -5 7; point_leger -6 -6 6; point_marin -7 -6 8; point_marte -7 -6 7; point_marti -7 -5 9
point_net -6 -6 6; point_noel -6 -5 6; point_nord -7 -7 8; point_p -7 -6 9; point_rocha -6 -6 6; point_roux -7 -6 9
point_sur -6 -6 6; pompi -4 -3 7; pompi_avec -4 -3 7; pon 7 -7 -7; pon_enten 6 -5 -6; pon_etein 6 -5 -6
porta -9 22 -24; porta_> 3 -2 -13; porta_affic -9 10 -4; porta_arriv 8 -8 -2; porta_ca 2 -1 -8
porta_capte -16 16 -10; porta_dans -7 7 -10; porta_de 2 4 -14; porta_depui -8 9 -2; porta_deux -8 -7 8
porta_est -25 21 -15; porta_il -1 4 -12; porta_impos 3 -2 -1; porta_j -6 7 -7; porta_la 12 -11 -10
porta_n -14 15 -15; porta_ne -7 10 -10; porta_parce 16 -15 -14; porta_pourt -8 7 -6; porta_que -8 7 -6
porta_qui -11 12 -13; porta_reste -5 5 -4; porta_se 12 -11 -4; porta_voit 8 -8 -7; porte 1 1 -13; porte_> -8 9 -9
porte_je 13 -13 -4; pose -4 -1 -1; pose_pas -9 -9 9; pose_probl 11 -15 -9; pose_souci -12 12 -16; possi -15 -14 15
possi_> -11 -10 10; possi_d -7 -6 7; poste -23 6 3; poste_> -8 -12 10; poste_a -8 -9 8; poste_c -4 -8 9
poste_de -7 7 -10; poste_point -6 -6 6; poste_sont -6 10 -13; poste_telep -9 10 -10; pote 9 -9 -2; pote_ca 9 -9 -2
potes -12 13 -12; potes_ils -12 13 -12; pour -6 -1 2; pour_appel -8 9 -9; pour_ca -11 -9 12; pour_de -5 6 -5
pour_euh -7 -5 6; pour_inter 14 -15 -9; pour_la -6 10 -13; pour_le 1 7 -17; pour_ma 3 -13 -1; pour_moi -6 -7 7
pour_mon -13 -13 13; pour_rien -14 0 6; pour_un -17 -16 20; pour_une -14 -11 16; pourq 0 3 -10; pourq_ma 9 -10 -8
pourq_mais -8 8 -7; pourr -10 -10 11; pourr_je -4 -4 5; pourr_vous -6 -6 6; pourt -2 6 -7; pourt_il -8 7 -6
pourt_le 7 -5 -6; pouve -9 -7 9; pouve_m -6 -6 7; pouve_noter -7 -5 7; prefe -17 -17 18; prefe_pas -17 -17 18
prele -9 -10 10; prele_> -9 -10 10; premi -6 -16 7; premi_etage -12 -11 11; premi_fois -4 -6 7; premi_ne 8 -6 -10
prend -13 4 4; prend_plus -9 10 -8; prend_un -7 -9 8; prene -4 -3 4; prene_pour -4 -3 4; preno -11 -10 11
preno_c -7 -7 7; preno_xavie -7 -7 7; prese -9 -9 9; prese_bapti -9 -9 9; presq -11 -10 11; presq_tous -11 -10 11
press -8 -10 10; press_allez -8 -10 9; press_c -7 -8 9; pret -10 -9 11; pret_> -10 -9 11; prige -8 -8 8
prige_> -8 -8 8; princ 7 -6 -5; princ_ne 7 -6 -5; prise 5 -9 -3; prise_> -10 -10 10; prise_fibre 8 -8 -9
prive 5 -5 -5; prive_d 5 -5 -5; pro -6 6 -5; pro_est -6 6 -5; probl 0 -7 1; probl_> -29 -29 32
probl_avec 14 -10 -14; probl_c 11 -15 -9; probl_de 9 9 -27; probl_est -7 -6 6; probl_et -4 -6 7; probl_que -7 -4 7
profe 2 -7 0; profe_> -6 -5 6; profe_c 6 -4 -5; profe_est 6 -5 -6; propo -3 -3 4; propo_d -3 -3 4; publi -6 -6 6
publi_que -6 -6 6; puc -7 7 -6; puc_> -7 7 -6; puce -6 7 -7; puce_a -6 7 -7; puis 10 -1 -16; puis_d 6 -3 -6
puis_elle -4 8 -8; puis_hier 7 -6 -8; puisq -9 7 -4; puisq_c -8 7 -6; puisq_je -5 -5 6; puits -9 8 -8
puits_> -9 8 -8; puk -14 14 -14; puk_> -14 14 -14; pus 6 -6 -7; pus_acces 6 -6 -7; putai -12 -10 11
putai_c -11 -10 10; putai_ca -8 -7 9; qu 6 5 -15; qu_a 9 -8 -9; qu_elle 7 -7 -6; qu_il 7 -7 -7; qu_ils 10 -9 -11
qu_inter -18 8 -6; qu_on 2 1 -5; qu_une -2 8 -8; quand -10 27 -28; quand_ils -6 5 -5; quand_j -12 14 -15
quand_je -3 19 -23; quand_on -7 14 -11; quara -14 -16 17; quara_cinq -5 -5 6; quara_deux -11 -13 13
quara_facil -6 -6 7; quara_quatr -2 -3 5; quart 4 3 -12; quart_d 8 -2 -8; quart_est 5 -5 -5; quart_meme -8 9 -9
quato -8 -8 9; quato_aroba -5 -5 6; quato_quatr -4 -5 5; quatr -18 -16 20; quatr_> -3 -3 7; quatr_ans -8 -7 8
quatr_barre -5 5 -5; quatr_cinqu -5 -6 8; quatr_douze -5 -5 5; quatr_et -11 -10 11; quatr_fois -5 -5 6
quatr_nonan -3 -3 6; quatr_pas -5 -5 5; quatr_point -4 -3 7; quatr_septa -5 -5 5; quatr_telep -7 -11 9
quatr_trent -3 -4 5; quatr_vingt -10 -10 12; quatr_zero -4 -4 8; que 8 0 -16; que_c 6 -18 -2; que_ca -9 3 2
que_ce -8 -7 8; que_chez 17 -16 -10; que_clign 6 -6 -5; que_dehor -5 5 -5; que_dix 7 -7 -8; que_figur -8 8 -6
que_j -14 15 -12; que_je -7 6 -7; que_l 14 -12 -11; que_la 19 -24 -8; que_le 23 -27 -15; que_les 6 -3 -6
que_ma 7 -7 -5; que_moi -9 -8 8; que_mon -4 6 -10; que_notre -6 7 -4; que_oui -17 -12 16; que_plus -8 7 -6
que_redem 12 -12 -9; que_vous -12 -9 11; quell -8 -9 8; quell_bande -8 -9 8; quelq -17 -11 16; quelq_un -17 -11 16
quest -15 -14 16; quest_> -7 -7 7; quest_a -8 -7 8; quest_sur -8 -8 8; qui -1 3 -8; qui_a -20 -3 12
qui_arriv 10 -7 -11; qui_clign 8 -11 -7; qui_coupe 14 -17 -12; qui_decon -8 6 -4; qui_est -2 8 -15; qui_fait 7 -7 -6
qui_m -6 -15 12; qui_march -10 -10 10; qui_ne 2 9 -17; qui_passe -3 9 -12; qui_plant 13 -12 -13; qui_pose -2 5 -10
qui_s -10 -10 10; qui_saute 11 -4 -15; qui_se -8 -9 10; qui_tient 7 -7 -7; qui_va -15 -14 15; qui_vienn -5 -5 5
qui_vont -5 -5 5; quinz -17 -19 18; quinz_> -12 -12 12; quinz_ans -4 -6 7; quinz_et -6 -7 7; quinz_rue -8 -8 8
quoi -4 -20 13; quoi_> 0 -17 6; quoi_cette -9 -10 10; quoi_qui -10 -10 10; r -16 -13 17; r_a -7 -7 7; r_d -7 -7 7
r_e -6 -6 6; r_et -6 -6 7; r_o -7 -7 7; r_point -6 -6 8; r_t -7 -6 7; raccr -19 19 -19; raccr_tout -19 19 -19
rade 14 -12 -12; rade_> 11 -11 -8; rade_depui 6 -4 -6; rade_et 13 -11 -13; radio -7 7 -6; radio_> -7 7 -6
rage -7 -7 7; rage_> -7 -7 7; raise -11 12 -14; raise_sur -11 12 -14; rallu -14 -1 4; rallu_> -10 -11 11
rallu_enlev -7 7 -8; rame 13 -14 -11; rame_a 9 -7 -10; rame_enorm 10 -11 -10; rame_grave 9 -6 -9
rame_sur 16 -10 -17; rame_un -8 -6 7; rapid -9 -9 9; rapid_> -9 -9 9; rappe -16 -8 13; rappe_> -12 -6 9
rappe_au -7 -4 7; rappe_par -6 -7 6; rappe_plus -8 -7 8; rappo 10 -10 -10; rappo_a 10 -10 -10; ras -8 -8 8
ras_le -8 -8 8; recev -20 22 -20; recev_d -10 12 -12; recev_des -11 10 -8; recev_les -12 11 -6; recev_mais -8 8 -8
reche -11 11 -6; reche_de -11 11 -6; recla -12 2 0; recla_> -15 -6 13; recla_un -6 7 -7; recoi -6 11 -17
recoi_des -8 7 -6; recoi_pas -8 8 -8; recoi_plus -1 7 -22; recoi_telle -6 -6 6; recom -11 -12 12; recom_> -11 -12 12
recon -12 9 -8; recon_> -12 9 -8; recu -4 -15 8; recu_et -3 -3 4; recu_la 10 -6 -11; recu_un -8 -7 8
recu_votre -12 -9 11; recup 8 -6 -10; recup_plus 8 -6 -10; redem 12 -13 -14; redem_> 9 -7 -10; redem_encor -9 -11 10
redem_la -8 7 -6; redem_plus 10 -9 -10; redem_tout 13 -14 -10; redem_toute 12 -12 -9; refus -9 -10 9
refus_de -9 -10 9; regar 6 -14 0; regar_> -9 -6 8; regar_des 10 -11 -10; regar_la 9 -7 -10; regar_mes 9 -5 -8
regar_un 6 -3 -6; regle -8 -7 8; regle_> -7 -6 6; regle_ca -8 -12 10; remar -12 -15 15; remar_> -11 -11 13
remar_merci -8 -7 9; remar_tout -9 -12 10; rembo -10 -10 10; rembo_> -9 -7 9; rembo_moi -8 -9 9; remet -5 5 -4
remet_le -5 5 -4; remis -7 7 -8; remis_la -7 7 -8; renar -9 -9 9; renar_> -9 -9 9; rende -9 -8 11
rende_vous -9 -8 11; rense -12 -11 15; rense_> -12 -11 15; rentr 0 6 -11; rentr_du 7 -6 -7; rentr_mon -7 7 -8
renvo -9 11 -13; renvo_d -9 11 -13; repet 15 -25 -4; repet_> 0 -9 2; repet_au 8 -6 -10; repet_clign 7 -6 -7
repet_la -7 -7 7; repet_ne 14 -13 -19; repet_plus 14 -13 -19; repon -9 -1 0; repon_> -20 2 -1; repon_direc -7 7 -7
repon_est -6 -6 6; repon_ne -12 14 -8; repon_plus 12 -10 -10; repon_se -9 10 -11; resea -2 17 -31; resea_> 3 -1 -20
resea_alors -7 7 -8; resea_avec -14 16 -17; resea_chez -8 9 -9; resea_de 8 -6 -23; resea_dedan -6 7 -7
resea_depui -15 15 -13; resea_du -11 11 -8; resea_infor 10 -10 -9; resea_inter 11 -11 -9; resea_mobil -26 25 -16
resea_non 8 -10 -7; resea_sans 8 -8 -6; resea_sur -17 20 -17; resea_wifi 13 -14 -6; resil -14 -17 15
resil_> -9 -14 11; resil_et -6 -7 7; respo -12 -15 13; respo_de -7 -7 7; respo_du -7 -10 8; respo_est -9 -10 9
reste -5 10 -16; reste_bloqu -7 7 -6; reste_etein 12 -11 -12; reste_inact -5 6 -5; reste_rouge 8 -8 -8
reste_sur -5 5 -4; retab 9 -7 -10; retab_inter 9 -7 -10; reten -6 -6 7; reten_> -6 -6 7; reuni 12 -9 -13
reuni_> 12 -9 -13; ridic 11 -16 -10; ridic_> 9 -15 -7; ridic_un 7 -7 -7; rien -10 -13 13; rien_> -4 -1 -2
rien_a -2 -3 5; rien_alors 6 -3 -6; rien_aucun -6 6 -5; rien_bande -5 -5 5; rien_c -8 -7 8; rien_contr 15 -9 -25
rien_de -5 -9 7; rien_du -6 1 1; rien_fait -5 -4 5; rien_il -9 -6 7; rien_j -3 -1 3; rien_n -11 1 2
rien_ne -7 -21 18; rien_passe -6 -7 7; rien_puisq -8 7 -6; rien_qui 2 -20 0; rien_sur 9 -9 -13; rien_y -5 6 -6
rigol -12 -11 12; rigol_> -12 -11 12; rire -10 -10 10; rire_> -10 -10 10; roami -10 10 -10; roami_desac -10 10 -10
robin -6 -5 6; robin_point -6 -5 6; robot -2 -3 5; robot_passe -2 -3 5; rocha -6 -6 6; rocha_aroba -6 -6 6
rond 13 -8 -14; rond_et 6 -5 -5; rond_il 6 -5 -5; rond_sur 6 -6 -3; rond_tout 12 -6 -13; rossi -6 -8 8
rossi_> -6 -8 8; rossi_je -6 -8 8; rouge 23 -11 -23; rouge_> 10 -9 -9; rouge_et 19 -14 -19; rouge_pas 7 -2 -6
rouge_sur 9 -4 -7; rouss -8 -9 8; rouss_de -8 -9 8; route 19 -20 -15; route_a 12 -11 -12; route_princ 7 -6 -5
route_redem 13 -14 -10; roux -7 -6 9; roux_aroba -7 -6 9; rue 2 -14 2; rue_> 8 -3 -6; rue_appar 11 -9 -10
rue_des -8 -8 8; rue_mais 8 -7 -7; rue_ou -9 -7 9; rue_y 10 -9 -11; s 3 -11 -1; s_actua 10 -9 -16
s_affic 13 -12 -12; s_allum 15 -14 -15; s_appai -12 12 -14; s_appel -11 -12 12; s_aroba -5 -5 8; s_arran -8 -8 8
s_enten -21 17 -14; s_est 7 -9 -7; s_f -6 -6 8; s_il -6 -5 7; s_occup -8 -7 7; s_ouvre 10 -10 -12; s_point -7 -6 7
s_vingt -4 -3 7; s_y -10 -11 12; sa 7 -14 -5; sa_conso 7 -7 -7; sa_fait 6 -5 -6; sa_ka 6 -5 -6; sa_s 7 -7 -6
sa_suffi -7 -7 7; sacha -7 -5 7; sacha_lenoi -7 -5 7; sais -7 -16 13; sais_c -2 -2 4; sais_pas -16 -15 19
sais_plus 9 -7 -10; sais_rien -9 -6 7; saisi -6 -7 7; saisi_> -6 -7 7; sait -6 7 -3; sait_plus -6 7 -3
salon -7 -15 10; salon_> -6 -17 10; salon_celui -8 9 -7; salut 1 -9 0; salut_bien -7 -7 7; salut_c 7 -8 -6
samir -7 -7 7; samir_belka -7 -7 7; samsu -6 7 -5; samsu_impos -6 7 -5; sans 4 1 -16; sans_arret 7 -6 -7
sans_cesse 7 -7 -7; sans_fil -2 3 -10; sans_fin -5 5 -4; sans_h -7 -6 8; sans_inter 16 -16 -4; sans_resea -10 8 -7
saoul -5 -5 5; saoul_ca -5 -5 5; saoul_vous -5 -5 5; sauf 7 -6 -6; sauf_dans 7 -6 -6; saura -10 -9 10
saura_pas -10 -9 10; saute 2 -14 0; saute_> -2 -18 5; saute_penda -8 8 -7; saute_tous 8 -2 -8; saute_tout 10 -10 -10
savez -3 -2 4; savez_je -3 -3 4; savez_moi -3 -1 3; savoi 9 -10 -8; savoi_pourq 9 -10 -8; scand -10 -10 11
scand_> -10 -10 11; sdsl 9 -10 -9; sdsl_depui 9 -10 -9; se 9 -6 -18; se_co 7 -6 -3; se_compr -8 9 -12
se_conne 14 -14 -2; se_coupe 0 5 -15; se_decle -9 10 -11; se_decon 16 -13 -14; se_fige 8 -8 -6; se_matin 10 -7 -7
se_mettr 5 -5 -4; se_passe -8 -9 10; se_plaig 8 -8 -6; se_plain -8 -12 10; secon -16 1 7; secon_> -15 -5 9
secon_et -5 5 -5; secou -4 -3 7; secou_aroba -4 -3 7; secre -7 7 -10; secre_n -7 7 -10; secti 7 -6 -6
secti_le 7 -6 -6; seize -4 -5 5; seize_> -4 -5 5; semai -10 -1 6; semai_> -8 -10 9; semai_derni -6 -6 6
semai_je -4 8 -8; sept -11 -8 11; sept_> -8 -7 8; sept_cinqu -5 -5 5; sept_ou -8 -7 8; sept_quatr -3 -3 6
sept_soixa -5 -5 6; sept_vingt -4 -4 5; septa -5 -5 5; septa_cinq -5 -5 5; septa_six -5 -5 6; septa_trois -3 -3 6
serve 9 -16 -2; serve_> 15 -13 -16; serve_a -5 -5 5; servi -21 10 -3; servi_> -14 12 -9; servi_on -3 -3 4
servi_techn -12 -11 12; servi_une -9 9 -9; ses 15 -14 -15; ses_chain 10 -9 -10; ses_devoi 9 -5 -8; ses_etude 6 -4 -5
seul -4 6 -13; seul_> 1 3 -13; seul_appar -14 -15 17; seul_au -8 12 -12; seul_r -6 -6 7; seule 2 2 -11
seule_> -5 7 -10; seule_lumie 5 -5 -5; sfr -13 -14 15; sfr_> -12 -14 14; sfr_point -8 -7 11; si -19 0 1
si_> -19 -7 8; si_j -9 8 -8; si_je -3 -3 4; si_lente 9 -10 -8; si_si -13 -13 13; sienn 7 -7 -6; sienn_> 7 -7 -6
signa 23 -6 -28; signa_de 5 -5 -5; signa_meme -11 10 -9; signa_sur 13 -11 -17; signa_une 15 -5 -15
signa_wifi 7 -7 -6; signe -10 -15 13; signe_> -10 -15 13; silen -15 14 -10; silen_compl -14 12 -11; silen_j -6 -7 7
silen_radio -7 7 -6; sim -25 27 -20; sim_> -17 16 -12; sim_dans -7 8 -9; sim_elle -9 9 -9; sim_est -6 7 -7
sim_et -5 5 -4; sim_il -4 8 -8; sim_n -10 8 -7; sim_non -7 9 -10; sim_nouve -6 6 -6; sim_pour -5 6 -5
sim_remis -7 7 -8; sim_rien -7 7 -8; simpl -8 -9 9; simpl_debra -8 -9 9; sip -10 11 -10; sip_ne -10 11 -10
site 16 -15 -14; site_de 9 -9 -8; site_ne 10 -10 -12; sites 10 -10 -9; sites_> 10 -10 -9; six -10 -9 11
six_cinqu -5 -5 6; six_comme -2 -2 4; six_dix -6 -6 7; six_donc -5 -5 5; six_douze -5 -6 8; six_et -5 -5 6
six_onze -3 -4 6; six_quatr -5 -6 9; six_soixa -6 -7 9; six_trent -5 -5 5; six_zero -2 -2 4; smart -1 3 -8
smart_affic -8 8 -8; smart_ne 4 -2 -4; smet -10 -10 10; smet_> -10 -10 10; sms -27 26 -18; sms_> -18 17 -12
sms_avec -8 8 -8; sms_ni -12 13 -13; sms_parte -15 14 -11; sms_pas -5 6 -6; sms_passe 6 -6 -3; sms_que -11 11 -7
socie -12 -14 13; socie_dupon -8 -9 8; socie_trans -8 -9 8; soeur -10 10 -8; soeur_en -9 9 -8; soeur_parce -6 6 -5
soir -1 -11 5; soir_> -3 -11 7; soir_on 6 -3 -6; soir_y 12 -8 -12; soit -8 -7 8; soit_une -8 -7 8; soixa -11 -10 12
soixa_> -6 -9 14; soixa_ans -5 -5 5; soixa_deux -5 -5 6; soixa_dix -4 -4 6; soixa_douze -5 -8 11; soixa_huit -5 -5 6
soixa_neuf -7 -7 7; soixa_quato -8 -8 9; soixa_quatr -3 -3 6; soixa_sept -4 -4 5; soixa_six -3 -3 6
soixa_soixa -5 -8 11; soixa_trois -4 -5 5; sol -13 -10 11; sol_> -13 -10 11; solde -10 -9 10; solde_> -10 -9 10
son -10 -8 10; son_> -7 8 -7; son_est -10 -12 11; son_voyan 6 -5 -6; sonne -18 25 -33; sonne_dans -4 9 -9
sonne_mais -7 14 -14; sonne_ne -11 14 -21; sonne_occup -9 9 -7; sonne_pas -13 17 -17; sonne_plus -12 13 -18
sonne_toujo -6 7 -4; sont -2 -7 -1; sont_a -11 -10 11; sont_coupe -18 1 10; sont_decon 17 -17 -13
sont_hache -12 12 -10; sont_hors 12 -14 -7; sont_inacc 9 -6 -10; sont_muets -9 10 -10; sont_super 9 -8 -10
sont_tous 9 -8 -10; sophi -11 -10 11; sophi_lefeb -6 -6 6; sophi_morel -8 -7 8; sors -5 5 -4; sors_la -5 5 -4
sorti -14 -13 14; sorti_> -11 -12 12; sorti_a -6 -10 7; souci -15 -5 16; souci_> -26 -11 26; souci_au 7 -6 -7
souci_avec 0 -19 5; souci_c -5 -3 5; souci_chez -6 -15 8; souci_d 16 -14 -18; souci_de 5 8 -28; souci_habit -8 -10 9
souci_la -5 5 -5; souha -16 -16 17; souha_faire -6 -6 6; souha_m -7 -7 7; souha_pas -13 -11 12; sous -13 -10 11
sous_sol -13 -10 11; sousc 10 -7 -11; sousc_a 10 -7 -11; speci -16 -12 14; speci_> -16 -12 14; speed 5 -5 -5
speed_test 5 -5 -5; stand -13 14 -9; stand_ne -11 12 -12; stand_telep -6 6 -4; stop -5 -10 10; stop_je -5 -10 10
stylo -7 -9 8; stylo_> -7 -9 8; suffi -11 -12 12; suffi_> -8 -10 8; suffi_maint -7 -7 7; suis -11 -13 12
suis_a 3 7 -17; suis_au -13 -19 19; suis_avec -1 -9 5; suis_clien -4 -6 7; suis_coupe 19 -13 -19
suis_dans -11 -12 11; suis_desol -11 -8 10; suis_en -18 4 4; suis_folle -7 -7 7; suis_furie -13 -11 12
suis_infir -6 9 -9; suis_injoi -8 7 -6; suis_le -7 -10 8; suis_opera -6 -7 7; suis_parti -7 7 -8; suis_pas 2 -13 3
suis_pierr -6 -6 7; suis_press -7 -8 9; suis_pret -10 -9 11; suis_rentr -7 7 -8; suis_sur -7 7 -7
suis_tanne 10 -7 -11; suis_tres -9 -8 9; suis_un -8 -6 8; suite -7 7 -7; suite_> -7 7 -7; sujet -12 -17 16
sujet_de -10 -18 15; sujet_du -7 -6 8; super 8 -9 -6; super_> -10 -10 12; super_longs 9 -8 -10; sur 4 -1 -13
sur_appel -5 5 -4; sur_deux 15 -3 -20; sur_du -8 8 -6; sur_fortn 8 -7 -8; sur_googl 12 -10 -15; sur_inter 16 -10 -17
sur_l 14 -11 -14; sur_la 3 2 -22; sur_le -7 -9 1; sur_ma -12 6 -2; sur_mon -9 9 -3; sur_notre 11 -7 -13
sur_repon -7 7 -7; sur_sa 7 -7 -7; sur_sur -9 8 -5; sur_tous 6 -6 -3; sur_un -6 -6 6; sur_votre -5 -5 6
sur_youtu 6 -6 -6; surem -15 -12 14; surem_pas -15 -12 14; surfe 13 -12 -21; surfe_> 16 -16 -16
surfe_mais -16 16 -13; surve 9 -10 -6; surve_sont 9 -10 -6; suspe -9 9 -7; suspe_> -6 6 -5; suspe_je -11 9 -5
switc 7 -6 -3; switc_veut 7 -6 -3; sympa -9 -10 10; sympa_> -9 -10 10; synch 9 -13 -7; synch_pas 9 -13 -7; t 0 -11 4
t_> -5 -5 5; t_as 7 -6 -8; t_i -7 -6 7; tabar -9 -13 11; tabar_ca -9 -13 11; table 15 -19 -2; table_> 9 -7 -8
table_capte 9 -9 -6; table_et -8 -7 8; table_ne 9 -9 -9; table_ni 9 -9 -13; table_non 7 -7 -4; tais -8 -11 11
tais_toi -8 -11 11; tanne 10 -7 -11; tanne_la 10 -7 -11; tanto 6 -4 -6; tanto_> 6 -4 -6; tard -8 -7 8
tard_> -8 -7 8; te -6 -6 7; te_bonjo -6 -6 7; teams 12 -9 -13; teams_ca 12 -9 -13; techn -10 -22 17
techn_> -17 -18 19; techn_a 9 -8 -9; techn_devai -9 -8 8; techn_est -5 -4 5; tele 25 -24 -23; tele_> 8 -8 -6
tele_bugue 9 -9 -9; tele_dit 5 -5 -5; tele_elle 7 -4 -6; tele_est 16 -14 -16; tele_mais 9 -9 -7; tele_ni 18 -11 -20
tele_non 6 -6 -5; tele_plus 16 -13 -22; tele_quoi 14 -8 -18; tele_trava 8 -2 -8; telec 18 -15 -15; telec_> 7 -7 -7
telec_mes 8 -8 -6; telec_sont 9 -8 -10; telep -23 26 -11; telep_> -23 32 -20; telep_a -7 8 -7; telep_alors 6 -6 -6
telep_au 13 -13 -2; telep_avec -5 5 -5; telep_c 26 -21 -31; telep_ca 14 -17 -12; telep_capte -5 6 -6
telep_comme -14 0 3; telep_dans -7 7 -7; telep_de -20 21 -20; telep_dit 1 1 -6; telep_du -10 14 -15
telep_est -19 21 -21; telep_et -37 -10 21; telep_fixe -5 8 -12; telep_fonct 18 -24 -12; telep_il -6 10 -10
telep_inter 15 3 -23; telep_ip -8 9 -13; telep_j -2 6 -4; telep_les -11 -9 10; telep_mais 26 -23 -35
telep_march 15 -15 -13; telep_mobil -5 5 -5; telep_n 12 -12 -1; telep_ne -14 19 -29; telep_ni -17 -14 16
telep_on -11 9 -8; telep_oui 9 -9 -6; telep_parce 14 -12 -16; telep_plus -23 -29 24; telep_porta 5 -5 -5
telep_qui -14 19 -17; telep_rien -14 14 -13; telep_sans -15 15 -7; telep_sonne -7 7 -11; telep_sont -17 -5 11
telep_va 6 -6 -3; telet 21 -21 -17; telet_> 10 -10 -9; telet_ca 9 -7 -10; telet_je 5 -4 -5; telet_que 7 -7 -7
telev 13 -13 -9; telev_m 8 -8 -7; telev_par 7 -7 -6; telle -8 3 -1; telle_de -6 -6 6; telle_qu -6 5 -5
tempe 5 -5 -5; tempe_que 5 -5 -5; temps 2 -15 -5; temps_> 5 -14 -1; temps_en 12 -9 -13; temps_quand -6 5 -5
temps_un -16 -7 12; temps_une 10 -10 -10; termi 16 -16 -12; termi_de 14 -15 -9; termi_n 5 -5 -5; test 11 -11 -11
test_a 5 -5 -5; test_de 11 -8 -12; test_un -11 -10 11; tete -8 -7 8; tete_> -8 -7 8; texto -25 24 -15
texto_> -18 14 -10; texto_n -10 10 -8; texto_parte -8 8 -7; texto_reste -7 7 -6; thier -7 -7 7; thier_et -7 -7 7
tient 7 -7 -7; tient_debou 7 -7 -7; tiret -7 -8 8; tiret_du -5 -5 6; tiret_goff -6 -5 7; tiret_yves -6 -6 6
titul -7 -8 8; titul_mais -7 -8 8; toi -8 -11 11; toi_je -8 -11 11; toile 9 -10 -8; toile_> 9 -10 -8; toit -3 -15 8
toit_> -12 -11 12; toit_ca 11 -7 -14; tom -8 -9 9; tom_aroba -6 -6 8; tom_guill -8 -8 8; tombe 12 -4 -16
tombe_> 12 -12 -11; tombe_chez 6 -5 -6; tombe_direc -9 10 -11; tombe_en 14 -7 -14; tombe_la -2 4 -13
tombe_sur -8 8 -6; tonal -23 24 -19; tonal_> -17 22 -25; tonal_dans -9 10 -11; tonal_et -8 8 -6; tonal_quand -6 7 -8
tonal_sur -8 10 -13; touch -14 13 -13; touch_pas -14 13 -13; toujo -6 0 1; toujo_la -10 -12 12; toujo_le -5 -5 5
toujo_occup -6 7 -4; toujo_pas -4 8 -8; toujo_rien 10 -7 -11; tourn 14 -10 -14; tourn_elle 7 -7 -6
tourn_en 13 -8 -14; tourn_sa 7 -7 -6; tous 0 -24 7; tous_> -11 -10 11; tous_ces -11 -4 11; tous_decon 9 -8 -10
tous_des -8 -7 9; tous_en 9 -7 -10; tous_les -1 -12 3; tout -5 -12 8; tout_> 4 -3 -5; tout_a -11 -8 10
tout_acces 15 -16 -14; tout_attac -7 -6 7; tout_ce 9 -7 -9; tout_colle -6 -5 7; tout_dans -9 10 -16; tout_de 4 1 -11
tout_donne -5 -5 6; tout_essay -9 -10 10; tout_est -21 -18 21; tout_juste -8 -9 9; tout_l 11 -10 -9
tout_le 10 -8 -12; tout_mort -12 -10 11; tout_ni -11 -10 11; tout_on -8 -9 8; tout_qui -15 -8 16; tout_seul -2 6 -15
tout_voila -8 -8 8; toute 21 -17 -18; toute_l 6 -5 -6; toute_la 11 -9 -10; toute_les 15 -12 -15
toute_noire 10 -10 -9; toute_seule 12 -12 -9; trans -9 -12 10; trans_deux -3 -3 4; trans_marti -8 -9 8
trans_moi -7 -7 7; trava 3 -19 2; trava_> -8 -9 9; trava_a 8 -6 -8; trava_dans 10 -9 -11; trava_dessu -9 -7 8
trava_est 8 -2 -8; trava_et 12 -11 -9; tremb -9 -9 9; tremb_d -9 -9 9; trent -9 -4 7; trent_cinq -5 -5 5
trent_deux -5 -5 6; trent_neuf -5 -5 6; trent_quara -6 -6 7; trent_quatr -6 -6 7; trent_secon -6 6 -6
trent_trois -5 -5 8; tres 5 -10 -3; tres_bien 16 -15 -16; tres_faibl -9 8 -7; tres_lent -1 -13 4; tres_lente 8 -7 -8
tres_mal -18 4 0; tres_mecon -9 -8 9; trois -13 -18 16; trois_> -16 -11 15; trois_appar -11 -10 11
trois_carte -5 6 -5; trois_jours 3 -14 -1; trois_ordin -7 -11 9; trois_quara -3 -4 6; trois_semai -8 -10 10
trois_six -5 -5 5; trois_soixa -5 -5 7; trois_un -4 -4 5; trois_vingt -1 -1 3; trois_zero -2 -2 4; trop -4 -13 11
trop_> -11 -10 11; trop_ce -8 -6 8; trop_comme -4 -3 6; trop_faibl 7 -7 -6; trop_oui -9 -6 8; trouv 18 -18 -9
trouv_pas 9 -9 -8; trouv_plus 11 -10 -3; truc -18 -16 18; truc_ca -6 -6 6; truc_fonct -7 -7 7; truc_qui -9 -15 10
trunk -10 11 -10; trunk_sip -10 11 -10; tut -7 8 -12; tut_> -7 8 -12; tut_tut -7 8 -12; ugo -7 -6 8
ugo_sans -7 -6 8; un -11 -14 15; un_> -10 -10 12; un_a -10 -10 10; un_agent -8 -8 8; un_appel -12 -2 6
un_bruit -2 7 -17; un_cable -8 -6 7; un_chien -5 -5 5; un_chiff -5 -5 5; un_cinqu -3 -3 4; un_clien 8 -7 -8
un_code 5 2 -12; un_conse -15 -11 14; un_coup 4 0 -11; un_courr -11 -9 12; un_d -15 -8 11; un_de -9 -8 10
un_debit 18 -14 -18; un_degat -9 -11 10; un_depan -13 -15 16; un_deux -11 -10 11; un_deuxi -8 -9 8; un_dossi -6 -6 6
un_dupli -10 -10 11; un_e -6 -6 7; un_echo -14 14 -14; un_film 11 -14 -10; un_humai -10 -12 12; un_imbec -4 -3 4
un_incid -10 -11 11; un_joli -6 -5 6; un_mega 7 -7 -7; un_mois -9 -8 9; un_mot 10 -15 -6; un_ni -11 -10 11
un_nonan -5 -5 5; un_numer -9 7 -6; un_opera -11 -11 12; un_paque -8 -8 8; un_parti -10 -9 10; un_petit -11 -15 12
un_peu -9 -8 10; un_ping 8 -7 -8; un_prele -9 -10 10; un_probl 7 4 -17; un_puits -9 8 -8; un_rembo -9 -7 9
un_rense -12 -11 15; un_s -4 -3 7; un_scand -10 -10 11; un_septa -3 -3 6; un_seul -15 -15 18; un_souci -6 -9 9
un_stylo -7 -9 8; un_techn -9 -10 11; un_test 11 -8 -12; un_truc -9 -15 10; un_voyan 18 -13 -18; un_wifi 7 -7 -7
une -8 -20 16; une_anten -10 -6 8; une_arnaq -8 -7 8; une_barre -13 13 -13; une_betis -9 11 -15; une_carte -4 8 -8
une_conso -8 -7 8; une_coupu 9 -6 -9; une_dame -9 -10 10; une_dizai -11 -11 12; une_douza -6 -9 7; une_ecole -4 -8 9
une_entre -7 -7 7; une_erreu -17 -18 18; une_factu -5 -3 7; une_fois -3 6 -10; une_honte -5 -5 5
une_minut 12 -14 -9; une_offre -9 -9 9; une_page 9 -8 -9; une_panne -1 -21 8; une_pelle 6 -5 -6; une_perso -6 -7 7
une_perte 9 -10 -9; une_petit -7 -7 7; une_piece 9 -8 -8; une_quest -8 -8 8; une_recla -15 -6 13
une_secon -11 -14 13; une_semai -8 0 4; une_seule 5 -5 -5; une_visio 5 -5 -5; une_voix -6 6 -4; une_vraie -7 -8 8
uniqu -13 13 -12; uniqu_> -13 13 -12; urgen 2 6 -9; urgen_> 7 -6 -7; urgen_je -7 -8 9; urgen_uniqu -13 13 -12
v -6 -6 6; v_e -5 -5 8; v_r -6 -6 6; va -5 5 -6; va_> -10 -11 11; va_bien 0 1 -8; va_c 9 -5 -12; va_chez -9 -7 8
va_dire -9 -10 10; va_il 8 -8 -8; va_j -11 12 -12; va_laiss -3 -3 4; va_mais 4 2 -18; va_par -7 7 -6
va_pas 7 -14 -9; va_s -8 -8 8; va_tres 6 -3 -6; vacan -7 7 -8; vacan_en -7 7 -8; vais -9 -12 11; vais_m -8 -8 9
vais_peter -8 -6 7; valid -6 7 -7; valid_> -6 7 -7; venir -13 -12 13; venir_mardi -9 -8 8; venir_payer -6 -6 6
venu -12 -12 13; venu_> -9 -8 8; venu_et -5 -4 5; verif 7 -4 -6; verif_votre 7 -4 -6; verra -11 -12 11
verra_> -11 -12 11; vers -9 -11 10; vers_dix -9 -11 10; veut 14 -12 -15; veut_pas 11 -11 -11; veut_plus 13 -10 -16
veux -19 2 4; veux_bien -5 -5 5; veux_cause -6 -9 8; veux_decla -10 -11 11; veux_faire -10 15 -16
veux_modif -9 -11 11; veux_parle -6 -8 7; veux_pas -14 -8 11; veux_resil -16 -19 20; veux_telep -8 11 -12
veux_un -9 -12 15; veux_une -6 -7 7; vial -7 -8 8; vial_> -7 -8 8; vide -9 12 -10; vide_> -8 8 -6
vide_quand -4 9 -9; video 18 -18 -17; video_> 15 -14 -15; video_parte 11 -10 -13; vie -11 -14 13; vie_> -11 -14 13
vienn -5 -5 5; vienn_je -5 -5 5; viens -9 -11 10; viens_la -9 -11 10; vient 0 -11 4; vient_> -3 -11 6
vient_de 7 -6 -7; vieux -7 7 -5; vieux_> -2 -2 4; vieux_telep -7 8 -7; villa -8 9 -9; villa_> -7 7 -10
villa_en -5 5 -4; ville -11 10 -9; ville_> -11 10 -9; vingt -15 -12 15; vingt_> -6 -7 7; vingt_cinq -4 -5 5
vingt_deux -2 -2 4; vingt_dix -5 -5 6; vingt_huit -4 -4 5; vingt_onze -4 -4 5; vingt_quatr -9 -6 8
vingt_seize -4 -5 5; vingt_six -5 -5 5; vingt_trent -6 -6 7; vingt_un -13 -16 18; virem 7 -8 -6; virem_sur 7 -8 -6
visio 27 -27 -22; visio_coupe 15 -15 -16; visio_dans 5 -5 -5; visio_on 16 -15 -17; vite -16 -4 7; vite_> -7 -8 8
vite_je -6 8 -8; vite_notez -8 -8 8; vite_vite -6 9 -9; vocal -16 16 -13; vocal_est -6 7 -7; vocal_ne -11 14 -19
voila -5 -10 3; voila_> -12 -17 14; voila_comme -8 -7 7; voila_depui 12 -8 -12; voila_en -7 7 -8; voila_euh -11 -5 8
voila_j 12 -3 -12; voila_je -4 -6 7; voila_ma 9 -7 -9; voila_plus -9 -7 8; voir -6 -15 7; voir_> -9 -10 10
voir_chez 5 -5 -5; voir_j -7 -7 7; vois 14 -12 -12; vois_bien 7 -7 -4; vois_plus 9 -8 -10; voisi 6 -6 -8
voisi_parce 6 -6 -8; voit 10 -10 -5; voit_pas 10 -10 -5; voitu -8 -8 8; voitu_la -8 -8 8; voix -16 20 -20
voix_ca -11 11 -11; voix_dit -6 6 -4; voix_qui -8 8 -7; vol -8 -7 8; vol_> -8 -7 8; vole -7 7 -6; vole_il -6 5 -5
vole_mon -12 13 -10; vont -5 -5 5; vont_qui -5 -5 5; vos -10 -12 11; vos_aneri -6 -7 7; vos_histo -4 -3 4
vos_menso -7 -6 7; vos_quest -8 -7 8; vos_techn -4 -4 5; votre -23 -19 22; votre_colle -7 -7 7; votre_conne 7 -4 -6
votre_courr -12 -9 11; votre_ecran -5 -5 6; votre_entre -5 -5 5; votre_faute -15 -8 10; votre_incom -7 -9 8
votre_robot -2 -3 5; votre_super -10 -10 12; votre_truc -11 -11 12; voudr -4 -13 6; voudr_annul -16 -14 16
voudr_chang -9 -9 10; voudr_conna -10 -9 10; voudr_depan 1 2 -11; voudr_etre -6 -7 6; voudr_parle -13 -13 16
voudr_savoi 9 -10 -8; voudr_signa 15 -5 -15; voudr_un -13 -11 13; voula 7 -6 -7; voula_dire 7 -6 -7; voule -5 -6 6
voule_oui -5 -6 6; vous -13 -30 27; vous_> -8 -7 8; vous_ai -6 -5 6; vous_allez -8 -8 8; vous_appel 4 -14 4
vous_attaq -6 -7 7; vous_avez -8 -9 9; vous_cause 9 -13 -7; vous_compr -8 -8 8; vous_conta 9 -6 -10
vous_dans -8 -7 10; vous_de -5 -6 7; vous_depui -4 -6 7; vous_deran 10 -9 -10; vous_devri -5 -5 6; vous_dire -7 -8 7
vous_dis 8 -7 -8; vous_donne -5 -5 5; vous_ecout -10 -6 11; vous_en -12 -10 13; vous_enten -14 -20 17
vous_etes -9 -9 10; vous_expli -1 -7 2; vous_fiche -6 -5 7; vous_j -6 -6 6; vous_la -6 -6 6; vous_m -11 -9 11
vous_manqu -6 -5 6; vous_me -14 -13 14; vous_n -8 -8 8; vous_parle -6 -9 8; vous_payez -8 -7 8; vous_plait -6 -5 7
vous_pouve -9 -7 9; vous_que -8 8 -6; vous_rappe -15 -7 11; vous_savez -3 -2 4; vous_serve -5 -5 5
vous_telep 11 -11 -10; vous_voule -5 -6 6; vous_vous -9 -7 8; voyan 21 -15 -20; voyan_de 13 -10 -7
voyan_inter 9 -7 -9; voyan_orang 9 -8 -10; voyan_pon 6 -5 -6; voyan_reste 8 -8 -8; voyan_rouge 18 -13 -18
vpn 19 -18 -16; vpn_du 7 -7 -2; vpn_et 9 -6 -10; vpn_ne 13 -13 -14; vpn_sans 5 -4 -5; vraie -7 -8 8
vraie_perso -7 -8 8; vraim 1 -14 2; vraim_> -19 -12 18; vraim_des -7 -6 6; vraim_en -10 -7 10; vraim_la -6 -5 6
vraim_pas 11 -8 -12; vu 11 -10 -11; vu_min 7 -6 -8; vu_que 8 -8 -8; wan 7 -6 -5; wan_et 7 -6 -5; wanad -2 -2 4
wanad_point -2 -2 4; web 16 -14 -17; web_> 15 -16 -14; web_depui 6 -6 -7; web_sont 9 -6 -10; wesh 8 -8 -7
wesh_j 8 -8 -7; wifi 45 -28 -41; wifi_> 31 -30 -16; wifi_alors 9 -9 -6; wifi_c 8 -8 -7; wifi_conne 8 -8 -4
wifi_coupe 6 -6 -5; wifi_dans 15 -14 -14; wifi_de 23 -22 -11; wifi_elle 7 -9 -7; wifi_est 20 -16 -22
wifi_et 13 -15 -11; wifi_faibl 12 -10 -12; wifi_fonct -18 18 -12; wifi_il 18 -17 -10; wifi_insta 7 -7 -6
wifi_is 5 -5 -5; wifi_la 11 -10 -11; wifi_le 13 -14 -12; wifi_mais 8 -9 -7; wifi_march 4 2 -20; wifi_n 9 -9 -6
wifi_ne 27 -26 -29; wifi_ni 6 -3 -6; wifi_passe 17 -17 -9; wifi_plus 16 -13 -22; wifi_qui 20 -24 -10
wifi_sans 11 -11 -4; wifi_se 17 -16 -9; wifi_sur 13 -13 -4; wifi_une 7 -6 -6; wifi_va -16 16 -12; wifi_y 7 -6 -8
worki 5 -5 -5; worki_depui 5 -5 -5; xavie -7 -7 7; xavie_donc -7 -7 7; xavie_zola -7 -7 7; y -15 -4 10; y_a -8 -2 4
y_compr -6 -7 7; y_conna -8 -8 8; y_en -10 -10 11; y_etes -8 -8 8; y_fait -11 1 2; y_je -9 -6 9; y_march 7 -6 -8
y_touch -14 13 -13; y_v -5 -5 8; yeste 5 -5 -5; yeste_> 5 -5 -5; yo -6 -6 6; yo_c -6 -6 6; youss -9 -9 9
youss_amara -9 -9 9; youtu 6 -6 -6; youtu_ou 6 -6 -6; yves -6 -6 6; yves_point -6 -6 6; yves_y -5 -5 8
zero -14 -1 7; zero_> -11 4 -2; zero_barre -7 8 -8; zero_cinq -3 -2 5; zero_deux -4 -4 6; zero_quatr -5 -5 5
zero_sept -6 -6 6; zero_six -6 -8 9; zero_trent -4 -4 5; zero_trois -2 -2 4; zero_un -1 -1 3; zero_zero -4 -5 7
zola -7 -7 7; zola_> -7 -7 7; zola_preno -7 -7 7; zone -7 12 -16; zone_blanc -7 12 -16; zoom 8 -7 -8
zoom_avec 8 -7 -8; zut -8 -7 8; zut_j -8 -7 8
""",
    ),
    "wants_human": (
        "no yes",
        """
0 6 -6; 00 11 -11; 00_00 7 -7; 00_01 8 -8; 00_> 7 -7; 01 11 -11; 01_42 6 -6; 01_45 8 -8; 01_47 8 -8; 01_> 11 -11
02 7 -7; 02_31 7 -7; 03 7 -7; 03_21 7 -7; 06 15 -15; 06736 11 -11; 06736_c 11 -11; 0698 8 -8; 0698_765 8 -8
06_12 8 -8; 06_22 5 -5; 06_52 5 -5; 06_88 3 -3; 06_99 7 -7; 07 12 -12; 07_80 7 -7; 07_83 7 -7; 07_88 7 -7
07_euh 7 -7; 0_6 6 -6; 1 6 -6; 10 3 -3; 10_> 3 -3; 11 7 -7; 112 11 -11; 112_> 11 -11; 11_> 7 -7; 12 10 -10
12_34 9 -9; 12_aroba 5 -5; 14 7 -7; 14_> 7 -7; 15 8 -8; 15_appar 8 -8; 17 9 -9; 17_ordin 9 -9; 1_2 6 -6; 2 8 -8
20 12 -12; 20_00 8 -8; 20_17 9 -9; 21 11 -11; 21_43 5 -5; 21_45 7 -7; 22 7 -7; 22_11 7 -7; 22_33 5 -5; 23 7 -7
23_10 3 -3; 23_69 7 -7; 29 7 -7; 29_14 7 -7; 2_3 6 -6; 2_80 7 -7; 2_> 7 -7; 3 12 -12; 30 5 -5; 30_98 5 -5; 31 7 -7
31_42 7 -7; 33 7 -7; 33_44 5 -5; 33_6 7 -7; 34 9 -9; 34_56 7 -7; 34_> 15 -15; 34_cinqu 6 -6; 3900 15 -15
3900_> 15 -15; 3_4 6 -6; 3_ordin 10 -10; 3_telep 10 -10; 4 11 -11; 42 9 -9; 42_53 7 -7; 42_65 6 -6; 43 5 -5
432 8 -8; 432_> 8 -8; 43_65 5 -5; 44 5 -5; 44_55 5 -5; 45 9 -9; 45_23 7 -7; 45_67 10 -10; 47 8 -8; 47_20 8 -8
4_20 9 -9; 4_5 6 -6; 4g 6 -6; 4g_en 6 -6; 4g_ne 2 -2; 4g_passe 8 -8; 5 12 -12; 52 5 -5; 52_30 5 -5; 53 9 -9
53_64 7 -7; 53_> 7 -7; 55 7 -7; 55_22 7 -7; 55_c 5 -5; 56 8 -8; 56_29 7 -7; 56_7 6 -6; 56_78 10 -10; 56_79 10 -10
5_6 6 -6; 5_7 3 -3; 5_> 11 -11; 5g 10 -10; 5g_passe 10 -10; 6 20 -20; 60 9 -9; 60_12 5 -5; 60_15 8 -8; 64 9 -9
64_53 7 -7; 64_> 7 -7; 65 11 -11; 65_87 5 -5; 65_89 6 -6; 67 10 -10; 67_89 10 -10; 69 7 -7; 69_> 7 -7; 6_1 6 -6
6_12 9 -9; 6_21 5 -5; 6_7 6 -6; 6_ordin 16 -16; 7 7 -7; 74 11 -11; 74_> 6 -6; 74_euh 5 -5; 75 7 -7; 75_64 7 -7
765 8 -8; 765_432 8 -8; 78 11 -11; 78_> 11 -11; 79 10 -10; 79_> 10 -10; 7_8 6 -6; 7_> 6 -6; 8 6 -6; 80 7 -7
80_2 7 -7; 83 7 -7; 83_56 7 -7; 86 7 -7; 86_75 7 -7; 87 5 -5; 87_> 5 -5; 88 7 -7; 88_45 3 -3; 88_55 7 -7; 89 13 -13
89_01 6 -6; 89_74 6 -6; 89_> 7 -7; 8_9 3 -3; 8_> 6 -6; 9 15 -15; 98 5 -5; 98_74 5 -5; 99 7 -7; 99_00 7 -7
9_> 15 -15; <_0 6 -6; <_01 11 -11; <_02 7 -7; <_03 7 -7; <_06 15 -15; <_06736 11 -11; <_0698 8 -8; <_07 12 -12
<_112 11 -11; <_3 10 -10; <_33 8 -8; <_4 9 -9; <_5 11 -11; <_6 16 -16; <_60 8 -8; <_> 16 -16; <_a 18 -18
<_absol 17 -17; <_accue 7 -7; <_affir 11 -11; <_agent -12 12; <_agnes 7 -7; <_ah 15 -15; <_ahmed 9 -9
<_ajout 15 -15; <_alexa 6 -6; <_allel 8 -8; <_allez 4 -4; <_allo -2 2; <_alors 11 -11; <_andre 7 -7; <_anna 11 -11
<_anne 13 -13; <_annul 12 -12; <_antoi 8 -8; <_appel -4 4; <_aroba 3 -3; <_arret -1 1; <_assur 11 -11; <_ateli 7 -7
<_atten 17 -17; <_au 11 -11; <_aucun 19 -19; <_aurie -8 8; <_avant 4 -4; <_avec 9 -9; <_awa 10 -10; <_b 7 -7
<_bah 11 -11; <_baiss 8 -8; <_bande 11 -11; <_bascu -7 7; <_be 13 -13; <_beauc 11 -11; <_ben 15 -15; <_bertr 6 -6
<_bien 13 -13; <_bingo 8 -8; <_blabl 11 -11; <_bof 11 -11; <_bon -10 10; <_bonjo 17 -17; <_bonne 8 -8; <_bonso 3 -3
<_boudi 10 -10; <_boug -5 5; <_boula 8 -8; <_box 16 -16; <_bravo 3 -3; <_bruno 6 -6; <_c 13 -13; <_ca 16 -16
<_calis 3 -3; <_camil 4 -4; <_can -5 5; <_carlo 9 -9; <_caron 6 -6; <_carte 9 -9; <_ce 2 -2; <_cecil 4 -4
<_celia 9 -9; <_certa 10 -10; <_certe 4 -4; <_cesse 7 -7; <_cette 5 -5; <_chape 12 -12; <_chez 9 -9; <_chut 7 -7
<_cinco 7 -7; <_cinq 16 -16; <_clair 19 -19; <_claud 7 -7; <_cleme 11 -11; <_comma 8 -8; <_comme 5 -5
<_compt 12 -12; <_con -12 12; <_conne -2 2; <_conse -36 36; <_conta 6 -6; <_corre 13 -13; <_coupu 7 -7; <_d 15 -15
<_dans 15 -15; <_dark 8 -8; <_de 10 -10; <_deja 7 -7; <_delph 8 -8; <_depui 16 -16; <_des 4 -4; <_desol 11 -11
<_deux 14 -14; <_didie 7 -7; <_direc 6 -6; <_dites -20 20; <_dix 9 -9; <_docte 7 -7; <_domma 10 -10; <_donc 4 -4
<_donne -14 14; <_douze 10 -10; <_du 13 -13; <_ducas 7 -7; <_dupon 7 -7; <_ecout 3 -3; <_eh 8 -8; <_elle 13 -13
<_emma 5 -5; <_en 15 -15; <_encor 13 -13; <_enfin -8 8; <_enten 12 -12; <_entre 7 -7; <_envoy 11 -11; <_enzo 6 -6
<_eric 13 -13; <_espec 17 -17; <_est -4 4; <_et 9 -9; <_euh 16 -16; <_eva 10 -10; <_exact 9 -9; <_excus 10 -10
<_fabie 11 -11; <_fait 10 -10; <_fanny 10 -10; <_fatou 7 -7; <_faut 12 -12; <_ferme 14 -14; <_flemm 8 -8
<_foute 11 -11; <_franc 2 -2; <_garag 12 -12; <_ge 6 -6; <_genia 9 -9; <_genre 7 -7; <_girar 7 -7; <_giuli 7 -7
<_gmail 9 -9; <_grave 11 -11; <_h 7 -7; <_he 5 -5; <_hein 11 -11; <_helas 6 -6; <_helen 8 -8; <_hier 9 -9
<_hors 13 -13; <_hugo 14 -14; <_hugue 6 -6; <_huita 9 -9; <_humai -18 18; <_ibrah 10 -10; <_ici 6 -6; <_il 14 -14
<_ils 4 -4; <_impec 11 -11; <_impos 15 -15; <_incor 11 -11; <_ines 8 -8; <_info 7 -7; <_inter 22 -22; <_inuti 12 -12
<_j 11 -11; <_jade 9 -9; <_jamai 12 -12; <_je 16 -16; <_jean 17 -17; <_jeanl 7 -7; <_jeann 7 -7; <_john 6 -6
<_joker 11 -11; <_julie 13 -13; <_juste 9 -9; <_karim 6 -6; <_kevin 7 -7; <_l 18 -18; <_la 14 -14; <_laiss -2 2
<_laque 11 -11; <_le 10 -10; <_lea 5 -5; <_lefeb 6 -6; <_leo 8 -8; <_leon 7 -7; <_les 17 -17; <_loin 15 -15
<_luc 6 -6; <_lucas 6 -6; <_lucie 7 -7; <_lundi 9 -9; <_m 6 -6; <_ma 17 -17; <_madam 12 -12; <_madem 9 -9
<_mais 14 -14; <_malhe 11 -11; <_maman 2 -2; <_manon 9 -9; <_marc 10 -10; <_march 9 -9; <_marie 14 -14; <_marti 7 -7
<_mauva 11 -11; <_maxim 11 -11; <_mdr 6 -6; <_meme 8 -8; <_merci 11 -11; <_merde 14 -14; <_mes 13 -13; <_messa 6 -6
<_mette 3 -3; <_mhm 11 -11; <_micro 9 -9; <_mince 10 -10; <_mirac 12 -12; <_mobil 11 -11; <_moham 5 -5; <_moi 16 -16
<_mon 13 -13; <_monsi 19 -19; <_natha 13 -13; <_ne 15 -15; <_negat 11 -11; <_nenni 11 -11; <_netfl 6 -6
<_nette 10 -10; <_neuf 10 -10; <_nguye 12 -12; <_ni 8 -8; <_nicke 15 -15; <_no 7 -7; <_noah 9 -9; <_nom 12 -12
<_non 14 -14; <_nope 11 -11; <_nos 9 -9; <_notre 12 -12; <_nous 9 -9; <_nulle 11 -11; <_numer 10 -10; <_odett 6 -6
<_oh 7 -7; <_ok 16 -16; <_olivi 7 -7; <_on 18 -18; <_one 8 -8; <_opera -14 14; <_orang 13 -13; <_ordin 8 -8
<_ou -15 15; <_oubli 10 -10; <_ouf 8 -8; <_oui 18 -18; <_p 3 -3; <_paill 12 -12; <_papa 8 -8; <_pardi 10 -10
<_pardo 14 -14; <_parfa 13 -13; <_parle -16 16; <_parti 17 -17; <_pas 14 -14; <_pasca 6 -6; <_passe -3 3
<_patie 7 -7; <_paul 21 -21; <_pauvr 10 -10; <_perso 23 -23; <_peut 18 -18; <_pierr 5 -5; <_plus 15 -15
<_plusi 11 -11; <_pluto 13 -13; <_pol 10 -10; <_por -9 9; <_posit 11 -11; <_pour 15 -15; <_pourq 9 -9; <_pourr -4 4
<_pouve -2 2; <_prene 3 -3; <_preno 6 -6; <_presq 2 -2; <_pro 7 -7; <_probl 9 -9; <_puis -15 15; <_punai 11 -11
<_putai 17 -17; <_qu 9 -9; <_quand 8 -8; <_quara 13 -13; <_quato 10 -10; <_quatr 23 -23; <_que 17 -17; <_quel 6 -6
<_quell 16 -16; <_quelq 12 -12; <_quinz 17 -17; <_quoi 13 -13; <_r 9 -9; <_rappe -3 3; <_redem 11 -11; <_redir -7 7
<_redon -12 12; <_rembo 11 -11; <_remi 9 -9; <_rende -14 14; <_repon 6 -6; <_rh 8 -8; <_rien 18 -18; <_roami 10 -10
<_rose 7 -7; <_s 16 -16; <_sa 7 -7; <_sabin 8 -8; <_salut 6 -6; <_samir 6 -6; <_sans 9 -9; <_sarah 7 -7; <_sav 8 -8
<_secre 8 -8; <_seize 14 -14; <_sept 11 -11; <_septa 11 -11; <_serai -7 7; <_servi -15 15; <_seule 15 -15
<_si 20 -20; <_sim 9 -9; <_six 7 -7; <_socie 11 -11; <_soixa 13 -13; <_solan 5 -5; <_sophi 12 -12; <_sous 11 -11
<_steph 6 -6; <_stop 9 -9; <_super 16 -16; <_suppo 5 -5; <_sur 11 -11; <_surem 10 -10; <_surto 13 -13; <_t 2 -2
<_ta 9 -9; <_tabar 13 -13; <_tais 12 -12; <_tant -12 12; <_techn -21 21; <_telep 6 -6; <_test 12 -12; <_thoma 15 -15
<_ti 6 -6; <_toi -8 8; <_tom 8 -8; <_toto 6 -6; <_toujo 14 -14; <_tous 7 -7; <_tout 21 -21; <_trans -21 21
<_treiz 7 -7; <_tres 9 -9; <_trois 14 -14; <_trop 14 -14; <_tu 5 -5; <_tuer 3 -3; <_ugo 5 -5; <_un 4 -4
<_une 28 -28; <_uniqu 7 -7; <_va 7 -7; <_vas 5 -5; <_vers 15 -15; <_veuil -1 1; <_viens 9 -9; <_vince 6 -6
<_vingt 13 -13; <_vite 11 -11; <_voila 9 -9; <_volon 11 -11; <_votre 14 -14; <_vous 17 -17; <_wei 4 -4; <_wesh 4 -4
<_wifi 11 -11; <_x 2 -2; <_xavie 7 -7; <_y 2 -2; <_yep 11 -11; <_yes 12 -12; <_yo 7 -7; <_youtu 8 -8; <_yves 6 -6
<_z 6 -6; <_zero 6 -6; <_zoe 9 -9; <_zut 8 -8; a 10 -10; a_> 6 -6; a_about 7 -7; a_activ 7 -7; a_appel 27 -27
a_appor 7 -7; a_aroba 2 -2; a_b 6 -6; a_besoi 6 -6; a_bien 4 -4; a_bouge 6 -6; a_bout 7 -7; a_c 6 -6; a_carte 7 -7
a_cause 6 -6; a_ce -11 11; a_chang 9 -9; a_chaqu 6 -6; a_cinq 14 -14; a_clign 2 -2; a_comme 7 -7; a_conca 6 -6
a_conne 3 -3; a_cote 4 -4; a_coupe 16 -16; a_d 6 -6; a_de 9 -9; a_debra 15 -15; a_deja 6 -6; a_deman 5 -5
a_deux 5 -5; a_dire 12 -12; a_dispa 3 -3; a_dit 7 -7; a_donne 14 -14; a_du -1 1; a_emett 5 -5; a_encor 10 -10
a_ete 7 -7; a_eu 8 -8; a_expli 18 -18; a_faire -5 5; a_fait 12 -12; a_fil 6 -6; a_genev 7 -7; a_grill 9 -9
a_insta 6 -6; a_inter 7 -7; a_j 2 -2; a_joind 12 -12; a_jour 1 -1; a_l -3 3; a_la 11 -11; a_lache 5 -5; a_lausa 8 -8
a_laver 8 -8; a_le 9 -9; a_lyon 4 -4; a_m 6 -6; a_ma 18 -18; a_mamad 9 -9; a_march 3 -3; a_mareu 7 -7; a_matin 1 -1
a_mayot 1 -1; a_me 1 -1; a_mes 10 -10; a_mis 6 -6; a_moi 1 -1; a_moiti 7 -7; a_mon 16 -16; a_mons 6 -6; a_monte 5 -5
a_moyen -12 12; a_n 5 -5; a_nonan 7 -7; a_nouve 10 -10; a_offer 4 -4; a_ouvri 4 -4; a_parle -9 9; a_pas -7 7
a_perdu 7 -7; a_perso 21 -21; a_peu 8 -8; a_plein 10 -10; a_plus 11 -11; a_point 5 -5; a_pose 9 -9; a_preve 6 -6
a_probl 9 -9; a_quatr 5 -5; a_que 11 -11; a_quel -21 21; a_quelq -7 7; a_qui -18 18; a_quitt 6 -6; a_r 7 -7
a_raccr 11 -11; a_rappe 13 -13; a_recev 8 -8; a_redem 2 -2; a_regar 9 -9; a_repet 7 -7; a_repre 7 -7; a_repri 2 -2
a_resil 9 -9; a_retro 6 -6; a_rien 11 -11; a_robas 8 -8; a_s 7 -7; a_septa 5 -5; a_servi 9 -9; a_sfr 5 -5
a_signa 4 -4; a_signe 8 -8; a_six 11 -11; a_soir 3 -3; a_son 2 -2; a_t -17 17; a_telec 6 -6; a_tenu 6 -6
a_teste 5 -5; a_touch 8 -8; a_toujo 14 -14; a_tout 10 -10; a_trava 5 -5; a_trois 6 -6; a_u 6 -6; a_un -3 3
a_une -23 23; a_v 5 -5; a_voir 9 -9; a_votre -16 16; a_vous 2 -2; a_y 7 -7; aboie 7 -7; aboie_> 7 -7
aboie_excus 6 -6; abonn 15 -15; abonn_> 13 -13; abonn_fibre 9 -9; about 7 -7; about_> 7 -7; abrut 9 -9; abrut_> 9 -9
absen 15 -15; absen_> 15 -15; absol 6 -6; absol_> 12 -12; absol_pas 9 -9; absol_que -9 9; acced 4 -4; acced_au 4 -4
accen 8 -8; accen_> 8 -8; acces 5 -5; acces_a 5 -5; acces_au 7 -7; acces_inter 4 -4; accor 14 -14; accor_> 15 -15
accor_faite 4 -4; accor_mais 7 -7; accro 5 -5; accro_pas 9 -9; accro_plus 1 -1; accue 12 -12; accue_> 8 -8
accue_aroba 7 -7; accue_n 7 -7; accue_s 5 -5; achat 6 -6; achat_> 6 -6; achet 7 -7; achet_l 6 -6; achet_le 4 -4
activ 7 -7; activ_ma 7 -7; actri 6 -6; actri_> 6 -6; actua 9 -9; actua_plus 9 -9; adais 2 -2; adais_est 2 -2
admin 9 -9; admin_canto 9 -9; adres 10 -10; adres_> 10 -10; adres_a -20 20; adres_de 7 -7; adres_dessu 4 -4
adres_mail 4 -4; adres_mais 6 -6; adres_point 5 -5; adsl 5 -5; adsl_est 7 -7; adsl_qui 1 -1; affai -3 3
affai_> 8 -8; affai_a -8 8; affai_je 6 -6; affic 9 -9; affic_> 11 -11; affic_chez 12 -12; affic_mais 7 -7
affic_pas 6 -6; affic_plus 8 -8; affir 11 -11; affir_chef 11 -11; agaca 11 -11; agaca_> 11 -11; agace 7 -7
agace_> 7 -7; agee -4 4; agee_> 15 -15; agee_qui 14 -14; agee_vous -11 11; agenc 9 -9; agenc_> 3 -3; agenc_de 2 -2
agenc_est 6 -6; agenc_immob 10 -10; agenc_point 5 -5; agenc_se 7 -7; agent -19 19; agent_> -22 22; agent_a -6 6
agent_au -9 9; agent_c 6 -6; agent_d 7 -7; agent_de 10 -10; agent_je 7 -7; agent_merci 8 -8; agent_non 12 -12
agent_s -16 16; agent_un -9 9; agnes 8 -8; agnes_leger 8 -8; agnes_point 7 -7; ah 15 -15; ah_bah 8 -8; ah_ben 6 -6
ah_bon 12 -12; ah_ca 10 -10; ah_formi 10 -10; ah_mais 6 -6; ah_merde 4 -4; ah_non 7 -7; ah_oui 5 -5; ah_que 11 -11
ah_super 4 -4; ah_zut 3 -3; ahmed 9 -9; ahmed_point 9 -9; ai 14 -14; ai_9 13 -13; ai_a 2 -2; ai_achet 7 -7
ai_annul 6 -6; ai_appel 10 -10; ai_appuy 1 -1; ai_assez -2 2; ai_atten 10 -10; ai_besoi -26 26; ai_chang 14 -14
ai_clien 1 -1; ai_cru 3 -3; ai_de 4 -4; ai_debra 4 -4; ai_deja 25 -25; ai_deman 12 -12; ai_demar 12 -12; ai_des 6 -6
ai_deux 6 -6; ai_dit 10 -10; ai_donne 7 -7; ai_du 5 -5; ai_encor 6 -6; ai_enten 3 -3; ai_envie 11 -11; ai_ete 7 -7
ai_etein 1 -1; ai_eu 1 -1; ai_expli 11 -11; ai_fait 6 -6; ai_ferme 8 -8; ai_honte 2 -2; ai_inter 5 -5; ai_jamai 4 -4
ai_je 11 -11; ai_juste 4 -4; ai_la 8 -8; ai_le 6 -6; ai_ma 8 -8; ai_marre -7 7; ai_mis 1 -1; ai_oubli 3 -3
ai_par 10 -10; ai_parle 31 -31; ai_pas 7 -7; ai_perdu 4 -4; ai_plein 10 -10; ai_plus 5 -5; ai_pus 3 -3
ai_quatr 1 -1; ai_que 10 -10; ai_quelq 6 -6; ai_raccr 8 -8; ai_ras 14 -14; ai_reboo 2 -2; ai_recu 7 -7
ai_recup 5 -5; ai_redem 4 -4; ai_rende 17 -17; ai_retro 7 -7; ai_reuss 7 -7; ai_rien 10 -10; ai_sousc 4 -4
ai_toujo 7 -7; ai_tout 7 -7; ai_toute 5 -5; ai_trois 9 -9; ai_trop 8 -8; ai_un 12 -12; ai_une 9 -9; ai_vu 2 -2
aide 19 -19; aide_> 20 -20; aide_il 5 -5; aider 18 -18; aider_> 14 -14; aider_moi 9 -9; aidez 8 -8; aidez_moi 8 -8
aie -9 9; aie_un -9 9; aille 6 -6; aille_> 6 -6; aimab 8 -8; aimab_jeune 8 -8; aime -7 7; aime_pas -7 7; aimen 3 -3
aimen_bien 3 -3; aimer -12 12; aimer_ben -7 7; aimer_bien -18 18; air 10 -10; air_bon 5 -5; air_d 12 -12
air_de 9 -9; aireu 9 -9; aireu_> 9 -9; ajout 15 -15; ajout_un 8 -8; ajout_une 12 -12; alarm 5 -5; alarm_me 5 -5
alexa 6 -6; alexa_elle 6 -6; ali 10 -10; ali_manso 10 -10; allai 8 -8; allai_passe 8 -8; allel 8 -8; allel_le 8 -8
aller 12 -12; aller_> 12 -12; aller_dans 7 -7; aller_mon 7 -7; aller_sur 7 -7; aller_voir 6 -6; allez 7 -7
allez_au 10 -10; allez_hop -17 17; allez_m 7 -7; allez_on 9 -9; allez_passe -6 6; allez_vous 12 -12; allez_y 13 -13
allo 6 -6; allo_> 7 -7; allo_allo 8 -8; allo_bonjo 12 -12; allo_c 5 -5; allo_je -12 12; allo_oui 2 -2
allo_quoi 5 -5; allo_vous 10 -10; allo_y -7 7; allum 8 -8; allum_> 6 -6; allum_la 14 -14; allum_mais 3 -3
allum_meme 6 -6; allum_plus 6 -6; alors 6 -6; alors_> 17 -17; alors_atten 1 -1; alors_c 5 -5; alors_ca 3 -3
alors_cette 12 -12; alors_comme 5 -5; alors_en 6 -6; alors_euh 11 -11; alors_j 1 -1; alors_je 5 -5; alors_la 6 -6
alors_le 2 -2; alors_maint -8 8; alors_mariu 4 -4; alors_moi 6 -6; alors_nicol 7 -7; alors_non 9 -9
alors_pauli 3 -3; alors_prene 5 -5; alors_qu 4 -4; alors_que 5 -5; alors_si -6 6; alors_soyez -6 6; alors_voila 8 -8
alpha 8 -8; alpha_> 8 -8; ameli 11 -11; ameli_> 11 -11; ami 5 -5; ami_> 5 -5; amran 5 -5; amran_en 5 -5; an 9 -9
an_derni 9 -9; anato 5 -5; anato_r 5 -5; ancie 9 -9; ancie_opera 9 -9; andre 7 -7; andre_point 7 -7; angla -5 5
angla_> -5 5; anime 3 -3; anime_> 3 -3; anna 11 -11; anna_kern 11 -11; anne 13 -13; anne_sophi 8 -8; anne_tiret 5 -5
annul 22 -22; annul_> 19 -19; annul_l 6 -6; annul_la 1 -1; annul_mon 13 -13; annul_tout 7 -7; ans 4 -4; ans_> 6 -6
ans_et 1 -1; ans_hein 3 -3; anten 9 -9; anten_> 9 -9; anten_sur 4 -4; antoi 16 -16; antoi_antoi 8 -8; antoi_de 8 -8
antoi_girar 8 -8; antoi_merci 5 -5; ap 4 -4; ap_d 4 -4; appai 7 -7; appai_plus 7 -7; appar 22 -22; appar_> 21 -21
appar_c 7 -7; appar_depui 5 -5; appar_en 7 -7; appel 10 -10; appel_> 5 -5; appel_au 15 -15; appel_avec 2 -2
appel_c 6 -6; appel_car 1 -1; appel_comme 8 -8; appel_d 9 -9; appel_de 5 -5; appel_depui 2 -2; appel_du 4 -4
appel_entra 11 -11; appel_et 1 -1; appel_flore 6 -6; appel_ginet 2 -2; appel_hier 6 -6; appel_il 11 -11
appel_jamai 3 -3; appel_jean 4 -4; appel_julie 6 -6; appel_mais 11 -11; appel_mehdi 4 -4; appel_moi -4 4
appel_momo 6 -6; appel_moniq 6 -6; appel_nadia 10 -10; appel_ne 3 -3; appel_ni 7 -7; appel_on 7 -7; appel_parce 7 -7
appel_pas 2 -2; appel_passe 6 -6; appel_perso 11 -11; appel_pierr 6 -6; appel_pour 7 -7; appel_redem 12 -12
appel_there 2 -2; appel_un 11 -11; appel_yann 2 -2; appor 7 -7; appor_la 7 -7; appui 10 -10; appui_sur 10 -10
appuy 8 -8; appuy_> 7 -7; appuy_sur 1 -1; apres 5 -5; apres_l 5 -5; apres_midi 9 -9; apres_oubli 4 -4
apres_vente -12 12; arbre 10 -10; arbre_sur 10 -10; ardec 3 -3; ardec_quand 3 -3; argen 5 -5; argen_et 5 -5
arnaq 10 -10; arnaq_> 9 -9; arnaq_votre 10 -10; arnau 6 -6; arnau_aroba 6 -6; aroba 13 -13; aroba_> 7 -7
aroba_a 6 -6; aroba_agenc 5 -5; aroba_aroba 3 -3; aroba_bluew 7 -7; aroba_boula 5 -5; aroba_box 7 -7
aroba_cabin 8 -8; aroba_carai 6 -6; aroba_club 6 -6; aroba_duboi 7 -7; aroba_dupon 13 -13; aroba_elect 8 -8
aroba_entre 5 -5; aroba_euh 4 -4; aroba_fleur 8 -8; aroba_free 7 -7; aroba_froma 6 -6; aroba_garag 6 -6
aroba_gmail 7 -7; aroba_group 8 -8; aroba_hotel 6 -6; aroba_hotma 6 -6; aroba_iclou 6 -6; aroba_la 7 -7
aroba_liber 7 -7; aroba_live 6 -6; aroba_mairi 6 -6; aroba_menui 8 -8; aroba_neuf 7 -7; aroba_noval 5 -5
aroba_orang 6 -6; aroba_outlo 7 -7; aroba_proto 7 -7; aroba_roman 5 -5; aroba_s 8 -8; aroba_sfr 7 -7
aroba_skyne 8 -8; aroba_telen 7 -7; aroba_trans 12 -12; aroba_univ 7 -7; aroba_wanad 8 -8; aroba_yahoo 4 -4
arrac 13 -13; arrac_> 13 -13; arran 13 -13; arran_> 14 -14; arran_pas 4 -4; arret_> 7 -7; arret_avec -11 11
arret_ce 1 -1; arret_de 16 -16; arriv 1 -1; arriv_> 6 -6; arriv_dans 6 -6; arriv_donne -17 17; arriv_pas -1 1
arriv_plus 10 -10; arriv_sur 6 -6; arrob 9 -9; arrob_hotma 9 -9; artif -8 8; artif_> -8 8; aspir 13 -13
aspir_ne 13 -13; assez -6 6; assez_> 22 -22; assez_de -17 17; assez_du -5 5; assez_joue -7 7; assis 1 -1
assis_> 14 -14; assis_de 13 -13; assis_une -8 8; assur 12 -12; assur_> 11 -11; assur_que 9 -9; at 7 -7; at_bt 6 -6
at_gmail 8 -8; at_outlo 8 -8; ateli 7 -7; ateli_avant 6 -6; ateli_point 7 -7; atlas 8 -8; atlas_point 8 -8
attac 9 -9; attac_> 7 -7; attac_aroba 3 -3; attac_lemoi 7 -7; attaq 5 -5; attaq_> 5 -5; atten 26 -26; atten_> 17 -17
atten_atten 6 -6; atten_c 7 -7; atten_cheri 7 -7; atten_combi 6 -6; atten_depui 9 -9; atten_deux 13 -13
atten_elle 7 -7; atten_j 6 -6; atten_je 10 -10; atten_le 14 -14; atten_mon 8 -8; atten_non 3 -3; atten_pour -17 17
atten_que 4 -4; atten_s 12 -12; atten_sa 5 -5; atten_si 1 -1; atten_un 20 -20; atten_une 12 -12; atten_votre 9 -9
attri 8 -8; attri_> 8 -8; au -4 4; au_au -11 11; au_bout -11 11; au_burea 23 -23; au_cloud 3 -3; au_contr 13 -13
au_debut 10 -10; au_dessu 6 -6; au_diabl 15 -15; au_douze 7 -7; au_meme 8 -8; au_moins 9 -9; au_mois 10 -10
au_monsi -16 16; au_nez 11 -11; au_nivea 11 -11; au_nom 4 -4; au_premi 11 -11; au_print 4 -4; au_quart 6 -6
au_resea 4 -4; au_respo -6 6; au_revoi 6 -6; au_serve 9 -9; au_servi -15 15; au_sous 5 -5; au_stand 13 -13
au_sujet 10 -10; au_suppo -8 8; au_techn -8 8; au_telep -9 9; au_trava 9 -9; au_trois 6 -6; au_vert 9 -9
au_villa 3 -3; au_vingt 3 -3; au_vpn 7 -7; au_web 6 -6; au_wifi 6 -6; au_zero 11 -11; aucun 17 -17; aucun_appel 3 -3
aucun_barre 11 -11; aucun_chang 9 -9; aucun_effet 8 -8; aucun_honte 6 -6; aucun_idee 8 -8; aucun_lumie 5 -5
aucun_monsi 17 -17; aucun_poste 4 -4; aucun_probl 7 -7; aucun_servi 1 -1; aucun_son 6 -6; aucun_souci 10 -10
aucun_telep 8 -8; augus 9 -9; augus_> 9 -9; aujou 8 -8; aujou_hui 8 -8; aurai -6 6; aurai_besoi 9 -9; aurai_dit 3 -3
aurai_pas -11 11; aurez -12 12; aurez_pas -12 12; aurie -15 15; aurie_pas -11 11; aurie_vous -8 8; aussi 9 -9
aussi_> 9 -9; aussi_il 4 -4; aussi_lamen 5 -5; aussi_pourr 11 -11; aussi_vous 3 -3; autom -11 11; autom_> -11 11
autre 15 -15; autre_> 3 -3; autre_appel 5 -5; autre_chose 9 -9; autre_jour 14 -14; autre_le 3 -3; autre_ma 7 -7
autre_non 8 -8; autre_perso 7 -7; autre_piece 7 -7; autre_probl 14 -14; autre_souci 1 -1; aux -18 18
aux_clien 13 -13; aux_frais 9 -9; aux_infos 5 -5; aux_machi -19 19; aux_piece 17 -17; aux_robot -7 7; avais 2 -2
avais_huit 4 -4; avais_inter 1 -1; avais_une 2 -2; avait 13 -13; avait_assur 9 -9; avait_cinq 3 -3; avait_conse 7 -7
avait_dit 10 -10; avait_l 5 -5; avant 8 -8; avant_> 9 -9; avant_de 6 -6; avant_j 4 -4; avant_meme 6 -6
avant_on 3 -3; avant_que 11 -11; avec -3 3; avec_avec -1 1; avec_cedil 5 -5; avec_deux 11 -11; avec_garan 6 -6
avec_l 10 -10; avec_la -7 7; avec_le -6 6; avec_leque 7 -7; avec_les 6 -6; avec_ma 1 -1; avec_mes 7 -7
avec_moi 6 -6; avec_mon -7 7; avec_perso -18 18; avec_plais 11 -11; avec_quelq 9 -9; avec_ton 7 -7; avec_tout -5 5
avec_un -16 16; avec_une -6 6; avec_valer 7 -7; avec_vos 19 -19; avec_votre -11 11; avec_vous 22 -22; avez 7 -7
avez_aucun 6 -6; avez_besoi 9 -9; avez_bien 12 -12; avez_dit 3 -3; avez_fait 1 -1; avez_mal 9 -9; avez_pas -8 8
avez_qu 7 -7; avez_raiso 10 -10; avez_tout 12 -12; avez_un 8 -8; avion -6 6; avion_enfin -6 6; avoir -15 15
avoir_affai -8 8; avoir_email 12 -12; avoir_euh -9 9; avoir_quelq -16 16; avoir_un -25 25; avoir_une -10 10
avons 7 -7; avons_huit 8 -8; avons_plus 3 -3; avons_un 6 -6; awa 10 -10; awa_toujo 10 -10; b 8 -8; b_aroba 7 -7
b_b 7 -7; b_c 8 -8; b_comme 7 -7; b_e 6 -6; b_o 4 -4; b_puis 3 -3; b_v 6 -6; bah 11 -11; bah_ecout 9 -9
bah_non 12 -12; bah_oui 9 -9; baill 7 -7; baill_aroba 7 -7; baiss 8 -8; baiss_la 8 -8; balad 7 -7; balad_d 7 -7
banca 12 -12; banca_> 10 -10; banca_m 5 -5; bande 17 -17; bande_d 11 -11; bande_de 12 -12; banqu 4 -4
banqu_elle 4 -4; bapti 3 -3; bapti_mais 3 -3; barbi 11 -11; barbi_> 11 -11; barre 12 -12; barre_> 9 -9
barre_affic 7 -7; barre_en 7 -7; barre_sur 4 -4; bas 9 -9; bas_b 7 -7; bas_ca 8 -8; bas_clair 2 -2; bas_et 4 -4
bas_la 2 -2; bas_marie 5 -5; bas_vidal 9 -9; bascu -7 7; bascu_moi -7 7; be 15 -15; be_> 9 -9; be_oui 13 -13
beau 8 -8; beau_aujou 8 -8; beauc 11 -11; beauc_> 9 -9; beauc_beauc 11 -11; beauc_c 7 -7; beauc_de 11 -11
beauc_madam 7 -7; beauc_mieux 10 -10; beauc_mon 5 -5; belfo 7 -7; belfo_point 7 -7; belka 6 -6; belka_a 6 -6
belka_b 6 -6; bell 6 -6; bell_point 6 -6; belle 5 -5; belle_soeur 5 -5; ben 13 -13; ben_> 14 -14; ben_c 4 -4
ben_ca 6 -6; ben_dame 17 -17; ben_dites 6 -6; ben_ecout 1 -1; ben_figur 6 -6; ben_gros -7 7; ben_j 4 -4
ben_juste 7 -7; ben_le 5 -5; ben_ma 4 -4; ben_moi 13 -13; ben_non 6 -6; ben_oui 9 -9; ben_pas 10 -10; ben_rien 7 -7
ben_tout 16 -16; ben_v 1 -1; ben_voila 11 -11; benal 12 -12; benal_> 10 -10; benal_a 7 -7; benis 7 -7; benis_> 7 -7
benoi 5 -5; benoi_60 5 -5; berna 7 -7; berna_> 7 -7; berna_duran 3 -3; berna_point 5 -5; berth 5 -5; berth_e 5 -5
berti 7 -7; berti_et 7 -7; bertr 11 -11; bertr_chauv 6 -6; bertr_lacro 6 -6; besoi -2 2; besoi_> 8 -8
besoi_d -12 12; besoi_de 12 -12; besoi_du 4 -4; besoi_inter 8 -8; besoi_jusqu 7 -7; besoi_que 14 -14; bete 9 -9
bete_> 9 -9; bien 20 -20; bien_> 12 -12; bien_aimab 8 -8; bien_au 13 -13; bien_avoir -13 13; bien_bonjo 2 -2
bien_c 1 -1; bien_ca 5 -5; bien_ce 11 -11; bien_cela 4 -4; bien_comme 6 -6; bien_compr 12 -12; bien_evide 12 -12
bien_faire 4 -4; bien_franc 11 -11; bien_genti -5 5; bien_les 2 -2; bien_ma 6 -6; bien_maint 5 -5; bien_meill 8 -8
bien_merci 7 -7; bien_moi 11 -11; bien_mon 4 -4; bien_oui 12 -12; bien_par 5 -5; bien_pour 4 -4; bien_qu -6 6
bien_que 7 -7; bien_recu 6 -6; bien_regar 3 -3; bien_s 11 -11; bien_sur 11 -11; bien_volon 6 -6; bingo 8 -8
bingo_ca 8 -8; bio 8 -8; bio_> 8 -8; bip 5 -5; bip_> 5 -5; bip_bip 5 -5; bizar 12 -12; bizar_> 12 -12; blabl 11 -11
blabl_> 11 -11; blanc 8 -8; blanc_> 8 -8; blanc_a 5 -5; blanc_aroba 6 -6; blanc_c 7 -7; blanc_de 8 -8; bleue 9 -9
bleue_ne 7 -7; bleue_passe 8 -8; blond 8 -8; blond_> 6 -6; blond_a 9 -9; bloqu 11 -11; bloqu_> 11 -11; bloqu_la 8 -8
bluew 7 -7; bluew_point 7 -7; bof 11 -11; bof_non 11 -11; bois 7 -7; bois_aroba 7 -7; boite -2 2; boite_> 18 -18
boite_de -5 5; boite_hier 7 -7; boite_j 3 -3; boite_ne 9 -9; boite_vocal -7 7; boiti 5 -5; boiti_> 6 -6
boiti_blanc 8 -8; bol 9 -9; bol_> 9 -9; bon -6 6; bon_> 27 -27; bon_assez -7 7; bon_bon 3 -3; bon_c 10 -10
bon_ca 5 -5; bon_et 4 -4; bon_j 2 -2; bon_je -6 6; bon_la 2 -2; bon_laiss 7 -7; bon_maint 9 -9; bon_merci 12 -12
bon_monsi 13 -13; bon_nom 15 -15; bon_note 11 -11; bon_numer 3 -3; bon_passe -16 16; bon_pour 3 -3; bon_sang 6 -6
bon_tout 10 -10; bon_une -5 5; bonjo 14 -14; bonjo_> 22 -22; bonjo_c 5 -5; bonjo_est -4 4; bonjo_euh 8 -8
bonjo_j 9 -9; bonjo_je -3 3; bonjo_madam 12 -12; bonjo_mamad 6 -6; bonjo_monsi 7 -7; bonjo_olivi 7 -7; bonjo_on 7 -7
bonjo_pierr 8 -8; bonjo_voila 1 -1; bonne 11 -11; bonne_> 16 -16; bonne_je 1 -1; bonne_quest 8 -8
bonne_trent 12 -12; bons 7 -7; bons_a 3 -3; bons_ca 9 -9; bonso 12 -12; bonso_> 8 -8; bonso_on 3 -3; borde 4 -4
borde_point 4 -4; borne 7 -7; borne_> 7 -7; bots -10 10; bots_je -10 10; bouch 12 -12; bouch_> 10 -10; bouch_d 4 -4
bouch_du 4 -4; boucl 10 -10; boucl_> 10 -10; boudi 10 -10; boudi_ca 10 -10; bouff 7 -7; bouff_> 7 -7; boug -5 5
boug_la -5 5; bouge 6 -6; bouge_> 6 -6; bouge_d 14 -14; boula 14 -14; boula_> 9 -9; boula_a 6 -6; boula_du 8 -8
boula_tiret 5 -5; boule 10 -10; boule_> 10 -10; bourr 8 -8; bourr_> 8 -8; bout -10 10; bout_> 7 -7; bout_de 13 -13
bout_du -11 11; bouti 8 -8; bouti_> 8 -8; bouto 18 -18; bouto_> 9 -9; bouto_appuy 7 -7; bouto_de 13 -13; bouzi 4 -4
bouzi_b 4 -4; box 17 -17; box_> 17 -17; box_a 2 -2; box_c 3 -3; box_ca 1 -1; box_clign 2 -2; box_dans 4 -4
box_elle 2 -2; box_est 5 -5; box_et 6 -6; box_fait 2 -2; box_fonct 4 -4; box_inter 1 -1; box_la 4 -4; box_mais 1 -1
box_ne 3 -3; box_point 7 -7; box_qui 12 -12; box_s 7 -7; box_toute 7 -7; box_un 8 -8; branc 9 -9; branc_la 8 -8
branc_le 5 -5; bras 5 -5; bras_casse 5 -5; bravo 3 -3; bravo_felic 3 -3; bref -8 8; bref_tout -8 8; bris 9 -9
bris_> 9 -9; brise 3 -3; brise_et 3 -3; bruit 17 -17; bruit_> 7 -7; bruit_de 6 -6; bruit_est 5 -5; bruit_la 15 -15
brun 5 -5; brun_aroba 5 -5; bruno 11 -11; bruno_kessl 7 -7; bruno_point 6 -6; bt 6 -6; bt_dot 6 -6; buffe 15 -15
buffe_tout 15 -15; bug 7 -7; bug_> 7 -7; bugue 14 -14; bugue_> 14 -14; burea 16 -16; burea_> 18 -18; burea_est 3 -3
burea_il 3 -3; burea_le 3 -3; burea_les 2 -2; burea_sont 5 -5; c 9 -9; c_a 7 -7; c_d 8 -8; c_e 6 -6; c_est 9 -9
c_etait 5 -5; c_good 10 -10; c_h 7 -7; c_point 6 -6; c_tiret 6 -6; c_z 6 -6; ca 13 -13; ca_> 10 -10; ca_a 5 -5
ca_alors 6 -6; ca_atten 5 -5; ca_aux 13 -13; ca_avait 5 -5; ca_buffe 15 -15; ca_bug 7 -7; ca_bugue 12 -12; ca_c 4 -4
ca_chang 8 -8; ca_charg 10 -10; ca_clign 9 -9; ca_comme 4 -4; ca_conti 7 -7; ca_coupe 11 -11; ca_demar 9 -9
ca_depas 7 -7; ca_depen 12 -12; ca_dure 5 -5; ca_exact 6 -6; ca_fait -1 1; ca_fonct 8 -8; ca_gresi 7 -7
ca_hache 11 -11; ca_ira 12 -12; ca_joue 15 -15; ca_la 1 -1; ca_lag 7 -7; ca_m 14 -14; ca_march 12 -12; ca_me 1 -1
ca_meme 5 -5; ca_n 12 -12; ca_ne 18 -18; ca_non 6 -6; ca_oui 11 -11; ca_passe 6 -6; ca_pense 8 -8; ca_plant 1 -1
ca_pour -8 8; ca_que 11 -11; ca_raccr 13 -13; ca_rame 8 -8; ca_recom 11 -11; ca_redem 10 -10; ca_refon 5 -5
ca_remar 13 -13; ca_s 12 -12; ca_se 6 -6; ca_sert 8 -8; ca_sonne 5 -5; ca_suffi 17 -17; ca_une 3 -3; ca_va 7 -7
ca_veut 8 -8; ca_y 6 -6; cabin 10 -10; cabin_est 5 -5; cabin_medic 6 -6; cabin_tiret 8 -8; cabla 5 -5; cabla_> 5 -5
cable 17 -17; cable_> 14 -14; cable_atten 5 -5; cable_de 2 -2; cable_en 4 -4; cable_ether 10 -10; cafe 10 -10
cafe_> 10 -10; caja 2 -2; caja_la 2 -2; calis 3 -3; calis_ca 3 -3; calme 10 -10; calme_> 6 -6; calme_pas 3 -3
camer 9 -9; camer_de 6 -6; camer_du 1 -1; camer_et 7 -7; camil 5 -5; camil_et 3 -3; camil_faure 4 -4; campa 7 -7
campa_> 7 -7; can -5 5; can_i -5 5; canal 2 -2; canal_du 2 -2; canar 8 -8; canar_> 8 -8; canto 9 -9; canto_> 9 -9
capte 9 -9; capte_a 10 -10; capte_de 12 -12; capte_mal 6 -6; capte_pas 9 -9; capte_plus 5 -5; capte_que 7 -7
capte_toujo 5 -5; car 1 -1; car_ma 1 -1; carai 6 -6; carai_sans 6 -6; carlo 9 -9; carlo_tiret 9 -9; caron 6 -6
caron_c 6 -6; carpe 8 -8; carpe_> 8 -8; carpe_aroba 5 -5; carte 9 -9; carte_bleue 9 -9; carte_sim 9 -9; cas 14 -14
cas_> 14 -14; casqu 9 -9; casqu_> 9 -9; casse 12 -12; casse_> 12 -12; casse_tout 2 -2; catas 3 -3; catas_votre 3 -3
cause -14 14; cause_a -22 22; cause_de 6 -6; cause_dessu 1 -1; cave 9 -9; cave_> 9 -9; ce -4 4; ce_cable 10 -10
ce_matin 12 -12; ce_n 4 -4; ce_numer 7 -7; ce_qu 15 -15; ce_que -8 8; ce_qui 12 -12; ce_robot -13 13; ce_sera 3 -3
ce_serai 10 -10; ce_servi 12 -12; ce_ticke 6 -6; ce_trava 8 -8; cecil 4 -4; cecil_tiret 4 -4; cedil 5 -5
cedil_dans 5 -5; cedil_mais 5 -5; cela 12 -12; cela_> 13 -13; cela_meme 3 -3; celia 9 -9; celia_tiret 9 -9
celle 3 -3; celle_de 3 -3; cellu 5 -5; cellu_a 2 -2; cellu_de 6 -6; celui 10 -10; celui_avec 5 -5; celui_ci 10 -10
celui_de 1 -1; celui_du 4 -4; celui_la 6 -6; celui_que 7 -7; celui_qui 12 -12; cent 3 -3; cent_cinqu 3 -3
cent_quatr 4 -4; cent_vingt 3 -3; centa 9 -9; centa_envir 9 -9; centr 8 -8; centr_> 8 -8; cents 11 -11
cents_> 11 -11; cents_megas 4 -4; certa 14 -14; certa_> 7 -7; certa_pas 10 -10; certe 4 -4; certe_le 4 -4; ces 9 -9
ces_bons 9 -9; cesse 7 -7; cesse_de 7 -7; cette 5 -5; cette_fois 8 -8; cette_histo 13 -13; cette_machi -11 11
cette_musiq 2 -2; cette_semai 4 -4; ch 9 -9; ch_> 9 -9; chain 10 -10; chain_> 10 -10; chair -13 13; chair_et -13 13
chale 4 -4; chale_> 4 -4; chamb 7 -7; chamb_> 8 -8; chamb_du 9 -9; chamb_que 1 -1; chang 19 -19; chang_> 9 -9
chang_d 12 -12; chang_de 4 -4; chang_du 3 -3; chang_la 13 -13; chang_le 2 -2; chang_pas 8 -8; chang_rien 5 -5
chape 12 -12; chape_de 12 -12; chaqu 6 -6; chaqu_fois 6 -6; charg 13 -13; charg_> 5 -5; charg_dans 10 -10
charg_jamai 6 -6; charg_la 6 -6; charg_pas 9 -9; charg_plus 5 -5; charg_une 14 -14; charl 12 -12; charl_> 9 -9
charl_de 6 -6; chat 9 -9; chat_est 9 -9; chauv 6 -6; chauv_c 6 -6; chef 3 -3; chef_> 5 -5; chef_a 8 -8
chef_atten 7 -7; chef_d -9 9; chef_m 5 -5; chelo 7 -7; chelo_votre 7 -7; chen 5 -5; chen_c 4 -4; chen_w 5 -5
cher 10 -10; cher_> 10 -10; cherc 14 -14; cherc_> 9 -9; cherc_c 1 -1; cherc_le 11 -11; cherc_mes 7 -7
cherc_mon 8 -8; cheri 4 -4; cheri_et 1 -1; cheri_je 7 -7; chez 8 -8; chez_ma 3 -3; chez_machi 14 -14
chez_moi 10 -10; chez_mon 5 -5; chez_nous 13 -13; chez_vous -8 8; chez_wanad 7 -7; chich 6 -6; chich_vous 6 -6
chien 17 -17; chien_> 9 -9; chien_aboie 6 -6; chien_j 12 -12; chien_qui 7 -7; chier 10 -10; chier_> 10 -10
chiff 4 -4; chiff_> 4 -4; chiff_deux 4 -4; chiff_tout 3 -3; chioc 7 -7; chioc_je 7 -7; chose 2 -2; chose_> 12 -12
chose_a -9 9; chose_ca 3 -3; chum 7 -7; chum_> 7 -7; chut 7 -7; chut_les 7 -7; ci 10 -10; ci_est 10 -10; cinco 7 -7
cinco_cinq 7 -7; cinq 18 -18; cinq_> 9 -9; cinq_a 15 -15; cinq_appar 7 -7; cinq_aroba 5 -5; cinq_c 9 -9
cinq_cinq 7 -7; cinq_cinqu 2 -2; cinq_deux 6 -6; cinq_dix 5 -5; cinq_douze 2 -2; cinq_et 4 -4; cinq_heure 14 -14
cinq_mais 3 -3; cinq_minut 13 -13; cinq_mon 10 -10; cinq_nonan 4 -4; cinq_ou 6 -6; cinq_poste 8 -8; cinq_quara 5 -5
cinq_quatr 5 -5; cinq_rende 3 -3; cinq_seize 2 -2; cinq_six 4 -4; cinq_soixa 6 -6; cinq_trent 5 -5; cinq_vingt 5 -5
cinqu 7 -7; cinqu_> 8 -8; cinqu_cinq 3 -3; cinqu_deux 1 -1; cinqu_euros 5 -5; cinqu_fois 1 -1; cinqu_quara 11 -11
cinqu_quatr 5 -5; cinqu_six 8 -8; cinqu_soixa 13 -13; clair 18 -18; clair_> 12 -12; clair_aroba 2 -2; clair_c 5 -5
clair_petit 4 -4; clair_point 4 -4; clair_rouss 12 -12; claqu 8 -8; claqu_de 8 -8; claud 7 -7; claud_barre 7 -7
cleme 11 -11; cleme_> 11 -11; clien -3 3; clien_> -13 13; clien_aroba 13 -13; clien_au 10 -10; clien_avec -10 10
clien_chez 6 -6; clien_comme 5 -5; clien_depui 2 -2; clien_en 8 -8; clien_m 13 -13; clien_me 4 -4; clien_n 12 -12
clien_nous 5 -5; clien_numer 1 -1; clien_quara 10 -10; clign 6 -6; clign_> 2 -2; clign_en 3 -3; clign_encor 9 -9
clign_je 4 -4; clign_orang 12 -12; clign_sur 6 -6; clign_tout 2 -2; cliqu 1 -1; cliqu_oh 1 -1; clore 4 -4
clore_le 4 -4; cloud 3 -3; cloud_> 3 -3; club 6 -6; club_tiret 6 -6; co 6 -6; co_> 6 -6; co_dot 6 -6; cocho 8 -8
cocho_> 8 -8; code 14 -14; code_> 2 -2; code_c 3 -3; code_posta 4 -4; code_puk 11 -11; coeur 7 -7; coeur_> 7 -7
coler 7 -7; coler_> 8 -8; coler_contr 6 -6; coler_monsi 5 -5; colin 7 -7; colin_> 7 -7; colla -12 12
colla_de -12 12; colle -4 4; colle_> -1 1; colle_a -1 1; colle_aroba 9 -9; colle_au -10 10; colle_aussi 9 -9
colle_de 6 -6; colle_en -6 6; colle_la 7 -7; colle_m 13 -13; colle_non 5 -5; colle_s 4 -4; com 8 -8; com_> 8 -8
com_bien 6 -6; com_sans 6 -6; com_tout 7 -7; combi 16 -16; combi_> 12 -12; combi_de 8 -8; combi_depui 1 -1
combi_n 8 -8; combi_s 8 -8; comma 8 -8; comma_aroba 8 -8; comme 23 -23; comme_> 9 -9; comme_a 7 -7; comme_anato 5 -5
comme_avant 4 -4; comme_bell 6 -6; comme_berna 7 -7; comme_berth 5 -5; comme_ca 10 -10; comme_comme 4 -4
comme_conse 4 -4; comme_denis 5 -5; comme_desir 5 -5; comme_dire 5 -5; comme_en 5 -5; comme_eugen 5 -5
comme_franc 2 -2; comme_gasto 6 -6; comme_inter 1 -1; comme_j 4 -4; comme_je 5 -5; comme_jean 3 -3; comme_l 6 -6
comme_la 6 -6; comme_les 4 -4; comme_mon 6 -6; comme_ne 2 -2; comme_nicol 5 -5; comme_on 5 -5; comme_papa 5 -5
comme_raoul 5 -5; comme_serie 6 -6; comme_un 6 -6; comme_une 19 -19; comme_vous 15 -15; comme_xavie 2 -2; commu -5 5
commu_avec -9 9; commu_est 10 -10; commu_sont 9 -9; compe -18 18; compe_> -18 18; compl 1 -1; compl_> 6 -6
compl_a 18 -18; compl_je -19 19; compl_mon -8 8; compl_mort 6 -6; compl_nul 11 -11; compl_pour -8 8; compo 7 -7
compo_un 7 -7; compr_> 14 -14; compr_adres 7 -7; compr_appar 7 -7; compr_bien -18 18; compr_pas -16 16
compr_que 9 -9; compr_rien -5 5; compt -5 5; compt_> -8 8; compt_a 9 -9; compt_aroba 12 -12; compt_c 4 -4
compt_mec 15 -15; con 6 -6; con_> 10 -10; con_con -12 12; con_conne 9 -9; con_conse -12 12; conca 6 -6; conca_> 6 -6
concl 9 -9; concl_> 9 -9; confi 13 -13; confi_> 11 -11; confi_le 9 -9; confl 9 -9; confl_d 9 -9; conna 7 -7
conna_> -7 7; conna_le 8 -8; conna_mon 12 -12; conna_pas 9 -9; conna_rien 1 -1; conne 11 -11; conne_> 13 -13
conne_a 1 -1; conne_au 8 -8; conne_de 5 -5; conne_elle 5 -5; conne_est 13 -13; conne_euh 9 -9; conne_exion 4 -4
conne_fibre 2 -2; conne_les 4 -4; conne_moi -10 10; conne_mon 3 -3; conne_pas 8 -8; conne_plus 8 -8; conne_qui 6 -6
conne_sans 3 -3; conne_tres 8 -8; conse -14 14; conse_> -2 2; conse_a -1 1; conse_banca 12 -12; conse_clien -10 10
conse_comme 6 -6; conse_conse -10 10; conse_de 7 -7; conse_dispo -9 9; conse_du 8 -8; conse_et 7 -7
conse_immed -9 9; conse_j 12 -12; conse_je 9 -9; conse_m -1 1; conse_maint -13 13; conse_merci 17 -17
conse_ou -23 23; conse_pour -9 9; conse_qui 1 -1; conse_s -14 14; conso 9 -9; conso_> 9 -9; conso_annul 3 -3
conso_de 11 -11; conso_est 6 -6; conso_et 7 -7; conso_ne 3 -3; conso_qui 5 -5; conso_trouv 5 -5; conta 4 -4
conta_aroba 6 -6; conta_avec -5 5; conta_euh 8 -8; conta_ne 5 -5; conte 7 -7; conte_et 3 -3; conte_mais 5 -5
conte_nous 4 -4; conti 16 -16; conti_> 4 -4; conti_avec 16 -16; conti_ensem 12 -12; conti_je 7 -7; conti_non -12 12
conti_vous 12 -12; contr 13 -13; contr_> 14 -14; contr_avec 6 -6; contr_c 4 -4; contr_est 3 -3; contr_la 5 -5
contr_le 5 -5; contr_moi 6 -6; contr_profe 9 -9; contr_vous -8 8; convi 9 -9; convi_tres 9 -9; corre 11 -11
corre_> 14 -14; corre_c 5 -5; corre_ce 13 -13; corre_de 4 -4; corre_disen 4 -4; corre_merci 6 -6; corre_n 4 -4
cote 5 -5; cote_> 6 -6; cote_du 3 -3; cote_qui 4 -4; coudo -6 6; coudo_> -6 6; couil 5 -5; couil_dans 5 -5
coule 8 -8; coule_> 8 -8; coup 6 -6; coup_> 13 -13; coup_sur 5 -5; coupe 13 -13; coupe_> 11 -11; coupe_dans 3 -3
coupe_de 9 -9; coupe_du 6 -6; coupe_encor 9 -9; coupe_est 5 -5; coupe_je 2 -2; coupe_la 17 -17; coupe_le 2 -2
coupe_quand 7 -7; coupe_sans 4 -4; coupe_tous 5 -5; coupe_tout 14 -14; coupe_un 10 -10; coupu 10 -10; coupu_> 9 -9
coupu_de 3 -3; coupu_fibre 7 -7; coupu_inter 7 -7; coupu_non 3 -3; coupu_penda 6 -6; coura 8 -8; coura_> 8 -8
coura_la 3 -3; courr 4 -4; courr_> 4 -4; cours 8 -8; cours_> 8 -8; crass 9 -9; crass_> 9 -9; crie 1 -1
crie_dans 1 -1; crois 1 -1; crois_> 13 -13; crois_bien 15 -15; crois_oui 7 -7; crois_pas 13 -13; crois_qu -6 6
crois_que 12 -12; cru 3 -3; cru_que 3 -3; cuisi 10 -10; cuisi_> 10 -10; cyber 10 -10; cyber_cafe 10 -10; cyclo 5 -5
cyclo_tout 5 -5; d 4 -4; d_> 7 -7; d_a 7 -7; d_abonn 10 -10; d_abrut 9 -9; d_acces 4 -4; d_accor 14 -14
d_accue 7 -7; d_adres 9 -9; d_agent 6 -6; d_aide 20 -20; d_aille 4 -4; d_aireu 9 -9; d_aller 9 -9; d_ameli 11 -11
d_ap 4 -4; d_appar 8 -8; d_appel 11 -11; d_arnaq 9 -9; d_aroba 10 -10; d_atten 13 -13; d_avant 11 -11
d_avoir -17 17; d_comme 7 -7; d_e 6 -6; d_email 4 -4; d_envoy 11 -11; d_equip -9 9; d_erreu 6 -6; d_escar 8 -8
d_escro 12 -12; d_essai 7 -7; d_etre -7 7; d_evolu 11 -11; d_excla 3 -3; d_explo 5 -5; d_humai -18 18; d_i 7 -7
d_incap 11 -11; d_incon 9 -9; d_inter 10 -10; d_j 6 -6; d_opera 17 -17; d_ordin 2 -2; d_tout 9 -9; d_u 7 -7
d_un -11 11; d_une 9 -9; d_union 7 -7; d_urgen 6 -6; da 10 -10; da_> 10 -10; dame -15 15; dame_> -24 24
dame_bien 14 -14; dame_de -12 12; dame_l 5 -5; dame_m 6 -6; dame_ou -6 6; dame_oui 17 -17; dame_tres 12 -12
danie 3 -3; danie_gueri 3 -3; dans 5 -5; dans_cyber 10 -10; dans_famil 7 -7; dans_l 4 -4; dans_la -6 6
dans_le 13 -13; dans_les 9 -9; dans_ma 7 -7; dans_mon 11 -11; dans_notre 7 -7; dans_sa 1 -1; dans_tout 7 -7
dans_toute 3 -3; dans_un 4 -4; dans_une 5 -5; dark 8 -8; dark_under 8 -8; de 4 -4; de_4g 6 -6; de_antoi 5 -5
de_bon -5 5; de_bouff 7 -7; de_box 4 -4; de_bras 5 -5; de_canar 8 -8; de_carte 8 -8; de_ce -12 12; de_cette 2 -2
de_chang 7 -7; de_charg 18 -18; de_charl 9 -9; de_cherc 8 -8; de_chez -6 6; de_chich 6 -6; de_cinq 13 -13
de_clien 10 -10; de_cocho 8 -8; de_compe -14 14; de_compt -8 8; de_conna 12 -12; de_conne 12 -12; de_conse 26 -26
de_contr 2 -2; de_coule 8 -8; de_coupu 3 -3; de_coura 3 -3; de_de 17 -17; de_deran 7 -7; de_dialo -8 8
de_diffe 16 -16; de_direc 13 -13; de_discu -15 15; de_dossi 3 -3; de_faire 12 -12; de_famil 3 -3; de_ferra 7 -7
de_fibre 3 -3; de_fixe 4 -4; de_fond 6 -6; de_forfa 2 -2; de_grave 3 -3; de_gros 7 -7; de_gueul 8 -8; de_guign 7 -7
de_jeune 2 -2; de_jeux 2 -2; de_l 8 -8; de_la 5 -5; de_laiss 4 -4; de_liege 5 -5; de_ligne 16 -16; de_ma 20 -20
de_machi -10 10; de_maiso 5 -5; de_mal 18 -18; de_malad 3 -3; de_march 8 -8; de_marse 11 -11; de_maxim 8 -8
de_me 13 -13; de_meme 4 -4; de_merde 12 -12; de_messa 5 -5; de_mobil 7 -7; de_moi 16 -16; de_mon 8 -8; de_nante 7 -7
de_nivea -8 8; de_nos 7 -7; de_notre 7 -7; de_nous 6 -6; de_nouve 11 -11; de_novem 10 -10; de_nuls 8 -8
de_ouf 10 -10; de_paiem 7 -7; de_paill 12 -12; de_paras 7 -7; de_parle -13 13; de_pas 8 -8; de_passe 8 -8
de_perso 27 -27; de_pire 11 -11; de_porta 9 -9; de_poste 11 -11; de_prend -11 11; de_prise 7 -7; de_probl 8 -8
de_puis 9 -9; de_quest 13 -13; de_quoi 16 -16; de_rage 7 -7; de_rappe -6 6; de_redem 16 -16; de_reel -11 11
de_refus 3 -3; de_rentr 3 -3; de_repet 10 -10; de_repos 5 -5; de_resea 7 -7; de_retab 6 -6; de_retou 7 -7
de_rien 13 -13; de_robot -18 18; de_rue 7 -7; de_s 10 -10; de_saisi 8 -8; de_se 8 -8; de_servi 7 -7; de_signa 8 -8
de_smet 12 -12; de_souci 13 -13; de_stras 2 -2; de_suite -6 6; de_surve 6 -6; de_sympa 10 -10; de_tas 7 -7
de_techn 33 -33; de_telep 14 -14; de_temps 8 -8; de_tenir 8 -8; de_teste 7 -7; de_tonal 13 -13; de_tout -6 6
de_trait 3 -3; de_trava 10 -10; de_venir -8 8; de_verif 3 -3; de_villi 6 -6; de_vivan -11 11; de_vive -8 8
de_voleu 3 -3; de_vos -5 5; de_votre 2 -2; de_vous 13 -13; de_voyou 5 -5; de_wifi 8 -8; debit 13 -13; debit_d 8 -8
debit_de 2 -2; debit_est 11 -11; debit_n 11 -11; debor 9 -9; debor_> 9 -9; debra 18 -18; debra_et 7 -7
debra_la 15 -15; debra_le 3 -3; debra_mais 4 -4; debut 10 -10; debut_j 1 -1; debut_non 12 -12; deced 8 -8
deced_> 8 -8; decla 6 -6; decla_en 6 -6; decod 8 -8; decod_> 9 -9; decod_tele 3 -3; decon 10 -10; decon_> 7 -7
decon_a 6 -6; decon_toute 10 -10; decro 9 -9; decro_> 9 -9; decro_et 7 -7; decro_j 7 -7; decro_y 5 -5; dect 7 -7
dect_ne 7 -7; decu 6 -6; decu_> 6 -6; dedan -7 7; dedan_> -7 7; degat 9 -9; degat_des 9 -9; degue 13 -13
degue_de 13 -13; dehor 7 -7; dehor_> 7 -7; dehor_de 6 -6; deja 28 -28; deja_> 5 -5; deja_appel 6 -6; deja_contr 5 -5
deja_deux 6 -6; deja_donne 5 -5; deja_fait 7 -7; deja_hier 6 -6; deja_la 4 -4; deja_parle 15 -15; deja_redem 16 -16
deja_regar 5 -5; deja_resol 5 -5; deja_venu 11 -11; delac 9 -9; delac_en 9 -9; delai 3 -3; delai_c 3 -3; delph 8 -8
delph_rouss 8 -8; demai 21 -21; demai_> 17 -17; demai_matin 8 -8; deman -6 6; deman_a -5 5; deman_de 5 -5
deman_juste 10 -10; deman_le 11 -11; deman_pas 10 -10; deman_un -19 19; demar 10 -10; demar_> 7 -7; demar_l 12 -12
demi 8 -8; demi_douza 8 -8; demoi -6 6; demoi_du -6 6; denis 5 -5; denis_point 5 -5; depan 5 -5; depan_mon 5 -5
depas 8 -8; depas_l 8 -8; depas_les 7 -7; depec 10 -10; depec_> 10 -10; depen 12 -12; depen_> 8 -8; depen_ce 12 -12
depen_des 10 -10; deplo 12 -12; deplo_> 12 -12; depui 14 -14; depui_a 2 -2; depui_ca 2 -2; depui_ce 12 -12
depui_deux 2 -2; depui_dix 6 -6; depui_hier 17 -17; depui_l 4 -4; depui_la 3 -3; depui_le 7 -7; depui_longt 3 -3
depui_mon 5 -5; depui_neuf 2 -2; depui_plus 4 -4; depui_que 2 -2; depui_soixa 3 -3; depui_trois 7 -7; depui_une 4 -4
depui_yeste 5 -5; deran 16 -16; deran_> 7 -7; deran_pas 11 -11; deran_pour 2 -2; deran_vos 7 -7; derni 10 -10
derni_> 10 -10; derni_fois 10 -10; derri 1 -1; derri_fait 1 -1; des -3 3; des_appel 5 -5; des_chain 7 -7
des_couil 5 -5; des_coupu 6 -6; des_des 5 -5; des_dessi 3 -3; des_eaux 9 -9; des_enfan 8 -8; des_escro 6 -6
des_fois 10 -10; des_forge 6 -6; des_gresi 6 -6; des_incom 10 -10; des_lilas 11 -11; des_machi -10 10
des_mails 11 -11; des_que 6 -6; des_robot -12 12; des_sienn 7 -7; des_trans 8 -8; des_urgen 10 -10; des_voleu 9 -9
desac 10 -10; desac_> 10 -10; desir 5 -5; desir_> 5 -5; desme 7 -7; desme_aroba 7 -7; desme_d 6 -6; desol 10 -10
desol_> 8 -8; desol_de 9 -9; desol_mais 14 -14; dessi 3 -3; dessi_anime 3 -3; dessu 11 -11; dessu_> 6 -6
dessu_c 1 -1; dessu_de 6 -6; dessu_la 10 -10; detec 11 -11; detec_> 11 -11; deux 19 -19; deux_> 14 -14
deux_alors -6 6; deux_ans 1 -1; deux_aroba 4 -4; deux_autre 7 -7; deux_camer 7 -7; deux_conso 7 -7; deux_dans 7 -7
deux_decod 6 -6; deux_des 8 -8; deux_deux 12 -12; deux_dix 1 -1; deux_doigt 5 -5; deux_douze 4 -4; deux_et 10 -10
deux_euh 6 -6; deux_f 6 -6; deux_fois 9 -9; deux_gsm 6 -6; deux_heure 16 -16; deux_jours 4 -4; deux_la 8 -8
deux_lettr 3 -3; deux_mille 8 -8; deux_minut 10 -10; deux_mots 5 -5; deux_n 6 -6; deux_nonan 5 -5; deux_ordin 19 -19
deux_ou 13 -13; deux_pc 10 -10; deux_perso 9 -9; deux_porta 7 -7; deux_quara 5 -5; deux_quinz 1 -1; deux_r 4 -4
deux_s 7 -7; deux_sec 6 -6; deux_secon 7 -7; deux_table 9 -9; deux_teles 7 -7; deux_tels 10 -10; deux_trent 3 -3
deux_trois 11 -11; deux_un 8 -8; deux_vingt 3 -3; deux_zero 2 -2; deuxi 8 -8; deuxi_poste 8 -8; devai 6 -6
devai_venir 6 -6; devan 5 -5; devan_> 5 -5; devan_l 5 -5; devan_la 4 -4; deven 11 -11; deven_verte 11 -11
devoi 3 -3; devoi_en 3 -3; diabl 15 -15; diabl_> 10 -10; diabl_avec 7 -7; diall 7 -7; diall_at 9 -9; diall_de 6 -6
dialo -8 8; dialo_avec -8 8; didie 7 -7; didie_lemoi 7 -7; dieu 7 -7; dieu_vous 7 -7; diffe 16 -16; diffe_> 16 -16
diffi 6 -6; diffi_> 6 -6; diman 4 -4; diman_> 3 -3; diman_et 3 -3; dingu 11 -11; dingu_> 10 -10; dingu_a 6 -6
diop 9 -9; diop_> 9 -9; dirai 11 -11; dirai_> 9 -9; dirai_bien 6 -6; dirai_mais 1 -1; dirai_pas 8 -8; dirai_que 7 -7
dire 5 -5; dire_> 11 -11; dire_aroba 7 -7; dire_c 5 -5; dire_ca 12 -12; dire_j 2 -2; dire_la 1 -1; dire_nadia 1 -1
dire_un -6 6; dire_une 3 -3; direc -1 1; direc_> -7 7; direc_aroba 6 -6; direc_n 9 -9; direc_s -12 12
direc_techn 15 -15; dis 9 -9; dis_> 9 -9; dis_c 3 -3; dis_ca 7 -7; dis_oui 11 -11; dis_pas 6 -6; disai -9 9
disai_c -9 9; discu -25 25; discu_avec -25 25; disen 10 -10; disen_que 10 -10; disie 7 -7; disie_> 7 -7; dispa 3 -3
dispa_et 3 -3; dispo -9 9; dispo_> -9 9; dit 13 -13; dit_> 19 -19; dit_aucun 1 -1; dit_d 13 -13; dit_de 1 -1
dit_et 4 -4; dit_la 6 -6; dit_mais 1 -1; dit_mardi 9 -9; dit_no 5 -5; dit_non 3 -3; dit_oui 9 -9; dit_pas 19 -19
dit_qu 11 -11; dit_que 7 -7; dit_quoi 2 -2; dit_resea 6 -6; dit_telep 1 -1; dit_wifi 4 -4; dites -6 6
dites_> 18 -18; dites_a -11 11; dites_au -8 8; dites_donc 13 -13; dites_moi 7 -7; dites_on -6 6; dites_pourr -6 6
divor 6 -6; divor_c 6 -6; dix 16 -16; dix_> 10 -10; dix_ans 6 -6; dix_cinqu 4 -4; dix_dix 5 -5; dix_douze 7 -7
dix_fois 10 -10; dix_heure 15 -15; dix_huit 7 -7; dix_minut -5 5; dix_neuf 6 -6; dix_quatr 3 -3; dix_sept 7 -7
dix_soixa 11 -11; dix_vingt 3 -3; dizai 14 -14; dizai_d 6 -6; dizai_de 8 -8; dizai_envir 7 -7; dizai_une 7 -7
docte 9 -9; docte_bertr 6 -6; docte_bruno 7 -7; doigt 5 -5; doigt_d 5 -5; dois 10 -10; dois_aller 7 -7
dois_inter 6 -6; dois_voir 10 -10; doit 13 -13; doit_passe 19 -19; doit_venir 11 -11; domma 15 -15; domma_> 15 -15
donc 2 -2; donc_> 16 -16; donc_a -9 9; donc_au -10 10; donc_c 6 -6; donc_euh 5 -5; donc_fabri 2 -2; donc_je -16 16
donc_le 1 -1; donc_lea 6 -6; donc_merci 1 -1; donc_miche 7 -7; donc_mon 9 -9; donc_oui 7 -7; donne -3 3
donne_> 5 -5; donne_a 7 -7; donne_ce 7 -7; donne_inter 5 -5; donne_le 3 -3; donne_moi -18 18; donne_mon 10 -10
donne_plus 6 -6; donne_rien 7 -7; donne_un 4 -4; donne_votre 14 -14; dos 10 -10; dos_de 10 -10; dossi -2 2
dossi_> 11 -11; dossi_est 5 -5; dossi_parce -8 8; dossi_s 3 -3; dot 6 -6; dot_co 6 -6; dot_com 9 -9; dot_smith 6 -6
dot_uk 6 -6; doubl 7 -7; doubl_v 7 -7; douza 9 -9; douza_> 8 -8; douza_d 9 -9; douza_de 19 -19; douze 11 -11
douze_> 5 -5; douze_aroba 6 -6; douze_douze 7 -7; douze_euh 5 -5; douze_peut 7 -7; douze_poste 10 -10
douze_quara 1 -1; douze_quatr 6 -6; douze_rue 7 -7; douze_soixa 2 -2; douze_treiz 6 -6; douze_trent 5 -5
douze_zero 1 -1; down 6 -6; down_> 2 -2; down_de 10 -10; du 8 -8; du_bas 4 -4; du_bruit 13 -13; du_burea 5 -5
du_cabin 10 -10; du_centr 8 -8; du_conse 10 -10; du_du 5 -5; du_fil -11 11; du_fils -12 12; du_fixe 5 -5
du_fond 9 -9; du_fouta 8 -8; du_haut 4 -4; du_jour 8 -8; du_magas 12 -12; du_monde 10 -10; du_morbi 3 -3
du_parc 9 -9; du_point 7 -7; du_porta 2 -2; du_redem 5 -5; du_repon -5 5; du_resea 4 -4; du_rhone 4 -4
du_salon 8 -8; du_servi -7 7; du_stand -6 6; du_techn 10 -10; du_temps 7 -7; du_ticke 1 -1; du_tiret 6 -6
du_tou 9 -9; du_tout 11 -11; du_trava 3 -3; du_vol 12 -12; du_vrai -12 12; du_wifi 3 -3; duboi 13 -13; duboi_> 9 -9
duboi_aroba 7 -7; duboi_point 7 -7; ducas 7 -7; ducas_avec 7 -7; dupli 13 -13; dupli_> 13 -13; dupon 14 -14
dupon_> 16 -16; dupon_a 5 -5; dupon_aroba 4 -4; dupon_d 7 -7; dupon_gmail 12 -12; dupon_point 13 -13; duran 13 -13
duran_> 12 -12; duran_aroba 6 -6; duran_de 8 -8; duran_frere 5 -5; dure 5 -5; dure_et 5 -5; durer 10 -10
durer_> 10 -10; duval 2 -2; duval_aroba 2 -2; e 13 -13; e_> 11 -11; e_a 4 -4; e_aroba 4 -4; e_b 6 -6; e_comme 5 -5
e_d 2 -2; e_deux 4 -4; e_f 6 -6; e_i 5 -5; e_l 9 -9; e_m 6 -6; e_mail 3 -3; e_mare 12 -12; e_n 4 -4; e_no 4 -4
e_point 3 -3; e_r 7 -7; e_s 6 -6; e_t 6 -6; e_u 6 -6; e_y 5 -5; eaux 9 -9; eaux_> 9 -9; echap 5 -5; echap_> 5 -5
echec 7 -7; echec_de 7 -7; echo 10 -10; echo_quand 10 -10; ecole 10 -10; ecole_> 9 -9; ecole_a 7 -7; ecout 1 -1
ecout_> -2 2; ecout_ca 8 -8; ecout_de 3 -3; ecout_et 3 -3; ecout_je 1 -1; ecout_moi 13 -13; ecout_mon 8 -8
ecran 7 -7; ecran_> 8 -8; ecran_depui 2 -2; ecran_reste 5 -5; ecrit 8 -8; ecrit_> 4 -4; ecrit_conse 8 -8
effet 10 -10; effet_> 10 -10; eh 8 -8; eh_ben 6 -6; eh_bien 6 -6; eh_non 15 -15; el 5 -5; el_amran 5 -5
elect 11 -11; elect_> 11 -11; elect_tiret 8 -8; elle 13 -13; elle_a 8 -8; elle_dit 9 -9; elle_est 13 -13
elle_meme 9 -9; elle_parle 9 -9; elle_peut 3 -3; elle_rame 3 -3; elle_redem 5 -5; elle_repon 6 -6; elle_s 6 -6
elle_saute 9 -9; elle_trava 2 -2; elle_va 2 -2; email 12 -12; email_> 12 -12; email_moi 4 -4; embet 11 -11
embet_> 12 -12; embou 6 -6; embou_a 6 -6; emett 9 -9; emett_> 9 -9; emett_des 5 -5; emma 5 -5; emma_under 5 -5
emplo -9 9; emplo_sinon -9 9; en 2 -2; en_a 2 -2; en_ai -3 3; en_ardec 3 -3; en_atten -17 17; en_avais 2 -2
en_avait 3 -3; en_bas 5 -5; en_boucl 10 -10; en_bourr 8 -8; en_chair -13 13; en_chiff 3 -3; en_cinq 7 -7
en_coler 7 -7; en_commu -9 9; en_conta -5 5; en_cours 8 -8; en_dehor 6 -6; en_deux 5 -5; en_direc -12 12
en_e 12 -12; en_effet 10 -10; en_espag 1 -1; en_faisa 4 -4; en_fait 8 -8; en_gros 4 -4; en_guade 4 -4; en_ligne 6 -6
en_minus 5 -5; en_numer 5 -5; en_occup 10 -10; en_orang 4 -4; en_os -13 13; en_panne 10 -10; en_passe 9 -9
en_peut 5 -5; en_peux 12 -12; en_pire 11 -11; en_plein 7 -7; en_plus 4 -4; en_quara 5 -5; en_quatr 6 -6
en_rade 5 -5; en_relat -18 18; en_rond 5 -5; en_rouge 3 -3; en_sais 10 -10; en_sorti -6 6; en_suis 10 -10
en_telet 7 -7; en_tete 5 -5; en_tout 7 -7; en_train 9 -9; en_un 9 -9; en_vacan 1 -1; en_valai 6 -6; en_veux 17 -17
en_ville 2 -2; en_visio 7 -7; en_voitu 3 -3; en_vrai -7 7; encor 16 -16; encor_> 8 -8; encor_ca 6 -6
encor_coupe 14 -14; encor_des 5 -5; encor_down 2 -2; encor_en 3 -3; encor_la 10 -10; encor_lache 10 -10
encor_laiss 16 -16; encor_le 5 -5; encor_moi 12 -12; encor_non 7 -7; encor_regar 6 -6; encor_une 9 -9
encor_vous 8 -8; enerv 10 -10; enerv_> 11 -11; enerv_pas 3 -3; enerv_rassu 5 -5; enfan 11 -11; enfan_> 8 -8
enfan_en 7 -7; enfan_et 4 -4; enfan_mais 6 -6; enfan_pardo 7 -7; enfan_qui 4 -4; enfan_sont 9 -9; enfin 3 -3
enfin_bref -8 8; enfin_conne 5 -5; enfin_je -3 3; enfin_la 10 -10; enfin_non 9 -9; enfin_si 9 -9; enfin_vous 7 -7
enlev 1 -1; enlev_la 1 -1; ennuy 3 -3; ennuy_parce 3 -3; enorm 9 -9; enorm_ce 10 -10; enorm_sur 4 -4; enreg -10 10
enreg_> -10 10; ensem 10 -10; ensem_> 12 -12; ensem_du 9 -9; ensui 2 -2; ensui_aroba 2 -2; enten 19 -19
enten_> 17 -17; enten_bien 5 -5; enten_des 6 -6; enten_enfin 9 -9; enten_juste 5 -5; enten_mais 3 -3; enten_mal 6 -6
enten_pas 12 -12; enten_perso 8 -8; enten_rien 4 -4; enten_toujo 6 -6; enten_tout 3 -3; enten_tres 3 -3
entra 11 -11; entra_de 10 -10; entra_ne 10 -10; entre 1 -1; entre_> 12 -12; entre_a -8 8; entre_aussi 5 -5
entre_avec -14 14; entre_deux 10 -10; entre_huit 9 -9; entre_point 5 -5; entre_quinz 6 -6; entre_vingt 11 -11
envie -11 11; envie_de -11 11; envir 13 -13; envir_> 13 -13; envoi -6 6; envoi_de 14 -14; envoi_un -15 15
envoy 12 -12; envoy_des 11 -11; envoy_moi 11 -11; enzo 6 -6; enzo_ferra 6 -6; epele 10 -10; epele_> 10 -10
equip -12 12; equip_> -12 12; eric 13 -13; eric_boula 9 -9; eric_tiret 4 -4; erreu 14 -14; erreu_> 14 -14
erreu_est 6 -6; es 10 -10; es_goure 5 -5; es_un 10 -10; escal 6 -6; escal_> 6 -6; escar 8 -8; escar_> 8 -8
escro 14 -14; escro_> 14 -14; espac 5 -5; espac_c 5 -5; espag 1 -1; espag_et 1 -1; espec 17 -17; espec_d 12 -12
espec_de 13 -13; esper 8 -8; esper_que 8 -8; essai 7 -7; essai_et 7 -7; essay 16 -16; essay_> 16 -16
essay_rien 6 -6; est 12 -12; est_07 7 -7; est_4 3 -3; est_> 14 -14; est_a 11 -11; est_absen 16 -16; est_ali 10 -10
est_allum 4 -4; est_arran 13 -13; est_arriv 6 -6; est_au 10 -10; est_autre 7 -7; est_aux 9 -9; est_avec 10 -10
est_beauc 10 -10; est_bien 9 -9; est_bizar 12 -12; est_bloqu 8 -8; est_bon 2 -2; est_bonne 10 -10; est_brise 3 -3
est_c 5 -5; est_ca 9 -9; est_camil 3 -3; est_casse 8 -8; est_ce 2 -2; est_cela 13 -13; est_celle 3 -3
est_celui 12 -12; est_chelo 7 -7; est_clair 5 -5; est_compl 7 -7; est_conse 10 -10; est_conte 3 -3; est_corre 9 -9
est_coupe 9 -9; est_d 6 -6; est_dans 10 -10; est_de 10 -10; est_deced 8 -8; est_degue 13 -13; est_deja 14 -14
est_derri 1 -1; est_deux 5 -5; est_deven 11 -11; est_diffi 6 -6; est_domma 11 -11; est_du 12 -12; est_ecrit 8 -8
est_en 7 -7; est_encor 11 -11; est_enerv 9 -9; est_enorm 9 -9; est_etein 16 -16; est_euh 12 -12; est_eva 10 -10
est_exact 14 -14; est_fait 14 -14; est_faux 4 -4; est_ferna 8 -8; est_formi 1 -1; est_fou 5 -5; est_furie 8 -8
est_gener 8 -8; est_genti 13 -13; est_gerar 5 -5; est_good 10 -10; est_honte 8 -8; est_hors 6 -6; est_hospi -9 9
est_huit 17 -17; est_inacc 13 -13; est_inadm 15 -15; est_incor 17 -17; est_inexa 10 -10; est_injoi 9 -9
est_insta 7 -7; est_insup 13 -13; est_inter 9 -9; est_intol 12 -12; est_intro 1 -1; est_isabe 7 -7; est_j 10 -10
est_je 2 -2; est_jean 1 -1; est_julie 12 -12; est_juste 13 -13; est_k 6 -6; est_karim 10 -10; est_kevin 8 -8
est_l 10 -10; est_la 6 -6; est_lamen 12 -12; est_laure 10 -10; est_le 8 -8; est_lente 12 -12; est_les 5 -5
est_long 13 -13; est_lucie 6 -6; est_ma 7 -7; est_madam 9 -9; est_marce 7 -7; est_marra 10 -10; est_mauva 13 -13
est_miche 7 -7; est_mieux 14 -14; est_moi 13 -13; est_mon 10 -10; est_morea 7 -7; est_mort 13 -13; est_morte 5 -5
est_muet 8 -8; est_n 12 -12; est_ni 8 -8; est_nico 3 -3; est_noire 9 -9; est_non 11 -11; est_nul 14 -14; est_ok 7 -7
est_olga 7 -7; est_orang 6 -6; est_parei 12 -12; est_parti 8 -8; est_pas 10 -10; est_pasca 9 -9; est_passe 13 -13
est_patri 2 -2; est_penib 13 -13; est_pire 11 -11; est_pixel 4 -4; est_plein 6 -6; est_plus 5 -5; est_plusi 10 -10
est_pluto 12 -12; est_point 7 -7; est_possi -15 15; est_pour 3 -3; est_prive 5 -5; est_quatr 7 -7; est_que -10 10
est_quelq 6 -6; est_quoi 14 -14; est_rallu 4 -4; est_regle 9 -9; est_relou -10 10; est_rentr 7 -7; est_repar 10 -10
est_respo 11 -11; est_retab 15 -15; est_retom 5 -5; est_reven 11 -11; est_ridic 10 -10; est_rose 9 -9
est_rouge 12 -12; est_samia 7 -7; est_sans 2 -2; est_scand 12 -12; est_se 7 -7; est_sfr 16 -16; est_soixa 4 -4
est_stabl 14 -14; est_sur 7 -7; est_techn 6 -6; est_thier 5 -5; est_tigui 10 -10; est_tombe 10 -10; est_toujo 8 -8
est_tout 11 -11; est_toute 5 -5; est_tres 8 -8; est_trois 4 -4; est_trop -14 14; est_une 21 -21; est_urgen 6 -6
est_venu -3 3; est_vert 11 -11; est_vrai 23 -23; est_wei 5 -5; est_zero 2 -2; et 15 -15; et_3 10 -10; et_apres 3 -3
et_blanc 9 -9; et_c 4 -4; et_ca 4 -4; et_comme 9 -9; et_depui 2 -2; et_deux 8 -8; et_en -13 13; et_ensui 2 -2
et_et 4 -4; et_il 7 -7; et_inter 6 -6; et_j 2 -2; et_je 4 -4; et_l 3 -3; et_la 6 -6; et_le 7 -7; et_les 5 -5
et_lui 9 -9; et_m 8 -8; et_ma 8 -8; et_maint 4 -4; et_midi 9 -9; et_moi 13 -13; et_mon 9 -9; et_n 7 -7; et_ne 3 -3
et_no 2 -2; et_non 5 -5; et_nous 3 -3; et_on 2 -2; et_onze 7 -7; et_oui 3 -3; et_pas 3 -3; et_perso 5 -5
et_puis 8 -8; et_quatr 10 -10; et_que 3 -3; et_rebra 7 -7; et_rien 4 -4; et_sa 4 -4; et_simpl 3 -3; et_trois 6 -6
et_un 16 -16; et_une 13 -13; et_vingt 7 -7; etage 15 -15; etage_> 14 -14; etage_il 6 -6; etage_porte 6 -6
etais 6 -6; etais_dans 6 -6; etait 5 -5; etait_bon 6 -6; etait_la 6 -6; etait_reven 1 -1; etape 9 -9; etape_> 9 -9
ete 10 -10; ete_annul 9 -9; ete_arrac 13 -13; ete_chang 1 -1; ete_coupe 6 -6; ete_porte 6 -6; ete_posee 4 -4
ete_suspe 6 -6; ete_un 7 -7; etein 13 -13; etein_> 16 -16; etein_la 5 -5; etein_rallu 1 -1; etes 15 -15
etes_bien -5 5; etes_bons 3 -3; etes_d 9 -9; etes_de 7 -7; etes_des 10 -10; etes_en 7 -7; etes_genti 12 -12
etes_incom 6 -6; etes_pas 6 -6; etes_pour 9 -9; etes_qu 9 -9; etes_quelq 15 -15; etes_tres 5 -5; etes_trop 9 -9
etes_un 18 -18; etes_une -17 17; etes_vraim 7 -7; ether 10 -10; ether_> 10 -10; etonn 11 -11; etonn_> 11 -11
etre -14 14; etre_> 17 -17; etre_humai -21 21; etre_mis -8 8; etre_non 8 -8; etre_oui 8 -8; etre_rappe -8 8
etre_six 6 -6; etre_trans -17 17; eu 2 -2; eu_aucun 8 -8; eu_besoi 7 -7; eu_de 5 -5; eu_hier -16 16; eu_le 18 -18
eu_quelq 17 -17; eu_trois 6 -6; eu_un 22 -22; eu_une 13 -13; eugen 5 -5; eugen_r 5 -5; euh 11 -11; euh_86 7 -7
euh_> 16 -16; euh_allo 5 -5; euh_alors 5 -5; euh_antoi 8 -8; euh_atten 7 -7; euh_bah 2 -2; euh_ben 13 -13
euh_c 3 -3; euh_comme 10 -10; euh_conta 8 -8; euh_deux 6 -6; euh_donc 6 -6; euh_douze 2 -2; euh_elle 9 -9
euh_est 12 -12; euh_euh 22 -22; euh_je 8 -8; euh_la 10 -10; euh_le 9 -9; euh_mon 3 -3; euh_non 11 -11
euh_orang 4 -4; euh_oui 14 -14; euh_pedro 8 -8; euh_quara 2 -2; euh_quatr 14 -14; euh_s -14 14; euh_tous 10 -10
euh_un -16 16; euh_une -9 9; euh_voila 5 -5; euros 5 -5; euros_par 5 -5; eva 11 -11; eva_longo 10 -10
eva_sept 10 -10; evide 9 -9; evide_> 9 -9; evide_que 12 -12; evolu 11 -11; evolu_> 11 -11; ex 1 -1; ex_mari 1 -1
exact 18 -18; exact_> 16 -16; exact_c 2 -2; exact_ca 6 -6; exact_ce 13 -13; exact_monsi 6 -6; exact_pour 11 -11
exced 7 -7; exced_> 7 -7; exced_c 1 -1; excla 3 -3; excla_a 3 -3; excus 13 -13; excus_moi 11 -11; excus_mon 6 -6
excus_my 5 -5; exige -8 8; exige_qu -12 12; exige_un -6 6; exion 4 -4; exion_est 4 -4; expli -6 6; expli_> 4 -4
expli_la -9 9; expli_tout -8 8; explo 5 -5; explo_> 5 -5; f 10 -10; f_comme 2 -2; f_e 6 -6; f_et 6 -6; f_r 6 -6
fabie 11 -11; fabie_zero 11 -11; fabre 7 -7; fabre_> 7 -7; fabri 2 -2; fabri_puis 2 -2; fache 10 -10; fache_> 10 -10
facon 9 -9; facon_> 9 -9; facte 6 -6; facte_est 4 -4; facte_m 7 -7; factu 17 -17; factu_> 19 -19; factu_combi 8 -8
faire 13 -13; faire_> 16 -16; faire_avec 17 -17; faire_ca 13 -13; faire_foutr 8 -8; faire_j 3 -3; faire_mais -10 10
faire_march 14 -14; faire_mes 6 -6; faire_moi 7 -7; faire_sans 6 -6; faire_ses 3 -3; faire_voir 6 -6; faisa 4 -4
faisa_les 4 -4; fait 10 -10; fait_> 16 -16; fait_beau 8 -8; fait_c 4 -4; fait_ca 9 -9; fait_ce 2 -2
fait_chier 10 -10; fait_comme 7 -7; fait_coupe 4 -4; fait_des 7 -7; fait_deux 14 -14; fait_dix -3 3
fait_exact 11 -11; fait_je 1 -1; fait_le 3 -3; fait_maint 5 -5; fait_mais 1 -1; fait_mon 4 -4; fait_monsi 12 -12
fait_non 7 -7; fait_parei 18 -18; fait_pas 5 -5; fait_peter 6 -6; fait_plus 4 -4; fait_redem 7 -7; fait_rien 5 -5
fait_saute 8 -8; fait_si 5 -5; fait_tombe 2 -2; fait_toujo 2 -2; fait_tout 5 -5; fait_trois 11 -11; fait_un 11 -11
fait_une -3 3; faite 14 -14; faite_> 12 -12; faite_comme 4 -4; faite_donc 13 -13; faite_erreu 10 -10; faite_le 5 -5
faite_moi -13 13; faite_perdr 7 -7; faite_tourn 8 -8; faite_venir -18 18; falla 2 -2; falla_chang 2 -2; famil 19 -19
famil_> 16 -16; famil_diman 3 -3; famil_roux 3 -3; fan 5 -5; fan_ca 5 -5; fan_de 6 -6; fanny 10 -10
fanny_point 10 -10; fatig 4 -4; fatig_atten 4 -4; fatou 7 -7; fatou_ndiay 7 -7; faudr 1 -1; faudr_deman 3 -3
faudr_l -8 8; faudr_que 11 -11; faure 4 -4; faure_avec 4 -4; faut 4 -4; faut_absol -9 9; faut_atten 6 -6
faut_chang 10 -10; faut_pas 8 -8; faut_que 16 -16; faut_quelq -11 11; faut_un -23 23; faut_voir 12 -12; faute 18 -18
faute_> 22 -22; faute_ca 3 -3; faux 4 -4; faux_numer 7 -7; favor -9 9; favor_un -9 9; favre 5 -5; favre_aroba 5 -5
felic 3 -3; felic_cinq 3 -3; femme 16 -16; femme_> 14 -14; femme_a 2 -2; femme_elle 9 -9; femme_ne 1 -1
femme_trava 4 -4; fenet 8 -8; fenet_> 8 -8; ferme 18 -18; ferme_la 10 -10; ferme_point 8 -8; ferme_ta 10 -10
ferna 8 -8; ferna_rocha 8 -8; ferra 7 -7; ferra_> 7 -7; ferra_comme 6 -6; ferra_je 2 -2; fete 7 -7; fete_ca 7 -7
fibra 4 -4; fibra_ottic 4 -4; fibre 10 -10; fibre_> 2 -2; fibre_a 7 -7; fibre_dans 7 -7; fibre_elle 3 -3
fibre_est 10 -10; fibre_et 4 -4; fibre_la 9 -9; fibre_ne 2 -2; fibre_profe 6 -6; fibre_sur 7 -7; fiche 6 -6
fiche_du 6 -6; figur 5 -5; figur_vous 5 -5; fil -9 9; fil_> -11 11; fil_de 13 -13; fil_est 1 -1; fil_ne 5 -5
fil_quand 4 -4; fille 7 -7; fille_> 2 -2; fille_elle 8 -8; fille_est 2 -2; fille_hurle 3 -3; fille_m 4 -4
fille_qui 11 -11; film 8 -8; film_> 6 -6; film_est 3 -3; fils 7 -7; fils_> 4 -4; fils_a 6 -6; fils_crie 1 -1
fils_est 5 -5; fils_excus 6 -6; fils_il 3 -3; fils_m 3 -3; fils_ne 3 -3; fils_regar 8 -8; fils_sur 5 -5
fils_vient 12 -12; fin 17 -17; fin_> 17 -17; final -1 1; final_non 12 -12; final_passe -12 12; fixe 8 -8
fixe_> 12 -12; fixe_c 2 -2; fixe_de 5 -5; fixe_elle 1 -1; fixe_est 10 -10; fixe_le 1 -1; fixe_lui 4 -4
fixe_march 5 -5; fixe_ne 6 -6; fixe_on 5 -5; fixe_qui 3 -3; fixe_sonne 4 -4; flemm 8 -8; flemm_de 8 -8; fleur 8 -8
fleur_avec 8 -8; flore 6 -6; flore_petit 6 -6; flott 2 -2; flott_mobil 2 -2; foi 6 -6; foi_oui 6 -6; fois 7 -7
fois_> 3 -3; fois_cette 4 -4; fois_conti 12 -12; fois_d 4 -4; fois_et 6 -6; fois_je 7 -7; fois_la 5 -5
fois_meme 8 -8; fois_que 13 -13; folle 7 -7; folle_de 7 -7; fonct 15 -15; fonct_> 14 -14; fonct_c 5 -5
fonct_maint 9 -9; fonct_mais 4 -4; fonct_parfa 9 -9; fonct_pas 9 -9; fonct_plus 3 -3; fonct_tres 1 -1; fonct_un 5 -5
fond 8 -8; fond_> 7 -7; fond_le 9 -9; fond_sur 6 -6; fonta 9 -9; fonta_> 9 -9; forfa 3 -3; forfa_> 2 -2
forfa_mobil 4 -4; forge 6 -6; forge_> 6 -6; formi 9 -9; formi_> 10 -10; formi_ca 1 -1; fort 9 -9; fort_mon 12 -12
fort_parce 7 -7; fortn 3 -3; fortn_la 3 -3; fou 5 -5; fou_ce 5 -5; fout 10 -10; fout_de 5 -5; fout_les 10 -10
fouta 8 -8; fouta_de 8 -8; foute 16 -16; foute_de 7 -7; foute_moi 11 -11; foutr 8 -8; foutr_> 8 -8; fr 9 -9
fr_> 9 -9; fr_comme 4 -4; fr_tout 5 -5; fr_voila 6 -6; frais 9 -9; frais_> 9 -9; franc 14 -14; franc_> 15 -15
franc_avec 5 -5; franc_et 2 -2; franc_j 15 -15; franc_je -9 9; franc_pardo 6 -6; franc_que 9 -9; free 7 -7
free_point 7 -7; frenc 5 -5; frenc_le 5 -5; frere 10 -10; frere_> 10 -10; fritu 5 -5; fritu_sur 5 -5; froid 8 -8
froid_de 8 -8; froma 6 -6; froma_trait 6 -6; furax 6 -6; furax_> 6 -6; furie 9 -9; furie_> 14 -14; furie_contr 6 -6
furie_lui 4 -4; g 6 -6; g_i 7 -7; g_u 3 -3; gagno 6 -6; gagno_a 6 -6; galer 4 -4; galer_je 4 -4; gall 5 -5
gall_aroba 5 -5; galle 7 -7; galle_> 7 -7; galle_pardo 7 -7; gamin 2 -2; gamin_a 2 -2; garag 13 -13
garag_dupon 9 -9; garag_point 5 -5; garag_tiret 6 -6; garan 6 -6; garan_de 6 -6; gare 7 -7; gare_> 7 -7; garni 6 -6
garni_depui 6 -6; gars -6 6; gars_> 1 -1; gars_du -6 6; gars_la -12 12; gars_s -19 19; gasto 6 -6; gasto_point 6 -6
gauch 6 -6; gauch_> 6 -6; ge 6 -6; ge_comme 6 -6; gendr 3 -3; gendr_qui 3 -3; gener 8 -8; gener_> 8 -8; genev 7 -7
genev_> 7 -7; genia 9 -9; genia_merci 9 -9; genre 7 -7; genre_cinq 9 -9; genre_je -23 23; gens 7 -7; gens_comme 3 -3
gens_me 10 -10; genti -5 5; genti_> 17 -17; genti_au 14 -14; genti_mais -5 5; genti_trans -6 6; gerar 5 -5
gerar_point 5 -5; gere 9 -9; gere_> 9 -9; germa 7 -7; germa_fabre 7 -7; ginet 2 -2; ginet_lebru 2 -2; girar 10 -10
girar_> 8 -8; girar_aroba 5 -5; girar_g 7 -7; gite 3 -3; gite_les 3 -3; giuli 7 -7; giuli_under 7 -7; gmail 8 -8
gmail_com 12 -12; gmail_dot 9 -9; gmail_ne 9 -9; gmail_non 7 -7; gmail_point 7 -7; goff 9 -9; goff_> 9 -9
gonfl 6 -6; gonfl_serie 6 -6; good 11 -11; good_> 11 -11; googl 9 -9; googl_> 9 -9; goure 5 -5; goure_la 5 -5
grand 6 -6; grand_maxim 6 -6; grave 19 -19; grave_> 19 -19; grave_ne 3 -3; gresi 9 -9; gresi_> 14 -14
gresi_encor 7 -7; gresi_plus 15 -15; grill 9 -9; grill_avec 9 -9; gros 4 -4; gros_aroba 7 -7; gros_bonso 8 -8
gros_jaser -7 7; gros_je 4 -4; gros_mente 7 -7; group 8 -8; group_tiret 8 -8; gruye 6 -6; gruye_point 6 -6; gsm 6 -6
gsm_n 4 -4; gsm_une 6 -6; guade 4 -4; guade_hein 4 -4; gueri 3 -3; gueri_du 3 -3; gueul 10 -10; gueul_> 10 -10
gueul_la 5 -5; gueul_votre 8 -8; guign 7 -7; guign_> 7 -7; guill 9 -9; guill_> 9 -9; h 9 -9; h_a 8 -8; h_aroba 8 -8
h_e 5 -5; h_point 8 -8; habit 22 -22; habit_> 6 -6; habit_a 10 -10; habit_au 6 -6; habit_avec 13 -13
habit_la 14 -14; habit_quatr 6 -6; hache 12 -12; hache_> 12 -12; hadj 6 -6; hadj_h 6 -6; hamon 7 -7
hamon_aroba 7 -7; hamon_respo 7 -7; haut 4 -4; haut_celui 4 -4; he 5 -5; he_ben 5 -5; hein 16 -16; hein_> 9 -9
hein_danie 3 -3; hein_quoi 11 -11; hein_une 8 -8; hein_zero 3 -3; helas 8 -8; helas_> 13 -13; helas_non 6 -6
helen 8 -8; helen_point 8 -8; henry 5 -5; henry_> 5 -5; hesit 12 -12; hesit_> 12 -12; heure -2 2; heure_> 3 -3
heure_alors 12 -12; heure_et 9 -9; heure_mais 6 -6; heure_non 19 -19; heure_que -11 11; hier 8 -8; hier_> 3 -3
hier_apres 9 -9; hier_chez 6 -6; hier_et 5 -5; hier_qui 6 -6; hier_soir 8 -8; histo -4 4; histo_> -4 4; hoffm 6 -6
hoffm_avec 6 -6; homme 8 -8; homme_> 8 -8; honne 11 -11; honne_> 11 -11; honte 15 -15; honte_> 11 -11
honte_ce 11 -11; honte_de 2 -2; honte_monsi 11 -11; honte_s 7 -7; honte_votre 13 -13; hop -11 11; hop_de 1 -1
hop_je 1 -1; hop_un -17 17; hors 12 -12; hors_de 14 -14; hors_ligne 5 -5; hors_servi 8 -8; hospi -9 9; hospi_il -9 9
hotel 6 -6; hotel_tiret 6 -6; hotli -12 12; hotli_en -12 12; hotma 7 -7; hotma_point 7 -7; hugo 14 -14
hugo_> 12 -12; hugo_blanc 8 -8; hugue 6 -6; hugue_trent 6 -6; hui 8 -8; hui_> 8 -8; huit 12 -12; huit_> 6 -6
huit_aroba 5 -5; huit_cents 11 -11; huit_dans 17 -17; huit_douze 1 -1; huit_et 5 -5; huit_heure 9 -9; huit_huit 3 -3
huit_huita 5 -5; huit_non 1 -1; huit_ordin 23 -23; huit_quara 2 -2; huit_quatr 1 -1; huit_septa 5 -5
huit_soixa 6 -6; huit_telep 8 -8; huit_trent 4 -4; huit_un 6 -6; huit_vingt 3 -3; huit_zero 7 -7; huita 9 -9
huita_deux 2 -2; huita_neuf 5 -5; huita_poste 9 -9; huita_sept 5 -5; humai -36 36; humai_> -30 30; humai_chez -8 8
humai_humai -9 9; humai_je -9 9; humai_maint -7 7; humai_pas -6 6; humai_prenn -8 8; humai_s -21 21
humai_vite -17 17; hurle 3 -3; hurle_qu 3 -3; i 10 -10; i_> 5 -5; i_a 7 -7; i_d 4 -4; i_e 2 -2; i_espac 5 -5
i_m 6 -6; i_n 8 -8; i_point 4 -4; i_r 7 -7; i_speak -5 5; i_t 7 -7; ia -12 12; ia_> -12 12; ibrah 10 -10
ibrah_kone 10 -10; ici 12 -12; ici_> 7 -7; ici_la 10 -10; ici_le 6 -6; iclou 6 -6; iclou_point 6 -6; idee 8 -8
idee_ca 8 -8; ident 6 -6; ident_> 6 -6; il 4 -4; il_a 8 -8; il_accro 9 -9; il_cherc 3 -3; il_coupe 11 -11
il_dit 6 -6; il_est 15 -15; il_fait 12 -12; il_falla 2 -2; il_faudr 16 -16; il_faut 11 -11; il_habit 3 -3
il_joue 5 -5; il_lui 7 -7; il_m 8 -8; il_march 7 -7; il_me -9 9; il_n 1 -1; il_ne 8 -8; il_passe 6 -6; il_pleut 6 -6
il_possi -7 7; il_quelq -21 21; il_rentr 3 -3; il_repon 3 -3; il_sembl 11 -11; il_tourn 6 -6; il_un -12 12
il_va 8 -8; il_vient 6 -6; il_voit 5 -5; il_vous -4 4; il_y 6 -6; ils 5 -5; ils_nous 5 -5; ils_ont 4 -4
ils_parte 5 -5; imbec 14 -14; imbec_> 14 -14; immed -9 9; immed_> -9 9; immeu 5 -5; immeu_> 7 -7; immeu_n 2 -2
immob 10 -10; immob_> 10 -10; impec 11 -11; impec_> 11 -11; impec_mais 7 -7; impec_merci 5 -5; impec_on 7 -7
impor 9 -9; impor_je 2 -2; impor_quoi 10 -10; impos 16 -16; impos_> 11 -11; impos_d 11 -11; impos_de 7 -7
impri 11 -11; impri_> 11 -11; impri_et 4 -4; impri_sans 1 -1; impri_trouv 10 -10; impri_wifi 6 -6; inacc 13 -13
inacc_> 13 -13; inadm 15 -15; inadm_> 4 -4; inadm_ca 2 -2; inadm_de 2 -2; inadm_j 22 -22; incap 11 -11
incap_> 11 -11; incid 7 -7; incid_> 7 -7; incom 13 -13; incom_> 7 -7; incom_crass 9 -9; incom_depas 8 -8; incon 9 -9
incon_> 9 -9; incor 12 -12; incor_> 12 -12; ines 8 -8; ines_point 8 -8; inexa 10 -10; inexa_> 10 -10; info 7 -7
info_aroba 7 -7; infor 11 -11; infor_> 10 -10; infor_a 12 -12; infor_de 6 -6; infor_du 5 -5; infor_qui 4 -4
infos 5 -5; infos_ca 5 -5; injoi 5 -5; injoi_> 9 -9; injoi_euh 4 -4; inqui 8 -8; inqui_> 8 -8; inqui_pas 6 -6
inqui_un 10 -10; insta 14 -14; insta_> 12 -12; insta_c 3 -3; insta_je 6 -6; insta_la 6 -6; insta_non 8 -8
insup 13 -13; insup_> 12 -12; insup_dans 5 -5; intel -8 8; intel_artif -8 8; inter 11 -11; inter_> 17 -17
inter_a 7 -7; inter_alors 4 -4; inter_aussi 4 -4; inter_c 7 -7; inter_ca 6 -6; inter_chez 1 -1; inter_clign 4 -4
inter_compe -8 8; inter_dans 2 -2; inter_depui 6 -6; inter_du 8 -8; inter_est 8 -8; inter_et 8 -8; inter_humai -7 7
inter_il 8 -8; inter_impec 7 -7; inter_je 1 -1; inter_m 6 -6; inter_mais 1 -1; inter_march 9 -9; inter_merci 6 -6
inter_mes 6 -6; inter_ni 2 -2; inter_nicke 8 -8; inter_non 5 -5; inter_point 6 -6; inter_pour 9 -9; inter_prevu 6 -6
inter_que 12 -12; inter_qui 5 -5; inter_revie 8 -8; inter_sont 5 -5; inter_sur 2 -2; inter_tout 6 -6
inter_toute 6 -6; inter_une 5 -5; intol 12 -12; intol_> 13 -13; intol_trois 3 -3; intro 1 -1; intro_> 1 -1
inuti 12 -12; inuti_> 11 -11; inuti_de 7 -7; inver 13 -13; inver_> 13 -13; ip 7 -7; ip_du 3 -3; ip_hors 8 -8
iphon 10 -10; iphon_> 10 -10; iphon_le 8 -8; ira 12 -12; ira_> 16 -16; ira_bien 6 -6; ira_comme 2 -2; is 5 -5
is_not 5 -5; isabe 7 -7; isabe_fonta 9 -9; isabe_perri 1 -1; it 7 -7; it_s 7 -7; j 11 -11; j_> 7 -7; j_ai 18 -18
j_aie -9 9; j_aime -7 7; j_aimer -12 12; j_appel 8 -8; j_aroba 3 -3; j_arriv 8 -8; j_atten 23 -23; j_aurai 9 -9
j_avais 3 -3; j_b 3 -3; j_dupon 7 -7; j_en -1 1; j_enten 8 -8; j_esper 8 -8; j_essay 16 -16; j_etais 6 -6
j_etein 5 -5; j_exige -8 8; j_habit 13 -13; j_hesit 12 -12; j_ouvre 1 -1; j_p 6 -6; j_point 8 -8; j_veux -12 12
j_voudr -13 13; j_y -2 2; jade 9 -9; jade_zero 9 -9; jamai 14 -14; jamai_> 6 -6; jamai_avec 5 -5; jamai_avoir 10 -10
jamai_de 12 -12; jamai_moi 3 -3; jamai_vu 4 -4; jaser -7 7; jaser_avec -7 7; je 6 -6; je_branc 9 -9; je_capte 14 -14
je_casse 2 -2; je_cherc 16 -16; je_cliqu 1 -1; je_compo 7 -7; je_compr -2 2; je_conna 7 -7; je_decro 10 -10
je_deman -11 11; je_dirai 7 -7; je_dis 8 -8; je_discu -5 5; je_dois 10 -10; je_euh 5 -5; je_ferme 4 -4; je_gere 9 -9
je_je 4 -4; je_l 13 -13; je_la 3 -3; je_lance 6 -6; je_le 14 -14; je_m 5 -5; je_me 15 -15; je_mets 5 -5
je_monte 7 -7; je_ne 5 -5; je_paie 2 -2; je_parla 10 -10; je_parle -2 2; je_pas 7 -7; je_paye 5 -5; je_pense 9 -9
je_perds 8 -8; je_pete 8 -8; je_peux -5 5; je_plais 15 -15; je_porte 7 -7; je_prefe -8 8; je_prend 7 -7
je_puiss -7 7; je_raccr -15 15; je_rappe 13 -13; je_rebra 8 -8; je_recla -5 5; je_recoi 6 -6; je_redem 12 -12
je_regar 9 -9; je_regre 7 -7; je_repet -1 1; je_resil 5 -5; je_reste 3 -3; je_revie 5 -5; je_sache 13 -13
je_sais 17 -17; je_sors 3 -3; je_souha -24 24; je_suis 22 -22; je_telep 6 -6; je_teste 10 -10; je_trava 7 -7
je_trouv 4 -4; je_vais 10 -10; je_verif 11 -11; je_veux -16 16; je_viens 8 -8; je_vois 11 -11; je_voudr -10 10
je_voula 13 -13; je_vous 14 -14; jean 16 -16; jean_aroba 6 -6; jean_bapti 3 -3; jean_dupon 7 -7; jean_morea 9 -9
jean_pierr 10 -10; jean_point 7 -7; jean_tiret 4 -4; jeanl 7 -7; jeanl_en 7 -7; jeann 7 -7; jeann_wuyts 7 -7
jeu 1 -1; jeu_remar 1 -1; jeudi 9 -9; jeudi_entre 9 -9; jeune 8 -8; jeune_fille 2 -2; jeune_homme 8 -8; jeux 8 -8
jeux_en 11 -11; jeux_ne 2 -2; jo 4 -4; jo_nonan 4 -4; john 6 -6; john_dot 6 -6; joign 4 -4; joign_alors 4 -4
joind -2 2; joind_> 12 -12; joind_au 12 -12; joind_le -9 9; joind_ma 12 -12; joind_un -24 24; joint 6 -6
joint_> 6 -6; joker 11 -11; joker_> 11 -11; joli 8 -8; joli_accen 8 -8; joue 3 -3; joue_> 10 -10; joue_avec -7 7
joue_bien 5 -5; joue_pour 18 -18; jouer 4 -4; jouer_> 4 -4; jouer_en 4 -4; jour 8 -8; jour_j 10 -10; jour_sur 8 -8
jours 8 -8; jours_> 8 -8; jours_j 2 -2; jours_que 5 -5; julie 14 -14; julie_carpe 8 -8; julie_julie 12 -12
julie_le 9 -9; julie_point 7 -7; jure 6 -6; jure_> 6 -6; jure_j 2 -2; jusqu 7 -7; jusqu_ici 7 -7; juste 17 -17
juste_> 10 -10; juste_augus 9 -9; juste_bip 5 -5; juste_combi 10 -10; juste_inter 10 -10; juste_la 10 -10
juste_le 5 -5; juste_les 3 -3; juste_mon 6 -6; juste_oui 7 -7; juste_que 10 -10; juste_savoi 8 -8; k 8 -8; k_> 6 -6
k_a 6 -6; k_e 7 -7; k_huit 6 -6; k_o 6 -6; karim 12 -12; karim_belka 6 -6; karim_benal 10 -10; kern 7 -7
kern_k 7 -7; kerou 2 -2; kerou_k 2 -2; kessl 7 -7; kessl_urgen 7 -7; kevin 12 -12; kevin_desme 6 -6
kevin_lopez 8 -8; kevin_tiret 7 -7; kone 10 -10; kone_> 10 -10; l 6 -6; l_> 7 -7; l_a 2 -2; l_acces 3 -3
l_accue 8 -8; l_actri 6 -6; l_adais 2 -2; l_admin 9 -9; l_adres 5 -5; l_adsl 5 -5; l_agenc 5 -5; l_agent 7 -7
l_ai 6 -6; l_air 10 -10; l_an 9 -9; l_ancie 9 -9; l_anten 4 -4; l_appar 6 -6; l_appel 10 -10; l_arnaq 10 -10
l_arret 6 -6; l_assis -3 3; l_ateli 6 -6; l_autre 10 -10; l_avion -6 6; l_c 6 -6; l_e 6 -6; l_ecole 9 -9
l_ecran 5 -5; l_ensem 9 -9; l_enten 12 -12; l_epele 10 -10; l_equip 17 -17; l_escal 6 -6; l_etage 9 -9; l_heure -9 9
l_honne 11 -11; l_i 3 -3; l_immeu 5 -5; l_impri 6 -6; l_incid 7 -7; l_infor 4 -4; l_insta 10 -10; l_inter 7 -7
l_inver 13 -13; l_k 6 -6; l_oblig -8 8; l_orage 9 -9; l_ordi 3 -3; l_ordin 7 -7; l_ordre 7 -7; l_ouver 1 -1
l_point 4 -4; l_puis 5 -5; l_un -3 3; l_under 2 -2; l_wifi 11 -11; la 6 -6; la_4g 6 -6; la_5g 10 -10; la_> 13 -13
la_a 3 -3; la_atten 8 -8; la_avec 4 -4; la_banqu 4 -4; la_bas 8 -8; la_boite 16 -16; la_boula 6 -6; la_bouti 8 -8
la_box 9 -9; la_c 6 -6; la_ca 5 -5; la_caja 2 -2; la_campa 7 -7; la_carte 3 -3; la_casqu 9 -9; la_cedil 5 -5
la_chamb 11 -11; la_cinqu 1 -1; la_clien -10 10; la_co 6 -6; la_commu 10 -10; la_con 9 -9; la_conna 7 -7
la_conne 8 -8; la_conse 9 -9; la_conso 8 -8; la_coupe 5 -5; la_coupu 3 -3; la_cuisi 10 -10; la_dame -12 12
la_dedan -7 7; la_derni 10 -10; la_deux 8 -8; la_factu 2 -2; la_fenet 8 -8; la_fete 7 -7; la_fibra 4 -4
la_fibre 8 -8; la_fin 18 -18; la_flott 2 -2; la_fritu 5 -5; la_galer 4 -4; la_gare 7 -7; la_honte 3 -3
la_hotli -12 12; la_il 10 -10; la_j 4 -4; la_je 8 -8; la_l 2 -2; la_la 6 -6; la_laten 4 -4; la_le 9 -9
la_lettr 2 -2; la_ligne 1 -1; la_live 4 -4; la_lumie 10 -10; la_machi 3 -3; la_magas 4 -4; la_main 8 -8
la_maiso 10 -10; la_marqu 13 -13; la_meme -1 1; la_minut -15 15; la_mise 1 -1; la_moind 6 -6; la_moiti 10 -10
la_monta 6 -6; la_non 7 -7; la_norma 8 -8; la_nouve 5 -5; la_nuit -9 9; la_oui 12 -12; la_page 9 -9; la_paix 11 -11
la_panne 13 -13; la_passe -9 9; la_peine 23 -23; la_perso 10 -10; la_petit 3 -3; la_plupa 10 -10; la_porta 8 -8
la_porte 20 -20; la_poste 5 -5; la_premi 2 -2; la_prise 12 -12; la_profe 3 -3; la_quest 5 -5; la_rage 8 -8
la_remet 3 -3; la_retra 5 -5; la_rue 7 -7; la_semai 18 -18; la_sim 1 -1; la_situa -9 9; la_socie 9 -9; la_soire 3 -3
la_sonne 7 -7; la_switc 8 -8; la_synch 12 -12; la_table 2 -2; la_techn -9 9; la_tele 14 -14; la_telep 6 -6
la_telev 5 -5; la_tete 10 -10; la_tiret 8 -8; la_tonal 9 -9; la_trois 4 -4; la_un -6 6; la_video 5 -5; la_vie 12 -12
la_voisi 3 -3; la_voitu 6 -6; la_voix 9 -9; la_vraie 9 -9; la_wifi 13 -13; lac 6 -6; lac_point 6 -6; lacaz 6 -6
lacaz_mais 6 -6; lache 10 -10; lache_> 10 -10; lache_avec 5 -5; lacou 5 -5; lacou_aroba 5 -5; lacro 6 -6
lacro_du 6 -6; lag 7 -7; lag_> 9 -9; lag_de 4 -4; laiss 13 -13; laiss_> 12 -12; laiss_de 5 -5; laiss_les 4 -4
laiss_moi -9 9; laiss_tombe 5 -5; laiss_un 7 -7; lambe 10 -10; lambe_> 10 -10; lamen 12 -12; lamen_> 11 -11
lamen_c 5 -5; lamen_dans 9 -9; lampe 11 -11; lampe_je 11 -11; lance 9 -9; lance_> 8 -8; lance_un 6 -6; lang 4 -4
lang_sans 4 -4; lapto 6 -6; lapto_et 6 -6; laque 15 -15; laque_> 11 -11; laque_vous 6 -6; laten 4 -4; laten_est 4 -4
laure 10 -10; laure_bouch 10 -10; lausa 8 -8; lausa_> 8 -8; laver 8 -8; laver_qui 8 -8; le 5 -5; le_06 3 -3
le_3900 15 -15; le_> 5 -5; le_boiti 3 -3; le_bol 9 -9; le_bon 12 -12; le_bouch 4 -4; le_bouto 14 -14; le_box 4 -4
le_bris 9 -9; le_bruit 5 -5; le_burea 8 -8; le_c 3 -3; le_cabla 5 -5; le_cable 9 -9; le_canal 2 -2; le_cas 14 -14
le_chale 4 -4; le_chat 9 -9; le_chef -9 9; le_chien 14 -14; le_chiff 4 -4; le_code 14 -14; le_combi 5 -5
le_confi 11 -11; le_conna 3 -3; le_conse 29 -29; le_conta 5 -5; le_conte 4 -4; le_contr 4 -4; le_corre 4 -4
le_coura 8 -8; le_cyclo 5 -5; le_debit 10 -10; le_decod 8 -8; le_decro 4 -4; le_dirai 1 -1; le_direc 15 -15
le_dis 9 -9; le_docte 6 -6; le_dos 10 -10; le_dossi 5 -5; le_douze 1 -1; le_facte 6 -6; le_faire 9 -9; le_fil 8 -8
le_film 3 -3; le_fixe 7 -7; le_franc 9 -9; le_goff 9 -9; le_jeu 1 -1; le_lampe 11 -11; le_le 4 -4; le_lien 7 -7
le_mac 8 -8; le_mauva 3 -3; le_meme 13 -13; le_messa 6 -6; le_modem 11 -11; le_moine 7 -7; le_moins 15 -15
le_monde 8 -8; le_monsi 8 -8; le_mot 4 -4; le_nom 11 -11; le_numer 8 -8; le_papie 3 -3; le_passa 14 -14
le_petit 5 -5; le_placa 10 -10; le_point 5 -5; le_porta 3 -3; le_poste 4 -4; le_premi 6 -6; le_probl 8 -8
le_proce 3 -3; le_quara 4 -4; le_quart 6 -6; le_quatr 3 -3; le_rende 3 -3; le_repar 7 -7; le_repet 1 -1
le_resea 8 -8; le_respo 1 -1; le_reste 5 -5; le_retab 9 -9; le_robot -3 3; le_route 10 -10; le_sais 11 -11
le_salon 15 -15; le_sav -6 6; le_servi -8 8; le_sien 8 -8; le_silen 7 -7; le_site 7 -7; le_son 12 -12; le_souci 6 -6
le_stand -8 8; le_sud 5 -5; le_suppo -14 14; le_techn 4 -4; le_telep 15 -15; le_temps -7 7; le_termi 8 -8
le_ticke 4 -4; le_toit 9 -9; le_trafi 4 -4; le_vide 10 -10; le_voyan 9 -9; le_vpn 8 -8; le_wifi 11 -11; le_zero -5 5
lea 6 -6; lea_point 6 -6; lebla 9 -9; lebla_> 9 -9; lebla_point 8 -8; lebru 2 -2; lebru_> 2 -2; lefeb 6 -6
lefeb_l 6 -6; lefev 8 -8; lefev_> 8 -8; lefev_aroba 8 -8; leger 8 -8; leger_> 8 -8; leger_aroba 7 -7; lemai 14 -14
lemai_> 9 -9; lemai_aroba 5 -5; lemoi 7 -7; lemoi_> 7 -7; lemoi_euh 7 -7; lent 10 -10; lent_> 12 -12; lent_les 2 -2
lente 9 -9; lente_> 8 -8; lente_chez 7 -7; leo 8 -8; leo_neuf 8 -8; leon 7 -7; leon_tiret 7 -7; leque 7 -7
leque_je 7 -7; leroy 5 -5; leroy_aroba 5 -5; les 8 -8; les_appel 6 -6; les_borne 7 -7; les_bots -10 10
les_bouch 4 -4; les_boule 10 -10; les_camer 1 -1; les_chain 5 -5; les_chamb 3 -3; les_clien 5 -5; les_commu 9 -9
les_deux -5 5; les_dix 10 -10; les_ecran 2 -2; les_embou 6 -6; les_enfan 10 -10; les_gens 7 -7; les_jeux 11 -11
les_ligne 5 -5; les_machi -13 13; les_messa 8 -8; les_nerfs 6 -6; les_pages 5 -5; les_petit 5 -5; les_plomb 8 -8
les_poste 5 -5; les_quara 8 -8; les_quatr 3 -3; les_robot -7 7; les_sms 7 -7; les_techn 7 -7; les_telec 7 -7
les_texto 10 -10; les_trava 4 -4; les_video 9 -9; les_visio 4 -4; les_voyan 11 -11; lettr 2 -2; lettr_f 2 -2
lettr_j 3 -3; liais 6 -6; liais_fibre 6 -6; liber 7 -7; liber_point 7 -7; liege 5 -5; liege_qui 5 -5; lien 7 -7
lien_est 10 -10; lien_wan 3 -3; ligne 11 -11; ligne_> 12 -12; ligne_a 8 -8; ligne_avec 7 -7; ligne_ca 7 -7
ligne_de 5 -5; ligne_depui 1 -1; ligne_direc 15 -15; ligne_du 5 -5; ligne_est 14 -14; ligne_fixe 4 -4
ligne_maint -7 7; ligne_mobil 6 -6; ligne_qui 8 -8; ligne_remar 8 -8; ligne_telep 1 -1; ligne_y 3 -3; lilas 11 -11
lilas_> 6 -6; lilas_soixa 3 -3; liseu 9 -9; liseu_> 9 -9; live 6 -6; live_box 4 -4; live_point 6 -6; loic 8 -8
loic_prige 8 -8; loin 15 -15; loin_de 15 -15; lol 9 -9; lol_> 9 -9; long 13 -13; long_> 13 -13; longo 10 -10
longo_> 10 -10; longs 7 -7; longs_> 7 -7; longt 3 -3; longt_> 3 -3; lopez 11 -11; lopez_> 11 -11; lopez_aroba 5 -5
lopez_quatr 2 -2; luc 6 -6; luc_point 6 -6; lucas 6 -6; lucas_deux 6 -6; lucie 7 -7; lucie_garni 6 -6
lucie_marti 7 -7; lucie_pasqu 6 -6; lucie_perro 4 -4; lucie_tiret 5 -5; lui -7 7; lui_a 7 -7; lui_aussi 4 -4
lui_c 6 -6; lui_expli -13 13; lui_fonct 4 -4; lui_il 7 -7; lumie 9 -9; lumie_> 5 -5; lumie_est 7 -7
lumie_reste 10 -10; lumie_rouge 12 -12; lumie_verte 1 -1; lundi 10 -10; lundi_> 12 -12; lundi_derni 9 -9; lunet 6 -6
lunet_> 6 -6; lunet_je 4 -4; lydie 7 -7; lydie_berti 7 -7; lyon 9 -9; lyon_> 11 -11; lyon_et 3 -3; lyon_point 5 -5
m 12 -12; m_a 23 -23; m_adres -18 18; m_affic 7 -7; m_aide 5 -5; m_aider 14 -14; m_appel 24 -24; m_aroba 9 -9
m_arran 9 -9; m_aurez -12 12; m_avait 11 -11; m_avez 2 -2; m_c 6 -6; m_e 7 -7; m_echap 5 -5; m_ecout -2 2; m_en 9 -9
m_enerv 11 -11; m_enten 13 -13; m_entre -14 14; m_envoi -6 6; m_etonn 11 -11; m_inqui 10 -10; m_m 6 -6; m_o 7 -7
m_point 5 -5; m_r 5 -5; m_servi 6 -6; m_tiret 9 -9; ma 15 -15; ma_belle 5 -5; ma_blond 6 -6; ma_boite 9 -9
ma_box 11 -11; ma_carte 8 -8; ma_cave 9 -9; ma_chamb 4 -4; ma_claqu 8 -8; ma_colle 9 -9; ma_conne 5 -5
ma_conse 10 -10; ma_conso 4 -4; ma_factu 20 -20; ma_famil 16 -16; ma_femme 15 -15; ma_fille 7 -7; ma_foi 6 -6
ma_gueul 5 -5; ma_ligne 5 -5; ma_liseu 9 -9; ma_maitr 8 -8; ma_maman -5 5; ma_mere 8 -8; ma_messa 5 -5
ma_nouve 1 -1; ma_part 3 -3; ma_patie 7 -7; ma_petit 5 -5; ma_prise 8 -8; ma_quest 6 -6; ma_rue 3 -3; ma_serie 2 -2
ma_sim 11 -11; ma_soeur 3 -3; ma_table 6 -6; ma_voisi 6 -6; mac 8 -8; mac_et 8 -8; machi -18 18; machi_> 1 -1
machi_a 10 -10; machi_ca -6 6; machi_de 8 -8; machi_est 21 -21; machi_j -8 8; machi_je -16 16; machi_moi -8 8
machi_passe -8 8; machi_y -13 13; madam 14 -14; madam_> 5 -5; madam_aider 9 -9; madam_bonjo 6 -6; madam_duran 10 -10
madam_germa 7 -7; madam_lambe 8 -8; madam_lefev 8 -8; madam_perri 4 -4; madam_que 7 -7; madam_rodri 9 -9; madem 9 -9
madem_rouss 9 -9; magas 13 -13; magas_> 13 -13; magas_de 4 -4; magas_sont 1 -1; mail 20 -20; mail_> 15 -15
mail_c 4 -4; mail_euh 3 -3; mail_il 3 -3; mail_perso 3 -3; mails 8 -8; mails_> 8 -8; mails_arriv 7 -7
mails_donc 9 -9; mails_ils 5 -5; main 8 -8; main_> 8 -8; maint -3 3; maint_> 1 -1; maint_au -7 7; maint_avec 5 -5
maint_ca 5 -5; maint_il 4 -4; maint_j 4 -4; maint_je -3 3; maint_oui 19 -19; mairi 6 -6; mairi_tiret 4 -4
mairi_trait 7 -7; mais_a -8 8; mais_allo 5 -5; mais_aucun 4 -4; mais_bien 12 -12; mais_bon 5 -5; mais_c 10 -10
mais_ca 6 -6; mais_ce -10 10; mais_chez 6 -6; mais_des 7 -7; mais_ecout 13 -13; mais_en 6 -6; mais_fan 6 -6
mais_inter 4 -4; mais_j -3 3; mais_je -4 4; mais_juste 1 -1; mais_l 11 -11; mais_la 11 -11; mais_laque 6 -6
mais_le 3 -3; mais_maint 13 -13; mais_merde 7 -7; mais_netfl 2 -2; mais_non 15 -15; mais_on 3 -3; mais_oui 6 -6
mais_pas 12 -12; mais_passe -16 16; mais_perso 11 -11; mais_quand 5 -5; mais_quara 6 -6; mais_quel 6 -6
mais_quell 5 -5; mais_rien 11 -11; mais_sans 5 -5; mais_serie 9 -9; mais_si 5 -5; mais_telep 5 -5; mais_toujo 7 -7
mais_tout 6 -6; mais_vous 12 -12; maiso 10 -10; maiso_> 12 -12; maiso_alors 5 -5; maiso_de 5 -5; maiso_est 9 -9
maiso_il 5 -5; maitr 8 -8; maitr_dit 8 -8; mal 18 -18; mal_> 17 -17; mal_a 6 -6; mal_compr 9 -9; malad 3 -3
malad_sur 3 -3; malhe 14 -14; malhe_> 8 -8; malhe_oui 11 -11; mamad 11 -11; mamad_diall 6 -6; mamad_diop 9 -9
maman -5 5; maman_> 14 -14; maman_elle 7 -7; maman_qui -9 9; mange 8 -8; mange_> 8 -8; manon 9 -9; manon_delac 9 -9
manqu 8 -8; manqu_encor 9 -9; manqu_vous 3 -3; manso 10 -10; manso_> 10 -10; marc 7 -7; marc_d 9 -9; marc_point 4 -4
marc_soixa 8 -8; marce 7 -7; marce_tremb 7 -7; march 15 -15; march_> 12 -12; march_aroba 6 -6; march_concl 9 -9
march_depui 8 -8; march_deux 3 -3; march_impec 12 -12; march_jamai 5 -5; march_merci 5 -5; march_mieux 6 -6
march_moins 5 -5; march_mon 14 -14; march_nicke 2 -2; march_numer 10 -10; march_pas 7 -7; march_plus 7 -7
march_pour 19 -19; march_qu 7 -7; march_toujo 4 -4; march_tout 6 -6; march_tres 5 -5; mardi 18 -18; mardi_> 17 -17
mardi_et 6 -6; mardi_il 1 -1; mare 12 -12; mare_de 12 -12; mare_mare 12 -12; mareu 7 -7; mareu_> 7 -7; mari 14 -14
mari_> 20 -20; mari_ce 3 -3; mari_est 10 -10; mari_qui 8 -8; marie 14 -14; marie_aroba 5 -5; marie_clair 4 -4
marie_galle 7 -7; marie_le 9 -9; marie_point 4 -4; marie_tiret 2 -2; marie_under 5 -5; marin 10 -10
marin_aroba 5 -5; marin_galle 7 -7; mariu 4 -4; mariu_treiz 4 -4; marqu 13 -13; marqu_sorti 13 -13; marra 10 -10
marra_> 10 -10; marre -6 6; marre_> 16 -16; marre_de -11 11; marre_des -12 12; marse 11 -11; marse_> 11 -11
marte 5 -5; marte_socie 5 -5; marti 8 -8; marti_> 18 -18; marti_aroba 6 -6; marti_chez 7 -7; marti_j 7 -7
marti_m 7 -7; marti_point 6 -6; masqu 9 -9; masqu_lol 9 -9; matin 14 -14; matin_> 14 -14; matin_le 9 -9; mauri 2 -2
mauri_> 2 -2; mauva 11 -11; mauva_> 13 -13; mauva_adres 11 -11; mauva_cable 3 -3; maxim 18 -18; maxim_> 18 -18
mayot 1 -1; mayot_zero 1 -1; mdr 6 -6; mdr_ok 6 -6; me -3 3; me_> 7 -7; me_balad 7 -7; me_bloqu 8 -8; me_calme 3 -3
me_conne 12 -12; me_convi 9 -9; me_deman 11 -11; me_deran 11 -11; me_dire 12 -12; me_disen 12 -12; me_dit 12 -12
me_fait 6 -6; me_faite 10 -10; me_faudr -8 8; me_faut -14 14; me_fout 10 -10; me_gonfl 6 -6; me_joind 17 -17
me_met 12 -12; me_mettr -9 9; me_nomme 8 -8; me_parle -5 5; me_passe -14 14; me_pose 2 -2; me_prend 11 -11
me_prene 11 -11; me_prese 2 -2; me_racon 3 -3; me_rappe -13 13; me_rend 10 -10; me_rende 6 -6; me_repon -2 2
me_saoul -3 3; me_sauve 3 -3; me_sembl 16 -16; me_taper 6 -6; me_telep 6 -6; me_trans -3 3; me_va 19 -19; mec -13 13
mec_> 15 -15; mec_norma -14 14; medic 6 -6; medic_> 6 -6; megas 4 -4; megas_et 4 -4; mehdi 4 -4; mehdi_bouzi 4 -4
meill 8 -8; meill_> 8 -8; meme 13 -13; meme_> 17 -17; meme_alors 3 -3; meme_chose -3 3; meme_depui 3 -3
meme_dossi 8 -8; meme_et 3 -3; meme_messa 9 -9; meme_n 8 -8; meme_oui 12 -12; meme_panne 4 -4; meme_plus 6 -6
meme_point 8 -8; meme_pour 6 -6; meme_probl 9 -9; meme_quand 2 -2; meme_souci 8 -8; meme_techn 14 -14
meme_ticke 1 -1; mente 7 -7; mente_> 7 -7; menui 8 -8; menui_tiret 8 -8; merci 23 -23; merci_> 22 -22; merci_au 6 -6
merci_beauc 6 -6; merci_bien 5 -5; merci_ca 2 -2; merci_ce 3 -3; merci_de 14 -14; merci_du 10 -10; merci_je 10 -10
merci_merci 8 -8; merci_pas 7 -7; mercr 1 -1; mercr_hop 1 -1; merde 20 -20; merde_> 12 -12; merde_ca 5 -5
merde_enfin 7 -7; merde_j 17 -17; mere 8 -8; mere_> 12 -12; mere_est 6 -6; mere_ne 2 -2; mes 19 -19; mes_appar 7 -7
mes_appel 17 -17; mes_camer 6 -6; mes_clien 11 -11; mes_colle 6 -6; mes_corre 4 -4; mes_courr 4 -4; mes_decla 6 -6
mes_enfan 7 -7; mes_lunet 6 -6; mes_mails 6 -6; mes_papie 6 -6; mes_piece 6 -6; mes_sms 6 -6; mes_texto 6 -6
messa 8 -8; messa_> 8 -8; messa_d 8 -8; messa_ne 5 -5; messa_sms 6 -6; messa_sur 5 -5; met 12 -12; met_hors 12 -12
mets 5 -5; mets_carte 5 -5; mette 3 -3; mette_moi 3 -3; mettr -9 9; mettr_en -9 9; meuni 4 -4; meuni_et 4 -4
mhm 11 -11; mhm_> 11 -11; miche 8 -8; miche_colin 7 -7; miche_point 7 -7; micro 9 -9; micro_coupu 9 -9; midi 10 -10
midi_> 10 -10; mieux 7 -7; mieux_> 17 -17; mieux_discu -9 9; mieux_le 9 -9; mieux_mais 9 -9; mieux_oui 10 -10
mieux_parle -10 10; mieux_pas 22 -22; mieux_qu 6 -6; mille 9 -9; mille_> 10 -10; mille_a 3 -3; mille_aroba 6 -6
mille_douze 2 -2; mille_lyon 15 -15; mille_neuf 3 -3; mince 10 -10; mince_alors 10 -10; minh 6 -6; minh_nom 6 -6
minus 5 -5; minus_> 5 -5; minut 3 -3; minut_> -1 1; minut_c 13 -13; minut_de 2 -2; minut_et 4 -4; minut_je 9 -9
minut_mais 5 -5; minut_nous 4 -4; minut_puis 3 -3; minut_que -9 9; minut_sur 5 -5; mirac 12 -12; mirac_ca 12 -12
mis -4 4; mis_> 3 -3; mis_du 7 -7; mis_en -8 8; mis_ma 1 -1; mise 1 -1; mise_a 1 -1; mobil 23 -23; mobil_> 11 -11
mobil_a 6 -6; mobil_dans 4 -4; mobil_de 2 -2; mobil_m 7 -7; mobil_ne 6 -6; mobil_un 7 -7; modem 10 -10
modem_apres 5 -5; modem_clign 12 -12; modem_est 3 -3; modem_reste 10 -10; modif 15 -15; modif_mon 15 -15; moham 5 -5
moham_el 5 -5; moi -8 8; moi_> 14 -14; moi_a -10 10; moi_au 1 -1; moi_aussi 3 -3; moi_avec -28 28; moi_c 14 -14
moi_ca 4 -4; moi_comme 9 -9; moi_de 7 -7; moi_donc -14 14; moi_en -19 19; moi_euh -9 9; moi_fait 7 -7
moi_habit 6 -6; moi_il 14 -14; moi_j 2 -2; moi_je -3 3; moi_l 4 -4; moi_la -3 3; moi_le -11 11; moi_les -13 13
moi_lydie 7 -7; moi_meme 13 -13; moi_mon 8 -8; moi_monsi 4 -4; moi_non 13 -13; moi_ou 7 -7; moi_par -14 14
moi_parle -27 27; moi_pas 12 -12; moi_passe -8 8; moi_quelq -27 27; moi_qui 9 -9; moi_rappe -13 13; moi_si 6 -6
moi_sur -2 2; moi_tom 9 -9; moi_ton -8 8; moi_un -5 5; moi_une -1 1; moi_venir 8 -8; moi_vers -8 8; moi_voulo -8 8
moind 6 -6; moind_page 6 -6; moine 7 -7; moine_attac 7 -7; moins 11 -11; moins_bien 5 -5; moins_dix 9 -9
moins_du 15 -15; mois 7 -7; mois_de 10 -10; mois_pour 5 -5; mois_que 4 -4; moiti 11 -11; moiti_> 7 -7
moiti_des 7 -7; moiti_qui 10 -10; momo 6 -6; momo_> 6 -6; mon 10 -10; mon_abonn 9 -9; mon_adres 4 -4; mon_alarm 5 -5
mon_ami 5 -5; mon_appel -14 14; mon_assis 14 -14; mon_bon 13 -13; mon_cellu 5 -5; mon_chef 5 -5; mon_chien 6 -6
mon_chum 7 -7; mon_code 6 -6; mon_colle 8 -8; mon_compt 9 -9; mon_conse 6 -6; mon_contr 13 -13; mon_debit 10 -10
mon_dect 7 -7; mon_divor 6 -6; mon_dossi -5 5; mon_ecran 8 -8; mon_ex 1 -1; mon_femme 9 -9; mon_fille 8 -8
mon_fils 9 -9; mon_fixe 9 -9; mon_forfa 4 -4; mon_frere 10 -10; mon_gamin 2 -2; mon_gars 10 -10; mon_gendr 3 -3
mon_gsm 4 -4; mon_histo -8 8; mon_impri 6 -6; mon_insta 7 -7; mon_inter 6 -6; mon_iphon 10 -10; mon_lapto 6 -6
mon_mail 3 -3; mon_mari 15 -15; mon_mobil 7 -7; mon_modem 3 -3; mon_mon 6 -6; mon_natel 4 -4; mon_nom 10 -10
mon_num 8 -8; mon_numer 8 -8; mon_opera 9 -9; mon_ordi 11 -11; mon_ordin 6 -6; mon_papa 12 -12; mon_papie 4 -4
mon_patro 14 -14; mon_pauvr 5 -5; mon_pays 11 -11; mon_pc 7 -7; mon_pere 10 -10; mon_petit 14 -14; mon_phone 7 -7
mon_porta 6 -6; mon_pote 4 -4; mon_preno 4 -4; mon_probl 6 -6; mon_quoi 10 -10; mon_rende 13 -13; mon_repet 5 -5
mon_repon 19 -19; mon_respe -5 5; mon_respo -8 8; mon_retar 6 -6; mon_samsu 4 -4; mon_smart 3 -3; mon_solde 12 -12
mon_techn 8 -8; mon_telep 13 -13; mon_temps 7 -7; mon_vieux 6 -6; mon_voisi 7 -7; mon_wifi 8 -8; monde 1 -1
monde_avec 3 -3; monde_est 8 -8; monde_m 6 -6; monde_plus 3 -3; moniq 6 -6; moniq_lacaz 6 -6; mons 6 -6; mons_> 6 -6
monsi 3 -3; monsi_> 11 -11; monsi_barbi 11 -11; monsi_de 13 -13; monsi_du -6 6; monsi_excus 7 -7; monsi_j 4 -4
monsi_lambe 10 -10; monsi_le -13 13; monsi_lebla 9 -9; monsi_m 23 -23; monsi_marti 5 -5; monsi_nguye 8 -8
monsi_que -16 16; monsi_qui -6 6; monsi_techn 6 -6; monsi_tres 5 -5; monsi_une 11 -11; monta 6 -6; monta_> 6 -6
monte 8 -8; monte_a 7 -7; monte_la 5 -5; monte_pas 8 -8; monte_plus 6 -6; monte_voir 7 -7; moque 9 -9; moque_de 9 -9
moque_du 7 -7; morbi 3 -3; morbi_> 3 -3; morea 13 -13; morea_> 9 -9; morea_aroba 4 -4; morel 8 -8; morel_douze 6 -6
morel_m 7 -7; morin 6 -6; morin_point 6 -6; mort 11 -11; mort_> 12 -12; mort_aucun 3 -3; morte 5 -5; morte_> 5 -5
morte_je 2 -2; mot 9 -9; mot_> 9 -9; mot_de 4 -4; mot_point 7 -7; mots 5 -5; mots_e 5 -5; moun -5 5; moun_pour -5 5
moyen -12 12; moyen_d -7 7; moyen_de -5 5; muet 7 -7; muet_> 12 -12; muet_comme 3 -3; muets 8 -8; muets_> 8 -8
musiq 2 -2; musiq_et 2 -2; my 5 -5; my_frenc 5 -5; n 3 -3; n_> 9 -9; n_a 9 -9; n_acced 4 -4; n_accro 1 -1
n_affic 8 -8; n_ai 12 -12; n_aroba 4 -4; n_arriv 2 -2; n_aurie -11 11; n_avez 7 -7; n_avons 3 -3; n_comme 8 -8
n_d 7 -7; n_e 3 -3; n_en 16 -16; n_est 10 -10; n_etes 9 -9; n_euh 5 -5; n_g 3 -3; n_huit 3 -3; n_i 5 -5
n_impor 10 -10; n_n 6 -6; n_ont 4 -4; n_t 7 -7; n_utili 12 -12; n_y -3 3; nadia 12 -12; nadia_> 10 -10
nadia_cheri 1 -1; nante 7 -7; nante_> 7 -7; natel 4 -4; natel_ne 4 -4; natha 13 -13; natha_gros 8 -8
natha_point 7 -7; ndiay 7 -7; ndiay_n 7 -7; ne 20 -20; ne_capte 5 -5; ne_chang 5 -5; ne_charg 5 -5; ne_clign 2 -2
ne_conna 6 -6; ne_crois 6 -6; ne_deman 10 -10; ne_donne 7 -7; ne_fait 7 -7; ne_faut 8 -8; ne_fonct 5 -5; ne_la 7 -7
ne_le 1 -1; ne_m -3 3; ne_march 6 -6; ne_me 31 -31; ne_monte 9 -9; ne_parle -15 15; ne_passe 6 -6; ne_peut 6 -6
ne_peux 8 -8; ne_prefe 6 -6; ne_prend 8 -8; ne_quitt 6 -6; ne_recoi 7 -7; ne_recup 1 -1; ne_repet 5 -5
ne_repon 1 -1; ne_reste 3 -3; ne_revie 4 -4; ne_s 8 -8; ne_sais 1 -1; ne_saura 8 -8; ne_se 8 -8; ne_serve 6 -6
ne_sonne 5 -5; ne_souha 8 -8; ne_suis 8 -8; ne_synch 1 -1; ne_trouv 3 -3; ne_va -6 6; ne_veut 3 -3; ne_veux 12 -12
ne_vois 6 -6; ne_vous 6 -6; negat 11 -11; negat_> 11 -11; negat_non 13 -13; nenni 11 -11; nenni_> 11 -11; nerfs 6 -6
nerfs_> 6 -6; net 6 -6; net_> 7 -7; net_voila 2 -2; netfl 5 -5; netfl_il 6 -6; netfl_tourn 2 -2; nette 10 -10
nette_mieux 10 -10; neuf 8 -8; neuf_> 3 -3; neuf_aroba 2 -2; neuf_cent 3 -3; neuf_douze 5 -5; neuf_heure 2 -2
neuf_mille 11 -11; neuf_ordin 10 -10; neuf_point 7 -7; neuf_quara 1 -1; neuf_quatr 2 -2; neuf_quinz 5 -5
neuf_septa 4 -4; neuf_soixa 11 -11; neuf_trent 1 -1; neuf_trois 8 -8; neuf_vingt 5 -5; neuf_voila 3 -3
neuf_zero 14 -14; neuve 7 -7; neuve_> 7 -7; nez 11 -11; nez_> 11 -11; nguye 16 -16; nguye_> 17 -17; nguye_n 3 -3
ni 9 -9; ni_appel 7 -7; ni_inter 8 -8; ni_l 8 -8; ni_la 2 -2; ni_le 8 -8; ni_recev 7 -7; ni_sur 2 -2; nicke 15 -15
nicke_> 11 -11; nicke_j 6 -6; nicke_juste 8 -8; nicke_tout 6 -6; nico 3 -3; nico_point 3 -3; nicol 7 -7
nicol_a 5 -5; nicol_morel 7 -7; nivea -4 4; nivea_de 11 -11; nivea_deux -8 8; no 15 -15; no_agent 8 -8
no_fonct 4 -4; no_inter 2 -2; no_it 6 -6; no_sim 5 -5; noah 9 -9; noah_petit 9 -9; noel 6 -6; noel_arrob 6 -6
noir 5 -5; noir_comme 5 -5; noire 9 -9; noire_avec 9 -9; noire_plus 5 -5; nom 17 -17; nom_> 12 -12; nom_a 1 -1
nom_c 9 -9; nom_d 12 -12; nom_de 8 -8; nom_elle 2 -2; nom_est 6 -6; nom_henry 5 -5; nom_la 2 -2; nom_nguye 6 -6
nom_s 7 -7; nom_sur 1 -1; nomme 8 -8; nomme_agnes 8 -8; non 17 -17; non_> 21 -21; non_allez 8 -8; non_alors 7 -7
non_atten 1 -1; non_c 10 -10; non_ca 7 -7; non_ce 9 -9; non_ces 9 -9; non_des 1 -1; non_desol 7 -7; non_detec 9 -9
non_du 13 -13; non_en 9 -9; non_enfin 10 -10; non_et 4 -4; non_final -1 1; non_hotma 7 -7; non_huit 12 -12
non_ident 6 -6; non_il 3 -3; non_j 7 -7; non_je -1 1; non_juste 8 -8; non_la 7 -7; non_laiss 15 -15; non_le 4 -4
non_ma 5 -5; non_merci 6 -6; non_ne 19 -19; non_non 6 -6; non_on 12 -12; non_pardo 4 -4; non_pas 23 -23
non_plus 10 -10; non_point 14 -14; non_quatr 10 -10; non_rien 6 -6; non_si 4 -4; non_surto 7 -7; non_toujo 8 -8
non_tout 5 -5; non_trois 6 -6; non_un -16 16; non_vous 10 -10; non_voyon 8 -8; non_zut 5 -5; nonan 7 -7
nonan_cinq 5 -5; nonan_deux 8 -8; nonan_et 6 -6; nonan_huit 6 -6; nonan_quatr 5 -5; nonan_sept 6 -6; nonan_six 5 -5
nonan_trois 6 -6; nope 11 -11; nope_> 11 -11; norma -10 10; norma_> 8 -8; norma_de 4 -4; norma_quoi -14 14; nos 9 -9
nos_clien 10 -10; nos_comme 2 -2; nos_poste 8 -8; nos_termi 7 -7; not 10 -10; not_worki 10 -10; note 11 -11
note_> 11 -11; notez 9 -9; notez_loic 8 -8; notre 11 -11; notre_conne 4 -4; notre_conse 6 -6; notre_cote 10 -10
notre_ecole 7 -7; notre_gite 3 -3; notre_infor 10 -10; notre_liais 6 -6; notre_numer 4 -4; notre_poste 4 -4
notre_prest 5 -5; notre_trunk 7 -7; nous 12 -12; nous_> 9 -9; nous_appel 5 -5; nous_au 6 -6; nous_avons 7 -7
nous_depui 1 -1; nous_disen 5 -5; nous_en 6 -6; nous_n 3 -3; nous_on 7 -7; nous_pouvo 4 -4; nous_prene 5 -5
nous_somme 9 -9; nouve 17 -17; nouve_> 8 -8; nouve_boite 7 -7; nouve_box 7 -7; nouve_inter 5 -5; nouve_la 1 -1
nouve_le 1 -1; nouve_mais 5 -5; nouve_prise 9 -9; nouve_sim 1 -1; nouve_telep 12 -12; noval 5 -5; noval_point 5 -5
novem 10 -10; novem_> 10 -10; nuit -9 9; nuit_> -9 9; nul 12 -12; nul_> 12 -12; nulle 11 -11; nulle_> 11 -11
nuls 9 -9; nuls_> 9 -9; nuls_j 9 -9; num 8 -8; num_> 8 -8; numer 16 -16; numer_> 16 -16; numer_a 6 -6; numer_de 6 -6
numer_echec 7 -7; numer_est 9 -9; numer_euh 13 -13; numer_masqu 9 -9; numer_monsi 7 -7; numer_n 8 -8
numer_nouve 8 -8; numer_par 6 -6; numer_prive 5 -5; numer_quara 1 -1; numer_qui 11 -11; numer_un 10 -10
numer_une 4 -4; o 9 -9; o_l 2 -2; o_n 7 -7; o_r 7 -7; o_t 3 -3; o_u 10 -10; o_w 6 -6; obisp 9 -9; obisp_> 9 -9
oblig -8 8; oblig_de -8 8; occup 9 -9; occup_> 10 -10; occup_de 4 -4; occup_tout 5 -5; odett 6 -6; odett_point 6 -6
offer 4 -4; offer_> 4 -4; offre 14 -14; offre_plus 14 -14; oh 7 -7; oh_fan 5 -5; oh_je 3 -3; oh_la 4 -4
oh_mais 1 -1; oh_non 5 -5; oh_punai 6 -6; oh_que 17 -17; oh_vous 9 -9; ok 8 -8; ok_> 7 -7; ok_allez 9 -9
ok_d 13 -13; ok_je 6 -6; ok_mais 5 -5; ok_pas 14 -14; ok_pour 10 -10; olga 7 -7; olga_petro 7 -7; olivi 7 -7
olivi_hamon 7 -7; olivi_point 7 -7; on 10 -10; on_a 15 -15; on_atten 14 -14; on_capte 7 -7; on_conti -1 1
on_dirai 11 -11; on_en 4 -4; on_enten 5 -5; on_est 14 -14; on_fait 8 -8; on_m 12 -12; on_me -21 21; on_n 11 -11
on_ne -1 1; on_oubli 8 -8; on_peut -6 6; on_recom 7 -7; on_rigol 8 -8; on_se 6 -6; on_va -2 2; on_verra 10 -10
on_vient 3 -3; on_voit 5 -5; one 8 -8; one_two 8 -8; ont 11 -11; ont_laiss 7 -7; ont_pas 5 -5; ont_plus 2 -2
ont_secti 4 -4; onze 11 -11; onze_> 12 -12; onze_onze 14 -14; onze_poste 8 -8; onze_tranq 3 -3; opera -9 9
opera_> -21 21; opera_a 9 -9; opera_au -11 11; opera_c 6 -6; opera_de 8 -8; opera_est 16 -16; opera_humai -20 20
opera_je 8 -8; opera_opera -11 11; opera_parce 10 -10; opera_s -15 15; orage 9 -9; orage_> 4 -4; orage_je 9 -9
orang 16 -16; orang_> 18 -18; orang_aroba 7 -7; orang_et 4 -4; orang_m 12 -12; orang_point 6 -6; orang_qui 6 -6
ordi 9 -9; ordi_du 3 -3; ordi_et 6 -6; ordi_trouv 16 -16; ordin 7 -7; ordin_> 2 -2; ordin_alors 2 -2
ordin_dans 10 -10; ordin_de 3 -3; ordin_et 11 -11; ordin_hop 1 -1; ordin_il 6 -6; ordin_n 5 -5; ordin_parle 6 -6
ordin_plus 7 -7; ordin_porta 6 -6; ordin_qui 2 -2; ordin_une 7 -7; ordis 9 -9; ordis_et 9 -9; ordre 7 -7
ordre_> 8 -8; ordre_merci 4 -4; oreil -5 5; oreil_humai -5 5; os -13 13; os_> -9 9; os_que -7 7; os_s -12 12
ottic 4 -4; ottic_e 4 -4; ou -11 11; ou_c -10 10; ou_est -12 12; ou_le 14 -14; ou_pas -21 21; ou_peut 6 -6
ou_quatr 10 -10; ou_quoi 11 -11; ou_seize 10 -10; ou_trois 13 -13; ou_un -6 6; oubli 21 -21; oubli_> 15 -15
oubli_le 4 -4; oubli_pardo 4 -4; ouf 10 -10; ouf_> 4 -4; ouf_oui 8 -8; ouf_y 10 -10; oui 16 -16; oui_> 10 -10
oui_ah 5 -5; oui_allo 7 -7; oui_alors 6 -6; oui_bien 5 -5; oui_bonjo -7 7; oui_c 8 -8; oui_ca 8 -8; oui_da 10 -10
oui_de 16 -16; oui_deja 6 -6; oui_depui 5 -5; oui_deux 11 -11; oui_donc 5 -5; oui_enfin 10 -10; oui_et 5 -5
oui_euh 4 -4; oui_evide 9 -9; oui_exact 9 -9; oui_grave 7 -7; oui_hein 11 -11; oui_helas 13 -13; oui_impec 5 -5
oui_it 8 -8; oui_j 5 -5; oui_je 12 -12; oui_jeune 7 -7; oui_la 4 -4; oui_le 9 -9; oui_lucie 4 -4; oui_maint 5 -5
oui_mais 7 -7; oui_merci 5 -5; oui_mon 13 -13; oui_non 4 -4; oui_on 12 -12; oui_oui 12 -12; oui_pardi 7 -7
oui_parfa 10 -10; oui_pas 12 -12; oui_peut 8 -8; oui_plusi 7 -7; oui_pour 3 -3; oui_puisq 8 -8; oui_regar 1 -1
oui_s 22 -22; oui_sans 3 -3; oui_sept 10 -10; oui_six 7 -7; oui_tout 7 -7; oui_tres 6 -6; oui_tu 7 -7; oui_un 13 -13
oui_vite 12 -12; oui_voila 13 -13; oui_vous 3 -3; oui_y 13 -13; outlo 8 -8; outlo_point 8 -8; ouver 1 -1
ouver_du 1 -1; ouvre 4 -4; ouvre_> 6 -6; ouvre_c 1 -1; ouvre_le 1 -1; ouvre_une 1 -1; ouvri 10 -10; ouvri_> 10 -10
ouvri_mes 4 -4; p 7 -7; p_a 3 -3; p_comme 5 -5; p_e 4 -4; p_l 4 -4; p_o 7 -7; p_point 6 -6; page 18 -18
page_> 17 -17; page_ca 1 -1; page_d 5 -5; page_ne 4 -4; page_s 1 -1; page_veut 10 -10; pages 5 -5; pages_> 5 -5
pages_s 2 -2; paie 2 -2; paie_et 1 -1; paie_pour 3 -3; paiem 7 -7; paiem_sont 7 -7; paill 14 -14; paill_> 14 -14
paix 11 -11; paix_> 11 -11; panne 20 -20; panne_> 18 -18; panne_conti 4 -4; panne_d 13 -13; panne_depui 4 -4
panne_est 7 -7; panne_le 1 -1; panne_malhe 8 -8; panne_que 4 -4; panne_seule 8 -8; panne_va 10 -10; papa 10 -10
papa_aroba 5 -5; papa_est 11 -11; papa_il 10 -10; papie 11 -11; papie_> 6 -6; papie_avec 4 -4; papie_je 3 -3
paque 10 -10; paque_> 10 -10; paque_peuch 10 -10; par 3 -3; par_coeur 7 -7; par_contr 5 -5; par_dessu 10 -10
par_erreu 8 -8; par_le 18 -18; par_mois 5 -5; par_quelq -6 6; par_un -18 18; paras 7 -7; paras_on 7 -7; parc 9 -9
parc_> 9 -9; parce 6 -6; parce_qu 7 -7; parce_que 4 -4; pardi 15 -15; pardi_> 15 -15; pardo 21 -21; pardo_> 15 -15
pardo_j 1 -1; pardo_marin 7 -7; pardo_si 5 -5; pardo_soixa 1 -1; pardo_vous 7 -7; parei 12 -12; parei_> 15 -15
parei_avec 3 -3; parfa 14 -14; parfa_> 20 -20; parfa_merci 6 -6; parfa_on 6 -6; paris 8 -8; paris_> 8 -8
parla 10 -10; parla_a 10 -10; parle -9 9; parle_> -10 10; parle_a -9 9; parle_angla -5 5; parle_au -20 20
parle_aux -7 7; parle_avec 2 -2; parle_bien 6 -6; parle_de 22 -22; parle_direc -14 14; parle_fort 7 -7
parle_mais 2 -2; parle_mieux 9 -9; parle_pas -18 18; parle_plus 12 -12; parle_presq 15 -15; parle_qu -20 20
parle_tout 6 -6; parle_trop 11 -11; parle_vrai -8 8; part 3 -3; part_c 3 -3; parte 6 -6; parte_pas 6 -6
parte_plus 5 -5; parti 18 -18; parti_> 18 -18; parti_en 1 -1; parti_mange 8 -8; pas 7 -7; pas_> 23 -23; pas_a 17 -17
pas_alors 4 -4; pas_arriv 6 -6; pas_au 1 -1; pas_aux -19 19; pas_avec -8 8; pas_avoir 12 -12; pas_beauc 15 -15
pas_besoi 45 -45; pas_bien 18 -18; pas_bon 7 -7; pas_bouge 14 -14; pas_ca 14 -14; pas_ce 9 -9; pas_celui 6 -6
pas_certa 7 -7; pas_chang 7 -7; pas_chez 5 -5; pas_com 6 -6; pas_combi 11 -11; pas_comme 4 -4; pas_compr 11 -11
pas_compt 15 -15; pas_conna 8 -8; pas_conne 6 -6; pas_conte 5 -5; pas_contr -9 9; pas_corre 12 -12; pas_d 16 -16
pas_dans 7 -7; pas_de 6 -6; pas_dire 14 -14; pas_discu -13 13; pas_du 12 -12; pas_elle 5 -5; pas_emett 9 -9
pas_en 7 -7; pas_encor 14 -14; pas_enerv 6 -6; pas_enten 9 -9; pas_envie -17 17; pas_ete 6 -6; pas_eu 9 -9
pas_exact 19 -19; pas_fache 6 -6; pas_faite 8 -8; pas_grave 7 -7; pas_ici 10 -10; pas_inter 5 -5; pas_je -11 11
pas_joign 4 -4; pas_la 21 -21; pas_le -4 4; pas_les 9 -9; pas_ma 4 -4; pas_maint 23 -23; pas_mais 6 -6; pas_mal 7 -7
pas_march 13 -13; pas_me -4 4; pas_merci 6 -6; pas_mon 6 -6; pas_monsi 5 -5; pas_moyen -4 4; pas_non 10 -10
pas_norma 4 -4; pas_ou 11 -11; pas_par 7 -7; pas_parle -10 10; pas_pas 8 -8; pas_passe -12 12; pas_pense 10 -10
pas_pluto -11 11; pas_possi -1 1; pas_pour 7 -7; pas_press 5 -5; pas_qu 17 -17; pas_quand 9 -9; pas_que 14 -14
pas_quelq -21 21; pas_rappe 15 -15; pas_redem 12 -12; pas_regle 12 -12; pas_resea 6 -6; pas_resol 8 -8
pas_reuss 9 -9; pas_s -12 12; pas_sa 9 -9; pas_se 2 -2; pas_serie 8 -8; pas_si 4 -4; pas_soixa 2 -2; pas_sous 8 -8
pas_telep 19 -19; pas_terri 11 -11; pas_tout 18 -18; pas_toute -11 11; pas_trop 6 -6; pas_un -6 6; pas_une -10 10
pas_venu 17 -17; pas_verif 6 -6; pas_votre 7 -7; pas_vous 6 -6; pas_vraim 10 -10; pas_y -17 17; pasca 12 -12
pasca_obisp 9 -9; pasca_point 6 -6; pasqu 6 -6; pasqu_> 6 -6; passa 14 -14; passa_d 14 -14; passa_du 8 -8
passe -14 14; passe_> 17 -17; passe_a 14 -14; passe_au 9 -9; passe_coudo -6 6; passe_demai 16 -16; passe_hier 20 -20
passe_j 4 -4; passe_jeudi 9 -9; passe_l 2 -2; passe_la -6 6; passe_le -20 20; passe_mais 2 -2; passe_mardi 1 -1
passe_merci 9 -9; passe_moi -29 29; passe_par 18 -18; passe_pas 22 -22; passe_perso 6 -6; passe_plus 9 -9
passe_quelq -4 4; passe_tout 6 -6; passe_un -13 13; passe_une -14 14; passe_votre -12 12; patie 16 -16
patie_> 15 -15; patie_est 7 -7; patie_je 7 -7; patie_ne 1 -1; patri 2 -2; patri_comme 2 -2; patri_ferra 2 -2
patro -5 5; patro_> -18 18; patro_est 14 -14; paul 21 -21; paul_> 10 -10; paul_aroba 4 -4; paul_chez 14 -14
paul_point 7 -7; paul_rouss 11 -11; paul_soixa 2 -2; pauli 3 -3; pauli_p 3 -3; pauvr 12 -12; pauvr_con 10 -10
pauvr_mari 5 -5; paye 5 -5; paye_cinqu 5 -5; payer 8 -8; payer_factu 8 -8; pays 11 -11; pays_mais 11 -11; pc 10 -10
pc_deux 7 -7; pc_et 10 -10; pc_l 4 -4; pc_porta 4 -4; pedro 8 -8; pedro_lopez 8 -8; peine 23 -23; peine_> 8 -8
peine_de 22 -22; penda 6 -6; penda_mes 6 -6; penib 13 -13; penib_> 13 -13; pense 10 -10; pense_> 10 -10
pense_bien 6 -6; pense_pas 8 -8; pense_que 15 -15; perdr 7 -7; perdr_mon 7 -7; perds 8 -8; perds_la 7 -7
perds_le 4 -4; perdu 5 -5; perdu_inter 5 -5; perdu_la 7 -7; perdu_mon 6 -6; perdu_quand 2 -2; pere 10 -10
pere_> 10 -10; perri 3 -3; perri_je 3 -3; perro 4 -4; perro_p 4 -4; persi 8 -8; persi_> 8 -8; perso -3 3
perso_> 5 -5; perso_a 13 -13; perso_agee 21 -21; perso_au -3 3; perso_avec 6 -6; perso_c 3 -3; perso_ca 6 -6
perso_d -18 18; perso_de 12 -12; perso_en -11 11; perso_euh -14 14; perso_fait 5 -5; perso_je -11 11
perso_la -10 10; perso_n 18 -18; perso_ne 19 -19; perso_pas -16 16; perso_peut 11 -11; perso_physi -8 8
perso_qui 10 -10; perso_reell -9 9; perso_s -19 19; perso_titul 10 -10; perso_touch 10 -10; pete 8 -8; pete_les 8 -8
peter 12 -12; peter_les 6 -6; peter_un 8 -8; petit 18 -18; petit_> 15 -15; petit_a 4 -4; petit_aimen 3 -3
petit_aroba 7 -7; petit_at 3 -3; petit_boiti 8 -8; petit_dame 5 -5; petit_enfan 3 -3; petit_est 3 -3
petit_fils 3 -3; petit_point 3 -3; petit_souci 4 -4; petit_tiret 2 -2; petit_trent 7 -7; petit_villa 4 -4
petro 7 -7; petro_> 7 -7; peu 19 -19; peu_> 7 -7; peu_agaca 11 -11; peu_agace 7 -7; peu_compl 5 -5; peu_de 3 -3
peu_decu 6 -6; peu_embet 14 -14; peu_ennuy 3 -3; peu_inqui 7 -7; peu_mieux 9 -9; peu_pour 9 -9; peu_pres 8 -8
peu_stres 4 -4; peu_surpr 7 -7; peuch 10 -10; peuch_un 10 -10; peut 6 -6; peut_avoir -12 12; peut_dire 12 -12
peut_etre 19 -19; peut_faire 6 -6; peut_laiss 5 -5; peut_m 11 -11; peut_me -5 5; peut_parle -10 10; peut_pas 9 -9
peut_plus 3 -3; peux -3 3; peux_appel 11 -11; peux_avoir -15 15; peux_de 12 -12; peux_etre -11 11; peux_le 9 -9
peux_m -13 13; peux_ni 7 -7; peux_parle -10 10; peux_pas 18 -18; peux_plus 14 -14; peux_recev 9 -9
peux_savoi 10 -10; peux_toujo 18 -18; peux_y 7 -7; phone 7 -7; phone_c 7 -7; physi -8 8; physi_> -8 8; picar 8 -8
picar_> 8 -8; picar_des 8 -8; piece 15 -15; piece_> 7 -7; piece_joint 6 -6; piece_prene 17 -17; pierr 9 -9
pierr_duran 6 -6; pierr_marti 11 -11; pierr_point 5 -5; pilot -6 6; pilot_dans -6 6; ping 3 -3; ping_de 3 -3
pire 12 -12; pire_> 11 -11; pire_en 11 -11; pire_qu 10 -10; pixel 4 -4; pixel_et 4 -4; placa 10 -10; placa_> 10 -10
plain 7 -7; plain_> 7 -7; plais 17 -17; plais_> 17 -17; plait -4 4; plait_> 1 -1; plait_aidez 8 -8; plait_je -12 12
plait_madam -6 6; plait_pas -19 19; plait_un -16 16; plant 9 -9; plant_> 12 -12; plant_toujo 1 -1; pleas -5 5
pleas_je -5 5; plein 10 -10; plein_> 10 -10; plein_de 7 -7; plein_je 5 -5; plein_le 10 -10; plein_zoom 7 -7
pleut 6 -6; pleut_depui 6 -6; plomb 8 -8; plomb_> 8 -8; plomb_point 6 -6; plomb_votre 6 -6; plupa 10 -10
plupa_> 10 -10; plus 17 -17; plus_33 5 -5; plus_> 9 -9; plus_a 10 -10; plus_acces 7 -7; plus_aller 8 -8
plus_appel 11 -11; plus_attri 8 -8; plus_aucun 7 -7; plus_ca 4 -4; plus_chez 4 -4; plus_d 9 -9; plus_de 8 -8
plus_demar 3 -3; plus_depui 2 -2; plus_detec 4 -4; plus_du 11 -11; plus_elle 3 -3; plus_et 2 -2; plus_faire 3 -3
plus_fort 12 -12; plus_heure 13 -13; plus_inter 7 -7; plus_j 5 -5; plus_jamai 10 -10; plus_jouer 4 -4; plus_la 6 -6
plus_le 4 -4; plus_les 6 -6; plus_lucie 6 -6; plus_maint 25 -25; plus_mais 2 -2; plus_mes 5 -5; plus_mon 5 -5
plus_moyen 3 -3; plus_n 5 -5; plus_parle 7 -7; plus_perso 12 -12; plus_plus 4 -4; plus_point 8 -8; plus_que 4 -4
plus_rapid 14 -14; plus_recon 2 -2; plus_rien 4 -4; plus_ses 8 -8; plus_simpl 3 -3; plus_sur 7 -7; plus_tard 8 -8
plus_telet 2 -2; plus_trent 1 -1; plus_trop 8 -8; plus_tut 7 -7; plus_un 6 -6; plus_vite 7 -7; plusi 16 -16
plusi_> 11 -11; plusi_fois 7 -7; plusi_perso 10 -10; pluto -2 2; pluto_inter 12 -12; pluto_l 3 -3; pluto_oui 18 -18
pluto_que 9 -9; pluto_une -11 11; poil 14 -14; poil_> 14 -14; point 13 -13; point_> 8 -8; point_arnau 6 -6
point_b 8 -8; point_baill 7 -7; point_be 9 -9; point_benal 7 -7; point_benoi 5 -5; point_bio 8 -8; point_blanc 6 -6
point_blond 9 -9; point_bois 7 -7; point_brun 5 -5; point_c 6 -6; point_carpe 5 -5; point_ch 9 -9; point_chen 4 -4
point_clien 13 -13; point_com 8 -8; point_d 6 -6; point_diall 9 -9; point_doubl 7 -7; point_du 7 -7
point_duboi 7 -7; point_dupon 7 -7; point_duran 7 -7; point_e 6 -6; point_f 5 -5; point_favre 5 -5; point_fr 9 -9
point_gagno 6 -6; point_gall 5 -5; point_girar 5 -5; point_gros 7 -7; point_h 8 -8; point_hadj 3 -3
point_hamon 7 -7; point_i 7 -7; point_jean 6 -6; point_jo 4 -4; point_k 6 -6; point_la 2 -2; point_lacou 5 -5
point_le 5 -5; point_lefev 8 -8; point_leger 7 -7; point_lemai 5 -5; point_leroy 5 -5; point_lopez 6 -6
point_lyon 5 -5; point_march 6 -6; point_marin 5 -5; point_marti 12 -12; point_me 7 -7; point_meuni 4 -4
point_morea 4 -4; point_morel 6 -6; point_net 6 -6; point_noel 6 -6; point_p 7 -7; point_paris 8 -8
point_petit 6 -6; point_rex 5 -5; point_rober 7 -7; point_rocha 7 -7; point_roux 8 -8; point_simon 5 -5
point_vidal 4 -4; point_z 2 -2; pol 10 -10; pol_aroba 10 -10; por -9 9; por_favor -9 9; porta 9 -9; porta_> 8 -8
porta_ca 3 -3; porta_capte 13 -13; porta_de 3 -3; porta_depui 2 -2; porta_deux 7 -7; porta_est 7 -7; porta_et 7 -7
porta_il 4 -4; porta_impos 8 -8; porta_la 3 -3; porta_le 8 -8; porta_n 3 -3; porta_parce 2 -2; porta_pourt 4 -4
porta_reste 6 -6; porta_voit 4 -4; porte 20 -20; porte_> 17 -17; porte_douze 6 -6; porte_gauch 6 -6; porte_je 4 -4
porte_ne 6 -6; porte_plain 7 -7; pose 7 -7; pose_pas 2 -2; pose_souci 5 -5; pose_une 9 -9; posee 4 -4; posee_au 4 -4
posit 11 -11; posit_> 11 -11; possi -16 16; possi_> 18 -18; possi_d -19 19; posta 4 -4; posta_c 5 -5
posta_donc 3 -3; poste 18 -18; poste_> 9 -9; poste_a 8 -8; poste_dans 13 -13; poste_de 10 -10; poste_du 4 -4
poste_infor 10 -10; poste_inter 4 -4; poste_n 4 -4; poste_oui 8 -8; poste_point 5 -5; poste_sont 5 -5
poste_telep 8 -8; pote 4 -4; pote_ca 5 -5; pote_m 2 -2; pour 5 -5; pour_appel 6 -6; pour_autre 10 -10; pour_ca 7 -7
pour_de -5 5; pour_des 5 -5; pour_euh 5 -5; pour_l 10 -10; pour_la 6 -6; pour_le 5 -5; pour_lui -9 9; pour_moi 3 -3
pour_mon 14 -14; pour_rien 8 -8; pour_sur 11 -11; pour_trava 9 -9; pour_un 3 -3; pour_une 11 -11; pour_verif 5 -5
pour_votre -4 4; pour_vous -8 8; pourq 9 -9; pourq_pas 9 -9; pourq_vous 9 -9; pourr -11 11; pourr_> 11 -11
pourr_je -12 12; pourr_me -11 11; pourr_vous 2 -2; pourt 4 -4; pourt_il 4 -4; pouve -4 4; pouve_m 14 -14
pouve_me -19 19; pouve_pas -11 11; pouve_repet 19 -19; pouve_valid 3 -3; pouve_vous -2 2; pouvi -6 6; pouvi_me -6 6
pouvo 4 -4; pouvo_clore 4 -4; prefe -8 8; prefe_atten 14 -14; prefe_avoir -20 20; prefe_conti 16 -16
prefe_expli -8 8; prefe_parle -11 11; prefe_pas 22 -22; prefe_qu -7 7; prefe_suivr 9 -9; prele 13 -13
prele_> 13 -13; premi 13 -13; premi_etage 13 -13; premi_fois 4 -4; premi_ne 1 -1; prend 1 -1; prend_argen 5 -5
prend_la -11 11; prend_plus 8 -8; prend_pour 11 -11; prend_un 7 -7; prene 14 -14; prene_pluto 3 -3
prene_pour 11 -11; prene_votre 7 -7; prenn -8 8; prenn_mon -8 8; preno 11 -11; preno_c 4 -4; preno_minh 6 -6
preno_un 2 -2; pres 8 -8; pres_> 6 -6; pres_une 8 -8; prese 2 -2; prese_patri 2 -2; presq 18 -18; presq_comme 15 -15
presq_mais 2 -2; press 5 -5; press_vous 5 -5; prest 5 -5; prest_infor 5 -5; preve 6 -6; preve_> 6 -6; prevu 6 -6
prevu_demai 6 -6; prie -3 3; prie_> -8 8; prie_j 5 -5; prige 8 -8; prige_> 8 -8; princ 3 -3; princ_ne 3 -3
print 4 -4; print_> 4 -4; prise 12 -12; prise_> 13 -13; prise_fibre 5 -5; prise_il 1 -1; prive 7 -7; prive_> 5 -5
prive_d 5 -5; pro 7 -7; pro_aroba 7 -7; probl 17 -17; probl_> 14 -14; probl_allez 12 -12; probl_avec 1 -1
probl_c 6 -6; probl_de 9 -9; probl_est 12 -12; probl_n 8 -8; probl_persi 8 -8; probl_regle 9 -9; proce 3 -3
proce_redem 3 -3; profe 12 -12; profe_> 12 -12; profe_est 6 -6; proto 7 -7; proto_point 7 -7; puis 2 -2; puis_a 5 -5
puis_hier 9 -9; puis_je -15 15; puis_l 13 -13; puis_le 1 -1; puis_mercr 1 -1; puis_non 5 -5; puis_plus 3 -3
puis_renau 3 -3; puis_repar 11 -11; puis_un 3 -3; puisq 8 -8; puisq_je 8 -8; puiss -11 11; puiss_lui -7 7
puiss_m -6 6; puk 11 -11; puk_> 11 -11; punai 11 -11; punai_> 11 -11; punai_elle 6 -6; pur 3 -3; pur_et 3 -3
pus 3 -3; pus_acces 3 -3; putai 17 -17; putai_c 13 -13; putai_ca 2 -2; putai_mais 13 -13; qu 3 -3; qu_a -8 8
qu_avant 10 -10; qu_elle 5 -5; qu_est 22 -22; qu_il 13 -13; qu_inter 4 -4; qu_on -14 14; qu_une 9 -9; quand 17 -17
quand_ils 5 -5; quand_inter 8 -8; quand_j 7 -7; quand_je 18 -18; quand_on 3 -3; quara 10 -10; quara_> 7 -7
quara_cinq 5 -5; quara_cinqu 13 -13; quara_deux 8 -8; quara_et 2 -2; quara_huit 1 -1; quara_neuf 3 -3
quara_poste 9 -9; quara_quatr 3 -3; quara_sept 15 -15; quara_six 4 -4; quara_trois 5 -5; quart 6 -6; quart_> 5 -5
quart_est 5 -5; quart_meme 6 -6; quato 8 -8; quato_> 6 -6; quato_poste 10 -10; quato_vingt 5 -5; quatr 14 -14
quatr_> 12 -12; quatr_appar 6 -6; quatr_aroba 7 -7; quatr_barre 7 -7; quatr_cent 3 -3; quatr_cinq 5 -5
quatr_cinqu 3 -3; quatr_en 3 -3; quatr_enfin 6 -6; quatr_etage 6 -6; quatr_heure 6 -6; quatr_merci 3 -3
quatr_nonan 6 -6; quatr_onze 3 -3; quatr_ordin 15 -15; quatr_perso 8 -8; quatr_porta 4 -4; quatr_quara 5 -5
quatr_quatr 4 -4; quatr_rue 3 -3; quatr_saiso 3 -3; quatr_septa 7 -7; quatr_soixa 5 -5; quatr_te 10 -10
quatr_telep 5 -5; quatr_trent 5 -5; quatr_trois 5 -5; quatr_vingt 11 -11; que -7 7; que_c 3 -3; que_ca 13 -13
que_ce 11 -11; que_celui 10 -10; que_chez 4 -4; que_d 9 -9; que_dehor 7 -7; que_des -10 10; que_deux 3 -3
que_dieu 7 -7; que_dix 4 -4; que_est -1 1; que_j -11 11; que_je -10 10; que_la 13 -13; que_le 5 -5; que_les 8 -8
que_ma 5 -5; que_moi 9 -9; que_mon 3 -3; que_non 17 -17; que_notre 4 -4; que_oui 15 -15; que_que 4 -4
que_quelq -6 6; que_racon -11 11; que_vous 3 -3; quel 12 -12; quel_bande 6 -6; quel_bouto 7 -7; quel_qu -21 21
quel_ticke 6 -6; quell 16 -16; quell_bande 9 -9; quell_box 8 -8; quell_honte 11 -11; quelq -13 13; quelq_un -18 18
quelq_uns 13 -13; quest 13 -13; quest_> 15 -15; quest_deja 5 -5; quest_sur 4 -4; quest_tranq 6 -6; qui -9 9
qui_a 6 -6; qui_aboie 7 -7; qui_ai 12 -12; qui_arriv 4 -4; qui_atten 8 -8; qui_clign 6 -6; qui_compr -22 22
qui_conna -15 15; qui_decon 7 -7; qui_est -15 15; qui_fait 7 -7; qui_gresi 12 -12; qui_habit 14 -14; qui_je -13 13
qui_m 16 -16; qui_march 13 -13; qui_n 2 -2; qui_ne 2 -2; qui_parle -15 15; qui_plant 12 -12; qui_pose 5 -5
qui_puiss -6 6; qui_remar 12 -12; qui_s 12 -12; qui_saute 6 -6; qui_se 6 -6; qui_sonne 17 -17; qui_suis 9 -9
qui_vienn 4 -4; qui_vont 4 -4; qui_vous 11 -11; quich 9 -9; quich_> 9 -9; quinz 18 -18; quinz_> 10 -10
quinz_aroba 6 -6; quinz_et 6 -6; quinz_ou 10 -10; quinz_quatr 1 -1; quinz_rue 6 -6; quinz_seize 2 -2
quinz_zero 5 -5; quitt 8 -8; quitt_pas 6 -6; quitt_votre 6 -6; quoi 11 -11; quoi_> 9 -9; quoi_ce 12 -12
quoi_deja 4 -4; quoi_et 3 -3; quoi_j 2 -2; quoi_la 5 -5; quoi_qui 10 -10; quoi_un 10 -10; quoi_votre 12 -12
quoi_vous 5 -5; r 14 -14; r_> 5 -5; r_a 7 -7; r_comme 5 -5; r_d 7 -7; r_e 7 -7; r_et 4 -4; r_m 6 -6; r_n 7 -7
r_o 10 -10; r_point 5 -5; r_t 7 -7; raccr -4 4; raccr_au 11 -11; raccr_par 8 -8; raccr_si -15 15; raccr_tout 13 -13
racon -6 6; racon_cette -11 11; racon_n 3 -3; rade 5 -5; rade_> 5 -5; rage 8 -8; rage_> 7 -7; rage_contr 8 -8
rage_j 8 -8; raiso 10 -10; raiso_> 10 -10; rallu 3 -3; rallu_enlev 1 -1; rallu_et 4 -4; rallu_mais 4 -4; rame 8 -8
rame_encor 15 -15; rame_grave 3 -3; rame_sever 8 -8; raoul 5 -5; raoul_d 5 -5; raoul_n 5 -5; rapid 14 -14
rapid_> 14 -14; rappe -8 8; rappe_> -5 5; rappe_au 3 -3; rappe_donc -16 16; rappe_moi -3 3; rappe_par -13 13
rappe_parce 13 -13; rappe_plus 23 -23; ras 14 -14; ras_la 9 -9; ras_le 9 -9; rassu 5 -5; rassu_vous 5 -5; rau 4 -4
rau_r 4 -4; reboo 2 -2; reboo_deux 2 -2; rebra 8 -8; rebra_> 7 -7; rebra_la 8 -8; recev 14 -14; recev_d 7 -7
recev_les 8 -8; recev_mais 9 -9; recla -5 5; recla_une -5 5; recoi 7 -7; recoi_ma 3 -3; recoi_mes 9 -9
recoi_plus 6 -6; recom 13 -13; recom_> 13 -13; recon 6 -6; recon_> 6 -6; recu 10 -10; recu_d 6 -6; recu_un 9 -9
recup 18 -18; recup_inter 14 -14; recup_la 6 -6; recup_le 2 -2; recup_ma 5 -5; recup_plus 1 -1; redem 19 -19
redem_> 16 -16; redem_avec 16 -16; redem_en 8 -8; redem_encor 9 -9; redem_et 1 -1; redem_la 5 -5; redem_le 5 -5
redem_ma 7 -7; redem_mais 6 -6; redem_pas 2 -2; redir -7 7; redir_moi -7 7; redon -12 12; redon_moi -12 12
reel -11 11; reel_> -11 11; reell -9 9; reell_> -9 9; refon 12 -12; refon_> 10 -10; refon_pas 5 -5; refus 3 -3
refus_de 3 -3; regar 10 -10; regar_> 10 -10; regar_des 3 -3; regar_l 1 -1; regar_la 4 -4; regar_moi 1 -1
regle 10 -10; regle_> 9 -9; regle_cette 13 -13; regle_depui 3 -3; regle_en 7 -7; regle_je 6 -6; regre 7 -7
regre_> 7 -7; relat -18 18; relat_> -11 11; relat_avec -15 15; relou -10 10; relou_les -10 10; remar 16 -16
remar_> 14 -14; remar_donc 1 -1; remar_merci 2 -2; remar_pas 8 -8; remar_super 10 -10; remar_vite 14 -14
rembo 16 -16; rembo_> 8 -8; rembo_c 11 -11; rembo_moi 11 -11; remer 11 -11; remer_> 6 -6; remer_pour 10 -10
remet 3 -3; remet_le 3 -3; remi 9 -9; remi_point 9 -9; remis 1 -1; remis_la 1 -1; renau 3 -3; renau_aroba 3 -3
rend 10 -10; rend_dingu 10 -10; rende 17 -17; rende_compt 4 -4; rende_dingu 6 -6; rende_moi -14 14
rende_vous 19 -19; renne 7 -7; renne_point 7 -7; rentr 4 -4; rentr_dans 7 -7; rentr_diman 3 -3; rentr_du 3 -3
rentr_mon 1 -1; repar 11 -11; repar_> 11 -11; repar_a 7 -7; repar_comme 5 -5; repar_en 4 -4; repar_la 3 -3
repar_merci 5 -5; repar_pour 12 -12; repas 8 -8; repas_demai 8 -8; repet 18 -18; repet_> 17 -17; repet_au 1 -1
repet_la -8 8; repet_ma 6 -6; repet_plus 5 -5; repet_s 19 -19; repet_wifi 5 -5; repon -6 6; repon_> 6 -6
repon_alors -9 9; repon_bon 6 -6; repon_direc 10 -10; repon_je -5 5; repon_ne 8 -8; repon_plus -4 4
repon_repon 6 -6; repon_toujo 3 -3; repos 5 -5; repos_> 5 -5; repre 7 -7; repre_celui 7 -7; repri 2 -2; repri_> 2 -2
resea 7 -7; resea_> 11 -11; resea_alors 1 -1; resea_avec 8 -8; resea_chez 6 -6; resea_dans 5 -5; resea_de 9 -9
resea_depui 4 -4; resea_du 3 -3; resea_est 9 -9; resea_infor 5 -5; resea_inter 3 -3; resea_la 4 -4; resea_mobil 3 -3
resea_mon 10 -10; resea_non 6 -6; resea_sans 3 -3; resea_sur 2 -2; resea_wifi 3 -3; resil 13 -13; resil_> 9 -9
resil_et 5 -5; resol 7 -7; resol_> 7 -7; respe -5 5; respe_pour -5 5; respo -16 16; respo_> -25 25; respo_de -8 8
respo_du 13 -13; respo_est 16 -16; respo_infor 7 -7; reste 10 -10; reste_a 6 -6; reste_bloqu 7 -7
reste_etein 10 -10; reste_m 5 -5; reste_orang 10 -10; reste_que 3 -3; reste_sur 6 -6; reste_tout 5 -5; retab 17 -17
retab_> 15 -15; retab_depui 4 -4; retab_du 9 -9; retab_en 6 -6; retar 6 -6; retar_j 6 -6; retom 5 -5; retom_> 5 -5
retou 13 -13; retou_> 12 -12; retou_hein 1 -1; retra 5 -5; retra_alors 5 -5; retro 9 -9; retro_inter 7 -7
retro_la 6 -6; reuni 4 -4; reuni_> 4 -4; reuss 17 -17; reuss_> 9 -9; reuss_a 7 -7; reuss_tout 9 -9; reven 10 -10
reven_> 10 -10; reven_a 8 -8; reven_d 13 -13; reven_merci 4 -4; reven_parce 1 -1; reven_puis 11 -11; reven_sur 7 -7
revie 11 -11; revie_> 7 -7; revie_pas 4 -4; revoi 6 -6; revoi_> 6 -6; rex 5 -5; rex_soixa 5 -5; rey 5 -5; rey_r 5 -5
rh 8 -8; rh_aroba 8 -8; rhone 4 -4; rhone_> 4 -4; ridic 10 -10; ridic_> 10 -10; rien 10 -10; rien_> 20 -20
rien_a 4 -4; rien_alors -6 6; rien_bande 7 -7; rien_c 4 -4; rien_ca 3 -3; rien_chang 3 -3; rien_compr 11 -11
rien_de 9 -9; rien_donne 13 -13; rien_du 4 -4; rien_fait 7 -7; rien_j 1 -1; rien_n 8 -8; rien_ne 8 -8; rien_non 8 -8
rien_passe -8 8; rien_qu 3 -3; rien_qui 8 -8; rien_sur 2 -2; rigol 8 -8; rigol_> 8 -8; rivie 6 -6; rivie_sur 6 -6
roami 10 -10; roami_desac 10 -10; robas 8 -8; robas_gmail 9 -9; robas_yahoo 7 -7; rober 7 -7; rober_aroba 7 -7
robot -24 24; robot_> -19 19; robot_aspir 13 -13; robot_ca 20 -20; robot_est -13 13; robot_je -5 5; robot_la -5 5
robot_mais -8 8; robot_moi -23 23; robot_passe -8 8; robot_toi 10 -10; robot_un -21 21; robot_une -14 14
rocha 11 -11; rocha_a 8 -8; rocha_aroba 7 -7; rodri 9 -9; rodri_> 9 -9; roman 5 -5; roman_point 5 -5; rond 5 -5
rond_et 6 -6; rond_il 6 -6; rond_sur 2 -2; rose 9 -9; rose_blanc 7 -7; rose_et 9 -9; rossi 7 -7; rossi_chioc 7 -7
rouge 9 -9; rouge_> 16 -16; rouge_a 3 -3; rouge_clign 4 -4; rouge_et 2 -2; rouge_pas 4 -4; rouss 11 -11
rouss_> 10 -10; rouss_bonjo 8 -8; rouss_de 5 -5; route 10 -10; route_a 9 -9; route_princ 3 -3; roux 6 -6
roux_> 3 -3; roux_aroba 8 -8; roy 8 -8; roy_point 8 -8; rue 12 -12; rue_> 3 -3; rue_appar 3 -3; rue_d 2 -2
rue_de 7 -7; rue_des 11 -11; rue_le 3 -3; rue_mais 6 -6; rue_ou 10 -10; s 4 -4; s_> 7 -7; s_a 8 -8; s_actua 9 -9
s_affic 9 -9; s_allum 9 -9; s_appai 7 -7; s_appel 10 -10; s_aroba 6 -6; s_corre 8 -8; s_d 7 -7; s_e 4 -4; s_en -5 5
s_enten 5 -5; s_est 16 -16; s_etein 4 -4; s_f 7 -7; s_il -9 9; s_m 6 -6; s_occup 4 -4; s_ouvre 6 -6; s_ouvri 10 -10
s_point 12 -12; s_s 4 -4; s_still 6 -6; sa 9 -9; sa_> 9 -9; sa_ca 5 -5; sa_chamb 1 -1; sa_conso 5 -5; sa_fait 4 -4
sa_suffi 7 -7; sabin 8 -8; sabin_point 8 -8; sache 13 -13; sache_> 13 -13; sais 5 -5; sais_> 9 -9; sais_pas 3 -3
sais_plus 8 -8; sais_trop 10 -10; sais_tu 11 -11; saisi 8 -8; saisi_> 8 -8; saiso 3 -3; saiso_avec 3 -3; salar 6 -6
salar_mais 6 -6; salon 11 -11; salon_> 11 -11; salon_celui 4 -4; salut 6 -6; salut_c 6 -6; samia 7 -7
samia_hadj 7 -7; samir 6 -6; samir_belka 6 -6; samsu 4 -4; samsu_impos 4 -4; sang 6 -6; sang_vous 6 -6; sanit 5 -5
sanit_aux 5 -5; sans 18 -18; sans_accen 6 -6; sans_arret 8 -8; sans_e 4 -4; sans_facon 9 -9; sans_faute 3 -3
sans_fil 2 -2; sans_fin 3 -3; sans_h 5 -5; sans_impor 2 -2; sans_inter 4 -4; sans_la 5 -5; sans_mail 6 -6
sans_telep 3 -3; sans_trema 6 -6; saoul -3 3; saoul_avec 14 -14; saoul_ca 7 -7; saoul_les -8 8; saoul_vous 7 -7
sarah 7 -7; sarah_point 7 -7; saura 8 -8; saura_pas 8 -8; saute 10 -10; saute_> 8 -8; saute_le 8 -8; sauve 3 -3
sauve_la 3 -3; sav -6 6; sav_aroba 8 -8; sav_humai -6 6; savez -6 6; savez_> -11 11; savez_je 5 -5; savez_moi 1 -1
savoi 11 -11; savoi_> 10 -10; savoi_quand 8 -8; savoi_si 8 -8; scand 11 -11; scand_> 12 -12; scand_de 5 -5
scand_sanit 5 -5; se 13 -13; se_compr 7 -7; se_conne 8 -8; se_coupe 13 -13; se_decon 6 -6; se_fait 5 -5
se_fout 5 -5; se_lance 8 -8; se_moque 6 -6; se_passe 6 -6; se_trouv 7 -7; sec 6 -6; sec_la 6 -6; secon 15 -15
secon_> 15 -15; secon_je 7 -7; secre 8 -8; secre_aroba 8 -8; secti 4 -4; secti_le 4 -4; seize 24 -24; seize_> 11 -11
seize_dix 2 -2; seize_douze 5 -5; seize_machi 14 -14; semai 18 -18; semai_> 18 -18; semai_derni 19 -19
semai_passe 12 -12; semai_que 8 -8; semai_sans 3 -3; sembl 20 -20; sembl_oui 16 -16; sembl_que 11 -11; sept 12 -12
sept_> 12 -12; sept_aroba 7 -7; sept_cinq 4 -4; sept_cinqu 5 -5; sept_dix 3 -3; sept_huit 4 -4; sept_non 12 -12
sept_nonan 5 -5; sept_oui 10 -10; sept_quara 2 -2; sept_quatr 7 -7; sept_sept 10 -10; sept_six 5 -5; sept_soixa 7 -7
sept_trent 3 -3; sept_voila 2 -2; sept_zero 5 -5; septa 17 -17; septa_> 15 -15; septa_cinq 7 -7; septa_deux 1 -1
septa_et 2 -2; septa_six 5 -5; sera 3 -3; sera_plus 3 -3; serai 8 -8; serai_il -7 7; serai_regle 13 -13
serai_repar 9 -9; serai_tres 3 -3; serie 10 -10; serie_> 9 -9; serie_a 5 -5; serie_vous 9 -9; sert 8 -8; sert_a 8 -8
serve 11 -11; serve_> 8 -8; serve_a 7 -7; servi -8 8; servi_> 19 -19; servi_achat 6 -6; servi_apres -12 12
servi_clien -13 13; servi_de 14 -14; servi_deplo 12 -12; servi_des 10 -10; servi_est 16 -16; servi_je -6 6
servi_point 13 -13; servi_techn -13 13; servi_une -6 6; ses 7 -7; ses_chain 8 -8; ses_devoi 3 -3; seul 19 -19
seul_> 16 -16; seul_appar 11 -11; seul_au 2 -2; seul_poste 7 -7; seul_r 4 -4; seul_y 6 -6; seule -2 2; seule_> 6 -6
seule_il -11 11; seule_le 15 -15; seule_un 8 -8; sever 8 -8; sever_> 8 -8; sfr 9 -9; sfr_> 16 -16; sfr_point 7 -7
si -2 2; si_> 22 -22; si_c 8 -8; si_ca 8 -8; si_corre 5 -5; si_en 5 -5; si_enfin 17 -17; si_j 2 -2; si_je -10 10
si_la 8 -8; si_si 13 -13; si_vous -6 6; sien 8 -8; sien_et 8 -8; sienn 7 -7; sienn_> 7 -7; signa 12 -12
signa_l 7 -7; signa_meme 2 -2; signa_sur 10 -10; signa_tout 4 -4; signe 8 -8; signe_> 8 -8; silen 7 -7
silen_compl 7 -7; silva 9 -9; silva_arrob 9 -9; sim 9 -9; sim_> 6 -6; sim_dans 1 -1; sim_elle 2 -2; sim_est 8 -8
sim_et 3 -3; sim_n 4 -4; sim_non 9 -9; sim_nouve 5 -5; sim_oui 9 -9; sim_remis 1 -1; sim_rien 1 -1; sim_sim 9 -9
simon 10 -10; simon_> 7 -7; simon_neuf 5 -5; simpl 11 -11; simpl_> 3 -3; simpl_il 3 -3; simpl_signa 7 -7; sinon -9 9
sinon_on -9 9; sip 7 -7; sip_ne 7 -7; sis 4 -4; sis_douze 4 -4; site 7 -7; site_de 7 -7; situa -9 9; situa_> -9 9
six 12 -12; six_78 6 -6; six_> 17 -17; six_cent 3 -3; six_cinq 5 -5; six_cinqu 11 -11; six_dix 3 -3; six_douze 6 -6
six_euh 5 -5; six_grand 6 -6; six_huita 2 -2; six_je 7 -7; six_machi 11 -11; six_mille 1 -1; six_nonan 6 -6
six_onze 14 -14; six_pas 2 -2; six_quara 9 -9; six_quato 5 -5; six_quatr 6 -6; six_quinz 2 -2; six_sept 6 -6
six_six 6 -6; six_soixa 8 -8; six_telep 7 -7; six_trent 8 -8; six_un 4 -4; six_vingt 8 -8; six_zero 6 -6; skyne 8 -8
skyne_point 8 -8; smart 3 -3; smart_ne 3 -3; smet 12 -12; smet_> 12 -12; smith 6 -6; smith_at 6 -6; sms 11 -11
sms_> 9 -9; sms_d 9 -9; sms_parte 6 -6; sms_pas 6 -6; sms_passe 2 -2; socie 16 -16; socie_> 6 -6; socie_alpha 8 -8
socie_dupon 5 -5; socie_duran 12 -12; socie_est 16 -16; socie_l 6 -6; socie_trans 8 -8; soeur 4 -4; soeur_de 5 -5
soeur_elle 2 -2; soeur_parce 3 -3; soir 8 -8; soir_> 8 -8; soire 3 -3; soire_> 3 -3; soixa 8 -8; soixa_ans 3 -3
soixa_cinq 6 -6; soixa_cinqu 11 -11; soixa_de 10 -10; soixa_deux 4 -4; soixa_dix 7 -7; soixa_douze 5 -5
soixa_et 8 -8; soixa_neuf 9 -9; soixa_quinz 6 -6; soixa_salar 6 -6; soixa_seize 4 -4; soixa_sept 11 -11
soixa_six 14 -14; soixa_soixa 10 -10; soixa_treiz 4 -4; soixa_trois 2 -2; sol 5 -5; sol_> 5 -5; solan 5 -5
solan_kern 5 -5; solde 12 -12; solde_> 12 -12; someo -5 5; someo_pleas -5 5; somme 9 -9; somme_d 11 -11
somme_dans 4 -4; somme_soixa 6 -6; son 11 -11; son_> 6 -6; son_est 12 -12; son_nom 2 -2; sonne 15 -15
sonne_a 17 -17; sonne_est 7 -7; sonne_mais 5 -5; sonne_occup 5 -5; sonne_pas 1 -1; sonne_plus 10 -10
sonne_toujo 3 -3; sont 16 -16; sont_a 9 -9; sont_coupe 5 -5; sont_decon 7 -7; sont_hache 9 -9; sont_hors 4 -4
sont_muets 8 -8; sont_super 7 -7; sont_touch 6 -6; sont_tous 8 -8; sont_verts 5 -5; sophi 16 -16; sophi_duboi 9 -9
sophi_marte 5 -5; sophi_mille 4 -4; sophi_picar 8 -8; sophi_under 7 -7; sors 3 -3; sors_la 3 -3; sorti -3 3
sorti_> 13 -13; sorti_a 11 -11; sorti_tous -6 6; souci 12 -12; souci_> 13 -13; souci_allez 13 -13; souci_avec 6 -6
souci_de 8 -8; souci_faite 5 -5; souci_habit 6 -6; souci_tout 4 -4; souha -20 20; souha_etre -6 6
souha_joind -13 13; souha_m -13 13; souha_parle -12 12; souha_pas 8 -8; sous 12 -12; sous_la 12 -12; sous_sol 5 -5
sousc 4 -4; sousc_a 4 -4; soyez 1 -1; soyez_debor 9 -9; soyez_genti -6 6; speak -5 5; speak_to -5 5; stabl 14 -14
stabl_maint 14 -14; stand -10 10; stand_> -22 22; stand_chez 13 -13; stand_de 9 -9; stand_je 18 -18; stand_ne 32 -32
stand_telep 16 -16; steph 6 -6; steph_point 6 -6; still 6 -6; still_not 6 -6; stop 9 -9; stop_j 17 -17
stop_je -14 14; stras 2 -2; stras_zero 2 -2; stres 4 -4; stres_j 4 -4; stylo 7 -7; stylo_> 7 -7; sud 5 -5
sud_> 5 -5; suffi 13 -13; suffi_j 17 -17; suffi_maint 7 -7; suis 23 -23; suis_a 6 -6; suis_agee -11 11
suis_au 11 -11; suis_avec 21 -21; suis_bete 9 -9; suis_calme 6 -6; suis_charl 6 -6; suis_clien 5 -5; suis_conne 4 -4
suis_coupe 3 -3; suis_dans 8 -8; suis_desol 6 -6; suis_devan 5 -5; suis_embet 8 -8; suis_en 9 -9; suis_enfin 5 -5
suis_exced 7 -7; suis_fatig 4 -4; suis_folle 7 -7; suis_furax 6 -6; suis_furie 11 -11; suis_hors 6 -6
suis_infor 9 -9; suis_injoi 4 -4; suis_l 13 -13; suis_le 15 -15; suis_madam 7 -7; suis_moi 14 -14; suis_ne 1 -1
suis_opera 8 -8; suis_parti 1 -1; suis_pas 11 -11; suis_patie 1 -1; suis_pierr 5 -5; suis_recon 6 -6
suis_rentr 1 -1; suis_seul 2 -2; suis_sur 8 -8; suis_techn 11 -11; suis_toujo 4 -4; suis_tout 6 -6; suis_tres 5 -5
suis_un 7 -7; suis_une 15 -15; suis_vieil -10 10; suis_vraim 4 -4; suite -6 6; suite_> -6 6; suivr 9 -9
suivr_> 3 -3; suivr_vos 9 -9; sujet 10 -10; sujet_de 10 -10; super -4 4; super_> -10 10; super_c 4 -4
super_ca 17 -17; super_longs 7 -7; super_merci 3 -3; suppo -9 9; suppo_> -11 11; suppo_entre -8 8; suppo_humai -9 9
suppo_point 5 -5; suppo_s -20 20; suppo_techn -8 8; sur 11 -11; sur_> 16 -16; sur_appel 6 -6; sur_deux 6 -6
sur_dix 8 -8; sur_fortn 3 -3; sur_googl 9 -9; sur_inter 4 -4; sur_l 2 -2; sur_la 12 -12; sur_le 16 -16; sur_les 6 -6
sur_ma 3 -3; sur_mon 6 -6; sur_notre 4 -4; sur_pas 2 -2; sur_que 7 -7; sur_quel 7 -7; sur_repon 10 -10; sur_sa 5 -5
sur_tous 6 -6; sur_un -6 6; surem 10 -10; surem_pas 10 -10; surpr 7 -7; surpr_> 7 -7; surto 13 -13; surto_ne 13 -13
surto_pas 7 -7; surve 6 -6; surve_sont 6 -6; suspe 6 -6; suspe_je 6 -6; switc 8 -8; switc_> 8 -8; sympa 10 -10
sympa_> 10 -10; synch 9 -9; synch_est 12 -12; synch_pas 1 -1; t 6 -6; t_> 9 -9; t_aroba 5 -5; t_aurai -6 6
t_es 10 -10; t_i 7 -7; t_il -17 17; t_point 5 -5; t_s 7 -7; t_une 6 -6; ta 10 -10; ta_gueul 10 -10; tabar 13 -13
tabar_ca 13 -13; table 10 -10; table_> 8 -8; table_capte 4 -4; table_et 9 -9; table_la 3 -3; table_ne 5 -5
table_ni 2 -2; table_que 4 -4; table_seule 6 -6; table_voila 4 -4; tais 12 -12; tais_toi 12 -12; tant -12 12
tant_que -12 12; taper 6 -6; taper_sur 6 -6; tard 8 -8; tard_> 8 -8; tas 7 -7; tas_de 7 -7; te 10 -10; te_> 10 -10
techn -16 16; techn_> -6 6; techn_a 12 -12; techn_allai 8 -8; techn_au -12 12; techn_avait 9 -9; techn_c 8 -8
techn_de -19 19; techn_depui 7 -7; techn_devai 6 -6; techn_direc -16 16; techn_doit 13 -13; techn_en -7 7
techn_est 31 -31; techn_hier 21 -21; techn_humai -7 7; techn_il 7 -7; techn_infor 8 -8; techn_je 12 -12
techn_m 14 -14; techn_me -14 14; techn_merci 17 -17; techn_moi 11 -11; techn_n 18 -18; techn_ont 7 -7
techn_orang 12 -12; techn_ou -14 14; techn_oui -20 20; techn_pas -13 13; techn_pour 11 -11; techn_qui -13 13
techn_repas 8 -8; techn_resea 10 -10; techn_s -39 39; techn_tout -7 7; techn_va 14 -14; techn_vient 13 -13
tele 14 -14; tele_> 11 -11; tele_bugue 13 -13; tele_du 7 -7; tele_est 5 -5; tele_et 9 -9; tele_mais 2 -2
tele_qui 12 -12; tele_quoi 2 -2; tele_s 5 -5; telec 8 -8; telec_mes 6 -6; telec_sont 7 -7; telen 7 -7
telen_point 7 -7; telep 11 -11; telep_> 10 -10; telep_a 6 -6; telep_au 3 -3; telep_c 5 -5; telep_ca 8 -8
telep_comme 1 -1; telep_dans 10 -10; telep_de 7 -7; telep_dit 9 -9; telep_du 3 -3; telep_en 8 -8; telep_est 3 -3
telep_et 10 -10; telep_fixe 9 -9; telep_fonct 1 -1; telep_gresi 16 -16; telep_il 5 -5; telep_ip 7 -7; telep_j 6 -6
telep_madam 11 -11; telep_mais 1 -1; telep_march 2 -2; telep_mobil 7 -7; telep_n 2 -2; telep_ne 5 -5; telep_ni 8 -8
telep_oui 4 -4; telep_parce 3 -3; telep_pas -10 10; telep_porta 9 -9; telep_qui 5 -5; telep_rien 7 -7
telep_sans 3 -3; telep_sonne 8 -8; telep_sont 7 -7; telep_va 2 -2; teles 7 -7; teles_> 7 -7; telet 7 -7
telet_> 2 -2; telet_je 7 -7; telev 9 -9; telev_et 5 -5; telev_une 9 -9; tels 10 -10; tels_et 10 -10; temps 1 -1
temps_> 14 -14; temps_de -8 8; temps_la 18 -18; temps_mais 7 -7; temps_pour 5 -5; temps_quand 5 -5; temps_un -9 9
tenir 8 -8; tenir_> 8 -8; tenu 6 -6; tenu_deux 4 -4; tenu_trent 6 -6; termi 7 -7; termi_de 7 -7; terri 11 -11
terri_> 11 -11; test 12 -12; test_reuss 9 -9; test_un 8 -8; teste 16 -16; teste_> 12 -12; teste_c 7 -7
teste_le 5 -5; tete 10 -10; tete_> 10 -10; tete_de 3 -3; tete_elle 2 -2; texto 15 -15; texto_> 11 -11
texto_reste 7 -7; there 2 -2; there_mauri 2 -2; therm 7 -7; therm_> 7 -7; thier 5 -5; thier_et 5 -5; thoma 15 -15
thoma_> 10 -10; thoma_point 5 -5; three 8 -8; three_trois 8 -8; ti 6 -6; ti_point 6 -6; ticke 21 -21; ticke_> 21 -21
ticke_la 6 -6; tigui 10 -10; tigui_ca 10 -10; tiret 8 -8; tiret_atlas 8 -8; tiret_bas 9 -9; tiret_borde 4 -4
tiret_desme 7 -7; tiret_du 7 -7; tiret_en 2 -2; tiret_ferme 8 -8; tiret_inter 6 -6; tiret_lac 6 -6; tiret_lang 4 -4
tiret_lebla 8 -8; tiret_m 9 -9; tiret_marc 4 -4; tiret_marie 5 -5; tiret_marti 5 -5; tiret_morin 6 -6
tiret_orang 7 -7; tiret_plomb 6 -6; tiret_plus 8 -8; tiret_puis 3 -3; tiret_rau 4 -4; tiret_renne 7 -7
tiret_roy 8 -8; tiret_silva 9 -9; titul 10 -10; titul_c 10 -10; to -5 5; to_someo -5 5; toi 1 -1; toi_je 12 -12
toi_machi -8 8; toi_non 10 -10; toit 9 -9; toit_> 9 -9; toit_ca 4 -4; tom 9 -9; tom_aroba 8 -8; tom_guill 9 -9
tombe 13 -13; tombe_> 21 -21; tombe_la 1 -1; tombe_le -15 15; ton -4 4; ton_chef -8 8; ton_machi 7 -7; tonal 12 -12
tonal_> 16 -16; tonal_dans 1 -1; tonal_est 13 -13; tonal_quand 9 -9; tonal_sur 5 -5; toto 6 -6; toto_un 6 -6
tou 9 -9; tou_> 9 -9; tou_pas 9 -9; touch -1 1; touch_> 12 -12; touch_a -5 5; toujo 11 -11; toujo_> 1 -1
toujo_absen 4 -4; toujo_aussi 11 -11; toujo_coupe 6 -6; toujo_down 10 -10; toujo_en 7 -7; toujo_la 11 -11
toujo_le 6 -6; toujo_lent 13 -13; toujo_lui 3 -3; toujo_meme 7 -7; toujo_mort 6 -6; toujo_muet 3 -3
toujo_occup 4 -4; toujo_orang 7 -7; toujo_parei 4 -4; toujo_pas 11 -11; toujo_rien 14 -14; toujo_rouge 11 -11
toujo_toujo 7 -7; tour 12 -12; tour_> 12 -12; tourn 13 -13; tourn_en 13 -13; tous -1 1; tous_euh 10 -10
tous_les -5 5; tous_mes 7 -7; tous_verts 8 -8; tout 7 -7; tout_> 19 -19; tout_a -4 4; tout_acces 9 -9
tout_attac 5 -5; tout_bon 12 -12; tout_c 4 -4; tout_ca -12 12; tout_casse 11 -11; tout_ce 11 -11; tout_colle 9 -9
tout_compr 13 -13; tout_dans 4 -4; tout_de -6 6; tout_du 13 -13; tout_en 5 -5; tout_essay 6 -6; tout_est 9 -9
tout_fait 3 -3; tout_fonct 10 -10; tout_je 2 -2; tout_juste 9 -9; tout_l 5 -5; tout_le 11 -11; tout_march 7 -7
tout_mon -5 5; tout_noir 5 -5; tout_non 6 -6; tout_on 7 -7; tout_passe 9 -9; tout_prene 3 -3; tout_qui 10 -10
tout_refon 10 -10; tout_regle 7 -7; tout_remar 9 -9; tout_seul 7 -7; tout_va 5 -5; tout_vendu 3 -3; tout_verif 8 -8
tout_vert 1 -1; tout_voila 5 -5; tout_votre 8 -8; toute_l 6 -6; toute_la 3 -3; toute_les 7 -7; toute_neuve 7 -7
toute_noire 5 -5; toute_seule -11 11; trafi 4 -4; trafi_est 4 -4; train 9 -9; train_> 6 -6; train_de 6 -6
trait 7 -7; trait_d 7 -7; trait_les 3 -3; tranq 6 -6; tranq_> 6 -6; trans -17 17; trans_> -3 3; trans_au -8 8
trans_marti 18 -18; trans_moi -15 15; trans_mon -14 14; trans_pas 15 -15; trans_picar 8 -8; trans_point 12 -12
trans_vers -10 10; trava 14 -14; trava_> 12 -12; trava_avec 7 -7; trava_comme 4 -4; trava_de 8 -8; trava_dessu 5 -5
trava_et 3 -3; treiz 10 -10; treiz_> 2 -2; treiz_appar 7 -7; treiz_aroba 4 -4; treiz_quato 6 -6; treiz_quatr 4 -4
treiz_treiz 7 -7; trema 6 -6; trema_point 6 -6; tremb 7 -7; tremb_> 7 -7; trent 11 -11; trent_> 13 -13; trent_c 1 -1
trent_cinq 3 -3; trent_deux 5 -5; trent_neuf 1 -1; trent_quara 8 -8; trent_quatr 6 -6; trent_secon 6 -6
trent_sept 4 -4; trent_six 5 -5; trent_trois 5 -5; trent_vingt 1 -1; tres 20 -20; tres_bien 7 -7; tres_en 6 -6
tres_enerv 5 -5; tres_genti 12 -12; tres_lent 7 -7; tres_lente 8 -8; tres_mal 3 -3; tres_patie 5 -5; tres_peu 9 -9
tres_tres 4 -4; trois 14 -14; trois_> 14 -14; trois_appar 7 -7; trois_aroba 5 -5; trois_at 8 -8; trois_cinqu 3 -3
trois_deux 5 -5; trois_enfan 6 -6; trois_etage 6 -6; trois_fois 4 -4; trois_heure 7 -7; trois_huit 6 -6
trois_huita 5 -5; trois_jours 8 -8; trois_non 10 -10; trois_nonan 6 -6; trois_onze 4 -4; trois_ordin 6 -6
trois_ordis 9 -9; trois_ou 10 -10; trois_perso 4 -4; trois_quara 3 -3; trois_quatr 5 -5; trois_qui 13 -13
trois_rivie 6 -6; trois_semai 3 -3; trois_sept 1 -1; trois_six 4 -4; trois_soixa 2 -2; trois_sur 8 -8
trois_telep 14 -14; trois_trent 10 -10; trois_trois 6 -6; trois_vingt 5 -5; trois_voila 12 -12; trois_volet 7 -7
tromp 11 -11; tromp_> 8 -8; tromp_dis 3 -3; trop 9 -9; trop_> 8 -8; trop_ce 6 -6; trop_cher 10 -10
trop_compl -16 16; trop_la 8 -8; trop_nuls 9 -9; trop_oui 14 -14; trop_rien 10 -10; trop_vite 11 -11; trouv 9 -9
trouv_au 7 -7; trouv_pas 11 -11; trouv_plus 6 -6; truc 13 -13; truc_> 11 -11; truc_ca 7 -7; truc_fonct 9 -9
trunk 7 -7; trunk_sip 7 -7; tu 13 -13; tu_moi 11 -11; tu_peux 7 -7; tu_t 5 -5; tuer 3 -3; tuer_le 3 -3; tut 7 -7
tut_> 7 -7; tut_tut 7 -7; two 8 -8; two_three 8 -8; u 12 -12; u_> 6 -6; u_aroba 4 -4; u_c 7 -7; u_e 2 -2; u_l 3 -3
u_p 7 -7; u_v 6 -6; u_x 9 -9; u_y 7 -7; u_z 4 -4; ugo 5 -5; ugo_sans 5 -5; uk 6 -6; uk_> 6 -6; un -10 10
un_> -14 14; un_a 8 -8; un_agent -18 18; un_appar 14 -14; un_appel 8 -8; un_appui 10 -10; un_arbre 10 -10
un_aroba 11 -11; un_au -13 13; un_autom -11 11; un_autre 9 -9; un_bruit 6 -6; un_cable 9 -9; un_chien 12 -12
un_chiff 4 -4; un_clien 13 -13; un_colla -12 12; un_colle -10 10; un_confl 9 -9; un_conse -25 25; un_contr 11 -11
un_coup 6 -6; un_d 10 -10; un_dans -15 15; un_de -13 13; un_debit 8 -8; un_degat 9 -9; un_deux 9 -9; un_deuxi 8 -8
un_dupli 13 -13; un_e 4 -4; un_echo 10 -10; un_elect 11 -11; un_emplo -9 9; un_en -8 8; un_est 10 -10
un_etre -21 21; un_film 6 -6; un_fixe 1 -1; un_froid 8 -8; un_gars -10 10; un_hier 24 -24; un_humai -16 16
un_il 8 -8; un_imbec 14 -14; un_insta 5 -5; un_inter -10 10; un_je -11 11; un_joli 8 -8; un_la -4 4; un_m 12 -12
un_mail 10 -10; un_mec -14 14; un_mois 4 -4; un_monsi -7 7; un_mot 9 -9; un_moun -5 5; un_neuf 5 -5; un_ni 8 -8
un_nonan 5 -5; un_numer 12 -12; un_opera -10 10; un_ordin -5 5; un_ou -10 10; un_paque 10 -10; un_parti 15 -15
un_petit 4 -4; un_peu 14 -14; un_peut -16 16; un_pilot -6 6; un_ping 3 -3; un_poil 14 -14; un_point 2 -2
un_porta 12 -12; un_prele 13 -13; un_probl 4 -4; un_quara 11 -11; un_qui 1 -1; un_redem 10 -10; un_rembo 12 -12
un_repon -9 9; un_respo -18 18; un_robot 6 -6; un_s 2 -2; un_scand 5 -5; un_sept 5 -5; un_serve 7 -7
un_servi 17 -17; un_seul 15 -15; un_sms 9 -9; un_soixa 2 -2; un_souci 14 -14; un_stylo 7 -7; un_super -12 12
un_techn -16 16; un_telep 8 -8; un_therm 7 -7; un_ticke 15 -15; un_tiret 3 -3; un_tour 12 -12; un_trent 3 -3
un_un -4 4; un_vingt 3 -3; un_voyan 6 -6; un_vrai -9 9; un_zero 7 -7; under 11 -11; under_duran 5 -5
under_duval 2 -2; under_leroy 7 -7; under_rey 5 -5; under_rossi 7 -7; under_wolf 8 -8; une -11 11; une_agenc 10 -10
une_anten 9 -9; une_bande 11 -11; une_boite -14 14; une_bonne 12 -12; une_box 13 -13; une_carpe 3 -3; une_catas 3 -3
une_centa 9 -9; une_chose 3 -3; une_conse -19 19; une_conso 7 -7; une_coupu 7 -7; une_dame -7 7; une_demi 8 -8
une_demoi -6 6; une_dizai 14 -14; une_douza 13 -13; une_entre 12 -12; une_erreu 13 -13; une_escro 14 -14
une_fois 3 -3; une_heure -8 8; une_honte 11 -11; une_ia -12 12; une_impri 11 -11; une_incom 9 -9; une_ligne 12 -12
une_machi -22 22; une_mais 2 -2; une_minut 23 -23; une_nouve 7 -7; une_offre 14 -14; une_ordin 9 -9; une_oreil -5 5
une_page 14 -14; une_panne 13 -13; une_perso -33 33; une_petit 7 -7; une_quest 4 -4; une_quich 9 -9; une_reuni 4 -4
une_secon 14 -14; une_semai 21 -21; une_soixa 10 -10; une_table 8 -8; une_tele 7 -7; une_telep 9 -9; une_telev 9 -9
une_touch -10 10; une_trent 8 -8; une_vieil 11 -11; une_vingt 6 -6; une_voix -9 9; une_vrai -14 14; une_vraie -23 23
union 7 -7; union_belfo 7 -7; union_gruye 6 -6; uniqu 7 -7; uniqu_> 6 -6; uniqu_la 7 -7; univ 7 -7; univ_tiret 7 -7
uns 13 -13; uns_> 13 -13; urgen 14 -14; urgen_> 13 -13; urgen_j 9 -9; urgen_uniqu 6 -6; utili 12 -12
utili_pas 12 -12; v 13 -13; v_aroba 7 -7; v_e 6 -6; v_i 6 -6; v_la 1 -1; v_point 8 -8; v_r 6 -6; va 22 -22
va_> 20 -20; va_au 7 -7; va_beauc 2 -2; va_bien 5 -5; va_c 6 -6; va_dire 17 -17; va_durer 10 -10; va_faire 3 -3
va_il 8 -8; va_j 1 -1; va_mais 5 -5; va_march 8 -8; va_mieux 8 -8; va_pas -6 6; va_tres 5 -5; va_venir 14 -14
va_vous 2 -2; va_y -9 9; vacan 1 -1; vacan_en 1 -1; vais 10 -10; vais_aller 6 -6; vais_deman 14 -14; vais_m 9 -9
vais_pas -17 17; vais_peter 8 -8; vais_teste 14 -14; vais_voir 8 -8; vais_vous 8 -8; valai 6 -6; valai_on 6 -6
valer 7 -7; valer_simon 7 -7; valid 3 -3; valid_> 3 -3; vas 5 -5; vas_y 5 -5; vendu 3 -3; vendu_maint 3 -3
venir 12 -12; venir_> 14 -14; venir_demai 11 -11; venir_mardi 6 -6; venir_me -8 8; venir_payer 8 -8; venir_un -18 18
vente -12 12; vente_une -12 12; venu 3 -3; venu_> 21 -21; venu_coupe 10 -10; venu_et 7 -7; venu_hier -13 13
venu_la 12 -12; venu_lundi 12 -12; venu_mais 15 -15; verif 17 -17; verif_> 17 -17; verra 10 -10; verra_> 10 -10
vers -7 7; vers_dix 15 -15; vers_le -7 7; vers_un -10 10; vert 9 -9; vert_> 9 -9; vert_et 3 -3; vert_mais 7 -7
verte 8 -8; verte_> 11 -11; verte_et 1 -1; verts 11 -11; verts_> 11 -11; veuil -1 1; veuil_me -8 8
veuil_passe 18 -18; veut 11 -11; veut_pas 10 -10; veut_plus 3 -3; veut_toujo 6 -6; veux -11 11; veux_> 25 -25
veux_annul 13 -13; veux_bien 21 -21; veux_cause -15 15; veux_dire -3 3; veux_etre -21 21; veux_faire 14 -14
veux_je -21 21; veux_juste 13 -13; veux_le -20 20; veux_modif 11 -11; veux_parle -15 15; veux_pas -8 8
veux_plus 10 -10; veux_qu -15 15; veux_quelq -24 24; veux_recup 14 -14; veux_telep 11 -11; veux_un -20 20
veux_une -21 21; vidal 6 -6; vidal_aroba 6 -6; vide 7 -7; vide_> 8 -8; vide_comme 3 -3; video 10 -10; video_> 9 -9
video_il 5 -5; vie 12 -12; vie_> 12 -12; vieil_moi -10 10; vieil_perso 11 -11; vienn 4 -4; vienn_je 4 -4
viens 13 -13; viens_de 8 -8; viens_la 9 -9; vient 12 -12; vient_> 8 -8; vient_de 8 -8; vient_deja 6 -6
vient_mardi 13 -13; vieux 6 -6; vieux_telep 6 -6; villa 4 -4; villa_en 3 -3; villa_et 4 -4; ville 2 -2; ville_> 2 -2
villi 6 -6; villi_> 6 -6; vince 6 -6; vince_hoffm 6 -6; vingt 16 -16; vingt_> 6 -6; vingt_cinq 5 -5; vingt_de 6 -6
vingt_deux 7 -7; vingt_dix 5 -5; vingt_douze 9 -9; vingt_et 15 -15; vingt_huit 3 -3; vingt_neuf 9 -9
vingt_quatr 6 -6; vingt_seize 3 -3; vingt_sept 5 -5; vingt_six 7 -7; vingt_treiz 2 -2; vingt_trent 8 -8
vingt_trois 3 -3; vingt_un 19 -19; visio 11 -11; visio_> 7 -7; visio_coupe 4 -4; vite 12 -12; vite_> 6 -6
vite_dites 7 -7; vite_espec 7 -7; vite_notez 8 -8; vivan -11 11; vivan_a -13 13; vivan_la -7 7; vive -8 8
vive_voix -8 8; vocal -7 7; vocal_> -9 9; vocal_ne 16 -16; voila 12 -12; voila_> 7 -7; voila_c 8 -8
voila_comme 8 -8; voila_en 1 -1; voila_exact 6 -6; voila_madam 3 -3; voila_oui 11 -11; voila_trois 12 -12
voila_vous 7 -7; voir 19 -19; voir_> 16 -16; voir_aille 6 -6; voir_avec 6 -6; voir_je 5 -5; vois 10 -10
vois_mes 7 -7; vois_pas 10 -10; vois_plus 5 -5; voisi 6 -6; voisi_a 7 -7; voisi_elle 7 -7; voisi_est 4 -4
voisi_parce 3 -3; voisi_qui 2 -2; voit 5 -5; voit_ca 5 -5; voit_pas 5 -5; voitu 6 -6; voitu_je 6 -6; voitu_la 3 -3
voix -9 9; voix_> -8 8; voix_ca 11 -11; voix_dit 4 -4; voix_enreg -10 10; voix_est 5 -5; vol 12 -12; vol_> 12 -12
vol_pur 3 -3; volet 7 -7; volet_deux 7 -7; voleu 11 -11; voleu_> 9 -9; voleu_prend 5 -5; volon 15 -15
volon_> 15 -15; vont 4 -4; vont_qui 4 -4; vos 2 -2; vos_agent -13 13; vos_colle -7 7; vos_conse 16 -16
vos_delai 3 -3; vos_etape 9 -9; vos_machi 6 -6; vos_panne 26 -26; vos_quest 14 -14; vos_techn -10 10; votre -13 13
votre_abonn 10 -10; votre_affai 7 -7; votre_boite 16 -16; votre_equip -9 9; votre_faute 22 -22; votre_incom 8 -8
votre_intel -8 8; votre_machi -6 6; votre_numer 13 -13; votre_patie 16 -16; votre_patro -18 18; votre_respo -19 19
votre_retou 9 -9; votre_robot -17 17; votre_servi 14 -14; votre_socie 6 -6; votre_super -15 15; votre_temps 7 -7
votre_truc 13 -13; voudr -10 10; voudr_annul 10 -10; voudr_avoir -8 8; voudr_c -10 10; voudr_cause -18 18
voudr_chang 10 -10; voudr_conna 12 -12; voudr_depan 5 -5; voudr_etre -6 6; voudr_joind -19 19; voudr_l -7 7
voudr_le -16 16; voudr_modif 9 -9; voudr_parle -25 25; voudr_qu -19 19; voudr_quelq -9 9; voudr_redem 7 -7
voudr_savoi 8 -8; voudr_un 13 -13; voudr_une -21 21; voula 13 -13; voula_dire 12 -12; voula_simpl 7 -7; voule 15 -15
voule_> 12 -12; voule_dire 11 -11; voulo -8 8; voulo_parle -8 8; vous 13 -13; vous_> -2 2; vous_ai 2 -2
vous_allez 7 -7; vous_annul 6 -6; vous_appel 6 -6; vous_arret 1 -1; vous_attaq 5 -5; vous_aurai 3 -3
vous_autre 3 -3; vous_avec 17 -17; vous_avez 3 -3; vous_bande 10 -10; vous_benis 7 -7; vous_cause 1 -1
vous_comme 6 -6; vous_compr 13 -13; vous_confi 9 -9; vous_dans 5 -5; vous_depui 6 -6; vous_deran 6 -6
vous_dirai 9 -9; vous_dire 1 -1; vous_dis 8 -8; vous_disai -9 9; vous_disie 7 -7; vous_dites 18 -18; vous_donne 5 -5
vous_ecout 7 -7; vous_embet 8 -8; vous_enten 6 -6; vous_est 12 -12; vous_et 12 -12; vous_etes 14 -14
vous_expli 8 -8; vous_fache 8 -8; vous_faire 12 -12; vous_faite 9 -9; vous_fiche 6 -6; vous_foute 7 -7
vous_hein 8 -8; vous_inqui 6 -6; vous_jure 6 -6; vous_l 2 -2; vous_le 9 -9; vous_m 11 -11; vous_mais -9 9
vous_manqu 3 -3; vous_me 1 -1; vous_moque 13 -13; vous_n -4 4; vous_ne -7 7; vous_nous 5 -5; vous_parle 21 -21
vous_plait -4 4; vous_pourr -11 11; vous_pouve -6 6; vous_pouvi -6 6; vous_prie -3 3; vous_que 5 -5; vous_qui 6 -6
vous_rappe 16 -16; vous_remer 11 -11; vous_rende 4 -4; vous_repet 13 -13; vous_repon 6 -6; vous_savez -6 6
vous_serie 9 -9; vous_serve 6 -6; vous_soyez 9 -9; vous_suivr 3 -3; vous_telep 2 -2; vous_tromp 11 -11
vous_voleu 5 -5; vous_voule 15 -15; vous_vous 13 -13; voyan 9 -9; voyan_de 7 -7; voyan_est 9 -9; voyan_inter 5 -5
voyan_ne 8 -8; voyan_orang 6 -6; voyan_rouge 5 -5; voyan_sont 11 -11; voyon 8 -8; voyon_> 14 -14; voyon_donc 6 -6
voyou 5 -5; voyou_vous 5 -5; vpn 10 -10; vpn_ne 8 -8; vpn_sans 7 -7; vrai -17 17; vrai_> 2 -2; vrai_gars -15 15
vrai_humai -12 12; vrai_monde -12 12; vrai_monsi -8 8; vrai_perso -14 14; vrai_quelq -6 6; vrai_techn -13 13
vraie -22 22; vraie_mon 9 -9; vraie_perso -23 23; vraim 11 -11; vraim_> 7 -7; vraim_en 10 -10; vraim_la 3 -3
vraim_non 11 -11; vraim_nuls 7 -7; vraim_tres 4 -4; vu 3 -3; vu_ca 3 -3; vu_le 2 -2; vu_une 5 -5; w 14 -14; w_a 6 -6
w_e 5 -5; w_u 7 -7; wan 3 -3; wan_et 3 -3; wanad 8 -8; wanad_point 8 -8; web 6 -6; web_> 9 -9; web_depui 3 -3
wei 5 -5; wei_chen 5 -5; wei_w 4 -4; wesh 4 -4; wesh_j 4 -4; wifi 13 -13; wifi_> 16 -16; wifi_alors 4 -4
wifi_c 4 -4; wifi_conne 3 -3; wifi_dans 8 -8; wifi_de 7 -7; wifi_depui 3 -3; wifi_est 10 -10; wifi_fonct 5 -5
wifi_frere 6 -6; wifi_il 7 -7; wifi_insta 11 -11; wifi_is 5 -5; wifi_la 6 -6; wifi_le 3 -3; wifi_mais 3 -3
wifi_march 7 -7; wifi_n 9 -9; wifi_ne 6 -6; wifi_qui 8 -8; wifi_sans 4 -4; wifi_se 13 -13; wifi_sur 4 -4; wolf 8 -8
wolf_aroba 8 -8; worki 10 -10; worki_> 6 -6; worki_depui 5 -5; wuyts 7 -7; wuyts_w 7 -7; x 11 -11; x_> 9 -9
x_comme 2 -2; xavie 10 -10; xavie_a 2 -2; xavie_point 7 -7; y 4 -4; y_> 14 -14; y_a -5 5; y_ai 10 -10; y_aller 7 -7
y_aroba 5 -5; y_arriv -17 17; y_aurai -7 7; y_compr -7 7; y_conna 1 -1; y_depec 10 -10; y_e 7 -7; y_en 2 -2
y_est 6 -6; y_etes 9 -9; y_fait 4 -4; y_je 8 -8; y_k 6 -6; y_manqu 9 -9; y_passe -15 15; y_t 7 -7; y_v 6 -6
y_vois 9 -9; yahoo 7 -7; yahoo_point 7 -7; yann 2 -2; yann_kerou 2 -2; yep 11 -11; yep_> 11 -11; yes 12 -12
yes_c 12 -12; yes_oui 8 -8; yeste 5 -5; yeste_> 5 -5; yo 7 -7; yo_c 7 -7; youtu 8 -8; youtu_se 8 -8; yves 6 -6
yves_y 6 -6; z 6 -6; z_i 5 -5; z_o 2 -2; z_y 6 -6; zero 6 -6; zero_6 6 -6; zero_cinq 4 -4; zero_deux 5 -5
zero_huit 11 -11; zero_humai -9 9; zero_je -10 10; zero_le -9 9; zero_neuf 7 -7; zero_onze 5 -5; zero_quatr 6 -6
zero_sept 8 -8; zero_sis 4 -4; zero_six 10 -10; zero_trois 5 -5; zero_un 13 -13; zero_zero -1 1; zoe 9 -9
zoe_lemai 9 -9; zoom 7 -7; zoom_avec 7 -7; zut 7 -7; zut_c 5 -5; zut_j 8 -8
""",
    ),
    "angry": (
        "no yes",
        """
0 6 -6; 00 11 -11; 00_00 7 -7; 00_01 8 -8; 00_> 7 -7; 01 12 -12; 01_40 6 -6; 01_42 7 -7; 01_45 9 -9; 01_47 8 -8
01_> 9 -9; 02 7 -7; 02_31 7 -7; 03 7 -7; 03_21 7 -7; 06 17 -17; 06123 12 -12; 06123_> 12 -12; 06736 7 -7
06736_c 7 -7; 0698 8 -8; 0698_765 8 -8; 06_12 12 -12; 06_22 5 -5; 06_52 4 -4; 06_67 6 -6; 06_78 4 -4; 06_88 2 -2
06_99 7 -7; 07 11 -11; 07_80 7 -7; 07_83 7 -7; 07_88 7 -7; 07_euh 6 -6; 0_6 6 -6; 1 6 -6; 10 2 -2; 10_> 2 -2
11 7 -7; 112 11 -11; 112_> 11 -11; 11_> 7 -7; 12 9 -9; 12_34 9 -9; 12_89 6 -6; 12_90 4 -4; 12_aroba 6 -6; 14 7 -7
14_> 7 -7; 15 8 -8; 15_appar 8 -8; 17 6 -6; 17_ordin 6 -6; 1_2 6 -6; 2 9 -9; 20 10 -10; 20_00 8 -8; 20_17 6 -6
21 7 -7; 21_45 7 -7; 22 11 -11; 22_11 7 -7; 22_33 5 -5; 23 6 -6; 23_10 2 -2; 23_69 6 -6; 29 7 -7; 29_14 7 -7
2_3 6 -6; 2_80 7 -7; 2_> 7 -7; 3 7 -7; 30 4 -4; 30_98 4 -4; 31 7 -7; 31_42 7 -7; 33 7 -7; 33_44 5 -5; 33_6 6 -6
34 9 -9; 34_56 8 -8; 34_> 9 -9; 3900 11 -11; 3900_> 11 -11; 3_4 6 -6; 3_ordin 10 -10; 3_telep 10 -10; 4 10 -10
40 6 -6; 40_52 6 -6; 42 12 -12; 42_53 7 -7; 42_65 7 -7; 432 8 -8; 432_> 8 -8; 44 5 -5; 44_55 5 -5; 45 10 -10
45_12 4 -4; 45_23 6 -6; 45_67 10 -10; 45_c 6 -6; 47 8 -8; 47_20 8 -8; 4_20 6 -6; 4_5 6 -6; 4g 9 -9; 4g_en 9 -9
4g_ne 2 -2; 4g_passe 11 -11; 5 15 -15; 52 7 -7; 52_30 4 -4; 52_63 6 -6; 53 12 -12; 53_64 7 -7; 53_> 6 -6; 55 11 -11
55_22 7 -7; 55_c 5 -5; 56 9 -9; 56_29 7 -7; 56_7 9 -9; 56_78 8 -8; 56_79 8 -8; 5_6 6 -6; 5_7 6 -6; 5_> 11 -11
5g 6 -6; 5g_passe 6 -6; 6 11 -11; 60 12 -12; 60_12 6 -6; 60_15 8 -8; 63 6 -6; 63_78 6 -6; 64 12 -12; 64_53 6 -6
64_> 7 -7; 65 7 -7; 65_89 7 -7; 67 10 -10; 67_12 6 -6; 67_89 10 -10; 69 6 -6; 69_> 6 -6; 6_1 6 -6; 6_12 6 -6
6_7 6 -6; 6_ordin 11 -11; 7 6 -6; 74 11 -11; 74_> 7 -7; 74_euh 4 -4; 75 6 -6; 75_64 6 -6; 765 8 -8; 765_432 8 -8
78 8 -8; 78_45 4 -4; 78_> 8 -8; 79 8 -8; 79_> 8 -8; 7_8 6 -6; 7_> 9 -9; 8 6 -6; 80 7 -7; 80_2 7 -7; 83 7 -7
83_56 7 -7; 86 6 -6; 86_75 6 -6; 88 11 -11; 88_45 2 -2; 88_55 7 -7; 89 13 -13; 89_01 6 -6; 89_45 6 -6; 89_74 7 -7
89_> 7 -7; 8_9 6 -6; 8_> 6 -6; 9 6 -6; 90 4 -4; 90_> 4 -4; 98 4 -4; 98_74 4 -4; 99 7 -7; 99_00 7 -7; 9_> 6 -6
<_0 6 -6; <_01 12 -12; <_02 7 -7; <_03 7 -7; <_06 17 -17; <_06736 7 -7; <_0698 8 -8; <_07 10 -10; <_112 11 -11
<_3 10 -10; <_33 14 -14; <_4 6 -6; <_5 11 -11; <_6 11 -11; <_60 8 -8; <_> 16 -16; <_a 15 -15; <_absol 13 -13
<_accue 7 -7; <_affir 15 -15; <_agnes 8 -8; <_ah 12 -12; <_ahmed 8 -8; <_aicha 8 -8; <_ajout 14 -14; <_alexa 7 -7
<_allel 7 -7; <_allez -9 9; <_allo 22 -22; <_alors 6 -6; <_anna 6 -6; <_anne 8 -8; <_annem 4 -4; <_annul 12 -12
<_antoi 8 -8; <_appel 9 -9; <_aroba 11 -11; <_arret -10 10; <_astre 6 -6; <_atten 20 -20; <_au 16 -16
<_aucun 14 -14; <_aurie 7 -7; <_avant 6 -6; <_avec 11 -11; <_awa 7 -7; <_b 15 -15; <_bah 16 -16; <_baiss 8 -8
<_bande -12 12; <_bascu 9 -9; <_beauc 11 -11; <_ben 15 -15; <_bertr 6 -6; <_bien 13 -13; <_bilou 4 -4
<_blabl 11 -11; <_bob 7 -7; <_bon 10 -10; <_bonjo 16 -16; <_bonne 13 -13; <_bonso 4 -4; <_borde -8 8; <_boug 4 -4
<_boula 9 -9; <_box 21 -21; <_bravo -8 8; <_brigi 10 -10; <_burea 4 -4; <_c 5 -5; <_ca 10 -10; <_cabin 7 -7
<_calis -6 6; <_camil 2 -2; <_carlo 6 -6; <_carte 9 -9; <_ce 20 -20; <_cecil 7 -7; <_celes 8 -8; <_certa 11 -11
<_certe 11 -11; <_ces 9 -9; <_cesse -9 9; <_cette -5 5; <_chape 11 -11; <_cher 5 -5; <_chez 8 -8; <_chut 8 -8
<_cinco 8 -8; <_cinq 12 -12; <_clair 13 -13; <_claud 5 -5; <_cleme 11 -11; <_combi -11 11; <_comme 29 -29
<_compt 9 -9; <_conna -16 16; <_conne 16 -16; <_conse 18 -18; <_conso 10 -10; <_conta 10 -10; <_cool 5 -5
<_corre 11 -11; <_coupu 10 -10; <_d 22 -22; <_dans 13 -13; <_de 12 -12; <_degag -9 9; <_deja 7 -7; <_depui 16 -16
<_desol 11 -11; <_deux 17 -17; <_didie 6 -6; <_direc 6 -6; <_dison 11 -11; <_dites 8 -8; <_dix 17 -17; <_docte 9 -9
<_domin 7 -7; <_domma 9 -9; <_donc 7 -7; <_donne 5 -5; <_du 19 -19; <_dubre 7 -7; <_dupon 7 -7; <_ecout 3 -3
<_eh 12 -12; <_elle 17 -17; <_emma 5 -5; <_en 15 -15; <_encor -2 2; <_enfin 2 -2; <_enten 24 -24; <_entre 16 -16
<_envoy 11 -11; <_enzo 6 -6; <_eric 12 -12; <_espec -11 11; <_est 10 -10; <_et 14 -14; <_euh 18 -18; <_eva 9 -9
<_exact 16 -16; <_excus 22 -22; <_faceb 8 -8; <_fait -14 14; <_faite 14 -14; <_fanny 10 -10; <_fatou 7 -7
<_faut 5 -5; <_faux 11 -11; <_ferme -12 12; <_fiche -6 6; <_fouta -10 10; <_foute -10 10; <_franc -4 4
<_garag 12 -12; <_gauti 6 -6; <_genia 7 -7; <_genre 9 -9; <_gerar 8 -8; <_gille 8 -8; <_gmail 11 -11; <_go 11 -11
<_gsm 8 -8; <_h 7 -7; <_hein 11 -11; <_helas 10 -10; <_helen 8 -8; <_hier 8 -8; <_hmm 11 -11; <_hors 17 -17
<_hotel 7 -7; <_hugo 11 -11; <_hugue 10 -10; <_huit 7 -7; <_hum 8 -8; <_humai 15 -15; <_ici 8 -8; <_il 21 -21
<_ils 5 -5; <_impec 12 -12; <_impos 15 -15; <_ines 8 -8; <_info 9 -9; <_inspe 8 -8; <_inter 19 -19; <_inuti 5 -5
<_j 4 -4; <_jamai 18 -18; <_je 7 -7; <_jean 12 -12; <_jeanl 6 -6; <_jeann 7 -7; <_john 6 -6; <_joker 11 -11
<_julie 13 -13; <_juste 7 -7; <_karim 6 -6; <_kevin 7 -7; <_l 20 -20; <_la 26 -26; <_laiss 15 -15; <_laque 11 -11
<_le 16 -16; <_lea 6 -6; <_lefeb 7 -7; <_leon 8 -8; <_les 22 -22; <_lili 7 -7; <_loic 5 -5; <_luc 7 -7; <_lucas 6 -6
<_lucie 7 -7; <_lui 9 -9; <_lundi 9 -9; <_m 7 -7; <_ma 25 -25; <_madam 15 -15; <_maint 13 -13; <_mais -5 5
<_malhe 11 -11; <_maman 4 -4; <_manon 8 -8; <_marc 9 -9; <_march 9 -9; <_marie 12 -12; <_marti 7 -7; <_mauva 9 -9
<_maxim 13 -13; <_mdr 8 -8; <_mehdi 6 -6; <_meme 7 -7; <_merci 14 -14; <_merde -10 10; <_mes 9 -9; <_messa 8 -8
<_mette 17 -17; <_mi 6 -6; <_mince 13 -13; <_mirac 11 -11; <_mmh 7 -7; <_moham 8 -8; <_moi 12 -12; <_mon 17 -17
<_monsi 18 -18; <_my 7 -7; <_natha 13 -13; <_ne 14 -14; <_negat 13 -13; <_nein 8 -8; <_nenni 10 -10; <_netfl 11 -11
<_neuf 7 -7; <_nguye 10 -10; <_ni 8 -8; <_nicke 10 -10; <_niet 11 -11; <_no 7 -7; <_noah 8 -8; <_nom 6 -6
<_non 12 -12; <_nonan 10 -10; <_nos 8 -8; <_notre 13 -13; <_nous 16 -16; <_numer 8 -8; <_oh 18 -18; <_ok 9 -9
<_olivi 7 -7; <_on 11 -11; <_onze 10 -10; <_opera 10 -10; <_orang 10 -10; <_ordin 9 -9; <_oubli 11 -11; <_ouf 9 -9
<_oui 17 -17; <_oups 6 -6; <_p 6 -6; <_paill 11 -11; <_papa 3 -3; <_pardo 14 -14; <_parei 9 -9; <_parfa 11 -11
<_parle 14 -14; <_parti 13 -13; <_pas 25 -25; <_passe 27 -27; <_patie 10 -10; <_paul 18 -18; <_pauvr -10 10
<_perfe 6 -6; <_perso 19 -19; <_perte 10 -10; <_peut 10 -10; <_pierr 5 -5; <_plus 9 -9; <_plusi 11 -11
<_pluto 11 -11; <_pol 11 -11; <_por 7 -7; <_porca -4 4; <_possi 16 -16; <_pour 9 -9; <_pourq 20 -20; <_pourr 7 -7
<_pouve 12 -12; <_prend 6 -6; <_prene 13 -13; <_preno 7 -7; <_presq 4 -4; <_pro 9 -9; <_probl 8 -8; <_puis 6 -6
<_punai 11 -11; <_puree -9 9; <_putai -20 20; <_qu 18 -18; <_quand 8 -8; <_quara 18 -18; <_quato 8 -8
<_quatr 18 -18; <_que 11 -11; <_quel -10 10; <_quelq 23 -23; <_quinz 15 -15; <_quoi 15 -15; <_r 7 -7; <_rappe 4 -4
<_ras -7 7; <_raymo 9 -9; <_redem 10 -10; <_redon 13 -13; <_regis 9 -9; <_rembo -13 13; <_rende 13 -13
<_repar 14 -14; <_repon -6 6; <_rh 8 -8; <_rien 28 -28; <_robin 7 -7; <_s -5 5; <_salut 6 -6; <_samir 8 -8
<_sans 10 -10; <_sav 5 -5; <_secou 3 -3; <_secre 8 -8; <_seize 11 -11; <_sept 10 -10; <_serai 6 -6; <_servi -3 3
<_seule 9 -9; <_si 3 -3; <_silen -7 7; <_six 18 -18; <_socie 9 -9; <_soixa 9 -9; <_sophi 10 -10; <_sous 10 -10
<_speed 13 -13; <_steph 5 -5; <_stop -4 4; <_super 13 -13; <_suppo 6 -6; <_sur 7 -7; <_surto 15 -15; <_t -2 2
<_ta -8 8; <_tabar -21 21; <_tais 10 -10; <_tant 8 -8; <_te 9 -9; <_techn 9 -9; <_test 10 -10; <_thoma 15 -15
<_tip 6 -6; <_tom 6 -6; <_toto 5 -5; <_toujo 11 -11; <_tous 9 -9; <_tout 14 -14; <_trans 15 -15; <_treiz 9 -9
<_tres 8 -8; <_trois 7 -7; <_trop 7 -7; <_tu 2 -2; <_tuer 3 -3; <_ugo 8 -8; <_un 20 -20; <_une 29 -29
<_uniqu 12 -12; <_va -9 9; <_vas 8 -8; <_vers 10 -10; <_very 7 -7; <_veuil 4 -4; <_viens 9 -9; <_vince 8 -8
<_vingt 23 -23; <_vite 13 -13; <_voila 15 -15; <_volon 11 -11; <_votre -11 11; <_vous -1 1; <_wei 4 -4; <_wesh 9 -9
<_wifi 12 -12; <_x 3 -3; <_xavie 7 -7; <_y -5 5; <_yep 11 -11; <_yes 14 -14; <_yo 8 -8; <_you -8 8; <_youtu 8 -8
<_yvonn 6 -6; <_zero 12 -12; <_zoe 7 -7; <_zut 14 -14; a 2 -2; a_> 8 -8; a_aller 1 -1; a_appel 9 -9; a_aroba 3 -3
a_arrac 5 -5; a_besoi 5 -5; a_bien -20 20; a_bout -15 15; a_c 6 -6; a_carte 5 -5; a_cause 4 -4; a_ce 11 -11
a_chang 6 -6; a_chaqu 13 -13; a_cinq 14 -14; a_clign 1 -1; a_comme 8 -8; a_conca 7 -7; a_conne 2 -2; a_conta 5 -5
a_cote 3 -3; a_coupe 13 -13; a_crash 7 -7; a_d 8 -8; a_de 7 -7; a_debor 7 -7; a_debra 8 -8; a_des 6 -6; a_deux -7 7
a_dire 21 -21; a_dispa 7 -7; a_dista 1 -1; a_dit 10 -10; a_dix 7 -7; a_donne 6 -6; a_du 16 -16; a_echou 5 -5
a_en -7 7; a_encor 8 -8; a_erreu 6 -6; a_ete 10 -10; a_expli 10 -10; a_faire 17 -17; a_fait 11 -11; a_gliss 5 -5
a_grill 10 -10; a_hurle 6 -6; a_insta 8 -8; a_inter 9 -9; a_j 6 -6; a_jamai 1 -1; a_joind 5 -5; a_jour 5 -5
a_l 8 -8; a_la -5 5; a_lausa 9 -9; a_le 6 -6; a_lyon 4 -4; a_m 19 -19; a_ma 20 -20; a_mamad 10 -10; a_march 6 -6
a_mareu 9 -9; a_marre -11 11; a_matin 7 -7; a_me -3 3; a_mes 7 -7; a_mis 10 -10; a_moi 2 -2; a_mon 8 -8
a_monte 6 -6; a_montp 9 -9; a_mort 9 -9; a_n 3 -3; a_offer 4 -4; a_ouvri 9 -9; a_parle 7 -7; a_pas 9 -9
a_perdu 5 -5; a_perso 6 -6; a_peu 7 -7; a_plus 7 -7; a_point 8 -8; a_pose 5 -5; a_prend 8 -8; a_preve 13 -13
a_propo 13 -13; a_qu 19 -19; a_quatr 13 -13; a_que 4 -4; a_quel 5 -5; a_quelq 14 -14; a_qui 9 -9; a_quitt 9 -9
a_r 6 -6; a_raccr 14 -14; a_ras -13 13; a_redem 3 -3; a_redir 3 -3; a_regar 7 -7; a_repet -4 4; a_repri 10 -10
a_resil 11 -11; a_retab 3 -3; a_retro 13 -13; a_rien -10 10; a_saute 3 -3; a_se 4 -4; a_sfr 8 -8; a_signa 7 -7
a_signe 10 -10; a_six 13 -13; a_son 1 -1; a_t 9 -9; a_tanto 9 -9; a_tenu 8 -8; a_teste 8 -8; a_touch 7 -7
a_toujo 16 -16; a_tout 3 -3; a_trava 9 -9; a_u 7 -7; a_un 9 -9; a_une 9 -9; a_v 3 -3; a_voir 8 -8; a_vole 5 -5
a_votre 10 -10; a_vous 7 -7; a_y 8 -8; a_zero 4 -4; aboie 11 -11; aboie_excus 13 -13; aboie_je 3 -3; abonn -6 6
abonn_> -4 4; abonn_chez -7 7; abonn_fibre 5 -5; abrut -13 13; abrut_> -13 13; absen 10 -10; absen_> 10 -10
absol 13 -13; absol_c 7 -7; absol_madam 9 -9; absol_que 3 -3; abuse -15 15; abuse_> -15 15; accen 13 -13
accen_> 13 -13; accen_under 7 -7; acces 10 -10; acces_> 6 -6; acces_a 9 -9; acces_au 13 -13; acces_inter 3 -3
accor 16 -16; accor_> 13 -13; accor_faite 12 -12; accor_je 2 -2; accro 1 -1; accro_plus 1 -1; accue 7 -7
accue_> 6 -6; accue_aroba 7 -7; accue_n 6 -6; achat 6 -6; achat_> 6 -6; achet 6 -6; achet_l 6 -6; achet_la 2 -2
achet_le 6 -6; acord 9 -9; acord_> 9 -9; acord_d 9 -9; activ 6 -6; activ_depen 6 -6; actua 12 -12; actua_> 12 -12
adam 10 -10; adam_> 10 -10; adess 6 -6; adess_funzi 6 -6; admin 6 -6; admin_> 6 -6; adora 7 -7; adora_et 7 -7
adres 17 -17; adres_> 13 -13; adres_c 13 -13; adres_courr 5 -5; adres_mail 9 -9; adres_mais 6 -6; adres_oui 1 -1
adres_point 5 -5; adres_posta 9 -9; adsl 7 -7; adsl_est 7 -7; adsl_qui 2 -2; affai -7 7; affai_> 10 -10
affai_a -2 2; affai_je -7 7; affic 9 -9; affic_conne 6 -6; affic_jamai 5 -5; affic_maint 14 -14; affic_mais 7 -7
affic_plus 11 -11; affic_un 5 -5; affir 15 -15; affir_> 11 -11; affir_le 6 -6; agaca 15 -15; agaca_> 15 -15
agace 10 -10; agace_> 10 -10; age 5 -5; age_on 5 -5; agee 11 -11; agee_> 11 -11; agenc 5 -5; agenc_> 3 -3
agenc_de 3 -3; agenc_est 7 -7; agenc_point 6 -6; agent 11 -11; agent_> 11 -11; agent_a 7 -7; agent_d 6 -6
agent_je 5 -5; agent_non 9 -9; agent_s 5 -5; agnes 8 -8; agnes_point 8 -8; ah 12 -12; ah_bah 9 -9; ah_ben 7 -7
ah_bon 6 -6; ah_c 7 -7; ah_ca 10 -10; ah_je 5 -5; ah_mais -5 5; ah_merde 8 -8; ah_mince 8 -8; ah_non 10 -10
ah_oui 7 -7; ah_punai 7 -7; ah_super 7 -7; ah_zut 10 -10; ahmed 8 -8; ahmed_point 8 -8; ai_a 6 -6; ai_achet 6 -6
ai_annul 20 -20; ai_appel 8 -8; ai_appuy 8 -8; ai_assez -9 9; ai_atten 10 -10; ai_aucun 1 -1; ai_beau 2 -2
ai_besoi 19 -19; ai_c 3 -3; ai_chang 11 -11; ai_colle 2 -2; ai_cru 1 -1; ai_de 11 -11; ai_debra 8 -8; ai_deja 9 -9
ai_demar 13 -13; ai_demen 16 -16; ai_deux 21 -21; ai_dit 14 -14; ai_du 6 -6; ai_encor 10 -10; ai_enten 5 -5
ai_envie -11 11; ai_ete 10 -10; ai_etein 1 -1; ai_eu 12 -12; ai_expli 7 -7; ai_fait 17 -17; ai_ferme 11 -11
ai_honte 23 -23; ai_inter 20 -20; ai_jamai -10 10; ai_je 11 -11; ai_la -13 13; ai_ma -15 15; ai_marre -10 10
ai_meme 13 -13; ai_mis 5 -5; ai_oubli 9 -9; ai_par -8 8; ai_parle 9 -9; ai_pas 21 -21; ai_perdu 9 -9; ai_peur 13 -13
ai_plein -11 11; ai_plus 13 -13; ai_pris -8 8; ai_quatr 10 -10; ai_que 9 -9; ai_raccr 6 -6; ai_ras -8 8
ai_reboo 7 -7; ai_rebra 12 -12; ai_recu 12 -12; ai_recup 6 -6; ai_redem 19 -19; ai_retro 12 -12; ai_rien 5 -5
ai_six 10 -10; ai_toujo 9 -9; ai_tout 12 -12; ai_trois 12 -12; ai_trop -9 9; ai_un 17 -17; ai_une 17 -17
ai_vraim -4 4; ai_zero 6 -6; aicha 8 -8; aicha_diall 8 -8; aide 9 -9; aide_> 9 -9; aider 7 -7; aider_> 7 -7
aider_a 1 -1; aidez 3 -3; aidez_moi 3 -3; aie 3 -3; aie_un 3 -3; aille -10 10; aille_> -10 10; aille_mais 1 -1
aimab 17 -17; aimab_> 17 -17; aimab_jeune 8 -8; aime 10 -10; aime_esse 5 -5; aime_pas 9 -9; aimen 4 -4
aimen_bien 4 -4; aimer 12 -12; aimer_bien 14 -14; aimer_mieux 8 -8; air 8 -8; air_bon 5 -5; air_d 9 -9; air_de 3 -3
aireu 6 -6; aireu_> 6 -6; ajout 14 -14; ajout_un 6 -6; ajout_une 14 -14; alexa 7 -7; alexa_elle 7 -7; ali 10 -10
ali_manso 10 -10; allel 7 -7; allel_le 7 -7; aller -7 7; aller_> 9 -9; aller_mon 8 -8; aller_plus 1 -1
aller_sur 10 -10; aller_voir -10 10; allez -6 6; allez_> 9 -9; allez_au -10 10; allez_enten -9 9; allez_hop 9 -9
allez_m -6 6; allez_on 11 -11; allez_passe 12 -12; allez_vous -15 15; allez_y 18 -18; allo 5 -5; allo_> 11 -11
allo_allo 8 -8; allo_bonjo 7 -7; allo_c 3 -3; allo_oui 5 -5; allo_quoi -14 14; allo_vous 19 -19; allo_y 6 -6
allum 14 -14; allum_> 3 -3; allum_la 12 -12; allum_mais 2 -2; allum_meme 6 -6; allum_plus 5 -5; alma 7 -7
alma_> 7 -7; alors 9 -9; alors_> 8 -8; alors_atten 2 -2; alors_c 6 -6; alors_ca 5 -5; alors_en 8 -8
alors_euh 14 -14; alors_il 1 -1; alors_j 1 -1; alors_je 3 -3; alors_la -4 4; alors_laiss 1 -1; alors_le 5 -5
alors_mariu 6 -6; alors_moi 5 -5; alors_mon 1 -1; alors_non 5 -5; alors_pour 2 -2; alors_prene 5 -5; alors_qu 3 -3
alors_que -1 1; alors_zero 3 -3; alpha 7 -7; alpha_> 7 -7; amara 8 -8; amara_> 8 -8; ameli 16 -16; ameli_> 16 -16
ami 4 -4; ami_> 4 -4; amran 8 -8; amran_> 8 -8; an 9 -9; an_derni 9 -9; an_panne 6 -6; ancie 11 -11
ancie_opera 11 -11; aneri -7 7; aneri_> -7 7; anime 6 -6; anime_> 4 -4; anime_s 6 -6; anna 6 -6; anna_deux 6 -6
anne 8 -8; anne_point 7 -7; anne_sophi 8 -8; anne_tiret 5 -5; annem 4 -4; annem_en 4 -4; annon 6 -6; annon_une 6 -6
annul 17 -17; annul_> 11 -11; annul_l 6 -6; annul_la 5 -5; annul_le 17 -17; annul_ma 7 -7; annul_mon 19 -19
annul_tout 9 -9; annul_un 7 -7; anoma 5 -5; anoma_desor 5 -5; ans 4 -4; ans_> 10 -10; ans_bande -6 6; ans_et 10 -10
anten 8 -8; anten_> 8 -8; antoi 9 -9; antoi_antoi 9 -9; antoi_de 8 -8; antoi_girar 9 -9; aoute 7 -7; aoute_look 7 -7
appai 9 -9; appai_plus 9 -9; appar 19 -19; appar_> 16 -16; appar_c 9 -9; appar_depui 4 -4; appar_en 9 -9
appar_et 5 -5; appar_ne 4 -4; appar_pas 3 -3; appar_que 13 -13; appel 11 -11; appel_> 13 -13; appel_au 9 -9
appel_avec 7 -7; appel_c -5 5; appel_ce 8 -8; appel_comme 12 -12; appel_d 8 -8; appel_de 19 -19; appel_depui 5 -5
appel_des 6 -6; appel_du 7 -7; appel_entra 10 -10; appel_flore 9 -9; appel_giuli 6 -6; appel_hier 9 -9
appel_il 6 -6; appel_j 2 -2; appel_jean 11 -11; appel_julie 11 -11; appel_ma 5 -5; appel_mais 9 -9; appel_mehdi 5 -5
appel_mes 11 -11; appel_moi 16 -16; appel_momo 5 -5; appel_mon -9 9; appel_moniq 5 -5; appel_nadia 8 -8
appel_ne 5 -5; appel_ni 11 -11; appel_pas 11 -11; appel_passe 13 -13; appel_perso 17 -17; appel_pierr 9 -9
appel_pour 17 -17; appel_qui 3 -3; appel_sont 8 -8; appel_sophi 2 -2; appel_there 1 -1; appel_tombe 1 -1
appel_yann 3 -3; appli 7 -7; appli_la 7 -7; appui 4 -4; appui_sur 4 -4; appuy 6 -6; appuy_parto 2 -2; appuy_sur 8 -8
appuy_tres 5 -5; apres 13 -13; apres_l 7 -7; apres_midi 8 -8; apres_oubli 6 -6; apres_redem 7 -7; are -8 8
are_idiot -8 8; argen -6 6; argen_et -6 6; arnaq -15 15; arnaq_> -10 10; arnaq_au 8 -8; arnaq_votre -12 12
aroba 14 -14; aroba_> 14 -14; aroba_agenc 6 -6; aroba_aoute 7 -7; aroba_boula 10 -10; aroba_box 5 -5
aroba_duboi 9 -9; aroba_dupon 12 -12; aroba_dupui 9 -9; aroba_ecole 8 -8; aroba_free 13 -13; aroba_garag 6 -6
aroba_ge 4 -4; aroba_gmail 6 -6; aroba_group 8 -8; aroba_hotma 7 -7; aroba_hugo 11 -11; aroba_iclou 8 -8
aroba_la 6 -6; aroba_labo 11 -11; aroba_lapos 7 -7; aroba_live 8 -8; aroba_ma 11 -11; aroba_mairi 7 -7
aroba_noval 6 -6; aroba_orang 6 -6; aroba_outlo 8 -8; aroba_pompi 3 -3; aroba_proto 11 -11; aroba_s 5 -5
aroba_sfr 7 -7; aroba_telen 6 -6; aroba_trans 6 -6; aroba_univ 7 -7; aroba_wanad 5 -5; aroba_web 6 -6
aroba_yahoo 7 -7; arrac 8 -8; arrac_> 11 -11; arrac_le 5 -5; arran 12 -12; arran_> 12 -12; arret -1 1; arret_> 6 -6
arret_avec 10 -10; arret_ce 5 -5; arret_d 14 -14; arret_de -13 13; arret_rien 6 -6; arriv 9 -9; arriv_> 9 -9
arriv_a 2 -2; arriv_donne 6 -6; arriv_en 4 -4; arriv_pas 9 -9; arriv_plus 7 -7; arriv_sur 8 -8; arriv_toujo 4 -4
arrob 6 -6; arrob_hotma 6 -6; as 4 -4; as_vu 4 -4; aspir 6 -6; aspir_ne 6 -6; assez -9 9; assez_> -9 9
assez_de -7 7; assez_joue 6 -6; assis 12 -12; assis_> 13 -13; assis_de 8 -8; assis_une 5 -5; assoi 7 -7
assoi_> 7 -7; assur 10 -10; assur_> 10 -10; astre 6 -6; astre_zero 6 -6; at 6 -6; at_bt 6 -6; at_free 9 -9
at_gmail 8 -8; atlas 8 -8; atlas_point 8 -8; attaq -5 5; attaq_> -5 5; atten 11 -11; atten_> 14 -14
atten_aussi -10 10; atten_c -17 17; atten_cheri 10 -10; atten_combi 12 -12; atten_depui 16 -16; atten_deux 8 -8
atten_dix 9 -9; atten_excus 3 -3; atten_j 9 -9; atten_je 24 -24; atten_mais 10 -10; atten_non 20 -20
atten_pour 6 -6; atten_que 13 -13; atten_un 13 -13; atten_votre 12 -12; attri 6 -6; attri_> 6 -6; au 11 -11
au_bout 10 -10; au_burea 3 -3; au_colis 8 -8; au_contr 17 -17; au_debut 6 -6; au_deuxi 1 -1; au_diabl -15 15
au_dos 7 -7; au_greni 4 -4; au_magas 5 -5; au_mois 10 -10; au_nez -5 5; au_nivea 8 -8; au_nom 12 -12; au_poil 7 -7
au_premi 8 -8; au_print 3 -3; au_quart 6 -6; au_resea 6 -6; au_respo 5 -5; au_revoi 6 -6; au_serve 13 -13
au_sous 5 -5; au_stand 14 -14; au_sujet 16 -16; au_telep 11 -11; au_trava 13 -13; au_trois 9 -9; au_vert 7 -7
au_vingt 4 -4; au_vpn 6 -6; au_wifi 6 -6; au_zero 4 -4; aucun 17 -17; aucun_> 12 -12; aucun_anoma 5 -5
aucun_appel 5 -5; aucun_honte -13 13; aucun_idee 10 -10; aucun_lumie 11 -11; aucun_mail 7 -7; aucun_probl 6 -6
aucun_resul 7 -7; aucun_servi 5 -5; aucun_site 11 -11; aucun_souci 9 -9; augus 10 -10; augus_> 10 -10; aujou 7 -7
aujou_hui 7 -7; aurai 12 -12; aurai_besoi 5 -5; aurai_dit 2 -2; aurai_pas 7 -7; aurai_une 6 -6; aurez 8 -8
aurez_pas 8 -8; aurie 7 -7; aurie_vous 7 -7; aussi -5 5; aussi_> 12 -12; aussi_il 6 -6; aussi_lamen -9 9
aussi_longt -10 10; aussi_pourr 9 -9; autan -1 1; autan_> 6 -6; autan_que -6 6; autre -4 4; autre_> -6 6
autre_chose 9 -9; autre_je -8 8; autre_ma -9 9; autre_perso 10 -10; autre_probl 18 -18; autre_souci 11 -11; aux -8 8
aux_clien -10 10; aux_frais 5 -5; aux_gens -5 5; aux_infos 10 -10; aux_machi 10 -10; aux_piece 11 -11
aux_robot 9 -9; avais 9 -9; avais_huit 6 -6; avais_simpl 11 -11; avais_un 5 -5; avait 10 -10; avait_cinq 3 -3
avait_conse 6 -6; avait_dit 8 -8; avait_l 5 -5; avant 9 -9; avant_> 8 -8; avant_j 6 -6; avant_meme 5 -5
avant_on 3 -3; avant_que 7 -7; avec -3 3; avec_cedil 5 -5; avec_d 1 -1; avec_deux 13 -13; avec_garan 7 -7
avec_herve 8 -8; avec_la 7 -7; avec_le 5 -5; avec_leque 9 -9; avec_les 4 -4; avec_ma 3 -3; avec_moi 12 -12
avec_mon 10 -10; avec_nous 5 -5; avec_perso 1 -1; avec_plais 11 -11; avec_quelq 15 -15; avec_ton -7 7
avec_tous 17 -17; avec_toute -9 9; avec_un 26 -26; avec_une 8 -8; avec_vos -14 14; avec_votre -2 2; avec_vous -20 20
avez 6 -6; avez_aucun -13 13; avez_bien 8 -8; avez_coupe -6 6; avez_de 4 -4; avez_deja 12 -12; avez_dit 15 -15
avez_donne 13 -13; avez_menti -9 9; avez_pas 16 -16; avez_raiso 15 -15; avez_tout 12 -12; avez_un 8 -8; aviez 7 -7
aviez_dit 7 -7; avion 1 -1; avion_enfin 1 -1; avoca -23 23; avoca_> -20 20; avoca_bande -9 9; avoir -2 2
avoir_affai -2 2; avoir_deux 14 -14; avoir_quelq 8 -8; avoir_serie -7 7; avoir_sur 4 -4; avoir_un 13 -13
avoir_une 13 -13; avons 8 -8; avons_appli 7 -7; avons_demen 6 -6; avons_un 7 -7; avoue 8 -8; avoue_que 8 -8
awa 7 -7; awa_c 7 -7; b 12 -12; b_aroba 6 -6; b_b 5 -5; b_c 8 -8; b_comme 9 -9; b_e 6 -6; b_o 5 -5; b_puis 2 -2
b_r 7 -7; b_trois 7 -7; b_v 5 -5; bah 16 -16; bah_ca 6 -6; bah_ecout 13 -13; bah_j 6 -6; bah_non 11 -11
bah_oui 7 -7; baiss 8 -8; baiss_la 8 -8; balad -9 9; balad_d -9 9; balco 4 -4; balco_la 4 -4; banca 6 -6
banca_> 6 -6; banca_m 5 -5; bande -23 23; bande_d -19 19; bande_de -15 15; banqu 8 -8; banqu_> 8 -8; banqu_elle 2 -2
bapti 12 -12; bapti_mais 2 -2; bapti_renar 8 -8; bapti_renau 7 -7; barbi 7 -7; barbi_> 7 -7; barre 7 -7
barre_affic 7 -7; barre_de 7 -7; barre_en 5 -5; bas 7 -7; bas_> 5 -5; bas_b 5 -5; bas_clair 3 -3; bas_dupon 4 -4
bas_et 4 -4; bas_marti 5 -5; bas_neuf 4 -4; bas_roux 8 -8; bascu 9 -9; bascu_moi 9 -9; bascu_plus 4 -4; base 7 -7
base_> 7 -7; basta -4 4; basta_j -4 4; bazar 11 -11; bazar_> 11 -11; be 9 -9; be_> 9 -9; beau 7 -7; beau_appuy 2 -2
beau_aujou 7 -7; beauc 20 -20; beauc_> 16 -16; beauc_c 7 -7; beauc_chef 5 -5; beauc_madam 6 -6; beauc_mieux 9 -9
beauc_mon 4 -4; beaun 3 -3; beaun_comme 3 -3; beaux -9 9; beaux_cross -9 9; bebel 6 -6; bebel_j 6 -6; belka 7 -7
belka_a 8 -8; belka_b 6 -6; belle 7 -7; belle_aroba 7 -7; belle_mere 5 -5; belle_soeur 6 -6; ben 18 -18; ben_c 9 -9
ben_ca 6 -6; ben_en 1 -1; ben_evide 12 -12; ben_figur 10 -10; ben_j 12 -12; ben_je 12 -12; ben_la 7 -7; ben_le 7 -7
ben_ma 3 -3; ben_mon 1 -1; ben_non 8 -8; ben_oui 7 -7; ben_rien 10 -10; ben_si 6 -6; ben_tout 5 -5; ben_v 4 -4
ben_y 4 -4; benal 8 -8; benal_> 8 -8; benis 6 -6; benis_> 6 -6; benoi 6 -6; benoi_60 6 -6; berna 10 -10
berna_> 15 -15; berna_aroba 5 -5; berna_point 4 -4; berna_s 3 -3; bertr 6 -6; bertr_mille 6 -6; bertr_point 6 -6
besoi 14 -14; besoi_> 11 -11; besoi_ca 1 -1; besoi_d 11 -11; besoi_de 9 -9; besoi_du 2 -2; besoi_inter 3 -3
bete -1 1; bete_> 12 -12; bete_je -8 8; betis 5 -5; betis_en 5 -5; bien 12 -12; bien_> 20 -20; bien_a 9 -9
bien_aimab 11 -11; bien_c 3 -3; bien_ca 17 -17; bien_comme 13 -13; bien_compr 8 -8; bien_d 1 -1; bien_dites 6 -6
bien_enten 18 -18; bien_entre 7 -7; bien_evide 6 -6; bien_faire -20 20; bien_je 1 -1; bien_la 1 -1; bien_le 3 -3
bien_les 1 -1; bien_maint 4 -4; bien_merci 9 -9; bien_moi 20 -20; bien_mon 4 -4; bien_note 3 -3; bien_notre 7 -7
bien_oui 14 -14; bien_par 4 -4; bien_pour 5 -5; bien_qu 5 -5; bien_que 6 -6; bien_regar 4 -4; bien_s 7 -7
bien_sur 11 -11; bihan 8 -8; bihan_> 8 -8; bilou 4 -4; bilou_t 4 -4; bip 7 -7; bip_> 7 -7; bip_bip 7 -7
bizar 18 -18; bizar_> 18 -18; bizar_quand 8 -8; blabl 11 -11; blabl_> 11 -11; blanc 14 -14; blanc_> 9 -9
blanc_a 8 -8; blanc_aroba 5 -5; blanc_de 4 -4; blanc_j 9 -9; blaze 10 -10; blaze_c 10 -10; bleue 7 -7; bleue_ne 5 -5
bleue_passe 7 -7; blond 9 -9; blond_> 9 -9; bloqu 11 -11; bloqu_> 11 -11; bloqu_la 9 -9; bob 7 -7; bob_tiret 7 -7
boite -14 14; boite_> -9 9; boite_de -13 13; boite_j -6 6; boite_mail 12 -12; boite_point 11 -11; boite_vocal 11 -11
boiti 14 -14; boiti_> 12 -12; boiti_blanc 4 -4; boiti_et 1 -1; bol -16 16; bol_> -16 16; bol_de -16 16; bon 18 -18
bon_> 15 -15; bon_assez 6 -6; bon_bon 2 -2; bon_ca 9 -9; bon_et 5 -5; bon_j 1 -1; bon_je 4 -4; bon_la 13 -13
bon_laiss 9 -9; bon_merci 12 -12; bon_nom 11 -11; bon_note 7 -7; bon_numer 2 -2; bon_passe 10 -10; bon_pour 10 -10
bon_sang -6 6; bon_tout 2 -2; bon_une 4 -4; bon_vous 7 -7; bonjo 19 -19; bonjo_> 12 -12; bonjo_c 10 -10
bonjo_est 7 -7; bonjo_euh 7 -7; bonjo_j 7 -7; bonjo_je 8 -8; bonjo_ma 1 -1; bonjo_madam 10 -10; bonjo_mamad 6 -6
bonjo_monsi 6 -6; bonjo_on 4 -4; bonjo_pierr 7 -7; bonjo_voila 1 -1; bonne 14 -14; bonne_> 8 -8; bonne_adres 5 -5
bonne_bonne 15 -15; bonne_et 10 -10; bonne_je 2 -2; bonne_journ 14 -14; bonne_quest 8 -8; bons 3 -3; bons_> 9 -9
bons_a -17 17; bons_ca 10 -10; bons_techn 12 -12; bonso 13 -13; bonso_> 9 -9; bonso_on 4 -4; borde -3 3
borde_de -8 8; borde_derri 7 -7; borne -10 10; borne_> -10 10; bouch 6 -6; bouch_du 6 -6; boucl 9 -9; boucl_> 9 -9
bouff -6 6; bouff_> -6 6; boug 4 -4; boug_la 4 -4; boula 13 -13; boula_> 9 -9; boula_du 9 -9; boula_point 10 -10
boule -9 9; boule_> -9 9; bourr -6 6; bourr_> -6 6; bout -11 11; bout_> -15 15; bout_de 6 -6; bout_du 9 -9
bouti 7 -7; bouti_> 7 -7; bouto 10 -10; bouto_> 5 -5; bouto_de 10 -10; bouto_pour 7 -7; bouzi 5 -5; bouzi_b 5 -5
box 16 -16; box_> 9 -9; box_a 3 -3; box_c 2 -2; box_clign 13 -13; box_dans 6 -6; box_deux 6 -6; box_elle 5 -5
box_en 2 -2; box_est 7 -7; box_et 7 -7; box_fait 6 -6; box_fonct 4 -4; box_je 3 -3; box_ne 5 -5; box_point 5 -5
box_pour 2 -2; box_qui 11 -11; box_s 13 -13; box_toute 12 -12; branc 17 -17; branc_la 8 -8; branc_n 12 -12
branc_sur 10 -10; branl -6 6; branl_> -6 6; bras -4 4; bras_casse -4 4; bravo -8 8; bravo_felic -8 8; bref 2 -2
bref_tout 2 -2; breta 5 -5; breta_ca 5 -5; brigi 10 -10; brigi_adam 10 -10; bris 10 -10; bris_> 10 -10; bruit 20 -20
bruit_> 2 -2; bruit_c 7 -7; bruit_de 7 -7; bruit_est 14 -14; bruit_la 15 -15; brun 6 -6; brun_aroba 6 -6; bt 6 -6
bt_dot 6 -6; buffe 9 -9; buffe_tout 9 -9; bug 8 -8; bug_> 8 -8; bugue 10 -10; bugue_> 10 -10; burea 14 -14
burea_> 12 -12; burea_aroba 4 -4; burea_le 5 -5; burea_sont 5 -5; c -1 1; c_a 8 -8; c_d 8 -8; c_e 6 -6; c_est -1 1
c_etait 7 -7; c_good 11 -11; c_h 4 -4; c_z 6 -6; ca 6 -6; ca_> 18 -18; ca_a 23 -23; ca_alors 5 -5; ca_arriv 5 -5
ca_atten 10 -10; ca_aux -10 10; ca_avait 5 -5; ca_buffe 9 -9; ca_bug 8 -8; ca_bugue 10 -10; ca_c 8 -8
ca_chang 13 -13; ca_charg 8 -8; ca_clign 7 -7; ca_comme -8 8; ca_conti -10 10; ca_coupe 18 -18; ca_demar 8 -8
ca_depas -10 10; ca_depen 13 -13; ca_drach 7 -7; ca_du 21 -21; ca_dure -10 10; ca_fait -7 7; ca_fonct 13 -13
ca_gresi 13 -13; ca_hache 8 -8; ca_ira 12 -12; ca_j 5 -5; ca_je 1 -1; ca_joue 13 -13; ca_la 2 -2; ca_lag 7 -7
ca_m -7 7; ca_march 8 -8; ca_me -3 3; ca_meme 4 -4; ca_mouli 10 -10; ca_n 19 -19; ca_ne 10 -10; ca_non 11 -11
ca_oui 15 -15; ca_peut 1 -1; ca_pour 2 -2; ca_que 22 -22; ca_raccr 10 -10; ca_rame 16 -16; ca_recom 7 -7
ca_redem 10 -10; ca_remar 18 -18; ca_s 13 -13; ca_se 9 -9; ca_sert 19 -19; ca_sonne 4 -4; ca_suffi -24 24
ca_tient 8 -8; ca_tourn 14 -14; ca_une -6 6; ca_va 10 -10; ca_veut 14 -14; ca_vous 9 -9; ca_y 12 -12; cabin 7 -7
cabin_point 7 -7; cable -1 1; cable_> -1 1; caiss 5 -5; caiss_n 5 -5; caiss_ne 4 -4; caja 3 -3; caja_la 3 -3
calis -6 6; calis_ca -6 6; calme 8 -8; calme_> 19 -19; calme_je 6 -6; calme_pas -11 11; camer 5 -5; camer_> 6 -6
camer_du 2 -2; camil 2 -2; camil_point 2 -2; campa 7 -7; campa_> 7 -7; canal 3 -3; canal_du 3 -3; canar 7 -7
canar_> 7 -7; capte 7 -7; capte_bien 3 -3; capte_pas 7 -7; capte_rien 4 -4; capte_toujo 7 -7; car 4 -4; car_le 4 -4
carlo 13 -13; carlo_silva 9 -9; carlo_tiret 6 -6; carpe 11 -11; carpe_> 11 -11; carpe_aroba 6 -6; carre 14 -14
carre_> 13 -13; carre_merci 7 -7; carte 11 -11; carte_bleue 7 -7; carte_sim 9 -9; cas 10 -10; cas_> 10 -10
casqu -7 7; casqu_> -6 6; casqu_de -12 12; casse -16 16; casse_> -12 12; casse_tout -6 6; cata 12 -12
cata_ma 12 -12; catas -1 1; catas_je 4 -4; catas_votre -6 6; cause 9 -9; cause_a 12 -12; cause_de 4 -4
cause_dessu 2 -2; cave 15 -15; cave_> 15 -15; ce 3 -3; ce_cable 12 -12; ce_cirqu -6 6; ce_matin 11 -11; ce_n 14 -14
ce_numer 6 -6; ce_qu 5 -5; ce_que 10 -10; ce_qui 5 -5; ce_sera 2 -2; ce_serai 7 -7; ce_servi -24 24; ce_soit 13 -13
ce_trava -10 10; ce_voyan 7 -7; cecil 7 -7; cecil_rau 7 -7; cedil 5 -5; cedil_dans 5 -5; cedil_mais 5 -5
cela 14 -14; cela_en 6 -6; cela_fonct 5 -5; cela_meme 12 -12; celes 8 -8; celes_lagra 8 -8; celle 3 -3
celle_de 3 -3; cellu 9 -9; cellu_de 9 -9; cellu_sonne 5 -5; celui 18 -18; celui_avec 10 -10; celui_d 11 -11
celui_de 5 -5; celui_du 4 -4; cent 5 -5; cent_cent 3 -3; cent_cinqu 5 -5; cent_soixa 6 -6; cent_vingt 4 -4
centa 10 -10; centa_> 10 -10; centr 9 -9; centr_> 9 -9; centr_point 6 -6; cents 6 -6; cents_megas 6 -6; certa 11 -11
certa_> 11 -11; certe 11 -11; certe_> 11 -11; ces -6 6; ces_bons 10 -10; ces_cable 9 -9; ces_panne -8 8
ces_paul 7 -7; ces_petit 11 -11; ces_quest -9 9; ces_reven 9 -9; cesse -4 4; cesse_> 7 -7; cesse_de -9 9
cette -17 17; cette_boite -11 11; cette_box -8 8; cette_fois -5 5; cette_machi 11 -11; cette_musiq -6 6
cette_salet -8 8; cette_semai 12 -12; chain 12 -12; chain_> 12 -12; chale 11 -11; chale_insup 11 -11; chamb 4 -4
chamb_> 6 -6; chamb_du 3 -3; chamb_le 5 -5; chamb_un 1 -1; chang 19 -19; chang_> 13 -13; chang_d 16 -16
chang_de 6 -6; chang_la 6 -6; chang_le 3 -3; chang_meme 5 -5; chang_pas 7 -7; chang_rien 14 -14; chans 6 -6
chans_> 6 -6; chant 4 -4; chant_ma 4 -4; chape 11 -11; chape_de 11 -11; chaqu 8 -8; chaqu_fois 13 -13
chaqu_mois -4 4; charg 8 -8; charg_dans 7 -7; charg_pas 13 -13; charg_plus 7 -7; charl_> -15 15; charl_de 12 -12
charm 2 -2; charm_et 2 -2; chat 9 -9; chat_est 9 -9; chef 12 -12; chef_> 12 -12; chef_atten 5 -5; chelo 13 -13
chelo_mais 8 -8; chelo_votre 8 -8; chen 4 -4; chen_c 4 -4; cher 5 -5; cher_je 5 -5; cherc 14 -14; cherc_> 10 -10
cherc_c 5 -5; cherc_le 10 -10; cherc_mes 8 -8; cheri 9 -9; cheri_> 3 -3; cheri_et 2 -2; cheri_je 11 -11; chevr 7 -7
chevr_et 7 -7; chez 2 -2; chez_gmail 6 -6; chez_la 1 -1; chez_ma 5 -5; chez_machi 9 -9; chez_moi 14 -14
chez_mort 9 -9; chez_nous 10 -10; chez_vous -7 7; chez_wanad 11 -11; chez_yahoo 8 -8; chiam 6 -6; chiam_giuli 6 -6
chich -7 7; chich_vous -7 7; chico 8 -8; chico_> 8 -8; chien_> 9 -9; chien_aboie 13 -13; chien_j -12 12
chien_qui 3 -3; chier -14 14; chier_> -14 14; chora 3 -3; chora_donc 3 -3; chora_point 3 -3; chose -1 1
chose_> 23 -23; chose_avec -12 12; chose_ca -7 7; chrom 9 -9; chrom_> 9 -9; chum 8 -8; chum_> 8 -8; chut 8 -8
chut_les 8 -8; cinco 8 -8; cinco_cinq 8 -8; cinq 12 -12; cinq_> 9 -9; cinq_a 10 -10; cinq_appar 8 -8
cinq_aroba 5 -5; cinq_c 6 -6; cinq_cinq 7 -7; cinq_cinqu 1 -1; cinq_deux 4 -4; cinq_douze 4 -4; cinq_et 6 -6
cinq_heure 17 -17; cinq_huit 1 -1; cinq_mais 3 -3; cinq_minut 8 -8; cinq_mon 9 -9; cinq_nonan 4 -4; cinq_ou 5 -5
cinq_pc 1 -1; cinq_poste 8 -8; cinq_quara 2 -2; cinq_quatr 4 -4; cinq_rende -8 8; cinq_secon 5 -5; cinq_six 3 -3
cinq_soixa 4 -4; cinq_trent 4 -4; cinq_vingt 3 -3; cinq_virgu 3 -3; cinqu 5 -5; cinqu_> 12 -12; cinqu_cinq 3 -3
cinqu_deux 5 -5; cinqu_euros -7 7; cinqu_fois -9 9; cinqu_huit 5 -5; cinqu_quara 9 -9; cinqu_quatr 4 -4
cinqu_six 6 -6; cinqu_soixa 14 -14; cinqu_trois 7 -7; cirqu -6 6; cirqu_je -6 6; clair 17 -17; clair_> 12 -12
clair_aroba 3 -3; clair_c 4 -4; clair_fonta 6 -6; clair_maint 11 -11; clair_morea 7 -7; clair_petit 2 -2
clair_point 6 -6; clair_rouss 8 -8; claqu -15 15; claqu_de -15 15; claud 5 -5; claud_barre 5 -5; cleme 11 -11
cleme_> 11 -11; clien 3 -3; clien_> 3 -3; clien_aroba 12 -12; clien_au 1 -1; clien_comme -8 8; clien_m 13 -13
clien_me 6 -6; clien_n 14 -14; clien_nous 4 -4; clien_par 8 -8; clien_quara 7 -7; clien_vous 8 -8; clign 10 -10
clign_> 8 -8; clign_en 8 -8; clign_encor 8 -8; clign_et 3 -3; clign_orang 6 -6; clign_toujo 8 -8; clign_tout 10 -10
cliqu 2 -2; cliqu_oh 2 -2; clore 7 -7; clore_le 7 -7; co 6 -6; co_dot 6 -6; cocho -10 10; cocho_> -10 10
code 10 -10; code_erreu 5 -5; code_pin 8 -8; code_posta 5 -5; code_puk 9 -9; coler -15 15; coler_> -13 13
coler_contr -4 4; coler_monsi -11 11; colis 8 -8; colis_par 8 -8; colla 5 -5; colla_de 5 -5; colle 1 -1
colle_> 12 -12; colle_a 13 -13; colle_aroba 9 -9; colle_aussi 11 -11; colle_sont 6 -6; colle_un -16 16
colle_une 2 -2; coloc 5 -5; coloc_> 5 -5; com 9 -9; com_> 9 -9; com_bien 3 -3; com_sans 5 -5; combi -2 2
combi_> 16 -16; combi_c 8 -8; combi_de -5 5; combi_depui 6 -6; combi_n 11 -11; comme -1 1; comme_a -13 13
comme_avant 8 -8; comme_berna 10 -10; comme_bertr 6 -6; comme_c 1 -1; comme_ca -11 11; comme_comme 7 -7
comme_conse 2 -2; comme_d 10 -10; comme_danie 2 -2; comme_dites 5 -5; comme_en 5 -5; comme_franc 8 -8
comme_inter 4 -4; comme_j 7 -7; comme_je 11 -11; comme_jean 2 -2; comme_la 7 -7; comme_le 2 -2; comme_les 6 -6
comme_mon 10 -10; comme_pierr 9 -9; comme_que 14 -14; comme_serie -6 6; comme_sophi 3 -3; comme_thoma 8 -8
comme_une 7 -7; comme_video 8 -8; comme_vous 11 -11; comme_xavie 3 -3; commu 7 -7; commu_sont 7 -7; compe 10 -10
compe_> 10 -10; compl 7 -7; compl_> 21 -21; compl_a 10 -10; compl_je 10 -10; compl_mon 2 -2; compl_nul -14 14
compl_pourr 6 -6; compl_stupi -16 16; compo -2 2; compo_> -8 8; compo_un 7 -7; compr 1 -1; compr_> 15 -15
compr_appar 9 -9; compr_bien 1 -1; compr_donc 4 -4; compr_la 9 -9; compr_pas 12 -12; compr_que 9 -9
compr_quest 10 -10; compr_rien -17 17; compr_une 5 -5; compt_> 11 -11; compt_a 8 -8; compt_aroba 9 -9; compt_c -6 6
compt_pas 16 -16; compt_toi 9 -9; con -6 6; con_> -11 11; con_conne 7 -7; conca 7 -7; conca_> 7 -7; conce 4 -4
conce_> 4 -4; concl 9 -9; concl_> 9 -9; conco 5 -5; conco_en 5 -5; condu 9 -9; condu_je 9 -9; confi 20 -20
confi_> 20 -20; confl 5 -5; confl_d 5 -5; confu 5 -5; confu_> 5 -5; conge -8 8; conge_pour -8 8; conna -14 14
conna_> -11 11; conna_a 12 -12; conna_pas 14 -14; conna_tu -8 8; conne 13 -13; conne_> 10 -10; conne_a 5 -5
conne_au 6 -6; conne_avec 7 -7; conne_ca 3 -3; conne_du 11 -11; conne_elle 4 -4; conne_est 11 -11; conne_et 1 -1
conne_euh 7 -7; conne_exion 3 -3; conne_inter 6 -6; conne_les 6 -6; conne_moi 16 -16; conne_mon 2 -2; conne_pas 7 -7
conne_perdu 6 -6; conne_plus 7 -7; conne_qui 2 -2; conne_sans 6 -6; conne_saute 6 -6; conne_toute 10 -10
conne_tres 9 -9; conse 16 -16; conse_> 12 -12; conse_a 1 -1; conse_banca 6 -6; conse_clien 14 -14; conse_comme 9 -9
conse_de 6 -6; conse_du 8 -8; conse_etait 7 -7; conse_immed 4 -4; conse_m 3 -3; conse_pour 3 -3; conse_qui 6 -6
conse_s 8 -8; conso 16 -16; conso_> 16 -16; conso_annon 6 -6; conso_annul 3 -3; conso_aussi 9 -9; conso_d 6 -6
conso_de 9 -9; conso_et 8 -8; conso_ma 10 -10; conso_march 9 -9; conso_ne 10 -10; conso_puis 1 -1; conso_trouv 4 -4
consu 9 -9; consu_notre 9 -9; conta 12 -12; conta_aroba 10 -10; conta_avec 6 -6; conta_depui 4 -4; conta_le 5 -5
conta_ne 6 -6; conta_ont 7 -7; conte 10 -10; conte_de 15 -15; conte_mais 6 -6; conte_nous 3 -3; conti -3 3
conti_avec 11 -11; conti_je -10 10; conti_non 6 -6; conti_vous 9 -9; contr 2 -2; contr_> 26 -26; contr_avec 7 -7
contr_des 1 -1; contr_est 4 -4; contr_la 4 -4; contr_le 8 -8; contr_moi 12 -12; contr_profe 19 -19; contr_son 11 -11
contr_vous -18 18; convi 11 -11; convi_tres 11 -11; cool 5 -5; cool_merci 5 -5; corre 11 -11; corre_> 10 -10
corre_ce 11 -11; corre_de 10 -10; corre_disen 4 -4; corre_n 1 -1; corri 1 -1; corri_> 1 -1; cote 11 -11
cote_> 11 -11; coudo 7 -7; coudo_> 7 -7; couil -6 6; couil_dans -6 6; coule 7 -7; coule_> 7 -7; coup 7 -7
coup_> 14 -14; coup_de 6 -6; coup_sur 5 -5; coupe 11 -11; coupe_> 24 -24; coupe_alors 1 -1; coupe_au 6 -6
coupe_d 15 -15; coupe_de 5 -5; coupe_depui 1 -1; coupe_encor 7 -7; coupe_est -5 5; coupe_je 8 -8; coupe_la -6 6
coupe_moins 7 -7; coupe_plus 16 -16; coupe_sans 6 -6; coupe_toujo 11 -11; coupe_tous 5 -5; coupe_tout 6 -6
coupe_toute 6 -6; coups 5 -5; coups_de 5 -5; coupu 20 -20; coupu_> 16 -16; coupu_de 6 -6; coupu_depui 10 -10
coupu_fibre 4 -4; coupu_inter 10 -10; coura 6 -6; coura_> 8 -8; coura_la 5 -5; courr 16 -16; courr_> 10 -10
courr_mais 6 -6; courr_pas 5 -5; courr_sur 3 -3; cours 8 -8; cours_> 8 -8; cours_de 6 -6; cours_en 1 -1; cousi 7 -7
cousi_> 7 -7; craqu 13 -13; craqu_quand 13 -13; crash 7 -7; crash_frere 7 -7; crass -9 9; crass_> -9 9; creti -4 4
creti_ca -4 4; creus 1 -1; creus_dans 1 -1; crois 13 -13; crois_> 8 -8; crois_bien 7 -7; crois_pas 17 -17
crois_que 7 -7; croix 2 -2; croix_rouge 2 -2; cross -9 9; cross_vous -9 9; cru 1 -1; cru_que 1 -1; cuisi 9 -9
cuisi_> 9 -9; cul -5 5; cul_> -5 5; d 4 -4; d_> 9 -9; d_a 23 -23; d_abonn 12 -12; d_abrut -13 13; d_acces 2 -2
d_accor 16 -16; d_accue 6 -6; d_acord 9 -9; d_actua 12 -12; d_admin 6 -6; d_adres 5 -5; d_aide 9 -9; d_aille 1 -1
d_aireu 6 -6; d_aller 12 -12; d_alma 7 -7; d_ameli 10 -10; d_annul 1 -1; d_appel 9 -9; d_arnaq 14 -14; d_aroba 8 -8
d_atten -2 2; d_avant 7 -7; d_avoir 17 -17; d_comme 2 -2; d_e 9 -9; d_eau 7 -7; d_email 6 -6; d_emett 4 -4
d_erreu 6 -6; d_escar 10 -10; d_escro -16 16; d_essai 5 -5; d_essay 8 -8; d_etre 6 -6; d_euros -5 5; d_evolu 7 -7
d_explo -12 12; d_habit 10 -10; d_i 7 -7; d_incap -6 6; d_incom -7 7; d_inter 13 -13; d_j 8 -8; d_offre 8 -8
d_opera 12 -12; d_ordin 9 -9; d_oreil 6 -6; d_ou 11 -11; d_point 5 -5; d_puis 4 -4; d_tout 9 -9; d_u 7 -7; d_un -6 6
d_une -9 9; d_urgen 8 -8; da 13 -13; da_> 10 -10; da_silva 7 -7; dame 2 -2; dame_> 13 -13; dame_de 13 -13
dame_m 10 -10; dame_sans -7 7; danie 2 -2; danie_point 2 -2; dans 11 -11; dans_l 6 -6; dans_la 18 -18; dans_le 6 -6
dans_les 7 -7; dans_ma 10 -10; dans_mon 6 -6; dans_tout 5 -5; dans_un 3 -3; daron 6 -6; daron_> 6 -6; de -7 7
de_4g 9 -9; de_bebel 6 -6; de_bon 4 -4; de_bons 12 -12; de_bouff -6 6; de_box 8 -8; de_branl -6 6; de_bras -4 4
de_bruit 7 -7; de_ca 11 -11; de_canar 7 -7; de_carte 7 -7; de_ce 3 -3; de_ces -8 8; de_cette -14 14; de_chang 6 -6
de_charl -15 15; de_cherc 5 -5; de_chez 8 -8; de_chich -7 7; de_chico 8 -8; de_cinq 6 -6; de_clien 7 -7
de_cocho -10 10; de_colle 6 -6; de_compe 10 -10; de_compt 10 -10; de_conge -8 8; de_conna -10 10; de_conne 10 -10
de_conse 10 -10; de_coule 7 -7; de_coupu 12 -12; de_coura 6 -6; de_de 12 -12; de_demar 6 -6; de_deran 9 -9
de_direc 8 -8; de_discu 9 -9; de_dix 1 -1; de_donne 11 -11; de_dossi 6 -6; de_faire -9 9; de_famil 8 -8
de_ferra -8 8; de_fil 7 -7; de_fois -11 11; de_fond 7 -7; de_forfa 8 -8; de_garde 5 -5; de_grave 7 -7
de_gros -13 13; de_gueul -10 10; de_guign -9 9; de_jeux 8 -8; de_joind 8 -8; de_l -5 5; de_la 1 -1; de_laiss -17 17
de_le 13 -13; de_lemoi 9 -9; de_liege 14 -14; de_ligne 4 -4; de_ma -3 3; de_mail 15 -15; de_mal 11 -11
de_malad 4 -4; de_march 3 -3; de_marse 12 -12; de_marti 2 -2; de_maxim 8 -8; de_me -13 13; de_mecha 6 -6
de_meme 10 -10; de_merde -18 18; de_messa 9 -9; de_mobil 5 -5; de_moi -21 21; de_mon 7 -7; de_nante 4 -4
de_nazes -7 7; de_netfl 7 -7; de_nivea 7 -7; de_nos 3 -3; de_notre -6 6; de_nous -12 12; de_nouve 12 -12
de_novem 10 -10; de_nuls -5 5; de_ouf 6 -6; de_paiem 7 -7; de_paill 11 -11; de_panne 10 -10; de_paque 5 -5
de_paras 12 -12; de_parle 9 -9; de_pas 4 -4; de_passe 12 -12; de_payer -6 6; de_perso 11 -11; de_pire 12 -12
de_portu 9 -9; de_poste 9 -9; de_prend -7 7; de_prise 6 -6; de_probl 16 -16; de_publi 5 -5; de_puis 5 -5
de_quoi 23 -23; de_rage -7 7; de_rappe 1 -1; de_redem 6 -6; de_rentr 4 -4; de_repar -14 14; de_repet -25 25
de_resea 18 -18; de_retab 7 -7; de_retou 8 -8; de_rien 6 -6; de_rigol -11 11; de_robot -1 1; de_s 13 -13; de_se 9 -9
de_servi 7 -7; de_signa 6 -6; de_smet 10 -10; de_souci 13 -13; de_stras 3 -3; de_suite -3 3; de_sympa 13 -13
de_synch 7 -7; de_table 6 -6; de_tas -8 8; de_techn 6 -6; de_tele 12 -12; de_telep 12 -12; de_temps 12 -12
de_termi 9 -9; de_texto 11 -11; de_tonal 8 -8; de_touch 6 -6; de_toulo 9 -9; de_tout -10 10; de_trait -10 10
de_villi 12 -12; de_vivan 6 -6; de_vive 3 -3; de_voleu -11 11; de_vos -13 13; de_votre -6 6; de_vous 2 -2
de_voyou -6 6; de_wifi 11 -11; debil -6 6; debil_et -6 6; debit 17 -17; debit_d 10 -10; debit_est 16 -16
debit_n 9 -9; debor 10 -10; debor_> 9 -9; debor_sur 7 -7; debou 7 -7; debou_or 7 -7; debra 9 -9; debra_> 14 -14
debra_j 1 -1; debra_la 8 -8; debra_le 6 -6; debra_rebra 6 -6; debut -3 3; debut_a -6 6; debut_j 2 -2; debut_oui 7 -7
decla 8 -8; decla_un 8 -8; decod 8 -8; decod_> 8 -8; decod_affic 5 -5; decod_est 9 -9; decon 19 -19; decon_> 8 -8
decon_a 9 -9; decon_chez 8 -8; decon_toute 4 -4; decro 7 -7; decro_> 1 -1; decro_et 9 -9; decro_j 5 -5
decro_sans 7 -7; decro_y 5 -5; dect 9 -9; dect_ne 9 -9; decu 18 -18; decu_> 18 -18; dedan 6 -6; dedan_> 6 -6
degag -9 9; degag_avec -9 9; degat 11 -11; degat_des 11 -11; degou -8 8; degou_de -8 8; degue -14 14; degue_ce -5 5
degue_de -10 10; dehor 9 -9; dehor_de 9 -9; deja 14 -14; deja_> 15 -15; deja_appel 10 -10; deja_deux 12 -12
deja_donne 7 -7; deja_fait 7 -7; deja_hier 4 -4; deja_mon 12 -12; deja_norma 10 -10; deja_parle 4 -4
deja_redem 3 -3; deja_resol 9 -9; deja_tout 4 -4; deja_venu 7 -7; delac 8 -8; delac_en 8 -8; delai -4 4
delai_c -4 4; demai 8 -8; demai_> 8 -8; demai_matin 7 -7; deman 12 -12; deman_> 7 -7; deman_a 13 -13
deman_atten 3 -3; deman_le 9 -9; deman_lui 7 -7; demar 12 -12; demar_> 12 -12; demar_il 6 -6; demar_l 13 -13
demen 16 -16; demen_> 16 -16; demen_en 6 -6; demi 10 -10; demi_> 10 -10; demoi 6 -6; demoi_du 6 -6; denis 7 -7
denis_point 7 -7; depan 13 -13; depan_> 13 -13; depan_ma 7 -7; depas -16 16; depas_l -10 10; depas_les -10 10
depec 8 -8; depec_> 8 -8; depen 17 -17; depen_> 9 -9; depen_d 6 -6; depen_de 11 -11; deplo -14 14; deplo_> -14 14
depui 11 -11; depui_> 10 -10; depui_a 7 -7; depui_ce 10 -10; depui_deux 13 -13; depui_diman 10 -10; depui_dix 13 -13
depui_hier 15 -15; depui_l 6 -6; depui_la 8 -8; depui_le 5 -5; depui_longt 10 -10; depui_mardi 8 -8; depui_mon 7 -7
depui_neuf 5 -5; depui_que 3 -3; depui_toujo 1 -1; depui_trois 7 -7; depui_une -7 7; depui_vingt -6 6; deran 17 -17
deran_> 6 -6; deran_pour 17 -17; deran_si 6 -6; deran_vos 9 -9; derni 12 -12; derni_> 10 -10; derni_fois -2 2
derni_mais 7 -7; derri 7 -7; derri_il 7 -7; derri_mon 2 -2; des -8 8; des_appar 6 -6; des_appel 5 -5; des_beaux -9 9
des_boiti 12 -12; des_chain 9 -9; des_couil -6 6; des_coups 5 -5; des_coupu 9 -9; des_cours 1 -1; des_craqu 13 -13
des_dessi 4 -4; des_eaux 11 -11; des_enfan 7 -7; des_escro -18 18; des_gresi 7 -7; des_gros -9 9; des_grzz 8 -8
des_idiot -7 7; des_iles -5 5; des_incap -13 13; des_incom -15 15; des_jumea 4 -4; des_lilas 7 -7; des_machi 6 -6
des_mal -8 8; des_milli -5 5; des_minab -6 6; des_poste 6 -6; des_que 4 -4; des_sienn 8 -8; des_trava 7 -7
des_video 5 -5; des_voleu -12 12; desce 11 -11; desce_a 11 -11; desme 7 -7; desme_aroba 6 -6; desme_d 10 -10
desol 25 -25; desol_> 21 -21; desol_de 11 -11; desol_hein 2 -2; desol_je 5 -5; desol_mais 8 -8; desor 5 -5
desor_cela 5 -5; dessi 6 -6; dessi_anime 6 -6; dessi_du 2 -2; dessu -4 4; dessu_> 9 -9; dessu_a 7 -7; dessu_c 2 -2
dessu_la -8 8; dessu_par 1 -1; detec 11 -11; detec_> 11 -11; detes -8 8; detes_sale -8 8; deux 16 -16; deux_> 16 -16
deux_aroba 5 -5; deux_au 1 -1; deux_autre 10 -10; deux_cinqu 4 -4; deux_conso 8 -8; deux_des 12 -12; deux_deux 6 -6
deux_dix 1 -1; deux_doigt -12 12; deux_douze 3 -3; deux_et 10 -10; deux_euh 4 -4; deux_f 8 -8; deux_fois 11 -11
deux_gsm 11 -11; deux_heure 14 -14; deux_impri 6 -6; deux_jours 6 -6; deux_l 7 -7; deux_lettr 2 -2
deux_ligne 21 -21; deux_megas 9 -9; deux_mille 8 -8; deux_minut 9 -9; deux_n 11 -11; deux_nonan 7 -7; deux_onze 5 -5
deux_ordin 10 -10; deux_ou 14 -14; deux_pc 9 -9; deux_perso 10 -10; deux_plus 14 -14; deux_pour 5 -5
deux_quara 6 -6; deux_repet 6 -6; deux_secon 16 -16; deux_septa 6 -6; deux_serve 9 -9; deux_table 7 -7
deux_teles 8 -8; deux_trent 5 -5; deux_trois 9 -9; deux_un 10 -10; deux_zero 3 -3; deuxi 15 -15; deuxi_> 1 -1
deuxi_fois 15 -15; deuxi_poste 6 -6; devan 6 -6; devan_l 7 -7; devan_la 3 -3; deven 7 -7; deven_verte 7 -7
devez 8 -8; devez_me 8 -8; devri 4 -4; devri_l 4 -4; diabl -15 15; diabl_> -10 10; diabl_avec -7 7; diall 7 -7
diall_a 8 -8; diall_at 8 -8; diall_de 6 -6; didie 6 -6; didie_didie 6 -6; didie_soixa 6 -6; dieu 6 -6; dieu_si 1 -1
dieu_vous 6 -6; diffi 6 -6; diffi_> 6 -6; dilig 10 -10; dilig_> 10 -10; diman 9 -9; diman_> 10 -10; diman_et 4 -4
dingu -15 15; dingu_> -13 13; dingu_a -6 6; dingu_ca 11 -11; diop 10 -10; diop_> 10 -10; dirai 8 -8; dirai_> 6 -6
dirai_bien 6 -6; dirai_mais 8 -8; dirai_que 11 -11; dirai_six 4 -4; dire 16 -16; dire_> 19 -19; dire_c 4 -4
dire_ca 8 -8; dire_mais 5 -5; dire_marti 10 -10; dire_nadia 2 -2; dire_que 17 -17; dire_un 1 -1; dire_une -5 5
direc 13 -13; direc_> 13 -13; direc_aroba 6 -6; direc_n 11 -11; direc_s 5 -5; direc_sur 8 -8; dis 5 -5; dis_> -11 11
dis_c 10 -10; dis_ca 10 -10; dis_douce 4 -4; dis_pas 12 -12; dis_que 11 -11; disai 3 -3; disai_c 3 -3; discu 6 -6
discu_avec 6 -6; disen 14 -14; disen_que 14 -14; disie 10 -10; disie_> 10 -10; dison 11 -11; dison_que 11 -11
dispa 10 -10; dispa_> 7 -7; dispa_et 7 -7; dista 1 -1; dista_il 1 -1; dit 10 -10; dit_> 10 -10; dit_aucun 5 -5
dit_d 13 -13; dit_de 10 -10; dit_et 17 -17; dit_j 1 -1; dit_le 1 -1; dit_mais 14 -14; dit_mardi 8 -8; dit_no 7 -7
dit_non 15 -15; dit_oui 6 -6; dit_pas 8 -8; dit_qu 6 -6; dit_que 6 -6; dit_resea 5 -5; dit_verif 5 -5; dit_wifi 6 -6
dites 24 -24; dites_> 12 -12; dites_donc 5 -5; dites_pourr 8 -8; dites_voir 6 -6; dites_vous 5 -5; dix 3 -3
dix_> 7 -7; dix_cinqu 3 -3; dix_douze 4 -4; dix_fois -16 16; dix_heure 10 -10; dix_huit 9 -9; dix_minut 15 -15
dix_neuf 6 -6; dix_plus 12 -12; dix_poste 7 -7; dix_quatr 5 -5; dix_secon 1 -1; dix_sept 13 -13; dix_soixa 9 -9
dix_vingt 6 -6; dizai 11 -11; dizai_> 8 -8; dizai_dans 7 -7; dizai_de 9 -9; dizai_je 6 -6; docte 9 -9
docte_blanc 9 -9; doigt -12 12; doigt_d -12 12; dois 9 -9; dois_appel 6 -6; dois_consu 9 -9; dois_redem 6 -6
dois_regar 5 -5; doit 9 -9; doit_passe 7 -7; doit_venir 9 -9; domin 7 -7; domin_chevr 7 -7; domma 18 -18
domma_> 18 -18; donc 18 -18; donc_> 11 -11; donc_camil 2 -2; donc_chora 3 -3; donc_euh 6 -6; donc_huit 4 -4
donc_il 1 -1; donc_j 1 -1; donc_je 3 -3; donc_laiss 4 -4; donc_lea 4 -4; donc_miche 5 -5; donc_mon 5 -5
donc_non 2 -2; donc_oui 3 -3; donne 14 -14; donne_> 13 -13; donne_ce 6 -6; donne_est 13 -13; donne_inter -6 6
donne_l 5 -5; donne_la 4 -4; donne_le 3 -3; donne_mais 5 -5; donne_mobil 11 -11; donne_moi 8 -8; donne_mon 4 -4
donne_pas 6 -6; donne_votre 13 -13; dos -9 9; dos_> -6 6; dos_de -23 23; dos_je 7 -7; dossi 7 -7; dossi_> 9 -9
dossi_est 6 -6; dossi_parce 2 -2; dossi_s 6 -6; dot 6 -6; dot_co 6 -6; dot_com 8 -8; dot_smith 6 -6; dot_uk 6 -6
doubl 7 -7; doubl_v 7 -7; douce 4 -4; douce_zero 4 -4; doute 12 -12; doute_mais 5 -5; doute_oui 12 -12; douza 12 -12
douza_> 8 -8; douza_allez 12 -12; douza_avec 13 -13; douza_d 8 -8; douze 9 -9; douze_> 13 -13; douze_appar 12 -12
douze_aroba 8 -8; douze_douze 6 -6; douze_euh 5 -5; douze_puis 2 -2; douze_quara 2 -2; douze_quatr 3 -3
douze_rue 13 -13; douze_soixa 4 -4; douze_treiz 6 -6; douze_trent 5 -5; douze_virgu 3 -3; douze_zero 5 -5
down 11 -11; down_> 7 -7; down_de 11 -11; dr 7 -7; dr_point 7 -7; drach 7 -7; drach_ici 7 -7; du 3 -3; du_bas 5 -5
du_bruit 16 -16; du_burea 11 -11; du_centr 9 -9; du_debut -6 6; du_du 4 -4; du_fil 9 -9; du_fixe 7 -7; du_fond 3 -3
du_fouta -10 10; du_grand -10 10; du_haut 4 -4; du_jour 8 -8; du_magas 9 -9; du_monde -14 14; du_parc 9 -9
du_redem 7 -7; du_resea 7 -7; du_rhone 6 -6; du_salon 11 -11; du_servi 16 -16; du_six 6 -6; du_stand 6 -6
du_telet 9 -9; du_temps 10 -10; du_ticke 11 -11; du_tiret 6 -6; du_tonne 7 -7; du_tou 10 -10; du_tout 22 -22
du_trava 4 -4; du_vide 1 -1; du_vol -17 17; du_wifi 3 -3; duboi 14 -14; duboi_> 10 -10; duboi_aroba 5 -5
duboi_point 9 -9; dubre 7 -7; dubre_d 7 -7; dupon 15 -15; dupon_> 11 -11; dupon_a 3 -3; dupon_aroba 5 -5
dupon_d 7 -7; dupon_et 7 -7; dupon_gmail 8 -8; dupon_point 12 -12; dupon_tiret 4 -4; dupui 9 -9; dupui_d 4 -4
dupui_point 8 -8; duran 17 -17; duran_> 13 -13; duran_aroba 6 -6; duran_avec 7 -7; duran_de 7 -7; dure -10 10
dure_> -13 13; dure_c -18 18; dure_d 6 -6; dure_et -6 6; e 9 -9; e_> 10 -10; e_a 3 -3; e_aroba 4 -4; e_b 5 -5
e_d 3 -3; e_donc 2 -2; e_f 5 -5; e_i 4 -4; e_l 6 -6; e_m 6 -6; e_mare -10 10; e_n 9 -9; e_r 5 -5; e_s 10 -10
e_t 10 -10; e_u 7 -7; e_y 5 -5; eau 7 -7; eau_a 7 -7; eaux 11 -11; eaux_> 11 -11; echap 5 -5; echap_> 5 -5
echec 7 -7; echec_de 7 -7; echo 12 -12; echo_> 12 -12; echo_quand 7 -7; echou 5 -5; echou_> 5 -5; ecole 11 -11
ecole_> 11 -11; ecole_tiret 8 -8; ecout -13 13; ecout_de 3 -3; ecout_moi -10 10; ecout_non 13 -13; ecout_ou -11 11
ecout_pas -14 14; ecran 7 -7; ecran_> 8 -8; ecran_depui 1 -1; ecran_puisq 4 -4; ecrir 10 -10; ecrir_je 4 -4
ecrir_par 6 -6; ecrit 8 -8; ecrit_> 4 -4; ecrit_conse 8 -8; effet 10 -10; effet_> 10 -10; eh 12 -12; eh_ben 5 -5
eh_bien 18 -18; eh_oui 8 -8; el 8 -8; el_amran 8 -8; elle 11 -11; elle_a 5 -5; elle_clign 8 -8; elle_dit 6 -6
elle_est 10 -10; elle_march 5 -5; elle_me 5 -5; elle_meme 10 -10; elle_ne 1 -1; elle_rame 4 -4; elle_redem 7 -7
elle_repon 7 -7; elle_s 7 -7; elle_saute 7 -7; elle_tourn 5 -5; elle_trava 4 -4; elle_veut 5 -5; elodi 8 -8
elodi_march 8 -8; email 6 -6; email_> 6 -6; embet 25 -25; embet_> 23 -23; embet_ca 7 -7; embet_plus 2 -2
embet_quand 5 -5; embet_un 9 -9; embou 7 -7; embou_a 7 -7; emett 10 -10; emett_> 8 -8; emett_un 4 -4; emma 5 -5
emma_under 5 -5; emplo 5 -5; emplo_sinon 5 -5; en 1 -1; en_a -8 8; en_ai -16 16; en_appuy 5 -5; en_arriv 9 -9
en_atten 6 -6; en_avait 3 -3; en_avoir -7 7; en_bas 5 -5; en_boucl 9 -9; en_bourr -6 6; en_breta 5 -5
en_coler -15 15; en_coloc 5 -5; en_conta 6 -6; en_cours 8 -8; en_debra 5 -5; en_dehor 9 -9; en_direc 5 -5
en_donne 5 -5; en_e -10 10; en_effet 10 -10; en_espag 1 -1; en_fait 7 -7; en_gros 6 -6; en_guade 3 -3; en_haut 4 -4
en_infor 11 -11; en_ligne 13 -13; en_mars 6 -6; en_maudi -9 9; en_minus 5 -5; en_numer 11 -11; en_orang 8 -8
en_ordre 6 -6; en_panne 14 -14; en_passe 5 -5; en_peut -8 8; en_peux -25 25; en_pire 12 -12; en_plus 5 -5
en_prend 12 -12; en_prior 6 -6; en_quara 5 -5; en_quatr 7 -7; en_rade 12 -12; en_relat 8 -8; en_rond 5 -5
en_rouge 4 -4; en_sais 20 -20; en_septe 2 -2; en_souvi 11 -11; en_telet 6 -6; en_tete 5 -5; en_tout 9 -9
en_train 18 -18; en_un 10 -10; en_vacan 1 -1; en_veux 14 -14; en_zone 9 -9; encai 4 -4; encai_le 4 -4; encei 1 -1
encei_conne 1 -1; encor 18 -18; encor_> 10 -10; encor_ca 17 -17; encor_coupe 10 -10; encor_dans 4 -4; encor_des 9 -9
encor_down 7 -7; encor_en 10 -10; encor_essay 8 -8; encor_la 9 -9; encor_lache 8 -8; encor_laiss 4 -4; encor_le 8 -8
encor_moi 20 -20; encor_non 4 -4; encor_rouge 4 -4; encor_une -5 5; enerv -15 15; enerv_> -20 20; enerv_a -9 9
enerv_ces 11 -11; enerv_contr -1 1; enerv_mais -7 7; enerv_pas 15 -15; enerv_pour 11 -11; enerv_rassu 8 -8
enfan 19 -19; enfan_> 16 -16; enfan_pardo 8 -8; enfan_sont 6 -6; enfin 4 -4; enfin_> 12 -12; enfin_bref 2 -2
enfin_je 9 -9; enfin_la 9 -9; enfin_non 10 -10; enfin_si 8 -8; enfin_trava 8 -8; enfin_vous -6 6; enlev 1 -1
enlev_la 1 -1; ennuy 13 -13; ennuy_> 13 -13; ennuy_parce 4 -4; enorm 10 -10; enorm_ce 12 -12; enorm_quand 5 -5
enorm_sur 6 -6; ensem 9 -9; ensem_des 6 -6; ensem_du 9 -9; enten 12 -12; enten_> 2 -2; enten_bien 4 -4
enten_de 3 -3; enten_des 11 -11; enten_et 6 -6; enten_mais 3 -3; enten_mal 11 -11; enten_on 3 -3; enten_par 14 -14
enten_parfa 18 -18; enten_parle -9 9; enten_pas 4 -4; enten_plus 7 -7; enten_rien 4 -4; enten_tout 3 -3
enten_tres 15 -15; enten_un 12 -12; entra 10 -10; entra_de 3 -3; entra_ne 14 -14; entre 7 -7; entre_> 6 -6
entre_aussi -9 9; entre_avec 10 -10; entre_deux 10 -10; entre_ne 4 -4; entre_nous 7 -7; entre_quinz 10 -10
entre_vingt 12 -12; envie -6 6; envie_de -6 6; envoi 5 -5; envoi_de 4 -4; envoi_un 5 -5; envoy 3 -3; envoy_de 11 -11
envoy_la 5 -5; envoy_moi 11 -11; envoy_mon -7 7; enzo 6 -6; enzo_deux 6 -6; epele 13 -13; epele_> 13 -13; equip 6 -6
equip_> 6 -6; eric 12 -12; eric_boula 9 -9; eric_point 5 -5; eric_tiret 6 -6; erreu 23 -23; erreu_> 18 -18
erreu_de 6 -6; erreu_est 5 -5; erreu_monsi 6 -6; es -8 8; es_bete -8 8; es_mecha -8 8; escal 4 -4; escal_parce 4 -4
escar 10 -10; escar_> 10 -10; escof 9 -9; escof_de 9 -9; escro -18 18; escro_> -18 18; escro_et -6 6; espag 1 -1
espag_et 1 -1; espec -15 15; espec_d -13 13; espec_de -14 14; esper 9 -9; esper_que 9 -9; essai 16 -16
essai_> 16 -16; essai_et 5 -5; essay 13 -13; essay_> 13 -13; esse 5 -5; esse_aime 5 -5; esse_sur 5 -5; est 5 -5
est_07 7 -7; est_4 6 -6; est_> 2 -2; est_a 10 -10; est_absen 6 -6; est_abuse -15 15; est_ali 10 -10; est_allum 2 -2
est_arran 12 -12; est_arret 6 -6; est_au 20 -20; est_autre 12 -12; est_aux 5 -5; est_avec 22 -22; est_beauc 9 -9
est_bien 22 -22; est_bizar 18 -18; est_bloqu 12 -12; est_bon 23 -23; est_bonne 7 -7; est_bons 9 -9; est_c 12 -12
est_ca 25 -25; est_carre 7 -7; est_casse 18 -18; est_catas 4 -4; est_ce 23 -23; est_cela 12 -12; est_celui 17 -17
est_chelo 8 -8; est_cinq 4 -4; est_clair 11 -11; est_compl 9 -9; est_conse 6 -6; est_corre 10 -10; est_coupe 16 -16
est_dans 8 -8; est_de -11 11; est_degue -14 14; est_deja 10 -10; est_deux 9 -9; est_devan 3 -3; est_deven 7 -7
est_diffi 6 -6; est_dingu 11 -11; est_dix 13 -13; est_domma 17 -17; est_douze 13 -13; est_du -19 19; est_ecrit 8 -8
est_embet 15 -15; est_en 21 -21; est_encor 24 -24; est_enerv 20 -20; est_enorm 13 -13; est_etein 3 -3; est_euh 6 -6
est_exact 16 -16; est_fait 18 -18; est_ferna 9 -9; est_fini 7 -7; est_fonct 6 -6; est_formi 2 -2; est_fou 4 -4
est_franc 12 -12; est_frust 10 -10; est_furie 13 -13; est_gener 5 -5; est_genti 12 -12; est_gerar 8 -8
est_good 14 -14; est_honte -17 17; est_hors 11 -11; est_hospi 3 -3; est_hs 12 -12; est_huit 6 -6; est_inacc -15 15
est_inadm -24 24; est_inexa 16 -16; est_infer 8 -8; est_insen -7 7; est_insta 6 -6; est_insup -19 19; est_inter 6 -6
est_intol -21 21; est_intro 3 -3; est_isabe 3 -3; est_j 5 -5; est_jamai -8 8; est_je 8 -8; est_jean 5 -5
est_juste 11 -11; est_k 6 -6; est_karim 8 -8; est_l 11 -11; est_la 12 -12; est_lamen -16 16; est_le 19 -19
est_lent 12 -12; est_lente 7 -7; est_les 14 -14; est_lola 10 -10; est_long 10 -10; est_luc 8 -8; est_ma 17 -17
est_madam 10 -10; est_marra 10 -10; est_mauva 10 -10; est_moi 18 -18; est_mon 10 -10; est_mort 18 -18
est_morte 4 -4; est_muet 5 -5; est_n -25 25; est_nico 5 -5; est_noire 8 -8; est_non 19 -19; est_note 5 -5
est_nul 15 -15; est_nulle 10 -10; est_odett 9 -9; est_ok 5 -5; est_parei 17 -17; est_parfa 6 -6; est_parti 8 -8
est_pas -4 4; est_passe 9 -9; est_penib 13 -13; est_pire 19 -19; est_plein -4 4; est_plus 14 -14; est_possi 11 -11
est_pour 22 -22; est_propr -8 8; est_quatr 7 -7; est_que 6 -6; est_quelq 8 -8; est_quoi -9 9; est_rallu 8 -8
est_rappo 11 -11; est_regle 16 -16; est_remon 6 -6; est_rendu -8 8; est_rentr 6 -6; est_repar 24 -24; est_respo 7 -7
est_retab 18 -18; est_retom 8 -8; est_reven 12 -12; est_ridic 13 -13; est_rose 8 -8; est_rouge 15 -15
est_samia 8 -8; est_scand -25 25; est_se -12 12; est_sfr 12 -12; est_soixa 5 -5; est_sur 9 -9; est_suspe 4 -4
est_sylvi 6 -6; est_techn 8 -8; est_telep 7 -7; est_tigui 8 -8; est_tombe 6 -6; est_tout 19 -19; est_toute 3 -3
est_tres 15 -15; est_trois 12 -12; est_trop 9 -9; est_un -5 5; est_une -20 20; est_urgen 13 -13; est_venu 17 -17
est_vert 13 -13; est_victo 5 -5; est_vieux 2 -2; est_vrai 15 -15; est_vraim -7 7; est_zero 1 -1; et_3 10 -10
et_annul 9 -9; et_apres 6 -6; et_blanc 8 -8; et_c 12 -12; et_ca 12 -12; et_celui 6 -6; et_cette 7 -7
et_comme 14 -14; et_conso 9 -9; et_d 1 -1; et_demi 10 -10; et_depui 5 -5; et_deux 9 -9; et_elle 5 -5; et_en 5 -5
et_et 6 -6; et_fils 7 -7; et_il 5 -5; et_inadm -11 11; et_inter 5 -5; et_j -10 10; et_je -13 13; et_l 5 -5
et_la 6 -6; et_le 7 -7; et_les 4 -4; et_ma 11 -11; et_maint 8 -8; et_mobil 8 -8; et_moi 8 -8; et_mon 12 -12
et_ne 5 -5; et_no 3 -3; et_non -8 8; et_on 1 -1; et_pas -6 6; et_perso -6 6; et_pour 1 -1; et_puis 2 -2
et_quatr 14 -14; et_repar -6 6; et_rien 16 -16; et_sa 8 -8; et_simpl -4 4; et_tiret 7 -7; et_toujo 9 -9
et_tout 5 -5; et_toute 1 -1; et_trois 7 -7; et_un 9 -9; et_une 13 -13; et_vingt 12 -12; et_vous -7 7; etage 18 -18
etage_> 11 -11; etage_et 1 -1; etage_il 2 -2; etage_porte 13 -13; etais 10 -10; etais_dans 7 -7; etais_fache 7 -7
etais_remon 6 -6; etait 7 -7; etait_bon 10 -10; etait_charm 2 -2; etait_la 6 -6; etait_sympa 7 -7; etait_vrai 8 -8
ete 11 -11; ete_adora 7 -7; ete_annul 8 -8; ete_arrac 11 -11; ete_chang 2 -2; ete_posee 3 -3; ete_un 10 -10
ete_vole 6 -6; etein 16 -16; etein_> 13 -13; etein_la 10 -10; etein_rallu 1 -1; etes 3 -3; etes_> -6 6
etes_bien 11 -11; etes_bons -17 17; etes_compl -16 16; etes_d -9 9; etes_de 2 -2; etes_des -22 22; etes_en 8 -8
etes_formi 16 -16; etes_genti 16 -16; etes_idiot -8 8; etes_incap -14 14; etes_incom -19 19; etes_nuls -22 22
etes_pour 16 -16; etes_qu -8 8; etes_que -8 8; etes_quelq 13 -13; etes_tous -9 9; etes_tres 18 -18; etes_trop -5 5
etes_un 19 -19; etes_une 2 -2; etes_vraim -16 16; etiqu 2 -2; etiqu_voila 2 -2; etonn 14 -14; etonn_> 14 -14
etran 11 -11; etran_et 11 -11; etre 13 -13; etre_bien 12 -12; etre_furie 15 -15; etre_humai 11 -11; etre_je 5 -5
etre_mis 6 -6; etre_non 1 -1; etre_rappe 7 -7; etre_six 5 -5; etude 1 -1; etude_a 1 -1; eu 12 -12; eu_> 5 -5
eu_le 9 -9; eu_monsi 9 -9; eu_quelq 7 -7; eu_un 8 -8; eu_une 8 -8; euh 18 -18; euh_86 6 -6; euh_> 16 -16
euh_allo 3 -3; euh_anne 9 -9; euh_antoi 9 -9; euh_atten 12 -12; euh_bah 6 -6; euh_ben 2 -2; euh_c 5 -5
euh_comme 10 -10; euh_deux 4 -4; euh_donc 4 -4; euh_douze 3 -3; euh_elle 7 -7; euh_est 6 -6; euh_euh 7 -7
euh_j 13 -13; euh_je 10 -10; euh_la 10 -10; euh_le 7 -7; euh_mon 4 -4; euh_neuf 11 -11; euh_non 5 -5; euh_oui 7 -7
euh_pedro 7 -7; euh_quara 3 -3; euh_quatr 11 -11; euh_soixa 1 -1; euh_tous 10 -10; euh_un 5 -5; euh_une 9 -9
euh_voila 8 -8; euros -10 10; euros_par -10 10; eva 9 -9; eva_rossi 9 -9; evide 8 -8; evide_> 12 -12
evide_madam 6 -6; evite 9 -9; evite_> 9 -9; evolu 7 -7; evolu_> 7 -7; ex 2 -2; ex_mari 2 -2; exact 19 -19
exact_> 17 -17; exact_c 7 -7; exact_ca 9 -9; exact_ce 9 -9; exact_je 3 -3; exact_monsi 11 -11; exact_nous 6 -6
exact_oui 6 -6; exact_pour 7 -7; exced -21 21; exced_> -13 13; exced_c -9 9; exced_par -11 11; excus 10 -10
excus_je -6 6; excus_le 7 -7; excus_moi 16 -16; excus_mon 7 -7; exige 1 -1; exige_qu 8 -8; exige_un -6 6; exion 3 -3
exion_est 3 -3; expli 15 -15; expli_> 10 -10; expli_la 3 -3; expli_tout 6 -6; explo -12 12; explo_> -12 12
expre -9 9; expre_ou -9 9; f 7 -7; f_a 2 -2; f_comme 8 -8; f_e 5 -5; f_et 8 -8; f_r 5 -5; faceb 8 -8
faceb_march 8 -8; fache -3 3; fache_> 11 -11; fache_contr -10 10; fache_la 7 -7; facon 8 -8; facon_> 8 -8
facte 8 -8; facte_est 8 -8; factu 10 -10; factu_> 10 -10; faibl 7 -7; faibl_> 7 -7; faire -12 12; faire_> -6 6
faire_appel 4 -4; faire_ca -3 3; faire_d 5 -5; faire_du 9 -9; faire_foutr -8 8; faire_j -6 6; faire_long 17 -17
faire_mes 8 -8; faire_moi 10 -10; faire_voir -14 14; fais 4 -4; fais_meme 4 -4; fait 6 -6; fait_> 21 -21
fait_beau 7 -7; fait_bip 7 -7; fait_c 2 -2; fait_ca 10 -10; fait_calme 6 -6; fait_ce 14 -14; fait_chier -14 14
fait_des 13 -13; fait_deux 17 -17; fait_dix -16 16; fait_et 7 -7; fait_exact 9 -9; fait_frisq 10 -10; fait_je 1 -1
fait_longt 10 -10; fait_maint 4 -4; fait_mon 1 -1; fait_non 8 -8; fait_parei 11 -11; fait_pas 6 -6; fait_peter -7 7
fait_plus 8 -8; fait_quatr -8 8; fait_que 5 -5; fait_rire 12 -12; fait_ses 1 -1; fait_si 5 -5; fait_tombe 3 -3
fait_toujo 7 -7; fait_tout 10 -10; fait_trois -8 8; fait_un -4 4; fait_une 2 -2; faite -8 8; faite_> -7 7
faite_aux -5 5; faite_comme 12 -12; faite_donc 11 -11; faite_expre -9 9; faite_la 7 -7; faite_perdr -12 12
faite_tourn -6 6; faite_vite 10 -10; falla 3 -3; falla_chang 3 -3; famil 9 -9; famil_> 11 -11; famil_diman 4 -4
famil_guill 8 -8; fan -7 7; fan_de -7 7; fanny 10 -10; fanny_point 10 -10; fatig 13 -13; fatig_> 12 -12
fatig_atten 14 -14; fatig_avec -13 13; fatou 7 -7; fatou_ndiay 7 -7; faudr 5 -5; faudr_bloqu 5 -5; faudr_l 5 -5
faudr_parle 6 -6; faudr_que 3 -3; faudr_redem 6 -6; faure 2 -2; faure_aroba 2 -2; faure_f 2 -2; faut 3 -3
faut_absol 3 -3; faut_arret -7 7; faut_atten 12 -12; faut_bloqu 6 -6; faut_corri 1 -1; faut_pas 10 -10
faut_patie 6 -6; faut_que 17 -17; faut_un 10 -10; faut_vous -11 11; faute 7 -7; faute_> 24 -24; faute_et -5 5
faux 11 -11; faux_> 11 -11; favor 7 -7; favor_un 7 -7; felic 3 -3; felic_cinq -8 8; felic_pour 12 -12; femme 26 -26
femme_> 10 -10; femme_en 18 -18; femme_la 1 -1; femme_trava 2 -2; fenet 11 -11; fenet_> 11 -11; ferme -11 11
ferme_la -10 10; ferme_ta -15 15; ferna 9 -9; ferna_rocha 9 -9; ferra -8 8; ferra_> -8 8; fete 11 -11
fete_ca 11 -11; feu 8 -8; feu_> 8 -8; fi 10 -10; fi_> 10 -10; fibre 12 -12; fibre_> 16 -16; fibre_a 6 -6
fibre_dans 5 -5; fibre_elle 4 -4; fibre_est 12 -12; fibre_la 5 -5; fibre_profe 7 -7; fibre_sur 4 -4; fiche -19 19
fiche_de -17 17; fiche_du -10 10; fiche_moi -6 6; figur 9 -9; figur_vous 9 -9; fil 10 -10; fil_> 9 -9; fil_avec 7 -7
fil_ca 6 -6; fil_de 11 -11; fil_est 3 -3; fil_je 5 -5; fil_mais 5 -5; fil_n 7 -7; fil_ne 5 -5; fil_quand 5 -5
file 1 -1; file_bonne 1 -1; fille 10 -10; fille_> 10 -10; fille_a 5 -5; fille_elle 6 -6; fille_m 4 -4
fille_me 11 -11; fille_qui 10 -10; film 9 -9; film_> 9 -9; fils 8 -8; fils_> 13 -13; fils_a 2 -2; fils_est 8 -8
fils_fait 1 -1; fils_m 1 -1; fils_ne 5 -5; fils_point 7 -7; fils_qui 4 -4; fils_vient 10 -10; fin -11 11
fin_> -14 14; fin_avec -9 9; fin_pas 7 -7; final 9 -9; final_non 9 -9; final_passe 6 -6; fini 7 -7; fini_c 7 -7
finir 1 -1; finir_c 1 -1; finir_cinqu 2 -2; fixe 7 -7; fixe_> 8 -8; fixe_de 7 -7; fixe_elle 2 -2; fixe_est 7 -7
fixe_grezi 3 -3; fixe_le 4 -4; fixe_lui 2 -2; fixe_march 7 -7; fixe_ne 3 -3; fixe_qui 3 -3; fixe_zero 5 -5
flore 9 -9; flore_petit 9 -9; fois -19 19; fois_> 20 -20; fois_ca 7 -7; fois_cette 12 -12; fois_deja 15 -15
fois_et 9 -9; fois_il -11 11; fois_je -9 9; fois_la -5 5; fois_meme 8 -8; fois_on -6 6; fois_oui 13 -13
fois_que -21 21; folle -7 7; folle_de -7 7; fonct 19 -19; fonct_> 10 -10; fonct_c 4 -4; fonct_la 5 -5
fonct_maint 9 -9; fonct_mais 4 -4; fonct_parfa 8 -8; fonct_pas 13 -13; fonct_plus 12 -12; fonct_tres 4 -4
fonct_un 5 -5; fond 8 -8; fond_> 3 -3; fond_perma 7 -7; fonta 11 -11; fonta_comme 6 -6; fonta_j 8 -8; forfa 8 -8
forfa_> 8 -8; forfa_mobil 5 -5; formi 20 -20; formi_> 16 -16; formi_ca 2 -2; fort 5 -5; fort_> 6 -6; fort_mon 6 -6
fort_non 2 -2; fort_parce 2 -2; fort_sur 5 -5; fortn 4 -4; fortn_la 4 -4; fou 4 -4; fou_ce 4 -4; fourn 9 -9
fourn_aroba 9 -9; fous -10 10; fous_de -10 10; fout -15 15; fout_de -12 12; fout_les -9 9; fouta -10 10
fouta_de -10 10; foute -13 13; foute_de -8 8; foute_moi -10 10; foutr -12 12; foutr_> -8 8; foutr_du -8 8; fr 8 -8
fr_> 8 -8; fr_comme 6 -6; fr_oui 2 -2; fr_pas 5 -5; fr_tout 5 -5; fr_voila 4 -4; frais 5 -5; frais_> 5 -5
franc 1 -1; franc_> 12 -12; franc_aroba 8 -8; franc_avec 5 -5; franc_il 5 -5; franc_j -6 6; franc_je 8 -8
free 13 -13; free_> 11 -11; free_point 8 -8; frere 8 -8; frere_> 8 -8; frere_je 7 -7; frere_plus 7 -7; frisq 10 -10
frisq_mais 10 -10; fritu 10 -10; fritu_sur 10 -10; froid 7 -7; froid_de 7 -7; frust 10 -10; frust_mais 10 -10
funzi 6 -6; funzi_ca 6 -6; furax -7 7; furax_> -7 7; furie -20 20; furie_> -18 18; furie_contr -5 5; furie_lui 6 -6
furie_perso -12 12; g 10 -10; g_a 6 -6; g_u 7 -7; gagno 8 -8; gagno_de 8 -8; galer 10 -10; galer_> 7 -7
galer_je 9 -9; galle 6 -6; galle_> 6 -6; galle_pardo 6 -6; gamin 3 -3; gamin_a 3 -3; gang 6 -6; gang_de 6 -6
garag 12 -12; garag_dupon 8 -8; garag_point 5 -5; garag_tiret 6 -6; garan -3 3; garan_de 7 -7; garan_que -8 8
garco 7 -7; garco_ne 7 -7; garde -1 1; garde_et 5 -5; garde_vos -6 6; gars 17 -17; gars_> 9 -9; gars_du 12 -12
gars_s 4 -4; gauch 8 -8; gauch_> 8 -8; gauti 6 -6; gauti_sans 6 -6; ge 4 -4; ge_mail 4 -4; gener 5 -5; gener_> 5 -5
genia 7 -7; genia_j 7 -7; genre 9 -9; genre_cinq 9 -9; gens -14 14; gens_comme -15 15; gens_des -5 5; gens_me 14 -14
gens_pour -7 7; gens_qui 1 -1; gens_tombe 8 -8; genti 16 -16; genti_> 16 -16; genti_merci 11 -11; gerar 12 -12
gerar_point 12 -12; gille 8 -8; gille_fonta 8 -8; girar 9 -9; girar_> 9 -9; giuli 6 -6; giuli_rossi 6 -6; gliss 5 -5
gliss_dans 5 -5; gmail 16 -16; gmail_> 11 -11; gmail_com 8 -8; gmail_dot 8 -8; gmail_point 6 -6; go 12 -12
go_> 11 -11; go_c 6 -6; goff 8 -8; goff_> 8 -8; goff_a 6 -6; goff_aroba 5 -5; gonfl -20 20; gonfl_> -12 12
gonfl_serie -7 7; gonfl_votre -16 16; good 11 -11; good_> 17 -17; good_inter 7 -7; googl 5 -5; googl_elle 5 -5
grand 3 -3; grand_> 1 -1; grand_maxim 5 -5; grand_n -14 14; grave 25 -25; grave_> 23 -23; grave_ca 5 -5
grave_ne 7 -7; grave_on 6 -6; greni 4 -4; greni_vous 4 -4; gresi 19 -19; gresi_> 14 -14; gresi_encor 10 -10
gresi_plus 10 -10; grezi 3 -3; grezi_on 3 -3; grill 10 -10; grill_> 10 -10; gros_aroba 8 -8; gros_bonso 9 -9
gros_je 6 -6; gros_mente -13 13; gros_voleu -9 9; group 8 -8; group_tiret 8 -8; grzz 8 -8; grzz_dans 8 -8
grzz_grzz 8 -8; gsm 12 -12; gsm_n 2 -2; gsm_sans 8 -8; gsm_une 11 -11; guade 8 -8; guade_> 8 -8; guade_hein 3 -3
gueri 2 -2; gueri_cinqu 2 -2; gueul -20 20; gueul_> -17 17; gueul_la -11 11; gueul_sale -12 12; gueul_votre -6 6
guign -9 9; guign_> -18 18; guign_c -6 6; guill 10 -10; guill_> 10 -10; h 13 -13; h_> 8 -8; h_a 8 -8; h_e 4 -4
h_g 6 -6; h_u 7 -7; habit 19 -19; habit_> 10 -10; habit_a 9 -9; habit_au 4 -4; habit_avec 8 -8; habit_la 5 -5
habit_quatr 8 -8; hache 12 -12; hache_> 12 -12; hadj 8 -8; hadj_h 8 -8; haine -15 15; haine_> -15 15; hallu -13 13
hallu_> -13 13; hamon 7 -7; hamon_aroba 7 -7; haut 5 -5; haut_> 4 -4; haut_celui 4 -4; hein 12 -12; hein_> 16 -16
hein_je 2 -2; hein_une -11 11; hein_zero 3 -3; helas 12 -12; helas_> 12 -12; helas_non 10 -10; helen 8 -8
helen_march 8 -8; herve 8 -8; herve_le 8 -8; hesit 14 -14; hesit_> 14 -14; heure_> 19 -19; heure_je -8 8
heure_mais 4 -4; heure_non 9 -9; heure_que -10 10; hier 19 -19; hier_> 15 -15; hier_apres 8 -8; hier_chez 4 -4
hier_soir 7 -7; hier_voila 4 -4; histo -1 1; histo_> -1 1; hmm 11 -11; hmm_> 11 -11; hoffm 8 -8; hoffm_avec 8 -8
homme 8 -8; homme_> 8 -8; honne -6 6; honne_> 11 -11; honne_des -8 8; honte -29 29; honte_> -23 23; honte_ce -13 13
honte_de -2 2; honte_je 4 -4; honte_monsi -10 10; honte_s -10 10; honte_votre -11 11; hop 9 -9; hop_je 2 -2
hop_un 9 -9; hors_de -24 24; hors_ligne 7 -7; hors_servi 17 -17; hospi 3 -3; hospi_il 3 -3; hotel 7 -7
hotel_sans 7 -7; hotli 5 -5; hotli_en 5 -5; hotma 8 -8; hotma_point 8 -8; hs 12 -12; hs_> 10 -10; hs_chez 5 -5
hugo 10 -10; hugo_aroba 11 -11; hugo_je 5 -5; hugo_point 11 -11; hugue 10 -10; hugue_bonne 10 -10; hui 7 -7
hui_> 7 -7; huit 10 -10; huit_> 8 -8; huit_c 11 -11; huit_cent 3 -3; huit_cents 6 -6; huit_chez 6 -6; huit_dans 6 -6
huit_dix 1 -1; huit_douze 1 -1; huit_en 4 -4; huit_et 5 -5; huit_euh 7 -7; huit_huita 6 -6; huit_non 10 -10
huit_nonan 3 -3; huit_poste 7 -7; huit_quara 3 -3; huit_quatr 3 -3; huit_soixa 6 -6; huit_trent 5 -5; huit_un 3 -3
huit_vingt 5 -5; huit_virgu 3 -3; huit_zero 5 -5; huita 6 -6; huita_deux 3 -3; huita_et 6 -6; huita_neuf 6 -6
huita_sept 5 -5; hum 8 -8; hum_hum 8 -8; hum_oui 8 -8; humai 14 -14; humai_> 14 -14; humai_chez 16 -16
humai_je 7 -7; humai_pas 3 -3; humai_prenn 2 -2; humai_s 10 -10; hurle -2 2; hurle_parce -2 2; i 11 -11; i_a 7 -7
i_d 5 -5; i_e 5 -5; i_l 7 -7; i_n 8 -8; i_point 4 -4; i_s 4 -4; i_t 6 -6; ia 2 -2; ia_> 2 -2; ici 13 -13
ici_et 7 -7; ici_la 9 -9; ici_phili 8 -8; icitt 12 -12; icitt_> 12 -12; iclou 8 -8; iclou_point 8 -8; idee 10 -10
idee_> 10 -10; ident 5 -5; ident_> 5 -5; idiot -12 12; idiot_> -7 7; idiot_tous -8 8; idiot_vous -8 8; il 13 -13
il_a 5 -5; il_coupe 6 -6; il_decro 7 -7; il_dit 6 -6; il_est 14 -14; il_fait 18 -18; il_falla 3 -3; il_faudr 5 -5
il_faut -2 2; il_joue 4 -4; il_march 5 -5; il_me 8 -8; il_n 3 -3; il_ne 20 -20; il_passe 4 -4; il_perd 1 -1
il_peut 4 -4; il_pleut 8 -8; il_possi 6 -6; il_quelq 11 -11; il_repon 2 -2; il_s 7 -7; il_tourn 5 -5; il_un 1 -1
il_va 5 -5; il_vient 6 -6; il_vous 9 -9; il_y 6 -6; iles -5 5; iles_vous -5 5; ils 6 -6; ils_m 5 -5; ils_nous 4 -4
ils_parte 6 -6; imagi 6 -6; imagi_que 6 -6; imbec -14 14; imbec_> -9 9; imbec_j -5 5; immed 4 -4; immed_> 4 -4
immeu 5 -5; immeu_> 5 -5; impec 15 -15; impec_> 8 -8; impec_au 7 -7; impec_ca 10 -10; impec_la 11 -11
impec_merci 5 -5; impor -15 15; impor_quel 12 -12; impor_quoi -27 27; impos 15 -15; impos_d 11 -11; impos_de 13 -13
impri 9 -9; impri_> 9 -9; impri_et 4 -4; impri_sans 3 -3; impri_trouv 4 -4; impri_wifi 11 -11; inacc -15 15
inacc_> -15 15; inacc_au 4 -4; inadm -25 25; inadm_> -16 16; inadm_ca -25 25; inadm_de -12 12; inadm_inadm -12 12
inadm_je -16 16; inadm_vous -12 12; incap -21 21; incap_> -10 10; incap_de -14 14; incap_tous -6 6; incid 9 -9
incid_> 9 -9; incom -17 17; incom_> -24 24; incom_crass -9 9; incom_depas -10 10; ines 8 -8; ines_point 8 -8
inexa 16 -16; inexa_> 16 -16; infer 8 -8; infer_> 8 -8; infir 5 -5; infir_de 5 -5; info 9 -9; info_aroba 9 -9
infor 12 -12; infor_> 12 -12; infos 10 -10; infos_ca 10 -10; injoi 4 -4; injoi_euh 4 -4; inqui 23 -23
inqui_> 20 -20; inqui_pas 12 -12; inqui_un 9 -9; insen -7 7; insen_a -7 7; inspe 8 -8; inspe_youss 8 -8
insta 14 -14; insta_> 16 -16; insta_c 2 -2; insta_elle 1 -1; insta_la 8 -8; insup -16 16; insup_> -12 12
insup_a -9 9; insup_dans 14 -14; inter 14 -14; inter_> 16 -16; inter_a 10 -10; inter_alors 2 -2; inter_c -6 6
inter_ca 6 -6; inter_chez 7 -7; inter_clign 8 -8; inter_dans 3 -3; inter_de 7 -7; inter_depui 9 -9; inter_dessu 7 -7
inter_du 4 -4; inter_est 8 -8; inter_et 11 -11; inter_il 7 -7; inter_je 3 -3; inter_m 5 -5; inter_malgr 3 -3
inter_march 3 -3; inter_merci 10 -10; inter_ne 3 -3; inter_nicke 5 -5; inter_non 3 -3; inter_pas 18 -18
inter_pour 6 -6; inter_prevu 6 -6; inter_qui 7 -7; inter_se 9 -9; inter_sont 5 -5; inter_sur 4 -4; inter_toute 7 -7
intol -21 21; intol_> -20 20; intol_nous -5 5; intol_trois -12 12; intro 3 -3; intro_> 3 -3; inuti 5 -5
inuti_de 5 -5; inven 9 -9; inven_pour 9 -9; inver 11 -11; inver_> 11 -11; iphon 10 -10; iphon_> 6 -6; iphon_le 9 -9
ira 12 -12; ira_> 10 -10; ira_bien 13 -13; ira_comme 13 -13; is 7 -7; is_john 7 -7; isabe 3 -3; isabe_perri 3 -3
it 7 -7; it_s 7 -7; j -1 1; j_> 8 -8; j_ai 15 -15; j_aie 3 -3; j_aime 9 -9; j_aimer 12 -12; j_appel -4 4
j_aroba 8 -8; j_arriv 10 -10; j_atten -5 5; j_aurai 8 -8; j_avais 7 -7; j_b 2 -2; j_en -22 22; j_enten 16 -16
j_esper 9 -9; j_essai 11 -11; j_essay 14 -14; j_etais 10 -10; j_etein 10 -10; j_exige 1 -1; j_habit 17 -17
j_hallu -13 13; j_hesit 14 -14; j_imagi 6 -6; j_oubli 4 -4; j_ouvre -9 9; j_p 8 -8; j_point 8 -8; j_voudr 12 -12
j_y 7 -7; jamai -8 8; jamai_> 16 -16; jamai_avec -7 7; jamai_avoir -7 7; jamai_chang 1 -1; jamai_chez -14 14
jamai_de 9 -9; jamai_eu 5 -5; jamai_habit 5 -5; jamai_venu -8 8; jamai_votre -17 17; jamai_vu -13 13; jardi 7 -7
jardi_> 7 -7; je 7 -7; je_atten 2 -2; je_branc 8 -8; je_capte 6 -6; je_casse -6 6; je_cherc 14 -14; je_cliqu 2 -2
je_comme -7 7; je_compo 7 -7; je_compr 16 -16; je_compt 7 -7; je_condu 9 -9; je_confi 6 -6; je_conso 10 -10
je_crois 13 -13; je_decro 7 -7; je_deman 8 -8; je_desce 11 -11; je_dirai 6 -6; je_dis 11 -11; je_dois 9 -9
je_donne 5 -5; je_euh 3 -3; je_fais 4 -4; je_file 1 -1; je_hurle -8 8; je_je 14 -14; je_l 18 -18; je_lance 9 -9
je_le 9 -9; je_les 5 -5; je_lui 3 -3; je_m 12 -12; je_me 21 -21; je_mets 7 -7; je_n 12 -12; je_ne 10 -10
je_paie -15 15; je_parla 12 -12; je_parle 8 -8; je_passe 6 -6; je_patia 8 -8; je_patie 11 -11; je_paye -13 13
je_pense 11 -11; je_perds 6 -6; je_pete -10 10; je_peux 27 -27; je_plais 15 -15; je_porte -10 10; je_pourr 5 -5
je_prefe 17 -17; je_prend -1 1; je_rame 5 -5; je_re 2 -2; je_rebra 11 -11; je_recoi 9 -9; je_redem 14 -14
je_refle 10 -10; je_regar 17 -17; je_regre 10 -10; je_repet 14 -14; je_resil -19 19; je_rigol 18 -18; je_sais 8 -8
je_saura 4 -4; je_souha 9 -9; je_suis -4 4; je_suppo 11 -11; je_tape 5 -5; je_te -8 8; je_telep 11 -11
je_trava 10 -10; je_trouv 4 -4; je_vais -10 10; je_verif 9 -9; je_veux 12 -12; je_viens 13 -13; je_vois 8 -8
je_voudr 14 -14; je_voula 10 -10; je_vous 8 -8; jean 16 -16; jean_bapti 5 -5; jean_dupon 10 -10; jean_luc 5 -5
jean_morea 9 -9; jean_pierr 7 -7; jean_point 9 -9; jean_tiret 5 -5; jeanl 6 -6; jeanl_en 6 -6; jeann 7 -7
jeann_wuyts 7 -7; jeune 8 -8; jeune_homme 8 -8; jeux 12 -12; jeux_en 13 -13; jeux_n 4 -4; jeux_ne 9 -9; jo 5 -5
jo_nonan 5 -5; john 10 -10; john_dot 6 -6; john_smith 7 -7; joign 1 -1; joign_alors 1 -1; joind 10 -10; joind_> 9 -9
joind_le 6 -6; joind_les 8 -8; joind_ma 5 -5; joind_mes 8 -8; joind_un 8 -8; joker 11 -11; joker_> 11 -11; joli 8 -8
joli_accen 8 -8; joue 17 -17; joue_> 10 -10; joue_avec 6 -6; joue_bien 4 -4; joue_pour 14 -14; jouer 6 -6
jouer_> 9 -9; jouer_en 5 -5; jour 8 -8; jour_> 9 -9; jour_et 1 -1; jour_j 3 -3; jour_sur 8 -8; journ 5 -5
journ_a 15 -15; journ_de -8 8; journ_tout 1 -1; jours 20 -20; jours_> 17 -17; jours_j 2 -2; jours_le 2 -2
jours_que 9 -9; julie 15 -15; julie_carpe 11 -11; julie_le 8 -8; julie_point 7 -7; jumea 4 -4; jumea_donc 4 -4
jure -6 6; jure_j -6 6; juste 18 -18; juste_> 12 -12; juste_augus 10 -10; juste_la 6 -6; juste_le 3 -3
juste_les 2 -2; juste_mon 8 -8; juste_oui 8 -8; juste_que 2 -2; k 7 -7; k_> 6 -6; k_a 6 -6; k_e 3 -3; k_o 6 -6
karim 13 -13; karim_belka 6 -6; karim_benal 8 -8; kern 6 -6; kern_aroba 6 -6; kerou 3 -3; kerou_k 3 -3; kevin 7 -7
kevin_desme 10 -10; kevin_tiret 6 -6; l 17 -17; l_> 7 -7; l_a 2 -2; l_acces 4 -4; l_accue 6 -6; l_adres 8 -8
l_adsl 7 -7; l_agenc 4 -4; l_agent 6 -6; l_ai 18 -18; l_air 8 -8; l_an 9 -9; l_ancie 11 -11; l_appar 17 -17
l_appel 5 -5; l_arnaq -12 12; l_arret 7 -7; l_assis 11 -11; l_autre -5 5; l_avais 11 -11; l_avez 10 -10
l_avion 1 -1; l_avoir 4 -4; l_c 6 -6; l_e 5 -5; l_echo 11 -11; l_ecole 11 -11; l_ensem 9 -9; l_enten -10 10
l_entre 6 -6; l_epele 13 -13; l_equip 6 -6; l_escal 4 -4; l_etage 8 -8; l_etran 11 -11; l_heure 14 -14
l_honne 11 -11; l_immeu 5 -5; l_impri 5 -5; l_incid 5 -5; l_insta 1 -1; l_inter 7 -7; l_inver 11 -11; l_k 6 -6
l_oblig 7 -7; l_ongle -6 6; l_orage 6 -6; l_ordi 7 -7; l_ordin 5 -5; l_ordre 6 -6; l_un 10 -10; l_wifi 9 -9; la 2 -2
la_4g 7 -7; la_5g 6 -6; la_> -8 8; la_a 2 -2; la_atten 11 -11; la_banqu 8 -8; la_bas 5 -5; la_base 7 -7
la_boite 11 -11; la_bonne 5 -5; la_bouti 7 -7; la_box 11 -11; la_c 8 -8; la_ca 14 -14; la_caja 3 -3; la_campa 7 -7
la_carte 3 -3; la_casqu -7 7; la_cata 12 -12; la_cave 11 -11; la_cedil 5 -5; la_chamb 2 -2; la_chans 6 -6
la_chora 3 -3; la_cinqu -9 9; la_con -3 3; la_conne 9 -9; la_conso 9 -9; la_coupe -5 5; la_coupu 6 -6; la_cuisi 9 -9
la_dame 14 -14; la_dedan 6 -6; la_derni -2 2; la_dessu 1 -1; la_deuxi 15 -15; la_donne 5 -5; la_factu 10 -10
la_faute 7 -7; la_fenet 11 -11; la_fete 11 -11; la_fibre 10 -10; la_fin -11 11; la_fritu 10 -10; la_galer 9 -9
la_guade 8 -8; la_haine -15 15; la_honte -8 8; la_hotli 5 -5; la_il 5 -5; la_je -3 3; la_la 7 -7; la_laten 6 -6
la_le 9 -9; la_ligne 4 -4; la_liste 5 -5; la_live 2 -2; la_lumie 8 -8; la_machi 11 -11; la_magas 6 -6; la_main 5 -5
la_mairi 8 -8; la_maiso 9 -9; la_marqu 8 -8; la_marre 7 -7; la_meme 3 -3; la_merde -14 14; la_messa 8 -8
la_mise 5 -5; la_moiti 9 -9; la_nuit 5 -5; la_page 13 -13; la_paix -10 10; la_panne 19 -19; la_parce 5 -5
la_passe 11 -11; la_peine 13 -13; la_perso 11 -11; la_petit 1 -1; la_plupa 10 -10; la_porta 18 -18; la_porte 2 -2
la_poste 6 -6; la_premi 16 -16; la_prise 8 -8; la_proce 7 -7; la_profe -8 8; la_puce 5 -5; la_quest 20 -20
la_rage -9 9; la_repon 6 -6; la_retra 5 -5; la_rue 3 -3; la_semai 13 -13; la_sim 1 -1; la_situa 3 -3; la_sixie -6 6
la_socie 11 -11; la_sonne 21 -21; la_switc 9 -9; la_table 4 -4; la_techn 7 -7; la_tele 16 -16; la_telep 12 -12
la_telet 7 -7; la_telev 7 -7; la_tete -8 8; la_thune -9 9; la_toile 10 -10; la_tonal 20 -20; la_trois 12 -12
la_video 7 -7; la_ville 3 -3; la_voisi 6 -6; la_voitu 7 -7; la_voix 13 -13; la_wifi 12 -12; labo 11 -11
labo_point 11 -11; lacaz 5 -5; lacaz_mais 5 -5; lache 8 -8; lache_> 8 -8; lacou 5 -5; lacou_aroba 5 -5; lag 7 -7
lag_> 7 -7; lag_de 6 -6; lag_un 8 -8; lagra 8 -8; lagra_je 8 -8; laiss 1 -1; laiss_> 17 -17; laiss_ca 2 -2
laiss_de 10 -10; laiss_les -12 12; laiss_moi 11 -11; laiss_tombe 9 -9; laiss_un 15 -15; laiss_une -7 7; lambe 13 -13
lambe_> 13 -13; lambe_aroba 7 -7; lamen -19 19; lamen_> -15 15; lamen_c -9 9; lamen_dans 10 -10; lamen_du -6 6
lamen_et -11 11; lampe 5 -5; lampe_je 5 -5; lance 14 -14; lance_c 8 -8; lance_un 9 -9; lang 6 -6; lang_sans 6 -6
lapos 7 -7; lapos_point 7 -7; lapto 9 -9; lapto_et 9 -9; laque 16 -16; laque_> 11 -11; laque_vous 6 -6; laten 6 -6
laten_est 6 -6; laure 5 -5; laure_point 5 -5; lausa 9 -9; lausa_> 9 -9; le 11 -11; le_01 6 -6; le_06 5 -5
le_06123 12 -12; le_3900 11 -11; le_balco 4 -4; le_bazar 11 -11; le_bihan 8 -8; le_boiti 1 -1; le_bol -16 16
le_bon 9 -9; le_borde 7 -7; le_bouto 10 -10; le_box 6 -6; le_bris 10 -10; le_bruit 14 -14; le_burea 9 -9; le_c 4 -4
le_cable 7 -7; le_caiss 4 -4; le_canal 3 -3; le_cas 10 -10; le_chant 4 -4; le_chat 9 -9; le_chien 13 -13
le_code 9 -9; le_combi 18 -18; le_confi 19 -19; le_conse 8 -8; le_conta 6 -6; le_conte 3 -3; le_contr 14 -14
le_corre 1 -1; le_cul -5 5; le_debit 12 -12; le_debut 2 -2; le_decod 7 -7; le_decro 5 -5; le_dessi 2 -2
le_dirai 8 -8; le_dire 9 -9; le_direc 11 -11; le_dis -6 6; le_dos -9 9; le_dossi 6 -6; le_douze 5 -5; le_facte 8 -8
le_faire 14 -14; le_faite -9 9; le_feu 2 -2; le_fil 9 -9; le_fixe 8 -8; le_goff 9 -9; le_jardi 7 -7; le_lampe 5 -5
le_le 6 -6; le_lien 8 -8; le_mac 9 -9; le_mauva 10 -10; le_meme -1 1; le_messa 6 -6; le_mobil 1 -1; le_modem 7 -7
le_moins 18 -18; le_momen 11 -11; le_monde 8 -8; le_monsi 9 -9; le_morbi 2 -2; le_mot 9 -9; le_natel 7 -7
le_netfl 7 -7; le_nom 3 -3; le_numer 2 -2; le_pare 9 -9; le_petit 6 -6; le_placa 10 -10; le_porta 5 -5
le_poste 4 -4; le_premi 8 -8; le_probl 11 -11; le_proce 3 -3; le_profe 1 -1; le_quara 3 -3; le_quart 9 -9
le_redem 3 -3; le_rende 17 -17; le_repar 6 -6; le_repet -9 9; le_resea 8 -8; le_respo 11 -11; le_resta 7 -7
le_reste 5 -5; le_robot 7 -7; le_route 10 -10; le_rue 7 -7; le_sais 12 -12; le_salon 13 -13; le_serve 5 -5
le_servi 11 -11; le_sien 7 -7; le_signa 7 -7; le_silen 11 -11; le_site 8 -8; le_soir 8 -8; le_son 13 -13
le_souci 6 -6; le_stand 14 -14; le_sud -6 6; le_suppo 8 -8; le_techn 8 -8; le_telep 15 -15; le_temps 12 -12
le_termi 7 -7; le_ticke 7 -7; le_tiret 5 -5; le_toit 9 -9; le_trafi 7 -7; le_verif 4 -4; le_vide 9 -9; le_vingt 1 -1
le_voila 1 -1; le_voyan 8 -8; le_vpn 9 -9; le_web 4 -4; le_wifi 10 -10; le_zero 4 -4; lea 6 -6; lea_aroba 7 -7
lea_point 4 -4; lea_tiret 6 -6; lebla 13 -13; lebla_> 10 -10; lebla_point 5 -5; lefeb 13 -13; lefeb_> 9 -9
lefeb_l 6 -6; lefev 2 -2; lefev_et 2 -2; leger 8 -8; leger_aroba 8 -8; legra 8 -8; legra_> 8 -8; lemoi 9 -9
lemoi_> 9 -9; lenoi 6 -6; lenoi_en 6 -6; lenoi_lenoi 6 -6; lent 20 -20; lent_> 20 -20; lente 15 -15; lente_> 14 -14
lente_chez 7 -7; leon 8 -8; leon_six 8 -8; leque 9 -9; leque_je 9 -9; lerou 5 -5; lerou_l 5 -5; les -7 7
les_ai 5 -5; les_appel 13 -13; les_borne -10 10; les_bouch 6 -6; les_boule -9 9; les_caiss 5 -5; les_camer 2 -2
les_chamb 6 -6; les_cinq 4 -4; les_clien -4 4; les_commu 7 -7; les_deux 6 -6; les_dix 4 -4; les_ecran 1 -1
les_embou 7 -7; les_enfan 10 -10; les_esse 5 -5; les_garde -6 6; les_gens -10 10; les_heure 10 -10; les_jeux 13 -13
les_ligne 5 -5; les_lumie 1 -1; les_machi 6 -6; les_mois -11 11; les_nerfs -6 6; les_ouvri 1 -1; les_pages 7 -7
les_petit 13 -13; les_plomb -15 15; les_pompi 11 -11; les_poste 7 -7; les_robot 4 -4; les_sites 10 -10; les_sms 9 -9
les_techn 15 -15; les_texto 10 -10; les_video 14 -14; les_visio 6 -6; les_voyan 9 -9; les_yeux 4 -4; let 6 -6
let_s 6 -6; lettr 2 -2; lettr_j 2 -2; liais 7 -7; liais_fibre 7 -7; liege 14 -14; liege_moi 14 -14; liege_qui 6 -6
lien 9 -9; lien_est 8 -8; lien_sdsl 5 -5; ligne 11 -11; ligne_> 2 -2; ligne_alors -6 6; ligne_avec 8 -8
ligne_c 8 -8; ligne_ca 7 -7; ligne_demai 5 -5; ligne_depui 2 -2; ligne_direc 4 -4; ligne_du 7 -7; ligne_est 14 -14
ligne_et 1 -1; ligne_fixe 3 -3; ligne_gresi 12 -12; ligne_maint 6 -6; ligne_pro 4 -4; ligne_remar 9 -9; lilas 7 -7
lilas_> 7 -7; lilas_soixa 4 -4; lili 7 -7; lili_point 7 -7; liseu 8 -8; liseu_> 8 -8; liste 5 -5; liste_> 5 -5
live 5 -5; live_box 2 -2; live_point 8 -8; loic 5 -5; loic_trent 5 -5; lol 11 -11; lol_> 11 -11; lola 10 -10
lola_masso 10 -10; long 18 -18; long_> 18 -18; longt -3 3; longt_> -6 6; longt_que 10 -10; look 7 -7
look_point 7 -7; lopez 7 -7; lopez_> 7 -7; luc 10 -10; luc_gagno 8 -8; luc_morea 5 -5; luc_point 7 -7
luc_tiret 5 -5; lucas 6 -6; lucas_point 6 -6; lucie 7 -7; lucie_soixa 7 -7; lui 11 -11; lui_> 7 -7; lui_aussi 6 -6
lui_c 2 -2; lui_deman 3 -3; lui_expli 3 -3; lui_fonct 2 -2; lui_il 1 -1; lui_meme 9 -9; lumie 11 -11; lumie_> 3 -3
lumie_est 7 -7; lumie_maint 12 -12; lumie_ont 1 -1; lumie_reste 9 -9; lumie_rouge 8 -8; lumie_verte 4 -4; lundi 9 -9
lundi_> 6 -6; lundi_derni 9 -9; lunet 6 -6; lunet_> 7 -7; lunet_je 4 -4; lyon 8 -8; lyon_> 8 -8; lyon_point 6 -6
m_a 13 -13; m_affic 6 -6; m_aider 7 -7; m_appel 13 -13; m_assoi 7 -7; m_aurez 8 -8; m_avait 6 -6; m_aviez 7 -7
m_e 10 -10; m_echap 5 -5; m_ecout -16 16; m_ecrir 6 -6; m_embet 9 -9; m_en 11 -11; m_enerv -21 21; m_enten 22 -22
m_entre 10 -10; m_envoi 5 -5; m_etonn 14 -14; m_fi 10 -10; m_fourn 9 -9; m_inqui 20 -20; m_inter 18 -18; m_ont 5 -5
m_servi 6 -6; m_tiret 4 -4; ma 8 -8; ma_belle 6 -6; ma_blond 9 -9; ma_boite 12 -12; ma_box 9 -9; ma_carte 5 -5
ma_cave 10 -10; ma_chamb 5 -5; ma_claqu -15 15; ma_colle 11 -11; ma_conna 21 -21; ma_conne 8 -8; ma_conse 8 -8
ma_conso 7 -7; ma_deman 7 -7; ma_factu 10 -10; ma_famil 12 -12; ma_femme 26 -26; ma_fille 11 -11; ma_gueul -12 12
ma_ligne 2 -2; ma_liseu 8 -8; ma_maman 5 -5; ma_mere 14 -14; ma_messa 6 -6; ma_nouve 5 -5; ma_patie -9 9
ma_prise 11 -11; ma_quest 9 -9; ma_rue 10 -10; ma_serie 10 -10; ma_sim 11 -11; ma_soeur 5 -5; ma_table 16 -16
ma_tete -10 10; ma_tiret 11 -11; mac 9 -9; mac_et 9 -9; machi 8 -8; machi_> 12 -12; machi_a 5 -5; machi_ca 6 -6
machi_de -7 7; machi_je 11 -11; madam 20 -20; madam_> 10 -10; madam_da 7 -7; madam_duran 9 -9; madam_je 3 -3
madam_lambe 9 -9; madam_lefeb 9 -9; madam_perri 1 -1; madam_que 6 -6; madam_saint 9 -9; madam_sophi 8 -8
madam_tremb 7 -7; magas 9 -9; magas_> 10 -10; magas_de 6 -6; magas_les 5 -5; magas_sont 2 -2; mail 10 -10
mail_> 10 -10; mail_perso 5 -5; mail_point 6 -6; mails 9 -9; mails_> 8 -8; mails_ils 6 -6; main 5 -5; main_> 5 -5
maint -9 9; maint_> 7 -7; maint_avec 4 -4; maint_ca 9 -9; maint_elle 2 -2; maint_il 4 -4; maint_j 7 -7
maint_je -7 7; maint_oui 9 -9; maint_passe -15 15; maint_tout 7 -7; mairi 8 -8; mairi_> 8 -8; mairi_tiret 7 -7
mais -1 1; mais_allo -14 14; mais_alors 5 -5; mais_bien 15 -15; mais_bon 16 -16; mais_c -14 14; mais_ca -7 7
mais_carre 13 -13; mais_des 7 -7; mais_ecout -10 10; mais_en 1 -1; mais_faite 10 -10; mais_fan -7 7; mais_franc 5 -5
mais_il 4 -4; mais_inter 9 -9; mais_j 1 -1; mais_je 5 -5; mais_juste 1 -1; mais_l 6 -6; mais_la 9 -9
mais_laque 6 -6; mais_le 1 -1; mais_maint 9 -9; mais_merde -6 6; mais_moi 8 -8; mais_netfl 1 -1; mais_non 20 -20
mais_on 10 -10; mais_oui 22 -22; mais_pas 13 -13; mais_perso 8 -8; mais_quand 4 -4; mais_quara 5 -5; mais_quel -6 6
mais_quell -4 4; mais_rien 11 -11; mais_sans 5 -5; mais_serie -7 7; mais_si 16 -16; mais_telep 7 -7; mais_tout 5 -5
mais_votre 7 -7; mais_vous -16 16; mais_y 3 -3; maiso 9 -9; maiso_> 10 -10; maiso_est 7 -7; maiso_il 5 -5
maiso_mais 4 -4; maiso_que 1 -1; mal 10 -10; mal_> 19 -19; mal_a 10 -10; mal_au 7 -7; mal_honne -8 8; mal_mes 8 -8
malad 4 -4; malad_sur 4 -4; malgr 3 -3; malgr_le 3 -3; malhe 8 -8; malhe_> 7 -7; malhe_oui 11 -11; mamad 11 -11
mamad_diall 6 -6; mamad_diop 10 -10; maman 5 -5; maman_elle 5 -5; maman_qui 3 -3; mange 8 -8; mange_> 8 -8
manon 8 -8; manon_delac 8 -8; manqu -8 8; manqu_vous -8 8; manso 10 -10; manso_> 10 -10; marc 8 -8; marc_d 9 -9
marc_point 5 -5; marc_soixa 6 -6; march 16 -16; march_> 17 -17; march_concl 9 -9; march_de 8 -8; march_depui 8 -8
march_deux 6 -6; march_du 7 -7; march_euh 8 -8; march_impec 8 -8; march_jamai -10 10; march_maint 13 -13
march_merci 4 -4; march_mieux 5 -5; march_nicke 2 -2; march_numer 8 -8; march_pas 10 -10; march_plus 15 -15
march_toujo 10 -10; march_tout 4 -4; march_tres 4 -4; mardi 9 -9; mardi_> 8 -8; mardi_une 8 -8; mare -10 10
mare_de -10 10; mare_mare -10 10; mareu 9 -9; mareu_> 9 -9; mari 17 -17; mari_> 2 -2; mari_ce 2 -2; mari_est 19 -19
mari_qui 8 -8; marie 13 -13; marie_aroba 6 -6; marie_clair 2 -2; marie_galle 6 -6; marie_le 10 -10; marie_point 5 -5
marie_tiret 3 -3; marie_under 5 -5; marin 10 -10; marin_galle 6 -6; marin_sans 8 -8; mariu 6 -6; mariu_treiz 6 -6
marqu 8 -8; marqu_sorti 8 -8; marra 10 -10; marra_ca 10 -10; marre -15 15; marre_> -13 13; marre_bien 13 -13
marre_ca -20 20; marre_d 7 -7; marre_de -13 13; marre_pas 10 -10; mars 6 -6; mars_> 6 -6; marse 12 -12
marse_> 12 -12; marse_zero 3 -3; marti 12 -12; marti_> 10 -10; marti_aroba 6 -6; marti_at 9 -9; marti_chez 11 -11
marti_hier 9 -9; marti_m 7 -7; marti_point 9 -9; marti_zero 2 -2; masqu 11 -11; masqu_lol 11 -11; masso 10 -10
masso_> 10 -10; matin 11 -11; matin_> 11 -11; matin_j 6 -6; matin_le 7 -7; maudi -9 9; maudi_> -9 9; mauri 1 -1
mauri_> 1 -1; mauva 9 -9; mauva_> 10 -10; mauva_adres 9 -9; mauva_cable 10 -10; maxim 17 -17; maxim_> 17 -17
mdr 8 -8; mdr_ok 8 -8; me -12 12; me_> 7 -7; me_balad -9 9; me_bloqu 7 -7; me_branc 10 -10; me_calme -11 11
me_conna 8 -8; me_conne 8 -8; me_convi 11 -11; me_deman 9 -9; me_dire 10 -10; me_disen 14 -14; me_dit 10 -10
me_fait 9 -9; me_faite -12 12; me_fatig -13 13; me_faudr 5 -5; me_faut 10 -10; me_fout -9 9; me_gonfl -20 20
me_joind 9 -9; me_marre 13 -13; me_met -8 8; me_mettr 7 -7; me_parai 10 -10; me_parle 18 -18; me_passe 17 -17
me_pose 14 -14; me_prend -7 7; me_prene -26 26; me_prese 8 -8; me_raccr -6 6; me_racon -5 5; me_rappe 5 -5
me_recla 5 -5; me_rend -13 13; me_rende -6 6; me_repet -6 6; me_repon -10 10; me_saoul -17 17; me_sembl 10 -10
me_servi 13 -13; me_souvi 13 -13; me_suis 12 -12; me_taper -6 6; me_telep 17 -17; me_tromp 8 -8; me_va 14 -14
mec 9 -9; mec_ca 7 -7; mec_norma 8 -8; mecha -2 2; mecha_> 6 -6; mecha_t -8 8; mecon -12 12; mecon_> -12 12
megas 11 -11; megas_> 4 -4; megas_alors 13 -13; megas_et 6 -6; mehdi 7 -7; mehdi_bouzi 5 -5; mehdi_tiret 6 -6
meme 14 -14; meme_> 22 -22; meme_apres 7 -7; meme_chose -2 2; meme_depui 1 -1; meme_en 5 -5; meme_galer 7 -7
meme_messa 6 -6; meme_oui 8 -8; meme_panne 10 -10; meme_pas 4 -4; meme_plus 7 -7; meme_pour 6 -6; meme_probl 18 -18
meme_souci 7 -7; meme_techn 12 -12; meme_ticke -9 9; menso -6 6; menso_> -6 6; mente -13 13; mente_> -13 13
menti -9 9; menti_trois -9 9; merci 24 -24; merci_> 17 -17; merci_au 6 -6; merci_beauc 11 -11; merci_bien 11 -11
merci_de 9 -9; merci_je 10 -10; merci_mais 7 -7; merci_mec 7 -7; merci_merci 7 -7; merci_on 2 -2; merci_sans 8 -8
merde -22 22; merde_> -9 9; merde_a -13 13; merde_ca -7 7; merde_enfin -6 6; merde_j -2 2; merde_votre -14 14
mere 15 -15; mere_> 5 -5; mere_est 16 -16; mere_ne 1 -1; mere_vit 5 -5; mes 17 -17; mes_appar 11 -11; mes_appel 8 -8
mes_chain 6 -6; mes_clien 9 -9; mes_colle 11 -11; mes_conta 7 -7; mes_corre 7 -7; mes_courr 2 -2; mes_lunet 6 -6
mes_mails 9 -9; mes_papie 8 -8; mes_sms 9 -9; mes_texto 6 -6; mes_virem 8 -8; messa 10 -10; messa_> 9 -9
messa_d 7 -7; messa_ne 7 -7; messa_sms 8 -8; messa_sur 8 -8; met -8 8; met_hors -8 8; mets 7 -7; mets_carte 7 -7
mette 20 -20; mette_jean 7 -7; mette_moi 17 -17; mettr 7 -7; mettr_en 7 -7; mettr_sur 7 -7; mi 6 -6; mi_chiam 6 -6
miche 5 -5; miche_point 5 -5; midi 8 -8; midi_> 8 -8; mieux 15 -15; mieux_> 18 -18; mieux_mais 4 -4; mieux_pas 8 -8
mieux_qu 5 -5; mille 12 -12; mille_> 7 -7; mille_a 4 -4; mille_huit 6 -6; mille_lyon 8 -8; mille_neuf 6 -6
milli -5 5; milli_d -5 5; min 4 -4; min_wifi 4 -4; minab -6 6; minab_> -6 6; mince 15 -15; mince_> 15 -15
mince_alors 8 -8; minh 7 -7; minh_nom 7 -7; minus 5 -5; minus_> 5 -5; minut 7 -7; minut_> 17 -17; minut_de -6 6
minut_et 10 -10; minut_je 11 -11; minut_le 1 -1; minut_mais 2 -2; minut_nous 7 -7; minut_puis 6 -6; mirac 11 -11
mirac_> 11 -11; mis 8 -8; mis_du 10 -10; mis_en 6 -6; mis_ma 5 -5; mise 4 -4; mise_a 5 -5; miser -4 4
miser_vous -4 4; mmh 7 -7; mmh_oui 7 -7; mobil 17 -17; mobil_> 16 -16; mobil_a 6 -6; mobil_car 4 -4; mobil_lui 1 -1
mobil_n 5 -5; mobil_ne 5 -5; mobil_un 5 -5; modem 7 -7; modem_apres 7 -7; modem_clign 6 -6; modem_il 7 -7
modem_reste 10 -10; modif 7 -7; modif_mon 7 -7; moham 8 -8; moham_el 8 -8; moi 1 -1; moi_> 3 -3; moi_a -3 3
moi_arriv 4 -4; moi_au 4 -4; moi_avec 5 -5; moi_avoir 14 -14; moi_c 17 -17; moi_ca 10 -10; moi_ces 7 -7
moi_cinq 5 -5; moi_comme 16 -16; moi_de 6 -6; moi_donc 4 -4; moi_en 6 -6; moi_et 5 -5; moi_euh 9 -9; moi_habit 8 -8
moi_il 2 -2; moi_j 6 -6; moi_je 6 -6; moi_la -15 15; moi_le 11 -11; moi_les 6 -6; moi_meme 14 -14; moi_mon 4 -4
moi_non 7 -7; moi_ou -7 7; moi_pas 10 -10; moi_quelq -9 9; moi_qui 13 -13; moi_redem 9 -9; moi_refle 1 -1
moi_si 5 -5; moi_sur 9 -9; moi_tom 12 -12; moi_ton 11 -11; moi_tres -10 10; moi_un 22 -22; moi_une 8 -8
moi_vers 5 -5; moi_vous -6 6; moi_y 3 -3; moi_zero 7 -7; moins 13 -13; moins_du 18 -18; moins_mais 7 -7; mois -16 16
mois_> -11 11; mois_de 10 -10; mois_et -4 4; mois_pour -7 7; mois_que -12 12; mois_une -7 7; moiti 9 -9
moiti_des 9 -9; momen 11 -11; momen_> 5 -5; momen_ca 8 -8; momen_le 2 -2; momo 5 -5; momo_> 5 -5; mon 11 -11
mon_abonn 19 -19; mon_adres 14 -14; mon_age 5 -5; mon_ami 4 -4; mon_assis 13 -13; mon_avoca -20 20; mon_blaze 10 -10
mon_cellu 9 -9; mon_chef 5 -5; mon_chien 13 -13; mon_chum 8 -8; mon_code 8 -8; mon_compt 8 -8; mon_conse 6 -6
mon_contr 7 -7; mon_cousi 7 -7; mon_daron 6 -6; mon_debit 13 -13; mon_decod 9 -9; mon_dect 9 -9; mon_dieu 1 -1
mon_dossi 7 -7; mon_ecran 8 -8; mon_ex 2 -2; mon_femme 5 -5; mon_fille 3 -3; mon_fils 8 -8; mon_fixe 2 -2
mon_forfa 5 -5; mon_franc 5 -5; mon_frere 7 -7; mon_gamin 3 -3; mon_garco 7 -7; mon_gars 9 -9; mon_gsm 2 -2
mon_histo 2 -2; mon_impri 11 -11; mon_insta 10 -10; mon_inter 5 -5; mon_iphon 10 -10; mon_lapto 9 -9; mon_mail 6 -6
mon_mari 18 -18; mon_mobil 7 -7; mon_modem 7 -7; mon_mot 5 -5; mon_natel 6 -6; mon_nom 10 -10; mon_numer 6 -6
mon_opera 12 -12; mon_ordi 7 -7; mon_ordin 3 -3; mon_papa 8 -8; mon_patro 15 -15; mon_pays 6 -6; mon_pc 7 -7
mon_pere 8 -8; mon_petit 11 -11; mon_phone 7 -7; mon_porta 9 -9; mon_pote 3 -3; mon_preno 12 -12; mon_probl 9 -9
mon_quoi 10 -10; mon_rende 19 -19; mon_repet 12 -12; mon_repon 10 -10; mon_respo 10 -10; mon_retar 7 -7
mon_route 5 -5; mon_smart 5 -5; mon_telep 9 -9; mon_telev 6 -6; mon_temps -12 12; mon_voisi 13 -13; mon_wifi 17 -17
monde -8 8; monde_> -9 9; monde_avec -4 4; monde_est 8 -8; monde_et -8 8; monde_m 5 -5; moniq 5 -5; moniq_lacaz 5 -5
monsi 11 -11; monsi_> 9 -9; monsi_barbi 7 -7; monsi_conna 12 -12; monsi_de 15 -15; monsi_du 8 -8; monsi_etait 2 -2
monsi_excus 6 -6; monsi_lambe 7 -7; monsi_le 3 -3; monsi_lebla 10 -10; monsi_marti 7 -7; monsi_pas 7 -7
monsi_techn 4 -4; monsi_tres -11 11; monsi_une -10 10; monsi_vande 8 -8; monte 9 -9; monte_la 6 -6; monte_pas 11 -11
montp 9 -9; montp_> 9 -9; moque -21 21; moque_de -17 17; moque_du -10 10; morbi 2 -2; morbi_aroba 2 -2; morea 15 -15
morea_> 14 -14; morea_a 5 -5; morel 11 -11; morel_> 9 -9; morel_douze 8 -8; mort 18 -18; mort_> 15 -15
mort_aucun 5 -5; mort_de 9 -9; morte 4 -4; morte_> 4 -4; mot 13 -13; mot_> 10 -10; mot_aroba 4 -4; mot_de 12 -12
mot_point 6 -6; mouli 10 -10; mouli_aroba 6 -6; mouli_dans 10 -10; moun 4 -4; moun_pour 4 -4; moyen 6 -6
moyen_d 6 -6; moyen_de 5 -5; muet 5 -5; muet_> 7 -7; muet_on 1 -1; musiq -8 8; musiq_> -6 6; musiq_et -6 6; my 7 -7
my_name 7 -7; n 7 -7; n_> 11 -11; n_a 12 -12; n_accro 1 -1; n_affic 11 -11; n_ai 9 -9; n_appar 3 -3; n_aroba 4 -4
n_arriv 7 -7; n_avez -13 13; n_d 10 -10; n_e 3 -3; n_en 2 -2; n_enten 7 -7; n_est 8 -8; n_etes -5 5; n_i 7 -7
n_impor -15 15; n_point 6 -6; n_y 25 -25; nadia 6 -6; nadia_> 8 -8; nadia_cheri 2 -2; name 7 -7; name_is 7 -7
nante 4 -4; nante_> 4 -4; natel 6 -6; natel_de 7 -7; natel_je 5 -5; natel_veut 7 -7; natha 13 -13; natha_gros 9 -9
natha_point 8 -8; nazes -7 7; nazes_> -7 7; ndiay 7 -7; ndiay_n 7 -7; ne 6 -6; ne_bascu 4 -4; ne_chang 6 -6
ne_charg 5 -5; ne_clign 10 -10; ne_compr -8 8; ne_compt 16 -16; ne_conna 14 -14; ne_coupe 16 -16; ne_crois 15 -15
ne_dis 10 -10; ne_fait 8 -8; ne_faut 10 -10; ne_fonct 12 -12; ne_l 2 -2; ne_le 5 -5; ne_m 18 -18; ne_march 10 -10
ne_me -11 11; ne_monte 11 -11; ne_parle 10 -10; ne_passe 6 -6; ne_peut 7 -7; ne_peux 12 -12; ne_prefe 7 -7
ne_quitt 2 -2; ne_recoi 10 -10; ne_recup 3 -3; ne_remar 3 -3; ne_repet 12 -12; ne_repon 12 -12; ne_reste 3 -3
ne_s 8 -8; ne_sais 8 -8; ne_se 10 -10; ne_serve -8 8; ne_sonne 4 -4; ne_suis 25 -25; ne_synch 2 -2; ne_trouv 5 -5
ne_va 1 -1; ne_veut 8 -8; ne_veux 9 -9; ne_vois 7 -7; ne_voit 8 -8; ne_voudr 5 -5; ne_vous 12 -12; negat 13 -13
negat_c 9 -9; negat_toujo 7 -7; nein 8 -8; nein_non 8 -8; nenni 10 -10; nenni_m 10 -10; nerfs -6 6; nerfs_> -6 6
net 7 -7; net_> 5 -5; net_voila 9 -9; netfl 11 -11; netfl_> 7 -7; netfl_il 7 -7; netfl_ne 11 -11; netfl_plus 7 -7
netfl_tourn 1 -1; neuf 9 -9; neuf_> 5 -5; neuf_aroba 6 -6; neuf_cent 6 -6; neuf_douze 6 -6; neuf_heure 5 -5
neuf_je 11 -11; neuf_mille 8 -8; neuf_neuf 11 -11; neuf_non 8 -8; neuf_quara 4 -4; neuf_quatr 3 -3; neuf_quinz 5 -5
neuf_septa 6 -6; neuf_six 1 -1; neuf_soixa 8 -8; neuf_trent 4 -4; neuf_un 4 -4; neuf_vingt 3 -3; neuf_voila 1 -1
neuf_zero 6 -6; neuve 12 -12; neuve_> 12 -12; nez -5 5; nez_> 14 -14; nez_vous -6 6; nguye 16 -16; nguye_> 11 -11
nguye_aroba 5 -5; ni 11 -11; ni_appel 11 -11; ni_d 7 -7; ni_envoy 11 -11; ni_l 10 -10; ni_non 7 -7; ni_oui 7 -7
ni_recev 6 -6; nicke 14 -14; nicke_> 2 -2; nicke_chrom 9 -9; nicke_mais 5 -5; nicke_merci 8 -8; nico 5 -5
nico_point 5 -5; niet 11 -11; niet_> 11 -11; nivea 9 -9; nivea_de 8 -8; nivea_deux 7 -7; no 10 -10; no_inter 3 -3
no_it 7 -7; no_sim 7 -7; noah 8 -8; noah_petit 8 -8; noel 4 -4; noel_arrob 4 -4; noire 8 -8; noire_avec 8 -8
noire_plus 3 -3; nom 14 -14; nom_> 15 -15; nom_a 2 -2; nom_c 17 -17; nom_d -12 12; nom_de 10 -10; nom_elle 1 -1
nom_est 10 -10; nom_la 2 -2; nom_nguye 7 -7; nom_sur 11 -11; nom_vous 4 -4; non 16 -16; non_> 18 -18
non_allez 18 -18; non_alors 10 -10; non_atten 4 -4; non_aucun 6 -6; non_c 19 -19; non_ca 14 -14; non_ce 6 -6
non_ces 10 -10; non_desol 6 -6; non_detec 9 -9; non_du 22 -22; non_en 6 -6; non_enfin 8 -8; non_et -9 9
non_final 9 -9; non_huit 12 -12; non_ident 5 -5; non_il 2 -2; non_j 10 -10; non_je 12 -12; non_laiss 17 -17
non_le 5 -5; non_mais -10 10; non_merci 12 -12; non_ne 9 -9; non_non 10 -10; non_on 9 -9; non_pardo 9 -9
non_pas 11 -11; non_plus 16 -16; non_point 19 -19; non_pourq 6 -6; non_rien 15 -15; non_sept 11 -11; non_si 4 -4
non_six 8 -8; non_surto 6 -6; non_toujo 15 -15; non_tout 7 -7; non_trois 9 -9; non_un 12 -12; non_vous -8 8
non_voyon 10 -10; non_zero 4 -4; non_zut 6 -6; nonan 12 -12; nonan_> 6 -6; nonan_cinq 5 -5; nonan_deux 6 -6
nonan_et 6 -6; nonan_huit 6 -6; nonan_poste 10 -10; nonan_quatr 5 -5; nonan_sept 4 -4; nonan_six 6 -6
nonan_trois 7 -7; norma_> 10 -10; norma_de -12 12; norma_que 18 -18; norma_quoi 8 -8; nos 11 -11; nos_clien 3 -3
nos_ordin 8 -8; nos_termi 7 -7; not 7 -7; not_worki 7 -7; note 15 -15; note_> 11 -11; note_merci 5 -5; noter 6 -6
noter_sacha 6 -6; notre 1 -1; notre_activ 6 -6; notre_avoca -5 5; notre_conne 6 -6; notre_conse 9 -9
notre_cote 11 -11; notre_gueul -7 7; notre_inven 9 -9; notre_liais 7 -7; notre_lien 5 -5; notre_poste 3 -3
notre_raiso 7 -7; notre_stand 6 -6; nous_> -10 10; nous_appel 4 -4; nous_au 6 -6; nous_avons 8 -8; nous_depui 7 -7
nous_disen 4 -4; nous_et 5 -5; nous_on 8 -8; nous_perdo -5 5; nous_pouvo 7 -7; nous_prene -6 6; nous_somme 8 -8
nous_subis 7 -7; nous_une 5 -5; nouve 13 -13; nouve_acces 6 -6; nouve_conne 5 -5; nouve_du 7 -7; nouve_la 13 -13
nouve_le 3 -3; nouve_mais 7 -7; nouve_monsi 5 -5; nouve_prise 5 -5; nouve_sim 5 -5; nouve_souci 7 -7; noval 6 -6
noval_point 6 -6; novem 10 -10; novem_> 10 -10; nuit 5 -5; nuit_> 5 -5; nul 2 -2; nul_> -7 7; nul_en 11 -11
nulle 10 -10; nulle_> 11 -11; nulle_part 8 -8; nuls -12 12; nuls_> -15 15; nuls_au 12 -12; nuls_j -5 5; numer 23 -23
numer_> 8 -8; numer_alors 1 -1; numer_c 2 -2; numer_ca 7 -7; numer_de 9 -9; numer_echec 7 -7; numer_masqu 11 -11
numer_n 6 -6; numer_prive 11 -11; numer_un 8 -8; numer_une 1 -1; numer_vert 3 -3; o 15 -15; o_l 3 -3; o_n 7 -7
o_u 8 -8; o_w 6 -6; oblig 7 -7; oblig_de 7 -7; occup 4 -4; occup_de 4 -4; occup_tout 5 -5; odett 9 -9
odett_vanda 9 -9; offer 4 -4; offer_> 4 -4; offre 10 -10; offre_> 8 -8; offre_plus 9 -9; oh 21 -21; oh_ben 8 -8
oh_j 5 -5; oh_la 4 -4; oh_let 6 -6; oh_mais 2 -2; oh_non 5 -5; oh_punai 8 -8; oh_puree 11 -11; oh_que 7 -7
oh_vous 7 -7; ok 9 -9; ok_> 5 -5; ok_allez 11 -11; ok_d 7 -7; ok_je 8 -8; ok_mais 6 -6; ok_pas 17 -17; ok_pour 8 -8
olivi 7 -7; olivi_point 7 -7; on 12 -12; on_a 8 -8; on_arriv 10 -10; on_capte 2 -2; on_conti 9 -9; on_dirai 13 -13
on_en 12 -12; on_essai 8 -8; on_est 16 -16; on_fait 13 -13; on_m 9 -9; on_me -4 4; on_n 8 -8; on_ne 6 -6
on_peut 17 -17; on_recom 9 -9; on_rigol 14 -14; on_s 3 -3; on_se -12 12; on_utili 3 -3; on_va 14 -14
on_verra 10 -10; on_vient 4 -4; ongle -6 6; ongle_depui -6 6; ont 14 -14; ont_clign 1 -1; ont_creus 1 -1
ont_dispa 7 -7; ont_envoy 5 -5; ont_laiss 15 -15; onze 15 -15; onze_> 15 -15; onze_onze 7 -7; onze_quara 5 -5
onze_tranq 3 -3; opera 12 -12; opera_> 10 -10; opera_a 11 -11; opera_au 10 -10; opera_est 12 -12; opera_humai 5 -5
opera_je 7 -7; opera_mais 11 -11; opera_opera 10 -10; or 7 -7; or_il 7 -7; orage 6 -6; orage_> 7 -7; orage_je 4 -4
orang 16 -16; orang_> 17 -17; orang_et 8 -8; orang_point 6 -6; ordi 7 -7; ordi_dans 7 -7; ordi_du 5 -5; ordi_et 8 -8
ordi_trouv 5 -5; ordin 15 -15; ordin_> 17 -17; ordin_ca 3 -3; ordin_celui 1 -1; ordin_conce 4 -4; ordin_et 12 -12
ordin_hop 2 -2; ordin_il 5 -5; ordin_n 3 -3; ordin_parle 4 -4; ordin_plus 8 -8; ordin_porta 8 -8; ordin_sont 8 -8
ordin_sous 4 -4; ordin_une 5 -5; ordin_voila 1 -1; ordre 8 -8; ordre_> 7 -7; ordre_merci 6 -6; oreil 6 -6
oreil_il 6 -6; ou -7 7; ou_c 6 -6; ou_dix 11 -11; ou_est 5 -5; ou_huit 11 -11; ou_j 11 -11; ou_mon 9 -9
ou_netfl 7 -7; ou_non -8 8; ou_peut 5 -5; ou_quatr 15 -15; ou_quoi -14 14; ou_seize 9 -9; ou_trois 14 -14
oubli 12 -12; oubli_> 11 -11; oubli_le 9 -9; oubli_les 4 -4; oubli_pardo 6 -6; ouf 9 -9; ouf_> 6 -6; ouf_oui 9 -9
oui 18 -18; oui_> 20 -20; oui_ah 6 -6; oui_allez 6 -6; oui_allo 11 -11; oui_alors 7 -7; oui_bonjo 8 -8; oui_c 12 -12
oui_ca 12 -12; oui_da 10 -10; oui_de 11 -11; oui_deja 12 -12; oui_depui 9 -9; oui_deux 16 -16; oui_donc 3 -3
oui_enfin 5 -5; oui_et 16 -16; oui_euh 5 -5; oui_figur 9 -9; oui_grave 5 -5; oui_helas 12 -12; oui_huit 7 -7
oui_impec 5 -5; oui_it 7 -7; oui_j 8 -8; oui_je 15 -15; oui_juste 12 -12; oui_la 5 -5; oui_le 6 -6; oui_madam 12 -12
oui_maint 4 -4; oui_mais 15 -15; oui_malhe 13 -13; oui_merci 6 -6; oui_ni 7 -7; oui_non 6 -6; oui_on 4 -4
oui_ou -8 8; oui_oui 15 -15; oui_parfa 9 -9; oui_pas 6 -6; oui_peuch 8 -8; oui_peut 1 -1; oui_pour 12 -12
oui_pourq 5 -5; oui_puisq 16 -16; oui_regar 2 -2; oui_s 6 -6; oui_septa 13 -13; oui_toujo 10 -10; oui_tout 8 -8
oui_tres 12 -12; oui_tu 8 -8; oui_un 10 -10; oui_voila 12 -12; oui_vous 6 -6; oups 6 -6; oups_je 6 -6; outlo 8 -8
outlo_point 8 -8; ouvre 1 -1; ouvre_> 10 -10; ouvre_c 2 -2; ouvre_le -9 9; ouvri 7 -7; ouvri_> 6 -6
ouvri_les 10 -10; ouvri_ma 12 -12; ouvri_mes 1 -1; ouvri_ont 1 -1; p 8 -8; p_comme 9 -9; p_o 7 -7; p_point 8 -8
p_u 4 -4; page 13 -13; page_googl 5 -5; page_s 13 -13; page_vient 6 -6; pages 7 -7; pages_> 8 -8; pages_ne 4 -4
paie -15 15; paie_chaqu -4 4; paie_et -8 8; paie_pour -5 5; paie_rubis -6 6; paie_tous -11 11; paiem 7 -7
paiem_ne 4 -4; paiem_sont 7 -7; paill 16 -16; paill_> 16 -16; paire 6 -6; paire_de 6 -6; paix -10 10; paix_> -4 4
paix_avec -11 11; panne 6 -6; panne_> 15 -15; panne_a -8 8; panne_d 11 -11; panne_de 8 -8; panne_depui 12 -12
panne_est 5 -5; panne_j 2 -2; panne_je 5 -5; panne_le 4 -4; panne_malhe 7 -7; panne_plus 10 -10; panne_tous 10 -10
papa 7 -7; papa_ca 3 -3; papa_est 8 -8; papa_il 6 -6; papie 7 -7; papie_> 8 -8; paque 8 -8; paque_> 9 -9
paque_peuch 9 -9; paque_sur 5 -5; par -7 7; par_contr 5 -5; par_courr 6 -6; par_dessu -8 8; par_erreu 6 -6
par_inter 7 -7; par_la 14 -14; par_le 4 -4; par_mail 6 -6; par_mois -7 7; par_quelq 6 -6; par_sms 8 -8
par_telep 8 -8; par_un 6 -6; par_vos -11 11; par_votre -11 11; parai 10 -10; parai_bien 10 -10; paras 12 -12
paras_on 12 -12; parc 9 -9; parc_> 9 -9; parce 1 -1; parce_qu 3 -3; parce_que 1 -1; pardo 19 -19; pardo_> 14 -14
pardo_faure 2 -2; pardo_marin 6 -6; pardo_quatr 10 -10; pardo_si 5 -5; pardo_soixa 1 -1; pardo_vous 10 -10
pare 9 -9; pare_feu 9 -9; parei 11 -11; parei_> 24 -24; parei_avec -17 17; parei_pas 1 -1; parfa 18 -18
parfa_> 18 -18; parfa_comme 1 -1; parfa_l 6 -6; parfa_merci 6 -6; parfa_on 9 -9; parla 12 -12; parla_a 12 -12
parle 25 -25; parle_> 11 -11; parle_a 10 -10; parle_au 3 -3; parle_aux 9 -9; parle_avec 8 -8; parle_de 11 -11
parle_fort 2 -2; parle_mais 1 -1; parle_pas 8 -8; parle_plus 6 -6; parle_presq 7 -7; parle_qu 4 -4; parle_tout 4 -4
parle_trop 12 -12; part 8 -8; part_> 8 -8; part_sur 5 -5; parte 10 -10; parte_pas 9 -9; parte_plus 6 -6
parti 20 -20; parti_> 19 -19; parti_en 1 -1; parti_mange 8 -8; parto 2 -2; parto_> 2 -2; pas 13 -13; pas_> 9 -9
pas_a 13 -13; pas_alors 3 -3; pas_arriv 8 -8; pas_attri 6 -6; pas_au 4 -4; pas_aux 14 -14; pas_beauc 8 -8
pas_besoi 10 -10; pas_bien 17 -17; pas_bon 5 -5; pas_c 4 -4; pas_ca 16 -16; pas_ce 10 -10; pas_chang 3 -3
pas_chez 15 -15; pas_com 3 -3; pas_combi 12 -12; pas_comme 9 -9; pas_compr 19 -19; pas_compt 6 -6; pas_conne 7 -7
pas_conte 8 -8; pas_d 9 -9; pas_dans 3 -3; pas_de 17 -17; pas_demar 11 -11; pas_deux 4 -4; pas_devan 6 -6
pas_discu 2 -2; pas_donc 2 -2; pas_donne -2 2; pas_du 11 -11; pas_elle 5 -5; pas_emett 8 -8; pas_en 27 -27
pas_encor 14 -14; pas_enerv 26 -26; pas_enfin 10 -10; pas_enten 10 -10; pas_envie 13 -13; pas_eu 9 -9
pas_exact 5 -5; pas_fache 8 -8; pas_faire 5 -5; pas_fait 3 -3; pas_faite 18 -18; pas_fonct 9 -9; pas_grave 23 -23
pas_ici 9 -9; pas_inter 11 -11; pas_je -8 8; pas_joign 1 -1; pas_juste 8 -8; pas_l 4 -4; pas_la 18 -18
pas_le 13 -13; pas_les 14 -14; pas_ma 10 -10; pas_mais 4 -4; pas_me 13 -13; pas_merci 5 -5; pas_mieux 7 -7
pas_moi 22 -22; pas_mon 11 -11; pas_monsi 3 -3; pas_moyen 6 -6; pas_non 8 -8; pas_norma -6 6; pas_nuls 12 -12
pas_ou 5 -5; pas_oui 5 -5; pas_par 6 -6; pas_parle 9 -9; pas_pas 8 -8; pas_passe 8 -8; pas_pense 7 -7
pas_possi -16 16; pas_pour 21 -21; pas_press 11 -11; pas_pu 13 -13; pas_qu 4 -4; pas_quand 4 -4; pas_que 8 -8
pas_recon 3 -3; pas_regle 10 -10; pas_resea 6 -6; pas_resol 9 -9; pas_reven 6 -6; pas_sa 14 -14; pas_savez 10 -10
pas_se -6 6; pas_serie -19 19; pas_sfr 5 -5; pas_soixa 4 -4; pas_sous 5 -5; pas_sur 13 -13; pas_terri 9 -9
pas_tout 5 -5; pas_trop 7 -7; pas_un 10 -10; pas_une 7 -7; pas_verif 11 -11; pas_votre 21 -21; pas_vous 7 -7
pas_vrai -15 15; pas_vraim 25 -25; pas_y 6 -6; passe 4 -4; passe_> 12 -12; passe_a 9 -9; passe_au 7 -7
passe_comme -8 8; passe_coudo 7 -7; passe_demai 7 -7; passe_j 8 -8; passe_l 1 -1; passe_la 8 -8; passe_mais 1 -1
passe_mes 4 -4; passe_moi -5 5; passe_par 4 -4; passe_pas 12 -12; passe_perso 13 -13; passe_plus 10 -10
passe_quelq 16 -16; passe_rien 23 -23; passe_tout 3 -3; passe_un 14 -14; paste 8 -8; paste_point 8 -8; patia 8 -8
patia_> 8 -8; patie 14 -14; patie_> 21 -21; patie_est -9 9; patie_je 10 -10; patie_ne 12 -12; patie_pas 11 -11
patie_pour 6 -6; patro 15 -15; patro_et 6 -6; patro_va 15 -15; paul 18 -18; paul_> 11 -11; paul_aroba 7 -7
paul_chez 9 -9; paul_duran 7 -7; paul_point 7 -7; paul_rouss 8 -8; paul_soixa 4 -4; pauvr -10 10; pauvr_con -10 10
paye -13 13; paye_cinqu -7 7; paye_la 13 -13; paye_pour -16 16; payer -12 12; payer_ma -9 9; payer_pour -6 6
payez -8 8; payez_ma -8 8; pays 6 -6; pays_mais 6 -6; pc 8 -8; pc_au 1 -1; pc_deux 8 -8; pc_et 10 -10; pc_l 4 -4
pc_porta 4 -4; pc_une 7 -7; pedro 7 -7; pedro_lopez 7 -7; peine 13 -13; peine_> 9 -9; peine_de 12 -12; pelis 9 -9
pelis_a 9 -9; pelle 5 -5; pelle_a 5 -5; penda -1 1; penda_les 11 -11; penda_un -7 7; penib 13 -13; penib_> 13 -13
pense 11 -11; pense_> 10 -10; pense_bien 7 -7; pense_depui 4 -4; pense_que 11 -11; perd 1 -1; perd_le 1 -1
perdo -5 5; perdo_des -5 5; perdr -12 12; perdr_mon -12 12; perds 6 -6; perds_la 6 -6; perdu 23 -23; perdu_> 19 -19
perdu_avec 9 -9; perdu_la 7 -7; pere 8 -8; pere_> 8 -8; perfe 6 -6; perfe_adess 6 -6; perma 7 -7; perma_au 7 -7
perri 2 -2; perri_je 2 -2; persi 10 -10; persi_> 10 -10; perso 8 -8; perso_> 24 -24; perso_a 11 -11
perso_agee 11 -11; perso_au 7 -7; perso_avec 12 -12; perso_c 5 -5; perso_ca 13 -13; perso_d 7 -7; perso_de 11 -11
perso_fait -6 6; perso_la 9 -9; perso_n 12 -12; perso_ne -1 1; perso_peut 8 -8; perso_physi 5 -5; perso_qui 12 -12
perso_s 5 -5; perso_titul 9 -9; perte 9 -9; perte_de 9 -9; pete -10 10; pete_les -10 10; peter -15 15
peter_les -7 7; peter_un -13 13; petit 17 -17; petit_> 10 -10; petit_a 6 -6; petit_aimen 4 -4; petit_aroba 5 -5
petit_at 5 -5; petit_boiti 4 -4; petit_croix 2 -2; petit_douza 12 -12; petit_enfan 13 -13; petit_et 1 -1
petit_poste 5 -5; petit_quest 6 -6; petit_rond 2 -2; petit_souci 5 -5; petit_touch 11 -11; petit_villa 3 -3
peu 17 -17; peu_> 11 -11; peu_agaca 15 -15; peu_agace 10 -10; peu_avec 5 -5; peu_chelo 8 -8; peu_de 10 -10
peu_decu 8 -8; peu_dure 6 -6; peu_embet 9 -9; peu_enerv 5 -5; peu_ennuy 4 -4; peu_inqui 8 -8; peu_le 8 -8
peu_lent 5 -5; peu_mal 7 -7; peu_mieux 4 -4; peu_parce 9 -9; peu_perdu 13 -13; peu_pour 2 -2; peu_pres 7 -7
peu_stres 7 -7; peu_surpr 10 -10; peuch 13 -13; peuch_> 8 -8; peuch_un 9 -9; peur 13 -13; peur_que 13 -13
peut 12 -12; peut_aider 1 -1; peut_dire 8 -8; peut_essay 6 -6; peut_etre 10 -10; peut_faire 17 -17
peut_laiss 10 -10; peut_m 8 -8; peut_me 17 -17; peut_parle 6 -6; peut_pas 6 -6; peux -5 5; peux_appel 8 -8
peux_avoir 15 -15; peux_branc 12 -12; peux_enfin 8 -8; peux_le 10 -10; peux_ni 11 -11; peux_parle 4 -4
peux_pas 15 -15; peux_plus -20 20; peux_recev 9 -9; peux_rien 5 -5; peux_savoi 8 -8; peux_toujo 11 -11; peux_y 8 -8
phili 8 -8; phili_lambe 8 -8; phone 7 -7; phone_c 7 -7; physi 5 -5; physi_> 5 -5; piece 11 -11; piece_prene 11 -11
pierr 11 -11; pierr_duran 12 -12; pierr_marti 7 -7; pierr_point 5 -5; pilot 1 -1; pilot_dans 1 -1; pin 8 -8
pin_est 8 -8; pin_que 5 -5; ping 4 -4; ping_de 4 -4; pire 19 -19; pire_> 19 -19; pire_en 12 -12; placa 10 -10
placa_> 10 -10; plain -15 15; plain_> -16 16; plain_contr -9 9; plain_pas 10 -10; plais 14 -14; plais_> 14 -14
plait 9 -9; plait_> 11 -11; plait_aidez 3 -3; plait_comme 5 -5; plait_j 8 -8; plait_madam 5 -5; plait_merci 4 -4
plait_pas 4 -4; plait_un 1 -1; plant 11 -11; plant_> 11 -11; plein -13 13; plein_de 12 -12; plein_je -5 5
plein_le -11 11; pleut 8 -8; pleut_depui 8 -8; plomb -15 15; plomb_> -10 10; plomb_votre -7 7; plupa 10 -10
plupa_> 10 -10; plus 9 -9; plus_33 5 -5; plus_> 5 -5; plus_a 6 -6; plus_acces 12 -12; plus_aller 21 -21
plus_appel 17 -17; plus_attri 6 -6; plus_au 4 -4; plus_aucun 15 -15; plus_besoi 1 -1; plus_ca 7 -7; plus_d 15 -15
plus_de 4 -4; plus_demar 5 -5; plus_depui 7 -7; plus_detec 5 -5; plus_deux 10 -10; plus_elle 4 -4; plus_encai 4 -4
plus_envoy 7 -7; plus_et 5 -5; plus_faire 8 -8; plus_fort 6 -6; plus_heure 8 -8; plus_inter 7 -7; plus_j -8 8
plus_jamai -18 18; plus_jouer 6 -6; plus_la 13 -13; plus_le 14 -14; plus_les 9 -9; plus_maint 20 -20; plus_mais 8 -8
plus_me 7 -7; plus_mes 4 -4; plus_mon 10 -10; plus_parle 3 -3; plus_perso 17 -17; plus_press 5 -5; plus_qu 8 -8
plus_que 6 -6; plus_rapid 9 -9; plus_recon 3 -3; plus_regar 3 -3; plus_rien 12 -12; plus_simpl 2 -2; plus_sur 5 -5
plus_tard 11 -11; plus_telet 8 -8; plus_trent 5 -5; plus_trop 12 -12; plus_tut 8 -8; plus_un 16 -16; plus_vite -5 5
plusi 11 -11; plusi_> 11 -11; pluto 11 -11; pluto_oui 11 -11; poil 7 -7; poil_> 7 -7; point 11 -11; point_b 6 -6
point_be 9 -9; point_beaun 3 -3; point_benoi 6 -6; point_berna 7 -7; point_blanc 9 -9; point_brun 6 -6; point_c 8 -8
point_carpe 6 -6; point_chen 4 -4; point_clien 12 -12; point_com 9 -9; point_d 8 -8; point_diall 8 -8
point_doubl 7 -7; point_dr 7 -7; point_duboi 5 -5; point_dupon 9 -9; point_duran 6 -6; point_e 6 -6; point_f 5 -5
point_faure 2 -2; point_fort 2 -2; point_fr 8 -8; point_gros 8 -8; point_gueri 2 -2; point_hadj 8 -8
point_hamon 7 -7; point_i 6 -6; point_jo 5 -5; point_kern 6 -6; point_l 2 -2; point_lacou 5 -5; point_lambe 7 -7
point_le 5 -5; point_leger 8 -8; point_lyon 6 -6; point_marie 7 -7; point_marti 6 -6; point_me 7 -7
point_morel 8 -8; point_mouli 6 -6; point_net 7 -7; point_nguye 5 -5; point_noel 4 -4; point_p 8 -8
point_petit 5 -5; point_rober 6 -6; point_roux 8 -8; point_roy 8 -8; point_tremb 8 -8; point_vidal 5 -5
point_weber 7 -7; point_z 3 -3; pol 11 -11; pol_aroba 11 -11; pompi 11 -11; pompi_> 11 -11; pompi_avec 3 -3
por 7 -7; por_favor 7 -7; porca -4 4; porca_miser -4 4; porta 11 -11; porta_> 11 -11; porta_ca 4 -4
porta_capte 14 -14; porta_de 6 -6; porta_est 13 -13; porta_et 6 -6; porta_il 7 -7; porta_impos 9 -9; porta_la 5 -5
porta_le 7 -7; porta_n 5 -5; porta_ne 5 -5; porta_parce 6 -6; porta_plus 10 -10; porta_pourt 4 -4; porta_que 2 -2
porta_reste 6 -6; porta_voit 4 -4; porte -14 14; porte_douze 9 -9; porte_gauch 8 -8; porte_ne 2 -2
porte_plain -16 16; portu 9 -9; portu_> 9 -9; pose 8 -8; pose_pas 14 -14; pose_souci 4 -4; pose_une 5 -5; posee 3 -3
posee_au 3 -3; possi 7 -7; possi_> 1 -1; possi_d 15 -15; possi_je -18 18; possi_oui 10 -10; posta 8 -8; posta_c 6 -6
posta_donc 3 -3; posta_ou 9 -9; poste 18 -18; poste_> 13 -13; poste_a 6 -6; poste_de 5 -5; poste_du 4 -4
poste_et 6 -6; poste_infor 8 -8; poste_inter 3 -3; poste_oui 8 -8; poste_point 6 -6; poste_sont 5 -5; pote 3 -3
pote_m 3 -3; pour 5 -5; pour_annul 7 -7; pour_appel 6 -6; pour_autre 7 -7; pour_ca 15 -15; pour_de 4 -4
pour_des -9 9; pour_euh 3 -3; pour_finir 1 -1; pour_l 2 -2; pour_la 9 -9; pour_le 13 -13; pour_lui 3 -3
pour_ma 3 -3; pour_moi 16 -16; pour_mon 15 -15; pour_qui -17 17; pour_redem 7 -7; pour_rien -15 15; pour_savoi 2 -2
pour_se 6 -6; pour_trava 8 -8; pour_un 2 -2; pour_une 4 -4; pour_verif 5 -5; pour_votre 17 -17; pour_vous 10 -10
pourq 24 -24; pourq_> 6 -6; pourq_faire 15 -15; pourq_pas 5 -5; pourq_vous 7 -7; pourr 9 -9; pourr_> 9 -9
pourr_ce 6 -6; pourr_je 4 -4; pourr_vous 8 -8; pourt 4 -4; pourt_il 4 -4; pouve 22 -22; pouve_> 6 -6
pouve_atten 8 -8; pouve_m 8 -8; pouve_me 11 -11; pouve_noter 6 -6; pouve_repet 16 -16; pouve_valid 3 -3
pouve_vous 8 -8; pouvo 7 -7; pouvo_clore 7 -7; prefe 17 -17; prefe_avoir 8 -8; prefe_conti 11 -11; prefe_evite 9 -9
prefe_expli 3 -3; prefe_parle 3 -3; prefe_pas 6 -6; prefe_qu 3 -3; prele 13 -13; prele_> 13 -13; premi 21 -21
premi_etage 7 -7; premi_fois 16 -16; premi_ne 3 -3; prend -4 4; prend_> 8 -8; prend_argen -6 6; prend_deux 12 -12
prend_le 6 -6; prend_les -7 7; prend_pour -7 7; prend_un -1 1; prene 2 -2; prene_pour -15 15; prene_votre 13 -13
prenn 2 -2; prenn_mon 2 -2; preno 14 -14; preno_c 12 -12; preno_minh 7 -7; pres 7 -7; pres_une 7 -7; prese 8 -8
prese_bapti 8 -8; presq 7 -7; presq_comme 7 -7; presq_mais 4 -4; press 20 -20; press_> 15 -15; press_allez 5 -5
press_vous 5 -5; pret 8 -8; pret_> 8 -8; preve 13 -13; preve_> 13 -13; prevu 6 -6; prevu_demai 6 -6; prie 7 -7
prie_> 7 -7; print 3 -3; print_> 3 -3; prior 6 -6; prior_> 6 -6; pris -8 8; pris_une -8 8; prise 15 -15
prise_> 12 -12; prise_fibre 10 -10; prive 11 -11; prive_> 11 -11; pro 7 -7; pro_aroba 9 -9; pro_est 4 -4
probl 18 -18; probl_> 16 -16; probl_avec 3 -3; probl_de 15 -15; probl_est 7 -7; probl_n 9 -9; probl_oui 3 -3
probl_persi 10 -10; probl_regle 8 -8; proce -4 4; proce_> -16 16; proce_redem 3 -3; proce_sans 7 -7; profe_> -1 1
profe_c 1 -1; profe_est 7 -7; prono 6 -6; prono_> 6 -6; propo 13 -13; propo_de 13 -13; propr -8 8; propr_scand -8 8
proto 11 -11; proto_mail 6 -6; proto_point 7 -7; pu 13 -13; pu_> 13 -13; publi 5 -5; publi_que 5 -5; puce 5 -5
puce_a 5 -5; puis 11 -11; puis_dans 1 -1; puis_deux 5 -5; puis_douze 2 -2; puis_elle 2 -2; puis_hier 5 -5
puis_je 6 -6; puis_le 1 -1; puis_non 5 -5; puis_plus 6 -6; puis_renau 2 -2; puis_repar 7 -7; puis_soixa 2 -2
puis_un 2 -2; puisq 15 -15; puisq_c 2 -2; puisq_je 16 -16; puk 9 -9; puk_> 9 -9; punai 11 -11; punai_> 11 -11
punai_elle 8 -8; punai_j 7 -7; pur -4 4; pur_et -4 4; puree -4 4; puree_> 11 -11; puree_mais -9 9; putai -20 20
putai_c -15 15; putai_ca 6 -6; putai_de -7 7; putai_mais -14 14; qu 16 -16; qu_a 4 -4; qu_avant 5 -5; qu_elle 7 -7
qu_est 16 -16; qu_il 3 -3; qu_inter 3 -3; qu_on 3 -3; qu_un 20 -20; qu_une -8 8; quand 9 -9; quand_ils 4 -4
quand_j 9 -9; quand_je 9 -9; quand_meme 11 -11; quand_on 1 -1; quara 8 -8; quara_> 10 -10; quara_cinq 4 -4
quara_cinqu 7 -7; quara_deux 12 -12; quara_et 3 -3; quara_neuf 3 -3; quara_poste 5 -5; quara_quatr 5 -5
quara_sept 6 -6; quara_six 5 -5; quara_trois 2 -2; quart 10 -10; quart_> 9 -9; quart_meme 6 -6; quato 14 -14
quato_> 6 -6; quato_aroba 7 -7; quato_poste 8 -8; quato_vingt 4 -4; quatr 10 -10; quatr_> 8 -8; quatr_ans 10 -10
quatr_appar 12 -12; quatr_aroba 5 -5; quatr_barre 7 -7; quatr_cent 4 -4; quatr_cinq 4 -4; quatr_cinqu 5 -5
quatr_enfin 9 -9; quatr_etage 8 -8; quatr_fois -8 8; quatr_heure 7 -7; quatr_huita 6 -6; quatr_icitt 12 -12
quatr_neuf 1 -1; quatr_nonan 6 -6; quatr_onze 3 -3; quatr_ordin 14 -14; quatr_pas 1 -1; quatr_perso 7 -7
quatr_point 3 -3; quatr_porta 6 -6; quatr_puis 2 -2; quatr_quara 10 -10; quatr_quatr 7 -7; quatr_rue 4 -4
quatr_septa 5 -5; quatr_soixa 5 -5; quatr_telep 11 -11; quatr_trent 5 -5; quatr_trois 5 -5; quatr_vingt 8 -8
que -1 1; que_> 14 -14; que_c 15 -15; que_ca 1 -1; que_ce 13 -13; que_chez 7 -7; que_clign 5 -5; que_des -7 7
que_deux 4 -4; que_dieu 6 -6; que_dix 6 -6; que_figur 1 -1; que_j -8 8; que_je -5 5; que_l 6 -6; que_la 16 -16
que_le 5 -5; que_les 1 -1; que_ma 6 -6; que_mon 4 -4; que_non 17 -17; que_oui 13 -13; que_plus 2 -2; que_que 8 -8
que_quelq 11 -11; que_racon 11 -11; que_son 6 -6; que_vous -3 3; quel_bande -6 6; quel_cable 12 -12; quel_qu 5 -5
quel_servi -10 10; quell -1 1; quell_bande -11 11; quell_boite -6 6; quell_box 21 -21; quell_honte -15 15
quelq 11 -11; quelq_un 9 -9; quelq_uns 10 -10; quest 8 -8; quest_> 10 -10; quest_a -9 9; quest_debil -6 6
quest_sur 14 -14; quest_tranq 9 -9; qui 16 -16; qui_> -17 17; qui_a 8 -8; qui_aboie 3 -3; qui_ai 6 -6
qui_clign 7 -7; qui_compr 12 -12; qui_decon 6 -6; qui_est 5 -5; qui_fait 8 -8; qui_gresi 11 -11; qui_m 8 -8
qui_march 12 -12; qui_ne 3 -3; qui_parle 1 -1; qui_passe 3 -3; qui_plant 11 -11; qui_pose 4 -4; qui_s 4 -4
qui_saute 11 -11; qui_se 3 -3; qui_sonne 2 -2; qui_suis 12 -12; qui_tient 7 -7; qui_va 4 -4; qui_vous 12 -12
quich -11 11; quich_> -11 11; quinz 15 -15; quinz_> 12 -12; quinz_aroba 6 -6; quinz_de 6 -6; quinz_et 10 -10
quinz_ou 9 -9; quinz_rue 7 -7; quinz_seize 4 -4; quinz_zero 6 -6; quitt 7 -7; quitt_pas 2 -2; quitt_votre 9 -9
quoi 1 -1; quoi_> 10 -10; quoi_ce -25 25; quoi_cette -11 11; quoi_ecrir 4 -4; quoi_et -5 5; quoi_la 15 -15
quoi_qui 9 -9; quoi_un 14 -14; quoi_votre -13 13; quoi_vous -2 2; r 12 -12; r_> 6 -6; r_a 7 -7; r_e 5 -5; r_o 7 -7
r_point 5 -5; r_t 6 -6; raccr 8 -8; raccr_au -5 5; raccr_par 6 -6; raccr_tout 10 -10; racon -3 3; racon_cette 11 -11
racon_n -5 5; racon_tout 2 -2; rade 12 -12; rade_> 13 -13; radio 8 -8; radio_> 8 -8; rage -14 14; rage_> -7 7
rage_contr -9 9; rage_j -9 9; raiso 16 -16; raiso_> 15 -15; raiso_socia 7 -7; rallu 8 -8; rallu_enlev 1 -1
rallu_mais 8 -8; rame 18 -18; rame_a 9 -9; rame_encor 8 -8; rame_enorm 5 -5; rame_grave 4 -4; rame_sever 10 -10
rame_toujo 6 -6; rame_un 5 -5; rapid 9 -9; rapid_> 9 -9; rappe 13 -13; rappe_> 21 -21; rappe_c -8 8; rappe_donc 1 -1
rappe_moi 4 -4; rappe_par 7 -7; rappe_parce 13 -13; rappe_plus 11 -11; rappe_pour 1 -1; rappo 11 -11; rappo_a 11 -11
ras -14 14; ras_la -7 7; ras_le -16 16; rassu 9 -9; rassu_> 6 -6; rassu_vous 8 -8; rau 7 -7; rau_r 7 -7; raymo 9 -9
raymo_escof 9 -9; re 2 -2; re_je 2 -2; reboo 7 -7; reboo_deux 7 -7; rebra 17 -17; rebra_la 11 -11; rebra_les 1 -1
rebra_mais 13 -13; recev 11 -11; recev_d 6 -6; recev_des 5 -5; recev_mais 8 -8; recla 6 -6; recla_> 6 -6
recla_un 5 -5; recoi 10 -10; recoi_des 5 -5; recoi_ma 4 -4; recoi_plus 10 -10; recoi_telle 5 -5; recom 10 -10
recom_> 10 -10; recon 18 -18; recon_> 18 -18; recu 12 -12; recu_un 14 -14; recu_votre 10 -10; recup 7 -7
recup_inter 12 -12; recup_plus 3 -3; recup_toute 6 -6; redem 25 -25; redem_> 16 -16; redem_box 9 -9; redem_c 7 -7
redem_comme 7 -7; redem_en 10 -10; redem_encor 11 -11; redem_et 14 -14; redem_je 1 -1; redem_la 8 -8; redem_le 7 -7
redem_ma 6 -6; redem_mais 1 -1; redem_non 3 -3; redem_pas 7 -7; redem_tout 5 -5; redem_trois 21 -21; redir 3 -3
redir_vous 3 -3; redon 13 -13; redon_moi 13 -13; refle 10 -10; refle_> 10 -10; refle_il 1 -1; regar 13 -13
regar_> 18 -18; regar_derri 2 -2; regar_des 5 -5; regar_en 9 -9; regar_l 2 -2; regar_la 4 -4; regar_mes 3 -3
regar_moi 2 -2; regis 9 -9; regis_pelis 9 -9; regle 19 -19; regle_> 13 -13; regle_ca 7 -7; regle_depui 10 -10
regle_je 12 -12; regre 10 -10; regre_> 10 -10; relat 8 -8; relat_> 6 -6; relat_avec 7 -7; remar 19 -19
remar_> 14 -14; remar_ca 6 -6; remar_merci 23 -23; remar_pas 10 -10; remar_super 8 -8; remar_tout 11 -11
rembo -18 18; rembo_c -9 9; rembo_moi -13 13; remer 14 -14; remer_> 12 -12; remer_pour 11 -11; remis 1 -1
remis_la 1 -1; remon 7 -7; remon_> 6 -6; remon_mais 6 -6; renar 8 -8; renar_> 8 -8; renau 5 -5; renau_aroba 2 -2
renau_avec 7 -7; rend -13 13; rend_dingu -13 13; rende -2 2; rende_compt -6 6; rende_dingu -6 6; rende_la -9 9
rende_moi 13 -13; rende_vous 17 -17; rendu -8 8; rendu_ridic -8 8; renne 7 -7; renne_point 7 -7; rense 10 -10
rense_> 10 -10; rentr 5 -5; rentr_dans 6 -6; rentr_du 4 -4; rentr_mon 1 -1; repar 10 -10; repar_> 21 -21
repar_a 6 -6; repar_comme 5 -5; repar_ma -6 6; repar_pour 11 -11; repar_puis 3 -3; repar_une -14 14; repas 8 -8
repas_demai 8 -8; repet 4 -4; repet_> 3 -3; repet_au 3 -3; repet_et 6 -6; repet_la -8 8; repet_ma 9 -9
repet_ne 16 -16; repet_non 10 -10; repet_plus 12 -12; repet_s 9 -9; repet_wifi 7 -7; repon -4 4; repon_> 12 -12
repon_bon -6 6; repon_direc 14 -14; repon_est 6 -6; repon_jamai -12 12; repon_oui -8 8; repon_plus 11 -11
repon_repon -6 6; repon_toujo 2 -2; repri 10 -10; repri_> 10 -10; resea 14 -14; resea_> 15 -15; resea_alors 1 -1
resea_chez 6 -6; resea_dans 9 -9; resea_de 7 -7; resea_depui 10 -10; resea_du 5 -5; resea_est 11 -11
resea_inter 4 -4; resea_mobil 7 -7; resea_non 5 -5; resea_sans 7 -7; resea_sur 9 -9; resea_wifi 4 -4; resil -21 21
resil_> 3 -3; resil_et -5 5; resil_tout -19 19; resol 9 -9; resol_> 9 -9; respo 21 -21; respo_> 21 -21
respo_de 10 -10; respo_du 12 -12; respo_est 6 -6; resta 7 -7; resta_de 7 -7; reste 11 -11; reste_bloqu 6 -6
reste_etein 10 -10; reste_m 5 -5; reste_orang 9 -9; reste_que 3 -3; reste_sur 6 -6; resul 7 -7; resul_> 7 -7
retab 22 -22; retab_> 17 -17; retab_depui 7 -7; retab_en 7 -7; retab_inter 3 -3; retar 7 -7; retar_j 7 -7
retom 8 -8; retom_> 8 -8; retou 17 -17; retou_> 17 -17; retou_hein 4 -4; retra 5 -5; retra_alors 5 -5; retro 13 -13
retro_inter 8 -8; retro_la 12 -12; reuni 9 -9; reuni_> 9 -9; reven 12 -12; reven_> 15 -15; reven_oui 9 -9
reven_puis 7 -7; reven_sur 7 -7; reven_tout 1 -1; revoi 6 -6; revoi_> 6 -6; revol -9 9; revol_> -9 9; rey 5 -5
rey_r 5 -5; rh 8 -8; rh_aroba 8 -8; rhone 6 -6; rhone_> 6 -6; ridic -2 2; ridic_> -2 2; rien -1 1; rien_a 19 -19
rien_bande -6 6; rien_c -11 11; rien_ca 8 -8; rien_chang 14 -14; rien_contr 7 -7; rien_de 11 -11; rien_debra 14 -14
rien_depui -8 8; rien_desol 11 -11; rien_donne 18 -18; rien_du 15 -15; rien_enten 3 -3; rien_fait 17 -17
rien_il 3 -3; rien_moi 10 -10; rien_n 2 -2; rien_ne 10 -10; rien_non 7 -7; rien_puisq 2 -2; rien_qu -5 5
rien_que 7 -7; rien_qui 4 -4; rien_redem 18 -18; rien_votre -8 8; rien_y 4 -4; rigol 7 -7; rigol_> 7 -7; rire 12 -12
rire_> 12 -12; rober 6 -6; rober_aroba 6 -6; robin 7 -7; robin_point 7 -7; robot 8 -8; robot_> 4 -4
robot_aspir 6 -6; robot_est 2 -2; robot_je 10 -10; robot_la 11 -11; robot_un 7 -7; rocha 9 -9; rocha_a 9 -9
rond 4 -4; rond_sur 1 -1; rond_tourn 2 -2; rond_tout 7 -7; rose 8 -8; rose_et 8 -8; rossi 13 -13; rossi_> 13 -13
rossi_je 6 -6; rouge 17 -17; rouge_> 20 -20; rouge_a 7 -7; rouge_et 2 -2; rouge_pas 2 -2; rouge_sur 2 -2
rouss 11 -11; rouss_> 9 -9; rouss_de 13 -13; route 10 -10; route_a 10 -10; route_est 6 -6; route_redem 5 -5
roux 9 -9; roux_aroba 8 -8; roux_chez 8 -8; roy 8 -8; roy_aroba 8 -8; rubis -6 6; rubis_sur -6 6; rue 12 -12
rue_> 10 -10; rue_bon 7 -7; rue_d 3 -3; rue_de 13 -13; rue_des 7 -7; rue_le 3 -3; s 12 -12; s_> 7 -7; s_affic 7 -7
s_allum 15 -15; s_appai 9 -9; s_appel 6 -6; s_arran 6 -6; s_comme 3 -3; s_corre 7 -7; s_enerv 12 -12; s_enten 3 -3
s_est -5 5; s_etein 12 -12; s_f 5 -5; s_go 6 -6; s_il 9 -9; s_m 10 -10; s_occup 4 -4; s_ouvre 8 -8; s_ouvri 6 -6
s_point 7 -7; s_still 7 -7; s_vingt 3 -3; sa 7 -7; sa_> 14 -14; sa_chang 6 -6; sa_fait 9 -9; sa_s 5 -5
sa_suffi -7 7; sacha 6 -6; sacha_lenoi 6 -6; saint 9 -9; saint_marti 9 -9; saint_tiret 7 -7; sais 25 -25
sais_> 6 -6; sais_c 2 -2; sais_compt 9 -9; sais_pas 9 -9; sais_plus 12 -12; sais_rien 10 -10; sais_trop 15 -15
sais_tu 12 -12; saisi -5 5; saisi_notre -5 5; salar 5 -5; salar_mais 5 -5; sale -9 9; sale_robot -9 9; salet -8 8
salet_de -8 8; salon 13 -13; salon_> 9 -9; salon_celui 5 -5; salon_la 7 -7; salon_on 1 -1; salut 6 -6
salut_bien 6 -6; samia 8 -8; samia_hadj 8 -8; samir 8 -8; samir_belka 8 -8; sang -6 6; sang_vous -6 6; sanit 10 -10
sanit_aux 10 -10; sans 3 -3; sans_accen 6 -6; sans_arret 6 -6; sans_aucun 7 -7; sans_cesse 7 -7; sans_doute 12 -12
sans_e 6 -6; sans_facon 8 -8; sans_fil 6 -6; sans_h 13 -13; sans_inter 6 -6; sans_la 5 -5; sans_probl 9 -9
sans_resea 8 -8; sans_telep -13 13; saoul -17 17; saoul_> -18 18; saoul_avec -6 6; saoul_ca -6 6; saoul_vous -6 6
saura 4 -4; saura_pas 4 -4; saute 11 -11; saute_> 7 -7; saute_encor 3 -3; saute_penda 11 -11; saute_tout 6 -6
sav 5 -5; sav_aroba 5 -5; savez 7 -7; savez_je 3 -3; savez_vous 10 -10; savoi 13 -13; savoi_> 9 -9; savoi_ca 7 -7
savoi_si 5 -5; scand -28 28; scand_> -27 27; scand_a 19 -19; scand_d -10 10; scand_de -8 8; scand_je -9 9
scand_par -8 8; scand_sanit 10 -10; scand_un -9 9; sdsl 5 -5; sdsl_depui 5 -5; se -7 7; se_compr 12 -12
se_conne 7 -7; se_coupe 8 -8; se_decon 9 -9; se_fait 6 -6; se_fout -12 12; se_foutr -8 8; se_lance 8 -8
se_matin 9 -9; se_mettr 7 -7; se_moque -12 12; se_plain 10 -10; se_prono 6 -6; secon 12 -12; secon_> 10 -10
secon_et 1 -1; secon_le 5 -5; secou 3 -3; secou_aroba 3 -3; secre 8 -8; secre_aroba 8 -8; seize 18 -18
seize_> 12 -12; seize_dix 4 -4; seize_douze 5 -5; seize_ou 11 -11; seize_vingt 2 -2; semai -3 3; semai_> 5 -5
semai_derni 10 -10; semai_passe 11 -11; semai_que -5 5; semai_sans -12 12; sembl 10 -10; sembl_oui 10 -10
sept 12 -12; sept_> 12 -12; sept_a 7 -7; sept_ah 12 -12; sept_aroba 5 -5; sept_cinq 5 -5; sept_cinqu 6 -6
sept_dix 5 -5; sept_euh 4 -4; sept_huit 3 -3; sept_nonan 6 -6; sept_ou 11 -11; sept_quara 4 -4; sept_quatr 5 -5
sept_six 5 -5; sept_soixa 10 -10; sept_trent 3 -3; sept_vingt 4 -4; sept_zero 5 -5; septa 8 -8; septa_> 6 -6
septa_cinq 6 -6; septa_et 3 -3; septa_fois 13 -13; septa_quatr 6 -6; septa_sept 3 -3; septe 2 -2; septe_le 2 -2
sera 2 -2; sera_plus 2 -2; serai 7 -7; serai_bien 7 -7; serai_il 6 -6; serie -26 26; serie_> -22 22; serie_a -2 2
serie_marre -7 7; serie_vous -7 7; sert 19 -19; sert_a 19 -19; serve -15 15; serve_> 9 -9; serve_a -16 16
serve_plus 9 -9; servi -9 9; servi_> 2 -2; servi_a -9 9; servi_achat 6 -6; servi_c -5 5; servi_d 13 -13
servi_de -14 14; servi_deplo -14 14; servi_depui 7 -7; servi_est -12 12; servi_je 8 -8; servi_point 12 -12
servi_techn 6 -6; servi_une 12 -12; ses 1 -1; ses_etude 1 -1; seul 15 -15; seul_> 13 -13; seul_appar 7 -7
seul_au 1 -1; seul_mot 4 -4; seul_poste 8 -8; seul_y 12 -12; seule 10 -10; seule_la 21 -21; seule_table 10 -10
seule_un 8 -8; sever 10 -10; sever_> 10 -10; sfr 9 -9; sfr_> 10 -10; sfr_point 8 -8; si 18 -18; si_> 18 -18
si_c 8 -8; si_ca -5 5; si_en 5 -5; si_enfin 7 -7; si_fait 13 -13; si_je 10 -10; si_la 5 -5; si_on 5 -5; si_si 19 -19
si_tard 6 -6; sien 7 -7; sien_et 7 -7; sienn 8 -8; sienn_> 8 -8; signa 9 -9; signa_l 5 -5; signa_sur 6 -6
signa_tout 7 -7; signa_une 4 -4; signa_wifi 7 -7; signe 10 -10; signe_> 10 -10; silen 5 -5; silen_compl 9 -9
silen_j -7 7; silen_radio 8 -8; silva 15 -15; silva_> 7 -7; silva_arrob 6 -6; silva_de 9 -9; sim 9 -9; sim_> 7 -7
sim_dans 5 -5; sim_elle 3 -3; sim_est 11 -11; sim_n 4 -4; sim_non 9 -9; sim_nouve 7 -7; sim_remis 1 -1
sim_rien 1 -1; simpl 7 -7; simpl_> -4 4; simpl_debra 11 -11; simpl_il 2 -2; simpl_signa 5 -5; sinon 5 -5
sinon_on 5 -5; sis 6 -6; sis_douze 6 -6; site 10 -10; site_de 8 -8; site_ne 11 -11; sites 10 -10; sites_> 10 -10
situa 3 -3; situa_> 3 -3; six 12 -12; six_> 16 -16; six_ans 10 -10; six_aroba 8 -8; six_cent 6 -6; six_cinq 5 -5
six_cinqu 17 -17; six_comme 2 -2; six_dix 5 -5; six_donc 1 -1; six_douze 5 -5; six_euh 3 -3; six_grand 5 -5
six_huita 3 -3; six_je 8 -8; six_machi 13 -13; six_mille 5 -5; six_non 4 -4; six_nonan 5 -5; six_on 1 -1
six_onze 7 -7; six_pas 4 -4; six_poste 6 -6; six_pro 6 -6; six_quara 6 -6; six_quato 4 -4; six_quatr 5 -5
six_quinz 4 -4; six_sept 4 -4; six_six 4 -4; six_soixa 9 -9; six_trent 10 -10; six_un 3 -3; six_vingt 10 -10
six_zero 5 -5; sixie -6 6; sixie_fois -6 6; smart 5 -5; smart_ne 5 -5; smet 10 -10; smet_> 10 -10; smith 10 -10
smith_> 7 -7; smith_at 6 -6; sms 19 -19; sms_> 11 -11; sms_d 14 -14; sms_je 8 -8; sms_parte 9 -9; sms_pas 8 -8
sms_passe 1 -1; socia 7 -7; socia_> 7 -7; socie 12 -12; socie_alpha 7 -7; socie_dupon 13 -13; socie_duran 9 -9
socie_l 9 -9; socie_trans 7 -7; soeur 5 -5; soeur_de 6 -6; soeur_en 5 -5; soeur_parce 5 -5; soir 7 -7; soir_> 7 -7
soit 13 -13; soit_une 13 -13; soixa 10 -10; soixa_cinq 4 -4; soixa_cinqu 9 -9; soixa_deux 5 -5; soixa_dix 7 -7
soixa_douze 11 -11; soixa_neuf 10 -10; soixa_quato 7 -7; soixa_quatr 7 -7; soixa_quinz 6 -6; soixa_salar 5 -5
soixa_seize 5 -5; soixa_sept 4 -4; soixa_six 9 -9; soixa_soixa 10 -10; soixa_treiz 5 -5; soixa_trois 5 -5; sol 5 -5
sol_> 5 -5; somme 8 -8; somme_d 13 -13; somme_dans 3 -3; somme_soixa 5 -5; son 10 -10; son_dessi 6 -6
son_est 13 -13; son_nom 1 -1; son_opera 11 -11; sonne 25 -25; sonne_a 2 -2; sonne_est 19 -19; sonne_mais 4 -4
sonne_ne 3 -3; sonne_occup 5 -5; sonne_plus 7 -7; sonne_toujo 2 -2; sont 18 -18; sont_a 6 -6; sont_coupe 5 -5
sont_hache 9 -9; sont_hors 7 -7; sont_inacc 4 -4; sont_touch 6 -6; sont_tous 8 -8; sont_verts 8 -8; sophi 14 -14
sophi_aroba 3 -3; sophi_duboi 10 -10; sophi_duran 8 -8; sophi_lefeb 4 -4; sophi_lefev 2 -2; sophi_legra 8 -8
sophi_marti 7 -7; sophi_morel 9 -9; sophi_tiret 8 -8; sorti 8 -8; sorti_> 8 -8; sorti_a 7 -7; souci 12 -12
souci_> 13 -13; souci_allez 10 -10; souci_au 5 -5; souci_avec 14 -14; souci_c 1 -1; souci_d 2 -2; souci_de 2 -2
souci_habit 6 -6; souci_je 8 -8; souci_la 1 -1; souci_merci 12 -12; souci_que 6 -6; souha 9 -9; souha_etre 6 -6
souha_joind 6 -6; souha_m 10 -10; souha_parle 12 -12; sous 10 -10; sous_la 12 -12; sous_les 4 -4; sous_sol 5 -5
souvi 17 -17; souvi_> 13 -13; souvi_plus 11 -11; soyez 9 -9; soyez_debor 9 -9; speed 13 -13; speed_test 13 -13
stand 13 -13; stand_> 12 -12; stand_chez 14 -14; stand_est 6 -6; stand_je 4 -4; stand_ne 12 -12; stand_telep 4 -4
steph 5 -5; steph_point 5 -5; still 7 -7; still_not 7 -7; stop -4 4; stop_j -14 14; stop_je 8 -8; stras 3 -3
stras_zero 3 -3; stres 7 -7; stres_j 7 -7; stupi -16 16; stupi_ou -16 16; stylo 10 -10; stylo_> 10 -10; subis 7 -7
subis_une 7 -7; sud -6 6; sud_> -6 6; suffi -25 25; suffi_> -12 12; suffi_basta -4 4; suffi_j -10 10
suffi_maint -20 20; suis -1 1; suis_a -17 17; suis_au 12 -12; suis_avec 5 -5; suis_bete 12 -12; suis_calme 13 -13
suis_carlo 9 -9; suis_charl 12 -12; suis_confu 5 -5; suis_conne 8 -8; suis_coupe 15 -15; suis_d 21 -21
suis_dans 9 -9; suis_de 14 -14; suis_decu 13 -13; suis_degou -8 8; suis_desol 14 -14; suis_devan 7 -7
suis_elodi 8 -8; suis_embet 16 -16; suis_en -6 6; suis_encor 4 -4; suis_enerv 11 -11; suis_ennuy 13 -13
suis_exced -21 21; suis_fatig 14 -14; suis_folle -7 7; suis_furax -7 7; suis_furie -24 24; suis_hors -26 26
suis_infir 5 -5; suis_injoi 4 -4; suis_l 8 -8; suis_la 12 -12; suis_le 14 -14; suis_madam 8 -8; suis_moi 12 -12
suis_ne 5 -5; suis_nul 11 -11; suis_parti 1 -1; suis_pas 36 -36; suis_patie 12 -12; suis_perdu 11 -11
suis_press 15 -15; suis_pret 8 -8; suis_recon 14 -14; suis_rentr 1 -1; suis_revol -9 9; suis_scand -8 8
suis_sur 14 -14; suis_toujo 20 -20; suis_tout 12 -12; suis_tres -18 18; suis_tromp 6 -6; suis_un 15 -15
suis_une 12 -12; suis_vraim -14 14; suite -3 3; suite_> 11 -11; suite_j -5 5; suivr 10 -10; suivr_> 10 -10
sujet 16 -16; sujet_de 14 -14; sujet_du 11 -11; super 13 -13; super_> 9 -9; super_ca 11 -11; super_merci 5 -5
suppo 10 -10; suppo_humai 7 -7; suppo_point 6 -6; suppo_que 11 -11; suppo_techn 5 -5; sur 12 -12; sur_> 12 -12
sur_appel 6 -6; sur_deux 5 -5; sur_du 1 -1; sur_fortn 4 -4; sur_inter 16 -16; sur_la 13 -13; sur_le 9 -9
sur_les -6 6; sur_ma 8 -8; sur_mon 11 -11; sur_notre 5 -5; sur_que 9 -9; sur_repon 14 -14; sur_sur 5 -5
sur_tous 4 -4; sur_un 9 -9; sur_votre 4 -4; sur_youtu 7 -7; surpr 10 -10; surpr_> 10 -10; surto 14 -14
surto_pas 14 -14; suspe 4 -4; suspe_> 4 -4; switc 9 -9; switc_> 9 -9; sylvi 6 -6; sylvi_march 6 -6; sympa 14 -14
sympa_> 14 -14; synch 7 -7; synch_> 7 -7; synch_pas 2 -2; t 7 -7; t_aroba 6 -6; t_as 4 -4; t_aurai 7 -7
t_comme 8 -8; t_es -8 8; t_i 7 -7; t_il 9 -9; t_s 7 -7; t_une 10 -10; ta -11 11; ta_gueul -11 11; tabar -21 21
tabar_ca -21 21; table 15 -15; table_> 13 -13; table_capte 1 -1; table_de 1 -1; table_des 4 -4; table_elle 5 -5
table_et 8 -8; table_la 5 -5; table_ne 8 -8; table_que 4 -4; table_voila 6 -6; tais 10 -10; tais_toi 10 -10
tant 8 -8; tant_que 8 -8; tanto 9 -9; tanto_> 9 -9; tape 5 -5; tape_mon 5 -5; taper -6 6; taper_sur -6 6
tard 10 -10; tard_> 10 -10; tas -8 8; tas_de -8 8; te -12 12; te_bonjo 9 -9; te_detes -8 8; te_faire -7 7
te_fous -10 10; techn 17 -17; techn_> 20 -20; techn_a 6 -6; techn_avait 8 -8; techn_de 6 -6; techn_doit 9 -9
techn_en 6 -6; techn_est 7 -7; techn_hier 8 -8; techn_il 6 -6; techn_je 2 -2; techn_m 5 -5; techn_me 5 -5
techn_merci 4 -4; techn_n -8 8; techn_ont 15 -15; techn_oui 7 -7; techn_pas 2 -2; techn_repas 8 -8; techn_s 5 -5
techn_va 4 -4; tele 17 -17; tele_> 17 -17; tele_du 7 -7; tele_elle 5 -5; tele_est 6 -6; tele_et 5 -5; tele_l 2 -2
tele_ne 7 -7; tele_ni 7 -7; tele_non 5 -5; tele_plus 11 -11; telen 6 -6; telen_point 6 -6; telep 9 -9; telep_> 8 -8
telep_au 2 -2; telep_avec 1 -1; telep_c 2 -2; telep_capte 4 -4; telep_cette 16 -16; telep_comme 3 -3
telep_dans 6 -6; telep_de 12 -12; telep_dit 7 -7; telep_du 4 -4; telep_est 10 -10; telep_et 9 -9; telep_fixe 6 -6
telep_fonct 6 -6; telep_gresi 12 -12; telep_il 4 -4; telep_j 7 -7; telep_les 9 -9; telep_mais 4 -4; telep_march 4 -4
telep_n 5 -5; telep_ne 6 -6; telep_oui 1 -1; telep_parce 4 -4; telep_penda -7 7; telep_plus 13 -13; telep_porta 5 -5
telep_qui 8 -8; telep_sans 6 -6; telep_sonne 8 -8; telep_va 1 -1; teles 8 -8; teles_> 8 -8; telet 6 -6; telet_> 8 -8
telet_ca 9 -9; telet_je 6 -6; telet_que 7 -7; telev 8 -8; telev_m 6 -6; telev_par 7 -7; telle 5 -5; telle_de 5 -5
temps 9 -9; temps_> 10 -10; temps_c -11 11; temps_mais 10 -10; temps_pour 5 -5; temps_quand 4 -4; temps_que 5 -5
temps_un 4 -4; temps_une 6 -6; tenu 8 -8; tenu_deux 10 -10; tenu_trent 7 -7; termi 12 -12; termi_> 9 -9
termi_de 8 -8; termi_n 4 -4; terri 9 -9; terri_> 9 -9; test 14 -14; test_a 13 -13; test_un 10 -10; teste 8 -8
teste_le 8 -8; tete -12 12; tete_> -11 11; tete_de -5 5; tete_elle 7 -7; texto 7 -7; texto_> 11 -11; texto_n 10 -10
texto_reste 6 -6; there 1 -1; there_mauri 1 -1; thoma 15 -15; thoma_> 11 -11; thoma_f 8 -8; thoma_lerou 5 -5
thoma_un 4 -4; thune -9 9; thune_> -9 9; ticke -6 6; ticke_> -6 6; tient 8 -8; tient_> 8 -8; tient_debou 7 -7
tigui 8 -8; tigui_ca 8 -8; tip 6 -6; tip_top 6 -6; tiret 11 -11; tiret_atlas 8 -8; tiret_bas 5 -5
tiret_boite 11 -11; tiret_centr 6 -6; tiret_denis 7 -7; tiret_desme 6 -6; tiret_du 6 -6; tiret_et 7 -7
tiret_goff 5 -5; tiret_lang 6 -6; tiret_laure 5 -5; tiret_lea 7 -7; tiret_lebla 5 -5; tiret_marc 5 -5
tiret_marie 6 -6; tiret_paste 8 -8; tiret_puis 2 -2; tiret_renne 7 -7; tiret_saint 7 -7; tiret_silva 6 -6
titul 9 -9; titul_c 9 -9; toi 15 -15; toi_> 9 -9; toi_je 10 -10; toile 10 -10; toile_> 10 -10; toit 9 -9
toit_> 9 -9; tom 16 -16; tom_aroba 6 -6; tom_guill 12 -12; tombe 7 -7; tombe_> 7 -7; tombe_direc 8 -8; tombe_la 2 -2
tombe_le 7 -7; tombe_sur 1 -1; ton 1 -1; ton_chef 11 -11; ton_machi -7 7; tonal 12 -12; tonal_> 12 -12
tonal_dans 6 -6; tonal_et 1 -1; tonal_n 6 -6; tonal_quand 1 -1; tonal_sur 10 -10; tonne 7 -7; tonne_> 7 -7; top 6 -6
top_c 6 -6; toto 5 -5; toto_un 5 -5; tou 10 -10; tou_> 10 -10; tou_pas 10 -10; touch 20 -20; touch_> 15 -15
touch_a 7 -7; toujo 13 -13; toujo_> 17 -17; toujo_absen 8 -8; toujo_an 6 -6; toujo_aussi 9 -9; toujo_autan 6 -6
toujo_bloqu 16 -16; toujo_ce 7 -7; toujo_coupe 9 -9; toujo_d 12 -12; toujo_dans 6 -6; toujo_down 11 -11
toujo_en 9 -9; toujo_le 14 -14; toujo_lui 2 -2; toujo_orang 13 -13; toujo_parei -4 4; toujo_pas 14 -14
toujo_rien 25 -25; toujo_rouge 8 -8; toujo_toujo 11 -11; toulo 9 -9; toulo_> 9 -9; tour 11 -11; tour_> 11 -11
tourn -1 1; tourn_> 10 -10; tourn_elle 5 -5; tourn_en -6 6; tourn_il 2 -2; tourn_sa 5 -5; tourn_toujo 6 -6
tous -4 4; tous_> -8 8; tous_autan -6 6; tous_ces 9 -9; tous_decon 8 -8; tous_des -9 9; tous_est 10 -10
tous_euh 10 -10; tous_les 6 -6; tous_mes 9 -9; tout 5 -5; tout_> 2 -2; tout_a 15 -15; tout_bien 3 -3
tout_bon 12 -12; tout_c 4 -4; tout_ca 5 -5; tout_casse -15 15; tout_ce 6 -6; tout_colle 9 -9; tout_comme 1 -1
tout_compr 12 -12; tout_de -3 3; tout_depui 2 -2; tout_donne 4 -4; tout_en 5 -5; tout_encor 4 -4; tout_enfin 12 -12
tout_est 11 -11; tout_fait 3 -3; tout_fonct 15 -15; tout_je -6 6; tout_juste 10 -10; tout_l 5 -5; tout_le 14 -14
tout_march 8 -8; tout_ni 8 -8; tout_non 8 -8; tout_on 9 -9; tout_prene 15 -15; tout_qui 4 -4; tout_redem 14 -14
tout_remar 14 -14; tout_seul 13 -13; tout_toujo 6 -6; tout_va 11 -11; tout_vendu 3 -3; tout_voila 4 -4
tout_votre 10 -10; toute 9 -9; toute_ces -9 9; toute_l 7 -7; toute_les 10 -10; toute_mes 6 -6; toute_neuve 12 -12
toute_noire 3 -3; trafi 7 -7; trafi_est 7 -7; train 18 -18; train_> 15 -15; train_a 8 -8; train_d 8 -8
train_de 5 -5; trait -10 10; trait_cela 6 -6; trait_les -11 11; tranq 9 -9; tranq_> 9 -9; trans 21 -21; trans_> 6 -6
trans_marti 8 -8; trans_moi 15 -15; trans_point 9 -9; trans_tiret 5 -5; trava 5 -5; trava_> 11 -11
trava_avec 10 -10; trava_comme 2 -2; trava_de -10 10; trava_dessu 9 -9; trava_et 4 -4; trava_merci 8 -8
treiz 12 -12; treiz_> 3 -3; treiz_appar 9 -9; treiz_aroba 6 -6; treiz_quato 6 -6; treiz_seize 5 -5; treiz_treiz 9 -9
tremb 12 -12; tremb_a 8 -8; tremb_d 7 -7; trent 9 -9; trent_> 7 -7; trent_cinq 3 -3; trent_de 9 -9; trent_neuf 4 -4
trent_quara 5 -5; trent_quatr 5 -5; trent_secon 7 -7; trent_sept 5 -5; trent_six 4 -4; trent_trois 6 -6
trent_vingt 4 -4; tres -3 3; tres_aimab 12 -12; tres_bien 13 -13; tres_en -15 15; tres_enerv -15 15
tres_fache -10 10; tres_fort 5 -5; tres_lent 9 -9; tres_lente 14 -14; tres_mal 15 -15; tres_mecon -12 12
tres_patie 13 -13; tres_tres -12 12; trois 5 -5; trois_> 13 -13; trois_appar 10 -10; trois_aroba 7 -7
trois_camer 6 -6; trois_deux 5 -5; trois_dix 4 -4; trois_etage 9 -9; trois_fois -10 10; trois_heure -7 7
trois_huit 4 -4; trois_huita 5 -5; trois_jours 19 -19; trois_non 10 -10; trois_nonan 7 -7; trois_onze 3 -3
trois_ordin 12 -12; trois_ou 15 -15; trois_perso 12 -12; trois_porta 10 -10; trois_quara 4 -4; trois_quatr 4 -4
trois_qui 12 -12; trois_semai -16 16; trois_sept 4 -4; trois_six 5 -5; trois_soixa 4 -4; trois_telep 14 -14
trois_trent 13 -13; trois_trois 4 -4; trois_vingt 6 -6; tromp 19 -19; tromp_> 16 -16; tromp_de 6 -6
tromp_dis 10 -10; trop 7 -7; trop_> 11 -11; trop_atten 2 -2; trop_bien 7 -7; trop_ce 3 -3; trop_compl 10 -10
trop_faibl 7 -7; trop_la -9 9; trop_nuls -5 5; trop_rien 15 -15; trop_vite 12 -12; trouv 5 -5; trouv_pas 5 -5
trouv_plus 5 -5; truc 4 -4; truc_> -7 7; truc_ca 8 -8; truc_fonct 13 -13; truc_qui 8 -8; tu 2 -2; tu_me -8 8
tu_moi 12 -12; tu_peux 8 -8; tu_sais 9 -9; tu_te -10 10; tuer 3 -3; tuer_le 3 -3; tut 8 -8; tut_> 8 -8; tut_tut 8 -8
u 12 -12; u_> 8 -8; u_b 7 -7; u_e 7 -7; u_g 7 -7; u_i 6 -6; u_n 3 -3; u_p 6 -6; u_r 2 -2; u_t 6 -6; u_x 7 -7
u_y 7 -7; u_z 5 -5; ugo 8 -8; ugo_marin 8 -8; uk 6 -6; uk_> 6 -6; un 10 -10; un_> 5 -5; un_a 8 -8; un_abonn -7 7
un_agent 11 -11; un_appel 12 -12; un_appui 4 -4; un_aroba 16 -16; un_au 8 -8; un_autre 16 -16; un_bruit 7 -7
un_cable -12 12; un_chien -12 12; un_cinqu 5 -5; un_clien 13 -13; un_code 6 -6; un_colla 5 -5; un_colle 14 -14
un_conco 5 -5; un_confl 5 -5; un_conse 11 -11; un_contr 25 -25; un_coup 8 -8; un_creti -4 4; un_d 23 -23
un_de 19 -19; un_debit 10 -10; un_decod 8 -8; un_degat 11 -11; un_depan 13 -13; un_deux 10 -10; un_deuxi 6 -6
un_doute 5 -5; un_echo 11 -11; un_emplo 5 -5; un_est 7 -7; un_etre 11 -11; un_film 9 -9; un_fixe 4 -4; un_froid 7 -7
un_gars 12 -12; un_humai 18 -18; un_imbec -14 14; un_incid 8 -8; un_insta 10 -10; un_je 8 -8; un_joli 8 -8
un_la 7 -7; un_m 14 -14; un_mail 11 -11; un_mec 8 -8; un_minut 4 -4; un_mois -14 14; un_monsi 12 -12; un_mot 11 -11
un_moun 4 -4; un_neuf 5 -5; un_ni 10 -10; un_nonan 6 -6; un_nouve 7 -7; un_numer 15 -15; un_opera 8 -8
un_ordin 9 -9; un_ou 6 -6; un_paque 9 -9; un_parti 12 -12; un_petit 4 -4; un_peu 15 -15; un_peut 11 -11
un_pilot 1 -1; un_ping 4 -4; un_porta 13 -13; un_prele 13 -13; un_probl 12 -12; un_proce -16 16; un_quara 7 -7
un_quatr 1 -1; un_qui 11 -11; un_rembo -9 9; un_rende 7 -7; un_rense 10 -10; un_respo 22 -22; un_robot 19 -19
un_s 13 -13; un_scand -13 13; un_sept 5 -5; un_septa 3 -3; un_serve 8 -8; un_servi -16 16; un_seul 12 -12
un_sms 14 -14; un_soixa 5 -5; un_souci 12 -12; un_stylo 10 -10; un_super 8 -8; un_table 8 -8; un_techn 8 -8
un_ticke 10 -10; un_tiret 2 -2; un_tour 11 -11; un_train 8 -8; un_trent 1 -1; un_truc 8 -8; un_un 5 -5
un_vingt 5 -5; un_voyan 4 -4; un_vrai 5 -5; un_wifi 7 -7; un_y 19 -19; un_zero 5 -5; under 5 -5; under_belle 7 -7
under_duran 5 -5; under_rey 5 -5; une 5 -5; une_anten 8 -8; une_arnaq -10 10; une_bande -15 15; une_barre 8 -8
une_betis 5 -5; une_boite 8 -8; une_box 18 -18; une_catas -6 6; une_centa 10 -10; une_chale 11 -11; une_chose -5 5
une_cinqu 12 -12; une_coupu 4 -4; une_dame 13 -13; une_demoi 6 -6; une_dizai 11 -11; une_douza 11 -11
une_encei 1 -1; une_entre 3 -3; une_erreu 14 -14; une_escro -11 11; une_etiqu 2 -2; une_fois 9 -9; une_gang 6 -6
une_heure -14 14; une_honte -21 21; une_ia 2 -2; une_impri 11 -11; une_incom -9 9; une_inter 7 -7; une_journ -8 8
une_ligne -3 3; une_madam 7 -7; une_minut -1 1; une_nouve 5 -5; une_offre 9 -9; une_paire 6 -6; une_panne 19 -19
une_pelle 5 -5; une_perso 16 -16; une_perte 5 -5; une_petit 9 -9; une_quest 14 -14; une_quich -11 11; une_quinz 6 -6
une_recla 6 -6; une_reuni 9 -9; une_semai 6 -6; une_seule 10 -10; une_table 11 -11; une_tele 3 -3; une_trent 13 -13
une_vaste -6 6; une_vieil 7 -7; une_vingt 6 -6; une_voix 1 -1; une_vraie 16 -16; uniqu 8 -8; uniqu_> 8 -8
uniqu_la 12 -12; univ 7 -7; univ_tiret 7 -7; uns 10 -10; uns_> 10 -10; urgen 9 -9; urgen_> 12 -12; urgen_j 8 -8
urgen_uniqu 8 -8; utili 3 -3; utili_celle 3 -3; v 11 -11; v_aroba 7 -7; v_i 3 -3; v_la 4 -4; v_r 5 -5; va 9 -9
va_> 20 -20; va_au -7 7; va_beauc 2 -2; va_bien 9 -9; va_c 3 -3; va_chez 4 -4; va_etre 15 -15; va_faire -6 6
va_il 7 -7; va_j 1 -1; va_laiss 2 -2; va_maint 10 -10; va_march 9 -9; va_mieux 9 -9; va_par 7 -7; va_pas -7 7
va_plus 7 -7; va_s 6 -6; va_te -7 7; va_toujo 10 -10; va_tres 1 -1; va_venir 4 -4; va_voir 10 -10; va_y 5 -5
vacan 1 -1; vacan_en 1 -1; vais -10 10; vais_aller -10 10; vais_deman 10 -10; vais_pas 6 -6; vais_peter -13 13
vais_porte -10 10; vais_resil -7 7; vais_saisi -5 5; vais_tout -17 17; vais_voir 19 -19; vais_vous -7 7; valid 3 -3
valid_> 3 -3; vanda 9 -9; vanda_> 9 -9; vande 8 -8; vande_> 8 -8; vas 8 -8; vas_y 8 -8; vaste -6 6; vaste_escro -6 6
vendu 3 -3; vendu_maint 3 -3; venir 9 -9; venir_> 4 -4; venir_demai 9 -9; venu 1 -1; venu_> 13 -13; venu_c -8 8
venu_la 11 -11; venu_lundi 6 -6; venu_mais 3 -3; verif 16 -16; verif_> 7 -7; verif_tout 11 -11; verif_votre 5 -5
verra 10 -10; verra_bien 10 -10; vers 10 -10; vers_dix 10 -10; vers_le 5 -5; vert 13 -13; vert_> 16 -16
vert_et 8 -8; vert_mais 4 -4; vert_zero 3 -3; verte 7 -7; verte_> 7 -7; verte_et 4 -4; verts 8 -8; verts_> 8 -8
very 7 -7; very_good 7 -7; veuil 4 -4; veuil_passe 4 -4; veut 8 -8; veut_pas 6 -6; veut_plus 5 -5; veut_toujo 14 -14
veux 13 -13; veux_> 17 -17; veux_annul 11 -11; veux_bien 7 -7; veux_decla 8 -8; veux_dire 10 -10; veux_etre 6 -6
veux_je 5 -5; veux_juste 2 -2; veux_le 6 -6; veux_modif 13 -13; veux_parle 3 -3; veux_pas 15 -15; veux_plus -7 7
veux_qu 5 -5; veux_quelq 11 -11; veux_recup 12 -12; veux_telep 4 -4; veux_un 10 -10; veux_une 10 -10; victo 5 -5
victo_hugo 5 -5; vidal 5 -5; vidal_aroba 5 -5; vide 9 -9; vide_> 8 -8; vide_comme 8 -8; video 14 -14; video_> 10 -10
video_demar 7 -7; video_il 4 -4; video_point 8 -8; vieil 7 -7; vieil_clien 8 -8; vieil_dame -7 7; vieil_perso 12 -12
viens 17 -17; viens_de 13 -13; viens_la 9 -9; vient 8 -8; vient_> 7 -7; vient_de 7 -7; vient_deja 4 -4; vieux 2 -2
vieux_> 2 -2; villa 3 -3; villa_et 3 -3; ville 3 -3; ville_b 3 -3; villi 12 -12; villi_> 12 -12; vince 8 -8
vince_hoffm 8 -8; vingt 11 -11; vingt_> 10 -10; vingt_ans -6 6; vingt_cinq 9 -9; vingt_d 8 -8; vingt_deux 8 -8
vingt_dix 6 -6; vingt_douze 9 -9; vingt_et 14 -14; vingt_huit 3 -3; vingt_neuf 5 -5; vingt_on 5 -5
vingt_quatr 10 -10; vingt_seize 3 -3; vingt_sept 5 -5; vingt_six 3 -3; vingt_treiz 3 -3; vingt_trois 4 -4
vingt_un 14 -14; virem 8 -8; virem_sur 8 -8; virgu 3 -3; virgu_douze 3 -3; virgu_soixa 3 -3; virgu_trent 3 -3
visio 6 -6; visio_coupe 6 -6; vit 5 -5; vit_avec 5 -5; vite 4 -4; vite_> 12 -12; vite_espec -8 8; vite_je 12 -12
vite_moi 1 -1; vite_s 8 -8; vite_vite 5 -5; vivan 6 -6; vivan_la 6 -6; vive 3 -3; vive_voix 3 -3; vocal 11 -11
vocal_> 9 -9; vocal_ne 11 -11; voila 16 -16; voila_> 11 -11; voila_alors 2 -2; voila_c 13 -13; voila_en 1 -1
voila_je 2 -2; voila_madam 1 -1; voila_plus 4 -4; voila_vous 8 -8; voila_zero 1 -1; voir 7 -7; voir_> 13 -13
voir_aille -10 10; voir_avec -4 4; voir_j 6 -6; vois 8 -8; vois_ce 5 -5; vois_pas 8 -8; vois_plus 10 -10
voisi 11 -11; voisi_a 8 -8; voisi_est 11 -11; voisi_monsi 12 -12; voisi_parce 6 -6; voit 9 -9; voit_le 8 -8
voit_pas 4 -4; voitu 7 -7; voitu_> 7 -7; voix 13 -13; voix_> 3 -3; voix_ca 8 -8; voix_dit 1 -1; voix_est 4 -4
voix_qui 11 -11; vol -17 17; vol_> -17 17; vol_pur -4 4; vole 7 -7; vole_il 6 -6; vole_mon 5 -5; voleu -17 17
voleu_> -14 14; voleu_des -8 8; voleu_prend -6 6; voleu_rende -9 9; volon 11 -11; volon_> 11 -11; vos -23 23
vos_agent 12 -12; vos_aneri -7 7; vos_colle 9 -9; vos_conne -12 12; vos_delai -4 4; vos_excus -6 6; vos_histo -5 5
vos_machi -11 11; vos_menso -6 6; vos_panne -14 14; vos_quest -14 14; vos_robot -6 6; vos_techn 6 -6; votre -10 10
votre_abonn -12 12; votre_affai -7 7; votre_boite -13 13; votre_box -14 14; votre_calme 12 -12; votre_colle 7 -7
votre_compo -8 8; votre_conne 5 -5; votre_courr 10 -10; votre_dilig 10 -10; votre_ecran 4 -4; votre_entre -17 17
votre_faute 7 -7; votre_incom -10 10; votre_musiq -6 6; votre_patie 12 -12; votre_respo 7 -7; votre_retou 12 -12
votre_robot 14 -14; votre_servi -18 18; votre_socie 9 -9; votre_super 9 -9; votre_techn -8 8; votre_temps 13 -13
votre_truc 3 -3; voudr 14 -14; voudr_annul 13 -13; voudr_avoir 8 -8; voudr_cause 12 -12; voudr_chang 12 -12
voudr_depan 7 -7; voudr_etre 6 -6; voudr_joind 8 -8; voudr_l 6 -6; voudr_le 7 -7; voudr_modif 6 -6; voudr_parle 2 -2
voudr_pas 5 -5; voudr_quelq 8 -8; voudr_redem 6 -6; voudr_savoi 5 -5; voudr_signa 4 -4; voudr_un 13 -13
voula 10 -10; voula_dire 9 -9; voula_simpl 5 -5; voule 14 -14; voule_> 13 -13; voule_dire 5 -5; voule_savoi 7 -7
vous -9 9; vous_> -10 10; vous_ai 3 -3; vous_allez -11 11; vous_annul 6 -6; vous_appel 16 -16; vous_arret 5 -5
vous_assur 10 -10; vous_attaq -5 5; vous_aurai 2 -2; vous_autre -8 8; vous_avez 20 -20; vous_avoue 8 -8
vous_bande -15 15; vous_benis 6 -6; vous_ca 5 -5; vous_cause 2 -2; vous_colle -16 16; vous_comme -10 10
vous_compr -21 21; vous_conta 4 -4; vous_deran 17 -17; vous_devez 8 -8; vous_devri 4 -4; vous_dis 16 -16
vous_disai 3 -3; vous_disie 10 -10; vous_dites 12 -12; vous_donne 3 -3; vous_ecout 3 -3; vous_embet 13 -13
vous_en 14 -14; vous_envoy -7 7; vous_est 11 -11; vous_et 9 -9; vous_etes 2 -2; vous_fache 10 -10; vous_faire -15 15
vous_faite -12 12; vous_felic 12 -12; vous_fiche -20 20; vous_foute -8 8; vous_garan -8 8; vous_hein -11 11
vous_inqui 12 -12; vous_j -12 12; vous_jure -6 6; vous_l 20 -20; vous_la 5 -5; vous_le -10 10; vous_les -6 6
vous_m -12 12; vous_maint -10 10; vous_manqu -8 8; vous_me -8 8; vous_mette 7 -7; vous_moque -15 15; vous_n 2 -2
vous_ne -12 12; vous_nous -6 6; vous_parle 11 -11; vous_payer -9 9; vous_payez -8 8; vous_plait 9 -9
vous_pouve 16 -16; vous_prie 7 -7; vous_que 6 -6; vous_qui 8 -8; vous_racon 2 -2; vous_rappe 23 -23; vous_rassu 6 -6
vous_remer 14 -14; vous_rende -6 6; vous_repet 12 -12; vous_savez 3 -3; vous_serie -5 5; vous_serve -13 13
vous_soyez 9 -9; vous_suivr 10 -10; vous_telep 9 -9; vous_tromp 17 -17; vous_voleu -6 6; vous_voule 14 -14
vous_vous -8 8; voyan 8 -8; voyan_clign 7 -7; voyan_de 6 -6; voyan_est 8 -8; voyan_inter 5 -5; voyan_ne 7 -7
voyan_nulle 8 -8; voyan_qui 7 -7; voyan_rouge 4 -4; voyan_sont 8 -8; voyon 10 -10; voyon_> 10 -10; voyou -6 6
voyou_vous -6 6; vpn 6 -6; vpn_et 4 -4; vpn_ne 11 -11; vpn_sans 6 -6; vrai 5 -5; vrai_> 15 -15; vrai_ca -17 17
vrai_gars 4 -4; vrai_humai 5 -5; vrai_je 8 -8; vrai_vous -9 9; vraie 16 -16; vraie_perso 16 -16; vraim -12 12
vraim_> 16 -16; vraim_ca 18 -18; vraim_des -18 18; vraim_la -8 8; vraim_n -7 7; vraim_nuls -17 17; vraim_ras -4 4
vraim_tres -14 14; vu -13 13; vu_ca -6 6; vu_min 4 -4; vu_une -9 9; w 10 -10; w_a 6 -6; w_e 4 -4; w_u 7 -7
wanad 6 -6; wanad_point 6 -6; web 6 -6; web_point 6 -6; web_sont 4 -4; weber 7 -7; weber_aroba 7 -7; wei 4 -4
wei_w 4 -4; wesh 9 -9; wesh_j 9 -9; wifi 14 -14; wifi_> 9 -9; wifi_alors 1 -1; wifi_c 9 -9; wifi_conne 6 -6
wifi_coupe 6 -6; wifi_dans 6 -6; wifi_de 9 -9; wifi_depui 3 -3; wifi_elle 14 -14; wifi_est 10 -10; wifi_fonct 4 -4
wifi_frere 8 -8; wifi_il 4 -4; wifi_insta 12 -12; wifi_le 3 -3; wifi_mais 3 -3; wifi_march 3 -3; wifi_n 3 -3
wifi_ne 7 -7; wifi_plus 11 -11; wifi_qui 6 -6; wifi_se 8 -8; wifi_y 4 -4; worki 7 -7; worki_> 7 -7; wuyts 7 -7
wuyts_w 7 -7; x 7 -7; x_> 7 -7; x_comme 3 -3; xavie 7 -7; xavie_a 3 -3; xavie_point 7 -7; y 15 -15; y_> 10 -10
y_a 12 -12; y_ai 7 -7; y_aller 8 -8; y_aroba 5 -5; y_arriv 6 -6; y_depec 8 -8; y_e 7 -7; y_en -16 16; y_est 12 -12
y_etes 21 -21; y_fait 10 -10; y_faite 1 -1; y_je 19 -19; y_k 6 -6; y_march 4 -4; y_passe 5 -5; y_peux 5 -5; y_t 7 -7
yahoo 7 -7; yahoo_point 7 -7; yann 3 -3; yann_kerou 3 -3; yep 11 -11; yep_> 11 -11; yes 14 -14; yes_c 10 -10
yes_oui 7 -7; yeux 4 -4; yeux_> 4 -4; yo 8 -8; yo_c 8 -8; you -8 8; you_are -8 8; youss 8 -8; youss_amara 8 -8
youtu 12 -12; youtu_ou 7 -7; youtu_se 8 -8; yvonn 6 -6; yvonn_le 6 -6; z 6 -6; z_i 5 -5; z_o 3 -3; z_y 6 -6
zero 11 -11; zero_> 19 -19; zero_ameli 11 -11; zero_barre 5 -5; zero_cinq 3 -3; zero_deux 4 -4; zero_huit 5 -5
zero_je 5 -5; zero_le 7 -7; zero_neuf 8 -8; zero_onze 6 -6; zero_quatr 6 -6; zero_sept 7 -7; zero_sis 6 -6
zero_six 9 -9; zero_trois 5 -5; zero_un 8 -8; zero_zero 7 -7; zoe 7 -7; zoe_aroba 7 -7; zone 9 -9; zone_blanc 9 -9
zut 19 -19; zut_> 11 -11; zut_c 6 -6; zut_j 7 -7
""",
    ),
}
