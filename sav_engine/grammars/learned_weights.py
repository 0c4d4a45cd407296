"""What the beginnings of words, and pairs of them, weigh in the second opinion (`learned.py`).

Written by `python -m ops.learn`. One weight for each answer, in tenths and in the order given; "_" joins a pair, "<"
and ">" are the two ends of an utterance. Long, because it is one table.
"""

LEARNED_FROM = "832be10a965fad99"
WEIGHTS = {
    "affirm_deny": (
        "affirm deny unclear",
        """
01 -7 -7 7; 01_45 -7 -7 7; 02 -7 -7 7; 02_33 -7 -7 7; 06 -14 -14 15; 06_12 -6 -6 6; 06_89 -7 -7 7; 06_99 -7 -7 7
07 -7 -7 7; 07_12 -7 -7 7; 112 -12 -12 12; 112_> -12 -12 12; 12 -13 -12 13; 12_13 -7 -7 7; 12_34 -9 -9 10
12_aroba -5 -8 8; 12_rue -10 -9 10; 13 -7 -7 7; 13_14 -7 -7 7; 14 -7 -7 7; 14_15 -7 -7 7; 15 -7 -7 7; 15_> -7 -7 7
21 -7 -7 7; 21_45 -7 -7 7; 22 -7 -7 7; 22_90 -7 -7 7; 33 -12 -12 13; 33_44 -7 -7 7; 33_6 -7 -7 7; 33_> -7 -7 7
34 -9 -9 10; 34_56 -9 -9 10; 4 -9 -9 9; 44 -7 -7 7; 44_55 -7 -7 7; 45 -11 -11 11; 45_22 -7 -7 7; 45_73 -7 -7 7
4_ou -9 -9 9; 5 -9 -9 9; 55 -7 -7 7; 55_66 -7 -7 7; 56 -9 -9 10; 56_78 -7 -7 7; 56_79 -6 -6 6; 5_> -9 -9 9
6 -7 -7 7; 60 -5 -8 8; 60_12 -5 -8 8; 66 -9 -10 10; 66_> -9 -10 10; 6_12 -7 -7 7; 73 -7 -7 7; 73_> -7 -7 7
75011 -10 -10 10; 75011_paris -10 -10 10; 77 -7 -7 7; 77_66 -7 -7 7; 78 -7 -7 7; 78_> -7 -7 7; 79 -6 -6 6
79_> -6 -6 6; 88 -7 -7 7; 88_77 -7 -7 7; 89 -7 -7 7; 89_21 -7 -7 7; 90 -7 -7 7; 90_33 -7 -7 7; 99 -7 -7 7
99_88 -7 -7 7; <_01 -7 -7 7; <_02 -7 -7 7; <_06 -10 -10 10; <_07 -7 -7 7; <_112 -12 -12 12; <_33 -7 -7 7
<_4 -9 -9 9; <_75011 -10 -10 10; <_> -17 -17 17; <_a -16 -16 17; <_absol 9 -5 -25; <_affir 16 -15 -17
<_agent -12 -12 12; <_ah -5 -8 -2; <_ajout -6 -8 8; <_allez 0 -10 2; <_allo -13 -13 13; <_allon 10 -10 -9
<_alors -9 -9 9; <_anne -8 -8 8; <_appel -9 -10 10; <_arret -6 -7 7; <_assur 12 -12 -13; <_atten -15 -15 16
<_au -12 0 2; <_aucun -15 10 -6; <_aurie -5 -3 5; <_avec 13 -13 -13; <_awa -5 5 -5; <_b -8 -7 8; <_bah -3 10 -10
<_baiss -8 -8 8; <_bascu -7 -7 7; <_be 9 -7 -8; <_ben 0 -14 4; <_bien 7 1 -33; <_blabl -12 -12 12
<_bonjo -22 -23 24; <_bonne -10 -14 14; <_boug -2 -5 6; <_boula -9 -10 9; <_c 1 -4 -3; <_ca -1 -10 0
<_carol -10 -10 10; <_carre 16 -15 -15; <_ce -17 19 -15; <_celes -6 -9 8; <_certa 8 0 -25; <_certe 12 -12 -12
<_cette -10 9 -9; <_chape -10 -9 10; <_charp -7 -7 7; <_chepa -12 -14 13; <_chut -6 -6 6; <_cinq -10 -11 11
<_clair -8 -9 9; <_comme -15 -33 20; <_conna -14 -15 15; <_conso -11 -11 11; <_conta -5 -7 7; <_corre -11 11 -8
<_d 10 -20 -4; <_dans -18 -9 13; <_de -9 -8 9; <_degag -6 -7 7; <_deja 12 -13 -8; <_deman -7 -4 10
<_depui -15 -12 14; <_desol -3 10 -10; <_deux -7 -18 12; <_didie -6 -7 7; <_dison 7 -6 -6; <_dites -5 -5 5
<_docte -8 -8 8; <_donc -6 -8 8; <_du -10 20 -27; <_duboi -9 -9 9; <_ecout 6 -5 -6; <_eh 12 -10 -12; <_elle 4 -14 4
<_emma -3 -6 7; <_en 18 -13 -18; <_enfin 12 -10 -9; <_enten 21 -16 -21; <_entre -7 -5 7; <_enzo -4 -7 8
<_est -10 -11 11; <_et 23 -16 -23; <_euh -13 -14 9; <_evide 6 -5 -5; <_exact 21 -22 -17; <_excus -8 -7 8
<_faceb -10 -11 11; <_faite 11 -12 -9; <_fatim -6 -6 6; <_faut -10 -13 12; <_faux -32 25 -13; <_fiche -6 -7 7
<_free -11 -11 11; <_garag -8 -9 9; <_giova -10 -10 10; <_go 12 -12 -12; <_grave 14 -12 -15; <_gwena -8 -8 8
<_hein -17 -16 17; <_helas -12 15 -16; <_herve -8 -8 8; <_hier -9 -9 9; <_hmm -12 -12 12; <_hors -12 20 -21
<_hotel -5 -7 8; <_huit -7 -6 7; <_hum 7 -6 -7; <_ici -6 -6 6; <_il -19 0 7; <_impec 14 -13 -14; <_impos -18 9 -9
<_incor -10 10 -10; <_info -6 -6 6; <_inter -14 -14 14; <_inuti -12 12 -12; <_j -20 -2 8; <_jade -4 -7 6
<_jamai -14 18 -18; <_je -3 -6 3; <_jean -6 -7 7; <_joker -12 -12 12; <_jose -9 -9 9; <_julie -4 -7 7
<_jusqu -8 -9 9; <_juste 7 -7 -6; <_karim -6 -6 6; <_kevin -8 -8 8; <_l -9 -11 10; <_la -15 -14 20
<_laiss -9 10 -11; <_laque -12 -12 12; <_laure -10 -10 10; <_le -18 -24 23; <_legra -6 -6 6; <_leque -12 -12 12
<_les -14 -15 16; <_loin -14 15 -15; <_lucie -6 -10 9; <_lui 10 -12 -8; <_lundi -9 -9 9; <_ma -14 -7 11
<_madam -12 -10 11; <_mais 13 -16 -12; <_malhe -5 9 -15; <_mamad -10 -10 10; <_marc -8 -10 11; <_march 10 -9 -11
<_marie -9 -9 9; <_marti -10 -11 11; <_mauva -11 10 -10; <_merci -13 -12 13; <_mes -9 -9 9; <_mette -9 -18 18
<_mhm 12 -12 -12; <_mmh 9 -7 -8; <_moham -9 -9 9; <_moi -17 -7 13; <_moins -10 -10 10; <_mon -13 -19 18
<_monsi -18 -19 19; <_ne -9 -13 9; <_negat -17 18 -17; <_nein -13 12 -7; <_nenni -11 12 -12; <_neuf -7 -7 7
<_ni -18 -13 14; <_niet -12 12 -12; <_no -9 9 -9; <_nom -15 6 -5; <_non 12 5 -40; <_nope -14 14 -14; <_nos -8 -6 7
<_notre -7 -8 8; <_nous 8 -12 -5; <_nulle -12 12 -12; <_numer -11 -7 10; <_oh -5 2 -1; <_ok 18 -15 -17
<_olga -6 -6 6; <_on 1 -6 -5; <_onze -12 -12 12; <_ordin -5 -4 5; <_oubli -8 9 -9; <_oui 8 -3 -18; <_oups -9 -16 12
<_paill -11 -11 11; <_papa -19 -16 16; <_pardi 12 -12 -12; <_pardo -13 -22 17; <_parfa 16 -15 -17; <_parle -13 -6 10
<_parti -10 -10 10; <_pas -26 31 -23; <_passe -13 -11 12; <_paul -15 -15 15; <_perso -12 -5 5; <_peut -25 -16 22
<_pierr -4 -4 5; <_plus -15 14 -12; <_pluto 7 1 -18; <_posit 12 -12 -12; <_possi -13 -12 12; <_pour 4 -6 -14
<_pourq 24 -25 -16; <_pourr -4 -6 8; <_preno -7 -10 9; <_presq -6 6 -6; <_puisq -12 12 -11; <_putai -11 -9 10
<_qu -19 -11 16; <_quand -7 -7 7; <_quara -9 -9 9; <_quatr -14 -14 15; <_que -13 14 -15; <_quel -13 -11 12
<_quell -11 -14 14; <_quelq -7 -9 8; <_qui -7 -8 7; <_quinz -11 -11 12; <_quoi -8 -10 9; <_ras -9 -9 10
<_rende -6 -6 7; <_rien -9 13 -14; <_s -17 5 -4; <_sa -6 8 -9; <_salut -6 -6 6; <_samir -6 -7 7; <_sans 1 1 -22
<_secre -6 -8 8; <_servi -8 -6 7; <_si 8 -6 -10; <_sim 9 -8 -8; <_socie -8 -8 8; <_soixa -9 -8 9; <_sophi -6 -6 6
<_sous -6 -6 6; <_steph -5 -6 9; <_super 10 -7 -8; <_sur -10 -10 10; <_surem -9 10 -11; <_surto -13 15 -13
<_sylvi -8 -10 10; <_t -5 -6 6; <_tais -6 -6 6; <_test -7 -9 9; <_thoma -5 -7 6; <_toto -1 -3 4; <_toujo 12 -10 -6
<_tout -1 -3 -3; <_trans -8 -8 9; <_tres -2 7 -17; <_trois -14 -11 14; <_trop 10 -7 -11; <_tu -8 8 -8; <_ugo -9 -9 9
<_un -12 -16 16; <_une -13 -16 18; <_uniqu -6 -6 6; <_vers -9 -9 9; <_viens -11 -10 11; <_vingt -7 -7 7
<_voila 13 -11 -12; <_voix 11 -12 -10; <_volon 18 -19 -15; <_votre -11 -7 10; <_vous -15 10 -3; <_wii 9 -11 -7
<_x -5 -6 6; <_y 8 -12 -4; <_yep 12 -12 -12; <_yes 22 -21 -21; <_yvett -8 -8 8; <_zero -7 -8 10; <_zoe -5 -5 6
a -16 -7 9; a_aller 7 -2 -7; a_besoi -7 -7 9; a_c -6 -6 6; a_ca -13 -15 14; a_ce -3 -6 6; a_chaqu -4 -4 5
a_cinq -5 -6 6; a_conne -1 -6 6; a_cote -10 17 -18; a_coupe -9 -7 8; a_deux -6 -5 7; a_dire -19 -15 18
a_dit -7 -9 10; a_donne -6 -7 6; a_du -14 -17 16; a_erreu -27 24 -16; a_ete -7 -7 8; a_eu -9 -13 11
a_fait 21 -15 -28; a_jour -4 -4 5; a_l -8 -10 9; a_la -9 10 -7; a_le -8 -6 7; a_m -11 -10 10; a_ma -9 11 -11
a_mon -7 -12 15; a_pas 21 -30 -6; a_peu -5 -6 5; a_plus -3 -7 8; a_point -4 -6 7; a_propo 13 -8 -14
a_qui -10 -12 11; a_quinz -8 -9 9; a_raccr -5 -7 8; a_redir 7 -7 -4; a_rien -14 16 -16; a_saint -9 -7 9
a_sept -8 -8 9; a_signe -11 -9 11; a_teste -5 -5 7; a_touch -2 10 -10; a_trava -6 -6 6; a_trois -6 -6 7
a_un -8 -11 11; a_une -5 -6 6; a_voir -9 13 -13; a_votre -6 -12 11; a_vous -5 -6 6; aboie -11 -8 11; aboie_> -6 -5 6
aboie_je -8 -6 7; abonn -11 -9 11; abonn_> -10 -7 10; abonn_chez -9 -9 10; absol 9 -5 -25; absol_> 17 -19 -13
absol_c 6 -6 -5; absol_madam 12 -11 -15; absol_pas -26 24 -12; accen -12 -13 13; accen_> -12 -13 12
accen_under -5 -7 8; acces -5 -6 6; acces_au -5 -6 6; accor 7 2 -20; accor_> 11 3 -31; accor_avec -16 -16 16
accor_ca 5 -5 -5; accor_d 5 -5 -5; accor_faite 16 -17 -15; accor_mais -16 15 -11; accro -5 -6 6; accro_pas -5 -6 6
accue -6 -8 8; accue_> -6 -8 8; achat -6 -6 6; achat_> -6 -6 6; achet -14 -10 12; achet_l -14 -10 12
acord 10 -10 -11; acord_> 10 -10 -11; acord_d 10 -10 -11; actua -7 7 -12; actua_> -7 7 -12; adres -8 10 -10
adres_> -7 12 -16; adres_a -6 -9 9; adres_elect -7 -8 8; adres_oui 6 -6 -1; affic -6 -6 7; affic_> -5 -4 5
affic_appel -4 -4 5; affir 16 -15 -17; affir_> 12 -12 -12; affir_chef 11 -9 -12; agee -9 -9 11; agee_> -9 -9 11
agenc -5 -6 6; agenc_de -2 -1 3; agenc_point -5 -6 6; agent -12 -12 12; agent_> -12 -12 12; ah -6 -6 -3
ah_bah -1 5 -14; ah_ben 10 -6 -31; ah_bon -16 -16 16; ah_ca -25 29 -27; ah_mais 9 -6 -11; ah_non -18 28 -31
ah_oui 17 -12 -17; ah_punai -8 -9 9; ah_que -5 6 -8; ai -3 3 -7; ai_achet -14 -10 12; ai_appel 7 -10 -4
ai_assez -4 -6 8; ai_besoi -10 -10 10; ai_bien -7 8 -7; ai_chang -6 -5 6; ai_debra 10 -16 -10; ai_deja 8 -15 -6
ai_demar -11 -13 12; ai_depui -7 -8 9; ai_des -7 -10 9; ai_deux -7 -8 9; ai_dit 6 5 -22; ai_enten -4 15 -18
ai_etein 10 -12 -10; ai_eu -7 -8 9; ai_fait 21 -22 -19; ai_honte -3 -3 5; ai_jamai -6 7 -8; ai_je -10 -12 11
ai_marre -12 -11 12; ai_mon -7 -6 7; ai_oubli -8 -9 9; ai_pas -41 2 9; ai_perdu -6 -7 8; ai_plus -7 -8 9
ai_quatr -5 -5 8; ai_quelq -3 -8 8; ai_ras -8 -7 7; ai_recu -6 -6 6; ai_redem 20 -20 -18; ai_rien -22 6 2
ai_touch -7 8 -8; ai_un -9 -19 19; ai_une -8 -10 10; aide -7 -8 8; aide_> -7 -8 8; aider 7 -2 -7; aider_a 7 -2 -7
aidez -7 -7 9; aidez_moi -7 -7 9; aille 11 -11 -9; aille_> 10 -11 -7; aille_c 7 -3 -7; aime -7 8 -8
aime_autan -7 8 -8; aimer 8 1 -14; aimer_bien 12 -19 -10; aimer_mieux -10 10 -10; ajout -6 -8 8; ajout_un -6 -8 8
alain -5 -6 9; alain_girar -5 -6 9; alarm -10 -6 10; alarm_> -10 -6 10; alemb -10 -8 9; alemb_> -10 -8 9
aller -13 14 -14; aller_merci -16 15 -12; aller_mon 9 -9 -8; aller_plus 7 -2 -7; allez 17 -18 -10; allez_hop -8 -8 8
allez_on 13 -10 -9; allez_oui 11 -4 -10; allez_y 18 -17 -13; allo -13 -13 13; allo_> -12 -12 12
allo_vous -16 -11 15; allon 10 -10 -9; allon_y 10 -10 -9; alors -19 4 8; alors_06 -7 -7 7; alors_> 6 -1 -27
alors_en -8 8 -10; alors_euh -6 -9 8; alors_j -7 8 -7; alors_la -8 -12 13; alors_non -20 22 -14; alors_une -5 -6 5
ampou -4 -5 6; ampou_conne -4 -5 6; an -14 -10 12; an_derni -14 -10 12; anne -13 -13 13; anne_lemai -8 -8 8
anne_marie -8 -8 8; annul -13 -14 13; annul_> -7 -7 8; annul_le -12 -13 12; ans -7 -9 11; ans_c -7 -8 9
ans_vous -5 -5 8; anten -7 -7 7; anten_> -7 -7 7; appar -14 -15 16; appar_> -14 -15 16; appel -20 -4 11
appel_> -17 5 0; appel_avec -16 -14 15; appel_d -4 -4 5; appel_de -18 -17 20; appel_depui -3 -8 8; appel_des -5 -5 5
appel_du -5 -6 8; appel_entra -6 -9 8; appel_euh -5 -10 10; appel_hier 8 -6 -10; appel_je -9 -13 13
appel_jean -6 -7 7; appel_julie -9 -14 12; appel_luc -9 -13 13; appel_pas -15 14 -13; appel_pluto -9 -10 10
appel_pour -11 3 0; appel_redem -15 -16 16; appel_un -8 -13 12; apres -9 -9 9; apres_midi -9 -9 9; aroba -13 -17 19
aroba_agenc -5 -6 6; aroba_box -6 -8 8; aroba_cabin -6 -8 8; aroba_free -6 -9 9; aroba_froma -6 -6 6
aroba_gmail -6 -11 14; aroba_hotma -4 -7 11; aroba_iclou -5 -5 6; aroba_la -3 -4 6; aroba_lapos -6 -6 6
aroba_menui -5 -7 7; aroba_neuf -5 -7 6; aroba_orang -6 -10 10; aroba_outlo -5 -6 6; aroba_sfr -8 -10 12
aroba_trans -2 -3 5; aroba_wanad -7 -8 9; aroba_yande -6 -6 6; arran 7 -10 -10; arran_> 13 -22 -3
arran_pas -20 18 -17; arret -15 5 -3; arret_avec -6 -7 7; arret_il -18 10 -9; arriv -4 -11 11; arriv_pas -4 -11 11
assez -4 -6 8; assez_du -4 -6 8; assur 15 -15 -13; assur_> 15 -15 -13; at -6 -7 7; at_lapos -6 -7 7; attac -6 -8 7
attac_> -4 -8 10; attac_lemoi -6 -7 7; atten -21 -12 18; atten_> -9 -6 8; atten_cheri -6 -6 9; atten_depui -5 -7 9
atten_deux -10 -11 11; atten_excus -8 -6 7; atten_j -4 -8 8; atten_je -13 -12 13; atten_mais -15 -11 12
atten_non -12 13 -15; atten_s -27 -12 25; atten_si 7 -7 -1; au -22 -1 10; au_12 -10 -9 10; au_bout -5 -6 7
au_cloud -5 -6 6; au_contr -11 16 -17; au_fond -9 -6 9; au_moins -9 -13 11; au_mois -13 -9 12; au_nez -5 -7 8
au_nom -14 -11 15; au_premi -9 -12 11; au_sujet 12 -10 -12; au_suppo -7 -7 7; au_telep -6 -7 7; au_wifi -4 -8 8
aucun -1 1 -6; aucun_> -18 19 -19; aucun_idee -19 -15 16; aucun_monsi -17 17 -18; aucun_probl 20 -20 -7
aucun_souci 16 -16 -15; augus 12 -12 -13; augus_> 12 -12 -13; aujou -11 0 5; aujou_hui -11 0 5; aurai -7 -8 8
aurai_besoi -7 -8 8; aurie -5 -3 5; aurie_vous -5 -3 5; autan -7 8 -8; autan_pas -7 8 -8; autre -26 27 -16
autre_appel -7 -14 13; autre_chose -17 18 -13; autre_je -5 -11 9; autre_non -6 15 -15; autre_probl -16 20 -20
autre_souci -25 26 -10; autre_truc -4 7 -7; aux -16 -12 15; aux_clien -12 -8 11; aux_infos -5 -5 6; avec -15 -15 13
avec_> -16 -14 15; avec_deux -16 13 -11; avec_la -5 -5 5; avec_plais 13 -13 -13; avec_quoi -16 -16 16
avec_toute -4 -5 6; avec_un -8 -14 13; avec_une -7 -7 7; avec_vos -6 -7 7; avec_votre -7 -10 8; avez 15 -4 -19
avez_bien 22 -23 -20; avez_deja -22 -25 23; avez_dit 7 -21 -5; avez_mal -19 20 -21; avez_pas -13 14 -13
avez_raiso 16 -15 -13; avez_tout 20 -22 -18; avez_un -12 -13 12; avez_vu 8 -12 -6; avoir -15 -13 16
avoir_un -15 -13 16; avons -8 -1 4; avons_demen -7 7 -6; avons_plus -5 -6 6; avoue -8 -9 9; avoue_que -8 -9 9
awa -5 5 -5; awa_c -5 5 -5; b -12 -13 13; b_comme -8 -7 8; b_e -6 -6 6; b_o -6 -6 6; b_point -4 -6 7; bah -2 9 -13
bah_j 10 -9 -9; bah_non -26 27 -19; bah_oui 10 -12 -7; baiss -8 -8 8; baiss_la -8 -8 8; bande -9 -9 10
bande_de -9 -9 10; bas -7 5 -4; bas_> -6 7 -8; bas_clair -5 -7 7; bascu -7 -7 7; bascu_moi -7 -7 7; batip -8 -8 8
batip_marc -8 -8 8; be 9 -7 -8; be_oui 9 -7 -8; beau -9 -13 11; beau_aujou -9 -13 11; beauc -13 -13 13
beauc_c -13 -13 13; belka -8 -9 8; belka_a -6 -7 7; belka_b -6 -6 6; belle -5 -7 8; belle_aroba -5 -7 8
ben -2 -20 8; ben_> -10 -11 11; ben_c -14 -9 12; ben_ca 17 -15 -20; ben_dame 10 -6 -13; ben_devin -12 -10 11
ben_evide 14 -9 -16; ben_j -11 -9 10; ben_je -4 -4 6; ben_la 15 -16 -14; ben_moi -13 21 -22; ben_mon 7 -2 -7
ben_non -23 32 -40; ben_oui 18 -13 -24; ben_pas -13 13 -12; ben_salah -9 -9 9; ben_si 14 -9 -15; ben_tout -17 -14 16
ben_voila 11 -4 -11; benoi -5 -8 8; benoi_60 -5 -8 8; berna -12 -13 13; berna_> -12 -13 13; berna_aroba -4 -4 5
berna_duran -3 -4 6; berti -6 -5 6; berti_et -6 -5 6; bertr -6 -6 6; bertr_lacro -6 -6 6; besna -6 -5 6
besna_> -6 -5 6; besoi -17 7 0; besoi_> -11 21 -21; besoi_d -7 -8 8; besoi_inter -7 -7 9; besoi_que -10 -10 10
bianc -10 -10 10; bianc_> -10 -10 10; bien 26 -20 -24; bien_> 14 -26 -8; bien_au -11 10 -10; bien_c 7 -7 -4
bien_ca 2 2 -31; bien_ce 5 -5 -1; bien_cela 1 0 0; bien_comme -9 -13 9; bien_compr 22 -23 -20; bien_d 4 -2 -2
bien_enten -3 -21 12; bien_evide 13 -10 -9; bien_la 6 -6 -1; bien_le 11 -11 -9; bien_merci 21 -22 -11
bien_moi 14 -13 -14; bien_mon 9 -13 -7; bien_note 10 -10 -5; bien_notre 6 -6 -5; bien_oui 7 -6 -6
bien_pour 17 -20 -5; bien_que 6 -6 -5; bien_recu 12 -19 -6; bien_s 13 -13 -13; bien_sur 3 7 -23
bien_volon 10 -12 -7; bip -7 -7 7; bip_> -7 -7 7; bip_bip -7 -7 7; blabl -12 -12 12; blabl_> -12 -12 12
blanc -6 -6 6; blanc_aroba -6 -6 6; boite -5 -5 5; boite_vocal -5 -5 5; bol -10 -8 9; bol_> -8 -7 7; bol_de -9 -9 10
bon -14 -5 -2; bon_> -27 -8 11; bon_bon -6 7 -5; bon_laiss -8 8 -5; bon_monsi 14 -10 -17; bon_nom -9 11 -12
bon_numer -13 19 -19; bon_pour 9 -9 -8; bon_une -2 -5 6; bon_vous -6 8 -8; bonjo -22 -22 23; bonjo_> -10 -10 10
bonjo_euh -5 -6 6; bonjo_j -7 -8 8; bonjo_je -7 -5 7; bonjo_madam -10 -8 10; bonjo_monsi -17 -15 16; bonne -15 -7 7
bonne_adres -10 16 -19; bonne_douza -4 -5 6; bonne_quest -10 -14 14; borde -12 -14 13; borde_> -12 -14 13
bots -9 -9 9; bots_je -9 -9 9; boug -2 -5 6; boug_la -2 -5 6; boula -9 -10 9; boula_du -9 -10 9; bout -5 -6 7
bout_de -4 -4 5; bout_du -4 -6 8; box -20 -12 15; box_> -19 -7 9; box_est -10 -15 16; box_mon -4 -3 5
box_point -6 -8 8; box_toute -8 -10 10; bras -8 -8 8; bras_en -8 -8 8; bruit -14 -17 17; bruit_de -4 -6 6
bruit_la -14 -17 16; brun -5 -6 6; brun_aroba -5 -6 6; burea -14 -12 14; burea_> -10 -10 10; burea_sont -5 -5 5
c 3 -2 -7; c_e -6 -6 6; c_est 3 -2 -7; c_etait -9 10 -10; c_good 8 -7 -6; ca 2 -6 -2; ca_> -2 2 -4; ca_a -9 -7 8
ca_atten -5 -5 6; ca_aux -12 -8 11; ca_c -13 15 -24; ca_clign -12 -11 12; ca_comme -13 -2 5; ca_conti -10 -8 10
ca_coupe -4 -4 5; ca_d 7 -3 -7; ca_depen -21 -20 22; ca_du -6 7 -10; ca_dure -8 -7 7; ca_et -3 -4 4
ca_exact 9 -8 -9; ca_fait -22 -23 25; ca_ira -15 14 -13; ca_j -6 -6 6; ca_je -11 -3 7; ca_joue 14 -15 -12
ca_m 4 -12 -9; ca_march 27 -19 -29; ca_me 18 -23 -12; ca_meme 15 -13 -10; ca_mon 8 -6 -5; ca_monsi 12 -16 -8
ca_ne -15 0 4; ca_non -2 6 -22; ca_oui 24 -22 -17; ca_peut 7 -2 -7; ca_que 5 4 -23; ca_recom -15 -13 14
ca_remar -10 -10 10; ca_roule 13 -11 -15; ca_serai 3 3 -17; ca_sert -10 12 -12; ca_sonne -5 -7 6
ca_suffi -13 -15 14; ca_va -18 12 -2; ca_vous 14 -14 -5; cabin -8 -11 10; cabin_est -7 -8 8; cabin_medic -6 -6 6
cabin_tiret -6 -8 8; cable -5 -5 7; cable_> -5 -5 7; cafe -7 -7 7; cafe_> -7 -7 7; caiss -5 -4 5; caiss_deux -5 -4 5
camer -9 -8 9; camer_de -9 -8 9; campi -5 -6 5; campi_vous -5 -6 5; canal -4 -4 5; canal_du -4 -4 5; capte -9 -12 11
capte_pas -9 -11 11; capte_que -6 -6 7; cardi -8 -8 8; cardi_> -8 -8 8; carol -10 -10 10; carol_de -10 -10 10
carpe -9 -10 10; carpe_> -9 -14 12; carpe_nee -8 -8 8; carre 17 -17 -17; carre_> 17 -17 -17; cas 11 0 -21
cas_> 11 0 -21; casqu -9 -8 9; casqu_> -9 -8 9; ce 1 -10 -1; ce_matin -7 -9 9; ce_n -21 26 -19; ce_nom -7 8 -7
ce_que 9 -17 -8; ce_serai 10 -9 -5; ce_servi -12 -11 11; ce_ticke -12 15 -13; ce_truc -3 -6 6; cela 19 -18 -18
cela_> 13 -12 -14; cela_meme 10 -12 -7; celes -6 -9 8; celes_lagra -6 -9 8; celui -12 12 -11; celui_de -2 -2 4
celui_la -12 13 -12; centa -8 -9 9; centa_envir -8 -9 9; centr -9 -10 9; centr_> -9 -10 9; certa 6 -9 -6
certa_> 7 -28 1; certa_pas -15 15 -13; certe 12 -12 -12; certe_> 12 -12 -12; cette -24 21 -18; cette_fois -20 17 -13
cette_histo -8 8 -4; ch -6 -6 6; ch_> -6 -6 6; chacu -6 -5 7; chacu_comme -6 -5 7; chamb -4 -7 8; chamb_du -4 -7 7
chamb_la -3 -6 7; chang -16 -13 16; chang_d -12 -9 11; chang_de -6 -5 6; chang_le -4 -4 5; chape -10 -9 10
chape_de -10 -9 10; chaqu -4 -4 5; chaqu_fois -4 -4 5; charg -5 -6 6; charg_plus -5 -6 6; charm -7 -7 7
charm_> -7 -7 7; charp -7 -7 7; charp_comme -7 -7 7; charp_sylvi -7 -7 7; chat -10 -8 10; chat_est -10 -8 10
chef 5 -13 -1; chef_> 5 -13 -1; chepa -12 -14 13; chepa_moi -12 -14 13; cherc -10 -9 10; cherc_mes -10 -9 10
cheri -6 -6 9; cheri_je -6 -6 9; chez -12 0 5; chez_gmail -4 -7 8; chez_machi -7 -8 7; chez_moi -12 12 -11
chez_vous -11 -9 11; chien -16 -15 17; chien_> -11 -10 11; chien_j -7 -7 7; chien_qui -11 -8 11; chiff -5 -5 8
chiff_et -5 -5 8; chose -17 18 -13; chose_> -17 18 -13; chose_cette -4 6 -5; chris -9 -9 9; chris_lacom -9 -9 9
chum 9 -9 -8; chum_> 9 -9 -8; chut -6 -6 6; chut_les -6 -6 6; cinq -18 -17 21; cinq_appar -9 -9 9
cinq_aroba -5 -5 6; cinq_et -7 -6 7; cinq_heure -5 -6 6; cinq_machi -7 -7 7; cinq_minut -4 -4 5; cinq_nonan -3 -3 5
cinq_ou -6 -6 7; cinq_quatr -3 -5 8; cinq_soixa -6 -6 6; cinq_zero -8 -2 9; cinqu -5 -6 7; cinqu_et -4 -4 6
cinqu_huit -5 -5 6; cinqu_quatr -2 -5 6; cinqu_six -5 -4 9; clair -8 -10 9; clair_aroba -5 -7 7; clair_point -5 -6 6
clair_rouss -5 -6 5; clien -19 -12 17; clien_> -12 -8 11; clien_nous -5 -7 6; clien_quara -11 -7 10
clign -12 -11 12; clign_c -12 -11 12; cloud -5 -6 6; cloud_> -5 -6 6; code 6 -5 -6; code_posta 6 -5 -6
coler -7 -8 7; coler_contr -7 -8 7; colle -14 -15 18; colle_> -3 -11 5; colle_a -6 -10 11; colle_est -8 -6 8
colle_parce -3 -4 4; colon -8 -8 8; colon_mouta -8 -8 8; com -15 -2 10; com_> -16 -1 9; com_sans -5 -6 9
com_tout -5 -7 8; combi -13 -14 15; combi_> -10 -7 8; combi_c -7 -6 7; combi_depui -5 -5 6; comme -3 -19 11
comme_> -3 -17 4; comme_a -11 -10 10; comme_berna -8 -7 8; comme_c -6 6 -6; comme_ca -13 -6 13
comme_comme -12 -10 11; comme_d -2 -8 4; comme_dites -6 -6 6; comme_franc -5 -6 6; comme_j -12 -10 11
comme_le -7 -7 7; comme_on -6 -5 7; comme_que 9 -9 -9; comme_si -9 -6 9; comme_thoma -5 -6 6; comme_vous 13 -18 -13
commu -13 -15 15; commu_ulter -12 -12 13; commu_une -7 -8 8; compl -24 -22 23; compl_> -19 -18 19
compl_mort -6 -6 6; compo -7 -7 7; compo_un -7 -7 7; compr -12 -21 18; compr_> 1 -12 -2; compr_c -13 14 -13
compr_la -5 -11 10; compr_pas -7 -8 9; compr_que -8 -8 9; compr_quest -7 -11 10; compr_une -6 -6 6; compt -9 -8 11
compt_a -7 -7 8; compt_aroba -2 -3 5; con -6 -7 7; con_> -6 -7 7; concl 10 -9 -11; concl_> 10 -9 -11
confi 19 -19 -19; confi_> 19 -19 -19; conna -21 -5 6; conna_> -19 -6 7; conna_rien -8 9 -8; conne -16 -16 20
conne_> -13 -9 13; conne_au -5 -4 5; conne_est -7 -8 8; conne_inter -6 -7 8; conne_mon -1 -6 6; conne_plus -4 -5 6
conse -16 -16 18; conse_> -14 -16 18; conse_etait -7 -7 7; conse_s -5 -1 6; conso -17 -16 17; conso_> -11 -11 11
conso_de -4 -5 6; conso_et -4 -3 6; conta -5 -7 7; conta_aroba -5 -7 7; conta_euh -5 -7 7; conti -2 -12 3
conti_> 10 -9 -11; conti_je -10 -8 10; contr -23 16 -12; contr_> -30 22 -14; contr_c 9 -13 -7; contr_est -8 -11 10
contr_le -6 -8 7; contr_son -7 -8 7; contr_vous -9 -10 9; convi 11 -9 -12; convi_> 10 -9 -11; convi_tres 13 -8 -13
corre 23 -20 -16; corre_> 19 -19 -7; corre_c 2 -1 -1; corre_ca 14 -15 -14; corre_ce -11 11 -8; corre_de 3 -2 -2
corri -7 7 -7; corri_> -7 7 -7; cote -10 17 -18; cote_> -10 17 -18; coup -4 -6 7; coup_de -4 -4 5; coup_mon -4 -7 8
coupe -16 -15 18; coupe_> -10 -9 10; coupe_au -4 -4 5; coupe_je -9 -7 8; coupu -7 -10 9; coupu_penda -7 -10 9
courr -8 -8 8; courr_de -6 -6 6; courr_pluto -5 -6 6; cours -3 -4 4; cours_> -3 -4 4; cousi -6 -3 7; cousi_> -6 -3 7
crau -9 -7 9; crau_> -9 -7 9; crois 0 11 -25; crois_> 24 -25 -19; crois_bien 15 -17 -11; crois_pas -24 21 -17
cuisi -10 -8 14; cuisi_> -10 -8 14; cyber -7 -7 7; cyber_cafe -7 -7 7; d 11 -21 -2; d_a -9 7 4; d_abonn -8 -6 8
d_acces -5 -6 6; d_accor 7 2 -20; d_acord 10 -10 -11; d_actua -7 7 -12; d_affic -5 -4 5; d_aide -7 -8 8
d_aille 11 -11 -9; d_alemb -10 -8 9; d_appel -6 -10 11; d_aroba -8 -10 11; d_emett -3 -8 8; d_erreu 23 -27 -9
d_expli 7 -3 -7; d_habit -2 -8 4; d_incon 12 -11 -12; d_inter -8 -7 8; d_offre -12 -9 12; d_u -6 -6 6
d_un -12 -7 12; d_union -6 -6 6; d_urgen -4 -4 5; d_usage -6 -5 6; da 10 -9 -11; da_> 9 -9 -11; da_c 8 -6 -5
dame 10 -6 -13; dame_oui 10 -6 -13; dans -5 -22 9; dans_cyber -7 -7 7; dans_la -10 -7 9; dans_le -4 -19 5
de 7 -19 5; de_bon -2 -5 6; de_borde -12 -14 13; de_ca 2 -10 2; de_casqu -9 -8 9; de_ce 1 -9 0; de_chez -9 -8 9
de_cinq -4 -4 5; de_clien -11 -7 10; de_commu -7 -8 8; de_conne -13 -8 12; de_contr -6 -5 6; de_crau -9 -7 9
de_dix -10 -10 10; de_faire -12 -8 11; de_ferra -8 -8 8; de_fil -4 -4 5; de_fond -4 -6 6; de_forfa -6 -5 6
de_jeux -4 -5 6; de_l -12 -7 13; de_la -17 10 -7; de_le 12 -11 -12; de_ma -1 -18 4; de_marse -14 -14 15
de_me -5 -3 5; de_meme 3 -2 -2; de_merde -13 -9 11; de_moi -15 -15 15; de_mon -11 -7 12; de_naiss -6 -5 6
de_nivea -5 -3 5; de_nouve 14 -14 -14; de_novem -13 -9 12; de_paiem -8 -6 7; de_paill -10 -9 10; de_passe -8 -9 9
de_paul -7 -7 8; de_perso -11 13 -13; de_poste -10 -9 14; de_prend -5 -5 5; de_probl 22 -23 -11; de_quest -12 20 -21
de_quoi -14 -12 15; de_refle 9 -7 -10; de_refus 24 -26 -13; de_resea -6 -5 6; de_se -5 -4 5; de_souci 16 -18 -8
de_stras -2 -1 3; de_suite -6 -5 7; de_surve -9 -8 9; de_table -5 -6 5; de_tas -8 -8 8; de_tele -6 -11 11
de_tonal -5 -8 8; de_touch -9 -16 12; de_voleu -9 -9 10; de_vos -9 -9 10; de_vous -6 -5 6; de_wifi -12 -18 19
debor -8 -8 9; debor_> -8 -8 9; debra 10 -9 -10; debra_> -12 14 -12; debra_ce 14 -10 -13; debra_et 9 -14 -9
decod -4 -3 5; decod_et -4 -3 5; decon -8 -7 8; decon_> -8 -6 7; decon_chez -7 -12 12; decro -12 -11 13
decro_et -10 -8 10; decro_perso -5 -8 7; degag -6 -7 7; degag_avec -6 -7 7; degue -12 -8 11; degue_de -12 -8 11
dehor -6 -6 7; dehor_> -6 -6 7; deja 6 -7 -6; deja_> 6 -10 -3; deja_dans -19 -9 17; deja_deux 10 -12 -9
deja_fait 12 -13 -9; deja_la -12 -12 13; deja_mon -14 -21 16; deja_redem 7 -13 -6; deja_resol -16 15 -14
deman -7 -14 17; deman_a -7 -14 16; deman_un -6 -6 7; demar -11 -13 12; demar_l -11 -13 12; demen -7 7 -6
demen_en -7 7 -6; depas -11 -7 10; depas_l -11 -7 10; depen -21 -20 22; depen_> -18 -15 17; depen_ce -15 -16 16
depen_de -9 -7 10; depen_des -8 -8 8; depen_si -4 -2 6; depui -17 -13 16; depui_ce -9 -9 9; depui_hier -8 -8 8
depui_l -5 -5 6; depui_la -5 -8 9; depui_longt -6 7 -9; depui_que -6 -5 6; depui_trois -9 -9 9; depui_vingt -7 -8 9
depui_yeste -6 -6 6; deran 15 -15 -16; deran_pas 15 -15 -16; derni -12 -17 14; derni_> -17 -15 16
derni_fois 6 -10 -4; des -19 -17 20; des_appar -5 -5 5; des_coupu -7 -10 9; des_escro -7 -8 8; des_fois -8 -8 8
des_forge -6 -6 7; des_grzz -7 -6 7; des_lilas -9 -10 11; desol -19 5 8; desol_> -19 4 8; desol_mais -3 10 -10
dessu -6 -6 6; dessu_> -6 -6 6; deux -14 -17 19; deux_> -15 -14 16; deux_ans -5 -5 8; deux_conso -4 -3 6
deux_douza -7 -7 8; deux_fois 17 -17 -16; deux_huita -5 -5 5; deux_l -16 13 -11; deux_mille -10 -9 11
deux_minut -7 -8 8; deux_mots -8 -8 8; deux_ordin -15 -12 17; deux_paire -9 -8 9; deux_pc -5 -5 5
deux_perso -6 -6 6; deux_porta -6 -5 7; deux_quara -5 -5 6; deux_r -6 -6 6; deux_s -8 -2 9; deux_secon -7 -7 8
deux_serve -7 -10 10; deux_table -9 -8 10; deux_trois -1 -3 4; deux_un -7 -9 9; deux_zero -3 -2 5; deuxi -6 -8 8
deuxi_poste -6 -8 8; devan 12 -7 -13; devan_> 12 -7 -13; devin -12 -10 11; devin_> -12 -10 11; didie -6 -7 7
didie_lemoi -6 -7 7; dieu 7 -2 -7; dieu_si 7 -2 -7; diffe -10 9 -9; diffe_> -10 9 -9; diop -10 -10 10
diop_> -10 -10 10; dirai -9 10 -10; dirai_mais -9 10 -10; dire -5 -18 8; dire_> -8 -18 15; dire_c -5 -5 5
dire_ca 13 -11 -14; dire_mais -6 7 -8; dire_que -6 -17 7; direc -5 -5 5; direc_> -5 -5 5; dis 29 -24 -27
dis_> 9 -10 -7; dis_c -9 8 -8; dis_oui 11 -11 -1; dis_pas 31 -30 -20; dis_que -18 18 -17; disai 10 -8 -10
disai_oui 10 -8 -10; disen -5 -7 6; disen_que -5 -7 6; disie -11 -11 12; disie_> -11 -11 12; dison 7 -6 -6
dison_que 7 -6 -6; dispo -8 -6 8; dispo_pour -8 -6 8; dit 19 -3 -22; dit_> 17 -13 -16; dit_d -6 -10 11
dit_le -7 7 -7; dit_non -20 14 -12; dit_oui 11 -15 -10; dit_qu -17 -9 16; dit_que -8 10 -10; dites -18 -17 19
dites_> -13 -17 16; dites_a -5 -5 5; dites_j -7 -5 7; dites_vous -6 -6 6; dix -12 -13 14; dix_> -17 -16 19
dix_heure -9 -10 10; dix_huit -4 -4 8; dix_neuf -3 -4 6; dix_sept -4 -6 8; dizai -8 -7 11; dizai_dans -6 -3 7
dizai_de -7 -7 9; docte -12 -11 12; docte_anne -8 -8 8; docte_bertr -6 -6 6; donc 9 -4 -14; donc_> 9 -8 -11
donc_a -8 -8 9; donc_il -7 7 -7; donc_miche -6 -8 8; donc_non -6 6 -6; donc_oui 6 -5 -6; donne -6 -7 7
donne_le -6 -7 6; donne_moi -3 -6 6; dont -8 -8 9; dont_trois -8 -8 9; dossi -11 -16 14; dossi_> -11 -16 14
doubl -4 -5 7; doubl_zero -4 -5 7; doute 6 -6 -6; doute_oui 6 -6 -6; douza -8 -9 13; douza_avec -4 -5 6
douza_de -9 -9 12; douze -13 -13 16; douze_> -11 -10 11; douze_quara -2 -3 4; douze_quatr -6 -7 10
douze_rue -5 -6 6; douze_trent -5 -5 10; du -19 5 5; du_bas -5 -7 7; du_bruit -14 -17 16; du_burea -5 -5 5
du_cabin -8 -10 10; du_centr -9 -10 9; du_contr -9 -14 14; du_coup -4 -7 8; du_fil -4 -6 8; du_fixe -2 -6 6
du_fond -4 -7 7; du_magas -3 -8 8; du_monde -7 11 -11; du_parc -9 -10 10; du_porta -4 -4 5; du_repon -4 -6 8
du_salon -5 -6 6; du_ticke 12 -10 -12; du_tou -7 10 -10; du_tous -10 11 -11; du_tout -15 20 -18; du_wifi -4 -4 5
duboi -15 -18 17; duboi_> -5 -10 10; duboi_aroba -6 -8 8; duboi_d -6 -6 6; duboi_gerar -9 -9 9; duboi_nee -8 -10 10
dumas -4 -6 7; dumas_aroba -4 -6 7; dumon -8 -8 8; dumon_> -8 -8 8; dupon -18 -18 19; dupon_> -17 -16 17
dupon_aroba -4 -8 10; dupon_gmail -6 -7 7; duran -3 -4 6; duran_aroba -3 -4 6; dure -8 -7 7; dure_> -8 -7 7
e -9 -9 10; e_deux -6 -6 6; e_l -6 -6 6; e_m -6 -6 6; ecole -8 -8 10; ecole_> -8 -8 10; ecout 16 -14 -14
ecout_> 7 -7 -5; ecout_de 6 -5 -6; ecout_et 9 -9 -8; ecran -5 -4 5; ecran_d -5 -4 5; effec 10 -9 -13
effec_> 10 -9 -13; effet 11 -12 -10; effet_> 11 -12 -10; eh 12 -10 -12; eh_bien 7 -7 -4; eh_oui 9 -8 -9
elect -11 -15 15; elect_> -11 -15 15; elle 1 -6 1; elle_a -7 -7 9; elle_dit -8 10 -10; elle_est -10 -8 9
elle_meme 14 -16 -12; elodi -7 -5 7; elodi_march -7 -5 7; emett -3 -8 8; emett_un -3 -8 8; emma -3 -6 7
emma_under -3 -6 7; en -2 -4 0; en_ai -12 -11 12; en_coler -7 -8 7; en_deux -8 -8 8; en_effet 11 -12 -10
en_est -9 14 -15; en_fait -22 23 -18; en_mars -7 7 -6; en_numer -12 -9 11; en_occup -11 -9 11; en_panne -8 -15 7
en_passe -14 11 -11; en_plein 13 -15 -13; en_rade -3 -7 8; en_sais -15 -19 20; en_serai 13 -15 -13
en_suis -17 -15 16; en_tout -6 -5 7; en_train 9 -7 -10; en_un -6 -6 6; encor -5 6 -7; encor_> -18 23 -12
encor_la 12 -9 -13; encor_non -5 5 -5; end -4 -2 6; end_> -4 -2 6; enerv -10 -10 10; enerv_> -6 -6 6
enerv_contr -9 -10 9; enfan -11 -12 12; enfan_mais -7 -8 9; enfan_pardo -6 -6 6; enfan_sont -6 -6 6; enfin -2 6 -13
enfin_> -8 9 -2; enfin_je 6 -6 -5; enfin_non -29 30 -18; enfin_oui 9 -10 -8; enfin_si 15 -15 -7; ensem -9 -10 10
ensem_du -9 -10 10; enten 7 -29 6; enten_> 13 -34 4; enten_comme -9 -6 9; enten_de -8 -6 7; enten_et -14 16 -17
enten_la -12 -15 15; enten_mais -7 8 -7; enten_mal -16 -12 14; enten_par -11 -10 13; enten_tout 6 -5 -6
entra -6 -9 8; entra_> -6 -9 8; entre -11 -13 13; entre_> -10 -11 11; entre_cinq -7 -6 7; entre_trois -4 -2 6
envir -10 -11 11; envir_> -10 -11 11; envoy -5 -6 6; envoy_un -5 -6 6; enzo -4 -7 8; enzo_deux -4 -7 8
erreu -11 24 -29; erreu_> -9 21 -26; erreu_monsi -14 12 -12; es -8 8 -8; es_goure -8 8 -8; escro -7 -8 8
escro_> -7 -8 8; espec -8 -8 8; espec_de -8 -8 8; essai 12 -13 -11; essai_> 12 -13 -11; essay 0 11 -14
essay_> -1 11 -13; essay_d 7 -3 -7; est -6 -5 5; est_> -6 6 -6; est_a -9 -21 12; est_au 1 -14 2; est_autre -13 13 -6
est_avec -21 7 -4; est_bien 41 -39 -21; est_bon -12 16 -14; est_ca 31 -29 -19; est_ce 9 -24 1; est_cela 19 -18 -19
est_compl -23 -21 23; est_corre 24 -22 -16; est_coupe -11 -12 14; est_d 19 -22 -16; est_dans -16 -11 18
est_de -8 -8 8; est_degue -12 -8 11; est_deja -16 15 -14; est_deux -6 -6 6; est_diffe -10 9 -9; est_dispo -8 -6 8
est_dix -6 -6 6; est_en -19 -15 18; est_encor 12 -9 -13; est_enerv -6 -6 6; est_etein -11 -11 11; est_eva -13 -13 13
est_exact 21 -19 -19; est_fait 19 -21 -13; est_faux -33 28 -18; est_fini -12 11 -8; est_garni -6 -5 6
est_genti -16 7 -1; est_gerar -6 -6 6; est_inadm -8 -7 7; est_incor -15 15 -15; est_inexa -19 18 -17
est_infer -7 -6 7; est_jean -9 -9 10; est_julie -7 -12 16; est_juste 23 -23 -18; est_kevin -11 -11 11
est_l -16 14 -13; est_la -2 10 -22; est_lamen -16 -15 16; est_le 11 -7 -13; est_lefor -6 -5 6; est_ma -8 -9 9
est_mauva -7 -8 9; est_moi 18 -16 -18; est_mon -8 -9 8; est_monsi -14 -13 13; est_morte -4 -4 5; est_muet -6 -8 7
est_noire -7 -7 7; est_non -22 25 -26; est_norma -12 -11 12; est_note 11 -11 -11; est_nul -8 -8 8; est_parfa 6 -6 -1
est_parti -13 -14 14; est_pas -14 17 -17; est_passe -10 -10 12; est_paul -7 -8 9; est_plus -26 19 -14
est_point -19 18 -16; est_possi 14 -11 -14; est_pour -5 -5 -2; est_que -18 -15 17; est_quoi -15 -18 18
est_regle -19 21 -25; est_relou -9 -9 9; est_rouge 9 -9 -9; est_soixa -6 6 -6; est_sur 9 -10 -5; est_sylvi -8 -5 8
est_techn -5 -5 7; est_tombe -7 -8 8; est_toujo 16 -17 -14; est_tout 8 -3 -13; est_tres -19 -18 19
est_trois -11 -11 14; est_un -21 18 -8; est_une -20 11 -3; est_urgen -15 -18 16; est_venu -14 -10 14
est_vrai 15 -15 -16; et 0 -33 13; et_c -10 -8 10; et_comme 23 -16 -23; et_deux -3 -2 4; et_dix -7 -6 7
et_du -4 -7 8; et_elle -3 -4 4; et_l -9 -5 8; et_la -17 10 -7; et_le -4 -4 8; et_lui -6 -5 6; et_mobil -10 -9 9
et_moi -5 -5 8; et_mon -9 -6 10; et_non -30 -27 29; et_nous -5 -6 6; et_oui 9 -9 -8; et_quatr -4 -2 6
et_rallu 10 -12 -10; et_rebra 9 -14 -9; et_un -6 -6 7; etage -9 -12 11; etage_> -9 -12 11; etais 8 -7 -7
etais_au -9 -6 9; etais_en 9 -7 -10; etait -11 3 1; etait_charm -7 -7 7; etait_vrai -9 10 -10; ete -7 -7 8
ete_annul -7 -7 8; etein 5 -20 -3; etein_> -11 -11 11; etein_et 10 -12 -10; etein_la -5 -5 6; etes -24 -13 18
etes_des -7 -8 8; etes_genti -11 -13 13; etes_pas -9 15 -17; etes_tromp -14 20 -20; etes_trop -6 -5 6
etes_vous -7 -8 7; etes_vraim -9 -11 11; etonn -20 -13 16; etonn_> -20 -13 16; etre -30 -15 21; etre_> -9 -11 11
etre_bien -12 -11 12; etre_humai -3 -6 6; etre_je -3 -5 5; etre_non -12 -14 14; etre_oui -9 -9 9; etre_pas -6 7 -5
etre_six -6 -6 7; etre_trans -12 -10 11; eu 5 2 -9; eu_de 14 -14 -14; eu_le -15 10 -8; eu_trois -7 -8 9
euh -17 -10 14; euh_> -16 -19 18; euh_bah 10 -9 -9; euh_ben -10 -11 11; euh_c -8 -8 8; euh_conta -5 -7 7
euh_duboi -5 -10 10; euh_enfin 7 -7 -6; euh_euh -10 -12 11; euh_gerar -5 -10 10; euh_je -12 0 9; euh_le -6 -7 7
euh_non -20 26 -52; euh_oui 9 -18 -3; euh_pedro -5 -6 6; eva -13 -13 13; eva_longo -13 -13 13; evide 19 -16 -19
evide_> 18 -15 -19; evide_madam 12 -11 -10; evide_que 6 -4 -3; evite -13 11 -11; evite_> -13 11 -11
exact 21 -13 -25; exact_> 6 -2 -15; exact_c 7 -7 -5; exact_ca 14 -15 -9; exact_ce 10 -8 -12; exact_je 7 -7 -4
exact_monsi 15 -16 -10; exact_nous -7 7 -6; exact_oui 8 -7 -7; exact_pour 8 -8 -7; exced -16 -10 14
exced_> -16 -10 14; excus -9 -8 9; excus_moi -8 -8 8; excus_my -6 -6 6; exige -7 -9 9; exige_un -7 -9 9
expli 7 -3 -7; expli_tout 7 -3 -7; f -5 -6 6; f_comme -5 -6 6; faceb -10 -11 11; faceb_march -10 -11 11
facon -13 14 -14; facon_> -13 14 -14; factu -9 -14 13; factu_> -10 -14 13; factu_mette -2 -3 5; faire 6 -22 -5
faire_> 12 -11 -12; faire_ca 5 -15 -3; faire_les -3 -4 4; fait 14 -7 -17; fait_> 5 8 -31; fait_beau -9 -13 11
fait_bip -7 -7 7; fait_c 4 -1 -15; fait_ca 15 -10 -15; fait_comme 11 -8 -16; fait_d 13 -16 -11; fait_des -7 -6 7
fait_exact 21 -21 -13; fait_longt -15 -11 12; fait_monsi 19 -19 -16; fait_non -8 8 -10; fait_six -6 -5 7
fait_tout 14 -15 -10; fait_trois -1 -16 3; fait_une -16 -14 16; faite 10 -3 -17; faite_comme 16 -17 -15
faite_donc 11 -12 -9; faite_erreu -15 11 -8; faite_la -6 8 -8; faite_le 8 -8 -8; faite_pas -10 11 -4
faite_vite 14 -15 -13; falla -4 -4 5; falla_chang -4 -4 5; famil -8 -8 9; famil_> -8 -8 9; fatim -6 -6 6
fatim_zerro -6 -6 6; faudr -10 -12 11; faudr_que -10 -12 11; faut -19 -17 19; faut_corri -7 7 -7
faut_que -11 -16 14; faut_quelq -6 -5 7; faut_voir -13 -15 15; faute 12 -14 -8; faute_> -6 8 -8; faute_ca 12 -16 -7
faux 0 5 -28; faux_> 3 2 -26; faux_ce -7 8 -7; faux_numer -6 7 -9; fax -4 -8 9; fax_> -4 -8 9; femme -13 -11 15
femme_> -5 -6 6; femme_et -2 -2 4; femme_qui -3 -4 4; femme_s -15 -14 16; ferra -8 -8 8; ferra_> -8 -8 8
feu -7 -10 10; feu_> -7 -10 10; fi -10 9 -9; fi_> -10 9 -9; fibre 10 -11 -8; fibre_> 11 -10 -11; fibre_est -4 -7 8
fiche -8 -11 10; fiche_de -6 -8 7; fiche_moi -6 -7 7; fil -5 -6 7; fil_> -4 -6 8; fil_ca -4 -4 5; fille -13 -11 16
fille_> -4 -4 5; fille_elle -7 -7 9; fille_qui -11 -9 11; fils -7 -6 8; fils_de -12 -8 13; fils_est -6 -4 7
fils_qui -5 -5 5; fin -9 -15 14; fin_> -9 -15 14; fini -12 11 -8; fini_c -12 11 -8; fixe -9 -11 11; fixe_> -4 -3 5
fixe_de -2 -6 6; fixe_est -11 -12 13; fixe_ne -5 -5 5; fixe_un -7 -7 7; fois 2 -3 -8; fois_> -4 -3 0
fois_c -10 9 -9; fois_d 10 -11 -7; fois_deja 12 -17 -11; fois_meme 17 -16 -15; fois_oui 9 -7 -6; fois_que -24 7 3
fond -12 -11 14; fond_d -9 -6 9; fond_le -4 -7 7; fond_perma -4 -6 6; forfa -6 -5 6; forfa_> -6 -5 6; forge -6 -6 7
forge_> -6 -6 7; fourn -14 -13 13; fourn_> -14 -13 13; fr -13 0 4; fr_> -13 0 4; franc -5 -6 6; franc_aroba -5 -6 6
free -18 -18 19; free_> -11 -11 11; free_point -6 -9 9; frenc -6 -6 6; frenc_le -6 -6 6; frero -7 8 -3
frero_> -7 8 -3; froma -6 -6 6; froma_trait -6 -6 6; gall -12 -12 13; gall_> -12 -12 13; garag -8 -9 9
garag_dupon -8 -9 9; garci -9 -9 9; garci_> -9 -9 9; garni -6 -5 6; garni_> -6 -5 6; gasto -14 -12 13
gasto_lagaf -14 -12 13; gauch -7 -5 7; gauch_> -7 -5 7; genti -17 3 4; genti_> -16 -4 12; genti_mais -16 17 -16
gerar -13 -13 13; gerar_> -9 -9 9; gerar_duboi -6 -6 6; gerar_euh -5 -10 10; gere -3 -4 4; gere_tout -3 -4 4
giova -10 -10 10; giova_bianc -10 -10 10; girar -5 -6 9; girar_> -5 -6 9; gmail -7 -9 10; gmail_com -6 -7 7
gmail_point -6 -11 14; go 12 -12 -12; go_> 12 -12 -12; gonfl -12 -6 9; gonfl_votre -12 -6 9; good 8 -7 -6
good_> 8 -7 -6; goure -8 8 -8; goure_la -8 8 -8; grand -6 -6 7; grand_maxim -6 -6 7; grave 6 -27 2
grave_> 15 -21 -10; grave_on -19 -14 16; gruye -6 -6 6; gruye_point -6 -6 6; grzz -7 -6 7; grzz_dans -7 -6 7
grzz_grzz -7 -6 7; guade -6 -9 8; guade_> -6 -9 8; gwena -8 -8 8; gwena_le -8 -8 8; h -9 -9 9; h_> -9 -9 9
habil -5 -5 5; habil_a -5 -5 5; habit -10 -5 4; habit_> -16 -7 13; habit_la -6 7 -8; habit_oui 22 -8 -22
habit_rue -9 -9 9; hein -8 -22 9; hein_> -9 -20 9; hein_oui 8 -5 -11; hein_quoi -9 -9 9; helas 8 -4 -16
helas_> 10 -9 -10; helas_non -12 15 -16; henri -6 -7 7; henri_at -6 -7 7; herve -8 -8 8; herve_bonjo -8 -8 8
hesit -14 -16 15; hesit_> -14 -16 15; heure -9 -12 11; heure_> -10 -12 11; heure_a 7 -3 -7; hier -6 -18 9
hier_> 6 -8 -3; hier_apres -9 -9 9; hier_soir -8 -8 8; histo -8 8 -4; histo_> -8 8 -4; hmm -12 -12 12
hmm_> -12 -12 12; homme 4 -3 -12; homme_> 9 -9 -9; homme_vous -6 7 -5; honne -10 -12 11; honne_> -10 -12 11
honte -9 -13 12; honte_ce -12 -11 11; honte_je -3 -3 5; honte_votre -6 -8 7; hop -8 -8 8; hop_un -8 -8 8
hors -19 16 -12; hors_de -18 17 -13; hors_ligne -7 -7 7; hotel -5 -7 8; hotel_sans -5 -7 8; hotma -4 -7 11
hotma_point -4 -7 11; hugo -9 -9 9; hugo_> -9 -9 9; hui -11 0 5; hui_> -11 0 5; huit -13 -17 18; huit_> -8 -12 12
huit_chez -4 -7 8; huit_huita -5 -5 7; huit_poste -7 -6 7; huit_quara -2 -1 3; huit_quatr -2 -3 4
huit_soixa -5 -6 6; huit_zero -4 -4 6; huita -5 -5 5; huita_et -5 -5 5; huita_neuf -5 -5 7; hum 7 -6 -7
hum_hum 7 -6 -7; hum_oui 7 -6 -7; humai -8 -13 13; humai_> -8 -13 13; i -7 -7 8; i_> -6 -6 6; i_s -6 -6 6
ici -6 -6 6; ici_le -6 -6 6; iclou -5 -5 6; iclou_point -5 -5 6; idee -19 -22 23; idee_> -19 -22 23; il -10 -13 11
il_a -5 -5 7; il_accro -5 -6 6; il_dit 9 -5 -9; il_est -4 -22 18; il_fait -9 -13 11; il_falla -4 -4 5
il_faudr -10 -12 11; il_faut -15 -9 12; il_me 10 -9 -9; il_n -14 9 -7; il_pleut -10 -11 11; il_vous 5 -13 -1
il_y -24 17 -14; ils -8 -9 9; ils_nous -5 -7 6; ils_parte -6 -6 6; imagi 10 -9 -9; imagi_que 10 -9 -9
impec 14 -13 -14; impec_on 14 -13 -14; impos -22 5 -5; impos_> -14 14 -14; impos_d -3 -8 8; impos_de -5 -4 5
impri -8 -6 8; impri_> -8 -8 9; impri_et -5 -5 5; inadm -8 -7 7; inadm_ca -8 -7 7; incom -11 -7 10
incom_depas -11 -7 10; incon 12 -11 -12; incon_> 12 -11 -12; incor -19 19 -19; incor_> -19 19 -19; inexa -19 18 -17
inexa_> -19 18 -17; infer -7 -6 7; infer_> -7 -6 7; info -6 -6 6; info_aroba -6 -6 6; infor -7 -8 8
infor_du -7 -8 8; infos -5 -5 6; infos_ca -5 -5 6; inqui -11 -10 10; inqui_> -11 -10 10; insta -14 2 1
insta_je -7 -14 13; insta_non -11 11 -10; inter -13 6 -1; inter_> 3 2 -9; inter_ca -6 -8 7; inter_de -7 -8 8
inter_et -10 -9 9; inter_humai -7 -9 9; inter_m -7 -8 8; inter_pas -12 15 -16; inter_pour -7 -7 9; inter_se -6 -7 8
inuti -12 12 -12; inuti_> -12 12 -12; inver -16 14 -13; inver_> -16 14 -13; ipbx -6 -9 8; ipbx_ne -6 -9 8
ira -15 14 -13; ira_> -9 12 -24; ira_bien -9 -13 9; ira_comme -15 17 -21; is -6 -6 6; is_not -6 -6 6; it 7 -4 -6
it_s 7 -4 -6; j -5 -7 3; j_ai -5 -8 1; j_aime -7 8 -8; j_aimer 8 1 -14; j_appel -17 8 -3; j_atten -15 -11 13
j_aurai -7 -8 8; j_dupon -4 -8 10; j_en 2 -23 4; j_enten -7 -5 7; j_essay 7 -3 -7; j_etais 8 -7 -7; j_etein -5 -5 6
j_exige -7 -9 9; j_habit -9 -9 9; j_hesit -14 -16 15; j_imagi 10 -9 -9; j_p -3 -6 8; j_y -14 14 -9; jacqu -6 -5 6
jacqu_besna -6 -5 6; jade -4 -7 6; jade_zero -4 -7 6; jamai -19 23 -22; jamai_> -13 12 -10; jamai_de -13 12 -12
jamai_habit -6 7 -8; je -2 -10 6; je_cherc -10 -9 10; je_compo -7 -7 7; je_compr -8 -8 9; je_confi 5 -5 -5
je_crois 8 6 -28; je_decro -12 -11 13; je_deman -4 -6 8; je_dis 26 -28 -11; je_euh -10 -12 11; je_je -4 -4 6
je_l 10 0 -14; je_le -10 -10 10; je_m -14 1 3; je_me -23 2 5; je_n -5 -2 1; je_ne 3 -3 -7; je_parle -4 -6 8
je_passe -4 -4 5; je_pense 9 3 -19; je_pete -9 -7 8; je_peux -13 19 -19; je_porte -10 -8 10; je_pourr -10 -9 9
je_prefe -23 16 -15; je_prend -7 -8 8; je_redem -11 -16 14; je_refle -13 -12 13; je_refus -24 21 -16
je_regar -15 -14 15; je_regre -11 13 -13; je_repet -13 16 -17; je_resil -13 -13 13; je_reste -6 -6 7
je_sache -7 7 -7; je_sais -15 -23 22; je_saura -5 -5 5; je_souha -6 -9 9; je_suis 0 -25 13; je_suppo 11 -8 -11
je_vais -21 -9 11; je_verif -10 -12 11; je_verra -15 -11 13; je_veux 9 -8 -11; je_viens 12 -11 -12; je_vois -6 7 -8
je_voudr -13 -14 14; je_voula 10 -8 -12; je_vous 3 -5 -4; jean -11 -13 13; jean_dupon -10 -12 11; jean_luc -9 -9 10
jean_point -4 -6 7; jeudi 5 -5 -5; jeudi_> 5 -5 -5; jeune 4 -3 -12; jeune_homme 4 -3 -12; jeux -4 -5 6
jeux_ne -4 -5 6; joker -12 -12 12; joker_> -12 -12 12; joli -12 -13 12; joli_accen -12 -13 12; jose -9 -9 9
jose_manue -9 -9 9; joue 14 -15 -12; joue_pour 14 -15 -12; jour -4 -4 5; jour_mon -4 -4 5; jours -9 -9 9
jours_> -9 -9 9; julie -9 -14 13; julie_carpe -9 -14 12; julie_point -5 -10 12; jusqu -8 -9 9; jusqu_a -8 -9 9
juste 20 -17 -26; juste_> 10 -7 -19; juste_augus 12 -12 -13; juste_c -7 8 -7; juste_le 6 -5 -6; juste_oui 7 -7 -6
k -9 -9 10; k_a -6 -6 6; k_i -6 -6 6; karim -6 -6 6; karim_belka -6 -6 6; kevin -14 -15 15; kevin_lopez -11 -11 11
kevin_roux -8 -8 8; l -5 1 -3; l_> -16 13 -11; l_abonn -12 -8 13; l_accue -6 -8 8; l_agenc -2 -1 3; l_ai 11 2 -16
l_alarm -10 -6 10; l_an -14 -10 12; l_appar -7 -8 8; l_autre -9 7 -5; l_avez 6 -25 -4; l_ecole -7 -7 8
l_ensem -9 -10 10; l_enten -11 -7 10; l_heure 7 -3 -7; l_honne -10 -12 11; l_impri -5 -5 5; l_insta -11 11 -10
l_inver -16 14 -13; l_ipbx -6 -9 8; l_k -6 -6 6; l_oblig -5 -3 5; l_orage -5 -5 6; l_ordin -13 -15 16
l_oreil -7 -5 7; l_un -5 6 -4; la -23 -2 14; la_> -18 9 -7; la_bas -6 7 -8; la_boite -5 -5 5; la_bonne -10 16 -19
la_box -13 7 -5; la_c 0 10 -19; la_chamb -4 -7 8; la_con -6 -7 7; la_conne -6 -7 8; la_conse -7 -7 7
la_cuisi -10 -8 14; la_derni 6 -10 -4; la_direc -5 -5 5; la_factu -10 -14 13; la_faute -6 8 -8; la_fibre 10 -11 -8
la_fin -9 -15 14; la_guade -6 -9 8; la_il -6 -6 6; la_je -6 -8 7; la_la -6 -3 5; la_le -11 -9 11; la_ligne -6 -11 10
la_mairi -7 -5 7; la_maiso -11 -11 13; la_marqu -5 -6 6; la_meme 12 -9 -13; la_merde -8 -8 8; la_mise -4 -4 5
la_moind -11 -14 14; la_moiti -9 -9 9; la_non -6 8 -10; la_paix -6 -7 7; la_passe -2 -5 6; la_peine -10 12 -12
la_porte -3 -8 8; la_poste -3 -4 6; la_premi 2 5 -16; la_quest -15 -21 20; la_qui -7 8 -7; la_repon -14 16 -17
la_rue 0 2 -6; la_secre -3 -7 7; la_semai -4 -5 5; la_socie -6 -9 8; la_table -3 -4 7; la_tele -15 -17 18
la_telev -5 -4 5; la_tour -10 -10 10; la_vie -13 12 -12; la_voisi -2 -6 6; la_vous -3 -4 4; la_vraie 16 -10 -19
lacom -9 -9 9; lacom_> -9 -9 9; lacro -6 -6 6; lacro_du -6 -6 6; lagaf -14 -12 13; lagaf_> -14 -12 13; lagra -6 -9 8
lagra_je -6 -9 8; laiss -19 19 -15; laiss_> -13 12 -6; laiss_ca -6 6 -6; laiss_tombe -12 15 -15; lambe -10 -10 10
lambe_> -10 -10 10; lamen -16 -15 16; lamen_> -16 -15 16; lapos -7 -8 8; lapos_point -7 -8 8; laque -12 -12 12
laque_> -12 -12 12; laure -10 -10 10; laure_picho -10 -10 10; le -11 -4 6; le_> 8 -8 -8; le_bol -10 -8 9
le_bon -16 20 -21; le_bras -8 -8 8; le_burea -10 -10 10; le_c -8 -8 8; le_cable -5 -5 7; le_canal -4 -4 5
le_cas 11 0 -21; le_chat -10 -8 10; le_chien -14 -14 15; le_code 6 -5 -6; le_colon -8 -8 8; le_combi -11 -9 11
le_commu -12 -12 13; le_confi 14 -17 -14; le_contr -12 18 -26; le_dirai -9 10 -10; le_dis 9 -10 -7; le_docte -6 -6 6
le_dossi -19 -9 17; le_faire 12 -11 -12; le_faite -10 11 -4; le_fils -12 -8 13; le_fixe -12 -7 14
le_gall -12 -12 13; le_le -10 -10 11; le_lien -5 -6 6; le_mail -6 -6 6; le_meme -8 9 -6; le_metie -7 -7 7
le_mille 13 -15 -13; le_moine -6 -7 7; le_moins -7 11 -11; le_momen -6 7 -6; le_monde -10 -9 10; le_monsi -4 -5 5
le_mot -8 -9 9; le_nom 2 -12 0; le_numer -7 -18 16; le_pare -7 -10 10; le_pc -4 -3 6; le_placa -16 -10 15
le_poste -3 -7 7; le_preno -7 -8 7; le_rende -4 -14 6; le_resea -7 -8 8; le_resta -6 -3 7; le_route -5 -6 6
le_rue -6 8 -8; le_sais -10 -10 10; le_salon -18 -15 20; le_sien -7 -6 7; le_silen -10 -8 10; le_son -8 -8 8
le_techn -13 -11 14; le_telep -19 -4 11; le_temps -12 11 -11; le_toit -10 -8 10; le_vingt -7 7 -7; le_voyan 9 -9 -9
le_week -4 -2 6; le_wifi -11 -15 14; le_zero -8 -6 12; lebla -6 -8 8; lebla_point -6 -8 8; leduc -2 -3 5
leduc_point -2 -3 5; lefor -6 -5 6; lefor_mon -6 -5 6; legra -6 -6 6; legra_en -6 -6 6; legra_pierr -6 -6 6
lemai -12 -12 13; lemai_aroba -5 -7 6; lemai_cardi -8 -8 8; lemoi -6 -7 7; lemoi_> -6 -7 7; lemoi_euh -6 -7 7
lenoi -8 -8 8; lenoi_> -8 -8 8; lent -14 -13 14; lent_> -14 -13 14; lente -13 -6 10; lente_s -13 -6 10
leque -12 -12 12; leque_> -12 -12 12; les -16 -15 17; les_ampou -4 -5 6; les_appel -6 -9 8; les_bots -9 -9 9
les_chiff -5 -5 8; les_clien -5 -7 6; les_cours -3 -4 4; les_enfan -10 -10 11; les_factu -2 -3 5; les_ligne -5 -5 5
les_pages -5 -6 6; les_plomb -9 -7 8; les_trois -9 -9 9; lien -5 -6 6; lien_wan -5 -6 6; ligne -11 -14 14
ligne_> -8 -8 8; ligne_du -5 -6 6; ligne_est -7 -8 9; ligne_fixe -4 -4 5; lilas -9 -10 11; lilas_> -9 -10 11
loin -14 15 -15; loin_de -14 15 -15; lola -5 -6 6; lola_aroba -5 -6 6; longo -13 -13 13; longo_> -13 -13 13
longt -18 -5 7; longt_> -6 7 -9; longt_que -15 -11 12; lopez -9 -10 10; lopez_> -9 -10 10; luc -14 -16 17
luc_berna -9 -13 13; luc_morea -9 -9 10; lucie -6 -10 9; lucie_marti -6 -10 9; lui 4 -15 0; lui_c -6 -5 6
lui_meme 10 -12 -8; lundi -9 -9 9; lundi_derni -9 -9 9; lunet -5 -5 5; lunet_> -5 -5 5; lydie -6 -5 6
lydie_berti -6 -5 6; lyon -9 -10 10; lyon_> -9 -8 9; lyon_point -5 -6 6; m -12 3 -1; m_a -7 -9 9; m_adres -6 -9 9
m_appel -14 -2 6; m_arran 11 -3 -26; m_avez -16 5 2; m_en -14 11 -11; m_enten -19 -11 18; m_envoy -5 -6 6
m_etonn -20 -13 16; m_fi -10 9 -9; m_inqui -11 -10 10; m_inter -13 13 -12; m_point -5 -5 6; m_servi -6 -6 6
ma -17 -7 12; ma_box -6 -10 9; ma_conna -7 13 -14; ma_conne -7 -8 8; ma_conso -4 -5 6; ma_famil -8 -8 9
ma_femme -13 -11 15; ma_fille -11 -10 13; ma_ligne -4 -4 5; ma_maman -11 3 -2; ma_messa -5 -6 6; ma_part 9 -11 -6
ma_rue -9 8 -8; ma_secre -9 -13 11; ma_table -5 -6 6; ma_tete -8 -14 12; ma_voisi -6 -7 6; machi -10 -10 10
machi_> -7 -8 7; machi_dont -8 -8 9; machi_envir -7 -7 7; madam 6 -15 5; madam_> 9 -14 -1; madam_dupon -12 -10 11
madam_veuve -6 -5 6; magas -3 -8 8; magas_> -3 -8 8; mail -6 -6 6; mail_c -6 -6 6; mails -6 -6 6; mails_ils -6 -6 6
maint -18 5 -1; maint_> -18 5 -1; mairi -7 -5 7; mairi_> -7 -5 7; mais -6 12 -16; mais_bien 4 4 -19; mais_c -19 2 13
mais_carre 8 -9 -7; mais_en -9 9 -6; mais_faite 14 -15 -13; mais_j -7 -8 9; mais_je -14 11 -11; mais_juste -7 8 -7
mais_la -9 10 -10; mais_moi -7 -8 7; mais_non -30 30 -16; mais_oui 19 -18 -12; mais_pas -16 18 -12
mais_quand -5 -8 7; mais_si 10 -11 -9; mais_vous -13 14 -13; mais_y 6 -6 -1; maiso -11 -11 13; maiso_> -11 -11 13
mal -28 12 -3; mal_> -15 -12 14; mal_compr -19 20 -21; mal_de -7 -5 7; malhe 5 2 -17; malhe_> 10 -8 -11
malhe_non -9 11 -15; malhe_oui 13 -13 -8; mamad -10 -10 10; mamad_diop -10 -10 10; maman -11 3 -2; maman_> -8 -17 15
maman_elle -8 10 -10; mange -10 -9 10; mange_> -10 -9 10; manue -9 -9 9; manue_garci -9 -9 9; marc -8 -8 8
marc_lenoi -8 -8 8; marc_point -8 -10 11; march 15 -38 3; march_> 10 -14 -10; march_concl 10 -9 -11
march_de -7 -5 7; march_on 10 -8 -10; march_pas -20 -22 22; march_plus -14 -11 12; march_pour 17 -16 -16
march_toujo 7 -7 -5; mardi -7 -8 8; mardi_> -7 -8 8; mari -10 -9 12; mari_> -12 -10 17; mari_alain -5 -6 9
mari_est -6 -6 6; mari_le -7 -6 7; mari_qui -11 -9 11; marie -11 -11 11; marie_chris -9 -9 9; marie_le -8 -8 8
marie_tiret -5 -7 7; marin -9 -9 9; marin_sans -9 -9 9; marqu -5 -6 6; marqu_sorti -5 -6 6; marre -12 -11 12
marre_> -7 -7 7; marre_ca -9 -8 9; marre_de -6 -5 6; mars -7 7 -6; mars_> -7 7 -6; marse -14 -14 15
marse_> -14 -14 15; marti -20 0 5; marti_> -16 13 -11; marti_aroba -5 -10 12; marti_de -9 -7 9; marti_j -6 -10 9
marti_nom -7 -10 9; marti_pierr -10 -11 11; masso -7 -8 9; masso_aroba -7 -8 9; matin -7 -10 9; matin_> -10 -9 10
matin_le -5 -7 9; matin_oui 14 -10 -13; mauva -11 9 -6; mauva_adres -11 10 -10; mauva_on -7 -8 9; maxim -6 -6 7
maxim_> -6 -6 7; me 9 -24 2; me_convi 11 -9 -12; me_deran 15 -15 -16; me_faut -6 -5 7; me_gonfl -12 -6 9
me_parai 6 -2 -5; me_parle -13 -10 13; me_passe -13 -16 14; me_pose 8 -6 -11; me_posez -3 -4 4; me_rappe -11 -12 12
me_saoul -13 -13 13; me_sembl 11 -8 -11; me_servi -3 -3 5; me_souvi -16 3 0; me_suis -13 -1 7; me_va 15 -10 -17
medic -6 -6 6; medic_> -6 -6 6; meme 12 -5 -27; meme_> 27 -18 -27; meme_dossi 21 -18 -20; meme_messa -9 -13 11
meme_oui 12 -10 -6; meme_panne 12 -9 -13; meme_probl -10 10 -9; meme_souci 13 -16 -9; menui -5 -7 7
menui_tiret -5 -7 7; merci -3 7 -14; merci_> 1 9 -27; merci_beauc -13 -13 13; merci_ca -10 10 -14; merci_ce 7 -6 -4
merci_mais -4 15 -14; merci_merci -13 -13 13; merci_on -6 6 -6; merci_sans -12 13 -6; merde -14 -12 13
merde_> -13 -9 11; merde_votre -8 -8 8; mes -16 -15 17; mes_appel -7 -10 9; mes_camer -7 -7 7; mes_lunet -5 -5 5
mes_mails -6 -6 6; mes_papie -11 -10 11; messa -13 -16 16; messa_> -9 -13 11; messa_ne -5 -6 6; metie -7 -7 7
metie_> -7 -7 7; mette -9 -18 18; mette_compt -2 -3 5; mette_le -9 -14 14; mette_moi -6 -6 6; mettr -7 -7 8
mettr_au -7 -7 8; mhm 12 -12 -12; mhm_> 12 -12 -12; miche -12 -11 13; miche_le -8 -7 8; miche_point -6 -8 8
midi -9 -9 9; midi_> -9 -9 9; mieux -10 10 -10; mieux_pas -10 10 -10; mille -1 -17 2; mille_> 8 -15 -8
mille_cinq -5 -5 6; mille_huit -4 -7 8; mille_lyon -9 -8 9; minut -8 -8 9; minut_> -10 -11 12; minut_je -5 -5 5
mise -4 -4 5; mise_a -4 -4 5; mmh 9 -7 -8; mmh_oui 9 -7 -8; mobil -10 -9 10; mobil_> -10 -9 9; mobil_ne -6 -6 7
modif -13 -20 16; modif_mon -13 -20 16; moham -9 -9 9; moham_ben -9 -9 9; moi -9 -9 8; moi_> -5 0 -2
moi_adres -9 9 -9; moi_au -7 -7 7; moi_c -8 -12 10; moi_ca -7 -8 7; moi_donc -8 -8 9; moi_j -7 -6 7; moi_je -6 -6 6
moi_la -6 -7 7; moi_lydie -6 -5 6; moi_meme 13 -15 -11; moi_mon -7 -7 9; moi_non -17 32 -32; moi_ou -6 -8 7
moi_pas -7 -11 10; moi_quelq -6 -6 7; moi_qui 8 -6 -10; moi_ton -9 -10 9; moi_un -9 -10 11; moi_y -8 -6 7
moind -11 -14 14; moind_idee -11 -14 14; moine -6 -7 7; moine_attac -6 -7 7; moins -16 -4 9; moins_de -10 -10 10
moins_du -7 11 -11; moins_huit -9 -13 11; mois -13 -9 12; mois_de -13 -9 12; moiti -9 -9 9; moiti_> -9 -9 9
momen -6 7 -6; momen_> -6 7 -6; mon -9 -28 22; mon_adres 9 -13 -7; mon_bon 14 -10 -17; mon_chum 9 -9 -8
mon_compt -7 -7 8; mon_contr -13 -20 16; mon_cousi -6 -3 7; mon_decod -4 -3 5; mon_dieu 7 -2 -7; mon_fille -7 -7 9
mon_fils -6 -5 6; mon_fixe -5 -5 5; mon_inter 11 -10 -11; mon_mari -10 -9 11; mon_nom -17 -18 13; mon_numer -6 -5 6
mon_ordi -7 -6 7; mon_ordin -13 -8 12; mon_papa 9 -5 -9; mon_patro -6 -6 6; mon_pauvr -5 -4 5; mon_pc -2 -2 4
mon_petit 10 -12 -9; mon_porta -8 -11 10; mon_pote -4 -4 5; mon_preno -6 8 -9; mon_repet -3 -5 6; mon_smart -4 -4 5
mon_telep -15 -17 21; mon_voisi -7 -8 7; monde -12 -3 5; monde_> -7 11 -11; monde_est -10 -9 10; monsi -14 -1 5
monsi_> 6 5 -20; monsi_d -10 -8 9; monsi_de -4 -5 5; monsi_fourn -14 -13 13; monsi_gasto -14 -12 13
monsi_je -6 -5 6; monsi_lambe -10 -10 10; monsi_marti -14 17 -17; monsi_nguye -10 -10 10; monte -5 -6 6
monte_plus -5 -6 6; morea -9 -9 10; morea_a -9 -9 10; morel -3 -6 8; morel_soixa -3 -6 8; mort -6 -6 6
mort_> -6 -6 6; morte -4 -4 5; morte_je -4 -4 5; mot -11 -12 12; mot_de -8 -9 9; mot_legra -6 -6 6; mots -8 -8 8
mots_> -8 -8 8; moun -2 -5 6; moun_pour -2 -5 6; mouta -8 -8 8; mouta_> -8 -8 8; muet -6 -8 7; muet_> -6 -8 7
musiq -6 -7 7; musiq_> -6 -7 7; my -6 -6 6; my_frenc -6 -6 6; n -15 10 -7; n_a -3 1 0; n_ai -18 8 -5
n_arriv -4 -11 11; n_avons -5 -6 6; n_en -18 -2 4; n_est -19 23 -19; n_y 0 -7 -7; naiss -6 -5 6; naiss_c -6 -5 6
ne -7 -4 7; ne_capte -6 -6 7; ne_charg -5 -6 6; ne_crois -13 12 -11; ne_dis 20 -21 -16; ne_l -15 15 -9
ne_le -10 11 -4; ne_m -15 16 -16; ne_march -26 -23 24; ne_me -3 -16 10; ne_monte -5 -6 6; ne_peux -13 -15 14
ne_prefe -21 22 -21; ne_prend -6 -9 8; ne_repet -3 -5 6; ne_repon -10 -11 11; ne_sais -12 -24 23
ne_saura -11 -13 14; ne_se -4 -5 6; ne_sonne -5 -5 5; ne_souha -13 13 -13; ne_suis -12 15 -14; ne_veux -22 14 -13
nee -10 -12 12; nee_dumon -8 -8 8; nee_marti -8 -10 10; negat -17 18 -17; negat_> -13 13 -13; negat_non -5 7 -9
nein -13 12 -7; nein_non -13 12 -7; nenni -16 17 -17; nenni_> -14 14 -14; nenni_m -10 9 -9; net -7 -8 8
net_> -7 -8 8; neuf -16 -15 17; neuf_> -4 -4 5; neuf_mille -9 -8 9; neuf_ordin -7 -7 7; neuf_point -5 -7 6
neuf_quatr -3 -4 5; neuf_septa -5 -5 7; neuf_zero -2 -5 7; neuve -8 -10 10; neuve_> -8 -10 10; nez -5 -7 8
nez_> -5 -7 8; nguye -10 -10 10; nguye_> -10 -10 10; ni -18 -13 14; ni_l -5 6 -4; ni_non -18 -18 19
ni_oui -18 -18 19; niet -12 12 -12; niet_> -12 12 -12; nivea -10 -10 11; nivea_deux -10 -10 11; no -9 9 -9
no_c -9 9 -9; no_no -9 9 -9; noire -7 -7 7; noire_avec -7 -7 7; nom -12 -10 11; nom_> -13 3 -3; nom_berna -7 -10 9
nom_c -11 11 -11; nom_d -11 -10 11; nom_de -10 -8 10; nom_est -8 -5 8; nom_la 5 0 -7; nom_ou -7 -8 7; non -26 30 -23
non_> -36 20 -2; non_allez 7 -7 -5; non_alors -20 22 -18; non_atten -11 12 -11; non_aucun 16 -16 -9; non_c 3 5 -34
non_ca -24 24 -16; non_ce -11 14 -11; non_desol -16 16 -16; non_du -14 20 -13; non_en -15 15 -8
non_enfin 14 -13 -15; non_euh -11 14 -11; non_j -13 14 -9; non_je -13 15 -15; non_juste -15 14 -9; non_l -12 12 -5
non_la -6 7 -9; non_laiss -13 12 -6; non_mais 11 -9 -13; non_merci -26 18 -7; non_non 14 -11 -18
non_pardo -10 12 -24; non_pas -2 3 -9; non_peut -6 7 -5; non_plus -14 17 -17; non_point -17 15 -14
non_pourq -12 12 -10; non_rien -10 19 -18; non_si 9 -9 -2; non_surto -7 10 -11; non_toujo -19 19 -2
non_vous 8 -6 -19; non_voyon -17 18 -15; non_y 13 -13 -5; nonan -5 -5 5; nonan_deux -5 -5 5; nonan_et -3 -3 5
nonan_huit -5 -5 7; nonan_nonan -3 -3 5; nope -14 14 -14; nope_> -14 14 -14; norma -12 -11 12; norma_> -12 -11 12
nos -8 -6 7; nos_termi -8 -6 7; not -6 -6 6; not_worki -6 -6 6; note 13 -13 -11; note_> 7 -7 -4
note_merci 13 -13 -5; note_oui 10 -8 -11; notre 4 -10 2; notre_polit -7 -8 8; notre_raiso 6 -6 -5; nous 6 -13 0
nous_appel -5 -7 6; nous_avons -7 7 -6; nous_disen -5 -7 6; nous_n -5 -6 6; nous_on -6 -5 7; nous_somme 9 -12 -7
nouve 7 -5 -16; nouve_> 14 -14 -14; nouve_souci -12 11 -8; novem -13 -9 12; novem_> -13 -9 12; nul -8 -8 8
nul_> -8 -8 8; nulle -12 12 -12; nulle_> -12 12 -12; nuls -12 -16 15; nuls_> -9 -11 11; nuls_j -6 -5 6
numer -15 1 9; numer_> -11 6 1; numer_ca -7 -7 7; numer_de -8 -7 8; numer_du -9 -14 14; numer_monsi -6 7 -9
numer_prive -12 -9 11; o -7 -7 8; o_i -6 -6 6; o_u -6 -6 6; oblig -5 -3 5; oblig_de -5 -3 5; occup -10 -11 11
occup_> -11 -9 11; occup_de -8 -7 8; occup_tout -5 -7 6; offre -8 -7 8; offre_> -12 -9 12; offre_plus -5 -6 6
oh -5 2 -1; oh_je -7 -8 9; oh_la -5 0 3; oh_non -6 9 -6; oh_que 11 1 -19; oh_vous -6 6 -6; ok 18 -15 -17
ok_> 12 -12 -13; ok_allez 7 -8 -7; ok_ca 10 -7 -10; ok_d 8 -9 -6; ok_mais -15 14 -6; ok_ok 6 -5 -6; ok_pas 6 -5 -5
ok_pour 11 -8 -9; olga -6 -6 6; olga_point -6 -6 6; on 9 -12 -3; on_a -12 -10 13; on_capte -10 -10 11
on_essai 12 -13 -11; on_est -1 -16 7; on_fait 13 -9 -18; on_m -7 -6 6; on_oubli -19 15 -12; on_peut 24 -17 -25
on_se -7 -8 9; on_tente 11 -8 -9; on_va -16 -6 8; on_verra -15 -11 14; onze -12 -12 12; onze_> -12 -12 12
opera -12 -11 13; opera_> -14 -7 14; opera_mais -7 -8 7; opera_s -14 -7 14; orage -5 -5 6; orage_> -5 -5 6
orang -7 -11 11; orang_m -5 -7 8; orang_point -6 -10 10; ordi -7 -6 7; ordi_et -7 -6 7; ordin -17 -14 17
ordin_> -11 -12 12; ordin_dans -7 -7 7; ordin_de -5 -4 5; ordin_dit -13 -8 12; ordin_la -3 -4 7; ordin_porta -5 -4 5
ordin_une -3 -2 4; oreil -7 -5 7; oreil_gauch -7 -5 7; ou -13 -13 13; ou_5 -9 -9 9; ou_le -7 -8 7; ou_peut -6 -6 7
ou_quoi -6 -8 7; oubli -20 17 -15; oubli_> -19 18 -17; oubli_le -8 -9 9; oui 32 -28 -22; oui_> 37 -27 -26
oui_ah -9 11 -12; oui_allez 7 -6 -7; oui_alors -9 12 -26; oui_bien 7 -7 -2; oui_c 42 -34 -32; oui_ca 15 -13 -19
oui_conti 10 -9 -11; oui_da 10 -9 -11; oui_deja 10 -12 -9; oui_deux 11 -6 -6; oui_effec 10 -9 -13
oui_enfin -16 18 -13; oui_et -30 -27 29; oui_euh -5 8 -10; oui_evide 9 -11 -7; oui_exact 9 -8 -8; oui_grave 9 -6 -16
oui_hein 25 -8 -29; oui_helas 10 -9 -10; oui_il 11 -10 -11; oui_it 7 -4 -6; oui_j 16 -5 -20; oui_je 36 -24 -33
oui_jeune 9 -9 -9; oui_juste 11 -10 -7; oui_le 14 -13 -12; oui_madam 20 -14 -21; oui_mais -14 16 -22
oui_malhe 10 -8 -11; oui_merci 21 -21 -12; oui_mon 13 -10 -18; oui_ni -18 -18 19; oui_non -23 24 -19
oui_on 9 -8 -10; oui_oui 21 -10 -21; oui_pardi 15 -9 -15; oui_pardo 9 -7 -10; oui_pas 6 -4 -2; oui_peuch 9 -8 -9
oui_peut -12 -14 14; oui_plusi 6 -6 -4; oui_pour 11 -10 -11; oui_pourq 7 -7 -7; oui_puisq 9 -10 -7; oui_s 15 -21 -14
oui_sans 12 -16 -7; oui_septa 9 -7 -6; oui_toujo 10 -10 -10; oui_tout 16 -16 -11; oui_tu 9 -9 -8; oui_vas 10 -7 -4
oui_vite 16 -10 -17; oui_voila 13 -10 -11; oui_vous 15 -11 -16; oui_y 4 -3 -1; oups -9 -16 12; oups_je -9 -16 12
outlo -12 -13 13; outlo_com -8 -8 8; outlo_point -5 -6 6; p -3 -6 8; p_point -3 -6 8; pages -5 -6 6; pages_> -5 -6 6
paiem -8 -6 7; paiem_sont -8 -6 7; paill -14 -13 14; paill_> -14 -13 14; paire -9 -8 9; paire_de -9 -8 9
paix -6 -7 7; paix_avec -6 -7 7; panne -9 -20 11; panne_> -5 -18 6; panne_d -8 -7 8; papa 6 -21 8; papa_il 6 -21 8
papie -11 -10 11; papie_> -11 -10 11; par -7 -9 8; par_contr -6 -8 7; par_la -11 -10 13; parai 6 -2 -5
parai_bien 6 -2 -5; parc -9 -10 10; parc_> -9 -10 10; parce -4 -7 8; parce_que -4 -7 8; pardi 13 -12 -13
pardi_> 13 -12 -13; pardo -11 -9 10; pardo_> -20 -1 14; pardo_j 9 -7 -10; pardo_je -9 11 -12; pardo_oui 20 -20 -9
pardo_vous -13 -13 14; pare -7 -10 10; pare_feu -7 -10 10; parei 8 -7 -11; parei_oui 8 -7 -11; parfa 19 -17 -20
parfa_> 17 -18 -16; parfa_comme 6 -6 -1; parfa_on 7 -6 -9; paris -10 -10 10; paris_> -10 -10 10; parle -19 -11 17
parle_> -12 -10 12; parle_a -9 -15 17; parle_de -7 -7 7; parle_lente -13 -6 10; part 9 -11 -6; part_c 9 -11 -6
parte -6 -6 6; parte_plus -6 -6 6; parti -17 -19 19; parti_> -15 -14 15; parti_faire -3 -4 4; parti_mange -10 -9 10
pas -17 24 -19; pas_> -19 17 -11; pas_a -10 19 -20; pas_aujou -10 15 -16; pas_besoi -11 21 -21; pas_bien -34 11 19
pas_ca -25 28 -24; pas_ce -24 22 -13; pas_celui -12 13 -12; pas_certa -31 -21 23; pas_cette -6 6 -6
pas_chez -12 13 -13; pas_combi -10 -7 8; pas_comme -15 14 -13; pas_compr -22 -30 30; pas_corre -20 20 -3
pas_d 3 -2 -15; pas_de 37 -39 -15; pas_donc -6 6 -6; pas_du -14 7 -4; pas_encor -7 7 -6; pas_enten -31 -26 28
pas_essay -13 13 -13; pas_eu 8 4 -14; pas_exact -19 19 -12; pas_fait -30 23 -11; pas_faux 29 -29 -24
pas_grave -26 -19 23; pas_habil -5 -5 5; pas_inter -8 8 -8; pas_juste -13 12 -7; pas_la -10 0 1; pas_le -19 25 -19
pas_ma -9 8 -8; pas_maint -8 13 -15; pas_me -3 -3 5; pas_merci -8 9 -9; pas_moi -12 13 -13; pas_mon -6 9 -10
pas_monsi -14 17 -17; pas_ne -10 11 -4; pas_non 27 -25 -30; pas_oui 5 -5 -5; pas_pas -9 -7 8; pas_pense -12 12 -6
pas_pour -31 30 -22; pas_pu -11 15 -15; pas_que -12 15 -16; pas_quest -9 14 -15; pas_redem -12 16 -13
pas_regle 17 -22 -6; pas_repon -13 -15 14; pas_reuss -11 15 -15; pas_reven 11 -10 -11; pas_sa -11 11 -11
pas_soixa -6 6 -6; pas_speci -7 8 -8; pas_sur -22 -15 20; pas_touch -6 20 -21; pas_tout -20 21 -12; pas_trop -8 -9 9
pas_vous -13 -14 15; pas_vraim -14 16 -19; passe -20 -4 13; passe_> -12 -13 13; passe_a -5 -6 6
passe_hier -10 -10 12; passe_merci -14 11 -11; passe_moi -9 -10 9; passe_mon -7 -5 9; passe_perso -9 -13 9
passe_un -5 -5 7; paste -10 -9 10; paste_> -10 -9 10; patie -11 -11 11; patie_> -11 -11 11; patro -6 -6 6
patro_qui -6 -6 6; paul -15 -16 16; paul_> -12 -12 12; paul_aroba -7 -14 14; paul_chez -7 -8 7; paul_point -7 -8 9
paul_tiret -6 -7 7; paul_verdi -7 -7 8; pauvr -5 -4 5; pauvr_mari -5 -4 5; payez -8 -14 12; payez_ma -8 -14 12
pc -7 -8 8; pc_> -4 -3 6; pc_celui -2 -2 4; pc_fixe -7 -7 7; pc_l -5 -5 5; pc_porta -7 -7 7; pedro -5 -6 6
pedro_lopez -5 -6 6; peine -10 12 -12; peine_> -10 12 -12; penda -7 -10 9; penda_mes -7 -10 9; pense 5 8 -19
pense_> 11 -3 -15; pense_bien 9 -7 -3; pense_pas -24 23 -16; pense_que 9 -9 -7; perdu -9 -12 12; perdu_> -8 -9 9
perdu_la -6 -7 8; perma -4 -6 6; perma_au -4 -6 6; perso -18 -3 9; perso_> -11 6 -5; perso_a -7 -7 7
perso_agee -9 -9 11; perso_au -2 -5 6; perso_ca -9 -13 9; perso_de -8 -8 9; perso_n -2 10 -10; perso_ne -10 -11 11
pete -9 -7 8; pete_les -9 -7 8; petit 4 -12 -1; petit_> 10 -12 -9; petit_campi -5 -6 5; petro -6 -6 6
petro_aroba -6 -6 6; peu -22 7 -3; peu_perdu -8 -9 9; peu_pour -15 14 -12; peu_pres -5 -6 5; peuch 9 -8 -9
peuch_> 9 -8 -9; peut 1 -16 6; peut_aider 7 -2 -7; peut_dire 13 -11 -14; peut_essay 8 -8 -8; peut_etre -26 -12 17
peut_faire 13 -13 -13; peux -12 6 -5; peux_avoir -15 -13 16; peux_parle -9 -10 11; peux_pas -17 8 -6; peux_y 9 -9 -8
picho -10 -10 10; picho_> -10 -10 10; pierr -17 -19 19; pierr_> -13 -15 14; pierr_point -4 -4 5; placa -16 -10 15
placa_> -16 -10 15; plain -14 -11 15; plain_> -14 -11 15; plais 13 -13 -13; plais_> 13 -13 -13; plait 5 -13 -1
plait_> 4 -10 -2; plait_aidez -7 -7 9; plait_comme -6 -6 6; plait_merci 16 -15 -16; plait_un -14 -7 14
plein 13 -15 -13; plein_dans 13 -15 -13; pleut -10 -11 11; pleut_depui -10 -11 11; plomb -9 -7 8; plomb_> -9 -7 8
plus -36 10 4; plus_> -23 -14 21; plus_d -14 10 -1; plus_de -10 -21 21; plus_depui -6 -6 6; plus_deux -5 -6 6
plus_du -6 15 -18; plus_le -23 15 -11; plus_les -6 -7 7; plus_maint -8 14 -14; plus_parle -3 -6 6
plus_quand -5 -5 5; plus_rapid -5 -6 6; plus_rien -6 -11 11; plus_trent -2 -5 6; plus_trop -6 -6 6; plus_un -4 -8 9
plus_vite -6 -8 7; plusi 6 -6 -4; plusi_fois 6 -6 -4; pluto -10 9 -4; pluto_douze -5 -6 6; pluto_mon -9 -10 10
pluto_non -16 16 -15; pluto_oui 10 -10 -9; point -18 -2 11; point_b -5 -7 8; point_benoi -5 -8 8
point_blanc -5 -6 9; point_brun -5 -6 6; point_ch -6 -6 6; point_com -17 2 4; point_d -8 -10 11; point_deux -5 -5 6
point_duboi -6 -8 8; point_dumas -4 -6 7; point_dupon -4 -6 7; point_fr -13 0 4; point_lemai -5 -7 6
point_lyon -5 -6 6; point_m -5 -5 6; point_marti -5 -10 12; point_masso -7 -8 9; point_morel -3 -6 8
point_net -7 -8 8; point_petro -6 -6 6; point_r -6 -6 6; polit -7 -8 8; polit_inter -7 -8 8; porta -11 -13 13
porta_> -7 -7 7; porta_capte -8 -10 9; porta_chacu -6 -5 7; porta_de -4 -4 5; porta_depui -6 -5 6; porta_il -5 -6 6
porta_impos -5 -4 5; porta_plus -5 -6 6; porte -18 -15 19; porte_> -3 -8 8; porte_plain -14 -11 15; pose 8 -6 -11
pose_pas 8 -6 -11; posez -3 -4 4; posez_une -3 -4 4; posit 12 -12 -12; posit_> 12 -12 -12; possi -11 -13 12
possi_> -13 -12 12; possi_oui 14 -11 -14; posta 6 -5 -6; posta_donc 6 -5 -6; poste -16 -14 16; poste_> -13 -12 13
poste_a -6 -8 8; poste_c -7 -7 8; poste_de -3 -7 7; poste_point -3 -4 6; poste_sur -7 -6 7; pote -4 -4 5
pote_m -4 -4 5; pour 7 4 -22; pour_autre -10 11 -10; pour_ca 5 4 -24; pour_de -2 -5 6; pour_jeudi 5 -5 -5
pour_l -15 6 -4; pour_la 11 -10 -11; pour_le 5 -2 -11; pour_les -2 -3 5; pour_ma -6 -10 9; pour_me -8 -6 8
pour_moi 7 2 -24; pour_monsi -14 -12 13; pour_sur 13 -11 -13; pour_un -17 17 -15; pour_votre -11 -11 11
pourq 21 -22 -15; pourq_> -12 12 -10; pourq_pas 23 -25 -14; pourr -10 -9 10; pourr_je -4 -6 8; pourr_pas -10 -9 9
pouve -3 -15 10; pouve_> 13 -9 -15; pouve_m -5 -6 6; pouve_mettr -7 -7 8; pouve_repet -19 -12 15
pouve_valid 6 -5 -6; prefe -26 19 -17; prefe_atten -13 15 -14; prefe_evite -13 11 -11; prefe_parle -4 -10 8
prefe_pas -16 19 -18; premi -3 -7 2; premi_etage -9 -12 11; premi_fois 2 5 -16; prend -9 -10 10; prend_la -5 -5 5
prend_plus -6 -9 8; prend_un -7 -8 8; preno -13 0 5; preno_> -11 4 0; preno_marti -7 -10 9; pres -5 -6 5
pres_> -5 -6 5; presq -6 6 -6; presq_mais -6 6 -6; press 6 -5 -6; press_> 6 -5 -6; pret 9 -6 -9; pret_> 9 -6 -9
prie -7 -14 13; prie_j -7 -14 13; princ -5 -6 6; princ_ne -5 -6 6; prive -12 -9 11; prive_> -12 -9 11
probl 16 -10 -27; probl_> 15 -9 -28; probl_allez 7 -7 -7; probl_est -12 12 -5; probl_oui 7 -7 -3; propo 13 -8 -14
propo_de 13 -8 -14; pu -11 15 -15; pu_> -11 15 -15; puisq 1 5 -11; puisq_je 1 5 -11; puits -9 -6 9; puits_> -9 -6 9
punai -8 -9 9; punai_j -8 -9 9; putai -11 -9 10; putai_de -11 -9 10; qu -24 -12 19; qu_est -19 -11 16
qu_il -17 -9 16; quand -8 -10 9; quand_ils -5 -7 6; quand_je -10 -11 12; quand_on -5 -5 5; quara -14 -12 15
quara_cinq -5 -5 5; quara_cinqu -5 -5 6; quara_deux -11 -10 11; quara_et -2 -1 3; quara_quatr -4 -5 7; quato -3 -5 8
quato_quatr -3 -5 8; quatr -13 -11 14; quatr_> -5 -5 5; quatr_aroba -1 -3 4; quatr_ca -4 -2 6; quatr_caiss -5 -4 5
quatr_cinqu -5 -5 10; quatr_doubl -4 -5 7; quatr_douze -4 -4 6; quatr_nonan -5 -5 5; quatr_ordin -7 -7 7
quatr_pas -7 7 -7; quatr_poste -9 -10 10; quatr_quatr -11 -12 13; quatr_septa -3 -3 5; quatr_trent -2 -5 6
quatr_vingt -6 -7 10; quatr_zero -8 -2 9; que -8 5 -4; que_> -14 -13 14; que_c -10 -9 11; que_ca -12 -16 14
que_dehor -6 -6 7; que_j 7 -11 -8; que_je 4 -1 -8; que_la 2 -18 5; que_ma -2 -6 6; que_nenni -14 14 -15
que_non -28 30 -22; que_oui 24 -17 -21; que_votre -8 -6 8; que_vous -25 -7 16; quel -13 -11 12
quel_ticke -13 -11 12; quell -11 -14 14; quell_box -11 -11 11; quell_quest -8 -12 11; quelq -12 -12 13
quelq_un -12 -12 13; quest -23 0 8; quest_> -20 3 3; quest_a -6 -7 7; quest_deja -8 -7 8; qui -12 -19 17
qui_a -11 -9 11; qui_aboie -11 -8 11; qui_ai 3 -10 0; qui_compr -6 -6 7; qui_decon -7 -12 12; qui_est -14 4 4
qui_etes -7 -8 7; qui_gere -3 -4 4; qui_m -6 -7 6; qui_s -7 -7 7; qui_sait -6 -6 6; quinz -16 -17 17
quinz_> -8 -9 9; quinz_de -5 -6 5; quinz_poste -9 -10 10; quinz_rue -9 -10 10; quoi -24 -20 24; quoi_> -21 -13 19
quoi_deja -12 -12 13; quoi_la -10 -11 11; quoi_un -14 -16 16; quoi_vous -9 -8 9; r -9 -9 9; r_o -6 -6 6; r_u -6 -6 6
raccr -5 -7 8; raccr_au -5 -7 8; rade -3 -7 8; rade_> -2 -6 6; rade_et -4 -7 8; raiso 17 -16 -16; raiso_> 16 -15 -13
raiso_socia 6 -6 -5; rallu 10 -12 -10; rallu_> 10 -12 -10; rapid -5 -6 6; rapid_> -5 -6 6; rappe 6 -12 3
rappe_> 8 -8 -7; rappe_plus -11 -12 12; ras -10 -8 9; ras_le -10 -8 9; ravi 13 -15 -13; ravi_> 13 -15 -13
rebra 9 -14 -9; rebra_> 9 -14 -9; recom -15 -13 14; recom_> -15 -13 14; recu 1 -9 5; recu_d 12 -19 -6
recu_un -6 -6 6; redem -2 2 -8; redem_> -2 2 -8; redir 7 -7 -4; redir_vous 7 -7 -4; refle -4 -14 7; refle_> -4 -14 7
refus 0 7 -22; refus_> -2 8 -22; refus_de 9 -11 -6; regar -15 -14 15; regar_> -15 -14 15; regle -11 13 -22
regle_> 13 -14 -6; regle_ca -17 19 -23; regle_cette -8 8 -4; regle_depui -6 7 -9; regre -11 13 -13
regre_> -11 13 -13; relou -9 -9 9; relou_les -9 -9 9; remar -10 -10 10; remar_vite -10 -10 10; remer -11 -11 11
remer_pour -11 -11 11; rende -5 -14 9; rende_moi -6 -6 7; rende_vous -4 -14 6; repet -19 -11 15; repet_> -11 -10 10
repet_la -7 -13 12; repet_non -13 16 -17; repet_plus -3 -5 6; repet_s -27 -16 26; repet_wifi -3 -5 6
repon -23 -9 14; repon_> -10 -11 11; repon_a -13 -15 14; repon_est -14 16 -17; repon_il -5 -5 5; repon_je -4 -6 8
resea -11 -13 13; resea_infor -7 -8 8; resea_sur -6 -5 6; resil -13 -13 13; resil_tout -13 -13 13; resol -16 15 -14
resol_> -16 15 -14; respo -9 -13 13; respo_> -9 -13 13; resta -6 -3 7; resta_de -6 -3 7; reste -6 -6 7
reste_a -6 -6 7; retra -13 -10 12; retra_> -13 -10 12; reuss -11 15 -15; reuss_> -11 15 -15; reven 11 -10 -11
reven_mon 11 -10 -11; rien -28 20 -13; rien_> -19 11 -7; rien_a -5 12 -13; rien_compr -15 -31 27
rien_debra -12 14 -12; rien_du -9 15 -16; rien_enten -8 -6 7; rien_fait -12 12 -11; rien_il -1 -2 3
rien_moi -11 -9 10; rien_non -2 10 -10; rien_redem -15 18 -18; rivie -6 -6 7; rivie_sur -6 -6 7; robot -9 -10 10
robot_> -9 -9 10; robot_je -6 -7 7; rouge 9 -9 -9; rouge_> 9 -9 -9; roule 13 -11 -15; roule_> 13 -11 -15
rouss -5 -6 5; rouss_de -5 -6 5; route -5 -6 6; route_princ -5 -6 6; roux -8 -8 8; roux_outlo -8 -8 8; roy -5 -7 7
roy_point -5 -7 7; rue -6 -3 1; rue_> -9 8 -8; rue_bon -6 8 -8; rue_d -8 8 -7; rue_des -10 -11 12; rue_le 6 -5 -6
rue_paste -10 -9 10; rue_victo -9 -9 9; s -9 -12 9; s_> -6 -6 6; s_arran -19 -14 16; s_corre 7 -4 -6; s_en -11 -9 11
s_est -5 6 -16; s_il 5 -13 -1; s_occup -8 -7 8; s_point -5 -8 8; s_tiret -2 -3 5; sa -11 13 -15; sa_> -11 11 -11
sa_n -6 8 -9; sache -7 7 -7; sache_> -7 7 -7; sache_non -4 9 -7; saint -9 -7 9; saint_marti -9 -7 9; sais -21 -35 34
sais_pas -17 -30 29; sais_plus -6 -6 6; sais_rien -13 -15 16; sais_trop -10 -12 12; sais_tu -10 -10 10; sait -6 -6 6
sait_> -6 -6 6; salah -9 -9 9; salah_> -9 -9 9; salon -12 -9 10; salon_> -13 -8 10; salon_la -3 -6 7; salut -6 -6 6
salut_c -6 -6 6; samir -6 -7 7; samir_belka -6 -7 7; sanit -5 -5 6; sanit_aux -5 -5 6; sans 0 -6 -5
sans_accen -6 -8 11; sans_doute 6 -6 -6; sans_facon -13 14 -14; sans_faute 12 -16 -7; sans_h -9 -9 9
sans_probl 13 -15 -8; saoul -13 -13 13; saoul_> -13 -13 13; saura -6 -8 7; saura_pas -6 -8 7; savez -8 0 1
savez_alors -5 -6 5; savez_je -6 6 -6; savez_les -5 -5 8; scand -5 -5 6; scand_sanit -5 -5 6; se -11 -20 19
se_compr -7 -8 9; se_conne -6 -8 9; se_matin -6 -7 8; secon -12 -13 13; secon_> -12 -13 13; secre -16 -19 19
secre_a -9 -13 11; secre_aroba -6 -8 8; secre_n -3 -7 7; seize -8 0 3; seize_> -9 0 2; seize_cinqu -2 -5 6
semai -11 -11 11; semai_> -11 -10 11; semai_passe -4 -5 5; semai_que -8 -8 9; sembl 11 -8 -11; sembl_oui 11 -8 -11
sept -8 -7 10; sept_aroba -3 -7 8; sept_cinqu -4 -4 6; sept_machi -8 -8 9; sept_nonan -5 -5 7; sept_quatr -5 -5 5
sept_soixa -3 -4 5; septa -4 -5 5; septa_> -5 -5 7; septa_cinq -3 -3 5; septa_fois 9 -7 -6; septa_trois -5 -5 5
serai 14 -7 -21; serai_bien 7 -6 -4; serai_parfa 11 -11 -10; serai_pluto -14 13 -12; serai_ravi 13 -15 -13
serai_tres 7 -6 -4; serie -6 -5 6; serie_> -6 -5 6; sert -10 12 -12; sert_a -10 12 -12; serve -7 -10 10
serve_plus -7 -10 10; servi -14 -14 14; servi_> -9 -13 12; servi_achat -6 -6 6; servi_d -3 -3 5; servi_de -8 -6 7
seul -6 -7 7; seul_appar -8 -12 12; seul_poste -5 -6 6; seule -11 -12 13; seule_> -7 -8 9; seule_table -8 -9 9
sfr -8 -10 12; sfr_point -8 -10 12; si 20 -20 -13; si_> 29 -26 -23; si_c 7 -3 -12; si_ca -4 -11 4; si_corre 2 -1 -1
si_enfin -12 12 -14; si_fait 14 -14 -11; si_j -9 -6 9; si_je 9 -10 -9; si_mon -4 -2 6; si_si 16 -16 -15
sien -7 -6 7; sien_> -7 -6 7; signa -8 -7 8; signa_une -8 -7 8; signe -11 -9 11; signe_> -11 -9 11; silen -10 -8 10
silen_compl -10 -8 10; sim 9 -8 -8; sim_oui 9 -8 -8; sim_sim 9 -8 -8; six -9 1 4; six_cinqu -4 -4 6
six_donc -7 7 -7; six_douze -4 -4 7; six_en -6 -5 7; six_grand -6 -6 7; six_pas -6 6 -6; six_quara -4 -5 7
six_quatr -2 -5 7; six_soixa -6 -6 11; six_trent -4 -4 6; six_zero -8 -2 9; smart -4 -4 5; smart_affic -4 -4 5
socia 6 -6 -5; socia_> 6 -6 -5; socie -11 -14 13; socie_batip -8 -8 8; socie_dupon -5 -6 5; socie_trans -9 -14 14
soir -8 -8 8; soir_> -8 -8 8; soixa -12 -8 12; soixa_deux -2 -1 3; soixa_dix -4 -5 9; soixa_douze -6 -8 10
soixa_et -4 -4 5; soixa_neuf -9 -8 9; soixa_quato -3 -5 8; soixa_quatr -5 -5 5; soixa_seize -5 6 -5
soixa_sept -4 -5 5; soixa_six -6 6 -6; soixa_soixa -6 -8 10; soixa_treiz -8 -8 9; soixa_trois -3 -5 8
somme 9 -12 -7; somme_d 9 -12 -7; son -10 -10 10; son_est -8 -8 8; son_opera -7 -8 7; sonne -7 -8 8
sonne_mais -5 -8 7; sonne_occup -5 -7 6; sonne_plus -5 -5 5; sont -11 -11 11; sont_a -6 -6 6; sont_coupe -5 -5 5
sont_decon -8 -6 7; sont_hors -7 -7 7; sophi -6 -6 6; sophi_tiret -6 -6 6; sorti -5 -6 6; sorti_a -5 -6 6
souci 22 -20 -17; souci_> 17 -17 -15; souci_allez 15 -13 -9; souci_c 6 -6 -1; souci_faite 8 -8 -8; souci_que 8 -7 -7
souha -17 7 -7; souha_m -6 -9 9; souha_pas -13 13 -13; sous -6 -6 6; sous_la -6 -6 6; souvi -16 3 0
souvi_> -11 12 -13; souvi_plus -10 -18 15; soyez -8 -8 9; soyez_debor -8 -8 9; speci -7 8 -8; speci_> -7 8 -8
steph -5 -6 9; steph_point -5 -6 9; stras -2 -1 3; stras_zero -2 -1 3; stylo -5 -6 6; stylo_> -5 -6 6
suffi -13 -15 14; suffi_maint -13 -15 14; suis -8 -12 11; suis_a -9 -7 9; suis_au -8 -8 8; suis_d 23 -32 -21
suis_dans -12 -8 14; suis_desol -12 -14 13; suis_devan 12 -7 -13; suis_elodi -7 -5 7; suis_en -12 -9 11
suis_exced -16 -10 14; suis_hors -14 -14 14; suis_la 13 -13 -13; suis_le -12 -8 13; suis_madam -6 -5 6
suis_miche -8 -7 8; suis_pas -40 3 4; suis_press 6 -5 -6; suis_pret 9 -6 -9; suis_retra -13 -10 12
suis_toujo 14 -7 -18; suis_tout 13 -16 -11; suis_tres -9 -10 9; suis_tromp -13 -1 7; suis_un -12 -12 14
suis_une -9 -9 11; suite -6 -5 7; suite_> -6 -5 7; sujet 12 -10 -12; sujet_du 12 -10 -12; super 10 -7 -8
super_oui 10 -7 -8; suppo 2 -10 3; suppo_nivea -7 -7 7; suppo_que 11 -8 -11; sur 5 -18 7; sur_> 20 -29 -3
sur_douze -7 -6 7; sur_la -7 -7 8; sur_le -14 -8 12; sur_mon 5 -15 -4; sur_pas 2 -1 -1; sur_que -14 20 -20
surem -9 10 -11; surem_pas -9 10 -11; surto -11 15 -14; surto_pas -11 15 -14; surve -9 -8 9; surve_et -10 -6 10
surve_sont -7 -7 7; sylvi -13 -14 14; sylvi_charp -7 -7 7; sylvi_duboi -8 -10 10; sylvi_march -8 -5 8; t -11 2 0
t_comme -5 -6 6; t_es -8 8 -8; table -12 -15 15; table_> -8 -8 9; table_a -5 -6 5; table_et -5 -5 6
table_ne -5 -6 6; table_seule -7 -8 9; tais -6 -6 6; tais_toi -6 -6 6; tas -8 -8 8; tas_de -8 -8 8; techn -14 -10 14
techn_> -10 -12 16; techn_de -5 -5 5; techn_est -10 -10 12; techn_il -5 -5 7; techn_orang -5 -7 8
techn_qui -10 -10 11; techn_vient -7 -8 8; tele -15 -19 20; tele_> -14 -15 16; tele_de -3 -6 7; tele_deux -4 -3 6
tele_du -5 -6 6; tele_et -3 -2 4; tele_plus -6 -11 11; telep -18 -11 18; telep_> -10 -12 12; telep_au -1 -6 6
telep_c -14 -14 15; telep_cette -18 16 -11; telep_est -6 -9 12; telep_fixe -6 -8 7; telep_march -4 -7 8
telep_mobil -6 -6 7; telep_n -4 -5 8; telep_plus -4 -8 9; telep_porta -5 -6 6; telep_sonne -5 -8 7; teles -9 -9 9
teles_> -9 -9 9; telev -5 -4 5; telev_et -5 -4 5; temps -12 11 -11; temps_> -11 12 -13; temps_quand -5 -7 6
tente 11 -8 -9; tente_> 11 -8 -9; termi -9 -9 9; termi_> -10 -12 12; termi_de -8 -6 7; test -7 -9 9; test_un -7 -9 9
teste -5 -5 7; teste_le -5 -5 7; tete -8 -14 12; tete_> -8 -14 12; thoma -7 -9 9; thoma_f -5 -6 6
thoma_point -5 -7 6; ticke -7 -12 10; ticke_> -7 -13 10; ticke_la -12 15 -13; tiret -11 -13 14; tiret_blanc -6 -6 6
tiret_du -5 -7 7; tiret_henri -6 -7 7; tiret_lebla -6 -8 8; tiret_leduc -2 -3 5; tiret_roy -5 -7 7; toi -6 -6 6
toi_je -6 -6 6; toit -10 -8 10; toit_> -10 -8 10; tombe -13 11 -7; tombe_> -13 11 -7; ton -9 -10 9
ton_chef -9 -10 9; tonal -5 -8 8; tonal_> -3 -7 8; tonal_dans -5 -5 6; toto -1 -3 4; toto_un -1 -3 4; tou -7 10 -10
tou_> -7 10 -10; tou_pas -7 10 -10; touch -14 16 -14; touch_> -9 -16 12; touch_a -8 20 -21; toujo 19 -13 -21
toujo_> 10 -10 -10; toujo_d 10 -10 -5; toujo_en 14 -6 -15; toujo_inter 8 -6 -9; toujo_le 6 -7 -5; toujo_pas 5 1 -15
toujo_pour 18 -21 -8; tour -10 -10 10; tour_> -10 -10 10; tous -10 11 -11; tous_monsi -10 11 -11; tout -7 5 -8
tout_> -27 1 8; tout_a 21 -15 -28; tout_attac -4 -8 10; tout_bien 7 -7 -4; tout_c -4 7 -5; tout_ca -5 4 -2
tout_ce -7 8 -7; tout_colle -5 -6 6; tout_compr 19 -20 -18; tout_de -6 -5 7; tout_du -8 12 -14; tout_enfin -8 9 -2
tout_est -6 -15 7; tout_faux -26 21 -11; tout_frero -7 8 -3; tout_jeune -6 7 -5; tout_juste 12 -12 -13
tout_le -17 11 -6; tout_non -5 5 -5; tout_parei 8 -7 -11; toute -8 -10 10; toute_les -4 -5 6; toute_neuve -8 -10 10
train 9 -7 -10; train_de 9 -7 -10; trait -6 -6 6; trait_d -6 -6 6; trans -14 -14 14; trans_> -12 -10 11
trans_avec -2 -3 5; trans_marti -9 -14 14; trans_moi -8 -8 9; trava -6 -6 6; trava_dessu -6 -6 6; treiz -8 -8 9
treiz_quatr -4 -4 5; treiz_seize -5 -5 6; trent -4 -5 9; trent_deux -2 -5 6; trent_quatr -5 -4 9
trent_trois -2 -5 6; tres -8 0 0; tres_bien 13 -12 -12; tres_en -7 -8 7; tres_enerv -9 -10 9; tres_lent -14 -13 14
tres_peu -15 14 -12; trois -10 -22 17; trois_appar -15 -13 15; trois_ca -6 -5 7; trois_camer -10 -6 10
trois_enfan -7 -8 9; trois_et -4 -2 6; trois_fois 6 -14 -4; trois_impri -8 -8 9; trois_jours -9 -9 9
trois_perso -11 -11 13; trois_porta -5 -6 6; trois_quara -5 -5 5; trois_quatr -2 -2 4; trois_rivie -6 -6 7
trois_semai -8 -7 7; trois_six -2 -5 6; trois_soixa -5 -5 5; trois_telep -4 -8 9; trois_teles -9 -9 9
trois_vingt -5 -5 7; trois_zero -8 -2 9; tromp -22 18 -16; tromp_> -10 10 -10; tromp_c -9 11 -12; tromp_de -15 10 -8
tromp_dis -9 8 -8; trop -7 -14 13; trop_> -10 -10 11; trop_atten -3 -4 6; trop_nuls -6 -5 6; trop_oui 10 -7 -11
trop_rien -10 -12 12; truc -12 -6 10; truc_> -12 -6 9; truc_donne -3 -6 6; truc_qui -7 -12 12; tu -4 -2 1
tu_moi -10 -10 10; tu_peux 9 -9 -8; tu_t -8 8 -8; u -9 -10 10; u_> -6 -6 6; u_b -6 -6 6; u_k -6 -6 6; ugo -9 -9 9
ugo_marin -9 -9 9; ulter -12 -12 13; ulter_> -12 -12 13; un -30 -5 27; un_> -10 -10 11; un_a -3 -8 8
un_abonn -9 -9 10; un_appel -3 -8 8; un_aroba -4 -7 6; un_au -4 -6 8; un_autre -19 20 -17; un_bruit -4 -6 6
un_chien -7 -7 7; un_colle -6 -10 11; un_conse -13 -15 18; un_coup -4 -4 5; un_courr -8 -8 8; un_d -9 -15 14
un_de -14 -9 16; un_deux -7 -10 12; un_deuxi -6 -8 8; un_ecran -5 -4 5; un_elect -8 -13 12; un_etre -3 -6 6
un_fax -4 -8 9; un_insta -7 -14 13; un_inter -7 -9 9; un_joli -12 -13 12; un_mot -6 -6 6; un_moun -2 -5 6
un_ni -5 6 -4; un_nonan -3 -3 5; un_nouve -12 11 -8; un_numer -7 -7 7; un_opera -14 -7 14; un_ordin -3 -3 5
un_parti -6 -6 7; un_pc -7 -7 7; un_petit -5 -6 5; un_peu -8 -9 9; un_puits -9 -6 9; un_qui -6 -6 7
un_redem -14 -16 16; un_respo -7 -10 9; un_s -2 -3 5; un_scand -5 -5 6; un_septa -5 -5 5; un_seul -6 -7 7
un_soixa -3 -3 4; un_stylo -5 -6 6; un_techn -6 -6 6; un_termi -10 -12 12; un_ticke -6 -6 6; un_truc -7 -12 12
un_vingt -5 -5 5; un_zero -4 -4 6; under -5 -8 10; under_belle -5 -7 8; under_soixa -3 -6 7; une -29 -9 22
une_adres -7 -8 8; une_anten -7 -7 7; une_bonne -4 -5 6; une_box -13 -15 15; une_centa -8 -9 9; une_colle -3 -4 4
une_dizai -8 -7 11; une_douza -7 -6 8; une_ecole -7 -7 8; une_entre -10 -11 11; une_erreu -15 19 -21
une_fois -6 -6 6; une_honte -9 -13 12; une_minut -5 -5 5; une_offre -5 -6 6; une_panne -8 -7 8; une_perso -8 -10 9
une_quinz -5 -6 5; une_secon -8 -9 9; une_semai -16 -14 16; une_seule -8 -9 9; une_tele -4 -2 6; une_vraie -2 -5 6
union -6 -6 6; union_gruye -6 -6 6; uniqu -6 -6 6; uniqu_> -4 -4 5; uniqu_la -6 -6 6; urgen -15 -18 16
urgen_> -15 -18 16; urgen_uniqu -4 -4 5; usage -6 -5 6; usage_c -6 -5 6; va 3 -3 -4; va_> 14 -10 -15
va_aller -16 15 -12; va_dire 10 -6 -14; va_laiss -6 6 -6; va_par -6 -8 7; va_s -19 -14 16; va_tres 16 -9 -17
vais -21 -9 11; vais_deman -8 -14 13; vais_m -14 11 -11; vais_porte -6 -7 7; vais_voir -11 -17 16; valid 6 -5 -6
valid_> 6 -5 -6; vas 10 -7 -4; vas_y 10 -7 -4; venu -14 -10 14; venu_hier -10 -10 11; venu_la -4 -5 5; verdi -7 -7 8
verdi_> -7 -7 8; verif -10 -12 11; verif_> -10 -12 11; verra -19 -17 19; verra_> -19 -17 19; vers -9 -9 9
vers_dix -9 -9 9; veuve -6 -5 6; veuve_jacqu -6 -5 6; veux 8 -2 -13; veux_> 18 -19 -17; veux_annul -12 -13 12
veux_bien 21 -14 -21; veux_etre -12 -10 11; veux_le -10 -10 11; veux_modif -15 -18 17; veux_parle -12 -12 16
veux_pas -23 22 -20; veux_plus -3 -6 6; veux_quelq -12 -10 13; veux_une -6 -7 7; victo -9 -9 9; victo_hugo -9 -9 9
vie -13 12 -12; vie_> -13 12 -12; viens 11 -15 -10; viens_de 12 -11 -12; viens_la -11 -10 11; vient -7 -8 8
vient_mardi -7 -8 8; vingt -11 -8 12; vingt_> -6 -7 10; vingt_ans -7 -8 9; vingt_cinq -7 -7 7; vingt_deux -5 -5 8
vingt_dix -3 -5 8; vingt_douze -4 -4 5; vingt_huit -2 -1 3; vingt_neuf -5 -5 5; vingt_onze -4 -5 7
vingt_quatr -9 2 -1; vingt_seize -3 -4 6; vingt_sept -6 -6 10; vingt_six -7 7 -7; vingt_telep -10 -12 13
vingt_trois -5 -5 5; vite 1 -18 11; vite_> 6 -19 6; vite_espec -8 -8 8; vite_moi 7 -2 -7; vocal -5 -5 5
vocal_ne -5 -5 5; voila 19 -16 -17; voila_> 12 -10 -12; voila_c 10 -10 -9; voila_exact 11 -9 -3; voila_oui 11 -4 -11
voila_vous 6 -5 -6; voir -19 -2 5; voir_> -17 3 0; voir_avec -5 -5 5; vois 6 -5 -15; vois_ce -6 7 -8
vois_pas 12 -11 -12; voisi -8 -10 10; voisi_est -7 -8 7; voisi_parce -2 -6 6; voisi_qui -6 -7 6; voix 11 -12 -10
voix_la 11 -12 -10; voleu -9 -9 10; voleu_> -9 -9 10; volon 19 -19 -16; volon_> 13 -12 -14; volon_merci 12 -12 -10
vos -9 -9 9; vos_quest -6 -7 7; vos_robot -9 -9 10; votre -24 -18 23; votre_box -8 -8 8; votre_colle -5 -11 5
votre_incom -11 -7 10; votre_musiq -6 -7 7; votre_patie -11 -11 11; votre_respo -9 -10 11; votre_robot -6 -7 7
votre_servi -6 -8 7; votre_truc -12 -6 9; voudr -13 -14 14; voudr_chang -12 -9 11; voudr_modif -6 -8 6
voudr_parle -5 -1 6; voudr_signa -8 -7 8; voula 10 -8 -12; voula_dire 10 -8 -12; voule 10 -5 -19; voule_> 17 -14 -18
voule_dire -19 2 6; voule_oui 8 -5 -7; vous -2 -8 1; vous_> -16 -19 20; vous_ai -15 -14 15; vous_appel -19 -3 11
vous_arret -18 10 -9; vous_assur 6 -6 -6; vous_avez 11 -3 -17; vous_avoue -8 -9 9; vous_bande -9 -9 10
vous_ca -6 -6 6; vous_dire -13 -14 15; vous_dis -18 18 -17; vous_disai 10 -8 -10; vous_disie -11 -11 12
vous_dites -18 -21 20; vous_ecout 13 -13 -10; vous_enten -16 -12 14; vous_est -4 -5 5; vous_etes -20 -19 21
vous_faite -15 11 -8; vous_fiche -6 -8 7; vous_l 1 -28 1; vous_le 8 -5 -8; vous_m -23 -1 12; vous_me -14 -13 14
vous_n -9 15 -17; vous_parle -9 -8 9; vous_passe -7 -5 9; vous_payez -8 -14 12; vous_plait 5 -13 -1
vous_pouve -3 -15 10; vous_prie -7 -14 13; vous_rappe 8 -8 -7; vous_remer -11 -11 11; vous_repon -5 -5 5
vous_savez -8 0 1; vous_serie -6 -5 6; vous_soyez -8 -8 9; vous_tout -6 -5 7; vous_tromp -15 17 -17
vous_voule 10 -5 -19; vous_vous -23 8 -7; voyan 9 -9 -9; voyan_est 9 -9 -9; voyon -17 18 -15; voyon_> -7 7 -6
voyon_donc -13 13 -14; vrai 13 -9 -18; vrai_> 15 -15 -16; vrai_je -9 10 -10; vraie 15 -10 -18; vraie_mon 16 -10 -19
vraie_perso -2 -5 6; vraim -15 13 -7; vraim_> -9 9 -8; vraim_ca -14 15 -19; vraim_en -13 13 -12; vraim_non -1 3 -2
vraim_nuls -9 -11 11; vu 8 -12 -6; vu_juste 8 -12 -6; wan -5 -6 6; wan_et -5 -6 6; wanad -7 -8 9
wanad_point -7 -8 9; week -4 -2 6; week_end -4 -2 6; wifi -15 -22 22; wifi_> -11 -16 17; wifi_dans -10 -10 11
wifi_de -1 -6 6; wifi_is -6 -6 6; wifi_la -6 -6 6; wifi_le -8 -8 8; wifi_march -8 -8 8; wifi_n -4 -7 7
wifi_ne -9 -11 13; wifi_plus -6 -11 11; wii 9 -11 -7; wii_c 9 -11 -7; worki -6 -6 6; worki_depui -6 -6 6; x -5 -6 6
x_lola -5 -6 6; x_x -5 -6 6; y 17 -9 -18; y_> 16 -15 -15; y_a 5 -1 -11; y_ai -12 12 -6; y_aller 9 -9 -8
y_conna -8 9 -8; y_etes -9 15 -17; y_faite 7 -2 -7; y_je 14 -12 -11; y_vois 12 -11 -12; yande -6 -6 6
yande_point -6 -6 6; yep 12 -12 -12; yep_> 12 -12 -12; yes 22 -21 -21; yes_> 13 -13 -12; yes_c 11 -11 -11
yes_monsi 11 -12 -10; yes_oui 7 -4 -6; yes_yes 8 -8 -8; yeste -6 -6 6; yeste_> -6 -6 6; yvett -8 -8 8
yvett_carpe -8 -8 8; z -6 -6 6; z_e -6 -6 6; zero -7 -8 10; zero_cinq -5 -4 5; zero_deux -6 -5 6; zero_huit -4 -4 6
zero_neuf -2 -1 3; zero_quatr -5 -5 5; zero_sept -4 -4 7; zero_six -5 -5 10; zero_trois -5 -3 8; zero_un -5 -6 7
zero_vingt -4 -5 7; zero_zero -2 -5 7; zerro -6 -6 6; zerro_z -6 -6 6; zoe -5 -5 6; zoe_point -5 -5 6
""",
    ),
    "solved": (
        "affirm deny unclear",
        """
0 -6 -6 6; 01 -10 -10 11; 01_45 -7 -7 8; 01_60 -7 -7 7; 02 -7 -7 7; 02_33 -7 -7 7; 06 -13 -13 14; 06123 -10 -11 11
06123_> -10 -11 11; 0634 -7 -7 7; 0634_56 -7 -7 7; 06_12 -9 -9 10; 06_4 -7 -7 7; 06_72 -7 -7 7; 06_89 -6 -6 6
07 -13 -11 13; 07_12 -7 -7 7; 07_83 -7 -7 8; 07_90 -7 -6 6; 0_7 -6 -6 6; 1 -10 -9 9; 10 -10 -8 9; 10_> -10 -8 9
11 -10 -8 9; 112 -12 -12 12; 112_> -12 -12 12; 11_et -10 -8 9; 12 -15 -15 16; 12_13 -7 -7 7; 12_34 -10 -10 11
12_60 -7 -7 7; 12_78 -7 -7 7; 12_> -7 -7 7; 12_aroba -4 -3 7; 13 -8 -8 9; 13_14 -7 -7 7; 13_> -8 -7 8; 14 -8 -8 8
14_15 -7 -7 7; 14_> -7 -7 8; 15 -7 -7 7; 15_> -7 -7 7; 17 -7 -7 7; 17_4 -7 -7 7; 17_> -7 -7 7; 1_3 -6 -6 6
1_tele -7 -7 7; 2 -10 -9 10; 20 -7 -7 7; 20_17 -7 -7 7; 21 -11 -9 11; 21_43 -7 -8 7; 21_45 -6 -6 6; 22 -7 -7 8
22_90 -7 -7 8; 29 -7 -7 8; 29_14 -7 -7 8; 2_9 -6 -6 6; 2_impri -7 -7 8; 2_pc -7 -7 7; 3 -6 -6 6; 33 -13 -12 14
33_44 -7 -7 7; 33_6 -7 -10 8; 33_> -7 -7 8; 34 -10 -10 11; 34_56 -7 -8 8; 34_> -12 -12 13; 3_6 -6 -6 6; 4 -11 -11 12
43 -7 -8 7; 43_65 -7 -8 7; 44 -8 -8 8; 44300 -8 -8 9; 44300_> -8 -8 9; 44_55 -7 -7 7; 44_> -7 -7 7; 45 -9 -9 9
45_22 -7 -7 8; 45_73 -6 -6 6; 4_20 -7 -7 7; 4_et -7 -7 10; 4_ou -8 -8 8; 5 -11 -11 11; 55 -7 -7 7; 55_66 -7 -7 7
56 -10 -10 11; 56_12 -7 -7 7; 56_29 -7 -7 8; 56_78 -8 -8 9; 56_79 -6 -6 6; 5_6 -6 -6 6; 5_> -8 -8 8; 5_ou -7 -7 8
5g -11 -10 11; 5g_est -11 -10 11; 6 -12 -11 12; 60 -10 -9 11; 60_12 -10 -9 11; 63 -7 -6 6; 63_je -7 -6 6; 65 -7 -8 7
65_87 -7 -8 7; 66 -7 -7 7; 66_> -7 -7 7; 6_1 -6 -6 6; 6_12 -8 -8 9; 6_21 -7 -8 7; 6_> -6 -6 6; 6_ordin -7 -7 8
7 -6 -6 6; 72 -9 -8 9; 72_63 -7 -6 6; 72_81 -7 -7 7; 73 -6 -6 6; 73_> -6 -6 6; 75011 -10 -10 10
75011_paris -10 -10 10; 78 -8 -8 8; 78_> -8 -8 8; 79 -6 -6 6; 79_> -6 -6 6; 7_8 -6 -6 6; 8 -6 -6 6; 81 -9 -8 9
81_72 -7 -6 6; 81_90 -7 -7 7; 83 -7 -7 8; 83_56 -7 -7 8; 87 -7 -8 7; 87_> -7 -8 7; 89 -6 -6 6; 89_21 -6 -6 6
8_2 -6 -6 6; 9 -9 -9 10; 90 -13 -12 13; 90_33 -7 -7 8; 90_44 -7 -7 7; 90_81 -7 -6 6; 9_5 -6 -6 6; 9_> -11 -13 13
<_0 -6 -6 6; <_01 -10 -10 11; <_02 -7 -7 7; <_06 -13 -13 13; <_0634 -7 -7 7; <_07 -12 -11 11; <_112 -12 -12 12
<_2 -7 -7 7; <_33 -8 -8 9; <_4 -8 -8 8; <_5 -7 -7 8; <_75011 -10 -10 10; <_a -13 -12 13; <_accue -5 -5 8
<_affir 8 -9 -7; <_agent -12 -12 12; <_ah 7 -29 -1; <_ajout -9 -9 10; <_alain -5 -5 5; <_allel 8 -9 -7
<_allez -11 -11 12; <_allo -13 -13 13; <_alors -1 -9 4; <_andre -7 -8 13; <_anne -9 -9 9; <_antoi -9 -10 9
<_appar 11 -9 -12; <_appel -11 -10 11; <_aroba -11 -10 11; <_ateli -6 -6 6; <_atten -13 -16 17; <_au -8 -9 7
<_aucun -8 -8 2; <_aurel -6 -6 11; <_avant 11 -11 -9; <_avec -5 -4 5; <_awa -5 7 -7; <_b -10 -11 11; <_bah -7 1 3
<_baiss -15 -11 13; <_bande -9 -9 9; <_bascu -8 -8 9; <_ben -7 13 -18; <_bingo 9 -9 -7; <_blabl -12 -12 12
<_bof -7 7 -7; <_bon -9 -8 9; <_bonjo -15 -13 15; <_borde -10 -10 10; <_boudi 10 -10 -7; <_bouge -7 -7 8
<_boula -9 -9 9; <_box -10 -12 11; <_bruno -6 -6 10; <_c -10 -5 7; <_ca -4 -2 -2; <_carol -13 -8 11; <_celes -7 -5 7
<_cent -8 -8 9; <_certe -7 7 -7; <_ces 8 -8 -6; <_chape -7 -7 7; <_charp -7 -7 7; <_chris -4 -3 7; <_cinq -16 -13 16
<_clair -8 -6 9; <_club -6 -6 10; <_comme -20 -20 21; <_compt -7 -7 12; <_conna -11 -11 11; <_conse -11 -11 11
<_conso -11 -11 11; <_conta -6 -6 7; <_cyril -7 -7 10; <_d -5 -5 5; <_dans -11 -19 16; <_depui -15 -13 15
<_des -8 -10 9; <_desol -10 -7 10; <_deux -12 -24 21; <_didie -3 -4 7; <_direc -6 -5 8; <_dix -9 -7 9
<_docte -9 -9 9; <_donc -6 6 -6; <_donne -10 -8 13; <_draga -5 -5 6; <_dupon -10 -9 13; <_ecole -5 -5 7
<_eh 6 0 -13; <_elle -9 9 -8; <_en -7 -8 7; <_encor -9 14 -15; <_enfin -5 -4 6; <_entre -11 -12 12
<_envir -10 -9 10; <_envoy -7 -7 7; <_eric -5 -6 7; <_espec -11 -10 11; <_esper -7 -9 8; <_est -12 -10 13
<_euh -12 -11 13; <_eva -4 -4 8; <_excus -11 -8 9; <_fanta 11 -12 -7; <_fatim -9 -9 9; <_faut -11 -12 12
<_ferme -12 -11 11; <_foute -8 -8 8; <_franc -7 7 -6; <_garag -9 -10 10; <_genia 15 -11 -15; <_gerar -5 -5 5
<_gille -8 -9 9; <_gmail -11 -11 11; <_guill -7 -8 8; <_hans -10 -10 10; <_he 10 -11 -8; <_helas -10 12 -8
<_helen -6 -6 10; <_hier -8 -8 8; <_hors -14 12 -11; <_hugo -9 -9 9; <_humai -12 -12 12; <_ici -9 -9 9
<_il -3 -11 9; <_impec 15 -15 -14; <_impos -14 13 -10; <_ines -10 -10 10; <_info -8 -7 11; <_inter -25 -23 25
<_j -5 -4 0; <_je -3 -14 5; <_jean -12 -11 12; <_jeann -4 -12 13; <_john -8 -8 8; <_julie -5 -8 11
<_juste -17 -14 16; <_karin -12 -12 12; <_kevin -7 -7 8; <_l -17 1 2; <_la 11 -6 -14; <_lacom -8 -8 8
<_laiss -13 -11 13; <_le -2 -8 3; <_leon -5 -8 12; <_les 3 -12 0; <_li -9 -9 9; <_louis -5 -6 8; <_luc -6 -6 8
<_lucas -5 -5 8; <_lucie -5 -5 8; <_lundi -9 -9 9; <_ma -12 -17 14; <_madam -18 -16 19; <_maint -15 15 -16
<_mairi -3 -4 6; <_mais -8 -8 8; <_maitr -8 -7 8; <_malhe -3 12 -12; <_malle -8 -10 11; <_mamie -7 -7 9
<_marc -5 -4 6; <_marie -12 -12 12; <_mat -3 -4 7; <_meme -9 8 -8; <_merci -25 -12 25; <_merde -6 -6 6
<_mes -4 -20 7; <_mette -7 -7 7; <_mince -9 -10 10; <_mirac 15 -15 -14; <_moi -20 -10 17; <_mon -7 -16 9
<_monsi -17 -15 18; <_morea -6 -5 7; <_nadia -5 -5 7; <_natha -9 -9 9; <_negat -19 18 -17; <_nette 6 -6 -6
<_neuf -7 -6 7; <_nicke 14 -14 -13; <_no -8 8 -8; <_noah -2 -2 4; <_non 7 4 -22; <_notre -9 -10 9; <_nous -9 5 -2
<_numer -8 -7 8; <_odett -7 -8 7; <_oh 7 -1 -11; <_ok 8 -6 -9; <_olivi -9 -8 9; <_on -11 -1 3; <_onze -9 -10 9
<_opera -12 -11 12; <_ou -4 -6 8; <_ouf 6 -6 -6; <_oui 8 -5 -11; <_p -2 -2 4; <_paill -14 -13 14; <_papa 6 -6 -4
<_pardo -16 -16 16; <_parei -9 8 -7; <_parfa 18 -15 -18; <_parle -8 -9 9; <_parti -10 -10 10; <_pas -19 10 -8
<_passe -14 -15 15; <_patie -9 -9 10; <_paul -15 -16 16; <_pauvr -10 -10 10; <_perfe 8 -8 -6; <_perso -10 -8 11
<_perte -8 -9 8; <_peut -10 -11 11; <_phili -9 -9 9; <_pierr -4 -5 8; <_plus 1 3 -15; <_por -5 -5 5
<_pour 10 -8 -12; <_pourq -15 -15 16; <_pourr -7 -7 7; <_prene -7 -8 8; <_preno -7 -7 7; <_probl 9 -7 -14
<_punai -12 -12 12; <_putai -10 -9 10; <_qu -16 -16 17; <_quand -11 -8 12; <_quat -10 -10 10; <_quatr -15 -13 15
<_quelq -12 -12 15; <_quinz -12 -13 16; <_raymo -8 -9 9; <_rebel -12 12 -12; <_redem -10 -12 12; <_regis -10 -9 10
<_rene -7 -7 8; <_repar 16 -17 -12; <_rien -19 18 -15; <_s -1 -10 6; <_sa -4 5 -4; <_samir -10 -9 10; <_sav -5 -5 9
<_sebas -8 -8 8; <_secre -6 -6 9; <_sept -11 -11 11; <_septa -12 -12 12; <_servi -11 -12 12; <_seule -15 -7 9
<_si -7 7 -7; <_six -6 -6 6; <_socie -7 -7 7; <_soixa -7 -7 7; <_sophi -6 -6 6; <_sous -14 -9 11; <_steph -7 -6 10
<_stop -8 -9 9; <_super 9 -7 -15; <_sur -11 -11 11; <_sylvi -6 -6 6; <_t -5 -6 9; <_tais -11 -9 11; <_test 3 -14 -2
<_thi -8 -8 9; <_thoma -6 -6 8; <_tip 9 -8 -9; <_toto -4 -4 5; <_toujo -9 11 -11; <_tous -9 -8 9; <_tout 8 -22 -3
<_trans -9 -8 10; <_trois -13 -10 12; <_trop 12 -11 -10; <_tu -8 -6 7; <_ugo -8 -8 8; <_un -19 -7 14
<_une -23 -23 29; <_uniqu -9 -6 7; <_va -5 -5 5; <_vers -8 -8 8; <_very 10 -10 -7; <_victo 12 -12 -10
<_viens -12 -8 9; <_vingt -6 -6 6; <_vite -8 -8 8; <_voila 14 -15 -10; <_votre -8 -8 8; <_vous -9 -19 12
<_wait -7 -6 7; <_x -5 -5 5; <_y -16 21 -22; <_youtu 13 -13 -14; <_zero -15 14 -13; <_zoe -10 -10 10; a -1 -7 -5
a_about 17 -25 -9; a_appel -13 9 -8; a_aroba -5 -5 5; a_b -7 -7 12; a_besoi -5 -4 6; a_bouge -6 7 -4; a_c -5 -5 7
a_chang -6 3 -2; a_cinq -9 -9 9; a_coupe -4 -5 5; a_de 7 -9 -7; a_debra -6 -7 9; a_deux -5 -4 5; a_dire 3 -15 12
a_dispa 6 -1 -12; a_dit -10 -8 9; a_donne -6 -6 6; a_du -6 6 -6; a_echou -24 17 -8; a_ete 3 -8 0; a_eu -8 9 -9
a_expli -11 -11 11; a_faire -16 13 -10; a_fait 16 -17 -14; a_freju -7 -6 7; a_inter 10 -13 -9; a_l -1 -1 -6
a_la 2 -18 4; a_lausa -10 -10 10; a_limog -8 -7 8; a_m -11 -9 10; a_ma -13 -8 14; a_march -6 7 -7; a_me 15 -16 -12
a_mis 11 -11 -8; a_moiti -14 11 -7; a_mon -13 -10 12; a_mons -7 -6 8; a_monte -5 -6 7; a_montp -10 -9 10
a_nouve 15 -13 -16; a_parle -9 -7 9; a_pas -16 11 -8; a_peu -8 -7 8; a_plus 18 -19 -11; a_point -5 -5 9
a_quatr -9 -6 10; a_que -15 14 -11; a_quelq -9 -5 11; a_qui -10 -11 11; a_quitt -3 -5 6; a_recou -8 8 -8
a_redem 9 1 -17; a_remar -16 15 -9; a_repri 7 -7 -6; a_retro 14 -15 -14; a_rien -6 10 -13; a_s -5 -5 6
a_saute -9 9 -9; a_septa -8 -7 9; a_servi -9 9 -5; a_signa 13 -15 -8; a_signe -11 -9 10; a_tenu -14 13 -12
a_toujo -12 15 -14; a_u -5 -5 8; a_un -13 -10 14; a_une -6 -20 10; a_v -5 -5 6; a_votre -12 -11 13; a_vous -11 -8 10
a_y -6 6 -2; abonn -11 -15 14; abonn_> -10 -14 13; abonn_chez -5 -5 5; about 17 -25 -9; about_> 17 -25 -9
abrut -14 -11 12; abrut_> -14 -11 12; absen -7 7 -5; absen_> -7 7 -5; abuse -14 -14 14; abuse_> -14 -14 14
acced -7 7 -7; acced_au -7 7 -7; accen -13 -11 16; accen_> -13 -11 16; acces 6 -7 -6; acces_> 6 -7 -6
accue -9 -8 10; accue_> -9 -9 10; accue_aroba -5 -5 8; accue_deux -5 -4 8; achet -7 -8 7; achet_l -7 -8 7
adess 8 -8 -6; adess_funzi 8 -8 -6; admin -6 -6 6; admin_> -6 -6 6; adres -12 -12 15; adres_c -7 -6 7
adres_dessu -4 -2 6; adres_mais -8 -8 8; adres_point -3 -5 6; affai -11 -1 2; affai_> -5 6 -4; affai_je -7 -6 7
affic 5 -5 -4; affic_maint 9 -12 -7; affic_pas -15 14 -13; affic_reche -10 -11 11; affir 8 -9 -7; affir_le 8 -9 -7
agenc -6 -5 9; agenc_point -6 -5 9; agent -12 -12 12; agent_> -12 -12 12; agent_au -10 -4 12; agent_un -10 -4 12
ah 1 -13 -2; ah_bah 15 -13 -15; ah_ben 15 -15 -12; ah_c -12 -13 13; ah_ca 13 -10 -13; ah_formi 15 -10 -17
ah_mince -13 -14 13; ah_non -11 11 -11; ah_oui 12 -14 -7; ah_super 10 -9 -10; ai 4 -3 -8; ai_9 -11 -13 13
ai_a 11 -10 -10; ai_achet -7 -8 7; ai_annul -11 -11 12; ai_appel -8 -9 9; ai_assez -9 -9 9; ai_atten -15 2 3
ai_beau -13 15 -14; ai_besoi -15 -11 13; ai_bien -5 5 -5; ai_chang -13 -9 12; ai_cru 10 -9 -8; ai_de 15 -16 -14
ai_debra -10 11 -10; ai_deja -5 -16 6; ai_deux -7 -7 7; ai_dit -9 -8 9; ai_du 5 -11 0; ai_encor -24 22 -17
ai_eu -10 -12 11; ai_fait 2 8 -16; ai_honte -9 -9 9; ai_inter 26 -25 -13; ai_je -10 -11 11; ai_la -17 -10 13
ai_le -5 -5 5; ai_ma -6 -6 10; ai_marre -11 -12 12; ai_meme -15 15 -16; ai_parle -9 -9 9; ai_pas -17 -9 14
ai_peur -9 -9 9; ai_plein -5 -3 6; ai_plus 18 -31 -6; ai_quatr 15 -14 -15; ai_que -15 16 -17; ai_rallu 8 -7 -8
ai_reboo -7 8 -8; ai_rebra -4 8 -13; ai_recu -11 -11 11; ai_recup 18 -15 -19; ai_redem -23 27 -16; ai_rende -7 -6 8
ai_retro 14 -12 -13; ai_reuss 15 -16 -12; ai_rien -15 13 -8; ai_toujo -18 15 -9; ai_tout -9 11 -13
ai_toute 17 -15 -17; ai_trois -12 -14 14; ai_un -18 -14 17; ai_une -24 12 -9; aidez -5 -4 6; aidez_moi -5 -4 6
aille -12 -11 13; aille_> -10 -7 9; aille_voir -7 -9 8; aimer -7 7 -6; aimer_vous -7 7 -6; air 16 -13 -23
air_bon 1 0 -10; air_d 13 -14 -11; air_de 12 -14 -10; aireu -9 10 -7; aireu_> -9 10 -7; ajout -9 -9 10
ajout_un -9 -9 10; alain -9 -9 9; alain_girar -8 -7 7; alain_point -5 -5 5; alarm -8 -8 8; alarm_> -8 -8 8
allel 8 -9 -7; allel_le 8 -9 -7; aller 1 -23 2; aller_> 13 -14 -11; aller_au -8 -3 8; aller_dans -10 -8 11
aller_voir -9 -6 9; allez -11 -12 12; allez_au -9 -9 9; allez_deux -4 -4 5; allez_vous -9 -10 10; allo -28 -24 28
allo_> -20 -16 20; allo_c -7 -9 8; allo_vous -7 -5 6; allum -26 -1 10; allum_> -9 -10 13; allum_la -14 -12 13
allum_mais -14 17 -24; allum_meme -8 9 -10; alma -7 -7 7; alma_> -7 -7 7; alors -9 -7 7; alors_> -9 -10 10
alors_atten 7 -8 -7; alors_ca 11 -11 -9; alors_euh -7 -7 7; alors_fabri -5 -5 5; alors_je -4 -3 6; alors_la -2 -5 6
alors_mariu -4 -3 6; alors_mon -7 -6 8; alors_on -9 -6 10; alors_pour -5 -3 7; alors_trouv -7 6 -6
alors_une -5 -3 6; ameli -9 12 -14; ameli_> -9 12 -14; ami 5 -5 -5; ami_> 5 -5 -5; ampou -6 -6 7
ampou_conne -6 -6 7; an -7 -5 7; an_derni -7 -8 8; an_panne -4 5 -4; andre -7 -8 13; andre_point -7 -8 13
anne -9 -9 9; anne_marie -7 -7 7; anne_sophi -6 -7 7; anne_tiret -4 -6 10; annul -14 -10 13; annul_l -7 -7 7
annul_mon -11 -11 12; anoma 7 -7 -7; anoma_desor 7 -7 -7; anten -8 -9 9; anten_> -8 -9 9; antoi -9 -10 9
antoi_de -9 -10 9; aoute -6 -6 8; aoute_look -6 -6 8; appar -13 -17 16; appar_> -16 -15 17; appar_depui -5 -5 5
appar_oui 11 -9 -12; appel -1 -8 -1; appel_> -1 -16 3; appel_a -13 -8 14; appel_ce -8 -9 9; appel_comme -5 -5 5
appel_d -3 8 -11; appel_de -14 -7 13; appel_jean -8 -4 10; appel_julie -11 -11 13; appel_karim -10 -8 10
appel_moi -11 -10 11; appel_nadia -10 -7 10; appel_ni -5 -5 5; appel_passe 12 2 -15; appel_perso -4 -1 5
appel_pierr -9 -6 11; appli -7 8 -8; appli_la -7 8 -8; appui -6 -8 9; appui_sur -6 -8 9; appuy -6 9 -9
appuy_parto -6 7 -7; appuy_tres -4 8 -9; apres -15 -2 8; apres_l -7 -7 7; apres_le -6 7 -7; apres_midi -8 -8 8
apres_redem -9 8 -8; ardec -5 -5 6; ardec_quand -5 -5 6; arnaq -8 -12 10; arnaq_> -8 -12 10; aroba -12 -12 20
aroba_> -7 -9 8; aroba_a -7 -7 10; aroba_agenc -6 -5 9; aroba_aoute -6 -6 8; aroba_boula -5 -5 6
aroba_cabin -6 -6 9; aroba_cafe -4 -5 7; aroba_clini -5 -5 8; aroba_cyril -7 -7 10; aroba_duran -6 -5 6
aroba_free -10 -11 13; aroba_gmail -5 -5 9; aroba_hotel -6 -5 8; aroba_hotma -4 -4 5; aroba_la -6 -6 6
aroba_lapos -7 -6 11; aroba_live -2 -2 4; aroba_menui -5 -5 6; aroba_neuf -6 -6 8; aroba_orang -5 -10 15
aroba_outlo -5 -6 9; aroba_proto -5 -5 8; aroba_proxi -7 -7 8; aroba_s -10 -8 11; aroba_saint -3 -4 6
aroba_sfr -6 -6 11; aroba_skyne -7 -8 7; aroba_telen -7 -7 8; aroba_trans -5 -5 9; aroba_wanad -5 -5 6
aroba_yahoo -6 -7 10; arrac -7 -6 7; arrac_> -7 -6 7; arran 13 -5 -15; arran_> 8 -4 -12; arran_un 9 -10 -9
arret -1 -14 3; arret_> -7 -8 7; arret_ce 7 -7 -7; arret_de -5 -5 5; arriv 6 -1 -10; arriv_> 9 -12 -7
arriv_en -2 -5 6; arriv_pas -8 9 -10; arriv_toujo -13 9 -8; arts -4 -5 7; arts_point -4 -5 7; assez -9 -9 9
assez_> -9 -9 9; assis -6 -7 8; assis_une -6 -7 8; at -5 -5 5; at_gmail -3 -3 5; at_outlo -5 -5 5; ateli -8 -6 8
ateli_> -5 -4 8; ateli_avant -5 -4 6; ateli_point -6 -6 6; attac -9 -7 10; attac_> -7 -6 7; attac_aroba -8 -6 11
attac_point -6 -5 6; atten -18 -12 20; atten_> -16 -15 16; atten_atten -11 -11 13; atten_cheri -7 -7 8
atten_combi -9 -8 9; atten_dix -4 10 -9; atten_elle -8 -10 9; atten_j -10 4 -2; atten_je -3 -7 5; atten_le -4 -4 7
atten_mon -9 -3 10; atten_non -11 -9 10; atten_oui 10 -7 -10; atten_pour -5 -5 5; atten_que -12 -11 12
atten_rien -9 10 -11; atten_sa -7 -7 8; atten_un -16 -18 21; au -6 -14 7; au_au -9 -6 13; au_barre -8 -7 8
au_bout 9 -15 -7; au_burea -13 -10 14; au_debut -1 4 -12; au_dessu -7 -6 8; au_diabl -11 -11 11; au_douze -7 -3 9
au_garag -8 -3 8; au_greni -2 -5 6; au_meme -18 19 -18; au_moins -14 -13 14; au_mois -11 -15 12; au_monsi -6 -5 6
au_nom -8 -8 8; au_poil 9 -10 -8; au_point -5 -5 8; au_premi -11 -11 11; au_print -4 -3 6; au_resea -7 7 -7
au_revoi 6 -6 -7; au_servi -8 -8 11; au_sous -6 -8 7; au_sujet -12 -10 14; au_telep -8 -8 9; au_trava -6 -7 12
au_vert 10 -6 -14; au_villa -5 -5 6; au_vpn -7 -8 7; aucun -11 8 -6; aucun_anoma 7 -7 -7; aucun_chang -10 14 -20
aucun_effet -8 9 -9; aucun_idee -13 -14 14; aucun_lumie -18 18 -19; aucun_poste -7 7 -7; aucun_probl 20 -20 -13
aucun_resea -5 5 -5; aucun_resul -7 8 -8; aucun_souci 12 -13 -9; aujou -10 -10 10; aujou_hui -10 -10 10
aurai 7 -9 -6; aurai_dit 7 -9 -6; aurel -6 -6 11; aurel_under -6 -6 11; aussi -2 -10 -4; aussi_> 4 -16 -1
aussi_donc -6 -6 8; aussi_lent -10 15 -14; aussi_pourr -12 11 -10; aussi_vous 6 -6 -6; autan -11 11 -10
autan_> -11 11 -10; autre -12 5 -3; autre_chose -7 6 -6; autre_je -8 -7 9; autre_piece -10 -8 11
autre_que -16 -12 15; aux -7 -6 7; aux_infos -7 -6 7; avais 3 1 -7; avais_inter -7 7 -7; avais_un 7 -9 -6
avait -10 8 -5; avait_l -10 8 -5; avant -6 10 -19; avant_> -21 21 -17; avant_ca -1 2 -13; avant_de -5 -4 6
avant_meme 14 -14 -8; avec -14 -12 17; avec_avec -5 -4 5; avec_cedil -3 -5 6; avec_deux -7 -9 9; avec_l -4 -2 6
avec_la -7 -7 10; avec_le -13 -10 15; avec_mes -2 -1 3; avec_mon -6 -6 8; avec_ton -5 -5 5; avec_tous -6 -4 7
avec_tout -5 -4 5; avec_toute -6 -6 7; avec_un -9 -6 14; avec_une -8 -9 9; avec_vos -5 -6 6; avez 4 2 -11
avez_deja -12 -8 10; avez_dit -1 6 -13; avez_fait 8 -10 -8; avez_quelq -16 -12 15; avez_sauve 7 -6 -8
avez_un -16 -13 18; avoca -15 -10 14; avoca_> -8 -6 8; avoca_au -8 -7 8; avoir -9 -5 10; avoir_euh -10 -4 12
avoir_quelq -4 -6 8; avoir_sur -4 -2 5; avoir_un -6 -5 7; avoir_une -7 -4 7; avons -7 8 -8; avons_appli -7 8 -8
awa -5 7 -7; awa_toujo -5 7 -7; b -12 -13 15; b_a -3 -2 4; b_aroba -6 -6 10; b_c -7 -7 12; b_comme -10 -11 11
b_o -6 -5 6; b_point -5 -5 9; b_v -5 -5 6; bah 5 -5 -5; bah_c 8 -8 -8; bah_ca -10 11 -9; bah_ecout -6 -1 3
bah_non -6 6 -6; bah_oui 19 -15 -18; bah_voila 12 -9 -13; baiss -15 -11 13; baiss_la -15 -11 13; balco -7 -7 8
balco_la -7 -7 8; banca -14 -8 14; banca_> -14 -8 14; bande -13 -14 14; bande_d -8 -8 8; bande_de -9 -10 10
barre 9 -18 -8; barre_> 15 -14 -15; barre_de -8 -7 8; bas -5 -5 8; bas_b -5 -5 8; bascu -8 -8 9; bascu_moi -8 -8 9
batip -7 -7 7; batip_marc -7 -7 7; bazar -8 9 -9; bazar_> -8 9 -9; be -9 -10 10; be_> -9 -10 10; beau -6 2 -6
beau_appuy -6 7 -7; beau_atten -9 10 -11; beau_aujou -10 -10 10; beau_ca 10 -12 -8; beau_redem -10 11 -12
beauc 16 -16 -14; beauc_> 8 -7 -7; beauc_c 12 -10 -10; beauc_mieux 10 -11 -9; beauc_mon 5 -5 -5; beaux -8 -7 9
beaux_cross -8 -7 9; belka -10 -9 10; belka_a -10 -9 10; belle -5 -6 7; belle_soeur -5 -6 7; ben 0 7 -22
ben_c 10 -11 -8; ben_ca -11 12 -10; ben_dites 8 -8 -8; ben_ecout 8 -10 -8; ben_figur 1 1 -8; ben_non -12 11 -4
ben_oui 16 -16 -4; ben_v 8 -9 -8; ben_voila 11 -8 -9; benal -10 -8 10; benal_> -10 -8 10; benoi -4 -3 7
benoi_60 -4 -3 7; berna -11 -12 13; berna_> -11 -11 11; berna_aroba -6 -6 8; berna_deux -5 -5 5; berna_o -5 -5 5
berna_soixa -2 -3 5; besna -7 -9 8; besna_je -7 -9 8; besoi -11 -11 13; besoi_ca 8 -7 -2; besoi_d -15 -11 13
besoi_inter -5 -4 6; bien 8 -16 -6; bien_> -3 -16 8; bien_ca 12 -11 -10; bien_ma 9 -8 -9; bien_maint 13 -13 -7
bien_meill 8 -7 -9; bien_mieux 8 -8 -8; bien_oui 8 -8 -8; bien_qu -13 13 -6; bien_que 12 -18 -9; bien_redem -5 5 -5
bingo 9 -9 -7; bingo_ca 9 -9 -7; bizar -15 -14 14; bizar_> -15 -14 14; blabl -12 -12 12; blabl_> -12 -12 12
blanc -15 -12 14; blanc_> -13 -14 13; blanc_aroba -4 -6 9; blanc_de -9 -8 9; blanc_et -9 -8 9; blanc_parto -6 7 -7
blaze -8 -8 8; blaze_c -8 -8 8; bleu 12 -12 -12; bleu_fixe 12 -12 -12; bloqu -17 17 -16; bloqu_> -14 11 -11
bloqu_sur -7 10 -10; bloqu_toujo -6 6 -6; bof -7 7 -7; bof_non -7 7 -7; bois -6 -6 6; bois_aroba -6 -6 6
boite -7 -6 7; boite_> -7 -6 7; boiti -3 -6 7; boiti_> -3 -6 7; bon 27 -14 -31; bon_> 23 -20 -19; bon_c 6 -6 0
bon_ca 9 -12 -4; bon_et -18 17 -11; bon_j 8 -6 -1; bon_je -2 7 -13; bon_la 12 -13 -7; bon_maint 10 -10 -5
bon_merci 10 -8 -19; bon_passe -9 -8 9; bon_pour 19 -13 -20; bon_tout 7 -7 -7; bonjo -15 -13 15; bonjo_c -8 -7 8
bonjo_euh -6 -6 6; bonjo_je -11 -6 11; bonjo_madam -6 -6 8; bonjo_monsi -11 -13 12; bonjo_olivi -6 -6 6
bonne 9 -14 -6; bonne_> 11 -9 -12; bonne_avoca -8 -7 8; bonne_douza -6 -6 7; bonne_journ 5 -4 -5; bons 11 -14 -8
bons_> 9 -11 -8; bons_ca 7 -7 -4; bonso -9 -9 9; bonso_> -9 -9 9; borde -10 -10 10; borde_de -10 -10 10
bots -7 -4 7; bots_je -7 -4 7; bouch -14 -13 15; bouch_> -11 -11 11; bouch_du -4 -3 6; boucl -10 15 -18
boucl_> -10 15 -18; boudi 10 -10 -7; boudi_ca 10 -10 -7; bouge -10 7 -6; bouge_> -7 7 -6; bouge_d -16 13 -10
bouge_pas -7 -7 8; boula -14 -14 15; boula_a -7 -6 8; boula_du -9 -9 9; boula_tiret -5 -5 6; bout 9 -15 -7
bout_de 10 -17 -8; bout_du -7 -3 8; bouto -8 4 0; bouto_> -6 5 -3; bouto_de -11 -6 13; box -24 -5 13
box_> -18 -22 22; box_a 6 5 -16; box_est -17 7 2; box_et -16 5 -2; box_fait -10 -2 3; box_inter -9 -8 9
box_je -4 -4 5; box_la -4 -5 5; box_mais -16 19 -19; box_plus -13 -9 10; box_reste -7 10 -10; box_toute -8 -8 9
branc -7 -6 8; branc_le -7 -6 8; bref -5 -4 6; bref_tout -5 -4 6; bruit 9 -8 -8; bruit_c 9 -8 -8; brun -6 -5 9
brun_aroba -6 -5 9; bruno -6 -6 10; bruno_point -6 -6 10; bug 15 -15 -15; bug_plus 15 -15 -15; bugue -22 -5 8
bugue_> -18 -11 13; bugue_toujo -8 10 -13; burea -13 -11 12; burea_> -13 -11 12; c -3 -5 0; c_> -5 -5 6
c_est -4 -5 1; c_etait 0 7 -10; c_point -7 -7 12; c_tiret -5 -5 7; ca 8 -7 -11; ca_> -28 6 12; ca_a -3 17 -26
ca_alors 11 -11 -9; ca_atten -7 -6 7; ca_avait -10 8 -5; ca_bloqu -6 6 -6; ca_bug 15 -15 -15; ca_bugue -8 10 -13
ca_c -14 14 -13; ca_capte 13 -12 -17; ca_chang -7 7 -8; ca_charg -19 -16 19; ca_clign -18 -15 18; ca_comme -11 -9 10
ca_coupa 11 -11 -9; ca_coupe -8 14 -26; ca_demar -13 -17 16; ca_depen -9 -10 9; ca_depot 14 -10 -15; ca_dure -7 -7 7
ca_fait -16 -3 11; ca_fonct 17 -1 -20; ca_gresi 7 4 -29; ca_joue 17 -17 -17; ca_la 7 -5 -6; ca_m -15 -2 6
ca_march 8 2 -29; ca_me -14 -11 13; ca_mouli -7 8 -10; ca_n -13 15 -16; ca_ne 6 -2 -21; ca_plant -12 13 -13
ca_pour -5 -4 6; ca_rame -9 11 -14; ca_recom -21 20 -16; ca_redem -19 -7 14; ca_refon 12 -11 -14
ca_remar 24 -18 -20; ca_roule 13 -13 -14; ca_s -4 -6 3; ca_suffi -7 -8 8; ca_tient 10 -8 -12; ca_tourn 9 -9 -19
ca_va 16 -13 -20; ca_veut -11 18 -18; ca_vient -11 11 -10; ca_y 17 -17 -13; cabin -8 -8 9; cabin_morea -8 -8 8
cabin_tiret -6 -6 9; cable -17 -13 16; cable_> -14 -12 14; cable_atten -7 -6 8; cable_de -4 -5 5; cafe -4 -5 7
cafe_tiret -4 -5 7; calme -15 -12 14; calme_> -15 -12 14; camer -10 -10 10; camer_de -8 -8 8; camer_depui -7 -6 7
camil -7 -5 8; camil_et -7 -5 8; campi -5 -3 6; campi_vous -5 -3 6; capte 11 -6 -19; capte_> 13 -12 -16
capte_a 9 -11 -8; capte_de 7 -10 -7; capte_maint 16 -15 -12; capte_toujo -9 7 -6; carol -13 -8 11
carol_de -13 -8 11; carpe -11 -1 4; carpe_> -11 0 3; carpe_aroba -5 -10 13; carre 12 -12 -10; carre_> 14 -13 -15
carre_merci 7 -7 -6; carte -5 -5 6; carte_sim -5 -5 6; cause -9 -5 11; cause_a -9 -5 11; cave -10 -10 12
cave_> -8 -5 8; cave_jeter -7 -7 8; ce -12 -8 10; ce_cable -9 -8 9; ce_matin -13 -10 12; ce_maudi -5 6 -7
ce_n 7 -7 -7; ce_qu -4 -6 8; ce_que -2 2 -9; ce_qui -7 -7 7; ce_servi -8 -13 10; ce_soit -9 -9 9; ce_trava -9 -8 9
ce_voyan -6 9 -11; cedil -3 -5 6; cedil_dans -3 -5 6; cedil_mais -3 -5 6; cela 7 -7 -7; cela_fonct 7 -7 -7
celes -7 -5 7; celes_lagra -7 -5 7; celle -2 -2 4; celle_de -2 -2 4; cent -8 -9 9; cent_cinqu -6 -6 6
cent_vingt -8 -8 9; centa -5 -6 6; centa_envir -5 -6 6; centr -9 -9 9; centr_> -9 -9 9; certe -7 7 -7
certe_le -7 7 -7; ces 9 -13 1; ces_bons 7 -7 -4; ces_cable -6 -4 7; ces_paul -5 -4 6; ces_reven 8 -8 -6
cette 6 -3 -7; cette_fois 6 -3 -7; chain 5 2 -18; chain_> 5 2 -18; chamb 2 6 -12; chamb_> -9 7 -6
chamb_que 8 -10 -8; chang -27 22 -7; chang_> -14 19 -22; chang_d -9 -10 10; chang_de -13 -9 12; chang_du -9 11 -6
chang_la -4 -5 5; chang_meme -4 8 -9; chang_pas -8 9 -9; chang_rien -12 12 -11; chape -7 -7 7; chape_de -7 -7 7
chaqu -6 -5 6; chaqu_mois -6 -5 6; charg -19 -16 19; charg_> -14 -13 14; charg_dans -14 17 -17
charg_encor -12 -18 17; charg_pas -10 -10 10; charp -7 -7 7; charp_comme -7 -7 7; charp_sylvi -7 -7 7; chat -9 -9 9
chat_est -9 -9 9; cherc -4 -13 5; cherc_> -6 -5 6; cherc_c 7 -7 -7; cherc_le -8 -6 9; cherc_mes -10 -8 9
cherc_mon -4 -2 6; cheri -7 -7 8; cheri_> -4 -4 5; cheri_je -7 -6 7; chez -16 -1 9; chez_machi -8 -9 9
chez_moi -8 -7 9; chez_mort -10 9 -7; chez_vous -8 -7 8; chez_wanad -6 -7 8; chien -12 -8 9; chien_> -12 -8 9
chiff -2 -2 4; chiff_tout -2 -2 4; chose -17 15 -15; chose_> -17 15 -15; chris -10 -10 10; chris_> -10 -10 10
chris_cinqu -4 -3 7; chrom 8 -7 -8; chrom_> 8 -7 -8; cinq -9 -8 9; cinq_> 4 -17 -1; cinq_a -8 -7 9
cinq_appar -11 -12 12; cinq_heure -9 -9 9; cinq_machi -6 -6 6; cinq_minut -5 9 -9; cinq_ou -5 -5 5
cinq_secon -6 -5 6; cinq_six -10 -13 11; cinq_sur 13 -12 -12; cinqu -10 -14 12; cinqu_fois -9 -9 10
cinqu_poste -6 -6 6; cinqu_six -5 -7 8; clair 2 -14 0; clair_maint 9 -12 -8; clair_point -6 -5 9
clair_rouss -8 -5 8; claqu -6 -6 10; claqu_de -6 -6 10; claud -8 -8 8; claud_dupuy -8 -8 8; clien -12 -10 12
clien_chez -9 -7 9; clien_quara -8 -7 8; clign -21 -14 13; clign_en -6 9 -11; clign_encor -13 -17 16
clign_et -6 6 -6; clign_je -13 -9 11; clign_toujo -10 11 -11; clign_tout 7 -7 -6; clign_vert -16 -9 14
clini -5 -5 8; clini_tiret -5 -5 8; cliqu 7 -5 -6; cliqu_oh 7 -5 -6; clore 7 -6 -8; clore_le 7 -6 -8; club -6 -6 10
club_under -6 -6 10; co 8 -7 -8; co_> 8 -7 -8; cocho -9 -8 9; cocho_> -9 -8 9; code -12 -11 12; code_c -7 -6 7
code_posta -8 -8 9; coler -10 -9 11; coler_> -10 -9 11; coler_monsi -9 -8 12; colet -7 -7 9; colet_tout -7 -7 9
colla -5 -4 5; colla_de -5 -4 5; colle -18 -12 17; colle_> -8 -7 8; colle_a -6 -5 6; colle_aroba -5 -5 6
colle_aussi -16 -9 14; colle_de -5 -4 6; com -8 -8 13; com_> -7 -8 12; com_bien -9 -6 10; com_sans -2 -4 6
com_tout -7 -6 7; combi -9 -8 9; combi_de -9 -8 9; comme -19 -4 12; comme_a -11 -9 10; comme_avant -20 21 -14
comme_berna -10 -11 11; comme_ca -11 -14 13; comme_d -7 -8 8; comme_en 13 -13 -11; comme_franc -5 -6 9
comme_je -18 -13 18; comme_le -7 -7 7; comme_les -4 -3 6; comme_on -5 -6 6; comme_oscar -5 -5 5; comme_papa -4 -5 8
comme_thoma -5 -6 9; comme_une -4 7 -7; comme_ursul -5 -5 5; comme_vous 3 4 -12; comme_xavie -5 -5 5
commu -10 -9 10; commu_sont -10 -9 10; compe -9 -8 9; compe_> -9 -8 9; compl -12 -12 13; compl_a -11 -11 11
compl_mon -8 -8 10; compr -2 -5 6; compr_donc -2 -5 6; compt -7 -6 12; compt_aroba -7 -7 12; compt_trois -5 -4 8
con -10 -10 10; con_> -10 -10 10; conco -6 -4 6; conco_en -6 -4 6; condu -10 -8 9; condu_je -10 -8 9
confi 10 -12 -10; confi_le 10 -12 -10; conna -15 -16 16; conna_> -15 -16 16; conne -2 3 -7; conne_> 6 7 -25
conne_au -7 -8 7; conne_elle -5 -5 6; conne_est -5 -4 4; conne_toute -8 -9 8; conno -8 -8 8; conno_> -8 -8 8
conse -17 -15 17; conse_> -15 -15 16; conse_banca -14 -8 14; conse_comme -3 -5 6; conse_de -8 -8 11
conse_etait -8 -8 8; conse_s -13 -9 14; conso -24 -23 26; conso_> -11 -11 11; conso_d -6 -6 6; conso_de -10 -5 8
conso_est -4 -4 5; conso_et -2 -4 5; conta -6 -6 7; conta_aroba -6 -6 7; conta_euh -5 -5 6; conte 6 -6 -5
conte_et 6 -6 -6; conte_nous -4 -3 6; conti -7 7 -7; conti_> -7 7 -7; contr -18 -12 17; contr_> -8 -7 9
contr_depui -5 -5 5; contr_est -6 -5 6; contr_moi -6 -5 6; contr_profe -15 -10 14; contr_vous -10 -7 9
corre -6 -5 7; corre_disen -6 -5 7; cote -9 9 -9; cote_> -9 9 -9; coule -8 9 -9; coule_> -8 9 -9; coup -8 13 -14
coup_> 13 -18 -9; coup_sur -19 15 -13; coupa 11 -11 -9; coupa_la 11 -11 -9; coupe -2 12 -25; coupe_> -24 24 -16
coupe_du -8 9 -9; coupe_encor -22 24 -19; coupe_le -4 -5 5; coupe_moins -6 8 -9; coupe_plus 26 -25 -24
coupe_toujo -7 6 -5; coupu 10 -4 -18; coupu_> 1 2 -12; coupu_depui 10 -11 -10; coupu_non 6 -6 -6; courr -15 -15 15
courr_> -11 -11 11; courr_pluto -5 -5 5; cours -6 -5 6; cours_de -6 -5 6; court -9 -8 9; court_> -9 -8 9
cousi -3 -5 7; cousi_> -3 -5 7; crie 8 -10 -8; crie_dans 8 -10 -8; crois -11 13 -12; crois_pas -17 15 -7
crois_que 22 -24 -18; croix -10 9 -7; croix_rouge -10 9 -7; cross -8 -7 9; cross_vous -8 -7 9; cru 10 -9 -8
cru_que 10 -9 -8; cuisi -16 -14 15; cuisi_> -16 -14 15; cul -5 -3 6; cul_> -5 -3 6; cyr -3 -4 6; cyr_en -3 -4 6
cyril -7 -7 10; cyril_aroba -7 -7 10; cyril_tiret -7 -7 10; d -11 -8 6; d_> -5 -4 6; d_a -11 -6 12
d_abonn -9 -10 10; d_abrut -14 -11 12; d_admin -6 -6 6; d_aireu -9 10 -7; d_aller 13 -14 -11; d_alma -7 -7 7
d_ameli -17 16 -16; d_appel -6 -5 6; d_atten -13 -11 12; d_autre -16 -12 15; d_e -5 -5 5; d_erreu 7 -1 -20
d_escar -12 -10 11; d_essai 0 8 -12; d_essay -6 -6 6; d_euros -5 -5 6; d_evolu -6 7 -7; d_habit -7 -8 8
d_inter -20 14 -12; d_oreil -5 -4 7; d_point -5 -5 5; d_tout -5 -5 6; d_u -6 -5 6; d_un 2 -9 0; d_urgen -11 -11 12
dame -10 5 -3; dame_> -10 -4 11; dame_l -6 6 -6; dame_m -15 -11 14; dans -12 3 3; dans_l 1 -15 4; dans_la -14 5 -1
dans_le -17 9 0; dans_les -8 -7 8; dans_mon -3 -5 5; dans_sa 8 -10 -8; dans_un -4 -3 6; de -5 -12 7
de_alain -8 -7 7; de_blanc -9 -8 9; de_bruit 9 -8 -8; de_chang -3 13 -12; de_cherc 7 -7 -7; de_chez -10 9 -7
de_cinq 10 -17 -8; de_clien -8 -7 8; de_cocho -9 -8 9; de_compe -9 -8 9; de_conne -19 13 -3; de_coule -8 9 -9
de_coupu 17 -17 -16; de_de -10 -5 8; de_delma -5 -5 5; de_demar -11 -8 11; de_diffe -7 8 -8; de_famil -6 -5 6
de_gresi 11 -13 -8; de_l -10 -6 11; de_la -17 -23 23; de_libre -8 -8 11; de_liege -5 -6 7; de_lyon -8 -7 8
de_ma 1 -8 0; de_madam -7 -6 6; de_mal -10 -7 9; de_march 10 -11 -7; de_marse -16 -10 17; de_maxim -9 -10 9
de_me -2 7 -13; de_merde -13 -14 14; de_mieux -13 11 -8; de_moi -15 -13 15; de_mon -12 -7 12; de_mutua -5 -5 8
de_notre -12 6 -4; de_nous -9 -9 9; de_nouve 27 -17 -28; de_novem -11 -15 12; de_nuls -9 -9 9; de_paill -7 -7 7
de_panne 19 -19 -12; de_parle -4 -3 5; de_passe -2 3 -7; de_paul -6 -4 8; de_pire -11 12 -13; de_poste -9 -8 9
de_prend -5 -5 5; de_probl 11 -15 -10; de_recou -11 11 -10; de_redem -8 -9 10; de_repos -8 -7 9; de_resea -12 4 6
de_retou 11 -12 -10; de_rien -9 13 -12; de_s 6 -17 -3; de_souci 18 -19 -14; de_suite -11 -8 14; de_surve -8 -8 8
de_sympa -6 -5 7; de_synch -4 5 -5; de_table -5 -3 6; de_telep -13 -9 12; de_temps -9 -8 9; de_tenir 6 -7 -6
de_teste 9 -9 -9; de_texto -5 -5 5; de_tonal -14 14 -12; de_toulo -8 -9 9; de_verif -4 -4 6; de_villi -9 -9 9
de_vive -9 -6 10; de_voleu -5 -5 5; de_votre -8 -8 8; de_vous -13 -13 14; de_wifi -5 5 -5; debit -1 -9 3
debit_d -12 -10 11; debit_est 13 0 -22; debit_monta -10 -10 10; debra -10 9 -6; debra_dix -7 7 -6; debra_j -6 6 -6
debra_la -5 -7 7; debra_ma -5 -5 8; debra_mais -12 14 -8; debra_rebra -6 6 -2; debut -1 4 -12; debut_j 3 -2 -6
debut_non 8 -8 -8; debut_oui -19 15 -9; deced -10 -8 9; deced_> -10 -8 9; decle -8 -8 8; decle_direc -8 -8 8
decod -4 -9 10; decod_> -4 -9 10; decro -8 -6 8; decro_j -8 -6 8; deja -8 -13 9; deja_dans -7 -7 8
deja_donne -16 -15 17; deja_hier -7 -7 8; deja_mon -17 -14 19; deja_parle -14 -9 17; deja_recu 8 -7 -8
deja_tout -4 -2 5; deja_venu -9 -8 10; delai -5 -6 6; delai_c -5 -6 6; delat -6 -6 8; delat_a -6 -6 8; delma -5 -5 5
delma_d -5 -5 5; demai -12 -11 12; demai_> -7 -7 7; demai_matin -6 -4 6; deman -9 -8 10; deman_a -9 -7 9
deman_atten -4 -4 5; demar -2 -16 5; demar_> -1 -16 4; demar_il -6 -5 6; demar_la -17 -9 16; demi -6 -6 6
demi_douza -6 -6 6; depan -13 -12 14; depan_> -8 -7 8; depan_ma -16 -15 16; depas -8 -8 8; depas_l -8 -8 8
depen -9 -10 9; depen_des -9 -10 9; depot 14 -10 -15; depot_> 14 -10 -15; depui -2 -22 11; depui_> 10 -11 -10
depui_ce -9 -7 8; depui_deux -6 -6 6; depui_hier -9 -9 9; depui_la -10 -7 10; depui_le -7 -6 7; depui_longt -9 -7 9
depui_quatr -5 -5 5; depui_que 12 -12 -11; depui_trois -10 -7 9; depui_une 7 -6 -8; deran -9 -9 9
deran_pour -9 -9 9; derni -15 -18 17; derni_> -13 -17 16; derni_fois -5 -5 5; des -26 -9 18; des_appar -8 -9 9
des_beaux -8 -7 9; des_boiti -3 -6 7; des_chain -10 11 -12; des_coupu -8 9 -11; des_enfan -5 -5 5; des_idiot -5 -5 5
des_incap -12 -9 12; des_jours -9 -10 9; des_lilas -7 -7 8; des_mal -10 -6 11; des_milli -5 -5 6; des_mimos -7 -6 7
des_poste 6 -7 -6; des_que -12 3 2; des_tiret -4 -5 7; des_trans -6 -7 7; des_voleu -10 -6 11; desce -10 -10 12
desce_a -10 -10 12; desme -7 -7 8; desme_aroba -7 -7 8; desol -9 5 -4; desol_hein -6 7 -7; desol_je -8 -12 12
desol_mais -8 12 -11; desor 7 -7 -7; desor_cela 7 -7 -7; dessi -10 9 -7; dessi_du -10 9 -7; dessu -7 -5 8
dessu_> -4 -2 6; dessu_de -7 -6 8; deux -27 -10 19; deux_> -28 1 3; deux_a -5 -4 8; deux_aroba -3 -4 7
deux_avec -6 -6 8; deux_cent -6 -6 6; deux_conso -2 -4 5; deux_des -5 -5 5; deux_dizai -7 -8 7; deux_douze -8 -8 9
deux_et -8 -10 10; deux_euh -7 -8 9; deux_fois -10 12 -12; deux_gsm -5 -8 8; deux_heure -6 -6 6; deux_l -7 -10 10
deux_mille -8 -7 8; deux_minut -12 9 -5; deux_novem -7 -6 7; deux_ordin -6 -6 6; deux_ou -5 -7 8; deux_pc -7 -8 8
deux_porta -7 -7 10; deux_pour -10 -7 11; deux_r -4 -5 8; deux_s -5 -4 5; deux_sec -4 -4 5; deux_secon -13 -19 20
deux_table -9 -7 11; deux_teles -7 -3 9; deux_trois -5 -6 7; deux_un -14 -14 15; deuxi -9 -9 10
deuxi_poste -9 -9 10; devan -10 -12 13; devan_l -8 -10 10; devan_la -8 -7 8; deven 12 -12 -10
deven_verte 12 -12 -10; devri -4 -2 5; devri_l -4 -2 5; diabl -11 -11 11; diabl_> -9 -9 9; diabl_avec -5 -5 5
didie -3 -4 7; didie_didie -3 -4 7; didie_soixa -3 -4 7; diffe -7 8 -8; diffe_> -7 8 -8; dirai 0 -3 -2
dirai_> -19 -15 19; dirai_bien 12 -18 -9; dirai_mais -7 7 -7; dirai_pas -7 10 -11; dirai_que 21 -22 -14
dire -2 -4 2; dire_> -20 -20 22; dire_ca 12 -12 -8; dire_la -9 -8 9; dire_que -2 14 -15; direc -12 -12 13
direc_> -8 -8 8; direc_aroba -6 -5 8; direc_s -5 -4 5; dis -9 -10 10; dis_ca -9 -10 10; disen -6 -5 7
disen_que -6 -5 7; disie 8 -7 -8; disie_et 8 -7 -8; dispa 6 -1 -12; dispa_et 14 -13 -21; dispa_mais -10 9 -7
dit 10 -2 -18; dit_d -10 -8 9; dit_et 2 1 -10; dit_j -6 6 -6; dit_mais -29 29 -20; dit_non 7 -9 -6
dit_pas -17 13 -10; dit_qu 15 -19 -15; dit_que 9 -11 -7; dit_telep -9 -8 9; dites 8 -8 -8; dites_donc 8 -8 -8
dix -17 -6 12; dix_> -8 -8 8; dix_fois -10 -9 10; dix_heure -8 -8 8; dix_huit -6 -7 8; dix_minut -7 7 -7
dix_perso -6 -8 7; dix_poste -9 -7 9; dix_secon -6 6 -6; dix_sept -6 -6 6; dizai -8 -9 9; dizai_> -8 -9 8
dizai_dans -3 -5 7; dizai_de -7 -5 11; dizai_envir -4 -6 9; dizai_une -4 -6 9; docte -9 -9 9; docte_blanc -9 -9 9
dois -13 -9 15; dois_aller -12 -8 14; dois_inter -5 -4 6; dois_regar -9 -7 9; dois_voir -10 -9 15; doit -6 -6 6
doit_passe -6 -6 6; donc 6 -13 -1; donc_a -8 -7 8; donc_c 11 -13 -9; donc_deux -6 -6 8; donc_fabri -5 -5 5
donc_j -6 6 -6; donc_je -2 -3 4; donc_laiss -2 -5 6; donc_merci 8 -10 -8; donc_onze -9 -7 9; donc_oui 6 -5 -6
donc_une -6 -5 6; donne -13 6 3; donne_> -21 4 10; donne_la -4 -2 5; donne_le -6 -6 6; donne_moi -10 -8 13
donne_votre -7 7 -7; dossi -10 -8 10; dossi_> -7 -7 8; dossi_est -7 -7 12; dossi_ouver -4 -4 7; dossi_parce -5 -4 6
doute 7 -9 -6; doute_mais 7 -9 -6; douza -14 -11 14; douza_> -6 -6 6; douza_avec -6 -6 7; douza_de -5 -5 6
douze -10 -10 12; douze_> -8 -8 9; douze_rue -5 -5 5; douze_trent -6 -8 8; down -13 11 -10; down_> -7 8 -8
down_de -9 9 -9; draga -5 -5 6; draga_petro -5 -5 6; du -3 -7 2; du_bas -5 -5 8; du_cabin -8 -8 8; du_centr -9 -9 9
du_fil -7 -4 7; du_fils -7 -2 8; du_magas -9 -9 9; du_mieux -6 6 -6; du_monde -11 8 -6; du_point -6 -6 6
du_redem -7 -7 7; du_resea 8 -9 -7; du_rhone -4 -3 6; du_salon -9 -6 7; du_servi 10 -12 -10; du_six -3 -3 6
du_temps 11 -11 -8; du_tiret -6 -5 8; du_tonne 11 -10 -9; du_tout -18 25 -22; du_vol -10 -9 10; du_wifi -10 9 -7
duboi -14 -16 16; duboi_> -8 -8 8; duboi_aroba -6 -8 7; duboi_d -6 -5 6; duboi_nee -6 -6 6; dumas -5 -5 9
dumas_aroba -5 -5 9; dupon -15 -14 15; dupon_> -10 -10 10; dupon_aroba -7 -6 7; dupon_avec -10 -9 13; dupuy -8 -8 8
dupuy_> -8 -8 8; duran -11 -8 12; duran_> -14 -10 16; duran_aroba -7 -8 12; duran_avec -5 -4 6; duran_frere -6 -5 6
duran_tout -8 -6 13; dure -7 -7 7; dure_> -7 -7 7; dure_d -5 -4 7; duval -5 -5 5; duval_> -5 -5 5
duval_donc -5 -5 5; e -12 -13 15; e_> -5 -5 6; e_a -5 -4 7; e_aroba -4 -5 8; e_b -5 -5 6; e_f -6 -5 6; e_l -5 -5 5
e_mare -6 -6 6; e_r -5 -5 5; e_t -6 -7 7; e_u -7 -7 8; echou -24 17 -8; echou_> -24 17 -8; ecole -15 -10 16
ecole_> -14 -10 15; ecole_tiret -5 -5 7; ecout -1 -2 0; ecout_ca 9 -10 -7; ecout_je 8 -10 -8; ecout_mon -10 -8 9
ecout_non -14 13 -11; ecran -14 4 -1; ecran_> -9 -11 11; ecran_blanc -6 7 -7; ecran_puisq -4 -2 5
ecran_reste -6 6 -6; ecrit -7 -7 7; ecrit_> -7 -7 7; effet -8 9 -9; effet_> -8 9 -9; eh 6 0 -13; eh_ben 11 -12 -8
eh_bien 10 -9 -11; eh_non -11 9 -6; el -9 -9 9; el_manso -9 -9 9; elle -12 9 -7; elle_a -3 7 -9
elle_clign -7 15 -15; elle_est -17 -24 24; elle_march 8 -7 -9; elle_redem -7 -6 7; elle_reste -12 18 -18
elle_s -12 14 -14; elodi -12 -7 12; elodi_march -12 -7 12; embet -16 -10 16; embet_> -9 -17 11; embet_ca -12 -13 13
embet_plus -6 7 -7; embet_quand -12 -12 13; en -16 5 7; en_a -8 -7 8; en_ai -20 -18 21; en_appuy -4 8 -9
en_ardec -5 -5 6; en_arriv -10 -8 9; en_atten -5 -5 5; en_boucl -10 15 -18; en_chiff -2 -2 4; en_coler -10 -9 11
en_cours -6 -5 6; en_direc -5 -4 5; en_e -6 -6 6; en_fait 11 -11 -9; en_haut -2 -5 6; en_ligne -11 -10 12
en_maudi -8 -7 9; en_minus -4 -6 9; en_occup -10 -9 10; en_ordre 9 -8 -9; en_panne -18 18 -14; en_peux -13 -16 15
en_pire -11 12 -13; en_plus -12 10 -8; en_prend -3 -6 7; en_quara 13 -13 -11; en_rade -5 6 -6; en_relat -5 -4 6
en_rouge -6 9 -11; en_route 11 -10 -13; en_telet -10 -9 10; en_tete -3 -5 5; en_tout -9 -10 9; en_train -11 -12 14
en_un -3 -4 6; encor -45 20 -2; encor_> -27 12 -2; encor_ca -15 17 -8; encor_coupe -7 8 -8; encor_dans -2 -5 6
encor_des -8 9 -11; encor_down -7 8 -8; encor_en -8 10 -10; encor_essay -11 -14 14; encor_la -29 13 -7
encor_laiss -2 -6 7; encor_le -23 24 -22; encor_lent -11 18 -19; encor_pas -6 10 -10; encor_pire -12 11 -10
encor_regar -9 -12 12; encor_rouge -5 6 -5; encor_teste -8 -16 16; encor_vous -15 -17 18; endro -6 6 -6
endro_> -6 6 -6; enerv -17 -3 7; enerv_> -17 -3 7; enerv_mais -9 -17 15; enfan -10 -6 8; enfan_> -5 -5 5
enfan_sont -10 -10 11; enfin 8 -2 -18; enfin_bref -5 -4 6; enfin_la 13 -12 -13; enfin_non -12 12 -8
enfin_trava 11 -8 -11; enorm -9 -8 9; enorm_ce -9 -8 9; enreg -2 -5 5; enreg_> -2 -5 5; ensem 6 -7 -6
ensem_des 6 -7 -6; enten 6 -22 1; enten_> -12 -11 12; enten_bien 8 -8 -8; enten_enfin 8 -8 -9; enten_parfa 10 -6 -10
enten_pas -10 -14 14; enten_perso -8 -6 8; enten_plus 9 -8 -8; enten_toujo -15 16 -12; enten_une -3 -6 8
entre -12 -13 15; entre_> -8 -9 12; entre_avec -6 -4 9; entre_deux -7 -8 8; entre_huit -6 -6 6; entre_six -7 -7 8
envir -16 -15 18; envir_> -11 -12 13; envir_vingt -10 -9 10; envoy -10 -8 10; envoy_de -5 -5 5; envoy_moi -7 -7 7
envoy_mon -9 -6 10; envoy_un -5 -5 5; eric -5 -6 7; eric_tiret -5 -6 7; erreu -4 16 -27; erreu_> -1 12 -23
erreu_est -25 19 -15; escal -9 -8 9; escal_> -9 -8 9; escal_parce -2 -5 6; escar -12 -10 11; escar_> -12 -10 11
escof -8 -9 9; escof_de -8 -9 9; espec -11 -10 11; espec_d -11 -10 11; esper -7 -9 8; esper_une -7 -9 8
essai -2 2 -4; essai_> -9 -8 9; essai_et 0 8 -12; essay -10 -19 19; essay_> -10 -19 19; est 8 -9 -7; est_07 -7 -7 8
est_44300 -8 -8 9; est_> 21 -19 -14; est_a -21 -16 20; est_abuse -14 -14 14; est_allum -14 17 -19
est_arran 22 -24 -20; est_au -16 5 -2; est_avec -11 -6 12; est_beau 10 -12 -8; est_beauc 10 -11 -9; est_bien 8 -7 -9
est_bizar -15 -14 14; est_bleu 12 -12 -12; est_bon 31 -25 -24; est_bonne 11 -9 -12; est_bons 9 -11 -8
est_bouch -11 -11 11; est_c 2 -12 1; est_ca 14 -12 -11; est_camil -7 -5 8; est_carre 12 -12 -10; est_ce -14 -11 17
est_celle -2 -2 4; est_clair 9 -12 -8; est_compl -12 -12 13; est_conse -14 -8 14; est_conte 6 -6 -6
est_coupe -12 10 -8; est_dans -11 -13 13; est_de 7 3 -22; est_deced -10 -8 9; est_deja -9 -8 10; est_devan -4 -4 5
est_deven 12 -12 -10; est_dix -6 -8 7; est_du -10 -9 10; est_duval -5 -5 5; est_ecrit -7 -7 7; est_embet -16 -22 17
est_en -5 -16 9; est_encor -16 28 -32; est_enorm -9 -8 9; est_eva -11 -12 12; est_exact -12 11 -11
est_ferna -10 -10 10; est_fonct 12 -12 -11; est_formi 7 -5 -6; est_furie -11 -10 12; est_gerar -6 -5 6
est_good 11 -11 -10; est_impec 13 -12 -12; est_inadm -19 -16 18; est_insta -11 -11 11; est_inter 5 -5 -5
est_intol -5 -5 6; est_j 8 -9 -7; est_je 14 -15 -12; est_julie -5 -4 8; est_la -17 0 6; est_lamen -14 -14 14
est_le -16 -16 16; est_lefor -7 -6 8; est_lente -11 -10 11; est_les 10 -7 -10; est_lola -8 -8 8; est_ma -11 -11 12
est_marce -9 -8 9; est_marie -6 -8 7; est_meme -7 7 -5; est_mieux 16 -17 -15; est_mon -13 -13 14
est_monsi -10 -11 10; est_morea -15 -10 18; est_mort -15 18 -21; est_muet -6 -6 6; est_nicke 17 -18 -14
est_nico -3 -3 5; est_noire -8 -9 9; est_nulle -8 -10 9; est_ocean -8 -8 8; est_ok 15 -19 -14; est_parei -13 16 -21
est_parfa 9 -8 -8; est_parti -9 -9 9; est_pas -36 33 -19; est_passe -2 9 -14; est_paul -8 -6 9; est_perso -16 -15 16
est_pire -16 17 -17; est_plus 20 -22 -15; est_pour -18 -17 19; est_quato -7 -6 7; est_quatr -9 -9 9
est_que -21 -20 20; est_quell -8 -9 10; est_quoi -9 -8 9; est_rallu 2 2 -17; est_redev 13 -15 -9
est_regle 20 -25 -17; est_relou -7 -4 7; est_remis 11 -10 -13; est_remon 15 -15 -15; est_rentr 12 -8 -12
est_repar 20 -7 -31; est_resol 20 -20 -18; est_retab 21 -19 -21; est_retom -11 12 -15; est_reven 17 -9 -25
est_ridic -10 -10 10; est_rouge -17 17 -16; est_scand -6 -5 6; est_si -5 -5 6; est_stabl 15 -17 -12
est_sur -9 -10 10; est_thiba -3 -2 4; est_tigui 10 -11 -10; est_toujo -25 29 -21; est_tout 18 -16 -17
est_tres -13 -14 14; est_un -14 -17 21; est_une -11 -15 12; est_urgen -14 -13 14; est_vasse -5 -4 5
est_venu -9 -9 9; est_vert 19 -14 -20; est_verte 5 -5 -5; et -10 6 -7; et_2 -7 -7 8; et_a -5 -6 8; et_c -25 22 -11
et_ca -2 14 -30; et_cette 6 -3 -7; et_deux -10 -8 10; et_en -12 10 -8; et_fils -9 -9 10; et_il 0 8 -12
et_inter 11 -10 -11; et_j 14 -22 1; et_je -8 0 1; et_l 6 -12 -2; et_la -13 2 -2; et_le -2 -24 13; et_les -5 -5 5
et_ma 0 -12 4; et_madam -8 -8 8; et_midi -6 -6 6; et_moi 1 -9 2; et_mon -5 -15 7; et_pouf -6 6 -6; et_pour -6 6 -6
et_puis -14 11 -7; et_quatr -7 -8 8; et_que -5 -5 6; et_rien -21 17 -10; et_sept -7 -7 8; et_simpl -5 -6 6
et_toujo -8 12 -12; et_tout 11 -14 -10; et_trois -8 -8 10; et_un -6 -9 12; et_une -6 -7 6; et_vous -6 -5 6
etage -13 -14 14; etage_> -11 -11 11; etage_avec -2 -1 3; etage_donc -6 -5 6; etait -6 2 1; etait_bon 2 5 -10
etait_reven -7 7 -6; etait_sympa -8 -8 8; etape -7 10 -10; etape_> -7 10 -10; ete 3 -8 0; ete_arrac -7 -6 7
ete_posee -4 -3 6; ete_vite 6 -6 -6; etein -18 4 -1; etein_> -18 4 -2; etein_la -7 -6 7; etes 3 -15 -2
etes_des -11 -8 13; etes_nuls -17 -8 14; etes_tous -11 -7 10; etes_un 9 -19 -9; etes_vraim -16 -12 18; etran -5 -5 5
etran_et -5 -5 5; etre -17 -8 13; etre_> -10 -11 11; etre_humai -5 -4 6; etre_mis -5 -4 5; etre_rappe -6 -5 6
etre_six -5 -5 5; etre_sur -5 5 -5; etre_un -4 -4 5; eu -14 0 8; eu_aucun -8 9 -9; eu_hier -6 -5 6; eu_tout -7 -9 8
eu_un -12 -12 13; euh -16 -15 18; euh_06 -7 -7 7; euh_> -11 -11 11; euh_atten -10 -9 10; euh_bah 2 4 -11
euh_c -9 -8 10; euh_conta -5 -5 6; euh_j -3 -6 7; euh_je -8 -7 9; euh_mon -6 -5 7; euh_non -7 11 -6
euh_pedro -6 -6 6; euh_sa -9 -9 9; euh_trois -7 -8 9; euh_un -10 -4 12; euros -5 -5 6; euros_par -5 -5 6
eva -11 -12 12; eva_longo -11 -12 12; eva_sept -4 -4 8; evolu -6 7 -7; evolu_> -6 7 -7; exact -12 11 -11
exact_parei -12 11 -11; exced -9 -9 10; exced_c -9 -9 10; excus -11 -8 9; excus_moi -11 -8 9; exige -10 -9 10
exige_un -10 -9 10; expli -11 -11 11; expli_> -11 -11 11; expli_tout -9 -6 10; f -6 -6 6; f_comme -5 -6 9
f_e -5 -5 6; f_o -4 -4 5; fabri -5 -5 5; fabri_c -5 -5 5; fabri_duval -5 -5 5; fache -8 -14 13; fache_> -11 -9 9
fache_contr -7 -6 7; factu -11 -9 10; factu_> -11 -9 10; faire -17 11 -3; faire_> -16 14 -11; faire_le -4 -4 7
faire_mais -2 -5 5; faire_voir -9 -10 10; fais -6 -6 6; fais_pour -6 -6 6; fait -6 -2 4; fait_> -5 10 -18
fait_beau -10 -10 10; fait_ce 3 -1 -21; fait_dix -10 -9 10; fait_et 3 3 -8; fait_la -13 11 -8; fait_mais 1 10 -13
fait_parei -11 13 -15; fait_peter -7 -6 7; fait_plus -10 -9 9; fait_que -9 -9 9; fait_redem -8 9 -9
fait_rien -7 7 -6; fait_si 11 -11 -9; fait_toujo -1 11 -11; fait_tout -18 12 -8; fait_trois -7 -7 7
fait_une -8 -9 8; famil -6 -5 6; famil_> -4 -3 7; famil_c -5 -5 5; famil_roux -7 -5 8; fan 7 -9 -5; fan_ca 7 -9 -5
fanta 11 -12 -7; fanta_ca 11 -12 -7; fatim -9 -9 9; fatim_el -9 -9 9; faudr -8 -8 9; faudr_l -6 -7 8
faudr_parle -5 -4 7; faudr_redem -6 -6 6; faut -16 -21 22; faut_arret -5 -5 5; faut_atten -9 -7 10
faut_pas -11 -9 9; faut_patie -6 -5 6; faut_que -12 -10 12; faut_un -9 -11 10; faute -5 -5 6; faute_et -5 -5 6
favor -5 -5 5; favor_un -5 -5 5; fax -9 -8 9; fax_> -9 -8 9; femme -2 -4 -1; femme_> -14 -9 17; femme_a 5 7 -16
femme_en -5 -6 6; femme_qui -7 -8 8; ferme -12 -11 11; ferme_la -12 -11 11; ferna -10 -10 10; ferna_rocha -10 -10 10
fete 15 -16 -13; fete_ca 15 -16 -13; fibre -21 -17 21; fibre_> -17 -15 17; fibre_a -7 -6 7; fibre_au -5 -5 8
fiche -6 -5 6; fiche_de -6 -5 6; fieu -5 6 -2; fieu_ca -5 6 -2; figur 4 -2 -11; figur_vous 4 -2 -11; fil -11 -8 11
fil_> -7 -4 7; fil_de -7 -6 7; file 5 -4 -5; file_bonne 5 -4 -5; fille 0 -19 2; fille_a -6 -4 6; fille_elle -5 -4 6
fille_me 9 -11 -7; film 6 -6 -6; film_est 6 -6 -6; fils 2 -20 1; fils_> -19 -13 18; fils_crie 8 -10 -8
fils_regar -9 -3 10; fils_vient 10 -21 -8; fin -9 -7 13; fin_> -9 -7 13; finir -9 -1 5; finir_c -6 6 -6
finir_de -8 -7 8; fixe -1 -16 9; fixe_> 12 -12 -11; fixe_deux -7 -7 10; fixe_est -10 -8 9; fixe_et -7 -6 8
fixe_gresi -10 -7 10; fixe_un -9 -7 9; fixes -7 -8 8; fixes_> -7 -8 8; foi 9 -8 -9; foi_oui 9 -8 -9; fois -5 -2 0
fois_> -4 -2 5; fois_ca 11 -20 -6; fois_et -11 3 -2; fois_meme -5 5 -5; fois_non -14 14 -11; fois_que -10 -15 14
fois_sur -3 -6 8; fonct 18 0 -25; fonct_> 19 -11 -12; fonct_a 8 -6 -11; fonct_la 15 -12 -18; fonct_maint 17 -17 -4
fonct_nicke 6 -6 -6; fonct_parfa 9 -10 -8; fonct_pas -27 23 -11; fonct_un -19 15 -13; fonta -8 -9 9; fonta_j -8 -9 9
formi 16 -11 -16; formi_> 15 -10 -17; formi_ca 7 -5 -6; fort -12 2 2; fort_> -5 -4 7; fort_mon -8 -9 9
fort_sur -4 8 -9; fourn -10 -11 10; fourn_> -10 -11 10; fous -8 -6 7; fous_de -8 -6 7; foute -12 -11 12
foute_de -5 -5 5; foute_moi -8 -8 8; fr -7 -8 13; fr_> -7 -8 13; fr_comme -4 -3 6; fr_le -2 -2 4; fr_tout -4 -6 9
franc -8 6 -1; franc_aroba -5 -6 9; franc_avec -3 -5 6; franc_delat -6 -6 8; franc_non -7 8 -9; free -10 -11 13
free_> -11 -10 11; free_point -5 -5 7; freju -7 -6 7; freju_> -7 -6 7; frere -7 5 -4; frere_> -5 6 -6
frere_tout -6 -5 6; funzi 8 -8 -6; funzi_ca 8 -8 -6; furax -7 -6 7; furax_> -7 -6 7; furie -14 -11 14
furie_> -10 -9 10; furie_contr -10 -8 10; galer -6 7 -3; galer_> -6 7 -3; gall -7 -7 7; gall_> -7 -7 7
garag -10 -10 10; garag_dupon -9 -10 10; garag_point -4 -6 9; garag_pour -8 -3 8; garni -8 -8 8; garni_> -8 -8 8
gasto -9 -8 9; gasto_lagaf -9 -8 9; genia 15 -11 -15; genia_j 9 -8 -7; genia_merci 13 -10 -15; gens -5 -5 5
gens_pour -5 -5 5; gerar -8 -8 9; gerar_duboi -6 -5 6; gerar_picho -5 -5 5; gille -8 -9 9; gille_fonta -8 -9 9
girar -10 -7 9; girar_> -10 -7 9; gite -4 -4 8; gite_> -6 -5 10; gite_les -2 -2 4; gmail -17 -17 19
gmail_> -11 -11 11; gmail_mais -8 -10 10; gmail_point -5 -4 9; go 9 -9 -7; go_c 9 -9 -7; good 12 -13 -11
good_> 11 -11 -10; good_inter 10 -10 -7; grand 4 -7 -3; grand_maxim -5 -5 5; grand_merci 9 -10 -9; grave -10 -17 14
grave_on -10 -17 14; greni -2 -5 6; greni_vous -2 -5 6; gresi 8 -8 -7; gresi_> 11 -13 -8; gresi_depui -10 -7 10
gresi_encor -16 17 -18; gresi_plus 22 -23 -18; gresi_telle -12 -9 10; gresi_toujo -10 9 -7; gros -9 -9 9
gros_bonso -9 -9 9; gsm -14 -12 15; gsm_ne -10 -8 10; gsm_une -5 -8 8; guade -7 -5 7; guade_> -7 -5 7; gueul -8 -6 7
gueul_la -8 -6 7; guill -7 -8 8; guill_avec -7 -8 8; guill_guill -7 -8 8; h -12 -13 14; h_> -8 -8 8; h_a -2 -2 4
h_i -3 -2 4; habit -12 -10 12; habit_> -7 -8 8; habit_au -7 -6 8; habit_rue -8 -7 8; hache -10 -9 10
hache_> -10 -9 10; hadda -10 -10 10; hadda_> -10 -10 10; haine -17 -10 13; haine_> -17 -10 13; hamon -6 -6 6
hamon_respo -6 -6 6; handi -7 -7 8; handi_> -7 -7 8; hans -10 -10 10; hans_mulle -10 -10 10; haut -2 -5 6
haut_> -2 -5 6; he 10 -11 -8; he_ben 10 -11 -8; hein 3 5 -10; hein_> 8 -9 -8; hein_je -6 7 -7; helas -9 8 -7
helas_c -7 7 -6; helas_non -10 12 -8; helen -6 -6 10; helen_point -6 -6 10; henri -8 -6 9; henri_girar -8 -6 9
heure -20 -7 16; heure_> -18 -17 18; heure_et -6 -6 6; heure_mais -9 10 -14; heure_non 10 -14 -7; hier -18 -16 18
hier_> -11 -10 12; hier_apres -8 -8 8; hier_chez -7 -7 8; hier_soir -9 -9 9; histo -5 -4 6; histo_> -5 -4 6
honne -11 -12 12; honne_> -10 -11 11; honne_des -10 -6 11; honte -14 -18 16; honte_> -10 -9 11; honte_ce -8 -13 10
honte_de -9 -9 9; honte_monsi -10 -9 11; hop 7 -5 -6; hop_je 7 -5 -6; hors -18 11 -7; hors_de -10 -11 11
hors_servi -14 12 -11; hotel -6 -5 8; hotel_tiret -6 -5 8; hotli -5 -4 5; hotli_en -5 -4 5; hotma -4 -4 5
hotma_point -4 -4 5; hugo -12 -11 12; hugo_a -8 -7 8; hugo_blanc -9 -9 9; hui -10 -10 10; hui_> -10 -10 10
huit -7 -8 8; huit_> -6 -7 8; huit_aroba -6 -6 10; huit_heure -6 -6 6; humai -17 -17 18; humai_> -16 -17 17
humai_prenn -5 -4 6; i -10 -9 10; i_b -3 -2 4; i_c -5 -5 6; i_e -5 -5 5; i_s -6 -5 6; ici -9 -9 9; ici_la -8 -7 10
ici_phili -9 -8 9; idee -13 -14 14; idee_> -13 -14 14; idiot -5 -5 5; idiot_> -5 -5 5; il 6 -2 -11; il_a 11 7 -21
il_cherc -5 -5 6; il_est -9 -8 9; il_fait -10 -10 10; il_faudr -7 -6 7; il_faut -11 -9 13; il_joue 7 -7 -5
il_manqu -9 15 -15; il_march 5 -5 -5; il_me -22 6 0; il_n 15 -17 -7; il_ne -16 -1 3; il_pleut -9 -8 9
il_reste -6 7 -8; il_sembl 9 -9 -10; il_tourn -5 -3 7; il_vient -7 -7 8; il_vous -11 -8 12; il_y 5 -1 -7
impas -7 -6 7; impas_des -7 -6 7; impec 23 -22 -21; impec_> 17 -17 -15; impec_au 9 -10 -8; impec_ca 11 -10 -10
impec_la 14 -13 -10; impec_merci 6 -5 -7; impos -14 13 -10; impos_de -14 13 -10; impri -7 -8 8; impri_> -7 -8 8
impri_aussi -6 -6 8; inadm -19 -16 18; inadm_> -15 -14 14; inadm_ca -7 -7 7; incap -12 -9 12; incap_> -12 -9 12
incid -11 11 -10; incid_persi -11 11 -10; incom -8 -8 8; incom_depas -8 -8 8; ines -10 -10 10; ines_hadda -10 -10 10
info -8 -7 11; info_aroba -8 -7 11; infor -15 -13 15; infor_> -15 -13 15; infos -7 -6 7; infos_ca -7 -6 7
injoi -6 -5 7; injoi_euh -6 -5 7; inqui -11 -9 10; inqui_> -11 -9 10; insta -8 -17 10; insta_> -12 -15 12
insta_c 7 -9 -6; insta_elle -2 -2 4; insta_s -10 -6 12; inter 1 -8 -9; inter_> -1 -13 -1; inter_aussi 11 -10 -11
inter_ca -11 11 -7; inter_est -1 2 -7; inter_et -7 -7 7; inter_fonct 5 -5 -5; inter_je -7 7 -7; inter_merci 6 -6 -7
inter_mes -5 -4 6; inter_non -9 8 -7; inter_pour -5 -4 6; inter_prevu -7 -7 7; inter_sur 10 -13 -9; intol -5 -5 6
intol_nous -5 -5 6; iphon -15 -12 15; iphon_13 -8 -7 8; iphon_affic -10 -11 11; it -8 8 -8; it_s -8 8 -8; j 1 -8 1
j_ai 6 -3 -9; j_aille -7 -9 8; j_aimer -7 7 -6; j_appel -10 -9 10; j_atten -4 -4 7; j_avais 3 1 -7; j_dupon -7 -6 7
j_en -24 -24 27; j_enten 7 -7 -6; j_essai -9 -8 9; j_etein -7 -6 7; j_exige -10 -9 10; j_habit -12 -12 13
j_ouvre -13 1 7; j_p -8 -6 13; j_point -3 -3 5; jambe -2 -1 3; jambe_pour -2 -1 3; je 0 -15 7; je_branc -7 -6 8
je_capte 6 4 -13; je_cherc -10 -9 10; je_cliqu 7 -5 -6; je_condu -10 -8 9; je_crois -11 13 -12; je_decro -8 -6 8
je_deman -9 -7 9; je_desce -10 -10 12; je_dois -13 -9 15; je_euh -9 -6 10; je_fais -6 -6 6; je_file 5 -4 -5
je_je -10 -12 14; je_l -7 1 2; je_la -5 -5 6; je_lui -4 -4 5; je_m -13 -10 15; je_me -13 -11 13; je_monte -6 -6 7
je_n 0 9 -11; je_ne -15 -14 17; je_paie -6 -5 6; je_parla -12 -6 10; je_parle -10 -8 9; je_perds -7 -8 7
je_peux 11 -12 -13; je_plais -11 -9 10; je_prefe -11 -7 11; je_prend -6 -6 7; je_rame -7 -7 10; je_rebra -9 -6 8
je_recla -5 -4 5; je_recoi 6 -5 -6; je_redem -10 -16 16; je_refle -8 -8 9; je_regar -11 -14 13; je_relan -7 -6 7
je_reste -5 5 -5; je_revie -5 -5 6; je_rigol -12 -10 12; je_sais -8 -26 21; je_sors -5 -5 6; je_souha -6 -5 6
je_suis -7 -8 4; je_tape -6 -5 6; je_telep -3 -6 8; je_teste -12 -7 11; je_touch 12 -13 -9; je_trans -13 -8 14
je_trouv -7 -7 7; je_vais -12 -9 11; je_verif -18 -15 20; je_veux -14 -9 16; je_viens 10 3 -17; je_vois 5 4 -13
je_voudr -16 -12 16; je_voula -9 -8 9; je_vous 9 -21 -7; jean -20 -18 20; jean_claud -8 -8 8; jean_dupon -8 -4 10
jean_luc -8 -8 8; jean_marc -6 -7 7; jean_tiret -3 -4 7; jeann -4 -12 13; jeann_tiret -4 -12 13; jeter -7 -7 8
jeter_un -7 -7 8; jeu 1 -8 0; jeu_pour -7 -6 7; jeu_remar 8 -10 -8; jeudi -6 -6 6; jeudi_entre -6 -6 6; john -8 -8 8
john_o -8 -8 8; joli -13 -10 13; joli_accen -13 -10 13; joue 19 -19 -18; joue_> 13 -12 -14; joue_bien 7 -7 -5
joue_de 5 -5 -5; journ 12 -10 -12; journ_> 7 -6 -8; journ_tout 5 -4 -5; jours -14 -14 15; jours_> -14 -14 15
judo -6 -6 10; judo_aroba -6 -6 10; julie -9 -9 14; julie_carpe -11 -11 13; julie_point -5 -7 11; juste -17 -14 16
juste_ma -8 -8 8; juste_un -14 -10 12; k -6 -6 9; k_aroba -5 -5 7; k_huit -6 -6 10; karim -10 -8 10
karim_benal -10 -8 10; karin -12 -12 12; karin_> -12 -12 12; kevin -7 -7 8; kevin_tiret -7 -7 8; l -15 -10 12
l_> -7 -8 8; l_a -5 -5 5; l_accue -9 -8 10; l_adres -9 -11 12; l_ai -9 3 3; l_air 16 -13 -23; l_alarm -8 -8 8
l_an -7 -8 8; l_appar -14 -13 16; l_appel -13 -8 14; l_aroba -3 -4 7; l_assis -6 -7 8; l_ateli -6 -4 7
l_autre -10 -8 11; l_avez -7 -7 8; l_avoir -4 -2 5; l_e -6 -6 7; l_ecole -14 -10 15; l_ecran -7 5 -4
l_ensem 6 -7 -6; l_enten -8 -8 8; l_entre -7 -7 12; l_escal -9 -8 9; l_etage -7 -6 7; l_etran -5 -5 5
l_heure -9 1 -2; l_honne -10 -11 11; l_impri -6 -6 8; l_incid -11 11 -10; l_insta 7 -9 -6; l_inter 2 -13 1
l_m -5 -5 5; l_open -6 -8 7; l_orage -7 -7 7; l_orang -19 13 -8; l_ordi -11 -14 13; l_ordin -5 -16 7
l_ordre 12 -8 -12; l_point -2 -3 5; l_t -5 -6 8; la -4 -12 8; la_5g -11 -10 11; la_> -3 -16 9; la_a 7 -9 -6
la_atten -9 -6 8; la_boula -7 -6 8; la_box -21 1 5; la_c -9 10 -12; la_ca 3 -6 0; la_carte -5 -5 6
la_cave -10 -10 12; la_cedil -3 -5 6; la_chamb -9 7 -6; la_cinqu -9 -9 10; la_co 8 -7 -8; la_compt -5 -4 8
la_conne 1 -4 -5; la_conso -13 -11 13; la_cuisi -16 -14 15; la_dame -15 -11 14; la_derni -5 -5 5; la_faut -3 -5 5
la_fete 15 -16 -13; la_fibre -21 -17 21; la_fin -8 -5 11; la_finir -8 -7 8; la_guade -7 -5 7; la_haine -17 -10 13
la_hotli -5 -4 5; la_j 14 -15 -12; la_je -6 -7 8; la_journ 7 -6 -8; la_la 8 -9 -8; la_le -12 -8 9; la_lettr -5 -5 7
la_ligne 11 -15 -1; la_liste -8 -10 9; la_lumie 2 4 -15; la_machi -11 -6 13; la_mairi -11 -13 12; la_mais -14 15 -17
la_maiso -8 -7 9; la_manip -13 11 -8; la_marqu -10 -9 10; la_meme -13 13 -12; la_moiti -15 16 -17; la_norma 7 -5 -5
la_oui 21 -21 -15; la_page 9 -2 -19; la_paix -9 -7 8; la_panne -12 13 -11; la_peine 7 -7 -7; la_petit 3 2 -9
la_pluie -10 -7 10; la_poste -6 -6 6; la_pour -9 -9 9; la_premi -7 10 -10; la_proce -7 8 -8; la_remet -5 -5 6
la_route -7 -6 6; la_semai -5 -5 6; la_socie -13 -13 15; la_soire 6 -6 -6; la_synch 12 -12 -10; la_table 3 -13 -2
la_techn -7 -7 10; la_tele -6 -7 3; la_tete -1 11 -11; la_tonal 8 -3 -20; la_tour -13 -8 11; la_video 19 -18 -19
la_voisi -7 -6 6; lac -6 -5 8; lac_point -6 -5 8; lacom -8 -8 8; lacom_jean -8 -8 8; lacou -3 -5 6
lacou_aroba -3 -5 6; lagaf -9 -8 9; lagaf_> -9 -8 9; lagra -7 -5 7; lagra_je -7 -5 7; laiss -13 -11 14
laiss_la -8 -7 8; laiss_moi -8 -8 10; lambe -13 -13 13; lambe_> -13 -13 13; lamen -14 -14 14; lamen_> -14 -14 14
lampe -6 -5 6; lampe_je -6 -5 6; lan -8 -8 9; lan_nguye -8 -8 9; lance 13 -13 -14; lance_> 9 -8 -9; lance_c 5 -5 -5
lang -5 -6 7; lang_sans -5 -6 7; lapos -7 -6 11; lapos_point -7 -6 11; laque -8 -8 8; laque_vous -8 -8 8
laure -4 -6 10; laure_point -4 -6 10; lausa -10 -10 10; lausa_> -10 -10 10; le -9 -7 10; le_06123 -10 -11 11
le_balco -7 -7 8; le_bazar -8 9 -9; le_bouto -8 4 0; le_burea -11 -11 11; le_cable -7 -6 8; le_chat -9 -9 9
le_chien -12 -8 9; le_code -7 -6 7; le_conse -8 -8 8; le_conte -4 -3 6; le_contr -8 -7 8; le_cul -5 -3 6
le_debit 2 -6 -3; le_dessi -10 9 -7; le_deux -7 -6 7; le_dirai -7 7 -7; le_dossi -8 -7 8; le_fil -7 -6 7
le_film 6 -6 -6; le_fixe -4 -1 5; le_gall -7 -7 7; le_jeu 1 -8 0; le_lampe -6 -5 6; le_lien 6 -1 -10
le_meme -8 6 -4; le_messa 7 -1 -20; le_metie -7 -7 7; le_modem -11 -18 17; le_momen 7 -10 -4; le_monde -9 -9 9
le_monsi -7 -7 8; le_nom -6 -6 6; le_numer -6 -6 6; le_pc -5 -7 9; le_petit -5 -3 7; le_placa -11 -13 13
le_playe -12 -12 13; le_point -4 -4 7; le_porta 3 -9 -3; le_preno -5 -5 5; le_probl -24 24 -21; le_propr -7 -5 8
le_quara -8 -8 9; le_quatr -2 -2 4; le_redem -11 12 -12; le_repet -13 -9 10; le_repon -8 -8 8; le_resea 21 -22 -14
le_respo -9 -9 9; le_resta -3 -5 7; le_retab 10 -12 -10; le_robot 8 -7 -8; le_route -6 -5 6; le_salon -12 -14 14
le_sav -10 -9 9; le_servi 5 -11 -3; le_sien -5 -5 5; le_site 9 -12 -7; le_son 13 -10 -14; le_souci 2 5 -21
le_stand -6 -6 6; le_suppo -6 -5 6; le_techn -13 -11 13; le_telep -12 2 -1; le_temps -9 -8 9; le_ticke 7 -6 -8
le_toit -9 -9 9; le_trafi 7 -6 -8; le_verif -2 -3 4; le_vide -12 21 -23; le_voyan 6 8 -24; le_wifi 12 -4 -19
lebla -6 -6 11; lebla_point -6 -6 11; lefeb -5 -5 6; lefeb_l -5 -5 6; lefev -6 -6 10; lefev_aroba -6 -6 10
lefor -7 -7 10; lefor_et -7 -6 8; lefor_l -4 -4 5; lemai -10 -10 10; lemai_> -10 -10 10; lemai_aroba -6 -6 8
lenoi -7 -7 7; lenoi_> -7 -7 7; lent -21 6 -1; lent_> -21 6 -1; lente -16 -14 16; lente_> -16 -14 16; leon -5 -8 12
leon_six -5 -8 12; lerou -4 -7 10; lerou_aroba -4 -7 10; les -1 -26 13; les_ampou -6 -6 7; les_appar 10 -10 -10
les_appel 12 2 -15; les_bots -7 -4 7; les_bouch -4 -3 6; les_chain 17 -15 -17; les_commu -10 -9 10
les_deux -8 -10 9; les_enfan -10 -10 11; les_gens -5 -5 5; les_heure -8 -9 8; les_lumie 3 5 -7; les_messa -11 -8 11
les_plomb -7 -6 7; les_poste 7 -6 -8; les_quara -8 -7 8; les_quatr -2 -2 4; les_sms -11 -8 11; les_texto -11 -12 12
les_video -10 -10 10; les_voyan 2 -14 2; les_yeux -7 -7 8; let 9 -9 -7; let_s 9 -9 -7; lettr -5 -5 7
lettr_k -5 -5 7; li -9 -9 9; li_na -9 -9 9; libre -8 -8 11; libre_je -8 -8 11; liege -5 -6 7; liege_qui -5 -6 7
lien 6 -1 -10; lien_est 6 -1 -10; ligne 9 -16 3; ligne_> -8 -8 8; ligne_demai -6 -4 6; ligne_est 11 -9 -12
ligne_gresi -12 -9 10; ligne_remar 6 -6 -6; lilas -7 -7 8; lilas_> -7 -7 8; limog -8 -7 8; limog_> -8 -7 8
liseu -12 -10 12; liseu_> -12 -10 12; liste -8 -10 9; liste_> -8 -10 9; live -2 -2 4; live_point -2 -2 4
loic -8 -8 8; loic_prige -8 -8 8; lola -8 -8 8; lola_masso -8 -8 8; longo -11 -12 12; longo_> -11 -12 12
longt -9 -7 9; longt_> -9 -7 9; look -6 -6 8; look_point -6 -6 8; lopez -6 -6 6; lopez_> -6 -6 6; louis -4 -5 8
louis_> -3 -2 4; louis_perra -5 -6 8; luc -12 -12 13; luc_> -8 -8 8; luc_point -6 -6 8; lucas -5 -5 8
lucas_point -5 -5 8; lucie -5 -5 8; lucie_tiret -5 -5 8; lui -4 -4 5; lui_deman -4 -4 5; lumie -14 19 -16
lumie_clign -9 9 -9; lumie_elle -7 6 -6; lumie_est 11 -9 -13; lumie_maint -18 18 -19; lumie_ont -6 6 -6
lumie_que -8 -9 10; lumie_reste -10 11 -12; lumie_rouge -4 5 -1; lumie_sont 10 -7 -10; lumie_verte 8 -9 -8
lundi -9 -9 9; lundi_derni -9 -9 9; lunet -9 -8 9; lunet_> -10 -8 12; lunet_je -7 -7 7; lyon -15 -12 15
lyon_> -11 -8 10; lyon_point -6 -6 9; m -17 -22 22; m_a -11 -13 13; m_appel -15 -11 18; m_avez 5 -1 -19
m_enerv -17 -3 7; m_enten -8 -8 8; m_entre -6 -4 9; m_envoy -5 -5 5; m_inqui -11 -9 10; m_o -6 -5 7; ma -8 -22 16
ma_belle -5 -6 7; ma_claqu -6 -6 10; ma_colle -16 -9 14; ma_conne -3 -24 6; ma_conse -10 -7 10; ma_factu -11 -9 10
ma_famil -4 -3 7; ma_femme -1 -4 -2; ma_fibre -5 -5 8; ma_fille 4 -15 -2; ma_foi 9 -8 -9; ma_gueul -8 -6 7
ma_liseu -12 -10 12; ma_mere -6 -5 6; ma_petit -6 6 -6; ma_play -8 -6 7; ma_plays -7 -7 10; ma_ps5 -8 -8 8
ma_serie 7 -7 -6; ma_soeur 8 -7 -8; ma_table -15 -12 16; ma_voisi -6 -6 6; mac -8 -7 8; mac_et -8 -7 8
machi -15 -16 16; machi_> -12 -12 14; machi_de -5 -5 5; machi_en -9 -10 9; machi_envir -6 -6 6; machi_je -5 -4 5
madam -20 -21 23; madam_> -11 -11 11; madam_besna -7 -9 8; madam_bonjo -4 -1 5; madam_duboi -8 -8 8
madam_franc -6 -6 8; madam_petit -7 -6 6; madam_sophi -11 -8 11; madam_tremb -7 -7 7; magas -9 -9 9; magas_> -9 -9 9
magic 17 -15 -17; magic_> 17 -15 -17; mail -10 -8 14; mail_> -9 -8 10; mail_perso -3 -3 5; mail_point -5 -5 8
mails 16 -11 -17; mails_> 11 -10 -10; mails_arriv 13 -10 -15; mails_donc 6 -5 -6; maint 12 -8 -25; maint_> 7 -5 -17
maint_ca -6 7 -10; maint_il 5 -5 -5; maint_j -15 15 -16; maint_oui 10 -14 -7; maint_si 17 -17 -14; mairi -11 -13 12
mairi_> -11 -13 12; mairi_aroba -3 -4 6; mais -8 14 -16; mais_aucun -7 7 -7; mais_c 11 0 -19; mais_ca -21 -3 10
mais_ce -2 -5 5; mais_en 13 -13 -3; mais_inter -13 12 -9; mais_j -17 20 -19; mais_je -15 4 3; mais_la 13 -8 -15
mais_laque -8 -8 8; mais_le 2 7 -12; mais_maint 13 -11 -15; mais_non -17 18 -11; mais_oui 7 -5 -6
mais_pas -29 26 -21; mais_quel -8 -8 8; mais_rien -25 24 -11; mais_sans -3 -5 6; mais_si 11 -9 -10
mais_toujo -8 9 -9; mais_voila -5 5 -5; mais_y -6 6 -2; maiso -8 -7 9; maiso_de -8 -7 9; maitr -8 -7 8
maitr_bonne -8 -7 8; mal -11 -8 11; mal_a -10 -7 9; mal_honne -10 -6 11; malgr -8 10 -9; malgr_le -8 10 -9
malhe -5 7 -8; malhe_> -5 5 -5; malhe_pas -3 12 -12; malle -8 -10 11; malle_deux -8 -10 11; mamie -7 -7 9
mamie_colet -7 -7 9; mange -9 -9 9; mange_> -9 -9 9; manip -13 11 -8; manip_mais -13 11 -8; manqu -13 19 -20
manqu_encor -13 19 -20; manso -9 -9 9; manso_> -9 -9 9; marc -15 -15 16; marc_d -5 -5 6; marc_lenoi -7 -7 7
marc_petit -6 -7 7; marc_point -3 -4 7; marc_tiret -3 -3 6; marce -9 -8 9; marce_tremb -9 -8 9; march 7 6 -29
march_> 31 -21 -24; march_aroba -7 -8 7; march_de 8 -7 -7; march_deux -10 7 -6; march_du 11 -10 -9
march_impec 15 -16 -8; march_maint 21 -21 -1; march_mais -17 18 -18; march_merci 5 -5 -5; march_mieux 14 -14 -8
march_moins -13 13 -6; march_monsi -6 10 -10; march_nicke 12 -13 -10; march_numer 10 -11 -10; march_pas 0 0 -21
march_plus -26 27 -18; march_qu -14 11 -7; march_toujo -7 10 -8; march_tout -22 21 -10; march_trent -8 7 -6
mare -6 -6 6; mare_de -6 -6 6; mare_mare -6 -6 6; mari 3 -16 -2; mari_est -14 -8 14; mari_me 15 -19 -15
mari_qui -13 -13 14; mari_trois -5 -5 5; marie -16 -16 17; marie_chris -10 -10 10; marie_lambe -7 -7 7
marie_le -7 -7 7; marie_point -6 -8 7; marie_under -3 -3 5; marin -8 -8 8; marin_sans -8 -8 8; mariu -4 -3 6
mariu_treiz -4 -3 6; marqu -10 -9 10; marqu_sorti -10 -9 10; marre -22 -16 22; marre_> -7 -8 8
marre_bien -13 -11 13; marre_de -4 -3 5; marse -16 -10 17; marse_> -16 -10 17; marte -6 -5 6; marte_aroba -6 -5 6
marti -18 -16 20; marti_> -16 -14 16; marti_aroba -4 -4 8; marti_chez -6 -7 8; marti_et -8 -7 10
marti_point -5 -5 8; masso -8 -8 8; masso_> -8 -8 8; mat -3 -4 7; mat_point -3 -4 7; matin -17 -14 17
matin_> -17 -14 17; maudi -6 5 -2; maudi_> -8 -7 9; maudi_voyan -5 6 -7; mauva -2 -1 3; mauva_jambe -2 -1 3
maxim -13 -12 13; maxim_> -13 -12 13; me 1 -2 -5; me_conne -9 13 -16; me_dire 10 -21 -8; me_dit 14 4 -24
me_fait -7 -6 7; me_faudr -6 -7 8; me_faut -9 -11 10; me_marre -13 -11 13; me_met -10 -11 11; me_mettr -4 -4 8
me_prene -9 -8 8; me_repon -6 -6 6; me_saoul -15 -12 14; me_sauve 6 -6 -6; mec 7 -7 -6; mec_ca 7 -7 -6
mecon -13 -9 12; mecon_> -13 -9 12; meill 8 -7 -9; meill_> 8 -7 -9; meme -15 26 -30; meme_> 14 -15 7
meme_apres -11 13 -13; meme_chose -13 13 -12; meme_en -4 8 -9; meme_endro -6 6 -6; meme_galer -6 7 -3
meme_messa -7 7 -6; meme_pire -7 7 -5; meme_plus -20 19 -16; meme_point -19 14 -13; meme_probl -8 9 -9
meme_ticke -9 -9 10; meme_trois -5 5 -5; menui -5 -5 6; menui_tiret -5 -5 6; merci 10 -26 -1; merci_> 3 -24 -2
merci_au 6 -6 -7; merci_beauc 11 -9 -9; merci_bien 16 -12 -15; merci_de -7 -6 7; merci_je 5 -4 -5; merci_mec 7 -7 -6
merci_savez 9 -10 -9; merci_vous 7 -6 -8; merde -15 -16 16; merde_> -13 -14 14; merde_j -6 -6 6; mere -6 -5 6
mere_est -6 -5 6; mes -3 -23 10; mes_appar -9 -8 9; mes_appel -25 -17 24; mes_chain 8 -8 -9; mes_colle -5 -4 6
mes_corre -6 -5 7; mes_lunet -9 -8 9; mes_mails 16 -11 -17; mes_mauva -2 -1 3; mes_papie -9 -8 9; messa 6 3 -19
messa_> -7 6 -4; messa_d 6 -1 -20; messa_de 8 -7 -8; met -10 -11 11; met_hors -10 -11 11; metie -7 -7 7
metie_> -7 -7 7; mette -7 -7 7; mette_moi -7 -7 7; mettr -6 -4 9; mettr_au -6 -4 8; mettr_en -4 -4 8
midi -12 -12 12; midi_> -12 -12 12; mieux 16 -7 -32; mieux_> 9 -5 -25; mieux_maint 8 -8 -8; mieux_mais -8 13 -14
mieux_oui 6 -6 -6; mieux_qu 14 -14 -8; mille -12 -12 13; mille_> -8 -7 8; mille_lyon -7 -7 7; mille_vingt -5 -5 5
milli -5 -5 6; milli_d -5 -5 6; mimos -7 -6 7; mimos_a -7 -6 7; mince -18 -12 18; mince_> -13 -14 13
mince_alors -9 -10 10; minh -7 -7 7; minh_nom -7 -7 7; minus -4 -6 9; minus_> -4 -6 9; minut -7 15 -13
minut_> -9 -19 13; minut_c 10 -17 -8; minut_et -23 23 -10; minut_je -12 -12 17; minut_mais 1 3 -11
minut_nous 7 -6 -8; minut_puis -11 11 -7; minut_que -7 -9 8; mirac 15 -15 -14; mirac_> 12 -12 -12; mirac_ca 6 -7 -5
mis 5 -15 0; mis_du 11 -11 -8; mis_en -5 -4 5; modem -11 -18 17; modem_apres -7 -7 7; modem_reste -10 -13 13
modif -8 -7 9; modif_mon -8 -7 9; moi -11 -19 18; moi_> 0 -13 6; moi_arriv -2 -5 6; moi_au -8 -8 11
moi_aussi 6 -6 -6; moi_avec -3 -3 6; moi_c -13 -13 13; moi_ca 7 -5 -6; moi_ces -5 -4 6; moi_cinq -6 -5 6
moi_deux -5 -6 6; moi_donc -7 -7 8; moi_en -5 -5 5; moi_et -10 -7 11; moi_fait -8 9 -9; moi_j -5 -5 5
moi_je -5 -5 6; moi_la -8 -8 8; moi_le -13 -11 14; moi_mon -5 -4 6; moi_ou -5 -5 5; moi_paul -11 -10 11
moi_quelq -13 -10 15; moi_sur -8 -8 9; moi_tres -7 -6 7; moi_trois -4 -3 6; moi_un -12 -12 16; moi_une -7 -8 8
moi_votre -8 -8 8; moins -24 7 7; moins_bien -13 13 -6; moins_cinq -14 -13 14; moins_mais -6 8 -9; mois -14 -15 15
mois_de -11 -15 12; mois_et -6 -5 6; moiti -21 20 -17; moiti_> -14 11 -7; moiti_des -10 11 -12; moiti_qui -10 9 -8
momen 7 -10 -4; momen_> -9 -9 9; momen_ca 10 -8 -12; momen_le -5 -3 7; mon -14 -19 20; mon_abonn -9 -9 10
mon_adres -7 -6 7; mon_ami 5 -5 -5; mon_avoca -9 -6 10; mon_blaze -8 -8 8; mon_code -8 -8 9; mon_contr -8 -7 9
mon_cousi -3 -5 7; mon_dossi -5 -4 6; mon_femme -10 -7 11; mon_fille -5 -4 6; mon_fils 4 -19 -1; mon_fixe -11 -8 10
mon_frere -7 6 -5; mon_gsm -10 -8 10; mon_histo -5 -4 6; mon_iphon -15 -12 15; mon_mac -8 -7 8; mon_mail -10 -8 13
mon_mari 3 -16 -2; mon_mon -12 -9 12; mon_mot -6 -5 6; mon_nom -12 -8 12; mon_numer -12 -9 12; mon_ordi -6 -6 8
mon_papie -4 -2 6; mon_patro -10 -9 10; mon_pc -8 -6 8; mon_petit -8 -9 9; mon_phone -7 -7 8; mon_porta -7 -8 8
mon_preno -9 -8 11; mon_probl -13 10 -8; mon_rende -11 -11 12; mon_repon -11 -8 11; mon_respe -5 -4 5
mon_telep -3 -5 5; mon_windo -10 -8 9; monde -17 6 0; monde_> -8 9 -9; monde_avec -5 -6 6; monde_est -9 -9 9
mons -7 -6 8; mons_> -7 -6 8; monsi -11 -18 15; monsi_> -12 -2 6; monsi_et -8 -8 8; monsi_fourn -10 -11 10
monsi_gasto -9 -8 9; monsi_lambe -8 -8 8; monsi_le 8 -7 -8; monsi_lefor -4 -4 5; monsi_que -6 -5 6
monsi_techn -7 -7 8; monsi_tres -9 -8 12; monsi_une -10 -9 11; monta -10 -10 10; monta_est -10 -10 10
monte -9 -10 10; monte_a -5 -5 9; monte_la -5 -6 7; monte_plus -8 -9 8; monte_voir -6 -5 6; montp -10 -9 10
montp_> -10 -9 10; moque -12 -13 13; moque_de -9 -9 9; moque_du -5 -6 6; morea -13 -13 14; morea_> -9 -8 9
morea_m -6 -5 7; morel -5 -5 5; morel_aroba -5 -5 5; mort -17 19 -22; mort_> -17 19 -22; mort_de -10 9 -7
mot -6 -5 6; mot_de -6 -5 6; mot_sans -3 -4 6; mouli -7 8 -10; mouli_dans -7 8 -10; muet -8 4 1; muet_> -7 1 4
muet_comme -4 7 -7; mulle -10 -10 10; mulle_> -10 -10 10; mutua -5 -5 8; mutua_> -5 -5 8; n -3 16 -19
n_a -24 22 -13; n_acced -7 7 -7; n_ai 1 7 -11; n_arriv -13 9 -8; n_en -11 -9 10; n_enten 9 -8 -8; n_est -2 7 -19
n_y 5 -3 -12; na -9 -9 9; na_zhang -9 -9 9; nadia -11 -9 13; nadia_> -10 -7 10; nadia_point -5 -5 7; natha -9 -9 9
natha_gros -9 -9 9; natha_tiret -7 -7 13; navig 8 -7 -7; navig_> 8 -7 -7; ne -11 -4 6; ne_capte -4 9 -5
ne_chang -8 12 -15; ne_clign 7 -7 -6; ne_coupe 21 -21 -22; ne_fait -10 -9 9; ne_faut -11 -9 9; ne_fonct -17 11 -7
ne_m -10 -8 11; ne_march -1 3 -14; ne_monte -8 -9 8; ne_peux -7 -8 8; ne_prend -11 -8 11; ne_recoi -11 -8 11
ne_remar -10 11 -9; ne_revie -7 8 -8; ne_s -17 19 -17; ne_sais -8 -13 12; ne_sait -10 -8 10; ne_se -12 13 -13
ne_sonne -1 6 -5; ne_suis -2 -3 4; ne_va -15 15 -6; ne_veut -7 10 -6; ne_vient -9 10 -11; ne_vois -7 -7 7
ne_voudr -6 7 -7; nee -6 -6 6; nee_marti -6 -6 6; negat -19 18 -17; negat_> -11 11 -11; negat_c -5 6 -6
negat_toujo -4 5 -5; net -7 -7 8; net_> -7 -7 8; nette 6 -6 -6; nette_mieux 6 -6 -6; neuf -11 -12 13
neuf_camer -7 -6 7; neuf_mille -7 -7 7; neuf_point -6 -6 8; neuf_trent -4 -4 7; neuve -8 -8 9; neuve_> -8 -8 9
nguye -13 -13 13; nguye_> -13 -13 13; ni -5 -5 5; ni_appel -5 -5 5; ni_envoy -5 -5 5; nicke 28 -27 -24
nicke_> 15 -12 -17; nicke_chrom 8 -7 -8; nicke_depui 12 -12 -11; nicke_j 8 -7 -8; nicke_je 12 -13 -9
nicke_maint 9 -9 -9; nicke_merci 21 -8 -22; nicke_tout 7 -7 -6; nico -3 -3 5; nico_point -3 -3 5; no -8 8 -8
no_it -8 8 -8; noah -2 -2 4; noah_point -2 -2 4; noir -6 6 -6; noir_comme -6 6 -6; noire -8 -9 9; noire_avec -8 -9 9
nom -17 -15 19; nom_> -9 -7 9; nom_c -13 -9 15; nom_de -10 -9 11; nom_est -8 -6 9; nom_nguye -7 -7 7
nom_vous -4 -2 5; non -11 25 -28; non_> -34 32 -21; non_c 1 4 -16; non_ca -18 20 -10; non_ces 7 -7 -4
non_des -7 7 -6; non_et -24 21 -18; non_fieu -5 6 -2; non_il 7 -9 -6; non_j -8 9 -11; non_je -13 -4 7
non_le -8 12 -15; non_ma -6 6 -6; non_mais 23 -22 -16; non_non 21 -24 -8; non_on -7 7 -7; non_pardo 7 -7 -9
non_pas -15 15 -7; non_plus 12 -12 -16; non_rien 6 -6 -5; non_toujo -3 3 -1; non_tout 11 -10 -12; non_zut -11 11 -11
norma 7 -7 -7; norma_> 7 -7 -7; not -8 8 -8; not_worki -8 8 -8; notez -8 -8 8; notez_loic -8 -8 8; notre -11 -3 8
notre_avoca -5 -5 6; notre_conse -3 -5 6; notre_cote -9 9 -9; notre_gite -2 -2 4; notre_poste -8 -8 9
notre_trunk -8 -9 8; nous -4 0 -2; nous_> -9 -9 9; nous_avons -7 8 -8; nous_perdo -5 -5 6; nous_pouvo 7 -6 -8
nous_somme -12 -12 13; nouve 30 -21 -30; nouve_> 15 -13 -16; nouve_acces 6 -7 -6; nouve_box -7 -7 7
nouve_conne 7 -9 -6; nouve_du 9 -8 -7; nouve_inter 6 -6 -6; nouve_la 7 -8 -6; nouve_le 12 -13 -10
nouve_merci 6 -6 -5; nouve_mes 11 -10 -10; nouve_monsi 8 -7 -9; nouve_opera 15 -8 -14; nouve_sur 10 -10 -10
nouve_telep 11 -12 -11; novem -12 -15 14; novem_> -12 -15 14; nulle -8 -10 9; nulle_part -8 -10 9; nuls -19 -13 18
nuls_> -19 -13 18; numer 2 -17 0; numer_> -6 -6 6; numer_de -8 -7 8; numer_euh -12 -9 12; numer_un 10 -11 -10
o -18 -18 20; o_comme -5 -5 5; o_conno -8 -8 8; o_i -6 -5 6; o_l -5 -5 5; o_r -7 -6 9; o_v -5 -5 6; occup -10 -9 10
occup_> -10 -9 10; ocean -8 -8 8; ocean_garni -8 -8 8; ocean_ocean -8 -8 8; odett -7 -8 7; odett_point -7 -8 7
oeil -7 -7 8; oeil_> -7 -7 8; offre -9 -11 10; offre_plus -9 -11 10; oh 10 -1 -15; oh_fan 7 -9 -5; oh_let 9 -9 -7
oh_mais 7 -5 -6; oh_non -6 6 -6; ok 18 -16 -18; ok_> 15 -19 -14; ok_c 8 -6 -9; olivi -10 -9 10; olivi_blanc -9 -8 9
olivi_hamon -6 -6 6; olliv -3 -4 7; olliv_deux -3 -4 7; on -9 -10 8; on_a 12 -23 -9; on_dirai 20 -5 -19
on_en -8 -7 9; on_est -3 7 -11; on_m -6 -7 7; on_peut -15 13 -9; on_rigol -13 -15 14; on_s -12 -9 10; on_se -9 -9 9
on_va -14 -18 17; on_verra -14 -17 14; on_voit -5 -6 6; ont -6 6 -6; ont_clign -6 6 -6; onze -10 -10 10
onze_> -9 -7 9; onze_machi -9 -10 9; open -6 -8 7; open_space -6 -8 7; opera -15 -16 16; opera_> -11 -12 11
opera_au -2 -5 5; opera_je -5 -5 5; opera_s -10 -7 13; orage -7 -7 7; orage_> -7 -7 7; orang -22 16 -8
orang_> -24 17 -11; orang_point -5 -10 15; ordi -11 -14 13; ordi_> -11 -14 13; ordin -9 -15 13; ordin_> -10 -9 10
ordin_et -16 -17 23; ordin_fixe -7 -7 10; ordin_hop 7 -5 -6; ordin_la -7 -6 7; ordin_plus -8 -6 8
ordin_sous -7 -7 8; ordin_trois -5 -6 6; ordin_un -7 -6 8; ordis -10 -10 10; ordis_> -10 -10 10
ordis_quatr -9 -6 10; ordre 16 -10 -17; ordre_> 11 -9 -11; ordre_merci 15 -10 -15; oreil -5 -5 6
oreil_humai -5 -4 5; oreil_il -5 -4 7; oscar -5 -5 5; oscar_u -5 -5 5; ou -16 -18 19; ou_5 -8 -8 8; ou_6 -7 -7 8
ou_deux -2 -3 4; ou_est -6 -5 7; ou_pas -8 -10 10; ou_peut -9 -9 10; ou_quatr -9 -7 9; ou_quoi -5 -5 5
ou_trois -5 -6 7; ouf 6 -6 -6; ouf_oui 6 -6 -6; oui 21 -11 -22; oui_> 36 -35 -26; oui_ah -11 11 -11
oui_allo -19 -20 19; oui_c 22 -20 -16; oui_ca 18 -16 -14; oui_enfin -4 5 -7; oui_figur 11 -12 -8; oui_helas -7 7 -6
oui_impec 8 -8 -9; oui_inter 21 -20 -3; oui_j 1 8 -18; oui_je 6 0 -11; oui_la 8 1 -28; oui_le 19 -21 -12
oui_maint 5 -5 -5; oui_mais -20 17 -12; oui_merci 12 -10 -12; oui_non 8 -8 0; oui_on 7 -5 -6; oui_oui 11 -4 -13
oui_parfa 13 -12 -11; oui_pour -12 12 -5; oui_regar 7 -5 -6; oui_tout 24 -22 -19; outlo -5 -5 5; outlo_point -5 -5 5
ouver -4 -4 7; ouver_la -4 -4 7; ouvre -4 2 -6; ouvre_> 0 5 -8; ouvre_c 7 -5 -6; ouvre_le -9 -9 10
ouvre_une -7 7 -6; ouvri 4 -1 -12; ouvri_> 4 -1 -12; p -6 -5 6; p_comme -4 -5 8; p_duran -8 -6 13; p_e -5 -5 6
p_point -2 -2 4; page 8 0 -20; page_ca -7 7 -6; page_ne -15 14 -13; page_s 12 -12 -11; page_veut -18 10 -7
page_vient 11 -12 -9; paie -6 -5 6; paie_chaqu -6 -5 6; paill -16 -17 17; paill_> -16 -17 17; paix -9 -7 8
paix_> -8 -8 8; paix_et -7 -3 9; panne -15 17 -15; panne_> -13 16 -22; panne_conti -7 7 -7; panne_est -12 13 -10
panne_j -6 7 -7; panne_malhe -5 5 -5; panne_plus 6 -4 -5; panne_tous 6 -4 -5; papa 5 -6 1; papa_aroba -4 -5 8
papa_ca 6 -6 -4; papie -9 -7 9; papie_> -9 -8 9; papie_avec -4 -2 6; par -7 -8 8; par_un -6 -5 6; par_votre -5 -5 6
parce -11 1 3; parce_que -11 1 3; pardo -7 -17 11; pardo_> -14 -14 14; pardo_j -9 -8 9; pardo_si 7 -7 -9
parei -23 28 -32; parei_> -23 27 -31; parei_pas -6 6 -6; parfa 21 -20 -18; parfa_> 16 -17 -13; parfa_l 6 -7 -6
parfa_merci 13 -8 -14; parfa_on 9 -11 -8; paris -10 -10 10; paris_> -10 -10 10; parla -12 -6 10; parla_a -12 -6 10
parle -17 -12 16; parle_a -15 -9 16; parle_au -6 -6 6; parle_avec -9 -9 9; parle_plus -12 -11 13
parle_trop -10 -7 9; part -8 -10 9; part_sur -8 -10 9; parti -20 -17 19; parti_> -15 -15 16; parti_mange -9 -9 9
parto -10 10 -9; parto_> -10 10 -9; pas -47 33 -10; pas_> -46 31 -12; pas_a -13 9 -8; pas_arran -23 18 -15
pas_bon -19 19 -11; pas_bouge -9 8 -7; pas_ce 3 -9 -1; pas_chang -1 2 -1; pas_chez -4 -5 6; pas_com -9 -6 10
pas_comme -5 -6 6; pas_d -17 17 -16; pas_de -17 21 -20; pas_demar -15 15 -15; pas_devan -8 -10 10
pas_dire -15 14 -10; pas_du -11 22 -21; pas_elle -6 -8 7; pas_en -3 -5 5; pas_encor -12 -15 18; pas_fonct -17 17 -11
pas_grave -10 -17 14; pas_il -1 -2 3; pas_inter -23 24 -21; pas_je -7 -8 9; pas_l -7 -7 8; pas_la -9 11 -2
pas_le -2 -3 4; pas_les -10 -10 10; pas_mais 19 -19 -12; pas_malgr -8 10 -9; pas_march -16 18 -15; pas_me -13 8 -6
pas_mieux -35 27 -10; pas_moi -4 -3 6; pas_non -5 6 -1; pas_ou -6 -5 6; pas_pas -14 15 -7; pas_quand -5 -5 5
pas_que -17 15 -7; pas_regle -22 20 -12; pas_resol -16 14 -12; pas_reven -15 13 -6; pas_s -18 10 -6
pas_savez -15 15 -6; pas_se -7 10 -6; pas_si -13 -9 11; pas_sur -24 -2 7; pas_telep -25 -19 21; pas_tout 20 -21 -14
pas_une -2 -5 5; pas_verif -11 -7 9; pas_votre -3 3 -1; pas_vous -10 -1 2; pas_vraim -8 11 -11; passe 6 11 -23
passe_> 12 -27 -9; passe_a -22 11 -2; passe_au 10 -6 -14; passe_jeudi -6 -6 6; passe_moi -14 -11 15
passe_pas -16 14 -14; passe_rien -12 13 -13; passe_un 0 8 -12; paste -5 -5 7; paste_aroba -5 -5 7; patie -14 -9 13
patie_> -7 -6 7; patie_il -2 -1 3; patie_je -9 -10 10; patie_pour -6 -5 6; patro -10 -10 11; patro_> -7 -7 10
patro_est -10 -9 10; paul -17 -17 18; paul_> -12 -11 12; paul_aroba -5 -8 9; paul_chez -8 -9 9; paul_duran -5 -4 6
paul_henri -8 -6 9; paul_point -8 -8 10; paul_tout -9 -8 9; paul_verdi -6 -4 8; pauvr -10 -10 10
pauvr_con -10 -10 10; pc -14 -13 14; pc_1 -7 -7 7; pc_> -2 -4 5; pc_de -7 -7 10; pc_et -8 -6 7; pc_fixe -9 -7 9
pc_fixes -7 -8 8; pc_ma -6 -5 7; pc_porta -12 -12 13; pedro -6 -6 6; pedro_lopez -6 -6 6; peete -7 -7 8
peete_aroba -7 -7 8; peine 7 -7 -7; peine_de 7 -7 -7; pelis -10 -9 10; pelis_a -10 -9 10; perdo -5 -5 6
perdo_des -5 -5 6; perds -7 -8 7; perds_la -7 -8 7; perdu -6 -4 7; perdu_avec -6 -4 7; perfe 8 -8 -6
perfe_adess 8 -8 -6; perra -5 -6 8; perra_avec -5 -6 8; perre -3 -3 5; perre_deux -3 -3 5; persi -14 16 -16
persi_> -14 16 -16; perso -23 -19 25; perso_> -22 -21 25; perso_au -7 -4 7; perso_avec -4 -1 5; perso_c -3 -3 5
perso_dans -6 -8 7; perso_de -4 -3 7; perso_en -6 -6 6; perso_handi -7 -7 8; perso_ne -10 -8 11; perso_physi -6 -7 8
perte -8 -9 8; perte_de -8 -9 8; peter -7 -6 7; peter_les -7 -6 7; petit -12 -2 5; petit_> -13 -12 13
petit_aroba -4 -5 9; petit_at -3 -3 5; petit_campi -5 -3 6; petit_croix -10 9 -7; petit_dame -6 6 -6
petit_est 6 -6 -6; petit_rond -5 -3 7; petit_villa -4 -3 6; petro -5 -5 6; petro_p -5 -5 6; peu -13 -6 11
peu_> -15 -19 19; peu_avec -7 -7 10; peu_de -10 -7 9; peu_dure -5 -4 7; peu_embet -12 -12 13; peu_lent -8 -12 12
peu_mieux -9 11 -11; peu_perdu -6 -4 7; peu_pour -5 -3 7; peu_pres -8 -7 8; peur -9 -9 9; peur_que -9 -9 9
peut -24 -3 13; peut_avoir -4 -6 8; peut_etre -14 -17 17; peut_me -6 -6 6; peut_pas -15 14 -10; peux 10 -19 -5
peux_appel 19 -24 -19; peux_avoir -9 -5 9; peux_de 11 -12 -11; peux_enfin 11 -8 -11; peux_etre -5 -4 5
peux_navig 8 -7 -7; peux_ni -5 -5 5; peux_parle -10 -4 11; peux_pas -16 -25 25; peux_plus -13 -16 15
peux_savoi -17 -11 16; peux_toujo -13 8 -6; phili -13 -14 13; phili_de -9 -9 9; phili_lambe -9 -8 9; phone -7 -7 8
phone_c -7 -7 8; photo -7 -7 10; photo_point -7 -7 10; physi -6 -7 8; physi_> -6 -7 8; picar -6 -7 7
picar_> -6 -7 7; picar_des -6 -7 7; picho -5 -5 5; picho_j -5 -5 5; piece -10 -8 11; piece_> -10 -8 11
pierr -12 -9 12; pierr_duran -9 -6 11; pierr_marti -11 -9 10; pierr_point -4 -5 8; pire -20 22 -23
pire_> -17 19 -21; pire_en -11 12 -13; pire_qu -10 12 -13; placa -11 -13 13; placa_> -11 -13 13; plais -11 -9 10
plais_> -11 -9 10; plait -11 -8 12; plait_> -10 -7 11; plait_aidez -5 -4 6; plait_un -10 -7 13; plant -12 13 -13
plant_encor -7 11 -13; plant_toujo -7 7 -6; play -8 -6 7; play_> -8 -6 7; playe -12 -12 13; playe_> -12 -12 13
plays -7 -7 10; plays_4 -7 -7 10; plein -5 -3 6; plein_le -5 -3 6; pleut -9 -8 9; pleut_depui -9 -8 9; plomb -7 -6 7
plomb_votre -7 -6 7; pluie -10 -7 10; pluie_> -10 -7 10; plus 9 -12 -5; plus_33 -7 -8 7; plus_> -10 8 -6
plus_a 12 -13 -9; plus_appel -10 -7 10; plus_aucun 2 -1 -13; plus_besoi 8 -7 -2; plus_ca -14 14 -11
plus_d -11 -9 10; plus_de 26 -33 -19; plus_deux -9 -8 10; plus_fort -12 -11 13; plus_la 9 -1 -18; plus_le -1 -6 -2
plus_les -13 -11 14; plus_mais 19 -14 -7; plus_mes -13 -13 14; plus_rapid -9 -11 10; plus_rien 14 -12 -13
plus_si -8 -10 10; plus_tard -11 -9 11; plus_trent -5 -5 7; plus_tut -10 -9 9; plus_un -13 -11 14; pluto -5 -5 5
pluto_douze -5 -5 5; poil 8 -4 -9; poil_> 8 -4 -9; point -12 -8 12; point_> -19 14 -13; point_b -6 -6 10
point_be -9 -10 10; point_benoi -4 -3 7; point_berna -5 -5 6; point_blanc -2 -4 6; point_bois -6 -6 6
point_brun -6 -5 9; point_carpe -5 -10 13; point_com -7 -8 13; point_de -5 -5 8; point_du -6 -6 6
point_duboi -6 -8 7; point_dumas -5 -5 9; point_duran -8 -8 10; point_fr -7 -8 13; point_k -6 -6 10; point_l -2 -2 4
point_la -5 -5 7; point_lacou -3 -5 6; point_lefev -6 -6 10; point_lemai -6 -6 8; point_lerou -4 -7 10
point_lyon -6 -5 9; point_march -7 -8 7; point_marte -6 -5 6; point_marti -5 -6 9; point_morel -5 -5 5
point_net -7 -7 8; point_olliv -3 -4 7; point_ou -8 -10 10; point_p -4 -5 8; point_peete -7 -7 8
point_perre -3 -3 5; point_petit -4 -5 9; point_sur -4 -4 7; point_vidal -3 -4 7; point_z -5 -5 5; por -5 -5 5
por_favor -5 -5 5; porta -2 -12 5; porta_> -13 -11 16; porta_comme 8 -7 -8; porta_et -7 -8 8; porta_il -5 -5 6
porta_le -5 -5 5; porta_plus -9 -8 10; porta_pourt -6 -5 7; porta_reste -11 -11 12; posee -4 -3 6; posee_au -4 -3 6
posta -8 -8 9; posta_c -8 -8 9; poste -6 -12 11; poste_> -5 -14 11; poste_a 5 -11 -4; poste_envir -8 -8 9
poste_et -5 -5 5; poste_inter -8 -8 9; poste_n -7 7 -7; poste_point -6 -6 6; poste_un -9 -7 9; pouf -8 7 -7
pouf_> -8 7 -6; pouf_ca -6 6 -6; pour 1 -17 1; pour_aller -2 -1 3; pour_ca -9 -9 9; pour_des -5 -5 5
pour_etre -5 5 -5; pour_finir -6 6 -6; pour_l -4 -4 6; pour_le 6 -7 -4; pour_ma -11 -9 10; pour_moi 16 -10 -18
pour_mon -10 -7 11; pour_monsi -9 -8 9; pour_qui -9 -8 8; pour_savoi -5 -3 7; pour_se -6 -5 6; pour_un 6 -14 -3
pour_une -7 -7 8; pour_voir -9 -8 9; pour_votre -5 -4 5; pour_vous -5 -4 6; pourq -19 -18 19; pourq_> -11 -11 11
pourq_ma -5 -5 6; pourq_vous -5 -5 5; pourr -13 5 2; pourr_> -12 11 -10; pourr_vous -7 -7 7; pourt -6 -5 7
pourt_il -6 -5 7; pouve -10 -8 10; pouve_atten -5 -4 6; pouve_m -5 -5 5; pouve_me -4 -4 8; pouve_mettr -6 -4 8
pouve_repet -10 -7 8; pouvo 7 -6 -8; pouvo_clore 7 -6 -8; prefe -11 -7 11; prefe_avoir -5 -4 5; prefe_expli -9 -6 10
prefe_qu -11 -8 12; premi -14 2 1; premi_etage -11 -11 11; premi_etape -7 10 -10; prend -11 -10 12; prend_> -8 -8 11
prend_deux -3 -6 7; prend_les -5 -5 5; prend_plus -11 -8 11; prend_un -6 -6 6; prene -11 -10 11; prene_pour -9 -8 8
prene_votre -7 -8 8; prenn -5 -4 6; prenn_mon -5 -4 6; preno -10 -11 11; preno_avec -2 -2 4; preno_c -7 -5 8
preno_et -5 -5 5; preno_louis -3 -2 4; preno_minh -7 -7 7; preno_thoma -7 -6 8; pres -8 -7 8; pres_> -5 -3 6
pres_quara -8 -7 7; press -7 6 -6; press_alors -7 6 -6; prevu -7 -7 7; prevu_demai -7 -7 7; prige -8 -8 8
prige_> -8 -8 8; print -4 -3 6; print_> -4 -3 6; probl 13 0 -23; probl_> 18 -17 -14; probl_est -10 10 -9
probl_n -16 14 -12; probl_pas -18 17 -10; probl_persi -11 10 -10; probl_regle 18 -20 -11; probl_resol 9 -10 -6
proce -7 8 -8; proce_sans -7 8 -8; profe -15 -10 14; profe_> -15 -10 14; prono -6 -5 6; prono_> -6 -5 6
propr -7 -5 8; propr_de -7 -5 8; proto -5 -5 8; proto_mail -5 -5 8; proxi -7 -7 8; proxi_point -7 -7 8; ps5 -8 -8 8
ps5_> -8 -8 8; puis -33 31 -12; puis_aroba -4 -12 13; puis_ca -5 5 -5; puis_elle -9 9 -9; puis_non -10 8 -5
puis_plus -11 11 -7; puis_pouf -8 7 -6; puis_repar -20 20 -17; puisq -4 -2 5; puisq_je -4 -2 5; punai -12 -12 12
punai_> -12 -12 12; pur -5 -6 6; pur_et -5 -6 6; putai -10 -9 10; putai_mais -10 -9 10; qu 1 0 -9; qu_a -14 11 -7
qu_avant 1 1 -14; qu_est -7 -6 8; qu_il 15 -19 -15; qu_on -16 -14 15; qu_un -5 -4 6; qu_une -13 -12 13
quand -11 -11 12; quand_je -9 -7 9; quand_meme -12 -12 13; quara 1 -18 5; quara_> 13 -13 -11; quara_deux -12 -11 13
quara_neuf -4 -4 7; quara_poste -12 -10 12; quat -10 -10 10; quat_ordis -10 -10 10; quato -7 -6 7
quato_impas -7 -6 7; quatr -8 -20 14; quatr_> -16 -13 17; quatr_appar -11 -9 11; quatr_aroba -4 -4 5
quatr_at -5 -5 5; quatr_barre 15 -14 -15; quatr_cinq -7 -6 7; quatr_cinqu -6 -8 8; quatr_en -2 -2 4
quatr_ordin -12 -8 10; quatr_ordis -9 -6 10; quatr_perso -15 -18 17; quatr_saiso -2 -2 4; quatr_soixa -4 -5 5
quatr_sur -8 -8 8; quatr_telep -9 -6 10; quatr_vingt -7 -6 7; que -7 -1 -1; que_c 16 -13 -15; que_ca -1 5 -10
que_ce -9 -9 9; que_est -5 -4 5; que_j -13 -17 17; que_je -14 -12 18; que_la -28 17 -3; que_le 8 -10 -8
que_non -5 6 -13; que_oui 7 -6 -14; que_quelq -7 -9 9; que_redem -9 -9 9; que_vous 3 3 -13; quel -8 -8 8
quel_bande -8 -8 8; quell -8 -9 10; quell_lumie -8 -9 10; quelq -15 -13 19; quelq_un -15 -13 19; quest -8 -9 8
quest_sur -8 -9 8; qui -29 14 9; qui_> -9 -8 8; qui_a -11 -10 11; qui_ai -10 -11 11; qui_clign -6 9 -11
qui_conna -5 -8 8; qui_est -3 -13 11; qui_m -6 -6 6; qui_march -18 17 -12; qui_regar -7 -8 8; qui_remar -15 14 -11
qui_s -10 -9 10; quinz -9 -11 17; quinz_aroba -2 -3 5; quinz_c -6 -5 10; quinz_de -5 -3 6; quinz_ordin -8 -8 9
quinz_quatr -4 -5 5; quinz_rue -9 -11 11; quitt -3 -5 6; quitt_votre -3 -5 6; quoi -12 -11 12; quoi_> -5 -5 5
quoi_ce -9 -8 9; r -10 -10 12; r_> -7 -7 8; r_e -6 -6 6; r_et -5 -6 8; r_o -5 -5 6; r_point -5 -5 5; r_t -4 -4 5
r_un -3 -3 5; rade -5 6 -6; rade_> -5 6 -6; rallu 6 2 -21; rallu_et 11 -10 -11; rallu_le 8 -7 -8; rallu_mais -9 9 -8
rame -9 11 -14; rame_encor -7 10 -14; rame_toujo -10 11 -9; rame_un -7 -7 10; rapid -9 -11 10; rapid_> -9 -11 10
rappe -16 -9 16; rappe_par -6 -5 6; rappe_plus -11 -9 11; raymo -8 -9 9; raymo_escof -8 -9 9; rebel -12 12 -12
rebel_> -12 12 -12; reboo -7 8 -8; reboo_deux -7 8 -8; rebra -6 -1 3; rebra_> 12 -12 -11; rebra_la -9 -6 8
rebra_les -6 6 -6; rebra_mais -19 20 -5; reche -10 -11 11; reche_de -10 -11 11; recla -5 -4 5; recla_une -5 -4 5
recoi 15 -12 -14; recoi_cinq 13 -12 -12; recoi_mes 6 -5 -6; recoi_plus -11 -8 11; recom -21 20 -16
recom_> -21 20 -16; recon 17 -19 -17; recon_> 17 -19 -17; recou -18 16 -8; recou_> -18 16 -8; recu -1 -16 3
recu_trois 8 -7 -8; recu_votre -11 -11 11; recup 18 -15 -19; recup_la 8 -7 -8; recup_le 5 -4 -1; recup_ma 17 -17 -16
recup_toute 8 -8 -9; redem -21 -1 14; redem_> -19 -26 23; redem_c -9 8 -8; redem_ca -10 11 -12; redem_deux -5 5 -5
redem_ecran -6 7 -7; redem_en -10 15 -18; redem_et 9 -2 -14; redem_je -2 -2 4; redem_la -16 -2 10; redem_le -7 -7 7
redem_mais -19 15 -12; redem_non -18 18 -1; redem_pas -1 11 -11; redem_toute -9 -9 9; redev 13 -15 -9
redev_norma 7 -7 -7; redev_verte 11 -11 -10; refle -8 -8 9; refle_> -8 -8 9; refon 13 -12 -16; refon_> 14 -13 -15
refon_pas -13 13 -10; regar -13 -27 24; regar_> -18 -23 24; regar_dans -3 -5 5; regar_en -10 -8 9; regar_l 2 -11 -1
regar_la -8 -4 10; regar_moi 7 -5 -6; regis -10 -9 10; regis_pelis -10 -9 10; regle 17 -7 -20; regle_> 13 -3 -22
regle_je 9 -8 -10; relan -7 -6 7; relan_le -7 -6 7; relat -5 -4 6; relat_avec -5 -4 6; relou -7 -4 7
relou_les -7 -4 7; remar 13 0 -23; remar_> 20 -12 -19; remar_ca 15 -10 -10; remar_cinq -16 15 -9
remar_donc 8 -10 -8; remar_merci 9 -5 -5; remar_nicke 6 -6 -6; remar_pas -23 24 -18; remar_super 8 -6 -10
rembo -10 -9 10; rembo_c -10 -9 10; remer 9 -8 -10; remer_> 9 -8 -10; remet -5 -5 6; remet_le -5 -5 6
remis 11 -10 -13; remis_en 11 -10 -13; remon 15 -15 -15; remon_> 15 -15 -15; rende -16 -13 16; rende_vous -16 -13 16
rene -7 -7 8; rene_point -7 -7 8; rense -12 -10 13; rense_> -12 -10 13; rentr 12 -8 -12; rentr_dans 12 -8 -12
repar 12 2 -33; repar_> 14 -8 -23; repar_comme -3 6 -13; repar_en -15 15 -12; repar_la 6 -6 -6
repar_merci 10 -11 -8; repar_oui 6 -6 -5; repar_pour 13 -12 -13; repar_puis -9 9 -9; repar_repar 6 -6 -5
repet -14 -12 13; repet_> -13 -12 13; repet_s -12 -9 13; repon -17 -14 17; repon_> -8 -7 9; repon_ne -11 -8 11
repon_se -8 -8 8; repos -8 -7 9; repos_> -8 -7 9; repri 7 -7 -6; repri_> 7 -7 -6; resea 4 2 -13; resea_> 9 -8 -7
resea_comme -6 7 -8; resea_est 13 -15 -10; resea_la -7 7 -7; resea_mon -5 7 -7; resea_n -9 11 -2; resea_sans -5 -5 6
resil -15 -12 17; resil_> -12 -11 13; resil_tout -5 -3 6; resol 19 -13 -22; resol_> 11 -6 -26; resol_pour 8 -6 -9
respe -5 -4 5; respe_pour -5 -4 5; respo -11 -10 11; respo_> -6 -4 9; respo_du -9 -9 9; respo_en -8 -8 8
respo_infor -6 -6 6; resta -3 -5 7; resta_de -3 -5 7; reste -25 17 -12; reste_bloqu -7 10 -10; reste_etein -13 -5 7
reste_orang -10 11 -12; reste_rouge -10 11 -11; reste_sans -8 9 -9; reste_sur -11 -11 12; reste_tout -6 6 -6
resul -7 8 -8; resul_> -7 8 -8; retab 26 -19 -26; retab_> 24 -21 -23; retab_depui 7 -6 -8; retab_du 10 -12 -10
retom -11 12 -15; retom_> -11 12 -15; retou 11 -12 -10; retou_> 8 -9 -7; retou_hein 8 -9 -8; retro 21 -17 -22
retro_inter 16 -12 -18; retro_la 10 -8 -12; retro_le 15 -14 -14; reuss 16 -20 -11; reuss_a 15 -16 -12
reuss_tout 8 -8 -8; reven 11 0 -26; reven_> 25 -16 -24; reven_a 7 -5 -5; reven_ca 7 -7 0; reven_d 13 -18 -9
reven_merci 8 -6 -8; reven_oui 8 -8 -6; reven_parce -7 7 -6; reven_puis -20 20 -17; reven_sur 7 -6 -8
reven_tout 18 -17 -8; reven_une -12 11 -9; revie -6 -3 5; revie_> -5 -5 6; revie_pas -7 8 -8; revoi 6 -6 -7
revoi_> 6 -6 -7; rhone -4 -3 6; rhone_> -4 -3 6; ridic -10 -10 10; ridic_> -10 -10 10; rien -22 32 -29
rien_> -19 24 -19; rien_a 16 -13 -13; rien_c -4 7 -7; rien_ca -5 11 -11; rien_chang -10 11 -5; rien_dans -9 7 -6
rien_de -14 16 -14; rien_donne -8 8 -7; rien_du -16 19 -17; rien_fait -16 16 -11; rien_le -5 5 -5; rien_n -12 8 -5
rien_ne -13 15 -12; rien_qui -15 13 -8; rigol -16 -18 17; rigol_> -16 -18 17; robot -3 -8 6; robot_> -2 -8 6
robot_est -10 -4 11; rocha -10 -10 10; rocha_a -10 -10 10; rond -5 -3 7; rond_tourn -5 -3 7; rouge -20 17 -7
rouge_> -24 25 -20; rouge_a 6 -1 -12; rouge_clign -13 -9 11; rouge_sur -10 9 -7; roule 13 -13 -14
roule_> 13 -13 -14; rouss -8 -5 8; rouss_de -8 -5 8; route 5 -15 -2; route_> 6 -14 -4; route_est -6 -5 6
roux -7 -5 8; roux_> -7 -5 8; roy -6 -6 7; roy_aroba -7 -7 13; roy_point -5 -5 6; rue -13 -12 13; rue_de -7 -3 9
rue_des -7 -7 8; rue_victo -8 -7 8; s -3 -9 4; s_> -7 -7 7; s_a -10 -8 11; s_affic 8 -3 -10; s_allum -22 -6 12
s_appel -10 -7 10; s_arran -10 -17 14; s_e -7 -7 8; s_en -10 -9 10; s_enten -12 -9 10; s_est 10 -3 -25; s_go 9 -9 -7
s_il -10 -8 12; s_ouvre 3 4 -12; s_ouvri 4 -1 -12; s_point -6 -5 6; s_s -9 -7 10; s_still -8 8 -8; sa -5 -7 -2
sa_ca -7 -7 8; sa_chamb 8 -10 -8; sa_chang -4 5 -4; sa_redem -9 -9 9; saint -3 -4 6; saint_cyr -3 -4 6
sais -9 -26 23; sais_pas -8 -26 23; sais_plus -8 -10 10; saisi -5 -5 6; saisi_notre -5 -5 6; saiso -2 -2 4
saiso_avec -2 -2 4; sait -10 -8 10; sait_plus -10 -8 10; salon -14 -11 12; salon_> -14 -11 12; samir -10 -9 10
samir_belka -10 -9 10; sanit -7 -6 7; sanit_aux -7 -6 7; sans -16 6 0; sans_accen -2 -4 6; sans_arret -7 -8 7
sans_aucun -7 8 -8; sans_e -5 -6 7; sans_fin -5 -5 6; sans_h -8 -8 8; sans_la -3 -5 6; sans_resea -6 7 -8
sans_rien -5 5 -5; sans_tiret -3 -4 6; saoul -15 -12 14; saoul_> -15 -12 14; saute -9 9 -9; saute_encor -9 9 -9
sauve 10 -9 -10; sauve_la 10 -9 -10; sav -9 -9 9; sav_aroba -5 -5 9; sav_humai -10 -9 9; savez 8 0 -9
savez_alors -5 -3 6; savez_vous 8 1 -9; savoi -13 -11 14; savoi_> -17 -10 16; savoi_pourq -5 -5 6; scand -9 -9 10
scand_je -6 -5 6; scand_sanit -7 -6 7; se -7 -7 4; se_conne -7 10 -6; se_decle -8 -8 8; se_lance 13 -13 -14
se_moque -9 -9 9; se_passe -12 13 -13; se_prono -6 -5 6; sebas -8 -8 8; sebas_du -8 -8 8; sec -4 -4 5
sec_la -4 -4 5; secon -17 7 -1; secon_> -17 -1 8; secon_et -8 7 -7; secon_je -7 -8 11; secon_le -6 -5 6
secre -6 -6 9; secre_aroba -6 -6 9; semai -14 -16 16; semai_> -8 -9 8; semai_derni -5 -5 6; semai_que -7 -7 7
sembl 9 -9 -10; sembl_que 9 -9 -10; sept -17 -18 19; sept_> -17 -18 19; sept_aroba -4 -4 8; sept_quara -4 -4 7
septa -12 -12 12; septa_> -12 -12 12; septa_cinq -8 -7 9; serie 7 -7 -6; serie_a 7 -7 -6; serve -12 -10 13
serve_> -8 -6 8; serve_donc -9 -7 9; servi -6 0 -6; servi_> -5 6 -10; servi_a -9 9 -5; servi_de -11 -12 12
servi_est 10 -10 -10; servi_techn -7 -6 7; seul -11 -11 15; seul_> 11 -8 -9; seul_allez -4 -4 5; seul_appar -9 -9 11
seul_au -13 -10 14; seul_mot -3 -4 6; seul_poste -11 -12 13; seule -18 -14 16; seule_> -9 -12 12; seule_la -15 -7 9
seule_table -5 -6 9; sfr -6 -6 11; sfr_point -6 -6 11; si 20 -26 -1; si_> 17 -17 -14; si_c 13 -13 -3
si_ca 10 -10 -10; si_en 7 -7 -9; si_j -15 -4 10; si_lente -5 -5 6; si_on 7 -9 -6; si_si 7 -9 -6; si_y -8 -10 10
sien -5 -5 5; sien_et -5 -5 5; signa 13 -15 -8; signa_> 17 -18 -14; signa_tout 6 -6 -6; signe -11 -9 10
signe_> -11 -9 10; sim -5 -5 6; sim_et -5 -5 6; simon -4 -12 13; simon_et -4 -12 13; simpl -5 -6 6; simpl_> -5 -6 6
sip -8 -9 8; sip_ne -8 -9 8; site 9 -12 -7; site_s 9 -12 -7; six -16 -16 19; six_> -10 -13 11; six_aroba -5 -8 12
six_douze -6 -8 8; six_et -7 -7 8; six_grand -5 -5 5; six_perso -6 -6 6; six_petit -3 -3 6; six_quatr -4 -5 5
six_soixa -6 -8 8; six_tout -4 -3 7; skyne -7 -8 7; skyne_point -7 -8 7; sms -11 -8 11; sms_> -11 -8 11
socie -16 -17 18; socie_batip -7 -7 7; socie_dupon -8 -5 8; socie_est -6 -6 6; socie_l -3 -5 6; socie_marti -8 -7 10
socie_soget -8 -8 8; socie_trans -8 -7 8; soeur 3 -10 -3; soeur_de -5 -6 7; soeur_donc 8 -7 -8; soget -8 -8 8
soget_> -8 -8 8; soir -9 -9 9; soir_> -9 -9 9; soire 6 -6 -6; soire_> 6 -6 -6; soit -9 -9 9; soit_une -9 -9 9
soixa -12 -14 15; soixa_deux -4 -5 6; soixa_dix -6 -7 8; soixa_neuf -7 -7 7; soixa_quinz -2 -3 5
soixa_treiz -4 -5 5; sol -6 -8 7; sol_> -6 -8 7; somme -12 -12 13; somme_dans -4 -3 6; somme_la -8 -8 8
son 18 -13 -19; son_est 13 -10 -14; son_telep 10 -13 -9; sonne 9 -8 -10; sonne_a 9 -8 -10; sonne_toujo -1 6 -5
sont 1 -12 2; sont_a -10 -10 11; sont_hache -10 -9 10; sont_tous 10 -7 -12; sont_verte 10 -7 -10; sophi -11 -11 11
sophi_duran -11 -8 11; sophi_lefeb -5 -5 6; sophi_picar -6 -7 7; sophi_tiret -6 -6 10; sors -5 -5 6; sors_la -5 -5 6
sorti -10 -9 10; sorti_a -10 -9 10; souci 13 -6 -25; souci_> 4 1 -19; souci_merci 25 -21 -23; souci_n 17 -18 -14
souci_tout 18 -18 -8; souha -6 -5 6; souha_etre -6 -5 6; souha_faire -4 -4 7; souha_m -6 -4 9; sous -16 -15 17
sous_la -14 -9 11; sous_les -7 -7 8; sous_sol -6 -8 7; space -6 -8 7; space_> -6 -8 7; st -5 -5 8; st_marti -5 -5 8
stabl 15 -17 -12; stabl_maint 15 -17 -12; stand -6 -6 6; stand_telep -6 -6 6; steph -7 -6 10; steph_point -2 -4 6
steph_vasse -9 -7 10; still -8 8 -8; still_not -8 8 -8; stop -8 -9 9; stop_j -8 -9 9; stylo -11 -8 12
stylo_> -11 -8 12; suffi -7 -8 8; suffi_j -7 -8 8; suis -7 -8 4; suis_a -5 -5 5; suis_au -11 -10 13
suis_calme -15 -12 14; suis_clien -9 -7 9; suis_conne 11 -13 -9; suis_dans -13 -12 13; suis_desol -6 7 -7
suis_devan -8 -7 8; suis_elodi -12 -7 12; suis_en -8 -8 9; suis_encor -2 -5 6; suis_exced -9 -9 10
suis_furax -7 -6 7; suis_furie -23 -13 22; suis_infor -13 -12 13; suis_injoi -6 -5 7; suis_la -7 -6 6
suis_le -7 -5 8; suis_madam -11 -8 11; suis_pas -13 -25 25; suis_pierr -11 -9 10; suis_press -7 6 -6
suis_recon 17 -19 -17; suis_seul -13 -10 14; suis_sur 1 -11 6; suis_toujo -14 15 -15; suis_tres -13 -9 12
suis_un -16 -17 21; suis_vraim -9 -9 9; suite -11 -8 14; suite_> -11 -9 14; suite_j -5 -3 6; suivr -10 -7 9
suivr_> -10 -7 9; sujet -12 -10 14; sujet_de -12 -10 14; super 16 -16 -9; super_> 1 -9 2; super_c 13 -10 -13
super_ca 7 -7 -9; super_merci 12 -10 -10; suppo -6 -5 6; suppo_humai -6 -5 6; sur 0 -2 -2; sur_> -16 -18 18
sur_appel -11 -11 12; sur_cinq 13 -12 -12; sur_deux -23 12 -8; sur_dix -8 -8 8; sur_gmail -8 -10 10
sur_inter 15 -13 -16; sur_la -19 5 0; sur_le -23 -10 14; sur_mais -5 5 -5; sur_mon -8 -9 8; sur_quatr -12 -12 13
sur_son 10 -13 -9; sur_tous 10 -7 -11; sur_un -10 -8 12; sur_votre -4 -2 5; surve -8 -8 8; surve_et -8 -8 8
sylvi -11 -12 11; sylvi_charp -7 -7 7; sylvi_duboi -6 -6 6; sympa -9 -8 8; sympa_> -9 -8 8; synch 7 0 -6
synch_> -4 5 -5; synch_est 12 -12 -10; t -7 -7 9; t_> -8 -9 15; t_aroba -3 -3 5; t_comme -5 -6 9; t_h -3 -2 4
t_r -5 -5 6; table -3 -14 7; table_> -13 -13 21; table_a -5 -3 6; table_elle 8 -7 -9; table_et -7 -8 8
table_une -5 -5 6; tais -11 -9 11; tais_toi -11 -9 11; tape -6 -5 6; tape_mon -6 -5 6; tard -11 -9 11
tard_> -11 -9 11; te -8 -6 7; te_fous -8 -6 7; techn -20 -16 22; techn_> -13 -10 14; techn_a -5 -5 8
techn_au -7 -2 8; techn_de -9 -6 10; techn_depui -4 -4 7; techn_doit -6 -6 6; techn_est -9 -9 9
techn_hier -12 -12 13; techn_il -7 -7 8; techn_m -4 -5 5; techn_tout -5 -2 6; tele -9 -11 9; tele_> -6 -13 8
tele_bugue -18 -11 13; tele_deux -2 -4 5; tele_du -9 -6 7; tele_est 2 1 -14; tele_qui -15 14 -11; tele_s 10 -10 -10
telen -7 -7 8; telen_point -7 -7 8; telep -9 -4 7; telep_> -18 -10 13; telep_de -6 -6 6; telep_est -12 12 -5
telep_et -13 -9 12; telep_fonct 15 -14 -17; telep_il -6 7 -8; telep_les -7 -7 7; telep_maint 10 -13 -9
telep_mais -9 -8 9; telep_n -5 5 -5; telep_ne -12 -4 5; telep_on -3 -6 8; telep_oui -6 6 -6; telep_pas -2 -5 5
telep_plus -9 -8 9; telep_sonne 9 -8 -10; teles -7 -3 9; teles_> -7 -3 9; telet -10 -9 10; telet_> -6 -6 6
telet_je -7 -8 7; telle -12 -9 10; telle_qu -12 -9 10; temps -4 -12 9; temps_> -9 -8 9; temps_mais 11 -11 -8
temps_que -6 -5 6; tenir 6 -7 -6; tenir_> 6 -7 -6; tenu -14 13 -12; tenu_deux -10 10 -9; tenu_dix -6 6 -6
tenu_trent -11 12 -13; termi -12 -13 13; termi_> -12 -13 13; test 3 -14 -2; test_reuss 8 -8 -8; test_un -14 -14 15
teste -2 -27 15; teste_> -15 -22 24; teste_c 9 -9 -9; tete -2 3 -2; tete_elle -1 11 -11; tete_la -3 -5 5
texto -15 -11 15; texto_> -15 -11 15; thi -8 -8 9; thi_lan -8 -8 9; thiba -3 -2 4; thiba_t -3 -2 4; thoma -8 -8 12
thoma_> -7 -6 8; thoma_f -5 -6 9; thoma_point -6 -6 8; ticke 6 -9 -4; ticke_> 6 -9 -4; tient 10 -8 -12
tient_> 10 -8 -12; tigui 10 -11 -10; tigui_ca 10 -11 -10; tip 9 -8 -9; tip_top 9 -8 -9; tiret -6 -7 13
tiret_arts -4 -5 7; tiret_blanc -6 -6 10; tiret_des -4 -5 7; tiret_desme -7 -7 8; tiret_du -5 -5 10
tiret_lac -6 -5 8; tiret_lang -5 -6 7; tiret_laure -4 -6 10; tiret_lebla -6 -6 11; tiret_lyon -5 -5 7
tiret_marc -3 -4 7; tiret_marti -5 -5 6; tiret_paste -5 -5 7; tiret_photo -7 -7 10; tiret_point -3 -4 6
tiret_roy -6 -6 7; tiret_simon -4 -12 13; tiret_st -5 -5 8; toi -11 -9 11; toi_je -11 -9 11; toit -9 -9 9
toit_> -9 -9 9; ton -5 -5 5; ton_machi -5 -5 5; tonal 7 1 -22; tonal_> 15 -10 -19; tonal_est 7 -7 -6
tonal_n -15 13 -6; tonne 11 -10 -9; tonne_> 11 -10 -9; top 9 -8 -9; top_c 9 -8 -9; toto -4 -4 5; toto_un -4 -4 5
touch 12 -13 -8; touch_a -2 -5 5; touch_plus 12 -13 -9; toujo -31 44 -32; toujo_> -18 19 -16; toujo_absen -7 7 -5
toujo_an -4 5 -4; toujo_au -6 6 -6; toujo_aucun -5 5 -5; toujo_aussi -12 12 -12; toujo_autan -11 11 -10
toujo_bloqu -14 11 -11; toujo_ce -7 9 -11; toujo_coupe -16 12 -10; toujo_dans -7 7 -5; toujo_down -9 9 -9
toujo_en -6 7 -7; toujo_etein -8 12 -12; toujo_la -18 26 -18; toujo_le -16 14 -11; toujo_lent -6 10 -13
toujo_madam -7 -9 8; toujo_meme -8 9 -9; toujo_mort -7 7 -6; toujo_muet -13 13 -12; toujo_orang -5 9 -8
toujo_parei -7 8 -10; toujo_pas -10 16 -14; toujo_rien -11 11 -9; toujo_rouge -11 11 -5; toujo_toujo -9 10 -7
toulo -8 -9 9; toulo_> -8 -9 9; tour 7 -15 -4; tour_> 7 -15 -4; tourn 9 -9 -18; tourn_> 14 -14 -15; tourn_il -5 -3 7
tourn_toujo -7 7 -5; tous 8 -14 -3; tous_ces -6 -4 7; tous_des -11 -7 10; tous_est 6 -4 -5; tous_les 10 -7 -11
tous_mes -9 -8 9; tous_verts 10 -7 -12; tout 10 -13 -8; tout_> -15 2 2; tout_a -5 -1 -4; tout_attac -9 -7 10
tout_bon 15 -13 -14; tout_c -7 9 -8; tout_ca -7 -5 8; tout_ce -18 11 -6; tout_colle -5 -5 6; tout_comme -6 6 -6
tout_court -9 -8 9; tout_de -11 -8 14; tout_donne -4 -2 5; tout_en -4 -6 9; tout_encor -10 12 -6
tout_est 23 -18 -23; tout_fonct 22 -22 -13; tout_l -6 -5 6; tout_le -9 -9 9; tout_march 7 -7 -6; tout_meme -6 7 -7
tout_mon -5 -4 5; tout_noir -6 6 -6; tout_passe 8 -8 -8; tout_qui 21 -20 -8; tout_redem -11 12 -13
tout_refon 10 -11 -8; tout_remar 7 -10 -6; tout_seul 11 -8 -9; tout_toujo -4 5 -4; tout_va 10 -10 -9
tout_vert 8 -10 -8; tout_votre -5 6 -4; toute 4 -17 5; toute_les -2 -19 5; toute_mes 8 -8 -9; toute_neuve -8 -8 9
toute_seule -9 -9 9; trafi 7 -6 -8; trafi_est 7 -6 -8; train -11 -12 14; train_d -6 -6 6; train_de -12 -14 18
trans -12 -11 13; trans_l -13 -8 14; trans_marti -8 -7 8; trans_moi -9 -8 10; trans_picar -6 -7 7
trans_tiret -5 -5 9; trava 5 -13 -2; trava_> -6 -7 12; trava_de -9 -8 9; trava_merci 11 -8 -11; treiz -5 -5 6
treiz_aroba -4 -3 6; treiz_soixa -4 -5 5; tremb -12 -11 13; tremb_> -9 -8 9; tremb_d -7 -7 7; trent -15 6 2
trent_de -6 -5 6; trent_quatr -6 -8 8; trent_secon -16 17 -17; trent_trois -5 -5 7; trent_vingt -4 -4 7
tres -17 -19 20; tres_en -10 -9 11; tres_fache -7 -6 7; tres_fort -4 8 -9; tres_lent -13 -14 14
tres_mecon -13 -9 12; tres_tres -7 -6 7; trois -14 -16 18; trois_> -10 -10 11; trois_a -5 -4 8; trois_appar -8 -7 8
trois_camer -8 -8 8; trois_impri -7 -7 8; trois_jours -10 -7 9; trois_messa 8 -7 -8; trois_mon -6 -5 7
trois_ou -9 -7 9; trois_porta -9 -8 10; trois_pour -5 5 -5; trois_quatr -4 -4 6; trois_semai -7 -7 7
trois_sept -4 -4 7; trois_six -4 -5 5; trois_sur -12 -12 13; trois_table -6 -6 6; trois_telep -12 -11 14
trop -6 -9 8; trop_bien 12 -11 -10; trop_vite -10 -7 9; trouv -10 5 -3; trouv_autre -7 6 -6; trouv_plus -7 -7 7
truc -7 7 -7; truc_> -7 7 -7; trunk -8 -9 8; trunk_sip -8 -9 8; tu -8 -6 7; tu_te -8 -6 7; tut -10 -9 9
tut_> -10 -9 9; tut_tut -10 -9 9; u -10 -11 12; u_> -6 -5 7; u_b -6 -5 6; u_comme -5 -5 5; u_d -3 -2 4; u_l -5 -6 8
u_preno -3 -2 4; u_r -7 -7 8; ugo -8 -8 8; ugo_marin -8 -8 8; un -11 -16 12; un_> -1 -18 4; un_a -5 -7 7
un_abonn -5 -5 5; un_agent -10 -4 12; un_appel 0 8 -12; un_appui -6 -8 9; un_colla -5 -4 5; un_colle -6 -5 6
un_conco -6 -4 6; un_conse -8 -7 10; un_contr -15 -10 14; un_coup -8 13 -14; un_courr -5 -5 5; un_d -16 -13 19
un_de -13 -9 14; un_debit -12 -10 11; un_decod -4 -9 10; un_depan -8 -7 8; un_deux -12 -14 15; un_deuxi -9 -9 10
un_dossi -4 -4 7; un_doute 7 -9 -6; un_est -9 -8 10; un_et -5 -6 6; un_etre -5 -4 6; un_fax -9 -8 9; un_fixe -7 -6 8
un_gite -6 -5 10; un_grand 9 -10 -9; un_h -2 -2 4; un_humai -7 -5 8; un_insta -19 -16 22; un_joli -13 -10 13
un_magic 17 -15 -17; un_minut -5 -3 6; un_oeil -7 -7 8; un_opera -6 -6 6; un_ordin -7 -7 10; un_parti -9 -7 8
un_pc -9 -7 9; un_petit -6 -3 8; un_peu -19 -4 11; un_peut -6 -6 6; un_poil -16 13 -10; un_point -8 -10 10
un_porta -7 -6 8; un_poste -5 -4 8; un_qui -5 -8 8; un_rembo -10 -9 10; un_rense -12 -10 13; un_respo -6 -4 9
un_robot -27 -14 27; un_scand -7 -6 7; un_serve -12 -10 13; un_seul -12 -10 14; un_soixa -4 -4 7; un_stylo -11 -8 12
un_t -7 -7 11; un_techn -15 -10 15; un_termi -12 -13 13; un_tour 13 -12 -13; under -5 -5 11; under_duran -3 -3 5
under_judo -6 -6 10; under_vasse -6 -6 11; une -29 -15 24; une_> -13 -12 13; une_anten -8 -9 9; une_arnaq -8 -12 10
une_bonne -6 -6 7; une_box -11 -13 14; une_carpe -4 7 -7; une_centa -5 -6 6; une_dame -10 -4 11; une_demi -6 -6 6
une_dizai -7 -10 12; une_douza -5 -5 6; une_entre -7 -9 10; une_erreu -20 18 -16; une_fois -4 -8 9
une_honte -10 -15 12; une_impri -5 -6 6; une_machi -4 -3 5; une_minut 4 -9 -1; une_nouve -7 -7 7
une_offre -9 -11 10; une_oreil -5 -4 5; une_ou -2 -3 4; une_page -7 7 -6; une_perso -10 -10 13; une_quest -8 -9 8
une_quinz -6 -4 9; une_secon -7 -16 14; une_semai -8 -9 8; une_seule -6 -6 6; une_table -6 -7 7; une_tele -2 -4 5
une_touch -2 -5 5; une_trent -6 -5 6; une_vingt -5 -5 5; une_voix -2 -5 5; une_vraie -7 -4 7; uniqu -10 -7 8
uniqu_> -11 -11 12; uniqu_la -9 -6 7; urgen -15 -14 15; urgen_> -14 -13 14; urgen_uniqu -11 -11 12; ursul -5 -5 5
ursul_> -5 -5 5; v -5 -13 9; v_a -7 -7 8; v_i -8 -7 8; v_la 8 -9 -8; v_point -10 -8 11; v_r -5 -5 6; va 14 -21 0
va_> 11 -9 -19; va_au -5 -5 5; va_beauc 7 -6 -4; va_bien 10 -10 -9; va_c 10 -10 -5; va_maint 8 -8 -5
va_mieux 15 -14 -13; va_s -10 -17 14; va_toujo -14 15 -4; va_voir -13 -13 14; vais -12 -9 11; vais_aller -10 -7 9
vais_resil -5 -3 6; vais_saisi -5 -5 6; vais_teste -13 -8 13; vais_voir -6 -6 6; vais_vous -9 -6 10; vasse -7 -7 9
vasse_aroba -6 -6 11; vasse_v -7 -7 8; venu -10 -10 10; venu_> -10 -10 10; verdi -6 -4 8; verdi_> -6 -4 8
verif -18 -12 19; verif_> -17 -11 17; verif_tout -13 -9 12; verra -14 -17 14; verra_bien -14 -17 14; vers -8 -8 8
vers_dix -8 -8 8; vert 9 -20 -1; vert_> 2 -27 9; vert_et 19 -17 -17; vert_mais -20 19 -12; verte 15 -13 -16
verte_> 19 -18 -16; verte_est 5 -5 -5; verte_et 8 -9 -8; verts 10 -7 -12; verts_> 10 -7 -12; very 10 -10 -7
very_good 10 -10 -7; veut -21 17 -14; veut_pas -22 17 -14; veut_toujo -5 8 -4; veux -14 -9 16; veux_> -5 -5 5
veux_cause -9 -5 11; veux_modif -10 -6 13; veux_parle -6 -5 8; veux_quelq -7 -4 7; veux_resil -12 -11 13
veux_un -5 -2 6; victo 0 -14 2; victo_ca 12 -12 -10; victo_hugo -8 -7 8; vidal -3 -4 7; vidal_aroba -3 -4 7
vide -12 21 -23; vide_> -12 21 -23; vide_comme -5 11 -11; video 10 -14 -6; video_> -10 -10 10
video_demar 14 -14 -14; video_il 7 -7 -5; viens 6 -5 -8; viens_de 10 3 -17; viens_la -12 -8 9; vient 2 5 -19
vient_> -9 10 -11; vient_de 8 -2 -14; vient_deja -7 -7 8; villa -7 -6 9; villa_en -5 -5 6; villa_et -4 -3 6
villi -9 -9 9; villi_> -9 -9 9; vingt -17 -15 19; vingt_cinq -13 -12 13; vingt_de -5 -5 5; vingt_dix -6 -6 6
vingt_et -4 -4 7; vingt_poste -8 -8 9; vingt_quatr -6 -5 6; vingt_quinz -4 -5 5; vite -11 -13 13; vite_> -10 -7 9
vite_notez -8 -8 8; vite_tout 6 -6 -6; vive -9 -6 10; vive_voix -9 -6 10; voila 9 -5 -17; voila_> 12 -9 -13
voila_c 19 -18 -12; voila_je -5 5 -5; voir -16 -14 17; voir_> -18 -16 20; voir_aille -10 -7 9; voir_je -5 -5 6
vois 4 1 -10; vois_mes 6 -6 -5; vois_pas -16 8 -6; voisi -10 -9 10; voisi_de -7 -6 6; voisi_qui -6 -6 6
voit -5 -6 6; voit_ca -5 -6 6; voix -8 -6 11; voix_> -9 -6 10; voix_enreg -2 -5 5; vol -10 -9 10; vol_> -10 -9 10
vol_pur -5 -6 6; voleu -6 -5 6; voleu_> -6 -5 6; voleu_des -10 -6 11; vos -5 -6 6; vos_delai -5 -6 6
votre -24 -6 16; votre_affai -11 -1 2; votre_boite -7 -6 7; votre_colle -8 -7 8; votre_courr -11 -11 11
votre_ecran -4 -2 5; votre_faute -5 -5 6; votre_incom -8 -8 8; votre_machi -5 -4 5; votre_patie -7 -6 7
votre_patro -7 -7 10; votre_respo -8 -8 8; votre_socie -3 -5 6; votre_super -9 -7 9; votre_temps -7 -8 8
votre_truc -7 7 -7; voudr -16 -6 12; voudr_avoir -9 -5 12; voudr_c -2 -5 5; voudr_chang -9 -10 10
voudr_depan -16 -15 16; voudr_le -6 -5 6; voudr_modif -7 -7 7; voudr_parle -4 -4 5; voudr_pas -6 7 -7
voudr_quelq -5 -5 5; voudr_savoi -5 -5 6; voudr_un -12 -10 13; voula -9 -8 9; voula_dire -9 -8 9; voule -10 -11 12
voule_> -8 -8 8; voule_mon -7 -5 7; vous -1 -19 9; vous_> 8 -11 -7; vous_ai -8 -9 8; vous_annul -7 -7 7
vous_appel -14 -7 13; vous_arret 7 -7 -7; vous_aurai 7 -9 -6; vous_autre -8 -7 9; vous_avec -7 -6 8
vous_avez -7 8 -6; vous_bande -5 -5 5; vous_compr -2 -5 6; vous_confi 10 -12 -10; vous_depui -9 -7 9
vous_deran -9 -9 9; vous_devri -4 -2 5; vous_dirai -19 -15 19; vous_dire -9 3 5; vous_dis -9 -10 10
vous_disie 8 -7 -8; vous_donne -4 -3 6; vous_embet -6 7 -7; vous_enten 11 -8 -12; vous_envoy -9 -6 10
vous_etes 3 -15 -2; vous_fache -11 -9 9; vous_faire -9 -10 10; vous_fiche -6 -5 6; vous_foute -5 -5 5
vous_l -19 -10 16; vous_le -7 7 -7; vous_m 2 -11 0; vous_maint -7 -6 7; vous_me -9 -12 12; vous_moque -5 -6 6
vous_parle -7 -6 6; vous_plait -11 -8 12; vous_pouve -10 -8 10; vous_que 2 0 -8; vous_rappe -11 -9 11
vous_recoi 13 -12 -12; vous_remer 9 -8 -10; vous_repon -5 -4 6; vous_savez -5 -3 6; vous_suivr -10 -7 9
vous_voule -10 -11 12; vous_vous -11 -12 13; voyan 9 2 -19; voyan_clign -11 -10 11; voyan_est 9 7 -26
voyan_ne -8 9 -9; voyan_orang -5 6 -7; voyan_qui -6 9 -11; voyan_reste -10 11 -11; voyan_rouge 0 -4 1
voyan_sont 10 -7 -12; vpn -7 -8 7; vpn_sans -7 -8 7; vraie -7 -4 7; vraie_perso -7 -4 7; vraim -15 4 -2
vraim_> -8 11 -11; vraim_des -16 -12 18; vraim_tres -9 -9 9; wait -7 -6 7; wait_je -7 -6 7; wanad -6 -6 6
wanad_point -6 -6 6; wifi 9 2 -19; wifi_> 8 -5 -11; wifi_est 8 -1 -15; wifi_fonct 10 -10 -10; wifi_frere -5 5 -5
wifi_mais -12 12 -5; wifi_ne -7 8 -8; windo -10 -8 9; windo_10 -10 -8 9; windo_11 -10 -8 9; worki -8 8 -8
worki_> -8 8 -8; x -5 -5 5; x_comme -5 -5 5; xavie -5 -5 5; xavie_a -5 -5 5; y 11 2 -26; y_a 4 3 -19
y_arriv -8 9 -10; y_est 17 -17 -13; y_fait -8 8 -5; y_manqu -9 11 -11; yahoo -6 -7 10; yahoo_point -6 -7 10
yeux -7 -7 8; yeux_> -7 -7 8; youtu 13 -13 -14; youtu_se 13 -13 -14; z -5 -5 5; z_o -5 -5 5; zero -15 14 -13
zero_> -12 12 -12; zero_ameli -8 7 -7; zero_six -6 -8 8; zhang -9 -9 9; zhang_> -9 -9 9; zoe -10 -10 10
zoe_lemai -10 -10 10; zut -11 11 -11; zut_c -11 11 -11
""",
    ),
    "problem": (
        "internet mobile unclear",
        """
01 -7 -7 7; 01_45 -7 -7 7; 02 -7 -7 7; 02_33 -7 -7 7; 06 -10 -10 10; 06_12 -6 -6 6; 06_89 -8 -8 8; 07 -7 -7 7
07_12 -7 -7 7; 112 -12 -12 12; 112_> -12 -12 12; 12 -15 -15 15; 12_13 -7 -7 7; 12_34 -9 -9 9; 12_rue -6 -5 6
13 -7 -7 7; 13_14 -7 -7 7; 14 -7 -7 7; 14_15 -7 -7 7; 15 -7 -7 7; 15_> -7 -7 7; 21 -8 -8 8; 21_45 -8 -8 8
22 -7 -7 7; 22_90 -7 -7 7; 33 -13 -14 14; 33_44 -7 -7 7; 33_6 -7 -7 7; 33_> -7 -7 7; 34 -9 -9 9; 34_56 -9 -9 9
4 -15 -21 18; 44 -7 -7 7; 44_55 -7 -7 7; 45 -11 -11 11; 45_22 -7 -7 7; 45_73 -8 -8 8; 4_5 -6 -7 7; 4_> -11 -16 13
4_ou -8 -7 8; 4g -22 22 -20; 4g_en -11 12 -13; 4g_march -10 11 -14; 4g_ne -8 13 -11; 4g_passe -14 13 -9
5 -10 -12 11; 55 -7 -7 7; 55_66 -7 -7 7; 56 -9 -9 9; 56_78 -7 -7 7; 56_79 -6 -6 6; 5_7 -6 -7 7; 5_> -8 -7 8
5g -15 16 -16; 5g_est -11 11 -11; 5g_passe -8 8 -8; 6 -7 -7 7; 66 -7 -7 7; 66_> -7 -7 7; 6_12 -7 -7 7; 7 -6 -7 7
73 -8 -8 8; 73_> -8 -8 8; 75011 -10 -10 10; 75011_paris -10 -10 10; 78 -7 -7 7; 78_> -7 -7 7; 79 -6 -6 6
79_> -6 -6 6; 7_8 -6 -7 7; 8 -6 -7 7; 89 -8 -8 8; 89_21 -8 -8 8; 8_9 -6 -7 7; 9 -6 -7 7; 90 -7 -7 7; 90_33 -7 -7 7
9_> -6 -7 7; <_01 -7 -7 7; <_02 -7 -7 7; <_06 -10 -10 10; <_07 -7 -7 7; <_112 -12 -12 12; <_33 -12 -12 15
<_4 -8 -7 8; <_75011 -10 -10 10; <_> -17 -17 17; <_a -20 -4 8; <_accue -5 -5 6; <_ah -10 -10 10; <_ajout -7 -7 7
<_alexa 7 -6 -6; <_allez -10 -9 10; <_allo -5 -25 6; <_alors -13 -1 9; <_amina -7 -8 8; <_anne -5 -5 5
<_annul -13 -10 14; <_appel -7 7 -7; <_aroba -10 -9 10; <_astre -4 -4 7; <_atten -12 -20 19; <_au -19 -11 16
<_aucun -1 4 -13; <_avant 7 -7 -7; <_b -8 -9 9; <_bah -11 -3 6; <_bande -9 -10 9; <_beauc -12 -12 12
<_ben -7 -23 14; <_bien -7 -6 7; <_bilou 7 -6 -8; <_blabl -12 -12 12; <_bonjo -2 -17 7; <_bonne -9 -8 9
<_bonso 10 -9 -9; <_boula -10 -10 10; <_box 16 -14 -15; <_bruno -6 -6 9; <_c -16 -7 16; <_ca -23 -18 26
<_camil -3 -2 5; <_caron -6 -6 7; <_carte -10 10 -9; <_ce 3 -16 8; <_celia -5 -5 5; <_cesse -6 -7 7; <_chape -8 -9 8
<_chepa -9 -11 10; <_cher -7 7 -6; <_chez 7 -8 -6; <_cinq -9 -8 9; <_clair -6 -6 6; <_cleme -12 -12 12
<_comme -6 -6 6; <_con -2 -2 4; <_conne 7 -8 -6; <_conta -7 -6 8; <_coupu 12 -10 -12; <_d -6 -6 7; <_dans -4 -25 7
<_de -5 -6 6; <_degag -7 -6 7; <_depui -9 -15 15; <_des 12 -12 -12; <_deux -12 -10 11; <_didie -7 -7 7
<_dites 8 -7 -9; <_docte -8 -8 8; <_donc 7 -6 -7; <_du -17 -15 16; <_ecout -6 -7 7; <_eh -9 -8 9; <_elle -12 -18 13
<_en 13 -28 5; <_entre -12 -12 12; <_eric -6 -6 6; <_est -11 -9 10; <_et -9 -7 8; <_euh -5 -17 11; <_excus 0 -11 3
<_faceb 15 -13 -20; <_faite -8 1 1; <_fatou -7 -7 7; <_ferme -13 -10 12; <_franc -5 -5 6; <_frere 7 -6 -7
<_garag -10 -9 10; <_giova -10 -10 10; <_gmail 10 -10 -10; <_gsm -10 9 -7; <_gwena -7 -7 7; <_hein -12 -12 12
<_hier -8 -8 8; <_hugue -10 -10 10; <_humai -11 -11 11; <_ibrah -10 -10 10; <_il -22 -2 12; <_ils -3 6 -7
<_impos 9 -4 -14; <_info -6 -6 6; <_inter -14 -1 7; <_isabe -7 -7 7; <_j -12 -16 17; <_jade -4 -4 7; <_je -6 -15 13
<_jean -12 -12 12; <_jocel -6 -7 7; <_jsp -9 9 -8; <_julie -13 -13 14; <_karin -10 -11 11; <_l 6 -5 -10
<_la -4 9 -17; <_lacom -8 -8 8; <_laure -10 -10 10; <_le -1 0 -8; <_les -9 2 -2; <_lili -5 -5 6; <_luc -6 -6 6
<_lui -11 -9 10; <_lundi -9 -9 9; <_m -7 -6 7; <_ma -6 8 -14; <_madam -15 -3 4; <_madem -9 -9 9; <_mais -16 -19 19
<_maitr -9 -9 9; <_mamad -10 -10 10; <_maman 6 -6 -6; <_marc -6 -6 7; <_marie -12 -11 13; <_marti -9 -9 9
<_meme 9 -9 -10; <_merci -7 -9 8; <_mes 3 2 -19; <_messa -5 5 -5; <_mette -10 -7 11; <_micro 10 -9 -10
<_mille -8 -7 8; <_mobil -7 13 -18; <_moi -12 -10 12; <_mon 1 4 -14; <_monsi -13 -14 14; <_nadia -6 -6 7
<_ne -7 -9 9; <_netfl 11 -11 -10; <_neuf -6 -6 6; <_niet -12 -12 12; <_nom -7 -7 7; <_non -6 -19 8
<_nonan -10 -10 11; <_nos 7 0 -17; <_notre -14 5 3; <_nous -8 -8 8; <_numer -7 -8 8; <_oh -12 -11 12
<_ok -12 -12 12; <_on -5 -6 4; <_onze -12 -12 12; <_ordin 8 -2 -5; <_oui -15 -11 16; <_p -6 -5 6; <_paill -12 -12 12
<_pardo -5 -16 7; <_parle -11 -12 12; <_parti -14 -11 13; <_pas -1 -14 3; <_passe -13 -14 14; <_paul -17 -17 18
<_pauvr -9 -9 9; <_perso -9 9 -7; <_perte 7 -4 -5; <_peuch 4 -2 -2; <_pfff -8 -8 8; <_plus -28 -9 21
<_porca -4 -2 6; <_pourq -7 -8 8; <_pourr -10 -12 13; <_pro -8 -8 9; <_puree -8 -7 8; <_putai -10 -8 8
<_quand -10 14 -14; <_quatr -14 -10 12; <_quel -8 -9 9; <_quell -10 -9 10; <_quelq -8 -9 9; <_quinz -12 -12 12
<_rappe -2 -2 4; <_redem -18 -11 15; <_repon -7 -6 7; <_resea -8 7 -6; <_rien -14 -12 13; <_roami -10 10 -10
<_s -12 -12 13; <_sa 6 -6 -6; <_salut 3 -9 -1; <_samir -8 -8 8; <_schmi -6 -6 6; <_sept -11 -9 10; <_serai -6 -6 6
<_si -6 -8 7; <_six -13 -13 14; <_soixa -9 -10 10; <_sophi -6 -6 7; <_speed 6 -5 -6; <_super -12 -10 12
<_sur -19 -11 12; <_sylvi -7 -7 7; <_t -5 -6 8; <_tais -11 -11 11; <_tapez -6 -6 6; <_te -8 -7 9; <_teams 12 -9 -12
<_telep -12 -8 10; <_test -11 -9 10; <_thoma -4 -3 5; <_tous -12 -11 12; <_tout -14 -26 18; <_trans -7 -8 8
<_trois -13 -11 13; <_un -18 -18 19; <_une -24 -22 24; <_v -6 -6 6; <_vasse -6 -5 6; <_vers -8 -8 8
<_viens -9 -10 9; <_vite -7 -4 6; <_volon -12 -12 12; <_votre -9 -9 9; <_vous -20 -16 22; <_wesh 7 -7 -6
<_wifi 10 -8 -11; <_y -14 -9 12; <_yep -12 -12 12; <_yo -5 -6 6; <_yves -4 -4 5; <_zero -9 -10 11; <_zoe -10 -10 10
a -4 -13 11; a_> -6 -6 6; a_activ -14 14 -8; a_arrac 5 -5 -5; a_besoi 7 -7 -7; a_bout -6 -7 7; a_cause -10 -7 8
a_chaqu 5 3 -13; a_chope 8 -8 -3; a_cinq -7 -9 8; a_clign 9 -9 -5; a_comme -9 -1 5; a_conne 14 -14 -3
a_conta 8 -7 -8; a_cote 1 -13 0; a_coupe 10 -7 -10; a_crash 10 -9 -13; a_de -15 7 0; a_debra 9 -9 -9; a_deja -4 -5 6
a_des -7 -9 8; a_deux -2 -15 6; a_dista 5 -4 -5; a_dit -10 -17 14; a_dix -5 -6 6; a_ecrit 8 -7 -10; a_emett -8 8 -7
a_encor -8 -7 8; a_envoy -10 10 -9; a_ete -4 6 -10; a_expli -9 -10 10; a_fait -15 1 8; a_fil -7 7 -7
a_fondu 8 -7 -8; a_gliss -6 7 -7; a_grill 11 -9 -12; a_hurle -7 -6 7; a_insta 8 -5 -8; a_inter 13 -11 -12
a_joind -11 11 -10; a_jour -8 9 -8; a_l -13 -2 8; a_la 7 -12 -6; a_lache 5 -4 -5; a_le -10 -15 12; a_limog -7 -7 7
a_ma 10 -9 -8; a_matin 17 -10 -18; a_me 6 -3 -12; a_mes -5 8 -8; a_moi -8 -8 9; a_mon -8 -13 11; a_mort 9 -8 -8
a_namur -11 9 -9; a_nos 6 -5 -7; a_ouvri 16 -16 -14; a_pas -13 0 3; a_peine 7 -6 -7; a_perdu 13 -13 -9
a_perso -13 0 2; a_plus 7 -2 -16; a_point -5 -5 6; a_probl -5 -5 5; a_propo -2 -1 3; a_qu -8 -8 8; a_quelq -9 -13 17
a_qui -9 -11 11; a_r -6 -6 7; a_raccr -8 -9 9; a_recev -12 12 -11; a_regar 6 -6 -6; a_repet 8 -6 -8
a_retab 11 -8 -11; a_s -5 -4 5; a_se 13 -13 -1; a_signe -8 -9 8; a_six -5 -6 6; a_soir 7 -6 -7; a_son -1 -8 6
a_t -7 -8 8; a_telec 7 -8 -6; a_u -3 -2 5; a_un -9 -8 9; a_une -4 -9 6; a_v -6 -6 6; a_vole -11 12 -11
a_vous -13 -9 12; a_y -7 -7 7; a_zero -7 10 -8; abonn -13 -20 17; abonn_> -19 -17 19; abonn_est -7 -8 8
abonn_fibre 8 -7 -9; acced 9 -8 -11; acced_au 9 -8 -11; accen -6 -7 6; accen_> -6 -6 6; accen_aroba -7 -7 9
acces 21 -20 -18; acces_a 9 -8 -10; acces_au 16 -15 -13; acces_inter 12 -11 -13; accor -11 -14 13
accor_> -11 -13 12; accor_faite -6 -6 7; accro 9 -8 -7; accro_pas 12 -15 -5; accro_plus -6 7 -8; accue -2 -18 6
accue_> -7 -7 7; accue_aroba -5 -5 6; accue_s 10 -11 -8; achet -9 -10 10; achet_l -9 -10 10; activ -15 12 -11
activ_> -5 8 -8; activ_ma -14 14 -8; activ_trois -5 6 -6; actri -6 -6 7; actri_> -6 -6 7; actua 8 -13 -1
actua_> -16 -12 14; actua_plus 10 -10 -10; adais 6 -6 -5; adais_est 6 -6 -5; adres -10 -8 10; adres_> -12 -8 12
adres_a -5 -5 5; adres_point -5 -5 6; adsl 17 -15 -17; adsl_elle 8 -5 -8; adsl_est 11 -9 -12; adsl_qui 9 -12 -8
affai -5 -4 5; affai_a -5 -4 5; affic 3 6 -19; affic_appel -8 9 -8; affic_aucun -7 8 -7; affic_conne 9 -9 -8
affic_jamai 7 -7 -6; affic_mais -6 6 -6; affic_pas 11 -3 -16; affic_plus -10 10 -14; affic_reche -10 10 -7
affic_un 11 -12 -10; agaca -11 -12 13; agaca_> -11 -12 13; agenc 12 -10 -12; agenc_> 10 -10 -10; agenc_est 6 -4 -6
agent -11 -12 12; agent_> -11 -12 12; ah -10 -10 10; ah_bah -10 -11 11; ah_ca -6 -5 6; ah_mais -6 -6 7
ah_non -8 -8 9; ah_oui -9 -8 9; ai -6 1 1; ai_achet -9 -10 10; ai_annul -14 -12 13; ai_appel 7 -6 -7
ai_aucun -5 5 -5; ai_besoi -15 -11 14; ai_c -7 8 -9; ai_chang -9 12 -12; ai_comma -5 8 -8; ai_de -8 8 -8
ai_debra -7 -6 7; ai_deja -9 -8 9; ai_demen -13 -12 12; ai_des -9 10 -9; ai_dit -5 -4 2; ai_enten -7 -7 7
ai_envie -10 -8 9; ai_etein -6 7 -8; ai_expli -11 -6 10; ai_fait 9 -17 -6; ai_inter -8 18 -25; ai_jamai -10 9 -7
ai_je -9 -11 11; ai_la -7 9 -9; ai_le 10 -9 -10; ai_marre -7 -12 10; ai_mis -7 9 -10; ai_mise -5 8 -8
ai_oubli -6 -6 7; ai_par -5 -5 5; ai_pas -7 -10 9; ai_perdu -11 12 -12; ai_plus 10 3 -30; ai_pus 7 -6 -7
ai_quatr -4 -3 5; ai_ras -8 -8 8; ai_recu -6 -15 10; ai_redem -8 8 -11; ai_regar 5 -4 -5; ai_rien 14 -18 -8
ai_sousc 9 -7 -10; ai_toujo 9 -7 -10; ai_tout -10 -9 9; ai_un 11 -8 -11; ai_une -5 -18 9; ai_zero -5 7 -7
aicha -5 -6 6; aicha_et -5 -6 6; aide -16 -13 15; aide_> -10 -9 10; aide_il -10 -9 10; aider -9 -8 11
aider_> -8 -8 9; aider_moi -5 -5 5; aille 6 -3 -6; aille_mais 6 -3 -6; aime -7 7 -6; aime_esse -7 7 -6
aimer -7 -5 7; aimer_mieux -7 -5 7; ajout -7 -7 7; ajout_un -7 -7 7; alarm -2 3 -12; alarm_me 9 -9 -9
alarm_ne -6 6 -7; alexa 7 -6 -6; alexa_elle 7 -6 -6; aller 8 -18 -2; aller_merci -9 -11 10; aller_mon -7 -7 7
aller_sur 13 -13 -12; allez -10 -9 10; allez_oui -10 -9 10; allo -5 -25 6; allo_> -15 -13 15; allo_allo -8 -6 8
allo_bonjo -10 -10 11; allo_c -8 -6 8; allo_oui 18 -13 -18; allum 11 -10 -11; allum_> -11 10 -8
allum_plus 12 -13 -9; alors -8 1 2; alors_> -10 -11 11; alors_c -5 -5 5; alors_comme -6 -9 10; alors_ecout 5 -4 -5
alors_en 9 -9 -8; alors_euh -9 -6 8; alors_il 5 -4 -5; alors_j 0 2 -8; alors_je -2 -1 3; alors_la -10 8 -2
alors_le -5 9 -12; alors_mon -5 -6 6; alors_prene -7 -5 6; alors_qu -11 11 -10; alors_que 18 -17 -14
alors_voila 4 -12 0; amina -7 -8 8; amina_traor -7 -8 8; an -9 -10 10; an_derni -9 -10 10; anato -6 -6 6
anato_l -6 -6 6; anime -7 -6 7; anime_s -7 -6 7; anne -11 -11 11; anne_lemai -8 -8 8; anne_tiret -5 -5 5
annul -17 -17 18; annul_> -14 -12 13; annul_le -7 -7 7; annul_mon -9 -7 10; ans -8 -9 10; ans_> -7 -5 7
ans_et -4 -3 5; ans_je -5 -6 6; anten 0 -15 0; anten_> -8 -8 8; anten_sur 18 -12 -19; ap -7 8 -5; ap_d -7 8 -5
appai -12 12 -12; appai_plus -12 12 -12; appar -11 -11 8; appar_> -17 -18 18; appar_et -6 7 -7; appar_ne 5 -5 -4
appar_pas 8 -7 -7; appar_que -9 -9 9; appel -26 33 -22; appel_> -27 20 -10; appel_au -9 -14 15
appel_avec 14 -13 -14; appel_c -9 9 -9; appel_ca -7 10 -5; appel_car -10 12 -17; appel_d -10 9 -8; appel_de 8 -13 1
appel_depui -12 12 -11; appel_du 11 -7 -13; appel_entra -13 14 -8; appel_et -15 14 -14; appel_euh -8 -10 10
appel_hier -5 -5 6; appel_il -10 9 -8; appel_j 14 -19 -12; appel_julie -6 -14 11; appel_l -8 10 -13
appel_la -6 6 -7; appel_ma -5 5 -6; appel_mais -13 10 -8; appel_mehdi -5 -7 8; appel_mes -8 8 -8; appel_mon -5 7 -7
appel_ne -13 15 -16; appel_ni -7 10 -11; appel_on -13 14 -10; appel_parce 11 -11 -11; appel_passe 9 -9 -5
appel_perso -16 13 -11; appel_pour -7 -11 8; appel_qui -7 8 -9; appel_se -16 17 -17; appel_sont -6 6 -5
appel_there -8 -7 8; appel_tombe -7 8 -6; appuy -7 -7 7; appuy_> -7 -7 7; apres -12 -13 13; apres_je -7 -4 8
apres_midi -8 -8 8; apres_oubli -5 -5 5; ardec -5 5 -5; ardec_quand -5 5 -5; aroba -16 -15 20; aroba_> -6 -6 7
aroba_clini -5 -5 6; aroba_duboi -8 -8 9; aroba_free -13 -13 14; aroba_gmail -7 -5 8; aroba_hotma -7 -7 8
aroba_iclou -5 -5 5; aroba_lapos -7 -6 7; aroba_live -6 -6 6; aroba_menui -7 -6 8; aroba_orang -8 -6 9
aroba_s -6 -6 6; aroba_sfr -6 -7 7; arrac 8 -9 -7; arrac_> 9 -10 -8; arrac_le 5 -5 -5; arret 6 -10 -5
arret_> 7 -7 -7; arret_d 10 -7 -10; arret_rien -7 -6 7; arriv 6 3 -20; arriv_> -9 -13 10; arriv_a -1 8 -17
arriv_dans 7 -7 -6; arriv_pas 11 -5 -21; arriv_plus 11 -8 -17; arriv_sur -5 5 -5; as 7 -6 -8; as_vu 7 -6 -8
assis -9 -13 12; assis_> -9 -13 12; astre -4 -4 7; astre_zero -4 -4 7; attac -7 -7 7; attac_> -8 -6 9
attac_lemoi -7 -7 7; attac_soixa -3 -3 6; atten -15 -17 18; atten_> -11 -11 12; atten_cheri -9 -10 10
atten_depui -6 -5 5; atten_je -10 -15 13; attri -12 15 -17; attri_> -12 15 -17; au 0 -6 0; au_12 -6 -5 6
au_bon -2 -1 3; au_bout -15 18 -19; au_burea 10 -13 -7; au_cloud 7 -6 -6; au_contr -9 -8 9; au_deuxi -5 -5 5
au_fond -9 9 -9; au_magas 8 -7 -8; au_mois -7 -9 8; au_mur 6 -5 -6; au_nez -8 -9 9; au_nivea -12 12 -12
au_nom -9 -11 11; au_point 9 -9 -9; au_premi -10 -13 11; au_quart -9 9 -9; au_resea 10 -9 -5; au_serve 13 -11 -15
au_sous -10 -11 11; au_sujet -12 -15 17; au_telep -9 2 -1; au_trois -9 -9 9; au_villa -5 5 -5; au_vpn 5 -5 -5
au_web 12 -12 -12; au_wifi 9 -9 -5; au_zero -2 -2 4; aucun 0 8 -20; aucun_appel -11 11 -8; aucun_barre -11 10 -8
aucun_lumie 9 -9 -7; aucun_page 7 -7 -7; aucun_servi -9 12 -17; aucun_signa 5 -5 -5; aucun_site 10 -10 -9
aucun_son -7 7 -7; aucun_souci -5 5 -5; augus -9 -10 10; augus_> -9 -10 10; aujou -8 -9 8; aujou_hui -8 -9 8
aurai -11 -8 11; aurai_pas -5 -5 6; aurai_une -7 -6 7; autre -17 -14 17; autre_> -10 -10 10; autre_ma -6 -7 7
autre_perso -8 -7 8; autre_probl -6 -9 8; autre_que -5 -2 6; aux 1 -11 4; aux_frais 8 -7 -9; aux_machi -9 -8 9
avais 7 -6 -8; avais_huit 7 -6 -8; avant 1 -11 0; avant_j 7 -7 -7; avant_que -11 -6 10; avec 3 -15 1
avec_box 9 -3 -8; avec_cedil -5 -5 6; avec_d 6 -3 -6; avec_deux -8 -7 8; avec_l 8 -9 -7; avec_le 7 3 -19
avec_ma 15 -8 -15; avec_moi -12 -12 13; avec_mon 11 -7 -14; avec_un -2 -8 3; avec_une -8 -9 8; avec_vos -7 -6 7
avez -9 -8 9; avez_bien -7 -7 7; avez_donne -9 -9 9; avez_pas -2 -2 4; avez_quelq -5 -2 6; avez_un -6 -6 6
avoir -7 -13 11; avoir_affai -5 -4 5; avoir_les 6 -4 -6; avoir_un -11 -9 10; avons 7 -6 -6; avons_plus 7 -6 -6
b -11 -13 13; b_comme -12 -12 13; b_o -5 -6 6; b_point -5 -5 6; b_puis -3 -3 4; b_trois -5 -5 6; b_v -5 -5 6
bah -14 -5 9; bah_ecout -7 8 -8; bah_non -11 -13 13; balad -6 -7 7; balad_d -6 -7 7; bamak -7 -8 8
bamak_trans -7 -8 8; bande -9 -10 9; bande_d -9 -10 9; banqu 3 0 -12; banqu_> 9 -9 -8; banqu_je -8 8 -7
bapti -3 -3 4; bapti_mais -3 -3 4; barre -22 21 -16; barre_> -11 10 -8; barre_affic -6 6 -6; barre_de -17 16 -9
barre_sur -11 12 -9; bas -8 -6 7; bas_> -6 -6 6; bas_clair -5 -4 7; bas_vidal -5 -5 5; bascu -6 7 -6
bascu_plus -6 7 -6; base -11 10 -6; base_> -11 10 -6; basta -4 -2 6; basta_j -4 -2 6; be -7 -6 7; be_> -7 -6 7
beau -8 -9 8; beau_aujou -8 -9 8; beauc -12 -12 12; beauc_> -12 -12 12; belka -8 -8 8; belka_a -8 -8 8; bell -6 -6 6
bell_point -6 -6 6; ben -8 -23 16; ben_c -7 -14 8; ben_en 5 -4 -5; ben_j 16 -9 -19; ben_je -14 -7 15; ben_la 8 -5 -8
ben_le 13 -8 -13; ben_oui -8 -11 11; ben_rien -10 -10 10; ben_tout -13 -7 10; ben_voila -11 -7 10; ben_y -12 -10 11
benal -10 -9 10; benal_> -10 -9 10; benha -5 -6 6; benha_> -5 -6 6; berna -9 -11 11; berna_> -9 -10 10
berna_o -6 -6 7; berna_tout -3 -3 6; besoi -10 -16 13; besoi_d -7 -13 10; besoi_de -9 -9 10; betis -9 10 -11
betis_c -9 10 -11; bianc -10 -10 10; bianc_> -10 -10 10; bien -3 -11 6; bien_> -3 -15 6; bien_branc 7 -6 -7
bien_c 1 1 -17; bien_ca -14 -15 16; bien_comme -7 -9 9; bien_compr -6 -5 7; bien_dites -7 -6 7; bien_je 6 -3 -6
bien_le 11 -10 -10; bien_les 9 -9 -5; bien_mon -12 -8 12; bien_note -7 -8 7; bien_par 10 -11 -8; bien_pour -7 -4 10
bien_que -4 -9 6; bien_recu -7 -6 7; bilou 7 -6 -8; bilou_t 7 -6 -8; bip -10 8 -7; bip_> -10 8 -7; bip_bip -10 8 -7
bizar 6 -6 -6; bizar_et 6 -6 -6; blabl -12 -12 12; blabl_> -12 -12 12; blanc -1 5 -13; blanc_de 6 -4 -6
blanc_j -8 10 -12; bleue 10 -10 -9; bleue_passe 10 -10 -9; bloqu -10 13 -14; bloqu_> -11 13 -12; bloqu_il -9 9 -6
bloqu_la 0 2 -12; boite 0 3 -9; boite_d 6 -4 -6; boite_de -5 -5 5; boite_mail 7 -9 -5; boite_vocal -12 13 -16
boiti 11 -9 -11; boiti_> 10 -9 -10; boiti_blanc 6 -4 -6; boiti_et 5 -5 -5; boiti_fibre 6 -5 -6; bol -8 -8 8
bol_> -8 -8 8; bon 2 -20 2; bon_> 11 -9 -11; bon_laiss -15 -10 14; bon_nom -18 -13 16; bon_sang -7 -6 7
bon_servi -2 -1 3; bonjo -8 -13 12; bonjo_> -24 -17 23; bonjo_c -13 -14 16; bonjo_cabin -5 -4 5; bonjo_est -6 -4 6
bonjo_euh -5 -6 6; bonjo_excus 12 -7 -12; bonjo_j -3 -9 5; bonjo_je -3 7 -16; bonjo_ma 9 -5 -10; bonjo_mamad -6 -8 7
bonjo_monsi 11 -9 -12; bonjo_on 7 -5 -8; bonjo_voila -2 5 -11; bonne 6 -14 -3; bonne_bonne -9 -8 9
bonne_je 9 -12 -8; bonne_journ -9 -8 9; bonso 10 -9 -9; bonso_dites 6 -4 -6; bonso_on 8 -7 -8; borde -8 -9 9
borde_derri -8 -9 9; boula -10 -10 10; boula_du -10 -10 10; bout -15 16 -14; bout_> -6 -7 7; bout_de -15 18 -19
bouti 10 -10 -9; bouti_> 10 -10 -9; bouto -7 -7 7; bouto_appuy -7 -7 7; bouzi -5 -7 8; bouzi_b -5 -7 8
box 17 -13 -22; box_> 25 -22 -23; box_a 14 -13 -7; box_c -17 19 -19; box_ca -8 9 -13; box_clign 9 -9 -8
box_elle 23 -19 -17; box_est 25 -23 -19; box_et 11 -10 -9; box_etein 9 -8 -9; box_fait 9 -11 -6; box_fonct -12 12 -6
box_inter 8 -7 -9; box_mais 12 -12 -7; box_march -15 -26 16; box_ne 13 -9 -19; box_pour -8 8 -11; box_qui 19 -18 -18
box_s 17 -15 -20; branc 13 -12 -13; branc_a 9 -6 -10; branc_derri 7 -6 -7; branc_sur 10 -11 -8; bras -7 -7 7
bras_en -7 -7 7; breta -6 6 -6; breta_ca -6 6 -6; brice -6 -7 7; brice_de -6 -7 7; brise 7 -6 -7; brise_et 7 -6 -7
bruit 2 7 -14; bruit_bizar 6 -6 -6; bruit_de -13 14 -13; bruno -6 -6 9; bruno_point -6 -6 9; btp -9 -9 9
btp_> -9 -9 9; buffe 20 -12 -21; buffe_tout 20 -12 -21; bug -5 -6 6; bug_> -5 -6 6; bugue 2 -14 2; bugue_> 2 -14 2
burea -5 0 -2; burea_> -4 -25 7; burea_depui 6 -5 -7; burea_est -11 11 -11; burea_il -8 9 -9; burea_les -6 12 -15
burea_plus 9 -8 -11; burea_se 6 -6 -4; burea_sont -8 9 -18; burea_tous -8 -8 8; c -9 -4 6; c_a -11 -11 11
c_est -7 -4 4; c_etait -14 3 1; c_good -10 -9 10; c_h -6 -6 6; ca -12 -15 15; ca_> -17 -17 24; ca_a -8 -7 8
ca_arriv -12 -12 12; ca_buffe 20 -12 -21; ca_bug -5 -6 6; ca_bugue -12 -16 13; ca_charg 17 -15 -16
ca_coupe -12 -11 7; ca_dure -5 -6 7; ca_fait -12 0 2; ca_gresi -7 8 -11; ca_hache -12 12 -12; ca_ira -12 -13 15
ca_lag 14 -15 -11; ca_m -9 -12 11; ca_march -4 -26 16; ca_me -3 -20 13; ca_mouli 8 -9 -8; ca_ne -18 -6 10
ca_non -6 -5 6; ca_oui -7 -10 8; ca_passe 9 -10 -6; ca_que -9 -20 17; ca_raccr -18 21 -20; ca_rame 13 -12 -14
ca_recom -8 -9 8; ca_roule -10 -11 11; ca_saute -13 -13 13; ca_se 10 -13 -9; ca_sonne -7 10 -13; ca_suffi -4 -2 6
ca_tombe -10 11 -8; ca_va -2 9 -15; ca_vient -8 -5 7; ca_y -7 -9 7; cabin 6 -15 -4; cabin_est 11 -11 -11
cabin_fourn -5 -4 5; cable 17 -12 -17; cable_> 5 -5 -5; cable_de 10 -7 -10; cable_en 6 -6 -5; cable_ether 12 -14 -11
caiss 21 -21 -9; caiss_enreg 16 -16 -12; caiss_n 8 -7 -8; caiss_ne 6 -5 -5; caja 7 -4 -5; caja_la 7 -4 -5
camer 20 -20 -16; camer_de 10 -10 -8; camer_du 12 -11 -7; camer_ne 16 -16 -14; camil -3 -2 5; camil_point -3 -2 5
campa 10 -8 -10; campa_> 10 -8 -10; capte -6 12 -26; capte_bien 11 -10 -10; capte_pas -6 8 -13; capte_plus 1 2 -15
capte_que -5 5 -5; capte_rien -9 13 -15; car 2 6 -15; car_le 10 -7 -10; car_ma -10 12 -17; caraf 9 -8 -11
caraf_au 9 -8 -11; cardi -8 -8 8; cardi_> -8 -8 8; caron -6 -6 7; caron_c -6 -6 7; carpe -6 -14 11
carpe_> -6 -14 11; carre -11 -11 11; carre_> -11 -11 11; carte -8 18 -22; carte_bleue 10 -10 -9; carte_cime -9 9 -6
carte_sim -17 22 -20; cas -13 -12 12; cas_> -13 -12 12; casqu -9 -9 9; casqu_> -9 -9 9; casse -2 -18 8
casse_> -2 -18 8; catas 5 -8 -3; catas_je 8 -6 -8; catas_quoi -11 -7 10; cause 6 -14 -2; cause_de -10 -7 8
cause_dessu 9 -12 -8; ce -1 -28 16; ce_matin -2 -16 8; ce_n 3 -16 9; ce_qu -2 -1 3; ce_que -12 -13 14
ce_qui 9 -11 -8; cedil -5 -5 6; cedil_dans -5 -5 6; cedil_mais -5 -5 6; cela -7 -8 8; cela_meme -7 -8 8
celia -7 -10 9; celia_tiret -5 -5 5; celia_vidal -8 -10 10; cellu -14 15 -14; cellu_a -10 10 -10
cellu_sonne -6 6 -5; celui -7 -6 6; celui_avec -9 10 -7; celui_de -6 -7 7; cent -4 -4 5; cent_cinqu -4 -4 5
cent_vingt -4 -4 5; centr -13 -3 5; centr_> -10 -10 10; centr_par -6 6 -7; cents 0 -11 4; cents_> -8 -7 8
cents_megas 7 -6 -8; cesse 1 -10 0; cesse_> 7 -7 -7; cesse_de -6 -7 7; cette -7 -8 8; cette_quest -7 -8 8
chain 9 -9 -10; chain_> 9 -9 -10; chair -5 -5 6; chair_et -5 -5 6; chale -9 10 -11; chale_> -9 10 -11
chamb 11 -7 -13; chamb_> -1 4 -14; chamb_du 9 -9 -6; chamb_le 14 -14 -7; chang -10 2 6; chang_> 12 -11 -7
chang_d -9 -9 9; chang_de -9 14 -18; chang_maint -7 -7 9; chant -6 6 -5; chant_ma -6 6 -5; chape -8 -9 8
chape_de -8 -9 8; chaqu 5 2 -12; chaqu_fois 5 3 -13; chaqu_mois -4 -6 7; charg 22 -18 -23; charg_aucun 7 -7 -7
charg_ca 11 -11 -11; charg_jamai 5 -5 -5; charg_la 9 -9 -8; charg_mais 11 -11 -11; charg_pas 16 -11 -17
charg_plus 0 1 -11; charg_une 8 -7 -8; chat -12 -11 12; chat_est -12 -11 12; chelo -5 -6 6; chelo_votre -5 -6 6
chepa -9 -11 10; chepa_moi -9 -11 10; cher -7 7 -6; cher_je -7 7 -6; cherc -19 -7 9; cherc_> -10 -10 11
cherc_le -5 5 -5; cherc_mes -14 -12 13; cheri -10 -11 11; cheri_je -9 -10 10; cheri_sans -7 -7 9; chez 0 -4 -4
chez_hotma -7 -7 9; chez_la -7 8 -6; chez_ma -7 7 -5; chez_machi -7 -8 8; chez_moi 1 -5 -4; chez_mon 8 -8 -3
chez_nous 8 -1 -16; chez_vous -11 -13 13; chich -6 -6 7; chich_vous -6 -6 7; chien -9 -10 9; chien_> -9 -10 9
chope 8 -8 -3; chope_le 8 -8 -3; chose -5 -5 5; chose_ca -5 -5 5; chris -8 -8 8; chris_lacom -8 -8 8; chum -7 -7 7
chum_> -7 -7 7; cime -9 9 -6; cime_est -9 9 -6; cinq -27 -13 23; cinq_> -5 -6 10; cinq_a -20 -13 18
cinq_aroba -5 -6 8; cinq_c -4 -4 6; cinq_cinq -5 -5 5; cinq_en -9 -8 9; cinq_et -8 -9 9; cinq_heure -7 -9 8
cinq_minut -2 3 -13; cinq_nonan -2 -2 4; cinq_quatr -2 -3 5; cinq_soixa -2 -2 4; cinq_trent -5 -5 5; cinqu -5 -5 7
cinqu_cinq -3 -3 6; cinqu_deux -2 -3 4; cinqu_huit -5 -5 5; cinqu_quatr -2 -2 4; cinqu_six -4 -4 5; clair -9 -10 10
clair_aroba -5 -4 7; clair_rouss -9 -10 10; cleme -12 -12 12; cleme_> -12 -12 12; clien 2 3 -11; clien_> 4 2 -13
clien_au -5 8 -8; clien_chez -8 -9 9; clien_me -12 14 -8; clien_nous -7 7 -7; clien_par -9 9 -8; clien_quara -7 -8 8
clien_se 6 -6 -6; clien_vous -5 -3 6; clign 20 -15 -23; clign_> 10 -9 -9; clign_en 7 -6 -5; clign_et 11 -12 -7
clign_orang 12 -11 -12; clign_rouge 15 -11 -16; clign_sur 10 -9 -10; clini -5 -5 6; clini_tiret -5 -5 6
cloud 7 -6 -6; cloud_> 7 -6 -6; co 6 -6 -4; co_au 6 -6 -4; code -8 16 -20; code_de -8 8 -7; code_erreu 11 -12 -10
code_pin -8 9 -10; code_puc -9 9 -6; code_puk -13 13 -12; codes -6 7 -7; codes_par -6 7 -7; coeur -9 -9 9
coeur_> -9 -9 9; coler -8 -6 7; coler_> -8 -6 7; colla -5 6 -6; colla_elles -5 6 -6; colle -10 -7 9; colle_> -8 8 -8
colle_a -9 -12 10; com -8 -7 9; com_> -8 -7 9; com_avec -4 -3 5; com_tout -8 -6 9; combi -15 19 -14
combi_c -12 11 -11; combi_de -5 -6 6; combi_depui -7 7 -10; combi_est -8 8 -8; combi_n -10 10 -14; combi_s -6 -6 7
comma -5 8 -8; comma_une -5 8 -8; comme -21 -6 16; comme_a -6 -6 7; comme_anato -6 -6 6; comme_bell -6 -6 6
comme_berna -8 -9 9; comme_c -5 8 -8; comme_ca -8 -11 11; comme_celui -6 -7 7; comme_dire -6 -9 10
comme_expli -4 -3 5; comme_inter -8 -10 9; comme_jean -3 -3 4; comme_l -6 -6 7; comme_louis -6 -6 6
comme_ne -9 9 -7; comme_oscar -6 -6 7; comme_que -9 -7 8; comme_si -9 9 -9; comme_un -11 11 -10; comme_ursul -6 -6 7
comme_victo -6 -6 6; comme_vous -8 -8 8; commu -9 10 -11; commu_coupe -5 6 -7; commu_sont -9 10 -10
compe -10 -12 14; compe_> -10 -12 14; compl -3 1 -9; compl_> -20 8 -6; compl_a -9 -10 10; compl_mort 9 -7 -9
compo -8 11 -11; compo_un -8 11 -11; compr -20 -7 18; compr_> -17 -18 18; compr_bien -5 -5 8; compr_c -2 -2 4
compr_ce -2 -1 3; compr_pas -9 8 -5; compr_que -7 -7 7; compt -10 -11 11; compt_> -10 -11 11; con -15 -16 17
con_> -12 -13 13; con_con -2 -2 4; con_conse -2 -2 4; confi -13 -15 15; confi_> -13 -15 15; conna -17 -16 18
conna_> -7 -7 7; conna_mon -9 -10 9; conna_pas -9 -9 9; conna_rien -4 -3 5; conne 41 -44 -29; conne_> 22 -27 -18
conne_a 29 -28 -9; conne_au 11 -13 -5; conne_avec 10 -7 -11; conne_ca 9 9 -14; conne_de 8 -8 -7; conne_du 12 -9 -13
conne_elle 19 -12 -18; conne_est 9 -9 -8; conne_et 7 -7 -7; conne_fibre 7 -4 -3; conne_inter 10 -6 -10
conne_la -15 -18 16; conne_les 6 -6 -6; conne_me 11 -5 -12; conne_mon 14 -14 -3; conne_parta 15 -7 -22
conne_pas 8 -8 -5; conne_perdu 9 -9 -8; conne_plus 8 -7 -2; conne_qui 11 -11 -10; conne_sans 7 -6 -7
conne_saute 16 -11 -15; conne_toute 7 -4 -5; conne_tres 7 -8 -6; conse -16 -13 16; conse_> -9 -10 9
conse_dispo -7 -8 8; conse_immed -12 -10 12; conse_m -5 -5 6; conse_s -2 -2 4; conso 19 -18 -13; conso_en 9 -9 -9
conso_qui 8 -8 -7; conso_se 11 -11 -6; conta 13 -12 -12; conta_aroba -7 -6 8; conta_depui 10 -7 -10
conta_euh -7 -6 8; conta_le 8 -7 -8; contr -9 -22 16; contr_> -16 -19 18; contr_c -12 -8 12; contr_des -5 5 -5
contr_est -6 -11 9; contr_la 10 -11 -8; contr_le 15 -6 -21; contr_profe -14 -9 12; contr_vous -9 -6 10
convi -11 -9 11; convi_tres -11 -9 11; corre -13 10 -2; corre_> -8 10 -13; corre_c -6 -8 7; corre_disen -9 8 -7
corre_n -7 8 -5; cote 1 -13 0; cote_> -10 -9 10; cote_de 8 -7 -10; cote_du 7 -6 -7; coup 10 -2 -19; coup_> 10 -7 -10
coup_de -10 9 -8; coup_mon 7 -7 -7; coup_plus 5 -4 -5; coupe -3 -1 -3; coupe_> -6 -2 1; coupe_alors 5 -4 -5
coupe_au -10 12 -12; coupe_d 18 -7 -19; coupe_dans 11 -8 -9; coupe_depui 6 -3 -6; coupe_du 8 -7 -9; coupe_je 9 -9 -8
coupe_le 10 -7 -10; coupe_quand -10 19 -21; coupe_sans 6 -6 -6; coupe_tous -6 -8 7; coupe_tout -3 -8 4
coupe_toute 10 -10 -5; coups -7 7 -6; coups_de -7 7 -6; coupu 16 -14 -16; coupu_> 10 -9 -10; coupu_de -3 -16 4
coupu_fibre 7 -5 -8; coupu_gener 8 -6 -8; coupu_inter 8 -6 -8; coupu_penda -9 10 -9; coura -3 -16 4
coura_> -10 -11 10; coura_la 13 -9 -19; courr -1 -16 4; courr_> 4 -14 -1; courr_de -7 -8 8; courr_que -2 -1 3
courr_sur 8 -4 -6; cours 5 -4 -5; cours_en 5 -4 -5; craqu -3 7 -6; craqu_quand -3 7 -6; crash 10 -9 -13
crash_frere 10 -9 -13; creti -4 -2 6; creti_ca -4 -2 6; creus 6 -3 -6; creus_dans 6 -3 -6; crois 12 -11 -12
crois_> 1 6 -12; crois_bien 8 -7 -8; crois_pas -15 -8 13; crois_que 11 -15 -10; cuisi -5 -12 6; cuisi_> -11 -12 11
cuisi_hein 7 -6 -7; cyclo 5 -4 -5; cyclo_tout 5 -4 -5; d 0 -17 7; d_> -5 -7 8; d_a -6 -7 6; d_abonn -6 -6 6
d_acces 14 -14 -12; d_accor -11 -14 13; d_accue 10 -11 -8; d_actua -16 -12 14; d_aide -10 -9 10; d_aille 6 -3 -6
d_aller 10 -8 -10; d_ap -7 8 -5; d_appel -8 19 -14; d_autre -5 -2 6; d_avant -11 -6 10; d_avoir 6 -4 -6; d_e -5 -4 5
d_emett -7 7 -7; d_envoy 14 -13 -13; d_escar 12 -11 -11; d_etre -6 -6 6; d_excla 7 -6 -7; d_heure 11 -2 -11
d_hier 8 -6 -9; d_i -7 -7 7; d_incap -9 -10 9; d_inter 15 -38 -12; d_offre -14 -12 15; d_orang 6 -4 -6; d_ou -8 -5 7
d_puis 7 -6 -8; d_u -5 -5 5; d_un 4 0 -12; d_urgen -10 9 -8; d_usage -7 -7 7; dame -12 -12 12; dame_> -5 -5 5
dame_de -10 -9 10; dans -8 2 0; dans_dix 6 -5 -6; dans_l 2 -3 -5; dans_la 10 -22 -3; dans_le -16 4 3
dans_les 10 -10 -4; dans_ma -2 5 -11; dans_mon -11 11 -11; dans_tout -1 5 -9; dans_toute 11 -8 -9; de -9 4 1
de_4g -11 12 -13; de_bamak -7 -8 8; de_barre -9 10 -9; de_box 3 1 -15; de_brice -6 -7 7; de_carte 10 -10 -9
de_casqu -9 -9 9; de_charg 10 -10 -9; de_chez -11 7 1; de_chich -6 -6 7; de_cinq -11 1 3; de_clien -7 -8 8
de_compe -10 -12 14; de_conne 26 -26 -22; de_coura -3 -16 4; de_debit 20 -25 -19; de_delma -5 -4 5; de_demai -4 -6 8
de_deux -12 10 -9; de_dire 8 -6 -8; de_dix -5 5 -5; de_donne -7 14 -25; de_dossi -6 -7 7; de_faire 13 -12 -12
de_famil -7 -7 7; de_ferra -7 -7 7; de_fibre 16 -16 -11; de_fil -11 9 -8; de_fixe -6 7 -5; de_fond -13 14 -13
de_forfa -8 10 -12; de_garde -6 9 -9; de_joind -9 9 -8; de_l 3 1 -10; de_la 1 -9 0; de_ligne -10 11 -13
de_ma -19 7 5; de_madam -12 -10 13; de_maiso -10 11 -13; de_mal -10 -17 15; de_malad 7 -7 -7; de_marse -12 -14 13
de_me -2 -8 6; de_mecha -7 -6 7; de_messa -11 12 -9; de_moi -6 5 -3; de_mon 10 -10 -11; de_mutua 9 -9 -9
de_naiss -7 -7 7; de_nante 7 -5 -8; de_netfl 10 -9 -13; de_nice -6 -7 7; de_nos -12 12 -8; de_notre -5 -4 5
de_nouve -5 6 -6; de_novem -7 -9 8; de_ouf 8 -8 -8; de_paiem 10 -11 -7; de_paill -8 -9 8; de_paque 10 -8 -10
de_paras -7 7 -8; de_parle -6 -8 10; de_passe 3 1 -15; de_porta -10 -8 10; de_poste -5 -7 6; de_probl -19 -18 20
de_quoi -7 -9 8; de_raise -13 14 -13; de_redem -5 -5 6; de_refus -8 -10 9; de_rentr 8 -7 -8; de_resea -11 17 -23
de_se 3 -2 -1; de_servi -17 13 -11; de_signa 5 1 -16; de_sms -11 12 -13; de_souci 18 -23 -16; de_suite -6 7 -8
de_surve 10 -10 -8; de_sympa -6 -8 7; de_tas -7 -7 7; de_techn -10 -13 12; de_tele 19 -15 -26; de_telep -22 11 -5
de_temps -5 -6 6; de_texto -5 6 -7; de_tonal -23 22 -15; de_tout -10 -8 9; de_trent -5 6 -7; de_voleu -5 -5 5
de_votre -5 -5 5; de_vous 3 -6 1; de_wifi 28 -27 -21; debit 32 -26 -30; debit_> 15 -20 -13; debit_d 12 -11 -11
debit_de 6 -6 -5; debit_est 13 -13 -10; debit_et 11 -9 -11; debit_monta 9 -8 -8; debit_ridic 7 -6 -7; debor -7 -7 7
debor_> -7 -7 7; debou 7 -7 -7; debou_or 7 -7 -7; debra 3 -11 -2; debra_ce -7 -6 7; debra_ma 9 -9 -9; deced -7 8 -8
deced_> -7 8 -8; decla 8 -13 3; decla_en 10 -11 -6; decla_un -9 -10 11; decle -9 9 -10; decle_direc -9 9 -10
decod 16 -19 -13; decod_> 13 -12 -15; decod_affic 11 -12 -10; decon 13 -6 -21; decon_> 6 -2 -25; decon_a 10 -13 -9
decon_chez -13 -15 14; decon_toute 23 -17 -21; decro -8 17 -18; decro_> -7 17 -15; decro_et -16 12 -11
decro_il -5 5 -5; decro_j -7 7 -6; decro_perso -3 5 -3; decro_sans 7 -7 -7; decro_y -5 7 -7; dect -12 12 -12
dect_ne -12 12 -12; decu -7 -7 7; decu_> -7 -7 7; dedan -7 7 -6; dedan_le -7 7 -6; degag -7 -6 7; degag_avec -7 -6 7
degat -11 -13 12; degat_des -11 -13 12; dehor -14 13 -7; dehor_> -5 5 -5; dehor_de -11 12 -13; deja -14 -12 15
deja_appel -5 -5 6; deja_hier -8 -7 8; deja_redem -9 -8 9; deja_trans -2 -1 3; delap -10 -10 10; delap_> -10 -10 10
delma -5 -4 5; delma_d -5 -4 5; delph -9 -9 9; delph_march -9 -9 9; demai -4 -6 8; demai_> -4 -6 8; deman -3 2 -2
deman_a -15 -10 12; deman_juste -5 -6 6; deman_le -8 8 -8; deman_pas -5 -6 6; deman_un 11 -6 -13; demar 9 -9 -9
demar_> 9 -9 -9; demen -13 -12 12; demen_> -13 -12 12; depan 0 0 -2; depan_> -13 -15 15; depan_ma 7 -7 -7
depan_mon -10 11 -13; deplo -8 -9 9; deplo_> -8 -9 9; depui -6 -3 4; depui_a 10 -7 -13; depui_ce -1 -15 6
depui_deux -12 -10 11; depui_diman -9 10 -9; depui_dix -7 -5 7; depui_hier -12 -3 7; depui_l -1 2 -15
depui_la -7 0 -4; depui_le -8 3 1; depui_mardi -10 9 -7; depui_mon 10 -7 -10; depui_neuf 9 -3 -14
depui_plus 6 -6 -5; depui_qu 10 -9 -10; depui_que 9 -5 -13; depui_quinz -5 -6 6; depui_tanto 8 -2 -8
depui_trois 2 -18 -1; depui_yeste 6 -6 -5; deran 12 -7 -12; deran_c 12 -7 -12; derni -13 -13 14; derni_> -12 -11 12
derni_fois -13 -13 15; derri -12 5 2; derri_fait -8 9 -13; derri_il -8 -9 9; derri_la 7 -6 -7; des -4 2 -5
des_appel -13 11 -8; des_coups -7 7 -6; des_coupu -9 10 -9; des_cours 5 -4 -5; des_craqu -3 7 -6; des_des -8 8 -7
des_eaux -11 -13 12; des_escro -9 -9 9; des_gresi -2 5 -2; des_grzz -12 11 -11; des_lilas -9 -8 9
des_mails 9 -11 -7; des_que 3 1 -11; des_sienn 7 -8 -6; des_trava -5 -11 7; des_video 9 -10 -8; desac -10 10 -10
desac_> -10 10 -10; desol -9 -9 10; desol_> -9 -9 10; dessi -7 -6 7; dessi_anime -7 -6 7; dessu 10 -9 -8
dessu_a 10 -9 -14; dessu_c 9 -12 -8; dessu_la -5 -5 5; dessu_par -5 5 -5; detec -9 12 -12; detec_> -9 12 -12
deux -16 -21 21; deux_> -10 -14 12; deux_ans -4 -3 5; deux_au -5 -5 5; deux_autre -8 -7 8; deux_cents -8 -7 8
deux_dix -3 -3 4; deux_douze -8 -11 9; deux_en -6 -6 6; deux_et -7 -4 8; deux_fois -2 -1 3; deux_jours -12 -10 11
deux_lettr -3 -3 4; deux_megas 10 -8 -11; deux_mille -7 -8 8; deux_minut -12 10 -9; deux_mots -7 -7 7
deux_nonan -3 -2 4; deux_paire -9 -9 9; deux_poste -9 -9 9; deux_quara -4 -3 7; deux_qui -9 -10 11; deux_r -6 -5 6
deux_s -6 -5 6; deux_soixa -5 -5 6; deux_t -9 -9 10; deux_telep -6 -5 6; deux_trois -16 -11 15; deux_un -11 -9 10
deuxi -11 -16 13; deuxi_> -5 -5 5; deuxi_fois -10 -12 11; deuxi_poste -7 -7 7; devan -4 -3 5; devan_hotma -4 -3 5
devez -5 -3 6; devez_me -5 -3 6; devoi 7 -6 -8; devoi_en 7 -6 -7; devoi_sur 5 -5 -5; diall -6 -8 7; diall_de -6 -8 7
didie -7 -7 7; didie_lemoi -7 -7 7; diffi -9 9 -9; diffi_> -9 9 -9; diman -9 10 -9; diman_> -9 10 -9; dingu -9 -9 9
dingu_> -6 -7 7; dingu_a -7 -6 7; diop -10 -10 10; diop_> -10 -10 10; dirai -7 -6 7; dirai_> -7 -6 7; dire -1 -13 7
dire_> -12 -8 13; dire_c -6 -9 10; dire_ca -9 -10 10; dire_la 8 -7 -9; dire_marti -5 -6 6; dire_que 8 -6 -8
dire_une -5 -5 5; direc -15 15 -13; direc_> -13 14 -12; direc_sur -11 12 -10; dis 0 -13 6; dis_> 7 -6 -7
dis_c -11 -9 11; dis_pas 0 -9 3; discu -7 -5 7; discu_avec -7 -5 7; disen -9 11 -11; disen_que -9 11 -11
dispo -7 -8 8; dispo_> -7 -8 8; dista 5 -4 -5; dista_il 5 -4 -5; dit 1 -3 -4; dit_aucun 5 -2 -8; dit_d -6 -18 13
dit_de -2 -7 5; dit_inter -9 10 -11; dit_no -7 7 -7; dit_non -14 -18 16; dit_papa 7 -6 -7; dit_pas -7 9 -9
dit_qu 14 -14 -12; dit_que -12 4 1; dit_resea 8 -9 -8; dit_sim -6 7 -6; dit_telep 8 -7 -9; dit_verif 9 -5 -10
dit_wifi 12 -12 -9; dites 4 -16 -2; dites_donc 8 -7 -9; dites_moi -7 -7 7; dites_mon 8 -2 -8; dites_voir -1 -8 2
dix -8 -15 13; dix_> 3 -11 -3; dix_ans -7 -5 7; dix_heure -13 -17 14; dix_huit -5 -5 8; dix_minut 8 -10 -7
dix_neuf -3 -3 6; dix_poste -5 -6 6; dix_quatr -5 -5 6; dix_secon -5 5 -5; dix_sept -3 -3 5; dix_trent -4 -4 5
dizai -11 -12 12; dizai_de -7 -7 7; dizai_facil -8 -8 8; docte -8 -8 8; docte_anne -8 -8 8; dois -5 7 -7
dois_appel -5 7 -7; doit -6 -6 6; doit_passe -6 -6 6; donc 7 -10 -4; donc_camil -3 -2 5; donc_euh -8 -6 8
donc_moi 7 -6 -7; donc_mon 8 -7 -9; donc_voila -5 -6 6; donne -16 16 -8; donne_> -7 7 -6; donne_est -9 -9 9
donne_mobil -7 14 -25; donne_plus -7 7 -7; donne_rien -9 9 -2; dossi -11 -12 13; dossi_> -14 -11 15
dossi_ouver -6 -6 6; dossi_s -6 -7 7; douze -14 -13 15; douze_> -13 -12 13; douze_appar -9 -9 9; douze_euh -2 -3 4
douze_quara -5 -7 9; douze_soixa -5 -6 6; douze_trent -2 -2 4; du -8 -7 4; du_bas -5 -4 7; du_burea 0 17 -27
du_cabin 11 -11 -11; du_centr -10 -10 10; du_conse -7 -9 8; du_coup 7 -7 -7; du_du -14 -9 14; du_fax -14 14 -8
du_fixe 10 -11 -8; du_fond 9 -9 -6; du_grand -6 -11 9; du_huit -5 -5 5; du_magas 0 0 -11; du_meme -7 -3 7
du_monde 8 -7 -9; du_parc -11 -13 11; du_porta 8 -3 -12; du_rende -4 -6 8; du_salon -9 10 -7; du_techn -5 -6 6
du_telet 9 -8 -8; du_tout -6 -8 5; du_trava 8 -7 -8; du_vide -7 8 -6; du_vol -6 -7 7; du_wifi 7 -6 -7
duboi -9 -11 10; duboi_> -7 -7 7; duboi_d -5 -5 5; duboi_point -8 -8 9; dujar -6 -7 7; dujar_comme -6 -7 7
dumas -5 -5 6; dumas_aroba -5 -5 6; dupli -11 -10 12; dupli_> -11 -10 12; dupon -14 -16 15; dupon_> -12 -13 12
dupon_aroba -8 -6 9; dupon_btp -9 -9 9; dupre -7 -7 7; dupre_> -7 -7 7; duran -6 -6 6; duran_aroba -6 -6 6
dure -5 -6 7; dure_> -5 -6 7; durer -5 -6 6; durer_> -5 -6 6; e -10 -11 11; e_> -12 -11 12; e_b -5 -5 6
e_deux -6 -5 6; e_donc -3 -2 5; e_f -6 -6 6; e_l -5 -4 5; e_no 9 -7 -9; e_s -4 -4 5; e_u -8 -8 9; eaux -11 -13 12
eaux_> -11 -13 12; echec -6 6 -6; echec_de -6 6 -6; echo -17 16 -15; echo_> -8 10 -10; echo_quand -12 10 -9
ecole -10 -10 10; ecole_> -10 -10 10; ecout -4 1 -5; ecout_> -8 8 -7; ecout_je 2 -11 1; ecout_mon -7 8 -8
ecran 6 -6 -5; ecran_de 5 -5 -5; ecran_depui 9 -9 -5; ecrit 8 -7 -10; ecrit_pas 8 -7 -10; eh -9 -8 9; eh_oui -9 -8 9
elle 0 -9 -2; elle_a 5 0 -18; elle_clign 15 -7 -17; elle_dit 12 -8 -12; elle_est -3 -17 6; elle_me -6 7 -7
elle_n -5 8 -8; elle_ne 7 -7 -7; elle_peut 7 -6 -8; elle_qui -6 -7 6; elle_rame 8 -5 -7; elle_repon 7 -6 -6
elle_s 12 -15 -5; elle_tourn 7 -7 -6; elle_trava 6 -6 -6; elles -5 6 -6; elles_reste -5 6 -6; embet 5 -4 -5
embet_> 5 -4 -5; emett -10 13 -14; emett_> -10 9 -8; emett_des -8 8 -7; emett_un -7 7 -7; en 4 -16 3; en_a -9 -14 11
en_ai -11 -18 16; en_ardec -5 5 -5; en_bas -6 -6 6; en_breta -6 6 -6; en_caraf 9 -8 -11; en_chair -5 -5 6
en_coler -8 -6 7; en_conne 15 -7 -22; en_dehor -11 12 -13; en_deux -7 -7 7; en_donne -7 7 -6; en_espag -6 7 -8
en_faisa 6 -6 -5; en_fait -8 -6 9; en_gros 9 -9 -8; en_haut -6 -6 6; en_infor -11 -7 9; en_ligne 20 -18 -18
en_orang 6 -5 -6; en_os -5 -5 6; en_panne -8 0 2; en_passe -12 9 -7; en_plein -2 -15 3; en_rade 15 -14 -14
en_relat -7 -9 9; en_resea 9 -9 -9; en_reuni 12 -9 -12; en_rond 11 -8 -11; en_rouge 7 -7 -5; en_sais -12 -9 11
en_telec 7 -6 -7; en_telet 5 -5 -5; en_tout -9 -8 9; en_vacan -6 7 -8; en_veux -11 -9 11; en_ville -10 10 -10
en_visio 16 -17 -11; en_voitu -10 -10 11; en_zone -8 10 -12; encai 6 -5 -5; encai_le 6 -5 -5; encor -21 -18 21
encor_> -12 -9 11; encor_lache -8 -7 8; encor_moi -7 -13 11; encor_un -6 -5 6; enerv -8 -9 9; enerv_> -9 -12 11
enerv_pas -5 -5 5; enerv_pour -9 -9 10; enfan -5 -14 6; enfan_peuve 4 -2 -2; enfan_sont -10 -10 10; enfin -9 -8 8
enfin_je -5 -6 6; enfin_non -10 -7 9; enlev -6 7 -8; enlev_la -6 7 -8; enorm 14 -15 -13; enorm_quand 9 -10 -8
enorm_sur 6 -6 -6; enreg 16 -16 -12; enreg_n 16 -16 -12; ensem -11 -13 11; ensem_du -11 -13 11; enten -13 23 -29
enten_> -8 -8 8; enten_comme -9 9 -9; enten_des -3 7 -5; enten_et -7 -7 7; enten_juste -8 8 -7; enten_kaz 6 -6 -6
enten_mais -15 15 -14; enten_mal -8 10 -13; enten_mutue -11 12 -13; enten_on -5 5 -4; enten_pas -2 7 -22
enten_perso -4 5 -5; enten_plus -6 6 -7; enten_rien -5 6 -6; enten_tres -12 -19 15; enten_un -8 10 -10
enten_une -12 13 -11; entra -13 14 -8; entra_> -7 7 -7; entra_de -5 5 -2; entra_ne -14 15 -8; entre -13 -13 8
entre_> -8 -8 8; entre_c 8 -6 -8; entre_cinq -5 -5 6; entre_dupon -9 -9 9; entre_huit -6 -6 6; entre_ne -6 7 -6
envie -10 -8 9; envie_de -10 -8 9; envoi -9 10 -8; envoi_ils -9 10 -8; envoy -4 13 -19; envoy_de -15 13 -9
envoy_des 9 -11 -7; envoy_la -6 7 -7; envoy_une 8 -9 -8; epous 5 -4 -5; epous_et 5 -4 -5; eric -6 -6 6
eric_point -6 -6 6; erreu 3 -17 1; erreu_> 3 -17 1; escar 12 -11 -11; escar_> 12 -11 -11; escro -9 -9 9
escro_> -9 -9 9; espag -6 7 -8; espag_et -6 7 -8; espec -7 -7 7; espec_de -7 -7 7; essai 8 -9 -8; essai_d 8 -9 -8
essay -10 -9 9; essay_rien -10 -9 9; esse -7 7 -6; esse_aime -7 7 -6; esse_sur -7 7 -6; est -7 -3 6; est_4 -6 -7 7
est_a -12 -18 16; est_aicha -5 -6 6; est_allum -11 10 -8; est_arret 1 -10 0; est_arriv 7 -7 -6; est_au -21 -6 11
est_aux 8 -7 -9; est_avec -6 -7 6; est_bien -9 -13 13; est_bloqu -9 12 -12; est_bon -15 -10 14; est_bonne 9 -12 -8
est_brise 7 -6 -7; est_c -8 -6 8; est_ca -7 -11 9; est_casse 8 -12 -5; est_catas 8 -6 -8; est_ce -12 -13 13
est_cela -7 -8 8; est_chelo -5 -6 6; est_cinq -14 -18 15; est_compl 1 -14 3; est_confi -13 -15 15
est_coupe -7 15 -29; est_d -8 -10 9; est_dans -8 -14 9; est_deced -7 8 -8; est_decon 15 -9 -21; est_derri -8 9 -13
est_diffi -9 9 -9; est_dix -13 -13 13; est_du -8 -12 10; est_elle 2 -9 -1; est_embet 5 -4 -5; est_en -4 -4 -2
est_encor -7 -13 11; est_enorm 6 -6 -6; est_etein 15 -12 -13; est_fait -14 -17 17; est_famil -5 -5 5
est_garni -7 -7 7; est_gerar -5 -5 5; est_hors 7 -8 -5; est_hs 2 0 -15; est_inadm -12 -12 13; est_infer -12 11 -11
est_injoi -11 11 -7; est_insta 9 -6 -9; est_inter 26 -21 -26; est_intro 8 -6 -10; est_j -3 -3 6; est_je 9 -6 -10
est_juste -13 17 -18; est_l 8 -26 0; est_la 25 -19 -25; est_lamen -14 -13 14; est_le -13 17 -20; est_lefor -7 -7 7
est_lente -11 11 -11; est_les -12 6 -1; est_ma -20 3 8; est_madam 3 -14 -2; est_mauva -7 7 -8; est_moi -15 -19 20
est_mon -15 6 0; est_monsi -12 -13 13; est_mort -2 -2 -6; est_morte 13 -12 -12; est_muet -17 16 -13
est_nadia -7 -7 9; est_ni -7 -7 7; est_noire -8 -8 8; est_non -7 -7 7; est_parei 5 -4 -5; est_parti 7 -12 -1
est_pas -6 4 -2; est_pasca -7 -10 9; est_passe 8 -9 -7; est_pixel 19 -13 -22; est_plein -10 12 -12
est_plus -28 -1 5; est_pluto 17 -17 -18; est_pour -10 -6 4; est_prive 5 -4 -5; est_quand -10 10 -11
est_que 10 -9 -14; est_quinz -8 -8 8; est_quoi -10 -10 15; est_rappo 12 -9 -13; est_ridic 12 -11 -13
est_rouge 7 -6 -6; est_sarah -10 -9 10; est_scand -4 -6 7; est_seule -8 12 -16; est_si 10 -10 -10; est_sur -17 -2 6
est_suspe -6 6 -5; est_sylvi -10 -10 10; est_tombe 9 -20 -7; est_toujo -17 -1 4; est_tous 9 -8 -11
est_tout -22 -14 19; est_toute 9 -9 -7; est_tres 18 -13 -16; est_trop 10 -10 -10; est_un -9 -13 14; est_une -15 1 5
est_urgen 7 -8 -7; est_vraim 11 -9 -11; et -9 -15 10; et_apres -5 -5 6; et_c 9 7 -18; et_ca 15 1 -24; et_ce 5 -4 -5
et_comme -9 -7 8; et_depui -3 5 -8; et_deux -9 -10 11; et_du 7 -7 -7; et_elle -6 7 -7; et_en -5 -5 6
et_encor -6 -5 6; et_il -7 9 -10; et_inter -15 -16 16; et_j 9 -5 -11; et_je -9 9 -9; et_l 11 -8 -12
et_la -11 -29 15; et_le -1 -23 8; et_les -7 8 -6; et_m -5 -5 6; et_ma -5 9 -13; et_maint 7 -6 -8; et_mes 4 -2 -2
et_midi -6 -6 6; et_mobil -16 -15 15; et_moi 6 -6 -6; et_mon -20 -15 20; et_ne -7 7 -7; et_no 7 -4 -5
et_nous 7 -6 -6; et_on -4 5 -5; et_pour -9 -8 9; et_pourt 7 -6 -7; et_puis 1 2 -10; et_que -5 5 -5
et_rien 13 -14 -13; et_sa 6 -5 -6; et_six -5 -5 6; et_toute 5 -4 -5; et_trois -11 -8 11; et_un -5 -5 5
et_une -8 -8 8; et_vous -4 -6 7; et_y 6 -4 -6; etage -4 -19 7; etage_> 0 -19 3; etage_et -5 -5 5; etage_il 7 -6 -7
etage_on -9 -9 9; etais -9 8 -8; etais_au -9 9 -9; etais_chez -7 -7 9; etait -5 -2 -3; etait_etein 5 -4 -5
etait_gener -10 -9 10; etait_marqu -5 8 -8; ete -8 12 -17; ete_arrac 9 -10 -8; ete_chang 12 -11 -7
ete_coupe -7 9 -11; ete_porte -10 11 -11; ete_suspe -14 13 -7; ete_vole -6 6 -5; etein 15 -6 -18; etein_> 22 -22 -15
etein_et 5 -4 -5; etein_rallu -6 7 -8; etes -12 -11 13; etes_des -9 -9 9; etes_genti -7 -7 8; etes_pas -10 -11 11
etes_trop -5 -4 5; etes_vraim -6 -6 6; ether 12 -14 -11; ether_> 12 -14 -11; etran -14 15 -13; etran_> -12 14 -17
etran_et -5 6 -7; etre -15 -19 19; etre_furie -10 -10 10; etre_mis -7 -9 9; etre_pas -5 -5 5; etre_rappe -6 -6 6
etude 5 -4 -5; etude_a 5 -4 -5; eu -16 -4 12; eu_> -6 7 -7; eu_de -5 -6 6; eu_le -14 -14 14; euh -13 -17 17
euh_> -8 -6 8; euh_allo -8 -6 8; euh_alors -6 -9 10; euh_atten -10 -8 10; euh_ben -12 -8 12; euh_c 3 -22 2
euh_celia -8 -10 10; euh_conta -7 -6 8; euh_donc -5 -6 6; euh_douze -2 -3 4; euh_et -6 -6 7; euh_je -15 -8 13
euh_le -7 -7 7; euh_mon -9 8 -7; euh_non -8 -6 7; euh_oui -7 -6 7; euh_quara -2 -3 4; euh_voila 11 -7 -11
exact -16 -11 15; exact_> -16 -11 15; excla 7 -6 -7; excla_a 7 -6 -7; excus 6 -12 -2; excus_le -8 -9 9
excus_moi 14 -9 -14; excus_my 6 -6 -5; exige -6 -7 7; exige_un -6 -7 7; exist -7 8 -8; exist_pas -7 8 -8
expli -7 -16 10; expli_> -13 -13 14; expli_hier 5 -4 -5; expli_tout -11 -6 10; expli_y -4 -3 5; expre -8 -7 8
expre_ou -8 -7 8; f -6 -6 6; f_a -3 -2 5; f_e -5 -5 6; f_o -6 -5 6; faceb 15 -13 -20; faceb_march 15 -13 -20
facil -8 -8 8; facil_> -8 -8 8; facte 8 -9 -7; facte_est 8 -9 -7; factu -18 -26 21; factu_> -13 -21 17
factu_combi -6 -6 7; faibl 2 4 -13; faibl_> -3 5 -8; faibl_a 11 -10 -11; faire 10 -2 -20; faire_appel -13 13 -3
faire_d -6 6 -5; faire_du 9 -8 -8; faire_le -6 -6 6; faire_march -8 12 -13; faire_mes 14 -15 -9; faire_ses 7 -6 -8
fais 8 -6 -8; fais_meme 8 -6 -8; faisa 6 -6 -5; faisa_les 6 -6 -5; fait -4 -6 6; fait_> -22 -14 20
fait_beau -8 -9 8; fait_bip -7 7 -7; fait_c -6 -18 13; fait_depui 6 -4 -6; fait_des 9 3 -18; fait_je -6 7 -8
fait_mon -1 4 -8; fait_plus -11 12 -17; fait_que 13 -12 -10; fait_rien 6 -5 -6; fait_ses 5 -4 -5
fait_tombe -8 9 -10; fait_trois -6 -18 12; fait_un 12 -9 -11; fait_une -7 -13 8; faite -12 7 2; faite_> -7 8 -10
faite_comme -8 -9 9; faite_erreu -12 -8 11; faite_expre -8 -7 8; faite_vite -5 7 -7; famil -11 -12 12
famil_guill -7 -7 7; famil_tiret -5 -5 5; fan -6 -6 7; fan_de -6 -6 7; fatou -7 -7 7; fatou_ndiay -7 -7 7
faudr -13 5 -1; faudr_activ -5 6 -6; faudr_bloqu -11 12 -11; faudr_que -10 -10 11; faure -3 -2 5
faure_aroba -3 -2 5; faure_f -3 -2 5; faut -11 -5 10; faut_bloqu -6 6 -5; faut_que -11 -8 9; faut_un -6 -8 7
faute -6 -6 7; faute_ca -6 -6 7; fax -14 14 -8; fax_ne -14 14 -8; femme -11 0 9; femme_c -6 -7 6
femme_natha -7 -8 8; femme_ne -14 13 -7; ferme -6 -16 11; ferme_la -6 -16 11; ferra -7 -7 7; ferra_> -7 -7 7
fet 6 -6 -6; fet_i 6 -6 -6; fibra 9 -7 -9; fibra_ottic 9 -7 -9; fibre 42 -29 -38; fibre_> 24 -22 -20
fibre_a 14 -13 -10; fibre_au 14 -11 -14; fibre_dans 6 -5 -6; fibre_elle 16 -8 -15; fibre_est 20 -20 -16
fibre_et 15 -9 -16; fibre_la 8 -7 -9; fibre_ne 7 -4 -3; fibre_profe 6 -4 -6; fibre_sur 7 -5 -8; fiche -4 -6 7
fiche_de -4 -6 7; fige 9 -8 -9; fige_sur 9 -8 -9; figur -7 8 -6; figur_vous -7 8 -6; fil -6 11 -23; fil_avec 9 -9 -6
fil_ca -10 9 -8; fil_de 9 -10 -8; fil_est 10 -8 -11; fil_mais -7 7 -6; fil_n -11 10 -6; fil_ne -8 9 -10
fil_quand -9 10 -7; fille -9 6 -1; fille_> -13 12 -8; fille_de -9 -9 10; fille_elle -7 9 -13; fille_hurle 7 -6 -7
fille_qui -4 -11 8; film 14 -15 -13; film_> 10 -13 -9; film_avec 5 -4 -5; fils 2 -21 6; fils_> -8 -8 9
fils_a 7 -6 -7; fils_de -8 -6 8; fils_fait 5 -4 -5; fils_m -10 -9 10; fils_ne 7 -7 -6; fils_pas 9 -3 -8
fils_peut 9 -9 -9; fils_sur 8 -8 -7; fin -9 -4 8; fin_> -9 -4 8; fixe -19 29 -35; fixe_> -16 15 -12
fixe_ca 13 -20 -8; fixe_de 10 -11 -8; fixe_elle 9 -12 -8; fixe_est -15 20 -23; fixe_gresi -8 8 -8
fixe_grezi -5 5 -4; fixe_lui 10 -10 -10; fixe_march -9 10 -15; fixe_ne -12 11 -10; fixe_on -6 7 -8
fixe_quand -5 5 -5; fixe_qui -16 16 -15; fixe_sonne -6 7 -5; fixe_zero -9 9 -8; flott -9 9 -7; flott_mobil -9 9 -7
fois 0 4 -15; fois_> -5 0 0; fois_c -2 -1 3; fois_que -2 9 -13; fois_sauf 7 -6 -7; fois_sur -12 13 -11
fonct -4 -6 5; fonct_> 10 -10 -10; fonct_c -18 17 -12; fonct_mais 5 -2 -25; fonct_ni -13 -9 11; fonct_pas -9 -9 9
fonct_plus -7 -3 4; fonct_tres 12 -12 -14; fond -7 10 -19; fond_> 13 -10 -8; fond_d -9 9 -9; fond_le 7 -8 -5
fond_perma -9 10 -10; fond_sur -11 11 -10; fondu 8 -7 -8; fondu_je 8 -7 -8; forfa -13 16 -20; forfa_> -8 10 -12
forfa_mobil -9 12 -21; forfa_ne -14 13 -11; fort -3 -2 5; fort_non -3 -2 5; fortn 7 -7 -7; fortn_j 7 -6 -7
fortn_la 8 -5 -7; fourn -10 -15 14; fourn_> -12 -13 13; fourn_aroba -7 -6 7; fourn_je -5 -4 5; foute -7 -6 8
foute_de -7 -6 8; fr -10 -8 11; fr_> -10 -8 11; frais 8 -7 -9; frais_> 8 -7 -9; franc -6 -8 7; franc_avec -5 -5 6
franc_je -5 -6 6; free -13 -13 14; free_> -10 -9 10; free_point -5 -5 6; frenc 6 -6 -5; frenc_le 6 -6 -5
frere 9 -12 -7; frere_ca 7 -6 -7; frere_plus 10 -9 -13; frigo -15 -18 16; frigo_conne -15 -18 16; fritu -13 15 -15
fritu_sur -13 15 -15; furie -16 -15 16; furie_> -16 -15 16; gagno -6 -6 6; gagno_a -6 -6 6; galer 7 -7 -6
galer_je 7 -7 -6; gamin -8 9 -10; gamin_a -8 9 -10; garag -10 -9 10; garag_dupon -10 -9 10; garco -7 7 -7
garco_ne -7 7 -7; garde -6 9 -9; garde_et -6 9 -9; garni -7 -7 7; garni_> -7 -7 7; gener 2 -14 2; gener_> -10 -9 10
gener_d 8 -6 -8; gens -12 13 -13; gens_me -6 7 -8; gens_ne -5 5 -5; gens_qui -7 8 -6; gens_tombe -7 8 -8
genti -7 -7 8; genti_> -7 -7 8; gerar -5 -5 5; gerar_duboi -5 -5 5; giova -10 -10 10; giova_bianc -10 -10 10
gliss -6 7 -7; gliss_dans -6 7 -7; gmail 9 -11 -6; gmail_ne 10 -10 -10; gmail_point -7 -5 8; goff -14 -13 14
goff_> -9 -8 9; goff_aroba -6 -6 6; gonfl -6 -6 7; gonfl_serie -6 -6 7; good -10 -9 10; good_> -10 -9 10
googl 15 -14 -13; googl_> 14 -13 -12; googl_elle 7 -7 -6; grand -6 -11 9; grand_n -6 -11 9; grave -11 -12 11
grave_> 8 -5 -7; grave_ca -12 -12 12; gresi -15 15 -15; gresi_> -6 6 -5; gresi_depui -8 8 -8; gresi_horri -7 8 -11
gresi_telle -6 6 -5; grezi -5 5 -4; grezi_on -5 5 -4; grill 11 -9 -12; grill_> 9 -8 -9; grill_avec 8 -9 -7
gros 9 -9 -8; gros_je 9 -9 -8; grzz -12 11 -11; grzz_dans -12 11 -11; grzz_grzz -12 11 -11; gsm -15 15 -15
gsm_dit -11 9 -9; gsm_n -8 7 -6; gsm_ne -6 9 -5; gsm_sans -10 9 -7; guill -7 -7 7; guill_> -7 -7 7; gwena -7 -7 7
gwena_le -7 -7 7; h -6 -6 7; h_devan -4 -3 5; h_m -6 -6 6; habit -9 -13 11; habit_> -7 -11 8; habit_rue -7 -7 7
hache -13 21 -21; hache_> -13 21 -21; haut -6 -6 6; haut_et -6 -6 6; hein -7 -16 9; hein_> -16 -16 17
hein_dis 7 -6 -7; hein_oui -11 -6 10; heure -11 -1 7; heure_> -1 -21 5; heure_et -6 -6 6; heure_que -16 16 -21
hier -10 -7 9; hier_> 0 1 -5; hier_apres -8 -8 8; hier_chez -8 -7 8; hier_et -5 -5 6; hier_soir -3 -15 5
hier_voila -10 -7 8; homme -5 -5 5; homme_vous -5 -5 5; honne -9 -11 11; honne_> -9 -11 11; honte -13 -14 14
honte_> -13 -14 14; horri -7 8 -11; horri_sur -7 8 -11; hors 14 -17 -8; hors_ligne 14 -17 -8; hotel 6 -6 -6
hotel_est 6 -6 -6; hotma -8 -8 10; hotma_hein -4 -3 5; hotma_mais -7 -7 9; hotma_point -7 -7 8; hs 2 0 -15
hs_> -3 6 -16; hs_chez 5 -5 -5; hugo -7 -7 7; hugo_a -7 -7 7; hugue -10 -10 10; hugue_delap -10 -10 10; hui -8 -9 8
hui_> -8 -9 8; huit -5 -14 10; huit_> -10 -11 12; huit_aroba -6 -6 9; huit_cents 7 -6 -8; huit_dix -4 -4 5
huit_euh -6 -6 7; huit_heure -6 -6 6; huit_so -5 -5 5; huit_soixa -2 -2 4; huit_trent -4 -4 7; humai -16 -16 16
humai_> -15 -16 16; humai_vite -6 -7 7; hurle -6 -6 6; hurle_parce -7 -6 7; hurle_qu 7 -6 -7; i -8 -13 11
i_a -7 -7 7; i_d -5 -7 8; i_deux -9 -9 10; i_ni 6 -6 -6; i_s -5 -5 5; ibrah -10 -10 10; ibrah_kone -10 -10 10
ici -7 -9 8; ici_la -7 -9 8; iclou -5 -5 5; iclou_point -5 -5 5; ident 8 -9 -8; ident_> 8 -9 -8; il 1 0 -6
il_a -3 8 -16; il_accro 11 -11 -5; il_capte -9 12 -15; il_cherc -5 5 -5; il_coupe -6 7 -8; il_decro 7 -7 -7
il_dit 5 3 -13; il_est -1 2 -5; il_fait -8 -9 8; il_faudr -15 1 4; il_faut -7 1 3; il_march 8 -7 -8; il_me -5 3 -4
il_n 0 3 -10; il_passe 15 -16 -8; il_perd 5 -4 -5; il_peut -13 13 -3; il_pleut -14 -9 13; il_possi -6 -6 6
il_s 9 -10 -7; il_tourn 10 -6 -11; il_un -7 -8 8; il_va 13 -9 -13; il_vient 5 -12 0; il_voit 8 -8 -3
il_voula -2 -1 3; il_vous -8 -8 9; il_y -13 9 -1; ils 2 6 -15; ils_arriv -9 10 -8; ils_m -8 8 -8; ils_nous -7 7 -7
ils_ont 12 -11 -11; ils_parte 12 -10 -14; image 9 -8 -9; image_se 9 -8 -9; imbec -7 -7 8; imbec_> -7 -7 8
immed -12 -10 12; immed_> -12 -10 12; immeu 13 -14 -7; immeu_> 6 -5 -6; immeu_n 12 -11 -10; impec -15 15 -14
impec_mais -15 15 -14; impor -6 -8 7; impor_quoi -6 -8 7; impos 9 -4 -13; impos_d 6 -3 -10; impos_de 7 -3 -15
impri 10 -12 -8; impri_sans 8 -6 -10; impri_trouv 15 -15 -9; impri_wifi 7 -8 -5; inacc 10 -7 -10; inacc_au 10 -7 -10
inact -5 6 -6; inact_> -5 6 -6; inadm -12 -12 13; inadm_ca -5 -6 7; inadm_inadm -8 -8 8; inadm_vous -8 -8 8
incap -9 -10 9; incap_> -9 -10 9; incid -9 -10 11; incid_> -9 -10 11; infer -12 11 -11; infer_> -12 11 -11
infir -6 9 -9; infir_de -6 9 -9; info -6 -6 6; info_aroba -6 -6 6; infor 3 -14 1; infor_> -11 -7 9
infor_du 11 -11 -11; injoi -11 10 -8; injoi_> -11 11 -7; injoi_euh -9 8 -7; inqui -8 -6 7; inqui_pas -8 -6 7
insta 11 -7 -13; insta_> 6 -6 -6; insta_ben 8 -5 -8; insta_je 9 -6 -9; inter 34 -25 -23; inter_> 18 -28 -5
inter_a 8 -6 -8; inter_alors 10 -10 -10; inter_c 1 11 -15; inter_ca -5 15 -28; inter_chez 17 -10 -18
inter_clign 6 -5 -6; inter_dans 12 -14 -10; inter_de 7 -7 -8; inter_depui 31 -20 -32; inter_dessu 10 -9 -14
inter_du 8 -7 -2; inter_est 22 -19 -17; inter_et -20 -26 25; inter_etait 5 -4 -5; inter_il 12 -9 -13
inter_impec -15 15 -14; inter_je -7 8 -9; inter_m -18 18 -15; inter_mais -8 9 -13; inter_malgr 11 -8 -11
inter_march 18 -7 -26; inter_ne 9 -5 -10; inter_ni 12 -11 -14; inter_nicke -12 12 -11; inter_non -1 6 -21
inter_on -15 14 -13; inter_pas 12 -8 -13; inter_que 17 -17 -18; inter_qui 24 -22 -23; inter_se 11 -6 -9
inter_sont -6 -8 7; inter_sur 13 -11 -14; inter_tout -12 -8 10; inter_toute 6 -4 -6; inter_une 16 -12 -17
intro 8 -6 -10; intro_> 8 -6 -10; inver -10 -15 11; inver_> -10 -15 11; ip -11 11 -11; ip_du -11 11 -11
ipbx -7 7 -7; ipbx_ne -7 7 -7; iphon -5 10 -9; iphon_> -8 8 -8; iphon_affic -10 10 -7; iphon_et -6 7 -6
iphon_n 6 -7 -5; ira -12 -13 15; ira_> -10 -9 11; ira_bien -7 -9 9; ira_comme -5 -4 5; is 6 -6 -5; is_not 6 -6 -5
isabe -7 -7 7; isabe_roux -7 -7 7; j -5 0 1; j_ai 0 -3 -4; j_aimer -7 -5 7; j_appel -1 2 -4; j_arriv 13 -13 -10
j_atten -6 -5 5; j_aurai -7 -6 7; j_avais 7 -6 -8; j_b -3 -3 4; j_berna -3 -3 6; j_dupon -8 -6 9; j_en -16 -17 18
j_enten -16 17 -16; j_envoi -9 10 -8; j_essai 8 -9 -8; j_etais -9 8 -8; j_exige -6 -7 7; j_habit -7 -7 7
j_y -12 -12 13; jade -4 -4 7; jade_zero -4 -4 7; jamai 2 3 -11; jamai_> 7 -7 -6; jamai_de -8 10 -12
jamai_eu -6 6 -5; jardi 9 -11 -7; jardi_> 9 -11 -7; je -9 -8 9; je_capte 15 -15 -13; je_cherc -15 -12 14
je_compo -8 11 -11; je_compr -7 -7 7; je_crois 12 -11 -12; je_decro -13 17 -16; je_deman -14 -14 15
je_dirai -7 -6 7; je_dis -12 -8 12; je_dois -5 7 -7; je_fais 8 -6 -8; je_ferme 12 -12 -12; je_je 9 -6 -10
je_l -24 10 2; je_la -5 5 -5; je_lance 10 -13 -9; je_le -9 -7 8; je_les -11 11 -9; je_m -8 -18 14; je_me -7 -7 7
je_mets -7 7 -7; je_n 2 6 -21; je_ne -6 -6 6; je_paie -2 -5 4; je_parle -14 4 -2; je_passe -10 9 -8; je_paye 6 -5 -6
je_pense -12 -10 12; je_perds 13 -16 -6; je_peux 0 6 -14; je_prefe -5 -4 5; je_prend -7 -7 7; je_puiss -5 -5 6
je_rappe -10 -12 11; je_recoi 3 1 -27; je_regar 9 -10 -8; je_regre -9 -9 9; je_repet -8 -7 8; je_sache -13 -11 13
je_sais -14 -21 18; je_sors -5 5 -5; je_souha -9 -7 9; je_suis -6 -10 8; je_tele 11 -2 -11; je_telep -11 12 -12
je_trava 4 -11 -1; je_vais -11 -9 11; je_veux -19 3 6; je_vois 7 -7 -7; je_voudr -2 -10 4; je_voula 8 -7 -9
je_vous 8 -25 2; jean -20 -20 21; jean_bapti -3 -3 4; jean_lefeb -5 -5 6; jean_luc -8 -8 8; jean_yves -8 -8 8
jeudi -6 -6 6; jeudi_entre -6 -6 6; jeune -5 -5 5; jeune_homme -5 -5 5; jeux 12 -13 -10; jeux_en 12 -13 -10
jocel -6 -7 7; jocel_dujar -6 -7 7; joign -7 8 -5; joign_alors -7 8 -5; joind -21 19 -11; joind_> -12 11 -8
joind_les -7 8 -8; joind_ma -11 11 -10; joind_mes -9 9 -8; joind_sur -12 12 -1; joind_un -9 -14 12; joint 13 -10 -13
joint_> 7 -8 -6; joint_ca 8 -9 -8; joli -6 -6 6; joli_accen -6 -6 6; jouer 15 -15 -13; jouer_> 7 -7 -6
jouer_a 9 -9 -9; jouer_en 10 -9 -10; jour -8 9 -8; jour_mon -8 9 -8; journ -9 -8 9; journ_a -9 -8 9; jours -1 -17 3
jours_> -23 -14 22; jours_j 13 -14 -13; jsp -9 9 -8; jsp_pourq -9 9 -8; julie -13 -17 16; julie_carpe -6 -14 11
julie_le -9 -8 9; julie_point -7 -5 9; juste -24 6 11; juste_> -7 -11 10; juste_augus -9 -10 10; juste_bip -8 8 -7
juste_combi -5 -6 6; juste_le -7 7 -7; juste_les -3 -3 4; juste_pour -15 14 -13; juste_que -12 9 2; k -7 -6 10
k_aroba -6 -6 7; k_huit -6 -6 9; ka 6 -6 -6; ka_fet 6 -6 -6; karin -10 -11 11; karin_de -10 -11 11; kaz 6 -6 -6
kaz_mwen 6 -6 -6; kone -10 -10 10; kone_> -10 -10 10; l 7 -11 -7; l_abonn -7 -8 8; l_acces 8 -7 -8; l_accue -7 -7 7
l_actri -6 -6 7; l_adais 6 -6 -5; l_adres -5 -5 6; l_adsl 17 -15 -17; l_agenc 12 -10 -12; l_ai -13 5 -1
l_alarm -6 6 -7; l_an -9 -10 10; l_anten 18 -12 -19; l_appar -15 1 4; l_appel -2 5 -15; l_arret 6 -4 -6
l_autre -11 -13 12; l_comme -6 -6 6; l_e -6 -6 6; l_echo -8 8 -8; l_ecole -10 -10 10; l_ecout -8 8 -7
l_ecran 5 -5 -5; l_ensem -11 -13 11; l_enten -15 15 -14; l_entre 3 0 -13; l_etage 17 -11 -18; l_etran -14 15 -13
l_honne -9 -11 11; l_hotel 6 -6 -6; l_image 9 -8 -9; l_immeu 13 -14 -7; l_impri 13 -13 -10; l_inter 23 -9 -33
l_inver -10 -15 11; l_ipbx -7 7 -7; l_m -5 -4 5; l_opera 7 -6 -7; l_orage 2 0 -10; l_ordin 18 -18 -14
l_un -10 -10 10; l_wifi 13 -9 -14; la 0 -5 -2; la_4g -18 18 -18; la_5g -15 16 -16; la_> -15 -13 14; la_banqu 3 0 -12
la_base -11 10 -6; la_boite -12 13 -16; la_bouti 10 -10 -9; la_box 9 -11 -11; la_branc 9 -6 -10; la_ca -10 -10 11
la_caiss 16 -16 -12; la_caja 7 -4 -5; la_campa 10 -8 -10; la_carte -11 12 -12; la_catas -11 -7 10; la_cedil -5 -5 6
la_centr -6 6 -7; la_chamb 13 -13 -8; la_compt -10 -11 11; la_con -7 -6 7; la_conne 23 -11 -25; la_conso 9 -9 -9
la_coupu -3 -16 4; la_cuisi -5 -12 6; la_dame -10 -9 10; la_derni -13 -13 15; la_dessu -5 5 -5; la_deuxi -10 -12 11
la_factu -12 -15 13; la_fibra 9 -7 -9; la_fibre 32 -26 -28; la_fille -9 -9 10; la_fin -8 -11 9; la_flott -9 9 -7
la_franc -5 -6 6; la_fritu -13 15 -15; la_galer 7 -7 -6; la_il 19 -14 -22; la_je -5 -5 5; la_l 12 -8 -13
la_la 12 -7 -11; la_laten 6 -6 -6; la_le -9 -10 9; la_lettr -6 -6 7; la_ligne -19 24 -21; la_liste 8 -7 -7
la_live 6 -4 -6; la_mairi -10 -9 10; la_maiso 11 -7 -16; la_marqu -7 -9 8; la_meme -10 -9 10; la_messa -7 8 -8
la_mise -8 9 -8; la_miser 13 -20 -8; la_moind 9 -9 -8; la_nouve 9 -6 -10; la_page 15 -15 -13; la_panne -5 -6 6
la_parce 7 -7 -8; la_perso -11 -6 10; la_petit 9 -6 -10; la_pluie -8 8 -8; la_porta -7 8 -10; la_porte 12 -12 -12
la_premi -5 -6 6; la_prise 9 -6 -10; la_puce -6 7 -7; la_remet -5 5 -5; la_repon -7 -7 7; la_retra -7 -5 6
la_reuni -4 -4 7; la_rue 14 -10 -14; la_secre -9 10 -11; la_semai -6 -6 6; la_sim -6 7 -8; la_socie -14 -15 15
la_sonne -13 15 -19; la_suite -6 -6 7; la_table 12 -11 -13; la_tele 13 -26 -6; la_telep -15 21 -24; la_telet 7 -7 -7
la_telev 6 -6 -6; la_tempe 6 -4 -6; la_tete -5 -5 5; la_toile 10 -11 -8; la_vite -6 -6 6; la_voisi 8 -6 -9
la_voix -14 13 -13; la_wifi 22 -26 -13; lache 7 -11 -5; lache_> 5 -10 -3; lache_avec 5 -4 -5; lacom -11 -11 11
lacom_> -8 -8 8; lacom_jean -8 -8 8; lacou -5 -5 6; lacou_aroba -5 -5 6; lag 14 -15 -11; lag_> 13 -12 -12
lag_de 8 -8 -8; laiss -14 2 8; laiss_de -6 6 -6; laiss_tombe -15 -10 14; lambe -13 -11 12; lambe_> -13 -11 12
lamen -14 -13 14; lamen_> -14 -13 14; lance 10 -13 -9; lance_un 10 -13 -9; lapos -7 -6 7; lapos_point -7 -6 7
laten 6 -6 -6; laten_est 6 -6 -6; laure -10 -10 10; laure_picho -10 -10 10; le -2 -7 2; le_boiti 10 -9 -10
le_bol -8 -8 8; le_bon -18 -13 16; le_borde -8 -9 9; le_bras -7 -7 7; le_burea -16 -19 17; le_c 15 -17 -14
le_cable 17 -12 -17; le_caiss 6 -5 -5; le_cas -13 -12 12; le_chale -9 10 -11; le_chant -6 6 -5; le_chat -12 -11 12
le_chien -9 -10 9; le_code -11 10 -9; le_combi -14 21 -26; le_conna -9 -9 9; le_contr -9 -16 13; le_corre -7 8 -5
le_cyclo 5 -4 -5; le_debit 11 -12 -10; le_decod 16 -19 -13; le_decro -9 10 -7; le_dire -7 -6 8; le_facte 8 -9 -7
le_faite -8 -7 8; le_fil 10 -8 -11; le_fils -8 -6 8; le_fixe -17 27 -25; le_frigo -15 -18 16; le_goff -9 -8 9
le_jardi 9 -11 -7; le_le 14 -11 -16; le_lien 7 -6 -6; le_magas -7 7 -6; le_meme -11 -17 13; le_mille -10 -11 11
le_mobil -4 5 -13; le_modem 20 -15 -19; le_moine -7 -7 7; le_monde -11 -7 10; le_monsi -8 -7 8; le_natel -7 7 -7
le_netfl 9 -7 -9; le_numer -11 11 -7; le_papie -5 8 -8; le_passa -5 -6 6; le_petit -2 -10 2; le_placa -8 -14 9
le_point -6 -6 6; le_porta -13 15 -19; le_poste -9 10 -11; le_profe 5 -4 -5; le_quara -8 -11 9; le_quart 5 -4 -5
le_redem 11 -8 -11; le_rende -7 -7 7; le_renvo -10 12 -14; le_repet 12 -11 -13; le_repon -10 10 -11
le_resea 12 -6 -25; le_robot -5 -5 5; le_route 11 -10 -12; le_salon -8 -18 11; le_serve 8 -7 -8; le_signa 10 -10 -10
le_silen -8 14 -16; le_site 12 -13 -9; le_souci -7 -11 8; le_stand -9 9 -10; le_suppo -9 -8 11; le_techn -5 -15 9
le_telep -6 3 -4; le_temps 7 -10 -6; le_termi 14 -13 -13; le_tiret -6 -6 6; le_toit -3 -17 5; le_vide -4 8 -8
le_villa -9 10 -9; le_voyan 12 -9 -12; le_vpn 19 -19 -16; le_web 10 -7 -10; le_wifi 30 -18 -34; le_zero -5 -5 5
lefeb -15 -14 15; lefeb_> -10 -10 10; lefeb_l -5 -5 6; lefor -6 -8 7; lefor_l -6 -5 6; lefor_mon -7 -7 7
lemai -14 -14 14; lemai_> -10 -10 10; lemai_cardi -8 -8 8; lemoi -7 -7 7; lemoi_> -7 -7 7; lemoi_euh -7 -7 7
lent 16 -10 -17; lent_dans 15 -12 -14; lent_les 6 -6 -5; lente 3 3 -17; lente_> 1 4 -15; lente_chez 10 -8 -10
leroy -8 -8 9; leroy_aroba -8 -8 9; les -4 2 -8; les_4 -11 -16 13; les_appel -20 20 -16; les_caiss 8 -7 -8
les_camer 16 -16 -14; les_chamb 10 -10 -4; les_cinq 11 -10 -9; les_clien 4 -1 -7; les_codes -6 7 -7
les_commu -9 10 -11; les_deux -11 -13 11; les_dix 12 -12 -9; les_ecran 9 -9 -5; les_enfan -10 -10 10
les_esse -7 7 -6; les_gens -12 13 -13; les_heure 16 -9 -21; les_jeux 12 -13 -10; les_les -8 8 -7; les_ligne -8 9 -18
les_mails 6 -4 -6; les_messa -12 13 -8; les_ouvri 6 -3 -6; les_pages 15 -15 -9; les_poste -6 12 -15
les_quart 11 -2 -11; les_quinz -8 -8 8; les_recoi -8 8 -7; les_sites 11 -11 -9; les_sms -19 19 -20
les_telec 10 -10 -10; les_texto -13 15 -22; les_trava 6 -6 -5; les_video 17 -13 -18; les_visio 6 -6 -6
les_voyan -7 -9 7; lettr -6 -5 9; lettr_j -3 -3 4; lettr_k -6 -6 7; liais 6 -4 -6; liais_fibre 6 -4 -6
lien 11 -10 -11; lien_sdsl 10 -8 -10; lien_wan 7 -6 -6; ligne -9 22 -33; ligne_> 2 5 -19; ligne_a -18 17 -9
ligne_c -6 6 -5; ligne_ca 15 -13 -14; ligne_de 13 -11 -24; ligne_depui 12 -11 -7; ligne_du -13 15 -19
ligne_est -13 14 -13; ligne_et 5 -4 -5; ligne_fixe -10 13 -13; ligne_gresi -8 8 -6; ligne_mobil -14 13 -7
ligne_on -11 13 -11; ligne_pro -6 6 -5; ligne_telep -10 12 -17; ligne_y 7 -6 -7; lilas -9 -8 9; lilas_> -9 -8 9
lili -5 -5 6; lili_point -5 -5 6; limog -7 -7 7; limog_> -7 -7 7; liste 8 -7 -7; liste_> 8 -7 -7; live -3 -6 5
live_box 6 -4 -6; live_point -6 -6 6; longs 10 -10 -10; longs_> 10 -10 -10; louis -6 -6 6; louis_> -6 -6 6
luc -13 -13 13; luc_> -8 -8 8; luc_point -6 -6 6; lucas -8 -6 8; lucas_le -8 -6 8; lui -4 -13 9; lui_expli -5 -5 6
lui_fonct 10 -10 -10; lui_il 6 -3 -6; lui_meme -11 -9 10; lumie 12 -11 -10; lumie_> 9 -9 -7; lumie_de 8 -5 -8
lumie_elle 5 -5 -5; lumie_qui 6 -4 -6; lundi -9 -9 9; lundi_derni -9 -9 9; lunet -11 -10 11; lunet_> -11 -10 11
lyon -7 -7 7; lyon_> -7 -7 7; m -18 -4 8; m_a -7 -16 13; m_adres -5 -5 5; m_affic 2 2 -15; m_aide -10 -9 10
m_aider -8 -8 9; m_appel -13 7 -4; m_avez -11 -10 13; m_enerv -7 -7 8; m_enten -1 9 -23; m_fourn -7 -6 7
m_i -6 -6 6; m_ont -6 7 -7; ma 3 10 -21; ma_boite 7 -9 -5; ma_box 25 -16 -25; ma_carte -17 20 -12; ma_chamb -2 5 -11
ma_colle -6 -10 8; ma_conne 22 -17 -20; ma_conso 11 -11 -6; ma_factu -22 -19 22; ma_femme -11 0 9; ma_fibre 9 -9 -9
ma_fille -8 7 -3; ma_ligne -14 19 -27; ma_mere -18 4 6; ma_messa -10 13 -20; ma_nouve -6 8 -10; ma_part -8 -10 9
ma_patie -6 -7 7; ma_prise 8 -8 -7; ma_quest -8 -7 8; ma_rue -11 -9 11; ma_sim -10 11 -10; ma_soeur -8 8 -7
ma_switc 6 -6 -4; ma_table 15 -16 -8; machi -13 -12 13; machi_> -13 -12 13; madam -13 -15 12; madam_aider -5 -5 5
madam_berna -9 -9 10; madam_bonjo -8 9 -8; madam_lambe -10 -11 11; madam_lefeb -10 -10 10; madam_merci -8 -6 8
madam_perri 10 -8 -10; madem -9 -9 9; madem_clair -9 -9 9; magas -3 8 -10; magas_> -11 10 -8; magas_les 8 -7 -8
magas_sont 12 -11 -7; mail 7 -9 -5; mail_> 7 -9 -5; mails 21 -20 -18; mails_> 19 -19 -16; mails_au 6 -5 -7
mails_ils 12 -10 -14; maint 7 -7 -7; maint_c -7 -7 9; maint_j 7 -6 -8; mairi -10 -9 10; mairi_a -10 -9 10
mais 0 -2 -8; mais_alors -9 9 -8; mais_c 0 -7 1; mais_carre -11 -11 11; mais_chez 7 -7 -6; mais_des -6 6 -6
mais_fan -6 -6 7; mais_il 12 -12 -7; mais_inter 28 -20 -37; mais_j -8 -8 9; mais_je 1 -7 -12; mais_juste -3 -3 4
mais_l -6 7 -8; mais_le -9 9 -8; mais_les 11 -11 -11; mais_mes -9 9 -8; mais_moi -16 17 -16; mais_netfl 9 -9 -5
mais_non -18 -11 16; mais_pas -22 24 -17; mais_perso -6 6 -6; mais_pour 13 -20 -8; mais_quand -5 17 -16
mais_sans -5 -5 6; mais_si -14 -13 13; mais_telep -7 7 -7; mais_vous -2 -2 4; mais_y 11 -10 -10; maiso 9 -4 -16
maiso_> -9 9 -6; maiso_alors 8 -8 -3; maiso_est 18 -17 -19; maiso_et 11 -5 -12; maiso_il 1 2 -12; maiso_que 6 -3 -6
maiso_y 8 -7 -8; maitr -9 -9 9; maitr_delph -9 -9 9; mal -16 -4 3; mal_> -13 -12 8; mal_mes -8 10 -13; malad 7 -7 -7
malad_> 7 -6 -7; malad_sur 8 -5 -7; malgr 11 -8 -11; malgr_le 11 -8 -11; mamad -15 -15 15; mamad_diall -6 -8 7
mamad_diop -10 -10 10; maman 6 -6 -6; maman_elle 6 -6 -6; mange -11 -7 10; mange_> -11 -7 10; marc -6 -6 7
marc_soixa -6 -6 7; march -5 -8 9; march_> -15 -14 11; march_a 12 -8 -13; march_depui -14 -12 13; march_et -9 -10 11
march_mon -8 12 -13; march_nicke -11 11 -10; march_pas 0 -1 -8; march_plus -2 -9 6; march_tres 10 -11 -8
mardi -10 9 -7; mardi_une -10 9 -7; mari 0 -18 9; mari_> -15 -10 12; mari_dit 7 -7 -7; mari_qui -6 -8 7
mari_vu 10 -10 -11; marie -12 -11 13; marie_chris -8 -8 8; marie_tiret -5 -4 7; marqu -12 3 1; marqu_sorti -7 -9 8
marqu_sur -5 8 -8; marre -7 -12 10; marre_> -4 -2 6; marre_ca -11 -17 17; marre_de -5 -4 5; marre_pas -5 -6 6
marse -12 -14 13; marse_> -12 -14 13; marti -17 -18 18; marti_> -11 -11 11; marti_aroba -7 -5 9; marti_pierr -9 -9 9
marti_point -5 -5 6; marti_tiret -7 -7 7; matin -1 -16 7; matin_> 5 -20 0; matin_a 17 -9 -19; matin_c 5 -4 -5
matin_le -6 -5 5; matin_oui -7 -6 7; mauri -8 -7 8; mauri_> -8 -7 8; mauva -7 7 -8; mauva_on -7 7 -8; me -7 1 0
me_balad -6 -7 7; me_bloqu 10 -10 -9; me_branc 10 -11 -8; me_compr -5 -5 8; me_conna -5 -3 6; me_conne 21 -18 -16
me_convi -11 -9 11; me_deman 1 7 -12; me_disen -7 8 -8; me_dit 0 4 -10; me_faudr -5 6 -6; me_faut -6 -8 7
me_gonfl -6 -6 7; me_joind -14 13 -9; me_lache 11 -5 -12; me_passe -7 -8 8; me_prene -7 -6 9; me_racon -5 -5 5
me_recla -6 7 -7; me_rend -6 -7 7; me_rende -7 -6 7; me_saoul -10 -8 8; me_suis -9 -11 13; me_telep -10 16 -17
me_tromp -6 -6 6; mecha -7 -6 7; mecha_> -7 -6 7; mega 7 -6 -7; mega_a 7 -6 -7; megas 14 -13 -14; megas_> 8 -6 -8
megas_alors 6 -5 -6; megas_et 7 -6 -8; mehdi -5 -7 8; mehdi_bouzi -5 -7 8; meme -9 -12 12; meme_> -12 -10 12
meme_n 9 -9 -10; meme_panne -10 -9 10; meme_pas 8 -6 -8; meme_pour -9 9 -9; meme_probl -7 -9 8
meme_quand -10 10 -10; meme_souci -10 -15 12; menui -7 -6 8; menui_tiret -7 -6 8; merci -13 -14 14
merci_> -10 -11 10; merci_ca -5 -4 5; merci_du -7 -9 8; mere -18 4 6; mere_> -11 11 -10; mere_est -8 12 -16
mere_ne -8 -7 8; mere_qui -6 -18 13; mes 7 1 -19; mes_appar 5 -5 -4; mes_appel -13 16 -19; mes_camer 10 -10 -8
mes_clien -14 11 -9; mes_colle -8 8 -8; mes_corre -13 15 -16; mes_courr 11 -8 -10; mes_decla 10 -11 -6
mes_lunet -11 -10 11; mes_mails 15 -14 -18; mes_papie -9 -10 9; mes_petit 4 -2 -2; mes_piece 7 -8 -6
mes_potes -10 10 -8; mes_sms -16 13 -7; mes_texto -20 20 -13; mes_virem 9 -9 -8; mes_visio 12 -13 -9
messa -18 18 -14; messa_> -10 11 -11; messa_ne -10 11 -18; messa_sms -5 5 -5; messa_sur -3 5 -8; messa_vocal -8 8 -7
mets -7 7 -7; mets_carte -7 7 -7; mette -10 -7 11; mette_moi -10 -7 11; mettr 7 -7 -3; mettr_sur 7 -7 -3
micro 10 -9 -10; micro_coupu 10 -9 -10; midi -11 -10 10; midi_> -11 -10 10; mieux -7 -5 7; mieux_discu -7 -5 7
mille -18 -16 18; mille_> -15 -14 16; mille_deux -8 -7 8; mille_lyon -7 -7 7; min 7 -6 -8; min_wifi 7 -6 -8
minut 14 -3 -19; minut_> 3 2 -15; minut_je -11 -10 11; minut_le 5 -4 -5; minut_sur 16 -12 -17; mis -12 3 -1
mis_en -7 -9 9; mis_ma -7 9 -10; mise -10 11 -10; mise_a -8 9 -8; mise_dans -5 8 -8; miser 13 -20 -7
miser_> 13 -20 -8; miser_vous -4 -2 6; mobil -27 22 -14; mobil_> -25 5 4; mobil_a -7 7 -6; mobil_car 10 -7 -10
mobil_dans -15 14 -11; mobil_de -9 9 -7; mobil_lui 6 -3 -6; mobil_m -14 13 -11; mobil_n -19 19 -6; mobil_ne -8 8 -8
mobil_parce 8 -7 -8; mobil_qui -15 15 -12; mobil_tres -8 7 -6; mobil_va 24 -29 -7; modem 17 -14 -18
modem_clign 8 -7 -7; modem_est 7 -6 -7; modem_il 9 -10 -7; modem_qu 8 -5 -8; modem_reste 10 -10 -9
modem_route 8 -7 -8; modif -7 -10 8; modif_mon -7 -10 8; moi -16 -9 12; moi_> -24 -8 14; moi_a 10 -8 -10
moi_au -2 -2 4; moi_avec -10 -7 11; moi_c -12 -15 14; moi_ca 7 -7 -6; moi_de 12 -7 -12; moi_il -5 -5 5
moi_inter 12 -8 -13; moi_j 10 -13 -7; moi_je -16 5 5; moi_l 9 -7 -9; moi_ou -7 -6 8; moi_quelq -6 -8 7
moi_si -8 8 -9; moi_sur -7 -7 7; moi_un -6 -6 6; moi_venir -6 -6 7; moind 9 -9 -8; moind_page 9 -9 -8; moine -7 -7 7
moine_attac -7 -7 7; mois -11 -12 12; mois_de -7 -9 8; mois_et -4 -6 7; mois_que -5 -5 5; mon -8 10 -8
mon_abonn -11 -17 15; mon_adres -12 -8 12; mon_alarm 9 -9 -9; mon_assis -9 -13 12; mon_cellu -14 15 -14
mon_chum -7 -7 7; mon_code -9 10 -12; mon_colle -6 -7 6; mon_contr -9 -11 10; mon_debit 9 -9 -8; mon_dect -12 12 -12
mon_dossi -14 -11 15; mon_epous 5 -4 -5; mon_fils 2 -21 6; mon_fixe -15 16 -15; mon_forfa -13 18 -19
mon_gamin -8 9 -10; mon_garco -7 7 -7; mon_gsm -10 12 -12; mon_impri 7 -8 -5; mon_inter -8 8 -9; mon_iphon -4 7 -6
mon_mari 0 -18 9; mon_mobil 0 8 -20; mon_modem 12 -11 -11; mon_mon -7 8 -5; mon_natel -4 5 -15; mon_nom -10 -15 12
mon_nouve -6 7 -6; mon_numer -16 12 -6; mon_ordi 11 -11 -7; mon_ordin 11 -12 -9; mon_papa 8 -6 -8
mon_patro -14 -4 4; mon_pauvr -6 -6 7; mon_pays -6 7 -8; mon_pc 13 -14 -11; mon_petit 8 -2 -8; mon_porta -14 21 -20
mon_pote 8 -8 -3; mon_preno -5 -6 6; mon_rende -9 -7 10; mon_repet 14 -13 -18; mon_repon -13 17 -18
mon_route 13 -13 -13; mon_samsu -7 8 -5; mon_smart 0 5 -11; mon_solde -9 -10 9; mon_techn -8 -8 9
mon_telep -9 8 -11; mon_telev 9 -9 -8; mon_vieux -7 7 -7; mon_voisi -9 -10 10; mon_wifi 14 -14 -13; monde 1 -12 2
monde_est -11 -7 10; monde_plus 8 -7 -9; monsi -7 -18 11; monsi_fourn -12 -13 13; monsi_lambe -10 -9 10
monsi_le -5 -5 5; monsi_lefor -6 -5 6; monsi_moi 12 -8 -13; monsi_rouss -12 -7 12; monsi_techn -8 -7 8
monta 9 -8 -8; monta_est 9 -8 -8; monte 4 -1 -15; monte_pas 12 -12 -14; monte_plus -10 10 -10; mort 1 -7 -5
mort_> 13 -29 5; mort_aucun -7 7 -5; mort_elle -8 12 -16; morte 13 -12 -12; morte_> 16 -16 -10; morte_je -13 12 -8
mot 13 -14 -12; mot_de 13 -14 -12; mots -7 -7 7; mots_> -7 -7 7; mouli 8 -9 -8; mouli_> 8 -9 -8; moyen 8 0 -16
moyen_d 2 3 -13; moyen_de 8 -7 -8; muet -17 16 -13; muet_> -17 16 -13; muet_on -7 8 -6; muets -8 10 -11
muets_> -8 10 -11; mur 6 -5 -6; mur_a 6 -5 -6; mutua 9 -9 -9; mutua_> 9 -9 -9; mutue -11 12 -13
mutue_tres -11 12 -13; mwen 6 -6 -6; mwen_l 6 -6 -6; my 6 -6 -5; my_frenc 6 -6 -5; n -1 6 -14; n_a 11 -6 -17
n_acced 9 -8 -11; n_accro 3 0 -7; n_affic -10 10 -14; n_ai -6 11 -22; n_appar 8 -7 -7; n_arriv -1 10 -22
n_avons 7 -6 -6; n_comme -6 -6 7; n_d -7 -7 7; n_en -10 -10 11; n_enten -5 6 -5; n_est -4 -9 9; n_exist -7 8 -8
n_impor -6 -8 7; n_y -6 2 -3; nadia -8 -9 11; nadia_point -8 -9 11; naiss -7 -7 7; naiss_c -7 -7 7; namur -11 9 -9
namur_> -11 9 -9; nante 7 -5 -8; nante_> 7 -5 -8; natel -7 9 -19; natel_de -7 7 -7; natel_ne -9 10 -11
natel_veut 7 -7 -3; natha -7 -8 8; natha_rouss -7 -8 8; ndiay -7 -7 7; ndiay_n -7 -7 7; ne -4 2 -4; ne_bascu -6 7 -6
ne_capte -21 21 -13; ne_charg 6 -5 -10; ne_compr -5 -6 6; ne_deman -5 -6 6; ne_dis -11 -8 10; ne_donne -8 9 -6
ne_fait -8 9 -10; ne_fonct -12 -6 9; ne_m -10 -5 8; ne_march -26 12 4; ne_me -7 -9 9; ne_monte 4 -1 -15
ne_parle -7 -3 8; ne_passe 6 10 -18; ne_peut -2 1 -4; ne_peux 1 0 -9; ne_prefe -17 -12 14; ne_prend -9 10 -8
ne_recoi -11 12 -12; ne_recup 8 -6 -10; ne_redem 12 -7 -12; ne_repet 14 -13 -18; ne_repon 11 -10 -15; ne_s 9 -3 -19
ne_sais -1 -8 4; ne_sait -6 9 -5; ne_se 8 -8 -5; ne_sonne -14 22 -28; ne_suis -7 -5 6; ne_synch 9 -12 -8
ne_trouv 8 -7 -6; ne_va 10 -13 -2; ne_veut 9 -9 -9; ne_veux -13 -17 19; ne_vois 9 -8 -9; ne_vous -8 -6 7
net -7 -6 7; net_voila -7 -6 7; netfl 16 -16 -14; netfl_> 6 -6 -6; netfl_il 10 -6 -11; netfl_ne 7 -7 -7
netfl_plus 10 -9 -13; netfl_tourn 9 -9 -5; neuf -1 -11 5; neuf_> -4 -4 7; neuf_heure 9 -3 -14; neuf_mille -7 -7 7
neuf_non -6 -6 6; neuf_quato -3 -3 6; neuf_zero -2 -2 4; nez -8 -9 9; nez_> -8 -9 9; ni -2 -6 -2; ni_appel -7 10 -11
ni_d 7 5 -24; ni_envoy -5 6 -7; ni_inter -17 -14 16; ni_l -10 -10 10; ni_la 12 -11 -14; ni_le -17 -14 16
ni_pon 6 -6 -6; ni_recev -8 8 -8; ni_rien 5 -4 -5; ni_sur 10 -9 -12; nice -6 -7 7; nice_> -6 -7 7; nicke -17 18 -16
nicke_c -11 11 -10; nicke_juste -7 7 -7; nicke_mais -9 9 -8; niet -12 -12 12; niet_> -12 -12 12; nivea -12 12 -12
nivea_de -12 12 -12; no 3 1 -12; no_fonct 9 -7 -9; no_inter 7 -4 -5; no_sim -7 7 -7; noire -6 -13 8
noire_avec -8 -8 8; noire_plus 9 -9 -7; nom -16 -22 21; nom_> -9 -10 10; nom_benha -5 -6 6; nom_d -7 -7 7
nom_de -14 -14 15; nom_elle -8 -7 8; nom_est -10 -10 10; non -14 -19 19; non_> -21 -20 22; non_alors -10 -11 11
non_c -4 4 -5; non_ca -13 -8 14; non_ce -16 -9 16; non_detec -10 10 -9; non_huit -11 -9 10; non_ident 8 -9 -8
non_j -10 -9 10; non_je -11 -9 10; non_juste -7 -11 10; non_le -10 10 -11; non_mais -6 -7 7; non_merci -5 -4 5
non_non 4 -19 1; non_pardo -4 -3 7; non_pas 5 -21 -2; non_peut -5 -5 5; non_plus 13 -13 -10; non_rien -7 -5 10
non_si -6 -4 8; non_six -6 -6 6; non_valid -6 7 -6; nonan -11 -11 15; nonan_deux -3 -2 4; nonan_et -3 -2 4
nonan_quatr -2 -2 5; nonan_trois -12 -12 14; nos 7 0 -18; nos_clien -5 5 -2; nos_comme -9 9 -7; nos_mails 6 -5 -7
nos_ordin 12 -12 -10; nos_poste -8 10 -11; nos_termi 10 -11 -7; not 6 -6 -5; not_worki 6 -6 -5; note -7 -8 7
note_oui -7 -8 7; notre -8 0 0; notre_conne 6 -6 -6; notre_contr -5 -4 5; notre_liais 6 -4 -6; notre_lien 10 -8 -10
notre_numer -6 7 -5; notre_poste -8 -11 9; notre_trunk -11 11 -10; nous 2 -4 -5; nous_> -10 -7 8; nous_appel -7 7 -7
nous_au -9 9 -9; nous_ca 6 -4 -6; nous_depui 17 -10 -18; nous_disen -7 7 -7; nous_n 7 -6 -6; nous_on 7 -8 -6
nous_somme -8 -8 8; nous_une 5 -5 -5; nouve -6 15 -20; nouve_box 9 -6 -10; nouve_carte -6 5 -5; nouve_colla -5 6 -6
nouve_iphon -6 7 -6; nouve_mais -7 7 -7; nouve_sim -10 17 -18; novem -7 -9 8; novem_> -7 -9 8; nul -11 -7 9
nul_en -11 -7 9; nuls -7 -6 7; nuls_> -6 -6 6; nuls_j -5 -4 5; numer -18 15 -9; numer_a -10 11 -11; numer_ca -7 7 -7
numer_de -9 -9 10; numer_echec -6 6 -6; numer_est -11 11 -7; numer_n -10 11 -10; numer_une -7 8 -5; o -13 -14 14
o_comme -6 -6 7; o_i -5 -5 5; o_n -6 -6 7; o_r -6 -5 6; o_u -7 -8 8; obisp -7 -10 9; obisp_> -7 -10 9; occup -7 7 -7
occup_> -6 7 -5; occup_tout -7 7 -6; offre -10 -10 10; offre_> -14 -12 15; offre_plus -9 -9 9; oh -12 -11 12
oh_ben -5 -3 6; oh_punai -12 -11 12; ok -12 -12 12; ok_> -12 -12 12; ok_pour -12 -10 13; on -1 -3 -3; on_a 14 -16 -9
on_arriv 11 -11 -9; on_capte 8 -7 -13; on_enten -8 8 -7; on_est -11 -23 18; on_fait -7 8 -5; on_m 8 -4 -11
on_me -10 6 0; on_n 5 4 -19; on_ne -14 2 2; on_peut -11 4 4; on_regar 5 -4 -5; on_rigol -13 -14 13; on_s -12 15 -20
on_se -9 9 -11; on_vient 8 -7 -8; ont 4 4 -12; ont_creus 6 -3 -6; ont_envoy -6 7 -7; ont_fait 10 -9 -10
ont_secti 6 -6 -5; onze -12 -12 12; onze_> -12 -12 12; onze_soixa -3 -3 5; opera -5 -10 8; opera_> -11 -9 10
opera_parce 7 -6 -7; or 7 -7 -7; or_il 7 -7 -7; orage 2 0 -10; orage_> -7 7 -10; orage_d 8 -6 -9; orage_je 1 -10 1
orang 16 -14 -10; orang_> 12 -11 -12; orang_elle 6 -4 -6; orang_et 6 -5 -6; orang_point -8 -6 9; orang_qui 10 -9 -10
ordi 11 -11 -7; ordi_porta 8 -8 -3; ordi_trouv 10 -10 -7; ordin 16 -26 -5; ordin_> 5 -10 -1; ordin_ca 8 -4 -6
ordin_de 9 -3 -8; ordin_dit 9 -9 -9; ordin_et -8 -8 8; ordin_il 10 -10 -8; ordin_n 8 -7 -4; ordin_ne 12 -11 -5
ordin_porta 13 -12 -11; ordin_sont 12 -12 -10; os -5 -5 6; os_que -5 -5 6; oscar -6 -6 7; oscar_u -6 -6 7
ottic 9 -7 -9; ottic_e 9 -7 -9; ou -7 -16 12; ou_5 -8 -7 8; ou_ca -8 -5 7; ou_netfl 6 -6 -6; ou_quato -7 -6 7
ou_quoi -11 -10 12; oubli -7 -7 7; oubli_la -6 -6 7; oubli_pardo -5 -5 5; ouf 8 -8 -8; ouf_> 9 -9 -8
ouf_sur 7 -6 -7; oui -13 -22 21; oui_> -12 -20 17; oui_ah -2 -2 4; oui_alors 15 -10 -14; oui_bonjo 1 -7 2
oui_c -3 -20 10; oui_dites 8 -2 -8; oui_donc -8 -6 8; oui_enfin -10 -7 9; oui_euh -7 -6 7; oui_hein -11 -6 10
oui_j -10 -8 9; oui_mais -18 -11 16; oui_mon -9 12 -15; oui_on -9 -10 10; oui_oui -18 -17 20; oui_peuch -9 -8 9
oui_sans -6 -6 7; oui_tu -7 -7 7; oui_voila 9 -15 -8; oui_y -6 -8 7; ouver -6 -6 6; ouver_la -6 -6 6
ouvre 10 -10 -9; ouvre_> 10 -10 -9; ouvri 16 -15 -15; ouvri_les 11 -11 -9; ouvri_ma 7 -9 -5; ouvri_mes 10 -8 -10
ouvri_ont 6 -3 -6; p -6 -5 6; p_i -6 -5 6; page 15 -15 -14; page_> 11 -11 -10; page_d 10 -11 -8; page_googl 7 -7 -6
pages 15 -15 -9; pages_> 9 -8 -10; pages_ne 6 -6 -6; pages_s 6 -6 -5; paie -2 -5 4; paie_chaqu -4 -6 7
paie_la 10 -2 -9; paie_pour -5 -5 5; paiem 10 -11 -7; paiem_ne 8 -7 -2; paiem_sont 9 -11 -7; paill -15 -15 15
paill_> -15 -15 15; paire -9 -9 9; paire_de -9 -9 9; panne -9 -4 7; panne_> -14 2 7; panne_d 15 -4 -15
panne_euh 11 -7 -11; panne_le -12 -13 13; panne_les 6 -6 -6; panne_que -10 -9 10; panne_va -5 -6 6; papa 9 -8 -9
papa_appel 7 -6 -7; papa_il 8 -6 -8; papie -13 0 2; papie_> -9 -10 9; papie_et -5 8 -8; paque 10 -8 -10
paque_sur 10 -8 -10; par -6 3 -7; par_coeur -9 -9 9; par_contr 2 2 -12; par_dessu -5 -5 5; par_inter 6 -6 -6
par_sms -6 7 -7; par_telep -9 9 -10; par_un -6 -6 6; paras -7 7 -8; paras_on -7 7 -8; parc -11 -13 11
parc_> -11 -13 11; parce 18 -21 -8; parce_qu 13 -14 -11; parce_que 10 -14 -8; pardo -11 -18 14; pardo_> -17 -16 17
pardo_faure -3 -2 5; pardo_j 8 -7 -9; pardo_je -2 -2 4; pardo_quatr -5 -4 8; parei 5 -4 -5; parei_pas 5 -4 -5
paris -10 -10 10; paris_> -10 -10 10; parle -15 -3 12; parle_> -10 1 1; parle_a -10 -3 6; parle_atten -12 -13 14
parle_au -5 5 -6; parle_avec 6 -3 -6; parle_de -13 -14 14; parle_mais -8 -7 8; parle_pas -9 -8 9; parle_qu -7 -3 8
parle_trop -6 -6 7; part -8 -10 9; part_c -8 -10 9; parta 15 -7 -22; parta_sur 15 -7 -22; parte -3 8 -16
parte_pas -1 5 -11; parte_plus -6 11 -22; parti -12 -14 15; parti_> -10 -18 14; parti_depui 19 -13 -20
parti_en -6 7 -8; parti_mange -11 -7 10; pas -3 0 -5; pas_> -3 5 -9; pas_a -6 12 -23; pas_activ -5 8 -8
pas_alors -11 11 -10; pas_arriv 5 3 -15; pas_attri -12 13 -7; pas_au 8 -8 -5; pas_aux -9 -8 9; pas_besoi -9 -9 9
pas_bien -12 -13 15; pas_bon 11 -9 -11; pas_c 4 -14 4; pas_ca -14 -7 16; pas_ce -5 -6 6; pas_chez -11 13 -13
pas_compr -10 -13 11; pas_conne 8 -6 -8; pas_contr -7 -5 7; pas_d 15 -14 -4; pas_dans 9 -8 -9; pas_de 1 1 -12
pas_demar 7 -7 -7; pas_deux 5 -10 -3; pas_du 0 -11 2; pas_elle -10 -11 11; pas_emett -10 9 -8; pas_en -1 10 -13
pas_encor -12 -9 11; pas_enfin -5 -6 6; pas_ete -10 11 -11; pas_eu -14 -14 14; pas_exact -7 -6 7; pas_faire 2 2 -6
pas_faite -7 8 -10; pas_grave -12 -12 12; pas_ici -7 -9 8; pas_inter -14 20 -23; pas_joign -7 8 -5; pas_l -8 8 -7
pas_la 0 2 -16; pas_le 23 -20 -19; pas_les 13 -13 -13; pas_ma 15 -17 -5; pas_mais -8 8 -9; pas_march 12 -8 -13
pas_me -7 8 -8; pas_moi -14 -8 11; pas_moyen 9 -8 -9; pas_non -7 -13 13; pas_par -9 -9 9; pas_parle -8 0 2
pas_pense -10 -9 10; pas_pour -7 -16 12; pas_press -7 -5 6; pas_qu -5 -6 6; pas_quand -9 9 -7; pas_que 6 -12 4
pas_rappe -14 -13 13; pas_recon -6 7 -8; pas_resea -13 10 -9; pas_se 10 -9 -5; pas_si -2 -1 3; pas_sur 6 -6 -6
pas_telep -10 14 -14; pas_trop -8 -5 9; pas_un -11 10 -8; pas_venu -13 -11 12; pas_vous -13 -9 14; pas_vrai -8 -7 8
pas_vraim -12 -12 13; pasca -7 -10 9; pasca_obisp -7 -10 9; passa -5 -6 6; passa_du -5 -6 6; passe -1 5 -13
passe_> 4 11 -22; passe_a -9 -9 9; passe_c -5 -6 6; passe_j 8 -9 -7; passe_jeudi -6 -6 6; passe_l 9 -9 -5
passe_le -9 -8 11; passe_ma -6 -7 6; passe_mais 9 -9 -5; passe_mal 17 -17 -13; passe_mes -6 6 -5; passe_moi -6 -8 7
passe_pas -8 10 -17; passe_perso -7 -9 9; passe_plus 3 -1 -15; passe_pour 13 -14 -12; passe_quelq -5 -6 6
passe_sur 8 -6 -9; passe_tout -8 -6 8; passe_un -10 9 -8; paste -6 -5 6; paste_> -6 -5 6; patie -10 -9 9
patie_est -6 -7 7; patie_ne -8 -6 7; patro -14 -4 4; patro_et -5 7 -7; patro_va -10 -10 10; paul -17 -17 18
paul_> -12 -11 12; paul_aroba -11 -6 13; paul_chez -7 -8 8; paul_point -6 -6 6; pauvr -14 -14 14; pauvr_> -6 -6 7
pauvr_con -9 -9 9; paye 6 -5 -6; paye_la 6 -5 -6; payer -6 -6 7; payer_factu -6 -6 7; pays -6 7 -8
pays_mais -6 7 -8; pc 13 -14 -11; pc_porta 11 -11 -7; pc_une 10 -7 -11; peine 7 -6 -7; peine_en 7 -6 -7
pelle 5 -5 -5; pelle_a 5 -5 -5; penda -12 13 -13; penda_les -7 9 -9; penda_mes -9 10 -9; pense -14 -14 15
pense_> -10 -9 10; pense_bien -8 -6 7; pense_depui -10 -7 8; perd 5 -4 -5; perd_le 5 -4 -5; perds 13 -16 -6
perds_la 5 -5 -5; perds_le 12 -12 -12; perdu 12 -5 -21; perdu_> 9 -9 -8; perdu_inter 9 -9 -9; perdu_la 8 -6 -8
perdu_mon -14 13 -12; perma -9 10 -10; perma_au -9 10 -10; perri 10 -8 -10; perri_je 10 -8 -10; perso -18 14 -8
perso_> -16 9 -3; perso_avec -11 0 4; perso_ca -7 -9 9; perso_d -11 -6 10; perso_la -6 -7 7; perso_n -6 8 -12
perso_ne -7 9 -11; perso_peut -6 6 -6; perso_qui -6 -10 8; perso_reell -7 -5 7; perte 10 -8 -11; perte_de 10 -8 -11
petit -8 -17 11; petit_a -7 -6 7; petit_boite 6 -4 -6; petit_boiti 6 -4 -6; petit_elle 5 -5 -5; petit_enfan 4 -2 -2
petit_l 8 -2 -8; petit_lumie 8 -5 -9; petit_point 7 -6 -7; petit_probl -9 -12 9; petit_quest -7 -6 7
petit_souci -7 -8 8; petit_trent -7 -7 7; peu -9 -10 10; peu_agaca -11 -12 13; peu_compl -6 -9 10; peu_decu -7 -7 7
peuch -4 -12 5; peuch_> -9 -8 9; peuch_la 4 -2 -2; peut -2 2 -7; peut_dire -9 -10 10; peut_etre -5 -5 5
peut_laiss -6 6 -6; peut_m -6 6 -6; peut_me -10 16 -17; peut_pas 0 -7 1; peut_plus 4 0 -13; peuve 4 -2 -2
peuve_plus 4 -2 -2; peux -5 10 -14; peux_appel -6 6 -6; peux_avoir -11 -9 10; peux_ni -7 10 -11; peux_parle -6 -6 6
peux_pas -21 8 -1; peux_plus 15 -5 -22; peux_recev -12 12 -12; peux_surfe -19 17 -13; peux_telep 15 -14 -15
peux_y -7 -7 7; pfff -8 -8 8; pfff_une -8 -8 8; picho -10 -10 10; picho_> -10 -10 10; piece 13 -10 -13
piece_joint 13 -10 -13; pierr -9 -9 9; pierr_> -9 -9 9; pin -8 9 -10; pin_est -6 6 -6; pin_que -6 7 -7; ping 7 -7 -7
ping_de 7 -7 -7; pixel 19 -13 -22; pixel_et 19 -13 -22; placa -8 -14 9; placa_> -8 -14 9; plaig 6 -6 -6
plaig_> 6 -6 -6; plain -4 -3 5; plain_contr -4 -3 5; plait -8 -8 9; plait_> -8 -7 8; plait_je -2 -2 4
plait_madam -5 -5 5; plant 13 -15 -12; plant_> 13 -15 -12; plein -5 2 1; plein_dans -10 -11 11; plein_de -7 7 -8
plein_et -8 8 -7; plein_zoom 9 -6 -9; pleut -14 -9 13; pleut_depui -14 -9 13; pluie -8 8 -8; pluie_> -8 8 -8
plus 4 1 -15; plus_33 -6 -6 6; plus_> -3 -1 -6; plus_a 17 -15 -16; plus_acces 8 -7 -7; plus_aller 14 -13 -14
plus_appel -15 15 -11; plus_attri -10 13 -17; plus_au 8 -7 -2; plus_aucun -5 8 -10; plus_ca 10 -10 -9
plus_chez 9 -7 -9; plus_d -8 -15 8; plus_de -17 10 -5; plus_demar 13 -9 -19; plus_depui 5 -3 -5; plus_detec -6 6 -5
plus_du 11 -17 -9; plus_elle 11 -10 -10; plus_encai 6 -5 -5; plus_envoy -7 7 -7; plus_et -3 3 -8
plus_faire 11 -10 -11; plus_heure -16 16 -21; plus_inter 23 -18 -33; plus_jouer 15 -15 -13; plus_la 8 2 -23
plus_le 4 -13 -2; plus_les -7 9 -12; plus_me 10 -7 -11; plus_mes 4 -3 -19; plus_mon 9 -8 -9; plus_moyen 1 4 -12
plus_parle -5 5 -4; plus_pas 12 -8 -13; plus_perso -1 5 -19; plus_plus -7 8 -5; plus_qu -7 8 -8; plus_quand -1 1 0
plus_que 7 -6 -8; plus_rapid -9 -9 9; plus_recon -8 9 -10; plus_regar 8 -4 -6; plus_rien -4 -9 6; plus_ses 9 -9 -10
plus_sur -8 8 -11; plus_surfe 15 -14 -15; plus_telep -15 17 -18; plus_telet 9 -9 -8; plus_trent -2 -2 4
plus_tut -8 9 -10; plus_vite -7 -7 7; pluto 17 -17 -18; pluto_inter 17 -17 -18; point -11 -14 15; point_b -9 -8 10
point_be -7 -6 7; point_c -6 -6 6; point_cheri -7 -7 9; point_com -8 -7 9; point_d 7 -6 -7; point_de 9 -9 -9
point_dumas -5 -5 6; point_duran -6 -6 6; point_e -8 -8 9; point_faure -3 -2 5; point_fort -3 -2 5
point_fr -10 -8 11; point_gagno -6 -6 6; point_k -6 -6 9; point_la -6 -6 7; point_lacou -5 -5 6; point_le -6 -6 6
point_marti -7 -5 9; point_net -7 -6 7; point_rex -5 -6 8; point_sur -6 -6 6; pon 8 -7 -8; pon_enten 6 -6 -6
pon_etein 6 -5 -6; porca -4 -2 6; porca_miser -4 -2 6; porta -9 20 -25; porta_> -1 2 -13; porta_affic -7 8 -7
porta_arriv 8 -8 -3; porta_ca 0 1 -7; porta_capte -11 11 -7; porta_dans -9 10 -9; porta_de 2 4 -18
porta_depui -9 9 -1; porta_est -16 15 -11; porta_et -10 -8 10; porta_il -4 6 -8; porta_impos 3 -2 -1
porta_j -7 7 -6; porta_la 7 -7 -8; porta_n -25 24 -13; porta_ne -10 14 -11; porta_parce 17 -16 -19
porta_pourt -9 8 -7; porta_que -8 8 -11; porta_qui -10 11 -11; porta_reste -8 8 -5; porta_se 12 -12 -7
porta_voit 11 -11 -7; porte 2 -6 -11; porte_> -10 11 -11; porte_je 12 -12 -12; porte_plain -4 -3 5; pose -2 4 -9
pose_probl 12 -18 -8; pose_souci -12 12 -11; possi -6 -6 6; possi_d -6 -6 6; poste -23 5 7; poste_> -9 -10 10
poste_a -7 -7 7; poste_de -9 10 -11; poste_inter -8 -11 9; poste_qui -9 -9 9; poste_sont -6 12 -15
poste_telep -8 10 -11; pote 8 -8 -3; pote_ca 8 -8 -3; potes -10 10 -8; potes_ils -10 10 -8; pour -7 -3 3
pour_appel -9 9 -9; pour_ca -9 -20 17; pour_de -5 6 -6; pour_euh -8 -6 8; pour_inter 13 -20 -8; pour_la -11 9 -6
pour_le 1 3 -12; pour_ma 9 -19 -6; pour_moi -12 -10 13; pour_mon -9 -13 12; pour_rien -12 1 6; pour_tout -9 -8 9
pour_un -13 -15 17; pour_une -9 -11 10; pour_verif -7 -5 6; pourq -5 -4 5; pourq_cette -7 -8 8; pourq_ma 10 -10 -10
pourq_mais -9 9 -8; pourr -10 -12 13; pourr_je -10 -12 13; pourt -2 6 -9; pourt_il -9 8 -7; pourt_le 7 -6 -7
pouve -8 -7 8; pouve_m -8 -8 9; pouve_me -9 -8 11; pouve_repet -6 -5 6; prefe -20 -17 18; prefe_avoir -5 -4 5
prefe_pas -17 -12 14; prele -11 -13 14; prele_> -11 -13 14; premi -10 -14 12; premi_etage -13 -11 13
premi_fois -5 -6 6; premi_ne 8 -6 -10; prend -12 4 4; prend_plus -9 10 -8; prend_un -7 -7 7; prene -7 -6 7
prene_pour -7 -6 9; prene_votre -6 -6 6; preno -7 -8 8; preno_c -5 -6 6; preno_roger -6 -5 6; press -9 -8 10
press_c -9 -9 11; press_vous -7 -5 6; previ -7 -3 8; previ_je -7 -3 8; princ 7 -6 -6; princ_ne 7 -6 -6
prise 12 -9 -13; prise_fibre 12 -9 -13; prive 5 -4 -5; prive_d 5 -4 -5; pro -6 5 1; pro_aroba -8 -8 9
pro_est -6 6 -5; probl -4 -5 2; probl_> -26 -27 28; probl_avec 15 -8 -15; probl_c 12 -18 -8; probl_de 5 15 -24
probl_et -5 -6 6; probl_que -7 -3 7; profe -6 -9 8; profe_> -14 -9 12; profe_c 5 -4 -5; profe_est 6 -4 -6
propo -2 -1 3; propo_d -2 -1 3; puc -9 9 -6; puc_> -9 9 -6; puce -6 7 -7; puce_a -6 7 -7; puis 8 -4 -13
puis_d 5 -4 -5; puis_elle -5 8 -8; puis_hier 7 -6 -8; puis_j -6 -6 7; puis_renau -3 -3 4; puis_un -3 -3 4
puisq -8 8 -11; puisq_c -8 8 -11; puiss -5 -5 6; puiss_lui -5 -5 6; puits -9 9 -9; puits_> -9 9 -9; puk -13 13 -12
puk_> -13 13 -12; punai -12 -11 12; punai_elle -12 -11 12; puree -8 -7 8; puree_mais -8 -7 8; pus 7 -6 -7
pus_acces 7 -6 -7; putai -10 -8 8; putai_ca -10 -8 8; qu 0 -1 -7; qu_a 7 -7 -7; qu_elle 17 -14 -13; qu_il 9 -9 -8
qu_ils 10 -9 -10; qu_inter -11 11 -10; qu_on -3 -6 4; qu_un -8 -8 8; qu_une -7 8 -8; quand -13 28 -30
quand_ils -7 7 -7; quand_j -9 14 -18; quand_je -12 21 -22; quand_on -6 16 -13; quara -13 -14 16; quara_cinq -3 -5 8
quara_deux -10 -14 12; quara_et -3 -3 7; quara_onze -3 -3 5; quara_sept -5 -5 5; quara_trois -3 -3 5; quart 4 4 -16
quart_d 11 -2 -11; quart_est 5 -4 -5; quart_meme -9 9 -9; quato -6 -6 7; quato_cinqu -3 -3 6; quato_je -7 -6 7
quatr -13 -10 14; quatr_> -18 -18 19; quatr_barre -6 6 -6; quatr_cent -4 -4 5; quatr_cinqu -2 -2 4
quatr_nonan -3 -2 4; quatr_septa -4 -4 6; quatr_trent -2 -2 4; quatr_vingt -7 -7 8; que 5 -3 -9; que_c 7 -20 -3
que_ca -10 -2 8; que_chez 16 -14 -14; que_clign 8 -8 -6; que_dehor -5 5 -5; que_dix 7 -6 -8; que_figur -7 8 -6
que_j -18 12 7; que_je -11 4 0; que_l 8 -7 -9; que_la 20 -22 -7; que_le 27 -25 -27; que_les 6 -3 -6
que_ma 10 -11 -8; que_mon -3 6 -11; que_notre -6 7 -5; que_oui -8 -6 7; que_plus -8 8 -11; que_redem 12 -11 -9
que_son -7 -6 7; que_vous -16 -12 16; quel -12 -11 12; quel_bouto -7 -7 7; quel_servi -8 -9 9; quell -10 -9 10
quell_quest -10 -9 10; quelq -12 -13 14; quelq_un -12 -13 14; quest -21 -19 21; quest_> -14 -12 13; quest_a -7 -6 7
quest_sur -8 -8 8; quest_tranq -8 -7 8; qui -6 4 -3; qui_a -13 -1 8; qui_ai -9 -11 11; qui_arriv 9 -7 -10
qui_clign 12 -11 -11; qui_coupe 16 -15 -17; qui_decon -6 6 -11; qui_est 0 8 -19; qui_fait 7 -8 -6; qui_m -4 -16 11
qui_march -8 -13 11; qui_ne 3 2 -15; qui_passe -1 3 -14; qui_plant 13 -15 -12; qui_pose -2 4 -9; qui_s -6 -7 7
qui_saute 9 -3 -12; qui_se -9 -10 11; qui_tient 7 -7 -7; qui_va -16 -14 16; qui_veut -12 -13 14; qui_vous -6 -10 8
quinz -16 -15 16; quinz_ans -5 -6 6; quinz_aroba -5 -5 8; quinz_au -8 -8 8; quinz_ou -7 -6 7; quinz_rue -9 -8 9
quinz_sont -8 -8 8; quoi -4 -19 10; quoi_> 5 -15 -2; quoi_et -5 -5 5; quoi_qui -7 -9 8; quoi_un -10 -10 15
quoi_votre -6 -11 9; r -11 -12 13; r_e -8 -6 8; r_o -11 -10 11; r_preno -6 -5 6; r_t -6 -5 6; raccr -19 20 -19
raccr_au -8 -9 9; raccr_tout -18 21 -20; racon -5 -5 5; racon_n -5 -5 5; rade 15 -14 -14; rade_> 11 -11 -9
rade_depui 8 -2 -8; rade_et 7 -7 -7; radio -6 6 -5; radio_> -6 6 -5; raise -13 14 -13; raise_sur -13 14 -13
rallu -6 7 -8; rallu_enlev -6 7 -8; rame 18 -16 -18; rame_a 9 -8 -8; rame_enorm 9 -10 -8; rame_grave 8 -5 -7
rame_sur 16 -9 -16; rapid -9 -9 9; rapid_> -9 -9 9; rappe -17 -15 18; rappe_> -12 -11 12; rappe_au -7 -3 7
rappe_moi -2 -2 4; rappe_par -6 -6 6; rappe_pour -10 -12 11; rappo 12 -9 -13; rappo_a 12 -9 -13; ras -8 -8 8
ras_le -8 -8 8; recev -23 22 -16; recev_d -8 8 -8; recev_des -7 7 -6; recev_les -12 12 -11; recev_mais -10 9 -8
reche -10 10 -7; reche_de -10 10 -7; recla -11 6 -1; recla_> -7 -6 7; recla_un -6 7 -7; recoi -4 10 -23
recoi_des -20 18 -11; recoi_pas -8 8 -7; recoi_plus -2 8 -22; recom -8 -9 8; recom_> -8 -9 8; recon -9 11 -11
recon_> -9 11 -11; recu -9 -10 10; recu_d -7 -6 7; recu_et -2 -1 3; recu_la 9 -6 -10; recu_un -7 -8 8
recu_votre -13 -10 12; recup 8 -6 -10; recup_plus 8 -6 -10; redem 3 -18 8; redem_> -9 -13 12; redem_la -8 8 -11
redem_plus 12 -7 -12; redem_tout 13 -13 -13; redem_toute 12 -11 -9; reell -7 -5 7; reell_> -7 -5 7; refus -8 -10 9
refus_de -8 -10 9; regar 17 -18 -15; regar_des 9 -10 -8; regar_la 10 -10 -8; regar_mes 8 -4 -6; regar_un 5 -4 -5
regre -9 -9 9; regre_> -9 -9 9; relat -7 -9 9; relat_> -7 -9 9; rembo -11 -11 12; rembo_> -7 -7 7; rembo_c -6 -7 7
remet -5 5 -5; remet_le -5 5 -5; remis -6 7 -8; remis_la -6 7 -8; renau -3 -3 4; renau_aroba -3 -3 4; rend -6 -7 7
rend_dingu -6 -7 7; rende -11 -10 12; rende_dingu -7 -6 7; rende_vous -8 -8 9; rense -10 -13 12; rense_> -10 -13 12
rentr -3 6 -11; rentr_du 8 -7 -8; rentr_mon -6 7 -8; renvo -10 12 -14; renvo_d -10 12 -14; repet 10 -25 3
repet_> 8 -6 -8; repet_au 8 -6 -10; repet_clign 8 -7 -8; repet_ma -8 -7 8; repet_ne 14 -13 -18
repet_plus 14 -13 -18; repet_s -6 -5 6; repon -5 9 -18; repon_> -14 17 -18; repon_bon -7 -6 7; repon_direc -6 7 -8
repon_est -7 -7 7; repon_ne -12 13 -8; repon_plus 12 -11 -16; repon_repon -7 -6 7; repon_se -9 9 -10
resea -2 17 -33; resea_> 5 -1 -19; resea_alors -6 7 -8; resea_avec -16 18 -19; resea_chez -9 9 -9; resea_de 6 -3 -21
resea_dedan -7 7 -6; resea_depui -13 13 -11; resea_du -19 17 -10; resea_infor 11 -11 -11; resea_inter 11 -10 -9
resea_mobil -22 18 -10; resea_non 8 -9 -8; resea_sans 8 -7 -8; resea_sur -16 18 -14; resea_wifi 14 -14 -7
resil -12 -14 14; resil_> -12 -14 14; respo -6 -7 7; respo_> -6 -7 7; reste 3 3 -10; reste_bloqu -9 9 -8
reste_etein 10 -10 -9; reste_inact -5 6 -6; reste_rouge 6 -6 -6; reste_sur -8 8 -5; retab 11 -8 -11
retab_inter 11 -8 -11; retra -7 -5 6; retra_alors -7 -5 6; reuni 12 -9 -12; reuni_> 12 -9 -12; reuni_zero -4 -4 7
rex -5 -6 8; rex_soixa -5 -6 8; ridic 15 -11 -16; ridic_> 12 -11 -13; ridic_un 7 -6 -7; rien -8 -7 8
rien_> -1 5 -17; rien_alors 5 -4 -5; rien_aucun -9 9 -3; rien_c -7 -5 10; rien_compr -18 -13 15
rien_contr 17 -12 -20; rien_de -4 -10 5; rien_desol -9 -9 10; rien_du -8 -1 -2; rien_il -10 -10 11; rien_j -4 -3 5
rien_n -10 -1 4; rien_ne -10 -20 16; rien_puisq -8 8 -11; rien_qu -5 -5 5; rien_qui 2 -17 -1; rien_sur 10 -9 -12
rien_y -7 10 -8; rigol -13 -14 13; rigol_> -13 -14 13; roami -10 10 -10; roami_desac -10 10 -10; robot -6 -6 6
robot_> -5 -5 8; robot_est -5 -5 5; robot_je -3 -6 7; roger -6 -5 6; roger_> -6 -5 6; rond 11 -8 -11
rond_et 5 -5 -5; rond_il 5 -5 -5; rond_sur 9 -9 -5; rond_tout 9 -7 -9; rouge 22 -12 -23; rouge_> 10 -9 -9
rouge_et 20 -14 -19; rouge_pas 6 -4 -6; rouge_sur 5 -5 -5; roule -10 -11 11; roule_> -10 -11 11; rouss -11 -12 11
rouss_> -14 -14 14; rouss_a -12 -7 12; rouss_de -6 -6 6; route 20 -19 -18; route_a 13 -10 -15; route_princ 7 -6 -6
route_redem 13 -13 -13; roux -7 -7 7; roux_r -7 -7 7; roy -7 -6 8; roy_point -7 -6 8; rue -2 -18 7; rue_> -2 -9 4
rue_appar 11 -8 -9; rue_des -9 -8 9; rue_mais 7 -7 -6; rue_paste -6 -5 6; rue_victo -7 -7 7; rue_y 10 -9 -10
s 1 -13 6; s_> -6 -5 6; s_a -6 -6 6; s_actua 10 -10 -10; s_affic 18 -18 -17; s_allum 12 -13 -9; s_appai -12 12 -12
s_appel -8 -7 8; s_aroba -4 -4 5; s_c -6 -6 6; s_e -6 -5 6; s_enten -13 17 -23; s_est -3 -18 6; s_il -8 -8 9
s_ouvre 10 -10 -9; s_y -6 -7 7; sa 14 -11 -13; sa_conso 8 -8 -7; sa_fait 6 -5 -6; sa_ka 6 -6 -6; sa_s 7 -7 -6
sache -13 -11 13; sache_non -13 -11 13; sais -11 -18 16; sais_> -4 -4 6; sais_pas -14 -13 15; sais_plus 9 -7 -9
sais_rien -12 -9 11; sait -6 9 -5; sait_plus -6 9 -5; salon -8 -16 11; salon_> -8 -18 11; salon_celui -9 10 -7
salut 3 -9 -1; salut_bien -7 -6 7; salut_c 9 -7 -9; samir -8 -8 8; samir_belka -8 -8 8; samsu -7 8 -5
samsu_impos -7 8 -5; sang -7 -6 7; sang_vous -7 -6 7; sans 1 -3 -6; sans_accen -7 -7 9; sans_arret 6 -7 -6
sans_cesse 7 -7 -7; sans_faute -6 -6 7; sans_fil -5 6 -15; sans_fin -5 5 -5; sans_inter 12 -12 -9; sans_la -5 -5 6
sans_resea -10 9 -7; saoul -10 -8 8; saoul_> -10 -8 8; sarah -10 -9 10; sarah_benal -10 -9 10; sauf 7 -6 -7
sauf_dans 7 -6 -7; saute 3 -10 -1; saute_> 0 -17 4; saute_penda -7 9 -9; saute_tous 11 -2 -11; saute_tout 11 -10 -10
savez -8 -5 8; savez_je -7 -5 6; savez_moi -4 -3 5; savoi 10 -10 -10; savoi_pourq 10 -10 -10; scand -5 -6 9
scand_je -5 -6 9; scand_un -4 -3 5; schmi -6 -6 6; schmi_s -6 -6 6; sdsl 10 -8 -10; sdsl_depui 10 -8 -10
se 11 -6 -17; se_co 6 -6 -4; se_compr -9 9 -11; se_conne 12 -12 -5; se_coupe -2 7 -17; se_decle -9 9 -10
se_decon 16 -14 -14; se_fige 9 -8 -9; se_matin 11 -6 -9; se_mettr 7 -7 -3; se_passe -9 -10 11; se_plaig 6 -6 -6
secon -10 10 -10; secon_> -5 6 -7; secon_et -5 5 -5; secre -9 10 -11; secre_n -9 10 -11; secti 6 -6 -5
secti_le 6 -6 -5; seize -2 -2 4; seize_cinqu -2 -2 4; semai -10 -2 4; semai_> -7 -13 8; semai_derni -6 -6 6
semai_je -5 8 -8; semai_que -5 -6 7; sept -11 -11 13; sept_> -3 -3 4; sept_cinq -5 -5 5; sept_cinqu -5 -5 5
sept_non -11 -9 10; sept_quara -3 -3 5; sept_quatr -2 -3 5; sept_soixa -4 -4 5; sept_vingt -5 -5 5; septa -4 -4 6
septa_cinq -4 -4 6; serai -6 -6 6; serai_il -6 -6 6; serie -9 -9 10; serie_> -9 -9 10; serve 16 -16 -15
serve_> 16 -16 -15; servi -25 0 8; servi_> -17 12 -7; servi_a -6 -7 7; servi_deplo -8 -9 9; servi_on -2 -1 3
servi_une -11 9 -9; ses 15 -14 -14; ses_chain 9 -9 -10; ses_devoi 7 -6 -8; ses_etude 5 -4 -5; seul 1 9 -16
seul_> 5 4 -15; seul_appar -12 -13 13; seul_au -7 11 -12; seul_y -12 -12 13; seule 2 4 -19; seule_> -4 9 -16
seule_lumie 6 -4 -6; sfr -6 -7 7; sfr_point -6 -7 7; si -18 -3 7; si_> -17 -5 8; si_c -6 -4 8; si_corre -6 -8 7
si_j -9 9 -9; si_je -2 -1 3; si_lente 10 -10 -10; si_si -6 -8 7; sienn 7 -8 -6; sienn_> 7 -8 -6; signa 19 -8 -26
signa_de 5 -5 -5; signa_meme -10 10 -10; signa_sur 13 -12 -15; signa_une 15 -4 -15; signa_wifi 10 -10 -10
signe -8 -9 8; signe_> -8 -9 8; silen -8 14 -16; silen_compl -16 12 -11; silen_radio -6 6 -5; sim -18 22 -22
sim_> -10 10 -8; sim_dans -7 9 -10; sim_elle -8 9 -10; sim_est -13 14 -8; sim_et -5 5 -5; sim_il -5 8 -8
sim_n -8 8 -8; sim_non -9 9 -9; sim_nouve -7 7 -7; sim_pour -5 6 -6; sim_remis -6 7 -8; sim_rien -6 7 -8
simon -7 -7 7; simon_dupre -7 -7 7; simon_simon -7 -7 7; sip -11 11 -10; sip_ne -11 11 -10; site 18 -19 -15
site_de 12 -13 -9; site_ne 10 -10 -9; sites 11 -11 -9; sites_> 11 -11 -9; six -16 -15 18; six_> -15 -16 16
six_aroba -4 -3 5; six_cent -4 -4 5; six_dix -4 -4 7; six_douze -4 -6 9; six_euh -2 -3 4; six_je -6 -6 6
six_quara -6 -5 6; six_quatr -2 -3 5; six_soixa -7 -8 11; six_vingt -6 -8 8; smart 0 5 -11; smart_affic -8 9 -8
smart_ne 6 -6 -4; sms -29 26 -17; sms_> -19 18 -13; sms_avec -8 8 -7; sms_ni -13 14 -12; sms_parte -16 13 -7
sms_pas -5 5 -5; sms_passe 9 -9 -5; sms_que -9 10 -8; so -5 -5 5; so_aroba -5 -5 5; socie -14 -15 15
socie_dupon -6 -6 6; socie_soget -8 -8 8; socie_trans -11 -10 11; soeur -8 8 -7; soeur_en -6 6 -6
soeur_parce -7 7 -5; soget -8 -8 8; soget_> -8 -8 8; soir 1 -17 4; soir_> -6 -12 9; soir_on 5 -4 -5; soir_y 8 -6 -9
soixa -12 -12 13; soixa_cinq -5 -6 8; soixa_deux -4 -4 7; soixa_dix -6 -6 9; soixa_douze -8 -9 8; soixa_neuf -7 -7 7
soixa_quatr -4 -4 5; soixa_quinz -5 -5 8; soixa_seize -2 -2 4; soixa_sept -2 -2 4; soixa_six -10 -12 14
soixa_soixa -5 -5 6; soixa_treiz -4 -4 7; sol -10 -11 11; sol_> -10 -11 11; solde -9 -10 9; solde_> -9 -10 9
somme -8 -8 8; somme_la -8 -8 8; son -12 -5 5; son_> -7 7 -7; son_dessi -7 -6 7; son_nom -8 -7 8; son_voyan 6 -5 -6
sonne -21 26 -26; sonne_dans -4 8 -8; sonne_mais -5 17 -16; sonne_ne -13 15 -19; sonne_occup -7 7 -6
sonne_pas -13 18 -17; sonne_plus -15 15 -12; sonne_toujo -6 7 -5; sont -5 -6 3; sont_a -10 -10 10
sont_coupe -18 1 10; sont_decon 18 -18 -12; sont_hache -12 13 -13; sont_hors 14 -16 -8; sont_inacc 10 -7 -10
sont_muets -8 10 -11; sont_super 10 -10 -10; sont_touch -8 -8 8; sont_tous 12 -12 -10; sont_verts -7 -9 7
sophi -6 -6 7; sophi_under -6 -6 7; sors -5 5 -5; sors_la -5 5 -5; sorti -7 -9 8; sorti_a -7 -9 8; souci -21 0 11
souci_> -27 -11 27; souci_au 8 -7 -8; souci_avec 2 -16 4; souci_chez -5 -8 6; souci_d 14 -19 -12; souci_de 5 9 -20
souci_habit -7 -11 8; souci_la -5 5 -5; souha -9 -7 9; souha_faire -6 -6 6; souha_joind -9 -14 12; souha_m -5 -5 5
sous -10 -11 11; sous_sol -10 -11 11; sousc 9 -7 -10; sousc_a 9 -7 -10; soyez -7 -7 7; soyez_debor -7 -7 7
speed 6 -5 -6; speed_test 6 -5 -6; st -5 -5 6; st_marti -5 -5 6; stand -9 9 -10; stand_ne -8 8 -10
stand_telep -8 8 -5; stylo -7 -7 7; stylo_> -7 -7 7; suffi -4 -2 6; suffi_basta -4 -2 6; suis -6 -10 9
suis_a 1 9 -15; suis_au -10 -19 19; suis_avec 7 -7 -8; suis_clien -8 -9 9; suis_coupe 20 -9 -22; suis_d -9 -7 8
suis_dans -11 -12 11; suis_en -16 0 4; suis_enerv -9 -9 10; suis_furie -11 -9 10; suis_infir -6 9 -9
suis_injoi -9 8 -7; suis_la -9 -9 10; suis_lucas -8 -6 8; suis_nul -11 -7 9; suis_parti -6 7 -8; suis_pas 5 -12 -6
suis_patie -8 -6 7; suis_press -9 -9 11; suis_rentr -6 7 -8; suis_simon -7 -7 7; suis_sur -6 7 -8
suis_tanne 12 -8 -13; suis_tout -12 -12 13; suis_tromp -2 -2 4; suis_un -10 -9 10; suis_une -5 -3 6
suis_vraim -8 -6 7; suite -9 6 -4; suite_> -6 7 -8; suite_mon -6 -6 7; sujet -12 -15 17; sujet_de -10 -16 16
sujet_du -7 -4 8; super 5 -13 0; super_longs 10 -10 -10; super_oui -12 -10 12; suppo -9 -8 11; suppo_s -9 -8 11
sur 5 -3 -12; sur_appel -8 8 -5; sur_deux 10 -9 -10; sur_du -7 8 -6; sur_fortn 7 -7 -7; sur_googl 14 -13 -12
sur_inter 16 -9 -16; sur_l 13 -14 -10; sur_la -1 7 -18; sur_le -8 -9 2; sur_ma -5 5 -6; sur_mon -11 9 -9
sur_notre 15 -10 -15; sur_quel -7 -7 7; sur_repon -6 7 -8; sur_sa 8 -8 -7; sur_sur -7 7 -6; sur_tous 9 -9 -5
sur_un -6 -6 6; sur_youtu 6 -6 -6; surfe 12 -11 -20; surfe_> 15 -14 -15; surfe_mais -19 17 -13; surve 10 -10 -8
surve_sont 10 -10 -8; suspe -8 8 -6; suspe_> -6 6 -5; suspe_je -14 13 -7; switc 6 -6 -4; switc_veut 6 -6 -4
sylvi -13 -14 14; sylvi_march -10 -10 10; sylvi_marti -7 -7 7; sympa -6 -8 7; sympa_> -6 -8 7; synch 9 -12 -8
synch_pas 9 -12 -8; t -4 -11 7; t_> -7 -7 7; t_as 7 -6 -8; t_e -6 -5 6; t_il -7 -8 8; t_point -5 -6 8
table 17 -20 -5; table_> 6 -6 -6; table_capte 9 -10 -6; table_deux -6 -5 6; table_ne 9 -8 -10; table_ni 10 -9 -12
table_non 7 -7 -7; tais -11 -11 11; tais_toi -11 -11 11; tangu -8 -8 8; tangu_> -8 -8 8; tanne 12 -8 -13
tanne_la 12 -8 -13; tanto 8 -2 -8; tanto_> 8 -2 -8; tapez -6 -6 6; tapez_moi -6 -6 6; tas -7 -7 7; tas_de -7 -7 7
te -8 -7 9; te_bonjo -8 -7 9; teams 12 -9 -12; teams_ca 12 -9 -12; techn -17 -24 22; techn_> -15 -15 16
techn_a 3 -11 -1; techn_doit -6 -6 6; techn_il -8 -7 8; techn_la -6 -6 6; techn_n -13 -11 12; tele 17 -29 -8
tele_> 9 -8 -9; tele_bugue 17 -9 -25; tele_dit 5 -5 -5; tele_elle 9 -5 -10; tele_est 19 -13 -22; tele_et -15 -18 16
tele_mais 12 -11 -14; tele_ni 18 -11 -21; tele_non 8 -8 -6; tele_plus 11 -9 -17; tele_quoi 16 -9 -19
tele_trava 11 -2 -11; telec 16 -14 -15; telec_> 7 -6 -7; telec_mes 7 -8 -6; telec_sont 10 -10 -10; telep -29 24 -10
telep_> -27 28 -17; telep_a -7 7 -7; telep_alors 8 -7 -10; telep_au 14 -14 -3; telep_avec -5 5 -5
telep_c 26 -21 -29; telep_ca 16 -15 -17; telep_capte -7 10 -8; telep_comme -9 1 5; telep_dans -6 7 -8
telep_de -16 15 -13; telep_dit 5 -3 -8; telep_du -8 15 -18; telep_est -11 14 -26; telep_et -34 -18 24
telep_fixe 2 2 -22; telep_fonct 22 -20 -27; telep_il -8 12 -14; telep_inter 15 1 -21; telep_ip -11 11 -11
telep_j -2 5 -2; telep_les -7 -10 8; telep_mais 27 -24 -27; telep_march 21 -20 -18; telep_mobil -5 5 -5
telep_n 13 -13 -1; telep_ne -14 21 -33; telep_ni -17 -14 16; telep_on -12 13 -11; telep_oui 9 -10 -6
telep_parce 17 -15 -20; telep_plus -24 -26 24; telep_porta 4 -3 -6; telep_qui -13 19 -23; telep_rien -15 15 -14
telep_sans -14 14 -8; telep_sonne -6 7 -7; telep_sont -20 -3 8; telep_va 9 -9 -5; telet 17 -16 -13; telet_> 9 -9 -8
telet_ca 9 -8 -8; telet_je 5 -5 -5; telet_que 7 -7 -7; telev 5 -16 2; telev_m 9 -9 -8; telev_par 6 -6 -6
telev_une -8 -8 8; telle -6 6 -5; telle_qu -6 6 -5; tempe 6 -4 -6; tempe_que 6 -4 -6; temps 2 -13 1; temps_> 1 -11 0
temps_en 12 -9 -12; temps_la -5 -6 6; temps_pour -7 -5 6; temps_quand -7 7 -7; temps_un -12 -10 12
temps_une 11 -10 -10; termi 17 -18 -11; termi_de 15 -16 -11; termi_n 6 -5 -5; test 10 -15 -8; test_a 6 -5 -6
test_de 11 -9 -11; test_un -11 -9 10; tete -5 -5 5; tete_de -5 -5 5; texto -23 22 -15; texto_> -14 14 -13
texto_n -9 10 -9; texto_parte -9 9 -8; texto_reste -9 9 -8; there -8 -7 8; there_mauri -8 -7 8; thoma -4 -3 5
thoma_zero -4 -3 5; tient 7 -7 -7; tient_debou 7 -7 -7; tiret -12 -12 13; tiret_bas -5 -5 5; tiret_du -5 -5 5
tiret_duboi -7 -7 7; tiret_goff -6 -6 6; tiret_leroy -5 -5 5; tiret_puis -3 -3 4; tiret_roy -7 -6 8
tiret_st -5 -5 6; toi -11 -11 11; toi_je -11 -11 11; toile 10 -11 -8; toile_> 10 -11 -8; toit -3 -17 5
toit_> -12 -11 12; toit_ca 18 -12 -19; tombe 6 -10 -6; tombe_> 4 -21 -1; tombe_chez 6 -6 -6; tombe_direc -11 12 -10
tombe_en 12 -6 -12; tombe_la 0 3 -14; tombe_sur -7 8 -6; tonal -23 22 -15; tonal_> -21 18 -13; tonal_dans -7 7 -10
tonal_et -7 8 -6; tonal_quand -7 17 -15; tonal_sur -9 10 -11; touch -15 10 -1; touch_> -8 -8 8; touch_pas -15 14 -13
toujo -7 -1 0; toujo_la -10 -9 10; toujo_occup -6 7 -5; toujo_pas -5 8 -8; toujo_pour -12 -17 17
toujo_rien 9 -7 -10; tourn 12 -10 -12; tourn_elle 7 -7 -6; tourn_en 11 -8 -11; tourn_sa 7 -7 -6; tous -8 -26 12
tous_> -12 -11 12; tous_decon 12 -12 -10; tous_en 9 -8 -11; tous_les -4 -16 5; tout -4 -12 8; tout_> -7 -10 8
tout_a -12 -11 12; tout_acces 13 -16 -10; tout_attac -6 -5 9; tout_ca -11 -6 10; tout_casse -13 -13 13
tout_ce 7 -9 -7; tout_dans -9 10 -11; tout_de 5 2 -10; tout_du -16 -15 16; tout_essay -10 -9 9; tout_est -19 -19 20
tout_et -9 -8 9; tout_jeune -5 -5 5; tout_juste -9 -10 10; tout_l 13 -14 -7; tout_le 13 -5 -14; tout_mort -17 -10 13
tout_ni -10 -10 10; tout_prene -5 -5 5; tout_qui -15 -9 16; tout_seul 2 10 -19; tout_voila -14 -9 14
toute 27 -18 -22; toute_l 6 -4 -6; toute_la 11 -8 -9; toute_les 24 -16 -20; toute_noire 9 -9 -7
toute_seule 12 -11 -9; tranq -8 -7 8; tranq_> -8 -7 8; trans -15 -12 14; trans_> -10 -9 9; trans_deux -2 -1 3
trans_marti -8 -9 9; trans_moi -7 -8 8; traor -7 -8 8; traor_de -7 -8 8; trava 5 -20 2; trava_> -8 -9 9
trava_a 11 -5 -12; trava_avec -8 -7 8; trava_dans 10 -9 -10; trava_est 11 -2 -11; trava_et 12 -10 -11; treiz -3 -3 6
treiz_> -2 -3 4; treiz_quatr -4 -4 7; trent -14 -4 9; trent_> -7 -7 7; trent_deux -4 -4 5; trent_quara -2 -3 4
trent_quatr -3 -3 6; trent_secon -5 6 -7; trent_six -5 -5 5; trent_trois -2 -2 4; tres 2 -6 -2; tres_bien 14 -18 -6
tres_en -8 -6 7; tres_faibl -8 7 -6; tres_lent 16 -10 -17; tres_lente 9 -10 -9; tres_mal -18 5 1; tres_tres -8 -6 7
trois -21 -25 26; trois_> -13 -10 12; trois_appar -8 -8 8; trois_aroba -5 -5 6; trois_carte -5 6 -6
trois_en -6 -6 6; trois_etage -9 -9 9; trois_fois -11 -17 17; trois_jours 2 -14 0; trois_non -5 -4 8
trois_nonan -3 -2 4; trois_ordin -10 -8 10; trois_quara -3 -3 4; trois_quatr -4 -4 5; trois_semai -5 -6 7
trois_six -2 -2 4; trois_table -6 -5 6; trois_vingt -6 -6 7; tromp -10 -7 8; tromp_> -6 -6 6; tromp_c -2 -2 4
tromp_dis -11 -9 11; trop 1 -11 7; trop_ce -8 -6 8; trop_comme -4 -3 5; trop_faibl 10 -10 -10; trop_nuls -5 -4 5
trop_vite -6 -6 7; trouv 18 -18 -10; trouv_pas 10 -10 -7; trouv_plus 12 -11 -7; truc -16 -17 17; truc_ca -5 -6 6
truc_fonct -9 -9 9; truc_qui -17 -18 19; trunk -11 11 -10; trunk_sip -11 11 -10; tu -7 -7 7; tu_peux -7 -7 7
tut -8 9 -10; tut_> -8 9 -10; tut_tut -8 9 -10; u -10 -12 12; u_> -8 -8 9; u_b -5 -5 5; u_comme -6 -6 7; u_r -6 -5 6
u_x -7 -7 7; u_z -5 -7 8; un -10 -13 13; un_> -8 -8 9; un_agent -11 -12 12; un_appel -7 7 -7; un_aroba -8 -9 14
un_au -5 -5 5; un_autre -6 -9 8; un_bruit 2 7 -14; un_cinqu -2 -3 4; un_clien 9 -6 -9; un_code 8 -1 -13
un_colle -5 -5 6; un_conse -17 -14 19; un_contr -14 -9 12; un_coup 6 2 -17; un_courr -7 -7 8; un_creti -4 -2 6
un_d -6 -7 6; un_de -7 -9 8; un_debit 14 -13 -14; un_degat -11 -13 12; un_depan -13 -15 15; un_deux -11 -9 10
un_deuxi -7 -7 7; un_dossi -6 -6 6; un_dupli -11 -10 12; un_echo -13 15 -14; un_film 14 -15 -13; un_h -4 -3 5
un_humai -6 -8 7; un_imbec -7 -7 8; un_incid -9 -10 11; un_je -5 -6 6; un_joli -6 -6 6; un_m -8 -9 9
un_mega 7 -6 -7; un_mois -5 -5 5; un_mot 13 -14 -12; un_ni -10 -10 10; un_nonan -3 -2 4; un_numer -8 11 -11
un_opera -11 -9 10; un_ordin -6 -5 6; un_parti -8 -8 8; un_petit -11 -13 12; un_peu -9 -10 10; un_ping 7 -7 -7
un_prele -11 -13 14; un_probl 6 2 -15; un_puits -9 9 -9; un_quara -2 -2 4; un_qui -9 -10 11; un_rembo -11 -11 12
un_rense -10 -13 12; un_respo -6 -7 7; un_robot -5 -7 9; un_scand -4 -3 5; un_servi -6 -7 7; un_seul -12 -13 13
un_soixa -5 -6 6; un_souci -7 -8 8; un_stylo -7 -7 7; un_sur -17 -14 17; un_techn -10 -10 11; un_test 11 -9 -11
un_tiret -3 -3 4; un_truc -17 -18 19; un_voyan 18 -15 -18; un_wifi 7 -7 -7; un_y -8 -8 8; under -6 -6 7
under_leroy -6 -6 7; une -4 -18 11; une_anten -8 -8 8; une_barre -13 13 -10; une_betis -9 10 -11; une_carte -5 8 -8
une_chose -5 -5 5; une_coupu 7 -5 -8; une_dame -5 -5 5; une_dizai -11 -12 12; une_entre -8 -8 8; une_factu -7 -5 10
une_fois 2 8 -23; une_honte -13 -14 14; une_minut 12 -16 -10; une_offre -9 -9 9; une_ordin -8 -8 8; une_page 8 -7 -8
une_panne -4 -27 9; une_pelle 5 -5 -5; une_perso -13 -14 15; une_perte 10 -8 -10; une_petit -11 -8 11
une_piece 8 -9 -8; une_quest -8 -8 8; une_recla -7 -6 7; une_semai -7 2 1; une_seule 6 -4 -6; une_telep -8 -8 8
une_telev -8 -8 8; une_vieil -7 -10 9; une_visio 6 -5 -6; une_voix -7 8 -5; une_vraie -6 -7 7; uniqu -10 9 -8
uniqu_> -10 9 -8; urgen -2 8 -11; urgen_> 8 -6 -8; urgen_je -9 -9 11; urgen_uniqu -10 9 -8; ursul -6 -6 7
ursul_> -6 -6 7; usage -7 -7 7; usage_c -7 -7 7; v -10 -10 10; v_a -6 -5 6; v_comme -6 -6 6; v_e -4 -4 5
v_point -6 -6 6; v_r -5 -5 6; va -6 2 0; va_> -12 -10 11; va_aller -9 -11 10; va_bien 0 2 -13; va_c 10 -5 -19
va_chez -10 -7 8; va_durer -5 -6 6; va_etre -10 -10 10; va_il 10 -9 -11; va_j -10 11 -12; va_mais 2 5 -18
va_par -15 14 -10; va_pas 12 -12 -11; va_tres 6 -3 -6; vacan -6 7 -8; vacan_en -6 7 -8; vais -11 -9 11
vais_porte -4 -3 5; vais_tout -8 -6 8; vais_vous -5 -5 5; valid -6 7 -6; valid_> -6 7 -6; vasse -6 -5 6
vasse_v -6 -5 6; venir -6 -6 7; venir_payer -6 -6 7; venu -13 -11 12; venu_> -13 -11 12; verif 5 -8 -2
verif_> -7 -5 6; verif_votre 9 -5 -10; vers -8 -8 8; vers_dix -8 -8 8; verts -7 -9 7; verts_> -7 -9 7
veut 14 -15 -10; veut_pas 13 -13 -12; veut_plus 13 -9 -19; veut_vous -12 -13 14; veux -22 2 9; veux_annul -5 -5 5
veux_decla -9 -10 11; veux_dire -5 -6 6; veux_etre -7 -9 9; veux_faire -8 12 -13; veux_juste -7 -10 10
veux_modif -10 -13 13; veux_parle -6 -8 8; veux_pas -12 -16 15; veux_resil -12 -14 14; veux_telep -7 10 -11
victo -9 -9 9; victo_a -6 -6 6; victo_hugo -7 -7 7; vidal -7 -10 9; vidal_aroba -5 -5 5; vidal_voila -8 -10 10
vide -8 10 -9; vide_> -7 8 -6; vide_quand -4 8 -8; video 19 -18 -18; video_> 12 -12 -12; video_parte 11 -11 -11
vieil -7 -10 9; vieil_clien -5 -3 6; vieil_perso -6 -10 8; viens -9 -10 9; viens_la -9 -10 9; vient -4 -10 7
vient_> -3 -8 6; vient_de 8 -7 -8; vient_deja -8 -7 8; vieux -7 7 -7; vieux_telep -7 7 -7; villa -11 11 -9
villa_> -9 10 -9; villa_en -5 5 -5; ville -10 10 -10; ville_> -10 10 -10; vingt -11 -11 13; vingt_cinq -5 -5 5
vingt_deux -4 -3 5; vingt_dix -4 -4 7; vingt_douze -6 -7 7; vingt_huit -6 -6 7; vingt_neuf -3 -3 6
vingt_quatr -8 -8 11; vingt_sept -2 -3 4; vingt_treiz -2 -3 4; vingt_trois -4 -4 5; vingt_un -3 -3 6; virem 9 -9 -8
virem_sur 9 -9 -8; visio 23 -23 -17; visio_coupe 12 -13 -10; visio_dans 6 -5 -6; visio_on 16 -17 -11
vite -19 -11 16; vite_> -11 -12 12; vite_dites -7 -7 7; vite_espec -7 -7 7; vite_je -7 10 -10; vite_vite -6 9 -9
vocal -13 15 -18; vocal_est -8 8 -7; vocal_ne -12 13 -16; voila -1 -10 1; voila_> -7 -13 10; voila_comme -13 -13 14
voila_depui 8 -6 -9; voila_en -6 7 -8; voila_euh -11 -7 10; voila_exact -13 -11 13; voila_j 13 -3 -13
voila_je -5 -6 6; voila_ma 12 -6 -13; voila_plus -10 -7 8; voir -1 -8 2; voir_chez 6 -4 -6; voir_j -7 -6 7
vois 14 -12 -14; vois_bien 7 -7 -7; vois_plus 9 -8 -9; voisi 2 -13 3; voisi_a -9 -10 10; voisi_parce 8 -6 -9
voit 14 -14 -6; voit_pas 14 -14 -6; voitu -10 -10 11; voitu_la -10 -10 11; voix -16 18 -17; voix_ca -12 12 -12
voix_dit -7 8 -5; voix_qui -7 9 -9; vol -6 -7 7; vol_> -6 -7 7; vole -6 7 -7; vole_il -6 6 -5; vole_mon -11 12 -11
voleu -5 -5 5; voleu_> -5 -5 5; volon -12 -12 12; volon_> -12 -12 12; vos -7 -6 7; vos_quest -7 -6 7
votre -18 -19 20; votre_boite -5 -5 5; votre_conne 9 -5 -10; votre_courr -13 -10 12; votre_servi -6 -11 9
votre_temps -6 -6 6; votre_truc -12 -14 13; voudr -2 -10 4; voudr_annul -9 -7 10; voudr_chang -9 -9 9
voudr_conna -9 -10 9; voudr_depan 4 5 -8; voudr_modif -7 -7 7; voudr_parle -18 -19 21; voudr_savoi 10 -10 -10
voudr_signa 15 -4 -15; voudr_un -16 -13 17; voula 8 -6 -8; voula_dire 8 -6 -8; voule -7 -7 7; voule_> -6 -6 6
voule_oui -6 -7 6; vous -12 -27 22; vous_> -13 -10 14; vous_appel 2 -14 5; vous_avez -7 -6 7; vous_cause 9 -12 -8
vous_comme -6 -6 7; vous_conta 10 -7 -10; vous_de -4 -6 8; vous_depui -8 -9 9; vous_deran 12 -7 -12
vous_devez -5 -3 6; vous_dire -7 -6 7; vous_dis 9 -6 -9; vous_en -12 -11 13; vous_enten -16 -18 18
vous_etes -10 -10 11; vous_expli 1 -9 1; vous_faite -12 -8 11; vous_fiche -4 -6 7; vous_foute -7 -6 8
vous_inqui -8 -6 7; vous_le -11 -10 12; vous_m -11 -10 13; vous_mais -7 -5 7; vous_me -8 -7 8; vous_n -10 -11 11
vous_parle -4 -15 9; vous_passe -6 -7 6; vous_plait -8 -8 9; vous_pouve -8 -7 8; vous_previ -7 -3 8
vous_que -7 8 -6; vous_rappe -11 -6 9; vous_savez -8 -5 8; vous_serie -5 -4 5; vous_soyez -7 -7 7
vous_telep 10 -10 -10; vous_tromp -11 -9 11; vous_voule -7 -7 7; vous_vous -12 -11 14; voyan 17 -14 -15
voyan_de 16 -12 -13; voyan_inter 11 -9 -9; voyan_orang 10 -9 -10; voyan_pon 6 -5 -6; voyan_reste 6 -6 -6
voyan_rouge 18 -15 -18; voyan_sont -7 -9 7; vpn 19 -19 -15; vpn_du 6 -6 -4; vpn_et 10 -7 -10; vpn_ne 12 -12 -14
vpn_sans 5 -5 -5; vrai -8 -7 8; vrai_vous -8 -7 8; vraie -6 -7 7; vraie_perso -6 -7 7; vraim -3 -13 6
vraim_> -14 -9 15; vraim_non -11 -11 11; vraim_nuls -6 -6 6; vraim_pas 11 -9 -11; vraim_tres -8 -6 7; vu 14 -12 -14
vu_min 7 -6 -8; vu_que 10 -10 -11; wan 7 -6 -6; wan_et 7 -6 -6; web 18 -16 -17; web_> 13 -16 -10; web_depui 7 -6 -7
web_sont 10 -7 -10; wesh 7 -7 -6; wesh_j 7 -7 -6; wifi 44 -30 -39; wifi_> 29 -31 -14; wifi_alors 9 -10 -6
wifi_c 7 -7 -6; wifi_conne 7 -6 -7; wifi_coupe 10 -10 -5; wifi_dans 24 -24 -13; wifi_de 16 -19 -9
wifi_elle 10 -7 -10; wifi_est 11 -12 -9; wifi_et 13 -14 -12; wifi_faibl 11 -10 -11; wifi_fonct -18 17 -12
wifi_il 15 -16 -9; wifi_insta 6 -6 -6; wifi_is 6 -6 -5; wifi_la 18 -11 -20; wifi_le 15 -17 -14; wifi_mais 11 -10 -10
wifi_march 8 -1 -17; wifi_n 12 -12 -8; wifi_ne 23 -22 -24; wifi_ni 5 -4 -5; wifi_passe 17 -17 -13
wifi_plus 11 -9 -17; wifi_qui 22 -32 -14; wifi_sans 12 -12 -10; wifi_se 16 -19 -9; wifi_sur 12 -12 -12
wifi_une 7 -6 -7; wifi_va -15 15 -12; wifi_y 7 -6 -8; worki 6 -6 -5; worki_depui 6 -6 -5; x -7 -7 7; x_> -7 -7 7
y -15 -7 10; y_a -9 -4 2; y_ai -10 -9 10; y_aller -7 -7 7; y_aurai -5 -5 6; y_conna -7 -7 7; y_e -7 -7 7
y_en -9 -14 11; y_est -7 -9 7; y_etes -10 -11 11; y_fait -10 -1 4; y_march 7 -6 -8; y_touch -15 14 -13; y_v -4 -4 5
yep -12 -12 12; yep_> -12 -12 12; yeste 6 -6 -5; yeste_> 6 -6 -5; yo -5 -6 6; yo_c -5 -6 6; youtu 6 -6 -6
youtu_ou 6 -6 -6; yves -12 -12 12; yves_tangu -8 -8 8; yves_y -4 -4 5; z -5 -7 8; z_i -5 -7 8; zero -12 -2 9
zero_> -9 9 -8; zero_barre -6 8 -8; zero_cinq -2 -2 4; zero_deux -4 -3 7; zero_quatr -4 -4 6; zero_sept -9 -10 10
zero_six -7 -7 13; zero_trois -6 -6 7; zero_un -5 -6 6; zoe -10 -10 10; zoe_lemai -10 -10 10; zone -8 10 -12
zone_blanc -8 10 -12; zoom 9 -6 -9; zoom_avec 9 -6 -9
""",
    ),
    "wants_human": (
        "no yes",
        """
0 6 -6; 01 13 -13; 01445 11 -11; 01445_> 11 -11; 01_40 7 -7; 01_42 6 -6; 01_45 9 -9; 01_60 6 -6; 02 7 -7; 02_33 7 -7
03 6 -6; 03_21 6 -6; 04 7 -7; 04_78 7 -7; 06 13 -13; 0634 8 -8; 0634_56 8 -8; 0696 8 -8; 0696_73 8 -8; 06_12 10 -10
06_20 3 -3; 06_4 6 -6; 06_60 7 -7; 06_67 3 -3; 06_78 4 -4; 06_88 2 -2; 06_89 9 -9; 06_95 3 -3; 06_99 6 -6
06_atten 4 -4; 07 11 -11; 07456 9 -9; 07456_apres 9 -9; 07_12 7 -7; 07_83 6 -6; 07_84 5 -5; 07_90 4 -4; 08 5 -5
08_33 5 -5; 09 5 -5; 09_54 5 -5; 0_7 6 -6; 1 7 -7; 10 8 -8; 10_10 7 -7; 10_> 8 -8; 11 9 -9; 112 11 -11; 112_> 11 -11
11_et 9 -9; 12 15 -15; 12_13 7 -7; 12_34 9 -9; 12_60 6 -6; 12_78 8 -8; 12_89 3 -3; 12_90 4 -4; 12_> 6 -6
12_aroba 5 -5; 12_et 8 -8; 12_mars 6 -6; 12_poste 12 -12; 13 7 -7; 13_14 7 -7; 14 12 -12; 14_15 7 -7; 14_> 10 -10
15 7 -7; 15_> 7 -7; 17 9 -9; 17_4 6 -6; 17_> 6 -6; 17_c 5 -5; 1_3 6 -6; 1_impri 7 -7; 1_tele 9 -9; 2 7 -7; 20 9 -9
204 5 -5; 204_on 5 -5; 20_17 6 -6; 20_41 3 -3; 21 7 -7; 21_45 7 -7; 22 8 -8; 22_90 8 -8; 23 2 -2; 23_10 2 -2
29 6 -6; 29_14 6 -6; 2_9 6 -6; 2_impri 9 -9; 2_ne 4 -4; 2_pc 12 -12; 3 6 -6; 30 7 -7; 30_91 7 -7; 31 5 -5
31_merci 5 -5; 32 7 -7; 32_> 7 -7; 33 10 -10; 33612 11 -11; 33612_> 11 -11; 33_17 5 -5; 33_44 7 -7; 33_6 6 -6
33_> 8 -8; 34 9 -9; 34_56 8 -8; 34_78 3 -3; 34_> 9 -9; 34_cinqu 7 -7; 38 3 -3; 38_non 3 -3; 39 3 -3; 3900 13 -13
3900_> 13 -13; 39_> 3 -3; 39_pardo 3 -3; 3_6 6 -6; 3_telep 7 -7; 3eme 6 -6; 3eme_etage 6 -6; 4 19 -19; 40 7 -7
40_52 7 -7; 41 3 -3; 41_55 3 -3; 42 6 -6; 42_65 6 -6; 44 7 -7; 44_55 7 -7; 45 15 -15; 45_12 4 -4; 45_22 8 -8
45_23 2 -2; 45_67 6 -6; 45_73 9 -9; 45_87 7 -7; 45_c 3 -3; 4_20 6 -6; 4_5 15 -15; 4_et 4 -4; 4_ou 8 -8; 4g 7 -7
4g_en 5 -5; 4g_march 8 -8; 5 12 -12; 52 7 -7; 52_63 7 -7; 54 5 -5; 54_08 5 -5; 55 10 -10; 55_38 3 -3; 55_66 7 -7
56 10 -10; 56_12 8 -8; 56_29 6 -6; 56_7 10 -10; 56_78 6 -6; 56_79 6 -6; 5_6 6 -6; 5_7 4 -4; 5_> 11 -11; 5_ou 9 -9
5g 11 -11; 5g_est 11 -11; 6 9 -9; 60 10 -10; 60_10 7 -7; 60_12 7 -7; 62 5 -5; 62_31 5 -5; 63 7 -7; 63_78 7 -7
63_je 4 -4; 65 6 -6; 65_30 7 -7; 65_89 6 -6; 66 9 -9; 66_> 9 -9; 67 11 -11; 67_12 3 -3; 67_89 6 -6; 6_1 6 -6
6_12 6 -6; 6_> 6 -6; 6_ordin 9 -9; 7 6 -6; 72 4 -4; 72_63 4 -4; 73 8 -8; 73_74 8 -8; 73_> 9 -9; 74 12 -12
74_75 8 -8; 74_> 6 -6; 75 8 -8; 75011 9 -9; 75011_paris 9 -9; 75_> 8 -8; 77 6 -6; 77_66 6 -6; 78 9 -9; 78_45 4 -4
78_65 7 -7; 78_> 9 -9; 79 6 -6; 79_> 6 -6; 7_8 6 -6; 7_> 10 -10; 8 6 -6; 81 4 -4; 81_72 4 -4; 83 6 -6; 83_56 6 -6
84 5 -5; 84_95 5 -5; 87 7 -7; 87_96 7 -7; 88 6 -6; 88_45 2 -2; 88_77 6 -6; 89 14 -14; 89_21 9 -9; 89_45 3 -3
89_74 6 -6; 89_> 6 -6; 8_2 6 -6; 8_9 4 -4; 8_telep 4 -4; 9 6 -6; 90 8 -8; 90_33 8 -8; 90_81 4 -4; 90_> 4 -4; 91 7 -7
91_> 7 -7; 95 9 -9; 95_12 3 -3; 95_62 5 -5; 96 7 -7; 96_32 7 -7; 99 6 -6; 99_88 6 -6; 9_5 6 -6; 9_> 4 -4; <_0 6 -6
<_01 12 -12; <_01445 11 -11; <_02 7 -7; <_03 6 -6; <_06 17 -17; <_0634 8 -8; <_0696 8 -8; <_07 10 -10; <_09 5 -5
<_112 11 -11; <_2 12 -12; <_33 6 -6; <_33612 11 -11; <_4 11 -11; <_5 9 -9; <_60 12 -12; <_75011 9 -9; <_> 16 -16
<_a 20 -20; <_absol 16 -16; <_accue 7 -7; <_affir 15 -15; <_agent -10 10; <_ah 11 -11; <_ahmed 6 -6; <_aicha 8 -8
<_ajout 17 -17; <_aleks 10 -10; <_aline 7 -7; <_allez 2 -2; <_allo 8 -8; <_allon 9 -9; <_alors 10 -10
<_amina 10 -10; <_anna 5 -5; <_anne 12 -12; <_annem 6 -6; <_annul 9 -9; <_antoi 11 -11; <_appel 6 -6; <_aroba 6 -6
<_arret -5 5; <_assur 11 -11; <_ateli 6 -6; <_atten 18 -18; <_au 21 -21; <_aucun 19 -19; <_aurel 10 -10
<_aurie -7 7; <_avant 5 -5; <_avec -6 6; <_awa 4 -4; <_b 10 -10; <_bah 12 -12; <_baiss 13 -13; <_bande 10 -10
<_bascu -13 13; <_bea 7 -7; <_beauc 10 -10; <_ben 20 -20; <_bertr 6 -6; <_bien 12 -12; <_bilou 6 -6; <_blabl 11 -11
<_bob 6 -6; <_bon -10 10; <_bonjo 14 -14; <_bonne 8 -8; <_bonso 3 -3; <_borde 9 -9; <_boudi 8 -8; <_boug -6 6
<_boula 8 -8; <_bouyg 9 -9; <_box 8 -8; <_brigi 10 -10; <_burea 4 -4; <_c 12 -12; <_ca 15 -15; <_cabin 8 -8
<_camil 2 -2; <_can -5 5; <_carlo 7 -7; <_caron 5 -5; <_carre 10 -10; <_ce 5 -5; <_cecil 7 -7; <_celes 7 -7
<_cent 8 -8; <_certa 9 -9; <_certe 3 -3; <_cesse 7 -7; <_cette 5 -5; <_chape 11 -11; <_charp 8 -8; <_chepa 10 -10
<_chez 6 -6; <_cinq 8 -8; <_cinqu 8 -8; <_clair 17 -17; <_claud 7 -7; <_cleme 11 -11; <_comma 8 -8; <_comme 3 -3
<_compt 13 -13; <_con -9 9; <_conne -2 2; <_conse -17 17; <_conta 11 -11; <_cool 7 -7; <_coupu 4 -4; <_cyril 8 -8
<_d 16 -16; <_dans 18 -18; <_dark 5 -5; <_de 11 -11; <_degag 6 -6; <_delph 6 -6; <_depui 18 -18; <_des -8 8
<_desol 10 -10; <_deux 22 -22; <_didie 7 -7; <_direc 7 -7; <_dites -15 15; <_dix 14 -14; <_docte 9 -9
<_domma 11 -11; <_donc 5 -5; <_donne -18 18; <_draga 6 -6; <_du 13 -13; <_dubre 7 -7; <_dupon 15 -15; <_dupui 8 -8
<_ecout 3 -3; <_eh 14 -14; <_elle 14 -14; <_emma 8 -8; <_en 9 -9; <_encor 11 -11; <_enfin -9 9; <_enten 9 -9
<_entre 12 -12; <_envir 12 -12; <_envoy 5 -5; <_enzo 5 -5; <_eric 11 -11; <_espec 9 -9; <_esper 11 -11; <_est -2 2
<_et 9 -9; <_euh 16 -16; <_eva 10 -10; <_exact 14 -14; <_excus 11 -11; <_fabie 11 -11; <_fait 10 -10; <_faite 1 -1
<_fanny 9 -9; <_fatim 14 -14; <_fatou 5 -5; <_faut -4 4; <_faux 11 -11; <_ferme 12 -12; <_fiche 10 -10; <_fouta 9 -9
<_foute 7 -7; <_franc -2 2; <_free 11 -11; <_garag 9 -9; <_gasto 7 -7; <_ge 6 -6; <_genia 7 -7; <_genre -14 14
<_gerar 2 -2; <_gille 7 -7; <_girar 10 -10; <_gmail 16 -16; <_grave 11 -11; <_guill 7 -7; <_h 2 -2; <_hans 10 -10
<_he 3 -3; <_hein 12 -12; <_helas 7 -7; <_helen 10 -10; <_hier 10 -10; <_hmm 11 -11; <_hors 10 -10; <_hotel 5 -5
<_hugo 12 -12; <_hugue 10 -10; <_huit 10 -10; <_huita 9 -9; <_humai -12 12; <_ibrah 10 -10; <_ici 10 -10; <_il 9 -9
<_ils 4 -4; <_impec 14 -14; <_impos 18 -18; <_incor 11 -11; <_ines 8 -8; <_info 9 -9; <_inscr 8 -8; <_inter 18 -18
<_inuti 12 -12; <_isabe 6 -6; <_j 11 -11; <_jamai 11 -11; <_je 15 -15; <_jean 13 -13; <_jeanl 8 -8; <_jeann 7 -7
<_john 6 -6; <_jojo 8 -8; <_jose 8 -8; <_julie 12 -12; <_juste 13 -13; <_karim 5 -5; <_karin 10 -10; <_kevin 12 -12
<_l 18 -18; <_la 17 -17; <_lacom 9 -9; <_laiss 5 -5; <_laque 11 -11; <_le 15 -15; <_lea 7 -7; <_lefeb 10 -10
<_lefev 6 -6; <_lemai 9 -9; <_leo 7 -7; <_leon 8 -8; <_leque 11 -11; <_les 16 -16; <_lili 3 -3; <_loic 6 -6
<_loin 15 -15; <_louis 5 -5; <_luc 7 -7; <_lucas 5 -5; <_lucie 6 -6; <_lundi 9 -9; <_m 9 -9; <_ma 14 -14
<_madam 14 -14; <_madem 7 -7; <_maint 7 -7; <_mais 19 -19; <_maitr 7 -7; <_malhe 12 -12; <_malle 9 -9; <_mamad 9 -9
<_mamie 7 -7; <_marc 15 -15; <_march 10 -10; <_maria 7 -7; <_marie 19 -19; <_marqu 6 -6; <_marti 6 -6; <_mathi 9 -9
<_max 6 -6; <_mdr 8 -8; <_meme 8 -8; <_merci 14 -14; <_merde 16 -16; <_mes 12 -12; <_mette 1 -1; <_mhm 11 -11
<_micro 9 -9; <_mille 7 -7; <_mince 10 -10; <_mirac 13 -13; <_mme 10 -10; <_mobil 10 -10; <_moham 8 -8; <_moi 17 -17
<_moins 11 -11; <_mon 13 -13; <_monsi 23 -23; <_nadia 8 -8; <_natha 12 -12; <_ne 11 -11; <_negat 8 -8
<_nenni 10 -10; <_netfl 5 -5; <_nette 11 -11; <_neuf 13 -13; <_nguye 13 -13; <_ni 11 -11; <_nicke 13 -13
<_niet 11 -11; <_no 13 -13; <_noah 5 -5; <_nom 9 -9; <_non 12 -12; <_nonan 15 -15; <_nos 12 -12; <_notez 9 -9
<_notre 11 -11; <_nous 8 -8; <_numer 7 -7; <_oh 13 -13; <_ok 9 -9; <_olivi 9 -9; <_on 18 -18; <_onze 11 -11
<_opera -14 14; <_ordin 5 -5; <_ou -17 17; <_oui 19 -19; <_oula 8 -8; <_p 5 -5; <_paill 12 -12; <_papa 12 -12
<_pardi 10 -10; <_pardo 13 -13; <_parfa 17 -17; <_parle -16 16; <_parti 12 -12; <_pas 15 -15; <_pasca 7 -7
<_patie 9 -9; <_paul 27 -27; <_paulo 5 -5; <_perfe 6 -6; <_perso 31 -31; <_petit 5 -5; <_peut 16 -16; <_pfff 8 -8
<_phill 8 -8; <_pierr 5 -5; <_plus 16 -16; <_pluto 9 -9; <_pol 13 -13; <_por -7 7; <_porca 5 -5; <_possi 13 -13
<_pour 11 -11; <_pourq 10 -10; <_pourr -15 15; <_pouve -1 1; <_prend 3 -3; <_prene 10 -10; <_preno 6 -6
<_presq 7 -7; <_probl 9 -9; <_puis -14 14; <_puisq 8 -8; <_puree 6 -6; <_putai 12 -12; <_qu 17 -17; <_quand 15 -15
<_quara 13 -13; <_quato 8 -8; <_quatr 17 -17; <_que 11 -11; <_quel 9 -9; <_quell 14 -14; <_quelq 11 -11
<_qui 13 -13; <_quinz 13 -13; <_quoi 13 -13; <_r 14 -14; <_rappe -9 9; <_ras 7 -7; <_raymo 8 -8; <_redem 12 -12
<_redir -7 7; <_redon -12 12; <_rembo 10 -10; <_remi 7 -7; <_rende -15 15; <_repon 8 -8; <_rh 8 -8; <_rien 22 -22
<_roami 10 -10; <_rose 8 -8; <_s 18 -18; <_sa 6 -6; <_sabin 8 -8; <_salut 8 -8; <_samir 10 -10; <_sandr 7 -7
<_sans 9 -9; <_sarah 7 -7; <_sav 9 -9; <_sebas 6 -6; <_secou 7 -7; <_secre 6 -6; <_seize 8 -8; <_sept 7 -7
<_septa 12 -12; <_serai -8 8; <_servi -17 17; <_seule 9 -9; <_si 17 -17; <_silen 10 -10; <_six 15 -15
<_socie 12 -12; <_soeur 8 -8; <_soixa 12 -12; <_sophi 13 -13; <_sous 11 -11; <_steph 4 -4; <_stop 8 -8
<_super 20 -20; <_sur 11 -11; <_surto 15 -15; <_sylvi 8 -8; <_tabar 9 -9; <_tais 11 -11; <_tant -10 10
<_tapez -11 11; <_teams 6 -6; <_techn -16 16; <_telep 9 -9; <_test 9 -9; <_thi 8 -8; <_thier 10 -10; <_thoma 15 -15
<_tip 5 -5; <_toi -7 7; <_tom 5 -5; <_toto 5 -5; <_toujo 17 -17; <_tous 19 -19; <_tout 17 -17; <_toute 17 -17
<_trans -23 23; <_treiz 7 -7; <_tres 10 -10; <_trois 17 -17; <_trop 10 -10; <_tu 11 -11; <_tuer 2 -2; <_ugo 6 -6
<_un 6 -6; <_une 22 -22; <_uniqu 9 -9; <_v 6 -6; <_va 7 -7; <_vande 9 -9; <_vas -11 11; <_vasse 5 -5; <_vers 14 -14
<_veuil 4 -4; <_viens 10 -10; <_vince 8 -8; <_vingt 12 -12; <_vite 10 -10; <_voila 13 -13; <_volon 11 -11
<_votre 21 -21; <_vous 15 -15; <_wei 5 -5; <_wesh 4 -4; <_wifi 10 -10; <_wojci 10 -10; <_x 9 -9; <_y -1 1
<_yep 11 -11; <_yes 8 -8; <_yo 7 -7; <_youtu 8 -8; <_yves 5 -5; <_yvett 8 -8; <_yvonn 6 -6; <_z 5 -5; <_zero 6 -6
<_zoe 9 -9; <_zut 7 -7; a 12 -12; a_8 4 -4; a_> 5 -5; a_appel 17 -17; a_appor 6 -6; a_b 7 -7; a_besoi 7 -7
a_bien 4 -4; a_bouge 7 -7; a_bout 9 -9; a_c 5 -5; a_ca 7 -7; a_carte 7 -7; a_cause 6 -6; a_ce -13 13; a_chang 10 -10
a_chaqu 8 -8; a_cinq 13 -13; a_comme 8 -8; a_conca 5 -5; a_conta 5 -5; a_cote 5 -5; a_coupe 20 -20; a_crash 3 -3
a_creee 3 -3; a_d 7 -7; a_de 8 -8; a_debra 13 -13; a_deja 6 -6; a_deman 8 -8; a_des 1 -1; a_deux 12 -12
a_dire 13 -13; a_dispa 4 -4; a_dista 1 -1; a_dit 5 -5; a_dix 6 -6; a_donne 11 -11; a_du -3 3; a_echou 6 -6
a_ecrit 1 -1; a_envoy 7 -7; a_erreu 8 -8; a_ete 7 -7; a_eu 5 -5; a_expli 15 -15; a_faire -7 7; a_fait 13 -13
a_freju 6 -6; a_grill 9 -9; a_insta 12 -12; a_inter 10 -10; a_j 4 -4; a_joind 10 -10; a_jour 3 -3; a_l -1 1
a_la 11 -11; a_lache 5 -5; a_laver 8 -8; a_le 8 -8; a_lyon 3 -3; a_m 8 -8; a_ma 16 -16; a_march 8 -8; a_mareu 8 -8
a_matin 1 -1; a_mayot 1 -1; a_me 5 -5; a_mes 5 -5; a_moi 10 -10; a_mon 11 -11; a_mons 6 -6; a_monte 4 -4
a_moyen -11 11; a_n 4 -4; a_nouve 10 -10; a_offer 3 -3; a_ouvri 7 -7; a_parle -6 6; a_parti 3 -3; a_pas -3 3
a_peine 5 -5; a_perdu 7 -7; a_perso 22 -22; a_peu 7 -7; a_plus 10 -10; a_point 6 -6; a_pose 8 -8; a_prend 7 -7
a_preve 6 -6; a_probl 8 -8; a_propo 5 -5; a_quatr 6 -6; a_que 4 -4; a_quel -10 10; a_quelq -2 2; a_qui -18 18
a_quitt 6 -6; a_r 8 -8; a_raccr 9 -9; a_rappe 7 -7; a_recou 8 -8; a_redem 3 -3; a_redir 2 -2; a_regar 7 -7
a_remar 5 -5; a_repet 9 -9; a_repre 5 -5; a_repri 1 -1; a_resil 7 -7; a_rien 15 -15; a_robas 8 -8; a_s 3 -3
a_saint 5 -5; a_se 1 -1; a_sept 9 -9; a_septa 7 -7; a_sfr 5 -5; a_signa 3 -3; a_signe 7 -7; a_six 15 -15
a_soir 3 -3; a_son 3 -3; a_t -18 18; a_tenu 6 -6; a_teste 8 -8; a_touch 12 -12; a_toujo 15 -15; a_tout 10 -10
a_trava 5 -5; a_trois 6 -6; a_u 10 -10; a_un -4 4; a_une -23 23; a_vendu 6 -6; a_vingt 4 -4; a_voir 9 -9
a_vole 6 -6; a_votre -13 13; a_vous 3 -3; a_y 5 -5; abdou 8 -8; abdou_traor 8 -8; aboie 7 -7; aboie_> 8 -8
aboie_je 3 -3; abonn 16 -16; abonn_> 16 -16; abonn_est 1 -1; abonn_fibre 10 -10; abrut 8 -8; abrut_> 8 -8
absen 15 -15; absen_> 15 -15; absol 8 -8; absol_> 12 -12; absol_pas 7 -7; absol_que -9 9; abuse 13 -13
abuse_> 13 -13; acced 4 -4; acced_au 4 -4; accen 17 -17; accen_> 14 -14; accen_aroba 1 -1; accen_under 5 -5
acces 5 -5; acces_a 4 -4; acces_au 5 -5; acces_inter 4 -4; accor 11 -11; accor_> 8 -8; accor_avec 16 -16
accor_je 5 -5; accue 7 -7; accue_> 6 -6; accue_aroba 7 -7; accue_n 8 -8; accue_s 6 -6; achat 5 -5; achat_> 5 -5
achet 7 -7; achet_l 9 -9; achet_le 5 -5; achet_mon 5 -5; acord 9 -9; acord_> 9 -9; acord_d 9 -9; activ 8 -8
activ_trois 8 -8; actri 5 -5; actri_> 5 -5; actua 8 -8; actua_> 8 -8; adam 10 -10; adam_> 10 -10; adess 6 -6
adess_funzi 6 -6; admin 11 -11; admin_> 10 -10; admin_canto 9 -9; adora 2 -2; adora_et 2 -2; adres -2 2
adres_> -4 4; adres_a -9 9; adres_c 6 -6; adres_de 8 -8; adres_mail 8 -8; adres_mais 8 -8; adres_posta 8 -8
adsl 1 -1; adsl_qui 1 -1; affai -15 15; affai_a -15 15; affic 10 -10; affic_> 6 -6; affic_appel 4 -4
affic_chez 9 -9; affic_conne 6 -6; affic_pas 7 -7; affic_plus 7 -7; affic_un 7 -7; affir 15 -15; affir_> 10 -10
affir_le 6 -6; agaca 11 -11; agaca_> 11 -11; agee -7 7; agee_> 19 -19; agee_qui 15 -15; agee_vous -10 10; agenc 8 -8
agenc_de 2 -2; agenc_est 5 -5; agenc_immob 11 -11; agenc_se 6 -6; agent -17 17; agent_> -25 25; agent_a -9 9
agent_au -10 10; agent_c 6 -6; agent_d 8 -8; agent_de 8 -8; agent_je 7 -7; agent_merci 7 -7; agent_non 8 -8
agent_s -11 11; agent_un -10 10; ah 11 -11; ah_bah 11 -11; ah_ben 3 -3; ah_c 8 -8; ah_ca 16 -16; ah_je 7 -7
ah_mais 7 -7; ah_mince 15 -15; ah_non 8 -8; ah_oui 7 -7; ah_que 17 -17; ah_super 5 -5; ah_zut 4 -4; ahmed 13 -13
ahmed_diall 9 -9; ahmed_point 6 -6; ai 15 -15; ai_a 4 -4; ai_achet 7 -7; ai_annul 5 -5; ai_appel 8 -8; ai_appuy 1 -1
ai_assez 2 -2; ai_atten 9 -9; ai_beau 1 -1; ai_besoi -26 26; ai_bien 1 -1; ai_chang 14 -14; ai_clien 1 -1
ai_compt 16 -16; ai_cru 4 -4; ai_de 6 -6; ai_debra 5 -5; ai_deja 19 -19; ai_deman 10 -10; ai_demar 12 -12
ai_des 6 -6; ai_deux 2 -2; ai_dit 8 -8; ai_donne 5 -5; ai_du 5 -5; ai_encor 5 -5; ai_enten 3 -3; ai_envie 19 -19
ai_etein 9 -9; ai_eu -3 3; ai_expli 10 -10; ai_fait 9 -9; ai_ferme 9 -9; ai_honte 2 -2; ai_inter 4 -4; ai_jamai 4 -4
ai_juste 5 -5; ai_la 7 -7; ai_laiss 12 -12; ai_le 4 -4; ai_ma 9 -9; ai_mail 1 -1; ai_marre -4 4; ai_meme 7 -7
ai_mis 1 -1; ai_notee 3 -3; ai_oubli 5 -5; ai_par 13 -13; ai_parle 35 -35; ai_pas 5 -5; ai_perdu 7 -7
ai_plein 11 -11; ai_plus 4 -4; ai_pus 3 -3; ai_quatr 1 -1; ai_que 6 -6; ai_raccr 7 -7; ai_ras 9 -9; ai_rebra 4 -4
ai_recu 10 -10; ai_recup 6 -6; ai_redem 4 -4; ai_rende 15 -15; ai_retro 8 -8; ai_rien 5 -5; ai_six 8 -8
ai_touch 10 -10; ai_toujo 6 -6; ai_tout 5 -5; ai_toute 7 -7; ai_trois 15 -15; ai_trop 7 -7; ai_un 12 -12
ai_une 11 -11; ai_vu 8 -8; ai_zappe 8 -8; aicha 8 -8; aicha_diall 8 -8; aide 7 -7; aide_il 7 -7; aider 16 -16
aider_> 13 -13; aider_moi 8 -8; aidez 7 -7; aidez_moi 7 -7; aie -9 9; aie_un -9 9; aille 11 -11; aille_voir 11 -11
aimab 9 -9; aimab_> 9 -9; aimab_jeune 5 -5; aime -2 2; aime_autan 11 -11; aime_pas -9 9; aimen 2 -2; aimen_bien 2 -2
aimer -12 12; aimer_autan -9 9; aimer_ben -7 7; aimer_bien -17 17; aimer_mieux 1 -1; air 13 -13; air_bon 14 -14
air_de 8 -8; ajout 17 -17; ajout_un 6 -6; ajout_une 13 -13; alain 9 -9; alain_girar 9 -9; alarm 8 -8; alarm_> 8 -8
aleks 10 -10; aleks_nowak 10 -10; alemb 10 -10; alemb_> 10 -10; aline 7 -7; aline_favre 7 -7; allai 8 -8
allai_passe 8 -8; aller 8 -8; aller_au 7 -7; aller_merci 6 -6; aller_sur 7 -7; allez 10 -10; allez_> 8 -8
allez_deux 7 -7; allez_enten 3 -3; allez_hop -14 14; allez_m 9 -9; allez_on 13 -13; allez_oui 11 -11
allez_passe -8 8; allez_vous 11 -11; allez_y 11 -11; allo 8 -8; allo_> 17 -17; allo_c 5 -5; allo_je -7 7
allo_oui 4 -4; allo_un -9 9; allo_vous 11 -11; allo_y -9 9; allon 9 -9; allon_y 9 -9; allum 7 -7; allum_> 5 -5
allum_mais 3 -3; allum_plus 10 -10; alma 8 -8; alma_> 8 -8; alors 6 -6; alors_06 6 -6; alors_> 10 -10
alors_atten 6 -6; alors_c 5 -5; alors_ca 1 -1; alors_cette 10 -10; alors_comme 7 -7; alors_en 8 -8; alors_euh 17 -17
alors_helen 4 -4; alors_il 1 -1; alors_jade 6 -6; alors_je 2 -2; alors_la 3 -3; alors_laiss 1 -1; alors_le 5 -5
alors_maint -7 7; alors_moi 4 -4; alors_nicol 6 -6; alors_non 7 -7; alors_on 5 -5; alors_pour 3 -3; alors_prene 4 -4
alors_qu 5 -5; alors_que 4 -4; alors_si -7 7; alors_soyez -6 6; alors_zero 3 -3; ameli 10 -10; ameli_> 10 -10
ami 5 -5; ami_> 5 -5; amina 10 -10; amina_traor 10 -10; ampou 8 -8; ampou_> 8 -8; amran 10 -10; amran_> 10 -10
an 9 -9; an_derni 9 -9; ancie 7 -7; ancie_opera 7 -7; aneri 10 -10; aneri_> 10 -10; angla -5 5; angla_> -5 5
anime 2 -2; anime_> 2 -2; anna 5 -5; anna_deux 5 -5; anne 16 -16; anne_lemai 8 -8; anne_malle 4 -4; anne_point 5 -5
anne_sophi 8 -8; anne_tiret 5 -5; annem 6 -6; annem_en 6 -6; annul 18 -18; annul_> 10 -10; annul_la 2 -2
annul_le 13 -13; annul_ma 11 -11; annul_mon 5 -5; ans 5 -5; ans_> 6 -6; ans_et 3 -3; anten 14 -14; anten_> 12 -12
anten_sur 2 -2; antoi 13 -13; antoi_> 11 -11; antoi_antoi 8 -8; antoi_dubre 8 -8; antoi_girar 8 -8; aoute 8 -8
aoute_look 8 -8; ap 1 -1; ap_d 1 -1; appai 8 -8; appai_plus 8 -8; appar 19 -19; appar_> 20 -20; appar_c 7 -7
appar_en 9 -9; appar_je 9 -9; appar_mon 6 -6; appel 15 -15; appel_> 4 -4; appel_a 6 -6; appel_abdou 8 -8
appel_ahmed 9 -9; appel_au 18 -18; appel_avant 9 -9; appel_avec 12 -12; appel_c 6 -6; appel_carol 2 -2
appel_ce 7 -7; appel_comme 16 -16; appel_d 6 -6; appel_de 9 -9; appel_depui 1 -1; appel_des 12 -12; appel_du 2 -2
appel_entra 8 -8; appel_flore 7 -7; appel_hier 6 -6; appel_jamai 2 -2; appel_jean 4 -4; appel_julie 6 -6
appel_karim 5 -5; appel_mais 11 -11; appel_melan 5 -5; appel_moi 6 -6; appel_momo 10 -10; appel_moniq 4 -4
appel_nadia 12 -12; appel_ne 3 -3; appel_ni 2 -2; appel_on 7 -7; appel_parce 6 -6; appel_pas 2 -2; appel_passe 7 -7
appel_perso 8 -8; appel_pierr 7 -7; appel_pluto 13 -13; appel_pour 6 -6; appel_sophi 4 -4; appel_there 3 -3
appel_un 7 -7; apple 6 -6; apple_watch 6 -6; appli 5 -5; appli_la 5 -5; appor 6 -6; appor_la 6 -6; appui 14 -14
appui_sur 14 -14; appuy 6 -6; appuy_> 6 -6; appuy_sur 1 -1; apres -1 1; apres_dix 9 -9; apres_je 1 -1; apres_l 5 -5
apres_midi 10 -10; apres_vente -7 7; apres_vingt 5 -5; arbre 8 -8; arbre_sur 8 -8; ardec 3 -3; ardec_quand 3 -3
argen 4 -4; argen_et 4 -4; arnau 7 -7; arnau_aroba 6 -6; arnau_faite 7 -7; aroba 10 -10; aroba_a 7 -7
aroba_aoute 8 -8; aroba_aroba 6 -6; aroba_boula 9 -9; aroba_box 6 -6; aroba_clini 6 -6; aroba_club 7 -7
aroba_cyril 8 -8; aroba_dupon 8 -8; aroba_dupui 9 -9; aroba_duran 6 -6; aroba_ecole 6 -6; aroba_elect 9 -9
aroba_euh 6 -6; aroba_fleur 8 -8; aroba_free 7 -7; aroba_fri 6 -6; aroba_garag 9 -9; aroba_gmail 6 -6
aroba_group 8 -8; aroba_hotel 6 -6; aroba_hotma 7 -7; aroba_hugo 12 -12; aroba_iclou 6 -6; aroba_j 1 -1
aroba_je 4 -4; aroba_la 5 -5; aroba_labo 11 -11; aroba_lapos 6 -6; aroba_live 6 -6; aroba_ma 7 -7; aroba_mairi 7 -7
aroba_neuf 9 -9; aroba_orang 6 -6; aroba_outlo 8 -8; aroba_pompi 7 -7; aroba_proto 6 -6; aroba_s 5 -5
aroba_sfr 8 -8; aroba_skyne 8 -8; aroba_telen 6 -6; aroba_trans 11 -11; aroba_wanad 8 -8; aroba_web 5 -5
aroba_yahoo 6 -6; arran 13 -13; arran_> 13 -13; arran_un 8 -8; arret 4 -4; arret_> 5 -5; arret_avec -9 9
arret_d 8 -8; arret_de 13 -13; arret_il 8 -8; arriv 3 -3; arriv_> 8 -8; arriv_dans 5 -5; arriv_donne -16 16
arriv_en 3 -3; arriv_plus 9 -9; arriv_toujo 9 -9; arrob 7 -7; arrob_hotma 7 -7; artif -9 9; artif_> -9 9; as 6 -6
as_vu 6 -6; aspir 12 -12; aspir_ne 12 -12; assez_> 16 -16; assez_de -5 5; assez_du -9 9; assez_joue -7 7
assis_> 14 -14; assis_de 12 -12; assis_une -8 8; assoc 6 -6; assoc_> 6 -6; assoi 5 -5; assoi_> 5 -5; assur 12 -12
assur_> 12 -12; assur_que 11 -11; at 12 -12; at_bt 6 -6; at_gmail 6 -6; at_lapos 5 -5; at_outlo 7 -7; ateli 6 -6
ateli_point 6 -6; atlas 8 -8; atlas_point 8 -8; attac 6 -6; attac_> 5 -5; attac_aroba 6 -6; attac_le 5 -5
attac_point 6 -6; attaq 5 -5; attaq_> 5 -5; atten 26 -26; atten_> 13 -13; atten_atten 5 -5; atten_aussi 5 -5
atten_c 3 -3; atten_cheri 8 -8; atten_cinq 5 -5; atten_depui 11 -11; atten_deux 6 -6; atten_excus 3 -3; atten_j 3 -3
atten_je 14 -14; atten_le 17 -17; atten_mais 2 -2; atten_oui 6 -6; atten_pour -22 22; atten_que 8 -8; atten_sa 5 -5
atten_un 21 -21; atten_une 15 -15; attri 7 -7; attri_> 7 -7; au -3 3; au_07456 9 -9; au_3eme 6 -6; au_au -12 12
au_barre 7 -7; au_bout -8 8; au_burea 17 -17; au_cable 12 -12; au_cloud 4 -4; au_contr 7 -7; au_debut 8 -8
au_dessu 6 -6; au_deuxi 5 -5; au_dos 5 -5; au_douze 6 -6; au_fond 5 -5; au_garag 7 -7; au_greni 3 -3; au_magas 5 -5
au_meme 12 -12; au_moins 9 -9; au_mois 9 -9; au_monsi -16 16; au_nez 14 -14; au_nom 9 -9; au_premi 12 -12
au_print 4 -4; au_resea 4 -4; au_respo -7 7; au_rez 6 -6; au_serve 4 -4; au_servi -15 15; au_sous 7 -7
au_stand 12 -12; au_sujet 3 -3; au_suppo -12 12; au_techn -7 7; au_telep -17 17; au_trava 10 -10; au_trois 8 -8
au_vert 5 -5; au_villa 3 -3; au_vingt 3 -3; au_web 6 -6; au_wifi 5 -5; au_zero 4 -4; aucun 19 -19; aucun_> 15 -15
aucun_appel 3 -3; aucun_barre 10 -10; aucun_chang 12 -12; aucun_idee 4 -4; aucun_lumie 11 -11; aucun_poste 3 -3
aucun_probl 7 -7; aucun_resea 2 -2; aucun_resul 5 -5; aucun_servi 1 -1; aucun_signa 4 -4; aucun_souci 8 -8
aucun_telep 8 -8; augus 8 -8; augus_> 8 -8; aujou 8 -8; aujou_hui 8 -8; aurai -12 12; aurai_pas -12 12; aurel 10 -10
aurel_under 10 -10; aurez -10 10; aurez_pas -10 10; aurie -13 13; aurie_pas -11 11; aurie_vous -7 7; aussi 12 -12
aussi_> 14 -14; aussi_donc 7 -7; aussi_lamen 5 -5; aussi_longt 5 -5; autan 2 -2; autan_> 9 -9; autan_pas 11 -11
autan_que 3 -3; autan_voir -9 9; autom -14 14; autom_> -14 14; autre -2 2; autre_> 4 -4; autre_appel 10 -10
autre_chose 8 -8; autre_je 8 -8; autre_jour 13 -13; autre_ma 7 -7; autre_perso 10 -10; autre_probl 8 -8
autre_que -11 11; autre_souci 10 -10; autre_truc 2 -2; aux -12 12; aux_frais 10 -10; aux_gens 6 -6; aux_infos 3 -3
aux_machi -15 15; aux_robot -9 9; avais 5 -5; avais_un 5 -5; avait 5 -5; avait_assur 11 -11; avait_conse 12 -12
avait_dit 3 -3; avant 11 -11; avant_> 12 -12; avant_ca 8 -8; avant_j 1 -1; avant_meme 5 -5; avant_que 10 -10
avec -1 1; avec_> 12 -12; avec_avec -3 3; avec_beatr 5 -5; avec_box 5 -5; avec_celui 3 -3; avec_deux 17 -17
avec_dix 6 -6; avec_garan 6 -6; avec_l 9 -9; avec_la 2 -2; avec_le -7 7; avec_leque 6 -6; avec_les 7 -7
avec_ma 2 -2; avec_mes 9 -9; avec_moi 5 -5; avec_mon -8 8; avec_perso -11 11; avec_quelq 14 -14; avec_quoi 16 -16
avec_tous 5 -5; avec_tout -6 6; avec_toute 3 -3; avec_un -7 7; avec_une -16 16; avec_valer 10 -10; avec_vos 7 -7
avec_votre -5 5; avec_vous 19 -19; avez -3 3; avez_besoi 9 -9; avez_bien 11 -11; avez_de 2 -2; avez_deja 8 -8
avez_dit 13 -13; avez_mal 15 -15; avez_menti 3 -3; avez_pas -7 7; avez_qu 5 -5; avez_quelq -11 11; avez_raiso 17 -17
avez_sauve 6 -6; avez_tout 3 -3; avez_un -1 1; avez_vu 12 -12; aviez 1 -1; aviez_dit 1 -1; avion -6 6
avion_enfin -6 6; avoca 10 -10; avoca_> 7 -7; avoca_au 7 -7; avoca_bande 3 -3; avoir -18 18; avoir_affai -15 15
avoir_au -6 6; avoir_dans 6 -6; avoir_email 10 -10; avoir_euh -10 10; avoir_les 3 -3; avoir_quelq -23 23
avoir_sur 3 -3; avoir_un -20 20; avoir_une -9 9; avons 7 -7; avons_appli 5 -5; avons_demen 7 -7; avons_plus 4 -4
avons_un 6 -6; avoue 10 -10; avoue_que 10 -10; awa 4 -4; awa_c 4 -4; b 8 -8; b_a 2 -2; b_aroba 8 -8; b_b 7 -7
b_c 8 -8; b_comme 10 -10; b_e 5 -5; b_point 6 -6; b_r 7 -7; b_v 6 -6; bah 12 -12; bah_c 5 -5; bah_ca 9 -9
bah_ecout 7 -7; bah_non 11 -11; bah_oui 8 -8; bah_voila 17 -17; baiss 13 -13; baiss_la 13 -13; balad 7 -7
balad_d 7 -7; bamak 10 -10; bamak_trans 10 -10; banca 13 -13; banca_> 12 -12; banca_et 8 -8; banca_m 6 -6
bande 13 -13; bande_d 9 -9; bande_de 17 -17; banqu 5 -5; banqu_elle 5 -5; bapti 13 -13; bapti_le 7 -7
bapti_renar 7 -7; bapti_renau 5 -5; barre 14 -14; barre_> 10 -10; barre_de 7 -7; barre_en 7 -7; barre_sur 1 -1
bas 7 -7; bas_> 3 -3; bas_b 7 -7; bas_ca 12 -12; bas_et 3 -3; bas_girar 4 -4; bas_la 4 -4; bas_marti 5 -5
bascu -13 13; bascu_moi -13 13; base 5 -5; base_> 5 -5; basta 5 -5; basta_j 5 -5; batip 6 -6; batip_marc 6 -6
be 9 -9; be_> 9 -9; bea 7 -7; bea_vidal 7 -7; beatr 5 -5; beatr_vial 5 -5; beau 8 -8; beau_aujou 8 -8
beau_redem 2 -2; beauc 16 -16; beauc_> 12 -12; beauc_c 6 -6; beauc_chef 7 -7; beauc_madam 7 -7; beauc_mieux 9 -9
beauc_mon 5 -5; beaun 2 -2; beaun_comme 2 -2; bebel 8 -8; bebel_j 8 -8; belka 7 -7; belka_a 10 -10; belka_b 5 -5
belle 5 -5; belle_aroba 5 -5; belle_soeur 4 -4; ben 10 -10; ben_> 10 -10; ben_c 6 -6; ben_ca 4 -4; ben_dame 16 -16
ben_en 1 -1; ben_evide 10 -10; ben_figur 6 -6; ben_gros -7 7; ben_j 11 -11; ben_je 7 -7; ben_l 1 -1; ben_le 5 -5
ben_ma 3 -3; ben_moi 8 -8; ben_non 10 -10; ben_oui 10 -10; ben_pas 10 -10; ben_rien 8 -8; ben_si 8 -8; ben_tout 5 -5
ben_voila 4 -4; ben_y 8 -8; benal 10 -10; benal_> 10 -10; benal_a 7 -7; benal_b 2 -2; benis 7 -7; benis_> 7 -7
benoi 5 -5; benoi_60 5 -5; berna 9 -9; berna_> 10 -10; berna_aroba 6 -6; berna_duran 2 -2; berna_je 2 -2
berna_point 3 -3; berna_s 3 -3; berna_soixa 4 -4; berti 8 -8; berti_et 8 -8; bertr 8 -8; bertr_lacro 7 -7
bertr_mille 6 -6; bertr_point 5 -5; besna 5 -5; besna_je 5 -5; besoi -4 4; besoi_> 12 -12; besoi_ca 2 -2
besoi_d -14 14; besoi_de 10 -10; besoi_du 5 -5; besoi_inter 7 -7; besoi_jusqu 8 -8; besoi_que 14 -14; bien 20 -20
bien_> 22 -22; bien_aimab 9 -9; bien_avoir -12 12; bien_c 2 -2; bien_ca 6 -6; bien_comme 7 -7; bien_compr 11 -11
bien_enten 8 -8; bien_entre 2 -2; bien_evide 8 -8; bien_faire 4 -4; bien_franc 11 -11; bien_genti -5 5; bien_le 7 -7
bien_maint 6 -6; bien_meill 9 -9; bien_merci 5 -5; bien_mieux 7 -7; bien_moi 5 -5; bien_mon 7 -7; bien_note 6 -6
bien_oui 9 -9; bien_pour 13 -13; bien_qu -11 11; bien_que 7 -7; bien_redem 2 -2; bien_regar 2 -2; bien_s -11 11
bien_sur 11 -11; bilou 6 -6; bilou_t 6 -6; bizar 6 -6; bizar_quand 6 -6; blabl 11 -11; blabl_> 11 -11; blanc 11 -11
blanc_a 5 -5; blanc_aroba 5 -5; blanc_c 8 -8; blanc_de 12 -12; blanc_et 9 -9; blaze 8 -8; blaze_c 8 -8; bleu 10 -10
bleu_fixe 10 -10; bleue 10 -10; bleue_> 9 -9; bleue_ne 7 -7; blond 8 -8; blond_> 7 -7; blond_a 7 -7; bloqu 11 -11
bloqu_> 9 -9; bloqu_il 9 -9; bloqu_la 6 -6; bloqu_toujo 8 -8; bob 6 -6; bob_tiret 6 -6; bois 6 -6; bois_aroba 6 -6
boite 3 -3; boite_> 11 -11; boite_d 3 -3; boite_de -6 6; boite_hier 6 -6; boite_j 3 -3; boite_mail 4 -4
boite_ne 7 -7; boite_point 7 -7; boite_vocal -8 8; boiti 5 -5; boiti_> 5 -5; boiti_blanc 6 -6; boiti_et 1 -1
bol 9 -9; bol_de 9 -9; bon -5 5; bon_> 22 -22; bon_assez -7 7; bon_c 9 -9; bon_ca 13 -13; bon_et 4 -4; bon_j 3 -3
bon_je -6 6; bon_la 7 -7; bon_maint 15 -15; bon_monsi 6 -6; bon_nom 13 -13; bon_passe -16 16; bon_pour 21 -21
bon_sang 8 -8; bon_une -6 6; bon_vous 8 -8; bonjo 12 -12; bonjo_> 22 -22; bonjo_anne 7 -7; bonjo_c 4 -4
bonjo_cabin 3 -3; bonjo_est 1 -1; bonjo_euh 7 -7; bonjo_j 5 -5; bonjo_je -4 4; bonjo_jean 9 -9; bonjo_ma 1 -1
bonjo_madam 9 -9; bonjo_mamad 10 -10; bonjo_monsi 9 -9; bonjo_olivi 5 -5; bonjo_phili 7 -7; bonjo_veron 2 -2
bonjo_voila 1 -1; bonne 13 -13; bonne_> 15 -15; bonne_avoca 7 -7; bonne_bonne 8 -8; bonne_dizai 6 -6; bonne_je 1 -1
bonne_journ 8 -8; bonne_quest 1 -1; bonne_trent 12 -12; bons 1 -1; bons_a 1 -1; bonso 8 -8; bonso_> 9 -9
bonso_dites 3 -3; borde 10 -10; borde_> 11 -11; borde_de 9 -9; borne 11 -11; borne_wifi 11 -11; bots -9 9
bots_je -9 9; bouaz 5 -5; bouaz_a 5 -5; bouch 6 -6; bouch_d 6 -6; boudi 8 -8; boudi_ca 8 -8; boug -6 6; boug_la -6 6
bouge 13 -13; bouge_> 7 -7; bouge_d 11 -11; boula 18 -18; boula_> 9 -9; boula_a 6 -6; boula_du 8 -8
boula_point 9 -9; bout -7 7; bout_> 9 -9; bout_de 13 -13; bout_du -9 9; bouto 14 -14; bouto_> 13 -13
bouto_appuy 6 -6; bouto_de 8 -8; bouto_pour 1 -1; bouyg 9 -9; bouyg_telec 9 -9; box 14 -14; box_> 17 -17; box_a 3 -3
box_c 2 -2; box_clign 12 -12; box_dans 5 -5; box_elle 3 -3; box_est 5 -5; box_et 6 -6; box_etein 8 -8; box_fait 1 -1
box_fonct 4 -4; box_inter 2 -2; box_je 6 -6; box_la 5 -5; box_mais 1 -1; box_march 3 -3; box_mon 4 -4; box_ne 5 -5
box_plus 6 -6; box_point 6 -6; box_qui 10 -10; box_s 12 -12; box_toute 10 -10; box_un 11 -11; branc 8 -8
branc_sur 8 -8; branl 9 -9; branl_> 9 -9; bras 11 -11; bras_> 11 -11; bras_monsi 11 -11; bref -9 9; bref_tout -9 9
brigi 10 -10; brigi_adam 10 -10; bris 8 -8; bris_> 8 -8; brise 3 -3; brise_et 3 -3; bruit 10 -10; bruit_> 10 -10
bruit_c 4 -4; bruit_de 7 -7; brun 11 -11; brun_> 11 -11; bt 6 -6; bt_dot 6 -6; bug 10 -10; bug_> 7 -7
bug_plus 15 -15; bugue 15 -15; bugue_> 10 -10; bugue_toujo 11 -11; burea 15 -15; burea_12 1 -1; burea_204 5 -5
burea_> 16 -16; burea_aroba 4 -4; burea_et 5 -5; burea_le 5 -5; burea_plus 4 -4; burea_se 6 -6; burea_sont 6 -6
burea_tous 4 -4; but 4 -4; but_> 4 -4; c 9 -9; c_> 6 -6; c_a 5 -5; c_d 8 -8; c_e 5 -5; c_est 9 -9; c_etait 6 -6
c_h 5 -5; c_point 8 -8; c_tiret 5 -5; c_z 7 -7; ca 12 -12; ca_> 13 -13; ca_a -3 3; ca_atten 3 -3; ca_avec -9 9
ca_bloqu 8 -8; ca_bug 10 -10; ca_bugue 11 -11; ca_c 5 -5; ca_capte 15 -15; ca_charg 9 -9; ca_clign 8 -8
ca_comme 5 -5; ca_coupa 8 -8; ca_coupe 11 -11; ca_demar 8 -8; ca_depen 15 -15; ca_drach 5 -5; ca_du 4 -4
ca_dure 6 -6; ca_et 3 -3; ca_exact 6 -6; ca_fait -4 4; ca_fonct 6 -6; ca_gresi 11 -11; ca_ira 13 -13; ca_joue 15 -15
ca_lag 12 -12; ca_m 14 -14; ca_march 12 -12; ca_me 10 -10; ca_meme 3 -3; ca_mon 6 -6; ca_mouli 10 -10; ca_n 12 -12
ca_ne 13 -13; ca_non 5 -5; ca_oui 10 -10; ca_passe 6 -6; ca_pense 8 -8; ca_plant 10 -10; ca_pour -9 9; ca_que 10 -10
ca_raccr 13 -13; ca_rame 8 -8; ca_redem 13 -13; ca_refon 13 -13; ca_remar 12 -12; ca_roule 13 -13; ca_s 8 -8
ca_se 8 -8; ca_serai 8 -8; ca_sonne 3 -3; ca_suffi 16 -16; ca_tient 7 -7; ca_tourn 16 -16; ca_une 3 -3; ca_va 7 -7
ca_veut 5 -5; ca_vient 6 -6; ca_vous 3 -3; ca_y 8 -8; cabin 9 -9; cabin_est 11 -11; cabin_fourn 3 -3
cabin_medic 7 -7; cabin_morea 6 -6; cabin_point 8 -8; cabla 5 -5; cabla_> 5 -5; cable 14 -14; cable_> 14 -14
cable_en 4 -4; cable_ether 11 -11; cafe 9 -9; cafe_> 9 -9; caiss 8 -8; caiss_> 7 -7; caiss_deux 6 -6
caiss_enreg 8 -8; caiss_et 2 -2; caiss_n 5 -5; caiss_ne 4 -4; caja 2 -2; caja_la 2 -2; calme 12 -12; calme_> 10 -10
calme_je 2 -2; camer 9 -9; camer_de 9 -9; camer_depui 7 -7; camer_du 2 -2; camil 3 -3; camil_et 3 -3
camil_point 2 -2; can -5 5; can_i -5 5; canal 2 -2; canal_du 2 -2; canto 9 -9; canto_> 9 -9; capte 10 -10
capte_> 15 -15; capte_a 8 -8; capte_bien 6 -6; capte_mal 7 -7; capte_pas 8 -8; capte_plus 8 -8; capte_rien 6 -6
capte_toujo 5 -5; car 2 -2; car_le 2 -2; caraf 4 -4; caraf_au 4 -4; cardi 8 -8; cardi_> 8 -8; carlo 9 -9
carlo_silva 7 -7; carlo_tiret 7 -7; carne 2 -2; carne_> 3 -3; carol 2 -2; carol_petit 2 -2; caron 12 -12
caron_c 5 -5; caron_preno 8 -8; carpe 9 -9; carpe_> 6 -6; carpe_aroba 9 -9; carpe_nee 8 -8; carre 15 -15
carre_> 15 -15; carre_merci 5 -5; carte 9 -9; carte_banca 8 -8; carte_bleue 10 -10; carte_cime 9 -9; carte_sim 7 -7
cas 13 -13; cas_> 13 -13; casqu 9 -9; casqu_de 9 -9; casse 18 -18; casse_> 14 -14; casse_tout 5 -5; catas 4 -4
catas_je 5 -5; catas_votre 3 -3; cause -13 13; cause_a -16 16; cause_de 6 -6; cause_dessu 1 -1; cave 12 -12
cave_> 12 -12; ce -3 3; ce_cirqu 3 -3; ce_matin 12 -12; ce_maudi 9 -9; ce_n 2 -2; ce_numer 7 -7; ce_qu 14 -14
ce_que -13 13; ce_qui 17 -17; ce_robot -14 14; ce_sera 2 -2; ce_serai 7 -7; ce_servi 14 -14; ce_trava 8 -8
ce_truc -10 10; ce_voyan 7 -7; cecil 7 -7; cecil_rau 7 -7; cela 13 -13; cela_> 13 -13; cela_meme 4 -4; celes 7 -7
celes_lagra 7 -7; celle 4 -4; celle_de 4 -4; cellu 6 -6; cellu_de 6 -6; cellu_sonne 5 -5; celui 14 -14
celui_avec 6 -6; celui_ci 9 -9; celui_de 1 -1; celui_du 4 -4; celui_la 6 -6; celui_que 5 -5; celui_qui 9 -9
cent 9 -9; cent_cent 1 -1; cent_cinqu 4 -4; cent_quatr 3 -3; cent_soixa 6 -6; cent_vingt 7 -7; centa 6 -6
centa_de 6 -6; centr 8 -8; centr_> 8 -8; centr_point 9 -9; cents 12 -12; cents_> 12 -12; certa 15 -15; certa_> 7 -7
certa_monsi 7 -7; certa_pas 9 -9; certe 3 -3; certe_le 3 -3; ces 13 -13; ces_cable 5 -5; ces_panne 9 -9
ces_petit 8 -8; ces_quest 3 -3; cesse 7 -7; cesse_> 6 -6; cesse_de 7 -7; cette 5 -5; cette_box 6 -6; cette_fois 7 -7
cette_histo 12 -12; cette_machi -7 7; cette_musiq 5 -5; cette_quest 7 -7; chacu 5 -5; chacu_> 6 -6; chacu_comme 1 -1
chain 8 -8; chain_> 8 -8; chair -13 13; chair_et -13 13; chale 12 -12; chale_> 4 -4; chale_insup 11 -11; chamb 8 -8
chamb_> 6 -6; chamb_un 7 -7; chang 17 -17; chang_> 8 -8; chang_d 14 -14; chang_de 9 -9; chang_la 7 -7; chang_le 2 -2
chang_maint 1 -1; chang_rien 5 -5; chape 11 -11; chape_de 11 -11; chaqu 6 -6; chaqu_fois 8 -8; chaqu_mois 2 -2
charg 16 -16; charg_> 15 -15; charg_ca 5 -5; charg_encor 14 -14; charg_jamai 5 -5; charg_la 7 -7; charg_mais 5 -5
charg_une 11 -11; charl 9 -9; charl_> 8 -8; charl_de 8 -8; charm 10 -10; charm_> 10 -10; charp 8 -8
charp_comme 8 -8; charp_sylvi 8 -8; chat 10 -10; chat_est 10 -10; chaus 6 -6; chaus_deux 4 -4; chaus_et 7 -7
chef -8 8; chef_> -1 1; chef_a 10 -10; chef_atten 9 -9; chef_d -8 8; chef_m 8 -8; chelo 7 -7; chelo_votre 7 -7
chen 5 -5; chen_c 5 -5; chepa 10 -10; chepa_moi 10 -10; cher 9 -9; cher_> 9 -9; cherc 12 -12; cherc_> 17 -17
cherc_il 4 -4; cherc_le 8 -8; cherc_mes 11 -11; cheri 6 -6; cheri_> 6 -6; cheri_je 8 -8; cheri_sans 1 -1; cheva 7 -7
cheva_> 7 -7; chez 7 -7; chez_gmail 5 -5; chez_hotma 1 -1; chez_je 3 -3; chez_ma 3 -3; chez_machi 17 -17
chez_moi 16 -16; chez_mon 6 -6; chez_nous 10 -10; chez_vous -11 11; chez_wanad 6 -6; chico 7 -7; chico_> 7 -7
chien 10 -10; chien_> 10 -10; chien_qui 7 -7; chier 10 -10; chier_> 10 -10; chiff 5 -5; chiff_> 5 -5
chiff_tout 3 -3; chloe 5 -5; chloe_dupui 5 -5; chora 2 -2; chora_donc 2 -2; chora_point 2 -2; chose_> 18 -18
chose_a -7 7; chris 10 -10; chris_> 11 -11; chris_duboi 6 -6; chrom 9 -9; chrom_> 9 -9; ci 9 -9; ci_est 9 -9
cime 9 -9; cime_est 9 -9; cinq 12 -12; cinq_> 14 -14; cinq_a 7 -7; cinq_ah 5 -5; cinq_appar 6 -6; cinq_aroba 5 -5
cinq_avec 5 -5; cinq_cinq 6 -6; cinq_cinqu 3 -3; cinq_deux 8 -8; cinq_douze 9 -9; cinq_en 11 -11; cinq_et 5 -5
cinq_heure 14 -14; cinq_huit 1 -1; cinq_max 8 -8; cinq_minut 6 -6; cinq_non 7 -7; cinq_nonan 4 -4; cinq_ordin 3 -3
cinq_ou 15 -15; cinq_oui 4 -4; cinq_poste 7 -7; cinq_quara 4 -4; cinq_quatr 5 -5; cinq_sans 7 -7; cinq_seize 4 -4
cinq_six 3 -3; cinq_soixa 4 -4; cinq_sur 9 -9; cinq_telep 5 -5; cinq_trent 4 -4; cinq_un 2 -2; cinq_vingt 4 -4
cinq_vite 3 -3; cinq_zero 11 -11; cinqu 12 -12; cinqu_> 20 -20; cinqu_appar 8 -8; cinqu_cinq 3 -3; cinqu_de 9 -9
cinqu_deux 4 -4; cinqu_et 2 -2; cinqu_euros 5 -5; cinqu_fois 2 -2; cinqu_huit 5 -5; cinqu_neuf 2 -2
cinqu_quatr 7 -7; cinqu_sept 3 -3; cinqu_six 6 -6; cinqu_soixa 7 -7; cinqu_trois 1 -1; cirqu 3 -3; cirqu_je 3 -3
clair 17 -17; clair_> 11 -11; clair_c 6 -6; clair_et 3 -3; clair_petit 3 -3; clair_point 4 -4; clair_rouss 12 -12
claqu 9 -9; claqu_de 9 -9; claud 7 -7; claud_barre 7 -7; cleme 11 -11; cleme_> 11 -11; clien -9 9; clien_> -13 13
clien_aroba 17 -17; clien_avec -10 10; clien_chez 7 -7; clien_depui 2 -2; clien_en 9 -9; clien_m 13 -13
clien_me 4 -4; clien_n 13 -13; clien_nous 4 -4; clien_numer 1 -1; clien_quara 9 -9; clien_se 6 -6; clien_vous 6 -6
clign 9 -9; clign_> 12 -12; clign_en 6 -6; clign_encor 8 -8; clign_et 3 -3; clign_orang 1 -1; clign_sur 5 -5
clign_toujo 13 -13; clign_tout 1 -1; clini 6 -6; clini_tiret 6 -6; cloud 4 -4; cloud_> 4 -4; club 7 -7
club_tiret 7 -7; co 6 -6; co_au 5 -5; co_dot 6 -6; cocho 8 -8; cocho_> 8 -8; code 12 -12; code_> 3 -3; code_c 3 -3
code_erreu 7 -7; code_pin 7 -7; code_posta 3 -3; code_puc 9 -9; code_puk 7 -7; codes 5 -5; codes_par 5 -5
coler 7 -7; coler_> 7 -7; coler_contr 5 -5; coler_monsi 6 -6; colet 7 -7; colet_tout 7 -7; colla -4 4; colla_de -9 9
colla_elles 8 -8; colle -7 7; colle_> -2 2; colle_a 2 -2; colle_aroba 9 -9; colle_au -12 12; colle_aussi 14 -14
colle_derri 4 -4; colle_en -6 6; colle_est -9 9; colle_la 5 -5; colle_m 11 -11; colle_non 5 -5; colle_parce 3 -3
colle_s 4 -4; colle_sophi 18 -18; colle_un 9 -9; coloc 7 -7; coloc_> 7 -7; colon 11 -11; colon_mouta 11 -11
com 9 -9; com_> 9 -9; com_avec 5 -5; com_mais 3 -3; com_sans 4 -4; com_tout 8 -8; combi 13 -13; combi_de 10 -10
combi_depui 2 -2; combi_n 7 -7; comma 8 -8; comma_aroba 8 -8; comme 21 -21; comme_> 20 -20; comme_a 7 -7
comme_avant 4 -4; comme_berna 10 -10; comme_bertr 5 -5; comme_ca 7 -7; comme_conse 5 -5; comme_conve 9 -9
comme_d 11 -11; comme_danie 1 -1; comme_dire 7 -7; comme_en 5 -5; comme_franc 3 -3; comme_gasto 6 -6
comme_henri 2 -2; comme_je -2 2; comme_l 11 -11; comme_la 4 -4; comme_le 9 -9; comme_mon 2 -2; comme_ne 2 -2
comme_on 1 -1; comme_par 1 -1; comme_si 5 -5; comme_sophi 3 -3; comme_thoma 4 -4; comme_un 8 -8; comme_une 18 -18
comme_victo 6 -6; comme_vous 2 -2; commu 2 -2; commu_avec -8 8; commu_est 8 -8; commu_sont 7 -7; compe -16 16
compe_> -16 16; compl -8 8; compl_> 7 -7; compl_a 15 -15; compl_je -17 17; compl_mon -4 4; compl_mort 8 -8
compl_pour -6 6; compo 7 -7; compo_> 7 -7; compr 9 -9; compr_> 8 -8; compr_adres 8 -8; compr_appar 7 -7
compr_bien 7 -7; compr_c 4 -4; compr_donc 3 -3; compr_pas -16 16; compr_que 10 -10; compr_rien -10 10; compt 1 -1
compt_> -7 7; compt_a 10 -10; compt_aroba 13 -13; compt_c 4 -4; compt_la 10 -10; compt_mec 13 -13; compt_sept 16 -16
compt_un 4 -4; con 7 -7; con_> 6 -6; con_con -9 9; con_conne 6 -6; con_conse -9 9; conca 9 -9; conca_> 9 -9
conce 4 -4; conce_> 4 -4; concl 10 -10; concl_> 10 -10; concr -6 6; concr_passe -6 6; confi 13 -13; confi_> 13 -13
conna -3 3; conna_> -10 10; conna_a 8 -8; conna_le 7 -7; conna_pas 7 -7; conna_rien 2 -2; conna_tu 9 -9
conne 13 -13; conne_> 16 -16; conne_a 1 -1; conne_au 7 -7; conne_avec 12 -12; conne_ca 1 -1; conne_de 2 -2
conne_elle 6 -6; conne_est 9 -9; conne_euh 6 -6; conne_exion 3 -3; conne_inter 1 -1; conne_me 5 -5; conne_moi -27 27
conne_pas 5 -5; conne_perdu 6 -6; conne_plus 8 -8; conne_qui 4 -4; conne_saute 6 -6; conne_tres 8 -8; conse -14 14
conse_> -6 6; conse_banca 11 -11; conse_clien -10 10; conse_comme 6 -6; conse_conse -8 8; conse_de -8 8
conse_dispo -8 8; conse_du 9 -9; conse_et 8 -8; conse_etait 10 -10; conse_immed -12 12; conse_j 10 -10
conse_je 10 -10; conse_m -1 1; conse_maint -16 16; conse_merci 20 -20; conse_ou -14 14; conse_pour -9 9
conse_qui -3 3; conse_s -13 13; conso 12 -12; conso_> 8 -8; conso_annul 2 -2; conso_d 10 -10; conso_de 7 -7
conso_est 6 -6; conso_et 7 -7; conso_ma 9 -9; conso_ne 2 -2; conso_puis 1 -1; conso_qui 2 -2; conso_se 7 -7
conso_tout 2 -2; consu 5 -5; consu_notre 5 -5; conta 3 -3; conta_aroba 11 -11; conta_avec -6 6; conta_depui 2 -2
conta_le 5 -5; conta_ne 3 -3; conte 7 -7; conte_mais 7 -7; conte_nous 4 -4; conti 6 -6; conti_> 3 -3
conti_avec 17 -17; conti_ensem 10 -10; conti_non -15 15; conti_vous 8 -8; contr 13 -13; contr_> 19 -19
contr_avec 6 -6; contr_c 7 -7; contr_de 5 -5; contr_depui 2 -2; contr_est 4 -4; contr_le 5 -5; contr_moi 5 -5
contr_son 5 -5; contr_vous -2 2; conve 9 -9; conve_> 9 -9; convi 9 -9; convi_> 9 -9; cool 7 -7; cool_merci 7 -7
corre 14 -14; corre_> 15 -15; corre_ca 11 -11; corre_disen 3 -3; corre_merci 6 -6; corre_n 4 -4; costa 11 -11
costa_> 11 -11; cote 5 -5; cote_> 8 -8; cote_de 1 -1; cote_du 3 -3; cote_qui 6 -6; coudo -9 9; coudo_> -9 9
coup 8 -8; coup_> 8 -8; coup_sur 8 -8; coupa 8 -8; coupa_la 8 -8; coupe 16 -16; coupe_> 15 -15; coupe_alors 1 -1
coupe_d 4 -4; coupe_dans 4 -4; coupe_de 7 -7; coupe_encor 9 -9; coupe_est 5 -5; coupe_je 2 -2; coupe_la 20 -20
coupe_le 12 -12; coupe_moins 9 -9; coupe_plus 7 -7; coupe_toujo 11 -11; coupe_tout 6 -6; coupe_un 8 -8; coupu 16 -16
coupu_> 12 -12; coupu_depui 9 -9; coupu_gener 4 -4; coupu_penda 6 -6; coura 12 -12; coura_> 12 -12; courr 13 -13
courr_> 9 -9; courr_de 11 -11; courr_elect 3 -3; courr_pluto 5 -5; cours 11 -11; cours_> 9 -9; cours_en 1 -1
court 4 -4; court_comme 4 -4; crash 3 -3; crash_frere 3 -3; crass 8 -8; crass_> 8 -8; crau 5 -5; crau_> 5 -5
creee 3 -3; creee_je 3 -3; creti 5 -5; creti_ca 5 -5; crois 2 -2; crois_> 8 -8; crois_bien 15 -15; crois_pas 13 -13
crois_qu -6 6; crois_que 12 -12; croix 4 -4; croix_rouge 4 -4; croya 9 -9; croya_qu 9 -9; cru 4 -4; cru_que 4 -4
cuisi 8 -8; cuisi_> 12 -12; cuisi_hein 4 -4; cuisi_un 7 -7; cul 9 -9; cul_> 9 -9; cyber 9 -9; cyber_cafe 9 -9
cyclo 5 -5; cyclo_tout 5 -5; cyril 11 -11; cyril_aroba 8 -8; cyril_teyss 10 -10; cyril_tiret 8 -8; d 3 -3
d_> 26 -26; d_a 7 -7; d_abonn 14 -14; d_abrut 8 -8; d_acces 3 -3; d_accor 11 -11; d_accue 7 -7; d_acord 9 -9
d_actua 8 -8; d_admin 10 -10; d_affic 6 -6; d_agent 6 -6; d_alemb 10 -10; d_alma 8 -8; d_ameli 10 -10; d_annul 1 -1
d_ap 1 -1; d_appar 7 -7; d_appel 11 -11; d_aroba 11 -11; d_atten 13 -13; d_autre -11 11; d_avant 10 -10
d_avoir -16 16; d_comme 1 -1; d_e 9 -9; d_email 5 -5; d_envoy 8 -8; d_equip -8 8; d_erreu 12 -12; d_escro 8 -8
d_essai 6 -6; d_etre -8 8; d_evolu 9 -9; d_excla 3 -3; d_habit 11 -11; d_heure 6 -6; d_hier 1 -1; d_humai -19 19
d_i 5 -5; d_incom 11 -11; d_inter 9 -9; d_j 7 -7; d_offre 8 -8; d_opera 15 -15; d_orang 3 -3; d_ordin 16 -16
d_oreil 5 -5; d_origi 2 -2; d_ou 7 -7; d_point 8 -8; d_puis 6 -6; d_tout 9 -9; d_u 6 -6; d_un -4 4; d_une 8 -8
d_urgen 6 -6; d_usage 6 -6; da 11 -11; da_c 6 -6; da_costa 11 -11; dame -19 19; dame_> -11 11; dame_bien 13 -13
dame_de -8 8; dame_m 7 -7; dame_ou -7 7; dame_oui 16 -16; dame_tres 12 -12; danie 1 -1; danie_point 1 -1; dans 6 -6
dans_cyber 9 -9; dans_l 6 -6; dans_la -6 6; dans_le 11 -11; dans_les 8 -8; dans_ma 6 -6; dans_tout 7 -7
dans_toute 4 -4; dans_un 4 -4; dark 5 -5; dark_under 5 -5; daron 3 -3; daron_> 3 -3; de 6 -6; de_4g 5 -5
de_alain 9 -9; de_bamak 10 -10; de_bebel 8 -8; de_blanc 9 -9; de_bon -6 6; de_borde 11 -11; de_branl 9 -9
de_bruit 4 -4; de_but 4 -4; de_ca 7 -7; de_carte 9 -9; de_ce -14 14; de_ces 9 -9; de_cette 5 -5; de_chang 12 -12
de_charg 11 -11; de_charl 8 -8; de_chaus 6 -6; de_chez -2 2; de_chico 7 -7; de_clien 9 -9; de_cocho 8 -8
de_compe -13 13; de_compt -9 9; de_conca 7 -7; de_conna 9 -9; de_conne 8 -8; de_conse 26 -26; de_contr 3 -3
de_coupu 9 -9; de_crau 5 -5; de_de 9 -9; de_debit 7 -7; de_delma 3 -3; de_demar 8 -8; de_deran 5 -5; de_deux 13 -13
de_dialo -8 8; de_diffe 13 -13; de_direc 13 -13; de_discu -13 13; de_dix 13 -13; de_donne 7 -7; de_dossi 4 -4
de_faire 6 -6; de_famil 8 -8; de_fibre 4 -4; de_fixe 4 -4; de_fond 7 -7; de_forfa 1 -1; de_girar 9 -9; de_grand 5 -5
de_grave 4 -4; de_gresi 13 -13; de_gros 9 -9; de_gueul 13 -13; de_guign 4 -4; de_jeux 2 -2; de_l 5 -5; de_la 7 -7
de_laiss 4 -4; de_le 8 -8; de_libre -8 8; de_liege 6 -6; de_ligne 14 -14; de_lyon 10 -10; de_ma 17 -17
de_machi -6 6; de_madam 5 -5; de_marse 8 -8; de_marti 4 -4; de_me 16 -16; de_merde 11 -11; de_messa 5 -5
de_mobil 7 -7; de_moi 13 -13; de_mon 18 -18; de_monsi 2 -2; de_naiss 6 -6; de_nazes 8 -8; de_netfl 3 -3
de_nivea -7 7; de_nos 6 -6; de_notre 5 -5; de_nous 6 -6; de_nouve 9 -9; de_novem 9 -9; de_paiem 5 -5
de_paill 11 -11; de_panne 12 -12; de_papa 5 -5; de_paque 7 -7; de_paras 5 -5; de_parle -12 12; de_pas 10 -10
de_passe 6 -6; de_paul 7 -7; de_payer 7 -7; de_pc 7 -7; de_perso 31 -31; de_portu 7 -7; de_poste 11 -11
de_prend -12 12; de_prise 12 -12; de_probl 9 -9; de_publi 7 -7; de_puis 7 -7; de_quoi 11 -11; de_rage 7 -7
de_rappe -5 5; de_recou 4 -4; de_redem 9 -9; de_reel -13 13; de_refus 10 -10; de_repos 7 -7; de_resea 9 -9
de_retab 6 -6; de_rien 8 -8; de_robot -18 18; de_rue 8 -8; de_s 6 -6; de_saisi 10 -10; de_servi 10 -10
de_signa 9 -9; de_sms 7 -7; de_souci 14 -14; de_stras 2 -2; de_suite -8 8; de_surve 9 -9; de_sympa 13 -13
de_synch 11 -11; de_table 9 -9; de_techn 28 -28; de_tele 6 -6; de_telep 7 -7; de_temps 10 -10; de_tenir 8 -8
de_termi 9 -9; de_texto 2 -2; de_tonal 10 -10; de_toulo 8 -8; de_tout -11 11; de_trait 4 -4; de_venir -7 7
de_villi 8 -8; de_vingt 11 -11; de_vivan -13 13; de_vive -8 8; de_voleu 9 -9; de_vos -4 4; de_votre -6 6
de_vous 13 -13; de_wifi 12 -12; debil 7 -7; debil_et 7 -7; debit 12 -12; debit_> 7 -7; debit_est 10 -10
debit_monta 9 -9; debit_ridic 5 -5; debor 10 -10; debor_> 10 -10; debou 6 -6; debou_or 6 -6; debra 16 -16
debra_dix 5 -5; debra_et 8 -8; debra_la 13 -13; debra_le 4 -4; debra_mais 1 -1; debut 6 -6; debut_a 4 -4
debut_j 1 -1; debut_je 3 -3; debut_non 13 -13; decla 17 -17; decla_en 6 -6; decla_un 12 -12; decod 13 -13
decod_> 9 -9; decod_affic 7 -7; decod_et 4 -4; decon 12 -12; decon_> 8 -8; decon_a 8 -8; decon_chez 7 -7
decon_toute 11 -11; decro 10 -10; decro_> 4 -4; decro_j 6 -6; decro_perso 6 -6; decro_sans 6 -6; dect 8 -8
dect_ne 8 -8; dedan -8 8; dedan_> -9 9; dedan_le 3 -3; degag 6 -6; degag_avec 6 -6; degou 6 -6; degou_de 6 -6
degue 6 -6; degue_ce 6 -6; dehor 5 -5; dehor_de 5 -5; deja 28 -28; deja_> 6 -6; deja_appel 6 -6; deja_contr 5 -5
deja_hier 6 -6; deja_la 4 -4; deja_mon 11 -11; deja_norma 7 -7; deja_parle 16 -16; deja_passe 13 -13
deja_prese 6 -6; deja_redem 8 -8; deja_regar 3 -3; deja_tout 3 -3; deja_trop 6 -6; deja_venu 11 -11; delap 10 -10
delap_> 10 -10; delma 3 -3; delma_d 3 -3; delph 6 -6; delph_rouss 6 -6; demai 19 -19; demai_> 16 -16
demai_matin 9 -9; deman -6 6; deman_> 11 -11; deman_a -12 12; deman_atten 6 -6; deman_de 8 -8; deman_juste 10 -10
deman_pas 10 -10; deman_un -7 7; demar 12 -12; demar_> 10 -10; demar_l 12 -12; demar_la 12 -12; demen 7 -7
demen_en 7 -7; demi 8 -8; demi_> 8 -8; demi_douza 7 -7; demoi -6 6; demoi_du -6 6; denis 7 -7; denis_point 7 -7
depan 23 -23; depan_> 22 -22; depan_ma 8 -8; depen 15 -15; depen_> 14 -14; depen_de 14 -14; depen_des 9 -9
deplo 10 -10; deplo_> 10 -10; depui 15 -15; depui_> 9 -9; depui_a 3 -3; depui_ca 4 -4; depui_ce 12 -12
depui_deux 13 -13; depui_diman 6 -6; depui_dix 8 -8; depui_fribo 7 -7; depui_hier 15 -15; depui_l 3 -3
depui_la 5 -5; depui_le 10 -10; depui_lundi 8 -8; depui_mon 6 -6; depui_neuf 7 -7; depui_plus 4 -4; depui_qu 3 -3
depui_quatr 2 -2; depui_que 1 -1; depui_trois 12 -12; depui_yeste 6 -6; deran 13 -13; deran_> 8 -8; deran_pas 19 -19
deran_pour 2 -2; deran_si 9 -9; deran_vos 5 -5; derni 14 -14; derni_> 10 -10; derni_fois 7 -7; derni_mais 2 -2
derri 3 -3; derri_le 4 -4; des -3 3; des_appar 12 -12; des_coupu 7 -7; des_cours 1 -1; des_dessi 2 -2
des_enfan 7 -7; des_escro 15 -15; des_forge 6 -6; des_gresi 5 -5; des_iles 6 -6; des_incap 3 -3; des_incom 9 -9
des_jours 9 -9; des_lilas 10 -10; des_machi -9 9; des_mails 8 -8; des_mimos 6 -6; des_minab 6 -6; des_petit 5 -5
des_que -8 8; des_robot -19 19; des_sienn 6 -6; des_trava 3 -3; des_video 6 -6; des_voleu 15 -15; desac 10 -10
desac_> 10 -10; desce 12 -12; desce_a 12 -12; desme 10 -10; desme_aroba 6 -6; desme_d 7 -7; desol 13 -13
desol_> 13 -13; desol_de 8 -8; desol_je 5 -5; desol_mais 11 -11; dessi 3 -3; dessi_anime 2 -2; dessi_du 4 -4
dessu 8 -8; dessu_> 5 -5; dessu_c 1 -1; dessu_de 6 -6; dessu_la 13 -13; deux 17 -17; deux_> 17 -17; deux_alors -6 6
deux_ans 3 -3; deux_appar 5 -5; deux_aroba 7 -7; deux_autre 13 -13; deux_avec 7 -7; deux_borne 11 -11; deux_box 8 -8
deux_caiss 2 -2; deux_cents 9 -9; deux_cinqu 7 -7; deux_conso 7 -7; deux_decod 7 -7; deux_des 8 -8; deux_deux 8 -8
deux_dix 1 -1; deux_douza 3 -3; deux_douze 4 -4; deux_ecran 1 -1; deux_et 10 -10; deux_euh 5 -5; deux_f 8 -8
deux_fixes 6 -6; deux_fois 10 -10; deux_gsm 8 -8; deux_heure 17 -17; deux_huita 5 -5; deux_iphon 6 -6; deux_je 6 -6
deux_jours 7 -7; deux_l 12 -12; deux_la 12 -12; deux_megas 5 -5; deux_mille 7 -7; deux_minut 13 -13; deux_moi 4 -4
deux_n 7 -7; deux_ne 3 -3; deux_neuf 3 -3; deux_novem 7 -7; deux_octan 5 -5; deux_onze 4 -4; deux_ordin 19 -19
deux_ordis 3 -3; deux_ou 8 -8; deux_pc 11 -11; deux_perso 17 -17; deux_porta 15 -15; deux_poste 4 -4
deux_quara 5 -5; deux_quato 1 -1; deux_qui 6 -6; deux_quinz 1 -1; deux_r 6 -6; deux_repet 5 -5; deux_s 11 -11
deux_sec 6 -6; deux_secon 10 -10; deux_septa 6 -6; deux_sites 6 -6; deux_soixa 4 -4; deux_switc 7 -7; deux_t 9 -9
deux_table 7 -7; deux_telep 4 -4; deux_tpe 4 -4; deux_trent 5 -5; deux_trois 10 -10; deux_un 9 -9; deux_vingt 4 -4
deux_zero 2 -2; deuxi 15 -15; deuxi_etage 5 -5; deuxi_fois 8 -8; deuxi_poste 6 -6; devai 6 -6; devai_venir 6 -6
devan 6 -6; devan_> 6 -6; devan_hotma 5 -5; devan_l 6 -6; devan_la 6 -6; deven 9 -9; deven_verte 9 -9; devez 6 -6
devez_me 6 -6; devoi 3 -3; devoi_en 3 -3; devri 3 -3; devri_l 3 -3; diall 17 -17; diall_> 9 -9; diall_a 8 -8
diall_at 6 -6; diall_de 10 -10; dialo -8 8; dialo_avec -8 8; didie 7 -7; didie_didie 7 -7; didie_soixa 7 -7
dieu 7 -7; dieu_vous 7 -7; diffe 13 -13; diffe_> 13 -13; dilig 9 -9; dilig_> 9 -9; diman 6 -6; diman_> 6 -6
diman_et 2 -2; dingu 7 -7; dingu_a 8 -8; dingu_ca 5 -5; diop 9 -9; diop_> 9 -9; dirai 14 -14; dirai_> 12 -12
dirai_bien 8 -8; dirai_mais 4 -4; dirai_pas 7 -7; dirai_que 11 -11; dirai_trois 9 -9; dire 7 -7; dire_> 17 -17
dire_c 7 -7; dire_ca 18 -18; dire_la 2 -2; dire_mais 3 -3; dire_que -1 1; dire_un -6 6; direc -5 5; direc_> -2 2
direc_aroba 7 -7; direc_n 11 -11; direc_s -9 9; dis 8 -8; dis_> 6 -6; dis_c 5 -5; dis_ca 9 -9; dis_douce 2 -2
dis_pas 6 -6; dis_que 10 -10; disai -9 9; disai_c -9 9; discu -24 24; discu_avec -24 24; disen 10 -10
disen_que 10 -10; dispa 4 -4; dispa_mais 4 -4; dispo -11 11; dispo_> -8 8; dispo_pour -9 9; dista 1 -1
dista_il 1 -1; dit 12 -12; dit_> 19 -19; dit_aucun 4 -4; dit_d 12 -12; dit_et 7 -7; dit_la 9 -9; dit_mais 2 -2
dit_mardi 12 -12; dit_no 5 -5; dit_oui 9 -9; dit_qu 7 -7; dit_que 3 -3; dit_telep 2 -2; dit_verif 6 -6
dit_wifi 4 -4; dites -1 1; dites_> 14 -14; dites_a -12 12; dites_au -7 7; dites_donc 10 -10; dites_j 6 -6
dites_moi 6 -6; dites_on -5 5; dites_pourr -11 11; dites_voir 3 -3; dix 17 -17; dix_> 11 -11; dix_ans 7 -7
dix_dix 6 -6; dix_douze 9 -9; dix_et 5 -5; dix_heure 22 -22; dix_huit 11 -11; dix_minut -1 1; dix_neuf 6 -6
dix_perso 7 -7; dix_poste 7 -7; dix_quatr 3 -3; dix_secon 6 -6; dix_sept 7 -7; dizai 17 -17; dizai_> 15 -15
dizai_d 7 -7; dizai_de 8 -8; dizai_facil 8 -8; dizai_je 11 -11; docte 10 -10; docte_anne 8 -8; docte_bertr 7 -7
docte_lemai 8 -8; dois 15 -15; dois_aller 7 -7; dois_consu 5 -5; dois_mettr 1 -1; dois_redem 4 -4; dois_regar 10 -10
doit 24 -24; doit_avoir 6 -6; doit_passe 13 -13; doit_venir 10 -10; domma 11 -11; domma_> 11 -11; donc_> 16 -16
donc_a -10 10; donc_au -10 10; donc_camil 2 -2; donc_chora 2 -2; donc_deux 7 -7; donc_fabri 4 -4; donc_je -11 11
donc_laiss 3 -3; donc_le 4 -4; donc_miche 10 -10; donc_mon 10 -10; donc_oui 8 -8; donc_trois 7 -7; donc_une 8 -8
donc_xavie 7 -7; donne_> 10 -10; donne_a 5 -5; donne_ce 8 -8; donne_inter 4 -4; donne_la 3 -3; donne_le 3 -3
donne_mais 7 -7; donne_mobil 7 -7; donne_moi -25 25; donne_mon 9 -9; donne_rene 5 -5; donne_rien 7 -7; donne_un 5 -5
donne_votre 11 -11; dont 12 -12; dont_deux 6 -6; dont_trois 11 -11; dos 10 -10; dos_> 17 -17; dos_de 8 -8
dos_je 5 -5; dossi -5 5; dossi_est 12 -12; dossi_parce -9 9; dossi_s 4 -4; dot 7 -7; dot_co 6 -6; dot_com 6 -6
dot_smith 6 -6; dot_uk 6 -6; doubl 6 -6; doubl_zero 6 -6; douce 2 -2; douce_zero 2 -2; doute 5 -5; doute_mais 5 -5
douza 16 -16; douza_> 10 -10; douza_allez 8 -8; douza_d 16 -16; douza_de 10 -10; douza_non 7 -7; douze 10 -10
douze_> 6 -6; douze_appar 8 -8; douze_aroba 7 -7; douze_cinqu 6 -6; douze_douze 6 -6; douze_euh 6 -6
douze_peut 9 -9; douze_poste 10 -10; douze_quara 1 -1; douze_quatr 5 -5; douze_rue 7 -7; douze_treiz 7 -7
douze_trent 6 -6; douze_zero 5 -5; down 6 -6; down_de 6 -6; dr 8 -8; dr_point 8 -8; drach 5 -5; drach_ici 5 -5
draga 6 -6; draga_petro 6 -6; du 10 -10; du_bas 5 -5; du_bruit 10 -10; du_burea 5 -5; du_cabin 8 -8; du_centr 8 -8
du_concr -6 6; du_conse 12 -12; du_debut 4 -4; du_du 5 -5; du_fax 12 -12; du_fil -8 8; du_fils -12 12; du_fixe 4 -4
du_fouta 5 -5; du_grand 8 -8; du_haut 3 -3; du_huit 5 -5; du_jour 9 -9; du_magas 15 -15; du_mieux 8 -8
du_monde 17 -17; du_parc 8 -8; du_petit 5 -5; du_point 6 -6; du_porta 1 -1; du_redem 5 -5; du_repon -9 9
du_resea 5 -5; du_salon 7 -7; du_servi -10 10; du_six 3 -3; du_stand -6 6; du_techn 7 -7; du_ticke 2 -2
du_tiret 7 -7; du_tou 9 -9; du_tout 13 -13; du_vol 10 -10; du_vrai -11 11; du_wifi 3 -3; duboi 13 -13
duboi_> 13 -13; duboi_aroba 7 -7; duboi_de 5 -5; dubre 12 -12; dubre_> 8 -8; dubre_d 7 -7; dumas 6 -6
dumas_aroba 6 -6; dumon 8 -8; dumon_> 8 -8; dupon 25 -25; dupon_> 14 -14; dupon_a 3 -3; dupon_aroba 4 -4
dupon_avec 14 -14; dupon_d 5 -5; dupon_et 5 -5; dupon_jean 9 -9; dupon_point 8 -8; dupui 20 -20; dupui_> 14 -14
dupui_d 4 -4; dupui_et 3 -3; dupui_natha 8 -8; dupui_pardo 5 -5; dupui_point 11 -11; duran 12 -12; duran_> 11 -11
duran_aroba 5 -5; duran_avec 3 -3; duran_bonjo 9 -9; duran_frere 6 -6; dure 5 -5; dure_d 5 -5; dure_et 6 -6
durer 10 -10; durer_> 10 -10; durie 10 -10; durie_> 10 -10; duval 4 -4; duval_aroba 4 -4; e 13 -13; e_> 8 -8
e_a 2 -2; e_aroba 5 -5; e_b 6 -6; e_deux 7 -7; e_donc 2 -2; e_f 7 -7; e_i 5 -5; e_l 6 -6; e_m 6 -6; e_mare 11 -11
e_n 6 -6; e_no 4 -4; e_plus 6 -6; e_s 7 -7; e_t 11 -11; e_u 6 -6; e_y 8 -8; echou 6 -6; echou_> 6 -6; ecole 9 -9
ecole_> 10 -10; ecole_on 4 -4; ecole_tiret 6 -6; ecout 4 -4; ecout_> -5 5; ecout_de 3 -3; ecout_moi 13 -13
ecout_non 7 -7; ecout_ou 10 -10; ecout_pas 11 -11; ecran 5 -5; ecran_> 6 -6; ecran_d 6 -6; ecran_de 4 -4
ecran_puisq 3 -3; ecrir 2 -2; ecrir_je 2 -2; ecrit 6 -6; ecrit_conse 9 -9; ecrit_pas 1 -1; ecriv 7 -7
ecriv_zola 7 -7; effec 11 -11; effec_> 11 -11; eh 14 -14; eh_ben 5 -5; eh_bien 6 -6; eh_oui 9 -9; el 10 -10
el_amran 10 -10; elect 7 -7; elect_> 7 -7; elect_ah 3 -3; elect_tiret 9 -9; elle 12 -12; elle_a 7 -7
elle_clign 10 -10; elle_dit 11 -11; elle_est 12 -12; elle_march 16 -16; elle_parle 9 -9; elle_peut 3 -3
elle_qui 2 -2; elle_redem 1 -1; elle_reste 11 -11; elle_s 6 -6; elle_saute 6 -6; elle_va 3 -3; elles 8 -8
elles_reste 8 -8; elodi 3 -3; elodi_march 3 -3; elst 9 -9; elst_> 9 -9; email 10 -10; email_> 10 -10; email_moi 5 -5
embet 13 -13; embet_> 14 -14; embet_ca 8 -8; embou 5 -5; embou_a 5 -5; emett 9 -9; emett_> 9 -9; emili 8 -8
emili_vasse 8 -8; emma 8 -8; emma_rey 8 -8; emma_under 6 -6; emplo -7 7; emplo_sinon -7 7; en -1 1; en_a 6 -6
en_ardec 3 -3; en_atten -22 22; en_bas 6 -6; en_caraf 4 -4; en_chair -13 13; en_chiff 3 -3; en_cinq 8 -8
en_coler 7 -7; en_coloc 7 -7; en_commu -8 8; en_compt 9 -9; en_conta -6 6; en_cours 8 -8; en_dehor 5 -5
en_direc -9 9; en_e 11 -11; en_est 11 -11; en_faisa 4 -4; en_fait 6 -6; en_haut 3 -3; en_ligne -5 5; en_mars 7 -7
en_numer 6 -6; en_occup 16 -16; en_orang 4 -4; en_ordre 5 -5; en_os -13 13; en_panne 9 -9; en_passe 11 -11
en_perso 12 -12; en_peut 9 -9; en_peux 15 -15; en_plein 11 -11; en_plus 4 -4; en_quara 5 -5; en_quatr 6 -6
en_rade 6 -6; en_relat -17 17; en_reuni 9 -9; en_rond 5 -5; en_rouge 6 -6; en_route 10 -10; en_sais 11 -11
en_sorti -6 6; en_souvi 8 -8; en_telec 5 -5; en_telet 10 -10; en_tout 9 -9; en_train 7 -7; en_un 8 -8; en_valai 7 -7
en_veux -9 9; en_visio 9 -9; en_voitu 3 -3; en_vrai -12 12; encai 4 -4; encai_le 4 -4; encha 8 -8; encha_> 8 -8
encor 9 -9; encor_> 13 -13; encor_ca 9 -9; encor_coupe 11 -11; encor_dans 3 -3; encor_des 5 -5; encor_la 12 -12
encor_le 13 -13; encor_lent 16 -16; encor_non 10 -10; encor_pire 5 -5; encor_regar 6 -6; encor_rouge 12 -12
encor_une -3 3; encor_vous 17 -17; endro 8 -8; endro_> 8 -8; enerv 9 -9; enerv_> 11 -11; enerv_a 3 -3
enerv_ces 8 -8; enerv_contr 5 -5; enerv_rassu 6 -6; enfan 10 -10; enfan_> 7 -7; enfan_en 9 -9; enfan_et 5 -5
enfan_qui 5 -5; enfan_sont 11 -11; enfin_> 11 -11; enfin_bref -9 9; enfin_conne 8 -8; enfin_je -6 6; enfin_la 10 -10
enfin_non 6 -6; enfin_oui 14 -14; enfin_si 11 -11; enfin_un 11 -11; enfin_vous 9 -9; ennuy 2 -2; ennuy_parce 2 -2
enorm 6 -6; enorm_quand 6 -6; enreg -4 4; enreg_> -4 4; ensem 9 -9; ensem_> 10 -10; ensem_du 8 -8; ensui 2 -2
ensui_aroba 2 -2; enten 19 -19; enten_> 11 -11; enten_bien 8 -8; enten_comme 5 -5; enten_de 3 -3; enten_des 5 -5
enten_enfin 10 -10; enten_et 1 -1; enten_la 9 -9; enten_mais 3 -3; enten_mal 10 -10; enten_mutue 5 -5
enten_non 2 -2; enten_par 12 -12; enten_parfa 7 -7; enten_parle 3 -3; enten_pas 13 -13; enten_perso 6 -6
enten_plus 7 -7; enten_toujo 7 -7; enten_tout 3 -3; enten_tres 5 -5; entra 8 -8; entra_de 9 -9; entra_ne 8 -8
entre 1 -1; entre_> 17 -17; entre_a -9 9; entre_aussi 5 -5; entre_avec -12 12; entre_c 4 -4; entre_cinq 5 -5
entre_deux 10 -10; entre_huit 6 -6; entre_nous 2 -2; entre_qui 7 -7; entre_quinz 11 -11; entre_six 8 -8
entre_vingt 10 -10; envie -15 15; envie_de -15 15; envir 10 -10; envir_> 8 -8; envir_vingt 12 -12; envoi -3 3
envoi_de 19 -19; envoi_ils 8 -8; envoi_un -12 12; envoy 14 -14; envoy_de 6 -6; envoy_des 8 -8; envoy_moi 5 -5
envoy_mon 7 -7; envoy_un 5 -5; enzo 5 -5; enzo_deux 5 -5; equip -12 12; equip_> -12 12; eric 11 -11; eric_boula 9 -9
eric_point 6 -6; eric_tiret 4 -4; erreu 16 -16; erreu_> 16 -16; erreu_est 8 -8; es 9 -9; es_goure 5 -5; es_un 9 -9
escal 3 -3; escal_parce 3 -3; escof 8 -8; escof_de 8 -8; escro 9 -9; escro_> 8 -8; escro_et 6 -6; espec 9 -9
espec_de 9 -9; esper 14 -14; esper_que 6 -6; esper_une 11 -11; essai 16 -16; essai_> 18 -18; essai_et 6 -6
essay 15 -15; essay_> 15 -15; est 11 -11; est_04 7 -7; est_07 6 -6; est_39 3 -3; est_4 4 -4; est_> 12 -12
est_a 9 -9; est_absen 15 -15; est_abuse 13 -13; est_allum 4 -4; est_aroba 3 -3; est_arran 8 -8; est_arret 8 -8
est_arriv 5 -5; est_au 10 -10; est_autre 11 -11; est_aux 10 -10; est_avec 13 -13; est_beauc 9 -9; est_bien 6 -6
est_bizar 6 -6; est_bleu 10 -10; est_bloqu 11 -11; est_bon 2 -2; est_bonne 11 -11; est_brise 3 -3; est_c 7 -7
est_ca 11 -11; est_camil 3 -3; est_carre 6 -6; est_catas 5 -5; est_ce -3 3; est_cela 13 -13; est_celle 3 -3
est_celui 11 -11; est_chelo 7 -7; est_cinq 4 -4; est_clair 6 -6; est_colle 4 -4; est_compl 3 -3; est_conse 12 -12
est_corre 9 -9; est_coupe 7 -7; est_cyril 10 -10; est_d 3 -3; est_dans 19 -19; est_de 21 -21; est_decon 10 -10
est_degue 6 -6; est_deja 12 -12; est_deux 5 -5; est_devan 6 -6; est_deven 9 -9; est_dingu 5 -5; est_dispo -9 9
est_dix 16 -16; est_du 13 -13; est_dupui 3 -3; est_ecrit 9 -9; est_elle 3 -3; est_embet 9 -9; est_emili 8 -8
est_en 10 -10; est_encor 1 -1; est_enerv 8 -8; est_etein 10 -10; est_euh 11 -11; est_exact 8 -8; est_fait 14 -14
est_faux 13 -13; est_fou 6 -6; est_franc 4 -4; est_furie 14 -14; est_garni 6 -6; est_genti 11 -11; est_gerar 5 -5
est_honte 9 -9; est_hors 10 -10; est_hospi -9 9; est_hs 9 -9; est_impec 9 -9; est_inacc 13 -13; est_inadm 16 -16
est_incor 16 -16; est_inexa 9 -9; est_injoi 7 -7; est_insta 6 -6; est_insup 10 -10; est_inter 6 -6; est_intol 14 -14
est_intro 1 -1; est_j 9 -9; est_je 2 -2; est_jean 3 -3; est_juste 13 -13; est_k 7 -7; est_karim 13 -13
est_karin 9 -9; est_kevin 11 -11; est_l 9 -9; est_la 9 -9; est_lamen 7 -7; est_le 9 -9; est_lea 7 -7; est_lefor 6 -6
est_lente 11 -11; est_les 5 -5; est_lola 8 -8; est_long 13 -13; est_luc 7 -7; est_ma 4 -4; est_madam 8 -8
est_madem 5 -5; est_marce 8 -8; est_marie 3 -3; est_marra 9 -9; est_mauva 12 -12; est_moi 18 -18; est_mon 8 -8
est_monsi 9 -9; est_morea 10 -10; est_mort 7 -7; est_morte 2 -2; est_muet 12 -12; est_n 20 -20; est_nadia 1 -1
est_nicke 2 -2; est_noire 12 -12; est_non 7 -7; est_note 4 -4; est_nul 11 -11; est_nulle 10 -10; est_odett 7 -7
est_ok 3 -3; est_orang 7 -7; est_parfa 4 -4; est_parti 8 -8; est_pas 9 -9; est_passe 19 -19; est_patri 2 -2
est_paul 5 -5; est_pire 15 -15; est_plein 5 -5; est_plus 8 -8; est_plusi 11 -11; est_point 8 -8; est_possi -12 12
est_pour 5 -5; est_prive 5 -5; est_propr 10 -10; est_quand 3 -3; est_quato 6 -6; est_quatr 15 -15; est_que -9 9
est_quelq 12 -12; est_quinz 4 -4; est_quoi 11 -11; est_rallu 5 -5; est_redev 11 -11; est_regle 8 -8; est_relou -9 9
est_remis 10 -10; est_remon 8 -8; est_rendu 9 -9; est_rentr 7 -7; est_repar 11 -11; est_respo 6 -6; est_retab 18 -18
est_reven 10 -10; est_ridic 9 -9; est_rouge 9 -9; est_samia 7 -7; est_sarah 9 -9; est_scand 5 -5; est_seule 2 -2
est_sfr 13 -13; est_si 6 -6; est_stabl 13 -13; est_sur 5 -5; est_sylvi 9 -9; est_techn 7 -7; est_thiba 2 -2
est_thier 6 -6; est_tigui 8 -8; est_tombe 7 -7; est_toujo 7 -7; est_tous 4 -4; est_tout 13 -13; est_toute 4 -4
est_tres 7 -7; est_trois 4 -4; est_trop -7 7; est_un 3 -3; est_une 20 -20; est_urgen 12 -12; est_venu -1 1
est_vert 10 -10; est_vieux 1 -1; est_vraim 9 -9; est_yvett 6 -6; est_zero 2 -2; et 12 -12; et_1 7 -7; et_2 8 -8
et_a 5 -5; et_annul 4 -4; et_apres 3 -3; et_assoc 6 -6; et_c -5 5; et_ca 5 -5; et_celle 5 -5; et_cinq 5 -5
et_comme 9 -9; et_d 1 -1; et_demi 8 -8; et_depui 5 -5; et_deux 7 -7; et_dix 5 -5; et_douze 10 -10; et_elle 3 -3
et_en -13 13; et_ensui 2 -2; et_et 11 -11; et_fils 9 -9; et_il 6 -6; et_inadm 9 -9; et_inter 7 -7; et_j 3 -3
et_je 5 -5; et_l 5 -5; et_la 7 -7; et_le 9 -9; et_les 8 -8; et_lui 10 -10; et_m 8 -8; et_ma 5 -5; et_madam 6 -6
et_maint 2 -2; et_midi 6 -6; et_moi 8 -8; et_mon 7 -7; et_n 5 -5; et_no 2 -2; et_non 3 -3; et_nous 4 -4
et_onze 4 -4; et_pas 10 -10; et_perso 6 -6; et_pouf 6 -6; et_pour 9 -9; et_puis 4 -4; et_quara 5 -5; et_quatr 10 -10
et_que 3 -3; et_rallu 9 -9; et_rebra 8 -8; et_repar 7 -7; et_rien 6 -6; et_sa 4 -4; et_sept 8 -8; et_tiret 6 -6
et_tout 3 -3; et_toute 1 -1; et_trois 6 -6; et_un 15 -15; et_une 12 -12; et_vingt 11 -11; et_vous 5 -5; et_y 3 -3
etage 14 -14; etage_> 11 -11; etage_cinq 6 -6; etage_deux 4 -4; etage_donc 8 -8; etage_porte 6 -6; etais 7 -7
etais_au 5 -5; etais_chez 1 -1; etais_dans 5 -5; etais_fache 2 -2; etais_remon 2 -2; etait 13 -13; etait_bon 6 -6
etait_charm 10 -10; etait_gener 12 -12; etait_la 5 -5; etait_reven 1 -1; etait_vrai 4 -4; etape 8 -8; etape_> 8 -8
ete 7 -7; ete_adora 2 -2; ete_annul 10 -10; ete_chang 2 -2; ete_coupe 8 -8; ete_posee 4 -4; ete_suspe 7 -7
ete_vite 3 -3; etein 15 -15; etein_> 15 -15; etein_et 9 -9; etein_la 3 -3; etes 16 -16; etes_> 3 -3; etes_bien -1 1
etes_bons 1 -1; etes_d 8 -8; etes_de 9 -9; etes_des 12 -12; etes_en 10 -10; etes_genti 14 -14; etes_incom 9 -9
etes_pas 10 -10; etes_plus 11 -11; etes_que 16 -16; etes_quelq 16 -16; etes_qui 4 -4; etes_tres 5 -5
etes_tromp 6 -6; etes_trop 9 -9; etes_un 26 -26; etes_une -13 13; etes_vous 14 -14; etes_vraim 8 -8; ether 11 -11
ether_> 11 -11; etonn 11 -11; etonn_> 11 -11; etran 2 -2; etran_et 2 -2; etre -10 10; etre_> 9 -9; etre_au 9 -9
etre_bien 13 -13; etre_humai -15 15; etre_je 10 -10; etre_mis -10 10; etre_non 6 -6; etre_quatr 9 -9
etre_rappe -12 12; etre_sur 2 -2; etre_trans -12 12; etre_un 7 -7; etre_vivan -9 9; etude 1 -1; etude_a 1 -1
eu 3 -3; eu_> 6 -6; eu_besoi 8 -8; eu_hier -16 16; eu_le 6 -6; eu_monsi 12 -12; eu_quelq 17 -17; eu_tout 5 -5
eu_un 16 -16; eu_une 18 -18; euh 13 -13; euh_> 14 -14; euh_alors 7 -7; euh_antoi 8 -8; euh_atten 6 -6; euh_bah 2 -2
euh_ben 10 -10; euh_c 9 -9; euh_deux 6 -6; euh_elle 6 -6; euh_enfin 8 -8; euh_est 11 -11; euh_euh 6 -6
euh_garag 4 -4; euh_je 7 -7; euh_madam 2 -2; euh_mon 3 -3; euh_neuf 9 -9; euh_non 9 -9; euh_oui 8 -8; euh_pedro 7 -7
euh_qu 5 -5; euh_remi 7 -7; euh_s -14 14; euh_sa 6 -6; euh_trois 11 -11; euh_un -17 17; euh_une -11 11
euh_vingt 4 -4; euh_voila 8 -8; euros 5 -5; euros_par 5 -5; eva 10 -10; eva_sept 10 -10; evide 16 -16
evide_> 15 -15; evide_madam 8 -8; evite 12 -12; evite_> 12 -12; evolu 9 -9; evolu_> 9 -9; exact 17 -17
exact_> 17 -17; exact_c 3 -3; exact_ca 6 -6; exact_je 2 -2; exact_monsi 9 -9; exact_nous 7 -7; exact_parei 14 -14
exced 8 -8; exced_> 11 -11; exced_c 2 -2; excla 3 -3; excla_a 3 -3; excus 11 -11; excus_moi 10 -10; excus_mon 5 -5
excus_my 6 -6; exige -9 9; exige_qu -13 13; exige_un -6 6; exion 3 -3; exion_est 3 -3; exist 9 -9; exist_pas 9 -9
expli -12 12; expli_> 2 -2; expli_la -9 9; expli_tout -8 8; expre 6 -6; expre_ou 6 -6; f 7 -7; f_a 2 -2
f_comme 3 -3; f_e 6 -6; f_et 8 -8; f_o 6 -6; f_r 7 -7; fabie 11 -11; fabie_zero 11 -11; fabre 8 -8; fabre_> 8 -8
fabri 4 -4; fabri_puis 4 -4; fache 12 -12; fache_> 6 -6; fache_contr 8 -8; fache_la 2 -2; facil 8 -8; facil_> 8 -8
facon 9 -9; facon_> 9 -9; facte 6 -6; facte_m 6 -6; factu 17 -17; factu_> 17 -17; faire 13 -13; faire_> 16 -16
faire_avec 10 -10; faire_ca 12 -12; faire_d 5 -5; faire_foutr 7 -7; faire_les 3 -3; faire_mais -9 9; faire_mes 6 -6
faire_moi 10 -10; faire_ses 3 -3; faire_voir 11 -11; fais 10 -10; fais_meme 5 -5; fais_pour 10 -10; faisa 4 -4
faisa_les 4 -4; fait 11 -11; fait_> 19 -19; fait_alors 1 -1; fait_beau 8 -8; fait_c 5 -5; fait_ca 10 -10
fait_calme 2 -2; fait_ce 3 -3; fait_chier 10 -10; fait_comme 6 -6; fait_coupe 4 -4; fait_d 5 -5; fait_depui 3 -3
fait_des 6 -6; fait_deux 10 -10; fait_dix -7 7; fait_exact 10 -10; fait_frisq 6 -6; fait_longt 2 -2; fait_maint 6 -6
fait_mon 3 -3; fait_non 8 -8; fait_pas 3 -3; fait_quatr 9 -9; fait_redem 6 -6; fait_rien 7 -7; fait_rire 13 -13
fait_saute 8 -8; fait_ses 1 -1; fait_six 1 -1; fait_tombe 3 -3; fait_toujo 1 -1; fait_tout 8 -8; fait_trois 7 -7
fait_un 6 -6; fait_une -3 3; faite 15 -15; faite_> 13 -13; faite_aux 6 -6; faite_donc 11 -11; faite_expre 6 -6
faite_la 8 -8; faite_moi -11 11; faite_pas 3 -3; faite_perdr 6 -6; faite_venir -21 21; faite_vite 7 -7; falla 11 -11
falla_chang 2 -2; falla_un 9 -9; famil 16 -16; famil_> 13 -13; famil_c 2 -2; famil_diman 2 -2; famil_guill 13 -13
famil_joube 3 -3; famil_roux 3 -3; fanny 9 -9; fanny_point 9 -9; fatig 6 -6; fatig_atten 5 -5; fatig_avec 6 -6
fatim 14 -14; fatim_el 10 -10; fatim_zerro 5 -5; fatou 5 -5; fatou_point 5 -5; faudr_activ 8 -8; faudr_bloqu 6 -6
faudr_l -8 8; faudr_parle 5 -5; faudr_que 14 -14; faudr_redem 10 -10; faure 2 -2; faure_aroba 2 -2; faure_f 2 -2
faut_absol -9 9; faut_atten 3 -3; faut_chang 9 -9; faut_qu 9 -9; faut_que 14 -14; faut_quelq -12 12; faut_un -23 23
faute 12 -12; faute_> 12 -12; faux 12 -12; faux_> 12 -12; faux_numer 6 -6; favor -7 7; favor_un -7 7; favre 7 -7
favre_depui 7 -7; fax 14 -14; fax_> 10 -10; fax_ne 12 -12; felic 10 -10; felic_pour 10 -10; femme 14 -14
femme_> 17 -17; femme_a 5 -5; femme_c 2 -2; femme_donc 1 -1; femme_elle 9 -9; femme_en 9 -9; femme_et 1 -1
femme_la 1 -1; femme_natha 1 -1; femme_qui 3 -3; femme_s 8 -8; femme_trava 5 -5; fenet 9 -9; fenet_> 9 -9
ferme 12 -12; ferme_la 9 -9; ferme_ta 12 -12; ferre 5 -5; ferre_deux 5 -5; fete 7 -7; fete_ca 7 -7; feu 16 -16
feu_> 16 -16; fibra 4 -4; fibra_ottic 4 -4; fibre 8 -8; fibre_> 7 -7; fibre_a 6 -6; fibre_dans 7 -7; fibre_elle 4 -4
fibre_est 7 -7; fibre_la 10 -10; fibre_profe 5 -5; fiche 17 -17; fiche_de 9 -9; fiche_moi 10 -10; figur 7 -7
figur_vous 7 -7; fil -7 7; fil_> -8 8; fil_avec 7 -7; fil_est 1 -1; fil_n 5 -5; fille 10 -10; fille_> 8 -8
fille_elle 6 -6; fille_et 5 -5; fille_hurle 3 -3; fille_m 3 -3; fille_qui 7 -7; film 8 -8; film_> 8 -8; fils 7 -7
fils_> 6 -6; fils_de 5 -5; fils_est 8 -8; fils_excus 6 -6; fils_fait 1 -1; fils_lucas 5 -5; fils_m 5 -5
fils_ne 4 -4; fils_pas 5 -5; fils_point 5 -5; fils_qui 3 -3; fils_sur 2 -2; fils_vient 9 -9; fin 10 -10
fin_> 13 -13; fin_a 4 -4; fin_aroba 1 -1; fin_avec 3 -3; fin_c 3 -3; fin_pas 5 -5; final 4 -4; final_non 8 -8
final_passe -15 15; finir 7 -7; finir_de 8 -8; fixe 10 -10; fixe_> 8 -8; fixe_c 6 -6; fixe_ca 4 -4; fixe_de 4 -4
fixe_deux 13 -13; fixe_elle 1 -1; fixe_est 5 -5; fixe_et 10 -10; fixe_le 1 -1; fixe_lui 4 -4; fixe_ne 5 -5
fixe_on 5 -5; fixe_qui 1 -1; fixe_sonne 4 -4; fixe_un 11 -11; fixes 8 -8; fixes_> 8 -8; fixes_et 6 -6; fleur 8 -8
fleur_avec 8 -8; floc 5 -5; floc_h 5 -5; flore 7 -7; flore_petit 7 -7; flott 2 -2; flott_mobil 2 -2; fois 7 -7
fois_> 2 -2; fois_conti 10 -10; fois_et 8 -8; fois_je 4 -4; fois_la 5 -5; fois_meme 3 -3; fois_on 3 -3
fois_que 9 -9; fois_rien 5 -5; fois_sauf 4 -4; folle 7 -7; folle_de 7 -7; fonct 11 -11; fonct_> 15 -15; fonct_a 2 -2
fonct_c 3 -3; fonct_mais 5 -5; fonct_parfa 13 -13; fonct_pas 1 -1; fonct_plus 6 -6; fonct_un 8 -8; fond 11 -11
fond_d 5 -5; fond_perma 7 -7; fond_sur 8 -8; fonta 5 -5; fonta_j 5 -5; forfa 3 -3; forfa_> 1 -1; forfa_mobil 6 -6
forge 6 -6; forge_> 6 -6; fort 16 -16; fort_> 5 -5; fort_mon 16 -16; fort_non 2 -2; fort_parce 10 -10; fou 6 -6
fou_ce 6 -6; fourn 13 -13; fourn_> 11 -11; fourn_je 3 -3; fout 8 -8; fout_de 8 -8; fouta 13 -13; fouta_de 13 -13
foute 7 -7; foute_de 6 -6; foute_moi 7 -7; foutr 7 -7; foutr_> 7 -7; fr 9 -9; fr_> 9 -9; fr_le 5 -5; fr_oui 1 -1
fr_pas 6 -6; fr_voila 1 -1; frais 10 -10; frais_> 10 -10; franc 19 -19; franc_> 9 -9; franc_aroba 5 -5
franc_de 6 -6; franc_et 2 -2; franc_je -6 6; franc_non 14 -14; franc_pardo 11 -11; franc_que 9 -9; free 17 -17
free_> 11 -11; free_point 7 -7; freju 6 -6; freju_> 6 -6; frenc 6 -6; frenc_le 6 -6; frere 5 -5; frere_> 5 -5
frere_plus 3 -3; frere_tout 6 -6; fri 6 -6; fri_non 6 -6; fribo 7 -7; fribo_> 7 -7; frigo 4 -4; frigo_> 4 -4
frisq 6 -6; frisq_mais 6 -6; fritu 8 -8; fritu_sur 8 -8; funzi 6 -6; funzi_ca 6 -6; furie 15 -15; furie_> 12 -12
furie_contr 8 -8; g 9 -9; g_i 5 -5; g_u 6 -6; gagno 7 -7; gagno_de 7 -7; galax 11 -11; galax_s21 11 -11; galer 4 -4
galer_je 4 -4; gall 6 -6; gall_> 6 -6; gall_aroba 7 -7; galle 7 -7; galle_> 7 -7; galle_pardo 7 -7; gamin 3 -3
gamin_a 3 -3; gang 8 -8; gang_de 8 -8; garag 10 -10; garag_dupon 7 -7; garag_duran 9 -9; garag_point 4 -4
garag_pour 7 -7; garag_tiret 9 -9; garan 6 -6; garan_de 6 -6; garci 8 -8; garci_> 8 -8; garco 4 -4; garco_ne 4 -4
gardi 4 -4; gardi_de 4 -4; gare 6 -6; gare_> 6 -6; garni 7 -7; garni_> 6 -6; garni_a 7 -7; gars -15 15
gars_> -17 17; gars_du -7 7; gars_la -11 11; gars_s -6 6; gasto 7 -7; gasto_arnau 7 -7; gasto_point 6 -6; gauch 6 -6
gauch_> 6 -6; ge 6 -6; ge_comme 6 -6; gendr 4 -4; gendr_qui 4 -4; gener 10 -10; gener_> 12 -12; gener_d 4 -4
genia 7 -7; genia_merci 7 -7; genre -9 9; genre_j 8 -8; genre_je -14 14; gens 9 -9; gens_comme 4 -4; gens_des 6 -6
gens_me 11 -11; genti -4 4; genti_> 19 -19; genti_au 13 -13; genti_mais -6 6; genti_merci 10 -10; genti_trans -6 6
gerar 8 -8; gerar_lemai 8 -8; gerar_picho 2 -2; gerar_point 5 -5; gere 10 -10; gere_> 10 -10; gere_tout 3 -3
gille 7 -7; gille_fonta 7 -7; girar 18 -18; girar_> 10 -10; girar_aroba 5 -5; girar_avec 16 -16; girar_g 5 -5
gite 11 -11; gite_> 11 -11; gite_les 3 -3; gmail 16 -16; gmail_> 11 -11; gmail_dot 6 -6; gmail_mais 5 -5
gmail_point 7 -7; goff 16 -16; goff_> 9 -9; goff_a 6 -6; goff_aroba 6 -6; goff_de 7 -7; gonfl 16 -16; gonfl_> 14 -14
gonfl_votre 13 -13; googl 7 -7; googl_> 7 -7; goure 5 -5; goure_la 5 -5; grand 6 -6; grand_> 1 -1; grand_merci 8 -8
grand_monsi 5 -5; grand_n 11 -11; grave 16 -16; grave_> 11 -11; grave_ne 4 -4; greni 3 -3; greni_vous 3 -3
gresi 15 -15; gresi_> 13 -13; gresi_encor 10 -10; gresi_plus 13 -13; grill 9 -9; grill_avec 9 -9; gros 2 -2
gros_aroba 9 -9; gros_bonso 9 -9; gros_jaser -7 7; gros_mente 9 -9; group 8 -8; group_tiret 8 -8; gsm 6 -6
gsm_n 3 -3; gsm_une 8 -8; guade 7 -7; guade_> 7 -7; guen 6 -6; guen_l 6 -6; gueri 1 -1; gueri_cinqu 1 -1
gueul 13 -13; gueul_> 13 -13; gueul_sale 12 -12; guign 4 -4; guign_c 4 -4; guill 14 -14; guill_> 9 -9
guill_avec 7 -7; guill_guill 7 -7; h 9 -9; h_> 5 -5; h_a 7 -7; h_aroba 12 -12; h_comme 2 -2; h_devan 5 -5; h_e 5 -5
h_i 2 -2; h_point 6 -6; habit 18 -18; habit_a 8 -8; habit_au 5 -5; habit_avec 9 -9; habit_la 16 -16
habit_oui 11 -11; habit_quatr 6 -6; habit_rue 6 -6; hache 7 -7; hache_> 7 -7; hadda 8 -8; hadda_aroba 8 -8
hadj 7 -7; hadj_h 7 -7; hallu 12 -12; hallu_> 12 -12; handi 18 -18; handi_> 18 -18; hans 10 -10; hans_mulle 10 -10
haut 3 -3; haut_> 3 -3; haut_celui 3 -3; he 3 -3; he_ben 3 -3; hein 18 -18; hein_> 7 -7; hein_dis 4 -4
hein_oui 5 -5; hein_quoi 12 -12; hein_une 9 -9; helas 7 -7; helas_non 7 -7; helen 10 -10; helen_march 10 -10
helen_tiret 4 -4; henri 7 -7; henri_at 5 -5; henri_girar 5 -5; henri_point 2 -2; henry 10 -10; henry_> 6 -6
henry_avec 10 -10; heure -2 2; heure_> 2 -2; heure_alors 10 -10; heure_ce 3 -3; heure_et 6 -6; heure_mais 7 -7
heure_non 20 -20; heure_que -10 10; hier 8 -8; hier_> 4 -4; hier_apres 10 -10; hier_chez 6 -6; hier_et 5 -5
hier_qui 9 -9; hier_soir 9 -9; histo -1 1; histo_> -3 3; histo_est 13 -13; hmm 11 -11; hmm_> 11 -11; hoffm 8 -8
hoffm_avec 8 -8; homme 8 -8; homme_> 8 -8; honte 12 -12; honte_> 6 -6; honte_ce 16 -16; honte_de 4 -4
honte_monsi 12 -12; honte_s 13 -13; honte_votre 14 -14; hop -8 8; hop_de 4 -4; hop_un -14 14; hors 20 -20
hors_de 4 -4; hors_ligne 8 -8; hors_servi 10 -10; hospi -9 9; hospi_il -9 9; hotel 9 -9; hotel_> 10 -10
hotel_est 6 -6; hotel_sans 5 -5; hotel_tiret 6 -6; hotli -9 9; hotli_en -9 9; hotma 7 -7; hotma_hein 5 -5
hotma_mais 1 -1; hotma_point 7 -7; hs 9 -9; hs_> 9 -9; hugo 7 -7; hugo_> 6 -6; hugo_aroba 12 -12; hugo_point 12 -12
hugue 10 -10; hugue_delap 10 -10; hugue_trent 8 -8; hui 8 -8; hui_> 8 -8; huit 10 -10; huit_> 9 -9; huit_aroba 2 -2
huit_cent 1 -1; huit_cents 15 -15; huit_chez 5 -5; huit_cinqu 3 -3; huit_deux 2 -2; huit_doubl 7 -7; huit_douze 2 -2
huit_heure 11 -11; huit_huit 2 -2; huit_huita 7 -7; huit_j 5 -5; huit_merci 2 -2; huit_nonan 2 -2; huit_ordin 13 -13
huit_poste 10 -10; huit_quara 5 -5; huit_quatr 2 -2; huit_seize 3 -3; huit_septa 5 -5; huit_so 5 -5; huit_soixa 5 -5
huit_telep 3 -3; huit_trent 2 -2; huit_trois 3 -3; huit_un 5 -5; huit_vingt 4 -4; huit_zero 2 -2; huita 8 -8
huita_et 6 -6; huita_neuf 7 -7; huita_poste 9 -9; huita_quatr 4 -4; huita_sept 6 -6; humai -41 41; humai_> -33 33
humai_chez -7 7; humai_humai -10 10; humai_je -9 9; humai_maint -10 10; humai_pas -6 6; humai_prenn -9 9
humai_s -17 17; humai_vite -16 16; hurle 3 -3; hurle_qu 3 -3; i 6 -6; i_> 5 -5; i_a 5 -5; i_aroba 2 -2; i_b 2 -2
i_c 6 -6; i_deux 9 -9; i_e 5 -5; i_l 7 -7; i_point 5 -5; i_r 6 -6; i_s 4 -4; i_speak -5 5; ia -9 9; ia_> -9 9
ibrah 10 -10; ibrah_kone 10 -10; ici 14 -14; ici_> 8 -8; ici_bapti 7 -7; ici_et 5 -5; ici_gerar 8 -8; ici_le 7 -7
iclou 6 -6; iclou_point 6 -6; idee 4 -4; idee_c 4 -4; il 2 -2; il_a 10 -10; il_appel 9 -9; il_capte 6 -6
il_cherc 3 -3; il_decro 6 -6; il_dit 7 -7; il_est 11 -11; il_fait 13 -13; il_falla 11 -11; il_faudr 10 -10
il_faut 14 -14; il_joue 4 -4; il_lui 8 -8; il_m 9 -9; il_manqu 11 -11; il_march 4 -4; il_me -10 10; il_n 3 -3
il_ne 12 -12; il_perd 1 -1; il_pleut 11 -11; il_possi -8 8; il_quelq -13 13; il_repon 2 -2; il_reste 4 -4
il_tourn 5 -5; il_un -11 11; il_va 6 -6; il_vient 8 -8; il_voit 6 -6; il_vous -7 7; il_y 7 -7; iles 6 -6
iles_vous 6 -6; ils 7 -7; ils_arriv 8 -8; ils_nous 4 -4; ils_ont 4 -4; imbec 12 -12; imbec_> 9 -9; imbec_j 5 -5
immed -12 12; immed_> -12 12; immeu 7 -7; immeu_> 7 -7; immob 11 -11; immob_> 11 -11; impas 6 -6; impas_des 6 -6
impec 16 -16; impec_> 16 -16; impec_mais 6 -6; impec_on 7 -7; impor -2 2; impor_qui -11 11; impor_quoi 18 -18
impos 18 -18; impos_> 11 -11; impos_d 10 -10; impos_de 9 -9; impri 10 -10; impri_> 11 -11; impri_aussi 7 -7
impri_c 16 -16; impri_et 2 -2; impri_sans 1 -1; impri_trouv 6 -6; impri_wifi 10 -10; inacc 13 -13; inacc_> 13 -13
inacc_au 2 -2; inact 8 -8; inact_> 8 -8; inadm 17 -17; inadm_> 8 -8; inadm_ca 3 -3; inadm_de 2 -2; inadm_j 22 -22
incap 3 -3; incap_tous 3 -3; incid 13 -13; incid_> 13 -13; incom 15 -15; incom_> 14 -14; incom_crass 8 -8
incor 12 -12; incor_> 12 -12; ines 8 -8; ines_bouaz 5 -5; ines_point 8 -8; inexa 9 -9; inexa_> 9 -9; info 9 -9
info_aroba 9 -9; infor 13 -13; infor_> 10 -10; infor_a 10 -10; infor_de 7 -7; infor_du 11 -11; infor_qui 3 -3
infos 3 -3; infos_ca 3 -3; injoi 6 -6; injoi_> 7 -7; injoi_euh 3 -3; inqui 7 -7; inqui_> 8 -8; inqui_pas 6 -6
inqui_un 9 -9; inscr 8 -8; inscr_lucas 8 -8; insta 17 -17; insta_> 17 -17; insta_elle 1 -1; insta_je 7 -7
insta_la 12 -12; insup 17 -17; insup_> 17 -17; intel -9 9; intel_artif -9 9; inter 12 -12; inter_> 19 -19
inter_alors 4 -4; inter_c 7 -7; inter_ca 3 -3; inter_chez 1 -1; inter_clign 4 -4; inter_compe -9 9; inter_dans 4 -4
inter_de 6 -6; inter_depui 7 -7; inter_du 5 -5; inter_est 7 -7; inter_et 7 -7; inter_humai -7 7; inter_il 7 -7
inter_impec 6 -6; inter_m 6 -6; inter_march 7 -7; inter_ne 1 -1; inter_ni 2 -2; inter_nicke 8 -8; inter_non 3 -3
inter_pas 4 -4; inter_point 7 -7; inter_pour 8 -8; inter_qui 6 -6; inter_revie 7 -7; inter_sur 4 -4; inter_tout 9 -9
inter_toute 5 -5; inter_une 5 -5; intol 14 -14; intol_> 13 -13; intol_trois 4 -4; intro 1 -1; intro_> 1 -1
inuti 12 -12; inuti_> 11 -11; inuti_de 7 -7; inven 5 -5; inven_pour 5 -5; inver 12 -12; inver_> 12 -12; ipad 6 -6
ipad_mon 6 -6; iphon 15 -15; iphon_12 9 -9; iphon_14 9 -9; iphon_> 6 -6; iphon_le 7 -7; iphon_mon 6 -6; ira 13 -13
ira_> 16 -16; ira_bien 7 -7; ira_comme 1 -1; is 6 -6; is_not 6 -6; isabe 6 -6; isabe_roux 6 -6; it 7 -7; it_s 7 -7
j 9 -9; j_> 7 -7; j_ai 18 -18; j_aie -9 9; j_aille 11 -11; j_aime -2 2; j_aimer -12 12; j_appel 6 -6; j_aroba 5 -5
j_arriv 8 -8; j_atten 25 -25; j_avais 5 -5; j_dupon 5 -5; j_en -4 4; j_enten 10 -10; j_envoi 8 -8; j_esper 6 -6
j_essai 18 -18; j_essay 15 -15; j_etais 7 -7; j_etein 3 -3; j_exige -9 9; j_habit 14 -14; j_hallu 12 -12; j_o 5 -5
j_oubli 5 -5; j_ouvre 1 -1; j_p 7 -7; j_point 7 -7; j_veux -12 12; j_voudr -17 17; j_y -4 4; jade 6 -6
jade_nguye 6 -6; jamai 18 -18; jamai_> 14 -14; jamai_avec 5 -5; jamai_habit 3 -3; jamai_moi 2 -2; jamai_votre 5 -5
jamai_voulu 3 -3; jamai_vu 5 -5; jardi 10 -10; jardi_> 10 -10; jaser -7 7; jaser_avec -7 7; je 5 -5; je_appel 9 -9
je_atten 9 -9; je_capte 8 -8; je_casse 5 -5; je_cherc 12 -12; je_compr -6 6; je_compt 13 -13; je_conna 7 -7
je_conso 9 -9; je_crois 2 -2; je_croya 9 -9; je_decro 10 -10; je_deman -16 16; je_desce 12 -12; je_dirai 13 -13
je_dis 6 -6; je_discu -7 7; je_dois 15 -15; je_euh 6 -6; je_fais 10 -10; je_gere 10 -10; je_je 5 -5; je_l 6 -6
je_la 3 -3; je_lance 8 -8; je_le 11 -11; je_les 5 -5; je_lui 6 -6; je_m 7 -7; je_me 18 -18; je_melan 1 -1
je_mets 5 -5; je_monte 5 -5; je_n 1 -1; je_ne 2 -2; je_paie 2 -2; je_parla 10 -10; je_parle -10 10; je_pas 8 -8
je_paye 5 -5; je_pense 10 -10; je_peux -4 4; je_plais 11 -11; je_pourr 7 -7; je_prefe -3 3; je_prend -2 2
je_puiss -6 6; je_raccr -15 15; je_rame 12 -12; je_rappe 12 -12; je_re 5 -5; je_recla -6 6; je_recoi 9 -9
je_redem 11 -11; je_redis 4 -4; je_refle 11 -11; je_refus 10 -10; je_regar 3 -3; je_repet -5 5; je_repre 6 -6
je_resil 5 -5; je_reste 4 -4; je_sache 9 -9; je_sais 14 -14; je_sors 3 -3; je_souha -18 18; je_suis 20 -20
je_suppo 12 -12; je_tele 6 -6; je_telep 5 -5; je_tombe -8 8; je_touch 2 -2; je_trans 6 -6; je_trava 12 -12
je_vais 7 -7; je_verif 15 -15; je_verra 10 -10; je_veux -16 16; je_viens 8 -8; je_vois 10 -10; je_voudr -10 10
je_voula 7 -7; je_vous 8 -8; jean 17 -17; jean_> 9 -9; jean_bapti 5 -5; jean_dupon 5 -5; jean_franc 6 -6
jean_luc 12 -12; jean_marc 5 -5; jean_morea 11 -11; jean_phili 4 -4; jean_pierr 6 -6; jean_point 5 -5
jean_tiret 3 -3; jeanl 8 -8; jeanl_en 8 -8; jeann 7 -7; jeann_wuyts 7 -7; jeudi 6 -6; jeudi_entre 6 -6; jeune 8 -8
jeune_homme 8 -8; jeux 11 -11; jeux_en 11 -11; jeux_n 2 -2; jo 4 -4; jo_nonan 4 -4; john 6 -6; john_dot 6 -6
joign 4 -4; joign_alors 4 -4; joind 1 -1; joind_> 11 -11; joind_au 16 -16; joind_le -12 12; joind_ma 10 -10
joind_sur 5 -5; joind_un -17 17; jojo 8 -8; jojo_point 8 -8; joli 14 -14; joli_accen 14 -14; jose 13 -13
jose_da 7 -7; jose_manue 8 -8; joube 3 -3; joube_> 3 -3; joue 5 -5; joue_> 11 -11; joue_avec -7 7; joue_bien 4 -4
joue_pour 15 -15; jouer 4 -4; jouer_> 4 -4; jouer_en 4 -4; jour 12 -12; jour_> 4 -4; jour_et 1 -1; jour_j 13 -13
jour_mon 4 -4; jour_sur 9 -9; journ 8 -8; journ_> 6 -6; journ_a 8 -8; jours 10 -10; jours_> 13 -13; jours_ca 3 -3
jours_deja 6 -6; jours_le 9 -9; jours_que 4 -4; julie 14 -14; julie_> 8 -8; julie_carpe 6 -6; julie_le 9 -9
julie_point 7 -7; jure 5 -5; jure_j 5 -5; jusqu 8 -8; jusqu_ici 8 -8; juste 8 -8; juste_> 17 -17; juste_augus 8 -8
juste_combi 10 -10; juste_inter 8 -8; juste_la 8 -8; juste_le 8 -8; juste_mon 11 -11; juste_oui 8 -8
juste_parle -16 16; juste_que 20 -20; juste_savoi 7 -7; k 7 -7; k_> 7 -7; k_a 5 -5; k_aroba 8 -8; k_i 5 -5; k_o 7 -7
karim 11 -11; karim_belka 5 -5; karim_benal 10 -10; karin 16 -16; karin_> 16 -16; kern 5 -5; kern_aroba 5 -5
kevin 17 -17; kevin_> 11 -11; kevin_desme 7 -7; kevin_roux 10 -10; kevin_tiret 6 -6; kone 10 -10; kone_> 10 -10
kowal 10 -10; kowal_> 10 -10; l 8 -8; l_> 14 -14; l_a 3 -3; l_abonn 3 -3; l_accue 6 -6; l_actri 5 -5; l_admin 9 -9
l_adres 8 -8; l_adsl 1 -1; l_agenc 5 -5; l_agent 8 -8; l_ai 6 -6; l_air 13 -13; l_alarm 8 -8; l_an 9 -9
l_ancie 7 -7; l_anten 2 -2; l_appar 7 -7; l_appel 6 -6; l_arret 5 -5; l_assis -3 3; l_autre 16 -16; l_avez 9 -9
l_avion -6 6; l_avoir 3 -3; l_c 7 -7; l_e 7 -7; l_ecole 10 -10; l_ecran 4 -4; l_ecriv 7 -7; l_ensem 8 -8
l_enten 6 -6; l_entre 9 -9; l_escal 3 -3; l_et 8 -8; l_etage 6 -6; l_etran 2 -2; l_heure -11 11; l_hotel 6 -6
l_i 2 -2; l_immeu 7 -7; l_impri 8 -8; l_incid 7 -7; l_infor 3 -3; l_insta 7 -7; l_inter 6 -6; l_inver 12 -12
l_k 5 -5; l_l 4 -4; l_m 3 -3; l_oblig -7 7; l_open 7 -7; l_opera 13 -13; l_orage 6 -6; l_orang 9 -9; l_ordi 13 -13
l_ordin 9 -9; l_ordre 7 -7; l_oreil 6 -6; l_ouver 1 -1; l_point 4 -4; l_t 5 -5; l_un -11 11; l_under 4 -4; la 9 -9
la_4g 8 -8; la_5g 11 -11; la_> 6 -6; la_avec 5 -5; la_banqu 5 -5; la_bas 11 -11; la_base 5 -5; la_boite 15 -15
la_boula 6 -6; la_box 9 -9; la_c 5 -5; la_ca 7 -7; la_caiss 7 -7; la_caja 2 -2; la_carte 3 -3; la_casqu 9 -9
la_cave 12 -12; la_celui 5 -5; la_chamb 9 -9; la_chora 2 -2; la_cinqu 12 -12; la_clien -10 10; la_commu 8 -8
la_con 8 -8; la_conne 7 -7; la_conse 12 -12; la_conso 5 -5; la_coupe 5 -5; la_cuisi 8 -8; la_dame -8 8
la_dedan -9 9; la_derni 7 -7; la_deux 12 -12; la_deuxi 8 -8; la_donne 6 -6; la_douza 7 -7; la_factu 3 -3
la_faute 8 -8; la_fenet 9 -9; la_fete 7 -7; la_fibra 4 -4; la_fibre 7 -7; la_fin 11 -11; la_finir 8 -8
la_flott 2 -2; la_fritu 8 -8; la_galer 4 -4; la_gare 6 -6; la_guade 7 -7; la_hotli -9 9; la_il 10 -10; la_j 2 -2
la_je 3 -3; la_journ 6 -6; la_l 5 -5; la_la 5 -5; la_le 10 -10; la_lettr 5 -5; la_live 3 -3; la_lumie 9 -9
la_machi 3 -3; la_magas 5 -5; la_mairi 15 -15; la_mais 5 -5; la_maiso 9 -9; la_marqu 13 -13; la_meme -2 2
la_merde 7 -7; la_minut -15 15; la_mise 3 -3; la_miser 4 -4; la_moind 7 -7; la_moiti 16 -16; la_monta 7 -7
la_non 5 -5; la_nouve 6 -6; la_nuit -7 7; la_oui 13 -13; la_page 12 -12; la_paix 10 -10; la_panne 12 -12
la_parce 2 -2; la_passe -8 8; la_peine 19 -19; la_perso 6 -6; la_petit 3 -3; la_plupa 13 -13; la_porte 13 -13
la_poste 5 -5; la_pour 6 -6; la_premi 5 -5; la_prise 15 -15; la_proce 5 -5; la_ps5 11 -11; la_quest 5 -5
la_rage 7 -7; la_remet 3 -3; la_repon 1 -1; la_retra 4 -4; la_route 4 -4; la_rue 5 -5; la_salle 4 -4
la_semai 16 -16; la_situa -9 9; la_sixie 3 -3; la_socie 12 -12; la_sonne 6 -6; la_suite 8 -8; la_switc 11 -11
la_synch 10 -10; la_table 7 -7; la_techn 4 -4; la_tele 11 -11; la_telep 11 -11; la_telet 6 -6; la_telev 10 -10
la_tempe 3 -3; la_tete 10 -10; la_toile 8 -8; la_tonal 12 -12; la_un -6 6; la_video 11 -11; la_ville 2 -2
la_vite -11 11; la_voisi 5 -5; la_voitu 5 -5; la_voix 6 -6; la_vous 5 -5; la_wifi 10 -10; labo 11 -11
labo_point 11 -11; lac 6 -6; lac_point 6 -6; lacaz 4 -4; lacaz_mais 4 -4; lache 5 -5; lache_> 4 -4; lache_avec 5 -5
lacom 9 -9; lacom_jean 9 -9; lacro 7 -7; lacro_du 7 -7; lag 12 -12; lag_> 12 -12; lagra 7 -7; lagra_je 7 -7
laiss 15 -15; laiss_> 7 -7; laiss_de 5 -5; laiss_la 8 -8; laiss_les 4 -4; laiss_moi 3 -3; laiss_tombe -6 6
laiss_un 16 -16; lambe 9 -9; lambe_> 9 -9; lamen 9 -9; lamen_c 5 -5; lamen_dans 6 -6; lamen_du 4 -4; lamen_et 9 -9
lampe 7 -7; lampe_je 7 -7; lan 8 -8; lan_nguye 8 -8; lance 8 -8; lance_> 8 -8; lance_un 8 -8; lang 4 -4
lang_sans 4 -4; lapos 13 -13; lapos_net 7 -7; lapos_point 6 -6; lapto 6 -6; lapto_et 6 -6; laque 16 -16
laque_> 11 -11; laque_vous 8 -8; laver 8 -8; laver_qui 8 -8; le 3 -3; le_01 7 -7; le_06 4 -4; le_12 6 -6
le_3900 13 -13; le_boiti 3 -3; le_bol 9 -9; le_bon 13 -13; le_bouch 6 -6; le_bouto 13 -13; le_box 5 -5
le_bras 11 -11; le_bris 8 -8; le_burea 11 -11; le_c 1 -1; le_cabla 5 -5; le_cable 10 -10; le_caiss 4 -4
le_canal 2 -2; le_carne 2 -2; le_cas 13 -13; le_chale 4 -4; le_chat 10 -10; le_chef -8 8; le_cherc 4 -4
le_chien 10 -10; le_code 4 -4; le_colon 11 -11; le_combi 5 -5; le_confi 13 -13; le_conna 2 -2; le_conse 27 -27
le_conta 3 -3; le_conte 4 -4; le_contr 7 -7; le_corre 4 -4; le_coura 12 -12; le_courr 3 -3; le_cul 9 -9
le_cyclo 5 -5; le_debit 13 -13; le_debut 3 -3; le_decod 8 -8; le_dessi 4 -4; le_deux 7 -7; le_dirai 4 -4
le_dire 8 -8; le_direc 11 -11; le_dis 6 -6; le_docte 7 -7; le_dos 10 -10; le_dossi 12 -12; le_douze 5 -5
le_facte 6 -6; le_faire 16 -16; le_faite 6 -6; le_feu 16 -16; le_fils 5 -5; le_fixe 8 -8; le_floc 5 -5
le_franc 9 -9; le_frigo 4 -4; le_gall 6 -6; le_gardi 4 -4; le_gars 6 -6; le_goff 16 -16; le_guen 6 -6
le_jardi 10 -10; le_lampe 7 -7; le_le 5 -5; le_lien 9 -9; le_mac 7 -7; le_magas 3 -3; le_mauva 4 -4; le_meme 10 -10
le_messa 8 -8; le_metie 8 -8; le_mien 10 -10; le_mille 10 -10; le_mobil 2 -2; le_modem 11 -11; le_moins 14 -14
le_momen 10 -10; le_monde 10 -10; le_monsi 18 -18; le_morbi 1 -1; le_natel 4 -4; le_nom 6 -6; le_numer 7 -7
le_passa 18 -18; le_pc 5 -5; le_petit 5 -5; le_placa 9 -9; le_point 7 -7; le_porta 5 -5; le_poste 3 -3
le_preno 5 -5; le_probl 14 -14; le_proce 2 -2; le_profe 1 -1; le_propr 3 -3; le_quara 4 -4; le_quart 5 -5
le_quatr 3 -3; le_redem 4 -4; le_rende 13 -13; le_repar 6 -6; le_repet 3 -3; le_resea 8 -8; le_respo -1 1
le_robot -5 5; le_route 10 -10; le_rue 8 -8; le_sais 8 -8; le_salon 14 -14; le_sav -7 7; le_serve 10 -10
le_servi -10 10; le_sien 8 -8; le_site 7 -7; le_son 11 -11; le_stand -11 11; le_super 5 -5; le_suppo -17 17
le_switc 11 -11; le_techn 4 -4; le_telep 16 -16; le_temps 3 -3; le_termi 7 -7; le_tiret 6 -6; le_titul 9 -9
le_toit 8 -8; le_tpe 7 -7; le_vide 8 -8; le_voila 2 -2; le_voyan 13 -13; le_vpn 5 -5; le_web 2 -2; le_wifi 8 -8
le_zero -7 7; lea 8 -8; lea_aroba 6 -6; lea_cheva 7 -7; lea_point 7 -7; lecle 5 -5; lecle_> 7 -7; lecle_comme 5 -5
lefeb 8 -8; lefeb_l 8 -8; lefev 15 -15; lefev_> 9 -9; lefev_et 4 -4; lefev_l 6 -6; lefor 6 -6; lefor_l 6 -6
lefor_mon 6 -6; legra 7 -7; legra_> 7 -7; lemai 13 -13; lemai_> 11 -11; lemai_aroba 6 -6; lemai_cardi 8 -8
lemai_et 9 -9; lemoi 9 -9; lemoi_> 9 -9; lenoi 6 -6; lenoi_> 6 -6; lent 12 -12; lent_> 14 -14; lent_dans 2 -2
lente 9 -9; lente_> 9 -9; leo 7 -7; leo_neuf 7 -7; leon 8 -8; leon_tiret 8 -8; leque 11 -11; leque_> 11 -11
leque_je 6 -6; leroy 6 -6; leroy_aroba 8 -8; leroy_du 6 -6; les 7 -7; les_ai 5 -5; les_ampou 8 -8; les_appar 3 -3
les_appel 12 -12; les_bots -9 9; les_caiss 5 -5; les_camer 2 -2; les_chain 7 -7; les_cinq 1 -1; les_clien 5 -5
les_codes 5 -5; les_commu 7 -7; les_cours 3 -3; les_deux 1 -1; les_dix 6 -6; les_embou 5 -5; les_enfan 5 -5
les_gens 8 -8; les_heure 10 -10; les_huit 3 -3; les_jeux 11 -11; les_ligne 6 -6; les_machi -14 14; les_mails 3 -3
les_messa 8 -8; les_petit 5 -5; les_quara 12 -12; les_quart 6 -6; les_quatr 3 -3; les_quinz 4 -4; les_robot -9 9
les_sites 8 -8; les_sms 8 -8; les_techn 8 -8; les_telec 8 -8; les_texto 6 -6; les_trava 4 -4; les_trois 17 -17
les_video 5 -5; les_vingt 6 -6; les_voyan 9 -9; lettr 5 -5; lettr_f 2 -2; lettr_k 8 -8; liais 5 -5; liais_fibre 5 -5
libre -8 8; libre_je -8 8; liege 6 -6; liege_moi 6 -6; liege_qui 4 -4; lien 11 -11; lien_est 10 -10; lien_sdsl 7 -7
lien_wan 4 -4; ligne 4 -4; ligne_> 2 -2; ligne_a 8 -8; ligne_avec 10 -10; ligne_ca 12 -12; ligne_de 5 -5
ligne_depui 2 -2; ligne_direc 13 -13; ligne_du 11 -11; ligne_est 13 -13; ligne_et 1 -1; ligne_fixe 5 -5
ligne_maint -7 7; ligne_mobil 7 -7; ligne_on 9 -9; ligne_qui 9 -9; ligne_y 3 -3; lilas 10 -10; lilas_> 10 -10
lilas_soixa 3 -3; lili 3 -3; lili_mille 3 -3; live 6 -6; live_box 3 -3; live_point 6 -6; loic 7 -7; loic_prige 7 -7
loic_trent 6 -6; loin 15 -15; loin_de 15 -15; loin_g 6 -6; lol 9 -9; lol_> 9 -9; lola 11 -11; lola_aroba 9 -9
lola_masso 8 -8; long 13 -13; long_> 13 -13; longs 8 -8; longs_> 8 -8; longt 5 -5; longt_> 5 -5; longt_que 2 -2
look 8 -8; look_point 8 -8; lopez 13 -13; lopez_> 11 -11; lopez_oui 7 -7; lopez_quatr 2 -2; louis 4 -4; louis_> 2 -2
louis_perra 5 -5; luc 15 -15; luc_> 11 -11; luc_gagno 7 -7; luc_morea 2 -2; luc_point 5 -5; luc_tiret 5 -5
lucas 13 -13; lucas_fabre 8 -8; lucas_merci 5 -5; lucas_point 5 -5; lucie 6 -6; lucie_marti 7 -7; lucie_perro 4 -4
lucie_tiret 5 -5; lui -7 7; lui_a 8 -8; lui_c 6 -6; lui_deman 6 -6; lui_expli -13 13; lui_fonct 4 -4; lui_il 5 -5
lumie 10 -10; lumie_> 4 -4; lumie_clign 7 -7; lumie_est 6 -6; lumie_maint 13 -13; lumie_qui 3 -3; lumie_reste 11 -11
lundi 9 -9; lundi_> 13 -13; lundi_derni 9 -9; lunet 7 -7; lunet_> 7 -7; lydie 8 -8; lydie_berti 8 -8; lyon 13 -13
lyon_> 13 -13; m 12 -12; m_a 18 -18; m_adres -16 16; m_affic 6 -6; m_aide 7 -7; m_aider 13 -13; m_appel 22 -22
m_aroba 10 -10; m_arran 11 -11; m_assoi 5 -5; m_aurez -10 10; m_avez 4 -4; m_aviez 1 -1; m_c 7 -7; m_e 7 -7
m_en 12 -12; m_enerv 10 -10; m_enten 16 -16; m_entre -12 12; m_envoi -6 6; m_envoy 5 -5; m_etonn 11 -11
m_inqui 10 -10; m_inter 2 -2; m_o 6 -6; m_point 6 -6; m_servi 5 -5; m_tiret 10 -10; m_y 3 -3; ma 18 -18
ma_belle 4 -4; ma_blond 6 -6; ma_boite 5 -5; ma_box 5 -5; ma_carte 8 -8; ma_cave 6 -6; ma_chamb 4 -4; ma_claqu 9 -9
ma_colle 14 -14; ma_conne 10 -10; ma_conse 12 -12; ma_conso 6 -6; ma_deman 11 -11; ma_factu 16 -16; ma_famil 13 -13
ma_femme 13 -13; ma_fille 9 -9; ma_gueul 6 -6; ma_ligne 6 -6; ma_maitr 8 -8; ma_maman -6 6; ma_mere 7 -7
ma_messa 5 -5; ma_nouve 1 -1; ma_part 3 -3; ma_patie 7 -7; ma_play 11 -11; ma_plays 4 -4; ma_quest 8 -8
ma_secre 5 -5; ma_serie 1 -1; ma_sim 16 -16; ma_soeur 2 -2; ma_switc 5 -5; ma_table 4 -4; ma_tete 7 -7
ma_tiret 7 -7; ma_voisi 5 -5; mac 7 -7; mac_et 7 -7; macbo 6 -6; macbo_mon 6 -6; machi -25 25; machi_> -8 8
machi_a 9 -9; machi_ca -6 6; machi_dont 9 -9; machi_est 23 -23; machi_j -5 5; machi_je -14 14; machi_moi -7 7
machi_passe -11 11; machi_y -13 13; madam 18 -18; madam_> 13 -13; madam_aider 8 -8; madam_besna 5 -5
madam_bonjo 8 -8; madam_duboi 6 -6; madam_dupon 9 -9; madam_dupui 6 -6; madam_duran 11 -11; madam_je 3 -3
madam_perri 2 -2; madam_petit 5 -5; madam_que 7 -7; madam_rodri 8 -8; madam_sophi 4 -4; madam_tremb 8 -8; madem 7 -7
madem_clair 7 -7; madem_ines 5 -5; magas 16 -16; magas_> 12 -12; magas_de 5 -5; magas_les 5 -5; magas_m 6 -6
magas_sont 2 -2; mail 23 -23; mail_> 19 -19; mail_euh 1 -1; mail_mon 1 -1; mail_point 4 -4; mails 9 -9; mails_> 8 -8
mails_arriv 8 -8; mails_donc 8 -8; maint -4 4; maint_> 4 -4; maint_au -10 10; maint_avec 6 -6; maint_c 1 -1
maint_ca 7 -7; maint_il 5 -5; maint_j 7 -7; maint_je -6 6; maint_oui 20 -20; maint_si 6 -6; maint_tout 2 -2
mairi 14 -14; mairi_> 3 -3; mairi_a 16 -16; mairi_de 6 -6; mairi_tiret 7 -7; mais 2 -2; mais_a -17 17
mais_aucun 3 -3; mais_bien 7 -7; mais_bon 7 -7; mais_c 7 -7; mais_ca 5 -5; mais_ce -9 9; mais_chez 5 -5
mais_deux 12 -12; mais_ecout 13 -13; mais_en 9 -9; mais_franc 7 -7; mais_il 4 -4; mais_inter 4 -4; mais_j -3 3
mais_je -3 3; mais_la 7 -7; mais_laque 8 -8; mais_le 4 -4; mais_les 5 -5; mais_maint 14 -14; mais_merde 9 -9
mais_moi -5 5; mais_non 14 -14; mais_on 6 -6; mais_oui 17 -17; mais_pas 18 -18; mais_passe -14 14; mais_perso 11 -11
mais_peut 9 -9; mais_pour 4 -4; mais_quand 6 -6; mais_quel 8 -8; mais_quelq -11 11; mais_rien 9 -9; mais_si 6 -6
mais_telep 5 -5; mais_toujo 6 -6; mais_tout 4 -4; mais_voila 2 -2; mais_votre 2 -2; mais_vous 13 -13; mais_y 6 -6
maiso 9 -9; maiso_> 15 -15; maiso_alors 6 -6; maiso_de 7 -7; maiso_est 9 -9; maiso_et 5 -5; maiso_il 2 -2
maiso_mais 4 -4; maitr 10 -10; maitr_bonne 7 -7; maitr_dit 8 -8; mal 16 -16; mal_> 10 -10; mal_a 7 -7; mal_au 5 -5
mal_compr 15 -15; mal_de 6 -6; malgr 4 -4; malgr_le 4 -4; malhe 12 -12; malhe_oui 12 -12; malle 6 -6; malle_a 4 -4
malle_deux 9 -9; mamad 10 -10; mamad_diall 10 -10; mamad_diop 9 -9; maman -6 6; maman_elle 13 -13; maman_qui -9 9
mamie 7 -7; mamie_colet 7 -7; mange 9 -9; mange_> 9 -9; manqu 12 -12; manqu_encor 12 -12; manue 8 -8
manue_garci 8 -8; marc 10 -10; marc_antoi 8 -8; marc_d 9 -9; marc_le 5 -5; marc_lenoi 6 -6; marc_point 9 -9
marc_tiret 3 -3; marce 8 -8; marce_tremb 8 -8; march 13 -13; march_> 11 -11; march_a 5 -5; march_concl 10 -10
march_de 14 -14; march_depui 6 -6; march_deux 7 -7; march_et 6 -6; march_euh 10 -10; march_impec 9 -9
march_jamai 5 -5; march_merci 5 -5; march_mieux 5 -5; march_nicke 4 -4; march_numer 8 -8; march_on 10 -10
march_pas 5 -5; march_plus 7 -7; march_toujo 2 -2; march_tout 7 -7; march_trent 8 -8; mardi 19 -19; mardi_> 16 -16
mardi_et 6 -6; mardi_il 4 -4; mare 11 -11; mare_de 11 -11; mare_mare 11 -11; mareu 8 -8; mareu_> 8 -8; mari 11 -11
mari_> 16 -16; mari_c 5 -5; mari_ce 2 -2; mari_est 11 -11; mari_le 1 -1; mari_me 2 -2; mari_qui 12 -12; mari_vu 1 -1
maria 7 -7; maria_jose 7 -7; marie 20 -20; marie_aroba 5 -5; marie_chris 10 -10; marie_clair 3 -3; marie_galle 7 -7
marie_le 8 -8; marie_point 4 -4; marie_there 8 -8; marie_trent 3 -3; marin 10 -10; marin_aroba 6 -6
marin_galle 7 -7; marqu 8 -8; marqu_madam 6 -6; marqu_sorti 13 -13; marra 9 -9; marra_> 9 -9; marra_ca 9 -9
marre -3 3; marre_> 17 -17; marre_bien 10 -10; marre_de -11 11; marre_des -19 19; mars 9 -9; mars_> 9 -9; marse 8 -8
marse_> 11 -11; marse_zero 2 -2; marte 5 -5; marte_aroba 6 -6; marte_m 2 -2; marti 19 -19; marti_> 12 -12
marti_aroba 6 -6; marti_chez 6 -6; marti_de 5 -5; marti_duboi 8 -8; marti_hier 10 -10; marti_j 7 -7
marti_marte 2 -2; marti_non 2 -2; marti_point 12 -12; marti_qui 2 -2; marti_zero 4 -4; masqu 9 -9; masqu_lol 9 -9
masso 8 -8; masso_> 8 -8; masso_a 2 -2; mathi 9 -9; mathi_avec 9 -9; matin 14 -14; matin_> 12 -12; matin_j 2 -2
matin_trois 3 -3; maudi 9 -9; maudi_voyan 9 -9; mauri 3 -3; mauri_> 3 -3; mauva 9 -9; mauva_> 12 -12
mauva_cable 4 -4; max 11 -11; max_> 8 -8; max_tiret 6 -6; mayot 1 -1; mayot_zero 1 -1; mdr 8 -8; mdr_ok 8 -8
me -6 6; me_balad 7 -7; me_branc 8 -8; me_compr 13 -13; me_conna 6 -6; me_conne 14 -14; me_convi 9 -9
me_deman 12 -12; me_deran 19 -19; me_dire 9 -9; me_disen 12 -12; me_dit 7 -7; me_fait 13 -13; me_faite 6 -6
me_fatig 6 -6; me_faudr -3 3; me_faut -12 12; me_gonfl 16 -16; me_joind 20 -20; me_l 3 -3; me_lache 5 -5
me_marre 10 -10; me_mettr -8 8; me_parai 8 -8; me_parle -16 16; me_passe -12 12; me_posez 3 -3; me_prend 9 -9
me_prene 13 -13; me_prese 7 -7; me_raccr 3 -3; me_rappe -26 26; me_rende 8 -8; me_repon -5 5; me_saoul 12 -12
me_souvi 16 -16; me_suis 5 -5; me_telep 14 -14; me_trans -1 1; me_va 22 -22; mec -8 8; mec_> 13 -13; mec_ca 5 -5
mec_norma -14 14; mecon 6 -6; mecon_> 6 -6; medic 7 -7; medic_> 7 -7; mega 5 -5; mega_a 5 -5; megas 5 -5
megas_> 5 -5; meill 9 -9; meill_> 9 -9; melan 5 -5; melan_da 5 -5; melan_toujo 1 -1; meme 11 -11; meme_> 18 -18
meme_alors 2 -2; meme_chose -3 3; meme_en 12 -12; meme_endro 8 -8; meme_messa 6 -6; meme_n 8 -8; meme_panne 7 -7
meme_pas 5 -5; meme_plus 7 -7; meme_point 11 -11; meme_probl 9 -9; meme_souci 8 -8; meme_techn 15 -15
meme_ticke 2 -2; meme_trois 2 -2; menso 9 -9; menso_> 9 -9; mente 9 -9; mente_> 9 -9; menti 3 -3; menti_trois 3 -3
merci 26 -26; merci_> 19 -19; merci_aroba 4 -4; merci_beauc 8 -8; merci_bien 5 -5; merci_ca 1 -1; merci_ce 3 -3
merci_de 11 -11; merci_du 12 -12; merci_je 10 -10; merci_mec 5 -5; merci_merci 6 -6; merci_on 8 -8; merci_pas 7 -7
merci_savez 8 -8; merci_vous 6 -6; mercr 4 -4; mercr_hop 4 -4; merde 20 -20; merde_> 15 -15; merde_ca 5 -5
merde_enfin 9 -9; merde_j 14 -14; merde_votre 5 -5; mere 7 -7; mere_> 10 -10; mere_est 4 -4; mere_ne 3 -3
mere_qui 1 -1; mes 15 -15; mes_appel 7 -7; mes_camer 7 -7; mes_chain 6 -6; mes_clien 14 -14; mes_colle 5 -5
mes_corre 3 -3; mes_courr 2 -2; mes_decla 6 -6; mes_deux 1 -1; mes_enfan 9 -9; mes_lunet 7 -7; mes_mails 8 -8
mes_papie 9 -9; mes_sms 10 -10; mes_visio 11 -11; messa 14 -14; messa_> 6 -6; messa_a 12 -12; messa_d 8 -8
messa_ne 5 -5; messa_sur 5 -5; metie 8 -8; metie_> 8 -8; mets 5 -5; mets_carte 5 -5; mette 6 -6; mette_dupui 10 -10
mette_jean 5 -5; mette_moi -2 2; mettr -7 7; mettr_> 2 -2; mettr_au 7 -7; mettr_en -8 8; mhm 11 -11; mhm_> 11 -11
miche 6 -6; miche_le 6 -6; miche_point 10 -10; micro 9 -9; micro_coupu 9 -9; midi 15 -15; midi_> 15 -15; mien 10 -10
mien_> 10 -10; mien_et 1 -1; mieux 6 -6; mieux_> 10 -10; mieux_discu -9 9; mieux_le 9 -9; mieux_maint 7 -7
mieux_mais 8 -8; mieux_oui 11 -11; mieux_parle -13 13; mieux_pas 14 -14; mieux_qu 5 -5; mille 13 -13; mille_> 12 -12
mille_a 3 -3; mille_cinq 3 -3; mille_deux 7 -7; mille_dix 3 -3; mille_huit 5 -5; mille_lyon 9 -9; mille_neuf 5 -5
mimos 6 -6; mimos_a 6 -6; min 6 -6; min_wifi 6 -6; minab 6 -6; minab_> 6 -6; mince 11 -11; mince_> 15 -15
mince_alors 10 -10; minh 6 -6; minh_nom 6 -6; minut -5 5; minut_> -4 4; minut_de 5 -5; minut_et 7 -7
minut_je 12 -12; minut_le 1 -1; minut_mais 5 -5; minut_que -4 4; minut_sur 5 -5; mirac 13 -13; mirac_ca 13 -13
mis -9 9; mis_en -10 10; mis_ma 1 -1; mise 3 -3; mise_a 3 -3; miser 5 -5; miser_> 4 -4; miser_vous 5 -5; mme 10 -10
mme_durie 10 -10; mobil 17 -17; mobil_> 15 -15; mobil_a 7 -7; mobil_car 2 -2; mobil_dans 4 -4; mobil_de 2 -2
mobil_m 8 -8; mobil_ne 6 -6; mobil_qui 1 -1; mobil_un 7 -7; mobil_va 4 -4; modem 9 -9; modem_apres 5 -5
modem_est 3 -3; modem_le 11 -11; modem_reste 9 -9; modif 13 -13; modif_mon 13 -13; moham 8 -8; moham_el 8 -8
moham_tiret 8 -8; moi -7 7; moi_> 22 -22; moi_a -9 9; moi_adres 11 -11; moi_arriv 3 -3; moi_au -13 13
moi_avec -27 27; moi_c 12 -12; moi_ca 5 -5; moi_de 8 -8; moi_deux 11 -11; moi_donc -12 12; moi_en -28 28
moi_euh -11 11; moi_fait 6 -6; moi_habit 6 -6; moi_il 13 -13; moi_inter 5 -5; moi_j 4 -4; moi_je -3 3; moi_l 4 -4
moi_la -6 6; moi_le 1 -1; moi_les -14 14; moi_lydie 8 -8; moi_meme 18 -18; moi_mon 7 -7; moi_monsi 5 -5
moi_non 8 -8; moi_ou 11 -11; moi_par -9 9; moi_parle -35 35; moi_pas 15 -15; moi_passe -6 6; moi_paul 8 -8
moi_quelq -19 19; moi_rappe -11 11; moi_refle 1 -1; moi_sandr 5 -5; moi_si 6 -6; moi_sur 4 -4; moi_tom 9 -9
moi_ton -12 12; moi_tres 8 -8; moi_trois 7 -7; moi_un -7 7; moi_une -7 7; moi_vers -8 8; moi_votre -10 10
moi_voulo -7 7; moi_y 3 -3; moi_zero 2 -2; moind 7 -7; moind_page 7 -7; moins 11 -11; moins_cinq 12 -12
moins_de 11 -11; moins_du 14 -14; moins_huit 18 -18; moins_mais 9 -9; moins_trent 8 -8; mois 8 -8; mois_de 9 -9
mois_et 2 -2; mois_pour 5 -5; mois_que 6 -6; moiti 16 -16; moiti_> 13 -13; moiti_qui 9 -9; momen 10 -10
momen_> 15 -15; momen_ca 7 -7; momen_le 3 -3; momo 10 -10; momo_> 10 -10; mon 9 -9; mon_abonn 10 -10
mon_adres 10 -10; mon_ami 5 -5; mon_appel -13 13; mon_apple 6 -6; mon_assis 14 -14; mon_avoca 7 -7; mon_blaze 8 -8
mon_bon 6 -6; mon_cellu 6 -6; mon_chef 10 -10; mon_code 10 -10; mon_colle 13 -13; mon_compt 10 -10; mon_conse 7 -7
mon_contr 16 -16; mon_daron 3 -3; mon_debit 7 -7; mon_decod 4 -4; mon_dect 8 -8; mon_direc 16 -16; mon_dossi -9 9
mon_ecran 9 -9; mon_femme 9 -9; mon_fille 7 -7; mon_fils 10 -10; mon_fixe 5 -5; mon_forfa 6 -6; mon_frere 4 -4
mon_gamin 3 -3; mon_garco 4 -4; mon_gendr 4 -4; mon_gsm 3 -3; mon_histo -9 9; mon_impri 10 -10; mon_insta 14 -14
mon_inter 6 -6; mon_ipad 6 -6; mon_iphon 11 -11; mon_lapto 6 -6; mon_macbo 6 -6; mon_mail 7 -7; mon_mari 11 -11
mon_mobil 5 -5; mon_modem 3 -3; mon_mon 9 -9; mon_natel 4 -4; mon_nom 11 -11; mon_numer 8 -8; mon_opera 20 -20
mon_ordi 9 -9; mon_ordin 10 -10; mon_papa 9 -9; mon_patro 12 -12; mon_pc 5 -5; mon_pere 6 -6; mon_petit 15 -15
mon_phone 6 -6; mon_porta 6 -6; mon_pote 4 -4; mon_preno 4 -4; mon_probl 6 -6; mon_rende 5 -5; mon_repet 6 -6
mon_repon 7 -7; mon_respe -6 6; mon_respo -9 9; mon_retar 5 -5; mon_samsu 1 -1; mon_smart 4 -4; mon_techn 13 -13
mon_telep 12 -12; mon_telev 6 -6; mon_temps 6 -6; mon_voisi 8 -8; mon_windo 9 -9; monde 2 -2; monde_> -4 4
monde_est 9 -9; monde_m 4 -4; moniq 4 -4; moniq_lacaz 4 -4; mons 6 -6; mons_> 6 -6; monsi 5 -5; monsi_> -5 5
monsi_berna 2 -2; monsi_brun 11 -11; monsi_conna 8 -8; monsi_d 10 -10; monsi_de 11 -11; monsi_du -11 11
monsi_et 6 -6; monsi_excus 8 -8; monsi_fourn 11 -11; monsi_girar 12 -12; monsi_j 5 -5; monsi_lambe 9 -9
monsi_le 5 -5; monsi_lefev 9 -9; monsi_lefor 6 -6; monsi_m 19 -19; monsi_marti 7 -7; monsi_moi 5 -5
monsi_perro 5 -5; monsi_petit 5 -5; monsi_que -16 16; monsi_qui -7 7; monsi_techn 6 -6; monsi_tres 6 -6
monsi_une 12 -12; monsi_vande 12 -12; monta 10 -10; monta_> 7 -7; monta_est 9 -9; monte 5 -5; monte_a 5 -5
monte_la 4 -4; monte_plus 4 -4; moque 11 -11; moque_de 9 -9; moque_du 16 -16; morbi 1 -1; morbi_aroba 1 -1
morea 11 -11; morea_> 11 -11; morea_a 2 -2; morea_aroba 4 -4; morea_et 6 -6; morea_non 4 -4; morel 7 -7
morel_aroba 8 -8; morel_chez 3 -3; morel_douze 7 -7; morel_m 6 -6; mort 8 -8; mort_> 10 -10; mort_aucun 3 -3
mort_elle 2 -2; morte 2 -2; morte_je 2 -2; mot 9 -9; mot_aroba 6 -6; mot_de 11 -11; mot_point 8 -8; mouli 10 -10
mouli_aroba 5 -5; mouli_dans 10 -10; moun -6 6; moun_pour -6 6; mouta 11 -11; mouta_> 11 -11; moyen -9 9
moyen_d -11 11; moyen_de -3 3; muet 10 -10; muet_> 10 -10; muet_comme 3 -3; mulle 10 -10; mulle_> 10 -10
musiq 14 -14; musiq_> 10 -10; musiq_et 5 -5; mutue 5 -5; mutue_tres 5 -5; my 6 -6; my_frenc 6 -6; n 6 -6; n_> 7 -7
n_a 8 -8; n_acced 4 -4; n_affic 7 -7; n_ai 12 -12; n_aroba 5 -5; n_arriv -2 2; n_aurie -11 11; n_avez 5 -5
n_avons 4 -4; n_comme 5 -5; n_d 6 -6; n_e 4 -4; n_en 18 -18; n_enten 4 -4; n_est 4 -4; n_etes 15 -15; n_exist 9 -9
n_g 6 -6; n_huit 2 -2; n_impor -2 2; n_n 4 -4; n_ont 5 -5; n_point 5 -5; n_tiret 5 -5; n_utili 9 -9; n_y 3 -3
nadia 14 -14; nadia_> 12 -12; nadia_point 5 -5; naiss 6 -6; naiss_c 6 -6; natel 4 -4; natel_de 4 -4; natel_ne 4 -4
natha 13 -13; natha_> 8 -8; natha_gros 9 -9; natha_point 9 -9; natha_rouss 1 -1; natha_tiret 8 -8; nazes 8 -8
nazes_> 8 -8; ndiay 5 -5; ndiay_tout 5 -5; ne 20 -20; ne_capte 2 -2; ne_chang 5 -5; ne_clign 1 -1; ne_conna 10 -10
ne_coupe 5 -5; ne_crois 9 -9; ne_deman 10 -10; ne_dis 8 -8; ne_donne 7 -7; ne_fonct 6 -6; ne_l 3 -3; ne_le 4 -4
ne_m 1 -1; ne_march 6 -6; ne_me 33 -33; ne_monte 4 -4; ne_parle -16 16; ne_passe 7 -7; ne_peut 8 -8; ne_peux 7 -7
ne_prefe 8 -8; ne_prend 8 -8; ne_quitt 6 -6; ne_recoi 7 -7; ne_recup 1 -1; ne_remar 4 -4; ne_repet 6 -6
ne_revie 4 -4; ne_s 7 -7; ne_sais -1 1; ne_saura 5 -5; ne_se 8 -8; ne_sonne 8 -8; ne_souha 13 -13; ne_suis 9 -9
ne_synch 1 -1; ne_trouv 5 -5; ne_va -5 5; ne_veux 19 -19; ne_voit 6 -6; ne_voudr 8 -8; ne_vous 6 -6; nee 8 -8
nee_dumon 8 -8; negat 8 -8; negat_c 6 -6; negat_toujo 11 -11; nenni 16 -16; nenni_> 16 -16; net 12 -12; net_> 12 -12
net_voila 4 -4; netfl 5 -5; netfl_il 5 -5; netfl_plus 3 -3; nette 11 -11; nette_mieux 11 -11; neuf 9 -9; neuf_> 8 -8
neuf_aroba 5 -5; neuf_camer 7 -7; neuf_cent 5 -5; neuf_douze 3 -3; neuf_heure 7 -7; neuf_huit 3 -3; neuf_je 9 -9
neuf_mille 10 -10; neuf_neuf 9 -9; neuf_on 3 -3; neuf_ordin 9 -9; neuf_point 9 -9; neuf_quara 3 -3; neuf_quatr 6 -6
neuf_septa 5 -5; neuf_six 1 -1; neuf_trent 2 -2; neuf_trois 8 -8; neuf_zero 12 -12; neuve 10 -10; neuve_> 10 -10
nez 14 -14; nez_> 9 -9; nez_vous 3 -3; nguye 15 -15; nguye_> 15 -15; nguye_n 6 -6; ni 10 -10; ni_appel 2 -2
ni_d 6 -6; ni_envoy 2 -2; ni_l 8 -8; ni_la 2 -2; ni_non 7 -7; ni_oui 7 -7; ni_sur 2 -2; nicke 20 -20; nicke_> 8 -8
nicke_c 4 -4; nicke_chrom 9 -9; nicke_je 2 -2; nicke_juste 8 -8; nicke_merci 6 -6; nicol 6 -6; nicol_morel 6 -6
niet 11 -11; niet_> 11 -11; nivea -12 12; nivea_deux -12 12; no 10 -10; no_agent 7 -7; no_c 11 -11; no_fonct 4 -4
no_inter 2 -2; no_no 11 -11; no_sim 5 -5; noah 5 -5; noah_point 5 -5; noire 11 -11; noire_avec 12 -12
noire_plus 4 -4; nom 11 -11; nom_> 16 -16; nom_c 8 -8; nom_caron 8 -8; nom_d 6 -6; nom_de 12 -12; nom_elle 3 -3
nom_est 6 -6; nom_henry 6 -6; nom_la 2 -2; nom_n 5 -5; nom_nguye 6 -6; nom_sur 2 -2; nom_vous 3 -3; non 18 -18
non_39 3 -3; non_> 19 -19; non_alors 18 -18; non_atten 5 -5; non_aucun 6 -6; non_c 10 -10; non_ca 8 -8
non_ce 12 -12; non_clair 4 -4; non_des 1 -1; non_desol 13 -13; non_du 14 -14; non_en 7 -7; non_enfin 11 -11
non_et 5 -5; non_euh 9 -9; non_final 4 -4; non_free 6 -6; non_huit 8 -8; non_j 9 -9; non_je -1 1; non_juste 9 -9
non_l 4 -4; non_la 6 -6; non_laiss 14 -14; non_le 4 -4; non_mais -2 2; non_merci 13 -13; non_ne 17 -17
non_non 10 -10; non_on 8 -8; non_pardo 7 -7; non_pas 24 -24; non_plus 14 -14; non_point 17 -17; non_quatr 8 -8
non_quinz 1 -1; non_rien 9 -9; non_serie 7 -7; non_six 5 -5; non_stop -10 10; non_surto 4 -4; non_toujo 8 -8
non_tout 6 -6; non_un -14 14; non_vous 5 -5; non_voyon 11 -11; non_y 1 -1; non_zero 2 -2; nonan 10 -10; nonan_> 6 -6
nonan_cinq 4 -4; nonan_deux 4 -4; nonan_et 5 -5; nonan_huit 7 -7; nonan_nonan 5 -5; nonan_quatr 5 -5
nonan_sept 4 -4; nonan_six 9 -9; nonan_trois 14 -14; nord 8 -8; nord_aroba 8 -8; norma -7 7; norma_> 10 -10
norma_de 4 -4; norma_quoi -14 14; nos 11 -11; nos_clien 9 -9; nos_comme 2 -2; nos_ordin 8 -8; nos_termi 6 -6
not 6 -6; not_worki 6 -6; note 5 -5; note_> 2 -2; note_merci 4 -4; note_oui 9 -9; notee 3 -3; notee_dans 3 -3
notez 11 -11; notez_dupui 9 -9; notez_loic 7 -7; notez_olivi 5 -5; notre 12 -12; notre_conse 6 -6; notre_contr 3 -3
notre_cote 6 -6; notre_gite 3 -3; notre_gueul 8 -8; notre_infor 7 -7; notre_inven 5 -5; notre_liais 5 -5
notre_lien 7 -7; notre_numer 4 -4; notre_poste 4 -4; notre_prest 5 -5; notre_stand 7 -7; nous 13 -13; nous_> 15 -15
nous_appel 4 -4; nous_avons 7 -7; nous_ca 3 -3; nous_depui 1 -1; nous_disen 4 -4; nous_en 7 -7; nous_n 4 -4
nous_on 6 -6; nous_somme 9 -9; nous_subis 8 -8; nouve 13 -13; nouve_> 11 -11; nouve_boite 6 -6; nouve_box 16 -16
nouve_colla 8 -8; nouve_conne 5 -5; nouve_inter 6 -6; nouve_la 4 -4; nouve_mais 5 -5; nouve_mes 6 -6
nouve_monsi 16 -16; nouve_opera 19 -19; nouve_prise 8 -8; nouve_sim 1 -1; nouve_sur 3 -3; nouve_telep 8 -8
novem 10 -10; novem_> 10 -10; nowak 10 -10; nowak_> 10 -10; nuit -7 7; nuit_> -7 7; nul 11 -11; nul_> 11 -11
nulle 6 -6; nulle_> 10 -10; nulle_part 6 -6; nuls 12 -12; nuls_> 8 -8; nuls_au 7 -7; nuls_j 9 -9; numer 17 -17
numer_> 14 -14; numer_alors 2 -2; numer_c 2 -2; numer_de 6 -6; numer_est 7 -7; numer_euh 11 -11; numer_la 5 -5
numer_masqu 9 -9; numer_monsi 6 -6; numer_n 10 -10; numer_nouve 7 -7; numer_prive 6 -6; numer_quara 1 -1
numer_un 8 -8; numer_une 4 -4; numer_vert 1 -1; o 11 -11; o_e 5 -5; o_i 5 -5; o_n 6 -6; o_r 7 -7; o_t 4 -4; o_u 8 -8
o_v 6 -6; o_w 7 -7; objet 8 -8; objet_conne 8 -8; oblig -7 7; oblig_de -7 7; occup 9 -9; occup_> 12 -12
occup_de 6 -6; occup_tout 4 -4; octan 5 -5; octan_trois 5 -5; odett 7 -7; odett_vanda 7 -7; offer 3 -3; offer_> 3 -3
offre 17 -17; offre_> 8 -8; offre_plus 13 -13; oh 13 -13; oh_ben 6 -6; oh_j 3 -3; oh_je 2 -2; oh_la 5 -5
oh_non 6 -6; oh_puree 9 -9; oh_que 17 -17; oh_vous 6 -6; ok 14 -14; ok_> 3 -3; ok_allez 9 -9; ok_d 8 -8; ok_je 8 -8
ok_mais 4 -4; ok_pas 12 -12; ok_pour 10 -10; olivi 11 -11; olivi_blanc 9 -9; olivi_duboi 5 -5; olivi_point 5 -5
on 3 -3; on_a 8 -8; on_arriv 8 -8; on_atten 13 -13; on_capte 10 -10; on_conti 4 -4; on_dirai 10 -10; on_doit 6 -6
on_en 7 -7; on_est 14 -14; on_fait 8 -8; on_m 10 -10; on_me -9 9; on_n 13 -13; on_ne -1 1; on_peut -7 7; on_s 6 -6
on_se 7 -7; on_tente 9 -9; on_utili 2 -2; on_va 4 -4; on_verra 7 -7; ont 13 -13; ont_fait 3 -3; ont_lache 3 -3
ont_laiss 8 -8; ont_pas 5 -5; ont_secti 4 -4; onze 18 -18; onze_> 11 -11; onze_douze 8 -8; onze_machi 9 -9
onze_quara 4 -4; onze_soixa 5 -5; onze_telep 9 -9; onze_vingt 5 -5; open 7 -7; open_space 7 -7; opera -14 14
opera_> -17 17; opera_a 7 -7; opera_au -10 10; opera_c 17 -17; opera_de 10 -10; opera_est 14 -14; opera_histo 13 -13
opera_humai -13 13; opera_je 7 -7; opera_mais 5 -5; opera_opera -12 12; opera_parce 9 -9; opera_s -11 11; or 6 -6
or_il 6 -6; orage 6 -6; orage_> 4 -4; orage_d 1 -1; orage_je 8 -8; orang 8 -8; orang_> 10 -10; orang_aroba 8 -8
orang_elle 3 -3; orang_et 4 -4; orang_euh 5 -5; orang_m 12 -12; orang_non 4 -4; orang_point 6 -6; orang_qui 5 -5
orang_vous 4 -4; ordi 15 -15; ordi_> 15 -15; ordi_et 10 -10; ordi_la 2 -2; ordi_trouv 12 -12; ordin 4 -4
ordin_> -6 6; ordin_celui 1 -1; ordin_conce 4 -4; ordin_dans 9 -9; ordin_de 4 -4; ordin_depui 6 -6
ordin_enfin 11 -11; ordin_et 10 -10; ordin_fixe 13 -13; ordin_il 7 -7; ordin_la 6 -6; ordin_n 4 -4; ordin_ne 1 -1
ordin_non 5 -5; ordin_pardo 5 -5; ordin_parle 11 -11; ordin_porta 2 -2; ordin_sont 8 -8; ordin_trois 3 -3
ordin_un 4 -4; ordis 7 -7; ordis_des 4 -4; ordis_et 8 -8; ordis_quatr 5 -5; ordre 5 -5; ordre_> 8 -8
ordre_merci 5 -5; oreil_gauch 6 -6; oreil_humai -6 6; oreil_il 5 -5; origi 2 -2; origi_ca 2 -2; os -13 13
os_> -10 10; os_que -6 6; os_s -8 8; ottic 4 -4; ottic_e 4 -4; ou 2 -2; ou_5 8 -8; ou_6 9 -9; ou_c -9 9; ou_ca 7 -7
ou_cinq 8 -8; ou_deux 12 -12; ou_dix 8 -8; ou_est -9 9; ou_le 7 -7; ou_mon 8 -8; ou_non 9 -9; ou_pas -16 16
ou_peut 7 -7; ou_quatr 12 -12; ou_quoi 16 -16; ou_seize 8 -8; ou_six 15 -15; ou_trois 13 -13; ou_un -7 7; oubli 5 -5
oubli_> 5 -5; oubli_l 5 -5; oubli_la 5 -5; oui 16 -16; oui_> 10 -10; oui_ah 1 -1; oui_allez 9 -9; oui_allo 5 -5
oui_alors 6 -6; oui_bien 2 -2; oui_bonjo 2 -2; oui_c 6 -6; oui_ca 9 -9; oui_chloe 5 -5; oui_cinq 4 -4; oui_da 6 -6
oui_de 8 -8; oui_depui 9 -9; oui_deux 12 -12; oui_effec 11 -11; oui_enfin 10 -10; oui_euh 14 -14; oui_evide 11 -11
oui_figur 7 -7; oui_hein 8 -8; oui_il 2 -2; oui_inter 9 -9; oui_it 7 -7; oui_j 3 -3; oui_je 10 -10; oui_jeune 8 -8
oui_la 5 -5; oui_le 10 -10; oui_lucie 4 -4; oui_maint 5 -5; oui_mais 8 -8; oui_merci 5 -5; oui_mon 6 -6; oui_ni 7 -7
oui_non 6 -6; oui_on 9 -9; oui_ou 9 -9; oui_oui 10 -10; oui_pardi 6 -6; oui_parfa 12 -12; oui_peuch 9 -9
oui_peut 6 -6; oui_pour 13 -13; oui_puisq 8 -8; oui_s 17 -17; oui_salut 7 -7; oui_toujo 7 -7; oui_tout 9 -9
oui_tres 4 -4; oui_un 19 -19; oui_vas 12 -12; oui_vite 8 -8; oui_voila 8 -8; oui_vous 4 -4; oui_y 9 -9; oula 8 -8
oula_au 8 -8; outlo 11 -11; outlo_com 10 -10; outlo_point 8 -8; ouver 1 -1; ouver_du 1 -1; ouvre 3 -3; ouvre_> 7 -7
ouvre_le 2 -2; ouvre_une 1 -1; ouvri 11 -11; ouvri_> 9 -9; ouvri_les 8 -8; ouvri_ma 4 -4; ouvri_mes 2 -2; p 7 -7
p_> 8 -8; p_e 6 -6; p_i 9 -9; p_o 6 -6; p_point 5 -5; p_u 4 -4; page 12 -12; page_> 11 -11; page_ca 1 -1
page_d 6 -6; page_ne 3 -3; page_veut 9 -9; paie 6 -6; paie_chaqu 2 -2; paie_et 2 -2; paie_pas 7 -7; paiem 5 -5
paiem_> 2 -2; paiem_ne 1 -1; paiem_sont 7 -7; paill 14 -14; paill_> 14 -14; paire 9 -9; paire_de 9 -9; paix 10 -10
paix_avec 10 -10; panne 17 -17; panne_> 13 -13; panne_a 9 -9; panne_conti 3 -3; panne_d 10 -10; panne_depui 3 -3
panne_est 8 -8; panne_euh 4 -4; panne_je 5 -5; panne_le 2 -2; panne_les 6 -6; panne_plus 6 -6; panne_que 5 -5
panne_seule 8 -8; panne_tous 6 -6; panne_va 10 -10; papa 11 -11; papa_> 5 -5; papa_est 8 -8; papa_il 13 -13
papie 9 -9; papie_> 9 -9; paque 7 -7; paque_sur 7 -7; par 7 -7; par_dessu 13 -13; par_erreu 7 -7; par_inter 3 -3
par_la 12 -12; par_le 14 -14; par_mois 5 -5; par_quelq -7 7; par_sms 5 -5; par_telep 8 -8; par_un -16 16
par_votre 7 -7; par_zero 1 -1; parai 8 -8; parai_bien 8 -8; paras 5 -5; paras_on 5 -5; parc 8 -8; parc_> 8 -8
parce 5 -5; parce_qu 9 -9; parce_que 3 -3; pardi 15 -15; pardi_> 15 -15; pardo 16 -16; pardo_> 15 -15; pardo_a 3 -3
pardo_faure 2 -2; pardo_j 2 -2; pardo_je 1 -1; pardo_marin 7 -7; pardo_oui 12 -12; pardo_six 7 -7; pardo_trois 5 -5
pardo_vous 7 -7; parei 10 -10; parei_> 9 -9; parei_avec 1 -1; parei_oui 12 -12; parfa 17 -17; parfa_> 12 -12
parfa_merci 7 -7; parfa_on 5 -5; paris 14 -14; paris_> 14 -14; parla 10 -10; parla_a 10 -10; parle -13 13
parle_> -5 5; parle_a -8 8; parle_angla -5 5; parle_atten 3 -3; parle_au -21 21; parle_aux -9 9; parle_avec -6 6
parle_bien 11 -11; parle_de 20 -20; parle_direc -10 10; parle_fort 10 -10; parle_mais 3 -3; parle_mieux 9 -9
parle_pas -11 11; parle_plus 13 -13; parle_presq 18 -18; parle_qu -18 18; parle_tout 11 -11; parle_trop 17 -17
parle_vrai -7 7; part 6 -6; part_> 6 -6; part_c 3 -3; parte 10 -10; parte_pas 5 -5; parte_plus 10 -10; parti 16 -16
parti_> 17 -17; parti_de 3 -3; parti_depui 2 -2; parti_faire 3 -3; parti_mange 9 -9; parto 8 -8; parto_> 8 -8
pas 8 -8; pas_> 29 -29; pas_a 19 -19; pas_alors 5 -5; pas_arran 12 -12; pas_au 4 -4; pas_aux -15 15; pas_avec -5 5
pas_avoir 10 -10; pas_beauc 12 -12; pas_besoi 41 -41; pas_bien 9 -9; pas_bon 11 -11; pas_bouge 11 -11; pas_ca 10 -10
pas_ce 17 -17; pas_celui 6 -6; pas_certa 7 -7; pas_chang 5 -5; pas_chez 8 -8; pas_comme 4 -4; pas_compr 13 -13
pas_compt 15 -15; pas_conna 7 -7; pas_conne 5 -5; pas_conte 7 -7; pas_contr -9 9; pas_corre 9 -9; pas_d 18 -18
pas_de 2 -2; pas_deux 5 -5; pas_discu -15 15; pas_du 12 -12; pas_elle 7 -7; pas_emett 9 -9; pas_en 9 -9
pas_encor 15 -15; pas_enerv 8 -8; pas_enten 12 -12; pas_envie -16 16; pas_eu 12 -12; pas_exact 15 -15
pas_fache 6 -6; pas_faire 5 -5; pas_fait 10 -10; pas_fonct 10 -10; pas_grave 11 -11; pas_inter 5 -5; pas_je -16 16
pas_joign 4 -4; pas_juste -16 16; pas_la 18 -18; pas_le 3 -3; pas_lemoi 9 -9; pas_maint 17 -17; pas_mais 6 -6
pas_mal 7 -7; pas_malgr 4 -4; pas_march 5 -5; pas_marti 2 -2; pas_me -9 9; pas_merci 2 -2; pas_mieux 1 -1
pas_moi 24 -24; pas_mon 9 -9; pas_monsi 4 -4; pas_moyen 1 -1; pas_ne 3 -3; pas_non 8 -8; pas_norma 4 -4
pas_nuls 7 -7; pas_orang 4 -4; pas_ou 7 -7; pas_par 8 -8; pas_parle -15 15; pas_pas 3 -3; pas_passe -10 10
pas_pense 9 -9; pas_perre 8 -8; pas_plus 8 -8; pas_pluto -11 11; pas_possi -10 10; pas_pour 8 -8; pas_press 10 -10
pas_qu 20 -20; pas_que 17 -17; pas_quelq -20 20; pas_quest 11 -11; pas_qui 1 -1; pas_rappe 19 -19; pas_recon 1 -1
pas_redem 10 -10; pas_regle 9 -9; pas_repon 7 -7; pas_reuss 9 -9; pas_reven 6 -6; pas_s -12 12; pas_se 5 -5
pas_serie 12 -12; pas_sfr 6 -6; pas_telep 14 -14; pas_tout 14 -14; pas_toute -16 16; pas_trop 10 -10; pas_un -5 5
pas_une -9 9; pas_venu 18 -18; pas_verif 8 -8; pas_votre 14 -14; pas_vous 8 -8; pas_vrai 6 -6; pas_vraim 8 -8
pas_y -16 16; pasca 7 -7; pasca_point 7 -7; passa 18 -18; passa_d 13 -13; passa_du 6 -6; passe -16 16; passe_> 9 -9
passe_a 16 -16; passe_au 5 -5; passe_coudo -9 9; passe_demai 9 -9; passe_hier 24 -24; passe_il 9 -9
passe_jeudi 6 -6; passe_la -6 6; passe_le -12 12; passe_ma 2 -2; passe_mal 21 -21; passe_mardi 4 -4
passe_merci 11 -11; passe_moi -27 27; passe_par 14 -14; passe_pas 22 -22; passe_perso 7 -7; passe_plus 7 -7
passe_pour 11 -11; passe_quelq -5 5; passe_rien 12 -12; passe_sur 1 -1; passe_tout 4 -4; passe_un -14 14
passe_une -13 13; passe_votre -15 15; paste 6 -6; paste_point 6 -6; patie 18 -18; patie_> 12 -12; patie_est 7 -7
patie_je 9 -9; patie_ne 2 -2; patie_qu 11 -11; patri 2 -2; patri_comme 2 -2; patro -6 6; patro_> -11 11
patro_est 12 -12; paul 24 -24; paul_> 9 -9; paul_aroba 5 -5; paul_chez 17 -17; paul_henri 5 -5; paul_point 2 -2
paul_rouss 9 -9; paul_tiret 5 -5; paul_tout 7 -7; paul_verdi 7 -7; paulo 5 -5; paulo_ferre 5 -5; paye 5 -5
paye_cinqu 5 -5; payer 7 -7; payer_pour 7 -7; payez 7 -7; payez_ma 7 -7; pc 11 -11; pc_1 9 -9; pc_3 7 -7; pc_> 7 -7
pc_celui 1 -1; pc_de 4 -4; pc_du 5 -5; pc_et 7 -7; pc_fixe 11 -11; pc_fixes 5 -5; pc_l 2 -2; pc_ma 2 -2
pc_porta 12 -12; pc_qui 10 -10; pc_un 5 -5; pc_une 7 -7; pedro 7 -7; pedro_lopez 7 -7; peine 19 -19; peine_> 9 -9
peine_de 18 -18; peine_en 5 -5; penda 6 -6; penda_mes 6 -6; pense 11 -11; pense_> 13 -13; pense_bien 6 -6
pense_pas 8 -8; pense_que 15 -15; perd 1 -1; perd_le 1 -1; perdr 6 -6; perdr_mon 6 -6; perdu 8 -8; perdu_> 6 -6
perdu_avec 5 -5; perdu_la 7 -7; perdu_mon 7 -7; pere 6 -6; pere_> 6 -6; perfe 6 -6; perfe_adess 6 -6; perma 7 -7
perma_au 7 -7; perra 5 -5; perra_avec 5 -5; perre 8 -8; perre_perri 8 -8; perri 7 -7; perri_> 8 -8; perri_je 2 -2
perro 4 -4; perro_de 5 -5; perro_p 4 -4; persi 8 -8; persi_> 8 -8; perso -5 5; perso_> 1 -1; perso_a 9 -9
perso_agee 25 -25; perso_avec 7 -7; perso_ca 7 -7; perso_d -18 18; perso_dans 7 -7; perso_de 13 -13
perso_depui 8 -8; perso_en 5 -5; perso_euh -14 14; perso_fait 6 -6; perso_handi 18 -18; perso_je -10 10
perso_la -1 1; perso_n 14 -14; perso_ne 18 -18; perso_pas -17 17; perso_peut 11 -11; perso_physi -8 8
perso_qui 5 -5; perso_reell -9 9; perso_s -15 15; perso_sont 6 -6; perso_titul 6 -6; perso_touch 11 -11; perte 7 -7
perte_de 7 -7; petit 12 -12; petit_> 10 -10; petit_a 3 -3; petit_aimen 2 -2; petit_aroba 3 -3; petit_boite 3 -3
petit_boiti 6 -6; petit_comme 5 -5; petit_croix 4 -4; petit_douza 8 -8; petit_enfan 5 -5; petit_et 1 -1
petit_fils 3 -3; petit_point 3 -3; petit_poste 3 -3; petit_probl 7 -7; petit_rond 3 -3; petit_souci 5 -5
petit_tiret 4 -4; petit_touch 8 -8; petit_villa 4 -4; petro 6 -6; petro_p 6 -6; peu 15 -15; peu_> 8 -8
peu_agaca 11 -11; peu_avec 12 -12; peu_compl 7 -7; peu_dure 5 -5; peu_embet 7 -7; peu_ennuy 2 -2; peu_lent 5 -5
peu_mal 5 -5; peu_parto 8 -8; peu_perdu 6 -6; peu_pour 3 -3; peu_pres 7 -7; peuch 9 -9; peuch_> 9 -9
peut_avoir -7 7; peut_dire 21 -21; peut_etre 16 -16; peut_faire 12 -12; peut_laiss 5 -5; peut_m 11 -11; peut_me -1 1
peut_parle -9 9; peut_pas 3 -3; peut_plus 6 -6; peux -3 3; peux_appel 11 -11; peux_avoir -14 14; peux_de 7 -7
peux_etre -17 17; peux_le 14 -14; peux_m -5 5; peux_ni 2 -2; peux_parle -21 21; peux_pas 7 -7; peux_plus 12 -12
peux_recev 9 -9; peux_toujo 15 -15; pfff 8 -8; pfff_une 8 -8; phili 6 -6; phili_court 4 -4; phili_garni 7 -7
phill 8 -8; phill_avec 8 -8; phone 6 -6; phone_c 6 -6; photo 8 -8; photo_point 8 -8; physi -8 8; physi_> -8 8
picar 8 -8; picar_point 8 -8; picho 2 -2; picho_j 2 -2; pierr 6 -6; pierr_duran 7 -7; pierr_le 6 -6
pierr_marti 6 -6; pierr_point 3 -3; pilot -6 6; pilot_dans -6 6; pin 7 -7; pin_est 7 -7; pire 7 -7; pire_> 15 -15
pire_qu 5 -5; placa 9 -9; placa_> 9 -9; plaig 6 -6; plaig_> 6 -6; plain 7 -7; plain_> 7 -7; plain_pas 6 -6
plais 11 -11; plais_> 11 -11; plait -7 7; plait_> -5 5; plait_aidez 7 -7; plait_j 7 -7; plait_je -9 9
plait_madam -1 1; plait_merci 14 -14; plait_pas -6 6; plait_un -17 17; plant 12 -12; plant_> 10 -10
plant_encor 13 -13; plant_toujo 1 -1; play 11 -11; play_> 11 -11; plays 4 -4; plays_4 4 -4; pleas -5 5
pleas_je -5 5; plein 15 -15; plein_dans 10 -10; plein_de 5 -5; plein_je 5 -5; plein_le 11 -11; plein_zoom 4 -4
pleut 11 -11; pleut_depui 11 -11; plomb 5 -5; plomb_point 5 -5; plupa 13 -13; plupa_> 13 -13; plus 16 -16
plus_33 5 -5; plus_> 6 -6; plus_a 8 -8; plus_acces 5 -5; plus_aller 7 -7; plus_appel 8 -8; plus_attri 7 -7
plus_au 1 -1; plus_aucun 6 -6; plus_besoi 2 -2; plus_chez 4 -4; plus_d 8 -8; plus_de 9 -9; plus_depui 6 -6
plus_deux 6 -6; plus_du 12 -12; plus_encai 4 -4; plus_envoy 4 -4; plus_et 5 -5; plus_faire 3 -3; plus_fort 13 -13
plus_inter 6 -6; plus_j 9 -9; plus_jouer 4 -4; plus_la 7 -7; plus_le 6 -6; plus_les 7 -7; plus_loin 6 -6
plus_maint 21 -21; plus_mes 10 -10; plus_mon 2 -2; plus_n 5 -5; plus_parle 5 -5; plus_pas 5 -5; plus_patie 11 -11
plus_perso 13 -13; plus_plus 1 -1; plus_point 9 -9; plus_qu 3 -3; plus_quoi 4 -4; plus_rapid 13 -13; plus_recon 3 -3
plus_rien 4 -4; plus_ses 8 -8; plus_si 5 -5; plus_simpl 2 -2; plus_telep 4 -4; plus_trent 2 -2; plus_trois 2 -2
plus_trop 11 -11; plus_un 10 -10; plus_vite 7 -7; plusi 11 -11; plusi_perso 11 -11; pluto -4 4; pluto_douze 5 -5
pluto_mon 13 -13; pluto_non 21 -21; pluto_que 8 -8; pluto_une -11 11; poil 11 -11; poil_> 11 -11; point 10 -10
point_> 11 -11; point_arnau 6 -6; point_b 6 -6; point_be 9 -9; point_beaun 2 -2; point_benal 6 -6; point_benoi 5 -5
point_berna 7 -7; point_blanc 5 -5; point_blond 7 -7; point_bois 6 -6; point_carpe 9 -9; point_chen 5 -5
point_cheri 1 -1; point_clair 4 -4; point_clien 17 -17; point_com 9 -9; point_d 7 -7; point_deux 3 -3
point_diall 6 -6; point_dr 8 -8; point_du 6 -6; point_duboi 7 -7; point_dumas 6 -6; point_dupon 6 -6
point_duran 5 -5; point_eu 6 -6; point_f 7 -7; point_faure 2 -2; point_fort 2 -2; point_fr 9 -9; point_gall 7 -7
point_girar 5 -5; point_gros 9 -9; point_gueri 1 -1; point_h 8 -8; point_hadj 5 -5; point_jo 4 -4; point_kern 5 -5
point_l 2 -2; point_la 5 -5; point_le 7 -7; point_lecle 5 -5; point_lemai 6 -6; point_lopez 2 -2; point_m 3 -3
point_marie 5 -5; point_marin 6 -6; point_marte 6 -6; point_marti 8 -8; point_merci 4 -4; point_morea 4 -4
point_morel 7 -7; point_mouli 5 -5; point_ndiay 5 -5; point_net 6 -6; point_nord 8 -8; point_ou 5 -5; point_p 7 -7
point_paris 8 -8; point_petit 3 -3; point_rober 8 -8; point_roux 7 -7; point_roy 6 -6; point_s 5 -5
point_simon 7 -7; point_weber 8 -8; pol 13 -13; pol_aroba 13 -13; pompi 7 -7; pompi_avec 7 -7; por -7 7
por_favor -7 7; porca 5 -5; porca_miser 5 -5; porta 11 -11; porta_> 12 -12; porta_capte 9 -9; porta_chacu 1 -1
porta_de 4 -4; porta_depui 1 -1; porta_deux 5 -5; porta_du 5 -5; porta_est 4 -4; porta_et 5 -5; porta_il 5 -5
porta_j 3 -3; porta_la 2 -2; porta_le 8 -8; porta_n 3 -3; porta_plus 6 -6; porta_pourt 3 -3; porta_reste 6 -6
porta_voit 3 -3; porte 16 -16; porte_> 13 -13; porte_douze 8 -8; porte_gauch 6 -6; porte_ne 6 -6; porte_plain 7 -7
portu 7 -7; portu_> 7 -7; pose 8 -8; pose_une 8 -8; posee 4 -4; posee_au 4 -4; posez 3 -3; posez_une 3 -3
possi 3 -3; possi_> 13 -13; possi_d -14 14; possi_je 1 -1; possi_oui 19 -19; posta 7 -7; posta_donc 3 -3
posta_ou 8 -8; poste 16 -16; poste_> 14 -14; poste_a 6 -6; poste_c 3 -3; poste_chacu 6 -6; poste_clien 10 -10
poste_dans 9 -9; poste_de 3 -3; poste_du 3 -3; poste_envir 8 -8; poste_et 10 -10; poste_il 2 -2; poste_inter 4 -4
poste_je 5 -5; poste_n 3 -3; poste_point 5 -5; poste_repar 6 -6; poste_sur 10 -10; pote 4 -4; pote_ca 6 -6
pote_m 2 -2; pouf 8 -8; pouf_> 8 -8; pouf_ca 6 -6; pour 9 -9; pour_autre 7 -7; pour_ca 6 -6; pour_etre 2 -2
pour_inter 4 -4; pour_l 10 -10; pour_la 12 -12; pour_le 9 -9; pour_lui -9 9; pour_ma -6 6; pour_me -9 9
pour_moi -2 2; pour_mon 13 -13; pour_qui 10 -10; pour_redem 1 -1; pour_rien 6 -6; pour_savoi 3 -3; pour_sur 13 -13
pour_tout 11 -11; pour_un 17 -17; pour_une 19 -19; pour_verif 4 -4; pour_voir 12 -12; pour_votre 9 -9
pour_vous -4 4; pourq 14 -14; pourq_cette 7 -7; pourq_ma 6 -6; pourq_pas 11 -11; pourq_vous 11 -11; pourr -16 16
pourr_je -15 15; pourr_me -9 9; pourr_vous -3 3; pourt 3 -3; pourt_il 3 -3; pouve 1 -1; pouve_atten 8 -8
pouve_m 13 -13; pouve_me -20 20; pouve_mettr 7 -7; pouve_pas -10 10; pouve_repet 17 -17; pouve_valid 3 -3
pouve_vous -1 1; pouvi -7 7; pouvi_me -7 7; prefe -3 3; prefe_avoir -19 19; prefe_conti 17 -17; prefe_evite 12 -12
prefe_expli -8 8; prefe_parle -28 28; prefe_pas 21 -21; prefe_qu -9 9; prefe_suivr 8 -8; prele 13 -13
prele_> 13 -13; premi 12 -12; premi_> 7 -7; premi_etage 11 -11; premi_fois 5 -5; premi_ne 1 -1; prend 5 -5
prend_> -3 3; prend_argen 4 -4; prend_la -12 12; prend_le 3 -3; prend_plus 8 -8; prend_pour 9 -9; prend_un 8 -8
prene 21 -21; prene_pour 13 -13; prene_votre 14 -14; prenn -9 9; prenn_mon -9 9; preno 9 -9; preno_avec 5 -5
preno_c 5 -5; preno_julie 8 -8; preno_louis 2 -2; preno_minh 6 -6; preno_natha 3 -3; preno_roger 5 -5; preno_un 2 -2
preno_xavie 7 -7; pres 7 -7; pres_une 7 -7; prese 11 -11; prese_> 6 -6; prese_bapti 7 -7; presq 20 -20
presq_comme 18 -18; presq_tous 7 -7; press 9 -9; press_> 12 -12; press_c 1 -1; press_vous 4 -4; prest 5 -5
prest_infor 5 -5; preve 6 -6; preve_> 6 -6; previ -18 18; previ_je -18 18; prie -3 3; prie_> -8 8; prie_j 10 -10
prige 7 -7; prige_> 7 -7; princ 4 -4; princ_ne 4 -4; print 4 -4; print_> 4 -4; prise 15 -15; prise_> 14 -14
prise_il 4 -4; prive 6 -6; prive_> 6 -6; prive_d 5 -5; probl 21 -21; probl_> 14 -14; probl_allez 10 -10
probl_c 6 -6; probl_de 8 -8; probl_est 5 -5; probl_pas 10 -10; probl_persi 8 -8; probl_resol 8 -8; proce 13 -13
proce_> 9 -9; proce_redem 2 -2; proce_sans 5 -5; profe 5 -5; profe_c 1 -1; profe_est 5 -5; propo 5 -5; propo_de 5 -5
propr 10 -10; propr_de 3 -3; propr_scand 10 -10; proto 6 -6; proto_mail 5 -5; proto_point 6 -6; ps5 11 -11
ps5_et 11 -11; publi 7 -7; publi_que 7 -7; puc 9 -9; puc_> 9 -9; puis 2 -2; puis_ca 7 -7; puis_hier 7 -7
puis_je -11 11; puis_la 1 -1; puis_le 2 -2; puis_mercr 4 -4; puis_pouf 8 -8; puis_quatr 7 -7; puis_repar 11 -11
puis_soixa 4 -4; puisq 7 -7; puisq_je 8 -8; puiss -10 10; puiss_lui -6 6; puiss_m -7 7; puits 5 -5; puits_> 5 -5
puk 7 -7; puk_> 7 -7; puree 13 -13; puree_> 9 -9; puree_mais 6 -6; pus 3 -3; pus_acces 3 -3; putai 12 -12
putai_ca 9 -9; putai_de 6 -6; putai_mais 11 -11; qu 13 -13; qu_a -17 17; qu_avant 5 -5; qu_elle 3 -3; qu_est 16 -16
qu_il 14 -14; qu_ils 3 -3; qu_inter 5 -5; qu_on -18 18; qu_un 10 -10; qu_une 11 -11; quand 17 -17; quand_ils 4 -4
quand_inter 7 -7; quand_j 7 -7; quand_je 15 -15; quand_meme 6 -6; quand_on 4 -4; quara 7 -7; quara_> 4 -4
quara_cinq 5 -5; quara_cinqu 7 -7; quara_deux 14 -14; quara_et 2 -2; quara_huit 3 -3; quara_neuf 1 -1
quara_onze 5 -5; quara_poste 12 -12; quara_quatr 4 -4; quara_sept 4 -4; quara_trois 5 -5; quart 6 -6; quart_> 5 -5
quart_d 6 -6; quart_est 5 -5; quato 12 -12; quato_> 8 -8; quato_euh 4 -4; quato_impas 6 -6; quato_non 1 -1
quato_objet 8 -8; quato_quatr 2 -2; quato_soixa 4 -4; quato_zero 1 -1; quatr 15 -15; quatr_> 14 -14
quatr_aroba 5 -5; quatr_au 5 -5; quatr_avec 5 -5; quatr_caiss 6 -6; quatr_cent 1 -1; quatr_cinq 5 -5
quatr_cinqu 4 -4; quatr_doubl 5 -5; quatr_douze 4 -4; quatr_en 3 -3; quatr_et 6 -6; quatr_etage 6 -6
quatr_fois 9 -9; quatr_heure 6 -6; quatr_huita 6 -6; quatr_merci 4 -4; quatr_neuf 1 -1; quatr_non 5 -5
quatr_nonan 4 -4; quatr_ordin 23 -23; quatr_ordis 5 -5; quatr_ou 8 -8; quatr_perso 16 -16; quatr_point 7 -7
quatr_poste 6 -6; quatr_quara 4 -4; quatr_quatr 10 -10; quatr_qui 2 -2; quatr_rue 3 -3; quatr_saiso 3 -3
quatr_septa 8 -8; quatr_soixa 4 -4; quatr_te 13 -13; quatr_telep 6 -6; quatr_trent 3 -3; quatr_trois 6 -6
quatr_vingt 9 -9; quatr_zero 9 -9; que -5 5; que_> 20 -20; que_c 3 -3; que_ca 13 -13; que_ce 16 -16; que_celui 9 -9
que_chez 6 -6; que_d 8 -8; que_des -4 4; que_deux 4 -4; que_dieu 7 -7; que_est -3 3; que_j 1 -1; que_je -15 15
que_l 2 -2; que_la 9 -9; que_le 13 -13; que_les 5 -5; que_ma 4 -4; que_mes 1 -1; que_moi 9 -9; que_mon 6 -6
que_nenni 11 -11; que_non 12 -12; que_notre 4 -4; que_oui 19 -19; que_que 5 -5; que_racon -7 7; que_votre -9 9
que_vous -7 7; quebe 2 -2; quebe_d 2 -2; quel 7 -7; quel_bande 8 -8; quel_bouto 6 -6; quel_qu -18 18
quel_servi 9 -9; quel_sujet 11 -11; quell 14 -14; quell_bande 10 -10; quell_boite 4 -4; quell_quest 7 -7
quelq -19 19; quelq_un -19 19; quest 15 -15; quest_> 16 -16; quest_a 6 -6; quest_debil 7 -7; quest_deja 5 -5
quest_je 1 -1; quest_sur 4 -4; quest_tranq 8 -8; qui -4 4; qui_> 10 -10; qui_a 5 -5; qui_aboie 7 -7; qui_atten 9 -9
qui_bugue 10 -10; qui_clign 5 -5; qui_compr -20 20; qui_conna -14 14; qui_coupe 1 -1; qui_decon 5 -5; qui_est -15 15
qui_etes 14 -14; qui_fait 6 -6; qui_gere 3 -3; qui_gresi 11 -11; qui_habit 15 -15; qui_je -10 10; qui_m 15 -15
qui_mais -11 11; qui_march 10 -10; qui_me 3 -3; qui_ne 3 -3; qui_paie 7 -7; qui_parle -15 15; qui_passe 1 -1
qui_plant 10 -10; qui_puiss -7 7; qui_s 12 -12; qui_saute 4 -4; qui_se 4 -4; qui_sonne 13 -13; qui_tient 6 -6
qui_va 8 -8; qui_veut 3 -3; qui_vienn 5 -5; qui_vont 5 -5; qui_vous 13 -13; quinz 15 -15; quinz_a 1 -1
quinz_aroba 4 -4; quinz_au 4 -4; quinz_c 11 -11; quinz_de 6 -6; quinz_et 11 -11; quinz_ordin 10 -10; quinz_ou 8 -8
quinz_poste 5 -5; quinz_quatr 2 -2; quinz_rue 17 -17; quinz_sont 4 -4; quitt 8 -8; quitt_pas 6 -6; quitt_votre 6 -6
quoi 7 -7; quoi_> 1 -1; quoi_ce 14 -14; quoi_deja 4 -4; quoi_ecrir 2 -2; quoi_la 5 -5; quoi_mon 13 -13
quoi_un 11 -11; quoi_votre 11 -11; quoi_vous 11 -11; r 12 -12; r_> 7 -7; r_a 8 -8; r_d 5 -5; r_e 7 -7; r_et 5 -5
r_h 8 -8; r_o 8 -8; r_point 5 -5; r_preno 5 -5; r_t 4 -4; raccr_au 14 -14; raccr_par 7 -7; raccr_si -15 15
raccr_tout 13 -13; racon -7 7; racon_cette -7 7; rade 6 -6; rade_> 6 -6; rage 9 -9; rage_> 7 -7; rage_contr 7 -7
rage_j 7 -7; raiso 17 -17; raiso_> 17 -17; rallu 6 -6; rallu_> 9 -9; rallu_mais 5 -5; rame 16 -16; rame_enorm 6 -6
rame_sur 6 -6; rame_toujo 9 -9; rame_un 12 -12; rapid 13 -13; rapid_> 13 -13; rappe -12 12; rappe_> -1 1
rappe_au 4 -4; rappe_c 9 -9; rappe_comme 9 -9; rappe_donc -11 11; rappe_moi -9 9; rappe_par -14 14
rappe_pour 12 -12; ras 11 -11; ras_la 9 -9; ras_le 9 -9; rassu 5 -5; rassu_> 2 -2; rassu_vous 6 -6; rau 7 -7
rau_r 7 -7; raymo 8 -8; raymo_escof 8 -8; re 5 -5; re_je 5 -5; rebra 8 -8; rebra_> 8 -8; rebra_mais 4 -4; recev 9 -9
recev_mais 9 -9; recla_> 8 -8; recla_une -6 6; recoi 10 -10; recoi_cinq 9 -9; recoi_ma 2 -2; recoi_mes 8 -8
recoi_plus 8 -8; recoi_telle 7 -7; recon 7 -7; recon_> 7 -7; recou 7 -7; recou_> 7 -7; recu 9 -9; recu_un 11 -11
recu_votre 8 -8; recup 17 -17; recup_inter 14 -14; recup_le 3 -3; recup_plus 1 -1; recup_toute 6 -6; redem 20 -20
redem_> 16 -16; redem_avec 8 -8; redem_ca 2 -2; redem_comme 1 -1; redem_deux 2 -2; redem_en 8 -8; redem_et 5 -5
redem_je 1 -1; redem_la 5 -5; redem_le 5 -5; redem_mais 5 -5; redem_non 1 -1; redem_pas 1 -1; redem_trois 10 -10
redev 11 -11; redev_norma 11 -11; redir -6 6; redir_moi -7 7; redir_vous 2 -2; redis 4 -4; redis_zero 4 -4
redon -12 12; redon_moi -12 12; reel -13 13; reel_> -13 13; reell -9 9; reell_> -9 9; reess 8 -8; reess_> 8 -8
refle 11 -11; refle_> 11 -11; refle_il 1 -1; refon 13 -13; refon_> 13 -13; refus 17 -17; refus_> 15 -15
refus_de 3 -3; regar 15 -15; regar_> 17 -17; regar_des 4 -4; regar_la 4 -4; regar_pas 3 -3; regle 14 -14
regle_> 14 -14; regle_cette 12 -12; regle_en 8 -8; regle_je 7 -7; relat -17 17; relat_> -12 12; relat_avec -14 14
relou -9 9; relou_les -9 9; remar 14 -14; remar_> 10 -10; remar_cinq 5 -5; remar_merci 6 -6; remar_nicke 8 -8
remar_pas 4 -4; remar_super 24 -24; remar_tout 5 -5; remar_vite 14 -14; rembo 15 -15; rembo_c 11 -11
rembo_moi 10 -10; remer 13 -13; remer_> 7 -7; remer_pour 9 -9; remet 3 -3; remet_le 3 -3; remi 8 -8; remi_blond 7 -7
remi_point 7 -7; remi_remi 7 -7; remis 10 -10; remis_en 10 -10; remon 10 -10; remon_> 8 -8; remon_mais 2 -2
renar 7 -7; renar_> 7 -7; renau 5 -5; renau_avec 5 -5; rende 15 -15; rende_compt 4 -4; rende_dingu 8 -8
rende_moi -15 15; rende_vous 20 -20; rendu 9 -9; rendu_ridic 9 -9; rene 5 -5; rene_point 5 -5; rense 13 -13
rense_> 13 -13; rentr 7 -7; rentr_dans 7 -7; repar 12 -12; repar_> 15 -15; repar_a 6 -6; repar_comme 5 -5
repar_ma 7 -7; repar_merci 3 -3; repar_pour 7 -7; repar_sur 6 -6; repas 9 -9; repas_demai 9 -9; repet 20 -20
repet_> 19 -19; repet_au 1 -1; repet_la -7 7; repet_ma 8 -8; repet_non 16 -16; repet_plus 6 -6; repet_s 16 -16
repet_wifi 6 -6; repon -5 5; repon_> 2 -2; repon_a 7 -7; repon_alors -7 7; repon_bon 8 -8; repon_direc 11 -11
repon_en -15 15; repon_est 1 -1; repon_je -9 9; repon_ne 8 -8; repon_oui 9 -9; repon_plus -6 6; repon_repon 8 -8
repon_toujo 2 -2; repos 7 -7; repos_> 7 -7; repre 7 -7; repre_celui 5 -5; repre_la 6 -6; repri 1 -1; repri_> 1 -1
resea 8 -8; resea_> 12 -12; resea_comme 4 -4; resea_dans 5 -5; resea_de 9 -9; resea_dedan 3 -3; resea_depui 3 -3
resea_du 3 -3; resea_est 6 -6; resea_infor 11 -11; resea_inter 1 -1; resea_la 3 -3; resea_mobil 4 -4; resea_n 5 -5
resea_sans 5 -5; resea_sur 1 -1; resea_wifi 3 -3; resil 20 -20; resil_> 20 -20; resil_et 5 -5; resil_tout 9 -9
resol 8 -8; resol_> 8 -8; respe -6 6; respe_pour -6 6; respo -20 20; respo_> -18 18; respo_de -9 9; respo_du 13 -13
respo_en -10 10; respo_est 15 -15; respo_infor 8 -8; resta 2 -2; resta_on 2 -2; reste 11 -11; reste_a 6 -6
reste_etein 13 -13; reste_inact 8 -8; reste_orang 11 -11; reste_rouge 12 -12; reste_sans 3 -3; reste_sur 6 -6
resul 5 -5; resul_> 5 -5; retab 12 -12; retab_> 18 -18; retab_en 6 -6; retar 5 -5; retar_j 5 -5; retra 4 -4
retra_alors 4 -4; retro 8 -8; retro_la 1 -1; retro_le 11 -11; reuni 9 -9; reuni_> 6 -6; reuni_avec 16 -16
reuss 9 -9; reuss_> 9 -9; reven 9 -9; reven_> 11 -11; reven_ca 1 -1; reven_d 7 -7; reven_merci 5 -5; reven_mon 2 -2
reven_parce 1 -1; reven_puis 11 -11; reven_tout 4 -4; revie 9 -9; revie_> 7 -7; revie_pas 4 -4; revol 3 -3
revol_> 3 -3; rey 8 -8; rey_r 8 -8; rez 6 -6; rez_de 6 -6; rh 8 -8; rh_aroba 8 -8; ridic 11 -11; ridic_> 10 -10
ridic_un 5 -5; rien 11 -11; rien_> 21 -21; rien_a 5 -5; rien_alors -7 7; rien_c 4 -4; rien_chang 6 -6
rien_contr 1 -1; rien_de 9 -9; rien_deux 5 -5; rien_donne 10 -10; rien_du 4 -4; rien_enten 3 -3; rien_fait 9 -9
rien_il 14 -14; rien_j 2 -2; rien_le 2 -2; rien_moi 10 -10; rien_n 11 -11; rien_ne 7 -7; rien_non 5 -5
rien_passe -5 5; rien_que 10 -10; rien_qui 5 -5; rien_redem 5 -5; rien_sur 2 -2; rire 13 -13; rire_> 13 -13
rivie 6 -6; rivie_sur 6 -6; roami 10 -10; roami_desac 10 -10; robas 8 -8; robas_gmail 7 -7; robas_orang 4 -4
robas_yahoo 7 -7; rober 8 -8; rober_aroba 8 -8; robot -23 23; robot_> -20 20; robot_aspir 12 -12; robot_ca 21 -21
robot_est -7 7; robot_je -7 7; robot_la -8 8; robot_mais -17 17; robot_moi -20 20; robot_passe -16 16
robot_toi 9 -9; robot_un -17 17; robot_une -14 14; rodri 8 -8; rodri_> 8 -8; roger 5 -5; roger_> 5 -5; rolla 9 -9
rolla_avec 9 -9; rond 5 -5; rond_et 5 -5; rond_il 5 -5; rond_tourn 3 -3; rose 8 -8; rose_blanc 8 -8; rouge 10 -10
rouge_> 10 -10; rouge_a 4 -4; rouge_et 2 -2; rouge_pas 3 -3; rouge_sur 4 -4; roule 13 -13; roule_> 13 -13
rouss 15 -15; rouss_> 8 -8; rouss_bonjo 6 -6; rouss_de 4 -4; route 8 -8; route_> 10 -10; route_a 9 -9; route_et 7 -7
route_princ 4 -4; roux 7 -7; roux_> 3 -3; roux_aroba 7 -7; roux_outlo 10 -10; roux_r 6 -6; roy 6 -6; roy_aroba 6 -6
rue 11 -11; rue_appar 4 -4; rue_bon 8 -8; rue_de 6 -6; rue_des 10 -10; rue_le 3 -3; rue_mais 5 -5; rue_ou 11 -11
rue_victo 6 -6; rue_y 3 -3; s -1 1; s21 11 -11; s21_> 11 -11; s_> 7 -7; s_affic 9 -9; s_allum 9 -9; s_appai 8 -8
s_appel 16 -16; s_comme 3 -3; s_corre 7 -7; s_e 5 -5; s_en -5 5; s_enten 6 -6; s_est 18 -18; s_f 5 -5; s_il -9 9
s_m 7 -7; s_n 5 -5; s_occup 6 -6; s_ouvre 7 -7; s_ouvri 9 -9; s_point 12 -12; s_rolla 9 -9; s_tiret 8 -8
s_vingt 7 -7; sa 8 -8; sa_ca 5 -5; sa_conso 2 -2; sa_fait 4 -4; sa_redem 6 -6; sa_suffi 7 -7; sabin 8 -8
sabin_point 8 -8; sache 9 -9; sache_non 9 -9; saint 6 -6; saint_marti 5 -5; saint_tiret 7 -7; sais 12 -12
sais_c 1 -1; sais_pas 3 -3; sais_plus 7 -7; sais_rien 15 -15; sais_trop 8 -8; sais_tu 8 -8; saisi 10 -10
saisi_> 10 -10; saiso 3 -3; saiso_avec 3 -3; sale 12 -12; sale_robot 12 -12; salle 4 -4; salle_infor 4 -4
salon 13 -13; salon_> 15 -15; salon_et 5 -5; salon_un 7 -7; salut 9 -9; salut_c 9 -9; samia 7 -7; samia_hadj 7 -7
samir 10 -10; samir_belka 10 -10; samsu 1 -1; samsu_impos 1 -1; sandr 7 -7; sandr_lopez 7 -7; sang 8 -8
sang_vous 8 -8; sanit 3 -3; sanit_aux 3 -3; sans 19 -19; sans_accen 4 -4; sans_aucun 5 -5; sans_cesse 6 -6
sans_compt 7 -7; sans_e 4 -4; sans_facon 9 -9; sans_fil 5 -5; sans_fin 3 -3; sans_h 6 -6; sans_inter 4 -4
sans_resea 4 -4; sans_rien 2 -2; sans_telep 4 -4; saoul 12 -12; saoul_> 20 -20; saoul_les -13 13; sarah 9 -9
sarah_benal 9 -9; sarah_point 7 -7; sauf 14 -14; sauf_dans 4 -4; sauf_la 9 -9; sauf_un 10 -10; saura 5 -5
saura_pas 5 -5; saute 6 -6; saute_> 6 -6; saute_le 8 -8; saute_tous 6 -6; sauve 6 -6; sauve_la 6 -6; sav -4 4
sav_aroba 9 -9; sav_humai -7 7; savez -5 5; savez_> -10 10; savez_je 4 -4; savez_moi 2 -2; savez_vous 8 -8
savoi 13 -13; savoi_> 3 -3; savoi_ca 7 -7; savoi_pourq 6 -6; savoi_quand 7 -7; scand 13 -13; scand_> 9 -9
scand_a 15 -15; scand_d 5 -5; scand_je 2 -2; scand_par 7 -7; scand_sanit 3 -3; sdsl 7 -7; sdsl_depui 7 -7; se 18 -18
se_co 5 -5; se_compr 5 -5; se_conne 6 -6; se_coupe 1 -1; se_decon 10 -10; se_fait 3 -3; se_fout 8 -8; se_lance 8 -8
se_passe 11 -11; se_plaig 6 -6; se_plain 6 -6; se_trouv 6 -6; sebas 6 -6; sebas_leroy 6 -6; sec 6 -6; sec_la 6 -6
secon 10 -10; secon_> 6 -6; secon_et 8 -8; secon_je 5 -5; secou 7 -7; secou_aroba 7 -7; secre 1 -1; secre_a 5 -5
secre_aroba 6 -6; secre_n -11 11; secti 4 -4; secti_le 4 -4; seize 15 -15; seize_> 9 -9; seize_ou 8 -8
seize_vingt 5 -5; semai 18 -18; semai_> 20 -20; semai_derni 16 -16; semai_passe 11 -11; semai_que 10 -10
semai_sans 4 -4; sept 8 -8; sept_> 17 -17; sept_a 6 -6; sept_ah 9 -9; sept_aroba 7 -7; sept_cinq 1 -1
sept_cinqu 3 -3; sept_dix 2 -2; sept_euh 2 -2; sept_huit 2 -2; sept_machi 9 -9; sept_non 5 -5; sept_nonan 9 -9
sept_poste 8 -8; sept_quara 4 -4; sept_quatr 7 -7; sept_six 6 -6; sept_soixa 5 -5; sept_trent 4 -4; sept_vingt 3 -3
sept_zero 5 -5; septa 10 -10; septa_> 7 -7; septa_cinq 5 -5; septa_deux 3 -3; septa_neuf 5 -5; septa_poste 12 -12
septa_quatr 6 -6; septa_sept 2 -2; septa_septa 7 -7; septa_trois 5 -5; sera 2 -2; sera_plus 2 -2; serai 7 -7
serai_bien 6 -6; serai_il -8 8; serai_pluto 8 -8; serai_regle 14 -14; serai_repar 11 -11; serai_tres 3 -3
serie 11 -11; serie_> 13 -13; serie_a 1 -1; serie_treiz 7 -7; serve 12 -12; serve_> 5 -5; serve_et 10 -10
serve_soit 9 -9; servi -1 1; servi_> 16 -16; servi_a -5 5; servi_achat 5 -5; servi_apres -7 7; servi_c 6 -6
servi_clien -13 13; servi_de 16 -16; servi_deplo 10 -10; servi_depui 8 -8; servi_est 14 -14; servi_infor 22 -22
servi_je -11 11; servi_point 17 -17; servi_techn -13 13; servi_une -8 8; ses 8 -8; ses_chain 8 -8; ses_devoi 3 -3
ses_etude 1 -1; seul 14 -14; seul_> 13 -13; seul_allez 7 -7; seul_appar 10 -10; seul_au 11 -11; seul_mot 6 -6
seul_quoi 10 -10; seul_telep 2 -2; seul_y 5 -5; seule 10 -10; seule_> 10 -10; seule_appar 10 -10; seule_il -16 16
seule_la 17 -17; seule_lumie 3 -3; seule_table 10 -10; seule_un 10 -10; sfr 9 -9; sfr_> 14 -14; sfr_aroba 5 -5
sfr_point 7 -7; si 1 -1; si_> 22 -22; si_c 7 -7; si_ca 6 -6; si_enfin 6 -6; si_fait 18 -18; si_j 5 -5; si_je -13 13
si_lente 6 -6; si_on 5 -5; si_si 14 -14; si_tard 9 -9; si_un 9 -9; si_vous -7 7; si_y 5 -5; sien 8 -8; sien_et 8 -8
sienn 6 -6; sienn_> 6 -6; signa 15 -15; signa_de 4 -4; signa_l 7 -7; signa_sur 9 -9; signa_tout 3 -3; signa_une 9 -9
signe 7 -7; signe_> 7 -7; silen 10 -10; silen_j 10 -10; silva 9 -9; silva_arrob 7 -7; silva_de 7 -7; sim 10 -10
sim_> 8 -8; sim_dans 1 -1; sim_elle 3 -3; sim_et 3 -3; sim_n 1 -1; sim_nouve 5 -5; sim_pour 8 -8; simon 10 -10
simon_> 10 -10; simon_aroba 6 -6; simon_neuf 7 -7; simpl 11 -11; simpl_> 7 -7; simpl_il 2 -2; simpl_signa 7 -7
sinon -7 7; sinon_on -7 7; site 7 -7; site_s 7 -7; sites 10 -10; sites_> 8 -8; sites_avec 6 -6; situa -9 9
situa_> -9 9; six 15 -15; six_78 7 -7; six_> 15 -15; six_ans 5 -5; six_aroba 5 -5; six_cinq 4 -4; six_cinqu 13 -13
six_comme 1 -1; six_dix 3 -3; six_douze 7 -7; six_en 1 -1; six_et 8 -8; six_j 5 -5; six_je 4 -4; six_mille 5 -5
six_non 2 -2; six_onze 6 -6; six_perso 10 -10; six_petit 3 -3; six_quara 3 -3; six_quato 4 -4; six_quatr 5 -5
six_sept 5 -5; six_septa 3 -3; six_six 8 -8; six_soixa 4 -4; six_telep 8 -8; six_trent 2 -2; six_un 3 -3
six_vingt 7 -7; six_zero 11 -11; sixie 3 -3; sixie_fois 3 -3; skyne 8 -8; skyne_point 8 -8; smart 4 -4
smart_affic 4 -4; smart_ne 3 -3; smith 6 -6; smith_at 6 -6; sms 13 -13; sms_> 8 -8; sms_parte 10 -10; sms_que 8 -8
so 5 -5; so_aroba 5 -5; socie 17 -17; socie_> 8 -8; socie_batip 6 -6; socie_dupon 4 -4; socie_duran 11 -11
socie_est 12 -12; socie_l 6 -6; socie_soget 9 -9; socie_trans 10 -10; soeur 10 -10; soeur_de 4 -4; soeur_elle 3 -3
soeur_marie 8 -8; soeur_parce 3 -3; soget 9 -9; soget_> 9 -9; soir 8 -8; soir_> 10 -10; soir_y 1 -1; soit 9 -9
soit_onze 9 -9; soixa 6 -6; soixa_> 6 -6; soixa_cinq 4 -4; soixa_deux 5 -5; soixa_dix 5 -5; soixa_douze 10 -10
soixa_et 4 -4; soixa_huit 9 -9; soixa_neuf 8 -8; soixa_puis 7 -7; soixa_quato 2 -2; soixa_quatr 4 -4
soixa_quinz 4 -4; soixa_sept 4 -4; soixa_six 3 -3; soixa_soixa 7 -7; soixa_treiz 2 -2; soixa_trois 5 -5; sol 7 -7
sol_> 7 -7; someo -5 5; someo_pleas -5 5; somme 9 -9; somme_dans 4 -4; somme_la 9 -9; son 11 -11; son_est 11 -11
son_nom 3 -3; son_opera 5 -5; son_telep 5 -5; sonne 14 -14; sonne_a 14 -14; sonne_dans 2 -2; sonne_est 6 -6
sonne_mais 6 -6; sonne_occup 4 -4; sonne_plus 8 -8; sonne_toujo 4 -4; sont 12 -12; sont_a 11 -11; sont_coupe 6 -6
sont_hache 7 -7; sont_hors 7 -7; sont_inacc 2 -2; sont_super 8 -8; sont_touch 6 -6; sont_tous 11 -11
sont_verts 5 -5; sophi 19 -19; sophi_aroba 3 -3; sophi_duboi 8 -8; sophi_duran 4 -4; sophi_lecle 7 -7
sophi_lefeb 4 -4; sophi_lefev 4 -4; sophi_legra 7 -7; sophi_m 18 -18; sophi_marti 13 -13; sophi_tiret 5 -5
sophi_under 8 -8; sors 3 -3; sors_la 3 -3; sorti -3 3; sorti_> 12 -12; sorti_a 11 -11; sorti_tous -6 6; souci 20 -20
souci_> 14 -14; souci_allez 8 -8; souci_au 5 -5; souci_avec 4 -4; souci_chez 8 -8; souci_merci 5 -5; souha -18 18
souha_etre -8 8; souha_joind -17 17; souha_m -12 12; souha_parle -9 9; souha_pas 13 -13; sous 12 -12; sous_la 11 -11
sous_sol 7 -7; souvi 16 -16; souvi_> 15 -15; souvi_plus 6 -6; soyez 2 -2; soyez_debor 10 -10; soyez_genti -6 6
space 7 -7; space_> 7 -7; speak -5 5; speak_to -5 5; st 6 -6; st_marti 6 -6; stabl 13 -13; stabl_maint 13 -13
stand -10 10; stand_> -23 23; stand_chez 12 -12; stand_de 7 -7; stand_est 7 -7; stand_je 14 -14; stand_ne 38 -38
stand_telep 12 -12; steph 4 -4; steph_point 4 -4; stop 4 -4; stop_j 14 -14; stop_je -11 11; stras 2 -2
stras_zero 2 -2; stylo 8 -8; stylo_> 8 -8; subis 8 -8; subis_une 8 -8; suffi 17 -17; suffi_> 10 -10
suffi_basta 5 -5; suffi_maint 16 -16; suis 21 -21; suis_a 8 -8; suis_agee -10 10; suis_au 14 -14; suis_avec 17 -17
suis_carlo 7 -7; suis_charl 8 -8; suis_clien 7 -7; suis_conne 3 -3; suis_coupe 4 -4; suis_d 10 -10; suis_dans 12 -12
suis_de 6 -6; suis_degou 6 -6; suis_deja 6 -6; suis_desol 1 -1; suis_devan 6 -6; suis_elodi 3 -3; suis_embet 8 -8
suis_en 12 -12; suis_encor 3 -3; suis_enfin 8 -8; suis_exced 8 -8; suis_fatig 5 -5; suis_folle 7 -7; suis_furie 7 -7
suis_hors 4 -4; suis_infor 6 -6; suis_injoi 3 -3; suis_l 12 -12; suis_la 5 -5; suis_le 8 -8; suis_madam 4 -4
suis_miche 6 -6; suis_moi 15 -15; suis_monsi 5 -5; suis_ne 5 -5; suis_opera 10 -10; suis_pas 11 -11; suis_patie 2 -2
suis_pierr 6 -6; suis_press 1 -1; suis_quebe 2 -2; suis_recon 11 -11; suis_revol 3 -3; suis_scand 7 -7
suis_seul 3 -3; suis_sur 9 -9; suis_tanne 5 -5; suis_techn 7 -7; suis_toujo 5 -5; suis_tout 5 -5; suis_tres 7 -7
suis_tromp 1 -1; suis_un 11 -11; suis_une 17 -17; suis_vieil -10 10; suis_votre 2 -2; suis_vraim 6 -6; suite -4 4
suite_> -4 4; suite_j 9 -9; suivr 8 -8; suivr_vos 8 -8; sujet 14 -14; sujet_> 11 -11; sujet_de 3 -3; sujet_du 3 -3
super -2 2; super_> -15 15; super_aroba 5 -5; super_c 9 -9; super_ca 6 -6; super_longs 8 -8; super_oui 18 -18
suppo -13 13; suppo_> -11 11; suppo_entre -9 9; suppo_humai -5 5; suppo_nivea -9 9; suppo_que 12 -12; suppo_s -12 12
suppo_techn -5 5; sur 12 -12; sur_> 18 -18; sur_appel 6 -6; sur_cinq 9 -9; sur_deux 7 -7; sur_dix 9 -9
sur_douze 10 -10; sur_gmail 5 -5; sur_googl 7 -7; sur_inter 6 -6; sur_l 2 -2; sur_la 8 -8; sur_le 15 -15
sur_les 3 -3; sur_ma 5 -5; sur_mais 2 -2; sur_mon 5 -5; sur_notre 7 -7; sur_pas 2 -2; sur_quatr 11 -11; sur_que 9 -9
sur_quel 6 -6; sur_quelq -8 8; sur_repon 11 -11; sur_sa 2 -2; sur_son 5 -5; sur_tous 3 -3; sur_trois 6 -6
sur_un -7 7; sur_votre 3 -3; surto 14 -14; surto_ne 11 -11; surto_pas 7 -7; surve 9 -9; surve_et 8 -8
surve_sont 7 -7; suspe 7 -7; suspe_je 7 -7; switc 7 -7; switc_> 7 -7; switc_veut 5 -5; sylvi 10 -10
sylvi_charp 8 -8; sylvi_march 9 -9; sylvi_marti 8 -8; sympa 13 -13; sympa_> 13 -13; synch 13 -13; synch_> 11 -11
synch_est 10 -10; synch_pas 1 -1; t 6 -6; t_> 14 -14; t_a 8 -8; t_as 6 -6; t_aurai -9 9; t_comme 4 -4; t_e 7 -7
t_es 9 -9; t_h 2 -2; t_il -18 18; t_r 6 -6; t_s 7 -7; t_une 7 -7; ta 12 -12; ta_gueul 12 -12; tabar 9 -9
tabar_ca 9 -9; table 14 -14; table_> 13 -13; table_de 1 -1; table_des 5 -5; table_du 5 -5; table_elle 16 -16
table_et 6 -6; table_la 2 -2; table_mon 4 -4; table_ni 2 -2; table_que 3 -3; table_une 11 -11; tais 11 -11
tais_toi 11 -11; tanne 5 -5; tanne_la 5 -5; tant -10 10; tant_que -10 10; tapez -11 11; tapez_moi -11 11; tard 9 -9
tard_> 9 -9; te 8 -8; te_> 13 -13; te_faire 7 -7; teams 6 -6; teams_ca 6 -6; techn -18 18; techn_> -7 7
techn_a 13 -13; techn_allai 8 -8; techn_au -12 12; techn_avait 12 -12; techn_c 8 -8; techn_de -20 20
techn_depui 6 -6; techn_devai 6 -6; techn_direc -14 14; techn_doit 20 -20; techn_en -7 7; techn_est 25 -25
techn_hier 21 -21; techn_humai -10 10; techn_il 7 -7; techn_infor 9 -9; techn_je 9 -9; techn_la -11 11
techn_m 15 -15; techn_mais 9 -9; techn_me -22 22; techn_merci 19 -19; techn_moi 7 -7; techn_n 19 -19; techn_non 8 -8
techn_ont 8 -8; techn_orang 12 -12; techn_ou -17 17; techn_oui -22 22; techn_pas -8 8; techn_passe 9 -9
techn_pour 9 -9; techn_qui -14 14; techn_repas 9 -9; techn_resea 10 -10; techn_s -32 32; techn_tout -17 17
techn_va 13 -13; techn_vient 15 -15; tele 13 -13; tele_> 16 -16; tele_deux 7 -7; tele_dit 4 -4; tele_du 7 -7
tele_elle 6 -6; tele_est 7 -7; tele_et 7 -7; tele_il 8 -8; tele_l 4 -4; tele_mais 2 -2; tele_ne 5 -5; tele_ni 6 -6
tele_plus 2 -2; tele_trava 6 -6; telec 11 -11; telec_> 9 -9; telec_sont 8 -8; telen 6 -6; telen_point 6 -6
telep 10 -10; telep_> 7 -7; telep_alors 1 -1; telep_c 7 -7; telep_ca 8 -8; telep_de 7 -7; telep_deux 3 -3
telep_dit 5 -5; telep_dont 8 -8; telep_du 1 -1; telep_en 8 -8; telep_est 12 -12; telep_et 6 -6; telep_fixe 7 -7
telep_fonct 5 -5; telep_gresi 16 -16; telep_il 6 -6; telep_inter 3 -3; telep_j 5 -5; telep_maint 5 -5
telep_mais 2 -2; telep_march 2 -2; telep_n 5 -5; telep_ne 7 -7; telep_ont 3 -3; telep_oui 5 -5; telep_pas -9 9
telep_plus 10 -10; telep_qui 5 -5; telep_rien 6 -6; telep_sans 5 -5; telep_sonne 7 -7; telep_sont 4 -4
telep_sur 8 -8; telep_un 4 -4; telet 10 -10; telet_> 10 -10; telet_que 6 -6; telev 13 -13; telev_> 9 -9
telev_m 6 -6; telev_par 3 -3; telev_une 8 -8; telle 7 -7; telle_de 7 -7; tempe 3 -3; tempe_que 3 -3; temps 9 -9
temps_> 21 -21; temps_c 6 -6; temps_de -8 8; temps_en 6 -6; temps_la 12 -12; temps_pour 4 -4; temps_quand 4 -4
temps_un -12 12; tenir 8 -8; tenir_> 8 -8; tente 9 -9; tente_> 9 -9; tenu 6 -6; tenu_dix 6 -6; termi 19 -19
termi_> 12 -12; termi_carte 8 -8; termi_de 6 -6; termi_n 4 -4; test 9 -9; test_un 9 -9; teste 8 -8; teste_le 8 -8
tete 9 -9; tete_> 10 -10; tete_elle 1 -1; texto 6 -6; texto_> 2 -2; texto_n 6 -6; teyss 10 -10; teyss_> 10 -10
there 12 -12; there_> 8 -8; there_mauri 3 -3; thi 8 -8; thi_lan 8 -8; thiba 2 -2; thiba_t 2 -2; thier 10 -10
thier_et 6 -6; thier_henry 10 -10; thoma 15 -15; thoma_> 10 -10; thoma_f 4 -4; thoma_point 6 -6; thoma_zero 5 -5
ticke 20 -20; ticke_> 20 -20; tient 7 -7; tient_> 7 -7; tient_debou 6 -6; tigui 8 -8; tigui_ca 8 -8; tip 5 -5
tip_top 5 -5; tiret 10 -10; tiret_atlas 8 -8; tiret_bas 5 -5; tiret_blanc 5 -5; tiret_boite 7 -7; tiret_centr 9 -9
tiret_denis 7 -7; tiret_desme 6 -6; tiret_du 7 -7; tiret_en 4 -4; tiret_et 6 -6; tiret_goff 6 -6; tiret_hadda 8 -8
tiret_henri 5 -5; tiret_henry 6 -6; tiret_inter 7 -7; tiret_l 5 -5; tiret_lac 6 -6; tiret_lang 4 -4; tiret_lea 6 -6
tiret_luc 1 -1; tiret_m 10 -10; tiret_marie 3 -3; tiret_orang 8 -8; tiret_paste 6 -6; tiret_photo 8 -8
tiret_picar 8 -8; tiret_plomb 5 -5; tiret_plus 9 -9; tiret_roy 8 -8; tiret_saint 7 -7; tiret_silva 7 -7
tiret_st 6 -6; tiret_yves 4 -4; titul 6 -6; titul_c 6 -6; titul_mais 5 -5; to -5 5; to_someo -5 5; toi 6 -6
toi_je 11 -11; toi_machi -7 7; toi_non 9 -9; toile 8 -8; toile_> 8 -8; toit 8 -8; toit_> 10 -10; toit_ca 2 -2
tom 13 -13; tom_guill 9 -9; tom_point 5 -5; tombe -5 5; tombe_> 8 -8; tombe_en 4 -4; tombe_la 3 -3; tombe_le -6 6
tombe_sur -8 8; ton -12 12; ton_chef -12 12; tonal 11 -11; tonal_> 11 -11; tonal_dans 2 -2; tonal_n 9 -9
tonal_quand 4 -4; top 5 -5; top_c 5 -5; toto 5 -5; toto_un 5 -5; tou 9 -9; tou_> 9 -9; tou_pas 9 -9; touch 9 -9
touch_> 10 -10; touch_a -8 8; touch_au 12 -12; touch_plus 2 -2; toujo 15 -15; toujo_> 11 -11; toujo_au 8 -8
toujo_aucun 2 -2; toujo_autan 9 -9; toujo_avec 1 -1; toujo_bloqu 6 -6; toujo_ce 11 -11; toujo_d 8 -8
toujo_dans 5 -5; toujo_down 6 -6; toujo_en 6 -6; toujo_la 8 -8; toujo_le 3 -3; toujo_lent 8 -8; toujo_lui 2 -2
toujo_madam 5 -5; toujo_meme 6 -6; toujo_mort 7 -7; toujo_muet 10 -10; toujo_occup 4 -4; toujo_parei 8 -8
toujo_pas 10 -10; toujo_rien 8 -8; toujo_toujo 3 -3; toulo 8 -8; toulo_> 8 -8; tour 7 -7; tour_> 7 -7; tourn 8 -8
tourn_> 16 -16; tourn_en 5 -5; tourn_il 3 -3; tourn_toujo 5 -5; tous 14 -14; tous_> 11 -11; tous_autan 3 -3
tous_ces 5 -5; tous_decon 8 -8; tous_en 4 -4; tous_est 6 -6; tous_les -2 2; tous_sauf 10 -10; tous_verts 6 -6
tout 6 -6; tout_> 13 -13; tout_a -5 5; tout_acces 8 -8; tout_attac 6 -6; tout_bien 2 -2; tout_bon 16 -16
tout_c 3 -3; tout_ca -12 12; tout_casse 14 -14; tout_ce 15 -15; tout_colle 11 -11; tout_dans 4 -4; tout_de -8 8
tout_donne 3 -3; tout_du 13 -13; tout_encor 5 -5; tout_enfin 11 -11; tout_est 15 -15; tout_et 11 -11; tout_fait 2 -2
tout_fonct 16 -16; tout_insta 4 -4; tout_je 5 -5; tout_juste 8 -8; tout_l 8 -8; tout_le 12 -12; tout_march 13 -13
tout_mon -6 6; tout_non 6 -6; tout_parei 12 -12; tout_qui 9 -9; tout_redem 5 -5; tout_regle 8 -8; tout_sauf 9 -9
tout_seul 13 -13; tout_simpl 7 -7; tout_va 6 -6; tout_verif 9 -9; tout_voila 5 -5; toute -1 1; toute_ces 3 -3
toute_l 5 -5; toute_la 4 -4; toute_les 15 -15; toute_mes 6 -6; toute_neuve 10 -10; toute_noire 4 -4
toute_seule -16 16; tpe 7 -7; tpe_> 4 -4; tpe_et 7 -7; train 9 -9; train_> 6 -6; train_a 7 -7; train_de 7 -7
trait 4 -4; trait_les 4 -4; tranq 8 -8; tranq_> 8 -8; trans -20 20; trans_au -9 9; trans_avec 8 -8; trans_l 6 -6
trans_marti 8 -8; trans_moi -22 22; trans_mon -13 13; trans_pas 14 -14; trans_point 15 -15; trans_vers -8 8
traor 10 -10; traor_> 8 -8; traor_de 10 -10; trava 12 -12; trava_> 10 -10; trava_a 5 -5; trava_avec 10 -10
trava_comme 5 -5; trava_dans 3 -3; trava_de 8 -8; trava_dessu 5 -5; trava_est 6 -6; trava_et 4 -4; treiz 6 -6
treiz_> 7 -7; treiz_a 7 -7; treiz_quato 6 -6; treiz_quatr 5 -5; treiz_seize 9 -9; treiz_soixa 2 -2; tremb 8 -8
tremb_> 8 -8; tremb_d 8 -8; tremb_je 2 -2; trent 9 -9; trent_> 11 -11; trent_c 8 -8; trent_cinq 6 -6; trent_de 8 -8
trent_deux 2 -2; trent_douze 6 -6; trent_neuf 5 -5; trent_quara 4 -4; trent_quatr 5 -5; trent_secon 8 -8
trent_six 3 -3; trent_trois 3 -3; trent_vingt 2 -2; tres 19 -19; tres_bien 6 -6; tres_en 6 -6; tres_enerv 5 -5
tres_fache 8 -8; tres_genti 12 -12; tres_lent 7 -7; tres_lente 8 -8; tres_mal 6 -6; tres_mecon 6 -6; tres_patie 5 -5
tres_tres 8 -8; trois 10 -10; trois_> 18 -18; trois_appar 11 -11; trois_aroba 7 -7; trois_at 7 -7; trois_au 7 -7
trois_ca 1 -1; trois_camer 8 -8; trois_carte 8 -8; trois_deux 6 -6; trois_etage 7 -7; trois_fixes 9 -9
trois_fois 6 -6; trois_huit 8 -8; trois_huita 4 -4; trois_impri 11 -11; trois_jours 9 -9; trois_mais 9 -9
trois_mon 2 -2; trois_non 10 -10; trois_nonan 5 -5; trois_ordin 5 -5; trois_ordis 12 -12; trois_ou 12 -12
trois_pas 8 -8; trois_perso 6 -6; trois_porta 6 -6; trois_pour 2 -2; trois_quara 5 -5; trois_quatr 4 -4
trois_qui 15 -15; trois_rivie 6 -6; trois_semai 3 -3; trois_sept 3 -3; trois_six 3 -3; trois_soixa 5 -5
trois_sur 13 -13; trois_table 4 -4; trois_telep 9 -9; trois_termi 9 -9; trois_trois 8 -8; trois_vingt 5 -5
trois_zero 11 -11; tromp 8 -8; tromp_> 6 -6; tromp_c 1 -1; tromp_de 9 -9; trop 6 -6; trop_> 11 -11; trop_atten 5 -5
trop_bien 10 -10; trop_ce 4 -4; trop_cher 9 -9; trop_compl -9 9; trop_la 7 -7; trop_nuls 9 -9; trop_rien 8 -8
trop_vite 17 -17; trouv 7 -7; trouv_au 6 -6; trouv_pas 12 -12; trouv_plus 5 -5; truc 9 -9; truc_> 11 -11
truc_ca 7 -7; truc_donne -10 10; truc_qui 7 -7; tu 13 -13; tu_me 9 -9; tu_moi 8 -8; tu_peux 11 -11; tu_t 5 -5
tuer 2 -2; tuer_le 2 -2; u 13 -13; u_> 7 -7; u_b 7 -7; u_d 2 -2; u_e 6 -6; u_i 6 -6; u_k 5 -5; u_l 5 -5; u_n 2 -2
u_p 5 -5; u_preno 2 -2; u_r 4 -4; u_x 7 -7; u_y 11 -11; ugo 6 -6; ugo_sans 6 -6; uk 6 -6; uk_> 6 -6; un -6 6
un_> -6 6; un_a 9 -9; un_agent -15 15; un_appar 16 -16; un_appel 6 -6; un_appui 14 -14; un_arbre 8 -8
un_aroba 11 -11; un_au -18 18; un_autom -14 14; un_autre 8 -8; un_bruit 7 -7; un_cable 8 -8; un_certa 7 -7
un_chef -20 20; un_chiff 5 -5; un_cinqu 4 -4; un_clien 17 -17; un_code 9 -9; un_colla -9 9; un_colle -11 11
un_conse -25 25; un_contr 6 -6; un_coup 8 -8; un_courr 12 -12; un_creti 5 -5; un_d -2 2; un_dans -15 15
un_de -17 17; un_debit 5 -5; un_depan 22 -22; un_deux 16 -16; un_deuxi 6 -6; un_donc 7 -7; un_doute 5 -5
un_ecran 6 -6; un_elect 7 -7; un_emplo -7 7; un_en -10 10; un_est 11 -11; un_et -2 2; un_etre -18 18; un_fax 10 -10
un_film 8 -8; un_fixe 3 -3; un_galax 11 -11; un_gars -14 14; un_gite 11 -11; un_grand 8 -8; un_h 5 -5
un_hier 22 -22; un_hotel 10 -10; un_humai -24 24; un_il 9 -9; un_imbec 12 -12; un_incid 12 -12; un_insta 10 -10
un_inter -9 9; un_iphon 9 -9; un_je -8 8; un_joli 14 -14; un_la -4 4; un_m 11 -11; un_mac 5 -5; un_mail 9 -9
un_mais 12 -12; un_mec -14 14; un_mega 5 -5; un_messa 12 -12; un_mois 6 -6; un_monsi -7 7; un_mot 10 -10
un_moun -6 6; un_neuf 6 -6; un_ni 8 -8; un_nonan 6 -6; un_numer 9 -9; un_opera -17 17; un_ordi 11 -11
un_ordin -13 13; un_ou 1 -1; un_p 8 -8; un_parti 25 -25; un_pc 13 -13; un_petit 5 -5; un_peu 15 -15; un_peut -12 12
un_pilot -6 6; un_poil 11 -11; un_point 4 -4; un_porta 12 -12; un_prele 13 -13; un_probl 10 -10; un_proce 9 -9
un_puits 5 -5; un_quara 9 -9; un_quatr 4 -4; un_qui 7 -7; un_redem 11 -11; un_rembo 11 -11; un_rense 13 -13
un_repon -7 7; un_respo -24 24; un_resta 2 -2; un_robot 10 -10; un_route 7 -7; un_s 15 -15; un_scand 11 -11
un_sept 4 -4; un_septa 3 -3; un_serve 9 -9; un_servi 19 -19; un_seul 12 -12; un_seule 10 -10; un_soixa 2 -2
un_souci 13 -13; un_stylo 8 -8; un_super -13 13; un_t 9 -9; un_table 8 -8; un_techn -16 16; un_telep 15 -15
un_termi 11 -11; un_ticke 15 -15; un_tour 7 -7; un_train 7 -7; un_trent 3 -3; un_truc 7 -7; un_un 1 -1
un_vingt 6 -6; un_voyan 6 -6; un_vrai -12 12; un_wifi 6 -6; un_y 10 -10; un_zero 5 -5; under 6 -6; under_belle 5 -5
under_duval 4 -4; under_leroy 8 -8; under_soixa 6 -6; under_vasse 10 -10; under_wolf 5 -5; une -9 9; une_> 11 -11
une_agenc 11 -11; une_anten 12 -12; une_bande 8 -8; une_boite -9 9; une_bonne 15 -15; une_box 15 -15; une_carpe 3 -3
une_catas 3 -3; une_centa 6 -6; une_chale 11 -11; une_cinqu 18 -18; une_colle 3 -3; une_conse -13 13; une_conso 8 -8
une_dame -10 10; une_demi 7 -7; une_demoi -6 6; une_dizai 16 -16; une_douza 13 -13; une_ecole 3 -3; une_entre 20 -20
une_escro 15 -15; une_fois -2 2; une_gang 8 -8; une_heure -8 8; une_honte 11 -11; une_ia -9 9; une_impri 3 -3
une_incom 8 -8; une_inter 8 -8; une_ligne 13 -13; une_machi -20 20; une_minut 23 -23; une_nouve 20 -20
une_offre 13 -13; une_ordin 8 -8; une_oreil -6 6; une_ou 6 -6; une_page 11 -11; une_paire 9 -9; une_panne 13 -13
une_perso -28 28; une_perte 7 -7; une_petit 8 -8; une_quest 4 -4; une_quinz 9 -9; une_recla 8 -8; une_secre -11 11
une_semai 22 -22; une_seule 14 -14; une_table 14 -14; une_tele 8 -8; une_telep 8 -8; une_telev 8 -8; une_touch -9 9
une_trent 12 -12; une_vaste 6 -6; une_vieil 11 -11; une_vingt 7 -7; une_voix -9 9; une_vrai -14 14; une_vraie -21 21
uniqu 13 -13; uniqu_> 6 -6; uniqu_la 9 -9; urgen 10 -10; urgen_> 15 -15; urgen_je 1 -1; urgen_uniqu 6 -6; usage 6 -6
usage_c 6 -6; utili 6 -6; utili_celle 2 -2; utili_pas 9 -9; v 8 -8; v_a 5 -5; v_comme 6 -6; v_i 6 -6; v_r 6 -6
va 14 -14; va_> 20 -20; va_aller 6 -6; va_beauc 4 -4; va_bien 6 -6; va_c 7 -7; va_durer 10 -10; va_etre 9 -9
va_il 7 -7; va_mais 5 -5; va_march 6 -6; va_pas -6 6; va_plus 5 -5; va_reess 8 -8; va_te 7 -7; va_venir 13 -13
va_voir 7 -7; va_vous 3 -3; va_y -7 7; vais 7 -7; vais_deman 12 -12; vais_m 11 -11; vais_pas -16 16; vais_porte 7 -7
vais_resil 9 -9; vais_tout 7 -7; vais_voir 8 -8; vais_vous 14 -14; valai 7 -7; valai_on 7 -7; valer 10 -10
valer_simon 10 -10; valid 3 -3; valid_> 3 -3; vanda 7 -7; vanda_> 7 -7; vande 11 -11; vande_> 12 -12
vande_elst 9 -9; vas 4 -4; vas_y 4 -4; vasse 9 -9; vasse_aroba 10 -10; vasse_encha 8 -8; vasse_v 5 -5; vaste 6 -6
vaste_escro 6 -6; vendu 6 -6; vendu_cette 6 -6; venir 8 -8; venir_> 13 -13; venir_demai 10 -10; venir_mardi 6 -6
venir_me -7 7; venir_un -21 21; vente -7 7; vente_une -7 7; venu 7 -7; venu_> 19 -19; venu_coupe 8 -8; venu_et 5 -5
venu_hier -14 14; venu_la 11 -11; venu_lundi 11 -11; venu_mais 11 -11; verdi 7 -7; verdi_> 7 -7; verif 15 -15
verif_> 15 -15; verif_votre 6 -6; veron 2 -2; veron_masso 2 -2; verra 15 -15; verra_> 10 -10; verra_bien 7 -7
vers -8 8; vers_dix 14 -14; vers_le -7 7; vers_un -9 9; vert 8 -8; vert_> 16 -16; vert_et 4 -4; vert_mais 2 -2
vert_zero 1 -1; verte 9 -9; verte_> 9 -9; verts 9 -9; verts_> 9 -9; veuil 4 -4; veuil_me -9 9; veuil_passe 14 -14
veut 13 -13; veut_pas 12 -12; veut_toujo 5 -5; veut_vous 3 -3; veux -16 16; veux_> 16 -16; veux_annul 11 -11
veux_bien 26 -26; veux_cause -10 10; veux_decla 12 -12; veux_dire -6 6; veux_du -6 6; veux_etre -10 10
veux_je -18 18; veux_juste 18 -18; veux_le -21 21; veux_modif 11 -11; veux_parle -14 14; veux_pas 3 -3
veux_plus -10 10; veux_qu -12 12; veux_quelq -26 26; veux_recup 14 -14; veux_resil 15 -15; veux_un -22 22
veux_une -11 11; vial 5 -5; vial_> 5 -5; victo 7 -7; victo_hugo 6 -6; victo_point 6 -6; vidal 7 -7; vidal_lapos 7 -7
vide 8 -8; vide_> 10 -10; vide_quand 2 -2; video 11 -11; video_> 6 -6; video_demar 12 -12; video_il 4 -4
video_parte 5 -5; vieil 4 -4; vieil_clien 6 -6; vieil_moi -10 10; vieil_perso 14 -14; vienn 5 -5; vienn_je 5 -5
viens 12 -12; viens_de 8 -8; viens_la 10 -10; vient 16 -16; vient_> 9 -9; vient_de 7 -7; vient_deja 6 -6
vient_mardi 15 -15; vieux 1 -1; vieux_> 1 -1; villa 4 -4; villa_en 3 -3; villa_et 4 -4; ville 2 -2; ville_b 2 -2
villi 8 -8; villi_> 8 -8; vince 8 -8; vince_hoffm 8 -8; vingt 13 -13; vingt_> 12 -12; vingt_cinq 9 -9; vingt_de 5 -5
vingt_deux 7 -7; vingt_dix 5 -5; vingt_douze 5 -5; vingt_et 14 -14; vingt_genre 8 -8; vingt_huit 4 -4
vingt_neuf 7 -7; vingt_on 7 -7; vingt_onze 5 -5; vingt_poste 10 -10; vingt_puis 7 -7; vingt_quato 4 -4
vingt_quatr 8 -8; vingt_quinz 1 -1; vingt_seize 4 -4; vingt_sept 4 -4; vingt_telep 9 -9; vingt_treiz 5 -5
vingt_trois 5 -5; vingt_un 16 -16; visio 11 -11; visio_> 9 -9; visio_coupe 11 -11; visio_on 5 -5; vite 12 -12
vite_> 10 -10; vite_dites 6 -6; vite_notez 7 -7; vite_s 7 -7; vite_tout 3 -3; vivan -17 17; vivan_> -9 9
vivan_a -11 11; vivan_la -9 9; vive -8 8; vive_voix -8 8; vocal -8 8; vocal_> -9 9; vocal_ne 15 -15; voila 9 -9
voila_> 12 -12; voila_c 7 -7; voila_depui 1 -1; voila_exact 6 -6; voila_je 1 -1; voila_vous 10 -10; voila_zero 2 -2
voir 7 -7; voir_> 17 -17; voir_ca -9 9; voir_chez 3 -3; vois 10 -10; vois_ce 3 -3; vois_mes 7 -7; vois_pas 10 -10
voisi 6 -6; voisi_> 9 -9; voisi_a 7 -7; voisi_de 5 -5; voisi_elle 8 -8; voisi_en 1 -1; voisi_est 5 -5
voisi_monsi 8 -8; voisi_parce 4 -4; voisi_qui 2 -2; voit 6 -6; voit_le 6 -6; voit_pas 5 -5; voitu 5 -5; voitu_> 5 -5
voitu_la 3 -3; voix -14 14; voix_> -8 8; voix_dit 4 -4; voix_enreg -9 9; voix_est 6 -6; vol 10 -10; vol_> 10 -10
vole 6 -6; vole_mon 6 -6; voleu 15 -15; voleu_> 16 -16; voleu_prend 4 -4; volon 11 -11; volon_> 11 -11; vont 5 -5
vont_qui 5 -5; vos 9 -9; vos_agent -8 8; vos_aneri 10 -10; vos_colle -2 2; vos_conne 9 -9; vos_conse 9 -9
vos_etape 8 -8; vos_histo 5 -5; vos_menso 9 -9; vos_panne 28 -28; vos_quest 7 -7; vos_techn -13 13; votre -13 13
votre_boite 14 -14; votre_box 5 -5; votre_calme 10 -10; votre_clien 2 -2; votre_compo 7 -7; votre_conne 6 -6
votre_courr 8 -8; votre_dilig 9 -9; votre_ecran 3 -3; votre_equip -7 7; votre_faute 11 -11; votre_intel -9 9
votre_machi -7 7; votre_musiq 10 -10; votre_numer 11 -11; votre_patie 11 -11; votre_patro -11 11; votre_respo -12 12
votre_robot -14 14; votre_servi 11 -11; votre_socie 6 -6; votre_super -13 13; votre_temps 14 -14; votre_truc 14 -14
voudr -10 10; voudr_annul 11 -11; voudr_avoir -11 11; voudr_c -9 9; voudr_cause -20 20; voudr_chang 11 -11
voudr_depan 8 -8; voudr_etre -7 7; voudr_joind -17 17; voudr_l -7 7; voudr_le -9 9; voudr_modif 14 -14
voudr_parle -15 15; voudr_pas 8 -8; voudr_qu -12 12; voudr_quelq -23 23; voudr_savoi 6 -6; voudr_signa 9 -9
voudr_un 13 -13; voudr_une -14 14; voula 7 -7; voula_dire 2 -2; voula_simpl 7 -7; voule 10 -10; voule_> 8 -8
voule_dire 3 -3; voule_savoi 7 -7; voulo -7 7; voulo_parle -7 7; voulu 3 -3; voulu_m 3 -3; vous 8 -8; vous_> 5 -5
vous_ai 5 -5; vous_allez 9 -9; vous_appel 11 -11; vous_arret 8 -8; vous_assur 19 -19; vous_attaq 5 -5
vous_avec 15 -15; vous_avez -2 2; vous_avoue 10 -10; vous_bande 9 -9; vous_benis 7 -7; vous_cause 1 -1
vous_colle 9 -9; vous_comme 6 -6; vous_compr 10 -10; vous_conta 2 -2; vous_depui 7 -7; vous_deran 10 -10
vous_devez 6 -6; vous_devri 3 -3; vous_dire -2 2; vous_dis 11 -11; vous_disai -9 9; vous_dites 14 -14
vous_donne 5 -5; vous_ecout 10 -10; vous_embet 8 -8; vous_en -6 6; vous_enten 16 -16; vous_envoy 7 -7
vous_est 11 -11; vous_et 8 -8; vous_etes 14 -14; vous_faire 11 -11; vous_faite 14 -14; vous_felic 10 -10
vous_fiche 9 -9; vous_foute 6 -6; vous_hein 9 -9; vous_inqui 6 -6; vous_jure 5 -5; vous_l 1 -1; vous_la 6 -6
vous_le 13 -13; vous_m 10 -10; vous_maint 8 -8; vous_mais -9 9; vous_mette 5 -5; vous_moque 11 -11; vous_n -2 2
vous_ne -10 10; vous_notez 5 -5; vous_parle 30 -30; vous_passe 2 -2; vous_payez 7 -7; vous_plait -7 7
vous_pourr -9 9; vous_pouve 4 -4; vous_pouvi -7 7; vous_previ -18 18; vous_prie -3 3; vous_que 7 -7; vous_qui 12 -12
vous_rappe 29 -29; vous_rassu 2 -2; vous_recoi 9 -9; vous_regar 3 -3; vous_remer 13 -13; vous_rende 4 -4
vous_repet 11 -11; vous_savez -5 5; vous_serie 9 -9; vous_soyez 10 -10; vous_telep 1 -1; vous_tout -7 7
vous_tromp 9 -9; vous_voleu 4 -4; vous_voule 10 -10; vous_vous 13 -13; voyan 14 -14; voyan_est 8 -8
voyan_inter 5 -5; voyan_nulle 6 -6; voyan_orang 10 -10; voyan_qui 7 -7; voyan_reste 12 -12; voyan_rouge 6 -6
voyan_sont 9 -9; voyon 11 -11; voyon_> 14 -14; voyon_donc 7 -7; vpn 5 -5; vpn_du 6 -6; vpn_et 2 -2; vrai -20 20
vrai_> -12 12; vrai_ca 5 -5; vrai_gars -7 7; vrai_humai -5 5; vrai_je 4 -4; vrai_monde -11 11; vrai_monsi -7 7
vrai_perso -14 14; vrai_quelq -6 6; vrai_techn -10 10; vrai_vous 6 -6; vraie -21 21; vraie_dame -7 7
vraie_perso -21 21; vraim 13 -13; vraim_> 6 -6; vraim_en 10 -10; vraim_n 9 -9; vraim_non 11 -11; vraim_nuls 8 -8
vraim_tres 6 -6; vu 13 -13; vu_ca 3 -3; vu_juste 12 -12; vu_le 4 -4; vu_min 6 -6; vu_perso 8 -8; vu_que 1 -1
vu_une 5 -5; w 7 -7; w_a 7 -7; w_e 5 -5; w_u 7 -7; wan 4 -4; wan_et 4 -4; wanad 8 -8; wanad_point 8 -8; watch 6 -6
watch_> 6 -6; web 6 -6; web_> 8 -8; web_depui 3 -3; web_point 5 -5; web_sont 2 -2; weber 8 -8; weber_aroba 8 -8
wei 5 -5; wei_w 5 -5; wesh 4 -4; wesh_j 4 -4; wifi 9 -9; wifi_> 9 -9; wifi_c 4 -4; wifi_dans 11 -11; wifi_de 5 -5
wifi_depui 2 -2; wifi_elle 8 -8; wifi_est 6 -6; wifi_et 11 -11; wifi_fonct 4 -4; wifi_insta 10 -10; wifi_is 6 -6
wifi_la 6 -6; wifi_mais 6 -6; wifi_march 4 -4; wifi_ne 6 -6; wifi_passe 21 -21; wifi_qui 6 -6; wifi_sans 4 -4
wifi_se 1 -1; wifi_une 4 -4; wifi_va 1 -1; wifi_y 6 -6; windo 9 -9; windo_10 9 -9; windo_11 9 -9; wojci 10 -10
wojci_kowal 10 -10; wolf 5 -5; wolf_aroba 5 -5; worki 6 -6; worki_depui 6 -6; wuyts 7 -7; wuyts_w 7 -7; x 8 -8
x_> 7 -7; x_lola 9 -9; x_x 9 -9; xavie 7 -7; xavie_donc 7 -7; xavie_zola 7 -7; y 4 -4; y_> 15 -15; y_a -3 3
y_ai 9 -9; y_aroba 6 -6; y_arriv -1 1; y_aurai -7 7; y_compr -10 10; y_conna 2 -2; y_e 6 -6; y_en 5 -5; y_est 8 -8
y_etes 9 -9; y_fait 10 -10; y_k 7 -7; y_manqu 12 -12; y_march 6 -6; y_mettr 3 -3; y_passe -9 9; y_t 7 -7; yahoo 7 -7
yahoo_point 7 -7; yep 11 -11; yep_> 11 -11; yes 8 -8; yes_c 16 -16; yes_oui 7 -7; yeste 6 -6; yeste_> 6 -6; yo 7 -7
yo_c 7 -7; youtu 8 -8; youtu_se 8 -8; yves 5 -5; yves_point 5 -5; yvett 8 -8; yvett_carpe 8 -8; yvett_yvett 6 -6
yvonn 6 -6; yvonn_le 6 -6; z 6 -6; z_e 5 -5; z_o 5 -5; z_y 7 -7; zappe 8 -8; zappe_la 8 -8; zero 8 -8; zero_6 7 -7
zero_> 4 -4; zero_cinq 6 -6; zero_deux 7 -7; zero_huit 12 -12; zero_humai -10 10; zero_je -8 8; zero_le -8 8
zero_neuf 11 -11; zero_onze 7 -7; zero_quatr 8 -8; zero_sept 5 -5; zero_six 9 -9; zero_trois 7 -7; zero_un 8 -8
zero_vingt 5 -5; zerro 5 -5; zerro_z 5 -5; zoe 9 -9; zoe_aroba 12 -12; zoe_point 3 -3; zola 7 -7; zola_> 7 -7
zola_preno 7 -7; zoom 4 -4; zoom_avec 4 -4; zut 8 -8; zut_j 8 -8
""",
    ),
    "angry": (
        "no yes",
        """
0 5 -5; 01 13 -13; 01445 11 -11; 01445_> 11 -11; 01_34 5 -5; 01_42 6 -6; 01_45 8 -8; 01_60 6 -6; 02 7 -7; 02_33 7 -7
03 7 -7; 03_21 7 -7; 04 7 -7; 04_78 7 -7; 05 7 -7; 05_61 7 -7; 06 16 -16; 06123 12 -12; 06123_> 12 -12; 0634 9 -9
0634_56 9 -9; 0696 8 -8; 0696_73 8 -8; 06_12 7 -7; 06_20 7 -7; 06_4 6 -6; 06_60 8 -8; 06_72 5 -5; 06_89 8 -8
06_95 2 -2; 07 10 -10; 07456 7 -7; 07456_apres 7 -7; 07_12 6 -6; 07_83 7 -7; 07_84 6 -6; 07_90 7 -7; 08 8 -8
08_33 8 -8; 09 7 -7; 09_54 8 -8; 09_> 5 -5; 0_7 5 -5; 1 7 -7; 10 8 -8; 10_10 8 -8; 10_> 8 -8; 112 11 -11
112_> 11 -11; 12 17 -17; 12_13 6 -6; 12_34 7 -7; 12_60 6 -6; 12_78 9 -9; 12_> 7 -7; 12_et 7 -7; 12_mars 2 -2
12_poste 12 -12; 12_rue 8 -8; 13 6 -6; 13_14 6 -6; 14 8 -8; 14_15 6 -6; 14_> 10 -10; 15 11 -11; 15_09 5 -5
15_> 6 -6; 17 7 -7; 17_4 6 -6; 17_> 6 -6; 17_c 8 -8; 1_3 5 -5; 1_> 3 -3; 1_impri 9 -9; 1_tele 9 -9; 2 8 -8; 20 8 -8
2019 11 -11; 2019_> 11 -11; 204 5 -5; 204_on 5 -5; 20_17 6 -6; 20_41 7 -7; 21 9 -9; 21_43 7 -7; 21_45 8 -8; 22 8 -8
22_90 8 -8; 29 12 -12; 29_14 7 -7; 29_euros 11 -11; 2_1 3 -3; 2_9 5 -5; 2_impri 8 -8; 2_pc 11 -11; 3 6 -6; 30 7 -7
30_91 7 -7; 31 6 -6; 31_merci 6 -6; 32 6 -6; 32_> 6 -6; 33 10 -10; 33612 11 -11; 33612_> 11 -11; 33_17 8 -8
33_44 7 -7; 33_6 11 -11; 33_> 8 -8; 34 11 -11; 34_56 7 -7; 34_77 5 -5; 34_78 2 -2; 34_> 13 -13; 34_cinqu 8 -8
38 7 -7; 38_non 7 -7; 39 7 -7; 3900 12 -12; 3900_> 12 -12; 39_> 7 -7; 39_pardo 7 -7; 3_6 5 -5; 3_telep 9 -9
3eme 6 -6; 3eme_etage 6 -6; 4 18 -18; 41 7 -7; 41_55 7 -7; 42 6 -6; 42_65 6 -6; 43 7 -7; 43_65 7 -7; 44 11 -11
44300 8 -8; 44300_> 8 -8; 44_55 7 -7; 44_> 5 -5; 45 13 -13; 45_22 8 -8; 45_67 7 -7; 45_73 8 -8; 45_87 6 -6
4_20 6 -6; 4_5 12 -12; 4_et 5 -5; 4_ou 10 -10; 4g 8 -8; 4g_en 8 -8; 4g_ne 2 -2; 4g_passe 6 -6; 5 12 -12; 54 8 -8
54_08 8 -8; 55 8 -8; 55_38 7 -7; 55_66 7 -7; 56 8 -8; 56_12 9 -9; 56_29 7 -7; 56_7 10 -10; 56_78 8 -8; 56_79 5 -5
5_6 5 -5; 5_7 3 -3; 5_8 3 -3; 5_> 12 -12; 5_ou 8 -8; 5g 5 -5; 5g_passe 5 -5; 6 8 -8; 60 9 -9; 60_10 8 -8; 60_12 6 -6
61 7 -7; 61_euh 7 -7; 62 6 -6; 62_31 6 -6; 63 7 -7; 63_je 7 -7; 65 8 -8; 65_30 7 -7; 65_87 7 -7; 65_89 6 -6; 66 7 -7
66_> 7 -7; 67 7 -7; 67_89 7 -7; 6_1 5 -5; 6_12 8 -8; 6_21 7 -7; 6_> 5 -5; 6_ordin 8 -8; 7 6 -6; 70 7 -7; 70_12 7 -7
72 7 -7; 72_63 7 -7; 72_81 5 -5; 73 8 -8; 73_74 8 -8; 73_> 8 -8; 74 12 -12; 74_75 8 -8; 74_> 6 -6; 75 8 -8
75011 8 -8; 75011_paris 8 -8; 75012 5 -5; 75012_> 5 -5; 75_> 8 -8; 77 5 -5; 77_15 5 -5; 78 13 -13; 78_65 7 -7
78_> 12 -12; 79 5 -5; 79_> 5 -5; 7_8 5 -5; 7_> 10 -10; 8 5 -5; 81 7 -7; 81_72 7 -7; 81_90 5 -5; 83 7 -7; 83_56 7 -7
84 6 -6; 84_95 6 -6; 87 9 -9; 87_96 6 -6; 87_> 7 -7; 88 7 -7; 88_70 7 -7; 89 11 -11; 89_21 8 -8; 89_74 6 -6
89_> 7 -7; 8_2 5 -5; 8_8 3 -3; 8_9 3 -3; 9 20 -20; 90 9 -9; 90_33 8 -8; 90_44 5 -5; 90_81 7 -7; 91 7 -7; 91_> 7 -7
95 8 -8; 95_12 2 -2; 95_62 6 -6; 96 6 -6; 96_32 6 -6; 99 11 -11; 99_par 11 -11; 9_5 5 -5; 9_> 20 -20; <_0 5 -5
<_01 12 -12; <_01445 11 -11; <_02 7 -7; <_03 7 -7; <_06 14 -14; <_0634 9 -9; <_0696 8 -8; <_07 10 -10; <_09 8 -8
<_112 11 -11; <_2 11 -11; <_33 7 -7; <_33612 11 -11; <_4 12 -12; <_5 8 -8; <_60 12 -12; <_75011 8 -8; <_> 16 -16
<_a 18 -18; <_abdel 10 -10; <_absol 10 -10; <_accue 9 -9; <_affir 9 -9; <_agent 10 -10; <_ah 14 -14; <_ahmed 7 -7
<_aicha 8 -8; <_ajout 19 -19; <_aleks 10 -10; <_aline 8 -8; <_allez -16 16; <_allo 21 -21; <_allon 8 -8
<_alors 7 -7; <_amina 7 -7; <_anna 6 -6; <_anne 8 -8; <_annem 4 -4; <_annul 19 -19; <_appar 8 -8; <_appel 14 -14
<_aroba 5 -5; <_arret -3 3; <_assur 10 -10; <_ateli 6 -6; <_atten 19 -19; <_au 12 -12; <_aucun 23 -23; <_aurie 8 -8
<_avant 6 -6; <_avec 10 -10; <_awa 6 -6; <_b 12 -12; <_bah 15 -15; <_baiss 12 -12; <_bande -12 12; <_bascu 6 -6
<_be 11 -11; <_bea 7 -7; <_beauc 8 -8; <_ben 15 -15; <_bertr 7 -7; <_bien 18 -18; <_bingo 11 -11; <_blabl 11 -11
<_bof 10 -10; <_bon 2 -2; <_bonjo 15 -15; <_bonne 12 -12; <_bonso 1 -1; <_borde -9 9; <_bouch 7 -7; <_boug 3 -3
<_boula 9 -9; <_bouyg 10 -10; <_box 10 -10; <_bravo -7 7; <_bruno 7 -7; <_c 1 -1; <_ca 9 -9; <_calis -8 8
<_camil 9 -9; <_carlo 9 -9; <_carre 11 -11; <_ce 14 -14; <_cecil 4 -4; <_celia 8 -8; <_celui 1 -1; <_certa 11 -11
<_certe 11 -11; <_ces 8 -8; <_cesse -8 8; <_cette -6 6; <_chape 11 -11; <_charl 10 -10; <_chepa 12 -12; <_cher 5 -5
<_chez 9 -9; <_cinq 15 -15; <_cinqu 9 -9; <_clair 16 -16; <_claud 6 -6; <_cleme 11 -11; <_combi -9 9; <_comme 21 -21
<_compt 10 -10; <_conna -14 14; <_conne 9 -9; <_conse 17 -17; <_conso 11 -11; <_conta 11 -11; <_cool 5 -5
<_coupu 4 -4; <_cyril 7 -7; <_d 12 -12; <_dans 11 -11; <_de 18 -18; <_degag -11 11; <_deja 9 -9; <_deman 6 -6
<_depui 15 -15; <_desol 11 -11; <_deux 19 -19; <_didie 14 -14; <_direc 7 -7; <_dison 11 -11; <_dites 9 -9
<_dix 20 -20; <_docte 10 -10; <_domin 8 -8; <_domma 9 -9; <_donc 7 -7; <_donne 4 -4; <_douze 11 -11; <_du 19 -19
<_duboi 10 -10; <_ducas 8 -8; <_dupon 18 -18; <_dupui 5 -5; <_ecole 7 -7; <_ecout 8 -8; <_eh 12 -12; <_elle 16 -16
<_emma 5 -5; <_en 15 -15; <_encha 9 -9; <_encor -5 5; <_enfin 8 -8; <_entre 14 -14; <_envir 7 -7; <_envoy 12 -12
<_enzo 6 -6; <_eric 10 -10; <_espec -14 14; <_est 13 -13; <_et 11 -11; <_euh 17 -17; <_eva 9 -9; <_evide 11 -11
<_exact 14 -14; <_excus 16 -16; <_faceb 12 -12; <_fait -14 14; <_faite 14 -14; <_fanny 10 -10; <_fatim 11 -11
<_fatou 3 -3; <_faut -5 5; <_faux 8 -8; <_ferme -17 17; <_fiche -7 7; <_fouta -7 7; <_foute -12 12; <_franc -5 5
<_frere 5 -5; <_garag 12 -12; <_gauti 6 -6; <_ge 7 -7; <_genia 8 -8; <_genre 10 -10; <_gerar 5 -5; <_gille 9 -9
<_girar 13 -13; <_gmail 15 -15; <_grave 7 -7; <_guill 6 -6; <_h 7 -7; <_hans 10 -10; <_he 6 -6; <_hein 11 -11
<_helas 7 -7; <_helen 9 -9; <_hier 8 -8; <_hmm 11 -11; <_hors 17 -17; <_hotel 5 -5; <_hugo 11 -11; <_hugue 10 -10
<_huit 7 -7; <_huita 6 -6; <_humai 13 -13; <_ibrah 10 -10; <_ici 9 -9; <_il 19 -19; <_ils 5 -5; <_impec 13 -13
<_impos 11 -11; <_ines 7 -7; <_info 10 -10; <_inspe 8 -8; <_inter 16 -16; <_inuti 6 -6; <_isabe 8 -8; <_j 8 -8
<_jamai 18 -18; <_je 6 -6; <_jean 20 -20; <_jeanl 5 -5; <_jeann 7 -7; <_john 6 -6; <_jojo 9 -9; <_jose 8 -8
<_julie 10 -10; <_juste 9 -9; <_karim 6 -6; <_karin 10 -10; <_kevin 12 -12; <_l 15 -15; <_la 24 -24; <_lacom 8 -8
<_laiss 14 -14; <_laque 11 -11; <_le 17 -17; <_lea 5 -5; <_lefeb 6 -6; <_lefev 6 -6; <_lemai 11 -11; <_leon 10 -10
<_leque 11 -11; <_les 25 -25; <_li 8 -8; <_lili 7 -7; <_loic 6 -6; <_lola 5 -5; <_luc 10 -10; <_lucas 5 -5
<_lucie 8 -8; <_lui 7 -7; <_lundi 10 -10; <_m 7 -7; <_ma 25 -25; <_madam 13 -13; <_madem 7 -7; <_maint 11 -11
<_mais -11 11; <_maitr 7 -7; <_malhe 13 -13; <_malle 13 -13; <_maman 5 -5; <_manon 7 -7; <_marc 12 -12; <_marce 8 -8
<_maria 10 -10; <_marie 15 -15; <_mario 5 -5; <_marti 9 -9; <_mat 6 -6; <_mauva 9 -9; <_maxim 11 -11; <_mdr 7 -7
<_meme 7 -7; <_merci 18 -18; <_merde -13 13; <_mes 16 -16; <_messa 9 -9; <_mette 14 -14; <_mi 6 -6; <_mille 11 -11
<_mince 17 -17; <_mirac 11 -11; <_mme 10 -10; <_mmh 10 -10; <_moham 8 -8; <_moi 12 -12; <_mon 16 -16; <_monsi 20 -20
<_nadia 8 -8; <_natha 14 -14; <_ne 15 -15; <_negat 15 -15; <_nenni 11 -11; <_netfl 7 -7; <_nette 8 -8; <_neuf 11 -11
<_nguye 14 -14; <_ni 10 -10; <_nicke 9 -9; <_niet 11 -11; <_no 7 -7; <_noah 9 -9; <_nom 3 -3; <_non 11 -11
<_nonan 14 -14; <_nope 11 -11; <_nos 11 -11; <_notez 3 -3; <_notre 13 -13; <_nous 11 -11; <_nulle 11 -11
<_numer 8 -8; <_odett 5 -5; <_oh 16 -16; <_ok 13 -13; <_olivi 8 -8; <_on 11 -11; <_one 8 -8; <_onze 13 -13
<_opera 12 -12; <_ordin 9 -9; <_oui 15 -15; <_ould 9 -9; <_oups 6 -6; <_p 5 -5; <_paill 11 -11; <_papa 3 -3
<_pardo 14 -14; <_parei 11 -11; <_parfa 7 -7; <_parle 16 -16; <_parti 12 -12; <_pas 23 -23; <_passe 31 -31
<_patie 11 -11; <_paul 19 -19; <_paulo 7 -7; <_pauvr -10 10; <_perri 8 -8; <_perso 18 -18; <_perte 8 -8
<_peuch 1 -1; <_peut 14 -14; <_phili 10 -10; <_pierr 8 -8; <_plein 13 -13; <_plus 6 -6; <_pluto 11 -11; <_pol 13 -13
<_porca -5 5; <_posit 11 -11; <_pour 9 -9; <_pourq 17 -17; <_pourr 7 -7; <_pouve 13 -13; <_prene 15 -15
<_preno 6 -6; <_presq 12 -12; <_probl 12 -12; <_puis 8 -8; <_puisq 9 -9; <_punai 11 -11; <_puree -9 9
<_putai -18 18; <_qu 20 -20; <_quand 9 -9; <_quara 15 -15; <_quato 8 -8; <_quatr 22 -22; <_que 10 -10; <_quel 5 -5
<_quell 1 -1; <_quelq 18 -18; <_qui 2 -2; <_quinz 14 -14; <_quoi 15 -15; <_r 7 -7; <_rappe 4 -4; <_ras -8 8
<_raymo 8 -8; <_redem 9 -9; <_redir 10 -10; <_rembo -13 13; <_remi 6 -6; <_rene 8 -8; <_repon -7 7; <_resea 7 -7
<_rien 35 -35; <_roami 10 -10; <_rose 11 -11; <_s -8 8; <_sabin 8 -8; <_salut 3 -3; <_samir 9 -9; <_sandr 6 -6
<_sans 11 -11; <_sarah 7 -7; <_sav 8 -8; <_sebas 8 -8; <_secou 4 -4; <_secre 8 -8; <_seize 8 -8; <_sept 10 -10
<_septa 10 -10; <_servi 17 -17; <_seule 14 -14; <_si 3 -3; <_silen -8 8; <_sim 9 -9; <_six 8 -8; <_smith 6 -6
<_socie 9 -9; <_soixa 8 -8; <_solan 6 -6; <_sophi 12 -12; <_sous 9 -9; <_speed 12 -12; <_steph 5 -5; <_stop -7 7
<_super 13 -13; <_sur 7 -7; <_surem 13 -13; <_surto 12 -12; <_sylvi 8 -8; <_t -3 3; <_ta -7 7; <_tabar -22 22
<_tais 11 -11; <_tapez 7 -7; <_techn 13 -13; <_telep 5 -5; <_test 10 -10; <_thi 7 -7; <_thier 7 -7; <_thoma 11 -11
<_tip 6 -6; <_tom 6 -6; <_tony 6 -6; <_toujo 16 -16; <_tous 15 -15; <_tout 17 -17; <_toute 11 -11; <_trans 20 -20
<_treiz 9 -9; <_tres 11 -11; <_trois 13 -13; <_trop 7 -7; <_tu 4 -4; <_tuer 3 -3; <_ugo 8 -8; <_un 19 -19
<_une 29 -29; <_uniqu 9 -9; <_v 6 -6; <_va -9 9; <_van 8 -8; <_vas 8 -8; <_vasse 7 -7; <_vers 10 -10; <_veuil 6 -6
<_victo 8 -8; <_viens 9 -9; <_vince 9 -9; <_vingt 10 -10; <_vite 12 -12; <_voila 11 -11; <_voix 11 -11; <_volon 8 -8
<_votre -12 12; <_vous -1 1; <_wei 4 -4; <_wesh 7 -7; <_wifi 11 -11; <_wojci 10 -10; <_x 8 -8; <_y -2 2
<_yes 14 -14; <_you -9 9; <_youtu 10 -10; <_yves 2 -2; <_yvett 7 -7; <_yvonn 5 -5; <_z 5 -5; <_zero 11 -11
<_zoe 8 -8; <_zut 15 -15; a 3 -3; a_> 11 -11; a_activ 6 -6; a_aller 5 -5; a_appel 8 -8; a_appor 8 -8; a_b 11 -11
a_besoi 5 -5; a_bien -20 20; a_bouge 7 -7; a_bout -15 15; a_c 7 -7; a_ce 2 -2; a_chang 10 -10; a_cinq 16 -16
a_comme 8 -8; a_conca 6 -6; a_conne 2 -2; a_cote 4 -4; a_coupe 12 -12; a_crash 6 -6; a_creee 4 -4; a_d 8 -8
a_de 7 -7; a_debor 9 -9; a_debra 11 -11; a_deja 2 -2; a_deman 10 -10; a_des 7 -7; a_deux -3 3; a_dire 17 -17
a_dispa 2 -2; a_dit 8 -8; a_dix 10 -10; a_donne 10 -10; a_du 13 -13; a_echou 6 -6; a_ecrit 4 -4; a_emett 5 -5
a_en -8 8; a_encor 9 -9; a_erreu 3 -3; a_ete 8 -8; a_eu 7 -7; a_expli 13 -13; a_faire 19 -19; a_fait 12 -12
a_fondu 5 -5; a_genev 6 -6; a_gliss 5 -5; a_grill 7 -7; a_hurle 9 -9; a_insta 7 -7; a_inter 8 -8; a_joind 7 -7
a_jour 5 -5; a_l 5 -5; a_la -5 5; a_lache 4 -4; a_le 6 -6; a_limog 7 -7; a_lyon 2 -2; a_m 15 -15; a_ma 22 -22
a_madam 4 -4; a_mamad 9 -9; a_march 6 -6; a_mareu 10 -10; a_marre -13 13; a_mayot 3 -3; a_me -9 9; a_mis 10 -10
a_moi 8 -8; a_mon 10 -10; a_mons 8 -8; a_monte 6 -6; a_mort 7 -7; a_moyen 10 -10; a_n 11 -11; a_nonan 6 -6
a_nouve 11 -11; a_offer 3 -3; a_ouvri 9 -9; a_paris 18 -18; a_parle 7 -7; a_pas 20 -20; a_perdu 6 -6; a_perso 5 -5
a_peu 6 -6; a_plein 10 -10; a_plus 8 -8; a_point 7 -7; a_pose 7 -7; a_prend 7 -7; a_preve 14 -14; a_probl 4 -4
a_propo 13 -13; a_qu 7 -7; a_quatr 10 -10; a_que 4 -4; a_quel 6 -6; a_quelq 10 -10; a_qui 8 -8; a_quitt 8 -8
a_r 9 -9; a_raccr 14 -14; a_ras -11 11; a_redem 4 -4; a_redir 2 -2; a_regar 7 -7; a_repet -9 9; a_repri 9 -9
a_resil 11 -11; a_retab 3 -3; a_reten 7 -7; a_rien -3 3; a_robas 9 -9; a_s 7 -7; a_se 4 -4; a_sept 8 -8; a_sfr 9 -9
a_signa 5 -5; a_signe 9 -9; a_six 17 -17; a_son 2 -2; a_t 7 -7; a_tanto 9 -9; a_tenu 8 -8; a_teste 5 -5
a_touch 8 -8; a_toujo 11 -11; a_tout 6 -6; a_trois 7 -7; a_u 9 -9; a_un 10 -10; a_une 8 -8; a_v 9 -9; a_vendu 10 -10
a_voir 5 -5; a_vole 6 -6; a_votre 17 -17; a_vous 12 -12; a_y 5 -5; abdel 10 -10; abdel_benha 10 -10; abdou 8 -8
abdou_traor 8 -8; aboie 11 -11; aboie_excus 12 -12; aboie_je 3 -3; abonn -3 3; abonn_> -7 7; abonn_chez -8 8
abonn_est 5 -5; abonn_fibre 8 -8; abrut -12 12; abrut_> -12 12; absen 8 -8; absen_> 8 -8; absol 10 -10; absol_c 7 -7
absol_madam 13 -13; abuse -16 16; abuse_> -16 16; accen 15 -15; accen_> 10 -10; accen_under 5 -5; acces 6 -6
acces_> 6 -6; acces_a 6 -6; acces_au 4 -4; acces_inter 1 -1; accor 20 -20; accor_> 17 -17; accor_avec 9 -9
accor_je 3 -3; accor_mais 5 -5; accue 7 -7; accue_> 5 -5; accue_aroba 9 -9; accue_deux 4 -4; accue_n 4 -4
accue_s 6 -6; achat 6 -6; achat_> 6 -6; achet 7 -7; achet_l 7 -7; achet_la 3 -3; achet_le 6 -6; activ 9 -9
activ_depen 6 -6; activ_ma 6 -6; adais 3 -3; adais_est 3 -3; admin 6 -6; admin_> 6 -6; admin_canto 6 -6; adora 7 -7
adora_et 7 -7; adres 12 -12; adres_> 10 -10; adres_a 7 -7; adres_atten 2 -2; adres_c 13 -13; adres_mail 9 -9
adres_mais 8 -8; adres_point 5 -5; adsl 2 -2; adsl_elle 2 -2; adsl_qui 2 -2; affai -9 9; affai_> 11 -11
affai_a -7 7; affai_je -8 8; affic 11 -11; affic_> 8 -8; affic_appel 6 -6; affic_conne 5 -5; affic_maint 10 -10
affic_pas 7 -7; affic_plus 9 -9; affir 9 -9; affir_chef 9 -9; agaca 13 -13; agaca_> 13 -13; agace 11 -11
agace_> 11 -11; age 6 -6; age_on 6 -6; agee 8 -8; agee_vous 8 -8; agenc 6 -6; agenc_de 3 -3; agenc_est 7 -7
agent 17 -17; agent_> 15 -15; agent_d 4 -4; agent_de 4 -4; agent_je 6 -6; agent_s 4 -4; agnes 8 -8; agnes_leger 8 -8
ah 14 -14; ah_bah 7 -7; ah_ben 2 -2; ah_c 11 -11; ah_ca 10 -10; ah_formi 12 -12; ah_mais 2 -2; ah_merde 11 -11
ah_mince 7 -7; ah_non 15 -15; ah_oui 5 -5; ah_punai 4 -4; ah_super 8 -8; ah_zut 9 -9; ahmed 10 -10; ahmed_> 9 -9
ahmed_diall 10 -10; ahmed_point 7 -7; ai 5 -5; ai_9 16 -16; ai_achet 7 -7; ai_annul 8 -8; ai_appel 13 -13
ai_appuy 6 -6; ai_assez -10 10; ai_atten 10 -10; ai_aucun 1 -1; ai_beau 7 -7; ai_besoi 15 -15; ai_c 3 -3
ai_chang 5 -5; ai_cinq 12 -12; ai_cru 2 -2; ai_de 9 -9; ai_debra 6 -6; ai_deja 7 -7; ai_deman 10 -10; ai_demar 7 -7
ai_demen 13 -13; ai_depui 2 -2; ai_deux 17 -17; ai_dit 22 -22; ai_du 9 -9; ai_encor 7 -7; ai_envie -12 12
ai_essay 13 -13; ai_ete 7 -7; ai_etein 8 -8; ai_eu 9 -9; ai_fait 14 -14; ai_ferme 13 -13; ai_honte 17 -17
ai_inter 17 -17; ai_jamai -11 11; ai_je 11 -11; ai_juste 3 -3; ai_la -19 19; ai_le 5 -5; ai_ma -18 18; ai_mail 3 -3
ai_marre -14 14; ai_meme 11 -11; ai_mis 3 -3; ai_notee 4 -4; ai_oubli 10 -10; ai_par -14 14; ai_parle 6 -6
ai_pas 20 -20; ai_perdu 11 -11; ai_peur 13 -13; ai_plein -14 14; ai_plus 11 -11; ai_pris -9 9; ai_quatr 11 -11
ai_que 9 -9; ai_raccr 6 -6; ai_ras -13 13; ai_reboo 8 -8; ai_rebra 8 -8; ai_recu 12 -12; ai_recup 7 -7
ai_redem 15 -15; ai_retro 7 -7; ai_six 11 -11; ai_toujo 7 -7; ai_tout 14 -14; ai_trois 12 -12; ai_trop -10 10
ai_un 15 -15; ai_une 15 -15; ai_vraim -6 6; ai_vu 10 -10; ai_zero 5 -5; aicha 8 -8; aicha_diall 8 -8; aide 9 -9
aide_> 9 -9; aider 7 -7; aider_> 7 -7; aider_a 5 -5; aider_moi 4 -4; aidez 4 -4; aidez_moi 4 -4; aille -9 9
aille_> -9 9; aille_mais 1 -1; aimab 16 -16; aimab_> 16 -16; aimab_jeune 7 -7; aime 13 -13; aime_autan 13 -13
aimen 4 -4; aimen_bien 4 -4; aimer 11 -11; aimer_autan 6 -6; aimer_bien 14 -14; aimer_mieux 12 -12; air 8 -8
air_bon 5 -5; air_d 8 -8; air_de 4 -4; aireu 7 -7; aireu_> 7 -7; ajout 19 -19; ajout_un 5 -5; ajout_une 18 -18
alain 9 -9; alain_girar 9 -9; alarm 6 -6; alarm_> 6 -6; alarm_me 6 -6; aleks 10 -10; aleks_nowak 10 -10; aline 8 -8
aline_favre 8 -8; aller -2 2; aller_> 8 -8; aller_dans 11 -11; aller_plus 5 -5; aller_sur 16 -16; aller_voir -9 9
allez -7 7; allez_> 6 -6; allez_au -9 9; allez_deux 5 -5; allez_enten -10 10; allez_m -5 5; allez_on 10 -10
allez_oui 26 -26; allez_vous -18 18; allez_y 11 -11; allo 6 -6; allo_> 13 -13; allo_c 4 -4; allo_je 4 -4
allo_quoi -10 10; allo_un 7 -7; allon 8 -8; allon_y 8 -8; allum 15 -15; allum_> 1 -1; allum_la 13 -13
allum_mais 2 -2; allum_meme 7 -7; allum_plus 5 -5; alma 8 -8; alma_> 8 -8; alors 11 -11; alors_05 7 -7
alors_> 13 -13; alors_atten 4 -4; alors_c 6 -6; alors_ca 1 -1; alors_cette 10 -10; alors_en 9 -9; alors_euh 6 -6
alors_fabri 4 -4; alors_j 2 -2; alors_je 2 -2; alors_la -3 3; alors_laiss 1 -1; alors_le 4 -4; alors_mariu 6 -6
alors_moi 4 -4; alors_mon 1 -1; alors_nicol 7 -7; alors_non 7 -7; alors_on 5 -5; alors_pour 2 -2; alors_prene 4 -4
alors_qu 4 -4; alors_que -1 1; alors_soyez 2 -2; alors_trouv 9 -9; alors_zero 2 -2; amara 8 -8; amara_> 8 -8
ameli 12 -12; ameli_> 12 -12; ami 5 -5; ami_> 5 -5; amina 7 -7; amina_traor 7 -7; ampou 8 -8; ampou_> 8 -8
ampou_conne 8 -8; amran 10 -10; amran_> 8 -8; amran_en 3 -3; an 11 -11; an_derni 11 -11; anato 6 -6; anato_l 6 -6
ancie 11 -11; ancie_opera 11 -11; aneri -8 8; aneri_> -8 8; anime 8 -8; anime_> 4 -4; anime_s 9 -9; anna 6 -6
anna_deux 6 -6; anne 9 -9; anne_malle 5 -5; anne_point 8 -8; anne_sophi 9 -9; anne_tiret 8 -8; annem 4 -4
annem_en 4 -4; annon 5 -5; annon_une 5 -5; annul 17 -17; annul_> 11 -11; annul_l 6 -6; annul_la 5 -5
annul_le 18 -18; annul_ma 6 -6; annul_mon 21 -21; annul_tout 8 -8; annul_un 9 -9; anony 7 -7; anony_> 7 -7; ans 5 -5
ans_> 14 -14; ans_bande -6 6; ans_c 2 -2; ans_et 11 -11; ans_hein 4 -4; ans_vous 9 -9; anten 8 -8; anten_> 8 -8
antoi 5 -5; antoi_merci 5 -5; ap 4 -4; ap_d 4 -4; appai 7 -7; appai_plus 7 -7; appar 21 -21; appar_> 16 -16
appar_c 7 -7; appar_en 13 -13; appar_et 5 -5; appar_je 6 -6; appar_oui 8 -8; appar_que 17 -17; appel 13 -13
appel_> 9 -9; appel_abdou 8 -8; appel_ahmed 10 -10; appel_au 6 -6; appel_avec 4 -4; appel_c -6 6; appel_car 3 -3
appel_ce 9 -9; appel_comme 10 -10; appel_d 6 -6; appel_de 12 -12; appel_depui 5 -5; appel_du 7 -7
appel_elodi 10 -10; appel_entra 9 -9; appel_euh 4 -4; appel_flore 9 -9; appel_ginet 5 -5; appel_giuli 6 -6
appel_hier 7 -7; appel_il 7 -7; appel_jean 8 -8; appel_julie 7 -7; appel_karim 11 -11; appel_ma 5 -5
appel_mais 8 -8; appel_melan 9 -9; appel_mes 10 -10; appel_moi 14 -14; appel_momo 11 -11; appel_mon -11 11
appel_moniq 4 -4; appel_ne 6 -6; appel_ni 10 -10; appel_on 5 -5; appel_passe 17 -17; appel_perso 14 -14
appel_pierr 8 -8; appel_pluto 1 -1; appel_pour 19 -19; appel_qui 3 -3; appel_there 2 -2; appel_trois 12 -12
apple 7 -7; apple_watch 7 -7; appor 8 -8; appor_la 8 -8; appui 6 -6; appui_sur 6 -6; appuy 6 -6; appuy_> 6 -6
appuy_sur 6 -6; apres 14 -14; apres_dix 7 -7; apres_je 4 -4; apres_l 5 -5; apres_midi 8 -8; apres_orang 2 -2
apres_oubli 5 -5; apres_vingt 4 -4; arbre 4 -4; arbre_sur 4 -4; ardec 4 -4; ardec_quand 4 -4; are -9 9
are_idiot -9 9; argen -7 7; argen_et -7 7; arnaq -16 16; arnaq_> -11 11; arnaq_au 8 -8; arnaq_votre -10 10
arnau 7 -7; arnau_aroba 7 -7; aroba 12 -12; aroba_> 16 -16; aroba_a 10 -10; aroba_aroba 5 -5; aroba_boula 6 -6
aroba_box 4 -4; aroba_cafe 7 -7; aroba_cyril 7 -7; aroba_ecole 8 -8; aroba_elect 8 -8; aroba_entre 8 -8
aroba_et 5 -5; aroba_euh 5 -5; aroba_free 8 -8; aroba_froma 8 -8; aroba_g 6 -6; aroba_garag 7 -7; aroba_gmail 5 -5
aroba_hotel 7 -7; aroba_hotma 6 -6; aroba_hugo 11 -11; aroba_iclou 6 -6; aroba_j 3 -3; aroba_je 8 -8; aroba_la 7 -7
aroba_lapos 7 -7; aroba_live 6 -6; aroba_mairi 9 -9; aroba_menui 6 -6; aroba_neuf 8 -8; aroba_orang 7 -7
aroba_outlo 7 -7; aroba_pierr 7 -7; aroba_pompi 4 -4; aroba_proxi 8 -8; aroba_roman 7 -7; aroba_s 8 -8
aroba_sfr 6 -6; aroba_skyne 6 -6; aroba_telen 6 -6; aroba_trans 5 -5; aroba_wanad 6 -6; aroba_web 6 -6
aroba_yahoo 5 -5; arran 13 -13; arran_> 11 -11; arran_un 9 -9; arret -3 3; arret_> 7 -7; arret_avec 11 -11
arret_ce 5 -5; arret_de -15 15; arret_rien 9 -9; arriv 9 -9; arriv_> 5 -5; arriv_a 3 -3; arriv_dans 3 -3
arriv_donne 7 -7; arriv_en 5 -5; arriv_pas 8 -8; arriv_plus 9 -9; arriv_sur 9 -9; arriv_toujo 8 -8; arrob 6 -6
arrob_gmail 6 -6; arrob_hotma 9 -9; artif 11 -11; artif_> 11 -11; arts 7 -7; arts_point 7 -7; aspir 9 -9
aspir_ne 9 -9; assez -10 10; assez_> -10 10; assez_de -8 8; assis 12 -12; assis_> 13 -13; assis_de 10 -10
assis_une 6 -6; assoi 7 -7; assoi_> 7 -7; assur 16 -16; assur_> 16 -16; assur_que 6 -6; at 13 -13; at_bt 6 -6
at_free 7 -7; at_gmail 7 -7; at_lapos 5 -5; ateli 9 -9; ateli_> 4 -4; ateli_avant 8 -8; ateli_point 6 -6; attac 8 -8
attac_aroba 6 -6; attac_le 3 -3; attac_lemoi 5 -5; attac_point 6 -6; attaq -6 6; attaq_> -6 6; atten 11 -11
atten_> 21 -21; atten_atten 8 -8; atten_aussi -9 9; atten_c -16 16; atten_cheri 9 -9; atten_cinq 3 -3
atten_combi 14 -14; atten_depui 13 -13; atten_deux 7 -7; atten_dix 8 -8; atten_excus 3 -3; atten_j 11 -11
atten_je 15 -15; atten_le 9 -9; atten_mais 16 -16; atten_non 20 -20; atten_oui 5 -5; atten_pour 6 -6
atten_que 17 -17; atten_un 12 -12; atten_une 9 -9; atten_votre 11 -11; attri 8 -8; attri_> 8 -8; au 14 -14
au_07456 7 -7; au_12 8 -8; au_3eme 6 -6; au_bout 8 -8; au_burea 8 -8; au_cable 11 -11; au_cloud 4 -4; au_colis 8 -8
au_contr 17 -17; au_debut 10 -10; au_dessu 8 -8; au_deuxi 2 -2; au_diabl -14 14; au_dos 7 -7; au_douze 11 -11
au_fond 6 -6; au_greni 5 -5; au_moins 10 -10; au_mois 10 -10; au_nez -4 4; au_nom 8 -8; au_poil 7 -7; au_premi 8 -8
au_print 3 -3; au_respo 7 -7; au_revoi 6 -6; au_rez 7 -7; au_sous 7 -7; au_sujet 17 -17; au_suppo 6 -6
au_telep 12 -12; au_trava 7 -7; au_trois 9 -9; au_vert 4 -4; au_villa 4 -4; au_vpn 6 -6; au_wifi 3 -3; au_zero 4 -4
aucun 8 -8; aucun_> 14 -14; aucun_appel 5 -5; aucun_barre 7 -7; aucun_chang 9 -9; aucun_honte -9 9; aucun_idee 7 -7
aucun_probl 9 -9; aucun_souci 9 -9; aucun_telep 5 -5; aujou 6 -6; aujou_hui 6 -6; aurai 8 -8; aurai_besoi 9 -9
aurai_dit 2 -2; aurai_pas 4 -4; aurie 8 -8; aurie_vous 8 -8; aussi 1 -1; aussi_> 8 -8; aussi_donc 7 -7
aussi_il 4 -4; aussi_lamen -9 9; aussi_lent 8 -8; aussi_longt -9 9; aussi_vous 6 -6; autan 4 -4; autan_> 12 -12
autan_pas 13 -13; autan_que -7 7; autan_voir 6 -6; autom 4 -4; autom_> 4 -4; autre -3 3; autre_> -7 7
autre_appel 8 -8; autre_chose 19 -19; autre_je -7 7; autre_le 2 -2; autre_ma -8 8; autre_perso 12 -12
autre_piece 11 -11; autre_souci 13 -13; aux -8 8; aux_clien -11 11; aux_frais 8 -8; aux_gens -5 5; aux_infos 10 -10
aux_machi 13 -13; aux_piece 11 -11; avais 10 -10; avais_huit 5 -5; avais_simpl 9 -9; avait 6 -6; avait_assur 6 -6
avait_cinq 4 -4; avait_conse 6 -6; avait_dit 8 -8; avait_l 5 -5; avant 12 -12; avant_> 10 -10; avant_de 8 -8
avant_j 5 -5; avant_on 4 -4; avec 3 -3; avec_beatr 4 -4; avec_box 9 -9; avec_cedil 5 -5; avec_celui 3 -3
avec_d 1 -1; avec_deux 8 -8; avec_l 7 -7; avec_la 5 -5; avec_le 10 -10; avec_leque 10 -10; avec_les 12 -12
avec_ma 2 -2; avec_mes 8 -8; avec_mon 9 -9; avec_perso 1 -1; avec_plais 10 -10; avec_quelq 15 -15; avec_quoi 9 -9
avec_ton -7 7; avec_tous 8 -8; avec_toute -10 10; avec_un 22 -22; avec_une 10 -10; avec_valer 9 -9; avec_vos -15 15
avec_votre 7 -7; avec_vous -17 17; avenu 6 -6; avenu_jean 6 -6; avez 7 -7; avez_aucun -9 9; avez_coupe -6 6
avez_de 5 -5; avez_deja 11 -11; avez_dit 10 -10; avez_donne 17 -17; avez_mal 10 -10; avez_menti -11 11
avez_pas 19 -19; avez_raiso 13 -13; avez_tout 2 -2; avez_un 9 -9; avez_vu 9 -9; aviez 6 -6; aviez_dit 6 -6
avoca -21 21; avoca_> -20 20; avoca_bande -10 10; avoir 7 -7; avoir_affai -7 7; avoir_au 2 -2; avoir_deux 14 -14
avoir_les 1 -1; avoir_quelq 12 -12; avoir_serie -8 8; avoir_un 8 -8; avoir_une 11 -11; avons 8 -8; avons_huit 8 -8
avons_plus 4 -4; avoue 10 -10; avoue_que 10 -10; awa 6 -6; awa_c 6 -6; b 12 -12; b_aroba 6 -6; b_b 6 -6; b_c 10 -10
b_comme 11 -11; b_e 6 -6; b_o 6 -6; b_puis 2 -2; b_trois 7 -7; b_v 7 -7; bah 12 -12; bah_c 6 -6; bah_ca 7 -7
bah_ecout 10 -10; bah_j 6 -6; bah_non 9 -9; bah_oui 9 -9; bah_voila 13 -13; baill 4 -4; baill_aroba 4 -4
baiss 12 -12; baiss_la 12 -12; balad -8 8; balad_d -8 8; bamak 7 -7; bamak_trans 7 -7; banca 7 -7; banca_et 7 -7
banca_m 7 -7; bande -25 25; bande_d -17 17; bande_de -17 17; banqu 4 -4; banqu_elle 4 -4; bapti 9 -9; bapti_le 7 -7
bapti_mais 2 -2; bapti_renau 7 -7; barbi 8 -8; barbi_> 8 -8; barre 16 -16; barre_> 13 -13; barre_de 9 -9
barre_en 6 -6; barre_sur 4 -4; bas 8 -8; bas_> 5 -5; bas_b 6 -6; bas_ca 11 -11; bas_clair 4 -4; bas_dupon 4 -4
bas_et 3 -3; bas_neuf 4 -4; bas_roux 7 -7; bas_vidal 8 -8; bascu 6 -6; bascu_moi 6 -6; bascu_plus 5 -5; base 6 -6
base_> 6 -6; basta -5 5; basta_j -5 5; batip 8 -8; batip_> 8 -8; bazar 12 -12; bazar_> 12 -12; be 8 -8; be_> 8 -8
be_oui 11 -11; bea 7 -7; bea_vidal 7 -7; beatr 4 -4; beatr_vial 4 -4; beau 6 -6; beau_aujou 6 -6; beau_redem 7 -7
beauc 12 -12; beauc_> 11 -11; beauc_beauc 8 -8; beauc_c 6 -6; beauc_chef 5 -5; beauc_de 8 -8; beauc_madam 7 -7
beauc_mieux 13 -13; beauc_mon 5 -5; beaux -9 9; beaux_cross -9 9; belfo 8 -8; belfo_point 8 -8; belka 8 -8
belka_a 9 -9; belka_b 6 -6; bell 7 -7; bell_point 7 -7; belle 8 -8; belle_aroba 5 -5; belle_soeur 6 -6; ben 17 -17
ben_c 4 -4; ben_ca 4 -4; ben_devin 8 -8; ben_figur 10 -10; ben_j 8 -8; ben_je 3 -3; ben_juste 5 -5; ben_la 3 -3
ben_le 6 -6; ben_ma 3 -3; ben_mon 5 -5; ben_non 5 -5; ben_oui 8 -8; ben_plusi 8 -8; ben_rien 10 -10; ben_salah 8 -8
ben_tout 23 -23; ben_voila 6 -6; benal 12 -12; benal_> 11 -11; benal_a 7 -7; benal_b 2 -2; benha 10 -10
benha_> 10 -10; benis 7 -7; benis_> 7 -7; berna 14 -14; berna_> 13 -13; berna_duran 3 -3; berna_point 5 -5
berna_s 4 -4; berna_soixa 3 -3; berti 6 -6; berti_pas 6 -6; bertr 11 -11; bertr_chauv 7 -7; bertr_lacro 7 -7
bertr_point 6 -6; besna 4 -4; besna_je 4 -4; besoi 11 -11; besoi_> 19 -19; besoi_ca 1 -1; besoi_d 13 -13
besoi_de 10 -10; besoi_du 4 -4; besoi_inter 4 -4; besoi_que 9 -9; bete -3 3; bete_> 9 -9; bete_je -9 9; betis 4 -4
betis_c 2 -2; betis_en 5 -5; bien 12 -12; bien_> 25 -25; bien_a 9 -9; bien_aimab 9 -9; bien_au 7 -7; bien_c 2 -2
bien_ca 12 -12; bien_cela 10 -10; bien_d 1 -1; bien_entre 7 -7; bien_evide 5 -5; bien_faire -22 22; bien_hein 3 -3
bien_je 1 -1; bien_le 10 -10; bien_madam 5 -5; bien_merci 9 -9; bien_mon 6 -6; bien_note 7 -7; bien_notre 7 -7
bien_oui 11 -11; bien_pour 9 -9; bien_qu 3 -3; bien_que 7 -7; bien_recu 6 -6; bien_regar 4 -4; bien_s 8 -8
bien_sur 21 -21; bien_une 17 -17; bien_volon 11 -11; bingo 11 -11; bingo_ca 11 -11; bio 10 -10; bio_> 10 -10
bip 10 -10; bip_> 10 -10; bip_bip 10 -10; bizar 15 -15; bizar_> 14 -14; bizar_et 1 -1; bizar_quand 12 -12
blabl 11 -11; blabl_> 11 -11; blanc 14 -14; blanc_> 9 -9; blanc_a 9 -9; blanc_aroba 5 -5; blanc_c 11 -11
blanc_de 8 -8; blanc_et 8 -8; blanc_j 10 -10; bleu 12 -12; bleu_fixe 12 -12; bleue 8 -8; bleue_> 8 -8; blond 11 -11
blond_> 12 -12; blond_a 6 -6; bloqu 11 -11; bloqu_> 14 -14; bloqu_il 4 -4; bloqu_la 7 -7; bloqu_sur 3 -3; bof 10 -10
bof_non 10 -10; bois 6 -6; bois_aroba 6 -6; boite -15 15; boite_> -15 15; boite_d 1 -1; boite_de -14 14
boite_hier 8 -8; boite_j -6 6; boite_mail 11 -11; boite_vocal 10 -10; boiti 12 -12; boiti_> 13 -13; boiti_et 1 -1
bol -17 17; bol_> -20 20; bol_de -16 16; bon 18 -18; bon_> 20 -20; bon_ca 3 -3; bon_et 6 -6; bon_j 1 -1; bon_je 2 -2
bon_la 13 -13; bon_monsi 5 -5; bon_numer 13 -13; bon_passe 14 -14; bon_sang -7 7; bon_tout 12 -12; bon_une 3 -3
bonjo 14 -14; bonjo_> 17 -17; bonjo_anne 9 -9; bonjo_c 13 -13; bonjo_cabin 5 -5; bonjo_est 7 -7; bonjo_euh 6 -6
bonjo_j 7 -7; bonjo_je 3 -3; bonjo_jean 8 -8; bonjo_madam 7 -7; bonjo_mamad 6 -6; bonjo_monsi 8 -8; bonjo_olivi 8 -8
bonjo_phili 4 -4; bonne 17 -17; bonne_adres 12 -12; bonne_bonne 12 -12; bonne_douza 8 -8; bonne_je 2 -2
bonne_journ 15 -15; bons -2 2; bons_> 12 -12; bons_a -18 18; bons_ca 10 -10; bons_techn 13 -13; bonso 1 -1
bonso_dites 1 -1; borde -2 2; borde_de -9 9; borde_derri 7 -7; borde_point 8 -8; borne -10 10; borne_> -11 11
borne_wifi 13 -13; bouch 22 -22; bouch_> 15 -15; bouch_du 6 -6; bouch_sans 7 -7; boucl 8 -8; boucl_> 8 -8
bouff -6 6; bouff_> -6 6; boug 3 -3; boug_la 3 -3; bouge 11 -11; bouge_> 11 -11; boula 10 -10; boula_a 8 -8
boula_du 9 -9; boula_petit 6 -6; boula_tiret 5 -5; boule -10 10; boule_> -10 10; bourr -9 9; bourr_> -9 9
bout -15 15; bout_> -15 15; bout_de 1 -1; bout_du 9 -9; bouto 7 -7; bouto_> 6 -6; bouto_appuy 6 -6; bouto_pour 6 -6
bouyg 10 -10; bouyg_telec 10 -10; box 11 -11; box_> 2 -2; box_a 3 -3; box_c 6 -6; box_clign 8 -8; box_dans 6 -6
box_deux 6 -6; box_elle 3 -3; box_en 3 -3; box_est 9 -9; box_et 9 -9; box_etein 10 -10; box_fait 4 -4; box_je 3 -3
box_march 5 -5; box_n 7 -7; box_ne 7 -7; box_point 4 -4; box_pour 3 -3; box_qui 12 -12; box_reste 3 -3; box_s 12 -12
box_toute 12 -12; branc 14 -14; branc_a 1 -1; branc_la 8 -8; branc_le 8 -8; branc_n 15 -15; branl -8 8; branl_> -8 8
bras 5 -5; bras_> 9 -9; bras_casse -4 4; bras_monsi 9 -9; bravo -7 7; bravo_felic -7 7; breta 5 -5; breta_ca 5 -5
bruit 13 -13; bruit_> 3 -3; bruit_bizar 1 -1; bruit_c 9 -9; bruit_de 6 -6; bruit_est 14 -14; brun 6 -6
brun_tout 6 -6; bruno 12 -12; bruno_kessl 7 -7; bruno_point 7 -7; bt 6 -6; bt_dot 6 -6; btp 9 -9; btp_> 9 -9
buffe 13 -13; buffe_tout 13 -13; bugue 15 -15; bugue_> 15 -15; burea 11 -11; burea_204 5 -5; burea_> 17 -17
burea_de 9 -9; burea_et 3 -3; burea_il 6 -6; burea_le 5 -5; burea_se 7 -7; burea_sont 8 -8; but 6 -6; but_> 6 -6
c 1 -1; c_a 8 -8; c_d 7 -7; c_e 6 -6; c_est 1 -1; c_etait 8 -8; c_h 6 -6; c_point 8 -8; c_tiret 7 -7; ca 6 -6
ca_> 12 -12; ca_a 26 -26; ca_arriv 5 -5; ca_atten 10 -10; ca_aux -11 11; ca_avait 5 -5; ca_avec 6 -6
ca_buffe 13 -13; ca_bugue 11 -11; ca_c -1 1; ca_chang 12 -12; ca_charg 11 -11; ca_clign 13 -13; ca_comme -9 9
ca_conti -12 12; ca_coupe 24 -24; ca_demar 6 -6; ca_depas -11 11; ca_depen 16 -16; ca_drach 7 -7; ca_du 6 -6
ca_dure -10 10; ca_exact 10 -10; ca_fait -13 13; ca_fonct 10 -10; ca_gresi 11 -11; ca_ira 13 -13; ca_je 9 -9
ca_joue 6 -6; ca_la 1 -1; ca_lag 10 -10; ca_march 13 -13; ca_me -5 5; ca_meme 9 -9; ca_mon 3 -3; ca_mouli 8 -8
ca_n 18 -18; ca_ne 13 -13; ca_non 8 -8; ca_oui 11 -11; ca_passe 3 -3; ca_peut 5 -5; ca_plant 2 -2; ca_que 15 -15
ca_raccr 10 -10; ca_rame 12 -12; ca_redem 11 -11; ca_refon 11 -11; ca_remar 19 -19; ca_s 17 -17; ca_saute 9 -9
ca_serai 8 -8; ca_sert 14 -14; ca_sonne 5 -5; ca_suffi -23 23; ca_tourn 9 -9; ca_une -6 6; ca_va 10 -10
ca_veut 7 -7; ca_vient 8 -8; ca_vous 12 -12; ca_y 12 -12; cabin 13 -13; cabin_est 6 -6; cabin_fourn 5 -5
cabin_medic 7 -7; cabin_morea 8 -8; cable 2 -2; cable_> 2 -2; cable_atten 8 -8; cable_ether 10 -10; cafe 12 -12
cafe_> 8 -8; cafe_tiret 7 -7; caiss 11 -11; caiss_> 10 -10; caiss_deux 5 -5; caiss_enreg 7 -7; calis -8 8
calis_ca -8 8; calme 7 -7; calme_> 23 -23; calme_je 7 -7; calme_pas -12 12; camer 10 -10; camer_> 6 -6
camer_de 8 -8; camer_depui 7 -7; camer_deux 8 -8; camer_du 1 -1; camer_la 6 -6; camil 9 -9; camil_faure 9 -9
camil_point 3 -3; canal 3 -3; canal_du 3 -3; canar 9 -9; canar_> 9 -9; canto 6 -6; canto_> 6 -6; capte 12 -12
capte_a 12 -12; capte_bien 1 -1; capte_pas 6 -6; capte_plus 9 -9; capte_rien 9 -9; car 4 -4; car_le 4 -4
car_ma 3 -3; carlo 10 -10; carlo_silva 10 -10; carlo_tiret 9 -9; carne 3 -3; carne_> 4 -4; carne_zero 1 -1
carpe 12 -12; carpe_> 12 -12; carpe_aroba 7 -7; carpe_nee 7 -7; carre 11 -11; carre_> 11 -11; carte 12 -12
carte_banca 7 -7; carte_bleue 8 -8; carte_cime 4 -4; carte_sim 7 -7; cas 14 -14; cas_> 14 -14; casqu -11 11
casqu_> -8 8; casqu_de -12 12; casse -17 17; casse_> -13 13; casse_tout -6 6; cata 10 -10; cata_ma 10 -10
catas -1 1; catas_quoi 7 -7; catas_votre -6 6; cause 11 -11; cause_a 13 -13; cause_dessu 2 -2; cave 15 -15
cave_> 15 -15; ce -5 5; ce_cable 11 -11; ce_cirqu -7 7; ce_matin 12 -12; ce_n 15 -15; ce_numer 8 -8; ce_qu 5 -5
ce_que 4 -4; ce_qui 9 -9; ce_serai 6 -6; ce_servi -13 13; ce_soit 13 -13; ce_trava -11 11; ce_truc 2 -2
ce_voyan 5 -5; cecil 4 -4; cecil_tiret 4 -4; cedil 5 -5; cedil_dans 5 -5; cedil_mais 5 -5; cela 14 -14
cela_> 10 -10; cela_en 6 -6; cela_meme 11 -11; celia 8 -8; celia_tiret 8 -8; celle 9 -9; celle_de 9 -9; cellu 10 -10
cellu_a 5 -5; cellu_de 11 -11; celui 15 -15; celui_avec 10 -10; celui_d 11 -11; celui_de 3 -3; celui_du 4 -4
cent 5 -5; cent_cinqu 7 -7; cent_quatr 2 -2; cent_vingt 5 -5; centa 11 -11; centa_> 9 -9; centa_envir 11 -11
centr 9 -9; centr_> 9 -9; cents 12 -12; cents_> 12 -12; cents_megas 5 -5; certa 11 -11; certa_> 11 -11; certe 11 -11
certe_> 11 -11; ces -3 3; ces_bons 10 -10; ces_cable 8 -8; ces_panne -9 9; ces_paul 8 -8; ces_petit 10 -10
ces_quest -11 11; ces_reven 8 -8; cesse -5 5; cesse_> 6 -6; cesse_de -8 8; cette -15 15; cette_boite -12 12
cette_box -3 3; cette_fois -3 3; cette_histo 11 -11; cette_musiq -6 6; cette_salet -9 9; cette_semai 12 -12
ch 10 -10; ch_> 10 -10; chacu 5 -5; chacu_comme 5 -5; chain 12 -12; chain_> 12 -12; chair 8 -8; chair_et 8 -8
chale 13 -13; chale_insup 13 -13; chamb 5 -5; chamb_> 7 -7; chamb_du 5 -5; chamb_le 5 -5; chamb_un 3 -3
chang 18 -18; chang_> 14 -14; chang_d 16 -16; chang_de 6 -6; chang_la 6 -6; chang_le 3 -3; chang_rien 12 -12
chans 6 -6; chans_> 6 -6; chant 4 -4; chant_ma 4 -4; chape 11 -11; chape_de 11 -11; chaqu -5 5; chaqu_mois -5 5
charg 15 -15; charg_dans 10 -10; charg_jamai 7 -7; charg_pas 10 -10; charg_plus 8 -8; charl 2 -2; charl_> -15 15
charl_d 10 -10; charm 3 -3; charm_et 3 -3; charp 8 -8; charp_comme 8 -8; chat 7 -7; chat_est 7 -7; chaus 7 -7
chaus_deux 7 -7; chauv 7 -7; chauv_c 7 -7; chef 15 -15; chef_> 14 -14; chef_a 8 -8; chef_d 7 -7; chef_m 10 -10
chelo 8 -8; chelo_mais 8 -8; chen 6 -6; chen_c 4 -4; chen_w 6 -6; chepa 12 -12; chepa_moi 12 -12; cher 5 -5
cher_je 5 -5; cherc 13 -13; cherc_> 12 -12; cherc_c 5 -5; cherc_le 4 -4; cherc_mes 11 -11; cheri 9 -9; cheri_> 3 -3
cheri_je 9 -9; cheva 9 -9; cheva_> 9 -9; chevr 8 -8; chevr_et 8 -8; chez 1 -1; chez_gmail 6 -6; chez_je 7 -7
chez_ma 4 -4; chez_machi 11 -11; chez_moi 14 -14; chez_mon 3 -3; chez_mort 7 -7; chez_nous 6 -6; chez_vous -7 7
chez_wanad 9 -9; chez_yahoo 7 -7; chiam 6 -6; chiam_giuli 6 -6; chich -7 7; chich_vous -7 7; chien 1 -1
chien_> 9 -9; chien_aboie 12 -12; chien_j -12 12; chien_qui 3 -3; chier -14 14; chier_> -14 14; chiff 8 -8
chiff_deux 4 -4; chiff_et 9 -9; chloe 7 -7; chloe_dupui 7 -7; chose -2 2; chose_> 20 -20; chose_avec -13 13
chose_ca -6 6; chose_cette 15 -15; chris 9 -9; chris_> 8 -8; chris_lacom 10 -10; chrom 8 -8; chrom_> 8 -8; cime 4 -4
cime_est 4 -4; cinq 15 -15; cinq_> 15 -15; cinq_a 12 -12; cinq_ah 3 -3; cinq_appar 9 -9; cinq_aroba 7 -7
cinq_avec 3 -3; cinq_c 7 -7; cinq_cinq 6 -6; cinq_cinqu 2 -2; cinq_douze 3 -3; cinq_en 12 -12; cinq_et 10 -10
cinq_heure 18 -18; cinq_machi 10 -10; cinq_mais 4 -4; cinq_max 9 -9; cinq_non 8 -8; cinq_nonan 6 -6; cinq_ou 12 -12
cinq_oui 2 -2; cinq_pc 1 -1; cinq_poste 6 -6; cinq_quara 4 -4; cinq_quatr 5 -5; cinq_rende -7 7; cinq_sans 13 -13
cinq_secon 5 -5; cinq_six 6 -6; cinq_soixa 5 -5; cinq_sur 10 -10; cinq_telep 2 -2; cinq_termi 3 -3; cinq_treiz 2 -2
cinq_trent 4 -4; cinq_un 3 -3; cinq_vingt 1 -1; cinq_virgu 3 -3; cinqu_appar 9 -9; cinqu_cinq 5 -5; cinqu_de 8 -8
cinqu_deux 6 -6; cinqu_et 3 -3; cinqu_euros -7 7; cinqu_fois -10 10; cinqu_huit 4 -4; cinqu_neuf 1 -1
cinqu_quara 12 -12; cinqu_quatr 5 -5; cinqu_sept 3 -3; cinqu_six 5 -5; cinqu_trois 3 -3; cirqu -7 7; cirqu_je -7 7
clair 20 -20; clair_> 11 -11; clair_aroba 4 -4; clair_c 4 -4; clair_fonta 6 -6; clair_maint 9 -9; clair_morea 10 -10
clair_petit 2 -2; clair_point 4 -4; clair_rouss 9 -9; claqu -18 18; claqu_de -18 18; claud 6 -6; claud_barre 6 -6
cleme 11 -11; cleme_> 11 -11; clien 12 -12; clien_> 7 -7; clien_c 3 -3; clien_chez 14 -14; clien_comme -9 9
clien_me 5 -5; clien_nous 4 -4; clien_par 7 -7; clien_quara 8 -8; clien_se 7 -7; clign 15 -15; clign_> 8 -8
clign_c 9 -9; clign_en 5 -5; clign_encor 6 -6; clign_et 2 -2; clign_orang 8 -8; clign_rouge 9 -9; clign_sur 4 -4
clign_toujo 10 -10; clign_tout 9 -9; clign_vert 8 -8; cliqu 1 -1; cliqu_oh 1 -1; cloud 4 -4; cloud_> 4 -4; co 6 -6
co_dot 6 -6; cocho -11 11; cocho_> -11 11; code 10 -10; code_c 7 -7; code_pin 5 -5; code_posta 8 -8; code_puc 4 -4
code_puk 10 -10; coler -14 14; coler_> -13 13; coler_contr -5 5; coler_monsi -16 16; colin 8 -8; colin_> 8 -8
colis 8 -8; colis_par 8 -8; colla 5 -5; colla_de 5 -5; colle -1 1; colle_> 13 -13; colle_a 6 -6; colle_de 8 -8
colle_en 2 -2; colle_est 7 -7; colle_m 10 -10; colle_non 4 -4; colle_s 13 -13; colle_sont 7 -7; colle_un -13 13
coloc 5 -5; coloc_> 5 -5; com 9 -9; com_> 9 -9; com_avec 2 -2; com_mais 4 -4; com_sans 5 -5; com_tout 8 -8
combi -1 1; combi_> 16 -16; combi_de -7 7; combi_n 9 -9; combi_s 9 -9; combi_tous 13 -13; comme -2 2; comme_> 14 -14
comme_a -12 12; comme_anato 6 -6; comme_avant 6 -6; comme_bell 7 -7; comme_berna 12 -12; comme_bertr 6 -6
comme_c 1 -1; comme_ca -15 15; comme_conse 4 -4; comme_conve 12 -12; comme_d 11 -11; comme_denis 8 -8; comme_en 6 -6
comme_expli 2 -2; comme_franc 4 -4; comme_gasto 7 -7; comme_henri 2 -2; comme_inter 3 -3; comme_je 10 -10
comme_jean 2 -2; comme_l 10 -10; comme_la 10 -10; comme_le 9 -9; comme_les 6 -6; comme_louis 6 -6; comme_mon 4 -4
comme_ne 5 -5; comme_on 5 -5; comme_papa 6 -6; comme_par 1 -1; comme_pierr 7 -7; comme_que 11 -11; comme_rober 6 -6
comme_serie -6 6; comme_si 6 -6; comme_sophi 4 -4; comme_une 9 -9; comme_victo 6 -6; comme_vous 8 -8; commu 17 -17
commu_avec 7 -7; commu_est 4 -4; commu_sont 7 -7; commu_ulter 15 -15; compe 7 -7; compe_> 7 -7; compl 9 -9
compl_> 17 -17; compl_a 13 -13; compl_je 7 -7; compl_mon 12 -12; compl_mort 3 -3; compl_nul -13 13; compl_pourr 5 -5
compl_stupi -15 15; compo -6 6; compo_> -7 7; compo_un 7 -7; compr -1 1; compr_> 11 -11; compr_appar 7 -7
compr_bien 1 -1; compr_c 18 -18; compr_donc 5 -5; compr_pas 9 -9; compr_que 10 -10; compr_quest 13 -13
compr_rien -13 13; compt 4 -4; compt_> 12 -12; compt_a 10 -10; compt_aroba 8 -8; compt_c -7 7; compt_la 11 -11
compt_mec 10 -10; compt_trois 4 -4; compt_un 2 -2; con -6 6; con_> -11 11; con_conne 5 -5; conca 11 -11
conca_> 11 -11; conco 4 -4; conco_en 4 -4; concr 6 -6; concr_passe 6 -6; confi 16 -16; confi_> 16 -16; confl 5 -5
confl_d 5 -5; confu 5 -5; confu_> 5 -5; conge -9 9; conge_pour -9 9; conna -12 12; conna_> -11 11; conna_a 13 -13
conna_pas 13 -13; conna_rien 12 -12; conna_tu -8 8; conne 19 -19; conne_> 6 -6; conne_a 4 -4; conne_au 6 -6
conne_avec 8 -8; conne_du 11 -11; conne_elle 1 -1; conne_est 9 -9; conne_et 3 -3; conne_euh 5 -5; conne_exion 3 -3
conne_inter 4 -4; conne_les 6 -6; conne_moi 16 -16; conne_mon 2 -2; conne_parta 4 -4; conne_pas 7 -7
conne_perdu 5 -5; conne_plus 7 -7; conne_toute 8 -8; conne_tres 9 -9; conse 15 -15; conse_> 10 -10; conse_a 4 -4
conse_banca 7 -7; conse_clien 15 -15; conse_comme 8 -8; conse_de 6 -6; conse_dispo 7 -7; conse_etait 6 -6
conse_immed 5 -5; conse_j 10 -10; conse_je 7 -7; conse_m 4 -4; conse_maint 12 -12; conse_merci 3 -3; conse_qui 8 -8
conse_s 10 -10; conso 17 -17; conso_> 16 -16; conso_annon 5 -5; conso_annul 3 -3; conso_aussi 8 -8; conso_d 6 -6
conso_de 10 -10; conso_et 5 -5; conso_ma 10 -10; conso_march 9 -9; conso_ne 7 -7; conso_puis 1 -1; conso_se 6 -6
conso_trouv 3 -3; conta 8 -8; conta_aroba 11 -11; conta_depui 4 -4; conta_euh 6 -6; conta_ne 6 -6; conta_ont 7 -7
conte 9 -9; conte_de 11 -11; conte_et 6 -6; conte_mais 5 -5; conte_nous 3 -3; conti 4 -4; conti_> 10 -10
conti_avec 13 -13; conti_ensem 10 -10; conti_je -12 12; contr -3 3; contr_> 28 -28; contr_depui 5 -5; contr_des 1 -1
contr_est 7 -7; contr_le 8 -8; contr_moi 13 -13; contr_profe 18 -18; contr_son 9 -9; contr_vous -17 17; conve 12 -12
conve_> 12 -12; convi 9 -9; convi_tres 9 -9; cool 5 -5; cool_merci 5 -5; corre 14 -14; corre_> 13 -13
corre_ca 14 -14; corre_n 1 -1; costa 9 -9; costa_> 9 -9; cote 4 -4; cote_de 4 -4; couil -6 6; couil_dans -6 6
coupe 11 -11; coupe_> 15 -15; coupe_d 14 -14; coupe_dans 1 -1; coupe_de 5 -5; coupe_depui 1 -1; coupe_du 17 -17
coupe_encor 12 -12; coupe_est -6 6; coupe_la -3 3; coupe_le 5 -5; coupe_moins 9 -9; coupe_plus 16 -16
coupe_sans 6 -6; coupe_toujo 6 -6; coupe_tout 6 -6; coupe_un 4 -4; coupl 6 -6; coupl_d 6 -6; coups 5 -5
coups_de 5 -5; coupu 15 -15; coupu_> 14 -14; coupu_gener 4 -4; coupu_non 6 -6; coura 5 -5; coura_> 5 -5
courr 13 -13; courr_> 10 -10; courr_elect 5 -5; courr_pluto 6 -6; cours 7 -7; cours_> 7 -7; court 6 -6
court_comme 6 -6; cousi 7 -7; cousi_> 7 -7; crash 6 -6; crash_frere 6 -6; crass -11 11; crass_> -11 11; creee 4 -4
creee_je 4 -4; creti -5 5; creti_ca -5 5; creus 1 -1; creus_dans 1 -1; crois 10 -10; crois_> 9 -9; crois_bien 8 -8
crois_oui 5 -5; crois_pas 17 -17; crois_qu 2 -2; crois_que 6 -6; cross -9 9; cross_vous -9 9; croya 5 -5
croya_qu 5 -5; cru 2 -2; cru_que 2 -2; cuisi 14 -14; cuisi_> 11 -11; cuisi_hein 5 -5; cuisi_un 3 -3; cul -6 6
cul_> -6 6; cyber 8 -8; cyber_cafe 8 -8; cyclo 4 -4; cyclo_tout 4 -4; cyril 12 -12; cyril_aroba 7 -7
cyril_teyss 9 -9; cyril_tiret 7 -7; d 3 -3; d_> 8 -8; d_a 16 -16; d_abonn 15 -15; d_abrut -12 12; d_acces 3 -3
d_accor 20 -20; d_accue 6 -6; d_admin 6 -6; d_adres 9 -9; d_affic 5 -5; d_aide 9 -9; d_aille 10 -10; d_aireu 7 -7
d_aller 12 -12; d_alma 8 -8; d_ameli 12 -12; d_annul 1 -1; d_ap 4 -4; d_appar 6 -6; d_appel 9 -9; d_arnaq 14 -14
d_aroba 9 -9; d_atten -1 1; d_avoir 11 -11; d_comme 8 -8; d_e 11 -11; d_eau 9 -9; d_email 3 -3; d_emett 5 -5
d_envoy 7 -7; d_equip 7 -7; d_erreu 3 -3; d_escar 9 -9; d_escro -16 16; d_essai 6 -6; d_essay 11 -11; d_euros -5 5
d_evolu 11 -11; d_explo -13 13; d_habit 11 -11; d_hondt 10 -10; d_humai 5 -5; d_i 3 -3; d_incap -6 6; d_incom -9 9
d_inter 14 -14; d_j 8 -8; d_offre 7 -7; d_orang 1 -1; d_oreil 6 -6; d_ou 11 -11; d_point 5 -5; d_u 7 -7; d_un -2 2
d_une -11 11; d_union 6 -6; d_urgen 6 -6; da 8 -8; da_c 3 -3; da_costa 9 -9; dame 1 -1; dame_> 11 -11; dame_de 6 -6
dame_l 5 -5; dame_sans -6 6; damme 7 -7; damme_> 7 -7; danie 4 -4; danie_gueri 4 -4; dans 15 -15; dans_cyber 8 -8
dans_famil 5 -5; dans_l 8 -8; dans_la 12 -12; dans_le 8 -8; dans_les 6 -6; dans_ma 11 -11; dans_mon 5 -5
dans_notre 6 -6; dans_tout 5 -5; dans_toute 1 -1; dans_un 3 -3; dans_une 16 -16; de -7 7; de_4g 8 -8
de_alain 10 -10; de_antoi 5 -5; de_bamak 7 -7; de_barre 4 -4; de_betis 2 -2; de_blanc 8 -8; de_bon 3 -3
de_bons 13 -13; de_bouff -6 6; de_box 6 -6; de_branl -8 8; de_bras -4 4; de_bruit 9 -9; de_but 6 -6; de_ca 11 -11
de_canar 9 -9; de_carte 8 -8; de_ce 3 -3; de_ces -9 9; de_cette -15 15; de_chang 6 -6; de_charl -15 15
de_chaus 7 -7; de_cherc 5 -5; de_chez 13 -13; de_chich -7 7; de_cinq 7 -7; de_clien 7 -7; de_cocho -11 11
de_colle 7 -7; de_compe 6 -6; de_conca 7 -7; de_conge -9 9; de_conna -13 13; de_conne 8 -8; de_conse 10 -10
de_coupu 14 -14; de_de 12 -12; de_delma 6 -6; de_demar 12 -12; de_dialo 3 -3; de_direc 10 -10; de_dix 1 -1
de_dossi 3 -3; de_faire -6 6; de_famil 10 -10; de_ferra -8 8; de_fibre 4 -4; de_fil 5 -5; de_fixe 5 -5; de_fois -9 9
de_fond 6 -6; de_forfa 8 -8; de_grave 8 -8; de_gresi 12 -12; de_gros -10 10; de_gueul -10 10; de_guign -10 10
de_jeune 6 -6; de_jeux 8 -8; de_joind 7 -7; de_l -5 5; de_la 4 -4; de_laiss -17 17; de_le 13 -13; de_liege 17 -17
de_ma -3 3; de_madam 12 -12; de_mal 10 -10; de_malad 5 -5; de_march 4 -4; de_marse 14 -14; de_marti 2 -2
de_me -12 12; de_mecha 9 -9; de_merde -14 14; de_messa 9 -9; de_mobil 6 -6; de_moi -25 25; de_mon 9 -9
de_monsi 5 -5; de_nazes -10 10; de_netfl 6 -6; de_nivea 8 -8; de_nos 5 -5; de_notre -2 2; de_nous -12 12
de_nouve 11 -11; de_novem 10 -10; de_nuls -6 6; de_ouf 14 -14; de_paiem 7 -7; de_paill 11 -11; de_paris 5 -5
de_parle 13 -13; de_passe 10 -10; de_paul 7 -7; de_payer -7 7; de_perso 15 -15; de_porta 7 -7; de_portu 10 -10
de_poste 9 -9; de_prend -6 6; de_prise 6 -6; de_probl 14 -14; de_puis 5 -5; de_quatr 9 -9; de_quoi 17 -17
de_rage -6 6; de_raise 9 -9; de_rappe 6 -6; de_recou 8 -8; de_redem 4 -4; de_refle 5 -5; de_repar -13 13
de_repet -29 29; de_resea 11 -11; de_rien -4 4; de_rigol -12 12; de_robot -6 6; de_s 13 -13; de_servi 9 -9
de_signa 6 -6; de_smet 9 -9; de_sms 8 -8; de_souci 15 -15; de_stras 3 -3; de_suite -3 3; de_surve 8 -8
de_sympa 10 -10; de_tas -8 8; de_techn 5 -5; de_tele 10 -10; de_telep 20 -20; de_temps 14 -14; de_tonal 8 -8
de_touch 6 -6; de_toulo 12 -12; de_tout -12 12; de_trait -8 8; de_trava 11 -11; de_trois 10 -10; de_villi 10 -10
de_vivan 1 -1; de_voleu -9 9; de_vos -15 15; de_votre -4 4; de_vous 2 -2; de_voyou -6 6; de_wifi 14 -14; debil -7 7
debil_et -7 7; debit 17 -17; debit_d 9 -9; debit_de 3 -3; debit_est 13 -13; debit_monta 9 -9; debit_n 9 -9
debor 11 -11; debor_> 10 -10; debor_sur 9 -9; debou 6 -6; debou_or 6 -6; debra 11 -11; debra_> 10 -10; debra_ce 4 -4
debra_j 1 -1; debra_la 11 -11; debra_le 6 -6; debra_rebra 5 -5; debut_a -7 7; debut_j 2 -2; debut_je 4 -4
debut_non 14 -14; decla 9 -9; decla_un 9 -9; decle 11 -11; decle_direc 11 -11; decod 8 -8; decod_> 8 -8
decod_est 7 -7; decon 10 -10; decon_> 9 -9; decon_chez 9 -9; decon_toute 7 -7; decro 5 -5; decro_> 6 -6
decro_perso 5 -5; decro_sans 6 -6; decro_y 3 -3; dect 7 -7; dect_ne 7 -7; decu 20 -20; decu_> 20 -20; degag -11 11
degag_avec -11 11; degat 9 -9; degat_des 9 -9; degou -10 10; degou_de -10 10; degue -15 15; degue_ce -5 5
degue_de -11 11; dehor 8 -8; dehor_de 8 -8; deja 18 -18; deja_> 18 -18; deja_appel 7 -7; deja_dans 8 -8
deja_donne 9 -9; deja_fait 8 -8; deja_mon 10 -10; deja_parle 1 -1; deja_passe 7 -7; deja_redem 3 -3; deja_regar 3 -3
deja_resol 10 -10; deja_trop 8 -8; deja_venu 7 -7; delac 7 -7; delac_en 7 -7; delai -7 7; delai_c -7 7; delap 10 -10
delap_> 10 -10; delat 3 -3; delat_a 3 -3; delma 6 -6; delma_d 6 -6; delph 7 -7; delph_march 7 -7; demai 8 -8
demai_> 7 -7; demai_matin 6 -6; deman 14 -14; deman_> 6 -6; deman_a 11 -11; deman_atten 3 -3; deman_de 10 -10
deman_le 6 -6; deman_lui 11 -11; deman_un 12 -12; demar 19 -19; demar_> 16 -16; demar_l 7 -7; demar_la 8 -8
demen 13 -13; demen_> 13 -13; demi 12 -12; demi_> 11 -11; demi_douza 8 -8; demoi 7 -7; demoi_du 7 -7; denis 8 -8
denis_point 8 -8; depan 9 -9; depan_> 8 -8; depan_ma 10 -10; depas -13 13; depas_l -8 8; depas_les -11 11
depec 8 -8; depec_> 8 -8; depen 17 -17; depen_> 9 -9; depen_d 6 -6; depen_de 11 -11; depen_des 6 -6; depen_si 3 -3
deplo -17 17; deplo_> -17 17; depui 14 -14; depui_2019 11 -11; depui_ca 3 -3; depui_ce 11 -11; depui_deux 8 -8
depui_dix 18 -18; depui_fribo 8 -8; depui_hier 11 -11; depui_l 2 -2; depui_la 6 -6; depui_le 4 -4
depui_lundi 12 -12; depui_mon 7 -7; depui_neuf 5 -5; depui_qu 2 -2; depui_quatr 5 -5; depui_que 6 -6
depui_soixa 4 -4; depui_trois 6 -6; depui_une -9 9; depui_vingt -6 6; der 8 -8; der_elst 8 -8; deran 15 -15
deran_> 8 -8; deran_pour 12 -12; deran_si 8 -8; derni 8 -8; derni_> 10 -10; derni_fois 3 -3; derni_mais 7 -7
derri 5 -5; derri_il 7 -7; des -9 9; des_appel 8 -8; des_beaux -9 9; des_boiti 9 -9; des_chain 9 -9; des_couil -6 6
des_coups 5 -5; des_des 5 -5; des_dessi 4 -4; des_eaux 9 -9; des_enfan 7 -7; des_escro -18 18; des_forge 7 -7
des_gresi 9 -9; des_gros -8 8; des_idiot -6 6; des_iles -5 5; des_incap -13 13; des_incom -8 8; des_jours 6 -6
des_jumea 4 -4; des_lilas 7 -7; des_mal -8 8; des_milli -5 5; des_minab -5 5; des_petit 5 -5; des_poste 6 -6
des_que 2 -2; des_sienn 9 -9; des_tiret 7 -7; des_trava 5 -5; des_video 5 -5; des_voleu -13 13; desac 10 -10
desac_> 10 -10; desce 11 -11; desce_a 11 -11; desme 9 -9; desme_aroba 6 -6; desme_d 10 -10; desol 23 -23
desol_> 18 -18; desol_de 15 -15; desol_je 8 -8; desol_mais 8 -8; dessi 8 -8; dessi_anime 8 -8; dessu -2 2
dessu_c 2 -2; dessu_de 8 -8; dessu_la -14 14; dessu_par 1 -1; detes -9 9; detes_sale -9 9; deux 14 -14
deux_> 15 -15; deux_a 4 -4; deux_alors 2 -2; deux_ans 6 -6; deux_aroba 5 -5; deux_au 1 -1; deux_autre 12 -12
deux_avec 7 -7; deux_borne 13 -13; deux_box 14 -14; deux_c 14 -14; deux_cents 10 -10; deux_cinqu 5 -5
deux_conso 5 -5; deux_dans 6 -6; deux_des 14 -14; deux_deux 12 -12; deux_doigt -13 13; deux_douza 11 -11
deux_douze 2 -2; deux_et 3 -3; deux_euh 4 -4; deux_fixes 10 -10; deux_fois 11 -11; deux_gsm 14 -14
deux_heure 17 -17; deux_impri 11 -11; deux_iphon 8 -8; deux_je 9 -9; deux_jours 7 -7; deux_l 7 -7; deux_la 11 -11
deux_lettr 2 -2; deux_ligne 14 -14; deux_megas 12 -12; deux_mille 8 -8; deux_minut 8 -8; deux_moi 5 -5
deux_mots 3 -3; deux_n 6 -6; deux_ne 9 -9; deux_neuf 3 -3; deux_nonan 5 -5; deux_novem 7 -7; deux_onze 3 -3
deux_ordin 12 -12; deux_ordis 3 -3; deux_ou 11 -11; deux_pc 9 -9; deux_plus 14 -14; deux_porta 9 -9; deux_poste 7 -7
deux_pour 7 -7; deux_quara 6 -6; deux_quatr 2 -2; deux_quinz 3 -3; deux_r 6 -6; deux_repet 6 -6; deux_s 8 -8
deux_secon 16 -16; deux_septa 5 -5; deux_serve 9 -9; deux_smart 5 -5; deux_soixa 4 -4; deux_table 6 -6
deux_telep 6 -6; deux_teles 11 -11; deux_tels 9 -9; deux_tpe 6 -6; deux_trent 4 -4; deux_trois 5 -5; deux_un 10 -10
deux_zero 2 -2; deuxi 17 -17; deuxi_> 1 -1; deuxi_etage 3 -3; deuxi_fois 15 -15; deuxi_poste 5 -5; devan 7 -7
devan_hotma 2 -2; devan_l 10 -10; devan_la 3 -3; devin 8 -8; devin_> 8 -8; devoi 1 -1; devoi_sur 1 -1; diabl -14 14
diabl_> -9 9; diabl_avec -7 7; diall 12 -12; diall_> 10 -10; diall_a 8 -8; diall_at 7 -7; diall_de 6 -6; dialo 3 -3
dialo_avec 3 -3; didie 14 -14; didie_de 10 -10; didie_lemoi 5 -5; dieu 6 -6; dieu_si 5 -5; dieu_vous 7 -7
dilig 11 -11; dilig_> 11 -11; diman 3 -3; diman_> 2 -2; diman_et 4 -4; dingu -13 13; dingu_> -12 12; dingu_a -7 7
dingu_ca 12 -12; diop 9 -9; diop_> 9 -9; dirai 14 -14; dirai_> 8 -8; dirai_bien 5 -5; dirai_mais 10 -10
dirai_pas 15 -15; dirai_que 7 -7; dirai_six 4 -4; dirai_une 8 -8; dire 18 -18; dire_> 19 -19; dire_c 3 -3
dire_mais 5 -5; dire_marti 8 -8; dire_que 8 -8; dire_une -5 5; direc 16 -16; direc_> 17 -17; direc_aroba 7 -7
direc_s 5 -5; direc_techn 9 -9; dis 1 -1; dis_> -9 9; dis_c 11 -11; dis_ca 11 -11; dis_douce 5 -5; dis_oui 8 -8
dis_pas 10 -10; dis_que 16 -16; disai 13 -13; disai_oui 13 -13; discu 8 -8; discu_avec 8 -8; dise 2 -2
dise_pas 2 -2; disen 14 -14; disen_que 14 -14; disie 10 -10; disie_> 10 -10; dison 11 -11; dison_que 11 -11
dispa 7 -7; dispa_> 7 -7; dispa_mais 2 -2; dispo 11 -11; dispo_> 7 -7; dispo_pour 7 -7; dit 14 -14; dit_> 22 -22
dit_berti 6 -6; dit_d 7 -7; dit_de 10 -10; dit_et 10 -10; dit_j 1 -1; dit_la 5 -5; dit_mais 16 -16; dit_mardi 8 -8
dit_no 7 -7; dit_non 6 -6; dit_oui 5 -5; dit_pas 6 -6; dit_qu 5 -5; dit_que 8 -8; dit_resea 5 -5; dit_sim 3 -3
dit_verif 5 -5; dit_wifi 4 -4; dites 12 -12; dites_> 16 -16; dites_donc 8 -8; dites_j 6 -6; dites_moi 6 -6
dites_pourr 7 -7; dites_voir 1 -1; divor 6 -6; divor_c 6 -6; dix 9 -9; dix_> 11 -11; dix_ans 14 -14; dix_cinqu 3 -3
dix_et 7 -7; dix_fois -15 15; dix_heure 16 -16; dix_huit 7 -7; dix_minut 13 -13; dix_neuf 5 -5; dix_perso 5 -5
dix_plus 13 -13; dix_poste 8 -8; dix_quatr 5 -5; dix_secon 1 -1; dix_sept 11 -11; dix_soixa 12 -12; dix_trent 4 -4
dix_vingt 6 -6; dizai 11 -11; dizai_> 15 -15; dizai_dans 7 -7; dizai_de 10 -10; dizai_envir 6 -6; dizai_je 9 -9
dizai_une 6 -6; docte 11 -11; docte_bertr 7 -7; docte_blanc 9 -9; docte_bruno 7 -7; doigt -13 13; doigt_d -13 13
dois 11 -11; dois_aller 11 -11; dois_appel 5 -5; dois_inter 8 -8; dois_redem 11 -11; dois_voir 9 -9; doit 10 -10
doit_passe 10 -10; domin 8 -8; domin_chevr 8 -8; domma 15 -15; domma_> 15 -15; donc 13 -13; donc_> 13 -13
donc_deux 7 -7; donc_euh 9 -9; donc_fabri 4 -4; donc_huit 4 -4; donc_j 1 -1; donc_je 1 -1; donc_laiss 5 -5
donc_miche 5 -5; donc_mon 8 -8; donc_non 2 -2; donc_onze 7 -7; donc_oui 4 -4; donc_trois 3 -3; donc_xavie 6 -6
donne 10 -10; donne_> 17 -17; donne_ce 8 -8; donne_est 17 -17; donne_inter -7 7; donne_l 3 -3; donne_le 4 -4
donne_moi 7 -7; donne_mon 7 -7; donne_votre 13 -13; dont 9 -9; dont_deux 8 -8; dont_trois 8 -8; dos -13 13
dos_> -9 9; dos_de -15 15; dos_je 7 -7; dossi 7 -7; dossi_> 8 -8; dossi_est 5 -5; dossi_ouver 6 -6; dossi_s 3 -3
dot 6 -6; dot_co 6 -6; dot_com 7 -7; dot_smith 6 -6; dot_uk 6 -6; douce 5 -5; douce_zero 5 -5; douza 16 -16
douza_> 7 -7; douza_avec 8 -8; douza_d 6 -6; douza_de 10 -10; douze 11 -11; douze_> 14 -14; douze_aroba 7 -7
douze_euh 4 -4; douze_poste 15 -15; douze_quara 10 -10; douze_quatr 5 -5; douze_rue 15 -15; douze_soixa 10 -10
douze_treiz 5 -5; douze_trent 6 -6; douze_virgu 3 -3; douze_zero 7 -7; down 8 -8; down_> 8 -8; drach 7 -7
drach_ici 7 -7; du 4 -4; du_bas 5 -5; du_bruit 3 -3; du_burea 10 -10; du_cabin 8 -8; du_centr 9 -9; du_concr 6 -6
du_conse 11 -11; du_contr 9 -9; du_debut -7 7; du_fil 9 -9; du_fixe 7 -7; du_fond 5 -5; du_fouta -10 10
du_grand -10 10; du_haut 3 -3; du_huit 7 -7; du_magas 12 -12; du_mieux 10 -10; du_monde -9 9; du_morbi 4 -4
du_parc 9 -9; du_petit 5 -5; du_point 6 -6; du_redem 5 -5; du_resea 8 -8; du_rhone 6 -6; du_salon 10 -10
du_servi 7 -7; du_stand 7 -7; du_techn 3 -3; du_telet 7 -7; du_temps 10 -10; du_tiret 7 -7; du_tonne 8 -8
du_tou 9 -9; du_tous 16 -16; du_tout 19 -19; du_trois 10 -10; du_vol -17 17; du_vrai 10 -10; du_wifi 3 -3
duboi 23 -23; duboi_> 17 -17; duboi_aroba 8 -8; duboi_de 4 -4; duboi_gerar 10 -10; duboi_nee 9 -9; ducas 8 -8
ducas_avec 8 -8; dujar 9 -9; dujar_huita 9 -9; dumon 7 -7; dumon_> 7 -7; dupon 19 -19; dupon_> 14 -14; dupon_a 4 -4
dupon_btp 9 -9; dupon_d 7 -7; dupon_tiret 4 -4; dupui 6 -6; dupui_c 5 -5; dupui_pardo 7 -7; duran 14 -14
duran_> 14 -14; duran_aroba 5 -5; duran_avec 6 -6; duran_frere 7 -7; dure -10 10; dure_> -10 10; dure_c -14 14
dure_d 6 -6; dure_et -6 6; durie 10 -10; durie_> 10 -10; duval 4 -4; duval_> 4 -4; duval_donc 4 -4; e 11 -11
e_> 13 -13; e_a 9 -9; e_aroba 5 -5; e_b 7 -7; e_deux 5 -5; e_f 6 -6; e_i 7 -7; e_l 8 -8; e_m 10 -10; e_mail 2 -2
e_mare -10 10; e_n 6 -6; e_no 2 -2; e_point 2 -2; e_r 8 -8; e_s 10 -10; e_t 10 -10; e_u 7 -7; e_y 5 -5; eau 9 -9
eau_a 9 -9; eaux 9 -9; eaux_> 9 -9; echap 7 -7; echap_> 7 -7; echo 10 -10; echo_quand 10 -10; echou 6 -6
echou_> 6 -6; ecole 11 -11; ecole_> 11 -11; ecole_a 6 -6; ecole_tiret 8 -8; ecout -17 17; ecout_> -2 2
ecout_je 5 -5; ecout_moi -6 6; ecout_non 10 -10; ecout_ou -15 15; ecout_pas -14 14; ecran 5 -5; ecran_d 5 -5
ecran_reste 5 -5; ecrir 5 -5; ecrir_je 5 -5; ecrit 4 -4; ecrit_> 5 -5; ecrit_pas 4 -4; ecriv 10 -10; ecriv_> 8 -8
ecriv_zola 6 -6; effec 10 -10; effec_> 10 -10; effet 10 -10; effet_> 10 -10; eh 12 -12; eh_ben 7 -7; eh_bien 8 -8
eh_oui 8 -8; el 10 -10; el_amran 10 -10; elect 8 -8; elect_ah 5 -5; elect_tiret 8 -8; elle 9 -9; elle_a 6 -6
elle_clign 8 -8; elle_dit 5 -5; elle_est 10 -10; elle_march 5 -5; elle_me 5 -5; elle_meme 13 -13; elle_ne 3 -3
elle_peut 1 -1; elle_qui 4 -4; elle_rame 3 -3; elle_s 6 -6; elle_saute 5 -5; elle_trava 5 -5; elle_veut 3 -3
elodi 10 -10; elodi_menar 10 -10; elst 8 -8; elst_> 8 -8; email 3 -3; email_moi 3 -3; embet 19 -19; embet_> 18 -18
embet_ca 11 -11; embet_quand 5 -5; embet_un 9 -9; embou 6 -6; embou_a 6 -6; emett 5 -5; emett_des 5 -5
emett_un 5 -5; emma 5 -5; emma_under 5 -5; emplo 6 -6; emplo_sinon 6 -6; en -1 1; en_ai -11 11; en_ardec 4 -4
en_atten 6 -6; en_avait 4 -4; en_avoir -8 8; en_bas 6 -6; en_boucl 8 -8; en_bourr -9 9; en_breta 5 -5; en_chair 8 -8
en_coler -14 14; en_coloc 5 -5; en_commu 7 -7; en_compt 7 -7; en_conne 4 -4; en_cours 7 -7; en_debra 5 -5
en_dehor 8 -8; en_deux 3 -3; en_direc 5 -5; en_donne 5 -5; en_e -10 10; en_effet 10 -10; en_est 11 -11; en_fait 7 -7
en_guade 3 -3; en_haut 5 -5; en_infor 10 -10; en_ligne 14 -14; en_maudi -9 9; en_minus 5 -5; en_ordre 6 -6
en_os 8 -8; en_panne 25 -25; en_passe 6 -6; en_peut -10 10; en_peux -26 26; en_plein 1 -1; en_prend 9 -9
en_prior 6 -6; en_quara 6 -6; en_rade 9 -9; en_relat 8 -8; en_rond 7 -7; en_rouge 5 -5; en_sais 12 -12
en_septe 3 -3; en_sorti 2 -2; en_souvi 13 -13; en_telet 6 -6; en_tete 9 -9; en_tout 18 -18; en_train 19 -19
en_un 14 -14; en_veux 20 -20; en_ville 5 -5; en_visio 8 -8; en_vrai 6 -6; en_zone 10 -10; encei 3 -3
encei_conne 3 -3; encha 9 -9; encha_moi 9 -9; encor 11 -11; encor_> 9 -9; encor_ca 9 -9; encor_dans 5 -5
encor_down 8 -8; encor_la 10 -10; encor_lache 9 -9; encor_laiss 7 -7; encor_le 7 -7; encor_lent 11 -11
encor_non 5 -5; encor_pas 11 -11; encor_pire 8 -8; encor_regar 7 -7; encor_rouge 5 -5; encor_une -5 5; end 3 -3
end_> 3 -3; enerv -15 15; enerv_> -22 22; enerv_a -11 11; enerv_ces 10 -10; enerv_contr -3 3; enerv_mais -8 8
enerv_pas 16 -16; enerv_pour 10 -10; enerv_rassu 9 -9; enfan 10 -10; enfan_> 7 -7; enfan_en 8 -8; enfan_mais 5 -5
enfan_peuve 1 -1; enfan_sont 8 -8; enfin 7 -7; enfin_> 15 -15; enfin_je 8 -8; enfin_la 10 -10; enfin_non 8 -8
enfin_oui 8 -8; enfin_si 7 -7; enfin_trava 11 -11; enfin_un 4 -4; enfin_vous -5 5; ennuy 14 -14; ennuy_> 14 -14
ennuy_parce 4 -4; enorm 12 -12; enorm_ce 11 -11; enorm_quand 5 -5; enorm_sur 6 -6; enreg 6 -6; enreg_> 4 -4
enreg_n 6 -6; ensem 15 -15; ensem_> 10 -10; ensem_des 6 -6; ensem_du 9 -9; ensui 4 -4; ensui_aroba 4 -4; enten 5 -5
enten_> -12 12; enten_bien 20 -20; enten_comme 6 -6; enten_de 3 -3; enten_des 9 -9; enten_enfin 10 -10
enten_juste 5 -5; enten_kaz 5 -5; enten_mais 5 -5; enten_mal 8 -8; enten_mutue 8 -8; enten_on 1 -1
enten_parfa 15 -15; enten_parle -10 10; enten_pas 6 -6; enten_plus 8 -8; enten_rien 12 -12; enten_toujo 14 -14
entra 9 -9; entra_de 4 -4; entra_ne 15 -15; entre 7 -7; entre_> 4 -4; entre_a 6 -6; entre_aussi -9 9
entre_avec 9 -9; entre_c 4 -4; entre_cinq 11 -11; entre_dix 8 -8; entre_dupon 9 -9; entre_ne 5 -5; entre_nous 7 -7
entre_point 8 -8; entre_qui 12 -12; entre_quinz 8 -8; entre_trois 3 -3; envie -7 7; envie_de -7 7; envir 13 -13
envir_> 10 -10; envir_vingt 7 -7; envoi 9 -9; envoi_ils 9 -9; envoi_un 4 -4; envoy 6 -6; envoy_de 6 -6
envoy_la 5 -5; envoy_moi 12 -12; envoy_mon -8 8; envoy_un 6 -6; envoy_une 7 -7; enzo 6 -6; enzo_deux 6 -6
epele 16 -16; epele_> 16 -16; equip 7 -7; equip_> 7 -7; eric 10 -10; eric_e 1 -1; eric_lang 10 -10; eric_point 6 -6
erreu 21 -21; erreu_> 20 -20; erreu_de 5 -5; erreu_monsi 3 -3; es -3 3; es_bete -9 9; es_goure 10 -10; es_mecha -9 9
es_un 8 -8; escal 5 -5; escal_parce 5 -5; escar 9 -9; escar_> 9 -9; escof 8 -8; escof_de 8 -8; escro -19 19
escro_> -19 19; escro_et -5 5; espac 6 -6; espac_c 6 -6; espec -15 15; espec_d -13 13; espec_de -14 14; esper 11 -11
esper_que 11 -11; essai 12 -12; essai_> 13 -13; essai_d 7 -7; essai_et 6 -6; essay 22 -22; essay_> 22 -22
essay_trois 13 -13; est 5 -5; est_04 7 -7; est_07 7 -7; est_39 7 -7; est_4 3 -3; est_44300 8 -8; est_> 15 -15
est_a 2 -2; est_abuse -16 16; est_allum 2 -2; est_aroba 4 -4; est_arran 9 -9; est_arret 9 -9; est_arriv 3 -3
est_au 10 -10; est_autre 15 -15; est_aux 8 -8; est_avec 20 -20; est_beauc 9 -9; est_bien 13 -13; est_bizar 15 -15
est_bleu 12 -12; est_bloqu 10 -10; est_bon 17 -17; est_bonne 2 -2; est_bons 12 -12; est_bouch 9 -9; est_c 7 -7
est_ca 25 -25; est_carre 17 -17; est_casse 17 -17; est_ce 19 -19; est_cela 11 -11; est_celui 12 -12; est_cinq 8 -8
est_clair 7 -7; est_compl 10 -10; est_conte 6 -6; est_corre 14 -14; est_coupe 17 -17; est_cyril 9 -9; est_d 5 -5
est_dans 8 -8; est_de -17 17; est_degue -15 15; est_deja 14 -14; est_devan 3 -3; est_dingu 12 -12; est_dispo 7 -7
est_dix 11 -11; est_domma 14 -14; est_douze 13 -13; est_du -23 23; est_duval 4 -4; est_ecrit 5 -5; est_elle 4 -4
est_embet 10 -10; est_en 20 -20; est_encor 19 -19; est_enerv 18 -18; est_enorm 11 -11; est_eric 1 -1; est_etein 7 -7
est_euh 5 -5; est_eva 10 -10; est_exact 9 -9; est_fait 17 -17; est_famil 6 -6; est_faux 17 -17; est_fini 7 -7
est_fonct 14 -14; est_fonta 5 -5; est_formi 1 -1; est_fou 4 -4; est_franc 13 -13; est_frust 11 -11; est_furie 15 -15
est_gener 6 -6; est_genti 16 -16; est_gerar 9 -9; est_honte -19 19; est_hors 10 -10; est_hs 10 -10; est_huit 7 -7
est_impec 9 -9; est_inacc -17 17; est_inadm -22 22; est_inexa 13 -13; est_insen -12 12; est_insta 6 -6
est_insup -17 17; est_inter 7 -7; est_intol -20 20; est_isabe 8 -8; est_j 8 -8; est_jamai -9 9; est_je 6 -6
est_jean 7 -7; est_julie 10 -10; est_juste 15 -15; est_karin 12 -12; est_kevin 10 -10; est_l 11 -11; est_la 11 -11
est_lamen -21 21; est_laure 10 -10; est_le 20 -20; est_lea 9 -9; est_lent 15 -15; est_lente 11 -11; est_les 11 -11
est_long 10 -10; est_lucie 6 -6; est_ma 10 -10; est_madam 5 -5; est_marie 7 -7; est_marra 13 -13; est_mauva 13 -13
est_meme 8 -8; est_miche 8 -8; est_moi 32 -32; est_mon 10 -10; est_moniq 2 -2; est_monsi 10 -10; est_mort 18 -18
est_muet 6 -6; est_n -17 17; est_ni 10 -10; est_nicke 13 -13; est_noire 8 -8; est_non 7 -7; est_norma 9 -9
est_note 10 -10; est_nul 14 -14; est_nulle 6 -6; est_ocean 9 -9; est_ok 5 -5; est_olga 10 -10; est_orang 7 -7
est_parei 14 -14; est_parfa 9 -9; est_parti 9 -9; est_pas -1 1; est_pasca 8 -8; est_passe 7 -7; est_patri 4 -4
est_paul 8 -8; est_penib 13 -13; est_pierr 5 -5; est_pire 16 -16; est_plein -6 6; est_plus 13 -13; est_point 13 -13
est_possi 20 -20; est_pour 23 -23; est_prive 4 -4; est_propr -10 10; est_quatr 10 -10; est_que 17 -17
est_quelq 9 -9; est_quoi -6 6; est_rallu 8 -8; est_rappo 11 -11; est_redev 9 -9; est_regle 16 -16; est_remon 10 -10
est_rendu -8 8; est_rentr 7 -7; est_repar 18 -18; est_respo 9 -9; est_retab 14 -14; est_retom 8 -8; est_reven 13 -13
est_ridic 15 -15; est_rouge 15 -15; est_samia 8 -8; est_sans 5 -5; est_sarah 9 -9; est_scand -27 27; est_se -11 11
est_seule 4 -4; est_sfr 9 -9; est_smith 9 -9; est_stabl 11 -11; est_sur 7 -7; est_suspe 4 -4; est_techn 5 -5
est_telep 11 -11; est_thiba 8 -8; est_tigui 11 -11; est_tombe 10 -10; est_toujo 2 -2; est_tout 17 -17
est_tres 14 -14; est_trois 13 -13; est_trop 7 -7; est_un -5 5; est_une -21 21; est_urgen 10 -10; est_venu 13 -13
est_vert 13 -13; est_verte 4 -4; est_victo 5 -5; est_vraim -9 9; est_wei 6 -6; est_zero 3 -3; et 2 -2; et_1 9 -9
et_2 8 -8; et_a 7 -7; et_annul 8 -8; et_apres 4 -4; et_c 11 -11; et_ca 13 -13; et_celle 9 -9; et_celui 7 -7
et_cette 9 -9; et_cinq 3 -3; et_comme 11 -11; et_conso 8 -8; et_d 1 -1; et_demi 11 -11; et_depui 6 -6; et_deux 7 -7
et_dix 9 -9; et_elle 5 -5; et_en 8 -8; et_ensui 4 -4; et_fils 8 -8; et_il 4 -4; et_inadm -8 8; et_inter 5 -5
et_j -4 4; et_je -14 14; et_l 5 -5; et_la 8 -8; et_le 10 -10; et_les 5 -5; et_m 1 -1; et_ma 12 -12; et_maint 6 -6
et_mes 1 -1; et_mobil 8 -8; et_moi 8 -8; et_mon 8 -8; et_n 2 -2; et_non -11 11; et_nous 4 -4; et_on 1 -1
et_onze 9 -9; et_pas -5 5; et_perso -6 6; et_pour 7 -7; et_puis 3 -3; et_quara 4 -4; et_quatr 3 -3; et_que 4 -4
et_quinz 8 -8; et_rallu 8 -8; et_repar -7 7; et_rien 10 -10; et_simpl -7 7; et_six 15 -15; et_toujo 7 -7
et_tout 5 -5; et_trois 7 -7; et_un 7 -7; et_une 10 -10; et_vingt 8 -8; et_vous -7 7; et_y 1 -1; et_zero 3 -3
etage 14 -14; etage_> 13 -13; etage_cinq 6 -6; etage_deux 7 -7; etage_et 1 -1; etage_porte 12 -12; etais 12 -12
etais_au 6 -6; etais_dans 6 -6; etais_en 5 -5; etais_fache 7 -7; etais_remon 7 -7; etait 7 -7; etait_bon 7 -7
etait_charm 3 -3; etait_gener 6 -6; etait_la 4 -4; etait_reven 2 -2; etait_sympa 6 -6; etait_vrai 10 -10; etape 6 -6
etape_> 6 -6; ete 11 -11; ete_adora 7 -7; ete_annul 10 -10; ete_chang 1 -1; ete_coupe 5 -5; ete_porte 7 -7
ete_posee 3 -3; ete_un 7 -7; ete_vole 7 -7; etein 20 -20; etein_> 15 -15; etein_et 8 -8; etein_la 10 -10; etes 3 -3
etes_> -7 7; etes_bien 9 -9; etes_bons -18 18; etes_compl -15 15; etes_d -11 11; etes_de -1 1; etes_des -22 22
etes_en 9 -9; etes_formi 14 -14; etes_genti 14 -14; etes_idiot -9 9; etes_incap -13 13; etes_incom -21 21
etes_nuls -19 19; etes_pas -1 1; etes_pour 15 -15; etes_qu -9 9; etes_que -9 9; etes_quelq 10 -10; etes_tous -9 9
etes_tres 17 -17; etes_tromp 10 -10; etes_trop -9 9; etes_un 14 -14; etes_une 1 -1; etes_vraim -14 14; ether 10 -10
ether_> 10 -10; etonn 12 -12; etonn_> 12 -12; etre 18 -18; etre_> 11 -11; etre_furie 15 -15; etre_humai 6 -6
etre_mis 8 -8; etre_non 4 -4; etre_oui 4 -4; etre_pas 2 -2; etre_rappe 8 -8; etre_un 5 -5; etre_vivan 7 -7; eu 9 -9
eu_> 5 -5; eu_de 6 -6; eu_le 7 -7; eu_quelq 5 -5; eu_tout 4 -4; eu_trois 5 -5; eu_un 6 -6; eu_une 8 -8; euh 15 -15
euh_06 5 -5; euh_88 7 -7; euh_> 16 -16; euh_anne 10 -10; euh_atten 13 -13; euh_bah 7 -7; euh_ben 5 -5; euh_c 13 -13
euh_conta 6 -6; euh_deux 7 -7; euh_douze 4 -4; euh_duboi 4 -4; euh_elle 5 -5; euh_enfin 7 -7; euh_est 5 -5
euh_et 6 -6; euh_euh 8 -8; euh_garag 3 -3; euh_gerar 4 -4; euh_j 14 -14; euh_je 10 -10; euh_l 5 -5; euh_la 5 -5
euh_le 5 -5; euh_marce 8 -8; euh_mon 2 -2; euh_non 9 -9; euh_orang 4 -4; euh_oui 6 -6; euh_pedro 6 -6; euh_qu 2 -2
euh_quara 4 -4; euh_remi 8 -8; euh_sa 7 -7; euh_soixa 1 -1; euh_trois 6 -6; euh_une 11 -11; euh_voila 9 -9
euh_vous 5 -5; euros -2 2; euros_99 11 -11; euros_par -10 10; eva 13 -13; eva_longo 10 -10; eva_rossi 9 -9
evide 12 -12; evide_> 12 -12; evide_que 10 -10; evite 9 -9; evite_> 9 -9; evolu 11 -11; evolu_> 11 -11; exact 18 -18
exact_> 14 -14; exact_c 6 -6; exact_ca 12 -12; exact_je 2 -2; exact_monsi 7 -7; exact_oui 8 -8; exact_parei 7 -7
exced -21 21; exced_> -15 15; exced_c -10 10; exced_par -12 12; excus 11 -11; excus_je -6 6; excus_le 7 -7
excus_moi 19 -19; excus_mon 6 -6; exige -3 3; exige_un -3 3; exion 3 -3; exion_est 3 -3; exist 11 -11
exist_pas 11 -11; expli 16 -16; expli_> 16 -16; expli_y 2 -2; explo -13 13; explo_> -13 13; expre -9 9
expre_ou -9 9; f 6 -6; f_comme 4 -4; f_e 7 -7; f_o 1 -1; f_r 7 -7; fab 3 -3; fab_aroba 3 -3; fabre 10 -10
fabre_> 10 -10; fabri 4 -4; fabri_c 4 -4; fabri_duval 4 -4; faceb 12 -12; faceb_march 12 -12; fache_> 7 -7
fache_contr -12 12; fache_la 7 -7; facil 7 -7; facil_a 7 -7; facon 11 -11; facon_> 11 -11; facte 8 -8; facte_m 8 -8
factu 17 -17; factu_> 15 -15; factu_combi 9 -9; factu_mette 2 -2; faibl 7 -7; faibl_> 7 -7; faire -8 8; faire_> -5 5
faire_ca -11 11; faire_du 7 -7; faire_foutr -8 8; faire_j -8 8; faire_le 6 -6; faire_long 16 -16; faire_moi 9 -9
faire_sans 7 -7; faire_ses 1 -1; faire_voir -17 17; fais 9 -9; fais_pour 9 -9; fait 6 -6; fait_> 27 -27
fait_beau 6 -6; fait_bip 7 -7; fait_c 6 -6; fait_ca 8 -8; fait_calme 7 -7; fait_ce 17 -17; fait_chier -14 14
fait_coupe 13 -13; fait_d 11 -11; fait_depui 1 -1; fait_des 8 -8; fait_deux 20 -20; fait_dix -15 15; fait_et 5 -5
fait_exact 8 -8; fait_frisq 10 -10; fait_longt 16 -16; fait_maint 4 -4; fait_mon 1 -1; fait_monsi 10 -10
fait_non 9 -9; fait_parei 14 -14; fait_pas 6 -6; fait_peter -8 8; fait_quatr -8 8; fait_que 5 -5; fait_rien -5 5
fait_rire 13 -13; fait_si 7 -7; fait_six 5 -5; fait_tombe 3 -3; fait_tout 9 -9; fait_trois -6 6; fait_un -6 6
fait_une 8 -8; faite_> -3 3; faite_aux -5 5; faite_donc 13 -13; faite_erreu 12 -12; faite_expre -9 9
faite_perdr -12 12; faite_tourn -9 9; faite_vite 12 -12; falla 4 -4; falla_chang 3 -3; falla_un 5 -5; famil 15 -15
famil_> 12 -12; famil_c 4 -4; famil_diman 4 -4; famil_guill 9 -9; famil_tiret 6 -6; fan -2 2; fan_ca 5 -5
fan_de -7 7; fanny 10 -10; fanny_point 10 -10; fatig 15 -15; fatig_> 15 -15; fatig_atten 9 -9; fatig_avec -17 17
fatim 11 -11; fatim_el 8 -8; fatim_zerro 5 -5; fatou 3 -3; fatou_point 3 -3; faudr 6 -6; faudr_bloqu 6 -6
faudr_deman 2 -2; faudr_l 6 -6; faudr_parle 6 -6; faudr_que 2 -2; faudr_redem 6 -6; faure 9 -9; faure_avec 9 -9
faut 1 -1; faut_arret -6 6; faut_atten 16 -16; faut_bloqu 7 -7; faut_pas 7 -7; faut_que 14 -14; faut_quelq 14 -14
faut_un 7 -7; faut_voir 4 -4; faut_vous -9 9; faute 6 -6; faute_> 28 -28; faute_ca 10 -10; faute_et -5 5
faux 23 -23; faux_> 20 -20; faux_numer 4 -4; favre 9 -9; favre_aroba 7 -7; favre_depui 8 -8; fax 9 -9; fax_> 9 -9
felic -1 1; felic_cinq -7 7; felic_pour 13 -13; femme 20 -20; femme_> 13 -13; femme_a 4 -4; femme_c 4 -4
femme_donc 1 -1; femme_en 27 -27; femme_et 3 -3; femme_la 1 -1; femme_natha 5 -5; femme_ne 5 -5; femme_trava 4 -4
fenet 13 -13; fenet_> 13 -13; ferme -10 10; ferme_la -6 6; ferme_point 10 -10; ferme_ta -10 10; ferna 10 -10
ferna_> 10 -10; ferra -8 8; ferra_> -8 8; ferre 7 -7; ferre_deux 7 -7; fet 5 -5; fet_i 5 -5; fete 10 -10
fete_ca 10 -10; feu 8 -8; feu_> 8 -8; fibra 2 -2; fibra_ottic 2 -2; fibre 6 -6; fibre_> 8 -8; fibre_a 4 -4
fibre_dans 6 -6; fibre_elle 3 -3; fibre_est 6 -6; fibre_la 8 -8; fibre_profe 7 -7; fiche -16 16; fiche_de -11 11
fiche_du -18 18; fiche_moi -7 7; fieu 7 -7; fieu_ca 7 -7; figur 9 -9; figur_vous 9 -9; fil 12 -12; fil_> 9 -9
fil_je 5 -5; fil_mais 5 -5; fil_n 6 -6; file 3 -3; file_bonne 3 -3; fille 12 -12; fille_> 10 -10; fille_a 4 -4
fille_de 8 -8; fille_elle 6 -6; fille_est 5 -5; fille_et 5 -5; fille_m 3 -3; fille_me 10 -10; fille_ou 5 -5
fille_qui 10 -10; fille_zero 3 -3; film 6 -6; film_est 6 -6; fils 12 -12; fils_> 9 -9; fils_celui 4 -4; fils_de 7 -7
fils_est 5 -5; fils_il 2 -2; fils_m 1 -1; fils_ne 5 -5; fils_pas 9 -9; fils_qui 4 -4; fils_vient 8 -8; fin -10 10
fin_> -9 9; fin_a 3 -3; fin_aroba 3 -3; fin_avec -11 11; fin_c 7 -7; fin_pas 7 -7; fini 7 -7; fini_c 7 -7
finir 8 -8; finir_c 1 -1; finir_de 8 -8; fixe 8 -8; fixe_> 10 -10; fixe_c 7 -7; fixe_ca 9 -9; fixe_de 7 -7
fixe_elle 2 -2; fixe_est 4 -4; fixe_et 12 -12; fixe_grezi 1 -1; fixe_le 5 -5; fixe_lui 1 -1; fixe_ne 4 -4
fixe_sonne 5 -5; fixe_zero 8 -8; fixes 12 -12; fixes_> 8 -8; fixes_et 10 -10; flore 9 -9; flore_petit 9 -9
flott 5 -5; flott_mobil 5 -5; fois -21 21; fois_> 18 -18; fois_avec 13 -13; fois_ca 9 -9; fois_cette 12 -12
fois_conti 10 -10; fois_d 14 -14; fois_deja 17 -17; fois_et 11 -11; fois_il -9 9; fois_je -11 11; fois_la -6 6
fois_meme 13 -13; fois_on -7 7; fois_oui 12 -12; fois_que -23 23; fois_sauf 5 -5; folle -6 6; folle_de -6 6
fonct 22 -22; fonct_> 9 -9; fonct_a 3 -3; fonct_la 6 -6; fonct_maint 10 -10; fonct_mais 4 -4; fonct_nicke 9 -9
fonct_pas 20 -20; fonct_plus 11 -11; fond 7 -7; fond_d 6 -6; fond_le 5 -5; fond_perma 6 -6; fondu 5 -5
fondu_je 5 -5; fonta 10 -10; fonta_> 8 -8; fonta_comme 6 -6; fonta_et 5 -5; fonta_j 9 -9; forfa 9 -9; forfa_> 8 -8
forfa_mobil 8 -8; forge 7 -7; forge_> 7 -7; formi 15 -15; formi_> 15 -15; formi_ca 1 -1; fort 7 -7; fort_> 6 -6
fort_mon 7 -7; fort_parce 3 -3; fortn 5 -5; fortn_j 5 -5; fortn_la 3 -3; fou 4 -4; fou_ce 4 -4; fourn 7 -7
fourn_> 6 -6; fourn_aroba 9 -9; fourn_je 5 -5; fous -10 10; fous_de -10 10; fout -15 15; fout_de -11 11
fout_les -10 10; fouta -10 10; fouta_de -10 10; foute -17 17; foute_de -14 14; foute_moi -12 12; foutr -12 12
foutr_> -8 8; foutr_du -9 9; fr 9 -9; fr_> 9 -9; fr_comme 6 -6; fr_tout 6 -6; fr_voila 1 -1; frais 8 -8
frais_> 8 -8; franc 6 -6; franc_> 13 -13; franc_aroba 8 -8; franc_avec 5 -5; franc_de 14 -14; franc_delat 3 -3
franc_et 4 -4; franc_il 4 -4; franc_j -8 8; franc_je 5 -5; free 8 -8; free_point 8 -8; frere 10 -10; frere_> 10 -10
frere_ca 5 -5; frere_je 11 -11; frere_plus 6 -6; frero 13 -13; frero_> 13 -13; fribo 8 -8; fribo_> 8 -8
frisq 10 -10; frisq_mais 10 -10; fritu 7 -7; fritu_sur 7 -7; froid 9 -9; froid_de 9 -9; froma 8 -8; froma_trait 8 -8
frust 11 -11; frust_mais 11 -11; furax -8 8; furax_> -8 8; furie -16 16; furie_> -15 15; furie_contr -9 9
furie_lui 4 -4; furie_perso -12 12; g 7 -7; g_a 6 -6; g_mail 6 -6; g_u 7 -7; gagno 7 -7; gagno_a 7 -7; galax 9 -9
galax_s21 9 -9; galer 7 -7; galer_je 7 -7; galle 5 -5; galle_aroba 5 -5; gamin 3 -3; gamin_a 3 -3; garag 12 -12
garag_dupon 8 -8; garag_point 6 -6; garag_tiret 7 -7; garan -9 9; garan_que -9 9; garci 13 -13; garci_> 8 -8
garci_arrob 6 -6; garco 6 -6; garco_ne 6 -6; garde -6 6; garde_vos -6 6; gardi 6 -6; gardi_de 6 -6; garni 13 -13
garni_> 9 -9; garni_a 4 -4; garni_depui 6 -6; garni_je 1 -1; gars 10 -10; gars_> 6 -6; gars_du 10 -10; gasto 13 -13
gasto_lagaf 8 -8; gasto_point 7 -7; gauch 7 -7; gauch_> 7 -7; gauth 2 -2; gauth_avec 2 -2; gauti 6 -6
gauti_sans 6 -6; ge 7 -7; ge_comme 7 -7; gendr 7 -7; gendr_qui 7 -7; gener 6 -6; gener_> 7 -7; gener_d 4 -4
genev 6 -6; genev_> 6 -6; genia 8 -8; genia_merci 8 -8; genre 10 -10; genre_cinq 10 -10; gens -13 13
gens_comme -13 13; gens_des -5 5; gens_me 12 -12; gens_pour -6 6; genti 16 -16; genti_> 15 -15; genti_mais 11 -11
genti_merci 12 -12; genti_trans 2 -2; gerar 14 -14; gerar_> 10 -10; gerar_euh 4 -4; gerar_lemai 7 -7
gerar_picho 5 -5; gerar_point 9 -9; gere 7 -7; gere_> 7 -7; germa 10 -10; germa_fabre 10 -10; gille 7 -7
gille_fonta 9 -9; ginet 5 -5; ginet_lebru 5 -5; girar 18 -18; girar_> 9 -9; girar_avec 13 -13; giuli 6 -6
giuli_rossi 6 -6; gliss 5 -5; gliss_dans 5 -5; gmail 16 -16; gmail_> 11 -11; gmail_dot 7 -7; gmail_mais 2 -2
gmail_non 4 -4; gmail_point 8 -8; go 6 -6; go_c 6 -6; goff 14 -14; goff_> 10 -10; goff_a 5 -5; goff_aroba 6 -6
goff_de 7 -7; gonfl -14 14; gonfl_> -17 17; gonfl_serie -7 7; gonfl_votre -11 11; googl 12 -12; googl_> 12 -12
goure 10 -10; goure_la 10 -10; grand 1 -1; grand_> 1 -1; grand_merci 9 -9; grand_n -11 11; grave 25 -25
grave_> 24 -24; grave_ca 5 -5; grave_ne 8 -8; grave_on 7 -7; greni 5 -5; greni_vous 5 -5; gresi 16 -16
gresi_> 15 -15; gresi_horri 11 -11; gresi_telle 4 -4; gresi_toujo 9 -9; grezi 1 -1; grezi_on 1 -1; grill 7 -7
grill_avec 7 -7; gros -11 11; gros_mente -10 10; gros_voleu -8 8; gruye 8 -8; gruye_point 8 -8; gsm 12 -12
gsm_n 3 -3; gsm_une 14 -14; guade 3 -3; guade_hein 3 -3; guen 6 -6; guen_g 6 -6; gueri 4 -4; gueri_du 4 -4
gueul -23 23; gueul_> -22 22; gueul_la -11 11; gueul_sale -13 13; gueul_votre -6 6; guign -10 10; guign_> -8 8
guign_c -7 7; guill 15 -15; guill_> 14 -14; guill_avec 6 -6; guill_guill 6 -6; h 14 -14; h_a 8 -8; h_aroba 7 -7
h_comme 2 -2; h_devan 2 -2; h_e 6 -6; h_g 6 -6; h_point 8 -8; h_preno 6 -6; h_u 8 -8; habil 4 -4; habil_a 4 -4
habit 16 -16; habit_> 15 -15; habit_a 10 -10; habit_au 11 -11; habit_avenu 6 -6; habit_la 5 -5; habit_quatr 11 -11
habit_rue 7 -7; hache 7 -7; hache_> 7 -7; hadj 8 -8; hadj_h 8 -8; haine -16 16; haine_> -16 16; hallu -15 15
hallu_> -15 15; hamon 6 -6; hamon_respo 6 -6; handi 12 -12; handi_> 12 -12; hans 10 -10; hans_mulle 10 -10
haut 4 -4; haut_> 5 -5; haut_celui 3 -3; he 6 -6; he_ben 6 -6; hein 14 -14; hein_> 2 -2; hein_danie 4 -4
hein_dis 5 -5; hein_oui 4 -4; hein_quoi 11 -11; hein_une -13 13; hein_zero 3 -3; helas 7 -7; helas_non 7 -7
helen 9 -9; helen_march 9 -9; henri 4 -4; henri_at 5 -5; henri_point 2 -2; henry 7 -7; henry_avec 7 -7; hesit 12 -12
hesit_> 12 -12; heure -6 6; heure_> 13 -13; heure_alors 10 -10; heure_je -9 9; heure_mais 4 -4; heure_que -10 10
hier 18 -18; hier_> 13 -13; hier_apres 8 -8; hier_et 2 -2; hier_qui 5 -5; hier_soir 7 -7; histo 1 -1; histo_est 7 -7
hmm 11 -11; hmm_> 11 -11; homme 7 -7; homme_> 7 -7; homme_vous 2 -2; hondt 10 -10; hondt_> 10 -10; honne -6 6
honne_> 11 -11; honne_des -8 8; honte -26 26; honte_> -24 24; honte_ce -12 12; honte_de -4 4; honte_monsi -12 12
honte_s -10 10; honte_votre -17 17; hop 1 -1; hop_je 1 -1; horri 11 -11; horri_sur 11 -11; hors_de -21 21
hors_ligne 8 -8; hors_servi 19 -19; hotel 8 -8; hotel_> 6 -6; hotel_est 7 -7; hotel_sans 5 -5; hotel_tiret 7 -7
hotli 5 -5; hotli_en 5 -5; hotma 7 -7; hotma_hein 2 -2; hotma_point 7 -7; hs 10 -10; hs_> 10 -10; hugo 12 -12
hugo_a 7 -7; hugo_aroba 11 -11; hugo_je 5 -5; hugo_point 11 -11; hugue 10 -10; hugue_delap 10 -10; hugue_trent 9 -9
hui 6 -6; hui_> 6 -6; huit 10 -10; huit_> 7 -7; huit_aroba 6 -6; huit_c 11 -11; huit_cents 14 -14; huit_chez 6 -6
huit_cinqu 3 -3; huit_dans 7 -7; huit_deux 3 -3; huit_dix 4 -4; huit_douze 1 -1; huit_en 4 -4; huit_et 4 -4
huit_euh 6 -6; huit_heure 7 -7; huit_huit 2 -2; huit_j 6 -6; huit_non 2 -2; huit_poste 7 -7; huit_quara 3 -3
huit_quatr 3 -3; huit_so 7 -7; huit_soixa 8 -8; huit_telep 8 -8; huit_trent 6 -6; huit_virgu 3 -3; huit_zero 7 -7
huita 9 -9; huita_aroba 9 -9; huita_deux 3 -3; huita_et 5 -5; huita_poste 6 -6; huita_sept 4 -4; humai 17 -17
humai_> 20 -20; humai_chez 14 -14; humai_humai 10 -10; humai_je 3 -3; humai_maint 3 -3; humai_pas 4 -4; humai_s 4 -4
humai_vite 10 -10; hurle -4 4; hurle_parce -4 4; i 12 -12; i_> 5 -5; i_a 3 -3; i_aroba 2 -2; i_c 1 -1; i_e 5 -5
i_espac 6 -6; i_n 11 -11; i_ni 5 -5; i_point 4 -4; i_r 7 -7; i_t 6 -6; ia 2 -2; ia_> 2 -2; ibrah 10 -10
ibrah_kone 10 -10; ici 14 -14; ici_bapti 7 -7; ici_et 7 -7; ici_gerar 7 -7; ici_le 7 -7; icitt 12 -12
icitt_> 12 -12; iclou 6 -6; iclou_point 6 -6; idee 7 -7; idee_c 7 -7; ident 5 -5; ident_> 5 -5; idiot -14 14
idiot_> -6 6; idiot_tous -9 9; idiot_vous -9 9; il 11 -11; il_a 6 -6; il_capte 9 -9; il_cherc 4 -4; il_coupe 7 -7
il_decro 6 -6; il_dit 5 -5; il_est 14 -14; il_fait 17 -17; il_falla 4 -4; il_faudr 5 -5; il_faut 3 -3; il_habit 2 -2
il_march 5 -5; il_me 15 -15; il_n 8 -8; il_ne 7 -7; il_passe 5 -5; il_pleut 6 -6; il_rentr 2 -2; il_reste 6 -6
il_s 8 -8; il_sembl 7 -7; il_tourn 9 -9; il_un 7 -7; il_va 6 -6; il_vient 7 -7; il_voit 3 -3; il_vous 9 -9
il_y 5 -5; iles -5 5; iles_vous -5 5; ils 8 -8; ils_arriv 9 -9; ils_m 5 -5; ils_nous 4 -4; ils_ont 2 -2
ils_parte 5 -5; imagi 6 -6; imagi_que 6 -6; imbec -13 13; imbec_> -8 8; imbec_j -5 5; immed 5 -5; immed_> 5 -5
immeu 6 -6; immeu_> 6 -6; immeu_n 5 -5; impec 20 -20; impec_> 15 -15; impec_au 7 -7; impec_ca 9 -9; impec_la 10 -10
impor -17 17; impor_je 5 -5; impor_quel 15 -15; impor_quoi -19 19; impos 11 -11; impos_d 7 -7; impos_de 9 -9
impri 11 -11; impri_> 10 -10; impri_aussi 7 -7; impri_c 12 -12; impri_et 9 -9; impri_trouv 7 -7; impri_wifi 10 -10
inacc -16 16; inacc_> -17 17; inacc_au 4 -4; inadm -23 23; inadm_> -16 16; inadm_ca -23 23; inadm_de -9 9
inadm_inadm -9 9; inadm_je -15 15; inadm_vous -9 9; incap -19 19; incap_> -11 11; incap_de -13 13; incap_tous -7 7
incid 10 -10; incid_> 10 -10; incom -16 16; incom_> -19 19; incom_crass -11 11; incom_depas -8 8; ines 7 -7
ines_point 7 -7; inexa 13 -13; inexa_> 13 -13; info 10 -10; info_aroba 10 -10; infor 18 -18; infor_> 15 -15
infor_du 6 -6; infor_qui 6 -6; infos 10 -10; infos_ca 10 -10; inqui 21 -21; inqui_> 16 -16; inqui_pas 10 -10
inqui_un 10 -10; insen -12 12; insen_a -12 12; inspe 8 -8; inspe_youss 8 -8; insta 11 -11; insta_> 11 -11
insta_ben 2 -2; insta_c 2 -2; insta_je 6 -6; insta_la 9 -9; insta_non 10 -10; insup -16 16; insup_> -12 12
insup_a -14 14; insup_dans 14 -14; intel 11 -11; intel_artif 11 -11; inter 14 -14; inter_> 17 -17; inter_alors 1 -1
inter_c -2 2; inter_ca 7 -7; inter_compe 6 -6; inter_dans 2 -2; inter_de 9 -9; inter_depui 6 -6; inter_du 4 -4
inter_est 10 -10; inter_et 10 -10; inter_fonct 4 -4; inter_humai 13 -13; inter_il 7 -7; inter_je 3 -3; inter_m 9 -9
inter_malgr 3 -3; inter_march 5 -5; inter_merci 10 -10; inter_mes 8 -8; inter_ne 4 -4; inter_nicke 8 -8
inter_non 3 -3; inter_pas 6 -6; inter_pour 6 -6; inter_prevu 6 -6; inter_qui 6 -6; inter_sur 5 -5; inter_tout 5 -5
inter_toute 7 -7; intol -20 20; intol_> -19 19; intol_nous -5 5; intol_trois -13 13; inuti 6 -6; inuti_de 6 -6
inver 13 -13; inver_> 13 -13; ip 8 -8; ip_hors 8 -8; ipad 7 -7; ipad_mon 7 -7; iphon 12 -12; iphon_12 7 -7
iphon_14 7 -7; iphon_> 7 -7; iphon_et 3 -3; iphon_le 8 -8; iphon_mon 7 -7; ira 13 -13; ira_> 10 -10
ira_comme 12 -12; isabe 10 -10; isabe_fonta 8 -8; isabe_roux 8 -8; it 7 -7; it_s 7 -7; j -1 1; j_> 8 -8; j_ai 12 -12
j_aime 13 -13; j_aimer 11 -11; j_appel -6 6; j_arriv 6 -6; j_atten -5 5; j_aurai 9 -9; j_avais 5 -5; j_b 2 -2
j_en -16 16; j_enten 12 -12; j_envoi 9 -9; j_esper 11 -11; j_essai 7 -7; j_essay 12 -12; j_etais 12 -12
j_etein 10 -10; j_exige -3 3; j_habit 13 -13; j_hallu -15 15; j_hesit 12 -12; j_imagi 6 -6; j_oubli 5 -5
j_ouvre -6 6; j_p 7 -7; j_point 7 -7; j_voudr 13 -13; j_y 12 -12; jamai -7 7; jamai_> 14 -14; jamai_avec -9 9
jamai_avoir -7 7; jamai_chez -15 15; jamai_de 10 -10; jamai_eu 5 -5; jamai_habit 5 -5; jamai_venu -9 9
jamai_votre -13 13; jamai_voulu 5 -5; jamai_vu -13 13; jardi 6 -6; jardi_> 6 -6; jaure 6 -6; jaure_> 6 -6; je 6 -6
je_appel 10 -10; je_atten 5 -5; je_branc 9 -9; je_capte 13 -13; je_casse -6 6; je_cherc 14 -14; je_cliqu 1 -1
je_comme -8 8; je_compo 7 -7; je_compr 20 -20; je_compt 12 -12; je_confi 10 -10; je_conna 11 -11; je_conso 10 -10
je_crois 9 -9; je_croya 5 -5; je_decro 5 -5; je_deman 8 -8; je_desce 11 -11; je_dirai 12 -12; je_dis 10 -10
je_discu 8 -8; je_dois 11 -11; je_donne 3 -3; je_euh 8 -8; je_fais 9 -9; je_file 3 -3; je_gere 7 -7; je_hurle -9 9
je_je 8 -8; je_l 13 -13; je_la 4 -4; je_le 10 -10; je_lui 3 -3; je_m 13 -13; je_me 25 -25; je_melan 1 -1
je_mets 7 -7; je_n 9 -9; je_ne 12 -12; je_paie -13 13; je_parla 13 -13; je_parle 11 -11; je_patia 8 -8
je_patie 9 -9; je_paye -13 13; je_pense 12 -12; je_perds 6 -6; je_pete -10 10; je_peux 25 -25; je_plais 11 -11
je_porte -12 12; je_pourr 10 -10; je_prefe 20 -20; je_prend -1 1; je_puiss 4 -4; je_rame 5 -5; je_rappe -2 2
je_re 3 -3; je_rebra 9 -9; je_recoi 10 -10; je_redem 17 -17; je_refle 8 -8; je_regar 13 -13; je_repet 11 -11
je_resil -19 19; je_reste 7 -7; je_rigol 13 -13; je_sache 14 -14; je_sais 9 -9; je_saura 3 -3; je_sors 4 -4
je_souha 8 -8; je_suis -5 5; je_tape 5 -5; je_te -9 9; je_telep 9 -9; je_teste 12 -12; je_trava 12 -12
je_trouv 5 -5; je_vais -13 13; je_verif 15 -15; je_veux 11 -11; je_viens 13 -13; je_vois 11 -11; je_voudr 14 -14
je_voula 6 -6; je_vous 8 -8; jean 16 -16; jean_bapti 6 -6; jean_dupon 7 -7; jean_franc 14 -14; jean_jaure 6 -6
jean_luc 12 -12; jean_morea 10 -10; jean_phili 6 -6; jean_pierr 6 -6; jean_point 8 -8; jean_tiret 2 -2; jeanl 5 -5
jeanl_en 5 -5; jeann 7 -7; jeann_wuyts 7 -7; jeune 10 -10; jeune_fille 6 -6; jeune_homme 7 -7; jeux 8 -8
jeux_en 7 -7; jeux_n 4 -4; jeux_ne 9 -9; john 6 -6; john_dot 6 -6; joign 1 -1; joign_alors 1 -1; joind 9 -9
joind_> 3 -3; joind_au 9 -9; joind_ma 7 -7; joind_mes 7 -7; joind_sur 7 -7; joind_un 10 -10; joint 7 -7
joint_ca 7 -7; jojo 9 -9; jojo_point 9 -9; joli 9 -9; joli_accen 9 -9; jose 8 -8; jose_manue 8 -8; joue 6 -6
joue_de 6 -6; jouer 8 -8; jouer_> 7 -7; jouer_en 5 -5; jour 5 -5; jour_> 8 -8; jour_et 1 -1; jour_j 3 -3
jour_mon 6 -6; journ 5 -5; journ_a 12 -12; journ_de -9 9; journ_tout 3 -3; jours 21 -21; jours_> 17 -17
jours_ca 3 -3; jours_deja 4 -4; jours_le 5 -5; jours_que 9 -9; julie 17 -17; julie_carpe 16 -16; julie_julie 10 -10
julie_le 7 -7; julie_point 7 -7; jumea 4 -4; jumea_donc 4 -4; jure -6 6; jure_j -6 6; juste 21 -21; juste_> 20 -20
juste_bip 5 -5; juste_inter 2 -2; juste_la 6 -6; juste_le 3 -3; juste_les 2 -2; juste_ludo 3 -3; juste_mon 9 -9
juste_oui 5 -5; juste_parle 1 -1; juste_que 3 -3; k 8 -8; k_a 6 -6; k_aroba 8 -8; k_e 6 -6; k_huit 7 -7; k_i 5 -5
ka 5 -5; ka_fet 5 -5; karim 9 -9; karim_belka 6 -6; karim_benal 11 -11; karin 17 -17; karin_> 17 -17; kaz 5 -5
kaz_mwen 5 -5; kern 8 -8; kern_aroba 6 -6; kern_k 6 -6; kessl 7 -7; kessl_urgen 7 -7; kevin 16 -16
kevin_desme 10 -10; kevin_lopez 10 -10; kevin_roux 10 -10; kevin_tiret 6 -6; kone 10 -10; kone_> 10 -10
kowal 10 -10; kowal_> 10 -10; l 14 -14; l_> 7 -7; l_a 4 -4; l_abonn 5 -5; l_accue 5 -5; l_adais 3 -3; l_admin 6 -6
l_adres 11 -11; l_adsl 2 -2; l_agenc 6 -6; l_agent 4 -4; l_ai 11 -11; l_air 8 -8; l_alarm 6 -6; l_an 11 -11
l_ancie 11 -11; l_appar 13 -13; l_appel 7 -7; l_arnaq -10 10; l_aroba 6 -6; l_arret 7 -7; l_assis 10 -10
l_ateli 8 -8; l_avais 9 -9; l_avez 8 -8; l_comme 6 -6; l_e 7 -7; l_echo 10 -10; l_ecole 7 -7; l_ecran 5 -5
l_ecriv 10 -10; l_ensem 11 -11; l_enten -6 6; l_entre 12 -12; l_epele 16 -16; l_equip 7 -7; l_escal 5 -5
l_etage 7 -7; l_heure 5 -5; l_honne 11 -11; l_hotel 7 -7; l_i 2 -2; l_immeu 6 -6; l_impri 7 -7; l_incid 6 -6
l_infor 6 -6; l_insta 7 -7; l_inter 8 -8; l_inver 13 -13; l_k 6 -6; l_l 5 -5; l_m 6 -6; l_oblig 8 -8; l_ongle -6 6
l_open 7 -7; l_opera 7 -7; l_orage 5 -5; l_orang 8 -8; l_ordi 3 -3; l_ordin 7 -7; l_ordre 7 -7; l_oreil 6 -6
l_point 4 -4; l_puis 3 -3; l_un 9 -9; l_v 2 -2; l_wifi 7 -7; la 3 -3; la_4g 6 -6; la_5g 5 -5; la_> -10 10; la_a 2 -2
la_atten 9 -9; la_banqu 4 -4; la_bas 12 -12; la_base 6 -6; la_bonne 12 -12; la_boula 8 -8; la_box 14 -14
la_branc 1 -1; la_c 13 -13; la_ca 11 -11; la_caiss 12 -12; la_camer 6 -6; la_carte 4 -4; la_casqu -11 11
la_cata 10 -10; la_catas 7 -7; la_cave 11 -11; la_cedil 5 -5; la_chamb 5 -5; la_chans 6 -6; la_cinqu -10 10
la_commu 4 -4; la_compt 10 -10; la_conne 10 -10; la_conse 6 -6; la_conso 9 -9; la_coupe -6 6; la_cuisi 14 -14
la_dame 6 -6; la_derni 3 -3; la_dessu 1 -1; la_deux 11 -11; la_deuxi 15 -15; la_direc 4 -4; la_fenet 13 -13
la_fete 10 -10; la_fibra 2 -2; la_fibre 7 -7; la_fille 8 -8; la_fin -10 10; la_finir 8 -8; la_flott 5 -5
la_fritu 7 -7; la_galer 7 -7; la_haine -16 16; la_honte -7 7; la_hotli 5 -5; la_il 5 -5; la_je 1 -1; la_l 5 -5
la_la 4 -4; la_laten 6 -6; la_le 9 -9; la_lettr 7 -7; la_ligne 3 -3; la_liste 5 -5; la_lumie 10 -10; la_machi 11 -11
la_magas 6 -6; la_mairi 18 -18; la_mais 5 -5; la_maiso 12 -12; la_marqu 9 -9; la_marre 9 -9; la_meme -4 4
la_merde -16 16; la_mise 5 -5; la_miser 9 -9; la_moiti 14 -14; la_non 4 -4; la_norma 13 -13; la_nouve 6 -6
la_nuit 6 -6; la_oui 11 -11; la_page 9 -9; la_paix -12 12; la_panne 20 -20; la_parce 4 -4; la_passe 9 -9
la_peine 16 -16; la_perso 6 -6; la_petit 3 -3; la_porta 9 -9; la_porte 15 -15; la_poste 5 -5; la_pour 7 -7
la_premi 22 -22; la_prise 10 -10; la_profe -7 7; la_puce 5 -5; la_quest 17 -17; la_rage -10 10; la_remet 4 -4
la_retra 4 -4; la_reuni 2 -2; la_route 7 -7; la_rue 11 -11; la_secre 5 -5; la_semai 11 -11; la_sixie -7 7
la_socie 20 -20; la_soire 6 -6; la_sonne 21 -21; la_suite 6 -6; la_switc 8 -8; la_synch 10 -10; la_table 5 -5
la_techn 5 -5; la_tele 14 -14; la_telep 13 -13; la_telet 6 -6; la_telev 7 -7; la_tempe 1 -1; la_tete -14 14
la_thune -8 8; la_tiret 10 -10; la_tonal 13 -13; la_trois 12 -12; la_un 8 -8; la_video 6 -6; la_vite 7 -7
la_voisi 5 -5; la_voitu 7 -7; la_voix 12 -12; la_vous 4 -4; la_vraie 6 -6; la_wifi 6 -6; lac 7 -7; lac_point 7 -7
lacaz 3 -3; lacaz_mais 4 -4; lacaz_tout 2 -2; lache 12 -12; lache_> 9 -9; lache_avec 4 -4; lacom 12 -12
lacom_> 10 -10; lacom_jean 8 -8; lacou 5 -5; lacou_aroba 5 -5; lacro 10 -10; lacro_> 9 -9; lacro_du 7 -7; lag 10 -10
lag_> 7 -7; lag_de 5 -5; lag_un 8 -8; lagaf 8 -8; lagaf_> 8 -8; laiss_> 15 -15; laiss_ca 2 -2; laiss_de 10 -10
laiss_la 8 -8; laiss_les -12 12; laiss_moi 10 -10; laiss_tombe 8 -8; laiss_une -6 6; lambe 10 -10; lambe_> 10 -10
lambe_aroba 3 -3; lambe_du 10 -10; lamen -25 25; lamen_> -13 13; lamen_c -9 9; lamen_dans 16 -16; lamen_du -7 7
lamen_et -8 8; lan 7 -7; lan_nguye 7 -7; lance 10 -10; lance_> 10 -10; lang 10 -10; lang_> 10 -10; lapos 8 -8
lapos_net 7 -7; lapos_point 7 -7; lapto 11 -11; lapto_et 11 -11; laque 12 -12; laque_> 11 -11; laque_vous 8 -8
laten 6 -6; laten_est 6 -6; laure 10 -10; laure_bouch 10 -10; le 10 -10; le_01 5 -5; le_06 2 -2; le_06123 12 -12
le_12 2 -2; le_3900 12 -12; le_4 3 -3; le_bazar 12 -12; le_boiti 2 -2; le_bol -17 17; le_bon 13 -13; le_borde 7 -7
le_bouto 7 -7; le_box 6 -6; le_bras 9 -9; le_bruit 14 -14; le_burea 15 -15; le_c 2 -2; le_cable 10 -10
le_canal 3 -3; le_carne 3 -3; le_cas 14 -14; le_chant 4 -4; le_chat 7 -7; le_chef 7 -7; le_chien 12 -12
le_chiff 4 -4; le_code 9 -9; le_combi 16 -16; le_commu 15 -15; le_confi 14 -14; le_conse 6 -6; le_conta 6 -6
le_conte 3 -3; le_contr 17 -17; le_corre 1 -1; le_coura 5 -5; le_courr 5 -5; le_cul -6 6; le_cyclo 4 -4
le_debit 13 -13; le_debut 4 -4; le_decod 7 -7; le_deux 7 -7; le_dirai 10 -10; le_dire 5 -5; le_direc 9 -9
le_dis -10 10; le_docte 7 -7; le_donne 1 -1; le_dos -13 13; le_dossi 7 -7; le_douze 7 -7; le_facte 8 -8
le_faire 14 -14; le_faite -9 9; le_feu 1 -1; le_fil 5 -5; le_film 6 -6; le_fils 7 -7; le_fixe 10 -10; le_gardi 6 -6
le_gars 10 -10; le_goff 15 -15; le_jardi 6 -6; le_le 5 -5; le_lien 4 -4; le_lis 1 -1; le_mac 8 -8; le_mail 6 -6
le_mari 16 -16; le_matin 1 -1; le_mauva 9 -9; le_meme 6 -6; le_metie 8 -8; le_mien 8 -8; le_mobil 2 -2
le_modem 8 -8; le_moine 5 -5; le_moins 15 -15; le_momen 5 -5; le_monde 8 -8; le_monsi 5 -5; le_mot 10 -10
le_natel 6 -6; le_netfl 6 -6; le_nom 15 -15; le_numer 7 -7; le_pare 9 -9; le_passa 4 -4; le_pc 6 -6; le_petit 7 -7
le_placa 10 -10; le_point 6 -6; le_porta 6 -6; le_poste 4 -4; le_preno 14 -14; le_probl 10 -10; le_proce 3 -3
le_quara 2 -2; le_quart 4 -4; le_redem 3 -3; le_rende 18 -18; le_renvo 6 -6; le_repet -4 4; le_repon 11 -11
le_resea 7 -7; le_respo 12 -12; le_resta 7 -7; le_reste 7 -7; le_robot 7 -7; le_route 6 -6; le_sais 11 -11
le_salon 10 -10; le_sav 8 -8; le_serve 11 -11; le_servi 11 -11; le_sien 10 -10; le_signa 8 -8; le_silen 9 -9
le_site 8 -8; le_soir 8 -8; le_son 14 -14; le_souci 6 -6; le_stand 14 -14; le_sud -6 6; le_suppo 13 -13
le_techn 8 -8; le_telep 12 -12; le_temps 15 -15; le_termi 7 -7; le_tiret 6 -6; le_titul 9 -9; le_toit 7 -7
le_tpe 10 -10; le_vide 10 -10; le_villa 4 -4; le_voila 1 -1; le_voyan 8 -8; le_vpn 6 -6; le_web 4 -4; le_week 3 -3
le_wifi 4 -4; le_zero 4 -4; lea 6 -6; lea_cheva 9 -9; lea_tiret 5 -5; lebla 10 -10; lebla_> 10 -10; lebru 5 -5
lebru_> 5 -5; lecle 9 -9; lecle_> 9 -9; leduc 2 -2; leduc_point 2 -2; lefeb 6 -6; lefeb_l 6 -6; lefev 10 -10
lefev_> 10 -10; lefev_l 6 -6; lefor 1 -1; lefor_l 1 -1; leger 8 -8; leger_> 8 -8; legra 8 -8; legra_> 8 -8
lemai 10 -10; lemai_> 7 -7; lemai_aroba 6 -6; lemai_et 11 -11; lemoi 16 -16; lemoi_> 12 -12; lemoi_c 5 -5
lemoi_euh 5 -5; lenoi 8 -8; lenoi_de 8 -8; lent 18 -18; lent_> 19 -19; lent_dans 2 -2; lent_les 3 -3; lente 9 -9
lente_> 9 -9; leon 10 -10; leon_six 10 -10; leque 12 -12; leque_> 11 -11; leque_je 10 -10; lerou 7 -7
lerou_aroba 7 -7; leroy 6 -6; leroy_aroba 6 -6; les -7 7; les_ampou 8 -8; les_appar 15 -15; les_appel 13 -13
les_borne -11 11; les_bouch 6 -6; les_boule -10 10; les_camer 1 -1; les_chiff 9 -9; les_clien -3 3; les_commu 7 -7
les_deux 6 -6; les_dix 7 -7; les_douze 11 -11; les_embou 6 -6; les_enfan 8 -8; les_factu 2 -2; les_garde -6 6
les_gens -11 11; les_heure 8 -8; les_huit 9 -9; les_jeux 7 -7; les_ligne 8 -8; les_lumie 4 -4; les_machi 10 -10
les_mails 1 -1; les_mois -12 12; les_nerfs -6 6; les_ouvri 1 -1; les_pages 7 -7; les_petit 4 -4; les_plomb -15 15
les_pompi 11 -11; les_robot 4 -4; les_sms 13 -13; les_texto 10 -10; les_trois 10 -10; les_video 8 -8; les_visio 6 -6
les_voyan 9 -9; let 6 -6; let_s 6 -6; lettr 6 -6; lettr_f 4 -4; lettr_j 2 -2; lettr_k 8 -8; li 8 -8; li_na 8 -8
liais 7 -7; liais_fibre 7 -7; liege 17 -17; liege_moi 12 -12; liege_qui 6 -6; lien 4 -4; lien_wan 4 -4; ligne 11 -11
ligne_alors -6 6; ligne_avec 9 -9; ligne_c 9 -9; ligne_ca 7 -7; ligne_de 9 -9; ligne_demai 4 -4; ligne_depui 1 -1
ligne_du 7 -7; ligne_est 8 -8; ligne_fixe 6 -6; ligne_gresi 7 -7; ligne_on 6 -6; ligne_pro 4 -4; ligne_telep 3 -3
lilas 7 -7; lilas_> 7 -7; lili 7 -7; lili_point 7 -7; limog 7 -7; limog_> 7 -7; lis 1 -1; lis_sur 1 -1; liseu 11 -11
liseu_> 11 -11; liste 5 -5; liste_> 5 -5; live 6 -6; live_point 6 -6; loic 8 -8; loic_point 6 -6; loic_prige 8 -8
lol 10 -10; lol_> 10 -10; lola 7 -7; lola_aroba 8 -8; lola_deux 5 -5; long 17 -17; long_> 17 -17; longo 10 -10
longo_> 10 -10; longt -3 3; longt_> -9 9; longt_que 16 -16; lopez 14 -14; lopez_> 11 -11; lopez_aroba 8 -8
lopez_oui 6 -6; lopez_trent 6 -6; louis 6 -6; louis_> 6 -6; luc 17 -17; luc_> 12 -12; luc_point 10 -10; lucas 11 -11
lucas_> 5 -5; lucas_deux 5 -5; lucas_le 7 -7; lucie 8 -8; lucie_charp 8 -8; lucie_garni 6 -6; lucie_pasqu 6 -6
lucie_soixa 9 -9; ludo 3 -3; ludo_point 3 -3; ludov 3 -3; ludov_juste 3 -3; lui 12 -12; lui_> 11 -11; lui_aussi 4 -4
lui_deman 3 -3; lui_expli 4 -4; lui_fonct 1 -1; lui_il 1 -1; lui_meme 7 -7; lumie 6 -6; lumie_de 2 -2
lumie_elle 5 -5; lumie_est 8 -8; lumie_ont 1 -1; lumie_qui 1 -1; lumie_sont 5 -5; lundi 10 -10; lundi_> 12 -12
lundi_derni 10 -10; lunet 7 -7; lunet_> 5 -5; lunet_je 5 -5; lyon 8 -8; lyon_> 8 -8; lyon_et 2 -2; lyon_point 7 -7
m 1 -1; m_a 12 -12; m_adres 6 -6; m_affic 5 -5; m_aider 7 -7; m_appel 18 -18; m_arran 11 -11; m_assoi 7 -7
m_avait 6 -6; m_avez 2 -2; m_aviez 6 -6; m_e 10 -10; m_echap 7 -7; m_ecout -18 18; m_embet 9 -9; m_en 13 -13
m_enerv -26 26; m_enten 18 -18; m_entre 9 -9; m_envoi 4 -4; m_envoy 6 -6; m_etonn 12 -12; m_fourn 9 -9; m_i 6 -6
m_inqui 16 -16; m_inter 6 -6; m_o 7 -7; m_ont 5 -5; m_point 5 -5; m_r 3 -3; m_servi 6 -6; m_tiret 4 -4; m_y 5 -5
ma 9 -9; ma_belle 6 -6; ma_blond 11 -11; ma_boite 11 -11; ma_box 8 -8; ma_carte 6 -6; ma_cave 16 -16; ma_chamb 5 -5
ma_claqu -18 18; ma_colle 12 -12; ma_conna 20 -20; ma_conne 7 -7; ma_conso 7 -7; ma_deman 6 -6; ma_factu 12 -12
ma_famil 4 -4; ma_femme 20 -20; ma_fille 8 -8; ma_gueul -11 11; ma_ligne 4 -4; ma_liseu 11 -11; ma_maman 3 -3
ma_mere 15 -15; ma_messa 7 -7; ma_patie -8 8; ma_petit 5 -5; ma_play 12 -12; ma_plays 5 -5; ma_quest 10 -10
ma_rue 12 -12; ma_secre 7 -7; ma_serie 9 -9; ma_sim 7 -7; ma_soeur 5 -5; ma_table 8 -8; ma_tete -12 12
ma_voisi 4 -4; mac 8 -8; mac_et 8 -8; macbo 7 -7; macbo_mon 7 -7; machi 3 -3; machi_> 7 -7; machi_ca 7 -7
machi_de -9 9; machi_dont 8 -8; machi_en 13 -13; machi_envir 10 -10; machi_est 11 -11; machi_je 8 -8; madam 22 -22
madam_> 13 -13; madam_aider 4 -4; madam_berna 8 -8; madam_besna 4 -4; madam_bonjo 3 -3; madam_dupon 6 -6
madam_duran 4 -4; madam_franc 3 -3; madam_garni 1 -1; madam_germa 10 -10; madam_je 5 -5; madam_lemai 5 -5
madam_lemoi 5 -5; madam_merci 7 -7; madam_perri 1 -1; madam_que 7 -7; madam_rodri 9 -9; madam_tremb 8 -8; madem 7 -7
madem_clair 7 -7; magas 11 -11; magas_> 10 -10; magas_de 6 -6; magas_m 10 -10; magas_sont 1 -1; mail 10 -10
mail_> 9 -9; mail_c 5 -5; mail_ce 8 -8; mail_euh 1 -1; mail_il 2 -2; mail_moi 9 -9; mail_mon 1 -1; mail_point 5 -5
mails 9 -9; mails_> 10 -10; mails_donc 4 -4; mails_ils 5 -5; maint -4 4; maint_> 6 -6; maint_au 3 -3
maint_avec 4 -4; maint_ca 10 -10; maint_elle 3 -3; maint_il 5 -5; maint_j 10 -10; maint_je -6 6; maint_passe -15 15
maint_tout 7 -7; mairi 19 -19; mairi_> 14 -14; mairi_a 6 -6; mairi_tiret 8 -8; mairi_trait 8 -8; mais -7 7
mais_a 1 -1; mais_allo -10 10; mais_alors 8 -8; mais_bien 18 -18; mais_bon 17 -17; mais_c -10 10; mais_ca -6 6
mais_chez 3 -3; mais_deux 12 -12; mais_ecout -6 6; mais_faite 13 -13; mais_fan -7 7; mais_inter 8 -8; mais_j 7 -7
mais_je 10 -10; mais_juste 2 -2; mais_l 7 -7; mais_la 9 -9; mais_laque 8 -8; mais_le 2 -2; mais_maint 10 -10
mais_merde -5 5; mais_moi 11 -11; mais_non 25 -25; mais_on 13 -13; mais_oui 19 -19; mais_pas 15 -15
mais_perso 10 -10; mais_pour 9 -9; mais_quand 5 -5; mais_quel -6 6; mais_quell -4 4; mais_rien 4 -4; mais_sans 5 -5
mais_serie -10 10; mais_telep 7 -7; mais_tout 4 -4; mais_votre 7 -7; mais_vous -13 13; mais_y 4 -4; maiso 12 -12
maiso_> 14 -14; maiso_alors 3 -3; maiso_il 4 -4; maiso_je 1 -1; maiso_que 1 -1; maitr 7 -7; maitr_delph 7 -7
mal 13 -13; mal_> 19 -19; mal_a 7 -7; mal_au 7 -7; mal_compr 10 -10; mal_de 6 -6; mal_honne -8 8; malad 5 -5
malad_> 5 -5; malad_sur 3 -3; malgr 3 -3; malgr_le 3 -3; malhe 14 -14; malhe_> 11 -11; malhe_non 7 -7
malhe_pas 14 -14; malle 7 -7; malle_a 5 -5; malle_m 13 -13; mamad 9 -9; mamad_diall 6 -6; mamad_diop 9 -9
maman 5 -5; maman_elle 5 -5; mange 9 -9; mange_> 9 -9; manon 7 -7; manon_delac 7 -7; manqu -2 2; manqu_encor 11 -11
manqu_vous -7 7; manue 8 -8; manue_garci 8 -8; marc 12 -12; marc_aroba 7 -7; marc_lenoi 8 -8; marc_soixa 6 -6
marce 8 -8; marce_euh 8 -8; marce_prous 8 -8; march 12 -12; march_> 17 -17; march_a 4 -4; march_aroba 5 -5
march_de 5 -5; march_depui 2 -2; march_deux 6 -6; march_du 8 -8; march_euh 9 -9; march_jamai -12 12
march_maint 15 -15; march_mais 3 -3; march_merci 5 -5; march_moins 3 -3; march_monsi 11 -11; march_nicke 8 -8
march_numer 11 -11; march_pas 9 -9; march_plus 19 -19; march_toujo 8 -8; mardi 8 -8; mardi_> 8 -8; mare -10 10
mare_de -10 10; mare_mare -10 10; mareu 10 -10; mareu_> 10 -10; mari 20 -20; mari_> 15 -15; mari_alain 1 -1
mari_c 4 -4; mari_est 25 -25; mari_qui 8 -8; maria 10 -10; maria_ferna 10 -10; marie 17 -17; marie_aroba 5 -5
marie_chris 9 -9; marie_clair 2 -2; marie_lambe 12 -12; marie_non 5 -5; marie_point 8 -8; marie_tiret 4 -4
marie_under 4 -4; marin 5 -5; marin_aroba 8 -8; marin_point 5 -5; mario 5 -5; mario_trait 5 -5; marit 5 -5
marit_> 5 -5; mariu 6 -6; mariu_treiz 6 -6; marqu 8 -8; marqu_sorti 9 -9; marra 13 -13; marra_> 8 -8; marra_ca 9 -9
marre -20 20; marre_> -18 18; marre_bien 13 -13; marre_ca -6 6; marre_d 9 -9; marre_de -10 10; marre_pas 8 -8
mars 2 -2; mars_> 2 -2; marse 14 -14; marse_> 14 -14; marte 7 -7; marte_socie 7 -7; marti 16 -16; marti_> 13 -13
marti_aroba 7 -7; marti_at 7 -7; marti_chez 9 -9; marti_m 10 -10; marti_pierr 9 -9; marti_point 7 -7
marti_tiret 6 -6; marti_zero 2 -2; mary 6 -6; mary_> 6 -6; mary_smith 9 -9; masqu 10 -10; masqu_lol 10 -10
masso 2 -2; masso_aroba 2 -2; mat 6 -6; mat_point 6 -6; matin 13 -13; matin_> 13 -13; matin_j 7 -7; matin_le 5 -5
matin_oui 4 -4; maudi -9 9; maudi_> -9 9; mauri 2 -2; mauri_> 2 -2; mauva 9 -9; mauva_> 10 -10; mauva_adres 9 -9
mauva_cable 9 -9; mauva_on 13 -13; max 9 -9; max_> 9 -9; maxim 11 -11; maxim_> 11 -11; mayot 3 -3; mayot_zero 3 -3
mdr 7 -7; mdr_ok 7 -7; me -11 11; me_balad -8 8; me_calme -12 12; me_conne 5 -5; me_convi 9 -9; me_deman 8 -8
me_dire 8 -8; me_disen 13 -13; me_dit 9 -9; me_fait 9 -9; me_faite -17 17; me_fatig -17 17; me_faudr 6 -6
me_faut 13 -13; me_fout -10 10; me_gonfl -14 14; me_joind 9 -9; me_l 4 -4; me_marre 13 -13; me_met -11 11
me_mettr 7 -7; me_nomme 8 -8; me_parai 9 -9; me_parle 16 -16; me_passe 14 -14; me_pose 13 -13; me_prend -7 7
me_prene -22 22; me_raccr -7 7; me_racon -5 5; me_rappe 14 -14; me_recla 5 -5; me_rend -12 12; me_rende -7 7
me_repet -6 6; me_repon -14 14; me_saoul -16 16; me_sauve 6 -6; me_servi 16 -16; me_suis 13 -13; me_taper -6 6
me_telep 14 -14; me_trans 15 -15; me_va 19 -19; mec 10 -10; mec_> 10 -10; mecha -4 4; mecha_> 9 -9; mecha_t -9 9
mecon -12 12; mecon_> -12 12; medic 7 -7; medic_> 7 -7; megas 12 -12; megas_alors 12 -12; megas_et 5 -5; melan 8 -8
melan_da 9 -9; melan_toujo 1 -1; meme 8 -8; meme_> 26 -26; meme_chose -4 4; meme_depui 4 -4; meme_dossi 6 -6
meme_messa 8 -8; meme_n 7 -7; meme_oui 4 -4; meme_panne 10 -10; meme_pire 8 -8; meme_plus 9 -9; meme_quand 5 -5
meme_souci 7 -7; meme_techn 9 -9; meme_telep 13 -13; meme_ticke -10 10; menar 10 -10; menar_> 10 -10; menso -8 8
menso_> -8 8; mente -10 10; mente_> -10 10; menti -11 11; menti_trois -11 11; menui 6 -6; menui_tiret 6 -6
merci 21 -21; merci_> 15 -15; merci_aroba 4 -4; merci_au 6 -6; merci_beauc 8 -8; merci_bien 9 -9; merci_ca 7 -7
merci_de 9 -9; merci_du 11 -11; merci_je 3 -3; merci_merci 6 -6; merci_monsi 7 -7; merci_on 2 -2; merci_pas 6 -6
merci_savez 9 -9; merde -25 25; merde_> -15 15; merde_a -7 7; merde_ca -9 9; merde_enfin -5 5; merde_j -3 3
merde_votre -11 11; mere 15 -15; mere_> 7 -7; mere_est 17 -17; mere_ne 2 -2; mes 17 -17; mes_appar 10 -10
mes_appel 14 -14; mes_camer 8 -8; mes_chain 7 -7; mes_clien 10 -10; mes_colle 10 -10; mes_conta 7 -7; mes_courr 1 -1
mes_deux 10 -10; mes_enfan 8 -8; mes_lunet 7 -7; mes_mails 11 -11; mes_papie 10 -10; mes_petit 1 -1; mes_sms 6 -6
mes_texto 5 -5; mes_trois 6 -6; messa 10 -10; messa_> 8 -8; messa_d 7 -7; messa_ne 8 -8; messa_sms 9 -9
messa_sur 8 -8; met -11 11; met_hors -11 11; metie 8 -8; metie_> 8 -8; mets 7 -7; mets_carte 7 -7; mette 15 -15
mette_compt 2 -2; mette_jean 7 -7; mette_le 9 -9; mette_moi 14 -14; mettr 8 -8; mettr_> 3 -3; mettr_au 7 -7
mettr_en 7 -7; mettr_sur 5 -5; meuni 4 -4; meuni_et 4 -4; mi 6 -6; mi_chiam 6 -6; miche 8 -8; miche_colin 8 -8
miche_point 5 -5; midi 8 -8; midi_> 8 -8; mien 8 -8; mien_> 8 -8; mien_et 7 -7; mieux 19 -19; mieux_> 17 -17
mieux_discu 8 -8; mieux_mais 8 -8; mieux_oui 8 -8; mieux_pas 10 -10; mille 13 -13; mille_> 11 -11; mille_aroba 5 -5
mille_cinq 5 -5; mille_huit 6 -6; mille_lyon 8 -8; mille_neuf 5 -5; milli 3 -3; milli_> 12 -12; milli_d -5 5
minab -5 5; minab_> -5 5; mince 15 -15; mince_> 13 -13; mince_alors 9 -9; minh 6 -6; minh_nom 6 -6; minus 5 -5
minus_> 6 -6; minus_puis 2 -2; minut 7 -7; minut_> 12 -12; minut_de -6 6; minut_et 9 -9; minut_je 9 -9
minut_mais 2 -2; minut_puis 6 -6; mirac 11 -11; mirac_> 11 -11; mis 11 -11; mis_du 10 -10; mis_en 8 -8; mis_ma 3 -3
mise 4 -4; mise_a 5 -5; miser 1 -1; miser_> 9 -9; miser_vous -5 5; mme 10 -10; mme_durie 10 -10; mmh 10 -10
mmh_oui 10 -10; mobil 13 -13; mobil_> 10 -10; mobil_a 7 -7; mobil_car 4 -4; mobil_dans 3 -3; mobil_de 5 -5
mobil_lui 1 -1; mobil_n 10 -10; mobil_ne 8 -8; mobil_qui 2 -2; mobil_tres 7 -7; mobil_un 6 -6; modem 8 -8
modem_apres 5 -5; modem_clign 11 -11; modem_il 8 -8; modem_qu 2 -2; modem_route 5 -5; modif 11 -11; modif_mon 11 -11
moham 8 -8; moham_ben 8 -8; moham_el 3 -3; moi 1 -1; moi_> 4 -4; moi_a -6 6; moi_arriv 5 -5; moi_au 6 -6
moi_aussi 6 -6; moi_avec 4 -4; moi_avoir 14 -14; moi_c 18 -18; moi_ca 9 -9; moi_ces 8 -8; moi_cinq 5 -5
moi_comme 13 -13; moi_de 8 -8; moi_en 6 -6; moi_et 7 -7; moi_euh 11 -11; moi_habit 11 -11; moi_il 2 -2
moi_inter 4 -4; moi_j 5 -5; moi_je 8 -8; moi_l 2 -2; moi_la -12 12; moi_le 13 -13; moi_les 10 -10; moi_meme 18 -18
moi_mon 4 -4; moi_monsi 11 -11; moi_non 16 -16; moi_ou -8 8; moi_pas 13 -13; moi_quelq -6 6; moi_qui 14 -14
moi_redem 8 -8; moi_refle 1 -1; moi_si 8 -8; moi_sur 6 -6; moi_tom 10 -10; moi_ton 10 -10; moi_tres -12 12
moi_trois 5 -5; moi_un 16 -16; moi_une 9 -9; moi_venir 9 -9; moi_vers 10 -10; moi_votre 12 -12; moi_vous -6 6
moi_y 3 -3; moine 5 -5; moine_attac 5 -5; moins 19 -19; moins_bien 3 -3; moins_cinq 10 -10; moins_du 15 -15
moins_huit 9 -9; moins_mais 9 -9; mois -11 11; mois_> -12 12; mois_de 10 -10; mois_depui 11 -11; mois_et -5 5
mois_pour -7 7; mois_que -8 8; mois_une -6 6; moiti 14 -14; moiti_> 12 -12; moiti_des 9 -9; momen 5 -5; momen_> 7 -7
momen_le 2 -2; momo 11 -11; momo_> 11 -11; mon 8 -8; mon_abonn 20 -20; mon_adres 11 -11; mon_age 6 -6
mon_alarm 6 -6; mon_ami 5 -5; mon_apple 7 -7; mon_assis 13 -13; mon_avoca -20 20; mon_bon 5 -5; mon_cellu 10 -10
mon_chef 10 -10; mon_chien 12 -12; mon_code 9 -9; mon_compt 10 -10; mon_conse 8 -8; mon_contr 10 -10; mon_cousi 7 -7
mon_debit 17 -17; mon_decod 7 -7; mon_dect 7 -7; mon_dieu 5 -5; mon_divor 6 -6; mon_dossi 7 -7; mon_femme 7 -7
mon_fille 4 -4; mon_fils 8 -8; mon_fixe 6 -6; mon_forfa 8 -8; mon_franc 4 -4; mon_frere 8 -8; mon_gamin 3 -3
mon_garco 6 -6; mon_gendr 7 -7; mon_gsm 3 -3; mon_impri 10 -10; mon_insta 10 -10; mon_inter 9 -9; mon_ipad 7 -7
mon_iphon 13 -13; mon_lapto 11 -11; mon_macbo 7 -7; mon_mail 6 -6; mon_mari 16 -16; mon_mobil 10 -10; mon_modem 8 -8
mon_mon 4 -4; mon_mot 5 -5; mon_natel 6 -6; mon_nom 12 -12; mon_nouve 3 -3; mon_numer 9 -9; mon_opera 11 -11
mon_ordi 6 -6; mon_ordin 5 -5; mon_papa 10 -10; mon_patro 13 -13; mon_pauvr 6 -6; mon_pays 7 -7; mon_pc 6 -6
mon_pere 7 -7; mon_petit 5 -5; mon_phone 7 -7; mon_porta 8 -8; mon_pote 3 -3; mon_preno 14 -14; mon_probl 8 -8
mon_rende 21 -21; mon_repet 15 -15; mon_repon 10 -10; mon_retar 6 -6; mon_route 6 -6; mon_samsu 4 -4; mon_smart 5 -5
mon_techn 8 -8; mon_telep 13 -13; mon_telev 5 -5; mon_temps -12 12; mon_voisi 13 -13; mon_wifi 17 -17; monde -8 8
monde_> -4 4; monde_avec -7 7; monde_est 9 -9; monde_et -9 9; monde_m 4 -4; moniq 3 -3; moniq_lacaz 4 -4
moniq_point 2 -2; mons 8 -8; mons_> 8 -8; monsi 16 -16; monsi_> 18 -18; monsi_barbi 8 -8; monsi_conna 13 -13
monsi_de 9 -9; monsi_du 7 -7; monsi_duboi 13 -13; monsi_duran 3 -3; monsi_etait 3 -3; monsi_excus 8 -8
monsi_fourn 6 -6; monsi_gasto 8 -8; monsi_girar 5 -5; monsi_j 3 -3; monsi_jean 5 -5; monsi_lambe 8 -8; monsi_le 9 -9
monsi_lebla 10 -10; monsi_lefev 10 -10; monsi_m 6 -6; monsi_moi 4 -4; monsi_pas 8 -8; monsi_rouss 1 -1
monsi_tres -16 16; monsi_une -12 12; monsi_vande 9 -9; monta 9 -9; monta_est 9 -9; monte 12 -12; monte_la 6 -6
monte_plus 11 -11; moque -20 20; moque_de -17 17; moque_du -10 10; morbi 4 -4; morbi_> 4 -4; morea 10 -10
morea_> 10 -10; morea_aroba 4 -4; morea_non 5 -5; morel 12 -12; morel_> 10 -10; morel_chez 7 -7; morel_douze 7 -7
morel_m 7 -7; morin 7 -7; morin_point 7 -7; mort 19 -19; mort_> 20 -20; mort_aucun 4 -4; mort_de 7 -7
mort_elle 4 -4; mot 18 -18; mot_> 7 -7; mot_aroba 4 -4; mot_de 11 -11; mot_point 5 -5; mots 3 -3; mots_e 3 -3
mouli 8 -8; mouli_> 7 -7; mouli_aroba 6 -6; mouli_dans 9 -9; moun 3 -3; moun_pour 3 -3; moyen 9 -9; moyen_d 5 -5
moyen_de 10 -10; muet 14 -14; muet_> 7 -7; muet_comme 8 -8; muets 7 -7; muets_> 7 -7; mulle 10 -10; mulle_> 10 -10
musiq -10 10; musiq_> -7 7; musiq_et -6 6; mutue 8 -8; mutue_tres 8 -8; mwen 5 -5; mwen_l 5 -5; n 4 -4; n_> 8 -8
n_a 14 -14; n_affic 9 -9; n_ai 8 -8; n_aroba 5 -5; n_arriv 7 -7; n_avez -9 9; n_avons 4 -4; n_d 3 -3; n_e 12 -12
n_en 7 -7; n_enten 14 -14; n_est 9 -9; n_etes -4 4; n_euh 6 -6; n_exist 11 -11; n_g 2 -2; n_huit 2 -2; n_i 7 -7
n_impor -17 17; n_n 12 -12; n_ont 4 -4; n_point 6 -6; n_t 8 -8; n_utili 6 -6; n_y 23 -23; na 8 -8; na_zhang 8 -8
nadia 8 -8; nadia_point 8 -8; natel 8 -8; natel_de 6 -6; natel_je 9 -9; natel_veut 5 -5; natha 14 -14; natha_c 5 -5
natha_le 13 -13; natha_rouss 8 -8; natha_van 7 -7; navig 8 -8; navig_> 8 -8; nazes -10 10; nazes_> -10 10
ndiay 3 -3; ndiay_tout 3 -3; ne 4 -4; ne_bascu 5 -5; ne_capte 2 -2; ne_charg 8 -8; ne_clign 9 -9; ne_compr -9 9
ne_conna 14 -14; ne_coupe 16 -16; ne_crois 16 -16; ne_dis 10 -10; ne_dise 2 -2; ne_faut 7 -7; ne_fonct 13 -13
ne_l 2 -2; ne_le 7 -7; ne_m 16 -16; ne_march 11 -11; ne_me -10 10; ne_monte 11 -11; ne_parle 11 -11; ne_pas 5 -5
ne_passe 10 -10; ne_peut 14 -14; ne_peux 15 -15; ne_prefe 7 -7; ne_quitt 1 -1; ne_recoi 7 -7; ne_repet 15 -15
ne_repon 14 -14; ne_reste 4 -4; ne_s 7 -7; ne_sais 8 -8; ne_se 7 -7; ne_serve -11 11; ne_sonne 3 -3; ne_souha 16 -16
ne_suis 24 -24; ne_synch 2 -2; ne_trouv 4 -4; ne_va -3 3; ne_veut 11 -11; ne_veux 5 -5; ne_vois 5 -5; ne_voit 7 -7
ne_voudr 9 -9; ne_vous 10 -10; nee 8 -8; nee_dumon 7 -7; nee_marti 9 -9; negat 15 -15; negat_> 10 -10
negat_non 7 -7; nenni 16 -16; nenni_> 16 -16; nerfs -6 6; nerfs_> -6 6; net 11 -11; net_> 11 -11; net_voila 9 -9
netfl 14 -14; netfl_> 7 -7; netfl_il 7 -7; netfl_plus 6 -6; nette 8 -8; nette_mieux 8 -8; neuf 10 -10; neuf_> 3 -3
neuf_camer 7 -7; neuf_cent 5 -5; neuf_douze 6 -6; neuf_heure 5 -5; neuf_mille 8 -8; neuf_onze 1 -1; neuf_ordin 8 -8
neuf_point 8 -8; neuf_quara 4 -4; neuf_quato 5 -5; neuf_quatr 3 -3; neuf_quinz 4 -4; neuf_septa 3 -3
neuf_soixa 9 -9; neuf_trent 4 -4; neuf_un 4 -4; neuf_vingt 6 -6; neuf_voila 1 -1; neuf_zero 7 -7; neuve 12 -12
neuve_> 12 -12; nez -4 4; nez_> 14 -14; nez_vous -7 7; nguye 19 -19; nguye_> 15 -15; nguye_aroba 5 -5; nguye_n 2 -2
ni 9 -9; ni_appel 10 -10; ni_d 8 -8; ni_inter 10 -10; ni_l 9 -9; ni_le 10 -10; ni_non 9 -9; ni_oui 9 -9; ni_pon 5 -5
ni_recev 10 -10; ni_sur 4 -4; nicke 21 -21; nicke_> 9 -9; nicke_c 3 -3; nicke_chrom 8 -8; nicke_depui 9 -9
nicke_maint 13 -13; nicke_mais 8 -8; nicke_merci 11 -11; nicol 7 -7; nicol_morel 7 -7; niet 11 -11; niet_> 11 -11
nivea 6 -6; nivea_deux 6 -6; no 7 -7; no_fonct 2 -2; no_it 7 -7; no_sim 7 -7; noah 9 -9; noah_petit 9 -9; noir 5 -5
noir_comme 5 -5; noire 8 -8; noire_avec 8 -8; nom 11 -11; nom_> 12 -12; nom_c 17 -17; nom_d -12 12; nom_de 13 -13
nom_elle 2 -2; nom_est 10 -10; nom_marit 5 -5; nom_n 3 -3; nom_natha 5 -5; nom_nguye 6 -6; nom_s 8 -8; nomme 8 -8
nomme_agnes 8 -8; non 16 -16; non_39 7 -7; non_> 21 -21; non_allez 18 -18; non_alors 8 -8; non_atten 3 -3
non_aucun 10 -10; non_c 21 -21; non_ca 17 -17; non_ce 9 -9; non_ces 10 -10; non_clair 5 -5; non_des 2 -2
non_du 22 -22; non_en 7 -7; non_enfin 7 -7; non_et -4 4; non_euh 12 -12; non_fieu 7 -7; non_hotma 4 -4
non_huit 7 -7; non_ident 5 -5; non_il 2 -2; non_j 17 -17; non_je 11 -11; non_juste 6 -6; non_la 4 -4
non_laiss 16 -16; non_le 4 -4; non_ma 5 -5; non_mais -11 11; non_marin 5 -5; non_merci 9 -9; non_moi 5 -5
non_ne 9 -9; non_non 4 -4; non_pardo 6 -6; non_pas 12 -12; non_peut 2 -2; non_plus 6 -6; non_quato 4 -4
non_quatr 10 -10; non_rien 12 -12; non_si 9 -9; non_six 3 -3; non_toujo 14 -14; non_tout 12 -12; non_un 13 -13
non_valid 3 -3; non_vous -4 4; non_y 1 -1; nonan 9 -9; nonan_> 5 -5; nonan_cinq 5 -5; nonan_deux 7 -7; nonan_et 6 -6
nonan_poste 14 -14; nonan_quatr 6 -6; nonan_sept 5 -5; nonan_six 7 -7; nonan_trois 7 -7; nope 11 -11; nope_> 11 -11
nord 9 -9; nord_aroba 9 -9; norma_> 10 -10; norma_de -12 12; norma_que 21 -21; nos 13 -13; nos_clien 4 -4
nos_comme 5 -5; nos_poste 7 -7; nos_termi 7 -7; not 7 -7; not_worki 7 -7; note 16 -16; note_> 2 -2; note_oui 14 -14
notee 4 -4; notee_dans 4 -4; notez 11 -11; notez_bien 3 -3; notez_loic 8 -8; notie 3 -3; notie_soixa 3 -3
notre 4 -4; notre_activ 6 -6; notre_avoca -5 5; notre_conne 6 -6; notre_conse 8 -8; notre_contr 5 -5
notre_ecole 6 -6; notre_gueul -6 6; notre_liais 7 -7; notre_numer 5 -5; notre_poste 2 -2; notre_raiso 7 -7
notre_stand 5 -5; notre_trunk 8 -8; nous_> -12 12; nous_appel 4 -4; nous_avons 8 -8; nous_ca 1 -1; nous_disen 4 -4
nous_n 4 -4; nous_on 10 -10; nous_perdo -5 5; nous_prene -6 6; nous_somme 10 -10; nous_subis 9 -9; nouve 12 -12
nouve_> 12 -12; nouve_acces 6 -6; nouve_boite 8 -8; nouve_box 1 -1; nouve_iphon 3 -3; nouve_la 8 -8; nouve_le 7 -7
nouve_mais 7 -7; nouve_merci 6 -6; nouve_monsi 5 -5; nouve_prise 7 -7; nouve_souci 7 -7; nouve_sur 2 -2
novem 13 -13; novem_> 13 -13; nowak 10 -10; nowak_> 10 -10; nuit 6 -6; nuit_> 6 -6; nul 2 -2; nul_> -6 6
nul_en 10 -10; nulle 16 -16; nulle_> 13 -13; nulle_part 7 -7; nuls -14 14; nuls_> -22 22; nuls_au 13 -13
nuls_j -9 9; numer 15 -15; numer_> 13 -13; numer_a 7 -7; numer_alors 1 -1; numer_c 1 -1; numer_ca 7 -7
numer_de 7 -7; numer_du 9 -9; numer_masqu 10 -10; numer_monsi 4 -4; numer_n 11 -11; numer_qui 8 -8; numer_un 11 -11
numer_une 1 -1; o 12 -12; o_e 5 -5; o_n 7 -7; o_r 5 -5; o_u 9 -9; o_vingt 6 -6; obisp 8 -8; obisp_> 8 -8; objet 8 -8
objet_conne 8 -8; oblig 8 -8; oblig_de 8 -8; occup 7 -7; occup_> 5 -5; occup_de 5 -5; occup_tout 5 -5; ocean 9 -9
ocean_garni 9 -9; ocean_ocean 9 -9; odett 5 -5; odett_point 5 -5; offer 3 -3; offer_> 3 -3; offre 12 -12
offre_> 7 -7; offre_plus 9 -9; oh 16 -16; oh_fan 5 -5; oh_je 2 -2; oh_la 3 -3; oh_let 6 -6; oh_mais 1 -1
oh_non 5 -5; oh_punai 9 -9; oh_puree 10 -10; oh_que 6 -6; oh_une 9 -9; oh_vous 7 -7; ok 13 -13; ok_> 5 -5
ok_allez 8 -8; ok_d 9 -9; ok_je 7 -7; ok_mais 8 -8; ok_pas 5 -5; ok_pour 7 -7; olga 10 -10; olga_petro 10 -10
olivi 8 -8; olivi_blanc 8 -8; olivi_duboi 4 -4; olivi_hamon 6 -6; olliv 6 -6; olliv_deux 6 -6; on 12 -12
on_a 11 -11; on_atten 6 -6; on_capte 9 -9; on_dirai 10 -10; on_en 14 -14; on_enten 5 -5; on_essai 13 -13
on_est 15 -15; on_fait 13 -13; on_m 7 -7; on_me -11 11; on_n 8 -8; on_ne 7 -7; on_oubli 12 -12; on_peut 7 -7
on_recom 8 -8; on_rigol 14 -14; on_s 8 -8; on_se -13 13; on_tente 14 -14; on_va 6 -6; on_verra 12 -12; on_voit 4 -4
one 8 -8; one_two 8 -8; ongle -6 6; ongle_depui -6 6; ont 9 -9; ont_clign 1 -1; ont_creus 1 -1; ont_dispa 7 -7
ont_envoy 5 -5; ont_fait 2 -2; ont_pas 4 -4; onze 15 -15; onze_> 9 -9; onze_machi 13 -13; onze_onze 14 -14
onze_poste 10 -10; onze_quara 3 -3; onze_quatr 3 -3; onze_soixa 4 -4; onze_tranq 3 -3; open 7 -7; open_space 7 -7
opera 20 -20; opera_> 16 -16; opera_a 11 -11; opera_est 11 -11; opera_histo 7 -7; opera_humai 4 -4; opera_je 7 -7
opera_mais 9 -9; or 6 -6; or_il 6 -6; orage 5 -5; orage_> 5 -5; orage_je 7 -7; orang 8 -8; orang_> 14 -14
orang_elle 1 -1; orang_euh 2 -2; orang_point 7 -7; orang_qui 4 -4; ordi 6 -6; ordi_> 7 -7; ordi_du 3 -3
ordi_et 11 -11; ordi_trouv 5 -5; ordin 11 -11; ordin_> 11 -11; ordin_celui 1 -1; ordin_dans 8 -8; ordin_de 5 -5
ordin_depui 2 -2; ordin_enfin 4 -4; ordin_et 11 -11; ordin_euh 5 -5; ordin_hop 1 -1; ordin_il 5 -5; ordin_n 6 -6
ordin_non 4 -4; ordin_pardo 5 -5; ordin_parle 6 -6; ordin_porta 5 -5; ordin_sont 6 -6; ordin_un 5 -5
ordin_voila 3 -3; ordis 9 -9; ordis_et 10 -10; ordis_quatr 5 -5; ordre 9 -9; ordre_> 7 -7; ordre_merci 6 -6
oreil 6 -6; oreil_gauch 6 -6; oreil_il 6 -6; os 8 -8; os_> 7 -7; os_que 4 -4; ottic 2 -2; ottic_e 2 -2; ou -2 2
ou_5 10 -10; ou_6 8 -8; ou_cinq 9 -9; ou_dix 8 -8; ou_j 11 -11; ou_le 16 -16; ou_mon 5 -5; ou_netfl 7 -7
ou_non -8 8; ou_pas 2 -2; ou_peut 5 -5; ou_quato 7 -7; ou_quatr 13 -13; ou_quoi -17 17; ou_six 12 -12
ou_trois 14 -14; ou_un 2 -2; oubli 14 -14; oubli_> 13 -13; oubli_l 3 -3; oubli_la 6 -6; oubli_le 10 -10
oubli_les 4 -4; oubli_pardo 5 -5; ouf 14 -14; ouf_sur 5 -5; ouf_y 10 -10; oui 17 -17; oui_> 25 -25; oui_ah 2 -2
oui_allez 6 -6; oui_allo 4 -4; oui_alors 6 -6; oui_bonjo 8 -8; oui_c 13 -13; oui_ca 13 -13; oui_chloe 7 -7
oui_cinq 2 -2; oui_conti 10 -10; oui_da 3 -3; oui_de 17 -17; oui_depui 10 -10; oui_deux 20 -20; oui_effec 10 -10
oui_enfin 6 -6; oui_euh 8 -8; oui_evide 12 -12; oui_exact 9 -9; oui_figur 8 -8; oui_hein 4 -4; oui_il 1 -1
oui_impec 9 -9; oui_inter 8 -8; oui_j 7 -7; oui_je 16 -16; oui_juste 9 -9; oui_la 5 -5; oui_le 6 -6; oui_madam 7 -7
oui_maint 5 -5; oui_mais 19 -19; oui_malhe 8 -8; oui_merci 10 -10; oui_mon 8 -8; oui_ni 9 -9; oui_non 11 -11
oui_on 5 -5; oui_ou -8 8; oui_oui 13 -13; oui_pardo 5 -5; oui_parfa 10 -10; oui_pas 4 -4; oui_peuch 8 -8
oui_peut 4 -4; oui_plusi 13 -13; oui_pour 3 -3; oui_pourq 6 -6; oui_regar 1 -1; oui_s 14 -14; oui_salut 9 -9
oui_sans 10 -10; oui_septa 12 -12; oui_six 5 -5; oui_tout 9 -9; oui_tres 12 -12; oui_un 9 -9; oui_vas 8 -8
oui_voila 11 -11; oui_vous 13 -13; ould 9 -9; ould_ahmed 9 -9; oups 6 -6; oups_je 6 -6; outlo 9 -9; outlo_com 10 -10
outlo_point 7 -7; ouver 6 -6; ouver_la 6 -6; ouvre -2 2; ouvre_> 6 -6; ouvre_c 1 -1; ouvre_le -10 10; ouvre_une 2 -2
ouvri 8 -8; ouvri_> 8 -8; ouvri_ma 11 -11; ouvri_mes 1 -1; ouvri_ont 1 -1; p 7 -7; p_comme 7 -7; p_l 4 -4; p_o 7 -7
p_point 7 -7; page 8 -8; page_ca 2 -2; page_d 6 -6; page_ne 7 -7; page_s 8 -8; page_veut 8 -8; pages 7 -7
pages_> 8 -8; pages_ne 5 -5; pages_s 3 -3; paie -12 12; paie_29 11 -11; paie_chaqu -5 5; paie_et -9 9
paie_pas 12 -12; paie_pour -5 5; paie_rubis -6 6; paie_tous -12 12; paiem 7 -7; paiem_sont 7 -7; paill 16 -16
paill_> 16 -16; paire 9 -9; paire_> 9 -9; paix -12 12; paix_> -4 4; paix_avec -11 11; paix_et 11 -11; panne 9 -9
panne_> 16 -16; panne_a -9 9; panne_d 11 -11; panne_de 5 -5; panne_depui 16 -16; panne_est 15 -15; panne_le 3 -3
panne_les 7 -7; panne_malhe 7 -7; panne_seule 5 -5; papa 7 -7; papa_aroba 6 -6; papa_ca 3 -3; papa_est 12 -12
papa_il 5 -5; papie 8 -8; papie_> 10 -10; paque 9 -9; paque_> 9 -9; paque_peuch 9 -9; par -3 3; par_contr 5 -5
par_dessu -14 14; par_erreu 6 -6; par_inter 7 -7; par_mois 2 -2; par_quelq 6 -6; par_sms 8 -8; par_telep 7 -7
par_un 8 -8; par_vos -12 12; par_votre -10 10; par_zero 1 -1; parai 9 -9; parai_bien 9 -9; parc 9 -9; parc_> 9 -9
parce 6 -6; parce_qu 3 -3; parce_que 5 -5; pardo 19 -19; pardo_> 11 -11; pardo_a 7 -7; pardo_aroba 3 -3
pardo_j 5 -5; pardo_je 2 -2; pardo_si 7 -7; pardo_six 8 -8; pardo_soixa 2 -2; pardo_trois 5 -5; pardo_vous 10 -10
pare 9 -9; pare_feu 9 -9; parei 9 -9; parei_> 29 -29; parei_avec -18 18; parei_pas 1 -1; parfa 13 -13
parfa_> 20 -20; parfa_l 6 -6; parfa_merci 6 -6; parfa_on 12 -12; paris 20 -20; paris_75012 5 -5; paris_> 19 -19
parla 13 -13; parla_a 13 -13; parle 20 -20; parle_> 13 -13; parle_a 14 -14; parle_atten 5 -5; parle_au 5 -5
parle_avec 10 -10; parle_de 14 -14; parle_fort 3 -3; parle_mais 2 -2; parle_pas 12 -12; parle_plus 8 -8
parle_presq 6 -6; parle_qu 5 -5; parle_tout 6 -6; parle_trop 9 -9; part 7 -7; part_> 7 -7; part_sur 5 -5; parta 4 -4
parta_sur 4 -4; parte 7 -7; parte_pas 6 -6; parte_plus 5 -5; parti 19 -19; parti_> 19 -19; parti_depui 1 -1
parti_mange 9 -9; pas 12 -12; pas_> 12 -12; pas_a 14 -14; pas_alors 4 -4; pas_arriv 9 -9; pas_au 3 -3
pas_aux 15 -15; pas_beauc 14 -14; pas_besoi 9 -9; pas_bien 21 -21; pas_bon 8 -8; pas_bouge 6 -6; pas_c 6 -6
pas_ca 30 -30; pas_ce 3 -3; pas_chang 2 -2; pas_chez 13 -13; pas_combi 15 -15; pas_comme 8 -8; pas_compr 19 -19
pas_compt 10 -10; pas_conne 9 -9; pas_conte 10 -10; pas_contr 8 -8; pas_corre 13 -13; pas_d 12 -12; pas_de 19 -19
pas_demar 6 -6; pas_deux 14 -14; pas_devan 8 -8; pas_dire 8 -8; pas_discu 5 -5; pas_donc 2 -2; pas_donne -6 6
pas_du 13 -13; pas_elle 7 -7; pas_en 32 -32; pas_encor 14 -14; pas_enerv 29 -29; pas_enfin 8 -8; pas_enten 23 -23
pas_envie 10 -10; pas_essay 8 -8; pas_ete 7 -7; pas_eu 6 -6; pas_exact 14 -14; pas_fache 9 -9; pas_faire 1 -1
pas_fait 4 -4; pas_faite 9 -9; pas_faux 17 -17; pas_fonct 6 -6; pas_grave 24 -24; pas_habil 4 -4; pas_il 4 -4
pas_inter 7 -7; pas_je -5 5; pas_joign 1 -1; pas_juste 1 -1; pas_la 18 -18; pas_le 9 -9; pas_lemoi 11 -11
pas_les 8 -8; pas_ludov 3 -3; pas_ma 11 -11; pas_mais 8 -8; pas_march 11 -11; pas_marti 6 -6; pas_me 14 -14
pas_merci 7 -7; pas_mieux 7 -7; pas_moi 12 -12; pas_mon 14 -14; pas_monsi 3 -3; pas_moyen 5 -5; pas_non 14 -14
pas_norma -5 5; pas_nuls 13 -13; pas_oui 6 -6; pas_parle 2 -2; pas_pas 9 -9; pas_plus 8 -8; pas_possi -13 13
pas_pour 24 -24; pas_press 7 -7; pas_que 13 -13; pas_quelq 8 -8; pas_quest 11 -11; pas_rappe 5 -5; pas_redem 2 -2
pas_regle 7 -7; pas_resol 7 -7; pas_reuss 11 -11; pas_reven 6 -6; pas_s 4 -4; pas_sa 18 -18; pas_savez 8 -8
pas_se -3 3; pas_serie -19 19; pas_sur 9 -9; pas_telep 19 -19; pas_terri 9 -9; pas_tout 7 -7; pas_trois 11 -11
pas_trop 8 -8; pas_un 9 -9; pas_une 6 -6; pas_votre 21 -21; pas_vous 8 -8; pas_vrai -13 13; pas_vraim 20 -20
pas_y 7 -7; pasca 8 -8; pasca_obisp 8 -8; pasqu 6 -6; pasqu_> 6 -6; passa 4 -4; passa_d 6 -6; passa_du 2 -2
passe 3 -3; passe_> 10 -10; passe_a 9 -9; passe_au 4 -4; passe_comme -9 9; passe_demai 10 -10; passe_la 9 -9
passe_ma 4 -4; passe_mal 9 -9; passe_mes 4 -4; passe_moi -2 2; passe_pas 9 -9; passe_plus 11 -11; passe_quelq 12 -12
passe_un 13 -13; passe_une 8 -8; paste 7 -7; paste_> 7 -7; paste_aroba 7 -7; paste_point 8 -8; patia 8 -8
patia_> 8 -8; patie 16 -16; patie_> 20 -20; patie_est -8 8; patie_je 11 -11; patie_ne 13 -13; patie_pas 9 -9
patri 4 -4; patri_comme 4 -4; patro 13 -13; patro_et 5 -5; patro_qui 6 -6; patro_va 15 -15; paul 20 -20
paul_> 13 -13; paul_aroba 8 -8; paul_chez 11 -11; paul_duran 8 -8; paul_point 3 -3; paul_rouss 9 -9; paul_tiret 5 -5
paul_tout 11 -11; paul_verdi 7 -7; paulo 7 -7; paulo_ferre 7 -7; pauvr -7 7; pauvr_> 6 -6; pauvr_con -10 10
paye -13 13; paye_cinqu -7 7; paye_la 12 -12; paye_pour -16 16; payer -10 10; payer_factu 9 -9; payer_ma -7 7
payer_pour -7 7; payez -10 10; payez_ma -10 10; pays 7 -7; pays_mais 7 -7; pc 9 -9; pc_1 9 -9; pc_3 9 -9; pc_> 5 -5
pc_au 1 -1; pc_celui 3 -3; pc_de 5 -5; pc_du 5 -5; pc_et 12 -12; pc_fixes 8 -8; pc_l 3 -3; pc_ma 5 -5
pc_porta 10 -10; pc_qui 6 -6; pc_un 8 -8; pc_une 8 -8; pedro 6 -6; pedro_lopez 6 -6; peete 8 -8; peete_aroba 8 -8
peine 16 -16; peine_> 16 -16; peine_de 13 -13; penda -4 4; penda_les 10 -10; penda_un -6 6; penib 13 -13
penib_> 13 -13; pense 12 -12; pense_> 11 -11; pense_bien 7 -7; pense_que 12 -12; perdo -5 5; perdo_des -5 5
perdr -12 12; perdr_mon -12 12; perds 6 -6; perds_la 6 -6; perdu 21 -21; perdu_> 22 -22; perdu_avec 8 -8
perdu_inter 6 -6; perdu_la 6 -6; perdu_mon 11 -11; pere 7 -7; pere_> 7 -7; perma 6 -6; perma_au 6 -6; perri 8 -8
perri_je 1 -1; perri_thiba 8 -8; perso 8 -8; perso_> 17 -17; perso_a 8 -8; perso_au 3 -3; perso_avec 3 -3
perso_d 5 -5; perso_dans 5 -5; perso_depui 12 -12; perso_en 8 -8; perso_fait -6 6; perso_handi 12 -12; perso_je 8 -8
perso_n 12 -12; perso_ne 1 -1; perso_peut 10 -10; perso_physi 6 -6; perso_qui 11 -11; perso_reell 8 -8; perso_s 5 -5
perte 8 -8; perte_de 8 -8; pete -10 10; pete_les -10 10; peter -14 14; peter_les -8 8; peter_un -13 13; petit 15 -15
petit_> 14 -14; petit_a 7 -7; petit_aimen 4 -4; petit_aroba 5 -5; petit_boite 1 -1; petit_dame 5 -5
petit_dizai 8 -8; petit_elle 1 -1; petit_enfan 1 -1; petit_est 6 -6; petit_et 1 -1; petit_fils 3 -3
petit_lumie 2 -2; petit_rond 2 -2; petit_souci 5 -5; petit_touch 10 -10; petit_tout 6 -6; petit_trent 9 -9
petit_villa 3 -3; petro 10 -10; petro_> 10 -10; peu 16 -16; peu_> 11 -11; peu_agaca 13 -13; peu_agace 11 -11
peu_avec 5 -5; peu_chelo 8 -8; peu_de 7 -7; peu_decu 10 -10; peu_dure 6 -6; peu_embet 14 -14; peu_enerv 5 -5
peu_ennuy 4 -4; peu_inqui 10 -10; peu_le 8 -8; peu_lent 5 -5; peu_mal 7 -7; peu_mieux 5 -5; peu_parce 9 -9
peu_perdu 10 -10; peu_pour 2 -2; peu_pres 6 -6; peu_stres 7 -7; peu_surpr 7 -7; peuch 12 -12; peuch_> 8 -8
peuch_la 1 -1; peuch_un 9 -9; peur 13 -13; peur_que 13 -13; peut 11 -11; peut_aider 5 -5; peut_essay 5 -5
peut_etre 13 -13; peut_faire 7 -7; peut_laiss 10 -10; peut_m 10 -10; peut_me 15 -15; peut_pas 4 -4; peut_plus -4 4
peuve 1 -1; peuve_plus 1 -1; peux -8 8; peux_appel 10 -10; peux_avoir 14 -14; peux_branc 15 -15; peux_enfin 11 -11
peux_le 9 -9; peux_m 11 -11; peux_navig 8 -8; peux_ni 10 -10; peux_parle 9 -9; peux_pas 10 -10; peux_plus -17 17
peux_recev 9 -9; peux_rien 5 -5; peux_surfe 13 -13; peux_telep 12 -12; phili 10 -10; phili_court 6 -6
phili_de 10 -10; phili_garni 4 -4; phone 7 -7; phone_c 7 -7; photo 7 -7; photo_point 7 -7; physi 6 -6; physi_> 6 -6
picho 5 -5; picho_j 5 -5; piece 8 -8; piece_> 11 -11; piece_joint 7 -7; piece_prene 11 -11; pierr 13 -13
pierr_> 9 -9; pierr_aroba 7 -7; pierr_duran 8 -8; pierr_marti 8 -8; pierr_point 7 -7; pierr_rouss 5 -5
pierr_tiret 7 -7; pin 5 -5; pin_que 5 -5; ping 5 -5; ping_de 5 -5; pire 17 -17; pire_> 16 -16; pire_qu 8 -8
placa 10 -10; placa_> 10 -10; plaig 7 -7; plaig_> 7 -7; plain -11 11; plain_> -16 16; plain_contr -9 9
plain_pas 10 -10; plais 16 -16; plais_> 16 -16; plait 9 -9; plait_> 11 -11; plait_aidez 4 -4; plait_j 7 -7
plait_madam 4 -4; plait_un 1 -1; plant 12 -12; plant_> 12 -12; plant_toujo 2 -2; play 12 -12; play_> 12 -12
plays 5 -5; plays_4 5 -5; plein_> 15 -15; plein_je -6 6; plein_le -14 14; plein_zoom 1 -1; pleut 6 -6
pleut_depui 6 -6; plomb -15 15; plomb_> -10 10; plomb_votre -8 8; plus 9 -9; plus_33 7 -7; plus_a 9 -9
plus_acces 6 -6; plus_aller 15 -15; plus_appel 14 -14; plus_attri 8 -8; plus_aucun 7 -7; plus_besoi 1 -1
plus_chez 2 -2; plus_d 18 -18; plus_de 10 -10; plus_depui 3 -3; plus_deux 10 -10; plus_envoy 6 -6; plus_et 1 -1
plus_fort 8 -8; plus_inter 10 -10; plus_j -10 10; plus_jamai -19 19; plus_jouer 8 -8; plus_la 14 -14; plus_le 14 -14
plus_les 11 -11; plus_lucie 6 -6; plus_maint 15 -15; plus_mais 10 -10; plus_mes 7 -7; plus_mon 3 -3; plus_n 4 -4
plus_parle 6 -6; plus_pas 5 -5; plus_perso 14 -14; plus_plus 4 -4; plus_point 8 -8; plus_press 6 -6; plus_qu 8 -8
plus_que 5 -5; plus_quoi 8 -8; plus_rapid 9 -9; plus_recon 3 -3; plus_rien 15 -15; plus_ses 7 -7; plus_si 2 -2
plus_sur 5 -5; plus_surfe 12 -12; plus_telep 10 -10; plus_trent 5 -5; plus_trois 3 -3; plus_trop 5 -5
plus_un 17 -17; plus_vite -2 2; plusi 10 -10; plusi_fois 13 -13; plusi_quoi 8 -8; pluto 10 -10; pluto_douze 6 -6
pluto_l 2 -2; pluto_le 1 -1; pluto_non 10 -10; pluto_que 7 -7; poil 7 -7; poil_> 7 -7; point 11 -11
point_arnau 7 -7; point_b 8 -8; point_baill 4 -4; point_be 8 -8; point_benal 6 -6; point_berna 3 -3
point_bio 10 -10; point_blanc 9 -9; point_blond 6 -6; point_bois 6 -6; point_c 7 -7; point_carpe 7 -7
point_ch 10 -10; point_chen 4 -4; point_clair 5 -5; point_com 9 -9; point_d 8 -8; point_deux 5 -5; point_diall 7 -7
point_du 6 -6; point_duboi 8 -8; point_dujar 9 -9; point_dupon 8 -8; point_duran 5 -5; point_f 5 -5; point_fab 3 -3
point_favre 7 -7; point_fr 9 -9; point_gagno 7 -7; point_galle 5 -5; point_garci 6 -6; point_gauth 2 -2
point_guen 6 -6; point_h 8 -8; point_k 7 -7; point_kern 6 -6; point_la 7 -7; point_lacaz 2 -2; point_lacou 5 -5
point_lambe 3 -3; point_le 6 -6; point_lefor 1 -1; point_lemai 6 -6; point_lerou 7 -7; point_lopez 8 -8
point_m 5 -5; point_march 5 -5; point_marie 8 -8; point_marin 8 -8; point_marti 8 -8; point_masso 2 -2
point_merci 4 -4; point_meuni 4 -4; point_morea 4 -4; point_morel 8 -8; point_mouli 6 -6; point_ndiay 3 -3
point_net 6 -6; point_nguye 5 -5; point_nord 9 -9; point_olliv 6 -6; point_ou 2 -2; point_p 8 -8; point_peete 8 -8
point_petit 2 -2; point_rex 9 -9; point_rober 5 -5; point_roux 7 -7; point_s 3 -3; point_sur 6 -6; pol 13 -13
pol_aroba 13 -13; pompi 12 -12; pompi_> 11 -11; pompi_avec 4 -4; pon 5 -5; pon_enten 5 -5; porca -5 5
porca_miser -5 5; porta 10 -10; porta_> 13 -13; porta_c 2 -2; porta_ca 1 -1; porta_capte 13 -13; porta_chacu 5 -5
porta_dans 4 -4; porta_de 6 -6; porta_du 3 -3; porta_est 9 -9; porta_et 10 -10; porta_il 8 -8; porta_la 4 -4
porta_le 10 -10; porta_n 6 -6; porta_parce 4 -4; porta_plus 10 -10; porta_que 3 -3; porta_qui 6 -6; porta_reste 6 -6
porta_une 8 -8; porta_voit 6 -6; porte -5 5; porte_> 14 -14; porte_douze 9 -9; porte_gauch 11 -11; porte_ne 1 -1
porte_plain -16 16; portu 10 -10; portu_> 10 -10; pose 10 -10; pose_pas 13 -13; pose_probl 5 -5; pose_une 7 -7
posee 3 -3; posee_au 3 -3; posit 11 -11; posit_> 11 -11; possi -11 11; possi_> -12 12; possi_d 9 -9; possi_je -18 18
possi_oui 17 -17; posta 8 -8; posta_c 8 -8; poste 17 -17; poste_> 16 -16; poste_a 8 -8; poste_c 11 -11
poste_dans 6 -6; poste_de 13 -13; poste_du 3 -3; poste_et 6 -6; poste_il 5 -5; poste_inter 2 -2; poste_point 5 -5
poste_repar 6 -6; poste_sur 8 -8; poste_telep 7 -7; poste_un 7 -7; pote 3 -3; pote_ca 3 -3; pote_m 3 -3; pour 7 -7
pour_annul 9 -9; pour_autre 16 -16; pour_ca 11 -11; pour_de 3 -3; pour_des -11 11; pour_finir 1 -1; pour_inter 9 -9
pour_l 6 -6; pour_la 9 -9; pour_le 5 -5; pour_les 2 -2; pour_ma 10 -10; pour_me 7 -7; pour_moi 8 -8; pour_mon 16 -16
pour_monsi 8 -8; pour_qui -15 15; pour_redem 6 -6; pour_rien -17 17; pour_savoi 2 -2; pour_tout 12 -12
pour_trava 6 -6; pour_un -2 2; pour_une 3 -3; pour_verif 4 -4; pour_voir 9 -9; pour_votre 15 -15; pourq 17 -17
pourq_> 10 -10; pourq_faire 14 -14; pourq_pas 6 -6; pourq_vous 7 -7; pourr 10 -10; pourr_ce 5 -5; pourr_je 9 -9
pourr_me 4 -4; pourr_parle 4 -4; pourr_pas 9 -9; pourr_vous 7 -7; pouve 23 -23; pouve_> 13 -13; pouve_atten 7 -7
pouve_m 7 -7; pouve_me 7 -7; pouve_mettr 7 -7; pouve_pas 8 -8; pouve_repet 9 -9; pouve_vous 10 -10; prefe 20 -20
prefe_avoir 5 -5; prefe_conti 13 -13; prefe_evite 9 -9; prefe_ne 5 -5; prefe_parle 3 -3; prefe_pas 10 -10
prefe_qu 7 -7; prefe_reste 7 -7; prefe_suivr 7 -7; premi 21 -21; premi_etage 8 -8; premi_etape 3 -3
premi_fois 19 -19; prend -2 2; prend_> 7 -7; prend_argen -7 7; prend_deux 9 -9; prend_les -6 6; prend_pour -7 7
prend_un -1 1; prene -4 4; prene_pluto 2 -2; prene_pour -23 23; prene_votre 20 -20; preno 13 -13; preno_> 13 -13
preno_c 13 -13; preno_et 4 -4; preno_lucas 5 -5; preno_mary 6 -6; preno_minh 6 -6; preno_roger 7 -7; preno_un 4 -4
preno_xavie 6 -6; pres 6 -6; pres_quara 7 -7; pres_une 2 -2; presq 12 -12; presq_comme 6 -6; presq_tous 12 -12
press 23 -23; press_> 14 -14; press_allez 6 -6; press_alors 9 -9; press_c 7 -7; press_vous 4 -4; pret 10 -10
pret_> 10 -10; preve 14 -14; preve_> 14 -14; previ 4 -4; previ_je 4 -4; prevu 6 -6; prevu_demai 6 -6; prie 8 -8
prie_j 8 -8; prige 8 -8; prige_> 8 -8; princ 4 -4; princ_ne 4 -4; print 3 -3; print_> 3 -3; prior 6 -6; prior_> 6 -6
pris -9 9; pris_une -9 9; prise 7 -7; prise_> 7 -7; prise_fibre 1 -1; prive 4 -4; prive_d 4 -4; pro 4 -4
pro_est 4 -4; probl 19 -19; probl_> 17 -17; probl_allez 10 -10; probl_avec 2 -2; probl_c 5 -5; probl_de 9 -9
probl_est 19 -19; probl_n 7 -7; probl_oui 2 -2; probl_pas 7 -7; probl_resol 10 -10; proce -8 8; proce_> -13 13
proce_redem 3 -3; profe 3 -3; profe_> -1 1; profe_est 7 -7; propo 13 -13; propo_de 13 -13; propr -10 10
propr_scand -10 10; prous 8 -8; prous_comme 8 -8; proxi 8 -8; proxi_point 8 -8; puc 4 -4; puc_> 4 -4; puce 5 -5
puce_a 5 -5; puis 10 -10; puis_a 3 -3; puis_aroba 2 -2; puis_brun 6 -6; puis_dans 3 -3; puis_hier 5 -5; puis_j 6 -6
puis_je 8 -8; puis_le 1 -1; puis_non 5 -5; puis_plus 6 -6; puis_renau 2 -2; puis_repar 11 -11; puis_un 2 -2
puisq 8 -8; puisq_c 3 -3; puisq_je 9 -9; puiss 4 -4; puiss_lui 4 -4; puits 6 -6; puits_> 6 -6; puk 10 -10
puk_> 10 -10; punai 11 -11; punai_> 11 -11; punai_elle 9 -9; punai_j 4 -4; pur -7 7; pur_et -7 7; puree_> 10 -10
puree_mais -9 9; putai -18 18; putai_c -12 12; putai_ca 8 -8; putai_de -6 6; putai_mais -14 14; qu 9 -9; qu_a 5 -5
qu_avant 9 -9; qu_elle 6 -6; qu_est 16 -16; qu_il 4 -4; qu_ils 2 -2; qu_inter 4 -4; qu_on 3 -3; qu_un 16 -16
qu_une -3 3; quand 12 -12; quand_ils 4 -4; quand_j 9 -9; quand_je 11 -11; quand_meme 9 -9; quand_on 1 -1; quara 9 -9
quara_> 6 -6; quara_cinq 4 -4; quara_deux 13 -13; quara_et 3 -3; quara_facil 7 -7; quara_huit 3 -3; quara_neuf 4 -4
quara_onze 4 -4; quara_poste 7 -7; quara_quatr 4 -4; quara_sept 14 -14; quara_six 6 -6; quara_trois 4 -4; quart 4 -4
quart_est 4 -4; quato 14 -14; quato_> 5 -5; quato_aroba 9 -9; quato_cinqu 5 -5; quato_je 7 -7; quato_non 4 -4
quato_objet 8 -8; quato_quinz 4 -4; quato_soixa 5 -5; quato_vingt 5 -5; quatr 12 -12; quatr_> 15 -15
quatr_aroba 8 -8; quatr_au 3 -3; quatr_avec 4 -4; quatr_barre 9 -9; quatr_ca 3 -3; quatr_caiss 5 -5; quatr_cent 5 -5
quatr_cinq 5 -5; quatr_cinqu 6 -6; quatr_et 8 -8; quatr_etage 11 -11; quatr_fois -8 8; quatr_huita 5 -5
quatr_icitt 12 -12; quatr_non 3 -3; quatr_nonan 7 -7; quatr_onze 3 -3; quatr_ordin 13 -13; quatr_ordis 5 -5
quatr_ou 9 -9; quatr_perso 10 -10; quatr_point 4 -4; quatr_poste 8 -8; quatr_quara 11 -11; quatr_quatr 9 -9
quatr_qui 5 -5; quatr_septa 6 -6; quatr_soixa 5 -5; quatr_te 11 -11; quatr_telep 7 -7; quatr_trent 4 -4
quatr_vingt 7 -7; que 1 -1; que_c 16 -16; que_ca -4 4; que_ce 13 -13; que_chez 4 -4; que_clign 5 -5; que_d 7 -7
que_des -9 9; que_deux 4 -4; que_dieu 7 -7; que_dix 5 -5; que_j -17 17; que_je -1 1; que_l 2 -2; que_la 15 -15
que_le 8 -8; que_les 1 -1; que_ma 6 -6; que_mes 6 -6; que_mon 4 -4; que_nenni 10 -10; que_non 13 -13; que_notre 5 -5
que_oui 10 -10; que_plus 3 -3; que_que 11 -11; que_quelq 6 -6; que_redem 5 -5; que_son 9 -9; que_votre 7 -7
que_vous -4 4; quel 10 -10; quel_bande -6 6; quel_bouto 6 -6; quel_cable 15 -15; quel_qu 6 -6; quel_servi -15 15
quel_ticke 12 -12; quell 1 -1; quell_bande -12 12; quell_boite -7 7; quell_honte -19 19; quell_quest 13 -13
quelq 7 -7; quelq_un 7 -7; quest 11 -11; quest_> 12 -12; quest_a -11 11; quest_debil -7 7; quest_sur 9 -9
quest_tranq 10 -10; qui 16 -16; qui_> -15 15; qui_a 8 -8; qui_aboie 3 -3; qui_ai 7 -7; qui_bugue 6 -6
qui_clign 9 -9; qui_compr 1 -1; qui_conna 14 -14; qui_coupe 5 -5; qui_decon 8 -8; qui_est 5 -5; qui_fait 9 -9
qui_gresi 10 -10; qui_je 1 -1; qui_m 9 -9; qui_march 14 -14; qui_me 4 -4; qui_ne 3 -3; qui_paie 12 -12
qui_passe 2 -2; qui_plant 12 -12; qui_pose 5 -5; qui_remar 5 -5; qui_s 7 -7; qui_sait 6 -6; qui_saute 9 -9
qui_sonne 1 -1; qui_suis 9 -9; qui_tient 6 -6; qui_va 2 -2; qui_veut 5 -5; qui_vous 11 -11; quich -9 9; quich_> -9 9
quinz 17 -17; quinz_> 14 -14; quinz_aroba 5 -5; quinz_de 7 -7; quinz_et 8 -8; quinz_ou 7 -7; quinz_oui 1 -1
quinz_poste 11 -11; quinz_quatr 3 -3; quinz_rue 7 -7; quinz_soixa 5 -5; quitt 8 -8; quitt_pas 1 -1; quitt_votre 8 -8
quoi -2 2; quoi_> 14 -14; quoi_ce -18 18; quoi_cette -12 12; quoi_ecrir 5 -5; quoi_et -5 5; quoi_la 14 -14
quoi_mon 5 -5; quoi_un 15 -15; quoi_votre -8 8; quoi_vous -10 10; r 11 -11; r_> 6 -6; r_a 8 -8; r_comme 6 -6
r_e 8 -8; r_et 9 -9; r_i 1 -1; r_n 6 -6; r_o 9 -9; r_point 7 -7; r_preno 7 -7; r_t 7 -7; raccr 3 -3; raccr_au -4 4
raccr_par 6 -6; raccr_tout 10 -10; racon -3 3; racon_n -5 5; racon_tout 3 -3; rade 9 -9; rade_> 9 -9; radio 9 -9
radio_> 9 -9; rage -14 14; rage_> -6 6; rage_contr -10 10; rage_j -10 10; raise 9 -9; raise_sur 9 -9; raiso 15 -15
raiso_> 13 -13; raiso_socia 7 -7; rallu 11 -11; rallu_> 8 -8; rallu_mais 8 -8; rame 16 -16; rame_a 7 -7
rame_encor 7 -7; rame_enorm 5 -5; rame_grave 3 -3; rame_sever 10 -10; rame_toujo 7 -7; rame_un 5 -5; rapid 9 -9
rapid_> 9 -9; rappe 13 -13; rappe_> 18 -18; rappe_c -8 8; rappe_comme 12 -12; rappe_moi 4 -4; rappe_par 8 -8
rappe_parce 16 -16; rappe_plus 17 -17; rappe_pour -1 1; rappo 11 -11; rappo_a 11 -11; ras -19 19; ras_la -11 11
ras_le -17 17; rassu 11 -11; rassu_> 7 -7; rassu_vous 9 -9; rau 4 -4; rau_r 4 -4; raymo 8 -8; raymo_escof 8 -8
re 3 -3; re_je 3 -3; reboo 8 -8; reboo_deux 8 -8; rebra 15 -15; rebra_> 9 -9; rebra_la 9 -9; rebra_les 1 -1
rebra_mais 5 -5; recev 12 -12; recev_d 10 -10; recev_des 9 -9; recla 5 -5; recla_un 5 -5; recoi 10 -10
recoi_cinq 10 -10; recoi_ma 4 -4; recoi_mes 4 -4; recoi_plus 8 -8; recom 8 -8; recom_> 8 -8; recon 17 -17
recon_> 17 -17; recou 8 -8; recou_> 8 -8; recu 12 -12; recu_d 6 -6; recu_la 1 -1; recu_un 14 -14; recu_votre 10 -10
recup 9 -9; recup_inter 11 -11; recup_toute 7 -7; redem 24 -24; redem_> 18 -18; redem_box 8 -8; redem_ca 7 -7
redem_comme 6 -6; redem_en 10 -10; redem_encor 15 -15; redem_et 14 -14; redem_la 9 -9; redem_le 5 -5; redem_ma 5 -5
redem_mais 3 -3; redem_tout 6 -6; redem_toute 5 -5; redem_trois 16 -16; redev 9 -9; redev_verte 9 -9; redir 11 -11
redir_moi 10 -10; redir_vous 2 -2; reell 8 -8; reell_> 8 -8; refle 9 -9; refle_> 9 -9; refle_il 1 -1; refon 13 -13
refon_> 13 -13; refon_pas 11 -11; regar 15 -15; regar_> 17 -17; regar_des 5 -5; regar_l 1 -1; regar_la 7 -7
regar_moi 1 -1; regle 19 -19; regle_> 7 -7; regle_cette 11 -11; regle_je 10 -10; relat 8 -8; relat_> 8 -8
relat_avec 6 -6; remar 19 -19; remar_> 14 -14; remar_ca 7 -7; remar_merci 17 -17; remar_pas 11 -11; remar_super 6 -6
remar_tout 12 -12; remar_vite 9 -9; rembo -18 18; rembo_> 10 -10; rembo_c -9 9; rembo_moi -13 13; remer 15 -15
remer_> 10 -10; remer_pour 10 -10; remet 4 -4; remet_le 4 -4; remi 8 -8; remi_blond 8 -8; remi_point 6 -6
remi_remi 8 -8; remon 10 -10; remon_> 10 -10; remon_mais 7 -7; renau 6 -6; renau_aroba 2 -2; renau_avec 7 -7
rend -12 12; rend_dingu -12 12; rende -2 2; rende_compt -7 7; rende_dingu -7 7; rende_la -8 8; rende_vous 11 -11
rendu -8 8; rendu_ridic -8 8; rene 8 -8; rene_point 8 -8; rense 14 -14; rense_> 14 -14; rentr 6 -6; rentr_dans 7 -7
rentr_diman 2 -2; renvo 6 -6; renvo_d 6 -6; repar 4 -4; repar_> 32 -32; repar_comme 6 -6; repar_en 6 -6
repar_la 6 -6; repar_ma -7 7; repar_merci 6 -6; repar_oui 9 -9; repar_pour 12 -12; repar_repar 9 -9; repar_sur 6 -6
repar_une -13 13; repas 6 -6; repas_demai 6 -6; repet -3 3; repet_> -3 3; repet_clign 9 -9; repet_et 6 -6
repet_la -1 1; repet_ma 10 -10; repet_ne 14 -14; repet_non 15 -15; repet_plus 15 -15; repet_wifi 9 -9; repon -8 8
repon_> 10 -10; repon_bon -7 7; repon_direc 12 -12; repon_il 4 -4; repon_jamai -12 12; repon_oui -8 8
repon_plus 14 -14; repon_repon -7 7; repon_se 11 -11; repri 9 -9; repri_> 9 -9; resea 13 -13; resea_> 8 -8
resea_comme 6 -6; resea_de 6 -6; resea_depui 3 -3; resea_du 6 -6; resea_est 16 -16; resea_infor 6 -6
resea_mobil 8 -8; resea_non 5 -5; resea_sans 4 -4; resea_sur 10 -10; resea_wifi 3 -3; resil -20 20; resil_> 2 -2
resil_et -6 6; resil_tout -20 20; resol 16 -16; resol_> 16 -16; respo 17 -17; respo_> 14 -14; respo_du 11 -11
respo_en 12 -12; respo_infor 6 -6; resta 7 -7; resta_de 7 -7; reste 7 -7; reste_a 7 -7; reste_anony 7 -7
reste_bloqu 7 -7; reste_m 7 -7; reste_que 4 -4; reste_rouge 6 -6; reste_sans 6 -6; reste_sur 6 -6; reste_tout 5 -5
retab 13 -13; retab_> 14 -14; retab_inter 3 -3; retar 6 -6; retar_j 6 -6; reten 7 -7; reten_> 7 -7; retom 8 -8
retom_> 8 -8; retou 11 -11; retou_> 11 -11; retra 4 -4; retra_alors 4 -4; retro 7 -7; retro_inter 6 -6
retro_la 7 -7; reuni 8 -8; reuni_> 9 -9; reuni_zero 2 -2; reuss 11 -11; reuss_> 11 -11; reven 12 -12; reven_> 12 -12
reven_a 13 -13; reven_merci 5 -5; reven_mon 1 -1; reven_oui 8 -8; reven_parce 2 -2; reven_puis 11 -11
reven_tout 3 -3; revoi 6 -6; revoi_> 6 -6; revol -11 11; revol_> -11 11; rex 9 -9; rex_soixa 9 -9; rey 5 -5
rey_r 5 -5; rez 7 -7; rez_de 7 -7; rhone 6 -6; rhone_> 6 -6; ridic -1 1; ridic_> -1 1; rien_> 1 -1; rien_a 25 -25
rien_bande -6 6; rien_c -10 10; rien_chang 8 -8; rien_contr 7 -7; rien_de 4 -4; rien_depui -9 9; rien_desol 10 -10
rien_donne 14 -14; rien_enten 3 -3; rien_fait 17 -17; rien_il 2 -2; rien_j 2 -2; rien_n 11 -11; rien_ne 14 -14
rien_non 6 -6; rien_puisq 3 -3; rien_qu -5 5; rien_que 8 -8; rien_redem 13 -13; rien_sur 4 -4; rien_votre -9 9
rigol 8 -8; rigol_> 8 -8; rire 13 -13; rire_> 13 -13; rivie 7 -7; rivie_sur 7 -7; roami 10 -10; roami_desac 10 -10
robas 9 -9; robas_gmail 6 -6; robas_orang 3 -3; robas_yahoo 7 -7; rober 7 -7; rober_aroba 5 -5; rober_puis 6 -6
robot 8 -8; robot_> 9 -9; robot_aspir 9 -9; robot_ca 7 -7; robot_je 6 -6; robot_la 9 -9; robot_mais 1 -1
robot_passe 19 -19; robot_toi 8 -8; rodri 9 -9; rodri_> 9 -9; roger 7 -7; roger_> 7 -7; roman 7 -7; roman_point 7 -7
rond 9 -9; rond_et 7 -7; rond_il 7 -7; rond_tourn 2 -2; rond_tout 6 -6; rose 11 -11; rose_blanc 11 -11; rossi 14 -14
rossi_> 14 -14; rossi_je 6 -6; rouge 18 -18; rouge_> 20 -20; rouge_a 2 -2; rouge_sur 1 -1; rouss 14 -14
rouss_> 14 -14; rouss_a 1 -1; rouss_de 6 -6; route 7 -7; route_> 7 -7; route_a 7 -7; route_princ 4 -4
route_redem 6 -6; roux 13 -13; roux_aroba 7 -7; roux_chez 7 -7; roux_outlo 10 -10; roux_r 8 -8; roy 6 -6
roy_point 6 -6; rubis -6 6; rubis_sur -6 6; rue 17 -17; rue_> 10 -10; rue_appar 1 -1; rue_de 14 -14; rue_des 8 -8
rue_mais 3 -3; rue_ou 16 -16; rue_paste 7 -7; rue_victo 7 -7; rue_y 2 -2; s 10 -10; s21 9 -9; s21_> 9 -9; s_> 10 -10
s_a 9 -9; s_affic 10 -10; s_allum 16 -16; s_appai 7 -7; s_appel 2 -2; s_arran 7 -7; s_comme 4 -4; s_d 8 -8; s_e 6 -6
s_en 2 -2; s_enerv 13 -13; s_enten 8 -8; s_est -4 4; s_etein 12 -12; s_f 7 -7; s_go 6 -6; s_il 8 -8; s_m 6 -6
s_n 3 -3; s_occup 5 -5; s_ouvre 4 -4; s_ouvri 8 -8; s_point 9 -9; s_s 5 -5; s_still 7 -7; s_tiret 2 -2; s_vingt 4 -4
s_y 6 -6; sa 4 -4; sa_> 18 -18; sa_fait 11 -11; sa_ka 5 -5; sa_n 16 -16; sa_redem 7 -7; sa_suffi -6 6; sabin 8 -8
sabin_point 8 -8; sache 14 -14; sache_> 14 -14; sais 22 -22; sais_> 7 -7; sais_pas 9 -9; sais_plus 7 -7
sais_rien 2 -2; sais_trop 12 -12; sais_tu 11 -11; saisi -5 5; saisi_notre -5 5; sait 6 -6; sait_> 6 -6; salah 8 -8
salah_> 8 -8; sale -10 10; sale_robot -10 10; salet -9 9; salet_de -9 9; salon 11 -11; salon_> 13 -13; salon_et 9 -9
salon_on 3 -3; salon_un 3 -3; salut 11 -11; salut_c 11 -11; samia 8 -8; samia_hadj 8 -8; samir 9 -9
samir_belka 9 -9; samsu 4 -4; samsu_impos 4 -4; sandr 6 -6; sandr_lopez 6 -6; sang -7 7; sang_vous -7 7
sanit 10 -10; sanit_aux 10 -10; sans 4 -4; sans_accen 11 -11; sans_arret 6 -6; sans_cesse 6 -6; sans_compt 13 -13
sans_facon 11 -11; sans_faute 10 -10; sans_fil 6 -6; sans_fin 4 -4; sans_h 6 -6; sans_impor 5 -5; sans_inter 4 -4
sans_la 5 -5; sans_mail 7 -7; sans_resea 6 -6; sans_telep -14 14; saoul -16 16; saoul_> -17 17; saoul_avec -6 6
saoul_ca -6 6; saoul_vous -6 6; sarah 12 -12; sarah_benal 9 -9; sarah_point 7 -7; sauf 5 -5; sauf_dans 5 -5
saura 3 -3; saura_pas 3 -3; saute 14 -14; saute_> 13 -13; saute_penda 10 -10; sauve 6 -6; sauve_la 6 -6; sav 9 -9
sav_aroba 8 -8; sav_humai 8 -8; savez 14 -14; savez_> 8 -8; savez_je 4 -4; savez_les 9 -9; savez_moi 2 -2
savez_vous 12 -12; savoi 5 -5; savoi_> 2 -2; savoi_si 6 -6; scand -34 34; scand_> -25 25; scand_a 20 -20
scand_d -9 9; scand_de -9 9; scand_je -6 6; scand_par -7 7; scand_sanit 10 -10; scand_un -9 9; se -3 3
se_compr 13 -13; se_conne 7 -7; se_decle 11 -11; se_decon 7 -7; se_fait 6 -6; se_fout -11 11; se_foutr -9 9
se_lance 10 -10; se_mettr 5 -5; se_moque -11 11; se_passe -9 9; se_plaig 7 -7; se_plain 10 -10; sebas 8 -8
sebas_du 8 -8; secon 11 -11; secon_> 11 -11; secon_et 1 -1; secon_le 5 -5; secou 4 -4; secou_aroba 4 -4; secre 8 -8
secre_a 7 -7; secre_aroba 8 -8; secre_n 5 -5; seize 12 -12; seize_douze 6 -6; seize_ou 8 -8; seize_quara 4 -4
seize_vingt 2 -2; semai -3 3; semai_> 4 -4; semai_derni 11 -11; semai_que -1 1; semai_sans -13 13; sembl 7 -7
sembl_que 7 -7; sept 11 -11; sept_> 10 -10; sept_a 14 -14; sept_ah 11 -11; sept_cinq 5 -5; sept_dix 6 -6
sept_euh 1 -1; sept_huit 4 -4; sept_machi 8 -8; sept_non 6 -6; sept_poste 6 -6; sept_quara 5 -5; sept_quatr 4 -4
sept_soixa 11 -11; sept_trent 3 -3; sept_vingt 5 -5; sept_zero 5 -5; septa 12 -12; septa_cinq 7 -7; septa_deux 3 -3
septa_et 5 -5; septa_fois 12 -12; septa_poste 10 -10; septa_quatr 5 -5; septe 3 -3; septe_le 3 -3; serai 9 -9
serai_parfa 8 -8; serai_repar 6 -6; serie -24 24; serie_> -20 20; serie_a -6 6; serie_marre -8 8; serie_vous -10 10
sert 14 -14; sert_a 14 -14; serve -17 17; serve_a -18 18; serve_donc 7 -7; serve_plus 11 -11; servi -8 8
servi_> 1 -1; servi_a -8 8; servi_achat 6 -6; servi_c -7 7; servi_clien 18 -18; servi_d 16 -16; servi_de -15 15
servi_deplo -17 17; servi_depui 9 -9; servi_est -17 17; servi_je 7 -7; servi_techn 10 -10; ses 7 -7; ses_chain 7 -7
ses_devoi 1 -1; seul 14 -14; seul_> 16 -16; seul_allez 5 -5; seul_appar 5 -5; seul_au 12 -12; seul_mot 4 -4
seul_poste 7 -7; seul_quoi 6 -6; seul_r 9 -9; seule 15 -15; seule_> 8 -8; seule_la 8 -8; seule_lumie 1 -1
seule_table 8 -8; seule_un 11 -11; sever 10 -10; sever_> 10 -10; sfr 8 -8; sfr_> 11 -11; sfr_aroba 2 -2
sfr_point 7 -7; si 9 -9; si_> 14 -14; si_c 10 -10; si_ca -6 6; si_en 7 -7; si_enfin 12 -12; si_fait 12 -12
si_j 6 -6; si_je 9 -9; si_la 6 -6; si_mon 3 -3; si_si 22 -22; si_tard 8 -8; si_y 2 -2; sien 10 -10; sien_et 10 -10
sienn 9 -9; sienn_> 9 -9; signa 9 -9; signa_l 6 -6; signa_meme 5 -5; signa_sur 7 -7; signa_tout 5 -5; signa_une 4 -4
signa_wifi 8 -8; signe 9 -9; signe_> 9 -9; silen -1 1; silen_j -8 8; silen_radio 9 -9; silva 10 -10
silva_arrob 9 -9; silva_de 10 -10; sim 10 -10; sim_> 8 -8; sim_dans 3 -3; sim_elle 3 -3; sim_est 7 -7; sim_et 4 -4
sim_non 3 -3; sim_nouve 7 -7; sim_oui 9 -9; sim_sim 9 -9; simon 9 -9; simon_> 9 -9; simpl 12 -12; simpl_> 7 -7
simpl_debra 9 -9; simpl_signa 6 -6; sinon 6 -6; sinon_on 6 -6; sip 8 -8; sip_ne 8 -8; sis 7 -7; sis_douze 7 -7
site 8 -8; site_> 8 -8; site_s 6 -6; six 10 -10; six_78 8 -8; six_> 13 -13; six_ans 10 -10; six_appel 1 -1
six_aroba 8 -8; six_cent 5 -5; six_cinq 3 -3; six_cinqu 2 -2; six_dix 7 -7; six_douze 10 -10; six_en 5 -5
six_et 4 -4; six_euh 3 -3; six_huita 3 -3; six_j 3 -3; six_je 5 -5; six_mille 7 -7; six_non 4 -4; six_nonan 6 -6
six_onze 14 -14; six_poste 11 -11; six_quara 8 -8; six_quato 5 -5; six_quatr 5 -5; six_sept 4 -4; six_septa 6 -6
six_soixa 7 -7; six_telep 5 -5; six_trent 6 -6; six_un 4 -4; six_vingt 9 -9; six_zero 7 -7; sixie -7 7
sixie_fois -7 7; skyne 6 -6; skyne_point 6 -6; smart 5 -5; smart_> 5 -5; smart_affic 6 -6; smart_ne 3 -3; smet 9 -9
smet_> 9 -9; smith 10 -10; smith_> 9 -9; smith_at 6 -6; smith_mary 9 -9; smith_s 6 -6; sms 21 -21; sms_> 15 -15
sms_d 14 -14; sms_je 8 -8; sms_ni 8 -8; sms_parte 6 -6; sms_pas 9 -9; sms_que 9 -9; so 7 -7; so_aroba 7 -7
socia 7 -7; socia_> 7 -7; socie 13 -13; socie_batip 8 -8; socie_dupon 6 -6; socie_duran 10 -10; socie_l 8 -8
socie_soget 8 -8; socie_trans 7 -7; soeur 6 -6; soeur_de 6 -6; soeur_en 5 -5; soeur_parce 4 -4; soget 8 -8
soget_> 8 -8; soir 8 -8; soir_> 8 -8; soire 6 -6; soire_> 6 -6; soit 13 -13; soit_une 13 -13; soixa 9 -9
soixa_ans 4 -4; soixa_cinq 5 -5; soixa_cinqu 12 -12; soixa_deux 4 -4; soixa_dix 6 -6; soixa_douze 11 -11
soixa_et 9 -9; soixa_neuf 8 -8; soixa_quato 5 -5; soixa_quatr 3 -3; soixa_quinz 4 -4; soixa_seize 7 -7
soixa_sept 4 -4; soixa_six 7 -7; soixa_soixa 7 -7; soixa_treiz 4 -4; soixa_trois 4 -4; sol 7 -7; sol_> 7 -7
solan 6 -6; solan_kern 6 -6; somme 10 -10; somme_dans 3 -3; somme_la 8 -8; son 16 -16; son_dessi 9 -9
son_est 14 -14; son_nom 2 -2; son_opera 9 -9; son_telep 4 -4; sonne 23 -23; sonne_a 3 -3; sonne_est 21 -21
sonne_et 6 -6; sonne_mais 5 -5; sonne_occup 5 -5; sonne_toujo 5 -5; sont 16 -16; sont_a 8 -8; sont_coupe 8 -8
sont_decon 7 -7; sont_hache 7 -7; sont_hors 7 -7; sont_inacc 4 -4; sont_muets 7 -7; sont_touch 7 -7; sont_verte 5 -5
sont_verts 7 -7; sophi 10 -10; sophi_aroba 4 -4; sophi_duboi 11 -11; sophi_lecle 9 -9; sophi_legra 8 -8
sophi_marte 7 -7; sophi_mille 2 -2; sophi_morel 10 -10; sophi_tiret 7 -7; sors 4 -4; sors_la 4 -4; sorti 8 -8
sorti_> 8 -8; sorti_a 8 -8; sorti_tous 2 -2; souci 15 -15; souci_> 17 -17; souci_avec 11 -11; souci_chez 7 -7
souci_de 6 -6; souci_habit 6 -6; souci_je 8 -8; souci_la 1 -1; souci_que 8 -8; souci_tout 10 -10; souha 10 -10
souha_etre 8 -8; souha_faire 6 -6; souha_m 7 -7; souha_parle 2 -2; souha_pas 16 -16; sous 12 -12; sous_la 9 -9
sous_sol 7 -7; souvi 13 -13; souvi_plus 13 -13; soyez 10 -10; soyez_debor 10 -10; soyez_genti 2 -2; space 7 -7
space_> 5 -5; space_une 7 -7; speed 12 -12; speed_test 12 -12; stabl 11 -11; stabl_maint 11 -11; stand 14 -14
stand_> 12 -12; stand_c 5 -5; stand_ne 14 -14; stand_telep 5 -5; steph 5 -5; steph_point 5 -5; still 7 -7
still_not 7 -7; stop -7 7; stop_j -9 9; stop_je 9 -9; stras 3 -3; stras_zero 3 -3; stres 7 -7; stres_j 7 -7
stupi -15 15; stupi_ou -15 15; stylo 13 -13; stylo_> 13 -13; subis 9 -9; subis_une 9 -9; sud -6 6; sud_> -6 6
suffi -24 24; suffi_> -14 14; suffi_basta -5 5; suffi_j -10 10; suffi_maint -19 19; suis -2 2; suis_a -8 8
suis_agee 8 -8; suis_au 11 -11; suis_avec 4 -4; suis_bete 9 -9; suis_calme 16 -16; suis_carlo 10 -10
suis_clien 14 -14; suis_confu 5 -5; suis_coupe 14 -14; suis_d 18 -18; suis_dans 11 -11; suis_de 12 -12
suis_decu 15 -15; suis_degou -10 10; suis_desol 17 -17; suis_devan 11 -11; suis_embet 14 -14; suis_en -1 1
suis_encor 5 -5; suis_enerv 10 -10; suis_ennuy 14 -14; suis_exced -21 21; suis_fatig 20 -20; suis_folle -6 6
suis_furax -8 8; suis_furie -21 21; suis_hors -19 19; suis_l 10 -10; suis_la 16 -16; suis_le 19 -19; suis_lucas 7 -7
suis_madam 10 -10; suis_moi 9 -9; suis_monsi 13 -13; suis_ne 7 -7; suis_nul 10 -10; suis_pas 39 -39
suis_patie 13 -13; suis_perdu 14 -14; suis_press 22 -22; suis_pret 10 -10; suis_recon 14 -14; suis_revol -11 11
suis_scand -7 7; suis_seul 16 -16; suis_sur 13 -13; suis_tanne 5 -5; suis_techn 13 -13; suis_toujo 23 -23
suis_tout 11 -11; suis_tres -19 19; suis_tromp 6 -6; suis_un 14 -14; suis_vieil 8 -8; suis_vraim -14 14; suite -2 2
suite_> 16 -16; suite_j -6 6; suite_mon 6 -6; suivr 8 -8; suivr_> 7 -7; suivr_vos 7 -7; sujet 17 -17
sujet_de 17 -17; super 13 -13; super_> 8 -8; super_c 9 -9; super_ca 6 -6; super_oui 9 -9; suppo 8 -8; suppo_> 14 -14
suppo_entre 6 -6; suppo_humai 6 -6; suppo_nivea 6 -6; suppo_techn 1 -1; sur 14 -14; sur_> 21 -21; sur_appel 6 -6
sur_cinq 10 -10; sur_deux 10 -10; sur_dix 7 -7; sur_douze 7 -7; sur_fortn 5 -5; sur_gmail 2 -2; sur_googl 12 -12
sur_inter 12 -12; sur_l -1 1; sur_la 10 -10; sur_le 8 -8; sur_les -6 6; sur_ma 6 -6; sur_mon 11 -11; sur_notre 6 -6
sur_quatr 8 -8; sur_que 9 -9; sur_quel 6 -6; sur_repon 12 -12; sur_son 4 -4; sur_tous 2 -2; sur_trois 6 -6
sur_un 6 -6; sur_youtu 7 -7; surem 13 -13; surem_pas 13 -13; surfe 16 -16; surfe_> 12 -12; surfe_mais 13 -13
surpr 7 -7; surpr_> 7 -7; surto 12 -12; surto_ne 12 -12; surve 8 -8; surve_sont 8 -8; suspe 4 -4; suspe_> 4 -4
switc 8 -8; switc_> 8 -8; sylvi 8 -8; sylvi_duboi 9 -9; sylvi_marti 6 -6; sympa 14 -14; sympa_> 14 -14; synch 9 -9
synch_est 10 -10; synch_pas 2 -2; t 7 -7; t_> 7 -7; t_a 13 -13; t_aroba 1 -1; t_b 6 -6; t_es -3 3; t_h 6 -6
t_i 7 -7; t_il 7 -7; t_point 9 -9; t_s 7 -7; t_une 10 -10; ta -10 10; ta_gueul -10 10; tabar -22 22; tabar_ca -22 22
table 10 -10; table_> 9 -9; table_capte 1 -1; table_de 1 -1; table_des 4 -4; table_du 6 -6; table_elle 5 -5
table_et 8 -8; table_la 3 -3; table_ne 8 -8; table_ni 4 -4; table_que 3 -3; table_seule 5 -5; table_une 10 -10
tais 11 -11; tais_toi 11 -11; tanne 5 -5; tanne_la 5 -5; tanto 9 -9; tanto_> 9 -9; tape 5 -5; tape_mon 5 -5
taper -6 6; taper_sur -6 6; tapez 7 -7; tapez_moi 7 -7; tard 8 -8; tard_> 8 -8; tas -8 8; tas_de -8 8; te -10 10
te_> 11 -11; te_detes -9 9; te_faire -7 7; te_fous -10 10; techn 20 -20; techn_> 25 -25; techn_a 8 -8
techn_avait 8 -8; techn_c 4 -4; techn_de 7 -7; techn_depui 10 -10; techn_doit 10 -10; techn_est 6 -6
techn_hier 5 -5; techn_humai 3 -3; techn_il 5 -5; techn_je 2 -2; techn_la 7 -7; techn_m 7 -7; techn_mais 5 -5
techn_me 5 -5; techn_merci 5 -5; techn_moi 13 -13; techn_n -9 9; techn_ou 2 -2; techn_oui 5 -5; techn_pas 5 -5
techn_repas 6 -6; techn_va 6 -6; tele 15 -15; tele_> 17 -17; tele_deux 5 -5; tele_du 10 -10; tele_elle 5 -5
tele_est 6 -6; tele_et 3 -3; tele_l 4 -4; tele_ne 7 -7; tele_non 5 -5; tele_plus 10 -10; tele_qui 5 -5
tele_quoi 5 -5; telec 10 -10; telec_> 10 -10; telen 6 -6; telen_point 6 -6; telep 12 -12; telep_> 7 -7
telep_alors 4 -4; telep_au 2 -2; telep_avec 1 -1; telep_c 11 -11; telep_ca 5 -5; telep_comme 2 -2; telep_dans 6 -6
telep_de 10 -10; telep_deux 6 -6; telep_dit 7 -7; telep_dont 8 -8; telep_du 4 -4; telep_en 5 -5; telep_est 9 -9
telep_et 7 -7; telep_fixe 6 -6; telep_fonct 5 -5; telep_gresi 11 -11; telep_il 7 -7; telep_ip 8 -8; telep_j 7 -7
telep_les 10 -10; telep_madam 8 -8; telep_maint 4 -4; telep_mais 11 -11; telep_n 7 -7; telep_ne 5 -5
telep_ni 10 -10; telep_oui 2 -2; telep_parce 4 -4; telep_penda -6 6; telep_plus 8 -8; telep_qui 10 -10
telep_sans 6 -6; telep_sonne 6 -6; telep_sont 7 -7; telep_un 4 -4; teles 10 -10; teles_> 10 -10; telet 8 -8
telet_ca 7 -7; telet_je 6 -6; telet_que 6 -6; telev 7 -7; telev_m 5 -5; telev_par 7 -7; telev_une 8 -8; telle 4 -4
telle_qu 4 -4; tels 9 -9; tels_et 9 -9; tempe 1 -1; tempe_que 1 -1; temps 9 -9; temps_> 6 -6; temps_c -11 11
temps_de 3 -3; temps_la 17 -17; temps_mais 10 -10; temps_pour 4 -4; temps_quand 4 -4; temps_que 5 -5; temps_un 5 -5
tente 14 -14; tente_> 14 -14; tenu 8 -8; tenu_deux 8 -8; tenu_trent 7 -7; termi 17 -17; termi_> 11 -11
termi_carte 7 -7; termi_de 10 -10; terri 9 -9; terri_> 9 -9; test 16 -16; test_a 12 -12; test_un 10 -10
teste 17 -17; teste_> 12 -12; teste_le 5 -5; tete -18 18; tete_> -13 13; tete_de -5 5; texto 14 -14; texto_> 14 -14
texto_reste 10 -10; teyss 9 -9; teyss_> 9 -9; there 2 -2; there_mauri 2 -2; thi 7 -7; thi_lan 7 -7; thiba 8 -8
thiba_c 8 -8; thiba_le 8 -8; thier 7 -7; thier_henry 7 -7; thoma 11 -11; thoma_> 11 -11; thoma_point 8 -8
thoma_zero 2 -2; three 8 -8; three_trois 8 -8; thune -8 8; thune_> -8 8; ticke 5 -5; ticke_> 5 -5; tient 6 -6
tient_debou 6 -6; tigui 11 -11; tigui_ca 11 -11; tip 6 -6; tip_top 6 -6; tiret 9 -9; tiret_arts 7 -7; tiret_bas 8 -8
tiret_borde 8 -8; tiret_des 7 -7; tiret_desme 6 -6; tiret_du 7 -7; tiret_duboi 6 -6; tiret_duran 5 -5
tiret_ferme 10 -10; tiret_goff 6 -6; tiret_henri 5 -5; tiret_lac 7 -7; tiret_leduc 2 -2; tiret_leroy 6 -6
tiret_luc 1 -1; tiret_lyon 7 -7; tiret_marie 5 -5; tiret_marti 7 -7; tiret_morin 7 -7; tiret_paste 8 -8
tiret_photo 7 -7; tiret_plus 8 -8; tiret_puis 2 -2; tiret_rau 4 -4; tiret_roy 6 -6; tiret_silva 9 -9
tiret_yves 4 -4; titul 9 -9; titul_c 9 -9; titul_mais 4 -4; toi 12 -12; toi_je 11 -11; toi_non 8 -8; toit 7 -7
toit_> 7 -7; tom 14 -14; tom_aroba 6 -6; tom_guill 10 -10; tombe 9 -9; tombe_> 11 -11; tombe_chez 5 -5
tombe_la 3 -3; tombe_le 8 -8; ton_chef 10 -10; ton_machi -7 7; tonal 14 -14; tonal_> 14 -14; tonal_n 9 -9
tonal_quand 6 -6; tonal_sur 12 -12; tonne 8 -8; tonne_> 8 -8; tony 6 -6; tony_point 6 -6; top 6 -6; top_c 6 -6
tou 9 -9; tou_> 9 -9; tou_pas 9 -9; touch 17 -17; touch_> 13 -13; touch_a 5 -5; touch_au 11 -11; toujo 16 -16
toujo_> 11 -11; toujo_absen 8 -8; toujo_aussi 8 -8; toujo_autan 12 -12; toujo_avec 1 -1; toujo_bloqu 9 -9
toujo_ce 5 -5; toujo_coupe 17 -17; toujo_en 9 -9; toujo_etein 4 -4; toujo_la 4 -4; toujo_le 15 -15; toujo_madam 4 -4
toujo_mort 7 -7; toujo_muet 8 -8; toujo_occup 5 -5; toujo_orang 15 -15; toujo_parei -9 9; toujo_pas 10 -10
toujo_rien 24 -24; toujo_toujo 16 -16; toulo 12 -12; toulo_> 12 -12; tour 12 -12; tour_> 12 -12; tourn 1 -1
tourn_> 9 -9; tourn_en -6 6; tourn_il 2 -2; tous 4 -4; tous_> 6 -6; tous_autan -7 7; tous_ces 8 -8; tous_des -9 9
tous_les 6 -6; tous_mes 10 -10; tous_monsi 16 -16; tout 3 -3; tout_> 7 -7; tout_a 12 -12; tout_attac 6 -6
tout_bien 2 -2; tout_bon 14 -14; tout_c 4 -4; tout_casse -15 15; tout_ce 8 -8; tout_colle 8 -8; tout_comme 1 -1
tout_de -3 3; tout_depui 3 -3; tout_du 10 -10; tout_en 5 -5; tout_encor 6 -6; tout_enfin 15 -15; tout_est 12 -12
tout_et 12 -12; tout_fait 3 -3; tout_faux 8 -8; tout_fonct 12 -12; tout_frero 13 -13; tout_insta 7 -7; tout_je -6 6
tout_jeune 2 -2; tout_l 7 -7; tout_le 13 -13; tout_march 10 -10; tout_noir 5 -5; tout_non 5 -5; tout_on 8 -8
tout_prene 16 -16; tout_qui 1 -1; tout_redem 16 -16; tout_refon 13 -13; tout_remar 8 -8; tout_seul 13 -13
tout_simpl 11 -11; tout_va 9 -9; tout_vendu 4 -4; tout_votre 11 -11; toute 12 -12; toute_ces -11 11; toute_l 7 -7
toute_la 10 -10; toute_les 8 -8; toute_mes 7 -7; toute_neuve 12 -12; toute_seule 5 -5; tpe 11 -11; tpe_> 6 -6
tpe_et 10 -10; train 23 -23; train_> 14 -14; train_a 7 -7; train_d 11 -11; train_de 12 -12; trait -5 5
trait_cela 6 -6; trait_d 6 -6; trait_les -9 9; tranq 10 -10; tranq_> 10 -10; trans 19 -19; trans_> 12 -12
trans_au 6 -6; trans_avec 2 -2; trans_marti 4 -4; trans_moi 19 -19; trans_pas 13 -13; trans_point 7 -7
trans_vers 4 -4; traor 9 -9; traor_> 8 -8; traor_de 7 -7; trava 6 -6; trava_> 13 -13; trava_avec 12 -12
trava_comme 4 -4; trava_dans 2 -2; trava_de -11 11; trava_et 5 -5; trava_merci 11 -11; treiz 8 -8; treiz_> 5 -5
treiz_appar 9 -9; treiz_aroba 6 -6; treiz_et 3 -3; treiz_quato 5 -5; treiz_quatr 2 -2; treiz_soixa 2 -2
treiz_treiz 9 -9; tremb 8 -8; tremb_d 8 -8; trent 7 -7; trent_> 9 -9; trent_c 6 -6; trent_cinq 1 -1
trent_cinqu 3 -3; trent_deux 3 -3; trent_neuf 4 -4; trent_quara 7 -7; trent_quatr 6 -6; trent_secon 7 -7
trent_sept 6 -6; trent_six 4 -4; trent_trois 6 -6; trent_vingt 4 -4; tres -2 2; tres_aimab 12 -12; tres_bien 12 -12
tres_en -14 14; tres_enerv -12 12; tres_fache -12 12; tres_faibl 7 -7; tres_lent 13 -13; tres_lente 9 -9
tres_mal 8 -8; tres_mecon -12 12; tres_patie 12 -12; tres_tres -14 14; trois 8 -8; trois_> 23 -23; trois_a 11 -11
trois_appar 13 -13; trois_aroba 7 -7; trois_burea 9 -9; trois_ca 5 -5; trois_camer 7 -7; trois_cinqu 2 -2
trois_enfan 5 -5; trois_et 3 -3; trois_etage 14 -14; trois_fois -8 8; trois_heure -8 8; trois_huita 4 -4
trois_impri 6 -6; trois_jours 16 -16; trois_mon 5 -5; trois_non 14 -14; trois_nonan 7 -7; trois_onze 3 -3
trois_ordin 9 -9; trois_ordis 13 -13; trois_ou 13 -13; trois_pas 14 -14; trois_perso 8 -8; trois_porta 10 -10
trois_quara 4 -4; trois_quatr 6 -6; trois_qui 12 -12; trois_rivie 7 -7; trois_semai -17 17; trois_sept 4 -4
trois_six 5 -5; trois_soixa 5 -5; trois_sur 16 -16; trois_table 5 -5; trois_telep 16 -16; trois_teles 10 -10
trois_termi 8 -8; trois_trent 15 -15; trois_trois 5 -5; trois_un 4 -4; trois_vingt 5 -5; tromp 19 -19
tromp_> 17 -17; tromp_c 2 -2; tromp_de 6 -6; tromp_dis 12 -12; trop 11 -11; trop_> 10 -10; trop_bien 7 -7
trop_comme 2 -2; trop_compl 7 -7; trop_faibl 8 -8; trop_la -10 10; trop_nuls -9 9; trop_rien 12 -12; trop_vite 9 -9
trouv 7 -7; trouv_autre 9 -9; trouv_pas 5 -5; trouv_plus 5 -5; truc -2 2; truc_> -6 6; truc_donne 2 -2
truc_fonct 16 -16; truc_qui 8 -8; trunk 8 -8; trunk_sip 8 -8; tu -1 1; tu_me -8 8; tu_moi 11 -11; tu_peux 11 -11
tu_t 10 -10; tu_te -10 10; tuer 3 -3; tuer_le 3 -3; two 8 -8; two_three 8 -8; u 11 -11; u_aroba 4 -4; u_c 8 -8
u_e 9 -9; u_g 8 -8; u_k 5 -5; u_p 7 -7; u_r 7 -7; u_t 6 -6; u_v 7 -7; u_x 8 -8; u_y 7 -7; ugo 8 -8; ugo_sans 8 -8
uk 6 -6; uk_> 6 -6; ulter 15 -15; ulter_> 15 -15; un 10 -10; un_a 13 -13; un_abonn -8 8; un_agent 8 -8
un_appar 11 -11; un_appel 6 -6; un_appui 6 -6; un_arbre 4 -4; un_aroba 15 -15; un_au 9 -9; un_autom 4 -4
un_autre 12 -12; un_bruit 6 -6; un_cable -13 13; un_chef 11 -11; un_chien -12 12; un_cinqu 5 -5; un_clien 1 -1
un_code 5 -5; un_colla 5 -5; un_colle 7 -7; un_conco 4 -4; un_confl 5 -5; un_conse 11 -11; un_contr 16 -16
un_coupl 6 -6; un_courr 6 -6; un_creti -5 5; un_d 16 -16; un_de 23 -23; un_debit 9 -9; un_debra 7 -7; un_decod 7 -7
un_degat 9 -9; un_depan 8 -8; un_deux 7 -7; un_deuxi 5 -5; un_dix 3 -3; un_donc 3 -3; un_dossi 6 -6; un_e 9 -9
un_ecran 5 -5; un_emplo 6 -6; un_en 6 -6; un_est 8 -8; un_et 3 -3; un_etre 7 -7; un_fax 9 -9; un_fixe 5 -5
un_froid 9 -9; un_galax 9 -9; un_gars 6 -6; un_grand 9 -9; un_h 2 -2; un_hier 6 -6; un_hotel 6 -6; un_huita 6 -6
un_humai 11 -11; un_imbec -13 13; un_incid 9 -9; un_insta 8 -8; un_inter 13 -13; un_iphon 7 -7; un_joli 9 -9
un_la 12 -12; un_m 14 -14; un_mac 7 -7; un_mail 12 -12; un_mais 12 -12; un_milli 12 -12; un_mois -10 10
un_monsi 10 -10; un_mot 12 -12; un_moun 3 -3; un_ni 9 -9; un_nonan 5 -5; un_nouve 7 -7; un_numer 14 -14
un_opera 4 -4; un_ordin 8 -8; un_paque 9 -9; un_parti 15 -15; un_pc 8 -8; un_petit 4 -4; un_peu 16 -16; un_ping 5 -5
un_point 3 -3; un_porta 10 -10; un_poste 4 -4; un_probl 7 -7; un_proce -13 13; un_puits 6 -6; un_quara 2 -2
un_quatr 4 -4; un_qui 18 -18; un_rembo -9 9; un_rende 9 -9; un_rense 14 -14; un_respo 11 -11; un_robot 14 -14
un_s 10 -10; un_scand -16 16; un_sept 3 -3; un_serve 7 -7; un_servi -15 15; un_seul 11 -11; un_sms 14 -14
un_soixa 6 -6; un_souci 10 -10; un_stylo 13 -13; un_sur 10 -10; un_t 13 -13; un_table 14 -14; un_techn 8 -8
un_telep 9 -9; un_termi 9 -9; un_ticke 8 -8; un_tiret 2 -2; un_tour 12 -12; un_train 7 -7; un_trent 2 -2
un_truc 8 -8; un_vrai 9 -9; un_wifi 6 -6; un_y 7 -7; un_zero 5 -5; under 6 -6; under_belle 5 -5; under_duran 4 -4
under_rey 5 -5; une 5 -5; une_> 10 -10; une_anten 8 -8; une_arnaq -7 7; une_bande -15 15; une_barre 9 -9
une_betis 5 -5; une_boite 10 -10; une_bonne 5 -5; une_box 23 -23; une_carpe 8 -8; une_catas -6 6; une_centa 11 -11
une_chale 13 -13; une_chose -5 5; une_cinqu 8 -8; une_dame 11 -11; une_demi 8 -8; une_demoi 7 -7; une_dizai 10 -10
une_douza 9 -9; une_ecole 11 -11; une_encei 3 -3; une_entre 2 -2; une_erreu 23 -23; une_escro -11 11
une_factu 13 -13; une_fois -1 1; une_heure -13 13; une_honte -18 18; une_ia 2 -2; une_impri 10 -10; une_incom -11 11
une_inter 9 -9; une_journ -9 9; une_ligne -6 6; une_madam 8 -8; une_minut 6 -6; une_nouve 7 -7; une_offre 9 -9
une_ordin 8 -8; une_page 2 -2; une_paire 9 -9; une_panne 15 -15; une_perso 13 -13; une_petit 12 -12; une_piece 7 -7
une_quest 9 -9; une_quich -9 9; une_quinz 7 -7; une_reuni 9 -9; une_secon 9 -9; une_semai 9 -9; une_seule 8 -8
une_table 13 -13; une_tele 4 -4; une_telep 8 -8; une_telev 8 -8; une_trent 6 -6; une_vaste -5 5; une_vieil 3 -3
une_vingt 19 -19; une_voix 1 -1; une_vraie 17 -17; union 6 -6; union_belfo 8 -8; union_gruye 8 -8; union_petit 5 -5
uniqu 10 -10; uniqu_> 6 -6; uniqu_la 9 -9; urgen 14 -14; urgen_> 13 -13; urgen_j 6 -6; urgen_je 7 -7
urgen_uniqu 6 -6; utili 6 -6; utili_pas 6 -6; v 7 -7; v_a 7 -7; v_comme 6 -6; v_i 6 -6; v_point 9 -9; v_r 7 -7
va 7 -7; va_> 24 -24; va_au -7 7; va_beauc 5 -5; va_bien 8 -8; va_c 5 -5; va_dire 5 -5; va_etre 15 -15
va_faire -8 8; va_il 7 -7; va_j 1 -1; va_laiss 2 -2; va_maint 15 -15; va_mais 9 -9; va_march 11 -11; va_mieux 9 -9
va_par 6 -6; va_pas -7 7; va_plus 7 -7; va_s 7 -7; va_te -7 7; va_toujo 8 -8; va_tres 1 -1; va_venir 6 -6; va_y 6 -6
vais -13 13; vais_aller -9 9; vais_deman 13 -13; vais_pas 7 -7; vais_peter -13 13; vais_porte -16 16
vais_resil -10 10; vais_saisi -5 5; vais_tout -7 7; vais_voir 25 -25; vais_vous -5 5; valer 9 -9; valer_simon 9 -9
valid 3 -3; valid_> 3 -3; van 13 -13; van_damme 7 -7; van_der 8 -8; vande 9 -9; vande_> 9 -9; vas 8 -8; vas_y 8 -8
vasse 7 -7; vasse_v 7 -7; vaste -5 5; vaste_escro -5 5; vendu 10 -10; vendu_cette 10 -10; vendu_maint 4 -4
venir 11 -11; venir_> 6 -6; venir_payer 9 -9; venu 5 -5; venu_> 14 -14; venu_c -9 9; venu_coupe 4 -4; venu_et 2 -2
venu_lundi 5 -5; venu_mais 4 -4; verdi 7 -7; verdi_> 7 -7; verif 16 -16; verif_> 17 -17; verif_votre 5 -5
verra 12 -12; verra_> 12 -12; vers 15 -15; vers_dix 10 -10; vers_le 8 -8; vers_un 3 -3; vert 14 -14; vert_> 8 -8
vert_et 6 -6; vert_mais 2 -2; verte 8 -8; verte_> 8 -8; verte_est 4 -4; verts 7 -7; verts_> 7 -7; veuil 6 -6
veuil_me 6 -6; veut 10 -10; veut_pas 10 -10; veut_toujo 11 -11; veut_vous 5 -5; veux 13 -13; veux_> 19 -19
veux_annul 14 -14; veux_bien 6 -6; veux_decla 9 -9; veux_dire 8 -8; veux_du 6 -6; veux_etre 8 -8; veux_je 6 -6
veux_juste 2 -2; veux_le 12 -12; veux_modif 9 -9; veux_parle 6 -6; veux_pas 18 -18; veux_plus -7 7; veux_qu 4 -4
veux_recup 11 -11; veux_telep 4 -4; veux_un 10 -10; veux_une 8 -8; vial 4 -4; vial_> 4 -4; victo 9 -9; victo_a 6 -6
victo_ca 8 -8; victo_hugo 7 -7; vidal 8 -8; vidal_aroba 8 -8; vidal_lapos 7 -7; vide 10 -10; vide_> 10 -10
video 12 -12; video_> 12 -12; video_demar 6 -6; vieil 4 -4; vieil_dame -6 6; vieil_moi 8 -8; vieil_perso 11 -11
viens 17 -17; viens_de 13 -13; viens_la 9 -9; vient 9 -9; vient_> 7 -7; vient_de 9 -9; villa 4 -4; villa_> 4 -4
villa_en 4 -4; villa_et 3 -3; ville 5 -5; ville_> 5 -5; villi 10 -10; villi_> 10 -10; vince 9 -9; vince_lacro 9 -9
vingt 11 -11; vingt_> 17 -17; vingt_ans -6 6; vingt_cinq 9 -9; vingt_de 5 -5; vingt_deux 5 -5; vingt_dix 6 -6
vingt_douze 8 -8; vingt_et 5 -5; vingt_euh 2 -2; vingt_huit 4 -4; vingt_neuf 3 -3; vingt_on 5 -5; vingt_onze 4 -4
vingt_poste 8 -8; vingt_quatr 7 -7; vingt_quinz 5 -5; vingt_seize 5 -5; vingt_sept 4 -4; vingt_six 4 -4
vingt_telep 11 -11; vingt_treiz 3 -3; vingt_trent 7 -7; vingt_trois 5 -5; vingt_un 8 -8; virgu 3 -3
virgu_douze 3 -3; virgu_soixa 3 -3; virgu_trent 3 -3; visio 9 -9; visio_> 8 -8; visio_coupe 6 -6; vite 5 -5
vite_> 17 -17; vite_dites 6 -6; vite_espec -8 8; vite_je 5 -5; vite_moi 5 -5; vite_notez 8 -8; vite_s 7 -7
vivan 7 -7; vivan_> 7 -7; vivan_a 1 -1; vocal 10 -10; vocal_> 10 -10; voila 12 -12; voila_> 14 -14; voila_c 13 -13
voila_euh 7 -7; voila_je 1 -1; voila_madam 1 -1; voila_oui 5 -5; voila_zero 1 -1; voir 4 -4; voir_> 21 -21
voir_aille -9 9; voir_avec -2 2; voir_ca 6 -6; voir_chez 1 -1; vois 10 -10; vois_ce 5 -5; vois_pas 11 -11
voisi 10 -10; voisi_a 7 -7; voisi_est 11 -11; voisi_monsi 13 -13; voisi_parce 5 -5; voisi_qui 7 -7; voit 6 -6
voit_ca 4 -4; voit_le 7 -7; voit_pas 5 -5; voitu 7 -7; voitu_> 7 -7; voix 13 -13; voix_dit 1 -1; voix_est 4 -4
voix_la 11 -11; voix_qui 10 -10; vol -17 17; vol_> -17 17; vol_pur -7 7; vole 7 -7; vole_il 7 -7; vole_mon 6 -6
voleu -19 19; voleu_> -16 16; voleu_des -8 8; voleu_prend -7 7; voleu_rende -8 8; volon 12 -12; volon_> 11 -11
volon_merci 8 -8; vos -23 23; vos_aneri -8 8; vos_colle 2 -2; vos_conne -12 12; vos_delai -7 7; vos_etape 7 -7
vos_excus -6 6; vos_histo -5 5; vos_machi -8 8; vos_menso -8 8; vos_panne -17 17; vos_quest -13 13; vos_robot -9 9
vos_techn 9 -9; votre -7 7; votre_abonn -10 10; votre_affai -4 4; votre_boite -15 15; votre_box -11 11
votre_calme 13 -13; votre_colle 13 -13; votre_compo -7 7; votre_conne 5 -5; votre_courr 10 -10; votre_dilig 11 -11
votre_entre -14 14; votre_faute 6 -6; votre_incom -8 8; votre_intel 11 -11; votre_mail 8 -8; votre_musiq -7 7
votre_numer 10 -10; votre_patie 12 -12; votre_respo 13 -13; votre_retou 11 -11; votre_robot 23 -23
votre_servi -20 20; votre_socie 8 -8; votre_super 7 -7; votre_techn -9 9; votre_temps 20 -20; votre_truc -2 2
voudr 15 -15; voudr_annul 14 -14; voudr_avoir 6 -6; voudr_cause 13 -13; voudr_chang 16 -16; voudr_depan 10 -10
voudr_etre 6 -6; voudr_joind 10 -10; voudr_le 6 -6; voudr_modif 11 -11; voudr_parle 3 -3; voudr_pas 9 -9
voudr_quelq 5 -5; voudr_redem 5 -5; voudr_savoi 6 -6; voudr_signa 4 -4; voudr_un 7 -7; voudr_une 4 -4; voula 6 -6
voula_simpl 6 -6; voule 18 -18; voule_> 11 -11; voule_dire 7 -7; voule_mon 7 -7; voule_quoi 5 -5; voulu 5 -5
voulu_m 5 -5; vous -6 6; vous_> -7 7; vous_ai 6 -6; vous_allez -7 7; vous_annul 6 -6; vous_appel 15 -15
vous_arret 5 -5; vous_assur 9 -9; vous_attaq -6 6; vous_aurai 2 -2; vous_autre -10 10; vous_avez 25 -25
vous_avoue 10 -10; vous_bande -16 16; vous_benis 7 -7; vous_cause 2 -2; vous_colle -13 13; vous_comme -9 9
vous_compr -18 18; vous_conta 4 -4; vous_dans 16 -16; vous_depui 14 -14; vous_deran 15 -15; vous_dire 6 -6
vous_dis 17 -17; vous_disai 13 -13; vous_disie 10 -10; vous_dites 12 -12; vous_donne 5 -5; vous_ecout 11 -11
vous_embet 12 -12; vous_en 11 -11; vous_envoy -8 8; vous_etes 1 -1; vous_fache 7 -7; vous_faire -18 18
vous_felic 13 -13; vous_fiche -13 13; vous_foute -14 14; vous_garan -9 9; vous_hein -13 13; vous_inqui 10 -10
vous_j -13 13; vous_jure -6 6; vous_l 16 -16; vous_le -13 13; vous_les -6 6; vous_m -11 11; vous_maint -12 12
vous_mais 8 -8; vous_manqu -7 7; vous_me -7 7; vous_mette 7 -7; vous_moque -15 15; vous_n 4 -4; vous_ne -15 15
vous_notie 3 -3; vous_nous -6 6; vous_parle 15 -15; vous_passe 4 -4; vous_payer -7 7; vous_payez -10 10
vous_plait 9 -9; vous_pourr 4 -4; vous_pouve 14 -14; vous_previ 4 -4; vous_prie 8 -8; vous_que 7 -7; vous_qui 9 -9
vous_racon 3 -3; vous_rappe 23 -23; vous_rassu 7 -7; vous_recoi 10 -10; vous_remer 15 -15; vous_rende -7 7
vous_repet 13 -13; vous_repon 9 -9; vous_savez 7 -7; vous_serie -9 9; vous_serve -14 14; vous_soyez 10 -10
vous_suivr 7 -7; vous_telep 10 -10; vous_tout 14 -14; vous_tromp 16 -16; vous_voleu -7 7; vous_voule 18 -18
vous_vous -10 10; voyan 10 -10; voyan_clign 6 -6; voyan_est 8 -8; voyan_nulle 7 -7; voyan_orang 4 -4; voyan_qui 5 -5
voyan_reste 6 -6; voyan_rouge 2 -2; voyan_sont 7 -7; voyou -6 6; voyou_vous -6 6; vpn 6 -6; vpn_du 7 -7; vpn_et 4 -4
vpn_sans 6 -6; vrai -5 5; vrai_> 6 -6; vrai_ca -13 13; vrai_humai 7 -7; vrai_je 10 -10; vrai_monde 10 -10
vrai_quelq 8 -8; vrai_techn 9 -9; vrai_vous -9 9; vraie 17 -17; vraie_mon 6 -6; vraie_perso 17 -17; vraim -14 14
vraim_> 20 -20; vraim_des -18 18; vraim_la -7 7; vraim_n -9 9; vraim_nuls -9 9; vraim_ras -6 6; vraim_tres -14 14
vu -6 6; vu_ca -6 6; vu_juste 9 -9; vu_le 3 -3; vu_perso 12 -12; vu_une -9 9; w 8 -8; w_e 6 -6; w_u 7 -7; wan 4 -4
wan_et 4 -4; wanad 7 -7; wanad_point 7 -7; watch 7 -7; watch_> 7 -7; web 6 -6; web_point 6 -6; web_sont 4 -4
week 3 -3; week_end 3 -3; wei 6 -6; wei_chen 6 -6; wei_w 4 -4; wesh 7 -7; wesh_j 7 -7; wifi 17 -17; wifi_> 17 -17
wifi_alors 1 -1; wifi_c 7 -7; wifi_dans 7 -7; wifi_de 10 -10; wifi_depui 3 -3; wifi_est 13 -13; wifi_fonct 2 -2
wifi_frere 5 -5; wifi_il 5 -5; wifi_insta 11 -11; wifi_la 3 -3; wifi_mais 2 -2; wifi_march 3 -3; wifi_n 5 -5
wifi_ne 9 -9; wifi_passe 9 -9; wifi_plus 10 -10; wifi_qui 6 -6; wifi_sans 4 -4; wifi_une 5 -5; wifi_va 2 -2
wojci 10 -10; wojci_kowal 10 -10; worki 7 -7; worki_> 7 -7; wuyts 7 -7; wuyts_w 7 -7; x 8 -8; x_> 8 -8; x_lola 8 -8
x_x 8 -8; xavie 6 -6; xavie_donc 6 -6; xavie_zola 6 -6; y 18 -18; y_> 14 -14; y_a 21 -21; y_aroba 5 -5; y_arriv 8 -8
y_aurai 4 -4; y_conna 13 -13; y_depec 8 -8; y_e 3 -3; y_en -7 7; y_est 12 -12; y_etes 19 -19; y_fait 14 -14
y_faite 5 -5; y_je 19 -19; y_l 2 -2; y_manqu 11 -11; y_mettr 5 -5; y_passe 6 -6; y_peux 5 -5; y_t 7 -7; yahoo 7 -7
yahoo_non 3 -3; yahoo_point 7 -7; yes 14 -14; yes_> 13 -13; yes_monsi 7 -7; yes_yes 8 -8; you -9 9; you_are -9 9
youss 8 -8; youss_amara 8 -8; youtu 10 -10; youtu_ou 7 -7; youtu_se 10 -10; yves 3 -3; yves_point 3 -3; yvett 7 -7
yvett_carpe 7 -7; yvonn 5 -5; yvonn_le 5 -5; z 9 -9; z_e 5 -5; z_o 5 -5; zero 8 -8; zero_6 8 -8; zero_> 7 -7
zero_barre 5 -5; zero_cinq 4 -4; zero_deux 4 -4; zero_huit 13 -13; zero_humai 10 -10; zero_neuf 8 -8
zero_quatr 6 -6; zero_sept 7 -7; zero_sis 7 -7; zero_six 9 -9; zero_trent 4 -4; zero_trois 5 -5; zero_un 7 -7
zero_zero 9 -9; zerro 5 -5; zerro_z 5 -5; zhang 8 -8; zhang_> 8 -8; zoe 8 -8; zoe_aroba 8 -8; zoe_point 5 -5
zola 6 -6; zola_> 6 -6; zola_preno 6 -6; zone 10 -10; zone_blanc 10 -10; zoom 1 -1; zoom_avec 1 -1; zut 15 -15
zut_> 11 -11; zut_j 6 -6
""",
    ),
}
