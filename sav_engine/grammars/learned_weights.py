"""What the beginnings of words, and pairs of them, weigh in the second opinion (`learned.py`).

Written by `python -m ops.learn`. One weight for each answer, in tenths and in the order given; "_" joins a pair, "<"
and ">" are the two ends of an utterance. Long, because it is one table.
"""

LEARNED_FROM = "7353269ab272a4f7"
WEIGHTS = {
    "affirm_deny": (
        "affirm deny unclear",
        """
0 -6 -6 6; 00 -7 -7 7; 00_01 -7 -7 7; 01 -13 -12 12; 01_34 -8 -7 8; 01_42 -7 -7 7; 01_47 -7 -7 7; 01_> -7 -7 7
02 -7 -7 7; 02_31 -7 -7 7; 03 -7 -7 7; 03_88 -7 -7 7; 04 -7 -7 7; 04_59 -5 -5 6; 04_78 -6 -6 6; 06 -10 -8 10
061 -9 -9 9; 061_234 -9 -9 9; 06_11 -5 -5 6; 06_12 -5 -6 6; 06_22 -7 -7 7; 06_72 -4 -4 5; 06_90 -7 -6 7; 07 -6 -6 6
07_81 -6 -6 6; 09 -10 -9 10; 09_70 -7 -8 8; 09_> -8 -7 8; 0_6 -6 -6 6; 1 -10 -10 10; 10 -8 -8 8; 10_82 -5 -5 6
10_> -7 -7 7; 11 -5 -5 6; 11_mais -5 -5 6; 12 -8 -9 9; 12_34 -8 -9 9; 15 -12 -11 12; 15_09 -8 -7 8; 15_et -4 -4 5
18 -7 -8 8; 18_35 -7 -8 8; 1_2 -6 -6 6; 1_> -5 -4 6; 2 -10 -10 10; 20 -7 -7 7; 2016 -5 -5 6; 2016_et -5 -5 6
20_00 -7 -7 7; 22 -7 -7 7; 22_33 -7 -7 7; 23 -7 -7 7; 234 -9 -9 9; 234_56 -9 -9 9; 23_10 -7 -7 7; 26 -7 -8 8
26_18 -7 -8 8; 27 -7 -6 7; 27_31 -7 -6 7; 2_1 -5 -4 6; 2_3 -6 -6 6; 3 -7 -6 7; 30 -6 -6 6; 30_91 -6 -6 6; 31 -9 -9 9
31_42 -7 -7 7; 31_je -7 -6 7; 32 -7 -7 8; 32_475 -7 -7 8; 33 -7 -7 7; 33_44 -7 -7 7; 34 -11 -10 11; 34_56 -8 -9 9
34_77 -8 -7 8; 34_aroba -3 -5 7; 35 -7 -8 8; 35_> -7 -8 8; 36 -6 -6 6; 36_et -6 -6 6; 3900 -11 -11 11
3900_> -11 -11 11; 3_4 -6 -6 6; 3_ordin -7 -6 8; 3_telep -7 -6 8; 4 -10 -10 10; 42 -12 -11 12; 42_36 -6 -6 6
42_53 -7 -7 7; 42_65 -7 -7 7; 44 -7 -7 7; 44_55 -7 -7 7; 47 -7 -7 7; 475 -7 -7 8; 475_12 -7 -7 8; 47_20 -7 -7 7
4_5 -10 -10 10; 5 -10 -10 10; 53 -7 -7 7; 53_64 -7 -7 7; 55 -7 -7 7; 55_c -7 -7 7; 56 -15 -15 15; 56_23 -7 -7 7
56_78 -9 -9 9; 56_> -7 -7 8; 58 -7 -6 7; 58_27 -7 -6 7; 59 -8 -8 8; 59_10 -5 -5 6; 59_> -6 -6 6; 5_6 -6 -6 6
5_8 -5 -4 6; 5g -7 -8 8; 5g_est -7 -8 8; 6 -11 -11 11; 63 -5 -5 6; 63_> -5 -5 6; 64 -7 -7 7; 64_> -7 -7 7
65 -10 -11 11; 65_30 -6 -6 6; 65_89 -7 -7 7; 6_1 -6 -6 6; 6_7 -6 -6 6; 6_ordin -10 -10 10; 7 -6 -6 6; 70 -7 -8 8
70_26 -7 -8 8; 72 -4 -4 5; 72_et -4 -4 5; 74 -7 -7 7; 74_> -7 -7 7; 77 -8 -7 8; 77_15 -8 -7 8; 78 -11 -10 11
78_65 -6 -6 6; 78_> -9 -9 9; 7_8 -6 -6 6; 8 -10 -10 10; 81 -6 -6 6; 81_je -6 -6 6; 82 -5 -5 6; 82_63 -5 -5 6
88 -7 -7 7; 88_56 -7 -7 7; 89 -7 -7 7; 89_74 -7 -7 7; 8_2 -5 -4 6; 8_8 -5 -4 6; 8_> -6 -6 6; 90 -7 -6 7
90_58 -7 -6 7; 91 -6 -6 6; 91_> -6 -6 6; <_0 -6 -6 6; <_01 -10 -10 10; <_02 -7 -7 7; <_03 -7 -7 7; <_06 -10 -8 9
<_061 -9 -9 9; <_07 -6 -6 6; <_09 -7 -8 8; <_3 -7 -6 8; <_32 -7 -7 8; <_6 -10 -10 10; <_a -5 -7 6
<_abdel -10 -10 10; <_absol 10 -3 -21; <_affir 16 -15 -17; <_agath -3 -6 7; <_ah -3 -4 -6; <_ahmed -6 -6 6
<_ajout -5 -6 6; <_aline -8 -8 8; <_allez 9 -4 -6; <_allo -16 -16 16; <_allon 10 -10 -10; <_alors -13 -12 14
<_anne -4 -6 6; <_annem -3 -6 7; <_annul -11 -10 10; <_armel -10 -10 10; <_arret -9 -8 9; <_assur 12 -11 -13
<_atten -17 -16 17; <_au -12 3 -1; <_aucun -13 11 -8; <_avant -5 -6 6; <_avec 13 -13 -13; <_awa -5 5 -5; <_b -9 -8 9
<_bah -3 9 -11; <_baiss -7 -8 7; <_bande -7 -5 7; <_be 12 -8 -11; <_beauc -10 -11 11; <_ben 8 -4 -7; <_benoi -6 -7 7
<_bien 13 2 -28; <_blabl -12 -12 12; <_bob -5 -5 8; <_bonjo -21 -20 22; <_bonne -9 -13 12; <_boula -9 -9 9
<_bouzi -6 -6 6; <_bruno -5 -6 5; <_c -2 -6 2; <_ca 2 -6 -5; <_camil -3 -4 7; <_carre 16 -16 -14; <_ce -20 17 -10
<_celin -5 -9 9; <_certa 8 1 -24; <_certe 12 -12 -12; <_cette -13 5 -3; <_chape -9 -7 8; <_chepa -13 -13 13
<_chris -4 -5 5; <_chut -6 -6 6; <_cinq -8 -14 15; <_clair -6 -7 6; <_club -6 -8 9; <_comme -13 -29 20
<_conna -14 -16 16; <_conso -12 -11 12; <_conta -5 -6 6; <_corre -8 8 -6; <_coupu -6 -6 6; <_d 12 -27 -8
<_dans -19 -14 20; <_de -11 -10 13; <_deja 13 -14 -10; <_deman -9 -6 10; <_depui -13 -14 14; <_desol -9 -7 9
<_deux -5 -18 12; <_didie -7 -7 7; <_dison 9 -7 -8; <_dites -5 -5 5; <_dix -6 -6 6; <_docte -8 -8 8; <_douze -7 -9 8
<_du -20 35 -35; <_ecout 6 -5 -6; <_ecuri -4 -6 6; <_eh 9 -9 -8; <_elle 3 -15 3; <_en 19 -12 -20; <_enfin 3 -6 3
<_enten 21 -16 -21; <_entre -6 -6 6; <_envoy -8 -10 9; <_eric -5 -5 5; <_est -14 -10 15; <_et 23 -18 -23
<_euh -7 -13 11; <_evide 9 -5 -6; <_exact 24 -25 -18; <_excus -11 -8 11; <_f -3 -5 6; <_faite 11 -11 -12
<_faut -10 -18 15; <_faux -30 24 -14; <_flore -4 -5 6; <_franc -4 -6 7; <_ge -6 -6 7; <_gille -5 -6 8
<_gmail -14 -21 22; <_go 12 -12 -12; <_grave 11 -11 -11; <_hein -19 -17 19; <_helas -11 12 -12; <_hier -8 -8 8
<_hmm -12 -12 12; <_hors -14 18 -19; <_hotma -9 -10 10; <_huit -5 -6 6; <_hum 8 -6 -7; <_humai -11 -11 11
<_ibrah -10 -10 10; <_igor -4 -5 5; <_il -21 -2 11; <_impec 14 -12 -14; <_impos -18 8 -8; <_incor -10 10 -10
<_ines -5 -5 5; <_info -5 -5 5; <_inspe -9 -9 9; <_inter -15 -14 14; <_inuti -12 12 -12; <_j -23 -2 10
<_jamai -15 18 -19; <_je -6 -10 5; <_jean -12 -10 12; <_jo -7 -10 10; <_joker -12 -12 12; <_jose -9 -9 9
<_julie -4 -8 11; <_juste 4 -10 4; <_karim -5 -6 6; <_kevin -6 -6 6; <_l -9 -10 10; <_la -15 -17 18
<_laiss -11 10 -10; <_lamot -3 -7 9; <_laque -12 -12 12; <_le -23 -24 27; <_leo -7 -9 9; <_leque -12 -12 12
<_les -11 -13 14; <_loin -15 13 -13; <_louis -5 -6 6; <_lucas -5 -5 5; <_lui 9 -10 -7; <_lundi -10 -9 9
<_m -4 -7 10; <_ma -14 -8 10; <_madam -11 -10 10; <_madem -10 -10 10; <_mais 12 -4 -25; <_malhe -2 10 -13
<_mamie -6 -6 7; <_marc -8 -10 9; <_march 10 -9 -10; <_marie -13 -14 14; <_marti -9 -10 9; <_mathi -10 -10 10
<_mauva -11 10 -10; <_merci -12 -11 12; <_mes -13 -14 14; <_mette -4 -6 6; <_mhm 12 -12 -12; <_mille -20 -13 17
<_mmh 9 -7 -8; <_moi -16 -5 9; <_mon -13 -14 21; <_monsi -18 -20 19; <_morea -7 -8 11; <_nadia -2 -4 5
<_natha -7 -10 10; <_negat -17 18 -17; <_nein -13 11 -6; <_nenni -11 12 -12; <_netfl -7 -7 7; <_ni -21 -14 15
<_niet -12 12 -12; <_no -9 9 -7; <_noah -12 -10 11; <_nom -11 11 -9; <_non 13 6 -39; <_nono -3 -3 6
<_nope -14 14 -14; <_notez -10 -10 10; <_notre -8 -7 8; <_nous 7 -15 -3; <_nulle -12 12 -12; <_numer -10 -6 14
<_oh -16 -8 10; <_ok 16 -15 -15; <_olivi -8 -7 8; <_on 1 -12 -4; <_opera -12 -12 12; <_oubli -9 9 -9
<_oui 10 -3 -19; <_p -6 -8 8; <_paill -11 -11 11; <_pardi 12 -12 -12; <_pardo -17 -18 18; <_parfa 17 -16 -17
<_parle -12 -7 10; <_parti -10 -9 9; <_pas -28 28 -17; <_pasca -5 -7 7; <_passe -6 -10 9; <_paul -11 -12 12
<_paule -6 -10 10; <_paulo -6 -6 7; <_perso -6 -6 7; <_petit -3 -6 8; <_peut -21 -12 16; <_phili -4 -7 9
<_plein -16 -12 14; <_plus -17 15 -13; <_pluto 8 6 -21; <_point -12 -25 21; <_posit 12 -12 -12; <_possi -13 -13 13
<_pour 7 -2 -17; <_pourq 14 -22 6; <_presq -11 -9 10; <_puisq -14 12 -10; <_putai -9 -8 8; <_qu -9 -9 10
<_quai -7 -7 7; <_quand -4 -3 5; <_quatr -15 -15 16; <_que -12 13 -15; <_quel -13 -11 12; <_quell -12 -18 16
<_quelq -5 -6 5; <_qui -9 -9 9; <_quinz -10 -11 11; <_quoi -8 -9 9; <_r -1 -2 3; <_redem -11 -11 12
<_rien -12 13 -13; <_roami -10 -10 10; <_rue -8 -10 9; <_s -15 5 -3; <_sa -7 8 -8; <_salut -6 -7 6; <_samir -7 -9 9
<_sans -1 5 -13; <_sasha -7 -7 8; <_sebas -8 -8 8; <_secre -5 -8 9; <_sept -7 -9 9; <_servi -4 -7 9; <_si 12 -7 -11
<_sim 9 -8 -9; <_six -8 -7 9; <_soixa -9 -9 9; <_sophi -5 -9 9; <_sous -11 -11 12; <_stop -12 -9 10
<_super 10 -7 -8; <_suppo -6 -6 7; <_sur -10 -9 10; <_surem -11 10 -10; <_surto -13 16 -8; <_t -6 -7 6
<_tais -6 -6 7; <_teams -8 -11 9; <_test -6 -8 9; <_tina -5 -5 5; <_toto -2 -3 4; <_toujo 10 -9 -7; <_tout 5 0 -11
<_trans -5 -6 7; <_tres -6 8 -22; <_trois -16 -13 16; <_trop 14 -7 -15; <_tu -10 3 0; <_un -12 -15 16
<_une -13 -15 15; <_uniqu -9 -10 9; <_va -11 -9 10; <_veron -6 -7 7; <_vers -10 -10 12; <_viens -10 -10 10
<_vingt -8 -8 8; <_voila 7 -16 -6; <_voix 8 -13 -7; <_volon 19 -19 -15; <_vous -18 9 -7; <_wii 9 -10 -7
<_wojci -10 -10 10; <_y 6 -12 -2; <_yep 12 -12 -12; <_yes 22 -22 -20; <_yvett -7 -7 7; <_zero -7 -7 11
<_zoe -7 -12 15; a -16 -6 9; a_> -6 -6 7; a_activ -7 -9 9; a_aller 5 -3 -5; a_besoi -8 -7 9; a_c -5 -6 6
a_ca -13 -15 14; a_ce -7 -8 8; a_chaqu -6 -8 7; a_cinq -10 -9 10; a_cinqu -1 -1 3; a_conca -6 -5 6
a_cote -14 14 -12; a_coupe -10 -9 10; a_de -9 -8 9; a_debra -5 -4 8; a_deja -5 -5 5; a_deman -6 -5 8
a_deux -9 -8 10; a_dire -19 -20 20; a_dit -8 -11 11; a_dix -7 -10 9; a_donne -6 -8 11; a_du -11 -17 15
a_erreu -24 24 -19; a_ete -7 -7 8; a_eu -9 -14 12; a_fait 20 -14 -25; a_insta -5 -3 5; a_l -10 -13 16; a_la -12 2 0
a_lache -5 -6 6; a_laver -5 -6 6; a_le -15 -10 14; a_les -5 -3 5; a_lyon -7 -7 7; a_ma -9 10 -9; a_madam -10 -8 10
a_me -12 -11 12; a_mon -12 -18 23; a_nos -3 -5 6; a_o -3 -5 6; a_ouver -5 -5 6; a_ouvri -5 -7 6; a_pas 20 -35 -5
a_peu -5 -7 6; a_ploug -6 -6 6; a_plus -6 -7 7; a_propo 12 -8 -13; a_quinz -2 -6 6; a_quoi -6 -8 7; a_r -1 -2 3
a_raccr -5 -6 5; a_rappe -7 -10 8; a_redir 9 -9 -6; a_regar -7 -11 8; a_rien -14 16 -16; a_saint -9 -13 12
a_septa -8 -7 10; a_signe -14 -10 15; a_six -9 -11 13; a_tanto -12 -12 12; a_touch -1 10 -10; a_u -6 -7 9
a_un -8 -13 15; a_une -6 -9 8; a_voir -13 14 -14; a_votre 7 -3 -7; a_vous -5 -9 8; abdel -10 -10 10
abdel_manso -10 -10 10; abeil -3 -6 8; abeil_en -3 -6 8; aboie -8 -8 8; aboie_je -8 -8 8; abonn -13 -10 12
abonn_> -15 -13 15; abonn_fibre -5 -5 5; abrut -14 -13 14; abrut_> -14 -13 14; absen -7 -8 7; absen_> -7 -8 7
absol 10 -3 -21; absol_> 19 -20 -15; absol_c 7 -6 -7; absol_madam 12 -11 -12; absol_pas -30 28 -14; accen -12 -14 13
accen_> -12 -13 13; accen_aroba -5 -6 6; acces -3 -5 6; acces_a -3 -5 6; accor 7 3 -22; accor_> 10 3 -31
accor_avec -15 -16 16; accor_ca 5 -5 -5; accor_d 5 -5 -5; accor_faite 15 -16 -15; accor_mais -12 12 -13
accue -5 -6 6; accue_> -5 -6 6; achat -5 -6 6; achat_> -5 -6 6; achet -13 -10 12; achet_l -13 -11 12
achet_la -4 -4 5; achet_trois -1 -1 3; acord 10 -9 -10; acord_> 10 -9 -10; acord_d 10 -9 -10; activ -7 -9 9
activ_ma -7 -9 9; actua -5 7 -10; actua_> -5 7 -10; adres -15 6 -7; adres_> -8 12 -20; adres_a -7 -10 11
adres_c -9 -8 9; adres_oui 7 -7 -3; adres_point -4 -6 7; adsl -5 -3 5; adsl_elle -5 -3 5; affic -11 -10 12
affic_> -6 -8 8; affic_reche -7 -6 7; affir 16 -15 -17; affir_> 12 -12 -12; affir_chef 10 -10 -10; agaca -13 -14 14
agaca_> -13 -14 14; agath -3 -6 7; agath_tiret -3 -6 7; agenc -2 -1 3; agenc_de -2 -1 3; agent -7 -8 10
agent_> -8 -8 10; agent_de -3 -4 6; ah -4 -3 -6; ah_bah -2 5 -12; ah_ben 10 -5 -31; ah_bon -13 -15 14
ah_ca -23 23 -20; ah_mais 4 -9 -3; ah_non -16 20 -21; ah_oui 13 -12 -13; ah_que -6 8 -13; ahmed -10 -9 10
ahmed_> -6 -6 6; ahmed_point -6 -6 6; ai -1 -3 -2; ai_achet -13 -10 12; ai_appel 10 -7 -11; ai_besoi -10 -12 11
ai_bien -7 8 -7; ai_chang -8 -11 10; ai_de -6 -8 9; ai_debra 13 -14 -12; ai_deja 12 -19 -5; ai_deux -3 -3 6
ai_dit 8 6 -23; ai_du -6 -7 6; ai_enten -3 14 -16; ai_ete -6 -6 6; ai_etein 11 -12 -11; ai_eu -8 -7 8
ai_fait 17 -23 -13; ai_inter -4 -5 6; ai_jamai -7 9 -10; ai_mail 0 -1 2; ai_mon -7 -6 7; ai_oubli -7 -9 8
ai_par -8 -7 7; ai_pas -37 8 2; ai_peur -6 -7 7; ai_plus -9 -17 18; ai_que -6 -8 8; ai_quelq -2 -6 8
ai_ras -10 -7 9; ai_recu -8 -8 9; ai_redem 15 -18 -12; ai_rien -21 9 -5; ai_touch -7 9 -9; ai_trois -4 -4 5
ai_un -11 -17 17; ai_une -10 -21 20; ai_zappe -5 -6 10; aide -10 -12 11; aide_> -10 -12 11; aider 5 -3 -5
aider_a 5 -3 -5; aidez -8 -7 9; aidez_moi -8 -7 9; aille 12 -12 -9; aille_> 12 -12 -7; aille_c 7 -3 -7
aimab -10 -12 12; aimab_> -10 -12 12; aime -8 9 -9; aime_autan -8 9 -9; aimer 10 1 -14; aimer_bien 12 -14 -12
aimer_mieux -12 11 -10; ajout -5 -6 6; ajout_un -5 -6 6; alaou -3 -5 6; alaou_a -3 -5 6; aline -8 -8 8
aline_favre -8 -8 8; aller -13 10 -7; aller_merci -16 12 -10; aller_mon 9 -9 -9; aller_plus 5 -3 -5
aller_sur -8 -9 8; allez 18 -18 -12; allez_enten -7 -5 7; allez_on 8 -8 -7; allez_oui 9 -4 -6; allez_y 18 -18 -14
allo -16 -16 16; allo_> -10 -11 11; allo_je -9 -5 8; allo_vous -18 -11 17; allon 10 -10 -10; allon_y 10 -10 -10
allum -4 -4 5; allum_plus -4 -4 5; alors -21 6 5; alors_> 5 -1 -22; alors_atten -2 -3 4; alors_c -5 -7 6
alors_ca -2 -1 3; alors_dans -2 -6 6; alors_en -13 13 -10; alors_euh -7 -11 9; alors_helen -2 -7 9; alors_j -7 8 -7
alors_la -6 -9 8; alors_le -1 -2 3; alors_moi -8 -5 9; alors_nicol -6 -10 10; alors_non -17 18 -13
alors_que -4 -8 7; alors_si -5 -5 5; amara -9 -9 9; amara_> -9 -9 9; an -13 -11 12; an_derni -13 -11 12
ancie -5 -5 6; ancie_c -5 -5 6; anglo -6 -7 7; anglo_enfin -6 -7 7; anne -4 -6 6; anne_tiret -4 -6 6; annem -3 -6 7
annem_en -3 -6 7; annul -11 -10 10; annul_tout -11 -10 10; anten -6 -6 6; anten_> -6 -6 6; appar -16 -16 18
appar_> -16 -12 15; appar_ne -5 -7 6; appel -21 1 10; appel_> -12 2 3; appel_au -8 -11 12; appel_avec -12 -10 11
appel_de -17 -16 18; appel_fatou -11 -11 11; appel_hier 10 -7 -11; appel_julie -6 -9 7; appel_l -7 -10 10
appel_mais -9 -14 14; appel_mehdi -7 -8 11; appel_mes -6 -8 9; appel_ni -7 -7 7; appel_parce -2 -10 10
appel_pas -12 12 -12; appel_pour -18 9 -7; appel_redem -13 -16 15; apres -19 -13 17; apres_c -4 -4 5
apres_je -3 -2 4; apres_l -16 -9 14; apres_midi -8 -8 8; arbre -3 -4 6; arbre_sur -3 -4 6; arc -9 -8 9
arc_> -9 -8 9; armel -10 -10 10; armel_queme -10 -10 10; arnaq -12 -12 13; arnaq_> -8 -9 9; arnaq_votre -9 -9 9
arnau -6 -6 7; arnau_aroba -6 -6 7; aroba -16 -14 22; aroba_box -5 -9 9; aroba_cabin -5 -8 9; aroba_cafe -5 -5 5
aroba_club -5 -7 7; aroba_dupon -4 -7 9; aroba_free -5 -8 11; aroba_gmail -3 -7 11; aroba_hotel -6 -7 7
aroba_hotma -2 -5 8; aroba_iclou -6 -6 6; aroba_j 0 -1 2; aroba_jo -7 -10 10; aroba_la -6 -7 7; aroba_lapos -6 -6 7
aroba_live -5 -6 6; aroba_logis -6 -6 7; aroba_mairi -5 -7 9; aroba_menui -5 -5 7; aroba_orang -7 -11 11
aroba_oua -5 -7 7; aroba_outlo -7 -8 11; aroba_proto -7 -7 8; aroba_proxi -5 -5 5; aroba_que -13 -11 13
aroba_sfr -6 -7 7; aroba_telen -6 -6 6; aroba_trans -2 -3 4; aroba_wanad -3 -7 7; aroba_wanna -5 -5 5
aroba_yahoo -5 -8 8; arran 8 -6 -20; arran_> 16 -17 -14; arran_pas -23 17 -11; arret -15 9 -5; arret_de -9 -8 9
arret_il -12 11 -10; arriv -9 -15 15; arriv_pas -10 -14 14; arriv_plus -5 -7 6; arts -5 -5 5; arts_point -5 -5 5
assur 14 -16 -12; assur_> 14 -16 -12; at -7 -8 8; at_free -6 -8 8; at_gmail -6 -6 6; at_outlo -7 -9 9; ateli -5 -5 7
ateli_c -5 -5 7; attac -11 -12 13; attac_aroba -8 -10 11; attac_avec -5 -5 5; attac_kiki -3 -5 7
attac_lemoi -7 -7 7; attaq -6 -6 6; attaq_> -6 -6 6; atten -21 -12 19; atten_> -11 -10 11; atten_aussi -9 -10 10
atten_cheri -5 -5 6; atten_deux -13 -13 16; atten_excus -8 -8 8; atten_j -5 -7 7; atten_je -10 -11 11
atten_non -11 11 -9; atten_patri -2 -3 4; atten_s -27 -14 26; atten_si 8 -7 -2; atten_un -3 -9 11
atten_une -8 -12 13; au -25 -6 12; au_burea -12 -7 10; au_contr -14 16 -16; au_deuxi -6 -11 12; au_meme -8 -10 9
au_minit -8 -5 7; au_moins -6 -7 7; au_mois -10 -8 9; au_nez -5 -6 5; au_nom -13 -16 16; au_numer -8 -10 9
au_pluri -4 -6 6; au_point -5 -4 8; au_premi -9 -12 11; au_servi -4 -6 6; au_sujet 12 -9 -13; au_telep -10 -11 13
au_vingt -1 -3 5; au_zero -4 -4 4; aucun -2 3 -8; aucun_> -17 16 -15; aucun_idee -18 -19 19; aucun_monsi -18 17 -15
aucun_probl 21 -21 -9; aucun_souci 21 -22 -19; augus 12 -11 -12; augus_> 12 -11 -12; aujou -11 1 4
aujou_hui -11 1 4; aussi -9 -10 10; aussi_longt -9 -10 10; autan -8 9 -9; autan_pas -8 9 -9; autre -27 31 -24
autre_appel -6 -10 10; autre_chose -15 17 -14; autre_je -5 -16 15; autre_jour -7 -13 12; autre_non -4 15 -15
autre_probl -14 19 -19; autre_souci -17 11 -6; autre_truc -4 7 -4; aux -10 -11 11; aux_frais -5 -5 5
aux_gens -6 -7 7; aux_infos -5 -6 7; avait -4 -4 6; avait_deja -1 -1 3; avait_dit -5 -5 6; avant -5 -6 6
avant_j -5 -6 6; avec -12 -14 13; avec_> -12 -10 11; avec_cedil -4 -6 7; avec_celui -2 -1 3; avec_deux -20 7 -5
avec_la -6 -15 13; avec_le -7 -8 9; avec_leque -7 -11 8; avec_les -1 -1 3; avec_leurs -5 -3 5; avec_mon -7 -6 8
avec_plais 13 -13 -13; avec_quoi -15 -16 16; avec_tous -5 -5 6; avec_un -11 -14 16; avec_une -6 -6 7; avez 18 -4 -26
avez_bien 15 -22 -13; avez_dit 11 -17 -7; avez_mal -21 20 -18; avez_pas -13 13 -11; avez_qu -7 -11 8
avez_raiso 15 -15 -12; avez_tout 17 -21 -14; avez_un -12 -13 13; avez_vu 10 -11 -8; avoca -7 -5 7
avoca_bande -7 -5 7; avoir -6 -4 6; avoir_sur -6 -4 6; avons -6 7 -5; avons_demen -6 7 -5; awa -5 5 -5
awa_c -5 5 -5; b -16 -15 16; b_aroba -5 -5 5; b_c -5 -5 5; b_comme -9 -8 9; b_e -7 -7 8; b_o -6 -6 6
b_soixa -2 -4 5; b_v -4 -5 5; bah -2 9 -13; bah_c -4 -5 6; bah_j 11 -8 -12; bah_non -25 26 -19; bah_oui 10 -12 -8
baiss -7 -8 7; baiss_la -7 -8 7; bande -18 -15 19; bande_d -14 -13 14; bande_de -10 -7 10; bas -6 6 -5
bas_> -7 9 -10; bas_caron -4 -7 9; bas_clair -2 -5 7; bas_girar -2 -7 9; bas_l -3 -6 7; bas_marie -4 -6 6
bas_marti -2 -6 8; bas_roux -5 -9 9; batip -8 -10 9; batip_> -8 -10 9; be -2 -7 5; be_> -6 -6 6; be_oui 12 -8 -11
beau -9 -14 11; beau_aujou -9 -14 11; beauc -14 -11 12; beauc_> -9 -9 9; beauc_trop -10 -11 11; belka -9 -11 11
belka_a -7 -9 9; belka_b -5 -6 6; ben 7 -9 -2; ben_> -13 -15 14; ben_c -17 -11 16; ben_ca 18 -17 -17
ben_dame 6 -5 -7; ben_evide 10 -10 -10; ben_j -14 -9 12; ben_je -10 -8 9; ben_la 10 -19 -7; ben_ma -6 -6 6
ben_moi -17 17 -16; ben_mon 5 -3 -5; ben_non -22 17 -13; ben_oui 21 -20 -17; ben_pas -15 13 -8; ben_si 11 -9 -11
ben_voila 9 -5 -8; benoi -6 -7 7; benoi_point -6 -7 7; berna -12 -11 12; berna_> -9 -8 9; berna_a -7 -7 7
berna_aroba -11 -11 13; berna_point -2 -3 6; besoi -16 12 -5; besoi_> -11 20 -21; besoi_d -10 -12 11
besoi_inter -8 -7 9; bete -6 -7 6; bete_je -6 -7 6; bien 25 -21 -16; bien_> 18 -28 -13; bien_a -12 -12 12
bien_apres -13 -11 13; bien_au -13 10 -8; bien_c 9 -9 -6; bien_ca 2 4 -21; bien_ce 5 -5 -1; bien_cela 2 -1 -1
bien_compr 15 -22 -13; bien_d 6 -3 -3; bien_enten 0 -15 8; bien_evide 15 -11 -13; bien_genti -5 -6 6
bien_la 7 -7 -3; bien_le 12 -12 -10; bien_merci 19 -20 -13; bien_moi 12 -11 -13; bien_mon 9 -9 -8
bien_note 12 -11 -7; bien_notre 7 -6 -7; bien_oui 7 -6 -7; bien_pour 19 -19 -4; bien_que 8 -7 -6; bien_recu 7 -12 -5
bien_s 12 -11 -12; bien_sur 11 6 -15; bien_volon 13 -13 -10; bio -5 -6 6; bio_> -5 -6 6; blabl -12 -12 12
blabl_> -12 -12 12; blanc -8 -7 8; blanc_de -8 -7 8; blanc_et -8 -7 8; bleue -7 -6 7; bleue_> -7 -6 7
bleue_passe -6 -5 7; bloqu -18 -14 18; bloqu_> -13 -11 13; bloqu_la -6 -5 7; bob -5 -5 8; bob_tiret -5 -5 8
boite -9 -10 11; boite_mail -5 -7 6; boite_ne -8 -6 7; bol -10 -7 9; bol_de -10 -7 9; bon -17 -6 9; bon_> -27 -13 20
bon_bon -6 6 -4; bon_laiss -8 8 -6; bon_monsi 19 -14 -19; bon_nom -12 11 -10; bon_numer -12 16 -16; bon_pour 6 -7 -6
bon_vous -5 7 -7; bonjo -21 -20 22; bonjo_> -10 -9 10; bonjo_c -6 -7 7; bonjo_je -4 -8 9; bonjo_madam -9 -8 9
bonjo_monsi -15 -15 15; bonjo_olivi -6 -6 6; bonjo_on -5 -3 7; bonne -11 -9 10; bonne_adres -10 10 -9
bonne_quest -9 -13 12; borde -12 -12 13; borde_> -12 -12 12; borde_point -5 -7 9; bouch -14 -12 13
bouch_> -14 -12 13; boula -9 -9 9; boula_du -9 -9 9; boulo -6 -6 7; boulo_> -6 -6 7; bouti -6 -5 7; bouti_> -6 -5 7
bouzi -6 -6 6; bouzi_b -6 -6 6; box -19 -5 10; box_> -22 2 2; box_deux -3 -2 5; box_en -4 -4 5; box_est -7 -12 14
box_et -8 -10 10; box_point -5 -9 9; box_toute -7 -10 9; branc -10 -9 10; branc_la -10 -9 10; bref -4 -5 5
bref_tout -4 -5 5; bris -9 -9 9; bris_> -9 -9 9; bruit -11 -17 15; bruit_la -11 -17 15; bruno -10 -11 11
bruno_kessl -8 -8 8; bruno_point -5 -6 5; burea -16 -14 17; burea_> -17 -15 17; burea_depui -3 -5 6
burea_se -2 -3 5; c 3 -5 -4; c_d -5 -5 5; c_e -5 -6 6; c_est 6 -1 -10; c_etait -13 7 -4; c_good 9 -8 -7; c_h -6 -7 7
c_point -5 -7 9; ca 0 -4 -1; ca_> 1 -5 -4; ca_a -10 -9 10; ca_atten -5 -6 7; ca_c -12 17 -21; ca_charg -12 -12 12
ca_clign -14 -9 11; ca_comme -5 5 -5; ca_conce -9 -9 9; ca_conti -12 -8 11; ca_coupe -8 -11 9; ca_d 7 -3 -7
ca_depen -22 -20 23; ca_du -7 7 -6; ca_dure -7 -8 8; ca_en -1 -1 3; ca_et -4 -4 5; ca_exact 13 -13 -11
ca_fait -17 -20 20; ca_ira -13 14 -21; ca_j -7 -6 7; ca_je -9 -1 5; ca_joue 14 -16 -11; ca_lag -11 -11 12
ca_m 9 -7 -16; ca_march 26 -20 -25; ca_me 15 -25 -7; ca_meme 8 -8 -9; ca_mon 6 -5 -6; ca_monsi 17 -21 -11
ca_ne -1 12 -12; ca_non 3 3 -19; ca_oui 26 -25 -15; ca_passe -4 -8 7; ca_peut 5 -3 -5; ca_pour -4 -5 5
ca_que 8 0 -22; ca_raccr -11 -11 11; ca_roule 13 -16 -12; ca_se -6 -8 7; ca_serai 3 4 -13; ca_sert -10 10 -10
ca_va -25 4 4; ca_vous 15 -15 -2; cabin -8 -8 9; cabin_morea -8 -8 8; cabin_tiret -5 -8 9; cable -5 -5 6
cable_> -5 -5 6; cafe -5 -5 5; cafe_tiret -5 -5 5; caiss -8 -7 9; caiss_et -8 -7 9; calme -13 -8 11
calme_> -13 -8 11; camer -4 -8 9; camer_> -3 -2 5; camer_a -1 -1 3; camer_ne -5 -9 9; camil -3 -4 7
camil_point -3 -4 7; canal -4 -4 7; canal_du -4 -4 7; carne -1 -1 2; carne_zero -1 -1 2; caron -4 -7 9
caron_aroba -4 -7 9; carpe -16 -18 18; carpe_> -16 -18 18; carpe_aroba -4 -6 10; carre 18 -16 -19
carre_> 18 -16 -19; carte -8 -10 10; carte_bleue -7 -6 7; carte_sim -7 -9 9; cas 9 0 -23; cas_> 9 0 -23; ce 2 -12 2
ce_dont -6 -9 9; ce_matin -3 -11 6; ce_n -23 23 -16; ce_nom -7 8 -7; ce_numer -6 -8 8; ce_qu -7 -7 8
ce_que 9 -17 -2; ce_serai 6 -6 -5; ce_servi -9 -9 9; ce_soit -6 -7 7; ce_ticke -11 15 -16; cedil -4 -6 7
cedil_dans -4 -6 7; cedil_mais -4 -6 7; cela 19 -17 -18; cela_> 16 -15 -16; cela_meme 8 -8 -7; celin -5 -9 9
celin_point -5 -9 9; celle -3 -3 6; celle_de -3 -3 6; celui -15 3 8; celui_avec -7 -11 8; celui_de -4 -1 5
celui_du -2 -6 6; celui_la -11 11 -9; celui_qui -6 -8 8; cent -6 -8 7; cent_cinqu -5 -5 5; cent_trent -7 -10 10
cent_vingt -5 -5 5; centr -9 -9 9; centr_> -9 -9 9; certa 4 -15 -3; certa_> 9 -30 -1; certa_pas -29 24 -13
certe 12 -12 -12; certe_> 12 -12 -12; ces -5 -5 6; ces_cable -5 -5 6; cette -23 14 -6; cette_fois -20 11 -6
cette_histo -7 7 -5; cette_machi -7 -8 8; chale -7 -8 7; chale_insup -7 -8 7; chamb -6 -8 8; chamb_> -6 -7 8
chamb_du -4 -5 7; chamb_la -5 -6 6; chang -11 -13 13; chang_d -10 -7 9; chang_de -8 -9 8; chang_le -4 -4 7
chang_maint -5 -6 6; chape -9 -7 8; chape_de -9 -7 8; chaqu -6 -8 7; chaqu_fois -6 -8 7; charg -13 -12 13
charg_jamai -7 -7 7; charg_pas -10 -10 10; charg_plus -5 -7 7; charl -7 -5 7; charl_> -7 -5 7; charm -4 -4 5
charm_et -4 -4 5; chat -10 -9 10; chat_est -10 -9 10; chef 3 -16 -3; chef_> 5 -15 -5; chef_m -6 -5 8
chepa -13 -13 13; chepa_moi -13 -13 13; cherc -12 -11 12; cherc_mes -12 -11 12; cheri -8 -8 10; cheri_je -5 -5 6
cheri_sans -5 -6 6; chez -14 4 3; chez_gmail -5 -10 11; chez_hotma -5 -6 6; chez_le -1 -1 3; chez_machi -9 -9 9
chez_moi -9 11 -14; chez_mon -4 -8 7; chez_yahoo -5 -9 9; chich -7 -7 7; chich_vous -7 -7 7; chico -8 -7 8
chico_> -8 -7 8; chien -15 -14 15; chien_> -10 -10 10; chien_qui -8 -8 8; chiff -6 -7 7; chiff_aroba -6 -7 7
chose -18 8 0; chose_> -17 9 -2; chose_ca -9 -8 9; chose_cette -4 7 -4; chris -14 -14 14; chris_> -9 -9 9
chris_lefeb -4 -5 5; chum 9 -9 -9; chum_> 9 -9 -9; chut -6 -6 6; chut_les -6 -6 6; cinq -10 -11 19; cinq_> -9 -7 12
cinq_a -11 -11 16; cinq_avec -7 -19 19; cinq_cinqu -3 -5 8; cinq_dix -5 -4 8; cinq_douze -4 -4 6; cinq_heure -5 -6 6
cinq_machi -8 -8 8; cinq_max -8 -8 9; cinq_ou -5 -5 6; cinq_quara -2 -1 3; cinq_quatr -4 -5 6; cinq_six -3 -5 8
cinq_soixa -3 -4 6; cinq_treiz -1 -1 2; cinqu -7 -7 9; cinqu_> -10 -13 13; cinqu_cinq -3 -4 5; cinqu_deux -5 -3 7
cinqu_et -3 -1 5; cinqu_euros -1 -1 3; cinqu_huit -2 -2 4; cinqu_neuf -3 -4 6; cinqu_six -5 -5 5
cinqu_trois -3 -4 6; clair -7 -7 7; clair_aroba -2 -5 7; clair_et -8 -5 9; clair_petit -6 -6 9; clair_rouss -6 -7 6
clien -12 -12 15; clien_> -7 -8 8; clien_aroba -4 -7 9; clien_avec -4 -6 6; clien_c -5 -4 6; clien_quara -10 -6 14
clign -14 -9 11; clign_c -14 -9 11; club -6 -10 12; club_tiret -5 -7 7; club_under -6 -8 9; code 6 -5 -6
code_posta 6 -5 -6; coler -9 -10 10; coler_> -9 -10 10; coler_monsi -9 -10 10; colet -6 -6 7; colet_tout -6 -6 7
colle -12 -12 13; colle_> -10 -10 10; colle_parce -4 -4 5; colle_un -6 -6 6; colon -9 -9 9; colon_mouta -9 -9 9
com -16 -4 10; com_> -16 -4 10; com_c -6 -6 7; combi -7 -6 7; combi_s -7 -6 7; comme -5 -17 4; comme_> -4 -14 6
comme_a -7 -7 7; comme_berna -9 -8 9; comme_c -5 5 -5; comme_ca -18 -5 16; comme_comme -12 -7 8; comme_d 13 -6 -15
comme_dites -7 -6 7; comme_gasto -6 -6 7; comme_j -12 -7 8; comme_l -7 -7 7; comme_par -2 -1 3; comme_pierr -6 -8 8
comme_que 9 -9 -8; comme_victo -4 -5 5; comme_vous 20 -9 -21; commu -3 -4 6; commu_est -3 -4 6; compl -23 -25 25
compl_> -17 -17 17; compl_mon -4 -5 5; compl_mort -6 -7 6; compr -7 -22 13; compr_> 0 -11 -1; compr_c -13 13 -11
compr_la -5 -11 11; compr_quest -8 -10 10; compr_rien -6 -8 7; compr_une -7 -6 7; compt -12 -16 16
compt_> -12 -12 13; compt_aroba -2 -3 4; compt_toi -7 -7 7; conca -6 -5 6; conca_> -6 -5 6; conce -9 -9 9
conce_six -9 -9 9; concl 10 -9 -10; concl_> 10 -9 -10; confi 16 -21 -15; confi_> 16 -21 -15; conna -18 -4 10
conna_> -20 -3 4; conna_mon -7 -7 7; conna_rien -7 8 -8; conne -15 -17 18; conne_> -16 -15 16; conne_du -7 -9 10
conne_est -6 -6 6; conne_exion -6 -6 6; conne_inter -9 -8 9; conne_me -6 -6 9; conne_plus -4 -5 6; conse -9 -12 12
conse_> -9 -12 12; conso -13 -13 13; conso_> -13 -13 13; conso_de -4 -5 6; conta -10 -10 11; conta_aroba -6 -6 6
conta_ont -7 -7 8; conti -3 -11 5; conti_> 9 -7 -12; conti_je -12 -8 11; contr -28 18 -13; contr_> -33 22 -17
contr_c 9 -9 -8; contr_date -5 -5 6; contr_est -15 -23 22; contr_vous -11 -11 11; convi 13 -11 -13
convi_> 12 -11 -12; convi_tres 12 -6 -12; corre 23 -20 -15; corre_> 19 -19 -7; corre_c 2 -1 -2; corre_ca 15 -15 -14
corre_ce -8 8 -6; corre_de 4 -3 -2; corri -8 7 -6; corri_> -8 7 -6; cote -14 14 -12; cote_> -14 14 -12
couil -7 -5 7; couil_dans -7 -5 7; coupe -16 -20 19; coupe_> -11 -11 11; coupe_est -6 -6 6; coupe_je -10 -9 10
coupe_tout -8 -12 10; coupe_un -3 -4 6; coupu -6 -6 7; coupu_fibre -5 -3 7; coupu_gener -6 -6 6; courr -5 -5 5
courr_pluto -5 -5 5; cours -15 -16 16; cours_> -15 -16 16; court -3 -7 9; court_aroba -3 -7 9; crois -4 12 -24
crois_> 23 -24 -17; crois_bien 19 -17 -15; crois_pas -24 22 -15; cuisi -9 -7 9; cuisi_> -9 -7 9; cyclo -5 -6 6
cyclo_tout -5 -6 6; d 6 -24 2; d_> -7 -8 11; d_a -9 8 -3; d_abonn -10 -7 9; d_abrut -14 -13 14; d_acces -3 -5 6
d_accor 7 3 -22; d_acord 10 -9 -10; d_actua -5 7 -10; d_aide -10 -12 11; d_aille 12 -12 -9; d_aller -8 -9 8
d_appar -6 -5 6; d_appel -10 -13 13; d_arc -9 -8 9; d_arnaq -8 -8 9; d_aroba -5 -5 5; d_atten -9 -10 10; d_b -5 -5 5
d_deux -1 -2 3; d_erreu 21 -31 -8; d_expli 7 -3 -7; d_explo -8 -6 8; d_habit 13 -6 -15; d_incon 14 -13 -14
d_inter -10 -14 12; d_ordin -7 -6 7; d_point -10 -8 14; d_preno -6 -6 6; d_u -1 -2 3; da 12 -11 -10; da_> 10 -9 -10
da_c 6 -5 -6; dame -1 -11 5; dame_bien -7 -13 12; dame_de -8 -11 10; dame_ou -5 -5 5; dame_oui 6 -5 -7
dans -5 -20 9; dans_l -11 -10 11; dans_la -10 -10 15; dans_le 5 -18 -5; dans_les -10 -10 11; date -5 -5 6
date_de -5 -5 6; de 7 -19 3; de_2016 -5 -5 6; de_blanc -8 -7 8; de_borde -12 -12 12; de_ca 9 -9 -6; de_carte -7 -6 7
de_ce 5 -9 -4; de_charl -7 -5 7; de_chich -7 -7 7; de_chico -8 -7 8; de_clien -10 -9 11; de_famil -8 -6 9
de_fibre -8 -7 10; de_gmail -3 -3 6; de_jeux -4 -5 6; de_l -16 -14 17; de_la -18 10 -8; de_le 11 -11 -11
de_lemoi -11 -16 14; de_ma -4 -15 10; de_madam -10 -7 11; de_mal -4 -7 7; de_marse -13 -13 14; de_me -9 -8 9
de_meme 4 -3 -2; de_messa -5 -4 5; de_moi -8 -10 10; de_mon -10 -6 11; de_mutua -5 -4 8; de_nante -5 -3 7
de_nom -8 -9 8; de_nous -10 -8 10; de_nouve 13 -13 -13; de_novem -10 -8 9; de_paiem -8 -7 9; de_paill -9 -7 8
de_passe -10 -7 10; de_perso -10 9 -9; de_poste -10 -7 13; de_probl 22 -26 -8; de_quest -14 18 -19
de_quoi -15 -12 16; de_refle 9 -7 -10; de_refus 21 -22 -11; de_repos -8 -7 10; de_resea -7 -6 7; de_souci 18 -18 -15
de_stras -2 -1 3; de_telep -5 -5 5; de_tonal -13 -11 13; de_trois -10 -9 10; de_vos -11 -8 10; de_vous -14 -14 15
de_voyou -7 -5 7; de_wifi -4 -6 7; debra 12 -10 -12; debra_> -11 12 -11; debra_ce 6 -7 -6; debra_et 10 -9 -10
debra_ma -5 -4 8; debut -3 -3 5; debut_c -1 -2 3; debut_j -4 -4 5; decle -7 -8 8; decle_direc -7 -8 8; decon -6 -7 7
decon_a -6 -8 7; decon_toute -5 -5 5; decro -12 -9 12; decro_> -12 -9 12; degue -6 -7 7; degue_ce -6 -7 7
deja 1 -11 -7; deja_> 8 -13 -6; deja_ca -1 -1 3; deja_deux 10 -11 -9; deja_fait 18 -19 -15; deja_la -12 -14 14
deja_redem 15 -18 -11; deja_regar -5 -5 5; deja_resol -15 14 -12; deja_tout -6 -4 6; deman -10 -14 15
deman_a -8 -14 12; deman_de -6 -5 8; deman_un -10 -7 10; demen -6 7 -5; demen_en -6 7 -5; depen -22 -20 23
depen_> -21 -14 18; depen_ce -13 -16 15; depen_de -9 -6 11; depen_des -8 -8 9; depui -22 -14 22; depui_au -6 -7 7
depui_ce -10 -10 11; depui_deux -4 -4 5; depui_fribo -8 -8 8; depui_hier -14 -14 15; depui_le -4 -4 5
depui_longt -5 6 -7; depui_neuf -3 -5 6; depui_qu -5 -4 5; depui_trois -7 -7 7; deran 14 -15 -12
deran_pas 14 -15 -12; derni -12 -18 15; derni_> -17 -15 17; derni_et -1 -1 3; derni_fois -2 -14 3; des -15 -17 18
des_couil -7 -5 7; des_fois -8 -8 8; des_iles -6 -7 7; des_incom -9 -12 12; des_jours -5 -3 5; des_lilas -9 -9 10
des_mails -7 -8 9; des_tiret -5 -5 5; des_trava -5 -4 5; desac -10 -10 10; desac_> -10 -10 10; desme -6 -6 6
desme_aroba -6 -6 6; desol -18 7 3; desol_> -14 14 -10; desol_de -9 -10 10; desol_mais -3 16 -16; dessu -8 -7 7
dessu_la -8 -7 7; detes -6 -7 6; detes_sale -6 -7 6; deux -14 -18 19; deux_> -18 -15 23; deux_appar -14 -12 14
deux_aroba -2 -3 4; deux_box -13 -16 15; deux_caiss -8 -7 9; deux_d -1 -2 3; deux_deux -8 -6 8; deux_doigt -8 -6 8
deux_et -3 -3 4; deux_fois 21 -22 -21; deux_impri -8 -7 9; deux_jours -7 -13 12; deux_l -16 13 -11
deux_lyon -1 -2 3; deux_m -10 -7 11; deux_mais -3 -3 6; deux_mille -6 -5 7; deux_minut -10 -9 10; deux_octan -5 -4 7
deux_ordin -10 -9 10; deux_ou -10 -8 11; deux_perso -11 -11 11; deux_quara -2 -2 4; deux_quato -5 -3 7
deux_quatr -1 -1 2; deux_r -8 -8 10; deux_repet -3 -2 5; deux_secon -10 -11 12; deux_soixa -3 -4 6
deux_switc -5 -5 7; deux_t -3 -7 9; deux_table -9 -8 10; deux_trois -2 -4 5; deux_un -6 -8 9; deux_zero -2 -1 3
deuxi -15 -15 16; deuxi_etage -6 -11 12; deuxi_fois -14 -11 13; deuxi_poste -5 -6 6; devan 3 -18 5
devan_> 16 -7 -20; devan_la -13 -14 14; devan_langl -6 -7 7; devri -6 -4 6; devri_l -6 -4 6; diall -8 -12 11
diall_> -11 -11 11; diall_at -6 -6 6; didie -7 -7 7; didie_lemoi -7 -7 7; dieu 5 -3 -5; dieu_si 5 -3 -5
diffe -11 11 -11; diffe_> -11 11 -11; dirai -12 9 -7; dirai_mais -11 9 -8; dirai_trois -7 -8 9; dire -8 -20 13
dire_> -16 -26 22; dire_c -5 -5 5; dire_ca 19 -13 -20; dire_mais -7 9 -10; dire_que -5 -18 9; direc -7 -8 7
direc_> -8 -12 11; direc_n -5 -5 5; dis 27 -23 -25; dis_> 8 -8 -7; dis_c -9 7 -6; dis_oui 10 -10 -1
dis_pas 31 -31 -22; dis_que -19 18 -16; disai 14 -9 -15; disai_oui 14 -9 -15; disie -10 -10 11; disie_> -10 -10 11
dison 9 -7 -8; dison_que 9 -7 -8; dispa -7 -7 8; dispa_> -7 -7 8; dit 17 -2 -27; dit_> 15 -14 -14; dit_le -8 7 -6
dit_non -18 17 -17; dit_oui 10 -8 -11; dit_qu -4 -4 7; dit_que -12 -1 2; dites -15 -18 18; dites_> -17 -15 17
dites_donc -5 -5 5; dites_j -6 -5 6; dites_vous -7 -6 7; divor -8 -9 8; divor_> -8 -9 8; dix -11 -11 13
dix_> -11 -8 11; dix_douze -6 -6 6; dix_heure -14 -15 17; dix_huit -5 -5 6; dix_minut -5 -5 5; dix_neuf -4 -3 8
dix_poste -7 -10 9; dix_sept -3 -4 5; dix_vingt -7 -7 10; dizai -11 -13 13; dizai_d -6 -5 6; dizai_de -9 -8 9
docte -8 -8 8; docte_bruno -8 -8 8; doigt -8 -6 8; doigt_d -8 -6 8; donc 1 -4 -5; donc_> 9 -4 -19; donc_au -4 -6 6
donc_ecuri -4 -6 6; donc_il -8 7 -6; donc_info -6 -7 7; donc_je -2 -1 3; donc_karim -3 -3 6; donc_mon -5 -5 5
donc_non -5 5 -5; donc_oui 6 -5 -6; donc_seize -2 -6 6; donc_xavie -7 -7 7; donne -10 -12 13; donne_la -6 -4 6
donne_le -6 -8 11; donne_mon -7 -8 8; dont -6 -9 9; dont_je -6 -9 9; dossi 5 -10 4; dossi_> 15 -14 -9
dossi_parce -4 -5 5; dot -6 -6 6; dot_com -6 -6 6; douce -6 -6 6; douce_42 -6 -6 6; doute 10 -9 -8
doute_oui 10 -9 -8; doux -5 -5 5; doux_point -5 -5 5; douza -7 -6 7; douza_d -7 -6 7; douze -13 -14 16
douze_> -2 -2 4; douze_appar -8 -9 9; douze_j -7 -9 8; douze_peut -6 -6 6; douze_quara -7 -8 13; douze_rue -5 -5 5
douze_trent -4 -4 7; du -20 2 5; du_34 -3 -5 7; du_bas -4 -10 12; du_bruit -11 -17 15; du_burea -6 -11 13
du_cabin -8 -8 8; du_centr -9 -9 9; du_fond -4 -5 7; du_huit -2 -4 5; du_magas -10 -8 9; du_monde -8 10 -10
du_prof -2 -6 6; du_redem -6 -7 6; du_salon -5 -6 6; du_six -4 -5 6; du_ticke 13 -9 -16; du_tiret -6 -7 7
du_tou -7 10 -10; du_tous -11 8 -7; du_tout -16 16 -12; du_trent -3 -5 7; du_wifi -4 -4 7; duboi -4 -7 8
duboi_aroba -4 -7 8; dujar -5 -8 11; dujar_huita -5 -8 11; dumon -7 -7 7; dumon_epous -7 -7 7; dupli -9 -8 9
dupli_> -9 -8 9; dupon -17 -16 17; dupon_> -14 -13 14; dupon_aroba -5 -7 6; dupon_gmail -8 -9 9; dupon_point -4 -7 9
dupui -10 -10 10; dupui_> -10 -10 10; dupui_dupui -5 -9 9; dupui_sans -5 -9 9; duran -13 -12 19; duran_> -10 -8 10
duran_aroba -6 -8 9; duran_avec 0 -1 2; duran_chez -5 -10 11; duran_tout -3 -7 7; dure -7 -8 8; dure_c -7 -8 8
e -9 -10 12; e_> -5 -5 5; e_a -6 -7 8; e_ensui -1 -2 3; e_i -6 -6 7; e_l -6 -9 9; e_m -5 -6 6; e_t -6 -7 8
echap -5 -4 9; echap_> -5 -4 9; echo -6 -8 9; echo_quand -6 -8 9; ecole -9 -9 11; ecole_> -9 -9 11; ecout 6 -14 -3
ecout_> 2 -10 4; ecout_de 6 -5 -6; ecout_et 6 -7 -6; ecran -6 -4 6; ecran_puisq -6 -4 6; ecrir -5 -5 7
ecrir_a -5 -5 7; ecriv -7 -7 7; ecriv_zola -7 -7 7; ecuri -4 -6 6; ecuri_au -4 -6 6; ecuri_point -4 -6 6
effec 12 -11 -11; effec_> 12 -11 -11; effet 10 -11 -9; effet_> 10 -11 -9; eh 9 -9 -8; eh_bien 9 -9 -6
eh_oui 7 -7 -8; elle -2 -7 2; elle_a -8 -7 9; elle_dit -8 9 -9; elle_est -12 -9 11; elle_meme 13 -14 -12
elle_ne -4 -4 5; elle_parle -7 -7 7; embet -9 -10 10; embet_> -9 -10 10; embou -6 -5 6; embou_a -6 -5 6; en 1 -3 -4
en_a -6 -6 8; en_ai -12 -8 10; en_coler -9 -10 10; en_cours -11 -11 12; en_divor -8 -9 8; en_effet 10 -11 -9
en_est -10 13 -13; en_fait -22 21 -12; en_guade -7 -6 7; en_lettr -5 -5 5; en_ligne -8 -8 8; en_mars -6 7 -5
en_occup -9 -8 9; en_panne -3 -9 6; en_passe -15 10 -10; en_peut -5 -5 5; en_plein 15 -16 -15; en_reuni -8 -11 9
en_rond -7 -7 7; en_sais -17 -24 26; en_septe -4 -4 5; en_serai 14 -14 -13; en_suis -21 -16 17; en_tout -5 -3 8
en_train 9 -7 -10; en_un -3 -5 7; encei -3 -3 6; encei_> -3 -3 6; encor -1 6 -8; encor_> -14 18 -10
encor_la 11 -9 -11; encor_non -2 5 -4; encor_une -5 -5 6; endro -8 -10 9; endro_que -8 -10 9; enerv -9 -8 9
enerv_> -9 -8 9; enfan -11 -10 11; enfan_pardo -6 -6 6; enfan_qui -5 -3 5; enfan_sont -6 -7 7; enfin -6 6 -10
enfin_> -10 13 -4; enfin_bref -4 -5 5; enfin_conne -12 -11 12; enfin_je 7 -7 -4; enfin_langl -6 -7 7
enfin_non -25 27 -22; enfin_oui 20 -20 -15; enfin_si 15 -15 -10; engag -5 -5 6; engag_c -5 -5 6; ensui -1 -2 3
ensui_d -1 -2 3; ensui_un -1 -2 3; enten 10 -28 7; enten_> 13 -30 5; enten_de -8 -8 8; enten_et -17 15 -14
enten_la -14 -17 17; enten_mais -7 8 -7; enten_mal -19 -14 18; enten_par -14 -11 15; enten_parle -7 -5 7
enten_pas -8 -7 8; enten_tout 6 -5 -6; enten_tres -9 -9 9; enten_une -4 -3 5; entre -10 -10 11; entre_> -11 -12 12
entre_c -6 -6 6; entre_quinz -6 -6 6; envir -8 -8 8; envir_> -8 -8 8; envoy -11 -11 12; envoy_de -5 -4 5
envoy_le -8 -10 9; envoy_un -5 -5 5; epous -7 -7 7; epous_carpe -7 -7 7; eric -5 -5 5; eric_et -5 -5 5
erreu -5 24 -31; erreu_> -3 21 -28; erreu_monsi -13 12 -11; es -9 2 1; es_bete -6 -7 6; es_goure -10 9 -8
es_mecha -6 -7 6; esper -11 -12 11; esper_que -11 -12 11; essai 12 -12 -11; essai_> 12 -12 -11; essay 0 13 -19
essay_> -2 14 -19; essay_d 7 -3 -7; est -2 -1 -2; est_04 -6 -6 6; est_15 -4 -4 5; est_> -5 5 -5; est_a -12 -26 15
est_absen -7 -8 7; est_au 2 -14 2; est_autre -12 12 -7; est_aux -5 -5 5; est_avec -21 8 -5; est_bien 34 -35 -16
est_bon -9 13 -14; est_c -5 -7 9; est_ca 29 -28 -17; est_ce 12 -20 -4; est_cela 19 -18 -19; est_celui -7 -11 8
est_compl -23 -25 25; est_conta -5 -5 7; est_corre 24 -24 -15; est_coupe -7 -8 8; est_d 19 -29 -15
est_dans -17 -11 15; est_de -9 -9 9; est_degue -6 -7 7; est_deja -15 14 -12; est_diffe -11 11 -11
est_dix -11 -13 12; est_en -15 -9 13; est_encor 5 -12 -5; est_etein -5 -3 5; est_exact 22 -19 -22
est_fait 20 -21 -17; est_faux -35 32 -20; est_fini -12 11 -9; est_frust -11 -13 12; est_genti -25 21 -16
est_inacc -17 -16 16; est_incor -17 15 -12; est_inexa -18 18 -18; est_insup -8 -12 10; est_intol -7 -8 8
est_jean -5 -7 6; est_jm -11 -11 13; est_julie -10 -10 11; est_juste 21 -22 -16; est_kiki -3 -5 7; est_l -20 10 -9
est_la -9 1 5; est_laure -14 -12 13; est_le 4 -14 -6; est_lente -7 -8 8; est_luc -8 -7 8; est_m -1 -2 3
est_ma -10 -11 12; est_marie -8 -5 9; est_masqu -12 -13 13; est_moi 20 -20 -17; est_mon -12 -10 12; est_mort -5 -4 5
est_nadia -5 -6 6; est_noire -6 -6 6; est_non -27 26 -24; est_norma -14 -9 11; est_note 10 -9 -12; est_parfa 7 -7 -3
est_parti -13 -14 14; est_pas -9 23 -37; est_place -9 -8 9; est_plein -6 -6 6; est_plus -24 21 -16
est_plusi -11 -11 11; est_pluto -10 -11 11; est_point -24 13 -11; est_possi 15 -10 -17; est_pour -2 -3 -2
est_prive -5 -6 6; est_quoi -16 -18 19; est_rappo -7 -9 10; est_regle -26 25 -20; est_rouge 9 -9 -9
est_sandr -6 -7 7; est_scand -9 -10 10; est_seule -5 -4 5; est_soixa -7 8 -8; est_sur 8 -9 -6; est_techn -5 -5 5
est_toujo 22 -22 -16; est_tout 0 -8 -2; est_trop -7 -8 8; est_un -23 17 -4; est_une -26 9 -2; est_urgen -6 -6 6
est_venu -8 -9 9; est_vingt -5 -5 6; est_vrai 15 -16 -13; et -2 -31 18; et_3 -7 -6 8; et_59 -6 -6 6; et_a -5 -6 6
et_apres -3 -2 4; et_avec -1 -1 3; et_c -7 -7 10; et_ca -13 -12 13; et_celui -6 -2 7; et_comme 23 -18 -23
et_deux -10 -8 12; et_elle -4 -4 5; et_en -5 -5 5; et_fils -8 -7 8; et_je -6 -7 6; et_l -6 -5 6; et_la -19 12 -9
et_le -10 -9 13; et_lucie -9 -10 9; et_ma -7 -6 8; et_maint -4 -4 5; et_moi -4 -4 5; et_mon -7 -6 7
et_moniq -5 -5 5; et_non -29 -28 28; et_oui 6 -7 -6; et_puis -4 -4 5; et_quatr -8 -7 9; et_rallu 11 -12 -11
et_rebra 10 -9 -10; et_tiret -5 -5 8; et_trois -6 -5 6; et_un -5 -4 7; et_une -5 -5 5; et_vingt -6 -6 6
etage -9 -12 11; etage_> -9 -12 11; etais 7 -10 -5; etais_chez -5 -6 6; etais_dans -6 -5 6; etais_en 9 -7 -10
etait -17 3 1; etait_charm -4 -4 5; etait_gener -8 -11 10; etait_le -5 -5 6; etait_vrai -11 9 -8; ete -10 -11 12
ete_coupe -7 -7 8; ete_un -6 -6 6; etein 2 -19 -1; etein_> -5 -3 5; etein_et 11 -12 -11; etein_la -5 -6 7
etes -20 -7 12; etes_bien -5 -5 5; etes_des -9 -12 12; etes_incom -10 -11 11; etes_pas -8 9 -9; etes_tres -10 -12 12
etes_tromp -12 18 -19; etes_vous -9 -9 9; etran -11 -15 15; etran_> -11 -15 15; etre -26 -15 20; etre_> -11 -14 14
etre_bien -16 -11 16; etre_humai -4 -5 5; etre_je -2 -3 4; etre_non -13 -13 13; etre_oui -7 -10 9; etre_pas -5 6 -5
etre_quatr -7 -8 9; etre_six -5 -5 6; eu 3 2 -9; eu_de 13 -13 -13; eu_le -14 12 -11; eu_un -6 -6 6; eu_une -7 -13 12
euh -13 -2 12; euh_> -23 -25 25; euh_bah 11 -8 -12; euh_ben -17 -18 18; euh_enfin 11 -11 -9; euh_euh -10 -12 12
euh_je -14 -5 11; euh_la -6 -8 7; euh_le -7 -8 7; euh_non -15 23 -43; euh_oui 11 -15 -4; euh_tous -6 -8 7
euros -6 -6 8; euros_par -7 -8 8; euros_piece -1 -1 3; evide 17 -16 -16; evide_> 16 -16 -15; evide_madam 12 -11 -12
evide_que 7 -4 -5; evite -11 11 -11; evite_> -11 11 -11; ex -5 -5 6; ex_mari -5 -5 6; exact 22 -12 -28
exact_> 5 -1 -15; exact_c 7 -8 -5; exact_ca 13 -18 -7; exact_ce 12 -8 -17; exact_je 9 -9 -6; exact_monsi 9 -11 -7
exact_nous -6 7 -5; exact_oui 9 -10 -9; exact_pour 13 -18 -10; excus -12 -11 13; excus_moi -10 -10 11
excus_mon -6 -5 6; exion -6 -6 6; exion_est -6 -6 6; expli 7 -3 -7; expli_tout 7 -3 -7; explo -8 -6 8
explo_> -8 -6 8; f -3 -5 6; f_z -3 -5 6; facon -14 13 -11; facon_> -14 13 -11; factu -19 -20 22; factu_> -22 -17 20
factu_combi -7 -6 7; factu_mette -2 -3 4; faire 4 -18 0; faire_> 11 -11 -11; faire_ca 12 -14 -12
faire_foutr -11 -9 10; faire_les -4 -4 5; faire_march -17 -7 14; fait 14 -5 -21; fait_> 2 8 -27; fait_beau -9 -14 11
fait_c 2 1 -15; fait_ca 20 -9 -18; fait_comme 14 -12 -15; fait_d 14 -17 -12; fait_des -5 -4 5; fait_deux -10 -10 10
fait_exact 13 -17 -7; fait_monsi 21 -23 -14; fait_non -13 13 -10; fait_plus -8 -10 10; fait_quatr -5 -5 5
fait_six -1 -1 3; fait_tout 11 -12 -7; fait_treiz -7 -9 8; fait_trois 9 -10 -8; fait_un -7 -8 8; fait_une -12 -12 12
faite 13 -6 -17; faite_aux -6 -7 7; faite_comme 16 -16 -15; faite_donc 16 -16 -15; faite_erreu -18 15 -13
faite_la -5 7 -7; faite_le 7 -8 -5; faite_pas -9 9 -3; faite_vite 12 -12 -11; falla -4 -4 7; falla_chang -4 -4 7
famil -8 -6 9; famil_joube -8 -5 9; famil_merci -4 -5 6; fan -7 -7 7; fan_de -7 -7 7; fatou -11 -11 11
fatou_diall -11 -11 11; faudr -8 -13 9; faudr_que -8 -13 9; faut -14 -11 14; faut_corri -8 7 -6; faut_que -7 -8 12
faut_voir -13 -22 19; faute 13 -15 -8; faute_> -5 7 -7; faute_ca 13 -19 -6; faux 1 4 -26; faux_> 2 3 -24
faux_ce -7 8 -7; faux_numer -9 9 -9; favre -8 -8 8; favre_depui -8 -8 8; femme -9 -10 12; femme_> -8 -10 17
femme_donc -2 -1 3; femme_elle -7 -7 7; femme_en -4 -4 5; femme_qui -4 -4 5; ferme -5 -6 6; ferme_point -5 -6 6
ferre -6 -6 7; ferre_deux -6 -6 7; fi -10 9 -9; fi_> -10 9 -9; fibre 3 -12 0; fibre_> 3 -17 -3; fibre_a -5 -6 6
fibre_au -5 -4 8; fibre_la -5 -5 5; fibre_sur -5 -3 7; fille -11 -10 12; fille_elle -8 -7 9; fille_qui -9 -8 9
fille_s -7 -8 9; fille_zero -3 -1 5; film -6 -8 7; film_> -6 -8 7; fils -12 -10 12; fils_> -8 -7 8; fils_qui -5 -5 5
fin -8 -13 11; fin_> -9 -14 12; fin_aroba -1 -2 2; fini -12 11 -9; fini_c -12 11 -9; fixe -11 -12 13
fixe_04 -5 -5 6; fixe_> -9 -13 14; fixe_c -6 -6 6; fixe_est -15 -9 13; flore -4 -5 6; flore_point -4 -5 6
fois 2 -3 -6; fois_> -6 -1 1; fois_c -11 11 -11; fois_d 12 -12 -7; fois_deja 9 -10 -8; fois_la -6 -6 6
fois_le -6 -5 6; fois_meme 17 -12 -17; fois_oui 10 -7 -7; fois_que -24 12 -2; fois_sur -4 -3 5; fond -4 -5 7
fond_> -4 -5 7; forfa -6 -7 8; forfa_ne -6 -7 8; fourn -10 -10 10; fourn_> -10 -10 10; foute -8 -10 10
foute_de -8 -10 10; foutr -11 -9 10; foutr_> -11 -9 10; fr -11 -1 5; fr_> -11 -1 5; frais -5 -5 5; frais_> -5 -5 5
franc -10 -11 12; franc_avec -4 -6 7; franc_que -7 -7 7; free -6 -10 13; free_point -6 -10 13; frero -9 12 -5
frero_> -9 12 -5; fribo -8 -8 8; fribo_> -8 -8 8; frust -11 -13 12; frust_mais -11 -13 12; furie -11 -11 11
furie_contr -11 -11 11; gagno -8 -7 8; gagno_de -8 -7 8; galax -8 -9 9; galax_s21 -8 -9 9; garci -9 -9 9
garci_> -9 -9 9; garco -5 -4 5; garco_ne -5 -4 5; gasto -6 -6 7; gasto_point -6 -6 7; gauch -6 -5 6; gauch_> -6 -5 6
ge -6 -6 7; ge_comme -6 -6 7; gener -8 -9 9; gener_> -8 -11 10; gener_d -6 -6 6; genre -5 -6 10; genre_j -5 -6 10
gens -6 -7 7; gens_des -6 -7 7; genti -15 10 -4; genti_> -17 16 -7; genti_au -7 -13 12; genti_mais -9 7 -5
gere -4 -4 5; gere_tout -4 -4 5; gille -5 -6 8; gille_under -5 -6 8; girar -4 -7 8; girar_aroba -4 -7 8
gite -8 -10 10; gite_> -8 -10 10; gmail -7 -11 11; gmail_com -8 -9 9; gmail_donc -3 -3 6; gmail_dot -6 -6 6
gmail_point -5 -12 17; go 12 -12 -12; go_> 12 -12 -12; gonfl -7 -7 7; gonfl_serie -7 -7 7; good 9 -8 -7
good_> 9 -8 -7; goure -10 9 -8; goure_la -10 9 -8; grand -5 -5 6; grand_maxim -5 -5 6; grave 16 -16 -16
grave_> 16 -16 -16; gresi -12 -10 12; gresi_> -10 -13 13; gresi_telle -8 -7 8; gros -7 -10 10; gros_aroba -7 -10 10
guade -7 -6 7; guade_> -7 -6 7; h -7 -10 10; h_> -6 -7 7; h_u -4 -5 6; habil -5 -8 6; habil_a -5 -8 6; habit -2 1 -2
habit_a -9 -13 12; habit_au -1 -3 5; habit_la -7 9 -10; habit_oui 13 -6 -15; hamon -6 -6 6; hamon_respo -6 -6 6
hein -9 -20 12; hein_> -7 -18 9; hein_oui 15 -8 -14; hein_quoi -6 -6 6; helas 7 -2 -13; helas_> 9 -10 -8
helas_non -11 12 -12; helen -4 -6 6; helen_aroba -4 -5 6; helen_tiret -2 -7 9; hesit -13 -14 14; hesit_> -13 -14 14
heure -11 -14 16; heure_> -11 -13 14; heure_a 7 -3 -7; heure_trent -4 -4 4; hier -10 -20 16; hier_> -5 -16 11
hier_apres -8 -8 8; hier_soir -7 -7 7; histo -8 4 0; histo_> -8 4 0; hmm -12 -12 12; hmm_> -12 -12 12
homme 4 -3 -10; homme_> 9 -9 -11; homme_vous -5 6 -5; honte -11 -13 12; honte_> -11 -13 12; hors -14 18 -19
hors_de -14 18 -19; hotel -6 -7 7; hotel_donc -6 -7 7; hotel_tiret -6 -7 7; hotma -14 -17 18; hotma_mais -5 -6 6
hotma_point -2 -5 8; hotma_quelq -9 -10 10; huet -4 -5 6; huet_h -4 -5 6; hui -11 1 4; hui_> -11 1 4; huit -7 -8 10
huit_> -5 -5 5; huit_aroba -5 -6 5; huit_avec -5 -6 6; huit_b -2 -4 5; huit_cinqu -3 -4 6; huit_et -6 -5 7
huit_heure -4 -4 4; huit_le -6 -7 7; huit_merci -3 -5 8; huit_quara -3 -3 6; huit_soixa -2 -3 4; huit_vingt -6 -8 10
huit_zero -2 -3 4; huita -3 -6 9; huita_aroba -5 -8 11; huita_sept -2 -2 3; hum 8 -6 -7; hum_hum 8 -6 -7
hum_oui 8 -6 -7; humai -19 -18 19; humai_> -15 -15 15; humai_prenn -4 -5 5; i -6 -7 7; i_aroba -3 -5 6; i_d -6 -6 6
i_e -1 -2 3; i_r -6 -6 7; ibrah -10 -10 10; ibrah_kone -10 -10 10; ici -9 -8 9; ici_la -9 -8 9; iclou -6 -6 6
iclou_point -6 -6 6; idee -19 -26 26; idee_> -16 -24 24; idee_ca -6 -6 6; igor -4 -5 5; igor_petro -4 -5 5
il -8 -8 7; il_a -5 -5 5; il_dit 7 -5 -8; il_est -2 -12 6; il_fait -13 -19 16; il_falla -4 -4 7; il_faudr -8 -13 9
il_faut -8 0 1; il_march -4 -5 7; il_me 8 -10 -6; il_n -13 7 -2; il_pleut -6 -6 6; il_tourn -7 -7 7; il_va -8 -9 9
il_vient -8 -9 9; il_voit -4 -8 7; il_vous 4 -15 0; il_y -18 17 -16; iles -6 -7 7; iles_vous -6 -7 7; ils -5 -4 5
ils_ont -5 -4 5; imagi 11 -8 -12; imagi_que 11 -8 -12; imbec -9 -10 10; imbec_> -9 -10 10; immeu -7 -7 8
immeu_n -7 -7 8; impec 14 -12 -14; impec_on 14 -12 -14; impos -18 8 -8; impos_> -14 14 -14; impos_d -8 -9 8
impri -8 -7 8; impri_> -8 -7 8; inacc -17 -16 16; inacc_> -17 -16 16; incom -12 -13 13; incom_> -12 -13 13
incon 14 -13 -14; incon_> 14 -13 -14; incor -21 19 -17; incor_> -21 19 -17; ines -5 -5 5; ines_point -5 -5 5
inexa -18 18 -18; inexa_> -18 18 -18; info -7 -9 9; info_aroba -7 -9 9; infor -8 -10 11; infor_> -6 -6 6
infor_on -2 -6 6; infos -5 -6 7; infos_ca -5 -6 7; inspe -9 -9 9; inspe_youss -9 -9 9; insta -8 2 2
insta_ben -5 -3 5; insta_je -6 -10 10; insta_non -7 7 -7; insup -12 -16 14; insup_> -7 -8 7; insup_a -8 -12 10
inter -21 -8 14; inter_> -9 -5 6; inter_dans -6 -6 6; inter_depui -7 -13 11; inter_il -8 -9 9; inter_ne -9 -8 9
inter_ni -3 -8 9; inter_pas -21 16 -14; inter_point -5 -7 7; inter_pour -8 -7 9; inter_que -10 -11 11
inter_une -4 -5 6; intol -7 -8 8; intol_> -7 -8 8; inuti -12 12 -12; inuti_> -12 12 -12; inver -15 15 -14
inver_> -15 15 -14; iphon -7 -6 7; iphon_affic -7 -6 7; ira -13 14 -21; ira_> -11 11 -20; ira_comme -16 17 -17
it 7 -4 -6; it_s 7 -4 -6; j -5 -7 5; j_ai -7 -7 6; j_aime -8 9 -9; j_aimer 10 1 -14; j_appel -15 15 -12
j_arriv -7 -9 9; j_atten -3 -9 11; j_en 0 -26 4; j_enten -6 -5 6; j_esper -11 -12 11; j_essay 7 -3 -7
j_etais 7 -10 -5; j_etein -5 -6 7; j_habit -9 -13 12; j_hesit -13 -14 14; j_imagi 11 -8 -12; j_p -3 -7 7
j_y -23 10 4; jamai -16 20 -20; jamai_> -14 12 -9; jamai_de -14 12 -12; jamai_habit -7 9 -10; je 0 -10 4
je_bloqu -13 -11 13; je_branc -10 -9 10; je_cherc -12 -11 12; je_compr -7 -8 8; je_confi 7 -6 -6; je_crois 6 3 -30
je_decro -12 -9 12; je_deman -5 -5 9; je_dirai -7 -8 9; je_dis 31 -31 -16; je_euh -10 -10 10; je_je -2 -2 4
je_l 10 1 -16; je_lance -6 -8 7; je_le -10 -7 9; je_m -13 1 4; je_me -20 7 -3; je_melan -2 -1 3; je_n -6 -2 2
je_ne 1 -3 -2; je_parle -14 -12 14; je_pense 10 -2 -17; je_peux -16 8 -7; je_porte -12 -8 11; je_pourr -10 -11 10
je_prefe -20 17 -15; je_prend -7 -7 8; je_rappe -14 -11 13; je_recoi -6 -7 8; je_refle -12 -12 12
je_refus -24 22 -17; je_regar -13 -13 14; je_regre -11 12 -13; je_repet -13 15 -16; je_resil -6 -6 6
je_sache -6 7 -7; je_sais -21 -30 30; je_saura -5 -5 5; je_souha -7 -10 11; je_suis -4 -26 14; je_suppo 6 -6 -6
je_te -6 -7 6; je_telep -4 -3 5; je_tombe -5 -5 6; je_trava -6 -6 9; je_vais -16 -7 10; je_verif -8 -13 9
je_verra -12 -8 10; je_veux 10 -4 -14; je_viens 11 -11 -11; je_vois -21 1 5; je_voudr -11 -11 12; je_voula 12 -8 -17
je_vous 0 -7 1; jean -13 -11 12; jean_dupon -8 -9 9; jean_marc -11 -9 10; jean_point -5 -7 6; jean_tiret -2 -6 8
jeann -9 -8 9; jeann_d -9 -8 9; jeudi 5 -5 -5; jeudi_> 5 -5 -5; jeune 4 -3 -10; jeune_homme 4 -3 -10
jeux -11 -10 12; jeux_en -8 -8 8; jeux_ne -4 -5 6; jm -11 -11 13; jm_berna -11 -11 13; jo -7 -10 10
jo_aroba -7 -10 10; jo_point -7 -10 10; joind -12 -8 11; joind_au -12 -6 10; joind_sur -6 -7 8; joker -12 -12 12
joker_> -12 -12 12; joli -12 -13 13; joli_accen -12 -13 13; jose -9 -9 9; jose_manue -9 -9 9; joube -8 -5 9
joube_> -8 -5 9; joue 14 -16 -11; joue_pour 14 -16 -11; jour -7 -13 12; jour_j -7 -13 12; jours -12 -15 16
jours_> -10 -10 11; jours_que -10 -10 10; jours_y -5 -3 5; judo -6 -8 9; judo_aroba -6 -8 9; julie -13 -15 15
julie_carpe -13 -15 14; julie_julie -10 -10 11; julie_point -4 -8 11; juste 18 -15 -23; juste_> 10 -7 -22
juste_augus 12 -11 -12; juste_c -7 8 -7; juste_le 6 -5 -6; juste_mon -5 -5 6; juste_oui 12 -12 -8; k -8 -8 8
k_a -5 -6 6; k_aroba -7 -7 8; k_huit -5 -6 5; karim -5 -6 6; karim_belka -5 -6 6; karim_point -3 -3 6; kessl -8 -8 8
kessl_urgen -8 -8 8; kevin -6 -6 6; kevin_tiret -6 -6 6; kiki -3 -5 7; kiki_du -3 -5 7; kone -10 -10 10
kone_> -10 -10 10; kowal -10 -10 10; kowal_> -10 -10 10; l -7 4 -3; l_> -20 8 -6; l_a -3 -5 6; l_accue -5 -6 6
l_adres -4 -6 7; l_adsl -5 -3 5; l_agenc -2 -1 3; l_ai 9 2 -16; l_an -13 -11 12; l_appar -8 -9 10; l_arnaq -9 -9 9
l_aroba -13 -11 13; l_ateli -5 -5 7; l_autre -12 6 -5; l_avez 12 -17 -9; l_avoir -6 -4 6; l_devan -6 -7 7
l_echo -6 -8 9; l_ecole -9 -9 11; l_ecriv -7 -7 7; l_engag -5 -5 6; l_entre -6 -6 6; l_etran -11 -15 15
l_heure 7 -3 -7; l_hotel -6 -7 7; l_immeu -7 -7 8; l_insta -7 7 -7; l_inter -8 -9 9; l_inver -15 15 -14; l_k -5 -6 6
l_m -3 -6 7; l_open -8 -8 8; l_orage -6 -7 6; l_ordin -6 -9 13; l_oreil -6 -5 6; l_t -5 -6 6; l_un -5 6 -5
la -22 -3 12; la_5g -7 -8 8; la_> -17 17 -14; la_bas -7 9 -10; la_bonne -10 10 -9; la_bouti -6 -5 7; la_box -15 8 -6
la_c 5 9 -18; la_cedil -4 -6 7; la_celui -6 -8 8; la_chamb -6 -8 8; la_clien -4 -6 6; la_commu -3 -4 6
la_compt -12 -12 13; la_conne -10 -10 11; la_conso -10 -9 10; la_coupe -6 -6 6; la_cuisi -9 -7 9; la_dame -8 -11 10
la_derni -2 -14 3; la_deuxi -14 -11 13; la_direc -5 -8 6; la_faute -5 7 -7; la_fibre 7 -16 -6; la_fin -8 -13 11
la_il -7 -7 7; la_je -6 -9 8; la_la -5 3 2; la_le -10 -10 10; la_ligne -7 -10 9; la_machi -5 -6 6
la_mairi -14 -17 16; la_maiso -7 -9 12; la_marqu -5 -6 6; la_meme 2 -14 1; la_moind -11 -14 14; la_montr -3 -4 6
la_non -11 14 -14; la_peine -15 12 -10; la_petit -5 -3 5; la_plupa -6 -8 7; la_porte -2 -6 8; la_poste -4 -5 6
la_premi 3 2 -18; la_ps5 -8 -9 9; la_quest -16 -19 21; la_qui -7 8 -7; la_repon -17 15 -14; la_rue -4 -1 -3
la_salle -2 -6 6; la_socie -9 -12 11; la_sonne -7 -9 8; la_suite -5 -5 7; la_switc -8 -9 9; la_table -9 -13 14
la_tele -9 -12 11; la_telev -9 -10 9; la_tete -8 -7 7; la_tiret -5 -6 6; la_vie -14 12 -12; la_vous -4 -4 5
la_vraie 12 -15 -11; la_wifi -6 -7 8; lac -6 -7 7; lac_point -6 -7 7; lache -6 -6 8; lache_> -6 -6 9
lache_avec -5 -6 6; lacou -4 -6 7; lacou_aroba -4 -6 7; lag -11 -11 12; lag_> -8 -8 8; lag_un -6 -8 7
laiss -20 19 -11; laiss_> -15 15 -9; laiss_ca -5 5 -5; laiss_tombe -11 13 -14; lambe -10 -11 11; lambe_> -10 -11 11
lamot -3 -7 9; lamot_avec -3 -7 9; lance -6 -8 7; lance_un -6 -8 7; langl -6 -7 7; langl_> -6 -7 7
langl_avec -6 -7 7; lapos -6 -6 7; lapos_point -6 -6 7; laque -12 -12 12; laque_> -12 -12 12; laure -14 -12 13
laure_bouch -14 -12 13; laver -5 -6 6; laver_conne -5 -6 6; le -5 -3 0; le_01 -8 -7 8; le_06 -5 -5 6
le_3900 -11 -11 11; le_4 -5 -4 6; le_> 7 -8 -5; le_au -8 -10 9; le_bol -10 -7 9; le_bon -18 20 -19; le_bris -9 -9 9
le_burea -10 -9 10; le_canal -4 -4 7; le_carne -1 -1 2; le_cas 9 0 -23; le_chat -10 -9 10; le_chien -15 -14 15
le_chiff -6 -7 7; le_code 6 -5 -6; le_colon -9 -9 9; le_confi 15 -20 -15; le_contr -15 19 -19; le_cyclo -5 -6 6
le_debut -3 -3 5; le_dirai -11 9 -8; le_direc -5 -5 5; le_dis 8 -8 -7; le_et -5 -5 5; le_faire 11 -11 -11
le_faite -9 9 -3; le_fixe -17 -15 18; le_franc -7 -7 7; le_huit -6 -5 6; le_lis -1 -1 2; le_mail -7 -7 8
le_march -1 -1 3; le_meme -11 10 -3; le_mille 15 -16 -15; le_modem -6 -7 7; le_moine -7 -7 7; le_moins -8 10 -10
le_mois -1 -1 3; le_momen -7 6 -6; le_monde -9 -10 10; le_monsi -4 -4 5; le_natel -5 -4 5; le_nom 2 -12 0
le_numer -6 -8 11; le_placa -17 -10 15; le_playe -8 -10 10; le_porta -3 -1 5; le_preno -9 -10 9; le_quart -5 -6 6
le_rappe -15 -13 15; le_rende 6 -7 -6; le_repon -7 -8 8; le_resea -5 -7 8; le_respo -9 -10 9; le_reste -5 -4 9
le_rue -5 7 -7; le_sais -11 -7 9; le_salon -18 -14 19; le_sav -7 -7 7; le_sept -6 -5 6; le_sien -7 -6 7
le_site -5 -3 7; le_soir -6 -8 7; le_stand -8 -6 7; le_sud -7 -5 7; le_techn -9 -9 9; le_telep -22 -2 11
le_temps -12 7 -5; le_termi -6 -5 7; le_toit -10 -9 10; le_under -5 -6 8; le_vingt -8 7 -6; le_voyan 9 -9 -9
le_vpn -2 -3 5; le_wifi -11 -11 13; le_zero -9 -9 15; lea -5 -5 8; lea_aroba -5 -5 8; lebla -9 -10 10
lebla_> -9 -10 10; lebla_point -5 -8 9; leduc -2 -3 4; leduc_point -2 -3 4; lefeb -4 -5 5; lefeb_b -4 -5 5
lemoi -9 -9 9; lemoi_> -9 -9 9; lemoi_euh -7 -7 7; lenoi -8 -10 9; lenoi_de -8 -10 9; lente -14 -12 13
lente_> -7 -8 8; lente_s -12 -6 9; leo -7 -9 9; leo_neuf -7 -9 9; leque -13 -13 13; leque_> -12 -12 12
leque_je -7 -11 8; leroy -2 -3 6; leroy_aroba -2 -3 6; les -18 -20 22; les_camer -5 -9 9; les_cours -4 -4 5
les_dix -6 -6 6; les_embou -6 -5 6; les_enfan -6 -7 7; les_factu -2 -3 4; les_jeux -8 -8 8; les_machi -5 -5 5
les_pages -5 -7 7; les_petit -5 -3 5; les_quatr -7 -7 7; les_trois -1 -1 3; les_video -10 -10 10; lettr -5 -5 5
lettr_aroba -5 -5 5; leurs -5 -3 5; leurs_trucs -5 -3 5; ligne -10 -15 14; ligne_> -5 -5 6; ligne_ca -8 -8 8
ligne_fixe -6 -7 8; ligne_gresi -12 -10 12; lilas -9 -9 10; lilas_> -9 -9 10; lilas_soixa -1 -3 5; lis -1 -1 2
lis_sur -1 -1 2; live -5 -6 6; live_point -5 -6 6; logis -6 -6 7; logis_tiret -6 -6 7; loin -15 13 -13
loin_de -15 13 -13; longt -11 2 4; longt_> -11 2 4; louis -5 -6 6; louis_perra -5 -6 6; luc -8 -7 8
luc_gagno -8 -7 8; luc_tiret -2 -6 8; lucas -5 -5 5; lucas_deux -5 -5 5; lucie -9 -10 9; lucie_le -9 -10 9
lucie_marti -9 -10 9; lui 9 -10 -7; lui_meme 9 -10 -7; lumie -5 -3 5; lumie_de -5 -3 5; lundi -10 -9 9
lundi_derni -10 -9 9; lunet -5 -5 5; lunet_> -5 -5 5; lyon -9 -9 10; lyon_> -10 -9 10; lyon_en -1 -2 3; m -14 -2 0
m_> -10 -7 11; m_a -9 -11 11; m_adres -7 -10 11; m_appel -14 -2 7; m_aroba -3 -6 7; m_arran 8 -6 -20
m_avait -5 -5 6; m_avez -17 6 2; m_echap -5 -4 9; m_ecout -5 -5 5; m_en -15 10 -10; m_enerv -9 -8 9
m_enten -17 -10 17; m_envoy -5 -5 5; m_fi -10 9 -9; m_inter -21 16 -14; m_o -7 -11 13; m_r -4 -7 10; m_servi -5 -6 6
ma -21 -11 15; ma_boite -9 -10 11; ma_box -7 -8 8; ma_carte -7 -9 9; ma_conna -8 16 -16; ma_conne -7 -8 8
ma_conso -4 -5 6; ma_factu -22 -17 20; ma_femme -6 -6 8; ma_fibre -5 -4 8; ma_fille -10 -9 11; ma_ligne -11 -14 16
ma_maman -8 3 -2; ma_mere -5 -4 5; ma_montr -3 -3 6; ma_part 10 -15 -7; ma_play -7 -6 8; ma_rue -9 7 -6
ma_secre -9 -14 12; ma_table -5 -7 7; ma_voisi -6 -8 11; machi -15 -17 17; machi_> -9 -9 9; machi_a -5 -6 6
machi_envir -8 -8 8; machi_je -6 -8 7; machi_passe -5 -5 6; madam 3 -18 5; madam_> 7 -15 -2; madam_dupon -11 -10 10
madam_duran -10 -8 10; madam_je -2 -10 10; madam_vanda -10 -7 11; madem -10 -10 10; madem_rouss -10 -10 10
magas -10 -8 9; magas_> -10 -8 9; mail -9 -8 10; mail_> -5 -7 6; mail_c -7 -7 8; mail_point 0 -1 2; mails -6 -8 10
mails_> -7 -8 9; mails_au -3 -5 6; maint -16 6 -6; maint_> -12 12 -11; maint_c -5 -6 6; maint_elle -4 -4 5
mairi -14 -17 16; mairi_> -13 -16 15; mairi_a -8 -11 10; mairi_tiret -5 -7 9; mais -6 8 -11; mais_bien 11 -1 -13
mais_bon -11 -13 12; mais_c -15 15 -11; mais_carre 10 -10 -9; mais_en -10 10 -7; mais_faite 12 -12 -11
mais_fan -7 -7 7; mais_j -5 -6 6; mais_je -13 4 -3; mais_juste -7 8 -7; mais_la -11 9 -8; mais_le -3 -8 9
mais_moi -5 -5 5; mais_non -31 30 -20; mais_oui 23 -19 -19; mais_pas -12 8 -7; mais_perso -9 -14 14
mais_peut -7 -8 9; mais_prene -5 -5 6; mais_quara -7 -7 7; mais_quel -10 -9 10; mais_sans -4 -6 7; mais_si 10 -10 -9
mais_vous -13 13 -11; mais_y 7 -7 -3; maiso -7 -9 12; maiso_alors -4 -8 7; maiso_de -8 -7 10; maiso_et -6 -6 9
mal -30 8 -1; mal_> -15 -14 15; mal_a -4 -7 7; mal_compr -21 20 -18; mal_de -6 -5 6; malhe 6 5 -16; malhe_> 10 -9 -9
malhe_non -14 15 -12; malhe_oui 13 -13 -8; maman -8 3 -2; maman_> -6 -13 9; maman_elle -8 9 -9; mamie -6 -6 7
mamie_colet -6 -6 7; mange -9 -10 10; mange_> -9 -10 10; manso -10 -10 10; manso_> -10 -10 10; manue -9 -9 9
manue_garci -9 -9 9; marai -6 -6 6; marai_a -6 -6 6; marc -12 -10 12; marc_lenoi -8 -10 9; marc_pasqu -6 -6 6
marc_petit -11 -9 10; march 15 -33 0; march_> 13 -19 -9; march_concl 10 -9 -10; march_le -1 -1 3
march_mon -17 -7 14; march_on 8 -7 -7; march_pas -17 -17 21; march_plus -20 -14 20; march_pour 17 -19 -14
march_toujo 7 -7 -5; mari -10 -9 12; mari_> -7 -5 11; mari_est -5 -5 5; mari_le -7 -6 7; mari_qui -7 -7 7
marie -13 -14 14; marie_aroba -4 -6 6; marie_chris -9 -9 9; marie_clair -10 -7 13; marie_le -9 -9 9
marie_tiret -2 -5 7; marin -5 -6 8; marin_aroba -5 -6 8; marqu -5 -6 6; marqu_sorti -5 -6 6; mars -6 7 -5
mars_> -6 7 -5; marse -13 -13 14; marse_> -13 -13 14; marti -15 3 -1; marti_> -19 11 -9; marti_aroba -3 -7 10
marti_at -6 -8 8; marti_c -9 -10 9; marti_lucie -9 -10 9; masqu -12 -13 13; masqu_norma -12 -13 13; mathi -10 -10 10
mathi_royer -10 -10 10; matin -3 -11 6; matin_> -10 -10 11; matin_oui 6 -7 -6; mauva -11 10 -10
mauva_adres -11 10 -10; max -8 -8 9; max_> -8 -8 9; maxim -5 -5 6; maxim_> -5 -5 6; me 6 -25 3; me_> -7 -7 8
me_bloqu -6 -5 7; me_convi 13 -11 -13; me_deman -10 -7 10; me_deran 14 -15 -12; me_gonfl -7 -7 7; me_joind -12 -8 11
me_lache -6 -6 9; me_parai 6 -3 -6; me_parle -7 -6 9; me_passe -8 -6 7; me_pose 6 -6 -5; me_posez -4 -4 5
me_prene -9 -10 10; me_rappe -9 -11 11; me_repet -9 -8 9; me_saoul -20 -13 19; me_sembl 12 -8 -12; me_souvi -19 3 -1
me_suis -8 9 -10; me_va 16 -13 -17; mecha -6 -7 6; mecha_t -6 -7 6; mecon -10 -10 10; mecon_> -10 -10 10
mehdi -7 -8 11; mehdi_bouzi -7 -8 11; melan -2 -1 3; melan_toujo -2 -1 3; meme 11 -6 -16; meme_> 24 -16 -30
meme_chose -9 -8 9; meme_dossi 15 -14 -9; meme_endro -8 -10 9; meme_messa -9 -14 12; meme_oui 10 -9 -7
meme_panne 11 -9 -11; meme_probl -12 12 -11; meme_souci 0 -19 4; menui -5 -5 7; menui_tiret -5 -5 7; merci -6 10 -16
merci_> 4 8 -23; merci_bien -12 -12 12; merci_ca -9 9 -9; merci_ce 5 -5 -5; merci_mais -4 14 -14; merci_on -5 5 -5
merci_sans -12 12 -4; merci_tiret -4 -5 6; mere -5 -4 5; mere_est -5 -4 5; mes -16 -19 19; mes_appar -5 -7 6
mes_colle -6 -8 9; mes_conta -7 -7 8; mes_lunet -5 -5 5; mes_papie -10 -8 9; mes_visio -8 -7 8; messa -13 -17 16
messa_> -13 -17 16; mette -3 -6 6; mette_compt -2 -3 4; mette_moi -4 -6 6; mhm 12 -12 -12; mhm_> 12 -12 -12
midi -8 -8 8; midi_> -8 -8 8; mieux -14 10 -6; mieux_le -7 -7 7; mieux_pas -12 11 -10; mille -5 -17 9
mille_> 0 -14 4; mille_a -1 -3 5; mille_aroba -5 -5 5; mille_lyon -7 -7 7; mille_trois -3 -3 6; minit -8 -5 7
minit_mon -8 -5 7; minut -7 -8 8; minut_> -6 -7 7; minut_je -5 -5 5; minut_sur -4 -5 6; mmh 9 -7 -8; mmh_oui 9 -7 -8
mobil -5 -7 8; mobil_> -5 -7 8; modem -6 -7 7; modem_apres -6 -7 6; modem_qu -5 -3 5; modif -14 -18 16
modif_mon -14 -18 16; moi -5 -9 6; moi_> -2 0 -6; moi_a -5 -6 7; moi_adres -9 9 -7; moi_c 3 -7 3; moi_deux -4 -4 5
moi_donc -4 -6 6; moi_j -7 -6 7; moi_je -3 -7 4; moi_les -5 -5 5; moi_meme 14 -13 -13; moi_mon -8 -7 9
moi_non -17 26 -27; moi_ou -8 -10 10; moi_pas -8 -10 10; moi_qui 10 -7 -11; moi_un -7 -8 10; moi_venir -7 -6 7
moi_y -8 -8 8; moind -11 -14 14; moind_idee -11 -14 14; moine -7 -7 7; moine_attac -7 -7 7; moins -9 4 -2
moins_du -8 10 -10; moins_trois -6 -7 7; mois -15 -13 15; mois_> -5 -5 6; mois_c -7 -8 8; mois_de -10 -8 9
mois_derni -1 -1 3; mois_que -7 -8 8; momen -7 6 -6; momen_> -7 6 -6; mon -5 -26 18; mon_abonn -6 -6 6
mon_adres 5 -10 2; mon_ancie -5 -5 6; mon_avoca -7 -5 7; mon_bon 19 -14 -19; mon_boulo -6 -6 7; mon_chef -6 -5 8
mon_chum 9 -9 -9; mon_contr -15 -19 17; mon_dieu 5 -3 -5; mon_dossi -4 -5 5; mon_ex -5 -5 6; mon_femme -7 -7 7
mon_fille -8 -7 9; mon_fils -5 -5 5; mon_fixe -6 -6 6; mon_forfa -6 -7 8; mon_garco -5 -4 5; mon_histo -4 -5 5
mon_inter 12 -11 -12; mon_iphon -7 -6 7; mon_mari -8 -8 10; mon_nom -3 -12 4; mon_numer -11 -9 11; mon_ordi -7 -6 7
mon_ordin -7 -6 8; mon_papa 7 -5 -8; mon_patro -7 -7 8; mon_pauvr -4 -2 5; mon_pc -7 -6 8; mon_petit 5 -12 -5
mon_porta -11 -8 11; mon_pote -4 -7 8; mon_preno -10 3 -2; mon_repon -17 -7 14; mon_retar -6 -5 6; mon_solde -7 -7 7
mon_telep -9 -8 12; mon_voisi -16 -14 16; mon_wifi -5 -5 5; monde -11 -4 6; monde_> -8 10 -10; monde_est -9 -10 10
moniq -5 -5 5; moniq_tout -5 -5 5; monsi -10 -2 3; monsi_> 4 7 -16; monsi_etait -4 -4 5; monsi_fourn -10 -10 10
monsi_lambe -10 -11 11; monsi_lebla -9 -10 10; monsi_marti -15 16 -16; monsi_qui -5 -5 5; monsi_tres -9 -10 10
montr -3 -4 6; montr_le -3 -4 6; montr_mon -3 -3 6; moque -10 -8 10; moque_de -10 -8 10; morea -9 -8 9
morea_> -8 -8 8; morea_m -7 -8 11; morel -6 -10 10; morel_m -6 -10 10; mort -25 -24 25; mort_> -20 -20 20
mort_elle -5 -4 5; mot -10 -7 13; mot_aroba -3 -5 7; mot_de -10 -7 10; mouta -9 -9 9; mouta_> -9 -9 9
moyen -7 -10 10; moyen_d -7 -10 10; mutua -5 -4 8; mutua_> -5 -4 8; n -18 6 -1; n_a -6 -3 5; n_ai -24 11 -8
n_arriv -6 -9 9; n_en -25 -6 9; n_est -24 24 -18; n_ont -4 -4 5; n_y 2 -8 -5; nadia -5 -6 6; nadia_point -5 -6 6
nadia_tiret -2 -4 5; nadou -5 -7 7; nadou_point -5 -7 7; nante -5 -3 7; nante_> -5 -3 7; natel -5 -4 5
natel_de -5 -4 5; natha -7 -10 10; natha_point -7 -10 10; ne -3 -6 1; ne_charg -5 -7 7; ne_crois -15 13 -11
ne_dis 21 -20 -23; ne_fait -8 -10 10; ne_l -18 18 -7; ne_le -9 9 -3; ne_m -23 9 -1; ne_march -16 -17 19
ne_me 4 -17 -1; ne_peut -5 -4 5; ne_peux -16 -24 23; ne_prefe -22 16 -13; ne_repon -5 -9 9; ne_s -4 -4 5
ne_sais -8 -20 19; ne_saura -10 -13 15; ne_se -4 -5 6; ne_souha -18 15 -13; ne_suis -18 15 -15; ne_trouv -6 -8 7
ne_veux -22 20 -18; negat -17 18 -17; negat_> -13 13 -13; negat_non -5 7 -7; nein -13 11 -6; nein_non -13 11 -6
nenni -16 17 -17; nenni_> -15 14 -14; nenni_m -10 9 -9; net -7 -8 9; net_> -7 -8 9; netfl -10 -13 12
netfl_> -8 -9 8; netfl_il -7 -7 7; neuf -7 -7 8; neuf_> -3 -3 6; neuf_douze -4 -4 8; neuf_et -6 -9 9
neuf_heure -3 -5 6; neuf_mille -7 -7 7; neuf_soixa -3 -3 6; neuf_trent -4 -4 8; neuf_trois -7 -9 9; neuve -7 -10 9
neuve_> -7 -10 9; nez -5 -6 5; nez_> -5 -6 5; nguye -10 -8 14; nguye_aroba -10 -8 14; ni -23 -15 16
ni_appel -7 -7 7; ni_l -5 6 -5; ni_la -3 -8 9; ni_non -17 -18 18; ni_oui -17 -18 18; ni_recev -7 -7 7
nicol -6 -10 10; nicol_morel -6 -10 10; niet -12 12 -12; niet_> -12 12 -12; no -9 9 -7; no_c -9 9 -7; no_no -9 9 -7
noah -12 -10 11; noah_petit -12 -10 11; noel -6 -7 7; noel_huit -6 -7 7; noire -6 -6 6; noire_avec -6 -6 6
nom -7 -4 5; nom_> 5 5 -11; nom_c -11 11 -9; nom_de -15 -15 19; nom_en -8 -9 8; nom_est -8 -7 8; nom_et -9 -10 9
nom_la 5 2 -7; nom_vous -6 -4 6; non -23 31 -23; non_> -38 20 -1; non_allez 14 -13 -12; non_alors -23 21 -16
non_atten -10 10 -8; non_aucun 16 -16 -10; non_c 1 10 -29; non_ca -19 18 -11; non_ce -10 11 -10
non_desol -14 14 -10; non_du -8 7 -6; non_en -13 12 -6; non_enfin 15 -14 -17; non_euh -9 13 -13; non_j -12 14 -13
non_je -10 15 -18; non_juste -14 14 -8; non_l -11 11 -3; non_la -9 9 -9; non_laiss -15 15 -9; non_mais 9 -7 -10
non_merci -26 17 -7; non_non 15 -11 -21; non_pardo -10 11 -23; non_pas -2 4 -8; non_peut -5 6 -5
non_plus -13 13 -13; non_point -21 14 -13; non_pourq -13 13 -12; non_rien -8 13 -13; non_si 9 -9 -3
non_surto -11 15 -12; non_toujo -18 18 -2; non_vous 7 -6 -12; non_voyon -19 18 -13; non_y 15 -16 -8; nonan -5 -4 7
nonan_quatr -5 -4 7; nono -3 -3 6; nono_deux -3 -3 6; nope -14 14 -14; nope_> -14 14 -14; norma -20 -14 17
norma_> -20 -14 17; nos -3 -5 6; nos_mails -3 -5 6; note 12 -10 -12; note_> 9 -9 -6; note_merci 14 -14 -5
note_oui 9 -7 -12; notez -10 -10 10; notez_dupui -10 -10 10; notre 0 -11 2; notre_raiso 7 -6 -7; notre_stand -8 -7 8
nous 0 -16 5; nous_> -10 -8 10; nous_avons -6 7 -5; nous_prene -7 -5 7; nous_somme 7 -15 -3; nouve 9 -7 -16
nouve_> 13 -13 -13; nouve_souci -12 11 -9; novem -10 -8 9; novem_> -10 -8 9; nulle -12 12 -12; nulle_> -12 12 -12
numer -19 -1 9; numer_> -13 3 2; numer_de -10 -9 11; numer_la -6 -8 8; numer_monsi -9 9 -9; numer_trent -8 -10 9
o -7 -8 8; o_r -7 -11 13; o_u -6 -6 6; o_v -4 -5 5; occup -12 -11 13; occup_> -9 -8 9; occup_de -5 -5 5
occup_des -7 -8 9; octan -5 -4 7; octan_trois -5 -4 7; offre -5 -9 7; offre_plus -5 -9 7; oh -16 -8 10
oh_beauc -9 -9 9; oh_la -5 3 2; oh_non -4 11 -9; oh_puree -11 -10 11; oh_que 17 3 -30; oh_vous -5 5 -5
ok 16 -15 -15; ok_> 14 -14 -14; ok_allez 8 -8 -8; ok_ca 6 -5 -7; ok_d 7 -9 -6; ok_mais -13 11 -6; ok_ok 6 -5 -7
ok_pas 6 -6 -6; ok_pour 9 -7 -8; olivi -12 -9 11; olivi_blanc -8 -7 8; olivi_hamon -6 -6 6; on 5 -7 -6
on_a -8 -8 12; on_avait -1 -1 3; on_en -8 -7 10; on_essai 12 -12 -11; on_est -4 -21 11; on_fait 21 -18 -22
on_m -7 -5 10; on_n -6 -7 8; on_oubli -20 15 -11; on_peut 18 -23 -16; on_recom -11 -10 10; on_s -8 -7 8
on_se -15 -12 15; on_tente 12 -9 -9; on_va 3 4 -8; on_verra -14 -14 14; ont -13 -11 13; ont_dispa -7 -7 8
ont_fait -5 -4 5; ont_plus -4 -4 5; open -8 -8 8; open_space -8 -8 8; opera -12 -12 12; opera_> -12 -12 12
opera_s -13 -7 12; orage -6 -7 6; orage_> -6 -7 6; orang -7 -11 11; orang_point -7 -11 11; ordi -7 -6 7
ordi_et -7 -6 7; ordin -15 -15 20; ordin_> -17 -15 20; ordin_de -4 -2 5; ordin_et -9 -9 9; ordin_pardo -7 -6 7
ordin_parle -7 -6 8; ordin_plus -2 -6 6; ordin_qui -4 -4 5; ordin_seule -8 -10 12; oreil -6 -5 6
oreil_gauch -6 -5 6; ou -13 -14 15; ou_cinq -8 -8 9; ou_netfl -8 -9 8; ou_peut -5 -5 6; ou_quoi -8 -10 10
ou_trois -10 -8 11; ou_un -5 -5 5; oua -5 -7 7; oua_nadou -5 -7 7; oubli -19 17 -15; oubli_> -18 18 -17
oubli_la -7 -9 8; oui 34 -28 -20; oui_> 35 -26 -23; oui_ah -8 9 -10; oui_allez 7 -6 -7; oui_alors -10 13 -20
oui_bien 8 -8 -3; oui_c 32 -26 -28; oui_ca 12 -12 -9; oui_conti 9 -7 -12; oui_da 12 -11 -10; oui_deja 10 -11 -9
oui_deux 6 -6 -6; oui_effec 12 -11 -11; oui_enfin -18 20 -17; oui_et -29 -28 28; oui_euh -8 9 -22
oui_evide 10 -11 -8; oui_exact 9 -8 -9; oui_grave 6 -6 -6; oui_hein 12 -6 -16; oui_helas 9 -10 -8; oui_il 12 -11 -12
oui_it 7 -4 -6; oui_j 16 -2 -22; oui_je 25 -16 -29; oui_jeune 9 -9 -11; oui_juste 9 -9 -7; oui_le 12 -16 -10
oui_madam 20 -14 -21; oui_mais -16 17 -16; oui_malhe 10 -9 -9; oui_merci 18 -20 -8; oui_mon 16 -14 -16
oui_ni -17 -18 18; oui_non -29 29 -19; oui_on 11 -13 -8; oui_oui 16 -8 -21; oui_pardi 12 -9 -11; oui_pardo 9 -7 -10
oui_pas 6 -4 -2; oui_peuch 7 -7 -8; oui_peut -13 -13 13; oui_plusi 6 -6 -5; oui_pour 12 -12 -12; oui_pourq 10 -10 -8
oui_puisq 8 -8 -7; oui_s 15 -20 -14; oui_sans 13 -19 -6; oui_septa 10 -7 -7; oui_toujo 8 -8 -7; oui_tout 21 -26 -12
oui_tu 9 -9 -9; oui_vas 10 -8 -5; oui_vite 15 -11 -15; oui_voila 14 -9 -14; oui_vous 14 -9 -15; oui_y 5 -3 -3
outlo -8 -10 13; outlo_point -8 -10 13; ouver -5 -5 6; ouver_la -5 -5 6; ouvri -5 -7 6; ouvri_ma -5 -7 6
p -7 -10 12; p_comme -6 -8 8; p_duran -3 -7 7; p_e -4 -5 5; p_point -4 -7 10; pages -5 -7 7; pages_> -5 -7 7
paiem -8 -7 9; paiem_> -8 -7 9; paill -16 -15 16; paill_> -16 -15 16; paire -9 -11 10; paire_> -9 -11 10
panne 0 -14 6; panne_> 0 -14 6; papa 7 -5 -8; papa_il 7 -5 -8; papie -10 -8 9; papie_> -10 -8 9; par -11 -8 10
par_dessu -8 -7 7; par_la -14 -11 15; par_mois -7 -8 8; par_zero -2 -1 3; parai 6 -3 -6; parai_bien 6 -3 -6
parce -6 -10 9; parce_que -6 -10 9; pardi 12 -12 -12; pardi_> 12 -12 -12; pardo -15 -6 11; pardo_> -20 -3 11
pardo_j 9 -7 -10; pardo_je -8 9 -10; pardo_oui 22 -22 -11; pardo_trois -7 -6 7; pardo_vous -11 -12 12
parei 10 -9 -10; parei_oui 10 -9 -10; parfa 21 -21 -19; parfa_> 16 -16 -15; parfa_comme 7 -7 -3; parfa_on 8 -7 -8
parle -20 -13 20; parle_> -10 -10 12; parle_a -12 -8 13; parle_de -14 -7 13; parle_lente -12 -6 9
parle_mieux -7 -7 7; parle_tout -7 -6 8; parle_trop -10 -8 9; part 10 -15 -7; part_c 10 -15 -7; parti -20 -23 23
parti_> -15 -15 16; parti_faire -4 -4 5; parti_mange -9 -10 10; pas -13 25 -21; pas_> -9 18 -21; pas_a -15 18 -18
pas_aujou -11 14 -14; pas_besoi -11 20 -21; pas_bien -35 10 17; pas_ca -31 30 -14; pas_ce -33 2 8
pas_celui -11 11 -9; pas_certa -17 -22 21; pas_cette -8 6 -6; pas_chez -9 11 -14; pas_comme -12 12 -12
pas_compr -24 -27 27; pas_corre -20 19 -2; pas_d 0 -4 -6; pas_dans -4 -5 7; pas_de 36 -39 -15; pas_donc -5 5 -5
pas_du -16 6 -3; pas_encor -14 19 -10; pas_enten -27 -26 27; pas_essay -12 16 -17; pas_eu 7 5 -16
pas_exact -20 21 -10; pas_fait -30 19 -8; pas_faux 29 -29 -20; pas_habil -5 -8 6; pas_ici -9 -8 9
pas_inter -7 9 -10; pas_juste -13 11 -6; pas_la -8 7 -7; pas_le -20 24 -22; pas_les -10 -10 10; pas_ma -9 7 -6
pas_maint -9 11 -11; pas_merci -17 13 -12; pas_moi -13 14 -11; pas_mon -12 6 -4; pas_monsi -15 16 -16
pas_ne -9 9 -3; pas_non 22 -21 -39; pas_oui 10 -8 -9; pas_pas -10 -9 10; pas_pense -9 10 -13; pas_pour -33 32 -19
pas_pu -11 15 -16; pas_que -9 13 -15; pas_quest -10 13 -13; pas_redem -6 6 -5; pas_regle 17 -16 -6
pas_repon -13 -15 14; pas_reuss -8 12 -13; pas_reven 12 -11 -12; pas_sa -11 11 -9; pas_soixa -7 8 -8
pas_speci -9 9 -8; pas_sur -22 -13 19; pas_touch -5 15 -15; pas_tout -20 22 -12; pas_trop -7 -7 7
pas_vous -10 -13 12; pas_vraim -21 15 -8; pasca -5 -7 7; pasca_point -5 -7 7; pasqu -6 -6 6; pasqu_marai -6 -6 6
passe -14 0 4; passe_> -4 -8 7; passe_a -5 -9 7; passe_merci -15 10 -10; passe_moi -7 -8 10; passe_plus -6 -5 7
passe_pour -10 -7 10; passe_une -5 -5 5; passe_votre -11 -10 11; paste -8 -10 9; paste_au -8 -10 9; patie -10 -9 10
patie_> -10 -9 10; patri -2 -3 4; patri_point -2 -3 4; patro -7 -7 8; patro_qui -7 -7 8; paul -11 -12 12
paul_aroba -7 -13 13; paul_chez -9 -9 9; paul_point 0 -1 2; paul_rouss -8 -7 8; paule -6 -10 10
paule_duran -5 -10 11; paule_point -5 -7 7; paulo -6 -6 7; paulo_ferre -6 -6 7; pauvr -4 -2 5; pauvr_mari -4 -2 5
payer -7 -6 7; payer_factu -7 -6 7; pc -7 -6 8; pc_et -7 -6 8; peine -15 12 -10; peine_> -15 12 -10; pense 1 -1 -2
pense_> 2 -6 0; pense_bien 12 -5 -9; pense_pas -29 25 -17; pense_que 13 -9 -14; perdu -5 -5 6; perdu_avec -5 -5 6
perra -5 -6 6; perra_avec -5 -6 6; perso -23 -2 9; perso_> -15 4 -1; perso_n -1 10 -10; perso_ne -7 -10 8
perso_peut -9 -14 14; perso_qui -6 -9 9; perso_s -9 -5 8; perso_touch -11 -11 11; petit -4 -21 7; petit_> -3 -22 6
petit_a -6 -6 9; petit_abeil -3 -6 8; petit_enfan -5 -3 5; petit_lumie -5 -3 5; petit_point -5 -5 7
petit_trent -3 -4 7; petro -4 -5 5; petro_p -4 -5 5; peu -21 0 8; peu_agaca -13 -14 14; peu_de -4 -7 7
peu_le -6 -8 7; peu_perdu -5 -5 6; peu_pour -13 14 -16; peu_pres -5 -7 6; peu_surpr -6 -6 6; peuch 7 -7 -8
peuch_> 7 -7 -8; peur -6 -7 7; peur_que -6 -7 7; peut -3 -18 7; peut_aider 5 -3 -5; peut_dire 19 -13 -20
peut_essay 12 -12 -10; peut_etre -26 -14 20; peut_faire 12 -14 -12; peut_m -9 -14 14; peut_me -12 -6 10
peut_plus -6 -6 7; peux -13 2 -1; peux_appel -9 -14 14; peux_ni -7 -7 7; peux_pas -18 10 -8; peux_plus -6 -13 10
peux_surfe -6 -13 10; peux_y 9 -9 -9; phili -4 -7 9; phili_tiret -4 -7 9; piece -1 -1 3; piece_chez -1 -1 3
pierr -6 -8 8; pierr_point -6 -8 8; placa -17 -10 15; placa_> -17 -10 15; place -9 -8 9; place_jeann -9 -8 9
plain -12 -8 11; plain_> -12 -8 11; plais 13 -13 -13; plais_> 13 -13 -13; plait 4 -15 0; plait_> 2 -12 0
plait_aidez -8 -7 9; plait_comme -7 -6 7; plait_merci 15 -15 -15; plait_un -13 -7 12; play -7 -6 8; play_> -7 -6 8
playe -8 -10 10; playe_> -8 -10 10; plein -1 -18 6; plein_> -16 -12 14; plein_dans 15 -16 -15; plein_je -6 -6 6
pleut -6 -6 6; pleut_depui -6 -6 6; ploug -6 -6 6; ploug_> -6 -6 6; plupa -6 -8 7; plupa_> -6 -8 7; pluri -4 -6 6
pluri_donc -4 -6 6; plus -34 8 7; plus_> -27 -12 17; plus_a -5 -7 6; plus_ca -6 -5 7; plus_celui -2 -6 6
plus_d -13 12 -7; plus_de -8 -8 9; plus_depui -15 -10 15; plus_deux -6 -7 8; plus_du -8 18 -19; plus_envoy -5 -4 5
plus_inter -9 -17 17; plus_j -5 -5 5; plus_la -7 -8 10; plus_le -24 12 -7; plus_les -5 -7 7; plus_maint -9 11 -11
plus_moyen -7 -10 10; plus_rapid -5 -9 7; plus_telep -6 -13 10; plus_trent -1 -2 3; plus_trois -7 -10 10
plus_trop -5 -5 6; plus_tut -8 -10 10; plus_vite 5 -3 -5; plusi -3 -16 6; plusi_fois 6 -6 -5; plusi_perso -11 -11 11
pluto -12 4 1; pluto_celle -3 -3 6; pluto_douze -5 -5 5; pluto_inter -10 -11 11; pluto_non -14 13 -12
pluto_oui 12 -12 -10; point -16 -5 13; point_alaou -3 -5 6; point_arnau -6 -6 7; point_b -7 -7 7; point_be -6 -6 6
point_bio -5 -6 6; point_c -6 -7 7; point_carpe -4 -6 10; point_cheri -5 -6 6; point_clien -4 -7 9
point_com -14 -1 6; point_de -5 -4 8; point_diall -6 -6 6; point_duboi -4 -7 8; point_dujar -5 -8 11
point_dupon -5 -7 6; point_dupui -5 -9 9; point_duran -5 -8 10; point_ensui -1 -2 3; point_fr -11 -1 5
point_girar -5 -7 7; point_gros -7 -10 10; point_huet -4 -5 6; point_k -7 -7 7; point_lacou -4 -6 7
point_leroy -2 -3 6; point_marti -6 -9 9; point_me -7 -7 8; point_net -7 -8 9; point_nguye -10 -8 14
point_noel -6 -7 7; point_petit -3 -4 7; point_roche -2 -3 4; point_saidi -3 -3 6; point_v -5 -5 5; porta -10 -9 10
porta_> -10 -9 10; porta_de -3 -1 5; porta_et -6 -2 7; porta_plus -6 -7 8; porte -12 -9 11; porte_> -2 -6 8
porte_plain -12 -8 11; pose 6 -6 -5; pose_pas 6 -6 -5; posez -4 -4 5; posez_une -4 -4 5; posit 12 -12 -12
posit_> 12 -12 -12; possi -7 -18 8; possi_> -13 -13 13; possi_oui 15 -10 -17; posta 6 -5 -6; posta_donc 6 -5 -6
poste -13 -13 14; poste_> -9 -9 9; poste_a -5 -6 6; poste_et -8 -7 9; poste_point -4 -5 6; poste_sont -7 -7 7
pote -4 -7 8; pote_ca -4 -8 7; pote_m -4 -4 7; pour 6 7 -22; pour_autre -11 12 -11; pour_ca 7 2 -22
pour_des -7 -5 7; pour_jeudi 5 -5 -5; pour_l -7 6 -5; pour_la 5 -18 -2; pour_le 2 0 -7; pour_les -2 -3 4
pour_ma -19 -17 18; pour_moi 5 3 -22; pour_mon -13 -15 14; pour_sur 12 -12 -13; pour_un -14 3 -1
pour_votre -10 -9 10; pour_vous -4 -5 5; pourq 14 -22 4; pourq_> -13 13 -12; pourq_pas 22 -22 -21
pourq_vous -17 -10 16; pourr -10 -11 10; pourr_parle -10 -8 10; pourr_pas -8 -10 9; pouve -2 -19 9
pouve_> 13 -7 -16; pouve_ecrir -5 -5 7; pouve_m -5 -5 5; pouve_me -11 -10 11; pouve_repet -18 -14 18
pouve_valid 6 -5 -6; pouvi -5 -5 5; pouvi_me -5 -5 5; prefe -23 21 -18; prefe_atten -17 20 -20
prefe_evite -11 11 -11; prefe_pas -18 17 -16; prefe_qu -4 -5 5; prefe_vous -7 -8 8; premi -5 -7 7
premi_etage -9 -12 11; premi_fois 3 2 -18; prend -7 -7 8; prend_un -7 -7 8; prene -12 -11 13; prene_le -5 -5 6
prene_pluto -3 -3 6; prene_pour -11 -11 12; prenn -4 -5 5; prenn_mon -4 -5 5; preno -15 -4 9; preno_> -10 2 1
preno_ahmed -6 -6 6; preno_helen -4 -5 6; preno_xavie -7 -7 7; pres -5 -7 6; pres_une -5 -7 6; presq -11 -9 10
presq_mais -7 8 -8; presq_tous -10 -11 11; press 6 -5 -7; press_> 6 -5 -7; pret 8 -6 -9; pret_> 8 -6 -9
prie -6 -10 10; prie_j -6 -10 10; prive -5 -6 6; prive_d -5 -6 6; probl 18 -9 -20; probl_> 17 -9 -20
probl_allez 13 -12 -10; probl_est -11 11 -3; probl_oui 9 -8 -4; proce -6 -6 6; proce_> -6 -6 6; prof -2 -6 6
prof_donc -2 -6 6; propo 12 -8 -13; propo_de 12 -8 -13; proto -7 -7 8; proto_point -7 -7 8; proxi -5 -5 5
proxi_point -5 -5 5; ps5 -8 -9 9; ps5_et -8 -9 9; pu -11 15 -16; pu_> -11 15 -16; puis -4 -4 5; puis_apres -4 -4 5
puisq -1 0 -5; puisq_je -1 0 -5; puiss -5 -5 5; puiss_m -5 -5 5; puree -11 -10 11; puree_> -11 -10 11; putai -9 -8 8
putai_ca -9 -8 8; qu -21 -20 25; qu_a -7 -11 8; qu_est -9 -9 10; qu_il -4 -4 7; qu_ils -5 -4 5; qu_on -9 -10 12
qu_un -7 -6 7; quai -7 -7 7; quai_saint -7 -7 7; quand -17 -14 17; quand_j -6 -8 9; quand_je -17 -13 16
quara -11 -10 16; quara_> -7 -8 9; quara_cinq -4 -4 7; quara_deux -5 -4 7; quara_et -2 -1 3; quara_poste -7 -7 7
quara_sept -4 -4 8; quara_trois -2 -1 3; quart -5 -6 6; quart_est -5 -6 6; quato -4 -4 7; quato_> -3 -1 5
quato_quatr -4 -5 6; quato_zero -5 -3 7; quatr -14 -12 18; quatr_> -15 -17 18; quatr_aroba -2 -3 5
quatr_cent -5 -5 5; quatr_cinq -3 -5 8; quatr_cinqu -3 -3 6; quatr_dix -5 -5 9; quatr_fois -6 -5 6
quatr_huita -2 -2 3; quatr_mois -5 -5 6; quatr_ordin -9 -10 11; quatr_ou -8 -8 9; quatr_pas -8 7 -6
quatr_quatr -2 -2 4; quatr_rue -1 -3 5; quatr_septa -5 -4 7; quatr_smart -7 -5 7; quatr_soixa -5 -4 9
quatr_telep -6 -7 7; quatr_tout -3 -5 7; quatr_vingt -4 -4 8; quatr_zero -5 -5 8; que -7 5 -5; que_> -11 -12 12
que_c -9 -12 12; que_ca -15 -15 15; que_ce -6 -9 8; que_chez -4 -8 7; que_j 13 -1 -23; que_je -3 2 -7
que_la 3 -13 -1; que_le -10 -11 11; que_moi -7 -7 7; que_nenni -12 13 -15; que_non -34 36 -26; que_oui 19 -18 -15
que_racon -7 -8 8; que_vous -24 -5 14; quel -15 -13 14; quel_bande -10 -9 10; quel_ticke -13 -11 12
quell -12 -18 16; quell_box -11 -13 12; quell_honte -8 -7 7; quell_quest -11 -13 12; quelq -13 -17 17
quelq_chose -9 -10 10; quelq_un -7 -9 9; queme -10 -10 10; queme_> -10 -10 10; quest -22 0 6; quest_> -21 0 5
quest_deja -14 -13 14; qui -14 -18 18; qui_a -7 -7 7; qui_aboie -8 -8 8; qui_ai 10 -7 -11; qui_decon -5 -5 5
qui_est -7 8 -7; qui_etes -9 -9 9; qui_gere -4 -4 5; qui_m -6 -8 11; qui_march -9 -8 9; qui_n -4 -4 5
qui_ne -11 -9 12; qui_puiss -5 -5 5; qui_s -11 -12 13; qui_sait -7 -7 8; qui_vienn -5 -3 5; qui_vous -6 -9 9
quinz -10 -12 12; quinz_aroba -2 -4 5; quinz_c -8 -10 10; quinz_et -6 -6 6; quinz_ordin -6 -6 7
quinz_rue -10 -12 12; quoi -26 -22 26; quoi_> -21 -14 19; quoi_ce -9 -9 9; quoi_deja -12 -14 14; quoi_la -15 -11 13
quoi_qui -9 -8 9; quoi_un -8 -10 9; quoi_vous -9 -7 11; r -7 -9 14; r_a -6 -6 7; r_deux -1 -2 3; r_e -8 -11 14
r_et -4 -5 6; r_i -1 -2 3; r_o -4 -5 5; r_p -4 -7 10; raccr -15 -15 15; raccr_au -5 -6 5; raccr_tout -11 -11 11
racon -9 -11 12; racon_cette -7 -8 8; racon_tout -4 -4 5; raiso 16 -16 -12; raiso_> 15 -15 -12; raiso_socia 7 -6 -7
rallu 11 -12 -11; rallu_> 11 -12 -11; rapid -5 -9 7; rapid_> -5 -9 7; rappe -14 -23 19; rappe_> 5 -15 3
rappe_plus -9 -11 11; rappe_pour -15 -13 15; rappe_si -15 -13 15; rappo -7 -9 10; rappo_a -7 -9 10; ras -10 -7 9
ras_le -10 -7 9; ravi 14 -14 -13; ravi_> 14 -14 -13; rebra 10 -9 -10; rebra_> 10 -9 -10; recev -7 -7 7
recev_d -7 -7 7; reche -7 -6 7; reche_de -7 -6 7; recoi -6 -7 8; recoi_plus -6 -7 8; recom -11 -10 10
recom_> -11 -10 10; recu 6 -14 -2; recu_d 7 -12 -5; recu_un -8 -8 9; redem -6 2 -2; redem_> 1 10 -15
redem_en -11 -11 12; redem_le -6 -7 6; redir 9 -9 -6; redir_vous 9 -9 -6; refle -5 -13 8; refle_> -5 -13 8
refus -1 7 -23; refus_> -2 8 -22; refus_de 10 -15 -7; regar -16 -15 17; regar_> -15 -14 15; regar_c -7 -11 8
regle -12 16 -20; regle_> 15 -15 -4; regle_ca -24 23 -18; regle_cette -7 7 -5; regle_depui -5 6 -7; regre -11 12 -13
regre_> -11 12 -13; remer -10 -9 10; remer_pour -10 -9 10; rende 6 -7 -6; rende_vous 6 -7 -6; repet -21 -12 19
repet_> -8 -10 9; repet_et -3 -2 5; repet_la -9 -11 10; repet_non -13 15 -16; repet_s -22 -15 22; repon -31 -3 11
repon_> -17 -7 14; repon_a -13 -15 14; repon_est -17 15 -14; repon_il -5 -8 6; repon_plus -5 -9 9; repon_se -7 -8 8
repos -8 -7 10; repos_> -8 -7 10; resea -11 -10 12; resea_> -7 -6 7; resea_mobil -5 -7 8; resil -6 -6 6
resil_et -6 -6 6; resol -15 14 -12; resol_> -15 14 -12; respo -10 -13 12; respo_> -7 -10 11; respo_du -10 -8 9
respo_est -7 -8 7; respo_infor -6 -6 6; resta -8 -7 9; resta_on -8 -7 9; reste -8 -5 7; reste_au -8 -5 7
reste_m -5 -4 9; retar -6 -5 6; retar_j -6 -5 6; reuni -8 -11 9; reuni_> -8 -11 9; reuss -8 12 -13
reuss_> -8 12 -13; reven 12 -11 -12; reven_mon 12 -11 -12; rien -29 20 -13; rien_> -18 15 -13; rien_a -8 9 -9
rien_alors -5 -5 5; rien_compr -14 -32 26; rien_debra -11 12 -11; rien_du -10 16 -16; rien_enten -8 -8 8
rien_fait -20 21 -20; rien_il -3 -3 4; rien_moi -14 -9 12; rien_non -1 10 -10; rien_redem -17 18 -18
roami -10 -10 10; roami_desac -10 -10 10; robot -6 -7 6; robot_> -6 -7 6; roche -2 -3 4; roche_cinqu -2 -3 4
rond -7 -7 7; rond_et -7 -7 7; rond_il -7 -7 7; rouge 9 -9 -9; rouge_> 9 -9 -9; roule 13 -16 -12; roule_> 13 -16 -12
rouss -16 -16 17; rouss_> -12 -12 12; rouss_de -6 -7 6; route -5 -5 7; route_et -5 -5 7; roux -5 -9 9
roux_chez -5 -9 9; royer -10 -10 10; royer_> -10 -10 10; rue -8 0 2; rue_> -9 7 -6; rue_bon -5 7 -7; rue_d -9 9 -10
rue_des -9 -9 10; rue_le 6 -5 -6; rue_paste -8 -10 9; rue_y -5 -4 5; s -2 -7 0; s21 -8 -9 9; s21_> -8 -9 9
s_affic -6 -8 8; s_allum -4 -4 5; s_corre 7 -4 -6; s_en -9 -8 9; s_enten -8 -7 8; s_est -5 5 -13; s_il 4 -15 0
s_occup -7 -7 8; s_point -5 -8 11; s_tiret -2 -3 4; sa -15 11 -9; sa_> -11 11 -9; sa_n -7 8 -8; sache -6 7 -7
sache_> -6 7 -7; sache_non -4 9 -8; saidi -3 -3 6; saidi_aroba -3 -3 6; saint -10 -17 15; saint_berna -7 -7 7
saint_marti -9 -13 12; sais -21 -36 35; sais_compt -7 -7 7; sais_pas -17 -33 30; sais_plus -6 -5 6
sais_rien -17 -20 23; sais_trop -8 -13 14; sais_tu -11 -7 9; sait -7 -7 8; sait_> -7 -7 8; salar -7 -7 7
salar_mais -7 -7 7; sale -6 -7 6; sale_robot -6 -7 6; salle -2 -6 6; salle_infor -2 -6 6; salon -15 -10 13
salon_> -18 -14 19; salon_la -5 -6 6; salut -6 -7 6; salut_c -6 -7 6; samir -7 -9 9; samir_belka -7 -9 9
sandr -6 -7 7; sandr_je -6 -7 7; sanit -5 -6 7; sanit_aux -5 -6 7; sans 5 -2 -15; sans_accen -5 -6 6
sans_doute 10 -9 -8; sans_facon -14 13 -11; sans_faute 13 -19 -6; sans_la -4 -6 7; sans_probl 12 -12 -10
sans_t -5 -9 9; saoul -20 -13 19; saoul_> -20 -13 19; sasha -7 -7 8; sasha_point -7 -7 8; saura -6 -9 8
saura_pas -6 -9 8; sav -7 -7 7; sav_humai -7 -7 7; savez -5 5 -5; savez_je -5 5 -5; savoi -17 -10 16
savoi_ca -17 -10 16; scand -10 -11 10; scand_d -9 -10 10; scand_sanit -5 -6 7; se -20 -16 21; se_conne -4 -5 6
se_decle -7 -8 8; se_decon -6 -8 7; se_moque -15 -12 15; sebas -8 -8 8; sebas_du -8 -8 8; secon -7 -8 8
secon_> -7 -8 8; secre -9 -14 12; secre_a -9 -14 12; secre_aroba -5 -8 9; seize -8 3 -2; seize_> -8 3 -2
semai -16 -14 16; semai_> -16 -14 16; sembl 12 -8 -12; sembl_oui 12 -8 -12; sept -8 -8 13; sept_> -5 -5 6
sept_a -7 -10 9; sept_cinqu -5 -4 9; sept_dix -6 -6 7; sept_en -5 -3 8; sept_huit -3 -5 8; sept_quatr -4 -5 8
sept_septa -5 -4 8; sept_soixa -3 -3 5; sept_trent -2 -2 4; septa -2 -7 8; septa_cinq -8 -7 10; septa_deux -5 -4 7
septa_fois 10 -7 -7; septa_huit -5 -4 8; septe -4 -4 5; septe_le -4 -4 5; serai 15 -5 -21; serai_bien 12 -8 -7
serai_parfa 12 -12 -11; serai_pluto -12 10 -9; serai_ravi 14 -14 -13; serai_tres 5 -5 -5; serie -7 -7 7
serie_> -7 -7 7; sert -10 10 -10; sert_a -10 10 -10; servi -15 -17 17; servi_> -9 -9 9; servi_a -7 -10 8
servi_achat -5 -6 6; servi_point -4 -7 9; seul -15 -13 15; seul_> -11 -11 11; seul_appar -5 -5 5; seul_mot -2 -4 6
seul_quoi -5 -5 6; seule -6 -9 9; seule_> -6 -9 9; sfr -6 -7 7; sfr_point -6 -7 7; si 17 -26 -6; si_> 24 -22 -22
si_c 6 0 -13; si_ca -10 -8 10; si_corre 2 -1 -2; si_enfin -24 23 -17; si_fait 14 -14 -12; si_j -15 -13 15
si_je 8 -12 -7; si_si 17 -19 -14; si_vous -5 -5 5; sien -7 -6 7; sien_> -7 -6 7; signe -14 -10 15
signe_> -14 -10 15; sim 5 -14 4; sim_> -7 -9 9; sim_oui 9 -8 -9; sim_sim 9 -8 -9; site -5 -3 7; site_de -5 -3 7
six -12 -7 11; six_> -15 -18 22; six_cent -5 -5 5; six_cinqu -4 -4 4; six_colle -9 -9 9; six_dix -4 -6 9
six_donc -8 7 -6; six_douze -6 -6 11; six_grand -5 -5 6; six_mon -4 -5 6; six_pas -7 8 -8; six_poste -8 -7 9
six_quara -3 -2 4; six_quatr -6 -5 7; six_sept -3 -5 8; six_soixa -5 -6 6; six_sur -1 -1 3; six_trent -3 -1 5
six_un -3 -5 8; six_vingt -1 -1 3; six_zero -13 -12 13; smart -7 -5 7; smart_> -7 -5 7; sms -8 -8 9; sms_d -8 -8 9
socia 7 -6 -7; socia_> 7 -6 -7; socie -9 -12 11; socie_batip -8 -10 9; socie_dupon -6 -7 6; socie_trans -10 -14 14
soir -11 -11 12; soir_> -11 -11 12; soit -6 -7 7; soit_une -6 -7 7; soixa -10 -7 11; soixa_cinq -2 -1 3
soixa_deux -2 -2 4; soixa_dix -5 -5 6; soixa_douze -8 -9 9; soixa_et -4 -5 8; soixa_huit -4 -4 7; soixa_neuf -7 -7 7
soixa_quato -4 -4 6; soixa_quatr -5 -5 9; soixa_quinz -2 -4 5; soixa_salar -7 -7 7; soixa_seize -7 8 -8
soixa_sept -1 -2 3; soixa_six -8 3 -2; soixa_treiz -2 -3 4; soixa_trois -4 -5 6; solde -7 -7 7; solde_> -7 -7 7
somme 7 -15 -3; somme_d 10 -12 -9; somme_soixa -7 -7 7; sonne -7 -9 8; sonne_ca -7 -9 8; sont -12 -12 12
sont_a -6 -7 7; sont_touch -7 -7 7; sophi -5 -9 9; sophi_tiret -5 -9 9; sorti -5 -6 6; sorti_a -5 -6 6
souci 18 -17 -16; souci_> 13 -16 -9; souci_allez 9 -9 -9; souci_avec -7 -6 8; souci_c 7 -7 -3; souci_faite 7 -8 -5
souci_que 9 -10 -9; souha -18 13 -11; souha_m -7 -10 11; souha_pas -18 15 -13; sous -11 -11 12; sous_la -11 -11 12
souvi -19 3 -1; souvi_> -14 7 -6; souvi_plus -17 -23 21; space -8 -8 8; space_une -8 -8 8; speci -9 9 -8
speci_> -9 9 -8; stand -13 -11 13; stand_c -8 -7 8; stand_de -8 -6 7; stop -12 -9 10; stop_je -12 -9 10
stras -2 -1 3; stras_zero -2 -1 3; stylo -7 -7 8; stylo_> -7 -7 8; sud -7 -5 7; sud_> -7 -5 7; suis -8 -8 5
suis_a -8 -6 8; suis_au -9 -7 10; suis_calme -13 -8 11; suis_d 29 -34 -27; suis_dans -16 -11 18; suis_devan 6 -17 0
suis_en -12 -11 12; suis_enfin -12 -11 12; suis_furie -11 -11 11; suis_la 17 -20 -16; suis_le -10 -8 9
suis_pas -33 4 9; suis_press 6 -5 -7; suis_pret 8 -6 -9; suis_reste -8 -5 7; suis_toujo 21 -10 -22
suis_tout 14 -17 -12; suis_tres -10 -10 10; suis_tromp -8 9 -10; suis_un -8 -8 10; suite -5 -5 7; suite_> -5 -5 7
suivr -4 -7 7; suivr_> -4 -7 7; sujet 12 -9 -13; sujet_de -8 -11 12; sujet_du 13 -9 -16; super 10 -7 -8
super_oui 10 -7 -8; suppo 6 -8 -5; suppo_aroba -6 -6 7; suppo_que 6 -6 -6; sur 1 -22 5; sur_> 15 -27 -3
sur_deux -5 -7 8; sur_la -2 -2 5; sur_le -16 -8 14; sur_ma -6 -7 8; sur_mon 11 -13 -11; sur_pas 2 -1 -1
sur_que -15 20 -20; sur_quelq -5 -5 6; sur_votre -6 -4 6; sur_youtu -8 -9 8; surem -11 10 -10; surem_pas -11 10 -10
surfe -6 -13 10; surfe_mais -6 -13 10; surpr -6 -6 6; surpr_> -6 -6 6; surto -13 19 -11; surto_pas -13 19 -11
switc -8 -9 9; switc_> -8 -9 9; t -17 -8 12; t_> -5 -6 6; t_aroba -6 -8 9; t_es -9 2 1; t_r -4 -5 5; t_tout -3 -7 9
table -9 -11 14; table_> -8 -12 14; table_et -7 -5 7; table_ne -5 -7 7; table_un -1 -1 2; tais -6 -6 7
tais_toi -6 -6 7; tanto -12 -12 12; tanto_> -12 -12 12; te -13 -11 12; te_detes -6 -7 6; te_faire -11 -9 10
teams -8 -11 9; teams_ca -8 -11 9; techn -13 -17 18; techn_> -12 -10 11; techn_a -5 -4 8; techn_est -9 -9 9
techn_hier -6 -6 6; techn_il -5 -5 5; techn_va -7 -7 8; tele -9 -12 11; tele_> -9 -11 10; tele_de -5 -6 6
tele_du -5 -6 6; tele_mais -3 -8 9; telen -6 -6 6; telen_point -6 -6 6; telep -18 -11 18; telep_> -12 -16 15
telep_cette -16 16 -14; telep_de -5 -4 5; telep_et -6 -5 11; telep_fixe -11 -6 12; telep_il -4 -8 7
telep_march -3 -8 9; telep_ne -9 -13 14; telep_on -4 -3 5; telep_porta -6 -7 7; telep_qu -1 -1 3; telep_un -5 -5 6
telev -11 -13 13; telev_> -9 -10 9; telev_et -4 -2 5; telev_une -5 -5 5; telle -8 -7 8; telle_qu -8 -7 8
temps -12 7 -5; temps_> -11 14 -15; temps_en -8 -11 9; tente 12 -9 -9; tente_> 12 -9 -9; termi -8 -6 7
termi_de -8 -6 7; test -6 -8 9; test_un -6 -8 9; tete -8 -7 7; tete_> -8 -7 7; ticke -7 -11 10; ticke_> -7 -13 10
ticke_la -11 15 -16; tina -5 -5 5; tina_point -5 -5 5; tiret -9 -13 16; tiret_arts -5 -5 5; tiret_bas -2 -6 8
tiret_borde -5 -7 9; tiret_des -5 -5 5; tiret_desme -6 -6 6; tiret_du -5 -12 14; tiret_et -5 -5 8
tiret_ferme -5 -6 6; tiret_inter -5 -7 7; tiret_lac -6 -7 7; tiret_lea -5 -5 8; tiret_lebla -5 -8 9
tiret_leduc -2 -3 4; tiret_luc -2 -6 8; tiret_petit -5 -5 7; tiret_vert -6 -6 7; toi -11 -11 12; toi_> -7 -7 7
toi_je -6 -6 7; toit -10 -9 10; toit_> -10 -9 10; tombe -11 12 -11; tombe_> -11 13 -14; tombe_sur -5 -5 6
tonal -13 -11 13; tonal_quand -12 -9 12; tonal_sur -8 -12 12; toto -2 -3 4; toto_un -2 -3 4; tou -7 10 -10
tou_> -7 10 -10; tou_pas -7 10 -10; touch -22 14 -9; touch_> -14 -13 14; touch_a -9 19 -19; toujo 21 -13 -23
toujo_> 8 -8 -7; toujo_avec -2 -1 3; toujo_d 6 -6 -5; toujo_en 14 -7 -14; toujo_inter 15 -9 -17; toujo_le 7 -8 -6
toujo_pas 1 4 -15; toujo_pour 17 -19 -9; tourn -7 -7 7; tourn_en -7 -7 7; tous -19 -4 8; tous_> -10 -11 11
tous_ces -5 -5 6; tous_euh -6 -8 7; tous_monsi -11 8 -7; tout -4 3 -3; tout_> -16 11 -9; tout_a 21 -14 -25
tout_attac -7 -9 11; tout_bien 9 -9 -6; tout_c -5 10 -5; tout_ca -9 -1 3; tout_ce -10 3 0; tout_compr 16 -20 -14
tout_court -3 -7 9; tout_depui -4 -4 5; tout_donne -6 -4 6; tout_du -11 17 -17; tout_enfin -10 13 -4
tout_est 6 -5 -6; tout_faux -27 21 -10; tout_frero -9 12 -5; tout_jeune -5 6 -5; tout_juste 12 -11 -12
tout_l -12 -13 13; tout_le -22 6 -1; tout_mort -16 -15 15; tout_non -5 5 -5; tout_on -11 -10 10
tout_parei 10 -9 -10; tout_quatr -5 -3 8; tout_seul -11 -11 11; toute -9 -11 10; toute_les -5 -5 5
toute_neuve -7 -10 9; train 9 -7 -10; train_de 9 -7 -10; trans -10 -19 20; trans_avec -2 -3 4
trans_marti -10 -14 14; trans_moi -5 -6 7; trava -6 -5 8; trava_a -6 -6 9; trava_dans -5 -4 5; treiz -10 -12 14
treiz_> -7 -9 8; treiz_quatr -2 -2 4; treiz_soixa -1 -1 2; treiz_zero -1 -2 3; trent -7 -11 12; trent_> -8 -12 10
trent_au -4 -4 4; trent_cinqu -3 -1 5; trent_et -2 -2 4; trent_huit -3 -4 7; trent_neuf -4 -4 6; trent_quara -7 -8 9
trent_quatr -4 -4 8; trent_six -3 -3 4; trent_trois -6 -12 13; tres -10 -1 3; tres_aimab -10 -12 12
tres_bien 21 -16 -21; tres_en -9 -10 10; tres_mal -9 -9 9; tres_mecon -10 -10 10; tres_peu -13 14 -16
trois -8 -17 14; trois_> -19 -17 20; trois_a -10 -9 10; trois_appar -13 -13 14; trois_aroba -3 -3 6
trois_at -7 -9 9; trois_camer -2 -2 4; trois_cent -7 -10 10; trois_et -5 -5 5; trois_fois 9 -10 -8
trois_impri -6 -5 6; trois_jours -7 -7 7; trois_mais -7 -8 9; trois_nonan -5 -4 7; trois_ordin -4 -4 5
trois_porta -6 -7 8; trois_quara -2 -2 4; trois_quatr -5 -5 5; trois_semai -6 -7 7; trois_six -6 -12 13
trois_soixa -4 -5 6; trois_telep -1 -1 3; trois_termi -7 -6 7; trois_vingt -3 -3 5; trois_zero -3 -4 6
tromp -19 19 -18; tromp_> -14 12 -12; tromp_c -8 9 -10; tromp_de -8 11 -11; tromp_dis -9 7 -6; trop -15 -15 16
trop_> -12 -12 13; trop_atten -2 -3 5; trop_oui 14 -7 -15; trop_rien -8 -13 14; trop_vite -10 -8 9; trouv -6 -8 7
trouv_plus -6 -8 7; truc -4 7 -4; truc_> -4 7 -4; trucs -5 -3 5; trucs_> -5 -3 5; tu -9 -4 5; tu_moi -11 -7 9
tu_peux 9 -9 -9; tu_sais -7 -7 7; tu_t -10 9 -8; tut -8 -10 10; tut_> -8 -10 10; tut_tut -8 -10 10; u -7 -7 8
u_> -7 -8 11; u_e -4 -5 6; u_i -3 -5 6; u_l -5 -6 6; u_r -1 -2 3; u_z -6 -6 6; un -30 -10 28; un_> -5 -7 7
un_a -2 -6 8; un_agent -7 -8 10; un_arbre -3 -4 6; un_autre -21 22 -17; un_ca -5 -5 5; un_chef -6 -7 8
un_cinqu -2 -2 4; un_conse -9 -12 12; un_courr -5 -5 5; un_d -7 -14 16; un_de -8 -9 12; un_deux -5 -8 10
un_deuxi -5 -6 6; un_dix -3 -1 5; un_dupli -9 -8 9; un_et -6 -5 7; un_etre -4 -5 5; un_film -6 -8 7
un_galax -8 -9 9; un_gite -8 -10 10; un_imbec -9 -10 10; un_insta -6 -10 10; un_joli -12 -13 13; un_l -6 -7 7
un_m -5 -6 5; un_mois -7 -8 8; un_monsi -5 -5 5; un_mot -9 -7 10; un_ni -5 6 -5; un_nouve -12 11 -9
un_opera -13 -7 12; un_ordin -6 -9 12; un_parti -8 -8 9; un_peu -13 -18 19; un_point -1 -2 3; un_proce -6 -6 6
un_quara -3 -4 6; un_redem -8 -10 9; un_respo -7 -10 11; un_resta -8 -7 9; un_route -5 -5 7; un_s -2 -3 4
un_scand -5 -6 7; un_seul -6 -6 6; un_sms -8 -8 9; un_soixa -2 -2 4; un_souci -7 -6 8; un_stylo -7 -7 8
un_techn -15 -11 14; un_telep -1 -1 2; un_termi -8 -7 9; un_vingt -2 -2 4; un_zero -4 -5 8; under -6 -9 11
under_judo -6 -8 9; under_le -5 -6 8; under_marin -5 -6 8; une -32 -15 25; une_anten -6 -6 6; une_arnaq -6 -7 7
une_box -7 -13 11; une_chale -7 -8 7; une_cinqu -10 -13 13; une_colle -4 -4 5; une_coupu -5 -3 7; une_dame -5 -6 6
une_dizai -11 -13 13; une_douza -7 -6 7; une_encei -3 -3 6; une_entre -11 -12 12; une_erreu -24 20 -19
une_fois -9 -9 11; une_honte -18 -20 19; une_machi -5 -5 6; une_minut -9 -10 12; une_offre -5 -9 7
une_ordin -5 -5 5; une_paire -9 -11 10; une_perso -4 -6 6; une_quinz -8 -10 10; une_secon -6 -7 7
une_semai -14 -14 15; une_table -1 -1 2; une_telep -5 -5 5; une_telev -5 -5 5; une_trent -5 -7 6; une_vieil -6 -9 9
une_vraie -9 -5 8; uniqu -9 -10 9; uniqu_la -9 -10 9; urgen -12 -12 12; urgen_> -12 -12 12; v -6 -7 7
v_comme -4 -5 5; v_d -5 -5 5; v_r -4 -5 5; va -1 1 -8; va_> 15 -13 -16; va_aller -16 12 -10; va_dire 11 -7 -14
va_il -8 -9 9; va_laiss -5 5 -5; va_march -11 -12 11; va_te -11 -9 10; va_tres 10 -8 -10; va_venir -7 -7 8
va_vous -6 -8 7; vais -16 -7 10; vais_deman -7 -15 11; vais_douce -6 -6 6; vais_m -15 10 -10; vais_voir -14 -20 18
vais_vous -6 -6 6; valid 6 -5 -6; valid_> 6 -5 -6; vanda -10 -7 11; vanda_avec -10 -7 11; vas 10 -8 -5
vas_y 10 -8 -5; venir -8 -8 8; venir_> -7 -7 8; venir_payer -7 -6 7; venu -8 -9 9; venu_> -9 -9 9
venu_coupe -3 -4 6; verif -8 -13 9; verif_> -8 -13 9; veron -6 -7 7; veron_anglo -6 -7 7; verra -20 -15 18
verra_> -20 -15 18; vers -10 -10 12; vers_dix -10 -10 12; vert -6 -6 7; vert_point -6 -6 7; veux 9 0 -15
veux_> 17 -17 -16; veux_bien 20 -18 -18; veux_faire -17 -7 14; veux_modif -14 -18 16; veux_parle -10 -6 8
veux_pas -30 19 -11; veux_quelq -7 -8 8; veux_un -12 -9 10; victo -4 -5 5; victo_a -4 -5 5; video -10 -10 10
video_> -10 -10 10; vie -14 12 -12; vie_> -14 12 -12; vieil -6 -9 9; vieil_perso -6 -9 9; vienn -5 -3 5
vienn_avec -5 -3 5; viens 10 -16 -8; viens_de 11 -11 -11; viens_la -10 -10 10; vient -8 -9 9; vient_> -8 -9 9
vingt -11 -7 11; vingt_cinq -12 -13 15; vingt_dix -2 -3 5; vingt_douze -2 -2 4; vingt_et -2 -1 3
vingt_euros -7 -8 8; vingt_genre -5 -6 10; vingt_huit -3 -3 5; vingt_neuf -3 -3 6; vingt_poste -6 -6 6
vingt_quatr -7 1 0; vingt_seize -4 -5 6; vingt_sept -4 -3 7; vingt_six -10 2 -1; vingt_trent -7 -8 9
vingt_trois -5 -5 5; visio -8 -7 8; visio_coupe -8 -7 8; vite 5 -15 -2; vite_> 4 -16 2; vite_moi 5 -3 -5
voila 13 -16 -11; voila_> 20 -11 -17; voila_c 10 -12 -8; voila_exact 6 -6 -5; voila_je -4 -4 5; voila_oui 9 -5 -8
voila_vous 6 -5 -6; voir -22 -3 4; voir_> -20 2 0; voir_avec -5 -8 6; vois 2 -7 -7; vois_ce -7 9 -10
vois_pas 6 -19 1; voisi -15 -15 16; voisi_> -13 -15 14; voisi_a -14 -8 13; voisi_qui -6 -8 11; voit -4 -8 7
voit_pas -4 -8 7; voix 8 -13 -7; voix_la 8 -13 -7; volon 19 -19 -16; volon_> 13 -12 -13; volon_merci 12 -12 -11
vos -11 -8 10; vos_colle -8 -9 12; vos_panne -10 -7 9; votre -20 -18 21; votre_abonn -9 -9 9; votre_colle -6 -9 8
votre_ecran -6 -4 6; votre_patie -10 -9 10; voudr -11 -11 12; voudr_chang -10 -7 9; voudr_conna -7 -7 7
voudr_parle -1 -2 2; voudr_un -9 -8 9; voudr_une -9 -5 8; voula 12 -8 -17; voula_dire 12 -8 -17; voule 7 -10 -4
voule_> 21 -9 -22; voule_dire -19 0 8; voule_oui 9 -4 -8; voule_savoi -17 -10 16; vous -4 -9 4; vous_> -1 -14 9
vous_ai -19 -16 18; vous_allez -7 -5 7; vous_appel -19 -6 15; vous_arret -12 11 -10; vous_assur 7 -6 -7
vous_attaq -6 -6 6; vous_avez 15 -2 -24; vous_bande -5 -5 5; vous_ca -7 -6 7; vous_colle -6 -6 6; vous_comme -7 -7 7
vous_devri -6 -4 6; vous_dire -10 -14 13; vous_dis -19 18 -16; vous_disai 14 -9 -15; vous_disie -10 -10 11
vous_dites -18 -19 20; vous_donne -7 -8 8; vous_ecout 9 -10 -7; vous_embet -9 -10 10; vous_enten -16 -15 16
vous_etes -15 -16 17; vous_faite -20 14 -8; vous_foute -8 -10 10; vous_l 12 -17 -9; vous_le 10 -2 -11
vous_m -21 3 9; vous_me -11 -14 14; vous_moque -6 -7 7; vous_n -8 9 -9; vous_nous -7 -5 7; vous_parle -10 -10 12
vous_plait 4 -15 0; vous_pouve -2 -19 9; vous_pouvi -5 -5 5; vous_prie -6 -10 10; vous_racon -4 -4 5
vous_rappe 7 -21 -3; vous_remer -10 -9 10; vous_repon -5 -8 6; vous_savez -5 5 -5; vous_servi -6 -8 7
vous_suivr -4 -7 7; vous_tromp -14 16 -16; vous_voule 7 -10 -4; vous_vous -17 16 -12; voyan 9 -9 -9
voyan_est 9 -9 -9; voyon -19 18 -13; voyon_> -6 6 -5; voyon_donc -16 14 -10; voyou -7 -5 7; voyou_vous -7 -5 7
vpn -2 -3 5; vpn_du -2 -3 5; vrai 13 -7 -16; vrai_> 15 -16 -13; vrai_je -11 9 -8; vraie 6 -16 -6
vraie_mon 12 -15 -11; vraie_perso -9 -5 8; vraim -21 15 -8; vraim_> -13 9 -6; vraim_ca -17 17 -16
vraim_en -15 13 -8; vraim_non -2 5 -5; vu 10 -11 -8; vu_juste 10 -11 -8; wanad -3 -7 7; wanad_point -3 -7 7
wanna -5 -5 5; wanna_doux -5 -5 5; wifi -10 -10 11; wifi_> -5 -7 6; wifi_dans -6 -7 8; wifi_de -4 -8 7
wifi_depui -4 -6 7; wifi_et -10 -7 10; wifi_il -4 -5 7; wifi_la -6 -7 6; wifi_qui -6 -6 6; wii 9 -10 -7
wii_c 9 -10 -7; wojci -10 -10 10; wojci_kowal -10 -10 10; xavie -7 -7 7; xavie_donc -7 -7 7; xavie_zola -7 -7 7
y 11 -8 -13; y_> 19 -17 -19; y_a 1 0 -8; y_ai -9 10 -13; y_aller 9 -9 -9; y_compr -5 -5 5; y_conna -7 8 -8
y_etes -8 9 -9; y_faite 5 -3 -5; y_je 12 -13 -10; y_pense -15 -13 15; y_vois 14 -13 -14; yahoo -5 -10 11
yahoo_point -5 -10 11; yep 12 -12 -12; yep_> 12 -12 -12; yes 22 -22 -20; yes_> 13 -12 -13; yes_c 11 -11 -10
yes_monsi 11 -12 -9; yes_oui 7 -4 -6; yes_yes 8 -8 -8; youss -9 -9 9; youss_amara -9 -9 9; youtu -8 -9 8
youtu_ou -8 -9 8; yvett -7 -7 7; yvett_dumon -7 -7 7; z -6 -6 6; z_i -6 -6 6; z_point -3 -5 6; zappe -5 -6 10
zappe_la -5 -6 10; zero -6 -7 11; zero_> -4 -4 8; zero_cinq -3 -4 7; zero_deux -2 -2 4; zero_huit -6 -8 10
zero_le -10 -11 14; zero_neuf -5 -6 8; zero_quatr -4 -3 7; zero_sept -7 -7 11; zero_six -8 -8 12; zero_trois -4 -3 7
zero_un -3 -3 6; zero_zero -3 -4 7; zoe -7 -12 15; zoe_aroba -7 -12 15; zola -7 -7 7; zola_> -7 -7 7
zola_preno -7 -7 7
""",
    ),
    "solved": (
        "affirm deny unclear",
        """
0 -6 -6 6; 00 -7 -7 7; 0033 -7 -7 9; 0033_6 -7 -7 9; 00_01 -7 -7 7; 01 -15 -16 16; 01_34 -6 -6 6; 01_42 -8 -8 8
01_45 -7 -7 7; 01_47 -7 -7 7; 01_> -10 -10 10; 02 -11 -11 11; 02_31 -7 -7 7; 02_54 -7 -7 7; 03 -7 -7 7
03_88 -7 -7 7; 05 -7 -7 7; 05_53 -7 -7 7; 06 -16 -16 18; 061 -8 -8 8; 061_234 -8 -8 8; 0696 -8 -8 8; 0696_73 -8 -8 8
06_11 -5 -4 5; 06_12 -6 -6 7; 06_15 -7 -6 7; 06_22 -5 -4 5; 06_72 -6 -7 7; 06_85 -10 -10 10; 06_90 -6 -6 7
07 -13 -9 12; 07_38 -7 -6 7; 07_55 -5 -4 5; 07_81 -6 -6 7; 07_90 -9 -6 7; 09 -14 -15 14; 09_25 -7 -7 7
09_70 -7 -7 7; 09_> -6 -6 6; 0_6 -6 -6 6; 1 -6 -7 7; 10 -7 -7 7; 10_> -7 -7 7; 11 -5 -4 5; 11_22 -5 -4 5
12 -18 -16 19; 12_34 -8 -9 9; 12_allee -9 -6 7; 12_aroba -5 -4 9; 12_poste -9 -8 9; 15 -7 -9 8; 15_07 -7 -6 7
15_09 -6 -6 6; 15_et -6 -7 7; 17 -7 -7 7; 17_24 -7 -7 7; 18 -7 -7 7; 18_35 -7 -7 7; 1_2 -6 -7 7; 2 -10 -8 9
20 -7 -7 7; 2019 -6 -5 6; 2019_> -6 -5 6; 20_00 -7 -7 7; 22 -11 -10 14; 22_33 -8 -5 9; 22_90 -8 -8 9; 23 -7 -7 7
234 -8 -8 8; 234_56 -8 -8 8; 23_10 -7 -7 7; 24 -7 -7 7; 24_> -7 -7 7; 25 -7 -7 7; 25_> -7 -7 7; 26 -7 -7 7
26_18 -7 -7 7; 27 -6 -6 7; 27_31 -6 -6 7; 29 -6 -5 6; 29_euros -6 -5 6; 2_3 -6 -6 6; 2_> -9 -7 8; 3 -9 -10 11
31 -7 -7 7; 31_42 -7 -7 7; 31_je -6 -6 7; 32 -7 -7 7; 32_475 -7 -7 7; 33 -8 -8 8; 33_44 -8 -5 9; 33_47 -7 -7 7
33_6 -7 -7 7; 33_> -8 -8 9; 34 -11 -11 11; 34_56 -7 -8 8; 34_5678 -8 -8 9; 34_77 -6 -6 6; 35 -7 -7 7; 35_> -7 -7 7
36 -6 -6 7; 36_et -6 -6 7; 38 -12 -12 12; 38_17 -7 -7 7; 38_46 -7 -6 7; 3900 -11 -9 10; 3900_> -11 -9 10
3_4 -6 -6 6; 3_chene -3 -4 7; 3_ordin -8 -9 9; 3_telep -8 -9 9; 4 -16 -15 16; 40 -7 -7 7; 40_93 -7 -7 7
42 -10 -10 10; 42_36 -6 -6 7; 42_53 -7 -7 7; 42_65 -8 -8 8; 44 -7 -6 7; 44_55 -5 -4 5; 44_> -6 -5 6
44_maint -5 -4 5; 45 -14 -12 13; 45_22 -8 -8 9; 45_67 -6 -6 6; 45_minut -11 -9 10; 46 -7 -6 7; 46_> -7 -6 7
47 -10 -10 11; 475 -7 -7 7; 475_12 -7 -7 7; 47_09 -7 -7 7; 47_20 -7 -7 7; 4_1 -5 -5 5; 4_5 -9 -8 10; 4_a -6 -5 6
4_et -7 -8 10; 4_telep -8 -10 9; 5 -9 -8 10; 53 -11 -11 11; 53_38 -7 -7 7; 53_64 -7 -7 7; 54 -7 -7 7; 54_40 -7 -7 7
55 -8 -5 9; 55_66 -5 -4 5; 55_c -5 -4 5; 56 -15 -15 15; 5678 -8 -8 9; 5678_> -8 -8 9; 56_23 -7 -7 7; 56_78 -9 -10 10
56_> -7 -7 7; 58 -6 -6 7; 58_27 -6 -6 7; 59 -6 -6 7; 59_> -6 -6 7; 5_6 -6 -6 6; 5_7 -7 -5 7; 6 -12 -12 12
60 -5 -4 9; 60_12 -5 -4 9; 63 -9 -6 7; 63_je -9 -6 7; 64 -7 -7 7; 64_> -7 -7 7; 65 -8 -8 8; 65_89 -8 -8 8
66 -5 -4 5; 66_77 -5 -4 5; 67 -6 -6 6; 67_89 -6 -6 6; 6_1 -6 -6 6; 6_12 -7 -7 9; 6_33 -7 -7 7; 6_7 -6 -6 6
6_ordin -8 -7 8; 7 -8 -7 8; 70 -7 -7 7; 70_26 -7 -7 7; 72 -12 -11 12; 72_63 -9 -6 7; 72_81 -6 -5 6; 72_et -6 -7 7
73 -8 -8 8; 73_74 -8 -8 8; 74 -10 -10 10; 74_75 -8 -8 8; 74_> -8 -8 8; 75 -8 -8 8; 75_> -8 -8 8; 77 -6 -6 6
77_15 -6 -6 6; 77_88 -5 -4 5; 78 -9 -10 10; 78_> -9 -10 10; 7_4 -5 -5 5; 7_8 -9 -8 10; 8 -9 -8 10; 81 -16 -15 16
81_72 -9 -6 7; 81_90 -6 -5 6; 81_> -7 -7 7; 81_je -6 -6 7; 85 -10 -10 10; 85_> -10 -10 10; 88 -12 -12 12
88_56 -7 -7 7; 88_> -5 -4 5; 89 -9 -9 9; 89_01 -6 -6 6; 89_74 -8 -8 8; 8_9 -7 -5 7; 8_> -6 -6 6; 9 -7 -5 7
90 -12 -11 12; 90_33 -8 -8 9; 90_44 -6 -5 6; 90_58 -6 -6 7; 90_81 -9 -6 7; 93 -7 -7 7; 93_81 -7 -7 7; 99 -6 -5 6
99_par -6 -5 6; 9_> -7 -5 7; <_0 -6 -6 6; <_0033 -7 -7 9; <_01 -12 -12 13; <_02 -11 -11 11; <_03 -7 -7 7
<_05 -7 -7 7; <_06 -12 -13 14; <_061 -8 -8 8; <_0696 -8 -8 8; <_07 -10 -7 9; <_09 -7 -7 7; <_12 -9 -8 9; <_3 -8 -9 9
<_32 -7 -7 7; <_33 -7 -7 7; <_4 -8 -10 9; <_6 -8 -7 8; <_a -18 -17 19; <_abdel -8 -8 8; <_accue -5 -5 6
<_affir 7 -8 -7; <_agath -3 -3 5; <_ah 25 -22 -17; <_ajout -10 -8 10; <_alice -5 -6 9; <_allel 9 -11 -8
<_allo -10 -11 11; <_alors 0 -8 4; <_amina -7 -7 7; <_anne -8 -8 8; <_annie -8 -8 9; <_annul -11 -11 11
<_antoi -6 -9 13; <_appar 11 -9 -12; <_appel -6 -4 9; <_arret -7 -6 7; <_atten -15 -16 18; <_au -3 -4 0
<_aucun -3 7 -12; <_audre -7 -7 7; <_autan -12 -11 12; <_avant 10 -11 -4; <_awa -4 7 -7; <_b -10 -12 12
<_bah -4 5 -10; <_baiss -13 -10 12; <_bande -9 -9 9; <_bar -7 -6 11; <_bauer -8 -7 9; <_ben -13 1 2
<_berna -6 -10 11; <_bibi -7 -7 12; <_bingo 9 -9 -6; <_blabl -12 -12 12; <_bof -8 9 -9; <_bon -5 -2 5
<_bonjo -17 -16 18; <_boudi 7 -8 -6; <_bouge -6 -7 8; <_boula -9 -9 9; <_brigi -2 -5 7; <_burea -3 -3 5
<_c -10 -6 9; <_ca -3 -4 2; <_cabin -6 -5 10; <_camil -4 -5 9; <_carol -11 -8 10; <_cecil -8 -8 9; <_celin -4 -6 9
<_celui -4 -7 10; <_certe -7 8 -7; <_ces 9 -10 -6; <_cette -9 -7 9; <_chape -8 -7 8; <_cheva -7 -6 8
<_chris -6 -4 7; <_cinq -25 -21 24; <_clair -6 -4 7; <_club -6 -6 11; <_comma -7 -6 9; <_comme -23 -27 27
<_compt -5 -4 8; <_conna -12 -11 12; <_conse -10 -10 10; <_conso -12 -12 12; <_conta -8 -7 11; <_d -5 -6 10
<_dans -10 -12 11; <_dark -6 -6 10; <_de -7 -6 7; <_deman -8 -9 9; <_denis -7 -5 7; <_depui -17 -14 19
<_desol -9 -4 8; <_deux -11 -23 21; <_didie -4 -5 8; <_direc -6 -6 11; <_dites -10 -7 11; <_dix -7 -7 7
<_docte -8 -8 8; <_donc -10 5 -3; <_douze -8 -8 8; <_dupon -8 -8 11; <_dupui -10 -10 10; <_eh 6 -1 -17
<_elise -6 -6 11; <_elle -12 10 -8; <_encor -8 14 -15; <_entre -11 -14 13; <_envir -10 -8 9; <_envoy -11 -10 12
<_eric -3 -4 8; <_espec -8 -8 8; <_esper -7 -8 8; <_est -16 -9 14; <_euh -14 -15 16; <_f -8 -7 9; <_fanta 11 -11 -8
<_fatim -8 -8 8; <_faut -16 -15 16; <_ferme -9 -9 9; <_flemm -9 -8 9; <_foute -8 -7 8; <_franc -6 6 -6
<_free -12 -12 12; <_garag -9 -9 9; <_gaspa -10 -11 11; <_genia 13 -9 -16; <_gerar -5 -5 6; <_ghisl -7 -7 7
<_gille -8 -8 8; <_girar -7 -6 7; <_gite -3 -3 6; <_gmail -14 -9 10; <_guill -7 -9 10; <_gwena -8 -9 9
<_hans -10 -10 10; <_he 11 -9 -11; <_helas -11 12 -9; <_hicha -10 -10 10; <_hier -8 -9 9; <_hors -12 13 -13
<_hugo -9 -9 9; <_hugue -7 -8 14; <_huit -7 -4 7; <_huita -7 -8 7; <_husey -10 -10 10; <_ici -7 -7 7; <_il -7 -8 6
<_impec 14 -17 -12; <_impos -16 14 -11; <_ines -5 -5 6; <_info -6 -7 8; <_inscr -6 -6 7; <_inter -23 -26 24
<_isa -8 -7 9; <_j -5 -6 5; <_je 3 -13 2; <_jean -10 -11 13; <_jocel -6 -6 6; <_jojo -7 -7 12; <_jp -7 -7 9
<_julie -6 -5 10; <_juste -16 -14 17; <_k -5 -5 5; <_karim -4 -4 7; <_katy -4 -5 9; <_kevin -4 -3 6; <_l -20 1 2
<_la 14 -5 -16; <_laiss -14 -11 13; <_laura -6 -6 11; <_laure -8 -9 9; <_le -5 -9 5; <_lea -4 -4 7
<_lefeb -10 -9 13; <_leon -5 -8 13; <_les 9 -9 -7; <_lola -4 -5 8; <_luc -7 -7 7; <_lucas -6 -6 10; <_lucie -8 -8 8
<_ludo -3 -4 7; <_lundi -9 -9 9; <_m -3 -3 6; <_ma -6 -17 7; <_madam -10 -10 10; <_maell -5 -5 9; <_maeva -5 -5 6
<_maint -15 15 -14; <_mais -12 -11 12; <_malhe -3 11 -11; <_malle -5 -5 5; <_manon -9 -9 10; <_marc -15 -15 16
<_marie -12 -12 14; <_marti -6 -5 6; <_mathi -6 -6 6; <_meme -8 8 -7; <_merci -21 -20 21; <_merde -8 -9 10
<_mes -8 -19 10; <_mette -7 -8 12; <_mi -6 -6 6; <_mille -9 -9 9; <_mirac 15 -13 -16; <_mobil -12 -12 12
<_moham -7 -7 13; <_moi -20 -6 11; <_moins -8 -10 10; <_mon -5 -15 8; <_monsi -16 -15 16; <_my -8 -8 8
<_nadeg -8 -8 8; <_nath -8 -7 13; <_natha -8 -8 8; <_negat -12 13 -13; <_nette 7 -7 -7; <_neuf -7 -8 8
<_nicke 15 -15 -14; <_no -8 8 -8; <_noah -1 -1 2; <_non 10 2 -20; <_nono -2 -3 6; <_notez -9 -9 9; <_notre -10 -9 10
<_nous -11 2 1; <_numer -6 -5 6; <_o -4 -4 7; <_oh -17 -11 16; <_ok 8 -6 -8; <_olivi -8 -7 8; <_on -9 -4 6
<_onze -10 -10 10; <_opera -12 -12 12; <_ottav -3 -3 7; <_ouf 6 -7 -6; <_oui 8 -1 -14; <_oumar -6 -6 8; <_p -4 -4 7
<_paill -12 -11 12; <_papa 8 -8 -5; <_pardo -18 -18 19; <_parei -7 6 -6; <_parfa 19 -16 -18; <_parle -7 -6 7
<_parti -13 -13 13; <_pas -17 8 -8; <_pasca -5 -4 9; <_passe -15 -15 15; <_patie -11 -8 11; <_patoc -3 -3 7
<_paul -16 -17 17; <_paule -7 -8 12; <_paulo -6 -7 10; <_perfe 8 -8 -6; <_perso -9 -8 9; <_petit -4 -5 8
<_peut -9 -10 10; <_phili -5 -5 6; <_pierr -3 -5 8; <_plein -11 -11 11; <_plus 3 -3 -11; <_point -10 -10 10
<_por -5 -4 7; <_pour 4 -11 -3; <_pourq -10 -13 12; <_pouve -6 -6 7; <_preno -6 -6 6; <_presq -12 -11 11
<_probl 10 -8 -12; <_putai -8 -7 7; <_qu -19 -14 17; <_quai -8 -7 7; <_quand -10 -7 12; <_quat -10 -10 10
<_quatr -17 -13 17; <_quell -10 -11 11; <_quelq -8 -6 7; <_quent -7 -7 13; <_quinz -11 -14 16; <_r -5 -5 5
<_rachi -6 -6 6; <_rebel -12 12 -12; <_redem -8 -15 12; <_rende -5 -7 9; <_repar 18 -18 -13; <_repon -6 -5 6
<_rien -27 24 -19; <_romai -5 -5 5; <_rue -7 -7 7; <_s -6 -10 11; <_sa -6 -2 5; <_salut -6 -6 6; <_samir -10 -9 10
<_sandr -2 -2 3; <_sarah -8 -8 11; <_sav -9 -7 10; <_sebas -9 -9 9; <_secre -7 -6 7; <_seize -7 -7 8; <_sept -8 -7 7
<_septa -6 -6 7; <_servi -10 -10 10; <_seule -16 -12 15; <_si -7 7 -6; <_six -16 -15 17; <_smith -6 -6 6
<_soixa -11 -10 11; <_sophi -5 -5 6; <_sous -15 -11 13; <_speed -6 -5 7; <_steph -8 -6 9; <_stop -4 -5 8
<_sunit -10 -10 10; <_super 12 -10 -11; <_sur -16 -16 17; <_sylvi -8 -8 8; <_t -4 -6 8; <_tabar -7 -6 8
<_tais -9 -8 10; <_tatia -5 -8 8; <_te -10 -7 11; <_test 2 -14 -2; <_thier -6 -8 13; <_thoma -4 -4 7
<_tiens -3 -2 5; <_tip 10 -9 -10; <_tom -7 -6 11; <_tony -6 -6 7; <_toujo -8 11 -11; <_tous -14 -10 14
<_tout 10 -18 -4; <_toute -9 -6 8; <_trans -14 -9 12; <_trist -5 -5 6; <_trois -19 -13 21; <_trop 13 -11 -12
<_tu -9 -7 9; <_un -15 -6 13; <_une -18 -23 22; <_uniqu -7 -6 7; <_v -4 -4 6; <_va -6 -5 6; <_van -9 -9 9
<_vasse -4 -4 8; <_vers -7 -9 8; <_very 6 -6 -5; <_victo 8 -7 -8; <_viens -9 -10 9; <_vin -5 -5 9; <_vingt -5 -6 7
<_virgi -4 -2 6; <_voila 14 -15 -11; <_votre -6 -7 7; <_vous -14 -22 17; <_wait -7 -6 7; <_weber -7 -7 7
<_wifi -10 -9 10; <_x -4 -4 8; <_xavie -6 -6 11; <_y -13 17 -16; <_youtu 10 -9 -10; <_yvonn -9 -9 10
<_zbign -10 -10 10; <_zero -19 11 -11; <_zoe -2 -3 5; a -1 -5 -7; a_> -11 -11 12; a_about 16 -24 -9
a_appel -12 9 -8; a_bouge -6 7 -3; a_chang -6 5 -4; a_cinq -13 -12 14; a_cinqu -6 -5 9; a_comme -7 -7 7
a_creee -5 -6 8; a_d -11 -10 11; a_de 7 -8 -7; a_deux -9 -7 12; a_dire -1 -19 21; a_dispa 7 -2 -13; a_dit -16 -13 18
a_donne -6 -6 6; a_du -10 14 -13; a_echou -26 17 -9; a_elle -2 -1 2; a_ete 8 -7 -6; a_eu -10 9 -8; a_f -6 -5 6
a_faire -22 20 -17; a_fait 9 -21 0; a_freju -7 -6 7; a_inter 11 -13 -10; a_l 0 -5 -3; a_la -2 -19 7; a_lausa -7 -5 7
a_limog -7 -6 7; a_lyon -12 -11 12; a_m -9 -9 9; a_ma -15 -8 17; a_march -6 9 -9; a_me 8 -18 -5; a_mis 11 -12 -9
a_moiti -18 10 -6; a_mon -9 -6 8; a_mons -7 -5 8; a_monte -6 -7 8; a_nouve 18 -16 -17; a_ouver -10 -7 10
a_parle -9 -8 9; a_pas -20 15 -10; a_peu -9 -7 8; a_plus 19 -19 -16; a_point -6 -5 10; a_quatr -7 -3 9
a_que -18 12 -7; a_quel -10 -9 10; a_quelq -12 -9 13; a_r -1 -1 2; a_raccr -5 -5 9; a_rappe -8 -8 10
a_recou -9 10 -10; a_redem 10 2 -13; a_remar -18 15 -6; a_repri 8 -8 -7; a_resil -8 -9 9; a_retro 13 -16 -13
a_rien -3 9 -17; a_robas -9 -8 13; a_s -7 -6 8; a_saute -11 10 -8; a_sept -7 -6 7; a_septa -8 -7 8
a_servi -11 11 -6; a_sfr -9 -7 8; a_signa 13 -14 -10; a_signe -16 -13 16; a_six -10 -7 8; a_soir -8 -5 8
a_son -2 -1 2; a_tenu -18 19 -18; a_touch -7 -6 7; a_toujo -13 14 -12; a_tout -7 -7 8; a_trava -9 -10 10
a_trois -8 -8 9; a_u -11 -10 15; a_un -12 -9 16; a_une 1 -15 3; a_v -3 -3 7; a_vendu -5 -6 7; a_ville -9 -6 7
a_vole -8 -6 9; a_votre -9 -8 9; a_vous -7 -4 7; a_y -4 5 -4; abdel -8 -8 8; abdel_manso -8 -8 8; abeil -4 -5 8
abeil_en -4 -5 8; aboie -10 -10 11; aboie_> -6 -6 6; aboie_excus -7 -5 7; abonn -11 -9 11; abonn_> -11 -9 10
abonn_chez -4 -3 5; about 16 -24 -9; about_> 16 -24 -9; absen -14 11 -7; absen_> -14 11 -7; acced -7 8 -7
acced_au -7 8 -7; accen -13 -10 12; accen_> -13 -10 12; acces 1 -8 -1; acces_> 7 -6 -7; acces_au -8 -5 8
accue -12 -9 12; accue_> -10 -8 10; accue_aroba -5 -5 6; accue_deux -5 -3 8; achet -11 -12 12; achet_l -9 -9 9
achet_le -7 -7 7; actua -14 -9 10; actua_plus -14 -9 10; adess 8 -8 -6; adess_funzi 8 -8 -6; admin -7 -8 7
admin_canto -7 -8 7; adres -11 -10 11; adres_a -7 -4 7; adres_atten -1 -4 5; adres_c -9 -7 9; adres_j -10 -9 10
adres_mail -6 -5 6; adres_posta -6 -6 6; affai -9 0 4; affai_> -5 6 -5; affai_a -9 -7 10; affic 4 -3 -10
affic_conne -8 -8 8; affic_maint 11 -11 -9; affic_pas -19 15 -12; affir 7 -8 -7; affir_le 7 -8 -7; agaca -11 -12 12
agaca_> -11 -12 12; agath -3 -3 5; agath_tiret -3 -3 5; agenc -10 -9 10; agenc_est -6 -5 6; agenc_immob -9 -9 9
agenc_point -6 -5 11; agenc_se -5 -5 8; agent -7 -6 9; agent_> -5 -6 7; agent_au -11 -4 12; agent_un -11 -4 12
ah 11 -7 -18; ah_bah 11 -11 -10; ah_ben 12 -9 -12; ah_ca 9 -9 -7; ah_formi 9 -9 -9; ah_non -11 11 -8
ah_oui 12 -13 -5; ah_super 8 -8 -7; ai 5 0 -10; ai_a 11 -8 -10; ai_achet -11 -12 12; ai_annul -15 -10 14
ai_appel -8 -8 8; ai_assez -10 -11 13; ai_atten -11 -4 7; ai_aucun -11 -11 12; ai_beau -19 14 -12
ai_besoi -14 -11 13; ai_bien -5 5 -5; ai_chang -10 -9 10; ai_cru 10 -10 -5; ai_de 19 -22 -14; ai_debra -13 16 -14
ai_deja 8 -8 -8; ai_demar -18 -14 17; ai_depui -4 -3 5; ai_deux -15 -17 17; ai_dit -14 -12 14; ai_du 10 -10 -9
ai_encor -26 23 -14; ai_eu -7 -9 8; ai_fait 2 10 -14; ai_honte -9 -9 9; ai_inter 24 -30 -18; ai_la -16 -13 15
ai_le -5 -5 6; ai_ma -7 -6 9; ai_meme -15 15 -14; ai_notee -5 -6 8; ai_oubli -11 -11 11; ai_parle -10 -7 9
ai_pas -26 -20 25; ai_perdu -10 -7 9; ai_plein -8 -9 9; ai_plus 19 -33 -6; ai_pus -8 -5 8; ai_quatr 11 -17 -9
ai_que -18 15 -11; ai_rallu 8 -8 -8; ai_reboo -7 8 -8; ai_rebra -3 5 -10; ai_recu -8 -5 7; ai_recup 21 -17 -22
ai_redem -15 18 -15; ai_retro 17 -14 -16; ai_reuss 12 -13 -11; ai_rien -13 12 -7; ai_toujo -22 18 -11
ai_tout -11 11 -9; ai_toute 11 -11 -10; ai_trois -11 -8 9; ai_un -8 -7 8; ai_une -26 13 -11; aide -6 -6 6
aide_> -6 -6 6; aider -10 -7 9; aider_> -10 -7 9; aille -7 -8 8; aille_voir -7 -8 8; aime -7 -4 7; aime_esse -7 -4 7
aimen -4 -3 5; aimen_bien -4 -3 5; aimer -9 8 -7; aimer_vous -9 8 -7; air 15 -8 -22; air_bon 2 1 -12
air_d 13 -16 -12; air_de 14 -15 -8; aireu -8 9 -6; aireu_> -8 9 -6; aissa -10 -8 10; aissa_ba -10 -8 10
ajout -10 -8 10; ajout_un -10 -8 10; alain -5 -5 6; alain_girar -4 -3 7; alain_point -5 -5 6; alami -10 -10 10
alami_> -10 -10 10; alemb -7 -7 7; alemb_> -7 -7 7; ali -11 -11 11; ali_manso -11 -11 11; alice -5 -6 9
alice_point -5 -6 9; allee -9 -6 7; allee_charl -9 -6 7; allel 9 -11 -8; allel_le 9 -11 -8; aller 3 -23 -1
aller_> 13 -16 -12; aller_au -6 -3 6; aller_dans -10 -8 10; aller_voir -2 -1 3; allez -4 -4 5; allez_deux -4 -4 5
allo -23 -19 23; allo_> -23 -19 23; allo_allo -6 -5 6; allo_vous -9 -6 9; allo_y -8 -8 9; allum -28 2 10
allum_> -11 -13 15; allum_la -17 -14 16; allum_mais -10 15 -20; allum_meme -12 11 -11; alors 1 -4 0
alors_atten 6 -7 -5; alors_bzh -5 -4 9; alors_c -8 -5 9; alors_ca 7 -7 -5; alors_euh -6 -5 6; alors_j -5 -6 6
alors_je -4 -2 5; alors_la -2 -6 7; alors_le -2 -1 2; alors_maint -4 -5 6; alors_mon -1 -4 5; alors_on -9 -6 11
alors_pour -7 -5 8; alors_que -6 -5 7; alors_trouv -9 7 -6; alpha -4 -3 7; alpha_> -4 -3 7; altea -6 -5 9
altea_point -6 -5 9; ameli -13 13 -13; ameli_> -13 13 -13; ami 6 -5 -5; ami_> 6 -5 -5; amina -7 -7 7
amina_traor -7 -7 7; amran -6 -6 6; amran_> -6 -6 6; amran_en -6 -6 6; an -13 -3 4; an_derni -9 -9 9
an_panne -4 5 -5; ancie -12 -13 13; ancie_numer -5 -4 5; ancie_opera -8 -9 9; angla -7 -5 10; angla_> -7 -5 10
anime -4 -3 5; anime_> -4 -3 5; anne -13 -13 13; anne_lemai -8 -8 8; anne_point -5 -5 10; anne_sophi -10 -9 10
anne_tiret -3 -6 8; annie -8 -8 9; annie_point -8 -8 9; annul -18 -16 18; annul_> -11 -11 11; annul_mon -15 -9 14
annul_un -9 -6 10; anoma 7 -7 -6; anoma_desor 7 -7 -6; ans -7 -6 7; ans_> -7 -6 7; ans_c -4 -3 5; ans_elle -2 -1 2
ans_et -8 -6 13; anten -7 -9 9; anten_> -7 -9 9; antoi -5 -7 12; antoi_aroba -3 -3 7; antoi_point -6 -9 13
appar -11 -17 15; appar_> -13 -15 15; appar_du -8 -6 8; appar_oui 11 -9 -12; appel -3 -11 3; appel_> 2 -8 -1
appel_aissa -10 -8 10; appel_ce -8 -8 8; appel_d 1 8 -14; appel_de -17 -11 18; appel_entra -10 -7 9
appel_euh -5 -4 8; appel_flore -11 -10 12; appel_giuli -6 -6 6; appel_jean -7 -4 8; appel_julie -15 -12 16
appel_l -9 -9 9; appel_moi -6 -4 9; appel_momo -9 -7 9; appel_ni -7 -5 9; appel_passe 8 2 -18; appel_patri -5 -5 5
appel_perso -15 -7 15; appel_pour -9 -3 11; apple -6 -6 7; apple_watch -6 -6 7; appli -7 8 -8; appli_la -7 8 -8
appui -7 -9 8; appui_sur -7 -9 8; appuy -8 9 -8; appuy_parto -6 6 -6; appuy_tres -5 6 -6; apres -16 -5 10
apres_> -5 -5 5; apres_c -6 -7 7; apres_le -7 7 -7; apres_midi -8 -9 9; apres_orang -1 -4 5; apres_redem -8 8 -7
ardec -3 -3 5; ardec_quand -3 -3 5; aroba -6 -6 14; aroba_> -16 -16 17; aroba_agenc -6 -5 11; aroba_ateli -7 -8 9
aroba_bluew -7 -5 7; aroba_boula -7 -6 13; aroba_box -5 -8 13; aroba_club -7 -7 10; aroba_dupui -3 -3 5
aroba_duran -6 -5 11; aroba_ecole -7 -6 7; aroba_elect -9 -7 10; aroba_et -1 -4 5; aroba_etu -5 -5 6
aroba_fleur -7 -6 9; aroba_free -5 -5 7; aroba_froma -6 -7 8; aroba_garag -6 -6 11; aroba_ge -4 -4 7
aroba_gmail -5 -5 8; aroba_group -6 -5 9; aroba_hot -5 -5 9; aroba_hotel -5 -5 6; aroba_hotma -7 -7 11
aroba_iclou -4 -5 9; aroba_j -5 -5 6; aroba_la -8 -7 9; aroba_lapos -4 -4 8; aroba_live -5 -6 11; aroba_mac -4 -4 7
aroba_menui -4 -4 8; aroba_notai -6 -5 10; aroba_orang -5 -8 12; aroba_oua -5 -5 10; aroba_outlo -6 -6 7
aroba_proto -6 -6 10; aroba_romai -5 -5 5; aroba_s -7 -6 11; aroba_sfr -5 -6 9; aroba_soget -5 -4 8
aroba_steph -6 -5 10; aroba_trans -3 -1 5; aroba_univ -5 -5 9; aroba_wanad -5 -4 8; aroba_wanna -6 -5 10
aroba_yahoo -5 -5 7; aroba_yaour -4 -4 6; arran 16 -3 -22; arran_> 11 1 -20; arran_un 9 -6 -9; arret -6 -11 8
arret_> -6 -5 6; arret_avec -2 -2 4; arret_ce 7 -7 -7; arret_de -8 -6 7; arriv 7 0 -9; arriv_> 8 -15 -7
arriv_en -2 -6 7; arriv_pas -15 13 -11; arriv_toujo -12 9 -8; arrob -6 -6 7; arrob_gmail -6 -6 7; assez -11 -10 15
assez_> -8 -9 10; assez_du -2 -2 3; assez_joue -5 -2 5; assis -14 -13 17; assis_de -9 -7 10; assis_socia -8 -9 9
assis_une -6 -7 8; at -5 -5 10; at_free -4 -5 8; at_gmail -5 -6 9; at_hotma -4 -3 6; ateli -8 -6 9; ateli_> -5 -3 8
ateli_avant -5 -4 5; ateli_lumie -7 -8 9; attac -7 -5 12; attac_> -7 -4 11; attac_aroba -3 -2 5; attac_g -2 -1 3
attac_jeand -3 -2 4; attac_le -3 -4 7; attac_point -10 -8 13; attac_soixa -7 -3 10; attaq -9 -7 9; attaq_> -9 -7 9
atten -19 -12 20; atten_45 -11 -9 10; atten_> -16 -14 16; atten_atten -10 -9 11; atten_aussi -7 -7 7
atten_c -6 -6 6; atten_cheri -5 -5 8; atten_combi -9 -8 10; atten_dix -6 12 -12; atten_elle -7 -15 14
atten_j -9 5 -3; atten_je -3 -8 6; atten_le -4 -4 5; atten_mon -9 -3 9; atten_oui 10 -8 -9; atten_pour -7 -4 9
atten_que -5 -3 8; atten_rien -11 9 -9; atten_sa -7 -6 7; atten_un -8 -5 12; au -8 -12 6; au_12 -9 -6 7
au_3900 -11 -9 10; au_au -7 -2 8; au_boulo -6 -5 9; au_bout 7 -17 -5; au_burea -7 -11 10; au_cable -7 -6 7
au_debut -2 5 -12; au_dessu -7 -5 8; au_diabl -6 -5 6; au_douze -5 -5 6; au_garag -9 -10 12; au_greni -2 -6 7
au_meme -19 19 -18; au_milie -5 -5 5; au_moins -11 -13 13; au_mois -10 -9 9; au_nez -5 -5 9; au_nivea -7 -7 7
au_nom -13 -8 15; au_numer -14 -10 13; au_pluri -6 -5 10; au_poil 8 -9 -8; au_premi -9 -10 9; au_resea -7 8 -7
au_revoi 8 -7 -8; au_sous -7 -9 11; au_sujet -6 -7 6; au_techn -8 -6 8; au_telep -9 -7 12; au_trava -12 -8 16
au_trois -8 -8 10; au_vert 8 -5 -10; au_villa -3 -3 5; au_web -8 -5 8; aucun -9 12 -11; aucun_anoma 7 -7 -6
aucun_chang -11 11 -11; aucun_effet -10 9 -8; aucun_idee -11 -11 12; aucun_lumie -18 18 -19; aucun_poste -7 8 -7
aucun_probl 17 -17 -9; aucun_resea -5 5 -5; aucun_resul -7 8 -8; aucun_souci 17 -16 -13; audre -7 -7 7
audre_> -7 -7 7; audre_dumon -7 -7 7; aujou -11 -10 10; aujou_hui -11 -10 10; aurai -1 -11 3; aurai_besoi -6 -6 6
aurai_dit 7 -8 -6; aurai_une -6 -6 6; aussi 4 -8 -5; aussi_> 3 -17 -1; aussi_lent -11 14 -13; aussi_longt -7 -7 7
aussi_pourr -11 10 -9; aussi_vous 5 -5 -5; autan -19 5 4; autan_> -13 11 -8; autan_que -12 -11 12; autre -14 6 -5
autre_chose -9 7 -6; autre_piece -10 -8 10; aux -12 -11 13; aux_clien -7 -8 8; aux_infos -7 -6 7; avais -3 -3 0
avais_inter -7 7 -6; avais_simpl -9 -9 9; avais_un 7 -9 -6; avais_une -4 -5 6; avait -12 4 3; avait_cinq -8 -9 10
avait_dit -8 -8 9; avait_l -9 8 -6; avant -5 4 -14; avant_> -18 21 -18; avant_ca 1 1 -11; avant_de -5 -4 5
avant_meme 14 -14 -6; avant_on -8 -9 10; avant_vous -7 -6 7; avec -14 -13 19; avec_c -6 -5 6; avec_ceux -6 -7 7
avec_deux -8 -8 10; avec_dix -5 -6 7; avec_la -6 -6 7; avec_le -6 -5 7; avec_ma -10 -6 9; avec_mes -2 -1 3
avec_mon -6 -5 9; avec_p -5 -5 5; avec_perso -2 -4 4; avec_ton -6 -5 6; avec_un -7 -7 13; avec_une -7 -9 9
avec_vos -8 -6 8; avec_votre -2 -2 4; avec_vous -10 -6 8; avez 2 0 -8; avez_deja -15 -9 14; avez_dit -5 2 -4
avez_fait 9 -9 -8; avez_sauve 9 -7 -9; avez_un -13 -10 12; avoir -9 -6 9; avoir_affai -9 -7 10; avoir_euh -11 -4 12
avoir_un -7 -6 7; avons -7 8 -8; avons_appli -7 8 -8; avoue -7 -3 10; avoue_que -7 -3 10; awa -4 7 -7
awa_toujo -4 7 -7; b -12 -13 15; b_> -7 -7 7; b_a -6 -5 8; b_aroba -5 -5 10; b_comme -10 -12 12; b_e -7 -7 7
b_v -6 -6 6; ba -10 -8 10; ba_> -10 -8 10; bah 9 -4 -19; bah_c 10 -10 -7; bah_ca -10 11 -9; bah_ecout -2 3 -9
bah_non -10 11 -7; bah_oui 9 -7 -14; bah_voila 8 -9 -6; baiss -13 -10 12; baiss_la -13 -10 12; balco -6 -8 9
balco_la -6 -8 9; bamak -7 -7 7; bamak_trans -7 -7 7; bande -18 -16 18; bande_d -7 -7 7; bande_de -13 -12 14
bapti -10 -8 9; bapti_renar -10 -8 9; bar -7 -6 11; bar_point -7 -6 11; barre 13 -15 -13; barre_> 13 -15 -13
bas -6 -7 8; bas_> -5 -6 6; bas_b -5 -5 9; bas_caron -5 -5 5; bas_dumon -6 -1 7; bas_dupon -2 -2 4; bas_l -3 -3 5
bas_lyon -3 -3 7; bas_neuf -2 -2 4; batim -10 -10 11; batim_> -8 -6 8; batim_b -7 -7 7; bauer -8 -7 9
bauer_b -8 -7 9; bazar -7 8 -11; bazar_> -7 8 -11; beau -4 1 -5; beau_appuy -6 6 -6; beau_atten -11 9 -9
beau_aujou -11 -10 10; beau_ca 8 -7 -8; beau_redem -10 11 -12; beauc 4 -18 -1; beauc_> -2 -18 3; beauc_c 7 -6 -6
beauc_mieux 12 -11 -14; beauc_mon 6 -5 -5; beaum -8 -7 9; beaum_aroba -8 -7 9; belka -10 -9 10; belka_a -10 -9 10
bell -7 -7 7; bell_point -7 -7 7; belle -6 -7 8; belle_soeur -6 -7 8; ben -5 -2 0; ben_atten -4 -3 6
ben_c 11 -9 -11; ben_ca -11 12 -11; ben_devin -13 -13 13; ben_dites 9 -9 -8; ben_ecout 9 -9 -8; ben_figur 0 5 -11
ben_juste -15 -11 13; ben_non -19 22 -14; ben_orang -15 -13 22; ben_oui 17 -17 -4; ben_v 7 -8 -7
ben_voila 12 -9 -11; benal -8 -8 11; benal_a -8 -8 11; benoi -5 -4 9; benoi_60 -5 -4 9; berna -11 -11 13
berna_> -9 -9 10; berna_a -8 -7 7; berna_aroba -7 -8 15; berna_duran -5 -5 5; berna_s -2 -3 5; berna_soixa -2 -4 6
berna_tiret -6 -10 11; berna_tout -7 -3 10; berti -6 -6 6; berti_et -6 -6 6; bertr -6 -6 6; bertr_lacro -6 -6 6
besna -5 -5 5; besna_> -5 -5 5; besoi -6 -14 7; besoi_ca 6 -6 -3; besoi_d -12 -10 11; betis -4 -6 8; betis_c -1 -4 5
betis_la -6 -6 8; bibi -7 -7 12; bibi_point -7 -7 12; bien 8 -16 -3; bien_> -1 -17 8; bien_au -2 -1 2
bien_ca 13 -11 -12; bien_dites -6 -6 6; bien_ma 9 -8 -8; bien_maint 16 -15 -8; bien_meill 8 -8 -8
bien_mieux 9 -9 -9; bien_oui 8 -8 -8; bien_pour -12 -4 11; bien_qu -14 13 -9; bien_que 11 -13 -9; bien_redem -5 5 -5
bien_regar -4 -3 5; bien_s -2 -4 4; bingo 9 -9 -6; bingo_ca 9 -9 -6; bio -8 -8 9; bio_> -8 -8 9; bizar -15 -14 15
bizar_> -15 -14 15; blabl -12 -12 12; blabl_> -12 -12 12; blanc -22 -12 15; blanc_> -9 -9 9; blanc_a -9 -7 8
blanc_aroba -8 -9 15; blanc_de -8 -7 8; blanc_et -8 -7 8; blanc_parto -7 7 -7; bleu 12 -12 -10; bleu_fixe 12 -12 -10
bloqu -17 14 -13; bloqu_> -15 17 -17; bloqu_la -8 -6 9; bloqu_sur -9 8 -8; bloqu_toujo -6 6 -6; bluew -7 -5 7
bluew_point -7 -5 7; bof -8 9 -9; bof_non -8 9 -9; bon 17 -20 -15; bon_> 14 -19 -10; bon_assez -5 -2 5; bon_c 4 -4 0
bon_ca 14 -13 -3; bon_et -18 16 -10; bon_j 7 -7 -5; bon_je -1 8 -16; bon_la 16 -15 -13; bon_maint 15 -15 -7
bon_merci 21 -13 -24; bon_pour 17 -7 -20; bon_sang -6 -5 6; bon_tout 8 -8 -7; bonjo -18 -16 19; bonjo_> -13 -13 13
bonjo_aroba -7 -8 9; bonjo_c -13 -6 14; bonjo_j -6 -6 6; bonjo_madam -6 -5 6; bonjo_mon -3 -2 4; bonjo_monsi -5 -5 5
bonjo_pierr -4 -3 7; bonne 10 -16 -7; bonne_> 10 -9 -10; bonne_journ 5 -5 -5; bonne_quest -4 -2 5
bonne_trent -9 -10 10; bons 10 -15 -8; bons_> 9 -12 -8; bons_ca 10 -10 -5; bouaz -9 -9 10; bouaz_a -9 -9 10
bouch -11 -11 11; bouch_> -11 -11 11; boucl -12 16 -17; boucl_> -12 16 -17; boudi 7 -8 -6; boudi_ca 7 -8 -6
bouge -12 9 -7; bouge_> -8 7 -6; bouge_d -12 11 -9; bouge_pas -6 -7 8; boula -10 -9 10; boula_a -7 -5 8
boula_du -9 -9 9; boula_petit -7 -6 13; boule -10 -7 9; boule_> -10 -7 9; boulo -6 -5 9; boulo_c -6 -5 9
bout 7 -17 -5; bout_de 11 -16 -10; bout_du -5 -2 6; bouto -8 0 1; bouto_> -8 0 1; box -24 -1 10; box_4 -6 -5 6
box_> -14 -16 17; box_a 6 4 -12; box_dans -7 -7 7; box_est -15 4 4; box_et -10 9 -9; box_fait -8 -3 5
box_inter -8 -8 8; box_je -4 -4 5; box_mais -15 17 -16; box_plus -13 -15 14; box_point -5 -8 13; box_reste -9 8 -8
box_toute -7 -7 7; box_un -5 -7 7; branc -10 -7 11; branc_a -8 -5 7; branc_le -7 -6 7; branl -9 -9 9
branl_> -9 -9 9; bras -8 -9 9; bras_en -8 -9 9; brice -6 -6 6; brice_de -6 -6 6; brigi -2 -5 7; brigi_un -2 -5 7
brise -8 -5 8; brise_et -8 -5 8; bruit 6 -5 -6; bruit_c 6 -5 -6; brun -6 -5 11; brun_aroba -6 -5 11; bruno -7 -6 9
bruno_cheva -7 -6 8; bruno_et -5 -4 9; bruno_point -5 -4 9; bug 15 -14 -16; bug_plus 15 -14 -16; bugue -11 11 -10
bugue_toujo -11 11 -10; burea -18 -18 21; burea_> -15 -15 16; burea_aroba -3 -3 5; burea_de -7 -5 7
burea_il -10 -11 13; burea_le -6 -5 9; but -5 -4 7; but_> -5 -4 7; bzh -5 -4 9; bzh_vingt -5 -4 9; c -1 -5 0
c_a -7 -7 7; c_est -2 -4 1; c_etait 0 9 -10; c_h -7 -5 7; c_i -6 -6 6; c_k -5 -7 12; c_point -5 -5 10; c_q -6 -5 6
c_vasse -5 -5 9; ca 7 -7 -4; ca_> -21 6 1; ca_a -2 12 -26; ca_alors 7 -7 -5; ca_atten -7 -6 7; ca_aux -7 -8 8
ca_avait -9 8 -6; ca_bloqu -6 6 -6; ca_bug 15 -14 -16; ca_bugue -11 11 -10; ca_c -17 7 -5; ca_capte 14 -12 -17
ca_chang -13 15 -14; ca_charg -18 -14 17; ca_clign -15 -21 17; ca_comme -9 -9 9; ca_compt -6 -5 6
ca_coupa 10 -11 -8; ca_coupe -12 17 -24; ca_demar -20 -14 15; ca_depen -15 -13 14; ca_depot 13 -10 -9
ca_fait -21 -9 15; ca_finit -10 -11 11; ca_fonct 11 -4 -19; ca_gresi 7 1 -26; ca_hache -7 -7 7; ca_joue 14 -14 -13
ca_la 7 -6 -7; ca_m -13 5 1; ca_march 9 4 -31; ca_me -19 -15 17; ca_mouli -8 9 -10; ca_n -20 17 -12; ca_ne 8 -1 -17
ca_plant -12 16 -17; ca_raccr -11 -9 11; ca_rame -9 12 -14; ca_recom -20 20 -18; ca_redem -24 -1 4
ca_refon 12 -8 -16; ca_remar 21 -17 -20; ca_roule 14 -12 -15; ca_s 0 -14 4; ca_suffi -17 -20 17; ca_tient 10 -8 -10
ca_tourn 10 -7 -19; ca_va 14 -11 -23; ca_varie -14 -13 14; ca_veut -9 14 -17; ca_vient -11 9 8; ca_y 17 -16 -16
cabin -6 -6 7; cabin_medic -6 -6 6; cabin_point -4 -3 6; cabin_tiret -6 -5 10; cable -14 -8 13; cable_> -13 -7 11
cable_atten -7 -6 7; caiss -14 -14 15; caiss_> -9 -10 10; caiss_et -8 -5 8; calme -12 -7 11; calme_> -12 -7 11
camil -4 -5 9; camil_point -4 -5 9; canto -7 -8 7; canto_> -7 -8 7; capte 10 -5 -17; capte_> 13 -12 -16
capte_a 10 -11 -10; capte_de 9 -9 -9; capte_maint 9 -9 -8; capte_toujo -8 7 -6; cardi -8 -8 8; cardi_> -8 -8 8
carlo -10 -8 10; carlo_silva -10 -8 10; carne -5 -6 8; carne_> -5 -6 8; carol -11 -9 11; carol_de -11 -8 10
carol_petit -5 -5 6; caron -5 -6 6; caron_aroba -5 -6 6; carpe -9 4 -2; carpe_> -9 4 -2; carre 10 -9 -13
carre_> 16 -15 -13; carre_merci 7 -7 -8; carte -11 -5 10; carte_de -4 -3 6; carte_sim -12 -5 10; cave -15 -13 15
cave_> -14 -11 14; cave_jeter -6 -7 8; ce -9 -3 1; ce_matin -14 -14 15; ce_maudi -5 5 -5; ce_n 7 -7 -7
ce_que -1 2 -11; ce_qui -7 -7 7; ce_servi -13 -12 12; ce_voyan -5 8 -8; cecil -8 -8 9; cecil_rau -8 -8 9
cela 7 -7 -6; cela_fonct 7 -7 -6; celes -8 -8 8; celes_de -8 -8 8; celin -4 -6 9; celin_point -4 -6 9; celle -3 -2 5
celle_de -3 -2 5; celui -10 -10 11; celui_de -10 -10 11; celui_du -4 -7 10; cent -11 -10 11; cent_cinqu -4 -5 5
cent_point -5 -5 9; cent_quatr -2 -2 3; cent_soixa -1 -1 2; cent_trent -7 -7 7; centa -7 -7 7; centa_envir -7 -7 7
centr -9 -9 9; centr_> -9 -9 9; cents -9 -9 9; cents_> -9 -9 9; certa -5 -6 6; certa_papie -5 -6 6; certe -7 8 -7
certe_le -7 8 -7; ces 13 -15 -6; ces_bons 10 -10 -5; ces_reven 9 -10 -6; cette 4 -8 -3; cette_box -5 -6 7
cette_fois 4 -7 -4; ceux -6 -7 7; ceux_des -6 -7 7; ch -7 -8 8; ch_> -7 -8 8; chacu -5 -6 7; chacu_> -5 -6 7
chain 7 4 -16; chain_> 7 4 -16; chamb 1 5 -9; chamb_> -9 6 -5; chamb_deux -4 -7 10; chamb_que 9 -9 -8
chang -20 17 -10; chang_> -15 16 -15; chang_d -13 -13 14; chang_du -9 10 -9; chang_meme -5 6 -6; chang_pas -9 11 -10
chang_rien -12 13 -11; chans -8 -5 7; chans_> -8 -5 7; chant -3 -2 5; chant_point -3 -2 5; chape -8 -7 8
chape_de -8 -7 8; charg -18 -14 17; charg_> -14 -11 13; charg_dans -12 17 -18; charg_encor -11 -17 17; charl -9 -6 7
charl_de -9 -6 7; charp -7 -8 8; charp_comme -7 -8 8; chat -9 -10 10; chat_est -9 -10 10; chef -6 -6 7
chef_d -6 -6 7; chene -3 -4 7; chene_tout -3 -4 7; cherc -9 -13 12; cherc_> -9 -7 8; cherc_c 7 -7 -7
cherc_le -3 -3 5; cherc_mes -13 -7 13; cherc_mon -9 -8 9; cheri -5 -5 8; cheri_> -4 -4 5; cheri_je -6 -7 12
cheva -7 -6 8; cheva_> -7 -6 8; cheva_avec -7 -6 8; cheva_bruno -7 -6 8; chez -14 -1 10; chez_gmail -5 -6 10
chez_machi -9 -9 10; chez_moi -8 -11 10; chez_mort -8 8 -8; chez_vous -4 -3 5; chiam -6 -6 6; chiam_giuli -6 -6 6
chien -17 -17 18; chien_> -9 -10 9; chien_aboie -7 -5 7; chien_qui -6 -6 6; chiff -4 -4 7; chiff_aroba -4 -4 8
chiff_tout -3 -2 5; chose -16 10 -8; chose_> -12 15 -16; chose_aroba -5 -5 5; choue -3 -3 6; choue_en -3 -3 6
chris -12 -12 13; chris_delau -5 -5 6; chris_duboi -9 -9 9; chris_lefeb -6 -4 7; chrom 8 -8 -7; chrom_> 8 -8 -7
cinq -14 -8 13; cinq_> 3 -18 1; cinq_a -11 -8 9; cinq_aroba -3 -4 6; cinq_avec -5 -7 6; cinq_et -9 -9 10
cinq_heure -9 -9 10; cinq_machi -5 -6 7; cinq_mais -8 -9 10; cinq_max -9 -8 9; cinq_maxim -8 -8 8
cinq_minut -8 13 -13; cinq_ordin -2 -2 4; cinq_ou -5 -5 5; cinq_oui -5 -2 6; cinq_pour -7 -5 7; cinq_sans -8 -11 12
cinq_secon -5 -5 5; cinq_six -1 0 2; cinq_sur 13 -13 -13; cinq_telep -3 -5 6; cinqu -11 -9 11; cinqu_deux -5 -5 6
cinqu_euros -8 -6 8; cinqu_six -5 -5 5; clair 1 -15 2; clair_fonta -8 -5 7; clair_maint 13 -12 -13
clair_petit -11 -7 10; clair_point -6 -5 11; clair_rouss -5 -4 6; claqu -7 -6 9; claqu_de -7 -6 9; class -4 -2 6
class_et -4 -2 6; clien -15 -13 16; clien_> -16 -14 17; clien_c -1 0 2; clien_en -9 -9 10; clien_quara -6 -5 6
clign -22 -7 17; clign_en -5 8 -8; clign_encor -20 -14 15; clign_et -4 6 -6; clign_je -15 -10 13
clign_toujo -7 8 -9; clign_tout 8 -8 -7; clign_vert -15 -14 15; cliqu 7 -6 -7; cliqu_oh 7 -6 -7; clore 7 -6 -7
clore_le 7 -6 -7; club -7 -7 11; club_tiret -7 -7 10; club_under -6 -6 11; co 8 -8 -8; co_> 8 -8 -8; code -10 -6 9
code_> -10 -6 9; coiff -7 -6 13; coiff_aroba -7 -7 12; coiff_point -6 -5 10; coler -11 -10 11; coler_> -11 -10 11
colle -21 -18 20; colle_> -10 -9 10; colle_a -5 -3 8; colle_aroba -5 -5 9; colle_aussi -19 -11 18; colle_de -5 -4 5
colle_point -5 -5 5; com -8 -8 14; com_> -9 -8 14; com_euh -5 -3 7; com_merci -7 -4 9; com_pardo -3 -5 8
com_t -5 -5 6; com_tout -7 -4 11; combi -12 -11 12; combi_de -9 -8 10; combi_est -11 -11 11; comma -7 -6 9
comma_aroba -7 -6 9; comme -24 1 8; comme_a -13 -13 14; comme_avant -23 19 -12; comme_bell -7 -7 7
comme_berna -10 -12 12; comme_ca -11 -15 14; comme_celui -6 -6 6; comme_conve -14 -8 12; comme_en 16 -16 -13
comme_franc -4 -6 8; comme_je -16 -11 15; comme_l -6 -6 6; comme_la -8 -5 7; comme_le -12 -12 13; comme_lima -5 -5 6
comme_on -5 -6 6; comme_papa -3 -5 8; comme_pierr -4 -5 8; comme_sophi -2 -3 5; comme_tango -5 -5 6
comme_thoma -4 -6 8; comme_une -5 5 -5; comme_victo -4 -4 6; comme_vous 3 4 -12; commu -6 -6 7; commu_avec -6 -6 7
compl -21 -11 14; compl_> -21 -11 14; compr -12 -6 14; compr_> -5 -7 9; compr_bien -14 -5 14; compr_donc -2 -6 7
compr_pas -2 -6 6; compt -7 -9 10; compt_> -6 -5 6; compt_aroba -4 -3 7; compt_la -8 -11 12; compt_trois -5 -3 8
compt_un -5 -2 6; condu -14 -7 10; condu_je -14 -7 10; confi 11 -12 -11; confi_le 11 -12 -11; conna -15 -16 15
conna_> -15 -16 15; conne 1 4 -11; conne_> 4 5 -17; conne_du -9 -6 8; conne_elle -7 -5 7; conne_est 7 -1 -20
conne_inter -10 -7 9; conne_perdu -8 -8 8; conne_saute -8 -7 8; conse -17 -16 17; conse_> -15 -15 16
conse_du -8 -8 9; conse_m -13 -13 14; conse_qui -7 -5 10; conse_s -9 -7 12; conso -13 -12 13; conso_> -12 -12 12
conso_de -13 -7 12; conso_est -4 -4 6; conso_et -4 -6 6; conta -9 -7 10; conta_aroba -8 -7 11; conta_avec -6 -5 6
conta_euh -4 -4 8; conte 5 -5 -5; conte_et 5 -5 -5; conti -14 1 7; conti_> -7 8 -7; conti_avec -10 -6 8
contr -10 -7 11; contr_> -8 -7 13; contr_depui -5 -5 6; contr_est -9 -7 13; contr_il -2 -1 2; contr_moi -11 -7 11
contr_se -5 -5 5; conve -14 -8 12; conve_> -14 -8 12; corre -5 -5 5; corre_disen -5 -5 5; costa -7 -6 8
costa_> -7 -6 8; cote -9 9 -8; cote_> -9 9 -8; coule -9 11 -10; coule_> -9 11 -10; coup -11 14 -14; coup_> 14 -17 -9
coup_sur -18 15 -13; coupa 10 -11 -8; coupa_la 10 -11 -8; coupe -3 12 -23; coupe_> -28 23 -12; coupe_du -15 10 -10
coupe_encor -12 17 -20; coupe_est -9 -7 9; coupe_moins -6 11 -11; coupe_plus 24 -24 -21; coupe_toujo -8 7 -6
coupu 10 -4 -16; coupu_> 4 2 -18; coupu_depui 13 -8 -14; coupu_non 5 -5 -5; cours -9 -15 13; cours_> -8 -15 12
cours_de -8 -4 8; court -5 -4 7; court_comme -5 -4 7; craqu -8 -8 9; craqu_quand -8 -8 9; crass -9 -6 9
crass_> -9 -6 9; creee -5 -6 8; creee_je -5 -6 8; crie 9 -9 -8; crie_dans 9 -9 -8; crois -5 10 -11
crois_pas -17 17 -8; crois_que 10 -11 -10; croix -9 8 -7; croix_rouge -9 8 -7; cru 10 -10 -5; cru_que 10 -10 -5
cuisi -17 -15 18; cuisi_> -14 -12 14; cuisi_un -9 -9 10; cyril -8 -8 8; cyril_teyss -8 -8 8; d -20 -5 8
d_> -6 -7 11; d_a -5 -5 5; d_abonn -7 -8 8; d_adres -10 -9 10; d_aide -6 -6 6; d_aireu -8 9 -6; d_alemb -7 -7 7
d_aller 13 -16 -12; d_ameli -9 9 -9; d_appar -6 -7 8; d_appel -18 -13 18; d_aroba -5 -5 6; d_atten -7 -8 8
d_au -5 -5 5; d_avant -7 -6 7; d_d -5 -5 5; d_deux -5 -5 5; d_e -5 -5 7; d_emmen -15 -13 15; d_equip -6 -6 7
d_erreu 8 0 -14; d_essai 1 8 -14; d_essay -10 -7 9; d_evolu -6 10 -10; d_heure -8 -7 8; d_incom -7 -7 7
d_inter -17 11 -9; d_j -9 -7 8; d_ordin -4 -5 6; d_ou -11 -13 14; d_point -5 -6 10; d_quatr -5 -5 5; d_u -3 -3 5
d_un -1 -9 3; d_une -9 -6 9; d_union -6 -7 8; dame -8 1 2; dame_l -8 8 -8; dame_m -10 -8 10; dame_tres -7 -8 7
dans -9 1 1; dans_l 3 -12 2; dans_la -15 3 2; dans_le -21 9 -2; dans_ma -10 -8 10; dans_mon -1 -5 5; dans_sa 9 -9 -8
dark -6 -6 10; dark_under -6 -6 10; de -4 -12 7; de_bamak -7 -7 7; de_betis -1 -4 5; de_blanc -8 -7 8
de_branl -9 -9 9; de_brice -6 -6 6; de_bruit 6 -5 -6; de_but -5 -4 7; de_chang -4 19 -19; de_cherc 3 -11 -1
de_chez -8 8 -8; de_cinq 11 -16 -10; de_clien -5 -5 6; de_compt -5 -2 6; de_conna -8 -8 8; de_conne -13 11 -10
de_coule -9 11 -10; de_coupu 16 -16 -15; de_de -13 -7 12; de_demar -11 -9 11; de_diffe -7 11 -13; de_direc -9 -7 10
de_dix -8 -10 10; de_dossi -7 -5 7; de_faire -7 -8 8; de_famil -6 -6 7; de_fort -8 -8 8; de_franc -8 -8 8
de_gaull -9 -6 7; de_gresi 9 -9 -9; de_gueul -8 -9 9; de_jeune -5 -6 6; de_l -11 -7 11; de_la -15 -20 20
de_liege -6 -7 8; de_ma -7 -13 10; de_march 10 -10 -6; de_marse -16 -8 13; de_masso -6 -6 7; de_me -1 9 -15
de_merde -14 -13 14; de_mieux -13 12 -9; de_moi -14 -5 12; de_mon -15 -8 16; de_monsi -14 -7 14; de_nice -6 -6 6
de_nos -8 -5 8; de_notre -9 8 -7; de_nous -9 -11 9; de_nouve 26 -17 -27; de_novem -10 -9 9; de_paiem -8 -5 8
de_paill -8 -7 8; de_panne 12 -15 -7; de_papa -11 -8 11; de_passe -6 2 -4; de_pire -13 12 -12; de_porta -2 -3 4
de_portu -10 -8 10; de_poste -10 -6 11; de_prend -10 -7 11; de_probl 13 -14 -11; de_quatr -7 -5 7
de_recou -10 11 -13; de_redem -6 -9 8; de_repos -8 -7 8; de_resea -11 10 -9; de_retou 12 -14 -11; de_rien -6 6 -6
de_s 10 -11 -4; de_smet -7 -6 7; de_sms -15 -8 14; de_souci 20 -16 -19; de_suite -10 -8 10; de_synch -3 6 -5
de_temps -9 -8 10; de_tenir 7 -8 -6; de_termi -6 -5 9; de_teste 9 -7 -9; de_texto -7 -5 9; de_tonal -13 13 -12
de_tout -8 -7 8; de_trava -8 -8 8; de_venir -8 -6 8; de_verif -11 -11 12; de_visit -4 -3 6; de_vivan -8 -8 9
de_voleu -4 -3 5; de_vos -8 -5 8; de_votre -9 -10 10; de_vous -14 -9 12; de_wifi -4 11 -8; debit 1 -5 -5
debit_est 1 -5 -5; debra -18 10 -3; debra_> -9 -9 9; debra_dix -8 8 -6; debra_j -4 6 -6; debra_mais -10 12 -5
debra_rebra -4 5 -4; debut -7 0 -7; debut_c -5 -5 6; debut_j 4 -4 -4; debut_non 9 -9 -8; debut_oui -15 13 -9
decro -9 -10 10; decro_et -8 -9 9; decro_j -9 -6 10; decu -16 -11 14; decu_> -16 -11 14; dedan -8 -8 9
dedan_> -8 -8 9; degou -13 -12 13; degou_de -13 -12 13; degue -7 -8 8; degue_de -7 -8 8; deja -2 -13 4
deja_hier -9 -6 9; deja_norma -15 -9 14; deja_recu 8 -8 -8; deja_votre -7 -4 7; delac -9 -9 10; delac_en -9 -9 10
delat -6 -6 6; delat_a -6 -5 6; delat_tout -8 -7 12; delau -5 -5 6; delau_> -5 -5 6; delau_en -5 -5 6; demai -9 -8 9
demai_> -6 -6 6; demai_matin -6 -6 6; deman -15 -12 17; deman_> -5 -5 6; deman_a -13 -12 15; deman_atten -4 -4 5
demar -5 -16 10; demar_> -1 -15 7; demar_il -8 -4 8; demar_l -18 -14 17; demar_la -13 -9 12; demi -7 -8 7
demi_douza -7 -8 7; denis -7 -5 7; denis_point -7 -5 7; denta -4 -3 6; denta_point -4 -3 6; depan -18 -15 17
depan_> -14 -11 13; depan_ma -12 -10 12; depas -6 -7 7; depas_l -6 -7 7; depen -15 -13 14; depen_> -14 -13 14
depen_si -7 -4 7; depot 13 -10 -9; depot_> 13 -10 -9; depui -3 -22 10; depui_2019 -6 -5 6; depui_> 13 -8 -14
depui_a -8 -5 8; depui_ce -15 -12 17; depui_deux -2 -2 4; depui_hier -9 -9 9; depui_la -10 -6 8; depui_le -9 -9 10
depui_quatr -5 -5 6; depui_que 12 -12 -11; depui_trois -11 -9 11; depui_une 7 -6 -7; depui_vingt -4 -3 5
der -9 -9 9; der_elst -9 -9 9; deran -9 -8 8; deran_si -9 -8 8; derni -12 -12 12; derni_> -12 -12 12
derni_fois -4 -3 5; des -21 -2 9; des_3 -3 -4 7; des_betis -6 -6 8; des_chain -12 10 -9; des_coupu -9 9 -11
des_craqu -8 -8 9; des_dessi -4 -3 5; des_escro -12 -7 10; des_forge -8 -8 9; des_idiot -6 -5 7
des_incap -16 -10 16; des_invit -6 -7 7; des_lilas -8 -8 9; des_mimos -7 -6 7; des_poste 7 -6 -7; des_que -7 7 -4
des_trois -3 -6 8; des_voleu -15 -9 13; desce -9 -9 12; desce_a -9 -9 12; desol -14 5 0; desol_de -9 -8 8
desol_hein -6 6 -6; desol_mais -9 13 -13; desor 7 -7 -6; desor_cela 7 -7 -6; dessi -9 8 -6; dessi_anime -4 -3 5
dessi_du -9 8 -7; dessu -11 -10 13; dessu_> -9 -10 10; dessu_de -7 -5 8; deux -24 -10 20; deux_> -23 3 3
deux_a -5 -3 8; deux_ans -8 -6 13; deux_appar -14 -14 14; deux_aroba -5 -5 10; deux_caiss -8 -5 8
deux_cents -9 -9 9; deux_chamb -6 -5 9; deux_d -7 -7 7; deux_des -3 -6 8; deux_douze -6 -6 7; deux_en -5 -7 6
deux_et -4 -5 5; deux_fois -10 12 -13; deux_l -8 -10 12; deux_lyon -5 -5 5; deux_megas -6 -5 7; deux_mille -5 -5 6
deux_minut -16 8 -5; deux_mots -8 -9 9; deux_ordin -6 -9 14; deux_ou -4 -7 7; deux_p -2 -4 5; deux_pc -8 -8 9
deux_perso -9 -10 10; deux_porta -4 -6 6; deux_pour -7 -5 7; deux_r -6 -6 7; deux_s -4 -4 6; deux_sec -4 -4 6
deux_secon -12 -20 20; deux_semai -6 -7 7; deux_seuls -9 -4 11; deux_sites -5 -6 7; deux_smart -2 -4 5
deux_t -3 -3 7; deux_table -8 -12 15; deux_telep -6 -9 11; deux_teles -3 -5 7; deux_trois -4 -4 7
deux_un -14 -13 15; deuxi -10 -8 10; deuxi_poste -10 -8 10; devan -7 -7 8; devan_l -7 -7 7; devan_la -4 -4 5
deven 14 -14 -11; deven_verte 14 -14 -11; devin -14 -13 14; devin_> -14 -13 14; diabl -6 -5 6; diabl_avec -6 -5 6
didie -4 -5 8; didie_didie -4 -5 8; didie_soixa -4 -5 8; diffe -7 11 -13; diffe_> -7 11 -13; diman -4 -3 5
diman_et -4 -3 5; dingu -6 -5 6; dingu_a -6 -5 6; dirai -2 -5 0; dirai_> -22 -19 22; dirai_apres -5 -5 5
dirai_bien 11 -13 -9; dirai_mais -7 7 -6; dirai_pas -8 10 -10; dirai_que 24 -25 -13; dirai_une -6 -6 7
dire -8 -11 11; dire_> -23 -17 22; dire_audre -7 -7 7; dire_c -8 -7 8; dire_ca 12 -12 -10; dire_j -4 -5 6
dire_la -8 -8 8; dire_que 1 11 -14; direc -11 -7 14; direc_> -12 -8 13; direc_aroba -6 -6 11; dis -16 -12 16
dis_> -9 -8 9; dis_ca -11 -9 11; dis_des -6 -6 8; dise -1 -4 5; dise_pas -1 -4 5; disen -5 -5 5; disen_que -5 -5 5
disie 8 -8 -8; disie_et 8 -8 -8; dispa 7 -2 -13; dispa_et 13 -18 -8; dispa_mais -10 10 -11; dit 4 -8 -6
dit_d -10 -8 11; dit_et 2 1 -11; dit_j -4 6 -6; dit_mais -26 26 -17; dit_mardi -9 -8 9; dit_non 7 -8 -6
dit_pas -21 9 -7; dit_qu 15 -21 -15; dit_que 7 -14 -4; dit_quoi -12 -9 10; dit_sept -11 -7 9; dit_telep -8 -8 8
dit_verif -14 -10 11; dites -5 -19 10; dites_a -8 -4 8; dites_au -8 -6 8; dites_donc 9 -9 -8; dites_voir -6 -6 6
dix -21 -14 21; dix_> -13 -16 16; dix_ca -7 -4 7; dix_fois -8 -6 8; dix_heure -7 -9 8; dix_huit -6 -7 7
dix_minut -8 10 -10; dix_neuf -2 -2 4; dix_poste -6 -6 6; dix_secon -6 6 -6; dix_sept -11 -12 14; dizai -8 -8 8
dizai_> -6 -7 7; dizai_avec -6 -7 7; dizai_de -9 -6 13; dizai_peut -6 -6 7; do -6 -5 10; do_point -6 -5 10
docte -12 -12 12; docte_anne -8 -8 8; docte_bertr -6 -6 6; dois -14 -9 16; dois_aller -13 -9 13; dois_inter -5 -4 5
dois_mettr -4 -2 5; dois_regar -11 -8 12; dois_voir -9 -10 13; doit -6 -6 6; doit_venir -6 -6 6; donc 8 -10 -5
donc_bruno -5 -4 9; donc_c 11 -13 -9; donc_cheva -7 -6 8; donc_euh -9 -6 10; donc_info -5 -3 7; donc_j -4 6 -6
donc_je -3 -4 6; donc_laiss -2 -6 7; donc_merci 9 -9 -8; donc_onze -6 -6 6; donc_oui 6 -5 -6; donc_trois -6 -6 8
donc_xavie -6 -6 6; donne -16 8 -4; donne_> -11 12 -9; donne_celui -3 -2 5; donne_le -9 -7 8; donne_votre -11 10 -9
dont -7 -8 8; dont_une -7 -8 8; dos -8 -9 9; dos_> -8 -9 9; dossi -7 -5 7; dossi_s -7 -5 7; dot -5 -6 9
dot_com -5 -6 9; douce -6 -6 7; douce_42 -6 -6 7; doute 7 -9 -6; doute_mais 7 -9 -6; douza -7 -9 9; douza_> -7 -8 7
douza_d -6 -7 8; douze -18 -16 21; douze_> -16 -12 15; douze_aroba -5 -5 5; douze_poste -10 -12 11
douze_rue -7 -5 7; douze_treiz -6 -6 7; douze_trent -5 -5 5; down -13 12 -11; down_> -7 8 -8; down_de -9 9 -8
du -14 -15 15; du_bas -5 -5 6; du_batim -8 -6 8; du_burea -10 -7 9; du_cabin -6 -6 6; du_centr -9 -9 9
du_fil -2 -2 3; du_fils -7 -2 8; du_fond -4 -2 6; du_fouta -8 -9 9; du_jour -8 -8 9; du_magas -8 -8 8
du_mieux -10 14 -13; du_monde -18 9 -9; du_nombr -11 -11 12; du_parc -11 -11 12; du_repon -2 -2 3; du_resea 5 -12 -1
du_salon -8 -6 7; du_servi 11 -12 -11; du_temps 11 -12 -9; du_tiret -5 -5 6; du_tonne 7 -7 -6; du_tout -15 28 -27
du_wifi -9 8 -7; duboi -10 -10 10; duboi_> -10 -10 10; dujar -6 -6 6; dujar_comme -6 -6 6; dumon -7 -7 8
dumon_aroba -6 -1 7; dumon_mais -7 -7 7; dupon -16 -15 22; dupon_> -16 -16 18; dupon_a -9 -7 13
dupon_aroba -6 -4 10; dupon_avec -8 -8 11; dupon_gmail -6 -6 9; dupon_tiret -2 -2 4; dupon_tout -3 -2 4
dupre -9 -8 9; dupre_> -9 -8 9; dupui -16 -16 16; dupui_> -12 -12 12; dupui_d -3 -3 5; dupui_dupui -4 -6 9
dupui_natha -10 -10 10; dupui_sans -4 -6 9; duran -10 -11 16; duran_> -8 -8 8; duran_aroba -7 -6 10
duran_chez -5 -6 10; duran_de -4 -3 7; duran_frere -6 -5 11; duran_gmail -9 -9 10; duran_trois -4 -4 8; e -8 -9 12
e_> -6 -6 6; e_a -3 -2 5; e_aroba -5 -6 11; e_b -8 -8 8; e_c -5 -4 8; e_deux -5 -5 6; e_espac -7 -6 7; e_f -6 -6 6
e_i -6 -6 7; e_r -10 -10 12; e_s -4 -4 6; e_t -7 -8 10; e_u -7 -7 11; echou -26 17 -9; echou_> -26 17 -9
ecole -15 -12 16; ecole_> -11 -9 11; ecole_saint -7 -6 7; ecout 3 3 -16; ecout_ca 9 -9 -6; ecout_je 9 -9 -8
ecout_non -12 11 -7; ecran -13 7 -6; ecran_> -9 -12 12; ecran_blanc -7 7 -7; ecran_reste -8 8 -8; ecrir -5 -8 8
ecrir_> -5 -8 8; ecrit -9 -8 9; ecrit_> -7 -7 7; ecrit_conse -8 -8 9; ecriv -9 -9 10; ecriv_tout -4 -3 6
ecriv_zola -6 -6 6; effet -10 9 -8; effet_> -10 9 -8; eh 6 -1 -17; eh_ben 11 -12 -9; eh_bien 10 -10 -10
eh_non -15 13 -7; el -12 -11 12; el_amran -6 -6 6; el_manso -8 -8 8; el_plus -6 -6 6; elect -9 -7 10
elect_tiret -9 -7 10; elise -6 -6 11; elise_point -6 -6 11; elle -15 3 1; elle_a -3 8 -11; elle_c -2 -1 2
elle_clign -7 17 -17; elle_dit -14 -10 11; elle_enten -2 -1 2; elle_est -18 -24 23; elle_march 8 -8 -8
elle_redem -5 -2 3; elle_reste -12 15 -15; elle_s -10 10 -10; elle_va -14 -7 12; elst -9 -9 9; elst_> -9 -9 9
embet -6 6 -6; embet_plus -6 6 -6; emili -12 -11 12; emili_huber -7 -5 6; emili_vasse -7 -7 7; emmen -15 -13 15
emmen_> -15 -13 15; en -16 3 2; en_a -8 -7 8; en_ai -19 -20 23; en_appuy -5 6 -6; en_ardec -3 -3 5
en_arriv -14 -7 10; en_atten -7 -4 9; en_avais -4 -5 6; en_avait -8 -9 10; en_bas -5 -6 6; en_boucl -12 16 -17
en_chiff -3 -3 7; en_coler -11 -10 11; en_commu -6 -6 7; en_conta -6 -5 6; en_cours -9 -15 13; en_deux -8 -9 9
en_fait 11 -12 -7; en_filai -6 -6 8; en_guade -6 -6 7; en_haut -5 -6 6; en_ligne -12 -10 15; en_majus -6 -4 10
en_mille -4 -5 5; en_minus -3 -4 6; en_ordre 10 -9 -10; en_panne -26 19 -13; en_peux -10 -7 11; en_pire -13 12 -12
en_plus -13 8 -6; en_quara 16 -16 -13; en_rade -7 8 -8; en_reuni -7 -6 8; en_rouge -5 8 -8; en_route 12 -10 -13
en_telet -7 -7 8; en_tete -1 -5 5; en_tout -12 -14 15; en_train -10 -12 13; en_un -7 -8 9; encha -7 -7 7
encha_> -7 -7 7; encor -44 20 -3; encor_> -26 12 -3; encor_ca -14 8 -6; encor_coupe -7 10 -10; encor_dans -2 -6 7
encor_des -9 9 -11; encor_down -7 8 -8; encor_en -10 10 -10; encor_essay -10 -13 13; encor_la -28 11 -8
encor_laiss -3 -5 5; encor_le -23 26 -24; encor_lent -8 19 -22; encor_mon -5 -6 6; encor_pas -5 9 -9
encor_pire -11 12 -11; encor_regar -8 -13 13; encor_rouge -5 6 -6; encor_teste -9 -16 16; encor_un -1 -4 5
encor_une -2 -6 8; encor_vous -15 -16 17; endro -6 6 -6; endro_> -6 6 -6; enerv -24 4 5; enerv_> -24 4 5
enfan -17 -14 19; enfan_> -7 -5 7; enfan_mais -6 -8 8; enfan_sont -11 -9 11; enfin 9 -1 -20; enfin_la 14 -15 -13
enfin_non -11 12 -10; enfin_trava 12 -7 -12; ennuy -18 -11 16; ennuy_> -19 -12 16; ennuy_parce -4 -3 5
ensem 1 -12 1; ensem_des 7 -6 -7; ensem_du -11 -11 12; enten 5 -21 2; enten_> -24 -15 20; enten_bien -2 -10 2
enten_des -8 -8 9; enten_enfin 9 -11 -8; enten_kaz -6 -5 5; enten_parfa 9 -9 -9; enten_pas -2 -1 2
enten_perso -9 -6 10; enten_plus 6 -5 -6; enten_toujo -16 11 -7; enten_tres -16 -6 15; enten_une -3 -5 6
entra -10 -7 9; entra_> -9 -7 8; entra_de -8 -5 8; entre -12 -15 15; entre_> -11 -12 14; entre_avec -5 -2 6
entre_cinq -9 -9 10; entre_quinz -8 -8 8; entre_un -6 -8 7; envir -13 -12 13; envir_> -7 -7 7; envir_vingt -10 -8 9
envoi -7 -4 7; envoi_la -7 -4 7; envoy -9 -6 8; envoy_ca -5 -5 5; envoy_de -7 -5 9; envoy_moi -11 -10 12
equip -6 -6 7; equip_> -6 -6 7; eric -4 -4 8; eric_deux -1 -2 3; eric_point -5 -3 7; eric_tiret -4 -5 9
erreu -4 15 -23; erreu_> 2 9 -20; erreu_est -23 12 -10; escal -15 -9 12; escal_> -16 -9 12; escal_parce -2 -6 7
escro -12 -7 10; escro_> -12 -7 10; espac -7 -6 7; espac_s -7 -6 7; espec -8 -8 8; espec_de -8 -8 8; esper -7 -8 8
esper_une -7 -8 8; espos -4 -4 6; espos_e -4 -4 6; essai -1 3 -7; essai_> -12 -12 12; essai_et 1 8 -14
essay -13 -18 18; essay_> -13 -18 18; esse -7 -4 7; esse_aime -7 -4 7; esse_sur -7 -4 7; est 8 -10 -5
est_15 -6 -7 7; est_4 -7 -5 7; est_> 17 -16 -17; est_a -23 -15 20; est_alain -5 -5 6; est_ali -11 -11 11
est_allum -15 10 -13; est_arran 21 -24 -18; est_au -22 3 3; est_avec -9 -5 13; est_beau 8 -7 -8
est_beauc 12 -11 -14; est_bien 8 -8 -8; est_bizar -15 -14 15; est_bleu 12 -12 -10; est_bon 29 -24 -27
est_bonjo -7 -8 9; est_bonne 10 -9 -10; est_bons 9 -12 -8; est_box -6 -5 6; est_brise -8 -5 8; est_bruno -5 -4 9
est_c 14 -12 -7; est_ca 7 -8 -6; est_carre 10 -9 -13; est_ce -17 -11 17; est_celle -3 -2 5; est_clair 7 -14 -6
est_comme -7 -6 7; est_compl -19 -10 12; est_conte 5 -5 -5; est_coupe -13 8 -6; est_cyril -8 -8 8
est_dans -10 -14 13; est_de 6 8 -18; est_degue -7 -8 8; est_deux -9 -10 10; est_devan -4 -4 5; est_deven 14 -14 -11
est_douze -9 -6 11; est_du -8 -9 9; est_ecrit -9 -8 9; est_emili -7 -7 7; est_en -4 -13 9; est_encor -22 29 -26
est_enerv -20 -18 20; est_eric -5 -3 7; est_euh -8 -7 8; est_exact -11 11 -11; est_fonct 9 -9 -8; est_formi 7 -6 -7
est_frust -17 -17 17; est_furie -11 -7 11; est_gerar -9 -7 8; est_girar -7 -6 7; est_good 16 -13 -15
est_huit -11 -7 9; est_impec 7 -6 -8; est_inacc -15 -14 14; est_inadm -18 -8 14; est_insen -12 -11 12
est_insup -9 -7 8; est_inter -1 -8 3; est_j 10 -11 -8; est_je 10 -9 -10; est_jean -3 -2 4; est_jm -8 -9 16
est_kevin -12 -10 12; est_l -5 -3 7; est_la -17 9 2; est_lamen -10 -8 10; est_laure -11 -11 11; est_le -11 -13 13
est_les 6 -7 -3; est_ma -10 -10 10; est_madem -9 -9 10; est_marce -8 -7 8; est_masqu -11 -10 11; est_meme -8 8 -4
est_mieux 17 -18 -15; est_mon -14 -9 13; est_moniq -1 -4 5; est_monsi -6 -6 6; est_mort -17 20 -23
est_muet -11 -11 11; est_nicke 16 -15 -19; est_noire -7 -9 9; est_nulle -9 -11 10; est_o -7 -4 9; est_ok 15 -17 -13
est_olga -9 -7 9; est_p -3 -4 6; est_parei -14 17 -20; est_parfa 6 -5 -6; est_parti -10 -10 10; est_pas -36 34 -26
est_passe -1 7 -14; est_paul -4 -3 5; est_pierr -7 -5 8; est_pire -17 20 -23; est_plein -9 -7 9; est_plus 10 -21 -7
est_plusi -9 -9 9; est_pluto -10 -12 10; est_pour -15 -12 15; est_propr -11 -10 11; est_quato -7 -6 7
est_quell -8 -8 10; est_quoi -14 -12 13; est_rallu 2 4 -12; est_rappo -9 -6 8; est_redev 13 -10 -16
est_regle 20 -24 -18; est_remis 12 -10 -13; est_remon 15 -15 -14; est_rendu -7 -6 8; est_rene -6 -1 7
est_rentr 9 -7 -10; est_repar 21 -7 -34; est_resol 19 -20 -18; est_respo -7 -8 8; est_retab 20 -19 -19
est_retom -12 13 -13; est_reven 16 -6 -26; est_ridic -15 -12 14; est_rouge -20 19 -13; est_samia -9 -7 8
est_sandr -6 -2 7; est_scand -8 -7 8; est_si -7 -5 7; est_sorti -10 -9 10; est_stabl 15 -14 -14; est_sur -9 -10 10
est_thiba -1 -1 2; est_tigui 11 -11 -11; est_tombe -6 -5 5; est_toujo -30 27 -19; est_tout 14 -17 -9
est_tres -12 -15 14; est_trop -10 -10 10; est_un -18 -16 19; est_une -16 -18 18; est_vasse -4 -4 5; est_venu -8 -7 8
est_vert 16 -15 -14; est_verte 5 -5 -5; est_virgi -6 -5 9; est_yvett -2 -1 2; et -10 7 -6; et_3 -8 -9 9
et_59 -6 -6 7; et_apres -1 -4 5; et_c -27 18 -1; et_ca 0 5 -25; et_celui -6 -6 8; et_cette 5 -2 -6; et_deux -6 -10 9
et_donc -5 -4 9; et_douze -7 -8 8; et_en -13 8 -6; et_encor -1 -4 5; et_fils -8 -7 8; et_il 1 8 -14
et_inter 10 -12 -9; et_j 13 -29 -5; et_je -15 4 -2; et_l 7 -8 -5; et_la -15 -1 5; et_le 0 -16 12; et_les -4 -2 6
et_lui -6 -6 6; et_ma 3 -12 -1; et_moi 5 -5 -5; et_mon 9 -9 -8; et_onze -9 -9 9; et_pouf -6 6 -6; et_pour -4 6 -6
et_puis -11 10 -8; et_quatr -5 -6 6; et_que -3 -3 5; et_rien -27 17 -10; et_six -9 -9 10; et_toujo -10 10 -9
et_tout 12 -14 -10; et_trois -6 -7 7; et_un -8 -6 13; et_une -8 -10 12; et_vingt -8 -8 8; etage -17 -16 18
etage_> -17 -17 18; etage_avec -2 -1 3; etage_porte -8 -8 10; etait 0 9 -10; etait_bon 3 7 -12; etait_la -13 -13 14
etait_le -5 -4 5; etait_reven -7 7 -4; etape -9 8 -8; etape_> -9 8 -8; ete 8 -7 -6; ete_vite 8 -7 -6; etein -13 5 -1
etein_> -13 6 -1; etein_la -7 -6 7; etes 3 -15 -2; etes_d -9 -6 9; etes_des -16 -10 13; etes_genti -26 -13 24
etes_tous -15 -8 15; etes_un 10 -17 -10; etes_vraim -10 -9 11; etran -9 -9 10; etran_> -9 -9 9; etran_et -7 -5 9
etre -20 -11 18; etre_> -11 -14 15; etre_mis -6 -5 6; etre_quatr -2 -4 6; etre_six -5 -5 5; etre_sur -5 5 -5
etre_trans -16 -9 14; etre_un -4 -4 5; etu -5 -5 6; etu_point -5 -5 6; eu -10 -1 5; eu_aucun -10 9 -8
eu_trois -6 -8 8; eu_une -7 -8 7; euh -16 -16 18; euh_06 -6 -5 6; euh_> -11 -11 11; euh_anne -7 -7 7
euh_atten -7 -6 7; euh_bah 8 2 -19; euh_conta -4 -4 8; euh_duboi -5 -4 8; euh_est -8 -7 8; euh_gerar -5 -4 8
euh_j -9 -6 10; euh_je -5 -6 7; euh_mon -5 -5 5; euh_non -8 12 -7; euh_oui -6 -5 6; euh_point -5 -3 7
euh_quoi -10 -10 10; euh_sa -10 -10 10; euh_un -11 -4 12; euh_vous -2 -1 3; euros -9 -6 8; euros_99 -6 -5 6
euros_par -9 -6 10; evolu -6 10 -10; evolu_> -6 10 -10; ex -10 -7 10; ex_mari -10 -7 10; exact -11 11 -11
exact_parei -11 11 -11; excus -13 -6 11; excus_moi -13 -6 11; exige -11 -10 11; exige_un -11 -10 11; f -10 -9 11
f_2 -6 -5 6; f_comme -4 -6 8; f_e -6 -6 7; f_o -5 -5 8; f_point -8 -7 9; f_r -7 -6 11; fabre -11 -9 10
fabre_> -11 -9 10; factu -11 -9 11; factu_> -12 -9 11; factu_mette -3 -1 5; faibl -15 -15 16; faibl_> -10 -10 10
faibl_a -10 -9 10; faire -15 -3 9; faire_> -13 -2 7; faire_ca -7 -8 8; fais -5 -5 6; fais_pour -5 -5 6; fait -11 1 0
fait_> -3 8 -17; fait_alors -4 -2 5; fait_au -6 -7 7; fait_beau -11 -10 10; fait_ce 4 -1 -25; fait_dix -8 -6 8
fait_et 2 5 -7; fait_la -13 12 -9; fait_mais 1 8 -12; fait_parei -12 12 -12; fait_quatr -7 -6 8; fait_que -8 -11 10
fait_redem -7 6 -6; fait_rien -8 7 -5; fait_si 12 -12 -8; fait_tombe -12 -5 9; fait_toujo -1 8 -8
fait_tout -20 13 -9; fait_trois -9 -9 9; fait_une -8 -10 9; famil -9 -8 11; famil_> -10 -9 11; famil_c -1 -1 2
famil_diman -4 -3 5; fan 10 -10 -8; fan_ca 10 -10 -8; fanta 11 -11 -8; fanta_ca 11 -11 -8; fatig -21 -15 20
fatig_> -17 -12 15; fatig_avec -8 -6 8; fatim -8 -8 8; fatim_el -8 -8 8; faudr -8 -9 12; faudr_bloqu -8 -6 9
faudr_l -6 -7 8; faure -5 -4 9; faure_aroba -5 -4 9; faut -17 -13 19; faut_arret -6 -5 7; faut_atten -11 -8 12
faut_envoy -5 -5 5; faut_patie -8 -4 8; faut_que -16 -14 18; faut_un -12 -12 13; favor -5 -4 7; favor_un -5 -4 7
favre -7 -5 7; favre_aroba -7 -5 7; fax -10 -8 9; fax_> -10 -8 9; felic -12 -7 11; felic_pour -12 -7 11
femme -2 -6 1; femme_> -15 -7 19; femme_a 7 6 -16; femme_et -8 -5 12; femme_ne -13 -6 11; femme_qui -7 -6 7
femme_une -4 -3 6; ferme -9 -9 9; ferme_des -3 -4 7; ferme_point -8 -8 9; ferme_ta -9 -9 9; ferre -6 -6 7
ferre_deux -6 -7 10; ferre_f -5 -5 6; fet -6 -5 5; fet_i -6 -5 5; fete 16 -16 -15; fete_ca 16 -16 -15; fibre -8 -6 7
fibre_> -10 -8 11; fibre_profe -6 -5 6; fiche -11 -14 14; fiche_du -11 -14 14; fieu -5 5 -5; fieu_ca -5 5 -5
figur 4 3 -12; figur_vous 4 3 -12; fil -2 -2 3; fil_> -2 -2 3; filai -6 -6 8; filai_donc -6 -6 8; file 5 -5 -5
file_bonne 5 -5 -5; fille -2 -15 7; fille_> -5 -4 5; fille_est -10 -5 8; fille_me 9 -12 -7; fille_ou -2 -1 3
fille_qui -7 -6 7; fille_sont -7 -4 7; fille_sur -5 -6 6; film 5 -5 -5; film_est 5 -5 -5; fils 4 -20 0
fils_> -15 -11 14; fils_crie 9 -9 -8; fils_de -12 -8 12; fils_et -5 -4 5; fils_excus -15 -5 14; fils_qui -8 -7 10
fils_regar -9 -3 9; fils_vient 11 -22 -10; fin -17 -13 17; fin_> -18 -13 17; fin_aroba -4 -2 6; finir -8 -1 5
finir_c -4 6 -6; finir_de -8 -7 7; finit -11 -12 14; finit_par -11 -12 14; fixe 1 -19 8; fixe_> 12 -12 -10
fixe_et -14 -10 14; fixe_gresi -10 -6 8; fixe_un -9 -7 11; fixes -7 -8 8; fixes_> -7 -8 8; flemm -9 -8 9
flemm_de -9 -8 9; fleur -8 -8 8; fleur_> -7 -8 8; fleur_avec -7 -6 9; flore -11 -10 12; flore_petit -11 -10 12
foi 9 -8 -8; foi_oui 9 -8 -8; fois -3 -1 -2; fois_> -7 -6 9; fois_ca 9 -25 -6; fois_et -7 8 -8; fois_la -9 -7 9
fois_meme -5 5 -5; fois_non -11 11 -9; fois_que -10 -7 10; fois_sur -3 -5 6; fonct 17 -4 -24; fonct_> 20 -19 -12
fonct_a 10 -8 -10; fonct_la 17 -17 -15; fonct_maint 19 -19 -4; fonct_nicke 7 -6 -6; fonct_parfa 9 -9 -9
fonct_pas -29 29 -16; fonct_un -18 15 -13; fond -4 -2 6; fond_> -4 -2 6; fonta -13 -12 13; fonta_comme -8 -5 7
fonta_j -8 -8 8; forge -8 -8 9; forge_> -8 -8 9; formi 13 -10 -13; formi_> 9 -9 -9; formi_ca 7 -6 -7; fort -12 -1 2
fort_de -8 -8 8; fort_sur -5 6 -6; fourn -7 -7 7; fourn_g -7 -7 7; fout -10 -7 9; fout_les -10 -7 9; fouta -8 -9 9
fouta_de -8 -9 9; foute -8 -7 8; foute_moi -8 -7 8; fr -7 -7 14; fr_> -6 -7 13; fr_je -6 -5 6; fr_le -1 -1 2
fr_pardo -5 -3 7; franc -10 3 3; franc_> -8 -8 8; franc_aroba -4 -6 8; franc_avec -5 -7 12; franc_delat -6 -5 6
franc_non -6 6 -6; free -15 -15 17; free_> -12 -12 12; free_point -5 -5 7; freju -7 -6 7; freju_> -7 -6 7
frere -6 5 -4; frere_> -6 6 -5; frere_tout -6 -5 11; froma -6 -7 8; froma_trait -6 -7 8; frust -17 -17 17
frust_mais -17 -17 17; funzi 8 -8 -6; funzi_ca 8 -8 -6; furie -15 -8 15; furie_contr -11 -7 11; furie_perso -8 -6 8
g -11 -11 13; g_a -2 -1 3; g_e -5 -4 8; g_h -7 -7 7; gagno -7 -7 7; gagno_a -7 -7 7; galer -6 7 -2; galer_> -6 7 -2
gall -3 -4 6; gall_en -3 -4 6; gamin -12 -5 9; gamin_a -12 -5 9; gamin_sa -4 -3 6; garag -10 -11 12
garag_dupon -9 -9 9; garag_pour -6 -3 6; garag_tiret -6 -6 11; garag_un -9 -9 10; garci -6 -6 7; garci_arrob -6 -6 7
gardi -5 -4 7; gardi_de -5 -4 7; gare -5 -5 8; gare_> -5 -5 8; gars -5 -6 7; gars_du -5 -6 7; gaspa -10 -11 11
gaspa_l -10 -11 11; gaull -9 -6 7; gaull_a -9 -6 7; gauth -2 -1 3; gauth_tout -2 -1 3; ge -4 -4 7; ge_mail -4 -4 7
genia 13 -9 -16; genia_j 7 -7 -7; genia_merci 12 -8 -15; gens -6 -5 7; gens_pour -6 -5 7; genti -12 -9 11
genti_> -12 -9 11; gerar -8 -8 10; gerar_euh -5 -4 8; gerar_picho -5 -5 6; gerar_point -9 -7 8; germa -11 -9 10
germa_fabre -11 -9 10; ghisl -7 -7 7; ghisl_fourn -7 -7 7; gille -8 -8 8; gille_fonta -8 -8 8; girar -15 -9 16
girar_> -12 -6 13; girar_aroba -8 -8 10; girar_avec -3 -4 6; girar_le -7 -6 7; girar_thoma -7 -6 7; gite -3 -3 6
gite_les -3 -2 5; gite_point -3 -3 6; giuli -6 -6 6; giuli_rossi -6 -6 6; glyci -12 -10 12; glyci_> -12 -10 12
gmail -13 -15 18; gmail_> -8 -11 12; gmail_com -10 -10 14; gmail_dot -5 -6 9; gmail_ne -14 -9 10
gmail_paule -8 -8 8; gmail_point -5 -5 9; go 11 -10 -11; go_c 11 -10 -11; goff -9 -9 10; goff_a -9 -9 10
good 7 -9 -6; good_> 16 -13 -15; good_inter 6 -6 -5; grand 8 -8 -8; grand_maxim -5 -5 5; grand_merci 9 -6 -9
grec -6 -6 8; grec_aroba -6 -6 8; greni -2 -6 7; greni_vous -2 -6 7; gresi 5 -7 -18; gresi_> 9 -9 -9
gresi_depui -10 -6 8; gresi_encor -17 18 -18; gresi_plus 16 -15 -18; gresi_toujo -11 9 -7; gros -6 -9 13
gros_aroba -6 -9 13; group -6 -5 9; group_tiret -6 -5 9; gruye -6 -7 8; gruye_point -6 -7 8; guade -6 -6 7
guade_> -6 -6 7; gueul -10 -12 11; gueul_> -9 -9 9; gueul_votre -8 -9 9; guill -13 -13 14; guill_> -9 -8 9
guill_avec -7 -9 10; guill_guill -7 -9 10; gwena -8 -9 9; gwena_le -8 -9 9; h -14 -13 16; h_> -5 -3 7
h_a -10 -10 11; h_i -9 -9 11; h_je -7 -5 7; h_o -1 -1 2; h_preno -6 -6 6; h_tout -5 -5 5; habit -17 -14 17
habit_a -10 -9 10; habit_au -7 -5 7; habit_rue -7 -6 7; hache -7 -7 7; hache_> -7 -7 7; hadda -5 -5 5
hadda_aroba -7 -7 13; hadda_deux -5 -5 5; hadj -9 -7 8; hadj_h -9 -7 8; haine -16 -13 15; haine_> -16 -13 15
hallu -13 -12 13; hallu_> -13 -12 13; hans -10 -10 10; hans_mulle -10 -10 10; haut -5 -6 6; haut_> -2 -6 7
haut_et -5 -6 6; he 11 -9 -11; he_ben 11 -9 -11; hein 2 4 -8; hein_> 7 -8 -7; hein_je -6 6 -6; hein_une -7 -6 9
helas -11 9 -7; helas_c -9 8 -7; helas_non -11 12 -9; helen -7 -6 8; helen_costa -7 -6 8; heure -16 -2 10
heure_> -13 -12 13; heure_mais -10 12 -8; heure_non 11 -11 -9; heure_que -6 -6 6; hicha -10 -10 10
hicha_alami -10 -10 10; hier -16 -15 16; hier_> -10 -7 9; hier_apres -8 -9 9; hier_chez -9 -6 9; hier_soir -9 -9 9
hoare -1 -1 2; hoare_h -1 -1 2; honte -18 -20 19; honte_> -12 -12 12; honte_je -11 -12 12; hop 7 -6 -7
hop_je 7 -6 -7; hors -12 13 -13; hors_servi -12 13 -13; hot -5 -5 9; hot_mail -5 -5 9; hotel -11 -8 11
hotel_> -9 -8 9; hotel_donc -5 -3 7; hotel_on -6 -5 9; hotel_tiret -5 -5 6; hotma -6 -6 11; hotma_point -6 -6 11
huber -7 -5 6; huber_c -7 -5 6; huber_huber -7 -5 6; hugo -14 -14 14; hugo_a -7 -6 7; hugo_blanc -9 -9 9
hugue -6 -7 9; hugue_poiri -5 -6 6; hugue_trent -7 -8 14; hui -11 -10 10; hui_> -11 -10 10; huit -12 -9 12
huit_> -10 -8 9; huit_aroba -3 -4 7; huit_neuf -1 0 2; huit_ordin -10 -11 12; huit_ou -7 -4 7; huita -7 -8 7
huita_poste -7 -8 7; humai -9 -7 9; humai_> -9 -7 9; humai_maint -6 -4 9; husey -10 -10 10; husey_yilma -10 -10 10
i -11 -12 14; i_b -1 -1 2; i_e -3 -2 5; i_grec -6 -6 8; i_k -6 -6 6; i_ni -6 -5 5; i_point -3 -3 7; i_r -6 -6 7
i_s -10 -10 11; i_t -8 -8 10; i_v -4 -4 7; ici -8 -10 9; ici_carol -5 -5 6; ici_le -6 -6 6; ici_mette -5 -6 6
iclou -4 -5 9; iclou_point -4 -5 9; idee -12 -15 14; idee_> -7 -10 10; idee_du -11 -11 12; idiot -6 -5 7
idiot_> -6 -5 7; il 8 -2 -11; il_a 12 8 -22; il_cherc -3 -3 5; il_est -15 -13 15; il_fait -11 -10 10
il_faudr -8 -6 9; il_faut -11 -8 12; il_joue 7 -6 -5; il_manqu -10 14 -15; il_march 6 -5 -5; il_me -23 8 -5
il_n 16 -16 -13; il_ne -18 6 -2; il_pleut -11 -8 11; il_reste -8 7 -7; il_s -5 -5 5; il_sembl 8 -8 -8
il_tourn -7 -5 8; il_vient -9 -6 9; il_vous -10 -7 15; il_y 5 0 -8; immob -9 -9 9; immob_> -9 -9 9; impas -7 -6 7
impas_des -7 -6 7; impec 23 -23 -20; impec_> 20 -18 -18; impec_au 8 -9 -8; impec_ca 10 -10 -10; impec_la 14 -13 -11
impec_merci 20 -11 -20; impos -16 14 -11; impos_de -16 14 -11; impri -8 -8 10; impri_> -7 -9 13; impri_et -6 -6 7
inacc -15 -14 14; inacc_> -15 -14 14; inadm -18 -8 14; inadm_ca -8 -10 10; inadm_inadm -17 -7 13
inadm_vous -17 -7 13; incap -16 -10 16; incap_> -16 -10 16; incid -11 11 -11; incid_persi -11 11 -11
incom -15 -14 16; incom_> -7 -7 7; incom_crass -9 -6 9; incom_depas -6 -7 7; ines -12 -9 12; ines_bouaz -9 -9 10
ines_ferre -5 -5 6; info -7 -7 10; info_aroba -7 -7 10; infor -8 -6 7; infor_a -6 -5 6; infor_de -6 -5 6
infos -7 -6 7; infos_ca -7 -6 7; injoi -5 -5 5; injoi_euh -5 -5 5; inqui -11 -12 12; inqui_> -9 -9 9
inqui_un -7 -7 7; inscr -6 -6 7; inscr_au -6 -6 7; insen -12 -11 12; insen_a -12 -11 12; insta -2 -13 6
insta_> -14 -14 15; insta_c 7 -8 -6; insta_elle -5 -5 5; insta_s -13 -8 15; insup -9 -7 8; insup_> -6 -6 6
insup_a -19 -12 17; inter 2 -13 0; inter_> 1 -8 -2; inter_aussi 10 -12 -9; inter_ca -11 10 -6; inter_est 5 -5 -5
inter_et -6 -9 7; inter_fonct 5 -5 -5; inter_je -7 7 -6; inter_merci 8 -7 -8; inter_mes -5 -4 5
inter_non -12 13 -13; inter_point -7 -7 10; inter_que -10 -12 10; inter_se -10 -7 9; inter_sur 11 -13 -10
inter_toute -6 -5 6; invit -6 -7 7; invit_> -6 -7 7; ipad -6 -6 7; ipad_mon -6 -6 7; ipbx -9 -7 8; ipbx_ne -9 -7 8
iphon -11 -11 12; iphon_le -8 -8 8; iphon_mon -6 -6 7; is -8 -8 8; is_john -8 -8 8; isa -8 -7 9; isa_point -8 -7 9
it -8 8 -8; it_s -8 8 -8; j 1 -7 1; j_> -9 -7 8; j_ai 7 -1 -11; j_aille -7 -8 8; j_aimer -9 8 -7; j_appel -8 -3 10
j_atten -6 -6 6; j_aurai -9 -7 8; j_avais 4 1 -10; j_berna -7 -3 10; j_c -6 -6 6; j_dupon -7 -4 11; j_en -19 -16 21
j_enten 3 -4 -10; j_essai -12 -12 12; j_etein -7 -6 7; j_exige -11 -10 11; j_habit -17 -14 17; j_hallu -13 -12 13
j_m -5 -7 10; j_mail -5 -5 6; j_ouvre -7 7 -4; j_p -4 -4 8; jacqu -5 -5 5; jacqu_besna -5 -5 5; jamai -8 -6 8
jamai_> -8 -6 8; jambe -2 -1 3; jambe_pour -2 -1 3; jaure -7 -7 7; jaure_batim -7 -7 7; je -2 -18 10
je_branc -7 -6 7; je_capte 4 5 -9; je_cherc -15 -9 15; je_cliqu 7 -6 -7; je_compr -2 -6 6; je_compt -5 -2 6
je_condu -14 -7 10; je_crois -5 10 -11; je_decro -9 -10 10; je_deman -11 -7 12; je_desce -9 -9 12; je_dirai -6 -6 7
je_dis -6 -6 8; je_dois -14 -9 16; je_fais -5 -5 6; je_file 5 -5 -5; je_je -20 -12 21; je_l -5 3 2; je_la -3 -3 5
je_lis -4 -3 6; je_lui -4 -4 5; je_m -12 -9 12; je_me -16 -13 16; je_monte -6 -5 6; je_n -4 0 -4; je_ne -9 -15 14
je_paie -10 -7 9; je_parla -15 -5 14; je_parle -15 -10 17; je_paye -11 -7 12; je_peux 14 -20 -11; je_prefe -10 -7 9
je_prend -8 -6 10; je_raccr -6 -7 7; je_rappe -7 -6 8; je_rebra -12 -10 12; je_recoi 1 -7 0; je_redem -16 -17 17
je_regar -10 -11 11; je_relan -7 -6 7; je_resil -18 -13 18; je_reste -8 2 0; je_revie -5 -5 5; je_sais -10 -22 22
je_saura -8 -7 8; je_sors -3 -3 5; je_souha -6 -5 7; je_suis -9 -12 0; je_tape -5 -5 5; je_te -3 -2 5
je_tele -8 -7 8; je_telep -11 -10 13; je_teste -13 -7 12; je_tombe -2 -6 8; je_touch 11 -11 -12; je_trouv -7 -7 7
je_vais -14 -9 13; je_verif -12 -11 13; je_veux -20 -8 20; je_viens 6 0 -11; je_vois 0 8 -11; je_voudr -20 -15 21
je_voula -8 -8 8; je_vous 9 -16 -8; jean -14 -14 16; jean_dupon -8 -6 11; jean_jaure -7 -7 7; jean_miche -1 -2 4
jean_phili -5 -4 7; jean_pierr -8 -7 12; jean_point -4 -3 6; jean_tiret -3 -4 7; jean_yves -8 -8 8; jeand -3 -2 4
jeand_aroba -3 -2 4; jeter -6 -7 8; jeter_un -6 -7 8; jeu 2 -10 -1; jeu_pour -7 -6 7; jeu_remar 9 -9 -8
jeune -5 -6 6; jeune_fille -5 -6 6; jm -8 -9 16; jm_berna -8 -9 16; jo -5 -5 9; jo_point -5 -5 9; jocel -6 -6 6
jocel_dujar -6 -6 6; john -8 -8 8; john_smith -8 -8 8; joind -7 -11 10; joind_au -7 -11 10; jojo -7 -7 12
jojo_point -7 -7 12; joli -13 -10 12; joli_accen -13 -10 12; josep -7 -6 7; josep_tout -7 -6 7; joue 14 -14 -13
joue_> 17 -15 -18; joue_avec -5 -2 5; joue_bien 7 -6 -5; joue_de 5 -5 -5; jour -8 -8 9; jour_sur -8 -8 9
journ 9 -9 -9; journ_> 9 -7 -9; journ_tout 5 -5 -5; jours -12 -11 12; jours_> -12 -11 12; jp -7 -7 9
jp_point -7 -7 9; judo -6 -6 11; judo_aroba -6 -6 11; julie -13 -12 18; julie_carpe -15 -12 16; julie_point -6 -5 10
juste -20 -13 16; juste_la -15 -11 13; juste_mon -7 -6 8; juste_son -2 -1 2; juste_un -12 -12 13; k -10 -9 10
k_> -6 -6 6; k_aroba -4 -5 9; k_point -5 -5 5; ka -6 -5 5; ka_fet -6 -5 5; karim -4 -4 7; karim_quatr -4 -4 7
katy -4 -5 9; katy_avec -4 -5 9; kaz -6 -5 5; kaz_mwen -6 -5 5; kevin -15 -14 16; kevin_> -12 -10 12
kevin_under -4 -3 6; l -10 -9 9; l_> -8 -8 10; l_a -5 -6 8; l_abonn -12 -8 12; l_accue -10 -7 10; l_admin -7 -8 7
l_adres -7 -4 9; l_agenc -6 -5 6; l_ai -3 6 -2; l_air 15 -8 -22; l_an -9 -9 9; l_ancie -8 -9 9; l_appar -19 -13 18
l_aroba -6 -6 9; l_arret -6 -5 6; l_assis -14 -13 17; l_ateli -6 -4 6; l_autre -10 -8 10; l_avais -9 -9 9
l_avez -15 -9 14; l_comme -5 -5 6; l_donc -7 -6 8; l_e -6 -6 7; l_ecole -11 -9 11; l_ecran -9 3 -3; l_ecrir -5 -8 8
l_ecriv -6 -6 6; l_ensem 1 -12 1; l_enten -6 -7 7; l_escal -15 -9 12; l_et -2 -4 5; l_etage -13 -11 14
l_etran -9 -9 10; l_heure -6 9 -9; l_hotel -6 -5 10; l_i -4 -4 7; l_impri -7 -7 7; l_incid -11 11 -11
l_insta 1 -9 1; l_inter 0 -9 3; l_ipbx -9 -7 8; l_m -3 -3 5; l_orang -22 14 -8; l_ordi -6 -5 9; l_ordin -5 -10 6
l_ordre 9 -7 -10; l_outlo -10 -11 11; l_point -2 -4 6; l_un -5 -2 5; la -1 -11 7; la_> -4 -10 5; la_a 7 -8 -6
la_atten -12 -10 12; la_boula -7 -5 8; la_box -18 6 0; la_branc -8 -5 7; la_c -8 12 -16; la_ca 6 -7 -8
la_caiss -9 -10 10; la_carte -12 -5 10; la_cave -9 -9 12; la_chamb -9 6 -5; la_chans -8 -5 7; la_choue -3 -3 6
la_class -4 -2 6; la_co 8 -8 -8; la_compt -5 -3 8; la_conne -9 -8 9; la_conso -16 -9 16; la_coupe -9 -7 9
la_cuisi -17 -15 18; la_dame -10 -8 10; la_dedan -8 -8 9; la_derni -4 -3 5; la_faut -1 -5 5; la_ferme -3 -4 7
la_fete 16 -16 -15; la_fibre -6 -5 7; la_fin -17 -13 17; la_finir -8 -7 7; la_gamin -4 -3 6; la_gare -5 -5 8
la_haine -16 -13 15; la_j 10 -8 -11; la_je -4 -8 10; la_journ 9 -7 -9; la_la -3 -10 6; la_le -9 -10 9
la_ligne 10 -12 -8; la_liste -9 -11 10; la_louch -10 -7 9; la_lumie 3 6 -17; la_machi -5 -2 5; la_magas -7 -7 7
la_mairi -13 -15 14; la_mais -10 12 -13; la_maiso -8 -7 8; la_manip -13 12 -9; la_marqu -9 -9 10; la_meme -11 13 -15
la_merde -10 -10 11; la_minut -6 -7 7; la_moind -7 -10 10; la_moiti -18 15 -11; la_norma 7 -7 -7; la_nouve -8 -5 7
la_oui 20 -22 -12; la_page 8 -4 -20; la_paix -8 -7 8; la_panne -13 13 -12; la_peine 7 -7 -7; la_petit 3 2 -7
la_photo -7 -4 7; la_pluie -10 -6 8; la_poste -5 -5 5; la_pour -10 -10 10; la_premi -9 8 -8; la_prise -8 -5 7
la_proce -7 8 -8; la_quest -11 -6 12; la_remet -3 -3 5; la_resid -12 -10 12; la_route -9 -6 7; la_rue -8 -8 9
la_socie -14 -10 16; la_soire 5 -5 -5; la_suite -8 -10 10; la_switc -8 -8 8; la_synch 10 -11 -7; la_table 2 -9 -1
la_tele -5 -5 1; la_tete -1 8 -8; la_tiret -8 -8 9; la_tonal 8 -2 -17; la_tour -11 -8 10; la_video 18 -16 -18
la_voisi -15 -11 14; la_voix -7 -7 7; lac -5 -5 6; lac_point -5 -5 6; lacaz -1 -4 5; lacaz_tout -1 -4 5
lacro -6 -6 6; lacro_du -6 -6 6; laiss -13 -12 14; laiss_la -8 -7 7; laiss_moi -9 -9 11; lambe -9 -9 9
lambe_> -9 -9 9; lamen -10 -8 10; lamen_dans -10 -8 10; lampe -5 -5 7; lampe_je -5 -5 7; lance 10 -9 -10
lance_> 14 -14 -14; lance_c 5 -5 -5; lang -6 -8 13; lang_sans -6 -8 13; lapos -4 -4 8; lapos_point -4 -4 8
laura -6 -6 11; laura_point -6 -6 11; laure -17 -17 18; laure_bouch -11 -11 11; laure_point -8 -9 11; lausa -7 -5 7
lausa_> -7 -5 7; le -4 -6 4; le_01 -6 -6 6; le_06 -5 -4 5; le_07 -5 -4 5; le_balco -6 -8 9; le_bazar -7 8 -11
le_bouto -8 0 1; le_box -7 -7 7; le_bras -8 -9 9; le_burea -12 -12 12; le_cable -7 -6 7; le_carne -5 -6 8
le_chat -9 -10 10; le_chef -6 -6 7; le_chien -14 -13 14; le_chiff -4 -4 8; le_code -10 -6 9; le_combi -11 -11 11
le_conse -13 -13 14; le_contr -7 -6 8; le_debit 12 -3 -19; le_debut -5 -5 6; le_dessi -9 8 -7; le_dirai -7 7 -6
le_dire -10 -5 8; le_dis -8 -6 8; le_dix -13 -13 14; le_docte -6 -6 6; le_dos -8 -9 9; le_film 5 -5 -5
le_fils -12 -8 12; le_fixe -15 -10 13; le_gall -3 -4 6; le_gardi -5 -4 7; le_gars -5 -6 7; le_goff -9 -9 10
le_jeu 2 -10 -1; le_lampe -5 -5 7; le_lien 6 -1 -10; le_mac -8 -8 8; le_mail -3 -4 6; le_meme -7 7 -7
le_messa 8 -1 -15; le_metie -7 -8 8; le_mien -5 -4 5; le_modem -9 -19 17; le_momen 7 -10 -6; le_monde -10 -11 10
le_monsi -9 -6 9; le_mot -11 -11 11; le_nom -10 -7 8; le_numer -9 -10 10; le_pc -7 -8 10; le_petit -7 -5 8
le_placa -10 -14 13; le_point -7 -6 11; le_porta 1 -11 1; le_premi -9 -9 10; le_preno -1 -1 2; le_presi -7 -6 7
le_probl -24 24 -21; le_quatr -3 -2 5; le_redem -11 12 -12; le_repet -13 -15 14; le_resea 11 -22 -4
le_respo -6 -5 6; le_retab 11 -12 -11; le_robot 8 -8 -8; le_route -8 -4 8; le_salon -10 -12 11; le_serve -7 -8 8
le_servi 9 -10 -8; le_sien -9 -4 11; le_signa -10 -10 10; le_silen -8 -9 9; le_site 9 -8 -9; le_son 13 -12 -13
le_souci 1 4 -17; le_stand -8 -5 8; le_suppo -10 -9 11; le_techn -13 -14 14; le_telep -15 3 2; le_temps -10 -7 9
le_ticke 7 -6 -7; le_titul -13 -13 13; le_toit -9 -10 10; le_tpe -9 -10 10; le_trafi 7 -6 -7; le_trois -2 -2 5
le_verif -3 -4 6; le_vide -15 22 -25; le_voyan 8 8 -25; le_wifi 12 0 -20; lea -4 -4 7; lea_point -4 -4 7
lecle -6 -5 6; lecle_avec -6 -5 6; leduc -5 -2 6; leduc_aroba -5 -3 7; leduc_point -3 -1 5; lefeb -6 -6 6
lefeb_b -6 -4 7; lefeb_l -6 -6 6; lefev -10 -10 10; lefev_> -10 -10 10; lefor -5 -5 8; lefor_l -5 -5 8
legra -8 -8 8; legra_> -8 -8 8; lemai -9 -9 9; lemai_aroba -8 -9 9; lemai_cardi -8 -8 8; lenoi -5 -4 8
lenoi_en -5 -4 8; lenoi_lenoi -5 -4 8; lent -18 7 -1; lent_> -18 7 -1; lente -7 -5 7; lente_> -7 -5 7; leon -5 -8 13
leon_six -5 -8 13; les 0 -23 9; les_appar -2 -7 4; les_appel 6 -3 -11; les_boule -10 -7 9; les_chain 11 -11 -10
les_deux -7 -8 8; les_enfan -15 -11 16; les_esse -7 -4 7; les_factu -3 -1 5; les_gens -6 -5 7; les_glyci -12 -10 12
les_jours -9 -6 9; les_lumie 5 5 -7; les_mois -5 -5 5; les_ordin -12 -9 11; les_petit -4 -3 5; les_poste 9 -8 -9
les_quart -8 -7 8; les_quatr -3 -2 5; les_six -4 -2 6; les_trois -9 -6 8; les_voyan 3 -11 2; les_yeux -6 -8 9
let 11 -10 -11; let_s 11 -10 -11; liais -6 -5 6; liais_fibre -6 -5 6; liege -6 -7 8; liege_qui -6 -7 8
lien 6 -1 -10; lien_est 6 -1 -10; ligne 4 -16 1; ligne_> -13 -9 16; ligne_elle -10 -5 8; ligne_est 8 -10 -7
ligne_maint -5 -2 5; ligne_qui -9 -9 10; ligne_remar 6 -7 -6; lilas -8 -8 9; lilas_> -8 -8 9; lima -5 -5 6
lima_> -5 -5 6; limog -7 -6 7; limog_> -7 -6 7; lis -4 -3 6; lis_sur -4 -3 6; liste -9 -11 10; liste_> -9 -11 10
live -5 -6 11; live_point -5 -6 11; loin -6 -6 6; loin_amran -6 -6 6; lol -11 -9 11; lol_> -11 -9 11; lola -4 -5 8
lola_deux -4 -5 8; longt -7 -7 7; longt_> -7 -7 7; louch -10 -7 9; louch_> -10 -7 9; louis -1 -1 2; louis_> -1 -1 2
luc -7 -7 7; luc_point -7 -7 7; lucas -6 -6 10; lucas_point -6 -6 10; lucie -8 -8 8; lucie_charp -7 -8 8
lucie_tiret -4 -4 7; ludo -3 -4 7; ludo_under -3 -4 7; lui -9 -10 10; lui_c -6 -6 6; lui_deman -4 -4 5
lumie -14 22 -18; lumie_clign -7 7 -6; lumie_elle -7 7 -6; lumie_est 11 -12 -9; lumie_maint -18 18 -19
lumie_ont -4 6 -6; lumie_que -8 -8 10; lumie_reste -9 10 -13; lumie_rouge -5 5 -1; lumie_sont 10 -8 -9
lumie_tout -7 -8 9; lumie_verte 7 -8 -7; lundi -10 -10 10; lundi_> -8 -7 8; lundi_derni -9 -9 9; lunet -10 -8 11
lunet_> -9 -6 11; lunet_je -7 -7 7; lunet_voila -6 -1 7; lydie -6 -6 6; lydie_berti -6 -6 6; lyon -14 -14 16
lyon_> -9 -8 9; lyon_aroba -3 -3 7; lyon_en -5 -5 5; lyon_maint -10 -9 10; lyon_point -6 -6 8; m -16 -14 20
m_a -15 -14 19; m_affic -8 -8 8; m_aider -10 -7 9; m_appel -15 -12 15; m_aroba -3 -3 5; m_avait -2 -6 8
m_avez 6 -2 -19; m_c -5 -5 9; m_e -7 -6 7; m_enerv -12 14 -15; m_enten -22 -9 22; m_entre -5 -2 6; m_gauth -2 -1 3
m_i -6 -6 6; m_inqui -11 -12 12; m_point -4 -6 9; m_tiret -2 -2 4; ma -8 -20 15; ma_belle -6 -7 8; ma_box -7 -6 7
ma_carte -4 -3 6; ma_cave -10 -8 10; ma_claqu -7 -6 9; ma_colle -19 -11 18; ma_conne 7 -13 -1; ma_factu -12 -9 11
ma_famil -5 -3 7; ma_femme -2 -6 1; ma_fille 1 -19 2; ma_foi 9 -8 -8; ma_maman -2 -1 2; ma_mere -10 -5 10
ma_messa -11 -11 11; ma_petit -8 2 -1; ma_plays -7 -8 10; ma_serie 8 -8 -7; ma_sim -12 -9 11; ma_soeur 2 -10 -2
ma_table -11 -8 13; ma_tete -7 -6 7; ma_voisi -6 -5 6; mac -7 -8 8; mac_et -8 -8 8; mac_point -4 -4 7; macbo -6 -6 7
macbo_mon -6 -6 7; machi -15 -17 19; machi_> -9 -9 10; machi_de -6 -5 6; machi_en -10 -10 10; machi_je -5 -2 5
machi_on -5 -6 7; machi_passe -2 -6 8; madam -17 -16 18; madam_franc -6 -5 6; madam_germa -11 -9 10
madam_saint -8 -8 9; madam_veuve -12 -12 12; madem -9 -9 10; madem_ines -9 -9 10; maell -5 -5 9; maell_tiret -5 -5 9
maeva -5 -5 6; maeva_point -5 -5 6; magas -11 -11 12; magas_> -7 -8 8; magas_de -7 -7 7; magas_m -5 -6 7
magic 17 -15 -17; magic_> 17 -15 -17; mail -7 -6 8; mail_> -7 -6 7; mail_c -4 -3 6; mail_point -5 -5 9
mails 17 -14 -16; mails_> 11 -8 -10; mails_arriv 14 -14 -14; mails_donc 6 -5 -6; maint 7 -7 -12; maint_> 3 -7 -7
maint_au -6 -4 9; maint_c -5 -4 5; maint_ca -4 5 -7; maint_il 3 -10 2; maint_j -15 15 -14; maint_je -4 -5 6
maint_oui 11 -11 -9; maint_si 16 -17 -8; mairi -13 -15 14; mairi_> -13 -15 14; mais -11 17 -15; mais_aucun -7 8 -7
mais_bon -17 -17 17; mais_c 4 -1 -6; mais_ca -16 18 -15; mais_en 13 -13 -3; mais_ici -5 -6 6; mais_inter -18 18 -16
mais_j -17 12 -10; mais_je -15 4 2; mais_jean -1 -2 4; mais_la 7 -12 -9; mais_le 2 6 -13; mais_maint 14 -11 -13
mais_non -14 15 -11; mais_on -8 -9 10; mais_oui 7 -6 -7; mais_pas -21 20 -17; mais_quara -6 -6 6
mais_rien -32 16 -6; mais_si 11 -9 -11; mais_toujo -7 6 -6; mais_voila -5 5 -5; mais_vous -7 -7 7; mais_y -4 5 -4
maiso -8 -7 8; maiso_de -8 -7 8; majus -6 -4 10; majus_jean -6 -4 10; mal -16 -6 15; mal_> -16 -6 15; malgr -7 10 -9
malgr_le -7 10 -9; malhe -4 12 -11; malhe_> -5 8 -7; malhe_pas -3 11 -11; malle -5 -5 5; malle_m -5 -5 5
maman -2 -1 2; maman_elle -2 -1 2; mange -10 -10 10; mange_> -10 -10 10; manip -13 12 -9; manip_mais -13 12 -9
manon -9 -9 10; manon_delac -9 -9 10; manqu -14 20 -20; manqu_encor -14 20 -20; manso -16 -15 15; manso_> -16 -15 15
mar -5 -5 9; mar_tin -5 -5 9; marc -14 -14 16; marc_aroba -12 -11 12; marc_point -4 -5 6; marce -8 -7 8
marce_tremb -8 -7 8; march 7 9 -32; march_> 29 -23 -29; march_de 8 -8 -8; march_deux -14 9 -6; march_du 7 -7 -6
march_impec 12 -12 -9; march_maint 7 -8 -5; march_mais -14 12 -11; march_merci 6 -5 -5; march_mieux 14 -14 -6
march_moins -14 13 -9; march_monsi -5 9 -9; march_nicke 12 -12 -10; march_numer 11 -11 -11; march_pas 6 -2 -15
march_plus -28 27 -10; march_qu -18 10 -6; march_toujo -3 5 -6; march_tout -24 22 -6; march_trent -8 6 -6
mardi -9 -8 9; mardi_> -9 -8 9; mari 5 -14 -4; mari_alain -4 -3 7; mari_est -20 -18 20; mari_il -5 -5 5
mari_me 15 -21 -15; mari_qui -15 -13 19; marie -13 -12 15; marie_aroba -5 -5 10; marie_chris -12 -12 13
marie_clair -11 -7 10; marie_helen -7 -6 8; marie_jo -5 -5 10; marie_point -4 -7 10; marie_tiret -4 -4 7
marit -2 -1 3; marit_> -2 -1 3; marqu -9 -9 10; marqu_sorti -9 -9 10; marse -16 -8 13; marse_> -16 -8 13
marte -6 -5 11; marte_aroba -6 -5 11; marti -18 -18 20; marti_> -14 -12 14; marti_aroba -4 -5 7; marti_at -4 -5 8
marti_duboi -8 -8 8; marti_lecle -6 -5 6; marti_mais -1 -2 4; mary -6 -6 6; mary_> -6 -6 6; masqu -12 -11 12
masqu_lol -11 -9 11; masqu_norma -11 -10 11; masso -9 -8 11; masso_aroba -5 -4 7; masso_olivi -6 -6 7; mathi -6 -6 6
mathi_avec -6 -6 6; matin -17 -15 18; matin_> -17 -15 18; maudi -5 5 -5; maudi_voyan -5 5 -5; mauva -2 -1 3
mauva_jambe -2 -1 3; max -9 -8 9; max_> -9 -8 9; maxim -9 -8 8; maxim_> -9 -8 8; me -2 -7 0; me_compr -12 -4 11
me_conne -3 9 -18; me_dire 11 -22 -10; me_dit 14 5 -21; me_fatig -8 -6 8; me_faudr -6 -7 8; me_faut -12 -12 13
me_fout -10 -7 9; me_joind -7 -11 10; me_l -5 -6 8; me_mettr -6 -6 7; me_parle -8 -6 8; me_passe -15 -11 18
me_prene -11 -9 11; me_prese -10 -8 9; me_rappe -6 -7 7; me_rende -6 -5 6; me_repon -8 -6 8; me_saoul -16 -13 15
me_sauve 5 -5 -5; me_suis -11 -7 9; mec 7 -7 -8; mec_ca 7 -7 -8; medic -6 -6 6; medic_> -6 -6 6; megas -6 -5 7
megas_alors -6 -5 7; meill 8 -8 -8; meill_> 8 -8 -8; meme -11 27 -37; meme_> 14 -14 -6; meme_apres -11 12 -11
meme_chose -11 13 -15; meme_en -5 6 -6; meme_endro -6 6 -6; meme_galer -6 7 -2; meme_messa -7 7 -7
meme_pire -8 8 -4; meme_plus -21 21 -18; meme_point -20 14 -13; meme_probl -7 6 -6; meme_trois -5 5 -5
menar -6 -6 11; menar_aroba -6 -6 11; menui -4 -4 8; menui_tiret -4 -4 8; merci 8 -25 -4; merci_> -1 -22 4
merci_aroba -8 -4 12; merci_au 8 -7 -8; merci_beauc 16 -12 -15; merci_bien 9 -7 -10; merci_de -7 -7 7
merci_je 5 -5 -5; merci_mec 7 -7 -8; merci_savez 9 -6 -9; merci_vous 9 -7 -9; merde -15 -16 16; merde_> -14 -13 14
merde_j -8 -9 10; merde_votre -10 -10 11; mere -10 -5 10; mere_chant -3 -2 5; mere_est -11 -7 11; mes -2 -27 8
mes_appel -24 -11 21; mes_chain 11 -11 -10; mes_colle -5 -4 5; mes_corre -5 -5 5; mes_fille -7 -4 7
mes_lunet -10 -8 11; mes_mails 17 -14 -16; mes_mauva -2 -1 3; mes_papie -10 -7 10; mes_texto -13 -6 11
messa 7 3 -17; messa_> -12 4 3; messa_d 8 0 -15; messa_de 8 -8 -8; metie -7 -8 8; metie_> -7 -8 8; mette -6 -7 8
mette_compt -3 -1 5; mette_moi -7 -8 12; mette_poiri -5 -6 6; mettr -6 -6 7; mettr_> -4 -2 5; mettr_en -6 -6 7
mi -6 -6 6; mi_chiam -6 -6 6; miche -1 -2 4; miche_en -1 -2 4; miche_point -1 -2 4; midi -8 -9 9; midi_> -8 -9 9
mien -5 -4 5; mien_celui -5 -4 5; mieux 19 -8 -30; mieux_> 9 0 -26; mieux_maint 9 -9 -9; mieux_mais -10 12 -12
mieux_oui 7 -7 -7; mieux_qu 14 -14 -6; milie -5 -5 5; milie_h -5 -5 5; mille -12 -13 16; mille_> -6 -5 6
mille_cinq -3 -4 8; mille_deux -9 -9 9; mille_dix -2 -2 4; mille_lyon -8 -8 9; mille_neuf -3 -4 5
mille_trois -2 -3 6; mille_vingt -1 -2 3; mimos -7 -6 7; mimos_a -7 -6 7; minus -3 -4 6; minus_cabin -4 -3 6
minus_puis -1 -4 5; minut -8 8 -6; minut_> -16 -19 19; minut_au -11 -9 10; minut_c 11 -16 -10; minut_et -22 21 -13
minut_je -8 -9 11; minut_mais 1 1 -11; minut_nous 7 -6 -7; minut_puis -13 13 -8; minut_que -7 -8 8; mirac 15 -13 -16
mirac_> 12 -13 -11; mirac_ca 6 -6 -5; mis 5 -16 -2; mis_du 11 -12 -9; mis_en -6 -5 6; mobil -12 -12 12
mobil_> -12 -12 12; modem -11 -20 18; modem_est -8 -5 8; modem_reste -9 -19 17; modif -8 -7 13; modif_mon -8 -7 13
moham -7 -7 13; moham_tiret -7 -7 13; moi -7 -19 15; moi_> 3 -18 3; moi_arriv -2 -6 7; moi_aussi 5 -5 -5
moi_c -12 -13 13; moi_ca 7 -6 -7; moi_cinq -8 -5 7; moi_donc -3 -4 6; moi_en -7 -4 9; moi_fait -7 6 -6
moi_j -4 -3 6; moi_je -10 -8 12; moi_la -8 -7 8; moi_le -11 -10 11; moi_lydie -6 -6 6; moi_quelq -5 -7 9
moi_tom -9 -8 9; moi_un -13 -10 16; moi_une -3 -5 5; moi_vers -5 -6 6; moi_votre -6 -7 9; moind -7 -10 10
moind_idee -7 -10 10; moins -22 1 13; moins_bien -14 13 -9; moins_de -8 -10 10; moins_deux -6 -7 7
moins_dix -11 -12 12; moins_mais -6 11 -11; mois -15 -12 14; mois_> -5 -5 5; mois_c -8 -5 10; mois_de -10 -9 9
mois_depui -6 -5 6; mois_pour -8 -6 8; moiti -26 19 -13; moiti_> -18 10 -6; moiti_des -12 10 -9
moiti_qui -11 11 -11; momen 7 -10 -6; momen_> -10 -10 10; momen_ca 10 -8 -10; momen_le -7 -5 8; momo -9 -7 9
momo_> -9 -7 9; mon -17 -18 22; mon_adres -7 -7 8; mon_ami 6 -5 -5; mon_ancie -5 -4 5; mon_apple -6 -6 7
mon_chien -7 -5 7; mon_contr -6 -6 6; mon_debit -15 -12 14; mon_direc -7 -6 8; mon_ecran -8 -8 9; mon_ex -10 -7 10
mon_fils 6 -18 -5; mon_fixe -10 -6 8; mon_frere -7 5 -4; mon_gamin -12 -5 9; mon_inter -11 -8 10; mon_ipad -6 -6 7
mon_iphon -11 -11 12; mon_macbo -6 -6 7; mon_mari 7 -13 -5; mon_modem -8 -5 8; mon_mot -5 -5 5; mon_nom -15 -12 17
mon_num -9 -8 9; mon_numer -6 -4 6; mon_ordi -7 -6 8; mon_papa -13 -10 14; mon_pc -7 -5 11; mon_petit -5 -6 8
mon_porta -8 -6 9; mon_preno -5 -4 9; mon_probl -13 10 -8; mon_rende -15 -9 14; mon_repet -10 -12 11
mon_respo -5 -2 6; mon_techn -6 -5 6; mon_telep -9 -6 11; mon_telev -8 -8 8; monde -11 4 2; monde_> -18 9 -9
monde_est -10 -10 10; monde_sait -5 -8 8; moniq -1 -4 5; moniq_point -1 -4 5; mons -7 -5 8; mons_> -7 -5 8
monsi -15 -20 18; monsi_> -5 9 -9; monsi_berna -5 -5 6; monsi_d -7 -7 7; monsi_girar -13 -7 16; monsi_je -5 -5 5
monsi_lambe -9 -9 9; monsi_le 8 -8 -8; monsi_lefev -10 -10 10; monsi_lefor -5 -5 8; monsi_techn -9 -6 9
monsi_wojci -6 -6 6; monte -6 -6 8; monte_a -4 -3 6; monte_la -6 -7 8; monte_voir -5 -5 6; montr -7 -8 8
montr_> -7 -8 8; moque -9 -11 10; moque_de -9 -11 10; morel -7 -6 7; morel_> -7 -7 7; morel_moi -2 -1 2
morel_soixa -4 -4 8; morin -5 -5 10; morin_aroba -4 -3 6; morin_point -6 -6 11; mort -19 22 -24; mort_> -19 22 -24
mort_de -8 8 -8; mot -15 -13 17; mot_> -9 -9 12; mot_aroba -4 -5 5; mot_de -14 -13 14; mot_delau -5 -5 6
mots -8 -9 9; mots_> -8 -9 9; mots_el -6 -6 6; mouli -13 5 -5; mouli_aroba -7 -7 9; mouli_dans -8 9 -10
moyen -9 -9 9; moyen_d -9 -9 9; muet -16 1 3; muet_> -12 -6 9; muet_comme -5 5 -5; mulle -10 -10 10
mulle_> -10 -10 10; mwen -6 -5 5; mwen_l -6 -5 5; my -8 -8 8; my_name -8 -8 8; n -3 15 -21; n_a -24 20 -13
n_acced -7 8 -7; n_ai -9 1 0; n_arriv -12 9 -8; n_en -10 -14 14; n_enten 6 -5 -6; n_est 0 8 -16; n_y 6 -3 -10
nadeg -8 -8 8; nadeg_celes -8 -8 8; nadou -5 -5 10; nadou_point -5 -5 10; name -8 -8 8; name_is -8 -8 8
nath -8 -7 13; nath_point -8 -7 13; natha -15 -15 15; natha_> -10 -10 10; natha_nom -6 -6 6; natha_rouss -8 -8 8
navig 8 -7 -8; navig_> 8 -7 -8; ne -7 -5 4; ne_capte -4 10 -6; ne_chang -12 12 -9; ne_clign 8 -8 -7
ne_coupe 20 -19 -24; ne_dise -1 -4 5; ne_en -4 -5 5; ne_fonct -23 23 -13; ne_m -8 -8 10; ne_march 3 2 -12
ne_me -8 -6 8; ne_parle -9 -5 12; ne_peux -8 -7 8; ne_prend -9 -7 8; ne_recoi -15 -8 13; ne_remar -7 8 -7
ne_repet -10 -12 11; ne_repon -8 -7 8; ne_reste -8 -9 10; ne_revie -6 7 -9; ne_s -31 3 2; ne_sais -7 -19 14
ne_se -14 13 -11; ne_sonne -3 5 -5; ne_suis -3 -4 6; ne_va -16 16 -7; ne_veut -8 10 -6; ne_vient -11 9 -9
ne_vois -7 -7 7; ne_voudr -6 6 -6; negat -12 13 -13; negat_> -12 12 -12; negat_c -7 8 -8; negat_toujo -3 6 -5
net -5 -4 7; net_> -5 -4 7; nette 7 -7 -7; nette_mieux 7 -7 -7; neuf -12 -13 17; neuf_aroba -5 -4 9
neuf_cent -3 -4 4; neuf_dix -1 0 2; neuf_dont -7 -8 8; neuf_mille -8 -8 9; neuf_on -2 -2 4; neuf_tiret -3 -3 7
neuf_trois -4 -4 7; neuf_un -2 -2 4; neuve -7 -7 7; neuve_> -7 -7 7; nez -5 -5 9; nez_> -5 -5 9; nguye -8 -9 15
nguye_aroba -8 -9 15; ni -19 -10 18; ni_appel -7 -5 9; ni_d -15 -8 14; ni_envoy -7 -5 9; ni_pon -6 -5 5
nice -6 -6 6; nice_> -6 -6 6; nicke 27 -24 -26; nicke_> 16 -13 -18; nicke_chrom 8 -8 -7; nicke_depui 12 -12 -11
nicke_j 8 -8 -8; nicke_je 11 -11 -12; nicke_maint 9 -7 -14; nicke_merci 17 -10 -18; nicke_tout 7 -7 -5
nivea -7 -7 7; nivea_de -7 -7 7; no -8 8 -8; no_it -8 8 -8; noah -1 -1 2; noah_point -1 -1 2; noel -2 -4 5
noel_aroba -2 -4 5; noir -8 8 -8; noir_comme -8 8 -8; noire -7 -9 9; noire_avec -7 -9 9; nom -17 -14 18
nom_> -9 -6 7; nom_a -2 -1 2; nom_c -10 -8 11; nom_de -13 -10 15; nom_du -6 -5 6; nom_dupui -6 -6 6; nom_est -9 -7 9
nom_marie -7 -6 8; nom_marit -2 -1 3; nom_puis -6 -12 15; nom_tout -5 -8 8; nombr -11 -11 12; nombr_> -11 -11 12
non -8 25 -28; non_> -35 29 -16; non_atten -6 -6 8; non_c 1 3 -10; non_ca -20 21 -8; non_ces 10 -10 -5
non_des -7 7 -4; non_et -21 16 -14; non_fieu -5 5 -5; non_il 7 -8 -6; non_j -9 9 -11; non_je -6 7 -6; non_le 0 9 -7
non_ma -8 8 -8; non_mais 21 -21 -15; non_non 17 -20 -7; non_on -7 7 -6; non_pardo 7 -7 -8; non_pas -14 15 -11
non_plus 10 -10 -11; non_rien 6 -6 -9; non_toujo -3 4 -2; non_tout 13 -13 -11; non_zut -11 11 -8; nono -2 -3 6
nono_deux -2 -3 6; nord -7 -7 12; nord_aroba -7 -7 12; norma -7 -11 9; norma_> -7 -11 9; nos -8 -5 8
nos_clien -8 -5 8; not -8 8 -8; not_worki -8 8 -8; notai -6 -5 10; notai_au -6 -5 10; notee -5 -6 8
notee_dans -5 -6 8; noter -5 -4 8; noter_sacha -5 -4 8; notez -10 -10 10; notez_06 -7 -6 7; notez_dupui -9 -9 9
notre -12 -2 7; notre_cote -9 9 -8; notre_gite -3 -2 5; notre_liais -6 -5 6; notre_stand -6 -6 6; nous -3 -5 0
nous_> -9 -11 9; nous_avons -7 8 -8; nous_pouvo 7 -6 -7; nous_somme -6 -6 6; nouve 31 -22 -31; nouve_> 16 -15 -15
nouve_acces 7 -6 -7; nouve_box -8 -5 7; nouve_conne 7 -9 -6; nouve_du 7 -7 -7; nouve_inter 7 -7 -6; nouve_la 6 -6 -6
nouve_le 14 -15 -11; nouve_merci 6 -6 -6; nouve_mes 11 -8 -10; nouve_monsi 8 -8 -8; nouve_opera 16 -8 -15
nouve_sur 12 -10 -12; nouve_telep 11 -9 -11; novem -10 -9 9; novem_> -10 -9 9; nulle -9 -11 10; nulle_part -9 -11 10
num -9 -8 9; num_> -9 -8 9; numer -5 -20 8; numer_> -6 -6 6; numer_c -5 -4 5; numer_de -7 -6 7
numer_douze -14 -10 13; numer_masqu -11 -9 11; numer_point -8 -7 9; numer_qui -4 -5 5; numer_suiss -6 -5 6
numer_un 11 -11 -11; o -6 -6 7; o_a -1 -1 2; o_aroba -4 -4 6; o_deux -3 -3 7; o_g -5 -4 8; o_j -6 -6 6; o_l -4 -4 7
o_point -7 -4 9; o_r -5 -5 8; o_s -4 -4 6; occup -8 -7 8; occup_de -8 -7 8; oeil -6 -7 8; oeil_> -6 -7 8
offre -10 -10 10; offre_plus -10 -10 10; oh -13 -11 14; oh_beauc -12 -13 12; oh_fan 10 -10 -8; oh_je -4 -3 5
oh_let 11 -10 -11; oh_mais 7 -6 -7; oh_non -8 8 -8; oh_puree -9 -10 10; ok 18 -20 -16; ok_> 15 -17 -13; ok_c 8 -6 -8
olga -9 -7 9; olga_petro -9 -7 9; olivi -12 -12 13; olivi_> -6 -6 7; olivi_blanc -8 -7 8; olivi_preno -6 -6 7
on -6 -5 3; on_a 8 -18 -6; on_dirai 20 -5 -17; on_en -10 -11 12; on_est -6 6 -7; on_m -5 -7 9; on_peut -14 12 -4
on_rigol -12 -14 13; on_se -9 -11 9; on_va -12 -13 12; on_verra -15 -14 15; on_voit -5 -6 6; ont -4 6 -6
ont_clign -4 6 -6; onze -14 -14 14; onze_> -6 -6 6; onze_machi -10 -10 10; onze_poste -9 -9 9; opera -12 -13 13
opera_> -11 -12 12; opera_a -8 -9 9; opera_je -5 -4 7; orang -26 11 -3; orang_> -27 21 -14; orang_point -5 -8 13
ordi -8 -6 9; ordi_du -6 -5 9; ordi_et -7 -6 8; ordin -19 -18 22; ordin_> -15 -15 17; ordin_alors -4 -5 6
ordin_deux -3 -5 7; ordin_du -4 -2 6; ordin_et -6 -8 9; ordin_hop 7 -6 -7; ordin_la -6 -6 6; ordin_porta -2 -4 5
ordin_sous -6 -8 9; ordin_surto -12 -9 11; ordin_un -2 -2 4; ordis -15 -14 15; ordis_> -10 -10 10; ordis_le -5 -4 5
ordis_quatr -9 -6 11; ordre 13 -8 -15; ordre_> 9 -7 -9; ordre_merci 16 -11 -16; org -7 -6 7; org_> -7 -6 7
ottav -3 -3 7; ottav_o -3 -3 7; ou -10 -12 13; ou_ca -11 -13 14; ou_cinq -9 -8 9; ou_deux -4 -5 7; ou_dix -10 -10 11
ou_est -5 -5 7; ou_mon -6 -5 6; ou_peut -7 -7 9; ou_trois -5 -8 10; oua -5 -5 10; oua_nadou -5 -5 10
oubli -11 -11 11; oubli_le -11 -11 11; ouf 6 -7 -6; ouf_oui 6 -7 -6; oui 21 -13 -18; oui_> 32 -34 -20
oui_ah -11 11 -8; oui_allo -19 -15 19; oui_c 29 -22 -17; oui_ca 19 -17 -15; oui_cinq -5 -2 6; oui_enfin -5 6 -7
oui_figur 10 -11 -8; oui_helas -9 8 -7; oui_impec 6 -6 -7; oui_inter 17 -18 -6; oui_j 0 6 -16; oui_je 7 1 -10
oui_la 6 4 -16; oui_le 21 -22 -15; oui_maint 6 -5 -5; oui_mais -22 21 -16; oui_merci 9 -9 -9; oui_non 8 -8 0
oui_on 7 -5 -6; oui_oui 16 -9 -15; oui_parfa 12 -13 -8; oui_pour -9 9 -7; oui_regar 7 -6 -7; oui_tout 24 -24 -19
oumar -6 -6 8; oumar_point -6 -6 8; outlo -8 -8 10; outlo_fr -10 -11 11; outlo_point -6 -6 7; ouver -10 -7 10
ouver_la -10 -7 10; ouvre 1 4 -11; ouvre_> -1 3 -7; ouvre_c 7 -6 -7; ouvre_une -7 7 -4; ouvri 3 -2 -12
ouvri_> 3 -2 -12; p -4 -5 8; p_comme -4 -5 9; p_douze -6 -6 11; p_h -5 -5 5; p_o -4 -4 6; p_point -4 -4 7
p_u -3 -3 5; page 7 -2 -20; page_ca -7 7 -4; page_ne -19 15 -12; page_s 13 -11 -13; page_veut -19 11 -6
page_vient 10 -10 -10; paie -10 -7 9; paie_29 -6 -5 6; paie_tous -5 -5 5; paiem -8 -5 8; paiem_> -8 -5 8
paill -15 -15 15; paill_> -15 -15 15; paix -8 -7 8; paix_> -8 -7 8; panne -8 15 -15; panne_> -13 12 -11
panne_conti -7 8 -7; panne_est -12 13 -9; panne_j -6 6 -6; panne_malhe -5 8 -7; panne_plus 5 -5 -5
panne_tous 5 -5 -5; papa -6 -11 14; papa_> -11 -8 11; papa_aroba -3 -5 8; papa_ca 8 -8 -5; papa_est -13 -10 14
papie -11 -11 13; papie_> -10 -7 10; papie_mais -5 -6 6; par -12 -11 13; par_7 -5 -5 5; par_mois -9 -6 8
par_quara -10 -11 11; par_quatr -4 -5 5; parc -11 -11 12; parc_> -11 -11 12; parce -13 2 4; parce_que -13 2 4
pardo -4 -15 13; pardo_> -18 -16 18; pardo_deux -3 -5 7; pardo_j -8 -8 8; pardo_point -3 -5 8; pardo_si 7 -7 -8
parei -24 30 -33; parei_> -24 30 -31; parei_pas -4 6 -6; parfa 23 -19 -21; parfa_> 18 -16 -15; parfa_l 7 -6 -7
parfa_merci 14 -8 -17; parfa_on 9 -12 -8; paris -7 -6 9; paris_> -7 -6 9; parla -15 -5 14; parla_a -15 -5 14
parle -15 -11 19; parle_> -6 -6 7; parle_a -14 -9 18; parle_angla -7 -5 10; parle_avec -2 -4 4; parle_qu -9 -5 12
parle_trop -12 -8 12; part -9 -11 10; part_sur -9 -11 10; parti -18 -15 17; parti_> -13 -14 14
parti_mange -10 -10 10; parto -10 8 -8; parto_> -10 8 -8; pas -48 35 -11; pas_> -41 34 -16; pas_a -12 9 -8
pas_arran -18 18 -18; pas_bien -2 -1 2; pas_bon -17 17 -15; pas_bouge -11 10 -8; pas_ce 3 -9 -1; pas_chang -2 3 -1
pas_chez -12 -14 17; pas_comme -5 -6 6; pas_d -18 15 -14; pas_de -18 18 -16; pas_demar -14 17 -18; pas_devan -7 -7 7
pas_dire -13 13 -11; pas_du -10 25 -25; pas_elle -7 -9 11; pas_en -1 -5 5; pas_encor -11 -14 17; pas_enten -12 -9 10
pas_fonct -12 13 -13; pas_il -1 -2 3; pas_inter -27 32 -33; pas_je -5 -9 11; pas_l -6 -8 9; pas_la -12 -12 14
pas_le -3 -4 6; pas_mais 19 -21 -8; pas_malgr -7 10 -9; pas_march -16 17 -13; pas_me -22 16 -11; pas_mieux -26 22 -9
pas_non -9 11 -7; pas_ou -5 -5 7; pas_pas -14 15 -8; pas_que -17 17 -8; pas_quelq -6 -7 7; pas_qui -4 -2 5
pas_regle -20 19 -11; pas_resol -17 15 -12; pas_reven -17 11 -5; pas_s -19 11 -6; pas_savez -16 16 -7
pas_se -8 10 -6; pas_si -17 -13 15; pas_sur -21 -5 8; pas_telep -23 -19 22; pas_tout 24 -24 -18; pas_trop -8 -7 7
pas_verif -13 -10 14; pas_votre -2 3 -1; pas_vous -7 0 2; pas_vraim -8 13 -13; pasca -5 -4 9; pasca_point -5 -4 9
passe 4 5 -20; passe_> 13 -25 -11; passe_a -25 9 0; passe_au 8 -5 -10; passe_de -11 -11 11; passe_moi -9 -8 11
passe_pas -25 11 -9; passe_rien -14 13 -11; passe_un -3 4 -9; paste -9 -6 11; paste_> -9 -6 11; patie -15 -12 15
patie_> -7 -7 7; patie_il -2 -1 3; patie_je -11 -9 11; patie_pour -8 -4 8; patoc -3 -3 7; patoc_soixa -3 -3 7
patri -5 -5 5; patri_patri -5 -5 5; patri_quelq -5 -5 5; paul -16 -16 17; paul_aroba -5 -7 7; paul_chez -9 -9 10
paul_point -4 -3 5; paul_rouss -12 -11 12; paul_tout -9 -8 9; paule -9 -9 11; paule_duran -8 -8 11
paule_point -8 -8 9; paulo -6 -7 10; paulo_ferre -6 -7 10; paye -11 -7 12; paye_cinqu -8 -6 8; paye_la -6 -5 7
payer -7 -6 7; payer_ma -7 -6 7; pc -9 -9 11; pc_celui -8 -5 12; pc_de -7 -8 10; pc_fixe -9 -7 11; pc_fixes -7 -8 8
pc_l -6 -6 7; pc_ma -4 -3 7; pc_porta -10 -8 11; peine 7 -7 -7; peine_de 7 -7 -7; perdu -18 -14 18
perdu_> -22 -12 17; perdu_la -10 -7 9; perdu_quand -4 -5 6; perfe 8 -8 -6; perfe_adess 8 -8 -6; perri -5 -5 9
perri_aroba -5 -5 9; perro -6 -6 11; perro_aroba -6 -6 11; persi -14 16 -16; persi_> -14 16 -16; perso -19 -20 23
perso_> -16 -6 20; perso_a -9 -10 10; perso_de -4 -3 6; perso_en -7 -7 8; perso_ne -10 -9 10; perso_physi -6 -7 8
perso_qui -9 -9 10; perso_touch -9 -9 9; peter -9 -8 10; peter_un -9 -8 10; petit -7 -1 2; petit_> -11 -10 12
petit_a -13 -10 14; petit_abeil -4 -5 8; petit_aimen -4 -3 5; petit_aroba -4 -6 10; petit_croix -9 8 -7
petit_dame -8 8 -8; petit_entre -5 -6 7; petit_est 5 -5 -5; petit_fille -7 -6 7; petit_fils -5 -6 8; petit_l -5 -5 6
petit_quest -6 -6 6; petit_rond -7 -5 8; petit_tout -7 -6 13; petit_trent -4 -5 9; petro -9 -7 9; petro_> -9 -7 9
peu -15 -5 12; peu_> -7 -7 7; peu_agaca -11 -12 12; peu_decu -12 -10 16; peu_ennuy -4 -3 5; peu_mieux -8 10 -10
peu_perdu -7 -3 10; peu_pour -7 -5 8; peu_pres -9 -7 8; peu_stres -9 -9 11; peut -24 -1 13; peut_etre -12 -17 18
peut_me -7 -11 10; peut_pas -13 13 -11; peux 11 -17 -8; peux_appel 17 -20 -17; peux_avoir -11 -4 13
peux_de 11 -9 -11; peux_enfin 12 -7 -12; peux_etre -16 -9 14; peux_m -9 -7 9; peux_navig 8 -7 -8; peux_ni -7 -5 9
peux_pas -15 -18 18; peux_plus -18 -8 19; peux_savoi -12 -8 11; peux_toujo -22 16 -11; phare -7 -6 11
phare_aroba -7 -6 11; phili -5 -5 6; phili_avec -2 -4 5; phili_court -5 -4 7; phili_tiret -5 -5 5; photo -9 -6 9
photo_> -7 -4 7; photo_avec -5 -5 5; physi -6 -7 8; physi_> -6 -7 8; picho -5 -5 6; picho_j -5 -5 6; piece -10 -8 10
piece_> -10 -8 10; pierr -7 -6 11; pierr_delat -8 -7 12; pierr_duran -4 -3 7; pierr_point -4 -5 9
pierr_tiret -7 -5 8; pire -22 25 -25; pire_> -21 22 -20; pire_en -13 12 -12; pire_qu -10 10 -11; placa -10 -14 13
placa_> -10 -14 13; plait -10 -7 15; plait_> -12 -8 17; plait_un -2 -4 4; plant -12 16 -17; plant_encor -8 13 -17
plant_toujo -7 7 -4; plays -7 -8 10; plays_4 -7 -8 10; plein -17 -17 18; plein_> -11 -11 11; plein_je -9 -7 9
plein_le -8 -9 9; pleut -11 -8 11; pleut_depui -11 -8 11; pluie -10 -6 8; pluie_> -10 -6 8; pluri -6 -5 10
pluri_point -6 -5 10; plus 12 -10 -10; plus_> -8 7 -9; plus_a 11 -11 -12; plus_appel -15 -7 15; plus_aucun 3 -3 -19
plus_besoi 6 -6 -3; plus_ca -11 11 -9; plus_de 21 -29 -12; plus_la 7 -1 -13; plus_le 0 -8 -2; plus_les -12 -8 10
plus_loin -6 -6 6; plus_mais 18 -14 -6; plus_mes -15 -12 14; plus_moyen -9 -9 9; plus_point -9 -7 10
plus_rapid -10 -10 10; plus_recon -12 -5 9; plus_rien 14 -12 -14; plus_trent -3 -4 5; plus_trois -7 -7 7
plus_un -10 -8 9; plusi -9 -9 9; plusi_perso -9 -9 9; pluto -10 -12 10; pluto_inter -10 -12 10; poil 8 -4 -9
poil_> 8 -4 -9; point -8 -8 14; point_> -20 14 -13; point_antoi -3 -3 7; point_b -6 -6 10; point_beaum -8 -7 9
point_benal -8 -8 11; point_benoi -5 -4 9; point_berna -5 -6 11; point_bio -8 -8 9; point_blanc -9 -7 8
point_brun -6 -5 11; point_c -11 -11 12; point_caron -6 -8 13; point_ch -7 -8 8; point_coiff -7 -7 12
point_com -8 -8 14; point_d -5 -5 6; point_denta -4 -3 6; point_deux -2 -3 5; point_dupon -4 -3 6
point_dupui -4 -6 9; point_duran -8 -7 9; point_espos -4 -4 6; point_et -5 -8 8; point_faure -5 -4 9
point_favre -7 -5 7; point_fr -6 -7 13; point_gagno -7 -7 7; point_garci -6 -6 7; point_girar -8 -8 10
point_gros -6 -9 13; point_hadda -5 -5 5; point_hoare -1 -1 2; point_l -6 -5 11; point_la -3 -3 6
point_lacaz -1 -4 5; point_le -6 -6 10; point_lecle -4 -2 6; point_leduc -5 -3 7; point_lemai -8 -9 9
point_lyon -6 -5 11; point_m -2 -3 5; point_mar -5 -5 9; point_marie -5 -5 10; point_marte -6 -5 11
point_marti -3 -5 8; point_masso -5 -4 7; point_menar -6 -6 11; point_merci -8 -4 12; point_morel -4 -4 8
point_morin -4 -3 6; point_mouli -7 -7 9; point_net -5 -4 7; point_nguye -8 -9 15; point_noel -2 -4 5
point_nord -7 -7 12; point_org -7 -6 7; point_p -5 -6 11; point_paris -7 -6 9; point_perri -5 -5 9
point_perro -6 -6 11; point_petit -4 -5 9; point_phare -7 -6 11; point_r -5 -6 9; point_renau -7 -4 9
point_rivie -3 -2 5; point_rouss -5 -5 6; point_roux -5 -5 9; point_roy -5 -5 6; point_simon -4 -4 7
point_sy -6 -6 8; point_t -5 -5 6; point_univ -5 -5 6; point_vidal -4 -6 11; poiri -5 -6 6; poiri_> -5 -6 6
poiri_hugue -5 -6 6; pon -6 -5 5; pon_enten -6 -5 5; por -5 -4 7; por_favor -5 -4 7; porta -11 -12 14
porta_> -18 -14 22; porta_comme 8 -8 -8; porta_et -8 -9 13; porta_il -7 -5 9; porta_la -6 -5 9; porta_pourt -5 -5 5
porta_une -2 -4 5; porte -8 -8 10; porte_douze -8 -8 10; portu -10 -8 10; portu_> -10 -8 10; posta -6 -6 6
posta_ou -6 -6 6; poste -8 -19 12; poste_> -2 -18 6; poste_a 1 -9 0; poste_chacu -5 -6 7; poste_clien -7 -8 8
poste_dans -7 -8 7; poste_de -8 -8 8; poste_et -4 -4 5; poste_n -7 8 -7; poste_point -5 -5 5; poste_sont -6 -6 6
poste_un -6 -6 6; pouf -10 10 -9; pouf_> -8 6 -6; pouf_ca -6 6 -6; pour 2 -16 3; pour_aller -2 -1 3
pour_annul -9 -6 10; pour_ca -8 -6 8; pour_des -6 -5 7; pour_etre -5 5 -5; pour_finir -4 6 -6; pour_l -5 -5 5
pour_le 6 -5 -6; pour_les -7 -4 7; pour_ma -15 -10 15; pour_moi 19 -10 -21; pour_mon -11 -8 10; pour_que -7 -4 7
pour_qui -11 -9 11; pour_savoi -7 -5 8; pour_se -8 -4 8; pour_un 8 -10 -5; pour_voir -9 -8 9; pour_votre -12 -7 11
pourq -11 -13 12; pourq_faire -9 -12 11; pourq_ma -7 -5 7; pourq_vous -8 -8 8; pourr -11 10 -9; pourr_> -11 10 -9
pourt -5 -5 5; pourt_il -5 -5 5; pouve -13 -11 13; pouve_atten -6 -5 11; pouve_dire -7 -7 7; pouve_m -10 -7 9
pouve_me -15 -11 18; pouve_noter -5 -4 8; pouve_repet -9 -6 8; pouve_vous -6 -6 7; pouvo 7 -6 -7
pouvo_clore 7 -6 -7; prefe -10 -7 9; prefe_avoir -9 -7 10; prefe_conti -10 -6 8; prefe_parle -2 -6 6; premi -13 1 2
premi_etage -10 -11 11; premi_etape -9 8 -8; prend -12 -8 10; prend_la -8 -4 8; prend_les -6 -5 7
prend_plus -9 -7 8; prend_un -8 -6 10; prene -11 -9 11; prene_pour -11 -9 11; preno -8 -8 9; preno_avec -1 -1 2
preno_c -5 -4 9; preno_louis -1 -1 2; preno_mary -6 -6 6; preno_natha -6 -6 6; preno_olivi -6 -6 7
preno_roger -4 -4 8; preno_xavie -6 -6 6; pres -9 -7 8; pres_quara -9 -7 8; prese -10 -8 9; prese_bapti -10 -8 9
presi -7 -6 7; presi_d -7 -6 7; presq -12 -11 11; presq_tous -12 -11 11; press -9 7 -6; press_alors -9 7 -6
previ -9 -5 12; previ_je -9 -5 12; prise -8 -5 7; prise_fibre -8 -5 7; probl 12 -3 -26; probl_> 16 -12 -16
probl_est -9 9 -9; probl_n -17 15 -12; probl_pas -18 18 -12; probl_persi -10 10 -9; probl_regle 13 -16 -8
probl_resol 9 -10 -7; proce -7 8 -8; proce_sans -7 8 -8; profe -6 -5 6; profe_est -6 -5 6; prono -8 -4 8
prono_> -8 -4 8; propr -11 -10 11; propr_scand -11 -10 11; proto -6 -6 10; proto_mail -6 -6 10; puis -29 29 -11
puis_apres -6 -7 7; puis_aroba -4 -9 12; puis_ca -6 6 -5; puis_elle -11 10 -8; puis_mon -5 -8 8; puis_non -9 8 -6
puis_plus -13 13 -8; puis_pouf -8 6 -6; puis_repar -21 21 -15; puree -9 -10 10; puree_> -9 -10 10; pus -8 -5 8
pus_acces -8 -5 8; putai -8 -7 7; putai_ca -8 -7 7; q -6 -5 6; q_a -6 -5 6; qu -1 4 -13; qu_a -18 10 -6
qu_avant 0 2 -13; qu_est -10 -8 12; qu_il 15 -21 -15; qu_un -18 -13 16; quai -8 -7 7; quai_saint -8 -7 7
quand -13 -9 16; quand_je -13 -9 15; quand_on -4 -5 6; quara -3 -21 11; quara_> 16 -16 -13; quara_de -6 -5 9
quara_deux -8 -9 9; quara_poste -10 -9 10; quart -8 -7 8; quart_d -8 -7 8; quat -10 -10 10; quat_ordis -10 -10 10
quato -9 -8 10; quato_aroba -1 -1 2; quato_impas -7 -6 7; quato_quinz -6 -6 7; quatr -8 -19 12; quatr_> -18 -18 20
quatr_a -9 -6 9; quatr_aroba -6 -7 13; quatr_barre 13 -15 -13; quatr_cinq -3 -1 4; quatr_cinqu -5 -5 5
quatr_en -3 -2 5; quatr_fois -7 -6 8; quatr_non -6 -6 8; quatr_ordin -6 -6 6; quatr_ordis -9 -6 11; quatr_ou -9 -8 9
quatr_poste -7 -5 7; quatr_saiso -5 -6 11; quatr_soixa -3 -4 5; quatr_telep -9 -7 9; quatr_vingt -7 -6 9
que -2 -5 -7; que_c 16 -12 -16; que_ca -5 10 -20; que_deux -8 -9 10; que_j -7 -12 11; que_je -13 -9 18
que_la -30 22 -14; que_le -2 -14 4; que_non -7 8 -7; que_oui 12 -8 -14; que_quelq -7 -9 8; que_redem -8 -11 10
que_vous 0 -3 -3; quel -10 -9 10; quel_qu -6 -4 10; quel_sujet -10 -9 10; quell -11 -12 12; quell_bande -7 -7 7
quell_honte -9 -8 8; quell_lumie -8 -8 10; quelq -12 -12 15; quelq_chose -5 -5 5; quelq_un -13 -14 19
quent -7 -7 13; quent_tiret -7 -7 13; quest -8 -7 9; quest_> -8 -8 9; quest_je -4 -2 5; qui -29 9 9; qui_> -11 -9 11
qui_a -11 -8 10; qui_aboie -6 -6 6; qui_atten -9 -9 10; qui_clign -5 8 -8; qui_compr -4 -5 7; qui_est -3 -13 11
qui_finit -4 -5 5; qui_je -4 -2 5; qui_m -6 -6 6; qui_march -17 17 -13; qui_me -5 -6 8; qui_parle -7 -5 10
qui_regar -7 -6 7; qui_remar -18 12 -7; qui_s -8 -7 8; qui_vous -5 -5 5; quinz -12 -12 13; quinz_> -6 -6 7
quinz_a -10 -7 9; quinz_aroba -5 -4 9; quinz_et -8 -8 8; quinz_ordin -8 -8 9; quinz_quatr -3 -4 5
quinz_rue -9 -11 11; quoi -18 -16 17; quoi_> -10 -10 10; quoi_ce -13 -12 12; quoi_deja -7 -4 7; quoi_j -12 -9 10
quoi_mon -2 -1 3; r -11 -11 14; r_> -9 -9 11; r_a -11 -11 13; r_aroba -3 -2 5; r_at -5 -6 9; r_deux -5 -5 5
r_e -6 -7 7; r_point -7 -6 11; r_preno -4 -4 8; r_t -5 -5 8; raccr -16 -13 16; raccr_au -5 -5 9; raccr_si -6 -7 7
raccr_tout -11 -9 11; rachi -6 -6 6; rachi_el -6 -6 6; rade -7 8 -8; rade_> -7 8 -8; rallu 5 3 -15
rallu_et 10 -12 -9; rallu_le 8 -8 -8; rallu_mais -11 8 -6; rame -9 12 -14; rame_encor -7 11 -14
rame_toujo -10 11 -9; rapid -10 -10 10; rapid_> -10 -10 10; rappe -16 -11 17; rappe_> -8 -8 10; rappe_c -7 -6 8
rappe_comme -14 -8 12; rappe_plus -6 -7 7; rappe_pour -6 -2 7; rappo -9 -6 8; rappo_a -9 -6 8; rau -8 -8 9
rau_r -8 -8 9; rebel -12 12 -12; rebel_> -12 12 -12; reboo -7 8 -8; reboo_deux -7 8 -8; rebra -9 3 -2
rebra_> 12 -12 -11; rebra_la -12 -10 12; rebra_les -4 6 -6; rebra_mais -19 19 -5; recoi 10 -13 -9
recoi_cinq 13 -13 -13; recoi_ma -4 -3 5; recoi_mes 6 -5 -6; recoi_plus -17 -10 17; recom -20 20 -18
recom_> -20 20 -18; recon 14 -19 -13; recon_> 14 -19 -13; recou -19 19 -10; recou_> -19 19 -10; recu 2 -10 -2
recu_la -8 -5 7; recu_trois 8 -8 -8; recup 13 -18 -8; recup_inter -13 -13 13; recup_la 8 -8 -8; recup_le 5 -4 -4
recup_ma 12 -10 -13; recup_toute 11 -11 -10; redem -26 -3 10; redem_> -25 -24 25; redem_c -8 8 -7
redem_ca -10 11 -12; redem_deux -5 5 -5; redem_ecran -7 7 -7; redem_en -13 7 -5; redem_et 9 -2 -18; redem_je -5 -5 5
redem_la -14 2 6; redem_mais -15 14 -12; redem_non -13 13 -2; redem_pas -1 8 -8; redem_toute -8 -11 10
redev 13 -10 -16; redev_norma 15 -13 -15; redev_verte 8 -9 -7; refon 17 -12 -21; refon_> 19 -18 -18
refon_pas -13 15 -16; regar -14 -22 23; regar_> -19 -22 24; regar_dans -1 -5 5; regar_des -4 -3 5
regar_en -14 -7 10; regar_l 2 -11 -1; regar_la -9 -7 11; regar_moi 7 -6 -7; regle 16 -8 -21; regle_> 11 -3 -22
regle_je 10 -8 -10; relan -7 -6 7; relan_le -7 -6 7; remar 13 1 -28; remar_> 21 -12 -21; remar_ca 12 -11 -3
remar_cinq -18 15 -6; remar_donc 9 -9 -8; remar_merci 13 -6 -9; remar_nicke 7 -6 -6; remar_pas -18 17 -13
remar_super 6 -6 -5; remer 10 -8 -10; remer_> 10 -8 -10; remet -3 -3 5; remet_le -3 -3 5; remis 12 -10 -13
remis_en 12 -10 -13; remon 15 -15 -14; remon_> 15 -15 -14; renar -10 -8 9; renar_> -10 -8 9; renau -7 -4 9
renau_aroba -7 -4 9; rende -12 -7 11; rende_dingu -6 -5 6; rende_moi -5 -7 9; rende_vous -17 -9 17; rendu -7 -6 8
rendu_ridic -7 -6 8; rene -6 -1 7; rene_tiret -6 -1 7; renne -5 -5 9; renne_point -5 -5 9; rense -14 -9 15
rense_> -14 -9 15; rentr 9 -7 -10; rentr_dans 9 -7 -10; repar 12 2 -35; repar_> 13 -5 -25; repar_comme -6 11 -18
repar_en -21 19 -14; repar_la 5 -5 -5; repar_merci 11 -9 -11; repar_oui 6 -6 -5; repar_pour 12 -9 -14
repar_puis -11 10 -8; repar_repar 6 -6 -5; repas -6 -6 6; repas_demai -6 -6 6; repet -21 -18 21; repet_> -17 -15 17
repet_la -11 -6 12; repet_plus -10 -12 11; repet_s -6 -5 7; repet_wifi -10 -12 11; repon -12 -12 13
repon_> -12 -12 13; repon_bon -6 -5 6; repon_jamai -8 -6 8; repon_je -2 -2 3; repon_repon -6 -5 6; repos -8 -7 8
repos_> -8 -7 8; repri 8 -8 -7; repri_> 8 -8 -7; resea 3 0 -7; resea_> 14 -8 -16; resea_c -6 -5 6
resea_comme -8 7 -7; resea_est -1 -17 5; resea_la -7 8 -7; resea_mon -4 7 -7; resea_n -12 15 -7; resea_sans -3 -3 5
resid -12 -10 12; resid_les -12 -10 12; resil -20 -17 20; resil_> -8 -9 9; resil_et -9 -7 9; resil_tout -13 -13 13
resol 20 -12 -21; resol_> 11 -6 -25; resol_pour 8 -6 -8; respo -16 -14 17; respo_> -13 -11 13; respo_de -5 -2 6
respo_du -7 -8 8; respo_en -6 -7 9; respo_infor -6 -5 6; resta -8 -5 8; resta_on -8 -5 8; reste -22 16 -10
reste_a -8 -8 9; reste_bloqu -9 8 -8; reste_etein -12 0 2; reste_orang -9 10 -13; reste_que -8 -9 10
reste_rouge -8 8 -8; reste_sans -10 8 -8; reste_tout -8 8 -8; resul -7 8 -8; resul_> -7 8 -8; retab 25 -19 -25
retab_> 18 -19 -17; retab_depui 7 -6 -7; retab_du 11 -12 -11; retom -12 13 -13; retom_> -12 13 -13; retou 12 -14 -11
retou_> 9 -11 -8; retou_hein 7 -8 -7; retra -17 -11 15; retra_> -17 -11 15; retro 19 -21 -17; retro_inter 15 -18 -14
retro_la 8 -6 -10; retro_le 15 -15 -14; reuni -10 -10 13; reuni_> -9 -9 11; reuni_avec -7 -6 8; reuss 15 -18 -11
reuss_a 12 -13 -11; reuss_tout 8 -8 -7; reven 12 2 -26; reven_> 24 -16 -23; reven_a 7 -7 -7; reven_ca 6 -6 0
reven_d 14 -17 -9; reven_merci 14 -7 -8; reven_oui 9 -10 -6; reven_parce -7 7 -4; reven_puis -21 21 -15
reven_sur 9 -8 -9; reven_tout 19 -18 -11; reven_une -10 10 -8; revie -9 0 4; revie_> -5 -5 5; revie_pas -6 7 -9
revoi 8 -7 -8; revoi_> 8 -7 -8; ridic -16 -12 15; ridic_> -16 -12 15; rien -21 34 -32; rien_> -16 21 -19
rien_a 16 -12 -20; rien_c -5 5 -5; rien_ca -3 10 -10; rien_chang -12 15 -10; rien_dans -9 7 -6; rien_de -14 10 -7
rien_donne -15 11 -10; rien_du -14 18 -17; rien_fait -19 17 -10; rien_le -5 5 -5; rien_n -11 7 -5
rien_ne -17 17 -14; rien_qui -13 12 -7; rigol -12 -14 13; rigol_> -12 -14 13; rivie -7 -8 9; rivie_aroba -3 -2 5
rivie_sur -8 -8 9; robas -9 -8 13; robas_numer -8 -7 9; robas_yahoo -8 -8 11; robot -4 -13 6; robot_> -4 -12 5
robot_je -2 -2 4; roger -4 -4 8; roger_> -4 -4 8; rolla -6 -6 6; rolla_avec -6 -6 6; romai -5 -5 5
romai_aroba -5 -5 5; romai_photo -5 -5 5; rond -7 -5 8; rond_tourn -7 -5 8; rossi -6 -6 6; rossi_> -6 -6 6
rossi_je -6 -6 6; rouge -19 21 -15; rouge_> -23 24 -18; rouge_a 7 -2 -13; rouge_clign -15 -10 13; rouge_sur -9 8 -7
roule 14 -12 -15; roule_> 14 -12 -15; rouss -17 -17 19; rouss_> -10 -10 10; rouss_de -5 -4 6; rouss_mais -5 -5 6
route 6 -14 -5; route_> 6 -14 -6; route_est -8 -4 8; roux -5 -5 9; roux_aroba -4 -3 6; roux_deux -5 -6 9
roy -6 -6 9; roy_aroba -6 -6 8; roy_point -4 -4 8; rue -16 -15 17; rue_de -5 -5 8; rue_des -11 -11 13
rue_jean -7 -7 7; rue_paste -9 -6 11; rue_victo -7 -6 7; s -1 -7 -1; s_> -7 -7 7; s_actua -14 -9 10
s_affic 5 -3 -16; s_allum -20 -4 12; s_appel -5 -5 5; s_comme -2 -3 5; s_e -7 -7 11; s_est 6 -4 -12; s_f -7 -6 11
s_go 11 -10 -11; s_i -5 -5 9; s_il -10 -7 15; s_m -8 -9 10; s_o -5 -4 8; s_occup -8 -7 8; s_ouvre 3 3 -11
s_ouvri 3 -2 -12; s_p -4 -4 6; s_point -6 -5 10; s_rolla -6 -6 6; s_s -7 -6 8; s_still -8 8 -8; s_tiret -3 -1 5
sa -4 -8 5; sa_ca -7 -6 7; sa_chamb 9 -9 -8; sa_chang -4 5 -5; sa_conso -4 -3 6; sa_ka -6 -5 5; sa_redem -10 -10 10
sacha -5 -4 8; sacha_lenoi -5 -4 8; saint -11 -9 11; saint_berna -8 -7 7; saint_josep -7 -6 7; saint_marti -8 -8 9
sais -11 -28 25; sais_pas -11 -28 25; saiso -5 -6 11; saiso_aroba -6 -9 14; saiso_avec -3 -2 5; sait -5 -8 8
sait_l -5 -8 8; salar -6 -6 6; salar_mais -6 -6 6; salon -14 -15 15; salon_> -14 -15 15; salon_et -4 -7 10
salut -6 -6 6; salut_bien -6 -6 6; samia -9 -7 8; samia_hadj -9 -7 8; samir -10 -9 10; samir_belka -10 -9 10
sandr -4 -2 6; sandr_je -6 -2 7; sandr_mille -2 -2 3; sang -6 -5 6; sang_vous -6 -5 6; sanit -7 -6 7
sanit_aux -7 -6 7; sans -14 11 -9; sans_aucun -7 8 -8; sans_compt -8 -11 12; sans_e -6 -8 13; sans_fin -3 -3 5
sans_resea -8 7 -7; sans_rien -5 5 -5; sans_t -4 -6 9; saoul -16 -13 15; saoul_> -16 -13 15; sarah -8 -8 11
sarah_point -8 -8 11; sauf -12 -9 12; sauf_un -12 -9 12; saura -8 -7 8; saura_pas -8 -7 8; saute -16 5 2
saute_encor -11 10 -8; saute_tous -8 -7 8; sauve 10 -9 -9; sauve_la 10 -9 -9; sav -9 -7 10; sav_aroba -9 -7 10
savez 8 -2 -9; savez_vous 8 -2 -9; savoi -19 -15 19; savoi_> -12 -8 11; savoi_ca -8 -8 8; savoi_pourq -7 -5 7
scand -15 -14 15; scand_> -11 -10 11; scand_d -7 -7 7; scand_sanit -7 -6 7; se 1 -10 4; se_conne -8 10 -6
se_lance 10 -9 -10; se_matin -10 -7 9; se_moque -9 -11 9; se_passe -14 13 -11; se_prono -8 -4 8; se_termi -5 -5 5
se_trouv -5 -5 8; sebas -9 -9 9; sebas_colle -9 -9 9; sec -4 -4 6; sec_la -4 -4 6; secon -18 4 2; secon_> -16 -2 6
secon_et -10 10 -9; secon_je -5 -5 7; secon_le -5 -5 5; secre -7 -6 7; secre_aroba -7 -6 7; seize -7 -7 8
seize_ou -7 -7 8; semai -14 -15 16; semai_> -14 -15 16; sembl 8 -8 -8; sembl_que 8 -8 -8; sept -15 -13 15
sept_> -12 -13 14; sept_ans -7 -6 7; sept_appar -8 -7 7; sept_aroba -3 -3 6; sept_huit -1 0 2; sept_je -11 -7 9
septa -10 -10 11; septa_cinq -8 -7 8; septa_deux -6 -6 7; serie 8 -8 -7; serie_a 8 -8 -7; serve -8 -7 8
serve_donc -6 -6 6; serve_et -7 -8 8; servi -3 0 -5; servi_> -7 6 -4; servi_a -11 11 -6; servi_de -11 -10 11
servi_est 9 -10 -8; seul -16 -13 16; seul_> -10 -10 10; seul_allez -4 -4 5; seul_appar -11 -11 13
seul_aroba -6 -5 10; seul_l -7 -6 8; seul_mot -5 -5 5; seul_telep -8 -6 13; seule -19 -19 21; seule_> -10 -13 12
seule_la -16 -12 15; seuls -9 -4 11; seuls_> -9 -4 11; sfr -7 -8 12; sfr_point -7 -8 12; sharm -10 -10 10
sharm_> -10 -10 10; si 17 -25 5; si_> 16 -17 -8; si_c 13 -13 -3; si_ca 6 -16 1; si_en 7 -7 -8; si_j -17 0 6
si_je -6 -7 7; si_lente -7 -5 7; si_mes -7 -4 7; si_on 7 -9 -6; si_si 7 -9 -6; si_tard -9 -8 8; sien -9 -4 11
sien_c -9 -4 11; signa 5 -16 3; signa_> 17 -17 -13; signa_tout 6 -6 -6; signa_wifi -10 -10 10; signe -16 -13 16
signe_> -16 -13 16; silen -8 -9 9; silen_compl -8 -9 9; silva -10 -8 10; silva_de -10 -8 10; sim -15 -10 13
sim_> -12 -9 11; sim_elle -12 -5 9; sim_et -3 -3 5; simon -11 -9 13; simon_dupre -9 -8 9; simon_neuf -4 -4 7
simon_simon -9 -8 9; simpl -12 -12 12; simpl_> -9 -8 9; simpl_debra -9 -9 9; site 9 -8 -9; site_s 9 -8 -9
sites -5 -6 7; sites_avec -5 -6 7; six -16 -18 20; six_> -16 -16 17; six_ans -2 -1 2; six_aroba -5 -8 13
six_douze -5 -5 5; six_grand -5 -5 5; six_perso -7 -7 8; six_quatr -3 -4 5; six_sept -1 0 2; six_soixa -5 -5 5
six_suiva -9 -6 9; six_table -4 -2 6; smart -2 -4 5; smart_> -2 -4 5; smet -7 -6 7; smet_d -7 -6 7; smith -8 -8 8
smith_> -8 -8 8; smith_s -6 -6 6; sms -15 -8 14; sms_ni -15 -8 14; socia -8 -9 9; socia_> -8 -9 9; socie -14 -10 16
socie_> -6 -5 6; socie_alpha -4 -3 7; socie_dupon -5 -4 6; socie_trans -11 -10 11; soeur 2 -11 -1; soeur_de -6 -7 8
soeur_donc 8 -8 -8; soeur_elle -10 -6 9; soget -5 -4 8; soget_s -5 -4 8; soir -13 -10 13; soir_> -13 -10 13
soire 5 -5 -5; soire_> 5 -5 -5; soixa -13 -12 15; soixa_deux -3 -5 7; soixa_dix -5 -5 5; soixa_et -9 -9 9
soixa_neuf -8 -8 10; soixa_quato -1 -1 2; soixa_quinz -5 -4 9; soixa_salar -6 -6 6; soixa_sept -4 -4 8
soixa_treiz -3 -4 5; sol -7 -9 11; sol_> -7 -9 11; solan -4 -3 6; solan_point -4 -3 6; somme -6 -6 6
somme_soixa -6 -6 6; son 19 -16 -18; son_est 13 -12 -13; son_fils -2 -1 2; son_nom -2 -1 2; son_telep 11 -13 -10
sonne 5 -5 -14; sonne_a 9 -10 -9; sonne_toujo -3 5 -5; sont 2 -14 0; sont_a -11 -9 11; sont_la -7 -4 7
sont_touch -6 -6 6; sont_tous 9 -9 -9; sont_verte 10 -8 -9; sophi -13 -13 14; sophi_aroba -2 -3 5
sophi_lefeb -5 -5 5; sophi_legra -8 -8 8; sophi_morel -7 -7 7; sophi_tiret -8 -9 15; sors -3 -3 5; sors_la -3 -3 5
sorti -14 -12 14; sorti_a -9 -9 10; sorti_le -10 -9 10; souci 17 -12 -26; souci_> 3 -1 -22; souci_merci 12 -9 -16
souci_n 13 -15 -11; souci_tout 6 -7 -5; souha -6 -5 7; souha_etre -6 -5 6; souha_m -5 -2 6; sous -15 -12 14
sous_la -15 -11 13; sous_les -6 -8 9; sous_sol -7 -9 11; speed -6 -5 7; speed_test -6 -5 7; stabl 15 -14 -14
stabl_maint 15 -14 -14; stand -6 -6 7; stand_c -6 -6 6; stand_telep -8 -5 8; steph -8 -6 9; steph_tiret -6 -5 10
steph_tout -6 -5 10; steph_vasse -7 -6 8; still -8 8 -8; still_not -8 8 -8; stop -4 -5 8; stop_je -4 -5 8
stres -9 -9 11; stres_j -9 -9 11; stylo -8 -7 10; stylo_> -8 -7 10; suffi -17 -20 17; suffi_maint -17 -20 17
suis -11 -12 1; suis_a -8 -6 9; suis_au -10 -9 13; suis_avec -10 -6 9; suis_carlo -10 -8 10; suis_conne 9 -8 -9
suis_dans -20 -13 17; suis_decu -15 -11 14; suis_degou -13 -12 13; suis_desol -6 6 -6; suis_emili -7 -5 6
suis_en -8 -8 12; suis_encor -2 -6 7; suis_ennuy -19 -12 16; suis_fatig -17 -12 15; suis_furie -8 -6 8
suis_injoi -5 -5 5; suis_juste -2 -1 2; suis_l -9 -7 10; suis_la -15 -11 14; suis_le -13 -7 12; suis_madam -13 -8 12
suis_ne -4 -5 5; suis_pas -17 -21 22; suis_perdu -22 -9 14; suis_press -9 7 -6; suis_recon 19 -19 -19
suis_retra -17 -11 15; suis_simon -9 -8 9; suis_sur 5 -10 1; suis_toujo -21 15 -14; suis_tres -12 -9 10
suis_tromp -11 -7 9; suis_un -15 -10 21; suis_vraim -11 -10 11; suiss -6 -5 6; suiss_je -6 -5 6; suite -14 -13 15
suite_> -14 -10 14; suite_faut -5 -5 6; suiva -9 -6 9; suiva_les -9 -6 9; sujet -14 -14 14; sujet_> -10 -9 10
sujet_de -6 -7 6; sunit -10 -10 10; sunit_sharm -10 -10 10; super 15 -15 -12; super_> 4 -6 1; super_c 8 -7 -8
super_ca 11 -10 -10; super_merci 7 -6 -6; suppo -10 -9 11; suppo_humai -11 -10 12; suppo_techn -5 -6 6; sur 2 3 -9
sur_> -18 -15 16; sur_certa -5 -6 6; sur_cinq 13 -13 -13; sur_deux -18 15 -13; sur_gmail -8 -8 8
sur_inter 13 -16 -11; sur_la -17 3 2; sur_le -21 -7 13; sur_ma -4 -3 6; sur_mais -5 5 -5; sur_mon -10 -9 11
sur_quelq -2 -6 8; sur_son 11 -13 -10; sur_sur -7 -4 7; sur_tous 12 -9 -12; surto -12 -9 11; surto_> -12 -9 11
switc -8 -8 8; switc_> -8 -8 8; sy -6 -6 8; sy_s -6 -6 8; sylvi -8 -8 8; sylvi_marti -8 -8 8; synch 6 -5 -10
synch_> -3 6 -5; synch_est 10 -11 -7; t -6 -7 12; t_> -8 -8 10; t_a -3 -3 7; t_aroba -4 -6 9; t_comme -5 -6 8
t_e -5 -4 8; t_h -6 -6 9; t_l -5 -5 6; t_o -4 -4 6; ta -9 -9 9; ta_gueul -9 -9 9; tabar -7 -6 8; tabar_ca -7 -6 8
table -6 -15 10; table_> -10 -10 14; table_de -7 -6 7; table_deux -1 -4 5; table_elle 8 -8 -8; table_et -10 -12 11
table_la -6 -5 9; table_seule -6 -8 8; tais -9 -8 10; tais_toi -9 -8 10; tango -5 -5 6; tango_l -5 -5 6
tangu -8 -8 8; tangu_> -8 -8 8; tape -5 -5 5; tape_mon -5 -5 5; tard -9 -8 8; tard_> -9 -8 8; tatia -5 -8 8
tatia_point -5 -8 8; te -9 -6 10; te_bonjo -10 -7 11; te_donne -3 -2 5; techn -19 -16 21; techn_> -13 -11 17
techn_au -7 -2 8; techn_avait -9 -8 9; techn_de -10 -7 11; techn_depui -4 -4 5; techn_doit -6 -6 6; techn_en -5 -2 5
techn_est -8 -7 8; techn_humai -6 -4 9; techn_il -9 -6 9; techn_infor -6 -5 6; techn_repas -6 -6 6
techn_s -10 -7 15; tele -5 -5 2; tele_> -9 -14 10; tele_ca -4 -4 7; tele_du -7 -6 7; tele_elle -14 -10 11
tele_est 1 2 -8; tele_et -6 -5 9; tele_pardo -3 -5 7; tele_qui -18 12 -7; tele_s 10 -12 -9; tele_trava -8 -7 8
tele_une -4 -6 6; telep -11 -10 9; telep_> -20 -7 16; telep_alors -2 -1 2; telep_de -11 -8 11; telep_deux -3 -5 6
telep_du -10 -11 13; telep_est -9 9 -7; telep_et -11 -12 16; telep_fixe -8 -8 12; telep_fonct 14 -13 -14
telep_il -8 7 -7; telep_les -6 -9 7; telep_maint 11 -13 -10; telep_mais -8 -8 8; telep_n -5 5 -5; telep_ne -10 2 2
telep_on -3 -5 6; telep_oui -8 9 -9; telep_plus -10 -8 9; telep_porta -10 -8 11; telep_sonne 9 -10 -9; teles -3 -5 7
teles_> -3 -5 7; telet -7 -7 8; telet_> -7 -7 8; telev -8 -8 8; telev_m -8 -8 8; temps 1 -16 6; temps_> -13 -12 15
temps_mais 11 -12 -9; temps_que -5 -5 5; tenir 7 -8 -6; tenir_> 7 -8 -6; tenu -18 19 -18; tenu_deux -7 8 -7
tenu_dix -6 6 -6; tenu_trent -11 12 -12; termi -6 -6 7; termi_a -6 -5 9; termi_de -8 -5 8; termi_par -5 -5 5
test -2 -17 3; test_a -6 -5 7; test_reuss 8 -8 -7; test_un -14 -13 15; teste -2 -26 16; teste_> -16 -23 24
teste_c 9 -7 -9; tete -7 -3 5; tete_> -7 -6 7; tete_elle -1 8 -8; tete_la -1 -5 5; texto -13 -7 12
texto_> -13 -7 12; teyss -8 -8 8; teyss_> -8 -8 8; thiba -1 -1 2; thiba_t -1 -1 2; thier -6 -8 13
thier_point -6 -8 13; thoma -8 -9 11; thoma_c -7 -6 7; thoma_f -4 -6 8; thoma_un -4 -4 7; ticke 7 -6 -7
ticke_> 7 -6 -7; tiens -3 -2 5; tiens_je -3 -2 5; tient 10 -8 -10; tient_> 10 -8 -10; tigui 11 -11 -11
tigui_ca 11 -11 -11; tin -5 -5 9; tin_aroba -5 -5 9; tip 10 -9 -10; tip_top 10 -9 -10; tiret -7 -6 13
tiret_altea -6 -5 9; tiret_bas -5 -3 9; tiret_blanc -8 -9 15; tiret_coiff -6 -5 10; tiret_du -7 -7 8
tiret_duran -7 -5 8; tiret_ferme -8 -8 9; tiret_hadda -7 -7 13; tiret_inter -7 -7 10; tiret_jo -4 -4 7
tiret_lac -5 -5 6; tiret_lang -6 -8 13; tiret_laure -3 -6 8; tiret_leduc -3 -1 5; tiret_lyon -5 -5 6
tiret_marc -3 -4 7; tiret_morin -6 -6 11; tiret_petit -6 -10 11; tiret_plus -9 -7 10; tiret_renne -5 -5 9
tiret_roy -6 -6 11; tiret_soixa -1 -1 3; tiret_vasse -6 -5 10; titul -13 -13 13; titul_> -10 -9 10; titul_c -8 -8 8
toi -9 -8 10; toi_je -9 -8 10; toit -9 -10 10; toit_> -9 -10 10; tom -11 -11 13; tom_aroba -7 -6 11
tom_guill -9 -8 9; tombe -8 -7 8; tombe_chez -6 -5 5; tombe_la -12 -5 9; tombe_sur -2 -6 8; ton -6 -5 6
ton_machi -6 -5 6; tonal 6 2 -20; tonal_> 17 -10 -20; tonal_est 6 -6 -5; tonal_n -17 11 -5; tonne 7 -7 -6
tonne_> 7 -7 -6; tony -6 -6 7; tony_point -6 -6 7; top 10 -9 -10; top_c 10 -9 -10; touch -3 -21 13
touch_> -12 -12 12; touch_au -7 -6 7; touch_plus 11 -11 -12; toujo -31 44 -33; toujo_> -15 15 -12
toujo_absen -14 11 -7; toujo_an -4 5 -5; toujo_au -6 6 -6; toujo_aucun -5 5 -5; toujo_aussi -12 12 -12
toujo_autan -13 11 -8; toujo_bloqu -15 17 -17; toujo_ce -6 7 -7; toujo_coupe -18 14 -12; toujo_dans -6 5 -5
toujo_down -9 9 -8; toujo_en -7 7 -6; toujo_etein -10 9 -9; toujo_la -17 22 -18; toujo_le -17 17 -13
toujo_lent -10 14 -15; toujo_meme -7 6 -6; toujo_mort -9 8 -6; toujo_muet -8 10 -10; toujo_orang -4 9 -8
toujo_parei -5 10 -9; toujo_pas -11 16 -14; toujo_rien -11 11 -9; toujo_rouge -12 12 -5; toujo_toujo -8 9 -6
tour 5 -12 -1; tour_> 5 -12 -1; tourn 10 -7 -18; tourn_> 15 -14 -19; tourn_il -7 -5 8; tourn_toujo -6 5 -5
tous 4 -20 1; tous_> -12 -11 11; tous_des -15 -8 15; tous_est 5 -5 -5; tous_les 4 -14 -1; tous_sauf -12 -9 12
tous_verts 9 -9 -9; tout 11 -14 -8; tout_> -20 2 12; tout_a 1 6 -12; tout_attac -7 -5 12; tout_bon 16 -9 -18
tout_c -7 8 -7; tout_ca -8 -7 8; tout_ce -20 12 -7; tout_colle -5 -5 5; tout_comme -4 6 -6; tout_de -10 -8 10
tout_en -5 -5 10; tout_encor -9 13 -8; tout_est 22 -18 -21; tout_fonct 22 -19 -13; tout_le -10 -11 10
tout_march 7 -7 -5; tout_meme -7 7 -7; tout_noir -8 8 -8; tout_passe 8 -8 -7; tout_qui 20 -20 -9
tout_redem -15 12 -9; tout_refon 7 -6 -9; tout_remar 10 -10 -9; tout_seul -10 -10 10; tout_simpl -9 -8 9
tout_toujo -4 5 -5; tout_va 9 -9 -10; tout_vendu -8 -9 10; tout_verif -6 -5 6; tout_vert 9 -9 -8; tout_votre -5 6 -5
toute -2 -20 10; toute_l -6 -5 6; toute_les 1 -12 5; toute_mes 11 -11 -10; toute_neuve -7 -7 7
toute_seule -8 -11 10; tpe -9 -10 10; tpe_et -9 -10 10; trafi 7 -6 -7; trafi_est 7 -6 -7; train -10 -12 13
train_d -10 -7 9; train_de -10 -12 12; trait -6 -7 8; trait_d -6 -7 8; trans -19 -12 16; trans_> -11 -8 9
trans_avec -3 -1 5; trans_marti -11 -10 11; trans_moi -14 -9 12; traor -7 -7 7; traor_de -7 -7 7; trava -1 -15 3
trava_> -10 -9 11; trava_dessu -9 -10 10; trava_est -8 -7 8; trava_merci 12 -7 -12; treiz -9 -10 13
treiz_at -4 -3 6; treiz_quato -6 -6 7; treiz_soixa -3 -4 5; tremb -8 -7 8; tremb_> -8 -7 8; trent -19 2 7
trent_> -9 -10 10; trent_c -9 -8 9; trent_quatr -5 -6 6; trent_secon -15 15 -14; trent_trois -7 -7 7
tres -17 -18 19; tres_en -11 -10 11; tres_enerv -12 -9 10; tres_fort -5 6 -6; tres_genti -7 -8 7
tres_lent -12 -15 14; tres_mal -16 -6 15; trist -5 -5 6; trist_point -5 -5 6; trois -15 -16 19; trois_> -11 -9 10
trois_a -5 -3 8; trois_appar -14 -12 15; trois_aroba -3 -4 7; trois_burea -7 -5 7; trois_cent -7 -7 7
trois_en -5 -6 6; trois_enfan -6 -8 8; trois_etage -8 -8 10; trois_impri -7 -9 11; trois_je -12 -13 13
trois_jours -11 -10 11; trois_le -4 -4 8; trois_messa 8 -8 -8; trois_ordin -5 -6 7; trois_ordis -5 -4 5
trois_peut -2 -4 6; trois_pour -5 5 -5; trois_quatr -3 -1 4; trois_rivie -8 -8 9; trois_semai -8 -10 10
trois_six -7 -7 7; trois_table -6 -5 11; trois_telep -9 -9 10; tromp -11 -7 9; tromp_c -11 -7 9; trop -9 -16 14
trop_> -9 -7 8; trop_bien 13 -11 -12; trop_faibl -10 -10 10; trop_vite -12 -8 12; trouv -12 4 -3; trouv_au -5 -5 8
trouv_autre -9 7 -6; trouv_plus -7 -7 7; truc -14 5 -2; truc_> -14 5 -2; tu -9 -7 9; tu_peux -9 -7 9; u -11 -11 19
u_> -8 -8 9; u_d -1 -1 2; u_e -8 -7 9; u_i -3 -3 5; u_neuf -1 -1 2; u_p -3 -3 5; u_preno -1 -1 2; u_r -7 -7 11
u_t -2 -1 3; un -9 -17 12; un_> -6 -20 11; un_a -9 -9 10; un_abonn -4 -3 5; un_agent -7 -6 9; un_appel 1 8 -14
un_appui -7 -9 8; un_aroba -2 -2 4; un_au -7 -10 12; un_c -4 -2 6; un_cable -9 -8 10; un_clien -9 -9 10
un_colle -5 -3 8; un_conse -11 -8 14; un_coup -11 14 -14; un_d -7 -7 13; un_dans -8 -9 9; un_de -12 -8 13
un_depan -14 -11 13; un_deux -10 -10 14; un_deuxi -10 -8 10; un_doute 7 -9 -6; un_et -6 -8 7; un_fax -10 -8 9
un_fixe -2 -2 4; un_grand 9 -6 -9; un_h -1 -1 2; un_hier -10 -7 9; un_hotel -9 -8 9; un_humai -7 -6 7
un_insta -15 -14 16; un_joli -13 -10 12; un_k -4 -5 9; un_l -2 -4 5; un_m -5 -5 9; un_magic 17 -15 -17
un_mail -11 -10 12; un_minut -5 -3 7; un_mot -9 -10 13; un_numer -10 -7 9; un_oeil -6 -7 8; un_opera -5 -4 7
un_ordin -2 -4 6; un_parti -19 -14 23; un_pc -8 -5 12; un_peu -13 -4 9; un_poil -12 11 -9; un_porta -6 -6 11
un_poste -5 -3 8; un_qui -5 -7 9; un_rende -9 -6 10; un_rense -14 -9 15; un_respo -13 -11 13; un_resta -8 -5 8
un_robot -31 -9 31; un_s -6 -6 9; un_scand -7 -6 7; un_serve -6 -6 6; un_seul -8 -7 8; un_stylo -8 -7 10
un_techn -9 -8 10; un_telep -7 -9 11; un_termi -8 -5 8; un_tour 12 -9 -14; un_un -12 -10 14; under -5 -5 10
under_judo -6 -6 11; under_quatr -4 -3 6; under_soixa -3 -4 7; under_wolf -6 -6 10; une -26 -10 22; une_> -6 -7 6
une_agenc -9 -9 9; une_anten -7 -9 9; une_bonne -9 -10 10; une_box -11 -12 12; une_carpe -5 5 -5; une_centa -7 -7 7
une_conso -4 -6 6; une_dame -7 -8 7; une_demi -7 -8 7; une_dizai -8 -8 8; une_douza -6 -7 8; une_entre -8 -9 9
une_erreu -21 18 -16; une_fois -6 -7 9; une_heure -6 -6 6; une_honte -10 -10 10; une_impri -3 -5 6
une_incom -9 -6 9; une_machi -2 -6 8; une_mais -4 -5 6; une_minut 1 -7 -5; une_montr -7 -8 8; une_offre -10 -10 10
une_ou -4 -5 7; une_page -7 7 -4; une_perso -4 -6 11; une_petit -6 -6 7; une_quara -6 -5 9; une_quinz -10 -7 9
une_reuni -9 -9 11; une_secon -8 -14 12; une_semai -9 -11 10; une_table -14 -16 15; une_tele -4 -6 7
une_trent -9 -8 9; une_vieil -5 -5 5; une_vingt -4 -4 5; union -6 -7 8; union_gruye -6 -7 8; uniqu -7 -6 7
uniqu_la -7 -6 7; univ -6 -6 8; univ_tiret -6 -6 8; v -2 -8 5; v_a -7 -7 11; v_comme -4 -4 6; v_i -4 -4 8
v_la 7 -8 -7; v_r -6 -6 6; va 12 -16 -9; va_> 12 -10 -18; va_au -6 -5 6; va_beauc 6 -5 -1; va_bien 9 -9 -10
va_c 15 -15 -7; va_maint 9 -8 -8; va_mieux 16 -16 -10; va_toujo -10 8 -5; va_voir -12 -13 12; va_vous -14 -7 12
vais -14 -9 13; vais_douce -6 -6 7; vais_peter -9 -8 10; vais_teste -11 -7 11; vais_voir -5 -5 5; vais_vous -4 -5 6
van -9 -9 9; van_der -9 -9 9; varie -14 -13 14; varie_> -14 -13 14; vasse -7 -7 8; vasse_aroba -6 -5 10
vasse_colle -5 -5 9; vasse_encha -7 -7 7; vasse_v -7 -7 11; vendu -9 -12 13; vendu_cette -5 -6 7
vendu_maint -8 -9 10; venir -7 -6 7; venir_demai -6 -6 6; venir_me -8 -6 8; venu -8 -7 8; venu_lundi -8 -7 8
verif -24 -18 23; verif_> -18 -10 16; verif_tout -10 -8 10; verif_votre -14 -10 11; verra -15 -14 15
verra_bien -15 -14 15; vers -8 -9 9; vers_dix -7 -9 8; vers_le -5 -6 6; vert 12 -17 -5; vert_> 6 -26 5
vert_et 18 -17 -14; vert_mais -22 16 -6; verte 16 -18 -12; verte_> 13 -13 -11; verte_est 5 -5 -5; verte_et 7 -8 -7
verts 9 -9 -9; verts_> 9 -9 -9; very 6 -6 -5; very_good 6 -6 -5; veut -17 20 -18; veut_pas -18 20 -19
veut_toujo -5 9 -4; veuve -12 -12 12; veuve_fleur -7 -8 8; veuve_jacqu -5 -5 5; veux -20 -8 20; veux_annul -5 -2 6
veux_je -6 -4 10; veux_modif -7 -6 9; veux_parle -4 -4 7; veux_quelq -2 -2 3; veux_recup -13 -13 13
veux_un -8 -5 12; veux_une -2 -2 4; victo 5 -10 1; victo_ca 8 -7 -8; victo_hugo -7 -6 7; victo_point -4 -4 6
vidal -4 -6 11; vidal_aroba -4 -6 11; vide -15 22 -25; vide_> -15 22 -25; vide_comme -3 10 -10; video 18 -16 -18
video_demar 13 -12 -13; video_il 7 -6 -5; vieil -5 -5 5; vieil_perso -5 -5 5; viens 2 -2 -6; viens_d -15 -13 15
viens_de 10 2 -16; viens_la -9 -10 9; vient 3 4 -16; vient_> -11 7 -4; vient_de 9 -2 -16; vient_deja -9 -6 9
villa -3 -3 5; villa_en -3 -3 5; ville -9 -6 7; ville_> -9 -6 7; vin -5 -5 9; vin_cent -5 -5 9; vingt -15 -15 18
vingt_> -8 -8 8; vingt_ans -4 -3 5; vingt_cinq -10 -8 9; vingt_de -4 -4 5; vingt_deux -5 -5 8; vingt_dix -5 -5 6
vingt_douze -5 -5 5; vingt_euros -8 -5 10; vingt_neuf -5 -4 9; vingt_quatr -3 -4 5; vingt_quinz -3 -4 5
vingt_six -2 -1 2; vingt_treiz -4 -3 6; vingt_trois -1 -2 3; vingt_vingt -5 -6 7; virgi -5 -4 9; virgi_point -5 -4 9
visit -4 -3 6; visit_solan -4 -3 6; vite -1 -10 5; vite_> -12 -8 12; vite_tout 8 -7 -6; vivan -8 -8 9
vivan_la -8 -8 9; voila 10 -8 -10; voila_> 8 -9 -6; voila_c 16 -17 -10; voila_je -5 5 -5; voir -21 -16 22
voir_> -19 -16 21; voir_j -6 -6 6; voir_je -5 -5 5; vois 0 6 -9; vois_mes 6 -8 -6; vois_pas -12 7 -6
voisi -17 -9 14; voisi_> -15 -11 14; voisi_en -4 -2 5; voisi_qui -6 -6 6; voit -5 -6 6; voit_ca -5 -6 6
voix -7 -7 7; voix_ca -7 -7 7; vole -8 -6 9; vole_mon -8 -6 9; voleu -15 -9 14; voleu_> -15 -9 14; vos -9 -7 11
vos_colle -7 -6 7; vos_quest -8 -6 8; vos_techn -5 -2 5; votre -30 -8 16; votre_adres -7 -4 7; votre_affai -5 6 -5
votre_box -10 -10 11; votre_calme -12 -7 11; votre_conne -14 -10 11; votre_incom -6 -7 7; votre_patie -7 -7 7
votre_respo -6 -7 9; votre_robot -2 -2 4; votre_servi -16 -12 17; votre_super -9 -8 9; votre_truc -14 5 -2
voudr -20 -5 12; voudr_avoir -7 -6 7; voudr_chang -7 -8 8; voudr_depan -12 -10 12; voudr_l -5 -2 5
voudr_le -11 -10 12; voudr_modif -8 -6 12; voudr_parle -3 -2 5; voudr_pas -6 6 -6; voudr_quelq -5 -4 7
voudr_savoi -7 -5 7; voudr_un -8 -7 9; voula -8 -8 8; voula_dire -8 -8 8; voule -15 -13 14; voule_> -12 -11 12
voule_quoi -2 -1 3; voule_savoi -8 -8 8; vous 0 -19 4; vous_> 3 -13 0; vous_appel -17 -7 17; vous_arret 7 -7 -7
vous_attaq -9 -7 9; vous_aurai 7 -8 -6; vous_avez -10 4 -3; vous_avoue -7 -3 10; vous_bande -4 -3 5
vous_comme -8 -6 8; vous_compr -2 -6 7; vous_confi 11 -12 -11; vous_deran -9 -8 8; vous_devin -7 -6 7
vous_dirai -25 -8 22; vous_dire -11 -1 5; vous_dis -13 -11 15; vous_disie 8 -8 -8; vous_donne -10 -6 9
vous_ecriv -4 -3 6; vous_embet -6 6 -6; vous_enten 4 -9 -3; vous_envoi -7 -4 7; vous_etes 3 -15 -2
vous_felic -12 -7 11; vous_fiche -11 -14 14; vous_hein -7 -6 9; vous_l -15 -9 14; vous_le -14 -1 3; vous_m 1 -9 3
vous_me -6 -11 9; vous_moque -14 -5 12; vous_notez -7 -6 7; vous_parle -9 -6 8; vous_payer -7 -6 7
vous_plait -10 -7 15; vous_pour -7 -4 7; vous_pouve -13 -11 13; vous_previ -9 -5 12; vous_que 1 4 -11
vous_rappe -14 -8 12; vous_recoi 13 -13 -13; vous_remer 10 -8 -10; vous_repon -5 -4 5; vous_voule -15 -13 14
vous_vous -18 -17 20; voyan 5 5 -19; voyan_clign -16 -9 11; voyan_est 10 6 -25; voyan_ne -9 11 -10
voyan_orang -5 5 -5; voyan_qui -5 8 -8; voyan_reste -8 8 -8; voyan_rouge -1 -8 1; voyan_sont 9 -9 -9; vraim -16 3 1
vraim_> -8 13 -13; vraim_des -10 -9 11; vraim_tres -11 -10 11; w -8 -8 8; w_e -7 -7 7; w_o -6 -6 6; wait -7 -6 7
wait_je -7 -6 7; wanad -5 -4 8; wanad_point -5 -4 8; wanna -6 -5 10; wanna_do -6 -5 10; watch -6 -6 7
watch_> -6 -6 7; web -8 -5 8; web_depui -8 -5 8; weber -7 -7 7; weber_w -7 -7 7; wifi 2 -3 -5; wifi_> 10 -6 -14
wifi_est 3 -4 -5; wifi_faibl -10 -9 10; wifi_fonct 12 -10 -12; wifi_frere -3 7 -6; wifi_mais -9 9 -7
wifi_ne -13 2 5; wojci -6 -6 6; wojci_w -6 -6 6; wolf -6 -6 10; wolf_aroba -6 -6 10; worki -8 8 -8; worki_> -8 8 -8
wozni -10 -10 10; wozni_> -10 -10 10; x -4 -4 8; x_duran -4 -4 8; xavie -7 -7 9; xavie_donc -6 -6 6
xavie_point -6 -6 11; xavie_zola -6 -6 6; y 9 4 -27; y_a 4 3 -15; y_arriv -15 13 -11; y_est 17 -16 -16
y_fait -10 8 -5; y_manqu -11 11 -11; yahoo -5 -5 8; yahoo_point -5 -5 8; yaour -4 -4 6; yaour_point -4 -4 6
yeux -6 -8 9; yeux_> -6 -8 9; yilma -10 -10 10; yilma_> -10 -10 10; youtu 10 -9 -10; youtu_se 10 -9 -10
yves -8 -8 8; yves_tangu -8 -8 8; yvett -2 -1 2; yvett_morel -2 -1 2; yvonn -9 -9 10; yvonn_le -9 -9 10
zbign -10 -10 10; zbign_wozni -10 -10 10; zero -19 11 -11; zero_> -13 12 -12; zero_ameli -8 8 -8; zero_six -5 -5 5
zoe -2 -3 5; zoe_point -2 -3 5; zola -6 -6 6; zola_> -6 -6 6; zola_preno -6 -6 6; zut -11 11 -8; zut_c -11 11 -8
""",
    ),
    "problem": (
        "internet mobile unclear",
        """
0 -6 -6 6; 00 -7 -7 7; 00_01 -7 -7 7; 01 -11 -11 11; 01_42 -7 -7 7; 01_47 -7 -7 7; 01_> -7 -7 7; 02 -7 -7 7
02_31 -7 -7 7; 03 -7 -7 7; 03_88 -7 -7 7; 05 -6 -6 6; 05_61 -6 -6 6; 06 -11 -14 14; 061 -7 -7 7; 061_234 -7 -7 7
06_07 -6 -6 6; 06_11 -5 -5 6; 06_12 -6 -5 6; 06_72 -6 -8 7; 06_78 -5 -5 6; 06_90 -6 -6 6; 06_95 -7 -8 10; 07 -8 -9 9
07_51 -6 -6 6; 07_81 -6 -6 6; 09 -7 -7 8; 09_70 -7 -7 8; 0_6 -6 -6 6; 1 -6 -6 6; 10 -7 -7 7; 10_> -7 -7 7
11 -5 -5 6; 11_11 -5 -5 6; 11_> -5 -5 6; 12 -10 -11 11; 12_34 -8 -8 9; 12_> -6 -6 6; 12_aroba -5 -5 8; 15 -5 -5 5
15_et -5 -5 5; 18 -7 -7 8; 18_35 -7 -7 8; 1_2 -6 -6 6; 2 -6 -6 6; 20 -7 -7 7; 20_00 -7 -7 7; 23 -7 -7 7; 234 -7 -7 7
234_56 -7 -7 7; 23_10 -7 -7 7; 26 -7 -7 8; 26_18 -7 -7 8; 27 -6 -6 6; 27_31 -6 -6 6; 2_3 -6 -6 6; 3 -10 -10 10
31 -9 -8 9; 31_42 -7 -7 7; 31_je -6 -6 6; 32 -7 -6 7; 32_475 -7 -6 7; 34 -8 -8 9; 34_56 -8 -8 8; 34_78 -7 -8 10
34_et -5 -5 6; 35 -7 -7 8; 35_> -7 -7 8; 36 -6 -6 6; 36_et -6 -6 6; 3900 -12 -15 13; 3900_> -12 -15 13; 3_4 -6 -6 6
3_ordin -7 -8 8; 3_telep -7 -8 8; 4 -6 -6 6; 42 -13 -12 13; 42_36 -6 -6 6; 42_53 -7 -7 7; 42_65 -7 -7 7; 44 -8 -8 8
44_> -8 -8 8; 47 -7 -7 7; 475 -7 -6 7; 475_12 -7 -6 7; 47_20 -7 -7 7; 4_5 -6 -6 6; 4g -23 22 -15; 4g_en -12 12 -14
4g_march -11 11 -12; 4g_ne -8 13 -11; 4g_passe -12 13 -14; 5 -6 -6 6; 51 -6 -6 6; 51_92 -6 -6 6; 53 -7 -7 7
53_64 -7 -7 7; 56 -14 -14 14; 56_23 -7 -7 7; 56_78 -11 -11 12; 56_> -7 -6 7; 58 -6 -6 6; 58_27 -6 -6 6; 59 -6 -6 6
59_> -6 -6 6; 5_6 -6 -6 6; 5g -15 16 -16; 5g_est -11 11 -11; 5g_passe -8 8 -8; 6 -6 -6 6; 60 -5 -5 8; 60_12 -5 -5 8
61 -6 -6 6; 61_euh -6 -6 6; 64 -7 -7 7; 64_> -7 -7 7; 65 -7 -7 7; 65_89 -7 -7 7; 6_1 -6 -6 6; 6_7 -6 -6 6; 7 -6 -6 6
70 -12 -12 12; 70_12 -6 -6 6; 70_26 -7 -7 8; 72 -6 -8 7; 72_81 -8 -8 8; 72_et -5 -5 5; 74 -7 -7 7; 74_> -7 -7 7
78 -12 -12 13; 78_90 -5 -5 6; 78_> -12 -12 12; 7_8 -6 -6 6; 8 -6 -6 6; 80 -6 -6 6; 80_83 -6 -6 6; 80_ah -6 -6 6
81 -7 -8 8; 81_90 -8 -8 8; 81_je -6 -6 6; 83 -6 -6 6; 83_> -6 -6 6; 88 -11 -11 12; 88_56 -7 -7 7; 88_70 -6 -6 6
89 -7 -7 7; 89_74 -7 -7 7; 8_> -6 -6 6; 90 -8 -10 10; 90_12 -5 -5 6; 90_44 -8 -8 8; 90_58 -6 -6 6; 92 -6 -6 6
92_80 -6 -6 6; 95 -7 -8 10; 95_12 -7 -8 10; <_0 -6 -6 6; <_01 -11 -11 11; <_02 -7 -7 7; <_03 -7 -7 7
<_06 -10 -13 12; <_061 -7 -7 7; <_07 -6 -6 6; <_09 -7 -7 8; <_3 -7 -8 8; <_32 -7 -6 7; <_a -13 2 2
<_abdel -10 -10 10; <_accue -6 -6 7; <_agnes -8 -8 11; <_ah -15 -15 15; <_ahmed -7 -7 7; <_ajout -7 -8 8
<_alexa 7 -6 -7; <_allez -9 -9 9; <_allo 9 -17 -6; <_alors -13 -2 10; <_amina -10 -10 10; <_anne -11 -11 11
<_annie -8 -7 12; <_appel -14 -3 4; <_arret -5 -8 8; <_ateli -7 -8 8; <_atten -17 -19 20; <_au -17 -10 14
<_aucun -2 1 -3; <_aurie -5 -5 6; <_avant 8 -7 -8; <_avec -5 -6 6; <_b -8 -8 8; <_bah -9 -4 6; <_bande -11 -10 11
<_bascu -8 -8 8; <_ben -1 -22 5; <_benja -9 -8 9; <_bien -13 -13 13; <_bilou 8 -6 -10; <_blabl -12 -12 12
<_bonjo -2 -13 6; <_bonso 8 -8 -7; <_borde -9 -9 9; <_boula -10 -10 10; <_box 12 -11 -12; <_brigi -4 -3 6
<_c -19 -14 18; <_ca -29 -19 29; <_cabin -5 -5 9; <_carol -10 -11 10; <_carte -9 10 -9; <_ce 4 -16 6
<_celin -3 -2 5; <_certa -14 -15 15; <_chape -8 -8 8; <_cher -7 7 -6; <_chez -7 -14 9; <_cinq -10 -10 10
<_clair -7 -8 7; <_comme -12 -16 14; <_con -4 -5 5; <_conne 7 -8 -6; <_conta -9 -8 9; <_corre -11 -9 11
<_coupu 12 -11 -11; <_d -3 -3 5; <_da -8 -8 8; <_dans -5 -26 8; <_de -7 -8 8; <_deman -10 -10 10; <_depui -16 -10 14
<_des 10 -14 -6; <_desol -8 -7 8; <_deux -17 -16 18; <_didie -6 -7 7; <_dites 7 -8 -6; <_dix -8 -8 8
<_docte -10 -9 9; <_donc -3 -5 3; <_douze -14 -11 14; <_dupon -12 -8 10; <_ecout -10 -11 12; <_edith -7 -7 7
<_elle -18 -18 18; <_en 15 -24 -3; <_entre -10 -9 10; <_envoy -10 -9 10; <_eric -5 -4 7; <_est -9 -9 10
<_euh -7 -18 12; <_eva -7 -6 12; <_excus -3 -17 3; <_fabie -6 -6 12; <_faceb 14 -11 -21; <_faite -5 6 -7
<_fanny -9 -7 14; <_faut -10 -10 10; <_flemm -8 -9 9; <_franc -6 -6 6; <_frere 7 -6 -7; <_gasto -9 -9 9
<_ge -4 -5 7; <_gille -5 -5 5; <_gmail 10 -9 -11; <_go -12 -12 12; <_gsm -9 8 -7; <_h -5 -4 7; <_helen -8 -7 8
<_herve -9 -9 9; <_hier -8 -8 8; <_hugue -3 -2 5; <_huit -6 -5 6; <_ici -7 -8 7; <_il -19 -6 13; <_ils -3 6 -7
<_impos 10 -5 -17; <_info -6 -6 7; <_inter -17 0 6; <_inuti -7 -7 7; <_j -13 -14 14; <_jamai -10 -14 11
<_je -3 -15 12; <_jean -15 -15 16; <_jeanl -5 -5 5; <_jojo -6 -6 6; <_jsp -8 8 -7; <_julie -7 -6 11; <_k -6 -4 10
<_karin -10 -10 10; <_kieff -6 -6 7; <_l 15 -4 -25; <_la -5 11 -17; <_lacom -8 -8 8; <_laque -12 -12 12
<_le -2 -1 -5; <_lea -8 -8 8; <_leon -7 -6 11; <_leroy -9 -8 9; <_les -2 3 -6; <_lili -4 -4 8; <_luc -5 -4 7
<_lucie -7 -7 7; <_lulu -4 -4 6; <_lundi -9 -9 9; <_m -5 -7 12; <_ma -5 3 -5; <_madam -14 -9 12; <_mairi -4 -3 6
<_mais -9 -10 10; <_maitr -9 -10 9; <_maman 5 -5 -5; <_manon -8 -7 8; <_marc -7 -6 10; <_marie -13 -12 13
<_marti -6 -7 7; <_mathi -10 -10 10; <_meme 8 -9 -8; <_merci -7 -6 7; <_merde -9 -11 10; <_mes 1 5 -19
<_messa -5 5 -6; <_mette -5 -6 6; <_meyer -7 -7 7; <_micro 10 -10 -10; <_mirei -6 -5 10; <_mobil -9 14 -19
<_moi -13 -19 18; <_mon 0 3 -11; <_monsi -15 -15 15; <_nadia -7 -7 9; <_natha -7 -6 11; <_nein -9 -10 10
<_netfl 11 -11 -10; <_ni -6 -6 6; <_nom -13 -11 12; <_non -6 -17 11; <_nos 8 -4 -15; <_notez -10 -10 10
<_notre -11 11 -9; <_nous -10 -8 10; <_numer -7 -8 8; <_o -3 -3 4; <_oh -6 -6 6; <_ok -6 -6 7; <_olga -6 -6 6
<_on 3 -3 -6; <_opera -10 -11 11; <_ordin 8 -5 -8; <_oui -18 -17 23; <_oumar -6 -6 6; <_p -5 -2 6
<_paill -12 -12 12; <_papa -11 -14 12; <_pardo 8 -7 -8; <_parfa -8 -9 9; <_parti -14 -12 13; <_pas -4 -22 11
<_passe -13 -13 14; <_patri -8 -8 8; <_paul -16 -14 16; <_pauli -6 -6 6; <_perso -13 -1 5; <_perte 6 -5 -6
<_petit -6 -7 7; <_peuch 4 -3 -2; <_phili -5 -2 7; <_pierr -5 -5 6; <_plus -29 -11 23; <_pluto -10 -7 9
<_posit -12 -12 12; <_pourq -14 -13 13; <_presq -8 -8 9; <_puisq -13 -7 14; <_putai -8 -7 8; <_qu -12 -14 14
<_quand -14 16 -14; <_quatr -14 -1 3; <_que -12 -10 11; <_quell -10 -10 10; <_quinz -13 -12 13; <_quoi -23 -13 19
<_rachi -5 -5 5; <_raymo -9 -9 9; <_rene -4 -3 4; <_resea -8 8 -8; <_rien -13 -13 14; <_roami -10 10 -10
<_ruben -7 -8 7; <_s -12 -11 13; <_sa 6 -5 -6; <_salut 2 -9 0; <_samir -7 -8 7; <_sans -10 -11 10; <_secou -5 -4 7
<_sept -10 -10 11; <_servi -11 -13 12; <_si -18 -18 18; <_simon -6 -6 6; <_soixa -8 -8 8; <_solen -6 -5 6
<_sophi -6 -6 8; <_speed 5 -5 -5; <_steph -9 -8 11; <_suppo -7 -6 8; <_sur -14 -7 8; <_surem -13 -17 15
<_sylvi -7 -7 7; <_t -6 -6 7; <_tais -10 -10 10; <_te -8 -8 9; <_teams 12 -10 -13; <_techn -15 -12 14
<_telep -11 -8 10; <_test -12 -9 12; <_thoma -7 -7 9; <_toi -5 -5 6; <_tous -13 -12 13; <_tout -21 -27 24
<_trans -10 -10 10; <_trois -13 -13 13; <_tu -7 -7 7; <_un -19 -17 19; <_une -23 -23 25; <_v -6 -7 7
<_valer -5 -5 9; <_veron -7 -6 7; <_vers -8 -8 8; <_viens -8 -11 9; <_vite -6 9 -9; <_voila -4 -4 5
<_votre -11 -14 13; <_vous -17 -13 18; <_wesh 6 -7 -5; <_wifi 14 -10 -14; <_x -3 -3 5; <_y -18 5 0; <_yes -10 -13 11
<_yo -6 -6 6; <_yvett -8 -8 8; <_zero -5 -5 10; <_zhang -5 -5 5; a -3 -10 7; a_activ -13 13 -8; a_arrac 6 -6 -6
a_au -8 -10 9; a_b -6 -5 6; a_besoi 7 -7 -7; a_cause -7 -6 7; a_ce -2 -2 4; a_chaqu 6 2 -13; a_chope 8 -8 -3
a_cinq -7 -12 8; a_clign 7 -7 -5; a_colin -3 -2 5; a_comme -9 3 0; a_conne 12 -12 -3; a_conta 6 -6 -6
a_cote 10 -10 -10; a_coupe 10 -6 -11; a_crash 12 -12 -11; a_d -9 -9 10; a_dans -11 -13 11; a_de -13 5 -1
a_debor -9 -10 9; a_debra 10 -9 -10; a_deja -7 -7 7; a_des 5 -4 -5; a_deux -6 -10 8; a_dire -16 -10 16
a_dista 5 -4 -5; a_dit -6 -19 16; a_ecrit 8 -6 -12; a_emett -6 6 -6; a_encor -8 -7 8; a_envoy -11 11 -11
a_ete -8 2 -1; a_expli -11 -10 11; a_fait -13 0 7; a_fil -7 7 -6; a_fondu 8 -7 -8; a_genev -5 -6 6; a_gliss -6 7 -7
a_grill 12 -13 -12; a_insta 7 -5 -7; a_inter 13 -9 -13; a_joind -10 10 -8; a_jour -6 6 -7; a_l -12 -5 8
a_la 5 -9 -4; a_lache 5 -4 -5; a_laver -9 -9 10; a_ma 2 -16 5; a_mamad -7 -7 8; a_marre -8 -8 9; a_matin 14 -9 -15
a_me 9 -4 -15; a_mes -5 9 -10; a_mon -15 -15 15; a_mons -6 -6 6; a_mort 6 -6 -6; a_n -5 -5 5; a_namur -14 10 -10
a_nonan -5 -6 6; a_nos 6 -5 -6; a_o -5 -3 6; a_ouvri 15 -14 -13; a_pas -7 1 -7; a_peine 8 -7 -8; a_perdu 11 -9 -10
a_perso -5 16 -16; a_peu -7 -7 7; a_plein -7 -8 8; a_plus 8 -1 -17; a_probl -4 -4 5; a_propo -1 -1 2
a_quatr -10 -9 10; a_r -6 -4 10; a_recev -12 13 -12; a_regar 7 -6 -8; a_renau -5 -4 7; a_repet 7 -7 -7
a_retab 10 -8 -11; a_reten -5 -5 7; a_rien -5 -5 5; a_se 13 -13 -2; a_signe -10 -14 13; a_six -7 -6 7
a_soir 6 -6 -7; a_son 6 -5 -5; a_t -7 -7 7; a_telec 7 -7 -7; a_u -5 -3 6; a_un 5 -8 -1; a_une -1 -14 2
a_vole -14 14 -9; a_votre -11 -13 15; a_vous -8 -8 8; a_y -6 -6 6; a_zero -6 10 -7; abdel -10 -10 10
abdel_manso -10 -10 10; abgra -6 -5 6; abgra_a -6 -5 6; abonn -13 -21 18; abonn_> -21 -19 22; abonn_fibre 8 -6 -10
abrut -6 -6 6; abrut_> -6 -6 6; acced 10 -8 -11; acced_au 10 -8 -11; accen -8 -7 9; accen_> -7 -7 8
accen_point -5 -5 6; acces 21 -21 -18; acces_a 9 -9 -9; acces_au 15 -16 -13; acces_inter 12 -10 -13; accor -13 -9 13
accor_> -13 -9 13; accro 10 -8 -13; accro_pas 13 -14 -6; accro_plus -6 7 -9; accue 2 -16 2; accue_> -7 -8 8
accue_aroba -6 -6 7; accue_s 9 -10 -8; achet -9 -10 10; achet_l -9 -10 10; activ -15 12 -10; activ_> -4 8 -8
activ_ma -13 13 -8; activ_trois -5 7 -7; actua 10 -9 -11; actua_plus 10 -9 -11; adais 6 -6 -5; adais_est 6 -6 -5
adres -21 -18 20; adres_a -11 -9 10; adres_c -6 -5 6; adres_mais -11 -12 12; adres_roger -4 -4 5; adsl 15 -13 -15
adsl_elle 7 -5 -7; adsl_est 13 -10 -13; adsl_qui 10 -11 -9; affic 3 9 -23; affic_appel -6 6 -7; affic_aucun -8 9 -6
affic_conne 9 -8 -8; affic_jamai 8 -8 -7; affic_mais -6 6 -6; affic_pas 11 -7 -12; affic_plus -9 10 -14
affic_reche -9 9 -6; affic_un 10 -11 -9; agace -11 -9 12; agace_> -11 -9 12; agee -6 -6 7; agee_qui -6 -6 7
agenc 13 -12 -13; agenc_> 12 -11 -12; agenc_est 6 -4 -5; agent -7 -7 7; agent_je -7 -7 7; agnes -8 -8 11
agnes_point -8 -8 11; ah -16 -17 17; ah_c -11 -10 12; ah_mince -9 -8 9; ah_non -14 -13 15; ah_oui -5 -5 5
ah_zut -6 -6 6; ahmed -11 -10 10; ahmed_diall -7 -9 9; ahmed_point -7 -7 7; ai -7 1 1; ai_achet -9 -10 10
ai_appel 9 -5 -8; ai_appuy -6 -6 6; ai_aucun -5 5 -5; ai_besoi -15 -12 14; ai_c -7 8 -9; ai_chang -17 5 0
ai_comma -4 8 -8; ai_de -10 11 -10; ai_debra -12 -6 12; ai_deja -15 -19 19; ai_demen -14 -13 14; ai_des -9 9 -8
ai_deux -2 -2 4; ai_dit -2 4 -11; ai_donne -5 -5 5; ai_etein -9 -1 6; ai_eu -15 -14 18; ai_fait 2 -16 -1
ai_free -5 -5 6; ai_inter -3 13 -17; ai_jamai -8 9 -10; ai_la -8 9 -9; ai_le 10 -9 -10; ai_marre -6 -8 8
ai_mis -7 9 -10; ai_mise -4 8 -8; ai_oubli -6 -6 7; ai_par -7 -8 8; ai_pas -1 -15 4; ai_perdu -11 12 -12
ai_plus 13 5 -38; ai_pus 6 -6 -7; ai_quatr -5 -4 5; ai_quelq -10 -9 10; ai_ras -8 -7 8; ai_recu -2 -8 6
ai_redem -11 11 -10; ai_regar 5 -4 -5; ai_rien 1 -22 4; ai_sousc 9 -8 -9; ai_toujo 9 -8 -9; ai_tout -9 -8 9
ai_un 9 -12 -5; ai_une -11 -15 14; ai_vu -10 -10 10; ai_zero -5 6 -7; aide -12 -10 11; aide_> -12 -10 11
aider -9 -9 11; aider_> -9 -8 10; aider_moi -4 -4 5; aille -2 -8 5; aille_> -11 -9 11; aille_mais 7 -3 -7
aimab -9 -9 10; aimab_> -9 -9 10; aime -7 6 -5; aime_esse -7 6 -5; aimer -7 -7 7; aimer_autan -7 -7 7; ajout -7 -8 8
ajout_un -7 -8 8; alarm 1 0 -10; alarm_me 8 -8 -7; alarm_ne -6 7 -8; alexa 7 -6 -7; alexa_elle 7 -6 -7
aller 12 -11 -12; aller_sur 12 -11 -12; allez -15 -16 17; allez_au -9 -9 9; allez_on -6 -6 7; allez_y -9 -9 9
allo 4 -19 -1; allo_allo -9 -7 9; allo_bonjo -20 -12 19; allo_c -11 -8 12; allo_je -9 -5 10; allo_oui 15 -13 -14
allum 4 -1 -8; allum_> -6 6 -6; allum_plus 16 -15 -16; alma -8 -8 8; alma_> -8 -8 8; alors -3 1 0; alors_05 -6 -6 6
alors_c -5 -6 6; alors_comme -5 -8 8; alors_d -3 -3 5; alors_ecout 5 -4 -5; alors_en 9 -8 -9; alors_euh -8 -7 8
alors_il 5 -4 -5; alors_j 1 3 -10; alors_je -1 -1 2; alors_la -10 10 -4; alors_le -6 7 -10; alors_mon -6 -6 7
alors_non -8 -7 8; alors_qu -13 11 -9; alors_que 17 -21 -9; alors_si -3 -4 4; alors_voila 5 -9 -4
alors_zero -2 -3 5; amina -10 -10 10; amina_cisse -10 -10 10; an -9 -10 10; an_derni -9 -10 10; anato -6 -7 7
anato_l -6 -7 7; anglo -7 -6 7; anglo_enfin -7 -6 7; anne -11 -11 11; anne_marie -8 -9 9; anne_sophi -7 -7 7
annie -8 -7 12; annie_point -8 -7 12; ans -5 -5 6; ans_et -4 -1 5; ans_je -2 -5 6; ans_vous -5 -4 5; anten 0 -13 1
anten_> -9 -9 9; anten_sur 12 -9 -14; ap -8 8 -6; ap_d -8 8 -6; apost -10 -10 10; apost_d -6 -6 6
apost_haute -7 -7 7; appai -13 13 -12; appai_plus -13 13 -12; appar -12 -8 13; appar_> -11 -18 15; appar_et -6 7 -7
appar_ne 6 -6 -3; appar_pas 9 -9 -10; appar_que -11 -11 11; appel -26 29 -15; appel_> -28 20 -11
appel_ahmed -7 -9 9; appel_au -7 -9 9; appel_avec 12 -11 -11; appel_c -8 8 -8; appel_ca -7 10 -5
appel_car -12 14 -15; appel_comme -5 -10 9; appel_d -9 12 -13; appel_de 8 -16 -1; appel_depui -14 14 -12
appel_du 9 -4 -12; appel_entra -16 16 -10; appel_et -13 15 -14; appel_hier -12 -11 11; appel_il -11 9 -8
appel_j 15 -18 -14; appel_joset -6 -9 9; appel_julie -7 -15 13; appel_l -9 10 -11; appel_la -6 7 -8
appel_ma -5 6 -7; appel_mais -14 12 -10; appel_mes -10 11 -10; appel_moi -9 -11 11; appel_mon -11 -10 11
appel_ne -17 14 -13; appel_ni -12 11 -10; appel_on -9 8 -7; appel_parce 15 -13 -14; appel_pas -4 -7 6
appel_passe 7 -7 -5; appel_perso -17 13 -12; appel_pour -7 -10 8; appel_qui -7 8 -9; appel_se -10 11 -13
appel_sont -6 6 -5; appel_tombe -7 7 -6; appuy -6 -6 6; appuy_sur -6 -6 6; apres -13 -14 13; apres_c -5 -5 5
apres_l -10 -12 12; apres_midi -8 -8 8; ardec -5 6 -5; ardec_quand -5 6 -5; arnau -12 -13 13; arnau_aroba -4 -5 7
arnau_faite -9 -9 9; aroba -13 -10 19; aroba_a -5 -3 6; aroba_astie -5 -5 6; aroba_bouyg -3 -2 5
aroba_delor -3 -4 7; aroba_free -7 -7 12; aroba_froma -6 -6 7; aroba_gmail -6 -6 7; aroba_gmx -4 -5 5
aroba_hotel -6 -6 7; aroba_hotma -5 -5 6; aroba_la -10 -10 11; aroba_lapos -5 -4 7; aroba_les -6 -5 6
aroba_live -7 -7 8; aroba_mon -3 -4 7; aroba_neuf -7 -7 11; aroba_notai -5 -5 9; aroba_noval -7 -6 8
aroba_orang -8 -6 11; aroba_oranj -1 -2 3; aroba_outlo -7 -6 8; aroba_pm -8 -8 8; aroba_pompi -5 -4 7
aroba_que -10 -12 12; aroba_sfr -6 -6 11; aroba_wanad -5 -5 6; aroba_yahoo -5 -5 8; aroba_yande -6 -6 6
arrac 15 -14 -14; arrac_> 11 -10 -10; arrac_le 6 -6 -6; arran -8 -10 9; arran_> -8 -10 9; arret 11 -8 -10
arret_> 8 -6 -9; arret_avec -5 -8 8; arret_d 7 -7 -7; arriv 10 5 -31; arriv_> 9 -8 -9; arriv_a -2 10 -16
arriv_dans 13 -11 -11; arriv_donne -4 -6 8; arriv_pas 9 -2 -19; arriv_plus 10 -5 -20; arriv_sur -5 5 -6; as 8 -6 -10
as_vu 8 -6 -10; assis -11 -11 11; assis_de -12 -13 13; assis_une -6 -6 7; assoc -9 -9 9; assoc_on -9 -9 9
assoi -6 -7 6; assoi_> -6 -7 6; astie -5 -5 6; astie_aroba -5 -5 6; astie_tiret -5 -5 6; at -7 -7 7
at_gmail -7 -7 7; ateli -7 -8 8; ateli_point -7 -8 8; attac -11 -11 12; attac_aroba -6 -6 6; attac_le -4 -3 6
attac_lemoi -6 -7 7; attac_point -6 -5 6; atten -19 -24 25; atten_> -12 -14 14; atten_c -6 -10 9
atten_cheri -8 -11 11; atten_j -10 -9 10; atten_je -7 -8 8; atten_que -9 -8 8; atten_un -7 -6 9; attri -12 15 -15
attri_> -12 15 -15; au -4 -10 8; au_bon -1 -1 2; au_bout -14 19 -20; au_burea 10 -15 -6; au_cloud 6 -6 -6
au_dessu -6 -6 6; au_deuxi -6 -5 7; au_diabl -9 -9 9; au_dos -6 -7 6; au_douze -4 -2 4; au_fond -8 8 -8
au_garag -8 -8 8; au_magas 6 -6 -6; au_moins -10 -9 10; au_mois -10 -10 10; au_monsi -7 -10 10; au_mur 6 -5 -5
au_nivea -13 13 -13; au_nom -6 -8 7; au_pluri -5 -5 9; au_point 10 -9 -10; au_premi -9 -14 12; au_quart -8 8 -8
au_resea 11 -10 -3; au_serve 14 -11 -16; au_sous -10 -13 12; au_sujet -9 -10 10; au_techn -8 -8 9; au_telep -14 3 -2
au_trois -9 -8 9; au_villa -5 6 -5; au_vpn 6 -3 -6; au_web 12 -13 -10; au_wifi 14 -13 -7; aucun -4 6 -8
aucun_appel -15 15 -11; aucun_barre -12 12 -11; aucun_lumie 7 -7 -5; aucun_page 7 -7 -5; aucun_servi -13 17 -16
aucun_signa 5 -5 -5; aucun_site 9 -10 -9; aucun_son -7 7 -6; aucun_souci -9 -3 4; aujou -8 -8 8; aujou_hui -8 -8 8
aurai -7 -6 7; aurai_une -7 -6 7; aurie -5 -5 6; aurie_vous -5 -5 6; aussi -11 -15 13; aussi_> -11 -15 13
autan -7 -7 7; autan_voir -7 -7 7; autre -16 -14 16; autre_> -11 -10 11; autre_chose -8 -8 9; autre_probl -7 -6 7
aux -1 -10 6; aux_frais 8 -6 -10; aux_piece -12 -8 9; avais 8 -7 -8; avais_huit 8 -7 -8; avant 8 -7 -8
avant_j 8 -7 -8; avec 5 -10 -3; avec_box 8 -4 -7; avec_c -6 -6 6; avec_d 7 -3 -7; avec_deux -19 -13 19
avec_l 7 -7 -7; avec_le 8 4 -17; avec_les -5 -5 5; avec_ma 17 -6 -18; avec_mon 9 -4 -16; avec_tous -8 -5 9
avec_tout -5 -6 6; avec_toute -8 -5 8; avec_un -6 -10 8; avec_une -9 -11 10; avec_votre -5 -8 8; avez -14 -12 16
avez_deja -5 -4 7; avez_donne -11 -11 11; avez_pas -5 -5 5; avez_tout -5 -4 5; avez_un -7 -7 8; avez_vu -9 -10 11
aviez -6 -6 6; aviez_dit -6 -6 6; avoca -12 -20 18; avoca_> -12 -20 18; avoir -5 -16 8; avoir_les 6 -4 -6
avoir_quelq -7 -9 8; avoir_sur -5 -4 5; avoir_un -16 -12 18; avons 6 -6 -6; avons_plus 6 -6 -6; b -11 -13 13
b_comme -8 -8 8; b_e -5 -4 7; b_g -6 -5 6; b_o -3 -2 5; b_point -5 -5 6; b_r -4 -2 5; b_trois -4 -4 8; bah -9 -4 6
bah_ecout -7 8 -8; bah_non -7 -7 7; baill -5 -4 7; baill_aroba -5 -4 7; banca -7 -12 11; banca_m -7 -12 11
bande -13 -13 14; bande_d -9 -11 10; bande_de -5 -5 5; banqu 1 1 -12; banqu_> 10 -11 -6; banqu_je -8 8 -8
bapti -7 -8 7; bapti_le -7 -8 7; bar -6 -7 7; bar_des -6 -7 7; barre -20 19 -15; barre_> -12 11 -11
barre_affic -6 6 -6; barre_de -16 16 -10; barre_sur -12 13 -11; bas -11 -8 11; bas_celle -7 -6 7; bas_clair -4 -3 7
bas_la -5 -4 5; bascu -12 0 2; bascu_moi -8 -8 8; bascu_plus -6 9 -9; base -12 12 -10; base_> -12 12 -10
beau -8 -8 8; beau_aujou -8 -8 8; beauc -12 -12 12; beauc_> -11 -11 11; beauc_madam -7 -6 7; belge -1 -4 5
belge_zero -1 -4 5; belka -7 -8 7; belka_a -7 -8 7; ben -10 -24 14; ben_c -23 -21 24; ben_en 5 -4 -5
ben_j 15 -11 -15; ben_je -13 -8 13; ben_la 7 -5 -7; ben_le 11 -8 -10; ben_ma -12 -9 12; ben_non -19 -9 17
ben_pas -13 -8 13; ben_voila -11 -6 9; ben_y -9 -11 10; benal -5 -4 7; benal_b -5 -4 7; benis -7 -6 7
benis_> -7 -6 7; benja -9 -8 9; benja_cohen -9 -8 9; benoi -5 -5 8; benoi_60 -5 -5 8; berna -8 -8 8; berna_> -8 -9 8
berna_s -3 -3 6; besna -3 -2 5; besna_je -3 -2 5; besoi -11 -17 14; besoi_d -11 -17 14; betis -8 6 1
betis_c -6 7 -10; betis_en -10 -6 9; bien 1 -26 10; bien_> 8 -7 -8; bien_apres -10 -12 12; bien_branc 9 -5 -8
bien_c 3 -1 -16; bien_ca -6 -5 6; bien_compr -1 -1 2; bien_dites -7 -6 7; bien_enten -13 -13 13; bien_genti -3 -4 4
bien_je 7 -3 -7; bien_le 10 -10 -9; bien_les 7 -7 -5; bien_oui -8 -8 9; bien_par 14 -14 -10; bien_que 7 -7 -5
bilou 8 -6 -10; bilou_t 8 -6 -10; bio -9 -8 9; bio_> -9 -8 9; bip -8 9 -9; bip_> -8 9 -9; bip_bip -8 9 -9
bizar -3 -18 8; bizar_et 8 -7 -8; bizar_quand -12 -13 13; blabl -12 -12 12; blabl_> -12 -12 12; blanc -2 7 -14
blanc_de 6 -4 -6; blanc_j -10 13 -14; blanc_non -5 -5 9; bleue 9 -10 -8; bleue_passe 9 -10 -8; bloqu -9 12 -13
bloqu_> -12 11 -8; bloqu_il -8 8 -7; bloqu_la 2 1 -13; bois -7 -8 8; bois_aroba -7 -8 8; boite 0 5 -15
boite_d 6 -4 -6; boite_mail 12 -12 -9; boite_o -1 -2 3; boite_vocal -12 13 -15; boiti 15 -10 -15; boiti_> 10 -9 -10
boiti_blanc 6 -4 -6; boiti_et 7 -5 -7; boiti_fibre 6 -5 -5; bol -8 -7 8; bol_de -8 -7 8; bon -1 -16 2
bon_> 3 -16 -2; bon_ca -19 -11 18; bon_monsi -6 -5 6; bon_servi -1 -1 2; bonjo -6 -16 12; bonjo_> -29 -19 26
bonjo_c -17 -16 20; bonjo_cabin -7 -6 7; bonjo_est -6 -2 8; bonjo_euh -8 -7 7; bonjo_excus 12 -9 -12
bonjo_j -2 -7 5; bonjo_je 6 11 -24; bonjo_ma 10 -5 -14; bonjo_monsi 3 -10 -1; bonjo_on 7 -5 -7; bonjo_voila 1 3 -16
bonne 10 -11 -9; bonne_je 10 -11 -9; bonso 8 -8 -7; bonso_dites 6 -4 -6; bonso_on 8 -7 -7; borde -9 -9 9
borde_de -9 -9 9; bouch -12 -14 14; bouch_> -12 -14 14; bouff -5 -5 5; bouff_> -5 -5 5; boula -14 -15 15
boula_a -6 -6 6; boula_du -10 -10 10; bout -14 19 -20; bout_de -14 19 -20; bouti 9 -10 -8; bouti_> 9 -10 -8
bouto -6 -6 6; bouto_pour -6 -6 6; bouyg -3 -2 5; bouyg_b -3 -2 5; box 22 -13 -25; box_> 31 -26 -27; box_a 11 -11 -6
box_c -19 18 -15; box_ca -10 10 -10; box_clign 20 -19 -10; box_elle 13 -13 -11; box_est 24 -21 -21; box_et 10 -9 -9
box_etein 9 -9 -10; box_fait 16 -15 -12; box_fonct -10 10 -9; box_inter 8 -7 -8; box_mais 14 -13 -8
box_march -11 -20 14; box_ne 9 -7 -11; box_pour -11 11 -10; box_qui 17 -14 -17; box_s 18 -17 -14; branc 14 -13 -13
branc_a 9 -6 -9; branc_derri 9 -5 -8; branc_sur 10 -13 -7; breta -6 6 -6; breta_ca -6 6 -6; brigi -4 -3 6
brigi_un -4 -3 6; bris -8 -9 9; bris_> -8 -9 9; brise 6 -6 -7; brise_et 6 -6 -7; broec -8 -8 8; broec_> -8 -8 8
bruit -5 10 -13; bruit_bizar 8 -7 -8; bruit_de -8 10 -11; bruno -10 -9 9; bruno_kessl -10 -9 9; buffe 19 -15 -19
buffe_tout 19 -15 -19; bug -6 -6 6; bug_> -6 -6 6; bugue 2 -17 2; bugue_> 2 -17 2; burea -6 0 0; burea_> -7 -29 11
burea_depui 6 -5 -6; burea_est -10 11 -11; burea_il -12 12 -12; burea_les -7 11 -13; burea_plus 10 -8 -11
burea_se 6 -6 -5; burea_sont -8 9 -19; c -5 -1 1; c_est -5 -2 2; c_etait -4 8 -8; c_k -6 -6 6; c_o -3 -2 5
c_point -4 -6 9; c_z -5 -6 6; ca -7 -16 10; ca_> -22 -22 25; ca_a -8 -7 8; ca_avec -7 -7 7; ca_buffe 19 -15 -19
ca_bug -6 -6 6; ca_bugue -17 -12 16; ca_charg 18 -17 -18; ca_comme -2 -3 5; ca_coupe -10 -7 6; ca_depen -6 -5 6
ca_du -18 -23 21; ca_en -16 -10 16; ca_et -2 -1 3; ca_fait -8 4 -2; ca_finit -2 -3 5; ca_gresi -7 8 -10
ca_hache -13 13 -13; ca_lag 8 -19 -6; ca_march -9 -26 17; ca_me 4 -17 5; ca_mon -6 -5 6; ca_mouli 9 -9 -9
ca_ne -25 -10 13; ca_oui -7 -8 7; ca_passe 16 -13 -9; ca_raccr -16 21 -21; ca_rame 18 -15 -19; ca_recom -8 -10 9
ca_remar -11 -10 11; ca_saute -13 -13 13; ca_se 10 -13 -9; ca_serai -8 -6 8; ca_sonne -7 9 -11; ca_tombe -10 11 -8
ca_va -3 7 -10; ca_vient -8 -5 7; cabin -1 -10 5; cabin_> -5 -5 5; cabin_est 10 -10 -10; cabin_fourn -7 -6 7
cabin_tiret -5 -5 9; cable 14 -18 -12; cable_> 6 -6 -6; cable_de 10 -6 -11; cable_en 6 -6 -6; cable_ether 12 -15 -11
caiss 21 -22 -11; caiss_enreg 18 -19 -7; caiss_n 6 -6 -6; caiss_ne 6 -6 -5; caja 7 -3 -4; caja_la 7 -3 -4
camer 17 -17 -17; camer_de 9 -9 -7; camer_du 10 -9 -6; camer_ne 14 -14 -17; campa 11 -11 -10; campa_> 11 -11 -10
capte -6 10 -27; capte_bien 10 -10 -9; capte_pas -12 13 -12; capte_plus 2 0 -16; capte_que -5 6 -5
capte_rien -9 11 -16; car 7 8 -13; car_le 10 -7 -11; car_ma -12 14 -15; caraf 10 -8 -11; caraf_au 10 -8 -11
carlo -7 -7 7; carlo_silva -7 -7 7; carol -10 -11 10; carol_de -10 -11 10; carpe -13 -15 14; carpe_> -7 -15 13
carpe_nee -8 -8 8; carre -6 -7 7; carre_patro -6 -7 7; carte -9 17 -21; carte_bleue 9 -10 -8; carte_cime -8 8 -7
carte_sim -15 19 -18; casse 7 -10 -4; casse_> 7 -10 -4; catas 2 -11 -1; catas_je 8 -7 -8; catas_quoi -11 -6 9
cause 5 -13 -2; cause_de -7 -6 7; cause_dessu 10 -11 -9; ce -9 -33 21; ce_matin 3 -22 1; ce_n 4 -16 6
ce_qu -14 -14 15; ce_que -9 -13 11; ce_qui 2 -8 0; ce_servi -5 -5 5; ce_ticke -10 -5 10; celin -3 -2 5
celin_point -3 -2 5; celle -7 -6 7; celle_de -4 -2 5; celle_du -7 -6 7; cellu -14 14 -14; cellu_a -11 10 -10
cellu_sonne -5 6 -5; celui -7 -4 7; celui_avec -8 9 -6; celui_de -7 -7 7; cent -7 -8 10; cent_cent -2 -6 8
cent_cinqu -3 -4 6; cent_douze -4 -4 5; cent_quara -4 -4 5; cent_quatr -1 -1 2; cent_treiz -1 -1 2
cent_trent -6 -6 7; cent_vingt -2 -6 8; centr -14 -3 5; centr_> -10 -10 10; centr_par -6 7 -8; cents 8 -7 -8
cents_megas 8 -7 -8; certa -14 -15 15; certa_pas -14 -15 15; ces -8 -5 8; ces_quest -8 -5 8; cesse 7 -7 -7
cesse_> 7 -7 -7; cette -2 -2 4; cette_machi -2 -2 4; ch -8 -8 9; ch_> -8 -8 9; chain 8 -9 -8; chain_> 8 -9 -8
chale -8 9 -13; chale_> -8 9 -13; chamb 6 -9 -5; chamb_> -5 3 -6; chamb_du 9 -10 -7; chamb_le 15 -14 -11
chang -16 -1 7; chang_> 10 -9 -6; chang_d -11 -13 13; chang_de -12 20 -21; chang_recem -4 -5 5; chant -7 6 -5
chant_ma -7 6 -5; chape -8 -8 8; chape_de -8 -8 8; chaqu 6 2 -13; chaqu_fois 6 2 -13; charg 21 -17 -27
charg_aucun 7 -7 -5; charg_ca 9 -10 -8; charg_jamai 5 -5 -5; charg_la 8 -8 -7; charg_mais 9 -10 -8
charg_pas 13 -12 -12; charg_plus 2 -1 -8; charg_une 9 -7 -10; chat -12 -11 12; chat_est -12 -11 12; chelo -7 -7 7
chelo_mais -12 -11 12; chelo_votre -6 -6 6; cher -7 7 -6; cher_je -7 7 -6; cherc -20 -11 15; cherc_le -5 6 -5
cherc_mes -12 -10 11; cherc_mon -8 -9 9; cherc_un -5 -7 7; cheri -8 -11 11; cheri_je -8 -11 11; chez -6 -11 5
chez_free -8 -7 12; chez_gmail -12 -12 12; chez_je -8 -4 9; chez_la -7 7 -6; chez_ma -12 12 -7; chez_machi -9 -10 10
chez_moi 3 -4 -8; chez_mon 9 -8 -3; chez_nous 6 0 -10; chez_vous -7 -8 8; chez_wanad -8 -7 11; chico -8 -8 8
chico_> -8 -8 8; chien -8 -11 9; chien_> -8 -11 9; chiff -7 -6 8; chiff_> -5 -5 5; chiff_aroba -3 -3 5
chiff_deux -5 -2 6; chiff_et -5 -4 5; chope 8 -8 -3; chope_le 8 -8 -3; chose -8 -8 9; chose_> -8 -8 9; chris -9 -9 9
chris_> -9 -9 9; cime -8 8 -7; cime_est -8 8 -7; cinq -16 -15 18; cinq_> -10 -9 10; cinq_cinq -5 -5 8
cinq_cinqu -2 -2 5; cinq_dix -2 -3 5; cinq_douze -1 -4 5; cinq_et -5 -6 6; cinq_heure -7 -12 8; cinq_minut -2 3 -13
cinq_mon -9 -10 10; cinq_nonan -3 -2 5; cinq_quara -1 -1 1; cinq_six -8 -10 16; cinq_soixa -4 -4 5
cinq_telep -7 -9 8; cinq_trent -4 -2 5; cinq_zero -4 -5 7; cinqu -4 -4 6; cinqu_> -2 -2 5; cinqu_cinq -4 -2 5
cinqu_deux -5 -4 6; cinqu_huit -2 -1 3; cinqu_six -3 -5 5; cisse -10 -10 10; cisse_> -10 -10 10; clair -12 -12 12
clair_aroba -4 -3 7; clair_petit -7 -7 8; clair_point -5 -4 9; clair_rouss -7 -8 7; claud -8 -8 8
claud_dupuy -8 -8 8; clien -5 -6 6; clien_> -5 -12 8; clien_au -5 9 -10; clien_c -3 -7 7; clien_chez -2 -5 6
clien_me -10 13 -9; clien_nous -9 10 -8; clien_par -10 11 -9; clien_quara -7 -8 8; clien_se 8 -9 -8
clign 21 -18 -18; clign_> 14 -13 -10; clign_en 6 -5 -6; clign_et 9 -10 -7; clign_orang 10 -8 -11
clign_rouge 10 -9 -9; clign_sur 10 -9 -10; cloud 6 -6 -6; cloud_> 6 -6 -6; co 6 -6 -5; co_au 6 -6 -5; code -5 13 -22
code_de -8 8 -8; code_erreu 10 -11 -9; code_pin -9 10 -11; code_puc -8 8 -7; code_puk -12 14 -16; codes -12 11 -10
codes_par -12 11 -10; cohen -9 -8 9; cohen_bonjo -9 -8 9; colin -3 -2 5; colin_c -3 -2 5; colla -5 7 -7
colla_elles -5 7 -7; colle -12 -12 13; colle_> -10 11 -10; colle_a -3 -2 5; colle_aussi -11 -15 13
colle_est -6 -6 7; com -10 -9 13; com_> -10 -9 12; com_ne -6 -6 6; combi -15 19 -19; combi_c -10 11 -11
combi_depui -7 8 -8; combi_est -7 8 -9; combi_n -9 10 -14; combi_s -5 -6 7; comma -4 8 -8; comma_une -4 8 -8
comme -26 -2 13; comme_anato -6 -7 7; comme_berna -8 -8 8; comme_c -4 8 -8; comme_ca -10 -10 11; comme_d -10 -9 10
comme_david -3 -3 5; comme_dire -5 -8 8; comme_expli -5 -4 6; comme_gasto -4 -5 7; comme_henri -5 -4 7
comme_inter -17 -13 15; comme_je -12 -14 14; comme_le -6 -7 7; comme_louis -6 -7 7; comme_ne -8 8 -7
comme_papa -5 -5 6; comme_par -2 -3 5; comme_si -8 8 -8; comme_sophi -3 -3 6; comme_thier -3 -3 5; comme_un -5 6 -7
comme_victo -6 -7 7; comme_vous -12 -12 13; comme_willi -4 -5 5; comme_zoe -4 -5 5; commu -15 12 -9
commu_coupe -6 7 -7; commu_sont -11 13 -16; compl -12 -6 6; compl_> -22 2 1; compl_a -11 -10 11; compl_je -5 -8 11
compl_mort 10 -8 -11; compl_nul -6 -7 7; compl_stupi -9 -6 10; compo -7 8 -7; compo_un -7 8 -7; compr -16 -2 9
compr_> -15 -13 15; compr_ce -1 -1 2; compr_pas -10 9 -7; compr_quest -6 -7 7; compr_rien -3 -4 5; compt -16 -17 17
compt_> -10 -10 10; compt_c -6 -5 7; compt_le -6 -5 6; con -4 -5 5; con_con -4 -5 5; con_conse -4 -5 5
conca -7 -8 7; conca_> -7 -8 7; confu -10 -6 9; confu_> -10 -6 9; conna -13 -14 14; conna_> -10 -11 12
conna_mon -8 -9 8; conna_rien -4 -1 5; conne 35 -41 -24; conne_> 13 -21 -10; conne_a 16 -25 -8; conne_au 17 -16 -6
conne_avec 10 -7 -12; conne_ca 7 9 -14; conne_de 7 -7 -6; conne_du 13 -14 -12; conne_elle 18 -15 -16
conne_est 10 -9 -11; conne_et 10 -7 -10; conne_exion -12 -9 12; conne_fibre 10 -6 -9; conne_inter 11 -6 -15
conne_la -15 -16 16; conne_les 6 -5 -5; conne_me 12 -6 -12; conne_mon 12 -12 -3; conne_parta 7 -5 -9
conne_pas 8 -8 -6; conne_perdu 9 -8 -8; conne_plus 8 -7 -2; conne_qui 9 -10 -9; conne_sans 6 -6 -5
conne_saute 16 -14 -15; conne_toute 6 -5 -6; conne_tres 7 -8 -6; conse -16 -19 19; conse_> -12 -11 14
conse_alors -3 -3 5; conse_banca -7 -12 11; conse_dispo -7 -7 7; conse_du -6 -8 7; conse_je -8 -7 8; conse_m -7 -6 7
conse_s -6 -5 6; conso 12 -13 -9; conso_en 9 -8 -9; conso_qui 7 -7 -6; conso_se 9 -11 -6; conta 11 -11 -9
conta_aroba -9 -8 9; conta_depui 10 -7 -11; conta_le 6 -6 -6; conte -15 -11 13; conte_mais -15 -11 13
conti -10 -10 10; conti_> -10 -10 10; contr 2 -8 5; contr_> -17 -16 18; contr_de -6 -7 7; contr_des -5 5 -5
contr_est -10 -9 10; contr_la 14 -14 -10; contr_le 14 -6 -26; contr_vous -6 -5 8; cornu -7 -7 7; cornu_ne -7 -7 7
corre -13 10 -5; corre_> -8 9 -12; corre_c -7 -8 7; corre_ce -11 -9 11; corre_disen -6 6 -6; corre_n -8 8 -5
cote 10 -10 -10; cote_de 8 -6 -12; cote_du 5 -5 -5; coup 7 -3 -16; coup_> 7 -7 -7; coup_de -11 9 -7
coup_mon 8 -7 -7; coup_plus 5 -4 -5; coupe -6 0 -2; coupe_> -8 -3 0; coupe_alors 5 -4 -5; coupe_au -14 13 -12
coupe_d 16 -9 -16; coupe_dans 12 -9 -12; coupe_depui 7 -3 -7; coupe_du 10 -9 -11; coupe_je 10 -9 -11
coupe_le 10 -6 -11; coupe_quand -8 16 -18; coupe_sans 6 -5 -5; coupe_tous -7 -9 7; coupe_tout -6 -8 6
coupe_toute 10 -11 -6; coups -7 7 -6; coups_de -7 7 -6; coupu 16 -13 -14; coupu_> 10 -10 -10; coupu_de -2 -11 7
coupu_fibre 7 -5 -7; coupu_gener 9 -8 -9; coupu_inter 7 -7 -7; coupu_penda -9 9 -8; coura -3 -11 8
coura_> -14 -8 10; coura_la 9 -7 -11; courr -4 -10 8; courr_> -1 -8 5; courr_c -10 -9 10; courr_de -7 -7 8
courr_que -1 -1 2; courr_sur 6 -5 -6; cours 5 -4 -5; cours_en 5 -4 -5; craqu -3 8 -5; craqu_quand -3 8 -5
crash 12 -12 -11; crash_frere 12 -12 -11; creus 7 -3 -7; creus_dans 7 -3 -7; crois 13 -4 -15; crois_> 4 1 -8
crois_bien 8 -7 -8; crois_que 6 -18 -5; cuisi -6 -13 7; cuisi_> -9 -10 9; cuisi_hein 8 -7 -10; cuisi_un -8 -8 8
cyclo 5 -4 -5; cyclo_tout 5 -4 -5; d 1 -15 4; d_> -12 -8 10; d_a -13 -8 15; d_abonn -6 -5 6; d_abrut -6 -6 6
d_acces 14 -14 -11; d_accor -13 -9 13; d_accue 9 -10 -8; d_aide -12 -10 11; d_aille -2 -8 5; d_aller 13 -13 -12
d_alma -8 -8 8; d_ap -8 8 -6; d_apost -7 -7 7; d_appel -7 12 -9; d_aroba -10 -7 15; d_avoir -2 -14 3
d_comme -3 -3 5; d_eau -9 -10 9; d_emett -7 7 -7; d_envoy 15 -13 -14; d_escar 11 -10 -11; d_escro -12 -13 14
d_excla 5 -5 -5; d_habit -10 -9 10; d_haute -7 -7 7; d_heure 8 -3 -8; d_hier 19 -9 -18; d_i -6 -6 6
d_incon -10 -9 10; d_inter 17 -26 -8; d_j -9 -9 10; d_offre -13 -11 14; d_opera -10 -8 8; d_orang 6 -4 -6
d_ou -8 -5 7; d_puis 8 -6 -10; d_sans -5 -4 7; d_t -3 -3 5; d_u -10 -10 12; d_un 2 3 -8; d_union -6 -6 7
d_urgen -9 12 -13; da -13 -13 13; da_c -6 -5 6; da_silva -8 -8 8; dame -3 -4 4; dame_ou -3 -4 4; dans -9 2 1
dans_dix 8 -6 -9; dans_l 2 0 -8; dans_la 3 -25 4; dans_le -10 7 -1; dans_les 11 -10 -6; dans_ma 0 2 -18
dans_mon -8 12 -13; dans_notre -5 -6 6; dans_tout 0 5 -8; dans_toute 12 -9 -12; dans_une -8 -8 8; dans_votre -4 -3 6
david -3 -3 5; david_t -3 -3 5; de -11 3 0; de_4g -12 12 -14; de_barre -9 10 -10; de_bouff -5 -5 5; de_box 2 2 -15
de_carte 9 -10 -8; de_charg 11 -11 -11; de_cherc -8 -9 9; de_chez -15 5 5; de_chico -8 -8 8; de_cinq -11 9 -7
de_clien -9 -13 13; de_conca -7 -8 7; de_conne 29 -21 -25; de_coura -2 -11 7; de_debit 20 -23 -17; de_demai -6 -7 8
de_deux -12 10 -9; de_dire 9 -6 -11; de_direc -12 -13 13; de_dix -5 5 -5; de_donne -7 19 -22; de_faire 10 -10 -9
de_fibre 13 -13 -11; de_fil -12 10 -8; de_fixe -6 7 -5; de_fond -8 10 -11; de_forfa -11 10 -8; de_garde -6 9 -9
de_girar -5 -6 6; de_gmail -4 -2 5; de_grand -6 -7 7; de_gueul -6 -7 7; de_joind -10 11 -9; de_l 0 -1 -4
de_la 0 -13 0; de_ligne -11 12 -13; de_lila -7 -7 7; de_lucie -6 -5 6; de_ma -20 2 7; de_maiso -11 12 -13
de_malad 8 -7 -8; de_marse -14 -15 14; de_me 5 -10 -2; de_merde -12 -13 13; de_messa -12 12 -10; de_mobil -7 -7 7
de_moi -7 5 1; de_mon 6 -9 -6; de_mutua 10 -9 -10; de_nante 7 -5 -7; de_netfl 12 -12 -11; de_nivea -5 -5 6
de_nom -9 -9 9; de_nos -12 12 -9; de_notre -7 -6 7; de_nouve -12 -2 4; de_novem -10 -10 10; de_ouf 3 -12 -1
de_paiem 9 -9 -7; de_paill -8 -8 8; de_paque 9 -8 -9; de_paras -7 8 -7; de_passe 9 -3 -10; de_pc -7 -9 8
de_portu -7 -7 7; de_poste -6 -7 7; de_probl -8 -10 10; de_quoi -8 -8 9; de_raise -14 14 -10; de_rappe -7 -6 7
de_rentr 8 -7 -7; de_resea -15 22 -31; de_se 5 -4 -4; de_servi -17 12 -4; de_signa 5 2 -18; de_smet -9 -9 9
de_sms -17 18 -17; de_souci 16 -26 -12; de_suite -7 8 -8; de_surve 9 -9 -7; de_techn -5 -6 6; de_tele 22 -16 -25
de_telep -22 8 2; de_texto -7 8 -8; de_tonal -20 24 -25; de_toulo -9 -9 9; de_trent -6 7 -7; de_venir -8 -8 9
de_villi -8 -7 8; de_vingt -11 -12 12; de_vos -8 -7 8; de_votre -10 -9 10; de_vous -3 -13 6; de_wifi 26 -27 -19
debit 32 -22 -33; debit_> 14 -18 -13; debit_d 11 -10 -11; debit_de 6 -6 -5; debit_est 12 -9 -13; debit_et 11 -11 -11
debit_monta 10 -10 -9; debit_ridic 8 -7 -8; debor -9 -10 9; debor_sur -9 -10 9; debou 7 -7 -7; debou_or 7 -7 -7
debra 2 -11 -2; debra_ce -12 -6 12; debra_le -10 -6 9; debra_ma 10 -9 -10; debut -2 -2 5; debut_zero -2 -2 5
deced -7 8 -8; deced_> -7 8 -8; decla 7 -11 2; decla_en 8 -9 -5; decla_un -8 -9 9; decle -10 9 -9
decle_direc -10 9 -9; decod 17 -17 -16; decod_> 12 -11 -13; decod_affic 10 -11 -9; decon 14 -5 -21; decon_> 9 -2 -19
decon_a 10 -13 -9; decon_chez -13 -14 14; decon_toute 21 -18 -19; decro -5 17 -22; decro_> -10 16 -12
decro_et -15 12 -11; decro_il -5 5 -5; decro_j -7 11 -6; decro_perso -5 5 -5; decro_sans 7 -7 -7; decro_y -5 11 -11
dect -13 13 -12; dect_ne -13 13 -12; dedan -11 9 -8; dedan_le -11 9 -8; degat -12 -11 11; degat_des -12 -11 11
dehor -17 17 -17; dehor_> -5 6 -5; dehor_de -12 12 -14; deja -16 -21 21; deja_appel -12 -11 11; deja_dans -4 -3 6
deja_faite -7 -7 7; deja_mon -5 -5 6; deja_redem -9 -6 8; deja_tout -5 -4 5; deja_trans -1 -1 2; delac -8 -7 8
delac_en -8 -7 8; delor -3 -4 7; delor_point -3 -4 7; delph -9 -10 9; delph_march -9 -10 9; demai -6 -7 8
demai_> -6 -7 8; deman -2 -1 -3; deman_a -10 -10 10; deman_le -8 9 -12; deman_un 9 -1 -11; demar 12 -10 -14
demar_> 12 -10 -14; demen -14 -13 14; demen_> -14 -13 14; den -8 -8 8; den_broec -8 -8 8; depan 2 -1 -4
depan_> -18 -16 19; depan_ma 11 -6 -13; depan_mon -11 12 -13; depen -6 -5 6; depen_si -6 -5 6; depui -2 -5 -3
depui_a 11 -8 -12; depui_ce -1 -19 4; depui_diman -12 11 -6; depui_hier -4 -2 5; depui_l -11 1 8; depui_la -8 4 -4
depui_le -9 0 5; depui_lundi -10 -10 10; depui_mardi -9 8 -7; depui_mon 4 -7 -1; depui_neuf 8 -3 -12
depui_plus 6 -6 -6; depui_qu 8 -7 -8; depui_que 11 -6 -18; depui_quinz -2 -5 6; depui_tanto 7 -2 -7
depui_trois 2 -16 0; depui_yeste 6 -5 -5; deran 2 -9 -1; deran_> -10 -5 8; deran_c 12 -9 -12; deran_si -8 -7 8
derni -13 -12 13; derni_> -11 -11 11; derni_fois -14 -13 15; derri -9 10 -13; derri_fait -10 10 -10
derri_la 9 -5 -8; des -1 3 -7; des_appel -14 13 -11; des_coups -7 7 -6; des_coupu -9 9 -8; des_cours 5 -4 -5
des_craqu -3 8 -5; des_des -6 6 -6; des_eaux -12 -11 11; des_gresi -3 5 -3; des_grzz -10 11 -11; des_incom -6 -6 6
des_lilas -12 -12 13; des_mails 9 -10 -7; des_que 6 1 -13; des_robot -8 -8 9; des_sienn 7 -8 -7; des_sport -6 -7 7
des_trava 8 -7 -8; des_video 11 -10 -11; desac -10 10 -10; desac_> -10 10 -10; desol -17 -14 16; desol_> -14 -9 11
desol_de -8 -7 8; dessu 3 -10 -1; dessu_a 10 -11 -9; dessu_c 10 -11 -9; dessu_de -6 -6 6; dessu_la -7 -8 8
dessu_par -5 5 -5; detec -10 12 -12; detec_> -10 12 -12; deux -14 -21 20; deux_> -4 -17 8; deux_ans -5 -4 5
deux_aroba -5 -2 6; deux_au -5 -5 5; deux_cent -1 -1 2; deux_dans -5 -6 6; deux_dix -5 -2 6; deux_dizai -7 -6 7
deux_et -4 -2 4; deux_f -6 -6 7; deux_fois -1 -1 2; deux_l -7 -6 7; deux_mais -4 -3 6; deux_megas 11 -10 -11
deux_mille -7 -8 8; deux_minut -10 4 -3; deux_mots -8 -7 8; deux_numer -1 -1 1; deux_ou -7 -6 6; deux_p -5 -2 7
deux_perso -9 -9 9; deux_poste -7 -7 7; deux_quara -3 -3 6; deux_quatr -4 -4 5; deux_soixa -3 -2 5
deux_table -9 -7 9; deux_trent -2 -2 4; deux_trois -2 -2 4; deux_un -15 -11 16; deuxi -11 -11 12; deuxi_> -5 -5 5
deuxi_etage -8 -5 10; deuxi_poste -7 -8 8; devan -7 -6 7; devan_langl -7 -6 7; devoi 6 -5 -7; devoi_en 5 -5 -5
devoi_sur 7 -5 -7; devri -5 -4 5; devri_l -5 -4 5; diabl -9 -9 9; diabl_> -9 -9 9; diall -11 -10 10; diall_> -7 -9 9
diall_at -7 -7 7; diaye -6 -6 6; diaye_n -6 -6 6; didie -6 -7 7; didie_lemoi -6 -7 7; dieu -7 -6 7
dieu_vous -7 -6 7; diffi -8 8 -8; diffi_> -8 8 -8; diman -12 11 -6; diman_> -12 11 -6; diop -7 -7 8; diop_> -7 -7 8
dirai -11 -12 12; dirai_> -5 -6 6; dirai_en -6 -5 6; dirai_pas -9 -11 10; dire -7 -18 12; dire_> -8 -8 8
dire_c -5 -8 8; dire_ca -9 -9 10; dire_la 8 -7 -8; dire_marti -6 -8 8; dire_que -5 -12 8; direc -18 14 -7
direc_> -15 11 -6; direc_sur -8 9 -8; dis 2 -8 1; dis_> -3 -8 5; dis_pas 9 -6 -9; dis_que -19 -7 19
disen -11 11 -11; disen_que -11 11 -11; dispo -8 -7 8; dispo_> -7 -7 7; dispo_pour -6 -6 7; dista 5 -4 -5
dista_il 5 -4 -5; dit 5 -4 -5; dit_> -6 -6 6; dit_aucun 4 2 -10; dit_d -9 -17 15; dit_de -1 -11 5
dit_inter -6 7 -10; dit_no -7 7 -7; dit_papa 9 -5 -8; dit_pas -3 10 -11; dit_qu 13 -10 -21; dit_que -8 9 -9
dit_resea 8 -9 -7; dit_sim -6 7 -7; dit_telep 8 -7 -8; dit_tout -6 -5 7; dit_verif 11 -5 -12; dit_wifi 11 -12 -6
dites 4 -15 0; dites_au -8 -8 9; dites_dix -2 -2 3; dites_donc 8 -6 -10; dites_mon 7 -2 -7; dites_voir 0 -9 1
divor -7 -6 7; divor_c -7 -6 7; dix -13 -17 18; dix_> 3 -11 -2; dix_cinqu -4 -2 5; dix_dix -5 -5 10
dix_douze -8 -8 8; dix_fois -6 -6 6; dix_heure -13 -14 14; dix_huit -6 -6 7; dix_minut 14 -14 -11; dix_neuf -6 -5 9
dix_perso -8 -8 8; dix_poste -5 -6 6; dix_quatr -3 -3 6; dix_secon -5 5 -5; dix_sept -4 -4 8; dix_vingt -6 -6 10
dizai -10 -12 11; dizai_> -7 -6 7; dizai_de -10 -13 12; docte -10 -9 9; docte_bruno -10 -9 9; dois -5 6 -7
dois_appel -5 6 -7; donc 2 -11 1; donc_c -5 -5 6; donc_euh -9 -7 9; donc_fabri -5 -4 5; donc_info -3 -4 7
donc_karim -4 -2 5; donc_moi 9 -5 -8; donc_mon 8 -6 -10; donc_voila -2 -5 6; donc_zero -3 -3 5; donne -21 11 1
donne_> -7 7 -6; donne_est -11 -11 11; donne_la -5 -4 5; donne_mobil -7 19 -22; donne_moi -4 -6 8; donne_mon -5 -5 5
donne_plus -7 7 -6; donne_rien -8 9 -2; donne_un -5 -5 5; dos -6 -7 6; dos_je -6 -7 6; dossi -8 -10 10
dossi_> -15 -13 19; dossi_ouver -6 -6 6; dot -7 -7 7; dot_com -7 -7 7; doubl -4 -3 7; doubl_deux -5 -5 8
doubl_un -5 -5 8; doubl_zero -4 -3 7; douce -6 -6 6; douce_42 -6 -6 6; douza -8 -5 9; douza_avec -8 -5 9
douze -25 -13 26; douze_> -8 -11 16; douze_donc -3 -3 5; douze_douze -7 -9 13; douze_euh 0 -1 1
douze_objet -14 -11 14; douze_pas -3 -3 5; douze_peut -8 -8 8; douze_quara -3 -3 5; douze_rue -4 -2 4
douze_soixa -8 -10 13; douze_treiz -5 -5 5; douze_trent -4 -5 5; douze_trois -4 -4 5; douze_zero -2 -2 5
du -5 -6 -1; du_bar -6 -7 7; du_bas -7 -6 7; du_burea -1 15 -26; du_cabin 10 -10 -10; du_centr -10 -10 10
du_coup 8 -7 -7; du_du -16 -11 16; du_fax -9 8 -6; du_fixe 11 -14 -6; du_fond 9 -10 -7; du_fouta -6 -7 7
du_haut -7 -6 7; du_huit -6 -5 10; du_jour -6 -8 7; du_magas -1 1 -9; du_meme -7 -2 8; du_monde 2 -12 0
du_monsi -5 -4 5; du_point -7 -8 8; du_porta 8 -1 -11; du_rende -6 -7 8; du_salon -8 9 -6; du_techn -12 -12 12
du_telet 6 -6 -6; du_ticke -8 -8 10; du_tiret -6 -6 7; du_tout 0 0 -5; du_trava 8 -7 -7; du_vide -7 7 -6
du_wifi 5 -5 -5; duboi -7 -7 7; duboi_nee -7 -7 7; dubre -4 -2 5; dubre_d -4 -2 5; dubre_non -4 -2 5; dumon -8 -8 8
dumon_> -8 -8 8; dupli -9 -10 10; dupli_> -9 -10 10; dupon -15 -13 15; dupon_> -7 -8 8; dupon_avec -10 -7 8
dupon_d -7 -7 8; dupon_gmail -6 -6 6; dupre -4 -6 9; dupre_aroba -4 -6 9; dupui -10 -10 10; dupui_> -10 -10 10
dupuy -8 -8 8; dupuy_> -8 -8 8; duran -19 -13 20; duran_> -15 -11 14; duran_avec -1 0 2; duran_trois -3 -3 5
duval -5 -4 5; duval_aroba -5 -4 5; e -7 -14 9; e_> -6 -6 6; e_aroba -6 -4 10; e_deux -6 -6 7; e_i -5 -5 5
e_l -3 -2 5; e_n -6 -4 9; e_no 6 -6 -6; e_r -12 -11 13; e_u -9 -5 10; e_v -7 -8 7; e_y -7 -7 7; eau -9 -10 9
eau_a -9 -10 9; eaux -12 -11 11; eaux_> -12 -11 11; echec -6 6 -6; echec_de -6 6 -6; echo -10 15 -17
echo_> -8 11 -12; echo_quand -11 13 -13; ecole -14 -14 14; ecole_> -10 -9 10; ecole_a -5 -6 6; ecout -6 -3 -3
ecout_> -12 3 -3; ecout_je 3 -11 -1; ecout_mon -7 8 -8; ecout_ou -8 -7 8; ecran 0 -14 3; ecran_> -6 -8 7
ecran_de 5 -5 -5; ecran_depui 7 -7 -5; ecran_puisq -5 -4 5; ecrit -2 -11 6; ecrit_conse -6 -8 7; ecrit_pas 8 -6 -12
edith -7 -7 7; edith_cornu -7 -7 7; elle 5 -9 -9; elle_a 4 2 -13; elle_clign 9 -7 -9; elle_dit 13 -10 -13
elle_est 1 -12 2; elle_me -6 7 -7; elle_meme -10 -11 10; elle_n -4 8 -8; elle_ne 7 -7 -5; elle_peut 6 -5 -7
elle_rame 8 -6 -8; elle_repon 7 -6 -7; elle_s 11 -8 -11; elle_tourn 8 -8 -7; elle_trava 5 -5 -5; elles -5 7 -7
elles_reste -5 7 -7; embet -7 -10 10; embet_> -3 -8 6; embet_ca -11 -10 12; emett -15 15 -12; emett_> -10 9 -9
emett_des -6 6 -6; emett_un -7 7 -7; en 4 -18 5; en_a -14 -15 15; en_ai -8 -10 9; en_ardec -5 6 -5; en_bas -5 -4 5
en_breta -6 6 -6; en_caraf 10 -8 -11; en_compt -6 -5 6; en_conne 7 -5 -9; en_debra -10 -6 9; en_dehor -12 12 -14
en_deux -8 -7 8; en_donne -7 7 -6; en_espag -14 0 5; en_faisa 6 -6 -6; en_fait -14 -6 13; en_gros 9 -8 -9
en_guade -6 -5 6; en_ligne 19 -17 -18; en_mille -4 -2 4; en_orang 6 -5 -6; en_panne -11 0 0; en_passe -14 3 -1
en_perso -7 -9 9; en_peut -6 -6 6; en_plein 9 -6 -9; en_rade 18 -16 -15; en_relat -7 -3 8; en_resea 9 -8 -9
en_reuni 12 -10 -13; en_rond 14 -9 -14; en_rouge 11 -5 -10; en_souvi -9 -8 8; en_telec 8 -7 -8; en_telet 6 -3 -6
en_un -15 -14 15; en_vacan -6 7 -9; en_ville -11 10 -10; en_visio 15 -18 -9; en_vrai -7 -9 8; en_zone -10 13 -14
encai 6 -6 -5; encai_le 6 -6 -5; encor -16 -17 17; encor_> -15 -10 13; encor_la -9 -8 9; encor_lache -8 -7 8
encor_moi -8 -11 10; end -6 -5 6; end_> -6 -5 6; enerv -16 -14 16; enerv_> -16 -15 15; enerv_a -8 -5 8
enfan -6 -14 6; enfan_> -8 -5 9; enfan_et -5 -5 5; enfan_peuve 4 -3 -2; enfan_qui -5 -5 5; enfan_sont -10 -9 10
enfin -8 -8 8; enfin_je -6 -8 8; enfin_langl -7 -6 7; enfin_non -8 -8 9; enlev -6 7 -9; enlev_la -6 7 -9
enorm 15 -14 -15; enorm_quand 11 -10 -11; enorm_sur 6 -5 -5; enreg 17 -19 -2; enreg_> -5 -5 5; enreg_n 18 -19 -7
ensui -2 -3 5; ensui_tiret -2 -3 5; ensui_verne -2 -3 5; enten -19 19 -14; enten_> -14 -14 14; enten_comme -8 8 -8
enten_des -3 7 -4; enten_juste -6 6 -6; enten_kaz 6 -5 -6; enten_mais -14 14 -13; enten_mal -8 9 -12
enten_mutue -10 11 -13; enten_on -5 5 -4; enten_pas 4 7 -16; enten_perso -3 7 -4; enten_plus -9 9 -7
enten_rien -6 6 -5; enten_tres -12 -13 12; enten_un -8 11 -12; enten_une -9 7 -7; entra -16 16 -10; entra_> -7 8 -7
entra_de -5 5 -4; entra_ne -14 14 -10; entre -7 -10 9; entre_> -9 -7 8; entre_c 9 -8 -9; entre_cinq -5 -6 6
entre_duran -15 -11 14; entre_ne -6 9 -9; entre_trois -6 -5 6; envoi -7 7 -6; envoi_ils -7 7 -6; envoy -4 6 -11
envoy_de -19 13 -9; envoy_des 9 -10 -7; envoy_la -6 7 -7; envoy_moi -10 -9 10; envoy_mon -6 -6 6; envoy_une 9 -9 -9
epous 5 -4 -5; epous_et 5 -4 -5; eric -5 -4 7; eric_point -5 -4 7; erreu 7 -15 1; erreu_> 7 -15 1; erreu_c -1 -2 3
es -6 -6 7; es_un -6 -6 7; escar 11 -10 -11; escar_> 11 -10 -11; escof -9 -9 9; escof_de -9 -9 9; escro -16 -13 16
escro_> -16 -13 16; espag -14 0 5; espag_> -10 -12 11; espag_et -6 7 -9; esper -9 -12 10; esper_que -9 -12 10
essai 9 -9 -9; essai_d 9 -9 -9; essay -9 -8 9; essay_rien -9 -8 9; esse -7 6 -5; esse_aime -7 6 -5; esse_sur -7 6 -5
est -5 -4 3; est_06 -5 -5 6; est_15 -5 -5 5; est_a -7 -10 10; est_allum -6 6 -6; est_arret 7 -7 -7
est_arriv 13 -11 -11; est_au -18 -1 5; est_aux 8 -6 -10; est_avec -21 -15 24; est_bien -5 -12 9
est_bizar -12 -13 13; est_bloqu -11 12 -13; est_bon -19 -11 18; est_bonne 10 -11 -9; est_bouch -8 -9 9
est_brise 6 -6 -7; est_c -9 -7 9; est_ca -12 -11 13; est_casse 7 -10 -4; est_catas 8 -7 -8; est_ce -13 -13 15
est_chelo -6 -6 6; est_compl -8 -27 19; est_coupe -9 9 -8; est_dans -9 -13 10; est_deced -7 8 -8
est_decon 15 -13 -15; est_derri -10 10 -10; est_diffi -8 8 -8; est_dispo -6 -6 7; est_dix -12 -11 12; est_du -6 -7 7
est_ecrit -6 -8 7; est_elle 10 -7 -10; est_embet -2 -9 5; est_en -8 -4 1; est_encor -11 -12 13; est_enerv -10 -9 10
est_enorm 6 -5 -5; est_etabl -7 -7 7; est_etein 16 -11 -16; est_exact -6 -6 6; est_genti -9 -13 12; est_hors 7 -7 -5
est_hs 1 2 -14; est_inacc -18 -17 18; est_inadm -13 -12 14; est_infer -10 11 -11; est_info -5 -5 7
est_injoi -13 13 -10; est_insta 9 -6 -9; est_insup -6 -10 9; est_inter 23 -20 -23; est_intro 8 -7 -8; est_je 9 -6 -9
est_jean -8 -4 9; est_juste -14 18 -17; est_k -5 -6 6; est_l 15 -26 -7; est_la 22 -15 -22; est_laure -11 -14 13
est_le -12 25 -25; est_lefor -6 -6 7; est_lente -11 11 -11; est_les -7 8 -9; est_luc -8 -8 8; est_lucie -7 -6 7
est_ma -26 5 9; est_madam 2 -13 -1; est_marc -4 -2 5; est_marra -7 -9 8; est_marti -5 -5 6; est_mauva -8 7 -7
est_mieux -10 -9 10; est_moi -13 -13 14; est_mon -18 13 -8; est_mort 0 -5 -1; est_morte 12 -9 -14
est_muet -9 11 -14; est_ni -8 -8 8; est_noire -9 -9 9; est_note -10 -10 10; est_oranj -1 -2 3; est_parei 5 -4 -5
est_parti 5 -12 -2; est_pas -14 2 1; est_pasca -9 -9 9; est_passe -1 -14 4; est_pire -10 -9 10; est_pixel 13 -9 -15
est_plein -12 13 -13; est_plus -16 4 4; est_pluto 17 -19 -14; est_pour -10 -3 3; est_prive 5 -4 -5
est_quand -9 8 -7; est_que 10 -11 -9; est_quoi -10 -7 9; est_rappo 13 -14 -12; est_regle -12 -11 12
est_ridic 10 -10 -11; est_rouge 11 -6 -8; est_samia -9 -9 10; est_seule -9 11 -14; est_sfr -10 -10 10
est_si 12 -7 -14; est_soixa -6 -7 9; est_sur -17 -2 6; est_suspe -7 6 -5; est_tombe 21 -16 -19; est_touch -8 -10 9
est_toujo -11 1 1; est_tous 10 -8 -11; est_tout -22 -19 23; est_toute 7 -7 -5; est_tres 9 -8 -9; est_trop 8 -10 -5
est_un -10 -11 14; est_une -12 -1 11; est_urgen 4 -12 -3; est_venu -13 -12 12; est_vraim 11 -11 -11; est_z -4 -5 5
est_zero -5 -4 5; et -9 -18 14; et_3 -7 -8 8; et_59 -6 -6 6; et_c 5 11 -17; et_ca 16 4 -25; et_ce 5 -4 -5
et_celui -5 -5 6; et_cinq -7 -9 8; et_cinqu -2 -1 3; et_depui -4 6 -9; et_deux -5 -2 7; et_dix -5 -6 6
et_du 8 -7 -7; et_elle -6 7 -7; et_il -7 9 -10; et_inter -14 -16 15; et_j 13 -3 -19; et_je -10 7 -3; et_l 11 -8 -11
et_la -17 -24 19; et_le -2 -31 9; et_les -8 1 3; et_lucie -6 -7 7; et_ma -5 10 -12; et_maint 8 -7 -8; et_mes 4 -3 -2
et_mobil -15 -16 16; et_moi -2 -10 7; et_mon -20 -11 11; et_ne -10 9 -5; et_no 7 -3 -4; et_non -6 -4 7
et_nous 6 -6 -6; et_on -4 5 -5; et_onze -5 -4 7; et_pourt 9 -5 -8; et_puis -3 0 -1; et_quatr -9 -8 9; et_que -5 6 -5
et_rallu -7 -11 8; et_rien 15 -9 -16; et_sa 6 -5 -6; et_toute 5 -4 -5; et_un -7 -5 9; et_w -5 -5 5; et_y 6 -4 -6
etabl -7 -7 7; etabl_au -7 -7 7; etage -2 -12 8; etage_> 3 -15 3; etage_depui -8 -5 10; etage_et -5 -5 5
etage_il 8 -6 -9; etage_on -7 -7 7; etais -8 8 -8; etais_au -8 8 -8; etait 4 3 -12; etait_etein 5 -4 -5
etait_marqu -4 8 -8; ete -12 7 -5; ete_arrac 11 -10 -10; ete_chang 10 -9 -6; ete_coupe -4 10 -21
ete_porte -11 11 -10; ete_suppr -10 -9 9; ete_suspe -8 7 -6; ete_vole -6 6 -6; etein 4 -9 -1; etein_> 24 -19 -21
etein_et -5 -12 7; etein_rallu -6 7 -9; etes -12 -10 12; etes_bien -3 -4 4; etes_compl -9 -6 10; etes_des -6 -6 6
etes_incom -9 -9 9; etes_qu -6 -5 6; etes_tres -9 -9 10; ether 12 -15 -11; ether_> 12 -15 -11; etran -17 18 -16
etran_> -12 14 -16; etran_et -7 8 -8; etre -10 -13 11; etre_> -8 -8 8; etre_au -5 -6 6; etre_humai -6 -5 6
etude 5 -4 -5; etude_a 5 -4 -5; eu -11 1 6; eu_> -6 7 -7; eu_de -10 -11 11; eu_hier -7 -10 10; eu_monsi -10 -9 10
eu_tout -3 -2 5; euh -18 -15 19; euh_06 -8 -8 8; euh_88 -6 -6 6; euh_> -9 -7 9; euh_allo -9 -7 9; euh_alors -5 -8 8
euh_atten -9 -8 9; euh_ben -18 -13 18; euh_c 5 -22 -2; euh_donc -2 -5 6; euh_et -6 -6 7; euh_euh -7 -7 8
euh_julie -4 -5 5; euh_le -7 -7 8; euh_mon -6 6 -6; euh_non 0 -1 1; euh_oui -7 -6 7; euh_pedro -8 -7 7
euh_quatr -6 -6 6; euh_voila 10 -7 -10; eva -7 -6 12; eva_sept -7 -6 12; exact -6 -6 6; exact_ce -6 -6 6
excla 5 -5 -5; excla_a 5 -5 -5; excus 0 -17 5; excus_moi -3 -15 7; excus_my 6 -5 -5; exion -12 -9 12
exion_est -12 -9 12; exist -9 8 -8; exist_pas -9 8 -8; expli -2 -14 5; expli_> -16 -15 17; expli_hier 5 -4 -5
expli_y -5 -4 6; f -6 -6 7; f_e -6 -6 7; fabie -6 -6 12; fabie_zero -6 -6 12; fabre -7 -7 7; fabre_> -7 -7 7
fabri -5 -4 5; fabri_puis -5 -4 5; faceb 14 -11 -21; faceb_march 14 -11 -21; facil -5 -5 7; facil_a -5 -5 7
facte 10 -10 -9; facte_est 10 -10 -9; factu -19 -22 21; factu_> -19 -22 21; factu_combi -5 -6 7; faibl 2 2 -16
faibl_> -1 2 -10; faibl_a 10 -10 -10; faire 11 -1 -22; faire_appel -13 13 -3; faire_d -5 6 -5; faire_du 6 -6 -6
faire_le -6 -6 6; faire_march -13 12 -12; faire_mes 11 -11 -8; faire_ses 6 -5 -7; fais 8 -7 -8; fais_meme 8 -7 -8
faisa 6 -6 -6; faisa_les 6 -6 -6; fait -8 -11 9; fait_> -19 -11 18; fait_beau -8 -8 8; fait_bip -9 9 -9
fait_c -11 -18 18; fait_ca -6 -6 7; fait_comme -8 -9 9; fait_depui 6 -4 -6; fait_des 10 2 -20; fait_dix -6 -6 6
fait_je -6 7 -9; fait_mon 0 4 -9; fait_monsi -10 -10 12; fait_plus -12 13 -15; fait_que 12 -12 -9; fait_rien 6 -5 -6
fait_rire -9 -9 9; fait_saute -9 -9 10; fait_ses 5 -4 -5; fait_tombe -8 9 -9; fait_un 14 -15 -13
fait_une -13 -15 15; faite -15 3 2; faite_> -10 7 -3; faite_vite -12 -2 3; famil -8 -8 9; famil_> -8 -8 9
fanny -9 -7 14; fanny_point -9 -7 14; fatig -11 -10 11; fatig_> -11 -10 11; faudr -19 -6 7; faudr_activ -5 7 -7
faudr_bloqu -14 14 -9; faudr_l -6 -6 7; faudr_que -11 -10 10; faure -5 -5 6; faure_aroba -5 -5 6; faut -11 -8 10
faut_bloqu -6 6 -6; faut_voir -10 -10 10; faute -10 -9 10; faute_> -10 -9 10; fax -9 8 -6; fax_ne -9 8 -6
femme -15 -3 11; femme_06 -5 -5 6; femme_> -12 -11 11; femme_en -8 -7 9; femme_ne -8 7 -6; ferme 8 -14 -1
ferme_la 10 -14 -6; ferme_point -9 -8 9; fet 6 -5 -6; fet_i 6 -5 -6; feu -14 -13 13; feu_> -14 -13 13; fibra 6 -6 -6
fibra_ottic 6 -6 -6; fibre 40 -27 -36; fibre_> 24 -25 -19; fibre_a 15 -13 -13; fibre_au 15 -12 -15
fibre_dans 6 -5 -6; fibre_elle 12 -8 -12; fibre_est 18 -17 -17; fibre_et 11 -7 -11; fibre_la 8 -6 -10
fibre_ne 10 -6 -9; fibre_profe 6 -4 -5; fibre_sur 7 -5 -7; fige 8 -7 -7; fige_sur 8 -7 -7; figur -7 7 -6
figur_vous -7 7 -6; fil -6 11 -16; fil_avec 10 -10 -3; fil_ca -11 9 -7; fil_de 11 -10 -10; fil_est 10 -7 -10
fil_je -10 -6 9; fil_mais -7 7 -6; fil_n -12 12 -10; fil_ne -13 13 -10; fil_quand -8 9 -6; fille -6 2 -5
fille_> -11 11 -7; fille_elle -11 9 -8; fille_hurle 5 -5 -5; fille_qui -6 -10 8; film 14 -16 -13; film_> 10 -13 -9
film_avec 5 -4 -5; fils 1 -19 9; fils_a 0 -14 5; fils_de -8 -6 8; fils_est -6 -5 6; fils_fait 5 -4 -5
fils_lucas -8 -10 9; fils_ne 9 -9 -8; fils_pas 8 -4 -7; fils_peut 9 -8 -9; fils_sur 7 -7 -6; fin -11 -6 10
fin_> -10 -6 10; fin_avec -8 -5 8; fin_c -2 -2 5; fin_point -1 0 2; finit -2 -3 5; finit_par -2 -3 5
fixe -18 32 -34; fixe_> -16 19 -17; fixe_ca 13 -17 -7; fixe_de 11 -14 -6; fixe_elle 10 -11 -9; fixe_est -22 22 -21
fixe_gresi -8 8 -8; fixe_grezi -5 5 -4; fixe_lui 10 -9 -11; fixe_march -14 15 -19; fixe_ne -16 16 -11
fixe_on -7 14 -14; fixe_quand -5 5 -5; fixe_qui -15 15 -9; fixe_sonne -6 7 -5; fixe_zero -7 8 -8; flemm -8 -9 9
flemm_de -8 -9 9; flott -8 8 -7; flott_mobil -8 8 -7; fois -4 4 -6; fois_> -3 -1 -6; fois_c -1 -1 2
fois_d -11 -9 11; fois_le -7 -6 7; fois_oui -8 -8 9; fois_que -1 7 -9; fois_sauf 8 -7 -10; fois_sur -9 7 -7
fonct -8 0 -1; fonct_> 10 -9 -11; fonct_c -17 15 -9; fonct_mais 6 -3 -19; fonct_ni -11 -10 11; fonct_pas -10 -10 10
fonct_plus -5 -7 2; fonct_tres 12 -11 -12; fond -4 12 -17; fond_> 15 -11 -14; fond_d -8 8 -8; fond_le 7 -8 -5
fond_perma -8 11 -13; fond_sur -5 6 -7; fondu 8 -7 -8; fondu_je 8 -7 -8; forfa -14 16 -17; forfa_> -11 10 -8
forfa_mobil -7 8 -9; forfa_ne -14 13 -12; fortn 8 -7 -8; fortn_j 7 -6 -7; fortn_la 8 -6 -8; fourn -7 -6 7
fourn_je -7 -6 7; fous -7 -7 7; fous_de -7 -7 7; fouta -6 -7 7; fouta_de -6 -7 7; fr -7 -6 13; fr_> -7 -6 13
fr_c -10 -10 12; fr_et -1 -2 3; frais 8 -6 -10; frais_> 8 -6 -10; franc -6 -7 7; franc_avec -6 -6 6
franc_je -2 -5 6; free -7 -7 13; free_donc -5 -5 6; free_point -7 -7 13; frenc 6 -5 -5; frenc_le 6 -5 -5
frere 8 -11 -6; frere_ca 7 -6 -7; frere_plus 12 -12 -11; frere_sans -5 -5 6; frigo -15 -16 16
frigo_conne -15 -16 16; fritu -11 17 -23; fritu_sur -11 17 -23; froma -6 -6 7; froma_trait -6 -6 7; g -8 -6 8
g_a -4 -3 4; g_li -5 -5 5; g_r -6 -5 6; g_t -3 -2 5; gagno -8 -8 8; gagno_de -8 -8 8; galer 6 -7 -5
galer_je 6 -7 -5; gall -8 -9 9; gall_> -8 -9 9; gamin -8 9 -9; gamin_a -8 9 -9; garag -8 -8 8; garag_un -8 -8 8
garco -8 8 -7; garco_ne -8 8 -7; garde -6 9 -9; garde_et -6 9 -9; garni -7 -6 7; garni_depui -7 -6 7; gars -9 -10 10
gars_> -9 -10 10; gasto -12 -13 13; gasto_arnau -9 -9 9; gasto_point -4 -5 7; gauti -4 -3 4; gauti_g -4 -3 4
ge -4 -5 7; ge_comme -4 -5 7; gener 9 -8 -9; gener_d 9 -8 -9; genev -5 -6 6; genev_> -5 -6 6; gens -11 11 -10
gens_me -7 7 -7; gens_ne -4 5 -5; gens_qui -7 7 -6; gens_tombe -6 6 -6; genti -9 -12 13; genti_mais -9 -12 13
gere -8 -7 8; gere_> -8 -7 8; germa -7 -7 7; germa_fabre -7 -7 7; gille -5 -5 6; gille_aroba -9 -8 11
gille_under -5 -5 5; girar -5 -6 6; girar_> -5 -6 6; girar_chez -8 -7 12; gliss -6 7 -7; gliss_dans -6 7 -7
gmail -4 -17 13; gmail_> -12 -12 12; gmail_com -6 -6 6; gmail_donc -4 -2 5; gmail_dot -7 -7 7; gmail_ne 10 -9 -11
gmail_non -5 -4 7; gmail_point -6 -6 7; gmx -4 -5 5; gmx_point -4 -5 5; go -12 -12 12; go_> -12 -12 12; goff -7 -8 7
goff_de -7 -8 7; googl 11 -10 -12; googl_> 11 -10 -12; googl_elle 8 -8 -7; grand -6 -7 7; grand_monsi -6 -7 7
grave -5 -10 8; grave_> 8 -6 -8; grave_on -8 -10 9; grec -6 -6 6; grec_aroba -6 -6 6; gresi -14 14 -14
gresi_> -6 6 -5; gresi_depui -8 8 -8; gresi_horri -7 8 -10; gresi_telle -6 6 -6; grezi -5 5 -4; grezi_on -5 5 -4
grill 12 -13 -12; grill_> 11 -9 -11; grill_avec 7 -7 -7; gros 5 -9 -3; gros_aroba -7 -6 11; gros_je 9 -8 -9
gruye -6 -6 7; gruye_point -6 -6 7; grzz -10 11 -11; grzz_dans -10 11 -11; grzz_grzz -10 11 -11; gsm -17 17 -15
gsm_dit -14 10 -10; gsm_n -13 15 -20; gsm_ne -6 9 -7; gsm_sans -9 8 -7; guade -6 -5 6; guade_> -6 -6 6
guade_hein -4 -2 5; gueul -11 -12 12; gueul_la -7 -7 7; gueul_votre -6 -7 7; guill -6 -6 6; guill_j -6 -6 6
h -11 -10 13; h_a -8 -9 9; h_aroba -4 -3 4; h_comme -5 -4 7; h_et -3 -2 5; habit -14 -19 17; habit_> -10 -15 12
habit_au -11 -9 11; habit_la -6 -6 7; hache -10 17 -18; hache_> -10 17 -18; hadda -7 -7 7; hadda_> -7 -7 7
hadj -9 -9 10; hadj_h -9 -9 10; hallu -12 -11 11; hallu_> -12 -11 11; haut -7 -6 7; haut_et -7 -6 7; haute -7 -7 7
haute_> -7 -7 7; haute_d -7 -7 7; hein 7 -6 -8; hein_dis 8 -7 -10; hein_zero -4 -2 5; helen -8 -7 8
helen_de -8 -7 8; henri -5 -4 7; henri_point -5 -4 7; herve -9 -9 9; herve_bonjo -9 -9 9; heure -10 -2 6
heure_> -1 -18 7; heure_mon -6 -5 7; heure_que -16 16 -7; hier -6 -17 11; hier_> -1 -9 3; hier_apres -8 -8 8
hier_soir -2 -20 4; hier_voila -7 -6 7; honte -10 -10 10; honte_> -10 -10 10; horri -7 8 -10; horri_sur -7 8 -10
hors 14 -15 -9; hors_ligne 14 -15 -9; hotel 1 -10 2; hotel_est 8 -9 -8; hotel_tiret -6 -6 7; hotma -5 -5 7
hotma_point -5 -5 7; hs 1 2 -14; hs_> 0 2 -13; hs_chez 6 -6 -6; hugue -3 -2 5; hugue_avec -3 -2 5; hui -8 -8 8
hui_> -8 -8 8; huit -7 -12 11; huit_> -12 -12 13; huit_cent -2 -6 8; huit_cents 8 -7 -8; huit_dix -6 -5 7
huit_doubl -2 -1 3; huit_et -4 -2 6; huit_euh -6 -6 7; huit_neuf -3 -7 7; huit_ou -6 -5 6; huit_prene -1 -1 1
huit_quatr -2 -3 4; huit_sanch -6 -5 10; huit_soixa -5 -5 5; huit_vingt -5 -5 10; humai -11 -10 12; humai_> -11 -7 9
humai_je -6 -5 6; hurle 5 -5 -5; hurle_qu 5 -5 -5; i -3 -11 6; i_> -5 -5 5; i_a -6 -6 6; i_aroba -5 -4 7
i_e -8 -6 9; i_et -5 -5 5; i_grec -6 -6 6; i_l -4 -2 5; i_n -5 -3 8; i_ni 6 -5 -6; i_t -7 -6 8; ici -9 -12 11
ici_bapti -7 -8 7; ici_la -7 -8 8; icitt -10 -9 10; icitt_> -10 -9 10; ident 8 -9 -7; ident_> 8 -9 -7; il -5 -1 -4
il_a 0 5 -15; il_accro 9 -9 -4; il_capte -8 11 -16; il_cherc -5 6 -5; il_coupe -7 8 -8; il_decro 7 -7 -7
il_dit 6 0 -11; il_est -2 -2 -3; il_fait -8 -8 8; il_faudr -14 -9 10; il_faut -6 6 -6; il_march 9 -8 -10
il_me 0 3 -9; il_n -4 -3 -1; il_passe 17 -18 -11; il_perd 5 -4 -5; il_peut -13 13 -3; il_pleut -9 -6 9
il_s 9 -8 -12; il_tourn 9 -6 -10; il_un -7 -7 7; il_va 11 -11 -10; il_vient 9 -12 -8; il_voit 9 -8 -3
il_voula -1 -1 2; il_vous -9 -7 10; il_y -17 8 3; ils 0 7 -18; ils_arriv -7 7 -6; ils_m -8 8 -8; ils_nous -9 10 -8
ils_ont 10 -10 -8; ils_parte 13 -11 -14; image 8 -7 -7; image_se 8 -7 -7; immeu 13 -15 -9; immeu_> 6 -5 -6
immeu_n 14 -13 -14; impec -12 13 -13; impec_mais -12 13 -13; impos 10 -5 -17; impos_d 3 -1 -12; impos_de 9 -7 -13
impri 11 -10 -12; impri_sans 8 -7 -8; impri_trouv 7 -9 -5; impri_wifi 7 -7 -5; inacc 5 -21 -1; inacc_> -18 -17 18
inacc_au 10 -7 -11; inact -5 7 -7; inact_> -5 7 -7; inadm -13 -12 14; inadm_> -6 -5 7; inadm_inadm -9 -8 9
inadm_vous -9 -8 9; incid -12 -12 13; incid_> -12 -12 13; incom -8 -8 8; incom_> -8 -8 8; incon -10 -9 10
incon_> -10 -9 10; infer -10 11 -11; infer_> -10 11 -11; infir -6 9 -9; infir_de -6 9 -9; info -8 -7 10
info_aroba -8 -7 10; infor 10 -10 -10; infor_du 10 -10 -10; injoi -7 7 -7; injoi_> -13 13 -10; injoi_euh -6 6 -6
inqui -10 -8 10; inqui_pas -10 -8 10; insta 15 -12 -14; insta_> 7 -7 -6; insta_ben 7 -5 -7; insta_je 9 -6 -9
insup -6 -10 9; insup_> -6 -10 9; inter 36 -24 -28; inter_> 20 -29 -6; inter_a 7 -7 -7; inter_alors 10 -9 -11
inter_c 0 7 -12; inter_ca -9 15 -26; inter_chez 14 -9 -15; inter_clign 6 -5 -6; inter_dans 14 -16 -11
inter_de -1 -9 4; inter_depui 23 -8 -28; inter_dessu 10 -11 -9; inter_du -10 -10 10; inter_est 28 -23 -28
inter_et -26 -26 26; inter_etait 5 -4 -5; inter_il 10 -11 -9; inter_impec -12 13 -13; inter_je -7 8 -9
inter_m -18 19 -19; inter_mais -10 10 -10; inter_malgr 10 -8 -11; inter_march 15 -5 -26; inter_ne 10 -5 -14
inter_ni 11 -11 -9; inter_nicke -10 10 -10; inter_non -2 9 -21; inter_on -14 13 -12; inter_pas 13 -11 -13
inter_que 17 -19 -14; inter_qui 23 -25 -18; inter_se 12 -8 -10; inter_sont -7 -9 7; inter_sur 11 -10 -12
inter_tout -11 -8 10; inter_toute 6 -4 -5; inter_une 14 -12 -15; intro 8 -7 -8; intro_> 8 -7 -8; inuti -7 -7 7
inuti_de -7 -7 7; ip -10 11 -11; ip_du -10 11 -11; ipbx -7 8 -7; ipbx_ne -7 8 -7; iphon -7 10 -12; iphon_> -8 8 -8
iphon_affic -9 9 -6; iphon_et -6 7 -7; iphon_n 6 -7 -5; is 6 -5 -5; is_not 6 -5 -5; j -5 -2 -1; j_> -9 -9 10
j_ai 2 -2 -4; j_aimer -7 -7 7; j_appel -6 -6 1; j_arriv 12 -9 -10; j_atten -7 -10 11; j_aurai -7 -6 7
j_avais 8 -7 -8; j_b -5 -5 6; j_c -1 -2 3; j_e -1 -2 3; j_en -12 -14 13; j_enten -12 17 -18; j_envoi -7 7 -6
j_esper -9 -12 10; j_essai 9 -9 -9; j_etais -8 8 -8; j_habit -11 -9 11; j_hallu -12 -11 11; j_tiret -1 -2 3
j_utili -10 -10 12; j_y -4 -1 5; jamai -8 -3 0; jamai_> 8 -9 -6; jamai_de -10 -7 10; jamai_eu -6 6 -6; jardi 4 -13 0
jardi_> 10 -11 -8; jardi_de -6 -5 6; je -13 -7 12; je_appel -7 -9 9; je_bloqu -10 -12 12; je_capte 15 -15 -12
je_cherc -16 -15 16; je_compo -7 8 -7; je_compr -14 -13 15; je_crois 13 -4 -15; je_decro -9 17 -20
je_dirai -11 -12 12; je_dois -5 6 -7; je_fais 8 -7 -8; je_ferme 10 -14 -6; je_gere -8 -7 8; je_je 9 -6 -9
je_l -19 11 1; je_la -5 6 -5; je_lance 10 -13 -9; je_le -8 9 -6; je_les -12 12 -10; je_m -12 -19 19
je_me -11 -14 12; je_mets -7 7 -7; je_n -1 4 -13; je_ne -6 -4 4; je_paie 8 -3 -8; je_parle -14 2 0
je_passe -11 9 -7; je_paye 5 -5 -5; je_pense -9 -10 10; je_perds 10 -14 -6; je_pete -9 -9 9; je_peux 4 5 -20
je_prefe -6 -8 7; je_prend -6 -6 6; je_raccr -5 -7 7; je_recla -5 -6 6; je_recoi 3 4 -26; je_refle -9 -8 8
je_regar -5 -15 10; je_sache -12 -10 11; je_sais -6 -16 10; je_sors -5 6 -5; je_souha -7 -8 8; je_suis -5 -9 7
je_tele 8 -3 -8; je_telep -10 11 -10; je_trava 12 -6 -12; je_vais -9 -10 10; je_verif -11 -10 10; je_veux -18 -1 8
je_vois 7 -7 -5; je_voudr 1 -12 1; je_voula -3 -13 6; je_vous 8 -21 1; jean -19 -19 20; jean_claud -8 -8 8
jean_dupon -6 -6 6; jean_luc -8 -8 8; jean_point -11 -9 15; jean_yves -6 -7 7; jeanl -5 -5 5; jeanl_en -5 -5 5
jeux 9 -9 -9; jeux_en 9 -9 -9; joao -8 -8 8; joao_da -8 -8 8; joign -8 8 -5; joign_alors -8 8 -5; joind -20 19 -14
joind_> -13 12 -10; joind_les -6 6 -6; joind_ma -10 10 -8; joind_mes -10 11 -9; joind_sur -10 10 -1; joint 14 -9 -14
joint_> 7 -7 -7; joint_ca 9 -9 -9; jojo -6 -6 6; jojo_lapin -6 -6 6; joli -7 -7 8; joli_accen -7 -7 8; joset -6 -9 9
joset_lambe -6 -9 9; jouer 16 -15 -14; jouer_> 6 -7 -5; jouer_a 9 -8 -9; jouer_en 13 -10 -13; jour -11 2 1
jour_mon -6 6 -7; jour_sur -6 -8 7; jours 1 -17 4; jours_> -18 -12 17; jours_a -8 -5 10; jours_j 15 -9 -16
jsp -8 8 -7; jsp_pourq -8 8 -7; jules -2 -3 5; jules_ensui -2 -3 5; julie -9 -16 17; julie_carpe -7 -15 13
julie_point -6 -6 8; juste -27 10 3; juste_> -10 -11 11; juste_bip -6 6 -6; juste_le -9 9 -9; juste_pour -14 13 -12
juste_que -16 6 5; k -11 -9 13; k_> -5 -6 6; k_a -6 -4 10; k_aroba -7 -7 9; k_i -6 -6 7; k_o -5 -6 6
k_point -6 -6 6; ka 6 -5 -6; ka_fet 6 -5 -6; karim -4 -2 5; karim_point -4 -2 5; karin -10 -10 10
karin_de -10 -10 10; kaz 6 -5 -6; kaz_mwen 6 -5 -6; kessl -10 -9 9; kessl_urgen -10 -9 9; kieff -6 -6 7
kieff_rolan -6 -6 7; l 3 -13 0; l_> -7 -6 7; l_a -7 -7 7; l_abonn -8 -6 8; l_acces 8 -7 -7; l_accue -7 -8 8
l_adais 6 -6 -5; l_adres -6 -5 6; l_adsl 15 -13 -15; l_agenc 13 -12 -13; l_ai -12 3 3; l_alarm -6 7 -8
l_an -9 -10 10; l_anten 12 -9 -14; l_appar -13 -1 8; l_appel 0 5 -15; l_aroba -10 -12 12; l_arret 6 -4 -5
l_assis -11 -11 11; l_autre -15 -13 15; l_avez -5 -5 5; l_avoir -5 -4 5; l_c -5 -6 6; l_comme -6 -7 7
l_devan -7 -6 7; l_dubre -4 -2 5; l_e -7 -8 7; l_echo -10 11 -10; l_ecole -10 -9 10; l_ecout -8 8 -8
l_ecran 5 -5 -5; l_enten -14 14 -13; l_entre -2 -8 -4; l_et -5 -2 7; l_etage 18 -12 -18; l_etran -17 18 -16
l_heure -6 -4 8; l_hotel 8 -9 -8; l_i -5 -5 6; l_image 8 -7 -7; l_immeu 13 -15 -9; l_impri 9 -10 -8; l_incid -7 -7 7
l_inter 13 -8 -15; l_ipbx -7 8 -7; l_oblig -5 -5 6; l_open -8 -8 8; l_opera 9 -5 -8; l_orage 2 -1 -5
l_ordin 15 -15 -12; l_point -5 -3 6; l_renau -5 -4 7; l_un -11 -10 11; l_under -5 -4 5; l_wifi 9 -8 -8; la 0 -6 -1
la_4g -19 18 -14; la_5g -15 16 -16; la_> -21 -23 24; la_avec -5 -5 5; la_banqu 1 1 -12; la_base -12 12 -10
la_boite -12 13 -15; la_boula -6 -6 6; la_bouti 9 -10 -8; la_box 10 -10 -12; la_branc 9 -6 -9; la_cabin -5 -5 5
la_caiss 18 -19 -7; la_caja 7 -3 -4; la_campa 11 -11 -10; la_carte -12 12 -12; la_catas -11 -6 9; la_centr -6 7 -8
la_chamb 6 -16 -1; la_compt -10 -10 10; la_conne 27 -11 -27; la_conso 9 -8 -9; la_coupu -2 -11 7; la_cuisi -6 -13 7
la_derni -14 -13 15; la_dessu -5 5 -5; la_factu -12 -15 13; la_fibra 6 -6 -6; la_fibre 31 -30 -23; la_fin -10 -11 11
la_flott -8 8 -7; la_franc -2 -5 6; la_fritu -11 17 -23; la_galer 6 -7 -5; la_il 18 -11 -22; la_je -11 -12 14
la_l 7 -10 -6; la_la 9 -9 -6; la_laten 6 -5 -5; la_le -9 -11 10; la_ligne -17 20 -22; la_liste 9 -9 -10
la_live 7 -3 -7; la_louch -7 -7 7; la_machi -9 -9 10; la_maiso 13 -5 -19; la_marqu -7 -12 8; la_marre -9 -10 9
la_meme -12 -13 13; la_messa -6 7 -7; la_mise -6 6 -7; la_miser 13 -17 -7; la_moind 8 -8 -7; la_nouve 9 -6 -9
la_page 10 -12 -9; la_parce 8 -7 -8; la_peine -12 -14 13; la_petit 10 -7 -10; la_pluie -8 8 -8; la_porta -8 10 -13
la_porte 8 -15 -1; la_poste -6 -7 7; la_premi -10 -9 12; la_prise -1 -15 2; la_puce -6 7 -7; la_remet -5 6 -5
la_reuni -3 -2 5; la_rue 9 -12 -5; la_secre -8 9 -11; la_semai -6 -6 6; la_seule -10 -10 12; la_sim -6 7 -9
la_socie -11 -14 12; la_sonne -16 18 -20; la_suite -6 -6 6; la_table 11 -11 -10; la_tele 16 -30 -8
la_telep -15 20 -25; la_telet 7 -7 -7; la_telev 7 -6 -8; la_tempe 6 -4 -6; la_tete -7 -8 8; la_tiret -9 -8 9
la_toile 10 -13 -7; la_tour -10 -11 10; la_vie -10 -14 11; la_voisi 6 -1 -9; la_voix -16 14 -14; la_wifi 22 -24 -13
lac -6 -6 7; lac_point -6 -6 7; lache 4 -11 -1; lache_> -1 -7 4; lache_avec 5 -4 -5; lacom -8 -8 8
lacom_jean -8 -8 8; lag 8 -19 -6; lag_> 12 -13 -11; lag_de 9 -7 -9; lag_un -8 -5 7; laiss -11 1 2; laiss_de -6 6 -6
laiss_tombe -8 -7 8; lambe -17 -14 17; lambe_> -18 -14 17; lambe_aroba -1 -2 3; lance 10 -13 -9; lance_un 10 -13 -9
langl -7 -6 7; langl_> -7 -6 7; langl_avec -7 -6 7; lapin -6 -6 6; lapin_tout -6 -6 6; lapos -5 -4 7
lapos_point -5 -4 7; laque -12 -12 12; laque_> -12 -12 12; laten 6 -5 -5; laten_est 6 -5 -5; laure -11 -14 13
laure_bouch -11 -14 13; laver -9 -9 10; laver_qui -9 -9 10; le -4 -7 5; le_06 -7 -8 10; le_3900 -12 -15 13
le_boiti 14 -10 -13; le_bol -8 -7 8; le_bouto -6 -6 6; le_bris -8 -9 9; le_burea -18 -19 18; le_c 13 -17 -11
le_cable 14 -18 -12; le_caiss 6 -6 -5; le_chale -8 9 -13; le_chant -7 6 -5; le_chat -12 -11 12; le_chien -8 -11 9
le_chiff -4 -3 7; le_code -11 12 -14; le_combi -15 19 -20; le_conse -10 -10 10; le_contr -12 -12 13
le_corre -8 8 -5; le_coura -9 -9 10; le_cyclo 5 -4 -5; le_debit 13 -11 -13; le_debut -2 -2 5; le_decod 17 -17 -16
le_decro -8 9 -6; le_dis -6 -6 6; le_facte 10 -10 -9; le_feu -14 -13 13; le_fil 3 -10 -1; le_fils -10 -10 11
le_fixe -16 25 -27; le_frigo -15 -16 16; le_gall -8 -9 9; le_goff -7 -8 7; le_jardi 10 -11 -8; le_le 7 -7 -7
le_lien 6 -6 -6; le_magas -11 9 -8; le_matin -7 -6 7; le_meme -12 -11 12; le_mien -5 -5 6; le_mobil -4 5 -12
le_modem 18 -14 -17; le_moine -6 -7 7; le_monde -8 -7 8; le_natel -8 8 -7; le_netfl 8 -5 -8; le_nom -13 -11 14
le_numer -9 5 2; le_papie -4 8 -8; le_passa -5 -6 6; le_petit -3 -5 4; le_placa -9 -13 10; le_point -6 -6 6
le_porta -17 14 -10; le_poste -8 9 -11; le_premi -1 -1 1; le_preno -8 -9 9; le_profe 5 -4 -5; le_propr -10 -12 11
le_quart 2 -8 1; le_redem 10 -8 -11; le_renvo -11 12 -12; le_repet 13 -11 -13; le_repon -11 10 -10
le_resea 10 -5 -18; le_route 13 -14 -12; le_s -4 -3 6; le_salon -6 -23 8; le_serve 6 -6 -6; le_signa 8 -9 -7
le_silen -8 14 -16; le_site 13 -13 -12; le_soir -9 -7 8; le_souci -7 -10 8; le_stand -11 12 -10; le_techn -6 -15 8
le_telep -6 6 -9; le_temps 11 -6 -12; le_termi 14 -14 -12; le_therm -7 -7 8; le_toit -2 -17 4; le_trois -12 -14 16
le_under -5 -5 5; le_vide -5 9 -9; le_villa -9 10 -10; le_voyan 12 -9 -12; le_vpn 19 -20 -16; le_web 10 -7 -11
le_week -6 -5 6; le_wifi 32 -17 -35; le_zero -5 -6 9; lea -8 -8 8; lea_aroba -8 -8 8; lefeb -9 -9 9; lefeb_> -9 -9 9
lefor -6 -6 7; lefor_et -6 -6 7; leger -8 -8 11; leger_aroba -8 -8 11; lemai -7 -7 9; lemai_aroba -7 -7 9
lemoi -6 -7 7; lemoi_> -6 -7 7; lemoi_euh -6 -7 7; lent 7 -7 -7; lent_dans 18 -11 -22; lent_les 6 -6 -5
lente 3 3 -18; lente_> 1 3 -16; lente_chez 11 -11 -10; leon -7 -6 11; leon_tiret -7 -6 11; leroy -13 -12 14
leroy_aroba -6 -6 8; leroy_en -9 -8 9; les -2 2 -7; les_appel -18 19 -16; les_caiss 6 -6 -6; les_camer 15 -14 -17
les_chamb 11 -10 -6; les_chiff -5 -4 5; les_cinq 11 -11 -9; les_clien 6 0 -8; les_codes -12 11 -10
les_commu -15 12 -9; les_deux -12 -13 13; les_dix 12 -13 -9; les_ecran 7 -7 -5; les_enfan -10 -10 10
les_esse -7 6 -5; les_gens -11 11 -10; les_heure 13 -9 -16; les_huit -9 -9 9; les_jardi -6 -5 6; les_jeux 9 -9 -9
les_jours -7 -6 7; les_les -8 8 -8; les_ligne -8 9 -19; les_machi -2 -6 6; les_mails 6 -4 -6; les_messa -11 12 -7
les_ouvri 7 -3 -7; les_pages 12 -15 -7; les_petit -9 -6 9; les_plomb -9 -9 9; les_poste -7 11 -13; les_quart 8 -3 -8
les_quatr -16 -13 14; les_recoi -8 8 -8; les_sites 9 -9 -7; les_sms -17 16 -11; les_telec 9 -10 -8
les_texto -16 17 -19; les_trava 6 -6 -6; les_video 14 -13 -14; les_visio 6 -5 -5; levy -7 -8 7; levy_l -7 -8 7
li -5 -5 5; li_wei -5 -5 5; liais 6 -4 -5; liais_fibre 6 -4 -5; lien 10 -10 -10; lien_sdsl 9 -8 -9; lien_wan 6 -6 -6
ligne -8 22 -37; ligne_> 2 3 -19; ligne_a -19 19 -16; ligne_c -6 6 -6; ligne_ca 14 -13 -14; ligne_de 14 -10 -28
ligne_depui 10 -9 -6; ligne_du -16 16 -17; ligne_est -12 13 -14; ligne_et 5 -4 -5; ligne_fixe -9 15 -13
ligne_gresi -9 8 -7; ligne_mobil -8 7 -6; ligne_on -6 6 -7; ligne_pro -7 6 -5; ligne_telep -12 14 -15
ligne_y 5 -5 -5; lila -7 -7 7; lila_hadda -7 -7 7; lilas -12 -12 13; lilas_> -12 -12 13; lili -4 -4 8
lili_point -4 -4 8; liste 9 -9 -10; liste_> 9 -9 -10; live -3 -7 6; live_box 7 -3 -7; live_point -7 -7 8
lomba -14 -8 12; lomba_lambe -14 -8 12; longs 9 -10 -8; longs_> 9 -10 -8; lopez -8 -7 7; lopez_> -8 -7 7
lopez_avec -3 -3 4; louch -7 -7 7; louch_> -7 -7 7; louis -6 -7 7; louis_> -6 -7 7; luc -13 -14 15; luc_> -8 -8 8
luc_gagno -8 -8 8; luc_point -5 -4 7; lucas -8 -10 9; lucas_merci -8 -10 9; lucie -13 -12 13; lucie_aroba -10 -10 12
lucie_garni -7 -6 7; lucie_le -6 -7 7; lucie_marti -6 -7 7; lucie_pasqu -7 -6 7; lucie_soixa -5 -5 5
lucie_tout -6 -5 6; lui 11 -9 -13; lui_fonct 10 -9 -11; lui_il 7 -3 -7; lulu -4 -4 6; lulu_zero -4 -4 6
lumie 13 -8 -13; lumie_> 7 -7 -5; lumie_de 7 -5 -7; lumie_elle 7 -5 -7; lumie_qui 6 -4 -6; lundi -13 -14 14
lundi_> -10 -10 10; lundi_derni -9 -9 9; lunet -12 -10 11; lunet_> -12 -10 11; lyon -8 -8 8; lyon_> -8 -8 8
m -14 -3 7; m_a -7 -17 15; m_adres -7 -6 8; m_affic 2 -1 -15; m_aider -9 -8 10; m_appel -16 2 1; m_aroba -6 -7 12
m_assoi -6 -7 6; m_avez -11 -11 11; m_aviez -6 -6 6; m_e -7 -7 7; m_ecout -3 -4 4; m_en -9 -9 10; m_enerv -8 -5 8
m_enten 0 11 -20; m_ont -6 7 -7; m_point -4 -6 9; m_tiret -6 -7 12; ma -1 7 -15; ma_boite 11 -12 -6
ma_box 22 -16 -20; ma_carte -19 20 -15; ma_chamb 0 2 -18; ma_colle -11 -15 13; ma_conne 16 -19 -11
ma_conso 9 -11 -6; ma_factu -13 -14 14; ma_famil -8 -8 9; ma_femme -15 -3 11; ma_fibre 10 -9 -10; ma_fille -6 2 -5
ma_gueul -7 -7 7; ma_ligne -15 20 -28; ma_mere -15 10 -1; ma_messa -14 18 -20; ma_nouve -6 7 -8; ma_prise 7 -7 -6
ma_sim -13 14 -13; ma_soeur -9 8 -7; ma_switc 6 -6 -5; ma_table 18 -18 -9; machi -13 -10 13; machi_> -9 -10 10
machi_a -9 -9 10; machi_je -5 -6 6; machi_moi -5 -5 6; madam -14 -16 16; madam_aider -4 -4 5; madam_besna -3 -2 5
madam_bonjo -10 10 -9; madam_germa -7 -7 7; madam_lambe -11 -10 11; madam_lefeb -9 -9 9; madam_perri 8 -8 -8
madam_que -7 -6 7; madam_tremb -8 -8 8; magas 2 1 -11; magas_> -7 9 -11; magas_les 6 -6 -6; magas_sont 10 -9 -6
mail 12 -12 -9; mail_> 12 -12 -9; mails 22 -21 -17; mails_> 19 -19 -13; mails_au 6 -5 -6; mails_ils 13 -11 -14
maint -6 -14 9; maint_> -13 -12 13; maint_j 8 -7 -8; mairi -4 -3 6; mairi_point -4 -3 6; mais 1 6 -16
mais_alors -7 8 -8; mais_bon -18 -13 16; mais_c 7 -3 -7; mais_chez 13 -11 -11; mais_des -6 6 -6; mais_il 14 -13 -8
mais_inter 30 -28 -29; mais_je 5 -2 -15; mais_l -7 8 -8; mais_le -7 9 -19; mais_les 9 -10 -8; mais_mes -8 8 -7
mais_moi -17 18 -17; mais_netfl 7 -7 -5; mais_non -13 -13 13; mais_pas -22 20 -9; mais_perso -6 7 -7
mais_pour 13 -17 -7; mais_prene -4 -2 5; mais_quand -5 9 -12; mais_soixa -3 -3 5; mais_telep -7 7 -7
mais_vous -9 -9 10; mais_y 10 -10 -9; maiso 10 -2 -17; maiso_> 0 5 -12; maiso_alors 9 -8 -3; maiso_est 19 -18 -22
maiso_et 12 -6 -12; maiso_il 0 2 -13; maiso_que 7 -3 -7; maiso_y 15 -13 -16; maitr -9 -10 9; maitr_delph -9 -10 9
mal -8 1 4; mal_> -5 -7 6; mal_au -6 -7 6; mal_mes -8 9 -12; malad 8 -7 -8; malad_> 7 -6 -7; malad_sur 8 -6 -8
malgr 10 -8 -11; malgr_le 10 -8 -11; mamad -7 -7 8; mamad_diop -7 -7 8; maman 5 -5 -5; maman_elle 5 -5 -5
mange -8 -7 8; mange_> -8 -7 8; manon -8 -7 8; manon_delac -8 -7 8; manso -10 -10 10; manso_> -10 -10 10
marc -6 -4 9; marc_dubre -4 -2 5; marc_point -7 -6 10; march -5 -8 5; march_> -14 -14 15; march_a 13 -11 -13
march_depui -13 -13 14; march_mon -13 12 -12; march_nicke -12 12 -9; march_pas 3 2 -11; march_plus -1 -9 4
march_tres 14 -14 -10; mardi -12 2 3; mardi_> -8 -9 8; mardi_une -9 8 -7; mari -4 -20 8; mari_dit 7 -7 -5
mari_est -10 -9 10; mari_la -7 -6 7; mari_qui -10 -14 13; mari_vu 12 -15 -10; marie -15 -14 15; marie_chris -9 -9 9
marie_clair -7 -7 8; marie_le -12 -12 12; marie_tiret -4 -3 7; marin -5 -5 5; marin_aroba -5 -5 5; marqu -7 1 4
marqu_sorti -7 -12 8; marqu_sur -4 8 -8; marra -7 -9 8; marra_> -6 -6 7; marra_ca -6 -7 7; marre -10 -14 12
marre_d -9 -10 9; marre_des -8 -8 9; marre_pas -6 -8 8; marse -14 -15 14; marse_> -14 -15 14; marti -13 -13 14
marti_> -12 -12 12; marti_aroba -5 -3 7; marti_c -6 -7 7; marti_chez -8 -7 11; marti_hier -10 -9 10
marti_lucie -6 -7 7; marti_point -5 -5 6; mathi -10 -10 10; mathi_royer -10 -10 10; matin -3 -18 9; matin_> 0 -19 4
matin_a 9 -10 -9; matin_c 5 -4 -5; matin_oui -12 -6 12; matin_une -7 -6 7; mauva -8 7 -7; mauva_on -8 7 -7
me -4 -3 -1; me_> -8 -8 8; me_bloqu 9 -10 -8; me_branc 10 -13 -7; me_conne 19 -17 -18; me_deman 2 5 -15
me_disen -8 8 -8; me_dit -1 5 -10; me_fait -9 -9 9; me_faudr -10 0 1; me_joind -15 14 -11; me_l -7 -7 7
me_lache 12 -6 -12; me_mettr -7 -3 8; me_parle -12 -11 14; me_passe -13 -17 16; me_pose -9 -10 10
me_rappe -15 -14 15; me_recla -6 7 -7; me_saoul -5 -5 5; me_telep -10 16 -17; mega 8 -7 -8; mega_a 8 -7 -8
megas 15 -15 -14; megas_> 8 -7 -8; megas_alors 5 -5 -5; megas_et 8 -7 -8; meme -4 -8 5; meme_> -17 -23 19
meme_en -7 -9 9; meme_n 8 -9 -8; meme_panne -12 -13 13; meme_pas 8 -7 -8; meme_pour -8 8 -8; meme_probl -7 -2 8
meme_quand -11 10 -10; merci -13 -13 14; merci_> -11 -12 12; merci_beauc -7 -6 7; merde -13 -18 15
merde_> -12 -13 13; merde_a -9 -11 10; mere -15 10 -1; mere_> -10 10 -8; mere_est -9 11 -14; mere_qui -11 -18 18
mes 7 3 -23; mes_appar 6 -6 -3; mes_appel -12 14 -15; mes_camer 9 -9 -7; mes_clien -14 14 -11; mes_colle -10 11 -10
mes_corre -11 11 -11; mes_courr 13 -12 -13; mes_decla 8 -9 -5; mes_lunet -12 -10 11; mes_mails 15 -15 -15
mes_papie -9 -9 9; mes_petit 4 -3 -2; mes_piece 7 -7 -7; mes_potes -10 10 -8; mes_sms -15 15 -11
mes_texto -16 15 -10; mes_virem 10 -11 -6; mes_visio 14 -15 -10; messa -15 20 -23; messa_> -11 12 -10
messa_ne -17 17 -17; messa_sms -5 5 -6; messa_sur 4 4 -12; messa_vocal -8 8 -8; mets -7 7 -7; mets_carte -7 7 -7
mette -7 -6 8; mette_duran -1 0 2; mette_moi -5 -6 6; mettr 5 -6 -1; mettr_en -7 -3 8; mettr_sur 6 -6 -5
meuni -5 -2 6; meuni_et -5 -2 6; meyer -7 -7 7; meyer_m -7 -7 7; micro 10 -10 -10; micro_coupu 10 -10 -10
midi -8 -8 8; midi_> -8 -8 8; mien -5 -5 6; mien_c -5 -5 6; mieux -10 -9 10; mieux_> -10 -9 10; milla -4 -4 5
milla_neuf -4 -4 5; mille -16 -17 18; mille_> -7 -8 8; mille_lyon -8 -8 8; mille_neuf -4 -2 4; min 8 -6 -10
min_wifi 8 -6 -10; mince -9 -8 9; mince_> -9 -8 9; minut 9 -4 -15; minut_> 5 -1 -21; minut_je -12 -10 11
minut_le 5 -4 -5; minut_sur 14 -12 -15; minut_vous -5 -5 5; mirei -6 -5 10; mirei_tiret -6 -5 10; mis -7 9 -10
mis_ma -7 9 -10; mise -6 11 -12; mise_a -6 6 -7; mise_dans -4 8 -8; miser 13 -17 -7; miser_> 13 -17 -7
mobil -27 22 -10; mobil_> -21 6 -2; mobil_a -10 9 -8; mobil_car 10 -7 -11; mobil_dans -13 13 -13; mobil_de -8 8 -7
mobil_lui 7 -3 -7; mobil_m -15 14 -12; mobil_n -17 17 -7; mobil_ne -8 9 -9; mobil_parce 15 -13 -16
mobil_qui -15 15 -12; mobil_tres -8 8 -8; mobil_un -7 -7 7; mobil_va 18 -21 -7; modem 20 -19 -17
modem_clign 8 -7 -8; modem_est 6 -6 -7; modem_il 9 -8 -12; modem_qu 7 -5 -7; modem_reste 11 -10 -11
modem_route 8 -7 -8; modif -7 -9 9; modif_mon -7 -9 9; moi -13 -12 19; moi_> -21 -2 15; moi_a 11 -11 -10
moi_c -12 -13 13; moi_ca 13 -11 -11; moi_de 6 -6 -5; moi_deux -8 -7 9; moi_il -4 -4 5; moi_inter 13 -11 -13
moi_j 14 -10 -14; moi_je -14 7 1; moi_l 6 -6 -6; moi_les -2 -6 6; moi_meme -7 -9 9; moi_pas -6 -7 7
moi_paul -9 -11 11; moi_quelq -9 -8 9; moi_qui -10 -6 9; moi_si -8 9 -12; moi_sur -8 -8 8; moi_trois -4 -2 5
moi_un -10 -9 10; moi_venir -5 -6 7; moi_voulo -5 -5 6; moind 8 -8 -7; moind_page 8 -8 -7; moine -6 -7 7
moine_attac -6 -7 7; moins -10 -9 10; moins_cinq -8 -8 8; moins_trent -8 -10 9; mois -10 -10 10; mois_de -10 -10 10
mon -10 8 -5; mon_abonn -5 -14 10; mon_adres -14 -13 14; mon_alarm 8 -8 -7; mon_avoca -12 -20 18; mon_bon -6 -5 6
mon_cellu -14 14 -14; mon_code -10 11 -12; mon_conse -7 -12 11; mon_contr -14 -12 14; mon_debit 8 -9 -7
mon_dect -13 13 -12; mon_divor -7 -6 7; mon_dossi -16 -13 16; mon_ecran -6 -8 7; mon_epous 5 -4 -5
mon_fils 12 -22 -2; mon_fixe -20 21 -17; mon_forfa -9 12 -14; mon_gamin -8 9 -9; mon_garco -8 8 -7
mon_gars -9 -10 10; mon_gsm -19 14 -11; mon_impri 7 -7 -5; mon_inter -8 9 -12; mon_iphon -5 7 -9; mon_mari -4 -20 8
mon_mobil 2 19 -19; mon_modem 13 -13 -9; mon_mon -8 8 -6; mon_natel -2 3 -15; mon_nom -15 -16 19; mon_non -5 -5 6
mon_nouve -6 7 -7; mon_num -8 -9 9; mon_numer -16 16 -15; mon_opera -10 -10 10; mon_ordi 11 -11 -8
mon_ordin 11 -9 -19; mon_papa 9 -6 -11; mon_patro -5 6 -7; mon_pauvr -6 -6 7; mon_pays -7 8 -8; mon_pc 13 -11 -12
mon_petit 7 -2 -7; mon_porta -11 18 -23; mon_pote 9 -8 -3; mon_preno -6 -6 7; mon_repet 14 -14 -12
mon_repon -18 18 -17; mon_respe -5 -6 6; mon_route 13 -13 -12; mon_samsu -8 8 -6; mon_secre -10 -10 10
mon_smart -9 4 0; mon_solde -8 -9 8; mon_telep -10 11 -13; mon_telev 9 -8 -8; mon_vieux -7 7 -6; mon_wifi 15 -14 -14
monde -3 -15 5; monde_> -7 -8 8; monde_est -8 -7 8; monde_plus 10 -9 -11; mons -6 -6 6; mons_> -6 -6 6
monsi -12 -20 18; monsi_> -20 -11 15; monsi_c -5 -4 5; monsi_de -9 -9 9; monsi_excus -10 -5 8; monsi_lambe -8 -9 9
monsi_marti -10 -9 10; monsi_moi 13 -11 -13; monsi_nguye -8 -7 8; monsi_petit -6 -7 7; monsi_que -7 -10 10
monsi_qui -3 -4 4; monta 10 -10 -9; monta_est 10 -10 -9; monte 4 -1 -17; monte_pas 13 -12 -13; monte_plus -10 10 -9
moque -7 -8 8; moque_du -7 -8 8; morea -5 -4 9; morea_aroba -5 -4 9; morea_non -5 -4 9; morel -8 -4 9
morel_chez -8 -4 9; mort 3 -8 -2; mort_> 13 -28 3; mort_aucun -12 12 -7; mort_elle -9 11 -14; morte 12 -9 -14
morte_> 24 -23 -12; morte_je -11 11 -7; mot -1 -20 5; mot_> -11 -11 11; mot_de 11 -18 -10; mot_point -5 -5 5
mots -8 -7 8; mots_> -8 -7 8; mouli 9 -9 -9; mouli_> 9 -9 -9; moyen 9 -7 -16; moyen_d -1 -2 -10; moyen_de 10 -8 -11
muet -9 11 -14; muet_> -9 11 -14; muet_on -7 7 -6; muets -8 10 -12; muets_> -8 10 -12; mur 6 -5 -5; mur_a 6 -5 -5
mutua 10 -9 -10; mutua_> 10 -9 -10; mutue -10 11 -13; mutue_tres -10 11 -13; mwen 6 -5 -6; mwen_l 6 -5 -6
my 6 -5 -5; my_frenc 6 -5 -5; n -4 4 -8; n_a 9 -8 -9; n_acced 10 -8 -11; n_accro 1 1 -12; n_affic -9 10 -14
n_ai -5 6 -10; n_apost -6 -6 6; n_appar 9 -9 -10; n_aroba -3 -2 5; n_arriv -2 11 -22; n_avons 6 -6 -6; n_d -7 -7 8
n_diaye -6 -6 6; n_e -6 -4 10; n_enten -6 6 -6; n_est -6 -10 10; n_etes -6 -5 6; n_exist -9 8 -8; n_g -5 -5 5
n_j -1 -2 3; n_y -9 -2 4; nadia -7 -7 9; nadia_point -7 -7 9; namur -14 10 -10; namur_> -14 10 -10; nante 7 -5 -7
nante_> 7 -5 -7; natel -6 8 -17; natel_de -8 8 -7; natel_ne -8 9 -13; natel_veut 6 -6 -5; natha -7 -6 11
natha_point -7 -6 11; ne -4 4 -9; ne_bascu -6 9 -9; ne_capte -25 26 -18; ne_charg 7 -5 -12; ne_compr -2 -5 6
ne_donne -9 8 -6; ne_en -4 -2 4; ne_fait -9 10 -10; ne_fonct -13 -9 8; ne_m -9 -4 7; ne_march -27 10 4
ne_me -9 -10 10; ne_monte 4 -1 -17; ne_parle -10 -3 11; ne_passe 9 10 -17; ne_peut -4 10 -17; ne_peux 0 2 -11
ne_prend -10 11 -8; ne_recoi -11 11 -10; ne_recup 8 -7 -8; ne_redem 12 -9 -12; ne_repet 14 -14 -12
ne_repon 6 -6 -13; ne_riez -7 -7 7; ne_rigol -6 -6 6; ne_s 10 -6 -17; ne_sais -2 -16 8; ne_sait -6 9 -7
ne_saura -7 -9 10; ne_se 8 -8 -5; ne_sonne -13 20 -24; ne_suis -17 -11 14; ne_synch 10 -11 -9; ne_trouv 11 -9 -6
ne_va 3 -16 3; ne_veut 12 -10 -14; ne_veux -5 -6 6; ne_vois 9 -8 -11; ne_voudr -13 -7 10; ne_vous -10 -8 10
nee -11 -11 11; nee_dumon -8 -8 8; nee_marti -7 -7 7; nein -9 -10 10; nein_non -9 -10 10; net -6 -7 7; net_> -7 -8 9
net_voila -5 -4 5; netfl 22 -19 -19; netfl_> 8 -7 -8; netfl_il 9 -6 -10; netfl_ne 8 -8 -8; netfl_plus 12 -12 -11
netfl_tourn 7 -7 -5; neuf 2 -9 3; neuf_cent -4 -2 4; neuf_dix -3 -7 7; neuf_douze -2 -2 4; neuf_heure 8 -3 -12
neuf_je -6 -5 6; neuf_mille -8 -8 8; neuf_point -7 -7 11; neuf_quara -5 -4 5; neuf_treiz -2 -1 3; neuf_trent -5 -5 8
neuf_vingt -6 -5 7; neuf_zero -12 -13 15; nguye -8 -7 8; nguye_> -8 -7 8; ni 0 -12 -1; ni_appel -12 11 -10
ni_d 6 7 -21; ni_envoy -7 8 -8; ni_inter -16 -15 16; ni_l -11 -10 11; ni_la 11 -11 -9; ni_le -16 -15 16
ni_pon 6 -5 -6; ni_quatr -6 -6 6; ni_recev -11 12 -11; ni_rien 5 -4 -5; ni_sur 9 -9 -10; ni_trois -6 -6 6
nice -2 -3 5; nice_> -2 -3 5; nicke -17 17 -11; nicke_c -12 12 -9; nicke_juste -9 9 -9; nicke_mais -7 8 -8
nivea -14 8 -8; nivea_de -13 13 -13; nivea_deux -5 -5 6; no 3 1 -8; no_fonct 6 -6 -6; no_inter 7 -3 -4
no_sim -7 7 -7; noel -5 -2 7; noel_aroba -5 -2 7; noir -5 -5 9; noir_aroba -5 -5 9; noir_tiret -5 -5 9
noire -3 -11 4; noire_avec -9 -9 9; noire_plus 7 -7 -5; nom -18 -23 22; nom_> -15 -15 16; nom_c -13 -13 14
nom_de -8 -10 9; nom_donc -3 -4 7; nom_est -8 -8 8; nom_et -6 -7 7; nom_il -5 -5 5; nom_vous -5 -4 5; non -14 -17 17
non_> -20 -21 22; non_c -3 1 3; non_clair -5 -4 9; non_desol -10 -7 8; non_detec -9 10 -9; non_hotma -5 -4 7
non_huit -8 -7 9; non_ident 8 -9 -7; non_je -7 -10 10; non_l -7 -6 7; non_laiss -8 -7 8; non_le -9 8 -7
non_mais -16 -13 15; non_monsi -8 -6 6; non_noir -5 -5 9; non_non 7 -19 -5; non_pardo -10 -8 10; non_pas 6 -20 0
non_plus 13 -13 -9; non_rien -8 -7 9; non_surto -10 -9 10; non_toujo -13 -13 14; non_treiz 0 -1 1; non_valid -6 7 -7
nonan -8 -8 10; nonan_deux -5 -6 6; nonan_et -3 -3 5; nonan_quatr -2 -2 4; nos 9 -4 -17; nos_clien -5 5 -4
nos_comme -8 8 -7; nos_mails 6 -5 -6; nos_ordin 8 -8 -7; nos_poste -8 10 -12; nos_termi 9 -9 -7; not 6 -5 -5
not_worki 6 -5 -5; notai -5 -5 9; notai_au -5 -5 9; note -10 -10 10; note_oui -10 -10 10; notez -10 -10 10
notez_dupui -10 -10 10; notre -1 2 -7; notre_conne 6 -5 -5; notre_contr -7 -6 7; notre_ecole -5 -6 6
notre_liais 6 -4 -5; notre_lien 9 -8 -9; notre_numer -6 7 -5; notre_trunk -13 11 -8; nous 0 -1 -4; nous_> -7 -6 7
nous_appel -9 10 -8; nous_au -8 8 -8; nous_ca 6 -4 -6; nous_depui 14 -9 -15; nous_disen -9 10 -8; nous_n 6 -6 -6
nous_on 7 -8 -7; nous_subis -10 -8 10; nous_une 6 -6 -6; nouve -4 8 -11; nouve_> -10 -10 11; nouve_box 9 -6 -9
nouve_carte -5 6 -6; nouve_colla -5 7 -7; nouve_iphon -6 7 -7; nouve_mais -7 7 -7; nouve_sim -8 14 -16
noval -7 -6 8; noval_point -7 -6 8; novem -10 -10 10; novem_> -10 -10 10; nul -6 -7 7; nul_> -6 -7 7; num -8 -9 9
num_> -8 -9 9; numer -17 18 -14; numer_a -11 11 -10; numer_belge -1 -4 5; numer_ca -9 9 -9; numer_de -10 -9 12
numer_du -5 -4 5; numer_echec -6 6 -6; numer_est -13 13 -10; numer_le -1 -1 1; numer_n -12 12 -11; numer_une -8 8 -5
numer_vert -2 -6 8; o -12 -11 17; o_l -4 -3 6; o_n -7 -7 8; o_point -3 -3 4; o_r -2 -2 4; o_u -3 -2 5; o_w -5 -6 6
obisp -9 -9 9; obisp_> -9 -9 9; objet -14 -11 14; objet_conne -14 -11 14; oblig -5 -5 6; oblig_de -5 -5 6
occup -7 7 -7; occup_> -6 7 -5; occup_tout -7 7 -6; offre -11 -10 11; offre_> -13 -11 14; offre_plus -9 -9 9
oh -6 -6 6; oh_la -5 -5 5; oh_six -5 -5 5; ok -6 -6 7; ok_allez -6 -6 7; olga -6 -6 6; olga_point -6 -6 6
on 2 -4 -3; on_a 13 -15 -6; on_arriv 9 -9 -7; on_capte 7 -6 -8; on_en -10 -9 10; on_enten -6 6 -6; on_est -7 -20 13
on_fait -8 -6 8; on_m 8 6 -22; on_me -18 3 7; on_n -6 -1 -1; on_ne -3 12 -13; on_peut -9 5 1; on_regar 5 -4 -5
on_s -19 21 -19; on_se -10 10 -9; on_va -16 -14 16; on_vient 8 -7 -7; ont 6 0 -13; ont_creus 7 -3 -7
ont_envoy -6 7 -7; ont_fait 8 -7 -8; ont_secti 6 -6 -6; onze -4 -3 6; onze_> -4 -2 5; onze_aroba -5 -4 7
onze_soixa -4 -4 8; onze_tranq -3 -3 6; onze_vingt -1 -1 1; open -8 -8 8; open_space -8 -8 8; opera -20 -19 20
opera_> -16 -15 16; opera_est -10 -10 10; opera_parce 9 -5 -8; or 7 -7 -7; or_il 7 -7 -7; orage 2 -1 -5
orage_> -7 8 -8; orage_d 19 -9 -18; orage_je 4 -9 -3; orang 10 -10 -6; orang_> 10 -8 -11; orang_aroba -7 -6 11
orang_elle 6 -4 -6; orang_et 6 -5 -6; orang_point -8 -6 11; orang_qui 10 -9 -10; oranj -1 -2 3; oranj_avec -1 -2 3
oranj_point -1 -2 3; ordi 11 -11 -8; ordi_porta 8 -8 -3; ordi_trouv 10 -10 -8; ordin 14 -20 -2; ordin_> -1 -10 6
ordin_ca 6 -5 -6; ordin_de 8 -4 -7; ordin_dit 10 -8 -19; ordin_il 8 -9 -8; ordin_n 9 -8 -6; ordin_ne 11 -10 -7
ordin_porta 13 -13 -12; ordin_sont 8 -8 -7; oreil -5 -6 6; oreil_humai -5 -6 6; ory -3 -2 5; ory_o -3 -2 5
ottic 6 -6 -6; ottic_e 6 -6 -6; ou -12 -12 14; ou_ca -8 -5 7; ou_le -9 -9 10; ou_netfl 8 -7 -8; ou_neuf -6 -5 6
ou_quoi -9 -8 9; ou_trois -7 -6 6; ou_un -3 -4 4; oubli -6 -6 7; oubli_la -6 -6 7; ouf 3 -12 -1; ouf_> 9 -8 -9
ouf_sur 7 -6 -7; ouf_y -7 -8 8; oui -11 -20 18; oui_> -14 -16 17; oui_allo -3 -2 5; oui_alors 6 -10 -4
oui_bonjo 3 -7 0; oui_c -2 -14 6; oui_ca -7 -7 7; oui_conti -10 -10 10; oui_da -6 -5 6; oui_dites 7 -2 -7
oui_donc -9 -7 9; oui_enfin -8 -8 9; oui_et -8 -6 8; oui_euh -17 -8 14; oui_j -15 -15 16; oui_je -10 -8 10
oui_mais -12 -11 12; oui_mon -8 11 -16; oui_on -9 -9 10; oui_oui -10 -10 11; oui_s -9 -7 11; oui_septa -8 -8 9
oui_tout -5 -5 5; oui_un -12 -12 14; oui_voila 2 -11 0; oumar -6 -6 6; oumar_point -6 -6 6; outlo -7 -6 8
outlo_point -7 -6 8; ouver -6 -6 6; ouver_la -6 -6 6; ouvre 9 -10 -9; ouvre_> 9 -10 -9; ouvri 16 -14 -14
ouvri_les 9 -9 -7; ouvri_ma 12 -12 -9; ouvri_mes 8 -8 -8; ouvri_ont 7 -3 -7; p -10 -9 12; p_comme -5 -5 6
p_l -5 -2 6; p_o -7 -7 8; p_point -3 -2 5; page 17 -17 -15; page_> 12 -12 -11; page_d 9 -10 -8; page_googl 8 -8 -7
pages 12 -15 -7; pages_> 8 -8 -10; pages_ne 7 -6 -8; pages_s 6 -6 -5; paie 8 -3 -8; paie_la 8 -3 -8; paiem 9 -9 -7
paiem_ne 8 -7 -2; paiem_sont 9 -9 -7; paill -15 -15 15; paill_> -15 -15 15; panne -12 -6 7; panne_> -15 0 3
panne_d 12 -5 -13; panne_depui -18 -17 19; panne_euh 10 -7 -10; panne_le -10 -16 12; panne_les 8 -9 -8
panne_que -10 -11 11; papa -4 -18 7; papa_appel 9 -5 -8; papa_aroba -5 -5 6; papa_il -4 -18 6; papie -13 0 2
papie_> -9 -9 9; papie_et -4 8 -8; paque -3 -9 6; paque_> -10 -8 9; paque_peuch -8 -7 8; paque_sur 9 -8 -9
par -14 0 4; par_aroba -2 -3 5; par_contr -4 6 -8; par_dessu -7 -8 8; par_erreu -10 -9 9; par_inter 7 -6 -8
par_jules -2 -3 5; par_sms -12 11 -10; par_telep -9 10 -10; paras -7 8 -7; paras_on -7 8 -7; parce 21 -18 -19
parce_qu 20 -18 -21; parce_que 17 -15 -16; pardo -3 -15 6; pardo_j 8 -7 -8; pardo_paul -8 -7 8; pardo_quara -2 -1 3
pardo_quatr -5 -5 6; pardo_soixa -2 -2 3; parei 5 -4 -5; parei_pas 5 -4 -5; parfa -8 -9 9; parfa_on -8 -9 9
parle -16 -9 17; parle_> -12 1 4; parle_a -15 -8 12; parle_atten -6 -7 6; parle_au -6 4 0; parle_avec 7 -3 -7
parle_de -14 -14 15; parle_qu -10 -3 11; parle_vrai -5 -5 6; parta 7 -5 -9; parta_sur 7 -5 -9; parte -3 10 -17
parte_pas 3 2 -10; parte_plus -5 9 -17; parti -13 -12 14; parti_> -11 -21 16; parti_depui 19 -13 -19
parti_en -6 7 -9; parti_mange -8 -7 8; pas -6 -3 1; pas_80 -6 -6 6; pas_> -5 0 -6; pas_a 0 8 -22; pas_activ -4 8 -8
pas_alors -13 11 -9; pas_arriv 4 4 -15; pas_attri -10 12 -10; pas_au 8 -8 -6; pas_aux -12 -8 9; pas_beauc -11 -11 11
pas_besoi -7 -5 6; pas_bien -1 -1 2; pas_bon 11 -11 -11; pas_c 3 -16 4; pas_ca -20 -24 24; pas_ce -9 -6 11
pas_chez -11 14 -14; pas_comme -4 -7 6; pas_compr -6 -7 7; pas_conne 9 -7 -10; pas_conte -15 -11 13; pas_d 5 -21 3
pas_dans 12 -10 -14; pas_de 5 3 -16; pas_demar 8 -8 -8; pas_deux 8 -7 -8; pas_du 2 -19 0; pas_elle -10 -13 12
pas_emett -10 9 -9; pas_en -1 9 -14; pas_encor -15 -10 13; pas_enerv -10 -7 8; pas_enfin -6 -8 8; pas_enreg -5 -5 5
pas_ete -11 11 -10; pas_eu -10 -10 11; pas_faire -2 3 -9; pas_fait -13 -13 14; pas_faite -8 10 -13
pas_grave -8 -10 9; pas_ici -7 -8 8; pas_inter -17 15 -25; pas_je -5 -7 8; pas_joign -8 8 -5; pas_juste -9 -10 10
pas_l -8 8 -8; pas_la -9 -3 3; pas_le 25 -22 -18; pas_les 10 -8 -11; pas_lomba -14 -8 12; pas_ma 17 -17 -18
pas_maint -13 -12 13; pas_mais -8 9 -12; pas_mal -9 -11 10; pas_march 13 -11 -13; pas_me -8 0 4; pas_moi -14 -14 16
pas_moyen 10 -14 -7; pas_non 8 -7 -7; pas_on -7 -7 7; pas_parle -7 14 -14; pas_possi -7 -8 9; pas_pour -13 -14 15
pas_quand -7 9 -8; pas_que 3 -16 4; pas_recon -6 8 -10; pas_resea -10 9 -8; pas_reuss -11 -14 12; pas_sa -13 -11 12
pas_se 8 -8 -7; pas_si -1 -1 2; pas_soixa -8 -9 12; pas_sur 7 -6 -8; pas_telep -9 11 -12; pas_treiz -15 -9 14
pas_trop -6 -6 7; pas_un -14 12 -10; pas_une -1 -2 3; pas_vous -14 -11 15; pas_vraim -17 -9 14; pas_y -4 -6 8
pasca -9 -9 9; pasca_obisp -9 -9 9; pasqu -7 -6 7; pasqu_> -7 -6 7; passa -5 -6 6; passa_du -5 -6 6; passe -3 7 -9
passe_> 7 4 -18; passe_a -9 -9 9; passe_c -2 -5 6; passe_hier -9 -12 10; passe_j 10 -10 -9; passe_l 7 -7 -5
passe_mais 7 -7 -5; passe_mal 8 -10 -6; passe_merci -9 -13 12; passe_mes -7 6 -5; passe_moi -6 -7 7
passe_pas -14 15 -13; passe_plus 4 0 -16; passe_pour 11 -18 -10; passe_quelq -12 -14 14; passe_sur 19 -9 -18
passe_tout -6 -5 6; passe_un -17 -1 4; passe_une -3 -4 4; patie -10 -8 10; patie_ne -10 -8 10; patri -8 -8 8
patri_van -8 -8 8; patro -10 1 1; patro_> -4 -9 10; patro_du -6 -7 7; patro_et -5 6 -7; paul -18 -21 22
paul_> -9 -11 11; paul_aroba -5 -4 6; paul_chez -9 -10 10; paul_rouss -8 -7 8; paul_tout -4 -3 6; paul_verdi -8 -7 8
pauli -6 -6 6; pauli_n -6 -6 6; pauvr -6 -6 7; pauvr_> -6 -6 7; paye 5 -5 -5; paye_la 5 -5 -5; payer -5 -6 7
payer_factu -5 -6 7; pays -7 8 -8; pays_mais -7 8 -8; pc 12 -15 -6; pc_et -7 -9 8; pc_porta 10 -9 -9
pc_une 10 -7 -12; pedro -8 -7 7; pedro_lopez -8 -7 7; peine -5 -19 6; peine_> -12 -14 13; peine_en 8 -7 -8
pelle 6 -6 -6; pelle_a 6 -6 -6; penda -10 11 -11; penda_les -8 9 -9; penda_mes -9 9 -8; pense -9 -10 10
pense_> -11 -9 13; pense_depui -7 -6 7; pense_que -8 -10 9; perd 5 -4 -5; perd_le 5 -4 -5; perds 10 -14 -6
perds_la 6 -3 -6; perds_le 10 -14 -6; perdu 11 -4 -20; perdu_> 9 -8 -8; perdu_inter 8 -8 -7; perdu_la 8 -7 -7
perdu_mon -14 13 -10; perma -8 11 -13; perma_au -8 11 -13; perri 8 -8 -8; perri_je 8 -8 -8; perso -23 1 8
perso_> -20 5 1; perso_agee -6 -6 7; perso_avec -10 10 -9; perso_dans -8 -8 8; perso_de -8 -8 9
perso_depui -10 -10 10; perso_n -9 -1 2; perso_ne -9 11 -11; perso_peut -6 7 -7; perso_physi -6 -6 7
perso_s -9 -5 10; perte 13 -9 -13; perte_de 13 -9 -13; pete -9 -9 9; pete_les -9 -9 9; petit -7 -13 12
petit_> -6 -7 7; petit_a -7 -7 8; petit_boite 6 -4 -6; petit_boiti 6 -4 -6; petit_comme -6 -7 7; petit_elle 7 -5 -7
petit_enfan -4 -7 5; petit_l 7 -2 -7; petit_lumie 12 -7 -12; petit_point 5 -5 -5; petit_probl -13 -9 12
petit_quest -7 -6 7; petit_souci -10 -6 8; petit_tiret -5 -4 5; petro -6 -6 6; petro_aroba -6 -6 6; peu -13 -10 12
peu_agace -11 -9 12; peu_chelo -12 -11 12; peu_compl -5 -8 8; peu_le -8 -5 7; peu_mal -6 -7 6; peu_pres -7 -7 7
peuch -3 -12 3; peuch_la 4 -3 -2; peuch_un -8 -7 8; peut -4 4 -5; peut_dire -9 -9 10; peut_etre -8 -8 8
peut_laiss -6 6 -6; peut_m -6 7 -7; peut_me -10 16 -17; peut_pas -5 7 -8; peut_plus 2 -6 -2; peuve 4 -3 -2
peuve_plus 4 -3 -2; peux 2 9 -21; peux_appel -6 7 -7; peux_avoir -8 -8 9; peux_ni -12 11 -10; peux_parle -10 -10 10
peux_pas -21 9 -2; peux_plus 15 -6 -21; peux_recev -10 11 -12; peux_savoi -8 -13 10; peux_surfe -16 12 -7
peux_telep 15 -15 -14; phili -5 -2 7; phili_avec -5 -2 7; physi -6 -6 7; physi_> -6 -6 7; piece 6 -13 2
piece_joint 14 -9 -14; piece_prene -12 -8 9; pierr -5 -5 6; pierr_point -5 -5 6; pin -9 10 -11; pin_est -6 6 -6
pin_que -6 7 -7; ping 8 -7 -8; ping_de 8 -7 -8; pire -10 -9 10; pire_> -10 -9 10; pixel 13 -9 -15
pixel_et 13 -9 -15; placa -9 -13 10; placa_> -9 -13 10; plaig 8 -9 -8; plaig_> 8 -9 -8; plain -6 -5 8
plain_contr -6 -5 8; plait -9 -7 10; plait_> -10 -7 14; plait_je -4 -5 5; plait_madam -4 -4 5; plant 10 -13 -9
plant_> 10 -13 -9; plein -4 4 0; plein_> -7 -8 8; plein_de -7 8 -7; plein_et -8 8 -8; plein_zoom 9 -6 -9
pleut -9 -6 9; pleut_depui -9 -6 9; plomb -9 -9 9; plomb_> -9 -9 9; pluie -8 8 -8; pluie_> -8 8 -8; pluri -5 -5 9
pluri_point -5 -5 9; plus 5 -1 -14; plus_> -3 -7 -1; plus_a 18 -16 -16; plus_acces 9 -8 -9; plus_aller 8 -9 -6
plus_appel -17 15 -12; plus_attri -11 13 -14; plus_au 8 -7 -2; plus_aucun 1 4 -10; plus_ca 9 -10 -8
plus_chez 6 -6 -6; plus_d -7 -12 8; plus_de -20 11 -1; plus_demar 9 -7 -11; plus_depui 3 -1 -11; plus_detec -7 7 -6
plus_du 17 -17 -15; plus_elle 11 -10 -8; plus_encai 6 -6 -5; plus_envoy -8 8 -7; plus_et -11 11 -9
plus_faire 9 -9 -8; plus_heure -16 16 -18; plus_inter 24 -18 -29; plus_j -6 -6 6; plus_jouer 16 -15 -14
plus_la 2 -8 -1; plus_le 10 -6 -11; plus_les -6 9 -11; plus_lucie -7 -6 7; plus_me 10 -7 -12; plus_mes 6 -5 -18
plus_mon 9 -8 -11; plus_moyen -1 5 -17; plus_parle -5 5 -4; plus_pas 12 -11 -12; plus_perso 0 8 -19
plus_plus -8 8 -6; plus_qu -5 8 -7; plus_quand -1 2 -1; plus_que 8 -7 -8; plus_quoi -8 -4 9; plus_rapid -9 -9 9
plus_recon -8 9 -9; plus_regar 6 -5 -6; plus_rien -10 -15 12; plus_ses 8 -9 -8; plus_sur -8 8 -10
plus_surfe 15 -15 -14; plus_telep -19 18 -8; plus_telet 10 -9 -11; plus_trent -5 -5 5; plus_trois -6 -6 7
plus_tut -9 10 -10; pluto 5 -19 3; pluto_celle -4 -2 5; pluto_inter 17 -19 -14; pluto_non -8 -6 8
pluto_oui -10 -7 9; pm -8 -8 8; pm_point -8 -8 8; point -9 -11 16; point_arnau -4 -5 7; point_astie -5 -5 6
point_b -4 -4 8; point_baill -5 -4 7; point_benal -5 -4 7; point_benoi -5 -5 8; point_bio -9 -8 9
point_bois -7 -8 8; point_c -4 -6 9; point_ch -8 -8 9; point_clair -5 -4 9; point_com -9 -8 11; point_conse -3 -3 5
point_d 4 -5 -2; point_de 10 -9 -10; point_diall -7 -7 7; point_du -7 -8 8; point_dupon -10 -9 11
point_dupre -4 -6 9; point_e -7 -6 8; point_faure -5 -5 6; point_fr -7 -6 13; point_gauti -4 -3 4
point_gille -9 -8 11; point_girar -8 -7 12; point_gros -7 -6 11; point_i -7 -6 8; point_k -7 -7 9
point_lambe -1 -2 3; point_leger -8 -8 11; point_lemai -7 -7 9; point_lopez -3 -3 4; point_marti -7 -6 11
point_me -8 -8 8; point_meuni -5 -2 6; point_milla -4 -4 5; point_morea -5 -4 9; point_morel -8 -4 9
point_net -6 -7 7; point_noel -5 -2 7; point_ory -3 -2 5; point_p -5 -5 6; point_paul -1 0 2; point_petro -6 -6 6
point_r -6 -6 6; point_rober -5 -5 5; point_s -4 -3 6; point_saidi -4 -2 5; point_soixa -5 -4 7; point_sur -6 -6 6
point_sy -6 -6 6; point_truc -4 -5 5; point_vidal -6 -6 6; point_w -4 -5 5; pompi -5 -4 7; pompi_avec -5 -4 7
pon 7 -6 -7; pon_enten 6 -5 -6; pon_etein 6 -5 -5; porta -7 22 -31; porta_> -4 6 -12; porta_affic -8 9 -6
porta_arriv 8 -8 -3; porta_ca 0 2 -6; porta_capte -7 7 -6; porta_dans -9 10 -10; porta_de 2 5 -15
porta_depui -9 10 -2; porta_est -13 16 -19; porta_il 2 3 -19; porta_impos 5 -4 -4; porta_j -11 9 -8
porta_la 8 -7 -8; porta_n -14 15 -15; porta_ne -7 9 -10; porta_parce 16 -25 -8; porta_pourt -6 6 -6
porta_que -11 11 -10; porta_qui -14 12 -10; porta_reste -9 10 -3; porta_se 14 -13 -8; porta_voit 10 -9 -9
porte 5 -2 -8; porte_> -16 5 -3; porte_je 10 -14 -6; porte_plain -6 -5 8; portu -7 -7 7; portu_> -7 -7 7
pose -5 5 -6; pose_pas -9 -10 10; pose_probl 13 -13 -14; pose_souci -12 12 -7; posit -12 -12 12; posit_> -12 -12 12
possi -7 -8 9; possi_d -7 -8 9; poste -24 5 4; poste_> -6 -7 7; poste_a -7 -8 8; poste_de -8 9 -11; poste_je -5 -6 6
poste_point -6 -7 7; poste_qui -7 -7 7; poste_sont -7 11 -13; poste_telep -8 10 -12; pote 9 -8 -3; pote_ca 9 -8 -3
potes -10 10 -8; potes_ils -10 10 -8; pour 2 1 -7; pour_appel -8 8 -8; pour_autre -8 -8 9; pour_ca -19 -16 22
pour_de -5 7 -7; pour_euh -9 -7 9; pour_inter 13 -17 -7; pour_la -7 11 -13; pour_le 1 6 -12; pour_ma 9 -24 -5
pour_me -6 -6 7; pour_redem -6 -6 6; pour_rien -11 11 -10; pour_un -18 -21 21; pour_une -20 -16 21
pour_votre -5 -6 6; pourq -14 -7 7; pourq_> -13 -13 13; pourq_ma 12 -7 -14; pourq_mais -8 8 -7; pourq_vous -8 -5 8
pourt -4 6 -7; pourt_il -6 6 -6; pourt_le 9 -5 -8; pouve -7 -6 7; pouve_m -9 -8 10; pouve_me -7 -3 8
pouve_pas -5 -5 5; pouvi -3 -4 4; pouvi_me -3 -4 4; prefe -6 -8 7; prefe_atten -10 -7 10; prefe_qu -6 -7 6
prele -13 -14 15; prele_> -13 -14 15; premi -11 -14 15; premi_> -1 -1 1; premi_etage -18 -12 17
premi_fois -10 -9 12; premi_ne 8 -7 -8; prend -11 1 4; prend_plus -10 11 -8; prend_un -6 -6 6; prene -12 -7 9
prene_le -1 -1 1; prene_pluto -4 -2 5; prene_votre -12 -8 9; preno -8 -12 11; preno_> -6 -7 7; preno_l -5 -5 5
preno_thoma -6 -6 7; pres -7 -7 7; pres_> -8 -5 10; pres_une -7 -7 7; presq -8 -8 9; presq_mais -8 -8 9
press -6 -7 7; press_c -6 -7 7; pret -8 -7 8; pret_> -8 -7 8; previ -10 -3 11; previ_je -10 -3 11; prie -6 -5 6
prie_> -6 -5 6; princ 6 -6 -6; princ_ne 6 -6 -6; prise 4 -12 -3; prise_> -9 -10 9; prise_fibre 12 -7 -13
prive 5 -4 -5; prive_d 5 -4 -5; pro -7 6 -5; pro_est -7 6 -5; probl -1 -10 2; probl_> -35 -32 35
probl_avec 17 -6 -18; probl_c 13 -13 -14; probl_de 4 15 -26; probl_est -7 -6 7; probl_et -2 -5 6; probl_que -7 -2 8
profe 9 -6 -9; profe_c 5 -4 -5; profe_est 6 -4 -5; propo -1 -1 2; propo_d -1 -1 2; propr -10 -12 11
propr_est -10 -12 11; puc -8 8 -7; puc_> -8 8 -7; puce -6 7 -7; puce_a -6 7 -7; puis -1 -4 0; puis_apres -5 -5 5
puis_d 5 -4 -5; puis_elle -4 8 -8; puis_hier 8 -6 -10; puis_j -6 -6 7; puis_je -5 -2 6; puis_le -5 -4 5
puisq -15 5 3; puisq_c -11 11 -10; puisq_je -7 -6 8; puiss -3 -4 4; puiss_m -3 -4 4; puits -8 8 -8; puits_> -8 8 -8
puk -12 14 -16; puk_> -12 14 -16; pus 6 -6 -7; pus_acces 6 -6 -7; putai -8 -7 8; putai_mais -8 -7 8; qu 4 -7 -5
qu_a 13 -12 -11; qu_elle 10 -10 -8; qu_il 1 -10 4; qu_ils 8 -7 -8; qu_inter -13 11 -9; qu_on -5 -9 8; qu_une -7 4 -4
quand -15 26 -30; quand_ils -9 10 -8; quand_j -11 19 -23; quand_je -9 21 -29; quand_meme -12 -13 13
quand_on -6 15 -11; quara -6 -8 13; quara_cinq -3 -4 6; quara_deux -9 -10 12; quara_et -4 -3 5; quara_facil -5 -5 7
quara_huit -1 -1 1; quara_neuf -4 -3 6; quara_onze -4 -4 7; quara_quatr -2 -2 4; quara_sept -4 -3 5
quara_six -1 -1 2; quara_trent -3 -3 5; quara_trois -4 -4 7; quart 1 1 -10; quart_d 8 -3 -8; quart_est 5 -4 -5
quart_meme -8 8 -8; quart_qui -8 -10 9; quato -7 -7 7; quato_> -2 -2 3; quato_aroba -5 -5 5; quato_quinz -5 -5 5
quato_zero -5 -5 8; quatr -21 -17 24; quatr_> -16 -17 18; quatr_a -7 -6 7; quatr_aroba -3 -3 4; quatr_barre -6 6 -6
quatr_ca -6 -5 6; quatr_cent -2 -4 6; quatr_cinq -2 -7 8; quatr_cinqu -3 -4 5; quatr_deux -6 -6 6
quatr_icitt -10 -9 10; quatr_onze -3 -3 6; quatr_ou -1 -1 1; quatr_point -5 -4 7; quatr_quatr -3 -4 6
quatr_saiso -6 -8 10; quatr_septa -1 -3 4; quatr_smart -9 -7 9; quatr_trent -2 -2 4; quatr_vingt -7 -6 8
que 5 -4 -8; que_c 3 -20 -2; que_ca -14 -9 13; que_chez 14 -13 -10; que_clign 7 -6 -7; que_dehor -5 6 -5
que_dieu -7 -6 7; que_dix 8 -7 -8; que_figur -7 7 -6; que_j -20 17 -4; que_je -8 3 -5; que_l 9 -7 -11
que_la 17 -17 -12; que_le 28 -27 -24; que_les 7 -3 -7; que_ma 11 -14 -6; que_mon -4 7 -10; que_non -14 -10 12
que_notre -6 7 -5; que_oui -11 -9 10; que_plus -11 11 -10; que_racon -2 -2 4; que_redem 9 -12 -7; que_votre -6 -6 7
que_vous -15 -11 15; quell -10 -10 10; quell_honte -10 -10 10; quelq -16 -12 15; quelq_un -16 -12 15
quest -15 -13 15; quest_> -11 -8 11; quest_sur -7 -9 8; qui -3 4 -9; qui_a -20 -1 14; qui_ai -10 -6 9
qui_arriv 9 -8 -9; qui_clign 9 -11 -8; qui_coupe 15 -18 -13; qui_decon -4 5 -11; qui_est -9 4 -7; qui_fait 7 -8 -7
qui_habit -6 -6 7; qui_m -6 -13 13; qui_march -7 -8 8; qui_ne 2 4 -11; qui_passe -5 8 -11; qui_plant 10 -13 -9
qui_pose -4 6 -17; qui_puiss -3 -4 4; qui_s -10 -11 12; qui_saute 8 -2 -11; qui_se -6 -6 6; qui_tient 7 -7 -7
qui_va -9 -11 10; qui_veut -6 -7 6; qui_vienn -5 -5 5; qui_vont -5 -5 5; quinz -19 -18 20; quinz_> -13 -14 14
quinz_a -7 -7 7; quinz_ans -2 -5 6; quinz_aroba -5 -5 5; quinz_rue -8 -8 8; quinz_vingt -3 -4 5; quoi -9 -21 12
quoi_> -4 -22 8; quoi_ce -5 -5 5; quoi_qui -7 -8 8; quoi_un -16 -12 16; r -11 -11 12; r_> -9 -8 9; r_a -6 -5 6
r_e -5 -3 7; r_i -6 -4 10; r_sans -4 -3 4; r_u -6 -6 6; r_y -3 -2 5; raccr -16 20 -20; raccr_pas -5 -7 7
raccr_tout -16 21 -21; rachi -5 -5 5; rachi_under -5 -5 5; racon -2 -2 4; racon_cette -2 -2 4; rade 18 -16 -15
rade_> 14 -15 -10; rade_depui 7 -2 -7; rade_et 8 -7 -7; radio -6 6 -6; radio_> -6 6 -6; raise -14 14 -10
raise_sur -14 14 -10; rallu -9 -1 6; rallu_> -7 -11 8; rallu_enlev -6 7 -9; rame 19 -16 -19; rame_a 6 -6 -6
rame_enorm 11 -10 -11; rame_grave 8 -6 -8; rame_sur 14 -8 -14; rapid -9 -9 9; rapid_> -9 -9 9; rappe -18 -15 18
rappe_> -17 -11 15; rappe_au -7 -2 8; rappe_je -5 -5 5; rappe_plus -11 -14 12; rappo 13 -14 -12; rappo_a 13 -14 -12
ras -8 -7 8; ras_le -8 -7 8; raymo -9 -9 9; raymo_escof -9 -9 9; recem -4 -5 5; recem_> -4 -5 5; recev -18 19 -16
recev_d -11 12 -11; recev_des -7 7 -7; recev_les -12 13 -12; recev_mais -10 9 -9; reche -9 9 -6; reche_de -9 9 -6
recla -12 3 1; recla_> -17 -8 14; recla_un -6 7 -7; recla_une -5 -6 6; recoi -4 12 -23; recoi_des -18 17 -11
recoi_pas -8 8 -8; recoi_plus -2 9 -22; recom -8 -10 9; recom_> -8 -10 9; recon -9 10 -11; recon_> -9 10 -11
recu -2 -8 6; recu_et -1 -1 2; recu_la 9 -6 -9; recu_un -7 -7 8; recu_votre -10 -7 8; recup 8 -7 -8
recup_plus 8 -7 -8; redem 7 -25 0; redem_> -7 -19 10; redem_comme -6 -6 6; redem_la -11 11 -10; redem_plus 12 -9 -12
redem_tout 13 -13 -12; redem_toute 9 -12 -7; refle -9 -8 8; refle_> -9 -8 8; regar 4 -21 3; regar_> -17 -9 14
regar_des 11 -10 -11; regar_la 10 -10 -7; regar_mes 6 -5 -6; regar_un 5 -4 -5; regle -12 -11 12; regle_> -7 -6 7
regle_ca -9 -8 9; relat -7 -3 8; relat_avec -7 -3 8; remar -11 -10 11; remar_> -11 -10 11; rembo -8 -8 8
rembo_> -8 -8 8; remet -5 6 -5; remet_le -5 6 -5; remis -6 7 -9; remis_la -6 7 -9; renau -5 -4 7
renau_aroba -5 -4 7; renau_r -5 -4 7; rende -9 -9 11; rende_compt -6 -5 7; rende_vous -6 -7 8; rene -4 -3 4
rene_point -4 -3 4; rense -15 -14 17; rense_> -15 -14 17; rentr -4 7 -11; rentr_du 8 -7 -7; rentr_mon -6 7 -9
renvo -11 12 -12; renvo_d -11 12 -12; repet 18 -16 -19; repet_> 7 -7 -7; repet_au 8 -7 -8; repet_clign 9 -8 -8
repet_ne 14 -14 -12; repet_plus 14 -14 -12; repon -3 10 -22; repon_> -18 17 -17; repon_direc -7 7 -7
repon_ne -11 12 -7; repon_plus 7 -6 -14; repon_se -10 9 -9; resea -2 17 -35; resea_> 10 -3 -20; resea_alors -6 7 -9
resea_avec -10 10 -10; resea_chez -8 8 -8; resea_de 1 1 -27; resea_dedan -11 9 -8; resea_depui -21 14 -9
resea_du -9 9 -7; resea_infor 10 -10 -10; resea_inter 12 -12 -11; resea_mobil -17 17 -16; resea_non 8 -9 -7
resea_sans 5 -4 -5; resea_sur -8 10 -14; resea_wifi 16 -16 -10; resil -12 -12 13; resil_> -12 -12 13; respe -5 -6 6
respe_pour -5 -6 6; respo -12 -13 15; respo_> -12 -13 15; reste 5 3 -16; reste_bloqu -12 12 -8
reste_etein 11 -10 -11; reste_inact -5 7 -7; reste_rouge 8 -7 -8; reste_sur -9 10 -3; retab 10 -8 -11
retab_inter 10 -8 -11; reten -5 -5 7; reten_> -5 -5 7; reuni 8 -11 -8; reuni_> 12 -10 -13; reuni_zero -3 -2 5
reuss -11 -14 12; reuss_> -11 -14 12; ridic 13 -10 -15; ridic_> 10 -10 -11; ridic_un 8 -7 -8; rien -7 -6 6
rien_> 1 8 -26; rien_a -2 -2 4; rien_alors 5 -5 -4; rien_aucun -7 7 -5; rien_bande -5 -5 5; rien_c -8 -7 9
rien_contr 17 -12 -23; rien_de 8 -7 -8; rien_du -5 -2 0; rien_j -4 -1 5; rien_n -8 1 2; rien_ne -9 -29 17
rien_puisq -11 11 -10; rien_qui -2 -16 3; rien_redem -15 -15 15; rien_sur 9 -9 -10; rien_y -6 10 -7; riez -7 -7 7
riez_pas -7 -7 7; rigol -6 -6 6; rigol_pas -6 -6 6; rire -9 -9 9; rire_> -9 -9 9; roami -10 10 -10
roami_desac -10 10 -10; rober -5 -5 5; rober_aroba -5 -5 5; robot -12 -13 14; robot_> -8 -8 9; robot_je -5 -8 8
robot_toi -6 -6 7; roger -4 -4 5; roger_point -4 -4 5; rolan -6 -6 7; rolan_k -6 -6 7; rond 14 -9 -14
rond_et 5 -5 -5; rond_il 5 -5 -5; rond_sur 7 -7 -5; rond_tout 8 -5 -8; rouge 21 -13 -21; rouge_> 16 -13 -13
rouge_et 18 -12 -18; rouge_pas 7 -3 -7; rouge_sur 7 -5 -7; rouss -10 -12 12; rouss_> -8 -7 8; rouss_de -7 -8 7
route 22 -22 -17; route_a 14 -13 -13; route_princ 6 -6 -6; route_redem 13 -13 -12; royer -10 -10 10
royer_> -10 -10 10; ruben -7 -8 7; ruben_levy -7 -8 7; rue 5 -14 2; rue_> 12 -5 -10; rue_appar 12 -9 -12
rue_des -12 -12 13; rue_mais 13 -11 -11; rue_ou -9 -9 10; rue_y 8 -7 -8; s 2 -13 -7; s_actua 10 -9 -11
s_affic 12 -13 -11; s_allum 16 -15 -16; s_appai -13 13 -12; s_arran -8 -10 9; s_colle -3 -2 5; s_comme -3 -3 6
s_enten -19 21 -20; s_est 3 -12 0; s_i -6 -6 6; s_il -9 -7 10; s_ouvre 9 -10 -9; s_point -5 -5 8; s_t -4 -3 6
s_vingt -5 -4 7; s_y -10 -11 12; sa 10 -16 -4; sa_> -13 -11 12; sa_conso 7 -7 -6; sa_fait 6 -5 -6; sa_ka 6 -5 -6
sa_s 8 -8 -7; sache -12 -10 11; sache_non -12 -10 11; saidi -4 -2 5; saidi_aroba -4 -2 5; sais -6 -19 12
sais_pas -16 -18 19; sais_plus 6 -9 -7; saiso -6 -8 10; saiso_aroba -6 -8 10; sait -6 9 -7; sait_plus -6 9 -7
salon -7 -20 8; salon_> -6 -23 8; salon_celui -8 9 -6; salut 2 -9 0; salut_bien -7 -6 7; salut_c 10 -8 -11
samia -9 -9 10; samia_hadj -9 -9 10; samir -7 -8 7; samir_belka -7 -8 7; samsu -8 8 -6; samsu_impos -8 8 -6
sanch -6 -5 10; sanch_aroba -6 -5 10; sans 1 -3 -6; sans_accen -5 -5 6; sans_arret 7 -6 -8; sans_cesse 7 -7 -7
sans_fil -1 4 -15; sans_fin -5 6 -5; sans_h -4 -3 4; sans_inter 11 -12 -6; sans_l -5 -4 7; sans_probl -10 -11 10
sans_resea -9 8 -7; saoul -5 -5 5; saoul_ca -5 -5 5; saoul_vous -5 -5 5; sauf 8 -7 -10; sauf_dans 8 -7 -10
saura -7 -9 10; saura_pas -7 -9 10; saute 0 -13 1; saute_> 1 -16 3; saute_le -9 -9 10; saute_penda -8 9 -9
saute_tous 8 -3 -8; saute_tout 11 -11 -11; savez -5 -4 5; savez_les -5 -4 5; savez_moi -4 -1 5; savoi 0 -15 5
savoi_ca -9 -13 11; savoi_pourq 12 -7 -14; scand -6 -5 8; scand_je -6 -5 8; scand_un -6 -5 8; sdsl 9 -8 -9
sdsl_depui 9 -8 -9; se 10 -2 -17; se_co 6 -6 -5; se_compr -10 10 -9; se_conne 17 -17 -5; se_coupe -2 4 -18
se_decle -10 9 -9; se_decon 14 -14 -13; se_fige 8 -7 -7; se_matin 12 -8 -10; se_mettr 6 -6 -5; se_passe -6 -6 6
se_plaig 8 -9 -8; secon -10 8 -5; secon_> -11 1 1; secon_et -5 5 -5; secou -5 -4 7; secou_aroba -5 -4 7
secre -14 -4 9; secre_> -10 -10 10; secre_n -8 9 -11; secti 6 -6 -6; secti_le 6 -6 -6; seize -6 -8 11
seize_> -6 -7 8; seize_trent -3 -4 5; semai -11 -1 4; semai_> -7 -11 9; semai_derni -6 -6 6; semai_je -4 8 -8
sept -8 -8 15; sept_> -4 -4 5; sept_ah -8 -7 9; sept_aroba -6 -5 9; sept_c -2 -3 5; sept_comme -2 -2 3
sept_deux -2 -3 4; sept_dix -6 -5 7; sept_huit -2 -6 8; sept_pardo -2 -2 3; sept_quara -3 -3 5; sept_quinz -3 -4 5
sept_septa -3 -3 5; sept_soixa -3 -3 5; sept_voire -9 -9 10; sept_zero -5 -4 5; septa -9 -9 12; septa_cinq -1 -4 5
septa_fois -8 -8 9; septa_sept -2 -2 3; septa_trent -3 -3 5; serai -8 -6 8; serai_pluto -8 -6 8; serve 10 -17 -5
serve_> 16 -13 -18; serve_a -5 -5 5; servi -20 -2 10; servi_> -19 23 -20; servi_clien -11 -13 12; servi_de -5 -5 5
servi_depui -10 -8 10; servi_est -6 -7 7; servi_on -1 -1 2; servi_une -14 10 -10; ses 11 -10 -11; ses_chain 8 -9 -8
ses_devoi 6 -5 -7; ses_etude 5 -4 -5; seul -6 7 -10; seul_> 6 3 -16; seul_appar -13 -12 13; seul_au -17 6 2
seul_mot -9 -8 9; seule 1 2 -13; seule_> -2 6 -18; seule_lumie 6 -4 -6; seule_que -10 -10 12; sfr -15 -15 17
sfr_> -10 -10 10; sfr_point -6 -6 11; si -18 -4 10; si_> -15 -6 8; si_corre -7 -8 7; si_j -8 8 -8; si_je -1 -1 2
si_lente 12 -7 -14; si_mon -6 -5 6; si_si -7 -8 7; si_tard -8 -7 8; si_vous -3 -4 4; sienn 7 -8 -7; sienn_> 7 -8 -7
signa 20 -11 -22; signa_de 5 -5 -5; signa_l -7 -7 7; signa_meme -11 10 -10; signa_sur 12 -11 -13
signa_une 12 -5 -13; signa_wifi 8 -9 -7; signe -10 -14 13; signe_> -10 -14 13; silen -8 14 -16
silen_compl -15 12 -11; silen_radio -6 6 -6; silva -13 -12 13; silva_> -8 -8 8; silva_de -7 -7 7; silva_joao -8 -8 8
sim -21 26 -25; sim_> -13 13 -10; sim_dans -7 9 -10; sim_elle -8 9 -9; sim_est -13 14 -11; sim_et -5 6 -5
sim_il -4 8 -8; sim_n -7 9 -10; sim_non -8 9 -9; sim_nouve -7 7 -7; sim_pour -5 7 -7; sim_remis -6 7 -9
sim_rien -6 7 -9; simon -6 -6 6; simon_guill -6 -6 6; simpl -7 -7 7; simpl_signa -7 -7 7; sip -13 11 -8
sip_ne -13 11 -8; site 19 -18 -17; site_de 13 -13 -12; site_ne 9 -10 -9; sites 9 -9 -7; sites_> 9 -9 -7
six -11 -12 16; six_> -15 -15 19; six_cent -4 -4 5; six_deux -1 -1 2; six_dix -5 -5 5; six_doubl -5 -5 8
six_douze -8 -9 10; six_huit -2 -3 4; six_non -2 -1 3; six_onze -1 -1 1; six_oui -2 -1 3; six_pas -8 -8 9
six_quara -3 -2 5; six_quato -4 -4 6; six_quatr -4 -3 5; six_sept -2 -7 8; six_soixa -5 -6 7; six_suiva -7 -6 7
six_un -1 -1 1; six_vingt -3 -3 6; six_zero -8 -11 15; smart -10 3 1; smart_> -9 -7 9; smart_affic -6 6 -7
smart_celui -7 -6 7; smart_ne 8 -5 -6; smet -9 -9 9; smet_> -9 -9 9; sms -27 26 -17; sms_> -18 16 -11
sms_avec -8 8 -8; sms_ni -11 12 -12; sms_parte -15 15 -11; sms_pas -5 5 -6; sms_passe 7 -7 -5; sms_que -7 7 -6
socie -11 -14 12; socie_dupon -7 -8 7; socie_trans -9 -10 10; soeur -9 8 -7; soeur_en -6 6 -6; soeur_parce -12 12 -7
soir -6 -14 10; soir_> -9 -14 12; soir_on 5 -4 -5; soir_y 19 -9 -18; soixa -12 -10 14; soixa_> -3 -5 8
soixa_deux -4 -3 6; soixa_dix -4 -4 6; soixa_douze -5 -7 11; soixa_et -5 -4 7; soixa_huit -2 -3 5
soixa_neuf -8 -8 8; soixa_quato -5 -5 5; soixa_quatr -3 -3 4; soixa_seize -6 -7 8; soixa_sept -4 -4 5
soixa_six -12 -14 16; soixa_treiz -5 -5 5; soixa_trois -5 -4 5; sol -10 -13 12; sol_> -10 -13 12; solde -8 -9 8
solde_> -8 -9 8; solen -6 -5 6; solen_abgra -6 -5 6; son -2 5 -8; son_> -7 7 -6; son_voyan 6 -5 -5; sonne -21 29 -33
sonne_dans -5 9 -9; sonne_mais -5 9 -12; sonne_ne -16 18 -20; sonne_occup -7 7 -6; sonne_pas -13 18 -18
sonne_plus -15 16 -17; sonne_toujo -6 7 -5; sont -1 -5 -2; sont_a -10 -9 10; sont_coupe -19 -1 13
sont_decon 17 -17 -11; sont_hache -9 9 -8; sont_hors 14 -14 -8; sont_inacc 10 -7 -11; sont_muets -8 10 -12
sont_super 9 -10 -8; sont_tous 8 -8 -7; sophi -11 -11 12; sophi_aroba -3 -3 6; sophi_d -7 -7 7; sophi_under -6 -6 8
sors -5 6 -5; sors_la -5 6 -5; sorti -7 -12 8; sorti_a -7 -12 8; souci -19 -9 16; souci_> -26 -7 21
souci_allez -9 -9 9; souci_au 6 -6 -6; souci_avec 3 -17 3; souci_chez -6 -9 8; souci_d 15 -18 -14; souci_de 5 13 -22
souci_habit -7 -10 8; souci_je -15 -13 15; souci_la -5 5 -5; souha -7 -8 8; souha_faire -6 -6 6; souha_m -7 -6 8
sous -10 -13 12; sous_sol -10 -13 12; sousc 9 -8 -9; sousc_a 9 -8 -9; souvi -9 -8 8; souvi_plus -9 -8 8
space -8 -8 8; space_> -8 -8 8; speed 5 -5 -5; speed_test 5 -5 -5; sport -6 -7 7; sport_> -6 -7 7; stand -11 12 -10
stand_ne -10 9 -7; stand_telep -6 9 -9; steph -9 -8 11; steph_point -9 -8 11; stupi -9 -6 10; stupi_ou -9 -6 10
stylo -6 -7 7; stylo_> -6 -7 7; subis -10 -8 10; subis_une -10 -8 10; suis -6 -11 10; suis_a 0 4 -6
suis_au -12 -15 17; suis_avec 8 -7 -8; suis_carlo -7 -7 7; suis_clien -2 -5 6; suis_confu -10 -6 9
suis_coupe 21 -11 -22; suis_dans -9 -10 9; suis_desol -17 -16 17; suis_en -5 -1 4; suis_fatig -11 -10 11
suis_infir -6 9 -9; suis_injoi -6 6 -6; suis_l -12 -13 13; suis_le -8 -6 8; suis_madam -7 -7 7; suis_ne -4 -2 4
suis_parti -6 7 -9; suis_pas 1 -14 2; suis_patie -10 -8 10; suis_press -6 -7 7; suis_pret -8 -7 8
suis_rentr -6 7 -9; suis_seul -14 -12 13; suis_sur -7 7 -7; suis_tanne 12 -11 -12; suis_un -10 -8 10
suis_vieil -1 -7 8; suite -6 1 1; suite_> -6 2 1; suite_mon -6 -6 7; suiva -7 -6 7; suiva_les -7 -6 7
sujet -9 -10 10; sujet_de -8 -10 10; sujet_du -11 -9 15; super 9 -10 -8; super_longs 9 -10 -8; suppo -7 -6 8
suppo_point -7 -6 8; suppr -10 -9 9; suppr_par -10 -9 9; sur 2 0 -11; sur_appel -9 10 -3; sur_deux 13 -4 -16
sur_du -7 7 -6; sur_fortn 8 -7 -8; sur_googl 11 -10 -12; sur_inter 14 -8 -14; sur_l 22 -19 -20; sur_la -4 5 -8
sur_le -4 -10 0; sur_les -9 -9 9; sur_ma -5 5 -4; sur_mon -9 3 -3; sur_nice -2 -3 5; sur_notre 13 -9 -14
sur_repon -7 7 -7; sur_sa 7 -7 -6; sur_sur -7 6 -5; sur_tous 7 -7 -5; sur_un -9 -11 11; sur_votre -5 -4 5
sur_youtu 8 -7 -8; surem -13 -17 15; surem_pas -13 -17 15; surfe 8 -7 -9; surfe_> 15 -15 -14; surfe_mais -16 12 -7
surto -10 -9 10; surto_pas -10 -9 10; surve 9 -9 -7; surve_sont 9 -9 -7; suspe -11 10 -7; suspe_> -7 6 -5
suspe_je -8 7 -6; switc 6 -6 -5; switc_veut 6 -6 -5; sy -6 -6 6; sy_s -6 -6 6; sylvi -7 -7 7; sylvi_duboi -7 -7 7
synch 10 -11 -9; synch_pas 10 -11 -9; t -3 -16 10; t_aroba -7 -6 8; t_as 8 -6 -10; t_comme -3 -3 5; t_e -3 -2 5
t_es -6 -6 7; t_i -4 -3 4; t_il -7 -7 7; t_paul -4 -3 6; t_v -3 -3 5; table 20 -21 -7; table_> 5 -5 -5
table_capte 11 -11 -10; table_et -9 -7 9; table_ne 8 -8 -10; table_ni 9 -9 -10; table_non 7 -7 -5; tais -10 -10 10
tais_toi -10 -10 10; tanne 12 -11 -12; tanne_la 12 -11 -12; tanto 7 -2 -7; tanto_> 7 -2 -7; tard -8 -7 8
tard_> -8 -7 8; te -7 -8 8; te_bonjo -8 -8 9; te_fous -7 -7 7; teams 12 -10 -13; teams_ca 12 -10 -13
techn -20 -25 24; techn_> -14 -16 16; techn_a 10 -9 -10; techn_c -10 -9 10; techn_de -10 -10 12; techn_est -9 -12 10
techn_je -5 -6 6; techn_merci -7 -5 6; techn_oui -8 -6 10; techn_vient -8 -9 8; tele 20 -32 -11; tele_> 8 -7 -7
tele_bugue 16 -11 -17; tele_dit 5 -5 -5; tele_du -7 -6 7; tele_elle 11 -5 -12; tele_est 13 -9 -15
tele_et -15 -16 16; tele_mais 11 -11 -9; tele_ni 15 -10 -18; tele_non 7 -6 -7; tele_plus 13 -11 -14
tele_quoi 15 -11 -15; tele_trava 8 -3 -8; telec 15 -14 -13; telec_> 8 -7 -8; telec_mes 7 -7 -7; telec_sont 9 -10 -8
telep -26 25 -12; telep_> -22 30 -21; telep_a -7 7 -6; telep_alors 8 -6 -12; telep_au 12 -12 -3; telep_avec -5 5 -5
telep_c 25 -20 -27; telep_ca 15 -18 -13; telep_capte -6 10 -7; telep_comme -17 1 2; telep_dans -7 8 -8
telep_de -15 16 -17; telep_dit 5 -4 -8; telep_du -10 14 -16; telep_est -11 16 -30; telep_et -30 -17 28
telep_fixe 2 5 -11; telep_fonct 21 -22 -19; telep_il -8 11 -16; telep_inter 15 2 -22; telep_ip -10 11 -11
telep_j -3 5 -3; telep_les -10 -7 9; telep_mais 27 -24 -26; telep_march 19 -18 -18; telep_mobil -5 6 -5
telep_n 13 -13 -2; telep_ne -14 22 -30; telep_ni -16 -15 16; telep_on -9 7 -7; telep_oui 11 -11 -10
telep_parce 10 -10 -11; telep_plus -26 -19 24; telep_porta 3 -2 -6; telep_qui -15 18 -21; telep_rien -12 13 -13
telep_sans -17 17 -11; telep_sonne -8 9 -11; telep_sont -17 -2 8; telep_va 7 -7 -5; telet 18 -16 -14
telet_> 10 -9 -11; telet_ca 6 -6 -6; telet_je 6 -3 -6; telet_que 7 -7 -7; telev 13 -13 -12; telev_m 9 -8 -8
telev_par 7 -6 -8; telle -6 6 -6; telle_qu -6 6 -6; tempe 6 -4 -6; tempe_que 6 -4 -6; temps 9 -10 -6
temps_> 3 -9 -1; temps_en 12 -10 -13; temps_quand -9 10 -8; temps_une 11 -11 -11; termi 15 -14 -13
termi_de 14 -13 -12; termi_n 6 -6 -5; test 13 -15 -12; test_a 5 -5 -5; test_de 11 -11 -11; test_un -12 -9 12
tete -7 -8 8; tete_> -7 -8 8; texto -24 26 -19; texto_> -16 16 -14; texto_n -12 11 -6; texto_parte -8 8 -7
texto_reste -12 12 -8; therm -7 -7 8; therm_> -7 -7 8; thier -3 -3 5; thier_v -3 -3 5; thoma -9 -10 12
thoma_> -6 -6 7; thoma_point -7 -7 9; ticke -13 -8 14; ticke_> -8 -8 10; ticke_la -10 -5 10; tient 7 -7 -7
tient_debou 7 -7 -7; tiret -12 -9 13; tiret_blanc -5 -5 9; tiret_du -6 -6 7; tiret_en -5 -4 5; tiret_ensui -2 -3 5
tiret_ferme -9 -8 9; tiret_frere -5 -5 6; tiret_lac -6 -6 7; tiret_m -6 -7 12; tiret_noir -5 -5 9
tiret_orang -7 -6 11; tiret_p -1 -2 3; tiret_vasse -5 -5 9; toi -12 -18 18; toi_je -10 -10 10; toi_machi -5 -5 6
toi_non -6 -6 7; toile 10 -13 -7; toile_> 10 -13 -7; toit -2 -17 4; toit_> -12 -11 12; toit_ca 12 -9 -14
tombe 11 -2 -18; tombe_> 21 -19 -18; tombe_chez 6 -5 -6; tombe_direc -8 9 -8; tombe_en 11 -6 -11; tombe_la -2 3 -12
tombe_le -8 -7 8; tombe_sur -7 7 -6; tonal -20 24 -25; tonal_> -17 20 -22; tonal_dans -7 8 -8; tonal_et -7 7 -6
tonal_quand -10 16 -12; tonal_sur -6 6 -7; touch -17 7 -6; touch_pas -14 13 -12; touch_y -8 -10 9; toujo -5 -5 -1
toujo_la -10 -11 11; toujo_madam -3 -2 5; toujo_occup -6 7 -5; toujo_pas -15 5 -3; toujo_rien 9 -8 -9; toulo -9 -9 9
toulo_> -9 -9 9; tour -10 -11 10; tour_> -10 -11 10; tourn 15 -11 -14; tourn_elle 8 -8 -7; tourn_en 14 -9 -14
tourn_sa 8 -8 -7; tous -5 -23 10; tous_> -13 -12 13; tous_decon 8 -8 -7; tous_en 10 -8 -11; tous_les -1 -13 2
tout -8 -8 7; tout_> 3 -4 -7; tout_a -7 -7 8; tout_acces 13 -13 -13; tout_attac -7 -6 8; tout_ce -2 -16 4
tout_dans -8 9 -13; tout_de 6 3 -14; tout_donne -5 -4 5; tout_essay -9 -8 9; tout_est -20 -23 22; tout_l 13 -15 -9
tout_le 8 -14 -8; tout_mon -5 -6 6; tout_mort -16 -14 16; tout_ni -11 -10 11; tout_non -20 -14 18
tout_qui -13 -8 13; tout_seul 2 10 -23; tout_voila -16 -11 16; toute 20 -16 -17; toute_ces -8 -5 8; toute_l 6 -4 -5
toute_la 12 -9 -12; toute_les 19 -14 -19; toute_noire 7 -7 -5; toute_seule 9 -12 -7; trait -6 -6 7; trait_d -6 -6 7
tranq -3 -3 6; tranq_> -3 -3 6; trans -13 -16 15; trans_deux -1 -1 2; trans_marti -9 -10 10; trans_moi -10 -10 10
trava 18 -12 -19; trava_a 12 -6 -12; trava_dans 8 -7 -8; trava_est 8 -3 -8; trava_et 10 -8 -9; treiz -8 -8 9
treiz_> -4 -4 5; treiz_quato -5 -5 5; treiz_quatr -2 -2 4; treiz_soixa -2 -3 5; treiz_trent 0 -1 1
treiz_trois -15 -9 14; treiz_vingt -2 -1 3; treiz_zero -5 -5 5; tremb -8 -8 8; tremb_d -8 -8 8; trent -12 -8 12
trent_> -9 -9 9; trent_cinq -3 -3 5; trent_et -3 -4 7; trent_huit -4 -3 6; trent_maiso -8 -10 9; trent_quara -4 -4 8
trent_quatr -3 -4 5; trent_secon -6 7 -7; trent_sept -3 -4 5; trent_six -5 -5 8; trent_trois -5 -6 6
trent_vingt -3 -3 5; tres 7 -6 -8; tres_aimab -9 -9 10; tres_bien 16 -14 -15; tres_faibl -8 8 -8; tres_lent 7 -7 -7
tres_lente 9 -8 -9; tres_mal -17 6 4; trois -18 -18 21; trois_> -11 -10 12; trois_appar -13 -12 13
trois_aroba -4 -4 8; trois_carte -5 7 -7; trois_cent -8 -9 10; trois_et -6 -5 6; trois_etage -7 -7 7
trois_jours 2 -16 0; trois_le -3 -3 5; trois_neuf -10 -11 11; trois_ni -6 -6 6; trois_non -5 -5 6
trois_onze -4 -2 5; trois_quara -2 -2 4; trois_quatr -4 -6 7; trois_six -6 -6 6; trois_soixa -5 -4 5
trois_sur -9 -9 9; trois_vingt -6 -6 7; trop -1 -12 4; trop_ce -6 -5 6; trop_comme -5 -4 6; trop_compl -5 -8 11
trop_faibl 8 -9 -7; trouv 16 -18 -8; trouv_pas 10 -10 -8; trouv_plus 10 -13 -6; truc -15 -17 17; truc_> -6 -7 7
truc_atten -4 -5 5; truc_ca -6 -6 6; truc_fonct -10 -10 10; truc_qui -18 -17 18; trunk -13 11 -8
trunk_sip -13 11 -8; tu -7 -7 7; tu_te -7 -7 7; tut -9 10 -10; tut_> -9 10 -10; tut_tut -9 10 -10; u -9 -8 9
u_> -6 -6 6; u_b -4 -2 5; u_d -5 -4 7; u_i -4 -2 5; u_p -7 -7 8; u_t -4 -3 4; u_y -3 -2 5; un -9 -9 11
un_> -15 -15 16; un_a -14 -11 14; un_agent -7 -7 7; un_appel -7 7 -7; un_aroba -6 -6 12; un_au -12 -8 12
un_bruit -5 10 -13; un_chiff -5 -5 5; un_cinqu -4 -4 5; un_clien 9 -6 -9; un_code 6 0 -13; un_conse -14 -14 17
un_coup 4 0 -15; un_courr -11 -13 13; un_d -12 -7 9; un_dans -8 -8 8; un_debit 14 -11 -14; un_degat -12 -11 11
un_depan -18 -16 19; un_deux -15 -9 17; un_deuxi -7 -8 8; un_dossi -6 -6 6; un_doubl -5 -5 8; un_dupli -9 -10 10
un_echo -9 14 -16; un_en -7 -9 8; un_et -8 -7 9; un_etre -6 -5 6; un_film 14 -16 -13; un_h -3 -2 5
un_humai -14 -10 15; un_incid -8 -9 9; un_j -1 -2 3; un_joli -7 -7 8; un_l -7 -6 7; un_mega 8 -7 -8
un_monsi -3 -4 4; un_mot 1 -18 2; un_ni -11 -10 11; un_numer -7 7 -7; un_paque -10 -8 9; un_parti -12 -12 13
un_petit -7 -10 10; un_peu -14 -13 16; un_ping 8 -7 -8; un_prele -13 -14 15; un_probl 9 5 -19; un_puits -8 8 -8
un_quara -3 -3 5; un_redem -16 -12 16; un_rembo -8 -8 8; un_rense -15 -14 17; un_respo -7 -6 8; un_robot -6 -6 7
un_s -4 -3 7; un_scand -6 -5 8; un_seul -14 -16 16; un_soixa -6 -8 12; un_souci -6 -9 6; un_stylo -6 -7 7
un_techn -12 -9 12; un_test 11 -11 -11; un_trent -3 -4 7; un_truc -18 -17 18; un_vingt -3 -3 6; un_voyan 16 -10 -16
un_wifi 7 -7 -7; un_z -3 -3 4; un_zero -2 -2 4; under -8 -7 8; under_duval -5 -4 5; under_le -5 -5 5
under_leroy -6 -6 8; under_marin -5 -5 5; under_quatr -5 -5 5; une -10 -14 13; une_adres -11 -12 12
une_anten -9 -9 9; une_assoc -9 -9 9; une_bande -6 -5 6; une_barre -13 13 -14; une_betis -8 6 1; une_carte -4 8 -8
une_coupu 7 -5 -7; une_dame -3 -4 4; une_dizai -10 -13 12; une_douza -8 -5 9; une_entre -9 -7 8; une_erreu -1 -2 3
une_escro -8 -9 9; une_factu -8 -7 9; une_fois 0 8 -11; une_heure -6 -10 9; une_inter -10 -8 10
une_minut 13 -14 -12; une_offre -9 -9 9; une_oreil -5 -6 6; une_page 9 -7 -10; une_panne 1 -26 6; une_pelle 6 -6 -6
une_perso -15 -20 21; une_perte 9 -8 -9; une_petit -7 -6 7; une_piece 9 -9 -9; une_quest -7 -9 8; une_quinz -7 -7 7
une_recla -17 -8 14; une_secon -8 -8 8; une_semai -8 2 0; une_seule 6 -4 -6; une_trent -9 -9 9; une_visio 8 -6 -9
une_voix -8 8 -5; une_vraie -9 -5 10; union -6 -6 7; union_gruye -6 -6 7; uniqu -9 12 -13; uniqu_> -9 12 -13
urgen -9 3 -2; urgen_> -1 -10 5; urgen_je -6 -7 7; urgen_uniqu -9 12 -13; utili -10 -10 12; utili_> -10 -10 12
v -11 -10 11; v_comme -6 -7 7; v_point -3 -3 5; v_y -7 -8 7; va -9 0 3; va_> -9 -11 10; va_bien 1 0 -12
va_c 11 -6 -13; va_chez -7 -6 7; va_dire -11 -9 10; va_etre -5 -6 6; va_il 9 -12 -8; va_j -14 13 -9; va_mais 3 3 -19
va_march -9 -12 10; va_par -13 13 -10; va_pas 11 -11 -9; va_s -8 -10 9; va_tres 7 -3 -7; vacan -6 7 -9
vacan_en -6 7 -9; vais -9 -10 10; vais_douce -6 -6 6; vais_m -9 -13 12; vais_pas -4 -6 8; vais_porte -6 -5 8
vais_vous -6 -6 6; valer -5 -5 9; valer_tiret -5 -5 9; valid -6 7 -7; valid_> -6 7 -7; van -8 -8 8; van_den -8 -8 8
vasse -5 -5 9; vasse_aroba -5 -5 9; venir -11 -11 13; venir_me -8 -8 9; venir_payer -5 -6 7; venu -13 -12 12
venu_> -13 -12 12; verdi -8 -7 8; verdi_> -8 -7 8; verdi_non -8 -7 8; verif -4 -15 5; verif_> -11 -10 10
verif_votre 11 -5 -12; verne -2 -3 5; verne_et -2 -3 5; veron -7 -6 7; veron_anglo -7 -6 7; vers -8 -8 8
vers_dix -8 -8 8; vert -2 -6 8; vert_zero -2 -6 8; veut 9 -17 -2; veut_pas 13 -12 -13; veut_plus 9 -7 -11
veut_vous -6 -7 6; veux -18 -1 8; veux_> -5 -10 9; veux_bien -8 -8 9; veux_decla -8 -9 9; veux_dire -6 -8 8
veux_faire -13 12 -12; veux_juste -5 -6 6; veux_modif -7 -9 9; veux_parle -6 -10 10; veux_pas -5 -6 6
veux_quelq -2 -2 4; veux_resil -12 -12 13; veux_telep -6 10 -12; veux_un -5 -8 11; veux_une -4 -8 9; victo -6 -7 7
victo_a -6 -7 7; victo_aroba -3 -3 5; vidal -6 -6 6; vidal_aroba -6 -6 6; vide -9 12 -11; vide_> -7 7 -6
vide_quand -5 9 -9; video 19 -18 -18; video_> 17 -15 -16; video_parte 9 -10 -8; vie -10 -14 11; vie_> -10 -14 11
vieil -1 -7 8; vieil_moi -1 -7 8; vienn -5 -5 5; vienn_je -5 -5 5; viens -8 -11 9; viens_la -8 -11 9
vient -7 -13 10; vient_> 0 -8 3; vient_de 8 -7 -7; vient_mardi -8 -9 8; vieux -7 7 -6; vieux_telep -7 7 -6
villa -11 11 -9; villa_> -9 10 -10; villa_en -5 6 -5; ville -11 10 -10; ville_> -11 10 -10; villi -8 -7 8
villi_en -8 -7 8; vingt -9 -16 17; vingt_> -16 -20 20; vingt_cinq -5 -5 5; vingt_deux -4 -3 5; vingt_dix -3 -3 6
vingt_et -3 -4 7; vingt_huit -4 -5 6; vingt_neuf -5 -4 5; vingt_quatr -6 -4 9; vingt_quinz -5 -5 5
vingt_seize -3 -4 5; vingt_sept -4 -3 4; vingt_six -4 -4 7; vingt_treiz -4 -4 5; vingt_trent -6 -6 10
vingt_trois -2 -6 8; virem 10 -11 -6; virem_sur 10 -11 -6; visio 24 -26 -17; visio_coupe 15 -16 -11
visio_dans 8 -6 -9; visio_on 15 -18 -9; vite -12 -2 3; vite_> -9 -9 9; vite_je -6 7 -9; vite_vite -6 9 -9
vocal -15 16 -17; vocal_est -8 8 -8; vocal_ne -12 13 -15; voila -3 -10 3; voila_> -12 -15 14; voila_comme -13 -12 14
voila_depui 19 -9 -18; voila_en -6 7 -9; voila_euh -11 -6 9; voila_j 13 -3 -13; voila_je -2 -5 6; voila_ma 7 -6 -8
voila_mon -4 -4 5; voila_plus -7 -6 7; voila_vous -5 -4 5; voir -10 -11 11; voir_> -10 -10 10; voir_ca -7 -7 7
voir_chez 6 -4 -6; voir_j -7 -6 7; voire -9 -9 10; voire_six -9 -9 10; vois 2 -17 3; vois_bien 7 -7 -5
vois_pas -10 -9 10; vois_plus 9 -8 -11; voisi 6 -1 -9; voisi_parce 6 -1 -9; voit 11 -10 -8; voit_pas 11 -10 -8
voix -18 19 -18; voix_ca -13 13 -13; voix_dit -8 8 -5; voix_qui -8 9 -9; vole -11 11 -8; vole_il -6 6 -6
vole_mon -14 14 -9; vont -5 -5 5; vont_qui -5 -5 5; vos -8 -7 8; vos_panne -8 -7 8; votre -23 -18 22
votre_colle -6 -6 7; votre_conne 11 -5 -12; votre_courr -10 -7 8; votre_dossi -4 -3 6; votre_ecran -5 -4 5
votre_faute -10 -9 10; votre_machi -5 -6 6; votre_patro -4 -9 10; votre_respo -10 -10 10; votre_robot -5 -8 8
votre_servi -6 -7 7; votre_temps -12 -8 9; votre_truc -10 -13 12; voudr 1 -13 3; voudr_avoir -11 -9 12
voudr_chang -9 -8 9; voudr_conna -8 -9 8; voudr_depan 5 3 -14; voudr_parle -10 -11 11; voudr_pas -13 -7 10
voudr_qu -12 -13 13; voudr_savoi 12 -7 -14; voudr_signa 12 -5 -13; voudr_un -11 -12 11; voudr_une -9 -5 10
voula -3 -13 6; voula_dire -1 -10 3; voula_simpl -7 -7 7; voule -8 -5 8; voule_savoi -8 -5 8; voulo -5 -5 6
voulo_parle -5 -5 6; vous -11 -25 24; vous_> -8 -8 9; vous_ai -8 -5 8; vous_appel 6 -12 -3; vous_avez -8 -8 9
vous_bande -6 -6 6; vous_benis -7 -6 7; vous_cause 10 -11 -9; vous_conta 10 -7 -11; vous_dans -8 -8 8
vous_de -6 -7 8; vous_depui -2 -5 6; vous_deran 2 -9 -1; vous_devri -5 -4 5; vous_dire -11 -12 14; vous_dis 1 -7 0
vous_dites -2 -2 3; vous_donne -5 -5 5; vous_ecout -8 -7 8; vous_embet -13 -7 10; vous_enten -14 -16 15
vous_envoy -6 -6 6; vous_etes -11 -9 11; vous_expli 2 -11 0; vous_inqui -10 -8 10; vous_l -8 -6 9; vous_le -6 -6 6
vous_m -11 -10 12; vous_me -7 -5 8; vous_mette -1 0 2; vous_moque -7 -8 8; vous_n -6 -5 6; vous_parle -4 -9 6
vous_plait -9 -7 10; vous_pouve -7 -6 7; vous_pouvi -3 -4 4; vous_previ -10 -3 11; vous_prie -6 -5 6
vous_que -7 7 -6; vous_rappe -21 -11 23; vous_rende -6 -5 7; vous_savez -5 -4 5; vous_serve -5 -5 5
vous_telep 12 -11 -12; vous_voule -8 -5 8; vous_vous -8 -9 8; voyan 22 -12 -23; voyan_de 14 -9 -9
voyan_inter 9 -6 -10; voyan_orang 10 -9 -10; voyan_pon 6 -5 -5; voyan_reste 8 -7 -8; voyan_rouge 16 -10 -16
vpn 19 -21 -16; vpn_du 6 -6 -5; vpn_et 10 -7 -11; vpn_ne 13 -12 -13; vpn_sans 6 -3 -6; vrai -8 -11 9; vrai_> -7 -9 8
vrai_monsi -5 -5 6; vraie -9 -5 10; vraie_perso -9 -5 10; vraim 2 -11 -1; vraim_> -19 -9 17; vraim_en -13 -8 13
vraim_non -10 -7 9; vraim_pas 11 -11 -11; vu 7 -21 1; vu_juste -9 -10 11; vu_min 8 -6 -10; vu_perso -10 -10 10
vu_que 12 -15 -10; w -12 -11 13; w_a -5 -6 6; w_comme -4 -5 5; w_e -5 -5 5; wan 6 -6 -6; wan_et 6 -6 -6
wanad -6 -5 6; wanad_point -6 -5 6; web 17 -14 -16; web_> 13 -13 -13; web_depui 6 -6 -7; web_sont 10 -7 -11
week -6 -5 6; week_end -6 -5 6; wei -5 -5 5; wei_c -5 -5 5; wesh 6 -7 -5; wesh_j 6 -7 -5; wifi 45 -27 -43
wifi_> 33 -30 -20; wifi_alors 11 -11 -10; wifi_c 6 -7 -5; wifi_conne 6 -6 -5; wifi_coupe 10 -11 -6
wifi_dans 26 -24 -18; wifi_de 21 -21 -14; wifi_elle 7 -7 -7; wifi_est 10 -9 -12; wifi_et 11 -18 -10
wifi_faibl 10 -10 -10; wifi_fonct -17 15 -9; wifi_il 18 -18 -14; wifi_insta 7 -7 -6; wifi_is 6 -5 -5
wifi_la 19 -10 -23; wifi_le 13 -17 -11; wifi_mais 10 -10 -9; wifi_march 7 -1 -13; wifi_n 11 -13 -7
wifi_ne 25 -24 -26; wifi_ni 5 -4 -5; wifi_passe 8 -10 -6; wifi_plus 13 -11 -14; wifi_qui 21 -24 -15
wifi_sans 11 -11 -8; wifi_se 16 -19 -10; wifi_sur 10 -14 -6; wifi_une 8 -7 -10; wifi_va -15 15 -12; wifi_y 8 -6 -10
willi -4 -5 5; willi_aroba -4 -5 5; worki 6 -5 -5; worki_depui 6 -5 -5; x -3 -3 5; x_duran -3 -3 5; y -19 -6 16
y_> -13 -10 11; y_a -11 0 3; y_aroba -3 -2 5; y_arriv -4 -6 8; y_compr -3 -4 4; y_conna -10 -10 11; y_e -7 -9 8
y_en -10 -13 12; y_fait -8 1 2; y_g -3 -2 5; y_k -5 -6 6; y_march 8 -6 -10; y_point -4 -5 5; y_touch -14 13 -12
y_vois -10 -9 10; yahoo -5 -5 8; yahoo_point -5 -5 8; yande -6 -6 6; yande_point -6 -6 6; yes -10 -13 11
yes_c -10 -13 11; yeste 6 -5 -5; yeste_> 6 -5 -5; yo -6 -6 6; yo_c -6 -6 6; youtu 8 -7 -8; youtu_ou 8 -7 -8
yves -6 -7 7; yves_carre -6 -7 7; yvett -8 -8 8; yvett_carpe -8 -8 8; z -13 -11 14; z_comme -4 -5 5; z_h -5 -5 5
z_soixa -3 -3 4; z_y -5 -6 6; zero -12 -2 9; zero_> -13 2 4; zero_aroba -4 -4 5; zero_barre -6 7 -7
zero_cinq -4 -4 7; zero_deux -3 -3 5; zero_doubl -5 -5 8; zero_douze -4 -5 7; zero_huit -4 -6 10; zero_le -7 -7 8
zero_neuf -4 -3 7; zero_quatr -5 -5 5; zero_sept -5 -4 9; zero_six -5 -6 10; zero_trent -4 -3 6; zero_trois -6 -6 8
zero_un -5 -6 8; zero_zero -11 -13 17; zhang -5 -5 5; zhang_z -5 -5 5; zoe -4 -5 5; zoe_y -4 -5 5; zone -10 13 -14
zone_blanc -10 13 -14; zoom 9 -6 -9; zoom_avec 9 -6 -9; zut -6 -6 6; zut_pas -6 -6 6
""",
    ),
    "wants_human": (
        "no yes",
        """
0 8 -8; 00 7 -7; 0033 6 -6; 0033_6 6 -6; 00_01 9 -9; 00_11 6 -6; 01 19 -19; 01398 11 -11; 01398_> 11 -11; 01_22 6 -6
01_34 6 -6; 01_40 4 -4; 01_42 8 -8; 01_43 6 -6; 01_45 11 -11; 01_47 9 -9; 01_60 7 -7; 01_> 11 -11; 02 13 -13
02_31 6 -6; 02_34 6 -6; 02_54 7 -7; 02_97 7 -7; 02_> 8 -8; 03 11 -11; 03_82 6 -6; 03_86 5 -5; 03_88 7 -7; 04 10 -10
04_59 3 -3; 04_78 8 -8; 05 9 -9; 05_53 8 -8; 05_77 5 -5; 06 14 -14; 061 8 -8; 061_234 8 -8; 0634 9 -9; 0634_56 9 -9
0696 8 -8; 0696_73 8 -8; 06_07 6 -6; 06_10 7 -7; 06_11 3 -3; 06_12 7 -7; 06_13 1 -1; 06_19 8 -8; 06_22 4 -4
06_33 8 -8; 06_52 3 -3; 06_60 10 -10; 06_67 5 -5; 06_72 8 -8; 06_77 6 -6; 06_85 10 -10; 06_88 4 -4; 06_90 5 -5
06_95 3 -3; 06_99 6 -6; 06_atten 4 -4; 06_euh 4 -4; 06_ou 7 -7; 07 10 -10; 07456 13 -13; 07456_apres 13 -13
07532 14 -14; 07532_oui 14 -14; 07_12 6 -6; 07_51 6 -6; 07_53 3 -3; 07_81 7 -7; 07_83 6 -6; 07_86 8 -8; 07_90 4 -4
09 16 -16; 09_25 6 -6; 09_48 6 -6; 09_70 7 -7; 09_74 6 -6; 09_> 6 -6; 09_c 7 -7; 0_6 8 -8; 0_7 6 -6; 1 8 -8
10 13 -13; 10_10 10 -10; 10_11 7 -7; 10_82 3 -3; 10_> 13 -13; 11 10 -10; 11_12 7 -7; 11_22 8 -8; 11_et 7 -7
11_mais 3 -3; 12 14 -14; 12_13 7 -7; 12_14 5 -5; 12_34 9 -9; 12_78 9 -9; 12_89 5 -5; 12_allee 5 -5; 12_atten 4 -4
12_et 1 -1; 12_euh 1 -1; 12_poste 10 -10; 12_rue 6 -6; 13 7 -7; 13_14 6 -6; 13_45 1 -1; 13_> 6 -6; 13_je 6 -6
14 6 -6; 14_15 6 -6; 14_> 6 -6; 14_pas 5 -5; 15 14 -14; 15_09 6 -6; 15_49 8 -8; 15_> 6 -6; 15_appar 8 -8; 15_et 8 -8
17 11 -11; 17_24 8 -8; 17_ordin 8 -8; 18 7 -7; 18_35 7 -7; 19 9 -9; 19_83 8 -8; 19_euros 4 -4; 1_2 7 -7; 1_3 6 -6
1_> 3 -3; 2 16 -16; 20 9 -9; 2009 2 -2; 2009_toujo 2 -2; 204 5 -5; 204_on 5 -5; 20_00 9 -9; 20_17 8 -8; 21 6 -6
21_43 6 -6; 22 11 -11; 22_33 4 -4; 22_74 6 -6; 22_90 6 -6; 22_> 8 -8; 23 11 -11; 234 8 -8; 234_56 8 -8; 23_10 7 -7
23_69 7 -7; 24 12 -12; 24_> 11 -11; 24_c 5 -5; 25 8 -8; 25_36 6 -6; 25_> 6 -6; 26 7 -7; 26_18 7 -7; 26_jusqu 3 -3
27 5 -5; 27_31 5 -5; 29 6 -6; 29_14 6 -6; 2_1 3 -3; 2_3 5 -5; 2_9 6 -6; 2_> 3 -3; 2_ordis 10 -10; 3 12 -12; 30 3 -3
30_98 3 -3; 31 6 -6; 31_42 6 -6; 31_je 5 -5; 32 7 -7; 32_475 7 -7; 33 11 -11; 33_0 6 -6; 33_44 7 -7; 33_47 6 -6
33_6 7 -7; 33_698 6 -6; 33_> 6 -6; 34 11 -11; 34_51 6 -6; 34_56 9 -9; 34_5678 10 -10; 34_77 6 -6; 34_78 3 -3
34_98 7 -7; 34_cinqu 7 -7; 34_euh 4 -4; 35 7 -7; 35_> 7 -7; 36 7 -7; 36_> 6 -6; 36_et 7 -7; 38 8 -8; 38_17 8 -8
39 2 -2; 3900 4 -4; 3900_et 4 -4; 39_euros 2 -2; 3_4 5 -5; 3_6 6 -6; 3_chene 2 -2; 3_d 8 -8; 3_ordin 13 -13
3_telep 13 -13; 4 17 -17; 40 11 -11; 40_50 4 -4; 40_93 7 -7; 41 3 -3; 41_89 3 -3; 42 7 -7; 42_36 7 -7; 42_53 6 -6
42_65 8 -8; 43 9 -9; 43_52 6 -6; 43_65 6 -6; 44 7 -7; 44_55 7 -7; 45 10 -10; 45_22 6 -6; 45_23 7 -7; 45_67 6 -6
45_c 5 -5; 47 8 -8; 475 7 -7; 475_12 7 -7; 47_09 6 -6; 47_20 9 -9; 48 6 -6; 48_> 6 -6; 49 8 -8; 49_02 8 -8; 4_1 4 -4
4_20 8 -8; 4_5 8 -8; 4_> 10 -10; 4_a 3 -3; 4_telep 11 -11; 4g 8 -8; 4g_en 6 -6; 4g_march 8 -8; 5 12 -12; 50 4 -4
50_60 4 -4; 51 8 -8; 51_90 6 -6; 51_92 6 -6; 52 10 -10; 52_30 3 -3; 52_61 6 -6; 52_> 8 -8; 53 8 -8; 53_38 8 -8
53_41 3 -3; 53_64 6 -6; 54 7 -7; 54_40 7 -7; 55 6 -6; 55_> 5 -5; 55_c 4 -4; 55_doubl 8 -8; 55_ou 1 -1; 56 13 -13
5678 10 -10; 5678_> 10 -10; 56_12 9 -9; 56_23 7 -7; 56_29 6 -6; 56_78 8 -8; 56_79 7 -7; 56_> 7 -7; 58 11 -11
58_24 7 -7; 58_27 5 -5; 59 8 -8; 59_10 3 -3; 59_> 7 -7; 5_6 6 -6; 5_7 4 -4; 5_8 3 -3; 5_> 11 -11; 5g 9 -9
5g_est 9 -9; 6 20 -20; 60 12 -12; 60_10 10 -10; 60_15 8 -8; 60_70 4 -4; 60_72 7 -7; 61 9 -9; 61_72 6 -6; 61_78 6 -6
61_deman 6 -6; 63 7 -7; 63_58 7 -7; 63_> 3 -3; 63_je 4 -4; 64 6 -6; 64_> 6 -6; 65 9 -9; 65_87 6 -6; 65_89 8 -8
66 4 -4; 66_55 4 -4; 67 8 -8; 67_12 5 -5; 67_89 6 -6; 69 7 -7; 698 6 -6; 698_01 6 -6; 69_> 7 -7; 6_1 6 -6; 6_12 6 -6
6_21 6 -6; 6_33 6 -6; 6_61 6 -6; 6_7 5 -5; 6_> 6 -6; 6_ordin 17 -17; 7 5 -5; 70 11 -11; 70_26 7 -7; 70_comme 1 -1
70_ou 5 -5; 72 9 -9; 72_09 6 -6; 72_34 7 -7; 72_63 4 -4; 72_et 8 -8; 73 8 -8; 73_74 8 -8; 74 14 -14; 74_52 8 -8
74_75 8 -8; 74_81 6 -6; 74_> 6 -6; 74_euh 3 -3; 75 8 -8; 75012 6 -6; 75012_> 6 -6; 75_> 8 -8; 77 10 -10; 77_00 6 -6
77_03 5 -5; 77_15 6 -6; 77_66 4 -4; 78 11 -11; 78_90 7 -7; 78_99 8 -8; 78_> 10 -10; 78_voila 6 -6; 79 7 -7
79_> 7 -7; 7_4 4 -4; 7_8 5 -5; 8 8 -8; 80 6 -6; 80_83 6 -6; 80_ah 6 -6; 81 9 -9; 81_25 6 -6; 81_72 4 -4; 81_> 7 -7
81_je 7 -7; 82 6 -6; 82_61 6 -6; 82_63 3 -3; 83 12 -12; 83_56 6 -6; 83_74 8 -8; 83_> 6 -6; 85 10 -10; 85_> 10 -10
86 11 -11; 86_15 8 -8; 86_24 5 -5; 86_> 6 -6; 87 6 -6; 87_> 6 -6; 88 10 -10; 88_56 7 -7; 88_77 4 -4; 89 9 -9
89_01 7 -7; 89_26 3 -3; 89_45 5 -5; 89_74 8 -8; 89_> 1 -1; 8_2 5 -5; 8_8 3 -3; 8_9 3 -3; 8_> 5 -5; 9 5 -5; 90 9 -9
90_33 6 -6; 90_58 5 -5; 90_81 4 -4; 90_86 6 -6; 90_> 7 -7; 92 6 -6; 92_80 6 -6; 93 7 -7; 93_81 7 -7; 95 3 -3
95_12 3 -3; 97 7 -7; 97_63 7 -7; 98 7 -7; 98_74 3 -3; 98_> 7 -7; 99 13 -13; 99_03 6 -6; 99_11 8 -8; 99_> 4 -4
9_1 2 -2; 9_5 6 -6; 9_> 4 -4; <_0 6 -6; <_0033 6 -6; <_01 17 -17; <_01398 11 -11; <_02 12 -12; <_03 7 -7; <_04 8 -8
<_05 9 -9; <_06 14 -14; <_061 8 -8; <_0634 9 -9; <_0696 8 -8; <_07 9 -9; <_07532 14 -14; <_09 9 -9; <_12 10 -10
<_2 10 -10; <_3 13 -13; <_32 7 -7; <_33 9 -9; <_4 15 -15; <_5 11 -11; <_6 17 -17; <_60 8 -8; <_> 16 -16; <_a 20 -20
<_abdel 9 -9; <_absol 17 -17; <_accue 7 -7; <_affir 12 -12; <_agent -13 13; <_agnes 10 -10; <_ah 14 -14
<_ahmed 8 -8; <_aissa 5 -5; <_ajout 14 -14; <_alain 4 -4; <_aleks 10 -10; <_alexa 7 -7; <_aline 8 -8; <_allel 8 -8
<_allez 5 -5; <_allo 2 -2; <_alors 11 -11; <_amina 10 -10; <_andre 12 -12; <_anna 7 -7; <_anne 13 -13
<_annie 10 -10; <_annul 6 -6; <_antoi 15 -15; <_appar 14 -14; <_appel -3 3; <_aroba 20 -20; <_arret -4 4
<_arthu 11 -11; <_astre 4 -4; <_atten 21 -21; <_au 15 -15; <_aubry 9 -9; <_aucun 12 -12; <_aurel 9 -9; <_aurie -7 7
<_autan 13 -13; <_avant 5 -5; <_avec 6 -6; <_awa 10 -10; <_b 9 -9; <_bah 15 -15; <_baiss 9 -9; <_bande 16 -16
<_bascu -15 15; <_bauer 11 -11; <_be 15 -15; <_bea 8 -8; <_beauc 8 -8; <_ben 14 -14; <_benoi 8 -8; <_bertr 10 -10
<_bien 11 -11; <_bingo 10 -10; <_blabl 11 -11; <_bob 8 -8; <_bon -10 10; <_bonjo 16 -16; <_bonne 10 -10
<_bonso 4 -4; <_borde 7 -7; <_boudi 10 -10; <_boug -6 6; <_boula 8 -8; <_bouyg 9 -9; <_box 19 -19; <_bravo 3 -3
<_brigi 8 -8; <_bruno 11 -11; <_c 13 -13; <_ca 16 -16; <_cabin 9 -9; <_camil 5 -5; <_can -6 6; <_carlo 9 -9
<_carol 3 -3; <_caron 7 -7; <_carte 7 -7; <_cathy 7 -7; <_ce 2 -2; <_cecil 6 -6; <_celes 9 -9; <_celin 7 -7
<_celui 3 -3; <_cent 7 -7; <_certa 9 -9; <_certe 4 -4; <_cesse 8 -8; <_cette 5 -5; <_chape 11 -11; <_charp 7 -7
<_cheva 9 -9; <_chez 10 -10; <_chris 6 -6; <_chut 6 -6; <_cinco 7 -7; <_cinq 25 -25; <_cinqu 9 -9; <_clair 15 -15
<_claud 7 -7; <_cleme 11 -11; <_combi 7 -7; <_comme 3 -3; <_compt 7 -7; <_con -9 9; <_conne -5 5; <_conse -24 24
<_conta 11 -11; <_cool 10 -10; <_corin 6 -6; <_coupu 6 -6; <_cyril 9 -9; <_d 18 -18; <_dans 17 -17; <_dark 9 -9
<_de 16 -16; <_degag 8 -8; <_deman 15 -15; <_denis 4 -4; <_depui 18 -18; <_des -8 8; <_desca 7 -7; <_desol 8 -8
<_deux 20 -20; <_didie 8 -8; <_direc 11 -11; <_dison 13 -13; <_dites -17 17; <_dix 16 -16; <_docte 14 -14
<_domin 11 -11; <_domma 11 -11; <_donc 6 -6; <_donne -23 23; <_doubl 3 -3; <_douze 9 -9; <_du 22 -22; <_duboi 9 -9
<_dubre 10 -10; <_dupon 19 -19; <_dupui 9 -9; <_ecout 8 -8; <_ecriv 4 -4; <_edith 6 -6; <_eh 13 -13; <_elise 3 -3
<_elle 17 -17; <_elodi 5 -5; <_emma 9 -9; <_en 17 -17; <_encha 8 -8; <_encor 9 -9; <_enfin -1 1; <_entre 16 -16
<_envir 8 -8; <_envoy 5 -5; <_enzo 7 -7; <_eric 12 -12; <_espec 8 -8; <_esper 10 -10; <_est -3 3; <_et 10 -10
<_euh 15 -15; <_eva 10 -10; <_evide 10 -10; <_exact 13 -13; <_excus 11 -11; <_f 6 -6; <_fabie 14 -14; <_faceb 12 -12
<_faite -13 13; <_fanny 11 -11; <_fatim 9 -9; <_fatou 3 -3; <_faut -4 4; <_ferme 14 -14; <_fiche 10 -10
<_flore 6 -6; <_fouta 10 -10; <_foute 5 -5; <_franc 4 -4; <_fred 6 -6; <_frere 5 -5; <_garag 12 -12; <_gasto 8 -8
<_genia 7 -7; <_genre -17 17; <_gerar 10 -10; <_ghisl 6 -6; <_gille 10 -10; <_giova 10 -10; <_girar 7 -7
<_gite 7 -7; <_gmail 12 -12; <_go 11 -11; <_gros 8 -8; <_guill 11 -11; <_guy 11 -11; <_gwena 9 -9; <_h 10 -10
<_hans 10 -10; <_hein 12 -12; <_helas 9 -9; <_helen 7 -7; <_herna 6 -6; <_hicha 10 -10; <_hier 9 -9; <_hors 8 -8
<_hotel 6 -6; <_hotma 12 -12; <_hugo 13 -13; <_hugue 6 -6; <_huit 16 -16; <_hum 11 -11; <_humai -19 19
<_ibrah 10 -10; <_ici 8 -8; <_igor 3 -3; <_il 13 -13; <_ils 10 -10; <_impec 12 -12; <_impos 12 -12; <_incor 11 -11
<_ines 10 -10; <_info 10 -10; <_inscr 8 -8; <_inter 18 -18; <_inuti 15 -15; <_isabe 9 -9; <_j 11 -11; <_jamai 11 -11
<_je 13 -13; <_jean 17 -17; <_jeann 10 -10; <_jocel 7 -7; <_john 8 -8; <_jojo 10 -10; <_jose 8 -8; <_josia 5 -5
<_jsp 6 -6; <_julie 10 -10; <_juste 19 -19; <_justi 10 -10; <_k 8 -8; <_kader 10 -10; <_karim 7 -7; <_karin 11 -11
<_kevin 13 -13; <_kikid 14 -14; <_l 18 -18; <_la 20 -20; <_lacom 8 -8; <_laiss -1 1; <_lamot 7 -7; <_laura 11 -11
<_laure 14 -14; <_le 13 -13; <_lea 7 -7; <_lefeb 8 -8; <_legra 10 -10; <_leila 5 -5; <_lemai 8 -8; <_leon 12 -12
<_leque 11 -11; <_les 19 -19; <_lili 5 -5; <_loic 7 -7; <_loin 14 -14; <_lopez 7 -7; <_louis 6 -6; <_luc 7 -7
<_lucas 6 -6; <_lucie 6 -6; <_ludo 6 -6; <_lui 10 -10; <_lundi 9 -9; <_m 10 -10; <_ma 15 -15; <_madam 19 -19
<_madem 9 -9; <_maill 8 -8; <_mairi 5 -5; <_mais 14 -14; <_maitr 7 -7; <_malhe 12 -12; <_malle 14 -14
<_mamad 12 -12; <_mamie 9 -9; <_manon 2 -2; <_marc 10 -10; <_marce 7 -7; <_margu 8 -8; <_maria 7 -7; <_marie 12 -12
<_marqu 7 -7; <_marti 13 -13; <_mat 6 -6; <_mathi 11 -11; <_max 6 -6; <_maxim 10 -10; <_mbapp 6 -6; <_mehdi 10 -10
<_melan 9 -9; <_meme 9 -9; <_merci 13 -13; <_merde 7 -7; <_mes 13 -13; <_messa 7 -7; <_mette -3 3; <_mhm 11 -11
<_micro 9 -9; <_mille 11 -11; <_mince 11 -11; <_mirac 11 -11; <_mirei 8 -8; <_mobil 11 -11; <_moham 11 -11
<_moi 16 -16; <_mon 13 -13; <_monsi 20 -20; <_n 9 -9; <_nadia 8 -8; <_natha 8 -8; <_ne 10 -10; <_negat 15 -15
<_nein 9 -9; <_nenni 9 -9; <_netfl 7 -7; <_neuf 15 -15; <_nguye 4 -4; <_ni 10 -10; <_nicke 11 -11; <_niet 11 -11
<_no 8 -8; <_noah 9 -9; <_nom 19 -19; <_non 12 -12; <_nonan 11 -11; <_nono 6 -6; <_nora 10 -10; <_nos 9 -9
<_notez 1 -1; <_notre 10 -10; <_nous 10 -10; <_numer 9 -9; <_o 8 -8; <_oh 17 -17; <_ok 16 -16; <_olga 8 -8
<_olivi 8 -8; <_on 17 -17; <_one 7 -7; <_onze 15 -15; <_opera -15 15; <_orang 16 -16; <_ordin 7 -7; <_ou -14 14
<_oui 19 -19; <_ould 10 -10; <_oumar 11 -11; <_oups 7 -7; <_p 7 -7; <_paill 12 -12; <_papa 7 -7; <_papad 5 -5
<_pardo 13 -13; <_parfa 13 -13; <_parle -7 7; <_parti 15 -15; <_pas 15 -15; <_pasca 9 -9; <_passe -2 2; <_patie 5 -5
<_patoc 7 -7; <_paul 22 -22; <_paule 11 -11; <_pauli 5 -5; <_paulo 8 -8; <_perfe 8 -8; <_perso 29 -29
<_perte 12 -12; <_petit 8 -8; <_peut 15 -15; <_pfff 8 -8; <_phili 8 -8; <_pierr 7 -7; <_plein 11 -11; <_plus 19 -19
<_plusi 11 -11; <_pluto 10 -10; <_point 27 -27; <_poiri 7 -7; <_pol 15 -15; <_por -7 7; <_posit 11 -11; <_pour 9 -9
<_pourq 17 -17; <_pourr -17 17; <_prend 5 -5; <_prene 9 -9; <_preno 6 -6; <_presq 8 -8; <_probl 12 -12
<_puis -16 16; <_puisq 7 -7; <_puree 8 -8; <_putai 16 -16; <_qu 19 -19; <_quand 13 -13; <_quat 9 -9; <_quato 13 -13
<_quatr 21 -21; <_que 15 -15; <_quel 6 -6; <_quell 10 -10; <_quelq 13 -13; <_qui 9 -9; <_quinz 13 -13; <_quoi 14 -14
<_r 12 -12; <_rachi 5 -5; <_rapha 7 -7; <_rappe -3 3; <_ras 6 -6; <_raymo 8 -8; <_redem 12 -12; <_redir -6 6
<_redon -13 13; <_regis 8 -8; <_rembo 11 -11; <_rende -16 16; <_rene 7 -7; <_repar 11 -11; <_resea 7 -7
<_rien 21 -21; <_rober 9 -9; <_romai 8 -8; <_rose 7 -7; <_rue 8 -8; <_s 19 -19; <_sa 6 -6; <_sabin 9 -9
<_salut 9 -9; <_samia 11 -11; <_samir 9 -9; <_sandr 7 -7; <_sans 9 -9; <_sarah 9 -9; <_sav 7 -7; <_schmi 8 -8
<_sebas 16 -16; <_secre 10 -10; <_seize 13 -13; <_sept 17 -17; <_septa 15 -15; <_serai -8 8; <_servi -6 6
<_seule 8 -8; <_si 16 -16; <_silen 15 -15; <_simon 7 -7; <_six 7 -7; <_socie 10 -10; <_sofia 8 -8; <_soixa 9 -9
<_solen 5 -5; <_sophi 9 -9; <_sous 12 -12; <_steph 10 -10; <_stop 8 -8; <_super 20 -20; <_suppo 11 -11; <_sur 8 -8
<_surto 15 -15; <_sylve 8 -8; <_sylvi 11 -11; <_t -1 1; <_ta 8 -8; <_tabar 10 -10; <_tais 11 -11; <_tant -9 9
<_tapez -13 13; <_te 8 -8; <_teams 7 -7; <_techn -23 23; <_teodo 4 -4; <_test 9 -9; <_thi 8 -8; <_thier 9 -9
<_thoma 15 -15; <_tiago 8 -8; <_tina 8 -8; <_titi 8 -8; <_toi -9 9; <_tom 7 -7; <_tomto 6 -6; <_toto 6 -6
<_toujo 17 -17; <_tous 14 -14; <_tout 21 -21; <_toute 14 -14; <_tran 8 -8; <_trans -21 21; <_treiz 9 -9
<_trent 12 -12; <_tres 6 -6; <_trois 20 -20; <_trop 6 -6; <_tu 8 -8; <_ugo 8 -8; <_un 14 -14; <_une 27 -27
<_uniqu 10 -10; <_v 8 -8; <_va 7 -7; <_valer 7 -7; <_van 8 -8; <_vas 8 -8; <_veron 8 -8; <_vers 14 -14
<_viens 10 -10; <_vin 8 -8; <_vince 9 -9; <_vingt 19 -19; <_virgi 7 -7; <_vite 11 -11; <_voila 11 -11; <_voix 13 -13
<_volon 6 -6; <_votre 16 -16; <_vous 13 -13; <_wait 7 -7; <_wei 4 -4; <_wesh 4 -4; <_wifi 12 -12; <_wojci 10 -10
<_x 7 -7; <_xavie 7 -7; <_y -3 3; <_yann 8 -8; <_yep 11 -11; <_yes 8 -8; <_yo 7 -7; <_youce 10 -10; <_youtu 10 -10
<_yves 9 -9; <_yvett 7 -7; <_yvonn 8 -8; <_z 13 -13; <_zbign 10 -10; <_zero 9 -9; <_zoe 12 -12; <_zut 7 -7; a 9 -9
a_19 4 -4; a_39 2 -2; a_> 7 -7; a_a 1 -1; a_about 7 -7; a_alger 4 -4; a_aller 5 -5; a_appel 28 -28; a_appor 7 -7
a_aroba 7 -7; a_arrac 4 -4; a_ateli 1 -1; a_au 5 -5; a_b 5 -5; a_besoi 6 -6; a_bout 8 -8; a_c 6 -6; a_ca 9 -9
a_carte 5 -5; a_cause 5 -5; a_ce -10 10; a_chacu 1 -1; a_chang 9 -9; a_chaqu 10 -10; a_chope 8 -8; a_cinq 14 -14
a_colin 5 -5; a_comme 6 -6; a_conca 5 -5; a_conta 5 -5; a_cote 5 -5; a_coupe 20 -20; a_cree 3 -3; a_d 7 -7
a_dans 14 -14; a_de 7 -7; a_debor 6 -6; a_debra 13 -13; a_deja 10 -10; a_deman 7 -7; a_deux 19 -19; a_dire 16 -16
a_dispa 4 -4; a_dit 7 -7; a_donne 10 -10; a_du -1 1; a_ecrit 2 -2; a_envoy 11 -11; a_erreu 11 -11; a_et 2 -2
a_ete 7 -7; a_eu 10 -10; a_f 3 -3; a_faire -4 4; a_fait 14 -14; a_fondu 5 -5; a_garde 5 -5; a_genev 8 -8
a_gliss 3 -3; a_gmail 7 -7; a_grill 9 -9; a_h 6 -6; a_hurle 5 -5; a_i 2 -2; a_insta 7 -7; a_inter 7 -7; a_j 4 -4
a_joind 13 -13; a_jour 2 -2; a_la 12 -12; a_lausa 4 -4; a_laver 14 -14; a_le 9 -9; a_les 4 -4; a_lyon 3 -3; a_m 8 -8
a_ma 16 -16; a_mamad 6 -6; a_march 5 -5; a_marre -13 13; a_me 7 -7; a_mes 6 -6; a_mirei 5 -5; a_moi 13 -13
a_moiti 6 -6; a_mon 14 -14; a_mons 7 -7; a_monte 4 -4; a_montp 8 -8; a_moyen -12 12; a_n 13 -13; a_nonan 8 -8
a_nouve 7 -7; a_o 3 -3; a_ouver 9 -9; a_ouvri 6 -6; a_p 5 -5; a_paris 5 -5; a_parle -7 7; a_parti 4 -4; a_pas 3 -3
a_perdu 8 -8; a_perei 8 -8; a_perso 22 -22; a_peu 7 -7; a_plus 10 -10; a_point 8 -8; a_pose 7 -7; a_preve 6 -6
a_probl 11 -11; a_propo 6 -6; a_qu 13 -13; a_quara 5 -5; a_quatr 8 -8; a_que 10 -10; a_quel -10 10; a_quelq -4 4
a_qui -16 16; a_quinz 5 -5; a_quitt 6 -6; a_quoi 10 -10; a_r 5 -5; a_raccr 11 -11; a_rappe 8 -8; a_ras 7 -7
a_recou 9 -9; a_redem 2 -2; a_redir 2 -2; a_regar 8 -8; a_remar 4 -4; a_renau 3 -3; a_repet 11 -11; a_repre 4 -4
a_repri 2 -2; a_resil 7 -7; a_rien 9 -9; a_robas 8 -8; a_rose 6 -6; a_s 2 -2; a_saint 6 -6; a_saute 2 -2; a_se 4 -4
a_sept 9 -9; a_servi 15 -15; a_signa 3 -3; a_signe 8 -8; a_six 18 -18; a_soixa 3 -3; a_son 5 -5; a_t -14 14
a_tanto 7 -7; a_tenu 7 -7; a_teste 8 -8; a_touch 11 -11; a_toujo 12 -12; a_tout 8 -8; a_trava 5 -5; a_trois 4 -4
a_u 7 -7; a_un -7 7; a_une -25 25; a_v 7 -7; a_vendu 7 -7; a_vent 7 -7; a_ville 5 -5; a_vingt 6 -6; a_voir 11 -11
a_vole 3 -3; a_votre -13 13; a_vous 2 -2; a_y 8 -8; abbe 5 -5; abbe_enfin 5 -5; abdel 12 -12; abdel_benha 9 -9
abdel_manso 9 -9; abeil 8 -8; abeil_en 8 -8; abgra 5 -5; abgra_a 5 -5; aboie 6 -6; aboie_excus 6 -6; aboie_je 5 -5
abonn 13 -13; abonn_> 11 -11; abonn_chez 2 -2; abonn_il 2 -2; about 7 -7; about_> 7 -7; abrut 7 -7; abrut_> 7 -7
absen 15 -15; absen_> 15 -15; absol 9 -9; absol_> 13 -13; absol_pas 7 -7; absol_que -9 9; acced 4 -4; acced_au 4 -4
accen 15 -15; accen_> 16 -16; accen_aigu 6 -6; accen_bien 2 -2; accen_evide 4 -4; accen_point 5 -5; accen_under 6 -6
acces 5 -5; acces_a 4 -4; acces_au 6 -6; acces_inter 5 -5; accor 12 -12; accor_> 8 -8; accor_avec 9 -9
accor_ca 4 -4; accor_d 4 -4; accor_je 4 -4; accue 11 -11; accue_> 8 -8; accue_aroba 7 -7; accue_deux 5 -5
accue_n 9 -9; achat 7 -7; achat_> 7 -7; achet 6 -6; achet_l 9 -9; achet_le 6 -6; acord 10 -10; acord_> 10 -10
acord_d 10 -10; activ 9 -9; activ_depen 5 -5; activ_trois 9 -9; actri 7 -7; actri_> 7 -7; actua 9 -9; actua_> 8 -8
actua_plus 8 -8; adais 2 -2; adais_est 2 -2; adam 9 -9; adam_proto 9 -9; adess 8 -8; adess_funzi 8 -8; adora 4 -4
adora_et 4 -4; adres -3 3; adres_> -3 3; adres_a -6 6; adres_c 7 -7; adres_comme 5 -5; adres_courr 3 -3
adres_de 6 -6; adres_dessu 5 -5; adres_elect 7 -7; adres_elle 4 -4; adres_garag 5 -5; adres_j 4 -4
adres_mail 12 -12; adres_mais 6 -6; adres_point 6 -6; adres_roger 6 -6; adsl 4 -4; adsl_elle 1 -1; adsl_est 6 -6
affai -6 6; affai_> 8 -8; affai_a -15 15; affai_je 7 -7; affic 8 -8; affic_> 10 -10; affic_appel 3 -3
affic_chez 10 -10; affic_conne 6 -6; affic_jamai 4 -4; affic_maint 13 -13; affic_mais 8 -8; affic_pas 2 -2
affic_plus 8 -8; affic_un 6 -6; affir 12 -12; affir_> 11 -11; affir_le 8 -8; age 4 -4; age_on 4 -4; agee -1 1
agee_> 17 -17; agee_qui 15 -15; agee_vous -11 11; agenc 10 -10; agenc_de 4 -4; agenc_immob 11 -11; agenc_se 7 -7
agent -16 16; agent_> -18 18; agent_a -8 8; agent_au -12 12; agent_c 6 -6; agent_d 9 -9; agent_de 11 -11
agent_je 6 -6; agent_merci 7 -7; agent_non 11 -11; agent_s -13 13; agent_un -12 12; agnes 10 -10; agnes_point 10 -10
ah 14 -14; ah_bah 7 -7; ah_ben 2 -2; ah_c 8 -8; ah_ca 13 -13; ah_formi 9 -9; ah_mais 5 -5; ah_merde 4 -4
ah_non 4 -4; ah_oui 12 -12; ah_punai 7 -7; ah_super 8 -8; ah_zut 6 -6; ahmed 10 -10; ahmed_> 10 -10
ahmed_point 8 -8; ai 14 -14; ai_a 2 -2; ai_achet 6 -6; ai_annul 3 -3; ai_appel 11 -11; ai_appuy 1 -1; ai_assez 2 -2
ai_atten 8 -8; ai_beau 2 -2; ai_besoi -27 27; ai_chang 16 -16; ai_cinq 5 -5; ai_clien 1 -1; ai_compo 4 -4
ai_compt 13 -13; ai_cru 1 -1; ai_de 8 -8; ai_debra 7 -7; ai_deja 24 -24; ai_deman 9 -9; ai_demar 14 -14
ai_deux 5 -5; ai_dit 6 -6; ai_donne 5 -5; ai_du 6 -6; ai_ecrit 3 -3; ai_encor 6 -6; ai_enten 4 -4; ai_envie 19 -19
ai_ete 8 -8; ai_eu 1 -1; ai_eue 1 -1; ai_expli 9 -9; ai_fait 13 -13; ai_ferme 8 -8; ai_free 3 -3; ai_honte 5 -5
ai_inter 6 -6; ai_jamai 2 -2; ai_jete 6 -6; ai_l 2 -2; ai_la 8 -8; ai_laiss 10 -10; ai_le 4 -4; ai_ma 14 -14
ai_mail 2 -2; ai_mal 2 -2; ai_marre -3 3; ai_mis 3 -3; ai_oubli 5 -5; ai_ouver 5 -5; ai_par 5 -5; ai_parle 41 -41
ai_pas 9 -9; ai_paye 8 -8; ai_perdu 7 -7; ai_plein 9 -9; ai_plus 5 -5; ai_pris 1 -1; ai_quatr 8 -8; ai_que 9 -9
ai_quelq 7 -7; ai_raccr 7 -7; ai_ras 14 -14; ai_reboo 6 -6; ai_rebra 5 -5; ai_recu 9 -9; ai_recup 7 -7
ai_redem 5 -5; ai_rende 12 -12; ai_retro 9 -9; ai_reuss 7 -7; ai_rien 8 -8; ai_sept 1 -1; ai_soixa 10 -10
ai_suppr 2 -2; ai_touch 11 -11; ai_toujo 8 -8; ai_tout 8 -8; ai_trois 7 -7; ai_trop 7 -7; ai_un 12 -12
ai_une 11 -11; ai_vu 9 -9; ai_zappe 10 -10; ai_zero 3 -3; aicha 7 -7; aicha_et 7 -7; aide 21 -21; aide_> 21 -21
aide_il 7 -7; aider 13 -13; aider_a 5 -5; aider_moi 11 -11; aidez 8 -8; aidez_moi 8 -8; aie -9 9; aie_un -9 9
aigu 6 -6; aigu_> 6 -6; aille 10 -10; aille_c 11 -11; aille_voir 10 -10; aimab 7 -7; aimab_> 7 -7; aimab_jeune 4 -4
aime -4 4; aime_esse 4 -4; aime_pas -9 9; aimer -11 11; aimer_autan -10 10; aimer_ben -10 10; aimer_mieux -7 7
aimer_vous 8 -8; air 12 -12; air_bon 14 -14; air_de 7 -7; aissa 11 -11; aissa_ba 9 -9; aissa_diall 5 -5
ajout 14 -14; ajout_un 8 -8; ajout_une 13 -13; alain 5 -5; alain_girar 4 -4; alain_point 4 -4; alami 10 -10
alami_> 10 -10; alarm 9 -9; alarm_> 8 -8; alarm_me 6 -6; aleks 10 -10; aleks_nowak 10 -10; alexa 7 -7
alexa_gilet 7 -7; alger 4 -4; alger_plus 4 -4; ali 9 -9; ali_manso 9 -9; aline 8 -8; aline_favre 8 -8; allai 9 -9
allai_passe 9 -9; allee 5 -5; allee_charl 5 -5; allel 8 -8; allel_le 8 -8; aller 7 -7; aller_dans 7 -7
aller_merci 5 -5; aller_plus 5 -5; aller_sur 4 -4; aller_voir 5 -5; allez 10 -10; allez_> 4 -4; allez_deux 8 -8
allez_hop -14 14; allez_m 9 -9; allez_on 11 -11; allez_oui 10 -10; allez_passe -9 9; allez_vous 10 -10
allez_y 11 -11; allo 3 -3; allo_> 11 -11; allo_allo 12 -12; allo_bonjo 10 -10; allo_c 5 -5; allo_je -7 7
allo_oui 1 -1; allo_un -8 8; allo_vous 13 -13; allo_y -10 10; allum 9 -9; allum_la 10 -10; allum_mais 3 -3
allum_plus 8 -8; alma 8 -8; alma_> 8 -8; alors 2 -2; alors_06 4 -4; alors_> 10 -10; alors_ateli 1 -1
alors_atten 6 -6; alors_bzh 8 -8; alors_c 3 -3; alors_ca 8 -8; alors_cette 9 -9; alors_comme 5 -5; alors_dans 5 -5
alors_en 9 -9; alors_euh 15 -15; alors_fabri 5 -5; alors_j 1 -1; alors_jade 8 -8; alors_je 4 -4; alors_la 6 -6
alors_le 4 -4; alors_maint -7 7; alors_mariu 4 -4; alors_moi 12 -12; alors_mon 3 -3; alors_nolan 6 -6
alors_non 12 -12; alors_notez 1 -1; alors_on 4 -4; alors_pauli 3 -3; alors_prene 1 -1; alors_qu 4 -4; alors_que 4 -4
alors_r 3 -3; alors_sarah 2 -2; alors_si -7 7; alors_soyez -6 6; alors_teyss 5 -5; alors_une 5 -5; alors_votre 4 -4
alors_zero 4 -4; alors_zorro 8 -8; altea 6 -6; altea_point 6 -6; amina 10 -10; amina_cisse 10 -10; amis 5 -5
amis_attac 5 -5; ampou 5 -5; ampou_conne 5 -5; amran 11 -11; amran_> 11 -11; amran_en 5 -5; an 8 -8; an_derni 8 -8
anato 3 -3; anato_et 2 -2; anato_point 2 -2; anato_r 5 -5; ancie 8 -8; ancie_> 4 -4; ancie_c 2 -2; ancie_ca 2 -2
ancie_en 1 -1; ancie_maint 1 -1; ancie_opera 7 -7; andre 7 -7; andre_aroba 6 -6; andre_point 12 -12; aneri 15 -15
aneri_> 15 -15; angla -6 6; angla_> -6 6; anglo 8 -8; anglo_enfin 8 -8; anime 5 -5; anime_s 5 -5; anna 7 -7
anna_deux 7 -7; anne 13 -13; anne_deux 5 -5; anne_marie 8 -8; anne_so 7 -7; anne_sophi 10 -10; anne_tiret 7 -7
annee 3 -3; annee_de 3 -3; annic 2 -2; annic_point 2 -2; annie 10 -10; annie_girar 7 -7; annie_point 10 -10
anniv 2 -2; anniv_le 2 -2; annon 8 -8; annon_une 8 -8; annul 14 -14; annul_> 12 -12; annul_la 1 -1; annul_le 13 -13
annul_mon 7 -7; anoma 6 -6; anoma_desor 6 -6; anony 2 -2; anony_si 2 -2; ans 4 -4; ans_> 7 -7; ans_et 1 -1
ans_hein 4 -4; ans_je 1 -1; ans_que 6 -6; ans_vous 5 -5; anten 10 -10; anten_> 10 -10; antoi 18 -18; antoi_> 11 -11
antoi_antoi 9 -9; antoi_de 7 -7; antoi_girar 9 -9; antoi_merci 4 -4; antoi_vidal 7 -7; aoute 8 -8; aoute_look 8 -8
apost 10 -10; apost_aroba 5 -5; apost_h 3 -3; apost_haute 7 -7; appai 7 -7; appai_plus 7 -7; appar 19 -19
appar_> 17 -17; appar_avec 5 -5; appar_branc 2 -2; appar_depui 4 -4; appar_du 8 -8; appar_en 7 -7; appar_et 3 -3
appar_je 5 -5; appar_n 9 -9; appar_ne 4 -4; appar_oui 14 -14; appar_que 7 -7; appar_suiva 6 -6; appar_y 1 -1
appel 11 -11; appel_> 7 -7; appel_a 6 -6; appel_aissa 9 -9; appel_au 11 -11; appel_avant 9 -9; appel_avec 16 -16
appel_c 5 -5; appel_ca 4 -4; appel_car 2 -2; appel_carol 2 -2; appel_ce 7 -7; appel_d 13 -13; appel_de 10 -10
appel_depui 2 -2; appel_des 14 -14; appel_entra 7 -7; appel_euh 6 -6; appel_flore 8 -8; appel_georg 1 -1
appel_ginet 4 -4; appel_hier 5 -5; appel_jamai 4 -4; appel_jean 6 -6; appel_julie 10 -10; appel_karim 6 -6
appel_laura 1 -1; appel_ma 5 -5; appel_mais 13 -13; appel_melan 10 -10; appel_mes 5 -5; appel_mimi 5 -5
appel_moi -4 4; appel_momo 6 -6; appel_mon 12 -12; appel_moniq 6 -6; appel_nadia 12 -12; appel_non 5 -5
appel_parce 3 -3; appel_passe 11 -11; appel_perso 4 -4; appel_pluto 1 -1; appel_pour 5 -5; appel_se 10 -10
appel_sont 6 -6; appel_un 9 -9; appel_valer 2 -2; apple 7 -7; apple_watch 7 -7; appli 7 -7; appli_la 7 -7
appor 7 -7; appor_la 7 -7; appui 15 -15; appui_sur 15 -15; appuy 9 -9; appuy_> 7 -7; appuy_sur 1 -1; appuy_tres 1 -1
apres -1 1; apres_c 8 -8; apres_dix 13 -13; apres_je 9 -9; apres_l 11 -11; apres_le 9 -9; apres_midi 9 -9
apres_oubli 9 -9; apres_redem 9 -9; apres_vente -8 8; apres_vingt 6 -6; arbre 13 -13; arbre_preno 7 -7
arbre_sur 11 -11; arc 9 -9; arc_> 9 -9; ardec 3 -3; ardec_aroba 3 -3; ardec_quand 3 -3; arnaq 14 -14; arnaq_> 10 -10
arnaq_votre 9 -9; arnau 8 -8; arnau_faite 8 -8; aroba 8 -8; aroba_3 8 -8; aroba_> 14 -14; aroba_a 3 -3
aroba_aoute 8 -8; aroba_aroba 7 -7; aroba_asso 5 -5; aroba_astie 5 -5; aroba_ateli 5 -5; aroba_au 7 -7
aroba_autlo 10 -10; aroba_b 8 -8; aroba_bluew 8 -8; aroba_boula 15 -15; aroba_box 7 -7; aroba_clini 8 -8
aroba_club 6 -6; aroba_comme 7 -7; aroba_cyril 9 -9; aroba_devel 7 -7; aroba_dupon 6 -6; aroba_dupui 10 -10
aroba_e 6 -6; aroba_ecole 10 -10; aroba_elect 8 -8; aroba_et 6 -6; aroba_free 9 -9; aroba_g 7 -7; aroba_garag 10 -10
aroba_gmail 7 -7; aroba_gmx 5 -5; aroba_group 5 -5; aroba_hot 7 -7; aroba_hotel 6 -6; aroba_hotma 8 -8
aroba_hugo 13 -13; aroba_i 9 -9; aroba_iclou 8 -8; aroba_j 2 -2; aroba_je 5 -5; aroba_jimai 2 -2; aroba_la 5 -5
aroba_labo 14 -14; aroba_lapos 6 -6; aroba_les 4 -4; aroba_live 8 -8; aroba_ma 10 -10; aroba_mac 6 -6
aroba_mairi 5 -5; aroba_menui 8 -8; aroba_neuf 6 -6; aroba_non 2 -2; aroba_notai 8 -8; aroba_noval 11 -11
aroba_numer 4 -4; aroba_orang 7 -7; aroba_oranj 1 -1; aroba_oua 8 -8; aroba_outlo 9 -9; aroba_pierr 10 -10
aroba_plomb 6 -6; aroba_proxi 7 -7; aroba_que 12 -12; aroba_romai 8 -8; aroba_s 7 -7; aroba_saint 5 -5
aroba_sfr 7 -7; aroba_skyne 9 -9; aroba_soget 7 -7; aroba_telen 6 -6; aroba_univ 8 -8; aroba_video 6 -6
aroba_voila 6 -6; aroba_wanad 5 -5; aroba_wanna 8 -8; aroba_web 7 -7; aroba_yahoo 7 -7; aroba_yande 8 -8
aroba_yaour 3 -3; arrac 4 -4; arrac_le 4 -4; arran 13 -13; arran_> 11 -11; arran_pas 4 -4; arran_un 7 -7; arret -4 4
arret_> 6 -6; arret_avec -8 8; arret_ce 1 -1; arret_d 9 -9; arret_de 14 -14; arret_rien 5 -5; arriv -7 7
arriv_> 11 -11; arriv_donne -7 7; arriv_pas 4 -4; arriv_plus 10 -10; arriv_sur 7 -7; arriv_toujo 12 -12; arrob 8 -8
arrob_gmail 6 -6; arrob_hotma 9 -9; arthu 11 -11; arthu_tiret 11 -11; artif -8 8; artif_> -8 8; aspir 15 -15
aspir_ne 15 -15; assez -1 1; assez_> 13 -13; assez_de -3 3; assez_du -7 7; assez_joue -6 6; assis 1 -1
assis_> 17 -17; assis_de 13 -13; assis_une -8 8; asso 5 -5; asso_tiret 5 -5; assoc 6 -6; assoc_> 6 -6; assoi 4 -4
assoi_> 4 -4; assur 18 -18; assur_> 14 -14; assur_que 8 -8; astie 5 -5; astie_aroba 5 -5; astie_tiret 5 -5
astre 4 -4; astre_zero 4 -4; at 9 -9; at_free 8 -8; at_garag 5 -5; at_gmail 9 -9; at_lapos 5 -5; ateli 5 -5
ateli_> 5 -5; ateli_aroba 1 -1; ateli_avant 5 -5; ateli_c 4 -4; ateli_de 1 -1; ateli_lumie 5 -5; ateli_soixa 1 -1
attac 7 -7; attac_> 6 -6; attac_aroba 7 -7; attac_at 8 -8; attac_avec 8 -8; attac_g 2 -2; attac_le 3 -3
attac_les 5 -5; attac_mais 3 -3; attac_point 7 -7; attaq 5 -5; attaq_> 5 -5; atten 28 -28; atten_34 4 -4
atten_> 13 -13; atten_alors 3 -3; atten_aussi 5 -5; atten_c 4 -4; atten_cheri 7 -7; atten_combi 4 -4
atten_depui 6 -6; atten_deux 12 -12; atten_dix 2 -2; atten_excus 5 -5; atten_j 4 -4; atten_je 10 -10
atten_julie 1 -1; atten_le 18 -18; atten_mais 3 -3; atten_mon 5 -5; atten_non 3 -3; atten_oui 4 -4; atten_patri 4 -4
atten_pour -19 19; atten_que 16 -16; atten_rien 3 -3; atten_s 14 -14; atten_si 1 -1; atten_un 27 -27; atten_une 9 -9
attri 6 -6; attri_> 6 -6; au 2 -2; au_07456 13 -13; au_12 7 -7; au_au -12 12; au_barre 7 -7; au_boulo 6 -6
au_bout -11 11; au_burea 19 -19; au_cable 11 -11; au_clavi 7 -7; au_cloud 3 -3; au_contr 10 -10; au_debut 5 -5
au_dessu 7 -7; au_diabl 7 -7; au_dos 4 -4; au_douze 7 -7; au_fixe 15 -15; au_garag 14 -14; au_magas 5 -5
au_meme 8 -8; au_milie 7 -7; au_moins 13 -13; au_mois 9 -9; au_monsi -17 17; au_mur 6 -6; au_nez 11 -11
au_nivea 13 -13; au_nom 11 -11; au_numer 7 -7; au_pluri 8 -8; au_premi 9 -9; au_print 4 -4; au_resea 5 -5
au_respo -7 7; au_revoi 6 -6; au_salon 3 -3; au_secre 12 -12; au_servi -14 14; au_sous 6 -6; au_stand 14 -14
au_sujet 4 -4; au_suppo -12 12; au_techn -7 7; au_telep -17 17; au_total 8 -8; au_trava 5 -5; au_trois 8 -8
au_vert 6 -6; au_villa 3 -3; au_vingt 2 -2; au_vpn 6 -6; au_web 7 -7; au_wifi 7 -7; au_zero 9 -9; aubin 10 -10
aubin_> 10 -10; aubry 9 -9; aubry_avec 9 -9; aubry_chris 9 -9; aucun 12 -12; aucun_anoma 6 -6; aucun_appar 9 -9
aucun_appel 2 -2; aucun_effet 9 -9; aucun_idee 12 -12; aucun_lumie 13 -13; aucun_mail 6 -6; aucun_monsi 15 -15
aucun_poste 4 -4; aucun_probl 5 -5; aucun_resul 7 -7; aucun_servi 3 -3; aucun_signa 4 -4; aucun_site 7 -7
aucun_souci 7 -7; aujou 8 -8; aujou_hui 8 -8; aurai -10 10; aurai_dit 5 -5; aurai_pas -10 10; aurel 9 -9
aurel_perri 9 -9; aurez -9 9; aurez_pas -9 9; aurie -13 13; aurie_pas -10 10; aurie_vous -7 7; aussi 15 -15
aussi_> 14 -14; aussi_lamen 4 -4; aussi_longt 5 -5; aussi_pourr 10 -10; autan -1 1; autan_> 10 -10; autan_que 13 -13
autan_voir -10 10; autlo 10 -10; autlo_point 10 -10; autom -14 14; autom_> -14 14; autre 7 -7; autre_> 5 -5
autre_chose 9 -9; autre_je 11 -11; autre_jour 11 -11; autre_ma 8 -8; autre_perso 9 -9; autre_piece 7 -7
autre_probl 9 -9; autre_que -12 12; autre_truc 2 -2; aux -16 16; aux_clien 11 -11; aux_infos 4 -4; aux_machi -15 15
aux_robot -9 9; avais 4 -4; avais_dit 3 -3; avais_huit 5 -5; avais_inter 1 -1; avais_quatr 6 -6; avais_simpl 5 -5
avais_un 5 -5; avait 5 -5; avait_assur 8 -8; avait_cinq 5 -5; avait_conse 12 -12; avait_dit 4 -4; avant 16 -16
avant_> 14 -14; avant_ca 2 -2; avant_de 5 -5; avant_j 5 -5; avant_on 5 -5; avant_que 9 -9; avant_vous 5 -5
avec_> 16 -16; avec_avec -3 3; avec_beatr 5 -5; avec_c 7 -7; avec_cedil 6 -6; avec_celui 4 -4; avec_ceux 8 -8
avec_dans 7 -7; avec_deux 14 -14; avec_dix 6 -6; avec_garan 7 -7; avec_l 9 -9; avec_la 3 -3; avec_le -7 7
avec_leque 6 -6; avec_les 5 -5; avec_ma 10 -10; avec_mes 12 -12; avec_moi 6 -6; avec_mon -8 8; avec_nous 3 -3
avec_p 8 -8; avec_perso -15 15; avec_plais 11 -11; avec_quelq 9 -9; avec_quoi 9 -9; avec_ton 7 -7; avec_tous 4 -4
avec_tout -6 6; avec_toute 5 -5; avec_trois 4 -4; avec_un -6 6; avec_une -15 15; avec_valer 8 -8; avec_vos 15 -15
avec_votre -2 2; avec_vous 15 -15; avez 1 -1; avez_appel 5 -5; avez_besoi 12 -12; avez_bien 9 -9; avez_de 1 -1
avez_deja 15 -15; avez_dit 7 -7; avez_donne 7 -7; avez_mal 13 -13; avez_note 1 -1; avez_pas -6 6; avez_qu 8 -8
avez_quelq -12 12; avez_raiso 14 -14; avez_sauve 5 -5; avez_sous 7 -7; avez_sur 14 -14; avez_tout 17 -17; aviez 1 -1
aviez_dit 1 -1; avion -6 6; avion_enfin -6 6; avoca 12 -12; avoca_> 10 -10; avoca_au 7 -7; avoir -24 24
avoir_affai -15 15; avoir_au -5 5; avoir_euh -12 12; avoir_les 4 -4; avoir_quelq -12 12; avoir_sur 3 -3
avoir_un -17 17; avoir_une -15 15; avons 8 -8; avons_appli 7 -7; avons_plus 3 -3; avons_un 7 -7; awa 10 -10
awa_toujo 10 -10; b 10 -10; b_> 8 -8; b_a 8 -8; b_aroba 9 -9; b_b 6 -6; b_c 1 -1; b_comme 8 -8; b_dumon 1 -1
b_e 8 -8; b_g 5 -5; b_o 6 -6; b_point 6 -6; b_puis 2 -2; b_r 7 -7; b_soixa 3 -3; b_t 8 -8; b_under 10 -10; b_v 8 -8
ba 9 -9; ba_> 9 -9; bah 12 -12; bah_c 3 -3; bah_ecout 7 -7; bah_j 9 -9; bah_non 7 -7; bah_oui 8 -8; bah_voila 7 -7
bah_y 2 -2; baiss 9 -9; baiss_la 9 -9; balad 8 -8; balad_d 8 -8; banca 10 -10; banca_> 9 -9; banca_et 9 -9
banca_m 8 -8; bande 15 -15; bande_d 10 -10; bande_de 14 -14; banqu 7 -7; banqu_> 4 -4; banqu_elle 3 -3; bapti 15 -15
bapti_le 8 -8; bapti_mais 2 -2; bapti_renar 7 -7; bapti_renau 5 -5; barbi 10 -10; barbi_> 10 -10; barre 11 -11
barre_> 9 -9; barre_affic 8 -8; barre_b 2 -2; barre_de 8 -8; barre_en 7 -7; barre_sur 3 -3; bas 5 -5; bas_b 7 -7
bas_caron 8 -8; bas_celle 3 -3; bas_dumon 5 -5; bas_dupon 4 -4; bas_la 3 -3; bas_lyon 7 -7; bas_neuf 4 -4
bas_petit 3 -3; bas_roux 7 -7; bascu -15 15; bascu_moi -15 15; base 8 -8; base_> 6 -6; base_orang 6 -6; batim 12 -12
batim_> 8 -8; batim_b 8 -8; batip 7 -7; batip_> 11 -11; batip_marc 7 -7; bauer 11 -11; bauer_b 11 -11; bazar 13 -13
bazar_> 13 -13; be 14 -14; be_> 10 -10; be_oui 15 -15; bea 8 -8; bea_vidal 8 -8; beatr 5 -5; beatr_vial 5 -5
beau 8 -8; beau_atten 3 -3; beau_aujou 8 -8; beauc 13 -13; beauc_> 9 -9; beauc_beauc 8 -8; beauc_chef 10 -10
beauc_de 8 -8; beauc_mieux 10 -10; belfo 8 -8; belfo_point 8 -8; belge 2 -2; belge_zero 2 -2; belka 10 -10
belka_a 9 -9; belka_b 7 -7; belle 5 -5; belle_aroba 6 -6; belle_mere 3 -3; belle_soeur 4 -4; ben 12 -12
ben_atten 2 -2; ben_c 3 -3; ben_ca 4 -4; ben_devin 8 -8; ben_evide 10 -10; ben_figur 8 -8; ben_gros -10 10
ben_j 6 -6; ben_je 8 -8; ben_l 3 -3; ben_la 4 -4; ben_le 6 -6; ben_marce 9 -9; ben_mon 5 -5; ben_non 12 -12
ben_oui 11 -11; ben_plusi 7 -7; ben_rien 10 -10; ben_tous 6 -6; ben_tout 7 -7; ben_voila 3 -3; ben_y 6 -6
benal 12 -12; benal_> 11 -11; benal_a 9 -9; benal_aroba 9 -9; benha 9 -9; benha_> 9 -9; benoi 8 -8; benoi_point 8 -8
benze 8 -8; benze_neuf 8 -8; berna 11 -11; berna_> 8 -8; berna_aroba 8 -8; berna_en 5 -5; berna_et 1 -1
berna_je 2 -2; berna_o 6 -6; berna_point 3 -3; berth 4 -4; berth_aroba 2 -2; berth_e 5 -5; berti 8 -8
berti_pas 8 -8; bertr 11 -11; bertr_chauv 6 -6; bertr_rober 9 -9; bertr_tiret 11 -11; besoi_> 9 -9; besoi_d -10 10
besoi_de 8 -8; besoi_du 3 -3; besoi_inter 8 -8; besoi_jusqu 8 -8; besoi_que 17 -17; besso 6 -6; besso_deux 6 -6
betis 3 -3; betis_en 5 -5; betis_la 2 -2; bianc 10 -10; bianc_> 10 -10; bibli 5 -5; bibli_il 5 -5; bidul 13 -13
bidul_> 13 -13; bien 19 -19; bien_> 28 -28; bien_a 7 -7; bien_aimab 6 -6; bien_apres 12 -12; bien_au 6 -6
bien_avoir -7 7; bien_c 2 -2; bien_ca 7 -7; bien_ce 13 -13; bien_cela 6 -6; bien_comme 8 -8; bien_compr 9 -9
bien_enten 4 -4; bien_entre 4 -4; bien_evide 10 -10; bien_franc 14 -14; bien_genti -5 5; bien_hein 1 -1
bien_le 10 -10; bien_meill 9 -9; bien_mon 3 -3; bien_note 7 -7; bien_oui 19 -19; bien_pour 17 -17; bien_qu -16 16
bien_que 6 -6; bien_recu 10 -10; bien_s -15 15; bien_sept 1 -1; bien_sur 12 -12; bien_volon 9 -9; bien_zero 1 -1
bingo 10 -10; bingo_ca 10 -10; bio 9 -9; bio_aroba 9 -9; bip 6 -6; bip_> 6 -6; bip_bip 6 -6; bisso 8 -8
bisso_> 8 -8; bizar 7 -7; bizar_et 2 -2; bizar_quand 9 -9; blabl 11 -11; blabl_> 11 -11; blanc 16 -16; blanc_> 9 -9
blanc_aroba 4 -4; blanc_arrob 6 -6; blanc_c 7 -7; bleu 10 -10; bleu_fixe 10 -10; bleue 8 -8; bleue_> 6 -6
bleue_ne 5 -5; blond 7 -7; blond_> 7 -7; blond_blond 7 -7; bloqu 11 -11; bloqu_> 11 -11; bloqu_il 9 -9
bloqu_la 6 -6; bloqu_sur 4 -4; bloqu_toujo 8 -8; blot 3 -3; blot_aroba 3 -3; bluew 8 -8; bluew_point 8 -8; bob 8 -8
bob_tiret 8 -8; boite_> 12 -12; boite_d 4 -4; boite_de -4 4; boite_depui 2 -2; boite_hier 7 -7; boite_mail 7 -7
boite_ne 8 -8; boite_o 1 -1; boite_point 10 -10; boite_vocal -8 8; boiti 8 -8; boiti_> 10 -10; boiti_et 1 -1
boiti_fibre 6 -6; bol 11 -11; bol_> 12 -12; bol_de 7 -7; bon -2 2; bon_> 26 -26; bon_assez -6 6; bon_bon 3 -3
bon_c 2 -2; bon_ca 9 -9; bon_et 3 -3; bon_je -6 6; bon_la 7 -7; bon_laiss 15 -15; bon_merci 9 -9; bon_moi 4 -4
bon_monsi 4 -4; bon_numer 13 -13; bon_passe -14 14; bon_pour 14 -14; bon_tout 12 -12; bon_une -6 6; bonjo 12 -12
bonjo_> 16 -16; bonjo_alors 4 -4; bonjo_aroba 5 -5; bonjo_c 7 -7; bonjo_cabin 3 -3; bonjo_est -7 7; bonjo_euh 1 -1
bonjo_j 4 -4; bonjo_je -2 2; bonjo_jean 10 -10; bonjo_julie 6 -6; bonjo_ma 1 -1; bonjo_madam 12 -12
bonjo_mamad 10 -10; bonjo_monsi 12 -12; bonjo_phili 7 -7; bonjo_veron 2 -2; bonjo_voila 1 -1; bonne 15 -15
bonne_> 13 -13; bonne_adres 10 -10; bonne_aroba 5 -5; bonne_aujou 1 -1; bonne_avoca 7 -7; bonne_bonne 10 -10
bonne_douza 7 -7; bonne_et 6 -6; bonne_journ 10 -10; bonne_pardo 7 -7; bonne_quest 1 -1; bonne_soixa 3 -3
bonne_trent 8 -8; bons 11 -11; bons_ca 11 -11; bonso 8 -8; bonso_> 8 -8; bonso_dites 4 -4; borde 11 -11
borde_> 7 -7; borde_de 7 -7; borde_point 5 -5; borne 10 -10; borne_wifi 10 -10; bosc 5 -5; bosc_b 5 -5
bosc_pas 5 -5; bosqu 5 -5; bosqu_bosc 5 -5; bots -10 10; bots_je -10 10; bouch 8 -8; bouch_d 5 -5; bouch_du 4 -4
bouch_et 10 -10; boucl 10 -10; boucl_> 10 -10; boudi 10 -10; boudi_ca 10 -10; bouff 6 -6; bouff_> 6 -6; boug -6 6
boug_la -6 6; bouge 7 -7; bouge_> 7 -7; boula 9 -9; boula_a 7 -7; boula_du 8 -8; boula_point 15 -15; boule 9 -9
boule_> 9 -9; boulo 6 -6; boulo_c 6 -6; bout -6 6; bout_> 8 -8; bout_de 13 -13; bout_du -14 14; bouto 13 -13
bouto_> 13 -13; bouto_appuy 7 -7; bouto_de 19 -19; bouto_pour 1 -1; bouyg 9 -9; bouyg_telec 9 -9; box 13 -13
box_4 3 -3; box_> 19 -19; box_a 7 -7; box_c 5 -5; box_ca 1 -1; box_clign 2 -2; box_dans 6 -6; box_elle 2 -2
box_est 5 -5; box_et 8 -8; box_fait 6 -6; box_je 4 -4; box_la 3 -3; box_mais 3 -3; box_march 3 -3; box_mon 3 -3
box_n 6 -6; box_ne 3 -3; box_point 7 -7; box_que 8 -8; box_qui 12 -12; box_reste 4 -4; box_toute 10 -10
box_un 11 -11; branc 14 -14; branc_dessu 7 -7; branc_n 10 -10; branc_sur 7 -7; bras 11 -11; bras_> 10 -10
bras_en 9 -9; braul 6 -6; braul_aroba 6 -6; bravo 3 -3; bravo_felic 3 -3; bref -9 9; bref_tout -9 9; breta 2 -2
breta_ca 2 -2; breto 11 -11; breto_en 11 -11; brice 7 -7; brice_de 7 -7; brico 3 -3; brico_aroba 3 -3
brico_tout 3 -3; brigi 8 -8; brigi_cent 8 -8; bruit 13 -13; bruit_> 11 -11; bruit_bizar 2 -2; bruit_de 7 -7
bruit_la 12 -12; bruno 10 -10; bruno_cheva 9 -9; bruno_faure 11 -11; bruno_kessl 6 -6; bruno_point 9 -9; btp 8 -8
btp_> 8 -8; bug 10 -10; bug_> 7 -7; bug_plus 15 -15; bugue 12 -12; bugue_toujo 12 -12; burea 15 -15; burea_12 1 -1
burea_204 5 -5; burea_> 17 -17; burea_donc 3 -3; burea_je 2 -2; burea_l 2 -2; burea_le 1 -1; burea_les 2 -2
burea_se 6 -6; burea_sont 7 -7; but 4 -4; but_> 4 -4; bzh 8 -8; bzh_vingt 8 -8; c 8 -8; c_> 5 -5; c_a 7 -7
c_aroba 4 -4; c_comme 3 -3; c_e 7 -7; c_est 8 -8; c_etait 5 -5; c_h 5 -5; c_i 6 -6; c_o 5 -5; c_point 6 -6; c_q 7 -7
c_quatr 3 -3; c_u 4 -4; c_vasse 8 -8; ca 13 -13; ca_> 12 -12; ca_a 1 -1; ca_arriv 11 -11; ca_atten 4 -4
ca_aux 11 -11; ca_avec -10 10; ca_bloqu 8 -8; ca_bug 10 -10; ca_bugue 12 -12; ca_c 4 -4; ca_capte 18 -18
ca_charg 11 -11; ca_chez 4 -4; ca_clign 5 -5; ca_comme 6 -6; ca_conce 10 -10; ca_coupe 12 -12; ca_d 11 -11
ca_demar 6 -6; ca_depen 12 -12; ca_depot 9 -9; ca_drach 3 -3; ca_du 5 -5; ca_dure 4 -4; ca_en 13 -13; ca_exact 7 -7
ca_finit 7 -7; ca_fonct 7 -7; ca_gresi 11 -11; ca_hache 13 -13; ca_inter 4 -4; ca_ira 8 -8; ca_je 9 -9; ca_joue 4 -4
ca_lag 10 -10; ca_m 8 -8; ca_march 14 -14; ca_me 4 -4; ca_meme 4 -4; ca_mon 4 -4; ca_mouli 6 -6; ca_n 12 -12
ca_ne 16 -16; ca_non 8 -8; ca_oui 14 -14; ca_passe 6 -6; ca_pense 9 -9; ca_peut 5 -5; ca_pour -9 9; ca_que 9 -9
ca_raccr 11 -11; ca_rame 12 -12; ca_recom 14 -14; ca_redem 10 -10; ca_remar 13 -13; ca_s 9 -9; ca_saute 14 -14
ca_se 4 -4; ca_serai 5 -5; ca_sonne 3 -3; ca_suffi 12 -12; ca_tient 9 -9; ca_tombe 4 -4; ca_tourn 10 -10; ca_va 9 -9
ca_varie 10 -10; ca_veut 7 -7; ca_vient 8 -8; ca_vous 3 -3; ca_y 8 -8; cabin 8 -8; cabin_> 19 -19; cabin_est 8 -8
cabin_fourn 3 -3; cabin_morea 6 -6; cabin_point 9 -9; cabin_tiret 8 -8; cabla 5 -5; cabla_> 5 -5; cable 17 -17
cable_> 17 -17; caiss 10 -10; caiss_> 10 -10; caiss_enreg 8 -8; caiss_n 5 -5; caiss_ne 2 -2; calme 12 -12
calme_> 12 -12; camer 10 -10; camer_de 8 -8; camer_depui 8 -8; camer_donc 4 -4; camer_la 6 -6; camer_ne 9 -9
camil 5 -5; camil_et 4 -4; camil_point 5 -5; campa 6 -6; campa_> 6 -6; campi 5 -5; campi_vous 5 -5; can -6 6
can_i -6 6; canal 2 -2; canal_du 2 -2; canar 8 -8; canar_> 8 -8; capte 12 -12; capte_> 14 -14; capte_a 6 -6
capte_bien 5 -5; capte_de 8 -8; capte_maint 13 -13; capte_mal 7 -7; capte_pas 8 -8; capte_plus 3 -3; capte_rien 5 -5
capte_toujo 2 -2; car 2 -2; car_ma 2 -2; carlo 7 -7; carlo_silva 6 -6; carlo_tiret 9 -9; carol 3 -3
carol_petit 2 -2; carol_tiret 3 -3; caron 8 -8; caron_aroba 8 -8; caron_c 7 -7; carpe 9 -9; carpe_> 8 -8
carpe_aroba 12 -12; carre 11 -11; carre_> 12 -12; carre_merci 6 -6; carte 13 -13; carte_banca 9 -9; carte_bleue 8 -8
carte_cime 9 -9; carte_de 2 -2; carte_sim 11 -11; cas 13 -13; cas_> 13 -13; casqu 10 -10; casqu_> 10 -10
casse 18 -18; casse_> 18 -18; casta 2 -2; casta_c 2 -2; cat 7 -7; cat_c 7 -7; cathy 7 -7; cathy_cat 7 -7
cause -17 17; cause_a -21 21; cause_de 5 -5; cave 13 -13; cave_> 13 -13; ce -5 5; ce_cable 7 -7; ce_cirqu 3 -3
ce_dont 3 -3; ce_matin 11 -11; ce_maudi 9 -9; ce_n 6 -6; ce_numer 8 -8; ce_qu 14 -14; ce_que -10 10; ce_qui 10 -10
ce_robot -15 15; ce_sera 1 -1; ce_serai 11 -11; ce_servi 12 -12; ce_trava 8 -8; ce_truc -13 13; ce_voyan 7 -7
cecil 10 -10; cecil_lacro 5 -5; cecil_rau 6 -6; cedil 6 -6; cedil_dans 6 -6; cedil_mais 6 -6; cela 8 -8
cela_> 16 -16; cela_en 5 -5; cela_fonct 6 -6; celes 9 -9; celes_lagra 9 -9; celia 7 -7; celia_vidal 7 -7; celin 7 -7
celin_point 7 -7; celle 4 -4; celle_de 4 -4; celle_du 3 -3; cellu 5 -5; cellu_a 2 -2; cellu_de 7 -7; celui 10 -10
celui_a 4 -4; celui_avec 6 -6; celui_ci 11 -11; celui_de 6 -6; celui_du 5 -5; celui_la 7 -7; celui_que 4 -4
celui_qui 10 -10; cent 9 -9; cent_cinqu 6 -6; cent_douze 6 -6; cent_point 8 -8; cent_quatr 4 -4; cent_soixa 5 -5
cent_treiz 4 -4; cent_vingt 10 -10; centa 10 -10; centa_de 8 -8; centa_envir 9 -9; centi 9 -9; centi_> 9 -9
centr 8 -8; centr_> 8 -8; cents 12 -12; cents_> 13 -13; cents_megas 5 -5; certa 15 -15; certa_> 8 -8
certa_monsi 6 -6; certa_pas 9 -9; certe 4 -4; certe_le 4 -4; ces 12 -12; ces_bons 11 -11; ces_cable 4 -4
ces_panne 11 -11; cesse 6 -6; cesse_> 5 -5; cesse_de 8 -8; cette 6 -6; cette_box 7 -7; cette_fois 8 -8
cette_histo 13 -13; cette_machi -6 6; ceux 8 -8; ceux_des 8 -8; ch 7 -7; ch_> 7 -7; chacu 7 -7; chacu_> 6 -6
chacu_mon 4 -4; chacu_un 1 -1; chacu_une 5 -5; chain 8 -8; chain_> 8 -8; chair -12 12; chair_et -12 12; chale 4 -4
chale_> 4 -4; chamb 8 -8; chamb_> 12 -12; chamb_avec 7 -7; chamb_deux 4 -4; chamb_du 8 -8; chamb_et 3 -3
chamb_fait 8 -8; chamb_il 2 -2; chamb_un 4 -4; champ 6 -6; champ_aroba 6 -6; chang 19 -19; chang_> 9 -9
chang_d 15 -15; chang_de 8 -8; chang_du 3 -3; chang_la 9 -9; chang_le 2 -2; chang_maint 2 -2; chang_meme 1 -1
chaou 10 -10; chaou_> 10 -10; chape 11 -11; chape_de 11 -11; chaqu 9 -9; chaqu_chamb 2 -2; chaqu_fois 10 -10
chaqu_mois 3 -3; charg 20 -20; charg_> 13 -13; charg_ca 5 -5; charg_dans 4 -4; charg_encor 7 -7; charg_la 5 -5
charg_mais 5 -5; charg_une 10 -10; charl 8 -8; charl_de 8 -8; charm 11 -11; charm_> 11 -11; charp 7 -7
charp_comme 7 -7; charp_sylvi 7 -7; chast 5 -5; chast_> 5 -5; chat 8 -8; chat_est 10 -10; chat_felix 3 -3
chauv 6 -6; chauv_c 6 -6; chef -5 5; chef_> -8 8; chef_a 11 -11; chef_atten 5 -5; chef_d -8 8; chef_m 7 -7
chelo 11 -11; chelo_mais 8 -8; chelo_votre 7 -7; chen 4 -4; chen_c 4 -4; chene 4 -4; chene_en 4 -4; chene_tout 2 -2
cher 11 -11; cher_> 11 -11; cherc 11 -11; cherc_> 14 -14; cherc_c 1 -1; cherc_il 4 -4; cherc_le 19 -19
cherc_mes 6 -6; cherc_mon 5 -5; cherc_un 6 -6; cheri 5 -5; cheri_> 4 -4; cheri_et 1 -1; cheri_je 8 -8; cheva 12 -12
cheva_> 12 -12; cheva_avec 9 -9; cheva_bruno 9 -9; chez 10 -10; chez_free 10 -10; chez_gmail 8 -8; chez_ma 7 -7
chez_machi 17 -17; chez_moi 19 -19; chez_mon 6 -6; chez_mort 11 -11; chez_nous 10 -10; chez_orang 2 -2
chez_vous -4 4; chez_wanad 11 -11; chez_yahoo 7 -7; chich 5 -5; chich_vous 5 -5; chico 7 -7; chico_> 7 -7
chien 14 -14; chien_> 10 -10; chien_aboie 6 -6; chien_j 15 -15; chien_qui 5 -5; chiff 5 -5; chiff_> 4 -4
chiff_aroba 6 -6; chiff_c 3 -3; chiff_colle 1 -1; chiff_deux 6 -6; chiff_et 4 -4; chiff_tout 3 -3; chiff_un 11 -11
chope 8 -8; chope_le 8 -8; chose 8 -8; chose_> 13 -13; chose_a -7 7; chose_avec 3 -3; chose_ca 5 -5
chose_cette 8 -8; choue 7 -7; choue_en 7 -7; chris 19 -19; chris_> 7 -7; chris_aubry 9 -9; chris_cinqu 6 -6
chris_delau 7 -7; chris_duboi 5 -5; chut 6 -6; chut_les 6 -6; ci 11 -11; ci_est 11 -11; cime 9 -9; cime_est 9 -9
cinco 7 -7; cinco_cinq 7 -7; cinq 11 -11; cinq_> 12 -12; cinq_a 15 -15; cinq_ah 4 -4; cinq_ans 6 -6
cinq_appar 11 -11; cinq_aroba 6 -6; cinq_cinq 8 -8; cinq_cinqu 5 -5; cinq_deux 8 -8; cinq_dix 4 -4; cinq_douze 5 -5
cinq_en 8 -8; cinq_et 11 -11; cinq_euros 8 -8; cinq_heure 14 -14; cinq_machi 7 -7; cinq_mais 5 -5; cinq_max 12 -12
cinq_minut 13 -13; cinq_mon 17 -17; cinq_nonan 7 -7; cinq_ordin 3 -3; cinq_ordis 6 -6; cinq_ou 8 -8; cinq_plus 5 -5
cinq_puis 4 -4; cinq_quara 5 -5; cinq_quatr 6 -6; cinq_rende 3 -3; cinq_seize 4 -4; cinq_six 8 -8; cinq_smart 2 -2
cinq_soixa 5 -5; cinq_sur 9 -9; cinq_table 7 -7; cinq_termi 3 -3; cinq_trent 5 -5; cinq_un 2 -2; cinq_vingt 6 -6
cinq_vite 5 -5; cinq_zero 4 -4; cinqu 7 -7; cinqu_> 5 -5; cinqu_appar 9 -9; cinqu_apres 7 -7; cinqu_cinq 4 -4
cinqu_de 8 -8; cinqu_deux 4 -4; cinqu_euros 3 -3; cinqu_fois 1 -1; cinqu_huit 7 -7; cinqu_neuf 5 -5
cinqu_poste 9 -9; cinqu_quara 13 -13; cinqu_quatr 4 -4; cinqu_six 7 -7; cinqu_soixa 16 -16; cinqu_trois 6 -6
cirqu 3 -3; cirqu_je 3 -3; cisse 10 -10; cisse_> 10 -10; clair 16 -16; clair_> 10 -10; clair_c 6 -6
clair_dupui 4 -4; clair_morea 7 -7; clair_point 5 -5; clair_quatr 2 -2; clair_rouss 10 -10; claqu 14 -14
claqu_de 14 -14; claud 8 -8; claud_aroba 3 -3; claud_barre 7 -7; claud_bisso 8 -8; clavi 7 -7; clavi_> 7 -7
cleme 11 -11; cleme_> 11 -11; clien -7 7; clien_> -13 13; clien_avec -10 10; clien_c 3 -3; clien_chez 5 -5
clien_depui 5 -5; clien_en 9 -9; clien_m 7 -7; clien_me 6 -6; clien_n 11 -11; clien_numer 1 -1; clien_quara 10 -10
clien_se 7 -7; clign 8 -8; clign_> 1 -1; clign_en 5 -5; clign_encor 6 -6; clign_et 4 -4; clign_orang 9 -9
clign_sur 5 -5; clign_toujo 8 -8; clign_tout 2 -2; clini 8 -8; clini_tiret 8 -8; cloud 7 -7; cloud_> 3 -3
cloud_point 9 -9; club 5 -5; club_> 2 -2; club_de 2 -2; club_tiret 6 -6; co 8 -8; co_> 6 -6; co_au 7 -7; cocho 8 -8
cocho_> 8 -8; code 11 -11; code_> 3 -3; code_c 4 -4; code_de 3 -3; code_erreu 6 -6; code_pin 8 -8; code_posta 4 -4
code_puc 9 -9; code_puk 7 -7; codes 5 -5; codes_par 5 -5; coeur 9 -9; coeur_> 9 -9; coiff 2 -2; coiff_zero 2 -2
coler 7 -7; coler_> 7 -7; coler_contr 5 -5; coler_monsi 5 -5; colet 9 -9; colet_tout 9 -9; colin 5 -5; colin_c 5 -5
colla -9 9; colla_de -10 10; colla_elles 9 -9; colle -3 3; colle_> 5 -5; colle_a 1 -1; colle_aroba 8 -8
colle_au -10 10; colle_aussi 12 -12; colle_de 5 -5; colle_derri 4 -4; colle_en -6 6; colle_est -9 9; colle_la 4 -4
colle_m 10 -10; colle_non 6 -6; colle_point 8 -8; colle_quara 8 -8; colle_s 4 -4; colle_sandr 4 -4; colle_un 8 -8
coloc 1 -1; coloc_on 1 -1; colon 12 -12; colon_mouta 12 -12; com 9 -9; com_> 9 -9; com_avec 5 -5; com_bien 5 -5
com_enfin 1 -1; com_et 1 -1; com_euh 4 -4; com_le 4 -4; com_mais 5 -5; com_pardo 5 -5; com_s 3 -3; com_sans 4 -4
com_tout 6 -6; combi 18 -18; combi_c 5 -5; combi_de 12 -12; combi_n 8 -8; combi_s 8 -8; combi_tous 8 -8
comme 21 -21; comme_> 11 -11; comme_a 8 -8; comme_anato 3 -3; comme_aroba 8 -8; comme_avant 4 -4; comme_berna 8 -8
comme_berth 5 -5; comme_ca 6 -6; comme_celui 7 -7; comme_claud 3 -3; comme_comme 5 -5; comme_conse 3 -3
comme_conve 7 -7; comme_d 15 -15; comme_danie 1 -1; comme_desir 5 -5; comme_dire 5 -5; comme_en 5 -5
comme_eugen 5 -5; comme_expli 6 -6; comme_inter 2 -2; comme_j 5 -5; comme_je -1 1; comme_jean 2 -2; comme_l 10 -10
comme_la 11 -11; comme_le 7 -7; comme_les 4 -4; comme_marce 2 -2; comme_mon 7 -7; comme_ne 2 -2; comme_nicol 5 -5
comme_on 5 -5; comme_oscar 6 -6; comme_papa 5 -5; comme_par 3 -3; comme_pierr 6 -6; comme_raoul 5 -5
comme_serie 6 -6; comme_tout 4 -4; comme_un 7 -7; comme_une 20 -20; comme_ursul 6 -6; comme_victo 4 -4
comme_vous 7 -7; comme_willi 5 -5; comme_zoe 5 -5; commu -4 4; commu_avec -8 8; commu_coupe 10 -10; commu_est 11 -11
commu_ulter 12 -12; commu_une 7 -7; compe -15 15; compe_> -15 15; compl -6 6; compl_> 26 -26; compl_c 3 -3
compl_je -13 13; compl_mon -9 9; compl_mort 9 -9; compl_nul 12 -12; compl_pour -8 8; compl_pourr 15 -15; compo 7 -7
compo_le 4 -4; compo_un 7 -7; compr 5 -5; compr_> 14 -14; compr_adres 6 -6; compr_bien 15 -15; compr_c 4 -4
compr_la 6 -6; compr_pas -8 8; compr_quest 8 -8; compr_rien -10 10; compt 3 -3; compt_> -3 3; compt_a 10 -10
compt_aroba 7 -7; compt_at 5 -5; compt_c 3 -3; compt_et 15 -15; compt_la 10 -10; compt_le 9 -9; compt_sept 13 -13
compt_toi 8 -8; compt_trois 5 -5; con 2 -2; con_> 8 -8; con_con -9 9; con_conse -9 9; conca 10 -10; conca_> 10 -10
conce 10 -10; conce_> 4 -4; conce_six 10 -10; concr -8 8; concr_passe -8 8; confi 16 -16; confi_> 15 -15
confi_le 9 -9; confu 5 -5; confu_> 5 -5; conge 1 -1; conge_pour 1 -1; conna 4 -4; conna_> -12 12; conna_a 6 -6
conna_mon 11 -11; conna_pas 10 -10; conna_rien 8 -8; conna_tu 8 -8; conne 11 -11; conne_> 15 -15; conne_a 3 -3
conne_au 8 -8; conne_de 4 -4; conne_du 4 -4; conne_est 10 -10; conne_et 4 -4; conne_inter 2 -2; conne_me 5 -5
conne_moi -25 25; conne_pas 7 -7; conne_perdu 6 -6; conne_plus 9 -9; conne_saute 10 -10; conne_toute 12 -12
conne_tres 10 -10; conno 8 -8; conno_> 8 -8; conno_sans 5 -5; conse -15 15; conse_> -4 4; conse_a -2 2
conse_banca 9 -9; conse_clien -11 11; conse_comme 6 -6; conse_conse -12 12; conse_de -7 7; conse_dispo -7 7
conse_du 9 -9; conse_et 8 -8; conse_etait 12 -12; conse_immed -12 12; conse_j 9 -9; conse_je 10 -10; conse_m 3 -3
conse_maint -15 15; conse_merci 14 -14; conse_ou -17 17; conse_pour -9 9; conse_qui 1 -1; conse_s -15 15; conso 7 -7
conso_> 6 -6; conso_annon 8 -8; conso_aussi 7 -7; conso_de 4 -4; conso_en 6 -6; conso_et 7 -7; conso_ma 18 -18
conso_march 13 -13; conso_puis 1 -1; conso_qui 4 -4; conso_se 12 -12; conso_tout 4 -4; conta 8 -8
conta_aroba 10 -10; conta_avec -7 7; conta_le 5 -5; conta_ont 8 -8; conte 7 -7; conte_mais 6 -6; conte_nous 4 -4
conti 6 -6; conti_> 4 -4; conti_avec 18 -18; conti_ensem 9 -9; conti_non -13 13; conti_vous 11 -11; contr 11 -11
contr_> 18 -18; contr_avec 7 -7; contr_c 2 -2; contr_depui 2 -2; contr_est 4 -4; contr_le 5 -5; contr_n 1 -1
contr_se 4 -4; contr_son 5 -5; contr_vous -1 1; contr_y 5 -5; conve 7 -7; conve_> 7 -7; convi 6 -6; convi_tres 6 -6
cool 10 -10; cool_merci 10 -10; corin 6 -6; corin_mahe 6 -6; cornu 6 -6; cornu_ne 6 -6; corre 13 -13; corre_> 12 -12
corre_merci 6 -6; costa 8 -8; costa_> 8 -8; cote 6 -6; cote_> 6 -6; cote_de 2 -2; cote_qui 5 -5; coudo -8 8
coudo_> -8 8; couil 4 -4; couil_dans 4 -4; coup 8 -8; coup_> 8 -8; coup_de 10 -10; coup_mon 2 -2; coupe 13 -13
coupe_> 10 -10; coupe_au 13 -13; coupe_d 5 -5; coupe_de 7 -7; coupe_encor 7 -7; coupe_est 5 -5; coupe_je 1 -1
coupe_la 17 -17; coupe_le 16 -16; coupe_quand 8 -8; coupe_tout 6 -6; coupe_toute 8 -8; coupe_un 11 -11; coupl 10 -10
coupl_d 10 -10; coupu 14 -14; coupu_> 9 -9; coupu_de 3 -3; coupu_depui 8 -8; coupu_gener 6 -6; coura 13 -13
coura_> 13 -13; courr 16 -16; courr_> 8 -8; courr_c 9 -9; courr_pas 3 -3; courr_pluto 5 -5; cours 9 -9; cours_> 9 -9
court 6 -6; court_aroba 7 -7; court_comme 4 -4; cousi 8 -8; cousi_> 8 -8; craqu 7 -7; craqu_quand 7 -7; crass 9 -9
crass_> 9 -9; cree 3 -3; cree_une 3 -3; crois 8 -8; crois_> 12 -12; crois_bien 9 -9; crois_oui 7 -7
crois_pas 15 -15; crois_qu -6 6; crois_que 16 -16; croya 9 -9; croya_qu 9 -9; cru 1 -1; cru_que 1 -1; cuisi 11 -11
cuisi_> 8 -8; cuisi_hein 4 -4; cuisi_un 14 -14; cul 7 -7; cul_> 7 -7; cyr 5 -5; cyr_en 5 -5; cyril 11 -11
cyril_aroba 9 -9; cyril_teyss 8 -8; cyril_tiret 9 -9; d 3 -3; d_> 22 -22; d_a 8 -8; d_abonn 10 -10; d_abrut 7 -7
d_accen 5 -5; d_acces 4 -4; d_accor 12 -12; d_accue 9 -9; d_acord 10 -10; d_actua 8 -8; d_adres 11 -11; d_agent 6 -6
d_aide 21 -21; d_aille 11 -11; d_alma 8 -8; d_annul 1 -1; d_apost 7 -7; d_appar 14 -14; d_appel 10 -10; d_arc 9 -9
d_arnaq 6 -6; d_aroba 9 -9; d_atten 14 -14; d_autre -12 12; d_avant 8 -8; d_avoir -15 15; d_b 8 -8; d_comme 3 -3
d_deux 3 -3; d_dix 4 -4; d_dumon 1 -1; d_e 13 -13; d_eau 6 -6; d_email 12 -12; d_emmen 9 -9; d_envoy 11 -11
d_equip -8 8; d_erreu 10 -10; d_escar 8 -8; d_escro 7 -7; d_essai 7 -7; d_etre -8 8; d_expli 11 -11; d_explo 5 -5
d_habit 15 -15; d_haute 7 -7; d_heure 5 -5; d_hier 1 -1; d_hondt 3 -3; d_humai -18 18; d_i 6 -6; d_incap 12 -12
d_incon 9 -9; d_inter 7 -7; d_j 7 -7; d_o 5 -5; d_opera 21 -21; d_orang 4 -4; d_ordin 19 -19; d_oreil 4 -4
d_ou 8 -8; d_point 5 -5; d_print 8 -8; d_sans 3 -3; d_t 3 -3; d_u 5 -5; d_un -8 8; d_une 9 -9; d_union 8 -8
d_urgen 12 -12; da 7 -7; da_c 4 -4; da_costa 8 -8; dame -15 15; dame_> -10 10; dame_bien 11 -11; dame_de -9 9
dame_m 6 -6; dame_ou -7 7; dame_sans 4 -4; dame_tres 14 -14; danie 2 -2; danie_d 1 -1; danie_gueri 4 -4
danie_point 2 -2; dans 4 -4; dans_chacu 7 -7; dans_chaqu 2 -2; dans_famil 7 -7; dans_l 4 -4; dans_la -7 7
dans_le 10 -10; dans_les 11 -11; dans_ma 6 -6; dans_notre 8 -8; dans_tout 6 -6; dans_un 4 -4; dans_une 6 -6
dans_votre 5 -5; dark 9 -9; dark_under 9 -9; daron 5 -5; daron_> 5 -5; de 4 -4; de_4g 6 -6; de_antoi 4 -4
de_barre 3 -3; de_bon -6 6; de_borde 7 -7; de_bouff 6 -6; de_box 5 -5; de_brice 7 -7; de_burea 7 -7; de_but 4 -4
de_ca 7 -7; de_canar 8 -8; de_carte 6 -6; de_ce -12 12; de_ces 11 -11; de_cette 7 -7; de_chang 12 -12
de_charg 15 -15; de_cherc 1 -1; de_chez -7 7; de_chich 5 -5; de_chico 7 -7; de_cinq 10 -10; de_clien 10 -10
de_cocho 8 -8; de_coiff 2 -2; de_commu 7 -7; de_compe -13 13; de_compt -9 9; de_conca 8 -8; de_conge 1 -1
de_conna 8 -8; de_conne 11 -11; de_conse 21 -21; de_contr 2 -2; de_coupu 8 -8; de_coura 3 -3; de_debit 7 -7
de_demai 2 -2; de_demar 9 -9; de_deran 5 -5; de_dialo -8 8; de_dire 5 -5; de_direc 13 -13; de_discu -15 15
de_dix 4 -4; de_donne 7 -7; de_dossi 4 -4; de_faire 14 -14; de_famil 7 -7; de_ferra 7 -7; de_fibre 3 -3
de_fil 10 -10; de_fois 7 -7; de_fond 7 -7; de_forfa 3 -3; de_franc 6 -6; de_gaull 5 -5; de_gresi 15 -15
de_gros 7 -7; de_gueul 14 -14; de_guign 7 -7; de_jeune 4 -4; de_jeux 4 -4; de_l 7 -7; de_la 5 -5; de_laiss 4 -4
de_lemoi 10 -10; de_libre -8 8; de_liege 9 -9; de_ligne 14 -14; de_lucie 4 -4; de_lyon 7 -7; de_ma 18 -18
de_machi -12 12; de_madam 4 -4; de_mail 8 -8; de_mairi 5 -5; de_maiso 7 -7; de_malad 5 -5; de_march 7 -7
de_mars 2 -2; de_marse 9 -9; de_maxim 7 -7; de_me 12 -12; de_mecha 5 -5; de_merde 17 -17; de_messa 4 -4
de_mobil 6 -6; de_moi 13 -13; de_mon 6 -6; de_monsi 2 -2; de_naiss 3 -3; de_nice 7 -7; de_nivea -7 7; de_nos 6 -6
de_notre 5 -5; de_nous 9 -9; de_nouve 9 -9; de_novem 11 -11; de_nuls 9 -9; de_ouf 5 -5; de_paiem 6 -6
de_paill 11 -11; de_panne 5 -5; de_papa 6 -6; de_paque 7 -7; de_paras 5 -5; de_paris 6 -6; de_parle -14 14
de_pas 12 -12; de_passe 8 -8; de_paul 7 -7; de_payer 6 -6; de_perso 35 -35; de_petan 2 -2; de_pire 10 -10
de_porta 11 -11; de_portu 6 -6; de_poste 11 -11; de_poter 1 -1; de_prend -11 11; de_prise 12 -12; de_probl 10 -10
de_pub 4 -4; de_puis 7 -7; de_quest 8 -8; de_quoi 24 -24; de_rage 6 -6; de_raise 4 -4; de_rappe -9 9
de_redem 14 -14; de_reel -12 12; de_refle 7 -7; de_repet 9 -9; de_resea 9 -9; de_retab 7 -7; de_retou 8 -8
de_rien 13 -13; de_robot -17 17; de_rue 6 -6; de_s 6 -6; de_saint 8 -8; de_saisi 10 -10; de_se 7 -7; de_servi 9 -9
de_signa 2 -2; de_siret 13 -13; de_smet 10 -10; de_sms 11 -11; de_souci 18 -18; de_stras 4 -4; de_suite -4 4
de_surve 8 -8; de_sympa 10 -10; de_table 5 -5; de_tas 7 -7; de_techn 26 -26; de_tele 6 -6; de_telep 11 -11
de_temps 12 -12; de_teste 4 -4; de_tonal 7 -7; de_touch 7 -7; de_toulo 8 -8; de_tout -11 11; de_trait 5 -5
de_trava 10 -10; de_trent 10 -10; de_trois 10 -10; de_venir -7 7; de_villi 9 -9; de_vingt 9 -9; de_visit 2 -2
de_vivan -16 16; de_vive -8 8; de_voleu 5 -5; de_vos -10 10; de_votre -8 8; de_vous 11 -11; de_voyou 4 -4
de_wifi 8 -8; debil 5 -5; debil_et 5 -5; debit 13 -13; debit_> 7 -7; debit_d 8 -8; debit_de 2 -2; debit_est 11 -11
debit_n 10 -10; debor 6 -6; debor_sur 6 -6; debou 5 -5; debou_or 5 -5; debra 20 -20; debra_> 8 -8; debra_et 9 -9
debra_la 13 -13; debra_le 5 -5; debra_mais 1 -1; debut 4 -4; debut_c 1 -1; debut_j 1 -1; debut_je 5 -5
debut_oui 7 -7; deced 11 -11; deced_> 11 -11; decla 16 -16; decla_en 7 -7; decla_un 11 -11; decod 9 -9; decod_> 6 -6
decod_affic 6 -6; decod_et 3 -3; decod_tele 4 -4; decon 11 -11; decon_> 9 -9; decon_chez 8 -8; decon_toute 10 -10
decro 9 -9; decro_> 11 -11; decro_et 9 -9; decro_perso 8 -8; decro_sans 5 -5; decro_y 6 -6; dect 7 -7; dect_ne 7 -7
dedan -10 10; dedan_> -10 10; degag 8 -8; degag_avec 8 -8; degat 9 -9; degat_des 9 -9; degou 7 -7; degou_de 7 -7
degue 11 -11; degue_de 11 -11; dehor 6 -6; dehor_de 6 -6; deja 31 -31; deja_> 6 -6; deja_appel 5 -5; deja_contr 5 -5
deja_dans 7 -7; deja_deux 7 -7; deja_donne 8 -8; deja_fait 1 -1; deja_faite 6 -6; deja_hier 6 -6; deja_la 2 -2
deja_mon 7 -7; deja_norma 12 -12; deja_parle 14 -14; deja_passe 12 -12; deja_pose 4 -4; deja_prese 6 -6
deja_redem 12 -12; deja_regar 4 -4; deja_tout 3 -3; deja_venu 10 -10; delai 4 -4; delai_c 4 -4; delat 9 -9
delat_tout 9 -9; delau 7 -7; delau_> 7 -7; delau_en 7 -7; demai 19 -19; demai_> 18 -18; demai_matin 9 -9; deman 1 -1
deman_a -10 10; deman_atten 4 -4; deman_au 12 -12; deman_ca 8 -8; deman_de 7 -7; deman_joset 6 -6
deman_juste 10 -10; deman_mon 8 -8; deman_pas 10 -10; deman_un -10 10; demar 14 -14; demar_> 14 -14; demar_l 14 -14
demar_la 10 -10; demi 9 -9; demi_douza 9 -9; demoi -6 6; demoi_du -6 6; denis 4 -4; denis_point 4 -4; depan 7 -7
depan_mon 7 -7; depas 9 -9; depas_l 9 -9; depec 10 -10; depec_> 10 -10; depen 12 -12; depen_> 10 -10; depen_d 5 -5
depen_de 9 -9; depen_des 12 -12; deplo 13 -13; deplo_> 13 -13; depot 9 -9; depot_> 9 -9; depui 14 -14
depui_2009 2 -2; depui_> 8 -8; depui_ca 2 -2; depui_ce 10 -10; depui_deux 11 -11; depui_diman 10 -10; depui_dix 7 -7
depui_douze 2 -2; depui_fribo 8 -8; depui_hier 16 -16; depui_j 2 -2; depui_l 5 -5; depui_la 5 -5; depui_le 8 -8
depui_lundi 8 -8; depui_mon 8 -8; depui_neuf 5 -5; depui_qu 3 -3; depui_quatr 2 -2; depui_que 3 -3; depui_soixa 4 -4
depui_trois 9 -9; depui_vingt 2 -2; depui_yeste 5 -5; der 8 -8; der_elst 8 -8; deran 19 -19; deran_> 6 -6
deran_pas 17 -17; deran_si 6 -6; deran_vos 5 -5; derni 15 -15; derni_> 18 -18; derni_c 2 -2; derni_fois 7 -7
derni_mais 4 -4; derri 2 -2; derri_fait 1 -1; derri_le 4 -4; des 4 -4; des_3 2 -2; des_appar 12 -12
des_appel 13 -13; des_betis 2 -2; des_boiti 11 -11; des_chain 8 -8; des_couil 4 -4; des_craqu 7 -7; des_eaux 9 -9
des_enfan 4 -4; des_escro 9 -9; des_et 6 -6; des_forge 6 -6; des_garco 4 -4; des_grzz 5 -5; des_incap 7 -7
des_incom 6 -6; des_invit 8 -8; des_jours 12 -12; des_lilas 10 -10; des_machi -10 10; des_mails 8 -8; des_petit 1 -1
des_pubs 10 -10; des_que -4 4; des_robot -10 10; des_sienn 9 -9; des_trans 8 -8; des_trava 3 -3; des_trois 4 -4
des_urgen 10 -10; des_voleu 10 -10; desca 7 -7; desca_> 7 -7; desca_d 7 -7; desce 13 -13; desce_a 13 -13; desch 6 -6
desch_sans 6 -6; desir 5 -5; desir_> 5 -5; desme 9 -9; desme_aroba 7 -7; desme_d 11 -11; desol 12 -12
desol_> 13 -13; desol_de 6 -6; desol_je 4 -4; desol_mais 8 -8; desor 6 -6; desor_cela 6 -6; dessi 5 -5
dessi_anime 5 -5; dessu 7 -7; dessu_> 8 -8; dessu_alors 1 -1; dessu_de 7 -7; dessu_la 5 -5; detec 7 -7; detec_> 7 -7
deux 14 -14; deux_> 16 -16; deux_a 5 -5; deux_alors -6 6; deux_ans 5 -5; deux_appar 8 -8; deux_aroba 5 -5
deux_autre 9 -9; deux_avec 7 -7; deux_b 5 -5; deux_borne 10 -10; deux_c 9 -9; deux_cent 8 -8; deux_chacu 4 -4
deux_cinqu 6 -6; deux_conso 10 -10; deux_d 3 -3; deux_dans 6 -6; deux_decod 6 -6; deux_derni 1 -1; deux_des 11 -11
deux_deux 19 -19; deux_dix 1 -1; deux_doigt 5 -5; deux_donc 3 -3; deux_douza 3 -3; deux_douze 5 -5; deux_ecran 1 -1
deux_en 4 -4; deux_et 7 -7; deux_etage 9 -9; deux_euh 6 -6; deux_fixes 7 -7; deux_fois 8 -8; deux_gsm 8 -8
deux_heure 18 -18; deux_huita 5 -5; deux_impri 8 -8; deux_jours 7 -7; deux_l 11 -11; deux_lettr 2 -2; deux_lyon 3 -3
deux_m 4 -4; deux_mais 3 -3; deux_mille 8 -8; deux_minut 7 -7; deux_moi 5 -5; deux_mots 11 -11; deux_n 7 -7
deux_ne 3 -3; deux_neuf 2 -2; deux_non 3 -3; deux_nono 3 -3; deux_novem 8 -8; deux_numer 5 -5; deux_octan 5 -5
deux_onze 4 -4; deux_ordin 17 -17; deux_ordis 2 -2; deux_ou 12 -12; deux_p 5 -5; deux_pc 9 -9; deux_perso 22 -22
deux_porta 13 -13; deux_pour 8 -8; deux_quara 9 -9; deux_quatr 1 -1; deux_quinz 3 -3; deux_r 7 -7; deux_s 5 -5
deux_secon 8 -8; deux_septa 7 -7; deux_serve 8 -8; deux_sites 6 -6; deux_soixa 5 -5; deux_t 8 -8; deux_table 6 -6
deux_telep 17 -17; deux_teles 5 -5; deux_tels 10 -10; deux_tpe 4 -4; deux_trent 4 -4; deux_trois 8 -8; deux_un 9 -9
deux_vingt 7 -7; deux_zero 4 -4; deuxi 10 -10; deuxi_fois 14 -14; deuxi_poste 8 -8; devai 7 -7; devai_venir 7 -7
devan 12 -12; devan_hotma 5 -5; devan_l 6 -6; devan_la 4 -4; devan_langl 8 -8; devel 7 -7; devel_tiret 7 -7
devin 8 -8; devin_> 8 -8; devri 3 -3; devri_l 3 -3; diabl 7 -7; diabl_avec 7 -7; diall 12 -12; diall_at 8 -8
diall_d 5 -5; diall_de 10 -10; dialo -8 8; dialo_avec -8 8; didie 8 -8; didie_didie 10 -10; didie_point 4 -4
didie_soixa 10 -10; dieu 4 -4; dieu_> 4 -4; dieu_si 5 -5; dilig 10 -10; dilig_> 10 -10; diman 8 -8; diman_> 8 -8
dimit 5 -5; dimit_pour 5 -5; dingu 11 -11; dingu_> 11 -11; diop 11 -11; diop_> 11 -11; dirai 13 -13; dirai_> 11 -11
dirai_bien 6 -6; dirai_en 9 -9; dirai_mais 1 -1; dirai_pas 6 -6; dirai_que 8 -8; dirai_trois 10 -10; dirai_une 7 -7
dire 7 -7; dire_> 15 -15; dire_c 6 -6; dire_ca 18 -18; dire_je 4 -4; dire_nadia 1 -1; dire_que 3 -3; dire_un -6 6
dire_une 5 -5; direc -3 3; direc_> -4 4; direc_aroba 11 -11; direc_n 11 -11; direc_s -10 10; direc_sur 4 -4
direc_techn 12 -12; dis 11 -11; dis_> 6 -6; dis_c 4 -4; dis_des 2 -2; dis_douce 1 -1; dis_oui 16 -16; dis_pas 7 -7
dis_que 7 -7; disai -9 9; disai_c -9 9; discu -25 25; discu_avec -25 25; disen 12 -12; disen_que 12 -12; disie 6 -6
disie_> 6 -6; dison 14 -14; dison_cinq 8 -8; dison_que 13 -13; dispa 8 -8; dispa_> 8 -8; dispa_mais 4 -4
dispo -10 10; dispo_> -7 7; dispo_pour -9 9; dit 7 -7; dit_> 3 -3; dit_a 1 -1; dit_aucun 4 -4; dit_b 1 -1
dit_berti 8 -8; dit_d 13 -13; dit_de 1 -1; dit_deux 7 -7; dit_et 10 -10; dit_la 8 -8; dit_mais 2 -2
dit_mardi 11 -11; dit_no 6 -6; dit_non 7 -7; dit_nono 3 -3; dit_qu 9 -9; dit_quatr 4 -4; dit_que 3 -3; dit_sept 2 -2
dit_verif 5 -5; dit_wifi 5 -5; dites -1 1; dites_> 12 -12; dites_a -11 11; dites_au -7 7; dites_et 5 -5
dites_j 5 -5; dites_moi 7 -7; dites_on -6 6; dites_pourr -9 9; dites_voir 4 -4; divor 7 -7; divor_c 7 -7; dix 12 -12
dix_> 10 -10; dix_ans 6 -6; dix_aroba 6 -6; dix_cinqu 2 -2; dix_dix 1 -1; dix_douze 10 -10; dix_et 5 -5
dix_heure 20 -20; dix_huit 6 -6; dix_je 9 -9; dix_mais 1 -1; dix_neuf 6 -6; dix_non 1 -1; dix_onze 8 -8
dix_perso 7 -7; dix_poste 12 -12; dix_quatr 6 -6; dix_secon 7 -7; dix_sept 6 -6; dix_soixa 9 -9; dix_trent 3 -3
dix_vingt 9 -9; dizai 15 -15; dizai_> 16 -16; dizai_avec 8 -8; dizai_dans 8 -8; dizai_de 10 -10; dizai_envir 6 -6
dizai_facil 8 -8; dizai_je 9 -9; dizai_une 6 -6; do 6 -6; do_point 6 -6; docte 14 -14; docte_blanc 9 -9
docte_bruno 6 -6; docte_lemai 9 -9; doigt 5 -5; doigt_d 5 -5; dois 15 -15; dois_aller 7 -7; dois_appel 3 -3
dois_donne 7 -7; dois_inter 5 -5; dois_mettr 1 -1; dois_regar 9 -9; doit 19 -19; doit_passe 12 -12
doit_venir 10 -10; domin 11 -11; domin_point 11 -11; domma 12 -12; domma_> 12 -12; donc -3 3; donc_> 9 -9
donc_a -9 9; donc_au -10 10; donc_c 2 -2; donc_ca 1 -1; donc_camil 2 -2; donc_cheva 9 -9; donc_cinq 2 -2
donc_deux 2 -2; donc_euh 6 -6; donc_fabri 5 -5; donc_felix 3 -3; donc_huit 2 -2; donc_info 3 -3; donc_je -13 13
donc_laura 1 -1; donc_le 2 -2; donc_lea 6 -6; donc_maint 6 -6; donc_miche 11 -11; donc_neuf 7 -7; donc_oui 4 -4
donc_seize 5 -5; donc_sept 3 -3; donc_trois 2 -2; donc_un 8 -8; donne -6 6; donne_> 9 -9; donne_a 4 -4
donne_ce 8 -8; donne_celle 1 -1; donne_comme 4 -4; donne_deja 4 -4; donne_est 7 -7; donne_final 8 -8; donne_la 3 -3
donne_le 3 -3; donne_mobil 7 -7; donne_moi -12 12; donne_mon 17 -17; donne_pas 11 -11; donne_un 4 -4
donne_votre 10 -10; dont 9 -9; dont_je 3 -3; dont_trois 9 -9; dos 9 -9; dos_de 9 -9; dos_je 4 -4; dossi -2 2
dossi_> 13 -13; dossi_est 4 -4; dossi_parce -9 9; dossi_s 4 -4; dot 8 -8; dot_com 8 -8; doubl 8 -8; doubl_deux 8 -8
doubl_un 8 -8; doubl_v 3 -3; doubl_zero 9 -9; douce 7 -7; douce_42 7 -7; douce_zero 1 -1; doute 5 -5
doute_mais 5 -5; doux 8 -8; doux_point 8 -8; douza 18 -18; douza_> 9 -9; douza_a 9 -9; douza_avec 7 -7; douza_d 7 -7
douza_de 8 -8; douze 11 -11; douze_> 8 -8; douze_a 2 -2; douze_ans 2 -2; douze_appar 13 -13; douze_aroba 8 -8
douze_douze 6 -6; douze_euh 6 -6; douze_objet 8 -8; douze_peut 10 -10; douze_poste 16 -16; douze_quara 14 -14
douze_quato 2 -2; douze_quatr 5 -5; douze_rue 8 -8; douze_treiz 8 -8; douze_trent 6 -6; douze_zero 7 -7; down 8 -8
down_> 6 -6; down_de 8 -8; dr 9 -9; dr_point 9 -9; drach 3 -3; drach_ici 3 -3; du 11 -11; du_bas 6 -6; du_batim 8 -8
du_bruit 13 -13; du_burea 5 -5; du_cabin 6 -6; du_centr 8 -8; du_club 2 -2; du_concr -8 8; du_conse 12 -12
du_contr 11 -11; du_coup 2 -2; du_du 6 -6; du_fax 10 -10; du_fil -12 12; du_fils -8 8; du_fond 8 -8; du_fouta 5 -5
du_haut 3 -3; du_huit 6 -6; du_jour 9 -9; du_lac 5 -5; du_magas 11 -11; du_march 5 -5; du_milie 2 -2; du_mois 3 -3
du_monde 14 -14; du_monsi 1 -1; du_morbi 4 -4; du_prof 5 -5; du_propr 10 -10; du_rand 5 -5; du_redem 6 -6
du_rende 2 -2; du_repon -7 7; du_resea 5 -5; du_rhone 4 -4; du_salon 6 -6; du_servi -5 5; du_six 4 -4; du_stand -6 6
du_techn 9 -9; du_ticke 2 -2; du_tiret 6 -6; du_tonne 8 -8; du_tout 11 -11; du_trois 7 -7; du_vol 8 -8
du_vrai -12 12; du_wifi 2 -2; duboi 21 -21; duboi_> 14 -14; duboi_aroba 7 -7; duboi_d 3 -3; duboi_gerar 9 -9
dubre 7 -7; dubre_d 7 -7; duc 4 -4; duc_comme 4 -4; duc_d 4 -4; dufou 8 -8; dufou_c 8 -8; dujar 10 -10
dujar_comme 7 -7; dujar_huita 6 -6; dumas 7 -7; dumas_aroba 7 -7; dumon 11 -11; dumon_aroba 5 -5; dumon_epous 7 -7
dumon_et 2 -2; dupli 13 -13; dupli_> 13 -13; dupon 22 -22; dupon_> 11 -11; dupon_a 4 -4; dupon_aroba 5 -5
dupon_attac 6 -6; dupon_avec 18 -18; dupon_btp 8 -8; dupon_d 7 -7; dupon_et 6 -6; dupon_gmail 6 -6; dupon_jean 8 -8
dupon_tiret 4 -4; dupre 9 -9; dupre_> 9 -9; dupui 13 -13; dupui_> 7 -7; dupui_aroba 5 -5; dupui_dupui 7 -7
dupui_et 5 -5; dupui_natha 9 -9; dupui_point 10 -10; dupui_sans 7 -7; dupui_tout 4 -4; durab 7 -7; durab_point 7 -7
duran 13 -13; duran_> 19 -19; duran_a 7 -7; duran_aroba 8 -8; duran_avec 1 -1; duran_chez 8 -8; duran_frere 6 -6
duran_gmail 13 -13; duran_trois 7 -7; dure 4 -4; dure_> 3 -3; dure_d 4 -4; dure_et 5 -5; durer 10 -10
durer_> 10 -10; duval 5 -5; duval_> 5 -5; duval_aroba 3 -3; duval_donc 5 -5; e 7 -7; e_> 9 -9; e_a 3 -3
e_accen 6 -6; e_aroba 6 -6; e_b 7 -7; e_c 7 -7; e_comme 5 -5; e_deux 8 -8; e_donc 2 -2; e_ensui 1 -1; e_f 7 -7
e_i 5 -5; e_l 5 -5; e_m 7 -7; e_mail 8 -8; e_n 9 -9; e_plus 5 -5; e_point 4 -4; e_r 6 -6; e_s 9 -9; e_t 9 -9
e_u 7 -7; e_y 8 -8; e_z 5 -5; eau 6 -6; eau_a 6 -6; eaux 9 -9; eaux_> 9 -9; echap 8 -8; echap_> 8 -8; echec 8 -8
echec_de 8 -8; echo 9 -9; echo_> 9 -9; echo_quand 5 -5; ecole 9 -9; ecole_> 8 -8; ecole_a 8 -8; ecole_saint 8 -8
ecole_tiret 10 -10; ecout 9 -9; ecout_> 2 -2; ecout_alors 1 -1; ecout_ca 7 -7; ecout_de 4 -4; ecout_et 1 -1
ecout_je 6 -6; ecout_moi 19 -19; ecout_mon 6 -6; ecout_ou 6 -6; ecran 6 -6; ecran_> 6 -6; ecran_de 4 -4
ecran_puisq 3 -3; ecrir 6 -6; ecrir_a 9 -9; ecrir_c 4 -4; ecrir_je 1 -1; ecrit 5 -5; ecrit_conse 9 -9
ecrit_pas 2 -2; ecrit_sur 3 -3; ecriv 6 -6; ecriv_> 7 -7; ecriv_la 1 -1; ecriv_moi 4 -4; edith 6 -6
edith_cornu 6 -6; effe 6 -6; effe_erre 6 -6; effet 11 -11; effet_> 11 -11; eh 13 -13; eh_ben 5 -5; eh_bien 5 -5
eh_oui 10 -10; el 11 -11; el_amran 11 -11; el_plus 5 -5; elect 13 -13; elect_> 10 -10; elect_tiret 8 -8; elise 3 -3
elise_thoma 3 -3; elle 13 -13; elle_a 7 -7; elle_clign 7 -7; elle_dit 12 -12; elle_est 12 -12; elle_march 16 -16
elle_me 3 -3; elle_meme 4 -4; elle_oubli 4 -4; elle_parle 10 -10; elle_qui 2 -2; elle_reste 12 -12; elle_s 5 -5
elle_tourn 4 -4; elle_va 3 -3; elles 9 -9; elles_reste 9 -9; elodi 12 -12; elodi_> 8 -8; elodi_schmi 5 -5; elst 8 -8
elst_> 8 -8; email 10 -10; email_> 12 -12; email_c 4 -4; embet 10 -10; embet_> 11 -11; embet_ca 8 -8
embet_quand 6 -6; embet_un 6 -6; embou 5 -5; embou_a 5 -5; embro 1 -1; embro_zero 1 -1; emili 7 -7; emili_vasse 7 -7
emma 9 -9; emma_point 8 -8; emma_under 8 -8; emmen 9 -9; emmen_> 8 -8; emmen_a 1 -1; emplo -6 6; emplo_sinon -6 6
en 2 -2; en_a 5 -5; en_ai 3 -3; en_appuy 1 -1; en_ardec 3 -3; en_atten -19 19; en_avais 6 -6; en_avait 5 -5
en_bas 6 -6; en_boucl 10 -10; en_breta 2 -2; en_chair -12 12; en_chang 2 -2; en_chiff 2 -2; en_cinq 8 -8
en_coler 7 -7; en_commu -8 8; en_compt 7 -7; en_conta -7 7; en_cours 9 -9; en_debra 5 -5; en_dehor 6 -6
en_deux 11 -11; en_direc -10 10; en_effet 11 -11; en_espag 10 -10; en_fait 9 -9; en_filai 2 -2; en_guade 5 -5
en_infor 7 -7; en_janvi 6 -6; en_lettr 5 -5; en_ligne -1 1; en_minus 6 -6; en_numer 7 -7; en_occup 14 -14
en_orang 5 -5; en_os -12 12; en_panne 9 -9; en_passe 13 -13; en_perso 12 -12; en_peux 18 -18; en_pire 10 -10
en_plus 6 -6; en_prend 11 -11; en_prior 5 -5; en_quara 5 -5; en_quatr 7 -7; en_rade 2 -2; en_relat -17 17
en_resea 6 -6; en_reuni 13 -13; en_rond 6 -6; en_rouge 5 -5; en_sais 15 -15; en_serai 11 -11; en_sorti -6 6
en_souvi 8 -8; en_suis 7 -7; en_telet 6 -6; en_tete 6 -6; en_tout 17 -17; en_train 8 -8; en_un 10 -10; en_valai 7 -7
en_veux -4 4; en_ville 2 -2; en_visio 8 -8; en_voitu 3 -3; en_vrai -6 6; en_zero 1 -1; encai 2 -2; encai_le 2 -2
encei 8 -8; encei_> 8 -8; encei_conne 4 -4; encei_et 9 -9; encha 12 -12; encha_> 7 -7; encha_moi 8 -8; encor 12 -12
encor_> 16 -16; encor_ca 7 -7; encor_down 6 -6; encor_la 9 -9; encor_laiss 7 -7; encor_le 9 -9; encor_lent 16 -16
encor_pas 9 -9; encor_pire 9 -9; encor_regar 8 -8; encor_teste 10 -10; encor_une -7 7; endro 8 -8; endro_> 8 -8
enerv 11 -11; enerv_> 11 -11; enerv_contr 6 -6; enerv_mais 7 -7; enerv_pas 1 -1; enerv_rassu 6 -6; enfan 13 -13
enfan_> 4 -4; enfan_en 8 -8; enfan_et 4 -4; enfan_pardo 6 -6; enfan_qui 4 -4; enfan_sont 9 -9; enfin 7 -7
enfin_> 13 -13; enfin_bref -9 9; enfin_conne 6 -6; enfin_labbe 5 -5; enfin_langl 8 -8; enfin_non 6 -6
enfin_oui 24 -24; enfin_si 8 -8; enfin_trava 6 -6; enfin_vous 9 -9; enorm 7 -7; enorm_ce 7 -7; enreg -5 5
enreg_> -5 5; enreg_n 6 -6; ensem 8 -8; ensem_> 9 -9; ensem_avec 5 -5; ensui 2 -2; ensui_d 1 -1; ensui_quinz 1 -1
ensui_tiret 3 -3; ensui_un 1 -1; ensui_verne 3 -3; enten 19 -19; enten_> 15 -15; enten_bien 4 -4; enten_de 5 -5
enten_des 7 -7; enten_la 5 -5; enten_mal 6 -6; enten_on 9 -9; enten_par 12 -12; enten_pas 14 -14; enten_plus 9 -9
enten_tout 4 -4; enten_tres 5 -5; enten_un 9 -9; enten_une 4 -4; entra 7 -7; entra_> 5 -5; entra_de 9 -9; entre 1 -1
entre_> 21 -21; entre_a -8 8; entre_aussi 4 -4; entre_avec -12 12; entre_c 6 -6; entre_cinq 13 -13; entre_des 6 -6
entre_dix 5 -5; entre_dupon 8 -8; entre_duran 11 -11; entre_huit 6 -6; entre_les 3 -3; entre_nous 4 -4
entre_quinz 11 -11; entre_six 12 -12; entre_un 19 -19; envie -15 15; envie_de -15 15; envir 15 -15; envir_> 12 -12
envir_ca 9 -9; envir_vingt 8 -8; envoi -1 1; envoi_de 13 -13; envoi_ils 10 -10; envoi_un -17 17; envoy 14 -14
envoy_> 8 -8; envoy_de 11 -11; envoy_des 10 -10; envoy_la 3 -3; envoy_moi 5 -5; envoy_mon 6 -6; envoy_un 5 -5
envoy_une 6 -6; enzo 7 -7; enzo_ferra 7 -7; epell 2 -2; epell_s 2 -2; epous 7 -7; epous_carpe 7 -7; equip -11 11
equip_> -11 11; eric 12 -12; eric_aroba 8 -8; eric_e 1 -1; eric_et 8 -8; eric_lang 9 -9; eric_point 6 -6
eric_vingt 6 -6; erre 6 -6; erre_> 6 -6; erreu 20 -20; erreu_> 20 -20; erreu_c 1 -1; erreu_de 8 -8; erreu_est 9 -9
es 9 -9; es_un 9 -9; escar 8 -8; escar_> 8 -8; escof 8 -8; escof_de 8 -8; escro 12 -12; escro_> 12 -12; espag 10 -10
espag_> 10 -10; espec 9 -9; espec_de 9 -9; esper 10 -10; esper_une 10 -10; espos 3 -3; espos_e 3 -3; essai 20 -20
essai_> 19 -19; essai_d 6 -6; essai_et 7 -7; essay 15 -15; essay_> 15 -15; essay_d 11 -11; esse 4 -4; esse_aime 4 -4
esse_sur 4 -4; est 10 -10; est_07 6 -6; est_15 8 -8; est_4 4 -4; est_a 8 -8; est_abdel 9 -9; est_absen 15 -15
est_aicha 7 -7; est_ali 9 -9; est_allum 3 -3; est_annic 2 -2; est_aroba 5 -5; est_arran 7 -7; est_arret 8 -8
est_au 8 -8; est_autre 9 -9; est_avec 21 -21; est_beauc 10 -10; est_bien 8 -8; est_bizar 9 -9; est_bleu 10 -10
est_bloqu 12 -12; est_bon 4 -4; est_bonjo 5 -5; est_bonne 13 -13; est_box 3 -3; est_branc 7 -7; est_c 7 -7
est_ca 10 -10; est_camil 4 -4; est_carre 10 -10; est_casse 7 -7; est_ce -1 1; est_cela 16 -16; est_celle 3 -3
est_celui 8 -8; est_chelo 7 -7; est_chez 7 -7; est_cinq 4 -4; est_clair 7 -7; est_colle 3 -3; est_comme 5 -5
est_compl 3 -3; est_confi 13 -13; est_conse 9 -9; est_conta 4 -4; est_corre 8 -8; est_coupe 9 -9; est_cyril 8 -8
est_d 1 -1; est_dans 9 -9; est_de 16 -16; est_deced 11 -11; est_decon 13 -13; est_degue 11 -11; est_deja 11 -11
est_derri 1 -1; est_deux 5 -5; est_devan 4 -4; est_dispo -9 9; est_dix 13 -13; est_domma 18 -18; est_douze 7 -7
est_du 9 -9; est_dupui 5 -5; est_duval 5 -5; est_ecrit 7 -7; est_elle 3 -3; est_embet 8 -8; est_emili 7 -7
est_en 9 -9; est_encor -5 5; est_enerv 12 -12; est_enorm 7 -7; est_eric 3 -3; est_etein 17 -17; est_euh 9 -9
est_eva 10 -10; est_exact 9 -9; est_fait 15 -15; est_faux 9 -9; est_fini 6 -6; est_fonct 13 -13; est_fou 6 -6
est_franc 5 -5; est_free 2 -2; est_furie 15 -15; est_gaell 4 -4; est_gaeta 3 -3; est_gener 8 -8; est_genti 16 -16
est_georg 1 -1; est_gerar 3 -3; est_gille 1 -1; est_girar 5 -5; est_helen 10 -10; est_honte 12 -12; est_hors 9 -9
est_hospi -9 9; est_hs 8 -8; est_huber 4 -4; est_hugo 2 -2; est_huit 2 -2; est_impec 8 -8; est_inadm 18 -18
est_inexa 12 -12; est_infer 5 -5; est_info 4 -4; est_insta 5 -5; est_insup 14 -14; est_inter 10 -10
est_intol 14 -14; est_intro 1 -1; est_isabe 1 -1; est_j 9 -9; est_jamai 1 -1; est_je 3 -3; est_jean 4 -4
est_jeand 6 -6; est_jeann 6 -6; est_julie 8 -8; est_juste 4 -4; est_karim 9 -9; est_kevin 11 -11; est_l 7 -7
est_la 8 -8; est_lamen 9 -9; est_le 7 -7; est_lea 7 -7; est_lent 14 -14; est_lente 9 -9; est_leque 7 -7
est_les 10 -10; est_luc 7 -7; est_lucie 4 -4; est_m 2 -2; est_ma 7 -7; est_madam 9 -9; est_mamie 3 -3; est_marc 1 -1
est_marie 5 -5; est_marra 9 -9; est_marti 4 -4; est_mieux 16 -16; est_moi 18 -18; est_mon 9 -9; est_monsi 5 -5
est_morea 11 -11; est_mort 8 -8; est_morte 6 -6; est_muet 13 -13; est_n 15 -15; est_ni 7 -7; est_nicke 4 -4
est_noire 10 -10; est_non 9 -9; est_note 5 -5; est_nul 8 -8; est_nulle 9 -9; est_odett 9 -9; est_ok 4 -4
est_orang 9 -9; est_oranj 1 -1; est_p 3 -3; est_parei 2 -2; est_parti 7 -7; est_pas 10 -10; est_passe 21 -21
est_paul 8 -8; est_perso 22 -22; est_pierr 4 -4; est_pire 9 -9; est_place 9 -9; est_plein 5 -5; est_plus 4 -4
est_plusi 11 -11; est_pluto 13 -13; est_point 10 -10; est_possi -11 11; est_pour 3 -3; est_propr 12 -12
est_quand 4 -4; est_quatr 12 -12; est_que -8 8; est_quelq 12 -12; est_quoi 17 -17; est_rallu 4 -4; est_rappo 4 -4
est_raymo 4 -4; est_redev 9 -9; est_regle 8 -8; est_relou -10 10; est_remon 8 -8; est_rene 5 -5; est_rentr 9 -9
est_repar 7 -7; est_resol 8 -8; est_respo 6 -6; est_retab 18 -18; est_reven 11 -11; est_ridic 12 -12
est_rouge 16 -16; est_samia 7 -7; est_sandr 3 -3; est_sans 4 -4; est_scand 5 -5; est_se 3 -3; est_seule 1 -1
est_sfr 13 -13; est_simpl 2 -2; est_soixa 2 -2; est_sur 7 -7; est_surto 1 -1; est_sylvi 9 -9; est_techn 7 -7
est_thier 6 -6; est_tombe 11 -11; est_touch 9 -9; est_toujo 8 -8; est_tout 11 -11; est_traor 8 -8; est_treiz 1 -1
est_tres 6 -6; est_trois 4 -4; est_trop -11 11; est_un 3 -3; est_une 19 -19; est_urgen 11 -11; est_vasse 2 -2
est_venu -3 3; est_verdi 4 -4; est_vert 10 -10; est_verte 4 -4; est_victo 6 -6; est_vieux 2 -2; est_virgi 6 -6
est_vous 5 -5; est_vraim 13 -13; est_yvett 4 -4; est_z 5 -5; est_zero 3 -3; et 8 -8; et_3 13 -13; et_59 7 -7
et_a 6 -6; et_apres 7 -7; et_assoc 6 -6; et_b 2 -2; et_berth 2 -2; et_c -5 5; et_ca 7 -7; et_celle 6 -6
et_celui 6 -6; et_cette 3 -3; et_champ 6 -6; et_comme 10 -10; et_conso 7 -7; et_d 1 -1; et_depui 3 -3
et_deux 15 -15; et_dimit 5 -5; et_dix 10 -10; et_douze 13 -13; et_du 2 -2; et_elle 3 -3; et_en -9 9; et_et 8 -8
et_fils 8 -8; et_il 7 -7; et_inadm 9 -9; et_j 3 -3; et_je 9 -9; et_l 8 -8; et_la 6 -6; et_le 8 -8; et_les 3 -3
et_lui 8 -8; et_m 5 -5; et_ma 6 -6; et_maint 5 -5; et_midi 6 -6; et_moi 15 -15; et_mon 9 -9; et_moniq 8 -8
et_n 7 -7; et_non 6 -6; et_nous 3 -3; et_on 2 -2; et_onze 4 -4; et_oui 1 -1; et_pas 1 -1; et_perso 5 -5
et_pouf 7 -7; et_pour 4 -4; et_puis 5 -5; et_quara 6 -6; et_quatr 9 -9; et_que 3 -3; et_quinz 5 -5; et_rebra 9 -9
et_repar 5 -5; et_rien 10 -10; et_sa 5 -5; et_sept 12 -12; et_simpl 4 -4; et_six 12 -12; et_soixa 1 -1
et_surto 5 -5; et_tiret 8 -8; et_toujo 5 -5; et_tout 1 -1; et_trois 7 -7; et_un 8 -8; et_une 12 -12; et_vingt 11 -11
et_vous 3 -3; et_y 5 -5; et_zero 1 -1; etage 14 -14; etage_> 9 -9; etage_avec 5 -5; etage_et 9 -9; etage_porte 6 -6
etais 7 -7; etais_dans 5 -5; etais_en 7 -7; etais_fache 4 -4; etait 12 -12; etait_bon 3 -3; etait_charm 11 -11
etait_deja 1 -1; etait_gener 16 -16; etait_l 1 -1; etait_la 6 -6; etait_le 3 -3; etait_marc 1 -1; etait_sympa 7 -7
etape 12 -12; etape_> 12 -12; ete 8 -8; ete_adora 4 -4; ete_annul 10 -10; ete_coupe 3 -3; ete_pirat 2 -2
ete_posee 4 -4; ete_un 8 -8; ete_vite 4 -4; ete_vole 7 -7; etein 13 -13; etein_> 15 -15; etein_la 4 -4; etes 17 -17
etes_> 3 -3; etes_d 9 -9; etes_de 7 -7; etes_des 7 -7; etes_en 8 -8; etes_genti 12 -12; etes_incom 12 -12
etes_pas 9 -9; etes_plus 12 -12; etes_pour 13 -13; etes_qu 7 -7; etes_quato 1 -1; etes_quelq 16 -16; etes_qui 4 -4
etes_tous 6 -6; etes_tres 9 -9; etes_tromp 5 -5; etes_un 27 -27; etes_une -18 18; etes_vous 12 -12; etes_vraim 7 -7
etien 2 -2; etien_ca 2 -2; etre -11 11; etre_> 10 -10; etre_bien 11 -11; etre_furie 8 -8; etre_humai -20 20
etre_je 9 -9; etre_mis -10 10; etre_pas 2 -2; etre_quatr 10 -10; etre_rappe -12 12; etre_trans -8 8; etre_un 8 -8
etre_vivan -8 8; eu 2 -2; eu_> 3 -3; eu_aucun 9 -9; eu_besoi 8 -8; eu_de 4 -4; eu_hier -17 17; eu_le 9 -9
eu_monsi 8 -8; eu_quelq 19 -19; eu_un 19 -19; eu_une 19 -19; eue 1 -1; eue_mon 1 -1; eugen 5 -5; eugen_r 5 -5
euh 11 -11; euh_12 4 -4; euh_56 4 -4; euh_> 18 -18; euh_allo 6 -6; euh_alors 5 -5; euh_antoi 9 -9; euh_atten 7 -7
euh_bah 5 -5; euh_ben 8 -8; euh_c 3 -3; euh_celia 7 -7; euh_comme 7 -7; euh_deux 6 -6; euh_donc 4 -4; euh_douze 3 -3
euh_duboi 4 -4; euh_est 9 -9; euh_euh 18 -18; euh_gerar 4 -4; euh_j 11 -11; euh_je 4 -4; euh_l 9 -9; euh_la 9 -9
euh_le 18 -18; euh_les 1 -1; euh_m 5 -5; euh_marce 7 -7; euh_mon 4 -4; euh_non 10 -10; euh_oui 11 -11
euh_point 4 -4; euh_quara 3 -3; euh_quatr 18 -18; euh_s -12 12; euh_sa 5 -5; euh_soixa 1 -1; euh_trois 6 -6
euh_un -20 20; euh_une -11 11; euh_voila 3 -3; euros 6 -6; euros_99 4 -4; euros_> 8 -8; euros_et 2 -2
euros_par 8 -8; eva 13 -13; eva_longo 10 -10; eva_sept 10 -10; evide 16 -16; evide_> 10 -10; evide_point 4 -4
evide_que 12 -12; evite 10 -10; evite_> 10 -10; ex 6 -6; ex_mari 6 -6; exact 17 -17; exact_> 17 -17; exact_c 3 -3
exact_ca 9 -9; exact_je 2 -2; exact_monsi 6 -6; exact_parei 12 -12; exced 8 -8; exced_> 10 -10; exced_c 1 -1
excus 15 -15; excus_moi 10 -10; excus_mon 5 -5; excus_my 5 -5; exige -14 14; exige_qu -13 13; exige_un -12 12
expli -15 15; expli_> -7 7; expli_la -9 9; expli_tout -8 8; expli_y 6 -6; explo 5 -5; explo_> 5 -5; expre 8 -8
expre_ou 8 -8; f 7 -7; f_2 3 -3; f_a 2 -2; f_d 4 -4; f_e 8 -8; f_o 1 -1; f_point 7 -7; f_r 6 -6; fabie 14 -14
fabie_zero 14 -14; fabre 8 -8; fabre_> 8 -8; fabri 5 -5; fabri_c 5 -5; fabri_duval 5 -5; fabri_puis 3 -3
faceb 12 -12; faceb_march 12 -12; fache 10 -10; fache_> 11 -11; fache_la 4 -4; facil 8 -8; facil_> 8 -8; facon 9 -9
facon_> 9 -9; facte 7 -7; facte_m 7 -7; factu 20 -20; factu_> 19 -19; factu_combi 8 -8; faibl 7 -7; faibl_> 7 -7
faire 11 -11; faire_> 11 -11; faire_avec 8 -8; faire_ca 17 -17; faire_long 6 -6; faire_mais -10 10; faire_mes 8 -8
faire_moi 11 -11; faire_voir 10 -10; faire_vous 5 -5; fais 8 -8; fais_tout 8 -8; fait 9 -9; fait_> 20 -20
fait_alors 1 -1; fait_aroba 7 -7; fait_beau 8 -8; fait_bip 6 -6; fait_c 5 -5; fait_ce 4 -4; fait_comme 7 -7
fait_coupe 4 -4; fait_d 6 -6; fait_depui 4 -4; fait_des 6 -6; fait_deux 9 -9; fait_dix -7 7; fait_et 3 -3
fait_exact 5 -5; fait_huit 1 -1; fait_longt 3 -3; fait_maint 6 -6; fait_monsi 14 -14; fait_non 9 -9; fait_peter 7 -7
fait_plus 1 -1; fait_quatr 8 -8; fait_que 9 -9; fait_redem 8 -8; fait_rien 5 -5; fait_saute 5 -5; fait_si 5 -5
fait_tombe 3 -3; fait_toujo 1 -1; fait_tout 12 -12; fait_trois 8 -8; fait_un 13 -13; fait_une -2 2; fait_vingt 8 -8
faite 4 -4; faite_> 14 -14; faite_comme 9 -9; faite_donc 5 -5; faite_erreu 7 -7; faite_expre 8 -8; faite_moi -7 7
faite_perdr 7 -7; faite_venir -13 13; faite_vite 8 -8; falla 10 -10; falla_chang 2 -2; falla_un 9 -9; famil 13 -13
famil_> 17 -17; famil_c 4 -4; famil_roux 4 -4; fan 5 -5; fan_de 5 -5; fanny 11 -11; fanny_point 11 -11; fatig 5 -5
fatig_atten 5 -5; fatim 9 -9; fatim_el 9 -9; fatim_zerro 5 -5; fatou 3 -3; fatou_point 3 -3; faudr 3 -3
faudr_activ 9 -9; faudr_bloqu 4 -4; faudr_deman 2 -2; faudr_l -8 8; faudr_parle 4 -4; faudr_que 16 -16; faure 6 -6
faure_aroba 3 -3; faure_attac 11 -11; faure_f 2 -2; faure_zero 2 -2; faut -2 2; faut_absol -9 9; faut_atten 4 -4
faut_bloqu 7 -7; faut_chang 11 -11; faut_il 10 -10; faut_pas 9 -9; faut_qu 9 -9; faut_que 12 -12; faut_quelq -17 17
faut_un -21 21; faut_vous 7 -7; faute 17 -17; faute_> 17 -17; faux 16 -16; faux_> 17 -17; favor -7 7; favor_un -7 7
favre 12 -12; favre_aroba 4 -4; favre_depui 8 -8; fax 14 -14; fax_> 10 -10; fax_ne 10 -10; felic 13 -13
felic_cinq 3 -3; felic_pour 12 -12; felix 3 -3; felix_et 3 -3; felix_soixa 3 -3; femme 14 -14; femme_> 17 -17
femme_a 7 -7; femme_c 2 -2; femme_dit 4 -4; femme_elle 10 -10; femme_en 11 -11; femme_et 1 -1; femme_s 7 -7
femme_trava 3 -3; femme_une 3 -3; fenet 8 -8; fenet_> 8 -8; ferme 20 -20; ferme_> 8 -8; ferme_des 4 -4
ferme_la 8 -8; ferme_point 9 -9; ferme_ta 14 -14; ferra 9 -9; ferra_> 7 -7; ferra_comme 7 -7; ferre 8 -8
ferre_deux 8 -8; ferte 1 -1; ferte_berna 1 -1; fete 7 -7; fete_> 7 -7; fete_ca 6 -6; feu 8 -8; feu_> 8 -8; fi 9 -9
fi_> 9 -9; fibre 9 -9; fibre_> 15 -15; fibre_a 4 -4; fibre_au 6 -6; fibre_dans 8 -8; fibre_elle 4 -4; fibre_est 6 -6
fiche 10 -10; fiche_de 3 -3; fiche_du 15 -15; fiche_moi 10 -10; fichi 5 -5; fichi_> 5 -5; fige 6 -6; fige_sur 6 -6
figur 8 -8; figur_vous 8 -8; fil -3 3; fil_> -12 12; fil_avec 6 -6; fil_ca 10 -10; fil_est 1 -1; fil_je 5 -5
fil_n 6 -6; filai 2 -2; filai_donc 2 -2; fille 7 -7; fille_> 16 -16; fille_ce 1 -1; fille_depui 7 -7
fille_donc 2 -2; fille_elle 6 -6; fille_est 4 -4; fille_et 1 -1; fille_m 3 -3; fille_qui 9 -9; fille_s 6 -6
fille_zero 1 -1; fils 7 -7; fils_> 2 -2; fils_est 8 -8; fils_excus 6 -6; fils_il 2 -2; fils_m 4 -4; fils_peut 6 -6
fils_point 6 -6; fils_qui 6 -6; fils_regar 5 -5; fils_sur 4 -4; fin 9 -9; fin_> 11 -11; fin_aroba 3 -3; fin_du 3 -3
fin_pas 5 -5; fin_point 2 -2; final -1 1; final_> 8 -8; final_non 11 -11; final_passe -13 13; fini 6 -6; fini_c 6 -6
finir 8 -8; finir_de 8 -8; finit 7 -7; finit_par 7 -7; fixe 13 -13; fixe_04 3 -3; fixe_> 13 -13; fixe_c 2 -2
fixe_ca 4 -4; fixe_deux 13 -13; fixe_du 2 -2; fixe_est 6 -6; fixe_et 14 -14; fixe_gresi 6 -6; fixe_grezi 9 -9
fixe_le 2 -2; fixe_lui 5 -5; fixe_ne 3 -3; fixe_on 4 -4; fixes 7 -7; fixes_> 5 -5; fixes_et 6 -6; fixes_trois 7 -7
fleur 6 -6; fleur_aroba 6 -6; floc 5 -5; floc_h 5 -5; flore 8 -8; flore_petit 8 -8; flore_point 6 -6; flott 2 -2
flott_mobil 2 -2; fois 6 -6; fois_> 1 -1; fois_ca 3 -3; fois_comme 2 -2; fois_conti 9 -9; fois_et 6 -6; fois_il 7 -7
fois_je 4 -4; fois_la 5 -5; fois_le 5 -5; fois_mon 4 -4; fois_on 3 -3; fois_oui 8 -8; fois_par 9 -9; fois_que 11 -11
fois_sauf 4 -4; fois_sur 4 -4; fois_zero 7 -7; folle 6 -6; folle_de 6 -6; fonct 10 -10; fonct_> 8 -8; fonct_a 4 -4
fonct_c 4 -4; fonct_la 5 -5; fonct_maint 8 -8; fonct_mais 4 -4; fonct_nicke 8 -8; fonct_parfa 6 -6; fonct_pas 15 -15
fonct_plus 5 -5; fond 9 -9; fond_le 8 -8; fond_sur 7 -7; fondu 5 -5; fondu_je 5 -5; font 9 -9; font_quatr 9 -9
fonta 4 -4; fonta_aroba 2 -2; fonta_j 5 -5; forfa 3 -3; forfa_> 1 -1; forfa_mobil 5 -5; forfa_pour 4 -4; forge 6 -6
forge_> 6 -6; formi 9 -9; formi_> 9 -9; fort 14 -14; fort_> 4 -4; fort_mon 10 -10; fort_non 2 -2; fort_parce 11 -11
fort_sur 1 -1; fortn 5 -5; fortn_j 5 -5; fou 6 -6; fou_ce 6 -6; fourn 13 -13; fourn_> 8 -8; fourn_aroba 9 -9
fourn_g 6 -6; fourn_je 3 -3; fous 6 -6; fous_de 6 -6; fout 9 -9; fout_de 5 -5; fout_les 9 -9; fouta 14 -14
fouta_de 14 -14; foute 12 -12; foute_de 9 -9; foute_moi 5 -5; foutr 1 -1; foutr_du 1 -1; fr 8 -8; fr_> 8 -8
fr_b 4 -4; fr_c 2 -2; fr_comme 4 -4; fr_et 2 -2; fr_neuf 4 -4; fr_non 6 -6; fr_on 1 -1; fr_oui 2 -2; fr_pardo 4 -4
fr_pas 7 -7; fr_sans 2 -2; fr_tout 6 -6; fr_voila 6 -6; franc 16 -16; franc_> 13 -13; franc_aroba 5 -5
franc_avec 6 -6; franc_de 5 -5; franc_je -10 10; franc_non 7 -7; franc_pardo 8 -8; franc_que 10 -10
franc_telec 6 -6; fred 6 -6; fred_point 6 -6; free 9 -9; free_> 18 -18; free_donc 3 -3; free_ou 2 -2
free_point 7 -7; frenc 5 -5; frenc_le 5 -5; frere 6 -6; frere_> 6 -6; frere_ca 5 -5; frere_sans 5 -5; frero 12 -12
frero_> 12 -12; fribo 8 -8; fribo_> 8 -8; frigo 3 -3; frigo_> 4 -4; frigo_donc 1 -1; frigo_se 1 -1; fritu 4 -4
fritu_sur 4 -4; froid 8 -8; froid_de 8 -8; funzi 8 -8; funzi_ca 8 -8; furax 7 -7; furax_> 7 -7; furie 10 -10
furie_> 9 -9; furie_contr 6 -6; g 8 -8; g_a 2 -2; g_aroba 2 -2; g_e 7 -7; g_h 6 -6; g_i 8 -8; g_m 6 -6; g_mail 7 -7
g_r 5 -5; g_u 7 -7; gaell 4 -4; gaell_point 4 -4; gaeta 3 -3; gaeta_rouss 3 -3; gagno 7 -7; gagno_de 7 -7
gaill 6 -6; gaill_zero 6 -6; galer 4 -4; galer_> 5 -5; galer_je 4 -4; gall 8 -8; gall_> 8 -8; gall_en 3 -3
galle 5 -5; galle_aroba 5 -5; gallo 5 -5; gallo_deux 5 -5; gamin 3 -3; gamin_a 3 -3; gamin_sa 3 -3; garag 14 -14
garag_du 5 -5; garag_dupon 9 -9; garag_point 6 -6; garag_tiret 10 -10; garag_un 14 -14; garan 6 -6; garan_de 7 -7
garan_que 1 -1; garci 8 -8; garci_> 8 -8; garco 4 -4; garco_mes 4 -4; garde 5 -5; garde_la 5 -5; gardi 4 -4
gardi_de 4 -4; gare 7 -7; gare_> 7 -7; garni 6 -6; garni_a 7 -7; garni_aroba 3 -3; garni_depui 7 -7; garni_je 1 -1
gars -14 14; gars_> -2 2; gars_du -8 8; gars_la -20 20; gars_s -8 8; gasto 8 -8; gasto_arnau 8 -8
gasto_lagaf 10 -10; gauch 9 -9; gauch_> 9 -9; gaudi 9 -9; gaudi_> 9 -9; gaull 5 -5; gaull_a 5 -5; gauth 2 -2
gauth_tout 2 -2; gener 13 -13; gener_> 14 -14; gener_d 6 -6; genev 8 -8; genev_> 8 -8; genia 7 -7; genia_j 7 -7
genre -11 11; genre_j 10 -10; genre_je -17 17; gens 9 -9; gens_me 9 -9; genti -6 6; genti_> 22 -22; genti_au 11 -11
genti_mais -4 4; genti_trans -6 6; georg 1 -1; georg_avec 1 -1; georg_j 1 -1; gerar 13 -13; gerar_> 9 -9
gerar_aroba 10 -10; gerar_duboi 3 -3; gerar_euh 4 -4; gerar_picho 2 -2; gerar_point 6 -6; gere 10 -10; gere_> 10 -10
ghisl 6 -6; ghisl_fourn 6 -6; gilet 7 -7; gilet_non 7 -7; gille 9 -9; gille_aroba 11 -11; gille_deux 7 -7
gille_fonta 6 -6; gille_rouss 1 -1; ginet 4 -4; ginet_lebru 4 -4; giova 10 -10; giova_bianc 10 -10; girar 10 -10
girar_> 10 -10; girar_aroba 3 -3; girar_at 8 -8; girar_chez 10 -10; girar_g 8 -8; girar_le 5 -5; girar_sans 7 -7
girar_thoma 5 -5; gite 8 -8; gite_> 8 -8; gite_les 3 -3; gite_point 7 -7; gliss 3 -3; gliss_dans 3 -3; glyci 9 -9
glyci_> 9 -9; gmail 14 -14; gmail_> 14 -14; gmail_com 10 -10; gmail_dot 8 -8; gmail_ne 8 -8; gmail_paule 8 -8
gmail_point 7 -7; gmx 5 -5; gmx_point 5 -5; go 11 -11; go_> 11 -11; goff 11 -11; goff_> 9 -9; goff_a 8 -8
goff_de 8 -8; gonfl 12 -12; gonfl_> 12 -12; gonfl_serie 5 -5; googl 4 -4; googl_elle 4 -4; gouv 7 -7
gouv_point 7 -7; grand 7 -7; grand_merci 7 -7; grave 14 -14; grave_> 3 -3; grave_ca 11 -11; grave_on 6 -6
grec 11 -11; grec_> 8 -8; grec_deux 5 -5; gresi 16 -16; gresi_> 17 -17; gresi_depui 6 -6; gresi_horri 9 -9
gresi_toujo 10 -10; grezi 9 -9; grezi_on 9 -9; grill 9 -9; grill_avec 9 -9; gros 8 -8; gros_aroba 11 -11
gros_bonso 8 -8; gros_jaser -10 10; gros_mente 7 -7; gros_minet 8 -8; group 5 -5; group_berna 5 -5; group_tiret 6 -6
grzz 5 -5; grzz_dans 5 -5; grzz_grzz 5 -5; gsm 7 -7; gsm_c 8 -8; gsm_n 4 -4; guade 6 -6; guade_> 7 -7
guade_hein 2 -2; guade_zero 2 -2; guen 5 -5; guen_l 5 -5; gueri 3 -3; gueri_cinqu 2 -2; gueri_du 4 -4; gueul 12 -12
gueul_> 9 -9; gueul_la 6 -6; gueul_sale 14 -14; gueul_votre 5 -5; guign 7 -7; guign_> 7 -7; guill 13 -13
guill_> 7 -7; guill_avec 11 -11; guill_guill 11 -11; guill_j 7 -7; guy 11 -11; guy_quatr 11 -11; guyon 5 -5
guyon_g 5 -5; gwena 9 -9; gwena_le 9 -9; h 10 -10; h_> 11 -11; h_a 7 -7; h_apres 9 -9; h_aroba 6 -6; h_devan 5 -5
h_e 8 -8; h_et 5 -5; h_i 6 -6; h_je 4 -4; h_lopez 5 -5; h_m 7 -7; h_n 3 -3; h_o 3 -3; h_point 10 -10; h_tout 8 -8
h_u 6 -6; h_vidal 11 -11; h_y 7 -7; habit 15 -15; habit_> 13 -13; habit_a 7 -7; habit_au 8 -8; habit_avec 10 -10
habit_la 15 -15; habit_quatr 6 -6; habit_rue 8 -8; hache 7 -7; hache_> 7 -7; hadda 10 -10; hadda_> 10 -10
hadda_aroba 8 -8; hadj 7 -7; hadj_h 7 -7; hamdi 2 -2; hamdi_h 2 -2; hamid 10 -10; hamid_> 10 -10; hamon 7 -7
hamon_aroba 7 -7; handi 21 -21; handi_> 21 -21; hans 10 -10; hans_mulle 10 -10; hardy 9 -9; hardy_point 9 -9
haut 3 -3; haut_et 3 -3; haute 7 -7; haute_> 7 -7; haute_d 7 -7; hein 14 -14; hein_> 5 -5; hein_danie 4 -4
hein_dis 4 -4; hein_quoi 12 -12; hein_zero 2 -2; helas 15 -15; helas_> 11 -11; helas_c 8 -8; helas_non 9 -9
helen 8 -8; helen_de 9 -9; helen_point 2 -2; henri 5 -5; henri_at 5 -5; henri_girar 5 -5; henry 11 -11; henry_> 6 -6
henry_avec 9 -9; herna 6 -6; herna_h 6 -6; hesit 11 -11; hesit_> 11 -11; heure 1 -1; heure_> 3 -3; heure_a 11 -11
heure_alors 9 -9; heure_ce 4 -4; heure_envir 9 -9; heure_et 6 -6; heure_mais 10 -10; heure_que -7 7
heure_trent 1 -1; hicha 10 -10; hicha_alami 10 -10; hier 7 -7; hier_> 4 -4; hier_apres 9 -9; hier_chez 6 -6
hier_et 4 -4; hier_mais 4 -4; hier_qui 8 -8; hier_soir 8 -8; hier_voila 1 -1; histo_> -5 5; histo_est 12 -12
hoare 1 -1; hoare_h 1 -1; homme 9 -9; homme_> 11 -11; homme_vous 2 -2; hondt 3 -3; hondt_d 3 -3; honte 19 -19
honte_> 15 -15; honte_ce 9 -9; honte_de 5 -5; honte_je 6 -6; honte_s 9 -9; honte_votre 15 -15; hop -10 10
hop_de 2 -2; hop_un -14 14; horri 9 -9; horri_sur 9 -9; hors 10 -10; hors_de 10 -10; hors_ligne 9 -9; hospi -9 9
hospi_> 7 -7; hospi_il -9 9; hot 7 -7; hot_mail 7 -7; hotel 7 -7; hotel_donc 3 -3; hotel_est 7 -7; hotel_sans 6 -6
hotel_tiret 6 -6; hotli -10 10; hotli_en -10 10; hotma 11 -11; hotma_hein 5 -5; hotma_point 8 -8; hotma_quelq 12 -12
hs 8 -8; hs_> 8 -8; hs_chez 4 -4; huber 7 -7; huber_aroba 11 -11; huber_lacaz 4 -4; huet 6 -6; huet_h 6 -6
hugo 9 -9; hugo_> 10 -10; hugo_a 2 -2; hugo_aroba 13 -13; hugo_je 6 -6; hugo_lemoi 2 -2; hugo_point 13 -13
hugue 6 -6; hugue_avec 5 -5; hugue_bonne 6 -6; hui 8 -8; hui_> 8 -8; hui_c 1 -1; huit 8 -8; huit_> 8 -8
huit_ans 10 -10; huit_appar 7 -7; huit_aroba 6 -6; huit_avec 11 -11; huit_b 3 -3; huit_c 9 -9; huit_cents 12 -12
huit_cinqu 9 -9; huit_deux 2 -2; huit_dix 6 -6; huit_douze 4 -4; huit_et 4 -4; huit_gaill 6 -6; huit_heure 10 -10
huit_huit 13 -13; huit_le 8 -8; huit_merci 2 -2; huit_non 7 -7; huit_nonan 2 -2; huit_ou 9 -9; huit_prene 5 -5
huit_quara 5 -5; huit_quatr 4 -4; huit_quinz 2 -2; huit_sanch 8 -8; huit_septa 5 -5; huit_si 12 -12; huit_so 6 -6
huit_soixa 8 -8; huit_telep 3 -3; huit_trent 3 -3; huit_un 7 -7; huit_vingt 6 -6; huit_zero 9 -9; huita 7 -7
huita_aroba 6 -6; huita_et 6 -6; huita_quatr 6 -6; huita_sept 8 -8; hum 11 -11; hum_hum 11 -11; hum_oui 11 -11
humai -39 39; humai_> -26 26; humai_chez -7 7; humai_humai -9 9; humai_je -11 11; humai_maint -5 5; humai_pas -10 10
humai_prenn -9 9; humai_s -14 14; humai_vite -16 16; humbe 8 -8; humbe_> 8 -8; humbe_jacqu 8 -8; hurle 5 -5
hurle_parce 5 -5; i 13 -13; i_> 5 -5; i_a 7 -7; i_aroba 2 -2; i_c 1 -1; i_cloud 9 -9; i_d 3 -3; i_deux 9 -9
i_e 4 -4; i_grec 11 -11; i_k 6 -6; i_l 7 -7; i_n 5 -5; i_o 4 -4; i_point 4 -4; i_r 8 -8; i_s 6 -6; i_speak -6 6
i_t 8 -8; i_v 4 -4; ia -7 7; ia_> -7 7; ibrah 10 -10; ibrah_kone 10 -10; ici 10 -10; ici_> 8 -8; ici_bapti 8 -8
ici_cecil 5 -5; ici_et 3 -3; ici_la 10 -10; icitt 12 -12; icitt_> 12 -12; iclou 8 -8; iclou_point 8 -8; idee 13 -13
idee_> 17 -17; idee_ca 6 -6; igor 3 -3; igor_petro 3 -3; il_a 7 -7; il_appel 9 -9; il_capte 5 -5; il_cherc 3 -3
il_decro 5 -5; il_dit 3 -3; il_est 13 -13; il_fait 12 -12; il_falla 10 -10; il_faudr 16 -16; il_faut 14 -14
il_habit 2 -2; il_le 10 -10; il_lui 8 -8; il_m 8 -8; il_manqu 11 -11; il_march 2 -2; il_me -10 10; il_n 5 -5
il_ne 9 -9; il_pleut 11 -11; il_possi -8 8; il_quelq -17 17; il_rentr 2 -2; il_reste 4 -4; il_s 10 -10
il_sembl 12 -12; il_tourn 6 -6; il_un -9 9; il_vient 6 -6; il_voit 6 -6; il_vous -5 5; il_y 5 -5; ils 10 -10
ils_arriv 10 -10; ils_m 3 -3; ils_ont 2 -2; ils_parte 4 -4; ils_sont 9 -9; image 6 -6; image_se 6 -6; imagi 9 -9
imagi_que 9 -9; imbec 13 -13; imbec_> 13 -13; immed -12 12; immed_> -12 12; immeu 6 -6; immeu_> 8 -8; immeu_n 3 -3
immob 11 -11; immob_> 11 -11; impec 18 -18; impec_> 15 -15; impec_mais 5 -5; impec_merci 5 -5; impec_on 6 -6
impor -2 2; impor_je 4 -4; impor_quel 10 -10; impor_qui -12 12; impor_quoi 20 -20; impos 12 -12; impos_> 11 -11
impos_d 10 -10; impos_de 14 -14; impri 14 -14; impri_> 9 -9; impri_de 7 -7; impri_et 10 -10; impri_la 2 -2
impri_sans 1 -1; impri_wifi 9 -9; inact 9 -9; inact_> 9 -9; inadm 18 -18; inadm_> 11 -11; inadm_ca 3 -3
inadm_j 24 -24; inadm_je 4 -4; incap 12 -12; incap_> 13 -13; incap_tous 3 -3; incid 13 -13; incid_> 12 -12
incid_persi 9 -9; incom 9 -9; incom_> 6 -6; incom_crass 9 -9; incom_depas 9 -9; incon 9 -9; incon_> 9 -9
incor 11 -11; incor_> 11 -11; ines 10 -10; ines_hadda 10 -10; ines_tiret 5 -5; inexa 12 -12; inexa_> 12 -12
infer 5 -5; infer_> 5 -5; info 8 -8; info_aroba 8 -8; infor 13 -13; infor_> 10 -10; infor_a 8 -8; infor_de 8 -8
infor_du 8 -8; infor_on 5 -5; infor_qui 3 -3; infos 4 -4; infos_ca 4 -4; inqui 2 -2; inqui_je 1 -1; inqui_pas 3 -3
inscr 8 -8; inscr_lucas 8 -8; insta 24 -24; insta_> 15 -15; insta_ben 1 -1; insta_c 5 -5; insta_la 12 -12
insta_non 9 -9; insta_s 13 -13; insup 14 -14; insup_> 14 -14; intel -8 8; intel_artif -8 8; inter 12 -12
inter_> 19 -19; inter_alors 5 -5; inter_c 6 -6; inter_ca 8 -8; inter_clign 5 -5; inter_compe -8 8; inter_dans 6 -6
inter_de 8 -8; inter_depui 6 -6; inter_du 9 -9; inter_est 11 -11; inter_et 13 -13; inter_fonct 4 -4
inter_humai -7 7; inter_impec 5 -5; inter_je 1 -1; inter_m 9 -9; inter_mais 1 -1; inter_march 12 -12
inter_merci 8 -8; inter_mes 5 -5; inter_ne 2 -2; inter_ni 2 -2; inter_nicke 8 -8; inter_non 5 -5; inter_on 3 -3
inter_pas 7 -7; inter_point 6 -6; inter_pour 10 -10; inter_que 13 -13; inter_qui 5 -5; inter_revie 7 -7
inter_sur 5 -5; intol 14 -14; intol_> 16 -16; intol_trois 5 -5; intro 1 -1; intro_> 1 -1; inuti 15 -15
inuti_> 11 -11; inuti_de 6 -6; invit 8 -8; invit_> 8 -8; iones 4 -4; iones_i 4 -4; ipad 7 -7; ipad_mon 7 -7
ipbx 5 -5; ipbx_ne 5 -5; iphon 7 -7; iphon_le 9 -9; iphon_mon 7 -7; ira 8 -8; ira_bien 8 -8; ira_comme 7 -7; is 5 -5
is_not 5 -5; isabe 6 -6; isabe_perri 1 -1; isabe_point 9 -9; it 7 -7; it_s 7 -7; j 9 -9; j_> 7 -7; j_ai 17 -17
j_aie -9 9; j_aille 10 -10; j_aime -9 9; j_aimer -11 11; j_appel 9 -9; j_arriv 8 -8; j_atten 21 -21; j_avais 3 -3
j_b 4 -4; j_c 4 -4; j_dupon 6 -6; j_e 1 -1; j_enten 11 -11; j_envoi 10 -10; j_essai 20 -20; j_essay 15 -15
j_etais 7 -7; j_etein 4 -4; j_exige -14 14; j_habit 11 -11; j_hesit 11 -11; j_imagi 9 -9; j_m 9 -9; j_o 5 -5
j_oubli 4 -4; j_ouvre 1 -1; j_p 9 -9; j_point 9 -9; j_tiret 1 -1; j_u 2 -2; j_veux -9 9; j_voudr -14 14; j_y 3 -3
jacqu 8 -8; jacqu_humbe 8 -8; jade 8 -8; jade_nguye 8 -8; jamai 15 -15; jamai_> 11 -11; jamai_chang 1 -1
jamai_eu 2 -2; jamai_moi 4 -4; jamai_venu 1 -1; jamai_votre 6 -6; jamai_vu 4 -4; jambe 5 -5; jambe_pour 5 -5
janvi 6 -6; janvi_donc 6 -6; jardi 9 -9; jardi_> 11 -11; jardi_de 4 -4; jaser -10 10; jaser_avec -10 10; jaure 8 -8
jaure_batim 8 -8; je 7 -7; je_atten 7 -7; je_bloqu 12 -12; je_capte 7 -7; je_cherc 11 -11; je_compo 7 -7
je_compr -8 8; je_compt 16 -16; je_confi 11 -11; je_conna 12 -12; je_conso 18 -18; je_crois 8 -8; je_croya 9 -9
je_decro 7 -7; je_deman -16 16; je_desce 13 -13; je_dirai 11 -11; je_dis 10 -10; je_discu -7 7; je_dois 15 -15
je_donne 11 -11; je_euh 5 -5; je_fais 8 -8; je_gere 10 -10; je_je 6 -6; je_l 6 -6; je_la 3 -3; je_le 11 -11
je_les 7 -7; je_lis 2 -2; je_lui 4 -4; je_m 6 -6; je_me 19 -19; je_mets 6 -6; je_monte 5 -5; je_n 4 -4; je_ne 4 -4
je_paie 5 -5; je_parla 11 -11; je_parle -4 4; je_pas 6 -6; je_passe 10 -10; je_patia 8 -8; je_paye 5 -5
je_pense 12 -12; je_perds 6 -6; je_peux -3 3; je_plais 15 -15; je_pourr 14 -14; je_prefe -3 3; je_prend -2 2
je_puiss -7 7; je_raccr -9 9; je_rame 13 -13; je_rappe 11 -11; je_re 4 -4; je_recla -6 6; je_recoi 11 -11
je_redem 15 -15; je_refle 9 -9; je_refus 9 -9; je_regar 7 -7; je_relan 7 -7; je_repet -5 5; je_repre 6 -6
je_resil 8 -8; je_reste 4 -4; je_rigol 11 -11; je_sache 12 -12; je_sais 11 -11; je_saura 6 -6; je_sors 3 -3
je_souha -19 19; je_suis 20 -20; je_suppo 18 -18; je_tele 5 -5; je_telep 6 -6; je_tiens 5 -5; je_tombe -7 7
je_touch 4 -4; je_trans 6 -6; je_trava 12 -12; je_vais 4 -4; je_verif 16 -16; je_verra 11 -11; je_veux -18 18
je_viens 13 -13; je_vois 8 -8; je_voudr -8 8; je_voula 6 -6; je_vous 9 -9; jean 17 -17; jean_> 8 -8; jean_bapti 4 -4
jean_claud 8 -8; jean_dupon 6 -6; jean_franc 5 -5; jean_jaure 8 -8; jean_luc 12 -12; jean_marc 5 -5; jean_miche 2 -2
jean_morea 12 -12; jean_p 3 -3; jean_phili 4 -4; jean_pierr 6 -6; jean_point 4 -4; jean_tiret 5 -5; jean_yves 7 -7
jeand 6 -6; jeand_en 6 -6; jeann 12 -12; jeann_aroba 6 -6; jeann_avec 5 -5; jeann_d 9 -9; jeann_wuyts 7 -7
jete 6 -6; jete_la 6 -6; jeu 7 -7; jeu_pour 7 -7; jeudi 6 -6; jeudi_> 4 -4; jeudi_entre 6 -6; jeune 8 -8
jeune_fille 4 -4; jeune_homme 9 -9; jeux 9 -9; jeux_en 9 -9; jeux_n 4 -4; jimai 2 -2; jimai_point 2 -2; jo 6 -6
jo_point 6 -6; jocel 7 -7; jocel_dujar 7 -7; john 8 -8; john_o 8 -8; joind -4 4; joind_> 11 -11; joind_au 22 -22
joind_entre 5 -5; joind_le -11 11; joind_ma 13 -13; joind_sur 5 -5; joind_un -14 14; joint 6 -6; joint_ca 6 -6
jojo 10 -10; jojo_point 10 -10; joli 12 -12; joli_accen 12 -12; jose 12 -12; jose_da 7 -7; jose_manue 8 -8
josep 8 -8; josep_tout 8 -8; joset 6 -6; joset_> 6 -6; joset_aroba 3 -3; josia 5 -5; josia_point 5 -5; joube 4 -4
joube_aroba 4 -4; joue -1 1; joue_avec -6 6; joue_de 4 -4; jouer 5 -5; jouer_> 4 -4; jouer_a 6 -6; joueu 6 -6
joueu_mais 6 -6; jour 10 -10; jour_et 1 -1; jour_j 11 -11; jour_mon 3 -3; jour_sur 9 -9; journ 12 -12; journ_> 5 -5
journ_a 10 -10; journ_de 1 -1; jours 10 -10; jours_> 10 -10; jours_ca 5 -5; jours_deja 6 -6; jours_le 7 -7
jours_que 6 -6; jsp 6 -6; jsp_pourq 6 -6; jules 3 -3; jules_ensui 3 -3; jules_j 2 -2; julie 10 -10
julie_carpe 14 -14; julie_julie 14 -14; julie_le 9 -9; julie_morva 6 -6; julie_point 8 -8; jure 7 -7; jure_> 7 -7
jusqu 7 -7; jusqu_a 3 -3; jusqu_ici 8 -8; juste 15 -15; juste_> 9 -9; juste_ce 1 -1; juste_combi 10 -10
juste_inter 8 -8; juste_la 6 -6; juste_le 7 -7; juste_les 2 -2; juste_mon 8 -8; juste_parle -19 19; juste_pour 2 -2
juste_que 13 -13; juste_savoi 7 -7; juste_un 11 -11; justi 10 -10; justi_point 10 -10; k 8 -8; k_> 6 -6; k_a 6 -6
k_aroba 11 -11; k_i 5 -5; k_l 4 -4; k_point 8 -8; kader 10 -10; kader_zero 10 -10; karim 12 -12; karim_belka 7 -7
karim_benal 11 -11; karin 11 -11; karin_> 11 -11; karin_k 4 -4; kerbr 8 -8; kerbr_aroba 8 -8; kern 6 -6
kern_aroba 6 -6; kessl 6 -6; kessl_urgen 6 -6; kevin 13 -13; kevin_> 8 -8; kevin_desme 11 -11; kevin_lopez 7 -7
kevin_point 4 -4; kevin_roux 9 -9; kevin_tiret 7 -7; kikid 14 -14; kikid_aroba 14 -14; klein 4 -4; klein_k 4 -4
kone 10 -10; kone_> 10 -10; kowal 10 -10; kowal_> 10 -10; l 5 -5; l_> 12 -12; l_a 6 -6; l_abbe 5 -5; l_accue 8 -8
l_actri 7 -7; l_adais 2 -2; l_adres 6 -6; l_adsl 4 -4; l_agenc 5 -5; l_agent 9 -9; l_ai 6 -6; l_air 12 -12
l_alarm 8 -8; l_an 8 -8; l_ancie 9 -9; l_apost 3 -3; l_appar 11 -11; l_appel 7 -7; l_arbre 7 -7; l_ardec 3 -3
l_arnaq 9 -9; l_aroba 7 -7; l_ateli 5 -5; l_autre 14 -14; l_avais 5 -5; l_avez 14 -14; l_avion -6 6; l_avoir 3 -3
l_devan 8 -8; l_donc 9 -9; l_e 7 -7; l_echo 5 -5; l_ecole 9 -9; l_ecran 6 -6; l_ecriv 7 -7; l_enten 9 -9
l_entre 10 -10; l_epell 2 -2; l_et 5 -5; l_etage 5 -5; l_heure -12 12; l_hospi 7 -7; l_hotel 6 -6; l_i 5 -5
l_image 6 -6; l_immeu 6 -6; l_impri 6 -6; l_incid 12 -12; l_infor 3 -3; l_insta 7 -7; l_inter 6 -6; l_ipbx 5 -5
l_joube 4 -4; l_k 7 -7; l_o 4 -4; l_oblig -7 7; l_occup 10 -10; l_open 9 -9; l_opera 12 -12; l_orage 5 -5
l_orang 7 -7; l_ordi 5 -5; l_ordin 9 -9; l_ordre 9 -9; l_oreil 5 -5; l_ouver 2 -2; l_point 5 -5; l_renau 3 -3
l_t 6 -6; l_un -6 6; l_under 3 -3; la 8 -8; la_4g 8 -8; la_5g 9 -9; la_> 12 -12; la_a 5 -5; la_avec 4 -4
la_banqu 7 -7; la_base 6 -6; la_bonne 8 -8; la_boula 7 -7; la_box 9 -9; la_c 9 -9; la_ca 8 -8; la_cabin 19 -19
la_caiss 11 -11; la_camer 6 -6; la_campa 6 -6; la_carte 3 -3; la_casqu 10 -10; la_cave 13 -13; la_cedil 6 -6
la_chamb 8 -8; la_choue 7 -7; la_cinqu 1 -1; la_clien -10 10; la_co 6 -6; la_commu 11 -11; la_compt 15 -15
la_con 8 -8; la_conna 6 -6; la_conne 9 -9; la_conse 13 -13; la_conso 6 -6; la_coupe 5 -5; la_coupu 3 -3
la_cuisi 11 -11; la_dame -8 8; la_dedan -10 10; la_derni 7 -7; la_dessu 1 -1; la_deuxi 14 -14; la_factu 8 -8
la_famil 1 -1; la_fenet 8 -8; la_ferme 5 -5; la_ferte 1 -1; la_fete 7 -7; la_fibre 9 -9; la_fin 9 -9; la_finir 8 -8
la_flott 2 -2; la_fritu 4 -4; la_galer 4 -4; la_gamin 3 -3; la_gare 7 -7; la_guade 6 -6; la_honte 3 -3
la_hotli -10 10; la_il 6 -6; la_j 4 -4; la_je 8 -8; la_journ 5 -5; la_l 3 -3; la_la 5 -5; la_le 10 -10
la_libra 5 -5; la_ligne 4 -4; la_liseu 5 -5; la_liste 5 -5; la_lumie 10 -10; la_machi 2 -2; la_magas 6 -6
la_mairi 19 -19; la_mais 5 -5; la_maiso 10 -10; la_marqu 14 -14; la_marre 6 -6; la_meme -3 3; la_messa 4 -4
la_minut -15 15; la_mise 2 -2; la_miser 4 -4; la_moind 8 -8; la_moiti 10 -10; la_monta 7 -7; la_montr 6 -6
la_non 4 -4; la_nouve 5 -5; la_nuit -6 6; la_oui 10 -10; la_page 10 -10; la_paix 10 -10; la_panne 13 -13
la_parce 2 -2; la_part 2 -2; la_passe -9 9; la_peine 23 -23; la_perso 9 -9; la_petit 2 -2; la_pluie 6 -6
la_porta 10 -10; la_porte 18 -18; la_poste 5 -5; la_pour 5 -5; la_premi 2 -2; la_presi 2 -2; la_prise 16 -16
la_proce 7 -7; la_profe 3 -3; la_puce 3 -3; la_quest 4 -4; la_rage 7 -7; la_remet 3 -3; la_resid 9 -9; la_retra 1 -1
la_route 4 -4; la_rue 7 -7; la_salle 5 -5; la_secre 8 -8; la_semai 13 -13; la_serre 8 -8; la_situa -9 9
la_sixie 3 -3; la_socie 13 -13; la_sonne 13 -13; la_suite 7 -7; la_switc 9 -9; la_synch 10 -10; la_table 9 -9
la_techn -4 4; la_tele 12 -12; la_telep 10 -10; la_telet 5 -5; la_telev 5 -5; la_tempe 4 -4; la_tete 5 -5
la_titul 10 -10; la_toile 7 -7; la_tonal 9 -9; la_trois 8 -8; la_un -10 10; la_video 12 -12; la_vieil 6 -6
la_vite -13 13; la_voisi 4 -4; la_voitu 7 -7; la_voix 12 -12; la_vous 5 -5; la_vraie 9 -9; la_wifi 10 -10
labbe 5 -5; labbe_en 5 -5; labo 14 -14; labo_point 14 -14; lac 6 -6; lac_en 5 -5; lac_point 6 -6; lacaz 6 -6
lacaz_> 4 -4; lacaz_mais 6 -6; lache 6 -6; lache_> 6 -6; lacom 8 -8; lacom_jean 8 -8; lacou 6 -6; lacou_aroba 6 -6
lacro 14 -14; lacro_> 9 -9; lacro_je 5 -5; lag 10 -10; lag_> 9 -9; lag_de 5 -5; lag_un 8 -8; lagaf 10 -10
lagaf_> 10 -10; lagra 9 -9; lagra_je 9 -9; laiss 16 -16; laiss_> 7 -7; laiss_au 2 -2; laiss_de 5 -5; laiss_la 8 -8
laiss_moi 5 -5; laiss_tombe -4 4; laiss_un 13 -13; laiss_une 4 -4; lambe 8 -8; lambe_> 8 -8; lambe_a 6 -6
lambe_aroba 3 -3; lambe_du 7 -7; lamen 8 -8; lamen_c 4 -4; lamen_dans 8 -8; lamen_et 9 -9; lamot 7 -7
lamot_avec 7 -7; lan 8 -8; lan_nguye 8 -8; lance 10 -10; lance_c 10 -10; lang 9 -9; lang_> 9 -9; langl 8 -8
langl_> 8 -8; langl_avec 8 -8; lapos 12 -12; lapos_net 8 -8; lapos_point 6 -6; lapto 7 -7; lapto_et 7 -7; laque 6 -6
laque_vous 6 -6; laura 7 -7; laura_donc 1 -1; laura_point 7 -7; laure 15 -15; laure_gaudi 9 -9; laure_point 9 -9
laure_prevo 9 -9; lausa 4 -4; lausa_> 4 -4; laver 14 -14; laver_conne 11 -11; laver_qui 5 -5; le 4 -4; le_01 6 -6
le_06 5 -5; le_09 7 -7; le_3900 4 -4; le_4 3 -3; le_bazar 13 -13; le_blanc 6 -6; le_boiti 5 -5; le_bol 11 -11
le_bon 13 -13; le_bouch 5 -5; le_bouto 21 -21; le_box 6 -6; le_bras 11 -11; le_breto 11 -11; le_burea 9 -9
le_c 3 -3; le_cabla 5 -5; le_cable 7 -7; le_caiss 2 -2; le_canal 2 -2; le_cas 13 -13; le_chale 4 -4; le_chat 10 -10
le_chef -8 8; le_cherc 4 -4; le_chien 9 -9; le_chiff 8 -8; le_code 4 -4; le_colon 12 -12; le_combi 6 -6
le_commu 12 -12; le_confi 6 -6; le_conna 11 -11; le_conse 25 -25; le_conte 4 -4; le_contr 7 -7; le_coup 1 -1
le_coura 15 -15; le_cul 7 -7; le_debit 10 -10; le_debut 3 -3; le_decod 6 -6; le_derni 2 -2; le_deux 7 -7
le_dirai 1 -1; le_dire 14 -14; le_direc 15 -15; le_dis 4 -4; le_donne 4 -4; le_dos 9 -9; le_dossi 10 -10
le_douze 1 -1; le_et 8 -8; le_facte 7 -7; le_faire 12 -12; le_faite 8 -8; le_fil 5 -5; le_fixe 6 -6; le_floc 5 -5
le_franc 10 -10; le_frigo 3 -3; le_gall 8 -8; le_gardi 4 -4; le_gars 7 -7; le_goff 11 -11; le_guen 5 -5
le_huit 7 -7; le_jardi 11 -11; le_jeu 7 -7; le_joueu 6 -6; le_le 6 -6; le_lien 10 -10; le_mac 9 -9; le_mail 3 -3
le_mari 8 -8; le_matin 1 -1; le_meme 7 -7; le_messa 6 -6; le_metie 7 -7; le_metro 1 -1; le_mien 6 -6; le_mobil 1 -1
le_modem 8 -8; le_moins 15 -15; le_momen 14 -14; le_monde 7 -7; le_monsi 17 -17; le_morbi 2 -2; le_mot 6 -6
le_netfl 6 -6; le_nom 7 -7; le_numer 10 -10; le_o 5 -5; le_pare 8 -8; le_passa 13 -13; le_pc 5 -5; le_perso 4 -4
le_petit 5 -5; le_pilot 4 -4; le_placa 11 -11; le_porta 5 -5; le_poste 8 -8; le_premi 5 -5; le_preno 8 -8
le_presi 5 -5; le_pro 4 -4; le_probl 8 -8; le_propr 10 -10; le_quart 5 -5; le_quatr 3 -3; le_rappe 8 -8
le_rende 12 -12; le_repar 7 -7; le_repet 4 -4; le_resea 6 -6; le_respo 1 -1; le_resta 8 -8; le_reste 6 -6
le_retab 9 -9; le_robot -4 4; le_route 8 -8; le_salon 13 -13; le_sav -7 7; le_secre 5 -5; le_sept 7 -7
le_serve 10 -10; le_servi -1 1; le_sien 8 -8; le_silen 9 -9; le_site 6 -6; le_six 3 -3; le_soir 8 -8; le_son 12 -12
le_souci 5 -5; le_stand -4 4; le_sud 4 -4; le_super 7 -7; le_suppo -16 16; le_t 9 -9; le_techn 2 -2; le_telep 18 -18
le_temps 5 -5; le_termi 7 -7; le_therm 7 -7; le_titul 11 -11; le_toit 10 -10; le_tpe 10 -10; le_trois 7 -7
le_vide 6 -6; le_villa 3 -3; le_vingt 1 -1; le_voila 3 -3; le_voyan 9 -9; le_vpn 6 -6; le_wifi 8 -8; le_zero -3 3
lea 7 -7; lea_aroba 8 -8; lea_cheva 7 -7; lea_point 7 -7; lea_tiret 6 -6; lebla 9 -9; lebla_> 9 -9; lebru 4 -4
lebru_> 4 -4; lecle 8 -8; lecle_avec 7 -7; lecle_comme 7 -7; lecom 9 -9; lecom_en 9 -9; leduc 4 -4; leduc_aroba 4 -4
lefeb 8 -8; lefeb_l 8 -8; lefev 13 -13; lefev_> 13 -13; lefor 1 -1; lefor_l 1 -1; leger 10 -10; leger_aroba 10 -10
legra 10 -10; legra_en 10 -10; legra_pierr 10 -10; leila 5 -5; leila_manso 5 -5; lemai 18 -18; lemai_> 9 -9
lemai_aroba 7 -7; lemai_pas 8 -8; lemoi 13 -13; lemoi_> 13 -13; lenoi 7 -7; lenoi_> 7 -7; lenoi_de 11 -11
lent 13 -13; lent_> 17 -17; lent_dans 3 -3; lent_les 2 -2; lente 11 -11; lente_> 11 -11; lente_chez 6 -6
leon 12 -12; leon_six 12 -12; leque 18 -18; leque_> 11 -11; leque_je 6 -6; leque_que 7 -7; leque_vous 3 -3
leroy 6 -6; leroy_aroba 7 -7; leroy_du 6 -6; les 9 -9; les_4 10 -10; les_ai 7 -7; les_amis 5 -5; les_ampou 5 -5
les_appar 9 -9; les_appel 15 -15; les_autre 1 -1; les_bots -10 10; les_bouch 4 -4; les_boule 9 -9; les_caiss 5 -5
les_camer 9 -9; les_capte 8 -8; les_chiff 4 -4; les_cinq 8 -8; les_clien 4 -4; les_codes 5 -5; les_commu 10 -10
les_deux 3 -3; les_dix 8 -8; les_embou 5 -5; les_enfan 10 -10; les_esse 4 -4; les_gens 9 -9; les_glyci 9 -9
les_heure 13 -13; les_huit 3 -3; les_jardi 4 -4; les_jeux 9 -9; les_jours 7 -7; les_lettr 2 -2; les_ligne 7 -7
les_machi -13 13; les_mails 4 -4; les_mois 7 -7; les_morea 1 -1; les_nerfs 6 -6; les_pages 2 -2; les_petit 4 -4
les_plomb 7 -7; les_pompi 9 -9; les_poste 2 -2; les_quara 10 -10; les_quart 5 -5; les_quatr 9 -9; les_robot -7 7
les_sms 10 -10; les_techn 6 -6; les_texto 10 -10; les_trois 9 -9; les_video 5 -5; les_voyan 8 -8; les_yeux 7 -7
lettr 4 -4; lettr_> 4 -4; lettr_a 2 -2; lettr_aroba 5 -5; lettr_j 2 -2; libra 5 -5; libra_place 5 -5; libre -8 8
libre_je -8 8; liege 9 -9; liege_moi 9 -9; liege_qui 4 -4; lien 12 -12; lien_est 8 -8; lien_sdsl 7 -7; lien_wan 3 -3
ligne 6 -6; ligne_> 2 -2; ligne_avec 8 -8; ligne_c 6 -6; ligne_ca 9 -9; ligne_de 6 -6; ligne_direc 14 -14
ligne_du 8 -8; ligne_elle 3 -3; ligne_est 7 -7; ligne_etait 1 -1; ligne_fixe 9 -9; ligne_gresi 10 -10
ligne_maint -6 6; ligne_qui 9 -9; ligne_telep 2 -2; lilas 10 -10; lilas_> 10 -10; lilas_soixa 2 -2; lili 5 -5
lili_mille 5 -5; lis 2 -2; lis_sur 2 -2; liseu 9 -9; liseu_et 7 -7; liseu_la 5 -5; liste 9 -9; liste_> 5 -5
liste_rouge 10 -10; live 8 -8; live_point 8 -8; locat 1 -1; locat_je 1 -1; loic 9 -9; loic_prige 8 -8
loic_trent 7 -7; loin 15 -15; loin_amran 5 -5; loin_de 14 -14; loin_g 5 -5; lomba 8 -8; lomba_lambe 8 -8; long 6 -6
long_> 6 -6; long_soixa 1 -1; longo 10 -10; longo_> 10 -10; longt 5 -5; longt_> 5 -5; longt_que 3 -3; look 8 -8
look_point 8 -8; lopez 10 -10; lopez_> 7 -7; lopez_avec 9 -9; lopez_marie 7 -7; lopez_oui 9 -9; lopez_quatr 3 -3
lopez_tout 5 -5; lopez_trent 4 -4; louis 6 -6; louis_perra 6 -6; luc 15 -15; luc_> 12 -12; luc_gagno 7 -7
luc_point 7 -7; luc_tiret 6 -6; lucas 8 -8; lucas_deux 7 -7; lucas_fabre 8 -8; lucas_point 3 -3; lucie 6 -6
lucie_aroba 5 -5; lucie_garni 7 -7; lucie_marti 8 -8; lucie_pasqu 7 -7; lucie_perro 6 -6; lucie_point 5 -5
lucie_quatr 2 -2; lucie_tiret 7 -7; lucie_tout 4 -4; ludo 6 -6; ludo_aroba 6 -6; ludov 8 -8; ludov_ludov 8 -8
ludov_maill 8 -8; lui 1 -1; lui_a 8 -8; lui_deman 4 -4; lui_expli -13 13; lui_fonct 5 -5; lui_il 8 -8
lui_meme 10 -10; lumie 11 -11; lumie_de 1 -1; lumie_elle 7 -7; lumie_est 7 -7; lumie_maint 13 -13; lumie_qui 4 -4
lumie_rouge 11 -11; lumie_tout 5 -5; lundi 14 -14; lundi_> 10 -10; lundi_derni 9 -9; lunet 5 -5; lunet_> 10 -10
lunet_voila 5 -5; lycee 8 -8; lycee_> 8 -8; lyon 9 -9; lyon_> 9 -9; lyon_aroba 7 -7; lyon_en 3 -3; lyon_et 2 -2
lyon_maint 4 -4; m 10 -10; m_> 4 -4; m_a 23 -23; m_adam 9 -9; m_adres -8 8; m_affic 6 -6; m_aide 7 -7
m_appel 18 -18; m_arran 4 -4; m_assoi 4 -4; m_aurez -9 9; m_avez 6 -6; m_aviez 1 -1; m_c 8 -8; m_clair 2 -2
m_d 2 -2; m_deux 2 -2; m_e 10 -10; m_echap 8 -8; m_ecout -6 6; m_ecrir 7 -7; m_ecriv 1 -1; m_embet 6 -6
m_embro 1 -1; m_en 6 -6; m_enerv 10 -10; m_enten 14 -14; m_entre -12 12; m_envoi -3 3; m_envoy 8 -8; m_faure 2 -2
m_fi 9 -9; m_gauth 2 -2; m_h 5 -5; m_i 7 -7; m_inqui 1 -1; m_inter 8 -8; m_ont 3 -3; m_p 7 -7; m_point 5 -5
m_servi 7 -7; m_tiret 4 -4; m_x 6 -6; ma 15 -15; ma_belle 4 -4; ma_blond 7 -7; ma_boite 5 -5; ma_box 6 -6
ma_carte 7 -7; ma_cave 8 -8; ma_chamb 7 -7; ma_claqu 14 -14; ma_colle 12 -12; ma_conne 7 -7; ma_conse 12 -12
ma_conso 10 -10; ma_factu 16 -16; ma_famil 16 -16; ma_femme 14 -14; ma_fille 7 -7; ma_gueul 6 -6; ma_ligne 9 -9
ma_liseu 7 -7; ma_maitr 9 -9; ma_maman -5 5; ma_mere 10 -10; ma_messa 5 -5; ma_meuf 2 -2; ma_montr 8 -8
ma_nouve 4 -4; ma_patie 8 -8; ma_petit 4 -4; ma_play 9 -9; ma_prise 6 -6; ma_rue 4 -4; ma_secre 8 -8; ma_serie 2 -2
ma_sim 8 -8; ma_soeur 3 -3; ma_switc 7 -7; ma_table 10 -10; ma_tiret 10 -10; ma_voisi 6 -6; mac 9 -9; mac_et 9 -9
mac_point 6 -6; macbo 7 -7; macbo_mon 7 -7; machi -23 23; machi_> -8 8; machi_a 13 -13; machi_ca -6 6; machi_de 7 -7
machi_dont 9 -9; machi_en 15 -15; machi_est 19 -19; machi_j -7 7; machi_je -16 16; machi_moi -9 9; machi_on 7 -7
machi_passe -7 7; machi_y -11 11; madam 19 -19; madam_> 8 -8; madam_aider 11 -11; madam_bonjo 4 -4; madam_dupon 5 -5
madam_dupui 7 -7; madam_duran 7 -7; madam_garni 1 -1; madam_humbe 8 -8; madam_je 3 -3; madam_lambe 9 -9
madam_lefev 8 -8; madam_menar 8 -8; madam_perri 2 -2; madam_petit 4 -4; madam_rodri 8 -8; madam_sophi 3 -3
madam_tremb 8 -8; madam_vanda 4 -4; madam_veuve 6 -6; madem 9 -9; madem_rouss 9 -9; magas 14 -14; magas_> 11 -11
magas_de 6 -6; magas_les 5 -5; magas_m 7 -7; magic 8 -8; magic_> 8 -8; mahe 6 -6; mahe_m 6 -6; mail 16 -16
mail_> 16 -16; mail_apres 10 -10; mail_c 2 -2; mail_ce 5 -5; mail_de 3 -3; mail_euh 4 -4; mail_il 2 -2; mail_je 4 -4
mail_mais 8 -8; mail_moi 11 -11; mail_mon 2 -2; mail_point 5 -5; maill 8 -8; maill_> 8 -8; maill_ludov 8 -8
mails 8 -8; mails_> 8 -8; mails_ils 4 -4; maint -5 5; maint_> -2 2; maint_au -5 5; maint_avec 6 -6; maint_c 1 -1
maint_ca 4 -4; maint_il 5 -5; maint_j 5 -5; maint_je -5 5; maint_tout 4 -4; maint_trois 6 -6; mairi 8 -8
mairi_> 6 -6; mairi_a 19 -19; mairi_aroba 5 -5; mairi_tiret 3 -3; mairi_trait 8 -8; mais 3 -3; mais_a -20 20
mais_appel 1 -1; mais_atten 2 -2; mais_aucun 4 -4; mais_bien 11 -11; mais_bon 8 -8; mais_c 7 -7; mais_ca 7 -7
mais_ce -10 10; mais_des 5 -5; mais_deux 13 -13; mais_ecout 19 -19; mais_elle 4 -4; mais_en 4 -4; mais_fan 5 -5
mais_il 4 -4; mais_inter 4 -4; mais_j -6 6; mais_je 2 -2; mais_jean 2 -2; mais_juste 1 -1; mais_la 6 -6
mais_laque 6 -6; mais_le 5 -5; mais_les 5 -5; mais_maint 4 -4; mais_merde 9 -9; mais_mes 6 -6; mais_moi -3 3
mais_non 15 -15; mais_on 6 -6; mais_oui 20 -20; mais_pas 11 -11; mais_passe -17 17; mais_peut 10 -10; mais_pour 4 -4
mais_prene 3 -3; mais_quand 8 -8; mais_quel 7 -7; mais_quelq -12 12; mais_rien 10 -10; mais_sans 6 -6; mais_si 5 -5
mais_sur 5 -5; mais_telep 6 -6; mais_toujo 8 -8; mais_tout 6 -6; mais_votre 4 -4; mais_vous 12 -12; mais_y 5 -5
maiso 10 -10; maiso_> 13 -13; maiso_alors 6 -6; maiso_conne 2 -2; maiso_est 6 -6; maiso_et 5 -5; maiso_il 5 -5
maiso_je 1 -1; maiso_leque 3 -3; maiso_mais 3 -3; maiso_ou 7 -7; maitr 12 -12; maitr_bonne 7 -7; maitr_dit 9 -9
mal 19 -19; mal_> 14 -14; mal_a 7 -7; mal_au 4 -4; mal_compr 13 -13; mal_de 5 -5; mal_enten 2 -2; mal_mes 5 -5
mal_oui 13 -13; malad 5 -5; malad_> 5 -5; malhe 15 -15; malhe_> 10 -10; malhe_oui 12 -12; malle 14 -14
malle_deux 14 -14; mamad 12 -12; mamad_diall 10 -10; mamad_diop 11 -11; mamad_traor 8 -8; maman -5 5
maman_elle 9 -9; maman_qui -9 9; mamie 7 -7; mamie_colet 9 -9; mamie_point 3 -3; mange 9 -9; mange_> 9 -9
manon 2 -2; manon_point 2 -2; manqu 14 -14; manqu_encor 13 -13; manqu_vous 3 -3; manso 14 -14; manso_> 14 -14
manso_m 5 -5; manue 8 -8; manue_garci 8 -8; mar 8 -8; mar_tin 8 -8; marc 14 -14; marc_antoi 7 -7; marc_aroba 8 -8
marc_le 5 -5; marc_lenoi 7 -7; marc_point 3 -3; marc_soixa 7 -7; marc_villa 1 -1; marce 10 -10; marce_> 9 -9
marce_aroba 2 -2; marce_euh 7 -7; marce_prous 7 -7; march 12 -12; march_> 14 -14; march_a 4 -4; march_dans 6 -6
march_de 16 -16; march_depui 3 -3; march_deux 8 -8; march_du 8 -8; march_jamai 6 -6; march_maint 20 -20
march_mais 3 -3; march_monsi 9 -9; march_nicke 6 -6; march_pas 7 -7; march_plus 9 -9; march_pour 16 -16
march_qu 6 -6; march_toujo 5 -5; march_trent 5 -5; mardi 18 -18; mardi_> 16 -16; mardi_et 7 -7; mardi_il 2 -2
margu 8 -8; margu_dufou 8 -8; mari 12 -12; mari_> 14 -14; mari_alain 4 -4; mari_c 5 -5; mari_est 9 -9; mari_et 4 -4
mari_la 3 -3; mari_le 3 -3; mari_patri 3 -3; mari_qui 10 -10; mari_trois 9 -9; maria 7 -7; maria_jose 7 -7
marie 17 -17; marie_aroba 7 -7; marie_chris 13 -13; marie_clair 4 -4; marie_jo 6 -6; marie_laure 9 -9; marie_le 8 -8
marie_non 5 -5; marie_point 7 -7; marie_tiret 5 -5; marie_under 6 -6; marin 10 -10; marin_aroba 1 -1
marin_point 5 -5; marin_sans 8 -8; mariu 4 -4; mariu_treiz 4 -4; marqu 8 -8; marqu_madam 7 -7; marqu_sorti 14 -14
marra 9 -9; marra_> 9 -9; marre -5 5; marre_> 11 -11; marre_bien 9 -9; marre_ca 18 -18; marre_d 6 -6; marre_de -9 9
marre_des -10 10; mars 2 -2; mars_alors 2 -2; marse 9 -9; marse_> 11 -11; marse_zero 2 -2; marte 6 -6
marte_socie 6 -6; marte_tout 8 -8; marti 15 -15; marti_> 9 -9; marti_aroba 7 -7; marti_c 2 -2; marti_chez 11 -11
marti_duboi 11 -11; marti_et 9 -9; marti_hier 8 -8; marti_j 8 -8; marti_lecle 7 -7; marti_m 5 -5; marti_mais 2 -2
marti_non 1 -1; marti_pierr 9 -9; marti_point 7 -7; masqu 11 -11; masqu_> 11 -11; masso 4 -4; masso_a 2 -2
masso_aroba 6 -6; mat 6 -6; mat_point 6 -6; mathi 12 -12; mathi_avec 11 -11; mathi_bosc 5 -5; matin 13 -13
matin_> 14 -14; matin_a 1 -1; matin_trois 4 -4; matin_vous 6 -6; mats 10 -10; mats_aroba 10 -10; maudi 9 -9
maudi_voyan 9 -9; mauva 5 -5; mauva_jambe 5 -5; max 11 -11; max_> 12 -12; max_tiret 6 -6; maxim 12 -12
maxim_> 12 -12; mbapp 6 -6; mbapp_comme 6 -6; me -5 5; me_balad 8 -8; me_branc 7 -7; me_compr 18 -18
me_conne 16 -16; me_convi 6 -6; me_deman 9 -9; me_deran 14 -14; me_disen 12 -12; me_dit 6 -6; me_fait 5 -5
me_faite 7 -7; me_faudr -8 8; me_faut -17 17; me_fout 9 -9; me_gonfl 12 -12; me_joind 22 -22; me_l 6 -6
me_lache 5 -5; me_marre 9 -9; me_met 11 -11; me_mettr -8 8; me_parle -6 6; me_passe -15 15; me_pose 2 -2
me_prend 11 -11; me_prene 14 -14; me_prese 7 -7; me_raccr 3 -3; me_racon 5 -5; me_rappe -20 20; me_recla 3 -3
me_remet 6 -6; me_rend 11 -11; me_repon -1 1; me_reste 3 -3; me_saoul 5 -5; me_sembl 16 -16; me_souvi 14 -14
me_suis 8 -8; me_taper 6 -6; me_telep 11 -11; me_trans -2 2; me_tromp 8 -8; me_va 19 -19; mec -15 15; mec_ca 6 -6
mec_norma -15 15; mecha 5 -5; mecha_> 5 -5; mecon 5 -5; mecon_> 5 -5; megas 5 -5; megas_et 5 -5; mehdi 10 -10
mehdi_chaou 10 -10; mehdi_tiret 8 -8; meill 9 -9; meill_> 9 -9; melan 10 -10; melan_da 10 -10; melan_vingt 9 -9
meme 13 -13; meme_> 13 -13; meme_alors 4 -4; meme_apres 9 -9; meme_chose -4 4; meme_depui 2 -2; meme_en 11 -11
meme_endro 8 -8; meme_et 4 -4; meme_galer 5 -5; meme_messa 7 -7; meme_panne 7 -7; meme_piece 9 -9; meme_probl 9 -9
meme_quand 2 -2; meme_que 6 -6; meme_souci 7 -7; meme_techn 14 -14; meme_ticke 1 -1; menar 11 -11
menar_aroba 11 -11; menar_elodi 8 -8; mende 8 -8; mende_m 8 -8; mente 7 -7; mente_> 7 -7; menui 8 -8
menui_tiret 8 -8; merci 22 -22; merci_> 22 -22; merci_aroba 7 -7; merci_au 6 -6; merci_beauc 9 -9; merci_bien 10 -10
merci_ce 5 -5; merci_de 5 -5; merci_du 12 -12; merci_je 11 -11; merci_mais 7 -7; merci_mec 6 -6; merci_monsi 9 -9
merci_on 8 -8; merci_pas 8 -8; merci_sans 6 -6; merci_savez 7 -7; merci_vous 5 -5; merci_zero 3 -3; mercr 2 -2
mercr_hop 2 -2; merde 22 -22; merde_> 17 -17; merde_a 7 -7; merde_enfin 9 -9; merde_j 4 -4; mere 9 -9; mere_> 13 -13
mere_est 3 -3; mere_vit 3 -3; mes 17 -17; mes_appar 4 -4; mes_appel 6 -6; mes_clien 12 -12; mes_colle 6 -6
mes_conta 8 -8; mes_corre 5 -5; mes_courr 2 -2; mes_decla 7 -7; mes_deux 9 -9; mes_enfan 8 -8; mes_lunet 5 -5
mes_mails 5 -5; mes_mauva 5 -5; mes_papie 11 -11; mes_sms 6 -6; mes_texto 8 -8; mes_virem 4 -4; messa 15 -15
messa_> 7 -7; messa_a 10 -10; messa_d 5 -5; messa_elle 2 -2; messa_ne 4 -4; messa_sms 7 -7; messa_sur 5 -5
messa_vous 4 -4; met 11 -11; met_hors 11 -11; metie 7 -7; metie_> 7 -7; metre 8 -8; metre_carre 8 -8; metro 1 -1
metro_> 1 -1; mets 6 -6; mets_carte 6 -6; mette 2 -2; mette_jean 5 -5; mette_le 11 -11; mette_moi -3 3; mettr -7 7
mettr_> 1 -1; mettr_au 7 -7; mettr_en -8 8; meuf 2 -2; meuf_la 2 -2; meuni 6 -6; meuni_et 6 -6; meyer 7 -7
meyer_aroba 7 -7; mhm 11 -11; mhm_> 11 -11; miche 8 -8; miche_en 2 -2; miche_point 8 -8; micro 9 -9
micro_coupu 9 -9; midi 14 -14; midi_> 14 -14; midi_au 5 -5; mien 6 -6; mien_et 7 -7; mieux -2 2; mieux_> 21 -21
mieux_discu -7 7; mieux_le 10 -10; mieux_mais 7 -7; mieux_parle -11 11; milie 5 -5; milie_aroba 7 -7
milie_verne 2 -2; milla 6 -6; milla_neuf 6 -6; mille 12 -12; mille_> 11 -11; mille_a 2 -2; mille_aroba 7 -7
mille_cinq 4 -4; mille_dix 5 -5; mille_huit 5 -5; mille_lyon 8 -8; mille_neuf 3 -3; mille_trois 6 -6; milli 11 -11
milli_> 11 -11; mimi 5 -5; mimi_mais 5 -5; mince 11 -11; mince_> 11 -11; minet 8 -8; minet_tout 8 -8; minh 7 -7
minh_aroba 7 -7; minh_nom 6 -6; minus 6 -6; minus_> 6 -6; minut_> -1 1; minut_et 6 -6; minut_je 7 -7
minut_mais 7 -7; minut_que -2 2; mirac 11 -11; mirac_> 11 -11; mirei 6 -6; mirei_chast 5 -5; mirei_tiret 8 -8
mis -9 9; mis_en -10 10; mis_ma 3 -3; mise 2 -2; mise_a 2 -2; miser 4 -4; miser_> 4 -4; mobil 20 -20; mobil_> 18 -18
mobil_a 7 -7; mobil_dans 2 -2; mobil_de 2 -2; mobil_n 5 -5; mobil_ne 5 -5; mobil_qui 1 -1; mobil_tres 7 -7
mobil_un 6 -6; modem 9 -9; modem_apres 6 -6; modem_clign 14 -14; modem_il 10 -10; modem_qu 1 -1; modem_route 5 -5
modif 14 -14; modif_mon 14 -14; moham 11 -11; moham_el 7 -7; moham_tiret 8 -8; moi -12 12; moi_> 23 -23; moi_a -7 7
moi_au -11 11; moi_avec -18 18; moi_c 19 -19; moi_ca 6 -6; moi_comme 8 -8; moi_de 6 -6; moi_deux 13 -13
moi_donc -13 13; moi_en -24 24; moi_et 8 -8; moi_euh -11 11; moi_fait 8 -8; moi_habit 6 -6; moi_il 15 -15
moi_inter 4 -4; moi_j 4 -4; moi_je -4 4; moi_la 2 -2; moi_le -3 3; moi_les -13 13; moi_meme 20 -20; moi_mon 8 -8
moi_monsi 11 -11; moi_non 14 -14; moi_ou 9 -9; moi_par -10 10; moi_parle -38 38; moi_pas 8 -8; moi_passe -8 8
moi_quelq -17 17; moi_qui 5 -5; moi_rappe -7 7; moi_redem 7 -7; moi_si 6 -6; moi_sur 5 -5; moi_ton -15 15
moi_toute 16 -16; moi_trois 5 -5; moi_un -2 2; moi_une -4 4; moi_venir 8 -8; moi_vers -7 7; moi_votre -10 10
moi_voulo -9 9; moi_y 5 -5; moi_zero 6 -6; moind 8 -8; moind_idee 8 -8; moind_page 5 -5; moins 19 -19
moins_dix 10 -10; moins_du 15 -15; moins_trent 5 -5; mois 6 -6; mois_> 6 -6; mois_c 9 -9; mois_de 9 -9; mois_et 3 -3
mois_pour 5 -5; mois_que 5 -5; mois_une 4 -4; moiti 12 -12; moiti_> 6 -6; moiti_des 8 -8; moiti_qui 10 -10
momen 14 -14; momen_> 13 -13; momen_ca 9 -9; momo 6 -6; momo_> 6 -6; mon 10 -10; mon_abonn 7 -7; mon_adres 6 -6
mon_age 4 -4; mon_alarm 6 -6; mon_ancie 2 -2; mon_annee 3 -3; mon_anniv 2 -2; mon_appel -14 14; mon_apple 7 -7
mon_assis 17 -17; mon_ateli 1 -1; mon_avoca 10 -10; mon_bon 4 -4; mon_cellu 5 -5; mon_chat 3 -3; mon_chef 8 -8
mon_chien 6 -6; mon_code 9 -9; mon_colle 13 -13; mon_compt 10 -10; mon_conse 9 -9; mon_contr 13 -13; mon_courr 7 -7
mon_cousi 8 -8; mon_daron 5 -5; mon_debit 12 -12; mon_decod 3 -3; mon_dect 7 -7; mon_dieu 4 -4; mon_direc 14 -14
mon_divor 7 -7; mon_dossi -9 9; mon_ecran 9 -9; mon_email 4 -4; mon_encei 9 -9; mon_ex 6 -6; mon_femme 12 -12
mon_fille 8 -8; mon_fils 10 -10; mon_fixe 13 -13; mon_forfa 5 -5; mon_frere 10 -10; mon_gamin 3 -3; mon_gars 17 -17
mon_gsm 4 -4; mon_histo -9 9; mon_impri 9 -9; mon_infor 8 -8; mon_insta 11 -11; mon_inter 6 -6; mon_ipad 7 -7
mon_iphon 7 -7; mon_lapto 7 -7; mon_macbo 7 -7; mon_mail 9 -9; mon_mari 12 -12; mon_mobil 5 -5; mon_modem 10 -10
mon_mot 4 -4; mon_natel 4 -4; mon_nom 8 -8; mon_numer 8 -8; mon_opera 18 -18; mon_ordi 6 -6; mon_ordin 11 -11
mon_papa 5 -5; mon_papie 5 -5; mon_patro 9 -9; mon_pc 6 -6; mon_pere 7 -7; mon_petit 9 -9; mon_phone 6 -6
mon_porta 7 -7; mon_pote 4 -4; mon_preno 5 -5; mon_probl 6 -6; mon_quoi 7 -7; mon_rende 7 -7; mon_repet 4 -4
mon_repon 5 -5; mon_respe -6 6; mon_respo -9 9; mon_retar 5 -5; mon_route 6 -6; mon_smart 3 -3; mon_solde 11 -11
mon_techn 16 -16; mon_telep 12 -12; mon_telev 6 -6; mon_temps 7 -7; mon_vieux 8 -8; mon_voisi 7 -7; mon_wifi 10 -10
mon_windo 7 -7; monde 3 -3; monde_> -4 4; monde_avec 4 -4; monde_est 9 -9; monde_et 1 -1; monde_m 6 -6
monde_puis 4 -4; moniq 8 -8; moniq_lacaz 6 -6; moniq_tout 8 -8; mons 7 -7; mons_> 7 -7; monsi 11 -11; monsi_> 15 -15
monsi_barbi 10 -10; monsi_berna 2 -2; monsi_c 11 -11; monsi_conna 6 -6; monsi_de 14 -14; monsi_du -9 9
monsi_duboi 5 -5; monsi_excus 6 -6; monsi_fourn 8 -8; monsi_gasto 10 -10; monsi_jean 5 -5; monsi_lambe 7 -7
monsi_lebla 9 -9; monsi_lefev 11 -11; monsi_m 23 -23; monsi_marti 8 -8; monsi_moi 4 -4; monsi_que -17 17
monsi_qui -7 7; monsi_techn 6 -6; monsi_tres 5 -5; monsi_vande 10 -10; monsi_wojci 6 -6; monta 7 -7; monta_> 7 -7
monte 6 -6; monte_a 5 -5; monte_la 4 -4; monte_plus 5 -5; montp 8 -8; montp_> 8 -8; montr 7 -7; montr_conne 5 -5
montr_le 10 -10; montr_mon 8 -8; moque 14 -14; moque_de 13 -13; moque_du 4 -4; morbi 3 -3; morbi_> 4 -4
morbi_aroba 2 -2; morea 8 -8; morea_> 13 -13; morea_aroba 6 -6; morea_et 6 -6; morea_non 6 -6; morea_quatr 1 -1
morel 5 -5; morel_douze 9 -9; morin 11 -11; morin_aroba 10 -10; morin_point 10 -10; mort 9 -9; mort_> 10 -10
mort_de 11 -11; mort_elle 1 -1; morte 6 -6; morte_> 6 -6; morva 6 -6; morva_a 6 -6; mot 10 -10; mot_> 8 -8
mot_aroba 6 -6; mot_avec 4 -4; mot_de 7 -7; mot_delau 7 -7; mot_legra 10 -10; mot_point 5 -5; mot_sans 5 -5
mots 11 -11; mots_> 11 -11; mots_el 5 -5; mots_point 5 -5; mouli 7 -7; mouli_> 6 -6; mouli_a 7 -7; mouli_comme 7 -7
moun -6 6; moun_pour -6 6; mouta 12 -12; mouta_> 12 -12; moyen -10 10; moyen_d -6 6; moyen_de -6 6; muet 10 -10
muet_> 10 -10; muets 6 -6; muets_> 6 -6; mulle 10 -10; mulle_> 10 -10; mur 6 -6; mur_a 6 -6; murs 9 -9
murs_font 9 -9; musiq 10 -10; musiq_> 10 -10; my 5 -5; my_frenc 5 -5; n 4 -4; n_> 13 -13; n_a 7 -7; n_acced 4 -4
n_affic 8 -8; n_ai 8 -8; n_aroba 5 -5; n_arriv 3 -3; n_aurie -10 10; n_avez 10 -10; n_avons 3 -3; n_comme 7 -7
n_d 10 -10; n_e 4 -4; n_en 12 -12; n_est 11 -11; n_et 6 -6; n_etes 7 -7; n_g 6 -6; n_huit 4 -4; n_impor -2 2
n_j 1 -1; n_o 6 -6; n_ont 4 -4; n_point 8 -8; n_s 5 -5; n_tiret 5 -5; n_utili 11 -11; n_y -3 3; nadia 15 -15
nadia_> 12 -12; nadia_cheri 1 -1; nadia_point 9 -9; nadia_tiret 3 -3; nadou 8 -8; nadou_point 8 -8; naiss 3 -3
naiss_soixa 3 -3; nante 7 -7; nante_aroba 7 -7; nante_point 6 -6; natel 4 -4; natel_ne 4 -4; natha 13 -13
natha_> 9 -9; natha_gros 8 -8; natha_point 8 -8; natha_tiret 11 -11; ndiay 8 -8; ndiay_n 11 -11; ndiay_tout 3 -3
ne 21 -21; ne_capte 3 -3; ne_chang 1 -1; ne_clign 2 -2; ne_conna 4 -4; ne_crois 6 -6; ne_deman 10 -10; ne_donne 5 -5
ne_faut 9 -9; ne_fonct 4 -4; ne_la 6 -6; ne_le 1 -1; ne_march 6 -6; ne_me 30 -30; ne_monte 5 -5; ne_parle -17 17
ne_pas 14 -14; ne_passe 2 -2; ne_peut 9 -9; ne_peux 10 -10; ne_prefe 6 -6; ne_prend 5 -5; ne_quitt 7 -7
ne_recoi 7 -7; ne_recup 1 -1; ne_remar 2 -2; ne_repet 4 -4; ne_repon -1 1; ne_reste 5 -5; ne_riez 6 -6; ne_s 10 -10
ne_sais -2 2; ne_saura 6 -6; ne_se 8 -8; ne_serve 8 -8; ne_sonne 8 -8; ne_souha 12 -12; ne_suis 6 -6; ne_trouv 5 -5
ne_va -6 6; ne_veut 7 -7; ne_veux 17 -17; ne_vient 3 -3; ne_voit 8 -8; ne_voudr 8 -8; ne_vous 3 -3; negat 15 -15
negat_> 10 -10; negat_non 7 -7; nein 9 -9; nein_non 9 -9; nenni 9 -9; nenni_m 9 -9; nerfs 6 -6; nerfs_> 6 -6
net 10 -10; net_> 11 -11; net_voila 3 -3; netfl 10 -10; netfl_il 6 -6; netfl_ne 7 -7; nette 8 -8; nette_> 8 -8
neuf 11 -11; neuf_> 17 -17; neuf_a 2 -2; neuf_aroba 7 -7; neuf_camer 8 -8; neuf_cent 3 -3; neuf_cinqu 6 -6
neuf_douze 7 -7; neuf_en 4 -4; neuf_et 3 -3; neuf_heure 5 -5; neuf_je 9 -9; neuf_mille 8 -8; neuf_non 8 -8
neuf_on 3 -3; neuf_point 6 -6; neuf_quara 1 -1; neuf_quatr 6 -6; neuf_six 4 -4; neuf_soixa 5 -5; neuf_tiret 7 -7
neuf_trent 5 -5; neuf_trois 6 -6; neuf_un 4 -4; neuf_vingt 8 -8; neuf_voila 2 -2; neuf_zero 12 -12; neuve 10 -10
neuve_> 10 -10; nez 11 -11; nez_> 11 -11; nez_vous 3 -3; nguye 12 -12; nguye_> 12 -12; nguye_aroba 9 -9
nguye_n 7 -7; ni 8 -8; ni_d 6 -6; ni_inter 7 -7; ni_l 7 -7; ni_la 2 -2; ni_le 7 -7; ni_non 8 -8; ni_oui 8 -8
nice 7 -7; nice_> 7 -7; nicke 15 -15; nicke_> 15 -15; nicke_c 6 -6; nicke_depui 5 -5; nicke_j 6 -6; nicke_je 4 -4
nicke_juste 8 -8; nicke_tout 13 -13; nicol 5 -5; nicol_a 5 -5; niet 11 -11; niet_> 11 -11; nivea -10 10
nivea_de 13 -13; nivea_deux -10 10; no 9 -9; no_agent 7 -7; no_it 6 -6; no_sim 6 -6; noah 9 -9; noah_petit 9 -9
noel 11 -11; noel_aroba 7 -7; noel_arrob 6 -6; noel_comme 7 -7; noel_huit 8 -8; noire 10 -10; noire_avec 10 -10
nolan 6 -6; nolan_n 6 -6; nom 13 -13; nom_> 15 -15; nom_benha 7 -7; nom_bouch 10 -10; nom_c 6 -6; nom_d 15 -15
nom_de 9 -9; nom_du 3 -3; nom_est 7 -7; nom_garni 3 -3; nom_henry 6 -6; nom_la 2 -2; nom_n 3 -3; nom_nguye 6 -6
nom_pourq 5 -5; nom_puis 6 -6; nom_vous 3 -3; non 17 -17; non_06 1 -1; non_> 21 -21; non_allez 11 -11
non_alors 10 -10; non_atten 1 -1; non_c 11 -11; non_ca 6 -6; non_ce 11 -11; non_ces 11 -11; non_clair 6 -6
non_desol 13 -13; non_detec 7 -7; non_deux 7 -7; non_du 15 -15; non_enfin 11 -11; non_et 9 -9; non_final -2 2
non_gille 7 -7; non_huit 13 -13; non_il 6 -6; non_j 7 -7; non_l 5 -5; non_laiss 14 -14; non_le 5 -5; non_mais -3 3
non_marin 5 -5; non_merci 14 -14; non_monsi 15 -15; non_n 3 -3; non_ne 20 -20; non_non 7 -7; non_on 10 -10
non_pardo 4 -4; non_pas 23 -23; non_peut 2 -2; non_plus 4 -4; non_point 6 -6; non_pourq 7 -7; non_quato 6 -6
non_quatr 6 -6; non_rien 8 -8; non_sept 10 -10; non_si 3 -3; non_six 7 -7; non_soixa 2 -2; non_stop -10 10
non_surto 5 -5; non_toujo 8 -8; non_tout 6 -6; non_treiz 1 -1; non_trent 2 -2; non_trois 9 -9; non_un -17 17
non_vous 9 -9; non_voyon 13 -13; non_y 1 -1; non_zero 3 -3; nonan 12 -12; nonan_> 7 -7; nonan_cinq 7 -7
nonan_deux 6 -6; nonan_et 5 -5; nonan_nonan 5 -5; nonan_poste 11 -11; nonan_quatr 5 -5; nonan_six 6 -6
nonan_trois 6 -6; nono 5 -5; nono_brico 3 -3; nono_deux 6 -6; nono_point 3 -3; nora 10 -10; nora_tiret 10 -10
nord 10 -10; nord_aroba 10 -10; norma -14 14; norma_> 12 -12; norma_que 15 -15; norma_quoi -15 15; nos 9 -9
nos_clien 9 -9; nos_comme 2 -2; nos_murs 9 -9; nos_poste 6 -6; nos_termi 6 -6; not 11 -11; not_worki 11 -11
notai 8 -8; notai_au 8 -8; note 5 -5; note_> 2 -2; note_merci 5 -5; note_oui 10 -10; note_vingt 1 -1; notes 5 -5
notes_zero 5 -5; notez 8 -8; notez_bien 1 -1; notez_jules 2 -2; notez_loic 8 -8; notie 1 -1; notie_soixa 1 -1
notre 10 -10; notre_activ 5 -5; notre_conse 6 -6; notre_contr 3 -3; notre_cote 8 -8; notre_ecole 8 -8
notre_gite 3 -3; notre_infor 11 -11; notre_lien 7 -7; notre_polit 7 -7; notre_prest 5 -5; notre_stand 6 -6
notre_trunk 5 -5; nous 10 -10; nous_> 13 -13; nous_avons 9 -9; nous_ca 4 -4; nous_en 7 -7; nous_et 3 -3; nous_n 3 -3
nous_on 6 -6; nous_prene 4 -4; nous_somme 9 -9; nous_subis 9 -9; nous_une 4 -4; nouve 13 -13; nouve_> 6 -6
nouve_boite 7 -7; nouve_box 14 -14; nouve_carte 5 -5; nouve_colla 9 -9; nouve_conne 5 -5; nouve_du 7 -7
nouve_la 6 -6; nouve_le 5 -5; nouve_mais 6 -6; nouve_merci 5 -5; nouve_monsi 16 -16; nouve_prise 7 -7
nouve_sim 3 -3; nouve_souci 6 -6; nouve_sur 3 -3; noval 11 -11; noval_point 11 -11; novem 10 -10; novem_> 10 -10
nowak 10 -10; nowak_> 10 -10; nuit -6 6; nuit_> -6 6; nul 17 -17; nul_> 17 -17; nul_en 7 -7; nulle 11 -11
nulle_> 11 -11; nulle_part 8 -8; nuls 9 -9; nuls_> 9 -9; numer 15 -15; numer_> 14 -14; numer_alors 3 -3
numer_belge 2 -2; numer_c 3 -3; numer_ca 6 -6; numer_dans 3 -3; numer_de 8 -8; numer_douze 7 -7; numer_du 10 -10
numer_echec 8 -8; numer_le 5 -5; numer_masqu 11 -11; numer_n 6 -6; numer_par 7 -7; numer_point 7 -7
numer_prive 7 -7; numer_provi 3 -3; numer_quara 1 -1; numer_que 14 -14; numer_qui 10 -10; numer_sans 4 -4
numer_zero 4 -4; o 9 -9; o_> 5 -5; o_a 1 -1; o_aroba 3 -3; o_comme 6 -6; o_conno 8 -8; o_e 13 -13; o_g 7 -7
o_i 4 -4; o_j 6 -6; o_l 5 -5; o_n 6 -6; o_p 4 -4; o_parce 4 -4; o_point 9 -9; o_r 1 -1; o_s 5 -5; o_six 5 -5
o_t 3 -3; o_u 7 -7; o_v 3 -3; o_vingt 9 -9; o_x 4 -4; o_y 2 -2; objet 8 -8; objet_conne 8 -8; oblig -7 7
oblig_de -7 7; occup 7 -7; occup_> 14 -14; occup_de 6 -6; occup_des 6 -6; occup_ou 10 -10; occup_tout 2 -2
octan 5 -5; octan_trois 5 -5; odett 9 -9; odett_vanda 9 -9; odile 10 -10; odile_> 10 -10; offre 13 -13
offre_plus 13 -13; oh 17 -17; oh_beauc 13 -13; oh_entre 2 -2; oh_j 2 -2; oh_je 4 -4; oh_la 4 -4; oh_non 5 -5
oh_puree 9 -9; oh_que 11 -11; oh_une 9 -9; oh_vous 5 -5; ok 18 -18; ok_> 15 -15; ok_allez 4 -4; ok_c 8 -8
ok_ca 7 -7; ok_d 4 -4; ok_ok 4 -4; ok_trent 1 -1; olga 8 -8; olga_point 8 -8; olive 1 -1; olive_o 1 -1; olivi 8 -8
olivi_point 8 -8; olliv 6 -6; olliv_deux 6 -6; on 7 -7; on_a 7 -7; on_atten 13 -13; on_capte 7 -7; on_conti -2 2
on_dirai 11 -11; on_en 11 -11; on_essai 7 -7; on_est 10 -10; on_fait 8 -8; on_m 7 -7; on_me -18 18; on_n 11 -11
on_ne -4 4; on_peut -7 7; on_rigol 9 -9; on_s 9 -9; on_se 8 -8; on_tente 11 -11; on_va -1 1; on_verra 9 -9
on_voit 4 -4; one 7 -7; one_two 7 -7; ont 7 -7; ont_dispa 8 -8; ont_envoy 3 -3; ont_fait 3 -3; ont_lache 4 -4
ont_laiss 6 -6; ont_pas 6 -6; ont_plus 2 -2; onze 11 -11; onze_> 12 -12; onze_aroba 5 -5; onze_douze 8 -8
onze_machi 18 -18; onze_onze 18 -18; onze_quara 5 -5; onze_quatr 2 -2; onze_soixa 5 -5; onze_vingt 5 -5
onze_zero 5 -5; open 9 -9; open_space 9 -9; opera -18 18; opera_> -22 22; opera_a 7 -7; opera_au -10 10
opera_c 14 -14; opera_de 10 -10; opera_est 13 -13; opera_histo 12 -12; opera_humai -10 10; opera_je 7 -7
opera_mais 5 -5; opera_opera -11 11; opera_parce 11 -11; opera_s -17 17; or 5 -5; or_il 5 -5; orage 5 -5
orage_> 6 -6; orage_d 1 -1; orage_je 6 -6; orang 9 -9; orang_> 22 -22; orang_elle 4 -4; orang_et 5 -5
orang_faudr 2 -2; orang_jamai 2 -2; orang_m 12 -12; orang_non 4 -4; orang_point 7 -7; orang_qui 5 -5
orang_vous 4 -4; oranj 1 -1; oranj_avec 1 -1; oranj_point 1 -1; ordi 11 -11; ordi_dans 7 -7; ordi_de 3 -3
ordi_du 2 -2; ordi_et 8 -8; ordi_la 4 -4; ordi_porta 8 -8; ordin 5 -5; ordin_> -2 2; ordin_conce 4 -4; ordin_de 2 -2
ordin_dit 9 -9; ordin_donc 7 -7; ordin_et 13 -13; ordin_euh 9 -9; ordin_fixe 13 -13; ordin_il 9 -9; ordin_la 7 -7
ordin_ne 2 -2; ordin_non 4 -4; ordin_parle 14 -14; ordin_plus 8 -8; ordin_porta 9 -9; ordin_qui 2 -2
ordin_seule 20 -20; ordin_un 8 -8; ordin_voila 4 -4; ordis 15 -15; ordis_> 11 -11; ordis_des 2 -2; ordis_et 7 -7
ordis_quatr 4 -4; ordre 9 -9; ordre_> 9 -9; oreil 1 -1; oreil_gauch 5 -5; oreil_humai -6 6; oreil_il 4 -4; org 7 -7
org_> 7 -7; os -12 12; os_> -9 9; os_que -7 7; os_s -9 9; oscar 6 -6; oscar_u 6 -6; ou -1 1; ou_01 1 -1; ou_c -10 10
ou_ca 8 -8; ou_cinq 12 -12; ou_dix 13 -13; ou_du 10 -10; ou_est -14 14; ou_huit 10 -10; ou_le 6 -6; ou_neuf 9 -9
ou_non 8 -8; ou_orang 2 -2; ou_pas -13 13; ou_peut 8 -8; ou_quato 6 -6; ou_quatr 14 -14; ou_quoi 10 -10; ou_sur 5 -5
ou_treiz 13 -13; ou_trois 11 -11; ou_un -7 7; oua 8 -8; oua_nadou 8 -8; oubli 5 -5; oubli_> 5 -5; oubli_l 4 -4
oubli_la 4 -4; oubli_le 5 -5; oubli_pardo 9 -9; ouf 5 -5; ouf_sur 5 -5; oui 14 -14; oui_> 10 -10; oui_ah 1 -1
oui_allez 8 -8; oui_allo 11 -11; oui_alors 5 -5; oui_bien 2 -2; oui_bonjo -2 2; oui_c 8 -8; oui_ca 7 -7; oui_da 4 -4
oui_de 14 -14; oui_deja 8 -8; oui_depui 9 -9; oui_deux 16 -16; oui_donc 6 -6; oui_enfin 5 -5; oui_et 8 -8
oui_euh 7 -7; oui_figur 6 -6; oui_helas 11 -11; oui_impec 5 -5; oui_it 10 -10; oui_j 4 -4; oui_je 9 -9
oui_jeune 14 -14; oui_la 6 -6; oui_le 6 -6; oui_lucie 6 -6; oui_mais 7 -7; oui_malhe 10 -10; oui_merci 5 -5
oui_mon 5 -5; oui_ni 8 -8; oui_non 7 -7; oui_on 9 -9; oui_ou 8 -8; oui_oui 15 -15; oui_parce 1 -1; oui_pardo 7 -7
oui_parfa 13 -13; oui_pas 5 -5; oui_peuch 10 -10; oui_plusi 14 -14; oui_pour 10 -10; oui_pourq 6 -6; oui_puisq 7 -7
oui_s 9 -9; oui_salut 7 -7; oui_sept 7 -7; oui_septa 8 -8; oui_six 7 -7; oui_toujo 16 -16; oui_tout 9 -9
oui_tres 3 -3; oui_un 15 -15; oui_vas 13 -13; oui_voila 6 -6; oui_vous 6 -6; ould 10 -10; ould_ahmed 10 -10
oumar 11 -11; oumar_ndiay 11 -11; oups 7 -7; oups_je 7 -7; outlo 12 -12; outlo_com 9 -9; outlo_point 9 -9
ouver 5 -5; ouver_du 2 -2; ouver_l 5 -5; ouver_la 9 -9; ouvre 7 -7; ouvre_> 7 -7; ouvre_le 1 -1; ouvri 8 -8
ouvri_> 6 -6; ouvri_ma 7 -7; ouvri_mes 2 -2; p 7 -7; p_a 6 -6; p_aroba 3 -3; p_comme 6 -6; p_douze 8 -8; p_e 6 -6
p_h 6 -6; p_i 10 -10; p_l 6 -6; p_o 6 -6; p_point 5 -5; p_s 7 -7; p_servi 8 -8; p_tiret 8 -8; page 18 -18
page_> 15 -15; page_blanc 5 -5; page_googl 4 -4; page_s 13 -13; page_vient 6 -6; pages 2 -2; pages_s 2 -2; paie 5 -5
paie_chaqu 3 -3; paie_et 2 -2; paie_pour 5 -5; paie_tous 7 -7; paiem 6 -6; paiem_sont 6 -6; paill 14 -14
paill_> 14 -14; paire 10 -10; paire_> 10 -10; paix 10 -10; paix_> 7 -7; paix_avec 10 -10; panne 15 -15
panne_> 14 -14; panne_a 11 -11; panne_conti 4 -4; panne_d 10 -10; panne_de 6 -6; panne_depui 3 -3; panne_est 8 -8
panne_euh 4 -4; panne_je 7 -7; panne_le 2 -2; panne_les 7 -7; panne_plus 5 -5; panne_tous 5 -5; panne_va 10 -10
papa 7 -7; papa_> 6 -6; papa_aroba 5 -5; papa_il 7 -7; papad 5 -5; papad_p 5 -5; papie 11 -11; papie_> 11 -11
papie_atten 3 -3; papie_avec 5 -5; paque 9 -9; paque_> 9 -9; paque_peuch 8 -8; paque_sur 7 -7; par 7 -7; par_7 4 -4
par_aroba 4 -4; par_coeur 9 -9; par_courr 8 -8; par_dessu 5 -5; par_erreu 7 -7; par_heure 9 -9; par_inter 5 -5
par_jules 3 -3; par_la 12 -12; par_le 14 -14; par_mois 8 -8; par_quara 10 -10; par_quelq -7 7; par_sms 5 -5
par_telep 10 -10; par_un -15 15; par_zero 3 -3; paras 5 -5; paras_on 5 -5; parc 10 -10; parc_point 10 -10
parce 6 -6; parce_qu 11 -11; parce_que 3 -3; pardo 14 -14; pardo_> 13 -13; pardo_aroba 6 -6; pardo_deux 5 -5
pardo_faure 2 -2; pardo_j 5 -5; pardo_je 1 -1; pardo_lucie 7 -7; pardo_point 5 -5; pardo_si 8 -8; pardo_soixa 1 -1
pardo_vous 14 -14; pardo_y 3 -3; pare 8 -8; pare_feu 8 -8; parei 11 -11; parei_> 13 -13; parfa 17 -17
parfa_> 16 -16; parfa_merci 9 -9; parfa_on 6 -6; paris 10 -10; paris_75012 6 -6; paris_> 5 -5; parla 11 -11
parla_a 11 -11; parle -13 13; parle_> -10 10; parle_a -6 6; parle_angla -6 6; parle_atten 4 -4; parle_au -20 20
parle_aux -9 9; parle_avec -9 9; parle_bien 8 -8; parle_de 20 -20; parle_direc -19 19; parle_fort 11 -11
parle_mieux 10 -10; parle_pas -13 13; parle_plus 12 -12; parle_presq 20 -20; parle_qu -15 15; parle_tout 14 -14
parle_trop 16 -16; parle_vrai -9 9; part 7 -7; part_> 8 -8; part_de 2 -2; part_sur 5 -5; parte 7 -7; parte_pas 6 -6
parte_plus 6 -6; parti 20 -20; parti_> 20 -20; parti_de 4 -4; parti_depui 2 -2; parti_mange 9 -9; pas 5 -5
pas_80 6 -6; pas_> 31 -31; pas_a 14 -14; pas_alors 4 -4; pas_arran 10 -10; pas_arriv 7 -7; pas_attri 6 -6
pas_au 9 -9; pas_aux -15 15; pas_avec -10 10; pas_beauc 16 -16; pas_besoi 39 -39; pas_bien 16 -16; pas_blond 7 -7
pas_bosqu 5 -5; pas_bouge 7 -7; pas_c 4 -4; pas_ca 11 -11; pas_ce 8 -8; pas_celui 7 -7; pas_certa 8 -8
pas_chang 8 -8; pas_chez 9 -9; pas_cinq 10 -10; pas_com 5 -5; pas_combi 8 -8; pas_comme 5 -5; pas_compl 3 -3
pas_compr 12 -12; pas_compt 7 -7; pas_conte 6 -6; pas_contr -7 7; pas_corre 8 -8; pas_cousi 6 -6; pas_d 14 -14
pas_de 10 -10; pas_deja 5 -5; pas_demar 7 -7; pas_deux 13 -13; pas_discu -16 16; pas_donne -5 5; pas_du 11 -11
pas_elle 6 -6; pas_en 12 -12; pas_encor 14 -14; pas_enerv 8 -8; pas_enten 11 -11; pas_envie -16 16; pas_eu 10 -10
pas_exact 17 -17; pas_fache 8 -8; pas_fait 10 -10; pas_faite 10 -10; pas_faux 12 -12; pas_grave 14 -14; pas_ici 7 -7
pas_inter 12 -12; pas_je -1 1; pas_juste -12 12; pas_la 24 -24; pas_le -3 3; pas_lemoi 8 -8; pas_lomba 8 -8
pas_m 5 -5; pas_ma 4 -4; pas_mais 5 -5; pas_mal 13 -13; pas_march 13 -13; pas_marti 8 -8; pas_me -10 10
pas_mieux 10 -10; pas_moi 8 -8; pas_mon 8 -8; pas_monsi 5 -5; pas_moyen -6 6; pas_non 7 -7; pas_norma 15 -15
pas_on 6 -6; pas_orang 4 -4; pas_par 10 -10; pas_parle -11 11; pas_pas 6 -6; pas_passe -9 9; pas_plus 10 -10
pas_pluto -10 10; pas_point 1 -1; pas_possi -10 10; pas_pour 12 -12; pas_press 9 -9; pas_pu 10 -10; pas_qu 15 -15
pas_quand 19 -19; pas_quato 5 -5; pas_que 17 -17; pas_quelq -20 20; pas_quest 7 -7; pas_qui 1 -1; pas_rappe 22 -22
pas_recon 5 -5; pas_refai 2 -2; pas_regar 1 -1; pas_regle 7 -7; pas_repon 9 -9; pas_reven 8 -8; pas_s -12 12
pas_sa 11 -11; pas_savez 5 -5; pas_se 4 -4; pas_serie 9 -9; pas_sfr 7 -7; pas_silve 8 -8; pas_sur 3 -3
pas_sure 2 -2; pas_terri 10 -10; pas_tout 17 -17; pas_toute -12 12; pas_trois 7 -7; pas_trop 14 -14; pas_un -2 2
pas_une -9 9; pas_venu 19 -19; pas_verdi 4 -4; pas_verif 16 -16; pas_vous 14 -14; pas_vrai 9 -9; pas_vraim 9 -9
pas_y -7 7; pasca 9 -9; pasca_point 9 -9; pasqu 7 -7; pasqu_> 7 -7; passa 13 -13; passa_d 13 -13; passe -10 10
passe_> 17 -17; passe_a 15 -15; passe_au 6 -6; passe_comme 1 -1; passe_coudo -8 8; passe_de 4 -4; passe_demai 9 -9
passe_hier 19 -19; passe_il 9 -9; passe_jeudi 6 -6; passe_la -6 6; passe_le -8 8; passe_ma 2 -2; passe_mal 17 -17
passe_mardi 2 -2; passe_moi -31 31; passe_par 14 -14; passe_pas 20 -20; passe_perso 8 -8; passe_plus 2 -2
passe_pour 5 -5; passe_quelq -9 9; passe_sur 1 -1; passe_un -16 16; passe_une -15 15; passe_votre -14 14
paste 10 -10; paste_point 10 -10; patia 8 -8; patia_> 8 -8; patie 19 -19; patie_est 8 -8; patie_il 5 -5
patie_ne 3 -3; patie_qu 12 -12; patoc 7 -7; patoc_soixa 7 -7; patri 4 -4; patri_point 4 -4; patro 3 -3
patro_> -13 13; patro_est 15 -15; patro_et 3 -3; patro_va 8 -8; paul 26 -26; paul_> 12 -12; paul_aroba 7 -7
paul_chez 17 -17; paul_henri 5 -5; paul_point 3 -3; paul_rouss 6 -6; paul_tiret 5 -5; paul_tout 9 -9
paul_verdi 9 -9; paule 11 -11; paule_duran 10 -10; paule_point 9 -9; pauli 6 -6; pauli_desca 7 -7; pauli_p 3 -3
pauli_point 5 -5; paulo 8 -8; paulo_ferre 8 -8; paye 9 -9; paye_cinqu 5 -5; paye_quara 8 -8; payer 12 -12
payer_factu 8 -8; payer_pour 6 -6; paysa 11 -11; paysa_avec 11 -11; pc 10 -10; pc_> 7 -7; pc_celui 1 -1
pc_deux 6 -6; pc_du 1 -1; pc_et 11 -11; pc_fixes 5 -5; pc_ma 2 -2; pc_porta 14 -14; pc_un 10 -10; peete 7 -7
peete_aroba 7 -7; peine 23 -23; peine_> 3 -3; peine_de 24 -24; pelis 8 -8; pelis_a 8 -8; pelle 4 -4; pelle_a 4 -4
penda 4 -4; penda_un 4 -4; pense 12 -12; pense_> 12 -12; pense_bien 8 -8; pense_depui 1 -1; pense_pas 9 -9
pense_que 5 -5; perdr 7 -7; perdr_mon 7 -7; perds 6 -6; perds_la 6 -6; perdu 7 -7; perdu_> 6 -6; perdu_avec 4 -4
perdu_inter 6 -6; perdu_la 8 -8; perdu_mon 7 -7; pere 7 -7; pere_> 10 -10; pere_qui 3 -3; perei 8 -8; perei_> 8 -8
perfe 8 -8; perfe_adess 8 -8; perra 6 -6; perra_avec 6 -6; perri 14 -14; perri_> 9 -9; perri_aroba 6 -6
perri_je 2 -2; perro 6 -6; perro_p 6 -6; persi 9 -9; persi_> 9 -9; perso -5 5; perso_> 3 -3; perso_a 14 -14
perso_agee 23 -23; perso_au 6 -6; perso_avec 6 -6; perso_ca 8 -8; perso_d -17 17; perso_dans 7 -7; perso_de 16 -16
perso_depui 9 -9; perso_en -13 13; perso_et 4 -4; perso_euh -12 12; perso_fait 5 -5; perso_handi 21 -21
perso_je -11 11; perso_la -5 5; perso_moi 2 -2; perso_n 16 -16; perso_ne 22 -22; perso_pas -15 15; perso_physi -8 8
perso_que 1 -1; perso_qui 8 -8; perso_reell -7 7; perso_s -13 13; perso_sont 7 -7; perso_titul 10 -10
perso_touch 11 -11; perte 13 -13; perte_de 13 -13; petan 2 -2; petan_de 2 -2; peter 7 -7; peter_les 7 -7
petit 14 -14; petit_> 14 -14; petit_a 8 -8; petit_abeil 8 -8; petit_aroba 7 -7; petit_bibli 5 -5; petit_boite 4 -4
petit_campi 5 -5; petit_dizai 7 -7; petit_en 3 -3; petit_enfan 4 -4; petit_entre 7 -7; petit_euh 3 -3
petit_fille 4 -4; petit_fils 2 -2; petit_lumie 1 -1; petit_point 4 -4; petit_poste 2 -2; petit_probl 7 -7
petit_tiret 3 -3; petit_trent 7 -7; petit_villa 4 -4; petro 7 -7; petro_aroba 8 -8; petro_p 3 -3; peu 14 -14
peu_> 10 -10; peu_avec 13 -13; peu_chelo 8 -8; peu_compl 5 -5; peu_dure 4 -4; peu_embet 6 -6; peu_enerv 4 -4
peu_le 8 -8; peu_lent 4 -4; peu_long 1 -1; peu_mal 4 -4; peu_mieux 7 -7; peu_parce 6 -6; peu_perdu 4 -4
peu_pres 7 -7; peu_surpr 8 -8; peuch 10 -10; peuch_> 10 -10; peuch_un 8 -8; peut 1 -1; peut_aider 5 -5
peut_avoir -12 12; peut_dire 18 -18; peut_etre 18 -18; peut_faire 18 -18; peut_laiss 5 -5; peut_me -8 8
peut_parle -10 10; peut_pas 5 -5; peut_plus 5 -5; peux -2 2; peux_appel 18 -18; peux_avoir -10 10; peux_branc 10 -10
peux_enfin 6 -6; peux_etre -20 20; peux_le 12 -12; peux_m -11 11; peux_parle -14 14; peux_pas 14 -14
peux_plus 18 -18; peux_recev 9 -9; peux_rien 6 -6; peux_savoi 12 -12; peux_surfe 7 -7; peux_telep 9 -9; pfff 8 -8
pfff_une 8 -8; phili 8 -8; phili_avec 5 -5; phili_court 4 -4; phili_garni 7 -7; phili_point 8 -8; phili_tiret 8 -8
phone 6 -6; phone_c 6 -6; photo 10 -10; photo_avec 8 -8; photo_point 9 -9; physi -8 8; physi_> -8 8; picar 8 -8
picar_> 8 -8; picar_des 8 -8; picho 2 -2; picho_j 2 -2; piece 11 -11; piece_> 12 -12; piece_joint 6 -6; pierr 13 -13
pierr_> 12 -12; pierr_aroba 10 -10; pierr_delat 9 -9; pierr_le 5 -5; pierr_marti 7 -7; pierr_point 6 -6
pierr_rouss 5 -5; pierr_tiret 8 -8; pilot -6 6; pilot_dans -6 6; pilot_quatr 4 -4; pin 8 -8; pin_est 10 -10
pin_que 3 -3; ping 5 -5; ping_de 5 -5; pirat 2 -2; pirat_au 2 -2; pire 12 -12; pire_> 11 -11; pire_en 10 -10
pire_qu 9 -9; placa 11 -11; placa_> 11 -11; place 6 -6; place_du 5 -5; place_jeann 9 -9; plaig 7 -7; plaig_> 7 -7
plain 7 -7; plain_> 7 -7; plais 17 -17; plais_> 17 -17; plait -5 5; plait_> -4 4; plait_aidez 8 -8; plait_je -9 9
plait_madam -7 7; plait_merci 10 -10; plait_pas -8 8; plait_un -22 22; plant 12 -12; plant_> 12 -12; play 9 -9
play_> 9 -9; pleas -6 6; pleas_je -6 6; plein 16 -16; plein_> 11 -11; plein_de 5 -5; plein_je 5 -5; plein_le 9 -9
pleut 11 -11; pleut_depui 11 -11; plomb 7 -7; plomb_dupon 6 -6; plomb_votre 7 -7; pluie 6 -6; pluie_> 6 -6
pluri 8 -8; pluri_point 8 -8; plus 16 -16; plus_33 6 -6; plus_> 6 -6; plus_a 9 -9; plus_acces 6 -6; plus_aller 4 -4
plus_appel 4 -4; plus_aucun 12 -12; plus_celui 5 -5; plus_cinq 2 -2; plus_d 7 -7; plus_de 10 -10; plus_depui 5 -5
plus_deux 6 -6; plus_du 10 -10; plus_encai 2 -2; plus_faire 4 -4; plus_fort 12 -12; plus_inter 6 -6; plus_je 1 -1
plus_jouer 5 -5; plus_la 6 -6; plus_le 5 -5; plus_les 7 -7; plus_loin 5 -5; plus_lucie 7 -7; plus_maint 22 -22
plus_mais 2 -2; plus_mes 1 -1; plus_mon 2 -2; plus_n 6 -6; plus_on 1 -1; plus_parle 2 -2; plus_patie 12 -12
plus_perso 18 -18; plus_point 9 -9; plus_press 4 -4; plus_qu 4 -4; plus_quand 1 -1; plus_que 5 -5; plus_quoi 5 -5
plus_rapid 13 -13; plus_recon 3 -3; plus_rien 5 -5; plus_si 2 -2; plus_simpl 1 -1; plus_surfe 9 -9; plus_telep 7 -7
plus_trent 4 -4; plus_trois 2 -2; plus_trop 11 -11; plus_un 6 -6; plus_vite 6 -6; plusi 15 -15; plusi_> 11 -11
plusi_perso 11 -11; plusi_quoi 7 -7; pluto_douze 5 -5; pluto_inter 13 -13; pluto_le 1 -1; pluto_non 16 -16
pluto_que 8 -8; pluto_sur 1 -1; pluto_une -10 10; point 8 -8; point_> 11 -11; point_a 7 -7; point_aroba 3 -3
point_astie 5 -5; point_au 7 -7; point_b 9 -9; point_barre 2 -2; point_be 10 -10; point_benal 10 -10
point_benze 8 -8; point_berna 8 -8; point_bio 9 -9; point_blanc 4 -4; point_blot 3 -3; point_bonne 5 -5
point_braul 6 -6; point_brico 3 -3; point_c 6 -6; point_carpe 12 -12; point_casta 2 -2; point_ch 7 -7
point_chen 4 -4; point_clair 6 -6; point_com 8 -8; point_comme 6 -6; point_d 8 -8; point_desch 6 -6; point_deux 4 -4
point_diall 8 -8; point_dr 9 -9; point_du 5 -5; point_duboi 7 -7; point_duc 4 -4; point_dujar 6 -6; point_dumas 7 -7
point_dupon 5 -5; point_dupui 5 -5; point_duran 8 -8; point_e 11 -11; point_effe 6 -6; point_ensui 1 -1
point_entre 5 -5; point_eric 8 -8; point_espos 3 -3; point_f 6 -6; point_faure 3 -3; point_favre 4 -4
point_fleur 6 -6; point_fonta 2 -2; point_fort 2 -2; point_fourn 9 -9; point_fr 8 -8; point_galle 5 -5
point_gallo 5 -5; point_gille 12 -12; point_girar 8 -8; point_gouv 7 -7; point_gros 11 -11; point_gueri 2 -2
point_guyon 5 -5; point_h 6 -6; point_hamdi 2 -2; point_hamon 7 -7; point_henry 1 -1; point_hoare 1 -1
point_huber 11 -11; point_huet 6 -6; point_i 11 -11; point_iones 4 -4; point_joset 3 -3; point_k 9 -9
point_kerbr 8 -8; point_kern 6 -6; point_l 5 -5; point_la 7 -7; point_lacou 6 -6; point_lambe 5 -5; point_le 5 -5
point_lecle 8 -8; point_lecom 9 -9; point_leduc 4 -4; point_lefor 1 -1; point_leger 10 -10; point_lemai 7 -7
point_leroy 3 -3; point_lopez 6 -6; point_lucie 6 -6; point_m 3 -3; point_mais 1 -1; point_mar 8 -8
point_marin 1 -1; point_marti 6 -6; point_masso 6 -6; point_menar 11 -11; point_merci 6 -6; point_meuni 6 -6
point_meyer 1 -1; point_milla 6 -6; point_minh 7 -7; point_morea 6 -6; point_morel 9 -9; point_nante 7 -7
point_ndiay 3 -3; point_net 5 -5; point_nette 8 -8; point_nguye 9 -9; point_noel 8 -8; point_nord 10 -10
point_o 5 -5; point_olive 1 -1; point_olliv 6 -6; point_org 7 -7; point_p 7 -7; point_peete 7 -7; point_perri 6 -6
point_petit 6 -6; point_petro 8 -8; point_potti 4 -4; point_pro 6 -6; point_prost 4 -4; point_puis 3 -3
point_r 7 -7; point_renau 8 -8; point_riou 4 -4; point_robin 9 -9; point_rocha 10 -10; point_roche 4 -4
point_rouss 4 -4; point_roux 6 -6; point_roy 8 -8; point_royer 10 -10; point_s 3 -3; point_schne 3 -3
point_simon 6 -6; point_soixa 7 -7; point_theve 9 -9; point_thoma 4 -4; point_univ 6 -6; point_v 8 -8
point_vasse 3 -3; point_vidal 5 -5; point_villa 1 -1; point_w 5 -5; point_wagne 8 -8; point_weber 7 -7; point_z 4 -4
poiri 7 -7; poiri_comme 7 -7; pol 15 -15; pol_aroba 15 -15; polit 7 -7; polit_inter 7 -7; pompi 9 -9; pompi_> 9 -9
pon 6 -6; pon_etein 6 -6; por -7 7; por_favor -7 7; porta 11 -11; porta_> 13 -13; porta_arriv 8 -8; porta_c 1 -1
porta_dans 3 -3; porta_de 1 -1; porta_depui 1 -1; porta_des 4 -4; porta_deux 10 -10; porta_donc 8 -8
porta_est 10 -10; porta_et 6 -6; porta_il 4 -4; porta_impos 7 -7; porta_la 2 -2; porta_le 8 -8; porta_n 2 -2
porta_parce 4 -4; porta_plus 6 -6; porta_qui 5 -5; porta_reste 3 -3; porta_si 5 -5; porta_une 10 -10
porta_voit 2 -2; porta_zero 1 -1; porte 16 -16; porte_> 18 -18; porte_douze 7 -7; porte_gauch 6 -6; porte_ne 7 -7
porte_plain 7 -7; portu 6 -6; portu_> 6 -6; pose 6 -6; pose_la 4 -4; pose_pas 2 -2; pose_probl 5 -5; pose_une 7 -7
posee 4 -4; posee_au 4 -4; posit 11 -11; posit_> 11 -11; possi -13 13; possi_d -13 13; posta 4 -4; posta_donc 4 -4
poste 17 -17; poste_> 14 -14; poste_a 8 -8; poste_c 3 -3; poste_chacu 6 -6; poste_clien 13 -13; poste_dans 10 -10
poste_de 9 -9; poste_envir 7 -7; poste_et 9 -9; poste_n 4 -4; poste_on 8 -8; poste_point 5 -5; poste_sont 2 -2
poste_sur 8 -8; poste_telep 6 -6; pote 4 -4; pote_ca 6 -6; pote_m 2 -2; poter 1 -1; poter_les 1 -1; potti 4 -4
potti_avec 4 -4; pouf 5 -5; pouf_> 5 -5; pouf_ca 7 -7; pour 8 -8; pour_aller 5 -5; pour_autre 11 -11; pour_ca 8 -8
pour_celui 4 -4; pour_de -4 4; pour_des 4 -4; pour_euh 6 -6; pour_inter 4 -4; pour_jeudi 4 -4; pour_l 7 -7
pour_la 11 -11; pour_le 9 -9; pour_lui -9 9; pour_m 4 -4; pour_ma -5 5; pour_me -9 9; pour_moi -1 1; pour_mon 8 -8
pour_monsi 10 -10; pour_redem 1 -1; pour_rien 9 -9; pour_tout 8 -8; pour_trava 10 -10; pour_un 15 -15
pour_une 21 -21; pour_verif 1 -1; pour_voir 7 -7; pour_votre 3 -3; pour_vous -9 9; pourq 19 -19; pourq_> 15 -15
pourq_faire 12 -12; pourq_mais 6 -6; pourq_pas 7 -7; pourq_vous 5 -5; pourr -10 10; pourr_> 10 -10; pourr_ce 15 -15
pourr_je -17 17; pourr_me -8 8; pourr_pas 14 -14; pourr_vous -9 9; pouve -3 3; pouve_atten 6 -6; pouve_ecrir 4 -4
pouve_m 5 -5; pouve_me -18 18; pouve_mettr 7 -7; pouve_pas -10 10; pouve_repet 18 -18; pouve_valid 4 -4; pouvi -7 7
pouvi_me -7 7; prefe 3 -3; prefe_06 5 -5; prefe_atten 14 -14; prefe_avoir -18 18; prefe_conti 18 -18
prefe_evite 10 -10; prefe_expli -8 8; prefe_ne 14 -14; prefe_parle -30 30; prefe_pas 12 -12; prefe_qu -11 11
prefe_reste 2 -2; prefe_suivr 8 -8; premi 11 -11; premi_> 5 -5; premi_etage 9 -9; premi_etape 4 -4; premi_ne 1 -1
premi_perso 1 -1; prend -4 4; prend_> -8 8; prend_deux 11 -11; prend_la -11 11; prend_le 5 -5; prend_plus 5 -5
prend_pour 11 -11; prend_un 15 -15; prene 14 -14; prene_le 4 -4; prene_pour 16 -16; prene_votre 9 -9; prenn -9 9
prenn_mon -9 9; preno 8 -8; preno_> 14 -14; preno_c 6 -6; preno_de 3 -3; preno_et 5 -5; preno_guill 7 -7
preno_minh 6 -6; preno_natha 5 -5; preno_odile 10 -10; preno_sylvi 3 -3; pres 7 -7; pres_> 7 -7; pres_quara 7 -7
pres_une 6 -6; prese 12 -12; prese_> 6 -6; prese_bapti 7 -7; presi 4 -4; presi_d 5 -5; presi_du 2 -2; presq 22 -22
presq_comme 20 -20; presq_tous 8 -8; press 9 -9; press_> 10 -10; press_allez 4 -4; press_vous 1 -1; prest 5 -5
prest_infor 5 -5; pret 6 -6; pret_> 6 -6; preve 6 -6; preve_> 6 -6; previ -14 14; previ_je -14 14; prevo 9 -9
prevo_> 9 -9; prie -9 9; prie_> -9 9; prige 8 -8; prige_> 8 -8; princ 3 -3; princ_ne 3 -3; print 8 -8; print_> 4 -4
print_point 8 -8; prior 5 -5; prior_> 5 -5; pris 2 -2; pris_il 3 -3; pris_une 1 -1; prise 17 -17; prise_> 15 -15
prise_fibre 3 -3; prise_il 2 -2; prive 7 -7; prive_> 7 -7; pro 6 -6; pro_> 6 -6; pro_aroba 8 -8; pro_et 4 -4
probl 18 -18; probl_> 14 -14; probl_c 6 -6; probl_de 9 -9; probl_est 6 -6; probl_oui 14 -14; probl_pas 7 -7
probl_resol 9 -9; proce 9 -9; proce_> 8 -8; proce_sans 7 -7; prof 5 -5; prof_donc 5 -5; profe 3 -3; profe_> 3 -3
propo 6 -6; propo_de 6 -6; propr 16 -16; propr_> 10 -10; propr_est 10 -10; propr_scand 12 -12; prost 4 -4
prost_comme 4 -4; proto 9 -9; proto_com 9 -9; prous 7 -7; prous_comme 7 -7; provi 3 -3; provi_07 3 -3; proxi 7 -7
proxi_point 7 -7; pu 10 -10; pu_> 10 -10; pub 4 -4; pub_> 4 -4; pubs 10 -10; pubs_> 10 -10; puc 9 -9; puc_> 9 -9
puce 3 -3; puce_a 3 -3; puis 3 -3; puis_apres 8 -8; puis_aroba 6 -6; puis_besso 6 -6; puis_ca 8 -8; puis_cinqu 4 -4
puis_dans 4 -4; puis_deux 4 -4; puis_elle 2 -2; puis_hier 7 -7; puis_je -16 16; puis_la 3 -3; puis_le 2 -2
puis_les 2 -2; puis_mercr 2 -2; puis_mon 3 -3; puis_point 3 -3; puis_pouf 5 -5; puis_quara 4 -4; puis_quatr 6 -6
puis_renau 2 -2; puis_soixa 6 -6; puis_un 2 -2; puis_y 1 -1; puis_zero 4 -4; puisq 8 -8; puisq_je 8 -8; puiss -11 11
puiss_lui -7 7; puiss_m -7 7; puk 7 -7; puk_> 7 -7; punai 7 -7; punai_j 7 -7; pur 4 -4; pur_et 4 -4; puree 10 -10
puree_> 9 -9; puree_mais 8 -8; putai 16 -16; putai_ca 11 -11; putai_de 8 -8; putai_mais 7 -7; q 7 -7; q_a 7 -7
qu 7 -7; qu_a -13 13; qu_avant 9 -9; qu_elle 6 -6; qu_est 16 -16; qu_il 12 -12; qu_ils 3 -3; qu_inter 4 -4
qu_on -14 14; qu_un 13 -13; qu_une 15 -15; quand 15 -15; quand_inter 7 -7; quand_j 4 -4; quand_je 15 -15
quand_meme 9 -9; quand_on 3 -3; quara 7 -7; quara_> 9 -9; quara_cinq 6 -6; quara_cinqu 12 -12; quara_deux 10 -10
quara_et 4 -4; quara_huit 5 -5; quara_je 8 -8; quara_neuf 5 -5; quara_onze 5 -5; quara_poste 9 -9; quara_quatr 5 -5
quara_sept 4 -4; quara_six 5 -5; quara_soixa 8 -8; quara_trois 7 -7; quara_vingt 9 -9; quart 5 -5; quart_d 5 -5
quart_qui 5 -5; quat 9 -9; quat_ordis 9 -9; quato 10 -10; quato_> 5 -5; quato_ans 3 -3; quato_aroba 1 -1
quato_cinqu 1 -1; quato_douze 5 -5; quato_ensui 1 -1; quato_euh 1 -1; quato_je 6 -6; quato_non 4 -4; quato_ou 13 -13
quato_quatr 4 -4; quato_quinz 6 -6; quato_soixa 7 -7; quato_treiz 5 -5; quato_vingt 8 -8; quatr 10 -10
quatr_> 17 -17; quatr_a 5 -5; quatr_ans 6 -6; quatr_anten 9 -9; quatr_appar 11 -11; quatr_aroba 6 -6
quatr_avec 4 -4; quatr_barre 11 -11; quatr_bidul 13 -13; quatr_cent 3 -3; quatr_chiff 3 -3; quatr_cinq 6 -6
quatr_cinqu 5 -5; quatr_dans 1 -1; quatr_dison 8 -8; quatr_dix 4 -4; quatr_doubl 6 -6; quatr_douze 7 -7
quatr_en 3 -3; quatr_enfin 9 -9; quatr_etage 6 -6; quatr_fois 8 -8; quatr_heure 7 -7; quatr_huita 8 -8
quatr_icitt 12 -12; quatr_je 13 -13; quatr_mais 6 -6; quatr_merci 7 -7; quatr_non 2 -2; quatr_nonan 6 -6
quatr_on 1 -1; quatr_ordin 25 -25; quatr_ordis 4 -4; quatr_ou 7 -7; quatr_perso 20 -20; quatr_porta 5 -5
quatr_poste 5 -5; quatr_puis 2 -2; quatr_quara 12 -12; quatr_quatr 6 -6; quatr_rue 2 -2; quatr_saiso 7 -7
quatr_septa 9 -9; quatr_soixa 6 -6; quatr_table 8 -8; quatr_te 11 -11; quatr_telep 7 -7; quatr_trent 5 -5
quatr_trois 6 -6; quatr_vingt 7 -7; quatr_voila 1 -1; quatr_zero 5 -5; que -9 9; que_> 18 -18; que_c 2 -2
que_ca 12 -12; que_ce 15 -15; que_celui 14 -14; que_chez 6 -6; que_d 8 -8; que_des -4 4; que_deux 5 -5; que_dix 5 -5
que_est -3 3; que_je -14 14; que_l 4 -4; que_la 15 -15; que_le 5 -5; que_les 9 -9; que_ma 3 -3; que_mes 1 -1
que_moi 10 -10; que_mon 10 -10; que_non 18 -18; que_oui 24 -24; que_que 6 -6; que_quelq 2 -2; que_racon -6 6
que_redem 9 -9; que_son 5 -5; que_votre -9 9; que_vous -10 10; quel 7 -7; quel_bande 7 -7; quel_bouto 7 -7
quel_cable 10 -10; quel_qu -18 18; quel_sujet 12 -12; quel_ticke 6 -6; quell 10 -10; quell_bande 7 -7
quell_box 18 -18; quell_honte 11 -11; quelq -15 15; quelq_chose 12 -12; quelq_un -27 27; quelq_uns 13 -13
quest 20 -20; quest_> 17 -17; quest_a 8 -8; quest_debil 5 -5; quest_hier 4 -4; quest_je 1 -1; quest_que 7 -7
qui -6 6; qui_a 6 -6; qui_aboie 5 -5; qui_ai 5 -5; qui_atten 9 -9; qui_clign 6 -6; qui_compr -20 20
qui_conna -12 12; qui_coupe 3 -3; qui_decon 7 -7; qui_est -14 14; qui_etes 12 -12; qui_fait 9 -9; qui_gresi 10 -10
qui_habit 15 -15; qui_je -9 9; qui_m 24 -24; qui_mais -12 12; qui_march 13 -13; qui_n 2 -2; qui_ne 4 -4
qui_parle -12 12; qui_passe 1 -1; qui_plant 12 -12; qui_pose 5 -5; qui_puiss -7 7; qui_remar 11 -11; qui_s 11 -11
qui_sonne 17 -17; qui_tient 5 -5; qui_va 8 -8; qui_veut 4 -4; qui_vienn 4 -4; qui_vont 4 -4; qui_vous 12 -12
quich 9 -9; quich_> 9 -9; quinz 16 -16; quinz_> 5 -5; quinz_a 6 -6; quinz_appar 5 -5; quinz_aroba 6 -6; quinz_c 8 -8
quinz_ca 1 -1; quinz_de 8 -8; quinz_envir 15 -15; quinz_et 11 -11; quinz_ordin 5 -5; quinz_ou 6 -6; quinz_poste 6 -6
quinz_quatr 4 -4; quinz_rue 9 -9; quinz_seize 5 -5; quinz_soixa 7 -7; quinz_zero 3 -3; quitt 9 -9; quitt_pas 7 -7
quitt_votre 6 -6; quoi 10 -10; quoi_> 6 -6; quoi_ce 12 -12; quoi_deja 2 -2; quoi_ecrir 1 -1; quoi_et 5 -5
quoi_la 6 -6; quoi_mon 14 -14; quoi_qui 7 -7; quoi_un 11 -11; quoi_une 14 -14; quoi_votre 13 -13; quoi_vous 9 -9
quoi_y 6 -6; r 11 -11; r_> 6 -6; r_a 9 -9; r_aroba 5 -5; r_comme 5 -5; r_d 8 -8; r_deux 3 -3; r_e 7 -7; r_et 5 -5
r_genev 5 -5; r_i 3 -3; r_n 5 -5; r_o 7 -7; r_point 5 -5; r_t 4 -4; r_u 8 -8; raccr -2 2; raccr_au 11 -11
raccr_par 7 -7; raccr_pas 6 -6; raccr_si -15 15; raccr_tout 11 -11; rachi 5 -5; rachi_el 5 -5; racon -4 4
racon_cette -6 6; racon_n 5 -5; rade 2 -2; rade_et 2 -2; radio 6 -6; radio_> 6 -6; rage 7 -7; rage_> 6 -6
rage_contr 7 -7; rage_j 7 -7; raise 4 -4; raise_sur 4 -4; raiso 14 -14; raiso_> 14 -14; rallu 4 -4; rallu_mais 4 -4
rame 21 -21; rame_encor 6 -6; rame_sever 8 -8; rame_un 13 -13; rand 5 -5; rand_aroba 5 -5; raoul 5 -5; raoul_d 5 -5
raoul_n 5 -5; rapha 7 -7; rapha_noel 7 -7; rapid 13 -13; rapid_> 13 -13; rappe -10 10; rappe_> -2 2; rappe_au 7 -7
rappe_comme 7 -7; rappe_donc -13 13; rappe_je 19 -19; rappe_moi -3 3; rappe_par -12 12; rappe_plus 8 -8
rappe_pour 11 -11; rappe_si 8 -8; rappo 4 -4; rappo_a 4 -4; ras 14 -14; ras_la 10 -10; ras_le 11 -11; rassu 6 -6
rassu_vous 6 -6; rau 6 -6; rau_r 6 -6; ravi 11 -11; ravi_> 11 -11; raymo 9 -9; raymo_escof 8 -8; raymo_klein 4 -4
re 4 -4; re_je 4 -4; reboo 6 -6; reboo_deux 6 -6; rebra 9 -9; rebra_> 9 -9; recev 9 -9; recev_des 9 -9; recla -2 2
recla_un 3 -3; recla_une -6 6; recoi 11 -11; recoi_cinq 9 -9; recoi_des 8 -8; recoi_plus 8 -8; recoi_que 10 -10
recoi_rien 1 -1; recoi_trop 4 -4; recom 14 -14; recom_> 14 -14; recon 6 -6; recon_> 6 -6; recou 9 -9; recou_> 9 -9
recu 13 -13; recu_d 10 -10; recu_un 6 -6; recu_votre 5 -5; recup 21 -21; recup_inter 13 -13; recup_la 6 -6
recup_ma 4 -4; recup_plus 1 -1; redem 17 -17; redem_> 27 -27; redem_avec 12 -12; redem_box 7 -7; redem_c 9 -9
redem_comme 1 -1; redem_en 10 -10; redem_et 4 -4; redem_la 5 -5; redem_le 6 -6; redem_ma 8 -8; redem_mais 3 -3
redem_tout 6 -6; redem_toute 9 -9; redev 9 -9; redev_verte 9 -9; redir -6 6; redir_moi -6 6; redir_vous 2 -2
redon -13 13; redon_moi -13 13; reel -12 12; reel_> -12 12; reell -7 7; reell_> -7 7; reess 8 -8; reess_> 8 -8
refai 2 -2; refai_> 2 -2; refle 10 -10; refle_> 10 -10; refon 15 -15; refon_> 15 -15; refus 9 -9; refus_> 9 -9
regar 12 -12; regar_> 16 -16; regar_c 4 -4; regar_l 6 -6; regar_la 3 -3; regar_les 1 -1; regis 8 -8
regis_pelis 8 -8; regle 14 -14; regle_> 13 -13; regle_cette 13 -13; regle_en 8 -8; regle_je 9 -9; relan 7 -7
relan_le 7 -7; relat -17 17; relat_> -11 11; relat_avec -13 13; relou -10 10; relou_les -10 10; remar 15 -15
remar_> 15 -15; remar_ca 7 -7; remar_cinq 4 -4; remar_merci 7 -7; remar_pas 5 -5; remar_vite 17 -17; rembo 11 -11
rembo_> 7 -7; rembo_moi 11 -11; remer 11 -11; remer_> 9 -9; remer_pour 10 -10; remet 5 -5; remet_le 3 -3
remet_pas 6 -6; remon 8 -8; remon_> 8 -8; renar 7 -7; renar_> 7 -7; renau 5 -5; renau_a 8 -8; renau_aroba 3 -3
renau_avec 5 -5; renau_r 3 -3; rend 11 -11; rend_dingu 11 -11; rende 20 -20; rende_compt 3 -3; rende_moi -16 16
rende_vous 23 -23; rene 7 -7; rene_point 7 -7; rene_tiret 5 -5; renne 8 -8; renne_point 8 -8; rense 13 -13
rense_> 13 -13; rentr 8 -8; rentr_dans 9 -9; rentr_diman 2 -2; repar 17 -17; repar_> 18 -18; repar_a 7 -7
repar_comme 4 -4; repar_en 6 -6; repar_ma 5 -5; repar_puis 2 -2; repas 9 -9; repas_demai 9 -9; repet 17 -17
repet_06 6 -6; repet_> 19 -19; repet_au 1 -1; repet_la -6 6; repet_ne 4 -4; repet_plus 4 -4; repet_s 17 -17
repet_zero 5 -5; repon -6 6; repon_> 6 -6; repon_a 9 -9; repon_alors -7 7; repon_direc 9 -9; repon_en -12 12
repon_je -7 7; repon_oui 8 -8; repon_plus -4 4; repre 5 -5; repre_celui 4 -4; repre_jean 3 -3; repre_zero 7 -7
repri 2 -2; repri_> 2 -2; resea 9 -9; resea_> 9 -9; resea_c 3 -3; resea_comme 4 -4; resea_de 6 -6; resea_depui 4 -4
resea_du 2 -2; resea_est 8 -8; resea_infor 8 -8; resea_la 4 -4; resea_mobil 6 -6; resea_mon 10 -10; resea_n 3 -3
resea_sans 5 -5; resea_sur 8 -8; resea_wifi 3 -3; resid 9 -9; resid_les 9 -9; resil 26 -26; resil_> 18 -18
resil_et 5 -5; resil_tout 10 -10; resol 14 -14; resol_> 9 -9; resol_pour 8 -8; respe -6 6; respe_pour -6 6
respo -19 19; respo_> -18 18; respo_de -9 9; respo_du 11 -11; respo_en -10 10; respo_est 15 -15; respo_infor 8 -8
resta 8 -8; resta_de 8 -8; reste 8 -8; reste_a 6 -6; reste_anony 2 -2; reste_bloqu 11 -11; reste_etein 12 -12
reste_faut 4 -4; reste_inact 9 -9; reste_m 8 -8; reste_ma 3 -3; reste_que 5 -5; reste_rouge 12 -12; reste_sans 3 -3
reste_sur 3 -3; resul 7 -7; resul_> 7 -7; retab 15 -15; retab_> 18 -18; retab_du 9 -9; retab_en 7 -7; retar 5 -5
retar_j 5 -5; retou 8 -8; retou_> 8 -8; retra 8 -8; retra_> 9 -9; retra_alors 1 -1; retro 9 -9; retro_inter 6 -6
retro_la 8 -8; reuni 12 -12; reuni_> 7 -7; reuni_avec 14 -14; reuss 7 -7; reuss_a 7 -7; reven 11 -11; reven_> 13 -13
reven_ca 1 -1; reven_d 10 -10; reven_tout 2 -2; reven_une 6 -6; revie 7 -7; revie_> 7 -7; revoi 6 -6; revoi_> 6 -6
rey 8 -8; rey_r 8 -8; rhone 4 -4; rhone_> 4 -4; ridic 8 -8; ridic_> 12 -12; rien 12 -12; rien_> 19 -19; rien_a -1 1
rien_alors -7 7; rien_bande 6 -6; rien_c 4 -4; rien_ca 4 -4; rien_chang 3 -3; rien_compr 11 -11; rien_de 11 -11
rien_debra 10 -10; rien_depui 1 -1; rien_du 6 -6; rien_enten 5 -5; rien_fait 9 -9; rien_n 10 -10; rien_ne 4 -4
rien_non 6 -6; rien_passe -7 7; rien_qu 5 -5; rien_que 14 -14; rien_qui 7 -7; rien_votre 1 -1; riez 6 -6
riez_pas 6 -6; rigol 15 -15; rigol_> 15 -15; riou 4 -4; riou_aroba 4 -4; rivie 6 -6; rivie_sur 6 -6; robas 8 -8
robas_hotma 1 -1; robas_numer 7 -7; robas_yahoo 9 -9; rober 9 -9; rober_bertr 9 -9; rober_c 9 -9; robin 9 -9
robin_aroba 9 -9; robot -26 26; robot_> -20 20; robot_aspir 15 -15; robot_ca 21 -21; robot_est -6 6; robot_je -9 9
robot_la -10 10; robot_mais -20 20; robot_moi -21 21; robot_passe -11 11; robot_toi 9 -9; robot_un -17 17
robot_une -12 12; rocha 10 -10; rocha_aroba 10 -10; roche 4 -4; roche_cinqu 4 -4; rodri 8 -8; rodri_> 8 -8
roger 6 -6; roger_point 6 -6; rolla 11 -11; rolla_avec 11 -11; romai 8 -8; romai_aroba 8 -8; romai_photo 8 -8
rond 6 -6; rond_tout 6 -6; rose 8 -8; rose_base 6 -6; rose_blanc 7 -7; rouge 11 -11; rouge_> 16 -16; rouge_a 4 -4
rouge_et 2 -2; rouge_qui 1 -1; rouma 4 -4; rouma_> 4 -4; rouss 18 -18; rouss_> 16 -16; rouss_de 4 -4
rouss_deux 4 -4; rouss_r 1 -1; route 7 -7; route_> 4 -4; route_a 8 -8; route_princ 3 -3; route_redem 6 -6
roux 10 -10; roux_> 4 -4; roux_aroba 6 -6; roux_chez 7 -7; roux_outlo 9 -9; roy 10 -10; roy_aroba 10 -10
royer 10 -10; royer_aroba 10 -10; rue 12 -12; rue_> 4 -4; rue_d 2 -2; rue_de 7 -7; rue_des 10 -10; rue_jean 8 -8
rue_le 4 -4; rue_ou 6 -6; rue_victo 8 -8; rue_y 3 -3; s 6 -6; s_> 15 -15; s_a 7 -7; s_actua 8 -8; s_affic 12 -12
s_allum 10 -10; s_appai 7 -7; s_appel 12 -12; s_aroba 11 -11; s_arran 6 -6; s_avec 8 -8; s_c 7 -7; s_colle 5 -5
s_corre 10 -10; s_e 3 -3; s_en -5 5; s_enerv 2 -2; s_enten 9 -9; s_est 14 -14; s_et 5 -5; s_f 6 -6; s_i 5 -5
s_il -7 7; s_m 11 -11; s_n 3 -3; s_o 5 -5; s_occup 6 -6; s_ouvre 7 -7; s_ouvri 6 -6; s_p 6 -6; s_pauli 7 -7
s_point 5 -5; s_rolla 11 -11; s_s 1 -1; s_still 6 -6; s_t 2 -2; s_tiret 2 -2; s_y 9 -9; sa 7 -7; sa_> 11 -11
sa_conso 4 -4; sa_fait 6 -6; sa_redem 5 -5; sa_s 4 -4; sa_suffi 6 -6; sabin 9 -9; sabin_point 9 -9; sache 12 -12
sache_non 12 -12; saint 8 -8; saint_aubin 10 -10; saint_cyr 5 -5; saint_etien 2 -2; saint_josep 8 -8
saint_marti 7 -7; sais 13 -13; sais_c 2 -2; sais_compt 8 -8; sais_pas 8 -8; sais_plus 6 -6; sais_rien 15 -15
saisi 10 -10; saisi_> 10 -10; saiso 7 -7; saiso_aroba 10 -10; saiso_avec 3 -3; sale 14 -14; sale_robot 14 -14
salle 5 -5; salle_infor 5 -5; salon 10 -10; salon_> 16 -16; salon_de 2 -2; salon_deux 3 -3; salon_et 6 -6
salon_la 7 -7; salon_on 4 -4; salon_une 3 -3; salut 9 -9; salut_c 9 -9; samia 9 -9; samia_hadj 7 -7
samia_point 11 -11; samir 9 -9; samir_belka 9 -9; sanch 8 -8; sanch_aroba 8 -8; sandr 5 -5; sandr_je 3 -3
sandr_lopez 9 -9; sandr_m 4 -4; sandr_point 4 -4; sanit 4 -4; sanit_aux 4 -4; sans 15 -15; sans_accen 5 -5
sans_apost 5 -5; sans_arret 6 -6; sans_aucun 7 -7; sans_cesse 5 -5; sans_facon 9 -9; sans_fil 5 -5; sans_fin 3 -3
sans_h 8 -8; sans_impor 4 -4; sans_inter 5 -5; sans_l 3 -3; sans_la 6 -6; sans_point 5 -5; sans_resea 4 -4
sans_t 7 -7; sans_telep 5 -5; sans_tiret 5 -5; saoul 5 -5; saoul_> 11 -11; saoul_avec 12 -12; saoul_ca 6 -6
saoul_les -11 11; saoul_vous 6 -6; sarah 6 -6; sarah_avec 2 -2; sarah_point 9 -9; sauf 9 -9; sauf_dans 4 -4
sauf_un 9 -9; saura 6 -6; saura_pas 6 -6; saute 13 -13; saute_> 14 -14; saute_encor 2 -2; saute_le 5 -5
saute_tous 5 -5; saute_tout 11 -11; sauve 5 -5; sauve_la 5 -5; sav -1 1; sav_aroba 7 -7; sav_humai -7 7; savez -5 5
savez_> -11 11; savez_alors 5 -5; savez_je 1 -1; savez_les 5 -5; savez_vous 7 -7; savoi 18 -18; savoi_> 12 -12
savoi_ca 5 -5; savoi_quand 7 -7; savoi_si 8 -8; scand 11 -11; scand_> 9 -9; scand_a 14 -14; scand_d 5 -5
scand_je 3 -3; scand_sanit 4 -4; schmi 7 -7; schmi_s 7 -7; schne 3 -3; schne_aroba 3 -3; sdsl 7 -7; sdsl_depui 7 -7
se 7 -7; se_co 7 -7; se_compr 5 -5; se_conne 7 -7; se_coupe 10 -10; se_decon 11 -11; se_fige 6 -6; se_fout 5 -5
se_foutr 1 -1; se_lance 10 -10; se_moque 8 -8; se_passe 1 -1; se_plaig 7 -7; se_termi 4 -4; se_trouv 7 -7
sebas 16 -16; sebas_colle 17 -17; sebas_leroy 6 -6; secon 11 -11; secon_> 17 -17; secon_et 5 -5; secre 5 -5
secre_> 12 -12; secre_a 8 -8; secre_aroba 10 -10; secre_de 5 -5; secre_n -11 11; seize 7 -7; seize_> 6 -6
seize_dix 5 -5; seize_douze 9 -9; seize_et 1 -1; seize_non 1 -1; seize_ou 13 -13; seize_s 13 -13; seize_soixa 4 -4
seize_trent 2 -2; seize_vingt 6 -6; semai 20 -20; semai_> 15 -15; semai_derni 14 -14; semai_passe 8 -8
semai_que 11 -11; semai_sans 5 -5; sembl 18 -18; sembl_oui 16 -16; sembl_que 12 -12; sept 10 -10; sept_> 17 -17
sept_ah 1 -1; sept_appar 10 -10; sept_aroba 8 -8; sept_avec 8 -8; sept_cinq 9 -9; sept_cinqu 5 -5; sept_comme 3 -3
sept_deux 4 -4; sept_dix 6 -6; sept_donc 4 -4; sept_en 1 -1; sept_euh 2 -2; sept_huit 3 -3; sept_je 2 -2
sept_machi 9 -9; sept_non 13 -13; sept_ou 10 -10; sept_oui 7 -7; sept_point 8 -8; sept_quara 5 -5; sept_quatr 6 -6
sept_sept 10 -10; sept_septa 4 -4; sept_six 6 -6; sept_soixa 6 -6; sept_trent 4 -4; sept_vingt 7 -7
sept_zero 11 -11; septa 16 -16; septa_> 16 -16; septa_cinq 4 -4; septa_deux 6 -6; septa_et 6 -6; septa_fois 8 -8
septa_huit 4 -4; septa_neuf 6 -6; septa_quatr 7 -7; septa_sept 2 -2; septa_septa 14 -14; septa_trois 6 -6; sera 1 -1
sera_plus 1 -1; serai 16 -16; serai_il -8 8; serai_pluto 5 -5; serai_ravi 11 -11; serai_regle 14 -14
serai_repar 8 -8; serai_tres 5 -5; serie 11 -11; serie_> 9 -9; serie_a 5 -5; serre 8 -8; serre_> 8 -8; serve 10 -10
serve_> 6 -6; serve_a 6 -6; serve_et 13 -13; serve_plus 8 -8; serve_soit 9 -9; servi -6 6; servi_> 11 -11
servi_a 1 -1; servi_achat 7 -7; servi_apres -8 8; servi_clien -14 14; servi_de 11 -11; servi_deplo 13 -13
servi_depui 9 -9; servi_des 10 -10; servi_est 14 -14; servi_je -9 9; servi_orang 10 -10; servi_techn -16 16
servi_tout 8 -8; servi_une -9 9; seul 14 -14; seul_> 20 -20; seul_allez 8 -8; seul_appar 10 -10; seul_au 3 -3
seul_enfin 7 -7; seul_l 10 -10; seul_mot 6 -6; seul_un 11 -11; seul_y 6 -6; seule 7 -7; seule_> 23 -23
seule_appar 7 -7; seule_avec 16 -16; seule_il -12 12; seule_la 19 -19; seule_le 7 -7; seule_lumie 4 -4; sever 8 -8
sever_> 8 -8; sfr 10 -10; sfr_> 14 -14; sfr_point 7 -7; si 3 -3; si_> 27 -27; si_c 6 -6; si_ca 5 -5; si_en 8 -8
si_enfin 6 -6; si_j 8 -8; si_je -13 13; si_la 8 -8; si_on 5 -5; si_si 10 -10; si_tard 6 -6; si_un 9 -9; si_vous -2 2
sien 8 -8; sien_et 8 -8; sienn 9 -9; sienn_> 9 -9; signa 10 -10; signa_de 4 -4; signa_l 6 -6; signa_meme 2 -2
signa_tout 3 -3; signe 8 -8; signe_> 8 -8; silen 18 -18; silen_compl 9 -9; silen_j 15 -15; silen_radio 6 -6
silva 7 -7; silva_arrob 9 -9; silva_de 6 -6; silve 8 -8; silve_avec 8 -8; sim 11 -11; sim_> 9 -9; sim_dans 3 -3
sim_elle 3 -3; sim_et 3 -3; sim_n 5 -5; sim_non 7 -7; sim_nouve 6 -6; sim_pour 9 -9; simon 14 -14; simon_> 8 -8
simon_dupre 9 -9; simon_guill 7 -7; simon_neuf 6 -6; simon_simon 9 -9; simpl 10 -10; simpl_> 8 -8; simpl_debra 5 -5
simpl_elle 1 -1; simpl_on 2 -2; simpl_signa 6 -6; sinon -6 6; sinon_on -6 6; sip 5 -5; sip_ne 5 -5; siret 13 -13
siret_> 13 -13; site 10 -10; site_> 8 -8; site_de 4 -4; site_ne 7 -7; site_s 7 -7; sites 6 -6; sites_avec 6 -6
situa -9 9; situa_> -9 9; six 10 -10; six_78 7 -7; six_> 19 -19; six_ans 1 -1; six_appel 1 -1; six_aroba 10 -10
six_c 1 -1; six_cent 7 -7; six_cinq 4 -4; six_cinqu 14 -14; six_colle 10 -10; six_comme 3 -3; six_deux 1 -1
six_dix 6 -6; six_doubl 7 -7; six_douze 8 -8; six_et 12 -12; six_euh 5 -5; six_huit 21 -21; six_j 3 -3; six_je 7 -7
six_le 1 -1; six_machi 15 -15; six_mais 2 -2; six_mille 1 -1; six_non 4 -4; six_nonan 6 -6; six_novem 2 -2
six_onze 7 -7; six_poste 8 -8; six_pro 8 -8; six_quara 5 -5; six_quato 8 -8; six_quatr 7 -7; six_quinz 5 -5
six_seize 4 -4; six_sept 5 -5; six_septa 6 -6; six_six 8 -8; six_soixa 7 -7; six_suiva 6 -6; six_telep 7 -7
six_tout 6 -6; six_trent 7 -7; six_trois 4 -4; six_un 5 -5; six_vingt 7 -7; six_vous 1 -1; six_zero 15 -15
sixie 3 -3; sixie_fois 3 -3; skyne 9 -9; skyne_point 9 -9; smart 4 -4; smart_> 7 -7; smart_affic 3 -3
smart_celui 3 -3; smart_donc 2 -2; smart_ne 3 -3; smet 10 -10; smet_> 10 -10; sms 10 -10; sms_> 12 -12; sms_d 6 -6
sms_ni 4 -4; sms_parte 6 -6; sms_pas 7 -7; sms_que 10 -10; so 7 -7; so_aroba 6 -6; so_point 7 -7; socie 17 -17
socie_> 8 -8; socie_batip 7 -7; socie_dupon 4 -4; socie_duran 9 -9; socie_est 13 -13; socie_l 6 -6; socie_marti 9 -9
socie_soget 9 -9; socie_trans 15 -15; soeur 3 -3; soeur_de 4 -4; soeur_elle 3 -3; soeur_en 2 -2; sofia 8 -8
sofia_mende 8 -8; soget 9 -9; soget_> 9 -9; soget_s 7 -7; soir 8 -8; soir_> 11 -11; soir_y 1 -1; soit 9 -9
soit_onze 9 -9; soixa 7 -7; soixa_> 11 -11; soixa_ans 4 -4; soixa_cinq 6 -6; soixa_cinqu 13 -13; soixa_de 10 -10
soixa_deux 5 -5; soixa_dix 7 -7; soixa_douze 9 -9; soixa_et 5 -5; soixa_huit 7 -7; soixa_neuf 8 -8
soixa_puis 10 -10; soixa_quato 4 -4; soixa_quatr 6 -6; soixa_quinz 6 -6; soixa_seize 6 -6; soixa_sept 7 -7
soixa_septa 4 -4; soixa_six 4 -4; soixa_soixa 13 -13; soixa_treiz 6 -6; soixa_trois 6 -6; sol 6 -6; sol_> 6 -6
solan 2 -2; solan_point 2 -2; solde 11 -11; solde_> 11 -11; solen 5 -5; solen_abgra 5 -5; someo -6 6
someo_pleas -6 6; somme 9 -9; somme_dans 4 -4; somme_la 9 -9; son 9 -9; son_dessi 5 -5; son_est 12 -12
son_opera 5 -5; son_telep 7 -7; son_voyan 6 -6; sonne 17 -17; sonne_> 12 -12; sonne_a 17 -17; sonne_dans 4 -4
sonne_est 5 -5; sonne_et 6 -6; sonne_mais 8 -8; sonne_occup 2 -2; sonne_plus 8 -8; sont 11 -11; sont_a 9 -9
sont_coupe 5 -5; sont_decon 6 -6; sont_hache 6 -6; sont_muets 6 -6; sont_touch 7 -7; sont_tous 9 -9; sont_verts 7 -7
sophi 14 -14; sophi_d 7 -7; sophi_duboi 8 -8; sophi_duran 3 -3; sophi_marte 6 -6; sophi_mille 2 -2; sophi_picar 8 -8
sophi_tiret 7 -7; sophi_under 9 -9; sors 3 -3; sors_la 3 -3; sorti -4 4; sorti_> 14 -14; sorti_a 6 -6
sorti_tous -6 6; souci 18 -18; souci_> 16 -16; souci_allez 6 -6; souci_au 5 -5; souci_avec 6 -6; souci_chez 11 -11
souci_de 5 -5; souci_habit 5 -5; souci_je 10 -10; souci_merci 3 -3; souha -18 18; souha_etre -7 7
souha_joind -16 16; souha_m -13 13; souha_parle -10 10; souha_pas 12 -12; sous 10 -10; sous_la 12 -12; sous_les 7 -7
sous_sol 6 -6; souvi 14 -14; souvi_> 14 -14; souvi_plus 8 -8; soyez -6 6; soyez_genti -6 6; space 9 -9; space_> 7 -7
space_une 7 -7; speak -6 6; speak_to -6 6; st 8 -8; st_marti 8 -8; stand -16 16; stand_> -23 23; stand_c 6 -6
stand_chez 14 -14; stand_de 8 -8; stand_je 14 -14; stand_ne 34 -34; stand_telep 12 -12; steph 10 -10
steph_marte 8 -8; steph_point 6 -6; steph_vande 7 -7; still 6 -6; still_not 6 -6; stop 1 -1; stop_j 13 -13
stop_je -15 15; stras 4 -4; stras_zero 4 -4; stylo 8 -8; stylo_> 8 -8; subis 9 -9; subis_une 9 -9; sud 4 -4
sud_> 4 -4; suffi 13 -13; suffi_> 16 -16; suffi_maint 12 -12; suffi_pas 2 -2; suis 20 -20; suis_a 11 -11
suis_abonn 2 -2; suis_agee -11 11; suis_au 12 -12; suis_avec 17 -17; suis_carlo 6 -6; suis_charl 7 -7
suis_clien 5 -5; suis_confu 5 -5; suis_conne 4 -4; suis_coupe 5 -5; suis_d 8 -8; suis_dans 8 -8; suis_de 9 -9
suis_degou 7 -7; suis_deja 6 -6; suis_desol 3 -3; suis_devan 6 -6; suis_embet 7 -7; suis_en 10 -10; suis_enfin 6 -6
suis_exced 8 -8; suis_fatig 5 -5; suis_folle 6 -6; suis_furax 7 -7; suis_furie 6 -6; suis_hors 5 -5; suis_infor 8 -8
suis_l 13 -13; suis_la 3 -3; suis_le 13 -13; suis_locat 1 -1; suis_madam 2 -2; suis_mathi 5 -5; suis_moi 14 -14
suis_monsi 5 -5; suis_ne 1 -1; suis_nul 7 -7; suis_opera 10 -10; suis_pas 11 -11; suis_patie 3 -3; suis_pierr 7 -7
suis_press 4 -4; suis_pret 6 -6; suis_recon 6 -6; suis_retra 9 -9; suis_rouma 4 -4; suis_seul 3 -3; suis_simon 9 -9
suis_sur 9 -9; suis_techn 7 -7; suis_tombe 4 -4; suis_toujo 5 -5; suis_tout 7 -7; suis_tres 6 -6; suis_tromp 6 -6
suis_un 9 -9; suis_une 17 -17; suis_vieil -6 6; suis_votre 5 -5; suis_vraim 5 -5; suite -3 3; suite_> -5 5
suite_j 7 -7; suite_je 1 -1; suite_mon 4 -4; suiva 7 -7; suiva_les 7 -7; suivr 8 -8; suivr_vos 8 -8; sujet 15 -15
sujet_> 12 -12; sujet_de 4 -4; sujet_du 2 -2; super -8 8; super_> -12 12; super_aroba 7 -7; super_c 8 -8
super_ca 9 -9; super_oui 18 -18; suppo -17 17; suppo_> -9 9; suppo_entre -8 8; suppo_humai -7 7; suppo_nivea -8 8
suppo_point 11 -11; suppo_que 18 -18; suppo_s -8 8; suppo_techn -5 5; suppr 2 -2; suppr_et 2 -2; sur 11 -11
sur_> 10 -10; sur_appel 3 -3; sur_cinq 9 -9; sur_deux 4 -4; sur_dix 7 -7; sur_fortn 5 -5; sur_gmail 8 -8
sur_inter 4 -4; sur_la 9 -9; sur_le 14 -14; sur_les 6 -6; sur_liste 10 -10; sur_ma 4 -4; sur_mon 6 -6
sur_natha 4 -4; sur_notre 7 -7; sur_pas 2 -2; sur_quatr 12 -12; sur_que 7 -7; sur_quel 7 -7; sur_quelq -7 7
sur_repon 9 -9; sur_sa 4 -4; sur_son 7 -7; sur_sur 4 -4; sur_tous 3 -3; sur_un -7 7; sur_votre 3 -3; sur_vous 4 -4
sure 2 -2; sure_> 2 -2; surfe 8 -8; surfe_> 9 -9; surfe_mais 7 -7; surpr 8 -8; surpr_> 8 -8; surto 16 -16
surto_la 1 -1; surto_ne 13 -13; surto_pas 9 -9; surve 8 -8; surve_et 8 -8; switc 10 -10; switc_> 9 -9
switc_veut 7 -7; sylve 8 -8; sylve_pas 8 -8; sylvi 9 -9; sylvi_charp 7 -7; sylvi_march 9 -9; sylvi_marti 11 -11
sylvi_puis 3 -3; sympa 18 -18; sympa_> 18 -18; synch 10 -10; synch_est 10 -10; t 3 -3; t_> 12 -12; t_a 2 -2
t_aroba 7 -7; t_aurai -8 8; t_b 9 -9; t_e 8 -8; t_es 9 -9; t_h 8 -8; t_i 5 -5; t_il -14 14; t_o 3 -3; t_p 8 -8
t_r 8 -8; t_s 7 -7; t_sans 3 -3; t_tout 8 -8; t_u 6 -6; t_une 11 -11; ta 11 -11; ta_gueul 11 -11; tabar 10 -10
tabar_ca 10 -10; table 12 -12; table_> 13 -13; table_a 5 -5; table_des 1 -1; table_elle 16 -16; table_en 6 -6
table_et 7 -7; table_la 4 -4; table_mon 2 -2; table_un 21 -21; table_voila 5 -5; tais 11 -11; tais_toi 11 -11
tangu 7 -7; tangu_> 7 -7; tant -9 9; tant_que -9 9; tanto 7 -7; tanto_> 7 -7; taper 6 -6; taper_sur 6 -6
tapez -13 13; tapez_moi -13 13; tard 6 -6; tard_> 6 -6; tas 7 -7; tas_de 7 -7; te 11 -11; te_> 11 -11; te_bonjo 8 -8
te_fous 6 -6; teams 7 -7; teams_ca 7 -7; techn -17 17; techn_> -5 5; techn_a 12 -12; techn_allai 9 -9; techn_au -8 8
techn_avait 11 -11; techn_c 9 -9; techn_de -14 14; techn_depui 6 -6; techn_devai 7 -7; techn_direc -17 17
techn_doit 19 -19; techn_en -6 6; techn_est 25 -25; techn_hier 21 -21; techn_humai -5 5; techn_il 7 -7
techn_infor 8 -8; techn_je 9 -9; techn_la -13 13; techn_m 16 -16; techn_mais 9 -9; techn_me -23 23
techn_merci 21 -21; techn_moi 7 -7; techn_n 15 -15; techn_non 8 -8; techn_ont 6 -6; techn_orang 12 -12
techn_ou -12 12; techn_oui -21 21; techn_pas -7 7; techn_passe 9 -9; techn_pour 6 -6; techn_qui -12 12
techn_repas 9 -9; techn_resea 11 -11; techn_s -38 38; techn_tout -10 10; techn_va 14 -14; techn_vient 14 -14
tele 11 -11; tele_> 17 -17; tele_dans 3 -3; tele_deux 11 -11; tele_dit 4 -4; tele_donc 1 -1; tele_du 7 -7
tele_elle 5 -5; tele_est 6 -6; tele_et 3 -3; tele_il 9 -9; tele_l 5 -5; tele_mais 2 -2; tele_ne 3 -3; tele_ni 6 -6
tele_pardo 5 -5; tele_plus 2 -2; tele_qui 11 -11; tele_quoi 4 -4; tele_trava 5 -5; tele_une 7 -7; telec 14 -14
telec_> 14 -14; telen 6 -6; telen_point 6 -6; telep 9 -9; telep_> 4 -4; telep_alors 1 -1; telep_c 6 -6
telep_ca 12 -12; telep_celui 2 -2; telep_comme 2 -2; telep_dans 7 -7; telep_de 8 -8; telep_deux 3 -3; telep_dit 7 -7
telep_du 2 -2; telep_est 10 -10; telep_et 10 -10; telep_fixe 12 -12; telep_fonct 4 -4; telep_gresi 13 -13
telep_il 6 -6; telep_inter 5 -5; telep_le 4 -4; telep_madam 8 -8; telep_maint 7 -7; telep_mais 6 -6
telep_march 2 -2; telep_n 4 -4; telep_ne 7 -7; telep_ni 7 -7; telep_on 4 -4; telep_ont 4 -4; telep_oui 5 -5
telep_parce 3 -3; telep_pas -10 10; telep_penda 4 -4; telep_plus 6 -6; telep_porta 7 -7; telep_qui 6 -6
telep_rien 5 -5; telep_sans 6 -6; telep_sonne 8 -8; telep_sont 6 -6; telep_sur 6 -6; telep_un -5 5; teles 11 -11
teles_> 11 -11; telet 7 -7; telet_je 6 -6; telet_que 5 -5; telev 7 -7; telev_m 6 -6; telev_par 5 -5
telev_une 10 -10; tels 10 -10; tels_et 10 -10; tempe 4 -4; tempe_que 4 -4; temps 10 -10; temps_> 28 -28
temps_c 7 -7; temps_de -2 2; temps_en 7 -7; temps_la 14 -14; temps_pour 8 -8; temps_un -12 12; temps_une 11 -11
tente 11 -11; tente_> 11 -11; tenu 7 -7; tenu_dix 7 -7; teodo 4 -4; teodo_point 4 -4; termi 22 -22; termi_> 11 -11
termi_carte 9 -9; termi_de 10 -10; termi_n 2 -2; termi_par 4 -4; terri 10 -10; terri_> 10 -10; test 9 -9
test_un 9 -9; teste 15 -15; teste_> 10 -10; teste_c 4 -4; teste_le 8 -8; tete 6 -6; tete_> 6 -6; tete_de 5 -5
texto 9 -9; texto_n 10 -10; texto_parte 6 -6; texto_reste 10 -10; teyss 8 -8; teyss_> 8 -8; teyss_t 5 -5; therm 7 -7
therm_> 7 -7; theve 9 -9; theve_avec 9 -9; thi 8 -8; thi_lan 8 -8; thier 10 -10; thier_et 6 -6; thier_henry 9 -9
thier_point 5 -5; thoma 15 -15; thoma_> 11 -11; thoma_aroba 4 -4; thoma_c 4 -4; thoma_point 5 -5; thoma_thoma 3 -3
thoma_zero 5 -5; three 7 -7; three_trois 7 -7; tiago 8 -8; tiago_p 8 -8; ticke 25 -25; ticke_> 25 -25; tiens 5 -5
tiens_la 5 -5; tient 7 -7; tient_> 9 -9; tient_debou 5 -5; tin 8 -8; tin_aroba 8 -8; tina 8 -8; tina_point 8 -8
tiret 8 -8; tiret_altea 6 -6; tiret_andre 6 -6; tiret_bas 5 -5; tiret_boite 10 -10; tiret_bonne 7 -7
tiret_borde 5 -5; tiret_clair 5 -5; tiret_desme 7 -7; tiret_deux 5 -5; tiret_du 6 -6; tiret_durab 7 -7
tiret_duran 4 -4; tiret_en 3 -3; tiret_ensui 3 -3; tiret_et 8 -8; tiret_frere 5 -5; tiret_h 8 -8; tiret_hadda 8 -8
tiret_hardy 9 -9; tiret_henri 5 -5; tiret_inter 6 -6; tiret_jo 6 -6; tiret_k 10 -10; tiret_l 5 -5; tiret_lac 6 -6
tiret_lea 8 -8; tiret_les 5 -5; tiret_luc 4 -4; tiret_marc 5 -5; tiret_marie 7 -7; tiret_marti 8 -8
tiret_meyer 11 -11; tiret_morin 10 -10; tiret_nante 6 -6; tiret_non 6 -6; tiret_p 1 -1; tiret_parc 10 -10
tiret_paste 10 -10; tiret_paysa 11 -11; tiret_petit 4 -4; tiret_photo 9 -9; tiret_plus 9 -9; tiret_point 5 -5
tiret_puis 2 -2; tiret_renne 8 -8; tiret_roy 11 -11; tiret_silva 9 -9; tiret_st 8 -8; tiret_vasse 8 -8
tiret_yves 4 -4; titi 8 -8; titi_soixa 8 -8; titul 17 -17; titul_> 10 -10; titul_c 10 -10; titul_est 10 -10
titul_mais 5 -5; to -6 6; to_someo -6 6; toi 9 -9; toi_> 8 -8; toi_je 11 -11; toi_machi -9 9; toi_non 9 -9
toile 7 -7; toile_> 7 -7; toit 10 -10; toit_> 10 -10; tom 7 -7; tom_point 7 -7; tombe 3 -3; tombe_> 16 -16
tombe_direc 4 -4; tombe_en 4 -4; tombe_la 2 -2; tombe_le -10 10; tombe_sur -6 6; tomto 6 -6; tomto_deux 6 -6
ton 1 -1; ton_chef -15 15; ton_machi 7 -7; tonal 9 -9; tonal_> 8 -8; tonal_n 8 -8; tonal_quand 11 -11; tonne 8 -8
tonne_> 8 -8; total 8 -8; total_douze 8 -8; toto 6 -6; toto_un 6 -6; touch 7 -7; touch_> 12 -12; touch_a -4 4
touch_au 11 -11; touch_pas 3 -3; touch_plus 4 -4; touch_y 5 -5; toujo 13 -13; toujo_> 12 -12; toujo_absen 3 -3
toujo_au 8 -8; toujo_aussi 10 -10; toujo_autan 10 -10; toujo_bloqu 5 -5; toujo_ce 10 -10; toujo_chez 2 -2
toujo_coupe 8 -8; toujo_d 8 -8; toujo_dans 9 -9; toujo_down 8 -8; toujo_en 7 -7; toujo_etein 6 -6; toujo_inter 2 -2
toujo_la 9 -9; toujo_le 5 -5; toujo_meme 8 -8; toujo_mort 8 -8; toujo_muet 10 -10; toujo_parei 14 -14
toujo_pas 9 -9; toujo_pour 4 -4; toujo_rien 12 -12; toujo_toujo 2 -2; toulo 8 -8; toulo_> 8 -8; tourn 10 -10
tourn_> 10 -10; tourn_elle 4 -4; tourn_en 6 -6; tourn_sa 4 -4; tourn_toujo 9 -9; tous 14 -14; tous_> 14 -14
tous_autan 3 -3; tous_ces 4 -4; tous_dans 9 -9; tous_des 6 -6; tous_est 5 -5; tous_les -2 2; tous_quoi 6 -6
tous_sauf 9 -9; tout 7 -7; tout_> 15 -15; tout_a -6 6; tout_acces 7 -7; tout_attac 6 -6; tout_bien 2 -2
tout_bon 17 -17; tout_c 2 -2; tout_ca -13 13; tout_casse 15 -15; tout_ce 12 -12; tout_colle 9 -9; tout_compr 16 -16
tout_court 7 -7; tout_dans 4 -4; tout_de -4 4; tout_donne 3 -3; tout_du 11 -11; tout_en 8 -8; tout_enfin 13 -13
tout_ensem 5 -5; tout_est 10 -10; tout_et 8 -8; tout_faux 12 -12; tout_fonct 7 -7; tout_frero 12 -12
tout_jeune 2 -2; tout_l 7 -7; tout_le 9 -9; tout_march 13 -13; tout_mon -6 6; tout_mort 17 -17; tout_ni 5 -5
tout_par 8 -8; tout_prene 1 -1; tout_pris 3 -3; tout_qui 7 -7; tout_redem 4 -4; tout_refon 15 -15; tout_regle 8 -8
tout_remar 13 -13; tout_seul 10 -10; tout_simpl 9 -9; tout_va 5 -5; tout_vendu 5 -5; tout_verif 8 -8
tout_voila 6 -6; tout_votre 8 -8; toute 3 -3; toute_la 14 -14; toute_les 10 -10; toute_neuve 10 -10
toute_seule -3 3; tpe 10 -10; tpe_> 4 -4; tpe_et 10 -10; train 8 -8; train_> 7 -7; train_de 7 -7; trait 9 -9
trait_cela 5 -5; trait_d 8 -8; tran 8 -8; tran_t 8 -8; trans -17 17; trans_> -7 7; trans_au -8 8; trans_l 6 -6
trans_marti 14 -14; trans_moi -21 21; trans_mon -14 14; trans_pas 16 -16; trans_picar 8 -8; trans_vers -7 7
traor 8 -8; traor_> 8 -8; traor_mamad 8 -8; trava 14 -14; trava_> 8 -8; trava_a 5 -5; trava_avec 9 -9
trava_comme 3 -3; trava_dans 3 -3; trava_de 8 -8; trava_dessu 5 -5; trava_est 5 -5; trava_merci 6 -6; treiz 10 -10
treiz_> 13 -13; treiz_a 1 -1; treiz_appar 9 -9; treiz_aroba 4 -4; treiz_cinq 4 -4; treiz_et 1 -1; treiz_je 5 -5
treiz_oui 1 -1; treiz_pas 15 -15; treiz_quara 8 -8; treiz_quato 7 -7; treiz_seize 9 -9; treiz_soixa 5 -5
treiz_treiz 9 -9; tremb 8 -8; tremb_d 8 -8; trent 9 -9; trent_> 19 -19; trent_au 1 -1; trent_c 1 -1; trent_cinq 4 -4
trent_de 8 -8; trent_deux 3 -3; trent_et 3 -3; trent_huit 6 -6; trent_maiso 5 -5; trent_neuf 11 -11
trent_quara 11 -11; trent_quatr 5 -5; trent_secon 6 -6; trent_sept 3 -3; trent_six 5 -5; trent_trent 1 -1
trent_trois 6 -6; trent_vingt 3 -3; tres 21 -21; tres_aimab 9 -9; tres_bien 7 -7; tres_en 6 -6; tres_enerv 6 -6
tres_faibl 7 -7; tres_fort 1 -1; tres_genti 14 -14; tres_lent 6 -6; tres_lente 10 -10; tres_mal 5 -5
tres_mecon 5 -5; tres_tres 5 -5; trois 11 -11; trois_> 15 -15; trois_a 9 -9; trois_appar 7 -7; trois_aroba 7 -7
trois_au 3 -3; trois_box 8 -8; trois_camer 6 -6; trois_carte 9 -9; trois_chamb 7 -7; trois_chene 4 -4
trois_coloc 1 -1; trois_deux 6 -6; trois_dix 2 -2; trois_en 4 -4; trois_et 10 -10; trois_etage 7 -7
trois_fois 11 -11; trois_heure 5 -5; trois_huit 8 -8; trois_huita 6 -6; trois_impri 9 -9; trois_jours 8 -8
trois_le 7 -7; trois_mais 10 -10; trois_mats 10 -10; trois_moi 1 -1; trois_mon 2 -2; trois_non 10 -10
trois_nonan 5 -5; trois_numer 3 -3; trois_onze 3 -3; trois_ordin 7 -7; trois_ordis 8 -8; trois_ou 14 -14
trois_oui 1 -1; trois_pas 10 -10; trois_perso 5 -5; trois_plus 2 -2; trois_porta 5 -5; trois_quara 5 -5
trois_quato 2 -2; trois_quatr 7 -7; trois_qui 15 -15; trois_rivie 6 -6; trois_semai 4 -4; trois_sept 3 -3
trois_six 4 -4; trois_smart 7 -7; trois_soixa 5 -5; trois_sur 10 -10; trois_table 4 -4; trois_telep 9 -9
trois_teles 11 -11; trois_termi 6 -6; trois_trent 17 -17; trois_trois 5 -5; trois_un 4 -4; trois_vingt 6 -6
trois_voila 7 -7; trois_voire 10 -10; trois_zero 8 -8; tromp 11 -11; tromp_> 11 -11; tromp_c 2 -2; tromp_de 7 -7
tromp_dis 4 -4; trop 10 -10; trop_> 15 -15; trop_bien 6 -6; trop_cher 11 -11; trop_comme 6 -6; trop_compl -13 13
trop_de 4 -4; trop_la 7 -7; trop_vite 19 -19; trouv 5 -5; trouv_au 7 -7; trouv_plus 5 -5; truc 7 -7; truc_> 7 -7
truc_ca 7 -7; truc_donne -13 13; truc_fonct 11 -11; truc_qui 8 -8; trunk 5 -5; trunk_sip 5 -5; tu 9 -9; tu_me 8 -8
tu_notes 5 -5; tu_sais 8 -8; tu_te 6 -6; two 7 -7; two_three 7 -7; u 10 -10; u_> 8 -8; u_aroba 4 -4; u_b 6 -6
u_c 4 -4; u_comme 6 -6; u_d 6 -6; u_e 9 -9; u_i 7 -7; u_k 5 -5; u_l 5 -5; u_neuf 1 -1; u_p 7 -7; u_point 6 -6
u_r 3 -3; u_s 1 -1; u_t 2 -2; u_v 6 -6; u_x 8 -8; u_y 11 -11; ugo 8 -8; ugo_marin 8 -8; ulter 12 -12; ulter_> 12 -12
un -5 5; un_> 4 -4; un_a 10 -10; un_agent -15 15; un_appel 7 -7; un_appui 15 -15; un_arbre 11 -11; un_aroba 11 -11
un_au -8 8; un_autom -14 14; un_autre 13 -13; un_bruit 5 -5; un_c 7 -7; un_ca 10 -10; un_cable 6 -6; un_certa 6 -6
un_chef -17 17; un_chien 15 -15; un_chiff 4 -4; un_cinqu 6 -6; un_clien 12 -12; un_code 10 -10; un_colla -10 10
un_colle -6 6; un_conse -26 26; un_contr 7 -7; un_coup 11 -11; un_coupl 10 -10; un_courr 13 -13; un_d -3 3
un_dans -14 14; un_de -16 16; un_debit 8 -8; un_debra 6 -6; un_degat 9 -9; un_deux 12 -12; un_deuxi 8 -8
un_doubl 8 -8; un_doute 5 -5; un_duc 4 -4; un_dupli 13 -13; un_e 9 -9; un_echo 9 -9; un_elect 9 -9; un_emplo -6 6
un_en -6 6; un_est 10 -10; un_etre -23 23; un_fax 10 -10; un_fixe 4 -4; un_froid 8 -8; un_gars -16 16; un_gite 8 -8
un_grand 7 -7; un_h 6 -6; un_hier 22 -22; un_huita 6 -6; un_humai -19 19; un_i 8 -8; un_il 8 -8; un_imbec 13 -13
un_incid 11 -11; un_insta 18 -18; un_inter -10 10; un_j 1 -1; un_je -9 9; un_joli 12 -12; un_l 12 -12; un_la -7 7
un_le 11 -11; un_lycee 8 -8; un_m 12 -12; un_magic 8 -8; un_mail 12 -12; un_mais 13 -13; un_mec -15 15
un_messa 10 -10; un_milli 11 -11; un_minut 7 -7; un_mois 5 -5; un_monsi -8 8; un_mot 12 -12; un_mouli 7 -7
un_moun -6 6; un_neuf 6 -6; un_ni 7 -7; un_nonan 7 -7; un_nouve 6 -6; un_numer 11 -11; un_ok 1 -1; un_opera -21 21
un_ordi 8 -8; un_ordin -7 7; un_ou -10 10; un_papie 3 -3; un_paque 9 -9; un_parti 15 -15; un_pc 12 -12
un_petit 6 -6; un_peu 16 -16; un_peut -21 21; un_pilot -6 6; un_ping 5 -5; un_point 2 -2; un_porta 14 -14
un_poste 5 -5; un_preno 14 -14; un_probl 9 -9; un_proce 8 -8; un_puis 4 -4; un_quara 6 -6; un_quatr 4 -4
un_rembo 7 -7; un_rense 13 -13; un_repon -7 7; un_respo -12 12; un_robot 10 -10; un_s 5 -5; un_scand 12 -12
un_sept 4 -4; un_septa 4 -4; un_serve 10 -10; un_servi 17 -17; un_seul 16 -16; un_seule 7 -7; un_sms 6 -6
un_soixa 5 -5; un_souci 16 -16; un_stylo 8 -8; un_super -13 13; un_t 11 -11; un_techn -21 21; un_telep 13 -13
un_termi 11 -11; un_ticke 15 -15; un_tiret 2 -2; un_trent 4 -4; un_trois 5 -5; un_truc 8 -8; un_un -3 3
un_vieux 11 -11; un_vingt 7 -7; un_vrai -13 13; un_wifi 5 -5; un_y 20 -20; un_z 8 -8; un_zero 7 -7; under 8 -8
under_belle 6 -6; under_duran 6 -6; under_duval 3 -3; under_leroy 9 -9; under_morin 10 -10; under_rey 8 -8
under_wolf 9 -9; une -8 8; une_> 20 -20; une_adres 7 -7; une_agenc 11 -11; une_anten 10 -10; une_arnaq 18 -18
une_aroba 14 -14; une_bande 7 -7; une_betis 5 -5; une_boite -11 11; une_bonne 8 -8; une_box 15 -15; une_c 3 -3
une_centa 10 -10; une_chose 5 -5; une_cinqu 8 -8; une_conse -22 22; une_conso 9 -9; une_dame -12 12; une_dans 3 -3
une_demi 9 -9; une_demoi -6 6; une_dizai 15 -15; une_douza 9 -9; une_ecole 3 -3; une_encei 7 -7; une_entre 18 -18
une_erreu 9 -9; une_factu 5 -5; une_heure -6 6; une_honte 13 -13; une_ia -7 7; une_impri 10 -10; une_incom 9 -9
une_inter 9 -9; une_journ 1 -1; une_ligne 13 -13; une_machi -20 20; une_mais 9 -9; une_maiso 2 -2; une_minut 25 -25
une_nouve 19 -19; une_offre 13 -13; une_ordin 10 -10; une_oreil -6 6; une_page 10 -10; une_paire 10 -10
une_panne 16 -16; une_pelle 4 -4; une_perso -29 29; une_perte 7 -7; une_petit 14 -14; une_piece 6 -6; une_quich 9 -9
une_quinz 10 -10; une_reuni 6 -6; une_secon 16 -16; une_secre -12 12; une_semai 16 -16; une_seule 4 -4
une_soixa 10 -10; une_table 12 -12; une_tele 7 -7; une_telep 10 -10; une_telev 10 -10; une_touch -10 10
une_trent 17 -17; une_veran 9 -9; une_vieil 16 -16; une_vingt 16 -16; une_voix -10 10; une_vrai -12 12
une_vraie -20 20; union 8 -8; union_belfo 8 -8; uniqu 15 -15; uniqu_> 12 -12; uniqu_la 8 -8; uniqu_mon 9 -9
univ 8 -8; univ_tiret 8 -8; uns 13 -13; uns_> 13 -13; urgen 10 -10; urgen_> 9 -9; urgen_j 10 -10; urgen_uniqu 12 -12
ursul 6 -6; ursul_> 6 -6; utili 11 -11; utili_pas 11 -11; v 7 -7; v_a 2 -2; v_comme 4 -4; v_d 8 -8; v_e 5 -5
v_i 7 -7; v_point 9 -9; v_r 8 -8; va 14 -14; va_> 23 -23; va_aller 5 -5; va_au 7 -7; va_bien 4 -4; va_c 3 -3
va_chez 1 -1; va_dire 16 -16; va_durer 10 -10; va_etre 8 -8; va_j 1 -1; va_maint 20 -20; va_mais 7 -7; va_mieux 4 -4
va_pas -2 2; va_plus 3 -3; va_reess 8 -8; va_s 6 -6; va_toujo 5 -5; va_tres 3 -3; va_venir 14 -14; va_vous 8 -8
va_y -6 6; vais 4 -4; vais_deman 10 -10; vais_douce 7 -7; vais_pas -6 6; vais_porte 7 -7; vais_resil 7 -7
vais_tout 8 -8; vais_voir 8 -8; vais_vous 13 -13; valai 7 -7; valai_on 7 -7; valer 14 -14; valer_dumon 2 -2
valer_mouli 7 -7; valer_simon 8 -8; valid 4 -4; valid_> 4 -4; van 8 -8; van_der 8 -8; vanda 10 -10; vanda_> 9 -9
vanda_avec 4 -4; vande 14 -14; vande_> 10 -10; vande_en 7 -7; varie 10 -10; varie_> 10 -10; vas 9 -9; vas_y 9 -9
vasse 11 -11; vasse_aroba 6 -6; vasse_colle 8 -8; vasse_encha 7 -7; vasse_v 2 -2; vendu 6 -6; vendu_cette 7 -7
vendu_maint 5 -5; venir 8 -8; venir_> 14 -14; venir_demai 10 -10; venir_mardi 7 -7; venir_me -7 7; venir_payer 8 -8
venir_un -13 13; vent 7 -7; vent_> 7 -7; vente -8 8; vente_une -8 8; venu 3 -3; venu_> 20 -20; venu_c 1 -1
venu_coupe 11 -11; venu_et 7 -7; venu_hier -12 12; venu_la 8 -8; venu_lundi 9 -9; venu_mais 10 -10; veran 9 -9
veran_> 9 -9; verdi 9 -9; verdi_> 9 -9; verdi_c 4 -4; verdi_paul 4 -4; verif 23 -23; verif_> 16 -16
verif_tout 12 -12; verif_votre 5 -5; verne 3 -3; verne_et 3 -3; verne_v 2 -2; veron 8 -8; veron_anglo 8 -8
veron_masso 2 -2; verra 15 -15; verra_> 15 -15; vers -7 7; vers_dix 14 -14; vers_le -7 7; vers_un -8 8; vert 9 -9
vert_> 14 -14; vert_et 4 -4; vert_mais 4 -4; verte 8 -8; verte_> 9 -9; verte_est 4 -4; verts 7 -7; verts_> 7 -7
veuil_me -8 8; veuil_passe 14 -14; veut 9 -9; veut_pas 10 -10; veut_toujo 5 -5; veut_vous 4 -4; veuve 6 -6
veuve_marti 6 -6; veux -13 13; veux_annul 10 -10; veux_bien 23 -23; veux_cause -12 12; veux_decla 11 -11
veux_dire -6 6; veux_du -8 8; veux_etre -7 7; veux_je -18 18; veux_juste 16 -16; veux_le -20 20; veux_modif 12 -12
veux_parle -18 18; veux_pas 4 -4; veux_plus -13 13; veux_qu -17 17; veux_quelq -32 32; veux_recup 13 -13
veux_resil 14 -14; veux_un -20 20; veux_une -14 14; vial 5 -5; vial_> 5 -5; victo 6 -6; victo_a 3 -3
victo_hugo 8 -8; victo_point 3 -3; vidal 10 -10; vidal_> 7 -7; vidal_aroba 5 -5; vidal_lapos 8 -8; vidal_un 11 -11
vidal_voila 7 -7; vide 6 -6; vide_> 9 -9; vide_comme 4 -4; vide_quand 4 -4; video 8 -8; video_demar 12 -12
video_parte 5 -5; video_point 6 -6; vieil 1 -1; vieil_adres 5 -5; vieil_dame 4 -4; vieil_moi -6 6
vieil_perso 12 -12; vieil_table 6 -6; vienn 4 -4; vienn_je 4 -4; viens 17 -17; viens_d 9 -9; viens_de 8 -8
viens_la 10 -10; vient 17 -17; vient_> 6 -6; vient_de 6 -6; vient_deja 6 -6; vient_mardi 14 -14; vieux 10 -10
vieux_> 2 -2; vieux_pc 11 -11; vieux_porta 8 -8; villa 3 -3; villa_> 3 -3; villa_aroba 1 -1; villa_en 3 -3
villa_et 4 -4; villa_sans 1 -1; ville 4 -4; ville_> 4 -4; villi 9 -9; villi_> 7 -7; villi_en 7 -7; vin 8 -8
vin_cent 8 -8; vince 9 -9; vince_lacro 9 -9; vingt 9 -9; vingt_> 12 -12; vingt_ans 2 -2; vingt_appar 6 -6
vingt_c 2 -2; vingt_centi 9 -9; vingt_cinq 8 -8; vingt_d 19 -19; vingt_de 5 -5; vingt_deux 7 -7; vingt_dix 6 -6
vingt_douze 9 -9; vingt_enfin 1 -1; vingt_et 6 -6; vingt_euh 6 -6; vingt_euros 9 -9; vingt_genre 10 -10
vingt_huit 4 -4; vingt_metre 8 -8; vingt_neuf 6 -6; vingt_onze 6 -6; vingt_poste 7 -7; vingt_puis 10 -10
vingt_quatr 9 -9; vingt_quinz 7 -7; vingt_seize 6 -6; vingt_sept 7 -7; vingt_six 6 -6; vingt_soixa 9 -9
vingt_treiz 5 -5; vingt_trent 10 -10; vingt_trois 6 -6; vingt_un 18 -18; vingt_vingt 7 -7; virem 4 -4
virem_sur 4 -4; virgi 7 -7; virgi_point 7 -7; visio 8 -8; visio_> 8 -8; visit 2 -2; visit_mais 2 -2
visit_solan 2 -2; vit 3 -3; vit_avec 3 -3; vite 12 -12; vite_> 3 -3; vite_dites 7 -7; vite_espec 7 -7; vite_je 3 -3
vite_moi 5 -5; vite_notez 8 -8; vite_seize 1 -1; vite_tout 4 -4; vivan -14 14; vivan_> -8 8; vivan_a -11 11
vivan_la -10 10; vive -8 8; vive_voix -8 8; vocal -8 8; vocal_> -8 8; voila 9 -9; voila_> 8 -8; voila_c 6 -6
voila_depui 1 -1; voila_exact 10 -10; voila_je 1 -1; voila_madam 2 -2; voila_mon 6 -6; voila_orang 6 -6
voila_plus 1 -1; voila_quatr 1 -1; voila_trois 7 -7; voila_vous 3 -3; voila_zero 3 -3; voir 6 -6; voir_> 20 -20
voir_ca -10 10; voir_chez 4 -4; voire 10 -10; voire_quatr 10 -10; vois 13 -13; vois_pas 14 -14; voisi 6 -6
voisi_a 7 -7; voisi_de 4 -4; voisi_elle 8 -8; voisi_en 1 -1; voisi_est 5 -5; voisi_monsi 6 -6; voisi_qui 2 -2
voit 6 -6; voit_ca 4 -4; voit_le 8 -8; voit_pas 4 -4; voitu 7 -7; voitu_> 5 -5; voitu_je 7 -7; voitu_la 3 -3
voix -12 12; voix_> -8 8; voix_ca 13 -13; voix_enreg -10 10; voix_est 6 -6; voix_la 13 -13; vol 8 -8; vol_> 14 -14
vol_pur 4 -4; vole 4 -4; vole_dans 1 -1; vole_il 7 -7; vole_mon 4 -4; voleu 12 -12; voleu_> 12 -12; volon 11 -11
volon_> 9 -9; volon_merci 6 -6; vont 4 -4; vont_qui 4 -4; vos -4 4; vos_agent -9 9; vos_aneri 15 -15; vos_colle -7 7
vos_conse 16 -16; vos_delai 4 -4; vos_etape 8 -8; vos_quest 15 -15; vos_techn -9 9; votre -12 12; votre_abonn 9 -9
votre_affai 10 -10; votre_boite 15 -15; votre_calme 12 -12; votre_clien 5 -5; votre_colle -4 4; votre_conne 5 -5
votre_dilig 10 -10; votre_ecran 3 -3; votre_entre 10 -10; votre_equip -7 7; votre_faute 17 -17; votre_fichi 5 -5
votre_incom 9 -9; votre_intel -8 8; votre_machi -11 11; votre_mail 5 -5; votre_musiq 10 -10; votre_numer 10 -10
votre_ordin 4 -4; votre_patro -13 13; votre_respo -14 14; votre_robot -22 22; votre_servi 14 -14; votre_socie 6 -6
votre_super -12 12; votre_techn 1 -1; votre_temps 9 -9; votre_truc 15 -15; voudr -8 8; voudr_annul 13 -13
voudr_avoir -12 12; voudr_c -10 10; voudr_cause -18 18; voudr_chang 10 -10; voudr_conna 11 -11; voudr_depan 7 -7
voudr_etre -7 7; voudr_joind -21 21; voudr_l -6 6; voudr_le -9 9; voudr_modif 16 -16; voudr_parle -18 18
voudr_pas 8 -8; voudr_qu -13 13; voudr_quelq -21 21; voudr_redem 8 -8; voudr_savoi 8 -8; voudr_un 13 -13
voudr_une -18 18; voula 6 -6; voula_simpl 6 -6; voule 20 -20; voule_> 17 -17; voule_dire 12 -12; voule_l 7 -7
voule_mon 5 -5; voule_oui 9 -9; voule_savoi 5 -5; voulo -9 9; voulo_parle -9 9; vous 9 -9; vous_> 5 -5; vous_ai 6 -6
vous_allez 9 -9; vous_appel 11 -11; vous_arret 1 -1; vous_assur 14 -14; vous_attaq 5 -5; vous_aurai 5 -5
vous_avec 12 -12; vous_avez -4 4; vous_colle 8 -8; vous_comme 6 -6; vous_compr 16 -16; vous_confi 9 -9
vous_dans 6 -6; vous_de 2 -2; vous_depui 5 -5; vous_deran 9 -9; vous_devin 5 -5; vous_devri 3 -3; vous_dirai 13 -13
vous_dire 2 -2; vous_dis 7 -7; vous_disai -9 9; vous_disie 6 -6; vous_dites 11 -11; vous_donne 7 -7
vous_ecout 13 -13; vous_embet 9 -9; vous_en 4 -4; vous_enten 13 -13; vous_envoy 6 -6; vous_est 8 -8; vous_et 11 -11
vous_etes 14 -14; vous_fache 9 -9; vous_faire 10 -10; vous_faite 12 -12; vous_felic 12 -12; vous_fiche 12 -12
vous_foute 9 -9; vous_garan 1 -1; vous_inqui 3 -3; vous_j 3 -3; vous_jure 7 -7; vous_le 13 -13; vous_m 12 -12
vous_mais -7 7; vous_manqu 3 -3; vous_mette 5 -5; vous_moque 15 -15; vous_ne -4 4; vous_notez 2 -2; vous_notie 1 -1
vous_nous 4 -4; vous_parle 27 -27; vous_passe 2 -2; vous_plait -5 5; vous_pourr -8 8; vous_pouve -1 1
vous_pouvi -7 7; vous_prefe 5 -5; vous_previ -14 14; vous_prie -9 9; vous_que 8 -8; vous_qui 9 -9; vous_rappe 25 -25
vous_recoi 9 -9; vous_remer 11 -11; vous_rende 3 -3; vous_repet 12 -12; vous_repon 5 -5; vous_savez -5 5
vous_serve 6 -6; vous_servi 10 -10; vous_suffi 2 -2; vous_telep 2 -2; vous_tout -9 9; vous_tromp 10 -10
vous_voule 20 -20; vous_vous 15 -15; vous_y 1 -1; voyan 10 -10; voyan_clign 7 -7; voyan_est 10 -10; voyan_inter 3 -3
voyan_nulle 8 -8; voyan_orang 8 -8; voyan_pon 6 -6; voyan_qui 7 -7; voyan_reste 12 -12; voyan_rouge 4 -4
voyan_sont 7 -7; voyon 13 -13; voyon_> 10 -10; voyon_donc 9 -9; voyou 4 -4; voyou_vous 4 -4; vpn 10 -10; vpn_du 6 -6
vpn_sans 6 -6; vrai -21 21; vrai_> -6 6; vrai_ca 6 -6; vrai_gars -12 12; vrai_humai -5 5; vrai_monde -12 12
vrai_monsi -9 9; vrai_perso -12 12; vrai_quelq -10 10; vrai_techn -13 13; vrai_vous 8 -8; vraie -20 20
vraie_dame -5 5; vraie_mon 9 -9; vraie_perso -26 26; vraim 12 -12; vraim_> 7 -7; vraim_ca 11 -11; vraim_des 8 -8
vraim_la 3 -3; vraim_n 13 -13; vraim_non 8 -8; vraim_tres 5 -5; vu 10 -10; vu_le 2 -2; vu_perso 9 -9; vu_une 4 -4
w 10 -10; w_comme 5 -5; w_e 4 -4; w_o 6 -6; w_u 7 -7; wagne 8 -8; wagne_aroba 8 -8; wait 7 -7; wait_je 7 -7
wan 3 -3; wan_et 3 -3; wanad 5 -5; wanad_point 5 -5; wanna 8 -8; wanna_do 6 -6; wanna_doux 8 -8; watch 7 -7
watch_> 7 -7; web 8 -8; web_> 7 -7; web_point 7 -7; weber 7 -7; weber_aroba 9 -9; weber_w 4 -4; wei 4 -4; wei_w 4 -4
wesh 4 -4; wesh_j 4 -4; wifi 10 -10; wifi_> 10 -10; wifi_c 4 -4; wifi_coupe 8 -8; wifi_dans 10 -10; wifi_de 6 -6
wifi_depui 3 -3; wifi_elle 9 -9; wifi_est 9 -9; wifi_et 5 -5; wifi_fonct 4 -4; wifi_il 5 -5; wifi_insta 12 -12
wifi_is 5 -5; wifi_la 6 -6; wifi_le 4 -4; wifi_mais 5 -5; wifi_march 6 -6; wifi_n 8 -8; wifi_passe 17 -17
wifi_qui 6 -6; wifi_sans 5 -5; wifi_une 4 -4; wifi_va 1 -1; willi 5 -5; willi_aroba 5 -5; windo 7 -7; windo_10 7 -7
windo_11 7 -7; wojci 10 -10; wojci_kowal 10 -10; wojci_w 6 -6; wolf 9 -9; wolf_aroba 9 -9; worki 11 -11
worki_> 6 -6; worki_depui 5 -5; wozni 10 -10; wozni_> 10 -10; wuyts 7 -7; wuyts_w 7 -7; x 8 -8; x_> 8 -8
x_duran 7 -7; x_point 4 -4; xavie 7 -7; xavie_point 7 -7; y_> 16 -16; y_aroba 4 -4; y_arriv -7 7; y_aurai -8 8
y_c 7 -7; y_compr -12 12; y_conna 8 -8; y_depec 10 -10; y_e 8 -8; y_en 4 -4; y_est 8 -8; y_etes 10 -10; y_faite 5 -5
y_je 11 -11; y_manqu 9 -9; y_o 5 -5; y_passe -8 8; y_pense 8 -8; y_peux 6 -6; y_point 5 -5; y_t 7 -7; y_touch 3 -3
y_v 9 -9; y_vois 9 -9; yahoo 7 -7; yahoo_non 5 -5; yahoo_point 7 -7; yande 8 -8; yande_point 8 -8; yann 8 -8
yann_deux 8 -8; yaour 3 -3; yaour_point 3 -3; yep 11 -11; yep_> 11 -11; yes 8 -8; yes_c 7 -7; yes_oui 10 -10
yeste 5 -5; yeste_> 5 -5; yeux 7 -7; yeux_non 7 -7; yo 7 -7; yo_c 7 -7; youce 10 -10; youce_hamid 10 -10
youtu 10 -10; youtu_se 10 -10; yves 9 -9; yves_point 4 -4; yves_tangu 7 -7; yves_y 9 -9; yvett 7 -7
yvett_carpe 7 -7; yvett_dumon 7 -7; yvett_yvett 7 -7; yvonn 8 -8; yvonn_le 8 -8; z 7 -7; z_> 6 -6; z_aroba 5 -5
z_comme 5 -5; z_e 5 -5; z_o 8 -8; z_soixa 9 -9; zappe 10 -10; zappe_la 10 -10; zbign 10 -10; zbign_wozni 10 -10
zero 6 -6; zero_6 7 -7; zero_> 18 -18; zero_aroba 6 -6; zero_barre 3 -3; zero_cinq 5 -5; zero_deux 7 -7
zero_doubl 8 -8; zero_douze 16 -16; zero_huit 11 -11; zero_humai -9 9; zero_je -10 10; zero_le -9 9; zero_neuf 5 -5
zero_onze 6 -6; zero_quatr 7 -7; zero_sept 9 -9; zero_six 10 -10; zero_soixa 8 -8; zero_trent 7 -7; zero_trois 6 -6
zero_un 7 -7; zero_vingt 6 -6; zero_zero 4 -4; zerro 5 -5; zerro_z 5 -5; zoe 10 -10; zoe_aroba 17 -17
zoe_point 4 -4; zoe_y 5 -5; zorro 8 -8; zorro_six 8 -8; zut 7 -7; zut_j 7 -7; zut_pas 6 -6
""",
    ),
    "angry": (
        "no yes",
        """
0 7 -7; 00 7 -7; 0033 5 -5; 0033_6 5 -5; 00_01 6 -6; 00_11 6 -6; 01 15 -15; 01398 11 -11; 01398_> 11 -11; 01_22 6 -6
01_40 8 -8; 01_42 7 -7; 01_43 7 -7; 01_45 10 -10; 01_47 6 -6; 01_60 6 -6; 01_> 8 -8; 02 13 -13; 02_31 6 -6
02_34 8 -8; 02_54 7 -7; 02_97 6 -6; 02_> 6 -6; 03 8 -8; 03_82 6 -6; 03_86 6 -6; 03_88 7 -7; 04 7 -7; 04_78 7 -7
05 8 -8; 05_53 7 -7; 05_61 5 -5; 05_77 6 -6; 06 17 -17; 061 8 -8; 06123 10 -10; 06123_> 10 -10; 061_234 8 -8
0634 8 -8; 0634_56 8 -8; 0696 8 -8; 0696_73 8 -8; 06_07 5 -5; 06_10 6 -6; 06_11 2 -2; 06_12 6 -6; 06_15 7 -7
06_19 8 -8; 06_22 6 -6; 06_33 7 -7; 06_47 5 -5; 06_52 3 -3; 06_60 7 -7; 06_72 6 -6; 06_77 6 -6; 06_78 2 -2
06_85 8 -8; 06_88 4 -4; 06_90 8 -8; 06_95 3 -3; 06_99 9 -9; 06_ou 4 -4; 07 15 -15; 07456 8 -8; 07456_apres 8 -8
07532 10 -10; 07532_oui 10 -10; 07_12 6 -6; 07_38 7 -7; 07_51 5 -5; 07_53 7 -7; 07_55 2 -2; 07_81 7 -7; 07_83 7 -7
07_86 6 -6; 07_90 6 -6; 09 11 -11; 09_25 7 -7; 09_43 6 -6; 09_48 7 -7; 09_70 7 -7; 09_74 6 -6; 09_c 4 -4; 0_6 7 -7
0_7 5 -5; 1 10 -10; 10 11 -11; 10_10 7 -7; 10_11 6 -6; 10_> 11 -11; 11 11 -11; 11_11 1 -1; 11_12 6 -6; 11_22 12 -12
11_> 1 -1; 12 13 -13; 12_13 7 -7; 12_14 3 -3; 12_34 8 -8; 12_78 8 -8; 12_90 3 -3; 12_> 5 -5; 12_aroba 8 -8
12_poste 12 -12; 12_rue 9 -9; 13 7 -7; 13_14 6 -6; 13_> 7 -7; 13_je 7 -7; 14 7 -7; 14_15 6 -6; 14_> 7 -7
14_pas 3 -3; 14_rue 4 -4; 15 11 -11; 15_07 7 -7; 15_49 6 -6; 15_> 6 -6; 15_appar 9 -9; 15_et 4 -4; 17 12 -12
17_24 7 -7; 17_ordin 8 -8; 18 11 -11; 18_35 7 -7; 18_heure 5 -5; 19 6 -6; 19_83 8 -8; 19_euros 5 -5; 1_2 6 -6
1_3 5 -5; 2 9 -9; 20 7 -7; 2003 5 -5; 2003_aroba 5 -5; 2019 9 -9; 2019_> 9 -9; 204 5 -5; 204_on 5 -5; 20_00 6 -6
20_17 8 -8; 22 9 -9; 22_33 4 -4; 22_74 6 -6; 22_90 8 -8; 22_> 11 -11; 23 10 -10; 234 8 -8; 234_56 8 -8; 23_10 7 -7
23_69 9 -9; 24 8 -8; 24_> 8 -8; 24_c 6 -6; 25 8 -8; 25_36 6 -6; 25_> 7 -7; 26 10 -10; 26_18 7 -7; 26_jusqu 7 -7
27 8 -8; 27_31 8 -8; 29 9 -9; 29_14 7 -7; 29_euros 9 -9; 2_3 5 -5; 2_9 5 -5; 2_> 6 -6; 2_ne 3 -3; 2_ordis 8 -8
3 12 -12; 30 3 -3; 30_98 3 -3; 31 8 -8; 31_42 6 -6; 31_aroba 9 -9; 31_je 8 -8; 32 7 -7; 32_475 7 -7; 33 11 -11
33_0 7 -7; 33_44 7 -7; 33_47 7 -7; 33_6 6 -6; 33_698 6 -6; 33_7 6 -6; 33_> 8 -8; 34 11 -11; 34_51 8 -8; 34_56 8 -8
34_5678 10 -10; 34_78 3 -3; 34_98 6 -6; 34_aroba 4 -4; 34_cinqu 6 -6; 34_et 1 -1; 35 7 -7; 35_> 7 -7; 36 9 -9
36_> 6 -6; 36_et 7 -7; 38 11 -11; 38_17 7 -7; 38_46 7 -7; 3900 8 -8; 3900_> 8 -8; 3_4 5 -5; 3_6 5 -5; 3_ordin 10 -10
3_point 7 -7; 3_telep 10 -10; 4 15 -15; 40 12 -12; 40_50 5 -5; 40_52 5 -5; 40_93 7 -7; 41 7 -7; 41_89 7 -7
42 11 -11; 42_36 7 -7; 42_53 6 -6; 42_65 7 -7; 43 8 -8; 43_52 8 -8; 44 7 -7; 44300 9 -9; 44300_> 9 -9; 44_55 7 -7
44_> 7 -7; 44_maint 2 -2; 45 11 -11; 45_12 3 -3; 45_22 8 -8; 45_23 9 -9; 45_67 6 -6; 45_minut 8 -8; 46 7 -7
46_> 7 -7; 47 8 -8; 475 7 -7; 475_12 7 -7; 47_09 7 -7; 47_20 6 -6; 47_48 5 -5; 48 8 -8; 48_49 5 -5; 48_> 7 -7
49 10 -10; 49_02 6 -6; 49_50 5 -5; 4_1 6 -6; 4_20 8 -8; 4_5 4 -4; 4_> 10 -10; 4_a 5 -5; 4_telep 8 -8; 4g 7 -7
4g_en 10 -10; 4g_ne 2 -2; 4g_passe 7 -7; 5 15 -15; 50 8 -8; 50_60 5 -5; 50_> 5 -5; 51 8 -8; 51_90 8 -8; 51_92 5 -5
52 10 -10; 52_30 3 -3; 52_61 7 -7; 52_63 5 -5; 52_> 8 -8; 53 11 -11; 53_38 7 -7; 53_41 7 -7; 53_64 6 -6; 54 7 -7
54_40 7 -7; 55 7 -7; 55_66 2 -2; 55_> 1 -1; 55_c 6 -6; 55_doubl 7 -7; 55_ou 5 -5; 56 13 -13; 5678 10 -10
5678_> 10 -10; 56_12 8 -8; 56_23 7 -7; 56_29 7 -7; 56_78 10 -10; 56_79 5 -5; 56_> 8 -8; 58 7 -7; 58_24 6 -6
58_27 8 -8; 59 7 -7; 59_> 7 -7; 5_6 5 -5; 5_7 3 -3; 5_> 11 -11; 5g 7 -7; 5g_passe 7 -7; 6 17 -17; 60 13 -13
60_10 7 -7; 60_12 8 -8; 60_15 9 -9; 60_70 5 -5; 60_72 6 -6; 61 7 -7; 61_72 7 -7; 61_78 7 -7; 61_deman 6 -6
61_euh 5 -5; 63 7 -7; 63_58 6 -6; 63_78 5 -5; 63_je 6 -6; 64 6 -6; 64_> 6 -6; 65 7 -7; 65_89 7 -7; 66 6 -6
66_55 5 -5; 66_77 2 -2; 66_> 10 -10; 67 6 -6; 67_89 6 -6; 68 6 -6; 68_09 6 -6; 69 9 -9; 698 6 -6; 698_01 6 -6
69_> 9 -9; 6_1 5 -5; 6_12 8 -8; 6_33 7 -7; 6_61 7 -7; 6_7 5 -5; 6_> 5 -5; 6_ordin 12 -12; 6_rue 5 -5; 7 13 -13
70 9 -9; 70_12 5 -5; 70_26 7 -7; 70_comme 5 -5; 70_ou 1 -1; 72 8 -8; 72_09 7 -7; 72_34 6 -6; 72_63 6 -6; 72_81 7 -7
72_et 4 -4; 73 8 -8; 73_74 8 -8; 74 13 -13; 74_52 8 -8; 74_75 8 -8; 74_81 6 -6; 74_> 7 -7; 74_euh 3 -3; 75 8 -8
75_> 8 -8; 77 8 -8; 77_00 6 -6; 77_03 6 -6; 77_66 6 -6; 77_88 2 -2; 78 13 -13; 78_45 3 -3; 78_90 3 -3; 78_99 7 -7
78_> 12 -12; 78_voila 7 -7; 79 5 -5; 79_> 5 -5; 7_4 6 -6; 7_68 6 -6; 7_8 5 -5; 8 5 -5; 80 5 -5; 80_83 5 -5
80_ah 5 -5; 81 11 -11; 81_25 6 -6; 81_72 6 -6; 81_90 7 -7; 81_> 7 -7; 81_je 7 -7; 82 6 -6; 82_61 6 -6; 83 10 -10
83_56 7 -7; 83_74 8 -8; 83_> 5 -5; 85 8 -8; 85_> 8 -8; 86 7 -7; 86_15 6 -6; 86_24 6 -6; 86_> 8 -8; 88 9 -9
88_45 1 -1; 88_56 7 -7; 88_70 5 -5; 88_77 6 -6; 88_> 2 -2; 89 11 -11; 89_01 6 -6; 89_26 7 -7; 89_74 7 -7; 8_2 5 -5
8_9 3 -3; 8_> 5 -5; 8_telep 3 -3; 9 21 -21; 90 15 -15; 90_12 1 -1; 90_33 8 -8; 90_44 7 -7; 90_58 8 -8; 90_81 6 -6
90_86 8 -8; 90_> 4 -4; 92 5 -5; 92_80 5 -5; 93 7 -7; 93_81 7 -7; 95 3 -3; 95_12 3 -3; 97 6 -6; 97_63 6 -6; 98 6 -6
98_74 3 -3; 98_> 6 -6; 99 14 -14; 99_03 6 -6; 99_11 7 -7; 99_88 10 -10; 99_> 5 -5; 99_par 9 -9; 9_5 5 -5; 9_> 17 -17
<_0 5 -5; <_0033 5 -5; <_01 12 -12; <_01398 11 -11; <_02 11 -11; <_03 7 -7; <_04 7 -7; <_05 7 -7; <_06 16 -16
<_061 8 -8; <_0634 8 -8; <_0696 8 -8; <_07 12 -12; <_07532 10 -10; <_09 8 -8; <_12 12 -12; <_2 8 -8; <_3 10 -10
<_32 7 -7; <_33 9 -9; <_4 10 -10; <_5 11 -11; <_6 12 -12; <_60 9 -9; <_> 16 -16; <_a 17 -17; <_abdel 9 -9
<_aboub 7 -7; <_absol 10 -10; <_accue 8 -8; <_affir 9 -9; <_agath 6 -6; <_agnes 9 -9; <_ah 14 -14; <_ahmed 7 -7
<_aissa 9 -9; <_ajout 20 -20; <_alain 4 -4; <_aleks 10 -10; <_alexa 7 -7; <_aline 7 -7; <_allel 11 -11; <_allez -6 6
<_allo 19 -19; <_alors 6 -6; <_amina 10 -10; <_andre 7 -7; <_anna 7 -7; <_anne 10 -10; <_annie 9 -9; <_annul 14 -14
<_antoi 10 -10; <_appel 16 -16; <_aroba 15 -15; <_arret -4 4; <_arthu 10 -10; <_astre 6 -6; <_atten 21 -21
<_au 12 -12; <_aubry 7 -7; <_aucun 16 -16; <_aurel 10 -10; <_aurie 6 -6; <_avant 7 -7; <_avec 6 -6; <_awa 7 -7
<_b 13 -13; <_bah 12 -12; <_baiss 12 -12; <_bande -10 10; <_bascu 7 -7; <_bea 8 -8; <_beauc 14 -14; <_ben 14 -14
<_bened 6 -6; <_benja 7 -7; <_berna 7 -7; <_bertr 5 -5; <_bibi 10 -10; <_bien 11 -11; <_bilou 4 -4; <_blabl 11 -11
<_bob 6 -6; <_bof 10 -10; <_bon 11 -11; <_bonjo 12 -12; <_bonne 14 -14; <_bonso 1 -1; <_borde -8 8; <_bouch 8 -8
<_boug 5 -5; <_boula 9 -9; <_bouyg 9 -9; <_box 18 -18; <_bravo -8 8; <_brigi 11 -11; <_bruno 9 -9; <_burea 5 -5
<_c 1 -1; <_ca 10 -10; <_cabin 8 -8; <_calis -7 7; <_camil 12 -12; <_can 6 -6; <_carlo 8 -8; <_carol 3 -3
<_carte 8 -8; <_cathy 4 -4; <_ce 18 -18; <_cecil 6 -6; <_celia 9 -9; <_celin 3 -3; <_celui 5 -5; <_cent 6 -6
<_certa 11 -11; <_certe 11 -11; <_ces 7 -7; <_cesse -8 8; <_cette -6 6; <_chape 12 -12; <_charl 11 -11; <_cher 5 -5
<_chez 19 -19; <_chris 8 -8; <_chut 7 -7; <_cinco 9 -9; <_cinq 15 -15; <_cinqu 11 -11; <_clair 12 -12; <_claud 6 -6
<_cleme 11 -11; <_combi -9 9; <_comma 8 -8; <_comme 18 -18; <_compt 6 -6; <_conna -15 15; <_conne 14 -14
<_conse 16 -16; <_conso 11 -11; <_conta 9 -9; <_cool 6 -6; <_corin 8 -8; <_coupu 4 -4; <_cyril 9 -9; <_d 14 -14
<_da 7 -7; <_dans 16 -16; <_de 15 -15; <_degag -10 10; <_deja 10 -10; <_delph 7 -7; <_deman 10 -10; <_denis 6 -6
<_depui 11 -11; <_desca 8 -8; <_desol 12 -12; <_deux 19 -19; <_didie 9 -9; <_direc 8 -8; <_dis 9 -9; <_dites 12 -12
<_dix 11 -11; <_djibr 11 -11; <_docte 10 -10; <_domin 8 -8; <_domma 9 -9; <_donc 9 -9; <_donne 5 -5; <_douze 7 -7
<_draga 5 -5; <_du 13 -13; <_dubre 4 -4; <_ducas 9 -9; <_dupon 17 -17; <_dupui 5 -5; <_ecole 5 -5; <_ecout 4 -4
<_ecuri 5 -5; <_eh 16 -16; <_elise 8 -8; <_elle 16 -16; <_emili 3 -3; <_emma 9 -9; <_en 10 -10; <_encor -1 1
<_enfin 2 -2; <_enten 15 -15; <_entre 9 -9; <_envir 13 -13; <_envoy 12 -12; <_enzo 11 -11; <_eric 13 -13
<_espec -15 15; <_est 9 -9; <_et 14 -14; <_euh 20 -20; <_eva 9 -9; <_exact 10 -10; <_excus 16 -16; <_f 7 -7
<_fabri 6 -6; <_fait -13 13; <_faite 14 -14; <_fanny 11 -11; <_fatim 9 -9; <_fatou 3 -3; <_faut -1 1; <_ferme -14 14
<_fiche -7 7; <_flore 5 -5; <_fouta -6 6; <_foute -9 9; <_franc -1 1; <_free 11 -11; <_garag 8 -8; <_gaspa 10 -10
<_gauti 8 -8; <_genia 8 -8; <_genre 10 -10; <_gerar 8 -8; <_ghisl 7 -7; <_gille 11 -11; <_giova 10 -10; <_girar 8 -8
<_gite 6 -6; <_gmail 11 -11; <_go 11 -11; <_gros 9 -9; <_guill 11 -11; <_guy 9 -9; <_gwena 6 -6; <_h 8 -8
<_hans 10 -10; <_hein 12 -12; <_helas 10 -10; <_helen 7 -7; <_herna 9 -9; <_hicha 10 -10; <_hier 8 -8; <_hors 16 -16
<_hotel 6 -6; <_hotma 11 -11; <_hugo 12 -12; <_hugue 8 -8; <_huit 10 -10; <_hum 8 -8; <_humai 16 -16; <_ibrah 10 -10
<_ici 9 -9; <_igor 11 -11; <_il 20 -20; <_ils 6 -6; <_impec 13 -13; <_impos 10 -10; <_ines 9 -9; <_info 8 -8
<_inscr 7 -7; <_inspe 8 -8; <_inter 14 -14; <_inuti 5 -5; <_isabe 9 -9; <_j 10 -10; <_jamai 19 -19; <_je 8 -8
<_jean 17 -17; <_jeann 8 -8; <_jocel 7 -7; <_john 8 -8; <_jojo 9 -9; <_jose 8 -8; <_josia 4 -4; <_jsp 8 -8
<_julie 9 -9; <_juste 15 -15; <_justi 9 -9; <_k 7 -7; <_kader 10 -10; <_karim 8 -8; <_karin 11 -11; <_kevin 13 -13
<_kikid 14 -14; <_l 16 -16; <_la 25 -25; <_lacom 8 -8; <_laiss 12 -12; <_lamot 6 -6; <_laura 10 -10; <_laure 10 -10
<_le 15 -15; <_lea 6 -6; <_lefeb 11 -11; <_legra 8 -8; <_lemai 10 -10; <_leo 9 -9; <_leon 8 -8; <_leque 10 -10
<_les 23 -23; <_li 8 -8; <_lili 8 -8; <_loic 6 -6; <_lola 6 -6; <_louis 10 -10; <_luc 6 -6; <_lucas 9 -9
<_lucie 12 -12; <_ludiv 6 -6; <_ludo 7 -7; <_lulu 7 -7; <_lundi 8 -8; <_m 8 -8; <_ma 24 -24; <_madam 17 -17
<_madem 8 -8; <_maell 7 -7; <_maill 8 -8; <_mairi 4 -4; <_mais -9 9; <_maitr 8 -8; <_malhe 12 -12; <_malle 12 -12
<_maman 5 -5; <_manon 7 -7; <_marc 14 -14; <_march 10 -10; <_marec 4 -4; <_maria 10 -10; <_marie 14 -14
<_mario 8 -8; <_marti 7 -7; <_mathi 9 -9; <_mauva 9 -9; <_max 5 -5; <_mdr 7 -7; <_mehdi 10 -10; <_melan 8 -8
<_meme 6 -6; <_merci 12 -12; <_merde -12 12; <_mes 16 -16; <_mette 19 -19; <_meyer 10 -10; <_mi 7 -7; <_mikae 5 -5
<_mille 10 -10; <_mince 13 -13; <_mirac 10 -10; <_mmh 6 -6; <_moham 7 -7; <_moi 13 -13; <_moins 10 -10; <_mon 16 -16
<_monsi 18 -18; <_n 8 -8; <_nadia 9 -9; <_nath 11 -11; <_natha 17 -17; <_ne 20 -20; <_negat 13 -13; <_nein 8 -8
<_nenni 9 -9; <_netfl 8 -8; <_neuf 16 -16; <_nguye 3 -3; <_ni 9 -9; <_nicke 11 -11; <_niet 11 -11; <_no 10 -10
<_noah 6 -6; <_nom -5 5; <_non 10 -10; <_nonan 9 -9; <_nope 11 -11; <_nora 10 -10; <_nos 11 -11; <_notez 9 -9
<_notre 13 -13; <_nourd 6 -6; <_nous 13 -13; <_nulle 10 -10; <_numer 10 -10; <_o 5 -5; <_odett 7 -7; <_oh 14 -14
<_ok 12 -12; <_olga 6 -6; <_olivi 9 -9; <_on 11 -11; <_onze 11 -11; <_opera 10 -10; <_orang 11 -11; <_ordin 7 -7
<_ou 9 -9; <_oui 15 -15; <_oula 9 -9; <_oumar 7 -7; <_oups 6 -6; <_p 6 -6; <_paill 11 -11; <_papa 5 -5
<_pardi 11 -11; <_pardo 17 -17; <_parei 10 -10; <_parfa 12 -12; <_parle 16 -16; <_parti 13 -13; <_pas 22 -22
<_pasca 8 -8; <_passe 21 -21; <_patie 5 -5; <_patoc 5 -5; <_paul 17 -17; <_paule 10 -10; <_pauli 6 -6; <_paulo 9 -9
<_pauvr -10 10; <_perri 7 -7; <_perso 15 -15; <_petit 7 -7; <_peuch 1 -1; <_peut 9 -9; <_pharm 6 -6; <_phili 11 -11
<_phill 9 -9; <_pierr 9 -9; <_place 8 -8; <_plus 9 -9; <_plusi 11 -11; <_pluto 7 -7; <_point 4 -4; <_pol 13 -13
<_por 7 -7; <_porca -5 5; <_possi 18 -18; <_pour 12 -12; <_pourq 17 -17; <_pourr 7 -7; <_pouve 14 -14
<_prene 13 -13; <_preno 6 -6; <_presq 11 -11; <_probl 10 -10; <_puis 8 -8; <_puisq 9 -9; <_punai 11 -11
<_puree -8 8; <_putai -21 21; <_qu 17 -17; <_quai 7 -7; <_quand 8 -8; <_quat 10 -10; <_quato 10 -10; <_quatr 22 -22
<_que 13 -13; <_quel -10 10; <_quelq 26 -26; <_qui 1 -1; <_quinz 13 -13; <_quoi 17 -17; <_r 8 -8; <_rachi 6 -6
<_rappe 8 -8; <_ras -10 10; <_raymo 8 -8; <_redem 12 -12; <_redir 10 -10; <_regis 8 -8; <_rembo -13 13; <_rene 2 -2
<_repar 14 -14; <_repon -7 7; <_rh 9 -9; <_rien 24 -24; <_rober 8 -8; <_romai 7 -7; <_rose 11 -11; <_rue 8 -8
<_s -6 6; <_sa -1 1; <_sabin 10 -10; <_salut 3 -3; <_samia 11 -11; <_samir 9 -9; <_sandr 8 -8; <_sans 10 -10
<_sarah 9 -9; <_sav 9 -9; <_schmi 9 -9; <_sebas 8 -8; <_secre 6 -6; <_seize 8 -8; <_sept 21 -21; <_septa 13 -13
<_serge 8 -8; <_servi -3 3; <_seule 14 -14; <_si 6 -6; <_silen -9 9; <_sim 9 -9; <_six 25 -25; <_smith 6 -6
<_socie 10 -10; <_sofia 6 -6; <_soixa 11 -11; <_solan 7 -7; <_sophi 14 -14; <_sous 11 -11; <_speed 12 -12
<_steph 6 -6; <_stop -6 6; <_super 10 -10; <_suppo 9 -9; <_sur 13 -13; <_surem 12 -12; <_surto 7 -7; <_sylva 7 -7
<_sylvi 11 -11; <_szyma 4 -4; <_t -2 2; <_ta -8 8; <_tabar -19 19; <_tais 12 -12; <_tant 9 -9; <_tatia 6 -6
<_te 10 -10; <_tech 7 -7; <_teodo 5 -5; <_test 10 -10; <_thi 8 -8; <_thier 9 -9; <_thoma 11 -11; <_tiago 8 -8
<_tina 8 -8; <_titi 9 -9; <_tom 11 -11; <_tomas 7 -7; <_tony 9 -9; <_toujo 19 -19; <_tous 11 -11; <_tout 19 -19
<_toute 13 -13; <_trans 16 -16; <_treiz 10 -10; <_trent 6 -6; <_tres 11 -11; <_trist 6 -6; <_trois 17 -17
<_trop 5 -5; <_tu 1 -1; <_tuer 4 -4; <_ugo 9 -9; <_un 22 -22; <_une 23 -23; <_uniqu 9 -9; <_v 8 -8; <_va -9 9
<_valer 5 -5; <_vande 9 -9; <_vas 13 -13; <_veron 6 -6; <_vers 9 -9; <_veuil 5 -5; <_victo 8 -8; <_viens 10 -10
<_vince 10 -10; <_vingt 20 -20; <_vite 8 -8; <_voila 11 -11; <_volon 11 -11; <_votre -15 15; <_vous -3 3
<_wait 7 -7; <_wei 4 -4; <_wesh 7 -7; <_wifi 8 -8; <_wojci 10 -10; <_x 6 -6; <_xavie 6 -6; <_y -3 3; <_yann 5 -5
<_yes 13 -13; <_you -9 9; <_youce 10 -10; <_youtu 8 -8; <_yves 5 -5; <_yvett 8 -8; <_yvonn 7 -7; <_z 10 -10
<_zbign 10 -10; <_zero 10 -10; <_zoe 10 -10; <_zut 12 -12; a 3 -3; a_19 5 -5; a_8 3 -3; a_> 11 -11; a_about 6 -6
a_activ 9 -9; a_alger 5 -5; a_appel 6 -6; a_appor 8 -8; a_aroba 7 -7; a_arrac 6 -6; a_au 1 -1; a_b 8 -8
a_besoi 5 -5; a_bien -17 17; a_bout -17 17; a_c 9 -9; a_carte 4 -4; a_ce 7 -7; a_chang 6 -6; a_chaqu 11 -11
a_chope 3 -3; a_cinq 16 -16; a_cinqu 5 -5; a_colin 2 -2; a_comme 12 -12; a_conca 6 -6; a_conne 1 -1; a_cote 6 -6
a_coupe 14 -14; a_d 12 -12; a_de 10 -10; a_debor 8 -8; a_debra 7 -7; a_deja 10 -10; a_des 6 -6; a_deux -2 2
a_dire 23 -23; a_dispa 2 -2; a_dista 1 -1; a_dit 10 -10; a_dix 8 -8; a_donne 6 -6; a_du 11 -11; a_ecrit 5 -5
a_emett 6 -6; a_en -9 9; a_encor 8 -8; a_erreu 15 -15; a_et 2 -2; a_ete 8 -8; a_eu 12 -12; a_exact 7 -7; a_f 5 -5
a_faire 15 -15; a_fait 12 -12; a_faite 7 -7; a_freju 8 -8; a_garde 5 -5; a_gmail 8 -8; a_grill 7 -7; a_h 8 -8
a_hurle 7 -7; a_i 1 -1; a_insta 8 -8; a_inter 7 -7; a_j 5 -5; a_joind 6 -6; a_jour 5 -5; a_k 7 -7; a_l 6 -6
a_la -3 3; a_laiss 3 -3; a_laver 9 -9; a_le 4 -4; a_les 7 -7; a_limog 6 -6; a_lyon 6 -6; a_m 21 -21; a_ma 18 -18
a_madam 5 -5; a_march 6 -6; a_mareu 10 -10; a_marre -12 12; a_matin 5 -5; a_me -6 6; a_mes 8 -8; a_mirei 6 -6
a_mis 7 -7; a_moi 4 -4; a_moiti 10 -10; a_mon 12 -12; a_mons 8 -8; a_monte 6 -6; a_montp 8 -8; a_mort 7 -7
a_moyen 10 -10; a_n 10 -10; a_neuf 9 -9; a_noemi 11 -11; a_nouve 13 -13; a_o 3 -3; a_ouver 12 -12; a_ouvri 9 -9
a_parle 6 -6; a_parti 5 -5; a_pas 23 -23; a_peine 7 -7; a_perdu 6 -6; a_perei 8 -8; a_perso 5 -5; a_peu 10 -10
a_plein 14 -14; a_plus 9 -9; a_point 8 -8; a_pose 5 -5; a_prend 8 -8; a_preve 12 -12; a_probl 5 -5; a_qu 24 -24
a_quara 5 -5; a_quatr 8 -8; a_que 8 -8; a_quel 6 -6; a_quelq 14 -14; a_qui 9 -9; a_r 7 -7; a_ras -12 12
a_redem 3 -3; a_redir 3 -3; a_regar 7 -7; a_repet -9 9; a_repri 9 -9; a_retab 3 -3; a_reten 8 -8; a_rien -8 8
a_robas 9 -9; a_rodez 8 -8; a_s 6 -6; a_saint 15 -15; a_saute 4 -4; a_se 4 -4; a_sept 8 -8; a_septa 7 -7
a_signa 8 -8; a_signe 9 -9; a_six 13 -13; a_soir 6 -6; a_son 5 -5; a_t 7 -7; a_tanto 9 -9; a_tenu 9 -9; a_teste 8 -8
a_touch 8 -8; a_toujo 17 -17; a_tourc 4 -4; a_trois 1 -1; a_u 4 -4; a_un 10 -10; a_une 8 -8; a_vendu 9 -9
a_vingt 2 -2; a_voir 13 -13; a_vole 7 -7; a_votre 9 -9; a_vous 9 -9; a_y 7 -7; abbe 4 -4; abbe_enfin 4 -4
abdel 9 -9; abdel_benha 9 -9; aboie 11 -11; aboie_> 7 -7; aboie_excus 9 -9; aboie_je 2 -2; abonn -4 4; abonn_> -2 2
abonn_c 2 -2; abonn_chez -8 8; aboub 7 -7; aboub_point 7 -7; about 6 -6; about_> 6 -6; abrut -10 10; abrut_> -10 10
absol 13 -13; absol_c 7 -7; absol_madam 12 -12; absol_que 3 -3; abuse -16 16; abuse_> -16 16; acaci 4 -4
acaci_a 4 -4; acced 5 -5; acced_au 5 -5; accen 17 -17; accen_> 14 -14; accen_aigu 9 -9; accen_aroba 5 -5
accen_bien 1 -1; accen_evide 4 -4; accen_point 6 -6; accen_under 6 -6; acces 8 -8; acces_> 6 -6; acces_a 7 -7
acces_au 6 -6; acces_inter 2 -2; accor 19 -19; accor_> 17 -17; accor_avec 11 -11; accor_ca 5 -5; accor_d 5 -5
accor_je 3 -3; accor_mais 6 -6; accue 7 -7; accue_> 6 -6; accue_aroba 8 -8; accue_n 6 -6; achat 8 -8; achat_> 8 -8
achet 7 -7; achet_l 8 -8; achet_la 2 -2; achet_mon 4 -4; activ 6 -6; activ_depen 6 -6; activ_ma 9 -9; actua 12 -12
actua_plus 12 -12; adam 9 -9; adam_> 9 -9; admin 6 -6; admin_> 6 -6; adora 7 -7; adora_et 7 -7; adres 17 -17
adres_> 14 -14; adres_a 10 -10; adres_atten 2 -2; adres_c 7 -7; adres_comme 7 -7; adres_courr 6 -6; adres_dessu 4 -4
adres_elect 7 -7; adres_euh 2 -2; adres_garag 5 -5; adres_gmail 10 -10; adres_j 3 -3; adres_mail 5 -5
adres_mais 9 -9; adres_posta 5 -5; adres_sur 3 -3; adsl 10 -10; adsl_est 10 -10; affai -12 12; affai_a -7 7
affai_je -8 8; affic 10 -10; affic_> 7 -7; affic_appel 4 -4; affic_conne 6 -6; affic_jamai 7 -7; affic_maint 10 -10
affic_mais 7 -7; affic_pas 12 -12; affic_plus 7 -7; affir 9 -9; affir_chef 9 -9; agaca 13 -13; agaca_> 13 -13
agace 10 -10; agace_> 10 -10; agath 6 -6; agath_tiret 6 -6; age 6 -6; age_on 6 -6; agee 15 -15; agee_qui 11 -11
agee_vous 6 -6; agenc 13 -13; agenc_de 2 -2; agenc_immob 13 -13; agent 11 -11; agent_> 11 -11; agent_a 8 -8
agent_au 4 -4; agent_d 6 -6; agent_je 5 -5; agent_merci 3 -3; agent_non 8 -8; agent_s 6 -6; agent_un 4 -4
agnes 12 -12; agnes_leger 8 -8; agnes_point 9 -9; ah 13 -13; ah_bah 10 -10; ah_ben 2 -2; ah_c 11 -11; ah_ca 14 -14
ah_dans 5 -5; ah_je 4 -4; ah_mais -6 6; ah_merde 13 -13; ah_mince 16 -16; ah_non 14 -14; ah_oui 7 -7; ah_punai 4 -4
ah_que 10 -10; ah_super 4 -4; ah_zut 8 -8; ahmed 7 -7; ahmed_point 7 -7; ai 4 -4; ai_9 17 -17; ai_a 11 -11
ai_achet 7 -7; ai_annul 10 -10; ai_appel 14 -14; ai_appuy 6 -6; ai_assez -7 7; ai_atten 9 -9; ai_aucun 1 -1
ai_beau 8 -8; ai_besoi 19 -19; ai_c 5 -5; ai_chang 10 -10; ai_cinq 7 -7; ai_cru 8 -8; ai_de 10 -10; ai_debra 6 -6
ai_deja 8 -8; ai_demar 10 -10; ai_demen 14 -14; ai_depui 2 -2; ai_des 12 -12; ai_deux 19 -19; ai_dit 16 -16
ai_donne 1 -1; ai_du 10 -10; ai_ecrit 2 -2; ai_encor 12 -12; ai_enten 7 -7; ai_envie -10 10; ai_epele 8 -8
ai_essay 13 -13; ai_ete 9 -9; ai_eu 9 -9; ai_fait 12 -12; ai_ferme 14 -14; ai_free 6 -6; ai_honte 14 -14
ai_inter 9 -9; ai_jamai -12 12; ai_je 11 -11; ai_la -18 18; ai_laiss 5 -5; ai_le 6 -6; ai_ma -17 17; ai_mail 4 -4
ai_marre -14 14; ai_mis 3 -3; ai_oubli 8 -8; ai_par -12 12; ai_parle 8 -8; ai_pas 17 -17; ai_paye 12 -12
ai_perdu 6 -6; ai_peur 14 -14; ai_plein -15 15; ai_plus 12 -12; ai_pris -8 8; ai_pus 6 -6; ai_quatr 8 -8
ai_que 5 -5; ai_quelq 13 -13; ai_raccr 8 -8; ai_rallu 3 -3; ai_ras -13 13; ai_rebra 12 -12; ai_recu 17 -17
ai_recup 9 -9; ai_redem 17 -17; ai_rende 8 -8; ai_retro 10 -10; ai_reuss 15 -15; ai_rien -1 1; ai_sept 8 -8
ai_soixa 15 -15; ai_toujo 10 -10; ai_tout 13 -13; ai_toute 10 -10; ai_trois 14 -14; ai_trop -10 10; ai_un 12 -12
ai_une 14 -14; ai_vraim -5 5; ai_vu 8 -8; aicha 5 -5; aicha_et 5 -5; aide 12 -12; aide_> 12 -12; aide_il 9 -9
aider 5 -5; aider_moi 5 -5; aidez 4 -4; aidez_moi 4 -4; aie 3 -3; aie_un 3 -3; aigu 9 -9; aigu_> 8 -8
aigu_mais 6 -6; aille -10 10; aille_> -11 11; aille_c 1 -1; aimab 17 -17; aimab_> 17 -17; aimab_jeune 7 -7
aime 10 -10; aime_esse 4 -4; aime_pas 10 -10; aimen 4 -4; aimen_bien 4 -4; aimer 9 -9; aimer_ben 7 -7
aimer_bien 8 -8; aimer_mieux 4 -4; aimer_vous 8 -8; air 12 -12; air_bon 5 -5; air_d 10 -10; air_de 7 -7; aireu 8 -8
aireu_> 8 -8; aissa 12 -12; aissa_ba 11 -11; aissa_diall 9 -9; ajout 20 -20; ajout_un 6 -6; ajout_une 19 -19
alain 7 -7; alain_point 7 -7; alami 10 -10; alami_> 10 -10; alaou 4 -4; alaou_a 4 -4; alarm 8 -8; alarm_> 8 -8
aleks 10 -10; aleks_nowak 10 -10; alemb 9 -9; alemb_> 9 -9; alexa 7 -7; alexa_gilet 7 -7; alger 5 -5
alger_plus 5 -5; ali 11 -11; ali_manso 11 -11; aline 7 -7; aline_favre 7 -7; alle 3 -3; alle_sur 3 -3; allel 11 -11
allel_le 11 -11; aller -5 5; aller_> 10 -10; aller_au 6 -6; aller_sur 9 -9; aller_voir -11 11; allez -8 8
allez_> 12 -12; allez_au -12 12; allez_deux 6 -6; allez_enten -8 8; allez_m -5 5; allez_on 10 -10; allez_oui 18 -18
allez_vous -13 13; allez_y 22 -22; allo -5 5; allo_> 11 -11; allo_allo 12 -12; allo_bonjo 12 -12; allo_c 6 -6
allo_oui 6 -6; allo_quoi -9 9; allo_un 9 -9; allo_y 6 -6; allum 9 -9; allum_> 4 -4; allum_mais 3 -3
allum_meme 11 -11; allum_plus 8 -8; alma 8 -8; alma_> 8 -8; alors 8 -8; alors_05 5 -5; alors_06 10 -10
alors_> 11 -11; alors_atten 6 -6; alors_c 6 -6; alors_ca 10 -10; alors_d 3 -3; alors_en 8 -8; alors_enzo 8 -8
alors_euh 10 -10; alors_helen 7 -7; alors_il 1 -1; alors_j 1 -1; alors_je 1 -1; alors_la 2 -2; alors_le 6 -6
alors_mette 3 -3; alors_moi 6 -6; alors_mon 4 -4; alors_nolan 6 -6; alors_non 10 -10; alors_notez 1 -1
alors_on 6 -6; alors_pauli 2 -2; alors_prene 2 -2; alors_qu 2 -2; alors_r 2 -2; alors_sarah 5 -5; alors_teyss 5 -5
alors_trouv 10 -10; alors_une 5 -5; alors_voila 2 -2; alors_votre 3 -3; alors_zero 3 -3; alors_zorro 7 -7
altea 5 -5; altea_point 5 -5; amara 8 -8; amara_> 8 -8; amina 10 -10; amina_cisse 10 -10; amran 8 -8; amran_> 8 -8
amran_en 2 -2; an 8 -8; an_derni 8 -8; anato 7 -7; anato_et 2 -2; anato_l 7 -7; anato_r 5 -5; ancie 2 -2
ancie_> 1 -1; ancie_c 2 -2; ancie_numer 2 -2; ander 6 -6; ander_deux 6 -6; andre 7 -7; andre_point 7 -7; aneri -9 9
aneri_> -9 9; anglo 6 -6; anglo_enfin 6 -6; anime 7 -7; anime_> 4 -4; anime_s 7 -7; anna 7 -7; anna_deux 7 -7
anne 13 -13; anne_deux 3 -3; anne_lemai 6 -6; anne_marie 6 -6; anne_so 7 -7; anne_sophi 9 -9; anne_tiret 7 -7
annee 11 -11; annee_derni 11 -11; annic 2 -2; annic_point 2 -2; annie 9 -9; annie_girar 6 -6; annie_point 11 -11
annon 6 -6; annon_une 6 -6; annul 22 -22; annul_> 14 -14; annul_l 6 -6; annul_la 5 -5; annul_le 19 -19
annul_ma 5 -5; annul_mon 19 -19; annul_tout 10 -10; annul_un 10 -10; anoma 5 -5; anoma_desor 5 -5; anony 7 -7
anony_> 7 -7; ans 5 -5; ans_> 17 -17; ans_bande -6 6; ans_c 2 -2; ans_et 4 -4; ans_je 3 -3; anten 8 -8; anten_> 8 -8
anten_sur 3 -3; antoi 13 -13; antoi_de 10 -10; antoi_dubre 8 -8; antoi_point 13 -13; apost 6 -6; apost_aroba 5 -5
apost_h 3 -3; apost_haute 6 -6; appai 11 -11; appai_plus 11 -11; appar 17 -17; appar_> 18 -18; appar_branc 1 -1
appar_depui 2 -2; appar_en 6 -6; appar_je 6 -6; appar_mon 5 -5; appar_n 7 -7; appar_ne 3 -3; appar_on 6 -6
appar_sont 9 -9; appar_vous 5 -5; appel 10 -10; appel_> 10 -10; appel_aissa 11 -11; appel_au 9 -9; appel_avec 6 -6
appel_c -7 7; appel_ca 3 -3; appel_ce 9 -9; appel_comme 21 -21; appel_d 8 -8; appel_de 12 -12; appel_depui 6 -6
appel_du 5 -5; appel_elodi 13 -13; appel_entra 6 -6; appel_et 4 -4; appel_euh 8 -8; appel_flore 9 -9
appel_georg 1 -1; appel_giuli 7 -7; appel_hier 7 -7; appel_il 5 -5; appel_jean 9 -9; appel_julie 14 -14
appel_karim 7 -7; appel_laura 1 -1; appel_mais 5 -5; appel_melan 10 -10; appel_mimi 6 -6; appel_moi 12 -12
appel_momo 5 -5; appel_mon -12 12; appel_moniq 5 -5; appel_ne 6 -6; appel_ni 11 -11; appel_non 13 -13
appel_on 10 -10; appel_parce 9 -9; appel_pas 16 -16; appel_passe 14 -14; appel_perso 17 -17; appel_pluto 7 -7
appel_pour 10 -10; appel_qui 5 -5; appel_se 14 -14; appel_sont 7 -7; appel_sophi 2 -2; appel_tombe 1 -1
appel_tout 5 -5; appel_trois 12 -12; appel_valer 5 -5; apple 6 -6; apple_watch 6 -6; appor 8 -8; appor_la 8 -8
appui 7 -7; appui_sur 7 -7; appuy 11 -11; appuy_> 7 -7; appuy_sur 6 -6; appuy_tres 4 -4; apres 15 -15; apres_c 4 -4
apres_dix 8 -8; apres_je 3 -3; apres_l 7 -7; apres_le 3 -3; apres_midi 8 -8; apres_orang 2 -2; apres_redem 6 -6
apres_vente 5 -5; apres_vingt 6 -6; ardec 4 -4; ardec_quand 4 -4; are -9 9; are_idiot -9 9; argen -8 8
argen_et -8 8; arnaq -17 17; arnaq_> -11 11; arnaq_au 7 -7; arnaq_votre -12 12; aroba 9 -9; aroba_> 10 -10
aroba_a 7 -7; aroba_aroba 7 -7; aroba_astie 6 -6; aroba_au 7 -7; aroba_autlo 8 -8; aroba_b 9 -9; aroba_bluew 7 -7
aroba_boula 7 -7; aroba_bouyg 3 -3; aroba_box 6 -6; aroba_cafe 7 -7; aroba_clini 8 -8; aroba_club 6 -6
aroba_comme 7 -7; aroba_cyril 9 -9; aroba_data 7 -7; aroba_delor 8 -8; aroba_dupon 7 -7; aroba_dupui 5 -5
aroba_duran 7 -7; aroba_ecole 6 -6; aroba_ehpad 9 -9; aroba_elect 9 -9; aroba_entre 9 -9; aroba_et 2 -2
aroba_etu 6 -6; aroba_euh 5 -5; aroba_fleur 8 -8; aroba_free 8 -8; aroba_fri 5 -5; aroba_froma 8 -8; aroba_g 6 -6
aroba_garag 6 -6; aroba_gmail 7 -7; aroba_group 8 -8; aroba_hot 6 -6; aroba_hotel 7 -7; aroba_hotma 7 -7
aroba_hugo 12 -12; aroba_i 9 -9; aroba_iclou 7 -7; aroba_j 4 -4; aroba_je 10 -10; aroba_jimai 4 -4; aroba_la 6 -6
aroba_lapos 8 -8; aroba_les 7 -7; aroba_live 8 -8; aroba_mairi 6 -6; aroba_menui 8 -8; aroba_mfr 8 -8
aroba_mon 8 -8; aroba_neuf 6 -6; aroba_non 3 -3; aroba_noval 9 -9; aroba_numer 5 -5; aroba_orang 8 -8
aroba_oranj 1 -1; aroba_oua 7 -7; aroba_ouana 6 -6; aroba_out 4 -4; aroba_outlo 8 -8; aroba_pizza 7 -7
aroba_plomb 8 -8; aroba_proto 6 -6; aroba_proxi 8 -8; aroba_que 9 -9; aroba_romai 7 -7; aroba_roman 9 -9
aroba_s 8 -8; aroba_saint 4 -4; aroba_sfr 9 -9; aroba_skyne 8 -8; aroba_soget 4 -4; aroba_telen 6 -6
aroba_trans 3 -3; aroba_univ 8 -8; aroba_v 6 -6; aroba_voila 5 -5; aroba_wanad 6 -6; aroba_wanna 5 -5
aroba_web 7 -7; aroba_yahoo 8 -8; aroba_yande 6 -6; arrac 6 -6; arrac_le 6 -6; arran 23 -23; arran_> 17 -17
arran_pas 8 -8; arran_un 8 -8; arret -2 2; arret_> 6 -6; arret_avec 13 -13; arret_de -16 16; arret_il 8 -8
arret_rien 7 -7; arriv 10 -10; arriv_> 7 -7; arriv_a 3 -3; arriv_dans 8 -8; arriv_donne 6 -6; arriv_pas 10 -10
arriv_plus 6 -6; arriv_toujo 11 -11; arrob 8 -8; arrob_gmail 9 -9; arrob_hotma 7 -7; arthu 10 -10
arthu_tiret 10 -10; artif 13 -13; artif_> 13 -13; arts 7 -7; arts_point 7 -7; as 4 -4; as_vu 4 -4; aspir 8 -8
aspir_ne 10 -10; aspir_robot 7 -7; assez -7 7; assez_> -7 7; assez_de -9 9; assis 15 -15; assis_> 11 -11
assis_de 8 -8; assis_socia 10 -10; assis_une 5 -5; assoi 7 -7; assoi_> 7 -7; assur 9 -9; assur_> 9 -9; astie 6 -6
astie_aroba 6 -6; astie_tiret 6 -6; astre 6 -6; astre_zero 6 -6; at 10 -10; at_free 7 -7; at_garag 5 -5
at_gmail 7 -7; at_lapos 7 -7; at_outlo 9 -9; ateli 3 -3; ateli_c 4 -4; ateli_qui 1 -1; atlas 9 -9; atlas_point 9 -9
attac 8 -8; attac_aroba 5 -5; attac_avec 3 -3; attac_kiki 4 -4; attac_le 3 -3; attac_lemoi 7 -7; attac_point 8 -8
attac_t 4 -4; attaq -6 6; attaq_> -6 6; atten 8 -8; atten_45 8 -8; atten_> 22 -22; atten_alors 2 -2
atten_atten 9 -9; atten_aussi -10 10; atten_c -16 16; atten_cheri 8 -8; atten_depui 14 -14; atten_deux 11 -11
atten_excus 2 -2; atten_j 13 -13; atten_je 18 -18; atten_julie 4 -4; atten_le 10 -10; atten_mais 17 -17
atten_mon 6 -6; atten_non 16 -16; atten_onze 5 -5; atten_oui 6 -6; atten_que 11 -11; atten_rien 8 -8; atten_s 17 -17
atten_sa 6 -6; atten_si 3 -3; atten_un 14 -14; atten_votre 16 -16; attri 5 -5; attri_> 5 -5; au 13 -13; au_06 5 -5
au_07456 8 -8; au_12 9 -9; au_3900 8 -8; au_6 5 -5; au_au 5 -5; au_boulo 5 -5; au_bout 7 -7; au_burea 7 -7
au_clavi 7 -7; au_cloud 4 -4; au_colis 7 -7; au_contr 18 -18; au_debut 7 -7; au_dessu 8 -8; au_deuxi 1 -1
au_diabl -14 14; au_dixie 6 -6; au_dos 7 -7; au_douze 10 -10; au_garag 6 -6; au_meme 10 -10; au_mien 5 -5
au_milie 6 -6; au_moins 14 -14; au_mois 9 -9; au_mur 5 -5; au_nez -7 7; au_nivea 8 -8; au_nom 10 -10
au_numer 13 -13; au_pluri 5 -5; au_poil 7 -7; au_premi 9 -9; au_print 2 -2; au_quatr 5 -5; au_quebe 3 -3
au_resea 3 -3; au_respo 6 -6; au_rez 7 -7; au_serve 5 -5; au_servi 7 -7; au_sous 7 -7; au_sujet 13 -13
au_suppo 9 -9; au_techn 7 -7; au_telep 9 -9; au_total 6 -6; au_trava 10 -10; au_trois 11 -11; au_vert 6 -6
au_villa 4 -4; au_web 6 -6; au_wifi 6 -6; au_zero 2 -2; aubry 7 -7; aubry_avec 7 -7; aubry_chris 7 -7; aucun 10 -10
aucun_anoma 5 -5; aucun_appar 7 -7; aucun_appel 5 -5; aucun_effet 8 -8; aucun_honte -9 9; aucun_idee 10 -10
aucun_lumie 6 -6; aucun_mail 11 -11; aucun_monsi 9 -9; aucun_site 7 -7; aucun_souci 9 -9; augus 10 -10
augus_> 10 -10; aujou 6 -6; aujou_hui 6 -6; aurai 10 -10; aurai_besoi 7 -7; aurai_pas 8 -8; aurel 10 -10
aurel_under 10 -10; aurez 9 -9; aurez_pas 9 -9; aurie 6 -6; aurie_vous 6 -6; aussi -1 1; aussi_> 15 -15
aussi_il 4 -4; aussi_lamen -10 10; aussi_lent 7 -7; aussi_longt -10 10; aussi_pourr 11 -11; aussi_vous 6 -6
autan -7 7; autan_que -7 7; autlo 8 -8; autlo_point 8 -8; autom 5 -5; autom_> 5 -5; autre -1 1; autre_> -7 7
autre_chose 18 -18; autre_je -8 8; autre_jour 4 -4; autre_le 2 -2; autre_ma -8 8; autre_perso 10 -10
autre_que 16 -16; aux -2 2; aux_clien -11 11; aux_gens -5 5; aux_infos 10 -10; aux_machi 13 -13; aux_piece 9 -9
aux_robot 10 -10; avais 11 -11; avais_inter 3 -3; avais_lucie 6 -6; avais_simpl 10 -10; avait 5 -5; avait_cree 1 -1
avait_dit 7 -7; avait_l 4 -4; avant 10 -10; avant_> 10 -10; avant_c 3 -3; avant_ca 7 -7; avant_j 3 -3
avant_mais 6 -6; avant_meme 5 -5; avec 3 -3; avec_beatr 3 -3; avec_c 10 -10; avec_celui 6 -6; avec_deux 9 -9
avec_l 7 -7; avec_la 9 -9; avec_le 14 -14; avec_leque 9 -9; avec_les 5 -5; avec_ma 8 -8; avec_mes 5 -5
avec_mon 8 -8; avec_nous 4 -4; avec_p 7 -7; avec_perso 1 -1; avec_quelq 14 -14; avec_quoi 11 -11; avec_s 7 -7
avec_ton -6 6; avec_tous 10 -10; avec_tout 6 -6; avec_toute -8 8; avec_un 17 -17; avec_une 8 -8; avec_valer 11 -11
avec_vos -20 20; avec_votre 6 -6; avec_vous -12 12; avenu 7 -7; avenu_jean 7 -7; avez 7 -7; avez_appel 13 -13
avez_aucun -9 9; avez_bien 9 -9; avez_coupe -6 6; avez_de 6 -6; avez_deja 8 -8; avez_deman 10 -10; avez_dit 14 -14
avez_enten 19 -19; avez_envoy 8 -8; avez_mal 12 -12; avez_menti -12 12; avez_note 1 -1; avez_pas 21 -21
avez_qu 8 -8; avez_quelq 16 -16; avez_raiso 12 -12; avez_tout 15 -15; avez_un 9 -9; aviez 5 -5; aviez_dit 5 -5
avoca -22 22; avoca_> -21 21; avoca_bande -8 8; avoir 5 -5; avoir_affai -7 7; avoir_au 1 -1; avoir_dans 5 -5
avoir_deux 13 -13; avoir_email 11 -11; avoir_euh 4 -4; avoir_les 1 -1; avoir_quelq 8 -8; avoir_serie -9 9
avoir_un 12 -12; avoir_une 6 -6; avons 14 -14; avons_demen 6 -6; avons_huit 11 -11; avons_plus 4 -4; avoue 9 -9
avoue_que 9 -9; awa 7 -7; awa_toujo 7 -7; b 9 -9; b_> 8 -8; b_a 2 -2; b_aroba 8 -8; b_b 5 -5; b_c 7 -7
b_comme 11 -11; b_dumon 2 -2; b_e 6 -6; b_o 5 -5; b_pas 4 -4; b_point 5 -5; b_r 4 -4; b_soixa 4 -4; b_t 9 -9
b_trois 8 -8; b_under 8 -8; b_v 6 -6; ba 11 -11; ba_> 11 -11; bah 14 -14; bah_c 7 -7; bah_ecout 8 -8; bah_non 14 -14
bah_oui 10 -10; bah_voila 14 -14; bah_y 2 -2; baill 5 -5; baill_aroba 5 -5; baiss 12 -12; baiss_la 12 -12
balad -8 8; balad_d -8 8; banca 9 -9; banca_> 6 -6; banca_et 6 -6; banca_m 5 -5; banca_que 10 -10; bande -23 23
bande_d -17 17; bande_de -23 23; banqu 7 -7; banqu_> 9 -9; banqu_elle 3 -3; bapti 10 -10; bapti_le 7 -7
bapti_renau 5 -5; barre 10 -10; barre_affic 7 -7; barre_de 9 -9; barre_en 6 -6; bas 7 -7; bas_b 8 -8; bas_celle 3 -3
bas_clair 5 -5; bas_girar 7 -7; bas_l 6 -6; bas_lyon 5 -5; bas_marti 6 -6; bas_petit 3 -3; bas_tiret 8 -8
bas_vidal 9 -9; bascu 7 -7; bascu_moi 7 -7; bascu_plus 5 -5; base 7 -7; base_> 7 -7; basta -5 5; basta_j -5 5
batim 8 -8; batim_b 8 -8; be 9 -9; be_> 9 -9; bea 8 -8; bea_vidal 8 -8; beatr 3 -3; beatr_vial 3 -3; beau 10 -10
beau_atten 8 -8; beau_aujou 6 -6; beauc 17 -17; beauc_> 11 -11; beauc_c 7 -7; beauc_chef 6 -6; beauc_madam 8 -8
beauc_mieux 12 -12; beauc_trop 10 -10; beaun 3 -3; beaun_comme 3 -3; beaux -9 9; beaux_cross -9 9; bebel 8 -8
bebel_j 8 -8; belge 4 -4; belge_zero 4 -4; belka 11 -11; belka_a 9 -9; belka_b 8 -8; bell 8 -8; bell_point 8 -8
belle 5 -5; belle_aroba 6 -6; belle_mere 3 -3; belle_soeur 6 -6; ben 21 -21; ben_> 6 -6; ben_au 5 -5; ben_c 10 -10
ben_ca 4 -4; ben_dame 9 -9; ben_en 1 -1; ben_figur 6 -6; ben_gros 7 -7; ben_j 9 -9; ben_je 8 -8; ben_juste 4 -4
ben_le 4 -4; ben_ma 2 -2; ben_marce 8 -8; ben_moi 10 -10; ben_mon 2 -2; ben_non 8 -8; ben_orang 16 -16; ben_oui 9 -9
ben_pas 7 -7; ben_rien 6 -6; ben_salah 7 -7; ben_si 7 -7; ben_tout 24 -24; ben_voila 9 -9; benal 12 -12
benal_> 13 -13; benal_a 9 -9; benal_aroba 10 -10; benal_b 1 -1; bened 6 -6; bened_hamel 6 -6; benha 14 -14
benha_> 14 -14; benis 8 -8; benis_> 8 -8; benja 7 -7; benja_cohen 7 -7; benoi 8 -8; benoi_60 8 -8; benze 7 -7
benze_neuf 7 -7; berna 15 -15; berna_> 16 -16; berna_a 7 -7; berna_aroba 3 -3; berna_o 6 -6; berna_point 7 -7
berna_tiret 7 -7; berth 4 -4; berth_aroba 3 -3; berth_b 2 -2; berth_e 6 -6; berti 7 -7; berti_et 7 -7; bertr 14 -14
bertr_> 9 -9; bertr_mille 5 -5; bertr_rober 8 -8; besoi 13 -13; besoi_> 15 -15; besoi_d 11 -11; besoi_de 9 -9
besoi_du 3 -3; besoi_inter 4 -4; besso 6 -6; besso_deux 6 -6; bete -1 1; bete_> 11 -11; bete_je -8 8; betis 3 -3
betis_c 2 -2; betis_en 3 -3; betis_la 4 -4; bianc 10 -10; bianc_> 10 -10; bibi 10 -10; bibi_point 10 -10; bibli 5 -5
bibli_il 5 -5; bidul 11 -11; bidul_> 11 -11; bien 17 -17; bien_> 17 -17; bien_a 9 -9; bien_aimab 10 -10
bien_apres 9 -9; bien_avoir 8 -8; bien_c 2 -2; bien_ca 15 -15; bien_ce 6 -6; bien_compr 9 -9; bien_d 2 -2
bien_enten 12 -12; bien_entre 7 -7; bien_evide 7 -7; bien_faire -19 19; bien_genti 4 -4; bien_le 12 -12
bien_madam 5 -5; bien_maint 10 -10; bien_merci 7 -7; bien_mieux 11 -11; bien_moi 8 -8; bien_mon 5 -5; bien_note 9 -9
bien_notre 7 -7; bien_oui 9 -9; bien_pour 12 -12; bien_qu 2 -2; bien_que 7 -7; bien_regar 4 -4; bien_s 6 -6
bien_sept 8 -8; bien_sur 12 -12; bien_une 20 -20; bien_zero 1 -1; bilou 4 -4; bilou_t 4 -4; bio 15 -15; bio_> 9 -9
bio_aroba 19 -19; bip 6 -6; bip_> 6 -6; bip_bip 6 -6; bisso 7 -7; bisso_> 7 -7; bizar 16 -16; bizar_> 15 -15
bizar_quand 10 -10; blabl 11 -11; blabl_> 11 -11; blanc 10 -10; blanc_aroba 6 -6; blanc_c 11 -11; blanc_de 4 -4
blanc_j 9 -9; blanc_non 5 -5; blaze 9 -9; blaze_c 9 -9; bleu 11 -11; bleu_fixe 11 -11; bleue 10 -10; bleue_> 7 -7
bleue_ne 4 -4; blond 10 -10; blond_> 10 -10; blond_blond 12 -12; bloqu 11 -11; bloqu_> 12 -12; bloqu_il 5 -5
bloqu_la 7 -7; bluew 7 -7; bluew_point 7 -7; bob 6 -6; bob_du 6 -6; bof 10 -10; bof_non 10 -10; boite -13 13
boite_> -3 3; boite_d 1 -1; boite_de -10 10; boite_depui 2 -2; boite_hier 8 -8; boite_j -5 5; boite_mail 11 -11
boite_o 1 -1; boite_vocal 12 -12; boiti 10 -10; boiti_> 10 -10; boiti_blanc 4 -4; boiti_fibre 5 -5; bol -17 17
bol_> -21 21; bol_de -16 16; bon 19 -19; bon_> 21 -21; bon_bon 2 -2; bon_c 2 -2; bon_ca 8 -8; bon_et 5 -5
bon_j 3 -3; bon_je 5 -5; bon_la 14 -14; bon_laiss 6 -6; bon_maint 10 -10; bon_merci 13 -13; bon_moi 3 -3
bon_monsi 4 -4; bon_nom 16 -16; bon_numer 2 -2; bon_passe 12 -12; bon_pour 16 -16; bon_sang -7 7; bon_une 5 -5
bon_vous 7 -7; bonjo 15 -15; bonjo_> 21 -21; bonjo_alors 4 -4; bonjo_c 10 -10; bonjo_cabin 3 -3; bonjo_euh 2 -2
bonjo_j 10 -10; bonjo_je 4 -4; bonjo_jean 9 -9; bonjo_madam 8 -8; bonjo_mamad 7 -7; bonjo_monsi 12 -12
bonjo_olivi 5 -5; bonjo_phili 5 -5; bonne 14 -14; bonne_adres 7 -7; bonne_aroba 4 -4; bonne_avec 3 -3
bonne_bonne 14 -14; bonne_dizai 7 -7; bonne_douza 6 -6; bonne_et 8 -8; bonne_je 4 -4; bonne_journ 13 -13
bonne_tiret 4 -4; bons -2 2; bons_> 9 -9; bons_a -14 14; bons_techn 13 -13; bonso 1 -1; bonso_dites 1 -1; borde -2 2
borde_de -8 8; borde_derri 8 -8; borne -6 6; borne_> -11 11; borne_wifi 7 -7; bots 10 -10; bots_je 10 -10
bouaz 8 -8; bouaz_a 8 -8; bouch 12 -12; bouch_> 11 -11; bouch_et 7 -7; bouch_girar 6 -6; bouch_sans 8 -8; bouff -7 7
bouff_> -7 7; boug 5 -5; boug_la 5 -5; bouge 6 -6; bouge_d 6 -6; boula 14 -14; boula_> 9 -9; boula_a 8 -8
boula_du 9 -9; boula_petit 5 -5; boula_tiret 6 -6; boule -11 11; boule_> -11 11; boulo 6 -6; boulo_c 6 -6
bourr -7 7; bourr_> -7 7; bout -9 9; bout_> -13 13; bout_de 8 -8; bout_du 5 -5; bouto 11 -11; bouto_> 6 -6
bouto_appuy 7 -7; bouto_pour 5 -5; bouyg 10 -10; bouyg_b 3 -3; bouyg_telec 9 -9; box 17 -17; box_4 5 -5; box_> 9 -9
box_a 8 -8; box_c 3 -3; box_ca 5 -5; box_clign 1 -1; box_deux 6 -6; box_elle 3 -3; box_en 2 -2; box_est 10 -10
box_et 8 -8; box_fait 8 -8; box_fonct 3 -3; box_inter 2 -2; box_je 3 -3; box_mais 9 -9; box_march 4 -4
box_ne 10 -10; box_plus 18 -18; box_point 6 -6; box_que 11 -11; box_qui 11 -11; box_s 11 -11; box_toute 11 -11
branc 18 -18; branc_c 9 -9; branc_donc 3 -3; branc_la 14 -14; branc_le 6 -6; branc_n 12 -12; branc_sur 1 -1
branl -8 8; branl_> -8 8; bras 8 -8; bras_> 12 -12; bras_casse -4 4; bras_en 6 -6; bravo -8 8; bravo_felic -8 8
bref 2 -2; bref_tout 2 -2; breto 9 -9; breto_en 9 -9; brice 7 -7; brice_de 7 -7; brigi 11 -11; brigi_adam 9 -9
brigi_un 5 -5; bris 8 -8; bris_> 8 -8; brise 6 -6; brise_et 6 -6; bruit 11 -11; bruit_> 5 -5; bruit_est 15 -15
bruit_la 10 -10; brun 13 -13; brun_> 10 -10; brun_tout 5 -5; bruno 6 -6; bruno_et 3 -3; bruno_point 6 -6
buffe 10 -10; buffe_tout 10 -10; bugue 10 -10; bugue_> 10 -10; burea 14 -14; burea_204 5 -5; burea_> 10 -10
burea_aroba 5 -5; burea_de 7 -7; burea_il 8 -8; burea_je 5 -5; burea_le 4 -4; burea_les 4 -4; burea_plus 5 -5
burea_se 5 -5; burea_sont 7 -7; burea_tous 4 -4; but 6 -6; but_> 6 -6; c 2 -2; c_> 5 -5; c_a 9 -9; c_aroba 5 -5
c_comme 6 -6; c_e 8 -8; c_est 2 -2; c_etait 3 -3; c_h 7 -7; c_i 8 -8; c_k 10 -10; c_l 4 -4; c_o 2 -2; c_point 7 -7
c_tiret 9 -9; c_u 5 -5; c_z 6 -6; ca 6 -6; ca_> 12 -12; ca_a 25 -25; ca_arriv 5 -5; ca_atten 10 -10; ca_aux -11 11
ca_avait 5 -5; ca_buffe 10 -10; ca_bugue 10 -10; ca_capte 12 -12; ca_chang 13 -13; ca_charg 12 -12; ca_chez 18 -18
ca_clign 13 -13; ca_comme -7 7; ca_compt 3 -3; ca_conce 10 -10; ca_conti -11 11; ca_coupa 9 -9; ca_coupe 17 -17
ca_d 1 -1; ca_depas -11 11; ca_depen 15 -15; ca_depot 10 -10; ca_doit 5 -5; ca_drach 7 -7; ca_du 18 -18
ca_dure -11 11; ca_en 12 -12; ca_et 3 -3; ca_exact 13 -13; ca_exist 3 -3; ca_fait -6 6; ca_finit 6 -6
ca_fonct 12 -12; ca_gresi 11 -11; ca_hache 8 -8; ca_inter 4 -4; ca_ira 11 -11; ca_je 10 -10; ca_joue 12 -12
ca_la 4 -4; ca_lag 12 -12; ca_m -7 7; ca_march 8 -8; ca_me -7 7; ca_meme 7 -7; ca_mon 4 -4; ca_n 11 -11
ca_ne 10 -10; ca_non 8 -8; ca_nous 1 -1; ca_oui 14 -14; ca_passe 2 -2; ca_plant 9 -9; ca_pour 2 -2; ca_que 23 -23
ca_raccr 6 -6; ca_rame 16 -16; ca_recom 10 -10; ca_redem 6 -6; ca_refon 15 -15; ca_remar 20 -20; ca_roule 10 -10
ca_s 9 -9; ca_se 9 -9; ca_serai 9 -9; ca_sert 18 -18; ca_sonne 5 -5; ca_suffi -23 23; ca_tombe 4 -4; ca_tourn 9 -9
ca_une -5 5; ca_va 11 -11; ca_veut 10 -10; ca_vous 12 -12; ca_y 13 -13; cabin 16 -16; cabin_est 5 -5
cabin_fourn 3 -3; cabin_morea 8 -8; cabin_point 8 -8; cabla 6 -6; cabla_> 6 -6; cable -1 1; cable_> -6 6
cable_atten 6 -6; cable_en 6 -6; cafe 7 -7; cafe_tiret 7 -7; caiss 11 -11; caiss_> 10 -10; caiss_enreg 6 -6
caiss_et 5 -5; caja 4 -4; caja_la 4 -4; calis -7 7; calis_ca -7 7; calme 7 -7; calme_> 16 -16; calme_je 6 -6
calme_pas -12 12; camar 11 -11; camar_c 11 -11; camer 11 -11; camer_> 8 -8; camer_depui 6 -6; camer_deux 6 -6
camer_donc 2 -2; camer_ne 14 -14; camil 12 -12; camil_faure 12 -12; camil_point 5 -5; campa 10 -10; campa_> 10 -10
campi 5 -5; campi_vous 5 -5; can 6 -6; can_i 6 -6; canal 3 -3; canal_du 3 -3; canar 9 -9; canar_> 9 -9; capte 12 -12
capte_a 11 -11; capte_bien 1 -1; capte_maint 12 -12; capte_pas 4 -4; capte_plus 1 -1; capte_rien 9 -9
capte_toujo 11 -11; caraf 5 -5; caraf_au 5 -5; cardi 10 -10; cardi_> 10 -10; carlo 11 -11; carlo_silva 11 -11
carlo_tiret 8 -8; carol 3 -3; carol_tiret 3 -3; caron 9 -9; caron_preno 9 -9; carpe 8 -8; carpe_> 8 -8
carpe_aroba 9 -9; carre 13 -13; carre_> 13 -13; carte 13 -13; carte_banca 10 -10; carte_bleue 10 -10
carte_cime 5 -5; carte_de 5 -5; carte_sim 9 -9; casqu -10 10; casqu_> -8 8; casqu_de -14 14; casse -18 18
casse_> -15 15; casse_tout -7 7; casta 1 -1; casta_c 1 -1; cat 4 -4; cat_c 4 -4; cata 7 -7; cata_ma 7 -7; catas -4 4
catas_je 5 -5; catas_quoi 10 -10; catas_votre -5 5; cathy 4 -4; cathy_cat 4 -4; cause 10 -10; cause_a 10 -10
cave 14 -14; cave_> 14 -14; ce 5 -5; ce_cable 12 -12; ce_cirqu -7 7; ce_matin 11 -11; ce_n 16 -16; ce_numer 8 -8
ce_qu 8 -8; ce_que 10 -10; ce_qui 6 -6; ce_sera 1 -1; ce_serai 6 -6; ce_servi -14 14; ce_soit 14 -14
ce_trava -11 11; ce_truc 2 -2; ce_voyan 7 -7; cecil 7 -7; cecil_lacro 6 -6; cecil_tiret 6 -6; cela 14 -14
cela_en 6 -6; cela_fonct 5 -5; cela_meme 15 -15; celes 3 -3; celes_point 3 -3; celia 9 -9; celia_tiret 9 -9
celia_vidal 8 -8; celin 3 -3; celin_point 3 -3; celle 6 -6; celle_de 6 -6; celle_du 3 -3; celle_la 6 -6
cellu 10 -10; cellu_de 8 -8; cellu_sonne 6 -6; celui 15 -15; celui_a 5 -5; celui_avec 9 -9; celui_d 14 -14
celui_de 10 -10; celui_du 6 -6; celui_qui 8 -8; cent 7 -7; cent_cent 3 -3; cent_cinqu 8 -8; cent_douze 6 -6
cent_quara 6 -6; cent_quatr 3 -3; cent_soixa 6 -6; cent_table 6 -6; cent_treiz 5 -5; cent_vingt 3 -3; centa 9 -9
centa_> 9 -9; centa_de 5 -5; centr 9 -9; centr_> 9 -9; centr_point 6 -6; cents 11 -11; cents_> 11 -11; certa 11 -11
certa_> 11 -11; certa_papie 3 -3; certe 11 -11; certe_> 11 -11; ces -10 10; ces_cable 10 -10; ces_panne -9 9
ces_paul 7 -7; ces_petit 10 -10; ces_quest -8 8; ces_reven 7 -7; cesse -5 5; cesse_> 6 -6; cesse_de -8 8
cette -13 13; cette_boite -9 9; cette_box -7 7; cette_fois -6 6; cette_histo 11 -11; cette_machi 10 -10
cette_musiq -7 7; cette_quest 9 -9; cette_salet -8 8; cette_semai 11 -11; ceux 8 -8; ceux_du 8 -8; ch 10 -10
ch_> 10 -10; chacu 6 -6; chacu_comme 6 -6; chacu_mon 8 -8; chacu_une 1 -1; chain 10 -10; chain_> 10 -10; chair 4 -4
chair_et 4 -4; chale 13 -13; chale_insup 13 -13; chamb 6 -6; chamb_> 7 -7; chamb_et 5 -5; chamb_fait 7 -7
chamb_il 1 -1; chamb_le 3 -3; chang 21 -21; chang_> 8 -8; chang_d 14 -14; chang_de 9 -9; chang_du 14 -14
chang_la 6 -6; chang_le 3 -3; chang_maint 3 -3; chang_meme 4 -4; chang_recem 4 -4; chang_rien 13 -13; chans 8 -8
chans_> 8 -8; chant 5 -5; chant_aroba 4 -4; chant_ma 5 -5; chant_par 6 -6; chant_point 4 -4; chaou 10 -10
chaou_> 10 -10; chape 12 -12; chape_de 12 -12; chaqu -2 2; chaqu_chamb 1 -1; chaqu_fois 11 -11; chaqu_mois -5 5
charg 13 -13; charg_> 6 -6; charg_dans 9 -9; charg_pas 12 -12; charg_plus 10 -10; charl 4 -4; charl_> -12 12
charl_d 11 -11; charm 9 -9; charm_> 11 -11; charm_et 2 -2; charp 8 -8; charp_comme 8 -8; chast 6 -6; chast_> 6 -6
chat 10 -10; chat_est 10 -10; chaus 7 -7; chaus_et 8 -8; chef 15 -15; chef_> 13 -13; chef_atten 7 -7; chef_d 7 -7
chelo 6 -6; chelo_mais 6 -6; chen 6 -6; chen_c 4 -4; chen_w 7 -7; cher 5 -5; cher_je 5 -5; cherc 12 -12
cherc_> 13 -13; cherc_le 4 -4; cherc_mes 12 -12; cherc_mon 4 -4; cherc_un 5 -5; cheri 6 -6; cheri_> 3 -3
cheri_et 1 -1; cheri_je 8 -8; cheri_sans 3 -3; cheva 9 -9; cheva_> 9 -9; chevr 8 -8; chevr_et 8 -8; chez 3 -3
chez_free 10 -10; chez_gmail 18 -18; chez_hotma 3 -3; chez_la 1 -1; chez_machi 10 -10; chez_moi 12 -12
chez_mon 2 -2; chez_mort 8 -8; chez_nous 12 -12; chez_orang 1 -1; chez_vous -7 7; chez_wanad 9 -9; chiam 7 -7
chiam_giuli 7 -7; chich -7 7; chich_vous -7 7; chien_> 10 -10; chien_aboie 9 -9; chien_j -7 7; chien_qui 6 -6
chier -13 13; chier_> -13 13; chiff 6 -6; chiff_aroba 6 -6; chiff_c 9 -9; chiff_et 1 -1; chiff_m 4 -4
chiff_sous 8 -8; chiff_tout 4 -4; chiff_trois 6 -6; chiff_un 6 -6; chope 3 -3; chope_le 3 -3; chora 3 -3
chora_donc 3 -3; chora_point 3 -3; chose 1 -1; chose_> 13 -13; chose_avec -9 9; chose_ca -10 10; chose_mais 6 -6
chose_qui 8 -8; choue 6 -6; choue_en 6 -6; chris 10 -10; chris_> 9 -9; chris_aubry 7 -7; chris_avec 7 -7
chris_cinqu 8 -8; chris_lacom 10 -10; chut 7 -7; chut_les 7 -7; cime 5 -5; cime_est 5 -5; cinco 9 -9
cinco_cinq 9 -9; cinq 13 -13; cinq_> 14 -14; cinq_a 16 -16; cinq_ah 4 -4; cinq_appar 13 -13; cinq_aroba 7 -7
cinq_c 4 -4; cinq_cents 2 -2; cinq_cinq 10 -10; cinq_cinqu 6 -6; cinq_dix 4 -4; cinq_douze 4 -4; cinq_en 11 -11
cinq_et 6 -6; cinq_euros 12 -12; cinq_heure 17 -17; cinq_huit 1 -1; cinq_machi 8 -8; cinq_max 10 -10
cinq_minut 5 -5; cinq_mon 10 -10; cinq_nonan 5 -5; cinq_ordis 8 -8; cinq_ou 8 -8; cinq_pc 1 -1; cinq_plus 6 -6
cinq_poste 5 -5; cinq_pour 6 -6; cinq_quara 6 -6; cinq_quatr 5 -5; cinq_radia 7 -7; cinq_rende -8 8; cinq_secon 5 -5
cinq_seize 2 -2; cinq_six 11 -11; cinq_smart 1 -1; cinq_soixa 4 -4; cinq_sur 8 -8; cinq_table 6 -6
cinq_telep 10 -10; cinq_treiz 3 -3; cinq_trent 4 -4; cinq_un 3 -3; cinq_vingt 7 -7; cinq_virgu 3 -3; cinq_volet 7 -7
cinq_zero 6 -6; cinqu 3 -3; cinqu_> 23 -23; cinqu_appar 11 -11; cinqu_cinq 6 -6; cinqu_de 12 -12; cinqu_deux 5 -5
cinqu_et 5 -5; cinqu_euros -7 7; cinqu_fois -9 9; cinqu_huit 6 -6; cinqu_neuf 4 -4; cinqu_poste 11 -11
cinqu_quatr 5 -5; cinqu_six 6 -6; cinqu_trois 4 -4; cirqu -7 7; cirqu_je -7 7; cisse 10 -10; cisse_> 10 -10
clair 12 -12; clair_> 11 -11; clair_aroba 5 -5; clair_bonne 4 -4; clair_et 6 -6; clair_fonta 8 -8
clair_maint 11 -11; clair_point 5 -5; clair_rouss 17 -17; claqu -17 17; claqu_de -17 17; claud 13 -13
claud_aroba 8 -8; claud_barre 6 -6; claud_bisso 7 -7; clavi 7 -7; clavi_> 7 -7; cleme 11 -11; cleme_> 11 -11
clien 6 -6; clien_> 3 -3; clien_aroba 18 -18; clien_avec 7 -7; clien_c 1 -1; clien_chez 13 -13; clien_comme -8 8
clien_en 7 -7; clien_m 16 -16; clien_me 5 -5; clien_n 13 -13; clien_par 10 -10; clien_quara 12 -12; clien_qui 5 -5
clien_se 8 -8; clien_vous 8 -8; clign 16 -16; clign_> 1 -1; clign_c 11 -11; clign_en 4 -4; clign_et 2 -2
clign_rouge 11 -11; clign_sur 6 -6; clign_toujo 7 -7; clign_tout 9 -9; clign_vert 8 -8; clini 8 -8; clini_tiret 8 -8
cliqu 4 -4; cliqu_oh 4 -4; cloud 7 -7; cloud_> 4 -4; cloud_point 9 -9; club 6 -6; club_tiret 6 -6; co 8 -8
co_> 8 -8; cocho -11 11; cocho_> -11 11; code 10 -10; code_c 8 -8; code_clien 1 -1; code_de 9 -9; code_posta 8 -8
code_puc 5 -5; code_puk 8 -8; coeur 14 -14; coeur_> 14 -14; cohen 7 -7; cohen_bonjo 7 -7; coiff 7 -7
coiff_aroba 10 -10; coiff_zero 2 -2; colas 6 -6; colas_aroba 6 -6; coler -16 16; coler_> -15 15; coler_contr -5 5
coler_monsi -15 15; colin 7 -7; colin_> 9 -9; colin_c 2 -2; colin_euh 2 -2; colis 7 -7; colis_par 7 -7; colla 4 -4
colla_de 4 -4; colle 3 -3; colle_> 23 -23; colle_a 10 -10; colle_aroba 6 -6; colle_au 8 -8; colle_aussi 16 -16
colle_est 9 -9; colle_parce 5 -5; colle_point 7 -7; colle_quara 9 -9; colle_sandr 3 -3; colle_sont 5 -5
colle_sophi 12 -12; colle_un -12 12; coloc 7 -7; coloc_> 6 -6; coloc_mais 3 -3; com 9 -9; com_> 9 -9; com_a 18 -18
com_avec 2 -2; com_bien 3 -3; com_ca 5 -5; com_deux 5 -5; com_euh 4 -4; com_mais 6 -6; com_non 4 -4; com_sans 5 -5
combi_> 17 -17; combi_c 8 -8; combi_de -8 8; combi_depui 7 -7; combi_n 7 -7; combi_on 7 -7; comma 6 -6
comma_aroba 8 -8; comme_a -12 12; comme_anato 7 -7; comme_aroba 9 -9; comme_avant 6 -6; comme_bell 8 -8
comme_berna 13 -13; comme_berth 5 -5; comme_c 1 -1; comme_ca -18 18; comme_celes 3 -3; comme_celui 7 -7
comme_claud 8 -8; comme_comme 10 -10; comme_conse 3 -3; comme_conve 10 -10; comme_d 9 -9; comme_danie 2 -2
comme_david 3 -3; comme_denis 9 -9; comme_desir 6 -6; comme_en 11 -11; comme_eugen 6 -6; comme_franc 8 -8
comme_j 10 -10; comme_je 11 -11; comme_la 13 -13; comme_le 13 -13; comme_les 8 -8; comme_louis 7 -7
comme_marie 3 -3; comme_mon 11 -11; comme_natha 5 -5; comme_ne 5 -5; comme_nicol 6 -6; comme_on 8 -8
comme_oscar 6 -6; comme_par 5 -5; comme_pierr 6 -6; comme_que 14 -14; comme_raoul 5 -5; comme_rober 5 -5
comme_serie -6 6; comme_simon 2 -2; comme_there 5 -5; comme_thier 3 -3; comme_thoma 8 -8; comme_un 6 -6
comme_ursul 6 -6; comme_victo 9 -9; comme_vous 14 -14; comme_zoe 3 -3; commu 9 -9; commu_avec 7 -7; commu_coupe 9 -9
commu_une 7 -7; compe 11 -11; compe_> 11 -11; compl 9 -9; compl_> 24 -24; compl_je 6 -6; compl_mon 2 -2
compl_mort 3 -3; compl_nul -9 9; compl_pourr 6 -6; compl_stupi -14 14; compo -4 4; compo_> -8 8; compo_un 7 -7
compr 9 -9; compr_> 21 -21; compr_bien 12 -12; compr_c 17 -17; compr_la 6 -6; compr_pas 7 -7; compr_que 9 -9
compr_rien -18 18; compt 11 -11; compt_> 7 -7; compt_a 8 -8; compt_aroba 4 -4; compt_at 5 -5; compt_c -7 7
compt_de 3 -3; compt_envoi 2 -2; compt_et 12 -12; compt_la 7 -7; compt_le 6 -6; compt_les 1 -1; compt_toi 8 -8
con -6 6; con_> -11 11; con_conne 9 -9; conca 8 -8; conca_> 8 -8; conce 10 -10; conce_six 10 -10; concl 10 -10
concl_> 10 -10; conco 5 -5; conco_en 5 -5; concr 5 -5; concr_passe 5 -5; confi 23 -23; confi_> 19 -19
confi_le 11 -11; confl 5 -5; confl_d 5 -5; confu 3 -3; confu_> 3 -3; conge -8 8; conge_pour -8 8; conna -6 6
conna_> -13 13; conna_a 10 -10; conna_le 9 -9; conna_mon 10 -10; conna_pas 14 -14; conna_tu -9 9; conne 12 -12
conne_> 12 -12; conne_a 5 -5; conne_au 7 -7; conne_ca 2 -2; conne_cinq 7 -7; conne_elle 3 -3; conne_est 9 -9
conne_euh 9 -9; conne_exion 2 -2; conne_fibre 1 -1; conne_inter 5 -5; conne_les 6 -6; conne_moi 18 -18
conne_mon 1 -1; conne_parta 4 -4; conne_pas 6 -6; conne_perdu 6 -6; conne_plus 9 -9; conne_saute 10 -10
conne_tres 9 -9; conno 8 -8; conno_> 8 -8; conno_sans 6 -6; conse 16 -16; conse_> 10 -10; conse_a 3 -3
conse_alors 3 -3; conse_banca 6 -6; conse_clien 15 -15; conse_dispo 8 -8; conse_etait 9 -9; conse_m 6 -6
conse_merci 3 -3; conse_pour 3 -3; conse_s 14 -14; conso 12 -12; conso_> 12 -12; conso_annon 6 -6; conso_annul 4 -4
conso_aussi 8 -8; conso_d 6 -6; conso_de 10 -10; conso_en 7 -7; conso_est 4 -4; conso_et 7 -7; conso_ma 12 -12
conso_march 10 -10; conso_ne 11 -11; conso_se 13 -13; conso_trouv 4 -4; consu 7 -7; consu_notre 7 -7; conta 12 -12
conta_aroba 9 -9; conta_euh 6 -6; conta_ne 6 -6; conta_ont 8 -8; conte 7 -7; conte_de 12 -12; conte_et 6 -6
conte_mais 5 -5; conte_nous 2 -2; conti -4 4; conti_> 10 -10; conti_avec 18 -18; conti_je -11 11; conti_non 9 -9
conti_vous 8 -8; contr 1 -1; contr_> 26 -26; contr_c 5 -5; contr_de 7 -7; contr_depui 6 -6; contr_des 1 -1
contr_est 7 -7; contr_le 6 -6; contr_moi 13 -13; contr_n 8 -8; contr_profe 21 -21; contr_se 6 -6; contr_son 10 -10
contr_vous -19 19; contr_y 6 -6; conve 10 -10; conve_> 10 -10; convi 16 -16; convi_> 16 -16; cool 6 -6
cool_merci 6 -6; corin 8 -8; corin_mahe 8 -8; corre 11 -11; corre_> 12 -12; corre_disen 4 -4; costa 10 -10
costa_> 10 -10; cote 6 -6; cote_> 7 -7; cote_de 5 -5; cote_du 2 -2; coudo 8 -8; coudo_> 8 -8; couil -7 7
couil_dans -7 7; coup 5 -5; coup_de 6 -6; coup_mon 1 -1; coup_sur 6 -6; coupa 9 -9; coupa_la 9 -9; coupe 18 -18
coupe_> 20 -20; coupe_alors 1 -1; coupe_au 9 -9; coupe_d 16 -16; coupe_de 5 -5; coupe_du 17 -17; coupe_encor 9 -9
coupe_est -6 6; coupe_la -6 6; coupe_le 5 -5; coupe_plus 9 -9; coupe_quand 15 -15; coupe_sans 6 -6; coupe_tout 7 -7
coupe_toute 6 -6; coups 5 -5; coups_de 5 -5; coupu 15 -15; coupu_> 12 -12; coupu_de 5 -5; coupu_gener 4 -4
coupu_non 6 -6; coupu_penda 12 -12; coura 7 -7; coura_> 7 -7; courr 11 -11; courr_> 2 -2; courr_c 6 -6
courr_de 12 -12; courr_papie 5 -5; courr_pas 6 -6; courr_pluto 6 -6; courr_sur 3 -3; cours 8 -8; cours_> 8 -8
cours_en 1 -1; court 6 -6; court_aroba 6 -6; court_comme 6 -6; craqu 8 -8; craqu_quand 8 -8; crass -11 11
crass_> -11 11; crau 14 -14; crau_> 14 -14; cree 1 -1; cree_chez 1 -1; creti -5 5; creti_ca -5 5; crois 14 -14
crois_> 9 -9; crois_bien 12 -12; crois_pas 14 -14; crois_que 15 -15; croix 2 -2; croix_rouge 2 -2; cross -9 9
cross_vous -9 9; croya 3 -3; croya_qu 3 -3; cru 8 -8; cru_que 8 -8; cuisi 9 -9; cuisi_> 9 -9; cuisi_hein 5 -5
cuisi_un 6 -6; cul -6 6; cul_> -6 6; cyr 4 -4; cyr_en 4 -4; cyril 9 -9; cyril_aroba 9 -9; cyril_teyss 8 -8
cyril_tiret 9 -9; d 2 -2; d_> 8 -8; d_a 22 -22; d_abonn 14 -14; d_abrut -10 10; d_acces 4 -4; d_accor 19 -19
d_accue 6 -6; d_admin 6 -6; d_adres 6 -6; d_aide 12 -12; d_aille 15 -15; d_aireu 8 -8; d_alemb 9 -9; d_aller 8 -8
d_alma 8 -8; d_apost 6 -6; d_appar 10 -10; d_appel 12 -12; d_arnaq 12 -12; d_aroba 9 -9; d_atten -3 3
d_autre 16 -16; d_avoir 14 -14; d_b 8 -8; d_comme 6 -6; d_donc 4 -4; d_dumon 2 -2; d_e 10 -10; d_eau 8 -8
d_email 8 -8; d_emett 8 -8; d_emmen 9 -9; d_equip 7 -7; d_erreu 7 -7; d_escro -16 16; d_essai 6 -6; d_essay 9 -9
d_euros -5 5; d_excla 2 -2; d_expli 1 -1; d_explo -12 12; d_habit 9 -9; d_haute 6 -6; d_hondt 14 -14; d_i 6 -6
d_incap -6 6; d_incom -7 7; d_incon 8 -8; d_inter 13 -13; d_j 12 -12; d_orang 1 -1; d_ordin 10 -10; d_oreil 6 -6
d_origi 4 -4; d_ou 14 -14; d_point 8 -8; d_puis 4 -4; d_t 3 -3; d_tout 9 -9; d_u 7 -7; d_un -6 6; d_une -11 11
d_union 10 -10; d_urgen 8 -8; d_usage 8 -8; d_v 8 -8; da 12 -12; da_c 4 -4; da_costa 10 -10; da_silva 7 -7
dame 1 -1; dame_> 14 -14; dame_bien 4 -4; dame_l 4 -4; dame_m 11 -11; dame_oui 9 -9; dame_sans -8 8; damme 8 -8
damme_> 8 -8; danie 2 -2; danie_d 2 -2; dans 15 -15; dans_chaqu 1 -1; dans_l 8 -8; dans_la 9 -9; dans_le 10 -10
dans_les 16 -16; dans_ma 13 -13; dans_mon 4 -4; dans_tout 6 -6; dans_un 2 -2; dans_votre 7 -7; data 7 -7
data_tiret 7 -7; david 3 -3; david_t 3 -3; de -5 5; de_18 5 -5; de_4g 10 -10; de_bebel 8 -8; de_betis 2 -2
de_bon 5 -5; de_bons 13 -13; de_bouff -7 7; de_branc 3 -3; de_branl -8 8; de_bras -4 4; de_brice 7 -7
de_burea 11 -11; de_but 6 -6; de_ca 3 -3; de_canar 9 -9; de_carte 9 -9; de_ce 2 -2; de_ces -9 9; de_cette -15 15
de_chang 10 -10; de_charl -12 12; de_chaus 7 -7; de_chez 15 -15; de_chich -7 7; de_cinq 10 -10; de_clien 9 -9
de_cocho -11 11; de_coiff 2 -2; de_colle 5 -5; de_commu 7 -7; de_compe 11 -11; de_conca 7 -7; de_conge -8 8
de_conna -14 14; de_conne 6 -6; de_conse 8 -8; de_contr 6 -6; de_coupu 17 -17; de_coura 8 -8; de_crau 14 -14
de_de 11 -11; de_demai 9 -9; de_demar 14 -14; de_deran 5 -5; de_deux 9 -9; de_dialo 1 -1; de_diffe 11 -11
de_dire 8 -8; de_direc 8 -8; de_dix 10 -10; de_dossi 3 -3; de_faire -5 5; de_famil 6 -6; de_ferra -8 8
de_fibre 6 -6; de_fil 7 -7; de_fois -9 9; de_forfa 5 -5; de_girar 6 -6; de_gmail 7 -7; de_grand 7 -7; de_grave 6 -6
de_gresi 17 -17; de_gros -10 10; de_gueul -12 12; de_guign -11 11; de_jeune 5 -5; de_jeux 10 -10; de_joind 10 -10
de_kerma 10 -10; de_l 3 -3; de_la 7 -7; de_laiss -13 13; de_lemoi 8 -8; de_liege 16 -16; de_ligne 5 -5
de_lucie 4 -4; de_lyon 7 -7; de_ma -2 2; de_machi 1 -1; de_madam 10 -10; de_mail 12 -12; de_mairi 6 -6
de_maiso 5 -5; de_mal 11 -11; de_malad 4 -4; de_march 6 -6; de_marse 13 -13; de_masso 7 -7; de_maxim 10 -10
de_me -10 10; de_mecha 7 -7; de_merde -10 10; de_messa 7 -7; de_mobil 5 -5; de_moi -27 27; de_mon 6 -6
de_monsi 5 -5; de_naiss 8 -8; de_nazes -11 11; de_nice 7 -7; de_nivea 6 -6; de_nom 9 -9; de_nos 5 -5; de_notre -6 6
de_nous -16 16; de_nouve 18 -18; de_novem 9 -9; de_nuls -6 6; de_ouf 14 -14; de_paiem 9 -9; de_paill 12 -12
de_panne 6 -6; de_parle 12 -12; de_pas 4 -4; de_passe 10 -10; de_paul 6 -6; de_payer -9 9; de_pc 8 -8
de_perso 14 -14; de_pire 14 -14; de_portu 11 -11; de_poste 11 -11; de_prend -1 1; de_probl 17 -17; de_pub 5 -5
de_publi 4 -4; de_puis 5 -5; de_quatr 7 -7; de_quest 16 -16; de_quoi 12 -12; de_rage -6 6; de_rappe 9 -9
de_redem 5 -5; de_reel 10 -10; de_refus 18 -18; de_repar -13 13; de_repet -21 21; de_repos 7 -7; de_resea 11 -11
de_retou 11 -11; de_rien 6 -6; de_rigol -9 9; de_robot -8 8; de_s 15 -15; de_se 7 -7; de_servi 15 -15
de_siret 12 -12; de_smet 9 -9; de_souci 18 -18; de_stras 2 -2; de_suite 1 -1; de_sympa 12 -12; de_synch 7 -7
de_table 7 -7; de_tas -8 8; de_techn 6 -6; de_tele 11 -11; de_telep 24 -24; de_temps 3 -3; de_tenir 6 -6
de_termi 12 -12; de_teste 10 -10; de_texto 10 -10; de_tiret 9 -9; de_tonal 9 -9; de_touch 6 -6; de_toulo 13 -13
de_tout -10 10; de_trait -6 6; de_trent 9 -9; de_trois 13 -13; de_venir 7 -7; de_villi 13 -13; de_visit 5 -5
de_vivan 6 -6; de_voleu -14 14; de_vos -10 10; de_votre -8 8; de_vous 5 -5; de_voyou -7 7; de_wifi 18 -18
debil -7 7; debil_et -7 7; debit 15 -15; debit_est 14 -14; debit_n 11 -11; debit_ridic 7 -7; debor 9 -9
debor_> 9 -9; debor_sur 8 -8; debou 6 -6; debou_or 6 -6; debra 13 -13; debra_> 16 -16; debra_ce 4 -4; debra_dix 3 -3
debra_j 1 -1; debra_la 7 -7; debra_le 7 -7; debra_rebra 5 -5; debut -2 2; debut_a -7 7; debut_c 7 -7; debut_j 2 -2
debut_je 6 -6; debut_oui 9 -9; deced 10 -10; deced_> 10 -10; decla 8 -8; decla_un 8 -8; decle 11 -11
decle_direc 11 -11; decod 8 -8; decod_> 7 -7; decod_est 7 -7; decod_tele 4 -4; decon 19 -19; decon_> 8 -8
decon_a 9 -9; decon_chez 10 -10; decon_toute 5 -5; decro 8 -8; decro_> 5 -5; decro_et 8 -8; decro_j 7 -7
decro_perso 2 -2; decro_sans 6 -6; decro_y 5 -5; dect 11 -11; dect_ne 11 -11; decu 14 -14; decu_> 14 -14; dedan 6 -6
dedan_> 6 -6; dedan_le 5 -5; degag -10 10; degag_avec -10 10; degou -6 6; degou_de -6 6; degue -15 15; degue_ce -5 5
degue_de -11 11; dehor 10 -10; dehor_de 10 -10; deja 20 -20; deja_> 21 -21; deja_appel 8 -8; deja_contr 6 -6
deja_dans 7 -7; deja_deux 10 -10; deja_fait 10 -10; deja_hier 4 -4; deja_mon 10 -10; deja_parle 2 -2; deja_pose 3 -3
deja_recu 3 -3; deja_redem 4 -4; deja_resol 8 -8; deja_venu 5 -5; deja_votre 8 -8; delac 7 -7; delac_en 7 -7
delai -6 6; delai_c -6 6; delat 6 -6; delat_a 4 -4; delat_tout 6 -6; delma 9 -9; delma_31 9 -9; delor 8 -8
delor_point 8 -8; delph 13 -13; delph_march 8 -8; delph_rouss 7 -7; demai 13 -13; demai_> 10 -10; demai_matin 7 -7
deman 14 -14; deman_> 6 -6; deman_a 15 -15; deman_atten 3 -3; deman_hier 10 -10; deman_joset 6 -6; deman_juste 3 -3
deman_le 7 -7; deman_lui 10 -10; deman_pas 3 -3; deman_un 5 -5; demar 20 -20; demar_> 11 -11; demar_l 10 -10
demar_la 9 -9; demen 18 -18; demen_> 14 -14; demen_en 6 -6; demi 8 -8; demi_douza 8 -8; denis 6 -6; denis_faure 6 -6
denis_point 8 -8; denta 6 -6; denta_point 6 -6; depan 11 -11; depan_> 12 -12; depan_mon 5 -5; depas -15 15
depas_l -8 8; depas_les -11 11; depen 19 -19; depen_> 14 -14; depen_d 6 -6; depen_de 9 -9; depen_des 6 -6
depen_si 3 -3; deplo -13 13; deplo_> -13 13; depot 10 -10; depot_> 10 -10; depui 13 -13; depui_2019 9 -9
depui_a 6 -6; depui_au 11 -11; depui_ce 13 -13; depui_deux 8 -8; depui_dix 21 -21; depui_fribo 7 -7; depui_hier 9 -9
depui_l 4 -4; depui_la 8 -8; depui_le 5 -5; depui_lundi 8 -8; depui_mon 9 -9; depui_monte 6 -6; depui_neuf 5 -5
depui_plus 6 -6; depui_qu 2 -2; depui_quatr 6 -6; depui_quinz 3 -3; depui_trois 6 -6; depui_une -8 8
depui_vingt -3 3; deran 19 -19; deran_> 8 -8; deran_pas 14 -14; deran_pour 13 -13; deran_si 7 -7; deran_vos 5 -5
derni 13 -13; derni_> 11 -11; derni_chiff 4 -4; derni_fois 7 -7; derni_mais 7 -7; derri 6 -6; derri_fait 5 -5
derri_il 8 -8; des -8 8; des_acaci 4 -4; des_appel 6 -6; des_beaux -9 9; des_betis 4 -4; des_boiti 10 -10
des_couil -7 7; des_coups 5 -5; des_coupu 11 -11; des_cours 1 -1; des_craqu 8 -8; des_des 6 -6; des_dessi 4 -4
des_enfan 9 -9; des_escro -18 18; des_garco 3 -3; des_gros -8 8; des_grzz 8 -8; des_idiot -6 6; des_iles -5 5
des_incap -11 11; des_incom -11 11; des_jours 6 -6; des_jumea 4 -4; des_lilas 8 -8; des_mal -6 6; des_milli -5 5
des_mimos 8 -8; des_minab -5 5; des_petit 5 -5; des_poste 6 -6; des_pubs 5 -5; des_que 4 -4; des_sienn 7 -7
des_tiret 7 -7; des_trans 7 -7; des_trava 5 -5; des_urgen 7 -7; des_voleu -11 11; desca 8 -8; desca_> 8 -8
desca_d 8 -8; desce 13 -13; desce_a 13 -13; desir 6 -6; desir_> 6 -6; desme 11 -11; desme_aroba 9 -9; desme_d 11 -11
desol 25 -25; desol_> 16 -16; desol_de 12 -12; desol_je 10 -10; desol_mais 9 -9; desor 5 -5; desor_cela 5 -5
dessi 7 -7; dessi_anime 7 -7; dessi_du 2 -2; dessu -6 6; dessu_> 4 -4; dessu_a 6 -6; dessu_de 8 -8; dessu_je 6 -6
dessu_la -12 12; dessu_par 1 -1; detec 8 -8; detec_> 8 -8; detes -8 8; detes_sale -8 8; deux 13 -13; deux_> 14 -14
deux_ans 6 -6; deux_appar 14 -14; deux_au 1 -1; deux_autre 10 -10; deux_b 4 -4; deux_borne 7 -7; deux_c 8 -8
deux_caiss 5 -5; deux_camer 7 -7; deux_cent 7 -7; deux_cents 10 -10; deux_chacu 8 -8; deux_chamb 5 -5
deux_chose 8 -8; deux_cinqu 6 -6; deux_conso 9 -9; deux_derni 4 -4; deux_des 10 -10; deux_deux 13 -13; deux_dix 5 -5
deux_doigt -12 12; deux_douza 7 -7; deux_douze 4 -4; deux_et 12 -12; deux_euh 5 -5; deux_f 8 -8; deux_fixes 9 -9
deux_fois 16 -16; deux_gsm 16 -16; deux_heure 16 -16; deux_jours 6 -6; deux_l 10 -10; deux_les 1 -1
deux_ligne 19 -19; deux_m 7 -7; deux_mais 5 -5; deux_megas 12 -12; deux_mille 8 -8; deux_minut 8 -8; deux_moi 5 -5
deux_mots 10 -10; deux_n 7 -7; deux_ne 6 -6; deux_neuf 4 -4; deux_non 4 -4; deux_nonan 7 -7; deux_novem 6 -6
deux_onze 4 -4; deux_ordin 11 -11; deux_ordis 2 -2; deux_ou 13 -13; deux_pc 8 -8; deux_plus 18 -18; deux_porta 9 -9
deux_pour 6 -6; deux_quara 5 -5; deux_quato 4 -4; deux_quatr 4 -4; deux_qui 2 -2; deux_quinz 4 -4; deux_r 7 -7
deux_repet 6 -6; deux_s 7 -7; deux_sec 4 -4; deux_secon 8 -8; deux_septa 5 -5; deux_seule 14 -14; deux_smart 5 -5
deux_soixa 4 -4; deux_switc 9 -9; deux_t 7 -7; deux_table 9 -9; deux_telep 6 -6; deux_teles 8 -8; deux_termi 9 -9
deux_tpe 9 -9; deux_trent 4 -4; deux_trois 7 -7; deux_un 9 -9; deux_zero 5 -5; deuxi 18 -18; deuxi_> 1 -1
deuxi_fois 18 -18; deuxi_poste 6 -6; devan 12 -12; devan_> 13 -13; devan_hotma 2 -2; devan_l 6 -6; devan_la 3 -3
devan_langl 6 -6; deven 10 -10; deven_verte 10 -10; devez 8 -8; devez_me 8 -8; devoi 2 -2; devoi_en 2 -2
diabl -14 14; diabl_> -12 12; diabl_avec -6 6; diall 10 -10; diall_at 7 -7; diall_d 9 -9; diall_de 7 -7; dialo 1 -1
dialo_avec 1 -1; didie 9 -9; didie_de 9 -9; didie_euh 2 -2; didie_lemoi 7 -7; dieu 8 -8; dieu_vous 8 -8
diffe 11 -11; diffe_> 11 -11; dilig 9 -9; dilig_> 9 -9; diman 4 -4; diman_et 4 -4; dingu -13 13; dingu_> -11 11
dingu_a -7 7; dingu_ca 11 -11; dirai 17 -17; dirai_> 16 -16; dirai_bien 6 -6; dirai_en 6 -6; dirai_mais 3 -3
dirai_que 13 -13; dirai_six 4 -4; dirai_une 9 -9; dire 15 -15; dire_> 18 -18; dire_c 3 -3; dire_ca 4 -4
dire_la 2 -2; dire_les 5 -5; dire_marti 9 -9; dire_nadia 1 -1; dire_que 7 -7; dire_une -5 5; direc 19 -19
direc_> 15 -15; direc_aroba 8 -8; direc_s 4 -4; direc_sur 6 -6; direc_zero 1 -1; dis -3 3; dis_> -8 8; dis_des 4 -4
dis_douce 6 -6; dis_oui 6 -6; dis_pas 5 -5; dis_que 9 -9; dis_zero 9 -9; disai 11 -11; disai_c 3 -3
disai_oui 13 -13; discu 12 -12; discu_avec 12 -12; dise 2 -2; dise_pas 2 -2; disen 13 -13; disen_que 13 -13
disie 11 -11; disie_> 12 -12; disie_et 3 -3; dison 8 -8; dison_cinq 8 -8; dispa 7 -7; dispa_> 8 -8; dispa_mais 2 -2
dispo 10 -10; dispo_> 8 -8; dispo_pour 9 -9; dista 1 -1; dista_il 1 -1; dit 13 -13; dit_> 23 -23; dit_b 3 -3
dit_d 11 -11; dit_de 10 -10; dit_deux 10 -10; dit_et 14 -14; dit_inter 2 -2; dit_j 1 -1; dit_la 8 -8
dit_mais 14 -14; dit_mardi 10 -10; dit_no 5 -5; dit_oui 12 -12; dit_pas 9 -9; dit_qu 3 -3; dit_quatr 2 -2
dit_que 6 -6; dit_resea 6 -6; dit_sim 3 -3; dit_telep 2 -2; dit_tout 3 -3; dit_verif 6 -6; dit_wifi 5 -5
dites 22 -22; dites_> 13 -13; dites_a 15 -15; dites_au 7 -7; dites_dix 2 -2; dites_j 6 -6; dites_moi 7 -7
dites_on 3 -3; dites_voir 1 -1; divor 9 -9; divor_> 9 -9; dix 7 -7; dix_> 18 -18; dix_ans 13 -13; dix_dix 5 -5
dix_douze 4 -4; dix_et 9 -9; dix_fois -15 15; dix_heure 15 -15; dix_huit 8 -8; dix_mais 2 -2; dix_minut 10 -10
dix_neuf 6 -6; dix_onze 4 -4; dix_perso 5 -5; dix_plus 19 -19; dix_poste 11 -11; dix_quatr 6 -6; dix_secon 1 -1
dix_sept 11 -11; dix_trent 6 -6; dix_vingt 9 -9; dixie 6 -6; dixie_> 6 -6; dizai 11 -11; dizai_> 8 -8; dizai_d 9 -9
dizai_de 10 -10; dizai_je 6 -6; dizai_non 5 -5; dizai_peut 9 -9; djibr 11 -11; djibr_camar 11 -11; docte 10 -10
docte_anne 6 -6; docte_fabre 10 -10; doigt -12 12; doigt_d -12 12; dois 14 -14; dois_aller 6 -6; dois_consu 7 -7
dois_donne 4 -4; dois_redem 7 -7; dois_voir 6 -6; doit 8 -8; doit_avoir 5 -5; doit_faire 5 -5; doit_passe 10 -10
domin 8 -8; domin_chevr 8 -8; domin_point 7 -7; domma 15 -15; domma_> 15 -15; donc 7 -7; donc_au 7 -7; donc_b 4 -4
donc_bruno 3 -3; donc_c 5 -5; donc_chora 3 -3; donc_cinq 2 -2; donc_deux 5 -5; donc_ecuri 5 -5; donc_eric 4 -4
donc_euh 10 -10; donc_huit 3 -3; donc_info 7 -7; donc_j 1 -1; donc_je 1 -1; donc_karim 7 -7; donc_laura 1 -1
donc_lea 4 -4; donc_miche 7 -7; donc_non 2 -2; donc_onze 7 -7; donc_treiz 8 -8; donc_trois 3 -3; donc_un 6 -6
donc_une 5 -5; donc_voila 3 -3; donc_zero 5 -5; donne 13 -13; donne_> 5 -5; donne_celle 1 -1; donne_inter -8 8
donne_l 2 -2; donne_le 5 -5; donne_mais 4 -4; donne_moi 5 -5; donne_mon 7 -7; donne_pas 7 -7; donne_rene 6 -6
donne_rien 15 -15; donne_votre 13 -13; dont 11 -11; dont_trois 11 -11; dos -13 13; dos_> -8 8; dos_de -9 9
dos_je 7 -7; dossi 7 -7; dossi_> 7 -7; dossi_est 6 -6; dossi_ouver 6 -6; dossi_parce 2 -2; dossi_s 3 -3; dot 7 -7
dot_com 7 -7; doubl 7 -7; doubl_cinq 7 -7; doubl_deux 6 -6; doubl_huit 7 -7; doubl_sept 7 -7; doubl_six 7 -7
doubl_un 6 -6; doubl_zero 7 -7; douce 8 -8; douce_42 7 -7; douce_zero 6 -6; doux 5 -5; doux_point 5 -5; douza 20 -20
douza_> 9 -9; douza_allez 9 -9; douza_d 8 -8; douza_de 9 -9; douza_non 10 -10; douze 10 -10; douze_> 11 -11
douze_a 5 -5; douze_appar 5 -5; douze_aroba 7 -7; douze_cinqu 7 -7; douze_donc 5 -5; douze_douze 12 -12
douze_ensui 6 -6; douze_euh 2 -2; douze_j 6 -6; douze_pas 5 -5; douze_plus 8 -8; douze_poste 11 -11
douze_quara 4 -4; douze_quato 1 -1; douze_quatr 6 -6; douze_rue 10 -10; douze_soixa 14 -14; douze_treiz 6 -6
douze_trent 5 -5; douze_trois 6 -6; douze_virgu 3 -3; douze_zero 5 -5; drach 7 -7; drach_ici 7 -7; draga 5 -5
draga_petro 5 -5; du 3 -3; du_34 4 -4; du_bas 6 -6; du_boulo 5 -5; du_bruit 10 -10; du_burea 6 -6; du_cabin 11 -11
du_centr 9 -9; du_concr 5 -5; du_coup 1 -1; du_debut -7 7; du_fils 5 -5; du_fouta -13 13; du_grand -10 10
du_haut 3 -3; du_huit 6 -6; du_lac 5 -5; du_locat 8 -8; du_magas 10 -10; du_march 6 -6; du_mois 7 -7
du_monde -10 10; du_monsi 2 -2; du_mouli 5 -5; du_point 6 -6; du_porta 5 -5; du_propr 10 -10; du_rand 5 -5
du_redem 5 -5; du_rende 9 -9; du_resea 10 -10; du_salon 9 -9; du_servi 11 -11; du_six 4 -4; du_techn 6 -6
du_telet 7 -7; du_temps 7 -7; du_ticke 6 -6; du_tiret 7 -7; du_tous 14 -14; du_tout 21 -21; du_treiz 6 -6
du_trent 4 -4; du_vide 1 -1; du_vol -17 17; du_vrai 10 -10; du_wifi 3 -3; duboi 14 -14; duboi_> 14 -14
duboi_aroba 7 -7; duboi_d 9 -9; duboi_nee 8 -8; dubre 8 -8; dubre_> 8 -8; dubre_d 4 -4; duc 5 -5; duc_comme 5 -5
duc_d 5 -5; ducas 9 -9; ducas_avec 9 -9; dujar 7 -7; dujar_comme 7 -7; dumas 8 -8; dumas_aroba 8 -8; dumon 8 -8
dumon_aroba 2 -2; dumon_epous 8 -8; dumon_et 5 -5; dupli 9 -9; dupli_> 9 -9; dupon 17 -17; dupon_> 13 -13
dupon_a 6 -6; dupon_aroba 4 -4; dupon_attac 8 -8; dupon_d 6 -6; dupon_gmail 5 -5; dupon_point 7 -7; dupre 13 -13
dupre_> 8 -8; dupre_accen 6 -6; dupre_aroba 10 -10; dupui 17 -17; dupui_> 14 -14; dupui_c 5 -5; dupui_d 5 -5
duran 16 -16; duran_> 17 -17; duran_a 8 -8; duran_aroba 9 -9; duran_avec 6 -6; duran_bonjo 7 -7; duran_chez 5 -5
duran_frere 7 -7; duran_gmail 14 -14; duran_trois 6 -6; dure -11 11; dure_> -13 13; dure_c -12 12; dure_d 6 -6
dure_et -6 6; durer 3 -3; durer_> 3 -3; duval 4 -4; duval_mon 4 -4; e 7 -7; e_> 12 -12; e_a 9 -9; e_accen 8 -8
e_aroba 6 -6; e_b 6 -6; e_c 4 -4; e_comme 6 -6; e_deux 5 -5; e_ensui 4 -4; e_espac 9 -9; e_f 6 -6; e_g 2 -2
e_i 9 -9; e_l 6 -6; e_m 7 -7; e_mail 4 -4; e_mare -10 10; e_n 7 -7; e_point 4 -4; e_r 9 -9; e_s 9 -9; e_t 10 -10
e_u 7 -7; e_y 13 -13; e_z 9 -9; eau 8 -8; eau_a 8 -8; echap 4 -4; echap_> 4 -4; echec 7 -7; echec_de 7 -7
echo 10 -10; echo_> 10 -10; ecole 11 -11; ecole_> 10 -10; ecole_on 2 -2; ecole_saint 5 -5; ecole_tiret 8 -8
ecout -13 13; ecout_> 3 -3; ecout_ca 6 -6; ecout_et 2 -2; ecout_je 3 -3; ecout_moi -7 7; ecout_mon 8 -8
ecout_monsi 2 -2; ecout_ou -14 14; ecout_pas -15 15; ecran 6 -6; ecran_> 7 -7; ecran_reste 4 -4; ecrir 11 -11
ecrir_> 6 -6; ecrir_a 10 -10; ecrir_je 6 -6; ecrit 5 -5; ecrit_> 6 -6; ecrit_pas 5 -5; ecrit_sur 4 -4; ecriv 6 -6
ecriv_tout 6 -6; ecuri 5 -5; ecuri_au 5 -5; ecuri_point 5 -5; effet 8 -8; effet_> 8 -8; eh 16 -16; eh_ben 6 -6
eh_bien 11 -11; eh_oui 8 -8; ehpad 9 -9; ehpad_tiret 9 -9; el 8 -8; el_amran 8 -8; elect 7 -7; elect_> 7 -7
elect_tiret 9 -9; elise 8 -8; elise_point 8 -8; elle 11 -11; elle_a 5 -5; elle_clign 6 -6; elle_dit 6 -6
elle_est 9 -9; elle_march 5 -5; elle_meme 12 -12; elle_ne 1 -1; elle_oubli 2 -2; elle_parle 6 -6; elle_peut 2 -2
elle_qui 2 -2; elle_rame 4 -4; elle_redem 9 -9; elle_s 8 -8; elle_saute 9 -9; elle_tourn 7 -7; elle_trava 5 -5
elle_veut 2 -2; elodi 7 -7; elodi_> 6 -6; elodi_march 9 -9; elodi_menar 13 -13; elst 9 -9; elst_> 9 -9; email 12 -12
email_> 13 -13; email_c 4 -4; embet 25 -25; embet_> 23 -23; embet_ca 11 -11; embet_quand 5 -5; embet_un 8 -8
embou 6 -6; embou_a 6 -6; emett 10 -10; emett_> 7 -7; emett_des 6 -6; emett_un 8 -8; emili 9 -9; emili_huber 11 -11
emili_point 3 -3; emma 9 -9; emma_rey 9 -9; emma_under 5 -5; emmen 9 -9; emmen_> 9 -9; en 3 -3; en_a -2 2
en_ai -12 12; en_appuy 4 -4; en_ardec 4 -4; en_avoir -9 9; en_bas 6 -6; en_bourr -7 7; en_caraf 5 -5; en_chair 4 -4
en_chang 2 -2; en_chiff 4 -4; en_coler -16 16; en_commu 7 -7; en_compt 7 -7; en_conne 4 -4; en_cours 8 -8
en_debra 3 -3; en_dehor 10 -10; en_deux 10 -10; en_direc 4 -4; en_divor 9 -9; en_donne 5 -5; en_e -10 10
en_faisa 6 -6; en_fait 11 -11; en_filai 4 -4; en_guade 8 -8; en_infor 9 -9; en_juin 3 -3; en_lettr 5 -5
en_ligne 14 -14; en_majus 4 -4; en_mars 6 -6; en_maudi -9 9; en_minus 5 -5; en_occup 3 -3; en_os 4 -4
en_panne 25 -25; en_passe 9 -9; en_peut -9 9; en_peux -22 22; en_pire 14 -14; en_plein 9 -9; en_prend 10 -10
en_prior 6 -6; en_quara 11 -11; en_rade 9 -9; en_relat 10 -10; en_resea 7 -7; en_rouge 4 -4; en_route 9 -9
en_sais 20 -20; en_septe 2 -2; en_serai 12 -12; en_souvi 15 -15; en_suis 9 -9; en_telec 7 -7; en_telet 9 -9
en_tete 7 -7; en_tout 13 -13; en_train 20 -20; en_un 12 -12; en_veux 13 -13; en_visio 13 -13; en_vrai 14 -14
en_zone 9 -9; encei 7 -7; encei_> 7 -7; encor 14 -14; encor_> 14 -14; encor_ca 19 -19; encor_coupe 12 -12
encor_des 8 -8; encor_la 13 -13; encor_lache 8 -8; encor_le 7 -7; encor_lent 12 -12; encor_mon 3 -3; encor_pire 8 -8
encor_regar 7 -7; encor_teste 7 -7; encor_une -6 6; encor_vous 7 -7; end 3 -3; end_> 3 -3; endro 8 -8
endro_que 8 -8; enerv -15 15; enerv_> -17 17; enerv_a -8 8; enerv_ces 10 -10; enerv_contr -4 4; enerv_mais -8 8
enerv_pas 14 -14; enerv_pour 10 -10; enerv_rassu 10 -10; enfan 12 -12; enfan_> 7 -7; enfan_ils 1 -1; enfan_mais 6 -6
enfan_pardo 7 -7; enfan_peuve 1 -1; enfan_sont 6 -6; enfin_> 13 -13; enfin_bref 2 -2; enfin_je 9 -9
enfin_labbe 4 -4; enfin_langl 6 -6; enfin_non 12 -12; enfin_si 13 -13; enfin_vous -5 5; ennuy 13 -13; ennuy_> 13 -13
ennuy_parce 4 -4; enorm 13 -13; enorm_ce 12 -12; enorm_sur 6 -6; enreg 4 -4; enreg_> 4 -4; ensem 6 -6
ensem_des 6 -6; ensui 5 -5; ensui_d 4 -4; ensui_quara 6 -6; ensui_soixa 6 -6; ensui_trent 6 -6; ensui_un 4 -4
enten 9 -9; enten_> 5 -5; enten_bien 11 -11; enten_de 2 -2; enten_des 8 -8; enten_et 7 -7; enten_juste 6 -6
enten_kaz 5 -5; enten_mal 19 -19; enten_non 4 -4; enten_ou 19 -19; enten_parle -8 8; enten_pas 9 -9
enten_perso 7 -7; enten_rien 11 -11; enten_un 10 -10; enten_une 9 -9; entra 6 -6; entra_> 9 -9; entra_de 5 -5
entre 6 -6; entre_> 6 -6; entre_a 5 -5; entre_aussi -10 10; entre_avec 8 -8; entre_c 4 -4; entre_cinq 7 -7
entre_deux 16 -16; entre_dix 9 -9; entre_duran 9 -9; entre_ne 5 -5; entre_nous 7 -7; entre_point 9 -9
entre_quinz 10 -10; entre_trois 3 -3; entre_vingt 7 -7; envie -10 10; envie_de -10 10; envir 11 -11; envir_> 8 -8
envir_vingt 13 -13; envoi 12 -12; envoi_ils 9 -9; envoi_la 8 -8; envoi_tout 2 -2; envoi_un 4 -4; envoy 9 -9
envoy_> 11 -11; envoy_de 10 -10; envoy_il 8 -8; envoy_le 8 -8; envoy_moi 10 -10; envoy_mon -8 8; envoy_un 6 -6
enzo 13 -13; enzo_ferra 11 -11; enzo_ricci 8 -8; epele 14 -14; epele_> 14 -14; epele_mon 9 -9; epele_trois 8 -8
epous 8 -8; epous_carpe 8 -8; equip 8 -8; equip_> 8 -8; eric 13 -13; eric_boula 9 -9; eric_et 5 -5; eric_point 5 -5
eric_tiret 7 -7; eric_vingt 6 -6; erreu 16 -16; erreu_> 18 -18; erreu_c 1 -1; erreu_de 6 -6; erreu_monsi 3 -3
es -8 8; es_bete -8 8; es_mecha -8 8; escof 8 -8; escof_de 8 -8; escro -16 16; escro_> -15 15; escro_et -5 5
espac 11 -11; espac_c 7 -7; espac_s 9 -9; espec -16 16; espec_d -14 14; espec_de -15 15; esper 11 -11
esper_que 11 -11; essai 6 -6; essai_et 6 -6; essay 20 -20; essay_> 19 -19; essay_d 1 -1; essay_trois 13 -13
esse 4 -4; esse_aime 4 -4; esse_sur 4 -4; est 3 -3; est_06 1 -1; est_07 7 -7; est_15 4 -4; est_4 3 -3
est_44300 9 -9; est_> 16 -16; est_a 7 -7; est_abuse -16 16; est_aicha 5 -5; est_alain 8 -8; est_ali 11 -11
est_allum 4 -4; est_annic 2 -2; est_aroba 6 -6; est_arran 8 -8; est_arret 7 -7; est_arriv 8 -8; est_au 17 -17
est_autre 15 -15; est_avec 21 -21; est_beauc 12 -12; est_berna 6 -6; est_bien 13 -13; est_bizar 16 -16
est_bleu 11 -11; est_bloqu 10 -10; est_bon 19 -19; est_bons 9 -9; est_bouch 17 -17; est_box 5 -5; est_branc 9 -9
est_brise 6 -6; est_bruno 4 -4; est_c 8 -8; est_ca 24 -24; est_carre 15 -15; est_casse 14 -14; est_catas 5 -5
est_ce 15 -15; est_cela 15 -15; est_celui 14 -14; est_chant 4 -4; est_chris 7 -7; est_cinq 6 -6; est_clair 9 -9
est_colle 1 -1; est_compl 6 -6; est_confi 11 -11; est_conse 6 -6; est_conta 4 -4; est_conte 6 -6; est_corre 10 -10
est_coupe 14 -14; est_cyril 8 -8; est_d 6 -6; est_dans 9 -9; est_de -12 12; est_deced 10 -10; est_degue -15 15
est_deja 8 -8; est_derri 5 -5; est_devan 3 -3; est_deven 10 -10; est_dingu 11 -11; est_dispo 9 -9; est_dix 9 -9
est_domma 15 -15; est_douze 7 -7; est_du -20 20; est_ecrit 5 -5; est_elle 2 -2; est_embet 13 -13; est_en 14 -14
est_encor 15 -15; est_enerv 20 -20; est_enorm 13 -13; est_etein 6 -6; est_euh 6 -6; est_exact 21 -21; est_facil 6 -6
est_fait 20 -20; est_famil 8 -8; est_faux 14 -14; est_ferme 6 -6; est_fonta 6 -6; est_formi 4 -4; est_franc 16 -16
est_free 2 -2; est_frust 10 -10; est_furie 16 -16; est_gaell 4 -4; est_garag 6 -6; est_garni 8 -8; est_gener 7 -7
est_genti 17 -17; est_gerar 6 -6; est_girar 8 -8; est_honte -19 19; est_hors 11 -11; est_hospi 3 -3; est_hs 9 -9
est_huber 3 -3; est_huit 8 -8; est_impec 9 -9; est_inacc -17 17; est_inadm -23 23; est_incor 13 -13; est_infer 8 -8
est_info 6 -6; est_injoi 9 -9; est_insen -12 12; est_insta 13 -13; est_insup -18 18; est_inter 10 -10
est_intol -21 21; est_isabe 9 -9; est_ivan 8 -8; est_j 6 -6; est_jamai -8 8; est_je 7 -7; est_jean 6 -6
est_jeand 9 -9; est_julie 8 -8; est_juste 4 -4; est_k 7 -7; est_karim 10 -10; est_kiki 4 -4; est_l 8 -8
est_la 11 -11; est_lamen -14 14; est_laure 9 -9; est_le 16 -16; est_lea 9 -9; est_lefor 8 -8; est_lent 15 -15
est_lente 9 -9; est_leque 4 -4; est_les 8 -8; est_lola 9 -9; est_long 11 -11; est_lucie 5 -5; est_m 3 -3
est_ma 9 -9; est_madam 7 -7; est_madem 8 -8; est_marce 11 -11; est_marie 6 -6; est_marra 9 -9; est_marti 8 -8
est_mauva 13 -13; est_meme 14 -14; est_miche 9 -9; est_mieux 14 -14; est_moi 24 -24; est_mon 10 -10; est_moniq 2 -2
est_monsi 15 -15; est_mort 18 -18; est_morte 9 -9; est_muet 6 -6; est_n -16 16; est_nadia 3 -3; est_nicke 15 -15
est_noire 8 -8; est_non 6 -6; est_norma 11 -11; est_note 10 -10; est_nul 13 -13; est_nulle 6 -6; est_ocean 9 -9
est_ok 10 -10; est_olga 11 -11; est_orang 11 -11; est_oranj 1 -1; est_parei 11 -11; est_parti 7 -7; est_pas -5 5
est_pasca 9 -9; est_passe 9 -9; est_paul 2 -2; est_penib 14 -14; est_perso 12 -12; est_pire 13 -13; est_plein -6 6
est_plus 6 -6; est_pluto 12 -12; est_point 21 -21; est_possi 8 -8; est_pour 23 -23; est_propr -10 10; est_quato 8 -8
est_quatr 7 -7; est_que 16 -16; est_quelq 8 -8; est_quinz 4 -4; est_quoi -13 13; est_r 8 -8; est_raymo 6 -6
est_redev 10 -10; est_regle 15 -15; est_relou 10 -10; est_remis 9 -9; est_rendu -9 9; est_rentr 5 -5
est_repar 17 -17; est_resol 10 -10; est_respo 11 -11; est_retab 14 -14; est_retom 6 -6; est_reven 17 -17
est_ridic 15 -15; est_rouge 13 -13; est_samia 9 -9; est_sandr 5 -5; est_scand -21 21; est_se -12 12; est_seule 1 -1
est_sfr 4 -4; est_si 3 -3; est_simpl 1 -1; est_smith 10 -10; est_sur 9 -9; est_surto 2 -2; est_suspe 5 -5
est_suzan 2 -2; est_taxi 5 -5; est_techn 8 -8; est_telep 10 -10; est_thiba 7 -7; est_tombe 8 -8; est_touch 5 -5
est_toujo -3 3; est_tous 5 -5; est_tout 16 -16; est_toute 6 -6; est_tres 9 -9; est_trois 12 -12; est_trop 18 -18
est_un -6 6; est_une -17 17; est_urgen 12 -12; est_vasse 5 -5; est_venu 11 -11; est_verdi 9 -9; est_vert 11 -11
est_virgi 5 -5; est_vous 13 -13; est_vraim -9 9; est_wei 7 -7; est_z 1 -1; est_zero 4 -4; et 1 -1; et_2 3 -3
et_3 10 -10; et_59 7 -7; et_annul 8 -8; et_apres 3 -3; et_b 2 -2; et_berth 2 -2; et_c 11 -11; et_ca 8 -8
et_celle 11 -11; et_celui 4 -4; et_cette 2 -2; et_ceux 8 -8; et_cinq 10 -10; et_cinqu 1 -1; et_comme 14 -14
et_conso 8 -8; et_depui 10 -10; et_deux 8 -8; et_dix 7 -7; et_donc 3 -3; et_du 1 -1; et_elle 5 -5; et_en 5 -5
et_et 8 -8; et_fils 8 -8; et_il 5 -5; et_inadm -7 7; et_inter 2 -2; et_j -6 6; et_je -8 8; et_l 4 -4; et_la 9 -9
et_laure 6 -6; et_le 9 -9; et_les 5 -5; et_lucie 6 -6; et_lui 7 -7; et_ma 9 -9; et_madam 6 -6; et_maint 6 -6
et_mes 1 -1; et_midi 3 -3; et_mobil 10 -10; et_moi 9 -9; et_mon 13 -13; et_moniq 5 -5; et_n 5 -5; et_no 4 -4
et_non -6 6; et_nous 4 -4; et_on 3 -3; et_onze 8 -8; et_oui 2 -2; et_pas -3 3; et_perso -6 6; et_pour 10 -10
et_puis 5 -5; et_quara 6 -6; et_quatr 12 -12; et_que 4 -4; et_quinz 9 -9; et_repar -7 7; et_rien 17 -17
et_simpl -6 6; et_soixa 1 -1; et_tout 1 -1; et_toute 1 -1; et_trois 10 -10; et_un 9 -9; et_une 7 -7; et_vingt 7 -7
et_vous -6 6; et_y 1 -1; etage 11 -11; etage_> 10 -10; etage_avec 5 -5; etage_donc 5 -5; etage_et 1 -1
etage_porte 8 -8; etais 8 -8; etais_chez 3 -3; etais_dans 6 -6; etais_fache 7 -7; etais_remon 6 -6; etait 6 -6
etait_chant 4 -4; etait_charm 9 -9; etait_dix 3 -3; etait_domin 6 -6; etait_le 2 -2; etait_sympa 6 -6; etape 7 -7
etape_> 7 -7; ete 9 -9; ete_adora 7 -7; ete_annul 8 -8; ete_coupe 6 -6; ete_porte 7 -7; ete_posee 2 -2
ete_suppr 6 -6; ete_suspe 5 -5; ete_un 9 -9; etein 13 -13; etein_> 11 -11; etein_la 10 -10; etes 3 -3; etes_> -7 7
etes_bien 10 -10; etes_bons -14 14; etes_compl -14 14; etes_d -11 11; etes_des -18 18; etes_en 11 -11
etes_formi 14 -14; etes_genti 13 -13; etes_idiot -9 9; etes_incap -13 13; etes_incom -18 18; etes_nuls -20 20
etes_pas -4 4; etes_pour 21 -21; etes_qu -9 9; etes_que -6 6; etes_quelq 10 -10; etes_tous -8 8; etes_tres 17 -17
etes_tromp 13 -13; etes_trop -10 10; etes_un 15 -15; etes_une -8 8; etes_vraim -15 15; etonn 13 -13; etonn_> 13 -13
etran 7 -7; etran_et 10 -10; etran_plus 4 -4; etre 14 -14; etre_> 9 -9; etre_au 6 -6; etre_furie 15 -15
etre_humai 6 -6; etre_mis 7 -7; etre_non 5 -5; etre_oui 7 -7; etre_rappe 8 -8; etre_un 6 -6; etre_vivan 9 -9
etu 6 -6; etu_point 6 -6; etude 1 -1; etude_a 1 -1; eu 12 -12; eu_> 6 -6; eu_aucun 8 -8; eu_de 3 -3; eu_le 6 -6
eu_quelq 8 -8; eu_trois 6 -6; eu_un 7 -7; eu_une 7 -7; eugen 6 -6; eugen_r 6 -6; euh 14 -14; euh_06 7 -7
euh_88 5 -5; euh_> 10 -10; euh_allo 5 -5; euh_anne 8 -8; euh_appar 5 -5; euh_aroba 2 -2; euh_atten 6 -6
euh_bah 2 -2; euh_ben 7 -7; euh_c 7 -7; euh_celia 8 -8; euh_colin 2 -2; euh_comme 11 -11; euh_conta 6 -6
euh_deux 5 -5; euh_didie 2 -2; euh_donc 4 -4; euh_elle 9 -9; euh_est 8 -8; euh_et 6 -6; euh_euh 6 -6; euh_free 2 -2
euh_j 15 -15; euh_je 11 -11; euh_julie 4 -4; euh_le 8 -8; euh_madam 4 -4; euh_mon 4 -4; euh_neuf 7 -7; euh_non 6 -6
euh_orang 6 -6; euh_oui 9 -9; euh_point 2 -2; euh_quatr 8 -8; euh_sa 6 -6; euh_soixa 1 -1; euh_trois 6 -6
euh_un 4 -4; euh_une 9 -9; euh_vingt 3 -3; euh_voila 5 -5; euh_vous 5 -5; euros 2 -2; euros_99 13 -13
euros_> 12 -12; euros_par -8 8; eva 9 -9; eva_rossi 9 -9; evide 10 -10; evide_madam 7 -7; evide_point 4 -4
evite 7 -7; evite_> 7 -7; ex 8 -8; ex_mari 8 -8; exact 14 -14; exact_> 12 -12; exact_c 12 -12; exact_ca 14 -14
exact_je 3 -3; exact_monsi 10 -10; exact_nous 6 -6; exact_oui 7 -7; exact_parei 11 -11; exced -21 21; exced_> -16 16
exced_c -9 9; exced_par -12 12; excla 2 -2; excla_a 2 -2; excus 11 -11; excus_je -6 6; excus_le 8 -8
excus_moi 17 -17; excus_mon 6 -6; exige 2 -2; exige_qu 10 -10; exige_un -3 3; exion 2 -2; exion_est 2 -2; exist 5 -5
exist_encor 3 -3; exist_plus 6 -6; expli 2 -2; expli_la 3 -3; expli_tout 1 -1; explo -12 12; explo_> -12 12
expre -8 8; expre_ou -8 8; f 8 -8; f_2 5 -5; f_aroba 2 -2; f_comme 8 -8; f_e 6 -6; f_et 10 -10; f_i 6 -6; f_o 5 -5
f_point 9 -9; f_r 8 -8; f_z 4 -4; fab 3 -3; fab_aroba 3 -3; fabre 15 -15; fabre_> 10 -10; fabre_cardi 10 -10
fabri 6 -6; fabri_est 6 -6; fache -3 3; fache_> 12 -12; fache_contr -11 11; fache_la 7 -7; facil 8 -8; facil_a 8 -8
facon 11 -11; facon_> 11 -11; facte 8 -8; facte_m 8 -8; factu 15 -15; factu_> 15 -15; factu_ben 5 -5
factu_mette 2 -2; faibl 7 -7; faibl_> 7 -7; faire -15 15; faire_> -19 19; faire_avec 15 -15; faire_ca -11 11
faire_d 6 -6; faire_du 7 -7; faire_foutr -8 8; faire_j -7 7; faire_le 6 -6; faire_les 5 -5; faire_long 15 -15
faire_mais 1 -1; faire_mes 9 -9; faire_sans 12 -12; faire_ses 2 -2; faire_une 11 -11; faire_voir -12 12; fais 5 -5
fais_meme 5 -5; faisa 6 -6; faisa_les 6 -6; fait 4 -4; fait_> 26 -26; fait_aroba 7 -7; fait_beau 6 -6; fait_c 4 -4
fait_ca 12 -12; fait_calme 6 -6; fait_ce 15 -15; fait_chier -13 13; fait_d 8 -8; fait_depui 1 -1; fait_des 13 -13
fait_deux 19 -19; fait_dix -15 15; fait_et 2 -2; fait_exact 12 -12; fait_frisq 12 -12; fait_longt 17 -17
fait_mais 1 -1; fait_mon 1 -1; fait_monsi 7 -7; fait_neuf 1 -1; fait_non 8 -8; fait_parei 16 -16; fait_pas 6 -6
fait_peter -8 8; fait_plus 5 -5; fait_quatr -6 6; fait_que 5 -5; fait_rien -6 6; fait_rire 15 -15; fait_ses 1 -1
fait_si 1 -1; fait_six 6 -6; fait_tombe 4 -4; fait_toujo 9 -9; fait_tout 11 -11; fait_treiz 6 -6; fait_trois -11 11
fait_un -3 3; fait_une 1 -1; fait_vingt 7 -7; faite -14 14; faite_> -7 7; faite_aux -5 5; faite_comme 7 -7
faite_expre -8 8; faite_la 7 -7; faite_moi 8 -8; faite_odett 7 -7; faite_pas 12 -12; faite_perdr -8 8
faite_tourn -7 7; faite_venir 9 -9; faite_vite 16 -16; falla 3 -3; falla_chang 3 -3; famil 9 -9; famil_> 12 -12
famil_c 2 -2; famil_diman 4 -4; famil_joube 6 -6; famil_merci 1 -1; famil_tiret 8 -8; fan -2 2; fan_ca 5 -5
fan_de -7 7; fanny 11 -11; fanny_point 11 -11; fatig 13 -13; fatig_> 13 -13; fatig_atten 11 -11; fatig_avec -14 14
fatim 9 -9; fatim_el 8 -8; fatim_zerro 5 -5; fatou 3 -3; fatou_point 3 -3; faudr 8 -8; faudr_bloqu 7 -7
faudr_l 5 -5; faudr_parle 6 -6; faudr_que 9 -9; faudr_redem 6 -6; faure 7 -7; faure_aroba 5 -5; faure_avec 12 -12
faure_qui 6 -6; faut -2 2; faut_absol 3 -3; faut_arret -6 6; faut_il 10 -10; faut_pas 12 -12; faut_que 14 -14
faut_quelq 8 -8; faut_un 8 -8; faut_voir 4 -4; faut_vous -9 9; faute 11 -11; faute_> 25 -25; faute_ca 8 -8
faute_et -5 5; faux 14 -14; faux_> 13 -13; favor 7 -7; favor_un 7 -7; favre 7 -7; favre_aroba 9 -9; favre_depui 7 -7
fax 2 -2; fax_et 2 -2; felic_cinq -8 8; felic_pour 14 -14; femme 23 -23; femme_06 1 -1; femme_> 11 -11; femme_a 4 -4
femme_c 2 -2; femme_dit 2 -2; femme_elle 6 -6; femme_en 19 -19; femme_ne 1 -1; femme_qui 5 -5; femme_trava 3 -3
femme_une 3 -3; fenet 14 -14; fenet_> 14 -14; ferme -6 6; ferme_la -7 7; ferme_maint 6 -6; ferme_point 15 -15
ferme_ta -8 8; ferna 10 -10; ferna_> 10 -10; ferra -3 3; ferra_> -8 8; ferra_comme 11 -11; ferre 9 -9
ferre_deux 9 -9; fet 5 -5; fet_i 5 -5; fete 13 -13; fete_ca 13 -13; feu 2 -2; feu_> 2 -2; fi 9 -9; fi_> 9 -9
fibre 13 -13; fibre_> 15 -15; fibre_a 3 -3; fibre_au 5 -5; fibre_dans 6 -6; fibre_elle 4 -4; fibre_est 14 -14
fibre_ne 1 -1; fiche -13 13; fiche_de -10 10; fiche_du -16 16; fiche_moi -7 7; fieu 8 -8; fieu_ca 8 -8; fige 6 -6
fige_sur 6 -6; figur 8 -8; figur_vous 8 -8; fil 10 -10; fil_ca 6 -6; fil_je 3 -3; fil_mais 5 -5; fil_n 7 -7
filai 4 -4; filai_donc 4 -4; file 2 -2; file_bonne 2 -2; fille 9 -9; fille_> 11 -11; fille_a 5 -5; fille_ce 1 -1
fille_de 9 -9; fille_donc 5 -5; fille_elle 8 -8; fille_et 6 -6; fille_hurle 2 -2; fille_me 6 -6; fille_ou 5 -5
fille_qui 10 -10; fille_sur 3 -3; fille_zero 2 -2; film 13 -13; film_> 9 -9; film_est 6 -6; fils 12 -12
fils_> 12 -12; fils_celui 4 -4; fils_de 17 -17; fils_est 6 -6; fils_fait 1 -1; fils_lucas 6 -6; fils_m 6 -6
fils_peut 7 -7; fils_qui 4 -4; fils_regar 6 -6; fin -10 10; fin_> -9 9; fin_aroba 3 -3; fin_avec -8 8; fin_du 7 -7
fin_pas 5 -5; fin_point 5 -5; final 9 -9; final_non 8 -8; final_passe 9 -9; finir 9 -9; finir_c 1 -1; finir_de 9 -9
finis 5 -5; finis_> 5 -5; finit 7 -7; finit_par 7 -7; fixe 11 -11; fixe_> 13 -13; fixe_c 3 -3; fixe_ca 9 -9
fixe_du 2 -2; fixe_est 8 -8; fixe_et 13 -13; fixe_gresi 7 -7; fixe_le 3 -3; fixe_lui 2 -2; fixe_ne 8 -8
fixe_qui 2 -2; fixe_un 8 -8; fixe_zero 9 -9; fixes 13 -13; fixes_> 11 -11; fixes_et 9 -9; fixes_trois 6 -6
fleur 8 -8; fleur_avec 8 -8; flore 9 -9; flore_petit 9 -9; flore_point 5 -5; flott 5 -5; flott_mobil 5 -5
fois -15 15; fois_> 15 -15; fois_avec 13 -13; fois_cette 11 -11; fois_d 18 -18; fois_deja 19 -19; fois_il -9 9
fois_je -12 12; fois_la -6 6; fois_le 17 -17; fois_meme 12 -12; fois_non 2 -2; fois_on -7 7; fois_que -24 24
fois_rien 16 -16; fois_sauf 5 -5; fois_sur 9 -9; fois_zero 8 -8; folle -6 6; folle_de -6 6; fonct 11 -11
fonct_> 13 -13; fonct_a 2 -2; fonct_maint 1 -1; fonct_mais 4 -4; fonct_parfa 8 -8; fonct_pas 10 -10
fonct_plus 13 -13; fonct_un 6 -6; fonta 11 -11; fonta_> 12 -12; fonta_aroba 2 -2; fonta_c 7 -7; fonta_comme 8 -8
fonta_et 6 -6; fonta_j 9 -9; forfa 6 -6; forfa_> 10 -10; forfa_mobil 8 -8; forfa_pour 5 -5; formi 18 -18
formi_> 14 -14; formi_ca 4 -4; fort 7 -7; fort_> 6 -6; fort_mon 8 -8; fort_parce 5 -5; fort_sur 4 -4; fortn 4 -4
fortn_la 4 -4; fourn 15 -15; fourn_> 11 -11; fourn_aroba 10 -10; fourn_g 7 -7; fourn_je 3 -3; fous -9 9
fous_de -9 9; fout -14 14; fout_de -10 10; fout_les -11 11; fouta -12 12; fouta_de -12 12; foute -10 10
foute_de -13 13; foute_moi -9 9; foutr -13 13; foutr_> -8 8; foutr_du -8 8; fr 8 -8; fr_> 8 -8; fr_b 3 -3
fr_bonne 3 -3; fr_c 8 -8; fr_donc 4 -4; fr_et 2 -2; fr_hotma 4 -4; fr_je 10 -10; fr_le 6 -6; fr_mais 5 -5
fr_neuf 4 -4; fr_non 4 -4; fr_oui 5 -5; fr_pizza 7 -7; fr_sans 1 -1; fr_voila 4 -4; franc 3 -3; franc_> 14 -14
franc_aroba 11 -11; franc_avec 10 -10; franc_de 11 -11; franc_delat 4 -4; franc_il 5 -5; franc_j -6 6; franc_je 5 -5
franc_point 5 -5; franc_que 6 -6; free 14 -14; free_> 17 -17; free_donc 6 -6; free_ou 2 -2; free_point 7 -7
freju 8 -8; freju_> 8 -8; frere 9 -9; frere_> 7 -7; frere_je 10 -10; frere_le 4 -4; frere_sans 6 -6; frere_tout 7 -7
fri 5 -5; fri_non 5 -5; fribo 7 -7; fribo_> 7 -7; frigo 1 -1; frigo_donc 1 -1; frigo_se 1 -1; frisq 12 -12
frisq_mais 12 -12; fritu 7 -7; fritu_sur 7 -7; froid 9 -9; froid_de 9 -9; froma 8 -8; froma_trait 8 -8; frust 10 -10
frust_mais 10 -10; furax -8 8; furax_> -8 8; furie -16 16; furie_> -10 10; furie_contr -8 8; furie_lui 4 -4
furie_perso -13 13; g 8 -8; g_a 5 -5; g_aroba 1 -1; g_e 4 -4; g_h 7 -7; g_m 5 -5; g_mail 7 -7; g_o 2 -2; g_t 3 -3
g_u 6 -6; gabri 10 -10; gabri_touss 10 -10; gaell 4 -4; gaell_point 4 -4; gagno 8 -8; gagno_a 8 -8; galer 13 -13
galer_> 11 -11; galer_je 7 -7; gall 12 -12; gall_> 13 -13; gall_aroba 8 -8; gall_tout 1 -1; galle 6 -6; galle_> 6 -6
galle_pardo 6 -6; gallo 3 -3; gallo_deux 3 -3; gamin 3 -3; gamin_a 4 -4; gamin_sa 3 -3; gang 8 -8; gang_de 8 -8
garag 13 -13; garag_c 6 -6; garag_du 5 -5; garag_dupon 7 -7; garag_duran 7 -7; garag_point 6 -6; garag_pour 6 -6
garag_tiret 6 -6; garag_un 6 -6; garan -8 8; garan_que -8 8; garci 9 -9; garci_> 8 -8; garci_arrob 9 -9; garco 3 -3
garco_mes 3 -3; garde -6 6; garde_la 5 -5; garde_vos -6 6; gardi 6 -6; gardi_de 6 -6; garni 10 -10; garni_> 10 -10
garni_a 5 -5; gars 15 -15; gars_> 10 -10; gars_du 9 -9; gars_la 13 -13; gars_s 4 -4; gaspa 10 -10; gaspa_l 10 -10
gauch 8 -8; gauch_> 8 -8; gaudi 9 -9; gaudi_> 9 -9; gauth 3 -3; gauth_avec 3 -3; gauti 5 -5; gauti_g 2 -2
gauti_sans 8 -8; gendr 1 -1; gendr_qui 1 -1; gener 7 -7; gener_> 7 -7; gener_d 4 -4; genev 5 -5; genev_> 5 -5
genia 8 -8; genia_j 8 -8; genre 10 -10; genre_cinq 10 -10; gens -14 14; gens_comme -14 14; gens_des -5 5
gens_me 10 -10; gens_pour -6 6; gens_qui 1 -1; gens_tombe 9 -9; genti 19 -19; genti_> 18 -18; genti_au 4 -4
genti_mais 9 -9; genti_merci 10 -10; georg 1 -1; georg_j 1 -1; gerar 11 -11; gerar_aroba 8 -8; gerar_duboi 9 -9
gerar_picho 6 -6; gerar_point 2 -2; gere 5 -5; gere_tout 5 -5; germa 10 -10; germa_fabre 10 -10; ghisl 7 -7
ghisl_fourn 7 -7; gilet 7 -7; gilet_non 7 -7; gille 6 -6; gille_aroba 6 -6; gille_deux 7 -7; gille_fonta 9 -9
giova 10 -10; giova_bianc 10 -10; girar 9 -9; girar_> 8 -8; girar_aroba 7 -7; girar_at 9 -9; girar_avec 7 -7
girar_bouch 6 -6; girar_chez 10 -10; girar_le 8 -8; girar_sans 6 -6; girar_thoma 8 -8; gite 6 -6; gite_point 6 -6
giuli 7 -7; giuli_rossi 7 -7; gmail 16 -16; gmail_> 12 -12; gmail_com 6 -6; gmail_donc 7 -7; gmail_dot 7 -7
gmail_la 9 -9; gmail_ne 12 -12; gmail_non 5 -5; gmail_paule 6 -6; gmail_point 7 -7; go 16 -16; go_> 11 -11
go_c 5 -5; goff 12 -12; goff_> 11 -11; goff_a 7 -7; goff_de 7 -7; goff_l 2 -2; gonfl -13 13; gonfl_> -15 15
gonfl_serie -7 7; gonfl_votre -10 10; googl 7 -7; googl_elle 7 -7; grand 11 -11; grand_maxim 9 -9; grand_merci 8 -8
grand_monsi 7 -7; grand_n -10 10; grave 25 -25; grave_> 26 -26; grave_ca 5 -5; grave_ne 6 -6; grave_on 5 -5
grec 7 -7; grec_aroba 7 -7; grec_deux 5 -5; gresi 14 -14; gresi_> 18 -18; gresi_depui 7 -7; gresi_encor 6 -6
gresi_plus 16 -16; gresi_telle 5 -5; grill 7 -7; grill_avec 7 -7; gros -10 10; gros_aroba 13 -13; gros_jaser 7 -7
gros_mente -10 10; gros_minet 9 -9; gros_voleu -8 8; group 8 -8; group_tiret 8 -8; gruye 8 -8; gruye_point 8 -8
grzz 8 -8; grzz_dans 8 -8; grzz_grzz 8 -8; gsm 12 -12; gsm_c 16 -16; gsm_n 4 -4; guade 8 -8; guade_> 8 -8
guade_zero 8 -8; guen 6 -6; guen_g 6 -6; gueul -21 21; gueul_> -15 15; gueul_la -12 12; gueul_sale -14 14
gueul_votre -6 6; guign -11 11; guign_> -7 7; guign_c -7 7; guill 11 -11; guill_avec 11 -11; guill_guill 11 -11
guy 9 -9; guy_quatr 9 -9; guyon 3 -3; guyon_g 3 -3; gwena 6 -6; gwena_le 6 -6; h 12 -12; h_> 13 -13; h_a 13 -13
h_apres 3 -3; h_aroba 6 -6; h_devan 2 -2; h_e 7 -7; h_et 2 -2; h_g 8 -8; h_i 6 -6; h_l 5 -5; h_m 9 -9; h_o 3 -3
h_point 7 -7; h_preno 6 -6; h_r 1 -1; h_tout 7 -7; h_u 10 -10; h_y 4 -4; habil 4 -4; habil_a 4 -4; habit 16 -16
habit_a 13 -13; habit_au 9 -9; habit_avenu 7 -7; habit_la 11 -11; habit_oui 9 -9; habit_quatr 6 -6; habit_rue 6 -6
hache 11 -11; hache_> 11 -11; hadda 9 -9; hadda_> 9 -9; hadj 12 -12; hadj_h 12 -12; haine -15 15; haine_> -15 15
hallu -14 14; hallu_> -14 14; hamdi 5 -5; hamdi_h 5 -5; hamel 6 -6; hamel_comme 6 -6; hamel_h 6 -6; hamid 10 -10
hamid_> 10 -10; hamon 7 -7; hamon_aroba 7 -7; hamon_respo 5 -5; handi 10 -10; handi_> 10 -10; hans 10 -10
hans_mulle 10 -10; hardy 10 -10; hardy_point 10 -10; haut 3 -3; haut_et 3 -3; haute 6 -6; haute_> 6 -6; haute_d 6 -6
hein 15 -15; hein_> 7 -7; hein_dis 5 -5; hein_n 5 -5; hein_quoi 12 -12; hein_une -12 12; helas 12 -12; helas_> 7 -7
helas_c 8 -8; helas_non 10 -10; helen 10 -10; helen_aroba 1 -1; helen_costa 7 -7; helen_de 7 -7; helen_point 1 -1
helen_tiret 7 -7; henri 7 -7; henri_at 7 -7; henry 6 -6; henry_avec 6 -6; herna 9 -9; herna_h 9 -9; heure -6 6
heure_> 17 -17; heure_a 1 -1; heure_au 5 -5; heure_et 3 -3; heure_je -8 8; heure_mais 9 -9; heure_mon 3 -3
heure_non 12 -12; heure_pour 5 -5; heure_que -10 10; heure_trent 1 -1; hicha 10 -10; hicha_alami 10 -10; hier 13 -13
hier_> 18 -18; hier_apres 8 -8; hier_chez 4 -4; hier_et 10 -10; hier_mais 3 -3; hier_qui 8 -8; hier_soir 7 -7
histo -1 1; histo_> -1 1; hoffm 10 -10; hoffm_avec 10 -10; homme 7 -7; homme_> 7 -7; hondt 14 -14; hondt_> 11 -11
hondt_d 3 -3; honne -6 6; honne_> 11 -11; honne_des -6 6; honte -26 26; honte_> -24 24; honte_ce -13 13
honte_de -3 3; honte_je -2 2; honte_monsi -7 7; honte_s -7 7; honte_votre -14 14; hop 4 -4; hop_je 4 -4; hors -5 5
hors_de -7 7; hors_ligne 12 -12; hors_servi 11 -11; hospi 3 -3; hospi_il 3 -3; hot 6 -6; hot_mail 6 -6; hotel 7 -7
hotel_donc 4 -4; hotel_est 8 -8; hotel_on 5 -5; hotel_sans 6 -6; hotel_tiret 7 -7; hotli 4 -4; hotli_en 4 -4
hotma 11 -11; hotma_hein 2 -2; hotma_mais 3 -3; hotma_point 6 -6; hotma_quelq 11 -11; hs 9 -9; hs_> 8 -8
hs_chez 6 -6; huber 10 -10; huber_c 11 -11; huber_huber 11 -11; huber_lacaz 3 -3; huet 5 -5; huet_h 5 -5
hugo 12 -12; hugo_a 6 -6; hugo_aroba 12 -12; hugo_point 12 -12; hugue 8 -8; hugue_avec 2 -2; hugue_bonne 8 -8
hugue_poiri 3 -3; hui 6 -6; hui_> 6 -6; huit 11 -11; huit_> 14 -14; huit_ans 15 -15; huit_appar 7 -7
huit_aroba 7 -7; huit_avec 9 -9; huit_b 4 -4; huit_cent 3 -3; huit_cents 9 -9; huit_cinqu 5 -5; huit_dans 8 -8
huit_deux 3 -3; huit_dix 7 -7; huit_doubl 6 -6; huit_douze 1 -1; huit_en 4 -4; huit_et 7 -7; huit_euh 6 -6
huit_fois 14 -14; huit_heure 6 -6; huit_huit 7 -7; huit_huita 5 -5; huit_neuf 4 -4; huit_non 9 -9; huit_ordin 6 -6
huit_ou 6 -6; huit_quara 3 -3; huit_quatr 4 -4; huit_quinz 1 -1; huit_seize 4 -4; huit_sept 4 -4; huit_si 5 -5
huit_so 6 -6; huit_soixa 4 -4; huit_telep 10 -10; huit_trent 5 -5; huit_trois 4 -4; huit_un 1 -1; huit_vingt 8 -8
huit_virgu 3 -3; huit_zero 7 -7; huita 5 -5; huita_deux 4 -4; huita_et 5 -5; huita_neuf 5 -5; huita_sept 5 -5
hum 8 -8; hum_hum 8 -8; hum_oui 8 -8; humai 14 -14; humai_> 16 -16; humai_chez 15 -15; humai_humai 11 -11
humai_je 6 -6; humai_pas 4 -4; humai_prenn 2 -2; humai_s 12 -12; hurle -2 2; hurle_parce -2 2; hurle_qu 2 -2; i 8 -8
i_> 7 -7; i_a 7 -7; i_aroba 4 -4; i_au 5 -5; i_b 2 -2; i_c 5 -5; i_cloud 9 -9; i_deux 11 -11; i_e 5 -5; i_espac 7 -7
i_grec 7 -7; i_l 4 -4; i_n 7 -7; i_ni 5 -5; i_o 5 -5; i_point 4 -4; i_r 9 -9; i_s 7 -7; i_speak 6 -6; i_t 6 -6
ia 3 -3; ia_> 3 -3; ibrah 10 -10; ibrah_kone 10 -10; ici 14 -14; ici_bapti 7 -7; ici_cecil 6 -6; ici_et 7 -7
ici_la 10 -10; ici_mette 3 -3; iclou 7 -7; iclou_point 7 -7; idee 11 -11; idee_> 10 -10; idee_ca 9 -9; ident 6 -6
ident_> 6 -6; idiot -11 11; idiot_> -6 6; idiot_tous -9 9; idiot_vous -9 9; igor 11 -11; igor_petro 11 -11
il 11 -11; il_a 6 -6; il_capte 9 -9; il_cherc 4 -4; il_coupe 5 -5; il_decro 6 -6; il_dit 5 -5; il_est 12 -12
il_fait 20 -20; il_falla 3 -3; il_faudr 9 -9; il_faut 1 -1; il_joue 3 -3; il_le 10 -10; il_m 3 -3; il_march 5 -5
il_me 13 -13; il_n 3 -3; il_ne 25 -25; il_passe 3 -3; il_perd 1 -1; il_pleut 6 -6; il_repon 1 -1; il_reste 6 -6
il_un 8 -8; il_vient 4 -4; il_voit 2 -2; il_vous 9 -9; il_y 6 -6; iles 2 -2; iles_> 8 -8; iles_vous -5 5; ils 8 -8
ils_arriv 9 -9; ils_m 4 -4; ils_ont 5 -5; image 6 -6; image_se 6 -6; imbec -12 12; imbec_> -10 10; imbec_j -5 5
immeu 6 -6; immeu_> 6 -6; immob 13 -13; immob_> 13 -13; impas 8 -8; impas_des 8 -8; impec 16 -16; impec_> 17 -17
impec_au 7 -7; impec_ca 9 -9; impec_la 12 -12; impec_merci 4 -4; impor -13 13; impor_quel 12 -12; impor_qui 14 -14
impor_quoi -22 22; impos 10 -10; impos_d 7 -7; impos_de 13 -13; impri 13 -13; impri_> 10 -10; impri_de 11 -11
impri_wifi 11 -11; inacc -17 17; inacc_> -17 17; inadm -25 25; inadm_> -17 17; inadm_ca -15 15; inadm_de -13 13
inadm_inadm -10 10; inadm_je -14 14; inadm_vous -10 10; incap -19 19; incap_> -12 12; incap_de -13 13
incap_tous -7 7; incid 13 -13; incid_> 10 -10; incid_persi 14 -14; incom -15 15; incom_> -24 24; incom_crass -11 11
incom_depas -8 8; incon 8 -8; incon_> 8 -8; incor 13 -13; incor_> 13 -13; indes 8 -8; indes_> 8 -8; ines 10 -10
ines_bouaz 8 -8; ines_hadda 9 -9; ines_tiret 4 -4; infer 8 -8; infer_> 8 -8; info 8 -8; info_aroba 8 -8
infor 20 -20; infor_> 15 -15; infor_a 10 -10; infor_c 2 -2; infor_de 8 -8; infor_du 5 -5; infos 10 -10
infos_ca 10 -10; injoi 8 -8; injoi_> 9 -9; injoi_euh 4 -4; inqui 18 -18; inqui_> 16 -16; inqui_je 2 -2
inqui_pas 13 -13; inqui_un 10 -10; inscr 7 -7; inscr_au 7 -7; insen -12 12; insen_a -12 12; inspe 8 -8
inspe_youss 8 -8; insta 13 -13; insta_> 11 -11; insta_elle 5 -5; insta_la 8 -8; insta_s 7 -7; insup -16 16
insup_> -12 12; insup_a -11 11; insup_dans 15 -15; intel 13 -13; intel_artif 13 -13; inter 13 -13; inter_> 17 -17
inter_alors 2 -2; inter_ca 4 -4; inter_chez 5 -5; inter_compe 5 -5; inter_dans 2 -2; inter_de 10 -10
inter_depui 8 -8; inter_dessu 6 -6; inter_du 5 -5; inter_est 8 -8; inter_et 14 -14; inter_je 4 -4; inter_m 9 -9
inter_mais 5 -5; inter_malgr 3 -3; inter_march 2 -2; inter_merci 6 -6; inter_ne 5 -5; inter_nicke 9 -9
inter_non 3 -3; inter_on 3 -3; inter_pas 19 -19; inter_point 6 -6; inter_pour 6 -6; inter_prevu 6 -6
inter_que 12 -12; inter_qui 4 -4; inter_revie 3 -3; inter_sur 5 -5; inter_une 11 -11; inter_vous 2 -2; intol -21 21
intol_> -16 16; intol_nous -5 5; intol_trois -12 12; inuti 5 -5; inuti_de 5 -5; inven 7 -7; inven_pour 7 -7; io 7 -7
io_> 7 -7; iones 5 -5; iones_i 5 -5; ip 11 -11; ip_hors 11 -11; ipad 6 -6; ipad_mon 6 -6; ipbx 9 -9; ipbx_ne 9 -9
iphon 10 -10; iphon_> 7 -7; iphon_et 3 -3; iphon_le 8 -8; iphon_mon 6 -6; ira 11 -11; ira_> 11 -11; isabe 10 -10
isabe_fonta 12 -12; isabe_perri 1 -1; isabe_point 9 -9; ivan 8 -8; ivan_petro 8 -8; j -4 4; j_> 9 -9; j_ai 11 -11
j_aie 3 -3; j_aime 10 -10; j_aimer 9 -9; j_appel -2 2; j_aroba 5 -5; j_arriv 7 -7; j_atten -5 5; j_aurai 7 -7
j_avais 4 -4; j_b 6 -6; j_c 1 -1; j_e 1 -1; j_en -17 17; j_enten 16 -16; j_envoi 9 -9; j_esper 11 -11
j_essay 12 -12; j_etais 8 -8; j_etein 10 -10; j_exige 2 -2; j_habit 18 -18; j_hallu -14 14; j_m 12 -12; j_me 10 -10
j_oubli 4 -4; j_ouvre -9 9; j_p 9 -9; j_point 9 -9; j_tiret 1 -1; j_utili 8 -8; j_voudr 11 -11; j_y 14 -14
jamai -8 8; jamai_> 12 -12; jamai_avec -9 9; jamai_avoir -7 7; jamai_chez -14 14; jamai_de 9 -9; jamai_eu 3 -3
jamai_venu -8 8; jamai_votre -12 12; jamai_vu -13 13; jambe 5 -5; jambe_pour 5 -5; jardi 6 -6; jardi_> 5 -5
jardi_de 4 -4; jardi_tiret 9 -9; jaser 7 -7; jaser_avec 7 -7; jaure 9 -9; jaure_> 7 -7; jaure_batim 8 -8; je 6 -6
je_atten 1 -1; je_bloqu 9 -9; je_branc 11 -11; je_capte 11 -11; je_casse -7 7; je_cherc 13 -13; je_cliqu 4 -4
je_comme -9 9; je_compo 7 -7; je_compr 15 -15; je_compt 14 -14; je_conna 16 -16; je_conso 12 -12; je_crois 12 -12
je_croya 3 -3; je_decro 8 -8; je_deman 10 -10; je_desce 13 -13; je_dirai 9 -9; je_dis 6 -6; je_discu 8 -8
je_dois 14 -14; je_donne 4 -4; je_euh 3 -3; je_fais 5 -5; je_file 2 -2; je_hurle -8 8; je_je 6 -6; je_l 13 -13
je_la 4 -4; je_lance 9 -9; je_le 6 -6; je_les 9 -9; je_lui 3 -3; je_m 13 -13; je_me 26 -26; je_mets 5 -5
je_monte 6 -6; je_n 8 -8; je_ne 8 -8; je_paie -11 11; je_parla 11 -11; je_parle 10 -10; je_passe 6 -6; je_patia 7 -7
je_patie 8 -8; je_paye -20 20; je_pense 11 -11; je_pete -11 11; je_peux 31 -31; je_plais 18 -18; je_porte -11 11
je_pourr 5 -5; je_prefe 22 -22; je_prend -1 1; je_raccr 5 -5; je_rame 4 -4; je_rappe -4 4; je_re 3 -3; je_rebra 9 -9
je_recla 6 -6; je_recoi 8 -8; je_recom 4 -4; je_redem 17 -17; je_redis 4 -4; je_refle 9 -9; je_regar 14 -14
je_relan 7 -7; je_repet 9 -9; je_repre 7 -7; je_resil -18 18; je_rigol 14 -14; je_sache 12 -12; je_sais 9 -9
je_saura 3 -3; je_sors 4 -4; je_souha 7 -7; je_suis -4 4; je_tape 5 -5; je_te -8 8; je_telep 8 -8; je_teste 12 -12
je_tiens 6 -6; je_tombe 3 -3; je_trava 10 -10; je_trouv 6 -6; je_vais -10 10; je_verif 12 -12; je_veux 12 -12
je_viens 14 -14; je_vois 6 -6; je_voudr 14 -14; je_voula 5 -5; je_vous 17 -17; jean 18 -18; jean_bapti 5 -5
jean_claud 7 -7; jean_dupon 7 -7; jean_franc 11 -11; jean_jaure 9 -9; jean_luc 11 -11; jean_miche 1 -1
jean_morea 7 -7; jean_p 4 -4; jean_paul 6 -6; jean_phili 6 -6; jean_pierr 6 -6; jean_point 4 -4; jean_tiret 4 -4
jean_yves 9 -9; jeand 9 -9; jeand_en 9 -9; jeann 8 -8; jeann_avec 6 -6; jeann_wuyts 7 -7; jeu 6 -6; jeu_pour 7 -7
jeudi 4 -4; jeudi_> 5 -5; jeune 11 -11; jeune_fille 5 -5; jeune_homme 7 -7; jeux 8 -8; jeux_en 8 -8; jeux_n 4 -4
jeux_ne 12 -12; jimai 4 -4; jimai_point 4 -4; jo 5 -5; jo_nonan 5 -5; joao 7 -7; joao_da 7 -7; jocel 7 -7
jocel_dujar 7 -7; john 8 -8; john_o 8 -8; joind 8 -8; joind_> 13 -13; joind_au 6 -6; joind_entre 3 -3
joind_les 9 -9; joind_ma 6 -6; joind_mes 10 -10; joind_sur 7 -7; joind_un 4 -4; jojo 9 -9; jojo_point 9 -9
joli 9 -9; joli_accen 9 -9; joly 8 -8; joly_tout 8 -8; jose 8 -8; jose_manue 8 -8; josep 5 -5; josep_tout 5 -5
joset 6 -6; joset_> 6 -6; josia 4 -4; josia_point 4 -4; joube 6 -6; joube_> 6 -6; joube_aroba 4 -4; joue 12 -12
joue_> 10 -10; joue_bien 3 -3; joue_pour 13 -13; jouer 9 -9; jouer_> 7 -7; jouer_a 7 -7; jour 5 -5; jour_> 8 -8
jour_j 4 -4; jour_mon 4 -4; journ 4 -4; journ_a 14 -14; journ_de -8 8; journ_tout 2 -2; jours 22 -22; jours_> 16 -16
jours_ca 3 -3; jours_deja 3 -3; jours_le 1 -1; jours_que 10 -10; jsp 8 -8; jsp_pourq 8 -8; juin 3 -3
juin_alors 3 -3; julie 15 -15; julie_> 9 -9; julie_carpe 14 -14; julie_le 9 -9; julie_point 7 -7; jumea 4 -4
jumea_donc 4 -4; jure -1 1; jure_> 11 -11; jure_j -7 7; jusqu 11 -11; jusqu_a 7 -7; jusqu_en 3 -3; juste 16 -16
juste_> 12 -12; juste_augus 10 -10; juste_bip 6 -6; juste_combi 3 -3; juste_inter 3 -3; juste_la 10 -10
juste_ludo 3 -3; juste_mon 6 -6; juste_pour 3 -3; juste_que 6 -6; juste_savoi 3 -3; juste_un 16 -16; justi 9 -9
justi_point 9 -9; k 8 -8; k_> 8 -8; k_a 7 -7; k_aroba 12 -12; k_e 7 -7; k_huit 9 -9; k_i 6 -6; k_l 6 -6; k_o 6 -6
k_point 9 -9; ka 5 -5; ka_fet 5 -5; kader 10 -10; kader_zero 10 -10; karim 14 -14; karim_belka 8 -8
karim_benal 13 -13; karim_point 7 -7; karin 11 -11; karin_> 11 -11; karin_k 3 -3; kaz 5 -5; kaz_mwen 5 -5
kergu 8 -8; kergu_comme 8 -8; kerle 5 -5; kerle_vingt 5 -5; kerma 10 -10; kerma_> 10 -10; kern 8 -8; kern_aroba 7 -7
kern_k 7 -7; kevin 13 -13; kevin_desme 11 -11; kevin_point 5 -5; kevin_roux 8 -8; kevin_tiret 9 -9; kiki 4 -4
kiki_du 4 -4; kikid 14 -14; kikid_aroba 14 -14; klein 6 -6; klein_aroba 6 -6; klein_k 6 -6; kone 10 -10
kone_> 10 -10; kowal 9 -9; kowal_> 10 -10; kowal_k 4 -4; l 11 -11; l_> 12 -12; l_a 6 -6; l_abbe 4 -4; l_abonn 13 -13
l_accue 6 -6; l_adres 9 -9; l_adsl 10 -10; l_agenc 2 -2; l_agent 6 -6; l_ai 10 -10; l_air 12 -12; l_alarm 8 -8
l_an 8 -8; l_ancie 1 -1; l_annee 11 -11; l_anten 3 -3; l_apost 3 -3; l_appar 10 -10; l_appel 6 -6; l_arnaq -12 12
l_aroba 7 -7; l_aspir 8 -8; l_assis 13 -13; l_ateli 3 -3; l_autre -3 3; l_avais 10 -10; l_avait 1 -1; l_avez 12 -12
l_c 6 -6; l_comme 7 -7; l_devan 6 -6; l_e 7 -7; l_ecole 6 -6; l_ecran 6 -6; l_ecrir 6 -6; l_en 4 -4; l_ensem 6 -6
l_enten -8 8; l_entre 12 -12; l_epele 14 -14; l_equip 8 -8; l_et 9 -9; l_etage 11 -11; l_etran 10 -10; l_heure 7 -7
l_honne 11 -11; l_hotel 6 -6; l_i 2 -2; l_image 6 -6; l_immeu 6 -6; l_impri 9 -9; l_incid 10 -10; l_infor 2 -2
l_insta 5 -5; l_inter 6 -6; l_ipbx 9 -9; l_joube 4 -4; l_k 8 -8; l_m 6 -6; l_o 6 -6; l_oblig 6 -6; l_occup 10 -10
l_ongle -6 6; l_open 5 -5; l_orage 5 -5; l_orang 6 -6; l_ordi 14 -14; l_ordin 8 -8; l_ordre 5 -5; l_oreil 6 -6
l_outlo 10 -10; l_point 4 -4; l_puis 2 -2; l_un 10 -10; l_v 3 -3; l_wifi 14 -14; la 1 -1; la_4g 6 -6; la_5g 7 -7
la_> -8 8; la_atten 9 -9; la_banqu 7 -7; la_base 7 -7; la_boite 12 -12; la_bonne 7 -7; la_boula 8 -8; la_box 11 -11
la_c 3 -3; la_ca 13 -13; la_caiss 10 -10; la_caja 4 -4; la_camer 2 -2; la_campa 10 -10; la_carte 4 -4
la_casqu -10 10; la_cata 7 -7; la_catas 10 -10; la_cave 13 -13; la_celui 8 -8; la_chamb 5 -5; la_chans 8 -8
la_chora 3 -3; la_choue 6 -6; la_cinqu -4 4; la_clien 7 -7; la_co 8 -8; la_con -4 4; la_conna 12 -12; la_conne 9 -9
la_conse 11 -11; la_conso 11 -11; la_coupe -6 6; la_coupu 5 -5; la_cuisi 9 -9; la_dame 11 -11; la_dedan 6 -6
la_derni 7 -7; la_dessu 1 -1; la_deuxi 18 -18; la_direc 4 -4; la_donne 6 -6; la_douza 10 -10; la_elle 6 -6
la_factu 12 -12; la_famil 1 -1; la_faute 7 -7; la_fenet 14 -14; la_fete 13 -13; la_fibre 10 -10; la_fille 9 -9
la_fin -10 10; la_finir 9 -9; la_flott 5 -5; la_franc 3 -3; la_fritu 7 -7; la_galer 7 -7; la_gamin 3 -3
la_guade 8 -8; la_haine -15 15; la_honte -8 8; la_hotli 4 -4; la_il 3 -3; la_j 3 -3; la_je 3 -3; la_la 4 -4
la_laten 6 -6; la_le 13 -13; la_libra 6 -6; la_ligne 4 -4; la_liseu 4 -4; la_liste 7 -7; la_live 4 -4
la_louch 10 -10; la_lumie 11 -11; la_machi 10 -10; la_main 8 -8; la_mairi 21 -21; la_mais 5 -5; la_maiso 9 -9
la_marqu 10 -10; la_marre 8 -8; la_meme -7 7; la_merde -18 18; la_messa 7 -7; la_mise 5 -5; la_miser 9 -9
la_moind 10 -10; la_montr 5 -5; la_norma 8 -8; la_nouve 8 -8; la_page 13 -13; la_paix -11 11; la_panne 7 -7
la_parce 5 -5; la_passe 13 -13; la_peine 13 -13; la_perso 6 -6; la_petit 3 -3; la_photo 8 -8; la_pizza 7 -7
la_pluie 7 -7; la_plupa 12 -12; la_porte 16 -16; la_poste 5 -5; la_pour 6 -6; la_premi 15 -15; la_prise 10 -10
la_profe -8 8; la_ps5 10 -10; la_quest 24 -24; la_rage -10 10; la_remet 4 -4; la_repon 7 -7; la_repub 8 -8
la_retra 2 -2; la_reuni 2 -2; la_route 6 -6; la_rue 14 -14; la_salle 8 -8; la_semai 13 -13; la_seule 8 -8
la_situa 3 -3; la_sixie -7 7; la_socie 13 -13; la_soire 6 -6; la_sonne 24 -24; la_suite 7 -7; la_switc 12 -12
la_synch 9 -9; la_table 3 -3; la_techn 4 -4; la_tele 16 -16; la_telep 8 -8; la_telet 6 -6; la_telev 12 -12
la_tempe 1 -1; la_tete -11 11; la_thune -8 8; la_tiret 9 -9; la_titul 12 -12; la_tonal 9 -9; la_trois 17 -17
la_un 10 -10; la_video 10 -10; la_vieil 5 -5; la_ville 3 -3; la_voisi 15 -15; la_voitu 14 -14; la_voix 14 -14
la_vous 9 -9; la_wifi 6 -6; labbe 4 -4; labbe_en 4 -4; lac 6 -6; lac_en 5 -5; lac_point 7 -7; lacaz 5 -5
lacaz_> 3 -3; lacaz_mais 5 -5; lacaz_tout 2 -2; lache 8 -8; lache_> 8 -8; lacom 13 -13; lacom_> 10 -10
lacom_jean 8 -8; lacro 6 -6; lacro_je 6 -6; lag 12 -12; lag_> 8 -8; lag_un 5 -5; laiss 5 -5; laiss_> 16 -16
laiss_au 5 -5; laiss_ca 2 -2; laiss_de 7 -7; laiss_la 9 -9; laiss_les -11 11; laiss_m 3 -3; laiss_moi 9 -9
laiss_tombe 6 -6; laiss_une -8 8; lambe 10 -10; lambe_> 10 -10; lambe_aroba 1 -1; lamen -17 17; lamen_> -16 16
lamen_c -10 10; lamen_dans 8 -8; lamen_du -7 7; lamen_et -7 7; lamot 6 -6; lamot_avec 6 -6; lampe 4 -4
lampe_je 4 -4; lan 8 -8; lan_nguye 8 -8; lance 14 -14; lance_c 8 -8; lance_un 9 -9; lang 7 -7; lang_sans 7 -7
langl 6 -6; langl_> 6 -6; langl_avec 6 -6; lapos 8 -8; lapos_net 8 -8; lapos_point 8 -8; lapto 8 -8; lapto_et 8 -8
laque 9 -9; laque_vous 9 -9; laten 6 -6; laten_est 6 -6; laura 7 -7; laura_donc 1 -1; laura_point 7 -7; laure 14 -14
laure_bouch 9 -9; laure_gaudi 9 -9; laure_mon 6 -6; laure_point 13 -13; laver 9 -9; laver_conne 9 -9; le 11 -11
le_01 5 -5; le_06 3 -3; le_06123 10 -10; le_07 2 -2; le_09 4 -4; le_14 4 -4; le_au 8 -8; le_boiti 4 -4
le_bol -17 17; le_bon 12 -12; le_borde 8 -8; le_bouto 6 -6; le_bras 8 -8; le_breto 9 -9; le_bris 8 -8
le_bruit 15 -15; le_burea 13 -13; le_c 3 -3; le_cabla 6 -6; le_cable 8 -8; le_canal 3 -3; le_chant 5 -5
le_chat 10 -10; le_chef 7 -7; le_chien 13 -13; le_chiff 6 -6; le_clien 5 -5; le_code 8 -8; le_combi 11 -11
le_compt 3 -3; le_confi 15 -15; le_conna 7 -7; le_conse 6 -6; le_conta 6 -6; le_conte 2 -2; le_contr 9 -9
le_coura 5 -5; le_courr 5 -5; le_cul -6 6; le_debit 10 -10; le_debut 6 -6; le_decod 4 -4; le_derni 1 -1
le_dessi 2 -2; le_deux 5 -5; le_dirai 3 -3; le_dire 7 -7; le_dis -12 12; le_dix 17 -17; le_dos -13 13; le_dossi 6 -6
le_douze 6 -6; le_e 4 -4; le_et 5 -5; le_facte 8 -8; le_faire 15 -15; le_faite -3 3; le_feu 2 -2; le_fil 3 -3
le_film 6 -6; le_fils 15 -15; le_finis 5 -5; le_fixe 8 -8; le_franc 6 -6; le_frigo 1 -1; le_gall 13 -13
le_garag 6 -6; le_gardi 6 -6; le_gars 9 -9; le_goff 12 -12; le_huit 14 -14; le_jardi 5 -5; le_jeu 6 -6
le_lampe 4 -4; le_le 3 -3; le_lien 4 -4; le_mac 8 -8; le_magas 5 -5; le_mail 8 -8; le_matin 13 -13; le_mauva 7 -7
le_meme 6 -6; le_messa 9 -9; le_metie 8 -8; le_mette 6 -6; le_mien 4 -4; le_mille 9 -9; le_mobil 3 -3
le_modem 10 -10; le_moine 7 -7; le_moins 13 -13; le_momen 6 -6; le_monde 7 -7; le_monsi 9 -9; le_mot 12 -12
le_nom 11 -11; le_nouve 3 -3; le_numer 6 -6; le_pc 6 -6; le_perso 3 -3; le_petit 7 -7; le_pilot 4 -4; le_placa 9 -9
le_point 7 -7; le_porta 7 -7; le_preno 8 -8; le_pro 3 -3; le_probl 8 -8; le_proce 4 -4; le_profe 1 -1
le_propr 15 -15; le_quart 7 -7; le_redem 4 -4; le_rende 17 -17; le_renvo 6 -6; le_repet -7 7; le_repon 11 -11
le_resea 11 -11; le_respo 9 -9; le_resta 5 -5; le_retab 11 -11; le_retro 2 -2; le_robot 14 -14; le_route 7 -7
le_rue 7 -7; le_salon 7 -7; le_sav 9 -9; le_secre 6 -6; le_serve 11 -11; le_servi 17 -17; le_sien 9 -9
le_signa 7 -7; le_silen 8 -8; le_site 10 -10; le_soir 13 -13; le_son 14 -14; le_stand 10 -10; le_sud -7 7
le_suppo 6 -6; le_switc 6 -6; le_t 3 -3; le_techn 8 -8; le_telep 14 -14; le_temps 11 -11; le_termi 6 -6
le_therm 6 -6; le_tiret 7 -7; le_titul 11 -11; le_toit 9 -9; le_tpe 9 -9; le_trois 5 -5; le_vide 9 -9; le_vingt 5 -5
le_voila 1 -1; le_voyan 9 -9; le_vpn 5 -5; le_week 3 -3; le_wifi 5 -5; le_zero 4 -4; lea 11 -11; lea_cheva 9 -9
lea_point 6 -6; lea_sans 5 -5; lecoq 3 -3; lecoq_> 3 -3; leduc 4 -4; leduc_aroba 4 -4; leduc_point 2 -2; lefeb 6 -6
lefeb_l 6 -6; lefev 13 -13; lefev_> 13 -13; lefev_et 2 -2; lefor 9 -9; lefor_l 5 -5; lefor_mon 8 -8; leger 12 -12
leger_> 8 -8; leger_aroba 9 -9; legra 8 -8; legra_en 8 -8; legra_pierr 8 -8; lemai 9 -9; lemai_> 5 -5
lemai_aroba 12 -12; lemai_cardi 6 -6; lemai_pas 10 -10; lemai_sans 6 -6; lemoi 15 -15; lemoi_> 15 -15; lemoi_c 5 -5
lemoi_euh 7 -7; lent 20 -20; lent_> 20 -20; lent_dans 4 -4; lente 14 -14; lente_> 14 -14; lente_chez 10 -10
leo 9 -9; leo_neuf 9 -9; leon 8 -8; leon_tiret 8 -8; leque 19 -19; leque_> 10 -10; leque_je 9 -9; leque_que 4 -4
lerou 7 -7; lerou_aroba 7 -7; leroy 8 -8; leroy_aroba 8 -8; les -3 3; les_4 10 -10; les_appar 10 -10
les_appel 14 -14; les_autre 2 -2; les_borne -11 11; les_bots 10 -10; les_boule -11 11; les_caiss 5 -5
les_camer 14 -14; les_chain 10 -10; les_chiff 6 -6; les_cinq 4 -4; les_clien -8 8; les_commu 9 -9; les_cours 5 -5
les_deux 8 -8; les_dix 9 -9; les_douze 11 -11; les_embou 6 -6; les_enfan 12 -12; les_esse 4 -4; les_factu 2 -2
les_garde -6 6; les_gens -14 14; les_huit 6 -6; les_iles 8 -8; les_indes 8 -8; les_jardi 4 -4; les_jeux 8 -8
les_jours 7 -7; les_lettr 2 -2; les_ligne 7 -7; les_lumie 4 -4; les_machi 12 -12; les_mails 1 -1; les_messa 12 -12
les_miens 8 -8; les_mois -16 16; les_morea 1 -1; les_nerfs -6 6; les_pages 7 -7; les_petit 4 -4; les_plomb -16 16
les_poste 4 -4; les_prise 5 -5; les_quatr 18 -18; les_quinz 4 -4; les_sites 8 -8; les_sms 15 -15; les_telec 8 -8
les_texto 10 -10; les_tiret 10 -10; les_trava 6 -6; les_trois 12 -12; les_video 9 -9; les_vingt 5 -5; les_visio 6 -6
les_vois 9 -9; les_voyan 10 -10; let 5 -5; let_s 5 -5; lettr 4 -4; lettr_> 4 -4; lettr_a 2 -2; lettr_aroba 5 -5
li 8 -8; li_na 8 -8; libra 6 -6; libra_place 6 -6; liege 16 -16; liege_moi 12 -12; liege_qui 6 -6; lien 4 -4
lien_wan 4 -4; ligne 4 -4; ligne_> 4 -4; ligne_a 6 -6; ligne_alors -6 6; ligne_avec 11 -11; ligne_ca 8 -8
ligne_demai 5 -5; ligne_direc 1 -1; ligne_du 8 -8; ligne_est 10 -10; ligne_et 1 -1; ligne_fixe 11 -11
ligne_gresi 5 -5; ligne_mobil 5 -5; ligne_pro 5 -5; ligne_qui 7 -7; ligne_y 2 -2; lilas 9 -9; lilas_> 8 -8
lilas_point 9 -9; lili 8 -8; lili_point 8 -8; limog 6 -6; limog_> 6 -6; liseu 10 -10; liseu_> 12 -12; liseu_de 4 -4
liste 7 -7; liste_> 7 -7; liste_rouge 6 -6; live 8 -8; live_box 4 -4; live_point 8 -8; locat 8 -8; locat_> 8 -8
loic 9 -9; loic_point 6 -6; loic_prige 7 -7; lola 9 -9; lola_deux 6 -6; lola_masso 9 -9; long 21 -21; long_> 21 -21
longs 8 -8; longs_> 8 -8; longt -4 4; longt_> -10 10; longt_que 17 -17; look 4 -4; look_point 4 -4; lopez 10 -10
lopez_> 8 -8; lopez_aroba 8 -8; lopez_oui 9 -9; louch 10 -10; louch_> 10 -10; louis 10 -10; louis_> 6 -6
louis_de 10 -10; luc 11 -11; luc_> 11 -11; luc_morea 7 -7; luc_point 6 -6; luc_tiret 6 -6; lucas 8 -8; lucas_> 6 -6
lucas_le 6 -6; lucas_merci 6 -6; lucas_point 9 -9; lucie 12 -12; lucie_aroba 8 -8; lucie_charp 8 -8; lucie_le 6 -6
lucie_marti 6 -6; lucie_point 6 -6; lucie_quatr 4 -4; lucie_soixa 9 -9; lucie_tiret 6 -6; lucie_tout 4 -4
ludiv 6 -6; ludiv_hamel 6 -6; ludo 6 -6; ludo_point 3 -3; ludo_under 7 -7; ludov 9 -9; ludov_juste 3 -3
ludov_ludov 8 -8; ludov_maill 8 -8; lui 7 -7; lui_> 10 -10; lui_aussi 4 -4; lui_c 6 -6; lui_deman 3 -3
lui_expli 3 -3; lui_fonct 2 -2; lulu 7 -7; lulu_zero 7 -7; lumie 8 -8; lumie_> 6 -6; lumie_clign 9 -9
lumie_est 8 -8; lumie_ont 1 -1; lumie_qui 1 -1; lumie_reste 8 -8; lumie_rouge 10 -10; lumie_sont 5 -5; lundi 14 -14
lundi_> 8 -8; lundi_derni 8 -8; lunet 7 -7; lunet_> 6 -6; lunet_je 6 -6; lydie 7 -7; lydie_berti 7 -7; lyon 18 -18
lyon_> 13 -13; lyon_aroba 5 -5; lyon_maint 3 -3; lyon_point 7 -7; m 1 -1; m_> 7 -7; m_a 11 -11; m_adres 5 -5
m_affic 14 -14; m_aide 9 -9; m_appel 12 -12; m_aroba 11 -11; m_arran 8 -8; m_assoi 7 -7; m_aurez 9 -9; m_avait 4 -4
m_avez 4 -4; m_aviez 5 -5; m_c 5 -5; m_comme 3 -3; m_d 5 -5; m_e 11 -11; m_echap 4 -4; m_ecout -17 17; m_ecrir 8 -8
m_embet 8 -8; m_en 16 -16; m_enerv -21 21; m_enten 8 -8; m_entre 8 -8; m_envoi 4 -4; m_envoy 16 -16; m_etonn 13 -13
m_fi 9 -9; m_fourn 10 -10; m_i 6 -6; m_inqui 16 -16; m_inter 19 -19; m_p 8 -8; m_point 7 -7; m_r 6 -6; m_servi 8 -8
m_t 5 -5; m_tiret 13 -13; m_x 5 -5; ma 9 -9; ma_belle 5 -5; ma_blond 8 -8; ma_boite 10 -10; ma_box 8 -8
ma_carte 6 -6; ma_cave 8 -8; ma_chamb 8 -8; ma_claqu -17 17; ma_colle 16 -16; ma_compt 2 -2; ma_conna 23 -23
ma_conne 8 -8; ma_conso 11 -11; ma_deman 5 -5; ma_factu 14 -14; ma_famil 9 -9; ma_femme 23 -23; ma_fille 7 -7
ma_gueul -13 13; ma_ligne 2 -2; ma_liseu 12 -12; ma_maman 3 -3; ma_mere 16 -16; ma_messa 7 -7; ma_meuf 2 -2
ma_montr 7 -7; ma_nouve 4 -4; ma_part 4 -4; ma_patie -8 8; ma_petit 4 -4; ma_play 12 -12; ma_prise 12 -12
ma_quest 9 -9; ma_secre 6 -6; ma_serie 9 -9; ma_sim 9 -9; ma_soeur 3 -3; ma_table 9 -9; ma_tete -11 11
ma_voisi 5 -5; mac 8 -8; mac_et 8 -8; macbo 6 -6; macbo_mon 6 -6; machi 5 -5; machi_> 6 -6; machi_a 10 -10
machi_dans 1 -1; machi_de -6 6; machi_dont 8 -8; machi_envir 8 -8; machi_j 14 -14; machi_je 10 -10; machi_passe 3 -3
madam 21 -21; madam_> 15 -15; madam_aider 5 -5; madam_berna 9 -9; madam_bonjo 3 -3; madam_duboi 6 -6
madam_dupon 11 -11; madam_duran 5 -5; madam_franc 4 -4; madam_germa 10 -10; madam_je 5 -5; madam_lambe 6 -6
madam_lefev 7 -7; madam_lemai 5 -5; madam_lemoi 5 -5; madam_menar 6 -6; madam_merci 6 -6; madam_perri 2 -2
madam_que 8 -8; madam_rodri 10 -10; madam_tremb 11 -11; madam_vanda 7 -7; madam_veuve 8 -8; madem 9 -9
madem_ines 8 -8; madem_rouss 8 -8; maell 7 -7; maell_tiret 7 -7; magas 9 -9; magas_> 8 -8; magas_m 9 -9
magic 15 -15; magic_> 15 -15; mahe 8 -8; mahe_m 8 -8; mail 12 -12; mail_> 16 -16; mail_apres 5 -5; mail_c 5 -5
mail_euh 1 -1; mail_je 4 -4; mail_mon 1 -1; mail_point 7 -7; mail_que 8 -8; maill 8 -8; maill_> 8 -8
maill_ludov 8 -8; mails 8 -8; mails_> 8 -8; mails_arriv 7 -7; mails_juste 8 -8; main 8 -8; main_> 8 -8; maint -5 5
maint_> 7 -7; maint_c 4 -4; maint_ca 9 -9; maint_elle 2 -2; maint_je -6 6; maint_oui 12 -12; maint_passe -15 15
maint_si 11 -11; maint_tout 7 -7; mairi 20 -20; mairi_> 16 -16; mairi_a 5 -5; mairi_aroba 4 -4; mairi_de 7 -7
mairi_tiret 6 -6; mais -6 6; mais_a 1 -1; mais_allo -9 9; mais_alors 9 -9; mais_aroba 6 -6; mais_bien 14 -14
mais_bon 14 -14; mais_c -8 8; mais_ca -9 9; mais_ce 1 -1; mais_celle 6 -6; mais_des 7 -7; mais_deux 12 -12
mais_ecout -7 7; mais_elle 2 -2; mais_en 1 -1; mais_faite 16 -16; mais_fan -7 7; mais_franc 4 -4; mais_ici 3 -3
mais_il 3 -3; mais_inter 4 -4; mais_j 3 -3; mais_je 13 -13; mais_jean 1 -1; mais_l 5 -5; mais_la 10 -10
mais_laque 9 -9; mais_le 4 -4; mais_maint 12 -12; mais_merde -5 5; mais_mes 8 -8; mais_moi 9 -9; mais_non 22 -22
mais_on 12 -12; mais_oui 16 -16; mais_pas 14 -14; mais_pour 9 -9; mais_prene 7 -7; mais_quand 4 -4; mais_quel -5 5
mais_quell -4 4; mais_quelq 14 -14; mais_rien 13 -13; mais_serie -7 7; mais_si 12 -12; mais_soixa 5 -5
mais_sur 6 -6; mais_telep 5 -5; mais_tout 5 -5; mais_votre 7 -7; mais_vous -14 14; mais_y 4 -4; maiso 9 -9
maiso_> 8 -8; maiso_alors 2 -2; maiso_de 7 -7; maiso_et 6 -6; maiso_il 5 -5; maiso_y 2 -2; maitr 8 -8
maitr_delph 8 -8; majus 4 -4; majus_jean 4 -4; mal 10 -10; mal_> 22 -22; mal_a 8 -8; mal_au 7 -7; mal_compr 12 -12
mal_de 6 -6; mal_honne -6 6; mal_mes 7 -7; malad 4 -4; malad_sur 4 -4; malgr 4 -4; malgr_le 4 -4; malhe 13 -13
malhe_> 6 -6; malhe_non 8 -8; malhe_pas 18 -18; malle 12 -12; malle_m 12 -12; mamad 7 -7; mamad_diall 7 -7
maman 4 -4; maman_elle 4 -4; maman_qui 3 -3; mange 9 -9; mange_> 9 -9; manon 7 -7; manon_delac 7 -7; manqu -7 7
manqu_encor 13 -13; manqu_vous -8 8; manso 11 -11; manso_> 11 -11; manue 8 -8; manue_garci 8 -8; marc 13 -13
marc_antoi 8 -8; marc_aroba 9 -9; marc_d 9 -9; marc_point 8 -8; marc_tiret 5 -5; marce 10 -10; marce_> 8 -8
marce_tremb 11 -11; march 14 -14; march_> 20 -20; march_a 5 -5; march_aroba 7 -7; march_concl 10 -10; march_de 6 -6
march_depui 8 -8; march_deux 8 -8; march_et 2 -2; march_impec 10 -10; march_jamai -12 12; march_mieux 5 -5
march_moins 2 -2; march_nicke 6 -6; march_on 12 -12; march_pas 10 -10; march_plus 20 -20; march_pour 15 -15
march_qu 10 -10; march_sans 4 -4; march_toujo 7 -7; march_tout 9 -9; mardi 10 -10; mardi_> 10 -10; mare -10 10
mare_de -10 10; mare_mare -10 10; marec 4 -4; marec_non 4 -4; mareu 10 -10; mareu_> 10 -10; mari 15 -15; mari_> 7 -7
mari_c 3 -3; mari_ce 1 -1; mari_chant 6 -6; mari_est 23 -23; mari_et 8 -8; mari_la 3 -3; mari_me 5 -5
mari_qui 12 -12; mari_trois 10 -10; mari_vu 4 -4; maria 10 -10; maria_ferna 10 -10; marie 15 -15; marie_a 3 -3
marie_aroba 6 -6; marie_chris 10 -10; marie_clair 6 -6; marie_galle 6 -6; marie_helen 7 -7; marie_lambe 13 -13
marie_le 9 -9; marie_point 7 -7; marie_thecl 4 -4; marie_tiret 5 -5; marie_trent 5 -5; marin 10 -10
marin_aroba 4 -4; marin_galle 6 -6; marin_sans 9 -9; mario 8 -8; mario_trait 8 -8; marit 5 -5; marit_> 5 -5
marqu 10 -10; marqu_sorti 10 -10; marra 9 -9; marra_ca 9 -9; marre -19 19; marre_> -18 18; marre_bien 12 -12
marre_ca -14 14; marre_d 8 -8; marre_de -10 10; marre_pas 9 -9; mars 6 -6; mars_> 6 -6; marse 13 -13; marse_> 13 -13
marte 6 -6; marte_aroba 7 -7; marte_m 4 -4; marti 15 -15; marti_> 15 -15; marti_aroba 6 -6; marti_at 6 -6
marti_c 6 -6; marti_chez 11 -11; marti_de 14 -14; marti_et 8 -8; marti_lucie 6 -6; marti_m 14 -14; marti_mais 1 -1
marti_marte 4 -4; marti_non 4 -4; marti_point 8 -8; marti_qui 6 -6; marti_tiret 7 -7; mary 7 -7; mary_> 6 -6
mary_smith 10 -10; masqu 12 -12; masqu_> 12 -12; masso 12 -12; masso_> 9 -9; masso_aroba 4 -4; masso_olivi 7 -7
mathi 9 -9; mathi_royer 9 -9; matin 12 -12; matin_> 12 -12; matin_a 3 -3; matin_j 6 -6; matin_le 4 -4
matin_oui 4 -4; matin_une 13 -13; matin_vous 8 -8; mats 9 -9; mats_aroba 9 -9; maudi -9 9; maudi_> -9 9
mauva 17 -17; mauva_> 12 -12; mauva_adres 9 -9; mauva_cable 7 -7; mauva_jambe 5 -5; mauva_on 11 -11; max 8 -8
max_> 10 -10; max_tiret 5 -5; maxim 11 -11; maxim_> 11 -11; mdr 7 -7; mdr_ok 7 -7; me -11 11; me_balad -8 8
me_calme -12 12; me_compr 12 -12; me_conna 8 -8; me_conne 17 -17; me_convi 16 -16; me_deman 7 -7; me_deran 14 -14
me_disen 14 -14; me_dit 7 -7; me_fait 9 -9; me_faite -10 10; me_fatig -14 14; me_faudr 5 -5; me_faut 9 -9
me_fout -11 11; me_gonfl -13 13; me_joind 7 -7; me_l 10 -10; me_marre 12 -12; me_met -13 13; me_mettr 7 -7
me_nomme 8 -8; me_parle 11 -11; me_passe 17 -17; me_posez 5 -5; me_prend -7 7; me_prene -14 14; me_prese 10 -10
me_raccr -7 7; me_racon -5 5; me_rappe 17 -17; me_remet 8 -8; me_rend -11 11; me_rende -7 7; me_repet -7 7
me_repon -11 11; me_saoul -14 14; me_sauve 6 -6; me_sembl 9 -9; me_servi 19 -19; me_suis 14 -14; me_taper -6 6
me_telep 15 -15; me_trans 19 -19; me_tromp 8 -8; me_va 13 -13; mec 11 -11; mec_norma 11 -11; mecha -2 2
mecha_> 7 -7; mecha_t -8 8; mecon -13 13; mecon_> -13 13; mega 7 -7; mega_a 7 -7; megas 12 -12; megas_> 5 -5
megas_alors 12 -12; mehdi 10 -10; mehdi_chaou 10 -10; mehdi_tiret 8 -8; melan 10 -10; melan_da 10 -10
melan_vingt 8 -8; meme 6 -6; meme_> 25 -25; meme_apres 6 -6; meme_chose -12 12; meme_dossi 7 -7; meme_en 4 -4
meme_endro 8 -8; meme_et 4 -4; meme_galer 11 -11; meme_messa 10 -10; meme_numer 5 -5; meme_oui 6 -6
meme_panne 19 -19; meme_pas 5 -5; meme_pire 14 -14; meme_plus 11 -11; meme_point 9 -9; meme_probl 13 -13
meme_que 14 -14; meme_souci 7 -7; meme_techn 7 -7; meme_telep 13 -13; meme_ticke -9 9; menar 7 -7; menar_> 13 -13
menar_aroba 10 -10; menar_elodi 6 -6; menso -7 7; menso_> -7 7; mente -10 10; mente_> -10 10; menti -12 12
menti_trois -12 12; menui 8 -8; menui_tiret 8 -8; merci 20 -20; merci_> 18 -18; merci_aroba 5 -5; merci_beauc 8 -8
merci_bien 9 -9; merci_de 17 -17; merci_je 8 -8; merci_mais 10 -10; merci_merci 7 -7; merci_on 2 -2; merci_sans 9 -9
merci_savez 8 -8; merci_tiret 1 -1; merde -25 25; merde_> -12 12; merde_a -10 10; merde_ca -9 9; merde_enfin -5 5
merde_j -6 6; merde_votre -15 15; mere 14 -14; mere_> 6 -6; mere_est 15 -15; mere_qui 2 -2; mere_vit 4 -4
mes 16 -16; mes_appar 9 -9; mes_appel 13 -13; mes_clien 9 -9; mes_conta 8 -8; mes_corre 7 -7; mes_courr 3 -3
mes_deux 3 -3; mes_lunet 7 -7; mes_mails 8 -8; mes_mauva 5 -5; mes_papie 9 -9; mes_petit 1 -1; mes_potes 4 -4
mes_sms 8 -8; mes_texto 8 -8; mes_trois 5 -5; mes_virem 9 -9; mes_visio 5 -5; messa 9 -9; messa_> 10 -10
messa_d 9 -9; messa_de 3 -3; messa_ne 9 -9; messa_sur 6 -6; met -13 13; met_hors -13 13; metie 8 -8; metie_> 8 -8
metre 7 -7; metre_carre 7 -7; mets 5 -5; mets_carte 5 -5; mette 18 -18; mette_compt 2 -2; mette_dupui 7 -7
mette_jean 5 -5; mette_moi 20 -20; mette_mon 3 -3; mette_pas 6 -6; mette_poiri 3 -3; mettr 9 -9; mettr_au 6 -6
mettr_en 7 -7; mettr_sur 6 -6; meuf 2 -2; meuf_la 2 -2; meyer 9 -9; meyer_aroba 6 -6; meyer_m 10 -10; mfr 8 -8
mfr_tiret 8 -8; mi 7 -7; mi_chiam 7 -7; micha 7 -7; micha_aroba 7 -7; miche 14 -14; miche_colin 9 -9; miche_en 1 -1
miche_le 9 -9; miche_point 4 -4; midi 12 -12; midi_> 8 -8; midi_au 3 -3; mien 5 -5; mien_> 4 -4; mien_c 1 -1
mien_et 4 -4; mien_pardi 5 -5; miens 8 -8; miens_et 8 -8; mieux 17 -17; mieux_> 16 -16; mieux_le 6 -6
mieux_maint 11 -11; mieux_parle 4 -4; mieux_qu 5 -5; mikae 5 -5; mikae_avec 5 -5; milie 6 -6; milie_aroba 6 -6
mille 15 -15; mille_> 9 -9; mille_cinq 5 -5; mille_deux 10 -10; mille_huit 4 -4; mille_lyon 7 -7; mille_neuf 6 -6
milli -5 5; milli_d -5 5; mimi 6 -6; mimi_mais 6 -6; mimos 8 -8; mimos_a 8 -8; min 4 -4; min_wifi 4 -4; minab -5 5
minab_> -5 5; mince 13 -13; mince_> 10 -10; mince_alors 11 -11; minet 9 -9; minet_tout 9 -9; minh 6 -6
minh_nom 6 -6; minus 5 -5; minus_cabin 6 -6; minus_puis 2 -2; minut 9 -9; minut_> 12 -12; minut_au 8 -8
minut_de -7 7; minut_et 9 -9; minut_je 11 -11; minut_le 1 -1; minut_mais 3 -3; minut_puis 8 -8; minut_sur 11 -11
minut_vous 1 -1; mirac 10 -10; mirac_ca 10 -10; mirei 6 -6; mirei_chast 6 -6; mis 11 -11; mis_du 7 -7; mis_en 7 -7
mis_ma 3 -3; mise 4 -4; mise_a 5 -5; miser 3 -3; miser_> 9 -9; miser_vous -5 5; mmh 6 -6; mmh_oui 6 -6; mobil 12 -12
mobil_> 18 -18; mobil_a 5 -5; mobil_dans 3 -3; mobil_de 5 -5; mobil_m 14 -14; mobil_ne 8 -8; mobil_parce 2 -2
mobil_qui 2 -2; mobil_un 5 -5; mobil_va 3 -3; modem 10 -10; modem_apres 5 -5; modem_est 6 -6; modem_le 6 -6
modem_reste 9 -9; modif 8 -8; modif_mon 8 -8; moham 7 -7; moham_ben 7 -7; moham_el 2 -2; moi 1 -1; moi_> 1 -1
moi_a -2 2; moi_adres 10 -10; moi_au 8 -8; moi_aussi 6 -6; moi_avec 6 -6; moi_avoir 13 -13; moi_c 17 -17
moi_ca 9 -9; moi_ces 7 -7; moi_cinq 6 -6; moi_de 8 -8; moi_donc 7 -7; moi_en 4 -4; moi_euh 9 -9; moi_habit 6 -6
moi_il 4 -4; moi_inter 5 -5; moi_j 8 -8; moi_je 15 -15; moi_l 2 -2; moi_la -10 10; moi_le 9 -9; moi_les 12 -12
moi_lydie 7 -7; moi_meme 10 -10; moi_mon 5 -5; moi_non 10 -10; moi_ou -12 12; moi_pas 13 -13; moi_paul 12 -12
moi_quelq -13 13; moi_qui 16 -16; moi_rappe 8 -8; moi_redem 8 -8; moi_robin 3 -3; moi_sandr 8 -8; moi_si 5 -5
moi_sur 7 -7; moi_toute 11 -11; moi_tres -11 11; moi_trois 5 -5; moi_un 17 -17; moi_une 9 -9; moi_vers 12 -12
moi_vous -6 6; moi_y 2 -2; moind 10 -10; moind_idee 10 -10; moine 7 -7; moine_attac 7 -7; moins 21 -21
moins_bien 2 -2; moins_de 10 -10; moins_dix 6 -6; moins_du 13 -13; moins_trent 6 -6; moins_trois 11 -11; mois -10 10
mois_> -5 5; mois_c 16 -16; mois_de 9 -9; mois_depui 9 -9; mois_et -5 5; mois_pour -7 7; mois_que -10 10
mois_une -8 8; moiti 10 -10; moiti_> 10 -10; momen 6 -6; momen_> 6 -6; momo 5 -5; momo_> 5 -5; momo_aroba 5 -5
mon 10 -10; mon_abonn 11 -11; mon_adres 8 -8; mon_age 6 -6; mon_ancie 3 -3; mon_apple 6 -6; mon_assis 11 -11
mon_avoca -19 19; mon_blaze 9 -9; mon_bon 4 -4; mon_cellu 10 -10; mon_chef 7 -7; mon_chien 9 -9; mon_code 9 -9
mon_coloc 3 -3; mon_compt 8 -8; mon_conse 5 -5; mon_contr 10 -10; mon_debit 15 -15; mon_decod 7 -7; mon_dect 11 -11
mon_dossi 7 -7; mon_email 4 -4; mon_ex 8 -8; mon_femme 6 -6; mon_fille 4 -4; mon_fils 8 -8; mon_fixe 13 -13
mon_forfa 8 -8; mon_franc 5 -5; mon_frere 12 -12; mon_gamin 4 -4; mon_gars 10 -10; mon_gendr 1 -1; mon_gsm 4 -4
mon_histo 2 -2; mon_impri 11 -11; mon_insta 11 -11; mon_inter 14 -14; mon_ipad 6 -6; mon_iphon 11 -11
mon_lapto 8 -8; mon_macbo 6 -6; mon_mail 4 -4; mon_mari 15 -15; mon_mobil 14 -14; mon_modem 6 -6; mon_mon 6 -6
mon_mot 5 -5; mon_natel 8 -8; mon_neveu 7 -7; mon_nom 11 -11; mon_nouve 3 -3; mon_numer 10 -10; mon_opera 11 -11
mon_ordi 6 -6; mon_ordin 9 -9; mon_papa 10 -10; mon_papie 4 -4; mon_patro 15 -15; mon_pauvr 7 -7; mon_pays 5 -5
mon_pc 8 -8; mon_pere 7 -7; mon_petit 8 -8; mon_phone 7 -7; mon_porta 9 -9; mon_pote 3 -3; mon_preno 10 -10
mon_probl 9 -9; mon_quoi 11 -11; mon_rende 19 -19; mon_repet 12 -12; mon_repon 12 -12; mon_respe 6 -6
mon_retar 6 -6; mon_secre 9 -9; mon_smart 4 -4; mon_solde 10 -10; mon_techn 9 -9; mon_telep 11 -11; mon_telev 6 -6
mon_temps -8 8; mon_truc 2 -2; mon_vieux 6 -6; mon_voisi 10 -10; mon_wifi 18 -18; mon_zero 2 -2; monde -4 4
monde_> -5 5; monde_avec -6 6; monde_est 9 -9; monde_et -8 8; monde_m 5 -5; monde_sait 6 -6; moniq 5 -5
moniq_lacaz 5 -5; moniq_point 2 -2; moniq_tout 5 -5; mons 8 -8; mons_> 8 -8; monsi 13 -13; monsi_> 20 -20
monsi_bertr 9 -9; monsi_brun 10 -10; monsi_c 2 -2; monsi_conna 10 -10; monsi_d 9 -9; monsi_de 13 -13
monsi_duran 2 -2; monsi_et 6 -6; monsi_etait 2 -2; monsi_excus 8 -8; monsi_fourn 11 -11; monsi_girar 7 -7
monsi_kowal 4 -4; monsi_lambe 7 -7; monsi_le 12 -12; monsi_lefev 11 -11; monsi_lefor 5 -5; monsi_marti 6 -6
monsi_moi 4 -4; monsi_pas 8 -8; monsi_perro 11 -11; monsi_petit 7 -7; monsi_rouss 2 -2; monsi_techn 4 -4
monsi_tres -15 15; monsi_une -7 7; monsi_vande 10 -10; monte 7 -7; monte_> 6 -6; monte_a 6 -6; monte_la 6 -6
monte_plus 4 -4; montp 8 -8; montp_> 8 -8; montr 7 -7; montr_le 5 -5; montr_mon 7 -7; moque -16 16; moque_de -20 20
moque_du -10 10; morea 12 -12; morea_> 12 -12; morea_a 7 -7; morea_aroba 5 -5; morea_non 6 -6; morea_quatr 1 -1
morel 9 -9; morel_> 8 -8; morel_aroba 10 -10; morel_douze 9 -9; morel_quatr 3 -3; morin 8 -8; morin_aroba 8 -8
mort 17 -17; mort_> 18 -18; mort_de 8 -8; mort_elle 1 -1; morte 9 -9; morte_> 10 -10; morte_je 6 -6; morva 8 -8
morva_aroba 8 -8; mot 12 -12; mot_> 7 -7; mot_aroba 5 -5; mot_avec 4 -4; mot_de 12 -12; mot_legra 8 -8
mot_point 5 -5; mot_sans 4 -4; mots 10 -10; mots_> 10 -10; mots_e 2 -2; mouli 5 -5; mouli_au 5 -5; moun 5 -5
moun_pour 5 -5; moyen 11 -11; moyen_d 3 -3; moyen_de 11 -11; muet 6 -6; muet_> 9 -9; muet_on 1 -1; mulle 10 -10
mulle_> 10 -10; mur 5 -5; mur_a 5 -5; musiq -11 11; musiq_> -7 7; musiq_et -7 7; mwen 5 -5; mwen_l 5 -5; n 5 -5
n_> 10 -10; n_a 10 -10; n_acced 5 -5; n_affic 7 -7; n_ai 10 -10; n_aroba 4 -4; n_arriv 7 -7; n_avez -8 8
n_avons 4 -4; n_comme 6 -6; n_d 5 -5; n_e 10 -10; n_en 6 -6; n_enten 11 -11; n_est 10 -10; n_et 6 -6; n_etes -3 3
n_euh 7 -7; n_exist 6 -6; n_g 3 -3; n_huit 3 -3; n_i 8 -8; n_impor -13 13; n_j 1 -1; n_n 18 -18; n_o 8 -8
n_ont 2 -2; n_point 8 -8; n_s 3 -3; n_t 8 -8; n_utili 10 -10; n_y 23 -23; na 8 -8; na_zhang 8 -8; nadia 6 -6
nadia_cheri 1 -1; nadia_point 8 -8; nadia_tiret 4 -4; nadou 7 -7; nadou_point 7 -7; naiss 8 -8; naiss_c 8 -8
nante 6 -6; nante_point 6 -6; natel 8 -8; natel_je 9 -9; natel_veut 6 -6; nath 11 -11; nath_point 11 -11
natha 21 -21; natha_c 5 -5; natha_le 7 -7; natha_rouss 8 -8; natha_t 5 -5; natha_van 8 -8; navig 7 -7; navig_> 7 -7
nazes -11 11; nazes_> -11 11; ndiay 3 -3; ndiay_tout 3 -3; ne 5 -5; ne_bascu 5 -5; ne_capte 7 -7; ne_chang 4 -4
ne_charg 5 -5; ne_clign 9 -9; ne_compr -8 8; ne_conna 4 -4; ne_crois 8 -8; ne_deman 3 -3; ne_dise 2 -2
ne_donne 13 -13; ne_faut 12 -12; ne_fonct 15 -15; ne_la 12 -12; ne_le 10 -10; ne_m 19 -19; ne_march 11 -11
ne_me -11 11; ne_monte 4 -4; ne_parle 11 -11; ne_pas 11 -11; ne_passe 5 -5; ne_peut 15 -15; ne_peux 9 -9
ne_prefe 7 -7; ne_prend 13 -13; ne_quitt 2 -2; ne_recoi 8 -8; ne_remar 13 -13; ne_repet 12 -12; ne_repon 16 -16
ne_revie 8 -8; ne_s 9 -9; ne_sais 9 -9; ne_saura 15 -15; ne_se 13 -13; ne_serve -14 14; ne_sonne 3 -3
ne_souha 16 -16; ne_suis 25 -25; ne_trouv 6 -6; ne_va -3 3; ne_veut 8 -8; ne_veux 7 -7; ne_vient 8 -8; ne_vois 6 -6
ne_voit 6 -6; ne_voudr 9 -9; ne_vous 17 -17; nee 8 -8; nee_marti 8 -8; negat 13 -13; negat_c 9 -9; negat_toujo 7 -7
nein 8 -8; nein_non 8 -8; nenni 9 -9; nenni_m 9 -9; nerfs -6 6; nerfs_> -6 6; net 8 -8; net_> 8 -8; net_voila 7 -7
netfl 8 -8; netfl_> 7 -7; netfl_ne 8 -8; nette 8 -8; nette_> 8 -8; neuf 11 -11; neuf_> 14 -14; neuf_a 5 -5
neuf_aroba 6 -6; neuf_c 6 -6; neuf_camer 6 -6; neuf_cent 6 -6; neuf_cinqu 3 -3; neuf_comme 5 -5; neuf_dix 5 -5
neuf_douze 8 -8; neuf_en 4 -4; neuf_heure 5 -5; neuf_huit 5 -5; neuf_je 8 -8; neuf_mille 6 -6; neuf_neuf 7 -7
neuf_non 5 -5; neuf_onze 1 -1; neuf_point 6 -6; neuf_quara 4 -4; neuf_quato 5 -5; neuf_quatr 7 -7; neuf_quinz 5 -5
neuf_septa 5 -5; neuf_six 1 -1; neuf_soixa 3 -3; neuf_tiret 5 -5; neuf_treiz 3 -3; neuf_trent 5 -5; neuf_trois 9 -9
neuf_vingt 7 -7; neuf_zero 8 -8; neuve 11 -11; neuve_> 11 -11; neveu 7 -7; neveu_qui 7 -7; nez -7 7; nez_vous -7 7
nguye 13 -13; nguye_> 13 -13; nguye_n 3 -3; ni 10 -10; ni_appel 11 -11; ni_envoy 10 -10; ni_l 10 -10; ni_non 8 -8
ni_oui 8 -8; ni_pon 5 -5; ni_recev 8 -8; nice 7 -7; nice_> 7 -7; nicke 17 -17; nicke_> 9 -9; nicke_c 6 -6
nicke_j 8 -8; nicke_maint 15 -15; nicke_mais 9 -9; nicke_tout 11 -11; nicol 6 -6; nicol_a 6 -6; niet 11 -11
niet_> 11 -11; nivea 12 -12; nivea_de 8 -8; nivea_deux 10 -10; no 9 -9; no_agent 3 -3; no_c 10 -10; no_inter 4 -4
no_no 10 -10; no_sim 5 -5; noah 6 -6; noah_point 6 -6; noel 7 -7; noel_aroba 9 -9; noel_arrob 4 -4; noemi 11 -11
noemi_royer 11 -11; noir 5 -5; noir_aroba 5 -5; noir_comme 4 -4; noir_tiret 5 -5; noire 8 -8; noire_avec 8 -8
noire_plus 6 -6; nolan 6 -6; nolan_n 6 -6; nom 11 -11; nom_> 16 -16; nom_a 2 -2; nom_avec 3 -3; nom_benha 5 -5
nom_bouch 7 -7; nom_c 8 -8; nom_caron 9 -9; nom_d -7 7; nom_de 11 -11; nom_donc 8 -8; nom_du 5 -5; nom_en 9 -9
nom_est 12 -12; nom_et 5 -5; nom_il 1 -1; nom_la 5 -5; nom_marie 7 -7; nom_marit 5 -5; nom_n 3 -3; nom_natha 5 -5
nom_nguye 6 -6; nom_pluto 9 -9; nom_s 9 -9; nom_sur 13 -13; nom_tout 6 -6; nomme 8 -8; nomme_agnes 8 -8; non 16 -16
non_> 21 -21; non_alors 10 -10; non_atten 5 -5; non_c 18 -18; non_ca 12 -12; non_ce 9 -9; non_cinqu 5 -5
non_clair 6 -6; non_detec 8 -8; non_du 23 -23; non_enfin 13 -13; non_et -2 2; non_fieu 8 -8; non_final 9 -9
non_free 5 -5; non_gille 7 -7; non_hotma 5 -5; non_huit 10 -10; non_ident 6 -6; non_j 8 -8; non_je 9 -9
non_laiss 16 -16; non_le 7 -7; non_ma 4 -4; non_mais -5 5; non_march 4 -4; non_merci 13 -13; non_moi 5 -5
non_monsi 12 -12; non_noir 5 -5; non_non 8 -8; non_on 8 -8; non_pardo 4 -4; non_pas 12 -12; non_plus 19 -19
non_point 21 -21; non_pourq 8 -8; non_quato 8 -8; non_quatr 8 -8; non_quinz 9 -9; non_rien 10 -10; non_sept 9 -9
non_serie 10 -10; non_six 6 -6; non_soixa 5 -5; non_stop 12 -12; non_surto 12 -12; non_toujo 17 -17; non_tout 12 -12
non_treiz 2 -2; non_trois 9 -9; non_un 8 -8; non_valid 3 -3; non_vous -5 5; non_y 3 -3; non_zero 2 -2; nonan 12 -12
nonan_> 5 -5; nonan_cinq 5 -5; nonan_deux 7 -7; nonan_et 5 -5; nonan_huit 5 -5; nonan_quatr 7 -7; nonan_sept 5 -5
nonan_six 7 -7; nonan_trois 9 -9; nope 11 -11; nope_> 11 -11; nora 10 -10; nora_tiret 10 -10; nord 9 -9
nord_aroba 9 -9; norma_> 18 -18; norma_de -11 11; norma_que 25 -25; norma_quoi 11 -11; nos 9 -9; nos_clien 5 -5
nos_comme 5 -5; nos_ordin 6 -6; nos_termi 9 -9; note 17 -17; note_> 3 -3; note_oui 14 -14; note_vingt 1 -1
notes 7 -7; notes_zero 7 -7; notez 12 -12; notez_06 7 -7; notez_bien 1 -1; notez_dupui 9 -9; notez_loic 7 -7
notez_olivi 8 -8; notre -2 2; notre_activ 6 -6; notre_avoca -5 5; notre_conne 6 -6; notre_contr 3 -3
notre_gueul -6 6; notre_infor 11 -11; notre_inven 7 -7; notre_polit 7 -7; notre_prest 6 -6; notre_raiso 7 -7
notre_stand 5 -5; nourd 6 -6; nourd_point 6 -6; nous 5 -5; nous_> -12 12; nous_avons 11 -11; nous_ca 1 -1
nous_depui 5 -5; nous_et 4 -4; nous_fait 1 -1; nous_n 4 -4; nous_on 7 -7; nous_perdo -5 5; nous_prene -7 7
nous_somme 10 -10; nous_subis 8 -8; nous_une 6 -6; nouve 15 -15; nouve_> 9 -9; nouve_acces 6 -6; nouve_aspir 3 -3
nouve_boite 8 -8; nouve_box 9 -9; nouve_c 4 -4; nouve_carte 4 -4; nouve_du 8 -8; nouve_inter 14 -14
nouve_iphon 3 -3; nouve_mais 5 -5; nouve_mes 11 -11; nouve_monsi 5 -5; nouve_opera 19 -19; nouve_prise 5 -5
nouve_sur 3 -3; nouve_telep 8 -8; noval 9 -9; noval_point 9 -9; novem 12 -12; novem_> 12 -12; nowak 10 -10
nowak_> 10 -10; nowak_n 7 -7; nul 3 -3; nul_> -2 2; nul_en 9 -9; nulle 18 -18; nulle_> 15 -15; nulle_part 6 -6
nuls -10 10; nuls_> -24 24; nuls_au 12 -12; nuls_j -10 10; numer 14 -14; numer_> 8 -8; numer_a 7 -7
numer_alors 1 -1; numer_belge 4 -4; numer_c 2 -2; numer_d 2 -2; numer_de 11 -11; numer_douze 13 -13; numer_du 2 -2
numer_echec 7 -7; numer_est 9 -9; numer_etran 4 -4; numer_euh 6 -6; numer_la 8 -8; numer_masqu 12 -12; numer_n 5 -5
numer_nouve 9 -9; numer_par 7 -7; numer_point 7 -7; numer_provi 7 -7; numer_que 5 -5; numer_qui 6 -6
numer_sans 4 -4; numer_suiss 3 -3; numer_vert 3 -3; numer_zero 6 -6; o 15 -15; o_> 9 -9; o_comme 6 -6; o_conno 8 -8
o_deux 2 -2; o_e 10 -10; o_g 4 -4; o_h 1 -1; o_i 9 -9; o_l 4 -4; o_n 5 -5; o_parce 5 -5; o_point 5 -5; o_r 3 -3
o_t 2 -2; o_u 9 -9; o_v 9 -9; o_w 8 -8; o_x 3 -3; obisp 9 -9; obisp_> 9 -9; oblig 6 -6; oblig_de 6 -6; occup 8 -8
occup_de 3 -3; occup_ou 10 -10; occup_vu 3 -3; ocean 9 -9; ocean_garni 9 -9; ocean_ocean 9 -9; odett 7 -7
odett_point 7 -7; odile 7 -7; odile_> 7 -7; offre 9 -9; offre_plus 9 -9; oh 18 -18; oh_ben 8 -8; oh_fan 5 -5
oh_je 2 -2; oh_la 3 -3; oh_let 5 -5; oh_mais 4 -4; oh_non 4 -4; oh_punai 9 -9; oh_puree 9 -9; oh_que 9 -9
oh_six 4 -4; oh_une 5 -5; oh_vous 10 -10; ok 13 -13; ok_> 11 -11; ok_allez 8 -8; ok_c 10 -10; ok_ca 10 -10
ok_d 5 -5; ok_je 7 -7; ok_ok 8 -8; ok_trent 1 -1; olga 7 -7; olga_petro 11 -11; olga_point 6 -6; olivi 10 -10
olivi_> 7 -7; olivi_hamon 5 -5; olivi_point 9 -9; olivi_preno 7 -7; on 11 -11; on_a 9 -9; on_arriv 8 -8
on_capte 4 -4; on_conti 9 -9; on_dirai 11 -11; on_doit 5 -5; on_en 11 -11; on_enten 6 -6; on_est 14 -14
on_fait 12 -12; on_habit 6 -6; on_m 8 -8; on_me -1 1; on_n 10 -10; on_ne 6 -6; on_oubli 10 -10; on_peut 8 -8
on_recom 10 -10; on_rigol 11 -11; on_s 5 -5; on_se -12 12; on_tente 10 -10; on_utili 3 -3; on_va 15 -15
on_verra 6 -6; on_vient 3 -3; ongle -6 6; ongle_depui -6 6; ont 9 -9; ont_chacu 1 -1; ont_clign 1 -1; ont_dispa 8 -8
ont_fait 2 -2; ont_plus 2 -2; ont_secti 6 -6; onze 15 -15; onze_> 15 -15; onze_aroba 5 -5; onze_cinqu 1 -1
onze_douze 7 -7; onze_exact 5 -5; onze_maint 3 -3; onze_poste 11 -11; onze_quara 6 -6; onze_quatr 4 -4
onze_soixa 6 -6; onze_telep 8 -8; onze_tranq 5 -5; onze_vingt 4 -4; open 5 -5; open_space 5 -5; opera 11 -11
opera_> 10 -10; opera_au 1 -1; opera_c 11 -11; opera_humai 4 -4; opera_je 10 -10; opera_mais 10 -10
opera_opera 10 -10; or 6 -6; or_il 6 -6; orage 5 -5; orage_> 6 -6; orage_je 7 -7; orang 12 -12; orang_> 20 -20
orang_aroba 8 -8; orang_c 4 -4; orang_elle 1 -1; orang_faudr 2 -2; orang_je 1 -1; orang_point 7 -7; orang_qui 6 -6
oranj 1 -1; oranj_avec 1 -1; oranj_point 1 -1; ordi 13 -13; ordi_> 12 -12; ordi_dans 9 -9; ordi_du 2 -2
ordi_et 8 -8; ordi_porta 3 -3; ordin 13 -13; ordin_> 13 -13; ordin_au 6 -6; ordin_ca 3 -3; ordin_de 4 -4
ordin_deux 5 -5; ordin_et 9 -9; ordin_hop 4 -4; ordin_il 6 -6; ordin_ne 7 -7; ordin_non 6 -6; ordin_plus 6 -6
ordin_porta 7 -7; ordin_qui 2 -2; ordin_sont 10 -10; ordin_trois 6 -6; ordin_un 4 -4; ordis 13 -13; ordis_> 12 -12
ordis_ca 1 -1; ordis_et 9 -9; ordis_quatr 6 -6; ordre 5 -5; ordre_> 5 -5; ordre_merci 4 -4; oreil 8 -8
oreil_gauch 6 -6; oreil_humai 6 -6; oreil_il 6 -6; org 5 -5; org_> 5 -5; origi 4 -4; origi_ca 4 -4; ory 3 -3
ory_o 3 -3; os 4 -4; os_s 4 -4; oscar 6 -6; oscar_u 6 -6; ou 3 -3; ou_01 5 -5; ou_cinq 10 -10; ou_deux 15 -15
ou_dix 8 -8; ou_du 10 -10; ou_est 7 -7; ou_huit 9 -9; ou_j 14 -14; ou_le 18 -18; ou_mon 9 -9; ou_netfl 7 -7
ou_neuf 6 -6; ou_non -9 9; ou_orang 2 -2; ou_pas 28 -28; ou_peut 6 -6; ou_quatr 19 -19; ou_quoi -13 13
ou_seize 12 -12; ou_sur 1 -1; ou_treiz 10 -10; ou_trois 15 -15; ou_un 1 -1; oua 7 -7; oua_nadou 7 -7; ouana 6 -6
ouana_point 6 -6; oubli 14 -14; oubli_> 10 -10; oubli_l 4 -4; oubli_la 6 -6; oubli_le 10 -10; oubli_les 4 -4
oubli_mon 9 -9; ouf 14 -14; ouf_y 14 -14; oui 18 -18; oui_> 21 -21; oui_ah 2 -2; oui_allez 11 -11; oui_allo 11 -11
oui_alors 5 -5; oui_bonjo 5 -5; oui_c 12 -12; oui_ca 9 -9; oui_conti 10 -10; oui_da 4 -4; oui_de 15 -15
oui_deja 10 -10; oui_depui 9 -9; oui_deux 16 -16; oui_donc 5 -5; oui_enfin 3 -3; oui_et 13 -13; oui_euh 8 -8
oui_exact 9 -9; oui_figur 12 -12; oui_hein 9 -9; oui_helas 8 -8; oui_impec 12 -12; oui_j 12 -12; oui_je 17 -17
oui_jean 6 -6; oui_juste 14 -14; oui_la 8 -8; oui_le 6 -6; oui_madam 10 -10; oui_mais 17 -17; oui_merci 8 -8
oui_mon 8 -8; oui_ni 8 -8; oui_non 9 -9; oui_on 4 -4; oui_ou -9 9; oui_oui 13 -13; oui_pardi 9 -9; oui_parfa 10 -10
oui_peuch 8 -8; oui_peut 5 -5; oui_plusi 11 -11; oui_pour 2 -2; oui_regar 4 -4; oui_s 15 -15; oui_salut 9 -9
oui_sans 8 -8; oui_sept 7 -7; oui_tout 8 -8; oui_treiz 3 -3; oui_tres 10 -10; oui_un 11 -11; oui_vas 7 -7
oui_vite 7 -7; oui_voila 18 -18; oui_vous 13 -13; oui_y 1 -1; oui_zero 2 -2; oula 9 -9; oula_au 9 -9; oumar 7 -7
oumar_point 7 -7; oups 6 -6; oups_je 6 -6; out 4 -4; out_look 4 -4; outlo 12 -12; outlo_com 8 -8; outlo_fr 10 -10
outlo_point 8 -8; ouver 9 -9; ouver_la 9 -9; ouvre_> 7 -7; ouvre_c 4 -4; ouvre_le -9 9; ouvri 11 -11; ouvri_> 7 -7
ouvri_les 8 -8; ouvri_ma 11 -11; ouvri_mes 2 -2; p 8 -8; p_> 9 -9; p_a 2 -2; p_aroba 4 -4; p_comme 6 -6
p_douze 9 -9; p_e 10 -10; p_h 7 -7; p_joly 8 -8; p_o 6 -6; p_point 6 -6; p_s 8 -8; p_servi 9 -9; p_u 5 -5
page 12 -12; page_elle 3 -3; page_googl 7 -7; page_s 11 -11; page_vient 7 -7; pages 7 -7; pages_> 10 -10
pages_ne 5 -5; paie -11 11; paie_29 9 -9; paie_chaqu -5 5; paie_et -8 8; paie_pour -5 5; paie_rubis -6 6
paie_tous -16 16; paiem 9 -9; paiem_> 5 -5; paiem_ne 3 -3; paiem_sont 10 -10; paill 15 -15; paill_> 15 -15
paire 8 -8; paire_de 8 -8; paix -11 11; paix_> -7 7; paix_avec -10 10; paix_et 10 -10; panne 9 -9; panne_> 15 -15
panne_a -9 9; panne_d 13 -13; panne_de 6 -6; panne_depui 14 -14; panne_est 7 -7; panne_le 2 -2; panne_les 8 -8
panne_malhe 6 -6; panne_que 14 -14; panne_va 3 -3; papa 6 -6; papa_ca 5 -5; papa_est 10 -10; papa_il 8 -8
papie 8 -8; papie_> 9 -9; papie_atten 2 -2; papie_avec 5 -5; papie_mais 3 -3; paque 12 -12; paque_> 12 -12; par -1 1
par_7 6 -6; par_coeur 14 -14; par_contr 4 -4; par_dessu -11 11; par_erreu 8 -8; par_fax 2 -2; par_inter 5 -5
par_quatr 7 -7; par_sms 7 -7; par_telep 10 -10; par_un 9 -9; par_vingt 6 -6; par_vos -12 12; par_votre -12 12
par_zero 5 -5; parce 1 -1; parce_qu 4 -4; parce_que 1 -1; pardi 11 -11; pardi_> 11 -11; pardo 19 -19; pardo_> 11 -11
pardo_deux 5 -5; pardo_j 2 -2; pardo_je 2 -2; pardo_marin 6 -6; pardo_oui 8 -8; pardo_point 4 -4; pardo_quara 1 -1
pardo_soixa 1 -1; pardo_vous 12 -12; parei 10 -10; parei_> 21 -21; parei_avec -14 14; parei_oui 8 -8; parei_pas 1 -1
parfa 17 -17; parfa_> 12 -12; parfa_l 6 -6; parfa_merci 6 -6; parfa_on 9 -9; paris 8 -8; paris_> 8 -8; parla 11 -11
parla_a 11 -11; parle 16 -16; parle_> 10 -10; parle_a 12 -12; parle_atten 6 -6; parle_au 5 -5; parle_aux 10 -10
parle_avec 11 -11; parle_de -2 2; parle_depui 6 -6; parle_fort 5 -5; parle_mieux 6 -6; parle_pas 13 -13
parle_plus 8 -8; parle_qu 5 -5; parle_trop 10 -10; part 6 -6; part_> 6 -6; part_c 4 -4; part_sur 4 -4; parta 4 -4
parta_sur 4 -4; parte 11 -11; parte_plus 11 -11; parti 21 -21; parti_> 20 -20; parti_de 5 -5; parti_depui 3 -3
parti_faire 5 -5; parti_mange 9 -9; parto 9 -9; parto_> 9 -9; pas 12 -12; pas_80 5 -5; pas_> 12 -12; pas_a 12 -12
pas_alors 2 -2; pas_aroba 6 -6; pas_arran 13 -13; pas_arriv 3 -3; pas_attri 5 -5; pas_au 4 -4; pas_aux 13 -13
pas_avoir 11 -11; pas_beauc 13 -13; pas_besoi 7 -7; pas_bien 20 -20; pas_blond 12 -12; pas_bon 5 -5; pas_bouge 6 -6
pas_c 6 -6; pas_ca 27 -27; pas_ce 7 -7; pas_certa 9 -9; pas_chez 17 -17; pas_cinq 5 -5; pas_com 3 -3; pas_combi 9 -9
pas_comme 12 -12; pas_compr 19 -19; pas_compt 8 -8; pas_conna 9 -9; pas_conte 8 -8; pas_corre 12 -12; pas_d 6 -6
pas_dans 10 -10; pas_de 15 -15; pas_demar 11 -11; pas_deux 10 -10; pas_devan 6 -6; pas_dire 7 -7; pas_discu 7 -7
pas_donc 2 -2; pas_donne -8 8; pas_du 16 -16; pas_elle 7 -7; pas_emett 7 -7; pas_en 29 -29; pas_encor 16 -16
pas_enerv 28 -28; pas_enfin 9 -9; pas_enreg 1 -1; pas_enten 17 -17; pas_essay 8 -8; pas_ete 7 -7; pas_exact 7 -7
pas_fache 8 -8; pas_faire 6 -6; pas_fait 7 -7; pas_grave 24 -24; pas_habil 4 -4; pas_ici 10 -10; pas_il 5 -5
pas_inter 10 -10; pas_je -6 6; pas_juste 8 -8; pas_la 19 -19; pas_le 12 -12; pas_lemoi 10 -10; pas_les 9 -9
pas_ludov 3 -3; pas_m 5 -5; pas_maint 20 -20; pas_mais 8 -8; pas_mal 12 -12; pas_malgr 4 -4; pas_march 6 -6
pas_marti 4 -4; pas_me 14 -14; pas_merci 7 -7; pas_mieux 8 -8; pas_moi 19 -19; pas_mon 13 -13; pas_monsi 2 -2
pas_moyen 3 -3; pas_ne 12 -12; pas_non 5 -5; pas_norma -9 9; pas_nuls 12 -12; pas_orang 4 -4; pas_ou 4 -4
pas_oui 6 -6; pas_par 14 -14; pas_parle 9 -9; pas_pas 3 -3; pas_passe 9 -9; pas_pense 7 -7; pas_perre 10 -10
pas_plus 13 -13; pas_possi -13 13; pas_pour 23 -23; pas_press 11 -11; pas_pu 12 -12; pas_qu 3 -3; pas_quand 2 -2
pas_quato 3 -3; pas_que 13 -13; pas_quelq 6 -6; pas_rappe 5 -5; pas_recon 3 -3; pas_regar 2 -2; pas_regle 13 -13
pas_repon 11 -11; pas_resol 9 -9; pas_reven 9 -9; pas_s 1 -1; pas_se -7 7; pas_serie -18 18; pas_si 3 -3
pas_soixa 5 -5; pas_sur 11 -11; pas_sure 4 -4; pas_terri 11 -11; pas_tout 9 -9; pas_treiz 10 -10; pas_trop 2 -2
pas_un 10 -10; pas_une 5 -5; pas_verdi 9 -9; pas_verif 13 -13; pas_voir 3 -3; pas_votre 24 -24; pas_vous 7 -7
pas_vrai -11 11; pas_vraim 22 -22; pas_y 6 -6; pasca 9 -9; pasca_obisp 9 -9; pasca_point 8 -8; passe 4 -4
passe_> 16 -16; passe_a 12 -12; passe_au 6 -6; passe_c 3 -3; passe_comme -8 8; passe_coudo 8 -8; passe_demai 10 -10
passe_la 11 -11; passe_le 6 -6; passe_ma 2 -2; passe_mal 10 -10; passe_merci 9 -9; passe_mes 5 -5; passe_moi -4 4
passe_pas 7 -7; passe_plus 7 -7; passe_quelq 8 -8; passe_rien 22 -22; passe_tout 2 -2; passe_un 15 -15
passe_une 6 -6; passe_votre 11 -11; paste 11 -11; paste_> 9 -9; paste_aroba 5 -5; paste_point 10 -10; patia 7 -7
patia_> 7 -7; patie 14 -14; patie_> 21 -21; patie_est -8 8; patie_il 5 -5; patie_ne 11 -11; patie_pas 8 -8
patoc 5 -5; patoc_soixa 5 -5; patro 15 -15; patro_est 13 -13; patro_qui 7 -7; patro_va 15 -15; paul 19 -19
paul_> 11 -11; paul_aroba 10 -10; paul_chez 10 -10; paul_duran 7 -7; paul_girar 6 -6; paul_point 4 -4
paul_rouss 10 -10; paul_tiret 7 -7; paul_tout 11 -11; paul_verdi 7 -7; paule 10 -10; paule_duran 11 -11
paule_point 9 -9; pauli 7 -7; pauli_desca 8 -8; pauli_p 2 -2; pauli_point 6 -6; paulo 9 -9; paulo_ferre 9 -9
pauvr -7 7; pauvr_> 7 -7; pauvr_con -10 10; paye -18 18; paye_cinqu -7 7; paye_la 12 -12; paye_pour -17 17
paye_quara 12 -12; payer -13 13; payer_ma -7 7; payer_pour -9 9; payez -9 9; payez_ma -9 9; pays 5 -5
pays_mais 5 -5; pc 10 -10; pc_> 6 -6; pc_au 1 -1; pc_deux 9 -9; pc_du 5 -5; pc_et 8 -8; pc_fixe 8 -8; pc_fixes 8 -8
pc_ma 4 -4; pc_porta 10 -10; pc_une 7 -7; peine 14 -14; peine_> 7 -7; peine_de 14 -14; peine_en 7 -7; pelis 8 -8
pelis_a 8 -8; pelle 8 -8; pelle_a 6 -6; pelle_deux 8 -8; penda -3 3; penda_les 11 -11; penda_mes 12 -12
penda_un -8 8; penib 14 -14; penib_> 14 -14; pense 12 -12; pense_> 11 -11; pense_bien 6 -6; pense_que 1 -1
perd 1 -1; perd_le 1 -1; perdo -5 5; perdo_des -5 5; perdr -8 8; perdr_mon -8 8; perdu 19 -19; perdu_> 14 -14
perdu_avec 10 -10; perdu_la 6 -6; perdu_mon 6 -6; pere 7 -7; pere_> 7 -7; perei 8 -8; perei_> 8 -8; perre 10 -10
perre_perri 10 -10; perri 8 -8; perri_> 10 -10; perri_aroba 8 -8; perri_deux 5 -5; perri_je 2 -2; perri_thiba 7 -7
perro 14 -14; perro_aroba 8 -8; perro_de 11 -11; persi 8 -8; persi_> 8 -8; perso 15 -15; perso_> 21 -21
perso_a 11 -11; perso_agee 11 -11; perso_au 3 -3; perso_avec 3 -3; perso_dans 5 -5; perso_de 10 -10
perso_depui 8 -8; perso_en 9 -9; perso_et 3 -3; perso_fait -6 6; perso_handi 10 -10; perso_je 6 -6; perso_la 6 -6
perso_n 11 -11; perso_ne 1 -1; perso_physi 5 -5; perso_qui 1 -1; perso_s 5 -5; perso_titul 6 -6; pete -11 11
pete_les -11 11; peter -15 15; peter_les -8 8; peter_un -12 12; petit 14 -14; petit_> 12 -12; petit_a 7 -7
petit_aimen 4 -4; petit_aroba 7 -7; petit_bibli 5 -5; petit_boite 1 -1; petit_boiti 4 -4; petit_campi 5 -5
petit_comme 7 -7; petit_croix 2 -2; petit_dame 4 -4; petit_douza 9 -9; petit_en 3 -3; petit_enfan 1 -1
petit_est 6 -6; petit_point 3 -3; petit_touch 10 -10; petit_tout 5 -5; petit_villa 2 -2; petro 8 -8; petro_> 10 -10
petro_aroba 6 -6; petro_p 9 -9; peu 17 -17; peu_> 12 -12; peu_agaca 13 -13; peu_agace 10 -10; peu_avec 4 -4
peu_chelo 6 -6; peu_de 8 -8; peu_decu 11 -11; peu_dure 6 -6; peu_embet 8 -8; peu_enerv 5 -5; peu_ennuy 4 -4
peu_inqui 10 -10; peu_le 5 -5; peu_lent 5 -5; peu_mal 7 -7; peu_parce 8 -8; peu_parto 9 -9; peu_perdu 12 -12
peu_pres 10 -10; peu_stres 7 -7; peu_surpr 9 -9; peuch 8 -8; peuch_> 8 -8; peuch_la 1 -1; peur 14 -14
peur_que 14 -14; peut 12 -12; peut_avoir 6 -6; peut_essay 6 -6; peut_etre 9 -9; peut_faire 12 -12; peut_laiss 7 -7
peut_me 9 -9; peut_pas 9 -9; peut_plus -4 4; peuve 1 -1; peuve_plus 1 -1; peux -3 3; peux_appel 16 -16
peux_avoir 6 -6; peux_branc 12 -12; peux_de 8 -8; peux_le 15 -15; peux_navig 7 -7; peux_ni 11 -11; peux_parle 4 -4
peux_pas 9 -9; peux_plus -17 17; peux_recev 10 -10; peux_savoi 7 -7; peux_toujo 7 -7; peux_vous 9 -9; pharm 6 -6
pharm_point 6 -6; phili 17 -17; phili_court 6 -6; phili_de 8 -8; phili_garni 5 -5; phili_point 5 -5; phill 9 -9
phill_avec 9 -9; phone 7 -7; phone_c 7 -7; photo 13 -13; photo_> 8 -8; photo_avec 7 -7; photo_point 9 -9; physi 5 -5
physi_> 5 -5; picar 7 -7; picar_> 7 -7; picar_des 7 -7; picar_point 4 -4; picho 6 -6; picho_j 6 -6; piece 9 -9
piece_prene 9 -9; pierr 14 -14; pierr_> 8 -8; pierr_delat 6 -6; pierr_marti 5 -5; pierr_point 5 -5; pierr_yves 8 -8
pilot 4 -4; pilot_quatr 4 -4; ping 4 -4; ping_de 4 -4; pire 18 -18; pire_> 16 -16; pire_en 14 -14; pire_qu 10 -10
pizza 7 -7; pizza_> 7 -7; pizza_comme 7 -7; pizza_tiret 7 -7; placa 9 -9; placa_> 9 -9; place 13 -13; place_de 8 -8
place_du 6 -6; plaig 8 -8; plaig_> 8 -8; plain -14 14; plain_> -15 15; plain_contr -10 10; plain_pas 12 -12
plais 18 -18; plais_> 18 -18; plait 9 -9; plait_> 11 -11; plait_aidez 4 -4; plait_j 8 -8; plait_madam 5 -5
plait_pas 4 -4; plait_un 1 -1; plant 11 -11; plant_> 11 -11; plant_encor 9 -9; play 12 -12; play_> 12 -12
pleas 6 -6; pleas_je 6 -6; plein -8 8; plein_> 14 -14; plein_dans 9 -9; plein_je -6 6; plein_le -15 15; pleut 6 -6
pleut_depui 6 -6; plomb -6 6; plomb_> -11 11; plomb_dupon 8 -8; plomb_point 8 -8; plomb_votre -8 8; pluie 7 -7
pluie_> 7 -7; plupa 12 -12; plupa_> 12 -12; pluri 5 -5; pluri_donc 5 -5; plus 6 -6; plus_33 6 -6; plus_> 1 -1
plus_a 6 -6; plus_acces 8 -8; plus_aller 19 -19; plus_alors 6 -6; plus_appel 17 -17; plus_au 3 -3; plus_aucun 8 -8
plus_ca 2 -2; plus_cinq 1 -1; plus_combi 7 -7; plus_d 18 -18; plus_de 5 -5; plus_depui 1 -1; plus_deux 8 -8
plus_et 4 -4; plus_faire 7 -7; plus_fort 8 -8; plus_inter 9 -9; plus_j -9 9; plus_jamai -19 19; plus_jouer 9 -9
plus_l 8 -8; plus_la 8 -8; plus_le 10 -10; plus_les 10 -10; plus_maint 21 -21; plus_mes 4 -4; plus_mon 3 -3
plus_parle 2 -2; plus_perso 14 -14; plus_point 9 -9; plus_press 6 -6; plus_qu 7 -7; plus_quand 3 -3; plus_quara 4 -4
plus_quoi 10 -10; plus_rapid 9 -9; plus_recon 4 -4; plus_regar 3 -3; plus_rien 10 -10; plus_si 2 -2; plus_simpl 1 -1
plus_sur 6 -6; plus_tard 9 -9; plus_telep 6 -6; plus_trent 5 -5; plus_trois 3 -3; plus_un 15 -15; plus_vite -4 4
plusi 16 -16; plusi_> 11 -11; plusi_fois 11 -11; pluto 9 -9; pluto_> 9 -9; pluto_celle 7 -7; pluto_douze 6 -6
pluto_inter 12 -12; pluto_l 2 -2; pluto_mon 7 -7; pluto_non 7 -7; pluto_que 7 -7; poil 7 -7; poil_> 7 -7; point 9 -9
point_2003 5 -5; point_> 9 -9; point_a 10 -10; point_alaou 4 -4; point_aroba 4 -4; point_astie 6 -6; point_au 6 -6
point_b 8 -8; point_baill 5 -5; point_be 9 -9; point_beaun 3 -3; point_benal 8 -8; point_benoi 8 -8
point_benze 7 -7; point_berth 2 -2; point_bio 15 -15; point_blanc 4 -4; point_bonne 4 -4; point_c 11 -11
point_carpe 9 -9; point_casta 1 -1; point_ch 10 -10; point_chen 4 -4; point_cheri 3 -3; point_clair 6 -6
point_clien 18 -18; point_coiff 10 -10; point_colas 6 -6; point_com 8 -8; point_conse 3 -3; point_d 8 -8
point_delma 9 -9; point_denta 6 -6; point_deux 5 -5; point_diall 7 -7; point_du 6 -6; point_duboi 7 -7
point_duc 5 -5; point_dumas 8 -8; point_dupon 4 -4; point_dupre 9 -9; point_duran 8 -8; point_e 9 -9
point_ensui 4 -4; point_et 6 -6; point_eu 6 -6; point_euh 2 -2; point_f 7 -7; point_fab 3 -3; point_faure 5 -5
point_favre 9 -9; point_fonta 2 -2; point_fr 8 -8; point_gagno 8 -8; point_gall 7 -7; point_gallo 3 -3
point_garci 9 -9; point_gauth 3 -3; point_gauti 2 -2; point_gille 5 -5; point_girar 8 -8; point_gros 13 -13
point_guen 6 -6; point_guyon 3 -3; point_h 10 -10; point_hadj 5 -5; point_hamdi 5 -5; point_hamon 7 -7
point_huet 5 -5; point_i 9 -9; point_io 7 -7; point_iones 5 -5; point_jo 5 -5; point_julie 6 -6; point_k 10 -10
point_kern 7 -7; point_klein 6 -6; point_l 6 -6; point_la 6 -6; point_lacaz 2 -2; point_lambe 1 -1; point_le 6 -6
point_leduc 4 -4; point_leger 9 -9; point_lemai 11 -11; point_lerou 7 -7; point_leroy 6 -6; point_lopez 8 -8
point_m 5 -5; point_march 7 -7; point_marin 4 -4; point_marte 7 -7; point_marti 7 -7; point_masso 4 -4
point_menar 10 -10; point_merci 5 -5; point_meyer 1 -1; point_micha 7 -7; point_momo 5 -5; point_morea 5 -5
point_morel 9 -9; point_morin 6 -6; point_morva 8 -8; point_n 5 -5; point_ndiay 3 -3; point_net 6 -6
point_nette 8 -8; point_noel 7 -7; point_nord 9 -9; point_o 6 -6; point_orang 3 -3; point_org 5 -5; point_ory 3 -3
point_p 8 -8; point_paris 8 -8; point_perri 7 -7; point_perro 8 -8; point_petit 7 -7; point_petro 6 -6
point_pons 7 -7; point_port 6 -6; point_potti 3 -3; point_pro 8 -8; point_prost 4 -4; point_puis 2 -2; point_r 6 -6
point_renar 5 -5; point_renau 5 -5; point_rex 9 -9; point_riou 4 -4; point_rivie 4 -4; point_robin 12 -12
point_rocha 7 -7; point_roche 4 -4; point_rossi 5 -5; point_rouss 8 -8; point_roux 9 -9; point_roy 6 -6
point_royer 9 -9; point_s 6 -6; point_saidi 7 -7; point_sefia 6 -6; point_simon 5 -5; point_soixa 5 -5
point_sur 6 -6; point_sy 7 -7; point_szyma 3 -3; point_tessi 4 -4; point_theve 3 -3; point_thoma 4 -4
point_truc 4 -4; point_univ 6 -6; point_v 8 -8; point_vasse 5 -5; point_vidal 7 -7; point_wagne 3 -3; point_z 3 -3
poiri 3 -3; poiri_> 3 -3; poiri_hugue 3 -3; poito 8 -8; poito_point 8 -8; pol 13 -13; pol_aroba 13 -13; polit 7 -7
polit_inter 7 -7; pon 6 -6; pon_enten 5 -5; pon_etein 5 -5; pons 7 -7; pons_aroba 7 -7; por 7 -7; por_favor 7 -7
porca -5 5; porca_miser -5 5; port 6 -6; port_aroba 6 -6; porta 9 -9; porta_> 13 -13; porta_arriv 3 -3; porta_c 1 -1
porta_ca 1 -1; porta_chacu 6 -6; porta_comme 3 -3; porta_de 5 -5; porta_des 3 -3; porta_deux 6 -6; porta_donc 6 -6
porta_est 5 -5; porta_et 8 -8; porta_il 6 -6; porta_impos 7 -7; porta_j 5 -5; porta_la 4 -4; porta_le 9 -9
porta_n 8 -8; porta_parce 9 -9; porta_plus 8 -8; porta_pourt 4 -4; porta_reste 3 -3; porta_si 1 -1; porta_une 5 -5
porta_voit 4 -4; porte -7 7; porte_> 16 -16; porte_douze 11 -11; porte_gauch 6 -6; porte_ne 2 -2; porte_plain -15 15
portu 11 -11; portu_> 11 -11; pose 5 -5; pose_la 3 -3; pose_une 5 -5; posee 2 -2; posee_au 2 -2; posez 5 -5
posez_une 5 -5; possi 4 -4; possi_> 4 -4; possi_d 20 -20; possi_je -17 17; posta 10 -10; posta_c 9 -9; posta_ou 5 -5
posta_soixa 1 -1; poste 13 -13; poste_> 17 -17; poste_a 8 -8; poste_c 7 -7; poste_dans 7 -7; poste_douze 5 -5
poste_et 9 -9; poste_je 7 -7; poste_point 5 -5; poste_repar 6 -6; poste_sont 4 -4; poste_un 7 -7; pote 3 -3
pote_ca 2 -2; pote_m 3 -3; potes 4 -4; potes_ils 4 -4; potti 3 -3; potti_avec 3 -3; pour 7 -7; pour_aller 5 -5
pour_annul 10 -10; pour_autre 15 -15; pour_ca 10 -10; pour_celui 5 -5; pour_de 5 -5; pour_des -8 8; pour_euh 5 -5
pour_finir 1 -1; pour_inter 9 -9; pour_jeudi 5 -5; pour_l 5 -5; pour_la 4 -4; pour_le 9 -9; pour_les 5 -5
pour_lui 3 -3; pour_ma 9 -9; pour_me 9 -9; pour_moi 24 -24; pour_mon 16 -16; pour_que 8 -8; pour_qui -17 17
pour_redem 5 -5; pour_rien -7 7; pour_sur 11 -11; pour_tout 11 -11; pour_trava 6 -6; pour_une 3 -3; pour_verif 2 -2
pour_voir 11 -11; pour_votre 16 -16; pour_vous 9 -9; pourq 18 -18; pourq_> 8 -8; pourq_cette 9 -9; pourq_faire 7 -7
pourq_ma 3 -3; pourq_mais 8 -8; pourq_pas 6 -6; pourq_vous 4 -4; pourr 11 -11; pourr_> 11 -11; pourr_ce 6 -6
pourr_je 8 -8; pourr_parle 5 -5; pourr_vous 9 -9; pourt 4 -4; pourt_il 4 -4; pouve 20 -20; pouve_> 13 -13
pouve_atten 10 -10; pouve_ecrir 4 -4; pouve_m 6 -6; pouve_me 20 -20; pouve_mettr 6 -6; pouve_pas 6 -6
pouve_repet 10 -10; pouve_vous 11 -11; prefe 21 -21; prefe_06 1 -1; prefe_atten 5 -5; prefe_avoir 6 -6
prefe_conti 18 -18; prefe_evite 7 -7; prefe_le 5 -5; prefe_ne 11 -11; prefe_parle 1 -1; prefe_pas 8 -8
prefe_qu 4 -4; prefe_reste 7 -7; prefe_suivr 7 -7; prefe_vous 8 -8; prele 10 -10; prele_> 10 -10; premi 11 -11
premi_> 8 -8; premi_etage 8 -8; premi_fois 15 -15; prend -3 3; prend_> 8 -8; prend_argen -8 8; prend_deux 10 -10
prend_la 15 -15; prend_les -6 6; prend_plus 13 -13; prend_pour -7 7; prend_un -1 1; prene -1 1; prene_pluto 5 -5
prene_pour -15 15; prene_votre 18 -18; prenn 2 -2; prenn_mon 2 -2; preno 19 -19; preno_> 9 -9; preno_avec 6 -6
preno_c 8 -8; preno_et 6 -6; preno_helen 1 -1; preno_julie 9 -9; preno_louis 2 -2; preno_lucas 6 -6; preno_mary 6 -6
preno_minh 6 -6; preno_odile 7 -7; preno_olivi 7 -7; pres 10 -10; pres_> 6 -6; pres_dix 8 -8; pres_une 6 -6
prese 10 -10; prese_gabri 10 -10; presq 11 -11; presq_tous 11 -11; press 24 -24; press_> 13 -13; press_allez 6 -6
press_alors 10 -10; press_vous 2 -2; prest 6 -6; prest_infor 6 -6; pret 12 -12; pret_> 12 -12; preve 12 -12
preve_> 12 -12; previ 3 -3; previ_je 3 -3; prevu 6 -6; prevu_demai 6 -6; prie 8 -8; prie_> 8 -8; prige 7 -7
prige_> 7 -7; princ 4 -4; princ_ne 4 -4; print 2 -2; print_> 2 -2; prior 6 -6; prior_> 6 -6; pris -8 8
pris_une -8 8; prise 18 -18; prise_> 9 -9; prise_fibre 12 -12; pro 8 -8; pro_> 8 -8; pro_aroba 8 -8; pro_est 5 -5
pro_et 3 -3; probl 18 -18; probl_> 21 -21; probl_allez 5 -5; probl_avec 3 -3; probl_de 10 -10; probl_est 9 -9
probl_et 3 -3; probl_n 9 -9; probl_pas 10 -10; probl_persi 7 -7; probl_resol 9 -9; proce -12 12; proce_> -12 12
proce_redem 4 -4; profe -1 1; profe_> -2 2; profe_c 1 -1; propr -3 3; propr_> 10 -10; propr_de 15 -15
propr_scand -10 10; prost 4 -4; prost_comme 4 -4; proto 6 -6; proto_mail 9 -9; proto_point 5 -5; provi 7 -7
provi_07 7 -7; proxi 8 -8; proxi_point 8 -8; ps5 10 -10; ps5_et 10 -10; pu 12 -12; pu_> 12 -12; pub 5 -5; pub_> 5 -5
publi 4 -4; publi_que 4 -4; pubs 5 -5; pubs_> 5 -5; puc 5 -5; puc_> 5 -5; puis 7 -7; puis_a 2 -2; puis_apres 4 -4
puis_aroba 2 -2; puis_besso 6 -6; puis_brun 5 -5; puis_deux 4 -4; puis_elle 2 -2; puis_hier 5 -5; puis_j 7 -7
puis_je 8 -8; puis_les 2 -2; puis_mon 6 -6; puis_non 5 -5; puis_plus 8 -8; puis_quatr 1 -1; puisq 9 -9
puisq_je 9 -9; puk 8 -8; puk_> 8 -8; punai 11 -11; punai_> 11 -11; punai_elle 9 -9; punai_j 4 -4; pur -6 6
pur_et -6 6; puree 1 -1; puree_> 9 -9; puree_mais -8 8; pus 6 -6; pus_acces 6 -6; putai -21 21; putai_c -15 15
putai_ca 5 -5; putai_de -8 8; putai_mais -15 15; qu 11 -11; qu_a 11 -11; qu_avant 13 -13; qu_elle 2 -2
qu_est 12 -12; qu_il 3 -3; qu_ils 2 -2; qu_inter 2 -2; qu_on 6 -6; qu_un 22 -22; qu_une -3 3; quai 7 -7
quai_saint 7 -7; quand 13 -13; quand_inter 3 -3; quand_j 13 -13; quand_je 10 -10; quand_meme 13 -13; quand_on 3 -3
quara 8 -8; quara_> 8 -8; quara_cinq 11 -11; quara_cinqu 7 -7; quara_de 5 -5; quara_deux 6 -6; quara_ensui 6 -6
quara_et 5 -5; quara_facil 9 -9; quara_huit 4 -4; quara_neuf 5 -5; quara_onze 6 -6; quara_poste 5 -5
quara_quatr 5 -5; quara_sept 10 -10; quara_six 5 -5; quara_soixa 3 -3; quara_trent 5 -5; quara_trois 5 -5
quart 7 -7; quart_> 11 -11; quart_qui 1 -1; quat 10 -10; quat_ordis 10 -10; quato 10 -10; quato_> 7 -7
quato_aroba 9 -9; quato_avec 8 -8; quato_cinqu 5 -5; quato_euh 3 -3; quato_impas 8 -8; quato_non 6 -6
quato_ou 10 -10; quato_quatr 1 -1; quato_quinz 4 -4; quato_soixa 4 -4; quato_treiz 3 -3; quato_zero 5 -5
quatr 10 -10; quatr_> 17 -17; quatr_a 7 -7; quatr_ans 8 -8; quatr_anten 10 -10; quatr_appar 9 -9; quatr_aroba 9 -9
quatr_au 8 -8; quatr_avec 5 -5; quatr_barre 7 -7; quatr_bidul 11 -11; quatr_ca 3 -3; quatr_cent 4 -4
quatr_chiff 9 -9; quatr_cinq 5 -5; quatr_cinqu 5 -5; quatr_dans 1 -1; quatr_dison 8 -8; quatr_dix 1 -1
quatr_douze 5 -5; quatr_enfin 9 -9; quatr_etage 6 -6; quatr_fois -9 9; quatr_gauch 5 -5; quatr_huita 5 -5
quatr_je 10 -10; quatr_mais 2 -2; quatr_mille 2 -2; quatr_neuf 3 -3; quatr_non 4 -4; quatr_nonan 6 -6; quatr_on 1 -1
quatr_onze 5 -5; quatr_ordin 10 -10; quatr_ordis 6 -6; quatr_ou 10 -10; quatr_perso 8 -8; quatr_porta 5 -5
quatr_poste 8 -8; quatr_quara 4 -4; quatr_quatr 6 -6; quatr_saiso 8 -8; quatr_septa 4 -4; quatr_six 4 -4
quatr_smart 12 -12; quatr_soixa 5 -5; quatr_table 14 -14; quatr_te 12 -12; quatr_telep 7 -7; quatr_tout 4 -4
quatr_trent 4 -4; quatr_vingt 7 -7; quatr_voila 1 -1; quatr_zero 4 -4; que -3 3; que_c 18 -18; que_ca -3 3
que_ce 14 -14; que_celui 5 -5; que_chez 5 -5; que_clign 5 -5; que_d 7 -7; que_des -6 6; que_deux 8 -8; que_dieu 8 -8
que_figur 1 -1; que_j -7 7; que_je 4 -4; que_l 14 -14; que_la 23 -23; que_le 9 -9; que_ma 4 -4; que_mes 5 -5
que_moi 6 -6; que_mon 9 -9; que_non 22 -22; que_oui 10 -10; que_que 12 -12; que_quelq 7 -7; que_racon 10 -10
que_son 7 -7; que_votre 9 -9; que_vous 1 -1; quebe 5 -5; quebe_d 4 -4; quebe_jusqu 3 -3; quel -1 1; quel_bande -5 5
quel_bouto 7 -7; quel_cable 12 -12; quel_nom 5 -5; quel_qu 7 -7; quel_servi -10 10; quell_bande -11 11
quell_boite -7 7; quell_box 13 -13; quell_honte -7 7; quelq 9 -9; quelq_chose 10 -10; quelq_un 6 -6; quelq_uns 9 -9
quest 12 -12; quest_> 13 -13; quest_a -10 10; quest_debil -7 7; quest_deja 12 -12; quest_hier 3 -3; quest_tranq 9 -9
qui 11 -11; qui_> -17 17; qui_a 7 -7; qui_aboie 6 -6; qui_ai 10 -10; qui_appel 7 -7; qui_atten 7 -7; qui_clign 5 -5
qui_compr 1 -1; qui_coupe 2 -2; qui_decon 7 -7; qui_est 4 -4; qui_fait 7 -7; qui_finit 7 -7; qui_gere 5 -5
qui_gresi 14 -14; qui_habit 11 -11; qui_l 7 -7; qui_m 8 -8; qui_mais 14 -14; qui_march 19 -19; qui_me 1 -1
qui_n 2 -2; qui_ne 5 -5; qui_parle 1 -1; qui_passe 3 -3; qui_plant 11 -11; qui_s 6 -6; qui_sait 7 -7
qui_saute 11 -11; qui_se 3 -3; qui_sonne 2 -2; qui_sont 6 -6; qui_suis 11 -11; qui_tient 6 -6; qui_veut 6 -6
qui_vous 6 -6; quich -10 10; quich_> -10 10; quinz 18 -18; quinz_> 16 -16; quinz_a 11 -11; quinz_ans 3 -3
quinz_aroba 6 -6; quinz_au 4 -4; quinz_avec 5 -5; quinz_de 6 -6; quinz_et 10 -10; quinz_ordin 10 -10
quinz_ou 12 -12; quinz_oui 2 -2; quinz_poste 11 -11; quinz_rue 6 -6; quinz_seize 5 -5; quinz_sont 4 -4
quinz_vingt 7 -7; quitt 2 -2; quitt_pas 2 -2; quoi -4 4; quoi_> 10 -10; quoi_ce -20 20; quoi_cette -9 9
quoi_deja 8 -8; quoi_ecrir 6 -6; quoi_et -5 5; quoi_la 12 -12; quoi_mon 5 -5; quoi_qui 10 -10; quoi_un 15 -15
quoi_votre -17 17; quoi_vous -9 9; r 9 -9; r_> 10 -10; r_a 6 -6; r_aroba 6 -6; r_c 4 -4; r_comme 5 -5; r_d 8 -8
r_deux 6 -6; r_e 9 -9; r_et 10 -10; r_genev 5 -5; r_h 4 -4; r_i 6 -6; r_n 9 -9; r_o 10 -10; r_p 8 -8; r_point 7 -7
r_sans 2 -2; r_simon 11 -11; r_t 8 -8; r_u 6 -6; r_y 3 -3; raccr 3 -3; raccr_au -7 7; raccr_par 8 -8; raccr_pas 5 -5
raccr_tout 6 -6; rachi 6 -6; rachi_under 6 -6; racon_cette 10 -10; racon_n -5 5; racon_tout 2 -2; rade 9 -9
rade_> 9 -9; rade_et 1 -1; radia 7 -7; radia_conne 7 -7; rage -13 13; rage_> -6 6; rage_contr -10 10; rage_j -10 10
raiso 13 -13; raiso_> 12 -12; raiso_socia 7 -7; rallu 3 -3; rallu_le 3 -3; rame 18 -18; rame_a 7 -7; rame_grave 4 -4
rame_sever 9 -9; rame_sur 6 -6; rame_un 4 -4; rand 5 -5; rand_aroba 5 -5; raoul 5 -5; raoul_c 3 -3; raoul_d 6 -6
raoul_n 6 -6; rapid 9 -9; rapid_> 9 -9; rappe 11 -11; rappe_> 19 -19; rappe_c -9 9; rappe_comme 10 -10
rappe_donc 1 -1; rappe_moi 3 -3; rappe_par 9 -9; rappe_parce 16 -16; rappe_plus 18 -18; rappe_pour 2 -2; ras -20 20
ras_la -10 10; ras_le -17 17; rassu 11 -11; rassu_> 6 -6; rassu_vous 10 -10; rau 6 -6; rau_r 6 -6; ravi 12 -12
ravi_> 12 -12; raymo 9 -9; raymo_escof 8 -8; raymo_klein 6 -6; re 3 -3; re_je 3 -3; rebra 17 -17; rebra_la 9 -9
rebra_les 1 -1; rebra_mais 13 -13; recem 4 -4; recem_> 4 -4; recev 13 -13; recev_d 8 -8; recev_des 5 -5
recev_mais 7 -7; recla 10 -10; recla_> 7 -7; recla_une 6 -6; recoi 11 -11; recoi_cinq 8 -8; recoi_des 5 -5
recoi_ma 4 -4; recoi_plus 9 -9; recoi_que 5 -5; recoi_telle 4 -4; recoi_trop 5 -5; recom 10 -10; recom_> 10 -10
recom_lucie 4 -4; recom_plus 6 -6; recom_zero 3 -3; recon 17 -17; recon_> 17 -17; recu 20 -20; recu_dans 10 -10
recu_trois 3 -3; recu_un 17 -17; recup 9 -9; recup_inter 11 -11; recup_la 8 -8; recup_le 3 -3; recup_ma 19 -19
redem 23 -23; redem_> 17 -17; redem_box 8 -8; redem_c 6 -6; redem_comme 5 -5; redem_en 8 -8; redem_encor 18 -18
redem_et 15 -15; redem_je 5 -5; redem_la 10 -10; redem_le 5 -5; redem_ma 6 -6; redem_mais 2 -2; redem_pas 9 -9
redem_trois 17 -17; redev 10 -10; redev_norma 10 -10; redir 13 -13; redir_moi 10 -10; redir_vous 3 -3; redis 4 -4
redis_zero 4 -4; reel 10 -10; reel_> 10 -10; refle 9 -9; refle_> 9 -9; refon 15 -15; refon_> 10 -10; refon_pas 7 -7
refus 18 -18; refus_> 15 -15; refus_de 4 -4; regar 13 -13; regar_> 20 -20; regar_des 4 -4; regar_l 5 -5
regar_la 5 -5; regar_les 2 -2; regar_mes 3 -3; regar_moi 4 -4; regar_pas 13 -13; regis 8 -8; regis_pelis 8 -8
regle 16 -16; regle_> 12 -12; regle_cette 11 -11; regle_je 10 -10; relan 7 -7; relan_le 7 -7; relat 10 -10
relat_> 7 -7; relat_avec 4 -4; relou 10 -10; relou_les 10 -10; remar 19 -19; remar_> 13 -13; remar_merci 23 -23
remar_nicke 10 -10; remar_pas 13 -13; remar_tout 11 -11; rembo -18 18; rembo_c -9 9; rembo_moi -13 13; remer 15 -15
remer_> 10 -10; remer_pour 11 -11; remet 7 -7; remet_le 4 -4; remet_pas 8 -8; remis 9 -9; remis_en 9 -9; remon 6 -6
remon_mais 6 -6; renar 5 -5; renar_aroba 5 -5; renau 5 -5; renau_avec 5 -5; renau_comme 5 -5; rend -11 11
rend_dingu -11 11; rende -5 5; rende_compt -7 7; rende_dingu -7 7; rende_la -8 8; rende_vous 15 -15; rendu -9 9
rendu_ridic -9 9; rene 5 -5; rene_point 5 -5; renne 7 -7; renne_point 7 -7; rense 10 -10; rense_> 10 -10; rentr 5 -5
rentr_dans 5 -5; renvo 6 -6; renvo_d 6 -6; repar 6 -6; repar_> 26 -26; repar_comme 6 -6; repar_en 5 -5
repar_la 6 -6; repar_ma -7 7; repar_oui 10 -10; repar_puis 4 -4; repar_repar 10 -10; repar_sur 6 -6
repar_une -13 13; repas 8 -8; repas_demai 8 -8; repet 1 -1; repet_06 7 -7; repet_> -2 2; repet_clign 12 -12
repet_et 6 -6; repet_la -4 4; repet_ma 9 -9; repet_plus 12 -12; repet_wifi 10 -10; repon_> 8 -8; repon_bon -7 7
repon_direc 10 -10; repon_en 14 -14; repon_est 7 -7; repon_il 4 -4; repon_jamai -13 13; repon_ne 12 -12
repon_oui -9 9; repon_plus 16 -16; repon_repon -7 7; repon_se 11 -11; repon_toujo 1 -1; repos 7 -7; repos_> 7 -7
repre 7 -7; repre_jean 4 -4; repre_la 7 -7; repri 9 -9; repri_> 9 -9; repub 8 -8; repub_a 8 -8; resea 12 -12
resea_> 11 -11; resea_c 5 -5; resea_comme 6 -6; resea_dans 11 -11; resea_de 5 -5; resea_dedan 5 -5; resea_depui 4 -4
resea_du 8 -8; resea_est 8 -8; resea_infor 5 -5; resea_inter 3 -3; resea_mobil 10 -10; resea_mon 7 -7
resea_non 6 -6; resea_sans 4 -4; resea_sur 8 -8; resea_wifi 4 -4; resil -20 20; resil_> -14 14; resil_et -6 6
resil_tout -20 20; resol 13 -13; resol_> 12 -12; resol_pour 10 -10; respe 6 -6; respe_pour 6 -6; respo 20 -20
respo_> 18 -18; respo_du 10 -10; respo_infor 7 -7; resta 5 -5; resta_ca 5 -5; resta_on 5 -5; reste 13 -13
reste_anony 7 -7; reste_etein 9 -9; reste_orang 8 -8; reste_rouge 8 -8; reste_sans 6 -6; reste_sur 3 -3
reste_tout 4 -4; retab 17 -17; retab_> 14 -14; retab_du 11 -11; retab_inter 3 -3; retar 6 -6; retar_j 6 -6
reten 8 -8; reten_> 8 -8; retom 6 -6; retom_> 6 -6; retou 17 -17; retou_> 17 -17; retra 15 -15; retra_> 16 -16
retra_alors 2 -2; retro 10 -10; retro_la 3 -3; retro_le 11 -11; retro_pas 2 -2; reuni 9 -9; reuni_> 10 -10
reuni_zero 2 -2; reuss 15 -15; reuss_a 15 -15; reven 17 -17; reven_> 19 -19; reven_a 8 -8; reven_merci 3 -3
reven_oui 7 -7; reven_tout 2 -2; reven_une 5 -5; revie 6 -6; revie_> 3 -3; revie_pas 8 -8; revol -12 12
revol_> -12 12; rex 9 -9; rex_soixa 9 -9; rey 9 -9; rey_r 9 -9; rez 7 -7; rez_de 7 -7; rh 9 -9; rh_aroba 9 -9
ricci 8 -8; ricci_r 8 -8; ridic 1 -1; ridic_> -3 3; ridic_un 7 -7; rien 2 -2; rien_> -3 3; rien_a 16 -16
rien_bande -7 7; rien_c -11 11; rien_ca 5 -5; rien_chang 14 -14; rien_compr 15 -15; rien_de 13 -13
rien_debra 13 -13; rien_depui -8 8; rien_desol 10 -10; rien_deux 16 -16; rien_donne 13 -13; rien_du 17 -17
rien_enten 2 -2; rien_fait 18 -18; rien_moi 7 -7; rien_n 4 -4; rien_ne 15 -15; rien_non 8 -8; rien_passe 14 -14
rien_qu -5 5; rien_que 8 -8; rien_qui 9 -9; rien_recu 10 -10; rien_votre -8 8; rigol 7 -7; rigol_> 7 -7; riou 4 -4
riou_aroba 4 -4; rire 15 -15; rire_> 15 -15; rire_tout 5 -5; rivie 4 -4; rivie_aroba 4 -4; robas 9 -9
robas_yahoo 9 -9; rober 7 -7; rober_bertr 8 -8; rober_c 8 -8; rober_puis 5 -5; robin 7 -7; robin_aroba 12 -12
robin_lecoq 3 -3; robot 3 -3; robot_> 1 -1; robot_aspir 10 -10; robot_ca 16 -16; robot_donc 8 -8; robot_je 5 -5
robot_la 12 -12; robot_mais 1 -1; robot_moi 7 -7; robot_qu 3 -3; rocha 7 -7; rocha_aroba 7 -7; roche 4 -4
roche_aroba 4 -4; rodez 8 -8; rodez_> 8 -8; rodri 10 -10; rodri_> 10 -10; roma 7 -7; roma_point 7 -7; romai 7 -7
romai_aroba 7 -7; romai_photo 7 -7; roman 9 -9; roman_point 9 -9; rose 11 -11; rose_blanc 11 -11; rossi 17 -17
rossi_> 14 -14; rossi_aroba 5 -5; rossi_je 7 -7; rouge 18 -18; rouge_> 14 -14; rouge_a 2 -2; rouge_et 2 -2
rouge_pas 4 -4; rouge_qui 2 -2; rouge_sur 2 -2; roule 10 -10; roule_> 10 -10; rouma 5 -5; rouma_> 5 -5; rouss 15 -15
rouss_> 12 -12; rouss_a 2 -2; rouss_bonjo 7 -7; rouss_de 8 -8; rouss_mais 8 -8; route 11 -11; route_> 10 -10
route_a 7 -7; route_et 8 -8; route_princ 4 -4; roux 8 -8; roux_aroba 9 -9; roux_outlo 8 -8; roy 6 -6; roy_aroba 6 -6
roy_point 6 -6; royer 10 -10; royer_> 10 -10; royer_aroba 9 -9; rubis -6 6; rubis_sur -6 6; rue 16 -16; rue_> 1 -1
rue_bon 7 -7; rue_d 3 -3; rue_de 10 -10; rue_des 12 -12; rue_du 5 -5; rue_jean 8 -8; rue_ou 23 -23; rue_paste 9 -9
rue_victo 6 -6; rue_y 2 -2; s 8 -8; s_> 10 -10; s_a 6 -6; s_actua 12 -12; s_affic 10 -10; s_allum 10 -10
s_appai 11 -11; s_appel 13 -13; s_aroba 5 -5; s_arran 5 -5; s_c 9 -9; s_colle 2 -2; s_comme 2 -2; s_d 9 -9; s_e 7 -7
s_enerv 15 -15; s_enten 5 -5; s_est -1 1; s_et 5 -5; s_etein 11 -11; s_f 8 -8; s_go 5 -5; s_i 7 -7; s_il 9 -9
s_k 3 -3; s_m 8 -8; s_n 3 -3; s_o 5 -5; s_occup 3 -3; s_ouvre 7 -7; s_ouvri 7 -7; s_pauli 8 -8; s_point 8 -8
s_s 9 -9; s_t 1 -1; s_tiret 3 -3; s_y 6 -6; s_z 6 -6; sa 4 -4; sa_ca 6 -6; sa_conso 3 -3; sa_fait 12 -12; sa_ka 5 -5
sa_n 19 -19; sa_redem 6 -6; sa_s 7 -7; sa_suffi -6 6; sabin 10 -10; sabin_point 10 -10; sache 12 -12; sache_> 12 -12
saidi 7 -7; saidi_aroba 7 -7; saint 15 -15; saint_berna 7 -7; saint_cyr 4 -4; saint_josep 5 -5; saint_marti 15 -15
saint_tiret 5 -5; sais 26 -26; sais_> 4 -4; sais_compt 8 -8; sais_pas 8 -8; sais_plus 11 -11; sais_que 9 -9
sais_rien 20 -20; saisi -5 5; saisi_notre -5 5; saiso 8 -8; saiso_aroba 8 -8; sait 7 -7; sait_> 7 -7; sait_l 6 -6
salah 7 -7; salah_> 7 -7; sale -9 9; sale_robot -9 9; salet -8 8; salet_de -8 8; salle 8 -8; salle_> 9 -9
salle_infor 2 -2; salon 7 -7; salon_> 12 -12; salon_de 2 -2; salon_et 11 -11; salon_la 9 -9; salon_une 5 -5
salut 9 -9; salut_c 9 -9; samia 11 -11; samia_hadj 9 -9; samia_point 11 -11; samir 9 -9; samir_belka 9 -9
sandr 7 -7; sandr_je 5 -5; sandr_lopez 9 -9; sandr_m 3 -3; sandr_point 3 -3; sang -7 7; sang_vous -7 7; sanit 10 -10
sanit_aux 10 -10; sans 3 -3; sans_accen 12 -12; sans_apost 6 -6; sans_arret 6 -6; sans_cesse 6 -6; sans_e 7 -7
sans_facon 11 -11; sans_faute 8 -8; sans_fil 7 -7; sans_fin 4 -4; sans_h 12 -12; sans_inter 5 -5; sans_l 3 -3
sans_le 4 -4; sans_mail 12 -12; sans_point 6 -6; sans_resea 6 -6; sans_telep -13 13; sans_tiret 4 -4
sans_voyel 5 -5; saoul -14 14; saoul_> -13 13; saoul_avec -9 9; saoul_ca -7 7; saoul_vous -7 7; sarah 8 -8
sarah_avec 5 -5; sarah_point 9 -9; sauf 9 -9; sauf_dans 5 -5; sauf_la 8 -8; saura 13 -13; saura_pas 13 -13
saute 13 -13; saute_> 9 -9; saute_encor 4 -4; saute_penda 11 -11; saute_tout 10 -10; sauve 6 -6; sauve_la 6 -6
sav 12 -12; sav_aroba 9 -9; sav_humai 9 -9; savez 14 -14; savez_> 11 -11; savez_alors 5 -5; savez_je 2 -2
savez_vous 8 -8; savoi 9 -9; savoi_> 7 -7; savoi_pourq 3 -3; savoi_quand 3 -3; savoi_si 7 -7; scand -31 31
scand_> -26 26; scand_a 18 -18; scand_d -10 10; scand_de -8 8; scand_je -5 5; scand_par -8 8; scand_sanit 10 -10
scand_un -10 10; schmi 9 -9; schmi_s 9 -9; se -10 10; se_compr 11 -11; se_conne 7 -7; se_coupe 10 -10
se_decle 11 -11; se_decon 14 -14; se_fait 6 -6; se_fige 6 -6; se_fout -10 10; se_foutr -8 8; se_lance 8 -8
se_mettr 6 -6; se_moque -11 11; se_passe -1 1; se_plaig 8 -8; se_plain 12 -12; se_termi 6 -6; sebas 8 -8
sebas_du 8 -8; sec 4 -4; sec_la 4 -4; secon 12 -12; secon_> 12 -12; secon_et 1 -1; secon_je 7 -7; secon_le 5 -5
secre 12 -12; secre_> 9 -9; secre_a 6 -6; secre_aroba 6 -6; secre_de 6 -6; secre_n 14 -14; secti 6 -6; secti_le 6 -6
sefia 6 -6; sefia_s 6 -6; seize 9 -9; seize_> 10 -10; seize_cinqu 8 -8; seize_dix 5 -5; seize_douze 7 -7
seize_non 1 -1; seize_ou 8 -8; seize_quara 3 -3; seize_s 1 -1; seize_seize 12 -12; seize_soixa 12 -12
seize_trent 5 -5; semai -4 4; semai_> 5 -5; semai_derni 10 -10; semai_passe 13 -13; semai_que -4 4
semai_sans -12 12; sembl 9 -9; sembl_oui 9 -9; sept 10 -10; sept_> 14 -14; sept_ah 8 -8; sept_ans 3 -3
sept_appar 10 -10; sept_aroba 7 -7; sept_cinq 1 -1; sept_cinqu 6 -6; sept_comme 2 -2; sept_deux 4 -4; sept_dix 7 -7
sept_doubl 7 -7; sept_ensui 6 -6; sept_euh 2 -2; sept_huit 5 -5; sept_machi 8 -8; sept_neuf 4 -4; sept_non 10 -10
sept_nonan 6 -6; sept_onze 5 -5; sept_ou 9 -9; sept_oui 7 -7; sept_pardo 2 -2; sept_quara 4 -4; sept_quatr 5 -5
sept_quinz 7 -7; sept_sept 7 -7; sept_septa 4 -4; sept_six 4 -4; sept_soixa 10 -10; sept_trent 7 -7; sept_vingt 6 -6
sept_zero 4 -4; septa 18 -18; septa_> 15 -15; septa_cinq 8 -8; septa_deux 4 -4; septa_et 4 -4; septa_neuf 6 -6
septa_quatr 5 -5; septa_sept 2 -2; septa_trent 4 -4; septe 2 -2; septe_le 2 -2; sera 1 -1; sera_plus 1 -1
serai 13 -13; serai_bien 6 -6; serai_parfa 9 -9; serai_ravi 12 -12; serai_regle 5 -5; serge 8 -8; serge_pelle 8 -8
serie -23 23; serie_> -19 19; serie_a -6 6; serie_marre -9 9; serie_treiz 10 -10; serie_vous -7 7; sert 18 -18
sert_a 18 -18; serve -8 8; serve_> 7 -7; serve_a -16 16; serve_donc 7 -7; serve_plus 11 -11; servi -17 17
servi_> -10 10; servi_a -4 4; servi_achat 8 -8; servi_apres 5 -5; servi_c -6 6; servi_clien 10 -10; servi_d 19 -19
servi_de -10 10; servi_deplo -13 13; servi_depui 8 -8; servi_des 7 -7; servi_est -14 14; servi_infor 12 -12
servi_orang 14 -14; servi_point 18 -18; servi_techn 5 -5; servi_tout 9 -9; ses 2 -2; ses_devoi 2 -2; ses_etude 1 -1
seul 12 -12; seul_> 12 -12; seul_allez 6 -6; seul_appar 6 -6; seul_au 15 -15; seul_mot 6 -6; seul_poste 9 -9
seul_r 12 -12; seul_telep 7 -7; seul_un 12 -12; seule 14 -14; seule_> 11 -11; seule_avec 11 -11; seule_la 12 -12
seule_le 6 -6; seule_lumie 1 -1; seule_que 8 -8; sever 9 -9; sever_> 9 -9; sfr 8 -8; sfr_point 8 -8; si 12 -12
si_> 16 -16; si_c 11 -11; si_ca -6 6; si_enfin 12 -12; si_j 3 -3; si_je 14 -14; si_la 7 -7; si_lente 3 -3
si_mon 3 -3; si_si 20 -20; si_tard 7 -7; si_vous 1 -1; sien 9 -9; sien_et 9 -9; sienn 7 -7; sienn_> 7 -7; signa 7 -7
signa_l 5 -5; signa_tout 8 -8; signa_wifi 7 -7; signe 9 -9; signe_> 9 -9; silen 1 -1; silen_compl 8 -8; silen_j -9 9
silva 14 -14; silva_> 7 -7; silva_arrob 8 -8; silva_de 11 -11; silva_joao 7 -7; sim 12 -12; sim_> 6 -6
sim_dans 3 -3; sim_elle 4 -4; sim_est 10 -10; sim_et 4 -4; sim_n 3 -3; sim_non 8 -8; sim_nouve 5 -5; sim_oui 9 -9
sim_sim 9 -9; simon 16 -16; simon_> 11 -11; simon_aroba 8 -8; simon_dupre 8 -8; simon_point 2 -2; simon_simon 8 -8
simon_z 3 -3; simpl 10 -10; simpl_> 8 -8; simpl_debra 10 -10; simpl_elle 1 -1; simpl_il 1 -1; simpl_on 1 -1
simpl_signa 5 -5; siret 12 -12; siret_> 12 -12; sis 7 -7; sis_douze 7 -7; site 7 -7; site_de 9 -9; site_ne 7 -7
site_s 9 -9; sites 8 -8; sites_> 8 -8; situa 3 -3; situa_> 3 -3; six 9 -9; six_78 6 -6; six_> 15 -15; six_ans 1 -1
six_aroba 7 -7; six_c 2 -2; six_cent 7 -7; six_cinq 3 -3; six_cinqu 5 -5; six_colle 10 -10; six_deux 4 -4
six_dix 6 -6; six_doubl 7 -7; six_douze 11 -11; six_en 6 -6; six_et 6 -6; six_euh 1 -1; six_grand 9 -9
six_huit 10 -10; six_huita 4 -4; six_j 4 -4; six_je 7 -7; six_le 1 -1; six_machi 12 -12; six_mais 4 -4
six_mille 6 -6; six_mon 1 -1; six_non 3 -3; six_nonan 6 -6; six_onze 9 -9; six_ordin 6 -6; six_oui 1 -1
six_perso 9 -9; six_petit 5 -5; six_pro 8 -8; six_quara 8 -8; six_quato 4 -4; six_quatr 5 -5; six_quinz 5 -5
six_seize 7 -7; six_sept 5 -5; six_septa 4 -4; six_soixa 9 -9; six_suiva 7 -7; six_telep 13 -13; six_tout 8 -8
six_treiz 3 -3; six_trent 11 -11; six_tripl 7 -7; six_un 4 -4; six_vingt 6 -6; six_vous 1 -1; six_zero 9 -9
sixie -7 7; sixie_fois -7 7; skyne 8 -8; skyne_point 8 -8; smart 6 -6; smart_> 9 -9; smart_affic 4 -4
smart_celui 3 -3; smart_donc 1 -1; smart_ne 4 -4; smet 9 -9; smet_d 9 -9; smith 7 -7; smith_> 10 -10
smith_mary 10 -10; smith_s 6 -6; sms 16 -16; sms_> 14 -14; sms_d 12 -12; sms_je 7 -7; sms_parte 8 -8; sms_que 9 -9
so 7 -7; so_aroba 6 -6; so_point 7 -7; socia 8 -8; socia_> 8 -8; socie 16 -16; socie_> 7 -7; socie_dupon 8 -8
socie_duran 10 -10; socie_marti 8 -8; socie_soget 8 -8; socie_trans 8 -8; soeur 7 -7; soeur_de 6 -6; soeur_donc 3 -3
sofia 6 -6; sofia_ander 6 -6; soget 11 -11; soget_> 8 -8; soget_s 4 -4; soir 8 -8; soir_> 8 -8; soire 6 -6
soire_> 6 -6; soit 14 -14; soit_une 14 -14; soixa 7 -7; soixa_> 12 -12; soixa_cinq 7 -7; soixa_de 7 -7
soixa_deux 4 -4; soixa_dix 6 -6; soixa_douze 9 -9; soixa_et 7 -7; soixa_huit 4 -4; soixa_neuf 6 -6; soixa_onze 8 -8
soixa_quato 5 -5; soixa_quatr 4 -4; soixa_quinz 3 -3; soixa_seize 6 -6; soixa_sept 4 -4; soixa_septa 6 -6
soixa_six 12 -12; soixa_soixa 8 -8; soixa_treiz 6 -6; soixa_trois 4 -4; soixa_un 8 -8; sol 7 -7; sol_> 7 -7
solan 7 -7; solan_kern 7 -7; solde 10 -10; solde_> 10 -10; someo 6 -6; someo_pleas 6 -6; somme 10 -10
somme_dans 2 -2; somme_la 8 -8; son 15 -15; son_dessi 7 -7; son_est 14 -14; son_opera 10 -10; son_telep 4 -4
son_voyan 5 -5; sonne 24 -24; sonne_> 5 -5; sonne_a 4 -4; sonne_ca 6 -6; sonne_est 20 -20; sonne_mais 4 -4
sonne_plus 4 -4; sonne_toujo 2 -2; sont 14 -14; sont_a 6 -6; sont_conne 8 -8; sont_coupe 6 -6; sont_hache 7 -7
sont_hors 10 -10; sont_super 8 -8; sont_sur 1 -1; sont_touch 7 -7; sont_tous 10 -10; sont_verte 5 -5
sont_verts 6 -6; sophi 17 -17; sophi_d 6 -6; sophi_duboi 9 -9; sophi_lefeb 5 -5; sophi_lefev 2 -2; sophi_m 12 -12
sophi_marti 8 -8; sophi_morel 8 -8; sophi_picar 7 -7; sophi_tiret 5 -5; sors 4 -4; sors_la 4 -4; sorti 10 -10
sorti_> 9 -9; sorti_a 7 -7; souci 19 -19; souci_> 16 -16; souci_allez 8 -8; souci_avec 11 -11; souci_chez 15 -15
souci_je 6 -6; souci_la 1 -1; souci_que 7 -7; souci_tout 8 -8; souha 10 -10; souha_etre 8 -8; souha_faire 6 -6
souha_joind 4 -4; souha_m 5 -5; souha_parle 5 -5; souha_pas 16 -16; souli 5 -5; souli_kerle 5 -5; sous 12 -12
sous_la 12 -12; sous_sol 7 -7; souvi 15 -15; souvi_plus 15 -15; soyez 9 -9; soyez_debor 9 -9; space 5 -5
space_> 5 -5; speak 6 -6; speak_to 6 -6; speed 12 -12; speed_test 12 -12; stand 11 -11; stand_> 19 -19
stand_est 5 -5; stand_ne 15 -15; stand_telep 5 -5; steph 6 -6; steph_point 5 -5; steph_vande 10 -10; stop -6 6
stop_j -7 7; stop_je 14 -14; stras 2 -2; stras_zero 2 -2; stres 7 -7; stres_j 7 -7; stupi -14 14; stupi_ou -14 14
stylo 11 -11; stylo_> 11 -11; subis 8 -8; subis_une 8 -8; sud -7 7; sud_> -7 7; suffi -24 24; suffi_> -14 14
suffi_basta -5 5; suffi_j -11 11; suffi_maint -20 20; suis -2 2; suis_a -13 13; suis_agee 6 -6; suis_alle 3 -3
suis_au 18 -18; suis_avec 5 -5; suis_bete 11 -11; suis_calme 15 -15; suis_carlo 11 -11; suis_clien 13 -13
suis_confu 3 -3; suis_coupe 16 -16; suis_d 17 -17; suis_dans 20 -20; suis_de 12 -12; suis_decu 14 -14
suis_degou -6 6; suis_desol 17 -17; suis_devan 13 -13; suis_elodi 9 -9; suis_embet 12 -12; suis_emili 11 -11
suis_en -3 3; suis_enerv 10 -10; suis_ennuy 13 -13; suis_exced -21 21; suis_fatig 15 -15; suis_folle -6 6
suis_furax -8 8; suis_furie -23 23; suis_hors -25 25; suis_injoi 4 -4; suis_l 8 -8; suis_la 23 -23; suis_le 18 -18
suis_lucas 6 -6; suis_madam 10 -10; suis_miche 9 -9; suis_moi 7 -7; suis_monsi 11 -11; suis_ne 6 -6; suis_nul 9 -9
suis_pas 42 -42; suis_patie 11 -11; suis_perdu 14 -14; suis_press 18 -18; suis_pret 12 -12; suis_quebe 4 -4
suis_recon 17 -17; suis_retra 16 -16; suis_revol -12 12; suis_rouma 5 -5; suis_scand -8 8; suis_seul 15 -15
suis_simon 8 -8; suis_sur 14 -14; suis_techn 13 -13; suis_toujo 20 -20; suis_tout 10 -10; suis_tres -19 19
suis_tromp 7 -7; suis_un 17 -17; suis_une 8 -8; suis_vieil 5 -5; suis_vraim -16 16; suiss 3 -3; suiss_je 3 -3
suite 3 -3; suite_> 11 -11; suite_faut 8 -8; suite_j -6 6; suite_mon 7 -7; suiva 7 -7; suiva_les 7 -7; suivr 10 -10
suivr_> 8 -8; suivr_vos 7 -7; sujet 13 -13; sujet_de 12 -12; sujet_du 13 -13; super 18 -18; super_> 12 -12
super_c 9 -9; super_ca 2 -2; super_longs 8 -8; super_oui 9 -9; suppo 9 -9; suppo_entre 5 -5; suppo_nivea 9 -9
suppo_point 9 -9; suppo_s 6 -6; suppo_techn 3 -3; suppr 6 -6; suppr_par 6 -6; sur 13 -13; sur_> 15 -15
sur_appel 3 -3; sur_certa 3 -3; sur_cinq 8 -8; sur_deux 9 -9; sur_dix 12 -12; sur_du 1 -1; sur_fortn 4 -4
sur_gmail 6 -6; sur_inter 13 -13; sur_l -1 1; sur_la 9 -9; sur_le 7 -7; sur_les -6 6; sur_liste 6 -6; sur_ma 6 -6
sur_mon 9 -9; sur_notre 6 -6; sur_quatr 9 -9; sur_que 13 -13; sur_quel 7 -7; sur_quelq 3 -3; sur_repon 10 -10
sur_son 4 -4; sur_sur 4 -4; sur_tous 3 -3; sur_trois 6 -6; sur_un 5 -5; sur_w 3 -3; sur_youtu 7 -7; sure 4 -4
sure_> 4 -4; surem 12 -12; surem_pas 12 -12; surpr 9 -9; surpr_> 9 -9; surto 11 -11; surto_la 2 -2; surto_ne 7 -7
surto_pas 12 -12; suspe 5 -5; suspe_> 5 -5; suspe_je 5 -5; suzan 2 -2; suzan_point 2 -2; switc 12 -12
switc_> 12 -12; sy 7 -7; sy_s 7 -7; sylva 7 -7; sylva_fonta 7 -7; sylvi 11 -11; sylvi_duboi 8 -8; sylvi_marti 7 -7
sympa 16 -16; sympa_> 16 -16; synch 7 -7; synch_> 7 -7; synch_est 9 -9; szyma 3 -3; szyma_s 3 -3; t 8 -8; t_> 10 -10
t_a 1 -1; t_aroba 5 -5; t_as 4 -4; t_aurai 8 -8; t_comme 5 -5; t_e 5 -5; t_es -8 8; t_et 5 -5; t_h 5 -5; t_hein 5 -5
t_i 10 -10; t_il 8 -8; t_p 9 -9; t_point 9 -9; t_r 9 -9; t_s 7 -7; t_sans 3 -3; t_tout 6 -6; t_une 11 -11; t_v 3 -3
t_x 6 -6; ta -13 13; ta_gueul -13 13; tabar -19 19; tabar_ca -19 19; table 10 -10; table_> 13 -13; table_a 5 -5
table_c 6 -6; table_capte 1 -1; table_des 5 -5; table_elle 5 -5; table_et 8 -8; table_j 1 -1; table_la 2 -2
table_ne 10 -10; table_seule 6 -6; table_un 5 -5; table_voila 5 -5; tais 12 -12; tais_toi 12 -12; tangu 9 -9
tangu_> 9 -9; tant 9 -9; tant_que 9 -9; tanto 9 -9; tanto_> 9 -9; tape 5 -5; tape_mon 5 -5; taper -6 6
taper_sur -6 6; tard 7 -7; tard_> 7 -7; tard_je 9 -9; tas -8 8; tas_de -8 8; tatia 6 -6; tatia_point 6 -6; taxi 5 -5
taxi_point 5 -5; te -12 12; te_> 12 -12; te_bonjo 10 -10; te_detes -8 8; te_faire -7 7; te_fous -9 9; tech 7 -7
tech_aroba 7 -7; techn 15 -15; techn_> 31 -31; techn_a 9 -9; techn_au 5 -5; techn_avait 10 -10; techn_c 6 -6
techn_de 12 -12; techn_depui 10 -10; techn_doit 10 -10; techn_est 8 -8; techn_hier 7 -7; techn_il 7 -7
techn_je 3 -3; techn_m 5 -5; techn_me 5 -5; techn_merci 5 -5; techn_moi 13 -13; techn_n -8 8; techn_ou 16 -16
techn_oui 5 -5; techn_pas 1 -1; techn_pour 8 -8; techn_repas 8 -8; techn_resea 7 -7; techn_va 5 -5; tele 12 -12
tele_> 21 -21; tele_dans 5 -5; tele_deux 8 -8; tele_du 9 -9; tele_elle 6 -6; tele_est 5 -5; tele_et 6 -6
tele_l 4 -4; tele_ne 7 -7; tele_non 5 -5; tele_pardo 5 -5; tele_plus 11 -11; telec 10 -10; telec_> 10 -10
telec_sont 8 -8; telen 6 -6; telen_point 6 -6; telep 12 -12; telep_> 8 -8; telep_alors 5 -5; telep_au 1 -1
telep_avec 1 -1; telep_c 21 -21; telep_ca 2 -2; telep_celui 2 -2; telep_dans 5 -5; telep_de 8 -8; telep_deux 6 -6
telep_dit 6 -6; telep_dont 8 -8; telep_du 7 -7; telep_est 8 -8; telep_et 9 -9; telep_fixe 7 -7; telep_fonct 6 -6
telep_gresi 11 -11; telep_il 7 -7; telep_inter 3 -3; telep_ip 11 -11; telep_le 3 -3; telep_les 8 -8
telep_maint 4 -4; telep_mais 1 -1; telep_march 4 -4; telep_n 9 -9; telep_ne 7 -7; telep_on 9 -9; telep_oui 3 -3
telep_parce 5 -5; telep_pas 1 -1; telep_penda -8 8; telep_porta 11 -11; telep_qui 6 -6; telep_sans 7 -7
telep_sonne 4 -4; telep_un 1 -1; teles 8 -8; teles_> 9 -9; telet 12 -12; telet_> 9 -9; telet_ca 7 -7; telet_que 6 -6
telev 13 -13; telev_> 9 -9; telev_m 6 -6; telev_par 5 -5; telev_une 8 -8; telle 5 -5; telle_de 4 -4; telle_qu 5 -5
tempe 1 -1; tempe_que 1 -1; temps 6 -6; temps_> 6 -6; temps_c -14 14; temps_de 1 -1; temps_la 3 -3; temps_mais 7 -7
temps_pour 3 -3; temps_que 5 -5; temps_une 10 -10; tenir 6 -6; tenir_> 6 -6; tente 10 -10; tente_> 10 -10; tenu 9 -9
tenu_deux 6 -6; tenu_trent 7 -7; teodo 5 -5; teodo_point 5 -5; termi 18 -18; termi_> 10 -10; termi_a 5 -5
termi_carte 6 -6; termi_de 13 -13; termi_par 6 -6; termi_pour 9 -9; terri 11 -11; terri_> 11 -11; tessi 4 -4
tessi_aroba 4 -4; test 16 -16; test_a 12 -12; test_un 10 -10; teste 14 -14; teste_> 12 -12; teste_c 10 -10
teste_le 8 -8; tete -16 16; tete_> -9 9; tete_de -5 5; tete_elle 9 -9; tete_la 1 -1; texto 16 -16; texto_> 15 -15
texto_parte 8 -8; teyss 10 -10; teyss_> 8 -8; teyss_t 5 -5; thecl 4 -4; thecl_tout 4 -4; there 3 -3
there_aroba 5 -5; therm 6 -6; therm_> 6 -6; theve 3 -3; theve_avec 3 -3; thi 8 -8; thi_lan 8 -8; thiba 7 -7
thiba_c 7 -7; thiba_le 7 -7; thiba_t 2 -2; thier 8 -8; thier_henry 10 -10; thier_point 3 -3; thier_v 3 -3
thoma 15 -15; thoma_> 11 -11; thoma_aroba 4 -4; thoma_c 8 -8; thoma_f 8 -8; thoma_point 7 -7; thoma_zero 2 -2
thune -8 8; thune_> -8 8; tiago 8 -8; tiago_p 8 -8; ticke -4 4; ticke_> -4 4; tiens 6 -6; tiens_la 6 -6; tient 6 -6
tient_debou 6 -6; timbr 5 -5; timbr_> 5 -5; tina 8 -8; tina_point 8 -8; tiret 9 -9; tiret_3 7 -7; tiret_altea 5 -5
tiret_arts 7 -7; tiret_atlas 9 -9; tiret_bas 8 -8; tiret_blanc 8 -8; tiret_bonne 4 -4; tiret_centr 6 -6
tiret_de 9 -9; tiret_denis 5 -5; tiret_des 7 -7; tiret_desme 9 -9; tiret_deux 4 -4; tiret_du 6 -6; tiret_duboi 7 -7
tiret_duval 4 -4; tiret_ferme 9 -9; tiret_frere 6 -6; tiret_gall 7 -7; tiret_hardy 10 -10; tiret_henri 7 -7
tiret_henry 5 -5; tiret_inter 6 -6; tiret_jardi 9 -9; tiret_k 10 -10; tiret_lac 7 -7; tiret_lang 7 -7
tiret_leduc 2 -2; tiret_leroy 8 -8; tiret_les 9 -9; tiret_lilas 9 -9; tiret_luc 4 -4; tiret_lucie 9 -9
tiret_lyon 7 -7; tiret_m 13 -13; tiret_marc 3 -3; tiret_marie 6 -6; tiret_marti 6 -6; tiret_meyer 10 -10
tiret_nante 6 -6; tiret_noir 5 -5; tiret_orang 8 -8; tiret_p 1 -1; tiret_paste 8 -8; tiret_petit 6 -6
tiret_photo 9 -9; tiret_picar 4 -4; tiret_plomb 8 -8; tiret_plus 9 -9; tiret_point 4 -4; tiret_poito 8 -8
tiret_rau 6 -6; tiret_renne 7 -7; tiret_roma 7 -7; tiret_roy 6 -6; tiret_saint 5 -5; tiret_silva 8 -8
tiret_yves 5 -5; titi 9 -9; titi_soixa 9 -9; titul 21 -21; titul_> 12 -12; titul_c 11 -11; titul_est 8 -8
titul_mais 3 -3; to 6 -6; to_someo 6 -6; toi 10 -10; toi_> 8 -8; toi_je 12 -12; toit 9 -9; toit_> 10 -10
toit_ca 3 -3; tom 11 -11; tom_aroba 11 -11; tomas 7 -7; tomas_avec 7 -7; tombe 10 -10; tombe_> 11 -11
tombe_chez 5 -5; tombe_direc 6 -6; tombe_la 2 -2; tombe_le 5 -5; tombe_sur 2 -2; ton -6 6; ton_machi -6 6
tonal 10 -10; tonal_> 12 -12; tonal_dans 7 -7; tonal_et 1 -1; tonal_n 9 -9; tonal_quand 5 -5; tonal_sur 14 -14
tony 9 -9; tony_point 9 -9; total 6 -6; total_dans 6 -6; total_douze 5 -5; touch 20 -20; touch_> 19 -19
touch_a 5 -5; touch_pas 3 -3; touch_y 1 -1; toujo 11 -11; toujo_> 7 -7; toujo_aussi 9 -9; toujo_ce 7 -7
toujo_coupe 19 -19; toujo_en 15 -15; toujo_inter 8 -8; toujo_la -5 5; toujo_le 10 -10; toujo_lent 14 -14
toujo_lui 1 -1; toujo_mort 8 -8; toujo_orang 9 -9; toujo_parei -11 11; toujo_pas 11 -11; toujo_pour 8 -8
toujo_rien 23 -23; toujo_toujo 8 -8; toulo 13 -13; toulo_> 13 -13; tourc 4 -4; tourc_trois 4 -4; tourn 1 -1
tourn_> 9 -9; tourn_elle 7 -7; tourn_en -7 7; tourn_sa 7 -7; tous 4 -4; tous_> 6 -6; tous_autan -7 7
tous_ces 10 -10; tous_decon 6 -6; tous_des -8 8; tous_en 5 -5; tous_les 6 -6; tous_mes 10 -10; tous_monsi 14 -14
tous_verts 11 -11; touss 10 -10; touss_> 10 -10; tout 7 -7; tout_> -2 2; tout_a 11 -11; tout_attac 7 -7
tout_bien 3 -3; tout_bon 12 -12; tout_c 4 -4; tout_ca 5 -5; tout_casse -16 16; tout_ce 8 -8; tout_colle 8 -8
tout_comme 1 -1; tout_compr 11 -11; tout_court 6 -6; tout_de 1 -1; tout_depui 2 -2; tout_du 15 -15; tout_en 5 -5
tout_enfin 13 -13; tout_est 13 -13; tout_et 11 -11; tout_fait 4 -4; tout_fonct 15 -15; tout_je -7 7
tout_juste 10 -10; tout_l 6 -6; tout_le 13 -13; tout_march 10 -10; tout_mon 6 -6; tout_mort 8 -8; tout_ni 8 -8
tout_noir 4 -4; tout_on 10 -10; tout_par 2 -2; tout_parei 8 -8; tout_prene 14 -14; tout_redem 15 -15; tout_sauf 8 -8
tout_seul 11 -11; tout_simpl 11 -11; tout_va 12 -12; toute 8 -8; toute_ces -8 8; toute_les 15 -15
toute_neuve 11 -11; toute_noire 6 -6; toute_seule 11 -11; tpe 10 -10; tpe_> 9 -9; tpe_et 9 -9; train 20 -20
train_> 18 -18; train_a 8 -8; train_d 9 -9; train_de 9 -9; trait -5 5; trait_cela 6 -6; trait_d 10 -10
trait_les -11 11; tranq 9 -9; tranq_> 9 -9; trans 18 -18; trans_> 7 -7; trans_au 5 -5; trans_avec 3 -3
trans_marti 4 -4; trans_moi 16 -16; trans_pas 19 -19; trans_picar 7 -7; trava 4 -4; trava_> 11 -11
trava_avec 10 -10; trava_comme 3 -3; trava_dans 2 -2; trava_de -11 11; trava_et 8 -8; treiz 11 -11; treiz_> 16 -16
treiz_a 10 -10; treiz_cinq 5 -5; treiz_dix 4 -4; treiz_euh 7 -7; treiz_les 6 -6; treiz_non 3 -3; treiz_quara 4 -4
treiz_quato 8 -8; treiz_quatr 4 -4; treiz_seize 10 -10; treiz_trent 2 -2; treiz_trois 10 -10; treiz_vingt 1 -1
treiz_zero 3 -3; tremb 12 -12; tremb_> 11 -11; tremb_d 8 -8; tremb_je 4 -4; trent 7 -7; trent_> 18 -18
trent_au 1 -1; trent_cinq 5 -5; trent_cinqu 4 -4; trent_de 5 -5; trent_deux 3 -3; trent_douze 7 -7; trent_et 5 -5
trent_huit 6 -6; trent_je 2 -2; trent_maiso 1 -1; trent_neuf 6 -6; trent_quara 6 -6; trent_quatr 5 -5
trent_secon 9 -9; trent_sept 5 -5; trent_six 6 -6; trent_trois 8 -8; trent_un 8 -8; trent_vingt 5 -5; tres -2 2
tres_aimab 11 -11; tres_bien 15 -15; tres_en -14 14; tres_enerv -13 13; tres_fache -11 11; tres_fort 4 -4
tres_lent 8 -8; tres_lente 10 -10; tres_mecon -13 13; tres_patie 12 -12; tres_tres -13 13; tripl 7 -7
tripl_sept 7 -7; trist 6 -6; trist_point 6 -6; trois 6 -6; trois_> 19 -19; trois_appar 13 -13; trois_aroba 8 -8
trois_at 9 -9; trois_au 8 -8; trois_box 11 -11; trois_burea 7 -7; trois_ca 6 -6; trois_camer 8 -8; trois_cent 6 -6
trois_cinqu 5 -5; trois_dix 2 -2; trois_donc 1 -1; trois_en 4 -4; trois_enfan 6 -6; trois_enfin 4 -4; trois_et 3 -3
trois_etage 11 -11; trois_euh 5 -5; trois_fixes 8 -8; trois_fois -6 6; trois_frere 4 -4; trois_heure -7 7
trois_huita 5 -5; trois_impri 10 -10; trois_jours 21 -21; trois_le 6 -6; trois_mats 9 -9; trois_messa 3 -3
trois_mon 4 -4; trois_non 13 -13; trois_nonan 7 -7; trois_ordin 4 -4; trois_ordis 12 -12; trois_ou 17 -17
trois_oui 1 -1; trois_pas 11 -11; trois_perso 12 -12; trois_plus 1 -1; trois_porta 7 -7; trois_poste 5 -5
trois_quara 5 -5; trois_quato 8 -8; trois_quatr 7 -7; trois_qui 14 -14; trois_semai -15 15; trois_sept 4 -4
trois_septa 4 -4; trois_six 6 -6; trois_smart 6 -6; trois_soixa 5 -5; trois_sur 14 -14; trois_table 6 -6
trois_telep 8 -8; trois_termi 7 -7; trois_tout 6 -6; trois_trois 5 -5; trois_un 5 -5; trois_vingt 6 -6
trois_voila 9 -9; trois_voire 11 -11; trois_zero 5 -5; tromp 18 -18; tromp_> 13 -13; tromp_c 2 -2; tromp_de 16 -16
tromp_zero 1 -1; trop 9 -9; trop_> 13 -13; trop_atten 2 -2; trop_bien 5 -5; trop_ce 2 -2; trop_compl 6 -6
trop_de 5 -5; trop_faibl 7 -7; trop_la -10 10; trop_nuls -10 10; trop_vite 10 -10; trouv 8 -8; trouv_autre 10 -10
trouv_pas 4 -4; trouv_plus 6 -6; truc 4 -4; truc_> -7 7; truc_atten 4 -4; truc_donne 2 -2; truc_mais 2 -2
truc_qui 10 -10; tu -5 5; tu_me -9 9; tu_notes 7 -7; tu_sais 8 -8; tu_te -9 9; tuer 4 -4; tuer_le 4 -4; u 8 -8
u_> 6 -6; u_aroba 6 -6; u_b 7 -7; u_c 7 -7; u_comme 6 -6; u_d 2 -2; u_e 9 -9; u_g 12 -12; u_i 5 -5; u_k 5 -5
u_l 2 -2; u_n 3 -3; u_p 6 -6; u_preno 2 -2; u_r 5 -5; u_t 5 -5; u_x 13 -13; u_y 7 -7; ugo 9 -9; ugo_marin 9 -9
un 9 -9; un_> 4 -4; un_a 10 -10; un_abonn -8 8; un_agent 11 -11; un_appel 7 -7; un_appui 7 -7; un_au 7 -7
un_autom 5 -5; un_cable -12 12; un_chef 14 -14; un_chien -7 7; un_cinqu 5 -5; un_clien 12 -12; un_code 5 -5
un_colla 4 -4; un_colle 11 -11; un_conco 5 -5; un_confl 5 -5; un_conse 8 -8; un_contr 19 -19; un_coup 6 -6
un_courr 14 -14; un_creti -5 5; un_d 27 -27; un_dans 6 -6; un_de 27 -27; un_debit 7 -7; un_decod 7 -7
un_depan 12 -12; un_deux 8 -8; un_deuxi 6 -6; un_dix 4 -4; un_dossi 6 -6; un_doubl 6 -6; un_duc 5 -5; un_dupli 9 -9
un_e 12 -12; un_echo 10 -10; un_en 5 -5; un_et 3 -3; un_etre 12 -12; un_euh 2 -2; un_film 9 -9; un_fixe 4 -4
un_froid 9 -9; un_gars 5 -5; un_grand 8 -8; un_h 4 -4; un_hamel 6 -6; un_hier 8 -8; un_huita 4 -4; un_humai 13 -13
un_i 5 -5; un_il 2 -2; un_imbec -12 12; un_incid 8 -8; un_insta 16 -16; un_inter 5 -5; un_j 1 -1; un_je 7 -7
un_joli 9 -9; un_k 5 -5; un_l 6 -6; un_la 10 -10; un_m 16 -16; un_magic 15 -15; un_mais 12 -12; un_mec 11 -11
un_mega 7 -7; un_minut 4 -4; un_mois -12 12; un_mon 6 -6; un_monsi 8 -8; un_mot 9 -9; un_moun 5 -5; un_ni 10 -10
un_nonan 6 -6; un_numer 18 -18; un_ok 1 -1; un_opera 8 -8; un_ordin 12 -12; un_ou 13 -13; un_p 9 -9; un_papie 2 -2
un_paque 12 -12; un_parti 13 -13; un_pc 8 -8; un_petit 4 -4; un_peu 17 -17; un_peut 14 -14; un_ping 4 -4
un_poil 6 -6; un_point 4 -4; un_porta 11 -11; un_prele 10 -10; un_probl 8 -8; un_proce -12 12; un_quara 4 -4
un_quatr 4 -4; un_qui 5 -5; un_redem 15 -15; un_rembo -9 9; un_rende 10 -10; un_rense 10 -10; un_respo 18 -18
un_resta 5 -5; un_robot 22 -22; un_route 9 -9; un_s 5 -5; un_scand -12 12; un_sept 3 -3; un_serve 9 -9
un_servi -15 15; un_seul 10 -10; un_sms 12 -12; un_soixa 8 -8; un_souci 14 -14; un_stylo 11 -11; un_super 10 -10
un_sur 11 -11; un_techn 11 -11; un_telep 12 -12; un_termi 13 -13; un_timbr 5 -5; un_train 8 -8; un_trent 5 -5
un_trois 5 -5; un_truc 10 -10; un_un 12 -12; un_vieux 12 -12; un_vingt 5 -5; un_voyan 4 -4; un_vrai 10 -10
un_wifi 6 -6; un_y 13 -13; un_zero 6 -6; under 8 -8; under_belle 6 -6; under_morin 8 -8; under_quatr 6 -6
under_soixa 7 -7; under_vasse 10 -10; une 4 -4; une_adres 7 -7; une_agenc 13 -13; une_anten 8 -8; une_arnaq -11 11
une_bande -14 14; une_barre 9 -9; une_betis 3 -3; une_boite 3 -3; une_bonne 6 -6; une_box 18 -18; une_catas -5 5
une_centa 9 -9; une_chale 13 -13; une_chose -5 5; une_cinqu 17 -17; une_colle 5 -5; une_coloc 6 -6; une_conse 12 -12
une_conso 9 -9; une_dame 12 -12; une_dans 5 -5; une_demi 8 -8; une_dizai 11 -11; une_douza 12 -12; une_ecole 7 -7
une_encei 7 -7; une_entre 5 -5; une_erreu 14 -14; une_escro -10 10; une_fois -2 2; une_gang 8 -8; une_heure -13 13
une_honte -18 18; une_ia 3 -3; une_impri 7 -7; une_incom -11 11; une_inter 8 -8; une_journ -8 8; une_ligne -5 5
une_machi 3 -3; une_madam 8 -8; une_mais 11 -11; une_nouve 10 -10; une_offre 9 -9; une_ordin 8 -8; une_oreil 6 -6
une_ou 11 -11; une_paire 8 -8; une_panne 16 -16; une_pelle 6 -6; une_perso 16 -16; une_petit 11 -11; une_quara 5 -5
une_quich -10 10; une_quinz 13 -13; une_recla 7 -7; une_reuni 10 -10; une_secre 14 -14; une_semai 6 -6
une_seule 1 -1; une_soixa 7 -7; une_table 4 -4; une_tele 5 -5; une_telep 8 -8; une_telev 8 -8; une_touch 1 -1
une_trent 14 -14; une_vaste -5 5; une_vieil 2 -2; une_vingt 20 -20; une_voix 1 -1; une_vraie 8 -8; union 10 -10
union_gruye 8 -8; union_petit 8 -8; uniqu 17 -17; uniqu_> 8 -8; uniqu_la 9 -9; univ 8 -8; univ_tiret 8 -8; uns 9 -9
uns_> 9 -9; urgen 20 -20; urgen_> 17 -17; urgen_j 6 -6; urgen_uniqu 8 -8; ursul 6 -6; ursul_> 6 -6; usage 8 -8
usage_c 8 -8; utili 10 -10; utili_> 8 -8; utili_celle 3 -3; utili_pas 10 -10; v 8 -8; v_a 5 -5; v_aroba 8 -8
v_comme 9 -9; v_d 8 -8; v_e 5 -5; v_i 5 -5; v_point 4 -4; v_r 6 -6; v_t 6 -6; va 6 -6; va_> 27 -27; va_au -6 6
va_bien 9 -9; va_c 7 -7; va_durer 3 -3; va_etre 16 -16; va_faire -7 7; va_j 3 -3; va_laiss 2 -2; va_mais 7 -7
va_march 11 -11; va_mieux 11 -11; va_par 7 -7; va_pas -8 8; va_plus 7 -7; va_s 5 -5; va_te -7 7; va_toujo 8 -8
va_tres 10 -10; va_venir 5 -5; va_voir 12 -12; vais -10 10; vais_aller -11 11; vais_deman 9 -9; vais_douce 7 -7
vais_m 9 -9; vais_pas 4 -4; vais_peter -12 12; vais_porte -19 19; vais_resil -8 8; vais_saisi -5 5; vais_tout -10 10
vais_voir 19 -19; vais_vous -4 4; valer 11 -11; valer_dumon 5 -5; valer_simon 11 -11; valer_tiret 5 -5; valid 3 -3
valid_> 3 -3; van 8 -8; van_damme 8 -8; vanda 7 -7; vanda_avec 7 -7; vande 11 -11; vande_> 10 -10; vande_elst 9 -9
vande_en 10 -10; vas 12 -12; vas_y 12 -12; vasse 7 -7; vasse_aroba 7 -7; vasse_chez 6 -6; vasse_v 5 -5; vaste -5 5
vaste_escro -5 5; vendu 9 -9; vendu_cette 9 -9; venir 11 -11; venir_> 5 -5; venir_me 7 -7; venir_un 9 -9; vente 5 -5
vente_une 5 -5; venu_> 10 -10; venu_c -8 8; venu_et 5 -5; venu_la 13 -13; venu_lundi 8 -8; venu_mais 6 -6
verdi 7 -7; verdi_> 7 -7; verdi_c 9 -9; verdi_paul 9 -9; verif 16 -16; verif_> 14 -14; verif_tout 13 -13
verif_votre 6 -6; veron 6 -6; veron_anglo 6 -6; verra 6 -6; verra_bien 6 -6; vers 15 -15; vers_dix 9 -9
vers_le 13 -13; vers_un 1 -1; vert 13 -13; vert_> 14 -14; vert_et 6 -6; vert_zero 3 -3; verte 10 -10; verte_> 10 -10
verts 10 -10; verts_> 10 -10; veuil 5 -5; veuil_me 5 -5; veut 11 -11; veut_pas 10 -10; veut_vous 6 -6; veuve 8 -8
veuve_marti 8 -8; veux 12 -12; veux_> 16 -16; veux_annul 12 -12; veux_bien 8 -8; veux_decla 8 -8; veux_dire 9 -9
veux_du 5 -5; veux_etre 7 -7; veux_je 7 -7; veux_juste 3 -3; veux_le 9 -9; veux_modif 7 -7; veux_parle 6 -6
veux_pas 13 -13; veux_plus -4 4; veux_qu 4 -4; veux_quelq 15 -15; veux_recup 11 -11; veux_telep 3 -3; veux_un 9 -9
veux_une 5 -5; vial 3 -3; vial_> 3 -3; victo 13 -13; victo_a 9 -9; victo_aroba 3 -3; victo_ca 8 -8; victo_hugo 6 -6
victo_point 5 -5; vidal 8 -8; vidal_aroba 8 -8; vidal_lapos 8 -8; vidal_voila 8 -8; vide 7 -7; vide_> 7 -7
vide_comme 5 -5; video 13 -13; video_> 9 -9; video_demar 10 -10; video_il 3 -3; vieil 5 -5; vieil_adres 5 -5
vieil_clien 8 -8; vieil_dame -8 8; vieil_moi 5 -5; viens 17 -17; viens_d 9 -9; viens_de 9 -9; viens_la 10 -10
vient 12 -12; vient_> 8 -8; vient_de 7 -7; vient_deja 4 -4; vieux 7 -7; vieux_pc 12 -12; vieux_porta 6 -6
villa 3 -3; villa_en 4 -4; villa_et 2 -2; ville 3 -3; ville_b 3 -3; villi 13 -13; villi_> 8 -8; villi_en 7 -7
vince 10 -10; vince_hoffm 10 -10; vingt 9 -9; vingt_> 19 -19; vingt_ans -3 3; vingt_cinq 10 -10; vingt_d 7 -7
vingt_de 4 -4; vingt_deux 5 -5; vingt_dix 6 -6; vingt_douze 8 -8; vingt_et 11 -11; vingt_euros 16 -16
vingt_huit 5 -5; vingt_metre 7 -7; vingt_neuf 4 -4; vingt_onze 4 -4; vingt_poste 9 -9; vingt_quara 8 -8
vingt_quato 4 -4; vingt_quatr 11 -11; vingt_quinz 6 -6; vingt_seize 5 -5; vingt_sept 6 -6; vingt_six 5 -5
vingt_treiz 5 -5; vingt_trent 10 -10; vingt_trois 5 -5; vingt_un 9 -9; vingt_vingt 6 -6; virem 9 -9; virem_sur 9 -9
virgi 5 -5; virgi_point 5 -5; virgu 3 -3; virgu_douze 3 -3; virgu_soixa 3 -3; virgu_trent 3 -3; visio 7 -7
visio_coupe 6 -6; visio_on 13 -13; visit 5 -5; visit_mais 5 -5; vit 4 -4; vit_avec 4 -4; vite 8 -8; vite_> 17 -17
vite_dites 7 -7; vite_espec -8 8; vite_notez 7 -7; vite_s 8 -8; vivan 13 -13; vivan_> 9 -9; vivan_la 6 -6
vocal 12 -12; vocal_ne 12 -12; voila 10 -10; voila_> 11 -11; voila_c 8 -8; voila_euh 10 -10; voila_je 2 -2
voila_ma 2 -2; voila_oui 6 -6; voila_point 5 -5; voila_quatr 1 -1; voila_trois 9 -9; voila_vous 5 -5
voila_zero 1 -1; voir 7 -7; voir_> 14 -14; voir_aille -11 11; voir_avec -1 1; voir_chez 1 -1; voir_mon 3 -3
voire 11 -11; voire_quatr 11 -11; vois 8 -8; vois_mes 5 -5; vois_pas 9 -9; vois_sur 9 -9; voisi 17 -17
voisi_> 15 -15; voisi_a 5 -5; voisi_est 12 -12; voisi_monsi 10 -10; voisi_parce 1 -1; voisi_qui 6 -6; voit 9 -9
voit_le 6 -6; voit_pas 3 -3; voitu 14 -14; voitu_> 5 -5; voitu_aroba 5 -5; voitu_je 11 -11; voix 12 -12
voix_ca 8 -8; voix_enreg 1 -1; voix_qui 11 -11; vol -17 17; vol_> -17 17; vol_pur -6 6; vole 7 -7; vole_mon 7 -7
volet 7 -7; volet_et 7 -7; voleu -17 17; voleu_> -14 14; voleu_des -6 6; voleu_prend -8 8; voleu_rende -8 8
volon 11 -11; volon_> 11 -11; vos -22 22; vos_aneri -9 9; vos_colle 18 -18; vos_conne -14 14; vos_conse 8 -8
vos_delai -6 6; vos_etape 7 -7; vos_excus -6 6; vos_histo -5 5; vos_machi -6 6; vos_menso -7 7; vos_panne -17 17
vos_quest -20 20; vos_robot -8 8; vos_techn 8 -8; votre -11 11; votre_abonn -12 12; votre_adres 8 -8
votre_affai -8 8; votre_boite -14 14; votre_box -15 15; votre_calme 14 -14; votre_colle 20 -20; votre_compo -8 8
votre_conne 6 -6; votre_dilig 9 -9; votre_dossi 7 -7; votre_entre -13 13; votre_faute 10 -10; votre_incom -8 8
votre_intel 13 -13; votre_machi 6 -6; votre_musiq -7 7; votre_ordin 10 -10; votre_patie 14 -14; votre_respo 8 -8
votre_retou 16 -16; votre_servi -15 15; votre_super 6 -6; votre_techn -8 8; votre_temps 18 -18; votre_truc -7 7
voudr 15 -15; voudr_annul 8 -8; voudr_avoir 5 -5; voudr_c 1 -1; voudr_cause 10 -10; voudr_chang 16 -16
voudr_conna 10 -10; voudr_depan 5 -5; voudr_le 5 -5; voudr_modif 9 -9; voudr_parle 7 -7; voudr_pas 9 -9
voudr_qu 11 -11; voudr_quelq 7 -7; voudr_redem 6 -6; voudr_savoi 7 -7; voudr_un 9 -9; voudr_une 12 -12; voula 5 -5
voula_dire 2 -2; voula_simpl 5 -5; voule 17 -17; voule_> 15 -15; voule_dire 9 -9; voule_mon 17 -17; voule_oui 7 -7
voule_quoi 5 -5; vous -10 10; vous_> -3 3; vous_ai 11 -11; vous_allez -6 6; vous_annul 6 -6; vous_appel 11 -11
vous_arret 8 -8; vous_assur 9 -9; vous_attaq -6 6; vous_autre -9 9; vous_avec 8 -8; vous_avez 21 -21
vous_avoue 9 -9; vous_bande -16 16; vous_benis 8 -8; vous_colle -12 12; vous_comme -9 9; vous_compr -27 27
vous_confi 11 -11; vous_de 9 -9; vous_depui 13 -13; vous_deran 15 -15; vous_devez 8 -8; vous_dirai 12 -12
vous_dire 5 -5; vous_dis 11 -11; vous_disai 11 -11; vous_disie 11 -11; vous_dites 14 -14; vous_donne 6 -6
vous_ecout 15 -15; vous_ecriv 6 -6; vous_embet 9 -9; vous_en 13 -13; vous_enten -1 1; vous_envoi 8 -8
vous_envoy -8 8; vous_epele 9 -9; vous_est 13 -13; vous_et 8 -8; vous_etes 3 -3; vous_fache 12 -12
vous_faire -13 13; vous_faite -8 8; vous_felic 14 -14; vous_fiche -10 10; vous_foute -13 13; vous_garan -8 8
vous_hein -12 12; vous_inqui 13 -13; vous_j -9 9; vous_jure -1 1; vous_l 20 -20; vous_la 6 -6; vous_le -17 17
vous_les -6 6; vous_m -10 10; vous_maint -11 11; vous_manqu -8 8; vous_me -11 11; vous_mette 5 -5; vous_moque -16 16
vous_ne -16 16; vous_notez 10 -10; vous_nous -7 7; vous_parle 16 -16; vous_passe 2 -2; vous_payer -7 7
vous_payez -9 9; vous_plait 9 -9; vous_pour 8 -8; vous_pouve 12 -12; vous_prefe 1 -1; vous_previ 3 -3
vous_prie 8 -8; vous_que 6 -6; vous_qui 13 -13; vous_racon 2 -2; vous_rappe 20 -20; vous_rassu 6 -6; vous_recoi 8 -8
vous_regar 13 -13; vous_remer 15 -15; vous_rende -7 7; vous_repet 13 -13; vous_repon 4 -4; vous_savez 9 -9
vous_serie -10 10; vous_serve -13 13; vous_soyez 9 -9; vous_suivr 8 -8; vous_telep 15 -15; vous_tout 8 -8
vous_tromp 14 -14; vous_voleu -8 8; vous_voule 17 -17; vous_vous -16 16; vous_voyez 2 -2; voyan 10 -10
voyan_est 9 -9; voyan_inter 4 -4; voyan_nulle 6 -6; voyan_orang 6 -6; voyan_pon 5 -5; voyan_qui 7 -7
voyan_reste 8 -8; voyan_rouge 3 -3; voyan_sont 10 -10; voyel 5 -5; voyel_> 5 -5; voyez 2 -2; voyez_le 2 -2
voyou -7 7; voyou_vous -7 7; vpn 5 -5; vpn_du 5 -5; vrai -1 1; vrai_> 14 -14; vrai_ca -12 12; vrai_gars 10 -10
vrai_humai 5 -5; vrai_monde 10 -10; vrai_quelq 10 -10; vrai_vous -8 8; vraie 8 -8; vraie_perso 8 -8; vraim -6 6
vraim_> 13 -13; vraim_ca 16 -16; vraim_des -19 19; vraim_en 7 -7; vraim_la -8 8; vraim_n -9 9; vraim_nuls -10 10
vraim_ras -5 5; vraim_tres -16 16; vu -5 5; vu_ca -5 5; vu_min 4 -4; vu_perso 8 -8; vu_qu 3 -3; vu_que 4 -4
vu_une -10 10; w 10 -10; w_a 8 -8; w_e 6 -6; w_point 3 -3; w_u 7 -7; w_w 3 -3; wagne 3 -3; wagne_aroba 3 -3
wait 7 -7; wait_je 7 -7; wan 4 -4; wan_et 4 -4; wanad 6 -6; wanad_avant 6 -6; wanad_point 6 -6; wanna 5 -5
wanna_doux 5 -5; watch 6 -6; watch_> 6 -6; web 8 -8; web_depui 6 -6; web_point 7 -7; week 3 -3; week_end 3 -3
wei 6 -6; wei_chen 7 -7; wei_w 4 -4; wesh 7 -7; wesh_j 7 -7; wifi 16 -16; wifi_> 15 -15; wifi_alors 1 -1
wifi_c 7 -7; wifi_coupe 6 -6; wifi_dans 5 -5; wifi_de 9 -9; wifi_depui 2 -2; wifi_est 14 -14; wifi_fonct 3 -3
wifi_frere 6 -6; wifi_il 6 -6; wifi_insta 8 -8; wifi_la 3 -3; wifi_le 3 -3; wifi_mais 1 -1; wifi_march 5 -5
wifi_ne 12 -12; wifi_passe 10 -10; wifi_plus 11 -11; wifi_qui 7 -7; wifi_sans 5 -5; wifi_se 1 -1; wifi_une 5 -5
wifi_va 2 -2; wifi_y 4 -4; wojci 10 -10; wojci_kowal 10 -10; wozni 10 -10; wozni_> 10 -10; wuyts 7 -7; wuyts_w 7 -7
x 10 -10; x_> 11 -11; x_duran 6 -6; x_point 7 -7; xavie 6 -6; xavie_point 6 -6; y 14 -14; y_> 12 -12; y_a 14 -14
y_ai 7 -7; y_aroba 6 -6; y_arriv 6 -6; y_avait 3 -3; y_c 4 -4; y_compr 14 -14; y_e 7 -7; y_en -8 8; y_est 13 -13
y_etes 21 -21; y_fait 2 -2; y_g 3 -3; y_je 17 -17; y_k 6 -6; y_l 3 -3; y_m 3 -3; y_manqu 13 -13; y_march 4 -4
y_o 3 -3; y_passe 13 -13; y_t 7 -7; y_touch 3 -3; y_v 5 -5; y_vois 8 -8; yahoo 8 -8; yahoo_point 8 -8; yande 6 -6
yande_point 6 -6; yann 5 -5; yann_souli 5 -5; yes 13 -13; yes_> 13 -13; yes_monsi 11 -11; yes_yes 8 -8; you -9 9
you_are -9 9; youce 10 -10; youce_hamid 10 -10; youss 8 -8; youss_amara 8 -8; youtu 9 -9; youtu_ou 7 -7
youtu_se 8 -8; yves 10 -10; yves_kergu 8 -8; yves_point 5 -5; yves_tangu 9 -9; yves_y 5 -5; yvett 8 -8
yvett_dumon 8 -8; yvonn 7 -7; yvonn_le 7 -7; z 6 -6; z_> 9 -9; z_aroba 3 -3; z_comme 3 -3; z_e 5 -5; z_nowak 7 -7
z_o 6 -6; z_point 4 -4; z_y 6 -6; zbign 10 -10; zbign_wozni 10 -10; zero 8 -8; zero_6 6 -6; zero_> 9 -9
zero_cinq 6 -6; zero_deux 6 -6; zero_doubl 6 -6; zero_douze 12 -12; zero_huit 10 -10; zero_humai 11 -11
zero_je 4 -4; zero_le 6 -6; zero_neuf 7 -7; zero_quatr 5 -5; zero_sept 7 -7; zero_sis 7 -7; zero_six 8 -8
zero_trent 7 -7; zero_trois 5 -5; zero_un 7 -7; zero_zero 12 -12; zerro 5 -5; zerro_z 5 -5; zhang 8 -8; zhang_> 8 -8
zoe 8 -8; zoe_aroba 15 -15; zoe_point 5 -5; zoe_y 3 -3; zone 9 -9; zone_blanc 9 -9; zorro 7 -7; zorro_six 7 -7
zut 12 -12; zut_> 11 -11; zut_j 13 -13; zut_pas 5 -5
""",
    ),
}
