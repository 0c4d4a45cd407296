"""What the beginnings of words, and pairs of them, weigh in the second opinion (`learned.py`).

Written by `python -m ops.learn`. One weight for each answer, in tenths and in the order given; "_" joins a pair, "<"
and ">" are the two ends of an utterance. Long, because it is one table.
"""

LEARNED_FROM = "e3cd403590bfe05c"
WEIGHTS = {
    "affirm_deny": (
        "affirm deny unclear",
        """
00 -8 -8 8; 00_01 -8 -8 8; 01 -8 -8 8; 01_47 -8 -8 8; 01_> -8 -8 8; 06 -11 -12 12; 0698 -9 -9 9; 0698_765 -9 -9 9
06_12 -8 -8 9; 06_99 -7 -7 7; 112 -12 -12 12; 112_> -12 -12 12; 12 -11 -11 11; 12_34 -11 -11 11; 20 -8 -8 8
20_00 -8 -8 8; 33 -6 -6 6; 33_6 -6 -6 6; 34 -11 -11 11; 34_56 -6 -6 6; 34_> -8 -8 9; 4 -6 -6 6; 432 -9 -9 9
432_> -9 -9 9; 47 -8 -8 8; 47_20 -8 -8 8; 4_5 -6 -6 6; 4g -9 -9 9; 4g_march -9 -9 9; 5 -6 -6 6; 56 -6 -6 6
56_78 -6 -6 6; 5_7 -6 -6 6; 6 -12 -11 12; 66 -7 -7 7; 66_> -7 -7 7; 6_12 -6 -6 6; 6_ordin -10 -11 11; 7 -6 -6 6
765 -9 -9 9; 765_432 -9 -9 9; 77 -7 -7 7; 77_66 -7 -7 7; 78 -6 -6 6; 78_> -6 -6 6; 7_8 -6 -6 6; 8 -6 -6 6
88 -7 -7 7; 88_77 -7 -7 7; 8_9 -6 -6 6; 9 -6 -6 6; 99 -7 -7 7; 99_88 -7 -7 7; 9_> -6 -6 6; <_01 -8 -8 8
<_06 -8 -8 9; <_0698 -9 -9 9; <_112 -12 -12 12; <_33 -6 -6 6; <_6 -10 -11 11; <_a -7 -9 9; <_absol 9 -4 -28
<_accue -5 -5 5; <_affir 16 -16 -16; <_ah -5 -7 -2; <_ajout -6 -8 8; <_aline -7 -8 8; <_allez 6 -5 -6
<_allo -17 -14 16; <_allon 10 -10 -9; <_alors -17 -14 16; <_annul -11 -11 11; <_aroba -9 -9 9; <_assur 11 -11 -11
<_ateli -3 -5 6; <_atten -18 -19 21; <_au -12 4 -2; <_aucun -13 9 -6; <_avant -5 -6 6; <_avec 13 -13 -13
<_awa -4 6 -5; <_b -9 -8 9; <_bah -8 12 -17; <_baiss -9 -9 9; <_bande -7 -6 7; <_be 9 -6 -8; <_ben 3 -7 -2
<_bien 10 4 -30; <_blabl -12 -12 12; <_bonjo -21 -20 22; <_bonne -11 -14 13; <_boula -9 -9 9; <_box -11 -15 13
<_c 0 -1 -5; <_ca -4 -9 4; <_carre 16 -16 -14; <_ce -15 20 -21; <_cecil -7 -8 8; <_certa 9 2 -25; <_certe 12 -12 -12
<_cette -10 10 -9; <_chape -10 -10 10; <_chepa -13 -13 13; <_chut -6 -6 6; <_cinq -5 -5 5; <_clair -8 -9 9
<_cleme -12 -12 12; <_comme -15 -24 20; <_compt -5 -7 8; <_conse -9 -9 9; <_conta -5 -5 5; <_corre -10 9 -8
<_d 11 -20 -5; <_dans -19 -9 13; <_de -10 -9 11; <_degag -6 -8 7; <_deja 12 -16 -8; <_deman -7 -5 10
<_depui -13 -12 13; <_desol -4 9 -8; <_deux -11 -17 15; <_dison 8 -6 -7; <_dites -6 -5 7; <_docte -10 -10 10
<_donc -4 -2 5; <_du -18 26 -27; <_ecout 6 -5 -6; <_eh 11 -11 -10; <_elle 3 -13 4; <_emma -4 -8 9; <_en 16 -12 -17
<_enfin 10 -7 -7; <_enten 21 -11 -23; <_entre -7 -6 7; <_envoy -6 -7 7; <_est -7 -6 7; <_et 23 -19 -23
<_euh -8 -13 12; <_evide 8 -6 -6; <_exact 15 -16 -12; <_excus -6 -7 7; <_faite 11 -13 -8; <_fanny -7 -8 9
<_faut -10 -13 12; <_faux -31 25 -14; <_ferme -10 -14 13; <_franc -5 -7 7; <_girar -7 -6 7; <_gmail -11 -11 11
<_go 12 -12 -12; <_grave 13 -11 -13; <_hein -16 -15 15; <_helas -12 13 -13; <_hier -8 -8 8; <_hmm -12 -12 12
<_hors -12 19 -23; <_hugo -7 -9 9; <_hum 8 -6 -8; <_humai -15 -14 16; <_il -20 2 5; <_impec 14 -12 -14
<_impos -14 12 -8; <_incor -10 10 -10; <_info -5 -5 5; <_inter -9 -12 12; <_inuti -12 12 -12; <_j -18 -5 9
<_jamai -15 18 -18; <_je -5 -8 4; <_jean -8 -11 9; <_joker -12 -12 12; <_jsp -7 -7 7; <_julie -5 -6 6
<_juste -4 -9 7; <_kevin -5 -6 7; <_l -8 -8 9; <_la -16 -15 18; <_laiss -9 9 -9; <_laque -12 -12 12; <_le -24 -19 24
<_leo -6 -7 7; <_leque -12 -12 12; <_les -7 -9 8; <_lili -3 -7 8; <_loin -18 15 -14; <_lucas -4 -5 5
<_lui 10 -10 -9; <_lundi -9 -9 9; <_m -6 -8 8; <_ma -15 -9 12; <_madam -10 -10 10; <_mais 15 -10 -18
<_malhe -6 13 -18; <_mamie -6 -6 6; <_march 11 -9 -11; <_marie -13 -13 13; <_mauva -10 10 -10; <_maxim -11 -11 11
<_merci -9 -8 9; <_mes -13 -17 17; <_mette -8 -16 14; <_mhm 12 -12 -12; <_mmh 10 -6 -8; <_moi -15 -4 5
<_mon -17 -20 21; <_monsi -16 -17 16; <_natha -6 -7 7; <_negat -17 18 -17; <_nein -12 11 -7; <_nenni -12 13 -13
<_ni -20 -12 13; <_niet -12 12 -12; <_no -9 10 -9; <_nom -13 11 -8; <_non 10 8 -37; <_nope -14 14 -14; <_nos -7 -7 7
<_notre -5 -6 6; <_nous 7 -14 -2; <_nulle -12 13 -13; <_numer -10 -7 10; <_oh -5 1 0; <_ok 17 -13 -16
<_olivi -6 -7 7; <_on 3 -9 -3; <_opera -12 -12 12; <_oubli -8 9 -9; <_oui 8 -1 -18; <_paill -10 -11 11
<_papa -22 -16 17; <_pardi 12 -12 -12; <_pardo -17 -17 18; <_parfa 17 -16 -16; <_parle -12 -11 12
<_parti -10 -10 10; <_pas -25 32 -27; <_passe -6 -7 6; <_paul -13 -14 14; <_perso -1 8 -8; <_perte -6 -5 6
<_peut -20 -13 19; <_plus -18 9 -5; <_pluto 6 6 -18; <_posit 12 -12 -12; <_possi -12 -12 12; <_pour 7 -4 -18
<_pourq 10 -23 5; <_prene -4 -5 5; <_presq -6 7 -8; <_puisq -10 10 -8; <_putai -11 -9 11; <_qu -16 -7 11
<_quand -8 -8 8; <_quato -6 -6 7; <_quatr -11 -10 10; <_que -12 12 -11; <_quel -13 -11 12; <_quell -12 -13 13
<_quelq -7 -11 12; <_qui -8 -9 8; <_quinz -11 -11 11; <_quoi -8 -9 9; <_redon -9 -9 10; <_regis -8 -8 8
<_rien -8 13 -15; <_s -17 5 -4; <_sa -6 7 -8; <_samir -8 -9 9; <_sans 0 4 -13; <_secou -2 -5 7; <_servi -6 -7 7
<_si 10 -2 -19; <_sim 9 -7 -10; <_six -12 -12 12; <_soixa -9 -8 8; <_sophi -10 -13 12; <_sous -9 -10 10
<_steph -5 -6 6; <_super 13 -6 -12; <_sur -10 -10 10; <_surem -9 10 -12; <_surto -10 12 -12; <_tais -7 -7 8
<_teams -8 -9 9; <_test -6 -7 6; <_tom -5 -6 7; <_toujo 5 -6 -5; <_tout 5 0 -13; <_trans -12 -12 12; <_tres -6 7 -18
<_trois -19 -17 19; <_trop 13 -7 -14; <_tu -12 1 2; <_un -12 -18 17; <_une -12 -12 14; <_vers -9 -8 9
<_viens -11 -10 10; <_vite -6 -6 6; <_voila 13 -11 -13; <_voix 13 -13 -13; <_volon 18 -20 -15; <_votre -5 -4 5
<_vous -15 10 -1; <_wesh -10 -10 10; <_wii 8 -8 -7; <_y 4 -11 -4; <_yep 12 -12 -12; <_yes 22 -22 -21; <_z -5 -6 6
<_zero -13 -13 15; a -16 -6 13; a_> -5 -6 6; a_activ -7 -8 8; a_aller 6 -2 -6; a_besoi -5 -5 5; a_bien -11 -10 11
a_ca -13 -15 15; a_ce -6 -7 7; a_cinq -4 -6 7; a_cote -11 16 -12; a_coupe -8 -7 7; a_de -6 -6 6; a_deux -6 -5 5
a_dire -15 -18 16; a_dit -5 -8 10; a_du -12 -18 16; a_erreu -23 22 -19; a_fait 19 -15 -21; a_grill -8 -9 9
a_inter -2 -6 7; a_l -10 -13 13; a_la -16 2 1; a_lausa -9 -11 10; a_laver -7 -8 8; a_le -7 -5 6; a_ma -8 9 -8
a_mamad -7 -9 8; a_me -11 -10 12; a_mon -12 -16 19; a_montp -8 -8 8; a_parle -9 -6 10; a_pas 22 -38 -6
a_perdu -6 -5 6; a_peu -7 -9 9; a_plus -8 -12 15; a_propo 14 -9 -14; a_r -7 -6 7; a_raccr -5 -8 8; a_redir 7 -8 -5
a_rien -14 17 -17; a_signe -10 -7 11; a_touch -1 8 -8; a_tout -8 -8 8; a_trois -5 -5 6; a_u -7 -8 8; a_un -10 -13 13
a_une -6 -9 8; a_voir -8 13 -14; a_vole -4 -4 5; a_votre 4 -5 -3; a_vous -6 -6 6; aboie -7 -5 6; aboie_je -7 -5 6
abonn -13 -10 15; abonn_> -13 -10 14; abonn_fibre -6 -5 7; absol 9 -4 -28; absol_> 19 -20 -14; absol_c 5 -5 -5
absol_madam 12 -11 -14; absol_pas -27 26 -15; abuse -17 -18 17; abuse_> -17 -18 17; accen -12 -17 14
accen_> -11 -15 13; accen_c -5 -6 6; acces -6 -7 7; acces_a -2 -6 7; acces_inter -6 -7 7; accor 7 3 -20
accor_> 11 3 -30; accor_avec -16 -15 16; accor_ca 7 -5 -6; accor_d 7 -5 -6; accor_faite 14 -13 -15
accor_mais -15 16 -15; accue -6 -6 6; accue_> -6 -8 8; accue_aroba -5 -5 5; achet -12 -13 12; achet_l -12 -13 12
acord 10 -9 -11; acord_> 10 -9 -11; acord_d 10 -9 -11; activ -7 -8 8; activ_ma -7 -8 8; actua -7 7 -15
actua_> -7 7 -15; adres -4 9 -22; adres_> -10 14 -20; adres_oui 5 -5 -4; adres_point -5 -7 7; affic -7 -9 7
affic_chez -7 -9 7; affir 16 -16 -16; affir_> 12 -12 -12; affir_chef 9 -9 -9; agenc -8 -11 11; agenc_est -5 -6 6
agenc_se -6 -9 7; agent -9 -3 9; agent_> -9 -3 9; agnes -9 -9 9; agnes_leger -9 -9 9; ah -6 -5 -2; ah_bah 3 1 -7
ah_ben 12 -6 -31; ah_bon -16 -17 17; ah_ca -18 22 -27; ah_mais 1 -1 -7; ah_non -16 22 -27; ah_oui 13 -8 -16
ah_que -7 12 -18; ai -2 3 -7; ai_achet -12 -13 12; ai_appel 14 -6 -16; ai_atten -7 -13 13; ai_bien -7 8 -7
ai_chang -5 -5 5; ai_debra 10 -12 -10; ai_deja 6 -24 1; ai_dit 12 4 -22; ai_enten -4 14 -17; ai_etein 10 -13 -9
ai_eu -5 -9 10; ai_fait 23 -27 -19; ai_honte -11 -12 12; ai_jamai -8 10 -10; ai_marre -11 -10 11; ai_pas -38 7 7
ai_plus -11 -19 18; ai_quelq -1 -5 6; ai_ras -9 -9 9; ai_recu -9 -10 10; ai_redem 20 -19 -22; ai_rien -22 9 -2
ai_touch -7 8 -8; ai_un -10 -10 10; ai_une -13 -19 21; aide -7 -6 7; aide_> -7 -6 7; aider 6 -2 -6; aider_a 6 -2 -6
aille 10 -9 -11; aille_> 9 -9 -8; aille_c 8 -3 -8; aimab -11 -12 11; aimab_> -11 -12 11; aime -8 11 -14
aime_autan -8 11 -14; aimer 7 2 -20; aimer_bien 16 -15 -17; aimer_mieux -10 10 -10; ajout -6 -8 8; ajout_un -6 -8 8
alarm -6 -5 6; alarm_me -6 -5 6; aline -7 -8 8; aline_favre -7 -8 8; aller -13 11 -5; aller_merci -13 14 -16
aller_mon 9 -9 -8; aller_plus 6 -2 -6; aller_sur -8 -9 8; allez 15 -13 -13; allez_on 15 -12 -10; allez_oui 6 -5 -6
allez_y 14 -13 -12; allo -17 -14 16; allo_> -11 -12 12; allo_vous -11 -6 8; allon 10 -10 -9; allon_y 10 -10 -9
allum -6 -4 6; allum_> -6 -4 6; alors -18 9 7; alors_06 -7 -7 7; alors_> 6 1 -28; alors_en -9 9 -9
alors_euh -8 -10 10; alors_j -7 8 -7; alors_la -7 -13 12; alors_non -20 22 -15; alors_que -6 -7 7; ampou -6 -6 7
ampou_> -6 -6 7; an -12 -13 12; an_derni -12 -13 12; annul -17 -17 18; annul_> -11 -11 11; annul_mon -11 -10 11
anten -6 -6 6; anten_> -6 -6 6; appar -13 -12 14; appar_> -13 -12 14; appel -23 1 14; appel_> -12 4 3
appel_de -15 -18 16; appel_flore -14 -12 12; appel_hier 1 -16 3; appel_julie -9 -11 11; appel_l -4 -2 5
appel_ma -4 -2 5; appel_nadia -5 -7 6; appel_pas -12 17 -19; appel_pour -16 16 -15; appel_redem -10 -11 11
appel_tombe -2 -2 4; appui -3 -6 7; appui_sur -3 -6 7; appuy -6 -6 6; appuy_> -6 -6 6; apres -8 -8 8
apres_je -1 -1 1; apres_midi -8 -8 8; aroba -18 -24 25; aroba_> -6 -6 6; aroba_cafe -5 -5 5; aroba_dupon -6 -7 7
aroba_duran -5 -8 8; aroba_free -9 -9 9; aroba_gmail -6 -8 8; aroba_hotel -5 -5 5; aroba_hotma -4 -8 9
aroba_hugo -7 -9 9; aroba_la -6 -6 7; aroba_lapos -6 -6 6; aroba_live -6 -8 8; aroba_orang -7 -7 8
aroba_outlo -7 -8 9; aroba_pompi -2 -5 7; aroba_sfr -5 -7 7; aroba_soget -5 -7 8; aroba_univ -6 -7 7
aroba_video -5 -6 6; aroba_wanad -6 -7 7; arran 8 -6 -20; arran_> 16 -17 -14; arran_pas -20 17 -11; arret -18 7 -4
arret_> -5 -6 6; arret_il -14 12 -10; arriv -10 -15 15; arriv_pas -10 -15 15; arts -5 -5 5; arts_point -5 -5 5
assur 16 -16 -15; assur_> 16 -16 -15; at -8 -12 14; at_gmail -5 -6 7; at_hotma -5 -6 7; at_outlo -6 -7 7
ateli -3 -5 6; ateli_point -3 -5 6; attac -9 -11 11; attac_aroba -6 -6 6; attac_point -5 -8 8; atten -27 -17 26
atten_> -15 -3 5; atten_aussi -7 -7 7; atten_c -6 -5 6; atten_cheri -5 -5 5; atten_deux -6 -6 6; atten_excus -7 -5 6
atten_j -1 -5 6; atten_je -11 -9 12; atten_mais -16 -12 13; atten_non -13 14 -13; atten_s -19 -10 20
atten_si 9 -7 -2; atten_un -6 -13 13; au -20 -5 5; au_contr -11 16 -16; au_douze -6 -9 7; au_mois -10 -7 9
au_nez -5 -8 8; au_premi -9 -13 11; au_sujet 13 -10 -13; au_telep -8 -6 8; au_trois -8 -7 8; au_wifi -4 -5 5
aucun -2 2 -7; aucun_> -17 17 -17; aucun_idee -19 -15 16; aucun_monsi -19 19 -18; aucun_probl 21 -21 -8
aucun_souci 17 -17 -16; augus 12 -13 -11; augus_> 12 -13 -11; aujou -11 1 4; aujou_hui -11 1 4; aurai -7 -6 7
aurai_besoi -7 -6 7; aussi -9 -12 10; aussi_> -9 -10 9; aussi_longt -7 -7 7; autan -8 11 -14; autan_pas -8 11 -14
autre -26 26 -13; autre_appel -7 -15 13; autre_chose -16 17 -12; autre_je -5 -11 10; autre_le -4 -5 5
autre_non -5 13 -13; autre_probl -16 19 -20; autre_que -9 -16 13; autre_souci -23 23 -12; autre_truc -5 6 -6
aux -6 -5 7; aux_frais -6 -5 7; avais -11 -12 12; avais_simpl -11 -12 12; avait -5 -6 6; avait_cinq -5 -6 6
avant -5 -6 6; avant_on -5 -6 6; avec -12 -16 12; avec_cedil -5 -7 7; avec_deux -15 4 2; avec_la -5 -6 6
avec_les -6 -6 7; avec_ma -9 -8 10; avec_mon -8 -7 8; avec_perso -9 -3 9; avec_plais 13 -13 -13
avec_quoi -16 -15 16; avec_toute -4 -7 6; avec_un -5 -10 11; avec_une -6 -6 6; avec_vos -6 -8 7; avez 13 -9 -23
avez_bien 20 -22 -18; avez_dit 6 -22 -4; avez_mal -19 19 -20; avez_pas -13 13 -12; avez_quelq -9 -16 13
avez_raiso 14 -23 -8; avez_tout 18 -24 -15; avez_un -11 -15 13; avez_vu 8 -13 -6; avoir -7 -7 7; avoir_deux -7 -7 7
avons -6 6 -6; avons_demen -6 6 -6; awa -4 6 -5; awa_c -4 6 -5; b -9 -9 9; b_comme -9 -8 9; b_trois -3 -7 8
bah -3 9 -15; bah_j 11 -10 -10; bah_non -20 22 -18; bah_oui 10 -11 -7; baiss -9 -9 9; baiss_la -9 -9 9
bande -7 -6 7; bande_de -7 -6 7; banqu -5 -5 5; banqu_elle -5 -5 5; barbi -11 -12 11; barbi_> -11 -12 11
bas -8 10 -10; bas_> -8 10 -10; be 9 -6 -8; be_oui 9 -6 -8; beau -9 -14 11; beau_aujou -9 -14 11; belka -8 -9 9
belka_a -8 -9 9; ben 1 -13 2; ben_> -9 -10 10; ben_c -9 -8 9; ben_ca 21 -20 -20; ben_dame 7 -6 -9
ben_devin -14 -14 14; ben_evide 13 -13 -12; ben_j -12 -11 12; ben_je -3 -3 5; ben_la 18 -19 -16; ben_moi -10 16 -19
ben_mon 6 -2 -6; ben_non -23 27 -30; ben_oui 22 -19 -21; ben_pas -12 11 -9; ben_si 6 -6 -7; ben_voila 11 -5 -9
berna -9 -8 9; berna_> -9 -8 9; bertr -4 -7 8; bertr_point -4 -7 8; besoi -13 7 -2; besoi_> -11 19 -20
besoi_d -7 -6 7; besoi_du -5 -5 5; bien 24 -19 -22; bien_> 14 -30 -7; bien_aimab -11 -12 11; bien_au -10 10 -9
bien_branc -4 -2 5; bien_c 1 -12 3; bien_ca 3 3 -21; bien_ce 5 -4 -1; bien_cela 2 -1 -1; bien_compr 20 -22 -18
bien_d 6 -3 -3; bien_enten 0 -21 10; bien_evide 7 -6 -7; bien_faire -11 -10 11; bien_la 5 -5 -4; bien_le 12 -12 -9
bien_merci 16 -19 -10; bien_moi 13 -11 -13; bien_mon 9 -12 -6; bien_note 10 -9 -6; bien_notre 5 -5 -5
bien_oui 6 -5 -6; bien_pour 17 -17 -5; bien_que 9 -8 -4; bien_recu 14 -16 -7; bien_s 12 -10 -12; bien_sur 4 5 -23
bien_volon 10 -10 -8; bio -5 -5 5; bio_> -5 -5 5; blabl -12 -12 12; blabl_> -12 -12 12; blanc -10 -10 10
blanc_> -10 -10 10; bloqu -10 -9 10; bloqu_> -10 -9 10; bloqu_la -4 -4 5; bois -3 -5 6; bois_aroba -3 -5 6
bon -15 -7 -4; bon_> -26 -8 11; bon_bon -6 7 -5; bon_laiss -9 9 -5; bon_monsi 13 -10 -15; bon_nom -12 14 -15
bon_numer -12 17 -18; bon_pour 7 -7 -7; bon_vous -6 8 -8; bonjo -21 -20 22; bonjo_> -11 -11 11; bonjo_j -7 -6 7
bonjo_madam -10 -9 10; bonjo_monsi -13 -15 15; bonjo_olivi -5 -5 5; bonne -13 -10 2; bonne_adres -7 9 -16
bonne_quest -11 -14 13; borde -10 -13 10; borde_> -10 -13 10; bouch -14 -11 13; bouch_d -14 -11 13; boula -9 -9 9
boula_du -9 -9 9; bouto -6 -6 7; bouto_> -3 -6 7; bouto_appuy -6 -6 6; box -17 -10 13; box_> -14 -3 8
box_elle -9 -8 10; box_est -6 -6 6; box_plus -5 -9 8; box_toute -7 -9 8; box_un -2 -5 6; branc -4 -2 5
branc_derri -4 -2 5; bruit -12 -18 16; bruit_la -12 -18 16; burea -14 -11 13; burea_> -10 -10 10; burea_le -5 -5 5
burea_sont -6 -7 9; c 5 -3 -9; c_a -5 -6 6; c_est 5 -3 -9; c_etait -9 9 -8; c_good 7 -6 -6; c_o -5 -6 6
c_point -5 -7 8; ca 0 -9 0; ca_> -1 1 -8; ca_a -8 -10 9; ca_c -12 15 -27; ca_clign -11 -11 11; ca_comme -15 3 5
ca_coupe -12 -13 13; ca_d 8 -3 -8; ca_depen -17 -18 18; ca_du -7 15 -12; ca_et -4 -4 4; ca_exact 7 -6 -6
ca_fait -12 -20 15; ca_ira -13 14 -26; ca_j -5 -5 5; ca_je -12 -1 5; ca_joue 14 -14 -13; ca_m 9 -5 -23
ca_march 18 -35 -11; ca_me 15 -25 -7; ca_meme 18 -15 -10; ca_mon 11 -6 -8; ca_monsi 11 -12 -9; ca_mouli -7 -7 7
ca_ne -6 9 -16; ca_non -2 7 -25; ca_oui 19 -19 -13; ca_peut 6 -2 -6; ca_que 1 5 -18; ca_redem -21 -17 18
ca_roule 15 -13 -15; ca_serai 0 6 -19; ca_sert -9 12 -13; ca_sonne -5 -7 7; ca_suffi -5 -7 6; ca_va -18 1 7
ca_vous 14 -14 -6; cable -8 -9 9; cable_> -8 -9 9; cafe -5 -5 5; cafe_tiret -5 -5 5; caiss -3 -6 7; caiss_ne -3 -6 7
capte -9 -8 9; capte_pas -9 -8 9; carpe -9 -11 11; carpe_> -9 -11 11; carre 18 -16 -18; carre_> 18 -16 -18
carte -7 -8 8; carte_sim -7 -8 8; cas 11 2 -20; cas_> 11 2 -20; casqu -9 -9 9; casqu_> -9 -9 9; ce 1 -10 3
ce_cable -7 -6 7; ce_matin -5 -15 7; ce_n -24 29 -22; ce_nom -7 8 -7; ce_qu -6 -6 6; ce_que 11 -18 -2
ce_robot -9 -8 9; ce_serai 9 -9 -6; ce_ticke -11 16 -16; cecil -7 -8 8; cecil_rau -7 -8 8; cedil -5 -7 7
cedil_dans -5 -7 7; cedil_mais -5 -7 7; cela 15 -17 -13; cela_> 13 -14 -12; cela_meme 9 -10 -7; celui -12 5 3
celui_la -13 12 -11; celui_qui -7 -9 7; cent -6 -4 7; cent_cinqu -6 -4 7; centr -9 -9 9; centr_> -9 -9 9
cents -9 -9 9; cents_> -9 -9 9; certa 1 -16 -4; certa_> 9 -31 0; certa_pas -26 21 -15; certe 12 -12 -12
certe_> 12 -12 -12; ces -4 -7 6; ces_quest -4 -7 6; cette -21 19 -12; cette_fois -19 19 -17; cette_histo -6 6 -5
cette_machi -6 -7 7; ch -5 -5 5; ch_> -5 -5 5; chacu -6 -5 5; chacu_comme -6 -5 5; chamb -4 -6 6; chamb_du -4 -6 6
chang -9 -6 7; chang_d -9 -8 9; chang_de -5 -5 5; chape -10 -10 10; chape_de -10 -10 10; charm -8 -9 9
charm_> -8 -9 9; chat -10 -9 9; chat_est -10 -9 9; chef 9 -9 -9; chef_> 9 -9 -9; chepa -13 -13 13
chepa_moi -13 -13 13; cherc -9 -8 9; cherc_mes -9 -8 9; cheri -5 -5 5; cheri_je -5 -5 5; chez -19 2 4
chez_je -3 -5 6; chez_la -2 -2 4; chez_machi -9 -9 9; chez_moi -13 9 -7; chez_mort -8 -7 8; chez_vous -7 -9 7
chich -6 -7 6; chich_vous -6 -7 6; chien -16 -15 16; chien_> -11 -10 10; chien_j -9 -9 10; chien_qui -7 -5 6
chose -16 16 -9; chose_> -16 17 -10; chose_cette -3 5 -3; chris -8 -8 8; chris_duboi -8 -8 8; chum 9 -9 -8
chum_> 9 -9 -8; chut -6 -6 6; chut_les -6 -6 6; cinq -11 -14 18; cinq_> -1 -2 3; cinq_cinqu -3 -3 4
cinq_heure -4 -6 7; cinq_mais -5 -6 6; cinq_ou -5 -5 5; cinq_seize -5 -5 7; cinq_soixa -2 -2 4; cinqu -5 -5 7
cinqu_deux -6 -4 7; cinqu_quatr -4 -5 5; cinqu_sept -2 -3 4; cinqu_six -4 -3 7; clair -8 -9 9; clair_rouss -8 -9 9
cleme -12 -12 12; cleme_> -12 -12 12; clien -11 -12 12; clien_> -9 -9 9; clien_aroba -6 -7 7; clien_nous -5 -7 7
clien_quara -10 -7 10; clign -11 -11 11; clign_c -11 -11 11; code 0 -8 2; code_pin -7 -6 6; code_posta 6 -5 -6
coler -9 -9 9; coler_> -9 -9 9; coler_monsi -9 -9 9; colet -6 -6 6; colet_tout -6 -6 6; colle -14 -14 16
colle_> -2 -9 3; colle_aussi -9 -10 9; colle_parce -4 -4 4; coloc -9 -8 9; coloc_> -9 -8 9; com -16 3 3
com_> -16 3 3; comme -12 -19 14; comme_> 3 -12 0; comme_a -15 -12 14; comme_berna -9 -8 9; comme_bertr -4 -7 8
comme_c -5 5 -5; comme_ca -8 -11 5; comme_comme -11 -10 11; comme_conse -5 -5 5; comme_d 14 -6 -15
comme_dites -5 -5 5; comme_inter -11 -7 8; comme_j -11 -10 11; comme_le -5 -6 7; comme_on -6 -5 5
comme_que 9 -10 -8; comme_vous 18 -14 -18; compl -21 -19 21; compl_> -21 -19 20; compl_pour -10 -10 12
compr -12 -19 18; compr_> 0 -11 -2; compr_bien -9 -3 9; compr_c -13 13 -12; compr_la -5 -10 9; compr_quest -7 -10 10
compr_rien -6 -7 7; compr_une -5 -5 5; compt -9 -9 10; compt_> -8 -6 8; compt_aroba -5 -7 8; con -6 -8 7
con_> -6 -8 7; concl 11 -9 -11; concl_> 11 -9 -11; confi 14 -18 -13; confi_> 14 -18 -13; conna -13 9 -6
conna_> -7 11 -11; conna_a -11 -9 12; conna_mon -8 -7 8; conna_rien -9 9 -7; conne -19 -19 22; conne_> -18 -13 16
conne_avec -10 -8 9; conne_et -4 -2 5; conne_pas -4 -5 5; conne_toute -6 -5 6; conse -18 -18 19; conse_> -5 -6 5
conse_a -5 -5 5; conse_clien -9 -9 9; conse_etait -10 -13 13; conse_s -10 -7 10; conta -5 -5 5; conta_aroba -5 -5 5
conti 8 -7 -9; conti_> 8 -7 -9; contr -27 15 -15; contr_> -38 19 -14; contr_c 9 -12 -6; contr_est -14 -25 23
contr_vous -11 -13 12; convi 18 -10 -20; convi_> 16 -9 -17; convi_tres 10 -6 -10; corre 22 -20 -14
corre_> 19 -20 -8; corre_c 2 -1 -1; corre_ca 16 -14 -18; corre_ce -10 9 -8; corre_de 3 -2 -2; corre_disen -6 -4 6
corri -7 7 -7; corri_> -7 7 -7; cote -12 15 -8; cote_> -9 17 -19; cote_qui -14 -11 13; cote_sans -5 -6 6
couil -7 -6 7; couil_dans -7 -6 7; coup -3 -5 6; coup_mon -3 -5 6; coupe -12 -15 15; coupe_> -8 -9 11
coupe_je -8 -7 7; coupe_tout -8 -9 9; coura -7 -8 8; coura_> -7 -8 8; courr -10 -10 10; courr_> -9 -10 10
courr_sur -9 -5 10; cours -4 -4 4; cours_> -4 -4 4; cousi -7 -5 7; cousi_> -7 -5 7; crois -1 11 -27
crois_> 19 -19 -17; crois_bien 21 -20 -14; crois_pas -26 24 -19; cuisi -12 -8 13; cuisi_> -13 -11 14
cuisi_hein -4 -5 5; d 12 -20 0; d_> -7 -6 7; d_a -10 6 7; d_abonn -9 -8 9; d_acces -6 -7 7; d_accor 7 3 -20
d_acord 10 -9 -11; d_actua -7 7 -15; d_aide -7 -6 7; d_aille 10 -9 -11; d_aller -8 -9 8; d_appel -7 -9 9
d_aroba -7 -8 9; d_atten -7 -7 7; d_autre -9 -16 13; d_envoy -7 -7 7; d_erreu 22 -28 -9; d_escar -8 -7 7
d_expli 8 -3 -8; d_habit 14 -6 -15; d_incon 12 -12 -13; d_inter -12 -15 15; d_un -9 -9 10; da 8 -7 -8; da_> 7 -7 -7
da_c 11 -6 -8; dame 3 -9 1; dame_de -9 -9 10; dame_oui 7 -6 -9; dans -4 -20 8; dans_l -5 -7 7; dans_la -11 -11 12
dans_le -1 -18 2; dans_une -8 -5 9; de 10 -19 1; de_borde -10 -13 10; de_ca 2 -6 2; de_ce -3 -13 5
de_chez -10 -8 11; de_chich -6 -7 6; de_clien -10 -7 10; de_compt -8 -6 8; de_conne -7 -5 7; de_dossi -6 -6 6
de_ferra -7 -9 8; de_forfa -11 -10 12; de_gueul -9 -8 9; de_l -5 -5 5; de_la -22 8 -7; de_le 14 -10 -14
de_liege -15 -7 12; de_ma 2 -18 4; de_marse -12 -13 12; de_meme 3 -2 -2; de_moi -12 -15 13; de_mon -6 -4 8
de_notre -10 -6 8; de_nouve 13 -13 -11; de_novem -10 -7 9; de_paill -10 -10 10; de_perso -12 12 -11
de_poste -9 -9 10; de_probl 24 -25 -11; de_quest -12 19 -23; de_quoi -14 -8 12; de_refle 8 -6 -9
de_refus 23 -24 -14; de_resea -10 -6 8; de_sms -7 -9 9; de_souci 15 -14 -11; de_tas -7 -9 8; de_telep -5 -5 5
de_tonal -2 -2 4; de_tout -9 -9 10; de_vive -8 -9 10; de_votre -9 -10 9; de_vous -9 -7 10; de_voyou -7 -6 7
de_wifi -7 -12 10; debit -8 -7 7; debit_d -8 -7 7; debra 8 -11 -7; debra_> -13 -1 9; debra_ce 16 -8 -15
debra_et 10 -12 -9; decod -8 -7 8; decod_est -8 -7 8; decro -8 -8 8; decro_j -8 -8 8; dedan -7 -6 6
dedan_le -7 -6 6; degag -6 -8 7; degag_avec -6 -8 7; deja 2 -6 -5; deja_> 4 -17 -2; deja_appel -13 -14 14
deja_deux 10 -9 -10; deja_fait 13 -16 -9; deja_hier -5 -6 6; deja_la -12 -14 14; deja_redem 16 -14 -20
deja_resol -16 15 -14; deja_trop -13 -12 13; deman -8 -13 16; deman_a -8 -13 16; demen -6 6 -6; demen_en -6 6 -6
depen -17 -18 18; depen_> -14 -14 14; depen_ce -10 -11 11; depen_de -10 -7 10; depen_des -14 -11 13
depui -23 -14 21; depui_ce -12 -11 13; depui_deux -7 -7 7; depui_fribo -7 -8 8; depui_hier -11 -11 12
depui_longt -6 7 -10; depui_trois -6 -6 6; deran 17 -16 -17; deran_> -9 -7 10; deran_pas 18 -16 -20; derni -8 -18 11
derni_> -17 -16 17; derni_fois 6 -6 -6; derri -4 -2 5; derri_la -4 -2 5; des -23 -17 21; des_couil -7 -6 7
des_fois -11 -9 10; des_forge -5 -5 6; des_incom -8 -13 12; des_jours -9 -8 9; des_lilas -8 -8 8; des_minab -5 -4 5
des_tiret -5 -5 5; desol -14 14 -10; desol_> -14 14 -9; desol_mais -4 9 -8; deux -16 -18 19; deux_> -13 -11 12
deux_et -7 -6 7; deux_fois 18 -16 -18; deux_gsm -14 -12 13; deux_heure -7 -7 7; deux_l -15 13 -12
deux_mille -13 -9 13; deux_minut -6 -6 6; deux_neuf -1 -2 3; deux_ordin -8 -9 9; deux_ou -5 -5 5; deux_perso -6 -8 7
deux_porta -6 -5 5; deux_soixa -5 -4 5; deux_tels -7 -6 8; deux_trent -5 -4 7; deux_un -6 -7 6; deuxi -6 -8 8
deuxi_poste -6 -8 8; devan 13 -7 -13; devan_> 13 -7 -13; devin -14 -14 14; devin_> -14 -14 14; dieu 6 -2 -6
dieu_si 6 -2 -6; diffe -10 10 -9; diffe_> -10 10 -9; diop -7 -9 8; diop_> -7 -9 8; dirai -9 9 -8; dirai_mais -9 9 -8
dire -6 -21 13; dire_> -11 -25 15; dire_c -5 -5 5; dire_ca 16 -14 -16; dire_mais -8 10 -10; dire_que -3 -15 8
direc -5 -7 7; direc_> -5 -7 7; dis 32 -27 -28; dis_> 7 -10 -2; dis_c -10 9 -8; dis_oui 6 -6 -4; dis_pas 33 -34 -16
dis_que -24 21 -15; disai 11 -8 -10; disai_oui 11 -8 -10; disen -8 -11 11; disen_que -8 -11 11; disie -10 -11 11
disie_> -10 -11 11; dison 8 -6 -7; dison_que 8 -6 -7; dit 18 -1 -23; dit_> 12 -18 -11; dit_la -5 -9 10
dit_le -7 7 -7; dit_non -15 17 -18; dit_oui 11 -8 -13; dit_papa -4 -2 5; dit_pas -9 -3 11; dit_qu -6 -5 6
dit_que -8 9 -9; dites -20 -19 22; dites_> -12 -15 14; dites_donc -6 -5 7; dites_j -5 -5 5; dites_moi -6 -6 6
dites_vous -5 -5 5; dix -9 -9 10; dix_> -5 -5 5; dix_dix -5 -5 5; dix_heure -14 -13 14; dix_huit -4 -3 7
dix_neuf -5 -6 9; dix_quatr -5 -5 5; dix_sept -4 -8 9; dizai -12 -10 13; dizai_dans -7 -5 7; dizai_de -9 -9 10
docte -10 -10 10; docte_blanc -10 -10 10; donc 9 -2 -15; donc_> 8 -6 -10; donc_il -7 7 -7; donc_moi -4 -2 5
donc_mon -6 -5 7; donc_non -5 5 -5; donc_oui 6 -5 -6; dossi 0 -12 5; dossi_> 13 -13 -5; dossi_s -6 -6 6
doute 10 -8 -8; doute_oui 10 -8 -8; douze -12 -11 15; douze_> -8 -8 9; douze_rue -6 -9 7; douze_soixa -4 -5 5
douze_treiz -7 -8 9; douze_trent -4 -3 7; douze_zero -6 -4 7; du -20 1 10; du_bruit -12 -18 16; du_burea -5 -5 6
du_centr -9 -9 9; du_contr -6 -15 13; du_coup -3 -5 6; du_fond -4 -6 6; du_fouta -9 -8 9; du_magas -7 -6 7
du_monde -10 -4 6; du_point -3 -5 6; du_resea -5 -5 5; du_ticke 13 -10 -13; du_tiret -5 -5 5; du_tou -7 10 -10
du_tous -11 14 -16; du_tout -13 19 -17; du_vide -2 -2 4; duboi -13 -13 13; duboi_> -8 -8 8; duboi_aroba -5 -8 10
duboi_de -5 -5 5; dupli -8 -9 9; dupli_> -8 -9 9; dupon -12 -15 15; dupon_> -8 -9 9; dupon_a -7 -8 8
dupon_point -6 -7 7; duran -14 -14 14; duran_> -14 -12 13; duran_frere -6 -9 8; e -7 -7 7; e_aroba -7 -6 7
e_c -5 -7 8; e_t -5 -7 8; ecole -6 -6 6; ecole_> -6 -6 6; ecout 12 -11 -11; ecout_> 7 -7 -5; ecout_de 6 -5 -6
ecout_et 7 -7 -7; effec 9 -8 -13; effec_> 9 -8 -13; effet 11 -11 -10; effet_> 11 -11 -10; eh 11 -11 -10
eh_bien 7 -8 -5; eh_oui 9 -8 -9; elle -2 -10 6; elle_a -9 -7 9; elle_dit -8 9 -9; elle_est -9 -7 8
elle_meme 14 -16 -12; emma -4 -8 9; emma_under -4 -8 9; en 0 -3 -3; en_ai -13 -15 15; en_avait -5 -6 6
en_coler -9 -9 9; en_coloc -9 -8 9; en_effet 11 -11 -10; en_est -9 15 -15; en_fait -23 24 -16; en_mars -6 6 -6
en_occup -9 -8 9; en_panne 2 -7 3; en_passe -11 9 -8; en_peux -9 -9 9; en_plein 11 -13 -11; en_rade -3 -5 6
en_reuni -8 -9 9; en_sais -13 -15 15; en_serai 13 -14 -13; en_suis -21 -16 16; en_tout -6 -5 5; en_train 8 -6 -9
encai -3 -6 7; encai_le -3 -6 7; encor -3 6 -8; encor_> -19 23 -13; encor_la 11 -8 -12; encor_non -5 5 -5
enerv -15 -13 16; enerv_> -11 -13 12; enerv_a -4 -7 6; enfan -9 -9 9; enfan_pardo -6 -6 6; enfan_sont -6 -6 6
enfin -4 6 -10; enfin_> -8 11 -5; enfin_conne -15 -9 12; enfin_je 8 -8 -3; enfin_non -28 28 -18
enfin_oui 20 -20 -14; enfin_si 15 -15 -10; enorm -7 -6 7; enorm_ce -7 -6 7; enten 3 -32 6; enten_> 13 -37 0
enten_de -7 -5 6; enten_et -14 15 -16; enten_la -18 -23 23; enten_mais -7 8 -7; enten_mal -18 -17 18
enten_on -2 -2 4; enten_par -6 -6 6; enten_pas -7 -11 12; enten_perso -8 -8 8; enten_plus -2 -2 4
enten_tout 6 -5 -6; enten_tres -11 -13 12; entre -16 -16 18; entre_> -10 -11 11; entre_avec -8 -6 8
entre_deux -7 -6 7; envoy -11 -9 10; envoy_moi -6 -7 7; envoy_une -7 -7 7; erreu -12 24 -32; erreu_> -9 21 -29
erreu_monsi -12 11 -10; es -8 8 -8; es_goure -8 8 -8; escar -8 -7 7; escar_> -8 -7 7; escro -5 -4 5
escro_et -5 -4 5; espec -7 -9 8; espec_de -7 -9 8; essai 11 -16 -9; essai_> 12 -15 -11; essai_d -7 -7 7
essay 0 12 -23; essay_> -1 12 -21; essay_d 8 -3 -8; est -4 -6 6; est_4 -6 -6 6; est_> -5 5 -5; est_a -13 -21 15
est_abuse -17 -18 17; est_allum -6 -4 6; est_au -4 -14 8; est_autre -14 14 -8; est_aux -6 -5 7; est_avec -15 12 -10
est_bien 36 -37 -20; est_bloqu -10 -9 10; est_bon -13 15 -18; est_ca 31 -29 -16; est_ce 10 -23 -2
est_cela 16 -17 -14; est_celui -7 -9 7; est_compl -21 -19 20; est_corre 23 -22 -15; est_coupe -7 -4 9
est_d 19 -24 -16; est_dans -13 -8 11; est_deja -18 14 -8; est_diffe -10 10 -9; est_dix -8 -8 8; est_du -9 -8 9
est_en -14 -13 15; est_encor 11 -8 -12; est_enorm -7 -6 7; est_etein -9 -8 10; est_eva -14 -12 13
est_exact 19 -18 -17; est_fait 17 -23 -10; est_faux -31 31 -23; est_ferna -9 -11 10; est_fini -11 10 -9
est_franc -11 -10 10; est_genti -15 17 -14; est_inadm -9 -10 10; est_incor -15 14 -13; est_inexa -17 18 -17
est_insen -10 -12 11; est_inter -5 -6 6; est_jean -3 -5 6; est_juste 18 -15 -20; est_l -20 9 -8; est_la -4 6 -10
est_le 11 -11 0; est_ma -10 -10 12; est_madam -14 -12 13; est_moi 21 -19 -21; est_mon -13 -10 12
est_morea -10 -11 11; est_mort -8 -7 8; est_muet -2 -2 4; est_nico -5 -6 7; est_noire -6 -6 6; est_non -22 24 -24
est_norma -11 -11 11; est_note 9 -8 -9; est_nul -8 -9 9; est_parfa 5 -5 -4; est_parti -12 -14 14; est_pas -15 17 -16
est_passe -7 -7 7; est_pixel -6 -5 6; est_plus -30 21 -15; est_plusi -11 -12 12; est_point -15 18 -18
est_possi 15 -11 -16; est_pour 3 3 -13; est_propr -13 -10 11; est_qui -10 -10 10; est_quoi -12 -20 17
est_regle -26 27 -24; est_rouge 11 -9 -11; est_scand -11 -10 11; est_soixa -6 7 -8; est_sur 10 -9 -8
est_sylvi -11 -6 8; est_toujo 15 -11 -17; est_tout 3 -6 -5; est_trois -6 -5 5; est_trop -10 -10 12; est_un -23 14 1
est_une -24 5 3; est_vrai 15 -16 -13; est_zero -3 -3 6; et 2 -30 16; et_apres -1 -1 1; et_c -13 -12 13
et_ca -6 -5 6; et_comme 23 -19 -23; et_du -3 -5 6; et_elle -4 -4 4; et_j -5 -5 5; et_l -5 -5 5; et_la -14 15 -16
et_le -6 -4 7; et_les -2 -2 4; et_ma -9 -6 8; et_mon -6 -4 6; et_non -33 -25 28; et_onze -5 -4 5; et_oui 7 -7 -7
et_pourt -4 -2 5; et_quatr -7 -6 7; et_rallu 10 -13 -9; et_rebra 10 -12 -9; et_un -4 -4 5; et_une -7 -6 8
et_vous -5 -4 5; etage -14 -17 16; etage_> -9 -13 11; etage_il -1 -2 3; etage_porte -9 -9 9; etais 8 -6 -9
etais_en 8 -6 -9; etait -11 4 5; etait_charm -8 -9 9; etait_sympa -8 -8 8; etait_vrai -9 9 -8; etein 10 -14 -9
etein_> -9 -8 10; etein_et 10 -13 -9; etes -20 -12 18; etes_bien -11 -12 11; etes_des -8 -12 11; etes_incom -7 -10 9
etes_pas -10 13 -14; etes_tres -6 -9 8; etes_tromp -12 17 -18; etes_vous -8 -9 8; etre -22 -16 22; etre_> -12 -12 14
etre_bien -12 -11 12; etre_humai -3 -4 5; etre_je -5 -5 5; etre_non -13 -11 12; etre_oui -7 -8 8; etre_pas -8 10 -6
etre_six -5 -5 5; eu 6 3 -16; eu_de 13 -13 -11; eu_le -10 14 -15; eu_quelq -5 -9 10; euh -16 -4 13; euh_> -19 -23 22
euh_bah 11 -10 -10; euh_ben -9 -10 10; euh_c -8 -9 9; euh_enfin 12 -12 -9; euh_euh -9 -9 9; euh_je -21 -3 9
euh_mon -6 -4 6; euh_non -18 27 -45; euh_oui 11 -10 2; euh_un -10 -4 11; eva -14 -12 13; eva_longo -14 -12 13
evide 16 -14 -16; evide_> 19 -20 -17; evide_madam 7 -6 -7; evide_que 7 -5 -4; evite -12 10 -10; evite_> -12 10 -10
exact 20 -13 -24; exact_> 10 -5 -16; exact_c 17 -17 -7; exact_ca 19 -17 -13; exact_ce 10 -10 -10; exact_je 7 -8 -5
exact_monsi 13 -13 -10; exact_nous -6 6 -6; exact_oui 6 -6 -6; exact_pour 10 -11 -7; excus -13 -9 13
excus_moi -13 -9 13; expli 0 -9 5; expli_tout 0 -9 5; facon -15 13 -11; facon_> -15 13 -11; factu -9 -9 9
factu_> -9 -9 9; faire -7 -25 8; faire_> -7 -18 8; faire_ca 14 -11 -15; faire_les -4 -4 4; fait 11 -9 -13
fait_> 9 9 -27; fait_beau -9 -14 11; fait_c 1 1 -12; fait_ca 14 -8 -18; fait_comme 14 -12 -15; fait_d 13 -17 -11
fait_exact 20 -21 -14; fait_longt -16 -12 13; fait_monsi 21 -22 -17; fait_non -9 9 -9; fait_saute -7 -8 8
fait_six -6 -5 5; fait_tout 12 -13 -8; fait_trois 10 -14 -9; fait_une -9 -10 9; faite 11 -5 -17
faite_comme 15 -13 -16; faite_donc 11 -13 -9; faite_erreu -12 11 -9; faite_la -6 8 -8; faite_le 9 -9 -7
faite_pas -10 10 -3; faite_vite 13 -13 -12; fan -6 -7 6; fan_de -6 -7 6; fanny -7 -8 9; fanny_point -7 -8 9
faudr -14 -15 16; faudr_bloqu -4 -4 5; faudr_que -10 -11 11; faut -15 -14 15; faut_corri -7 7 -7; faut_que -5 -8 9
faut_un -8 -8 12; faut_voir -14 -17 17; faute 14 -14 -10; faute_> -6 8 -8; faute_ca 15 -17 -7; faux -1 6 -28
faux_> 3 1 -23; faux_ce -7 8 -7; faux_numer -6 8 -11; favre -7 -8 8; favre_depui -7 -8 8; femme -6 -7 7
femme_> -6 -8 8; femme_qui -4 -4 4; femme_trava -5 -5 5; ferme -12 -17 16; ferme_la -10 -14 13; ferme_point -5 -5 5
ferna -9 -11 10; ferna_rocha -9 -11 10; ferra -7 -9 8; ferra_> -7 -9 8; fi -9 9 -8; fi_> -9 9 -8; fibre 5 -17 1
fibre_> 11 -11 -11; fibre_est -3 -5 6; fibre_la -6 -5 7; fibre_profe -5 -6 6; fiche -8 -16 14; fiche_du -8 -16 14
fige -6 -6 6; fige_sur -6 -6 6; figur -2 -2 4; figur_vous -2 -2 4; fil -4 -2 5; fil_est -4 -2 5; fille -12 -11 13
fille_elle -11 -10 12; fille_qui -9 -7 9; fils -6 -7 7; fils_> -10 -7 9; fils_a -1 -2 3; fils_qui -5 -5 5
fin -14 -18 18; fin_> -14 -17 17; fin_avec -4 -7 6; fini -11 10 -9; fini_c -11 10 -9; fixe -8 -17 18; fixe_c -2 -3 4
fixe_est -2 -2 4; fixe_grezi -2 -2 4; fixe_lui -6 -7 7; fixe_ne -4 -7 7; flore -14 -12 12; flore_petit -14 -12 12
fois 5 0 -13; fois_> -5 0 1; fois_c -10 10 -9; fois_d 9 -9 -8; fois_deja 10 -14 -9; fois_meme 15 -17 -14
fois_oui 8 -6 -4; fois_que -24 21 -15; fois_sauf -4 -5 5; fonct -6 -7 7; fonct_> -6 -7 7; fond -4 -6 6
fond_le -4 -6 6; forfa -11 -10 12; forfa_> -11 -10 12; forge -5 -5 6; forge_> -5 -5 6; fous -7 -9 9; fous_de -7 -9 9
fout -10 -6 8; fout_de -10 -6 8; fouta -9 -8 9; fouta_de -9 -8 9; fr -12 1 5; fr_> -12 1 5; frais -6 -5 7
frais_> -6 -5 7; franc -11 -11 11; franc_> -11 -10 10; franc_avec -5 -7 7; free -9 -9 9; free_> -9 -9 9
frere -6 -9 8; frere_> -5 -5 5; frere_tout -5 -8 8; frero -7 10 -6; frero_> -7 10 -6; fribo -7 -8 8; fribo_> -7 -8 8
furie -11 -13 12; furie_contr -11 -13 12; g -7 -7 7; g_e -5 -7 8; g_i -7 -6 7; gare -6 -9 7; gare_> -6 -9 7
gauch -7 -9 8; gauch_> -7 -9 8; gens -2 -2 4; gens_qui -2 -2 4; genti -15 17 -14; genti_> -12 11 -7
genti_mais -15 14 -13; gere -4 -4 4; gere_tout -4 -4 4; girar -7 -6 7; girar_g -7 -6 7; gmail -18 -18 19
gmail_> -11 -11 11; gmail_point -6 -8 9; go 12 -12 -12; go_> 12 -12 -12; gonfl -6 -7 6; gonfl_serie -6 -7 6
good 7 -6 -6; good_> 7 -6 -6; goure -8 8 -8; goure_la -8 8 -8; grand -5 -5 5; grand_maxim -5 -5 5; grave 13 -21 -7
grave_> 13 -21 -7; gresi -10 -11 12; gresi_> -8 -6 8; gresi_telle -7 -7 8; grezi -2 -2 4; grezi_on -2 -2 4
grill -8 -9 9; grill_> -8 -9 9; gsm -14 -12 13; gsm_c -14 -12 13; gueul -13 -11 13; gueul_> -10 -6 8
gueul_la -7 -9 9; gueul_votre -9 -8 9; habil -5 -6 6; habil_a -5 -6 6; habit -3 -2 2; habit_avec -6 -8 7
habit_la -8 10 -10; habit_oui 14 -6 -15; habit_quatr -9 -9 10; hamon -6 -7 7; hamon_aroba -6 -7 7; hein -8 -22 11
hein_> -12 -14 13; hein_dis -4 -5 5; hein_oui 12 -7 -13; hein_quoi -9 -9 9; helas 7 -3 -16; helas_> 9 -9 -9
helas_non -12 13 -13; hesit -12 -14 13; hesit_> -12 -14 13; heure -12 -16 15; heure_> -15 -16 17; heure_a 8 -3 -8
hier -14 -17 18; hier_> -3 -19 9; hier_apres -8 -8 8; hier_chez -5 -6 6; hier_qui -5 -9 10; hier_soir -7 -8 8
histo -6 6 -5; histo_> -6 6 -5; hmm -12 -12 12; hmm_> -12 -12 12; homme 8 -6 -9; homme_> 9 -8 -9
homme_vous -8 10 -6; honte -15 -20 17; honte_> -11 -17 14; honte_je -11 -12 12; hors -19 18 -12; hors_de -19 18 -12
hotel -5 -5 5; hotel_tiret -5 -5 5; hotma -5 -8 9; hotma_point -5 -8 9; hugo -7 -9 9; hugo_aroba -7 -9 9
hugo_point -7 -9 9; hui -11 1 4; hui_> -11 1 4; huit -11 -11 13; huit_> -4 -3 7; huit_cents -9 -9 9
huit_cinqu -2 -3 4; huit_septa -5 -5 5; huit_trois -1 -2 3; huita -5 -5 7; huita_quatr -5 -5 7; hum 8 -6 -8
hum_hum 8 -6 -8; hum_oui 8 -6 -8; humai -18 -9 15; humai_> -7 -8 8; humai_humai -7 -8 7; humai_s -16 -13 16
i -7 -6 7; i_r -7 -6 7; ici -6 -6 6; ici_la -6 -6 6; idee -19 -23 23; idee_> -19 -23 23; il -9 -12 11
il_dit 14 -4 -15; il_est -2 -22 16; il_fait -9 -14 11; il_faudr -14 -15 16; il_faut -8 -2 3; il_march -3 -3 6
il_me 11 -9 -9; il_n -9 15 -15; il_ne -5 -6 6; il_passe -1 -2 3; il_pleut -6 -7 7; il_vient -5 -6 6; il_vous 4 -14 1
il_y -20 17 -14; ils -5 -7 7; ils_nous -5 -7 7; image -6 -6 6; image_se -6 -6 6; imagi 11 -10 -10
imagi_que 11 -10 -10; imbec -7 -9 8; imbec_> -7 -9 8; impec 14 -12 -14; impec_on 14 -12 -14; impos -14 12 -8
impos_> -11 13 -14; impos_d -8 -9 8; impri -5 -5 5; impri_> -5 -5 5; inadm -9 -10 10; inadm_je -9 -10 10
incom -8 -12 10; incom_> -8 -12 10; incon 12 -12 -13; incon_> 12 -12 -13; incor -19 19 -18; incor_> -19 19 -18
inexa -17 18 -17; inexa_> -17 18 -17; info -5 -5 5; info_aroba -5 -5 5; infor -7 -7 8; infor_a -7 -7 8
injoi -6 -4 6; injoi_euh -6 -4 6; insen -10 -12 11; insen_a -10 -12 11; insta -14 -1 5; insta_je -7 -15 13
insta_non -11 10 -9; inter -14 -10 14; inter_> -9 -9 7; inter_alors -6 -7 7; inter_c -18 -13 13; inter_ca -8 -12 12
inter_de -3 -3 6; inter_et -6 -4 7; inter_pas -13 16 -21; inter_qui -5 -7 6; inter_toute -5 -6 6; inuti -12 12 -12
inuti_> -12 12 -12; inver -15 14 -14; inver_> -15 14 -14; ira -13 14 -26; ira_> -10 11 -24; ira_comme -14 15 -17
it 7 -3 -6; it_s 7 -3 -6; j -8 -7 8; j_ai -3 -4 1; j_aime -8 11 -14; j_aimer 7 2 -20; j_appel -9 14 -17
j_arriv -7 -8 8; j_atten -14 -17 16; j_aurai -7 -6 7; j_en 0 -24 8; j_enten -11 -11 12; j_essai -7 -7 7
j_essay 8 -3 -8; j_etais 8 -6 -9; j_habit -6 -8 7; j_hesit -12 -14 13; j_imagi 11 -10 -10; j_p -3 -6 6
j_y -11 10 -8; jamai -16 20 -20; jamai_> -13 12 -11; jamai_de -13 12 -12; jamai_habit -8 10 -10; je 0 -11 3
je_cherc -9 -8 9; je_compr -6 -7 7; je_confi 7 -6 -8; je_crois 8 5 -30; je_decro -8 -8 8; je_deman -7 -7 10
je_dis 25 -23 -15; je_euh -9 -9 9; je_je -14 -15 16; je_l 9 -2 -15; je_le -12 -10 12; je_m -20 -4 9; je_me -22 7 4
je_n -5 -3 2; je_ne 0 -1 -5; je_parla -10 -7 9; je_pense 6 0 -17; je_peux -14 19 -19; je_pourr -10 -8 10
je_prefe -20 21 -19; je_prend -6 -7 7; je_redis -3 -3 4; je_refle -17 -14 17; je_refus -23 21 -15
je_regar -14 -12 13; je_regre -7 8 -10; je_repet -12 14 -14; je_resil -13 -14 14; je_reste -5 -5 6; je_sache -8 7 -6
je_sais -15 -22 21; je_saura -5 -5 5; je_souha -8 -6 8; je_suis 0 -21 11; je_suppo 11 -7 -10; je_vais -23 -12 17
je_verif -10 -11 11; je_verra -10 -9 9; je_veux 11 -5 -10; je_viens 14 -10 -14; je_vois -21 0 9; je_voudr -17 -15 18
je_voula 10 -10 -10; je_vous 7 -3 -11; jean -8 -11 10; jean_dupon -7 -8 8; jean_pierr -7 -10 9; jean_point -3 -5 6
jeudi 7 -5 -6; jeudi_> 7 -5 -6; jeune 8 -6 -9; jeune_homme 8 -6 -9; joint -7 -7 7; joint_ca -7 -7 7
joker -12 -12 12; joker_> -12 -12 12; joli -11 -15 13; joli_accen -11 -15 13; joue 14 -14 -13; joue_pour 14 -14 -13
jours -8 -8 8; jours_> -8 -8 8; jsp -7 -7 7; jsp_pourq -7 -7 7; julie -12 -14 14; julie_carpe -9 -11 11
julie_point -5 -6 6; juste 18 -14 -17; juste_> 13 -7 -20; juste_augus 12 -13 -11; juste_c -7 8 -7; juste_le 6 -5 -6
juste_mon -8 -6 7; juste_oui 10 -10 -6; kevin -5 -6 7; kevin_under -5 -6 7; l -9 5 -6; l_> -15 13 -12
l_accue -6 -8 8; l_adres -5 -7 7; l_agenc -8 -11 11; l_ai 10 1 -17; l_an -12 -13 12; l_appar -11 -14 13
l_arret -5 -6 6; l_autre -9 5 -3; l_avais -11 -12 12; l_avez 11 -22 -9; l_ecole -6 -6 6; l_etage -1 -2 3
l_heure -3 -8 5; l_image -6 -6 6; l_impri -5 -5 5; l_insta -11 10 -9; l_inter -5 -6 7; l_inver -15 14 -14
l_opera -4 -2 5; l_ordi -5 -5 5; l_ordin -9 -3 11; l_oreil -5 -5 5; l_un -5 5 -5; la -23 1 12; la_4g -9 -9 9
la_> -20 7 -2; la_banqu -5 -5 5; la_bas -8 10 -10; la_bonne -7 9 -16; la_box -6 9 -8; la_c -3 11 -25
la_casqu -9 -9 9; la_cedil -5 -7 7; la_chamb -4 -6 6; la_con -6 -8 7; la_conse -8 -9 9; la_cuisi -12 -8 13
la_dame -9 -9 10; la_derni 6 -6 -6; la_direc -5 -6 6; la_factu -9 -9 9; la_faute -6 8 -8; la_fibre 8 -15 -5
la_fin -14 -18 18; la_gare -6 -9 7; la_il -6 -5 7; la_je -6 -7 6; la_la -5 -3 4; la_le -11 -10 10
la_ligne -8 -11 12; la_machi -7 -8 8; la_maiso -3 -3 6; la_marqu -8 -9 9; la_meme -1 -17 8; la_moind -11 -15 15
la_non -6 9 -13; la_parce -3 -3 6; la_peine -9 11 -12; la_perso -8 -8 8; la_porte -1 -5 6; la_poste -5 -6 7
la_premi 4 -1 -16; la_quest -17 -17 19; la_qui -7 8 -7; la_repon -14 15 -16; la_rue -1 1 -6; la_socie -10 -14 13
la_table -5 -5 5; la_tele -11 -13 13; la_tiret -5 -5 5; la_vie -13 12 -12; la_voisi -2 -2 4; la_vous -4 -4 4
la_vraie 10 -10 -11; lac -5 -5 5; lac_point -5 -5 5; lacou -5 -7 7; lacou_aroba -5 -7 7; laiss -20 21 -14
laiss_> -14 14 -7; laiss_ca -5 5 -5; laiss_tombe -13 15 -13; lambe -10 -11 11; lambe_> -10 -11 11; lapos -6 -6 6
lapos_point -6 -6 6; laque -12 -12 12; laque_> -12 -12 12; lausa -9 -11 10; lausa_> -9 -11 10; laver -7 -8 8
laver_qui -7 -8 8; le -6 -5 2; le_> 9 -9 -7; le_bon -18 22 -23; le_bouch -14 -11 13; le_bouto -3 -6 7
le_burea -10 -10 10; le_c -8 -9 9; le_caiss -3 -6 7; le_cas 11 2 -20; le_chat -10 -9 9; le_chien -15 -13 15
le_code 6 -5 -6; le_confi 13 -18 -13; le_conse -8 -8 8; le_contr -14 18 -26; le_coura -7 -8 8; le_dirai -9 9 -8
le_dis 9 -10 -7; le_douze -6 -4 7; le_faire 14 -10 -14; le_faite -10 10 -3; le_fil -4 -2 5; le_fixe -2 -3 4
le_magas -7 -6 6; le_mail -6 -6 7; le_meme -6 9 -14; le_mille 11 -13 -11; le_mobil -9 -8 9; le_moins -9 14 -14
le_momen -8 7 -6; le_monde -8 -10 10; le_monsi -5 -6 6; le_nom 6 -5 -6; le_numer -6 -15 13; le_placa -18 -11 16
le_porta -6 -6 6; le_rende 7 -7 -7; le_repet -5 -9 8; le_resea -7 -4 9; le_respo -7 -6 7; le_resta -7 -5 7
le_route -8 -9 9; le_rue -6 8 -8; le_sais -12 -10 12; le_salon -16 -11 14; le_son -8 -9 9; le_sud -7 -6 7
le_super -5 -6 7; le_techn -9 -9 10; le_telep -21 -13 17; le_temps -14 7 -5; le_termi -3 -6 7; le_toit -10 -9 9
le_vingt -7 7 -7; le_voyan -1 -11 6; le_wifi -19 -16 20; le_zero -5 -5 6; lecle -5 -6 7; lecle_comme -5 -6 7
lefeb -10 -10 10; lefeb_> -10 -10 10; leger -9 -9 9; leger_> -9 -9 9; lente -12 -11 12; lente_s -12 -11 12
leo -6 -7 7; leo_neuf -6 -7 7; leque -12 -12 12; leque_> -12 -12 12; les -13 -14 15; les_ampou -6 -6 7
les_clien -5 -7 7; les_cours -4 -4 4; les_enfan -9 -9 9; les_gens -2 -2 4; les_heure -6 -5 6; les_ligne -6 -7 9
liais -5 -6 6; liais_fibre -5 -6 6; liege -15 -7 12; liege_moi -15 -7 12; ligne -7 -12 14; ligne_> -4 -4 5
ligne_du -6 -7 9; ligne_fixe -2 -2 4; ligne_gresi -7 -7 8; lilas -8 -8 8; lilas_> -8 -8 8; lili -3 -7 8
lili_point -3 -7 8; live -6 -8 8; live_point -6 -8 8; loin -18 15 -14; loin_de -18 15 -14; lol -8 -11 10
lol_> -8 -11 10; longo -14 -12 13; longo_> -14 -12 13; longt -14 -8 14; longt_> -9 1 5; longt_que -16 -12 13
lucas -4 -5 5; lucas_deux -4 -5 5; lui 9 -13 1; lui_fonct -6 -7 7; lui_meme 10 -10 -9; lundi -9 -9 9
lundi_derni -9 -9 9; lunet -5 -5 6; lunet_> -5 -5 6; lyon -9 -8 8; lyon_> -9 -8 8; m -8 5 -5; m_a -6 -11 13
m_appel -19 -4 9; m_aroba -6 -8 8; m_arran 8 -6 -20; m_avez -16 6 1; m_en -11 9 -8; m_enerv -4 -7 6
m_enten -11 -6 8; m_entre -8 -6 8; m_fi -9 9 -8; m_inter -13 16 -21; m_tiret -6 -8 8; ma -17 -6 13; ma_box -7 -7 8
ma_carte -7 -8 8; ma_colle -9 -10 9; ma_conna -7 11 -11; ma_conse -5 -7 6; ma_femme -6 -7 7; ma_fille -12 -11 13
ma_gueul -7 -9 9; ma_ligne -2 -2 4; ma_maman -11 3 -3; ma_part 9 -12 -6; ma_play -9 -6 10; ma_rue -10 9 -8
ma_sim -10 -11 11; ma_table -8 -6 7; machi -17 -15 18; machi_> -9 -9 9; machi_a -7 -8 8; machi_je -6 -7 7
madam -3 -25 12; madam_> 10 -16 -5; madam_duran -14 -12 13; madam_lefeb -10 -10 10; magas -11 -10 11
magas_> -11 -10 11; mail -9 -8 9; mail_> -6 -7 7; mail_c -6 -6 7; mail_perso -5 -6 7; maint -11 14 -13
maint_> -9 15 -16; maint_il -5 -6 6; maint_passe -5 -7 6; mais -6 9 -10; mais_bien 4 3 -19; mais_c -21 8 8
mais_carre 9 -9 -8; mais_en -8 8 -7; mais_faite 13 -13 -12; mais_fan -6 -7 6; mais_je -11 9 -8; mais_juste -7 8 -7
mais_la -9 9 -8; mais_mes -7 -7 7; mais_non -24 28 -22; mais_on -5 -6 6; mais_oui 24 -20 -19; mais_pas -18 2 1
mais_sans -5 -7 7; mais_si 10 -11 -8; mais_vous -13 13 -12; mais_y 5 -5 -4; maiso -3 -3 6; maiso_il -3 -3 6
mal -30 10 -3; mal_> -20 -22 21; mal_compr -19 19 -20; mal_de -5 -5 5; malhe 5 0 -11; malhe_> 7 -6 -7
malhe_non -11 16 -18; malhe_oui 15 -14 -9; mamad -7 -9 8; mamad_diop -7 -9 8; maman -11 3 -3; maman_> -6 -13 12
maman_elle -8 9 -9; mamie -6 -6 6; mamie_colet -6 -6 6; mange -8 -10 10; mange_> -8 -10 10; march 10 -33 5
march_> 18 -12 -17; march_concl 11 -9 -11; march_on 12 -9 -12; march_pas -35 -25 33; march_plus -3 -3 6
march_pour 14 -14 -14; march_toujo 9 -8 -9; mardi -7 -7 7; mardi_> -7 -7 7; mari -8 -7 13; mari_> -7 -7 11
mari_qui -10 -7 11; marie -13 -13 13; marie_chris -8 -8 8; marie_trent -4 -5 5; marqu -8 -9 9; marqu_sorti -8 -9 9
marre -11 -10 11; marre_> -9 -9 10; marre_de -9 -8 9; mars -6 6 -6; mars_> -6 6 -6; marse -12 -13 12
marse_> -12 -13 12; marte -5 -8 8; marte_aroba -5 -8 8; marti -17 -2 7; marti_> -17 0 5; marti_aroba -5 -6 6
masqu -8 -11 10; masqu_lol -8 -11 10; matin -5 -15 7; matin_> -12 -11 13; matin_oui 16 -8 -15; mauva -10 10 -10
mauva_adres -10 10 -10; maxim -16 -16 16; maxim_> -16 -16 16; me 4 -27 9; me_conne -8 -11 11; me_convi 18 -10 -20
me_deran 18 -16 -20; me_dit -8 -5 7; me_faut -8 -8 12; me_gonfl -6 -7 6; me_met -12 -15 13; me_nomme -9 -9 9
me_parai 5 -5 -5; me_parle -11 -11 14; me_passe -9 -8 9; me_pose 6 -6 -7; me_posez -4 -4 4; me_prene -7 -9 8
me_rappe -8 -9 8; me_repon -9 -4 10; me_saoul -11 -9 11; me_sembl 13 -7 -13; me_souvi -17 2 3; me_suis -8 9 -10
me_va 24 -13 -24; meme 11 -2 -26; meme_> 27 -17 -28; meme_chose -5 -9 10; meme_dossi 13 -13 -5; meme_oui 5 -6 -5
meme_panne 0 -16 6; meme_probl -12 12 -10; meme_souci 11 -11 -9; merci -5 11 -20; merci_> 1 8 -30; merci_ca -8 8 -10
merci_ce 5 -5 -4; merci_de -9 -10 9; merci_mais -6 13 -12; merci_on -5 5 -5; merci_sans -9 10 -5; mes -16 -18 19
mes_appel -10 -12 12; mes_corre -6 -4 6; mes_courr -9 -5 10; mes_lunet -5 -5 6; mes_papie -12 -10 12
mes_texto -7 -7 7; met -12 -15 13; met_hors -12 -15 13; mette -8 -16 14; mette_le -6 -15 13; mette_moi -9 -9 10
mhm 12 -12 -12; mhm_> 12 -12 -12; midi -8 -8 8; midi_> -8 -8 8; mieux -10 10 -10; mieux_pas -10 10 -10
mille 3 -12 -1; mille_> 6 -16 -6; mille_aroba -4 -5 5; mille_lyon -9 -8 8; mille_neuf -6 -4 7; minab -5 -4 5
minab_> -5 -4 5; minut -9 -9 9; minut_> -6 -6 6; minut_je -5 -5 6; mmh 10 -6 -8; mmh_oui 10 -6 -8; mobil -9 -8 9
mobil_qui -9 -8 9; modif -19 -20 21; modif_mon -19 -20 21; moi -8 -10 10; moi_> -6 -4 2; moi_adres -9 10 -9
moi_avoir -7 -7 7; moi_c 8 -7 -5; moi_de -9 -7 10; moi_habit -9 -9 10; moi_j -4 -2 5; moi_je -5 -7 6
moi_la -9 -9 10; moi_meme 11 -14 -9; moi_non -15 27 -31; moi_pas -7 -10 10; moi_passe -10 -10 12; moi_quelq -8 -9 10
moi_qui 15 -7 -18; moi_sur -6 -6 6; moi_un -8 -10 9; moi_y -7 -5 6; moind -11 -15 15; moind_idee -11 -15 15
moins -9 14 -14; moins_du -9 14 -14; mois -10 -7 9; mois_de -10 -7 9; momen -8 7 -6; momen_> -8 7 -6; mon -9 -24 20
mon_abonn -8 -7 10; mon_adres 9 -12 -6; mon_alarm -6 -5 6; mon_bon 13 -10 -15; mon_chum 9 -9 -8; mon_code -7 -6 6
mon_contr -19 -20 21; mon_cousi -7 -5 7; mon_decod -8 -7 8; mon_dieu 6 -2 -6; mon_fils -6 -7 7; mon_fixe -3 -7 9
mon_inter 12 -11 -12; mon_mail -5 -6 7; mon_mari -8 -7 13; mon_nom -6 -13 9; mon_numer -6 -6 6; mon_ordi -8 -6 7
mon_ordin -5 -6 8; mon_papa 14 -5 -16; mon_patro -6 -6 7; mon_pc -6 -5 6; mon_pere -8 -8 8; mon_petit 11 -11 -11
mon_porta -10 -7 9; mon_preno -13 4 0; mon_rende -11 -10 11; mon_respo -8 -6 8; mon_solde -8 -7 8; mon_techn -7 -7 8
mon_telep -9 -8 10; mon_voisi -11 -9 12; monde -13 -8 11; monde_> -10 -4 6; monde_est -8 -10 10; monsi -8 1 -1
monsi_> 2 2 -13; monsi_barbi -11 -12 11; monsi_conna -11 -9 12; monsi_excus -9 -7 10; monsi_lambe -10 -11 11
monsi_marti -14 16 -16; monsi_techn -5 -6 6; monsi_tres -9 -9 9; montp -8 -8 8; montp_> -8 -8 8; morea -10 -11 11
morea_> -10 -11 11; morel -3 -7 8; morel_chez -3 -5 6; morel_soixa -3 -6 6; mort -8 -7 8; mort_> -8 -7 8
mort_de -8 -7 8; mouli -7 -8 7; mouli_> -7 -7 7; mouli_aroba -4 -7 8; muet -2 -2 4; muet_on -2 -2 4; muets -7 -7 7
muets_> -7 -7 7; n -16 11 -8; n_a -6 -4 7; n_ai -25 7 -4; n_arriv -8 -11 11; n_en -21 -4 5; n_enten -2 -2 4
n_est -20 20 -16; n_y 7 -5 -19; nadia -5 -7 6; nadia_> -5 -7 6; natha -6 -7 7; natha_tiret -6 -7 7; ne -1 -2 -5
ne_capte -9 -8 9; ne_crois -17 14 -12; ne_dis 20 -20 -22; ne_l -13 13 -8; ne_le -10 7 3; ne_m -14 15 -15
ne_me 2 -15 6; ne_peut -3 -6 7; ne_peux -13 -15 15; ne_prefe -22 22 -19; ne_reste -5 -6 6; ne_sais -14 -25 25
ne_saura -12 -17 18; ne_se -4 -5 5; ne_sonne -4 -7 7; ne_souha -12 12 -12; ne_suis -16 16 -15; ne_veux -17 17 -17
ne_voit -12 -9 10; negat -17 18 -17; negat_> -13 13 -13; negat_non -5 6 -7; nein -12 11 -7; nein_non -12 11 -7
nenni -18 19 -18; nenni_> -16 16 -15; nenni_m -9 9 -8; net -9 -10 12; net_> -9 -10 12; netfl -8 -9 8
netfl_> -8 -9 8; neuf -13 -12 14; neuf_cent -6 -4 7; neuf_huit -1 -2 3; neuf_mille -9 -8 8; neuf_quara -2 -3 4
neuf_quatr -5 -5 5; neuf_trois -6 -7 7; neuf_zero -5 -6 9; neuve -7 -9 8; neuve_> -7 -9 8; nez -5 -8 8
nez_> -5 -8 8; ni -20 -12 13; ni_d -7 -9 9; ni_l -5 5 -5; ni_non -17 -18 18; ni_oui -17 -18 18; nico -5 -6 7
nico_point -5 -6 7; niet -12 12 -12; niet_> -12 12 -12; no -9 10 -9; no_c -9 10 -9; no_no -9 10 -9; noire -6 -6 6
noire_avec -6 -6 6; nom -6 1 2; nom_> 6 4 -11; nom_c -15 4 5; nom_d -9 -9 10; nom_est -11 -6 8; nom_la 5 0 -7
nomme -9 -9 9; nomme_agnes -9 -9 9; non -23 29 -21; non_> -37 21 -1; non_allez 7 -7 -5; non_alors -21 22 -20
non_atten -12 13 -12; non_aucun 16 -16 -9; non_c 3 7 -26; non_ca -21 21 -16; non_ce -11 16 -14; non_desol -14 14 -9
non_du -7 7 -6; non_en -15 15 -9; non_enfin 15 -14 -18; non_euh -5 6 -7; non_j -11 10 -8; non_je -11 17 -19
non_juste -12 12 -9; non_l -11 11 -4; non_la -6 8 -11; non_laiss -14 14 -7; non_mais 5 -2 -13; non_merci -22 19 -7
non_non 14 -9 -19; non_pardo -10 12 -24; non_pas -4 5 -12; non_peut -8 10 -6; non_plus -16 10 -10
non_point -8 13 -16; non_pourq -13 13 -12; non_rien -11 18 -18; non_si 7 -7 -3; non_surto -9 15 -12
non_toujo -18 18 -4; non_vous 10 -3 -23; non_voyon -16 16 -13; non_y 17 -17 -7; nonan -6 -7 8; nonan_cinq -5 -5 7
nonan_et -5 -5 5; nonan_six -7 -8 9; nope -14 14 -14; nope_> -14 14 -14; norma -11 -11 11; norma_> -11 -11 11
nos -7 -7 7; nos_poste -7 -7 7; note 11 -10 -10; note_> 7 -8 -5; note_merci 15 -15 -4; note_oui 8 -7 -8
notre -4 -10 7; notre_gueul -10 -6 8; notre_liais -5 -6 6; notre_raiso 5 -5 -5; nous -3 -11 4; nous_appel -5 -7 7
nous_avons -6 6 -6; nous_disen -5 -7 7; nous_on -6 -5 5; nous_prene -7 -6 7; nous_somme 12 -15 -10; nouve 5 -4 -16
nouve_> 13 -13 -11; nouve_souci -11 10 -9; novem -10 -7 9; novem_> -10 -7 9; nul -8 -9 9; nul_> -8 -9 9
nulle -15 11 -6; nulle_> -12 13 -13; nulle_part -12 -9 10; numer -16 -4 10; numer_> -12 17 -18; numer_de -12 -9 12
numer_du -6 -15 13; numer_masqu -8 -11 10; numer_monsi -6 8 -11; o -7 -7 7; o_e -5 -6 6; o_g -5 -7 8; o_t -5 -6 6
objet -6 -6 7; objet_conne -6 -6 7; occup -7 -10 9; occup_> -9 -8 9; occup_de -5 -5 5; occup_tout -5 -7 7
offre -6 -9 8; offre_plus -6 -9 8; oh -5 1 0; oh_la -5 -3 4; oh_non -5 8 -7; oh_que 12 1 -20; oh_vous -5 5 -5
ok 17 -13 -16; ok_> 11 -11 -12; ok_allez 7 -9 -6; ok_ca 11 -7 -12; ok_d 8 -11 -6; ok_mais -11 11 -5; ok_ok 6 -6 -6
ok_pas 10 -8 -8; ok_pour 8 -7 -5; olivi -6 -9 8; olivi_duboi -5 -5 5; olivi_point -6 -7 7; on 6 -9 -5; on_a -8 -9 9
on_en -5 -6 6; on_essai 12 -15 -11; on_est -5 -24 12; on_fait 18 -15 -19; on_m -5 -8 9; on_n -4 -6 8
on_ne -12 -9 10; on_oubli -18 15 -13; on_peut 26 -17 -27; on_s -6 -7 8; on_se -10 -6 8; on_tente 11 -8 -8
on_va 4 0 -9; on_verra -17 -16 17; onze -5 -4 7; onze_soixa -5 -4 5; onze_vingt -5 -4 7; opera -12 -12 12
opera_> -12 -12 12; opera_humai -13 -5 13; opera_parce -4 -2 5; orang -7 -8 8; orang_m -5 -8 8; orang_point -7 -7 8
ordi -10 -7 9; ordi_du -5 -5 5; ordi_et -8 -6 7; ordin -13 -14 15; ordin_> -13 -14 14; ordin_ca -9 -5 10
ordin_il -4 -2 5; ordin_n -2 -6 7; oreil -5 -5 5; oreil_gauch -5 -5 5; ou -19 -19 20; ou_netfl -8 -9 8
ou_peut -5 -5 5; ou_quatr -6 -6 7; ou_trois -5 -5 5; oubli -19 18 -17; oubli_> -19 18 -17; oui 35 -31 -21
oui_> 35 -26 -22; oui_ah -8 9 -10; oui_allez 8 -6 -7; oui_alors -10 14 -24; oui_bien 8 -8 -2; oui_c 39 -30 -28
oui_ca 12 -12 -11; oui_conti 8 -7 -9; oui_da 8 -7 -8; oui_deja 10 -9 -10; oui_deux 11 -8 -5; oui_effec 9 -8 -13
oui_enfin -20 21 -16; oui_et -33 -25 28; oui_euh -8 9 -22; oui_evide 17 -17 -11; oui_exact 9 -7 -10
oui_grave 7 -6 -13; oui_hein 26 -10 -28; oui_helas 9 -9 -9; oui_il 12 -11 -12; oui_it 7 -3 -6; oui_j 16 -7 -27
oui_je 30 -24 -28; oui_jeune 9 -8 -9; oui_juste 11 -10 -8; oui_le 13 -10 -14; oui_madam 22 -13 -23
oui_mais -19 21 -18; oui_malhe 7 -6 -7; oui_merci 20 -20 -8; oui_mon 13 -10 -15; oui_ni -17 -18 18
oui_non -26 27 -22; oui_on 9 -8 -9; oui_oui 23 -10 -23; oui_pardi 13 -9 -13; oui_pardo 8 -6 -9; oui_pas 5 -3 -2
oui_peuch 9 -8 -9; oui_peut -13 -11 12; oui_plusi 10 -8 -5; oui_pour 11 -11 -11; oui_pourq 13 -11 -15
oui_puisq 9 -10 -7; oui_s 22 -13 -24; oui_sans 15 -17 -7; oui_septa 8 -6 -4; oui_toujo 13 -12 -9; oui_tout 20 -22 -9
oui_tu 9 -9 -8; oui_vas 9 -7 -3; oui_vite 9 -7 -9; oui_voila 9 -8 -9; oui_vous 10 -8 -10; oui_y 2 -1 -1
outlo -9 -11 12; outlo_point -9 -11 12; p -3 -6 6; p_point -3 -6 6; paill -14 -13 14; paill_> -14 -13 14
panne -3 -20 11; panne_> 4 -15 1; panne_de -4 -3 5; panne_le -11 -7 8; papa 7 -21 10; papa_appel -4 -2 5
papa_il 8 -21 10; papie -12 -10 12; papie_> -12 -10 12; par -6 -6 6; par_la -6 -6 6; parai 5 -5 -5
parai_bien 5 -5 -5; parce -4 -3 6; parce_que -4 -3 6; pardi 12 -12 -12; pardi_> 12 -12 -12; pardo -15 -7 11
pardo_> -21 -4 11; pardo_j 8 -6 -9; pardo_je -8 9 -10; pardo_oui 21 -21 -12; pardo_vous -12 -13 13; parei 8 -8 -7
parei_oui 8 -8 -7; parfa 24 -23 -22; parfa_> 16 -16 -15; parfa_comme 5 -5 -4; parfa_on 8 -7 -8; parla -10 -7 9
parla_a -10 -7 9; parle -17 -12 18; parle_> -11 -12 13; parle_a -7 -9 9; parle_au -2 -2 4; parle_avec -9 -3 9
parle_de -8 -8 9; parle_direc -5 -10 10; parle_lente -12 -11 12; part -2 -12 8; part_> -12 -9 10; part_c 9 -12 -6
parte -7 -7 7; parte_plus -7 -7 7; parti -22 -22 24; parti_> -15 -15 16; parti_faire -4 -4 4; parti_mange -8 -10 10
pas -18 21 -15; pas_> -15 14 -11; pas_a -13 14 -12; pas_au -4 -5 5; pas_aujou -10 13 -14; pas_besoi -11 19 -20
pas_bien -33 14 13; pas_ca -29 34 -28; pas_ce -26 7 12; pas_celui -13 12 -11; pas_certa -30 -23 26
pas_cette -10 10 -8; pas_chez -11 14 -14; pas_comme -12 17 -19; pas_compr -21 -28 29; pas_corre -16 14 -5
pas_d 2 -3 -10; pas_de 34 -41 -11; pas_donc -5 5 -5; pas_du -14 8 -3; pas_encor -7 6 -6; pas_enten -20 -28 28
pas_essay -12 17 -19; pas_eu 7 3 -17; pas_exact -21 20 -10; pas_fait -33 19 -9; pas_faux 29 -29 -25
pas_grave -16 -12 13; pas_habil -5 -6 6; pas_ici -6 -6 6; pas_inter -22 4 -2; pas_juste -12 11 -7; pas_la -9 3 -2
pas_le -25 24 -12; pas_ma -10 9 -8; pas_maint -6 6 -5; pas_merci -8 8 -9; pas_moi -14 14 -12; pas_mon -6 8 -8
pas_monsi -14 16 -16; pas_ne -10 10 -3; pas_non 19 -19 -33; pas_oui 12 -8 -10; pas_pas -8 -7 7; pas_pense -9 8 -6
pas_pour -29 26 -17; pas_pu -12 14 -15; pas_que -13 15 -14; pas_quest -9 15 -15; pas_redem -7 14 -15
pas_regle 17 -17 -11; pas_repon -13 -15 15; pas_reuss -12 14 -14; pas_reven 12 -11 -12; pas_sa -11 13 -13
pas_soixa -6 7 -8; pas_speci -8 9 -9; pas_sur -22 -12 17; pas_touch -8 16 -16; pas_tout -24 25 -12; pas_trop -7 -8 8
pas_vous -12 -12 13; pas_vraim -19 20 -14; passe -12 -2 7; passe_a -6 -9 8; passe_hier -7 -7 7; passe_merci -11 9 -8
passe_moi -7 -7 7; passe_mon -9 -6 11; passe_plus -1 -2 3; passe_votre -9 -8 9; patie -13 -14 14; patie_> -13 -14 14
patro -6 -6 7; patro_qui -6 -6 7; paul -13 -14 14; paul_> -11 -11 11; paul_aroba -6 -7 7; paul_chez -9 -9 9
paul_point -5 -8 10; pc -6 -5 6; pc_et -9 -6 10; pc_une -5 -5 5; peine -9 11 -12; peine_> -9 11 -12; pelis -8 -8 8
pelis_a -8 -8 8; pense 4 4 -19; pense_> 5 0 -15; pense_bien 10 -6 -5; pense_pas -29 21 -13; pense_que 10 -10 -9
perdu -6 -5 6; perdu_inter -6 -5 6; pere -8 -8 8; pere_> -8 -8 8; perso -21 -1 7; perso_> -14 3 0; perso_c -5 -6 7
perso_la -8 -8 8; perso_n -1 8 -8; perso_qui -10 -9 11; perso_titul -8 -8 8; perso_touch -11 -12 12; perte -6 -5 6
perte_de -6 -5 6; peter -6 -7 7; peter_un -6 -7 7; petit 4 -17 0; petit_> 5 -17 0; petit_at -5 -6 7; peu -21 7 -3
peu_> -7 -13 13; peu_pour -16 14 -12; peu_pres -7 -9 9; peu_stres -5 -5 6; peuch 9 -8 -9; peuch_> 9 -8 -9
peut -1 -19 11; peut_aider 6 -2 -6; peut_dire 16 -14 -16; peut_essay 8 -8 -6; peut_etre -22 -16 22
peut_faire 14 -11 -15; peut_me -9 -4 10; peut_plus -3 -6 7; peux -15 4 -3; peux_pas -19 9 -7; peux_plus -11 -9 10
peux_y 9 -9 -8; piece -7 -7 7; piece_joint -7 -7 7; pierr -11 -12 11; pierr_marti -11 -12 11; pin -7 -6 6
pin_est -7 -6 6; pixel -6 -5 6; pixel_et -6 -5 6; placa -18 -11 16; placa_> -18 -11 16; plais 13 -13 -13
plais_> 13 -13 -13; plait 4 -14 1; plait_> 2 -11 0; plait_comme -5 -5 5; plait_merci 16 -13 -16; plait_un -9 -3 9
play -9 -6 10; play_> -9 -6 10; plein 11 -13 -11; plein_dans 11 -13 -11; pleut -6 -7 7; pleut_depui -6 -7 7
plus -42 2 11; plus_> -18 -11 14; plus_acces -2 -6 7; plus_d -16 -1 8; plus_de -10 -15 14; plus_du -9 20 -20
plus_encai -3 -6 7; plus_inter -12 -17 17; plus_le -29 11 -6; plus_maint -8 12 -12; plus_me -5 -5 5
plus_mes -5 -5 5; plus_parle -2 -2 4; plus_quand -4 -7 7; plus_quoi -3 -5 6; plus_rapid -6 -9 8; plus_regar -9 -5 10
plus_trent -1 -4 5; plus_trop -6 -6 7; plus_vite -6 -8 7; plusi -6 -17 9; plusi_fois 10 -8 -5
plusi_perso -11 -12 12; pluto -12 7 -7; pluto_l -4 -5 5; pluto_non -11 14 -18; pluto_oui 16 -17 -10; point -19 -4 14
point_b -3 -7 8; point_bio -5 -5 5; point_bois -3 -5 6; point_c -5 -6 6; point_ch -5 -5 5; point_clien -6 -7 7
point_com -16 3 3; point_cote -5 -6 6; point_d -7 -8 9; point_du -3 -5 6; point_duboi -5 -8 10; point_fr -12 1 5
point_hamon -6 -7 7; point_lacou -5 -7 7; point_lecle -5 -6 7; point_marte -5 -8 8; point_marti -5 -6 6
point_morel -3 -7 8; point_mouli -4 -7 8; point_net -9 -10 12; point_petit -5 -6 7; pompi -2 -5 7
pompi_avec -2 -5 7; porta -13 -11 13; porta_c -3 -2 4; porta_chacu -6 -5 5; porta_de -11 -10 12; porta_est -7 -4 9
porta_il -4 -4 5; porta_j -7 -6 6; porta_la -5 -5 5; porta_n -7 -5 6; porta_pourt -6 -4 6; porte -9 -9 9
porte_> -1 -5 6; porte_douze -8 -7 8; porte_gauch -9 -9 10; pose 6 -6 -7; pose_pas 6 -6 -7; posez -4 -4 4
posez_une -4 -4 4; posit 12 -12 -12; posit_> 12 -12 -12; possi -11 -12 12; possi_> -12 -12 12; possi_oui 15 -11 -16
posta 6 -5 -6; posta_donc 6 -5 -6; poste -12 -12 12; poste_> -10 -9 10; poste_a -6 -8 8; poste_point -5 -6 7
poste_telep -7 -7 7; pour 10 6 -30; pour_autre -13 13 -8; pour_ca 2 4 -19; pour_des -7 -6 7; pour_jeudi 7 -5 -6
pour_l -11 10 -9; pour_la 11 -11 -11; pour_le -1 1 -9; pour_moi 12 1 -24; pour_sur 12 -11 -13; pour_un -14 6 -1
pourq 10 -24 5; pourq_> -13 13 -12; pourq_faire -18 -10 17; pourq_mais -7 -7 7; pourq_pas 25 -23 -29
pourr -10 -8 10; pourr_pas -10 -8 10; pourt -6 -4 6; pourt_il -6 -4 6; pourt_le -4 -2 5; pouve -3 -19 8
pouve_> 24 -15 -26; pouve_me -9 -8 9; pouve_repet -20 -19 21; pouve_valid 6 -5 -6; prefe -23 23 -20
prefe_atten -10 12 -12; prefe_evite -12 10 -10; prefe_expli -8 -9 10; prefe_pas -15 18 -18; prefe_qu -5 -10 10
premi -4 -9 7; premi_etage -9 -13 11; premi_fois 4 -1 -16; prend -6 -7 7; prend_un -6 -7 7; prene -13 -14 14
prene_pluto -4 -5 5; prene_pour -9 -10 10; preno -13 4 0; preno_> -6 7 -8; preno_c -11 -10 10; pres -7 -9 9
pres_une -7 -9 9; presq -6 7 -8; presq_mais -6 7 -8; press 6 -6 -6; press_> 6 -6 -6; pret 9 -6 -10; pret_> 9 -6 -10
prie -7 -15 13; prie_j -7 -15 13; probl 18 -12 -26; probl_> 17 -11 -28; probl_allez 8 -8 -6; probl_avec -9 -8 10
probl_est -11 11 -4; probl_oui 8 -7 -3; profe -5 -6 6; profe_est -5 -6 6; propo 14 -9 -14; propo_de 14 -9 -14
propr -13 -10 11; propr_scand -13 -10 11; pu -12 14 -15; pu_> -12 14 -15; puisq -3 7 -10; puisq_je -3 7 -10
putai -11 -9 11; putai_ca -11 -9 11; qu -19 -11 16; qu_elle -6 -5 6; qu_est -16 -7 11; qu_on -7 -7 8; qu_un -7 -9 9
quand -9 -11 11; quand_ils -5 -7 7; quand_je -8 -8 8; quand_on -4 -7 7; quara -12 -8 14; quara_cinq -3 -3 4
quara_deux -9 -6 9; quara_huit -2 -3 4; quato -6 -6 7; quato_objet -6 -6 7; quatr -15 -12 16; quatr_> -10 -8 10
quatr_aroba -4 -5 5; quatr_cinq -1 -2 3; quatr_cinqu -4 -3 7; quatr_et -13 -12 13; quatr_etage -9 -9 10
quatr_nonan -5 -5 7; quatr_ordin -7 -7 7; quatr_pas -7 7 -7; quatr_point -2 -5 7; quatr_quara -3 -3 4
quatr_quatr -4 -3 5; quatr_septa -5 -5 5; quatr_te -6 -6 7; quatr_vingt -7 -9 9; que -6 8 -8; que_> -16 -14 16
que_c -4 -4 4; que_ca -5 -7 7; que_deux -5 -6 6; que_figur -2 -2 4; que_j 7 -4 -10; que_je 4 5 -16; que_l -4 -2 6
que_la 6 -6 -6; que_le -6 -7 7; que_mon -2 -2 4; que_nenni -12 12 -11; que_non -24 29 -25; que_oui 18 -16 -14
que_quelq -8 -6 11; que_racon -6 -7 7; que_vous -29 -9 20; quel -14 -13 14; quel_bouto -6 -6 6
quel_ticke -13 -11 12; quell -12 -13 13; quell_box -11 -15 13; quell_quest -8 -11 10; quelq -14 -16 19
quelq_un -14 -16 19; quest -21 0 7; quest_> -20 1 5; quest_a -6 -8 7; quest_deja -10 -10 10; quest_sur -6 -6 7
qui -19 -23 25; qui_> -10 -10 10; qui_a -14 -15 16; qui_aboie -7 -5 6; qui_ai 15 -7 -18; qui_compr -9 -3 9
qui_coupe -5 -7 6; qui_est -7 8 -7; qui_etes -8 -9 8; qui_gere -4 -4 4; qui_m -5 -9 11; qui_march -6 -6 6
qui_ne -9 -8 9; qui_s -11 -11 11; qui_sait -6 -6 7; qui_vous -6 -10 8; quinz -11 -11 11; quinz_poste -9 -9 9
quinz_rue -8 -8 8; quoi -27 -24 29; quoi_> -20 -12 19; quoi_deja -12 -14 14; quoi_la -12 -16 16; quoi_qui -6 -6 6
quoi_un -7 -12 10; quoi_vous -10 -9 11; r -10 -11 11; r_a -10 -11 11; r_d -7 -6 7; raccr -5 -8 8; raccr_au -5 -8 8
racon -6 -7 7; racon_cette -6 -7 7; rade -3 -5 6; rade_et -3 -5 6; raiso 17 -19 -13; raiso_> 14 -23 -8
raiso_socia 5 -5 -5; rallu 10 -13 -9; rallu_> 10 -13 -9; rapid -6 -9 8; rapid_> -6 -9 8; rappe 5 -15 2
rappe_> 10 -11 -7; rappe_plus -8 -9 8; ras -9 -9 9; ras_la -9 -9 9; rau -7 -8 8; rau_r -7 -8 8; ravi 13 -14 -13
ravi_> 13 -14 -13; rebra 10 -12 -9; rebra_> 10 -12 -9; recu -1 -17 4; recu_d 14 -16 -7; recu_votre -9 -10 10
recup -19 -9 14; recup_inter -19 -9 14; redem -13 0 0; redem_> -13 0 0; redir 7 -8 -5; redir_vous 7 -8 -5
redis -3 -3 4; redis_zero -3 -3 4; redon -9 -9 10; redon_moi -9 -9 10; refle -2 -15 7; refle_> -2 -15 7
refus -1 8 -23; refus_> -3 9 -22; refus_de 9 -12 -6; regar -15 -12 14; regar_> -14 -12 13; regar_mes -9 -5 10
regis -8 -8 8; regis_pelis -8 -8 8; regle -15 18 -24; regle_> 15 -15 -9; regle_ca -22 22 -22; regle_cette -6 6 -5
regle_depui -6 7 -10; regre -7 8 -10; regre_> -7 8 -10; rende -2 -8 5; rende_vous -2 -8 5; renne -6 -7 7
renne_point -6 -7 7; repet -23 -11 19; repet_> -13 -13 14; repet_la -6 -11 11; repet_non -12 14 -14
repet_s -18 -10 19; repon -23 -6 11; repon_> -9 -4 10; repon_a -13 -15 15; repon_est -14 15 -16; repon_il -5 -6 6
resea -12 -10 11; resea_> -5 -5 5; resea_de -7 -4 9; resea_dedan -7 -6 6; resea_depui -7 -5 6; resil -16 -16 16
resil_> -9 -10 10; resil_tout -13 -14 14; resol -16 15 -14; resol_> -16 15 -14; respo -9 -7 8; respo_de -8 -6 8
respo_du -7 -6 7; resta -7 -5 7; resta_de -7 -5 7; reste -8 -10 10; reste_a -5 -5 6; reste_que -5 -6 6
reuni -12 -13 13; reuni_> -12 -13 13; reuss -12 14 -14; reuss_> -12 14 -14; reven 12 -11 -12; reven_mon 12 -11 -12
rien -27 20 -13; rien_> -21 11 -7; rien_a -5 11 -13; rien_compr -15 -35 29; rien_debra -12 15 -16
rien_du -10 15 -15; rien_enten -7 -5 6; rien_fait -16 12 -10; rien_il -1 -3 4; rien_moi -12 -11 12; rien_non -1 8 -8
rien_redem -14 21 -22; rivie -5 -5 6; rivie_sur -5 -5 6; robot -9 -8 9; robot_> -9 -8 9; rocha -9 -11 10
rocha_a -9 -11 10; rouge 11 -9 -11; rouge_> 11 -9 -11; roule 15 -13 -15; roule_> 15 -13 -15; rouss -8 -9 9
rouss_de -8 -9 9; route -8 -9 9; route_a -8 -9 9; roy -6 -7 7; roy_aroba -6 -7 7; rue -5 1 -3; rue_> -10 9 -8
rue_bon -6 8 -8; rue_d -8 8 -9; rue_de -6 -9 7; rue_des -12 -13 13; rue_le 6 -5 -6; s -8 -9 7; s_affic -7 -9 7
s_appel -5 -7 6; s_corre 7 -3 -6; s_en -9 -8 9; s_enten -6 -7 8; s_est -7 6 -15; s_il 4 -14 1; s_o -5 -7 8
s_occup -5 -5 5; s_point -5 -8 8; s_vingt -2 -5 7; sa -12 12 -12; sa_> -11 13 -13; sa_n -6 7 -8; sache -8 7 -6
sache_> -8 7 -6; sache_non -3 8 -5; sais -20 -36 35; sais_pas -17 -32 30; sais_plus -5 -6 7; sais_rien -11 -12 12
sais_trop -10 -12 12; sais_tu -12 -10 12; sait -6 -6 7; sait_> -6 -6 7; salon -16 -11 14; salon_> -16 -11 14
samir -8 -9 9; samir_belka -8 -9 9; sans 3 2 -10; sans_accen -5 -6 6; sans_doute 10 -8 -8; sans_facon -15 13 -11
sans_faute 15 -17 -7; sans_la -5 -7 7; sans_probl 12 -13 -9; saoul -11 -9 11; saoul_> -11 -9 11; sauf -4 -5 5
sauf_dans -4 -5 5; saura -6 -7 6; saura_pas -6 -7 6; saute -7 -8 8; saute_le -7 -8 8; savez -5 5 -5
savez_je -5 5 -5; scand -19 -22 21; scand_> -17 -19 19; scand_d -7 -7 7; se -12 -10 12; se_conne -4 -5 5
se_fige -6 -6 6; se_fout -10 -6 8; se_trouv -6 -9 7; secon -12 -13 15; secon_> -12 -13 15; secou -2 -5 7
secou_aroba -2 -5 7; seize -7 4 0; seize_> -7 5 -2; seize_vingt -5 -5 7; semai -9 -10 9; semai_> -7 -8 8
semai_que -6 -5 6; sembl 13 -7 -13; sembl_oui 13 -7 -13; sept -5 -8 9; sept_> -5 -5 7; sept_aroba -4 -8 10
sept_nonan -7 -8 9; sept_quatr -4 -5 5; sept_soixa -2 -3 4; sept_zero -5 -4 7; septa -2 -5 4; septa_fois 8 -6 -4
septa_neuf -5 -5 5; septa_trois -5 -5 5; serai 16 -8 -25; serai_bien 5 -5 -5; serai_parfa 14 -14 -12
serai_pluto -10 12 -14; serai_ravi 13 -14 -13; serai_tres 5 -5 -4; serie -6 -7 6; serie_> -6 -7 6; sert -9 12 -13
sert_a -9 12 -13; servi -7 -10 9; servi_est -5 -4 5; servi_point -6 -7 7; seul -8 -10 10; seul_> -12 -14 14
seul_appar -6 -7 7; sfr -5 -7 7; sfr_point -5 -7 7; si 24 -21 -19; si_> 23 -24 -14; si_c 5 -3 -10; si_ca 6 -2 -6
si_corre 2 -1 -1; si_enfin -16 16 -12; si_fait 14 -15 -10; si_je 10 -11 -9; si_si 15 -14 -13; signe -10 -7 11
signe_> -10 -7 11; sim -2 -18 9; sim_> -7 -8 8; sim_est -10 -11 11; sim_oui 9 -7 -10; sim_sim 9 -7 -10
simpl -11 -12 12; simpl_debra -11 -12 12; six -16 -11 15; six_> -12 -12 12; six_donc -7 7 -7; six_douze -8 -9 16
six_en -6 -5 5; six_grand -5 -5 5; six_je -3 -3 4; six_mille -6 -4 7; six_pas -6 7 -8; six_quara -1 -1 1
six_quatr -5 -6 9; six_soixa -5 -5 5; six_un -1 -2 3; sms -7 -9 9; sms_ni -7 -9 9; socia 5 -5 -5; socia_> 5 -5 -5
socie -10 -14 13; socie_dupon -8 -9 9; socie_duran -5 -5 5; socie_trans -8 -11 11; soget -5 -7 8; soget_s -5 -7 8
soir -7 -8 8; soir_> -7 -8 8; soixa -12 -9 11; soixa_> -5 -4 5; soixa_dix -5 -5 6; soixa_douze -4 -5 5
soixa_et -4 -3 5; soixa_neuf -9 -8 8; soixa_seize -6 7 -8; soixa_sept -3 -6 6; soixa_six -6 6 -6
soixa_treiz -2 -2 4; soixa_trois -4 -5 5; solde -8 -7 8; solde_> -8 -7 8; somme 12 -15 -10; somme_d 12 -15 -10
son -8 -9 9; son_est -8 -9 9; sonne -7 -11 12; sonne_occup -5 -7 7; sonne_plus -4 -7 7; sont -10 -11 11
sont_a -6 -6 6; sont_coupe -7 -8 11; sont_muets -7 -7 7; sophi -10 -13 12; sophi_marti -10 -13 12; sorti -8 -9 9
sorti_> -8 -9 9; sorti_a -4 -6 7; souci 21 -18 -18; souci_> 16 -12 -16; souci_allez 16 -15 -8; souci_c 5 -5 -4
souci_faite 9 -9 -7; souci_que 6 -6 -6; souha -12 11 -10; souha_m -8 -6 8; souha_pas -12 12 -12; sous -9 -10 10
sous_la -9 -10 10; souvi -17 2 3; souvi_> -10 15 -18; souvi_plus -13 -12 13; speci -8 9 -9; speci_> -8 9 -9
steph -5 -6 6; steph_point -5 -6 6; stres -5 -5 6; stres_j -5 -5 6; stylo -6 -7 7; stylo_> -6 -7 7; sud -7 -6 7
sud_> -7 -6 7; suffi -5 -7 6; suffi_maint -5 -7 6; suis -4 -8 5; suis_a -8 -5 9; suis_au -9 -7 9; suis_avec -3 -3 6
suis_d 22 -33 -20; suis_dans -13 -11 14; suis_de -15 -7 12; suis_devan 13 -7 -13; suis_en -9 -9 9
suis_enfin -15 -9 12; suis_furie -11 -13 12; suis_injoi -6 -4 6; suis_la 12 -14 -12; suis_le -7 -6 7
suis_ne -6 -4 7; suis_pas -42 6 2; suis_pierr -13 -15 14; suis_press 6 -6 -6; suis_pret 9 -6 -10
suis_toujo 10 -6 -11; suis_tout 13 -17 -11; suis_tres -11 -13 12; suis_tromp -8 9 -10; suis_un -9 -8 10
sujet 13 -10 -13; sujet_du 13 -10 -13; super 0 -8 5; super_> -9 -6 10; super_aroba -5 -6 7; super_oui 13 -6 -12
suppo 11 -7 -10; suppo_que 11 -7 -10; sur 2 -19 9; sur_> 20 -28 1; sur_du -2 -2 4; sur_l -9 -5 10; sur_la -8 -8 9
sur_le -13 -9 12; sur_mon 6 -15 -6; sur_pas 2 -1 -1; sur_que -14 16 -15; sur_quel -6 -6 6; sur_youtu -8 -9 8
surem -9 10 -12; surem_pas -9 10 -12; surto -14 18 -15; surto_pas -14 18 -15; sylvi -11 -6 8; sylvi_march -11 -6 8
sympa -8 -8 8; sympa_> -8 -8 8; t -11 0 2; t_e -6 -8 8; t_es -8 8 -8; table -11 -8 10; table_> -9 -7 9
table_la -5 -5 5; tais -7 -7 8; tais_toi -7 -7 8; tas -7 -9 8; tas_de -7 -9 8; te -10 -11 12; te_> -6 -6 7
te_fous -7 -9 9; teams -8 -9 9; teams_ca -8 -9 9; techn -16 -13 16; techn_> -7 -7 8; techn_de -8 -9 10
techn_est -7 -7 7; techn_il -5 -6 6; techn_infor -7 -7 8; techn_me -5 -10 10; techn_orang -5 -8 8; techn_s -18 -5 20
techn_va -6 -6 6; techn_vient -7 -7 7; tele -11 -13 13; tele_> -14 -16 16; tele_est -6 -5 6; tele_et -5 -5 5
telep -22 -19 25; telep_> -18 -23 24; telep_ca -5 -7 6; telep_cette -14 13 -10; telep_comme -11 -7 8
telep_et -6 -5 5; telep_fixe -6 -7 7; telep_gresi -8 -6 8; telep_march -3 -5 6; telep_ne -4 -5 5; telep_sont -7 -7 7
telle -7 -7 8; telle_qu -7 -7 8; tels -7 -6 8; tels_et -7 -6 8; temps -14 7 -5; temps_> -10 14 -15; temps_en -8 -9 9
temps_quand -5 -7 7; tente 11 -8 -8; tente_> 11 -8 -8; termi -3 -6 7; termi_n -3 -6 7; test -6 -7 6; test_un -6 -7 6
texto -7 -7 7; texto_parte -7 -7 7; ticke -7 -10 9; ticke_> -7 -13 10; ticke_la -11 16 -16; tiret -10 -14 13
tiret_arts -5 -5 5; tiret_des -5 -5 5; tiret_du -5 -5 5; tiret_ferme -5 -5 5; tiret_lac -5 -5 5; tiret_m -6 -8 8
tiret_renne -6 -7 7; tiret_roy -6 -7 7; titul -8 -8 8; titul_c -8 -8 8; toi -7 -7 8; toi_je -7 -7 8; toit -10 -9 9
toit_> -10 -9 9; tom -5 -6 7; tom_point -5 -6 7; tombe -13 14 -10; tombe_> -13 15 -13; tombe_sur -2 -2 4
tonal -2 -2 4; tonal_et -2 -2 4; tou -7 10 -10; tou_> -7 10 -10; tou_pas -7 10 -10; touch -16 18 -14
touch_> -11 -12 12; touch_a -8 21 -21; toujo 20 -13 -22; toujo_> 13 -12 -9; toujo_d 9 -10 -5; toujo_en 15 -6 -15
toujo_inter 8 -6 -9; toujo_le 7 -9 -5; toujo_pas 6 5 -18; toujo_pour 9 -9 -5; tous -11 14 -16; tous_monsi -11 14 -16
tout -2 6 -13; tout_> -25 4 3; tout_a 20 -14 -23; tout_attac -9 -11 11; tout_bien 7 -8 -5; tout_c -6 8 -5
tout_ca -9 0 4; tout_ce -7 8 -7; tout_compr 17 -22 -14; tout_du -14 21 -20; tout_enfin -8 11 -5; tout_est 4 -10 -2
tout_faux -26 21 -8; tout_frero -7 10 -6; tout_jeune -8 10 -6; tout_juste 12 -13 -11; tout_le -21 6 0
tout_non -2 6 -5; tout_parei 8 -8 -7; tout_vendu -5 -6 6; tout_verif -7 -7 8; toute -11 -11 12; toute_ces -4 -7 6
toute_l -5 -6 6; toute_les -6 -5 6; toute_neuve -7 -9 8; train 8 -6 -9; train_de 8 -6 -9; trans -12 -14 13
trans_marti -8 -11 11; trans_moi -12 -12 12; trava -5 -5 5; trava_comme -5 -5 5; treiz -7 -10 12; treiz_at -5 -6 7
treiz_quatr -4 -3 5; treiz_seize -7 -8 9; trent -7 -11 13; trent_> -7 -9 9; trent_neuf -2 -3 4; trent_quatr -4 -5 7
trent_trois -3 -4 7; tres -15 1 3; tres_bien 27 -20 -26; tres_en -9 -9 9; tres_enerv -11 -13 12; tres_mal -11 -13 12
tres_patie -6 -9 8; tres_peu -16 14 -12; trois -13 -22 18; trois_> -13 -11 13; trois_appar -12 -12 13
trois_aroba -3 -7 8; trois_at -6 -7 7; trois_ca -6 -5 5; trois_cinqu -4 -5 5; trois_etage -8 -7 8
trois_fois 10 -14 -9; trois_huita -5 -5 7; trois_jours -6 -6 6; trois_nonan -5 -5 5; trois_ou -6 -6 7
trois_rivie -5 -5 6; trois_sept -1 -2 3; trois_six -1 -4 5; trois_telep -5 -5 5; tromp -16 19 -20; tromp_> -9 10 -11
tromp_c -8 9 -10; tromp_de -12 12 -11; tromp_dis -10 9 -8; trop -11 -13 14; trop_> -12 -10 12; trop_atten -1 -4 5
trop_compl -10 -10 12; trop_oui 13 -7 -14; trop_rien -10 -12 12; trouv -6 -9 7; trouv_au -6 -9 7; truc -13 -3 4
truc_> -13 -3 4; tu -6 -4 3; tu_moi -12 -10 12; tu_peux 9 -9 -8; tu_t -8 8 -8; tu_te -7 -9 9; u -7 -8 8; u_> -7 -8 8
un -33 -6 27; un_> -11 -14 15; un_a -1 -5 6; un_agent -9 -3 9; un_appui -3 -6 7; un_aroba -6 -6 6
un_autre -20 20 -17; un_cable -6 -7 7; un_chien -9 -9 10; un_conse -9 -6 8; un_d -10 -19 16; un_debit -8 -7 7
un_deux -6 -7 6; un_deuxi -6 -8 8; un_dupli -8 -9 9; un_etre -3 -4 5; un_hier -5 -9 10; un_imbec -7 -9 8
un_insta -7 -15 13; un_joli -11 -15 13; un_mail -6 -7 7; un_ni -5 5 -5; un_nouve -11 10 -9; un_numer -8 -11 10
un_opera -13 -5 13; un_parti -8 -9 10; un_peu -7 -12 13; un_peut -9 -4 10; un_probl -9 -8 10; un_redem -15 -12 13
un_s -2 -5 7; un_scand -16 -18 18; un_seul -8 -10 10; un_soixa -4 -5 5; un_stylo -6 -7 7; un_techn -11 -14 16
un_telep -2 -5 6; un_ticke -9 -9 10; un_trent -2 -3 4; un_un -6 -6 6; under -5 -8 9; under_quatr -5 -6 7
under_soixa -4 -8 9; une -27 -11 21; une_anten -6 -6 6; une_box -8 -11 10; une_colle -4 -4 4; une_dizai -12 -10 13
une_entre -10 -11 11; une_erreu -22 18 -17; une_fois -9 -9 9; une_honte -11 -17 14; une_minut -5 -5 6
une_offre -6 -9 8; une_panne -4 -3 5; une_piece -7 -7 7; une_quest -6 -6 7; une_reuni -5 -5 6; une_secon -12 -13 15
une_semai -9 -10 9; une_table -7 -6 8; une_trent -7 -9 9; une_vaste -5 -4 5; une_vieil -6 -10 8; une_vingt -9 -8 9
univ -6 -7 7; univ_tiret -6 -7 7; va 2 -1 -8; va_> 23 -13 -23; va_aller -13 14 -16; va_bien -9 -8 9; va_c -5 -7 6
va_dire 6 -5 -7; va_laiss -5 5 -5; va_mais -8 -12 12; va_tres 17 -7 -17; va_venir -6 -6 6; vais -23 -12 17
vais_deman -8 -14 14; vais_m -11 9 -8; vais_peter -6 -7 7; vais_resil -9 -10 10; vais_voir -10 -16 14; valid 6 -5 -6
valid_> 6 -5 -6; vas 9 -7 -3; vas_y 9 -7 -3; vaste -5 -4 5; vaste_escro -5 -4 5; vendu -5 -6 6; vendu_maint -5 -6 6
venir -6 -6 6; venir_> -6 -6 6; verif -11 -12 12; verif_> -11 -12 12; verra -19 -14 17; verra_> -19 -14 17
vers -9 -8 9; vers_dix -9 -8 9; veux 9 0 -12; veux_> 17 -21 -16; veux_annul -11 -10 11; veux_bien 22 -18 -21
veux_modif -19 -20 21; veux_parle -9 -3 9; veux_pas -33 21 -15; veux_quelq -6 -7 7; veux_recup -19 -9 14
vide -2 -2 4; vide_> -2 -2 4; video -5 -6 6; video_point -5 -6 6; vie -13 12 -12; vie_> -13 12 -12; vieil -6 -10 8
vieil_perso -6 -10 8; viens 13 -15 -11; viens_de 14 -10 -14; viens_la -11 -10 10; vient -10 -8 9; vient_deja -5 -6 6
vient_mardi -7 -7 7; vingt -9 -6 8; vingt_deux -5 -4 7; vingt_dix -5 -5 5; vingt_douze -2 -2 4; vingt_huit -5 -5 5
vingt_on -9 -8 9; vingt_quatr -6 -1 3; vingt_sept -5 -5 7; vingt_six -7 7 -7; vingt_telep -8 -9 9
vingt_treiz -7 -9 10; vingt_un -4 -5 5; vite 4 -18 4; vite_> 14 -14 -14; vite_dites -6 -6 6; vite_espec -7 -9 8
vite_moi 6 -2 -6; vive -8 -9 10; vive_voix -8 -9 10; voila 14 -12 -13; voila_> 9 -8 -9; voila_c 10 -10 -10
voila_exact 13 -10 -4; voila_oui 11 -5 -9; voila_vous 6 -6 -6; voir -19 -1 5; voir_> -15 4 -1; voir_avec -5 -6 6
vois 2 -12 0; vois_ce -8 10 -10; vois_pas 3 -20 7; voisi -9 -9 13; voisi_monsi -11 -9 12; voisi_parce -2 -2 4
voit -12 -9 10; voit_le -12 -9 10; voix 7 -18 -1; voix_> -8 -9 10; voix_la 13 -13 -13; vole -4 -4 5
vole_mon -4 -4 5; volon 19 -21 -15; volon_> 13 -13 -14; volon_merci 14 -15 -8; vos -6 -8 7; vos_quest -6 -8 7
votre -20 -22 22; votre_colle -2 -9 3; votre_courr -9 -10 10; votre_patie -9 -10 9; votre_servi -5 -4 5
votre_super -9 -6 10; votre_truc -9 -8 9; voudr -17 -15 18; voudr_chang -9 -8 9; voudr_conna -8 -7 8
voudr_parle -3 -4 5; voudr_un -8 -9 9; voula 10 -10 -10; voula_dire 10 -10 -10; voule 14 -8 -14; voule_> 18 -14 -19
voule_dire -29 -5 17; voule_oui 8 -3 -7; vous -1 -7 3; vous_> -11 -16 17; vous_ai -10 -10 11; vous_appel -16 0 13
vous_arret -14 12 -10; vous_assur 6 -6 -6; vous_avez 13 -4 -26; vous_ca -5 -5 5; vous_comme -6 -7 6
vous_dans -8 -5 9; vous_deran -9 -7 10; vous_dire -12 -12 13; vous_dis -24 21 -15; vous_disai 11 -8 -10
vous_disie -10 -11 11; vous_dites -15 -19 18; vous_ecout 10 -10 -7; vous_enten -19 -11 16; vous_etes -18 -14 17
vous_faite -12 11 -10; vous_fiche -8 -16 14; vous_l 11 -22 -9; vous_le 11 -1 -14; vous_m -14 -4 9; vous_me -8 -10 9
vous_n -10 13 -14; vous_nous -7 -6 7; vous_parle -10 -11 11; vous_passe -9 -6 11; vous_plait 4 -14 1
vous_pouve -3 -19 8; vous_prie -7 -15 13; vous_que -2 -2 4; vous_rappe 10 -11 -7; vous_repon -5 -6 6
vous_savez -5 5 -5; vous_tromp -12 16 -17; vous_voule 14 -8 -14; vous_vous -16 12 -9; voyan -1 -11 6
voyan_est 11 -9 -11; voyan_nulle -12 -9 10; voyon -16 16 -13; voyon_> -8 8 -6; voyon_donc -11 11 -10; voyou -7 -6 7
voyou_vous -7 -6 7; vrai 11 -7 -15; vrai_> 15 -16 -13; vrai_je -9 9 -8; vraie 10 -10 -11; vraie_mon 10 -10 -11
vraim -19 20 -14; vraim_> -13 16 -4; vraim_ca -11 12 -15; vraim_en -12 11 -9; vraim_non -1 3 -2; vu 8 -13 -6
vu_juste 8 -13 -6; wanad -6 -7 7; wanad_point -6 -7 7; wesh -10 -10 10; wesh_c -10 -10 10; wifi -18 -20 22
wifi_> -11 -13 13; wifi_de -1 -2 3; wifi_le -8 -9 9; wifi_march -8 -9 9; wifi_n -4 -6 6; wifi_une -4 -5 5
wifi_va -9 -8 9; wii 8 -8 -7; wii_c 8 -8 -7; y 18 -5 -25; y_> 16 -16 -14; y_a 1 -8 -9; y_ai -9 8 -6; y_aller 9 -9 -8
y_conna -9 9 -7; y_etes -10 13 -14; y_faite 6 -2 -6; y_je 10 -8 -11; y_vois 12 -12 -13; yep 12 -12 -12
yep_> 12 -12 -12; yes 22 -22 -21; yes_> 13 -12 -12; yes_c 10 -10 -10; yes_monsi 11 -11 -10; yes_oui 7 -3 -6
yes_yes 8 -8 -8; youtu -8 -9 8; youtu_ou -8 -9 8; z -5 -6 6; z_o -5 -6 6; zero -13 -14 15; zero_> -5 -6 9
zero_cinq -2 -2 4; zero_huit -9 -9 9; zero_humai -7 -8 7; zero_onze -5 -4 7; zero_quatr -5 -5 6; zero_sept -6 -7 8
zero_six -6 -6 7; zero_trois -5 -5 7; zero_un -2 -3 4; zero_zero -7 -8 8
""",
    ),
    "solved": (
        "affirm deny unclear",
        """
00 -8 -8 8; 00_01 -8 -8 8; 01 -11 -11 11; 01_42 -7 -7 7; 01_47 -8 -8 8; 01_> -8 -8 8; 02 -7 -7 7; 02_31 -7 -7 7
06 -14 -13 14; 06123 -14 -14 14; 06123_> -14 -14 14; 0698 -9 -9 9; 0698_765 -9 -9 9; 06_12 -10 -10 10; 06_67 -6 -5 6
06_99 -7 -7 7; 07 -10 -9 9; 07_83 -7 -7 7; 07_88 -7 -7 7; 11 -7 -7 7; 112 -12 -12 12; 112_> -12 -12 12; 11_> -7 -7 7
12 -11 -11 11; 12_34 -10 -10 10; 12_89 -6 -5 6; 14 -7 -7 7; 14_> -7 -7 7; 17 -7 -7 7; 17_ordin -7 -7 7
20 -11 -12 12; 20_00 -8 -8 8; 20_17 -7 -7 7; 21 -7 -8 8; 21_43 -7 -8 8; 22 -7 -7 7; 22_11 -7 -7 7; 29 -7 -7 7
29_14 -7 -7 7; 31 -7 -7 7; 31_42 -7 -7 7; 33 -8 -9 8; 33_6 -8 -9 8; 34 -10 -10 10; 34_56 -7 -7 8; 34_> -10 -10 10
4 -7 -7 7; 42 -11 -11 11; 42_53 -7 -7 7; 42_65 -7 -7 7; 43 -7 -8 8; 432 -9 -9 9; 432_> -9 -9 9; 43_65 -7 -8 8
45 -6 -5 6; 45_c -6 -5 6; 47 -8 -8 8; 47_20 -8 -8 8; 4_20 -7 -7 7; 53 -7 -7 7; 53_64 -7 -7 7; 55 -7 -7 7
55_22 -7 -7 7; 56 -10 -9 9; 56_29 -7 -7 7; 56_78 -10 -10 11; 56_79 -6 -6 6; 6 -11 -14 12; 64 -7 -7 7; 64_> -7 -7 7
65 -12 -10 12; 65_87 -7 -8 8; 65_89 -7 -7 7; 66 -7 -7 7; 66_> -7 -7 7; 67 -6 -5 6; 67_12 -6 -5 6; 6_12 -9 -8 10
6_21 -7 -8 8; 6_ordin -11 -10 11; 74 -7 -7 7; 74_> -7 -7 7; 765 -9 -9 9; 765_432 -9 -9 9; 77 -7 -7 7; 77_66 -7 -7 7
78 -10 -10 11; 78_> -10 -10 11; 79 -6 -6 6; 79_> -6 -6 6; 83 -7 -7 7; 83_56 -7 -7 7; 87 -7 -8 8; 87_> -7 -8 8
88 -11 -11 11; 88_55 -7 -7 7; 88_77 -7 -7 7; 89 -8 -7 8; 89_45 -6 -5 6; 89_74 -7 -7 7; 9 -11 -10 11; 99 -7 -7 7
99_88 -7 -7 7; 9_> -11 -10 11; <_01 -11 -11 11; <_02 -7 -7 7; <_06 -10 -10 10; <_0698 -9 -9 9; <_07 -7 -7 7
<_112 -12 -12 12; <_33 -9 -8 10; <_4 -7 -7 7; <_6 -11 -10 11; <_a -5 -5 8; <_accue -5 -5 6; <_affir 7 -8 -7
<_agnes -6 -7 7; <_ah 18 -19 -12; <_ajout -9 -8 9; <_aline -8 -8 8; <_allel 8 -8 -8; <_allez -9 -9 9
<_allo -10 -11 10; <_alors 0 -13 3; <_anne -5 -5 5; <_annul -12 -12 12; <_appar 8 -6 -9; <_aroba -13 -13 13
<_ateli -6 -6 7; <_atten -15 -16 17; <_au -4 -4 3; <_aucun -8 -1 1; <_avant 11 -12 -4; <_awa -4 8 -8; <_b -9 -10 10
<_bah -8 10 -13; <_baiss -14 -10 12; <_bande -10 -10 10; <_bascu -3 -5 6; <_ben -13 12 -7; <_bingo 9 -9 -7
<_blabl -12 -12 12; <_bof -7 8 -9; <_bon -10 -8 12; <_bonjo -12 -10 11; <_boudi 9 -9 -8; <_bouge -6 -7 6
<_boula -10 -9 10; <_burea -4 -4 5; <_c -10 -4 10; <_ca -7 -3 0; <_camil -5 -5 5; <_celia -6 -6 6; <_certe -7 7 -7
<_ces 11 -11 -10; <_cette -10 -6 7; <_chape -8 -8 8; <_chris -5 -4 7; <_cinq -9 -10 10; <_cinqu -8 -7 8
<_clair -7 -6 7; <_club -6 -6 9; <_comme -22 -21 23; <_compt -7 -7 10; <_conna -11 -10 11; <_conse -10 -11 11
<_conso -11 -11 11; <_conta -9 -10 11; <_cool -11 -10 11; <_dans -15 -12 13; <_depui -13 -12 13; <_des -5 -6 6
<_desol -12 -6 9; <_deux -11 -21 17; <_didie -3 -4 7; <_direc -5 -6 11; <_dix -9 -8 9; <_donc -5 5 -5
<_donne -10 -10 13; <_eh 6 0 -15; <_elle -9 5 -3; <_encor -8 14 -15; <_enfin -5 -3 6; <_entre -7 -8 8
<_envir -12 -10 11; <_enzo -4 -6 8; <_eric -10 -10 10; <_espec -7 -7 7; <_esper -7 -9 8; <_est -17 -6 21
<_euh -18 -14 14; <_eva -8 -9 11; <_excus -12 -11 12; <_fanta 10 -10 -8; <_faut -9 -9 9; <_ferme -9 -9 10
<_flemm -7 -6 7; <_franc -11 6 0; <_garag -5 -8 9; <_genia 11 -10 -11; <_gille -9 -7 8; <_girar -8 -7 8; <_h -6 -7 7
<_he 8 -7 -9; <_helas -11 14 -10; <_helen -6 -6 7; <_hier -8 -8 8; <_hors -14 12 -11; <_hugue -10 -10 10
<_huita -7 -7 7; <_ici -9 -9 9; <_il -1 -7 3; <_impec 16 -16 -15; <_impos -16 14 -12; <_info -6 -6 7
<_inter -25 -18 23; <_isabe -6 -6 7; <_j -2 -7 1; <_je 0 -10 2; <_jean -8 -9 9; <_jeann -4 -11 11; <_jojo -6 -7 8
<_julie -11 -12 12; <_juste -8 -8 8; <_karim -6 -6 6; <_kevin -7 -7 8; <_l -25 -2 8; <_la 10 -8 -9
<_laiss -13 -10 13; <_le 1 -2 -7; <_lea -6 -5 10; <_lefeb -8 -8 10; <_lefev -5 -5 6; <_les 5 -11 -2; <_luc -5 -6 10
<_lucie -8 -6 8; <_lundi -9 -9 9; <_m -5 -5 5; <_ma 0 -11 4; <_madam -6 -3 7; <_madem -10 -10 10; <_maint -14 14 -12
<_mais -7 -9 8; <_malhe -4 9 -9; <_marc -10 -9 11; <_marie -13 -14 14; <_mehdi -4 -4 5; <_meme -9 9 -8
<_merci -17 -16 17; <_mes 1 -12 4; <_mette -5 -5 6; <_mince -12 -12 12; <_mirac 15 -15 -15; <_moi -11 -3 9
<_mon -4 -12 7; <_monsi -13 -14 14; <_my -8 -8 8; <_natha -5 -6 9; <_negat -15 16 -16; <_nette 7 -7 -7
<_neuf -6 -6 7; <_nicke 16 -15 -15; <_no -7 8 -8; <_nom -7 -7 7; <_non 7 2 -23; <_nonan -12 -10 11; <_notre -8 -8 8
<_nous -10 6 -3; <_numer -6 -6 6; <_oh -4 -4 2; <_ok 9 -8 -9; <_olga -6 -6 7; <_on -9 -1 3; <_opera -12 -11 12
<_ou -6 -6 7; <_ouf 10 -10 -10; <_oui 6 -5 -12; <_p -4 -4 5; <_paill -13 -13 13; <_papa 8 -7 -3; <_pardo -15 -15 15
<_parei -8 8 -7; <_parfa 18 -15 -17; <_parle -10 -9 10; <_parti -11 -12 12; <_pas -22 8 -4; <_passe -11 -10 11
<_patie -13 -8 11; <_paul -12 -12 12; <_perfe 8 -8 -6; <_perso -11 -12 12; <_peut -9 -11 10; <_pierr -3 -4 6
<_plus 1 1 -12; <_pluto -5 -5 5; <_pour 5 -16 -4; <_pourr -2 -3 5; <_prend -6 -5 6; <_pro -6 -6 7; <_probl 10 -9 -13
<_punai -12 -12 12; <_putai -10 -10 10; <_qu -7 -6 7; <_quand -7 -6 7; <_quara -10 -13 12; <_quatr -10 -8 9
<_quell -11 -12 12; <_quelq -10 -9 11; <_qui -3 -2 4; <_quinz -8 -9 9; <_rappe -6 -6 9; <_rebel -12 12 -12
<_redem -11 -12 12; <_redir -9 -8 9; <_repar 16 -16 -14; <_resea -8 -8 8; <_rh -6 -6 7; <_rien -20 21 -17
<_rose -9 -9 10; <_s -6 -14 6; <_sa -10 2 0; <_salut -6 -5 6; <_samir -9 -9 9; <_sav -6 -6 6; <_seize -9 -9 9
<_sept -9 -7 8; <_servi -10 -10 10; <_seule -14 -8 9; <_si -9 7 -6; <_silen -6 -6 6; <_soixa -14 -14 14
<_sophi -11 -12 12; <_sous -14 -8 9; <_steph -7 -6 7; <_stop -5 -5 6; <_super 12 -11 -12; <_sur -9 -9 9; <_t -5 -5 5
<_ta -9 -8 9; <_tais -10 -10 11; <_tapez -6 -6 6; <_test 2 -14 2; <_thoma -6 -6 8; <_tip 10 -8 -10; <_tom -6 -6 6
<_toujo -8 11 -10; <_tous -14 -13 14; <_tout 9 -18 -3; <_trans -9 -8 9; <_trois -15 -12 14; <_trop 9 -8 -10
<_tu -7 -6 7; <_un -13 -7 10; <_une -17 -24 24; <_uniqu -9 -9 9; <_vers -7 -9 8; <_very 7 -7 -6; <_victo 9 -9 -8
<_viens -11 -9 10; <_vingt -7 -11 10; <_voila 16 -16 -11; <_vous -8 -22 11; <_wait -8 -6 8; <_wifi -10 -9 10
<_y -14 18 -19; <_youtu 9 -9 -9; <_zero -13 13 -13; <_zut -11 -14 13; a -1 -6 0; a_about 17 -22 -10
a_appel -12 11 -9; a_b -7 -7 10; a_bouge -8 8 -5; a_c -6 -6 6; a_ce -2 -3 4; a_chang -5 5 -5; a_cinq -11 -11 11
a_cote -11 -8 10; a_de 12 -6 -12; a_deja -3 -2 5; a_dire 4 -14 12; a_dispa 6 -3 -17; a_dit -15 -12 14; a_dix -9 -7 8
a_donne -7 -8 8; a_du -7 7 -7; a_echou -24 18 -8; a_encor -13 -14 14; a_ete -1 -9 5; a_eu -9 10 -10
a_faire -17 15 -13; a_fait 9 -16 3; a_garde -6 -5 6; a_insta -5 -6 6; a_inter 11 -13 -11; a_jour -5 -5 6; a_l 2 1 -8
a_la 3 -14 0; a_lache -6 -6 7; a_lyon -6 -6 6; a_march -5 7 -10; a_mareu -11 -9 10; a_me 7 -19 -3; a_mis 10 -10 -9
a_moiti -19 14 -8; a_mon -8 -7 8; a_monte -6 -6 7; a_nouve 16 -13 -19; a_pas -21 13 -9; a_peu -5 -4 6
a_plus 22 -23 -11; a_point -5 -5 8; a_propo -3 -2 4; a_que -15 13 -8; a_quelq -10 -4 13; a_quitt -5 -5 5
a_r -8 -7 8; a_raccr -6 -6 7; a_rappe -8 -7 8; a_recou -7 8 -8; a_redem 7 -2 -15; a_remar -17 17 -7; a_repri 8 -9 -7
a_resil -7 -8 8; a_retro 13 -15 -13; a_rien -4 13 -19; a_s -7 -6 7; a_saute -8 9 -14; a_sept -9 -7 8
a_septa -7 -6 7; a_servi -11 11 -8; a_sfr -9 -9 10; a_signa 14 -16 -10; a_signe -10 -7 9; a_tanto -12 -9 12
a_tenu -14 16 -17; a_touch -8 -8 9; a_toujo -14 17 -15; a_un -9 -7 8; a_une -4 -20 7; a_votre -8 -7 8; a_y -7 8 -1
aboie -6 -5 6; aboie_excus -6 -5 6; abonn -7 -10 8; abonn_> -7 -10 8; about 17 -22 -10; about_> 17 -22 -10
abrut -7 -9 8; abrut_> -7 -9 8; absen -12 13 -14; absen_> -12 13 -14; acced -7 7 -7; acced_au -7 7 -7
accen -16 -14 16; accen_> -13 -10 12; accen_aroba -6 -7 7; acces 8 -6 -8; acces_> 8 -6 -8; accue -10 -9 10
accue_> -9 -8 9; accue_aroba -5 -5 6; achat -6 -6 6; achat_> -6 -6 6; achet -14 -12 14; achet_l -14 -12 14
adess 8 -8 -6; adess_funzi 8 -8 -6; admin -7 -7 7; admin_canto -7 -7 7; adres -7 -6 7; adres_a -7 -6 7
adres_garag -6 -5 6; adres_mail -6 -6 6; adres_posta -6 -6 6; adsl -10 -8 10; adsl_elle -5 -6 6; adsl_est -6 -6 6
affai -6 7 -3; affai_> -6 7 -3; affic 9 -1 -20; affic_maint 23 -23 -18; affic_pas -12 12 -11; affir 7 -8 -7
affir_le 7 -8 -7; agee -5 -6 6; agee_qui -5 -6 6; agent -12 -11 13; agent_> -10 -9 10; agent_de -7 -6 7
agnes -6 -7 7; agnes_point -6 -7 7; ah 10 -8 -12; ah_bah 9 -9 -8; ah_ben 16 -16 -11; ah_ca 8 -8 -7
ah_formi 11 -11 -10; ah_mais -11 -7 9; ah_non -12 12 -13; ah_oui 11 -10 -9; ah_super 13 -12 -6; ai 6 -2 -10
ai_9 -11 -10 11; ai_a 11 -10 -10; ai_achet -14 -12 14; ai_appel -16 -11 15; ai_assez -6 -6 6; ai_atten -6 6 -5
ai_beau -14 16 -14; ai_besoi -10 -12 10; ai_bien -5 5 -5; ai_chang -6 -7 7; ai_cru 8 -8 -6; ai_de 15 -17 -12
ai_debra -8 10 -9; ai_deja 7 -7 -7; ai_deman -4 -4 5; ai_deux -15 -11 13; ai_du 8 -8 -9; ai_encor -25 23 -19
ai_envie -12 -13 12; ai_ete -8 -8 8; ai_eu -6 -8 7; ai_fait -7 8 -18; ai_inter 24 -25 -19; ai_laiss -7 -6 7
ai_ma -7 -6 9; ai_meme -14 14 -12; ai_pas -26 -11 14; ai_perdu -8 -8 8; ai_plus 19 -26 -6; ai_quatr 13 -14 -12
ai_que -14 14 -14; ai_rallu 7 -7 -7; ai_reboo -7 8 -9; ai_rebra -5 7 -9; ai_recu -13 -10 14; ai_recup 15 -13 -16
ai_redem -23 25 -15; ai_retro 13 -10 -24; ai_reuss 13 -14 -12; ai_rien -18 18 -12; ai_six -10 -11 10
ai_toujo -16 17 -13; ai_tout -5 6 -15; ai_toute 9 -9 -9; ai_un -12 -11 12; ai_une -22 18 -16; aide -11 -8 10
aide_il -11 -8 10; aille -7 -9 8; aille_voir -7 -9 8; aimab -11 -6 9; aimab_> -11 -6 9; aimer -7 7 -6
aimer_vous -7 7 -6; air 16 -11 -20; air_bon 6 -4 -9; air_d 14 -16 -13; air_de 17 -17 -10; aireu -6 8 -4
aireu_> -6 8 -4; ajout -9 -8 9; ajout_un -9 -8 9; ali -11 -12 12; ali_manso -11 -12 12; aline -8 -8 8
aline_favre -8 -8 8; allel 8 -8 -8; allel_le 8 -8 -8; aller 1 -18 4; aller_> 14 -16 -13; aller_au -8 -5 8
aller_dans -10 -9 10; aller_sur -13 -8 11; aller_voir -3 -1 4; allez -9 -9 9; allez_deux -3 -5 6; allez_vous -9 -9 9
allo -22 -17 22; allo_> -22 -16 21; allo_allo -8 -7 8; allo_oui -7 -7 7; allum -25 4 10; allum_> -7 -8 8
allum_la -13 -15 14; allum_mais -12 16 -21; allum_meme -9 12 -13; alors -4 0 -1; alors_06 -7 -7 7
alors_atten 7 -6 -7; alors_c -7 -5 10; alors_ca 11 -11 -7; alors_cette -4 -4 5; alors_je -5 -3 7; alors_la -2 -6 7
alors_mon -5 -5 6; alors_pour -6 -4 7; alors_trouv -7 7 -7; ameli -17 18 -16; ameli_> -17 18 -16; ami 8 -6 -7
ami_> 8 -6 -7; an -10 -5 8; an_derni -9 -7 8; an_panne -5 5 -5; ancie -7 -8 8; ancie_opera -7 -8 8; aneri -6 -6 6
aneri_> -6 -6 6; anne -7 -8 8; anne_sophi -7 -8 8; anne_tiret -5 -5 5; annul -13 -13 13; annul_> -12 -12 12
annul_la -5 -5 6; annul_le -12 -7 11; annul_ma -10 -7 10; anoma 7 -7 -6; anoma_desor 7 -7 -6; ans -10 -11 10
ans_et -10 -11 10; anten -7 -8 8; anten_> -7 -8 8; appar -8 -18 14; appar_> -16 -16 17; appar_depui -11 -9 11
appar_oui 8 -6 -9; appel 2 -11 -2; appel_> 10 -11 -9; appel_au -15 -9 16; appel_ce -9 -7 8; appel_comme -6 -5 6
appel_d -4 2 -7; appel_de -13 -9 13; appel_entra -8 -7 8; appel_hier -2 -2 5; appel_jean -15 -10 16
appel_julie -13 -12 14; appel_l -9 -9 9; appel_mon -10 -8 9; appel_ni -7 -6 9; appel_passe 11 1 -14
appel_perso -6 -3 7; appel_pour -8 -6 8; appel_un -13 -14 14; appli -7 7 -8; appli_la -7 7 -8; appuy -8 12 -12
appuy_parto -7 8 -8; appuy_tres -4 6 -6; apres -18 -4 11; apres_je -7 -6 7; apres_le -6 7 -8; apres_midi -8 -8 8
apres_redem -9 9 -8; arbre -7 -6 7; arbre_sur -7 -6 7; aroba -15 -15 21; aroba_a -7 -7 10; aroba_bluew -6 -7 7
aroba_duboi -6 -6 7; aroba_dupui -8 -9 11; aroba_elect -6 -6 6; aroba_et -7 -6 7; aroba_free -9 -9 10
aroba_froma -6 -6 7; aroba_g -5 -6 8; aroba_gmail -6 -6 6; aroba_group -6 -6 7; aroba_hotel -5 -6 6
aroba_hotma -6 -6 8; aroba_iclou -6 -6 6; aroba_la -6 -6 7; aroba_live -6 -7 7; aroba_mairi -7 -6 8
aroba_neuf -6 -6 8; aroba_orang -6 -14 16; aroba_s -6 -6 6; aroba_sfr -5 -5 9; aroba_telen -7 -7 8
aroba_wanad -6 -5 6; aroba_yahoo -5 -5 6; aroba_yande -6 -6 7; arrac -8 -6 7; arrac_> -8 -6 7; arran 14 -10 -12
arran_> 8 -5 -10; arran_un 9 -7 -9; arret -3 -13 8; arret_ce 8 -8 -9; arret_d -11 -12 12; arriv 6 -3 -9
arriv_> 9 -13 -7; arriv_en -2 -6 7; arriv_pas -9 10 -9; arriv_toujo -12 11 -9; assez -6 -6 6; assez_de -6 -6 6
ateli -9 -6 9; ateli_avant -6 -4 6; ateli_point -6 -6 7; atlas -6 -6 7; atlas_point -6 -6 7; attac -5 -4 7
attac_aroba -5 -4 7; attaq -10 -6 7; attaq_> -10 -6 7; atten -17 -14 20; atten_> -19 -18 20; atten_atten -8 -8 9
atten_cheri -8 -8 9; atten_combi -9 -8 9; atten_dix -6 11 -10; atten_elle -6 -8 7; atten_j -6 0 1; atten_je -5 -9 7
atten_le -6 -5 8; atten_mon -12 -5 11; atten_non -9 -10 10; atten_oui 11 -7 -10; atten_que -6 -5 6
atten_rien -10 10 -11; atten_sa -7 -7 8; atten_un -9 -8 9; atten_une -4 -4 5; au -5 -7 4; au_au -8 -8 11
au_bon -3 -2 4; au_bout 11 -11 -11; au_burea -12 -8 11; au_cable -8 -8 9; au_debut -3 4 -19; au_garag -8 -5 8
au_greni -2 -6 7; au_meme -17 18 -17; au_mois -9 -13 11; au_nez -6 -6 7; au_nom -8 -9 9; au_poil 8 -9 -8
au_premi -9 -15 11; au_print -5 -4 7; au_resea -7 7 -7; au_revoi 9 -9 -9; au_rez -6 -7 6; au_servi -8 -8 11
au_sous -6 -7 7; au_sujet -8 -7 8; au_telep -11 -11 12; au_trava -14 -11 14; au_vert 7 -4 -11; au_vingt -5 -5 5
aucun -15 12 -9; aucun_anoma 7 -7 -6; aucun_chang -12 14 -15; aucun_effet -9 10 -10; aucun_idee -12 -11 11
aucun_lumie -18 18 -23; aucun_poste -7 7 -7; aucun_probl 19 -19 -9; aucun_resea -5 5 -5; aucun_resul -7 7 -8
aucun_souci 18 -19 -9; aujou -10 -10 10; aujou_hui -10 -10 10; aurai 1 -8 1; aurai_dit 7 -12 -6; aurai_une -6 -5 6
aussi 8 -3 -19; aussi_> 11 -9 -14; aussi_lent -12 12 -7; aussi_pourr -11 11 -10; aussi_vous 6 -6 -6; autan -14 12 -8
autan_> -14 12 -8; autom -3 -5 6; autom_> -3 -5 6; autre -12 5 0; autre_> -6 -7 6; autre_chose -7 7 -7
autre_piece -10 -9 10; aux -8 -7 8; aux_clien -8 -7 8; avais 2 3 -9; avais_inter -9 7 -6; avais_un 8 -9 -7
avait -15 -3 9; avait_conse -7 -10 9; avait_dit -9 -7 8; avait_l -9 9 -7; avant -4 8 -16; avant_> -23 22 -15
avant_ca -4 5 -14; avant_de -6 -4 6; avant_j -6 -7 7; avant_meme 14 -14 -6; avec -17 -13 22; avec_herve -10 -7 9
avec_la -4 -6 9; avec_le -11 -8 11; avec_ma -7 -5 6; avec_mes -7 -5 7; avec_tous -5 -3 5; avec_un -8 -8 13
avec_une -7 -8 8; avec_vous -21 -11 21; avez 2 3 -16; avez_dit -5 7 -15; avez_fait 8 -8 -7; avez_sauve 7 -6 -8
avez_un -13 -10 12; avoca -10 -8 9; avoca_> -10 -8 9; avoir -9 -6 8; avoir_au -3 -2 4; avoir_quelq -6 -6 7
avoir_un -7 -5 7; avons -7 7 -8; avons_appli -7 7 -8; awa -4 8 -8; awa_toujo -4 8 -8; b -10 -11 11; b_c -7 -7 10
b_comme -8 -9 10; b_e -6 -6 6; b_point -5 -5 8; b_v -6 -6 6; bah 10 -7 -12; bah_c 14 -14 -11; bah_ca -9 9 -7
bah_ecout -2 3 -11; bah_non -11 11 -9; bah_oui 17 -15 -18; bah_voila 7 -7 -7; baiss -14 -10 12; baiss_la -14 -10 12
balco -7 -8 8; balco_la -7 -8 8; banca -8 -4 10; banca_m -8 -4 10; bande -15 -17 16; bande_d -11 -14 13
bande_de -9 -8 9; barre 13 -14 -12; barre_> 13 -14 -12; bas -7 -8 9; bas_clair -3 -4 6; bas_dupon -5 -5 5
bas_marti -5 -6 10; bas_neuf -5 -5 5; bas_vidal -6 -6 6; bascu -3 -5 6; bascu_moi -3 -5 6; bazar -8 9 -10
bazar_> -8 9 -10; be -6 -7 7; be_> -6 -7 7; beau -11 6 -5; beau_appuy -7 8 -8; beau_atten -10 10 -11
beau_aujou -10 -10 10; beau_ca 16 -15 -15; beau_redem -11 12 -11; beauc 8 -18 -3; beauc_> 10 -9 -9; beauc_c 6 -6 -7
beauc_chef -11 -10 11; beauc_mieux 15 -14 -16; beauc_mon 8 -6 -7; belka -10 -11 11; belka_a -9 -9 9; belka_b -6 -6 6
belle -6 -6 7; belle_soeur -6 -6 7; ben -2 -3 -1; ben_c 8 -7 -9; ben_ca -11 12 -13; ben_dites 9 -10 -7
ben_ecout 8 -8 -7; ben_figur -1 4 -14; ben_je -5 -5 5; ben_juste -16 -12 13; ben_la -5 -6 6; ben_non -9 9 -7
ben_oui 8 -8 -5; ben_v 8 -8 -7; ben_voila 6 -6 -6; berna -21 -20 21; berna_> -18 -18 18; berna_aroba -3 -4 6
berna_duran -5 -5 5; besoi -5 -14 8; besoi_ca 7 -6 -1; besoi_d -10 -12 10; bien 6 -16 1; bien_> 4 -16 3
bien_a -12 -9 12; bien_ca 9 -8 -10; bien_compr -3 -2 4; bien_dites -6 -5 6; bien_ma 8 -7 -8; bien_maint 14 -13 -11
bien_meill 8 -8 -7; bien_mieux 10 -9 -10; bien_oui 10 -10 -9; bien_qu -12 12 -7; bien_que 18 -17 -15
bien_redem -5 5 -5; bihan -10 -7 9; bihan_> -10 -7 9; bingo 9 -9 -7; bingo_ca 9 -9 -7; bip -7 -6 7; bip_> -7 -6 7
bip_bip -7 -6 7; blabl -12 -12 12; blabl_> -12 -12 12; blanc -11 3 8; blanc_a -9 -9 10; blanc_c -9 -9 10
blanc_parto -6 7 -8; bleu 11 -12 -10; bleu_fixe 11 -12 -10; bloqu -19 15 -13; bloqu_> -15 11 -10; bloqu_la -9 -7 9
bloqu_sur -8 8 -8; bloqu_toujo -6 6 -6; bluew -6 -7 7; bluew_point -6 -7 7; bof -7 8 -9; bof_non -7 8 -9
bois -6 -6 7; bois_aroba -6 -6 7; boite -12 -11 12; boite_> -7 -7 7; boite_de -9 -8 9; boiti -5 -9 10
boiti_> -4 -7 7; boiti_et -5 -5 6; bon 21 -13 -23; bon_> 16 -14 -12; bon_c 8 -8 -1; bon_ca 7 -7 -5
bon_et -17 17 -14; bon_j 9 -7 -2; bon_je 5 12 -13; bon_la 18 -18 -9; bon_maint 13 -12 -6; bon_merci 12 -10 -13
bon_passe -10 -8 12; bon_pour 16 -11 -17; bon_servi -3 -2 4; bon_tout 8 -8 -8; bonjo -17 -14 16; bonjo_c -11 -10 11
bonjo_je -6 -3 7; bonjo_madam -8 -9 9; bonne 15 -12 -16; bonne_> 10 -8 -12; bonne_journ 4 -3 -4; bons 11 -11 -8
bons_> 9 -10 -8; bons_ca 7 -7 -6; bons_techn -17 -9 16; borde -7 -6 8; borde_point -7 -6 8; borne -11 -9 10
borne_> -11 -9 10; boucl -11 15 -16; boucl_> -11 15 -16; boudi 9 -9 -8; boudi_ca 9 -9 -8; bouge -12 4 -1
bouge_> -8 7 -7; bouge_d -11 12 -11; bouge_pas -6 -7 6; boula -14 -14 14; boula_> -10 -10 10; boula_du -10 -9 10
bout 11 -11 -11; bout_de 11 -11 -11; bouto -4 6 -6; bouto_> -4 6 -6; box -15 4 6; box_> -20 -23 23; box_a 5 0 -12
box_est -14 11 -4; box_et -7 6 -3; box_fait -1 11 -11; box_je -5 -5 6; box_mais -15 17 -16; box_reste -8 8 -8
box_toute -9 -10 9; branc -7 -6 7; branc_le -7 -6 7; bref -5 -3 6; bref_tout -5 -3 6; bris -9 -9 9; bris_> -9 -9 9
bruit 7 -6 -7; bruit_c 7 -6 -7; bug 15 -16 -13; bug_plus 15 -16 -13; bugue -10 9 -8; bugue_toujo -10 9 -8
burea -15 -14 16; burea_> -13 -14 14; burea_aroba -4 -4 5; burea_tous -9 -7 9; c 1 -4 -3; c_e -6 -6 6; c_est 0 -4 -3
c_etait -6 0 0; c_point -8 -7 11; ca 7 -8 -5; ca_> -22 8 0; ca_a -1 7 -18; ca_alors 11 -11 -7; ca_aux -8 -7 8
ca_avait -9 9 -7; ca_bloqu -6 6 -6; ca_bug 15 -16 -13; ca_bugue -10 9 -8; ca_c -13 13 -13; ca_capte 18 -17 -21
ca_chang -11 12 -11; ca_charg -18 -14 16; ca_clign -18 -13 17; ca_coupa 11 -12 -9; ca_coupe -9 17 -23
ca_demar -14 -14 14; ca_depas -11 -9 10; ca_depen -12 -11 11; ca_depot 13 -11 -10; ca_dure -8 -9 8; ca_fait -18 0 6
ca_fonct 12 1 -22; ca_gresi 6 -2 -24; ca_joue 18 -17 -18; ca_la 6 -5 -7; ca_m -17 0 6; ca_march 5 3 -30
ca_me -16 -14 15; ca_mouli -8 8 -8; ca_n -17 15 -10; ca_ne 9 -4 -21; ca_plant -12 15 -14; ca_pour -5 -3 6
ca_rame -12 14 -14; ca_recom -18 18 -15; ca_redem -26 -10 13; ca_refon 8 -6 -20; ca_remar 22 -18 -21
ca_roule 14 -13 -14; ca_s 3 -13 3; ca_suffi -16 -18 16; ca_tient 11 -11 -11; ca_tourn 13 -10 -17; ca_va 20 -17 -23
ca_veut -13 17 -16; ca_vient -11 11 -11; ca_y 19 -16 -17; cable -9 -7 9; cable_> -10 -8 12; cable_atten -7 -6 7
calme -13 -7 12; calme_> -13 -7 12; camer -15 -14 15; camer_depui -6 -6 7; camer_ne -10 -11 10; camil -10 -7 9
camil_et -8 -7 8; camil_faure -5 -5 5; campa -6 -6 6; campa_> -6 -6 6; canar -8 -7 7; canar_> -8 -7 7; canto -7 -7 7
canto_> -7 -7 7; capte 14 -4 -18; capte_> 13 -12 -15; capte_a 8 -9 -7; capte_de 6 -7 -6; capte_maint 14 -13 -12
capte_toujo -7 7 -6; car -6 -3 6; car_le -6 -3 6; carlo -9 -9 9; carlo_silva -9 -9 9; caron -7 -7 7
caron_preno -7 -7 7; carpe -14 0 6; carpe_> -14 0 6; carre 9 -8 -11; carre_> 17 -15 -17; carre_merci 6 -6 -6
carte -8 -5 7; carte_sim -8 -5 7; casse -12 -13 12; casse_> -12 -13 12; cata -9 -9 9; cata_ma -9 -9 9; cave -7 -7 7
cave_> -19 -12 20; cave_jeter -6 -7 6; ce -8 -9 8; ce_matin -12 -10 11; ce_maudi -6 6 -6; ce_n 8 -8 -9
ce_qu -6 -6 8; ce_que 0 -4 -1; ce_qui -7 -9 9; ce_truc -2 -3 4; ce_voyan -6 8 -8; cela 7 -7 -6; cela_fonct 7 -7 -6
celia -6 -6 6; celia_tiret -6 -6 6; celui -12 -10 12; celui_de -12 -10 12; centr -10 -9 10; centr_> -10 -9 10
certe -7 7 -7; certe_le -7 7 -7; ces 1 -13 8; ces_bons 7 -7 -6; ces_cable -5 -3 5; ces_paul -4 -4 7
ces_petit -9 -7 8; ces_reven 11 -11 -10; cette -4 -13 9; cette_boite -9 -8 9; cette_fois 2 -11 4; ch -9 -10 11
ch_> -9 -10 11; chain 6 -1 -20; chain_> 6 -1 -20; chamb 0 6 -10; chamb_> -7 6 -6; chamb_que 8 -8 -7; chang -19 15 -6
chang_> -13 18 -19; chang_d -8 -13 10; chang_de -7 -10 9; chang_du -11 12 -8; chang_maint -6 -7 7
chang_meme -4 6 -6; chang_pas -9 9 -8; chang_rien -9 9 -8; chape -8 -8 8; chape_de -8 -8 8; charg -18 -14 16
charg_> -15 -11 13; charg_dans -13 17 -17; charg_encor -12 -19 18; charl -11 -6 11; charl_> -11 -6 11
chat -11 -10 10; chat_est -11 -10 10; chaus -6 -7 6; chaus_deux -6 -7 6; chef -11 -10 11; chef_> -11 -10 11
chelo -11 -11 12; chelo_mais -11 -11 12; cherc -9 -11 10; cherc_> -6 -5 7; cherc_c 8 -8 -9; cherc_mes -9 -7 9
cherc_mon -7 -6 7; cheri -9 -10 11; cheri_> -5 -5 6; cheri_je -6 -6 7; cheri_sans -6 -7 7; chez -15 -3 13
chez_gmail -4 -6 8; chez_hotma -6 -7 7; chez_machi -7 -7 7; chez_moi -8 -11 9; chez_mort -9 9 -9
chez_vous -13 -8 14; chich -11 -7 9; chich_vous -11 -7 9; chien -16 -14 15; chien_> -11 -9 10; chien_aboie -6 -5 6
chose -12 14 -16; chose_> -12 14 -16; chris -5 -4 7; chris_cinqu -5 -4 7; chrom 7 -7 -7; chrom_> 7 -7 -7
cinq -6 -4 3; cinq_> 7 -13 -6; cinq_a -7 -6 7; cinq_appar -9 -10 10; cinq_aroba -5 -5 5; cinq_cinq -9 -10 10
cinq_heure -11 -11 11; cinq_minut -8 10 -12; cinq_secon -7 -5 8; cinq_sur 13 -14 -13; cinqu -10 -10 10
cinqu_> -7 -8 8; cinqu_appar -8 -7 8; cinqu_six -6 -7 7; clair 3 -9 1; clair_aroba -3 -4 6; clair_maint 12 -13 -11
clair_rouss -7 -6 7; claqu -7 -6 9; claqu_de -7 -6 9; clien -14 -12 14; clien_> -10 -9 10; clien_quara -6 -6 6
clien_vous -5 -5 5; clign -22 -12 19; clign_en -6 8 -8; clign_encor -14 -14 14; clign_et -5 5 -5; clign_je -18 -8 13
clign_toujo -8 12 -15; clign_tout 8 -9 -7; clign_vert -17 -8 14; cliqu 6 -5 -7; cliqu_oh 6 -5 -7; clore 7 -6 -7
clore_le 7 -6 -7; club -6 -6 9; club_under -6 -6 9; co 9 -8 -8; co_> 9 -8 -8; code -13 -11 13; code_> -7 -5 6
code_puk -8 -8 8; coler -16 -14 16; coler_> -16 -14 16; colla -5 -5 5; colla_de -5 -5 5; colle -15 -11 15
colle_> -8 -7 8; colle_de -6 -4 6; colle_m -5 -6 6; colle_sont -6 -4 8; colle_un -9 -8 10; com -9 -9 10
com_> -8 -9 10; com_bien -8 -6 8; combi -13 -12 13; combi_de -9 -8 9; combi_est -12 -12 12; comme -20 -3 13
comme_a -10 -7 9; comme_avant -26 21 -13; comme_berna -8 -9 10; comme_ca -14 -21 18; comme_conve -13 -10 12
comme_d -7 -8 8; comme_en 12 -11 -12; comme_je -13 -12 13; comme_mon -6 -6 6; comme_on -3 -6 6; comme_une -4 7 -8
comme_vous 2 4 -11; commu -7 -6 7; commu_est -7 -6 7; compe -10 -6 13; compe_> -10 -6 13; compl -19 -19 20
compl_> -15 -15 15; compl_je -6 -4 7; compl_mon -5 -3 6; compo -7 -6 7; compo_un -7 -6 7; compr -4 -7 8
compr_ce -3 -2 4; compr_donc -2 -6 7; compr_pas -4 -7 7; compt -9 -8 9; compt_> -11 -9 11; compt_aroba -7 -7 10
compt_toi -7 -6 7; condu -9 -9 9; condu_je -9 -9 9; confi 10 -12 -10; confi_le 10 -12 -10; conna -16 -18 17
conna_> -14 -14 15; conna_tu -7 -7 7; conne -4 5 -10; conne_> 5 7 -21; conne_est -9 -8 0; conne_me -10 -9 10
conse -21 -16 20; conse_> -15 -13 15; conse_banca -8 -4 10; conse_comme -5 -5 5; conse_de -7 -10 9; conse_j -4 -4 5
conse_m -2 -2 5; conse_maint -10 -12 10; conse_s -7 -5 11; conso -16 -18 18; conso_> -11 -11 11; conso_est -5 -5 5
conso_et -6 -6 7; conso_puis -5 -5 6; conta -11 -8 10; conta_aroba -9 -10 11; conta_depui -6 -3 6
conta_ont -10 -8 9; conte 6 -6 -5; conte_et 6 -6 -6; conte_nous -5 -4 7; conti -17 -1 6; conti_> -7 7 -7
conti_avec -11 -9 12; conti_ensem -4 -4 5; contr -17 -14 18; contr_> -13 -11 13; contr_est -8 -6 8
contr_vous -8 -6 8; conve -13 -10 12; conve_> -13 -10 12; cool -11 -10 11; cool_merci -11 -10 11; cote -15 3 1
cote_> -15 3 1; coule -9 9 -8; coule_> -9 9 -8; coup -7 7 -14; coup_> 4 -17 5; coup_sur -18 16 -15; coupa 11 -12 -9
coupa_la 11 -12 -9; coupe -2 12 -20; coupe_> -24 24 -16; coupe_du -15 5 -4; coupe_encor -10 17 -20
coupe_est -10 -6 7; coupe_moins -6 6 -6; coupe_plus 25 -25 -22; coupe_toujo -14 14 -7; coupe_un -7 -6 7
coupu 10 -2 -16; coupu_> 4 0 -10; coupu_depui 14 -13 -14; coupu_non 6 -6 -6; courr -13 -10 14; courr_de -10 -10 10
courr_que -3 -2 4; cours -8 -6 7; cours_de -8 -6 7; crie 8 -8 -7; crie_dans 8 -8 -7; crois -5 7 -20
crois_pas -16 16 -14; crois_que 22 -25 -17; croix -8 7 -7; croix_rouge -8 7 -7; cru 8 -8 -6; cru_que 8 -8 -6
cuisi -14 -12 13; cuisi_> -14 -12 13; cyclo -6 -6 7; cyclo_tout -6 -6 7; d -11 -5 6; d_> -8 -7 8; d_a -12 -8 11
d_abonn -7 -10 8; d_abrut -7 -9 8; d_aireu -6 8 -4; d_aller 8 -20 -6; d_ameli -11 13 -13; d_annul -5 -5 6
d_appar -6 -7 8; d_appel -12 -12 14; d_atten -13 -14 14; d_erreu 6 0 -17; d_escar -10 -6 8; d_escro -13 -9 11
d_essai 0 8 -13; d_essay -6 -6 6; d_evolu -5 7 -7; d_habit -7 -8 8; d_incom -9 -7 8; d_inter -18 13 -10
d_offre -13 -12 13; d_oreil -6 -5 8; d_u -4 -4 5; d_un -5 -12 7; d_union -6 -6 7; d_urgen -8 -8 8; dame -6 6 -7
dame_l -6 6 -7; dans -16 3 2; dans_l -4 -16 11; dans_la -11 5 -1; dans_le -21 2 2; dans_les -11 -8 10
dans_sa 8 -8 -7; dans_un -5 -4 7; daron -6 -5 6; daron_> -6 -5 6; de -3 -12 9; de_bons -17 -9 16; de_bruit 7 -6 -7
de_canar -8 -7 7; de_chang -9 7 -6; de_charl -11 -6 11; de_chaus -6 -7 6; de_cherc -1 -8 4; de_chez -11 7 4
de_chich -11 -7 9; de_cinq 11 -11 -11; de_clien -6 -6 6; de_colle -6 -4 8; de_compe -10 -6 13; de_conna -7 -7 7
de_conne -11 11 -10; de_contr -9 -8 12; de_coule -9 9 -8; de_coupu 13 -10 -14; de_demar -17 -12 15; de_dialo -3 -5 6
de_diffe -6 8 -8; de_faire -8 -7 8; de_famil -8 -7 8; de_gresi 9 -10 -8; de_gueul -8 -9 9; de_l -12 -8 12
de_la -6 -18 14; de_liege -6 -6 7; de_ma -2 -11 4; de_march 11 -12 -6; de_marse -13 -9 13; de_me -1 8 -16
de_merde -10 -10 10; de_mieux -13 12 -9; de_moi -13 -9 14; de_mon -6 -5 6; de_nos -8 -7 8; de_notre -9 9 -8
de_nouve 26 -20 -25; de_novem -9 -13 11; de_paill -8 -8 8; de_panne 19 -19 -11; de_papa -10 -7 9; de_paque -6 -5 7
de_passe -2 7 -12; de_pire -11 13 -14; de_portu -9 -9 9; de_poste -6 -5 6; de_prise -7 -10 9; de_probl 17 -17 -14
de_raise -14 -8 13; de_rappe -11 -7 10; de_recou -11 11 -11; de_redem -7 -13 17; de_repar -12 -8 12
de_repos -7 -6 7; de_resea -11 10 -8; de_retou 10 -9 -11; de_rien -9 12 -12; de_rigol -9 -8 9; de_s 10 -19 -2
de_souci 16 -20 -13; de_suite -12 -11 13; de_synch -3 5 -4; de_temps -9 -8 9; de_tenir 9 -9 -8; de_teste 9 -12 -8
de_texto -7 -6 9; de_tonal -8 9 -10; de_tout -12 -13 12; de_trait -7 -7 7; de_verif -3 -2 4; de_voleu -8 -8 8
de_vos -6 -6 6; de_votre -7 -7 7; de_vous -11 -10 11; de_wifi -4 10 -8; debit -3 -8 5; debit_d -10 -6 8
debit_est 9 -8 -11; debit_monta -11 -9 10; debra -8 10 -9; debra_dix -7 6 -6; debra_j -5 5 -5; debra_mais -14 15 -11
debra_rebra -7 8 -1; debut -3 4 -19; debut_j 3 -2 -6; debut_non 16 -16 -10; debut_oui -13 13 -15; decod -8 -10 11
decod_> -8 -10 11; degat -9 -9 10; degat_des -9 -9 10; degue -8 -7 8; degue_de -8 -7 8; deja 3 -9 -2
deja_appel -2 -2 5; deja_recu 7 -7 -7; deja_trans -3 -2 4; delap -10 -10 10; delap_> -10 -10 10; demai -9 -8 8
demai_matin -9 -8 8; deman -13 -10 15; deman_> -10 -7 10; deman_a -7 -5 7; deman_atten -5 -5 6; deman_un -4 -4 5
demar -2 -14 6; demar_> 0 -13 3; demar_il -8 -6 7; demar_la -15 -11 14; demi -10 -11 10; demi_> -10 -11 10
depan -11 -10 11; depan_> -11 -10 11; depas -11 -9 10; depas_les -11 -9 10; depen -12 -11 11; depen_> -12 -11 11
deplo -12 -12 12; deplo_> -12 -12 12; depot 13 -11 -10; depot_> 13 -11 -10; depui -4 -21 12; depui_> 14 -13 -14
depui_ce -9 -7 8; depui_fribo -8 -8 8; depui_hier -9 -9 9; depui_le -6 -6 7; depui_mon -6 -3 6; depui_neuf -6 -5 7
depui_que 13 -13 -12; depui_trois -9 -7 8; depui_une 7 -6 -7; derni -14 -14 15; derni_> -14 -14 14
derni_fois -4 -4 5; des -24 -2 9; des_boiti -4 -7 7; des_chain -10 10 -10; des_coupu -8 9 -10; des_eaux -9 -9 10
des_enfan -3 -5 6; des_gros -9 -7 9; des_jumea -5 -5 5; des_lilas -8 -9 9; des_poste 8 -6 -8; des_que -11 1 4
desce -7 -7 7; desce_a -7 -7 7; desme -7 -7 8; desme_aroba -7 -7 8; desol -18 -5 12; desol_> -14 -20 15
desol_de -11 -12 12; desol_hein -7 8 -8; desol_mais -8 14 -16; desor 7 -7 -6; desor_cela 7 -7 -6; dessi -8 7 -7
dessi_du -8 7 -7; deux -30 -9 21; deux_> -19 -1 9; deux_aroba -3 -4 7; deux_autre -6 -7 6; deux_conso -6 -6 7
deux_des -4 -7 9; deux_douze -6 -5 6; deux_fois -11 12 -12; deux_ligne -14 -9 11; deux_mille -6 -6 7
deux_minut -12 9 -4; deux_novem -6 -6 7; deux_ordin -6 -7 6; deux_ou -3 -5 6; deux_pc -8 -8 8; deux_porta -7 -7 8
deux_poste -6 -7 6; deux_pour -10 -7 10; deux_r -4 -4 5; deux_sec -5 -5 5; deux_secon -14 -19 19
deux_table -9 -11 10; deux_teles -6 -6 7; deux_un -10 -9 10; deuxi -9 -8 9; deuxi_poste -9 -8 9; devan -11 -12 13
devan_l -10 -12 12; devan_la -5 -5 6; deven 12 -12 -10; deven_verte 12 -12 -10; devez -5 -5 5; devez_me -5 -5 5
dialo -3 -5 6; dialo_avec -3 -5 6; didie -3 -4 7; didie_didie -3 -4 7; didie_soixa -3 -4 7; diffe -6 8 -8
diffe_> -6 8 -8; diman -7 -5 7; diman_> -7 -5 7; dingu -10 -9 10; dingu_> -10 -9 10; dirai -4 -12 3
dirai_> -21 -14 21; dirai_bien 18 -17 -15; dirai_mais -9 7 -6; dirai_pas -12 13 -13; dirai_que 17 -24 -10
dirai_six -5 -5 5; dire -1 -2 0; dire_> -20 -23 24; dire_ca 11 -11 -8; dire_que -4 12 -17; direc -9 -7 8
direc_aroba -5 -6 11; direc_s -5 -5 5; direc_techn -13 -9 12; dis -13 -8 11; dis_ca -13 -8 11; disie 7 -7 -7
disie_et 7 -7 -7; dispa 0 -11 5; dispa_> -10 -8 9; dispa_et 13 -13 -11; dispa_mais -20 17 -13; dit 5 -12 -1
dit_d -8 -4 10; dit_de -6 -6 7; dit_et 1 1 -18; dit_j -5 5 -5; dit_mais -28 25 -14; dit_mardi -9 -7 8
dit_non 7 -12 -6; dit_pas -20 15 -11; dit_qu 15 -20 -15; dit_que -4 -17 10; dit_verif -11 -10 10; dites 1 -10 4
dites_donc 9 -10 -7; dites_voir -6 -5 6; dix -19 -5 14; dix_fois -10 -10 10; dix_heure -7 -9 8; dix_huit -13 -13 14
dix_minut -7 7 -6; dix_neuf -4 -4 5; dix_poste -9 -7 8; dix_secon -6 7 -7; dizai -7 -8 8; dizai_d -6 -7 8
dizai_de -5 -5 5; dizai_envir -6 -7 7; dizai_une -6 -7 7; dois -11 -9 11; dois_aller -13 -11 14; dois_inter -6 -4 6
dois_regar -7 -7 7; dois_voir -17 -15 19; donc 9 -7 -7; donc_a -8 -7 8; donc_c 13 -12 -12; donc_huit -5 -5 5
donc_j -5 5 -5; donc_je -3 -3 6; donc_laiss -2 -6 7; donc_merci 8 -8 -7; donc_oui 8 -5 -8; donne -12 8 -4
donne_> -6 6 -5; donne_le -8 -7 8; donne_moi -9 -8 13; donne_votre -14 8 -7; dont -9 -7 8; dont_trois -9 -7 8
dossi -10 -9 12; dossi_est -8 -9 9; dossi_parce -5 -3 6; doute 8 -9 -7; doute_mais 8 -9 -7; douza -8 -6 10
douza_de -8 -6 10; douze -8 -7 8; douze_> -6 -5 6; douze_trent -5 -7 7; down -12 13 -13; down_> -7 8 -9
down_de -9 9 -8; du -7 -3 0; du_bas -5 -5 5; du_centr -10 -9 10; du_fouta -8 -9 9; du_mieux -7 7 -7
du_monde -15 5 -4; du_parc -10 -10 10; du_point -6 -6 7; du_resea 9 -8 -10; du_servi 10 -12 -10; du_six -5 -5 7
du_temps 10 -10 -9; du_tiret -5 -6 6; du_tonne 10 -9 -7; du_tout -11 13 -14; du_trois -6 -6 6; du_wifi -8 7 -7
duboi -6 -6 7; duboi_point -6 -6 7; dumas -5 -5 8; dumas_aroba -5 -5 8; dupon -12 -10 12; dupon_> -9 -6 8
dupon_aroba -7 -8 11; dupon_tiret -5 -5 5; dupui -8 -9 11; dupui_d -4 -4 5; dupui_point -9 -10 11; duran -11 -11 12
duran_aroba -7 -6 7; duran_avec -4 -4 7; duran_frere -7 -7 7; dure -8 -9 9; dure_c -8 -9 8; dure_d -6 -5 8
e -11 -11 12; e_> -6 -6 6; e_a -5 -5 5; e_b -6 -6 6; e_f -7 -6 7; e_l -6 -6 6; e_m -6 -6 6; e_mail -7 -5 7
e_u -11 -10 12; eaux -9 -9 10; eaux_> -9 -9 10; echou -24 18 -8; echou_> -24 18 -8; ecole -10 -10 10
ecole_> -10 -10 10; ecout 5 1 -15; ecout_ca 10 -11 -7; ecout_je 8 -8 -7; ecout_non -16 15 -9; ecran -11 8 -4
ecran_> -7 -9 8; ecran_blanc -6 7 -8; ecran_reste -6 6 -7; ecrit -7 -9 9; ecrit_> -7 -9 9; effet -9 10 -10
effet_> -9 10 -10; eh 6 0 -15; eh_ben 13 -13 -8; eh_bien 13 -12 -13; eh_non -11 10 -7; elect -17 -16 18
elect_> -13 -14 14; elect_tiret -6 -6 6; elle -18 1 6; elle_a -3 8 -11; elle_clign -7 13 -14; elle_dit -11 -10 10
elle_est -17 -15 16; elle_march 8 -6 -9; elle_redem -6 -6 6; elle_reste -8 10 -10; elle_s -16 9 -4; elle_va -7 -5 6
embet -12 -1 4; embet_> -11 -12 12; embet_plus -7 8 -8; embet_un -6 -10 9; en -15 8 3; en_a -7 -6 7
en_ai -14 -14 15; en_appuy -4 6 -6; en_arriv -9 -9 9; en_boucl -11 15 -16; en_coler -16 -14 16; en_cours -8 -6 7
en_direc -5 -5 5; en_fait 13 -13 -9; en_haut -2 -6 7; en_ligne -10 -7 9; en_minus -5 -8 9; en_ordre 10 -8 -10
en_panne -19 21 -15; en_peux -12 -14 14; en_pire -11 13 -14; en_plus -9 8 -6; en_prend -4 -7 7; en_quara 12 -11 -12
en_rade -7 9 -7; en_relat -5 -5 6; en_rouge -6 8 -8; en_route 12 -9 -15; en_tout -5 -5 5; en_train -12 -13 14
en_visio -8 -5 7; encor -47 17 4; encor_> -22 16 -9; encor_ca -14 11 -6; encor_coupe -7 9 -9; encor_dans -2 -6 7
encor_des -8 9 -10; encor_down -7 8 -9; encor_en -10 10 -10; encor_essay -9 -15 14; encor_la -20 12 -6
encor_lache -13 -14 14; encor_laiss -5 -5 5; encor_le -22 25 -22; encor_lent -9 11 -12; encor_pas -6 11 -11
encor_pire -11 11 -10; encor_regar -7 -14 14; encor_rouge -6 6 -7; encor_teste -5 -18 17; encor_vous -14 -12 13
endro -6 6 -6; endro_> -6 6 -6; enerv -19 1 7; enerv_> -24 5 1; enerv_ces -9 -7 8; enfan -19 -15 19; enfan_> -3 -5 6
enfan_en -8 -5 7; enfan_mais -6 -8 7; enfan_sont -10 -10 10; enfin 2 4 -19; enfin_bref -5 -3 6; enfin_la 11 -11 -11
enfin_non -14 13 -7; enfin_trava 8 -8 -8; ensem -3 -18 7; ensem_> -4 -4 5; ensem_des 8 -6 -8; ensem_du -10 -10 10
enten 9 -16 -3; enten_> -11 -10 11; enten_bien 10 -9 -10; enten_enfin 9 -9 -10; enten_kaz -5 -5 5
enten_mais -6 -10 9; enten_mutue -8 -8 8; enten_parfa 9 -8 -9; enten_pas -6 -10 9; enten_plus 7 -6 -7
enten_toujo -16 16 -12; entra -8 -7 8; entra_de -8 -7 8; entre -10 -10 10; entre_> -9 -10 10; entre_avec -2 -3 5
entre_quinz -7 -8 8; envie -12 -13 12; envie_de -12 -13 12; envir -16 -14 15; envir_> -6 -7 7
envir_vingt -12 -10 11; envoy -7 -6 9; envoy_de -7 -6 9; enzo -4 -6 8; enzo_deux -4 -6 8; eric -10 -10 10
eric_boula -10 -10 10; erreu -3 14 -26; erreu_> -1 10 -25; erreu_est -14 13 -11; escal -9 -10 10; escal_> -9 -10 9
escal_parce -2 -6 7; escar -10 -6 8; escar_> -10 -6 8; escro -10 -16 13; escro_> -10 -16 13; espec -7 -7 7
espec_de -7 -7 7; esper -7 -9 8; esper_une -7 -9 8; essai -3 1 -2; essai_> -9 -9 9; essai_et 0 8 -13
essay -8 -19 18; essay_> -8 -19 18; est 9 -9 -5; est_07 -7 -7 7; est_> 9 -9 -9; est_a -26 -19 24; est_ali -11 -12 12
est_allum -12 16 -21; est_arran 22 -25 -20; est_arret -11 -12 12; est_au -24 -1 7; est_avec -12 -8 11
est_beau 16 -15 -15; est_beauc 11 -11 -13; est_berna -13 -13 13; est_bien 8 -8 -7; est_bleu 11 -12 -10
est_bon 29 -23 -24; est_bonne 10 -8 -12; est_bons 9 -10 -8; est_c 8 -9 -1; est_ca 9 -9 -6; est_camil -8 -7 8
est_carre 9 -8 -11; est_ce -9 -7 9; est_celui -6 -5 6; est_clair 12 -13 -11; est_compl -15 -15 15; est_conte 6 -6 -6
est_coupe -9 8 -6; est_dans -9 -10 10; est_de 6 3 -17; est_degue -8 -7 8; est_devan -5 -5 6; est_deven 12 -12 -10
est_du -8 -9 9; est_ecrit -7 -9 9; est_en -4 -14 9; est_encor -20 26 -25; est_enerv -9 -7 8; est_etein -5 -6 6
est_euh -8 -8 9; est_exact -9 9 -9; est_fonct 12 -12 -9; est_formi 6 -5 -7; est_gerar -9 -9 10; est_good 18 -16 -16
est_impec 13 -11 -12; est_inadm -16 -11 16; est_insta -14 -14 14; est_insup -14 -17 15; est_inter 5 -5 -5
est_intol -8 -9 8; est_j 9 -9 -10; est_je 16 -14 -16; est_kevin -8 -10 9; est_la -11 8 -4; est_le -18 -14 17
est_les -3 -13 4; est_ma -7 -7 8; est_meme -8 8 -3; est_mieux 17 -18 -15; est_mon -13 -10 12; est_monsi -6 -6 6
est_mort -17 20 -22; est_muet -12 -12 12; est_nadia -6 -7 7; est_nicke 15 -15 -16; est_noire -7 -8 8
est_ok 15 -11 -14; est_parei -18 20 -20; est_parfa 7 -6 -7; est_parti -9 -10 10; est_pas -34 33 -19
est_passe -1 6 -14; est_paul -6 -5 6; est_pierr -7 -5 10; est_pire -16 18 -19; est_plein -10 -6 7
est_plus 10 -19 -3; est_pluto -12 -11 11; est_pour -25 -15 24; est_prive -6 -6 7; est_quell -10 -11 11
est_quelq -1 -2 4; est_quinz -9 -7 9; est_quoi -9 -8 9; est_rallu 2 2 -12; est_redev 10 -10 -9; est_regle 19 -26 -16
est_remis 12 -9 -15; est_remon 16 -15 -15; est_rentr 13 -9 -14; est_repar 18 -9 -38; est_resol 19 -18 -19
est_retab 18 -17 -17; est_retom -12 13 -17; est_reven 17 -5 -26; est_ridic -16 -10 13; est_rouge -22 22 -15
est_scand -15 -13 14; est_stabl 20 -16 -21; est_sur -12 -10 11; est_tigui 11 -11 -11; est_tombe -12 -16 15
est_toujo -25 26 -18; est_tout 17 -18 -16; est_tres -6 -6 6; est_trop -12 -7 10; est_un -22 -21 23
est_une -15 -10 13; est_venu -13 -11 14; est_vert 17 -13 -20; est_verte 5 -5 -5; et -7 8 -8; et_a -6 -7 6
et_apres -7 -6 7; et_c -22 24 -17; et_ca 0 6 -22; et_celui -11 -8 10; et_cette 6 -4 -19; et_d -5 -5 6
et_demi -10 -11 10; et_deux -10 -7 9; et_en -9 8 -6; et_il -2 7 -12; et_inter 11 -9 -14; et_j 17 -27 -10
et_je -13 2 1; et_l 8 -8 -7; et_la -13 -1 6; et_le 2 -16 12; et_les -3 -5 6; et_m -2 -2 5; et_ma 8 -9 -7
et_moi 6 -6 -6; et_mon 6 -9 -6; et_onze -9 -9 9; et_pouf -6 7 -7; et_pour -5 5 -5; et_puis -18 16 -7
et_rien -15 16 -15; et_toujo -7 9 -11; et_tout 10 -10 -12; et_un -8 -11 11; et_une -6 -9 9; et_vingt -7 -8 8
etage -16 -17 17; etage_> -12 -14 13; etage_avec -3 -1 4; etage_deux -6 -7 6; etais -6 -7 7; etais_chez -6 -7 7
etait -6 0 0; etait_bon 1 5 -11; etait_la -13 -12 13; etait_reven -7 7 -6; etape -10 3 -3; etape_> -10 3 -3
ete -6 -13 10; ete_arrac -8 -6 7; ete_posee -5 -4 7; ete_un -8 -8 8; ete_vite 7 -6 -7; ete_vole -9 -7 9
etein -11 13 -11; etein_> -11 13 -11; etes 5 -10 -3; etes_de -17 -9 16; etes_des -9 -7 9; etes_en -10 -7 9
etes_incap -12 -8 12; etes_plus -14 -6 15; etes_tres -11 -6 9; etes_un 15 -16 -15; etes_une -11 -6 11
etonn -12 -9 10; etonn_> -12 -9 10; etran -10 -9 11; etran_> -9 -9 9; etran_et -7 -6 9; etre -15 -12 15
etre_> -9 -11 10; etre_humai -7 -6 7; etre_rappe -4 -3 5; etre_sur -5 5 -5; etre_trans -11 -10 11; etre_un -3 -5 6
eu -12 5 0; eu_aucun -9 10 -10; eu_trois -6 -8 7; euh -20 -14 15; euh_> -10 -9 9; euh_anne -7 -8 8
euh_atten -7 -7 8; euh_bah 6 -2 -19; euh_c -7 -7 7; euh_comme -6 -6 6; euh_est -8 -8 9; euh_j -4 -7 7
euh_je -9 -8 11; euh_la -8 -8 8; euh_non -8 12 -8; euh_oui -8 -7 8; euh_sa -12 -7 8; euh_tous -8 -8 8; eva -8 -9 11
eva_sept -8 -9 11; evolu -5 7 -7; evolu_> -5 7 -7; exact -9 9 -9; exact_parei -9 9 -9; excus -16 -13 16
excus_moi -16 -13 16; exige -10 -8 9; exige_un -10 -8 9; f -7 -7 7; f_e -6 -6 6; f_o -6 -6 7; f_r -6 -6 6
fabre -10 -8 9; fabre_> -10 -8 9; fache -8 -6 8; fache_contr -8 -6 8; factu -12 -7 11; factu_> -12 -7 11
faibl -15 -12 14; faibl_> -15 -12 14; faire -19 0 10; faire_> -17 15 -13; faire_avec -17 -9 17; faire_ca -8 -7 8
faire_foutr -9 -9 9; fais -6 -6 7; fais_pour -6 -6 7; fait -12 -7 11; fait_> -2 9 -20; fait_beau -10 -10 10
fait_bip -7 -6 7; fait_ce 3 0 -21; fait_dix -10 -10 10; fait_et 2 0 -20; fait_la -13 12 -9; fait_mais -1 7 -11
fait_parei -9 12 -15; fait_plus -12 -9 9; fait_redem -8 8 -8; fait_rien -13 12 -7; fait_rire -11 -10 11
fait_si 13 -13 -9; fait_tombe -8 -5 7; fait_toujo -1 11 -11; fait_tout -23 14 -8; fait_un -13 -11 13
fait_une -9 -7 8; famil -11 -8 12; famil_> -7 -5 8; famil_roux -8 -7 8; fan -6 -10 8; fan_ca 11 -11 -6
fan_de -11 -7 9; fanta 10 -10 -8; fanta_ca 10 -10 -8; faudr -8 -6 9; faudr_deman -7 -5 7; faudr_parle -6 -5 8
faure -5 -5 5; faure_avec -5 -5 5; faut -16 -16 18; faut_atten -9 -8 10; faut_bloqu -9 -7 9; faut_patie -8 -6 7
faut_que -13 -13 14; faut_quelq -5 -5 6; favre -8 -8 8; favre_depui -8 -8 8; felic -13 -7 12; felic_pour -13 -7 12
femme 0 -5 1; femme_> -15 -9 14; femme_a 6 8 -17; femme_ne -10 -6 9; femme_qui -6 -6 6; ferme -13 -13 14
ferme_la -5 -6 6; ferme_ta -9 -9 10; fet -5 -5 5; fet_i -5 -5 5; fete 15 -15 -13; fete_ca 15 -15 -13
fibre -15 -9 13; fibre_a -11 -7 10; fibre_et -10 -6 8; fiche -8 -5 9; fiche_de -8 -5 9; fieu -6 7 -2
fieu_ca -6 7 -2; figur 5 -1 -17; figur_vous 5 -1 -17; fil -8 -6 7; fil_de -8 -6 7; file 4 -3 -4; file_bonne 4 -3 -4
fille 9 -10 -8; fille_me 9 -10 -8; film 6 -6 -6; film_est 6 -6 -6; fils 11 -19 -8; fils_crie 8 -8 -7
fils_il -7 -5 7; fils_m -11 -9 11; fils_regar -12 -5 11; fils_vient 11 -15 -10; fin -10 -8 10; fin_> -10 -8 10
finir -9 -1 3; finir_c -5 5 -5; finir_de -9 -8 8; fixe 3 -14 6; fixe_> 4 -14 6; fixe_deux -7 -7 8; flemm -7 -6 7
flemm_de -7 -6 7; foi 8 -7 -8; foi_oui 8 -7 -8; fois -8 -5 2; fois_> -7 -6 9; fois_c -3 -2 4; fois_ca 14 -14 -14
fois_conti -4 -4 5; fois_et -7 8 -9; fois_la -10 -6 7; fois_meme -5 5 -5; fois_non -21 20 -12; fois_que -10 -10 10
fonct 16 -1 -29; fonct_> 19 -16 -16; fonct_a 8 -6 -11; fonct_la 12 -10 -15; fonct_maint 13 -13 -6
fonct_nicke 6 -6 -6; fonct_parfa 9 -10 -7; fonct_pas -21 16 -8; fonct_un -18 16 -15; fonta -9 -7 8; fonta_j -9 -7 8
formi 14 -13 -13; formi_> 11 -11 -10; formi_ca 6 -5 -7; fort -6 5 -4; fort_> -6 -5 8; fort_sur -4 6 -6
fourn -9 -10 10; fourn_> -9 -10 10; fouta -8 -9 9; fouta_de -8 -9 9; foutr -9 -9 9; foutr_> -9 -9 9; fr -9 -10 13
fr_> -9 -10 13; fr_tout -5 -8 9; franc -11 6 0; franc_j -7 -7 7; franc_non -6 8 -12; free -9 -9 10
free_> -13 -13 13; free_point -6 -6 7; frere -10 0 1; frere_> -10 0 1; fribo -8 -8 8; fribo_> -8 -8 8; froid -8 -7 7
froid_de -8 -7 7; froma -6 -6 7; froma_trait -6 -6 7; funzi 8 -8 -6; funzi_ca 8 -8 -6; furie -16 -14 16
furie_> -16 -14 16; g -11 -11 12; g_i -8 -7 8; g_mail -5 -6 8; galer -6 6 -4; galer_> -6 6 -4; gamin -8 -5 7
gamin_a -8 -5 7; garag -10 -8 12; garag_point -6 -7 9; garag_pour -8 -5 8; garde -6 -5 6; garde_la -6 -5 6
genia 11 -10 -11; genia_j 11 -9 -8; genia_merci 10 -9 -11; gens -7 -7 7; gens_comme -7 -7 7; gerar -9 -9 10
gerar_lemai -9 -9 9; gerar_point -9 -9 10; germa -10 -8 9; germa_fabre -10 -8 9; gille -9 -7 8; gille_fonta -9 -7 8
girar -8 -8 8; girar_> -6 -5 6; girar_g -8 -7 8; gmail -6 -6 6; gmail_point -6 -6 6; go 10 -10 -9; go_c 10 -10 -9
goff -10 -10 10; goff_> -10 -10 10; gonfl -11 -7 9; gonfl_serie -11 -7 9; good 10 -10 -9; good_> 18 -16 -16
good_inter 7 -7 -6; googl -9 -9 9; googl_> -9 -9 9; grand 9 -7 -9; grand_merci 9 -7 -9; grave -14 -13 14
grave_on -14 -13 14; greni -2 -6 7; greni_vous -2 -6 7; gresi 9 -4 -25; gresi_> 9 -10 -8; gresi_encor -20 20 -20
gresi_plus 15 -16 -11; gresi_toujo -12 10 -7; gros -9 -7 10; gros_aroba -5 -6 9; gros_voleu -9 -7 9; group -6 -6 7
group_tiret -6 -6 7; gruye -6 -6 7; gruye_point -6 -6 7; gueul -13 -14 13; gueul_> -11 -11 11; gueul_votre -8 -9 9
h -6 -7 7; h_point -6 -7 7; habit -15 -13 14; habit_> -7 -8 8; habit_a -11 -9 10; habit_au -5 -5 5; habit_la -5 -6 6
haut -2 -6 7; haut_> -2 -6 7; he 8 -7 -9; he_ben 8 -7 -9; hein 5 1 -11; hein_> 8 -8 -7; hein_je -7 8 -8
hein_une -7 -6 9; helas -8 8 -7; helas_c -7 7 -6; helas_non -11 14 -10; helen -6 -6 7; helen_point -6 -6 7
henri -6 -5 6; henri_girar -6 -5 6; herve -10 -7 9; herve_le -10 -7 9; heure -13 0 9; heure_> -10 -11 10
heure_alors -4 -4 5; heure_mais -7 7 -9; heure_non 20 -20 -11; hier -16 -15 16; hier_> -5 -5 6; hier_apres -8 -8 8
hier_et -2 -2 5; hier_soir -9 -9 9; histo -5 -3 6; histo_> -5 -3 6; honte -10 -10 10; honte_> -10 -9 10
honte_de -8 -8 11; hop 6 -5 -7; hop_je 6 -5 -7; hors -16 12 -9; hors_de -11 -10 12; hors_servi -14 12 -11
hotel -5 -6 6; hotel_tiret -5 -6 6; hotli -5 -5 5; hotli_en -5 -5 5; hotma -9 -9 11; hotma_mais -6 -7 7
hotma_point -6 -6 8; hugue -10 -10 10; hugue_delap -10 -10 10; hui -10 -10 10; hui_> -10 -10 10; huit -17 -15 18
huit_> -10 -9 10; huit_c -9 -8 9; huit_chez -4 -6 8; huit_en -5 -5 5; huita -7 -7 7; huita_poste -7 -7 7
humai -13 -10 13; humai_> -12 -10 12; humai_je -11 -8 13; humai_prenn -5 -3 6; i -8 -11 10; i_ni -5 -5 5
i_r -8 -7 8; i_s -4 -4 5; ici -9 -9 9; ici_gerar -9 -9 9; iclou -6 -6 6; iclou_point -6 -6 6; idee -12 -11 11
idee_ca -12 -11 11; il 8 1 -11; il_a 11 7 -22; il_est -11 -8 10; il_fait -15 -14 15; il_faudr -8 -6 9
il_faut -12 -11 13; il_habit -7 -5 7; il_joue 7 -7 -6; il_manqu -12 13 -13; il_march 8 -6 -7; il_me -22 9 -5
il_n 19 -19 -11; il_ne -12 11 -8; il_pleut -13 -10 12; il_rentr -7 -5 7; il_reste -6 6 -6; il_sembl 7 -7 -8
il_tourn -6 -4 7; il_voula -3 -2 4; il_vous -9 -7 10; il_y 5 1 -9; impec 20 -21 -18; impec_> 18 -19 -15
impec_au 8 -9 -8; impec_ca 11 -11 -10; impec_la 11 -11 -9; impec_merci 5 -5 -5; impos -16 14 -12
impos_de -16 14 -12; impri -12 -10 11; impri_> -10 -10 11; impri_et -7 -7 7; inacc -6 -3 6; inacc_au -6 -3 6
inadm -16 -11 16; inadm_de -6 -6 6; inadm_inadm -11 -10 11; inadm_vous -11 -10 11; incap -12 -8 12
incap_de -12 -8 12; incid -9 10 -11; incid_persi -9 10 -11; incom -9 -7 8; incom_> -9 -7 8; info -6 -6 7
info_aroba -6 -6 7; insta -15 -25 17; insta_> -22 -22 23; insta_ben -5 -6 6; insta_c 7 -12 -6; insta_elle -2 -3 5
insta_la -1 -2 4; insup -14 -17 15; insup_> -14 -17 15; inter 4 -15 2; inter_> 1 -8 -1; inter_aussi 11 -9 -14
inter_ca -10 10 -5; inter_est 0 -7 1; inter_et -12 -13 13; inter_fonct 5 -5 -5; inter_humai -10 -8 9
inter_je -9 7 -6; inter_m -6 -10 9; inter_merci 9 -9 -9; inter_mes -6 -4 6; inter_non -11 10 -8
inter_que -12 -11 11; inter_sur 11 -13 -11; intol -8 -9 8; intol_> -8 -9 8; iphon -8 -6 7; iphon_le -8 -6 7
is -8 -8 8; is_john -8 -8 8; isabe -6 -6 7; isabe_roux -6 -6 7; it -7 8 -8; it_s -7 8 -8; j -2 -9 4; j_ai 4 -2 -10
j_aille -7 -9 8; j_aimer -7 7 -6; j_appel -17 -15 16; j_atten -6 -5 8; j_aurai -6 -5 6; j_avais 2 3 -9
j_en -17 -16 17; j_enten 9 -7 -11; j_essai -9 -9 9; j_etais -6 -7 7; j_exige -10 -8 9; j_habit -14 -12 13
j_oubli -5 -5 5; j_ouvre -7 7 -6; j_point -4 -4 5; jambe -3 -1 4; jambe_pour -3 -1 4; je -2 -17 10; je_branc -7 -6 7
je_capte 3 4 -12; je_cherc -9 -7 9; je_cliqu 6 -5 -7; je_compo -7 -6 7; je_compr -4 -7 7; je_compt -11 -9 11
je_condu -9 -9 9; je_crois -5 7 -20; je_desce -7 -7 7; je_dirai -5 -5 5; je_dois -11 -9 11; je_euh -8 -6 8
je_fais -6 -6 7; je_ferme -5 -6 6; je_file 4 -3 -4; je_je -9 -11 11; je_l -4 0 1; je_lui -5 -5 6; je_m -9 -8 9
je_monte -6 -6 6; je_n -2 5 -9; je_ne -12 -14 16; je_paie -10 -6 8; je_perds -5 -6 6; je_peux 12 -9 -13
je_plais -9 -10 10; je_prefe -11 -8 11; je_prend -7 -6 7; je_rame -4 -6 9; je_rebra -10 -8 9; je_recoi 8 -5 -8
je_redem -10 -11 11; je_regar -9 -16 15; je_relan -8 -6 8; je_repet -9 -7 8; je_resil -10 -6 7; je_reste -5 5 -5
je_revie -5 -5 5; je_sais -8 -26 22; je_souha -9 -7 9; je_suis -5 -9 5; je_tape -7 -5 8; je_teste -15 -11 14
je_touch 12 -13 -10; je_trava -10 -9 10; je_trouv -7 -9 9; je_vais -12 -9 11; je_verif -15 -12 16
je_veux -13 -10 14; je_viens 10 2 -17; je_vois 5 1 -11; je_voudr -10 -13 13; je_vous 11 -14 -9; jean -9 -9 10
jean_dupon -15 -10 16; jean_marc -8 -9 9; jean_point -7 -8 11; jeann -4 -11 11; jeann_tiret -4 -11 11; jeter -6 -7 6
jeter_un -6 -7 6; jeu 1 -11 0; jeu_pour -8 -6 8; jeu_remar 8 -8 -7; john -8 -8 8; john_smith -8 -8 8; joind -6 -7 7
joind_au -6 -7 6; joind_un -9 -7 11; jojo -6 -7 8; jojo_point -6 -7 8; joli -13 -10 12; joli_accen -13 -10 12
joue 20 -19 -19; joue_> 13 -12 -14; joue_bien 7 -7 -6; joue_de 6 -5 -6; jour -5 -5 6; jour_et -5 -5 6
journ 12 -10 -12; journ_> 7 -6 -8; journ_tout 4 -3 -4; jours -9 -7 8; jours_> -9 -7 8; judo -6 -6 9
judo_aroba -6 -6 9; julie -16 -16 17; julie_> -7 -7 7; julie_carpe -13 -12 14; julie_le -10 -10 10
julie_point -5 -5 5; jumea -5 -5 5; jumea_donc -5 -5 5; juste -22 -18 21; juste_la -16 -12 13; juste_ma -8 -8 8
juste_parle -3 -4 5; k -6 -6 6; k_a -6 -6 6; ka -5 -5 5; ka_fet -5 -5 5; karim -6 -6 6; karim_belka -6 -6 6
kaz -5 -5 5; kaz_mwen -5 -5 5; kevin -9 -11 9; kevin_lopez -8 -10 9; kevin_tiret -7 -7 8; l -7 -3 8; l_accue -9 -8 9
l_admin -7 -7 7; l_adsl -10 -8 10; l_ai -3 4 -6; l_air 16 -11 -20; l_an -9 -7 8; l_ancie -7 -8 8; l_appar -9 -9 9
l_ateli -6 -4 6; l_autre -10 -9 10; l_e -7 -7 7; l_ecole -10 -10 10; l_ecran -8 5 -3; l_ensem 1 -15 2
l_enten -6 -10 9; l_entre -8 -9 9; l_escal -9 -10 10; l_etage -6 -7 7; l_etran -10 -9 11; l_heure -6 6 -10
l_impri -7 -7 7; l_incid -9 10 -11; l_insta 7 -12 -6; l_inter -2 -12 8; l_k -6 -6 6; l_orang -16 14 -10
l_ordin 2 -15 4; l_ordre 13 -9 -14; la -3 -9 7; la_> -1 -10 5; la_a 7 -12 -6; la_atten -10 -8 9; la_box -10 8 -3
la_c -4 6 -16; la_ca 7 -9 -3; la_campa -6 -6 6; la_carte -8 -5 7; la_cata -9 -9 9; la_cave -7 -7 7; la_chamb -7 6 -6
la_co 9 -8 -8; la_commu -7 -6 7; la_conne -10 -9 0; la_conso -5 -6 6; la_coupe -10 -6 7; la_cuisi -14 -12 13
la_derni -4 -4 5; la_factu -9 -8 12; la_fete 15 -15 -13; la_fibre -15 -9 13; la_fin -10 -8 10; la_finir -9 -8 8
la_hotli -5 -5 5; la_j 10 -16 -9; la_je -7 -8 8; la_journ 7 -6 -8; la_la 8 -8 -7; la_le -11 -9 10
la_ligne 12 -13 -9; la_lumie 4 4 -15; la_mais -18 13 -11; la_maiso -10 -8 9; la_manip -13 12 -9; la_marqu -13 -10 12
la_meme -11 12 -14; la_merde -12 -11 12; la_mise -5 -5 6; la_moiti -14 14 -14; la_norma 8 -7 -5; la_oui 25 -27 -10
la_page 8 -3 -19; la_panne -13 13 -12; la_passe -9 -8 9; la_peine 8 -8 -9; la_petit -5 0 -3; la_plupa -8 -8 8
la_porte -5 -6 6; la_poste -6 -6 7; la_pour -12 -7 8; la_premi -8 8 -8; la_proce -7 7 -8; la_rue -7 -4 8
la_socie -13 -11 12; la_soire 6 -6 -6; la_switc -8 -6 7; la_synch 12 -12 -10; la_table 8 -6 -9; la_techn -4 -4 8
la_tele -4 -5 1; la_telev -9 -9 9; la_tete -1 11 -11; la_thune -9 -7 9; la_tonal 12 -9 -16; la_video 18 -16 -18
la_vieil -6 -5 6; la_vite -6 -6 6; la_wifi -11 -12 12; lac -5 -6 6; lac_point -5 -6 6; lache -19 -19 20
lache_> -15 -15 15; lache_avec -6 -6 7; laiss -15 -13 15; laiss_la -9 -8 8; laiss_moi -9 -8 9; laiss_un -7 -6 7
lambe -10 -11 11; lambe_> -8 -8 8; lambe_du -6 -6 6; lampe -6 -5 7; lampe_je -6 -5 7; lance 9 -9 -9; lance_> 9 -9 -9
lance_c 11 -9 -8; le -6 -6 4; le_06 -6 -5 6; le_06123 -14 -14 14; le_balco -7 -8 8; le_bazar -8 9 -10
le_bihan -10 -7 9; le_boiti -5 -5 6; le_bouto -4 6 -6; le_bris -9 -9 9; le_burea -9 -9 9; le_cable -7 -6 7
le_chat -11 -10 10; le_chien -11 -9 10; le_code -7 -5 6; le_combi -12 -12 12; le_conte -5 -4 7; le_contr -7 -6 6
le_cyclo -6 -6 7; le_debit 1 -6 1; le_dessi -8 7 -7; le_deux -6 -6 7; le_dirai -9 7 -6; le_direc -13 -9 12
le_dossi -8 -9 9; le_faire -17 -9 17; le_fil -8 -6 7; le_film 6 -6 -6; le_fixe -6 -3 7; le_goff -10 -10 10
le_jeu 1 -11 0; le_lampe -6 -5 7; le_lien 6 0 -10; le_mac -8 -6 7; le_meme -12 13 -12; le_messa 6 -1 -17
le_modem -5 -6 6; le_momen 5 -12 -4; le_monde -9 -10 10; le_monsi -11 -7 10; le_nom -7 -4 8; le_numer -9 -7 9
le_petit -6 -4 7; le_placa -9 -10 10; le_porta 7 -7 -7; le_probl -21 18 -14; le_quara -6 -5 6; le_quart -6 -6 7
le_redem -10 10 -8; le_rende -12 -7 11; le_repar -13 -12 13; le_resea 19 -19 -15; le_retab 10 -12 -10
le_robot 8 -6 -9; le_route -8 -6 7; le_salon -11 -12 12; le_servi 3 -14 -1; le_sien -3 -5 6; le_signa -12 -7 10
le_site 8 -8 -7; le_son 12 -11 -12; le_souci 3 2 -19; le_stand -8 -7 8; le_techn -13 -11 12; le_telep -17 1 4
le_temps -9 -9 10; le_ticke 7 -6 -7; le_toit -11 -10 10; le_trafi 7 -6 -7; le_verif -3 -3 6; le_vide -16 22 -23
le_voyan 7 5 -25; le_vpn -6 -3 6; le_web -6 -3 6; le_wifi 15 -1 -21; lea -6 -5 10; lea_tiret -6 -5 10
lefeb -8 -8 10; lefeb_l -8 -8 10; lefev -6 -6 6; lefev_aroba -6 -6 7; lefev_l -5 -5 6; lefor -6 -6 7
lefor_l -6 -6 7; leger -6 -7 7; leger_aroba -6 -7 7; lemai -9 -9 9; lemai_> -9 -9 9; lemai_aroba -6 -6 8
lent -12 13 -13; lent_> -12 13 -13; lente -6 -6 6; lente_chez -6 -6 6; leroy -5 -5 6; leroy_aroba -5 -5 6
les 0 -20 8; les_appar 10 -9 -10; les_appel 10 0 -13; les_borne -11 -9 10; les_camer -10 -11 10; les_chain 9 -9 -9
les_deux -15 -17 16; les_enfan -10 -10 10; les_gens -7 -7 7; les_huit -8 -7 8; les_lumie 2 5 -6; les_messa -8 -7 8
les_pompi -9 -8 9; les_poste 10 -12 -10; les_quara -11 -8 10; les_quinz -9 -7 9; les_sms -11 -7 10
les_voyan 3 -11 2; les_yeux -7 -8 8; let 10 -10 -9; let_s 10 -10 -9; liege -6 -6 7; liege_qui -6 -6 7; lien 5 -1 -9
lien_est 6 0 -10; lien_sdsl -6 -5 7; ligne -1 -15 9; ligne_> -17 -10 13; ligne_avec -10 -7 9; ligne_est 10 -8 -12
ligne_remar 10 -10 -10; lilas -8 -9 9; lilas_> -10 -13 12; lilas_soixa -5 -5 5; live -6 -7 7; live_point -6 -7 7
lopez -13 -13 14; lopez_> -8 -10 9; lopez_quatr -4 -4 5; lopez_trent -5 -6 8; luc -5 -6 10; luc_tiret -5 -6 10
lucie -8 -6 8; lucie_marti -8 -6 8; lui -5 -5 6; lui_deman -5 -5 6; lumie -13 19 -16; lumie_clign -7 8 -9
lumie_de -5 -6 6; lumie_elle -7 7 -7; lumie_est 10 -9 -12; lumie_maint -18 18 -23; lumie_ont -5 5 -5
lumie_que -10 -11 11; lumie_reste -10 11 -11; lumie_rouge -6 7 -2; lumie_sont 11 -7 -10; lumie_verte 8 -8 -7
lundi -10 -10 10; lundi_> -8 -8 9; lundi_derni -9 -9 9; lunet -10 -12 13; lunet_> -6 -5 7; lunet_je -7 -9 9
lyon -9 -9 9; lyon_> -8 -8 8; lyon_et -7 -5 7; m -15 -18 20; m_a -9 -10 11; m_adres -7 -6 7; m_aide -11 -8 10
m_appel -9 -8 9; m_avait -7 -10 9; m_avez 6 -1 -15; m_embet -6 -10 9; m_enerv -24 5 1; m_enten -6 -10 9
m_entre -2 -3 5; m_etonn -12 -9 10; m_servi -6 -6 6; m_tiret -5 -5 5; ma -6 -25 15; ma_belle -6 -6 7
ma_box -10 -13 12; ma_claqu -7 -6 9; ma_conne 11 -10 -12; ma_deman -10 -7 10; ma_factu -11 -6 10; ma_famil -7 -5 8
ma_femme 0 -5 0; ma_fille 9 -10 -8; ma_foi 8 -7 -8; ma_petit -6 6 -7; ma_ps5 -8 -8 8; ma_quest -9 -7 8
ma_serie 8 -9 -7; ma_sim -13 -8 10; ma_soeur 2 -8 -1; ma_table -10 -7 9; ma_tete -10 -7 9; ma_voisi -9 -7 9
mac -8 -6 7; mac_et -8 -6 7; machi -18 -18 19; machi_> -14 -14 14; machi_dont -9 -7 8; madam -15 -14 15
madam_> -8 -9 9; madam_bonjo -6 -3 7; madam_germa -10 -8 9; madem -10 -10 10; madem_rouss -10 -10 10
magic 15 -16 -15; magic_> 15 -16 -15; mail -6 -6 7; mail_> -6 -6 6; mail_il -7 -5 7; mail_point -5 -6 8
mails 16 -12 -17; mails_> 11 -10 -10; mails_arriv 14 -11 -15; mails_donc 8 -5 -8; maint 6 -13 -7; maint_> 2 -10 -2
maint_c -6 -7 7; maint_ca -6 6 -15; maint_il 8 -6 -7; maint_j -14 14 -12; maint_oui 20 -20 -11; maint_si 17 -17 -13
mairi -7 -6 8; mairi_tiret -7 -6 8; mais -10 14 -13; mais_aucun -7 7 -7; mais_bon -11 -11 12; mais_c 12 -1 -20
mais_ca -16 14 -10; mais_en 14 -14 -3; mais_fan -11 -7 9; mais_inter -16 14 -10; mais_j -15 6 2; mais_je -20 17 -13
mais_la 11 -6 -16; mais_le 1 5 -12; mais_maint 14 -13 -18; mais_moi -6 -10 9; mais_non -15 18 -13; mais_oui 6 -5 -7
mais_pas -18 20 -19; mais_quara -7 -7 7; mais_quel -7 -9 8; mais_rien -18 18 -13; mais_si 9 -9 -10
mais_toujo -8 8 -8; mais_voila -5 5 -5; mais_y -7 8 -1; maiso -10 -8 9; maiso_de -7 -6 7; maiso_et -10 -9 10
mal -8 -8 8; mal_> -8 -8 8; malgr -5 6 -6; malgr_le -5 6 -6; malhe -5 7 -8; malhe_> -5 5 -5; malhe_pas -4 9 -9
mange -9 -10 10; mange_> -9 -10 10; manip -13 12 -9; manip_mais -13 12 -9; manqu -11 19 -20; manqu_encor -11 19 -20
manso -11 -12 12; manso_> -11 -12 12; marc -10 -10 10; marc_aroba -7 -6 7; marc_petit -8 -9 9; marc_tiret -4 -3 4
march 5 6 -34; march_> 29 -24 -26; march_de 8 -6 -9; march_deux -8 9 -9; march_du 10 -9 -7; march_impec 14 -14 -8
march_maint 24 -23 -6; march_mais -13 14 -14; march_merci 8 -6 -7; march_mieux 14 -14 -6; march_moins -12 12 -7
march_monsi -6 11 -11; march_nicke 13 -13 -11; march_numer 11 -11 -11; march_pas 8 -5 -18; march_plus -25 25 -18
march_qu -19 14 -8; march_toujo -2 3 -5; march_tout -20 20 -14; march_trent -9 10 -8; mardi -9 -7 8; mardi_> -9 -7 8
mareu -11 -9 10; mareu_> -11 -9 10; mari 7 -11 -5; mari_est -25 -17 25; mari_me 15 -20 -15; mari_qui -11 -8 9
marie -11 -11 11; marie_aroba -5 -5 5; marie_le -9 -9 9; marie_tiret -3 -4 6; marqu -13 -10 12
marqu_sorti -13 -10 12; marse -13 -9 13; marse_> -13 -9 13; marte -7 -7 7; marte_socie -7 -7 7; marti -12 -11 12
marti_> -8 -8 8; marti_aroba -5 -6 6; marti_j -8 -6 8; masqu -8 -9 9; masqu_> -8 -9 9; matin -13 -12 13
matin_> -13 -12 13; maudi -6 6 -6; maudi_voyan -6 6 -6; mauva -3 -1 4; mauva_jambe -3 -1 4; me -2 -10 3
me_conna -5 -5 5; me_conne -5 11 -17; me_dire 11 -15 -10; me_dit 14 4 -24; me_fait -11 -10 11; me_faut -5 -5 6
me_gonfl -11 -7 9; me_joind -6 -7 6; me_lache -10 -9 10; me_passe -14 -11 15; me_prene -10 -7 8; me_rend -10 -9 10
me_repon -7 -7 7; me_saoul -15 -10 14; me_sauve 6 -6 -6; mec 6 -6 -6; mec_ca 6 -6 -6; mecon -11 -10 11
mecon_> -11 -10 11; mehdi -4 -4 5; mehdi_tiret -4 -4 5; meill 8 -8 -7; meill_> 8 -8 -7; meme -12 25 -38
meme_> 14 -14 -6; meme_apres -9 11 -13; meme_chose -10 11 -14; meme_en -4 6 -6; meme_endro -6 6 -6
meme_galer -6 6 -4; meme_messa -12 13 -12; meme_pire -8 8 -3; meme_plus -17 19 -19; meme_point -18 13 -12
meme_probl -8 8 -8; meme_trois -5 5 -5; merci 13 -24 -5; merci_> 19 -15 -20; merci_au 9 -9 -9; merci_beauc -2 -11 4
merci_bien 0 -15 0; merci_je 4 -3 -4; merci_mec 6 -6 -6; merci_monsi -10 -12 11; merci_savez 9 -7 -9
merci_vous 7 -6 -8; merde -12 -12 12; merde_> -10 -10 10; merde_votre -12 -11 12; mes 0 -20 8; mes_chain 9 -9 -9
mes_colle -6 -4 6; mes_conta -10 -8 9; mes_enfan -8 -5 7; mes_lunet -10 -12 13; mes_mails 16 -12 -17
mes_mauva -3 -1 4; mes_papie -9 -7 8; mes_texto -10 -6 9; messa 4 -1 -10; messa_> -13 3 -1; messa_a -7 -6 7
messa_d 6 0 -17; messa_de 7 -7 -7; mette -5 -5 6; mette_moi -5 -5 6; midi -8 -8 8; midi_> -8 -8 8; mieux 19 -2 -28
mieux_> 9 1 -22; mieux_maint 10 -9 -10; mieux_mais -12 11 -10; mieux_oui 7 -7 -7; mieux_qu 14 -14 -6
mille -10 -10 11; mille_> -6 -6 6; mille_a -5 -5 5; mille_huit -4 -6 8; mille_lyon -8 -8 9; mince -12 -12 12
mince_> -12 -12 12; minus -5 -8 9; minus_> -5 -8 9; minut -11 10 -8; minut_> -11 -16 14; minut_c 11 -11 -11
minut_et -21 21 -15; minut_je -13 -14 16; minut_mais 0 5 -11; minut_nous 7 -6 -7; minut_puis -8 7 -6
minut_que -7 -9 8; mirac 15 -15 -15; mirac_> 11 -12 -11; mirac_ca 7 -7 -5; mis 10 -10 -9; mis_du 10 -10 -9
mise -5 -5 6; mise_a -5 -5 6; mobil -9 -8 9; mobil_a -9 -7 9; mobil_car -6 -3 6; mobil_tres -8 -8 8; modem -5 -6 6
modem_qu -5 -6 6; modif -8 -7 8; modif_mon -8 -7 8; moi -11 -21 19; moi_> 3 -17 2; moi_a -6 -6 6; moi_arriv -2 -6 7
moi_au -8 -8 11; moi_aussi 6 -6 -6; moi_avec -5 -3 8; moi_c -8 -10 9; moi_ca 6 -5 -7; moi_ces -4 -4 7
moi_cinq -7 -5 8; moi_donc -7 -7 8; moi_en -5 -5 6; moi_et -10 -7 10; moi_fait -8 8 -8; moi_je -6 -10 10
moi_la -11 -10 12; moi_le -8 -8 8; moi_ou -8 -5 9; moi_par -6 -6 9; moi_parle -3 -3 5; moi_quelq -13 -10 18
moi_tres -8 -6 8; moi_un -10 -8 10; moi_une -5 -5 5; moi_vers -11 -10 13; moins -16 16 -8; moins_bien -12 12 -7
moins_mais -6 6 -6; mois -14 -16 15; mois_de -9 -13 11; mois_que -8 -9 8; moiti -18 19 -18; moiti_> -19 14 -8
moiti_des -10 10 -10; moiti_qui -9 8 -7; momen 5 -12 -4; momen_> -12 -7 8; momen_ca 11 -11 -11; momen_le -6 -4 7
mon -17 -20 23; mon_adres -6 -6 6; mon_ami 8 -6 -7; mon_avoca -10 -8 9; mon_chien -6 -5 6; mon_code -8 -8 8
mon_conse -8 -4 10; mon_contr -6 -6 6; mon_daron -6 -5 6; mon_debit -18 -14 17; mon_dossi -5 -3 6
mon_femme -10 -7 10; mon_fils 11 -19 -9; mon_frere -4 8 -8; mon_gamin -8 -5 7; mon_histo -5 -3 6; mon_insta -7 -5 7
mon_inter -15 -13 15; mon_iphon -8 -6 7; mon_mari 7 -11 -5; mon_mobil -10 -7 11; mon_mot -7 -5 8; mon_nom -12 -10 11
mon_num -7 -6 7; mon_numer -9 -8 12; mon_papa -8 -8 8; mon_pc -6 -6 7; mon_petit -7 -5 7; mon_phone -7 -7 7
mon_porta -19 -10 18; mon_preno -8 -7 8; mon_probl -10 8 -7; mon_quoi -6 -6 6; mon_repon -8 -7 8; mon_telep -10 -8 9
monde -17 3 5; monde_> -13 11 -10; monde_est -9 -10 10; monde_plus -9 -9 9; monsi -18 -21 21; monsi_> -11 -1 9
monsi_fourn -9 -10 10; monsi_lambe -10 -11 11; monsi_le 8 -6 -9; monsi_lefor -6 -6 7; monsi_m -11 -7 10
monta -11 -9 10; monta_est -11 -9 10; monte -7 -8 8; monte_a -6 -6 9; monte_la -6 -6 7; monte_voir -6 -6 6
morel -7 -8 8; morel_> -7 -8 8; mort -20 22 -24; mort_> -20 22 -24; mort_de -9 9 -9; mot -7 -5 8; mot_de -7 -5 8
mouli -8 8 -8; mouli_dans -8 8 -8; moyen -15 -14 15; moyen_d -15 -14 15; muet -17 -2 5; muet_> -12 -8 10
muet_comme -4 7 -8; mutue -8 -8 8; mutue_tres -8 -8 8; mwen -5 -5 5; mwen_l -5 -5 5; my -8 -8 8; my_name -8 -8 8
n -4 14 -21; n_a -17 15 -12; n_acced -7 7 -7; n_ai 0 5 -11; n_arriv -12 11 -9; n_en -9 -10 10; n_enten 7 -6 -7
n_est -4 8 -16; n_y 3 -1 -15; nadia -6 -7 7; nadia_point -6 -7 7; name -8 -8 8; name_is -8 -8 8; natha -5 -6 9
natha_point -5 -6 9; navig 8 -8 -8; navig_> 8 -8 -8; ne -10 -1 7; ne_capte -4 7 -5; ne_chang -7 9 -11
ne_clign 8 -9 -7; ne_coupe 20 -20 -19; ne_fait -12 -9 9; ne_fonct -19 14 -8; ne_m -8 -7 8; ne_march -2 5 -14
ne_parle -8 -5 11; ne_peux -12 -8 11; ne_prend -8 -7 8; ne_recoi -17 -10 15; ne_remar -11 13 -10
ne_repon -15 -12 15; ne_revie -9 10 -9; ne_s -14 14 -13; ne_sais -6 -23 17; ne_se -12 11 -8; ne_sonne -1 4 -4
ne_suis -3 -3 6; ne_va -17 17 -7; ne_veut -8 10 -4; ne_veux -2 -3 4; ne_vient -10 10 -11; ne_vois -7 -9 9
ne_voudr -7 8 -8; negat -15 16 -16; negat_> -11 11 -11; negat_c -7 9 -7; negat_toujo -3 5 -4; net -6 -6 7
net_> -6 -6 7; nette 7 -7 -7; nette_mieux 7 -7 -7; neuf -12 -12 14; neuf_aroba -4 -4 5; neuf_camer -6 -6 7
neuf_heure -6 -5 7; neuf_mille -8 -8 8; neuf_point -6 -6 8; neuf_un -5 -5 5; neuve -9 -10 9; neuve_> -9 -10 9
nez -6 -6 7; nez_> -6 -6 7; ni -6 -6 7; ni_appel -7 -6 9; ni_envoy -7 -6 9; ni_pon -5 -5 5; nicke 28 -27 -23
nicke_> 13 -11 -17; nicke_chrom 7 -7 -7; nicke_depui 13 -13 -12; nicke_j 9 -8 -8; nicke_je 12 -13 -10
nicke_maint 19 -15 -20; nicke_merci 6 -5 -6; nicke_tout 9 -9 -3; no -7 8 -8; no_it -7 8 -8; noir -6 6 -7
noir_comme -6 6 -7; noire -7 -8 8; noire_avec -7 -8 8; nom -15 -14 16; nom_> -13 -10 12; nom_caron -7 -7 7
nom_de -14 -10 16; nom_est -6 -5 6; non -10 21 -26; non_> -36 33 -16; non_atten -5 -5 5; non_c 3 0 -11
non_ca -18 19 -11; non_ces 7 -7 -6; non_des -7 7 -6; non_et -17 20 -21; non_fieu -6 7 -2; non_il 7 -12 -6
non_j -8 9 -10; non_je -15 0 3; non_le -7 10 -13; non_ma -6 6 -7; non_mais 15 -16 -9; non_non 20 -21 -9
non_on -9 7 -6; non_pardo 8 -7 -10; non_pas -16 17 -14; non_plus 12 -11 -14; non_rien 5 -5 -6; non_toujo -3 4 -1
non_tout 12 -11 -14; non_zut -12 12 -13; nonan -12 -10 11; nonan_poste -12 -10 11; nord -6 -7 8; nord_aroba -6 -7 8
norma 7 -6 -7; norma_> 7 -6 -7; nos -8 -7 8; nos_clien -8 -7 8; not -7 8 -8; not_worki -7 8 -8; notre -12 -2 6
notre_conse -5 -5 5; notre_cote -9 9 -8; notre_lien -6 -5 7; notre_poste -6 -5 6; nous 3 0 -8; nous_avons -7 7 -8
nous_pouvo 7 -6 -7; nous_somme -7 -7 8; nouve 31 -21 -33; nouve_> 16 -13 -17; nouve_acces 8 -6 -8
nouve_conne 8 -9 -7; nouve_du 11 -9 -8; nouve_inter 6 -6 -6; nouve_la 7 -6 -6; nouve_le 13 -14 -12
nouve_merci 8 -8 -7; nouve_mes 11 -10 -10; nouve_monsi 8 -6 -9; nouve_opera 17 -9 -17; nouve_sur 10 -9 -10
nouve_telep 9 -12 -9; novem -11 -15 13; novem_> -11 -15 13; num -7 -6 7; num_> -7 -6 7; numer -7 -21 10
numer_> -7 -8 8; numer_ca -7 -6 7; numer_de -7 -7 8; numer_masqu -8 -9 9; numer_un 11 -11 -11; o -7 -7 7
o_r -6 -6 7; o_u -6 -6 7; oeil -6 -7 6; oeil_> -6 -7 6; offre -11 -15 14; offre_> -13 -12 13; offre_plus -9 -10 10
oh 0 -6 -1; oh_ben -5 -5 5; oh_fan 11 -11 -6; oh_let 10 -10 -9; oh_mais 6 -5 -7; oh_non -6 6 -7; oh_punai -10 -10 10
ok 17 -12 -17; ok_> 15 -11 -14; ok_c 9 -8 -9; olga -6 -6 7; olga_point -6 -6 7; on -6 -9 6; on_a 15 -18 -11
on_dirai 20 -7 -21; on_en -7 -6 7; on_est -8 13 -16; on_m -7 -8 8; on_peut -16 5 4; on_s -8 -8 8; on_va -18 -19 19
on_verra -16 -15 16; on_voit -3 -6 6; ont -11 -3 7; ont_clign -5 5 -5; ont_dispa -10 -8 9; onze -9 -9 9
onze_poste -9 -9 9; opera -15 -19 19; opera_> -15 -17 18; opera_a -7 -8 8; opera_humai -3 -5 6; opera_je -5 -5 5
opera_s -9 -7 10; orang -22 19 -9; orang_> -22 21 -16; orang_point -6 -14 16; ordin -13 -17 16; ordin_> -16 -15 16
ordin_fixe -7 -7 8; ordin_hop 6 -5 -7; ordin_la -8 -8 8; ordin_sous -7 -8 8; ordre 18 -11 -20; ordre_> 12 -9 -13
ordre_merci 15 -11 -15; oreil -6 -5 8; oreil_il -6 -5 8; ou -14 -14 15; ou_est -7 -7 9; ou_le -7 -4 8
ou_mon -6 -6 6; ou_non -7 -7 7; ou_peut -3 -5 6; ou_quatr -9 -8 9; ou_quoi -8 -5 9; ou_seize -7 -7 7; ou_un -3 -2 4
oubli -5 -5 5; oubli_les -5 -5 5; ouf 10 -10 -10; ouf_oui 10 -10 -10; oui 18 -13 -18; oui_> 35 -38 -22
oui_ah -12 12 -13; oui_allo -16 -20 17; oui_alors -3 -2 4; oui_c 21 -19 -15; oui_ca 18 -15 -15; oui_enfin -11 11 -10
oui_euh -7 -7 7; oui_figur 12 -11 -13; oui_helas -7 7 -6; oui_impec 6 -6 -6; oui_inter 19 -17 -9; oui_j -3 8 -19
oui_je 4 1 -14; oui_la 11 1 -28; oui_le 25 -25 -18; oui_maint 8 -6 -7; oui_mais -22 21 -11; oui_merci 12 -10 -12
oui_non 7 -7 0; oui_on 5 -5 -5; oui_ou -7 -7 7; oui_oui 9 -7 -15; oui_parfa 7 -8 -6; oui_pour -11 11 -7
oui_regar 6 -5 -7; oui_tout 27 -25 -23; ouvre 3 0 -12; ouvre_> -1 2 -8; ouvre_c 6 -5 -7; ouvre_une -7 7 -6
ouvri 3 0 -13; ouvri_> 3 0 -13; p -5 -6 7; p_point -4 -4 5; p_u -4 -4 5; page 6 -1 -19; page_ca -7 7 -6
page_ne -12 12 -11; page_s 13 -15 -10; page_veut -9 10 -11; page_vient 14 -16 -10; paie -10 -6 8; paie_la -10 -6 8
paill -15 -15 15; paill_> -15 -15 15; panne -15 19 -17; panne_> -13 15 -23; panne_conti -7 7 -7
panne_est -12 13 -11; panne_j -7 8 -8; panne_malhe -5 5 -5; panne_plus 7 -6 -7; panne_tous 7 -6 -7; papa -8 -16 10
papa_> -10 -7 9; papa_ca 8 -7 -3; papa_est -8 -8 8; papie -9 -7 8; papie_> -9 -7 8; paque -6 -5 7; paque_sur -6 -5 7
par -6 -5 9; par_quelq -4 -3 5; par_un -6 -6 9; parc -10 -10 10; parc_> -10 -10 10; parce -14 -2 7
parce_que -14 -2 7; pardo -8 -18 10; pardo_> -15 -15 15; pardo_si 8 -7 -10; parei -24 29 -29; parei_> -24 28 -28
parei_pas -5 5 -5; parfa 24 -19 -24; parfa_> 18 -15 -17; parfa_l 8 -6 -8; parfa_merci 9 -7 -9; parfa_on 9 -10 -8
parle -14 -9 20; parle_a -9 -8 14; parle_avec -8 -6 8; parle_de -10 -4 11; parle_plus -6 -5 8; parle_qu -8 -5 11
parle_trop -12 -9 12; parti -18 -15 17; parti_> -13 -13 13; parti_mange -9 -10 10; parto -9 6 -2; parto_> -9 6 -2
pas -47 40 -11; pas_> -42 36 -14; pas_a -12 11 -9; pas_arran -18 22 -24; pas_bien -3 -2 4; pas_bon -16 16 -11
pas_bouge -12 10 -9; pas_ce 2 -13 -1; pas_chang -2 4 -2; pas_chez -6 -9 7; pas_com -8 -6 8; pas_comme -3 -6 6
pas_d -18 20 -19; pas_de -15 22 -23; pas_demar -17 15 -14; pas_devan -10 -12 12; pas_dire -12 12 -11
pas_du -12 18 -19; pas_elle -6 -7 7; pas_encor -15 -16 18; pas_fonct -20 19 -13; pas_grave -14 -13 14
pas_il -2 -4 4; pas_inter -30 28 -22; pas_je -6 -7 7; pas_juste -3 -4 5; pas_l -7 -8 8; pas_la -9 10 -2
pas_le -3 -5 6; pas_mais 20 -20 -12; pas_malgr -5 6 -6; pas_march -16 19 -16; pas_me -19 7 -6; pas_mieux -24 18 -9
pas_non -7 9 -3; pas_ou -6 -5 7; pas_pas -13 13 -6; pas_que -16 16 -14; pas_regle -22 21 -14; pas_resol -11 9 -7
pas_reven -14 14 -10; pas_s -9 10 -11; pas_savez -17 17 -7; pas_se -8 10 -4; pas_si -18 -8 13; pas_sur -21 -8 13
pas_tout 20 -22 -7; pas_trop -9 -8 11; pas_verif -11 -8 10; pas_votre -3 4 -1; pas_vous -7 3 -3; pas_vraim -8 11 -11
passe 2 5 -17; passe_> 15 -22 -12; passe_a -18 13 1; passe_au 7 -4 -11; passe_moi -9 -7 9; passe_pas -15 13 -12
passe_rien -12 11 -8; passe_un -2 7 -12; patie -16 -10 14; patie_il -3 -1 4; patie_je -13 -8 11; patie_pour -8 -6 7
patie_qu -14 -6 15; paul -16 -16 17; paul_> -11 -11 11; paul_aroba -4 -7 10; paul_chez -7 -7 7; paul_duran -4 -4 7
paul_henri -6 -5 6; paul_soixa -3 -3 6; payez -10 -7 9; payez_ma -10 -7 9; pc -10 -10 11; pc_deux -6 -6 7
pc_et -6 -9 9; pc_l -7 -7 7; peine 8 -8 -9; peine_de 8 -8 -9; perds -5 -6 6; perds_le -5 -6 6; perdu -19 -15 19
perdu_> -15 -13 15; perdu_avec -5 -3 5; perdu_mon -8 -8 8; perfe 8 -8 -6; perfe_adess 8 -8 -6; perre -4 -4 5
perre_deux -4 -4 5; perri -6 -5 6; perri_aroba -6 -5 6; persi -17 17 -16; persi_> -17 17 -16; perso -9 -9 9
perso_> -7 -8 10; perso_agee -5 -6 6; perso_avec -6 -3 7; perso_de -7 -5 8; perso_ne -11 -12 12; perte -6 -5 7
perte_de -6 -5 7; petit -17 -9 13; petit_> -8 -9 9; petit_aroba -4 -3 4; petit_croix -8 7 -7; petit_dame -6 6 -7
petit_est 6 -6 -6; petit_fils -7 -5 7; petit_lumie -5 -6 6; petit_quest -6 -5 6; petit_rond -6 -4 7
petit_touch -9 -7 8; petit_villa -5 -4 7; petro -6 -6 7; petro_aroba -6 -6 7; peu -20 -10 16; peu_> -5 -5 5
peu_avec -4 -6 9; peu_chelo -11 -11 12; peu_dure -6 -5 8; peu_mieux -9 9 -9; peu_parce -6 -10 9
peu_parto -12 -17 17; peu_perdu -5 -3 5; peu_pour -6 -4 7; peu_pres -5 -4 6; peu_surpr -8 -8 8; peut -20 -4 12
peut_avoir -6 -6 7; peut_etre -9 -11 10; peut_me -6 -7 6; peut_pas -12 12 -11; peux 7 -16 -3; peux_appel 16 -17 -15
peux_avoir -12 -5 15; peux_de 9 -12 -9; peux_enfin 8 -8 -8; peux_le -17 -9 17; peux_navig 8 -8 -8; peux_ni -7 -6 9
peux_parle -14 -4 17; peux_pas -12 -19 20; peux_plus -17 -15 17; peux_savoi -14 -9 12; peux_toujo -19 7 -6
phone -7 -7 7; phone_c -7 -7 7; piece -10 -9 10; piece_> -10 -9 10; pierr -6 -5 10; pierr_point -3 -4 6
pierr_tiret -7 -5 10; pire -21 24 -25; pire_> -18 20 -22; pire_en -11 13 -14; pire_qu -18 15 -12; placa -9 -10 10
placa_> -9 -10 10; plain -10 -9 10; plain_> -10 -9 10; plais -9 -10 10; plais_> -9 -10 10; plait -9 -7 10
plait_> -9 -7 9; plait_un -9 -7 10; plant -12 15 -14; plant_encor -8 12 -14; plant_toujo -7 7 -6; plein -10 -6 7
plein_je -10 -6 7; pleut -13 -10 12; pleut_depui -13 -10 12; plupa -8 -8 8; plupa_> -8 -8 8; plus 10 -13 -7
plus_33 -7 -8 8; plus_> -5 9 -21; plus_a 12 -13 -10; plus_aller -11 -6 9; plus_appel -6 -3 7; plus_aucun 3 -3 -20
plus_besoi 7 -6 -1; plus_ca -21 20 -12; plus_d -9 -10 10; plus_de 22 -28 -13; plus_fort -6 -5 8; plus_la 7 -2 -17
plus_le 5 -1 -17; plus_les -15 -12 16; plus_mais 18 -14 -8; plus_mes -12 -9 11; plus_moyen -15 -14 15
plus_parle -10 -8 11; plus_patie -14 -6 15; plus_point -6 -6 6; plus_rapid -9 -10 10; plus_recon -8 -5 7
plus_rien 12 -9 -14; plus_trent -5 -5 5; plus_tut -12 -9 9; pluto -16 -15 16; pluto_inter -12 -11 11
pluto_que -5 -5 5; poil 7 -4 -10; poil_> 7 -4 -10; point -15 -8 12; point_> -18 13 -12; point_b -4 -5 8
point_be -6 -7 7; point_blanc -9 -9 10; point_bois -6 -6 7; point_ch -9 -10 11; point_cheri -6 -7 7
point_com -8 -9 10; point_du -6 -6 7; point_dumas -5 -5 8; point_dupon -7 -8 11; point_duran -7 -6 8
point_e -6 -6 7; point_fr -9 -10 13; point_gros -5 -6 9; point_lefev -6 -6 7; point_leger -6 -7 7
point_lemai -6 -6 8; point_lopez -5 -5 6; point_marti -5 -5 6; point_net -6 -6 7; point_nord -6 -7 8
point_perre -4 -4 5; point_perri -6 -5 6; point_petro -6 -6 7; point_r -6 -6 7; point_rex -5 -5 5
point_rocha -6 -7 7; pompi -9 -8 9; pompi_> -9 -8 9; pon -5 -5 5; pon_enten -5 -5 5; porta -9 -12 11
porta_> -14 -10 14; porta_comme 7 -7 -7; porta_le -3 -5 6; porta_reste -8 -8 8; porte -14 -11 13; porte_je -5 -6 6
porte_plain -10 -9 10; portu -9 -9 9; portu_> -9 -9 9; posee -5 -4 7; posee_au -5 -4 7; posta -6 -6 6
posta_ou -6 -6 6; poste -13 -19 17; poste_> -6 -18 11; poste_a -2 -11 3; poste_dans -7 -7 7; poste_et -6 -7 6
poste_inter -6 -5 6; poste_n -7 7 -7; poste_point -6 -6 7; poste_sont -7 -7 7; pouf -8 8 -8; pouf_> -9 10 -8
pouf_ca -6 7 -7; pour 4 -15 0; pour_aller -3 -1 4; pour_etre -5 5 -5; pour_finir -5 5 -5; pour_l -6 -5 7
pour_le 1 -5 -8; pour_ma -8 -6 8; pour_moi 19 -14 -19; pour_mon -17 -13 17; pour_qui -10 -7 8; pour_savoi -6 -4 7
pour_se -8 -6 7; pour_un 7 -10 -5; pour_une -11 -8 11; pour_voir -15 -11 15; pour_votre -13 -7 12; pour_vous -5 -3 6
pourr -11 11 -9; pourr_> -11 11 -10; pourr_je -2 -3 5; pouve -15 -12 16; pouve_atten -5 -5 5; pouve_me -14 -11 15
pouve_repet -14 -10 14; pouvo 7 -6 -7; pouvo_clore 7 -6 -7; prefe -11 -8 11; prefe_avoir -5 -5 5
prefe_conti -11 -9 12; prefe_parle -4 -7 7; prefe_qu -5 -3 6; prefe_suivr -5 -5 5; premi -11 1 3
premi_etage -9 -15 11; premi_etape -8 8 -8; prend -12 -12 14; prend_deux -4 -7 7; prend_le -6 -5 6
prend_plus -8 -7 8; prend_un -7 -6 7; prene -10 -7 8; prene_pour -10 -7 8; prenn -5 -3 6; prenn_mon -5 -3 6
preno -8 -8 8; preno_c -8 -7 8; preno_julie -7 -7 7; pres -5 -4 6; pres_> -5 -4 6; press -7 7 -7
press_alors -7 7 -7; previ -8 -5 11; previ_je -8 -5 11; prie -13 -7 13; prie_> -13 -7 13; print -5 -4 7
print_> -5 -4 7; prise -7 -10 9; prise_> -7 -10 9; prive -6 -6 7; prive_d -6 -6 7; pro -8 -9 11; pro_aroba -8 -9 11
probl 13 -1 -28; probl_> 19 -13 -20; probl_est -18 19 -12; probl_n -11 9 -7; probl_pas -16 16 -11
probl_persi -14 12 -9; probl_regle 12 -14 -8; probl_resol 9 -10 -8; proce -12 2 -1; proce_> -9 -8 10
proce_sans -7 7 -8; prono -8 -6 7; prono_> -8 -6 7; propo -3 -2 4; propo_d -3 -2 4; ps5 -8 -8 8; ps5_> -8 -8 8
puis -29 28 -12; puis_aroba -4 -11 11; puis_ca -7 8 -7; puis_elle -8 9 -14; puis_le -5 -5 6; puis_non -9 9 -7
puis_plus -8 7 -6; puis_pouf -9 10 -8; puis_repar -22 21 -9; puk -8 -8 8; puk_> -8 -8 8; punai -13 -13 13
punai_> -12 -12 12; punai_elle -10 -10 10; putai -10 -10 10; putai_mais -10 -10 10; qu 3 -1 -9; qu_a -19 14 -7
qu_avant 2 0 -18; qu_est -7 -6 7; qu_il 11 -20 -10; qu_on -9 -7 9; qu_un -12 -5 13; quand -7 -6 7; quand_je -7 -6 7
quara 3 -18 10; quara_> 12 -11 -12; quara_deux -14 -13 14; quara_poste -14 -12 13; quart -6 -6 7; quart_est -6 -6 7
quatr -1 -14 6; quatr_appar -11 -9 11; quatr_aroba -5 -6 8; quatr_barre 13 -14 -12; quatr_cinqu -5 -7 7
quatr_ordin -9 -8 8; quatr_rue -5 -5 5; quatr_vingt -15 -9 14; que -6 2 -3; que_c 8 -17 -3; que_ca -2 3 -9
que_d -5 -5 5; que_j -7 -15 13; que_je -14 -12 15; que_la -22 22 -18; que_le -2 -12 6; que_non -2 4 -13
que_oui 10 -6 -18; que_vous 3 4 -22; quel -7 -9 8; quel_bande -7 -9 8; quell -12 -12 12; quell_bande -9 -7 8
quell_honte -10 -9 10; quell_lumie -10 -11 11; quelq -12 -8 17; quelq_un -12 -8 17; quest -11 -9 10; quest_> -6 -5 6
quest_sur -6 -6 6; quest_tranq -9 -7 8; qui -31 6 12; qui_> -10 -7 8; qui_a -11 -9 10; qui_clign -6 8 -8
qui_est -2 -15 11; qui_habit -5 -6 6; qui_m -6 -6 9; qui_march -17 16 -11; qui_regar -6 -6 6; qui_remar -15 13 -8
quinz -14 -13 14; quinz_aroba -3 -3 6; quinz_au -9 -7 9; quinz_de -6 -4 8; quinz_et -7 -8 8; quinz_ou -7 -7 7
quinz_rue -10 -13 12; quinz_sont -9 -7 9; quitt -5 -5 5; quitt_votre -5 -5 5; quoi -13 -8 11; quoi_> -6 -6 6
quoi_cette -9 -8 9; r -17 -18 19; r_> -7 -6 7; r_a -8 -7 8; r_d -8 -7 8; r_e -6 -6 6; r_et -5 -5 5; r_o -6 -6 7
r_point -6 -6 6; r_t -6 -6 7; r_u -6 -6 7; r_un -4 -4 5; raccr -6 -6 7; raccr_au -6 -6 7; rade -7 9 -7
rade_> -7 9 -7; raise -14 -8 13; raise_sur -14 -8 13; rallu 6 2 -15; rallu_et 11 -9 -14; rallu_le 7 -7 -7
rallu_mais -10 9 -7; rame -12 13 -13; rame_encor -9 13 -13; rame_toujo -9 9 -7; rame_un -4 -6 9; rapid -9 -10 10
rapid_> -9 -10 10; rappe -12 -9 11; rappe_> -7 -8 8; rappe_comme -13 -10 12; rappe_moi -6 -6 9; rappe_par -4 -3 5
rebel -12 12 -12; rebel_> -12 12 -12; reboo -7 8 -9; reboo_deux -7 8 -9; rebra -9 5 -2; rebra_> 13 -13 -12
rebra_la -10 -8 9; rebra_les -5 5 -5; rebra_mais -13 13 -6; recla -7 -7 7; recla_> -7 -7 7; recoi 4 -13 -4
recoi_cinq 13 -14 -13; recoi_mes 8 -5 -8; recoi_plus -17 -10 15; recom -18 18 -15; recom_> -18 18 -15
recon 17 -14 -16; recon_> 17 -14 -16; recou -16 16 -9; recou_> -16 16 -9; recu 0 -12 1; recu_et -3 -2 4
recu_trois 7 -7 -7; recu_un -10 -10 10; recup 15 -13 -16; recup_la 9 -8 -8; recup_le 8 -6 -3; recup_ma 11 -10 -12
recup_toute 9 -9 -9; redem -22 -3 7; redem_> -29 -18 20; redem_c -9 9 -8; redem_ca -11 12 -11; redem_deux -5 5 -5
redem_ecran -6 7 -8; redem_en -11 15 -16; redem_et 6 -3 -18; redem_je -2 -3 5; redem_la -16 -8 12
redem_mais -18 14 -11; redem_non -16 16 -2; redem_pas -1 11 -11; redev 10 -10 -9; redev_norma 6 -6 -7
redev_verte 14 -13 -12; redir -9 -8 9; redir_moi -9 -8 9; refon 16 -12 -22; refon_> 18 -17 -19; refon_pas -14 15 -13
regar -16 -23 22; regar_> -16 -20 20; regar_en -9 -9 9; regar_l 5 -10 -2; regar_la -10 -8 12; regar_moi 6 -5 -7
regle 16 -9 -18; regle_> 11 -4 -22; regle_je 9 -10 -9; relan -8 -6 8; relan_le -8 -6 8; relat -5 -5 6
relat_avec -5 -5 6; remar 11 0 -27; remar_> 20 -13 -22; remar_ca 13 -12 -5; remar_cinq -17 17 -7; remar_donc 8 -8 -7
remar_merci 14 -7 -10; remar_nicke 6 -6 -6; remar_pas -15 16 -18; remar_super 6 -6 -5; remer 9 -10 -9
remer_> 9 -10 -9; remis 12 -9 -15; remis_en 12 -9 -15; remon 16 -15 -15; remon_> 16 -15 -15; rend -10 -9 10
rend_dingu -10 -9 10; rende -15 -10 15; rende_la -9 -7 9; rende_vous -12 -7 11; rentr 12 -10 -10
rentr_dans 13 -9 -14; rentr_diman -7 -5 7; repar 7 -2 -26; repar_> 12 -6 -29; repar_a -13 -12 13
repar_comme -2 6 -15; repar_en -14 14 -13; repar_la 6 -6 -6; repar_merci 8 -7 -9; repar_oui 9 -8 -9
repar_pour 10 -9 -10; repar_puis -8 9 -14; repar_repar 9 -8 -9; repar_une -12 -8 12; repas -9 -8 8
repas_demai -9 -8 8; repet -17 -12 17; repet_> -13 -10 13; repet_ma -9 -7 8; repet_s -7 -6 7; repon -25 -22 26
repon_> -10 -11 12; repon_ne -8 -7 8; repon_oui -7 -7 7; repon_plus -10 -11 10; repos -7 -6 7; repos_> -7 -6 7
repri 8 -9 -7; repri_> 8 -9 -7; resea 3 -2 -7; resea_> 9 -7 -19; resea_comme -6 6 -6; resea_est 11 -12 -8
resea_la -7 7 -7; resea_mobil -8 -8 8; resea_mon -4 8 -8; resea_n -9 10 -2; resil -13 -9 11; resil_> -7 -8 8
resil_et -10 -6 7; resol 14 -8 -22; resol_> 12 -7 -20; resol_pour 9 -8 -9; respo -13 -10 13; respo_> -13 -10 13
reste -22 22 -20; reste_bloqu -8 8 -8; reste_etein -8 10 -10; reste_orang -10 11 -11; reste_rouge -14 11 -8
reste_sans -7 7 -7; reste_sur -8 -8 8; reste_tout -6 6 -7; resul -7 7 -8; resul_> -7 7 -8; retab 23 -19 -22
retab_> 24 -22 -23; retab_depui 7 -6 -7; retab_du 10 -12 -10; retom -12 13 -17; retom_> -12 13 -17; retou 10 -9 -11
retou_> 8 -8 -8; retou_hein 8 -8 -7; retro 15 -15 -20; retro_inter 14 -18 -14; retro_la 5 -4 -15
retro_le 14 -14 -14; reuni -6 -10 9; reuni_> -6 -10 9; reuss 18 -19 -16; reuss_a 13 -14 -12; reuss_tout 8 -8 -8
reven 11 2 -26; reven_> 23 -19 -19; reven_a 8 -7 -5; reven_ca 6 -6 0; reven_d 11 -10 -10; reven_merci 12 -7 -6
reven_oui 11 -11 -10; reven_parce -7 7 -6; reven_puis -22 21 -9; reven_sur 10 -12 -10; reven_tout 18 -19 -6
reven_une -9 9 -7; revie -6 -4 5; revie_> -5 -5 5; revie_pas -9 10 -9; revoi 9 -9 -9; revoi_> 9 -9 -9; rex -5 -5 5
rex_soixa -5 -5 5; rez -6 -7 6; rez_de -6 -7 6; rh -6 -6 7; rh_aroba -6 -6 7; ridic -16 -10 13; ridic_> -16 -10 13
rien -21 34 -32; rien_> -17 23 -18; rien_a 17 -14 -16; rien_c -4 7 -8; rien_ca -4 11 -11; rien_chang -14 16 -8
rien_dans -7 6 -6; rien_de -16 17 -14; rien_donne -9 11 -12; rien_du -9 9 -8; rien_fait -21 20 -15; rien_le -5 5 -5
rien_n -8 7 -5; rien_ne -14 18 -15; rien_qui -18 18 -12; rigol -9 -8 9; rigol_> -9 -8 9; rire -11 -10 11
rire_> -11 -10 11; robot 6 -7 -5; robot_> 8 -6 -9; robot_la -9 -8 9; rocha -6 -7 7; rocha_aroba -6 -7 7
rond -6 -4 7; rond_tourn -6 -4 7; rose -9 -9 10; rose_blanc -9 -9 10; rouge -18 18 -12; rouge_> -26 22 -12
rouge_a 6 -3 -17; rouge_clign -18 -8 13; rouge_sur -8 7 -7; roule 14 -13 -14; roule_> 14 -13 -14; rouss -14 -14 15
rouss_> -10 -10 10; rouss_de -7 -6 7; route 7 -14 -7; route_> 12 -9 -15; route_est -8 -6 7; roux -8 -7 7
roux_> -8 -7 8; roux_r -6 -6 7; rue -9 -9 10; rue_des -8 -9 9; rue_ou -7 -4 8; s -5 -4 6; s_affic 9 -1 -20
s_allum -20 -6 13; s_arran -14 -13 14; s_e -7 -6 7; s_enten -8 -8 8; s_est 2 -7 -1; s_f -6 -6 6; s_go 10 -10 -9
s_il -9 -7 10; s_ouvre 4 -2 -11; s_ouvri 3 0 -13; s_point -5 -6 8; s_s -7 -6 7; s_still -7 8 -8; sa -7 -7 3
sa_ca -7 -7 8; sa_chamb 8 -8 -7; sa_chang -5 5 -5; sa_ka -5 -5 5; sa_redem -12 -7 8; sais -11 -30 24
sais_compt -7 -6 7; sais_pas -7 -32 26; sais_plus -7 -6 7; salar -7 -7 7; salar_mais -7 -7 7; salon -11 -12 12
salon_> -11 -12 12; salut -6 -5 6; salut_bien -6 -5 6; samir -9 -9 9; samir_belka -9 -9 9; sans -12 12 -10
sans_accen -6 -7 7; sans_aucun -7 7 -8; sans_resea -6 6 -6; sans_rien -5 5 -5; saoul -15 -10 14; saoul_> -15 -10 14
saute -8 9 -14; saute_encor -8 9 -14; sauve 10 -9 -11; sauve_la 10 -9 -11; sav -6 -6 6; sav_aroba -6 -6 6
savez 8 0 -9; savez_vous 8 0 -9; savoi -14 -9 12; savoi_> -14 -9 12; scand -15 -13 14; scand_> -15 -13 14
sdsl -6 -5 7; sdsl_depui -6 -5 7; se 7 -5 -8; se_conne -8 10 -4; se_lance 9 -9 -9; se_passe -12 11 -8
se_prono -8 -6 7; sec -5 -5 5; sec_la -5 -5 5; secon -17 5 2; secon_> -17 -1 6; secon_et -8 8 -8; secon_je -7 -8 9
secon_le -7 -5 8; seize -11 -11 11; seize_> -7 -7 7; seize_machi -9 -9 9; semai -9 -7 8; semai_> -9 -7 8
sembl 7 -7 -8; sembl_que 7 -7 -8; sept -12 -10 12; sept_a -9 -7 8; sept_aroba -8 -9 11; sept_machi -9 -7 8
septa -7 -6 7; septa_cinq -7 -6 7; serie 0 -13 3; serie_> -11 -7 9; serie_a 8 -9 -7; servi -11 -3 0
servi_> 0 11 -16; servi_a -11 11 -8; servi_achat -6 -6 6; servi_clien -9 -8 9; servi_de -10 -10 10
servi_deplo -12 -12 12; servi_est 9 -12 -8; servi_on -3 -2 4; servi_techn -7 -6 7; seul -8 -11 11; seul_> 6 -6 -6
seul_allez -3 -5 6; seul_appar -9 -8 9; seul_au -14 -11 15; seul_r -5 -5 5; seule -18 -10 12; seule_> -6 -8 7
seule_appar -10 -10 11; seule_le -14 -8 9; sfr -8 -8 13; sfr_point -8 -8 13; si 23 -25 -2; si_> 17 -17 -13
si_c 14 -14 -3; si_ca 11 -11 -8; si_en 8 -7 -10; si_j -21 -2 8; si_je -3 -2 4; si_on 8 -9 -7; si_si 8 -9 -7
sien -3 -5 6; sien_et -3 -5 6; signa 5 -19 5; signa_> 17 -18 -14; signa_tout 6 -6 -6; signa_wifi -12 -7 10
signe -10 -7 9; signe_> -10 -7 9; silen -6 -6 6; silen_j -6 -6 6; silva -9 -9 9; silva_de -9 -9 9; sim -15 -10 13
sim_> -13 -8 10; sim_elle -8 -5 7; simon -4 -11 11; simon_et -4 -11 11; site 8 -8 -7; site_s 8 -8 -7; six -17 -17 18
six_ans -10 -11 10; six_douze -5 -7 7; six_non -5 -5 5; six_petit -4 -3 4; six_pro -4 -4 5; six_soixa -5 -7 7
six_tout -5 -4 7; smith -8 -8 8; smith_> -8 -8 8; sms -11 -7 10; sms_> -11 -7 10; socie -17 -16 17
socie_dupon -7 -6 7; socie_duran -7 -7 7; socie_l -5 -5 5; socie_trans -8 -8 8; soeur -1 -11 2; soeur_de -6 -6 7
soeur_donc 7 -7 -7; soeur_elle -7 -5 6; soir -9 -9 9; soir_> -9 -9 9; soire 6 -6 -6; soire_> 6 -6 -6
soixa -14 -15 16; soixa_cinq -5 -5 5; soixa_deux -3 -4 7; soixa_dix -5 -7 7; soixa_et -9 -9 9; soixa_neuf -8 -8 8
soixa_quinz -3 -3 6; soixa_salar -7 -7 7; sol -6 -7 7; sol_> -6 -7 7; somme -7 -7 8; somme_dans -5 -4 7
somme_soixa -7 -7 7; son 18 -14 -18; son_est 12 -11 -12; son_telep 11 -13 -11; sonne 5 -4 -13; sonne_a 9 -9 -9
sonne_toujo -1 4 -4; sont 4 -13 0; sont_a -10 -10 10; sont_inacc -6 -3 6; sont_touch -12 -11 13; sont_tous 10 -8 -11
sont_verte 11 -7 -10; sophi -14 -15 15; sophi_marte -7 -7 7; sophi_morel -7 -8 8; sophi_under -5 -5 6
sorti -13 -10 12; sorti_> -11 -9 10; sorti_a -11 -11 11; souci 15 -9 -26; souci_> 2 1 -22; souci_merci 11 -11 -10
souci_n 14 -15 -11; souci_tout 11 -11 -5; souha -9 -7 9; souha_m -7 -6 7; souha_parle -7 -5 8; sous -19 -14 16
sous_la -14 -8 9; sous_les -7 -8 8; sous_sol -6 -7 7; stabl 20 -16 -21; stabl_maint 20 -16 -21; stand -8 -7 8
stand_telep -8 -7 8; steph -7 -6 7; steph_vasse -7 -6 7; still -7 8 -8; still_not -7 8 -8; stop -5 -5 6
stop_je -5 -5 6; stylo -7 -6 7; stylo_> -7 -6 7; suffi -16 -18 16; suffi_maint -16 -18 16; suis -5 -9 5
suis_a -7 -6 9; suis_au -11 -11 13; suis_avec -7 -5 6; suis_carlo -9 -9 9; suis_conne 13 -12 -13; suis_coupe -9 -9 9
suis_dans -13 -16 15; suis_desol -14 -1 7; suis_en -9 -10 10; suis_encor -2 -6 7; suis_furie -16 -14 16
suis_hors -11 -10 12; suis_le -13 -9 12; suis_madam -10 -8 9; suis_pas -9 -25 16; suis_perdu -15 -13 15
suis_press -7 7 -7; suis_recon 18 -14 -18; suis_seul -14 -11 15; suis_sur 10 -15 -3; suis_toujo -19 15 -15
suis_tres -11 -10 11; suis_un -16 -8 18; suis_une -5 -5 5; suis_vraim -7 -8 8; suite -12 -11 13; suite_> -12 -11 13
suivr -5 -5 5; suivr_vos -5 -5 5; sujet -8 -7 8; sujet_de -8 -7 8; super 15 -14 -14; super_> 6 -6 -5
super_c 13 -10 -11; super_ca 7 -7 -7; super_merci 6 -6 -7; sur -5 0 -2; sur_> -17 -21 21; sur_appel -8 -8 8
sur_cinq 13 -14 -13; sur_deux -18 16 -15; sur_googl -9 -9 9; sur_inter -6 -8 7; sur_la -17 14 -12; sur_le -19 -8 12
sur_les -8 -7 8; sur_ma -6 -6 6; sur_mais -5 5 -5; sur_mon -18 -8 17; sur_notre -6 -5 7; sur_son 11 -13 -11
sur_tous 13 -14 -12; surpr -8 -8 8; surpr_> -8 -8 8; switc -8 -6 7; switc_> -8 -6 7; synch 7 -5 -10; synch_> -3 5 -4
synch_est 12 -12 -10; t -6 -6 6; t_> -6 -6 7; t_aroba -4 -4 5; t_point -5 -5 5; ta -11 -11 11; ta_gueul -11 -11 11
table -2 -16 8; table_des -5 -5 5; table_elle 8 -6 -9; table_et -10 -7 9; table_seule -6 -8 7; tais -10 -10 11
tais_toi -10 -10 11; tanto -12 -9 12; tanto_> -12 -9 12; tape -7 -5 8; tape_mon -7 -5 8; tapez -6 -6 6
tapez_moi -6 -6 6; techn -19 -16 21; techn_> -15 -10 17; techn_avait -9 -7 8; techn_depui -6 -5 8; techn_est -8 -8 9
techn_la -6 -6 6; techn_ou -3 -2 4; techn_qui -5 -5 6; techn_repas -9 -8 8; tele -4 -5 1; tele_> -7 -13 9
tele_elle -11 -10 10; tele_est 1 2 -11; tele_qui -15 13 -8; tele_s 10 -10 -11; telen -7 -7 8; telen_point -7 -7 8
telep -8 -1 -1; telep_> -18 -3 9; telep_de -10 -7 9; telep_est -11 11 -7; telep_et -11 -8 10; telep_fixe -14 -8 9
telep_fonct 13 -13 -13; telep_il -6 6 -6; telep_maint 11 -13 -11; telep_n -5 5 -5; telep_ne -17 -4 6
telep_oui -7 7 -7; telep_sonne 9 -9 -9; telep_un -3 -2 4; teles -6 -6 7; teles_> -6 -6 7; telev -9 -9 9
telev_> -9 -9 9; temps 2 -13 8; temps_> -12 -10 13; temps_de -3 -5 6; temps_mais 10 -10 -9; temps_que -7 -5 8
tenir 9 -9 -8; tenir_> 9 -9 -8; tenu -14 16 -17; tenu_deux -10 10 -10; tenu_dix -6 7 -7; tenu_trent -12 14 -15
test 2 -14 2; test_reuss 8 -8 -8; test_un -10 -9 10; teste -4 -19 17; teste_> -21 -19 22; teste_c 9 -12 -8
tete -9 -3 7; tete_> -10 -7 9; tete_elle -1 11 -11; texto -11 -7 10; texto_> -11 -7 10; thoma -6 -6 8
thoma_point -6 -6 8; thune -9 -7 9; thune_> -9 -7 9; ticke 7 -6 -7; ticke_> 7 -6 -7; tient 11 -11 -11
tient_> 11 -11 -11; tigui 11 -11 -11; tigui_ca 11 -11 -11; tip 10 -8 -10; tip_top 10 -8 -10; tiret -10 -10 12
tiret_atlas -6 -6 7; tiret_bas -6 -6 7; tiret_borde -7 -6 8; tiret_desme -7 -7 8; tiret_du -8 -8 9
tiret_duran -7 -5 10; tiret_lac -5 -6 6; tiret_marie -5 -5 5; tiret_plus -6 -6 6; tiret_simon -4 -11 11; toi -8 -7 8
toi_> -7 -6 7; toi_je -10 -10 11; toit -11 -10 10; toit_> -11 -10 10; tom -6 -6 6; tom_aroba -6 -6 6
tombe -16 -13 15; tombe_> -14 -13 14; tombe_chez -5 -5 5; tombe_la -8 -5 7; tonal 8 -2 -19; tonal_> 11 -5 -22
tonal_est 6 -6 -5; tonal_n -14 14 -10; tonne 10 -9 -7; tonne_> 10 -9 -7; top 10 -8 -10; top_c 10 -8 -10
touch 1 -17 8; touch_> -14 -9 12; touch_au -8 -8 9; touch_plus 12 -13 -10; toujo -29 43 -32; toujo_> -18 20 -18
toujo_absen -12 13 -14; toujo_an -5 5 -5; toujo_au -6 6 -6; toujo_aucun -5 5 -5; toujo_aussi -12 12 -10
toujo_autan -14 12 -8; toujo_bloqu -15 11 -10; toujo_ce -10 11 -11; toujo_coupe -19 18 -16; toujo_dans -7 7 -6
toujo_down -9 9 -8; toujo_en -6 7 -6; toujo_etein -6 8 -10; toujo_la -16 17 -13; toujo_le -22 18 -12
toujo_lent -12 13 -12; toujo_meme -8 8 -8; toujo_mort -7 7 -6; toujo_muet -12 20 -21; toujo_orang -4 8 -6
toujo_parei -7 11 -9; toujo_pas -10 16 -15; toujo_rien -9 8 -6; toujo_rouge -8 6 -5; toujo_toujo -6 8 -4
tour 10 -9 -10; tour_> 10 -9 -10; tourn 12 -10 -16; tourn_> 13 -12 -16; tourn_il -6 -4 7; tourn_toujo -7 7 -6
tous 1 -22 3; tous_> -14 -13 14; tous_ces -5 -3 5; tous_est 7 -6 -7; tous_euh -8 -8 8; tous_les 7 -16 -6
tous_verts 10 -8 -11; tout 10 -8 -16; tout_> -12 4 -3; tout_a -1 2 -19; tout_attac -5 -4 7; tout_bon 15 -16 -13
tout_c -6 7 -7; tout_ca -5 -3 6; tout_casse -12 -13 12; tout_ce -20 16 -9; tout_comme -5 5 -5; tout_de -12 -11 13
tout_en -5 -8 9; tout_encor -10 11 -6; tout_est 20 -17 -19; tout_fonct 24 -23 -10; tout_le -10 -11 11
tout_march 9 -9 -3; tout_meme -6 7 -8; tout_noir -6 6 -7; tout_passe 8 -8 -8; tout_qui 12 -13 -7
tout_redem -11 11 -12; tout_refon 9 -9 -8; tout_remar 11 -14 -7; tout_seul 6 -6 -6; tout_toujo -5 5 -5
tout_va 9 -10 -8; tout_vert 8 -8 -7; tout_votre -6 7 -3; toute 10 -16 -4; toute_les 9 -9 -9; toute_mes 9 -9 -9
toute_neuve -9 -10 9; trafi 7 -6 -7; trafi_est 7 -6 -7; train -12 -13 14; train_d -6 -6 6; train_de -10 -11 12
trait -7 -8 8; trait_d -6 -6 7; trait_les -7 -7 7; tranq -9 -7 8; tranq_> -9 -7 8; trans -12 -11 12
trans_> -11 -10 11; trans_deux -3 -2 4; trans_marti -8 -8 8; trans_moi -9 -8 9; trava -1 -16 3; trava_> -14 -11 14
trava_a -10 -9 10; trava_merci 8 -8 -8; trent -17 9 -1; trent_> -9 -13 12; trent_quatr -6 -8 8
trent_secon -15 16 -16; trent_trois -5 -5 5; tres -22 -14 19; tres_aimab -11 -6 9; tres_en -7 -8 8
tres_fache -8 -6 8; tres_faibl -8 -8 8; tres_fort -4 6 -6; tres_lente -6 -6 6; tres_mal -8 -8 8
tres_mecon -11 -10 11; tres_tres -8 -6 8; trois -16 -13 11; trois_appar -13 -12 13; trois_enfan -6 -8 7
trois_etage -6 -6 6; trois_impri -9 -7 8; trois_jours -9 -7 8; trois_messa 7 -7 -7; trois_ou -9 -8 9
trois_pour -5 5 -5; trois_six -5 -5 5; trois_sur -8 -7 8; trop -6 -12 10; trop_> -9 -8 11; trop_bien 9 -8 -10
trop_compl -6 -4 7; trop_faibl -12 -7 10; trop_vite -12 -9 12; trouv -9 6 -4; trouv_autre -7 7 -7
trouv_plus -7 -9 9; truc -14 6 -1; truc_> -14 6 -2; truc_donne -2 -3 4; tu -10 -11 11; tu_me -7 -7 7
tu_sais -7 -6 7; tut -12 -9 9; tut_> -12 -9 9; tut_tut -12 -9 9; u -10 -9 10; u_> -9 -9 10; u_i -4 -4 5; u_p -4 -4 5
u_r -7 -6 7; u_x -6 -6 7; un -12 -16 16; un_> 1 -19 1; un_a -8 -8 9; un_agent -12 -11 13; un_appel 0 8 -13
un_arbre -7 -6 7; un_aroba -5 -5 5; un_autom -3 -5 6; un_colla -5 -5 5; un_colle -5 -6 6; un_conse -15 -8 13
un_contr -9 -10 10; un_coup -7 7 -14; un_courr -13 -10 14; un_d -11 -7 12; un_de -7 -5 9; un_debit -10 -6 8
un_decod -8 -10 11; un_degat -9 -9 10; un_depan -11 -10 11; un_deux -10 -9 10; un_deuxi -9 -8 9; un_doute 8 -9 -7
un_e -5 -5 5; un_elect -13 -14 14; un_etre -7 -6 7; un_froid -8 -7 7; un_grand 9 -7 -9; un_humai -9 -8 9
un_insta -12 -11 13; un_inter -10 -8 9; un_joli -13 -10 12; un_m -6 -6 7; un_magic 15 -16 -15; un_messa -7 -6 7
un_minut -5 -4 5; un_mois -8 -9 8; un_numer -10 -11 11; un_oeil -6 -7 6; un_opera -7 -7 9; un_ordin -7 -7 8
un_parti -7 -7 7; un_petit -5 -4 7; un_peu -21 -10 16; un_poil -11 12 -11; un_proce -9 -8 10; un_respo -13 -10 13
un_robot -9 -8 9; un_s -8 -6 13; un_servi -12 -12 12; un_seul -10 -9 10; un_seule -10 -10 11; un_stylo -7 -6 7
un_t -4 -4 5; un_techn -9 -8 10; un_tour 10 -9 -10; under -6 -7 8; under_judo -6 -6 9; under_leroy -5 -5 6
une -29 -13 24; une_anten -7 -8 8; une_bande -11 -6 11; une_box -9 -14 11; une_carpe -4 7 -8; une_cinqu -7 -8 8
une_dizai -7 -8 8; une_douza -8 -6 10; une_entre -7 -8 8; une_erreu -21 19 -17; une_escro -8 -11 9; une_fois -7 -6 9
une_heure -4 -4 5; une_honte -8 -8 11; une_impri -6 -9 9; une_ligne -12 -8 12; une_minut 1 -10 1
une_offre -9 -10 10; une_page -7 7 -6; une_perso -6 -6 6; une_perte -6 -5 7; une_petit -6 -5 6; une_quest -6 -6 6
une_quinz -6 -4 8; une_recla -7 -7 7; une_reuni -6 -10 9; une_secon -7 -10 9; une_semai -9 -7 8; une_trent -9 -13 12
une_vieil -5 -5 5; une_vingt -5 -4 6; une_vraie -7 -5 8; union -6 -6 7; union_gruye -6 -6 7; uniqu -14 -14 14
uniqu_> -8 -8 8; uniqu_la -9 -9 9; urgen -8 -8 8; urgen_uniqu -8 -8 8; v -3 -10 6; v_a -7 -6 7; v_la 8 -8 -7
v_r -6 -6 6; va 15 -26 1; va_> 12 -9 -16; va_beauc 5 -5 -5; va_bien 9 -10 -8; va_c 13 -12 -6; va_maint 7 -6 -8
va_mieux 16 -15 -12; va_s -14 -13 14; va_toujo -15 16 -5; va_voir -11 -10 11; va_vous -7 -5 6; vais -12 -9 11
vais_porte -10 -9 10; vais_teste -13 -10 13; vais_voir -6 -6 6; vais_vous -9 -8 10; vasse -7 -6 7; vasse_v -7 -6 7
venu -13 -11 14; venu_coupe -7 -6 7; venu_hier -5 -5 6; venu_lundi -8 -8 9; verif -24 -21 25; verif_> -14 -10 16
verif_tout -10 -8 9; verif_votre -11 -10 10; verra -16 -15 16; verra_bien -16 -15 16; vers -8 -10 9
vers_dix -7 -9 8; vers_le -9 -8 9; vers_un -3 -5 6; vert 10 -16 -4; vert_> 7 -27 6; vert_et 17 -14 -18
vert_mais -16 16 -13; verte 14 -13 -14; verte_> 20 -20 -17; verte_est 5 -5 -5; verte_et 8 -8 -7; verts 10 -8 -11
verts_> 10 -8 -11; very 7 -7 -6; very_good 7 -7 -6; veut -15 18 -20; veut_pas -10 13 -18; veut_toujo -5 6 -5
veux -12 -10 13; veux_> -6 -5 6; veux_annul -12 -7 11; veux_etre -11 -10 11; veux_le -5 -5 6; veux_modif -6 -6 6
veux_parle -8 -4 11; veux_plus -2 -3 4; veux_quelq -8 -4 11; veux_un -7 -6 7; victo 9 -9 -8; victo_ca 9 -9 -8
vidal -6 -6 6; vidal_aroba -6 -6 6; vide -16 22 -23; vide_> -16 22 -22; vide_comme -4 11 -11; video 18 -16 -18
video_demar 13 -12 -13; video_il 7 -7 -6; vieil -6 -5 6; vieil_adres -6 -5 6; vieil_clien -5 -5 5; viens 5 -2 -9
viens_de 10 2 -17; viens_la -11 -9 10; vient 8 3 -18; vient_> -10 10 -11; vient_de 11 -3 -16; villa -5 -4 7
villa_et -5 -4 7; vingt -20 -20 21; vingt_> -7 -8 8; vingt_cinq -12 -10 11; vingt_de -5 -4 6; vingt_deux -7 -11 10
vingt_dix -4 -4 5; vingt_quatr -5 -5 5; vingt_un -15 -10 14; visio -8 -5 7; visio_> -8 -5 7; vite -2 -11 5
vite_> -12 -8 11; vite_tout 7 -6 -7; voila 8 -7 -9; voila_> 7 -7 -7; voila_c 13 -16 -8; voila_je -5 5 -5
voir -16 -13 16; voir_> -17 -13 17; voir_j -6 -5 6; voir_je -5 -5 5; vois 5 0 -9; vois_mes 6 -6 -6
vois_pas -12 8 -6; voisi -9 -7 9; voisi_qui -9 -7 9; voit -3 -6 6; voit_ca -3 -6 6; vole -9 -7 9; vole_il -9 -7 9
voleu -9 -8 9; voleu_> -8 -8 8; voleu_rende -9 -7 9; vos -11 -10 11; vos_aneri -6 -6 6; vos_etape -5 -5 5
vos_techn -2 -3 5; votre -24 -11 19; votre_affai -6 7 -3; votre_boite -7 -7 7; votre_box -12 -11 12
votre_calme -13 -7 12; votre_colle -8 -7 8; votre_conne -11 -10 10; votre_numer -5 -6 6; votre_socie -5 -5 5
votre_truc -14 6 -2; voudr -11 -4 8; voudr_annul -10 -7 10; voudr_chang -8 -13 10; voudr_etre -4 -3 5
voudr_joind -9 -7 11; voudr_modif -7 -5 7; voudr_parle -3 -2 5; voudr_pas -7 8 -8; voudr_quelq -4 -2 6
voula -3 -2 4; voula_dire -3 -2 4; vous 0 -19 7; vous_> 6 -12 -3; vous_appel -13 -9 13; vous_arret 8 -8 -9
vous_attaq -10 -6 7; vous_aurai 7 -12 -6; vous_avez -7 8 -5; vous_colle -9 -8 10; vous_comme -11 -7 9
vous_compr -2 -6 7; vous_confi 10 -12 -10; vous_conta -6 -3 6; vous_devez -5 -5 5; vous_dirai -21 -14 21
vous_dire -8 2 7; vous_dis -13 -8 11; vous_disie 7 -7 -7; vous_donne -7 -5 7; vous_embet -12 0 3
vous_enten 4 -15 -3; vous_etes 5 -10 -3; vous_faire -9 -9 9; vous_felic -13 -7 12; vous_fiche -8 -5 9
vous_hein -7 -6 9; vous_le -9 7 -6; vous_m 3 -9 -1; vous_maint -8 -6 8; vous_me -8 -12 12; vous_parle -12 -9 12
vous_payez -10 -7 9; vous_plait -9 -7 10; vous_pouve -15 -12 16; vous_previ -8 -5 11; vous_prie -13 -7 13
vous_que 2 1 -14; vous_qui -1 -2 4; vous_rappe -10 -6 8; vous_recoi 13 -14 -13; vous_remer 9 -10 -9
vous_repon -6 -4 6; vous_tout -5 -5 6; vous_vous -10 -7 10; voyan 7 -1 -15; voyan_clign -11 -9 10; voyan_est 6 5 -24
voyan_ne -9 9 -8; voyan_orang -6 6 -6; voyan_qui -6 8 -8; voyan_reste -14 11 -8; voyan_rouge -1 -8 -2
voyan_sont 10 -8 -11; vpn -6 -3 6; vpn_et -6 -3 6; vraie -7 -5 8; vraie_perso -7 -5 8; vraim -9 5 -3
vraim_> -8 11 -11; vraim_tres -7 -8 8; wait -8 -6 8; wait_je -8 -6 8; wanad -6 -5 6; wanad_point -6 -5 6
web -6 -3 6; web_sont -6 -3 6; wifi 1 -8 0; wifi_> 4 1 -11; wifi_elle -11 -12 12; wifi_est 3 -4 -5
wifi_fonct 10 -9 -10; wifi_frere -4 8 -8; wifi_insta -10 -9 10; wifi_mais -11 11 -7; wifi_ne -9 10 -9
wifi_sur -5 -6 6; worki -7 8 -8; worki_> -7 8 -8; x -6 -6 7; x_> -6 -6 7; y 14 -1 -27; y_a 3 7 -16; y_arriv -9 10 -9
y_est 19 -16 -17; y_fait -20 18 -7; y_manqu -9 12 -14; yahoo -5 -5 6; yahoo_point -5 -5 6; yande -6 -6 7
yande_point -6 -6 7; yeux -7 -8 8; yeux_> -7 -8 8; youtu 9 -9 -9; youtu_se 9 -9 -9; zero -13 13 -13
zero_> -12 12 -12; zero_ameli -9 10 -10; zero_six -5 -11 11; zut -18 -2 12; zut_> -11 -14 13; zut_c -12 12 -13
""",
    ),
    "problem": (
        "internet mobile unclear",
        """
00 -8 -8 8; 00_01 -8 -8 8; 01 -8 -8 8; 01_47 -8 -8 8; 01_> -8 -8 8; 06 -13 -13 14; 0698 -9 -9 9; 0698_765 -9 -9 9
06_12 -9 -9 9; 06_52 -5 -5 6; 112 -12 -12 12; 112_> -12 -12 12; 12 -10 -10 10; 12_34 -10 -10 10; 20 -8 -8 8
20_00 -8 -8 8; 30 -5 -5 6; 30_98 -5 -5 6; 33 -7 -7 7; 33_6 -7 -7 7; 34 -10 -10 10; 34_56 -7 -7 7; 34_> -9 -9 9
432 -9 -9 9; 432_> -9 -9 9; 47 -8 -8 8; 47_20 -8 -8 8; 4g -23 23 -18; 4g_en -11 12 -15; 4g_march -12 12 -12
4g_ne -9 13 -10; 4g_passe -13 13 -15; 52 -5 -5 6; 52_30 -5 -5 6; 56 -7 -7 7; 56_78 -7 -7 7; 5g -15 15 -15
5g_est -11 11 -11; 5g_passe -7 7 -7; 6 -7 -7 7; 6_12 -7 -7 7; 74 -5 -5 6; 74_euh -5 -5 6; 765 -9 -9 9
765_432 -9 -9 9; 78 -7 -7 7; 78_> -7 -7 7; 98 -5 -5 6; 98_74 -5 -5 6; <_01 -8 -8 8; <_06 -13 -13 14; <_0698 -9 -9 9
<_112 -12 -12 12; <_33 -7 -7 7; <_a -15 3 2; <_absol -10 -9 10; <_affir -10 -9 10; <_ah -17 -18 18; <_ajout -7 -7 7
<_alexa 6 -6 -5; <_allez -10 -10 10; <_allo 4 -19 -1; <_alors -12 0 7; <_amina -7 -8 8; <_anne -9 -9 9
<_appel -11 11 -11; <_arret -9 -8 8; <_atten -15 -19 18; <_au -20 -6 14; <_aucun -8 -14 12; <_avant 7 -7 -7
<_awa -8 -8 10; <_b -8 -9 8; <_bah -7 7 -7; <_bande -9 -9 9; <_bascu -6 -6 6; <_be -10 -10 10; <_ben -5 -22 12
<_bien -8 -8 8; <_bilou 7 -6 -8; <_blabl -12 -12 12; <_bon -7 -7 7; <_bonjo -4 -13 7; <_bonne -8 -8 9
<_bonso 8 -7 -8; <_boula -10 -11 11; <_box 12 -11 -12; <_c -15 -5 11; <_ca -22 -15 23; <_camil -3 -2 4
<_caron -6 -6 6; <_carte -10 11 -10; <_ce 3 -16 6; <_cecil -3 -2 5; <_chape -8 -9 8; <_cher -7 7 -6; <_chez 7 -7 -6
<_cinq -7 -8 8; <_clair -7 -8 8; <_comme -4 -5 5; <_compt -5 -5 5; <_conne 8 -9 -6; <_conse -8 -9 8; <_conta -8 -7 8
<_coupu 11 -9 -11; <_d -8 -9 9; <_dans -8 -21 11; <_de -9 -10 9; <_degag -7 -6 7; <_depui -15 -21 17; <_des 0 -16 12
<_deux -16 -11 13; <_dites 1 -9 2; <_docte -10 -10 10; <_donc 7 -5 -6; <_donne -5 -5 5; <_ecole -4 -4 7
<_ecout -9 -10 10; <_eh -9 -8 8; <_elle -16 -17 16; <_en 7 -23 7; <_entre -8 -7 8; <_enzo -7 -5 8; <_est -14 -11 13
<_et -9 -9 9; <_euh -10 -24 16; <_exact -9 -10 10; <_excus 0 -14 3; <_faceb 16 -15 -18; <_faite -5 6 -5
<_fatim -9 -9 9; <_ferme -7 -7 7; <_franc -6 -6 6; <_frere 7 -6 -7; <_girar -7 -7 7; <_gmail -4 -16 12
<_gsm -10 8 -7; <_hein -10 -10 10; <_helen -6 -6 7; <_hier -9 -8 9; <_hugue -4 -6 9; <_il -23 -5 15; <_ils -3 7 -8
<_impos 8 -2 -15; <_info -6 -6 6; <_inter -17 -3 6; <_j -13 -11 12; <_jamai -13 -14 13; <_je -5 -18 15
<_jean -5 -4 5; <_jeann -7 -7 7; <_jsp -9 9 -8; <_julie -8 -6 12; <_karim -5 -6 6; <_l 9 1 -25; <_la -7 10 -9
<_laiss -6 -6 6; <_le 1 3 -11; <_leon -6 -5 8; <_leque -12 -12 12; <_les -4 6 -14; <_loic -5 -5 5; <_lundi -9 -9 9
<_ma -5 9 -16; <_madam -14 -2 3; <_mais -9 -9 9; <_maman 5 -5 -5; <_manon -8 -8 8; <_marie -9 -9 9; <_max -3 -3 5
<_meme 9 -9 -9; <_merci -8 -8 8; <_merde -6 -5 6; <_mes 2 4 -18; <_messa -5 6 -7; <_mette -8 -7 9; <_micro 10 -9 -10
<_mince -11 -11 11; <_mobil -9 12 -17; <_moi -18 -18 20; <_mon -1 5 -11; <_monsi -16 -15 16; <_natha -5 -6 6
<_netfl 11 -11 -9; <_niet -12 -12 12; <_nom -6 -7 7; <_non -8 -15 13; <_nos 6 -1 -19; <_notre -11 8 -1
<_nous -7 -7 7; <_numer -6 -8 7; <_oh -13 -13 14; <_ok -8 -9 8; <_olivi -7 -7 8; <_on 7 -6 -11; <_opera -11 -11 11
<_ordin 9 -3 -6; <_ou -9 -8 10; <_oui -23 -16 22; <_paill -12 -11 12; <_pardo -8 -18 8; <_parle -11 -12 12
<_parti -13 -11 12; <_pas 2 -10 0; <_passe -13 -14 14; <_paul -18 -17 18; <_pauvr -10 -9 10; <_perso -15 -4 7
<_perte 10 -7 -10; <_peuch 4 -4 -3; <_pierr -6 -6 8; <_plus -26 -9 23; <_porca -5 -4 5; <_pourq -9 -10 9
<_prene -4 -2 5; <_puisq -11 -8 11; <_putai -8 -7 8; <_qu -8 -9 9; <_quand -17 24 -21; <_quatr -13 -3 7
<_quel -9 -9 9; <_quell -9 -9 9; <_quelq -6 -7 6; <_quinz -10 -9 9; <_ras -6 -7 7; <_rende -7 -9 9; <_resea -9 8 -7
<_rien -11 -14 13; <_roami -10 10 -10; <_robin -6 -6 6; <_s -5 -7 7; <_sa -4 -8 6; <_salut 4 -9 -3; <_samir -8 -8 8
<_sav -4 -4 8; <_sept -9 -8 10; <_servi -11 -11 11; <_si -10 -16 13; <_soixa -7 -7 7; <_sophi -6 -6 6
<_speed 5 -5 -5; <_super -10 -8 9; <_sur -17 -6 10; <_t -5 -5 6; <_tais -9 -12 11; <_te -6 -6 8; <_teams 14 -8 -15
<_telep -10 -7 8; <_test -13 -10 12; <_thoma -6 -6 7; <_toto -5 -5 5; <_tout -17 -23 19; <_toute -16 -20 17
<_trans -8 -6 8; <_trois -9 -12 11; <_un -16 -17 18; <_une -26 -21 26; <_vers -10 -10 10; <_viens -9 -11 10
<_vite -8 -7 8; <_votre -11 -13 12; <_vous -17 -15 18; <_wesh -5 -18 12; <_wifi 13 -8 -15; <_y -13 -3 7
<_yes -12 -12 12; <_yo -5 -5 6; <_z -7 -6 7; <_zero -9 -10 13; a -1 -9 5; a_activ -7 7 -6; a_arrac 6 -5 -6
a_b -5 -5 5; a_besoi 7 -6 -7; a_c -5 -6 6; a_cause -9 -7 8; a_ce -4 -4 5; a_chaqu 5 2 -11; a_chope 7 -7 -2
a_cinq -7 -10 8; a_clign 6 -6 -5; a_comme -10 11 -10; a_conne 12 -12 -2; a_conta 8 -8 -7; a_cote 4 -9 2
a_coupe -7 -7 7; a_crash 10 -9 -11; a_d -8 -8 8; a_de -16 4 5; a_debra 8 -8 -8; a_deja -2 -1 2; a_deman -7 -12 11
a_des 6 -4 -6; a_deux 5 -5 -5; a_dista 6 -4 -6; a_dit -13 -24 18; a_donne -5 -7 8; a_ecrit 6 -6 -7; a_emett -7 8 -6
a_encor -7 -7 7; a_envoy -10 10 -9; a_ete -6 8 -9; a_eu -8 -12 11; a_expli -17 -17 18; a_fait -15 0 7; a_fil -8 8 -7
a_fondu 7 -6 -7; a_gliss -6 8 -8; a_grill 11 -10 -12; a_insta 8 -5 -8; a_inter 10 -9 -11; a_joind -10 10 -9
a_jour -8 9 -8; a_l -13 -7 11; a_la 11 -8 -11; a_lache 5 -5 -5; a_m -7 -8 9; a_ma 11 -8 -9; a_marre -6 -7 6
a_matin 17 -10 -19; a_me 4 0 -9; a_mes -5 8 -8; a_mis -6 -8 7; a_mon -13 -11 13; a_mort 9 -8 -9; a_n -8 -8 10
a_namur -12 9 -8; a_nos 13 -7 -12; a_ouvri 19 -18 -16; a_pas 1 12 -24; a_peine 7 -7 -7; a_perdu 14 -11 -8
a_perso -5 11 -11; a_peu -8 -9 9; a_plein -9 -10 9; a_plus 7 -6 -14; a_probl -5 -7 7; a_propo -2 -1 2
a_quelq -11 -14 13; a_r -12 -10 12; a_raccr -6 -7 6; a_recev -11 10 -7; a_regar 6 -6 -5; a_repet 8 -7 -9
a_retab 10 -7 -11; a_rien -20 -22 23; a_se 11 -11 -1; a_signe -9 -17 11; a_soir 6 -5 -6; a_son 5 -5 -5
a_tanto -8 -8 8; a_telec 9 -10 -6; a_u -4 -3 7; a_un -7 -8 9; a_une -1 -4 2; a_vole -12 13 -9; a_vous -11 -9 12
a_zero -5 6 -5; abonn -7 -16 12; abonn_> -20 -14 18; abonn_fibre 8 -8 -7; abrut -8 -8 8; abrut_> -8 -8 8
absol -10 -9 10; absol_madam -10 -9 10; acced 9 -8 -9; acced_au 9 -8 -9; accen -6 -5 6; accen_> -6 -5 6
acces 22 -19 -21; acces_a 8 -7 -8; acces_au 16 -14 -16; acces_inter 12 -11 -11; accor -14 -13 15; accor_> -14 -12 14
accor_faite -8 -9 9; accro 11 -8 -11; accro_pas 15 -15 -5; accro_plus -7 7 -7; accue 1 -14 4; accue_> -7 -7 7
accue_s 11 -11 -10; achat -5 -6 6; achat_> -5 -6 6; achet -6 -7 6; achet_l -6 -7 6; activ -9 15 -15; activ_> -5 8 -8
activ_ma -7 7 -6; activ_trois -5 6 -6; actri -6 -6 6; actri_> -6 -6 6; actua 11 -10 -17; actua_plus 11 -10 -17
adais 6 -6 -5; adais_est 6 -6 -5; adres -10 -11 11; adres_> -8 -13 10; adres_c -6 -5 7; adres_elect -7 -8 8
adsl 13 -16 -11; adsl_elle 8 -5 -8; adsl_est 9 -9 -8; adsl_qui 8 -12 -7; affai -8 -6 9; affai_a -8 -6 9
affic 4 4 -21; affic_appel -8 9 -8; affic_aucun -11 12 -9; affic_conne 9 -9 -9; affic_jamai 7 -7 -7
affic_mais -5 6 -5; affic_pas 3 2 -12; affic_plus -9 10 -15; affic_reche -13 13 -5; affic_un 10 -11 -8
affir -10 -9 10; affir_chef -10 -9 10; agee -6 -9 7; agee_qui -6 -9 7; agenc 14 -11 -12; agenc_> 12 -11 -12
agenc_est 6 -5 -6; agent -13 -15 17; agent_> -13 -15 17; ah -18 -19 19; ah_bon -8 -7 8; ah_mince -9 -9 9
ah_non -9 -9 9; ah_punai -11 -9 10; ai -6 -1 1; ai_achet -6 -7 6; ai_annul -8 -6 7; ai_appel 7 -5 -6
ai_aucun -5 5 -5; ai_besoi -14 -10 12; ai_c -10 10 -10; ai_chang -10 6 -2; ai_comma -5 8 -8; ai_de -6 7 -7
ai_deja -12 -8 12; ai_demen -12 -12 12; ai_des -9 9 -9; ai_dit 1 1 -8; ai_etein -7 7 -7; ai_eu -7 -6 6
ai_eue -4 -5 5; ai_fait 9 -16 -6; ai_ferme -10 -11 10; ai_inter -8 19 -24; ai_jamai -13 8 -3; ai_la -7 8 -8
ai_laiss -5 -6 6; ai_le 10 -8 -11; ai_marre -7 -6 7; ai_mis -7 10 -10; ai_mise -5 8 -8; ai_oubli -11 -9 10
ai_pas -6 -7 5; ai_perdu -11 12 -12; ai_plus 11 6 -31; ai_pris -3 -4 4; ai_pus 6 -5 -6; ai_quatr -4 -1 5
ai_quelq -6 -5 6; ai_ras -8 -8 8; ai_recu -2 -14 6; ai_redem -21 2 6; ai_regar 6 -2 -6; ai_rien 16 -10 -26
ai_six -8 -7 8; ai_sousc 11 -8 -12; ai_touch -16 -15 16; ai_toujo 11 -8 -12; ai_tout -7 -8 8; ai_un 8 -12 -8
ai_une -5 -16 9; ai_zero -5 6 -5; aide -11 -9 10; aide_> -11 -9 10; aider -6 -8 7; aider_> -6 -7 6
aider_moi -5 -7 7; aille -6 -9 8; aille_> -13 -9 12; aille_mais 7 -4 -7; aimab -6 -6 6; aimab_> -6 -6 6
aime -15 -4 5; aime_autan -10 -11 10; aime_esse -7 7 -5; aimer -10 -10 10; aimer_mieux -10 -10 10; ajout -7 -7 7
ajout_un -7 -7 7; alarm -4 5 -8; alarm_me 11 -10 -8; alarm_ne -6 6 -5; alexa 6 -6 -5; alexa_elle 6 -6 -5
aller 11 -17 -8; aller_sur 16 -13 -21; aller_voir -9 -7 8; allez -10 -10 10; allez_au -10 -10 10; allo 3 -19 0
allo_> -16 -8 14; allo_allo -11 -9 11; allo_bonjo -19 -11 18; allo_c -7 -6 7; allo_oui 15 -12 -15; allo_y -7 -7 7
allum 12 -8 -12; allum_> -11 8 -6; allum_plus 15 -15 -14; alors -9 -2 5; alors_> -11 -11 11; alors_c -6 -7 10
alors_comme -7 -8 8; alors_ecout 6 -2 -6; alors_en 9 -7 -9; alors_euh -8 -6 7; alors_il 6 -4 -6; alors_j -3 7 -9
alors_je -2 -1 2; alors_la -9 9 -10; alors_le -5 8 -10; alors_qu -13 12 -9; alors_que 16 -19 -9; alors_voila 2 -9 1
amina -7 -8 8; amina_traor -7 -8 8; amran -9 -9 9; amran_> -9 -9 9; an -6 -7 6; an_derni -6 -7 6; anne -9 -9 9
anne_sophi -9 -9 9; annul -9 -7 7; annul_mon -9 -7 7; ans -8 -8 8; ans_et -8 -7 8; ans_je -4 -5 6; anten -1 -13 4
anten_> -9 -7 9; anten_sur 13 -10 -14; ap -6 7 -4; ap_d -6 7 -4; appai -13 13 -12; appai_plus -13 13 -12
appar -13 -12 14; appar_> -14 -17 16; appar_et -6 8 -8; appar_ne 5 -5 -4; appar_pas 8 -8 -8; appar_que -10 -10 10
appel -24 32 -19; appel_> -26 23 -14; appel_au -10 -8 9; appel_avec -7 -12 8; appel_c -8 8 -8; appel_ca -7 9 -8
appel_car -9 10 -19; appel_comme -7 -14 14; appel_d -9 10 -10; appel_de 8 -10 -3; appel_depui -12 12 -11
appel_du 10 -9 -10; appel_entra -13 13 -5; appel_et -11 15 -17; appel_il -9 9 -8; appel_j 14 -15 -13
appel_julie -7 -13 11; appel_l -4 5 -16; appel_la -6 6 -5; appel_ma -3 6 -9; appel_mais -13 12 -11
appel_mes -6 7 -7; appel_mon -5 6 -5; appel_ne -12 12 -11; appel_ni -11 11 -11; appel_on -11 13 -11
appel_parce 8 -7 -10; appel_passe 6 -6 -5; appel_perso -11 14 -15; appel_pour -13 -16 15; appel_qui -10 10 -10
appel_se -19 19 -16; appel_sont -6 6 -6; appel_tombe -7 8 -6; appel_yann -4 -5 5; apres -9 -8 9; apres_midi -9 -8 9
ardec -5 5 -5; ardec_quand -5 5 -5; aroba -15 -11 17; aroba_a -5 -5 6; aroba_euh -3 -2 5; aroba_free -7 -7 9
aroba_fri -3 -3 5; aroba_froma -6 -6 6; aroba_gmail -8 -7 10; aroba_hotma -5 -5 5; aroba_la -8 -7 8
aroba_live -6 -6 6; aroba_orang -7 -6 7; aroba_trans -4 -4 8; aroba_wanad -6 -6 7; aroba_yahoo -4 -4 6
arrac 14 -15 -7; arrac_> 13 -13 -8; arrac_le 6 -5 -6; arret 2 -11 3; arret_> 9 -6 -11; arret_d 8 -9 -8
arret_de -9 -8 8; arriv 6 2 -17; arriv_> -10 -12 11; arriv_a -1 9 -16; arriv_dans 6 -6 -6; arriv_pas 8 -2 -18
arriv_plus 11 -6 -18; arriv_sur -5 6 -7; as 7 -6 -8; as_vu 7 -6 -8; assis -11 -11 11; assis_de -11 -11 11
attac -4 -4 5; attac_aroba -4 -4 5; atten -19 -20 21; atten_> -14 -12 13; atten_cheri -8 -13 12; atten_j -6 -5 6
atten_je -8 -8 8; atten_le -7 -8 8; atten_un -7 -7 9; attri -9 11 -11; attri_> -9 11 -11; au -5 -8 6; au_bon -2 -1 2
au_bout -18 18 -17; au_burea 9 -15 -6; au_cloud 7 -6 -6; au_diabl -10 -10 10; au_fond -9 9 -8; au_magas 8 -8 -7
au_mois -11 -13 12; au_mur 5 -5 -5; au_nez -6 -7 6; au_nivea -12 11 -11; au_point 8 -8 -8; au_premi -6 -13 6
au_quart -8 8 -8; au_resea 8 -9 -5; au_serve 12 -11 -13; au_sous -12 -10 10; au_sujet -11 -13 14; au_techn -6 -7 6
au_telep -9 2 -1; au_trois -9 -10 11; au_villa -5 5 -5; au_vpn 5 -4 -5; au_web 12 -12 -13; au_wifi 8 -7 -4
au_zero -4 -5 6; aucun -12 -2 1; aucun_> -17 -14 15; aucun_appel -10 8 -6; aucun_barre -14 18 -19
aucun_lumie 10 -9 -13; aucun_page 8 -7 -5; aucun_servi -14 23 -23; aucun_signa 5 -5 -5; aucun_site 10 -9 -11
aucun_son -8 8 -7; aucun_souci -5 5 -5; aujou -7 -9 8; aujou_hui -7 -9 8; aurai -7 -5 7; aurai_une -7 -5 7
aussi -8 -8 8; aussi_lamen -8 -8 8; autan -10 -11 10; autan_pas -10 -11 10; autom -6 -6 6; autom_> -6 -6 6
autre -15 -15 16; autre_> -10 -10 10; autre_chose -13 -10 12; autre_le -4 -2 5; autre_probl -7 -7 7; aux 8 -8 -7
aux_frais 8 -8 -7; avais 7 -7 -7; avais_huit 7 -7 -7; avait -5 -5 5; avait_dit -5 -5 5; avant 7 -7 -7
avant_j 7 -7 -7; avec 1 -13 4; avec_> -9 -9 9; avec_box 8 -4 -8; avec_d 7 -4 -7; avec_l 10 -11 -8; avec_le 5 2 -10
avec_ma 12 -8 -12; avec_mon 6 -7 -6; avec_quelq -15 -5 13; avec_un -3 -8 5; avec_une -9 -7 9; avec_vos -7 -6 7
avec_vous -16 -14 16; avez -9 -7 8; avez_deja -5 -5 7; avez_donne -10 -10 10; avez_un -6 -5 6; avoca -5 -5 5
avoca_> -5 -5 5; avoir -7 -17 10; avoir_affai -8 -6 9; avoir_les 5 -5 -5; avoir_quelq -9 -8 10; avoir_un -9 -11 10
avoir_une -6 -6 6; avons 7 -6 -6; avons_plus 7 -6 -6; awa -8 -8 10; awa_c -8 -8 10; b -10 -11 11; b_c -5 -5 5
b_comme -7 -8 8; b_e -6 -6 6; b_under -6 -6 6; bah -7 7 -7; bah_ecout -7 7 -7; bamak -7 -8 8; bamak_trans -7 -8 8
bande -11 -9 11; bande_d -11 -9 11; banqu 3 -1 -9; banqu_> 8 -9 -7; banqu_je -9 9 -8; bapti -5 -3 6
bapti_renau -5 -3 6; barre -25 29 -25; barre_> -13 18 -19; barre_affic -5 6 -5; barre_de -18 16 -9
barre_sur -9 10 -8; bas -6 -6 6; bas_roux -6 -6 6; bascu -10 2 1; bascu_moi -6 -6 6; bascu_plus -5 5 -5
base -10 10 -8; base_> -10 10 -8; basta -5 -4 5; basta_j -5 -4 5; be -10 -10 10; be_oui -10 -10 10; beau -7 -9 8
beau_aujou -7 -9 8; beaun -4 -4 6; beaun_comme -4 -4 6; belka -11 -11 11; belka_a -8 -8 8; belka_b -5 -6 6
ben -9 -20 15; ben_c -21 -21 22; ben_en 6 -4 -6; ben_j 12 -8 -14; ben_je -7 -5 7; ben_la 8 -5 -8; ben_le 14 -7 -15
ben_oui -8 -6 8; ben_voila -15 -8 14; ben_y -11 -10 11; benal -11 -9 11; benal_> -11 -9 11; berna -7 -8 8
berna_> -7 -8 8; besoi -11 -15 14; besoi_d -8 -12 10; besoi_de -10 -10 10; bete -5 -5 6; bete_je -5 -5 6
betis -10 10 -9; betis_c -10 10 -9; bien -4 -19 15; bien_> 7 -6 -7; bien_a -8 -8 8; bien_aimab -6 -6 6
bien_branc 7 -5 -6; bien_c 1 1 -13; bien_ca -12 -13 15; bien_compr -2 -1 2; bien_dites -7 -5 7
bien_enten -11 -12 12; bien_je 7 -4 -7; bien_le 11 -12 -9; bien_les 6 -6 -5; bien_oui -9 -6 9; bien_par 7 -9 -5
bien_que 8 -7 -5; bien_sur -11 -12 11; bilou 7 -6 -8; bilou_t 7 -6 -8; bio -8 -7 8; bio_> -8 -7 8; bip -10 9 -7
bip_> -10 9 -7; bip_bip -10 9 -7; bizar -1 -17 10; bizar_et 7 -6 -7; bizar_quand -11 -15 14; blabl -12 -12 12
blabl_> -12 -12 12; blanc -13 -9 12; blanc_> -10 -10 10; blanc_de -2 -11 2; blanc_et -7 -7 8; blanc_j -9 13 -15
bleue 10 -9 -10; bleue_passe 10 -9 -10; bloqu -12 14 -13; bloqu_> -13 13 -11; bloqu_il -9 8 -6; bloqu_la 1 1 -10
boite -1 5 -20; boite_d 5 -5 -5; boite_mail 9 -11 -6; boite_vocal -11 13 -16; boiti 16 -11 -12; boiti_> 10 -8 -11
boiti_blanc 7 -3 -7; boiti_et 10 -4 -8; boiti_fibre 5 -5 -5; bol -6 -7 7; bol_de -6 -7 7; bon -5 -23 9
bon_> 0 -16 2; bon_laiss -17 -10 14; bon_monsi -9 -8 9; bon_numer -11 -19 13; bon_passe -7 -7 7; bon_servi -2 -1 2
bonjo -6 -14 10; bonjo_> -24 -20 24; bonjo_c -15 -14 17; bonjo_cabin -7 -6 7; bonjo_est -5 -5 5; bonjo_euh -4 -5 6
bonjo_excus 11 -10 -11; bonjo_j -2 -14 4; bonjo_je 1 9 -16; bonjo_ma 7 -5 -8; bonjo_madam -6 -5 6
bonjo_monsi 15 -9 -16; bonjo_on 7 -5 -7; bonjo_voila 2 2 -10; bonne 6 -14 -4; bonne_bonne -8 -8 9; bonne_je 8 -12 -7
bonne_journ -8 -8 9; bons -6 -6 8; bons_a -6 -6 8; bonso 8 -7 -8; bonso_dites 5 -5 -5; bonso_on 7 -7 -7
bouch -10 -11 11; bouch_d -10 -11 11; boula -10 -11 11; boula_du -10 -11 11; bout -18 18 -17; bout_de -18 18 -17
bouti 10 -9 -10; bouti_> 10 -9 -10; box 21 -13 -23; box_> 29 -24 -26; box_a 8 -8 -5; box_c -18 20 -21
box_ca -9 9 -10; box_clign 20 -18 -14; box_elle 17 -14 -15; box_est 21 -23 -14; box_et 9 -8 -7; box_etein 8 -8 -8
box_fait 15 -15 -12; box_fonct -19 19 -12; box_inter 7 -6 -8; box_mais 12 -11 -2; box_march -18 -22 19
box_ne 14 -10 -17; box_pour -10 8 -7; box_qui 17 -12 -17; box_s 19 -18 -14; branc 14 -11 -15; branc_a 8 -5 -8
branc_derri 7 -5 -6; branc_sur 11 -10 -10; breta -6 7 -7; breta_ca -6 7 -7; brise 6 -5 -6; brise_et 6 -5 -6
bruit 0 6 -16; bruit_bizar 7 -6 -7; bruit_de -12 11 -11; buffe 21 -11 -22; buffe_tout 21 -11 -22; bug -5 -5 6
bug_> -5 -5 6; bugue -1 -11 5; bugue_> -1 -11 5; burea -11 -1 3; burea_> -7 -30 9; burea_depui 13 -7 -12
burea_est -8 10 -13; burea_et -7 -6 7; burea_il -10 11 -11; burea_les -7 10 -10; burea_plus 9 -8 -9
burea_se 8 -7 -4; burea_sont -8 8 -14; c -8 -5 4; c_a -6 -6 6; c_e -5 -6 6; c_est -6 -5 2; c_etait -13 0 6
c_point -5 -5 5; c_tiret -4 -4 7; ca -12 -18 18; ca_> -16 -10 14; ca_a -13 -9 12; ca_arriv -12 -11 12
ca_buffe 21 -11 -22; ca_bug -5 -5 6; ca_bugue -11 -17 12; ca_c -8 -7 8; ca_charg 18 -17 -16; ca_comme -7 -8 9
ca_coupe -13 -8 8; ca_du -13 -12 14; ca_fait -9 2 -8; ca_gresi -8 9 -12; ca_hache -12 11 -11; ca_je -7 -7 7
ca_lag 14 -16 -11; ca_m -6 -8 7; ca_march -4 -26 14; ca_me -5 -19 12; ca_mon -5 -3 6; ca_mouli 9 -8 -9
ca_ne -23 -13 16; ca_oui -12 -10 17; ca_passe 8 -9 -7; ca_raccr -17 22 -23; ca_rame 13 -13 -12; ca_recom -7 -9 8
ca_remar -14 -13 14; ca_saute -13 -12 13; ca_se 9 -15 -9; ca_serai -7 -9 8; ca_sonne -9 12 -11; ca_suffi -5 -4 5
ca_tombe -14 16 -12; ca_va -6 14 -25; ca_vient -10 -5 8; cabin 4 -14 1; cabin_est 10 -10 -9; cabin_fourn -7 -6 7
cable 16 -17 -15; cable_> 6 -5 -6; cable_de 12 -8 -12; cable_en 7 -6 -5; cable_ether 10 -11 -10; caiss 24 -23 -11
caiss_enreg 17 -16 -11; caiss_n 8 -8 -7; caiss_ne 5 -5 -4; caja 6 -4 -5; caja_la 6 -4 -5; calme -7 -7 8
calme_pas -7 -7 8; camer 18 -20 -7; camer_de 8 -10 -6; camer_du 9 -9 -6; camer_ne 13 -13 -17; camil -5 -6 6
camil_et -5 -6 6; camil_point -3 -2 4; campa 13 -11 -11; campa_> 13 -11 -11; capte -6 16 -21; capte_bien 11 -12 -9
capte_pas -3 6 -9; capte_plus -4 7 -13; capte_que -5 5 -5; capte_rien -14 19 -19; car 3 5 -13; car_le 10 -6 -10
car_ma -9 10 -19; caraf 9 -8 -9; caraf_au 9 -8 -9; caron -6 -6 6; caron_c -6 -6 6; carpe -7 -13 11
carpe_> -7 -13 11; carpe_aroba -8 -5 10; carte -9 17 -19; carte_bleue 10 -9 -10; carte_cime -9 8 -6
carte_sim -18 21 -17; casqu -8 -8 8; casqu_> -8 -8 8; casse 5 -12 0; casse_> 5 -12 0; catas 2 -11 -1
catas_je 8 -7 -8; catas_quoi -10 -6 10; cause 5 -14 -2; cause_de -9 -7 8; cause_dessu 8 -12 -7; ce -2 -26 13
ce_matin -2 -17 6; ce_n 3 -16 6; ce_qu -10 -10 13; ce_que -7 -11 8; ce_qui 2 -9 -1; ce_robot -8 -6 9
ce_serai -9 -6 9; cecil -3 -2 5; cecil_tiret -3 -2 5; celle -5 -5 8; celle_de -5 -5 8; cellu -15 15 -13
cellu_a -12 10 -9; cellu_sonne -5 5 -4; celui -8 -4 8; celui_avec -8 9 -8; celui_la -7 -12 9; centa -8 -8 8
centa_envir -8 -8 8; centr -14 -4 6; centr_> -10 -11 11; centr_par -6 6 -5; cents 7 -7 -7; cents_megas 7 -7 -7
cesse 7 -6 -7; cesse_> 7 -6 -7; cette -4 -4 5; cette_machi -4 -4 5; ch -6 -6 6; ch_> -6 -6 6; chain 9 -9 -9
chain_> 9 -9 -9; chale -8 10 -16; chale_> -8 10 -16; chamb 11 -8 -11; chamb_> 1 2 -13; chamb_du 13 -12 -5
chamb_le 12 -12 -9; chang -12 3 4; chang_> 9 -9 -6; chang_d -17 -18 19; chang_de -6 8 -10; chant -6 6 -5
chant_ma -6 6 -5; chape -8 -9 8; chape_de -8 -9 8; chaqu 5 2 -11; chaqu_fois 5 2 -11; charg 21 -15 -23
charg_aucun 8 -7 -5; charg_ca 11 -10 -11; charg_jamai 6 -5 -6; charg_la 9 -9 -8; charg_mais 11 -10 -11
charg_pas 10 -7 -18; charg_plus 0 0 -9; charg_une 8 -7 -8; chat -12 -13 13; chat_est -12 -13 13; chef -14 -18 17
chef_> -12 -13 13; chef_m -7 -12 11; chelo -5 -5 6; chelo_votre -5 -5 6; cher -7 7 -6; cher_je -7 7 -6
cherc -18 -6 8; cherc_le -5 5 -5; cherc_mes -14 -12 13; cheri -8 -13 12; cheri_je -8 -13 12; chez -2 1 -6
chez_gmail -7 -5 8; chez_la -7 8 -6; chez_ma -7 6 -5; chez_machi -7 -7 7; chez_moi 4 -4 -6; chez_mon 8 -8 -5
chez_nous 8 -5 -15; chez_vous -7 -10 9; chez_yahoo -6 -6 6; chien -9 -11 10; chien_> -9 -11 10; chiff -4 -4 5
chiff_tout -4 -4 5; chope 7 -7 -2; chope_le 7 -7 -2; chora -4 -4 6; chora_donc -4 -4 6; chora_point -4 -4 6
chose -13 -10 12; chose_> -13 -10 12; chris -9 -9 9; chris_duboi -9 -9 9; cime -9 8 -6; cime_est -9 8 -6
cinq -13 -11 15; cinq_> -4 -4 7; cinq_a -7 -6 7; cinq_aroba -5 -5 5; cinq_deux -5 -5 5; cinq_douze -1 -2 3
cinq_en -7 -8 8; cinq_heure -7 -10 8; cinq_minut 2 1 -13; cinq_nonan -3 -3 5; cinq_quatr -4 -4 5; cinq_trent -4 -7 9
cinq_vingt -1 -1 2; cinqu -7 -7 12; cinqu_deux -3 -3 5; cinqu_euros -8 -7 8; cinqu_huit -5 -6 7; cinqu_quatr -4 -2 5
cinqu_six -4 -4 6; cinqu_soixa -9 -9 12; clair -12 -13 13; clair_morea -8 -9 9; clair_point -5 -3 8
clair_rouss -7 -9 7; clien -13 -8 11; clien_> -6 -15 11; clien_au -5 8 -8; clien_chez -4 -5 6; clien_me -9 12 -10
clien_nous -5 6 -6; clien_par -9 9 -8; clien_quara -6 -8 7; clien_se 8 -8 -8; clien_vous -5 -5 5; clign 17 -17 -15
clign_> 11 -10 -13; clign_en 7 -6 -7; clign_et 11 -11 -6; clign_orang 10 -10 -9; clign_rouge 9 -7 -10
clign_sur 10 -8 -11; cloud 7 -6 -6; cloud_> 7 -6 -6; co 7 -7 -5; co_au 7 -7 -5; code -9 14 -16; code_de -9 9 -8
code_erreu 10 -11 -8; code_pin -9 9 -8; code_posta -7 -11 9; code_puc -9 8 -6; code_puk -15 14 -13; codes -13 13 -9
codes_par -13 13 -9; coler -15 -12 15; coler_> -15 -12 15; colla -5 6 -6; colla_elles -5 6 -6; colle -6 5 -2
colle_> -6 7 -7; colle_m -5 -7 8; com -8 -8 9; com_> -8 -8 9; com_merci -6 -5 7; combi -19 19 -9; combi_> -15 -14 14
combi_c -10 11 -12; combi_depui -9 11 -13; combi_est -10 10 -10; combi_n -9 10 -15; combi_s -5 -6 6; comma -5 8 -8
comma_une -5 8 -8; comme -22 -7 16; comme_> -9 -9 9; comme_a -7 -8 9; comme_berna -7 -8 8; comme_c -5 8 -8
comme_ca -10 -10 12; comme_conve -6 -5 7; comme_dire -7 -8 8; comme_expli -5 -4 6; comme_inter -9 -10 9
comme_je -5 -16 15; comme_l -6 -6 6; comme_la -6 -4 8; comme_ne -8 9 -9; comme_papa -6 -6 8; comme_serie -7 -6 6
comme_si -9 9 -8; comme_un -10 11 -10; comme_vous -8 -7 8; commu -16 6 0; commu_coupe -5 6 -6; commu_sont -13 14 -14
commu_une -7 -8 8; compe -7 -7 7; compe_> -7 -7 7; compl -6 -3 -3; compl_> -18 7 -6; compl_a -17 -17 18
compl_mort 6 -8 -6; compo -7 10 -11; compo_un -7 10 -11; compr -13 3 4; compr_> -7 -9 9; compr_ce -2 -1 2
compr_pas -8 9 -10; compr_rien -8 -9 10; compt -9 -9 9; compt_> -6 -6 6; compt_aroba -5 -5 5; compt_c -6 -5 7
con -13 -14 14; con_> -13 -14 14; confl -8 -13 10; confl_d -8 -13 10; conge -3 -4 4; conge_pour -3 -4 4
conna -14 -13 14; conna_> -7 -8 8; conna_mon -11 -10 10; conna_rien -6 -6 6; conne 49 -35 -41; conne_> 27 -30 -21
conne_a 30 -29 -10; conne_au 9 -9 -7; conne_avec 10 -7 -10; conne_ca 6 11 -11; conne_de 10 -9 -8; conne_du 9 -13 -9
conne_elle 15 -10 -16; conne_est 10 -10 -9; conne_et 7 -6 -7; conne_fibre 6 -4 -2; conne_inter 7 -5 -9
conne_les 5 -5 -5; conne_me 9 -5 -11; conne_mon 12 -12 -2; conne_parta 16 -8 -17; conne_pas 6 -6 -5
conne_perdu 9 -9 -9; conne_plus 5 -5 -1; conne_qui 13 -11 -15; conne_sans 7 -7 -4; conne_saute 15 -12 -15
conne_toute 10 -7 -10; conne_tres 8 -9 -6; conse -21 -16 20; conse_> -11 -9 10; conse_clien -8 -9 8
conse_immed -12 -10 12; conse_je -7 -7 7; conso 13 -13 -9; conso_en 8 -8 -8; conso_qui 10 -9 -8; conso_se 10 -11 -6
conta 9 -12 -7; conta_aroba -8 -7 8; conta_depui 10 -6 -10; conta_le 8 -8 -7; contr 5 -11 1; contr_> -17 -13 15
contr_des -5 5 -5; contr_est -9 -9 9; contr_la 7 -9 -5; contr_le 9 -4 -24; conve -6 -5 7; conve_> -6 -5 7
corre -13 15 -14; corre_> -7 10 -14; corre_disen -10 6 -5; corre_n -6 6 -5; cote 4 -9 2; cote_de 6 -6 -7
cote_du 6 -5 -6; cote_qui -10 -11 11; coup 5 1 -20; coup_> 8 -9 -8; coup_de -10 9 -7; coup_mon 7 -6 -8
coup_plus 6 -2 -6; coupe -5 0 -1; coupe_> -10 -1 3; coupe_alors 6 -4 -6; coupe_au -14 13 -11; coupe_d 17 -6 -18
coupe_dans 17 -10 -17; coupe_depui 7 -4 -7; coupe_du 10 -12 -9; coupe_je 10 -10 -9; coupe_le 12 -8 -12
coupe_quand -7 16 -18; coupe_sans 5 -5 -5; coupe_tous -9 -8 9; coupe_tout -2 -11 2; coupe_toute 6 -6 -6
coups -7 7 -6; coups_de -7 7 -6; coupu 15 -13 -16; coupu_> 10 -9 -10; coupu_de -6 -11 9; coupu_fibre 7 -5 -7
coupu_gener 8 -6 -9; coupu_inter 8 -7 -9; coupu_penda -9 9 -9; coura -6 -11 9; coura_> -11 -10 10
coura_la 14 -10 -17; courr -5 -13 7; courr_> 3 -14 -1; courr_de -7 -8 8; courr_elect -5 -6 6; courr_que -2 -1 2
courr_sur 9 -5 -7; cours 6 -4 -6; cours_en 6 -4 -6; craqu -4 8 -8; craqu_quand -4 8 -8; crash 10 -9 -11
crash_frere 10 -9 -11; creti -5 -4 5; creti_ca -5 -4 5; creus 7 -4 -7; creus_dans 7 -4 -7; crois 10 -2 -19
crois_> -1 4 -10; crois_bien 7 -6 -7; crois_que 10 -11 -10; croya -7 -6 8; croya_qu -7 -6 8; cuisi -6 -14 6
cuisi_> -12 -10 12; cuisi_hein 8 -7 -7; cyclo 5 -5 -5; cyclo_tout 5 -5 -5; d 3 -18 4; d_> -7 -7 7; d_a -17 -16 20
d_abonn -7 -6 7; d_abrut -8 -8 8; d_acces 14 -13 -14; d_accor -14 -13 15; d_accue 11 -11 -10; d_adres -8 -13 10
d_aide -11 -9 10; d_aille 1 -11 1; d_aller 16 -13 -14; d_ap -6 7 -4; d_appel -14 18 -15; d_avoir 5 -5 -5
d_emett -7 7 -7; d_envoy 14 -12 -13; d_escar 12 -10 -12; d_escro -13 -11 13; d_euros -5 -5 5; d_excla 6 -5 -6
d_heure 7 -3 -7; d_hier 6 -5 -6; d_incon -11 -10 11; d_inter 14 -33 -10; d_j -8 -8 8; d_offre -10 -8 10
d_opera -12 -12 12; d_orang 5 -5 -5; d_oreil -6 -6 6; d_ou -10 -5 8; d_puis 7 -6 -8; d_un -3 -2 -1; d_union -6 -6 6
d_urgen -9 10 -10; da -13 -12 13; da_c -5 -3 6; da_silva -9 -8 8; dame -9 -12 10; dame_> -6 -6 6; dame_de -9 -10 9
dans -5 -1 -3; dans_dix 6 -5 -6; dans_l -4 -3 -1; dans_la 6 -17 0; dans_le -14 5 5; dans_les 11 -11 -2
dans_ma -2 4 -12; dans_mon -9 11 -11; dans_tout -6 7 -8; dans_toute 17 -10 -17; de -7 3 -1; de_4g -11 12 -15
de_bamak -7 -8 8; de_barre -7 8 -8; de_blanc -7 -7 8; de_box -2 7 -14; de_carte 10 -9 -10; de_ce -8 -6 9
de_charg 10 -10 -9; de_chez -10 5 -1; de_cinq -10 9 -7; de_clien -6 -8 7; de_commu -7 -8 8; de_compe -7 -7 7
de_compt -6 -6 6; de_conge -3 -4 4; de_conne 25 -29 -20; de_coura -6 -11 9; de_debit 20 -25 -19; de_demai -6 -8 10
de_deux -12 9 -8; de_dialo -6 -6 6; de_dire 8 -6 -9; de_direc -11 -11 11; de_dix -5 5 -5; de_donne -6 14 -23
de_faire 11 -14 -8; de_famil -7 -9 8; de_ferra -7 -8 8; de_fibre 16 -14 -13; de_fil -11 10 -8; de_fixe -5 7 -6
de_fond -12 11 -11; de_forfa -9 9 -9; de_garde -6 9 -10; de_joind -9 9 -8; de_l -2 4 -11; de_la 5 -5 -12
de_ligne -9 9 -10; de_ma -23 -1 9; de_maiso -9 9 -10; de_malad 7 -6 -8; de_marse -12 -14 13; de_me 11 -8 -9
de_messa -12 13 -14; de_moi -10 3 8; de_mon 4 -10 -2; de_mutua 8 -8 -8; de_nante 7 -5 -7; de_netfl 10 -9 -11
de_nos -12 13 -9; de_notre -7 -6 8; de_nouve -5 6 -6; de_novem -11 -13 12; de_ouf 4 -12 -2; de_paiem 11 -12 -7
de_paill -8 -9 8; de_paque 8 -8 -8; de_paras -9 9 -9; de_passe 1 -1 -7; de_poste -8 -11 10; de_probl -4 -5 6
de_quoi -8 -9 9; de_raise -15 15 -11; de_refus -8 -9 9; de_rentr 7 -7 -7; de_resea -15 22 -31; de_se 3 -2 -1
de_servi -10 12 -13; de_signa 5 -1 -12; de_sms -12 13 -13; de_souci 14 -22 -7; de_suite -7 8 -8; de_surve 8 -10 -6
de_tas -7 -8 8; de_techn -10 -10 10; de_tele 17 -14 -24; de_telep -24 12 0; de_texto -7 8 -8; de_tonal -23 21 -12
de_trent -5 6 -6; de_venir -6 -7 6; de_vivan -7 -7 7; de_vos -6 -7 7; de_votre -6 -7 7; de_vous -4 -15 8
de_wifi 25 -20 -26; debit 31 -24 -29; debit_> 17 -24 -15; debit_d 12 -10 -12; debit_de 6 -6 -5; debit_est 11 -10 -11
debit_et 12 -8 -12; debit_monta 10 -9 -10; debit_ridic 7 -7 -7; debou 7 -6 -7; debou_or 7 -6 -7; debra 8 -8 -8
debra_ma 8 -8 -8; deced -7 7 -7; deced_> -7 7 -7; decla 8 -15 0; decla_en 9 -13 -5; decla_un -10 -10 10
decle -9 10 -13; decle_direc -9 10 -13; decod 15 -17 -11; decod_> 12 -11 -17; decod_affic 10 -11 -8; decon 11 -6 -18
decon_> 5 -1 -21; decon_a 9 -15 -9; decon_chez -12 -16 13; decon_toute 23 -20 -23; decro -9 16 -16; decro_> -6 6 -6
decro_et -14 12 -11; decro_il -5 5 -5; decro_j -9 9 -8; decro_perso -4 5 -4; decro_sans 7 -6 -7; decro_y -5 10 -10
dect -13 13 -12; dect_ne -13 13 -12; dedan -10 3 3; dedan_> -7 -7 7; dedan_le -9 9 -8; degag -7 -6 7
degag_avec -7 -6 7; degat -9 -11 10; degat_des -9 -11 10; degou -6 -7 7; degou_de -6 -7 7; dehor -15 15 -13
dehor_> -5 5 -5; dehor_de -11 12 -15; deja -9 -6 14; deja_mon -5 -5 7; deja_redem -12 -8 12; deja_trans -2 -1 2
delac -8 -8 8; delac_en -8 -8 8; demai -6 -8 10; demai_> -6 -8 10; deman -1 1 -6; deman_de -7 -12 11
deman_le -10 10 -9; deman_un 11 -2 -14; demar 10 -9 -12; demar_> 10 -9 -12; demen -12 -12 12; demen_> -12 -12 12
demi -8 -7 8; demi_> -8 -7 8; depan -4 -1 1; depan_> -12 -14 15; depan_ma 8 -7 -9; depan_mon -9 9 -10; depas -8 -9 9
depas_l -8 -9 9; deplo -9 -9 9; deplo_> -9 -9 9; depui -2 -4 -1; depui_a 9 -7 -11; depui_ce -2 -17 6
depui_diman -10 10 -8; depui_hier -15 -6 14; depui_l 0 5 -12; depui_la -9 3 -3; depui_le -9 -1 5
depui_mardi -10 8 -7; depui_mon 10 -6 -10; depui_neuf 7 0 -9; depui_plus 7 -6 -5; depui_qu 10 -8 -10
depui_que 11 -6 -15; depui_quinz -4 -5 6; depui_tanto 8 -3 -8; depui_trois 4 -16 -3; depui_yeste 6 -5 -5
deran 3 -9 -1; deran_c 11 -10 -11; deran_pas -11 -8 10; derni -17 -16 17; derni_> -14 -14 14; derni_fois -7 -7 7
derri -8 9 -12; derri_fait -9 9 -10; derri_la 7 -5 -6; des -5 -2 1; des_appar -16 -10 13; des_appel -12 12 -10
des_coups -7 7 -6; des_coupu -9 9 -9; des_cours 6 -4 -6; des_craqu -4 8 -8; des_des -7 8 -6; des_eaux -9 -11 10
des_gresi -2 6 -4; des_grzz -10 11 -12; des_incom -11 -9 13; des_lilas -8 -8 8; des_mails 8 -10 -6
des_milli -5 -5 5; des_que 4 0 -10; des_robot -6 -7 6; des_sienn 7 -7 -6; des_trava 10 -8 -10; des_urgen -6 -9 8
des_video 10 -11 -9; desac -10 10 -10; desac_> -10 10 -10; dessu 12 -7 -12; dessu_a 11 -11 -12; dessu_c 8 -12 -7
dessu_par -5 5 -5; detec -8 10 -11; detec_> -8 10 -11; detes -5 -5 6; detes_sale -5 -5 6; deux -12 -21 18
deux_> -10 -16 14; deux_ans -4 -1 5; deux_fois -2 -1 2; deux_heure -6 -7 7; deux_megas 10 -9 -10; deux_mille -7 -8 8
deux_minut -12 9 -8; deux_quara -7 -7 8; deux_trois -14 -10 13; deux_un -13 -10 12; deuxi -7 -7 7
deuxi_poste -7 -7 7; devez -5 -5 5; devez_me -5 -5 5; devoi 8 -6 -7; devoi_en 6 -5 -6; devoi_sur 10 -4 -8
diabl -10 -10 10; diabl_> -10 -10 10; dialo -6 -6 6; dialo_avec -6 -6 6; diffi -8 8 -8; diffi_> -8 8 -8
diman -10 10 -8; diman_> -10 10 -8; dingu -12 -12 13; dingu_ca -12 -12 13; dirai -8 -12 10; dirai_> -12 -12 13
dirai_mais -5 -5 5; dire 2 -13 2; dire_> -7 -6 7; dire_c -7 -8 8; dire_la 7 -6 -8; dire_que 8 -6 -9; direc -17 15 -6
direc_> -16 13 -2; direc_sur -9 11 -12; dis 9 -11 -8; dis_> 8 -7 -7; dis_pas 10 -5 -10; dis_que -11 -8 11
disen -11 13 -12; disen_que -11 13 -12; dista 6 -4 -6; dista_il 6 -4 -6; dit 5 -5 -10; dit_a -4 -5 5
dit_aucun 4 1 -12; dit_d -7 -17 14; dit_de -3 -11 8; dit_inter -10 10 -9; dit_no -6 6 -6; dit_papa 7 -5 -6
dit_pas -6 9 -9; dit_qu 11 -12 -9; dit_que -16 3 8; dit_resea 9 -11 -7; dit_sim -6 6 -6; dit_telep 7 -6 -8
dit_verif 6 -4 -5; dit_wifi 13 -13 -5; dites 1 -9 2; dites_au -6 -7 6; dites_donc 8 -8 -7; dites_mon 8 -3 -8
dites_voir 0 -7 1; dix -6 -11 5; dix_> 7 -7 -6; dix_heure -10 -10 10; dix_huit -3 -3 6; dix_minut 9 -10 -7
dix_neuf -4 -5 5; dix_perso -9 -9 9; dix_secon -5 5 -5; dizai -7 -9 8; dizai_de -6 -7 6; dizai_je -7 -7 8
docte -10 -10 10; docte_blanc -10 -10 10; dois -5 6 -5; dois_appel -5 6 -5; doit -6 -6 7; doit_passe -6 -6 7
donc 2 -11 -1; donc_camil -3 -2 4; donc_chora -4 -4 6; donc_euh -7 -6 7; donc_moi 7 -5 -6; donc_mon 8 -8 -7
donc_voila -4 -5 6; donne -18 6 4; donne_> -7 7 -6; donne_est -10 -10 10; donne_mobil -6 14 -23; donne_moi -5 -5 5
donne_mon -7 -8 8; donne_plus -8 8 -7; donne_rien -9 10 -4; donne_votre -5 -7 8; dossi -8 -9 9; dossi_> -13 -11 14
dossi_ouver -6 -6 6; douze -5 -5 9; douze_> -8 -9 11; douze_quatr -4 -5 8; douze_soixa -3 -2 5; douze_trent -4 -4 6
du -1 -2 -4; du_bas -6 -6 6; du_burea -2 13 -20; du_cabin 10 -10 -9; du_centr -10 -11 11; du_coup 7 -6 -8
du_du -9 -9 9; du_fax -16 15 -9; du_fixe 7 -7 -6; du_fond 13 -12 -5; du_magas -1 1 -9; du_meme -8 -2 9
du_monde 5 -10 -4; du_porta 7 -2 -8; du_rende -6 -8 10; du_salon -8 9 -8; du_techn -5 -7 6; du_telet 9 -8 -9
du_tout -3 -4 4; du_trava 7 -7 -7; du_vide -7 8 -6; du_wifi 6 -5 -6; duboi -9 -9 9; duboi_> -9 -9 9
dupli -11 -10 11; dupli_> -11 -10 11; dupon -7 -9 8; dupon_> -7 -9 7; dupon_aroba -6 -7 10; dure -6 -6 6
dure_d -6 -6 6; e -7 -10 10; e_a -4 -4 6; e_aroba -4 -4 6; e_d -4 -5 5; e_donc -3 -2 4; e_l -6 -8 7; e_m -5 -6 6
e_no 8 -6 -7; e_r -10 -10 12; eaux -9 -11 10; eaux_> -9 -11 10; echec -5 6 -5; echec_de -5 6 -5; echo -12 15 -16
echo_> -9 12 -12; echo_quand -7 12 -13; ecole -12 -10 11; ecole_> -12 -10 11; ecole_tiret -4 -4 7; ecout -13 -2 5
ecout_> -8 8 -8; ecout_je -2 -10 5; ecout_mon -7 7 -7; ecout_ou -8 -7 8; ecout_pas -8 -9 9; ecran 9 -10 -5
ecran_de 5 -5 -5; ecran_depui 6 -6 -5; ecrit 6 -6 -7; ecrit_pas 6 -6 -7; eh -9 -8 8; eh_oui -9 -8 8; el -9 -9 9
el_amran -9 -9 9; elect -11 -12 12; elect_> -7 -8 8; elect_ah -5 -6 6; elle 6 -10 -7; elle_a 5 -3 -15
elle_clign 12 -7 -12; elle_dit 7 -6 -6; elle_est 0 -15 2; elle_me -6 8 -8; elle_n -5 8 -8; elle_ne 8 -7 -5
elle_parle -7 -8 8; elle_peut 8 -6 -7; elle_rame 8 -5 -8; elle_repon 6 -6 -5; elle_s 12 -7 -12; elle_tourn 7 -7 -7
elle_trava 5 -5 -5; elles -5 6 -6; elles_reste -5 6 -6; embet -11 -18 14; embet_> -11 -18 14; emett -11 13 -13
emett_> -9 9 -8; emett_des -7 8 -6; emett_un -7 7 -7; emplo -7 -7 7; emplo_sinon -7 -7 7; en 3 -19 6
en_a -13 -13 13; en_ai -12 -11 13; en_ardec -5 5 -5; en_breta -6 7 -7; en_caraf 9 -8 -9; en_chiff -4 -4 5
en_coler -15 -12 15; en_conne 16 -8 -17; en_dehor -11 12 -15; en_donne -7 7 -6; en_espag -7 7 -7; en_est -7 -12 8
en_faisa 7 -6 -5; en_fait -8 -6 8; en_gros 9 -7 -9; en_ligne 19 -19 -14; en_orang 6 -5 -7; en_panne -10 1 2
en_passe -12 9 -5; en_peux -15 -14 15; en_plein -2 -15 3; en_rade 13 -12 -12; en_relat -6 -2 7; en_resea 8 -8 -8
en_reuni 14 -8 -15; en_rond 12 -8 -13; en_rouge 11 -7 -7; en_telec 7 -7 -7; en_telet 5 -4 -5; en_tout -7 -8 8
en_un -8 -8 8; en_vacan -7 7 -7; en_ville -12 10 -9; en_visio 16 -18 -12; en_zone -9 13 -15; encai 5 -5 -4
encai_le 5 -5 -4; encor -20 -20 23; encor_> -19 -12 16; encor_lache -7 -7 7; encor_moi -11 -14 14
encor_une -11 -12 12; enerv -7 -9 7; enerv_> -6 -8 7; enerv_mais -6 -8 7; enerv_rassu -9 -7 10; enfan -7 -15 6
enfan_peuve 4 -4 -3; enfan_sont -12 -10 11; enfin -7 -6 8; enfin_oui -7 -6 8; enlev -7 7 -7; enlev_la -7 7 -7
enorm 14 -13 -13; enorm_quand 10 -11 -9; enorm_sur 5 -5 -5; enreg 17 -16 -11; enreg_n 17 -16 -11; enten -13 18 -17
enten_> -15 -15 15; enten_comme -9 9 -8; enten_des -3 8 -7; enten_juste -7 8 -6; enten_kaz 6 -5 -6
enten_mais -13 14 -16; enten_mal -13 2 5; enten_mutue -11 11 -11; enten_on -5 5 -5; enten_pas -1 8 -20
enten_perso -4 5 -5; enten_plus -6 6 -5; enten_rien -6 6 -6; enten_tres -13 -19 16; enten_un -9 12 -12
enten_une -9 7 -7; entra -13 13 -5; entra_> -7 7 -5; entra_de -4 5 -1; entra_ne -17 18 -6; entre -9 -10 11
entre_> -9 -8 9; entre_aussi -8 -8 8; entre_avec -6 -6 6; entre_c 8 -6 -9; entre_huit -6 -6 7; entre_ne -5 5 -5
entre_quinz -8 -7 8; envir -8 -8 8; envir_> -8 -8 8; envoi -12 12 -8; envoi_ils -12 12 -8; envoy -1 14 -21
envoy_de -17 15 -10; envoy_des 8 -10 -6; envoy_la -6 8 -8; envoy_une 9 -8 -9; enzo -7 -5 8; enzo_deux -7 -5 8
epous 6 -2 -6; epous_et 6 -2 -6; erreu 10 -11 -8; erreu_> 10 -11 -8; es -5 -5 6; es_bete -5 -5 6; es_mecha -5 -5 6
escar 12 -10 -12; escar_> 12 -10 -12; escro -15 -17 18; escro_> -15 -17 18; espag -7 7 -7; espag_et -7 7 -7
espec -7 -8 8; espec_de -7 -8 8; essai 9 -8 -9; essai_d 9 -8 -9; essay -17 -19 19; essay_> -15 -16 16
essay_rien -7 -8 8; esse -7 7 -5; esse_aime -7 7 -5; esse_sur -7 7 -5; est -6 -4 1; est_a -7 -12 10
est_allum -11 8 -6; est_arret 8 -9 -8; est_arriv 6 -6 -6; est_au -20 -5 9; est_autre -13 -10 12; est_aux 8 -8 -7
est_avec -11 -11 12; est_bien -5 -8 8; est_bizar -11 -15 14; est_bloqu -12 11 -10; est_bon -17 -10 14
est_bonne 8 -12 -7; est_brise 6 -5 -6; est_c -7 -6 7; est_ca -9 -8 10; est_camil -5 -6 6; est_casse 5 -12 0
est_catas 8 -7 -8; est_ce -7 -12 9; est_celle -4 -4 5; est_chelo -5 -5 6; est_clair -8 -9 9; est_compl 0 -17 2
est_coupe -2 12 -19; est_d -8 -9 9; est_dans -10 -16 11; est_deced -7 7 -7; est_decon 13 -10 -16; est_derri -9 9 -10
est_diffi -8 8 -8; est_dingu -12 -12 13; est_dix -9 -9 9; est_elle 10 -6 -10; est_embet -11 -18 14; est_en -2 -3 -3
est_encor -9 -15 14; est_enorm 5 -5 -5; est_etein 17 -12 -14; est_fait -11 -22 17; est_genti -8 -11 11
est_gille -4 -5 5; est_honte -8 -8 8; est_hors 9 -9 -6; est_hs 4 4 -11; est_inadm -8 -10 11; est_infer -10 11 -12
est_injoi -9 9 -8; est_insta 10 -5 -10; est_inter 24 -21 -21; est_intol -5 -5 5; est_intro 8 -6 -9
est_jamai -3 -4 4; est_je 8 -5 -8; est_jean -6 -7 10; est_juste -16 16 -14; est_l 17 -23 -12; est_la 21 -21 -21
est_le -9 23 -32; est_lente -11 11 -11; est_les -10 10 -10; est_ma -22 4 6; est_madam 2 -15 -1; est_mauva -7 7 -10
est_moi -10 -7 14; est_mon -17 1 5; est_morea -8 -11 10; est_mort -2 0 -5; est_morte 11 -12 -8; est_muet -12 14 -18
est_ni -8 -7 8; est_noire -9 -7 9; est_non -5 -5 5; est_o -6 -5 7; est_odett -8 -8 9; est_parei 6 -2 -6
est_parti 10 -15 -4; est_pas -13 -1 7; est_passe 10 -10 -11; est_penib -14 -15 15; est_pixel 15 -14 -15
est_plein -13 14 -14; est_plus -15 16 -13; est_pluto 15 -19 -11; est_point -21 -18 22; est_pour -5 -2 -1
est_prive 5 -5 -5; est_quand -11 10 -8; est_que 11 -11 -12; est_qui -14 -15 14; est_quoi -10 -9 10
est_rappo 9 -13 -9; est_regle -7 -7 7; est_ridic 9 -11 -8; est_rouge 12 -6 -6; est_samia -8 -8 8
est_sarah -11 -9 11; est_scand -8 -7 8; est_se -3 -4 4; est_seule -8 9 -13; est_si 9 -10 -8; est_soixa -7 -11 9
est_sur -18 -3 7; est_suspe -6 6 -5; est_sylvi -8 -8 8; est_tombe 20 -16 -19; est_toujo -8 1 2; est_tous 9 -8 -9
est_tout -17 -19 19; est_toute 10 -9 -13; est_tres 10 -8 -17; est_trop 7 -7 -6; est_un -7 -8 8; est_une -15 1 6
est_urgen 8 -8 -7; est_vraim 12 -8 -12; et -11 -18 14; et_c 9 4 -17; et_ca 16 1 -25; et_ce 6 -2 -6; et_cinq -7 -6 7
et_comme -9 -9 9; et_demi -8 -7 8; et_depui -4 6 -7; et_du 7 -6 -8; et_elle -6 8 -8; et_fils -7 -7 8
et_il -7 10 -10; et_inter -16 -16 17; et_j 11 2 -20; et_je -12 10 -5; et_l 11 -8 -11; et_la -12 -25 14
et_le -2 -18 12; et_les -7 8 -6; et_ma -4 14 -17; et_maint 7 -7 -7; et_mes 4 -4 -3; et_midi -6 -6 7
et_mobil -16 -15 16; et_moi 5 -5 -5; et_mon -24 -13 14; et_ne -11 11 -9; et_no 6 -4 -5; et_nous 7 -6 -6
et_on -3 4 -5; et_pour -7 -8 8; et_pourt 7 -5 -6; et_puis 3 4 -13; et_quatr -8 -8 8; et_que -5 5 -5
et_rien 13 -11 -13; et_sa 6 -5 -7; et_toute 6 -4 -6; et_un -2 -2 4; et_vingt -8 -7 8; et_y 5 -5 -5; etage -2 -20 7
etage_> -3 -17 6; etage_il 7 -6 -11; etage_porte -9 -10 11; etais -9 9 -8; etais_au -9 9 -8; etait -11 -1 5
etait_etein 6 -2 -6; etait_gener -9 -10 9; etait_marqu -5 8 -8; etait_vrai -5 -5 5; ete -10 12 -14
ete_arrac 13 -13 -8; ete_chang 9 -9 -6; ete_coupe -2 4 -12; ete_porte -9 10 -10; ete_suspe -6 6 -5; ete_vole -6 6 -5
etein 13 -3 -15; etein_> 24 -21 -17; etein_et 6 -2 -6; etein_rallu -7 7 -7; etes -12 -10 11; etes_bien -6 -6 6
etes_bons -6 -6 8; etes_des -11 -9 13; etes_incom -6 -5 6; etes_tres -9 -9 10; etes_tromp -5 -5 5; ether 10 -11 -10
ether_> 10 -11 -10; etran -15 16 -13; etran_> -10 12 -18; etran_et -7 8 -8; etre -6 -7 6; etre_trans -6 -7 6
etude 6 -4 -6; etude_a 6 -4 -6; eu -15 -4 7; eu_> -6 8 -8; eu_de -4 -5 6; eu_le -8 -12 11; eu_un -7 -6 6
eue -4 -5 5; eue_mon -4 -5 5; euh -10 -16 14; euh_> -7 -6 7; euh_allo -7 -6 7; euh_alors -7 -8 8
euh_atten -13 -9 11; euh_ben -14 -8 13; euh_c 3 -20 3; euh_donc -4 -5 6; euh_enfin -7 -6 8; euh_je -16 -13 15
euh_la -8 -7 8; euh_mon -10 6 -5; euh_orang -3 -2 5; euh_oui -8 -8 8; euh_tous -8 -7 8; euh_une -11 -14 14
euh_voila 10 -6 -10; euros -7 -7 7; euros_par -7 -7 7; exact -9 -10 10; exact_c -9 -10 10; excla 6 -5 -6
excla_a 6 -5 -6; excus 3 -15 2; excus_moi 1 -14 3; excus_my 6 -5 -5; exige -8 -8 8; exige_qu -8 -8 8
exist -10 11 -11; exist_pas -10 11 -11; expli -9 -12 12; expli_> -14 -13 14; expli_hier 6 -2 -6; expli_y -5 -4 6
f -3 -2 4; f_a -3 -2 4; faceb 16 -15 -18; faceb_march 16 -15 -18; fache -15 -8 10; fache_> -15 -8 10
facte 10 -10 -11; facte_est 10 -10 -11; factu -18 -21 21; factu_> -17 -21 20; factu_combi -5 -6 6; faibl 2 5 -18
faibl_> -4 6 -10; faibl_a 11 -11 -11; faire 5 2 -16; faire_appel -11 12 -1; faire_avec -11 -10 10; faire_d -5 5 -4
faire_du 9 -8 -9; faire_le -6 -6 6; faire_march -12 15 -15; faire_mes 13 -17 -8; faire_ses 8 -6 -7; fais 8 -7 -8
fais_meme 8 -7 -8; faisa 7 -6 -5; faisa_les 7 -6 -5; fait -6 -10 7; fait_> -22 -16 22; fait_beau -7 -9 8
fait_bip -6 7 -7; fait_c -7 -17 14; fait_depui 5 -5 -5; fait_des 6 6 -17; fait_deux -6 -7 7; fait_frisq -11 -10 10
fait_je -7 7 -7; fait_le -6 -8 7; fait_mon 1 4 -10; fait_plus -13 14 -15; fait_que 13 -11 -15; fait_rien 6 -5 -7
fait_ses 6 -4 -6; fait_tombe -8 9 -9; fait_trois -9 -7 9; fait_un 13 -11 -13; fait_une -8 -17 10; faite -9 9 -8
faite_> -8 8 -10; faite_comme -8 -9 9; faite_vite -5 6 -5; falla -7 -6 8; falla_un -7 -6 8; famil -11 -12 12
famil_> -6 -7 7; famil_guill -6 -7 7; famil_roux -5 -6 6; fatig -11 -9 10; fatig_> -11 -9 10; fatim -9 -9 9
fatim_el -9 -9 9; faudr -10 3 2; faudr_activ -5 6 -6; faudr_bloqu -12 13 -9; faudr_parle -6 -6 6; faure -3 -2 4
faure_aroba -3 -2 4; faure_f -3 -2 4; faut -12 -4 9; faut_bloqu -6 6 -5; faut_que -10 -11 11; faute -5 -5 5
faute_et -5 -5 5; fax -16 15 -9; fax_ne -16 15 -9; femme -14 -1 3; femme_elle -7 -8 8; femme_ne -14 14 -5
fenet -10 -11 10; fenet_> -10 -11 10; ferme 1 -15 10; ferme_la 6 -12 4; ferme_point -8 -7 8; ferme_ta -7 -7 7
ferra -7 -8 8; ferra_> -7 -8 8; fet 6 -5 -6; fet_i 6 -5 -6; fibra 8 -6 -7; fibra_ottic 8 -6 -7; fibre 37 -29 -31
fibre_> 18 -24 -14; fibre_a 7 -9 -6; fibre_au 13 -11 -13; fibre_dans 7 -4 -5; fibre_elle 15 -7 -14
fibre_est 22 -19 -21; fibre_et 13 -10 -13; fibre_la 8 -8 -7; fibre_ne 6 -4 -2; fibre_profe 6 -5 -6
fibre_sur 7 -5 -7; fige 8 -8 -5; fige_sur 8 -8 -5; figur -7 8 -6; figur_vous -7 8 -6; fil -4 8 -17; fil_avec 8 -9 -5
fil_ca -10 9 -7; fil_de 13 -13 -8; fil_est 11 -7 -11; fil_mais -7 7 -6; fil_n -10 10 -8; fil_ne -12 13 -11
fil_quand -8 9 -8; fille -13 4 -3; fille_> -13 13 -10; fille_elle -9 9 -9; fille_hurle 6 -5 -6; fille_qui -2 -11 7
film 10 -14 -9; film_> 9 -15 -9; film_avec 6 -2 -6; fils 1 -19 8; fils_> -7 -7 8; fils_a 7 -6 -11
fils_excus -8 -6 7; fils_fait 6 -4 -6; fils_ne 6 -6 -6; fils_pas 8 -4 -8; fils_peut 8 -8 -8; fils_sur 10 -9 -8
fin -12 -1 10; fin_> -12 -1 9; fin_pas -5 -3 6; fixe -18 31 -30; fixe_> -17 14 -9; fixe_ca 14 -15 -8
fixe_de 7 -7 -6; fixe_elle 8 -12 -7; fixe_est -20 21 -18; fixe_gresi -7 7 -7; fixe_grezi -5 5 -5
fixe_lui 10 -11 -10; fixe_march -8 10 -10; fixe_ne -13 12 -9; fixe_on -5 6 -8; fixe_quand -5 5 -5
fixe_qui -15 15 -15; fixe_sonne -5 7 -6; fixe_zero -8 8 -8; flott -8 9 -9; flott_mobil -8 9 -9; fois -1 4 -6
fois_> -3 -6 1; fois_c -2 -1 2; fois_d -11 -11 12; fois_meme -9 -9 10; fois_que 3 8 -14; fois_sauf 8 -7 -7
fois_sur -9 7 -7; fonct -6 -2 2; fonct_> 10 -11 -10; fonct_c -18 17 -9; fonct_mais 11 -5 -13; fonct_ni -11 -10 11
fonct_pas -7 -8 7; fonct_plus -7 -1 3; fonct_tres 12 -10 -18; fond -10 14 -14; fond_> 7 -7 -5; fond_d -9 9 -8
fond_le 12 -12 -5; fond_perma -9 9 -9; fond_sur -10 11 -10; fondu 7 -6 -7; fondu_je 7 -6 -7; forfa -17 18 -19
forfa_> -9 9 -9; forfa_mobil -10 13 -17; forfa_ne -14 14 -13; fort -6 -5 6; fort_> -6 -6 6; fort_non -3 -2 4
fortn 7 -6 -8; fortn_j 7 -6 -7; fortn_la 8 -5 -8; fourn -7 -6 7; fourn_je -7 -6 7; foutr -3 -4 4; foutr_du -3 -4 4
fr -11 -10 15; fr_> -9 -8 13; fr_pas -5 -5 5; fr_voila -5 -4 5; frais 8 -8 -7; frais_> 8 -8 -7; franc -20 -17 20
franc_il -14 -10 12; franc_je -6 -7 7; franc_que -7 -8 8; free -7 -6 9; free_point -7 -6 9; frenc 6 -5 -5
frenc_le 6 -5 -5; frere 9 -12 -8; frere_ca 7 -6 -7; frere_plus 10 -9 -11; fri -3 -3 5; fri_non -3 -3 5
frisq -11 -10 10; frisq_mais -11 -10 10; fritu -12 13 -16; fritu_sur -12 13 -16; froma -6 -6 6; froma_trait -6 -6 6
g -7 -7 7; g_i -7 -7 7; galer 8 -8 -9; galer_je 8 -8 -9; gamin -8 9 -9; gamin_a -8 9 -9; garan -3 -4 4
garan_que -3 -4 4; garco -7 8 -8; garco_ne -7 8 -8; garde -6 9 -10; garde_et -6 9 -10; gendr -6 -8 7
gendr_qui -6 -8 7; gener 1 -13 1; gener_> -9 -10 9; gener_d 8 -6 -9; gens -12 14 -12; gens_me -11 10 -9
gens_ne -5 5 -5; gens_qui -7 8 -6; gens_tombe -6 7 -7; genti -8 -11 11; genti_mais -8 -11 11; gere -7 -7 7
gere_> -7 -7 7; gille -4 -5 5; gille_rouss -4 -5 5; girar -7 -7 7; girar_g -7 -7 7; gite -4 -4 5; gite_les -4 -4 5
gliss -6 8 -8; gliss_dans -6 8 -8; gmail -5 -16 13; gmail_> -16 -10 14; gmail_ne 11 -10 -17; gmail_point -8 -7 10
googl 12 -9 -18; googl_> 10 -8 -15; googl_elle 7 -7 -7; grave -7 -15 7; grave_> 8 -5 -8; grave_ca -12 -11 12
gresi -15 16 -18; gresi_> -8 8 -5; gresi_depui -7 7 -7; gresi_horri -8 9 -12; gresi_telle -5 5 -5; grezi -5 5 -5
grezi_on -5 5 -5; grill 11 -10 -12; grill_> 8 -8 -8; grill_avec 10 -11 -8; gros 9 -7 -9; gros_je 9 -7 -9
gruye -6 -6 6; gruye_point -6 -6 6; grzz -10 11 -12; grzz_dans -10 11 -12; grzz_grzz -10 11 -12; gsm -17 19 -17
gsm_dit -12 9 -8; gsm_n -10 10 -9; gsm_ne -6 8 -4; gsm_sans -10 8 -7; gueul -7 -7 7; gueul_sale -7 -7 7
guill -10 -10 10; guill_> -10 -10 10; h -8 -8 8; h_a -8 -8 8; habit -16 -13 15; habit_> -9 -14 11; habit_la -6 -9 7
habit_rue -8 -6 7; hache -12 18 -18; hache_> -12 18 -18; hadj -8 -8 8; hadj_h -8 -8 8; hein -10 -18 10
hein_> -8 -6 8; hein_dis 8 -7 -7; hein_quoi -10 -10 10; helen -6 -6 7; helen_point -6 -6 7; henry -3 -3 5
henry_avec -3 -3 5; heure -14 4 6; heure_> 2 -21 3; heure_et -6 -6 7; heure_que -17 14 -1; hier -6 -15 11
hier_> -3 -2 1; hier_apres -9 -8 9; hier_soir -4 -16 5; hier_voila -9 -7 8; honte -10 -13 13; honte_> -8 -8 8
honte_votre -10 -13 13; horri -8 9 -12; horri_sur -8 9 -12; hors 12 -17 -4; hors_de -10 -10 12; hors_ligne 13 -17 -7
hotel 8 -8 -8; hotel_est 8 -8 -8; hotma -5 -5 5; hotma_point -5 -5 5; hs 4 4 -11; hs_> 3 5 -11; hs_chez 6 -5 -6
hugo -8 -6 7; hugo_> -8 -6 7; hugue -4 -6 9; hugue_trent -4 -6 9; hui -7 -9 8; hui_> -7 -9 8; huit -5 -14 9
huit_> -8 -7 12; huit_cents 7 -7 -7; huit_chez -7 -5 8; huit_heure -6 -6 7; huit_non -2 -2 3; huit_soixa -5 -4 6
huit_trent -5 -5 5; huit_un -5 -5 5; huit_vingt -4 -4 7; huit_zero -7 -7 9; humai -11 -11 11; humai_> -8 -7 8
humai_je -6 -6 6; humai_pas -8 -10 10; hurle 6 -5 -6; hurle_qu 6 -5 -6; i 1 -11 2; i_m -7 -6 7; i_ni 6 -5 -6
i_r -7 -7 7; ia -8 -10 10; ia_> -8 -10 10; ici -8 -9 9; ici_la -8 -9 9; ident 9 -11 -7; ident_> 9 -11 -7; il -4 2 -4
il_a -4 6 -8; il_accro 11 -11 -4; il_capte -13 14 -14; il_cherc -5 5 -5; il_coupe -7 8 -8; il_decro 7 -6 -7
il_dit 5 3 -14; il_est 1 4 -11; il_fait -12 -15 15; il_falla -7 -6 8; il_faudr -9 0 5; il_faut -12 -4 9
il_march 13 -11 -14; il_me 5 6 -18; il_n -3 -2 -1; il_passe 14 -14 -13; il_perd 6 -4 -6; il_peut -11 12 -1
il_pleut -9 -9 9; il_s 8 -8 -13; il_tourn 8 -6 -8; il_va 11 -9 -11; il_vient 9 -9 -8; il_voit 8 -8 -5
il_voula -2 -1 2; il_vous -10 -8 10; il_y -16 11 -5; ils 1 8 -15; ils_arriv -12 12 -8; ils_m -9 9 -9
ils_nous -5 6 -6; ils_ont 12 -11 -10; ils_parte 14 -12 -16; image 8 -8 -5; image_se 8 -8 -5; immed -12 -10 12
immed_> -12 -10 12; immeu 10 -10 -7; immeu_> 7 -4 -5; immeu_n 10 -10 -7; impec -13 14 -13; impec_mais -13 14 -13
impos 7 -2 -14; impos_d 4 -1 -9; impos_de 7 -3 -10; impri 19 -19 -9; impri_sans 8 -6 -9; impri_trouv 13 -13 -5
impri_wifi 9 -9 -6; inacc 10 -6 -10; inacc_au 10 -6 -10; inact -5 6 -6; inact_> -5 6 -6; inadm -8 -10 11
inadm_> -6 -5 7; inadm_je -7 -7 8; incid -10 -10 10; incid_> -10 -10 10; incom -9 -12 11; incom_> -6 -6 6
incom_depas -8 -9 9; incon -11 -10 11; incon_> -11 -10 11; infer -10 11 -12; infer_> -10 11 -12; infir -6 9 -10
infir_de -6 9 -10; info -6 -6 6; info_aroba -6 -6 6; infor 10 -10 -9; infor_du 10 -10 -9; injoi -13 9 -7
injoi_> -9 9 -8; injoi_euh -10 6 -5; inqui -7 -8 9; inqui_> -7 -8 9; insta 14 -7 -16; insta_> 6 -6 -6
insta_ben 8 -5 -8; insta_je 10 -5 -10; inter 36 -26 -24; inter_> 16 -30 -4; inter_a 8 -7 -9; inter_alors 10 -11 -10
inter_c 0 4 -13; inter_ca -7 13 -20; inter_chez 17 -10 -19; inter_clign 6 -5 -7; inter_dans 13 -14 -10
inter_de 1 -12 6; inter_depui 26 -14 -27; inter_dessu 11 -11 -12; inter_du 5 -5 -1; inter_est 24 -24 -21
inter_et -28 -25 26; inter_etait 6 -2 -6; inter_il 10 -9 -10; inter_impec -13 14 -13; inter_je -10 10 -10
inter_m -22 15 -3; inter_mais -9 9 -10; inter_malgr 10 -7 -11; inter_march 19 -8 -27; inter_ne 7 -5 -8
inter_ni 8 -8 -7; inter_nicke -12 11 -9; inter_non -1 6 -18; inter_on -13 13 -13; inter_pas 15 -9 -16
inter_que 15 -19 -11; inter_qui 25 -25 -21; inter_se 10 -6 -9; inter_sont -9 -8 9; inter_sur 11 -10 -10
inter_tout -10 -7 8; inter_toute 6 -5 -6; inter_une 15 -13 -16; intol -5 -5 5; intol_nous -5 -5 5; intro 8 -6 -9
intro_> 8 -6 -9; ip -8 10 -13; ip_du -8 10 -13; ipbx -7 7 -5; ipbx_ne -7 7 -5; iphon -7 9 -13; iphon_> -7 7 -7
iphon_affic -13 13 -5; iphon_et -6 6 -6; iphon_n 6 -6 -5; is 6 -5 -5; is_not 6 -5 -5; j -6 -6 4; j_> -8 -8 8
j_ai -1 -2 -3; j_aime -10 -11 10; j_aimer -10 -10 10; j_appel 2 0 -7; j_arriv 12 -10 -13; j_atten -7 -7 9
j_aurai -7 -5 7; j_avais 7 -7 -7; j_en -21 -20 21; j_enten -13 16 -16; j_envoi -12 12 -8; j_essai 9 -8 -9
j_essay -6 -7 7; j_etais -9 9 -8; j_exige -8 -8 8; j_habit -8 -6 7; j_y -7 -7 7; jamai -17 -7 9; jamai_> -5 -22 7
jamai_avec -6 -5 6; jamai_avoir -5 -4 5; jamai_de -9 13 -15; jamai_eu -6 7 -7; jamai_venu -3 -4 4
jamai_voulu -5 -6 6; jamai_vu -8 -8 8; jardi 7 -7 -6; jardi_> 7 -7 -6; je -8 -5 8; je_capte 8 -8 -7
je_cherc -14 -12 13; je_compo -7 10 -11; je_compr -4 -4 5; je_crois 10 -2 -19; je_croya -7 -6 8; je_decro -12 17 -15
je_dirai -12 -12 13; je_dois -5 6 -5; je_fais 8 -7 -8; je_ferme 10 -10 -10; je_gere -7 -7 7; je_je 8 -5 -8
je_l -26 10 5; je_la -5 5 -5; je_lance 9 -15 -9; je_le -8 9 -8; je_les -11 11 -8; je_m -7 -18 14; je_mets -6 6 -6
je_n 1 1 -9; je_ne -3 -6 2; je_paie 6 -4 -6; je_parla -8 -6 7; je_parle -7 9 -9; je_passe -10 9 -7; je_paye 0 -9 0
je_pense -9 -7 8; je_perds 15 -15 -11; je_peux 4 2 -21; je_pourr -7 -7 7; je_prefe -10 -11 11; je_prend -7 -7 7
je_rappe -10 -7 8; je_recoi 0 3 -24; je_redem -10 -11 11; je_refle -9 -8 9; je_regar 10 -11 -9; je_repet -10 -8 9
je_sais -10 -20 16; je_sors -5 5 -5; je_souha -9 -8 9; je_suis -5 -12 9; je_te -5 -5 6; je_tele 7 -3 -7
je_telep -12 13 -12; je_tombe -5 -5 5; je_trava 9 -5 -11; je_vais -15 -15 16; je_veux -17 1 6; je_vois 8 -7 -5
je_voudr -2 -11 5; je_voula 7 -6 -8; je_vous 6 -23 1; jean -6 -5 7; jean_bapti -5 -3 6; jean_point -6 -7 10
jean_tiret -5 -4 5; jeann -7 -7 7; jeann_wuyts -7 -7 7; jeudi -6 -6 7; jeudi_entre -6 -6 7; jeux 10 -10 -9
jeux_en 10 -10 -9; joign -6 6 -5; joign_alors -6 6 -5; joind -22 19 -14; joind_> -13 11 -10; joind_les -6 7 -7
joind_ma -10 10 -9; joind_mes -9 9 -8; joind_sur -13 13 -1; joint 14 -12 -13; joint_> 9 -10 -6; joint_ca 9 -8 -9
joli -6 -5 6; joli_accen -6 -5 6; jouer 17 -15 -15; jouer_> 8 -8 -9; jouer_a 8 -8 -8; jouer_en 10 -8 -12
jour -8 9 -8; jour_mon -8 9 -8; journ -12 -9 12; journ_a -8 -8 9; journ_de -3 -4 4; jours 0 -12 3
jours_> -24 -13 22; jours_j 13 -11 -13; jours_que -8 -6 8; jsp -9 9 -8; jsp_pourq -9 9 -8; julie -7 -13 11
julie_carpe -7 -13 11; julie_point -8 -6 12; juste -19 19 -15; juste_bip -7 8 -6; juste_le -9 9 -8
juste_pour -13 13 -13; juste_que -12 10 -5; k -6 -7 7; k_a -5 -6 6; k_e -4 -5 5; ka 6 -5 -6; ka_fet 6 -5 -6
karim -5 -6 6; karim_belka -5 -6 6; kaz 6 -5 -6; kaz_mwen 6 -5 -6; kerou -4 -5 5; kerou_k -4 -5 5; l 6 -11 -2
l_acces 7 -7 -7; l_accue -7 -7 7; l_actri -6 -6 6; l_adais 6 -6 -5; l_adres -6 -5 7; l_adsl 13 -16 -11
l_agenc 14 -11 -12; l_ai -19 0 8; l_alarm -6 6 -5; l_an -6 -7 6; l_anten 13 -10 -14; l_appar -16 4 3
l_appel 2 3 -15; l_arret 6 -5 -6; l_assis -11 -11 11; l_autre -13 -12 14; l_e -6 -6 7; l_echo -6 7 -7
l_ecole -12 -10 11; l_ecout -8 8 -8; l_ecran 5 -5 -5; l_enten -15 9 1; l_entre 2 2 -13; l_etage 9 -12 -6
l_etran -15 16 -13; l_hotel 8 -8 -8; l_image 8 -8 -5; l_immeu 10 -10 -7; l_impri 16 -15 -9; l_inter 18 -10 -26
l_ipbx -7 7 -5; l_k -5 -6 6; l_o -4 -5 5; l_open -9 -9 9; l_opera 7 -5 -6; l_orage 2 -3 -5; l_ordin 13 -10 -14
l_un -10 -10 10; l_wifi 10 -10 -10; la 2 -7 -2; la_4g -19 19 -15; la_5g -15 15 -15; la_> -13 -13 13
la_banqu 3 -1 -9; la_base -10 10 -8; la_boite -11 13 -16; la_bouti 10 -9 -10; la_box 12 -11 -13; la_branc 8 -5 -8
la_c -5 -5 5; la_caiss 17 -16 -11; la_caja 6 -4 -5; la_campa 13 -11 -11; la_carte -11 12 -11; la_casqu -8 -8 8
la_catas -10 -6 10; la_centr -6 6 -5; la_chamb 21 -20 -8; la_chora -4 -4 6; la_con -7 -6 7; la_conne 22 -10 -23
la_conso 8 -8 -8; la_coupu -6 -11 9; la_cuisi -6 -14 6; la_dame -9 -10 9; la_dedan -7 -7 7; la_derni -7 -7 7
la_dessu -5 5 -5; la_factu -10 -15 12; la_fenet -10 -11 10; la_fibra 8 -6 -7; la_fibre 30 -26 -25; la_fin -12 -10 13
la_flott -8 9 -9; la_franc -4 -5 6; la_fritu -12 13 -16; la_galer 8 -8 -9; la_il 13 -13 -13; la_l 11 -8 -11
la_la 11 -7 -10; la_laten 5 -5 -5; la_le -9 -11 10; la_ligne -19 24 -16; la_liste 8 -8 -8; la_live 9 -3 -9
la_mairi -9 -10 9; la_maiso 2 -10 -4; la_marqu -12 -14 13; la_meme -11 -9 10; la_messa -7 8 -10; la_mise -8 9 -8
la_miser 14 -15 -8; la_moind 9 -9 -8; la_nouve 8 -5 -8; la_nuit -7 -7 7; la_page 15 -15 -15; la_parce 12 -10 -14
la_perso -9 -10 10; la_petit 9 -6 -8; la_pluie -7 7 -7; la_plupa -8 -7 8; la_porta -8 8 -10; la_porte 3 -14 5
la_premi -11 -8 11; la_prise 8 -5 -8; la_puce -6 8 -8; la_quest -10 -9 10; la_remet -5 5 -5; la_rue 10 -12 -7
la_secre -8 8 -15; la_semai -6 -6 6; la_sim -7 7 -7; la_socie -15 -16 15; la_sonne -11 14 -19; la_table 13 -12 -13
la_tele 25 -20 -29; la_telep -16 22 -23; la_telet 7 -6 -7; la_telev 6 -6 -5; la_tempe 5 -5 -5; la_tiret -8 -7 8
la_toile 11 -10 -10; la_ville -4 -4 6; la_voisi 6 -6 -6; la_voitu -5 -3 6; la_voix -15 16 -16; la_wifi 17 -15 -15
lache 6 -11 -4; lache_> 2 -9 -1; lache_avec 5 -5 -5; lag 14 -16 -11; lag_> 12 -12 -12; lag_de 9 -8 -9
laiss -17 -4 10; laiss_de -6 8 -12; laiss_tombe -18 -13 18; laiss_un -5 -6 6; lambe -10 -9 10; lambe_> -9 -8 9
lambe_aroba -6 -6 6; lamen -8 -8 8; lamen_c -8 -8 8; lance 9 -15 -9; lance_un 9 -15 -9; laten 5 -5 -5
laten_est 5 -5 -5; le 0 -4 -1; le_boiti 12 -9 -11; le_bol -6 -7 7; le_bon -11 -19 13; le_bouch -10 -11 11
le_burea -20 -21 20; le_c 13 -12 -14; le_cable 16 -17 -15; le_caiss 5 -5 -4; le_chale -8 10 -16; le_chant -6 6 -5
le_chat -12 -13 13; le_chien -9 -11 10; le_code -18 5 -2; le_combi -16 21 -19; le_conse -7 -7 7; le_contr -9 -9 9
le_corre -6 6 -5; le_courr -5 -6 6; le_cyclo 5 -5 -5; le_debit 14 -10 -14; le_decod 15 -17 -11; le_decro -8 9 -8
le_dirai -5 -5 5; le_facte 10 -10 -11; le_faire -11 -10 10; le_fil 11 -5 -13; le_fixe -18 25 -31; le_franc -7 -8 8
le_jardi 7 -7 -6; le_le 12 -10 -13; le_lien 7 -6 -6; le_magas -9 9 -8; le_meme -8 -12 11; le_mille -9 -11 10
le_mobil -3 4 -10; le_modem 18 -16 -16; le_monde -10 -8 9; le_mot -11 -9 10; le_natel -7 8 -8; le_netfl 14 -7 -15
le_nom -10 -11 10; le_numer -9 9 -8; le_papie -8 7 -6; le_passa -9 -8 9; le_petit 7 -3 -7; le_placa -10 -16 11
le_point -6 -6 6; le_porta -16 15 -13; le_poste -8 8 -15; le_profe 6 -4 -6; le_quart 5 -5 -5; le_quatr -4 -4 5
le_redem 10 -7 -11; le_renvo -9 12 -17; le_repet 7 -7 -7; le_repon -10 11 -15; le_resea 12 -7 -19
le_respo -11 -12 12; le_robot -13 -14 15; le_route 12 -10 -12; le_salon -8 -18 11; le_serve 8 -8 -7
le_servi -6 -9 8; le_signa 7 -7 -6; le_silen -15 16 -16; le_site 11 -10 -11; le_souci -9 -14 11; le_stand -8 8 -7
le_techn -3 -14 6; le_telep -6 -2 -1; le_temps 5 -12 -4; le_termi 13 -13 -13; le_toit -4 -18 6; le_vide -4 10 -10
le_villa -7 8 -8; le_voyan 15 -11 -15; le_vpn 18 -18 -13; le_web 10 -6 -10; le_wifi 30 -18 -32; le_zero -4 -5 8
lebla -10 -10 10; lebla_> -10 -10 10; lebla_point -4 -4 8; lefev -6 -6 7; lefev_aroba -6 -6 7; legra -9 -9 9
legra_> -9 -9 9; lent 9 -7 -13; lent_dans 14 -12 -13; lent_les 6 -6 -5; lente 1 3 -19; lente_> 0 4 -18
lente_chez 13 -11 -11; leon -6 -5 8; leon_tiret -6 -5 8; leque -12 -12 12; leque_> -12 -12 12; lerou -6 -6 7
lerou_l -6 -6 7; les -1 5 -14; les_appel -20 22 -19; les_caiss 8 -8 -7; les_camer 18 -18 -18; les_chamb 11 -11 -2
les_cinq 7 -6 -9; les_clien 0 4 -7; les_codes -13 13 -9; les_commu -13 11 -8; les_deux -16 -11 14
les_dix 15 -14 -10; les_ecran 6 -6 -5; les_enfan -12 -10 11; les_esse -7 7 -5; les_gens -12 14 -12
les_heure 14 -11 -16; les_jeux 10 -10 -9; les_les -9 9 -8; les_ligne -8 8 -14; les_machi -6 -6 6; les_mails 5 -5 -5
les_messa -13 15 -13; les_nerfs -7 -6 6; les_ouvri 7 -4 -7; les_pages 13 -13 -9; les_poste -7 10 -10
les_quart 7 -3 -7; les_quatr -4 -4 5; les_recoi -9 9 -8; les_sites 9 -10 -6; les_sms -15 16 -14; les_telec 9 -9 -11
les_texto -17 18 -17; les_trava 7 -6 -5; les_video 17 -14 -18; les_visio 5 -5 -5; liais 6 -5 -6; liais_fibre 6 -5 -6
lien 9 -10 -8; lien_sdsl 8 -8 -8; lien_wan 7 -6 -6; ligne -7 23 -32; ligne_> 1 6 -18; ligne_a -15 15 -10
ligne_c -7 7 -5; ligne_ca 15 -13 -16; ligne_de 13 -10 -19; ligne_depui 9 -9 -6; ligne_du -14 14 -17
ligne_est -14 15 -12; ligne_et 6 -4 -6; ligne_fixe -9 13 -11; ligne_gresi -8 8 -7; ligne_mobil -6 6 -5
ligne_on -10 11 -8; ligne_pro -6 6 -5; ligne_telep -9 10 -19; ligne_y 6 -5 -6; lilas -8 -8 8; lilas_> -8 -8 8
liste 8 -8 -8; liste_> 8 -8 -8; live -1 -6 4; live_box 9 -3 -9; live_point -6 -6 6; loic -12 -13 13
loic_prige -8 -8 8; loic_trent -5 -5 5; longs 9 -9 -11; longs_> 9 -9 -11; luc -5 -4 5; luc_point -5 -4 5
lui 12 -11 -12; lui_fonct 10 -11 -10; lui_il 7 -4 -7; lumie 14 -12 -11; lumie_> 10 -9 -13; lumie_de 8 -5 -8
lumie_elle 10 -4 -8; lumie_qui 5 -5 -5; lundi -9 -9 9; lundi_derni -9 -9 9; lunet -11 -9 10; lunet_> -11 -9 10
lyon -7 -7 7; lyon_> -7 -7 7; lyon_point -4 -4 7; m -17 -4 13; m_a -12 -21 20; m_affic 0 3 -9; m_aider -6 -7 6
m_appel -14 3 3; m_avait -5 -5 5; m_avez -10 -10 10; m_e -7 -6 7; m_ecout -8 -9 9; m_en -8 -11 11; m_enerv -6 -8 7
m_enten 1 10 -23; m_entre -6 -6 6; m_inqui -7 -8 9; m_inter -7 -8 8; m_m -7 -6 7; m_ont -6 8 -8; m_servi -5 -6 6
m_y -5 -6 6; ma 3 6 -17; ma_boite 9 -11 -6; ma_box 21 -14 -21; ma_carte -18 20 -17; ma_chamb -2 4 -12
ma_conne 21 -14 -21; ma_conso 10 -11 -6; ma_factu -18 -14 15; ma_famil -6 -7 7; ma_femme -14 14 -5; ma_fibre 8 -8 -8
ma_fille -13 4 -3; ma_ligne -13 20 -28; ma_mere -19 6 1; ma_messa -11 14 -25; ma_nouve -6 8 -9; ma_part -8 -9 9
ma_prise 7 -7 -7; ma_quest -10 -8 9; ma_secre -8 -12 11; ma_sim -16 14 -12; ma_soeur -10 9 -7; ma_switc 7 -7 -5
ma_table 18 -18 -10; ma_tete -9 -8 8; machi -16 -18 18; machi_> -7 -7 7; machi_j -6 -6 6; machi_je -4 -4 5
machi_passe -5 -5 5; madam -16 -16 18; madam_> -13 -13 14; madam_aider -5 -7 7; madam_bonjo -8 12 -15
madam_da -9 -8 8; madam_je -6 -5 6; madam_lambe -13 -11 13; madam_perri 8 -9 -8; magas 1 2 -12; magas_> -12 12 -10
magas_les 8 -8 -7; magas_sont 9 -9 -6; mail 9 -11 -6; mail_> 9 -11 -6; mails 22 -20 -18; mails_> 19 -18 -15
mails_au 13 -7 -12; mails_ils 14 -12 -16; maint 7 -7 -7; maint_j 7 -7 -7; mairi -9 -10 9; mairi_a -9 -10 9
mais -1 5 -11; mais_alors -8 8 -8; mais_c -4 -16 8; mais_ca -6 -8 7; mais_chez 6 -6 -6; mais_des -5 6 -5
mais_il 12 -11 -2; mais_inter 25 -22 -22; mais_je 5 -3 -14; mais_l -7 8 -8; mais_la -5 -5 5; mais_le -8 12 -21
mais_les 11 -10 -11; mais_mes -9 9 -8; mais_moi -18 18 -12; mais_netfl 6 -6 -5; mais_non -15 -12 15
mais_on -11 -10 10; mais_pas -22 24 -21; mais_perso -5 7 -8; mais_pour 14 -15 -8; mais_quand -5 14 -14
mais_quel -8 -8 8; mais_telep -6 6 -6; mais_vous -11 -10 12; mais_y 11 -12 -9; maiso -1 -6 -5; maiso_> -15 6 2
maiso_alors 8 -8 -5; maiso_est 22 -23 -17; maiso_et 9 -5 -11; maiso_il -3 6 -17; maiso_que 7 -4 -7; maiso_y 7 -8 -7
mal -16 4 4; mal_> -13 -3 9; mal_mes -7 10 -14; malad 7 -6 -8; malad_> 7 -6 -7; malad_sur 8 -5 -8; malgr 10 -7 -11
malgr_le 10 -7 -11; maman 5 -5 -5; maman_elle 5 -5 -5; mange -10 -8 9; mange_> -10 -8 9; manon -8 -8 8
manon_delac -8 -8 8; march -7 -4 5; march_> -10 -9 11; march_a 15 -9 -16; march_depui -11 -14 13
march_jamai -6 -5 6; march_mon -12 15 -15; march_nicke -12 10 -5; march_pas -1 -1 -3; march_plus 2 -11 2
march_tres 7 -9 -5; mardi -10 8 -7; mardi_une -10 8 -7; mari 4 -17 0; mari_dit 8 -7 -5; mari_qui -9 -17 11
mari_vu 8 -10 -8; marie -9 -9 9; marie_chris -9 -9 9; marie_trent -4 -5 9; marqu -13 -7 10; marqu_sorti -12 -14 13
marqu_sur -5 8 -8; marre -8 -8 8; marre_> -5 -4 5; marre_de -8 -6 9; marre_des -6 -7 6; marse -12 -14 13
marse_> -12 -14 13; marti -9 -9 9; marti_> -8 -9 9; marti_aroba -6 -6 9; matin 0 -17 5; matin_> -2 -17 6
matin_a 22 -9 -23; matin_c 6 -2 -6; mauva -7 7 -10; mauva_on -7 7 -10; max -3 -3 5; max_tiret -3 -3 5; me -4 -10 8
me_bloqu 10 -9 -10; me_branc 11 -10 -10; me_calme -7 -7 8; me_conna -5 -5 5; me_conne 17 -14 -15; me_deman 5 5 -17
me_deran -11 -8 10; me_disen -13 15 -13; me_dit 0 5 -22; me_faudr -5 6 -6; me_joind -16 13 -11; me_lache 9 -5 -11
me_mettr -6 -2 7; me_parle -7 -7 7; me_passe -13 -14 14; me_prene -5 -4 5; me_rappe -8 -8 8; me_recla -6 8 -8
me_repon -17 -15 15; me_saoul -6 -6 6; me_taper -7 -6 6; me_telep -11 18 -20; me_va -11 -9 10; mecha -5 -5 6
mecha_t -5 -5 6; mega 7 -7 -7; mega_a 7 -7 -7; megas 14 -14 -13; megas_> 8 -7 -8; megas_alors 5 -5 -5
megas_et 7 -7 -7; meme -9 -14 13; meme_> -14 -16 16; meme_messa -8 -12 11; meme_n 9 -9 -9; meme_panne -11 -9 10
meme_pas 8 -7 -8; meme_pour -8 8 -8; meme_probl -8 -2 9; meme_quand -12 10 -9; meme_techn -9 -5 10; merci -16 -14 16
merci_> -10 -11 12; merci_bien -8 -8 8; merde -6 -5 6; merde_ca -6 -5 6; mere -19 6 1; mere_> -10 10 -9
mere_est -8 9 -13; mere_qui -7 -17 14; mes 7 1 -21; mes_appar 5 -5 -4; mes_appel -16 16 -13; mes_camer 8 -10 -6
mes_clien -13 13 -10; mes_colle -6 7 -7; mes_corre -13 14 -14; mes_courr 9 -9 -8; mes_decla 9 -13 -5
mes_lunet -11 -9 10; mes_mails 14 -14 -18; mes_papie -9 -10 10; mes_petit 4 -4 -3; mes_piece 9 -10 -6
mes_potes -11 12 -11; mes_sms -14 14 -13; mes_texto -11 11 -8; mes_virem 8 -9 -7; mes_visio 13 -13 -14
messa -24 11 3; messa_> -15 -1 9; messa_a -5 -6 6; messa_ne -15 17 -19; messa_sms -5 6 -7; messa_sur -4 7 -13
messa_vocal -8 8 -8; mets -6 6 -6; mets_carte -6 6 -6; mette -9 -6 10; mette_jean -5 -3 6; mette_moi -8 -7 9
mettr 3 -8 1; mettr_> -5 -6 6; mettr_en -6 -2 7; mettr_sur 5 -5 -5; micro 10 -9 -10; micro_coupu 10 -9 -10
midi -10 -10 10; midi_> -10 -10 10; mieux -13 -13 13; mieux_le -7 -8 8; mieux_pas -10 -10 10; mille -16 -13 16
mille_> -14 -14 15; mille_huit -7 -5 8; mille_lyon -7 -7 7; milli -5 -5 5; milli_d -5 -5 5; min 7 -6 -8
min_wifi 7 -6 -8; mince -14 -13 13; mince_> -9 -9 9; mince_alors -11 -11 11; minut 16 -5 -21; minut_> 7 -1 -18
minut_je -11 -9 10; minut_le 6 -4 -6; minut_sur 15 -13 -16; mis -9 8 -6; mis_> -6 -8 7; mis_ma -7 10 -10
mise -11 11 -10; mise_a -8 9 -8; mise_dans -5 8 -8; miser 13 -16 -5; miser_> 14 -15 -8; miser_vous -5 -4 5
mobil -23 23 -14; mobil_> -25 8 -2; mobil_a -9 9 -8; mobil_car 10 -6 -10; mobil_dans -15 15 -11; mobil_de -8 9 -9
mobil_lui 7 -4 -7; mobil_m -7 7 -7; mobil_n -18 18 -5; mobil_ne -10 10 -9; mobil_parce 7 -8 -7; mobil_qui -15 15 -11
mobil_tres -9 8 -7; mobil_va 18 -25 -6; modem 21 -20 -17; modem_clign 9 -7 -9; modem_est 6 -5 -6; modem_il 8 -8 -13
modem_qu 8 -5 -8; modem_reste 11 -11 -10; modem_route 7 -6 -7; modif -10 -11 11; modif_mon -10 -11 11
moi -13 -11 13; moi_> -20 -3 15; moi_a 5 -11 -1; moi_avec -8 -7 9; moi_c -12 -12 13; moi_ca 6 -6 -6
moi_de 11 -10 -11; moi_euh -11 -14 14; moi_il -5 -7 7; moi_inter 15 -9 -16; moi_j 11 -12 -9; moi_je -8 9 -19
moi_l 8 -6 -7; moi_les -6 -6 6; moi_meme -6 -5 6; moi_mon -14 -10 12; moi_quelq -9 -12 12; moi_si -9 8 -7
moi_tom -9 -10 10; moi_ton -7 -7 7; moi_un -11 -11 12; moi_une -6 -7 7; moi_venir -5 -6 6; moi_vers -6 -6 6
moind 9 -9 -8; moind_page 9 -9 -8; mois -15 -17 17; mois_de -11 -13 12; mois_pour -8 -7 8; mon -6 6 -9
mon_abonn -6 -15 10; mon_alarm 11 -10 -8; mon_bon -9 -8 9; mon_cellu -15 15 -13; mon_chef -7 -12 11
mon_code -12 10 -9; mon_contr -16 -13 15; mon_debit 8 -9 -7; mon_dect -13 13 -12; mon_dossi -13 -11 14
mon_epous 6 -2 -6; mon_femme -7 -8 8; mon_fils 7 -16 1; mon_fixe -16 16 -14; mon_forfa -15 20 -21
mon_franc -14 -10 12; mon_gamin -8 9 -9; mon_garco -7 8 -8; mon_gendr -6 -8 7; mon_gsm -13 15 -13; mon_impri 9 -9 -6
mon_inter -9 8 -7; mon_iphon -6 7 -8; mon_mari 4 -17 0; mon_mobil 1 9 -20; mon_modem 12 -13 -8; mon_mon -6 7 -4
mon_natel -1 3 -12; mon_nom -18 -20 21; mon_nouve -6 6 -6; mon_numer -17 19 -18; mon_ordi 10 -10 -9
mon_ordin 0 -20 8; mon_papa 8 -6 -9; mon_patro -5 6 -5; mon_pays -7 8 -8; mon_pc 12 -13 -10; mon_pere -9 -10 10
mon_petit 8 -3 -8; mon_porta -12 22 -23; mon_pote 8 -8 -5; mon_preno -5 -6 6; mon_rende -9 -7 7
mon_repet 13 -12 -19; mon_repon -15 21 -21; mon_respo -6 -6 6; mon_route 13 -13 -12; mon_samsu -6 7 -4
mon_smart 0 5 -8; mon_solde -11 -10 10; mon_telep -7 8 -12; mon_telev 9 -9 -9; mon_vieux -8 8 -7
mon_wifi 16 -15 -16; monde -8 -13 10; monde_est -10 -8 9; monde_et -3 -4 4; monde_plus 10 -12 -9; monsi -10 -17 14
monsi_> -9 -8 9; monsi_lambe -8 -8 8; monsi_lebla -10 -10 10; monsi_moi 15 -9 -16; monsi_vande -9 -9 9
monta 10 -9 -10; monta_est 10 -9 -10; monte 3 0 -16; monte_pas 13 -12 -17; monte_plus -10 10 -11; moque -4 -5 6
moque_de -4 -5 6; morea -10 -11 11; morea_> -10 -11 11; morea_aroba -5 -3 8; morea_non -5 -3 8; morin -6 -6 6
morin_aroba -6 -6 6; mort 0 -4 -3; mort_> 9 -28 3; mort_aucun -7 6 -5; mort_elle -8 9 -13; morte 11 -12 -8
morte_> 13 -16 -7; morte_je -13 13 -10; mot 0 -20 4; mot_> -8 -8 8; mot_de 8 -16 -2; mouli 9 -8 -9; mouli_> 9 -8 -9
moyen 8 -2 -18; moyen_d 2 2 -17; moyen_de 8 -8 -8; muet -12 14 -18; muet_> -12 14 -18; muet_on -7 8 -6
muets -9 10 -11; muets_> -9 10 -11; mur 5 -5 -5; mur_a 5 -5 -5; mutua 8 -8 -8; mutua_> 8 -8 -8; mutue -11 11 -11
mutue_tres -11 11 -11; mwen 6 -5 -6; mwen_l 6 -5 -6; my 6 -5 -5; my_frenc 6 -5 -5; n -4 9 -10; n_> -8 -8 10
n_a 11 -8 -20; n_acced 9 -8 -9; n_accro 2 0 -11; n_affic -9 10 -15; n_ai -4 4 -4; n_appar 8 -8 -8; n_arriv -3 14 -21
n_avons 7 -6 -6; n_comme -6 -6 6; n_e -4 -4 6; n_en -7 -12 8; n_enten -6 6 -5; n_est -3 -8 4; n_exist -10 11 -11
n_n -7 -6 7; n_y -7 2 0; namur -12 9 -8; namur_> -12 9 -8; nante 7 -5 -7; nante_> 7 -5 -7; natel -4 6 -13
natel_de -7 8 -8; natel_ne -8 10 -16; natel_veut 5 -5 -5; natha -5 -6 6; natha_tiret -5 -6 6; ne -2 0 -8
ne_bascu -5 5 -5; ne_capte -26 24 -10; ne_charg 7 -6 -9; ne_compr -4 -5 6; ne_donne -10 10 -7; ne_fait -7 8 -11
ne_fonct -13 -3 9; ne_l -10 -8 9; ne_m -6 7 -6; ne_march -27 10 8; ne_me -19 -15 15; ne_monte 3 0 -16
ne_passe 6 8 -18; ne_peut 0 5 -21; ne_peux 2 1 -10; ne_prend -10 11 -11; ne_recoi -17 17 -11; ne_recup 8 -6 -9
ne_redem 11 -10 -11; ne_repet 13 -12 -19; ne_repon 6 -5 -20; ne_s 11 -7 -23; ne_sais -1 -13 6; ne_sait -6 8 -4
ne_se 7 -6 -4; ne_serve -10 -7 8; ne_sonne -14 17 -21; ne_suis -17 -8 10; ne_synch 8 -12 -7; ne_trouv 7 -6 -6
ne_va 2 -17 5; ne_veut 10 -9 -12; ne_veux -7 -8 8; ne_vois 10 -9 -11; nerfs -7 -6 6; nerfs_> -7 -6 6
netfl 19 -16 -16; netfl_> 9 -9 -8; netfl_il 8 -6 -8; netfl_ne 7 -7 -8; netfl_plus 10 -9 -11; netfl_tourn 6 -6 -5
neuf -6 -10 8; neuf_> -2 -2 3; neuf_heure 7 0 -9; neuf_mille -7 -7 7; neuf_quara -1 -2 3; neuf_vingt -5 -5 5
neuf_voila -1 -1 2; neuf_zero -6 -6 9; nez -6 -7 6; nez_> -6 -7 6; ni -2 -6 -1; ni_appel -11 11 -11; ni_d 4 6 -20
ni_envoy -7 8 -8; ni_inter -17 -14 16; ni_l -10 -10 10; ni_la 8 -8 -7; ni_le -17 -14 16; ni_pon 6 -5 -6
ni_recev -11 12 -12; ni_rien 6 -2 -6; ni_sur 12 -11 -14; nicke -17 16 -12; nicke_c -12 10 -5; nicke_juste -9 9 -8
nicke_mais -8 8 -8; niet -12 -12 12; niet_> -12 -12 12; nivea -12 11 -11; nivea_de -12 11 -11; no 2 1 -11
no_fonct 8 -6 -7; no_inter 6 -4 -5; no_sim -6 6 -6; noire -5 -12 8; noire_avec -9 -7 9; noire_plus 10 -9 -13
nom -23 -23 26; nom_> -13 -12 14; nom_c -8 -11 10; nom_de -12 -12 13; nom_est -9 -9 10; non -13 -16 17
non_> -15 -22 18; non_c -3 6 -10; non_ce -11 -9 12; non_clair -5 -3 8; non_detec -10 11 -10; non_free -3 -3 5
non_huit -9 -8 10; non_ident 9 -11 -7; non_j -9 -8 9; non_je -10 -8 9; non_l -7 -7 7; non_laiss -7 -7 7
non_le -11 10 -8; non_mais -18 -15 18; non_non 6 -21 2; non_pardo -9 -4 11; non_pas 13 -18 -7; non_plus 11 -10 -9
non_rien -7 -7 9; non_toujo -12 -12 12; non_valid -6 6 -6; non_vous -5 -5 5; nonan -4 -4 5; nonan_quatr -3 -3 5
nonan_sept -4 -4 5; nos 5 1 -20; nos_clien -4 5 -1; nos_comme -8 9 -9; nos_mails 13 -7 -12; nos_ordin 12 -12 -10
nos_poste -9 10 -11; nos_termi 11 -12 -7; not 6 -5 -5; not_worki 6 -5 -5; notez -8 -8 8; notez_loic -8 -8 8
notre -8 0 1; notre_avoca -5 -5 5; notre_conne 5 -5 -5; notre_contr -7 -6 7; notre_gite -4 -4 5; notre_liais 6 -5 -6
notre_lien 8 -8 -8; notre_numer -5 7 -6; notre_polit -7 -8 8; notre_trunk -11 11 -11; nous -6 -6 5; nous_> -9 -7 8
nous_appel -5 6 -6; nous_au -8 8 -8; nous_ca 5 -5 -5; nous_depui 17 -10 -19; nous_disen -5 6 -6; nous_n 7 -6 -6
nous_on 7 -7 -6; nous_perdo -5 -5 5; nous_somme -7 -7 7; nous_une 6 -5 -6; nouve -4 13 -17; nouve_box 8 -5 -8
nouve_carte -5 5 -5; nouve_colla -5 6 -6; nouve_iphon -6 6 -6; nouve_mais -6 6 -6; nouve_sim -10 19 -20
novem -11 -13 12; novem_> -11 -13 12; nuit -7 -7 7; nuit_> -7 -7 7; numer -21 14 0; numer_> -11 -20 14
numer_a -9 10 -10; numer_ca -6 7 -7; numer_de -7 -5 6; numer_echec -5 6 -5; numer_est -9 9 -8; numer_n -16 18 -18
numer_une -6 6 -5; o -13 -11 14; o_n -6 -6 6; o_point -6 -5 7; o_t -4 -5 5; o_u -8 -8 9; occup -10 9 -8
occup_> -5 7 -6; occup_tout -9 8 -7; odett -8 -8 9; odett_vanda -8 -8 9; offre -11 -9 10; offre_> -10 -8 10
offre_plus -9 -8 9; oh -13 -13 14; oh_ben -5 -5 5; oh_puree -10 -10 10; ok -8 -9 8; ok_d -8 -9 8; olivi -7 -7 8
olivi_blanc -7 -7 8; on 2 1 -10; on_a 22 -19 -19; on_arriv 9 -10 -6; on_atten -7 -8 8; on_capte 11 -10 -11
on_enten -7 8 -6; on_est -1 -19 9; on_fait -6 6 -5; on_m 10 2 -19; on_me -19 -4 12; on_n 2 4 -13; on_ne -9 10 -9
on_peut -7 6 0; on_regar 6 -2 -6; on_s -13 14 -15; on_se -12 2 1; on_utili -4 -4 6; on_va -7 -7 7; on_vient 7 -7 -7
ont 4 5 -11; ont_creus 7 -4 -7; ont_envoy -6 8 -8; ont_fait 10 -8 -10; ont_secti 7 -6 -5; onze -7 -11 9
onze_> -7 -11 9; open -9 -9 9; open_space -9 -9 9; opera -14 -14 14; opera_> -13 -13 13; opera_humai -6 -6 6
opera_parce 7 -5 -6; or 7 -6 -7; or_il 7 -6 -7; orage 2 -3 -5; orage_> -9 11 -13; orage_d 6 -5 -6; orage_je 0 -12 4
orang 10 -14 -4; orang_> 10 -10 -9; orang_aroba -6 -5 8; orang_elle 5 -5 -5; orang_et 6 -5 -7; orang_point -6 -6 7
orang_qui 10 -8 -11; ordi 10 -10 -9; ordi_porta 7 -7 -2; ordi_trouv 9 -9 -10; ordin 12 -28 8; ordin_> 0 -17 8
ordin_ca 9 -5 -7; ordin_de 8 -4 -8; ordin_dit 8 -9 -7; ordin_et -8 -8 8; ordin_il 10 -11 -8; ordin_n 10 -7 -9
ordin_ne 16 -12 -10; ordin_porta 15 -14 -11; ordin_sont 12 -12 -10; oreil -6 -6 6; oreil_il -6 -6 6; ottic 8 -6 -7
ottic_e 8 -6 -7; ou -14 -11 14; ou_ca -10 -5 8; ou_est -9 -8 10; ou_le -10 -11 10; ou_netfl 9 -9 -8
ou_quato -8 -7 8; ou_quoi -8 -7 8; oubli -11 -9 10; oubli_le -11 -9 10; ouf 4 -12 -2; ouf_> 9 -7 -9; ouf_sur 7 -6 -7
ouf_y -9 -10 9; oui -12 -20 19; oui_> -13 -19 25; oui_allo -16 -8 14; oui_alors 14 -10 -14; oui_bien -8 -10 8
oui_bonjo 2 -7 0; oui_c -2 -14 3; oui_ca -7 -6 7; oui_da -5 -3 6; oui_dites 8 -3 -8; oui_donc -7 -6 7
oui_euh -18 -9 17; oui_hein -8 -6 8; oui_j -17 -11 14; oui_je -15 -6 13; oui_mais -7 -12 9; oui_mon -14 7 -5
oui_oui -8 -10 9; oui_peuch -9 -8 8; oui_plusi -9 -9 10; oui_tout -4 -2 6; oui_voila 11 -3 -11; ouver -6 -6 6
ouver_la -6 -6 6; ouvre 10 -9 -11; ouvre_> 10 -9 -11; ouvri 19 -18 -17; ouvri_les 9 -10 -6; ouvri_ma 9 -11 -6
ouvri_mes 8 -9 -8; ouvri_ont 7 -4 -7; p -6 -6 8; p_comme -6 -6 8; page 16 -18 -13; page_> 10 -11 -9
page_d 11 -11 -10; page_googl 7 -7 -7; pages 13 -13 -9; pages_> 9 -9 -7; pages_ne 6 -5 -7; pages_s 6 -6 -5
paie 6 -4 -6; paie_la 6 -4 -6; paiem 11 -12 -7; paiem_ne 5 -5 -1; paiem_sont 11 -12 -7; paill -15 -16 15
paill_> -15 -16 15; panne -13 -3 8; panne_> -13 0 2; panne_d 13 -4 -14; panne_depui -9 -12 10; panne_euh 10 -6 -10
panne_le -12 -12 12; panne_les 8 -8 -8; panne_que -7 -7 7; papa 8 -8 -6; papa_appel 7 -5 -6; papa_aroba -6 -6 8
papa_il 8 -6 -9; papie -14 -1 3; papie_> -9 -10 10; papie_et -5 8 -8; papie_je -6 -8 7; paque 8 -8 -8
paque_sur 8 -8 -8; par 0 3 -8; par_contr 0 3 -10; par_inter 6 -6 -5; par_mois -8 -7 8; par_sms -13 13 -9
par_telep -8 9 -9; par_votre -5 -5 5; paras -9 9 -9; paras_on -9 9 -9; parce 20 -19 -10; parce_qu 11 -16 -8
parce_que 11 -12 -7; pardo -8 -17 11; pardo_> -13 -13 13; pardo_faure -3 -2 4; pardo_j 7 -6 -8; pardo_oui -9 -6 10
pardo_soixa -2 -2 3; parei 0 -5 0; parei_avec -6 -6 8; parei_pas 6 -2 -6; parfa -7 -9 8; parfa_> -7 -9 8
parla -8 -6 7; parla_a -8 -6 7; parle -15 -1 11; parle_> -9 -2 6; parle_a -12 5 -3; parle_au -5 5 -5
parle_avec 7 -4 -7; parle_de -14 -12 14; parle_mieux -7 -8 8; parle_plus -6 -6 6; part -8 -9 9; part_c -8 -9 9
parta 16 -8 -17; parta_sur 16 -8 -17; parte -3 7 -19; parte_pas 0 2 -13; parte_plus -8 11 -20; parti -13 -9 12
parti_> -13 -21 18; parti_depui 22 -14 -23; parti_en -7 7 -7; parti_mange -10 -8 9; pas -2 2 -2; pas_> -3 0 0
pas_a -5 10 -23; pas_activ -5 8 -8; pas_alors -13 12 -9; pas_arriv 3 3 -16; pas_attri -8 9 -8; pas_au 6 -6 -5
pas_besoi -10 -10 10; pas_bien -16 -17 17; pas_bon 6 -15 -4; pas_c 4 -17 2; pas_ca -13 -12 14; pas_ce -7 -9 9
pas_celui -7 -12 9; pas_chez -9 14 -16; pas_combi -15 -14 14; pas_comme -5 -3 6; pas_conne 7 -6 -7; pas_d 9 -16 0
pas_dans 10 -9 -8; pas_de -1 11 -15; pas_demar 7 -7 -8; pas_deux 0 -14 3; pas_donne -7 -8 8; pas_du -2 -10 5
pas_elle -12 -10 10; pas_emett -9 9 -8; pas_en -5 10 -10; pas_encor -19 -12 16; pas_enerv -9 -7 10
pas_essay -16 -12 14; pas_ete -9 10 -10; pas_fache -15 -8 10; pas_faire -4 6 -5; pas_fait -15 -14 15
pas_faite -8 8 -10; pas_grave -12 -11 12; pas_ici -8 -9 9; pas_inter -19 20 -19; pas_je -7 -7 8; pas_joign -6 6 -5
pas_l -8 8 -8; pas_la -2 6 -11; pas_le 20 -21 -12; pas_les 15 -12 -15; pas_ma 17 -17 -13; pas_mais -9 8 -7
pas_march 15 -9 -16; pas_me -6 7 -7; pas_moyen 13 -12 -13; pas_non 7 -6 -8; pas_oui -9 -10 9; pas_parle -5 6 -8
pas_possi -4 -5 6; pas_quand -6 7 -6; pas_que 11 -11 -12; pas_quest -7 -12 8; pas_recon -6 7 -8; pas_resea -9 9 -8
pas_se 6 -6 -4; pas_serie -16 -16 16; pas_sfr -5 -5 5; pas_si -2 -1 2; pas_sur 6 -5 -7; pas_telep -10 15 -18
pas_trop -8 -6 8; pas_un -15 6 -5; pas_venu -11 -10 11; pas_vous -7 -7 7; passa -9 -8 9; passa_d -7 -8 8
passa_du -5 -7 6; passe -2 2 -8; passe_> 0 6 -15; passe_a -9 -8 9; passe_c -4 -5 6; passe_comme -3 -4 4
passe_j 10 -10 -11; passe_jeudi -6 -6 7; passe_l 6 -6 -5; passe_la -7 -7 7; passe_mais 6 -6 -5; passe_mal 15 -15 -13
passe_merci -8 -11 11; passe_mes -6 6 -5; passe_moi -10 -11 11; passe_pas -4 10 -17; passe_plus -1 4 -17
passe_pour 13 -13 -13; passe_quelq -8 -9 9; passe_sur 6 -5 -6; passe_tout -7 -5 7; passe_un -15 2 3; paste -4 -4 7
paste_aroba -4 -4 7; patie -9 -9 10; patie_> -9 -9 10; patro -5 6 -5; patro_et -5 6 -5; paul -18 -17 18
paul_> -12 -12 12; paul_aroba -7 -5 9; paul_chez -7 -7 7; pauvr -10 -9 10; pauvr_con -10 -9 10; paye 0 -9 0
paye_cinqu -8 -7 8; paye_la 5 -5 -5; payer -9 -9 9; payer_factu -5 -6 6; payer_ma -9 -8 8; pays -7 8 -8
pays_mais -7 8 -8; pc 12 -13 -10; pc_porta 9 -8 -6; pc_une 9 -7 -10; peine 7 -7 -7; peine_en 7 -7 -7; pelle 6 -5 -6
pelle_a 6 -5 -6; penda -11 12 -12; penda_les -7 8 -8; penda_mes -9 9 -9; penib -14 -15 15; penib_> -14 -15 15
pense -9 -7 8; pense_depui -9 -7 8; perd 6 -4 -6; perd_le 6 -4 -6; perdo -5 -5 5; perdo_des -5 -5 5
perds 15 -15 -11; perds_la 5 -4 -5; perds_le 10 -10 -10; perdu 9 -1 -17; perdu_> 9 -9 -9; perdu_inter 11 -10 -8
perdu_la 12 -6 -9; perdu_mon -13 12 -11; pere -9 -10 10; pere_> -9 -10 10; perma -9 9 -9; perma_au -9 9 -9
perri 8 -9 -8; perri_je 8 -9 -8; perso -24 2 6; perso_> -12 12 -11; perso_agee -6 -9 7; perso_avec -8 12 -15
perso_dans -9 -9 9; perso_de -6 -7 7; perso_la -9 -10 10; perso_n -4 9 -13; perso_ne -15 -8 9; perso_peut -5 7 -8
perso_que -4 -5 5; perso_s -5 -5 5; perso_titul -9 -10 10; perte 9 -9 -8; perte_de 9 -9 -8; petit -2 -15 5
petit_aroba -5 -4 5; petit_boite 5 -5 -5; petit_boiti 7 -3 -7; petit_elle 10 -4 -8; petit_enfan 4 -4 -3
petit_l 8 -3 -8; petit_lumie 9 -5 -9; petit_point 6 -5 -6; petit_probl -9 -12 9; petit_quest -7 -5 7
petit_souci -9 -13 9; peu -12 -13 13; peu_compl -7 -8 8; peu_dure -6 -6 6; peu_pres -8 -9 9; peuch -8 -8 8
peuch_> -9 -8 8; peuch_la 4 -4 -3; peut -5 11 -14; peut_avoir -9 -8 10; peut_laiss -6 8 -12; peut_m -5 7 -8
peut_me -11 18 -20; peut_pas -6 7 -7; peut_plus 5 -3 -13; peuve 4 -4 -3; peuve_plus 4 -4 -3; peux -9 7 -6
peux_appel -5 7 -8; peux_avoir -14 -11 13; peux_le -11 -10 10; peux_ni -11 11 -11; peux_pas -21 11 -5
peux_plus 4 -7 -2; peux_recev -15 16 -14; peux_surfe -17 16 -13; peux_telep 15 -15 -17; piece 14 -12 -13
piece_joint 14 -12 -13; pierr -6 -6 8; pierr_point -6 -6 8; pin -9 9 -8; pin_est -7 6 -5; pin_que -6 8 -8
ping 7 -6 -8; ping_de 7 -6 -8; pixel 15 -14 -15; pixel_et 15 -14 -15; placa -10 -16 11; placa_> -10 -16 11
plaig 8 -8 -8; plaig_> 8 -8 -8; plain -11 -10 10; plain_pas -11 -10 10; plait -10 -8 10; plait_> -11 -8 11
plait_madam -6 -6 6; plant 10 -11 -10; plant_> 10 -11 -10; plein -7 -4 4; plein_> -9 -10 9; plein_dans -9 -11 10
plein_de -9 9 -9; plein_et -8 8 -8; plein_zoom 10 -5 -10; pleut -9 -9 9; pleut_depui -9 -9 9; pluie -7 7 -7
pluie_> -7 7 -7; plupa -8 -7 8; plupa_> -8 -7 8; plus 4 1 -15; plus_> -7 -4 3; plus_a 15 -11 -18; plus_acces 7 -7 -6
plus_aller 13 -12 -14; plus_appel -14 16 -15; plus_attri -8 8 -8; plus_au 5 -5 -1; plus_aucun 0 5 -15
plus_ca 10 -9 -10; plus_chez 8 -6 -7; plus_d -8 -16 7; plus_de -18 12 -2; plus_demar 14 -10 -17; plus_depui 5 -4 -6
plus_detec -5 5 -5; plus_du 13 -15 -12; plus_elle 7 -8 -6; plus_encai 5 -5 -4; plus_envoy -7 8 -8; plus_et -8 9 -6
plus_faire 9 -10 -8; plus_fort -6 -6 6; plus_heure -16 17 -18; plus_inter 30 -24 -31; plus_jamai -5 -4 5
plus_jouer 17 -15 -15; plus_la 5 1 -15; plus_le 7 -4 -10; plus_les -8 10 -12; plus_me 9 -7 -10; plus_mes 5 -3 -10
plus_mon 10 -9 -11; plus_moyen -2 4 -14; plus_parle -5 5 -5; plus_pas 11 -8 -11; plus_perso 1 6 -15
plus_plus -6 7 -4; plus_qu -5 7 -9; plus_quand -1 1 0; plus_que 7 -7 -7; plus_rapid -9 -8 9; plus_recon -8 9 -9
plus_regar 9 -5 -7; plus_rien -7 -14 12; plus_ses 9 -9 -9; plus_sur -8 8 -8; plus_surfe 15 -15 -17
plus_telep -18 16 -10; plus_telet 10 -10 -9; plus_trent -3 -3 6; plus_tut -7 8 -11; plus_vite -7 -8 8
plusi -9 -9 10; plusi_fois -9 -9 10; pluto 15 -19 -11; pluto_inter 15 -19 -11; pluto_l -4 -2 5; point -12 -14 15
point_beaun -4 -4 6; point_bio -8 -7 8; point_carpe -8 -5 10; point_ch -6 -6 6; point_clair -5 -3 8
point_com -8 -8 9; point_d 6 -5 -6; point_de 8 -8 -8; point_dupon -6 -7 10; point_faure -3 -2 4; point_fort -3 -2 4
point_fr -11 -10 15; point_lambe -6 -6 6; point_lefev -6 -6 7; point_marti -6 -6 9; point_morea -5 -3 8
point_p -6 -6 8; point_petit -5 -4 5; point_renau -6 -5 7; point_sur -6 -6 6; polit -7 -8 8; polit_inter -7 -8 8
pon 7 -7 -6; pon_enten 6 -5 -6; pon_etein 5 -5 -5; porca -5 -4 5; porca_miser -5 -4 5; porta -8 23 -30
porta_> 0 2 -11; porta_affic -11 12 -9; porta_arriv 7 -7 -2; porta_ca 0 3 -5; porta_capte -16 16 -10
porta_dans -7 8 -8; porta_de 2 4 -12; porta_depui -11 12 -2; porta_est -23 19 -12; porta_il -5 5 -8
porta_impos 3 -2 -1; porta_j -9 9 -8; porta_la 12 -10 -14; porta_n -16 16 -7; porta_ne -6 8 -10
porta_parce 20 -18 -21; porta_pourt -10 6 -5; porta_que -10 8 -7; porta_qui -10 11 -12; porta_reste -5 5 -5
porta_se 12 -11 -2; porta_voit 9 -8 -6; porte -1 -7 3; porte_> -11 3 3; porte_douze -9 -10 11; porte_je 10 -10 -10
pose -1 5 -8; pose_probl 9 -23 -7; pose_souci -12 12 -13; possi -4 -5 6; possi_je -4 -5 6; posta -7 -11 9
posta_c -7 -11 9; poste -22 4 7; poste_> -11 -19 17; poste_a -7 -7 7; poste_dans -6 -9 8; poste_de -8 8 -15
poste_sont -7 10 -10; poste_telep -9 10 -11; pote 8 -8 -5; pote_ca 8 -8 -5; potes -11 12 -11; potes_ils -11 12 -11
pour -6 1 -3; pour_appel -8 8 -8; pour_ca -8 -7 8; pour_de -5 6 -6; pour_euh -7 -6 7; pour_inter 14 -15 -8
pour_la -7 10 -10; pour_le 6 4 -15; pour_ma 3 -20 1; pour_rien -10 8 -6; pour_tout -7 -8 8; pour_un -21 -23 27
pour_une -19 -14 21; pourq -8 -2 5; pourq_ma 9 -10 -8; pourq_mais -9 9 -8; pourq_pas -9 -10 9; pourr -7 -7 7
pourr_pas -7 -7 7; pourt -2 6 -7; pourt_il -10 6 -5; pourt_le 7 -5 -6; pouve -7 -8 8; pouve_m -6 -7 6
pouve_me -6 -2 7; pouve_repet -14 -9 14; prefe -10 -11 11; prefe_avoir -10 -10 11; prefe_qu -7 -9 13
prele -13 -13 14; prele_> -13 -13 14; premi -13 -14 16; premi_etage -12 -10 12; premi_fois -11 -11 14
premi_ne 8 -6 -9; premi_perso -4 -5 5; prend -13 3 5; prend_plus -10 11 -11; prend_un -7 -7 7; prene -5 -3 5
prene_pluto -4 -2 5; prene_pour -5 -4 5; preno -5 -6 6; preno_c -5 -6 6; pres -8 -9 9; pres_une -8 -9 9
press -9 -9 11; press_c -9 -9 11; prige -8 -8 8; prige_> -8 -8 8; princ 7 -6 -6; princ_ne 7 -6 -6; pris -3 -4 4
pris_une -3 -4 4; prise 12 -11 -11; prise_fibre 12 -11 -11; prive 5 -5 -5; prive_d 5 -5 -5; pro -6 6 -5
pro_est -6 6 -5; probl 2 -6 -6; probl_> -26 -25 28; probl_avec 12 -8 -12; probl_c 9 -23 -7; probl_de 8 10 -25
probl_est -7 -7 7; probl_et -4 -5 6; probl_que -8 -2 9; profe 9 -6 -9; profe_c 6 -4 -6; profe_est 6 -5 -6
propo -2 -1 2; propo_d -2 -1 2; puc -9 8 -6; puc_> -9 8 -6; puce -6 8 -8; puce_a -6 8 -8; puis 8 2 -15
puis_d 6 -2 -6; puis_elle -5 8 -8; puis_hier 7 -6 -8; puisq -17 7 1; puisq_c -10 8 -7; puisq_je -11 -8 11
puits -9 9 -8; puits_> -9 9 -8; puk -15 14 -13; puk_> -15 14 -13; punai -11 -9 10; punai_j -11 -9 10
puree -10 -10 10; puree_> -10 -10 10; pus 6 -5 -6; pus_acces 6 -5 -6; putai -8 -7 8; putai_mais -8 -7 8; qu 0 -1 -4
qu_a 7 -8 -7; qu_elle 11 -11 -8; qu_il 6 -11 -1; qu_ils 10 -8 -10; qu_inter -13 12 -9; qu_on -6 -3 10
qu_une -5 7 -9; quand -17 21 -20; quand_ils -5 6 -6; quand_j -17 26 -29; quand_je -11 21 -21; quand_meme -11 -15 14
quand_on -6 15 -13; quara -9 -10 12; quara_cinq -3 -3 6; quara_cinqu -8 -7 9; quara_deux -6 -8 8; quara_et -2 -2 4
quara_sept -4 -7 9; quara_six -5 -5 5; quart 3 3 -10; quart_d 7 -3 -7; quart_est 5 -5 -5; quart_meme -8 8 -8
quato -8 -7 8; quato_je -8 -7 8; quatr -16 -15 18; quatr_> -4 -2 5; quatr_aroba -5 -5 5; quatr_au -7 -6 7
quatr_barre -5 6 -5; quatr_cinq -5 -5 5; quatr_cinqu -4 -4 6; quatr_en -4 -4 5; quatr_poste -9 -10 10
quatr_quara -9 -8 13; quatr_quatr -9 -10 10; quatr_saiso -4 -4 5; quatr_septa -4 -4 5; quatr_telep -8 -8 8
quatr_trent -3 -3 5; quatr_vingt -5 -5 8; que 2 -4 -6; que_c 7 -22 -3; que_ca -16 -4 10; que_chez 17 -14 -16
que_clign 8 -7 -8; que_dehor -5 5 -5; que_dix 7 -7 -7; que_figur -7 8 -6; que_j -16 15 -5; que_je -3 8 -16
que_l 13 -10 -15; que_la 14 -22 -3; que_le 23 -27 -17; que_les 7 -4 -7; que_ma 7 -7 -6; que_moi -7 -8 8
que_mon -4 7 -12; que_non -11 -9 10; que_notre -5 7 -6; que_plus -10 8 -7; que_que -8 -6 8; que_racon -4 -4 5
que_redem 12 -12 -12; que_vous -9 -9 9; quel -12 -13 13; quel_bande -8 -8 8; quel_servi -9 -9 9; quell -9 -9 9
quell_quest -9 -9 9; quelq -15 -14 16; quelq_un -15 -14 16; quest -22 -22 24; quest_> -14 -18 16; quest_a -7 -6 7
quest_sur -10 -8 9; quest_tranq -10 -8 9; qui -4 5 -5; qui_> -14 -15 14; qui_a -19 -7 17; qui_arriv 11 -8 -12
qui_clign 9 -9 -8; qui_compr -7 -9 9; qui_coupe 15 -17 -12; qui_decon -8 6 -6; qui_est -3 8 -15; qui_fait 7 -7 -6
qui_habit -6 -9 7; qui_m -5 -15 12; qui_march -8 -9 9; qui_ne 3 9 -19; qui_passe 0 5 -14; qui_plant 10 -11 -10
qui_pose -1 5 -8; qui_s -9 -10 10; qui_saute 11 -4 -17; qui_se -8 -7 8; qui_tient 7 -6 -7; qui_va -16 -15 16
quinz -13 -14 14; quinz_ans -4 -5 6; quinz_et -8 -7 8; quinz_ou -8 -7 8; quinz_rue -8 -8 8; quinz_zero -7 -11 9
quoi -9 -18 14; quoi_> -5 -18 9; quoi_la -10 -9 10; quoi_qui -8 -9 9; r -17 -14 18; r_a -11 -9 11; r_d -7 -7 7
r_e -3 -2 4; r_m -7 -6 7; r_o -12 -11 13; raccr -19 17 -16; raccr_au -6 -7 6; raccr_tout -17 22 -23; racon -4 -4 5
racon_cette -4 -4 5; rade 13 -12 -12; rade_> 9 -10 -8; rade_depui 8 -3 -8; rade_et 7 -6 -8; radio -7 7 -5
radio_> -7 7 -5; raise -15 15 -11; raise_sur -15 15 -11; rallu -7 7 -7; rallu_enlev -7 7 -7; rame 18 -17 -17
rame_a 9 -8 -9; rame_enorm 10 -11 -9; rame_grave 8 -5 -8; rame_sur 16 -8 -17; rapid -9 -8 9; rapid_> -9 -8 9
rappe -18 -11 16; rappe_> -16 -13 16; rappe_au -8 -2 9; rappe_comme -6 -5 7; rappe_parce -10 -7 8; rappo 9 -13 -9
rappo_a 9 -13 -9; ras -9 -9 9; ras_la -8 -8 8; ras_le -6 -7 7; rassu -9 -7 10; rassu_vous -9 -7 10; rau -3 -2 5
rau_r -3 -2 5; recev -15 18 -20; recev_d -11 12 -12; recev_des -10 12 -11; recev_les -11 10 -7; recev_mais -9 9 -8
reche -13 13 -5; reche_de -13 13 -5; recla -9 7 -5; recla_> -20 -7 15; recla_un -6 8 -8; recoi -6 10 -25
recoi_des -9 8 -7; recoi_pas -9 9 -8; recoi_plus -1 5 -25; recom -7 -9 8; recom_> -7 -9 8; recon -10 10 -9
recon_> -10 10 -9; recu -2 -14 6; recu_et -2 -1 2; recu_la 8 -5 -8; recu_un -7 -8 8; recu_votre -12 -10 12
recup 8 -6 -9; recup_plus 8 -6 -9; redem 9 -17 -7; redem_> 1 -14 3; redem_avec -12 -8 12; redem_encor -10 -11 11
redem_la -10 8 -7; redem_plus 11 -10 -11; redem_tout 13 -13 -12; redem_toute 12 -12 -12; refle -9 -8 9
refle_> -9 -8 9; refus -8 -9 9; refus_de -8 -9 9; regar 13 -11 -13; regar_des 10 -11 -9; regar_la 6 -6 -7
regar_mes 9 -5 -7; regar_un 6 -2 -6; regle -7 -7 7; regle_> -7 -7 7; relat -6 -2 7; relat_avec -6 -2 7
remar -14 -13 14; remar_> -10 -9 12; remar_tout -12 -12 13; rembo -8 -7 8; rembo_> -8 -7 8; remet -5 5 -5
remet_le -5 5 -5; remis -7 7 -7; remis_la -7 7 -7; renau -7 -4 8; renau_aroba -6 -5 7; renau_avec -5 -3 6
rende -11 -8 9; rende_compt -6 -5 7; rende_moi -7 -9 9; rende_vous -9 -7 8; rense -13 -13 19; rense_> -13 -13 19
rentr -4 6 -8; rentr_du 7 -7 -7; rentr_mon -7 7 -7; renvo -9 12 -17; renvo_d -9 12 -17; repet 15 -20 -3
repet_> 8 -7 -9; repet_au 8 -6 -9; repet_clign 7 -7 -6; repet_ma -10 -8 9; repet_ne 13 -12 -19
repet_plus 13 -12 -19; repet_s -14 -9 14; repon -3 2 -11; repon_> -20 3 -1; repon_direc -11 10 -9
repon_ne -13 15 -13; repon_plus 12 -11 -12; repon_se -9 10 -13; resea 0 13 -35; resea_> 2 -1 -16
resea_alors -7 7 -7; resea_avec -15 17 -17; resea_chez -8 8 -8; resea_de 7 -3 -18; resea_dedan -9 9 -8
resea_depui -16 15 -12; resea_du -13 13 -7; resea_infor 10 -10 -9; resea_inter 12 -11 -10; resea_mobil -19 19 -12
resea_non 9 -11 -7; resea_sans 7 -8 -6; resea_sur -9 13 -18; resea_wifi 14 -14 -7; resil -14 -16 17
resil_> -14 -16 17; respo -10 -13 12; respo_> -11 -12 12; respo_de -6 -6 6; reste -6 9 -13; reste_bloqu -7 7 -6
reste_etein 11 -11 -10; reste_inact -5 6 -6; reste_rouge 7 -6 -7; reste_sur -5 5 -5; retab 10 -7 -11
retab_inter 10 -7 -11; reuni 14 -8 -15; reuni_> 14 -8 -15; ridic 12 -11 -11; ridic_> 9 -11 -8; ridic_un 7 -7 -7
rien -7 -8 3; rien_> -6 5 -6; rien_a -4 -4 5; rien_alors 6 -2 -6; rien_aucun -5 5 -4; rien_c -7 -7 9
rien_contr 14 -9 -21; rien_de 8 -6 -9; rien_du -6 2 0; rien_j -4 -1 5; rien_n -10 1 2; rien_ne -10 -20 15
rien_passe -6 -6 6; rien_puisq -10 8 -7; rien_qui 1 -17 1; rien_sur 12 -11 -14; rien_votre -3 -4 4; rien_y -5 6 -5
roami -10 10 -10; roami_desac -10 10 -10; robin -6 -6 6; robin_point -6 -6 6; robot -15 -15 16; robot_> -13 -14 14
robot_ca -12 -12 13; robot_un -6 -6 6; rond 12 -8 -13; rond_et 6 -5 -6; rond_il 6 -5 -6; rond_sur 6 -6 -5
rond_tout 14 -7 -15; rouge 18 -10 -20; rouge_> 8 -8 -8; rouge_et 19 -14 -19; rouge_pas 9 -3 -9; rouge_sur 10 -4 -8
rouss -7 -10 8; rouss_de -7 -9 7; rouss_r -4 -5 5; route 21 -20 -19; route_a 13 -11 -14; route_princ 7 -6 -6
route_redem 13 -13 -12; roux -8 -10 10; roux_> -5 -6 6; roux_chez -6 -6 6; roy -5 -6 6; roy_aroba -5 -6 6
rue -1 -15 8; rue_> 9 -4 -7; rue_appar 17 -10 -17; rue_des -8 -8 8; rue_mais 6 -6 -6; rue_ou -10 -11 10
rue_victo -8 -6 7; rue_y 10 -8 -10; s 4 -3 -11; s_> -7 -7 7; s_actua 11 -10 -17; s_affic 16 -14 -17
s_allum 15 -15 -14; s_appai -13 13 -12; s_e -4 -5 5; s_enten -14 15 -17; s_est 8 -9 -8; s_il -10 -8 10
s_ouvre 10 -9 -11; s_s -4 -5 5; s_y -9 -10 10; sa 4 -14 -1; sa_conso 10 -9 -8; sa_fait -2 -10 2; sa_ka 6 -5 -6
sa_s 7 -7 -7; sais -5 -18 12; sais_pas -17 -17 19; sais_plus 9 -7 -10; saisi -5 -5 5; saisi_notre -5 -5 5
saiso -4 -4 5; saiso_avec -4 -4 5; sait -6 8 -4; sait_plus -6 8 -4; sale -10 -9 10; sale_robot -10 -9 10
salon -8 -16 10; salon_> -8 -18 11; salon_celui -8 9 -8; salut 4 -9 -3; salut_bien -7 -5 7; salut_c 6 -8 -6
samia -8 -8 8; samia_hadj -8 -8 8; samir -8 -8 8; samir_belka -8 -8 8; samsu -6 7 -4; samsu_impos -6 7 -4
sans 3 2 -18; sans_arret 7 -6 -7; sans_cesse 7 -6 -7; sans_fil -1 2 -8; sans_fin -5 5 -5; sans_inter 13 -13 -5
sans_resea -10 8 -7; saoul -6 -6 6; saoul_> -6 -6 6; sarah -11 -9 11; sarah_benal -11 -9 11; sauf 8 -7 -7
sauf_dans 8 -7 -7; saute 3 -12 0; saute_> -2 -17 5; saute_penda -7 8 -8; saute_tous 7 -3 -7; saute_tout 11 -10 -10
sav -4 -4 8; sav_aroba -4 -4 8; savez -4 -1 5; savez_moi -4 -1 5; savoi 9 -10 -8; savoi_pourq 9 -10 -8
scand -8 -7 8; scand_> -8 -7 8; sdsl 8 -8 -8; sdsl_depui 8 -8 -8; se 12 -12 -10; se_co 7 -7 -5; se_compr -8 9 -13
se_conne 9 -10 -3; se_coupe 3 1 -11; se_decle -9 10 -13; se_decon 15 -13 -13; se_fige 8 -8 -5; se_foutr -3 -4 4
se_matin 10 -6 -9; se_mettr 5 -5 -5; se_passe -8 -7 8; se_plaig 8 -8 -8; se_plain -11 -10 10; secon -9 9 -9
secon_> -5 6 -6; secon_et -5 5 -5; secre -13 -4 10; secre_a -8 -12 11; secre_n -8 8 -15; secti 7 -6 -5
secti_le 7 -6 -5; seize -6 -5 6; seize_> -6 -5 6; semai -11 0 4; semai_> -8 -17 10; semai_derni -6 -6 6
semai_je -5 8 -8; sept -9 -9 11; sept_ah -9 -8 10; sept_cinqu -4 -7 9; sept_dix -5 -5 5; sept_quara -5 -5 5
sept_quatr -5 -5 5; sept_trent -4 -4 7; sept_vingt -4 -7 9; sept_zero -6 -6 8; septa -4 -4 5; septa_cinq -4 -4 5
serai -10 -9 10; serai_bien -9 -6 9; serai_parfa -7 -9 8; serie -11 -17 15; serie_> -16 -16 16; serie_a -7 -6 6
serve 10 -15 -3; serve_> 14 -13 -15; serve_a -10 -7 8; servi -22 -3 13; servi_> -10 8 -4; servi_achat -5 -6 6
servi_clien -11 -11 11; servi_deplo -9 -9 9; servi_des -6 -9 8; servi_on -2 -1 2; servi_une -12 9 -8; ses 15 -13 -15
ses_chain 9 -9 -9; ses_devoi 8 -6 -7; ses_etude 6 -4 -6; seul -6 5 -11; seul_> 4 3 -15; seul_appar -10 -10 10
seul_au -8 11 -11; seul_poste -14 -15 15; seule 1 3 -17; seule_> -4 8 -15; seule_lumie 5 -5 -5; sfr -5 -5 5
sfr_> -5 -5 5; si -13 5 -2; si_> -9 8 -7; si_c -5 -5 5; si_j -9 9 -8; si_je -8 -11 10; si_lente 9 -10 -8
si_si -9 -12 10; sienn 7 -7 -6; sienn_> 7 -7 -6; signa 23 -11 -26; signa_de 5 -5 -5; signa_meme -12 10 -9
signa_sur 12 -11 -17; signa_une 13 -4 -14; signa_wifi 7 -7 -6; signe -9 -17 11; signe_> -9 -17 11; silen -15 16 -16
silen_compl -14 12 -11; silen_radio -7 7 -5; silva -9 -8 8; silva_> -9 -8 8; sim -23 28 -24; sim_> -13 14 -11
sim_dans -7 10 -10; sim_elle -8 9 -9; sim_est -9 9 -6; sim_et -5 5 -5; sim_il -5 8 -8; sim_n -8 8 -8
sim_non -8 8 -8; sim_nouve -6 6 -6; sim_pour -5 6 -6; sim_remis -7 7 -7; sim_rien -7 7 -7; sinon -7 -7 7
sinon_on -7 -7 7; sip -11 11 -11; sip_ne -11 11 -11; site 17 -16 -18; site_de 11 -10 -11; site_ne 10 -9 -11
sites 9 -10 -6; sites_> 9 -10 -6; six -12 -14 16; six_> -7 -7 8; six_ans -8 -7 8; six_dix -4 -4 7; six_douze -3 -3 6
six_nonan -4 -4 5; six_quara -3 -4 7; six_quatr -4 -5 6; six_sept -5 -5 5; six_six -5 -5 5; six_soixa -3 -3 6
six_trent -5 -6 6; six_zero -7 -7 9; smart 0 5 -8; smart_affic -8 9 -8; smart_ne 11 -11 -3; sms -26 27 -20
sms_> -20 20 -15; sms_avec -9 9 -8; sms_ni -10 12 -12; sms_parte -14 14 -13; sms_pas -5 6 -7; sms_passe 6 -6 -5
sms_que -12 12 -8; socie -15 -16 15; socie_dupon -7 -9 7; socie_soget -7 -7 7; socie_trans -8 -9 9; soeur -10 9 -7
soeur_en -6 7 -7; soeur_parce -7 6 -5; soget -7 -7 7; soget_> -7 -7 7; soir 2 -15 0; soir_> -4 -12 5
soir_on 6 -2 -6; soir_y 6 -5 -6; soixa -13 -14 15; soixa_de -6 -9 8; soixa_dix -4 -4 9; soixa_douze -4 -3 7
soixa_neuf -7 -7 7; soixa_quinz -7 -11 9; soixa_soixa -8 -7 12; soixa_treiz -6 -5 6; soixa_trois -3 -2 5
sol -12 -10 10; sol_> -12 -10 10; solde -11 -10 10; solde_> -11 -10 10; somme -7 -7 7; somme_la -7 -7 7; son -3 5 -8
son_> -8 8 -7; son_voyan 5 -5 -5; sonne -21 27 -30; sonne_dans -4 10 -10; sonne_mais -5 14 -14; sonne_ne -11 14 -19
sonne_occup -9 8 -7; sonne_pas -12 18 -20; sonne_plus -14 15 -14; sonne_toujo -5 7 -6; sont -1 -7 -1
sont_a -12 -10 11; sont_coupe -18 2 4; sont_decon 16 -16 -9; sont_hache -10 11 -12; sont_hors 11 -14 -7
sont_inacc 10 -6 -10; sont_muets -9 10 -11; sont_super 9 -9 -11; sont_tous 12 -12 -10; sophi -10 -9 10
sophi_legra -9 -9 9; sophi_tiret -6 -6 6; sors -5 5 -5; sors_la -5 5 -5; sorti -12 -14 13; sorti_> -10 -12 11
sorti_a -7 -10 8; souci -18 1 12; souci_> -27 -5 25; souci_au 8 -8 -7; souci_avec 2 -16 7; souci_chez -9 -22 16
souci_d 14 -15 -13; souci_de 5 8 -23; souci_habit -9 -14 11; souci_la -5 5 -5; souha -9 -8 9; souha_faire -6 -6 6
souha_m -6 -6 6; sous -12 -10 10; sous_sol -12 -10 10; sousc 11 -8 -12; sousc_a 11 -8 -12; space -9 -9 9
space_> -9 -9 9; speed 5 -5 -5; speed_test 5 -5 -5; stand -8 8 -7; stand_ne -7 7 -6; stand_telep -5 5 -5
stylo -7 -7 7; stylo_> -7 -7 7; suffi -5 -4 5; suffi_basta -5 -4 5; suis -7 -15 12; suis_a 2 9 -16
suis_au -13 -17 18; suis_avec 6 -14 -5; suis_clien -4 -5 6; suis_coupe 20 -11 -20; suis_dans -12 -10 12
suis_degou -6 -7 7; suis_en -17 5 3; suis_fatig -11 -9 10; suis_hors -10 -10 12; suis_infir -6 9 -10
suis_injoi -10 6 -5; suis_l -11 -11 11; suis_moi -9 -5 10; suis_parti -7 7 -7; suis_pas -1 -12 7
suis_press -9 -9 11; suis_rentr -7 7 -7; suis_sur -11 10 -9; suis_tanne 11 -8 -11; suis_techn -6 -5 5
suis_toujo -15 -6 13; suis_un -8 -8 9; suis_une -5 -5 5; suis_vraim -9 -6 9; suite -7 8 -8; suite_> -7 8 -8
sujet -11 -13 14; sujet_de -11 -13 13; sujet_du -9 -6 12; super -2 -17 9; super_> -8 -8 8; super_longs 9 -9 -11
super_oui -10 -8 9; sur 5 -5 -12; sur_appel -5 5 -5; sur_deux 14 -1 -17; sur_du -7 8 -6; sur_fortn 7 -6 -8
sur_googl 10 -8 -15; sur_inter 16 -8 -17; sur_l 9 -8 -11; sur_la 1 3 -22; sur_le -7 -9 -3; sur_les -7 -6 6
sur_ma -4 4 -3; sur_mon -12 12 -12; sur_notre 11 -8 -12; sur_pas -8 -10 8; sur_que -8 -8 8; sur_quelq -5 -5 5
sur_repon -11 10 -9; sur_sa 10 -9 -8; sur_sur -7 7 -5; sur_tous 6 -6 -5; sur_un -6 -6 6; sur_youtu 9 -9 -8
surfe 12 -11 -23; surfe_> 15 -15 -17; surfe_mais -17 16 -13; surve 8 -10 -6; surve_sont 8 -10 -6; suspe -10 9 -6
suspe_> -6 6 -5; suspe_je -6 6 -5; switc 7 -7 -5; switc_veut 7 -7 -5; sylvi -8 -8 8; sylvi_march -8 -8 8
synch 8 -12 -7; synch_pas 8 -12 -7; t -5 -13 9; t_> -4 -5 5; t_as 7 -6 -8; t_es -5 -5 6; t_s -7 -7 7; ta -7 -7 7
ta_gueul -7 -7 7; table 22 -22 -12; table_> 5 -5 -5; table_capte 8 -8 -11; table_ne 9 -9 -7; table_ni 12 -11 -14
table_non 8 -7 -5; tais -9 -12 11; tais_toi -9 -12 11; tanne 11 -8 -11; tanne_la 11 -8 -11; tanto -6 -8 7
tanto_> -6 -8 7; taper -7 -6 6; taper_sur -7 -6 6; tas -7 -8 8; tas_de -7 -8 8; te -6 -6 6; te_bonjo -6 -6 8
te_detes -5 -5 6; teams 14 -8 -15; teams_ca 14 -8 -15; techn -16 -23 22; techn_> -13 -14 15; techn_a 8 -8 -8
techn_de -6 -7 6; techn_doit -6 -6 7; techn_hier -7 -6 6; techn_mais -7 -6 8; techn_moi -6 -5 5; techn_n -15 -15 15
techn_pas -7 -7 8; tele 28 -23 -30; tele_> 8 -8 -5; tele_bugue 9 -8 -13; tele_dit 5 -5 -5; tele_elle 6 -4 -5
tele_est 15 -14 -15; tele_mais 8 -8 -7; tele_ni 16 -11 -18; tele_non 8 -7 -8; tele_plus 12 -10 -16
tele_quoi 12 -8 -14; tele_trava 7 -3 -7; telec 19 -15 -16; telec_> 7 -7 -7; telec_mes 9 -10 -6; telec_sont 9 -9 -11
telep -27 26 -9; telep_> -22 31 -27; telep_a -8 8 -7; telep_alors 6 -6 -7; telep_au 12 -12 -2; telep_avec -5 5 -5
telep_c 25 -22 -28; telep_ca 15 -17 -12; telep_capte -5 6 -5; telep_comme -9 1 4; telep_dans -7 8 -8
telep_de -18 20 -22; telep_dit 4 -1 -6; telep_du -12 13 -12; telep_est -19 16 -14; telep_et -35 -16 28
telep_fixe 0 5 -15; telep_fonct 20 -23 -15; telep_il -3 13 -14; telep_inter 16 1 -26; telep_ip -8 10 -13
telep_j -2 6 -4; telep_les -11 -7 9; telep_mais 24 -21 -29; telep_march 18 -16 -19; telep_mobil -5 5 -5
telep_n 11 -11 -1; telep_ne -12 16 -37; telep_ni -17 -14 16; telep_on -9 7 -7; telep_oui 8 -8 -11
telep_parce 16 -12 -22; telep_plus -23 -26 24; telep_porta 4 -3 -5; telep_qui -10 17 -14; telep_rien -13 14 -13
telep_sans -14 14 -9; telep_sonne -8 9 -12; telep_sont -18 -5 10; telep_va 6 -6 -5; telet 21 -22 -16
telet_> 10 -10 -9; telet_ca 9 -8 -9; telet_je 5 -4 -5; telet_que 7 -6 -7; telev 10 -11 -7; telev_m 9 -9 -9
telev_par 6 -6 -5; telle -5 5 -5; telle_qu -5 5 -5; tempe 5 -5 -5; tempe_que 5 -5 -5; temps 5 -12 -4
temps_> 5 -11 -4; temps_de -6 -6 6; temps_en 14 -8 -15; temps_quand -5 6 -6; temps_un -12 -10 12
temps_une 11 -10 -10; termi 18 -17 -14; termi_de 16 -16 -12; termi_n 5 -5 -4; test 12 -14 -11; test_a 5 -5 -5
test_de 12 -8 -12; test_un -13 -10 12; tete -9 -8 8; tete_> -9 -8 8; texto -19 20 -15; texto_> -20 14 -10
texto_n -10 10 -8; texto_parte -9 9 -8; texto_reste -7 7 -6; thoma -6 -6 7; thoma_lerou -6 -6 7; tient 7 -6 -7
tient_debou 7 -6 -7; tiret -13 -11 16; tiret_du -6 -6 6; tiret_ferme -8 -7 8; tiret_henry -3 -3 5
tiret_lebla -4 -4 8; tiret_luc -5 -4 5; tiret_lyon -4 -4 7; tiret_orang -6 -5 8; tiret_paste -4 -4 7
tiret_rau -3 -2 5; tiret_roy -5 -6 6; titul -9 -10 10; titul_c -9 -10 10; toi -9 -12 11; toi_je -9 -12 11
toile 11 -10 -10; toile_> 11 -10 -10; toit -4 -18 6; toit_> -12 -13 13; toit_ca 13 -10 -14; tom -9 -10 10
tom_guill -9 -10 10; tombe 7 -9 -8; tombe_> 13 -18 -7; tombe_chez 6 -5 -6; tombe_direc -9 11 -12; tombe_en 13 -5 -13
tombe_la -2 3 -11; tombe_le -9 -10 10; tombe_sur -7 1 3; ton -7 -7 7; ton_chef -7 -7 7; tonal -23 21 -12
tonal_> -15 18 -20; tonal_dans -9 11 -13; tonal_et -7 8 -6; tonal_quand -6 6 -6; tonal_sur -8 10 -14; toto -5 -5 5
toto_un -5 -5 5; touch -21 -2 9; touch_a -16 -15 16; touch_pas -13 13 -13; toujo -11 -3 7; toujo_inter -15 -6 13
toujo_la -7 -7 7; toujo_occup -5 7 -6; toujo_parei -6 -6 8; toujo_pas -12 5 -4; toujo_rien 11 -8 -12
tourn 14 -10 -14; tourn_elle 7 -7 -7; tourn_en 12 -8 -13; tourn_sa 7 -7 -7; tous 1 -19 1; tous_decon 12 -12 -10
tous_en 9 -8 -9; tous_euh -8 -7 8; tous_les -2 -12 1; tout -7 -11 9; tout_> 1 -5 -2; tout_a -4 -2 6
tout_acces 13 -15 -11; tout_attac -4 -4 5; tout_ca -11 -7 9; tout_ce 9 -7 -9; tout_dans -8 10 -16; tout_de 4 2 -11
tout_essay -7 -8 8; tout_est -18 -20 20; tout_et -7 -8 8; tout_l 10 -10 -7; tout_le 5 -12 -6; tout_mort -15 -18 16
tout_ni -10 -10 10; tout_non -8 -8 10; tout_qui -15 -9 16; tout_seul -1 9 -21; tout_voila -9 -9 9; toute -1 -23 6
toute_l 6 -5 -6; toute_la -15 -20 16; toute_les 15 -11 -19; toute_noire 10 -9 -13; toute_seule 12 -12 -12
trait -6 -6 6; trait_d -6 -6 6; tranq -10 -8 9; tranq_> -10 -8 9; trans -14 -15 15; trans_> -10 -11 11
trans_deux -2 -1 2; trans_marti -8 -9 9; trans_moi -8 -6 8; trans_tiret -4 -4 8; traor -7 -8 8; traor_de -7 -8 8
trava 15 -12 -14; trava_a 9 -5 -11; trava_dans 10 -8 -10; trava_est 7 -3 -7; trava_et 10 -9 -9; treiz -6 -5 6
treiz_seize -6 -5 6; trent -13 -3 9; trent_> -8 -9 9; trent_cinq -5 -5 5; trent_quara -3 -3 5; trent_quatr -4 -5 7
trent_secon -5 6 -6; trent_sept -5 -5 5; trent_six -4 -6 10; trent_trois -5 -6 6; tres 6 -8 -6; tres_bien 15 -15 -13
tres_en -9 -6 9; tres_faibl -9 8 -7; tres_lent 9 -7 -13; tres_lente 10 -11 -8; tres_mal -18 4 3; tres_patie -9 -9 10
trois -16 -21 20; trois_> -17 -10 14; trois_appar -6 -6 6; trois_carte -5 6 -6; trois_cinqu -4 -2 5
trois_etage -9 -10 11; trois_huit -5 -5 5; trois_jours 0 -12 3; trois_ordin -8 -8 8; trois_quatr -5 -5 5
trois_six -5 -5 5; trois_trent -5 -6 6; trois_trois -5 -5 5; trois_voila -8 -6 10; tromp -5 -5 5; tromp_> -5 -5 5
trop 0 -12 5; trop_ce -7 -5 7; trop_comme -5 -4 6; trop_faibl 7 -7 -6; trouv 16 -16 -8; trouv_pas 9 -9 -10
trouv_plus 8 -8 -6; truc -17 -16 17; truc_ca -5 -5 6; truc_fonct -7 -8 7; truc_qui -12 -16 14; trunk -11 11 -11
trunk_sip -11 11 -11; tut -7 8 -11; tut_> -7 8 -11; tut_tut -7 8 -11; u -13 -12 14; u_aroba -3 -2 5; u_e -4 -5 5
u_n -4 -4 6; u_r -3 -2 4; u_s -4 -5 5; u_x -6 -6 7; u_y -7 -7 7; un -12 -12 13; un_> -13 -13 15; un_a -6 -5 6
un_agent -13 -15 17; un_appel -7 7 -7; un_autom -6 -6 6; un_bruit 0 6 -16; un_cinqu -3 -3 5; un_clien 10 -5 -10
un_code 7 -1 -14; un_colle -5 -7 8; un_confl -8 -13 10; un_conse -20 -11 17; un_coup 3 0 -16; un_courr -7 -7 8
un_creti -5 -4 5; un_d -12 -10 13; un_de -9 -10 10; un_debit 14 -11 -14; un_degat -9 -11 10; un_depan -12 -14 15
un_deux -11 -7 9; un_deuxi -7 -7 7; un_dossi -6 -6 6; un_dupli -11 -10 11; un_echo -10 14 -15; un_emplo -7 -7 7
un_et -5 -5 5; un_film 10 -14 -9; un_humai -9 -10 10; un_incid -10 -10 10; un_joli -6 -5 6; un_m -6 -7 6
un_mega 7 -7 -7; un_messa -5 -6 6; un_mot 4 -16 -2; un_ni -10 -10 10; un_numer -7 10 -11; un_opera -6 -6 6
un_parti -13 -11 13; un_petit -11 -17 12; un_peu -7 -7 8; un_ping 7 -6 -8; un_prele -13 -13 14; un_probl 1 5 -11
un_puits -9 9 -8; un_quara -9 -9 12; un_qui -7 -9 9; un_rembo -8 -7 8; un_rense -13 -13 19; un_robot -7 -7 8
un_seul -12 -14 14; un_soixa -4 -2 5; un_souci -7 -9 9; un_stylo -7 -7 7; un_super -8 -8 8; un_techn -14 -8 13
un_test 12 -8 -12; un_trent -1 -1 2; un_truc -12 -16 14; un_voyan 18 -13 -18; un_vrai -7 -7 8; un_wifi 7 -6 -7
un_y -3 -3 5; under -6 -6 6; under_morin -6 -6 6; une -8 -20 15; une_adres -7 -8 8; une_anten -9 -7 9
une_barre -13 13 -12; une_betis -10 10 -9; une_carte -5 8 -8; une_centa -8 -8 8; une_coupu 7 -5 -7; une_dame -6 -6 6
une_dizai -7 -9 8; une_entre -11 -12 12; une_escro -12 -12 13; une_factu -7 -7 9; une_fois -5 7 -11
une_honte -10 -13 13; une_ia -8 -10 10; une_journ -3 -4 4; une_machi -5 -5 5; une_minut 11 -17 -8; une_offre -9 -8 9
une_page 8 -7 -8; une_panne 1 -27 4; une_pelle 6 -5 -6; une_perso -13 -17 16; une_perte 8 -8 -8; une_petit -7 -5 7
une_piece 9 -8 -9; une_quest -10 -8 9; une_recla -20 -7 15; une_semai -9 2 -1; une_seule 5 -5 -5; une_soixa -6 -9 8
une_trent -8 -9 9; une_vieil -5 -5 5; une_visio 6 -5 -6; une_voix -6 6 -5; une_vraie -6 -6 6; union -6 -6 6
union_gruye -6 -6 6; uniqu -9 10 -10; uniqu_> -9 10 -10; urgen -4 7 -10; urgen_> 6 -11 -3; urgen_je -9 -9 11
urgen_uniqu -9 10 -10; utili -4 -4 6; utili_celle -4 -4 6; va -8 8 -6; va_> -17 -15 17; va_bien 0 -1 -8
va_c 10 -6 -13; va_chez -9 -7 8; va_il 9 -9 -8; va_j -14 13 -8; va_mais 7 -3 -21; va_par -7 7 -7; va_pas 7 -15 -7
va_tres 7 -4 -7; va_y -7 -7 7; vacan -7 7 -7; vacan_en -7 7 -7; vais -15 -15 16; vais_aller -9 -7 8
vais_m -8 -11 11; vais_resil -7 -7 8; vais_saisi -5 -5 5; vais_voir -7 -7 7; valid -6 6 -6; valid_> -6 6 -6
vanda -8 -8 9; vanda_> -8 -8 9; vande -9 -9 9; vande_> -9 -9 9; venir -7 -7 7; venir_me -6 -7 6; venir_payer -5 -6 6
venu -15 -15 15; venu_> -11 -10 11; venu_c -3 -4 4; verif 6 -4 -5; verif_votre 6 -4 -5; vers -14 -14 14
vers_dix -10 -10 10; vers_un -6 -6 6; veut 12 -11 -14; veut_pas 10 -10 -10; veut_plus 14 -10 -17; veux -18 0 7
veux_> -7 -14 14; veux_annul -7 -14 16; veux_decla -10 -10 10; veux_etre -6 -7 6; veux_faire -12 15 -15
veux_le -11 -12 12; veux_modif -10 -11 11; veux_parle -8 -10 10; veux_pas -7 -8 8; veux_plus -5 -4 5
veux_quelq -4 -4 5; veux_resil -11 -13 13; veux_telep -8 10 -10; victo -8 -6 7; victo_hugo -8 -6 7; vide -7 12 -10
vide_> -7 8 -6; vide_quand -4 10 -10; video 17 -19 -14; video_> 13 -15 -12; video_parte 11 -10 -11; vieil -5 -5 5
vieil_clien -5 -5 5; viens -9 -11 10; viens_la -9 -11 10; vient -1 -9 5; vient_> -2 -9 6; vient_de 7 -7 -7
vieux -8 8 -7; vieux_telep -8 8 -7; villa -9 10 -9; villa_> -7 8 -8; villa_en -5 5 -5; ville -12 10 -8
ville_> -12 10 -9; ville_b -4 -4 6; vingt -11 -12 15; vingt_> -8 -7 8; vingt_cinq -4 -7 9; vingt_deux -4 -1 5
vingt_dix -3 -4 7; vingt_douze -4 -5 6; vingt_huit -5 -5 5; vingt_neuf -1 -2 3; vingt_quatr -4 -5 8
vingt_sept -4 -4 7; vingt_six -4 -4 5; vingt_un -4 -2 5; virem 8 -9 -7; virem_sur 8 -9 -7; visio 25 -27 -18
visio_coupe 17 -17 -16; visio_dans 6 -5 -6; visio_on 16 -18 -12; vite -16 -6 7; vite_espec -7 -8 8; vite_je -7 8 -7
vite_notez -8 -8 8; vite_vite -6 9 -10; vivan -7 -7 7; vivan_la -7 -7 7; vocal -12 15 -19; vocal_est -8 8 -8
vocal_ne -11 13 -16; voila 1 -10 1; voila_> -5 -10 7; voila_c -5 -4 5; voila_comme -8 -7 8; voila_depui 6 -5 -6
voila_en -7 7 -7; voila_euh -10 -6 10; voila_j 11 -3 -11; voila_je -4 -5 6; voila_ma 10 -8 -10; voila_madam -1 -1 2
voila_oui -10 -7 10; voila_plus -9 -7 8; voila_trois -8 -6 10; voir -10 -10 11; voir_> -7 -7 7; voir_aille -9 -7 8
voir_chez 5 -5 -5; voir_j -7 -5 7; vois -5 -13 8; vois_bien 8 -7 -5; vois_pas -11 -10 11; vois_plus 10 -9 -11
voisi 6 -6 -6; voisi_parce 6 -6 -6; voit 11 -11 -7; voit_pas 11 -11 -7; voitu -5 -3 6; voitu_> -5 -3 6
voix -17 21 -20; voix_ca -12 11 -11; voix_dit -6 6 -5; voix_qui -7 8 -8; vole -7 7 -6; vole_il -6 6 -5
vole_mon -12 13 -9; vos -10 -9 10; vos_quest -7 -6 7; vos_robot -6 -7 7; votre -21 -21 23; votre_conne 6 -4 -5
votre_courr -12 -10 12; votre_faute -5 -5 5; votre_incom -8 -9 9; votre_numer -5 -7 8; votre_servi -8 -10 10
votre_techn -3 -4 4; votre_truc -11 -12 12; voudr -2 -11 5; voudr_avoir -7 -6 7; voudr_chang -12 -10 12
voudr_conna -11 -10 10; voudr_depan 1 3 -13; voudr_parle -13 -12 13; voudr_qu -8 -8 8; voudr_savoi 9 -10 -8
voudr_signa 13 -4 -14; voudr_un -13 -11 13; voula 6 -6 -7; voula_dire 6 -6 -7; voulu -5 -6 6; voulu_m -5 -6 6
vous -13 -29 26; vous_> -21 -11 18; vous_appel -1 -18 5; vous_avez -6 -5 6; vous_bande -5 -4 5; vous_cause 8 -12 -7
vous_comme -7 -6 6; vous_conta 10 -6 -10; vous_de -6 -8 10; vous_depui -4 -5 6; vous_deran 11 -10 -11
vous_devez -5 -5 5; vous_dire -7 -7 7; vous_dis 4 -10 -3; vous_ecout -8 -7 8; vous_enten -14 -19 16
vous_etes -12 -10 11; vous_expli -3 -7 5; vous_garan -3 -4 4; vous_le -5 -5 5; vous_m -14 -13 15; vous_me -7 -6 8
vous_mette -5 -3 6; vous_moque -4 -5 6; vous_ne -10 -7 8; vous_parle 7 -4 -7; vous_payer -9 -8 8
vous_plait -10 -8 10; vous_pouve -7 -8 8; vous_que -7 8 -6; vous_rappe -18 -8 18; vous_rende -6 -5 7
vous_savez -4 -1 5; vous_telep 12 -11 -12; vous_vous -6 -6 6; voyan 27 -13 -29; voyan_de 13 -10 -4
voyan_inter 10 -6 -12; voyan_orang 10 -8 -11; voyan_pon 5 -5 -5; voyan_reste 7 -6 -7; voyan_rouge 18 -13 -18
vpn 19 -19 -14; vpn_du 8 -7 -4; vpn_et 10 -6 -10; vpn_ne 13 -12 -17; vpn_sans 5 -4 -5; vrai -7 -9 8; vrai_je -5 -5 5
vrai_techn -7 -7 8; vraie -6 -6 6; vraie_perso -6 -6 6; vraim 9 -11 -8; vraim_pas 12 -8 -12; vraim_tres -9 -6 9
vu 10 -14 -8; vu_min 7 -6 -8; vu_que 8 -10 -8; vu_une -8 -8 8; w -7 -7 7; w_u -7 -7 7; wan 7 -6 -6; wan_et 7 -6 -6
wanad -6 -6 7; wanad_point -6 -6 7; web 17 -15 -16; web_> 13 -15 -11; web_depui 6 -5 -6; web_sont 10 -6 -10
wesh -5 -18 12; wesh_c -14 -15 14; wesh_j 8 -8 -9; wifi 45 -31 -39; wifi_> 30 -29 -18; wifi_alors 8 -8 -11
wifi_c 8 -8 -9; wifi_conne 7 -7 -4; wifi_coupe 6 -6 -6; wifi_dans 10 -13 -8; wifi_de 22 -19 -16; wifi_elle 8 -9 -8
wifi_est 17 -17 -14; wifi_et 13 -13 -13; wifi_faibl 11 -11 -11; wifi_fonct -18 17 -9; wifi_il 16 -16 -10
wifi_insta 6 -6 -6; wifi_is 6 -5 -5; wifi_la 9 -10 -9; wifi_le 13 -12 -14; wifi_mais 11 -12 -9; wifi_march 8 -1 -20
wifi_n 10 -10 -7; wifi_ne 24 -23 -27; wifi_ni 6 -2 -6; wifi_passe 15 -15 -13; wifi_plus 12 -10 -16
wifi_qui 21 -28 -11; wifi_sans 12 -12 -6; wifi_se 8 -7 -8; wifi_sur 10 -10 -10; wifi_une 8 -7 -7; wifi_va -15 15 -11
wifi_y 7 -6 -8; worki 6 -5 -5; worki_depui 6 -5 -5; wuyts -7 -7 7; wuyts_w -7 -7 7; x -6 -6 7; x_> -6 -6 7
y -14 -6 12; y_a -4 3 -3; y_aroba -3 -3 5; y_compr -6 -6 6; y_conna -8 -8 8; y_en -13 -13 13; y_fait -10 1 2
y_march 7 -6 -8; y_mettr -5 -6 6; y_passe -7 -7 7; y_t -7 -7 7; y_touch -13 13 -13; y_vois -11 -10 11; yahoo -6 -6 7
yahoo_point -6 -6 7; yann -4 -5 5; yann_kerou -4 -5 5; yes -12 -12 12; yes_> -12 -12 12; yeste 6 -5 -5
yeste_> 6 -5 -5; yo -5 -5 6; yo_c -5 -5 6; youtu 9 -9 -8; youtu_ou 9 -9 -8; z -7 -6 7; z_i -7 -6 7; zero -17 -6 13
zero_> -8 8 -8; zero_barre -7 7 -7; zero_cinq -3 -3 5; zero_deux -6 -5 6; zero_huit -7 -7 9; zero_neuf -7 -7 9
zero_onze -7 -11 9; zero_quatr -6 -6 7; zero_sept -6 -6 7; zero_six -6 -7 8; zero_trois -5 -5 5; zero_un -6 -6 8
zero_zero -5 -5 5; zone -9 13 -15; zone_blanc -9 13 -15; zoom 10 -5 -10; zoom_avec 10 -5 -10
""",
    ),
    "wants_human": (
        "no yes",
        """
0 5 -5; 00 9 -9; 00_00 7 -7; 00_01 7 -7; 00_> 7 -7; 01 12 -12; 01_40 8 -8; 01_42 6 -6; 01_45 7 -7; 01_47 7 -7
01_> 13 -13; 02 7 -7; 02_31 7 -7; 03 7 -7; 03_21 7 -7; 06 11 -11; 06123 14 -14; 06123_> 14 -14; 06736 12 -12
06736_c 12 -12; 0698 8 -8; 0698_765 8 -8; 06_12 18 -18; 06_22 7 -7; 06_52 4 -4; 06_67 4 -4; 06_72 7 -7; 06_78 5 -5
06_88 3 -3; 06_99 8 -8; 07 12 -12; 07_80 8 -8; 07_88 6 -6; 07_euh 6 -6; 0_6 5 -5; 1 5 -5; 10 3 -3; 10_> 3 -3
11 6 -6; 112 11 -11; 112_> 11 -11; 11_> 6 -6; 12 13 -13; 12_34 10 -10; 12_89 4 -4; 12_90 5 -5; 12_aroba 7 -7
15 6 -6; 15_appar 6 -6; 17 9 -9; 17_ordin 9 -9; 1_2 5 -5; 2 11 -11; 20 13 -13; 20_00 7 -7; 20_17 9 -9; 21 7 -7
21_45 7 -7; 22 7 -7; 22_11 6 -6; 22_33 7 -7; 23 7 -7; 23_10 3 -3; 23_69 7 -7; 2_3 5 -5; 2_80 8 -8; 2_> 8 -8; 3 9 -9
30 4 -4; 30_98 4 -4; 31 7 -7; 31_42 7 -7; 33 6 -6; 33_44 7 -7; 33_6 6 -6; 34 10 -10; 34_56 9 -9; 34_> 12 -12
34_cinqu 8 -8; 3900 15 -15; 3900_> 15 -15; 3_4 5 -5; 3_ordin 7 -7; 3_telep 7 -7; 4 10 -10; 40 8 -8; 40_52 8 -8
42 10 -10; 42_53 7 -7; 42_65 6 -6; 432 8 -8; 432_> 8 -8; 44 7 -7; 44_55 7 -7; 44_> 7 -7; 45 10 -10; 45_12 5 -5
45_23 7 -7; 45_67 8 -8; 45_c 4 -4; 47 7 -7; 47_20 7 -7; 4_20 9 -9; 4_5 5 -5; 4g 10 -10; 4g_march 10 -10; 5 15 -15
52 7 -7; 52_30 4 -4; 52_63 8 -8; 53 11 -11; 53_64 7 -7; 53_> 6 -6; 55 7 -7; 55_22 6 -6; 55_c 7 -7; 56 9 -9
56_7 9 -9; 56_78 7 -7; 56_79 7 -7; 5_6 5 -5; 5_> 11 -11; 5g 9 -9; 5g_est 9 -9; 6 16 -16; 60 6 -6; 60_12 7 -7
60_15 6 -6; 63 8 -8; 63_78 8 -8; 64 11 -11; 64_53 6 -6; 64_> 7 -7; 65 6 -6; 65_89 6 -6; 66 7 -7; 66_> 7 -7; 67 8 -8
67_12 4 -4; 67_89 8 -8; 69 7 -7; 69_> 7 -7; 6_1 5 -5; 6_12 6 -6; 6_7 5 -5; 6_ordin 12 -12; 7 6 -6; 72 7 -7
72_81 7 -7; 74 6 -6; 74_> 6 -6; 74_euh 4 -4; 75 6 -6; 75_64 6 -6; 765 8 -8; 765_432 8 -8; 77 7 -7; 77_66 7 -7
78 7 -7; 78_45 5 -5; 78_> 7 -7; 79 7 -7; 79_> 7 -7; 7_8 5 -5; 7_> 9 -9; 8 5 -5; 80 8 -8; 80_2 8 -8; 81 7 -7
81_90 7 -7; 86 6 -6; 86_75 6 -6; 88 8 -8; 88_45 3 -3; 88_55 6 -6; 88_77 7 -7; 89 11 -11; 89_01 10 -10; 89_45 4 -4
89_74 6 -6; 89_> 7 -7; 8_> 5 -5; 90 7 -7; 90_44 7 -7; 90_> 5 -5; 98 4 -4; 98_74 4 -4; 99 8 -8; 99_00 7 -7
99_88 7 -7; <_0 5 -5; <_01 12 -12; <_02 7 -7; <_03 7 -7; <_06 9 -9; <_06736 12 -12; <_0698 8 -8; <_07 12 -12
<_112 11 -11; <_3 7 -7; <_33 6 -6; <_4 9 -9; <_5 11 -11; <_6 12 -12; <_60 6 -6; <_> 16 -16; <_a 17 -17
<_absol 12 -12; <_accue 6 -6; <_affir 12 -12; <_agent -13 13; <_agnes 9 -9; <_ah 16 -16; <_aicha 6 -6
<_ajout 18 -18; <_alain 4 -4; <_aline 8 -8; <_allez 5 -5; <_allo 8 -8; <_allon 10 -10; <_alors 11 -11
<_amina 10 -10; <_anna 6 -6; <_anne 8 -8; <_annem 7 -7; <_annul 10 -10; <_antoi 12 -12; <_aroba 4 -4; <_arret 2 -2
<_assur 11 -11; <_ateli 7 -7; <_atten 14 -14; <_au 15 -15; <_aucun 15 -15; <_aurel 9 -9; <_aurie -8 8; <_avant 5 -5
<_avec -6 6; <_awa 5 -5; <_b 10 -10; <_bah 11 -11; <_baiss 11 -11; <_bande 16 -16; <_bascu -10 10; <_beauc 10 -10
<_ben 19 -19; <_bertr 7 -7; <_bien 9 -9; <_bilou 6 -6; <_blabl 11 -11; <_bob 6 -6; <_bon -9 9; <_bonjo 15 -15
<_bonne 8 -8; <_bonso 3 -3; <_borde 9 -9; <_boug -6 6; <_bouge 6 -6; <_boula 9 -9; <_box 8 -8; <_brigi 10 -10
<_burea 5 -5; <_c 12 -12; <_ca 17 -17; <_cabin 7 -7; <_camil 3 -3; <_can -6 6; <_caron 5 -5; <_carre 10 -10
<_ce 4 -4; <_cecil 6 -6; <_celes 7 -7; <_certa 11 -11; <_certe 11 -11; <_ces 6 -6; <_cette 10 -10; <_chape 11 -11
<_cher 8 -8; <_chez 7 -7; <_chris 6 -6; <_chut 7 -7; <_cinco 7 -7; <_cinq 12 -12; <_cinqu 9 -9; <_clair 14 -14
<_club 8 -8; <_combi 6 -6; <_comme 6 -6; <_compt 7 -7; <_con -11 11; <_conna 13 -13; <_conne -6 6; <_conse -24 24
<_conso 10 -10; <_conta 12 -12; <_cool 6 -6; <_coupu 7 -7; <_cyril 9 -9; <_d 21 -21; <_dans 16 -16; <_de 15 -15
<_degag 7 -7; <_deman 18 -18; <_depui 17 -17; <_des -7 7; <_desol 12 -12; <_deux 20 -20; <_didie 7 -7; <_direc 8 -8
<_dison 12 -12; <_dites -14 14; <_dix 15 -15; <_docte 9 -9; <_domin 6 -6; <_donc 2 -2; <_donne -16 16; <_du 17 -17
<_ducas 7 -7; <_dupon 8 -8; <_ecole 7 -7; <_ecout 6 -6; <_eh 7 -7; <_elle 13 -13; <_emma 6 -6; <_en 11 -11
<_encor 11 -11; <_enfin -1 1; <_entre 9 -9; <_envoy 9 -9; <_enzo 6 -6; <_eric 10 -10; <_espec 8 -8; <_esper 11 -11
<_et 8 -8; <_euh 12 -12; <_eva 9 -9; <_evide 13 -13; <_exact 10 -10; <_excus 14 -14; <_faceb 9 -9; <_faite -11 11
<_fanta 12 -12; <_fatou 6 -6; <_faut 1 -1; <_ferme 14 -14; <_flemm 8 -8; <_foute 10 -10; <_franc 4 -4
<_garag 13 -13; <_ge 7 -7; <_genia 8 -8; <_genre 7 -7; <_girar 6 -6; <_giuli 6 -6; <_gmail 9 -9; <_grave 11 -11
<_h 2 -2; <_he 4 -4; <_hein 11 -11; <_helas 7 -7; <_helen 9 -9; <_hier 9 -9; <_hmm 11 -11; <_hors 10 -10
<_hugo 10 -10; <_hugue 14 -14; <_huita 8 -8; <_humai -15 15; <_ibrah 10 -10; <_ici 8 -8; <_il 9 -9; <_ils 4 -4
<_impec 15 -15; <_impos 15 -15; <_incor 11 -11; <_ines 10 -10; <_info 10 -10; <_inspe 8 -8; <_inter 21 -21
<_inuti 7 -7; <_isabe 8 -8; <_j 14 -14; <_jade 13 -13; <_jamai 11 -11; <_je 15 -15; <_jean 15 -15; <_jeann 7 -7
<_jocel 6 -6; <_jojo 9 -9; <_jsp 7 -7; <_julie 8 -8; <_juste 14 -14; <_k 8 -8; <_karim 4 -4; <_kevin 9 -9
<_l 17 -17; <_la 18 -18; <_laiss 5 -5; <_laque 11 -11; <_le 9 -9; <_lea 6 -6; <_lefeb 8 -8; <_leon 9 -9
<_les 19 -19; <_loin 15 -15; <_louis 7 -7; <_luc 6 -6; <_lucas 6 -6; <_lucie 7 -7; <_lui 11 -11; <_lundi 8 -8
<_m 5 -5; <_ma 17 -17; <_madam 18 -18; <_maint 5 -5; <_mais 20 -20; <_malhe 13 -13; <_mamie 7 -7; <_marc 13 -13
<_march 10 -10; <_marie 11 -11; <_marti 7 -7; <_mat 6 -6; <_mauva 10 -10; <_maxim 11 -11; <_mdr 6 -6; <_meme 6 -6
<_merci 18 -18; <_merde 17 -17; <_mes 15 -15; <_messa 5 -5; <_mette 2 -2; <_mhm 11 -11; <_micro 9 -9; <_mince 10 -10
<_mirac 11 -11; <_mobil 10 -10; <_moham 5 -5; <_moi 19 -19; <_mon 13 -13; <_monsi 17 -17; <_natha 9 -9; <_ne 11 -11
<_negat 13 -13; <_nenni 11 -11; <_netfl 5 -5; <_nette 9 -9; <_neuf 6 -6; <_nguye 11 -11; <_ni 9 -9; <_nicke 10 -10
<_niet 11 -11; <_no 11 -11; <_noah 5 -5; <_nom 9 -9; <_non 12 -12; <_nonan 8 -8; <_nos 10 -10; <_notre 10 -10
<_nous 9 -9; <_numer 8 -8; <_oh 8 -8; <_ok 9 -9; <_olivi 8 -8; <_on 19 -19; <_onze 11 -11; <_opera -14 14
<_orang 13 -13; <_ordin 7 -7; <_ou -13 13; <_oubli 11 -11; <_ouf 8 -8; <_oui 20 -20; <_p 4 -4; <_paill 12 -12
<_papa 12 -12; <_pardi 11 -11; <_pardo 14 -14; <_parfa 13 -13; <_parle -8 8; <_parti 10 -10; <_pas 15 -15
<_passe -1 1; <_patie 5 -5; <_paul 17 -17; <_perfe 8 -8; <_perso 29 -29; <_perte 11 -11; <_peut 11 -11; <_pierr 8 -8
<_plus 15 -15; <_pluto 14 -14; <_pol 11 -11; <_por -7 7; <_porca 6 -6; <_possi 13 -13; <_pour 10 -10; <_pourq 13 -13
<_pourr -15 15; <_pouve -1 1; <_prend 4 -4; <_prene 10 -10; <_presq 7 -7; <_probl 11 -11; <_puis -13 13
<_puisq 9 -9; <_puree 9 -9; <_putai 9 -9; <_qu 3 -3; <_quand 19 -19; <_quato 7 -7; <_quatr 24 -24; <_que 10 -10
<_quel 10 -10; <_quell 10 -10; <_quelq 10 -10; <_qui 7 -7; <_quinz 11 -11; <_quoi 19 -19; <_r 8 -8; <_rappe -2 2
<_rebel 11 -11; <_redem 16 -16; <_redir -7 7; <_redon -12 12; <_remi 8 -8; <_rende -15 15; <_rene 6 -6; <_repon 6 -6
<_rien 24 -24; <_roami 10 -10; <_rose 7 -7; <_s 15 -15; <_sa 8 -8; <_sabin 8 -8; <_salut 6 -6; <_samir 9 -9
<_sans 9 -9; <_sarah 7 -7; <_sav 8 -8; <_secre 10 -10; <_seize 14 -14; <_sept 17 -17; <_serai -9 9; <_servi -13 13
<_seule 10 -10; <_si 15 -15; <_silen 11 -11; <_six 11 -11; <_socie 10 -10; <_soixa 8 -8; <_sophi 10 -10; <_sous 9 -9
<_speed 8 -8; <_steph 5 -5; <_stop -6 6; <_super 23 -23; <_sur 10 -10; <_surto 16 -16; <_t 1 -1; <_tabar 9 -9
<_tais 11 -11; <_tant -9 9; <_tapez -12 12; <_teams 8 -8; <_techn -20 20; <_telep 7 -7; <_test 9 -9; <_thoma 17 -17
<_tip 5 -5; <_toi -8 8; <_tom 5 -5; <_toto 7 -7; <_toujo 14 -14; <_tous 12 -12; <_tout 28 -28; <_trans -22 22
<_treiz 9 -9; <_tres 11 -11; <_trois 19 -19; <_trop 14 -14; <_tu 7 -7; <_tuer 3 -3; <_ugo 6 -6; <_un -1 1
<_une 28 -28; <_uniqu 10 -10; <_va 7 -7; <_vas 5 -5; <_vers 14 -14; <_veuil 1 -1; <_viens 10 -10; <_vince 7 -7
<_vingt 13 -13; <_vite 10 -10; <_voila 8 -8; <_volon 11 -11; <_votre 18 -18; <_vous 15 -15; <_wei 5 -5; <_wesh 3 -3
<_wifi 10 -10; <_x 2 -2; <_xavie 7 -7; <_yes 13 -13; <_you 7 -7; <_youtu 10 -10; <_yvonn 8 -8; <_z 7 -7; <_zero 6 -6
<_zoe 9 -9; <_zut 6 -6; a 11 -11; a_> 8 -8; a_about 7 -7; a_aller 3 -3; a_appel 26 -26; a_appor 7 -7; a_aroba 2 -2
a_besoi 9 -9; a_bouge 7 -7; a_c 7 -7; a_carte 5 -5; a_cause 6 -6; a_ce -17 17; a_chang 7 -7; a_chaqu 8 -8
a_chope 6 -6; a_cinq 12 -12; a_clign 1 -1; a_comme 6 -6; a_conne 4 -4; a_conta 5 -5; a_cote 5 -5; a_coupe 16 -16
a_crash 2 -2; a_d 8 -8; a_de 8 -8; a_debor 6 -6; a_debra 14 -14; a_deja 6 -6; a_deman 5 -5; a_des 9 -9; a_deux 7 -7
a_dire 16 -16; a_dispa 3 -3; a_dista 1 -1; a_dit 10 -10; a_dix 7 -7; a_donne 13 -13; a_du -3 3; a_ecrit 1 -1
a_en 8 -8; a_encor 11 -11; a_erreu 19 -19; a_ete 7 -7; a_eu 9 -9; a_expli 19 -19; a_faire -5 5; a_fait 15 -15
a_fil 5 -5; a_genev 7 -7; a_grill 8 -8; a_insta 10 -10; a_inter 4 -4; a_j 1 -1; a_joind 7 -7; a_jour 3 -3; a_l -3 3
a_la 15 -15; a_lache 5 -5; a_laver 6 -6; a_le 10 -10; a_lyon 2 -2; a_m 5 -5; a_ma 18 -18; a_mamad 8 -8; a_march 4 -4
a_mareu 8 -8; a_marre -16 16; a_mayot 2 -2; a_me 7 -7; a_mis 9 -9; a_moi 12 -12; a_mon 13 -13; a_mons 7 -7
a_monte 5 -5; a_moyen -11 11; a_n 5 -5; a_nonan 7 -7; a_nouve 5 -5; a_ouvri 9 -9; a_parle -5 5; a_pas -2 2
a_peine 5 -5; a_perdu 7 -7; a_perso 16 -16; a_peu 11 -11; a_plus 8 -8; a_point 7 -7; a_pose 7 -7; a_prend 6 -6
a_preve 5 -5; a_probl 6 -6; a_propo 5 -5; a_qu 15 -15; a_quatr 7 -7; a_que 2 -2; a_quel -21 21; a_quelq -10 10
a_qui -17 17; a_quitt 6 -6; a_r 7 -7; a_raccr 14 -14; a_rappe 7 -7; a_ras 6 -6; a_recev 9 -9; a_redem 3 -3
a_redir 2 -2; a_regar 10 -10; a_repet 11 -11; a_repre 7 -7; a_resil 9 -9; a_rien 15 -15; a_robas 9 -9; a_s 7 -7
a_sept 8 -8; a_sfr 5 -5; a_signa 12 -12; a_signe 8 -8; a_soir 4 -4; a_t -15 15; a_telec 7 -7; a_tenu 10 -10
a_teste 5 -5; a_touch 14 -14; a_toujo 7 -7; a_tout 6 -6; a_trava 5 -5; a_trois 5 -5; a_u 6 -6; a_un -8 8
a_une -24 24; a_v 2 -2; a_vendu 6 -6; a_vole 5 -5; a_votre -15 15; a_vous 10 -10; a_y 6 -6; a_zero 6 -6; aboie 9 -9
aboie_> 6 -6; aboie_excus 6 -6; abonn 13 -13; abonn_> 13 -13; abonn_chez 5 -5; about 7 -7; about_> 7 -7; abrut 5 -5
abrut_> 5 -5; absen 16 -16; absen_> 16 -16; absol 1 -1; absol_c 7 -7; absol_madam 11 -11; absol_que -9 9
abuse 13 -13; abuse_> 13 -13; acced 4 -4; acced_au 4 -4; accen 13 -13; accen_> 13 -13; accen_aroba 1 -1
accen_c 5 -5; acces 4 -4; acces_a 1 -1; acces_au 5 -5; accor 14 -14; accor_> 12 -12; accor_avec 13 -13
accor_je 3 -3; accro 8 -8; accro_pas 8 -8; accue 9 -9; accue_> 8 -8; accue_aroba 6 -6; accue_n 7 -7; achet 8 -8
achet_l 10 -10; achet_le 5 -5; acord 10 -10; acord_> 10 -10; acord_d 10 -10; activ 6 -6; activ_depen 5 -5
activ_trois 8 -8; actri 5 -5; actri_> 5 -5; actua 11 -11; actua_> 7 -7; actua_plus 9 -9; adais 3 -3; adais_est 3 -3
adam 10 -10; adam_> 10 -10; adess 8 -8; adess_funzi 8 -8; admin 13 -13; admin_> 8 -8; admin_canto 8 -8; adres 13 -13
adres_> 11 -11; adres_a -9 9; adres_atten 2 -2; adres_c 3 -3; adres_courr 2 -2; adres_de 7 -7; adres_dessu 4 -4
adres_elect 8 -8; adres_mail 4 -4; adres_point 4 -4; adsl 9 -9; adsl_est 10 -10; adsl_qui 1 -1; affai -3 3
affai_a -3 3; affic 12 -12; affic_> 5 -5; affic_aucun 9 -9; affic_chez 12 -12; affic_jamai 5 -5; affic_maint 12 -12
affic_pas 6 -6; affic_plus 6 -6; affir 12 -12; affir_chef 12 -12; agace 7 -7; agace_> 7 -7; agee_> 12 -12
agee_qui 16 -16; agee_vous -10 10; agenc 11 -11; agenc_immob 10 -10; agenc_se 6 -6; agent -17 17; agent_> -19 19
agent_a -7 7; agent_au -9 9; agent_c 8 -8; agent_d 7 -7; agent_de 13 -13; agent_je 7 -7; agent_merci 7 -7
agent_non 11 -11; agent_s -11 11; agent_un -9 9; agnes 9 -9; agnes_point 9 -9; ah 16 -16; ah_bah 9 -9; ah_ben 8 -8
ah_bon 10 -10; ah_ca 13 -13; ah_formi 10 -10; ah_mais 5 -5; ah_merde 2 -2; ah_non 7 -7; ah_oui 11 -11; ah_punai 5 -5
ah_super 6 -6; ai 16 -16; ai_a 1 -1; ai_achet 8 -8; ai_annul 7 -7; ai_appel 6 -6; ai_appuy 2 -2; ai_assez -3 3
ai_atten 7 -7; ai_aucun 6 -6; ai_beau 1 -1; ai_besoi -23 23; ai_c 4 -4; ai_chang 12 -12; ai_cru 1 -1; ai_de 5 -5
ai_debra 3 -3; ai_deja 23 -23; ai_deman 8 -8; ai_demen 8 -8; ai_deux 10 -10; ai_dit 8 -8; ai_donne 7 -7; ai_du 3 -3
ai_encor 4 -4; ai_enten 2 -2; ai_ete 7 -7; ai_etein 7 -7; ai_eu -1 1; ai_eue 1 -1; ai_expli 7 -7; ai_fait 14 -14
ai_honte 3 -3; ai_inter 5 -5; ai_je 11 -11; ai_la 11 -11; ai_laiss 9 -9; ai_ma 7 -7; ai_mail 2 -2; ai_marre 4 -4
ai_meme 5 -5; ai_mis 2 -2; ai_oubli 6 -6; ai_parle 35 -35; ai_pas 6 -6; ai_perdu 3 -3; ai_peur 7 -7; ai_plein 7 -7
ai_plus 4 -4; ai_pris 1 -1; ai_pus 4 -4; ai_quatr 6 -6; ai_que 4 -4; ai_quelq 8 -8; ai_raccr 6 -6; ai_ras 10 -10
ai_rebra 2 -2; ai_recu 12 -12; ai_recup 5 -5; ai_redem 3 -3; ai_rende 13 -13; ai_retro 7 -7; ai_rien 7 -7
ai_six 6 -6; ai_toujo 6 -6; ai_tout 4 -4; ai_trois 10 -10; ai_un 12 -12; ai_une 8 -8; ai_vu 7 -7; ai_zero 1 -1
aicha 6 -6; aicha_diall 6 -6; aide 7 -7; aide_il 7 -7; aider 14 -14; aider_> 12 -12; aider_a 3 -3; aider_moi 6 -6
aidez 9 -9; aidez_moi 9 -9; aie -9 9; aie_un -9 9; aille 14 -14; aille_> 7 -7; aille_c 12 -12; aille_voir 11 -11
aimab 5 -5; aimab_jeune 5 -5; aime -9 9; aime_pas -9 9; aimer -13 13; aimer_autan -9 9; aimer_ben -6 6
aimer_bien -2 2; aimer_mieux -9 9; aimer_vous 7 -7; air 11 -11; air_bon 6 -6; air_d 13 -13; air_de 8 -8
ajout 18 -18; ajout_un 8 -8; ajout_une 13 -13; alain 4 -4; alain_point 4 -4; alarm 5 -5; alarm_me 5 -5
alarm_ne 4 -4; aline 8 -8; aline_favre 8 -8; allai 7 -7; allai_passe 7 -7; aller 10 -10; aller_> 13 -13
aller_dans 6 -6; aller_merci 6 -6; aller_mon 7 -7; aller_plus 3 -3; aller_sur 6 -6; aller_voir 7 -7; allez 6 -6
allez_hop -12 12; allez_on 12 -12; allez_oui 8 -8; allez_passe -7 7; allez_vous 9 -9; allez_y 13 -13; allo 9 -9
allo_> 13 -13; allo_je -8 8; allo_oui 5 -5; allo_un -11 11; allo_y -8 8; allon 10 -10; allon_y 10 -10; allum 6 -6
allum_> 5 -5; allum_mais 1 -1; allum_plus 9 -9; alma 9 -9; alma_> 9 -9; alors 9 -9; alors_06 7 -7; alors_> 10 -10
alors_atten 2 -2; alors_c 4 -4; alors_ca 4 -4; alors_cette 8 -8; alors_en 7 -7; alors_euh 7 -7; alors_fabri 4 -4
alors_il 1 -1; alors_jade 5 -5; alors_je 4 -4; alors_la 3 -3; alors_le 6 -6; alors_maint -6 6; alors_moi 5 -5
alors_mon 3 -3; alors_nicol 7 -7; alors_non 9 -9; alors_pauli 3 -3; alors_prene 1 -1; alors_qu 4 -4; alors_que 6 -6
alors_si -7 7; alors_soyez -6 6; alors_trouv 4 -4; alors_une 5 -5; alors_voila 9 -9; alors_zero 1 -1; amara 8 -8
amara_> 8 -8; ameli 11 -11; ameli_> 11 -11; amina 10 -10; amina_traor 10 -10; ampou 7 -7; ampou_> 7 -7; amran 5 -5
amran_en 5 -5; an 7 -7; an_derni 7 -7; ancie 9 -9; ancie_opera 9 -9; aneri 11 -11; aneri_> 11 -11; angla -4 4
angla_> -4 4; anna 6 -6; anna_deux 6 -6; anne 9 -9; anne_point 10 -10; anne_sophi 9 -9; anne_tiret 5 -5; annem 7 -7
annem_en 7 -7; annul 18 -18; annul_> 16 -16; annul_la 3 -3; annul_le 10 -10; annul_mon 8 -8; annul_un 7 -7
anoma 6 -6; anoma_desor 6 -6; ans 3 -3; ans_> 3 -3; ans_et 5 -5; ans_hein 3 -3; anten 11 -11; anten_> 11 -11
antoi 13 -13; antoi_> 10 -10; antoi_de 10 -10; antoi_dubre 8 -8; antoi_merci 8 -8; appai 8 -8; appai_plus 8 -8
appar 22 -22; appar_> 24 -24; appar_c 7 -7; appar_en 9 -9; appar_je 5 -5; appar_mon 8 -8; appar_que 11 -11
appel 15 -15; appel_> 5 -5; appel_a 5 -5; appel_au 11 -11; appel_avant 8 -8; appel_avec 12 -12; appel_ca 3 -3
appel_d 7 -7; appel_de 8 -8; appel_depui 1 -1; appel_des 12 -12; appel_du 1 -1; appel_entra 10 -10; appel_euh 5 -5
appel_ginet 3 -3; appel_hier 6 -6; appel_il 10 -10; appel_j 1 -1; appel_je 7 -7; appel_jean 5 -5; appel_julie 6 -6
appel_l 9 -9; appel_la 4 -4; appel_luc 7 -7; appel_ma 2 -2; appel_mais 10 -10; appel_melan 6 -6; appel_mes 5 -5
appel_momo 5 -5; appel_mon 9 -9; appel_moniq 5 -5; appel_nadia 11 -11; appel_ni 8 -8; appel_passe 10 -10
appel_perso 12 -12; appel_pour 6 -6; appel_qui 4 -4; appel_un 7 -7; appel_valer 1 -1; appli 7 -7; appli_la 7 -7
appor 7 -7; appor_la 7 -7; appui 11 -11; appui_sur 11 -11; appuy 11 -11; appuy_> 7 -7; appuy_parto 1 -1
appuy_sur 2 -2; appuy_tres 1 -1; apres 3 -3; apres_le 2 -2; apres_midi 9 -9; apres_orang 2 -2; apres_oubli 5 -5
apres_vente -13 13; arbre 13 -13; arbre_sur 13 -13; are 7 -7; are_idiot 7 -7; argen 5 -5; argen_et 5 -5
arnaq 13 -13; arnaq_> 12 -12; arnaq_au 6 -6; arnau 7 -7; arnau_aroba 7 -7; aroba 11 -11; aroba_a 7 -7
aroba_aroba 4 -4; aroba_boula 8 -8; aroba_box 5 -5; aroba_cabin 10 -10; aroba_cyril 9 -9; aroba_dupon 6 -6
aroba_dupui 6 -6; aroba_duran 7 -7; aroba_elect 8 -8; aroba_et 2 -2; aroba_euh 4 -4; aroba_free 8 -8
aroba_garag 8 -8; aroba_ge 5 -5; aroba_gmail 6 -6; aroba_hotel 5 -5; aroba_hotma 7 -7; aroba_hugo 10 -10
aroba_i 8 -8; aroba_iclou 2 -2; aroba_j 2 -2; aroba_la 7 -7; aroba_labo 10 -10; aroba_lapos 8 -8; aroba_liber 6 -6
aroba_live 4 -4; aroba_ma 8 -8; aroba_mairi 8 -8; aroba_orang 7 -7; aroba_outlo 7 -7; aroba_pierr 9 -9
aroba_proto 7 -7; aroba_proxi 6 -6; aroba_sfr 7 -7; aroba_skyne 8 -8; aroba_soget 7 -7; aroba_video 5 -5
aroba_wanad 6 -6; aroba_web 6 -6; aroba_yahoo 6 -6; arrac 11 -11; arrac_> 11 -11; arran 14 -14; arran_> 12 -12
arran_un 8 -8; arret 2 -2; arret_> 4 -4; arret_avec -8 8; arret_d 7 -7; arret_de 9 -9; arret_il 8 -8; arriv -1 1
arriv_> 8 -8; arriv_a 11 -11; arriv_dans 6 -6; arriv_donne -14 14; arriv_en 3 -3; arriv_pas -5 5; arriv_plus 9 -9
arriv_sur 5 -5; artif -8 8; artif_> -8 8; as 6 -6; as_vu 6 -6; aspir 11 -11; aspir_ne 11 -11; assez -4 4
assez_> 12 -12; assez_de -5 5; assez_du -7 7; assez_joue -8 8; assis -1 1; assis_> 16 -16; assis_de 12 -12
assis_une -8 8; assoi 6 -6; assoi_> 6 -6; assur 12 -12; assur_> 12 -12; assur_que 10 -10; at 9 -9; at_gmail 7 -7
at_hotma 5 -5; at_lapos 7 -7; at_outlo 4 -4; ateli 6 -6; ateli_avant 5 -5; ateli_point 7 -7; attac 12 -12
attac_> 6 -6; attac_aroba 7 -7; attac_lemoi 7 -7; attac_point 7 -7; atten 27 -27; atten_> 14 -14; atten_atten 5 -5
atten_aussi 5 -5; atten_c 6 -6; atten_cheri 8 -8; atten_depui 9 -9; atten_deux 9 -9; atten_elle 5 -5; atten_j 5 -5
atten_je 10 -10; atten_le 17 -17; atten_non 5 -5; atten_oui 2 -2; atten_pour -21 21; atten_que 13 -13
atten_un 21 -21; atten_une 8 -8; au -4 4; au_au -6 6; au_bout -10 10; au_burea 12 -12; au_cable 14 -14
au_cloud 4 -4; au_colis 6 -6; au_contr 11 -11; au_debut 7 -7; au_dessu 7 -7; au_deuxi 3 -3; au_diabl 7 -7
au_dos 6 -6; au_douze 6 -6; au_fond 7 -7; au_greni 3 -3; au_magas 5 -5; au_moins 10 -10; au_mois 10 -10
au_monsi -17 17; au_nez 14 -14; au_nom 5 -5; au_premi 9 -9; au_print 4 -4; au_resea 4 -4; au_respo -12 12
au_rez 5 -5; au_serve 4 -4; au_servi -14 14; au_sous 6 -6; au_stand 11 -11; au_sujet 6 -6; au_suppo -9 9
au_techn -10 10; au_telep -13 13; au_trava 10 -10; au_trois 7 -7; au_vert 9 -9; au_vingt 2 -2; au_web 4 -4
au_wifi 7 -7; au_zero 11 -11; aucun 17 -17; aucun_> 10 -10; aucun_anoma 6 -6; aucun_appel 2 -2; aucun_barre 3 -3
aucun_honte 9 -9; aucun_idee 14 -14; aucun_lumie 14 -14; aucun_mail 6 -6; aucun_probl 5 -5; aucun_resul 7 -7
aucun_servi 9 -9; aucun_signa 3 -3; aucun_site 7 -7; aucun_son 5 -5; aucun_souci 5 -5; augus 10 -10; augus_> 10 -10
aujou 7 -7; aujou_hui 7 -7; aurai -13 13; aurai_pas -13 13; aurel 9 -9; aurel_under 9 -9; aurez -9 9; aurez_pas -9 9
aurie -13 13; aurie_pas -11 11; aurie_vous -8 8; aussi 14 -14; aussi_> 9 -9; aussi_il 3 -3; aussi_longt 5 -5
aussi_pourr 12 -12; autan -9 9; autan_que 4 -4; autan_voir -9 9; autom -14 14; autom_> -14 14; autre 4 -4
autre_> 5 -5; autre_appel 10 -10; autre_chose 7 -7; autre_je 14 -14; autre_jour 12 -12; autre_perso 10 -10
autre_piece 6 -6; autre_probl 12 -12; autre_que -13 13; autre_souci 1 -1; aux -18 18; aux_gens 7 -7
aux_machi -16 16; aux_robot -9 9; avais 4 -4; avais_simpl 3 -3; avais_un 4 -4; avais_une 2 -2; avait 6 -6
avait_assur 10 -10; avait_conse 11 -11; avait_dit 3 -3; avait_l 6 -6; avant 15 -15; avant_> 16 -16; avant_ca 7 -7
avant_de 5 -5; avant_j 1 -1; avant_meme 6 -6; avant_que 7 -7; avec -5 5; avec_> 12 -12; avec_avec -1 1
avec_beatr 6 -6; avec_cedil 4 -4; avec_deux 10 -10; avec_garan 6 -6; avec_l 8 -8; avec_la -8 8; avec_le -8 8
avec_leque 7 -7; avec_les 12 -12; avec_ma 4 -4; avec_mes 9 -9; avec_moi 7 -7; avec_mon -4 4; avec_nous 3 -3
avec_perso -20 20; avec_quelq 16 -16; avec_quoi 13 -13; avec_ton 7 -7; avec_tous 8 -8; avec_tout -6 6
avec_un -16 16; avec_une -17 17; avec_valer 8 -8; avec_vos 14 -14; avec_votre -11 11; avec_vous 21 -21; avez 1 -1
avez_aucun 9 -9; avez_bien 9 -9; avez_deja 8 -8; avez_dit 9 -9; avez_donne 11 -11; avez_pas -7 7; avez_qu 7 -7
avez_quelq -13 13; avez_raiso 17 -17; avez_tout 2 -2; avez_un 1 -1; avez_vu 9 -9; aviez 3 -3; aviez_dit 3 -3
avion -6 6; avion_enfin -6 6; avoca 9 -9; avoca_> 9 -9; avoir -22 22; avoir_affai -3 3; avoir_alors 1 -1
avoir_au -4 4; avoir_email 10 -10; avoir_euh -9 9; avoir_les 3 -3; avoir_quelq -21 21; avoir_serie 8 -8
avoir_sur 3 -3; avoir_un -22 22; avoir_une -10 10; avons 8 -8; avons_appli 7 -7; avons_demen 7 -7; avons_plus 4 -4
avons_un 6 -6; avoue 8 -8; avoue_que 8 -8; awa 5 -5; awa_c 5 -5; b 9 -9; b_comme 10 -10; b_e 2 -2; b_point 6 -6
b_v 6 -6; bah 11 -11; bah_ecout 9 -9; bah_j 8 -8; bah_non 13 -13; bah_oui 7 -7; baill 7 -7; baill_aroba 7 -7
baiss 11 -11; baiss_la 11 -11; bamak 10 -10; bamak_trans 10 -10; banca 9 -9; banca_> 9 -9; banca_m 6 -6
bande 18 -18; bande_d 16 -16; bande_de 15 -15; banqu 3 -3; banqu_elle 3 -3; bapti 7 -7; bapti_renar 7 -7
bapti_roy 6 -6; barbi 10 -10; barbi_> 10 -10; barre 7 -7; barre_> 7 -7; barre_de 6 -6; barre_sur 2 -2; bas 6 -6
bas_clair 4 -4; bas_dupon 5 -5; bas_neuf 5 -5; bas_roux 7 -7; bascu -10 10; bascu_moi -10 10; basta 6 -6
basta_j 6 -6; bazar 12 -12; bazar_> 12 -12; be 9 -9; be_> 9 -9; beatr 6 -6; beatr_vial 6 -6; beau 7 -7
beau_appuy 1 -1; beau_aujou 7 -7; beau_redem 2 -2; beauc 12 -12; beauc_> 12 -12; beauc_beauc 10 -10; beauc_c 7 -7
beauc_chef 6 -6; beauc_de 10 -10; beauc_madam 5 -5; beauc_mieux 13 -13; beaun 2 -2; beaun_comme 2 -2; belfo 8 -8
belfo_point 8 -8; belka 9 -9; belka_a 9 -9; bell 6 -6; bell_point 6 -6; belle 4 -4; belle_mere 3 -3
belle_soeur 5 -5; ben 7 -7; ben_c 4 -4; ben_ca 7 -7; ben_dame 15 -15; ben_en 1 -1; ben_evide 9 -9; ben_figur 9 -9
ben_gros -6 6; ben_j 13 -13; ben_je 7 -7; ben_la 6 -6; ben_le 8 -8; ben_mon 3 -3; ben_non 8 -8; ben_oui 11 -11
ben_rien 9 -9; ben_si 13 -13; ben_tout 7 -7; ben_v 2 -2; ben_voila 5 -5; ben_y 8 -8; benal 10 -10; benal_> 9 -9
benal_a 7 -7; benal_b 2 -2; benis 5 -5; benis_> 5 -5; benoi 7 -7; benoi_60 7 -7; benze 8 -8; benze_neuf 8 -8
berna 10 -10; berna_> 8 -8; berna_deux 4 -4; berna_point 3 -3; berna_s 3 -3; berna_soixa 4 -4; berti 6 -6
berti_et 6 -6; bertr 6 -6; bertr_mille 7 -7; bertr_point 4 -4; besoi -2 2; besoi_> 10 -10; besoi_ca 1 -1
besoi_d -15 15; besoi_de 11 -11; besoi_du 3 -3; besoi_inter 9 -9; besoi_jusqu 8 -8; besoi_que 13 -13; betis 3 -3
betis_c 2 -2; betis_en 4 -4; bien 26 -26; bien_> 23 -23; bien_aimab 5 -5; bien_avoir -11 11; bien_c 2 -2
bien_ca 3 -3; bien_comme 5 -5; bien_compr 9 -9; bien_d 2 -2; bien_enten 7 -7; bien_evide 8 -8; bien_franc 13 -13
bien_genti -6 6; bien_le 9 -9; bien_les 1 -1; bien_meill 9 -9; bien_merci 6 -6; bien_mieux 7 -7; bien_mon 2 -2
bien_note 5 -5; bien_notre 7 -7; bien_oui 11 -11; bien_par 1 -1; bien_pour 13 -13; bien_qu -14 14; bien_que 7 -7
bien_s 15 -15; bien_sur 8 -8; bilou 6 -6; bilou_t 6 -6; bip 6 -6; bip_> 6 -6; bip_bip 6 -6; bizar 6 -6
bizar_et 3 -3; bizar_quand 8 -8; blabl 11 -11; blabl_> 11 -11; blanc 17 -17; blanc_> 13 -13; blanc_a 5 -5
blanc_c 7 -7; blanc_de 8 -8; blanc_et 8 -8; blanc_parto 2 -2; bleue 5 -5; bleue_ne 5 -5; bleue_passe 7 -7
blond 8 -8; blond_> 7 -7; blond_a 8 -8; bloqu 12 -12; bloqu_> 9 -9; bloqu_il 9 -9; bloqu_la 7 -7; bob 6 -6
bob_tiret 6 -6; bois 7 -7; bois_aroba 7 -7; boite 3 -3; boite_> 14 -14; boite_d 3 -3; boite_de -9 9; boite_hier 7 -7
boite_ne 8 -8; boite_point 8 -8; boite_vocal -6 6; boiti 9 -9; boiti_> 9 -9; boiti_blanc 7 -7; bol 10 -10
bol_de 10 -10; bon 1 -1; bon_> 18 -18; bon_assez -8 8; bon_bon 2 -2; bon_ca 9 -9; bon_et 4 -4; bon_j 1 -1
bon_je -6 6; bon_la 10 -10; bon_laiss 17 -17; bon_monsi 8 -8; bon_note 12 -12; bon_numer 11 -11; bon_passe -11 11
bon_pour 18 -18; bon_sang 6 -6; bon_tout 6 -6; bon_une -6 6; bon_vous 9 -9; bonjo 11 -11; bonjo_> 18 -18
bonjo_c 5 -5; bonjo_cabin 3 -3; bonjo_est -8 8; bonjo_excus 1 -1; bonjo_j 3 -3; bonjo_je -3 3; bonjo_ma 3 -3
bonjo_madam 7 -7; bonjo_monsi 13 -13; bonjo_olivi 5 -5; bonjo_phili 7 -7; bonjo_veron 3 -3; bonjo_voila 1 -1
bonne 8 -8; bonne_> 18 -18; bonne_adres 6 -6; bonne_bonne 8 -8; bonne_je 1 -1; bonne_journ 8 -8; bons 8 -8
bons_ca 8 -8; bonso 3 -3; bonso_dites 3 -3; borde 11 -11; borde_> 9 -9; borde_de 9 -9; borde_derri 6 -6; bots -10 10
bots_je -10 10; boug -6 6; boug_la -6 6; bouge 11 -11; bouge_> 10 -10; bouge_pas 6 -6; boula 14 -14; boula_a 7 -7
boula_du 9 -9; boula_point 8 -8; bourr 10 -10; bourr_> 10 -10; bout -10 10; bout_de 11 -11; bout_du -10 10
bouti 7 -7; bouti_> 7 -7; bouto 22 -22; bouto_> 11 -11; bouto_appuy 7 -7; bouto_de 10 -10; bouto_pour 3 -3
box 14 -14; box_> 18 -18; box_a 2 -2; box_c 5 -5; box_clign 13 -13; box_dans 5 -5; box_deux 4 -4; box_elle 2 -2
box_est 5 -5; box_et 7 -7; box_etein 8 -8; box_fait 6 -6; box_inter 2 -2; box_je 6 -6; box_la 4 -4; box_mais 2 -2
box_ne 3 -3; box_plus 3 -3; box_point 5 -5; box_qui 21 -21; box_s 12 -12; box_toute 10 -10; branc 10 -10
branc_la 11 -11; branc_le 5 -5; branc_sur 6 -6; bref -8 8; bref_tout -8 8; breta 3 -3; breta_ca 3 -3; brice 6 -6
brice_de 6 -6; brigi 10 -10; brigi_adam 10 -10; bris 9 -9; bris_> 9 -9; brise 4 -4; brise_et 4 -4; bruit 18 -18
bruit_> 10 -10; bruit_bizar 3 -3; bruit_de 7 -7; bruit_est 5 -5; bruit_la 17 -17; buffe 13 -13; buffe_tout 13 -13
bugue 13 -13; bugue_> 13 -13; burea 15 -15; burea_> 22 -22; burea_aroba 5 -5; burea_et 4 -4; burea_le 2 -2
burea_plus 4 -4; burea_sont 6 -6; burea_tous 5 -5; c 8 -8; c_a 10 -10; c_est 7 -7; c_etait 6 -6; c_good 11 -11
c_h 5 -5; c_o 5 -5; c_point 7 -7; c_tiret 7 -7; ca 12 -12; ca_> 12 -12; ca_a 1 -1; ca_alors 7 -7; ca_avait 6 -6
ca_avec -9 9; ca_buffe 13 -13; ca_bugue 13 -13; ca_c 5 -5; ca_capte 14 -14; ca_chang 8 -8; ca_charg 9 -9
ca_clign 15 -15; ca_comme 5 -5; ca_coupa 7 -7; ca_coupe 11 -11; ca_d 12 -12; ca_depen 16 -16; ca_depot 8 -8
ca_drach 2 -2; ca_du 7 -7; ca_dure 6 -6; ca_et 2 -2; ca_exact 10 -10; ca_fait -3 3; ca_fonct 8 -8; ca_gresi 7 -7
ca_ira 11 -11; ca_joue 19 -19; ca_lag 10 -10; ca_m 19 -19; ca_march 9 -9; ca_me 7 -7; ca_mon 4 -4; ca_monsi 8 -8
ca_mouli 13 -13; ca_n 11 -11; ca_ne 18 -18; ca_non 7 -7; ca_oui 8 -8; ca_passe 6 -6; ca_pense 8 -8; ca_peut 3 -3
ca_plant 12 -12; ca_pour -8 8; ca_que 11 -11; ca_raccr 11 -11; ca_rame 9 -9; ca_recom 9 -9; ca_redem 8 -8
ca_refon 11 -11; ca_remar 10 -10; ca_roule 14 -14; ca_s 9 -9; ca_se 8 -8; ca_serai 11 -11; ca_sonne 3 -3
ca_suffi 16 -16; ca_tient 10 -10; ca_tombe 3 -3; ca_tourn 8 -8; ca_va 7 -7; ca_veut 9 -9; ca_vient 6 -6
ca_vous 3 -3; ca_y 10 -10; cabin 9 -9; cabin_est 10 -10; cabin_fourn 3 -3; cabin_point 7 -7; cabin_tiret 10 -10
cabla 6 -6; cabla_> 6 -6; cable 18 -18; cable_> 17 -17; cable_atten 5 -5; cable_en 4 -4; caiss 5 -5; caiss_deux 5 -5
caiss_n 5 -5; caja 2 -2; caja_la 2 -2; calme 12 -12; calme_> 9 -9; calme_je 3 -3; calme_pas 5 -5; camer 8 -8
camer_> 4 -4; camer_de 6 -6; camer_du 1 -1; camer_et 7 -7; camil 3 -3; camil_point 3 -3; campi 5 -5; campi_vous 5 -5
can -6 6; can_i -6 6; canal 1 -1; canal_du 1 -1; canto 8 -8; canto_> 8 -8; capte 8 -8; capte_de 6 -6
capte_maint 14 -14; capte_mal 7 -7; capte_plus 7 -7; capte_que 7 -7; capte_rien 6 -6; capte_toujo 11 -11; car 2 -2
car_le 2 -2; caraf 4 -4; caraf_au 4 -4; carlo 5 -5; carlo_silva 5 -5; caron 7 -7; caron_c 5 -5; caron_preno 7 -7
carpe 6 -6; carpe_> 6 -6; carpe_aroba 8 -8; carre 17 -17; carre_> 12 -12; carre_merci 5 -5; carte 7 -7
carte_bleue 5 -5; carte_cime 9 -9; carte_sim 7 -7; cas 11 -11; cas_> 11 -11; casqu 9 -9; casqu_de 9 -9; casse 9 -9
casse_> 9 -9; cata 6 -6; cata_ma 6 -6; catas 5 -5; catas_quoi 5 -5; cause -10 10; cause_a -12 12; cause_de 6 -6
cause_dessu 1 -1; cave 14 -14; cave_> 12 -12; cave_jeter 6 -6; ce -6 6; ce_cirqu 4 -4; ce_matin 11 -11
ce_maudi 6 -6; ce_n 4 -4; ce_numer 6 -6; ce_qu 16 -16; ce_que -10 10; ce_qui 3 -3; ce_robot -14 14; ce_sera 3 -3
ce_serai 12 -12; ce_servi 13 -13; ce_soit 7 -7; ce_ticke 6 -6; ce_trava 7 -7; ce_truc -14 14; ce_voyan 7 -7
cecil 6 -6; cecil_rau 6 -6; cedil 4 -4; cedil_dans 4 -4; cedil_mais 4 -4; cela 9 -9; cela_> 17 -17; cela_en 5 -5
cela_fonct 6 -6; celes 7 -7; celes_lagra 7 -7; celia 5 -5; celia_vidal 5 -5; celle 3 -3; celle_de 3 -3; cellu 5 -5
cellu_a 3 -3; cellu_de 6 -6; celui 12 -12; celui_avec 6 -6; celui_ci 11 -11; celui_de 9 -9; celui_que 7 -7
celui_qui 12 -12; cent 3 -3; cent_cent 1 -1; cent_cinqu 2 -2; cent_soixa 7 -7; cent_vingt 2 -2; centa 12 -12
centa_> 12 -12; centr 9 -9; centr_> 9 -9; centr_par 4 -4; cents 12 -12; cents_> 12 -12; certa 11 -11; certa_> 11 -11
certe 11 -11; certe_> 11 -11; ces 22 -22; ces_bons 8 -8; ces_panne 11 -11; ces_paul 9 -9; ces_petit 7 -7
ces_reven 6 -6; cesse 6 -6; cesse_> 6 -6; cette 7 -7; cette_box 6 -6; cette_fois 10 -10; cette_machi -7 7; ch 5 -5
ch_> 5 -5; chacu 2 -2; chacu_comme 2 -2; chain 8 -8; chain_> 8 -8; chair -13 13; chair_et -13 13; chale 13 -13
chale_> 3 -3; chale_insup 11 -11; chamb 9 -9; chamb_> 10 -10; chamb_du 8 -8; chamb_le 7 -7; chamb_un 4 -4
chang 17 -17; chang_> 6 -6; chang_d 12 -12; chang_de 9 -9; chang_la 8 -8; chang_le 1 -1; chang_maint 1 -1
chang_meme 1 -1; chang_pas 8 -8; chang_rien 8 -8; chape 11 -11; chape_de 11 -11; chaqu 7 -7; chaqu_fois 8 -8
chaqu_mois 2 -2; charg 17 -17; charg_dans 7 -7; charg_jamai 5 -5; charg_la 6 -6; charg_pas 9 -9; charg_plus 3 -3
charg_une 11 -11; charl 11 -11; charl_> 11 -11; charm 10 -10; charm_> 10 -10; charp 7 -7; charp_comme 7 -7
chat 10 -10; chat_est 10 -10; chaus 5 -5; chaus_deux 5 -5; chef 2 -2; chef_> 7 -7; chef_a 8 -8; chef_atten 5 -5
chef_d -8 8; chef_m 5 -5; chelo 9 -9; chelo_mais 9 -9; chen 5 -5; chen_c 5 -5; cher 13 -13; cher_> 11 -11
cher_je 8 -8; cherc 11 -11; cherc_> 14 -14; cherc_le 10 -10; cherc_mes 6 -6; cherc_mon 12 -12; cheri 6 -6
cheri_> 6 -6; cheri_et 1 -1; cheri_je 8 -8; cheri_sans 1 -1; chevr 6 -6; chevr_et 6 -6; chez 10 -10; chez_gmail 6 -6
chez_hotma 1 -1; chez_machi 13 -13; chez_moi 13 -13; chez_nous 11 -11; chez_vous -11 11; chez_yahoo 7 -7; chich 4 -4
chich_vous 4 -4; chien 13 -13; chien_> 10 -10; chien_aboie 6 -6; chien_qui 6 -6; chiff 5 -5; chiff_deux 5 -5
chiff_tout 4 -4; chioc 6 -6; chioc_je 6 -6; chloe 5 -5; chloe_dupui 5 -5; chope 6 -6; chope_le 6 -6; chora 2 -2
chora_donc 2 -2; chora_point 2 -2; chose 2 -2; chose_> 12 -12; chose_a -8 8; chose_avec 4 -4; chose_cette 7 -7
chris 6 -6; chris_cinqu 6 -6; chrom 9 -9; chrom_> 9 -9; chum 7 -7; chum_> 7 -7; chut 7 -7; chut_les 7 -7; ci 11 -11
ci_est 11 -11; cime 9 -9; cime_est 9 -9; cinco 7 -7; cinco_cinq 7 -7; cinq 15 -15; cinq_> 10 -10; cinq_a 4 -4
cinq_appar 9 -9; cinq_c 13 -13; cinq_cinq 8 -8; cinq_cinqu 2 -2; cinq_deux 8 -8; cinq_dix 5 -5; cinq_douze 4 -4
cinq_en 6 -6; cinq_et 10 -10; cinq_heure 13 -13; cinq_huit 1 -1; cinq_max 10 -10; cinq_minut 10 -10; cinq_non 6 -6
cinq_nonan 4 -4; cinq_ou 14 -14; cinq_pc 3 -3; cinq_quara 1 -1; cinq_quatr 6 -6; cinq_seize 2 -2; cinq_six 4 -4
cinq_soixa 7 -7; cinq_sur 8 -8; cinq_telep 2 -2; cinq_trent 4 -4; cinq_un 2 -2; cinq_vingt 6 -6; cinq_virgu 2 -2
cinqu 11 -11; cinqu_> 17 -17; cinqu_appar 9 -9; cinqu_cinq 2 -2; cinqu_deux 2 -2; cinqu_euros 4 -4; cinqu_fois 1 -1
cinqu_huit 2 -2; cinqu_quara 9 -9; cinqu_quatr 5 -5; cinqu_six 7 -7; cinqu_soixa 12 -12; cinqu_trois 4 -4
cirqu 4 -4; cirqu_je 4 -4; clair 19 -19; clair_> 11 -11; clair_aroba 4 -4; clair_c 4 -4; clair_morea 5 -5
clair_petit 4 -4; clair_point 3 -3; clair_rouss 8 -8; claqu 7 -7; claqu_de 7 -7; clien -7 7; clien_> -12 12
clien_avec -10 10; clien_chez 6 -6; clien_depui 3 -3; clien_en 9 -9; clien_m 10 -10; clien_me 4 -4; clien_n 10 -10
clien_nous 4 -4; clien_quara 9 -9; clien_vous 6 -6; clign 9 -9; clign_> 12 -12; clign_c 13 -13; clign_en 6 -6
clign_et 2 -2; clign_je 2 -2; clign_orang 9 -9; clign_toujo 6 -6; clign_vert 12 -12; clore 4 -4; clore_le 4 -4
cloud 8 -8; cloud_> 4 -4; cloud_point 8 -8; club 8 -8; club_under 8 -8; co 5 -5; co_au 5 -5; cocho 7 -7
cocho_> 7 -7; code 11 -11; code_> 4 -4; code_c 5 -5; code_posta 6 -6; code_puc 9 -9; coeur 8 -8; coeur_> 8 -8
coler 9 -9; coler_> 6 -6; coler_contr 5 -5; coler_monsi 6 -6; colet 7 -7; colet_tout 7 -7; colis 6 -6
colis_par 6 -6; colla -4 4; colla_de -10 10; colla_elles 8 -8; colle -11 11; colle_> -3 3; colle_aroba 7 -7
colle_au -11 11; colle_aussi 9 -9; colle_de 5 -5; colle_en -6 6; colle_est -9 9; colle_la 7 -7; colle_m 14 -14
colle_non 7 -7; colle_parce 2 -2; colle_s 5 -5; coloc 7 -7; coloc_> 7 -7; com 8 -8; com_> 8 -8; com_bien 3 -3
com_mais 2 -2; com_merci 3 -3; com_tout 6 -6; combi 16 -16; combi_> 9 -9; combi_de 10 -10; combi_n 6 -6
combi_s 9 -9; comme 24 -24; comme_a 16 -16; comme_avant 4 -4; comme_bell 6 -6; comme_berna 10 -10; comme_bertr 4 -4
comme_ca 11 -11; comme_celui 6 -6; comme_comme 4 -4; comme_conse 3 -3; comme_conve 7 -7; comme_d 11 -11
comme_danie 1 -1; comme_expli 7 -7; comme_franc 5 -5; comme_gasto 7 -7; comme_henri 2 -2; comme_j 4 -4
comme_je -2 2; comme_l 5 -5; comme_la 2 -2; comme_le 9 -9; comme_ne 2 -2; comme_on 2 -2; comme_papa 6 -6
comme_que 8 -8; comme_si 7 -7; comme_sophi 3 -3; comme_thoma 5 -5; comme_une 17 -17; comme_vous 9 -9
comme_xavie 2 -2; commu -4 4; commu_avec -8 8; commu_est 13 -13; commu_sont 8 -8; commu_une 8 -8; compe -12 12
compe_> -12 12; compl -5 5; compl_> 11 -11; compl_a 19 -19; compl_je -11 11; compl_mon -8 8; compl_mort 6 -6
compl_nul 12 -12; compl_pour -10 10; compl_stupi 10 -10; compo 6 -6; compo_un 6 -6; compr_> 9 -9; compr_adres 7 -7
compr_appar 7 -7; compr_bien 11 -11; compr_c 4 -4; compr_donc 3 -3; compr_la 5 -5; compr_pas -5 5; compr_rien -12 12
compt -4 4; compt_> -9 9; compt_a 6 -6; compt_aroba 7 -7; compt_c 4 -4; con 6 -6; con_> 7 -7; con_con -11 11
con_conne 9 -9; con_conse -11 11; conce 4 -4; conce_> 4 -4; concl 10 -10; concl_> 10 -10; conco 6 -6; conco_en 6 -6
concr -8 8; concr_passe -8 8; condu 8 -8; condu_je 8 -8; confi 13 -13; confi_> 13 -13; confl 11 -11; confl_d 11 -11
confu 4 -4; confu_> 4 -4; conge 1 -1; conge_pour 1 -1; conna 11 -11; conna_> 4 -4; conna_le 6 -6; conna_mon 9 -9
conna_pas 8 -8; conna_rien 7 -7; conna_tu 8 -8; conne 6 -6; conne_> 18 -18; conne_a 3 -3; conne_au 7 -7
conne_avec 7 -7; conne_ca 1 -1; conne_elle 4 -4; conne_est 7 -7; conne_et 3 -3; conne_euh 9 -9; conne_inter 3 -3
conne_les 4 -4; conne_moi -6 6; conne_mon 4 -4; conne_pas 12 -12; conne_plus 7 -7; conne_qui 5 -5
conne_toute 11 -11; conse -15 15; conse_> -1 1; conse_a -1 1; conse_banca 9 -9; conse_clien -10 10; conse_comme 6 -6
conse_conse -9 9; conse_de -7 7; conse_dispo -14 14; conse_du 9 -9; conse_et 8 -8; conse_etait 10 -10
conse_immed -11 11; conse_j 8 -8; conse_je 11 -11; conse_m 4 -4; conse_maint -15 15; conse_merci 16 -16
conse_ou -14 14; conse_pour -9 9; conse_qui 1 -1; conse_s -15 15; conso 17 -17; conso_> 11 -11; conso_annul 3 -3
conso_d 8 -8; conso_de 6 -6; conso_ma 11 -11; conso_ne 2 -2; conso_se 6 -6; conta 3 -3; conta_aroba 12 -12
conta_avec -5 5; conta_depui 2 -2; conta_le 5 -5; conta_ne 4 -4; conte 6 -6; conte_mais 6 -6; conte_nous 4 -4
conti 14 -14; conti_> 9 -9; conti_avec 16 -16; conti_ensem 8 -8; conti_non -17 17; conti_vous 11 -11; contr 13 -13
contr_> 17 -17; contr_avec 6 -6; contr_des 1 -1; contr_est 3 -3; contr_la 1 -1; contr_le 5 -5; contr_vous -1 1
conve 7 -7; conve_> 7 -7; convi 14 -14; convi_> 14 -14; cool 6 -6; cool_merci 6 -6; corre 9 -9; corre_ca 14 -14
corre_de 4 -4; corre_disen 4 -4; corre_merci 8 -8; costa 6 -6; costa_> 6 -6; cote 6 -6; cote_> 9 -9; cote_de 1 -1
cote_sans 5 -5; coudo -7 7; coudo_> -7 7; couil 4 -4; couil_dans 4 -4; coule 8 -8; coule_> 8 -8; coup 10 -10
coup_> 7 -7; coup_sur 10 -10; coupa 7 -7; coupa_la 7 -7; coupe 14 -14; coupe_> 10 -10; coupe_alors 1 -1
coupe_dans 3 -3; coupe_de 7 -7; coupe_du 5 -5; coupe_encor 8 -8; coupe_la 13 -13; coupe_le 16 -16; coupe_moins 8 -8
coupe_plus 6 -6; coupe_sans 4 -4; coupe_toujo 9 -9; coupe_tous 4 -4; coupe_tout 14 -14; coupe_toute 8 -8
coupe_un 13 -13; coups 8 -8; coups_de 8 -8; coupu 16 -16; coupu_> 13 -13; coupu_de 4 -4; coupu_depui 7 -7
coupu_gener 7 -7; coura 11 -11; coura_> 13 -13; coura_la 2 -2; courr 12 -12; courr_> 7 -7; courr_de 9 -9
courr_pas 2 -2; cours 2 -2; cours_> 2 -2; cours_en 1 -1; crash 2 -2; crash_frere 2 -2; crass 7 -7; crass_> 7 -7
creti 6 -6; creti_ca 6 -6; crois 6 -6; crois_> 7 -7; crois_bien 6 -6; crois_pas 17 -17; crois_qu -6 6
crois_que 16 -16; croya 8 -8; croya_qu 8 -8; cru 1 -1; cru_que 1 -1; cuisi 9 -9; cuisi_> 11 -11; cuisi_hein 4 -4
cyclo 5 -5; cyclo_tout 5 -5; cyril 9 -9; cyril_aroba 9 -9; cyril_tiret 9 -9; d 2 -2; d_> 14 -14; d_a 13 -13
d_abonn 8 -8; d_abrut 5 -5; d_acces 3 -3; d_accor 14 -14; d_accue 7 -7; d_acord 10 -10; d_actua 7 -7; d_admin 8 -8
d_adres 11 -11; d_affic 5 -5; d_agent 8 -8; d_aille 7 -7; d_aller 10 -10; d_alma 9 -9; d_ameli 11 -11; d_appar 6 -6
d_appel 9 -9; d_aroba 4 -4; d_atten 11 -11; d_autre -13 13; d_avant 7 -7; d_avoir -15 15; d_comme 1 -1; d_e 6 -6
d_eau 6 -6; d_email 8 -8; d_envoy 6 -6; d_equip -8 8; d_erreu 8 -8; d_escro 8 -8; d_essai 7 -7; d_etre -9 9
d_evolu 11 -11; d_expli 12 -12; d_explo 5 -5; d_habit 11 -11; d_hier 1 -1; d_humai -16 16; d_i 6 -6; d_incap 11 -11
d_incom 7 -7; d_incon 7 -7; d_inter 7 -7; d_j 8 -8; d_opera 17 -17; d_orang 3 -3; d_ordin 13 -13; d_point 6 -6
d_puis 6 -6; d_tout 7 -7; d_u 7 -7; d_un -12 12; d_une 7 -7; d_union 8 -8; da 14 -14; da_c 4 -4; da_costa 6 -6
da_silva 9 -9; dame -10 10; dame_> -13 13; dame_bien 12 -12; dame_de -12 12; dame_l 4 -4; dame_m 5 -5; dame_ou -7 7
dame_oui 15 -15; dame_sans 5 -5; dame_tres 12 -12; danie 2 -2; danie_gueri 3 -3; danie_point 1 -1; dans 2 -2
dans_dix 4 -4; dans_l 6 -6; dans_la -5 5; dans_le 13 -13; dans_ma 9 -9; dans_mon 12 -12; dans_notre 7 -7
dans_tout 6 -6; dans_toute 3 -3; dans_un 4 -4; dans_une 7 -7; daron 4 -4; daron_> 4 -4; de 6 -6; de_antoi 8 -8
de_bamak 10 -10; de_barre 2 -2; de_betis 2 -2; de_blanc 8 -8; de_bon -6 6; de_borde 9 -9; de_box 4 -4; de_brice 6 -6
de_ca 5 -5; de_carte 7 -7; de_ce -14 14; de_ces 11 -11; de_cette 6 -6; de_chang 11 -11; de_charg 12 -12
de_charl 11 -11; de_chaus 5 -5; de_cherc 8 -8; de_chez -9 9; de_chich 4 -4; de_clien 9 -9; de_cocho 7 -7
de_commu 8 -8; de_compe -8 8; de_compt -10 10; de_conge 1 -1; de_conna 8 -8; de_conne 10 -10; de_conse 27 -27
de_contr 3 -3; de_coule 8 -8; de_coupu 8 -8; de_coura 4 -4; de_de 6 -6; de_debit 6 -6; de_demar 11 -11
de_deran 8 -8; de_deux 16 -16; de_dialo -8 8; de_diffe 11 -11; de_dire 4 -4; de_direc 12 -12; de_discu -14 14
de_dix 1 -1; de_donne 7 -7; de_faire 8 -8; de_famil 10 -10; de_fibre 4 -4; de_fil 8 -8; de_fixe 4 -4; de_fois 6 -6
de_fond 7 -7; de_forfa 1 -1; de_gresi 11 -11; de_gros 9 -9; de_gueul 10 -10; de_guign 5 -5; de_jeune 3 -3
de_jeux 2 -2; de_l 5 -5; de_la 5 -5; de_laiss 5 -5; de_libre -7 7; de_liege 5 -5; de_ligne 16 -16; de_ma 21 -21
de_machi -8 8; de_madam 3 -3; de_mail 7 -7; de_maiso 5 -5; de_march 8 -8; de_marse 7 -7; de_maxim 10 -10
de_me 12 -12; de_meme 4 -4; de_merde 16 -16; de_mieux 5 -5; de_mobil 7 -7; de_moi 16 -16; de_mon 7 -7; de_nazes 8 -8
de_netfl 2 -2; de_nice 6 -6; de_nivea -8 8; de_nos 5 -5; de_notre 7 -7; de_nous 7 -7; de_nouve 11 -11
de_novem 10 -10; de_nuls 9 -9; de_ouf 5 -5; de_paiem 7 -7; de_paill 11 -11; de_panne 6 -6; de_papa 5 -5
de_paque 6 -6; de_paras 5 -5; de_parle -17 17; de_pas 11 -11; de_passe 10 -10; de_perso 28 -28; de_porta 6 -6
de_portu 5 -5; de_poste 15 -15; de_prend -11 11; de_prise 11 -11; de_probl 11 -11; de_puis 7 -7; de_quoi 29 -29
de_rage 6 -6; de_raise 3 -3; de_rappe -6 6; de_recou 6 -6; de_redem 9 -9; de_reel -13 13; de_refle 5 -5
de_refus 12 -12; de_resea 9 -9; de_retab 6 -6; de_retou 2 -2; de_rien 7 -7; de_robot -19 19; de_rue 7 -7; de_s 6 -6
de_saisi 9 -9; de_se 7 -7; de_servi 8 -8; de_signa 9 -9; de_smet 10 -10; de_sms 3 -3; de_souci 16 -16; de_suite -8 8
de_surve 6 -6; de_sympa 13 -13; de_synch 10 -10; de_table 5 -5; de_techn 32 -32; de_tele 5 -5; de_telep 10 -10
de_temps 9 -9; de_tenir 8 -8; de_termi 9 -9; de_teste 8 -8; de_tonal 13 -13; de_tout -12 12; de_trait 5 -5
de_venir -10 10; de_verif 3 -3; de_vivan -14 14; de_vive -8 8; de_voleu 5 -5; de_vos -2 2; de_votre -3 3
de_vous 10 -10; de_voyou 4 -4; de_wifi 7 -7; debit 9 -9; debit_> 7 -7; debit_de 3 -3; debit_est 14 -14
debit_et 2 -2; debit_n 11 -11; debit_ridic 5 -5; debor 6 -6; debor_sur 6 -6; debou 6 -6; debou_or 6 -6; debra 17 -17
debra_> 7 -7; debra_ce 7 -7; debra_la 14 -14; debra_le 4 -4; debra_rebra 3 -3; debut 6 -6; debut_a 5 -5
debut_j 1 -1; debut_je 2 -2; debut_oui 9 -9; deced 9 -9; deced_> 9 -9; decla 8 -8; decla_en 8 -8; decod 8 -8
decod_> 8 -8; decon 11 -11; decon_> 9 -9; decon_a 8 -8; decon_chez 8 -8; decon_toute 11 -11; decro 8 -8
decro_et 11 -11; decro_il 1 -1; decro_j 3 -3; decro_sans 6 -6; decro_y 6 -6; dect 8 -8; dect_ne 8 -8; decu 7 -7
decu_> 7 -7; dedan -7 7; dedan_> -8 8; dedan_le 3 -3; degag 7 -7; degag_avec 7 -7; degue 7 -7; degue_ce 7 -7
dehor 7 -7; dehor_> 7 -7; deja 26 -26; deja_> 4 -4; deja_appel 7 -7; deja_contr 6 -6; deja_fait 1 -1; deja_hier 6 -6
deja_la 4 -4; deja_mon 8 -8; deja_parle 15 -15; deja_passe 12 -12; deja_redem 17 -17; deja_regar 3 -3
deja_resol 5 -5; deja_tout 3 -3; deja_trop 3 -3; deja_venu 11 -11; delai 3 -3; delai_c 3 -3; delap 9 -9
delap_> 9 -9; demai 18 -18; demai_> 16 -16; demai_matin 12 -12; deman -8 8; deman_a -6 6; deman_atten 6 -6
deman_de 5 -5; deman_juste 9 -9; deman_lui 13 -13; deman_pas 9 -9; deman_un -4 4; demar 14 -14; demar_> 13 -13
demar_la 6 -6; demen 12 -12; demen_> 8 -8; demen_en 7 -7; demi 9 -9; demi_> 6 -6; demi_douza 9 -9; demoi -6 6
demoi_du -6 6; depan 23 -23; depan_> 22 -22; depan_mon 5 -5; depas 9 -9; depas_l 9 -9; depec 10 -10; depec_> 10 -10
depen 9 -9; depen_> 14 -14; depen_d 5 -5; depen_de 7 -7; depen_des 11 -11; deplo 10 -10; deplo_> 10 -10; depot 8 -8
depot_> 8 -8; depui 15 -15; depui_> 7 -7; depui_a 4 -4; depui_ca 1 -1; depui_ce 12 -12; depui_dix 7 -7
depui_fribo 8 -8; depui_hier 13 -13; depui_l 3 -3; depui_la 3 -3; depui_le 6 -6; depui_longt 6 -6; depui_lundi 9 -9
depui_mon 6 -6; depui_neuf 5 -5; depui_plus 4 -4; depui_que 2 -2; depui_soixa 3 -3; depui_tanto 3 -3
depui_trois 9 -9; depui_une 4 -4; deran 17 -17; deran_c 1 -1; deran_pas 16 -16; deran_si 9 -9; deran_vos 8 -8
derni 11 -11; derni_> 11 -11; derni_fois 9 -9; derri 6 -6; derri_il 6 -6; des 1 -1; des_appar 12 -12; des_boiti 9 -9
des_couil 4 -4; des_coups 8 -8; des_cours 1 -1; des_enfan 3 -3; des_escro 6 -6; des_forge 5 -5; des_iles 7 -7
des_incap 4 -4; des_incom 9 -9; des_jours 11 -11; des_jumea 2 -2; des_lilas 8 -8; des_machi -11 11; des_mails 6 -6
des_que -7 7; des_robot -15 15; des_trava 6 -6; des_urgen 8 -8; des_video 5 -5; des_voleu 8 -8; desac 10 -10
desac_> 10 -10; desce 11 -11; desce_a 11 -11; desol 11 -11; desol_> 9 -9; desol_de 9 -9; desol_hein 1 -1
desol_je 4 -4; desol_mais 13 -13; desor 6 -6; desor_cela 6 -6; dessu 5 -5; dessu_> 6 -6; dessu_a 1 -1; dessu_c 1 -1
dessu_de 7 -7; dessu_par 1 -1; deux 17 -17; deux_> 7 -7; deux_alors -6 6; deux_ans 1 -1; deux_aroba 5 -5
deux_au 3 -3; deux_autre 13 -13; deux_camer 7 -7; deux_dans 7 -7; deux_des 9 -9; deux_deux 14 -14; deux_dix 2 -2
deux_doigt 5 -5; deux_euh 7 -7; deux_f 7 -7; deux_fois 10 -10; deux_gsm 8 -8; deux_heure 18 -18; deux_impri 7 -7
deux_je 9 -9; deux_jours 5 -5; deux_l 8 -8; deux_ligne 10 -10; deux_megas 8 -8; deux_mille 10 -10; deux_minut 12 -12
deux_mots 5 -5; deux_n 10 -10; deux_neuf 2 -2; deux_nonan 5 -5; deux_ordin 15 -15; deux_ordis 3 -3; deux_ou 12 -12
deux_pc 6 -6; deux_perso 11 -11; deux_plus 16 -16; deux_porta 2 -2; deux_poste 5 -5; deux_pour 5 -5; deux_quara 9 -9
deux_quinz 2 -2; deux_r 7 -7; deux_repet 4 -4; deux_s 7 -7; deux_secon 11 -11; deux_serve 5 -5; deux_soixa 2 -2
deux_table 4 -4; deux_telep 5 -5; deux_tpe 4 -4; deux_trent 3 -3; deux_trois 8 -8; deux_un 9 -9; deux_vingt 4 -4
deuxi 8 -8; deuxi_> 3 -3; deuxi_poste 8 -8; devai 5 -5; devai_venir 5 -5; devan 5 -5; devan_l 5 -5; devan_la 5 -5
devez 6 -6; devez_me 6 -6; devri 3 -3; devri_l 3 -3; diabl 7 -7; diabl_avec 7 -7; diall 6 -6; diall_a 6 -6
dialo -8 8; dialo_avec -8 8; didie 7 -7; didie_lemoi 7 -7; dieu 6 -6; dieu_si 3 -3; dieu_vous 5 -5; diffe 13 -13
diffe_> 13 -13; dilig 8 -8; dilig_> 8 -8; dingu 8 -8; dingu_a 6 -6; dingu_ca 5 -5; diop 8 -8; diop_> 8 -8
dirai 10 -10; dirai_> 9 -9; dirai_bien 6 -6; dirai_mais 5 -5; dirai_que 11 -11; dirai_six 2 -2; dire 5 -5
dire_> 18 -18; dire_aroba 6 -6; dire_c 4 -4; dire_ca 19 -19; dire_j 2 -2; dire_la 2 -2; dire_marti 10 -10
dire_nadia 1 -1; dire_que 3 -3; dire_un -6 6; direc -3 3; direc_> -2 2; direc_aroba 8 -8; direc_n 12 -12
direc_s -10 10; direc_sur 3 -3; dis 11 -11; dis_> 10 -10; dis_c 4 -4; dis_oui 14 -14; dis_pas 8 -8; dis_que 9 -9
disai -9 9; disai_c -9 9; discu -21 21; discu_avec -21 21; dise 2 -2; dise_pas 2 -2; disen 10 -10; disen_que 10 -10
disie 7 -7; disie_> 7 -7; dison 12 -12; dison_que 12 -12; dispa 3 -3; dispa_et 3 -3; dispo -16 16; dispo_> -14 14
dispo_pour -9 9; dista 1 -1; dista_il 1 -1; dit 13 -13; dit_> 18 -18; dit_a 1 -1; dit_aucun 3 -3; dit_d 8 -8
dit_de 2 -2; dit_et 3 -3; dit_la 5 -5; dit_mardi 11 -11; dit_non 4 -4; dit_pas 3 -3; dit_qu 11 -11; dit_que 8 -8
dit_quoi 3 -3; dit_sim 2 -2; dit_telep 2 -2; dit_verif 7 -7; dit_wifi 5 -5; dites -2 2; dites_> 13 -13
dites_a -11 11; dites_au -10 10; dites_moi 7 -7; dites_mon 3 -3; dites_on -5 5; dites_pourr -8 8; dites_voir 3 -3
dix 14 -14; dix_> 7 -7; dix_ans 3 -3; dix_dix 5 -5; dix_et 8 -8; dix_fois 14 -14; dix_heure 20 -20; dix_huit 4 -4
dix_minut -4 4; dix_neuf 6 -6; dix_perso 7 -7; dix_plus 10 -10; dix_poste 7 -7; dix_quatr 6 -6; dix_secon 1 -1
dix_sept 7 -7; dix_soixa 9 -9; dix_vingt 3 -3; dizai 9 -9; dizai_d 12 -12; dizai_de 15 -15; dizai_envir 8 -8
dizai_une 8 -8; docte 9 -9; docte_blanc 9 -9; doigt 5 -5; doigt_d 5 -5; dois 18 -18; dois_aller 6 -6
dois_appel 1 -1; dois_inter 5 -5; dois_regar 11 -11; doit 17 -17; doit_passe 10 -10; doit_venir 11 -11; domin 6 -6
domin_chevr 6 -6; donc -8 8; donc_> 2 -2; donc_a -9 9; donc_au -10 10; donc_camil 3 -3; donc_chora 2 -2
donc_euh 7 -7; donc_fabri 4 -4; donc_huit 2 -2; donc_je -15 15; donc_laiss 3 -3; donc_le 2 -2; donc_oui 10 -10
donne -1 1; donne_> 12 -12; donne_a 7 -7; donne_ce 6 -6; donne_est 11 -11; donne_inter 5 -5; donne_l 10 -10
donne_la 3 -3; donne_le 4 -4; donne_mobil 7 -7; donne_moi -22 22; donne_mon 15 -15; donne_pas 9 -9; donne_plus 5 -5
donne_rene 5 -5; donne_votre 14 -14; dont 8 -8; dont_trois 8 -8; dos 8 -8; dos_> 7 -7; dos_de 12 -12; dos_je 6 -6
dossi -3 3; dossi_est 8 -8; dossi_ouver 8 -8; dossi_parce -8 8; dot 7 -7; dot_com 7 -7; doubl 7 -7; doubl_v 7 -7
doute 4 -4; doute_mais 4 -4; douza 17 -17; douza_> 9 -9; douza_avec 8 -8; douza_d 5 -5; douza_de 8 -8; douze 7 -7
douze_> 6 -6; douze_appar 11 -11; douze_aroba 7 -7; douze_douze 5 -5; douze_euh 5 -5; douze_quara 1 -1
douze_quatr 6 -6; douze_rue 6 -6; douze_soixa 5 -5; douze_treiz 6 -6; douze_trent 5 -5; douze_virgu 2 -2
douze_zero 2 -2; down 8 -8; down_de 8 -8; dr 7 -7; dr_point 7 -7; drach 2 -2; drach_ici 2 -2; du 8 -8; du_bas 6 -6
du_bruit 17 -17; du_burea 6 -6; du_cabin 10 -10; du_centr 9 -9; du_concr -8 8; du_conse 10 -10; du_debut 5 -5
du_du 6 -6; du_fil -8 8; du_fils -6 6; du_fond 8 -8; du_fouta 10 -10; du_grand 7 -7; du_jour 9 -9; du_magas 13 -13
du_monde 14 -14; du_morbi 3 -3; du_nombr 6 -6; du_point 7 -7; du_porta 1 -1; du_repon -7 7; du_resea 3 -3
du_salon 3 -3; du_servi -8 8; du_stand -6 6; du_techn 7 -7; du_temps 9 -9; du_ticke 4 -4; du_tiret 5 -5
du_tonne 6 -6; du_tou 7 -7; du_tous 7 -7; du_tout 13 -13; du_vol 10 -10; du_vrai -11 11; du_wifi 1 -1; duboi 13 -13
duboi_> 9 -9; duboi_aroba 5 -5; duboi_de 5 -5; dubre 8 -8; dubre_> 8 -8; ducas 7 -7; ducas_avec 7 -7; dujar 6 -6
dujar_comme 6 -6; dumas 6 -6; dumas_aroba 6 -6; dumon 1 -1; dumon_et 1 -1; dupli 13 -13; dupli_> 13 -13
dupon 15 -15; dupon_> 14 -14; dupon_aroba 6 -6; dupon_d 8 -8; dupon_et 6 -6; dupon_gmail 12 -12; dupon_tiret 5 -5
dupui 8 -8; dupui_d 5 -5; dupui_pardo 5 -5; dupui_point 13 -13; duran 14 -14; duran_> 10 -10; duran_aroba 5 -5
duran_avec 12 -12; duran_frere 6 -6; dure 6 -6; dure_et 6 -6; durer 9 -9; durer_> 9 -9; duval 4 -4; duval_> 4 -4
duval_donc 4 -4; e 12 -12; e_> 9 -9; e_a 2 -2; e_aroba 5 -5; e_b 6 -6; e_c 7 -7; e_donc 3 -3; e_f 6 -6; e_i 5 -5
e_l 5 -5; e_mare 9 -9; e_n 7 -7; e_no 3 -3; e_point 3 -3; e_r 4 -4; e_t 7 -7; e_y 6 -6; eau 6 -6; eau_a 6 -6
echap 5 -5; echap_> 5 -5; echo 5 -5; echo_quand 5 -5; ecole 7 -7; ecole_> 6 -6; ecole_a 7 -7; ecole_tiret 7 -7
ecout 3 -3; ecout_> -6 6; ecout_ca 8 -8; ecout_et 1 -1; ecout_je 6 -6; ecout_mon 9 -9; ecout_ou 12 -12; ecran 5 -5
ecran_> 9 -9; ecran_blanc 2 -2; ecran_d 5 -5; ecran_de 3 -3; ecran_depui 1 -1; ecran_puisq 3 -3; ecran_reste 4 -4
ecrit 6 -6; ecrit_> 5 -5; ecrit_conse 9 -9; ecrit_pas 1 -1; effec 9 -9; effec_> 9 -9; eh 7 -7; eh_ben 5 -5
eh_bien 6 -6; eh_oui 7 -7; el 5 -5; el_amran 5 -5; elect 8 -8; elect_> 8 -8; elect_tiret 8 -8; elle 14 -14
elle_a 8 -8; elle_clign 6 -6; elle_dit 7 -7; elle_est 16 -16; elle_march 12 -12; elle_parle 9 -9; elle_redem 5 -5
elle_reste 8 -8; elle_s 8 -8; elle_saute 9 -9; elle_tourn 5 -5; elle_va 4 -4; elle_veut 10 -10; elles 8 -8
elles_reste 8 -8; elodi 5 -5; elodi_march 5 -5; email 15 -15; email_> 15 -15; embet 11 -11; embet_> 14 -14
embet_plus 1 -1; embet_quand 6 -6; emett 9 -9; emett_> 9 -9; emma 6 -6; emma_rey 6 -6; emma_under 5 -5; emplo -6 6
emplo_sinon -6 6; en_a 7 -7; en_ai -1 1; en_appuy 1 -1; en_arriv 8 -8; en_atten -21 21; en_avais 2 -2; en_avoir 8 -8
en_bourr 10 -10; en_breta 3 -3; en_caraf 4 -4; en_chair -13 13; en_chiff 4 -4; en_cinq 8 -8; en_coler 9 -9
en_coloc 7 -7; en_commu -8 8; en_conta -5 5; en_debra 4 -4; en_deux 5 -5; en_direc -10 10; en_donne 8 -8; en_e 9 -9
en_est 13 -13; en_faisa 4 -4; en_fait 5 -5; en_gros 5 -5; en_haut 3 -3; en_ligne -3 3; en_mars 7 -7; en_minus 5 -5
en_numer 6 -6; en_occup 8 -8; en_orang 4 -4; en_ordre 5 -5; en_os -13 13; en_panne 11 -11; en_perso 13 -13
en_peut 5 -5; en_peux 7 -7; en_plein 13 -13; en_prend 9 -9; en_prior 5 -5; en_quatr 6 -6; en_rade 9 -9
en_relat -16 16; en_reuni 13 -13; en_rond 6 -6; en_rouge 6 -6; en_route 9 -9; en_sais 11 -11; en_sorti -6 6
en_suis 11 -11; en_telec 5 -5; en_tete 7 -7; en_tout 9 -9; en_train 6 -6; en_un 7 -7; en_valai 7 -7; en_veux -9 9
en_ville 3 -3; en_visio 9 -9; en_voitu 4 -4; en_vrai -12 12; encei 4 -4; encei_conne 4 -4; encor 10 -10
encor_> 11 -11; encor_dans 3 -3; encor_en 1 -1; encor_essay 7 -7; encor_la 8 -8; encor_lache 11 -11; encor_le 13 -13
encor_lent 12 -12; encor_non 8 -8; encor_pas 11 -11; encor_pire 7 -7; encor_rouge 12 -12; encor_une -9 9
encor_vous 15 -15; enerv 8 -8; enerv_> 7 -7; enerv_ces 7 -7; enerv_mais 7 -7; enerv_pour 6 -6; enerv_rassu 6 -6
enfan 14 -14; enfan_> 11 -11; enfan_en 9 -9; enfan_pardo 7 -7; enfan_sont 6 -6; enfin 7 -7; enfin_> 12 -12
enfin_bref -8 8; enfin_conne 7 -7; enfin_la 9 -9; enfin_non 7 -7; enfin_oui 24 -24; enfin_si 9 -9; enorm 5 -5
enorm_quand 5 -5; enorm_sur 4 -4; enreg -9 9; enreg_> -9 9; ensem 8 -8; ensem_> 8 -8; enten 20 -20; enten_> 11 -11
enten_bien 5 -5; enten_comme 7 -7; enten_enfin 6 -6; enten_et 2 -2; enten_la 7 -7; enten_mais 3 -3; enten_mutue 6 -6
enten_on 11 -11; enten_par 13 -13; enten_parfa 6 -6; enten_pas 18 -18; enten_plus 11 -11; enten_rien 2 -2
enten_toujo 5 -5; enten_une 4 -4; entra 10 -10; entra_de 8 -8; entra_ne 9 -9; entre 6 -6; entre_> 11 -11
entre_a -10 10; entre_avec -11 11; entre_c 7 -7; entre_cinq 10 -10; entre_dix 8 -8; entre_huit 7 -7; entre_six 6 -6
entre_vingt 10 -10; envie -19 19; envie_de -19 19; envir 8 -8; envir_> 8 -8; envoi -4 4; envoi_de 11 -11
envoi_un -15 15; envoy 13 -13; envoy_des 6 -6; envoy_moi 9 -9; enzo 6 -6; enzo_deux 6 -6; epele 11 -11
epele_> 11 -11; equip -12 12; equip_> -12 12; eric 10 -10; eric_lang 10 -10; eric_point 6 -6; erreu 17 -17
erreu_> 16 -16; erreu_est 10 -10; erreu_monsi 11 -11; es 11 -11; es_goure 7 -7; es_un 11 -11; escal 7 -7
escal_> 8 -8; escal_parce 3 -3; escro 12 -12; escro_> 12 -12; espec 8 -8; espec_de 8 -8; esper 11 -11
esper_que 8 -8; esper_une 11 -11; essai 15 -15; essai_> 11 -11; essai_et 7 -7; essay 9 -9; essay_> 9 -9
essay_d 12 -12; est 11 -11; est_> 16 -16; est_a 10 -10; est_absen 16 -16; est_abuse 13 -13; est_allum 3 -3
est_aroba 2 -2; est_arran 8 -8; est_arret 7 -7; est_arriv 6 -6; est_au 9 -9; est_avec 16 -16; est_beauc 13 -13
est_bien 4 -4; est_bizar 8 -8; est_bloqu 9 -9; est_bon 4 -4; est_bonne 13 -13; est_brise 4 -4; est_c 4 -4
est_ca 12 -12; est_carre 5 -5; est_casse 9 -9; est_ce -1 1; est_cela 17 -17; est_celle 4 -4; est_celui 11 -11
est_cinq 4 -4; est_clair 4 -4; est_compl 8 -8; est_conse 9 -9; est_corre 10 -10; est_coupe 11 -11; est_d 4 -4
est_dans 8 -8; est_de 14 -14; est_deced 9 -9; est_decon 11 -11; est_degue 7 -7; est_deja 15 -15; est_deux 5 -5
est_devan 6 -6; est_diffe 10 -10; est_dingu 5 -5; est_dispo -9 9; est_dix 14 -14; est_du 11 -11; est_duval 4 -4
est_ecrit 8 -8; est_embet 14 -14; est_en 10 -10; est_enerv 7 -7; est_enorm 4 -4; est_etein 17 -17; est_euh 8 -8
est_exact 10 -10; est_fait 20 -20; est_famil 4 -4; est_faux 11 -11; est_fini 7 -7; est_fonct 9 -9; est_fou 4 -4
est_franc 9 -9; est_frust 10 -10; est_furie 8 -8; est_gener 6 -6; est_genti 14 -14; est_gerar 5 -5; est_gille 1 -1
est_good 8 -8; est_honte 12 -12; est_hors 9 -9; est_hospi -9 9; est_hs 9 -9; est_impec 12 -12; est_inacc 13 -13
est_inadm 15 -15; est_incor 17 -17; est_inexa 10 -10; est_insen 6 -6; est_insta 5 -5; est_insup 12 -12
est_inter 8 -8; est_intol 12 -12; est_intro 1 -1; est_isabe 1 -1; est_j 3 -3; est_jamai 1 -1; est_je 8 -8
est_jean 4 -4; est_julie 4 -4; est_juste 3 -3; est_karim 9 -9; est_kevin 11 -11; est_l 1 -1; est_la 11 -11
est_lamen 9 -9; est_le 9 -9; est_lefor 3 -3; est_lent 14 -14; est_lente 9 -9; est_les 7 -7; est_ma 5 -5
est_marce 5 -5; est_marra 11 -11; est_mauva 13 -13; est_meme 7 -7; est_moi 16 -16; est_mon 11 -11; est_moniq 2 -2
est_monsi 12 -12; est_morea 9 -9; est_mort 14 -14; est_morte 3 -3; est_muet 9 -9; est_n 8 -8; est_nadia 1 -1
est_nicke 17 -17; est_noire 11 -11; est_non 4 -4; est_norma 13 -13; est_note 7 -7; est_nul 9 -9; est_nulle 10 -10
est_o 3 -3; est_ok 7 -7; est_olga 9 -9; est_orang 9 -9; est_parti 7 -7; est_pas 9 -9; est_pasca 8 -8
est_passe 20 -20; est_pierr 3 -3; est_pire 15 -15; est_plein 5 -5; est_plus 8 -8; est_plusi 11 -11; est_possi -8 8
est_pour 5 -5; est_prive 5 -5; est_propr 10 -10; est_quand 3 -3; est_quatr 15 -15; est_que -5 5; est_quelq 10 -10
est_quinz 5 -5; est_quoi 12 -12; est_rallu 6 -6; est_redev 11 -11; est_regle 7 -7; est_relou -10 10; est_remis 9 -9
est_rendu 9 -9; est_rentr 7 -7; est_repar 13 -13; est_respo 7 -7; est_retab 14 -14; est_retom 6 -6; est_reven 9 -9
est_ridic 10 -10; est_rose 6 -6; est_rouge 14 -14; est_samia 8 -8; est_sans 3 -3; est_sarah 11 -11; est_scand 4 -4
est_se 3 -3; est_sfr 13 -13; est_soixa 6 -6; est_stabl 14 -14; est_sur 6 -6; est_surto 2 -2; est_sylvi 8 -8
est_techn 5 -5; est_telep 13 -13; est_tombe 12 -12; est_toujo 7 -7; est_tous 4 -4; est_tout 11 -11; est_tres 3 -3
est_trois 4 -4; est_trop -13 13; est_une 24 -24; est_urgen 8 -8; est_venu -1 1; est_vert 7 -7; est_verte 5 -5
est_vieux 1 -1; est_vraim 8 -8; est_zero 1 -1; et 12 -12; et_3 7 -7; et_a 7 -7; et_annul 3 -3; et_apres 2 -2
et_blanc 6 -6; et_c -1 1; et_ca 5 -5; et_celui 1 -1; et_cette 1 -1; et_cinq 4 -4; et_comme 8 -8; et_demi 6 -6
et_depui 3 -3; et_deux 8 -8; et_dix 10 -10; et_elle 2 -2; et_en -13 13; et_et 9 -9; et_fils 12 -12; et_il 9 -9
et_inadm 10 -10; et_inter 5 -5; et_j 5 -5; et_je 8 -8; et_l 2 -2; et_la 5 -5; et_le 7 -7; et_les 3 -3; et_lui 11 -11
et_m 7 -7; et_ma 6 -6; et_midi 7 -7; et_mobil 6 -6; et_moi 11 -11; et_mon 8 -8; et_n 6 -6; et_ne 3 -3; et_no 2 -2
et_nous 4 -4; et_on 1 -1; et_oui 1 -1; et_pas 4 -4; et_perso 6 -6; et_pour 6 -6; et_puis 3 -3; et_quinz 8 -8
et_rallu 7 -7; et_rien 4 -4; et_sa 4 -4; et_sept 6 -6; et_simpl 3 -3; et_tiret 6 -6; et_tout 3 -3; et_toute 1 -1
et_trois 8 -8; et_un 18 -18; et_une 14 -14; et_vingt 10 -10; et_vous 2 -2; et_y 3 -3; etage 16 -16; etage_> 15 -15
etage_avec 5 -5; etage_deux 5 -5; etage_et 3 -3; etage_il 8 -8; etage_porte 11 -11; etais 5 -5; etais_au 7 -7
etais_chez 1 -1; etais_en 5 -5; etais_remon 3 -3; etait 15 -15; etait_bon 6 -6; etait_charm 10 -10
etait_gener 14 -14; etait_la 4 -4; etait_vrai 5 -5; etape 9 -9; etape_> 9 -9; ete 9 -9; ete_annul 6 -6
ete_arrac 11 -11; ete_chang 1 -1; ete_posee 4 -4; ete_un 7 -7; etein 15 -15; etein_> 11 -11; etein_et 7 -7
etes 17 -17; etes_> 4 -4; etes_bien 1 -1; etes_compl 10 -10; etes_d 7 -7; etes_de 9 -9; etes_des 12 -12
etes_en 8 -8; etes_genti 13 -13; etes_idiot 7 -7; etes_incom 11 -11; etes_pas 6 -6; etes_plus 13 -13; etes_pour 8 -8
etes_qu 8 -8; etes_quelq 15 -15; etes_tres 6 -6; etes_trop 8 -8; etes_un 23 -23; etes_une -15 15; etes_vous 12 -12
etes_vraim 6 -6; etonn 10 -10; etonn_> 10 -10; etran 13 -13; etran_> 13 -13; etre -16 16; etre_bien 9 -9
etre_furie 11 -11; etre_humai -16 16; etre_je 10 -10; etre_mis -11 11; etre_pas 4 -4; etre_rappe -13 13
etre_trans -14 14; etre_vivan -11 11; etude 1 -1; etude_a 1 -1; eu_besoi 8 -8; eu_hier -17 17; eu_le 9 -9
eu_monsi 10 -10; eu_quelq 17 -17; eu_un 13 -13; eu_une 20 -20; eue 1 -1; eue_mon 1 -1; euh 12 -12; euh_06 7 -7
euh_86 6 -6; euh_> 16 -16; euh_anne 9 -9; euh_atten 7 -7; euh_bah 7 -7; euh_ben 6 -6; euh_c 9 -9; euh_celia 5 -5
euh_deux 9 -9; euh_douze 3 -3; euh_elle 9 -9; euh_enfin 7 -7; euh_est 8 -8; euh_euh 8 -8; euh_j 9 -9; euh_je 10 -10
euh_le 7 -7; euh_mon 4 -4; euh_neuf 9 -9; euh_non 6 -6; euh_oui 10 -10; euh_quara 3 -3; euh_remi 7 -7; euh_s -13 13
euh_sa 7 -7; euh_trois 5 -5; euh_un -19 19; euh_une -10 10; euros 4 -4; euros_par 4 -4; eva 9 -9; eva_rossi 9 -9
evide 13 -13; evide_> 11 -11; evide_madam 8 -8; evide_que 13 -13; evolu 11 -11; evolu_> 11 -11; ex 1 -1
ex_mari 1 -1; exact 15 -15; exact_> 12 -12; exact_c 8 -8; exact_ca 9 -9; exact_je 2 -2; exact_nous 7 -7
exact_oui 4 -4; exact_parei 9 -9; exced 8 -8; exced_> 9 -9; exced_c 1 -1; excus 15 -15; excus_le 6 -6
excus_moi 14 -14; exige -8 8; exige_qu -13 13; exige_un -5 5; exist 10 -10; exist_pas 10 -10; expli -8 8
expli_> 1 -1; expli_la -9 9; expli_tout -7 7; expli_y 7 -7; explo 5 -5; explo_> 5 -5; expre 9 -9; expre_ou 9 -9
f 11 -11; f_a 3 -3; f_comme 5 -5; f_e 6 -6; f_et 7 -7; fab 4 -4; fab_aroba 4 -4; fabri 4 -4; fabri_c 4 -4
fabri_duval 4 -4; faceb 9 -9; faceb_march 9 -9; fache 8 -8; fache_> 8 -8; facon 9 -9; facon_> 9 -9; facte 6 -6
facte_est 4 -4; facte_m 7 -7; factu 18 -18; factu_> 15 -15; factu_combi 9 -9; faire 13 -13; faire_> 11 -11
faire_appel 6 -6; faire_avec 9 -9; faire_ca 16 -16; faire_le 8 -8; faire_les 2 -2; faire_long 8 -8; faire_mais -9 9
faire_march 9 -9; faire_mes 8 -8; faire_moi 12 -12; faire_voir 9 -9; faisa 4 -4; faisa_les 4 -4; fait 10 -10
fait_> 13 -13; fait_beau 7 -7; fait_bip 6 -6; fait_c 2 -2; fait_ca 9 -9; fait_calme 3 -3; fait_ce 3 -3
fait_comme 5 -5; fait_coupe 5 -5; fait_depui 3 -3; fait_deux 14 -14; fait_dix -7 7; fait_et 1 -1; fait_exact 9 -9
fait_frisq 8 -8; fait_la 5 -5; fait_maint 4 -4; fait_mon 1 -1; fait_monsi 9 -9; fait_non 8 -8; fait_parei 12 -12
fait_pas 4 -4; fait_plus 7 -7; fait_quatr 9 -9; fait_que 5 -5; fait_rien 8 -8; fait_rire 12 -12; fait_saute 6 -6
fait_ses 1 -1; fait_si 4 -4; fait_six 2 -2; fait_tombe 2 -2; fait_tout 12 -12; fait_trois 11 -11; fait_un 4 -4
fait_une 3 -3; faite 7 -7; faite_> 10 -10; faite_aux 7 -7; faite_comme 12 -12; faite_donc 3 -3; faite_erreu 4 -4
faite_expre 9 -9; faite_la 9 -9; faite_le 5 -5; faite_moi -7 7; faite_perdr 8 -8; faite_tourn 10 -10
faite_venir -17 17; faite_vite 10 -10; falla 10 -10; falla_chang 1 -1; falla_un 8 -8; famil 19 -19; famil_> 12 -12
famil_c 4 -4; famil_guill 6 -6; famil_tiret 4 -4; fan 4 -4; fan_de 4 -4; fanta 12 -12; fanta_ca 12 -12; fatig 6 -6
fatig_atten 5 -5; fatig_avec 5 -5; fatou 6 -6; fatou_ndiay 6 -6; faudr -6 6; faudr_activ 8 -8; faudr_bloqu 5 -5
faudr_l -8 8; faudr_redem 8 -8; faure 3 -3; faure_aroba 3 -3; faure_f 3 -3; faut 1 -1; faut_absol -9 9
faut_chang 11 -11; faut_qu 8 -8; faut_que 7 -7; faut_quelq -16 16; faut_un -22 22; faut_voir 12 -12; faut_vous 6 -6
faute 6 -6; faute_> 9 -9; faute_ca 5 -5; faux 14 -14; faux_> 17 -17; favor -7 7; favor_un -7 7; favre 8 -8
favre_depui 8 -8; felic 9 -9; felic_pour 9 -9; femme 17 -17; femme_> 14 -14; femme_a 5 -5; femme_elle 9 -9
femme_en 10 -10; femme_qui 5 -5; femme_trava 3 -3; ferme 14 -14; ferme_la 9 -9; ferme_ta 8 -8; feu 15 -15
feu_> 15 -15; fibra 3 -3; fibra_ottic 3 -3; fibre 8 -8; fibre_> 8 -8; fibre_a 8 -8; fibre_dans 7 -7; fibre_est 7 -7
fiche 10 -10; fiche_de 2 -2; fiche_du 10 -10; fieu 5 -5; fieu_ca 5 -5; fige 5 -5; fige_sur 5 -5; figur 9 -9
figur_vous 9 -9; fil -5 5; fil_> -8 8; fil_avec 6 -6; fil_de 11 -11; fil_est 1 -1; fil_je 4 -4; fil_mais 8 -8
fil_ne 5 -5; fil_quand 3 -3; file 2 -2; file_bonne 2 -2; fille 12 -12; fille_> 11 -11; fille_a 6 -6; fille_elle 5 -5
fille_est 3 -3; fille_me 4 -4; fille_qui 3 -3; film 8 -8; film_> 8 -8; fils 2 -2; fils_> 1 -1; fils_a 8 -8
fils_est 5 -5; fils_excus 7 -7; fils_fait 1 -1; fils_m 7 -7; fils_ne 5 -5; fils_point 6 -6; fils_qui 4 -4
fils_vient 10 -10; fin 12 -12; fin_> 12 -12; fin_aroba 2 -2; final 1 -1; final_non 11 -11; final_passe -17 17
fini 7 -7; fini_c 7 -7; finir 8 -8; finir_de 10 -10; fixe 7 -7; fixe_> 4 -4; fixe_elle 1 -1; fixe_est 12 -12
fixe_grezi 11 -11; fixe_march 5 -5; fixe_ne 4 -4; fixe_quand 1 -1; fixe_qui 3 -3; fixe_sonne 4 -4; fixe_zero 9 -9
flemm 8 -8; flemm_de 8 -8; flott 2 -2; flott_mobil 2 -2; fois 8 -8; fois_c 10 -10; fois_ca 1 -1; fois_conti 8 -8
fois_deja 3 -3; fois_et 8 -8; fois_il 6 -6; fois_je 7 -7; fois_meme 6 -6; fois_on 4 -4; fois_oui 10 -10
fois_que 12 -12; fois_sauf 4 -4; fois_sur 4 -4; folle 6 -6; folle_de 6 -6; fonct 12 -12; fonct_> 12 -12
fonct_a 5 -5; fonct_c 4 -4; fonct_la 5 -5; fonct_maint 5 -5; fonct_ni 3 -3; fonct_parfa 8 -8; fonct_pas 10 -10
fonct_plus 4 -4; fonct_tres 2 -2; fonct_un 10 -10; fond 8 -8; fond_> 8 -8; fond_d 7 -7; fond_perma 7 -7; forfa 3 -3
forfa_> 1 -1; forfa_mobil 4 -4; forge 5 -5; forge_> 5 -5; formi 10 -10; formi_> 10 -10; fort 10 -10; fort_mon 9 -9
fort_non 3 -3; fort_parce 10 -10; fort_sur 1 -1; fou 4 -4; fou_ce 4 -4; fourn 12 -12; fourn_> 12 -12
fourn_aroba 8 -8; fourn_je 3 -3; fout 9 -9; fout_de 9 -9; fouta 10 -10; fouta_de 10 -10; foute 12 -12; foute_de 6 -6
foute_moi 10 -10; foutr 1 -1; foutr_du 1 -1; fr 8 -8; fr_> 8 -8; fr_le 5 -5; fr_oui 1 -1; fr_tout 5 -5; franc 14 -14
franc_> 10 -10; franc_aroba 5 -5; franc_avec 4 -4; franc_il 5 -5; franc_j 15 -15; franc_je -10 10; franc_pardo 8 -8
franc_que 9 -9; free 8 -8; free_point 8 -8; frere 8 -8; frere_> 5 -5; frere_je 13 -13; frere_plus 2 -2
frere_tout 7 -7; frero 6 -6; frero_> 6 -6; fribo 8 -8; fribo_> 8 -8; frisq 8 -8; frisq_mais 8 -8; fritu 12 -12
fritu_sur 12 -12; frust 10 -10; frust_mais 10 -10; funzi 8 -8; funzi_ca 8 -8; furie 15 -15; furie_> 14 -14
furie_contr 8 -8; furie_lui 3 -3; g 10 -10; g_e 7 -7; g_i 6 -6; g_u 5 -5; gagno 6 -6; gagno_a 6 -6; galer 3 -3
galer_je 3 -3; gall 7 -7; gall_> 7 -7; galle 7 -7; galle_> 7 -7; galle_pardo 7 -7; gamin 7 -7; gamin_a 2 -2
gamin_aroba 9 -9; garag 14 -14; garag_dupon 9 -9; garag_point 5 -5; garag_tiret 8 -8; garan 9 -9; garan_de 6 -6
garan_que 1 -1; gare 6 -6; gare_> 6 -6; garni 7 -7; garni_a 7 -7; gars -11 11; gars_> -16 16; gars_du -7 7
gars_la -22 22; gars_s -6 6; gasto 7 -7; gasto_point 7 -7; gauch 7 -7; gauch_> 7 -7; ge 6 -6; ge_comme 7 -7
ge_mail 5 -5; gener 7 -7; gener_> 7 -7; gener_d 7 -7; genev 7 -7; genev_> 7 -7; genia 8 -8; genia_merci 8 -8
genre 7 -7; genre_cinq 10 -10; genre_je -14 14; gens 10 -10; gens_comme 2 -2; gens_des 7 -7; gens_me 9 -9
genti -5 5; genti_> 17 -17; genti_au 12 -12; genti_mais -5 5; genti_trans -6 6; gerar 8 -8; gerar_lemai 8 -8
gerar_point 5 -5; gere 12 -12; gere_> 11 -11; gere_tout 2 -2; gille 1 -1; gille_rouss 1 -1; ginet 3 -3
ginet_lebru 3 -3; girar 9 -9; girar_aroba 4 -4; girar_g 6 -6; gite 4 -4; gite_les 4 -4; giuli 6 -6; giuli_under 6 -6
gmail 8 -8; gmail_com 12 -12; gmail_dot 7 -7; gmail_ne 9 -9; gmail_non 7 -7; gmail_point 7 -7; go 9 -9; go_c 9 -9
goff 14 -14; goff_> 9 -9; goff_a 8 -8; goff_aroba 6 -6; gonfl 13 -13; gonfl_serie 4 -4; gonfl_votre 14 -14
good 13 -13; good_> 13 -13; googl 7 -7; googl_> 6 -6; googl_elle 5 -5; goure 7 -7; goure_la 7 -7; grand 9 -9
grand_merci 8 -8; grand_n 10 -10; grave 12 -12; grave_> 12 -12; grave_on 7 -7; greni 3 -3; greni_vous 3 -3
gresi 11 -11; gresi_> 17 -17; gresi_encor 7 -7; gresi_plus 15 -15; grezi 11 -11; grezi_on 11 -11; grill 8 -8
grill_avec 8 -8; gros -4 4; gros_jaser -6 6; gros_je 5 -5; gros_mente 9 -9; gsm 7 -7; gsm_n 3 -3; gsm_une 8 -8
guade 7 -7; guade_> 7 -7; gueri 2 -2; gueri_cinqu 1 -1; gueri_du 3 -3; gueul 8 -8; gueul_> 8 -8; guign 5 -5
guign_c 5 -5; guill 14 -14; guill_> 14 -14; h 8 -8; h_a 7 -7; h_aroba 8 -8; h_comme 2 -2; h_e 5 -5; h_point 6 -6
habit 12 -12; habit_> 11 -11; habit_a 8 -8; habit_au 7 -7; habit_avec 7 -7; habit_la 16 -16; habit_quatr 7 -7
hache 8 -8; hache_> 8 -8; hadda 10 -10; hadda_> 10 -10; hadj 8 -8; hadj_h 8 -8; haine 8 -8; haine_> 8 -8
handi 18 -18; handi_> 18 -18; haut 3 -3; haut_> 3 -3; he 4 -4; he_ben 4 -4; hein 13 -13; hein_> 11 -11
hein_danie 3 -3; hein_dis 4 -4; hein_je 1 -1; hein_oui 6 -6; helas 9 -9; helas_c 7 -7; helas_non 7 -7; helen 9 -9
helen_point 9 -9; henri 5 -5; henri_at 7 -7; henri_point 2 -2; hesit 10 -10; hesit_> 10 -10; heure 3 -3
heure_> 1 -1; heure_a 12 -12; heure_alors 8 -8; heure_et 7 -7; heure_mais 6 -6; heure_non 17 -17; heure_que -4 4
hier 7 -7; hier_> 4 -4; hier_apres 9 -9; hier_chez 6 -6; hier_et 5 -5; hier_qui 5 -5; hier_soir 11 -11
hier_voila 1 -1; histo -3 3; histo_> -8 8; histo_est 12 -12; hmm 11 -11; hmm_> 11 -11; hoffm 7 -7; hoffm_avec 7 -7
homme 5 -5; homme_> 5 -5; homme_vous 4 -4; honne 11 -11; honne_> 11 -11; honte 18 -18; honte_> 12 -12
honte_ce 10 -10; honte_de 5 -5; honte_je 5 -5; honte_s 10 -10; honte_votre 13 -13; hop -8 8; hop_de 2 -2
hop_un -12 12; hors 17 -17; hors_de 6 -6; hors_ligne 8 -8; hors_servi 10 -10; hospi -9 9; hospi_il -9 9; hotel 5 -5
hotel_tiret 5 -5; hotli -10 10; hotli_en -10 10; hotma 6 -6; hotma_mais 1 -1; hotma_point 7 -7; hs 9 -9; hs_> 9 -9
hugo 10 -10; hugo_aroba 10 -10; hugo_point 10 -10; hugue 14 -14; hugue_delap 9 -9; hugue_trent 6 -6; hui 7 -7
hui_> 7 -7; huit 11 -11; huit_> 15 -15; huit_c 8 -8; huit_cent 1 -1; huit_cents 12 -12; huit_chez 6 -6
huit_deux 2 -2; huit_douze 1 -1; huit_en 2 -2; huit_et 5 -5; huit_heure 7 -7; huit_huita 7 -7; huit_non 1 -1
huit_nonan 4 -4; huit_quara 3 -3; huit_quatr 1 -1; huit_septa 5 -5; huit_soixa 5 -5; huit_trent 4 -4; huit_un 5 -5
huit_vingt 3 -3; huit_virgu 2 -2; huit_zero 7 -7; huita 8 -8; huita_deux 4 -4; huita_neuf 7 -7; huita_poste 8 -8
huita_sept 5 -5; humai -37 37; humai_> -29 29; humai_chez -7 7; humai_humai -9 9; humai_je -9 9; humai_maint -8 8
humai_pas -7 7; humai_prenn -8 8; humai_s -19 19; humai_vite -15 15; i 12 -12; i_> 5 -5; i_a 6 -6; i_aroba 2 -2
i_cloud 8 -8; i_e 2 -2; i_n 5 -5; i_point 5 -5; i_r 6 -6; i_s 5 -5; i_speak -6 6; i_t 6 -6; ia -11 11; ia_> -11 11
ibrah 10 -10; ibrah_kone 10 -10; ici 18 -18; ici_> 8 -8; ici_et 2 -2; ici_gerar 8 -8; ici_la 5 -5; icitt 7 -7
icitt_> 7 -7; iclou 2 -2; iclou_point 2 -2; idee 14 -14; idee_> 10 -10; idee_du 6 -6; idiot 7 -7; idiot_tous 7 -7
idiot_vous 7 -7; il 3 -3; il_a 8 -8; il_accro 8 -8; il_appel 8 -8; il_coupe 10 -10; il_decro 6 -6; il_dit 3 -3
il_est 9 -9; il_fait 10 -10; il_falla 10 -10; il_faudr 8 -8; il_faut 12 -12; il_lui 8 -8; il_m 11 -11
il_manqu 10 -10; il_march 5 -5; il_me -13 13; il_n 3 -3; il_ne 9 -9; il_passe 8 -8; il_perd 1 -1; il_peut 6 -6
il_pleut 12 -12; il_possi -9 9; il_quelq -14 14; il_repon 3 -3; il_tourn 8 -8; il_un -7 7; il_va 8 -8; il_vient 8 -8
il_vous -5 5; il_y 10 -10; iles 7 -7; iles_vous 7 -7; ils 4 -4; ils_nous 4 -4; ils_ont 4 -4; ils_parte 3 -3
image 5 -5; image_se 5 -5; imagi 8 -8; imagi_que 8 -8; imbec 10 -10; imbec_> 10 -10; immed -11 11; immed_> -11 11
immeu 7 -7; immeu_> 7 -7; immob 10 -10; immob_> 10 -10; impec 15 -15; impec_> 11 -11; impec_on 5 -5; impor -1 1
impor_je 3 -3; impor_qui -10 10; impor_quoi 11 -11; impos 15 -15; impos_> 11 -11; impos_d 6 -6; impos_de 12 -12
impri 13 -13; impri_> 13 -13; impri_et 3 -3; impri_sans 1 -1; impri_trouv 10 -10; impri_wifi 9 -9; inacc 13 -13
inacc_> 13 -13; inacc_au 2 -2; inact 8 -8; inact_> 8 -8; inadm 15 -15; inadm_> 8 -8; inadm_ca 3 -3; inadm_de 2 -2
inadm_j 20 -20; incap 11 -11; incap_> 11 -11; incap_tous 4 -4; incid 7 -7; incid_> 7 -7; incom 14 -14
incom_> 10 -10; incom_crass 7 -7; incom_depas 9 -9; incon 7 -7; incon_> 7 -7; incor 12 -12; incor_> 12 -12
ines 10 -10; ines_hadda 10 -10; inexa 10 -10; inexa_> 10 -10; info 10 -10; info_aroba 10 -10; infor 10 -10
infor_> 9 -9; infor_a 7 -7; infor_de 5 -5; infor_du 10 -10; infor_qui 5 -5; injoi 4 -4; injoi_euh 4 -4; inqui 8 -8
inqui_> 6 -6; inqui_je 2 -2; inqui_pas 9 -9; inqui_un 11 -11; insen 6 -6; insen_a 6 -6; inspe 8 -8; inspe_youss 8 -8
insta 12 -12; insta_> 12 -12; insta_je 9 -9; insta_la 10 -10; insup 18 -18; insup_> 16 -16; insup_dans 5 -5
intel -8 8; intel_artif -8 8; inter 11 -11; inter_> 16 -16; inter_c 5 -5; inter_ca 1 -1; inter_clign 4 -4
inter_compe -10 10; inter_dans 7 -7; inter_de 9 -9; inter_depui 9 -9; inter_dessu 1 -1; inter_du 4 -4
inter_est 9 -9; inter_et 10 -10; inter_fonct 5 -5; inter_humai -8 8; inter_il 9 -9; inter_je 4 -4; inter_m 9 -9
inter_march 4 -4; inter_merci 5 -5; inter_mes 5 -5; inter_ne 3 -3; inter_nicke 9 -9; inter_non 4 -4; inter_on 3 -3
inter_pas 5 -5; inter_pour 9 -9; inter_qui 2 -2; inter_revie 7 -7; inter_se 3 -3; inter_sont 4 -4; inter_sur 4 -4
inter_tout 7 -7; intol 12 -12; intol_> 13 -13; intol_trois 5 -5; intro 1 -1; intro_> 1 -1; inuti 7 -7; inuti_de 7 -7
iphon 8 -8; iphon_et 2 -2; iphon_le 8 -8; ira 11 -11; ira_> 10 -10; ira_bien 5 -5; ira_comme 3 -3; isabe 6 -6
isabe_perri 1 -1; isabe_point 8 -8; j 11 -11; j_> 8 -8; j_ai 19 -19; j_aie -9 9; j_aille 11 -11; j_aime -9 9
j_aimer -13 13; j_appel 9 -9; j_aroba 5 -5; j_arriv 7 -7; j_atten 21 -21; j_avais 4 -4; j_dupon 6 -6; j_en -3 3
j_enten 6 -6; j_esper 8 -8; j_essay 19 -19; j_etais 5 -5; j_exige -8 8; j_habit 9 -9; j_hesit 10 -10; j_imagi 8 -8
j_oubli 2 -2; j_ouvre 1 -1; j_p 7 -7; j_point 7 -7; j_veux -17 17; j_voudr -17 17; j_y -5 5; jade 7 -7
jade_nguye 5 -5; jade_zero 13 -13; jamai 15 -15; jamai_> 6 -6; jamai_avec 5 -5; jamai_avoir 6 -6; jamai_chez 15 -15
jamai_de 11 -11; jamai_venu 1 -1; jamai_votre 7 -7; jambe 5 -5; jambe_pour 5 -5; jaser -6 6; jaser_avec -6 6
je 6 -6; je_branc 10 -10; je_capte 7 -7; je_cherc 9 -9; je_comme 8 -8; je_compo 6 -6; je_compr -13 13; je_condu 8 -8
je_confi 11 -11; je_conso 11 -11; je_crois 6 -6; je_croya 8 -8; je_decro 7 -7; je_deman -15 15; je_desce 11 -11
je_dirai 11 -11; je_dis 11 -11; je_discu -7 7; je_dois 18 -18; je_donne 11 -11; je_euh 8 -8; je_file 2 -2
je_gere 11 -11; je_je 5 -5; je_l 9 -9; je_lance 8 -8; je_le 3 -3; je_les 7 -7; je_lui 6 -6; je_m 6 -6; je_me 10 -10
je_monte 5 -5; je_n 1 -1; je_ne 7 -7; je_paie 4 -4; je_parla 8 -8; je_parle -13 13; je_pas 7 -7; je_paye 7 -7
je_pense 10 -10; je_pete 8 -8; je_peux -5 5; je_plais 11 -11; je_prefe -7 7; je_prend -2 2; je_puiss -7 7
je_raccr -15 15; je_rappe 13 -13; je_re 3 -3; je_rebra 6 -6; je_recla -6 6; je_recoi 10 -10; je_redem 17 -17
je_refle 11 -11; je_regar 12 -12; je_regre 10 -10; je_repet -2 2; je_reste 5 -5; je_revie 6 -6; je_sache 14 -14
je_sais 15 -15; je_saura 4 -4; je_souha -21 21; je_suis 21 -21; je_telep 4 -4; je_teste 13 -13; je_tombe -9 9
je_trans 5 -5; je_trava 10 -10; je_trouv 5 -5; je_vais 9 -9; je_verif 15 -15; je_veux -13 13; je_viens 7 -7
je_vois 11 -11; je_voudr -8 8; je_voula 8 -8; je_vous 8 -8; jean 14 -14; jean_bapti 6 -6; jean_dupon 9 -9
jean_luc 4 -4; jean_marc 6 -6; jean_morea 10 -10; jean_non 2 -2; jean_point 6 -6; jean_tiret 4 -4; jeann 5 -5
jeann_point 2 -2; jeann_tiret 7 -7; jeter 6 -6; jeter_un 6 -6; jeudi 7 -7; jeudi_entre 7 -7; jeune 5 -5
jeune_fille 3 -3; jeune_homme 5 -5; jeux 9 -9; jeux_en 10 -10; jeux_n 2 -2; jo 5 -5; jo_nonan 5 -5; jocel 6 -6
jocel_dujar 6 -6; joind -3 3; joind_> 15 -15; joind_au 15 -15; joind_le -12 12; joind_ma 7 -7; joind_sur 5 -5
joind_un -12 12; joint 7 -7; joint_> 7 -7; jojo 9 -9; jojo_point 9 -9; joli 13 -13; joli_accen 13 -13; joue 3 -3
joue_> 16 -16; joue_avec -8 8; joue_pour 10 -10; jouer 5 -5; jouer_> 3 -3; jouer_en 5 -5; jour 10 -10; jour_> 3 -3
jour_j 10 -10; jour_sur 9 -9; journ 11 -11; journ_a 8 -8; journ_de 1 -1; journ_tout 2 -2; jours 11 -11
jours_> 15 -15; jours_j 3 -3; jours_que 4 -4; jsp 7 -7; jsp_pourq 7 -7; judo 8 -8; judo_aroba 8 -8; julie 13 -13
julie_> 7 -7; julie_carpe 6 -6; julie_point 7 -7; jumea 2 -2; jumea_donc 2 -2; jusqu 8 -8; jusqu_ici 8 -8
juste 12 -12; juste_> 13 -13; juste_augus 10 -10; juste_combi 9 -9; juste_inter 7 -7; juste_ludo 4 -4; juste_ma 8 -8
juste_mon 13 -13; juste_parle -13 13; juste_pour 3 -3; juste_que 19 -19; juste_savoi 7 -7; k 8 -8; k_point 8 -8
karim 8 -8; karim_benal 9 -9; karim_quatr 4 -4; kern 6 -6; kern_aroba 6 -6; kevin 11 -11; kevin_lopez 11 -11
kevin_point 9 -9; kevin_under 5 -5; kone 10 -10; kone_> 10 -10; l 7 -7; l_> 8 -8; l_a 1 -1; l_accue 8 -8
l_actri 5 -5; l_adais 3 -3; l_admin 8 -8; l_adres 6 -6; l_adsl 9 -9; l_agenc 6 -6; l_agent 7 -7; l_ai 5 -5
l_air 11 -11; l_alarm 4 -4; l_an 7 -7; l_ancie 9 -9; l_appar 9 -9; l_appel 10 -10; l_aroba 6 -6; l_assis -2 2
l_ateli 5 -5; l_autre 13 -13; l_avais 3 -3; l_avez 13 -13; l_avion -6 6; l_avoir 2 -2; l_e 7 -7; l_echo 5 -5
l_ecole 6 -6; l_ecout 8 -8; l_ecran 4 -4; l_enten 11 -11; l_entre 7 -7; l_epele 11 -11; l_escal 7 -7; l_etage 7 -7
l_etran 13 -13; l_heure -7 7; l_honne 11 -11; l_i 3 -3; l_image 5 -5; l_immeu 7 -7; l_impri 5 -5; l_incid 7 -7
l_infor 5 -5; l_insta 7 -7; l_inter 6 -6; l_o 1 -1; l_oblig -8 8; l_open 7 -7; l_opera 10 -10; l_orage 8 -8
l_ordi 6 -6; l_ordin 5 -5; l_ordre 7 -7; l_point 5 -5; l_puis 5 -5; l_t 7 -7; l_un -8 8; la 8 -8; la_4g 10 -10
la_5g 9 -9; la_> 12 -12; la_atten 6 -6; la_banqu 3 -3; la_boite 11 -11; la_bonne 6 -6; la_boula 7 -7; la_bouti 7 -7
la_box 9 -9; la_c 5 -5; la_ca 8 -8; la_caja 2 -2; la_carte 2 -2; la_casqu 9 -9; la_cata 6 -6; la_catas 5 -5
la_cave 11 -11; la_cedil 4 -4; la_centr 4 -4; la_chamb 8 -8; la_chora 2 -2; la_cinqu 1 -1; la_clien -10 10
la_commu 13 -13; la_con 8 -8; la_conna 8 -8; la_conne 10 -10; la_conse 11 -11; la_conso 9 -9; la_coupu 4 -4
la_cuisi 9 -9; la_dame -12 12; la_dedan -8 8; la_derni 9 -9; la_dessu 1 -1; la_donne 5 -5; la_factu 3 -3
la_faute 9 -9; la_fibra 3 -3; la_fibre 9 -9; la_fin 12 -12; la_finir 10 -10; la_flott 2 -2; la_fritu 12 -12
la_galer 3 -3; la_gare 6 -6; la_guade 7 -7; la_haine 8 -8; la_hotli -10 10; la_il 6 -6; la_je 4 -4; la_la 5 -5
la_laten 4 -4; la_le 10 -10; la_ligne 3 -3; la_liste 5 -5; la_live 4 -4; la_lumie 8 -8; la_machi 2 -2; la_magas 5 -5
la_mairi 12 -12; la_maiso 8 -8; la_manip 5 -5; la_marqu 15 -15; la_marre 6 -6; la_meme 1 -1; la_merde 8 -8
la_messa 3 -3; la_minut -15 15; la_mise 3 -3; la_moind 6 -6; la_monta 7 -7; la_norma 5 -5; la_nouve 7 -7
la_nuit -6 6; la_page 8 -8; la_paix 10 -10; la_panne 15 -15; la_parce 1 -1; la_passe -7 7; la_peine 20 -20
la_perso 9 -9; la_petit 2 -2; la_porte 12 -12; la_poste 7 -7; la_pour 7 -7; la_premi 4 -4; la_prise 16 -16
la_proce 7 -7; la_quest 5 -5; la_repon 2 -2; la_retra 1 -1; la_reuni 2 -2; la_rue 6 -6; la_semai 19 -19
la_situa -9 9; la_sixie 4 -4; la_socie 7 -7; la_sonne 4 -4; la_switc 8 -8; la_table 8 -8; la_techn -17 17
la_tele 13 -13; la_telep 11 -11; la_telet 6 -6; la_telev 10 -10; la_tempe 3 -3; la_toile 6 -6; la_tonal 8 -8
la_un -7 7; la_video 10 -10; la_vie 11 -11; la_ville 2 -2; la_vite -12 12; la_voisi 3 -3; la_voix 7 -7; la_vous 5 -5
la_wifi 9 -9; labo 10 -10; labo_point 10 -10; lac 5 -5; lac_point 5 -5; lacaz 4 -4; lacaz_mais 5 -5; lacaz_tout 2 -2
lache 10 -10; lache_> 11 -11; lache_avec 5 -5; lacou 4 -4; lacou_aroba 4 -4; lag 10 -10; lag_> 11 -11; lag_de 5 -5
lagra 7 -7; lagra_je 7 -7; laiss 15 -15; laiss_la 10 -10; laiss_moi 8 -8; laiss_tombe -4 4; laiss_un 11 -11
laiss_une 5 -5; lambe 8 -8; lambe_> 8 -8; lamen 9 -9; lamen_dans 7 -7; lamen_du 5 -5; lamen_et 10 -10; lance 11 -11
lance_c 10 -10; lance_un 8 -8; lang 10 -10; lang_> 10 -10; lapos 8 -8; lapos_point 8 -8; lapto 6 -6; lapto_et 6 -6
laque 11 -11; laque_> 11 -11; laten 4 -4; laten_est 4 -4; laure 5 -5; laure_point 5 -5; laver 6 -6; laver_qui 6 -6
le 4 -4; le_01 8 -8; le_06 4 -4; le_06123 14 -14; le_3900 15 -15; le_> 5 -5; le_bazar 12 -12; le_bol 10 -10
le_bon 11 -11; le_borde 6 -6; le_bouto 19 -19; le_box 5 -5; le_bris 9 -9; le_bruit 5 -5; le_burea 9 -9; le_c 4 -4
le_cabla 6 -6; le_cable 8 -8; le_canal 1 -1; le_cas 11 -11; le_chale 3 -3; le_chat 10 -10; le_chef -8 8
le_chien 13 -13; le_chiff 5 -5; le_code 6 -6; le_combi 7 -7; le_confi 11 -11; le_conse 21 -21; le_conta 4 -4
le_conte 4 -4; le_contr 9 -9; le_coura 17 -17; le_cyclo 5 -5; le_debit 12 -12; le_debut 2 -2; le_decod 12 -12
le_decro 3 -3; le_dirai 5 -5; le_direc 12 -12; le_dis 14 -14; le_dos 7 -7; le_dossi 8 -8; le_douze 2 -2
le_facte 6 -6; le_faire 12 -12; le_faite 9 -9; le_feu 18 -18; le_fil 6 -6; le_fixe 8 -8; le_franc 9 -9; le_gall 7 -7
le_gars 6 -6; le_goff 9 -9; le_le 3 -3; le_lien 6 -6; le_mac 8 -8; le_magas 3 -3; le_meme 11 -11; le_messa 7 -7
le_metie 7 -7; le_mille 12 -12; le_modem 13 -13; le_moine 7 -7; le_moins 9 -9; le_momen 10 -10; le_monde 7 -7
le_monsi 11 -11; le_morbi 1 -1; le_mot 5 -5; le_netfl 8 -8; le_nom 8 -8; le_numer 5 -5; le_pare 5 -5
le_passa 14 -14; le_petit 7 -7; le_placa 10 -10; le_point 8 -8; le_porta 1 -1; le_premi 6 -6; le_preno 5 -5
le_probl 12 -12; le_proce 3 -3; le_profe 1 -1; le_quart 5 -5; le_quatr 4 -4; le_redem 3 -3; le_rende 9 -9
le_repar 5 -5; le_repet 4 -4; le_resea 8 -8; le_respo -1 1; le_reste 5 -5; le_robot -1 1; le_route 8 -8; le_rue 9 -9
le_salon 14 -14; le_sav -7 7; le_serve 5 -5; le_servi -7 7; le_silen 9 -9; le_son 11 -11; le_souci 4 -4
le_stand -5 5; le_sud 4 -4; le_super 5 -5; le_suppo -16 16; le_techn 1 -1; le_telep 19 -19; le_temps 2 -2
le_termi 7 -7; le_ticke 4 -4; le_tiret 6 -6; le_titul 6 -6; le_toit 10 -10; le_trafi 4 -4; le_vide 8 -8
le_villa 2 -2; le_voyan 9 -9; le_vpn 7 -7; le_web 2 -2; le_wifi 9 -9; le_zero -8 8; lea 9 -9; lea_aroba 6 -6
lea_tiret 6 -6; lebla 11 -11; lebla_> 11 -11; lebla_point 10 -10; lebru 3 -3; lebru_> 3 -3; lecle 5 -5
lecle_comme 5 -5; lefeb 13 -13; lefeb_> 8 -8; lefeb_l 6 -6; lefev 9 -9; lefev_aroba 9 -9; lefor 3 -3; lefor_et 3 -3
leger 9 -9; leger_aroba 9 -9; legra 8 -8; legra_> 8 -8; lemai 11 -11; lemai_> 11 -11; lemoi 7 -7; lemoi_> 7 -7
lemoi_euh 7 -7; lent 15 -15; lent_> 15 -15; lent_les 3 -3; lente 9 -9; lente_> 9 -9; leon 9 -9; leon_six 9 -9
leque 7 -7; leque_je 7 -7; lerou 5 -5; lerou_l 5 -5; leroy 4 -4; leroy_aroba 4 -4; les 8 -8; les_ai 7 -7
les_ampou 7 -7; les_appel 11 -11; les_autre 2 -2; les_bots -10 10; les_caiss 5 -5; les_camer 1 -1; les_cinq 5 -5
les_clien 4 -4; les_commu 8 -8; les_cours 2 -2; les_deux -5 5; les_ecran 1 -1; les_enfan 7 -7; les_gens 8 -8
les_heure 12 -12; les_jeux 10 -10; les_ligne 6 -6; les_lumie 1 -1; les_machi -14 14; les_mails 3 -3; les_mois 6 -6
les_pages 3 -3; les_petit 8 -8; les_plomb 8 -8; les_pompi 8 -8; les_poste 6 -6; les_quatr 4 -4; les_quinz 5 -5
les_robot -4 4; les_sites 9 -9; les_sms 7 -7; les_techn 7 -7; les_telec 9 -9; les_texto 9 -9; les_trava 4 -4
les_video 9 -9; les_visio 4 -4; les_voyan 8 -8; let 9 -9; let_s 9 -9; liber 6 -6; liber_point 6 -6; libre -7 7
libre_je -7 7; liege 5 -5; liege_qui 5 -5; lien 7 -7; lien_est 8 -8; lien_sdsl 6 -6; lien_wan 4 -4; ligne 6 -6
ligne_> -1 1; ligne_avec 8 -8; ligne_c 6 -6; ligne_ca 10 -10; ligne_demai 6 -6; ligne_depui 1 -1; ligne_direc 13 -13
ligne_du 6 -6; ligne_est 6 -6; ligne_et 1 -1; ligne_fixe 6 -6; ligne_gresi 11 -11; ligne_maint -8 8; ligne_qui 9 -9
ligne_remar 8 -8; lilas 8 -8; lilas_> 9 -9; lilas_soixa 2 -2; liste 5 -5; liste_> 5 -5; live 5 -5; live_box 4 -4
live_point 4 -4; loic 7 -7; loic_prige 7 -7; loin 15 -15; loin_de 15 -15; long 8 -8; long_> 8 -8; longs 9 -9
longs_> 9 -9; longt 7 -7; longt_> 7 -7; lopez 10 -10; lopez_> 11 -11; lopez_quatr 3 -3; louis 7 -7; louis_perra 7 -7
luc 7 -7; luc_berna 7 -7; luc_morea 4 -4; luc_point 6 -6; lucas 6 -6; lucas_deux 6 -6; lucie 7 -7; lucie_charp 7 -7
lucie_soixa 9 -9; ludo 4 -4; ludo_point 4 -4; ludov 4 -4; ludov_juste 4 -4; lui -1 1; lui_> 13 -13; lui_a 8 -8
lui_aussi 3 -3; lui_c 7 -7; lui_deman 6 -6; lui_expli -13 13; lui_il 6 -6; lui_meme 11 -11; lumie 8 -8
lumie_elle 7 -7; lumie_est 9 -9; lumie_maint 14 -14; lumie_qui 3 -3; lumie_rouge 2 -2; lumie_sont 2 -2
lumie_verte 2 -2; lundi 14 -14; lundi_> 11 -11; lundi_derni 8 -8; lunet 6 -6; lunet_> 5 -5; lunet_je 5 -5
lydie 6 -6; lydie_berti 6 -6; lyon 8 -8; lyon_> 7 -7; lyon_point 7 -7; m 10 -10; m_a 25 -25; m_adres -17 17
m_affic 8 -8; m_aide 7 -7; m_aider 12 -12; m_appel 25 -25; m_arran 9 -9; m_assoi 6 -6; m_aurez -9 9; m_avez 6 -6
m_aviez 3 -3; m_echap 5 -5; m_ecout -7 7; m_enerv 7 -7; m_enten 18 -18; m_entre -11 11; m_envoi -4 4; m_etonn 10 -10
m_fourn 8 -8; m_inqui 9 -9; m_inter 7 -7; m_o 7 -7; m_r 5 -5; m_tiret 5 -5; ma 17 -17; ma_belle 4 -4; ma_blond 6 -6
ma_boite 8 -8; ma_box 7 -7; ma_carte 8 -8; ma_cave 7 -7; ma_chamb 7 -7; ma_claqu 7 -7; ma_colle 13 -13
ma_conna 9 -9; ma_conne 6 -6; ma_conse 11 -11; ma_conso 5 -5; ma_factu 15 -15; ma_famil 12 -12; ma_femme 17 -17
ma_fille 12 -12; ma_ligne 10 -10; ma_maitr 8 -8; ma_maman -2 2; ma_mere 8 -8; ma_messa 8 -8; ma_nouve 5 -5
ma_part 4 -4; ma_petit 4 -4; ma_play 7 -7; ma_ps5 8 -8; ma_quest 7 -7; ma_rue 4 -4; ma_secre 9 -9; ma_sim 11 -11
ma_soeur 2 -2; ma_switc 5 -5; ma_table 7 -7; ma_tiret 8 -8; ma_voisi 7 -7; mac 8 -8; mac_et 8 -8; machi -13 13
machi_> -3 3; machi_a 5 -5; machi_ca -6 6; machi_de 7 -7; machi_dont 8 -8; machi_est 18 -18; machi_j -5 5
machi_je -20 20; machi_moi -8 8; machi_passe -9 9; machi_y -12 12; madam 19 -19; madam_> 10 -10; madam_aider 6 -6
madam_da 9 -9; madam_je 1 -1; madam_lefeb 8 -8; madam_petit 3 -3; madam_que 5 -5; madam_saint 6 -6; madam_sophi 5 -5
madam_tremb 9 -9; magas 12 -12; magas_> 14 -14; magas_de 5 -5; magas_les 5 -5; magas_m 6 -6; magas_sont 1 -1
mail 20 -20; mail_> 15 -15; mail_c 2 -2; mail_euh 4 -4; mail_mon 4 -4; mail_point 4 -4; mails 7 -7; mails_> 6 -6
mails_donc 10 -10; mails_ils 3 -3; maint -3 3; maint_> 2 -2; maint_au -8 8; maint_avec 4 -4; maint_c 1 -1
maint_ca 6 -6; maint_j 5 -5; maint_je -5 5; maint_oui 17 -17; maint_si 5 -5; mairi 13 -13; mairi_> 5 -5
mairi_a 19 -19; mairi_trait 8 -8; mais 2 -2; mais_a -15 15; mais_alors 9 -9; mais_bien 5 -5; mais_bon 15 -15
mais_c 5 -5; mais_ca 8 -8; mais_carre 11 -11; mais_ce -9 9; mais_chez 6 -6; mais_en 1 -1; mais_faite 10 -10
mais_fan 4 -4; mais_il 4 -4; mais_inter 1 -1; mais_j -5 5; mais_je -6 6; mais_l 10 -10; mais_la 8 -8; mais_le 2 -2
mais_maint 12 -12; mais_mes 7 -7; mais_moi -8 8; mais_netfl 1 -1; mais_non 16 -16; mais_on 8 -8; mais_oui 12 -12
mais_pas 13 -13; mais_passe -18 18; mais_perso 10 -10; mais_quelq -10 10; mais_rien 7 -7; mais_sans 4 -4
mais_si 15 -15; mais_tout 5 -5; mais_vous 12 -12; mais_y 3 -3; maiso 8 -8; maiso_> 9 -9; maiso_est 8 -8
maiso_il 3 -3; maiso_mais 4 -4; maitr 8 -8; maitr_dit 8 -8; mal 10 -10; mal_> 6 -6; mal_a 7 -7; mal_au 6 -6
malgr 4 -4; malgr_le 4 -4; malhe 13 -13; malhe_> 10 -10; malhe_non 10 -10; malhe_pas 9 -9; mamad 8 -8
mamad_diop 8 -8; maman -2 2; maman_> 10 -10; maman_elle 10 -10; maman_qui -9 9; mamie 7 -7; mamie_colet 7 -7
mange 7 -7; mange_> 7 -7; manip 5 -5; manip_mais 5 -5; manqu 10 -10; manqu_encor 10 -10; marc 16 -16
marc_antoi 8 -8; marc_d 7 -7; marc_petit 6 -6; marc_point 4 -4; marc_soixa 6 -6; marce 5 -5; marce_tremb 5 -5
march 15 -15; march_> 14 -14; march_a 5 -5; march_concl 10 -10; march_de 9 -9; march_depui 4 -4; march_deux 3 -3
march_du 6 -6; march_impec 12 -12; march_jamai 6 -6; march_mieux 6 -6; march_mon 9 -9; march_monsi 11 -11
march_nicke 1 -1; march_on 9 -9; march_pas 6 -6; march_plus 8 -8; march_toujo 3 -3; march_tout 6 -6; march_tres 1 -1
mardi 19 -19; mardi_> 15 -15; mardi_et 5 -5; mardi_il 2 -2; mare 9 -9; mare_de 9 -9; mare_mare 9 -9; mareu 8 -8
mareu_> 8 -8; mari 13 -13; mari_> 16 -16; mari_c 6 -6; mari_ce 3 -3; mari_est 10 -10; mari_me 1 -1; mari_qui 9 -9
mari_vu 1 -1; marie 11 -11; marie_aroba 7 -7; marie_clair 4 -4; marie_galle 7 -7; marie_le 9 -9; marie_point 5 -5
marie_tiret 4 -4; marie_under 8 -8; marin 10 -10; marin_aroba 6 -6; marin_galle 7 -7; marqu 14 -14
marqu_sorti 15 -15; marra 11 -11; marra_> 11 -11; marra_ca 7 -7; marre -11 11; marre_> 12 -12; marre_bien 11 -11
marre_ca 17 -17; marre_d 6 -6; marre_de -18 18; marre_des -15 15; marre_pas 10 -10; mars 7 -7; mars_> 7 -7
marse 7 -7; marse_> 10 -10; marse_zero 4 -4; marte 7 -7; marte_aroba 7 -7; marti 17 -17; marti_> 20 -20
marti_aroba 5 -5; marti_hier 10 -10; marti_m 7 -7; marti_point 9 -9; masqu 12 -12; masqu_> 12 -12; masso 3 -3
masso_a 3 -3; mat 6 -6; mat_point 6 -6; matin 14 -14; matin_> 15 -15; matin_j 3 -3; matin_oui 7 -7; maudi 6 -6
maudi_voyan 6 -6; mauva 10 -10; mauva_> 13 -13; mauva_adres 10 -10; mauva_jambe 5 -5; max 10 -10; max_> 10 -10
maxim 12 -12; maxim_> 12 -12; mayot 2 -2; mayot_zero 2 -2; mdr 6 -6; mdr_ok 6 -6; me_> 7 -7; me_bloqu 7 -7
me_branc 6 -6; me_calme 5 -5; me_compr 13 -13; me_conna 6 -6; me_conne 17 -17; me_convi 14 -14; me_deman 13 -13
me_deran 16 -16; me_dire 10 -10; me_disen 11 -11; me_dit 6 -6; me_fait 12 -12; me_faite 12 -12; me_fatig 5 -5
me_faudr -7 7; me_faut -16 16; me_gonfl 13 -13; me_joind 21 -21; me_marre 11 -11; me_mettr -8 8; me_parai 7 -7
me_parle -12 12; me_passe -11 11; me_posez 2 -2; me_prend 8 -8; me_prene 10 -10; me_prese 7 -7; me_raccr 4 -4
me_rappe -24 24; me_rende 6 -6; me_repon -6 6; me_saoul 7 -7; me_suis 6 -6; me_trans 2 -2; me_tromp 9 -9
me_va 20 -20; mec -8 8; mec_ca 5 -5; mec_norma -13 13; mega 5 -5; mega_a 5 -5; megas 8 -8; megas_alors 8 -8
meill 9 -9; meill_> 9 -9; melan 5 -5; melan_da 6 -6; meme 15 -15; meme_> 19 -19; meme_apres 2 -2; meme_chose 1 -1
meme_depui 2 -2; meme_en 12 -12; meme_messa 7 -7; meme_n 6 -6; meme_panne 5 -5; meme_pire 7 -7; meme_plus 5 -5
meme_probl 11 -11; meme_quand 3 -3; meme_souci 6 -6; meme_techn 12 -12; meme_ticke 1 -1; menso 12 -12
menso_> 12 -12; mente 9 -9; mente_> 9 -9; merci 24 -24; merci_> 13 -13; merci_aroba 7 -7; merci_beauc 8 -8
merci_bien 4 -4; merci_ca 1 -1; merci_de 10 -10; merci_du 10 -10; merci_je 9 -9; merci_mec 5 -5; merci_merci 7 -7
merci_on 10 -10; merci_pas 5 -5; merci_savez 8 -8; mercr 2 -2; mercr_hop 2 -2; merde 20 -20; merde_> 16 -16
merde_ca 5 -5; merde_j 12 -12; merde_votre 8 -8; mere 8 -8; mere_> 7 -7; mere_est 7 -7; mere_qui 1 -1; mere_vit 3 -3
mes 17 -17; mes_appel 18 -18; mes_camer 6 -6; mes_chain 5 -5; mes_clien 12 -12; mes_colle 5 -5; mes_corre 4 -4
mes_decla 8 -8; mes_enfan 9 -9; mes_lunet 6 -6; mes_mails 9 -9; mes_mauva 5 -5; mes_papie 10 -10; mes_piece 7 -7
mes_sms 8 -8; mes_texto 9 -9; messa 15 -15; messa_> 6 -6; messa_a 9 -9; messa_d 6 -6; messa_sms 5 -5
messa_vocal 8 -8; metie 7 -7; metie_> 7 -7; mette 2 -2; mette_moi 2 -2; mettr -8 8; mettr_en -8 8; meuni 5 -5
meuni_et 5 -5; mhm 11 -11; mhm_> 11 -11; miche 7 -7; miche_le 7 -7; micro 9 -9; micro_coupu 9 -9; midi 14 -14
midi_> 14 -14; mieux 1 -1; mieux_> 12 -12; mieux_discu -8 8; mieux_le 9 -9; mieux_maint 7 -7; mieux_oui 9 -9
mieux_parle -11 11; mieux_qu 6 -6; mille 9 -9; mille_> 14 -14; mille_a 2 -2; mille_aroba 6 -6; mille_huit 6 -6
mille_lyon 7 -7; mille_neuf 5 -5; mille_vingt 4 -4; min 6 -6; min_wifi 6 -6; mince 10 -10; mince_alors 10 -10
minus 5 -5; minus_> 5 -5; minus_puis 2 -2; minut 1 -1; minut_et 5 -5; minut_je 8 -8; minut_le 1 -1; minut_mais 8 -8
minut_nous 4 -4; minut_puis 3 -3; minut_que -1 1; mirac 11 -11; mirac_ca 11 -11; mis -6 6; mis_du 9 -9
mis_en -11 11; mis_ma 2 -2; mise 2 -2; mise_a 3 -3; miser 6 -6; miser_vous 6 -6; mobil 20 -20; mobil_> 17 -17
mobil_car 2 -2; mobil_de 2 -2; mobil_m 8 -8; mobil_ne 7 -7; mobil_un 7 -7; modem 12 -12; modem_clign 10 -10
modem_est 4 -4; modem_reste 13 -13; modif 11 -11; modif_mon 11 -11; moham 5 -5; moham_el 5 -5; moi -9 9
moi_> 22 -22; moi_a -10 10; moi_adres 8 -8; moi_arriv 3 -3; moi_au -7 7; moi_avec -27 27; moi_c 16 -16; moi_ca 9 -9
moi_ces 9 -9; moi_comme 10 -10; moi_de 1 -1; moi_donc -11 11; moi_en -25 25; moi_et 5 -5; moi_euh -10 10
moi_habit 7 -7; moi_il 6 -6; moi_inter 5 -5; moi_j 3 -3; moi_je -1 1; moi_l 3 -3; moi_la -2 2; moi_le 2 -2
moi_les -14 14; moi_lydie 6 -6; moi_meme 19 -19; moi_mon 6 -6; moi_ou 6 -6; moi_par -10 10; moi_parle -29 29
moi_pas 15 -15; moi_passe -10 10; moi_quelq -18 18; moi_qui 4 -4; moi_rappe -7 7; moi_si 6 -6; moi_sur -1 1
moi_tom 9 -9; moi_ton -16 16; moi_un -4 4; moi_une -10 10; moi_venir 9 -9; moi_vers -7 7; moi_votre -10 10
moi_voulo -8 8; moi_zero 4 -4; moind 6 -6; moind_page 6 -6; moine 7 -7; moine_attac 7 -7; moins 14 -14
moins_du 9 -9; moins_huit 10 -10; moins_mais 8 -8; mois 7 -7; mois_> 6 -6; mois_de 10 -10; mois_et 2 -2
mois_pour 4 -4; mois_que 6 -6; mois_une 5 -5; momen 10 -10; momen_> 7 -7; momen_ca 10 -10; momo 5 -5; momo_> 5 -5
mon 11 -11; mon_abonn 8 -8; mon_adres 2 -2; mon_alarm 5 -5; mon_appel -14 14; mon_assis 16 -16; mon_avoca 9 -9
mon_bon 8 -8; mon_cellu 5 -5; mon_chef 8 -8; mon_chien 6 -6; mon_chum 7 -7; mon_colle 13 -13; mon_compt 6 -6
mon_conse 6 -6; mon_contr 10 -10; mon_daron 4 -4; mon_debit 10 -10; mon_dect 8 -8; mon_dieu 3 -3; mon_direc 12 -12
mon_dossi -8 8; mon_ecran 9 -9; mon_ex 1 -1; mon_femme 7 -7; mon_fille 9 -9; mon_fils 11 -11; mon_fixe 8 -8
mon_forfa 4 -4; mon_franc 5 -5; mon_frere 13 -13; mon_gamin 2 -2; mon_gsm 3 -3; mon_histo -8 8; mon_impri 9 -9
mon_insta 13 -13; mon_inter 8 -8; mon_iphon 8 -8; mon_lapto 6 -6; mon_mail 8 -8; mon_mari 14 -14; mon_mobil 4 -4
mon_modem 4 -4; mon_mon 11 -11; mon_natel 3 -3; mon_nom 8 -8; mon_non 8 -8; mon_nouve 2 -2; mon_num 8 -8
mon_numer 6 -6; mon_opera 17 -17; mon_ordi 6 -6; mon_ordin 17 -17; mon_papa 4 -4; mon_papie 4 -4; mon_patro 15 -15
mon_pays 10 -10; mon_pc 6 -6; mon_pere 9 -9; mon_petit 9 -9; mon_porta 7 -7; mon_pote 1 -1; mon_preno 7 -7
mon_probl 8 -8; mon_rende 8 -8; mon_repet 4 -4; mon_repon 9 -9; mon_respe -6 6; mon_respo -10 10; mon_route 6 -6
mon_smart 4 -4; mon_solde 9 -9; mon_techn 6 -6; mon_telep 13 -13; mon_temps 8 -8; mon_vieux 5 -5; mon_voisi 6 -6
mon_wifi 6 -6; monde 3 -3; monde_> -2 2; monde_avec 3 -3; monde_est 7 -7; monde_et 1 -1; monde_m 5 -5
monde_plus 3 -3; moniq 4 -4; moniq_lacaz 5 -5; moniq_point 2 -2; mons 7 -7; mons_> 7 -7; monsi 8 -8; monsi_> 14 -14
monsi_barbi 10 -10; monsi_de 14 -14; monsi_du -8 8; monsi_fourn 12 -12; monsi_lambe 8 -8; monsi_le -1 1
monsi_lebla 11 -11; monsi_m 22 -22; monsi_marti 6 -6; monsi_moi 5 -5; monsi_nguye 7 -7; monsi_pas 6 -6
monsi_que -17 17; monsi_qui -7 7; monsi_techn 6 -6; monsi_tres 6 -6; monta 7 -7; monta_> 7 -7; monte 9 -9
monte_a 5 -5; monte_la 5 -5; monte_pas 8 -8; monte_plus 4 -4; moque 10 -10; moque_de 11 -11; moque_du 5 -5
morbi 2 -2; morbi_> 3 -3; morbi_aroba 1 -1; morea 12 -12; morea_> 15 -15; morea_a 4 -4; morea_aroba 3 -3
morea_non 4 -4; morel 9 -9; morel_> 9 -9; morel_douze 7 -7; morel_m 7 -7; morin 8 -8; morin_point 8 -8; mort 14 -14
mort_> 14 -14; morte 3 -3; morte_> 3 -3; mot 7 -7; mot_aroba 7 -7; mot_de 6 -6; mots 5 -5; mots_e 5 -5; mouli 10 -10
mouli_aroba 4 -4; mouli_dans 13 -13; moun -6 6; moun_pour -6 6; moyen -9 9; moyen_d -6 6; moyen_de -4 4; muet 13 -13
muet_> 13 -13; mutue 6 -6; mutue_tres 6 -6; n 4 -4; n_> 10 -10; n_a 10 -10; n_acced 4 -4; n_affic 6 -6; n_ai 14 -14
n_aroba 4 -4; n_arriv -1 1; n_aurie -11 11; n_avez 10 -10; n_avons 4 -4; n_comme 5 -5; n_d 7 -7; n_e 3 -3; n_en 9 -9
n_enten 1 -1; n_est 9 -9; n_etes 8 -8; n_exist 10 -10; n_g 5 -5; n_i 5 -5; n_impor -1 1; n_ont 7 -7; n_point 6 -6
n_t 15 -15; n_utili 12 -12; n_y 1 -1; nadia 13 -13; nadia_> 11 -11; nadia_cheri 1 -1; nadia_point 1 -1; natel 3 -3
natel_ne 3 -3; natha 9 -9; natha_le 9 -9; natha_tiret 10 -10; navig 12 -12; navig_> 12 -12; nazes 8 -8; nazes_> 8 -8
ndiay 6 -6; ndiay_n 6 -6; ne 17 -17; ne_capte 7 -7; ne_chang 6 -6; ne_charg 3 -3; ne_conna 5 -5; ne_coupe 4 -4
ne_crois 6 -6; ne_deman 9 -9; ne_dise 2 -2; ne_donne 5 -5; ne_fait 7 -7; ne_fonct 4 -4; ne_l 3 -3; ne_la 8 -8
ne_le 2 -2; ne_m 2 -2; ne_march 6 -6; ne_me 36 -36; ne_monte 10 -10; ne_parle -18 18; ne_passe 5 -5; ne_peut 5 -5
ne_peux 6 -6; ne_prefe 8 -8; ne_recoi 7 -7; ne_recup 1 -1; ne_redem 1 -1; ne_remar 4 -4; ne_repet 4 -4; ne_s 9 -9
ne_se 13 -13; ne_serve 8 -8; ne_sonne 7 -7; ne_souha 11 -11; ne_suis 8 -8; ne_synch 1 -1; ne_trouv 2 -2; ne_va -1 1
ne_veut 2 -2; ne_veux 21 -21; ne_vois 5 -5; ne_voit 8 -8; ne_voudr 1 -1; ne_vous 7 -7; negat 13 -13; negat_c 8 -8
negat_toujo 10 -10; nenni 15 -15; nenni_> 15 -15; net 8 -8; net_> 8 -8; net_voila 8 -8; netfl 5 -5; netfl_il 8 -8
netfl_plus 2 -2; netfl_tourn 1 -1; nette 9 -9; nette_mieux 9 -9; neuf 10 -10; neuf_> 4 -4; neuf_aroba 7 -7
neuf_c 1 -1; neuf_cent 5 -5; neuf_douze 5 -5; neuf_heure 5 -5; neuf_je 9 -9; neuf_mille 7 -7; neuf_neuf 9 -9
neuf_non 9 -9; neuf_oui 1 -1; neuf_quara 5 -5; neuf_quatr 2 -2; neuf_quinz 5 -5; neuf_septa 5 -5; neuf_six 1 -1
neuf_soixa 6 -6; neuf_un 5 -5; neuf_vingt 4 -4; neuf_voila 1 -1; neuf_zero 18 -18; neuve 10 -10; neuve_> 10 -10
nez 14 -14; nez_> 14 -14; nez_vous 4 -4; nguye 22 -22; nguye_> 14 -14; nguye_aroba 6 -6; nguye_n 5 -5; ni 9 -9
ni_appel 8 -8; ni_d 6 -6; ni_inter 3 -3; ni_l 12 -12; ni_le 3 -3; ni_non 7 -7; ni_oui 7 -7; ni_recev 8 -8; nice 6 -6
nice_> 6 -6; nicke 11 -11; nicke_> 10 -10; nicke_chrom 9 -9; nicke_maint 17 -17; nicke_mais 9 -9; nicke_merci 12 -12
nicol 7 -7; nicol_morel 7 -7; niet 11 -11; niet_> 11 -11; nivea -12 12; nivea_deux -12 12; no 9 -9; no_agent 7 -7
no_c 8 -8; no_fonct 3 -3; no_inter 2 -2; no_no 8 -8; noah 5 -5; noah_point 5 -5; noel 8 -8; noel_aroba 8 -8
noir 4 -4; noir_comme 4 -4; noire 11 -11; noire_avec 11 -11; nom 11 -11; nom_> 16 -16; nom_a 1 -1; nom_c 6 -6
nom_caron 7 -7; nom_de 10 -10; nom_est 8 -8; nom_vous 3 -3; nombr 6 -6; nombr_> 6 -6; non 17 -17; non_> 16 -16
non_allez 10 -10; non_alors 7 -7; non_atten 2 -2; non_aucun 5 -5; non_c 9 -9; non_ca 7 -7; non_ce 7 -7; non_ces 8 -8
non_clair 4 -4; non_du 13 -13; non_en 9 -9; non_enfin 9 -9; non_et 6 -6; non_fieu 5 -5; non_final 1 -1
non_hotma 7 -7; non_huit 9 -9; non_j 9 -9; non_je 1 -1; non_juste 8 -8; non_l 4 -4; non_laiss 11 -11; non_le 4 -4
non_ma 4 -4; non_mais -1 1; non_merci 14 -14; non_ne 17 -17; non_non 10 -10; non_on 11 -11; non_pardo 4 -4
non_pas 21 -21; non_peut 4 -4; non_plus 5 -5; non_quatr 7 -7; non_rien 9 -9; non_si 2 -2; non_six 9 -9
non_stop -9 9; non_surto 6 -6; non_toujo 8 -8; non_tout 6 -6; non_un -15 15; non_valid 2 -2; non_vous 7 -7
non_y 1 -1; non_zero 5 -5; non_zut 5 -5; nonan 12 -12; nonan_cinq 5 -5; nonan_deux 8 -8; nonan_et 5 -5
nonan_huit 5 -5; nonan_poste 8 -8; nonan_quatr 5 -5; nonan_sept 6 -6; nonan_six 5 -5; nonan_trois 6 -6; nord 9 -9
nord_aroba 9 -9; norma -7 7; norma_> 11 -11; norma_que 12 -12; norma_quoi -13 13; nos 8 -8; nos_clien 8 -8
nos_comme 2 -2; nos_ordin 9 -9; nos_termi 7 -7; note 11 -11; note_> 11 -11; note_merci 4 -4; note_oui 9 -9
notez 7 -7; notez_loic 7 -7; notre 11 -11; notre_activ 5 -5; notre_conne 4 -4; notre_conse 6 -6; notre_contr 3 -3
notre_cote 8 -8; notre_ecole 7 -7; notre_gite 4 -4; notre_gueul 9 -9; notre_infor 10 -10; notre_lien 6 -6
notre_numer 4 -4; notre_polit 8 -8; notre_prest 6 -6; notre_raiso 7 -7; notre_stand 8 -8; nous 13 -13; nous_> 14 -14
nous_appel 4 -4; nous_avons 8 -8; nous_ca 3 -3; nous_disen 4 -4; nous_en 7 -7; nous_et 3 -3; nous_n 4 -4
nous_on 2 -2; nous_pouvo 4 -4; nous_prene 4 -4; nous_somme 9 -9; nous_subis 7 -7; nouve 14 -14; nouve_> 6 -6
nouve_boite 7 -7; nouve_box 14 -14; nouve_carte 5 -5; nouve_colla 8 -8; nouve_conne 4 -4; nouve_iphon 2 -2
nouve_je 1 -1; nouve_la 3 -3; nouve_le 3 -3; nouve_monsi 12 -12; nouve_opera 21 -21; nouve_prise 7 -7
nouve_souci 7 -7; nouve_telep 13 -13; novem 10 -10; novem_> 10 -10; nuit -6 6; nuit_> -6 6; nul 14 -14; nul_> 14 -14
nulle 11 -11; nulle_> 11 -11; nulle_part 8 -8; nuls 12 -12; nuls_> 10 -10; nuls_j 8 -8; num 8 -8; num_> 8 -8
numer 15 -15; numer_> 16 -16; numer_c 3 -3; numer_ca 6 -6; numer_de 6 -6; numer_euh 11 -11; numer_masqu 12 -12
numer_n 10 -10; numer_nouve 6 -6; numer_par 5 -5; numer_prive 6 -6; numer_vert 1 -1; o 14 -14; o_e 7 -7; o_g 7 -7
o_l 2 -2; o_n 8 -8; o_point 3 -3; o_r 7 -7; o_t 4 -4; o_u 8 -8; obisp 8 -8; obisp_> 8 -8; objet 7 -7
objet_conne 7 -7; oblig -8 8; oblig_de -8 8; occup 7 -7; occup_> 8 -8; occup_de 5 -5; occup_tout 4 -4; oeil 6 -6
oeil_> 6 -6; offre 13 -13; offre_plus 13 -13; oh 8 -8; oh_ben 6 -6; oh_j 4 -4; oh_la 4 -4; oh_let 9 -9; oh_non 4 -4
oh_punai 9 -9; oh_que 15 -15; oh_vous 5 -5; ok 12 -12; ok_> 7 -7; ok_allez 12 -12; ok_d 8 -8; ok_je 6 -6
ok_mais 6 -6; ok_pas 10 -10; ok_pour 7 -7; olga 9 -9; olga_petro 9 -9; olivi 12 -12; olivi_blanc 8 -8
olivi_duboi 5 -5; olliv 6 -6; olliv_deux 6 -6; on 9 -9; on_a 7 -7; on_arriv 9 -9; on_atten 14 -14; on_capte 8 -8
on_conti 1 -1; on_dirai 7 -7; on_en 7 -7; on_essai 11 -11; on_est 10 -10; on_fait 8 -8; on_m 6 -6; on_me -18 18
on_n 8 -8; on_ne -4 4; on_peut -7 7; on_s 7 -7; on_se 6 -6; on_utili 2 -2; on_va 2 -2; on_verra 7 -7; ont 7 -7
ont_laiss 7 -7; ont_pas 7 -7; ont_secti 4 -4; onze 12 -12; onze_> 12 -12; onze_onze 13 -13; onze_tranq 3 -3
open 7 -7; open_space 7 -7; opera -11 11; opera_> -17 17; opera_a 9 -9; opera_au -10 10; opera_c 12 -12
opera_de 9 -9; opera_est 13 -13; opera_histo 12 -12; opera_humai -14 14; opera_je 8 -8; opera_opera -12 12
opera_parce 10 -10; opera_s -10 10; or 6 -6; or_il 6 -6; orage 8 -8; orage_d 1 -1; orage_je 9 -9; orang 15 -15
orang_> 15 -15; orang_elle 3 -3; orang_et 4 -4; orang_m 5 -5; orang_point 7 -7; ordi 6 -6; ordi_dans 8 -8
ordi_du 2 -2; ordi_porta 6 -6; ordin 8 -8; ordin_> 1 -1; ordin_alors 2 -2; ordin_conce 4 -4; ordin_dit 5 -5
ordin_et 13 -13; ordin_la 6 -6; ordin_ne 3 -3; ordin_parle 13 -13; ordin_porta 6 -6; ordin_sont 9 -9; ordin_une 4 -4
ordin_voila 4 -4; ordis 7 -7; ordis_des 3 -3; ordis_et 9 -9; ordre 7 -7; ordre_> 8 -8; ordre_merci 5 -5; oreil -6 6
oreil_humai -6 6; os -13 13; os_> -9 9; os_que -7 7; os_s -11 11; ottic 3 -3; ottic_e 3 -3; ou -5 5; ou_c -11 11
ou_cinq 10 -10; ou_est -13 13; ou_le 13 -13; ou_non 8 -8; ou_pas -17 17; ou_quatr 10 -10; ou_quoi 10 -10
ou_seize 8 -8; ou_six 14 -14; ou_trois 12 -12; ou_un -7 7; oubli 18 -18; oubli_> 15 -15; oubli_le 5 -5
oubli_les 2 -2; oubli_pardo 5 -5; ouf 8 -8; ouf_> 5 -5; ouf_oui 8 -8; oui 18 -18; oui_> 8 -8; oui_ah 5 -5
oui_allez 5 -5; oui_allo 11 -11; oui_alors 6 -6; oui_bonjo -2 2; oui_c 7 -7; oui_ca 7 -7; oui_chloe 5 -5
oui_conti 9 -9; oui_da 4 -4; oui_de 8 -8; oui_depui 8 -8; oui_deux 10 -10; oui_dites 3 -3; oui_effec 9 -9
oui_enfin 8 -8; oui_euh 11 -11; oui_evide 7 -7; oui_figur 7 -7; oui_grave 12 -12; oui_hein 6 -6; oui_helas 7 -7
oui_il 2 -2; oui_inter 8 -8; oui_j 2 -2; oui_je 9 -9; oui_juste 13 -13; oui_la 5 -5; oui_le 6 -6; oui_madam 11 -11
oui_mais 10 -10; oui_malhe 10 -10; oui_merci 7 -7; oui_mon 12 -12; oui_ni 7 -7; oui_non 6 -6; oui_on 10 -10
oui_ou 8 -8; oui_oui 12 -12; oui_pardo 5 -5; oui_parfa 10 -10; oui_pas 9 -9; oui_peuch 7 -7; oui_plusi 6 -6
oui_pour 2 -2; oui_pourq 6 -6; oui_s 16 -16; oui_sans 5 -5; oui_septa 10 -10; oui_tout 9 -9; oui_tres 4 -4
oui_tu 7 -7; oui_un 9 -9; oui_vingt 1 -1; oui_voila 13 -13; oui_vous 4 -4; outlo 6 -6; outlo_point 6 -6; ouver 7 -7
ouver_la 8 -8; ouvre 8 -8; ouvre_> 7 -7; ouvre_le 1 -1; ouvri 7 -7; ouvri_> 6 -6; ouvri_les 9 -9; p 6 -6; p_a 3 -3
p_comme 6 -6; p_l 5 -5; p_o 8 -8; p_point 6 -6; p_u 5 -5; page 15 -15; page_> 12 -12; page_googl 5 -5; page_s 12 -12
page_vient 6 -6; pages 3 -3; pages_s 3 -3; paie 4 -4; paie_chaqu 2 -2; paie_et 2 -2; paie_tous 6 -6; paiem 7 -7
paiem_ne 1 -1; paiem_sont 9 -9; paill 14 -14; paill_> 14 -14; paix 10 -10; paix_> 10 -10; panne 15 -15
panne_> 10 -10; panne_a 11 -11; panne_d 6 -6; panne_de 5 -5; panne_depui 4 -4; panne_est 6 -6; panne_j 1 -1
panne_je 7 -7; panne_le 1 -1; panne_plus 6 -6; panne_tous 6 -6; panne_va 9 -9; papa 6 -6; papa_> 5 -5
papa_aroba 6 -6; papa_il 9 -9; papie 10 -10; papie_> 10 -10; papie_avec 4 -4; paque 11 -11; paque_> 11 -11
paque_peuch 11 -11; paque_sur 6 -6; par 6 -6; par_coeur 8 -8; par_contr 1 -1; par_erreu 6 -6; par_la 13 -13
par_le 13 -13; par_mois 4 -4; par_quelq -9 9; par_sms 6 -6; par_telep 4 -4; par_un -13 13; parai 7 -7
parai_bien 7 -7; paras 5 -5; paras_on 5 -5; parce 6 -6; parce_qu 8 -8; parce_que 4 -4; pardi 11 -11; pardi_> 11 -11
pardo 20 -20; pardo_> 16 -16; pardo_faure 3 -3; pardo_j 4 -4; pardo_jeann 2 -2; pardo_marin 7 -7; pardo_si 7 -7
pardo_six 6 -6; pardo_soixa 1 -1; pardo_vous 10 -10; pare 5 -5; pare_feu 5 -5; parei 14 -14; parei_> 15 -15
parfa 14 -14; parfa_> 13 -13; parfa_merci 9 -9; parfa_on 6 -6; parla 8 -8; parla_a 8 -8; parle -14 14
parle_> -12 12; parle_a -8 8; parle_angla -4 4; parle_atten 4 -4; parle_au -18 18; parle_aux -9 9; parle_avec -7 7
parle_bien 8 -8; parle_de 22 -22; parle_direc -11 11; parle_fort 10 -10; parle_mieux 9 -9; parle_pas -14 14
parle_plus 9 -9; parle_presq 17 -17; parle_qu -13 13; parle_tout 13 -13; parle_trop 14 -14; parle_vrai -8 8
part 7 -7; part_> 8 -8; part_c 4 -4; part_sur 5 -5; parte 10 -10; parte_pas 8 -8; parte_plus 6 -6; parti 22 -22
parti_> 22 -22; parti_faire 2 -2; parti_mange 7 -7; parto 15 -15; parto_> 15 -15; pas 8 -8; pas_> 18 -18
pas_a 17 -17; pas_alors 4 -4; pas_arran 13 -13; pas_arriv 5 -5; pas_au 1 -1; pas_aux -16 16; pas_avec -5 5
pas_avoir 10 -10; pas_beauc 11 -11; pas_besoi 42 -42; pas_bien 10 -10; pas_bon 6 -6; pas_bouge 7 -7; pas_c 5 -5
pas_ca 9 -9; pas_ce 18 -18; pas_certa 11 -11; pas_chang 7 -7; pas_chez 6 -6; pas_com 3 -3; pas_combi 9 -9
pas_compr 15 -15; pas_compt 7 -7; pas_conna 6 -6; pas_conte 6 -6; pas_contr -8 8; pas_d 15 -15; pas_dans 8 -8
pas_demar 7 -7; pas_discu -16 16; pas_donne -4 4; pas_du 13 -13; pas_elle 6 -6; pas_emett 9 -9; pas_en 10 -10
pas_encor 15 -15; pas_enerv 9 -9; pas_enfin 10 -10; pas_enten 5 -5; pas_envie -19 19; pas_essay 5 -5; pas_eu 8 -8
pas_exact 17 -17; pas_fache 8 -8; pas_faire 6 -6; pas_fait 11 -11; pas_faux 13 -13; pas_fonct 9 -9; pas_grave 7 -7
pas_ici 5 -5; pas_inter 3 -3; pas_je -5 5; pas_juste -13 13; pas_l 8 -8; pas_la 23 -23; pas_le -4 4; pas_les 9 -9
pas_ludov 4 -4; pas_ma 4 -4; pas_maint 18 -18; pas_mais 5 -5; pas_malgr 4 -4; pas_march 8 -8; pas_me -9 9
pas_merci 7 -7; pas_mieux 1 -1; pas_moi 28 -28; pas_mon 8 -8; pas_monsi 5 -5; pas_moyen -3 3; pas_non 9 -9
pas_norma 12 -12; pas_oui 8 -8; pas_par 8 -8; pas_parle -16 16; pas_pas 4 -4; pas_passe -9 9; pas_pluto -11 11
pas_possi -12 12; pas_pour 10 -10; pas_press 9 -9; pas_pu 9 -9; pas_qu 15 -15; pas_quand 2 -2; pas_que 14 -14
pas_quelq -22 22; pas_quest 13 -13; pas_rappe 20 -20; pas_recon 4 -4; pas_regar 2 -2; pas_regle 7 -7; pas_resea 6 -6
pas_resol 8 -8; pas_reven 6 -6; pas_s -13 13; pas_savez 5 -5; pas_se 4 -4; pas_serie 6 -6; pas_si 2 -2
pas_speci 10 -10; pas_telep 16 -16; pas_terri 11 -11; pas_touch 5 -5; pas_toute -13 13; pas_trop 13 -13; pas_un -7 7
pas_une -4 4; pas_venu 18 -18; pas_verif 6 -6; pas_vous 6 -6; pas_vrai 9 -9; pas_vraim 13 -13; pas_y -14 14
pasca 8 -8; pasca_obisp 8 -8; passa 14 -14; passa_d 14 -14; passe -15 15; passe_> 14 -14; passe_a 13 -13
passe_au 9 -9; passe_comme 1 -1; passe_coudo -7 7; passe_demai 9 -9; passe_hier 19 -19; passe_il 8 -8; passe_j 4 -4
passe_jeudi 7 -7; passe_l 1 -1; passe_la -6 6; passe_le -10 10; passe_mais 1 -1; passe_mardi 2 -2; passe_moi -30 30
passe_par 13 -13; passe_pas 22 -22; passe_perso 5 -5; passe_plus 8 -8; passe_pour 11 -11; passe_quelq -8 8
passe_rien 9 -9; passe_sur 1 -1; passe_un -12 12; passe_une -13 13; passe_votre -16 16; paste 7 -7; paste_aroba 7 -7
patie 17 -17; patie_> 12 -12; patie_il 5 -5; patie_ne 2 -2; patie_qu 13 -13; patro 1 -1; patro_> -21 21
patro_est 8 -8; patro_et 1 -1; patro_va 11 -11; paul 19 -19; paul_> 10 -10; paul_aroba 7 -7; paul_chez 13 -13
paul_duran 9 -9; paul_point 3 -3; paul_rouss 7 -7; paul_tiret 7 -7; pauli 3 -3; pauli_p 3 -3; paye 7 -7
paye_cinqu 4 -4; paye_la 8 -8; payer 9 -9; payer_factu 9 -9; pays 10 -10; pays_mais 10 -10; pc 11 -11; pc_au 3 -3
pc_et 8 -8; pc_l 3 -3; pc_ma 2 -2; pc_un 6 -6; pc_une 9 -9; peete 6 -6; peete_aroba 6 -6; peine 21 -21; peine_> 5 -5
peine_de 21 -21; peine_en 5 -5; penda 6 -6; penda_les 7 -7; penda_un 5 -5; pense 11 -11; pense_> 11 -11
pense_bien 5 -5; pense_depui 1 -1; pense_pas 8 -8; pense_que 13 -13; perd 1 -1; perd_le 1 -1; perdr 8 -8
perdr_mon 8 -8; perdu 7 -7; perdu_> 8 -8; perdu_inter 5 -5; perdu_la 6 -6; perdu_quand 2 -2; pere 9 -9; pere_> 9 -9
perfe 8 -8; perfe_adess 8 -8; perma 7 -7; perma_au 7 -7; perra 7 -7; perra_avec 7 -7; perri 1 -1; perri_je 1 -1
persi 12 -12; persi_> 12 -12; perso -5 5; perso_> 2 -2; perso_a 13 -13; perso_agee 13 -13; perso_au 1 -1
perso_avec 7 -7; perso_ca 5 -5; perso_d -16 16; perso_dans 7 -7; perso_de 12 -12; perso_depui 9 -9; perso_en -13 13
perso_euh -13 13; perso_fait 6 -6; perso_handi 18 -18; perso_je -10 10; perso_la -8 8; perso_n 17 -17
perso_ne 22 -22; perso_pas -16 16; perso_peut 10 -10; perso_physi -8 8; perso_que 1 -1; perso_qui 4 -4
perso_reell -8 8; perso_s -17 17; perso_titul 9 -9; perso_touch 11 -11; perte 13 -13; perte_de 13 -13; pete 8 -8
pete_les 8 -8; peter 9 -9; peter_un 9 -9; petit 19 -19; petit_> 11 -11; petit_a 4 -4; petit_aroba 5 -5
petit_boite 3 -3; petit_boiti 7 -7; petit_campi 5 -5; petit_dame 4 -4; petit_enfan 8 -8; petit_l 3 -3
petit_poste 4 -4; petit_probl 6 -6; petit_touch 7 -7; petit_trent 10 -10; petit_villa 4 -4; petro 9 -9; petro_> 9 -9
peu 15 -15; peu_> 6 -6; peu_agace 7 -7; peu_chelo 9 -9; peu_decu 7 -7; peu_embet 6 -6; peu_enerv 7 -7
peu_inqui 6 -6; peu_lent 4 -4; peu_mal 6 -6; peu_parto 11 -11; peu_perdu 8 -8; peu_pour 11 -11; peu_pres 11 -11
peu_stres 5 -5; peu_surpr 7 -7; peuch 15 -15; peuch_> 7 -7; peuch_un 11 -11; peur 7 -7; peur_que 7 -7; peut 1 -1
peut_aider 3 -3; peut_avoir -6 6; peut_dire 19 -19; peut_essay 11 -11; peut_etre 11 -11; peut_faire 16 -16
peut_m 10 -10; peut_me -9 9; peut_parle -11 11; peut_pas 6 -6; peut_plus 6 -6; peux_appel 10 -10; peux_avoir -13 13
peux_de 11 -11; peux_etre -15 15; peux_le 12 -12; peux_m -11 11; peux_navig 12 -12; peux_ni 8 -8; peux_parle -21 21
peux_pas 5 -5; peux_plus 11 -11; peux_recev 12 -12; peux_savoi 11 -11; peux_toujo 11 -11; peux_y 7 -7; phili 7 -7
phili_garni 7 -7; photo 9 -9; photo_point 9 -9; physi -8 8; physi_> -8 8; piece 9 -9; piece_> 6 -6; piece_joint 7 -7
pierr 6 -6; pierr_aroba 9 -9; pierr_marti 5 -5; pierr_point 6 -6; pierr_tiret 7 -7; pilot -6 6; pilot_dans -6 6
pire 11 -11; pire_> 14 -14; pire_qu 7 -7; placa 10 -10; placa_> 10 -10; plain 9 -9; plain_contr 6 -6; plain_pas 8 -8
plais 11 -11; plais_> 11 -11; plait -5 5; plait_aidez 9 -9; plait_j 6 -6; plait_je -11 11; plait_madam 1 -1
plait_pas -6 6; plait_un -13 13; plant 12 -12; plant_encor 12 -12; play 7 -7; play_> 7 -7; pleas -6 6; pleas_je -6 6
plein 12 -12; plein_dans 12 -12; plein_de 5 -5; plein_et 8 -8; plein_le 7 -7; plein_zoom 6 -6; pleut 12 -12
pleut_depui 12 -12; plomb 8 -8; plomb_> 8 -8; plus 20 -20; plus_33 5 -5; plus_> 6 -6; plus_a 9 -9; plus_aller 6 -6
plus_appel 10 -10; plus_au 1 -1; plus_aucun 8 -8; plus_besoi 1 -1; plus_ca 7 -7; plus_chez 3 -3; plus_d 6 -6
plus_de 8 -8; plus_demar 2 -2; plus_depui 3 -3; plus_du 4 -4; plus_et 3 -3; plus_fort 9 -9; plus_heure 7 -7
plus_inter 6 -6; plus_j 5 -5; plus_jamai 10 -10; plus_jouer 5 -5; plus_la 6 -6; plus_le 8 -8; plus_les 7 -7
plus_mais 1 -1; plus_mes 7 -7; plus_mon 4 -4; plus_moyen 11 -11; plus_n 7 -7; plus_parle 4 -4; plus_patie 13 -13
plus_perso 13 -13; plus_point 8 -8; plus_qu 7 -7; plus_rapid 13 -13; plus_recon 2 -2; plus_rien 5 -5; plus_ses 6 -6
plus_simpl 3 -3; plus_tard 8 -8; plus_trent 1 -1; plus_trois 2 -2; plus_tut 7 -7; plus_un 13 -13; plus_vite 10 -10
plusi 11 -11; plusi_fois 6 -6; plusi_perso 11 -11; pluto_non 9 -9; pluto_que 9 -9; pluto_une -11 11; point 11 -11
point_arnau 7 -7; point_b 6 -6; point_baill 7 -7; point_be 9 -9; point_beaun 2 -2; point_benal 6 -6
point_benoi 7 -7; point_benze 8 -8; point_berna 5 -5; point_blanc 5 -5; point_blond 8 -8; point_bois 7 -7
point_c 8 -8; point_carpe 8 -8; point_ch 5 -5; point_chen 5 -5; point_cheri 1 -1; point_clair 4 -4; point_com 7 -7
point_cote 5 -5; point_d 6 -6; point_doubl 7 -7; point_dr 7 -7; point_du 7 -7; point_duboi 5 -5; point_dumas 6 -6
point_dupon 6 -6; point_duran 3 -3; point_fab 4 -4; point_faure 3 -3; point_fort 3 -3; point_fr 8 -8
point_gagno 6 -6; point_gamin 9 -9; point_girar 4 -4; point_gueri 1 -1; point_h 8 -8; point_hadj 5 -5; point_i 6 -6
point_jo 5 -5; point_kern 6 -6; point_lacaz 2 -2; point_lacou 4 -4; point_le 6 -6; point_lecle 5 -5
point_lefev 9 -9; point_leger 9 -9; point_lopez 3 -3; point_marie 10 -10; point_marin 6 -6; point_marte 7 -7
point_marti 5 -5; point_me 7 -7; point_merci 7 -7; point_meuni 5 -5; point_morea 3 -3; point_morel 7 -7
point_mouli 4 -4; point_net 8 -8; point_nguye 6 -6; point_noel 8 -8; point_nord 9 -9; point_olliv 6 -6; point_p 7 -7
point_peete 6 -6; point_petit 5 -5; point_r 7 -7; point_renau 3 -3; point_roux 7 -7; point_roy 6 -6; point_sur 8 -8
point_vidal 4 -4; point_weber 7 -7; point_z 2 -2; pol 11 -11; pol_aroba 11 -11; polit 8 -8; polit_inter 8 -8
pompi 8 -8; pompi_> 8 -8; por -7 7; por_favor -7 7; porca 6 -6; porca_miser 6 -6; porta 9 -9; porta_> 11 -11
porta_affic 9 -9; porta_arriv 6 -6; porta_ca 1 -1; porta_chacu 2 -2; porta_dans 2 -2; porta_de 2 -2; porta_et 6 -6
porta_il 5 -5; porta_impos 7 -7; porta_j 3 -3; porta_la 2 -2; porta_n 8 -8; porta_ne 3 -3; porta_parce 5 -5
porta_pourt 4 -4; porta_qui 5 -5; porta_se 3 -3; porte 18 -18; porte_> 12 -12; porte_douze 7 -7; porte_gauch 7 -7
porte_plain 6 -6; portu 5 -5; portu_> 5 -5; pose 6 -6; pose_probl 5 -5; pose_souci 5 -5; pose_une 7 -7; posee 4 -4
posee_au 4 -4; posez 2 -2; posez_une 2 -2; possi 5 -5; possi_> 13 -13; possi_d -13 13; possi_oui 23 -23; posta 6 -6
posta_c 6 -6; poste 14 -14; poste_> 11 -11; poste_a 8 -8; poste_dans 12 -12; poste_de 4 -4; poste_et 7 -7
poste_point 7 -7; poste_repar 4 -4; pote 1 -1; pote_m 1 -1; pour 10 -10; pour_aller 5 -5; pour_annul 7 -7
pour_autre 9 -9; pour_ca 7 -7; pour_de -2 2; pour_des 4 -4; pour_l 8 -8; pour_la 8 -8; pour_le 8 -8; pour_lui -9 9
pour_ma -6 6; pour_me -9 9; pour_moi 7 -7; pour_mon 7 -7; pour_redem 3 -3; pour_rien 10 -10; pour_tout 6 -6
pour_un 12 -12; pour_une 21 -21; pour_verif 1 -1; pour_votre 4 -4; pour_vous -8 8; pourq 13 -13; pourq_faire 8 -8
pourq_mais 7 -7; pourq_pas 8 -8; pourq_vous 8 -8; pourr -15 15; pourr_> 12 -12; pourr_je -15 15; pourr_me -10 10
pourr_vous -8 8; pourt 2 -2; pourt_il 4 -4; pouve -5 5; pouve_m 12 -12; pouve_me -24 24; pouve_pas -10 10
pouve_repet 20 -20; pouve_vous -1 1; pouvi -7 7; pouvi_me -7 7; pouvo 4 -4; pouvo_clore 4 -4; prefe -6 6
prefe_avoir -13 13; prefe_conti 16 -16; prefe_expli -8 8; prefe_parle -12 12; prefe_pas 14 -14; prefe_qu -9 9
prefe_suivr 9 -9; premi 11 -11; premi_etage 13 -13; premi_fois 5 -5; premi_ne 1 -1; premi_perso 1 -1; prend -1 1
prend_> -2 2; prend_argen 5 -5; prend_deux 9 -9; prend_la -11 11; prend_le 4 -4; prend_pour 8 -8; prend_un 9 -9
prene 17 -17; prene_pour 10 -10; prene_votre 10 -10; prenn -8 8; prenn_mon -8 8; preno 14 -14; preno_avec 5 -5
preno_c 9 -9; preno_et 4 -4; preno_julie 7 -7; preno_thoma 3 -3; pres 11 -11; pres_> 5 -5; pres_une 8 -8; prese 7 -7
prese_bapti 7 -7; presq 18 -18; presq_comme 17 -17; presq_tous 7 -7; press 7 -7; press_> 13 -13; press_alors 4 -4
press_c 2 -2; press_vous 1 -1; prest 6 -6; prest_infor 6 -6; pret 5 -5; pret_> 5 -5; preve 5 -5; preve_> 5 -5
previ -13 13; previ_je -13 13; prie -7 7; prie_> -8 8; prie_j 10 -10; prige 7 -7; prige_> 7 -7; princ 4 -4
princ_ne 4 -4; print 4 -4; print_> 4 -4; prior 5 -5; prior_> 5 -5; pris 1 -1; pris_une 1 -1; prise 17 -17
prise_> 15 -15; prise_il 2 -2; prive 6 -6; prive_> 6 -6; prive_d 5 -5; probl 17 -17; probl_> 11 -11
probl_allez 11 -11; probl_c 5 -5; probl_de 8 -8; probl_est 8 -8; probl_n 8 -8; probl_pas 7 -7; probl_persi 12 -12
probl_resol 12 -12; proce 7 -7; proce_redem 3 -3; proce_sans 7 -7; profe 1 -1; profe_c 1 -1; propo 5 -5
propo_de 5 -5; propr 10 -10; propr_scand 10 -10; proto 7 -7; proto_point 7 -7; proxi 6 -6; proxi_point 6 -6
ps5 8 -8; ps5_> 8 -8; pu 9 -9; pu_> 9 -9; puc 9 -9; puc_> 9 -9; puis 3 -3; puis_a 5 -5; puis_aroba 5 -5
puis_dans 4 -4; puis_deux 3 -3; puis_hier 9 -9; puis_je -13 13; puis_mercr 2 -2; puis_non 6 -6; puis_plus 3 -3
puis_repar 11 -11; puisq 6 -6; puisq_je 8 -8; puiss -11 11; puiss_lui -7 7; puiss_m -7 7; puits 7 -7; puits_> 7 -7
punai 8 -8; punai_elle 9 -9; punai_j 5 -5; pur 3 -3; pur_et 3 -3; puree 9 -9; puree_mais 9 -9; pus 4 -4
pus_acces 4 -4; putai 9 -9; putai_ca 15 -15; putai_de 6 -6; putai_mais 14 -14; qu 5 -5; qu_a -12 12; qu_avant 7 -7
qu_elle 5 -5; qu_est 22 -22; qu_il 16 -16; qu_inter 4 -4; qu_on -14 14; qu_un 9 -9; qu_une 8 -8; quand 13 -13
quand_ils 4 -4; quand_inter 7 -7; quand_j 5 -5; quand_je 17 -17; quand_meme 8 -8; quand_on 3 -3; quara 8 -8
quara_> 9 -9; quara_cinq 6 -6; quara_cinqu 9 -9; quara_deux 11 -11; quara_et 1 -1; quara_neuf 3 -3; quara_quatr 2 -2
quara_sept 13 -13; quara_six 4 -4; quara_trois 3 -3; quart 5 -5; quart_est 5 -5; quato 13 -13; quato_> 6 -6
quato_aroba 9 -9; quato_objet 7 -7; quato_vingt 5 -5; quatr 12 -12; quatr_> 14 -14; quatr_aroba 6 -6; quatr_at 4 -4
quatr_au 4 -4; quatr_barre 8 -8; quatr_caiss 5 -5; quatr_cent 2 -2; quatr_cinq 6 -6; quatr_cinqu 3 -3; quatr_en 4 -4
quatr_et 3 -3; quatr_etage 7 -7; quatr_fois 9 -9; quatr_heure 6 -6; quatr_icitt 7 -7; quatr_merci 4 -4
quatr_neuf 1 -1; quatr_nonan 5 -5; quatr_onze 3 -3; quatr_ordin 18 -18; quatr_ou 10 -10; quatr_perso 16 -16
quatr_poste 10 -10; quatr_quara 15 -15; quatr_quatr 9 -9; quatr_rue 2 -2; quatr_saiso 4 -4; quatr_septa 10 -10
quatr_soixa 4 -4; quatr_te 10 -10; quatr_telep 5 -5; quatr_trent 5 -5; quatr_trois 5 -5; quatr_vingt 7 -7; que -6 6
que_> 16 -16; que_c 3 -3; que_ca 11 -11; que_ce 12 -12; que_celui 11 -11; que_clign 1 -1; que_d 9 -9; que_dehor 7 -7
que_des -11 11; que_deux 4 -4; que_dieu 5 -5; que_est -1 1; que_j -13 13; que_je -15 15; que_l 3 -3; que_la 8 -8
que_le 3 -3; que_les 5 -5; que_ma 3 -3; que_moi 9 -9; que_mon 8 -8; que_nenni 10 -10; que_non 17 -17; que_notre 4 -4
que_oui 19 -19; que_que 4 -4; que_quelq 1 -1; que_racon -7 7; que_redem 6 -6; que_votre -9 9; que_vous -18 18
quel 9 -9; quel_bouto 7 -7; quel_qu -21 21; quel_servi 10 -10; quell 10 -10; quell_bande 10 -10; quell_boite 5 -5
quell_quest 8 -8; quelq -18 18; quelq_un -18 18; quest 15 -15; quest_> 14 -14; quest_a 7 -7; quest_deja 5 -5
quest_sur 5 -5; quest_tranq 7 -7; qui -8 8; qui_a 6 -6; qui_aboie 6 -6; qui_ai 13 -13; qui_atten 9 -9
qui_clign 6 -6; qui_compr -25 25; qui_conna -11 11; qui_decon 7 -7; qui_est -23 23; qui_etes 12 -12; qui_gere 2 -2
qui_gresi 10 -10; qui_habit 16 -16; qui_je -11 11; qui_m 24 -24; qui_mais -10 10; qui_march 10 -10; qui_ne 3 -3
qui_parle -12 12; qui_passe 2 -2; qui_pose 6 -6; qui_puiss -7 7; qui_regar 7 -7; qui_s 10 -10; qui_saute 7 -7
qui_sonne 12 -12; qui_tient 6 -6; qui_va 8 -8; qui_veut 4 -4; qui_vous 13 -13; quich 6 -6; quich_> 6 -6
quinz 13 -13; quinz_> 5 -5; quinz_aroba 6 -6; quinz_au 5 -5; quinz_de 5 -5; quinz_ordin 8 -8; quinz_ou 8 -8
quinz_poste 8 -8; quinz_quatr 2 -2; quinz_rue 9 -9; quinz_sont 5 -5; quinz_zero 6 -6; quitt 6 -6; quitt_votre 6 -6
quoi 12 -12; quoi_> 5 -5; quoi_ce 12 -12; quoi_deja 4 -4; quoi_j 3 -3; quoi_la 5 -5; quoi_qui 5 -5; quoi_un 10 -10
quoi_votre 11 -11; quoi_vous 11 -11; r 12 -12; r_a 8 -8; r_at 7 -7; r_d 6 -6; r_e 7 -7; r_et 7 -7; r_o 8 -8
r_point 2 -2; r_t 5 -5; raccr -3 3; raccr_au 14 -14; raccr_par 6 -6; raccr_si -15 15; raccr_tout 11 -11; racon -7 7
racon_cette -7 7; rade 9 -9; rade_> 10 -10; rade_depui 3 -3; radio 6 -6; radio_> 6 -6; rage 6 -6; rage_> 6 -6
raise 3 -3; raise_sur 3 -3; raiso 17 -17; raiso_> 17 -17; raiso_socia 7 -7; rallu 6 -6; rallu_> 7 -7
rallu_mais 6 -6; rame 9 -9; rame_enorm 5 -5; rame_sur 10 -10; rapid 13 -13; rapid_> 13 -13; rappe -13 13
rappe_> -4 4; rappe_au 4 -4; rappe_c 9 -9; rappe_comme 7 -7; rappe_donc -16 16; rappe_moi -2 2; rappe_par -10 10
rappe_parce 16 -16; rappe_pour 4 -4; ras 12 -12; ras_la 9 -9; ras_le 10 -10; rassu 5 -5; rassu_> 3 -3
rassu_vous 6 -6; rau 6 -6; rau_r 6 -6; re 3 -3; re_je 3 -3; rebel 11 -11; rebel_> 11 -11; rebra 6 -6; rebra_la 6 -6
rebra_mais 4 -4; recev 12 -12; recev_d 8 -8; recev_des 8 -8; recev_les 9 -9; recev_mais 9 -9; recla_> 7 -7
recla_une -6 6; recoi 9 -9; recoi_cinq 8 -8; recoi_mes 10 -10; recoi_plus 8 -8; recom 9 -9; recom_> 9 -9; recon 7 -7
recon_> 7 -7; recou 6 -6; recou_> 6 -6; recu 12 -12; recu_un 9 -9; recu_votre 7 -7; recup 15 -15; recup_inter 13 -13
recup_plus 1 -1; recup_toute 5 -5; redem 19 -19; redem_> 20 -20; redem_avec 14 -14; redem_ca 2 -2; redem_comme 3 -3
redem_ecran 2 -2; redem_et 4 -4; redem_la 7 -7; redem_ma 12 -12; redem_mais 2 -2; redem_non 1 -1; redem_plus 1 -1
redem_tout 6 -6; redem_toute 6 -6; redem_trois 6 -6; redev 11 -11; redev_norma 10 -10; redev_verte 12 -12
redir -6 6; redir_moi -7 7; redir_vous 2 -2; redon -12 12; redon_moi -12 12; reel -13 13; reel_> -13 13; reell -8 8
reell_> -8 8; reess 10 -10; reess_> 10 -10; refle 13 -13; refle_> 14 -14; refon 11 -11; refon_> 11 -11; refus 12 -12
refus_> 17 -17; refus_de 4 -4; regar 15 -15; regar_> 14 -14; regar_des 5 -5; regar_en 8 -8; regar_la 3 -3
regar_les 2 -2; regar_pas 3 -3; regle 11 -11; regle_> 11 -11; regle_ca 8 -8; regle_depui 2 -2; regle_en 8 -8
regle_je 10 -10; regre 10 -10; regre_> 10 -10; relat -16 16; relat_> -11 11; relat_avec -12 12; relou -10 10
relou_les -10 10; remar 13 -13; remar_> 13 -13; remar_ca 7 -7; remar_merci 6 -6; remar_nicke 14 -14; remar_pas 4 -4
remar_tout 5 -5; remar_vite 13 -13; rembo 10 -10; rembo_c 10 -10; remer 9 -9; remer_> 10 -10; remer_pour 8 -8
remi 8 -8; remi_blond 7 -7; remi_point 8 -8; remi_remi 7 -7; remis 9 -9; remis_en 9 -9; remon 3 -3; remon_mais 3 -3
renar 7 -7; renar_> 7 -7; renau 3 -3; renau_aroba 3 -3; rende 22 -22; rende_compt 4 -4; rende_dingu 6 -6
rende_moi -15 15; rende_vous 21 -21; rendu 9 -9; rendu_ridic 9 -9; rene 6 -6; rene_point 6 -6; rense 14 -14
rense_> 14 -14; rentr 7 -7; rentr_dans 7 -7; repar 14 -14; repar_> 15 -15; repar_a 5 -5; repar_merci 4 -4
repar_pour 10 -10; repar_sur 4 -4; repas 10 -10; repas_demai 10 -10; repet 23 -23; repet_> 18 -18; repet_au 1 -1
repet_et 4 -4; repet_la -8 8; repet_ma 7 -7; repet_ne 4 -4; repet_non 15 -15; repet_plus 4 -4; repet_s 18 -18
repon -7 7; repon_> 10 -10; repon_alors -8 8; repon_bon 6 -6; repon_direc 9 -9; repon_en -10 10; repon_est 2 -2
repon_je -7 7; repon_oui 8 -8; repon_plus -5 5; repon_repon 6 -6; repon_toujo 3 -3; repre 7 -7; repre_celui 7 -7
resea 8 -8; resea_> 10 -10; resea_de 8 -8; resea_dedan 3 -3; resea_depui 6 -6; resea_est 7 -7; resea_infor 10 -10
resea_inter 1 -1; resea_mobil 3 -3; resea_n 5 -5; resea_sans 6 -6; resil 9 -9; resil_> 9 -9; resol 10 -10
resol_> 10 -10; respe -6 6; respe_pour -6 6; respo -16 16; respo_> -22 22; respo_de -10 10; respo_du 15 -15
respo_en -10 10; respo_est 16 -16; respo_infor 5 -5; reste 14 -14; reste_a 5 -5; reste_bloqu 8 -8
reste_etein 10 -10; reste_inact 8 -8; reste_m 5 -5; reste_rouge 3 -3; reste_tout 4 -4; resul 7 -7; resul_> 7 -7
retab 15 -15; retab_> 14 -14; retab_depui 4 -4; retab_en 6 -6; retom 6 -6; retom_> 6 -6; retou 2 -2; retou_hein 2 -2
retra 1 -1; retra_alors 1 -1; retro 7 -7; retro_la 1 -1; retro_le 8 -8; reuni 9 -9; reuni_> 7 -7; reuni_avec 12 -12
reuni_zero 2 -2; reven 8 -8; reven_> 10 -10; reven_a 5 -5; reven_mon 2 -2; reven_oui 6 -6; reven_puis 11 -11
reven_sur 6 -6; reven_tout 1 -1; revie 10 -10; revie_> 10 -10; rey 6 -6; rey_r 6 -6; rez 5 -5; rez_de 5 -5
ridic 7 -7; ridic_> 11 -11; ridic_un 5 -5; rien 11 -11; rien_> 20 -20; rien_alors -7 7; rien_aucun 3 -3; rien_c 4 -4
rien_chang 7 -7; rien_contr 1 -1; rien_dans 11 -11; rien_de 7 -7; rien_debra 8 -8; rien_desol 6 -6; rien_donne 7 -7
rien_du 8 -8; rien_fait 12 -12; rien_j 1 -1; rien_moi 11 -11; rien_n 10 -10; rien_ne 5 -5; rien_passe -5 5
rien_que 8 -8; rien_qui 5 -5; rien_redem 4 -4; rien_votre 1 -1; rien_y 6 -6; rire 12 -12; rire_> 12 -12; rivie 5 -5
rivie_sur 5 -5; roami 10 -10; roami_desac 10 -10; robas 9 -9; robas_gmail 8 -8; robas_yahoo 7 -7; robot -24 24
robot_> -18 18; robot_aspir 11 -11; robot_ca 21 -21; robot_est -8 8; robot_je -6 6; robot_la -5 5; robot_mais -15 15
robot_moi -23 23; robot_passe -9 9; robot_toi 11 -11; robot_un -11 11; robot_une -13 13; rond 6 -6; rond_et 5 -5
rond_il 5 -5; rond_sur 1 -1; rond_tout 8 -8; rose 8 -8; rose_blanc 7 -7; rose_et 6 -6; rossi 14 -14; rossi_> 9 -9
rossi_chioc 6 -6; rouge 9 -9; rouge_> 13 -13; rouge_a 3 -3; rouge_clign 2 -2; rouge_et 3 -3; rouge_pas 4 -4
rouge_qui 2 -2; roule 14 -14; roule_> 14 -14; rouss 10 -10; rouss_> 11 -11; rouss_de 6 -6; rouss_r 1 -1
route 11 -11; route_> 9 -9; route_a 8 -8; route_princ 4 -4; route_redem 6 -6; roux 8 -8; roux_aroba 7 -7
roux_chez 7 -7; roy 8 -8; roy_> 6 -6; roy_aroba 9 -9; rue 14 -14; rue_> 2 -2; rue_appar 3 -3; rue_bon 9 -9
rue_de 6 -6; rue_des 8 -8; rue_mais 6 -6; rue_ou 8 -8; s 1 -1; s_actua 9 -9; s_affic 13 -13; s_allum 8 -8
s_appai 8 -8; s_appel 11 -11; s_arran 7 -7; s_comme 3 -3; s_d 7 -7; s_e 6 -6; s_en -1 1; s_enten 7 -7; s_est 19 -19
s_go 9 -9; s_il -7 7; s_o 7 -7; s_occup 5 -5; s_ouvre 7 -7; s_ouvri 6 -6; s_point 6 -6; s_s 6 -6; s_y 6 -6; sa 9 -9
sa_fait 4 -4; sa_redem 7 -7; sa_s 5 -5; sa_suffi 6 -6; sabin 8 -8; sabin_point 8 -8; sache 14 -14; sache_> 14 -14
saint 6 -6; saint_marti 6 -6; sais 9 -9; sais_> 13 -13; sais_c 1 -1; sais_pas 6 -6; sais_rien 11 -11; sais_trop 8 -8
saisi 9 -9; saisi_> 9 -9; saiso 4 -4; saiso_avec 4 -4; salon 13 -13; salon_> 15 -15; salon_celui 3 -3; salon_la 8 -8
salon_on 4 -4; salut 6 -6; salut_c 6 -6; samia 8 -8; samia_hadj 8 -8; samir 9 -9; samir_belka 9 -9; sang 6 -6
sang_vous 6 -6; sans 15 -15; sans_accen 4 -4; sans_arret 4 -4; sans_aucun 7 -7; sans_cesse 6 -6; sans_facon 9 -9
sans_faute 5 -5; sans_fil 4 -4; sans_h 6 -6; sans_impor 3 -3; sans_inter 5 -5; sans_la 4 -4; sans_telep 5 -5
saoul 7 -7; saoul_> 23 -23; saoul_avec 14 -14; saoul_les -13 13; sarah 11 -11; sarah_benal 11 -11; sarah_point 7 -7
sauf 4 -4; sauf_dans 4 -4; saura 4 -4; saura_pas 4 -4; saute 8 -8; saute_> 8 -8; saute_le 6 -6; saute_penda 7 -7
sav -3 3; sav_aroba 8 -8; sav_humai -7 7; savez -9 9; savez_> -10 10; savez_alors 5 -5; savez_je 1 -1
savez_moi 1 -1; savez_vous 10 -10; savoi 16 -16; savoi_> 11 -11; savoi_ca 8 -8; savoi_quand 7 -7; savoi_si 6 -6
scand 18 -18; scand_> 16 -16; scand_d 5 -5; scand_je 6 -6; scand_un 6 -6; sdsl 6 -6; sdsl_depui 6 -6; se 12 -12
se_co 5 -5; se_compr 5 -5; se_conne 9 -9; se_coupe 6 -6; se_decon 9 -9; se_fait 4 -4; se_fige 5 -5; se_fout 9 -9
se_foutr 1 -1; se_lance 10 -10; se_matin 3 -3; se_moque 6 -6; se_passe 11 -11; se_plain 8 -8; se_trouv 6 -6
secon 11 -11; secon_> 11 -11; secon_et 1 -1; secre -8 8; secre_a 9 -9; secre_aroba 10 -10; secre_n -10 10
secti 4 -4; secti_le 4 -4; seize 24 -24; seize_> 8 -8; seize_cinqu 1 -1; seize_dix 2 -2; seize_douze 5 -5
seize_machi 14 -14; semai 17 -17; semai_> 19 -19; semai_derni 19 -19; semai_passe 10 -10; semai_que 11 -11
semai_sans 5 -5; sept 13 -13; sept_> 14 -14; sept_a 7 -7; sept_aroba 6 -6; sept_cinq 3 -3; sept_cinqu 4 -4
sept_dix 4 -4; sept_euh 5 -5; sept_huit 4 -4; sept_machi 8 -8; sept_non 9 -9; sept_nonan 7 -7; sept_poste 4 -4
sept_quara 5 -5; sept_quatr 8 -8; sept_six 5 -5; sept_soixa 12 -12; sept_trent 2 -2; sept_vingt 2 -2
sept_voila 2 -2; sept_zero 5 -5; septa 6 -6; septa_> 7 -7; septa_cinq 12 -12; septa_deux 2 -2; septa_et 4 -4
septa_fois 10 -10; septa_sept 4 -4; septa_six 5 -5; sera 3 -3; sera_plus 3 -3; serai 10 -10; serai_bien 13 -13
serai_il -9 9; serai_pluto 11 -11; serai_regle 9 -9; serai_repar 10 -10; serie 14 -14; serie_> 9 -9
serie_marre 8 -8; serve 8 -8; serve_> 6 -6; serve_a 8 -8; serve_plus 5 -5; servi -2 2; servi_> 20 -20
servi_a -10 10; servi_apres -13 13; servi_clien -13 13; servi_de 19 -19; servi_deplo 10 -10; servi_depui 7 -7
servi_des 8 -8; servi_est 16 -16; servi_je -8 8; servi_techn -14 14; servi_une -7 7; ses 6 -6; ses_chain 6 -6
ses_etude 1 -1; seul 16 -16; seul_> 11 -11; seul_appar 15 -15; seul_au 9 -9; seul_mot 7 -7; seul_y 7 -7
seule 10 -10; seule_> 6 -6; seule_appar 12 -12; seule_il -13 13; seule_la 16 -16; seule_lumie 3 -3; seule_un 9 -9
sfr 10 -10; sfr_> 13 -13; sfr_point 7 -7; si 3 -3; si_> 20 -20; si_c 5 -5; si_ca 5 -5; si_en 7 -7; si_enfin 9 -9
si_fait 9 -9; si_j 5 -5; si_je -14 14; si_la 6 -6; si_on 4 -4; si_si 20 -20; si_tard 9 -9; si_un 8 -8; si_vous -7 7
signa 11 -11; signa_> 12 -12; signa_de 3 -3; signa_l 7 -7; signa_meme 3 -3; signa_sur 12 -12; signe 8 -8
signe_> 8 -8; silen 11 -11; silen_compl 11 -11; silen_j 11 -11; silen_radio 6 -6; silva 8 -8; silva_> 9 -9
silva_de 5 -5; sim 12 -12; sim_> 8 -8; sim_dans 2 -2; sim_elle 2 -2; sim_n 4 -4; sim_non 2 -2; sim_pour 8 -8
simon 8 -8; simon_> 8 -8; simon_et 7 -7; simpl 11 -11; simpl_> 3 -3; simpl_debra 3 -3; simpl_il 3 -3
simpl_signa 7 -7; sinon -6 6; sinon_on -6 6; sis 4 -4; sis_douze 4 -4; site 7 -7; site_ne 7 -7; sites 9 -9
sites_> 9 -9; situa -9 9; situa_> -9 9; six 13 -13; six_78 8 -8; six_> 16 -16; six_ans 6 -6; six_aroba 9 -9
six_cent 2 -2; six_cinq 4 -4; six_cinqu 6 -6; six_comme 1 -1; six_dix 4 -4; six_douze 6 -6; six_en 2 -2; six_et 6 -6
six_euh 5 -5; six_huita 4 -4; six_je 9 -9; six_mille 2 -2; six_non 2 -2; six_nonan 6 -6; six_onze 13 -13
six_poste 7 -7; six_quara 7 -7; six_quato 5 -5; six_quatr 6 -6; six_sept 6 -6; six_six 8 -8; six_soixa 8 -8
six_tout 6 -6; six_trent 7 -7; six_un 4 -4; six_vingt 9 -9; six_zero 5 -5; sixie 4 -4; sixie_fois 4 -4; skyne 8 -8
skyne_point 8 -8; smart 4 -4; smart_ne 4 -4; smet 10 -10; smet_> 10 -10; sms 9 -9; sms_> 9 -9; sms_je 6 -6
sms_ni 3 -3; sms_parte 8 -8; sms_pas 5 -5; sms_passe 1 -1; socia 7 -7; socia_> 7 -7; socie 14 -14; socie_> 5 -5
socie_dupon 6 -6; socie_duran 10 -10; socie_est 14 -14; socie_l 6 -6; socie_soget 10 -10; socie_trans 10 -10
soeur 3 -3; soeur_de 5 -5; soeur_elle 4 -4; soeur_en 3 -3; soget 11 -11; soget_> 10 -10; soget_s 7 -7; soir 9 -9
soir_> 10 -10; soir_y 1 -1; soit 7 -7; soit_une 7 -7; soixa 10 -10; soixa_ans 3 -3; soixa_cinq 3 -3
soixa_cinqu 9 -9; soixa_de 8 -8; soixa_deux 3 -3; soixa_dix 7 -7; soixa_douze 9 -9; soixa_et 6 -6; soixa_neuf 11 -11
soixa_quato 9 -9; soixa_quatr 4 -4; soixa_quinz 6 -6; soixa_seize 4 -4; soixa_sept 6 -6; soixa_six 12 -12
soixa_soixa 10 -10; soixa_treiz 4 -4; soixa_trois 5 -5; sol 6 -6; sol_> 6 -6; solde 9 -9; solde_> 9 -9; someo -6 6
someo_pleas -6 6; somme 9 -9; somme_dans 4 -4; somme_la 10 -10; son 11 -11; son_> 5 -5; son_est 11 -11
son_telep 5 -5; sonne 18 -18; sonne_a 12 -12; sonne_dans 2 -2; sonne_ne 4 -4; sonne_occup 4 -4; sonne_pas 2 -2
sonne_plus 10 -10; sonne_toujo 4 -4; sont 14 -14; sont_a 6 -6; sont_coupe 6 -6; sont_hache 8 -8; sont_hors 7 -7
sont_inacc 2 -2; sont_super 9 -9; sont_touch 5 -5; sont_tous 11 -11; sont_verte 2 -2; sont_verts 4 -4; sophi 13 -13
sophi_aroba 3 -3; sophi_duboi 9 -9; sophi_duran 5 -5; sophi_lefeb 5 -5; sophi_legra 8 -8; sophi_marti 10 -10
sophi_morel 9 -9; sophi_tiret 7 -7; sorti -4 4; sorti_> 12 -12; sorti_a 7 -7; sorti_tous -6 6; souci 21 -21
souci_> 15 -15; souci_allez 8 -8; souci_au 5 -5; souci_avec 6 -6; souci_chez 8 -8; souci_d 1 -1; souci_de 3 -3
souci_faite 5 -5; souci_la 1 -1; souci_merci 4 -4; souci_que 4 -4; souha -19 19; souha_etre -6 6; souha_faire 8 -8
souha_joind -13 13; souha_m -11 11; souha_parle -7 7; souha_pas 11 -11; sous 9 -9; sous_la 9 -9; sous_sol 6 -6
soyez -6 6; soyez_genti -6 6; space 7 -7; space_> 7 -7; speak -6 6; speak_to -6 6; speci 10 -10; speci_> 10 -10
speed 8 -8; speed_test 8 -8; stabl 14 -14; stabl_maint 14 -14; stand -9 9; stand_> -24 24; stand_chez 11 -11
stand_de 8 -8; stand_est 8 -8; stand_je 13 -13; stand_ne 35 -35; stand_telep 13 -13; steph 5 -5; steph_point 5 -5
stop -9 9; stop_je -9 9; stres 5 -5; stres_j 5 -5; stupi 10 -10; stupi_ou 10 -10; stylo 9 -9; stylo_> 9 -9
subis 7 -7; subis_une 7 -7; sud 4 -4; sud_> 4 -4; suffi 17 -17; suffi_> 9 -9; suffi_basta 6 -6; suffi_maint 17 -17
suis 21 -21; suis_a 7 -7; suis_agee -10 10; suis_au 12 -12; suis_avec 17 -17; suis_carlo 5 -5; suis_clien 6 -6
suis_confu 4 -4; suis_coupe 3 -3; suis_d 8 -8; suis_dans 11 -11; suis_desol 7 -7; suis_devan 5 -5; suis_elodi 5 -5
suis_embet 8 -8; suis_en 9 -9; suis_encor 3 -3; suis_enerv 6 -6; suis_enfin 7 -7; suis_exced 8 -8; suis_fatig 5 -5
suis_folle 6 -6; suis_furie 8 -8; suis_hors 6 -6; suis_infor 9 -9; suis_injoi 4 -4; suis_l 12 -12; suis_la 3 -3
suis_le 6 -6; suis_madam 5 -5; suis_miche 7 -7; suis_moi 12 -12; suis_ne 2 -2; suis_opera 9 -9; suis_pas 9 -9
suis_patie 2 -2; suis_pierr 5 -5; suis_press 3 -3; suis_pret 5 -5; suis_recon 9 -9; suis_seul 4 -4; suis_sur 8 -8
suis_techn 6 -6; suis_toujo 4 -4; suis_tout 6 -6; suis_tres 6 -6; suis_un 13 -13; suis_une 12 -12; suis_vieil -14 14
suis_votre 3 -3; suis_vraim 5 -5; suite -8 8; suite_> -8 8; suivr 9 -9; suivr_vos 9 -9; sujet 6 -6; sujet_de 6 -6
sujet_du 5 -5; super -3 3; super_> -15 15; super_aroba 5 -5; super_c 12 -12; super_ca 6 -6; super_longs 9 -9
super_oui 16 -16; suppo -20 20; suppo_> -11 11; suppo_entre -10 10; suppo_humai -5 5; suppo_nivea -8 8
suppo_s -10 10; suppo_techn -4 4; sur 12 -12; sur_> 7 -7; sur_cinq 8 -8; sur_deux 7 -7; sur_dix 12 -12
sur_googl 6 -6; sur_inter 6 -6; sur_la 10 -10; sur_le 14 -14; sur_ma 5 -5; sur_mon 5 -5; sur_notre 6 -6
sur_que 10 -10; sur_quel 7 -7; sur_quelq -9 9; sur_repon 9 -9; sur_son 5 -5; sur_tous 4 -4; sur_trois 4 -4
sur_un -9 9; sur_votre 3 -3; surpr 7 -7; surpr_> 7 -7; surto 16 -16; surto_la 2 -2; surto_ne 12 -12; surto_pas 8 -8
surve 6 -6; surve_sont 6 -6; switc 9 -9; switc_> 8 -8; switc_veut 5 -5; sylvi 8 -8; sylvi_march 8 -8; sympa 13 -13
sympa_> 13 -13; synch 9 -9; synch_> 10 -10; synch_pas 1 -1; t -2 2; t_> 8 -8; t_as 6 -6; t_aurai -7 7; t_comme 5 -5
t_e 5 -5; t_es 11 -11; t_i 5 -5; t_il -15 15; ta 8 -8; ta_gueul 8 -8; tabar 9 -9; tabar_ca 9 -9; table 17 -17
table_> 13 -13; table_a 5 -5; table_des 2 -2; table_elle 12 -12; table_et 5 -5; table_la 2 -2; table_mon 3 -3
tais 11 -11; tais_toi 11 -11; tant -9 9; tant_que -9 9; tanto 3 -3; tanto_> 3 -3; tapez -12 12; tapez_moi -12 12
tard 9 -9; tard_> 9 -9; te 10 -10; te_> 10 -10; teams 8 -8; teams_ca 8 -8; techn -10 10; techn_> -12 12
techn_a 16 -16; techn_allai 7 -7; techn_au -6 6; techn_avait 11 -11; techn_c 7 -7; techn_de -17 17; techn_depui 4 -4
techn_devai 5 -5; techn_direc -18 18; techn_doit 17 -17; techn_en -8 8; techn_est 29 -29; techn_hier 13 -13
techn_humai -8 8; techn_il 9 -9; techn_infor 6 -6; techn_je 7 -7; techn_la -12 12; techn_m 13 -13; techn_mais 8 -8
techn_me -23 23; techn_merci 20 -20; techn_moi 6 -6; techn_n 16 -16; techn_non 10 -10; techn_ont 7 -7
techn_orang 5 -5; techn_ou -15 15; techn_oui -18 18; techn_pas -11 11; techn_passe 8 -8; techn_pour 8 -8
techn_qui -14 14; techn_repas 10 -10; techn_resea 8 -8; techn_s -35 35; techn_tout -16 16; techn_va 12 -12
techn_vient 17 -17; tele 12 -12; tele_> 16 -16; tele_dit 3 -3; tele_elle 7 -7; tele_est 10 -10; tele_et 10 -10
tele_l 4 -4; tele_ne 2 -2; tele_ni 7 -7; tele_non 1 -1; tele_plus 5 -5; tele_s 5 -5; telec 9 -9; telec_> 5 -5
telec_mes 7 -7; telec_sont 9 -9; telep 7 -7; telep_> 9 -9; telep_a 5 -5; telep_alors 1 -1; telep_au 4 -4
telep_avec 1 -1; telep_c 4 -4; telep_ca 7 -7; telep_capte 6 -6; telep_cette 5 -5; telep_dans 10 -10; telep_de 9 -9
telep_deux 2 -2; telep_dit 5 -5; telep_du 2 -2; telep_est 10 -10; telep_et 7 -7; telep_fixe 2 -2; telep_fonct 6 -6
telep_gresi 16 -16; telep_il 6 -6; telep_inter 3 -3; telep_les 8 -8; telep_madam 10 -10; telep_maint 5 -5
telep_mais 1 -1; telep_march 1 -1; telep_mobil 7 -7; telep_n 3 -3; telep_ne 7 -7; telep_ni 3 -3; telep_on 4 -4
telep_parce 3 -3; telep_pas -9 9; telep_penda 5 -5; telep_plus 9 -9; telep_porta 8 -8; telep_qui 8 -8
telep_sans 3 -3; telep_sonne 8 -8; telep_un -4 4; telep_va 1 -1; telet 6 -6; telet_que 6 -6; telev 10 -10
telev_> 10 -10; tempe 3 -3; tempe_que 3 -3; temps 7 -7; temps_> 17 -17; temps_de -8 8; temps_en 8 -8
temps_la 11 -11; temps_mais 9 -9; temps_pour 1 -1; temps_quand 4 -4; temps_un -11 11; tenir 8 -8; tenir_> 8 -8
tenu 10 -10; tenu_deux 5 -5; tenu_trent 10 -10; termi 10 -10; termi_> 9 -9; termi_de 8 -8; terri 11 -11
terri_> 11 -11; test 9 -9; test_a 8 -8; test_de 2 -2; test_un 9 -9; teste 12 -12; teste_> 12 -12; teste_c 8 -8
teste_le 5 -5; tete 7 -7; tete_> 7 -7; texto 10 -10; texto_> 9 -9; texto_parte 7 -7; texto_reste 8 -8; therm 7 -7
therm_> 7 -7; thoma 17 -17; thoma_> 13 -13; thoma_f 5 -5; thoma_lerou 5 -5; thoma_un 5 -5; ticke 21 -21
ticke_> 21 -21; ticke_la 6 -6; tient 12 -12; tient_> 10 -10; tient_debou 6 -6; tip 5 -5; tip_top 5 -5; tiret 8 -8
tiret_boite 8 -8; tiret_du 6 -6; tiret_duran 3 -3; tiret_et 6 -6; tiret_goff 6 -6; tiret_henri 7 -7; tiret_lac 5 -5
tiret_laure 5 -5; tiret_lea 6 -6; tiret_lebla 10 -10; tiret_leroy 4 -4; tiret_lyon 7 -7; tiret_marc 4 -4
tiret_marie 6 -6; tiret_marti 9 -9; tiret_morin 8 -8; tiret_paste 7 -7; tiret_photo 9 -9; tiret_plus 8 -8
tiret_roy 10 -10; tiret_simon 7 -7; titul 9 -9; titul_c 9 -9; titul_mais 6 -6; to -6 6; to_someo -6 6; toi 5 -5
toi_je 11 -11; toi_machi -8 8; toi_non 11 -11; toile 6 -6; toile_> 6 -6; toit 10 -10; toit_> 10 -10; tom 12 -12
tom_guill 9 -9; tom_point 5 -5; tombe -3 3; tombe_> 14 -14; tombe_direc 3 -3; tombe_en 3 -3; tombe_la 2 -2
tombe_le -7 7; tombe_sur -9 9; ton 3 -3; ton_chef -16 16; ton_machi 7 -7; tonal 14 -14; tonal_> 13 -13; tonal_n 8 -8
tonal_sur 2 -2; tonne 6 -6; tonne_> 6 -6; top 5 -5; top_c 5 -5; toto 7 -7; toto_un 7 -7; tou 7 -7; tou_> 7 -7
tou_pas 7 -7; touch 10 -10; touch_> 6 -6; touch_a -9 9; touch_au 14 -14; touch_pas 3 -3; toujo 14 -14
toujo_> 11 -11; toujo_aussi 12 -12; toujo_bloqu 5 -5; toujo_ce 6 -6; toujo_coupe 4 -4; toujo_d 7 -7; toujo_dans 8 -8
toujo_down 8 -8; toujo_en 10 -10; toujo_inter 1 -1; toujo_la 4 -4; toujo_le 7 -7; toujo_lui 3 -3; toujo_mort 7 -7
toujo_muet 10 -10; toujo_occup 4 -4; toujo_parei 11 -11; toujo_pas 11 -11; toujo_pour 3 -3; toujo_rien 9 -9
toujo_rouge 10 -10; toujo_toujo 2 -2; tour 10 -10; tour_> 10 -10; tourn 9 -9; tourn_> 7 -7; tourn_elle 5 -5
tourn_en 14 -14; tourn_sa 5 -5; tourn_toujo 8 -8; tous 13 -13; tous_> 13 -13; tous_autan 4 -4; tous_decon 9 -9
tous_en 4 -4; tous_est 6 -6; tous_les 2 -2; tous_monsi 7 -7; tous_verts 7 -7; tout 2 -2; tout_> 18 -18; tout_a -6 6
tout_attac 7 -7; tout_bien 2 -2; tout_bon 12 -12; tout_c 5 -5; tout_ca -7 7; tout_ce 9 -9; tout_colle 7 -7
tout_dans 3 -3; tout_de -5 5; tout_donne 3 -3; tout_du 9 -9; tout_en 5 -5; tout_encor 6 -6; tout_enfin 12 -12
tout_est 13 -13; tout_et 6 -6; tout_fait 3 -3; tout_fonct 14 -14; tout_frero 6 -6; tout_jeune 4 -4
tout_juste 10 -10; tout_l 7 -7; tout_le 12 -12; tout_march 9 -9; tout_meme 2 -2; tout_mon -6 6; tout_mort 14 -14
tout_ni 3 -3; tout_noir 4 -4; tout_non 9 -9; tout_qui 6 -6; tout_redem 4 -4; tout_regle 8 -8; tout_remar 9 -9
tout_seul 12 -12; tout_va 5 -5; tout_verif 6 -6; tout_voila 6 -6; toute_la 3 -3; toute_les 13 -13; toute_mes 5 -5
toute_neuve 10 -10; toute_seule -4 4; tpe 4 -4; tpe_> 4 -4; trafi 4 -4; trafi_est 4 -4; train 11 -11; train_> 10 -10
train_a 6 -6; train_de 5 -5; trait 5 -5; trait_cela 5 -5; trait_d 8 -8; trait_les 2 -2; tranq 8 -8; tranq_> 8 -8
trans -23 23; trans_> 1 -1; trans_au -10 10; trans_l 5 -5; trans_marti 10 -10; trans_moi -21 21; trans_mon -14 14
trans_pas 14 -14; trans_vers -8 8; traor 10 -10; traor_de 10 -10; trava 14 -14; trava_> 7 -7; trava_avec 10 -10
trava_comme 3 -3; trava_de 7 -7; trava_dessu 5 -5; trava_et 4 -4; treiz 9 -9; treiz_> 3 -3; treiz_appar 9 -9
treiz_at 5 -5; treiz_quato 6 -6; treiz_quatr 4 -4; treiz_soixa 2 -2; treiz_treiz 9 -9; tremb 7 -7; tremb_> 5 -5
tremb_d 9 -9; trent 9 -9; trent_> 13 -13; trent_cinq 1 -1; trent_de 9 -9; trent_deux 5 -5; trent_huit 1 -1
trent_neuf 2 -2; trent_quara 6 -6; trent_quatr 6 -6; trent_secon 10 -10; trent_sept 4 -4; trent_six 3 -3
trent_trois 4 -4; tres 15 -15; tres_bien 2 -2; tres_en 6 -6; tres_enerv 8 -8; tres_fort 1 -1; tres_genti 12 -12
tres_lent 3 -3; tres_mal 6 -6; tres_patie 6 -6; tres_peu 11 -11; tres_tres 5 -5; trois 13 -13; trois_> 17 -17
trois_appar 6 -6; trois_ca 2 -2; trois_camer 4 -4; trois_carte 8 -8; trois_deux 5 -5; trois_dix 5 -5
trois_etage 6 -6; trois_fois 12 -12; trois_heure 6 -6; trois_huit 8 -8; trois_huita 5 -5; trois_impri 9 -9
trois_jours 10 -10; trois_non 7 -7; trois_nonan 6 -6; trois_ordin 8 -8; trois_ordis 9 -9; trois_ou 10 -10
trois_perso 6 -6; trois_quara 3 -3; trois_quatr 5 -5; trois_qui 10 -10; trois_rivie 5 -5; trois_semai 4 -4
trois_six 3 -3; trois_soixa 3 -3; trois_sur 12 -12; trois_telep 6 -6; trois_trent 13 -13; trois_trois 5 -5
trois_vingt 5 -5; trois_voila 7 -7; trois_volet 7 -7; tromp 10 -10; tromp_> 10 -10; tromp_dis 4 -4; trop 12 -12
trop_> 15 -15; trop_atten 3 -3; trop_cher 11 -11; trop_comme 7 -7; trop_compl -17 17; trop_nuls 8 -8
trop_oui 14 -14; trop_rien 8 -8; trop_vite 14 -14; trouv 7 -7; trouv_au 6 -6; trouv_autre 4 -4; trouv_plus 5 -5
truc 10 -10; truc_> 10 -10; truc_donne -14 14; truc_fonct 10 -10; truc_qui 8 -8; tu 9 -9; tu_me 8 -8; tu_peux 7 -7
tu_t 7 -7; tuer 3 -3; tuer_le 3 -3; tut 7 -7; tut_> 7 -7; tut_tut 7 -7; u 13 -13; u_> 6 -6; u_c 7 -7; u_i 5 -5
u_l 6 -6; u_n 2 -2; u_p 6 -6; u_r 3 -3; u_s 1 -1; u_x 8 -8; u_y 5 -5; ugo 6 -6; ugo_sans 6 -6; un -10 10; un_> -8 8
un_a 12 -12; un_abonn 5 -5; un_agent -15 15; un_appar 13 -13; un_appel 7 -7; un_appui 11 -11; un_arbre 13 -13
un_aroba 8 -8; un_au -17 17; un_autom -14 14; un_autre 12 -12; un_bruit 10 -10; un_cable 11 -11; un_chef -23 23
un_clien 12 -12; un_code 9 -9; un_colla -10 10; un_colle -4 4; un_conco 6 -6; un_confl 11 -11; un_conse -25 25
un_contr 15 -15; un_coup 10 -10; un_courr 9 -9; un_creti 6 -6; un_d 2 -2; un_dans -15 15; un_de -17 17
un_debit 5 -5; un_decod 8 -8; un_depan 22 -22; un_deux 14 -14; un_deuxi 8 -8; un_dossi 8 -8; un_doute 4 -4
un_dupli 13 -13; un_ecran 5 -5; un_elect 7 -7; un_emplo -6 6; un_en -10 10; un_est 11 -11; un_et -9 9
un_etre -18 18; un_film 8 -8; un_gars -14 14; un_grand 8 -8; un_h 5 -5; un_hier 27 -27; un_humai -15 15
un_il 11 -11; un_imbec 10 -10; un_insta 10 -10; un_inter -9 9; un_je -7 7; un_joli 13 -13; un_la -6 6; un_m 19 -19
un_mac 6 -6; un_mail 11 -11; un_mec -13 13; un_mega 5 -5; un_messa 9 -9; un_minut 6 -6; un_mois 5 -5; un_monsi -6 6
un_mot 11 -11; un_moun -6 6; un_neuf 5 -5; un_ni 12 -12; un_nonan 5 -5; un_nouve 4 -4; un_numer 14 -14; un_oeil 6 -6
un_opera -16 16; un_ordin -7 7; un_ou -11 11; un_paque 11 -11; un_parti 22 -22; un_pc 9 -9; un_petit 6 -6
un_peu 14 -14; un_peut -19 19; un_pilot -6 6; un_porta 9 -9; un_probl 11 -11; un_puits 7 -7; un_quara 17 -17
un_qui -3 3; un_redem 10 -10; un_rembo 10 -10; un_rende 7 -7; un_rense 14 -14; un_repon -8 8; un_respo -27 27
un_robot 11 -11; un_s -10 10; un_scand 17 -17; un_sept 4 -4; un_septa 4 -4; un_seul 17 -17; un_seule 12 -12
un_soixa 4 -4; un_souci 20 -20; un_stylo 9 -9; un_super -13 13; un_table 9 -9; un_techn -17 17; un_test 2 -2
un_therm 7 -7; un_ticke 16 -16; un_tour 10 -10; un_train 6 -6; un_trent 1 -1; un_truc 8 -8; un_un -2 2
un_vingt 5 -5; un_voyan 5 -5; un_vrai -12 12; un_wifi 6 -6; un_y 15 -15; un_zero 7 -7; under 10 -10
under_duran 8 -8; under_judo 8 -8; under_quatr 5 -5; under_rossi 6 -6; under_soixa 5 -5; under_vasse 9 -9; une -9 9
une_adres 8 -8; une_agenc 10 -10; une_anten 11 -11; une_arnaq 13 -13; une_bande 11 -11; une_barre 9 -9
une_betis 4 -4; une_boite -7 7; une_box 9 -9; une_centa 12 -12; une_chale 11 -11; une_cinqu 13 -13; une_colle 2 -2
une_conse -21 21; une_conso 9 -9; une_dame -13 13; une_demi 9 -9; une_demoi -6 6; une_dizai 9 -9; une_douza 13 -13
une_encei 4 -4; une_entre 10 -10; une_erreu 13 -13; une_factu 5 -5; une_fois -5 5; une_heure -7 7; une_honte 11 -11
une_ia -11 11; une_impri 13 -13; une_incom 7 -7; une_inter 7 -7; une_journ 1 -1; une_ligne 13 -13; une_machi -22 22
une_madam 6 -6; une_mais 2 -2; une_minut 21 -21; une_nouve 18 -18; une_offre 13 -13; une_oreil -6 6; une_page 11 -11
une_panne 18 -18; une_perso -28 28; une_perte 6 -6; une_petit 10 -10; une_quest 5 -5; une_quich 6 -6; une_quinz 5 -5
une_recla 7 -7; une_reuni 5 -5; une_secon 9 -9; une_secre -10 10; une_semai 17 -17; une_seule 3 -3; une_soixa 8 -8
une_table 8 -8; une_tele 11 -11; une_touch -9 9; une_trent 11 -11; une_vieil 17 -17; une_vingt 14 -14
une_visio 4 -4; une_voix -9 9; une_vrai -13 13; une_vraie -21 21; union 8 -8; union_belfo 8 -8; uniqu 10 -10
uniqu_la 10 -10; urgen 9 -9; urgen_> 10 -10; urgen_je 2 -2; utili 10 -10; utili_celle 2 -2; utili_pas 12 -12; v 7 -7
v_aroba 7 -7; v_i 2 -2; v_la 2 -2; v_r 6 -6; va 11 -11; va_> 22 -22; va_aller 6 -6; va_au 7 -7; va_bien 4 -4
va_c 1 -1; va_chez 1 -1; va_durer 9 -9; va_etre 11 -11; va_il 11 -11; va_j 1 -1; va_march 8 -8; va_mieux 5 -5
va_par 2 -2; va_pas -2 2; va_plus 2 -2; va_reess 10 -10; va_s 7 -7; va_toujo 6 -6; va_venir 12 -12; va_voir 7 -7
va_vous 4 -4; va_y -6 6; vais 9 -9; vais_aller 7 -7; vais_deman 10 -10; vais_pas -14 14; vais_peter 9 -9
vais_porte 6 -6; vais_teste 7 -7; vais_voir 6 -6; vais_vous 11 -11; valai 7 -7; valai_on 7 -7; valer 8 -8
valer_dumon 1 -1; valer_simon 8 -8; valid 2 -2; valid_> 2 -2; vas 5 -5; vas_y 5 -5; vasse 9 -9; vasse_aroba 9 -9
vendu 6 -6; vendu_cette 6 -6; venir 15 -15; venir_> 12 -12; venir_demai 11 -11; venir_mardi 5 -5; venir_me -10 10
venir_payer 9 -9; venir_un -17 17; vente -13 13; vente_une -13 13; venu 6 -6; venu_> 18 -18; venu_c 1 -1
venu_coupe 13 -13; venu_et 6 -6; venu_hier -14 14; venu_la 10 -10; venu_lundi 8 -8; venu_mais 8 -8; verif 11 -11
verif_> 11 -11; verif_votre 7 -7; veron 3 -3; veron_masso 3 -3; verra 7 -7; verra_bien 7 -7; vers -6 6
vers_dix 14 -14; vers_le -7 7; vers_un -9 9; vert 12 -12; vert_> 12 -12; vert_et 5 -5; vert_mais 7 -7
vert_zero 1 -1; verte 6 -6; verte_> 8 -8; verte_est 5 -5; verte_et 2 -2; verts 8 -8; verts_> 8 -8; veuil 1 -1
veuil_me -10 10; veuil_passe 13 -13; veut 9 -9; veut_pas 10 -10; veut_plus 2 -2; veut_vous 4 -4; veux -10 10
veux_> 21 -21; veux_annul 7 -7; veux_bien 17 -17; veux_cause -8 8; veux_dire 3 -3; veux_du -8 8; veux_etre -13 13
veux_faire 9 -9; veux_je -21 21; veux_juste 14 -14; veux_le -24 24; veux_modif 9 -9; veux_parle -15 15
veux_pas -14 14; veux_plus 1 -1; veux_qu -15 15; veux_quelq -22 22; veux_recup 13 -13; veux_telep 9 -9
veux_un -28 28; veux_une -24 24; vial 6 -6; vial_> 6 -6; vidal 5 -5; vidal_aroba 4 -4; vidal_voila 5 -5; vide 8 -8
vide_> 9 -9; vide_quand 2 -2; video 10 -10; video_> 8 -8; video_demar 10 -10; video_point 5 -5; vie 11 -11
vie_> 11 -11; vieil 6 -6; vieil_clien 6 -6; vieil_dame 5 -5; vieil_moi -14 14; vieil_perso 13 -13; viens 13 -13
viens_de 7 -7; viens_la 10 -10; vient 12 -12; vient_> 11 -11; vient_de 6 -6; vient_deja 6 -6; vient_mardi 17 -17
vieux 4 -4; vieux_> 1 -1; vieux_telep 5 -5; villa 4 -4; villa_> 2 -2; villa_et 4 -4; ville 3 -3; ville_> 3 -3
ville_b 2 -2; vince 7 -7; vince_hoffm 7 -7; vingt 14 -14; vingt_> 4 -4; vingt_cinq 6 -6; vingt_d 13 -13
vingt_deux 12 -12; vingt_dix 6 -6; vingt_douze 6 -6; vingt_et 16 -16; vingt_huit 5 -5; vingt_neuf 8 -8
vingt_on 7 -7; vingt_quatr 6 -6; vingt_quinz 2 -2; vingt_seize 3 -3; vingt_sept 4 -4; vingt_six 6 -6
vingt_telep 12 -12; vingt_treiz 5 -5; vingt_trent 6 -6; vingt_trois 5 -5; virgu 2 -2; virgu_douze 2 -2
virgu_soixa 2 -2; virgu_trent 2 -2; visio 11 -11; visio_> 9 -9; visio_coupe 4 -4; visio_dans 4 -4; visio_on 4 -4
vit 3 -3; vit_avec 3 -3; vite 12 -12; vite_> 7 -7; vite_dites 7 -7; vite_je 1 -1; vite_moi 3 -3; vite_notez 7 -7
vite_s 6 -6; vivan -17 17; vivan_> -11 11; vivan_a -11 11; vivan_la -8 8; vive -8 8; vive_voix -8 8; vocal -6 6
vocal_> -7 7; vocal_est 8 -8; vocal_ne 11 -11; voila 12 -12; voila_> 9 -9; voila_c 10 -10; voila_comme 9 -9
voila_depui 1 -1; voila_euh 5 -5; voila_exact 8 -8; voila_madam 1 -1; voila_plus 1 -1; voila_trois 7 -7
voila_vous 7 -7; voir 13 -13; voir_> 17 -17; voir_aille 7 -7; voir_ca -9 9; voir_chez 3 -3; voir_je 6 -6
vois 17 -17; vois_pas 15 -15; vois_plus 4 -4; voisi 6 -6; voisi_> 9 -9; voisi_a 5 -5; voisi_de 3 -3; voisi_elle 8 -8
voisi_est 3 -3; voisi_qui 1 -1; voit 8 -8; voit_le 8 -8; voitu 4 -4; voitu_la 4 -4; voix -12 12; voix_> -8 8
voix_enreg -9 9; voix_est 4 -4; voix_qui 7 -7; vol 10 -10; vol_> 10 -10; vol_pur 3 -3; vole 5 -5; vole_mon 5 -5
volet 7 -7; volet_deux 7 -7; voleu 8 -8; voleu_> 8 -8; voleu_prend 5 -5; volon 11 -11; volon_> 11 -11; vos 2 -2
vos_agent -6 6; vos_aneri 11 -11; vos_colle -9 9; vos_conne 9 -9; vos_conse 7 -7; vos_delai 3 -3; vos_etape 9 -9
vos_menso 12 -12; vos_panne 7 -7; vos_quest 15 -15; vos_techn -13 13; votre -12 12; votre_boite 14 -14
votre_box 8 -8; votre_calme 9 -9; votre_clien 3 -3; votre_colle 2 -2; votre_conne 7 -7; votre_courr 7 -7
votre_dilig 8 -8; votre_ecran 3 -3; votre_entre 13 -13; votre_equip -8 8; votre_incom 9 -9; votre_intel -8 8
votre_machi -7 7; votre_numer 14 -14; votre_patie 11 -11; votre_patro -21 21; votre_respo -13 13; votre_robot -16 16
votre_servi 19 -19; votre_socie 6 -6; votre_super -13 13; votre_techn 1 -1; votre_temps 10 -10; votre_truc 13 -13
voudr -8 8; voudr_annul 12 -12; voudr_avoir -6 6; voudr_c -9 9; voudr_cause -22 22; voudr_chang 8 -8
voudr_conna 9 -9; voudr_depan 5 -5; voudr_etre -9 9; voudr_joind -19 19; voudr_l -8 8; voudr_le -9 9
voudr_modif 18 -18; voudr_parle -19 19; voudr_pas 1 -1; voudr_qu -13 13; voudr_quelq -20 20; voudr_redem 12 -12
voudr_savoi 6 -6; voudr_un 13 -13; voudr_une -23 23; voula 8 -8; voula_dire 2 -2; voula_simpl 7 -7; voule 9 -9
voule_> 8 -8; voule_dire 11 -11; voule_oui 12 -12; voule_savoi 8 -8; voulo -8 8; voulo_parle -8 8; vous 11 -11
vous_> 1 -1; vous_ai 4 -4; vous_appel 13 -13; vous_arret 8 -8; vous_assur 16 -16; vous_avec 13 -13; vous_avez -1 1
vous_avoue 8 -8; vous_bande 10 -10; vous_benis 5 -5; vous_cause 1 -1; vous_comme 6 -6; vous_compr 3 -3
vous_conta 2 -2; vous_dans 7 -7; vous_depui 6 -6; vous_deran 7 -7; vous_devez 6 -6; vous_devri 3 -3; vous_dire 2 -2
vous_dis 8 -8; vous_disai -9 9; vous_disie 7 -7; vous_dites 13 -13; vous_donne 4 -4; vous_ecout 14 -14
vous_embet 1 -1; vous_en -7 7; vous_enten 17 -17; vous_est 10 -10; vous_et 11 -11; vous_etes 12 -12; vous_expli 9 -9
vous_faire 9 -9; vous_faite 15 -15; vous_felic 9 -9; vous_fiche 10 -10; vous_foute 6 -6; vous_garan 1 -1
vous_inqui 9 -9; vous_j 4 -4; vous_l 2 -2; vous_la 5 -5; vous_le 12 -12; vous_m 8 -8; vous_mais -8 8; vous_me -2 2
vous_moque 10 -10; vous_n -9 9; vous_ne -9 9; vous_nous 4 -4; vous_parle 23 -23; vous_plait -5 5; vous_pourr -10 10
vous_pouve -1 1; vous_pouvi -7 7; vous_previ -13 13; vous_prie -7 7; vous_que 9 -9; vous_qui 10 -10
vous_rappe 26 -26; vous_rassu 3 -3; vous_recoi 8 -8; vous_regar 3 -3; vous_remer 9 -9; vous_rende 4 -4
vous_repet 12 -12; vous_repon 5 -5; vous_savez -10 10; vous_serie 8 -8; vous_telep 1 -1; vous_tout -7 7
vous_tromp 8 -8; vous_voleu 5 -5; vous_voule 9 -9; vous_vous 15 -15; voyan 13 -13; voyan_de 6 -6; voyan_est 10 -10
voyan_inter 4 -4; voyan_ne 8 -8; voyan_nulle 8 -8; voyan_orang 6 -6; voyan_qui 7 -7; voyan_reste 3 -3
voyan_rouge 4 -4; voyan_sont 8 -8; voyou 4 -4; voyou_vous 4 -4; vpn 7 -7; vpn_et 2 -2; vpn_ne 8 -8; vrai -22 22
vrai_> -12 12; vrai_ca 7 -7; vrai_gars -7 7; vrai_humai -5 5; vrai_je 5 -5; vrai_monde -11 11; vrai_monsi -8 8
vrai_perso -13 13; vrai_quelq -7 7; vrai_techn -11 11; vrai_vous 9 -9; vraie -21 21; vraie_dame -6 6
vraie_perso -21 21; vraim 14 -14; vraim_> 13 -13; vraim_ca 9 -9; vraim_n 10 -10; vraim_nuls 6 -6; vraim_pas 2 -2
vraim_tres 5 -5; vu 10 -10; vu_juste 9 -9; vu_le 1 -1; vu_min 6 -6; vu_perso 9 -9; vu_que 1 -1; w 5 -5; w_e 5 -5
wan 4 -4; wan_et 4 -4; wanad 6 -6; wanad_point 6 -6; web 7 -7; web_depui 4 -4; web_point 6 -6; web_sont 2 -2
weber 7 -7; weber_aroba 7 -7; wei 5 -5; wei_w 5 -5; wesh 3 -3; wesh_j 3 -3; wifi 13 -13; wifi_> 20 -20; wifi_c 3 -3
wifi_coupe 8 -8; wifi_dans 6 -6; wifi_de 7 -7; wifi_depui 2 -2; wifi_elle 7 -7; wifi_est 6 -6; wifi_et 11 -11
wifi_fonct 4 -4; wifi_il 8 -8; wifi_insta 10 -10; wifi_la 6 -6; wifi_mais 2 -2; wifi_ne 9 -9; wifi_plus 5 -5
wifi_qui 7 -7; wifi_sans 5 -5; wifi_se 6 -6; wifi_une 4 -4; wifi_y 6 -6; x 8 -8; x_> 8 -8; x_comme 2 -2; xavie 7 -7
xavie_a 2 -2; xavie_point 7 -7; y 5 -5; y_> 14 -14; y_aller 7 -7; y_arriv -14 14; y_aurai -8 8; y_compr -10 10
y_conna 7 -7; y_depec 10 -10; y_e 7 -7; y_en 1 -1; y_est 10 -10; y_etes 8 -8; y_fait 11 -11; y_faite 3 -3; y_je 7 -7
y_march 6 -6; y_passe -8 8; y_touch 3 -3; y_vois 7 -7; yahoo 7 -7; yahoo_point 7 -7; yes 13 -13; yes_> 12 -12
yes_monsi 14 -14; yes_yes 11 -11; you 7 -7; you_are 7 -7; youss 8 -8; youss_amara 8 -8; youtu 10 -10
youtu_se 10 -10; yvonn 8 -8; yvonn_le 8 -8; z 6 -6; z_o 6 -6; zero 7 -7; zero_6 8 -8; zero_> 9 -9; zero_barre 4 -4
zero_cinq 5 -5; zero_deux 6 -6; zero_huit 11 -11; zero_humai -9 9; zero_je -9 9; zero_le -9 9; zero_neuf 6 -6
zero_onze 6 -6; zero_quatr 8 -8; zero_sept 6 -6; zero_sis 4 -4; zero_six 10 -10; zero_trois 8 -8; zero_un 13 -13
zero_zero -2 2; zoe 9 -9; zoe_lemai 9 -9; zoom 6 -6; zoom_avec 6 -6; zut 6 -6; zut_c 5 -5; zut_j 6 -6
""",
    ),
    "angry": (
        "no yes",
        """
0 5 -5; 00 10 -10; 00_00 8 -8; 00_01 8 -8; 00_> 8 -8; 01 11 -11; 01_42 7 -7; 01_45 9 -9; 01_47 8 -8; 01_> 10 -10
02 7 -7; 02_31 7 -7; 03 7 -7; 03_21 7 -7; 06 13 -13; 06736 7 -7; 06736_c 7 -7; 0698 8 -8; 0698_765 8 -8; 06_12 9 -9
06_22 6 -6; 06_52 4 -4; 06_99 8 -8; 07 10 -10; 07_80 7 -7; 07_88 7 -7; 07_euh 6 -6; 0_6 5 -5; 1 5 -5; 11 7 -7
112 11 -11; 112_> 11 -11; 11_> 7 -7; 12 11 -11; 12_34 10 -10; 12_rue 6 -6; 15 8 -8; 15_appar 8 -8; 17 7 -7
17_ordin 7 -7; 1_2 5 -5; 2 9 -9; 20 12 -12; 20_00 8 -8; 20_17 7 -7; 21 11 -11; 21_43 6 -6; 21_45 7 -7; 22 12 -12
22_11 7 -7; 22_33 6 -6; 23 7 -7; 23_69 7 -7; 2_3 5 -5; 2_80 7 -7; 2_> 7 -7; 3 11 -11; 30 4 -4; 30_98 4 -4; 31 7 -7
31_42 7 -7; 33 12 -12; 33_44 6 -6; 33_6 8 -8; 34 10 -10; 34_56 8 -8; 34_> 9 -9; 34_cinqu 9 -9; 3900 12 -12
3900_> 12 -12; 3_4 5 -5; 3_ordin 8 -8; 3_telep 8 -8; 4 8 -8; 42 12 -12; 42_53 7 -7; 42_65 7 -7; 43 6 -6; 432 8 -8
432_> 8 -8; 43_65 6 -6; 44 6 -6; 44_55 6 -6; 45 10 -10; 45_23 7 -7; 45_67 9 -9; 47 8 -8; 47_20 8 -8; 4_20 7 -7
4_5 5 -5; 4g 5 -5; 4g_ne 2 -2; 4g_passe 7 -7; 5 15 -15; 52 4 -4; 52_30 4 -4; 53 12 -12; 53_64 7 -7; 53_> 6 -6
55 12 -12; 55_22 7 -7; 55_c 6 -6; 56 8 -8; 56_7 10 -10; 56_78 7 -7; 56_79 8 -8; 5_6 5 -5; 5_> 11 -11; 5g 6 -6
5g_passe 6 -6; 6 12 -12; 60 8 -8; 60_15 8 -8; 64 12 -12; 64_53 6 -6; 64_> 7 -7; 65 10 -10; 65_87 6 -6; 65_89 7 -7
67 9 -9; 67_89 9 -9; 69 7 -7; 69_> 7 -7; 6_1 5 -5; 6_12 11 -11; 6_21 6 -6; 6_7 5 -5; 6_ordin 14 -14; 7 7 -7
74 11 -11; 74_> 7 -7; 74_euh 4 -4; 75 6 -6; 75012 6 -6; 75012_> 6 -6; 75_64 6 -6; 765 8 -8; 765_432 8 -8; 78 7 -7
78_> 7 -7; 79 8 -8; 79_> 8 -8; 7_8 5 -5; 7_> 10 -10; 8 5 -5; 80 7 -7; 80_2 7 -7; 86 6 -6; 86_75 6 -6; 87 6 -6
87_> 6 -6; 88 7 -7; 88_55 7 -7; 89 12 -12; 89_01 6 -6; 89_74 7 -7; 89_> 7 -7; 8_> 5 -5; 9 18 -18; 98 4 -4
98_74 4 -4; 99 8 -8; 99_00 8 -8; 9_> 18 -18; <_0 5 -5; <_01 11 -11; <_02 7 -7; <_03 7 -7; <_06 13 -13; <_06736 7 -7
<_0698 8 -8; <_07 10 -10; <_112 11 -11; <_3 8 -8; <_33 10 -10; <_4 7 -7; <_5 11 -11; <_6 14 -14; <_60 8 -8
<_> 16 -16; <_a 16 -16; <_absol 11 -11; <_accue 7 -7; <_affir 15 -15; <_agnes 7 -7; <_ah 13 -13; <_aicha 9 -9
<_ajout 15 -15; <_alain 4 -4; <_aline 8 -8; <_allez -9 9; <_allo 17 -17; <_allon 8 -8; <_alors 7 -7; <_amina 7 -7
<_anna 6 -6; <_anne 8 -8; <_annem 4 -4; <_annul 12 -12; <_antoi 10 -10; <_appar 10 -10; <_appel 6 -6; <_aroba 5 -5
<_arret -2 2; <_assur 10 -10; <_ateli 7 -7; <_atten 19 -19; <_au 17 -17; <_aucun 16 -16; <_aurie 7 -7; <_avant 6 -6
<_avec 10 -10; <_awa 6 -6; <_b 12 -12; <_bah 15 -15; <_baiss 8 -8; <_bande -12 12; <_bascu 8 -8; <_be 7 -7
<_beauc 13 -13; <_ben 17 -17; <_bertr 6 -6; <_bien 12 -12; <_bingo 10 -10; <_blabl 11 -11; <_bof 10 -10; <_bon 2 -2
<_bonjo 15 -15; <_bonne 12 -12; <_bonso 3 -3; <_borde -7 7; <_boudi 8 -8; <_bouge 7 -7; <_boula 8 -8; <_box 10 -10
<_bravo -8 8; <_bruno 8 -8; <_c 2 -2; <_ca 12 -12; <_calis -6 6; <_camil 8 -8; <_can 5 -5; <_carre 11 -11
<_ce 16 -16; <_cecil 4 -4; <_celia 7 -7; <_celui 1 -1; <_certa 13 -13; <_certe 5 -5; <_cesse -8 8; <_cette 6 -6
<_chape 10 -10; <_chez 6 -6; <_chris 7 -7; <_chut 7 -7; <_cinco 8 -8; <_cinq 11 -11; <_cinqu 8 -8; <_clair 15 -15
<_club 9 -9; <_combi -11 11; <_comma 6 -6; <_comme 24 -24; <_compt 6 -6; <_con 4 -4; <_conna -14 14; <_conne 9 -9
<_conse 14 -14; <_conso 11 -11; <_conta 8 -8; <_cool 6 -6; <_coupu 5 -5; <_cyril 7 -7; <_d 13 -13; <_dans 8 -8
<_dark 8 -8; <_de 10 -10; <_degag -10 10; <_deja 7 -7; <_delph 6 -6; <_depui 15 -15; <_desol 12 -12; <_deux 21 -21
<_didie 8 -8; <_direc 6 -6; <_dites 11 -11; <_dix 10 -10; <_docte 7 -7; <_domma 9 -9; <_donc 7 -7; <_donne 16 -16
<_douze 8 -8; <_du 13 -13; <_dubre 7 -7; <_dupon 8 -8; <_ecout 3 -3; <_eh 13 -13; <_elle 15 -15; <_emma 5 -5
<_en 15 -15; <_enfin 2 -2; <_enten 17 -17; <_entre 12 -12; <_envir 12 -12; <_envoy 7 -7; <_enzo 7 -7; <_eric 12 -12
<_espec -12 12; <_est 11 -11; <_et 13 -13; <_euh 16 -16; <_eva 8 -8; <_exact 10 -10; <_excus 18 -18; <_fabie 6 -6
<_fait -14 14; <_faite 15 -15; <_fanta 9 -9; <_fatou 7 -7; <_faut 16 -16; <_ferme -13 13; <_fiche -7 7; <_flemm 8 -8
<_fouta -9 9; <_foute -11 11; <_franc 3 -3; <_frere 6 -6; <_garag 9 -9; <_gasto 8 -8; <_gauti 8 -8; <_ge 7 -7
<_genia 9 -9; <_genre 4 -4; <_giuli 5 -5; <_gmail 10 -10; <_grave 10 -10; <_h 6 -6; <_he 5 -5; <_hein 12 -12
<_helas 7 -7; <_helen 9 -9; <_hier 8 -8; <_hmm 11 -11; <_hors 16 -16; <_hugo 10 -10; <_hugue 10 -10; <_huita 6 -6
<_humai 10 -10; <_ibrah 10 -10; <_ici 8 -8; <_il 19 -19; <_ils 5 -5; <_impec 12 -12; <_impos 10 -10; <_ines 10 -10
<_info 8 -8; <_inter 18 -18; <_inuti 11 -11; <_isabe 7 -7; <_j 4 -4; <_jade 7 -7; <_jamai 13 -13; <_je 7 -7
<_jean 13 -13; <_jeann 6 -6; <_jocel 7 -7; <_jojo 9 -9; <_jsp 6 -6; <_julie 6 -6; <_juste 13 -13; <_k 5 -5
<_karim 5 -5; <_kevin 8 -8; <_l 13 -13; <_la 25 -25; <_laiss 13 -13; <_laque 11 -11; <_le 17 -17; <_lea 5 -5
<_lefeb 9 -9; <_leo 10 -10; <_leon 8 -8; <_les 21 -21; <_lili 8 -8; <_loic 5 -5; <_lola 4 -4; <_luc 6 -6
<_lucas 7 -7; <_lucie 11 -11; <_lundi 9 -9; <_m 8 -8; <_ma 23 -23; <_madam 12 -12; <_maint 12 -12; <_mais 1 -1
<_maitr 8 -8; <_malhe 9 -9; <_maman 4 -4; <_manon 7 -7; <_marc 8 -8; <_marie 10 -10; <_mario 8 -8; <_marti 6 -6
<_mathi 6 -6; <_max 2 -2; <_mdr 7 -7; <_meme 9 -9; <_merci 12 -12; <_merde -10 10; <_mes 12 -12; <_mette 13 -13
<_mi 7 -7; <_mince 14 -14; <_mirac 11 -11; <_mmh 9 -9; <_moham 8 -8; <_moi 16 -16; <_mon 15 -15; <_monsi 21 -21
<_natha 12 -12; <_ne 13 -13; <_negat 12 -12; <_nenni 9 -9; <_netfl 8 -8; <_nette 9 -9; <_neuf 10 -10; <_nguye 11 -11
<_ni 8 -8; <_nicke 10 -10; <_niet 11 -11; <_no 7 -7; <_noah 8 -8; <_nom 5 -5; <_non 12 -12; <_nope 11 -11
<_nos 10 -10; <_notez 3 -3; <_notre 16 -16; <_nous 9 -9; <_nulle 11 -11; <_numer 9 -9; <_odett 6 -6; <_oh 15 -15
<_ok 13 -13; <_olivi 7 -7; <_on 9 -9; <_one 8 -8; <_onze 13 -13; <_opera 9 -9; <_orang 16 -16; <_ordin 5 -5
<_oubli 10 -10; <_ouf 6 -6; <_oui 16 -16; <_oups 6 -6; <_p 6 -6; <_paill 13 -13; <_papa 5 -5; <_pardo 13 -13
<_parei 10 -10; <_parfa 11 -11; <_parle 17 -17; <_parti 13 -13; <_pas 22 -22; <_pasca 6 -6; <_passe 14 -14
<_patie 5 -5; <_paul 19 -19; <_pauvr -10 10; <_perso 26 -26; <_peuch 1 -1; <_peut 8 -8; <_pierr 4 -4; <_plein 12 -12
<_plus 7 -7; <_pluto 13 -13; <_pol 11 -11; <_porca -5 5; <_posit 11 -11; <_pour 12 -12; <_pourq 15 -15; <_pourr 8 -8
<_pouve 14 -14; <_prene 12 -12; <_presq 12 -12; <_probl 9 -9; <_puis 9 -9; <_puisq 7 -7; <_punai 11 -11
<_puree -8 8; <_putai -16 16; <_qu 16 -16; <_quand 9 -9; <_quato 8 -8; <_quatr 13 -13; <_que 11 -11; <_quel 7 -7
<_quell 1 -1; <_quelq 21 -21; <_qui 1 -1; <_quinz 13 -13; <_r 9 -9; <_rappe 10 -10; <_ras -11 11; <_rebel 11 -11
<_redem 9 -9; <_redon 10 -10; <_rembo -13 13; <_remi 8 -8; <_rende 13 -13; <_repon -6 6; <_resea 7 -7; <_rh 8 -8
<_rien 33 -33; <_roami 10 -10; <_rose 12 -12; <_s -6 6; <_sa 3 -3; <_sabin 9 -9; <_salut 4 -4; <_samir 9 -9
<_sans 11 -11; <_sarah 8 -8; <_sav 7 -7; <_secre 6 -6; <_seize 10 -10; <_sept 20 -20; <_serai 6 -6; <_servi -3 3
<_seule 12 -12; <_si 2 -2; <_silen -8 8; <_sim 8 -8; <_six 6 -6; <_socie 9 -9; <_soixa 8 -8; <_solan 8 -8
<_sophi 12 -12; <_sous 10 -10; <_steph 6 -6; <_stop -8 8; <_super 14 -14; <_sur 9 -9; <_surem 12 -12; <_surto 9 -9
<_t -4 4; <_ta -7 7; <_tabar -24 24; <_tais 10 -10; <_tapez 6 -6; <_techn 9 -9; <_telep 8 -8; <_test 10 -10
<_thoma 14 -14; <_tip 6 -6; <_tom 9 -9; <_tony 8 -8; <_toujo 17 -17; <_tous 7 -7; <_tout 15 -15; <_toute 9 -9
<_trans 16 -16; <_treiz 11 -11; <_tres 11 -11; <_trois 10 -10; <_trop 7 -7; <_tu -3 3; <_tuer 4 -4; <_ugo 5 -5
<_un 15 -15; <_une 23 -23; <_uniqu 8 -8; <_v 5 -5; <_va -11 11; <_vas 9 -9; <_vers 10 -10; <_veuil 5 -5
<_victo 9 -9; <_viens 9 -9; <_vince 10 -10; <_vingt 10 -10; <_vite 8 -8; <_voila 12 -12; <_voix 11 -11; <_volon 6 -6
<_votre -23 23; <_vous -4 4; <_wei 4 -4; <_wesh 7 -7; <_wifi 10 -10; <_x 3 -3; <_xavie 8 -8; <_y -1 1; <_yep 11 -11
<_yes 14 -14; <_yo 9 -9; <_you -9 9; <_youtu 10 -10; <_yvonn 8 -8; <_z 8 -8; <_zero 10 -10; <_zoe 8 -8; <_zut 15 -15
a 3 -3; a_> 6 -6; a_about 7 -7; a_activ 7 -7; a_appel 4 -4; a_aroba 3 -3; a_b 9 -9; a_besoi 6 -6; a_bien -19 19
a_bouge 7 -7; a_bout -15 15; a_ca 13 -13; a_carte 5 -5; a_cause 6 -6; a_ce 10 -10; a_chang 8 -8; a_chope 4 -4
a_cinq 15 -15; a_clign 1 -1; a_comme 4 -4; a_conca 6 -6; a_cote 5 -5; a_coupe 13 -13; a_crash 7 -7; a_d 9 -9
a_de 7 -7; a_debor 9 -9; a_debra 8 -8; a_deja 7 -7; a_des 6 -6; a_deux -7 7; a_dire 21 -21; a_dispa 7 -7; a_dit 9 -9
a_dix 9 -9; a_donne 8 -8; a_du 14 -14; a_ecrit 4 -4; a_emett 6 -6; a_en -8 8; a_envoy 9 -9; a_erreu 9 -9
a_ete 10 -10; a_eu 6 -6; a_expli 13 -13; a_faire 25 -25; a_fait 14 -14; a_fil 5 -5; a_fondu 5 -5; a_gliss 5 -5
a_grill 7 -7; a_hurle 7 -7; a_insta 5 -5; a_inter 5 -5; a_jour 6 -6; a_l 7 -7; a_la -3 3; a_lache 4 -4; a_laver 5 -5
a_le 6 -6; a_lyon 1 -1; a_m 17 -17; a_ma 14 -14; a_march 8 -8; a_mareu 9 -9; a_marre -10 10; a_matin 6 -6
a_mayot 3 -3; a_me -4 4; a_mes 11 -11; a_moi 2 -2; a_mon 7 -7; a_mons 7 -7; a_mort 7 -7; a_moyen 10 -10
a_nouve 9 -9; a_pas 7 -7; a_perdu 5 -5; a_perso 8 -8; a_peu 6 -6; a_plein 10 -10; a_plus 7 -7; a_point 8 -8
a_pose 6 -6; a_prend 5 -5; a_probl 5 -5; a_propo 11 -11; a_qu 15 -15; a_quatr 5 -5; a_que 4 -4; a_quelq 10 -10
a_raccr 13 -13; a_rappe 9 -9; a_ras -9 9; a_recev 9 -9; a_recou 10 -10; a_redem 2 -2; a_redir 2 -2; a_regar 7 -7
a_remar 4 -4; a_repet -10 10; a_retab 4 -4; a_reten 7 -7; a_rien -5 5; a_robas 9 -9; a_sept 8 -8; a_septa 7 -7
a_sfr 10 -10; a_signa 14 -14; a_signe 11 -11; a_t 7 -7; a_tanto 10 -10; a_telec 6 -6; a_tenu 7 -7; a_teste 6 -6
a_touch 6 -6; a_toujo 7 -7; a_tout 5 -5; a_trois 8 -8; a_u 8 -8; a_un 10 -10; a_une 14 -14; a_v 7 -7; a_vendu 9 -9
a_voir 13 -13; a_vole 4 -4; a_votre 12 -12; a_vous 6 -6; a_y 7 -7; a_zero 4 -4; aboie 13 -13; aboie_excus 13 -13
abonn -3 3; abonn_chez -8 8; about 7 -7; about_> 7 -7; abrut -13 13; abrut_> -13 13; absen 9 -9; absen_> 9 -9
absol 16 -16; absol_> 11 -11; absol_pas 18 -18; absol_que 2 -2; abuse -15 15; abuse_> -15 15; acced 5 -5
acced_au 5 -5; accen 8 -8; accen_> 8 -8; accen_c 6 -6; acces 8 -8; acces_> 6 -6; acces_a 9 -9; acces_au 5 -5
accor 14 -14; accor_> 20 -20; accor_avec 10 -10; accor_je 5 -5; accor_mais 10 -10; accro 2 -2; accro_pas 2 -2
accue 7 -7; accue_> 7 -7; accue_aroba 7 -7; achet 9 -9; achet_l 8 -8; achet_la 2 -2; achet_le 7 -7; activ 11 -11
activ_depen 7 -7; activ_ma 7 -7; actua 12 -12; actua_> 10 -10; actua_plus 10 -10; admin 7 -7; admin_> 6 -6
admin_canto 6 -6; adora 7 -7; adora_et 7 -7; adres 15 -15; adres_> 6 -6; adres_c 14 -14; adres_courr 6 -6
adres_dessu 4 -4; adres_elect 6 -6; adres_mail 7 -7; adres_posta 7 -7; adsl 9 -9; adsl_elle 2 -2; adsl_est 16 -16
adsl_qui 3 -3; affai -5 5; affai_> 10 -10; affai_a -2 2; affai_je -7 7; affic 16 -16; affic_> 6 -6
affic_aucun 10 -10; affic_jamai 6 -6; affic_maint 12 -12; affic_plus 9 -9; affic_un 4 -4; affir 15 -15
affir_> 11 -11; affir_le 7 -7; agaca 11 -11; agaca_> 11 -11; agace 12 -12; agace_> 12 -12; age 6 -6; age_on 6 -6
agee 15 -15; agee_> 12 -12; agee_qui 7 -7; agee_vous 5 -5; agenc 13 -13; agenc_immob 13 -13; agenc_se 6 -6
agent 11 -11; agent_> 12 -12; agent_de 5 -5; agnes 12 -12; agnes_leger 8 -8; agnes_point 7 -7; ah 13 -13
ah_bah 7 -7; ah_ben 6 -6; ah_bon 6 -6; ah_c 8 -8; ah_ca 17 -17; ah_je 5 -5; ah_mais -6 6; ah_merde 9 -9
ah_mince 7 -7; ah_non 8 -8; ah_oui 9 -9; ah_punai 5 -5; ah_que 11 -11; ah_super 5 -5; ah_zut 7 -7; ai 3 -3
ai_9 18 -18; ai_a 11 -11; ai_achet 9 -9; ai_annul 25 -25; ai_appel 2 -2; ai_appuy 6 -6; ai_assez -12 12
ai_atten 12 -12; ai_aucun 11 -11; ai_beau 9 -9; ai_besoi 19 -19; ai_chang 6 -6; ai_clien 3 -3; ai_cru 11 -11
ai_de 12 -12; ai_debra 7 -7; ai_deja 14 -14; ai_deman 9 -9; ai_demar 13 -13; ai_des 11 -11; ai_deux 7 -7
ai_dit 20 -20; ai_du 8 -8; ai_encor 15 -15; ai_enten 3 -3; ai_envie -12 12; ai_ete 9 -9; ai_etein 9 -9; ai_eu 12 -12
ai_expli 6 -6; ai_fait 12 -12; ai_ferme 12 -12; ai_honte 24 -24; ai_inter 11 -11; ai_jamai -7 7; ai_la -18 18
ai_laiss 8 -8; ai_ma -16 16; ai_mail 2 -2; ai_marre -17 17; ai_meme 12 -12; ai_mis 5 -5; ai_oubli 12 -12
ai_par -10 10; ai_parle 8 -8; ai_pas 17 -17; ai_perdu 8 -8; ai_peur 13 -13; ai_plein -11 11; ai_plus 11 -11
ai_pris -9 9; ai_quatr 4 -4; ai_que 11 -11; ai_quelq 11 -11; ai_raccr 6 -6; ai_ras -16 16; ai_reboo 8 -8
ai_rebra 10 -10; ai_recu 16 -16; ai_recup 7 -7; ai_redem 18 -18; ai_retro 11 -11; ai_rien -2 2; ai_six 10 -10
ai_touch 20 -20; ai_toujo 7 -7; ai_tout 13 -13; ai_toute 12 -12; ai_trois 15 -15; ai_trop -10 10; ai_un 11 -11
ai_une 17 -17; ai_vraim -7 7; ai_zappe 8 -8; aicha 9 -9; aicha_diall 9 -9; aide 7 -7; aide_> 7 -7; aider 13 -13
aider_> 10 -10; aider_moi 5 -5; aidez 5 -5; aidez_moi 5 -5; aie 2 -2; aie_un 2 -2; aille -9 9; aille_> -9 9
aille_c 1 -1; aille_mais 1 -1; aimab 17 -17; aimab_> 17 -17; aimab_jeune 8 -8; aime 12 -12; aime_pas 12 -12
aimen 4 -4; aimen_bien 4 -4; aimer 9 -9; aimer_ben 7 -7; aimer_bien 7 -7; aimer_mieux 5 -5; aimer_vous 9 -9
air 7 -7; air_bon 5 -5; air_de 7 -7; aireu 8 -8; aireu_> 8 -8; ajout 15 -15; ajout_un 7 -7; ajout_une 14 -14
alain 4 -4; alain_point 4 -4; alarm 8 -8; alarm_ne 8 -8; alemb 11 -11; alemb_> 11 -11; aline 8 -8; aline_favre 8 -8
aller 2 -2; aller_au 8 -8; aller_mon 8 -8; aller_sur 13 -13; aller_voir -9 9; allez -9 9; allez_> 13 -13
allez_au -10 10; allez_enten -8 8; allez_m -6 6; allez_on 11 -11; allez_oui 25 -25; allez_vous -11 11; allez_y 7 -7
allo 9 -9; allo_> 16 -16; allo_je 2 -2; allo_oui 2 -2; allo_quoi -10 10; allo_vous 13 -13; allon 8 -8; allon_y 8 -8
allum 10 -10; allum_> 3 -3; allum_la 10 -10; allum_mais 3 -3; allum_meme 11 -11; allum_plus 6 -6; alma 8 -8
alma_> 8 -8; alors 11 -11; alors_> 8 -8; alors_atten 1 -1; alors_c 6 -6; alors_ca 3 -3; alors_cette 9 -9
alors_comme 5 -5; alors_en 6 -6; alors_euh 14 -14; alors_j 2 -2; alors_je 5 -5; alors_la -4 4; alors_le 1 -1
alors_maint 10 -10; alors_mariu 5 -5; alors_moi 6 -6; alors_mon 5 -5; alors_nicol 8 -8; alors_non 5 -5
alors_pauli 3 -3; alors_prene 3 -3; alors_qu 5 -5; alors_que -4 4; alors_soyez 2 -2; alors_une 6 -6
alors_voila 8 -8; alors_zero 1 -1; ameli 12 -12; ameli_> 12 -12; amina 7 -7; amina_traor 7 -7; ampou 8 -8
ampou_> 8 -8; amran 8 -8; amran_> 8 -8; an 8 -8; an_derni 8 -8; aneri -8 8; aneri_> -8 8; anime 7 -7; anime_> 4 -4
anime_s 7 -7; anna 6 -6; anna_deux 6 -6; anne 8 -8; anne_point 10 -10; anne_sophi 8 -8; anne_tiret 4 -4; annem 4 -4
annem_en 4 -4; annon 6 -6; annon_une 6 -6; annul 16 -16; annul_> 10 -10; annul_l 7 -7; annul_la 6 -6
annul_le 16 -16; annul_ma 6 -6; annul_mon 19 -19; annul_tout 9 -9; annul_un 9 -9; anoma 7 -7; anoma_desor 7 -7
ans 5 -5; ans_bande -6 6; ans_et 13 -13; ans_je 4 -4; anten 7 -7; anten_> 8 -8; anten_sur 3 -3; antoi 10 -10
antoi_antoi 10 -10; antoi_de 10 -10; antoi_girar 10 -10; aoute 6 -6; aoute_look 6 -6; appai 9 -9; appai_plus 9 -9
appar 19 -19; appar_> 17 -17; appar_c 12 -12; appar_et 5 -5; appar_je 7 -7; appar_oui 10 -10; appel 8 -8
appel_> 10 -10; appel_a 6 -6; appel_au 16 -16; appel_avec 4 -4; appel_c -7 7; appel_ca 4 -4; appel_car 4 -4
appel_d 7 -7; appel_de 13 -13; appel_depui 5 -5; appel_du 5 -5; appel_entra 9 -9; appel_et 3 -3; appel_euh 8 -8
appel_giuli 7 -7; appel_hier 8 -8; appel_il 6 -6; appel_j 2 -2; appel_jamai 6 -6; appel_je 8 -8; appel_jean 11 -11
appel_julie 14 -14; appel_l 7 -7; appel_la 8 -8; appel_luc 8 -8; appel_mais 9 -9; appel_melan 7 -7; appel_moi 6 -6
appel_momo 6 -6; appel_mon -12 12; appel_moniq 6 -6; appel_ne 8 -8; appel_ni 11 -11; appel_on 10 -10
appel_parce 18 -18; appel_pas 9 -9; appel_passe 14 -14; appel_pluto 1 -1; appel_pour 13 -13; appel_sophi 5 -5
appel_tombe 1 -1; appel_valer 6 -6; appui 5 -5; appui_sur 5 -5; appuy 7 -7; appuy_> 7 -7; appuy_sur 6 -6
appuy_tres 5 -5; apres 15 -15; apres_je 4 -4; apres_l 8 -8; apres_le 4 -4; apres_midi 8 -8; apres_vente 5 -5
arbre 5 -5; arbre_sur 5 -5; are -9 9; are_idiot -9 9; argen -7 7; argen_et -7 7; arnaq -16 16; arnaq_> -11 11
arnaq_au 10 -10; arnaq_votre -10 10; arnau 12 -12; arnau_aroba 7 -7; arnau_faite 8 -8; aroba 14 -14; aroba_> 15 -15
aroba_a 9 -9; aroba_aoute 6 -6; aroba_aroba 5 -5; aroba_boula 6 -6; aroba_cabin 6 -6; aroba_cafe 8 -8
aroba_clini 7 -7; aroba_club 6 -6; aroba_cyril 7 -7; aroba_dupon 10 -10; aroba_elect 7 -7; aroba_entre 8 -8
aroba_et 6 -6; aroba_euh 5 -5; aroba_fleur 6 -6; aroba_free 6 -6; aroba_fri 2 -2; aroba_froma 7 -7; aroba_g 6 -6
aroba_garag 5 -5; aroba_ge 3 -3; aroba_gmail 6 -6; aroba_group 8 -8; aroba_hotel 6 -6; aroba_hotma 6 -6
aroba_hugo 10 -10; aroba_i 7 -7; aroba_iclou 7 -7; aroba_j 2 -2; aroba_la 8 -8; aroba_lapos 3 -3; aroba_liber 5 -5
aroba_live 8 -8; aroba_mairi 7 -7; aroba_menui 6 -6; aroba_neuf 6 -6; aroba_orang 7 -7; aroba_outlo 6 -6
aroba_proto 10 -10; aroba_roman 8 -8; aroba_s 7 -7; aroba_sfr 6 -6; aroba_skyne 7 -7; aroba_soget 6 -6
aroba_trans 2 -2; aroba_video 6 -6; aroba_wanad 6 -6; aroba_web 6 -6; aroba_yahoo 7 -7; arrac 11 -11; arrac_> 11 -11
arran 21 -21; arran_> 16 -16; arran_un 8 -8; arret -2 2; arret_> 6 -6; arret_avec 10 -10; arret_ce 4 -4
arret_de -15 15; arret_rien 7 -7; arriv 13 -13; arriv_> 11 -11; arriv_a 8 -8; arriv_dans 2 -2; arriv_en 4 -4
arriv_pas 7 -7; arriv_plus 8 -8; arrob 8 -8; arrob_gmail 8 -8; artif 10 -10; artif_> 10 -10; arts 8 -8
arts_point 8 -8; aspir 9 -9; aspir_ne 9 -9; assez -12 12; assez_> -11 11; assez_de -8 8; assis 12 -12
assis_> 13 -13; assis_de 10 -10; assis_une 7 -7; assoi 7 -7; assoi_> 7 -7; assur 17 -17; assur_> 15 -15
assur_que 5 -5; at 7 -7; at_free 9 -9; at_gmail 5 -5; at_hotma 6 -6; at_lapos 7 -7; at_outlo 8 -8; ateli 7 -7
ateli_point 7 -7; atlas 8 -8; atlas_point 8 -8; attac 7 -7; attac_aroba 7 -7; attaq -8 8; attaq_> -8 8; atten 11 -11
atten_> 17 -17; atten_atten 7 -7; atten_aussi -10 10; atten_c -21 21; atten_cheri 8 -8; atten_combi 14 -14
atten_depui 16 -16; atten_deux 6 -6; atten_dix 9 -9; atten_elle 9 -9; atten_j 15 -15; atten_je 14 -14; atten_le 9 -9
atten_mais 11 -11; atten_non 21 -21; atten_pour 5 -5; atten_que 16 -16; atten_sa 7 -7; atten_un 11 -11
atten_une 9 -9; atten_votre 12 -12; au 13 -13; au_12 6 -6; au_au 8 -8; au_bout 9 -9; au_burea 8 -8; au_cable 6 -6
au_cloud 3 -3; au_colis 10 -10; au_contr 17 -17; au_debut 8 -8; au_dessu 7 -7; au_diabl -14 14; au_dos 7 -7
au_douze 6 -6; au_fond 6 -6; au_garag 8 -8; au_greni 4 -4; au_meme 11 -11; au_moins 9 -9; au_mois 10 -10
au_monsi 5 -5; au_nez -4 4; au_nom 7 -7; au_poil 7 -7; au_premi 8 -8; au_print 3 -3; au_resea 5 -5; au_revoi 7 -7
au_rez 7 -7; au_servi 6 -6; au_sous 6 -6; au_sujet 10 -10; au_suppo 5 -5; au_techn 8 -8; au_telep 12 -12
au_trava 7 -7; au_trois 12 -12; au_vert 8 -8; au_vpn 6 -6; au_web 6 -6; au_wifi 5 -5; au_zero 4 -4; aucun 10 -10
aucun_> 9 -9; aucun_anoma 7 -7; aucun_appel 4 -4; aucun_barre 5 -5; aucun_honte -8 8; aucun_idee 10 -10
aucun_lumie 5 -5; aucun_mail 9 -9; aucun_poste 5 -5; aucun_probl 8 -8; aucun_servi 10 -10; aucun_site 11 -11
aucun_son 5 -5; aucun_souci 8 -8; aujou 7 -7; aujou_hui 7 -7; aurai 7 -7; aurai_besoi 7 -7; aurai_dit 2 -2
aurai_pas 3 -3; aurie 9 -9; aurie_pas 7 -7; aurie_vous 7 -7; aussi -3 3; aussi_> 9 -9; aussi_il 7 -7
aussi_lamen -9 9; aussi_lent 11 -11; aussi_longt -10 10; aussi_pourr 10 -10; aussi_vous 6 -6; autan 1 -1
autan_> 9 -9; autan_que -6 6; autom 4 -4; autom_> 4 -4; autre_> -6 6; autre_appel 9 -9; autre_chose 14 -14
autre_je -7 7; autre_jour 3 -3; autre_le 3 -3; autre_ma -8 8; autre_probl 13 -13; autre_souci 1 -1; autre_truc 8 -8
aux -8 8; aux_clien -9 9; aux_gens -5 5; aux_infos 9 -9; aux_piece 13 -13; aux_robot 12 -12; avais 12 -12
avais_huit 6 -6; avais_simpl 10 -10; avais_une 6 -6; avait 8 -8; avait_assur 5 -5; avait_cinq 4 -4; avait_conse 8 -8
avait_dit 6 -6; avant 11 -11; avant_> 7 -7; avant_j 6 -6; avant_on 4 -4; avant_que 6 -6; avec 4 -4; avec_beatr 5 -5
avec_celui 1 -1; avec_d 1 -1; avec_deux 8 -8; avec_l 6 -6; avec_la 4 -4; avec_le 14 -14; avec_leque 10 -10
avec_les 12 -12; avec_ma 3 -3; avec_mes 6 -6; avec_moi 8 -8; avec_mon 12 -12; avec_nous 4 -4; avec_plais 10 -10
avec_quelq 12 -12; avec_quoi 10 -10; avec_ton -7 7; avec_tous 13 -13; avec_toute -11 11; avec_un 23 -23
avec_une 8 -8; avec_valer 9 -9; avec_vos -16 16; avec_votre 9 -9; avec_vous -13 13; avez 8 -8; avez_aucun -8 8
avez_besoi 6 -6; avez_bien 10 -10; avez_coupe -6 6; avez_deja 12 -12; avez_dit 15 -15; avez_menti -10 10
avez_pas 22 -22; avez_raiso 14 -14; avez_sauve 10 -10; avez_tout 2 -2; avez_un 8 -8; avez_vu 10 -10; aviez 6 -6
aviez_dit 6 -6; avoca -20 20; avoca_> -18 18; avoca_bande -8 8; avoir 6 -6; avoir_affai -2 2; avoir_alors 1 -1
avoir_au 1 -1; avoir_deux 12 -12; avoir_les 3 -3; avoir_quelq 9 -9; avoir_serie -8 8; avoir_un 13 -13
avoir_une 12 -12; avons 7 -7; avons_huit 7 -7; avons_plus 3 -3; avoue 8 -8; avoue_que 8 -8; awa 6 -6; awa_c 6 -6
b 10 -10; b_aroba 7 -7; b_c 9 -9; b_comme 11 -11; b_e 3 -3; b_puis 3 -3; b_r 7 -7; b_trois 8 -8; b_v 7 -7
bah 14 -14; bah_ecout 9 -9; bah_non 11 -11; bah_oui 10 -10; baiss 8 -8; baiss_la 8 -8; balad -8 8; balad_d -8 8
balco 5 -5; balco_la 5 -5; bamak 7 -7; bamak_trans 7 -7; banca 5 -5; banca_m 5 -5; bande -26 26; bande_d -19 19
bande_de -17 17; bapti 8 -8; bapti_mais 3 -3; bapti_roy 8 -8; barre 5 -5; barre_> 5 -5; barre_de 4 -4; bas 6 -6
bas_b 6 -6; bas_la 2 -2; bas_marti 5 -5; bas_vidal 7 -7; bascu 8 -8; bascu_moi 8 -8; bascu_plus 8 -8; basta -5 5
basta_j -5 5; be 10 -10; be_> 8 -8; be_oui 7 -7; beatr 5 -5; beatr_vial 5 -5; beau 11 -11; beau_aujou 7 -7
beau_redem 9 -9; beauc 22 -22; beauc_> 15 -15; beauc_c 6 -6; beauc_chef 6 -6; beauc_madam 6 -6; beauc_mieux 9 -9
beaux -9 9; beaux_cross -9 9; bebel 9 -9; bebel_j 9 -9; belka 9 -9; belka_a 9 -9; belle 4 -4; belle_mere 4 -4
ben 17 -17; ben_> 8 -8; ben_c 10 -10; ben_ca 8 -8; ben_devin 10 -10; ben_figur 9 -9; ben_gros 7 -7; ben_j 6 -6
ben_juste 5 -5; ben_la 2 -2; ben_le 4 -4; ben_ma 3 -3; ben_moi 10 -10; ben_non 8 -8; ben_oui 8 -8; ben_pas 8 -8
ben_rien 11 -11; ben_tout 18 -18; ben_v 4 -4; ben_voila 5 -5; benal 9 -9; benal_> 9 -9; benal_a 8 -8; benal_b 3 -3
benis 6 -6; benis_> 6 -6; benze 5 -5; benze_neuf 5 -5; berna 14 -14; berna_> 15 -15; berna_aroba 8 -8
berna_deux 4 -4; berna_point 3 -3; berna_s 3 -3; berna_soixa 4 -4; bertr 6 -6; bertr_chauv 6 -6; bertr_point 6 -6
besoi 13 -13; besoi_> 15 -15; besoi_ca 1 -1; besoi_d 13 -13; besoi_de 6 -6; besoi_inter 5 -5; besoi_que 7 -7
bete -3 3; bete_> 14 -14; bete_je -9 9; betis 4 -4; betis_c 2 -2; betis_en 5 -5; bien 10 -10; bien_> 24 -24
bien_a 10 -10; bien_aimab 10 -10; bien_au 7 -7; bien_avoir 7 -7; bien_c 3 -3; bien_ca 14 -14; bien_cela 11 -11
bien_compr 10 -10; bien_enten 10 -10; bien_entre 7 -7; bien_evide 5 -5; bien_faire -19 19; bien_franc 8 -8
bien_genti 3 -3; bien_hein 3 -3; bien_je 1 -1; bien_le 15 -15; bien_les 1 -1; bien_maint 14 -14; bien_mon 5 -5
bien_note 9 -9; bien_oui 16 -16; bien_par 4 -4; bien_pour 17 -17; bien_qu 6 -6; bien_que 6 -6; bien_recu 7 -7
bien_regar 4 -4; bien_sur 10 -10; bien_volon 13 -13; bingo 10 -10; bingo_ca 10 -10; bio 8 -8; bio_> 8 -8; bip 6 -6
bip_> 6 -6; bip_bip 6 -6; bizar 16 -16; bizar_> 15 -15; bizar_quand 12 -12; blabl 11 -11; blabl_> 11 -11
blanc 10 -10; blanc_> 9 -9; blanc_a 10 -10; blanc_c 12 -12; blanc_de 7 -7; blanc_et 7 -7; blanc_j 13 -13
blanc_parto 4 -4; blaze 9 -9; blaze_c 9 -9; bleue 8 -8; bleue_ne 5 -5; bleue_passe 7 -7; blond 11 -11
blond_> 11 -11; blond_a 8 -8; bloqu 16 -16; bloqu_> 15 -15; bloqu_il 5 -5; bloqu_la 7 -7; bloqu_sur 2 -2
bloqu_toujo 7 -7; bof 10 -10; bof_non 10 -10; bois 7 -7; bois_aroba 7 -7; boite -13 13; boite_> -13 13; boite_d 3 -3
boite_de -14 14; boite_j -6 6; boite_vocal 10 -10; boiti 11 -11; boiti_> 12 -12; bol -16 16; bol_> -8 8
bol_de -14 14; bon 17 -17; bon_> 16 -16; bon_bon 2 -2; bon_c 2 -2; bon_ca 2 -2; bon_et 5 -5; bon_j 2 -2; bon_je 1 -1
bon_la 14 -14; bon_laiss 5 -5; bon_maint 11 -11; bon_monsi 4 -4; bon_nom 15 -15; bon_note 7 -7; bon_numer 2 -2
bon_passe 11 -11; bon_pour 14 -14; bon_sang -6 6; bon_tout 10 -10; bonjo 16 -16; bonjo_> 19 -19; bonjo_c 6 -6
bonjo_cabin 5 -5; bonjo_euh 4 -4; bonjo_excus 1 -1; bonjo_j 8 -8; bonjo_je 4 -4; bonjo_madam 11 -11
bonjo_monsi 17 -17; bonjo_olivi 5 -5; bonjo_phili 6 -6; bonne 14 -14; bonne_bonne 12 -12; bonne_je 3 -3
bonne_journ 12 -12; bonne_trent 9 -9; bons -1 1; bons_> 10 -10; bons_a -18 18; bons_techn 12 -12; bonso 14 -14
bonso_> 9 -9; bonso_dites 3 -3; borde -5 5; borde_de -7 7; borde_derri 6 -6; borde_point 8 -8; borne -10 10
borne_> -10 10; bouch 13 -13; bouch_> 10 -10; bouch_d 7 -7; bouch_du 5 -5; boucl 9 -9; boucl_> 9 -9; boudi 8 -8
boudi_ca 8 -8; bouff -6 6; bouff_> -6 6; bouge 10 -10; bouge_> 7 -7; bouge_d 9 -9; bouge_pas 7 -7; boula 14 -14
boula_> 9 -9; boula_a 7 -7; boula_du 8 -8; boula_tiret 6 -6; boule -8 8; boule_> -8 8; bourr -8 8; bourr_> -8 8
bout -10 10; bout_> -15 15; bout_du 9 -9; bouti 7 -7; bouti_> 7 -7; bouto 8 -8; bouto_> 5 -5; bouto_appuy 7 -7
bouto_de 12 -12; bouto_pour 6 -6; box 10 -10; box_> 3 -3; box_a 2 -2; box_c 3 -3; box_clign 12 -12; box_dans 7 -7
box_elle 3 -3; box_en 2 -2; box_est 8 -8; box_et 7 -7; box_etein 10 -10; box_fait 6 -6; box_fonct 4 -4; box_je 2 -2
box_mais 1 -1; box_march 4 -4; box_ne 7 -7; box_pour 1 -1; box_qui 10 -10; box_reste 2 -2; box_s 14 -14
box_toute 12 -12; box_un 9 -9; branc 18 -18; branc_a 2 -2; branc_la 7 -7; branc_n 11 -11; branl -5 5; branl_> -5 5
bras -4 4; bras_casse -4 4; bravo -8 8; bravo_felic -8 8; bref 2 -2; bref_tout 2 -2; brice 7 -7; brice_de 7 -7
bruit 15 -15; bruit_> 4 -4; bruit_de 8 -8; bruit_est 12 -12; bruit_la 11 -11; brun 10 -10; brun_> 10 -10; bruno 7 -7
bruno_kessl 7 -7; bruno_point 8 -8; bug 12 -12; bug_> 9 -9; bug_plus 7 -7; bugue 7 -7; bugue_toujo 7 -7
burea 14 -14; burea_> 14 -14; burea_et 5 -5; burea_il 9 -9; burea_sont 8 -8; c_a 6 -6; c_etait 7 -7; c_good 10 -10
c_h 8 -8; c_o 6 -6; c_point 9 -9; c_tiret 9 -9; c_z 6 -6; ca 6 -6; ca_> 17 -17; ca_a 12 -12; ca_alors 4 -4
ca_arriv 5 -5; ca_atten 9 -9; ca_aux -9 9; ca_bloqu 7 -7; ca_bug 12 -12; ca_bugue 7 -7; ca_c -2 2; ca_capte 13 -13
ca_charg 12 -12; ca_clign 6 -6; ca_comme -8 8; ca_conti -11 11; ca_coupe 14 -14; ca_d 1 -1; ca_demar 7 -7
ca_depas -10 10; ca_depen 15 -15; ca_depot 9 -9; ca_drach 7 -7; ca_du 16 -16; ca_dure -11 11; ca_exact 10 -10
ca_fait -11 11; ca_fonct 7 -7; ca_gresi 9 -9; ca_ira 10 -10; ca_je 9 -9; ca_joue 6 -6; ca_la 1 -1; ca_lag 11 -11
ca_m -4 4; ca_march 7 -7; ca_me -5 5; ca_meme 17 -17; ca_mon 4 -4; ca_monsi 8 -8; ca_mouli 9 -9; ca_n 16 -16
ca_ne 12 -12; ca_non 7 -7; ca_oui 14 -14; ca_passe 2 -2; ca_pense 6 -6; ca_pour 2 -2; ca_que 20 -20; ca_raccr 7 -7
ca_rame 13 -13; ca_recom 7 -7; ca_redem 10 -10; ca_refon 9 -9; ca_remar 18 -18; ca_s 11 -11; ca_saute 10 -10
ca_serai 6 -6; ca_sert 13 -13; ca_sonne 5 -5; ca_suffi -26 26; ca_tombe 3 -3; ca_tourn 8 -8; ca_une -6 6
ca_va 11 -11; ca_veut 11 -11; ca_vient 8 -8; ca_vous 7 -7; ca_y 11 -11; cabin 8 -8; cabin_est 6 -6; cabin_fourn 5 -5
cabin_tiret 6 -6; cabla 7 -7; cabla_> 7 -7; cable -1 1; cable_> -1 1; cafe 8 -8; cafe_tiret 8 -8; caiss 7 -7
caiss_deux 6 -6; caiss_enreg 9 -9; caiss_ne 4 -4; calis -6 6; calis_ca -6 6; calme 9 -9; calme_> 20 -20
calme_je 6 -6; calme_pas -12 12; camer 12 -12; camer_de 8 -8; camer_deux 8 -8; camer_du 1 -1; camer_et 7 -7
camil 9 -9; camil_et 6 -6; camil_faure 8 -8; campi 6 -6; campi_vous 6 -6; can 5 -5; can_i 5 -5; canar 7 -7
canar_> 7 -7; canto 6 -6; canto_> 6 -6; capte 20 -20; capte_> 9 -9; capte_de 11 -11; capte_maint 12 -12
capte_mal 6 -6; capte_plus 9 -9; capte_que 7 -7; capte_rien 4 -4; capte_toujo 7 -7; car 4 -4; car_le 4 -4
car_ma 4 -4; carlo 12 -12; carlo_silva 12 -12; carpe 12 -12; carpe_> 10 -10; carpe_aroba 7 -7; carre 15 -15
carre_> 15 -15; carte 8 -8; carte_bleue 8 -8; carte_cime 5 -5; carte_sim 6 -6; cas 16 -16; cas_> 16 -16
casqu -11 11; casqu_> -8 8; casqu_de -12 12; casse -20 20; casse_> -12 12; casse_tout -6 6; cata 9 -9; cata_ma 9 -9
catas -1 1; catas_je 5 -5; catas_votre -6 6; cause 7 -7; cause_a 12 -12; cause_de 6 -6; cause_dessu 3 -3
cave 16 -16; cave_> 15 -15; cave_jeter 7 -7; ce 5 -5; ce_cable 9 -9; ce_cirqu -6 6; ce_matin 11 -11; ce_n 12 -12
ce_numer 5 -5; ce_qu 4 -4; ce_que 1 -1; ce_qui 5 -5; ce_serai 5 -5; ce_servi -17 17; ce_soit 13 -13; ce_ticke 16 -16
ce_trava -11 11; ce_voyan 5 -5; cecil 4 -4; cecil_tiret 4 -4; cela 11 -11; cela_> 11 -11; cela_en 7 -7
cela_fonct 7 -7; cela_meme 9 -9; celia 8 -8; celia_tiret 7 -7; celia_vidal 8 -8; cellu 11 -11; cellu_de 9 -9
cellu_sonne 8 -8; celui 20 -20; celui_avec 11 -11; celui_d 12 -12; celui_de 10 -10; celui_la 20 -20; cent 5 -5
cent_cinqu 6 -6; cent_quatr 2 -2; centa 7 -7; centa_envir 7 -7; centr 13 -13; centr_> 8 -8; centr_par 8 -8
centr_point 5 -5; cents 13 -13; cents_> 12 -12; cents_megas 6 -6; certa 15 -15; certa_> 9 -9; certa_pas 13 -13
certe 5 -5; certe_le 5 -5; ces -10 10; ces_cable 8 -8; ces_panne -10 10; ces_petit 11 -11; ces_quest -11 11
cesse -4 4; cesse_> 6 -6; cesse_de -8 8; cette -7 7; cette_boite -11 11; cette_box -6 6; cette_fois 6 -6
cette_machi 10 -10; cette_musiq -6 6; cette_salet -9 9; cette_semai 14 -14; ch 8 -8; ch_> 8 -8; chacu 6 -6
chacu_comme 6 -6; chain 14 -14; chain_> 14 -14; chair 4 -4; chair_et 4 -4; chale 11 -11; chale_insup 11 -11
chamb 5 -5; chamb_> 9 -9; chamb_du 5 -5; chang 15 -15; chang_> 11 -11; chang_d 14 -14; chang_de 9 -9; chang_la 7 -7
chang_meme 5 -5; chang_pas 8 -8; chang_rien 3 -3; chans 7 -7; chans_> 7 -7; chant 4 -4; chant_ma 4 -4; chape 10 -10
chape_de 10 -10; chaqu -2 2; chaqu_mois -2 2; charg 18 -18; charg_> 9 -9; charg_ca 8 -8; charg_encor 12 -12
charg_jamai 8 -8; charg_mais 8 -8; charg_pas 4 -4; charg_plus 7 -7; charl 7 -7; charl_> -14 14; charl_de 13 -13
charm 2 -2; charm_et 2 -2; chat 9 -9; chat_est 9 -9; chaus 7 -7; chaus_deux 7 -7; chauv 6 -6; chauv_c 6 -6
chef 11 -11; chef_> 6 -6; chef_atten 5 -5; chef_d 7 -7; chelo 9 -9; chelo_mais 8 -8; chelo_votre 9 -9; chen 7 -7
chen_c 4 -4; chen_w 7 -7; cherc 18 -18; cherc_> 12 -12; cherc_c 4 -4; cherc_le 12 -12; cherc_mes 8 -8
cherc_mon 12 -12; cheri 10 -10; cheri_> 2 -2; cheri_et 2 -2; cheri_je 9 -9; chez 3 -3; chez_gmail 7 -7; chez_la 1 -1
chez_machi 10 -10; chez_moi 18 -18; chez_mort 8 -8; chez_nous 10 -10; chez_vous -4 4; chiam 7 -7; chiam_giuli 7 -7
chich -8 8; chich_vous -8 8; chico 8 -8; chico_> 8 -8; chien -1 1; chien_> 9 -9; chien_aboie 13 -13; chien_j -12 12
chier -14 14; chier_> -14 14; chiff 3 -3; chiff_> 3 -3; chioc 5 -5; chioc_je 5 -5; chloe 7 -7; chloe_dupui 7 -7
chope 4 -4; chope_le 4 -4; chose -10 10; chose_> 7 -7; chose_a 9 -9; chose_avec -8 8; chose_ca -7 7; chris 11 -11
chris_cinqu 7 -7; chris_duboi 9 -9; chrom 9 -9; chrom_> 9 -9; chum 8 -8; chum_> 8 -8; chut 7 -7; chut_les 7 -7
cime 5 -5; cime_est 5 -5; cinco 8 -8; cinco_cinq 8 -8; cinq 13 -13; cinq_> 14 -14; cinq_a 7 -7; cinq_appar 12 -12
cinq_aroba 7 -7; cinq_cinq 8 -8; cinq_cinqu 5 -5; cinq_dix 5 -5; cinq_douze 5 -5; cinq_en 7 -7; cinq_heure 16 -16
cinq_machi 10 -10; cinq_mais 4 -4; cinq_max 9 -9; cinq_minut 7 -7; cinq_non 7 -7; cinq_nonan 4 -4; cinq_ou 11 -11
cinq_quara 5 -5; cinq_quatr 4 -4; cinq_rende -8 8; cinq_secon 6 -6; cinq_seize 5 -5; cinq_six 2 -2; cinq_soixa 3 -3
cinq_sur 10 -10; cinq_telep 3 -3; cinq_termi 3 -3; cinq_trent 5 -5; cinq_un 2 -2; cinq_vingt 7 -7; cinq_vite 4 -4
cinq_zero 5 -5; cinqu 5 -5; cinqu_> 22 -22; cinqu_appar 8 -8; cinqu_cinq 5 -5; cinqu_de 6 -6; cinqu_deux 6 -6
cinqu_euros -7 7; cinqu_fois -10 10; cinqu_huit 5 -5; cinqu_quatr 4 -4; cinqu_six 6 -6; cinqu_trois 3 -3; cirqu -6 6
cirqu_je -6 6; clair 19 -19; clair_> 10 -10; clair_c 5 -5; clair_fonta 7 -7; clair_maint 11 -11; clair_petit 4 -4
clair_point 4 -4; clair_rouss 13 -13; claqu -16 16; claqu_de -16 16; clien 3 -3; clien_> -4 4; clien_aroba 14 -14
clien_chez 19 -19; clien_comme -7 7; clien_me 5 -5; clien_nous 5 -5; clien_numer 3 -3; clien_par 9 -9
clien_quara 9 -9; clign 15 -15; clign_> 8 -8; clign_en 5 -5; clign_encor 7 -7; clign_et 3 -3; clign_je 1 -1
clign_rouge 13 -13; clign_toujo 7 -7; clini 7 -7; clini_tiret 7 -7; cliqu 1 -1; cliqu_oh 1 -1; clore 6 -6
clore_le 6 -6; cloud 7 -7; cloud_> 3 -3; cloud_point 7 -7; club 9 -9; club_tiret 6 -6; club_under 9 -9; cocho -11 11
cocho_> -11 11; code 7 -7; code_erreu 4 -4; code_pin 8 -8; code_posta 6 -6; code_puc 5 -5; code_puk 6 -6
codes 11 -11; codes_par 11 -11; coeur 13 -13; coeur_> 13 -13; coler -14 14; coler_> -12 12; coler_contr -5 5
coler_monsi -13 13; colin 10 -10; colin_> 10 -10; colis 10 -10; colis_par 10 -10; colle 8 -8; colle_> 14 -14
colle_a 8 -8; colle_en 2 -2; colle_m 10 -10; colle_non 2 -2; colle_s 12 -12; colle_sont 5 -5; colle_un -12 12
coloc 7 -7; coloc_> 7 -7; com 10 -10; com_> 10 -10; com_bien 4 -4; com_mais 4 -4; com_merci 3 -3; combi 1 -1
combi_> 12 -12; combi_de -6 6; combi_depui 6 -6; combi_n 9 -9; combi_tous 11 -11; comma 6 -6; comma_aroba 6 -6
comme_> 13 -13; comme_a -12 12; comme_berna 13 -13; comme_bertr 6 -6; comme_c 2 -2; comme_ca -8 8; comme_celui 7 -7
comme_comme 11 -11; comme_conve 12 -12; comme_d 8 -8; comme_denis 8 -8; comme_dire 5 -5; comme_gasto 7 -7
comme_henri 3 -3; comme_inter 3 -3; comme_j 11 -11; comme_je 12 -12; comme_jean 3 -3; comme_la 7 -7; comme_les 5 -5
comme_ne 4 -4; comme_on 5 -5; comme_par 1 -1; comme_pierr 9 -9; comme_serie -6 6; comme_si 6 -6; comme_sophi 3 -3
comme_un 4 -4; comme_victo 5 -5; comme_vous 16 -16; comme_xavie 3 -3; commu 18 -18; commu_avec 7 -7; commu_est 5 -5
commu_sont 7 -7; commu_ulter 13 -13; commu_une 6 -6; compe 5 -5; compe_> 5 -5; compl 10 -10; compl_> 19 -19
compl_a 13 -13; compl_mon 7 -7; compl_mort 4 -4; compl_nul -11 11; compl_pour 10 -10; compl_pourr 4 -4
compl_stupi -16 16; compo -7 7; compo_> -7 7; compr 3 -3; compr_> 12 -12; compr_appar 12 -12; compr_bien 18 -18
compr_c 19 -19; compr_donc 4 -4; compr_la 7 -7; compr_pas 6 -6; compr_que 10 -10; compr_quest 10 -10
compr_rien -24 24; compt -4 4; compt_> 11 -11; compt_a 11 -11; compt_aroba 6 -6; compt_c -6 6; con -7 7
con_> -12 12; con_con 4 -4; con_conne 7 -7; con_conse 4 -4; conca 6 -6; conca_> 6 -6; conco 5 -5; conco_en 5 -5
concr 5 -5; concr_passe 5 -5; condu 7 -7; condu_je 7 -7; confl 5 -5; confl_d 5 -5; confu 5 -5; confu_> 5 -5
conge -9 9; conge_pour -9 9; conna -11 11; conna_> -14 14; conna_a 7 -7; conna_mon 11 -11; conna_pas 15 -15
conna_rien 4 -4; conna_tu -8 8; conne 14 -14; conne_> 10 -10; conne_a 3 -3; conne_au 8 -8; conne_avec 8 -8
conne_ca 3 -3; conne_de 4 -4; conne_du 9 -9; conne_elle 3 -3; conne_est 8 -8; conne_et 2 -2; conne_euh 7 -7
conne_exion 3 -3; conne_inter 7 -7; conne_me 9 -9; conne_moi 9 -9; conne_parta 4 -4; conne_pas 7 -7; conne_plus 8 -8
conne_qui 1 -1; conne_saute 7 -7; conse 17 -17; conse_> 16 -16; conse_banca 5 -5; conse_conse 9 -9; conse_de 8 -8
conse_dispo 7 -7; conse_etait 6 -6; conse_immed 5 -5; conse_j 9 -9; conse_m 5 -5; conse_maint 18 -18
conse_merci 4 -4; conse_ou 4 -4; conse_pour 2 -2; conse_qui 5 -5; conse_s 4 -4; conso 18 -18; conso_> 15 -15
conso_annon 6 -6; conso_annul 4 -4; conso_aussi 9 -9; conso_d 6 -6; conso_de 8 -8; conso_est 3 -3; conso_ma 11 -11
conso_march 8 -8; conso_ne 9 -9; conso_qui 4 -4; conso_se 8 -8; conso_tout 4 -4; conso_trouv 3 -3; consu 7 -7
consu_notre 7 -7; conta 11 -11; conta_aroba 8 -8; conta_avec 4 -4; conta_depui 4 -4; conta_euh 6 -6; conta_ne 6 -6
conta_ont 7 -7; conte 8 -8; conte_de 13 -13; conte_et 6 -6; conte_mais 7 -7; conte_nous 3 -3; conti -1 1
conti_> 5 -5; conti_avec 16 -16; conti_ensem 9 -9; conti_je -11 11; contr -1 1; contr_> 26 -26; contr_c 5 -5
contr_est 7 -7; contr_la 4 -4; contr_le 10 -10; contr_moi 11 -11; contr_profe 18 -18; contr_son 8 -8
contr_vous -16 16; conve 12 -12; conve_> 12 -12; convi 11 -11; convi_tres 11 -11; cool 6 -6; cool_merci 6 -6
corre 19 -19; corre_> 8 -8; corre_ca 10 -10; corre_de 6 -6; costa 7 -7; costa_> 7 -7; cote 6 -6; cote_de 4 -4
cote_du 1 -1; cote_qui 7 -7; cote_sans 6 -6; couil -6 6; couil_dans -6 6; coule 8 -8; coule_> 8 -8; coup 10 -10
coup_> 10 -10; coupe 12 -12; coupe_> 21 -21; coupe_dans 1 -1; coupe_depui 1 -1; coupe_du 12 -12; coupe_encor 9 -9
coupe_est -8 8; coupe_je 7 -7; coupe_la -1 1; coupe_le 6 -6; coupe_moins 7 -7; coupe_plus 16 -16; coupe_toujo 13 -13
coupe_tous 6 -6; coupe_tout 5 -5; coupe_toute 7 -7; coupe_un 5 -5; coupu 15 -15; coupu_> 9 -9; coupu_de 6 -6
coupu_gener 5 -5; coupu_non 6 -6; coupu_penda 11 -11; coura 8 -8; coura_> 9 -9; coura_la 4 -4; courr 12 -12
courr_> 10 -10; courr_pas 6 -6; cours 7 -7; cours_> 7 -7; cousi 7 -7; cousi_> 7 -7; crash 7 -7; crash_frere 7 -7
crass -10 10; crass_> -10 10; creti -5 5; creti_ca -5 5; creus 1 -1; creus_dans 1 -1; crois 12 -12; crois_> 10 -10
crois_bien 13 -13; crois_oui 6 -6; crois_pas 17 -17; crois_qu 2 -2; crois_que 8 -8; croix 1 -1; croix_rouge 1 -1
cross -9 9; cross_vous -9 9; cru 11 -11; cru_que 11 -11; cuisi 11 -11; cuisi_> 11 -11; cuisi_hein 5 -5; cul -5 5
cul_> -5 5; cyclo 4 -4; cyclo_tout 4 -4; cyril 7 -7; cyril_aroba 7 -7; cyril_tiret 7 -7; d 3 -3; d_> 8 -8
d_a 23 -23; d_abonn 14 -14; d_abrut -13 13; d_acces 4 -4; d_accor 14 -14; d_actua 10 -10; d_admin 6 -6; d_adres 7 -7
d_affic 6 -6; d_aide 7 -7; d_aille 6 -6; d_aireu 8 -8; d_alemb 11 -11; d_aller 13 -13; d_alma 8 -8; d_ameli 12 -12
d_appel 9 -9; d_arnaq 14 -14; d_aroba 12 -12; d_atten -3 3; d_avant 6 -6; d_avoir 15 -15; d_comme 8 -8; d_e 6 -6
d_eau 9 -9; d_email 7 -7; d_emett 6 -6; d_envoy 6 -6; d_equip 7 -7; d_erreu 5 -5; d_escar 10 -10; d_escro -16 16
d_essai 7 -7; d_essay 9 -9; d_etre 6 -6; d_euros -5 5; d_evolu 13 -13; d_excla 1 -1; d_expli 1 -1; d_explo -11 11
d_habit 8 -8; d_heure 7 -7; d_humai 5 -5; d_i 7 -7; d_incap -6 6; d_incom -8 8; d_incon 6 -6; d_inter 13 -13
d_j 9 -9; d_orang 3 -3; d_ordin 11 -11; d_oreil 7 -7; d_ou 12 -12; d_u 8 -8; d_un -6 6; d_une -10 10; d_union 7 -7
da 15 -15; da_c 4 -4; da_costa 7 -7; da_silva 8 -8; dame 9 -9; dame_> 12 -12; dame_bien 3 -3; dame_de 10 -10
dame_sans -6 6; dame_tres 7 -7; damme 8 -8; damme_> 8 -8; dans 14 -14; dans_dix 3 -3; dans_famil 6 -6; dans_l 13 -13
dans_la 11 -11; dans_le 7 -7; dans_les 14 -14; dans_ma 11 -11; dans_tout 5 -5; dans_toute 1 -1; dans_un 3 -3
dark 8 -8; dark_under 8 -8; de -7 7; de_bamak 7 -7; de_bebel 9 -9; de_blanc 7 -7; de_bons 12 -12; de_bouff -6 6
de_box 8 -8; de_branl -5 5; de_bras -4 4; de_brice 7 -7; de_ca 11 -11; de_canar 7 -7; de_carte 7 -7; de_ce 3 -3
de_ces -10 10; de_cette -13 13; de_chang 8 -8; de_charl -14 14; de_chaus 7 -7; de_cherc 8 -8; de_chez 19 -19
de_chich -8 8; de_chico 8 -8; de_clien 9 -9; de_cocho -11 11; de_colle 5 -5; de_commu 6 -6; de_compt 9 -9
de_conge -9 9; de_conna -11 11; de_conne 11 -11; de_conse 8 -8; de_contr 7 -7; de_coule 8 -8; de_coupu 6 -6
de_coura 6 -6; de_de 8 -8; de_debit 8 -8; de_demar 11 -11; de_dire 8 -8; de_direc 10 -10; de_discu 5 -5
de_faire -3 3; de_famil 8 -8; de_ferra -8 8; de_fibre 5 -5; de_fixe 5 -5; de_fois -11 11; de_fond 8 -8
de_forfa 6 -6; de_grave 7 -7; de_gresi 15 -15; de_gros -13 13; de_gueul -12 12; de_guign -9 9; de_jeux 7 -7
de_joind 9 -9; de_l -8 8; de_la 7 -7; de_laiss -16 16; de_ligne 5 -5; de_ma 2 -2; de_machi 4 -4; de_mail 18 -18
de_maiso 5 -5; de_mal 13 -13; de_malad 6 -6; de_march 7 -7; de_marse 13 -13; de_maxim 10 -10; de_me -14 14
de_mecha 7 -7; de_meme 6 -6; de_merde -13 13; de_mieux 9 -9; de_moi -22 22; de_mon 10 -10; de_nazes -8 8
de_netfl 7 -7; de_nice 7 -7; de_nivea 7 -7; de_nos 5 -5; de_notre -1 1; de_nous -14 14; de_nouve 15 -15
de_novem 10 -10; de_nuls -7 7; de_ouf 10 -10; de_paiem 7 -7; de_paill 10 -10; de_paris 6 -6; de_parle 15 -15
de_passe 9 -9; de_payer -7 7; de_perso 12 -12; de_porta 1 -1; de_portu 12 -12; de_poste 12 -12; de_prend -4 4
de_prise 8 -8; de_probl 15 -15; de_publi 5 -5; de_quoi 11 -11; de_rage -7 7; de_rappe 9 -9; de_recou 7 -7
de_redem 5 -5; de_repar -13 13; de_repet -19 19; de_repos 7 -7; de_resea 9 -9; de_retou 4 -4; de_rien 3 -3
de_rigol -11 11; de_robot -6 6; de_s 11 -11; de_se 5 -5; de_servi 9 -9; de_signa 8 -8; de_sms 9 -9; de_souci 17 -17
de_suite -4 4; de_surve 8 -8; de_sympa 10 -10; de_table 6 -6; de_tas -8 8; de_techn 5 -5; de_telep 19 -19
de_temps 12 -12; de_termi 7 -7; de_teste 7 -7; de_texto 11 -11; de_tonal 10 -10; de_touch 6 -6; de_tout -6 6
de_trait -10 10; de_trava 8 -8; de_venir 8 -8; de_verif 7 -7; de_villi 13 -13; de_voleu -11 11; de_vos -6 6
de_votre -4 4; de_vous -1 1; de_voyou -6 6; de_wifi 25 -25; debil -7 7; debil_et -7 7; debit 17 -17; debit_d 10 -10
debit_est 13 -13; debit_et 8 -8; debit_n 10 -10; debor 10 -10; debor_> 10 -10; debor_sur 9 -9; debou 6 -6
debou_or 6 -6; debra 12 -12; debra_> 14 -14; debra_dix 3 -3; debra_et 10 -10; debra_la 8 -8; debra_le 7 -7
debra_mais 1 -1; debut 3 -3; debut_a -7 7; debut_j 2 -2; debut_je 4 -4; debut_oui 7 -7; deced 11 -11; deced_> 11 -11
decle 11 -11; decle_direc 11 -11; decod 7 -7; decod_> 6 -6; decod_affic 4 -4; decod_est 8 -8; decon 12 -12
decon_> 12 -12; decon_chez 14 -14; decon_toute 6 -6; decro 8 -8; decro_et 8 -8; decro_il 1 -1; decro_j 6 -6
decro_sans 6 -6; decro_y 4 -4; dect 9 -9; dect_ne 9 -9; decu 19 -19; decu_> 19 -19; degag -10 10; degag_avec -10 10
degat 12 -12; degat_des 12 -12; degou -12 12; degou_de -12 12; degue -13 13; degue_ce -5 5; degue_de -9 9
dehor 7 -7; dehor_> 7 -7; deja 16 -16; deja_appel 9 -9; deja_contr 7 -7; deja_donne 12 -12; deja_fait 7 -7
deja_mon 5 -5; deja_norma 10 -10; deja_passe 7 -7; deja_redem 2 -2; deja_regar 1 -1; deja_trop 8 -8
deja_venu 10 -10; delac 7 -7; delac_en 7 -7; delai -5 5; delai_c -5 5; delap 10 -10; delap_> 10 -10; delph 11 -11
delph_march 8 -8; delph_rouss 6 -6; demai 7 -7; demai_> 7 -7; demai_matin 8 -8; deman 11 -11; deman_> 6 -6
deman_a 14 -14; deman_atten 2 -2; deman_juste 2 -2; deman_le 6 -6; deman_pas 2 -2; deman_un 13 -13; demar 13 -13
demar_> 10 -10; demar_l 13 -13; demar_la 7 -7; demi 11 -11; demi_> 10 -10; demi_douza 8 -8; demoi 6 -6
demoi_du 6 -6; denis 7 -7; denis_point 7 -7; depan 7 -7; depan_> 7 -7; depan_mon 5 -5; depas -14 14; depas_l -9 9
depas_les -10 10; depen 16 -16; depen_> 12 -12; depen_d 7 -7; depen_de 11 -11; depen_des 7 -7; depen_si 3 -3
deplo -16 16; deplo_> -16 16; depot 9 -9; depot_> 9 -9; depui 15 -15; depui_a 6 -6; depui_ce 11 -11
depui_deux 13 -13; depui_diman 6 -6; depui_dix 13 -13; depui_fribo 8 -8; depui_hier 13 -13; depui_l 3 -3
depui_la 6 -6; depui_le 6 -6; depui_longt 22 -22; depui_mon 6 -6; depui_neuf 4 -4; depui_que 7 -7; depui_quinz 4 -4
depui_tanto 1 -1; depui_trois 6 -6; depui_une -4 4; depui_vingt -6 6; depui_yeste 5 -5; deran 18 -18; deran_c 1 -1
deran_pour 15 -15; deran_si 6 -6; derni 9 -9; derni_> 10 -10; derni_fois 6 -6; derni_mais 7 -7; derri 5 -5
derri_il 6 -6; des -10 10; des_appel 9 -9; des_beaux -9 9; des_boiti 12 -12; des_chain 9 -9; des_couil -6 6
des_coupu 15 -15; des_des 6 -6; des_dessi 4 -4; des_eaux 12 -12; des_enfan 1 -1; des_escro -17 17; des_forge 8 -8
des_gros -8 8; des_idiot -8 8; des_iles -5 5; des_incap -12 12; des_incom -13 13; des_jours 7 -7; des_lilas 7 -7
des_mal -8 8; des_milli -5 5; des_minab -5 5; des_poste 6 -6; des_tiret 8 -8; des_trava 6 -6; des_urgen 8 -8
des_video 6 -6; des_voleu -11 11; desac 10 -10; desac_> 10 -10; desce 11 -11; desce_a 11 -11; desol 26 -26
desol_> 20 -20; desol_de 12 -12; desol_je 4 -4; desol_mais 6 -6; desor 7 -7; desor_cela 7 -7; dessi 7 -7
dessi_anime 7 -7; dessi_du 1 -1; dessu -6 6; dessu_> 4 -4; dessu_a 5 -5; dessu_c 3 -3; dessu_de 7 -7
dessu_la -10 10; detes -9 9; detes_sale -9 9; deux 14 -14; deux_> 13 -13; deux_alors 2 -2; deux_ans 4 -4
deux_aroba 5 -5; deux_autre 7 -7; deux_camer 7 -7; deux_cinqu 4 -4; deux_decod 6 -6; deux_des 12 -12
deux_deux 10 -10; deux_dix 2 -2; deux_doigt -11 11; deux_et 8 -8; deux_euh 5 -5; deux_fois 14 -14; deux_gsm 10 -10
deux_heure 17 -17; deux_huita 4 -4; deux_je 8 -8; deux_jours 6 -6; deux_l 8 -8; deux_lettr 3 -3; deux_megas 5 -5
deux_mille 10 -10; deux_minut 7 -7; deux_n 6 -6; deux_neuf 3 -3; deux_nonan 6 -6; deux_octan 6 -6; deux_ordin 9 -9
deux_ou 14 -14; deux_pc 10 -10; deux_perso 9 -9; deux_porta 7 -7; deux_poste 7 -7; deux_quatr 2 -2; deux_quinz 3 -3
deux_r 5 -5; deux_s 5 -5; deux_sec 3 -3; deux_secon 6 -6; deux_soixa 5 -5; deux_table 6 -6; deux_tels 6 -6
deux_tpe 8 -8; deux_trent 7 -7; deux_trois 7 -7; deux_un 10 -10; deuxi 13 -13; deuxi_fois 13 -13; deuxi_poste 7 -7
devan 17 -17; devan_> 16 -16; devan_l 5 -5; devan_la 16 -16; deven 8 -8; deven_verte 8 -8; devin 10 -10
devin_> 10 -10; devoi 1 -1; devoi_en 1 -1; diabl -14 14; diabl_> -10 10; diabl_avec -7 7; diall 9 -9; diall_a 9 -9
didie 8 -8; didie_didie 8 -8; didie_soixa 8 -8; dieu 6 -6; dieu_vous 6 -6; diffe 14 -14; diffe_> 14 -14
dilig 11 -11; dilig_> 11 -11; diman 6 -6; diman_> 6 -6; diman_et 4 -4; dingu -14 14; dingu_> -11 11; dingu_a -6 6
dingu_ca 12 -12; dirai 14 -14; dirai_> 11 -11; dirai_bien 5 -5; dirai_mais 7 -7; dirai_pas 10 -10; dirai_que 12 -12
dire 11 -11; dire_> 21 -21; dire_aroba 5 -5; dire_c 5 -5; dire_ca 6 -6; dire_j 6 -6; dire_marti 11 -11
dire_nadia 2 -2; dire_que 7 -7; dire_une -5 5; direc 19 -19; direc_> 14 -14; direc_aroba 6 -6; direc_n 5 -5
direc_sur 3 -3; direc_techn 9 -9; direc_zero 1 -1; dis 2 -2; dis_> -9 9; dis_pas 4 -4; dis_que 14 -14; disai 14 -14
disai_c 2 -2; disai_oui 17 -17; discu 11 -11; discu_avec 11 -11; disen 18 -18; disen_que 18 -18; disie 12 -12
disie_> 12 -12; dispa 10 -10; dispa_> 7 -7; dispa_et 7 -7; dispo 7 -7; dispo_> 7 -7; dit 13 -13; dit_> 18 -18
dit_aucun 5 -5; dit_d 5 -5; dit_de 10 -10; dit_et 14 -14; dit_inter 2 -2; dit_la 9 -9; dit_mardi 6 -6; dit_non 2 -2
dit_oui 11 -11; dit_pas 7 -7; dit_que 8 -8; dit_quoi 9 -9; dit_resea 6 -6; dit_verif 6 -6; dit_wifi 5 -5
dites 17 -17; dites_> 10 -10; dites_a 14 -14; dites_au 8 -8; dites_moi 7 -7; dites_mon 1 -1; dites_on 2 -2
dites_voir 3 -3; divor 6 -6; divor_c 6 -6; dix 2 -2; dix_> 15 -15; dix_cinqu 5 -5; dix_dix 6 -6; dix_douze 8 -8
dix_fois -14 14; dix_heure 10 -10; dix_huit 7 -7; dix_minut 16 -16; dix_neuf 7 -7; dix_perso 4 -4; dix_poste 9 -9
dix_quatr 9 -9; dix_secon 7 -7; dix_sept 7 -7; dix_vingt 7 -7; dizai 14 -14; dizai_> 10 -10; dizai_dans 7 -7
dizai_de 7 -7; dizai_je 10 -10; docte 7 -7; docte_bruno 7 -7; doigt -11 11; doigt_d -11 11; dois 16 -16
dois_aller 8 -8; dois_consu 7 -7; dois_redem 6 -6; dois_voir 9 -9; doit 6 -6; doit_passe 5 -5; doit_venir 8 -8
domma 15 -15; domma_> 15 -15; donc 9 -9; donc_> 5 -5; donc_a 9 -9; donc_euh 9 -9; donc_fabri 2 -2; donc_je 1 -1
donc_laiss 4 -4; donc_non 2 -2; donc_oui 4 -4; donc_voila 4 -4; donne 10 -10; donne_> 16 -16; donne_ce 5 -5
donne_inter -7 7; donne_le 2 -2; donne_mais 5 -5; donne_moi 18 -18; donne_mon 5 -5; donne_pas 5 -5; donne_plus 5 -5
donne_rien 15 -15; donne_un 3 -3; donne_votre 10 -10; dont 8 -8; dont_trois 8 -8; dos -16 16; dos_> -12 12
dos_de -17 17; dos_je 7 -7; dossi 9 -9; dossi_> 8 -8; dossi_est 6 -6; dossi_parce 2 -2; dot 5 -5; dot_com 5 -5
doubl 8 -8; doubl_v 8 -8; doubl_zero 5 -5; douza 12 -12; douza_> 8 -8; douza_allez 10 -10; douza_avec 11 -11
douza_d 10 -10; douza_de 8 -8; douza_non 11 -11; douze 15 -15; douze_> 17 -17; douze_aroba 7 -7; douze_cinqu 5 -5
douze_peut 8 -8; douze_poste 8 -8; douze_quara 9 -9; douze_quatr 5 -5; douze_rue 15 -15; douze_soixa 10 -10
douze_treiz 8 -8; douze_trent 5 -5; douze_zero 6 -6; down 8 -8; down_> 8 -8; drach 7 -7; drach_ici 7 -7; du 3 -3
du_bas 6 -6; du_bruit 11 -11; du_burea 11 -11; du_cabin 6 -6; du_centr 8 -8; du_concr 5 -5; du_conse 8 -8
du_contr 8 -8; du_debut -7 7; du_fax 10 -10; du_fil 8 -8; du_fils 4 -4; du_fond 5 -5; du_fouta -11 11
du_grand -10 10; du_magas 10 -10; du_monde -9 9; du_nombr 11 -11; du_point 7 -7; du_porta 5 -5; du_redem 8 -8
du_rhone 5 -5; du_salon 10 -10; du_six 5 -5; du_stand 6 -6; du_telet 7 -7; du_ticke 6 -6; du_tiret 6 -6; du_tou 9 -9
du_tout 23 -23; du_trois 7 -7; du_vide 1 -1; du_vol -16 16; du_vrai 10 -10; du_wifi 2 -2; duboi 16 -16
duboi_> 13 -13; duboi_aroba 3 -3; duboi_de 4 -4; dubre 7 -7; dubre_d 7 -7; dujar 11 -11; dujar_comme 7 -7
dujar_huita 7 -7; dumas 6 -6; dumas_aroba 6 -6; dumon 6 -6; dumon_et 6 -6; dupli 10 -10; dupli_> 10 -10
dupon 15 -15; dupon_> 14 -14; dupon_aroba 6 -6; dupon_d 8 -8; dupon_gmail 6 -6; dupon_point 10 -10; dupui 7 -7
dupui_pardo 7 -7; duran 16 -16; duran_> 13 -13; duran_aroba 8 -8; duran_avec 2 -2; duran_frere 5 -5; dure -11 11
dure_> -11 11; dure_c -16 16; dure_d 7 -7; dure_et -7 7; durer 2 -2; durer_> 2 -2; duval 2 -2; duval_aroba 2 -2
e 8 -8; e_> 10 -10; e_a 8 -8; e_aroba 6 -6; e_b 7 -7; e_c 6 -6; e_deux 5 -5; e_f 7 -7; e_i 7 -7; e_l 8 -8
e_mail 1 -1; e_mare -11 11; e_n 8 -8; e_no 3 -3; e_point 2 -2; e_r 6 -6; e_t 6 -6; e_u 7 -7; e_y 5 -5; eau 9 -9
eau_a 9 -9; eaux 12 -12; eaux_> 12 -12; ecole 8 -8; ecole_> 8 -8; ecout -13 13; ecout_> -1 1; ecout_ca 7 -7
ecout_de 3 -3; ecout_et 4 -4; ecout_moi -7 7; ecout_mon 11 -11; ecout_ou -10 10; ecout_pas -14 14; ecran 4 -4
ecran_blanc 4 -4; ecran_d 6 -6; ecran_depui 1 -1; ecrit 4 -4; ecrit_pas 4 -4; effec 11 -11; effec_> 11 -11
effet 10 -10; effet_> 10 -10; eh 13 -13; eh_ben 6 -6; eh_bien 14 -14; eh_oui 9 -9; el 8 -8; el_amran 8 -8
elect 10 -10; elect_> 6 -6; elect_tiret 7 -7; elle 9 -9; elle_a 6 -6; elle_clign 11 -11; elle_dit 4 -4
elle_est 10 -10; elle_march 4 -4; elle_me 5 -5; elle_meme 14 -14; elle_ne 2 -2; elle_peut 1 -1; elle_rame 4 -4
elle_redem 7 -7; elle_s 9 -9; elle_saute 7 -7; elle_tourn 6 -6; elle_trava 4 -4; email 7 -7; email_> 7 -7
embet 22 -22; embet_> 24 -24; embet_ca 8 -8; embet_quand 5 -5; embet_un 8 -8; embou 6 -6; embou_a 6 -6; emett 6 -6
emett_des 6 -6; emett_un 6 -6; emili 8 -8; emili_vasse 8 -8; emma 5 -5; emma_under 5 -5; en 3 -3; en_a -3 3
en_ai -10 10; en_appuy 5 -5; en_arriv 7 -7; en_atten 5 -5; en_avais 6 -6; en_avait 4 -4; en_avoir -8 8; en_bas 2 -2
en_boucl 9 -9; en_bourr -8 8; en_chair 4 -4; en_coler -14 14; en_coloc 7 -7; en_commu 7 -7; en_conne 4 -4
en_conta 4 -4; en_cours 7 -7; en_debra 5 -5; en_e -11 11; en_effet 10 -10; en_est 8 -8; en_fait 13 -13; en_gros 4 -4
en_guade 5 -5; en_haut 4 -4; en_infor 10 -10; en_ligne 13 -13; en_maudi -9 9; en_occup 12 -12; en_ordre 6 -6
en_os 4 -4; en_panne 27 -27; en_passe 8 -8; en_peut -7 7; en_peux -24 24; en_plein 2 -2; en_plus 7 -7
en_prend 12 -12; en_prior 7 -7; en_rade 1 -1; en_rond 8 -8; en_rouge 5 -5; en_sais 11 -11; en_septe 2 -2
en_sorti 2 -2; en_suis 9 -9; en_telet 6 -6; en_tete 9 -9; en_tout 10 -10; en_train 23 -23; en_un 11 -11
en_valai 6 -6; en_veux 19 -19; en_visio 6 -6; en_vrai 6 -6; en_zone 13 -13; encai 4 -4; encai_le 4 -4; encha 8 -8
encha_> 8 -8; encor 15 -15; encor_> 12 -12; encor_ca 18 -18; encor_coupe 9 -9; encor_dans 4 -4; encor_des 9 -9
encor_down 8 -8; encor_essay 6 -6; encor_la 6 -6; encor_laiss 8 -8; encor_le 13 -13; encor_lent 13 -13
encor_non 5 -5; encor_pire 7 -7; encor_rouge 6 -6; encor_une -5 5; end 3 -3; end_> 3 -3; endro 7 -7; endro_> 7 -7
enerv -16 16; enerv_> -19 19; enerv_a -11 11; enerv_ces 11 -11; enerv_contr 1 -1; enerv_mais -11 11
enerv_pas 16 -16; enerv_pour 10 -10; enerv_rassu 8 -8; enfan 14 -14; enfan_> 10 -10; enfan_en 6 -6; enfan_et 3 -3
enfan_mais 7 -7; enfan_pardo 7 -7; enfan_peuve 1 -1; enfan_qui 3 -3; enfan_sont 9 -9; enfin 6 -6; enfin_> 12 -12
enfin_bref 2 -2; enfin_je 11 -11; enfin_la 12 -12; enfin_non 8 -8; enfin_oui 8 -8; enfin_si 9 -9; enfin_trava 8 -8
enfin_vous -6 6; ennuy 14 -14; ennuy_> 14 -14; ennuy_parce 4 -4; enorm 12 -12; enorm_ce 9 -9; enorm_quand 6 -6
enreg 6 -6; enreg_n 9 -9; ensem 9 -9; ensem_> 9 -9; ensem_des 6 -6; enten 10 -10; enten_> 7 -7; enten_bien 5 -5
enten_comme 6 -6; enten_enfin 11 -11; enten_juste 6 -6; enten_kaz 5 -5; enten_mais 7 -7; enten_mutue 8 -8
enten_parfa 17 -17; enten_parle -8 8; enten_pas 6 -6; enten_perso 7 -7; enten_rien 2 -2; enten_toujo 17 -17
enten_tout 3 -3; enten_tres 12 -12; enten_une 7 -7; entra 9 -9; entra_de 5 -5; entra_ne 16 -16; entre 7 -7
entre_> 8 -8; entre_a 5 -5; entre_aussi -9 9; entre_avec 10 -10; entre_c 5 -5; entre_deux 8 -8; entre_ne 8 -8
entre_nous 7 -7; entre_point 8 -8; entre_quinz 11 -11; entre_trois 3 -3; envie -3 3; envie_de -3 3; envir 8 -8
envir_> 7 -7; envir_vingt 12 -12; envoy 6 -6; envoy_de 12 -12; envoy_la 5 -5; envoy_moi 7 -7; envoy_mon -7 7
envoy_une 6 -6; enzo 7 -7; enzo_deux 7 -7; equip 8 -8; equip_> 8 -8; eric 12 -12; eric_boula 9 -9; eric_point 5 -5
eric_tiret 6 -6; erreu 26 -26; erreu_> 26 -26; erreu_de 6 -6; es -3 3; es_bete -9 9; es_goure 14 -14; es_mecha -9 9
es_un 9 -9; escal 9 -9; escal_> 9 -9; escal_parce 4 -4; escar 10 -10; escar_> 10 -10; escro -19 19; escro_> -18 18
escro_et -5 5; espac 7 -7; espac_c 7 -7; espec -16 16; espec_d -14 14; espec_de -15 15; esper 10 -10
esper_que 10 -10; essai 14 -14; essai_> 12 -12; essai_d 6 -6; essai_et 7 -7; essay 21 -21; essay_> 21 -21
essay_d 1 -1; est 6 -6; est_> 2 -2; est_a 8 -8; est_abuse -15 15; est_allum 3 -3; est_aroba 4 -4; est_arran 8 -8
est_arret 7 -7; est_arriv 2 -2; est_au 12 -12; est_autre 8 -8; est_avec 24 -24; est_beauc 9 -9; est_bien 13 -13
est_bizar 16 -16; est_bloqu 10 -10; est_bon 21 -21; est_bonne 3 -3; est_bons 10 -10; est_c 10 -10; est_ca 18 -18
est_camil 6 -6; est_casse 8 -8; est_catas 5 -5; est_ce 20 -20; est_cela 9 -9; est_celui 13 -13; est_chelo 9 -9
est_clair 11 -11; est_compl 10 -10; est_conte 6 -6; est_corre 15 -15; est_coupe 12 -12; est_d 8 -8; est_dans 10 -10
est_de -17 17; est_deced 11 -11; est_degue -13 13; est_deja 13 -13; est_devan 2 -2; est_deven 8 -8; est_diffe 14 -14
est_dingu 12 -12; est_dix 15 -15; est_domma 13 -13; est_douze 13 -13; est_du -24 24; est_elle 2 -2; est_embet 15 -15
est_emili 8 -8; est_en 14 -14; est_encor 16 -16; est_enerv 20 -20; est_enorm 9 -9; est_etein 3 -3; est_euh 6 -6
est_eva 11 -11; est_exact 13 -13; est_fait 21 -21; est_faux 13 -13; est_formi 1 -1; est_fou 5 -5; est_frust 10 -10
est_furie 18 -18; est_gener 6 -6; est_genti 11 -11; est_gerar 10 -10; est_good 14 -14; est_honte -19 19
est_hors 9 -9; est_hospi 2 -2; est_hs 9 -9; est_huit 6 -6; est_impec 10 -10; est_inacc -16 16; est_inadm -24 24
est_inexa 14 -14; est_injoi 9 -9; est_insen -10 10; est_insta 6 -6; est_insup -18 18; est_inter 12 -12
est_intol -21 21; est_isabe 9 -9; est_j 4 -4; est_jamai -9 9; est_je 10 -10; est_jean 5 -5; est_julie 10 -10
est_juste 2 -2; est_k 6 -6; est_karim 8 -8; est_l 3 -3; est_la 5 -5; est_lamen -17 17; est_laure 10 -10
est_le 15 -15; est_lefor 5 -5; est_lent 11 -11; est_lente 11 -11; est_les 9 -9; est_lola 9 -9; est_long 10 -10
est_luc 8 -8; est_lucie 6 -6; est_ma 12 -12; est_madam 12 -12; est_marra 11 -11; est_mauva 11 -11; est_miche 10 -10
est_moi 21 -21; est_mon 10 -10; est_monsi 7 -7; est_mort 10 -10; est_morte 6 -6; est_muet 6 -6; est_n -25 25
est_ni 10 -10; est_nicke 10 -10; est_noire 8 -8; est_non 22 -22; est_nul 18 -18; est_nulle 8 -8; est_o 3 -3
est_odett 10 -10; est_ok 7 -7; est_orang 7 -7; est_parei 17 -17; est_parti 7 -7; est_pas -1 1; est_passe 7 -7
est_paul 6 -6; est_penib 13 -13; est_pire 13 -13; est_plein -7 7; est_plus 12 -12; est_possi 21 -21; est_pour 19 -19
est_prive 4 -4; est_propr -10 10; est_quatr 6 -6; est_que 8 -8; est_quelq 9 -9; est_quoi -8 8; est_rallu 9 -9
est_rappo 9 -9; est_regle 12 -12; est_remon 7 -7; est_rendu -8 8; est_rentr 6 -6; est_repar 23 -23; est_respo 13 -13
est_retab 14 -14; est_retom 7 -7; est_reven 12 -12; est_ridic 17 -17; est_rose 9 -9; est_rouge 16 -16
est_samia 9 -9; est_sarah 10 -10; est_scand -26 26; est_se -13 13; est_si 3 -3; est_soixa 8 -8; est_stabl 13 -13
est_sur 7 -7; est_surto 3 -3; est_suspe 4 -4; est_techn 4 -4; est_thier 8 -8; est_tombe 10 -10; est_toujo -6 6
est_tout 19 -19; est_toute 5 -5; est_tres 13 -13; est_trois 8 -8; est_trop 11 -11; est_un -4 4; est_une -19 19
est_urgen 10 -10; est_venu 6 -6; est_vert 8 -8; est_victo 4 -4; est_vraim -5 5; est_wei 7 -7; est_zero 2 -2; et 3 -3
et_3 8 -8; et_a 7 -7; et_annul 7 -7; et_apres 4 -4; et_blanc 9 -9; et_c 14 -14; et_ca 14 -14; et_celui 5 -5
et_cette 1 -1; et_cinq 5 -5; et_comme 13 -13; et_conso 9 -9; et_demi 10 -10; et_depui 7 -7; et_deux 6 -6
et_elle 5 -5; et_en 4 -4; et_et 9 -9; et_fils 7 -7; et_il 5 -5; et_inadm -11 11; et_inter 8 -8; et_j -5 5
et_je -16 16; et_l 4 -4; et_la 10 -10; et_le 11 -11; et_les 2 -2; et_m 1 -1; et_ma 12 -12; et_maint 8 -8
et_mes 1 -1; et_moi 6 -6; et_mon 7 -7; et_ne 5 -5; et_non -10 10; et_nous 3 -3; et_onze 10 -10; et_oui 4 -4
et_pas -3 3; et_perso -7 7; et_pouf 7 -7; et_pour 7 -7; et_puis 5 -5; et_quatr 8 -8; et_rallu 9 -9; et_rebra 10 -10
et_repar -7 7; et_rien 13 -13; et_simpl -5 5; et_toujo 9 -9; et_tout 4 -4; et_trois 10 -10; et_un 9 -9; et_une 8 -8
et_vingt 11 -11; et_vous -5 5; et_y 3 -3; et_zero 3 -3; etage 11 -11; etage_> 11 -11; etage_avec 5 -5
etage_deux 7 -7; etage_il 2 -2; etage_porte 12 -12; etais 11 -11; etais_au 6 -6; etais_dans 6 -6; etais_fache 7 -7
etais_remon 6 -6; etait 9 -9; etait_bon 6 -6; etait_charm 2 -2; etait_gener 7 -7; etait_la 4 -4; etait_sympa 6 -6
etait_vrai 7 -7; etape 5 -5; etape_> 5 -5; ete 10 -10; ete_adora 7 -7; ete_annul 11 -11; ete_arrac 11 -11
ete_chang 1 -1; ete_coupe 7 -7; ete_porte 11 -11; ete_posee 3 -3; ete_suspe 6 -6; ete_un 9 -9; ete_vite 7 -7
ete_vole 5 -5; etein 20 -20; etein_> 16 -16; etein_et 9 -9; etein_la 9 -9; etes 4 -4; etes_> -6 6; etes_bien 10 -10
etes_bons -18 18; etes_compl -16 16; etes_d -10 10; etes_de 3 -3; etes_des -24 24; etes_en 9 -9; etes_formi 16 -16
etes_genti 14 -14; etes_idiot -9 9; etes_incap -13 13; etes_incom -18 18; etes_nuls -16 16; etes_pas -3 3
etes_pour 16 -16; etes_qu -8 8; etes_que -8 8; etes_quelq 8 -8; etes_tous -9 9; etes_tres 18 -18; etes_trop -7 7
etes_un 16 -16; etes_vraim -16 16; etonn 12 -12; etonn_> 12 -12; etran 10 -10; etran_> 7 -7; etran_et 11 -11
etre 14 -14; etre_> 10 -10; etre_furie 14 -14; etre_humai 8 -8; etre_mis 4 -4; etre_non 4 -4; etre_oui 7 -7
etre_rappe 6 -6; etre_trans 6 -6; eu 12 -12; eu_> 6 -6; eu_de 4 -4; eu_hier 5 -5; eu_le 10 -10; eu_quelq 9 -9
eu_trois 7 -7; eu_une 9 -9; euh 15 -15; euh_86 6 -6; euh_> 24 -24; euh_alors 5 -5; euh_antoi 10 -10; euh_atten 7 -7
euh_bah 3 -3; euh_ben 7 -7; euh_c 12 -12; euh_celia 8 -8; euh_conta 6 -6; euh_deux 7 -7; euh_donc 4 -4
euh_elle 7 -7; euh_enfin 8 -8; euh_est 6 -6; euh_et 5 -5; euh_euh 14 -14; euh_j 16 -16; euh_je 6 -6; euh_mon 2 -2
euh_non 9 -9; euh_orang 4 -4; euh_oui 7 -7; euh_remi 7 -7; euh_s 3 -3; euh_sa 6 -6; euh_trois 7 -7; euh_vingt 3 -3
euh_voila 5 -5; euros -8 8; euros_par -8 8; eva 14 -14; eva_longo 11 -11; eva_sept 8 -8; evide 7 -7; evide_> 10 -10
evide_que 5 -5; evolu 13 -13; evolu_> 13 -13; ex 2 -2; ex_mari 2 -2; exact 20 -20; exact_> 15 -15; exact_c 7 -7
exact_ca 8 -8; exact_je 2 -2; exact_parei 13 -13; exced -21 21; exced_> -14 14; exced_c -10 10; exced_par -11 11
excla 1 -1; excla_a 1 -1; excus 14 -14; excus_je -6 6; excus_le 6 -6; excus_moi 17 -17; excus_mon 6 -6
excus_my 5 -5; exige -3 3; exige_un -3 3; exion 3 -3; exion_est 3 -3; exist 10 -10; exist_pas 10 -10; expli 14 -14
expli_> 15 -15; expli_la 2 -2; expli_tout 4 -4; explo -11 11; explo_> -11 11; expre -8 8; expre_ou -8 8; f 7 -7
f_e 7 -7; f_o 6 -6; f_r 7 -7; fabie 6 -6; fabie_zero 6 -6; fabre 10 -10; fabre_> 10 -10; fabri 2 -2; fabri_puis 2 -2
fache -3 3; fache_> 12 -12; fache_contr -10 10; fache_la 7 -7; facil 7 -7; facil_a 7 -7; facon 11 -11
facon_> 11 -11; facte 8 -8; facte_est 8 -8; factu 14 -14; factu_> 14 -14; faibl 12 -12; faibl_> 12 -12; faire -16 16
faire_> -12 12; faire_appel 6 -6; faire_ca -9 9; faire_d 8 -8; faire_du 7 -7; faire_foutr -8 8; faire_j -6 6
faire_long 16 -16; faire_march 9 -9; faire_moi 11 -11; faire_sans 14 -14; faire_ses 1 -1; faire_voir -10 10
fais 5 -5; fais_meme 5 -5; fait 4 -4; fait_> 28 -28; fait_beau 7 -7; fait_c 12 -12; fait_ca 12 -12; fait_calme 6 -6
fait_ce 14 -14; fait_chier -14 14; fait_coupe 12 -12; fait_depui 3 -3; fait_deux 13 -13; fait_dix -14 14
fait_et 1 -1; fait_exact 2 -2; fait_frisq 9 -9; fait_la 9 -9; fait_longt 11 -11; fait_maint 5 -5; fait_mais 1 -1
fait_monsi 17 -17; fait_non 6 -6; fait_pas 6 -6; fait_peter -7 7; fait_plus 9 -9; fait_quatr -8 8; fait_redem 6 -6
fait_rien -3 3; fait_rire 13 -13; fait_saute 5 -5; fait_si 1 -1; fait_six 6 -6; fait_tombe 3 -3; fait_toujo 6 -6
fait_trois -8 8; fait_un -2 2; fait_une 6 -6; faite -7 7; faite_> -3 3; faite_aux -5 5; faite_comme 9 -9
faite_erreu 14 -14; faite_expre -8 8; faite_le 8 -8; faite_moi 10 -10; faite_pas 11 -11; faite_perdr -11 11
faite_tourn -8 8; faite_venir 8 -8; faite_vite 8 -8; famil 9 -9; famil_> 9 -9; famil_diman 4 -4; famil_guill 8 -8
famil_roux 6 -6; fan -5 5; fan_ca 6 -6; fan_de -8 8; fanta 9 -9; fanta_ca 9 -9; fatig 14 -14; fatig_> 13 -13
fatig_atten 10 -10; fatig_avec -17 17; fatou 7 -7; fatou_ndiay 7 -7; faudr 6 -6; faudr_bloqu 4 -4; faudr_deman 1 -1
faudr_l 7 -7; faudr_parle 7 -7; faudr_redem 6 -6; faure 8 -8; faure_avec 8 -8; faut 7 -7; faut_absol 2 -2
faut_arret -8 8; faut_atten 14 -14; faut_bloqu 5 -5; faut_pas 11 -11; faut_que 12 -12; faut_quelq 12 -12
faut_un 7 -7; faut_voir 14 -14; faut_vous -11 11; faute 5 -5; faute_> 24 -24; faute_et -5 5; faux 17 -17
faux_> 18 -18; favre 13 -13; favre_aroba 8 -8; favre_depui 8 -8; fax 10 -10; fax_ne 10 -10; felic 1 -1
felic_cinq -8 8; felic_pour 10 -10; femme 23 -23; femme_> 6 -6; femme_a 5 -5; femme_donc 1 -1; femme_en 17 -17
femme_et 1 -1; femme_ne 1 -1; femme_qui 7 -7; fenet 12 -12; fenet_> 12 -12; ferme -11 11; ferme_la -10 10
ferme_point 8 -8; ferme_ta -15 15; ferra -8 8; ferra_> -8 8; fet 5 -5; fet_i 5 -5; feu 2 -2; feu_> 2 -2; fibra 3 -3
fibra_ottic 3 -3; fibre 7 -7; fibre_> 9 -9; fibre_a 6 -6; fibre_dans 5 -5; fibre_elle 3 -3; fibre_est 8 -8
fiche -18 18; fiche_de -12 12; fiche_du -13 13; fiche_moi -7 7; fige 7 -7; fige_sur 7 -7; figur 10 -10
figur_vous 10 -10; fil 9 -9; fil_> 8 -8; fil_de 11 -11; fil_je 5 -5; fil_ne 5 -5; fil_quand 2 -2; fille 8 -8
fille_> 10 -10; fille_a 5 -5; fille_elle 8 -8; fille_hurle 1 -1; fille_qui 8 -8; film 6 -6; film_est 6 -6
fils 13 -13; fils_> 16 -16; fils_a 2 -2; fils_est 5 -5; fils_il 1 -1; fils_ne 3 -3; fils_sur 4 -4; fils_vient 12 -12
fin -15 15; fin_> -13 13; fin_aroba 2 -2; fin_avec -11 11; finir 8 -8; finir_de 8 -8; fixe 9 -9; fixe_> 9 -9
fixe_deux 8 -8; fixe_elle 3 -3; fixe_est 10 -10; fixe_je 1 -1; fixe_march 10 -10; fixe_ne 6 -6; fixe_quand 1 -1
fixe_qui 4 -4; fixe_sonne 5 -5; fixe_un 7 -7; flemm 8 -8; flemm_de 8 -8; fleur 6 -6; fleur_avec 6 -6; flott 4 -4
flott_mobil 4 -4; fois -14 14; fois_> 19 -19; fois_c 14 -14; fois_cette 14 -14; fois_conti 9 -9; fois_d 14 -14
fois_et 13 -13; fois_il -11 11; fois_je -10 10; fois_la -8 8; fois_meme 10 -10; fois_non 1 -1; fois_on -6 6
fois_que -17 17; fois_sauf 5 -5; fois_sur 7 -7; folle -7 7; folle_de -7 7; fonct 9 -9; fonct_> 12 -12; fonct_a 3 -3
fonct_c 4 -4; fonct_maint 1 -1; fonct_mais 4 -4; fonct_ni 3 -3; fonct_nicke 7 -7; fonct_parfa 7 -7; fonct_pas 8 -8
fonct_plus 15 -15; fonct_tres 4 -4; fond 6 -6; fond_> 4 -4; fond_d 6 -6; fond_le 5 -5; fond_perma 8 -8
fond_sur 4 -4; fondu 5 -5; fondu_je 5 -5; fonta 11 -11; fonta_> 12 -12; fonta_comme 7 -7; forfa 7 -7; forfa_> 6 -6
forfa_mobil 8 -8; forge 8 -8; forge_> 8 -8; formi 16 -16; formi_> 16 -16; formi_ca 1 -1; fort 6 -6; fort_> 7 -7
fort_mon 6 -6; fort_parce 4 -4; fort_sur 5 -5; fortn 6 -6; fortn_j 6 -6; fortn_la 4 -4; fou 5 -5; fou_ce 5 -5
fourn 14 -14; fourn_> 10 -10; fourn_je 5 -5; fous -9 9; fous_de -9 9; fout -16 16; fout_de -12 12; fout_les -8 8
fouta -12 12; fouta_de -12 12; foute -14 14; foute_de -7 7; foute_moi -11 11; foutr -12 12; foutr_> -8 8
foutr_du -9 9; fr 9 -9; fr_> 9 -9; fr_comme 5 -5; fr_pas 5 -5; franc 8 -8; franc_> 8 -8; franc_il 3 -3; franc_j -7 7
franc_je 5 -5; franc_non 10 -10; free 6 -6; free_point 6 -6; frenc 5 -5; frenc_le 5 -5; frere 10 -10; frere_> 10 -10
frere_ca 6 -6; frere_plus 7 -7; fri 2 -2; fri_non 2 -2; fribo 8 -8; fribo_> 8 -8; frisq 9 -9; frisq_mais 9 -9
froid 7 -7; froid_de 7 -7; froma 7 -7; froma_trait 7 -7; frust 10 -10; frust_mais 10 -10; furax -7 7; furax_> -7 7
furie -16 16; furie_> -11 11; furie_contr -3 3; furie_lui 7 -7; furie_perso -12 12; g 8 -8; g_a 8 -8; g_e 6 -6
g_mail 6 -6; g_u 8 -8; gagno 8 -8; gagno_de 8 -8; galer 7 -7; galer_je 7 -7; gall 7 -7; gall_aroba 7 -7; galle 6 -6
galle_aroba 6 -6; gamin 7 -7; gamin_a 3 -3; gamin_aroba 9 -9; gang 9 -9; gang_de 9 -9; garag 9 -9; garag_dupon 9 -9
garag_pour 8 -8; garag_tiret 5 -5; garan -9 9; garan_que -9 9; garci 8 -8; garci_arrob 8 -8; garde -6 6
garde_vos -6 6; gare 6 -6; gare_> 6 -6; garni 6 -6; garni_a 6 -6; garni_depui 6 -6; gars 11 -11; gars_> 5 -5
gars_du 9 -9; gars_la 9 -9; gasto 12 -12; gasto_arnau 8 -8; gasto_point 7 -7; gauth 2 -2; gauth_avec 2 -2
gauti 8 -8; gauti_sans 8 -8; ge 6 -6; ge_comme 7 -7; ge_mail 3 -3; gener 7 -7; gener_> 7 -7; gener_d 5 -5
genia 9 -9; genia_merci 9 -9; genre 7 -7; genre_j 8 -8; genre_je 4 -4; gens -16 16; gens_comme -16 16; gens_des -5 5
gens_me 14 -14; gens_pour -8 8; gens_qui 1 -1; genti 20 -20; genti_> 14 -14; genti_au 3 -3; genti_mais 8 -8
genti_merci 12 -12; genti_trans 2 -2; gerar 9 -9; gerar_lemai 8 -8; gerar_point 10 -10; germa 10 -10
germa_fabre 10 -10; girar 8 -8; girar_> 10 -10; girar_aroba 5 -5; giuli 10 -10; giuli_rossi 7 -7; giuli_under 5 -5
gliss 5 -5; gliss_dans 5 -5; gmail 11 -11; gmail_com 6 -6; gmail_dot 5 -5; gmail_ne 10 -10; gmail_point 7 -7
goff 8 -8; goff_a 8 -8; goff_aroba 5 -5; gonfl -12 12; gonfl_> -12 12; gonfl_serie -8 8; gonfl_votre -10 10
good 14 -14; good_> 14 -14; googl 12 -12; googl_> 11 -11; googl_elle 6 -6; goure 14 -14; goure_la 14 -14; grand 2 -2
grand_merci 8 -8; grand_n -13 13; grave 22 -22; grave_> 27 -27; grave_ca 5 -5; grave_ne 7 -7; grave_on 6 -6
greni 4 -4; greni_vous 4 -4; gresi 17 -17; gresi_> 16 -16; gresi_horri 11 -11; gresi_telle 4 -4; gresi_toujo 9 -9
grill 7 -7; grill_avec 7 -7; gros -1 1; gros_aroba 10 -10; gros_bonso 9 -9; gros_jaser 7 -7; gros_je 4 -4
gros_mente -13 13; gros_voleu -8 8; group 8 -8; group_tiret 8 -8; gruye 7 -7; gruye_point 7 -7; gsm 10 -10
gsm_n 4 -4; gsm_une 10 -10; guade 5 -5; guade_hein 5 -5; gueul -21 21; gueul_> -14 14; gueul_la -11 11
gueul_sale -11 11; gueul_votre -7 7; guign -9 9; guign_> -18 18; guign_c -7 7; guill 13 -13; guill_> 13 -13
h 12 -12; h_a 10 -10; h_aroba 6 -6; h_comme 3 -3; h_e 7 -7; h_g 8 -8; h_point 5 -5; h_u 8 -8; habil 3 -3
habil_a 3 -3; habit 20 -20; habit_> 7 -7; habit_a 10 -10; habit_au 10 -10; habit_la 7 -7; habit_oui 8 -8
habit_rue 7 -7; hache 7 -7; hache_> 7 -7; hadda 10 -10; hadda_> 10 -10; hadj 9 -9; hadj_h 9 -9; haine -15 15
haine_> -15 15; hallu -13 13; hallu_> -13 13; hamon 5 -5; hamon_respo 5 -5; handi 11 -11; handi_> 11 -11; haut 4 -4
haut_> 4 -4; he 5 -5; he_ben 5 -5; hein 10 -10; hein_> 19 -19; hein_dis 5 -5; hein_oui 6 -6; hein_une -15 15
hein_zero 5 -5; helas 10 -10; helas_c 9 -9; helas_non 7 -7; helen 9 -9; helen_point 9 -9; henri 7 -7; henri_at 7 -7
henri_girar 6 -6; henri_point 3 -3; henry 6 -6; henry_> 8 -8; henry_avec 2 -2; heure -3 3; heure_> 17 -17
heure_a 1 -1; heure_alors 9 -9; heure_je -9 9; heure_mais 5 -5; heure_que -12 12; hier 17 -17; hier_> 12 -12
hier_apres 8 -8; hier_et 1 -1; hier_qui 9 -9; hier_soir 7 -7; histo -1 1; histo_> -4 4; histo_est 7 -7; hmm 11 -11
hmm_> 11 -11; homme 10 -10; homme_> 10 -10; honne -8 8; honne_des -8 8; honte -28 28; honte_> -22 22
honte_ce -11 11; honte_de -5 5; honte_je 5 -5; honte_monsi -13 13; honte_s -8 8; honte_votre -11 11; hop 1 -1
hop_je 1 -1; horri 11 -11; horri_sur 11 -11; hors 4 -4; hors_de -21 21; hors_ligne 10 -10; hors_servi 21 -21
hospi 2 -2; hospi_il 2 -2; hotel 6 -6; hotel_tiret 6 -6; hotma 7 -7; hotma_point 7 -7; hs 9 -9; hs_> 9 -9
hugo 12 -12; hugo_> 7 -7; hugo_aroba 10 -10; hugo_je 4 -4; hugo_point 10 -10; hugue 10 -10; hugue_delap 10 -10
hugue_trent 7 -7; hui 7 -7; hui_> 7 -7; huit 12 -12; huit_> 8 -8; huit_aroba 8 -8; huit_cents 13 -13; huit_chez 7 -7
huit_dans 6 -6; huit_deux 2 -2; huit_doubl 5 -5; huit_douze 3 -3; huit_euh 5 -5; huit_merci 2 -2; huit_ordin 16 -16
huit_quara 5 -5; huit_quatr 3 -3; huit_septa 6 -6; huit_soixa 4 -4; huit_telep 7 -7; huit_trois 3 -3
huit_vingt 1 -1; huita 10 -10; huita_aroba 7 -7; huita_et 6 -6; huita_poste 6 -6; huita_quatr 5 -5; huita_sept 5 -5
humai 17 -17; humai_> 17 -17; humai_chez 13 -13; humai_humai 12 -12; humai_maint 6 -6; humai_pas 3 -3
humai_prenn 2 -2; humai_vite 8 -8; hurle -3 3; hurle_parce -3 3; hurle_qu 1 -1; i 10 -10; i_a 7 -7; i_aroba 3 -3
i_cloud 7 -7; i_e 4 -4; i_espac 7 -7; i_l 7 -7; i_n 9 -9; i_ni 5 -5; i_point 4 -4; i_speak 5 -5; i_t 5 -5
ibrah 10 -10; ibrah_kone 10 -10; ici 9 -9; ici_et 7 -7; ici_gerar 8 -8; ici_la 10 -10; iclou 7 -7; iclou_point 7 -7
idee 10 -10; idee_> 9 -9; idee_du 11 -11; ident 6 -6; ident_> 6 -6; idiot -14 14; idiot_> -8 8; idiot_tous -9 9
idiot_vous -9 9; il 12 -12; il_a 5 -5; il_accro 2 -2; il_decro 6 -6; il_dit 5 -5; il_est 11 -11; il_fait 17 -17
il_faudr 5 -5; il_faut 4 -4; il_habit 1 -1; il_joue 6 -6; il_m 3 -3; il_march 4 -4; il_me 8 -8; il_n 6 -6
il_ne 10 -10; il_passe 2 -2; il_peut 6 -6; il_pleut 8 -8; il_possi 6 -6; il_rentr 1 -1; il_s 10 -10; il_sembl 6 -6
il_tourn 8 -8; il_un 7 -7; il_va 7 -7; il_vient 10 -10; il_vous 7 -7; il_y 5 -5; iles -5 5; iles_vous -5 5; ils 5 -5
ils_m 4 -4; ils_nous 5 -5; image 7 -7; image_se 7 -7; imbec -14 14; imbec_> -10 10; imbec_j -5 5; immed 5 -5
immed_> 5 -5; immeu 6 -6; immeu_> 5 -5; immeu_n 5 -5; immob 13 -13; immob_> 13 -13; impec 14 -14; impec_> 10 -10
impec_au 7 -7; impec_ca 8 -8; impec_la 13 -13; impec_mais 9 -9; impor -12 12; impor_quel 11 -11; impor_qui 11 -11
impor_quoi -21 21; impos 13 -13; impos_d 7 -7; impos_de 12 -12; impri 10 -10; impri_> 9 -9; impri_et 3 -3
impri_trouv 10 -10; impri_wifi 9 -9; inacc -16 16; inacc_> -16 16; inacc_au 4 -4; inadm -25 25; inadm_> -17 17
inadm_ca -23 23; inadm_de -11 11; inadm_inadm -11 11; inadm_je -17 17; inadm_vous -11 11; incap -20 20
incap_> -11 11; incap_de -13 13; incap_tous -6 6; incom -18 18; incom_> -25 25; incom_crass -10 10; incom_depas -9 9
incon 6 -6; incon_> 6 -6; ines 10 -10; ines_hadda 10 -10; inexa 14 -14; inexa_> 14 -14; info 8 -8; info_aroba 8 -8
infor 20 -20; infor_> 14 -14; infor_a 10 -10; infor_de 10 -10; infor_du 6 -6; infor_qui 5 -5; infos 9 -9
infos_ca 9 -9; injoi 9 -9; injoi_> 9 -9; inqui 21 -21; inqui_> 17 -17; inqui_je 3 -3; inqui_pas 12 -12
inqui_un 8 -8; insen -10 10; insen_a -10 10; insta 11 -11; insta_> 11 -11; insta_ben 2 -2; insta_c 2 -2
insta_je 6 -6; insta_la 9 -9; insta_non 10 -10; insup -14 14; insup_> -11 11; insup_a -9 9; insup_dans 12 -12
intel 10 -10; intel_artif 10 -10; inter 14 -14; inter_> 17 -17; inter_c -6 6; inter_ca 7 -7; inter_chez 6 -6
inter_compe 5 -5; inter_dans 3 -3; inter_de 11 -11; inter_depui 9 -9; inter_dessu 5 -5; inter_est 8 -8
inter_et 10 -10; inter_humai 19 -19; inter_il 7 -7; inter_impec 9 -9; inter_m 6 -6; inter_malgr 4 -4
inter_march 6 -6; inter_merci 11 -11; inter_ne 4 -4; inter_ni 2 -2; inter_nicke 6 -6; inter_non 3 -3; inter_on 1 -1
inter_pas 6 -6; inter_point 6 -6; inter_pour 6 -6; inter_prevu 7 -7; inter_qui 4 -4; inter_se 8 -8; inter_sont 6 -6
inter_sur 5 -5; inter_tout 8 -8; inter_une 10 -10; intol -21 21; intol_> -20 20; intol_nous -5 5; intol_trois -13 13
inuti 11 -11; inuti_> 11 -11; inven 7 -7; inven_pour 7 -7; ip 7 -7; ip_hors 7 -7; iphon 9 -9; iphon_> 6 -6
iphon_le 8 -8; ira 10 -10; ira_> 15 -15; ira_comme 6 -6; is 5 -5; is_not 5 -5; isabe 10 -10; isabe_fonta 12 -12
isabe_perri 3 -3; isabe_point 7 -7; it 8 -8; it_s 8 -8; j -2 2; j_> 9 -9; j_ai 10 -10; j_aie 2 -2; j_aime 12 -12
j_aimer 9 -9; j_appel -5 5; j_arriv 8 -8; j_atten -5 5; j_aurai 7 -7; j_avais 6 -6; j_b 3 -3; j_en -15 15
j_enten 22 -22; j_esper 10 -10; j_essai 14 -14; j_essay 12 -12; j_etais 11 -11; j_etein 9 -9; j_exige -3 3
j_habit 18 -18; j_hallu -13 13; j_ouvre -10 10; j_p 7 -7; j_point 9 -9; j_veux 11 -11; j_y 7 -7; jade 7 -7
jade_zero 7 -7; jamai -15 15; jamai_> -1 1; jamai_avec -8 8; jamai_avoir -7 7; jamai_chez -13 13; jamai_de 14 -14
jamai_eu 5 -5; jamai_moi 6 -6; jamai_venu -9 9; jamai_votre -13 13; jamai_vu -13 13; jambe 5 -5; jambe_pour 5 -5
jaser 7 -7; jaser_avec 7 -7; je 5 -5; je_atten 1 -1; je_branc 7 -7; je_capte 11 -11; je_casse -6 6; je_cherc 14 -14
je_cliqu 1 -1; je_comme -8 8; je_compr 14 -14; je_condu 7 -7; je_conso 11 -11; je_crois 12 -12; je_decro 8 -8
je_deman 9 -9; je_desce 11 -11; je_dirai 10 -10; je_dis 5 -5; je_discu 9 -9; je_dois 16 -16; je_donne 5 -5
je_euh 8 -8; je_fais 5 -5; je_hurle -9 9; je_je 15 -15; je_l 15 -15; je_le 5 -5; je_lui 2 -2; je_m 15 -15
je_me 30 -30; je_melan 1 -1; je_monte 6 -6; je_n 9 -9; je_ne 12 -12; je_paie -16 16; je_parla 11 -11; je_parle 9 -9
je_patia 8 -8; je_patie 9 -9; je_paye -18 18; je_pense 13 -13; je_perds 6 -6; je_pete -10 10; je_peux 27 -27
je_plais 11 -11; je_porte -11 11; je_pourr 10 -10; je_prefe 22 -22; je_puiss 3 -3; je_raccr 3 -3; je_rame 5 -5
je_rappe 1 -1; je_re 5 -5; je_recoi 8 -8; je_redem 16 -16; je_redis 3 -3; je_refus 13 -13; je_regar 13 -13
je_regre 8 -8; je_repet 14 -14; je_resil -20 20; je_reste 6 -6; je_revie 10 -10; je_rigol 13 -13; je_sache 10 -10
je_sais 9 -9; je_souha 10 -10; je_suis -5 5; je_suppo 11 -11; je_tape 6 -6; je_te -9 9; je_tele 7 -7; je_telep 7 -7
je_touch 10 -10; je_trans 6 -6; je_trava 9 -9; je_vais -15 15; je_verif 11 -11; je_verra 11 -11; je_veux 14 -14
je_viens 7 -7; je_vois 10 -10; je_voudr 16 -16; je_vous 11 -11; jean 15 -15; jean_bapti 8 -8; jean_dupon 8 -8
jean_marc 9 -9; jean_morea 9 -9; jean_non 2 -2; jean_point 6 -6; jean_tiret 4 -4; jeann 4 -4; jeann_point 2 -2
jeann_tiret 6 -6; jeter 7 -7; jeter_un 7 -7; jeune 10 -10; jeune_homme 10 -10; jeux 11 -11; jeux_en 9 -9
jeux_n 3 -3; jeux_ne 8 -8; jocel 7 -7; jocel_dujar 7 -7; joind 11 -11; joind_> 8 -8; joind_au 9 -9; joind_le 6 -6
joind_mes 9 -9; joind_sur 5 -5; joind_un 2 -2; joint 6 -6; joint_> 6 -6; joint_ca 6 -6; jojo 9 -9; jojo_point 9 -9
joli 8 -8; joli_accen 8 -8; joue 6 -6; joue_bien 6 -6; joue_de 6 -6; jouer 9 -9; jouer_> 7 -7; jouer_en 4 -4
jour 5 -5; jour_> 7 -7; jour_j 4 -4; journ 6 -6; journ_> 10 -10; journ_a 12 -12; journ_de -9 9; jours 17 -17
jours_> 20 -20; jours_j 2 -2; jours_le 1 -1; jours_que 7 -7; jsp 6 -6; jsp_pourq 6 -6; judo 9 -9; judo_aroba 9 -9
julie 14 -14; julie_carpe 10 -10; julie_julie 10 -10; julie_point 6 -6; jure -6 6; jure_j -6 6; juste 21 -21
juste_> 10 -10; juste_bip 6 -6; juste_combi 2 -2; juste_inter 1 -1; juste_la 5 -5; juste_le 5 -5; juste_les 3 -3
juste_ma 8 -8; juste_mon 7 -7; juste_parle 4 -4; juste_pour 1 -1; juste_que 9 -9; k 6 -6; k_> 6 -6; k_e 8 -8
k_huit 8 -8; k_o 6 -6; k_point 5 -5; ka 5 -5; ka_fet 5 -5; karim 8 -8; karim_benal 8 -8; karim_quatr 5 -5; kaz 5 -5
kaz_mwen 5 -5; kern 7 -7; kern_aroba 6 -6; kern_k 8 -8; kessl 7 -7; kessl_urgen 7 -7; kevin 8 -8; kevin_point 9 -9
kevin_under 6 -6; kone 10 -10; kone_> 10 -10; l 10 -10; l_> 9 -9; l_a 3 -3; l_accue 7 -7; l_admin 6 -6; l_adres 4 -4
l_adsl 9 -9; l_agenc 6 -6; l_ai 13 -13; l_air 7 -7; l_alarm 8 -8; l_an 8 -8; l_anten 3 -3; l_appar 11 -11
l_appel 4 -4; l_arnaq -10 10; l_assis 10 -10; l_autre -3 3; l_avais 10 -10; l_avez 10 -10; l_avoir 1 -1; l_c 6 -6
l_e 6 -6; l_ecole 8 -8; l_ecout 9 -9; l_ensem 6 -6; l_enten -6 6; l_entre 7 -7; l_equip 6 -6; l_escal 9 -9
l_etage 13 -13; l_etran 10 -10; l_heure 10 -10; l_i 3 -3; l_image 7 -7; l_immeu 6 -6; l_impri 7 -7; l_infor 5 -5
l_insta 8 -8; l_inter 8 -8; l_oblig 7 -7; l_ongle -6 6; l_open 6 -6; l_opera 6 -6; l_orage 6 -6; l_ordi 6 -6
l_ordin 8 -8; l_ordre 6 -6; l_ouver 6 -6; l_point 4 -4; l_un 10 -10; l_under 2 -2; l_v 2 -2; l_wifi 14 -14; la 4 -4
la_4g 5 -5; la_5g 6 -6; la_> -6 6; la_a 2 -2; la_avec 3 -3; la_boula 7 -7; la_bouti 7 -7; la_box 15 -15
la_branc 2 -2; la_c 11 -11; la_ca 11 -11; la_caiss 9 -9; la_carte 3 -3; la_casqu -11 11; la_cata 9 -9
la_cave 11 -11; la_centr 8 -8; la_chamb 5 -5; la_chans 7 -7; la_cinqu -6 6; la_commu 5 -5; la_con -4 4
la_conna 12 -12; la_conne 13 -13; la_conse 5 -5; la_conso 8 -8; la_coupe -8 8; la_coupu 6 -6; la_cuisi 11 -11
la_dame 10 -10; la_derni 6 -6; la_deuxi 13 -13; la_direc 3 -3; la_donne 5 -5; la_douza 11 -11; la_factu 7 -7
la_fenet 12 -12; la_fibra 3 -3; la_fibre 8 -8; la_fin -15 15; la_finir 8 -8; la_flott 4 -4; la_franc 4 -4
la_galer 7 -7; la_gare 6 -6; la_haine -15 15; la_honte -8 8; la_il 4 -4; la_j 11 -11; la_je -3 3; la_journ 10 -10
la_l 2 -2; la_la 5 -5; la_le 11 -11; la_ligne 5 -5; la_liste 4 -4; la_lumie 9 -9; la_machi 8 -8; la_magas 7 -7
la_mairi 7 -7; la_maiso 12 -12; la_manip 9 -9; la_marqu 7 -7; la_marre 9 -9; la_meme -7 7; la_merde -18 18
la_messa 4 -4; la_minut 3 -3; la_mise 6 -6; la_moiti 11 -11; la_monta 6 -6; la_non 8 -8; la_nouve 2 -2; la_oui 5 -5
la_page 11 -11; la_paix -13 13; la_panne 5 -5; la_parce 3 -3; la_peine 16 -16; la_perso 8 -8; la_petit 3 -3
la_porta 16 -16; la_porte 11 -11; la_poste 6 -6; la_pour 6 -6; la_premi 19 -19; la_prise 7 -7; la_profe -8 8
la_puce 5 -5; la_quest 22 -22; la_rage -10 10; la_retra 3 -3; la_rue 14 -14; la_secre 4 -4; la_semai 10 -10
la_situa 2 -2; la_sixie -6 6; la_socie 17 -17; la_soire 6 -6; la_sonne 18 -18; la_suite 8 -8; la_switc 8 -8
la_table 3 -3; la_techn 5 -5; la_tele 15 -15; la_telep 9 -9; la_telet 6 -6; la_tempe 3 -3; la_tete -5 5
la_thune -8 8; la_tiret 8 -8; la_tonal 13 -13; la_trois 14 -14; la_un 8 -8; la_video 8 -8; la_vie 13 -13
la_vite 6 -6; la_voisi 1 -1; la_voix 5 -5; la_vous 5 -5; la_vraie 6 -6; la_wifi 9 -9; lac 6 -6; lac_point 6 -6
lacaz 6 -6; lacaz_mais 6 -6; lache 10 -10; lache_> 9 -9; lache_avec 4 -4; lacro 10 -10; lacro_> 10 -10; lag 11 -11
lag_> 9 -9; lag_de 6 -6; lag_un 6 -6; laiss 3 -3; laiss_> 18 -18; laiss_ca 2 -2; laiss_la 8 -8; laiss_les -12 12
laiss_moi 8 -8; laiss_tombe 6 -6; laiss_un 15 -15; laiss_une -6 6; lambe 15 -15; lambe_> 10 -10; lambe_du 7 -7
lamen -20 20; lamen_> -15 15; lamen_c -9 9; lamen_dans 11 -11; lamen_du -7 7; lamen_et -11 11; lampe 4 -4
lampe_je 4 -4; lance 10 -10; lance_c 10 -10; lang 6 -6; lang_sans 6 -6; lapos 5 -5; lapos_point 5 -5; lapto 9 -9
lapto_et 9 -9; laque 11 -11; laque_> 11 -11; laure 14 -14; laure_bouch 10 -10; laure_point 4 -4; laver 5 -5
laver_qui 5 -5; le 9 -9; le_3900 12 -12; le_> 8 -8; le_balco 5 -5; le_bol -16 16; le_bon 11 -11; le_borde 6 -6
le_bouch 7 -7; le_bouto 7 -7; le_box 7 -7; le_bruit 12 -12; le_burea 10 -10; le_c 1 -1; le_cabla 7 -7; le_cable 6 -6
le_caiss 4 -4; le_cas 16 -16; le_chant 4 -4; le_chat 9 -9; le_chef 7 -7; le_chien 9 -9; le_code 6 -6
le_combi 16 -16; le_commu 13 -13; le_conna 6 -6; le_conse 6 -6; le_conta 6 -6; le_conte 3 -3; le_contr 13 -13
le_coura 7 -7; le_cul -5 5; le_cyclo 4 -4; le_debit 11 -11; le_debut 3 -3; le_decod 6 -6; le_decro 2 -2
le_dessi 1 -1; le_dirai 7 -7; le_dire 7 -7; le_direc 11 -11; le_dis -9 9; le_donne 1 -1; le_dos -16 16
le_dossi 6 -6; le_douze 6 -6; le_facte 8 -8; le_faire 11 -11; le_faite -3 3; le_feu 2 -2; le_fil 5 -5; le_film 6 -6
le_fixe 9 -9; le_gars 9 -9; le_goff 8 -8; le_lampe 4 -4; le_le 5 -5; le_lien 7 -7; le_mac 8 -8; le_mail 5 -5
le_matin 1 -1; le_mauva 7 -7; le_meme 4 -4; le_messa 5 -5; le_mobil 2 -2; le_modem 6 -6; le_moins 16 -16
le_momen 7 -7; le_monde 7 -7; le_monsi 7 -7; le_mot 9 -9; le_nom 11 -11; le_numer 12 -12; le_passa 6 -6
le_petit 7 -7; le_placa 10 -10; le_point 7 -7; le_porta 5 -5; le_poste 4 -4; le_premi 9 -9; le_probl 17 -17
le_proce 4 -4; le_quart 10 -10; le_redem 4 -4; le_rende 19 -19; le_renvo 8 -8; le_repet -11 11; le_repon 10 -10
le_resea 10 -10; le_respo 10 -10; le_resta 7 -7; le_robot 12 -12; le_route 6 -6; le_salon 13 -13; le_sav 9 -9
le_servi 11 -11; le_signa 5 -5; le_silen 8 -8; le_site 6 -6; le_soir 6 -6; le_son 14 -14; le_souci 10 -10
le_stand 16 -16; le_sud -6 6; le_suppo 11 -11; le_techn 7 -7; le_telep 12 -12; le_temps 8 -8; le_termi 8 -8
le_ticke 6 -6; le_tiret 5 -5; le_titul 5 -5; le_toit 8 -8; le_trafi 6 -6; le_vide 8 -8; le_voyan 8 -8; le_vpn 9 -9
le_web 4 -4; le_week 3 -3; le_wifi 7 -7; le_zero 3 -3; lea 5 -5; lea_point 5 -5; lebla 6 -6; lebla_point 6 -6
lefeb 8 -8; lefeb_> 8 -8; lefeb_l 9 -9; lefev 6 -6; lefev_aroba 9 -9; lefev_et 5 -5; lefor 6 -6; lefor_et 5 -5
lefor_l 6 -6; leger 12 -12; leger_> 8 -8; leger_aroba 7 -7; legra 8 -8; legra_> 8 -8; lemai 12 -12; lemai_> 12 -12
lent 19 -19; lent_> 19 -19; lente 9 -9; lente_> 9 -9; leo 10 -10; leo_neuf 10 -10; leon 8 -8; leon_tiret 8 -8
leque 10 -10; leque_je 10 -10; lerou 5 -5; lerou_l 5 -5; leroy 7 -7; leroy_aroba 7 -7; les -11 11; les_ampou 8 -8
les_appel 14 -14; les_autre 3 -3; les_borne -10 10; les_bouch 5 -5; les_boule -8 8; les_camer 1 -1; les_chain 12 -12
les_cinq 7 -7; les_clien -3 3; les_codes 11 -11; les_commu 7 -7; les_deux 3 -3; les_dix 6 -6; les_ecran 1 -1
les_embou 6 -6; les_enfan 12 -12; les_garde -6 6; les_gens -14 14; les_jeux 9 -9; les_ligne 8 -8; les_machi 6 -6
les_mails 3 -3; les_messa 13 -13; les_mois -10 10; les_nerfs -6 6; les_ouvri 1 -1; les_pages 7 -7; les_petit 11 -11
les_plomb -15 15; les_poste 6 -6; les_quara 13 -13; les_quart 7 -7; les_robot 6 -6; les_sms 6 -6; les_techn 12 -12
les_texto 6 -6; les_video 8 -8; les_voyan 10 -10; les_yeux 5 -5; lettr 3 -3; lettr_j 3 -3; liber 5 -5
liber_point 5 -5; lien 7 -7; lien_est 7 -7; lien_wan 3 -3; ligne 9 -9; ligne_> 3 -3; ligne_a 8 -8; ligne_alors -6 6
ligne_avec 9 -9; ligne_ca 10 -10; ligne_de 7 -7; ligne_demai 5 -5; ligne_depui 1 -1; ligne_direc 1 -1; ligne_du 9 -9
ligne_est 12 -12; ligne_fixe 7 -7; ligne_gresi 4 -4; ligne_mobil 6 -6; ligne_pro 4 -4; ligne_remar 6 -6
ligne_telep 4 -4; ligne_y 1 -1; lilas 7 -7; lilas_> 7 -7; lili 8 -8; lili_point 8 -8; liseu 8 -8; liseu_> 8 -8
liste 4 -4; liste_> 4 -4; live 8 -8; live_point 8 -8; loic 8 -8; loic_prige 8 -8; loic_trent 5 -5; lola 12 -12
lola_deux 4 -4; lola_masso 9 -9; long 16 -16; long_> 16 -16; longo 11 -11; longo_> 11 -11; longt 3 -3; longt_> -3 3
longt_que 11 -11; look 6 -6; look_point 6 -6; lopez 7 -7; lopez_aroba 8 -8; lopez_trent 6 -6; luc 11 -11
luc_berna 8 -8; luc_gagno 8 -8; luc_point 6 -6; luc_tiret 5 -5; lucas 7 -7; lucas_point 7 -7; lucie 10 -10
lucie_garni 6 -6; lucie_marti 12 -12; lucie_pasqu 6 -6; lucie_perro 5 -5; lucie_tiret 6 -6; lui 3 -3; lui_aussi 7 -7
lui_deman 2 -2; lui_expli 2 -2; lui_il 1 -1; lumie 11 -11; lumie_> 5 -5; lumie_clign 5 -5; lumie_de 2 -2
lumie_est 8 -8; lumie_qui 3 -3; lumie_reste 8 -8; lumie_rouge 3 -3; lumie_verte 4 -4; lundi 14 -14; lundi_> 6 -6
lundi_derni 9 -9; lunet 7 -7; lunet_> 7 -7; lyon 7 -7; lyon_> 7 -7; lyon_et 1 -1; m_a 12 -12; m_aider 10 -10
m_appel 14 -14; m_aroba 6 -6; m_arran 12 -12; m_assoi 7 -7; m_avait 7 -7; m_avez -3 3; m_aviez 6 -6; m_c 11 -11
m_ecout -18 18; m_embet 8 -8; m_en 8 -8; m_enerv -25 25; m_enten 13 -13; m_entre 10 -10; m_etonn 12 -12
m_inqui 17 -17; m_inter 6 -6; m_o 8 -8; m_ont 5 -5; m_point 7 -7; m_tiret 6 -6; ma 9 -9; ma_belle 4 -4
ma_blond 9 -9; ma_box 10 -10; ma_carte 8 -8; ma_cave 11 -11; ma_claqu -16 16; ma_colle 7 -7; ma_conne 10 -10
ma_conso 10 -10; ma_deman 6 -6; ma_factu 15 -15; ma_famil 8 -8; ma_femme 23 -23; ma_fille 8 -8; ma_gueul -12 12
ma_ligne 3 -3; ma_liseu 8 -8; ma_maitr 6 -6; ma_maman 14 -14; ma_mere 15 -15; ma_messa 9 -9; ma_nouve 5 -5
ma_patie -8 8; ma_play 9 -9; ma_ps5 8 -8; ma_quest 8 -8; ma_secre 6 -6; ma_sim 8 -8; ma_table 16 -16; ma_tete -11 11
mac 9 -9; mac_et 9 -9; machi 12 -12; machi_> 8 -8; machi_a 5 -5; machi_ca 6 -6; machi_de -7 7; machi_dont 8 -8
machi_en 13 -13; machi_envir 10 -10; machi_je 8 -8; machi_passe 12 -12; madam 18 -18; madam_> 8 -8; madam_aider 5 -5
madam_da 8 -8; madam_duran 12 -12; madam_germa 10 -10; madam_je 5 -5; madam_lefeb 8 -8; madam_que 6 -6
madam_saint 8 -8; madam_tremb 8 -8; magas 11 -11; magas_> 8 -8; magas_de 7 -7; magas_m 9 -9; magas_sont 1 -1
mail 13 -13; mail_> 14 -14; mail_c 5 -5; mail_euh 2 -2; mail_il 1 -1; mail_mon 1 -1; mail_point 5 -5; mails 11 -11
mails_> 10 -10; mails_arriv 8 -8; mails_donc 4 -4; maint -12 12; maint_au 6 -6; maint_avec 5 -5; maint_ca 11 -11
maint_elle 2 -2; maint_il 4 -4; maint_j 12 -12; maint_je -4 4; maint_passe -16 16; maint_tout 7 -7; mairi 8 -8
mairi_a 7 -7; mairi_tiret 7 -7; mais -3 3; mais_allo -10 10; mais_aucun 5 -5; mais_bien 12 -12; mais_bon 17 -17
mais_c -15 15; mais_ca -5 5; mais_carre 11 -11; mais_chez 2 -2; mais_ecout -7 7; mais_en 11 -11; mais_fan -8 8
mais_franc 5 -5; mais_il 1 -1; mais_inter 10 -10; mais_j 6 -6; mais_je 16 -16; mais_juste 2 -2; mais_la 8 -8
mais_le 7 -7; mais_les 8 -8; mais_maint 11 -11; mais_merde -6 6; mais_mes 6 -6; mais_moi 10 -10; mais_netfl 1 -1
mais_non 20 -20; mais_on 9 -9; mais_oui 20 -20; mais_pas 11 -11; mais_perso 7 -7; mais_quand 4 -4; mais_quel -7 7
mais_quell -4 4; mais_quelq 11 -11; mais_rien 11 -11; mais_serie -10 10; mais_si 13 -13; mais_toujo 6 -6
mais_tout 6 -6; mais_votre 7 -7; mais_vous -17 17; maiso 12 -12; maiso_> 13 -13; maiso_de 7 -7; maiso_et 9 -9
maiso_il 5 -5; maiso_je 1 -1; maiso_que 1 -1; maitr 12 -12; maitr_delph 8 -8; maitr_dit 6 -6; mal 12 -12
mal_> 15 -15; mal_a 7 -7; mal_au 7 -7; mal_honne -8 8; malad 6 -6; malad_> 6 -6; malad_sur 4 -4; malgr 4 -4
malgr_le 4 -4; malhe 12 -12; malhe_> 7 -7; malhe_oui 9 -9; maman 13 -13; maman_> 14 -14; maman_elle 3 -3
maman_qui 2 -2; mange 7 -7; mange_> 7 -7; manip 9 -9; manip_mais 9 -9; manon 7 -7; manon_delac 7 -7; manqu -8 8
manqu_vous -8 8; marc 10 -10; marc_aroba 6 -6; marc_petit 9 -9; marc_point 9 -9; marc_tiret 5 -5; march 12 -12
march_> 21 -21; march_a 4 -4; march_aroba 6 -6; march_de 4 -4; march_depui 7 -7; march_deux 5 -5; march_jamai -10 10
march_maint 22 -22; march_mais 5 -5; march_moins 6 -6; march_mon 9 -9; march_nicke 8 -8; march_pas 10 -10
march_plus 18 -18; march_toujo 8 -8; march_trent 8 -8; march_tres 4 -4; mardi 5 -5; mardi_> 6 -6; mare -11 11
mare_de -11 11; mare_mare -11 11; mareu 9 -9; mareu_> 9 -9; mari 17 -17; mari_> 7 -7; mari_c 5 -5; mari_est 20 -20
mari_qui 7 -7; marie 10 -10; marie_aroba 10 -10; marie_chris 9 -9; marie_clair 4 -4; marie_lambe 8 -8
marie_non 6 -6; marie_point 6 -6; marie_trent 5 -5; marin 5 -5; marin_aroba 5 -5; marin_point 6 -6; mario 8 -8
mario_trait 8 -8; mariu 5 -5; mariu_treiz 5 -5; marqu 7 -7; marqu_sorti 7 -7; marra 11 -11; marra_> 9 -9
marra_ca 10 -10; marre -20 20; marre_> -18 18; marre_bien 12 -12; marre_ca -19 19; marre_d 9 -9; marre_de -14 14
marre_pas 11 -11; marse 13 -13; marse_> 13 -13; marte 5 -5; marte_socie 5 -5; marti 14 -14; marti_> 15 -15
marti_aroba 7 -7; marti_at 9 -9; marti_j 12 -12; marti_point 7 -7; masqu 12 -12; masqu_> 12 -12; masso 9 -9
masso_> 9 -9; mathi 6 -6; mathi_avec 6 -6; matin 10 -10; matin_> 10 -10; matin_a 2 -2; matin_j 6 -6; matin_le 5 -5
maudi -9 9; maudi_> -9 9; mauva 11 -11; mauva_> 8 -8; mauva_cable 7 -7; mauva_jambe 5 -5; mauva_on 12 -12
max 11 -11; max_> 9 -9; max_tiret 2 -2; maxim 10 -10; maxim_> 10 -10; mayot 3 -3; mayot_zero 3 -3; mdr 7 -7
mdr_ok 7 -7; me -14 14; me_> 8 -8; me_balad -8 8; me_bloqu 7 -7; me_calme -12 12; me_compr 18 -18; me_conne 17 -17
me_convi 11 -11; me_deman 6 -6; me_dire 12 -12; me_disen 15 -15; me_dit 13 -13; me_fait 9 -9; me_faite -16 16
me_fatig -17 17; me_faudr 7 -7; me_faut 14 -14; me_fout -8 8; me_gonfl -12 12; me_joind 9 -9; me_lache 9 -9
me_marre 12 -12; me_met -13 13; me_mettr 7 -7; me_nomme 8 -8; me_parai 12 -12; me_parle 8 -8; me_passe 18 -18
me_pose 10 -10; me_prend -7 7; me_prene -13 13; me_raccr -6 6; me_racon -5 5; me_rappe 19 -19; me_recla 5 -5
me_rend -11 11; me_rende -6 6; me_repet -5 5; me_repon -11 11; me_saoul -16 16; me_sauve 6 -6; me_servi 12 -12
me_souvi 17 -17; me_suis 14 -14; me_taper -6 6; me_trans 19 -19; me_tromp 7 -7; me_va 17 -17; mecha -3 3
mecha_> 7 -7; mecha_t -9 9; mecon -12 12; mecon_> -12 12; megas 7 -7; megas_> 5 -5; megas_et 6 -6; melan 6 -6
melan_da 7 -7; melan_toujo 1 -1; meme 6 -6; meme_> 26 -26; meme_alors 6 -6; meme_apres 4 -4; meme_chose -12 12
meme_dossi 7 -7; meme_en 5 -5; meme_endro 7 -7; meme_messa 11 -11; meme_n 9 -9; meme_oui 7 -7; meme_panne 17 -17
meme_pas 5 -5; meme_plus 15 -15; meme_point 7 -7; meme_probl 14 -14; meme_souci 8 -8; meme_techn 9 -9
meme_ticke -10 10; menso -10 10; menso_> -10 10; mente -13 13; mente_> -13 13; menti -10 10; menti_trois -10 10
menui 6 -6; menui_tiret 6 -6; merci 22 -22; merci_> 17 -17; merci_aroba 6 -6; merci_au 7 -7; merci_beauc 14 -14
merci_bien 12 -12; merci_ca 6 -6; merci_ce 3 -3; merci_de 9 -9; merci_du 8 -8; merci_merci 6 -6; merci_monsi 6 -6
merci_on 3 -3; merci_pas 5 -5; merci_savez 8 -8; merci_vous 10 -10; merde -21 21; merde_> -14 14; merde_a -11 11
merde_ca -8 8; merde_enfin -6 6; merde_j -4 4; merde_votre -13 13; mere 15 -15; mere_est 15 -15; mere_vit 4 -4
mes 19 -19; mes_appar 7 -7; mes_appel 9 -9; mes_camer 8 -8; mes_chain 7 -7; mes_clien 11 -11; mes_colle 2 -2
mes_conta 7 -7; mes_enfan 6 -6; mes_lunet 7 -7; mes_mails 12 -12; mes_mauva 5 -5; mes_papie 7 -7; mes_petit 1 -1
mes_piece 6 -6; mes_potes 3 -3; mes_sms 7 -7; mes_texto 9 -9; mes_visio 7 -7; messa 12 -12; messa_> 10 -10
messa_a 8 -8; messa_d 8 -8; messa_sur 4 -4; messa_vocal 9 -9; met -13 13; met_hors -13 13; mette 13 -13
mette_le 8 -8; mette_moi 13 -13; mettr 7 -7; mettr_en 7 -7; mettr_sur 6 -6; mi 7 -7; mi_chiam 7 -7; miche 10 -10
miche_colin 10 -10; midi 8 -8; midi_> 8 -8; mieux 15 -15; mieux_> 15 -15; mieux_discu 6 -6; mieux_mais 5 -5
mieux_oui 9 -9; mieux_parle 4 -4; mille 8 -8; mille_> 9 -9; mille_cinq 4 -4; mille_huit 7 -7; mille_lyon 7 -7
mille_neuf 5 -5; mille_vingt 4 -4; milli -5 5; milli_d -5 5; minab -5 5; minab_> -5 5; mince 16 -16; mince_> 14 -14
mince_alors 8 -8; minut 7 -7; minut_> 9 -9; minut_de -6 6; minut_et 9 -9; minut_je 12 -12; minut_mais 3 -3
minut_nous 6 -6; minut_que 9 -9; minut_sur 10 -10; mirac 11 -11; mirac_> 11 -11; mis 5 -5; mis_en 4 -4; mis_ma 5 -5
mise 6 -6; mise_a 6 -6; miser -5 5; miser_vous -5 5; mmh 9 -9; mmh_oui 9 -9; mobil 11 -11; mobil_> 10 -10
mobil_a 5 -5; mobil_car 4 -4; mobil_de 4 -4; mobil_lui 1 -1; mobil_n 11 -11; mobil_ne 8 -8; mobil_tres 7 -7
mobil_va 3 -3; modem 7 -7; modem_apres 8 -8; modem_il 10 -10; modem_qu 2 -2; modem_route 5 -5; modif 9 -9
modif_mon 9 -9; moham 8 -8; moham_el 8 -8; moi 1 -1; moi_> -7 7; moi_a -3 3; moi_arriv 4 -4; moi_au 6 -6
moi_aussi 6 -6; moi_avec 13 -13; moi_avoir 12 -12; moi_c 14 -14; moi_ca 9 -9; moi_cinq 6 -6; moi_de 1 -1
moi_donc 9 -9; moi_en 5 -5; moi_fait 6 -6; moi_il 5 -5; moi_inter 4 -4; moi_j 4 -4; moi_je 6 -6; moi_l 3 -3
moi_la -12 12; moi_le 8 -8; moi_les 6 -6; moi_meme 20 -20; moi_mon 4 -4; moi_non 13 -13; moi_ou -6 6; moi_par 10 -10
moi_pas 10 -10; moi_passe 10 -10; moi_quelq -7 7; moi_qui 15 -15; moi_rappe 10 -10; moi_redem 9 -9; moi_si 8 -8
moi_sur 11 -11; moi_tom 10 -10; moi_tres -10 10; moi_un 15 -15; moi_une 6 -6; moi_votre 7 -7; moi_vous -6 6
moins 14 -14; moins_bien 6 -6; moins_du 16 -16; moins_huit 9 -9; moins_mais 7 -7; mois -15 15; mois_> -10 10
mois_de 10 -10; mois_et -2 2; mois_pour -7 7; mois_que -13 13; mois_une -6 6; moiti 11 -11; moiti_des 9 -9
moiti_qui 3 -3; momen 7 -7; momen_> 7 -7; momo 6 -6; momo_> 6 -6; mon 11 -11; mon_abonn 9 -9; mon_adres 16 -16
mon_age 6 -6; mon_appel 13 -13; mon_assis 13 -13; mon_avoca -19 19; mon_blaze 9 -9; mon_bon 4 -4; mon_cellu 11 -11
mon_chef 5 -5; mon_chien 13 -13; mon_chum 8 -8; mon_code 9 -9; mon_compt 11 -11; mon_conse 8 -8; mon_contr 9 -9
mon_cousi 7 -7; mon_debit 17 -17; mon_decod 8 -8; mon_dect 9 -9; mon_divor 6 -6; mon_dossi 6 -6; mon_ex 2 -2
mon_fille 5 -5; mon_fils 7 -7; mon_fixe 6 -6; mon_forfa 8 -8; mon_franc 3 -3; mon_gamin 3 -3; mon_gsm 4 -4
mon_histo 2 -2; mon_impri 9 -9; mon_insta 10 -10; mon_inter 6 -6; mon_iphon 9 -9; mon_lapto 9 -9; mon_mail 5 -5
mon_mari 18 -18; mon_mobil 9 -9; mon_modem 10 -10; mon_mot 6 -6; mon_natel 7 -7; mon_nom 9 -9; mon_non 5 -5
mon_num 8 -8; mon_numer 7 -7; mon_opera 12 -12; mon_ordi 4 -4; mon_ordin 6 -6; mon_papa 11 -11; mon_papie 4 -4
mon_patro 18 -18; mon_pauvr 5 -5; mon_pc 7 -7; mon_pere 7 -7; mon_petit 8 -8; mon_porta 10 -10; mon_preno 11 -11
mon_probl 9 -9; mon_rende 19 -19; mon_repet 11 -11; mon_repon 13 -13; mon_respo 9 -9; mon_retar 6 -6
mon_smart 10 -10; mon_solde 11 -11; mon_techn 6 -6; mon_telep 11 -11; mon_temps -11 11; mon_vieux 5 -5
mon_voisi 10 -10; mon_wifi 14 -14; monde -6 6; monde_> -9 9; monde_avec -5 5; monde_est 7 -7; monde_et -9 9
monde_m 6 -6; monde_plus 12 -12; moniq 6 -6; moniq_lacaz 6 -6; mons 7 -7; mons_> 7 -7; monsi 10 -10; monsi_> 8 -8
monsi_brun 10 -10; monsi_conna 7 -7; monsi_d 11 -11; monsi_duran 3 -3; monsi_etait 2 -2; monsi_fourn 10 -10
monsi_lambe 10 -10; monsi_le 4 -4; monsi_lefor 6 -6; monsi_m 9 -9; monsi_moi 4 -4; monsi_nguye 6 -6; monsi_que 5 -5
monsi_tres -13 13; monsi_une -13 13; monta 6 -6; monta_> 6 -6; monte 9 -9; monte_a 6 -6; monte_pas 12 -12
monte_plus 8 -8; moque -19 19; moque_de -18 18; moque_du -11 11; morea 9 -9; morea_> 9 -9; morea_aroba 4 -4
morea_non 4 -4; morel 8 -8; morel_douze 7 -7; morel_m 8 -8; mort 16 -16; mort_> 16 -16; mort_de 8 -8; morte 6 -6
morte_> 6 -6; morte_je 5 -5; mot 13 -13; mot_> 7 -7; mot_aroba 4 -4; mot_de 9 -9; mouli 8 -8; mouli_> 6 -6
mouli_aroba 6 -6; mouli_dans 8 -8; moyen 11 -11; moyen_d 9 -9; moyen_de 10 -10; muet 6 -6; muet_> 9 -9; muet_on 1 -1
muets 6 -6; muets_> 6 -6; musiq -11 11; musiq_> -7 7; musiq_et -6 6; mutue 8 -8; mutue_tres 8 -8; mwen 5 -5
mwen_l 5 -5; my 5 -5; my_frenc 5 -5; n 7 -7; n_> 9 -9; n_a 14 -14; n_acced 5 -5; n_affic 9 -9; n_ai 6 -6
n_aroba 4 -4; n_arriv 9 -9; n_aurie 7 -7; n_avez -8 8; n_avons 3 -3; n_d 11 -11; n_e 3 -3; n_en 5 -5; n_enten 1 -1
n_est 5 -5; n_etes -3 3; n_euh 8 -8; n_exist 10 -10; n_i 8 -8; n_impor -12 12; n_ont 2 -2; n_point 6 -6
n_utili 9 -9; n_y 23 -23; nadia 2 -2; nadia_cheri 2 -2; natel 7 -7; natel_je 8 -8; natel_veut 6 -6; natha 12 -12
natha_gros 9 -9; natha_point 10 -10; natha_van 8 -8; nazes -8 8; nazes_> -8 8; ndiay 7 -7; ndiay_n 7 -7; ne 5 -5
ne_bascu 8 -8; ne_capte 8 -8; ne_chang 5 -5; ne_charg 7 -7; ne_compr -4 4; ne_conna 9 -9; ne_coupe 16 -16
ne_crois 7 -7; ne_deman 2 -2; ne_donne 12 -12; ne_fait 9 -9; ne_faut 11 -11; ne_fonct 12 -12; ne_l 2 -2
ne_la 12 -12; ne_le 10 -10; ne_m 13 -13; ne_march 8 -8; ne_monte 9 -9; ne_parle 7 -7; ne_pas 3 -3; ne_passe 9 -9
ne_peut 6 -6; ne_peux 14 -14; ne_prefe 14 -14; ne_prend 13 -13; ne_recoi 9 -9; ne_redem 1 -1; ne_repet 11 -11
ne_repon 13 -13; ne_reste 4 -4; ne_revie 7 -7; ne_s 13 -13; ne_sais 9 -9; ne_saura 3 -3; ne_se 8 -8; ne_serve -10 10
ne_sonne 3 -3; ne_souha 14 -14; ne_suis 23 -23; ne_synch 3 -3; ne_trouv 5 -5; ne_va -1 1; ne_veut 9 -9; ne_veux 4 -4
ne_vois 7 -7; ne_voit 8 -8; ne_voudr 5 -5; ne_vous 12 -12; negat 12 -12; negat_> 11 -11; negat_non 12 -12
nenni 14 -14; nenni_> 14 -14; nerfs -6 6; nerfs_> -6 6; net 6 -6; net_> 7 -7; net_voila 2 -2; netfl 11 -11
netfl_> 7 -7; netfl_il 8 -8; netfl_plus 7 -7; netfl_tourn 1 -1; nette 9 -9; nette_mieux 9 -9; neuf 10 -10
neuf_> 5 -5; neuf_aroba 5 -5; neuf_c 1 -1; neuf_cent 5 -5; neuf_douze 8 -8; neuf_heure 4 -4; neuf_huit 3 -3
neuf_mille 7 -7; neuf_non 7 -7; neuf_onze 3 -3; neuf_oui 1 -1; neuf_point 6 -6; neuf_quatr 9 -9; neuf_septa 3 -3
neuf_soixa 4 -4; neuf_trois 7 -7; neuf_vingt 5 -5; neuf_zero 9 -9; neuve 12 -12; neuve_> 12 -12; nez -4 4
nez_> 13 -13; nez_vous -6 6; nguye 15 -15; nguye_> 15 -15; ni 10 -10; ni_appel 11 -11; ni_envoy 11 -11
ni_inter 7 -7; ni_l 11 -11; ni_la 2 -2; ni_le 7 -7; ni_non 7 -7; ni_oui 7 -7; ni_pon 5 -5; nice 7 -7; nice_> 7 -7
nicke 14 -14; nicke_> 7 -7; nicke_chrom 9 -9; nicke_depui 10 -10; nicke_je 10 -10; nicke_juste 6 -6
nicke_merci 10 -10; nicol 8 -8; nicol_morel 8 -8; niet 11 -11; niet_> 11 -11; nivea 7 -7; nivea_deux 7 -7; no 7 -7
no_fonct 3 -3; no_it 7 -7; noah 8 -8; noah_petit 8 -8; noel 7 -7; noel_aroba 7 -7; noire 10 -10; noire_avec 8 -8
noire_plus 5 -5; nom 14 -14; nom_> 11 -11; nom_a 2 -2; nom_c 12 -12; nom_d -12 12; nom_de 18 -18; nom_est 10 -10
nom_henry 8 -8; nom_la 2 -2; nom_s 10 -10; nom_sur 12 -12; nombr 11 -11; nombr_> 11 -11; nomme 8 -8
nomme_agnes 8 -8; non 16 -16; non_> 19 -19; non_alors 11 -11; non_aucun 8 -8; non_c 17 -17; non_ca 12 -12
non_ce 7 -7; non_clair 4 -4; non_desol 6 -6; non_du 19 -19; non_en 5 -5; non_enfin 10 -10; non_et -7 7
non_free 2 -2; non_huit 11 -11; non_ident 6 -6; non_il 2 -2; non_j 10 -10; non_je 13 -13; non_juste 8 -8
non_laiss 18 -18; non_le 6 -6; non_mais -10 10; non_marin 6 -6; non_merci 8 -8; non_non 6 -6; non_pardo 7 -7
non_pas 11 -11; non_plus 19 -19; non_point 17 -17; non_quato 2 -2; non_quatr 12 -12; non_quinz 10 -10
non_rien 13 -13; non_serie 11 -11; non_six 7 -7; non_stop 7 -7; non_surto 11 -11; non_toujo 15 -15; non_tout 11 -11
non_un 6 -6; non_vous -10 10; non_voyon 14 -14; non_y 1 -1; non_zero 4 -4; non_zut 7 -7; nonan 6 -6; nonan_cinq 5 -5
nonan_deux 5 -5; nonan_et 6 -6; nonan_huit 6 -6; nonan_nonan 4 -4; nonan_quatr 5 -5; nonan_six 7 -7; nope 11 -11
nope_> 11 -11; nord 9 -9; nord_aroba 9 -9; norma -1 1; norma_> 10 -10; norma_de -12 12; norma_que 23 -23; nos 13 -13
nos_clien 5 -5; nos_comme 4 -4; nos_poste 6 -6; nos_termi 7 -7; not 10 -10; not_worki 10 -10; note 12 -12
note_> 7 -7; note_oui 10 -10; notez 12 -12; notez_bien 3 -3; notez_loic 8 -8; notez_olivi 6 -6; notie 3 -3
notie_soixa 3 -3; notre -2 2; notre_activ 7 -7; notre_avoca -5 5; notre_contr 5 -5; notre_gueul -6 6
notre_infor 7 -7; notre_inven 7 -7; notre_numer 5 -5; notre_polit 6 -6; notre_prest 7 -7; notre_trunk 8 -8
nous_> -12 12; nous_appel 5 -5; nous_avons 7 -7; nous_ca 3 -3; nous_depui 6 -6; nous_disen 5 -5; nous_en 6 -6
nous_et 4 -4; nous_n 3 -3; nous_on 6 -6; nous_perdo -5 5; nous_pouvo 6 -6; nous_prene -6 6; nous_somme 10 -10
nous_subis 9 -9; nouve 15 -15; nouve_> 10 -10; nouve_acces 6 -6; nouve_box 2 -2; nouve_carte 4 -4
nouve_inter 10 -10; nouve_je 1 -1; nouve_merci 5 -5; nouve_mes 11 -11; nouve_monsi 4 -4; nouve_prise 6 -6
nouve_sim 5 -5; novem 10 -10; novem_> 10 -10; nul 3 -3; nul_> -4 4; nul_en 10 -10; nulle 16 -16; nulle_> 11 -11
nulle_part 8 -8; nuls -12 12; nuls_> -19 19; nuls_au 13 -13; nuls_j -7 7; num 8 -8; num_> 8 -8; numer 17 -17
numer_> 8 -8; numer_a 11 -11; numer_c 1 -1; numer_de 9 -9; numer_du 8 -8; numer_est 9 -9; numer_masqu 12 -12
numer_n 10 -10; numer_par 9 -9; numer_quara 3 -3; numer_qui 6 -6; o 12 -12; o_e 8 -8; o_g 6 -6; o_l 3 -3; o_n 8 -8
o_point 3 -3; o_r 9 -9; o_t 6 -6; o_u 9 -9; o_w 6 -6; objet 8 -8; objet_conne 8 -8; oblig 7 -7; oblig_de 7 -7
occup 9 -9; occup_> 10 -10; occup_de 5 -5; occup_tout 5 -5; octan 6 -6; octan_trois 6 -6; odett 14 -14
odett_point 6 -6; odett_vanda 10 -10; oeil 7 -7; oeil_> 7 -7; offre 9 -9; offre_plus 9 -9; oh 15 -15; oh_fan 6 -6
oh_je 6 -6; oh_la 6 -6; oh_mais 1 -1; oh_non 8 -8; oh_punai 8 -8; oh_puree 10 -10; oh_que 12 -12; oh_vous 7 -7
ok 15 -15; ok_> 7 -7; ok_allez 11 -11; ok_d 9 -9; ok_je 7 -7; ok_mais 5 -5; ok_pas 7 -7; ok_pour 5 -5; olivi 15 -15
olivi_blanc 7 -7; olivi_duboi 4 -4; olivi_hamon 5 -5; olivi_point 6 -6; on 11 -11; on_a 12 -12; on_atten 6 -6
on_capte 6 -6; on_dirai 8 -8; on_en 7 -7; on_enten 6 -6; on_est 21 -21; on_fait 12 -12; on_m 11 -11; on_me -7 7
on_n 9 -9; on_ne 7 -7; on_oubli 15 -15; on_peut 8 -8; on_recom 9 -9; on_rigol 15 -15; on_s 8 -8; on_se -12 12
on_va 7 -7; on_verra 12 -12; on_voit 3 -3; one 8 -8; one_two 8 -8; ongle -6 6; ongle_depui -6 6; ont 13 -13
ont_creus 1 -1; ont_dispa 7 -7; ont_envoy 5 -5; ont_laiss 12 -12; ont_pas 2 -2; onze 10 -10; onze_> 5 -5
onze_cinqu 1 -1; onze_douze 8 -8; onze_machi 13 -13; onze_poste 10 -10; onze_quatr 3 -3; onze_soixa 6 -6
onze_vingt 7 -7; open 6 -6; open_space 6 -6; opera 16 -16; opera_> 15 -15; opera_c 12 -12; opera_histo 7 -7
opera_je 6 -6; opera_mais 8 -8; opera_opera 9 -9; opera_s 6 -6; or 6 -6; or_il 6 -6; orage 6 -6; orage_> 8 -8
orage_je 7 -7; orang 13 -13; orang_> 19 -19; orang_aroba 8 -8; orang_elle 3 -3; orang_point 7 -7; ordi 8 -8
ordi_dans 6 -6; ordi_et 9 -9; ordi_la 4 -4; ordi_porta 4 -4; ordin 14 -14; ordin_> 18 -18; ordin_alors 6 -6
ordin_et 6 -6; ordin_fixe 8 -8; ordin_hop 1 -1; ordin_il 4 -4; ordin_ne 5 -5; ordin_porta 5 -5; ordin_sous 5 -5
ordin_une 6 -6; ordis 12 -12; ordis_et 12 -12; ordre 7 -7; ordre_> 6 -6; ordre_merci 6 -6; oreil 7 -7; oreil_il 7 -7
os 4 -4; os_> 2 -2; os_que 3 -3; os_s 5 -5; ottic 3 -3; ottic_e 3 -3; ou -1 1; ou_ca 7 -7; ou_cinq 9 -9; ou_est 4 -4
ou_j 12 -12; ou_le 11 -11; ou_mon 7 -7; ou_netfl 7 -7; ou_non -8 8; ou_pas 14 -14; ou_quato 8 -8; ou_quatr 12 -12
ou_quoi -13 13; ou_six 11 -11; ou_trois 14 -14; ou_un 1 -1; oubli 19 -19; oubli_> 18 -18; oubli_la 5 -5
oubli_le 9 -9; ouf 15 -15; ouf_> 4 -4; ouf_oui 6 -6; ouf_sur 6 -6; ouf_y 10 -10; oui 19 -19; oui_> 21 -21
oui_ah 7 -7; oui_allo 6 -6; oui_alors 5 -5; oui_bien 2 -2; oui_bonjo 5 -5; oui_c 14 -14; oui_ca 10 -10
oui_chloe 7 -7; oui_da 4 -4; oui_de 15 -15; oui_depui 7 -7; oui_deux 14 -14; oui_dites 1 -1; oui_effec 11 -11
oui_enfin 7 -7; oui_euh 8 -8; oui_evide 10 -10; oui_exact 8 -8; oui_figur 9 -9; oui_grave 5 -5; oui_hein 7 -7
oui_helas 9 -9; oui_il 2 -2; oui_impec 13 -13; oui_inter 7 -7; oui_it 6 -6; oui_j 8 -8; oui_je 11 -11
oui_jeune 13 -13; oui_la 8 -8; oui_le 5 -5; oui_lucie 5 -5; oui_mais 10 -10; oui_merci 10 -10; oui_ni 7 -7
oui_non 6 -6; oui_on 6 -6; oui_ou -8 8; oui_oui 7 -7; oui_pardi 10 -10; oui_parfa 15 -15; oui_pas 3 -3
oui_peuch 9 -9; oui_peut 4 -4; oui_pour 15 -15; oui_puisq 15 -15; oui_regar 1 -1; oui_s 10 -10; oui_six 6 -6
oui_toujo 14 -14; oui_tout 7 -7; oui_tres 9 -9; oui_tu 8 -8; oui_un 10 -10; oui_vingt 1 -1; oui_vite 10 -10
oui_voila 11 -11; oui_vous 9 -9; oui_y 1 -1; oups 6 -6; oups_je 6 -6; outlo 7 -7; outlo_point 7 -7; ouver 6 -6
ouver_du 6 -6; ouvre -6 6; ouvre_> 12 -12; ouvre_c 1 -1; ouvre_le -10 10; ouvri 7 -7; ouvri_> 7 -7; ouvri_ont 1 -1
p 9 -9; p_a 3 -3; p_comme 9 -9; p_e 5 -5; p_o 8 -8; p_point 7 -7; page 11 -11; page_googl 6 -6; page_s 11 -11
page_vient 7 -7; pages 7 -7; pages_> 8 -8; pages_ne 4 -4; paie -16 16; paie_chaqu -2 2; paie_et -8 8; paie_pour -5 5
paie_rubis -6 6; paie_tous -10 10; paiem 7 -7; paiem_sont 7 -7; paill 16 -16; paill_> 16 -16; paire 6 -6
paire_de 6 -6; paix -13 13; paix_> -6 6; paix_avec -12 12; panne 11 -11; panne_> 15 -15; panne_a -10 10
panne_conti 5 -5; panne_d 11 -11; panne_de 8 -8; panne_depui 15 -15; panne_est 6 -6; panne_euh 2 -2; panne_le 3 -3
panne_malhe 7 -7; panne_que 16 -16; panne_va 2 -2; papa 7 -7; papa_ca 5 -5; papa_est 11 -11; papa_il 8 -8
papie 7 -7; papie_> 7 -7; papie_avec 4 -4; par -13 13; par_coeur 13 -13; par_contr 4 -4; par_dessu -10 10
par_erreu 6 -6; par_mois -7 7; par_sms 15 -15; par_telep 13 -13; par_un 13 -13; par_vos -11 11; par_votre -9 9
par_zero 1 -1; parai 12 -12; parai_bien 12 -12; parce 2 -2; parce_qu 4 -4; parce_que 2 -2; pardi 10 -10
pardi_> 10 -10; pardo 19 -19; pardo_> 11 -11; pardo_jeann 2 -2; pardo_oui 5 -5; pardo_six 7 -7; pardo_vous 12 -12
parei 11 -11; parei_> 17 -17; parei_avec -18 18; parei_oui 9 -9; parfa 13 -13; parfa_> 11 -11; parfa_l 6 -6
parfa_merci 7 -7; parfa_on 10 -10; paris 10 -10; paris_75012 6 -6; paris_> 6 -6; parla 11 -11; parla_a 11 -11
parle 14 -14; parle_> 7 -7; parle_a 10 -10; parle_au 5 -5; parle_aux 12 -12; parle_avec 14 -14; parle_direc 1 -1
parle_fort 4 -4; parle_pas 7 -7; parle_plus 7 -7; parle_qu 6 -6; parle_trop 10 -10; part 8 -8; part_> 8 -8
part_sur 4 -4; parta 4 -4; parta_sur 4 -4; parte 12 -12; parte_pas 8 -8; parte_plus 9 -9; parti 19 -19
parti_> 20 -20; parti_mange 7 -7; parto 4 -4; parto_> 4 -4; pas 13 -13; pas_> 9 -9; pas_a 12 -12; pas_alors 5 -5
pas_arriv 4 -4; pas_au 2 -2; pas_aux 13 -13; pas_avec 12 -12; pas_beauc 9 -9; pas_besoi 6 -6; pas_bien 20 -20
pas_bon 10 -10; pas_bouge 9 -9; pas_c 5 -5; pas_ca 24 -24; pas_ce 9 -9; pas_celui 20 -20; pas_certa 9 -9
pas_chez 20 -20; pas_com 4 -4; pas_combi 11 -11; pas_comme 7 -7; pas_compr 22 -22; pas_compt 9 -9; pas_conte 8 -8
pas_contr 6 -6; pas_d 11 -11; pas_dans 4 -4; pas_de 18 -18; pas_deux 5 -5; pas_devan 5 -5; pas_dire 5 -5
pas_discu 3 -3; pas_donc 2 -2; pas_donne -1 1; pas_du 13 -13; pas_elle 6 -6; pas_en 24 -24; pas_encor 14 -14
pas_enerv 27 -27; pas_enfin 11 -11; pas_enten 13 -13; pas_envie 11 -11; pas_ete 11 -11; pas_eu 9 -9; pas_exact 6 -6
pas_fache 9 -9; pas_faire 8 -8; pas_fait 5 -5; pas_faite 16 -16; pas_fonct 11 -11; pas_grave 21 -21; pas_habil 3 -3
pas_ici 10 -10; pas_il 6 -6; pas_inter 12 -12; pas_je -7 7; pas_juste 4 -4; pas_l 9 -9; pas_la 15 -15; pas_le 14 -14
pas_ma 5 -5; pas_mais 5 -5; pas_mal 7 -7; pas_march 4 -4; pas_me 12 -12; pas_merci 6 -6; pas_mieux 13 -13
pas_moi 15 -15; pas_mon 10 -10; pas_monsi 3 -3; pas_moyen 4 -4; pas_ne 11 -11; pas_non 5 -5; pas_norma -5 5
pas_nuls 13 -13; pas_ou 4 -4; pas_par 12 -12; pas_parle 9 -9; pas_pas 9 -9; pas_pense 7 -7; pas_perre 10 -10
pas_pluto 7 -7; pas_possi -13 13; pas_pour 23 -23; pas_press 10 -10; pas_pu 16 -16; pas_qu 2 -2; pas_quand 3 -3
pas_que 13 -13; pas_quelq 8 -8; pas_quest 8 -8; pas_rappe 11 -11; pas_recon 4 -4; pas_regar 3 -3; pas_regle 10 -10
pas_repon 13 -13; pas_resea 6 -6; pas_resol 6 -6; pas_reven 6 -6; pas_s 1 -1; pas_sa 18 -18; pas_se -6 6
pas_serie -17 17; pas_sfr 5 -5; pas_si 1 -1; pas_speci 10 -10; pas_sur 12 -12; pas_telep 16 -16; pas_terri 10 -10
pas_touch 5 -5; pas_tout 5 -5; pas_toute 5 -5; pas_trop 2 -2; pas_un 6 -6; pas_votre 21 -21; pas_vous 12 -12
pas_vrai -12 12; pas_vraim 21 -21; pasca 6 -6; pasca_point 6 -6; pasqu 6 -6; pasqu_> 6 -6; passa 6 -6; passa_d 6 -6
passe 8 -8; passe_> 12 -12; passe_a 9 -9; passe_au 8 -8; passe_c 4 -4; passe_comme -9 9; passe_demai 5 -5
passe_j 8 -8; passe_l 1 -1; passe_la 7 -7; passe_le 7 -7; passe_mais 1 -1; passe_merci 8 -8; passe_mes 4 -4
passe_moi -2 2; passe_pas 14 -14; passe_plus 10 -10; passe_quelq 2 -2; passe_tout 2 -2; passe_un 17 -17
passe_une 5 -5; passe_votre 8 -8; patia 8 -8; patia_> 8 -8; patie 14 -14; patie_> 21 -21; patie_est -8 8
patie_il 5 -5; patie_ne 13 -13; patie_pas 9 -9; patro 18 -18; patro_> 10 -10; patro_est 15 -15; patro_qui 5 -5
patro_va 14 -14; paul 19 -19; paul_> 9 -9; paul_aroba 5 -5; paul_chez 10 -10; paul_henri 6 -6; paul_point 3 -3
paul_rouss 7 -7; paul_tiret 7 -7; pauli 3 -3; pauli_p 3 -3; pauvr -7 7; pauvr_> 5 -5; pauvr_con -10 10; paye -18 18
paye_cinqu -7 7; paye_pour -17 17; payer -12 12; payer_ma -9 9; payer_pour -7 7; payez -8 8; payez_ma -8 8
pc 10 -10; pc_celui 1 -1; pc_et 12 -12; pc_fixe 7 -7; pc_l 3 -3; pc_ma 3 -3; pc_porta 7 -7; pc_un 7 -7; pc_une 8 -8
peine 16 -16; peine_> 8 -8; peine_de 17 -17; penda -2 2; penda_mes 11 -11; penda_un -6 6; penib 13 -13
penib_> 13 -13; pense 12 -12; pense_> 8 -8; pense_bien 11 -11; pense_pas 6 -6; pense_que 11 -11; perdo -5 5
perdo_des -5 5; perdr -11 11; perdr_mon -11 11; perds 6 -6; perds_la 6 -6; perdu 23 -23; perdu_> 17 -17
perdu_avec 8 -8; perdu_la 7 -7; perdu_quand 6 -6; pere 7 -7; pere_> 7 -7; perma 8 -8; perma_au 8 -8; perre 10 -10
perre_perri 10 -10; perri 8 -8; perri_> 10 -10; perri_je 3 -3; perro 5 -5; perro_p 5 -5; perso 18 -18
perso_> 20 -20; perso_a 7 -7; perso_agee 13 -13; perso_avec 8 -8; perso_d 5 -5; perso_dans 4 -4; perso_de 8 -8
perso_euh 3 -3; perso_fait -7 7; perso_handi 11 -11; perso_je 5 -5; perso_la 8 -8; perso_n 8 -8; perso_ne 2 -2
perso_peut 7 -7; perso_physi 7 -7; perso_qui 5 -5; perso_reell 6 -6; perso_s 2 -2; perso_titul 8 -8; pete -10 10
pete_les -10 10; peter -14 14; peter_les -7 7; peter_un -11 11; petit 17 -17; petit_> 14 -14; petit_a 7 -7
petit_aimen 4 -4; petit_aroba 6 -6; petit_boite 3 -3; petit_campi 6 -6; petit_croix 1 -1; petit_douza 10 -10
petit_enfan 10 -10; petit_est 6 -6; petit_fils 1 -1; petit_l 1 -1; petit_lumie 2 -2; petit_point 1 -1
petit_tiret 2 -2; petit_touch 11 -11; petit_villa 3 -3; peu 20 -20; peu_> 10 -10; peu_agaca 11 -11; peu_agace 12 -12
peu_avec 5 -5; peu_chelo 8 -8; peu_compl 5 -5; peu_de 10 -10; peu_decu 7 -7; peu_dure 7 -7; peu_embet 6 -6
peu_enerv 5 -5; peu_ennuy 4 -4; peu_inqui 9 -9; peu_le 6 -6; peu_lent 4 -4; peu_mal 7 -7; peu_mieux 5 -5
peu_parce 8 -8; peu_perdu 10 -10; peu_pour 11 -11; peu_pres 6 -6; peu_stres 6 -6; peu_surpr 9 -9; peuch 9 -9
peuch_> 9 -9; peuch_la 1 -1; peur 13 -13; peur_que 13 -13; peut 12 -12; peut_avoir 2 -2; peut_dire 6 -6
peut_etre 10 -10; peut_faire 14 -14; peut_m 7 -7; peut_me 15 -15; peut_pas 5 -5; peuve 1 -1; peuve_plus 1 -1
peux -10 10; peux_appel 7 -7; peux_avoir 13 -13; peux_branc 11 -11; peux_enfin 8 -8; peux_le 11 -11; peux_ni 11 -11
peux_parle 12 -12; peux_pas 11 -11; peux_plus -19 19; peux_recev 8 -8; peux_rien 4 -4; peux_savoi 10 -10
peux_surfe 12 -12; peux_telep 10 -10; peux_y 8 -8; phili 6 -6; phili_garni 6 -6; photo 7 -7; photo_point 7 -7
physi 7 -7; physi_> 7 -7; picar 2 -2; picar_point 2 -2; piece 7 -7; piece_joint 6 -6; piece_prene 13 -13; pierr 6 -6
pierr_point 6 -6; pin 8 -8; pin_est 9 -9; pin_que 5 -5; ping 6 -6; ping_de 6 -6; pire 18 -18; pire_> 13 -13
pire_qu 7 -7; placa 10 -10; placa_> 10 -10; plain -9 9; plain_> -14 14; plain_contr -9 9; plain_pas 9 -9
plais 16 -16; plais_> 16 -16; plait 7 -7; plait_> 7 -7; plait_aidez 5 -5; plait_j 5 -5; plait_je 4 -4
plait_madam 5 -5; plait_merci 6 -6; plait_un 6 -6; play 9 -9; play_> 9 -9; pleas 5 -5; pleas_je 5 -5; plein 2 -2
plein_> 15 -15; plein_et 9 -9; plein_je -8 8; plein_le -11 11; plein_zoom 2 -2; pleut 8 -8; pleut_depui 8 -8
plomb -10 10; plomb_> -10 10; plomb_point 9 -9; plomb_votre -7 7; plus 8 -8; plus_33 6 -6; plus_> 6 -6
plus_a 16 -16; plus_acces 11 -11; plus_aller 11 -11; plus_appel 8 -8; plus_aucun 9 -9; plus_besoi 1 -1; plus_ca 7 -7
plus_chez 3 -3; plus_d 18 -18; plus_de 7 -7; plus_demar 4 -4; plus_depui 10 -10; plus_du 19 -19; plus_encai 4 -4
plus_et 5 -5; plus_faire 1 -1; plus_fort 7 -7; plus_heure 13 -13; plus_inter 7 -7; plus_j -7 7; plus_jamai -17 17
plus_jouer 9 -9; plus_la 7 -7; plus_le 12 -12; plus_les 11 -11; plus_lucie 6 -6; plus_mais 11 -11; plus_mes 9 -9
plus_mon 7 -7; plus_moyen 9 -9; plus_n 2 -2; plus_parle 6 -6; plus_perso 1 -1; plus_point 7 -7; plus_press 6 -6
plus_qu 3 -3; plus_que 6 -6; plus_rapid 9 -9; plus_recon 3 -3; plus_rien 11 -11; plus_ses 9 -9; plus_sur 5 -5
plus_surfe 10 -10; plus_tard 11 -11; plus_telep 12 -12; plus_trent 4 -4; plus_trois 2 -2; plus_trop 16 -16
plus_tut 9 -9; plus_vite -3 3; pluto 13 -13; pluto_l 3 -3; pluto_le 1 -1; pluto_non 11 -11; pluto_que 6 -6
pluto_une 7 -7; poil 7 -7; poil_> 7 -7; point 11 -11; point_> 7 -7; point_arnau 7 -7; point_b 6 -6; point_be 8 -8
point_benal 7 -7; point_benze 5 -5; point_berna 5 -5; point_bio 8 -8; point_blanc 10 -10; point_blond 8 -8
point_bois 7 -7; point_c 6 -6; point_carpe 7 -7; point_ch 8 -8; point_chen 4 -4; point_clair 4 -4
point_clien 14 -14; point_com 8 -8; point_cote 6 -6; point_d 7 -7; point_doubl 8 -8; point_du 7 -7; point_duboi 3 -3
point_dujar 7 -7; point_dumas 6 -6; point_dupon 6 -6; point_duran 7 -7; point_eu 6 -6; point_f 7 -7
point_favre 8 -8; point_fr 9 -9; point_gall 7 -7; point_galle 6 -6; point_gamin 9 -9; point_garci 8 -8
point_gauth 2 -2; point_girar 5 -5; point_gros 10 -10; point_h 9 -9; point_i 5 -5; point_k 8 -8; point_kern 6 -6
point_l 2 -2; point_le 7 -7; point_lefev 9 -9; point_leger 7 -7; point_lopez 7 -7; point_march 6 -6
point_marie 10 -10; point_marin 5 -5; point_marti 7 -7; point_me 8 -8; point_merci 6 -6; point_morea 4 -4
point_morel 7 -7; point_mouli 6 -6; point_net 6 -6; point_noel 7 -7; point_nord 9 -9; point_p 9 -9; point_paris 6 -6
point_petit 4 -4; point_r 5 -5; point_renau 3 -3; point_rex 8 -8; point_roux 9 -9; point_simon 6 -6
point_vidal 4 -4; point_z 3 -3; pol 11 -11; pol_aroba 11 -11; polit 6 -6; polit_inter 6 -6; pon 5 -5; pon_enten 5 -5
porca -5 5; porca_miser -5 5; porta 12 -12; porta_> 8 -8; porta_affic 10 -10; porta_arriv 4 -4; porta_c 2 -2
porta_chacu 6 -6; porta_de 8 -8; porta_depui 4 -4; porta_deux 4 -4; porta_est 14 -14; porta_et 5 -5; porta_il 7 -7
porta_impos 5 -5; porta_la 3 -3; porta_n 1 -1; porta_ne 5 -5; porta_parce 5 -5; porta_que 1 -1; porta_se 1 -1
porta_zero 1 -1; porte -9 9; porte_> 12 -12; porte_douze 12 -12; porte_plain -14 14; portu 12 -12; portu_> 12 -12
pose 7 -7; pose_pas 10 -10; pose_souci 4 -4; pose_une 6 -6; posee 3 -3; posee_au 3 -3; posit 11 -11; posit_> 11 -11
possi -11 11; possi_> -14 14; possi_d 17 -17; possi_je -13 13; possi_oui 16 -16; posta 8 -8; posta_c 8 -8
posta_donc 3 -3; posta_ou 7 -7; poste 17 -17; poste_> 12 -12; poste_a 7 -7; poste_dans 9 -9; poste_de 8 -8
poste_et 8 -8; poste_n 5 -5; poste_point 6 -6; poste_repar 6 -6; poste_sur 6 -6; poste_telep 6 -6; potes 3 -3
potes_ils 3 -3; pouf 7 -7; pouf_> 8 -8; pouf_ca 7 -7; pour 8 -8; pour_aller 5 -5; pour_annul 9 -9; pour_autre 14 -14
pour_ca 13 -13; pour_des -9 9; pour_l 7 -7; pour_la 9 -9; pour_le 10 -10; pour_lui 2 -2; pour_ma 7 -7
pour_moi 21 -21; pour_mon 15 -15; pour_qui -14 14; pour_redem 6 -6; pour_rien -14 14; pour_sur 11 -11
pour_tout 7 -7; pour_trava 7 -7; pour_un 4 -4; pour_une 5 -5; pour_verif 3 -3; pour_voir 8 -8; pour_votre 16 -16
pour_vous 9 -9; pourq 17 -17; pourq_ma 3 -3; pourq_mais 6 -6; pourq_pas 15 -15; pourq_vous 6 -6; pourr 12 -12
pourr_> 10 -10; pourr_ce 4 -4; pourr_je 7 -7; pourr_me 11 -11; pourr_pas 9 -9; pourr_vous 8 -8; pouve 19 -19
pouve_> 12 -12; pouve_m 10 -10; pouve_me 13 -13; pouve_pas 5 -5; pouve_repet 7 -7; pouve_valid 3 -3
pouve_vous 11 -11; pouvo 6 -6; pouvo_clore 6 -6; prefe 22 -22; prefe_avoir 5 -5; prefe_conti 16 -16; prefe_ne 3 -3
prefe_pas 10 -10; prefe_qu 4 -4; prefe_suivr 6 -6; prele 12 -12; prele_> 12 -12; premi 21 -21; premi_etage 10 -10
premi_etape 2 -2; premi_fois 20 -20; prend -4 4; prend_> 5 -5; prend_argen -7 7; prend_deux 12 -12; prend_la 14 -14
prend_les -8 8; prend_plus 13 -13; prend_pour -7 7; prene -3 3; prene_pluto 3 -3; prene_pour -15 15
prene_votre 12 -12; prenn 2 -2; prenn_mon 2 -2; preno 11 -11; preno_> 9 -9; preno_c 8 -8; preno_thoma 5 -5
pres 6 -6; pres_> 6 -6; pres_une 4 -4; presq 12 -12; presq_tous 12 -12; press 23 -23; press_> 14 -14
press_allez 6 -6; press_c 7 -7; press_vous 3 -3; prest 7 -7; prest_infor 7 -7; pret 13 -13; pret_> 13 -13
previ 4 -4; previ_je 4 -4; prevu 7 -7; prevu_demai 7 -7; prie 9 -9; prie_j 9 -9; prige 8 -8; prige_> 8 -8
princ 3 -3; princ_ne 3 -3; print 3 -3; print_> 3 -3; prior 7 -7; prior_> 7 -7; pris -9 9; pris_une -9 9; prise 9 -9
prise_> 11 -11; prise_fibre 2 -2; prive 4 -4; prive_d 4 -4; pro 4 -4; pro_est 4 -4; probl 22 -22; probl_> 18 -18
probl_avec 3 -3; probl_c 9 -9; probl_de 14 -14; probl_est 18 -18; probl_et 4 -4; probl_n 6 -6; probl_oui 2 -2
probl_pas 10 -10; probl_resol 8 -8; proce -10 10; proce_> -12 12; proce_redem 4 -4; profe -1 1; profe_> -1 1
propo 11 -11; propo_de 11 -11; propr -10 10; propr_scand -10 10; proto 10 -10; proto_mail 7 -7; proto_point 11 -11
ps5 8 -8; ps5_> 8 -8; pu 16 -16; pu_> 16 -16; publi 5 -5; publi_que 5 -5; puc 5 -5; puc_> 5 -5; puce 5 -5
puce_a 5 -5; puis 11 -11; puis_aroba 6 -6; puis_ca 5 -5; puis_deux 4 -4; puis_j 5 -5; puis_je 9 -9; puis_le 1 -1
puis_pouf 8 -8; puis_quatr 6 -6; puis_renau 3 -3; puis_repar 16 -16; puis_soixa 6 -6; puis_un 3 -3; puisq 19 -19
puisq_c 1 -1; puisq_je 19 -19; puiss 3 -3; puiss_lui 3 -3; puits 6 -6; puits_> 6 -6; puk 6 -6; puk_> 6 -6
punai 11 -11; punai_> 11 -11; punai_elle 8 -8; punai_j 5 -5; pur -5 5; pur_et -5 5; puree 2 -2; puree_> 10 -10
puree_mais -8 8; putai -16 16; putai_c -11 11; putai_ca 7 -7; putai_de -9 9; putai_mais -12 12; qu 10 -10; qu_a 6 -6
qu_avant 7 -7; qu_elle 1 -1; qu_est 16 -16; qu_il 2 -2; qu_inter 5 -5; qu_on 4 -4; qu_un 19 -19; qu_une -3 3
quand 10 -10; quand_ils 5 -5; quand_j 9 -9; quand_je 8 -8; quand_meme 8 -8; quand_on 5 -5; quara 8 -8
quara_cinq 5 -5; quara_cinqu 6 -6; quara_deux 9 -9; quara_et 1 -1; quara_facil 7 -7; quara_huit 3 -3
quara_poste 13 -13; quara_quatr 3 -3; quara_sept 3 -3; quara_trois 5 -5; quart 10 -10; quart_> 11 -11; quart_d 7 -7
quart_est 4 -4; quato 14 -14; quato_> 8 -8; quato_cinqu 1 -1; quato_euh 3 -3; quato_je 8 -8; quato_non 7 -7
quato_objet 8 -8; quato_quatr 4 -4; quato_quinz 2 -2; quato_soixa 3 -3; quatr 14 -14; quatr_> 17 -17
quatr_aroba 7 -7; quatr_at 4 -4; quatr_au 5 -5; quatr_ca 3 -3; quatr_caiss 6 -6; quatr_cinq 3 -3; quatr_cinqu 4 -4
quatr_douze 5 -5; quatr_et 8 -8; quatr_fois -8 8; quatr_huita 5 -5; quatr_nonan 5 -5; quatr_ordin 14 -14
quatr_ou 9 -9; quatr_perso 6 -6; quatr_poste 6 -6; quatr_quara 3 -3; quatr_quatr 6 -6; quatr_septa 11 -11
quatr_soixa 7 -7; quatr_te 12 -12; quatr_telep 1 -1; quatr_trent 5 -5; quatr_vingt 8 -8; quatr_zero 6 -6; que 1 -1
que_c 16 -16; que_ca -1 1; que_ce 17 -17; que_chez 4 -4; que_d 6 -6; que_dehor 7 -7; que_des -8 8; que_deux 4 -4
que_dieu 6 -6; que_dix 6 -6; que_figur 1 -1; que_j -8 8; que_je -7 7; que_l 5 -5; que_la 17 -17; que_le 8 -8
que_les 4 -4; que_ma 4 -4; que_mon 4 -4; que_nenni 11 -11; que_non 16 -16; que_notre 5 -5; que_oui 8 -8
que_plus 1 -1; que_que 10 -10; que_quelq 12 -12; que_racon 10 -10; que_son 7 -7; que_vous -8 8; quel 8 -8
quel_bande -7 7; quel_bouto 7 -7; quel_cable 11 -11; quel_servi -13 13; quel_ticke 13 -13; quell 1 -1
quell_bande -12 12; quell_boite -7 7; quell_honte -18 18; quell_quest 12 -12; quelq 8 -8; quelq_un 8 -8
quest 13 -13; quest_> 11 -11; quest_a -10 10; quest_debil -7 7; quest_sur 12 -12; quest_tranq 8 -8; qui 15 -15
qui_> -14 14; qui_a 7 -7; qui_ai 5 -5; qui_clign 8 -8; qui_compr 13 -13; qui_conna 13 -13; qui_decon 7 -7
qui_est 4 -4; qui_gresi 11 -11; qui_habit 7 -7; qui_m 5 -5; qui_mais 11 -11; qui_march 19 -19; qui_ne 4 -4
qui_parle 15 -15; qui_pose 4 -4; qui_regar 7 -7; qui_remar 4 -4; qui_s 10 -10; qui_sait 5 -5; qui_saute 1 -1
qui_se 4 -4; qui_suis 14 -14; qui_tient 6 -6; qui_vienn 3 -3; qui_vont 3 -3; quich -11 11; quich_> -11 11
quinz 20 -20; quinz_> 12 -12; quinz_a 10 -10; quinz_ans 4 -4; quinz_aroba 4 -4; quinz_de 6 -6; quinz_et 11 -11
quinz_ou 8 -8; quinz_oui 4 -4; quinz_poste 12 -12; quinz_quatr 3 -3; quinz_rue 7 -7; quinz_soixa 4 -4
quinz_zero 8 -8; quoi -11 11; quoi_> 3 -3; quoi_ce -21 21; quoi_cette -11 11; quoi_et -5 5; quoi_j 9 -9
quoi_la 15 -15; quoi_qui 10 -10; quoi_un 15 -15; quoi_votre -10 10; quoi_vous -10 10; r 10 -10; r_> 8 -8; r_a 4 -4
r_at 5 -5; r_e 8 -8; r_et 8 -8; r_h 2 -2; r_n 8 -8; r_o 9 -9; r_point 6 -6; r_t 6 -6; raccr 4 -4; raccr_au -4 4
raccr_par 6 -6; raccr_si 3 -3; raccr_tout 7 -7; racon -3 3; racon_cette 10 -10; racon_n -5 5; racon_tout 2 -2
rade 1 -1; rade_depui 1 -1; rage -14 14; rage_> -7 7; rage_contr -10 10; rage_j -10 10; raiso 14 -14; raiso_> 14 -14
rallu 11 -11; rallu_> 9 -9; rallu_mais 9 -9; rame 12 -12; rame_a 7 -7; rame_encor 6 -6; rame_enorm 6 -6
rame_grave 4 -4; rame_sever 10 -10; rame_un 5 -5; rapid 9 -9; rapid_> 9 -9; rappe 12 -12; rappe_> 16 -16
rappe_c -8 8; rappe_comme 12 -12; rappe_moi 10 -10; rappe_par 11 -11; rappe_parce 18 -18; rappe_plus 16 -16
rappe_pour 2 -2; rappo 9 -9; rappo_a 9 -9; ras -18 18; ras_la -11 11; ras_le -16 16; rassu 9 -9; rassu_> 6 -6
rassu_vous 8 -8; rau 4 -4; rau_r 4 -4; re 5 -5; re_je 5 -5; rebel 11 -11; rebel_> 11 -11; reboo 8 -8
reboo_deux 8 -8; rebra 12 -12; rebra_> 12 -12; recev 11 -11; recev_des 8 -8; recev_les 9 -9; recla 5 -5
recla_un 5 -5; recoi 10 -10; recoi_cinq 10 -10; recoi_ma 4 -4; recoi_mes 4 -4; recoi_plus 9 -9; recoi_telle 5 -5
recom 10 -10; recom_> 10 -10; recon 17 -17; recon_> 17 -17; recou 10 -10; recou_> 10 -10; recu 20 -20; recu_d 7 -7
recu_la 2 -2; recu_un 14 -14; recu_votre 10 -10; recup 7 -7; recup_le 2 -2; recup_toute 7 -7; redem 23 -23
redem_> 17 -17; redem_avec 2 -2; redem_box 9 -9; redem_ca 9 -9; redem_comme 6 -6; redem_ecran 4 -4; redem_en 9 -9
redem_encor 15 -15; redem_et 12 -12; redem_la 8 -8; redem_le 8 -8; redem_ma 8 -8; redem_mais 3 -3; redem_pas 6 -6
redem_plus 1 -1; redem_trois 24 -24; redir 2 -2; redir_vous 2 -2; redis 3 -3; redis_zero 3 -3; redon 10 -10
redon_moi 10 -10; reell 6 -6; reell_> 6 -6; reess 4 -4; reess_> 4 -4; refon 14 -14; refon_> 10 -10; refon_pas 9 -9
refus 13 -13; refus_> 13 -13; regar 14 -14; regar_> 14 -14; regar_des 6 -6; regar_en 7 -7; regar_l 1 -1
regar_la 3 -3; regar_les 3 -3; regar_moi 1 -1; regle 13 -13; regle_> 10 -10; regle_ca 11 -11; regle_depui 8 -8
regle_je 10 -10; regre 8 -8; regre_> 8 -8; remar 18 -18; remar_> 14 -14; remar_cinq 4 -4; remar_merci 17 -17
remar_pas 13 -13; remar_tout 12 -12; remar_vite 7 -7; rembo -15 15; rembo_> 10 -10; rembo_c -9 9; rembo_moi -13 13
remer 16 -16; remer_> 10 -10; remer_pour 11 -11; remi 9 -9; remi_blond 7 -7; remi_point 8 -8; remi_remi 7 -7
remon 7 -7; remon_> 7 -7; remon_mais 6 -6; renau 3 -3; renau_aroba 3 -3; rend -11 11; rend_dingu -11 11; rende -3 3
rende_compt -6 6; rende_dingu -6 6; rende_la -8 8; rende_moi 13 -13; rende_vous 16 -16; rendu -8 8; rendu_ridic -8 8
rentr 6 -6; rentr_dans 6 -6; rentr_diman 1 -1; renvo 8 -8; renvo_d 8 -8; repar 6 -6; repar_> 21 -21; repar_en 5 -5
repar_la 6 -6; repar_ma -7 7; repar_merci 5 -5; repar_oui 13 -13; repar_pour 11 -11; repar_repar 13 -13
repar_sur 6 -6; repar_une -13 13; repas 9 -9; repas_demai 9 -9; repet -1 1; repet_> -2 2; repet_clign 13 -13
repet_la -1 1; repet_ma 8 -8; repet_non 10 -10; repet_plus 11 -11; repet_wifi 11 -11; repon 1 -1; repon_> 32 -32
repon_a 13 -13; repon_alors 9 -9; repon_bon -6 6; repon_direc 14 -14; repon_il 3 -3; repon_jamai -12 12
repon_ne 13 -13; repon_oui -8 8; repon_plus 12 -12; repon_repon -6 6; repon_se 11 -11; repos 7 -7; repos_> 7 -7
resea 12 -12; resea_> 8 -8; resea_dans 11 -11; resea_de 3 -3; resea_depui 3 -3; resea_est 11 -11; resea_infor 6 -6
resea_la 5 -5; resea_mobil 7 -7; resea_non 6 -6; resea_sur 9 -9; resil -19 19; resil_> 13 -13; resil_et -8 8
resil_tout -18 18; resol 8 -8; resol_> 8 -8; respo 16 -16; respo_> 10 -10; respo_de 9 -9; respo_du 8 -8
respo_en 7 -7; respo_infor 7 -7; resta 7 -7; resta_de 7 -7; reste 8 -8; reste_a 8 -8; reste_bloqu 2 -2
reste_orang 8 -8; reste_que 4 -4; retab 14 -14; retab_> 14 -14; retab_depui 6 -6; retab_inter 4 -4; retar 6 -6
retar_j 6 -6; reten 7 -7; reten_> 7 -7; retom 7 -7; retom_> 7 -7; retou 17 -17; retou_> 12 -12; retou_hein 4 -4
retra 3 -3; retra_alors 3 -3; retro 11 -11; retro_inter 7 -7; retro_la 10 -10; reuni 8 -8; reuni_> 8 -8
reven 12 -12; reven_> 12 -12; reven_d 10 -10; reven_merci 8 -8; reven_mon 2 -2; reven_puis 16 -16; reven_sur 6 -6
reven_tout 1 -1; revie 10 -10; revie_> 10 -10; revie_pas 7 -7; revoi 7 -7; revoi_> 7 -7; revol -10 10
revol_> -10 10; rex 8 -8; rex_soixa 8 -8; rey 5 -5; rey_r 5 -5; rez 7 -7; rez_de 7 -7; rh 8 -8; rh_aroba 8 -8
rhone 5 -5; rhone_> 5 -5; ridic -2 2; ridic_> -2 2; rien 3 -3; rien_> 2 -2; rien_a 22 -22; rien_aucun 5 -5
rien_bande -6 6; rien_c -12 12; rien_chang 13 -13; rien_contr 7 -7; rien_dans 8 -8; rien_de 10 -10
rien_debra 13 -13; rien_depui -9 9; rien_desol 10 -10; rien_donne 11 -11; rien_du 13 -13; rien_fait 11 -11
rien_j 4 -4; rien_n 7 -7; rien_ne 6 -6; rien_puisq 1 -1; rien_qu -5 5; rien_que 6 -6; rien_redem 20 -20
rien_votre -9 9; rien_y 4 -4; rigol 9 -9; rigol_> 9 -9; rire 13 -13; rire_> 13 -13; rivie 8 -8; rivie_sur 8 -8
roami 10 -10; roami_desac 10 -10; robas 9 -9; robas_gmail 8 -8; robas_yahoo 8 -8; robot 9 -9; robot_> 8 -8
robot_aspir 9 -9; robot_ca 14 -14; robot_je 3 -3; robot_toi 9 -9; robot_une 3 -3; rolla 6 -6; rolla_avec 6 -6
roman 8 -8; roman_point 8 -8; rond 8 -8; rond_et 8 -8; rond_il 8 -8; rond_sur 1 -1; rose 12 -12; rose_blanc 12 -12
rose_et 9 -9; rossi 10 -10; rossi_> 7 -7; rossi_chioc 5 -5; rossi_je 7 -7; rouge 17 -17; rouge_> 19 -19
rouge_a 7 -7; rouge_clign 1 -1; rouge_et 2 -2; rouge_qui 3 -3; rouge_sur 1 -1; rouss 13 -13; rouss_> 11 -11
rouss_bonjo 6 -6; rouss_de 6 -6; route 6 -6; route_a 7 -7; route_princ 3 -3; roux 8 -8; roux_> 6 -6; roux_aroba 9 -9
roy 8 -8; roy_> 8 -8; roy_point 6 -6; rubis -6 6; rubis_sur -6 6; rue 12 -12; rue_> 1 -1; rue_appar 1 -1
rue_de 14 -14; rue_des 8 -8; rue_le 3 -3; rue_mais 2 -2; rue_ou 11 -11; rue_victo 7 -7; s 8 -8; s_a 10 -10
s_actua 10 -10; s_affic 15 -15; s_allum 10 -10; s_appai 9 -9; s_arran 6 -6; s_comme 3 -3; s_corre 6 -6; s_en 9 -9
s_enerv 15 -15; s_enten 7 -7; s_est -7 7; s_etein 14 -14; s_f 6 -6; s_il 7 -7; s_o 6 -6; s_occup 5 -5
s_ouvre 10 -10; s_ouvri 7 -7; s_point 8 -8; s_rolla 6 -6; s_still 7 -7; s_tiret 2 -2; s_y 2 -2; sa 7 -7; sa_> 18 -18
sa_ca 7 -7; sa_conso 4 -4; sa_fait 10 -10; sa_ka 5 -5; sa_n 9 -9; sa_redem 6 -6; sa_s 6 -6; sa_suffi -7 7
sabin 9 -9; sabin_point 9 -9; sache 10 -10; sache_non 10 -10; saint 11 -11; saint_marti 8 -8; saint_tiret 6 -6
sais 22 -22; sais_pas 9 -9; sais_plus 8 -8; sais_trop 11 -11; saisi -5 5; saisi_notre -5 5; sait 5 -5; sait_> 5 -5
sale -10 10; sale_robot -10 10; salet -9 9; salet_de -9 9; salon 15 -15; salon_> 12 -12; salon_celui 2 -2
salon_la 6 -6; salut 4 -4; salut_c 4 -4; samia 9 -9; samia_hadj 9 -9; samir 9 -9; samir_belka 9 -9; sang -6 6
sang_vous -6 6; sanit 9 -9; sanit_aux 9 -9; sans 2 -2; sans_accen 6 -6; sans_arret 6 -6; sans_cesse 6 -6
sans_e 6 -6; sans_facon 11 -11; sans_fil 5 -5; sans_h 6 -6; sans_inter 5 -5; sans_mail 14 -14; sans_telep -13 13
saoul -16 16; saoul_> -16 16; saoul_avec -6 6; saoul_ca -6 6; saoul_vous -6 6; sarah 12 -12; sarah_benal 10 -10
sarah_point 8 -8; sauf 5 -5; sauf_dans 5 -5; saura 3 -3; saura_pas 3 -3; saute 15 -15; saute_> 15 -15; saute_le 5 -5
saute_tous 7 -7; sauve 11 -11; sauve_la 11 -11; sav 11 -11; sav_aroba 7 -7; sav_humai 9 -9; savez 15 -15
savez_> 5 -5; savez_alors 6 -6; savez_je 2 -2; savez_moi 4 -4; savez_vous 8 -8; savoi 15 -15; savoi_> 10 -10
savoi_pourq 3 -3; savoi_si 6 -6; scand -30 30; scand_> -25 25; scand_a 16 -16; scand_d -10 10; scand_de -7 7
scand_je -9 9; scand_par -7 7; scand_sanit 9 -9; scand_un -9 9; se -5 5; se_compr 12 -12; se_conne 7 -7
se_coupe 11 -11; se_decle 11 -11; se_decon 8 -8; se_fait 6 -6; se_fige 7 -7; se_fout -12 12; se_foutr -9 9
se_lance 10 -10; se_matin 8 -8; se_mettr 6 -6; se_moque -11 11; se_passe -4 4; se_plain 9 -9; se_trouv 6 -6
sec 3 -3; sec_la 3 -3; secon 11 -11; secon_et 7 -7; secon_je 6 -6; secon_le 6 -6; secre 13 -13; secre_a 6 -6
secre_aroba 6 -6; secre_n 12 -12; seize 14 -14; seize_> 6 -6; seize_cinqu 3 -3; seize_dix 3 -3; seize_machi 10 -10
seize_vingt 5 -5; semai -2 2; semai_> 6 -6; semai_derni 10 -10; semai_que -7 7; semai_sans -13 13; sembl 6 -6
sembl_que 6 -6; sept 11 -11; sept_> 18 -18; sept_a 9 -9; sept_aroba 8 -8; sept_cinqu 5 -5; sept_dix 3 -3
sept_euh 4 -4; sept_huit 2 -2; sept_machi 8 -8; sept_non 11 -11; sept_nonan 7 -7; sept_poste 6 -6; sept_quara 3 -3
sept_quatr 4 -4; sept_soixa 6 -6; sept_trent 4 -4; sept_vingt 5 -5; sept_voila 3 -3; sept_zero 6 -6; septa 8 -8
septa_> 14 -14; septa_cinq 7 -7; septa_deux 4 -4; septa_et 7 -7; septa_neuf 5 -5; septa_septa 14 -14; septa_six 6 -6
septa_trois 5 -5; septe 2 -2; septe_le 2 -2; serai 11 -11; serai_il 6 -6; serai_parfa 6 -6; serai_repar 5 -5
serai_tres 3 -3; serie -25 25; serie_> -22 22; serie_a -6 6; serie_marre -8 8; serie_treiz 11 -11; serie_vous -10 10
sert 13 -13; sert_a 13 -13; serve -17 17; serve_a -17 17; servi -12 12; servi_> 2 -2; servi_a -8 8; servi_apres 5 -5
servi_c -6 6; servi_d 12 -12; servi_de -13 13; servi_deplo -16 16; servi_depui 9 -9; servi_des 8 -8
servi_est -16 16; servi_point 14 -14; servi_techn 11 -11; ses 7 -7; ses_chain 9 -9; ses_devoi 1 -1; seul 17 -17
seul_> 10 -10; seul_appar 6 -6; seul_mot 4 -4; seul_poste 8 -8; seul_r 8 -8; seul_y 8 -8; seule 12 -12; seule_> 7 -7
seule_il 5 -5; seule_la 9 -9; seule_lumie 3 -3; seule_un 10 -10; sever 10 -10; sever_> 10 -10; sfr 7 -7; sfr_> 5 -5
sfr_point 7 -7; si 14 -14; si_> 15 -15; si_c 15 -15; si_ca -10 10; si_enfin 11 -11; si_fait 13 -13; si_j 5 -5
si_je 8 -8; si_la 6 -6; si_lente 3 -3; si_mon 3 -3; si_si 19 -19; si_tard 6 -6; signa 10 -10; signa_> 14 -14
signa_sur 8 -8; signa_wifi 5 -5; signe 11 -11; signe_> 11 -11; silen 2 -2; silen_compl 8 -8; silen_j -8 8
silva 15 -15; silva_> 8 -8; silva_de 12 -12; sim 10 -10; sim_> 7 -7; sim_dans 5 -5; sim_elle 3 -3; sim_est 8 -8
sim_n 4 -4; sim_oui 8 -8; sim_sim 8 -8; simon 14 -14; simon_> 9 -9; simon_aroba 5 -5; simon_et 6 -6; simon_neuf 5 -5
simpl 7 -7; simpl_> -5 5; simpl_debra 10 -10; sip 8 -8; sip_ne 8 -8; site 12 -12; site_> 6 -6; site_ne 11 -11
situa 2 -2; situa_> 2 -2; six 11 -11; six_78 9 -9; six_> 17 -17; six_ans 10 -10; six_appel 1 -1; six_cinq 2 -2
six_cinqu 5 -5; six_dix 7 -7; six_douze 9 -9; six_en 6 -6; six_et 1 -1; six_j 3 -3; six_je 7 -7; six_mille 6 -6
six_non 3 -3; six_onze 7 -7; six_petit 5 -5; six_quara 3 -3; six_quato 3 -3; six_quatr 5 -5; six_sept 2 -2
six_septa 7 -7; six_soixa 6 -6; six_telep 6 -6; six_tout 7 -7; six_trent 3 -3; six_un 3 -3; six_vingt 8 -8
six_zero 5 -5; sixie -6 6; sixie_fois -6 6; skyne 7 -7; skyne_point 7 -7; smart 10 -10; smart_ne 10 -10; sms 14 -14
sms_> 13 -13; sms_d 14 -14; sms_je 10 -10; sms_parte 7 -7; sms_passe 1 -1; socie 14 -14; socie_> 10 -10
socie_dupon 6 -6; socie_duran 12 -12; socie_soget 8 -8; socie_trans 5 -5; soget 11 -11; soget_> 8 -8; soget_s 6 -6
soir 7 -7; soir_> 8 -8; soire 6 -6; soire_> 6 -6; soit 13 -13; soit_une 13 -13; soixa 9 -9; soixa_> 8 -8
soixa_cinq 6 -6; soixa_de 8 -8; soixa_deux 6 -6; soixa_dix 6 -6; soixa_douze 8 -8; soixa_et 10 -10; soixa_huit 5 -5
soixa_neuf 7 -7; soixa_puis 6 -6; soixa_quato 3 -3; soixa_quatr 6 -6; soixa_quinz 5 -5; soixa_seize 3 -3
soixa_sept 3 -3; soixa_six 3 -3; soixa_soixa 6 -6; soixa_treiz 4 -4; soixa_trois 4 -4; sol 6 -6; sol_> 6 -6
solan 8 -8; solan_kern 8 -8; solde 11 -11; solde_> 11 -11; someo 5 -5; someo_pleas 5 -5; somme 10 -10
somme_dans 3 -3; somme_la 8 -8; son 15 -15; son_> 5 -5; son_dessi 7 -7; son_est 14 -14; son_opera 8 -8
son_telep 5 -5; sonne 17 -17; sonne_est 18 -18; sonne_mais 4 -4; sonne_ne 6 -6; sonne_occup 5 -5; sonne_pas 3 -3
sonne_plus 8 -8; sonne_toujo 5 -5; sont 16 -16; sont_a 9 -9; sont_coupe 6 -6; sont_decon 7 -7; sont_hache 7 -7
sont_hors 7 -7; sont_inacc 4 -4; sont_muets 6 -6; sont_touch 5 -5; sont_verts 9 -9; sophi 16 -16; sophi_aroba 3 -3
sophi_duboi 8 -8; sophi_lefev 5 -5; sophi_legra 8 -8; sophi_marte 5 -5; sophi_mille 2 -2; sophi_under 7 -7
sorti 7 -7; sorti_> 7 -7; sorti_a 7 -7; sorti_tous 2 -2; souci 15 -15; souci_> 17 -17; souci_allez 7 -7
souci_avec 12 -12; souci_chez 11 -11; souci_d 2 -2; souci_de 2 -2; souci_faite 8 -8; souci_habit 7 -7; souci_je 9 -9
souci_tout 12 -12; souha 14 -14; souha_etre 4 -4; souha_joind 5 -5; souha_m 9 -9; souha_parle 8 -8; souha_pas 14 -14
sous 12 -12; sous_la 10 -10; sous_les 5 -5; sous_sol 6 -6; souvi 17 -17; souvi_> 9 -9; souvi_plus 22 -22
soyez 13 -13; soyez_debor 10 -10; soyez_genti 2 -2; space 6 -6; space_> 4 -4; space_une 7 -7; speak 5 -5
speak_to 5 -5; speci 10 -10; speci_> 10 -10; st 7 -7; st_marti 7 -7; stabl 13 -13; stabl_maint 13 -13; stand 11 -11
stand_> 10 -10; stand_ne 11 -11; stand_telep 6 -6; steph 6 -6; steph_point 6 -6; still 7 -7; still_not 7 -7
stop -6 6; stop_j -9 9; stop_je 7 -7; stres 6 -6; stres_j 6 -6; stupi -16 16; stupi_ou -16 16; stylo 12 -12
stylo_> 12 -12; subis 9 -9; subis_une 9 -9; sud -6 6; sud_> -6 6; suffi -27 27; suffi_> -13 13; suffi_basta -5 5
suffi_j -11 11; suffi_maint -21 21; suis -3 3; suis_a -15 15; suis_agee 5 -5; suis_au 13 -13; suis_avec 3 -3
suis_bete 14 -14; suis_calme 15 -15; suis_carlo 12 -12; suis_charl 13 -13; suis_clien 19 -19; suis_confu 5 -5
suis_conne 13 -13; suis_coupe 12 -12; suis_dans 16 -16; suis_decu 14 -14; suis_degou -12 12; suis_desol 16 -16
suis_devan 17 -17; suis_embet 16 -16; suis_en -4 4; suis_encor 4 -4; suis_enerv 10 -10; suis_ennuy 14 -14
suis_exced -21 21; suis_fatig 16 -16; suis_folle -7 7; suis_furax -7 7; suis_furie -23 23; suis_hors -20 20
suis_l 10 -10; suis_le 12 -12; suis_madam 10 -10; suis_moi 9 -9; suis_ne 6 -6; suis_nul 10 -10; suis_pas 38 -38
suis_patie 13 -13; suis_perdu 13 -13; suis_press 19 -19; suis_pret 13 -13; suis_recon 13 -13; suis_revol -10 10
suis_scand -7 7; suis_sur 14 -14; suis_toujo 15 -15; suis_tout 12 -12; suis_tres -18 18; suis_tromp 6 -6
suis_un 18 -18; suis_une 12 -12; suis_vraim -17 17; suite -3 3; suite_> 17 -17; suite_j -5 5; suite_mon 5 -5
suivr 10 -10; suivr_> 10 -10; suivr_vos 6 -6; sujet 10 -10; sujet_de 10 -10; super 16 -16; super_c 13 -13
super_ca 5 -5; super_oui 8 -8; suppo 14 -14; suppo_> 11 -11; suppo_entre 5 -5; suppo_que 11 -11; suppo_s 7 -7
sur 15 -15; sur_> 12 -12; sur_cinq 10 -10; sur_deux 10 -10; sur_dix 14 -14; sur_du 1 -1; sur_fortn 6 -6
sur_googl 11 -11; sur_inter 19 -19; sur_l -2 2; sur_la 8 -8; sur_le 8 -8; sur_les -6 6; sur_ma 5 -5; sur_mon 11 -11
sur_pas 2 -2; sur_que 8 -8; sur_quel 7 -7; sur_repon 14 -14; sur_sa 4 -4; sur_son 5 -5; sur_tous 4 -4
sur_trois 6 -6; sur_un 8 -8; sur_youtu 7 -7; surem 12 -12; surem_pas 12 -12; surfe 12 -12; surfe_> 10 -10
surfe_mais 12 -12; surpr 9 -9; surpr_> 9 -9; surto 10 -10; surto_la 3 -3; surto_ne 9 -9; surto_pas 11 -11
surve 8 -8; surve_sont 8 -8; suspe 6 -6; suspe_> 4 -4; suspe_je 6 -6; switc 8 -8; switc_> 8 -8; sympa 14 -14
sympa_> 14 -14; synch 3 -3; synch_pas 3 -3; t 4 -4; t_> 6 -6; t_e 7 -7; t_es -3 3; t_i 8 -8; t_il 7 -7; t_point 8 -8
ta -10 10; ta_gueul -10 10; tabar -24 24; tabar_ca -24 24; table 13 -13; table_> 14 -14; table_a 6 -6
table_des 1 -1; table_elle 4 -4; table_et 9 -9; table_la 4 -4; table_ne 8 -8; table_seule 7 -7; tais 10 -10
tais_toi 10 -10; tanto 9 -9; tanto_> 9 -9; tape 6 -6; tape_mon 6 -6; taper -6 6; taper_sur -6 6; tapez 6 -6
tapez_moi 6 -6; tard 14 -14; tard_> 14 -14; tas -8 8; tas_de -8 8; te -10 10; te_> 12 -12; te_detes -9 9
te_faire -7 7; te_fous -9 9; techn 19 -19; techn_> 23 -23; techn_a 7 -7; techn_au 4 -4; techn_avait 6 -6
techn_de 12 -12; techn_depui 10 -10; techn_doit 6 -6; techn_est 7 -7; techn_humai 6 -6; techn_il 4 -4
techn_infor 6 -6; techn_je 1 -1; techn_la 6 -6; techn_m 6 -6; techn_me 4 -4; techn_merci 4 -4; techn_n -9 9
techn_non 4 -4; techn_ont 12 -12; techn_ou 14 -14; techn_pas 4 -4; techn_qui 5 -5; techn_repas 9 -9; techn_s 12 -12
techn_tout 13 -13; techn_va 3 -3; tele 15 -15; tele_> 15 -15; tele_du 8 -8; tele_elle 6 -6; tele_est 7 -7
tele_et 6 -6; tele_l 4 -4; tele_mais 2 -2; tele_ne 7 -7; tele_qui 4 -4; tele_quoi 13 -13; tele_s 5 -5
tele_trava 7 -7; telec 6 -6; telec_mes 6 -6; telep 12 -12; telep_> 9 -9; telep_a 5 -5; telep_alors 4 -4
telep_c 3 -3; telep_capte 4 -4; telep_cette 10 -10; telep_comme 3 -3; telep_dans 6 -6; telep_de 7 -7
telep_deux 3 -3; telep_dit 5 -5; telep_du 5 -5; telep_est 9 -9; telep_et 7 -7; telep_fixe 3 -3; telep_fonct 4 -4
telep_gresi 9 -9; telep_il 6 -6; telep_inter 2 -2; telep_ip 7 -7; telep_maint 5 -5; telep_mais 12 -12
telep_march 4 -4; telep_mobil 7 -7; telep_n 5 -5; telep_ne 7 -7; telep_ni 7 -7; telep_on 7 -7; telep_parce 5 -5
telep_penda -6 6; telep_porta 2 -2; telep_qui 5 -5; telep_rien 9 -9; telep_sans 5 -5; telep_sonne 9 -9
telep_sont 6 -6; telep_un 1 -1; telep_va 1 -1; telet 9 -9; telet_ca 7 -7; telet_je 6 -6; telet_que 6 -6; telle 5 -5
telle_de 5 -5; telle_qu 4 -4; tels 6 -6; tels_et 6 -6; tempe 3 -3; tempe_que 3 -3; temps 11 -11; temps_> 12 -12
temps_c -11 11; temps_la 2 -2; temps_pour 3 -3; temps_quand 5 -5; temps_que 6 -6; temps_un 5 -5; tenu 7 -7
tenu_dix 7 -7; termi 14 -14; termi_> 10 -10; termi_de 9 -9; termi_n 4 -4; terri 10 -10; terri_> 10 -10; test 13 -13
test_de 8 -8; test_un 10 -10; teste 22 -22; teste_> 18 -18; teste_c 7 -7; teste_le 6 -6; tete -8 8; tete_> -12 12
tete_de -5 5; tete_elle 6 -6; texto 13 -13; texto_> 11 -11; texto_n 6 -6; texto_parte 6 -6; therm 7 -7; therm_> 7 -7
thier 8 -8; thier_et 8 -8; thoma 17 -17; thoma_> 15 -15; thoma_lerou 5 -5; thoma_un 3 -3; three 8 -8
three_trois 8 -8; thune -8 8; thune_> -8 8; ticke 6 -6; ticke_> 6 -6; ticke_la 16 -16; tient 6 -6; tient_debou 6 -6
tip 6 -6; tip_top 6 -6; tiret 10 -10; tiret_arts 8 -8; tiret_atlas 8 -8; tiret_bas 7 -7; tiret_borde 8 -8
tiret_centr 5 -5; tiret_denis 6 -6; tiret_des 8 -8; tiret_du 6 -6; tiret_en 2 -2; tiret_ferme 8 -8; tiret_goff 5 -5
tiret_henri 7 -7; tiret_henry 2 -2; tiret_inter 6 -6; tiret_lac 6 -6; tiret_lang 6 -6; tiret_laure 4 -4
tiret_lebla 6 -6; tiret_m 6 -6; tiret_marc 4 -4; tiret_marti 6 -6; tiret_orang 8 -8; tiret_photo 7 -7
tiret_picar 2 -2; tiret_plomb 9 -9; tiret_plus 7 -7; tiret_puis 3 -3; tiret_rau 4 -4; tiret_roy 6 -6
tiret_saint 6 -6; tiret_simon 6 -6; tiret_st 7 -7; titul 8 -8; titul_c 8 -8; titul_mais 5 -5; to 5 -5; to_someo 5 -5
toi 11 -11; toi_je 10 -10; toi_non 9 -9; toit 8 -8; toit_> 9 -9; toit_ca 3 -3; tom 10 -10; tom_aroba 9 -9
tom_guill 10 -10; tombe 9 -9; tombe_> 12 -12; tombe_chez 5 -5; tombe_direc 3 -3; tombe_en 2 -2; tombe_la 3 -3
tombe_le 5 -5; tombe_sur 1 -1; ton -7 7; ton_machi -7 7; tonal 13 -13; tonal_> 13 -13; tonal_dans 6 -6
tonal_et 1 -1; tonal_n 9 -9; tonal_sur 15 -15; tony 8 -8; tony_point 8 -8; top 6 -6; top_c 6 -6; tou 9 -9
tou_> 9 -9; tou_pas 9 -9; touch 26 -26; touch_> 15 -15; touch_a 15 -15; touch_au 6 -6; touch_pas 1 -1
touch_plus 10 -10; toujo 13 -13; toujo_> 13 -13; toujo_absen 9 -9; toujo_au 7 -7; toujo_aussi 12 -12
toujo_autan 9 -9; toujo_avec 1 -1; toujo_bloqu 15 -15; toujo_ce 5 -5; toujo_coupe 12 -12; toujo_en 14 -14
toujo_etein 5 -5; toujo_inter 10 -10; toujo_la -3 3; toujo_le 10 -10; toujo_lent 16 -16; toujo_meme 6 -6
toujo_mort 9 -9; toujo_occup 5 -5; toujo_orang 7 -7; toujo_parei -18 18; toujo_pas 11 -11; toujo_pour 10 -10
toujo_rien 11 -11; toujo_rouge 10 -10; toujo_toujo 8 -8; tour 11 -11; tour_> 11 -11; tourn 6 -6; tourn_> 8 -8
tourn_elle 6 -6; tourn_en -4 4; tourn_sa 6 -6; tous 4 -4; tous_> 8 -8; tous_autan -6 6; tous_ces 8 -8; tous_des -9 9
tous_les 4 -4; tous_mes 7 -7; tout 5 -5; tout_> 1 -1; tout_a 16 -16; tout_acces 6 -6; tout_attac 7 -7
tout_bien 2 -2; tout_bon 14 -14; tout_c 5 -5; tout_ca 4 -4; tout_casse -15 15; tout_ce 5 -5; tout_de -4 4
tout_depui 2 -2; tout_du 13 -13; tout_encor 4 -4; tout_enfin 12 -12; tout_est 10 -10; tout_et 7 -7; tout_fait 4 -4
tout_faux 8 -8; tout_fonct 7 -7; tout_je -6 6; tout_l 6 -6; tout_le 9 -9; tout_march 11 -11; tout_meme 4 -4
tout_mort 14 -14; tout_ni 8 -8; tout_non 5 -5; tout_on 9 -9; tout_parei 9 -9; tout_prene 16 -16; tout_qui 4 -4
tout_redem 16 -16; tout_refon 10 -10; tout_seul 10 -10; tout_va 13 -13; tout_vendu 4 -4; tout_verif 6 -6
tout_votre 10 -10; toute 12 -12; toute_ces -11 11; toute_la 9 -9; toute_les 10 -10; toute_mes 7 -7
toute_neuve 12 -12; toute_noire 5 -5; toute_seule 5 -5; tpe 8 -8; tpe_> 8 -8; trafi 6 -6; trafi_est 6 -6
train 19 -19; train_> 21 -21; train_a 5 -5; train_d 9 -9; train_de 12 -12; trait -8 8; trait_cela 7 -7; trait_d 7 -7
trait_les -11 11; tranq 8 -8; tranq_> 8 -8; trans 16 -16; trans_> 13 -13; trans_au 5 -5; trans_avec 2 -2
trans_l 6 -6; trans_marti 5 -5; trans_moi 14 -14; trans_mon 13 -13; trans_pas 21 -21; traor 7 -7; traor_de 7 -7
trava 5 -5; trava_> 13 -13; trava_a 9 -9; trava_de -11 11; trava_est 7 -7; trava_et 4 -4; trava_merci 8 -8
treiz 8 -8; treiz_> 15 -15; treiz_a 11 -11; treiz_aroba 5 -5; treiz_at 6 -6; treiz_et 3 -3; treiz_quato 8 -8
treiz_quatr 4 -4; treiz_seize 7 -7; treiz_soixa 4 -4; tremb 8 -8; tremb_d 8 -8; trent 11 -11; trent_> 9 -9
trent_c 3 -3; trent_cinq 5 -5; trent_de 7 -7; trent_deux 5 -5; trent_douze 5 -5; trent_huit 1 -1; trent_neuf 4 -4
trent_quara 9 -9; trent_quatr 6 -6; trent_secon 8 -8; trent_six 3 -3; trent_trois 5 -5; tres -1 1; tres_aimab 12 -12
tres_bien 16 -16; tres_en -14 14; tres_enerv -10 10; tres_fache -10 10; tres_faibl 7 -7; tres_fort 5 -5
tres_genti 7 -7; tres_lent 8 -8; tres_mal 15 -15; tres_mecon -12 12; tres_patie 13 -13; tres_peu 11 -11
tres_tres -12 12; trois 5 -5; trois_> 13 -13; trois_appar 9 -9; trois_aroba 6 -6; trois_at 10 -10; trois_ca 6 -6
trois_camer 8 -8; trois_cinqu 3 -3; trois_dix 4 -4; trois_enfan 7 -7; trois_et 3 -3; trois_etage 9 -9
trois_fois -11 11; trois_heure -8 8; trois_huita 5 -5; trois_impri 8 -8; trois_jours 22 -22; trois_non 12 -12
trois_nonan 6 -6; trois_onze 5 -5; trois_ordis 12 -12; trois_ou 12 -12; trois_perso 7 -7; trois_quara 3 -3
trois_quatr 5 -5; trois_qui 15 -15; trois_rivie 8 -8; trois_semai -16 16; trois_sept 3 -3; trois_six 4 -4
trois_soixa 4 -4; trois_sur 14 -14; trois_telep 9 -9; trois_trois 5 -5; trois_un 5 -5; trois_vingt 5 -5
trois_voila 9 -9; trois_volet 7 -7; trois_zero 5 -5; tromp 14 -14; tromp_> 7 -7; tromp_de 13 -13; trop 11 -11
trop_> 10 -10; trop_ce 2 -2; trop_compl 10 -10; trop_faibl 5 -5; trop_la -10 10; trop_nuls -7 7; trop_oui 7 -7
trop_rien 11 -11; trop_vite 10 -10; trouv 6 -6; trouv_au 6 -6; trouv_pas 3 -3; trouv_plus 6 -6; truc -4 4
truc_> -8 8; truc_ca 9 -9; truc_qui 14 -14; trunk 8 -8; trunk_sip 8 -8; tu -5 5; tu_me -8 8; tu_peux 8 -8
tu_t 14 -14; tu_te -9 9; tuer 4 -4; tuer_le 4 -4; tut 9 -9; tut_> 9 -9; tut_tut 9 -9; two 8 -8; two_three 8 -8
u 13 -13; u_aroba 4 -4; u_b 7 -7; u_e 8 -8; u_g 8 -8; u_i 7 -7; u_l 3 -3; u_p 8 -8; u_t 8 -8; u_v 6 -6; u_x 9 -9
ugo 5 -5; ugo_sans 5 -5; ulter 13 -13; ulter_> 13 -13; un 10 -10; un_a 13 -13; un_abonn -8 8; un_agent 11 -11
un_appar 14 -14; un_appel 7 -7; un_appui 5 -5; un_arbre 5 -5; un_aroba 18 -18; un_au 9 -9; un_autom 4 -4
un_autre 13 -13; un_bruit 8 -8; un_cable -11 11; un_chien -12 12; un_chiff 3 -3; un_cinqu 5 -5; un_clien 2 -2
un_code 6 -6; un_colle 9 -9; un_conco 5 -5; un_confl 5 -5; un_conse 9 -9; un_contr 22 -22; un_coup 10 -10
un_creti -5 5; un_d 20 -20; un_dans 3 -3; un_de 22 -22; un_debit 10 -10; un_degat 12 -12; un_depan 7 -7
un_deux 10 -10; un_deuxi 7 -7; un_dupli 10 -10; un_e 8 -8; un_ecran 6 -6; un_en 6 -6; un_est 10 -10; un_etre 8 -8
un_froid 7 -7; un_gars 5 -5; un_grand 8 -8; un_h 2 -2; un_hier 9 -9; un_huita 7 -7; un_humai 14 -14; un_il 3 -3
un_imbec -14 14; un_insta 9 -9; un_inter 18 -18; un_je 2 -2; un_joli 8 -8; un_la 8 -8; un_m 13 -13; un_mac 7 -7
un_mail 7 -7; un_messa 8 -8; un_minut 7 -7; un_mois -14 14; un_mot 7 -7; un_ni 11 -11; un_nonan 6 -6; un_nouve 1 -1
un_numer 12 -12; un_oeil 7 -7; un_opera 7 -7; un_ordi 9 -9; un_ordin 10 -10; un_parti 17 -17; un_pc 7 -7
un_petit 4 -4; un_peu 16 -16; un_peut 12 -12; un_ping 6 -6; un_poil 9 -9; un_porta 13 -13; un_prele 12 -12
un_probl 8 -8; un_proce -12 12; un_puits 6 -6; un_quara 4 -4; un_quatr 4 -4; un_qui 16 -16; un_rembo -8 8
un_rende 9 -9; un_repon 9 -9; un_robot 24 -24; un_s 6 -6; un_scand -17 17; un_sept 2 -2; un_septa 4 -4
un_servi -15 15; un_seul 14 -14; un_sms 14 -14; un_soixa 8 -8; un_souci 15 -15; un_stylo 12 -12; un_table 10 -10
un_techn 13 -13; un_telep 9 -9; un_test 8 -8; un_therm 7 -7; un_ticke 14 -14; un_tiret 3 -3; un_tour 11 -11
un_train 5 -5; un_truc 14 -14; un_un 6 -6; un_voyan 2 -2; un_vrai 12 -12; un_wifi 6 -6; un_y 17 -17; un_zero 5 -5
under 7 -7; under_duval 2 -2; under_judo 9 -9; under_leroy 7 -7; under_quatr 6 -6; under_rey 5 -5; under_rossi 5 -5
under_wolf 8 -8; une 4 -4; une_adres 6 -6; une_agenc 13 -13; une_anten 8 -8; une_arnaq -12 12; une_bande -14 14
une_betis 4 -4; une_boite 10 -10; une_bonne 9 -9; une_box 19 -19; une_catas -6 6; une_centa 7 -7; une_chale 11 -11
une_chose -5 5; une_cinqu 6 -6; une_conse 6 -6; une_conso 4 -4; une_dame 12 -12; une_demi 8 -8; une_demoi 6 -6
une_dizai 14 -14; une_douza 9 -9; une_entre 3 -3; une_erreu 6 -6; une_escro -11 11; une_fois -2 2; une_gang 9 -9
une_heure -17 17; une_honte -21 21; une_impri 7 -7; une_incom -10 10; une_inter 9 -9; une_journ -9 9; une_ligne -3 3
une_mais 6 -6; une_minut 1 -1; une_nouve 6 -6; une_offre 9 -9; une_paire 6 -6; une_panne 15 -15; une_perso 19 -19
une_petit 10 -10; une_piece 6 -6; une_quest 12 -12; une_quich -11 11; une_quinz 6 -6; une_reuni 8 -8
une_secre 11 -11; une_semai 8 -8; une_seule 3 -3; une_soixa 8 -8; une_table 11 -11; une_tele 6 -6; une_trent 7 -7
une_vaste -5 5; une_vieil -6 6; une_vingt 10 -10; une_visio 3 -3; une_vrai 3 -3; une_vraie 15 -15; union 7 -7
union_gruye 7 -7; union_petit 8 -8; uniqu 8 -8; uniqu_la 8 -8; urgen 13 -13; urgen_> 12 -12; urgen_j 7 -7
urgen_je 7 -7; utili 9 -9; utili_pas 9 -9; v 11 -11; v_aroba 8 -8; v_comme 5 -5; v_i 6 -6; v_la 4 -4; v_point 10 -10
v_r 7 -7; va 7 -7; va_> 28 -28; va_au -7 7; va_bien 13 -13; va_c 11 -11; va_dire 10 -10; va_durer 2 -2
va_etre 14 -14; va_faire -6 6; va_il 10 -10; va_laiss 2 -2; va_maint 21 -21; va_mais 4 -4; va_march 10 -10
va_mieux 7 -7; va_pas -3 3; va_plus 7 -7; va_reess 4 -4; va_s 6 -6; va_te -7 7; va_tres 1 -1; va_venir 3 -3
vais -15 15; vais_aller -10 10; vais_deman 14 -14; vais_m 8 -8; vais_peter -11 11; vais_porte -16 16
vais_resil -7 7; vais_saisi -5 5; vais_teste 18 -18; vais_tout -10 10; vais_voir 10 -10; vais_vous -18 18
valai 6 -6; valai_on 6 -6; valer 13 -13; valer_dumon 6 -6; valer_simon 9 -9; valid 3 -3; valid_> 3 -3; van 8 -8
van_damme 8 -8; vanda 10 -10; vanda_> 10 -10; vas 9 -9; vas_y 9 -9; vasse 8 -8; vasse_encha 8 -8; vaste -5 5
vaste_escro -5 5; vendu 9 -9; vendu_cette 9 -9; vendu_maint 4 -4; venir 12 -12; venir_> 3 -3; venir_demai 8 -8
venir_me 8 -8; venir_un 8 -8; vente 5 -5; vente_une 5 -5; venu 1 -1; venu_> 10 -10; venu_c -9 9; venu_coupe 5 -5
venu_hier 5 -5; venu_lundi 6 -6; venu_mais 5 -5; verif 12 -12; verif_> 12 -12; verif_votre 6 -6; verra 14 -14
verra_> 14 -14; vers 10 -10; vers_dix 10 -10; vert 7 -7; vert_> 9 -9; vert_et 7 -7; vert_mais 5 -5; verte 8 -8
verte_> 8 -8; verte_et 4 -4; verts 9 -9; verts_> 9 -9; veuil 5 -5; veuil_me 5 -5; veut 11 -11; veut_pas 6 -6
veut_plus 4 -4; veut_toujo 13 -13; veux 16 -16; veux_annul 12 -12; veux_bien 9 -9; veux_cause 13 -13
veux_dire 11 -11; veux_du 5 -5; veux_etre 6 -6; veux_faire 9 -9; veux_juste 6 -6; veux_le 5 -5; veux_modif 10 -10
veux_parle 7 -7; veux_pas 17 -17; veux_plus -7 7; veux_quelq 14 -14; veux_resil 18 -18; veux_un 10 -10
veux_une 4 -4; vial 5 -5; vial_> 5 -5; victo 14 -14; victo_ca 9 -9; victo_hugo 9 -9; victo_point 5 -5; vidal 7 -7
vidal_aroba 6 -6; vidal_voila 8 -8; vide 8 -8; vide_> 8 -8; video 13 -13; video_> 6 -6; video_demar 8 -8
video_il 6 -6; video_parte 8 -8; video_point 6 -6; vie 13 -13; vie_> 13 -13; vieil -6 6; vieil_dame -6 6; vienn 3 -3
vienn_je 3 -3; viens 13 -13; viens_de 7 -7; viens_la 9 -9; vient 8 -8; vient_> 9 -9; vient_de 8 -8; vieux 5 -5
vieux_telep 5 -5; villa 3 -3; villa_et 3 -3; villi 13 -13; villi_> 13 -13; vince 10 -10; vince_lacro 10 -10
vingt 7 -7; vingt_> 14 -14; vingt_ans -6 6; vingt_cinq 14 -14; vingt_d 9 -9; vingt_deux 4 -4; vingt_dix 6 -6
vingt_douze 3 -3; vingt_et 4 -4; vingt_euh 4 -4; vingt_genre 8 -8; vingt_huit 5 -5; vingt_neuf 1 -1; vingt_on 7 -7
vingt_onze 5 -5; vingt_puis 6 -6; vingt_quato 2 -2; vingt_quatr 9 -9; vingt_quinz 3 -3; vingt_seize 4 -4
vingt_sept 4 -4; vingt_six 4 -4; vingt_telep 18 -18; vingt_treiz 6 -6; vingt_trent 9 -9; vingt_trois 5 -5
vingt_un 5 -5; visio 13 -13; visio_> 6 -6; visio_coupe 7 -7; visio_dans 3 -3; vit 4 -4; vit_avec 4 -4; vite 10 -10
vite_> 22 -22; vite_dites 7 -7; vite_espec -8 8; vite_notez 8 -8; vite_s 5 -5; vite_tout 7 -7; vocal 13 -13
vocal_> 10 -10; vocal_est 9 -9; voila 14 -14; voila_> 8 -8; voila_c 13 -13; voila_comme 8 -8; voila_j 3 -3
voila_je 3 -3; voila_oui 5 -5; voila_trois 9 -9; voila_vous 2 -2; voir 1 -1; voir_> 7 -7; voir_aille -10 10
voir_avec -2 2; voir_chez 3 -3; voir_je 10 -10; vois 10 -10; vois_mes 2 -2; vois_pas 13 -13; vois_plus 7 -7
voisi 10 -10; voisi_est 9 -9; voisi_monsi 7 -7; voisi_parce 1 -1; voit 8 -8; voit_ca 3 -3; voit_le 8 -8; voix 9 -9
voix_est 5 -5; voix_la 11 -11; vol -16 16; vol_> -16 16; vol_pur -5 5; vole 5 -5; vole_il 5 -5; vole_mon 4 -4
volet 7 -7; volet_deux 7 -7; voleu -18 18; voleu_> -15 15; voleu_des -8 8; voleu_prend -7 7; voleu_rende -8 8
volon 10 -10; volon_> 13 -13; volon_merci 6 -6; vont 3 -3; vont_qui 3 -3; vos -18 18; vos_agent 8 -8; vos_aneri -8 8
vos_colle 21 -21; vos_conne -12 12; vos_conse 9 -9; vos_delai -5 5; vos_etape 6 -6; vos_excus -6 6; vos_histo -5 5
vos_machi -18 18; vos_menso -10 10; vos_panne -15 15; vos_quest -16 16; vos_robot -6 6; vos_techn 7 -7; votre -7 7
votre_abonn -10 10; votre_affai -3 3; votre_boite -16 16; votre_box -13 13; votre_calme 10 -10; votre_colle 10 -10
votre_compo -7 7; votre_conne 6 -6; votre_courr 10 -10; votre_dilig 11 -11; votre_entre -14 14; votre_equip 9 -9
votre_faute 5 -5; votre_incom -9 9; votre_intel 10 -10; votre_machi 12 -12; votre_musiq -7 7; votre_numer 10 -10
votre_patie 13 -13; votre_patro 10 -10; votre_respo 10 -10; votre_retou 12 -12; votre_robot 21 -21
votre_servi -20 20; votre_techn -9 9; votre_temps 12 -12; votre_truc -4 4; voudr 16 -16; voudr_annul 13 -13
voudr_avoir 4 -4; voudr_cause 5 -5; voudr_chang 14 -14; voudr_conna 11 -11; voudr_depan 5 -5; voudr_le 5 -5
voudr_modif 7 -7; voudr_parle 11 -11; voudr_pas 5 -5; voudr_qu 11 -11; voudr_redem 8 -8; voudr_savoi 7 -7
voudr_un 10 -10; voudr_une 6 -6; voule 13 -13; voule_> 10 -10; voule_dire 10 -10; voule_oui 9 -9; vous -8 8
vous_> -8 8; vous_ai 6 -6; vous_allez -9 9; vous_annul 7 -7; vous_appel 16 -16; vous_arret 4 -4; vous_assur 8 -8
vous_attaq -8 8; vous_aurai 2 -2; vous_autre -8 8; vous_avez 25 -25; vous_avoue 8 -8; vous_bande -15 15
vous_benis 6 -6; vous_cause 3 -3; vous_colle -12 12; vous_comme -10 10; vous_compr -21 21; vous_conta 4 -4
vous_depui 19 -19; vous_deran 18 -18; vous_dis 12 -12; vous_disai 14 -14; vous_disie 12 -12; vous_dites 10 -10
vous_donne 4 -4; vous_ecout -4 4; vous_embet 14 -14; vous_en 12 -12; vous_enten 2 -2; vous_envoy -7 7
vous_etes 2 -2; vous_expli 8 -8; vous_fache 11 -11; vous_faire -11 11; vous_faite 2 -2; vous_felic 10 -10
vous_fiche -15 15; vous_foute -7 7; vous_garan -9 9; vous_hein -15 15; vous_inqui 12 -12; vous_j -8 8
vous_jure -6 6; vous_l 10 -10; vous_la 5 -5; vous_le -12 12; vous_les -6 6; vous_m -8 8; vous_maint -10 10
vous_mais 6 -6; vous_manqu -8 8; vous_me -16 16; vous_moque -13 13; vous_ne -15 15; vous_notez 6 -6; vous_notie 3 -3
vous_nous -6 6; vous_parle 9 -9; vous_payer -9 9; vous_payez -8 8; vous_plait 7 -7; vous_pourr 11 -11
vous_pouve 22 -22; vous_previ 4 -4; vous_prie 9 -9; vous_que 6 -6; vous_qui 9 -9; vous_racon 2 -2; vous_rappe 18 -18
vous_rassu 6 -6; vous_recoi 10 -10; vous_remer 16 -16; vous_rende -6 6; vous_repet 13 -13; vous_repon 3 -3
vous_savez 8 -8; vous_serie -7 7; vous_serve -13 13; vous_soyez 10 -10; vous_suivr 10 -10; vous_tout 12 -12
vous_tromp 12 -12; vous_voleu -7 7; vous_voule 13 -13; vous_vous -15 15; voyan 8 -8; voyan_clign 7 -7; voyan_de 5 -5
voyan_est 9 -9; voyan_inter 4 -4; voyan_ne 8 -8; voyan_nulle 8 -8; voyan_qui 5 -5; voyan_rouge 3 -3; voyan_sont 9 -9
voyon 14 -14; voyon_> 10 -10; voyon_donc 5 -5; voyou -6 6; voyou_vous -6 6; vpn 7 -7; vpn_et 4 -4; vpn_ne 12 -12
vpn_sans 6 -6; vrai_> 6 -6; vrai_ca -13 13; vrai_gars 9 -9; vrai_humai 3 -3; vrai_je 7 -7; vrai_monde 10 -10
vrai_perso 3 -3; vrai_quelq 8 -8; vrai_techn 6 -6; vrai_vous -8 8; vraie 16 -16; vraie_mon 6 -6; vraie_perso 15 -15
vraim -11 11; vraim_> 16 -16; vraim_ca 18 -18; vraim_des -17 17; vraim_en 8 -8; vraim_la -8 8; vraim_n -7 7
vraim_non 12 -12; vraim_nuls -12 12; vraim_pas 8 -8; vraim_ras -7 7; vraim_tres -17 17; vu -1 1; vu_ca -6 6
vu_juste 10 -10; vu_une -9 9; w 9 -9; w_a 6 -6; w_e 7 -7; wan 3 -3; wan_et 3 -3; wanad 6 -6; wanad_point 6 -6
web 6 -6; web_> 6 -6; web_point 6 -6; web_sont 4 -4; week 3 -3; week_end 3 -3; wei 7 -7; wei_chen 7 -7; wei_w 4 -4
wesh 7 -7; wesh_j 7 -7; wifi 16 -16; wifi_> 16 -16; wifi_c 7 -7; wifi_coupe 7 -7; wifi_dans 7 -7; wifi_de 13 -13
wifi_depui 2 -2; wifi_est 9 -9; wifi_fonct 4 -4; wifi_frere 5 -5; wifi_il 7 -7; wifi_insta 10 -10; wifi_is 5 -5
wifi_la 4 -4; wifi_n 5 -5; wifi_ne 10 -10; wifi_qui 7 -7; wifi_sans 5 -5; wifi_se 11 -11; wifi_une 5 -5; wolf 8 -8
wolf_aroba 8 -8; worki 10 -10; worki_> 7 -7; worki_depui 5 -5; x 9 -9; x_> 9 -9; x_comme 3 -3; xavie 7 -7
xavie_a 3 -3; xavie_point 8 -8; y 16 -16; y_> 13 -13; y_a 20 -20; y_ai 7 -7; y_aller 8 -8; y_aroba 4 -4
y_aurai 3 -3; y_conna 4 -4; y_e 7 -7; y_en -12 12; y_est 11 -11; y_etes 16 -16; y_fait 7 -7; y_k 6 -6; y_l 2 -2
y_passe 9 -9; y_peux 4 -4; y_touch 1 -1; y_vois 6 -6; yahoo 8 -8; yahoo_point 8 -8; yep 11 -11; yep_> 11 -11
yes 14 -14; yes_c 10 -10; yes_oui 6 -6; yeste 5 -5; yeste_> 5 -5; yeux 5 -5; yeux_> 5 -5; yo 9 -9; yo_c 9 -9
you -9 9; you_are -9 9; youtu 12 -12; youtu_ou 7 -7; youtu_se 10 -10; yvonn 8 -8; yvonn_le 8 -8; z 6 -6; z_o 6 -6
z_y 6 -6; zappe 8 -8; zappe_la 8 -8; zero 9 -9; zero_6 9 -9; zero_> 8 -8; zero_barre 4 -4; zero_cinq 5 -5
zero_deux 5 -5; zero_huit 11 -11; zero_humai 12 -12; zero_neuf 9 -9; zero_onze 8 -8; zero_quatr 7 -7; zero_sept 6 -6
zero_six 8 -8; zero_trent 5 -5; zero_trois 6 -6; zero_un 7 -7; zero_zero 7 -7; zoe 8 -8; zoe_lemai 8 -8; zone 13 -13
zone_blanc 13 -13; zoom 2 -2; zoom_avec 2 -2; zut 19 -19; zut_> 10 -10; zut_c 7 -7; zut_j 11 -11
""",
    ),
}
