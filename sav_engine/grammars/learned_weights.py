"""What the beginnings of words, and pairs of them, weigh in the second opinion (`learned.py`).

Written by `python -m ops.learn`. One weight for each answer, in tenths and in the order given; "_" joins a pair, "<"
and ">" are the two ends of an utterance. Long, because it is one table.
"""

LEARNED_FROM = "c41bcee9878b5408"
WEIGHTS = {
    "affirm_deny": (
        "affirm deny unclear",
        """
0 -6 -6 6; 00 -8 -8 8; 00_00 -8 -8 8; 00_> -8 -8 8; 01 -7 -7 7; 01_45 -7 -7 7; 01_> -7 -7 7; 03 -8 -8 8
03_21 -8 -8 8; 05 -6 -7 6; 05_61 -6 -7 6; 06 -10 -10 10; 06123 -17 -15 16; 06123_> -17 -15 16; 06_12 -9 -9 9
06_99 -8 -8 8; 07 -8 -8 8; 07_84 -8 -8 8; 09 -7 -8 8; 09_43 -7 -8 8; 0_6 -6 -6 6; 1 -6 -6 6; 112 -12 -12 12
112_> -12 -12 12; 12 -12 -13 13; 12_34 -9 -9 9; 12_> -6 -7 6; 1_9 -6 -6 6; 2 -6 -6 6; 21 -8 -8 8; 21_45 -8 -8 8
2_8 -6 -6 6; 3 -6 -6 6; 31 -8 -8 8; 31_merci -8 -8 8; 32 -7 -7 7; 32_475 -7 -7 7; 33 -7 -8 8; 33_7 -7 -8 8
34 -9 -9 9; 34_56 -9 -9 9; 34_aroba -4 -6 8; 3900 -6 -7 6; 3900_> -6 -7 6; 3_1 -6 -6 6; 4 -9 -9 9; 43 -7 -8 8
43_52 -7 -8 8; 45 -14 -14 14; 45_67 -9 -9 10; 45_minut -6 -7 6; 475 -7 -7 7; 475_12 -7 -7 7; 4_ou -9 -9 9
4g -14 -13 13; 4g_march -14 -13 13; 5 -12 -12 13; 52 -7 -8 8; 52_> -7 -8 8; 56 -9 -9 9; 56_79 -9 -9 9; 56_> -7 -7 7
5_2 -6 -6 6; 5_5 -6 -6 6; 5_> -9 -9 9; 6 -6 -6 6; 61 -6 -7 6; 61_euh -6 -7 6; 62 -8 -8 8; 62_31 -8 -8 8; 67 -9 -9 10
67_89 -9 -9 10; 68 -7 -8 8; 68_09 -7 -8 8; 6_3 -6 -6 6; 7 -9 -12 11; 70 -6 -7 6; 70_12 -6 -7 6; 75011 -10 -10 10
75011_paris -10 -10 10; 79 -9 -9 9; 79_> -9 -9 9; 7_5 -6 -6 6; 7_68 -7 -8 8; 8 -6 -6 6; 84 -8 -8 8; 84_95 -8 -8 8
88 -6 -7 6; 88_70 -6 -7 6; 89 -9 -9 10; 89_01 -7 -7 7; 89_> -8 -8 8; 8_> -6 -6 6; 9 -6 -6 6; 95 -8 -8 8
95_62 -8 -8 8; 99 -8 -8 8; 99_00 -8 -8 8; 9_7 -6 -6 6; <_0 -6 -6 6; <_01 -7 -7 7; <_03 -8 -8 8; <_06 -10 -10 10
<_06123 -10 -10 10; <_07 -8 -8 8; <_112 -12 -12 12; <_32 -7 -7 7; <_4 -9 -9 9; <_75011 -10 -10 10; <_a -6 -8 8
<_absol 11 -3 -21; <_accue -6 -6 6; <_affir 16 -15 -17; <_ah -3 -5 -1; <_ahmed -6 -7 6; <_aicha -8 -9 9
<_ajout -6 -7 6; <_allez 0 -11 1; <_allo -13 -12 13; <_allon 10 -10 -10; <_alors -11 -10 11; <_andre -6 -7 7
<_anne -4 -6 6; <_annie -5 -6 6; <_antoi -12 -12 12; <_assur 12 -12 -13; <_astre -2 -2 4; <_atten -16 -15 16
<_au -14 1 3; <_aucun -13 14 -11; <_audre -7 -7 7; <_avec 13 -12 -13; <_awa -4 6 -5; <_b -10 -8 9; <_bah -5 11 -11
<_baiss -8 -8 8; <_bande -10 -9 10; <_be 12 -8 -12; <_beauc -8 -5 7; <_ben 4 -6 -4; <_bertr -4 -5 7; <_bien 9 6 -25
<_blabl -12 -12 12; <_bonjo -21 -21 22; <_bonne -10 -14 13; <_boula -9 -10 10; <_box -11 -12 12; <_bruno -3 -7 10
<_c -3 -6 0; <_ca 0 -2 -6; <_carlo -7 -10 10; <_carre 15 -16 -14; <_ce -18 7 -4; <_cecil -7 -8 8; <_cent -11 -11 11
<_certa 8 -1 -25; <_certe 12 -12 -12; <_cette -10 10 -10; <_chape -10 -9 10; <_chepa -14 -14 14; <_chez -6 -8 8
<_chut -5 -5 5; <_cinq -12 -9 11; <_cinqu -8 -7 8; <_clair -7 -9 8; <_combi -9 -8 9; <_comme -15 -27 22
<_compt -6 -9 11; <_conne -8 -9 9; <_conta -5 -9 12; <_corre -11 11 -8; <_d 11 -27 -4; <_dans -19 -16 20
<_de -9 -8 9; <_deja 15 -16 -10; <_delph -9 -7 8; <_deman -9 -7 11; <_depui -18 -16 18; <_des -8 -8 8
<_desol -2 9 -8; <_deux -2 -18 7; <_didie -7 -7 7; <_dison 5 -5 -5; <_dites -7 -6 7; <_dix -11 -11 11
<_docte -9 -9 9; <_donc -5 -6 7; <_draga -6 -6 6; <_du -21 28 -28; <_ecout 6 -5 -6; <_eh 10 -9 -9; <_elle 7 -12 0
<_en 17 -15 -17; <_encor -5 -5 7; <_enfin 9 -7 -7; <_enten 21 -16 -21; <_entre -7 -6 7; <_envoy -8 -9 11
<_eric -4 -4 8; <_est -12 -11 12; <_et 23 -18 -23; <_euh -6 -9 8; <_eva -10 -9 9; <_evide 7 -6 -5
<_exact 17 -19 -14; <_excus -7 -7 7; <_faite 12 -12 -9; <_faut -13 -18 17; <_faux -30 24 -15; <_foot -2 -5 7
<_fred -6 -6 6; <_genre -4 -9 9; <_gite -5 -5 5; <_giuli -5 -5 5; <_go 12 -12 -12; <_grave 13 -11 -14
<_gueri -6 -7 6; <_hein -19 -16 18; <_helas -12 14 -13; <_helen -6 -8 9; <_hier -9 -9 9; <_hmm -12 -12 12
<_hors -14 19 -19; <_hugo -8 -12 12; <_hum 8 -6 -7; <_ici -8 -8 8; <_il -20 -2 8; <_impec 14 -12 -15
<_impos -18 8 -7; <_incor -11 10 -9; <_info -5 -5 5; <_inter -17 -16 16; <_inuti -12 12 -12; <_isabe -6 -8 9
<_j -13 -2 6; <_jamai -15 18 -18; <_je -8 -6 4; <_jean -5 -6 6; <_joker -12 -12 12; <_josia -2 -5 6
<_julie -13 -16 15; <_juste 6 -8 -1; <_karin -10 -11 11; <_kieff -6 -6 7; <_l -11 -15 14; <_la -25 -20 25
<_laiss -8 11 -12; <_lamot -4 -8 10; <_laque -12 -12 12; <_le -33 -26 34; <_legra -7 -8 8; <_leque -12 -12 12
<_les -13 -14 15; <_loin -15 13 -13; <_lola -5 -6 10; <_luc -4 -8 8; <_lui 11 -10 -13; <_lulu -4 -7 10
<_lundi -9 -9 9; <_ma -13 -4 7; <_madam -14 -11 13; <_maell -5 -7 9; <_mais 13 -10 -18; <_malhe -4 12 -16
<_maman -4 -6 8; <_marc -7 -8 9; <_march 10 -9 -10; <_marie -13 -13 13; <_marti -10 -11 11; <_mauva -11 11 -11
<_merci -11 -11 11; <_merde -11 -13 13; <_mes -7 -9 8; <_mette -6 -6 6; <_mhm 12 -12 -12; <_mikae -2 -5 6
<_mmh 9 -7 -8; <_moham -9 -9 9; <_moi -15 -4 7; <_moins -10 -11 10; <_mon -11 -14 15; <_monsi -23 -24 23
<_my -8 -8 8; <_natha -9 -9 9; <_negat -14 14 -14; <_nein -15 11 -6; <_nenni -11 12 -12; <_neuf -7 -8 9
<_ni -22 -15 15; <_niet -12 12 -12; <_no -9 10 -9; <_nom -10 11 -11; <_non 11 9 -38; <_nope -14 14 -14
<_nos -7 -6 7; <_notre -6 -7 7; <_nous 3 -17 -2; <_nulle -12 12 -12; <_numer -10 -8 10; <_o -4 -4 5; <_oh -7 -3 3
<_ok 17 -15 -16; <_olivi -8 -6 8; <_on 4 -9 -5; <_opera -11 -11 11; <_oubli -8 9 -9; <_oui 9 -1 -19; <_p -5 -7 11
<_paill -11 -11 11; <_pardi 12 -12 -12; <_pardo -17 -17 18; <_parfa 17 -16 -17; <_parle -11 -6 9; <_parti -13 -12 13
<_pas -25 31 -19; <_passe -6 -8 7; <_patri -8 -8 8; <_paul -9 -10 10; <_paule -5 -6 6; <_pauli -5 -7 7
<_perso -8 -8 8; <_peuch -3 -4 5; <_peut -22 -15 18; <_pierr -5 -6 6; <_plus -15 14 -13; <_plusi -13 -13 13
<_pluto 5 2 -16; <_posit 12 -12 -12; <_possi -13 -13 13; <_pour 6 0 -13; <_pourq 15 -24 1; <_prene -9 -11 10
<_presq -6 7 -7; <_puisq -7 7 -8; <_punai -11 -11 11; <_putai -9 -12 11; <_qu -15 -11 14; <_quand -3 -2 5
<_quatr -13 -14 14; <_que -13 13 -13; <_quel -14 -12 13; <_quell -13 -15 15; <_quelq -1 -3 4; <_qui -9 -10 9
<_quinz -8 -8 8; <_quoi -8 -9 9; <_r -2 -6 8; <_raymo -9 -8 9; <_regis -8 -9 8; <_rene -7 -7 8; <_rien -9 13 -14
<_s -18 1 -1; <_sa -12 3 0; <_samia -6 -9 11; <_sans -2 6 -14; <_sav -4 -8 8; <_seize -6 -7 7; <_servi -9 -8 8
<_si 8 -6 -9; <_sim 9 -8 -9; <_six -6 -5 6; <_soixa -9 -8 8; <_sophi -6 -6 6; <_sous -9 -10 10; <_steph -6 -6 6
<_sunit -10 -10 10; <_super 12 -7 -10; <_sur -10 -9 10; <_surem -10 10 -10; <_surto -13 16 -12; <_sylvi -7 -10 9
<_t -3 -7 9; <_tabar -8 -7 8; <_tais -7 -7 7; <_test -7 -9 9; <_thiba -10 -10 10; <_tiago -6 -6 6; <_toto -1 -4 6
<_toujo 13 -10 -11; <_tout -1 -6 -1; <_trans -7 -7 8; <_tres -2 8 -20; <_trois -15 -14 17; <_trop 12 -7 -13
<_tu -13 3 -1; <_un -17 -19 23; <_une -15 -17 19; <_va -11 -9 10; <_vers -9 -9 9; <_veuil -4 -5 5
<_viens -11 -10 10; <_virgi -2 -4 6; <_voila 12 -11 -11; <_voix 8 -13 -7; <_volon 19 -19 -18; <_votre -11 -8 10
<_vous -16 13 -6; <_w -7 -11 11; <_wii 12 -12 -11; <_x -2 -3 5; <_y 7 -13 -2; <_yep 12 -12 -12; <_yes 22 -21 -22
<_yvett -8 -8 8; <_zero -9 -10 13; <_zoe -8 -8 8; a -14 -6 9; a_activ -7 -8 8; a_aller 6 -2 -6; a_aroba -2 -3 5
a_b -6 -9 11; a_c -5 -5 10; a_ca -14 -15 15; a_cause -6 -8 8; a_cinq -5 -6 7; a_cote -15 14 -12; a_coupe -12 -11 13
a_deman -7 -7 9; a_deux -6 -6 6; a_dire -19 -15 18; a_dit -7 -5 8; a_du -11 -15 14; a_erreu -27 25 -20
a_ete -7 -6 7; a_expli -8 -8 8; a_fait 17 -14 -21; a_fil -5 -5 5; a_l -8 -11 11; a_la -10 7 -6; a_lausa -9 -10 10
a_le -6 -5 6; a_lyon -10 -13 13; a_ma -12 4 -2; a_matin -4 -6 6; a_moi -11 -7 12; a_mon -8 -14 17; a_montp -8 -9 8
a_pas 16 -33 -2; a_perdu -7 -6 7; a_perei -6 -6 6; a_peu -6 -8 7; a_plus -4 -9 10; a_point -4 -9 11
a_preve -8 -10 10; a_propo 12 -8 -13; a_quelq -6 -7 9; a_redir 8 -9 -6; a_resil -7 -8 8; a_rien -14 18 -18
a_s -6 -6 6; a_sept -9 -7 10; a_signe -10 -8 11; a_son -6 -6 6; a_telec -7 -7 7; a_touch -2 10 -9; a_tout -2 -1 3
a_trava -8 -8 8; a_u -7 -8 8; a_un -9 -16 15; a_une -6 -11 10; a_v -2 -3 5; a_voir -8 13 -14; a_votre 7 -3 -8
a_vous -10 -9 10; abbe -2 -5 6; abbe_enfin -2 -5 6; aboie -9 -6 7; aboie_> -8 -6 8; aboie_je -6 -5 6
abonn -15 -9 12; abonn_> -15 -8 12; abonn_fibre -7 -6 7; absol 11 -3 -21; absol_> 17 -18 -15; absol_c 7 -6 -6
absol_madam 12 -12 -12; absol_pas -40 18 -8; accen -10 -13 12; accen_> -10 -13 12; accor 7 3 -20; accor_> 9 4 -29
accor_avec -15 -17 15; accor_ca 5 -5 -5; accor_d 5 -5 -5; accor_faite 12 -13 -12; accor_mais -15 14 -11
accue -7 -8 8; accue_> -6 -7 6; accue_aroba -6 -6 6; achet -12 -11 12; achet_l -12 -11 12; acord 10 -9 -10
acord_> 10 -9 -10; acord_d 10 -9 -10; activ -7 -8 8; activ_ma -7 -8 8; actua -7 8 -13; actua_> -7 8 -13
adora -6 -5 6; adora_et -6 -5 6; adres -9 9 -8; adres_> -7 13 -17; adres_c -7 -11 13; adres_elect -6 -7 7
adres_gmail -9 -10 10; adres_j -8 -10 10; adres_oui 7 -6 -4; affai -5 -11 11; affai_a -5 -11 11; affir 16 -15 -17
affir_> 12 -12 -12; affir_chef 10 -10 -10; agace -7 -8 8; agace_> -7 -8 8; agenc -14 -16 17; agenc_> -4 -5 6
agenc_immob -11 -12 12; agent -9 -3 9; agent_> -9 -3 9; ah -5 -4 -1; ah_bah 1 3 -10; ah_ben 11 -6 -34
ah_bon -16 -16 16; ah_ca -21 24 -24; ah_mais 10 -6 -13; ah_non -21 27 -24; ah_oui 17 -11 -18; ah_que -5 6 -6
ahmed -6 -7 6; ahmed_point -6 -7 6; ai -5 3 -3; ai_achet -12 -11 12; ai_appel 9 -7 -11; ai_atten -6 -7 6
ai_bien -8 8 -8; ai_chang -8 -10 10; ai_debra 11 -14 -11; ai_deja 14 -16 -10; ai_dit 11 6 -24; ai_enten -4 13 -16
ai_etein 11 -14 -11; ai_eu -6 -11 9; ai_fait 23 -26 -20; ai_jamai -7 8 -9; ai_la -7 -9 9; ai_ma -6 -6 7
ai_mail -5 -6 6; ai_marre -12 -10 11; ai_mon -5 -5 6; ai_parle -7 -10 10; ai_pas -33 5 8; ai_paye -8 -9 10
ai_plus -9 -10 10; ai_quelq -2 -8 9; ai_redem 24 -23 -23; ai_rende -7 -9 10; ai_rien -22 6 -1; ai_touch -7 11 -11
ai_trop -7 -9 9; ai_un -10 -17 16; ai_une -9 -11 10; ai_vu -7 -3 8; aicha -8 -9 9; aicha_diall -8 -9 9
aider 6 -2 -6; aider_a 6 -2 -6; aille 11 -11 -9; aille_> 10 -11 -7; aille_c 7 -3 -8; aimab -14 -13 14
aimab_> -14 -13 14; aime -13 4 -4; aime_autan -8 9 -9; aime_esse -5 -5 5; aimer 8 -1 -16; aimer_bien 12 -11 -13
aimer_mieux -11 11 -10; ajout -6 -7 6; ajout_un -6 -7 6; alain -8 -10 9; alain_girar -8 -10 9; alarm -9 -8 9
alarm_> -6 -6 7; alarm_me -7 -6 7; ali -14 -12 13; ali_manso -14 -12 13; aller -13 13 -12; aller_merci -16 14 -13
aller_mon 9 -9 -9; aller_plus 6 -2 -6; aller_sur -9 -10 11; allez 9 -21 -3; allez_deux -3 -2 5; allez_hop -7 -7 7
allez_m -11 -10 11; allez_on 8 -7 -7; allez_oui 14 -4 -13; allez_y 15 -16 -13; allo -13 -12 13; allo_> -12 -12 12
allo_vous -15 -9 14; allon 10 -10 -10; allon_y 10 -10 -10; allum -5 -7 9; allum_plus -5 -7 9; alors -19 4 6
alors_05 -6 -7 6; alors_> 5 -1 -27; alors_c -2 -6 7; alors_en -12 12 -10; alors_euh -9 -13 12; alors_j -8 8 -8
alors_la -7 -12 11; alors_mariu -2 -4 6; alors_nicol -5 -7 6; alors_non -16 17 -13; amis -4 -4 5; amis_attac -4 -4 5
amran -9 -9 9; amran_> -9 -9 9; an -12 -11 12; an_derni -12 -11 12; ancie -7 -8 8; ancie_opera -7 -8 8
andre -6 -7 7; andre_point -6 -7 7; anne -4 -6 6; anne_tiret -4 -6 6; annie -5 -6 6; annie_girar -5 -6 6
annul -12 -9 12; annul_mon -12 -9 12; anten -6 -6 6; anten_> -6 -6 6; antoi -12 -13 13; antoi_> -12 -12 12
antoi_antoi -8 -10 10; antoi_girar -8 -10 10; apost -5 -7 7; apost_aroba -5 -7 7; appar -14 -15 15
appar_> -12 -13 13; appar_conne -9 -9 9; appar_en -5 -7 7; appel -25 2 11; appel_> -9 5 -7; appel_au -12 -4 11
appel_avec -12 -12 12; appel_carol -8 -8 8; appel_de -11 -13 12; appel_depui -4 -4 5; appel_entra -1 -3 5
appel_euh -5 -6 6; appel_hier 9 -7 -11; appel_jean -6 -7 7; appel_julie -11 -11 11; appel_moi 0 0 1
appel_pas -10 13 -13; appel_pierr -8 -8 8; appel_pour -25 0 4; appel_redem -10 -14 12; apple -6 -6 6
apple_watch -6 -6 6; apres -9 -9 9; apres_midi -9 -9 9; aroba -10 -16 20; aroba_> -12 -11 14; aroba_a -6 -9 11
aroba_asso -4 -4 5; aroba_box -5 -6 7; aroba_dupon -5 -5 5; aroba_elect -5 -10 11; aroba_free -6 -10 11
aroba_g -3 -6 7; aroba_gmail -6 -8 9; aroba_group -2 -6 8; aroba_hotma -4 -7 8; aroba_hugo -8 -12 12
aroba_i -6 -8 9; aroba_iclou -4 -7 11; aroba_j -5 -6 6; aroba_la -5 -6 6; aroba_lapos -2 -4 6; aroba_liber -5 -5 5
aroba_mairi -6 -6 6; aroba_orang -5 -7 6; aroba_pierr -5 -6 6; aroba_proxi -7 -7 8; aroba_sfr -7 -8 9
aroba_wanad -3 -6 8; aroba_yahoo -6 -11 12; arrac -5 -6 6; arrac_> -5 -6 6; arran 10 -6 -19; arran_> 16 -16 -17
arran_pas -19 12 -8; arret -11 10 -9; arret_il -11 10 -9; arriv -10 -12 12; arriv_pas -7 -12 12; arriv_plus -7 -7 7
arrob -6 -7 7; arrob_gmail -6 -6 6; arrob_hotma -7 -10 10; assis -8 -8 8; assis_de -8 -8 8; asso -4 -4 5
asso_tiret -4 -4 5; assur 14 -16 -13; assur_> 14 -16 -13; astre -2 -2 4; astre_zero -2 -2 4; at -6 -7 7
at_free -4 -7 9; at_gmail -6 -7 6; attac -11 -12 13; attac_aroba -7 -7 8; attac_kiki -4 -6 8; attac_lemoi -7 -7 7
attac_les -4 -4 5; atten -23 -14 21; atten_45 -6 -7 6; atten_> -10 -5 8; atten_cheri -5 -5 5; atten_deux -8 -8 8
atten_excus -6 -5 6; atten_j -2 -8 9; atten_je -9 -9 10; atten_mais -14 -15 16; atten_non -13 13 -13
atten_que -15 -15 15; atten_s -24 -15 24; atten_si 9 -8 -2; atten_un -5 -8 9; au -21 -3 12; au_3900 -6 -7 6
au_au -7 -7 8; au_burea -6 -7 7; au_contr -13 15 -15; au_milie -5 -6 6; au_mois -11 -7 9; au_mur -6 -6 6
au_nom -8 -10 9; au_premi -9 -11 11; au_servi -7 -7 8; au_sujet 4 -15 -2; au_suppo -4 -5 5; au_telep -7 -7 8
au_trava -9 -8 10; aucun -6 1 -4; aucun_> -19 16 -15; aucun_appel -4 -4 5; aucun_barre -6 -8 8
aucun_idee -17 -16 17; aucun_monsi -14 17 -20; aucun_probl 21 -21 -9; aucun_son -5 -5 5; aucun_souci 20 -22 -17
audre -7 -7 7; audre_> -7 -7 7; audre_dumon -7 -7 7; augus 12 -12 -11; augus_> 12 -12 -11; aujou -12 1 4
aujou_hui -12 1 4; autan -8 9 -9; autan_pas -8 9 -9; autre -23 27 -22; autre_appel -6 -11 11; autre_chose -14 14 -11
autre_je -5 -17 16; autre_non -4 14 -14; autre_probl -17 21 -18; autre_souci -27 27 -12; autre_truc -4 8 -5
aux -7 -6 7; aux_frais -7 -6 7; avait -8 -7 8; avait_conse -8 -7 8; avec -11 -14 12; avec_> -12 -12 12
avec_deux -22 6 -3; avec_la -5 -7 6; avec_le -7 -10 10; avec_leque -9 -11 10; avec_mon -2 -3 5; avec_perso -9 -3 9
avec_plais 13 -12 -13; avec_quoi -15 -17 15; avec_un -9 -12 13; avec_une -6 -6 6; avec_votre -2 -6 7; avenu -8 -8 8
avenu_jean -8 -8 8; avez 12 -9 -17; avez_bien 20 -20 -18; avez_dit -1 -23 5; avez_mal -20 20 -20
avez_pas -15 15 -15; avez_raiso 15 -17 -10; avez_sur -15 -12 14; avez_tout 17 -23 -15; avez_un -10 -13 12
avez_vu 11 -12 -8; avoir -15 -16 19; avoir_affai -5 -11 11; avoir_un -14 -14 15; avons -7 7 -7; avons_demen -7 7 -7
awa -4 6 -5; awa_c -4 6 -5; b -10 -9 10; b_aroba -5 -9 12; b_c -6 -9 11; b_comme -10 -8 9; b_o -3 -7 9; b_v -6 -6 6
bah -1 9 -15; bah_j 9 -10 -8; bah_non -24 25 -18; bah_oui 11 -12 -7; baiss -8 -8 8; baiss_la -8 -8 8; ball -2 -5 7
ball_soixa -2 -5 7; bande -10 -9 10; bande_de -10 -9 10; barre -6 -8 8; barre_> -6 -8 8; bas -7 5 -3; bas_> -7 8 -9
bas_b -5 -7 9; bas_ball -2 -5 7; bas_marie -4 -6 6; bas_marti -4 -8 8; be -5 -9 7; be_> -8 -8 9; be_oui 12 -8 -12
beau -8 -14 12; beau_aujou -8 -14 12; beauc -16 -16 16; beauc_> -11 -12 12; beauc_beauc -8 -5 7; beauc_de -8 -5 7
belfo -6 -6 6; belfo_point -6 -6 6; ben 5 -12 0; ben_> -13 -15 14; ben_c -15 -11 14; ben_ca 19 -18 -19
ben_dame 6 -5 -6; ben_evide 11 -10 -12; ben_j -13 -11 12; ben_je -15 -15 17; ben_la 17 -18 -14; ben_moi -14 17 -18
ben_mon 6 -2 -6; ben_non -22 22 -18; ben_orang -16 -17 16; ben_oui 21 -20 -20; ben_pas -12 11 -8; ben_si 12 -10 -12
ben_voila 9 -4 -7; berna -11 -8 10; berna_> -10 -8 9; berna_en -2 -6 8; berna_je -8 -8 8; berti -8 -6 8
berti_et -8 -6 8; bertr -4 -6 9; bertr_mille -4 -5 7; bertr_point -3 -6 8; besoi -11 19 -20; besoi_> -11 19 -20
bien 26 -18 -19; bien_> 11 -22 -2; bien_aimab -11 -14 12; bien_au -11 10 -7; bien_c 8 -9 -6; bien_ca 1 4 -21
bien_ce 5 -5 -1; bien_cela 1 -1 -1; bien_compr 20 -20 -18; bien_d 5 -3 -2; bien_enten 1 -19 7; bien_entre -6 -5 6
bien_evide 13 -11 -10; bien_la 7 -6 -4; bien_le 11 -12 -9; bien_merci 19 -21 -16; bien_moi 11 -10 -12
bien_mon 8 -10 -6; bien_note 8 -11 -6; bien_notre 7 -6 -6; bien_oui 10 -6 -9; bien_pour 17 -17 -5; bien_que 10 -9 -4
bien_recu 6 -9 -5; bien_s 12 -11 -12; bien_sur 6 3 -18; bien_volon 12 -12 -10; bizar -7 -6 8; bizar_et -7 -6 8
blabl -12 -12 12; blabl_> -12 -12 12; blanc -12 -8 10; blanc_> -9 -7 9; blanc_arrob -6 -6 6; blanc_de -8 -6 8
blanc_et -8 -6 8; bleue -8 -7 8; bleue_> -8 -7 8; bloqu -10 -8 10; bloqu_> -10 -8 10; bob -7 -7 8; bob_le -7 -7 8
boite -7 -9 9; boite_> -6 -6 7; boite_de -6 -6 7; boiti -6 -6 6; boiti_fibre -6 -6 6; bon -13 -5 1; bon_> -27 -6 11
bon_bon -5 6 -4; bon_laiss -12 13 -12; bon_monsi 16 -12 -18; bon_nom -11 13 -14; bon_numer -10 14 -15
bon_pour 7 -7 -7; bon_vous -6 9 -9; bonjo -22 -21 23; bonjo_> -10 -10 10; bonjo_c -7 -6 7; bonjo_j -3 -3 4
bonjo_madam -16 -9 14; bonjo_monsi -11 -12 12; bonjo_olivi -6 -6 7; bonjo_on -4 -3 5; bonne -12 -4 8
bonne_adres -7 7 -8; bonne_quest -10 -14 13; bonne_trent -7 -8 8; borde -8 -9 8; borde_> -8 -9 8; bots -10 -7 11
bots_je -10 -7 11; bouch -2 -4 6; bouch_du -2 -4 6; boula -9 -10 10; boula_du -9 -10 10; boule -11 -8 11
boule_> -11 -8 11; box -23 -10 14; box_> -22 -6 10; box_elle -3 -4 5; box_est -9 -11 11; box_fait -7 -6 8
box_mon -2 -1 3; box_ne -5 -6 6; box_point -5 -6 7; box_toute -8 -10 9; branl -10 -9 10; branl_> -10 -9 10
brico -7 -7 8; brico_tout -7 -7 8; bris -8 -8 8; bris_> -8 -8 8; broec -8 -8 8; broec_> -8 -8 8; bruit -11 -15 14
bruit_bizar -7 -6 8; bruit_la -11 -15 14; bruno -4 -6 10; bruno_et -5 -4 8; bruno_point -4 -6 10; bugue -16 -13 15
bugue_> -16 -13 15; burea -16 -19 19; burea_> -15 -18 17; burea_il -10 -9 10; c 3 -5 -7; c_> -6 -6 6; c_a -2 -4 6
c_est 3 -5 -7; c_etait -9 9 -9; c_good 7 -7 -6; c_point -6 -9 11; c_quatr -5 -5 10; ca 3 -9 -4; ca_> -1 1 -12
ca_a -11 -12 12; ca_bugue -16 -13 15; ca_c -16 10 -10; ca_clign -13 -12 12; ca_comme -5 6 -5; ca_conce -9 -9 9
ca_conti -13 -7 11; ca_coupe -11 -10 12; ca_d 7 -3 -8; ca_depen -23 -20 23; ca_du -9 10 -8; ca_et -4 -4 4
ca_exact 11 -10 -9; ca_fait -24 -27 28; ca_ira -12 13 -21; ca_j -8 -7 9; ca_je -10 -1 5; ca_joue 13 -15 -10
ca_m 9 -6 -12; ca_march 14 -23 -10; ca_me 21 -23 -16; ca_meme 20 -15 -18; ca_mon 10 -5 -7; ca_monsi 17 -22 -12
ca_ne -6 14 -16; ca_non 1 6 -23; ca_oui 18 -19 -11; ca_peut 6 -2 -6; ca_que 7 5 -16; ca_rame -6 -6 6
ca_roule 13 -13 -12; ca_serai 2 3 -13; ca_sert -10 11 -11; ca_suffi -12 -10 11; ca_va -20 9 -6; ca_vous 14 -15 -7
cable -8 -10 10; cable_> -8 -10 10; caiss -5 -5 5; caiss_et -5 -5 5; camer -7 -9 9; camer_depui -7 -8 9
camer_deux -4 -4 7; camer_la -6 -6 7; camer_ne -4 -10 10; canar -8 -9 9; canar_> -8 -9 9; capte -10 -10 11
capte_mal -6 -8 8; capte_pas -8 -8 8; capte_plus -6 -8 8; carlo -7 -10 10; carlo_tiret -7 -10 10; carol -8 -8 8
carol_petit -8 -8 8; carpe -8 -11 10; carpe_> -8 -11 10; carre 18 -16 -19; carre_> 18 -16 -19; carte -11 -13 13
carte_bleue -8 -7 8; carte_sim -7 -8 8; cas 13 0 -21; cas_> 13 0 -21; casse -8 -7 8; casse_> -7 -5 7
casse_tout -5 -5 7; cata -9 -11 11; cata_ma -9 -11 11; cause -7 -9 11; cause_a -5 -3 6; cause_de -6 -8 8
cave -5 -5 6; cave_> -5 -5 6; ce 2 -6 1; ce_matin -3 -15 5; ce_n -21 13 -8; ce_nom -8 8 -8; ce_que 15 -19 -7
ce_qui -8 -11 10; ce_serai 6 -6 -6; ce_servi -13 -10 12; ce_ticke -10 12 -10; cecil -7 -8 8; cecil_rau -7 -8 8
cela 19 -18 -18; cela_> 14 -13 -14; cela_meme 9 -9 -10; celui -15 4 3; celui_avec -9 -11 10; celui_la -11 11 -12
cent -12 -14 16; cent_cinq -7 -7 9; cent_soixa -4 -5 7; cent_table -11 -11 11; centr -9 -10 10; centr_> -9 -10 10
certa 2 -17 -4; certa_> 8 -28 -1; certa_pas -32 24 -14; certe 12 -12 -12; certe_> 12 -12 -12; cette -18 17 -14
cette_fois -16 17 -17; cette_histo -6 6 -5; cette_musiq -5 -5 7; chacu -7 -5 7; chacu_comme -7 -5 7; chair -5 -3 6
chair_et -5 -3 6; chamb -4 -8 8; chamb_> -4 -13 15; chamb_la -4 -6 6; chang -13 -12 13; chang_d -10 -10 11
chang_de -8 -7 8; chape -10 -9 10; chape_de -10 -9 10; chat -8 -8 8; chat_est -8 -8 8; chef 5 -15 -4
chef_> 5 -15 -4; chef_m -7 -7 9; chepa -14 -14 14; chepa_moi -14 -14 14; cherc -9 -8 9; cherc_mes -9 -8 9
cheri -5 -5 5; cheri_je -5 -5 5; chez -12 -2 7; chez_machi -9 -9 9; chez_moi -12 15 -16; chez_nous -7 -10 11
chico -7 -6 8; chico_> -7 -6 8; chien -14 -12 13; chien_> -11 -10 10; chien_qui -9 -6 7; chioc -5 -5 5
chioc_je -5 -5 5; chose -14 14 -11; chose_> -14 14 -11; chose_cette -3 7 -4; choue -5 -5 5; choue_en -5 -5 5
chris -9 -9 9; chris_> -9 -9 9; chum 9 -9 -9; chum_> 9 -9 -9; chut -5 -5 5; chut_les -5 -5 5; cinq -10 -14 19
cinq_> -8 -8 9; cinq_appar -5 -7 7; cinq_aroba -5 -6 10; cinq_cinqu -1 -1 2; cinq_dix -3 -3 5; cinq_euros -8 -9 10
cinq_heure -5 -6 7; cinq_nonan -5 -6 10; cinq_ou -8 -8 9; cinq_quatr -1 -2 4; cinq_six -2 -2 4; cinq_soixa -2 -2 3
cinq_telep -3 -1 4; cinq_trent -4 -4 6; cinq_vingt -7 -7 11; cinqu -15 -14 16; cinqu_> -8 -10 10
cinqu_appar -8 -7 8; cinqu_cinq -1 -1 2; cinqu_et -1 -1 3; cinqu_euros -8 -7 8; cinqu_huit -2 -5 6
cinqu_six -5 -6 9; clair -7 -9 8; clair_rouss -7 -9 8; claqu -6 -6 7; claqu_de -6 -6 7; clien -12 -10 13
clien_> -1 -3 5; clien_c -1 -1 2; clien_comme -8 -7 8; clien_quara -10 -8 10; clign -17 -14 16; clign_c -13 -12 12
clign_orang -6 -6 6; cloud -6 -8 9; cloud_point -6 -8 9; code 6 -5 -6; code_posta 6 -5 -6; colle -17 -19 20
colle_> -8 -13 10; colle_a -6 -5 6; colle_aroba -7 -8 9; colle_est -9 -6 8; colle_parce -4 -4 4; com -14 -1 7
com_> -15 -1 6; com_euh -2 -6 7; com_merci -7 -11 13; combi -10 -10 11; combi_c -8 -6 7; combi_de -9 -8 9
comme -5 -20 7; comme_> -2 -16 4; comme_berna -10 -8 9; comme_bertr -3 -6 8; comme_c -5 6 -5; comme_ca -22 -7 14
comme_comme -13 -8 9; comme_d 14 -6 -14; comme_dites -8 -7 9; comme_j -13 -8 9; comme_les -2 -4 6; comme_ne -4 -4 5
comme_on -7 -5 7; comme_pierr -4 -7 9; comme_que 8 -9 -8; comme_vous 18 -12 -18; comme_xavie -2 -3 5; commu -6 -7 7
commu_une -6 -7 7; compe -6 -8 9; compe_> -6 -8 9; compl -21 -21 21; compl_> -20 -17 19; compl_a -8 -8 8
compl_je -13 -9 14; compo -8 -7 8; compo_> -8 -7 8; compr -9 -20 14; compr_> 1 -13 -2; compr_bien -9 -3 9
compr_c -15 15 -15; compr_la -5 -13 8; compr_pas -9 -11 12; compr_quest -8 -11 11; compr_une -8 -7 9
compt -13 -14 14; compt_> -10 -11 11; compt_aroba -6 -9 11; compt_la -5 -7 7; conce -9 -9 9; conce_six -9 -9 9
concl 10 -9 -10; concl_> 10 -9 -10; confi 19 -17 -20; confi_> 19 -17 -20; conna -8 14 -16; conna_> -8 12 -12
conna_rien -7 6 -5; conne -14 -18 17; conne_> -9 -9 9; conne_est -11 -14 15; conne_la -1 -1 2; conne_plus -5 -5 5
conne_tres -8 -9 9; conno -5 -7 7; conno_sans -5 -7 7; conse -17 -18 19; conse_> -10 -10 11; conse_de -8 -7 8
conse_ou -4 -9 9; conse_s -8 -6 8; conso -9 -10 10; conso_> -3 -3 5; conso_de -5 -5 5; conso_et -4 -3 7
conso_march -8 -11 12; conso_tout -6 -7 6; conta -5 -9 12; conta_aroba -5 -9 12; conti -8 -9 9; conti_> 14 -12 -14
conti_je -13 -7 11; contr -19 19 -20; contr_> -29 26 -19; contr_c 8 -10 -6; contr_est -9 -19 17; contr_vous -7 -9 9
convi 12 -11 -12; convi_> 11 -11 -11; convi_tres 12 -7 -12; corre 21 -23 -10; corre_> 17 -20 -6; corre_c 2 -1 -2
corre_ca 13 -10 -17; corre_ce -11 11 -8; corre_de 5 -3 -4; corri -8 7 -7; corri_> -8 7 -7; cote -15 14 -12
cote_> -15 14 -12; coupe -16 -14 16; coupe_> -12 -11 13; coupe_du -7 -8 8; coupe_je -9 -8 9; coupe_la -1 -3 4
coupu -5 -6 6; coupu_de -5 -6 6; coupu_fibre -4 -3 5; coura -5 -6 6; coura_la -5 -6 6; cours -4 -4 4
cours_> -4 -4 4; court -4 -8 10; court_aroba -4 -8 10; crois -1 12 -25; crois_> 20 -22 -16; crois_bien 22 -23 -17
crois_pas -25 22 -16; cuisi -13 -8 12; cuisi_> -13 -8 12; d 8 -24 -4; d_a -14 3 5; d_abonn -9 -7 8; d_accor 7 3 -20
d_acord 10 -9 -10; d_actua -7 8 -13; d_adres -8 -10 10; d_aille 11 -11 -9; d_aller -7 -8 8; d_emmen -17 -9 15
d_envoy -8 -9 9; d_erreu 20 -27 -8; d_expli 7 -3 -8; d_habit 14 -6 -14; d_incon 12 -12 -12; d_inter -16 -17 20
d_point -5 -5 10; d_tout -7 -8 9; d_union -6 -6 6; da 10 -10 -8; da_> 9 -10 -8; da_c 10 -5 -7; dame 2 -14 2
dame_oui 6 -5 -6; dame_tres -6 -11 9; damme -9 -9 9; damme_> -9 -9 9; dans -2 -21 7; dans_l -4 -5 6
dans_la -12 -11 13; dans_le 2 -18 2; dans_les -6 -9 10; dans_ma -5 -5 6; dans_une -6 -5 6; de 6 -20 5
de_alain -8 -10 9; de_blanc -8 -6 8; de_borde -8 -9 8; de_branl -10 -9 10; de_ca 4 -11 1; de_canar -8 -9 9
de_carte -8 -7 8; de_ce 1 -7 0; de_cette -5 -5 7; de_chang -8 -7 8; de_chico -7 -6 8; de_clien -9 -7 9
de_commu -6 -7 7; de_compe -5 -6 6; de_coura -5 -6 6; de_dire -7 -5 7; de_dix -10 -11 10; de_fois -9 -8 9
de_guign -6 -6 7; de_jeux -5 -5 5; de_l -6 -6 7; de_la -22 11 -9; de_le 14 -14 -14; de_ma -5 -23 11
de_marse -9 -11 10; de_marti 0 -1 1; de_meme 5 -3 -4; de_merde -9 -8 9; de_mon -15 -12 16; de_monsi -8 -8 8
de_nante -4 -3 5; de_nos -3 -4 5; de_nous -11 -8 11; de_nouve 14 -15 -11; de_novem -11 -7 9; de_paiem -10 -9 10
de_paill -10 -9 10; de_paras -7 -7 7; de_passe -5 -5 5; de_pc -3 -1 4; de_perso -12 12 -12; de_poste -9 -8 10
de_prise -8 -7 8; de_probl 22 -23 -11; de_quest -14 19 -19; de_quoi -14 -11 15; de_refle 9 -7 -9
de_refus 21 -28 -10; de_repar -6 -7 7; de_resea -9 -10 10; de_signa -13 -10 11; de_souci 17 -16 -12
de_telep -13 -20 19; de_tonal -14 -8 11; de_toulo -9 -8 9; de_trait -8 -7 8; de_vive -8 -9 9; de_votre -7 -7 8
de_vous -8 -6 11; debra 11 -9 -11; debra_> -11 12 -11; debra_ce 8 -7 -8; debra_et 10 -12 -10; debut -6 -6 7
debut_a -6 -6 7; decod -13 -10 11; decod_> -13 -10 11; decod_et -2 -1 3; decon -7 -6 7; decon_> -7 -6 7
decro -14 -8 11; decro_> -14 -8 11; degat -6 -8 7; degat_des -6 -8 7; deja 7 -1 -19; deja_> 8 -17 -4
deja_deux 9 -11 -7; deja_fait 20 -20 -13; deja_la -13 -14 14; deja_redem 13 -15 -10; deja_resol -15 15 -13
delat -5 -5 7; delat_a -5 -5 7; delph -9 -7 8; delph_rouss -9 -7 8; demai -6 -6 6; demai_matin -6 -6 6
deman -7 -8 9; deman_a -6 -12 15; deman_de -7 -7 9; deman_un -5 -5 5; demar -5 -6 6; demar_> -5 -6 6; demen -7 7 -7
demen_en -7 7 -7; den -8 -8 8; den_broec -8 -8 8; depas -11 -8 10; depas_l -11 -8 10; depen -23 -20 23
depen_> -17 -17 17; depen_ce -10 -14 12; depen_de -9 -7 10; depen_des -9 -7 8; depui -21 -14 20; depui_a -4 -6 6
depui_ca -7 -3 8; depui_ce -11 -11 12; depui_hier -12 -12 12; depui_la -5 -6 6; depui_le -7 -8 9
depui_longt -6 8 -9; depui_neuf -4 -4 5; depui_trois -6 -6 6; deran 14 -15 -12; deran_pas 14 -15 -12
derni -14 -16 15; derni_> -16 -15 16; derni_fois 9 -8 -9; derni_mais -6 -5 6; des -24 -24 26; des_appar -12 -12 12
des_eaux -6 -8 7; des_fois -9 -7 8; des_gros -6 -7 7; des_grzz -8 -6 7; des_lilas -7 -8 8; des_mails -8 -9 9
des_que -5 -5 5; des_trois -8 -6 10; des_video -6 -6 6; desol -15 15 -9; desol_> -15 14 -8; desol_mais -2 9 -8
dessu -8 -8 8; dessu_> -8 -8 8; deux -10 -12 13; deux_> -24 -18 25; deux_aroba -3 -7 9; deux_b -2 -5 6
deux_caiss -5 -5 5; deux_cinqu -2 -5 6; deux_conso -4 -3 7; deux_des -8 -6 10; deux_f -6 -6 7; deux_fois 20 -21 -18
deux_impri -6 -5 6; deux_l -18 14 -12; deux_mille -10 -8 10; deux_minut -8 -8 8; deux_mots -4 -4 5
deux_novem -7 -8 9; deux_onze -4 -4 6; deux_ordin -5 -5 5; deux_ou -3 -2 5; deux_pc -7 -6 7; deux_perso -8 -8 8
deux_porta -7 -5 7; deux_quara -1 -1 2; deux_r -1 -5 6; deux_soixa -5 -5 5; deux_t -4 -8 10; deux_table -10 -6 10
deux_telep -2 -2 4; deux_teles -5 -5 5; deux_trent -6 -5 6; deux_trois -2 -3 4; deux_un -6 -9 11; deux_zero 0 0 1
deuxi -6 -7 6; deuxi_poste -6 -7 6; devan 8 -7 -8; devan_> 8 -7 -8; diall -10 -12 12; diall_a -8 -9 9
diall_at -6 -7 6; didie -7 -7 7; didie_lemoi -7 -7 7; dieu 6 -2 -6; dieu_si 6 -2 -6; diffe -10 10 -10
diffe_> -10 10 -10; diman -4 -4 5; diman_> -4 -4 5; dirai -9 8 -6; dirai_mais -9 9 -9; dirai_trois -8 -8 9
dire -10 -21 15; dire_> -12 -19 17; dire_aroba -5 -5 5; dire_audre -7 -7 7; dire_c -5 -5 5; dire_ca 17 -13 -17
dire_mais -7 8 -9; dire_que -9 -20 12; direc -5 -7 6; direc_> -5 -7 6; dis 29 -27 -20; dis_> -4 -18 9; dis_c -7 6 -6
dis_oui 11 -10 -2; dis_pas 33 -34 -18; dis_que -14 19 -24; disai 11 -7 -11; disai_oui 11 -7 -11; disie -10 -11 11
disie_> -10 -11 11; dison 4 -8 -1; dison_cinq -8 -8 9; dison_que 5 -5 -5; dispo -9 -6 8; dispo_pour -9 -6 8
dit 16 -3 -20; dit_> 18 -20 -15; dit_de -7 -5 8; dit_le -8 7 -7; dit_non -10 13 -17; dit_oui 14 -11 -14
dit_qu -7 -6 7; dit_que -8 9 -9; dit_quoi -17 -11 14; dites -17 -20 20; dites_> -13 -15 14; dites_donc -7 -6 7
dites_j -6 -5 6; dites_vous -8 -7 9; dix -17 -19 21; dix_> -16 -15 17; dix_fois -9 -12 11; dix_heure -10 -11 11
dix_huit -8 -8 9; dix_neuf -1 -1 3; dix_onze 0 0 1; dix_sept -2 -4 6; dix_trent -5 -5 5; dizai -7 -8 8
dizai_> -7 -8 7; dizai_de -8 -6 9; docte -9 -9 9; docte_lemai -9 -9 9; donc 7 -1 -15; donc_> 9 -8 -11
donc_bruno -5 -4 8; donc_il -8 7 -7; donc_miche -5 -6 7; donc_mon -7 -6 7; donc_non -5 6 -5; donc_oui 6 -5 -6
donne -5 -5 5; donne_plus -5 -5 5; dont -9 -7 10; dont_trois -9 -7 10; dossi -2 -21 10; dossi_> -2 -21 10
dot -6 -7 6; dot_com -6 -7 6; doute 9 -9 -8; doute_oui 9 -9 -8; douze -7 -7 8; douze_> -7 -7 8; douze_aroba -2 -5 6
douze_douze -7 -8 8; douze_euh -5 -9 11; douze_quatr -5 -6 10; douze_treiz 0 0 1; douze_trent -3 -4 7; draga -6 -6 6
draga_petro -6 -6 6; du -18 5 2; du_34 -4 -6 8; du_bas -4 -6 6; du_bruit -11 -15 14; du_burea -10 -9 10
du_centr -9 -10 10; du_debut -6 -6 7; du_magas -8 -9 9; du_monde -10 9 -6; du_rhone -2 -4 6; du_salon -4 -6 6
du_ticke 13 -10 -13; du_tou -8 10 -10; du_tous -10 12 -13; du_tout -16 13 -9; du_trent -4 -6 8; duboi -21 -20 22
duboi_> -14 -10 14; duboi_aroba -9 -8 9; duboi_nee -7 -10 9; dumas -5 -6 8; dumas_aroba -5 -6 8; dumon -12 -10 11
dumon_epous -8 -8 8; dumon_mais -7 -7 7; dupon -11 -13 13; dupon_> -9 -8 9; dupon_et -5 -5 5; duran -10 -13 13
duran_> -8 -8 8; duran_aroba -5 -6 6; e -13 -13 14; e_> -6 -6 6; e_b -6 -6 6; e_deux -6 -6 7; e_f -6 -6 6
e_i -6 -6 6; e_l -5 -7 6; e_mail -4 -4 5; e_r -7 -7 8; e_t -6 -6 6; e_u -6 -6 6; eaux -6 -8 7; eaux_> -6 -8 7
ecole -7 -8 8; ecole_> -7 -8 8; ecout 5 -16 -1; ecout_> -8 -14 10; ecout_de 6 -5 -6; ecout_et 7 -7 -7
effec 11 -10 -11; effec_> 11 -10 -11; effet 10 -13 -9; effet_> 10 -13 -9; eh 10 -9 -9; eh_bien 8 -9 -6
eh_oui 7 -7 -7; el -9 -9 9; el_amran -9 -9 9; elect -9 -12 12; elect_> -6 -7 7; elect_tiret -5 -10 11; elle 3 -9 2
elle_a -7 -6 7; elle_dit -8 9 -9; elle_est -11 -13 13; elle_meme 18 -14 -18; elle_s -3 -4 5; elle_trava -4 -6 8
embet -15 -13 14; embet_> -13 -8 11; embet_quand -8 -11 10; emmen -17 -9 15; emmen_> -17 -9 15; en -3 -4 -3
en_ai -15 -14 15; en_chair -5 -3 6; en_compt -5 -7 7; en_effet 10 -13 -9; en_est -9 12 -12; en_fait -22 22 -14
en_mars -7 7 -7; en_occup -8 -8 9; en_os -5 -3 6; en_panne 4 -7 -3; en_passe -13 11 -11; en_peux -6 -7 10
en_plein 12 -14 -12; en_sais -14 -14 15; en_serai 13 -14 -13; en_suis -14 -17 16; en_tout -7 -5 7; en_train 9 -7 -9
en_un -6 -8 8; en_valai -6 -8 8; en_voitu -9 -7 9; encor -1 7 -9; encor_> -14 18 -9; encor_la 11 -8 -12
encor_non -2 5 -4; encor_une -5 -5 7; enerv -18 -21 21; enerv_> -16 -16 16; enerv_mais -15 -17 17; enfan -10 -11 12
enfan_pardo -5 -5 5; enfan_peuve -3 -4 5; enfan_sont -7 -8 8; enfin -6 4 -10; enfin_> -10 11 -3; enfin_je 8 -8 -3
enfin_labbe -2 -5 6; enfin_non -25 27 -21; enfin_oui 21 -24 -14; enfin_si 15 -15 -8; enfin_vous -11 -10 11
enorm -6 -6 6; enorm_quand -6 -6 6; enten 7 -28 5; enten_> 12 -36 2; enten_de -6 -5 6; enten_et -14 14 -14
enten_la -13 -17 17; enten_mais -8 8 -8; enten_mal -16 -15 16; enten_par -13 -10 13; enten_tout 6 -5 -6
enten_tres -13 -14 14; enten_une -3 -2 5; entra -1 -3 5; entra_de -1 -3 5; entre -12 -13 14; entre_> -9 -11 11
entre_a -4 -5 5; entre_nous -6 -5 6; entre_quinz -7 -6 7; envir -5 -5 6; envir_ca -5 -5 6; envoy -8 -10 9
envoy_des -8 -9 9; envoy_moi -8 -9 11; epous -8 -8 8; epous_carpe -8 -8 8; eric -3 -6 9; eric_point -3 -6 9
erreu -9 24 -33; erreu_> -7 21 -30; erreu_monsi -14 13 -13; es -9 8 -8; es_goure -9 8 -8; escof -9 -8 9
escof_de -9 -8 9; essai 12 -13 -11; essai_> 12 -13 -11; essay 1 12 -16; essay_> -1 12 -16; essay_d 7 -3 -8
esse -5 -5 5; esse_aime -5 -5 5; esse_sur -5 -5 5; est -4 -3 -2; est_> -5 6 -5; est_a -11 -21 13; est_ali -14 -12 13
est_au -1 -14 4; est_autre -12 11 -6; est_aux -7 -6 7; est_avec -20 8 -4; est_bien 37 -35 -20; est_bloqu -10 -8 10
est_bob -7 -7 8; est_bon -8 14 -13; est_bruno -5 -4 8; est_ca 29 -27 -19; est_casse -7 -5 7; est_ce 12 -31 -2
est_cela 19 -18 -19; est_celui -9 -11 10; est_compl -21 -21 21; est_corre 22 -26 -10; est_coupe -9 -9 10
est_d 19 -28 -15; est_dans -19 -13 19; est_deja -15 15 -13; est_deux -8 -8 8; est_diffe -10 10 -10
est_dispo -9 -6 8; est_dix -6 -7 7; est_en -5 -5 6; est_encor 11 -8 -12; est_eric -2 -6 7; est_euh -6 -7 8
est_eva -11 -12 12; est_exact 18 -27 -13; est_fait 21 -23 -15; est_faux -36 31 -22; est_ferna -9 -10 10
est_fini -11 11 -9; est_fonta -7 -8 8; est_gener -7 -6 7; est_genti -13 18 -17; est_hors -6 -6 6
est_inadm -17 -15 16; est_incor -13 14 -19; est_inexa -18 18 -18; est_infer -8 -6 7; est_insta -9 -10 10
est_inter -7 -11 9; est_intol -18 -15 17; est_julie -6 -11 10; est_juste 23 -24 -16; est_kiki -4 -6 8
est_l -15 14 -13; est_la 0 9 -12; est_lamen -7 -8 9; est_le 2 -18 2; est_luc -7 -6 8; est_ma -10 -21 22
est_madam -7 -6 7; est_marie -12 -11 14; est_moi 22 -18 -23; est_mon -13 -16 15; est_muet -10 -9 10
est_noire -6 -6 6; est_non -23 25 -24; est_norma -13 -12 12; est_note 17 -15 -14; est_o -7 -11 13; est_parfa 7 -6 -4
est_parti -12 -14 14; est_pas -12 22 -26; est_perso -17 -24 20; est_plein -7 -7 7; est_plus -32 19 -13
est_point -25 15 -12; est_possi 14 -9 -17; est_pour -6 -5 5; est_quoi -15 -22 20; est_regle -26 23 -16
est_relou -10 -7 11; est_rendu -8 -7 8; est_rose -9 -7 9; est_rouge 11 -8 -12; est_scand -11 -9 11; est_sfr -8 -7 8
est_soixa -6 7 -7; est_sur 8 -10 -4; est_tombe -11 -19 16; est_toujo 19 -25 -15; est_tout 8 -2 -12
est_trois -11 -10 13; est_trop -9 -8 9; est_un -28 15 -2; est_une -26 9 -3; est_venu -6 -7 8; est_vrai 17 -17 -17
estel -6 -7 6; estel_mon -6 -7 6; et -3 -35 20; et_blanc -9 -7 9; et_ca -5 -5 5; et_cinq -3 -1 4
et_comme 23 -18 -23; et_depui -7 -3 8; et_deux -8 -7 8; et_donc -5 -4 8; et_elle -4 -4 4; et_en -5 -3 6
et_estel -6 -7 6; et_et -3 -3 5; et_fils -9 -7 8; et_il -4 -4 5; et_je -5 -5 7; et_l -6 -7 7; et_la -16 8 -4
et_le -6 -5 9; et_lui -8 -6 8; et_ma -5 -4 5; et_maint -6 -5 6; et_mes -3 -4 5; et_moi -4 -6 8; et_mon -10 -6 12
et_non -29 -27 29; et_onze -5 -4 9; et_oui 7 -7 -7; et_quatr -10 -6 12; et_rallu 11 -14 -11; et_rebra 10 -12 -10
et_trois -7 -5 7; et_un -5 -5 5; et_une -5 -5 5; et_vingt -7 -6 7; etage -9 -11 11; etage_> -9 -11 11; etais 8 -8 -8
etais_en 9 -7 -9; etais_fache -6 -5 6; etait -9 9 -9; etait_vrai -9 9 -9; ete -7 -6 7; ete_adora -6 -5 6
ete_arrac -5 -6 6; etein 6 -14 -5; etein_> -6 -6 6; etein_et 11 -14 -11; etes -22 -7 12; etes_bien -11 -14 12
etes_des -6 -7 7; etes_incap -6 -7 7; etes_pas -6 8 -11; etes_tres -6 -9 8; etes_tromp -14 21 -22
etes_vous -9 -10 9; etre -26 -16 20; etre_> -11 -13 15; etre_bien -17 -10 16; etre_je -5 -5 5; etre_non -13 -13 13
etre_oui -8 -9 9; etre_pas -7 7 -5; etre_quatr -8 -8 9; etre_un -3 -2 5; eu 2 3 -9; eu_de 14 -15 -11
eu_le -10 13 -13; eu_une -6 -11 9; euh -20 -5 13; euh_88 -6 -7 6; euh_> -25 -30 30; euh_antoi -8 -10 10
euh_atten -5 -9 11; euh_bah 9 -10 -8; euh_ben -13 -15 14; euh_c -14 -15 16; euh_duboi -5 -6 6; euh_enfin 15 -16 -9
euh_est -6 -7 8; euh_euh -10 -12 12; euh_gerar -5 -6 6; euh_je -16 -2 10; euh_le -7 -7 7; euh_non -15 23 -39
euh_oui 10 -15 -2; euh_point -2 -6 7; euros -9 -9 9; euros_> -8 -9 10; euros_par -8 -7 8; eva -15 -17 16
eva_longo -11 -12 12; eva_rossi -10 -9 9; evide 19 -17 -18; evide_> 17 -16 -16; evide_madam 10 -10 -10
evide_que 7 -5 -3; evite -12 11 -11; evite_> -12 11 -11; exact 20 -14 -21; exact_> 7 -1 -16; exact_c 7 -10 -5
exact_ca 14 -14 -11; exact_ce 14 -10 -15; exact_je 8 -9 -6; exact_monsi 8 -17 -6; exact_nous -7 7 -7
exact_oui 9 -8 -9; exact_pour 7 -18 -6; excus -12 -9 11; excus_moi -12 -9 11; exige -7 -8 9; exige_qu -7 -8 9
expli -7 -10 8; expli_> -8 -8 8; expli_tout 2 -11 2; f -8 -7 8; f_e -8 -7 8; fache -6 -5 6; fache_la -6 -5 6
facon -13 13 -12; facon_> -13 13 -12; faibl -6 -6 6; faibl_> -6 -6 6; faire 2 -22 1; faire_> 14 -14 -14
faire_ca 15 -13 -15; faire_foutr -11 -9 10; faire_les -4 -4 4; faire_sans -22 -8 18; fait 10 -7 -16; fait_> 5 8 -34
fait_beau -8 -14 12; fait_c 1 4 -18; fait_ca 21 -9 -20; fait_comme 14 -12 -15; fait_d 15 -19 -13; fait_des -8 -6 7
fait_dix -9 -12 11; fait_exact 11 -26 -8; fait_longt -14 -15 16; fait_monsi 24 -25 -21; fait_non -12 12 -10
fait_quatr -8 -7 8; fait_six -7 -5 7; fait_tout 12 -24 -7; fait_trois 3 -16 -1; fait_un -8 -10 10
fait_une -14 -13 15; faite 11 -4 -21; faite_comme 12 -13 -12; faite_donc 12 -12 -10; faite_erreu -13 12 -8
faite_la -6 9 -9; faite_le 8 -8 -6; faite_pas -10 9 -3; faite_vite 11 -11 -8; famil -5 -4 6; famil_> -5 -4 6
fatig -12 -9 11; fatig_atten -12 -9 11; faudr -13 -16 16; faudr_deman -4 -4 5; faudr_que -10 -13 13; faure -5 -4 8
faure_aroba -5 -4 8; faut -17 -14 16; faut_corri -8 7 -7; faut_que -6 -7 7; faut_voir -13 -19 17; faut_vous -9 -8 9
faute 11 -14 -8; faute_> -6 9 -9; faute_ca 12 -18 -6; faux 2 5 -22; faux_> 2 3 -20; faux_ce -8 8 -8
faux_numer -8 10 -10; femme -12 -9 15; femme_> -4 -8 11; femme_qui -4 -4 4; femme_s -14 -11 14; ferme -5 -5 5
ferme_la -5 -5 5; ferna -9 -10 10; ferna_rocha -9 -10 10; fi -10 10 -9; fi_> -10 10 -9; fibre -2 -19 8
fibre_> 7 -17 -2; fibre_a -5 -6 6; fibre_au -6 -6 6; fibre_la -7 -6 7; fibre_sur -4 -3 5; fil -7 -8 8
fil_de -5 -6 6; fil_ne -5 -5 5; fille -10 -8 12; fille_qui -9 -7 10; fille_zero -2 -3 4; fils -12 -9 13
fils_> -10 -8 11; fils_excus -9 -7 9; fils_il -4 -4 5; fils_m -2 -1 3; fils_point -5 -5 5; fils_qui -5 -5 5
fin -8 -15 13; fin_> -9 -15 13; fin_aroba -2 -4 6; fini -11 11 -9; fini_c -11 11 -9; fixe -9 -8 11; fixe_> -6 -8 8
fixe_ne 0 0 1; fixe_qui -7 -6 7; fixes -7 -6 7; fixes_> -7 -6 7; fleur -9 -8 9; fleur_> -9 -8 9; flott -4 -4 5
flott_mobil -4 -4 5; fois 3 -4 -7; fois_> -5 2 -2; fois_c -10 10 -10; fois_d 10 -11 -7; fois_deja 10 -12 -9
fois_il -9 -8 9; fois_le -5 -4 6; fois_meme 23 -14 -23; fois_oui 9 -7 -6; fois_par -5 -5 6; fois_que -20 3 8
fois_sur -3 -2 5; fois_zero -15 -7 17; fonct -7 -6 7; fonct_c -7 -6 7; fonta -7 -8 8; fonta_et -7 -8 8; foot -2 -5 7
foot_tiret -2 -5 7; fourn -10 -10 10; fourn_> -10 -10 10; fous -6 -8 8; fous_de -6 -8 8; fout -11 -8 11
fout_les -11 -8 11; foute -10 -11 11; foute_de -10 -11 11; foutr -11 -9 10; foutr_> -11 -9 10; fr -15 -1 8
fr_> -11 -1 5; fr_comme -2 -4 6; fr_je -16 -17 16; fr_pardo -2 -6 7; frais -7 -6 7; frais_> -7 -6 7; franc -5 -5 7
franc_delat -5 -5 7; fred -6 -6 6; fred_point -6 -6 6; free -6 -10 11; free_point -6 -10 11; frero -9 10 -4
frero_> -9 10 -4; frigo -1 -1 2; frigo_conne -1 -1 2; froid -8 -9 9; froid_de -8 -9 9; g -3 -6 7; g_mail -3 -6 7
gagno -7 -6 8; gagno_de -7 -6 8; gauch -6 -5 6; gauch_> -6 -5 6; gener -7 -6 7; gener_> -7 -6 7; genre -4 -9 9
genre_je -4 -9 9; genti -16 10 -4; genti_> -15 2 7; genti_mais -15 16 -16; gerar -13 -12 13; gerar_euh -5 -6 6
gerar_lemai -8 -8 8; gere -4 -4 4; gere_tout -4 -4 4; girar -12 -13 14; girar_> -10 -15 13; girar_sans -5 -6 6
gite -5 -5 5; gite_point -5 -5 5; giuli -5 -5 5; giuli_under -5 -5 5; gmail -14 -16 18; gmail_dot -6 -7 6
gmail_la -9 -10 10; gmail_point -9 -10 11; go 12 -12 -12; go_> 12 -12 -12; good 7 -7 -6; good_> 7 -7 -6
googl -7 -8 8; googl_> -7 -8 8; goure -9 8 -8; goure_la -9 8 -8; grave 11 -24 -6; grave_> 11 -24 -6; gros -6 -7 7
gros_voleu -6 -7 7; group -2 -6 8; group_berna -2 -6 8; grzz -8 -6 7; grzz_dans -8 -6 7; grzz_grzz -8 -6 7
gueri -6 -7 6; gueri_c -6 -7 6; gueul -13 -15 15; gueul_> -10 -11 11; gueul_la -6 -8 8; guign -6 -6 7
guign_c -6 -6 7; h -4 -7 9; h_aroba -2 -6 8; h_point -5 -6 8; habil -5 -7 6; habil_a -5 -7 6; habit -13 -6 7
habit_> -13 -15 14; habit_a -10 -13 13; habit_avenu -8 -8 8; habit_la -7 8 -9; habit_oui 14 -6 -14; hamon -6 -6 7
hamon_respo -6 -6 7; hein -11 -21 12; hein_> -8 -19 9; hein_oui 12 -8 -12; hein_quoi -6 -6 6; helas 8 0 -14
helas_> 12 -14 -8; helas_non -12 14 -13; helen -6 -8 9; helen_point -6 -8 9; hesit -13 -16 14; hesit_> -13 -16 14
heure -10 -13 13; heure_> -10 -12 12; heure_a 7 -3 -8; heure_envir -5 -5 6; hier -9 -14 12; hier_> 4 -12 3
hier_apres -9 -9 9; hier_et -7 -3 8; hier_soir -7 -7 7; histo -6 6 -5; histo_> -6 6 -5; hmm -12 -12 12
hmm_> -12 -12 12; homme 4 -3 -11; homme_> 9 -9 -10; homme_vous -7 7 -5; honte -6 -8 7; honte_je -6 -8 7; hop -7 -7 7
hop_un -7 -7 7; hors -15 18 -18; hors_de -14 19 -19; hors_ligne -6 -6 6; hotma -5 -9 11; hotma_point -5 -9 11
hugo -8 -12 12; hugo_aroba -8 -12 12; hugo_point -8 -12 12; hui -12 1 4; hui_> -12 1 4; huit -9 -9 11
huit_> -14 -14 16; huit_cent -7 -7 9; huit_dix -5 -5 5; huit_et -5 -4 6; huit_huit -8 -9 10; huit_neuf -2 -2 4
huit_quatr -2 -5 6; huit_seize -5 -6 10; huit_septa -2 -2 3; huit_trent -2 -3 5; huit_zero -4 -5 8; hum 8 -6 -7
hum_hum 8 -6 -7; hum_oui 8 -6 -7; i -10 -10 11; i_c -6 -6 6; i_cloud -6 -8 9; i_e -6 -7 9; i_r -6 -6 6; i_t -5 -5 5
ici -8 -8 8; ici_gerar -8 -8 8; iclou -4 -7 11; iclou_point -4 -7 11; idee -18 -24 24; idee_> -18 -24 24
il -11 -5 5; il_a -7 -5 7; il_dit 9 -6 -9; il_est -3 -17 8; il_fait -14 -19 17; il_faudr -13 -16 16
il_faut -11 -2 4; il_habit -4 -4 5; il_march -2 -3 5; il_me 3 -6 0; il_n -15 6 -3; il_pleut -7 -8 7
il_rentr -4 -4 5; il_s -6 -9 11; il_vous 3 -14 0; il_y -16 17 -17; imagi 9 -10 -8; imagi_que 9 -10 -8
immob -11 -12 12; immob_> -11 -12 12; impec 14 -12 -15; impec_on 14 -12 -15; impos -18 8 -7; impos_> -14 14 -14
impos_d -8 -9 9; impri -14 -18 19; impri_> -11 -8 13; impri_trouv -7 -11 11; impri_wifi -6 -6 6; inadm -17 -15 16
inadm_> -17 -15 16; incap -6 -7 7; incap_de -6 -7 7; incom -11 -8 10; incom_depas -11 -8 10; incon 12 -12 -12
incon_> 12 -12 -12; incor -16 19 -21; incor_> -16 19 -21; inexa -18 18 -18; inexa_> -18 18 -18; infer -8 -6 7
infer_> -8 -6 7; info -5 -5 5; info_aroba -5 -5 5; infor -10 -10 11; infor_> -6 -6 7; infor_qui -4 -5 7
insta -9 2 2; insta_> -9 -10 10; insta_je -6 -11 11; insta_non -6 6 -6; insta_s -19 -13 19; inter -21 -4 10
inter_> -15 -13 14; inter_c -8 -14 15; inter_chez -4 -6 6; inter_compe -4 -5 5; inter_dans -4 -5 6; inter_de -6 -7 7
inter_est -7 -11 9; inter_m -6 -7 7; inter_pas -16 14 -13; inter_sur -4 -6 8; intol -18 -15 17; intol_> -18 -15 17
inuti -12 12 -12; inuti_> -12 12 -12; inver -15 14 -13; inver_> -15 14 -13; ipad -6 -6 6; ipad_mon -6 -6 6
iphon -6 -6 6; iphon_mon -6 -6 6; ira -12 13 -21; ira_> -11 12 -19; ira_comme -17 18 -15; is -8 -8 8
is_john -8 -8 8; isabe -6 -8 9; isabe_point -6 -8 9; it 7 -4 -6; it_s 7 -4 -6; j -5 -6 5; j_ai -11 -5 7
j_aime -8 9 -9; j_aimer 8 -1 -16; j_appel -17 9 -5; j_arriv -7 -8 8; j_atten -14 -16 16; j_en 0 -22 5
j_enten -6 -5 6; j_essay 7 -3 -8; j_etais 8 -8 -8; j_exige -7 -8 9; j_habit -9 -10 10; j_hesit -13 -16 14
j_imagi 9 -10 -8; j_point -1 -5 6; j_y -9 8 -6; jamai -15 19 -20; jamai_> -13 12 -11; jamai_de -13 12 -12
jamai_habit -7 8 -9; jaure -8 -8 8; jaure_> -8 -8 8; je -2 -14 6; je_casse -5 -5 7; je_cherc -9 -8 9
je_compr -6 -9 9; je_confi 5 -5 -5; je_crois 9 2 -32; je_decro -14 -8 11; je_deman -4 -6 9; je_dirai -8 -8 9
je_dis 24 -26 -12; je_euh -9 -11 12; je_ferme -5 -5 5; je_je -2 -3 5; je_l 12 -4 -16; je_le -10 -8 9; je_m -17 -3 6
je_me -22 6 9; je_n -9 -4 2; je_ne 1 -6 -9; je_paie -6 -8 7; je_parla -9 -7 9; je_parle -6 -6 6; je_paye -8 -7 8
je_pense 5 3 -15; je_perds -5 -5 5; je_peux -16 14 -14; je_porte -13 -7 11; je_pourr -9 -9 9; je_prefe -19 18 -16
je_prend -6 -7 8; je_rappe -8 -7 8; je_recoi -5 -5 5; je_redem -18 -25 20; je_refle -16 -15 16; je_refus -24 21 -17
je_regar -15 -12 14; je_regre -10 11 -11; je_repet -13 15 -15; je_sache -7 7 -6; je_sais -15 -22 21
je_saura -5 -5 5; je_souha -6 -8 10; je_suis 1 -25 11; je_suppo 10 -7 -12; je_telep -3 -2 5; je_vais -17 -4 7
je_verif -11 -14 13; je_verra -11 -9 10; je_veux 11 -7 -10; je_viens 6 -12 -5; je_vois -7 8 -9; je_voudr -13 -10 12
je_voula 14 -10 -15; je_vous 3 -4 -5; jean -12 -11 12; jean_dupon -6 -7 7; jean_jaure -8 -8 8; jean_tiret -5 -6 6
jeudi 5 -5 -5; jeudi_> 5 -5 -5; jeune 4 -3 -11; jeune_homme 4 -3 -11; jeux -5 -5 5; jeux_ne -5 -5 5; jo -3 -5 8
jo_point -3 -5 8; john -8 -8 8; john_smith -8 -8 8; joint -7 -7 7; joint_> -7 -7 7; joker -12 -12 12
joker_> -12 -12 12; joli -10 -13 12; joli_accen -10 -13 12; josia -2 -5 6; josia_point -2 -5 6; joue 13 -15 -10
joue_pour 13 -15 -10; jours -13 -12 13; jours_> -6 -6 6; jours_que -11 -9 10; julie -14 -18 16
julie_carpe -11 -11 11; julie_merci -13 -16 15; julie_point -5 -10 10; jure -5 -5 7; jure_j -5 -5 7
juste 20 -14 -26; juste_> 11 -6 -25; juste_augus 12 -12 -11; juste_c -8 8 -8; juste_le 6 -5 -6; juste_mon -7 -5 8
juste_oui 8 -8 -7; k -7 -7 10; k_i -6 -6 7; k_point -2 -5 6; karin -10 -11 11; karin_de -10 -11 11; kern -5 -6 6
kern_aroba -5 -6 6; kieff -6 -6 7; kieff_rolan -6 -6 7; kiki -4 -6 8; kiki_du -4 -6 8; l -5 8 -8; l_> -15 5 0
l_a -2 -3 5; l_abbe -2 -5 6; l_accue -6 -7 6; l_adres -7 -11 13; l_agenc -4 -5 6; l_ai 11 0 -17; l_alarm -6 -6 7
l_an -12 -11 12; l_ancie -7 -8 8; l_appar -9 -9 9; l_assis -8 -8 8; l_autre -11 5 -5; l_avez 12 -19 -10
l_e -9 -9 10; l_ecole -7 -8 8; l_enten -11 -8 10; l_heure 7 -3 -8; l_impri -7 -11 11; l_infor -4 -5 7
l_insta -6 6 -6; l_inter -2 -3 5; l_inver -15 14 -13; l_ordi -6 -7 6; l_ordin -4 -6 9; l_oreil -6 -5 6; l_un -6 5 -5
la -23 -2 11; la_4g -14 -13 13; la_> -18 15 -12; la_bas -7 8 -9; la_bonne -7 7 -8; la_box -10 11 -10; la_c 3 8 -19
la_ca -9 -7 9; la_camer -6 -6 7; la_cata -9 -11 11; la_chamb -4 -6 6; la_choue -5 -5 5; la_compt -10 -11 11
la_conne -9 -10 10; la_conso -6 -8 7; la_coupu -5 -6 6; la_cuisi -13 -8 12; la_derni 9 -8 -9; la_direc -5 -7 6
la_faute -6 9 -9; la_fibre 2 -18 4; la_fin -8 -15 13; la_flott -4 -4 5; la_il -7 -6 7; la_je -7 -11 10; la_la -5 2 1
la_le -11 -10 10; la_ligne -8 -10 11; la_maiso -8 -9 12; la_marqu -5 -6 7; la_meme 11 -8 -12; la_moind -12 -15 15
la_monta -6 -8 8; la_montr -3 -7 9; la_non -11 15 -15; la_panne -12 -22 19; la_parce -2 -3 5; la_peine -14 14 -13
la_perso -4 -5 7; la_porte -5 -5 5; la_poste -5 -6 6; la_premi 3 3 -17; la_ps5 -6 -6 6; la_quest -10 -22 17
la_qui -8 8 -8; la_rage -7 -9 9; la_repon -14 14 -14; la_rue 1 4 -8; la_semai -6 -5 6; la_socie -9 -14 13
la_sonne -6 -6 7; la_switc -6 -6 6; la_table -6 -7 6; la_tele -13 -16 17; la_telev -4 -3 6; la_thune -6 -7 7
la_vie -13 12 -12; la_vous -13 -14 14; la_vraie 14 -13 -14; labbe -2 -5 6; labbe_en -2 -5 6; laiss -20 17 -14
laiss_> -15 15 -10; laiss_ca -5 6 -5; laiss_tombe -13 13 -12; lambe -13 -13 14; lambe_> -13 -13 14; lamen -7 -8 9
lamen_dans -5 -5 6; lamen_du -6 -6 7; lamot -4 -8 10; lamot_avec -4 -8 10; lapos -2 -4 6; lapos_point -2 -4 6
laque -12 -12 12; laque_> -12 -12 12; lausa -9 -10 10; lausa_> -9 -10 10; le -13 -2 5; le_06123 -16 -16 16
le_> 8 -8 -6; le_blanc -6 -6 6; le_boiti -6 -6 6; le_bon -16 20 -21; le_brico -7 -7 8; le_bris -8 -8 8
le_burea -14 -17 16; le_c -14 -15 16; le_cas 13 0 -21; le_chat -8 -8 8; le_chien -14 -12 13; le_code 6 -5 -6
le_combi -8 -6 7; le_confi 15 -13 -15; le_contr -11 18 -24; le_decod -13 -10 11; le_deux -7 -8 9; le_dirai -9 9 -9
le_dis 12 -10 -12; le_dossi -15 -12 14; le_faire 14 -14 -14; le_faite -10 9 -3; le_fil -5 -6 6; le_frigo -1 -1 2
le_huit -5 -4 6; le_le -8 -8 8; le_meme -15 6 4; le_mille 12 -14 -12; le_modem -6 -6 6; le_moine -7 -7 7
le_moins -7 11 -12; le_momen -7 6 -6; le_monde -9 -10 10; le_nom 6 -5 -6; le_numer -18 -14 18; le_pc -4 -3 7
le_placa -17 -10 15; le_quart -9 -9 12; le_rende 7 -7 -7; le_repet -9 -8 9; le_resea -8 -14 13; le_respo -8 -9 9
le_rue -6 9 -9; le_sais -10 -8 9; le_salon -15 -10 13; le_sept -5 -4 6; le_sien -5 -5 6; le_signa -6 -6 6
le_silen -9 -8 9; le_site -4 -3 5; le_souci -13 -15 14; le_stand -1 -3 5; le_suppo -13 -9 13; le_techn -11 -11 13
le_telep -22 9 0; le_temps -10 13 -13; le_toit -8 -8 8; le_trois -2 -3 5; le_vingt -8 7 -7; le_voyan 6 -11 -2
le_wifi -14 -15 16; le_zero -1 -3 4; lecle -2 -4 6; lecle_avec -2 -4 6; lecom -3 -7 10; lecom_en -3 -7 10
leduc -2 -6 7; leduc_aroba -2 -6 7; lefeb -15 -14 15; lefeb_> -11 -10 11; lefeb_l -6 -6 6; lefev -6 -8 9
lefev_aroba -6 -8 9; legra -7 -8 8; legra_en -7 -8 8; legra_pierr -7 -8 8; lemai -15 -15 15; lemai_> -15 -15 15
lemoi -7 -7 7; lemoi_> -7 -7 7; lemoi_euh -7 -7 7; lente -15 -12 14; lente_> -8 -9 9; lente_s -11 -6 9
leque -14 -14 14; leque_> -12 -12 12; leque_je -9 -11 10; lerou -2 -5 6; lerou_aroba -2 -5 6; les -27 -22 30
les_amis -4 -4 5; les_appel -1 -3 5; les_bots -10 -7 11; les_bouch -2 -4 6; les_boule -11 -8 11; les_camer -4 -10 10
les_chamb -4 -13 15; les_clien -8 -7 8; les_cours -4 -4 4; les_deux -4 -4 5; les_enfan -6 -8 7; les_esse -5 -5 5
les_machi -5 -4 6; les_mois -6 -8 7; les_quara -6 -5 7; les_texto -9 -9 9; liber -5 -5 5; liber_point -5 -5 5
ligne -14 -25 25; ligne_> -7 -8 9; ligne_c -9 -8 9; ligne_de -8 -14 15; ligne_est -7 -7 7; ligne_fixe -9 -6 9
lilas -7 -8 8; lilas_> -7 -8 8; liseu -6 -5 6; liseu_et -6 -5 6; loin -15 13 -13; loin_de -15 13 -13; lola -5 -6 10
lola_deux -5 -6 10; longo -11 -12 12; longo_> -11 -12 12; longt -16 -9 13; longt_> -6 8 -9; longt_que -14 -15 16
lopez -4 -6 7; lopez_avec -4 -4 5; lopez_trent -3 -6 6; louis -10 -10 10; louis_> -10 -10 10; luc -11 -10 12
luc_gagno -7 -6 8; luc_tiret -4 -8 8; lucas -7 -8 8; lucas_> -7 -8 8; lui 10 -10 -10; lui_c -8 -6 8
lui_meme 11 -10 -13; lulu -4 -7 10; lulu_zero -4 -7 10; lundi -9 -9 9; lundi_> -6 -7 8; lundi_derni -9 -9 9
lunet -6 -6 7; lunet_> -6 -6 7; lydie -8 -6 8; lydie_berti -8 -6 8; lyon -10 -11 11; lyon_> -9 -8 8; lyon_et -4 -4 5
lyon_maint -8 -10 10; m -17 -1 2; m_a -9 -11 12; m_appel -17 -3 6; m_arran 10 -6 -19; m_avait -8 -7 8
m_avez -17 5 1; m_ecout -11 -10 11; m_en -13 11 -11; m_enerv -16 -16 16; m_enten -17 -10 17; m_fi -10 10 -9
m_inter -18 13 -11; m_o -5 -7 6; ma -21 -17 21; ma_box -10 -18 14; ma_carte -7 -8 8; ma_cave -5 -5 6
ma_claqu -6 -6 7; ma_conna -8 12 -12; ma_conne -7 -9 9; ma_conso -5 -5 5; ma_famil -5 -4 6; ma_femme -12 -9 15
ma_fille -10 -8 12; ma_gueul -13 -15 15; ma_ligne -9 -21 20; ma_liseu -6 -5 6; ma_maman -12 3 -3; ma_mere -5 -8 7
ma_part 8 -12 -7; ma_rue -7 6 -6; ma_table -4 -4 6; macbo -6 -6 6; macbo_mon -6 -6 6; machi -9 -10 10
machi_> -9 -9 9; machi_dont -9 -7 10; machi_je -5 -4 6; machi_passe -2 -6 7; madam -4 -26 9; madam_> 6 -20 -4
madam_franc -5 -5 7; madam_lambe -7 -6 7; madam_lefeb -11 -10 11; madam_veuve -9 -8 9; maell -5 -7 9
maell_tiret -5 -7 9; magas -8 -9 9; magas_> -8 -9 9; mail -31 -18 29; mail_> -22 -8 18; mail_il -4 -4 5
mail_poing -5 -6 6; mail_point -3 -6 7; mails -8 -9 9; mails_> -8 -9 9; maint -11 11 -10; maint_> -11 11 -11
maint_tout -6 -5 6; mairi -6 -6 6; mairi_trait -6 -6 6; mais -10 7 -8; mais_appel 0 0 1; mais_bien 5 2 -16
mais_c -21 6 11; mais_ca -17 -19 19; mais_carre 9 -9 -10; mais_en -10 10 -6; mais_faite 11 -11 -8
mais_je -13 11 -11; mais_juste -8 8 -8; mais_la -9 9 -9; mais_merde -11 -10 11; mais_moi -5 -8 7
mais_non -33 32 -19; mais_oui 18 -16 -17; mais_pas -11 13 -12; mais_peut -8 -8 9; mais_si 10 -10 -10
mais_votre -6 -5 6; mais_vous -9 3 5; mais_y 7 -6 -4; maiso -8 -9 12; maiso_> -10 -11 12; maiso_il -2 -3 5
mal -32 9 -3; mal_> -18 -17 19; mal_a -6 -8 8; mal_compr -20 20 -20; mal_de -6 -5 6; malhe 6 0 -10; malhe_> 7 -6 -7
malhe_non -14 16 -15; malhe_oui 16 -14 -9; maman -11 3 -3; maman_> -8 -17 16; maman_elle -8 9 -9; mange -9 -10 10
mange_> -9 -10 10; manso -14 -12 13; manso_> -14 -12 13; marc -7 -8 9; marc_d -7 -8 9; march 16 -32 -6
march_> 17 -13 -17; march_concl 10 -9 -10; march_on 7 -8 -7; march_pas -12 -18 17; march_plus -11 -10 12
march_pour 16 -19 -15; march_toujo 7 -7 -5; mari -9 -8 16; mari_> -6 -6 11; mari_est -9 -8 10; mari_le -5 -5 6
mari_qui -10 -8 11; marie -18 -18 19; marie_aroba -4 -6 6; marie_chris -9 -9 9; marie_le -8 -8 8
marie_point -12 -11 14; marie_tiret -3 -5 8; mariu -2 -4 6; mariu_treiz -2 -4 6; marqu -5 -6 7; marqu_sorti -5 -6 7
marre -20 -11 18; marre_> -12 -10 11; marre_bien -17 -8 15; mars -7 7 -7; mars_> -7 7 -7; marse -9 -11 10
marse_> -9 -11 10; marti -18 0 4; marti_> -11 8 -6; marti_aroba -5 -11 12; marti_at -4 -7 9; marti_pierr -10 -11 11
marti_point -5 -6 6; marti_zero 0 -1 1; matin -4 -16 7; matin_> -12 -13 14; matin_oui 8 -7 -8; mats -2 -5 7
mats_aroba -2 -5 7; mauva -11 11 -11; mauva_adres -11 11 -11; me 3 -25 5; me_convi 12 -11 -12; me_deman -5 -5 5
me_deran 14 -15 -12; me_dit -7 -6 7; me_fout -11 -8 11; me_marre -17 -8 15; me_parai 5 -4 -5; me_parle -13 -10 13
me_passe -11 -7 10; me_pose 7 -6 -6; me_posez -4 -4 4; me_rappe -12 -15 14; me_reste -2 -1 3; me_sembl 11 -11 -11
me_souvi -18 3 -1; me_suis -8 9 -10; me_trans -4 -5 5; me_va 13 -11 -14; meme 8 -9 -14; meme_> 12 -28 -8
meme_dossi 19 -13 -23; meme_oui 13 -10 -11; meme_panne 11 -8 -12; meme_probl -9 11 -11; meme_souci 16 -18 -13
merci -6 3 -2; merci_> -2 3 -6; merci_beauc -11 -12 12; merci_ca -11 12 -11; merci_ce 6 -5 -6; merci_mais -4 16 -16
merci_on -5 6 -5; merci_sans -13 13 -7; merde -16 -15 16; merde_> -9 -8 9; merde_a -11 -13 13
merde_enfin -11 -10 11; mere -5 -8 7; mere_est -5 -8 7; mes -12 -14 14; mes_lunet -6 -6 7; mes_papie -9 -8 8
mes_petit -3 -4 5; mes_piece -7 -7 7; mes_sms -7 -9 8; mette -6 -6 6; mette_moi -6 -6 6; mhm 12 -12 -12
mhm_> 12 -12 -12; miche -5 -6 7; miche_point -5 -6 7; midi -9 -9 9; midi_> -9 -9 9; mieux -11 11 -10
mieux_pas -11 11 -10; mikae -2 -5 6; mikae_avec -2 -5 6; milie -5 -6 6; milie_aroba -5 -6 6; mille 5 -12 -3
mille_> 7 -16 -7; mille_cinq -5 -6 10; mille_lyon -9 -8 8; mille_neuf -4 -5 7; minut -11 -12 13; minut_> -8 -8 8
minut_au -6 -7 6; minut_de -5 -5 7; minut_je -6 -6 7; mmh 9 -7 -8; mmh_oui 9 -7 -8; mobil -10 -14 14
mobil_> -8 -9 9; mobil_de -4 -4 5; modem -6 -6 6; modem_clign -6 -6 6; modem_il -6 -9 11; modif -16 -18 17
modif_mon -16 -18 17; moham -9 -9 9; moham_el -9 -9 9; moi -5 -8 4; moi_> 0 2 -7; moi_adres -9 10 -9; moi_au -7 -7 8
moi_avec -6 -6 6; moi_c 1 -10 5; moi_ca -5 -8 7; moi_j -6 -6 9; moi_je -5 -6 6; moi_les -5 -4 6; moi_lydie -8 -6 8
moi_meme 15 -12 -18; moi_non -17 26 -29; moi_pas -8 -11 11; moi_quelq -8 -11 14; moi_qui 9 -7 -11; moi_sur 0 0 1
moi_y -6 -5 6; moind -12 -15 15; moind_idee -12 -15 15; moine -7 -7 7; moine_attac -7 -7 7; moins -11 3 3
moins_de -10 -11 10; moins_du -7 11 -12; mois -16 -14 15; mois_> -6 -8 7; mois_de -11 -7 9; mois_pour -8 -7 8
momen -7 6 -6; momen_> -7 6 -6; mon -10 -25 20; mon_abonn -13 -10 13; mon_adres 6 -14 -1; mon_alarm -7 -6 7
mon_apple -6 -6 6; mon_bon 16 -12 -18; mon_chef -7 -7 9; mon_chum 9 -9 -9; mon_contr -17 -19 18; mon_decod -2 -1 3
mon_dieu 6 -2 -6; mon_dossi -12 -4 11; mon_fils -8 -7 10; mon_fixe 0 0 1; mon_impri -6 -6 6; mon_inter 11 -10 -11
mon_ipad -6 -6 6; mon_iphon -6 -6 6; mon_macbo -6 -6 6; mon_mari -10 -9 16; mon_modem -6 -9 11; mon_nom -13 -15 14
mon_numer -1 -1 2; mon_opera -8 -7 8; mon_ordi -5 -5 6; mon_ordin -6 -5 6; mon_papa 6 -7 -6; mon_pauvr -4 -3 6
mon_pc -4 -4 5; mon_petit 9 -9 -9; mon_porta -11 -11 12; mon_preno -9 1 1; mon_rende -12 -9 12; mon_techn -11 -7 12
mon_telep -8 -7 8; mon_vieux -5 -5 5; monde -12 -3 6; monde_> -7 11 -12; monde_est -9 -10 10; monde_plus -7 -8 8
monsi -8 0 1; monsi_> -3 -2 -1; monsi_berna -8 -8 8; monsi_duboi -10 -10 10; monsi_fourn -10 -10 10
monsi_lambe -9 -9 9; monsi_marti -15 16 -16; monta -6 -8 8; monta_> -6 -8 8; montp -8 -9 8; montp_> -8 -9 8
montr -3 -7 9; montr_le -3 -7 9; moque -11 -8 11; moque_de -11 -8 11; morel -5 -7 6; morel_m -5 -7 6
morel_quatr -2 -5 6; mot -7 -8 8; mot_aroba -5 -5 5; mot_avec -2 -5 6; mot_de -5 -5 5; mot_legra -7 -8 8
mot_point -2 -6 8; mots -4 -4 5; mots_point -4 -4 5; mouli -3 -6 8; mouli_aroba -3 -6 8; moyen -7 -8 8
moyen_d -7 -8 8; muet -10 -9 10; muet_> -10 -9 10; mur -6 -6 6; mur_a -6 -6 6; musiq -5 -5 7; musiq_et -5 -5 7
my -8 -8 8; my_name -8 -8 8; n -18 12 -9; n_a -3 2 0; n_ai -23 8 -5; n_arriv -6 -7 7; n_en -14 -4 5
n_est -22 16 -12; n_y 2 -7 -5; name -8 -8 8; name_is -8 -8 8; nante -4 -3 5; nante_> -4 -3 5; natha -9 -9 9
natha_van -9 -9 9; ne -5 -3 -4; ne_capte -6 -8 8; ne_crois -16 12 -10; ne_dis 20 -20 -14; ne_donne -5 -5 5
ne_l -12 10 -5; ne_le -10 9 -3; ne_m -23 11 -5; ne_march -6 -4 9; ne_me 0 -17 7; ne_parle -6 -6 6; ne_passe -4 -4 5
ne_peux -14 -15 15; ne_prefe -18 11 -9; ne_recoi -1 -3 5; ne_repon -4 -10 10; ne_sais -24 -29 30
ne_saura -12 -13 14; ne_se -5 -5 5; ne_souha -17 12 -11; ne_suis -16 16 -15; ne_veut -5 -6 6; ne_veux -20 18 -16
nee -7 -10 9; nee_marti -7 -10 9; negat -14 14 -14; negat_> -14 14 -14; negat_non -6 11 -11; nein -15 11 -6
nein_non -15 11 -6; nenni -16 17 -17; nenni_> -14 14 -14; nenni_m -10 10 -9; net -4 -6 7; net_> -4 -6 7
neuf -15 -15 18; neuf_> -2 -3 5; neuf_aroba -4 -5 7; neuf_camer -7 -8 9; neuf_cent -4 -5 7; neuf_dix -1 -1 2
neuf_douze -4 -4 5; neuf_heure -4 -4 5; neuf_mille -9 -8 8; neuf_quato -1 -1 2; neuf_quatr -4 -5 9; neuve -8 -10 9
neuve_> -8 -10 9; ni -22 -15 15; ni_l -6 5 -5; ni_non -17 -18 18; ni_oui -17 -18 18; nicol -5 -7 6
nicol_morel -5 -7 6; niet -12 12 -12; niet_> -12 12 -12; no -9 10 -9; no_c -9 10 -9; no_no -9 10 -9; noel -6 -8 9
noel_aroba -6 -8 9; noire -6 -6 6; noire_avec -6 -6 6; nom -13 0 9; nom_> -9 2 6; nom_c -14 6 -2; nom_de -8 -10 9
nom_est -7 -6 8; nom_et -6 -7 6; nom_la 5 2 -8; non -23 30 -23; non_> -37 22 -2; non_allez 15 -13 -17
non_alors -25 26 -19; non_atten -12 12 -10; non_aucun 16 -16 -9; non_c 4 6 -28; non_ca -25 23 -15; non_ce -11 12 -11
non_desol -15 14 -8; non_du -15 18 -8; non_en -12 12 -6; non_enfin 15 -14 -16; non_euh -9 12 -11; non_j -8 8 -6
non_je -9 17 -17; non_juste -13 13 -7; non_l -11 11 -3; non_la -8 10 -10; non_laiss -15 15 -10; non_mais 9 -7 -18
non_merci -26 19 -10; non_non 15 -11 -18; non_pardo -8 10 -20; non_pas -1 3 -8; non_peut -7 7 -5
non_plus -14 16 -16; non_point -15 15 -15; non_pourq -12 12 -11; non_rien -10 19 -18; non_si 7 -7 -4
non_surto -8 11 -10; non_toujo -20 20 -2; non_vous 10 -9 -17; non_voyon -17 17 -13; non_y 17 -17 -7; nonan -4 -4 8
nonan_et -2 -2 3; nonan_trois -5 -6 10; nope -14 14 -14; nope_> -14 14 -14; norma -13 -12 12; norma_> -13 -12 12
nos -11 -10 11; nos_clien -1 -3 5; nos_comme -4 -4 5; nos_termi -7 -6 7; note 13 -16 -10; note_> 8 -9 -6
note_merci 12 -11 -8; note_oui 9 -11 -8; notre 1 -10 5; notre_polit -6 -7 7; notre_raiso 7 -6 -6; nous -2 -17 5
nous_> -12 -9 11; nous_avons -7 7 -7; nous_depui -4 -6 6; nous_en -6 -8 8; nous_on -7 -5 7; nous_somme 8 -13 -7
nouve 9 -6 -15; nouve_> 14 -15 -11; nouve_souci -11 11 -9; novem -11 -8 10; novem_> -11 -8 10; nulle -12 12 -12
nulle_> -12 12 -12; numer -23 5 6; numer_> -10 14 -15; numer_de -11 -8 12; numer_monsi -8 10 -10
numer_que -15 -12 14; o -9 -9 10; o_conno -5 -7 7; o_l -2 -3 5; o_point -5 -8 8; o_r -5 -7 6; o_v -6 -6 6
o_vingt -3 -7 9; occup -14 -11 15; occup_> -8 -8 9; occup_de -12 -9 12; offre -5 -7 6; offre_plus -5 -7 6
oh -7 -3 3; oh_la -5 2 1; oh_non -6 11 -8; oh_punai -12 -10 11; oh_que 12 1 -22; oh_vous -5 6 -5; ok 17 -15 -16
ok_> 15 -14 -15; ok_allez 9 -9 -9; ok_ca 6 -5 -6; ok_d 9 -15 -6; ok_mais -14 14 -12; ok_ok 7 -5 -7; ok_pas 7 -6 -6
ok_pour 9 -7 -9; olivi -11 -11 12; olivi_blanc -8 -6 8; olivi_hamon -6 -6 7; on 3 -9 -7; on_a -7 -7 8
on_capte -9 -9 9; on_essai 12 -13 -11; on_est -3 -22 10; on_fait 22 -18 -22; on_m -10 -9 11; on_me -7 -8 9
on_n -4 -9 10; on_oubli -17 15 -13; on_peut 18 -22 -14; on_se -12 -11 12; on_tente 13 -10 -11; on_va 2 4 -8
on_verra -14 -14 14; onze -5 -5 6; onze_aroba -4 -4 8; onze_douze 0 0 1; onze_quara -4 -4 6; onze_soixa -5 -4 8
onze_vingt -5 -5 6; opera -18 -18 18; opera_> -16 -15 16; opera_a -7 -8 8; opera_est -8 -7 8; orang -15 -13 15
orang_> -6 -6 6; orang_point -13 -11 13; ordi -6 -7 7; ordi_et -5 -5 6; ordi_la -6 -7 6; ordin -12 -11 14
ordin_> -14 -14 16; ordin_de -4 -3 6; ordin_et -6 -5 6; oreil -6 -5 6; oreil_gauch -6 -5 6; org -4 -4 5
org_> -4 -4 5; os -5 -3 6; os_s -5 -3 6; ou -10 -11 11; ou_5 -9 -9 9; ou_pas -4 -9 9; ou_peut -3 -2 5
ou_quatr -10 -10 11; oubli -18 18 -16; oubli_> -18 18 -16; oui 34 -29 -23; oui_> 34 -27 -24; oui_ah -8 9 -10
oui_allez 6 -5 -6; oui_alors -10 13 -23; oui_bien 7 -7 -3; oui_c 39 -30 -30; oui_ca 18 -15 -19; oui_conti 14 -12 -14
oui_da 10 -10 -8; oui_deja 9 -11 -7; oui_deux 7 -6 -6; oui_effec 11 -10 -11; oui_enfin -19 20 -16; oui_et -29 -27 29
oui_euh -8 9 -21; oui_evide 10 -11 -7; oui_exact 9 -8 -9; oui_grave 6 -6 -6; oui_hein 18 -7 -24; oui_helas 12 -14 -8
oui_il 11 -10 -11; oui_it 7 -4 -6; oui_j 20 -5 -25; oui_je 30 -24 -27; oui_jeune 9 -9 -10; oui_juste 9 -10 -5
oui_le 18 -15 -17; oui_madam 19 -14 -20; oui_mais -15 17 -17; oui_malhe 7 -6 -7; oui_merci 20 -21 -16
oui_mon 15 -12 -18; oui_ni -17 -18 18; oui_non -25 25 -18; oui_on 10 -12 -8; oui_oui 16 -10 -16; oui_pardi 13 -9 -12
oui_pardo 9 -7 -9; oui_pas 5 -3 -2; oui_peuch 7 -7 -7; oui_peut -13 -13 13; oui_plusi 7 -6 -7; oui_pour 14 -10 -15
oui_pourq 8 -8 -9; oui_puisq 12 -10 -12; oui_s 17 -21 -16; oui_sans 12 -18 -6; oui_septa 9 -7 -6; oui_toujo 6 -6 -5
oui_tout 24 -29 -13; oui_tu 9 -9 -9; oui_vas 10 -8 -5; oui_vite 12 -11 -8; oui_voila 17 -10 -14; oui_vous 14 -11 -14
oui_y 5 -3 -2; p -8 -8 9; p_comme -4 -7 9; p_e -8 -8 8; p_tiret -5 -6 8; paie -6 -8 7; paie_tous -6 -8 7
paiem -10 -9 10; paiem_> -5 -5 5; paiem_sont -7 -6 7; paill -14 -13 14; paill_> -14 -13 14; panne -6 -21 14
panne_> -2 -19 10; panne_d -13 -11 13; panne_de -3 -3 4; panne_est -7 -6 7; papa 6 -7 -6; papa_il 6 -7 -6
papie -9 -8 8; papie_> -9 -8 8; par -15 -14 15; par_heure -5 -5 6; par_la -13 -10 13; par_mois -8 -7 8
par_votre -8 -7 8; parai 5 -4 -5; parai_bien 5 -4 -5; paras -7 -7 7; paras_on -7 -7 7; parce -4 -5 6
parce_qu -4 -5 6; parce_que -4 -3 5; pardi 12 -12 -12; pardi_> 12 -12 -12; pardo -16 -10 14; pardo_> -19 -1 10
pardo_deux -5 -5 5; pardo_j 9 -7 -9; pardo_je -8 9 -10; pardo_oui 19 -19 -12; pardo_vous -12 -12 13; parei 10 -9 -9
parei_oui 10 -9 -9; parfa 21 -21 -19; parfa_> 16 -16 -15; parfa_comme 7 -6 -4; parfa_on 8 -7 -8; paris -10 -10 10
paris_> -10 -10 10; parla -9 -7 9; parla_a -9 -7 9; parle -18 -15 19; parle_> -12 -8 11; parle_a -7 -15 13
parle_avec -10 -11 14; parle_de -9 -14 13; parle_lente -11 -6 9; parle_qu -6 -6 6; part 8 -12 -7; part_c 8 -12 -7
parte -7 -9 8; parte_plus -7 -9 8; parti -19 -20 20; parti_> -13 -13 13; parti_faire -4 -4 4; parti_mange -9 -10 10
pas -15 23 -20; pas_> -16 17 -18; pas_a -14 14 -14; pas_aujou -10 13 -14; pas_avec -2 -6 7; pas_besoi -11 19 -20
pas_bien -35 11 18; pas_ca -25 27 -21; pas_ce -28 27 -17; pas_celui -11 11 -12; pas_certa -28 -22 24
pas_cette -6 6 -6; pas_chez -12 15 -16; pas_comme -10 13 -13; pas_compr -15 -27 26; pas_corre -21 21 -5
pas_d 3 -2 -12; pas_de 33 -42 -8; pas_donc -5 6 -5; pas_du -13 6 0; pas_encor -14 18 -8; pas_enten -29 -31 33
pas_essay -13 14 -14; pas_eu 8 6 -15; pas_exact -19 20 -16; pas_fait -30 25 -14; pas_faux 29 -29 -24
pas_grave -14 -15 16; pas_habil -5 -7 6; pas_inter -9 12 -11; pas_je -6 -9 9; pas_juste -15 11 -6; pas_la -4 6 -8
pas_le -16 21 -14; pas_ma -7 6 -6; pas_maint -9 11 -11; pas_merci -17 12 -11; pas_moi -10 7 -6; pas_mon -11 14 -13
pas_monsi -15 16 -16; pas_ne -10 9 -3; pas_non 22 -21 -29; pas_oui 6 -6 -5; pas_pas -9 -8 9; pas_pense -17 17 -9
pas_pour -35 24 -14; pas_pu -11 15 -16; pas_que -11 14 -14; pas_quest -9 12 -12; pas_redem -9 11 -11
pas_regle 16 -16 -9; pas_repon -14 -15 15; pas_reuss -10 15 -16; pas_reven 11 -10 -11; pas_sa -10 11 -11
pas_soixa -6 7 -7; pas_speci -9 9 -9; pas_sur -22 -14 20; pas_touch -5 14 -15; pas_tout -18 20 -12; pas_trop -8 -7 8
pas_vous -11 -11 12; pas_vraim -20 18 -11; passe -15 -3 7; passe_a -5 -7 6; passe_le -13 -9 13
passe_merci -13 11 -11; passe_moi -6 -9 10; passe_plus -4 -4 5; passe_pour -5 -5 5; passe_tout -5 -5 6
passe_un -6 -7 7; patri -8 -8 8; patri_van -8 -8 8; paul -9 -10 10; paul_aroba -6 -11 11; paul_chez -9 -9 9
paule -5 -6 6; paule_point -5 -6 6; pauli -5 -7 7; pauli_point -5 -7 7; pauvr -4 -3 6; pauvr_mari -4 -3 6
paye -9 -9 9; paye_cinqu -8 -7 8; paye_quara -8 -9 10; pc -10 -8 11; pc_> -4 -3 7; pc_et -3 -1 4; pc_fixes -7 -6 7
pc_ma -4 -4 5; pc_porta -7 -6 7; pc_une -3 -4 7; peete -7 -7 8; peete_aroba -7 -7 8; peine -14 14 -13
peine_> -14 14 -13; pelis -8 -9 8; pelis_a -8 -9 8; pense 4 6 -16; pense_> 9 -5 -10; pense_bien 11 -8 -6
pense_pas -27 14 -9; pense_que 10 -9 -9; perds -5 -5 5; perds_le -5 -5 5; perdu -7 -6 7; perdu_inter -7 -6 7
perei -6 -6 6; perei_> -6 -6 6; perre -1 -5 6; perre_deux -1 -5 6; perri -3 -5 8; perri_aroba -3 -5 8
perso -23 -15 16; perso_> -20 -5 9; perso_a -10 -10 11; perso_de -5 -4 6; perso_n -2 10 -9; perso_ne -8 -10 10
perso_qui -11 -4 12; peter -8 -10 10; peter_un -8 -10 10; petit 4 -14 -2; petit_> 9 -10 -9; petit_aroba -6 -7 7
petit_enfan -3 -4 5; petit_fils -4 -4 5; petro -6 -6 6; petro_p -6 -6 6; peu -30 -1 6; peu_agace -7 -8 8
peu_embet -8 -11 10; peu_enerv -5 -8 7; peu_pour -17 15 -13; peu_pres -6 -8 7; peuch 7 -7 -6; peuch_> 7 -7 -7
peuch_la -3 -4 5; peut 0 -20 8; peut_aider 6 -2 -6; peut_dire 17 -13 -17; peut_essay 9 -10 -8; peut_etre -26 -16 20
peut_faire 4 -14 -3; peuve -3 -4 5; peuve_plus -3 -4 5; peux -13 3 -2; peux_avoir -14 -14 15; peux_parle -5 -12 12
peux_pas -20 5 -3; peux_plus -6 -7 10; peux_y 9 -9 -9; piece -7 -7 7; piece_joint -7 -7 7; pierr -15 -18 18
pierr_> -14 -16 16; pierr_aroba -5 -6 6; pierr_duran -8 -8 8; pierr_point -4 -7 9; pierr_tiret -5 -6 6
placa -17 -10 15; placa_> -17 -10 15; plain -13 -7 11; plain_> -13 -7 11; plais 13 -12 -13; plais_> 13 -12 -13
plait 3 -14 0; plait_> 0 -13 3; plait_comme -8 -7 9; plait_merci 18 -16 -17; plait_un -9 -3 9; plein 7 -14 -7
plein_dans 12 -14 -12; plein_de -7 -7 7; pleut -7 -8 7; pleut_depui -7 -8 7; plus -35 4 7; plus_33 -7 -8 8
plus_> -21 -12 18; plus_a -7 -7 7; plus_aller -3 -4 5; plus_aucun -5 -6 6; plus_c 0 0 1; plus_d -21 4 2
plus_de -9 -10 11; plus_demar -5 -6 6; plus_du -7 10 -11; plus_et -3 -4 5; plus_inter -4 -6 8; plus_le -27 15 -11
plus_les -4 -5 5; plus_maint -8 11 -12; plus_moyen -7 -8 8; plus_point -4 -8 8; plus_rapid -5 -7 6
plus_rien -6 -8 8; plus_trent -2 -5 6; plus_trop -6 -6 8; plus_vite 6 -2 -6; plusi -8 -18 8; plusi_> -13 -13 13
plusi_fois 7 -6 -7; pluto -7 10 -11; pluto_non -12 12 -11; pluto_oui 9 -9 -7; poing -5 -6 6; poing_com -5 -6 6
point -17 -5 13; point_au -5 -6 6; point_b -6 -9 11; point_be -8 -8 9; point_com -14 2 3; point_comme -6 -6 6
point_diall -6 -7 6; point_duboi -9 -8 9; point_dumas -5 -6 8; point_duran -5 -6 6; point_faure -5 -4 8
point_fr -15 -1 8; point_h -2 -6 8; point_i -5 -5 5; point_kern -5 -6 6; point_l -2 -5 6; point_la -5 -5 5
point_le -6 -6 6; point_lecle -2 -4 6; point_lecom -3 -7 10; point_leduc -2 -6 7; point_lefev -6 -8 9
point_lerou -2 -5 6; point_lopez -4 -6 7; point_m -5 -5 10; point_marti -5 -9 11; point_morel -2 -5 6
point_mouli -3 -6 8; point_net -4 -6 7; point_noel -6 -8 9; point_o -5 -7 7; point_orang -7 -11 11
point_org -4 -4 5; point_peete -7 -7 8; point_perre -1 -5 6; point_perri -3 -5 8; point_petit -6 -7 7
point_renau -7 -11 13; point_roy -4 -9 11; point_soixa -4 -4 8; point_z -2 -3 5; polit -6 -7 7; polit_inter -6 -7 7
pon -6 -6 6; pon_etein -6 -6 6; porta -13 -13 15; porta_> -5 -5 5; porta_chacu -7 -5 7; porta_et -7 -6 7
porta_il -10 -8 10; porta_la -2 -3 5; porta_ne -6 -8 8; porte -15 -10 13; porte_> -2 -8 9; porte_je -5 -5 5
porte_plain -13 -7 11; pose 5 -7 -4; pose_pas 7 -6 -6; pose_souci -7 -6 7; posez -4 -4 4; posez_une -4 -4 4
posit 12 -12 -12; posit_> 12 -12 -12; possi -7 -18 8; possi_> -13 -13 13; possi_oui 14 -9 -17; posta 6 -5 -6
posta_donc 6 -5 -6; poste -11 -11 13; poste_> -13 -11 14; poste_a -6 -7 6; poste_douze -1 -1 3; poste_et -6 -5 6
poste_point -5 -6 6; poste_telep -6 -7 7; pour 3 5 -18; pour_autre -8 9 -10; pour_ca 7 4 -13; pour_jeudi 5 -5 -5
pour_l -6 6 -5; pour_la 8 -24 -1; pour_le 0 -4 0; pour_ma -9 -15 12; pour_me -9 -6 8; pour_moi 10 2 -23
pour_sur 13 -13 -13; pour_un -12 4 -3; pour_une -13 -11 13; pourq 15 -24 0; pourq_> -12 12 -11; pourq_pas 23 -25 -18
pourq_vous -16 -9 15; pourr -13 -13 13; pourr_me -5 -6 6; pourr_pas -9 -9 9; pouve -5 -22 7; pouve_> 16 -8 -21
pouve_dire -7 -7 7; pouve_me -13 -9 13; pouve_repet -16 -15 16; pouve_valid 6 -5 -6; prefe -24 23 -20
prefe_atten -12 14 -14; prefe_avoir -5 -11 11; prefe_evite -12 11 -11; prefe_expli -8 -9 9; prefe_parle -4 -9 8
prefe_pas -17 17 -15; premi -5 -6 6; premi_etage -9 -11 11; premi_fois 3 3 -17; prend -6 -7 8; prend_un -6 -7 8
prene -9 -11 10; prene_votre -9 -11 10; preno -9 1 1; preno_> -7 3 -1; preno_c -5 -4 8; preno_lucas -7 -8 8
pres -6 -8 7; pres_dix -6 -8 7; presq -6 7 -7; presq_mais -6 7 -7; press 7 -5 -7; press_> 7 -5 -7; pret 6 -5 -6
pret_> 6 -5 -6; preve -8 -10 10; preve_> -8 -10 10; previ -6 -6 6; previ_je -6 -6 6; prie -6 -11 11
prie_j -6 -11 11; pris -2 -1 3; pris_il -2 -1 3; prise -8 -7 8; prise_> -8 -7 8; probl 20 -10 -27; probl_> 19 -9 -28
probl_allez 13 -12 -11; probl_de -11 -9 13; probl_est -11 11 -3; probl_oui 7 -7 -4; propo 12 -8 -13
propo_de 12 -8 -13; proxi -7 -7 8; proxi_point -7 -7 8; ps5 -6 -6 6; ps5_et -6 -6 6; pu -11 15 -16; pu_> -11 15 -16
puisq -3 6 -12; puisq_je -3 6 -12; punai -17 -17 17; punai_> -11 -11 11; punai_elle -12 -10 11; putai -9 -12 11
putai_mais -9 -12 11; qu -16 -12 15; qu_a -6 -6 6; qu_elle -7 -6 7; qu_est -17 -12 16; qu_on -8 -9 12
qu_une -6 -7 6; quand -18 -16 18; quand_je -15 -11 14; quand_meme -8 -11 10; quara -11 -11 16; quara_cinq -8 -10 12
quara_deux -9 -7 9; quara_poste -6 -5 7; quara_quatr -4 -4 6; quara_soixa -2 -5 6; quara_trois -1 -1 3
quart -9 -9 12; quart_> -9 -9 12; quato -1 -1 2; quato_cinqu -1 -1 2; quatr -14 -11 16; quatr_> -5 -6 6
quatr_appar -9 -9 9; quatr_aroba -4 -6 7; quatr_cinq -2 -2 4; quatr_cinqu -3 -4 7; quatr_dison -8 -8 9
quatr_fois -12 -11 13; quatr_ordin -10 -11 11; quatr_pas -8 7 -7; quatr_quatr -5 -4 8; quatr_saiso -5 -5 5
quatr_septa -2 -2 3; quatr_smart -10 -6 10; quatr_soixa -2 -5 6; quatr_te -8 -8 9; quatr_tout -4 -6 8
quatr_trois -2 -3 4; quatr_vingt -8 -10 15; que -8 11 -9; que_> -12 -11 12; que_c -10 -10 12; que_ca -11 -9 10
que_j 9 -10 -7; que_je 1 4 -8; que_l -2 -3 5; que_la 9 -8 -9; que_le -7 -5 7; que_nenni -13 13 -12
que_non -26 26 -21; que_oui 20 -18 -16; que_que -11 -9 10; que_votre -9 -6 8; que_vous -28 -6 16; quel -14 -12 13
quel_ticke -14 -12 13; quell -13 -15 15; quell_boite -6 -6 7; quell_box -8 -8 8; quell_quest -10 -13 13
quelq -7 -10 16; quelq_un -7 -10 16; quest -23 -1 7; quest_> -22 0 6; quest_deja -13 -11 12; qui -12 -16 17
qui_a -9 -8 13; qui_aboie -9 -6 7; qui_ai 9 -7 -11; qui_compr -9 -3 9; qui_est -9 -7 8; qui_etes -9 -10 9
qui_gere -4 -4 4; qui_m -8 -3 11; qui_pose -7 -6 7; qui_s -9 -8 10; qui_se -5 -5 6; quinz -9 -9 9; quinz_et -7 -6 7
quinz_ordin -7 -5 7; quinz_quatr -2 -5 6; quinz_rue -7 -8 8; quoi -27 -22 27; quoi_> -20 -12 18; quoi_ce -13 -10 12
quoi_deja -13 -14 14; quoi_j -17 -11 14; quoi_la -17 -12 14; quoi_un -7 -10 8; quoi_vous -9 -8 9; r -15 -14 16
r_> -6 -7 7; r_a -11 -12 12; r_e -8 -9 9; r_o -6 -6 6; r_point -2 -5 7; r_un -1 -5 6; radio -9 -8 9; radio_> -9 -8 9
rage -7 -9 9; rage_contr -7 -9 9; rage_j -7 -9 9; raiso 15 -18 -11; raiso_> 15 -17 -10; raiso_socia 7 -6 -6
rallu 11 -14 -11; rallu_> 11 -14 -11; rame -6 -6 6; rame_enorm -6 -6 6; rapid -5 -7 6; rapid_> -5 -7 6
rappe 4 -20 -1; rappe_> 7 -18 -6; rappe_c -8 -7 8; rappe_plus -12 -15 14; rau -7 -8 8; rau_r -7 -8 8
ravi 13 -14 -13; ravi_> 13 -14 -13; raymo -9 -8 9; raymo_escof -9 -8 9; rebra 10 -12 -10; rebra_> 10 -12 -10
recoi -4 -5 5; recoi_plus -4 -5 5; recu 6 -9 -5; recu_d 6 -9 -5; recup -18 -10 13; recup_inter -18 -10 13
redem -10 -2 -5; redem_> -10 -2 -5; redir 8 -9 -6; redir_vous 8 -9 -6; refle -4 -17 8; refle_> -4 -17 8
refus 1 8 -21; refus_> -1 9 -20; refus_de 8 -12 -7; regar -15 -12 14; regar_> -14 -11 12; regar_des -6 -6 6
regis -8 -9 8; regis_pelis -8 -9 8; regle -14 15 -16; regle_> 15 -15 -7; regle_ca -24 24 -23; regle_cette -6 6 -5
regle_depui -6 8 -9; regre -10 11 -11; regre_> -10 11 -11; relou -10 -7 11; relou_les -10 -7 11; renau -7 -11 13
renau_aroba -7 -11 13; rende -2 -10 7; rende_la -6 -7 7; rende_vous -1 -9 6; rendu -8 -7 8; rendu_ridic -8 -7 8
rene -7 -7 8; rene_point -7 -7 8; rentr -4 -4 5; rentr_diman -4 -4 5; repar -6 -7 7; repar_une -6 -7 7
repas -6 -6 6; repas_demai -6 -6 6; repet -21 -12 20; repet_> -13 -15 14; repet_la -8 -13 13; repet_non -13 15 -15
repet_s -20 -16 20; repon -23 -5 9; repon_a -14 -15 15; repon_est -14 14 -14; repon_il -5 -7 6; repon_plus -4 -10 10
resea -11 -13 14; resea_> -7 -11 11; resea_dans -9 -9 12; resea_est -5 -5 6; resea_inter -4 -5 6
resea_mobil -8 -9 9; resil -7 -8 8; resil_> -7 -8 8; resol -15 15 -13; resol_> -15 15 -13; respo -10 -10 11
respo_du -8 -9 9; respo_infor -6 -6 7; resta -5 -5 5; resta_on -5 -5 5; reste -5 -5 8; reste_ma -2 -1 3
reste_rouge -7 -6 8; reuss -10 15 -16; reuss_> -10 15 -16; reven 11 -10 -11; reven_mon 11 -10 -11; rhone -2 -4 6
rhone_> -2 -4 6; ridic -8 -7 8; ridic_> -8 -7 8; rien -27 20 -12; rien_> -15 9 -6; rien_a -4 12 -14
rien_aucun -6 -8 8; rien_compr -14 -34 27; rien_debra -11 12 -11; rien_du -11 15 -15; rien_enten -6 -5 6
rien_fait -20 15 -14; rien_il -1 -3 3; rien_moi -12 -11 12; rien_non -2 10 -9; rien_redem -11 20 -21
rocha -9 -10 10; rocha_a -9 -10 10; rolan -6 -6 7; rolan_k -6 -6 7; rose -9 -7 9; rose_et -9 -7 9; rossi -13 -13 13
rossi_> -10 -9 9; rossi_chioc -5 -5 5; rouge 10 -9 -9; rouge_> 10 -9 -9; roule 13 -13 -12; roule_> 13 -13 -12
rouss -13 -12 13; rouss_bonjo -9 -7 8; rouss_de -7 -9 8; roy -4 -9 11; roy_aroba -4 -9 11; rue -8 3 0; rue_> -7 6 -6
rue_bon -6 9 -9; rue_d -10 10 -9; rue_des -7 -8 8; rue_le 6 -5 -6; s -3 -5 1; s_allum -5 -7 9; s_corre 7 -4 -6
s_e -6 -6 6; s_en -8 -8 9; s_est -5 5 -14; s_il 3 -14 0; s_occup -12 -9 12; s_point -3 -6 6; s_s -6 -6 6
sa -16 7 -3; sa_> -10 11 -11; sa_fait -11 -9 10; sa_n -9 8 -8; sache -7 7 -6; sache_> -7 7 -6; sache_non -4 8 -7
sais -24 -37 37; sais_pas -18 -33 31; sais_plus -6 -6 8; sais_rien -13 -12 13; sais_trop -11 -12 13
sais_tu -10 -8 9; saiso -5 -5 5; saiso_aroba -5 -5 5; salon -15 -11 14; salon_> -15 -10 13; salon_la -4 -6 6
samia -6 -9 11; samia_point -6 -9 11; sans 0 -1 -5; sans_apost -5 -7 7; sans_doute 9 -9 -8; sans_facon -13 13 -12
sans_faute 12 -18 -6; sans_mail -22 -8 18; sans_point -5 -6 6; sans_probl 15 -16 -9; saura -7 -11 10
saura_pas -7 -11 10; sav -4 -8 8; sav_aroba -4 -8 8; savez -11 3 1; savez_> -9 -10 10; savez_je -5 6 -5
savoi -7 -6 7; savoi_si -7 -6 7; scand -13 -10 13; scand_> -8 -7 8; scand_de -8 -7 8; scand_par -8 -7 8
se -15 -12 15; se_compr -7 -7 7; se_conne -5 -5 5; se_moque -11 -8 11; se_passe -5 -5 6; secon -9 -12 11
secon_> -9 -12 11; seize -8 1 2; seize_> -6 5 -3; seize_poste -6 -7 7; seize_vingt 0 -1 1; semai -15 -13 16
semai_> -11 -10 11; semai_derni -6 -5 6; semai_que -8 -8 9; sembl 11 -11 -11; sembl_oui 11 -11 -11; sept -7 -7 9
sept_> -5 -4 6; sept_aroba -3 -7 10; sept_cinqu -3 -4 5; sept_huit -2 -2 4; sept_machi -9 -7 10; sept_quara -4 -4 5
sept_quatr -4 -4 5; sept_six -2 -3 4; sept_soixa -5 -5 5; sept_vingt -4 -5 7; sept_zero -5 -5 6; septa 2 -6 3
septa_cinq -5 -6 10; septa_fois 9 -7 -6; septa_neuf -2 -2 3; septa_trois -2 -2 3; serai 13 -5 -20
serai_bien 11 -8 -5; serai_parfa 13 -13 -12; serai_pluto -10 9 -8; serai_ravi 13 -14 -13; serai_tres 6 -5 -6
sert -10 11 -11; sert_a -10 11 -11; servi -13 -13 14; servi_> -13 -10 12; servi_de -9 -8 9; servi_techn -7 -7 8
seul -7 -8 10; seul_allez -3 -2 5; seul_appar -6 -8 8; seul_quoi -7 -5 8; seule -8 -9 9; seule_table -8 -9 9
sfr -12 -11 13; sfr_> -8 -7 8; sfr_point -7 -8 9; sharm -10 -10 10; sharm_> -10 -10 10; si 21 -25 -11
si_> 24 -21 -28; si_c 6 -2 -8; si_ca -12 -7 10; si_corre 2 -1 -2; si_enfin -20 19 -15; si_fait 14 -16 -11
si_je 8 -8 -7; si_la -7 -6 7; si_si 17 -16 -14; sien -5 -5 6; sien_> -5 -5 6; signa -14 -11 12; signa_sur -13 -10 11
signa_wifi -6 -6 6; signe -10 -8 11; signe_> -10 -8 11; silen -9 -8 9; silen_radio -9 -8 9; silva -7 -10 10
silva_arrob -7 -10 10; sim 4 -13 3; sim_> -7 -8 8; sim_oui 9 -8 -9; sim_sim 9 -8 -9; site -4 -3 5; site_de -4 -3 5
six -16 -8 15; six_> -7 -9 15; six_cinq -2 -3 4; six_cinqu -12 -13 16; six_colle -9 -9 9; six_dix -1 -1 3
six_donc -8 7 -7; six_douze -7 -7 8; six_en -7 -5 7; six_huit -8 -9 10; six_pas -6 7 -7; six_poste -6 -5 6
six_quatr -3 -4 6; six_sept -2 -2 4; six_septa -5 -6 10; six_soixa -2 -3 5; six_trent -2 -3 4; six_un -2 -2 4
six_vingt -4 -5 8; six_zero -7 -7 7; smart -10 -6 10; smart_> -10 -6 10; smith -8 -8 8; smith_> -8 -8 8; sms -7 -9 8
sms_parte -7 -9 8; socia 7 -6 -6; socia_> 7 -6 -6; socie -9 -14 13; socie_dupon -7 -9 8; socie_trans -7 -10 10
soir -7 -7 7; soir_> -7 -7 7; soixa -10 -7 10; soixa_> -5 -4 8; soixa_deux -2 -5 6; soixa_dix -5 -5 5
soixa_douze -5 -6 10; soixa_et -3 -3 6; soixa_huit -3 -3 5; soixa_neuf -9 -8 8; soixa_quatr -5 -5 5
soixa_seize -6 6 -5; soixa_sept -4 -4 5; soixa_six -6 7 -7; soixa_soixa -5 -6 10; soixa_treiz -1 -3 5
somme 8 -13 -7; somme_d 8 -13 -7; son -7 -7 7; son_> -5 -5 5; son_voyan -6 -6 6; sonne -6 -6 7; sonne_et -6 -6 7
sont -8 -9 9; sont_a -7 -8 8; sont_decon -7 -6 7; sophi -6 -6 6; sophi_lefeb -6 -6 6; sorti -5 -6 7; sorti_a -5 -6 7
souci 20 -18 -15; souci_> 20 -18 -20; souci_allez 7 -8 -7; souci_c 7 -6 -4; souci_faite 8 -8 -6
souci_habit -13 -15 14; souci_que 9 -8 -9; souha -17 12 -10; souha_parle -6 -8 10; souha_pas -17 12 -11
sous -9 -10 10; sous_la -9 -10 10; souvi -18 3 -1; souvi_> -10 12 -12; souvi_plus -15 -16 16; speci -9 9 -9
speci_> -9 9 -9; stand -1 -3 5; stand_telep -1 -3 5; steph -6 -6 6; steph_point -2 -5 6; steph_vasse -6 -6 6
stylo -6 -7 8; stylo_> -6 -7 8; suffi -12 -10 11; suffi_j -12 -10 11; suis -3 -7 3; suis_a -6 -5 6; suis_au -7 -7 8
suis_avec -2 -3 5; suis_coupe -7 -8 8; suis_d 23 -34 -21; suis_dans -12 -11 13; suis_devan 8 -7 -8
suis_embet -13 -8 11; suis_en -9 -7 9; suis_fatig -12 -9 11; suis_l -8 -8 8; suis_la 15 -18 -14; suis_le -8 -7 8
suis_monsi -10 -10 10; suis_pas -44 2 8; suis_press 7 -5 -7; suis_pret 6 -5 -6; suis_scand -8 -7 8
suis_toujo 15 -9 -15; suis_tout 15 -19 -13; suis_tromp -8 9 -10; suis_un -9 -9 10; suis_vieil -5 -4 6
sujet 4 -15 -2; sujet_de -13 -8 13; sujet_du 13 -10 -13; sunit -10 -10 10; sunit_sharm -10 -10 10; super 3 -10 2
super_> -7 -8 9; super_oui 12 -7 -10; suppo -1 -10 7; suppo_entre -4 -5 5; suppo_que 10 -7 -12; suppo_s -13 -9 13
sur 1 -21 7; sur_> 21 -31 -7; sur_deux -5 -5 6; sur_googl -7 -8 8; sur_le -20 -12 17; sur_ma -4 -6 8
sur_mon 4 -12 -3; sur_pas 2 -1 -1; sur_que -16 17 -12; sur_sur -5 -5 5; surem -10 10 -10; surem_pas -10 10 -10
surto -12 17 -12; surto_pas -12 17 -12; switc -6 -6 6; switc_> -6 -6 6; sylvi -7 -10 9; sylvi_duboi -7 -10 9
t -10 -3 6; t_> -5 -5 5; t_aroba -1 -5 6; t_b -3 -7 9; t_es -9 8 -8; t_r -6 -6 6; t_tout -4 -8 10; tabar -8 -7 8
tabar_ca -8 -7 8; table -10 -12 13; table_> -8 -9 9; table_c -11 -11 11; table_et -7 -4 8; table_la -6 -7 6
tais -7 -7 7; tais_toi -7 -7 7; te -16 -14 16; te_> -8 -8 9; te_faire -11 -9 10; te_fous -6 -8 8; techn -11 -14 15
techn_> -8 -12 11; techn_a -11 -7 12; techn_de -8 -9 9; techn_est -6 -7 8; techn_hier -7 -3 8; techn_repas -6 -6 6
tele -10 -14 14; tele_> -14 -15 15; tele_de -4 -6 6; tele_deux -4 -3 7; tele_du -4 -6 6; tele_et -2 -2 4
tele_pardo -5 -5 5; telec -7 -7 7; telec_mes -7 -7 7; telep -17 -15 21; telep_> -11 -16 16; telep_a -5 -5 5
telep_au -6 -7 7; telep_cette -21 17 -13; telep_du -10 -9 10; telep_et -5 -5 6; telep_fixe -5 -7 7
telep_madam -8 -5 7; telep_ne -6 -6 11; telep_on -3 -2 5; telep_parce -4 -5 6; telep_plus -6 -10 10
telep_porta -5 -5 5; telep_un -7 -5 8; teles -5 -5 5; teles_> -5 -5 5; telev -4 -3 6; telev_et -4 -3 6
temps -15 5 -2; temps_> -15 5 -2; tente 13 -10 -11; tente_> 13 -10 -11; termi -12 -10 12; termi_de -12 -10 12
test -7 -9 9; test_un -7 -9 9; texto -9 -9 9; texto_> -9 -9 9; thiba -10 -10 10; thiba_louis -10 -10 10
thune -6 -7 7; thune_> -6 -7 7; tiago -6 -6 6; tiago_p -6 -6 6; ticke -5 -12 9; ticke_> -5 -13 9
ticke_la -10 12 -10; tiret -7 -10 11; tiret_bas -5 -10 11; tiret_du -4 -6 6; tiret_h -5 -6 8; tiret_jo -3 -5 8
tiret_les -4 -4 5; tiret_marti -5 -6 6; tiret_plus -4 -8 8; tiret_silva -7 -10 10; tiret_yves -5 -6 6; toi -7 -7 7
toi_je -7 -7 7; toit -8 -8 8; toit_> -8 -8 8; tombe -18 3 1; tombe_> -18 3 1; tonal -14 -8 11; tonal_quand -14 -8 11
toto -1 -4 6; toto_un -1 -4 6; tou -8 10 -10; tou_> -8 10 -10; tou_pas -8 10 -10; touch -9 18 -18; touch_a -9 18 -18
toujo 19 -12 -21; toujo_> 6 -6 -5; toujo_d 7 -8 -5; toujo_en 9 -5 -9; toujo_inter 16 -8 -17; toujo_le 7 -9 -6
toujo_pas 8 1 -16; toujo_pour 18 -26 -9; toulo -9 -8 9; toulo_> -9 -8 9; tous -12 9 -4; tous_les -6 -8 7
tous_monsi -10 12 -13; tout 0 8 -14; tout_> -16 11 -7; tout_a 17 -14 -21; tout_attac -6 -8 9; tout_bien 8 -9 -6
tout_c -5 11 -5; tout_ca -9 -1 6; tout_ce -9 -7 8; tout_colle -7 -8 9; tout_compr 16 -21 -14; tout_court -4 -8 10
tout_du -14 18 -16; tout_enfin -10 11 -3; tout_est 0 -9 3; tout_faux -27 17 -9; tout_frero -9 10 -4; tout_je -5 -5 7
tout_jeune -7 7 -5; tout_juste 12 -12 -11; tout_le -24 2 6; tout_non -3 6 -5; tout_parei 10 -9 -9; tout_pris -2 -1 3
tout_va -6 -5 6; toute -8 -10 9; toute_neuve -8 -10 9; train 9 -7 -9; train_de 9 -7 -9; trait -12 -10 12
trait_d -6 -6 6; trait_les -8 -7 8; trans -12 -16 17; trans_au -4 -5 5; trans_marti -7 -10 10; trans_moi -7 -7 8
trava -9 -9 10; trava_> -9 -8 10; trava_dessu -8 -8 8; trava_et -4 -6 8; treiz -2 -4 6; treiz_> 0 0 1
treiz_aroba -2 -4 6; treiz_dix -1 -1 2; treiz_quara -2 -5 6; treiz_quatr -5 -4 8; treiz_soixa -2 -5 6
trent -9 -10 11; trent_> -7 -8 8; trent_cinq -3 -3 5; trent_deux -5 -5 5; trent_et -2 -3 4; trent_quatr -3 -5 8
trent_trent -2 -3 4; trent_trois -6 -6 7; tres -12 -4 5; tres_aimab -6 -9 8; tres_bien 23 -20 -21
tres_genti -6 -11 9; tres_lente -8 -9 9; tres_mal -13 -14 14; tres_peu -17 15 -13; trois -10 -16 15; trois_> -5 -5 6
trois_appar -12 -11 12; trois_ca -7 -5 7; trois_camer -4 -4 7; trois_cinqu -1 -1 3; trois_deux -2 -3 4
trois_fois 10 -12 -9; trois_impri -11 -8 12; trois_jours -13 -12 13; trois_mais -5 -7 9; trois_mats -2 -5 7
trois_moi -2 -3 4; trois_nonan -2 -2 3; trois_ordin -8 -6 10; trois_ou -8 -8 9; trois_perso -10 -11 12
trois_poste -1 -1 3; trois_quatr -2 -3 5; trois_six -11 -6 14; trois_termi -8 -7 8; trois_vingt -5 -5 9
tromp -18 22 -21; tromp_> -8 8 -8; tromp_c -8 9 -10; tromp_de -12 12 -12; tromp_dis -7 6 -6; trop -10 -14 14
trop_> -8 -7 8; trop_atten -2 -3 5; trop_ce -5 -5 6; trop_compl -13 -9 14; trop_faibl -6 -6 6; trop_la -7 -9 9
trop_oui 12 -7 -13; trop_rien -11 -12 13; trouv -7 -11 11; trouv_plus -7 -11 11; truc -4 8 -5; truc_> -4 8 -5
tu -7 -3 4; tu_moi -10 -8 9; tu_peux 9 -9 -9; tu_t -9 8 -8; tu_te -6 -8 8; u -10 -10 10; u_> -7 -8 8; u_r -6 -6 6
un -32 -7 25; un_> -7 -9 15; un_a -2 -8 9; un_agent -9 -3 9; un_autre -21 21 -16; un_bruit -7 -6 8; un_c -2 -4 6
un_cable -8 -10 10; un_chef -6 -6 6; un_colle -11 -11 11; un_conse -14 -16 17; un_d -6 -9 8; un_de -5 -6 6
un_degat -6 -8 7; un_deux -4 -8 10; un_deuxi -6 -7 6; un_en -5 -3 6; un_froid -8 -9 9; un_insta -16 -12 14
un_inter -4 -5 5; un_joli -10 -13 12; un_k -2 -5 6; un_m -1 -3 4; un_mot -7 -8 8; un_neuf -2 -3 4; un_ni -6 5 -5
un_nouve -11 11 -9; un_numer 0 -1 1; un_opera -6 -6 6; un_ordin -2 -2 4; un_parti -10 -11 15; un_pc -3 -3 5
un_peu -14 -17 16; un_probl -11 -9 13; un_quara 0 -1 1; un_redem -7 -10 8; un_resta -5 -5 5; un_sept -2 -3 4
un_seul -7 -8 10; un_stylo -6 -7 8; un_super -7 -8 9; un_sur -5 -6 6; un_t -1 -5 6; un_techn -8 -12 11
un_telep -6 -8 8; un_termi -5 -5 5; un_trent -2 -3 4; un_vingt -1 -1 3; un_z -4 -4 5; under -5 -5 5
under_rossi -5 -5 5; une -29 -15 25; une_> -6 -7 6; une_adres -6 -7 7; une_agenc -11 -12 12; une_anten -6 -6 6
une_bonne -7 -8 8; une_box -9 -13 12; une_cinqu -8 -10 10; une_colle -4 -4 4; une_conso -3 -3 5; une_coupu -4 -3 5
une_dame -6 -11 9; une_dizai -7 -8 8; une_entre -9 -11 11; une_erreu -18 19 -19; une_fois -6 -7 7; une_honte -6 -8 7
une_impri -4 -4 7; une_ligne -6 -7 7; une_minut -7 -7 9; une_offre -5 -7 6; une_panne -10 -9 10; une_perso -7 -12 13
une_secon -9 -12 11; une_semai -14 -13 15; une_seule -8 -9 9; une_tele -5 -5 5; une_vraie -9 -12 12; union -6 -6 6
union_belfo -6 -6 6; v -10 -10 11; v_a -6 -6 6; v_i -5 -6 6; v_r -6 -6 6; va 4 4 -12; va_> 12 -13 -11
va_aller -16 14 -13; va_bien -6 -5 6; va_dire 11 -8 -12; va_laiss -5 6 -5; va_te -11 -9 10; va_tres 12 -9 -12
vais -17 -4 7; vais_deman -8 -19 20; vais_m -13 11 -11; vais_peter -8 -10 10; vais_voir -13 -16 15; valai -6 -8 8
valai_on -6 -8 8; valid 6 -5 -6; valid_> 6 -5 -6; van -13 -13 13; van_damme -9 -9 9; van_den -8 -8 8; vas 10 -8 -5
vas_y 10 -8 -5; vasse -6 -6 6; vasse_v -6 -6 6; venu -6 -7 8; venu_lundi -6 -7 8; verif -11 -14 13
verif_> -11 -14 13; verra -20 -16 19; verra_> -20 -16 19; vers -9 -9 9; vers_dix -9 -9 9; veuil -4 -5 5
veuil_me -4 -5 5; veut -5 -6 6; veut_plus -5 -6 6; veuve -9 -8 9; veuve_fleur -9 -8 9; veux 10 -2 -12
veux_> 18 -21 -17; veux_annul -12 -9 12; veux_bien 23 -17 -23; veux_dire -5 -5 5; veux_modif -16 -18 17
veux_parle -9 -3 9; veux_pas -34 22 -15; veux_quelq -10 -7 11; veux_recup -18 -10 13; veux_un -13 -9 14
veux_une -5 -4 6; video -6 -6 6; video_> -6 -6 6; vie -13 12 -12; vie_> -13 12 -12; vieil -5 -4 6; vieil_moi -5 -4 6
viens 5 -17 -3; viens_d -17 -9 15; viens_de 14 -14 -14; viens_la -11 -10 10; vieux -5 -5 5; vieux_telep -5 -5 5
vingt -9 -6 9; vingt_> -12 -14 16; vingt_cinq -4 -5 8; vingt_deux -5 -5 6; vingt_dix -3 -3 4; vingt_douze -2 -5 6
vingt_et 0 -1 1; vingt_huit -4 -5 9; vingt_neuf -3 -3 5; vingt_poste -7 -6 7; vingt_quatr -8 -1 2
vingt_quinz -2 -5 6; vingt_seize 0 -1 1; vingt_sept -4 -5 8; vingt_six -10 3 -2; vingt_treiz -4 -4 7
vingt_trois -3 -3 5; vingt_un -1 -1 2; vingt_vingt -7 -7 9; virgi -2 -4 6; virgi_point -2 -4 6; vite 12 -11 -11
vite_> 12 -12 -9; vite_moi 6 -2 -6; vive -8 -9 9; vive_voix -8 -9 9; voila 19 -14 -17; voila_> 17 -10 -14
voila_c 10 -9 -10; voila_exact 7 -7 -4; voila_oui 9 -4 -7; voila_vous 6 -5 -6; voir -20 -2 6; voir_> -17 3 1
voir_avec -5 -7 6; vois 7 -5 -16; vois_ce -7 8 -9; vois_pas 12 -12 -12; voitu -9 -7 9; voitu_la -9 -7 9
voix 8 -15 -4; voix_> -8 -9 9; voix_la 8 -13 -7; voleu -6 -7 7; voleu_rende -6 -7 7; volon 19 -19 -18
volon_> 13 -13 -13; volon_merci 13 -13 -12; votre -20 -17 20; votre_boite -6 -6 7; votre_colle -4 -9 4
votre_compo -8 -7 8; votre_incom -11 -8 10; votre_machi -2 -6 7; votre_servi -6 -8 11; votre_temps -9 -11 10
voudr -13 -10 12; voudr_cause -5 -3 6; voudr_chang -9 -7 8; voudr_parle -11 -13 13; voudr_savoi -7 -6 7
voula 14 -10 -15; voula_dire 14 -10 -15; voule 8 -8 -8; voule_> 20 -11 -21; voule_dire -18 4 4; voule_mon -16 -9 15
voule_oui 8 -4 -7; vous -1 -9 2; vous_> -5 -15 12; vous_ai -16 -11 13; vous_allez -11 -10 11; vous_appel -21 -10 18
vous_arret -11 10 -9; vous_assur 6 -6 -6; vous_avec -7 -9 10; vous_avez 12 -4 -19; vous_ca -8 -7 9
vous_dans -6 -5 6; vous_dire -11 -11 12; vous_dis -20 17 -6; vous_disai 11 -7 -11; vous_disie -10 -11 11
vous_dites -16 -19 19; vous_ecout 10 -10 -9; vous_enten -19 -18 20; vous_etes -15 -13 15; vous_faite -13 12 -9
vous_foute -10 -11 11; vous_jure -5 -5 7; vous_l 12 -19 -10; vous_le 8 -1 -19; vous_m -24 -9 15; vous_me -9 -6 9
vous_n -6 8 -11; vous_parle -9 -8 9; vous_plait 3 -14 0; vous_pourr -5 -6 6; vous_pouve -5 -22 7; vous_previ -6 -6 6
vous_prie -6 -11 11; vous_rappe 7 -18 -6; vous_repon -5 -7 6; vous_savez -11 3 1; vous_telep -6 -5 8
vous_tromp -15 20 -20; vous_voule 8 -8 -8; vous_vous -17 20 -19; voyan 1 -12 4; voyan_est 7 -10 -3
voyan_pon -6 -6 6; voyan_reste -7 -6 8; voyon -17 17 -13; voyon_> -6 6 -6; voyon_donc -13 13 -13; vrai 12 -7 -20
vrai_> 17 -17 -17; vrai_je -9 9 -9; vraie 12 -16 -11; vraie_mon 14 -13 -14; vraie_perso -9 -12 12; vraim -20 18 -11
vraim_> -13 10 -6; vraim_ca -9 9 -9; vraim_en -12 11 -8; vraim_non -1 3 -2; vu 6 -16 -3; vu_juste 11 -12 -8
vu_le -7 -3 8; w -7 -11 11; w_point -7 -11 11; w_w -7 -11 11; wanad -3 -6 8; wanad_point -3 -6 8; watch -6 -6 6
watch_> -6 -6 6; wifi -15 -16 18; wifi_> -3 -4 5; wifi_dans -8 -8 9; wifi_est -8 -9 9; wifi_et -5 -5 5
wifi_fonct -7 -6 7; wifi_il -7 -5 7; wifi_le -14 -15 16; wifi_march -14 -15 16; wifi_sur -5 -5 5; wii 12 -12 -11
wii_c 12 -12 -11; x -2 -3 5; x_comme -2 -3 5; xavie -2 -3 5; xavie_a -2 -3 5; y 17 -9 -19; y_> 15 -16 -12
y_a -4 -7 -1; y_ai -17 17 -9; y_aller 9 -9 -9; y_conna -7 6 -5; y_etes -6 8 -11; y_faite 6 -2 -6; y_je 10 -11 -9
y_vois 12 -12 -12; yahoo -6 -11 12; yahoo_point -6 -11 12; yep 12 -12 -12; yep_> 12 -12 -12; yes 22 -21 -22
yes_> 13 -12 -12; yes_c 10 -10 -10; yes_monsi 12 -12 -12; yes_oui 7 -4 -6; yes_yes 8 -8 -8; yves -5 -6 6
yves_point -5 -6 6; yvett -8 -8 8; yvett_dumon -8 -8 8; z -3 -4 5; z_o -2 -3 5; z_soixa -4 -4 5; zero -9 -9 12
zero_cinq -2 -2 4; zero_deux -2 -5 6; zero_huit -7 -7 9; zero_neuf -8 -11 16; zero_onze -5 -5 6; zero_quatr -4 -3 6
zero_sept -7 -7 8; zero_six -9 -10 13; zero_trent -15 -7 17; zero_trois -1 -1 2; zero_un -3 -3 5; zero_zero -5 -6 6
zoe -8 -8 8; zoe_lemai -8 -8 8
""",
    ),
    "solved": (
        "affirm deny unclear",
        """
0 -6 -6 6; 00 -13 -13 14; 00_00 -9 -9 9; 00_12 -6 -6 6; 00_> -9 -9 9; 01 -13 -13 14; 01_40 -6 -5 6; 01_45 -9 -9 9
01_> -11 -11 12; 02 -6 -6 6; 02_31 -6 -6 6; 03 -9 -9 9; 03_21 -9 -9 9; 04 -6 -5 6; 04_78 -6 -5 6; 05 -7 -7 8
05_53 -7 -7 8; 06 -14 -14 14; 06123 -15 -16 16; 06123_> -15 -16 16; 0698 -9 -9 9; 0698_765 -9 -9 9; 06_03 -7 -7 7
06_12 -7 -7 7; 06_77 -6 -6 6; 06_88 -3 -2 4; 06_99 -9 -9 9; 07 -14 -10 14; 07_83 -7 -6 8; 07_84 -8 -8 8
07_euh -6 -6 6; 09 -11 -10 11; 09_25 -7 -7 7; 09_43 -7 -8 7; 0_6 -6 -6 6; 1 -11 -10 11; 112 -12 -12 12
112_> -12 -12 12; 12 -10 -10 10; 12_12 -6 -6 6; 12_34 -9 -9 9; 12_aux -6 -6 6; 12_et -12 -9 13; 14 -7 -6 8
14_> -7 -6 8; 17 -7 -7 8; 17_24 -7 -7 8; 1_9 -6 -6 6; 1_tele -9 -8 8; 2 -13 -12 13; 2015 -7 -6 10; 2015_et -7 -6 10
2020 -7 -6 10; 2020_> -7 -6 10; 21 -9 -9 9; 21_45 -7 -7 7; 21_99 -7 -7 7; 24 -7 -7 8; 24_> -7 -7 8; 25 -7 -7 7
25_> -7 -7 7; 29 -7 -6 8; 29_14 -7 -6 8; 2_8 -6 -6 6; 2_impri -7 -7 8; 2_pc -9 -8 8; 3 -6 -6 6; 30 -6 -5 6
30_91 -6 -5 6; 31 -13 -11 13; 31_85 -6 -6 6; 31_merci -8 -8 8; 32 -9 -9 10; 32_475 -8 -8 9; 32_> -7 -7 7
33 -11 -10 11; 33_47 -7 -7 7; 33_6 -7 -7 7; 33_7 -7 -8 7; 34 -9 -9 9; 34_56 -9 -9 9; 38 -7 -7 8; 38_17 -7 -7 8
3_1 -6 -6 6; 3eme -7 -6 7; 3eme_etage -7 -6 7; 4 -8 -8 8; 40 -6 -5 6; 40_50 -3 -2 4; 40_52 -6 -5 6; 42 -6 -6 6
42_98 -6 -6 6; 42_je -6 -6 6; 43 -7 -8 7; 432 -9 -9 9; 432_> -9 -9 9; 43_52 -7 -8 7; 44 -6 -6 6; 44_66 -6 -6 6
45 -12 -12 12; 45_00 -6 -6 6; 45_67 -8 -8 8; 45_87 -7 -7 7; 47 -7 -7 7; 475 -8 -8 9; 475_12 -8 -8 9; 47_09 -7 -7 7
4_ou -8 -8 8; 5 -10 -11 11; 50 -3 -2 4; 50_60 -3 -2 4; 52 -12 -11 12; 52_63 -6 -5 6; 52_> -7 -8 7; 53 -10 -10 10
53_38 -7 -7 8; 53_> -6 -6 6; 55 -3 -2 4; 55_> -3 -2 4; 56 -10 -9 10; 56_29 -7 -6 8; 56_7 -6 -6 6; 56_79 -8 -8 9
56_> -8 -8 9; 5_2 -6 -6 6; 5_5 -6 -6 6; 5_> -8 -8 8; 5_ou -7 -7 8; 6 -9 -10 10; 60 -10 -9 11; 60_70 -3 -2 4
60_> -6 -6 6; 62 -8 -8 8; 62_31 -8 -8 8; 63 -6 -5 6; 63_78 -6 -5 6; 64 -6 -6 6; 64_53 -6 -6 6; 65 -6 -5 6
65_30 -6 -5 6; 66 -10 -8 9; 66_55 -3 -2 4; 66_> -6 -6 6; 66_le -6 -6 6; 67 -8 -8 8; 67_89 -8 -8 8; 68 -7 -8 7
68_09 -7 -8 7; 6_3 -6 -6 6; 6_33 -7 -7 7; 6_ordin -7 -7 8; 7 -12 -10 12; 70 -3 -2 4; 70_ou -3 -2 4; 75 -11 -11 11
75011 -10 -10 10; 75011_paris -10 -10 10; 75_64 -6 -6 6; 75_> -7 -7 7; 765 -9 -9 9; 765_432 -9 -9 9; 77 -8 -7 8
77_42 -6 -6 6; 77_66 -6 -6 6; 78 -10 -9 10; 78_65 -6 -5 6; 78_> -6 -5 6; 79 -8 -8 9; 79_> -8 -8 9; 7_5 -6 -6 6
7_68 -7 -8 7; 7_> -6 -6 6; 8 -6 -6 6; 83 -7 -6 8; 83_56 -7 -6 8; 84 -8 -8 8; 84_95 -8 -8 8; 85 -6 -6 6
85_44 -6 -6 6; 86 -6 -6 6; 86_75 -6 -6 6; 87 -7 -7 7; 87_96 -7 -7 7; 88 -6 -6 6; 88_77 -6 -6 6; 89 -8 -8 8
89_01 -11 -11 12; 89_> -7 -7 7; 8_> -6 -6 6; 9 -6 -6 6; 91 -6 -5 6; 91_> -6 -5 6; 95 -8 -8 8; 95_62 -8 -8 8
96 -7 -7 7; 96_32 -7 -7 7; 98 -6 -6 6; 98_60 -6 -6 6; 99 -12 -11 12; 99_00 -9 -9 9; 99_75 -7 -7 7; 99_88 -6 -6 6
9_7 -6 -6 6; <_0 -6 -6 6; <_01 -9 -8 9; <_02 -6 -6 6; <_03 -7 -7 7; <_05 -7 -7 8; <_06 -12 -12 12
<_06123 -11 -11 11; <_0698 -9 -9 9; <_07 -13 -10 13; <_112 -12 -12 12; <_2 -9 -8 8; <_32 -8 -8 9; <_33 -7 -7 7
<_4 -8 -8 8; <_5 -7 -7 8; <_75011 -10 -10 10; <_a -13 -11 13; <_accue -5 -5 6; <_affir 8 -9 -7; <_agnes -6 -6 8
<_ah 11 -24 -2; <_aissa -7 -7 8; <_ajout -9 -8 9; <_aleks -10 -10 10; <_allel 9 -11 -8; <_allez -12 -11 12
<_allo -14 -15 15; <_alors -6 -12 10; <_amina -10 -10 10; <_anne -10 -11 12; <_annie -7 -8 11; <_annul -10 -8 9
<_antoi -9 -10 9; <_appar 11 -9 -11; <_appel -19 -15 19; <_arret -10 -11 11; <_atten -15 -16 19; <_au -4 -6 3
<_aucun -12 -1 4; <_aurie -5 -6 7; <_avant 6 -17 1; <_awa -4 6 -6; <_b -9 -11 13; <_bah -6 -1 1; <_baiss -17 -12 14
<_bande -8 -9 9; <_bascu -8 -7 10; <_beauc -11 -9 10; <_ben -14 1 6; <_bened -7 -7 9; <_benja -8 -9 9
<_bibi -7 -7 11; <_bingo 9 -9 -7; <_blabl -12 -12 12; <_bof -9 9 -9; <_bonjo -13 -11 13; <_boudi 9 -9 -7
<_bouge -6 -7 8; <_boula -10 -9 10; <_bruno -5 -5 7; <_c -10 -4 7; <_ca -2 -4 1; <_camil -4 -4 5; <_carlo -6 -6 6
<_cecil -9 -8 8; <_celin -4 -7 9; <_cent -9 -6 8; <_certe -7 7 -7; <_ces 10 -10 -8; <_chape -8 -8 8; <_charl -9 -9 9
<_cinco -9 -9 10; <_cinq -16 -19 19; <_cinqu -7 -7 7; <_clair -11 -11 11; <_claud -5 -5 10; <_combi -7 -6 8
<_comme -22 -25 26; <_compt -7 -6 12; <_con -4 -3 4; <_conne -9 -10 9; <_conse -14 -13 16; <_conta -6 -6 6
<_d -3 -2 5; <_dans -10 -12 11; <_de -11 -7 9; <_denis -6 -6 8; <_depui -12 -12 12; <_desol -13 0 4
<_deux -12 -23 23; <_didie -4 -5 9; <_direc -5 -5 7; <_dites -10 -6 10; <_dix -6 -6 6; <_docte -9 -9 9
<_domin -5 -7 10; <_donc -5 6 -5; <_donne -9 -9 11; <_douze -8 -8 8; <_ducas -4 -5 6; <_dupon -10 -10 12
<_dupui -9 -9 10; <_ecuri -4 -4 6; <_eh 6 1 -14; <_elle -11 8 -6; <_en -6 -6 6; <_encha -8 -7 8; <_encor -9 14 -14
<_entre -11 -11 12; <_envoy -8 -13 11; <_eric -4 -6 10; <_espec -8 -8 8; <_esper -7 -9 8; <_est -10 -6 12
<_euh -18 -16 15; <_fanta 11 -11 -8; <_fatim -9 -9 9; <_faut -13 -15 14; <_ferme -8 -7 8; <_flore -3 -4 6
<_foute -6 -5 6; <_franc -7 7 -5; <_garag -8 -8 8; <_genia 11 -10 -11; <_genre -13 -12 13; <_gerar -12 -17 17
<_gille -8 -9 8; <_girar -7 -7 7; <_gmail -9 -12 10; <_guill -6 -7 7; <_hans -10 -10 10; <_he 10 -11 -8
<_helas -11 12 -8; <_hier -8 -9 9; <_hors -12 13 -13; <_hugo -12 -12 12; <_hugue -11 -7 11; <_huit -9 -8 9
<_huita -7 -8 7; <_ibrah -10 -10 10; <_igor -10 -10 10; <_il -6 -8 5; <_ils -9 -9 9; <_impec 16 -15 -15
<_impos -14 13 -12; <_ines -5 -6 6; <_info -8 -8 12; <_inscr -9 -9 9; <_inter -19 -22 20; <_j -4 -4 1; <_je -3 -14 8
<_jean -14 -14 15; <_jeann -3 -12 12; <_john -7 -7 7; <_jose -9 -9 9; <_julie -5 -6 6; <_juste -13 -10 12
<_karim -5 -5 6; <_kevin -7 -7 8; <_kikid -9 -9 16; <_l -21 0 4; <_la 5 -10 -4; <_laiss -12 -11 12; <_laura -6 -6 10
<_le 0 0 -3; <_lea -9 -9 10; <_leon -6 -7 8; <_les 13 -9 -10; <_li -9 -9 9; <_louis -4 -6 7; <_luc -6 -6 6
<_lucas -3 -3 6; <_lucie -10 -11 11; <_lundi -9 -9 9; <_m -8 -7 8; <_ma 2 -15 2; <_madam -14 -14 14
<_maint -15 13 -10; <_mairi -3 -4 7; <_mais -9 -8 9; <_maitr -9 -7 8; <_malhe -3 12 -12; <_malle -6 -7 7
<_mamie -6 -6 7; <_marc -8 -8 8; <_marce -6 -7 7; <_marie -8 -9 10; <_marqu -7 -7 7; <_marti -6 -7 7
<_mathi -5 -5 5; <_mehdi -10 -10 10; <_melan -4 -4 6; <_meme -9 8 -7; <_merci -17 -11 16; <_mes 7 -10 -3
<_mette -11 -8 9; <_mille -11 -11 11; <_mirac 14 -12 -15; <_mirei -4 -5 5; <_moi -14 -7 12; <_mon -7 -16 10
<_monsi -14 -13 14; <_nadia -5 -5 10; <_natha -6 -6 10; <_ne -6 -6 6; <_negat -12 13 -13; <_nette 7 -6 -6
<_nguye -11 -12 12; <_nicke 15 -15 -13; <_no -8 8 -8; <_noah -10 -11 10; <_nom -11 -11 13; <_non 7 4 -19
<_nono -2 -3 4; <_notre -10 -11 11; <_nous -11 3 -3; <_numer -6 -5 6; <_o -2 -2 4; <_oh -3 -5 4; <_ok 8 -6 -8
<_olivi -9 -9 9; <_on -8 0 3; <_onze -8 -8 8; <_opera -12 -12 12; <_ouf 6 -6 -6; <_oui 5 -3 -14; <_oula -7 -9 9
<_p -4 -5 10; <_paill -12 -11 11; <_papa 8 -8 -4; <_pardo -15 -15 15; <_parei -7 6 -6; <_parfa 14 -10 -15
<_parle -10 -11 15; <_parti -13 -13 13; <_pas -20 11 -8; <_passe -14 -14 14; <_patie -11 -10 11; <_patri -8 -8 8
<_paul -15 -15 17; <_paule -8 -8 13; <_pauli -5 -6 7; <_perfe 8 -8 -6; <_perso -12 -11 12; <_peut -12 -13 13
<_phili -5 -5 8; <_pierr -5 -5 6; <_place -9 -8 9; <_plus -1 -1 -12; <_plusi -11 -11 11; <_poiri -6 -6 6
<_pour 9 -8 -9; <_pourq -9 -9 9; <_pourr -7 -7 7; <_prene -7 -7 7; <_preno -7 -7 8; <_probl 10 -9 -12
<_punai -12 -12 12; <_putai -9 -11 10; <_qu -16 -17 18; <_quand -7 -6 7; <_quat -9 -9 9; <_quatr -17 -13 18
<_quel -10 -9 9; <_quell -7 -6 7; <_quelq -10 -10 10; <_quinz -9 -10 9; <_r -5 -5 5; <_raymo -8 -9 9
<_rebel -12 12 -12; <_redem -10 -12 12; <_rene -7 -7 8; <_repar 18 -19 -13; <_resea -8 -9 9; <_rien -18 19 -17
<_robin -5 -5 9; <_rue -7 -7 7; <_s 5 -5 -4; <_sa -12 1 3; <_samir -9 -9 10; <_sarah -8 -8 10; <_sav -7 -6 10
<_sebas -7 -7 7; <_secre -6 -6 6; <_seize -7 -8 8; <_sept -7 -7 7; <_septa -12 -12 12; <_servi -11 -11 11
<_seule -9 -14 12; <_si -7 7 -7; <_six -11 -12 11; <_socie -7 -7 8; <_soixa -7 -7 8; <_sophi -4 -4 4
<_sous -17 -10 12; <_speed -7 -6 7; <_steph -8 -8 11; <_stop -6 -5 7; <_super 12 -17 -10; <_sur -8 -10 9
<_sylvi -7 -7 7; <_ta -9 -9 9; <_tais -8 -8 8; <_tapez -5 -5 6; <_test 7 -10 -6; <_thi -8 -8 8; <_thoma -5 -6 6
<_ti -6 -6 7; <_tip 9 -9 -9; <_tony -7 -7 9; <_toujo -9 12 -11; <_tous -10 -7 10; <_tout 8 -23 2; <_trans -14 -11 15
<_treiz -8 -7 8; <_trist -4 -4 7; <_trois -14 -13 16; <_trop 13 -12 -12; <_tu -8 -7 8; <_un -19 -6 14
<_une -19 -24 25; <_v -7 -6 7; <_va -6 -5 6; <_vande -10 -10 10; <_vers -7 -8 7; <_very 6 -6 -5; <_victo 11 -11 -9
<_viens -10 -10 10; <_vingt -6 -10 8; <_vite -8 -8 8; <_voila 14 -14 -11; <_votre -8 -8 12; <_vous -11 -19 12
<_wait -7 -6 7; <_wifi -12 -12 12; <_y -9 16 -16; <_youtu 13 -13 -13; <_yvonn -9 -8 9; <_zbign -10 -10 10
<_zero -20 11 -11; <_zut -13 -14 13; a 0 -4 -4; a_> -7 -6 7; a_about 16 -26 -9; a_appel -16 5 -3; a_b -7 -6 12
a_besoi -6 -5 6; a_bouge -7 7 -4; a_c -5 -5 6; a_ce -2 -2 4; a_chang -6 6 -5; a_cinq -13 -13 13; a_comme -9 -8 9
a_cote -13 -8 13; a_coupe -7 -8 8; a_cree -3 -2 5; a_creee -4 -5 6; a_d -7 -5 10; a_de 7 -8 -7; a_debra -9 -9 10
a_deja -2 -3 5; a_deux -9 -9 12; a_dire 5 -14 12; a_dispa 6 -1 -18; a_dit -9 -7 9; a_dix -13 -10 13
a_donne -8 -9 10; a_du -12 14 -13; a_echou -25 17 -9; a_ete 0 -12 5; a_eu -8 8 -8; a_faire -17 14 -11
a_fait 17 -17 -15; a_freju -7 -6 7; a_garde -5 -4 8; a_inter 9 -12 -8; a_l 2 0 -9; a_la 6 -13 -4; a_lache -6 -6 6
a_lausa -10 -8 9; a_lyon -4 -3 5; a_m -13 -10 12; a_ma -13 -7 13; a_march -6 8 -8; a_marre -18 -14 19; a_me 9 -20 -7
a_mis 11 -11 -8; a_moiti -17 15 -8; a_mon -8 -7 9; a_noemi -8 -7 8; a_nouve 18 -15 -17; a_parle -10 -8 11
a_parti -4 -5 6; a_pas -16 15 -12; a_peu -5 -5 6; a_plus 18 -21 -12; a_point -6 -8 11; a_preve -7 -6 6
a_quatr -12 -15 14; a_que -18 12 -8; a_quelq -9 -6 10; a_r -1 -1 2; a_raccr -6 -8 9; a_recou -7 9 -10
a_redem 11 3 -15; a_remar -16 15 -8; a_repri 8 -7 -8; a_retro 15 -14 -15; a_rien -5 10 -19; a_robas -8 -8 10
a_rodez -9 -8 9; a_rose -6 -6 8; a_s -8 -7 10; a_saute -9 10 -12; a_sept -12 -9 11; a_servi -11 10 -6
a_signa 17 -19 -10; a_signe -9 -7 8; a_tenu -19 17 -15; a_toujo -14 19 -17; a_trava -7 -9 8; a_u -10 -10 12
a_un -13 -10 17; a_une 1 -15 4; a_vendu -6 -6 7; a_votre -16 -9 18; a_vous -9 -8 9; a_y -5 5 -4; aboie -8 -6 9
aboie_excus -8 -6 9; abonn -14 -12 14; abonn_> -14 -12 14; about 16 -26 -9; about_> 16 -26 -9; abrut -11 -12 12
abrut_> -11 -12 12; absen -9 9 -6; absen_> -9 9 -6; absol -2 -1 3; absol_que -2 -1 3; acced -7 7 -7
acced_au -7 7 -7; accen -10 -9 11; accen_> -14 -12 17; accen_aroba -6 -7 7; acces 7 -7 -6; acces_> 7 -7 -6
accue -12 -10 12; accue_> -9 -8 9; accue_aroba -5 -5 6; achat -5 -5 6; achat_> -5 -5 6; achet -7 -8 8
achet_l -7 -8 8; activ -6 -6 6; activ_depen -6 -6 6; actua -9 -12 10; actua_plus -9 -12 10; adam -8 -8 8
adam_proto -8 -8 8; adess 8 -8 -6; adess_funzi 8 -8 -6; admin -12 -12 12; admin_> -6 -7 7; admin_canto -7 -8 7
adres -10 -11 12; adres_atten -1 -4 5; adres_c -8 -6 9; adres_dessu -2 -1 3; adres_elect -5 -5 5
adres_garag -5 -4 8; adres_gmail -11 -7 13; adres_mais -8 -9 9; adres_point -3 -6 8; adsl -7 -7 8; adsl_est -7 -7 8
affai -5 6 -4; affai_> -5 6 -4; affic 2 -3 -8; affic_> -5 -5 6; affic_maint 10 -17 -6; affic_pas -13 15 -15
affir 8 -9 -7; affir_le 8 -9 -7; agenc -8 -8 8; agenc_immob -8 -8 8; agent -8 -7 11; agent_> -9 -9 15
agent_de -8 -7 8; agent_s -3 -2 4; agnes -13 -12 14; agnes_leger -9 -8 9; agnes_point -6 -6 8; ah 6 -12 -3
ah_bah 12 -12 -12; ah_ben 19 -15 -18; ah_ca 9 -9 -8; ah_dans -5 -5 5; ah_formi 10 -8 -12; ah_mince -16 -11 15
ah_non -12 12 -13; ah_oui 14 -14 -9; ah_super 7 -6 -7; ai 5 -4 -8; ai_a 15 -12 -15; ai_achet -7 -8 8
ai_appel -17 -15 17; ai_atten -5 6 -6; ai_beau -11 13 -16; ai_besoi -16 -14 15; ai_bien -5 5 -5; ai_chang -9 -13 11
ai_compt -7 -7 7; ai_cru 10 -9 -4; ai_de 21 -24 -15; ai_debra -12 14 -11; ai_deja 2 -10 -1; ai_deux -12 -9 13
ai_du 4 -14 0; ai_ecrit -3 -3 5; ai_encor -26 25 -20; ai_eu -12 -11 13; ai_fait -3 11 -21; ai_free -12 -5 13
ai_inter 29 -32 -17; ai_laiss -13 -9 12; ai_marre -12 -11 12; ai_meme -15 13 -10; ai_notee -4 -5 6
ai_oubli -9 -10 12; ai_parle -12 -10 13; ai_pas -21 -22 26; ai_perdu -9 -9 9; ai_plein -7 -4 7; ai_plus 20 -27 -9
ai_quatr 8 -17 -8; ai_que -15 15 -12; ai_rallu 7 -7 -7; ai_reboo -8 9 -9; ai_rebra -4 5 -8; ai_recu -11 -10 11
ai_recup 16 -14 -18; ai_redem -24 24 -13; ai_retro 14 -10 -18; ai_reuss 14 -15 -12; ai_rien -15 14 -10
ai_six -9 -10 10; ai_toujo -24 27 -18; ai_tout -8 8 -8; ai_toute 14 -13 -14; ai_trois -9 -10 14; ai_un -17 -14 16
ai_une -15 16 -15; aide -13 -10 12; aide_> -12 -10 11; aide_il -13 -8 13; aie -2 -1 3; aie_un -2 -1 3
aille -11 -10 11; aille_> -7 -6 7; aille_voir -7 -9 8; aimer -7 7 -7; aimer_vous -7 7 -7; air 14 -11 -22
air_bon 1 -1 -9; air_d 13 -14 -11; air_de 14 -15 -10; aireu -7 9 -7; aireu_> -7 9 -7; aissa -7 -7 8
aissa_diall -7 -7 8; ajout -9 -8 9; ajout_un -9 -8 9; alain -7 -6 9; alain_point -7 -6 9; alarm -7 -8 8
alarm_> -7 -8 8; aleks -10 -10 10; aleks_nowak -10 -10 10; alemb -10 -9 10; alemb_> -10 -9 10; allel 9 -11 -8
allel_le 9 -11 -8; aller 4 -20 -1; aller_> 13 -14 -11; aller_au -6 -4 6; aller_dans -11 -8 12; aller_voir -7 -5 7
allez -12 -11 12; allez_au -10 -9 10; allez_vous -9 -10 10; allo -23 -19 24; allo_> -21 -18 22; allo_allo -6 -6 6
allo_c -6 -7 7; allo_oui -10 -6 11; allo_un -6 -6 7; allum -20 3 9; allum_> -13 -13 19; allum_la -14 -15 15
allum_mais -13 16 -20; allum_meme -8 10 -12; alors -7 -2 2; alors_06 -6 -6 6; alors_atten 8 -9 -8; alors_c -5 -5 9
alors_ca 10 -11 -8; alors_la -2 -6 7; alors_le -6 -7 8; alors_mon -1 -4 5; alors_on -8 -5 10; alors_pour -6 -5 7
alors_que -7 -6 7; alors_r -3 -3 5; alors_trouv -6 7 -7; alors_une -5 -5 6; alors_voila -11 -9 10; alpha -6 -6 6
alpha_> -6 -6 6; ameli -13 14 -13; ameli_> -13 14 -13; ami 6 -6 -6; ami_> 6 -6 -6; amina -10 -10 10
amina_cisse -10 -10 10; amis -4 -5 5; amis_attac -4 -5 5; ampou -6 -5 6; ampou_conne -6 -5 6; an -11 1 2
an_derni -7 -8 8; an_panne -5 5 -5; anato -7 -6 7; anato_l -7 -6 7; anne -10 -11 12; anne_point -4 -5 8
anne_sophi -6 -7 7; anne_tiret -4 -5 6; annie -7 -8 11; annie_point -7 -8 11; annul -14 -11 13; annul_> -13 -8 13
annul_l -7 -7 7; annul_le -10 -8 9; annul_ma -9 -7 10; anoma 7 -7 -8; anoma_desor 7 -7 -8; ans -21 -16 21
ans_> -15 -8 13; ans_et -13 -12 14; ans_vous -7 -5 7; anten -16 -13 15; anten_> -16 -13 15; antoi -13 -14 14
antoi_de -9 -10 9; antoi_vidal -8 -8 8; aoute -6 -6 6; aoute_look -6 -6 6; apost -5 -6 7; apost_aroba -5 -6 7
appai -9 -10 10; appai_plus -9 -10 10; appar -15 -21 20; appar_> -14 -17 17; appar_en -8 -8 8; appar_oui 11 -9 -11
appar_sont -10 -7 10; appel 6 -7 -7; appel_> 5 -11 -4; appel_a -13 -7 13; appel_au -9 -12 15; appel_avec -19 -10 19
appel_ce -8 -9 8; appel_d -5 1 -4; appel_de -15 -10 15; appel_georg -2 -1 2; appel_hier -2 -3 5; appel_jean -9 -7 10
appel_julie -12 -12 16; appel_mais -15 -13 15; appel_mehdi -5 -4 5; appel_ni -8 -6 7; appel_passe 8 4 -17
appel_pluto -15 -9 15; appel_pour -10 -5 10; appel_un -14 -14 15; appel_valer -4 -3 6; appli -7 8 -8
appli_la -7 8 -8; appui -7 -11 13; appui_sur -7 -11 13; appuy -8 8 -7; appuy_parto -6 7 -7; appuy_tres -5 6 -6
apres -16 -3 8; apres_l -7 -8 8; apres_le -7 7 -7; apres_midi -8 -9 9; apres_orang -1 -4 5; apres_redem -9 8 -7
arbre -11 -11 12; arbre_preno -6 -6 6; arbre_sur -8 -7 8; aroba -10 -12 19; aroba_> -14 -12 16; aroba_a -7 -6 12
aroba_aoute -6 -6 6; aroba_asso -4 -5 5; aroba_ateli -8 -8 12; aroba_bluew -6 -6 8; aroba_box -4 -7 9
aroba_carai -6 -6 7; aroba_clini -4 -5 8; aroba_devel -4 -4 7; aroba_dupon -6 -7 7; aroba_dupui -6 -6 6
aroba_ecole -6 -6 6; aroba_elect -6 -5 10; aroba_et -1 -4 5; aroba_etu -4 -4 7; aroba_free -6 -5 11
aroba_garag -5 -5 7; aroba_gmail -6 -6 10; aroba_group -5 -5 5; aroba_hotma -4 -4 7; aroba_iclou -5 -6 7
aroba_jimai -2 -1 3; aroba_la -5 -5 7; aroba_labo -8 -8 12; aroba_lapos -7 -7 8; aroba_live -6 -7 7
aroba_mairi -5 -5 6; aroba_orang -6 -16 19; aroba_outlo -2 -3 5; aroba_pierr -5 -5 6; aroba_pm -9 -9 10
aroba_proxi -7 -7 8; aroba_s -5 -3 7; aroba_saint -3 -4 7; aroba_sfr -5 -6 11; aroba_telen -7 -7 8
aroba_wanad -5 -5 5; aroba_yahoo -5 -5 6; arran 17 -9 -15; arran_> 7 -4 -14; arran_un 9 -8 -9; arret -1 -15 5
arret_avec -7 -7 7; arret_ce 6 -7 -6; arret_de -9 -8 10; arriv 7 3 -13; arriv_> 15 -14 -13; arriv_en -2 -6 7
arriv_pas -11 6 -4; arriv_toujo -14 11 -9; arrob -7 -7 8; arrob_gmail -7 -7 9; arrob_hotma -6 -6 6
arrob_jemai -7 -8 11; artif -7 -7 7; artif_> -7 -7 7; assis -6 -6 6; assis_une -6 -6 6; asso -4 -5 5
asso_tiret -4 -5 5; assoc -7 -7 7; assoc_> -7 -7 7; at -7 -7 7; at_bt -7 -7 7; at_free -6 -7 11; ateli -7 -6 10
ateli_avant -6 -3 6; ateli_lumie -8 -8 12; attac -12 -11 14; attac_aroba -9 -8 11; attac_les -4 -5 5
attac_point -6 -6 7; atten -16 -8 18; atten_> -15 -17 17; atten_alors -3 -3 5; atten_atten -10 -11 12
atten_c -7 -8 9; atten_cheri -7 -8 13; atten_combi -9 -8 10; atten_dix -4 10 -8; atten_elle -7 -9 9; atten_j -6 -1 3
atten_je -4 -8 7; atten_le -4 -5 6; atten_mon -12 -4 12; atten_onze -7 -8 8; atten_oui 10 -8 -9; atten_que -5 -5 8
atten_rien -8 9 -12; atten_sa -7 -7 7; atten_un -9 -8 14; au -10 -13 8; au_3eme -7 -6 7; au_barre -9 -7 8
au_bout 6 -19 -5; au_burea -9 -6 8; au_debut -2 4 -11; au_deuxi -4 -5 7; au_diabl -11 -12 12; au_garag -6 -4 6
au_greni -2 -6 7; au_meme -14 15 -12; au_moins -10 -11 11; au_mois -9 -14 11; au_monsi -6 -4 9; au_nez -6 -8 9
au_nom -11 -9 13; au_pluri -4 -4 6; au_poil 9 -10 -8; au_premi -11 -10 11; au_resea -7 7 -7; au_revoi 8 -8 -8
au_rez -6 -6 7; au_sous -6 -8 9; au_techn -7 -7 8; au_telep -13 -14 15; au_trava -5 -7 10; au_trois -7 -10 11
au_vert 7 -6 -19; au_vingt -2 -1 3; aucun -10 8 -8; aucun_anoma 7 -7 -8; aucun_chang -11 14 -17; aucun_effet -8 8 -8
aucun_idee -12 -15 14; aucun_lumie -18 18 -16; aucun_poste -7 7 -7; aucun_probl 19 -19 -11; aucun_resea -5 5 -5
aucun_resul -7 8 -8; aucun_souci 12 -14 -7; aujou -10 -10 10; aujou_hui -10 -10 10; aurai 6 -9 -4
aurai_besoi -9 -8 9; aurai_dit 7 -8 -6; aurie -5 -6 7; aurie_vous -5 -6 7; aussi 8 -3 -14; aussi_> 10 -11 -9
aussi_lent -12 16 -16; aussi_pourr -10 10 -9; aussi_vous 5 -6 -5; autan -13 11 -8; autan_> -13 11 -8; autre -9 5 -4
autre_> -6 -6 7; autre_chose -6 7 -7; autre_je -8 -6 8; autre_piece -11 -8 12; aux -7 -6 7; aux_heure -6 -6 6
aux_infos -6 -5 6; avais 3 1 -10; avais_inter -7 7 -7; avais_un 7 -10 -6; avait -10 6 0; avait_conse -6 -9 8
avait_l -10 9 -6; avant -2 9 -16; avant_> -23 19 -15; avant_ca 0 2 -13; avant_de -6 -3 6; avant_j -6 -6 6
avant_meme 14 -14 -10; avec -18 -14 21; avec_> -19 -10 19; avec_avec -7 -3 9; avec_beatr -6 -3 8; avec_cedil -3 -6 8
avec_deux -7 -8 8; avec_dix -5 -5 6; avec_l -2 -1 3; avec_la -6 -7 10; avec_le -6 -6 6; avec_leque -10 -11 11
avec_les -6 -6 6; avec_ma -8 -3 10; avec_mes -2 -1 3; avec_mon -3 -2 5; avec_quelq -10 -5 12; avec_ton -6 -5 6
avec_tous -8 -5 9; avec_toute -6 -5 6; avec_un -6 -6 7; avec_une -6 -8 8; avec_vos -7 -6 7; avec_votre -7 -7 7
avez -3 0 -6; avez_deja -11 -10 11; avez_dit -1 7 -13; avez_fait 8 -9 -8; avez_sauve 10 -9 -9; avez_sur -9 -11 10
avez_un -13 -11 14; avoca -12 -9 12; avoca_> -6 -5 6; avoca_au -9 -7 8; avoir -8 -4 10; avoir_un -3 -2 5
avoir_une -8 -4 8; avons -7 8 -8; avons_appli -7 8 -8; awa -4 6 -6; awa_toujo -4 6 -6; b -12 -13 15; b_> -7 -7 7
b_a -2 -1 3; b_aroba -5 -5 5; b_b -5 -5 10; b_c -6 -6 8; b_comme -10 -12 13; b_e -5 -5 6; b_o -6 -5 7
b_under -6 -5 10; bah 6 -3 -16; bah_c 11 -12 -10; bah_ca -10 11 -9; bah_ecout -5 -3 1; bah_non -8 8 -7
bah_oui 16 -14 -16; bah_voila 9 -9 -10; baiss -17 -12 14; baiss_la -17 -12 14; balco -5 -6 6; balco_la -5 -6 6
banca -12 -7 11; banca_> -12 -7 11; bande -14 -11 13; bande_d -9 -8 9; bande_de -8 -9 9; banqu -11 -6 9
banqu_> -9 -6 9; banqu_elle -6 -5 6; bapti -8 -6 9; bapti_roy -8 -6 9; bar -6 -6 6; bar_des -6 -6 6; barre 10 -14 -8
barre_> 14 -12 -15; barre_de -9 -7 8; barre_en -5 -5 10; barre_sur -11 -6 10; bas -5 -5 5; bas_b -5 -5 5
bas_marti -2 -3 5; bascu -8 -7 10; bascu_moi -8 -7 10; base -6 -6 8; base_gmail -6 -6 8; batim -7 -7 7
batim_b -7 -7 7; batip -8 -8 8; batip_> -10 -9 12; batip_marc -7 -7 8; bazar -7 9 -11; bazar_> -7 9 -11; be -8 -8 8
be_> -8 -8 8; beatr -6 -3 8; beatr_vial -6 -3 8; beau -7 2 -5; beau_appuy -6 7 -7; beau_atten -8 9 -12
beau_aujou -10 -10 10; beau_ca 11 -10 -12; beau_redem -12 12 -12; beauc 2 -20 5; beauc_> 8 -6 -8; beauc_c -8 -13 8
beauc_madam -8 -6 7; beauc_mieux 13 -12 -13; beauc_mon 6 -6 -6; beauc_trop -11 -9 10; beaux -8 -6 8
beaux_cross -8 -6 8; belfo -5 -5 6; belfo_point -5 -5 6; belka -11 -9 12; belka_a -9 -9 10; belka_b -5 -5 6
ben -6 -2 2; ben_c 10 -11 -8; ben_ca -12 13 -11; ben_devin -11 -14 13; ben_dites 9 -9 -8; ben_ecout 8 -9 -8
ben_figur 1 5 -11; ben_juste -16 -13 15; ben_non -17 19 -15; ben_oui 15 -15 -6; ben_plusi -7 -8 8; ben_v 7 -8 -7
ben_voila 13 -8 -14; benal -8 -8 10; benal_a -8 -8 10; bened -7 -7 9; bened_hamel -7 -7 9; benis -8 -6 7
benis_> -8 -6 7; benja -8 -9 9; benja_cohen -8 -9 9; berna -11 -11 12; berna_> -11 -12 14; berna_aroba -6 -6 7
berna_en -5 -5 5; berna_orang -6 -6 6; berna_point -4 -4 5; besna -5 -5 5; besna_> -5 -5 5; besoi -14 -15 15
besoi_ca 6 -6 -3; besoi_d -12 -10 11; besoi_de -8 -6 8; besoi_du -6 -5 6; betis -1 -4 5; betis_c -1 -4 5
bibi -7 -7 11; bibi_point -7 -7 11; bien 9 -15 -3; bien_> 1 -15 3; bien_ca 13 -12 -12; bien_comme -6 -6 6
bien_ma 9 -7 -8; bien_maint 12 -12 -7; bien_meill 8 -8 -8; bien_mieux 8 -8 -8; bien_oui 8 -9 -7; bien_qu -14 14 -12
bien_que 11 -17 -9; bien_redem -5 5 -5; bingo 9 -9 -7; bingo_ca 9 -9 -7; bizar -14 -14 14; bizar_> -14 -14 14
blabl -12 -12 12; blabl_> -12 -12 12; blanc -10 -3 7; blanc_aroba -3 -6 7; blanc_de -9 -9 9; blanc_et -9 -9 9
blanc_parto -7 7 -7; bleu 12 -13 -10; bleu_fixe 12 -13 -10; bloqu -18 16 -15; bloqu_> -14 11 -10; bloqu_sur -8 8 -8
bloqu_toujo -7 7 -7; blot -3 -2 4; blot_aroba -3 -2 4; bluew -6 -6 8; bluew_point -6 -6 8; bof -9 9 -9
bof_non -9 9 -9; boite -7 -6 7; boite_de -7 -6 7; boiti -5 -6 6; boiti_> -5 -6 6; bon 25 -14 -29; bon_> 24 -18 -24
bon_c 6 -6 0; bon_ca 15 -14 -2; bon_et -18 16 -10; bon_j 6 -6 -5; bon_je -3 13 -19; bon_la 18 -18 -13
bon_maint 11 -11 -5; bon_merci 8 -9 -7; bon_pour 17 -10 -17; bon_tout 7 -6 -7; bonjo -17 -16 19; bonjo_> -8 -8 8
bonjo_aroba -8 -8 12; bonjo_c -7 -6 7; bonjo_est -9 -6 11; bonjo_euh -2 -1 2; bonjo_j -9 -8 9; bonjo_mamad -5 -5 5
bonjo_monsi -9 -9 9; bonjo_pierr -6 -6 6; bonne 6 -15 -3; bonne_> 11 -10 -11; bonne_avoca -9 -7 8
bonne_douza -6 -5 6; bonne_et -11 -7 11; bonne_journ 5 -5 -5; bons 13 -14 -9; bons_> 10 -12 -9; bons_ca 7 -7 -3
bots -6 -5 6; bots_je -6 -5 6; bouch -8 -8 8; bouch_> -8 -8 8; boucl -14 15 -15; boucl_> -14 15 -15; boudi 9 -9 -7
boudi_ca 9 -9 -7; bouge -11 8 -6; bouge_> -8 8 -7; bouge_d -15 14 -11; bouge_pas -6 -7 8; boula -10 -9 10
boula_du -10 -9 10; boule -11 -7 9; boule_> -11 -7 9; bout 6 -19 -5; bout_de 11 -17 -10; bout_du -8 -4 8
bouto -6 5 -5; bouto_> -6 5 -5; bouzi -11 -13 13; bouzi_au -11 -11 12; bouzi_b -5 -4 5; box -19 1 3
box_> -18 -21 23; box_a 4 -2 -5; box_clign -2 -1 2; box_est -16 7 2; box_et -13 -2 5; box_fait -1 9 -9
box_je -3 -4 6; box_mais -16 17 -15; box_point -4 -7 9; box_reste -8 8 -8; box_toute -8 -8 9; branc -7 -7 8
branc_le -7 -7 8; bras -12 -9 11; bras_> -12 -9 11; bras_monsi -12 -9 11; broec -8 -8 8; broec_> -8 -8 8
bruit 10 -7 -10; bruit_c 10 -7 -10; brun -8 -8 8; brun_> -8 -8 8; bruno -5 -5 7; bruno_faure -5 -5 7; bt -7 -7 7
bt_dot -7 -7 7; buffe -10 -10 10; buffe_tout -10 -10 10; bug 14 -14 -16; bug_plus 14 -14 -16; bugue -8 8 -7
bugue_toujo -8 8 -7; burea -16 -17 18; burea_12 -12 -9 13; burea_> -13 -14 14; burea_il -8 -9 9; c -2 -6 4
c_a -8 -8 8; c_d -5 -6 6; c_e -5 -5 6; c_est -3 -6 4; c_etait -1 7 -11; c_h -6 -6 8; c_point -6 -5 11
c_quatr -3 -2 5; ca 8 -5 -11; ca_> -20 5 4; ca_a -6 16 -27; ca_alors 10 -11 -8; ca_atten -6 -5 6; ca_avait -10 9 -6
ca_bloqu -7 7 -7; ca_buffe -10 -10 10; ca_bug 14 -14 -16; ca_bugue -8 8 -7; ca_c -14 15 -16; ca_capte 17 -16 -18
ca_chang -13 14 -13; ca_charg -18 -14 17; ca_clign -16 -19 18; ca_comme -11 -10 11; ca_coupa 11 -12 -9
ca_coupe -9 15 -20; ca_demar -17 -16 16; ca_depen -9 -8 9; ca_depot 12 -10 -12; ca_doit -5 -5 5; ca_dure -6 -6 6
ca_fait -25 -7 13; ca_finit -9 -8 9; ca_fonct 13 -3 -25; ca_gresi 6 1 -28; ca_ira -6 -6 6; ca_joue 14 -13 -15
ca_la 7 -5 -7; ca_m -16 3 3; ca_march 6 1 -29; ca_me -19 -15 17; ca_mouli -8 9 -11; ca_n -19 19 -13; ca_ne 8 -4 -21
ca_plant -12 15 -16; ca_raccr -11 -12 11; ca_rame -8 11 -13; ca_recom -21 20 -16; ca_redem -21 -5 10
ca_refon 11 -7 -16; ca_remar 22 -19 -20; ca_roule 13 -13 -14; ca_s -8 -8 4; ca_suffi -13 -10 13; ca_tient 9 -8 -10
ca_tourn 10 -7 -15; ca_va 15 -12 -17; ca_veut -7 10 -12; ca_vient -10 11 -11; ca_y 17 -16 -15; cabin -11 -8 10
cabin_est -13 -9 12; cabin_morea -7 -7 7; cable -11 -10 11; cable_> -10 -9 10; cable_atten -7 -7 8; caiss -10 -9 10
caiss_> -5 -5 5; caiss_deux -5 -5 6; caiss_et -7 -4 9; calme -10 -8 10; calme_> -10 -8 10; camer -11 -11 12
camer_> -5 -6 6; camer_de -7 -8 8; camil -6 -6 6; camil_et -5 -5 5; camil_faure -4 -4 5; campa -7 -7 8
campa_> -7 -7 8; campi -5 -5 6; campi_vous -5 -5 6; canto -7 -8 7; canto_> -7 -8 7; capte 13 -6 -19
capte_> 12 -11 -13; capte_a 10 -11 -9; capte_de 7 -10 -5; capte_maint 7 -7 -6; capte_toujo -8 8 -7; carai -6 -6 7
carai_sans -6 -6 7; cardi -9 -9 9; cardi_> -9 -9 9; carlo -6 -6 6; carlo_tiret -6 -6 6; carne -4 -5 6
carne_> -4 -5 6; carpe -15 -2 5; carpe_> -15 -2 5; carpe_aroba -5 -8 12; carre 8 -10 -4; carre_> 17 -16 -17
carre_merci 7 -6 -7; carre_patro -6 -6 6; cata -7 -7 7; cata_ma -7 -7 7; cause -8 -4 11; cause_a -8 -4 11
cave -11 -11 13; cave_> -10 -6 10; cave_jeter -6 -7 8; ce -12 -6 10; ce_cable -10 -9 10; ce_matin -14 -11 14
ce_maudi -5 5 -5; ce_n 6 -7 -6; ce_que 2 3 -10; ce_qui -9 -12 11; ce_servi -13 -9 11; ce_truc -2 -2 4
ce_voyan -6 10 -10; cecil -9 -8 8; cecil_rau -9 -8 8; cedil -3 -6 8; cedil_dans -3 -6 8; cedil_mais -3 -6 8
cela 1 -12 4; cela_en -6 -6 6; cela_fonct 7 -7 -8; celin -4 -7 9; celin_point -4 -7 9; celui -11 -10 12
celui_avec -10 -11 11; celui_de -9 -3 10; cent -9 -6 8; cent_quatr -4 -4 4; cent_table -9 -6 8; centa -7 -8 8
centa_envir -7 -8 8; centr -10 -9 10; centr_> -10 -9 10; certe -7 7 -7; certe_le -7 7 -7; ces 12 -12 -1
ces_bons 7 -7 -3; ces_cable -8 -5 9; ces_reven 10 -10 -8; cette 1 -10 3; cette_box -6 -6 7; cette_fois 6 -4 -9
cette_quest -9 -9 9; chacu -7 -7 10; chacu_> -5 -5 6; chacu_comme -4 -5 6; chacu_mon -6 -4 6; chain 5 1 -17
chain_> 5 1 -17; chamb 0 6 -10; chamb_> -8 8 -7; chamb_que 8 -9 -8; chamb_un -7 -7 8; chang -19 15 -4
chang_> -12 17 -21; chang_d -10 -11 12; chang_de -8 -14 10; chang_du -10 12 -10; chang_je -4 -11 11
chang_maint -6 -6 6; chang_meme -5 6 -6; chang_pas -8 10 -10; chang_rien -12 10 -7; chaou -10 -10 10
chaou_> -10 -10 10; chape -8 -8 8; chape_de -8 -8 8; charg -19 -15 18; charg_> -15 -12 14; charg_dans -13 17 -18
charg_encor -12 -18 18; charg_plus -9 -6 8; charl -9 -9 9; charl_d -9 -9 9; charm -10 -9 10; charm_> -10 -9 10
charp -8 -8 8; charp_comme -8 -8 8; chat -11 -12 11; chat_est -11 -12 11; chaus -6 -6 7; chaus_deux -6 -6 7
cherc -1 -11 3; cherc_> -5 -5 6; cherc_c 6 -7 -6; cherc_mes -10 -9 10; cherc_mon -2 -1 3; cheri -7 -7 8
cheri_> -3 -4 6; cheri_je -9 -9 12; cheri_sans -6 -6 6; chez -19 -2 15; chez_hotma -6 -6 6; chez_machi -9 -9 9
chez_moi -7 -6 9; chez_mort -8 9 -10; chez_vous -15 -12 15; chez_wanad -5 -8 12; chien -15 -15 15
chien_> -10 -10 10; chien_aboie -8 -6 9; chiff -7 -5 7; chiff_et -7 -5 7; chose -15 17 -17; chose_> -15 17 -17
chris -8 -8 8; chris_duboi -8 -8 8; chrom 7 -7 -7; chrom_> 7 -7 -7; cinco -9 -9 10; cinco_cinq -9 -9 10
cinq -11 -10 11; cinq_> 2 -16 2; cinq_a -13 -10 13; cinq_appar -12 -12 14; cinq_en -11 -13 13; cinq_heure -17 -14 16
cinq_max -9 -8 9; cinq_minut -7 14 -15; cinq_ou -8 -6 8; cinq_poste -7 -6 7; cinq_secon -5 -5 5; cinq_six -10 -10 10
cinq_sur 15 -14 -15; cinqu -22 -19 21; cinqu_> -13 -11 12; cinqu_appar -7 -7 7; cinqu_six -5 -5 5; cisse -10 -10 10
cisse_> -10 -10 10; clair -6 -13 9; clair_maint 11 -13 -9; clair_rouss -11 -11 11; claud -5 -5 10
claud_barre -5 -5 10; clien -20 -19 20; clien_> -11 -11 11; clien_chez -5 -4 5; clien_comme -8 -7 9
clien_quara -6 -5 6; clign -27 -14 21; clign_> -2 -1 2; clign_en -6 10 -10; clign_encor -17 -16 16; clign_et -5 6 -5
clign_je -11 -9 10; clign_rouge -9 -11 11; clign_toujo -8 10 -12; clign_tout 8 -7 -8; clign_vert -15 -12 15
clini -4 -5 8; clini_tiret -4 -5 8; cliqu 7 -5 -7; cliqu_oh 7 -5 -7; clore 7 -7 -7; clore_le 7 -7 -7; co -4 -8 6
co_> 9 -8 -9; co_dot -7 -7 7; code -9 -9 9; code_puk -9 -9 9; codes -9 -5 9; codes_par -9 -5 9; cohen -8 -9 9
cohen_bonjo -8 -9 9; coiff -7 -7 11; coiff_aroba -7 -7 11; coler -13 -11 13; coler_> -13 -11 13; colet -6 -6 7
colet_tout -6 -6 7; colla -3 -2 5; colla_de -3 -2 5; colle -10 -8 9; colle_> -9 -6 8; colle_de -6 -3 6
colle_m -8 -9 10; colle_sophi -6 -6 8; coloc -7 -9 9; coloc_> -7 -9 9; com -10 -10 14; com_> -10 -10 13
com_ca -5 -5 7; com_mais -9 -10 12; com_sans -3 -6 7; combi -10 -8 10; combi_de -10 -9 13; combi_tous -7 -7 7
comme -23 -4 12; comme_a -15 -13 16; comme_anato -7 -6 7; comme_avant -22 18 -12; comme_berna -10 -12 13
comme_ca -14 -16 16; comme_conse -6 -5 6; comme_en 14 -18 -12; comme_expli -5 -6 6; comme_je -17 -11 16
comme_l -9 -10 10; comme_le -8 -8 8; comme_louis -7 -6 7; comme_on -5 -9 10; comme_par -4 -5 7; comme_pierr -3 -5 8
comme_une -5 6 -6; comme_victo -7 -6 7; comme_video -7 -6 7; comme_vous -1 -3 0; commu -7 -6 7; commu_est -8 -7 8
commu_une -5 -5 5; compe -4 -3 6; compe_> -4 -3 6; compl -11 -11 11; compl_> -6 -7 6; compl_je -5 -5 5
compl_mon -6 -6 6; compr -11 -19 16; compr_> -8 -18 13; compr_donc -2 -6 7; compr_que -10 -9 10; compt -10 -10 10
compt_> -3 -2 5; compt_a -13 -8 13; compt_aroba -7 -6 12; compt_la -4 -7 8; compt_sept -7 -7 7; compt_toi -8 -7 8
con -4 -3 4; con_con -4 -3 4; con_conse -4 -3 4; condu -13 -8 12; condu_je -13 -8 12; confi -1 -13 5
confi_> -17 -13 15; confi_le 12 -14 -12; conne -4 0 -3; conne_> 5 4 -16; conne_est -7 -10 6; conne_tres -9 -10 9
conno -5 -6 7; conno_sans -5 -6 7; conse -20 -17 21; conse_> -13 -10 16; conse_a -6 -5 6; conse_banca -12 -7 11
conse_de -6 -9 8; conse_etait -10 -9 10; conse_m -7 -7 9; conse_pour -2 -1 3; conse_s -10 -7 12; conso -11 -12 14
conso_> -4 -5 5; conso_d -6 -7 7; conso_est -4 -4 6; conso_trois -5 -6 6; conta -6 -6 6; conta_aroba -6 -6 6
conta_avec -5 -4 8; conte 5 -6 -5; conte_et 5 -6 -5; conti -7 7 -7; conti_> -7 7 -7; contr -14 -11 13
contr_> -12 -11 12; contr_est -10 -8 12; costa -7 -6 9; costa_> -7 -6 9; cote -14 4 -2; cote_> -14 4 -2
coule -8 10 -10; coule_> -8 10 -10; coup -9 13 -13; coup_> 12 -17 -8; coup_sur -19 15 -12; coupa 11 -12 -9
coupa_la 11 -12 -9; coupe -4 8 -19; coupe_> -30 22 -11; coupe_du -13 9 -9; coupe_encor -17 17 -16
coupe_la -15 -8 17; coupe_moins -6 9 -10; coupe_plus 25 -25 -22; coupe_toujo -14 12 -7; coupe_un -8 -7 8
coupu 10 -2 -14; coupu_> 5 1 -9; coupu_depui 16 -13 -16; coupu_non 5 -6 -5; courr -11 -10 12; courr_de -11 -10 11
courr_papie -6 -5 6; cours -7 -5 7; cours_de -7 -5 7; cousi -2 -4 6; cousi_> -2 -4 6; cree -3 -2 5; cree_une -3 -2 5
creee -4 -5 6; creee_je -4 -5 6; crie 8 -9 -8; crie_dans 8 -9 -8; crois -8 10 -18; crois_pas -16 16 -9
crois_que 21 -23 -16; croix -9 8 -7; croix_rouge -9 8 -7; cross -8 -6 8; cross_vous -8 -6 8; cru 10 -9 -4
cru_que 10 -9 -4; cuisi -14 -13 15; cuisi_> -12 -10 12; cuisi_un -7 -7 8; cul -5 -4 6; cul_> -5 -4 6; cyclo -6 -6 6
cyclo_tout -6 -6 6; cyr -3 -4 7; cyr_en -3 -4 7; d -14 -7 8; d_> -7 -8 9; d_a -9 -5 13; d_abonn -8 -9 9
d_abrut -11 -12 12; d_admin -6 -7 7; d_affic -5 -5 6; d_aide -12 -10 11; d_aireu -7 9 -7; d_alemb -10 -9 10
d_aller 13 -14 -11; d_ameli -7 9 -10; d_appel -6 -6 6; d_aroba -5 -6 7; d_e -2 -1 3; d_en -4 -11 11
d_erreu 7 -1 -15; d_escar -12 -9 11; d_essai 1 10 -14; d_essay -6 -5 6; d_evolu -6 8 -8; d_hondt -9 -9 9
d_i -7 -7 8; d_inter -12 7 -1; d_j -7 -5 10; d_offre -11 -12 14; d_oreil -6 -6 7; d_point -3 -2 5; d_u -5 -5 8
d_un 9 -6 -10; d_union -5 -5 6; d_urgen -13 -13 15; dame -7 7 -7; dame_l -7 7 -7; dans -12 -2 3; dans_l 3 -11 3
dans_la -18 -3 7; dans_le -22 8 0; dans_sa 8 -9 -8; dans_tout -11 -6 10; de -3 -10 6; de_2015 -7 -6 10
de_2020 -7 -6 10; de_barre -11 -6 10; de_betis -1 -4 5; de_blanc -9 -9 9; de_bruit 10 -7 -10; de_burea -6 -6 6
de_chang -9 10 -8; de_chaus -6 -6 7; de_cherc 6 -7 -6; de_chez -17 3 7; de_cinq 5 -21 -3; de_clien -6 -5 6
de_commu -5 -5 5; de_compe -4 -3 6; de_compt -3 -2 5; de_conne -16 10 -9; de_contr -7 -4 11; de_coule -8 10 -10
de_coupu 13 -10 -13; de_demar -10 -8 10; de_diffe -6 8 -9; de_dix -4 -5 6; de_famil -9 -8 9; de_fois -7 -6 8
de_gresi 9 -11 -7; de_guign -7 -6 7; de_jeune -3 -2 4; de_l -12 -12 13; de_la -10 -13 13; de_liege -14 -9 14
de_lila -7 -7 8; de_lyon -9 -7 8; de_ma 1 -7 -1; de_madam -8 -6 8; de_mal -9 -8 9; de_march 9 -10 -7
de_marse -15 -10 15; de_maxim -9 -10 9; de_me -4 7 -16; de_merde -6 -5 6; de_messa -4 -5 7; de_mieux -12 11 -7
de_moi -12 -8 11; de_mon -9 -5 10; de_nivea -5 -6 7; de_nom -8 -11 9; de_notre -9 8 -8; de_nous -9 -11 9
de_nouve 26 -15 -29; de_novem -9 -14 11; de_nuls -8 -9 9; de_paiem -7 -4 9; de_paill -8 -8 8; de_panne 18 -19 -14
de_paque -6 -6 6; de_parle -8 -6 8; de_passe 0 5 -8; de_pire -11 12 -12; de_poste -8 -7 9; de_prefe -6 -6 6
de_prend -6 -5 6; de_prise -6 -9 8; de_probl 14 -15 -12; de_quoi -9 -8 10; de_rage -9 -8 8; de_rappe -9 -8 10
de_recou -10 11 -11; de_redem -6 -8 9; de_resea -10 9 -8; de_retou 12 -13 -11; de_rien -7 7 -7; de_s 12 -17 -7
de_saisi -11 -9 11; de_siret -10 -8 10; de_souci 17 -19 -14; de_suite -12 -10 13; de_surve -7 -8 8; de_synch -4 5 -5
de_table -5 -5 6; de_telep -11 -13 12; de_temps -9 -8 10; de_tenir 8 -9 -6; de_termi -8 -10 10; de_teste 9 -8 -9
de_texto -8 -6 7; de_tonal -13 15 -14; de_toulo -8 -9 9; de_trait -7 -7 7; de_trava -8 -8 8; de_trois -9 -7 8
de_venir -7 -7 8; de_verif -2 -2 5; de_vos -7 -3 8; de_vous -17 -16 19; de_wifi -4 9 -6; debil -6 -5 6
debil_et -6 -5 6; debit 0 -7 -2; debit_d -12 -9 11; debit_est 8 -3 -20; debor -10 -9 10; debor_> -10 -9 10
debra -13 13 -9; debra_dix -8 8 -7; debra_j -5 6 -5; debra_la -9 -9 10; debra_mais -10 11 -4; debra_rebra -5 5 -4
debut -3 4 -6; debut_a -7 -6 7; debut_c -5 -4 7; debut_j 3 -3 -4; debut_je -9 -10 12; debut_non 8 -8 -8
debut_oui -15 13 -8; deced -11 -9 10; deced_> -11 -9 10; decod -5 -9 9; decod_> -5 -9 9; decro -9 -9 9
decro_et -6 -7 6; decro_j -7 -5 7; dect -9 -10 10; dect_ne -9 -10 10; deja -4 -14 7; deja_appel -2 -3 5
deja_norma -11 -10 11; deja_parle -15 -8 16; deja_recu 7 -7 -7; demai -7 -7 7; demai_> -7 -7 7; deman -12 -8 15
deman_> -10 -8 12; deman_a -10 -7 11; deman_atten -3 -4 6; demar -1 -15 5; demar_> 0 -15 4; demar_il -7 -5 7
demar_la -18 -11 18; demi -12 -12 12; demi_> -9 -10 10; demi_douza -6 -6 6; den -8 -8 8; den_broec -8 -8 8
denis -6 -6 8; denis_point -6 -6 8; depen -12 -13 13; depen_d -6 -6 6; depen_des -9 -8 9; deplo -10 -9 9
deplo_> -10 -9 9; depot 12 -10 -12; depot_> 12 -10 -12; depui -5 -20 12; depui_> 16 -13 -16; depui_ce -10 -8 10
depui_dix -5 -4 5; depui_hier -11 -9 10; depui_neuf -6 -6 6; depui_que 11 -10 -11; depui_trois -10 -9 10
depui_une 7 -7 -7; deran -8 -7 8; deran_si -8 -7 8; derni -17 -20 19; derni_> -13 -14 14; derni_fois -6 -12 9
des -22 -3 14; des_appel -15 -13 15; des_beaux -8 -6 8; des_boiti -5 -6 6; des_chain -9 10 -11; des_coupu -8 9 -12
des_enfan -3 -4 6; des_idiot -5 -5 6; des_incap -13 -9 12; des_jours -9 -8 9; des_lilas -8 -8 8; des_mal -10 -7 9
des_mimos -7 -6 7; des_minab -7 -6 8; des_poste 7 -7 -6; des_que -7 7 -4; des_sport -6 -6 6; des_trans -6 -7 7
des_voleu -10 -7 9; desce -11 -11 13; desce_a -11 -11 13; desme -7 -7 8; desme_aroba -7 -7 8; desol -17 3 4
desol_de -14 -15 16; desol_hein -6 7 -7; desol_mais -8 12 -10; desor 7 -7 -8; desor_cela 7 -7 -8; dessi -9 8 -7
dessi_du -9 8 -7; dessu -7 -8 8; dessu_> -7 -8 8; deux -24 -6 17; deux_> -23 -1 8; deux_ans -7 -5 7
deux_aroba -4 -4 5; deux_au -4 -5 7; deux_autre -6 -6 7; deux_caiss -7 -4 9; deux_chacu -6 -4 6; deux_conso -5 -6 6
deux_des -5 -6 7; deux_douza -4 -3 5; deux_ecran -12 -9 13; deux_fixes -8 -9 10; deux_fois -10 13 -13
deux_gsm -5 -9 10; deux_l -7 -9 8; deux_megas -7 -6 7; deux_mille -6 -6 9; deux_minut -13 9 -5; deux_mots -4 -5 5
deux_ordin -6 -8 10; deux_ordis -12 -8 10; deux_ou -2 -4 6; deux_pc -4 -9 11; deux_perso -7 -9 8
deux_porta -8 -10 11; deux_poste -6 -6 7; deux_r -4 -6 7; deux_repet -6 -11 11; deux_s -4 -5 6; deux_sec -4 -4 6
deux_secon -13 -18 19; deux_sites -5 -5 6; deux_smart -2 -5 7; deux_switc -6 -7 7; deux_table -9 -11 12
deux_telep -8 -13 17; deux_trois -7 -12 14; deux_un -13 -14 14; deuxi -12 -11 13; deuxi_> -4 -5 7
deuxi_poste -9 -8 9; devan -8 -9 10; devan_l -9 -9 10; devan_la -3 -4 6; devel -4 -4 7; devel_tiret -4 -4 7
deven 13 -13 -11; deven_verte 13 -13 -11; devin -11 -14 13; devin_> -11 -14 13; diabl -11 -12 12; diabl_> -10 -9 10
diabl_avec -6 -5 6; diall -6 -7 7; diall_d -7 -7 8; diall_de -5 -5 5; didie -4 -5 9; didie_didie -4 -5 9
didie_soixa -4 -5 9; dieu -8 -6 7; dieu_vous -8 -6 7; diffe -6 8 -9; diffe_> -6 8 -9; diman -5 -4 5; diman_> -5 -4 5
dimit -9 -8 8; dimit_lambe -9 -8 8; dirai 2 -5 -1; dirai_> -20 -16 20; dirai_bien 11 -17 -9; dirai_mais -7 7 -7
dirai_pas -6 10 -21; dirai_que 14 -19 -7; dirai_une -5 -5 6; dire 0 -4 4; dire_> -21 -22 23; dire_ca 12 -12 -7
dire_que -4 10 -12; direc -11 -8 13; direc_> -10 -7 10; direc_aroba -5 -5 7; direc_s -3 -2 5; dis -16 -12 15
dis_> -6 -5 6; dis_ca -11 -10 11; disai -2 -1 3; disai_c -2 -1 3; dise -1 -4 5; dise_pas -1 -4 5; disen -10 -7 10
disen_que -10 -7 10; disie 7 -7 -7; disie_et 7 -7 -7; dison -8 -6 8; dison_cinq -8 -6 8; dispa 6 -1 -18
dispa_et 16 -17 -13; dispa_mais -11 11 -11; dit 8 -1 -13; dit_d -6 -6 6; dit_de -10 -8 13; dit_et 2 1 -11
dit_j -5 6 -5; dit_mais -25 24 -14; dit_non 7 -8 -6; dit_pas -14 9 -8; dit_qu 16 -23 -15; dit_que 9 -10 -7
dit_verif -12 -11 11; dites 2 -13 -1; dites_a -11 -4 13; dites_au -7 -7 8; dites_donc 9 -9 -8; divor -8 -11 9
divor_> -8 -11 9; dix -20 -14 19; dix_ans -5 -4 5; dix_douze -5 -6 6; dix_fois -11 -13 13; dix_heure -7 -8 7
dix_huit -5 -5 6; dix_minut -8 9 -9; dix_poste -13 -11 14; dix_secon -7 6 -6; dix_sept -14 -14 15; dizai -11 -17 17
dizai_> -6 -6 7; dizai_dans -2 -4 6; dizai_de -7 -5 9; dizai_envir -5 -5 6; dizai_non -7 -8 8; dizai_peut -5 -5 6
dizai_une -5 -5 6; docte -9 -9 9; docte_fabre -9 -9 9; dois -14 -10 16; dois_aller -10 -7 11; dois_inter -6 -3 6
dois_regar -9 -8 9; dois_voir -10 -9 14; doit -5 -5 5; doit_faire -5 -5 5; domin -5 -7 10; domin_point -5 -7 10
domma -15 -14 15; domma_> -15 -14 15; donc 11 -12 -10; donc_c 6 -16 -4; donc_ecuri -4 -4 6; donc_j -5 6 -5
donc_je -3 -4 6; donc_laiss -2 -6 7; donc_merci 8 -9 -8; donc_oui 8 -5 -9; donc_trois -7 -7 8; donc_une -7 -6 7
donne -12 8 -4; donne_> -13 11 -7; donne_moi -7 -7 11; donne_votre -9 7 -4; dont -8 -8 9; dont_trois -8 -8 9
dos -7 -3 8; dos_de -7 -3 8; dossi -9 -11 10; dossi_> -9 -11 10; dot -7 -7 7; dot_co -7 -7 7; dot_smith -7 -7 7
dot_uk -7 -7 7; doute 7 -10 -6; doute_mais 7 -10 -6; douza -9 -9 10; douza_> -6 -6 6; douza_avec -6 -5 6
douza_de -8 -7 12; douze -13 -10 13; douze_> -9 -8 11; douze_aroba -2 -1 3; douze_peut -5 -6 6
douze_poste -13 -11 13; douze_rue -8 -4 9; douze_trent -5 -5 5; down -13 13 -12; down_> -8 9 -9; down_de -9 8 -8
du -10 -9 8; du_bar -6 -6 6; du_bas -5 -5 5; du_burea -8 -9 9; du_cabin -11 -8 10; du_centr -10 -9 10
du_contr -7 -6 7; du_debut -7 -6 7; du_fil -8 -4 8; du_huit -4 -5 5; du_magas -12 -13 14; du_mieux -12 14 -13
du_modem -9 -8 10; du_monde -13 9 -9; du_rand -2 -3 5; du_redem -7 -8 8; du_resea 6 -13 -2; du_servi 12 -14 -12
du_temps 11 -11 -8; du_tonne 6 -6 -6; du_tout -14 18 -16; du_trois -7 -6 9; du_vol -13 -12 13; du_wifi -9 8 -7
duboi -16 -16 17; duboi_> -11 -11 12; duboi_aroba -9 -8 12; duboi_d -6 -5 7; ducas -4 -5 6; ducas_avec -4 -5 6
dumas -5 -4 9; dumas_aroba -5 -4 9; dumon -4 -3 6; dumon_et -4 -3 6; dupon -9 -10 10; dupon_> -8 -8 8
dupon_aroba -5 -5 9; dupon_avec -10 -10 12; dupon_point -6 -7 7; dupui -16 -16 16; dupui_> -7 -7 7
dupui_dupui -4 -7 9; dupui_natha -9 -9 10; dupui_point -6 -6 6; dupui_sans -4 -7 9; durab -4 -4 7
durab_point -4 -4 7; duran -13 -12 14; duran_> -11 -10 11; duran_a -6 -6 8; duran_aroba -4 -4 8
duran_arrob -7 -8 11; duran_avec -1 0 1; duran_bonjo -8 -8 8; duran_de -6 -6 6; dure -7 -7 7; dure_> -6 -6 6
dure_d -6 -6 7; e -17 -11 22; e_> -4 -5 6; e_a -3 -3 5; e_aroba -4 -6 8; e_ensui -1 -1 2; e_i -6 -7 7; e_l -7 -7 8
e_m -5 -5 6; e_mail -5 -4 5; e_r -5 -6 6; e_t -6 -8 10; e_u -6 -6 7; echou -25 17 -9; echou_> -25 17 -9
ecole -15 -11 15; ecole_> -14 -12 15; ecole_saint -6 -6 6; ecout -4 -7 1; ecout_> -9 -7 8; ecout_ca 9 -9 -7
ecout_je 8 -9 -8; ecout_mon -11 -9 10; ecout_non -16 13 -10; ecran -16 1 1; ecran_> -10 -11 12; ecran_blanc -7 7 -7
ecran_d -5 -5 6; ecran_reste -7 7 -7; ecrit -8 -10 11; ecrit_> -7 -7 7; ecrit_sur -3 -3 5; ecriv -6 -7 7
ecriv_> -6 -7 7; ecuri -4 -4 6; ecuri_au -4 -4 6; ecuri_point -4 -4 6; effet -8 8 -8; effet_> -8 8 -8; eh 6 1 -14
eh_ben 12 -14 -9; eh_bien 10 -11 -9; eh_non -9 8 -6; el -9 -9 9; el_manso -9 -9 9; elect -16 -12 16
elect_> -17 -13 16; elect_tiret -6 -5 10; elle -16 1 4; elle_a -7 4 -4; elle_clign -7 19 -19; elle_dit -12 -11 11
elle_est -14 -20 19; elle_march 9 -8 -9; elle_redem -6 -4 5; elle_reste -9 11 -11; elle_s -13 15 -17; elodi -7 -7 7
elodi_> -7 -7 7; elst -10 -10 10; elst_> -10 -10 10; embet -17 -2 7; embet_> -13 -13 14; embet_plus -6 7 -7
embet_quand -12 -11 12; emili -7 -6 7; emili_vasse -7 -6 7; en -19 -1 8; en_a -9 -10 10; en_ai -11 -12 12
en_appuy -5 6 -6; en_arriv -13 -8 12; en_bas -5 -5 10; en_boucl -14 15 -15; en_chang -4 -11 11; en_coler -13 -11 13
en_coloc -7 -9 9; en_compt -4 -7 8; en_conta -5 -4 8; en_cours -7 -5 7; en_direc -3 -2 5; en_divor -8 -11 9
en_fait 6 -16 3; en_haut -2 -6 7; en_maudi -8 -6 8; en_minus -1 -4 5; en_occup -10 -10 15; en_ordre 9 -9 -9
en_panne -20 21 -17; en_passe -15 -13 15; en_pire -11 12 -12; en_plus -17 11 -8; en_prend -5 -6 6; en_prior -6 -6 6
en_quara 14 -18 -12; en_rade -7 8 -7; en_relat -5 -3 8; en_rouge -6 10 -10; en_route 11 -10 -12; en_telet -7 -8 8
en_tout -17 -18 19; en_train -12 -13 17; en_un -5 -5 5; encha -11 -9 11; encha_> -7 -6 7; encha_moi -8 -7 8
encor -44 20 -4; encor_> -27 11 -3; encor_ca -18 11 -6; encor_coupe -7 9 -10; encor_dans -2 -6 7; encor_des -8 9 -12
encor_down -8 9 -9; encor_en -8 11 -12; encor_essay -10 -12 12; encor_la -25 12 -7; encor_laiss -3 -5 5
encor_le -24 26 -21; encor_lent -11 23 -27; encor_pas -7 11 -12; encor_pire -11 13 -13; encor_regar -9 -12 12
encor_rouge -6 6 -7; encor_teste -8 -17 17; encor_un -2 -6 7; encor_vous -15 -15 16; endro -8 -2 4; endro_> -7 7 -7
endro_que -6 -12 9; enerv -11 11 -11; enerv_> -11 11 -11; enfan -13 -12 14; enfan_> -3 -4 6; enfan_sont -10 -10 10
enfin 8 1 -19; enfin_la 14 -13 -14; enfin_non -12 12 -10; enfin_trava 10 -9 -10; enorm -10 -9 10; enorm_ce -10 -9 10
ensem 7 -7 -6; ensem_des 7 -7 -6; ensui -3 -3 5; ensui_d -1 -1 2; ensui_tiret -4 -5 7; ensui_un -1 -1 2
ensui_verne -4 -5 7; enten 5 -18 2; enten_bien 8 -8 -8; enten_enfin 10 -12 -9; enten_mais -7 -12 12
enten_parfa 10 -11 -10; enten_pas -9 -12 11; enten_perso -7 -5 7; enten_plus 10 -7 -10; enten_toujo -14 14 -11
enten_tres -11 -6 8; enten_une -3 -5 6; entre -18 -16 19; entre_> -6 -7 7; entre_avec -3 -2 5
entre_duran -11 -10 11; entre_quinz -9 -10 10; entre_vingt -8 -7 8; envir -10 -11 11; envir_> -10 -11 11
envoy -14 -17 16; envoy_de -8 -6 7; envoy_le -6 -12 9; envoy_moi -9 -8 10; envoy_mon -6 -5 6; eric -4 -6 10
eric_point -4 -5 9; eric_tiret -4 -6 8; erreu -5 13 -26; erreu_> -2 8 -25; erreu_est -18 13 -10; escal -10 -8 10
escal_> -10 -8 10; escal_parce -2 -6 7; escar -12 -9 11; escar_> -12 -9 11; escof -8 -9 9; escof_de -8 -9 9
escro -7 -6 8; escro_et -7 -6 8; espec -8 -8 8; espec_d -8 -8 8; esper -7 -9 8; esper_une -7 -9 8; essai -1 4 -7
essai_> -11 -11 11; essai_et 1 10 -14; essay -11 -17 17; essay_> -11 -17 17; est 9 -8 -6; est_04 -6 -5 6
est_07 -7 -6 8; est_> 21 -20 -16; est_a -24 -18 23; est_alain -7 -6 9; est_allum -13 16 -20; est_aroba -9 -10 12
est_arran 22 -22 -21; est_au -17 3 -3; est_avec -15 -9 18; est_beau 11 -10 -12; est_beauc 12 -12 -12
est_bien 8 -8 -8; est_bizar -14 -14 14; est_bleu 12 -13 -10; est_bon 27 -23 -22; est_bonjo -8 -8 12
est_bonne 11 -10 -11; est_bons 10 -12 -9; est_bouch -8 -8 8; est_c 13 -12 -8; est_ca 8 -8 -7; est_camil -5 -5 5
est_carre 10 -9 -17; est_ce -11 -8 13; est_celui -8 -6 8; est_clair 11 -13 -9; est_compl -6 -6 6
est_confi -17 -13 15; est_conse -12 -7 11; est_conte 5 -6 -5; est_coupe -17 11 -8; est_dans -13 -14 14
est_de 5 9 -18; est_deced -11 -9 10; est_deux -7 -9 8; est_devan -3 -4 6; est_deven 13 -13 -11; est_dimit -9 -8 8
est_domma -15 -14 15; est_douze -8 -4 9; est_du -13 -12 13; est_ecrit -7 -7 7; est_emili -7 -6 7; est_en -6 -13 7
est_encor -16 28 -34; est_enorm -10 -9 10; est_etabl -7 -7 8; est_eva -12 -10 11; est_exact -11 12 -13
est_ferna -10 -8 9; est_fonct 11 -10 -11; est_formi 7 -5 -7; est_furie -10 -8 10; est_genti -12 -10 12
est_gerar -6 -5 7; est_girar -7 -7 7; est_good 14 -12 -18; est_hospi -2 -1 3; est_impec 11 -10 -11
est_inadm -17 -16 17; est_insup -7 -8 8; est_inter 5 -5 -5; est_intol -15 -13 14; est_j 12 -13 -11; est_je 9 -9 -10
est_jean -5 -5 9; est_julie -11 -10 11; est_kevin -11 -11 12; est_l -11 -10 11; est_la -14 4 -4
est_lamen -19 -17 19; est_le -22 -28 26; est_lent -19 -18 18; est_les 10 -8 -9; est_lucie -2 -1 3; est_m -1 -1 2
est_ma -10 -8 10; est_madam -14 -11 13; est_mamie -3 -2 5; est_marce -7 -6 7; est_marie -9 -9 11
est_marti -12 -5 13; est_mauva -14 -14 14; est_meme -7 7 -6; est_mieux 16 -17 -15; est_mon -11 -8 11
est_moniq -1 -4 5; est_monsi -7 -6 9; est_morea -15 -9 17; est_mort -16 19 -23; est_muet -8 -9 9; est_nadia -6 -6 6
est_nicke 17 -17 -18; est_noire -6 -8 8; est_ok 16 -18 -14; est_olga -10 -8 11; est_p -3 -3 6; est_parei -14 17 -20
est_parfa 10 -7 -10; est_parti -9 -7 9; est_pas -36 33 -20; est_passe -2 6 -13; est_paul -8 -7 8
est_perso -15 -14 15; est_pire -21 19 -17; est_plein -9 -7 8; est_plus 18 -21 -12; est_plusi -10 -13 11
est_pour -16 -10 16; est_prive -6 -6 6; est_propr -11 -11 11; est_quato -7 -6 7; est_quell -9 -10 11
est_quoi -14 -10 11; est_rallu 0 4 -17; est_raymo -6 -7 7; est_redev 12 -10 -14; est_regle 20 -23 -17
est_relou -6 -5 6; est_remis 11 -10 -12; est_remon 14 -15 -12; est_rentr 10 -7 -12; est_repar 23 -5 -34
est_resol 19 -20 -18; est_respo -9 -9 9; est_retab 21 -19 -20; est_retom -12 13 -15; est_reven 18 -9 -27
est_rouge -21 21 -18; est_samir -11 -11 12; est_scand -8 -7 9; est_stabl 15 -14 -16; est_sur -11 -12 12
est_taxi -5 -5 7; est_thiba -2 -1 3; est_tigui 11 -11 -11; est_tombe -14 -12 13; est_toujo -25 28 -22
est_tout 17 -15 -16; est_tres -7 -7 8; est_trois -15 -12 16; est_trop -5 -5 5; est_un -15 -14 15; est_une -17 -18 20
est_venu -10 -9 10; est_vert 17 -17 -15; est_verte 5 -5 -5; et -11 4 -2; et_2 -7 -7 8; et_a -6 -7 8
et_apres -1 -4 5; et_assoc -7 -7 7; et_c -25 19 -5; et_ca 0 3 -19; et_cette 6 -4 -9; et_demi -9 -10 10
et_deux -8 -11 12; et_en -17 11 -8; et_encor -2 -6 7; et_et -7 -10 11; et_fils -9 -9 9; et_il -1 5 -9
et_inter 10 -11 -9; et_j 19 -26 -8; et_je -12 4 -1; et_l 5 -11 -3; et_la -4 9 -11; et_le -3 -22 15; et_les -3 -4 6
et_m -2 -3 5; et_ma 1 -10 4; et_moi 3 -8 -2; et_mon 0 -10 2; et_pouf -7 6 -6; et_pour -12 3 -1; et_puis -14 11 -8
et_repar -6 -5 6; et_rien -18 16 -12; et_toujo -10 10 -9; et_tout 12 -13 -11; et_trois -6 -7 7; et_un -6 -8 11
et_une -6 -9 12; et_vingt -11 -11 12; et_vous -7 -6 8; etabl -7 -7 8; etabl_au -7 -7 8; etage -16 -15 17
etage_> -14 -12 14; etage_avec -2 -1 3; etage_cinq -7 -6 7; etage_deux -6 -6 7; etage_donc -7 -6 7; etage_et -4 -5 7
etage_porte -7 -10 11; etais -6 -6 6; etais_chez -6 -6 6; etait -5 2 -1; etait_bon 1 5 -11; etait_charm -10 -9 10
etait_reven -7 7 -4; etape -8 8 -8; etape_> -8 8 -8; ete 0 -12 5; ete_annul -13 -8 13; ete_vite 9 -8 -8
etein -10 8 -5; etein_> -14 15 -14; etein_la -6 -5 6; etes 2 -15 -1; etes_des -13 -10 14; etes_nuls -21 -10 18
etes_tous -17 -10 17; etes_un 10 -15 -10; etes_vraim -9 -8 9; etran -8 -6 7; etran_et -8 -6 7; etre -13 -11 13
etre_> -11 -13 12; etre_humai -2 -2 4; etre_mis -7 -4 10; etre_rappe -4 -3 6; etre_sur -5 5 -5; etre_vivan -6 -6 7
etu -4 -4 7; etu_point -4 -4 7; eu -14 2 4; eu_> -6 -7 7; eu_aucun -8 8 -8; eu_hier -6 -4 9; eu_un -12 -12 13
euh -20 -17 18; euh_86 -6 -6 6; euh_> -16 -12 13; euh_atten -10 -12 12; euh_bah 5 1 -15; euh_c -8 -7 8
euh_j -5 -6 6; euh_je -3 -6 6; euh_marce -6 -7 7; euh_non -9 12 -7; euh_oui -6 -6 6; euh_quoi -12 -11 12
euh_sa -11 -9 11; euh_voila -2 -1 2; euh_vous -3 -2 4; eva -12 -10 11; eva_longo -12 -10 11; evolu -6 8 -8
evolu_> -6 8 -8; exact -13 8 -4; exact_> -7 -8 8; exact_parei -11 12 -13; excus -8 -6 9; excus_moi -8 -6 9
exige -9 -9 9; exige_un -9 -9 9; expli -14 -13 14; expli_> -11 -9 10; expli_la -2 -1 3; expli_y -5 -6 6; f -5 -3 7
f_r -5 -3 7; fabre -13 -13 13; fabre_> -9 -9 9; fabre_cardi -9 -9 9; factu -15 -12 14; factu_> -15 -12 14
faibl -8 -9 9; faibl_> -8 -9 9; faire -19 6 5; faire_> -17 14 -11; faire_mes -9 -6 9; faire_une -5 -5 5
faire_voir -9 -10 10; fais -6 -5 6; fais_pour -6 -5 6; fait -11 -5 5; fait_> -4 8 -14; fait_beau -10 -10 10
fait_c -6 -6 6; fait_ce 7 -5 -18; fait_dix -11 -13 13; fait_et 3 0 -10; fait_la -12 11 -7; fait_mais 1 6 -12
fait_parei -12 12 -12; fait_plus -9 -11 10; fait_quatr -6 -4 6; fait_redem -8 8 -7; fait_rien -12 11 -7
fait_rire -5 -5 7; fait_si 11 -12 -7; fait_six -4 -5 6; fait_toujo -1 9 -9; fait_tout -17 13 -10
fait_trois -11 -12 12; fait_une -10 -13 12; famil -9 -8 9; famil_> -7 -7 7; famil_c -2 -1 3; famil_guill -11 -11 13
famil_roux -5 -5 5; fan 8 -9 -6; fan_ca 8 -9 -6; fanta 11 -11 -8; fanta_ca 11 -11 -8; fatig -8 -5 9
fatig_avec -8 -5 9; fatim -9 -9 9; fatim_el -9 -9 9; faudr -9 -11 11; faudr_deman -5 -4 5; faudr_l -6 -6 6
faudr_parle -6 -6 7; faudr_redem -6 -7 7; faure -9 -6 11; faure_aroba -12 -5 13; faure_attac -5 -5 7
faure_avec -4 -4 5; faut -16 -16 19; faut_absol -2 -1 3; faut_arret -5 -5 6; faut_atten -10 -8 12
faut_patie -7 -5 7; faut_que -12 -12 13; faut_quelq -6 -7 7; faut_un -7 -8 8; faut_vous -7 -6 8; favre -6 -6 8
favre_aroba -6 -6 8; felic -10 -8 10; felic_pour -10 -8 10; femme -2 -8 2; femme_> -13 -7 13; femme_a 5 4 -14
femme_en -18 -14 19; femme_qui -9 -7 8; femme_trava -6 -5 6; ferme -8 -7 8; ferme_ta -8 -7 8; ferna -10 -8 9
ferna_rocha -10 -8 9; fete 15 -15 -13; fete_ca 15 -15 -13; fibre -8 -9 9; fibre_> -7 -6 7; fibre_a -6 -6 6
fiche -5 -5 5; fiche_de -5 -5 5; fieu -5 6 -3; fieu_ca -5 6 -3; fige -8 -8 8; fige_sur -8 -8 8; figur 5 0 -13
figur_vous 5 0 -13; fil -8 -4 8; fil_> -8 -4 8; file 5 -5 -5; file_bonne 5 -5 -5; fille -1 -14 5; fille_de -8 -6 8
fille_et -9 -3 10; fille_m -3 -2 5; fille_me 9 -10 -7; fille_ou -3 -2 4; fille_qui -7 -6 7; film 5 -6 -5
film_est 5 -6 -5; fils 6 -17 -2; fils_> -9 -9 9; fils_celui -9 -3 10; fils_crie 8 -9 -8; fils_de -11 -6 12
fils_il -5 -4 5; fils_m -13 -8 13; fils_qui -4 -5 6; fils_regar -12 -4 12; fils_vient 11 -19 -10; fin -9 -7 11
fin_> -11 -9 12; fin_aroba -1 -1 2; fin_point -1 0 1; finir -8 -1 5; finir_c -5 6 -5; finir_de -8 -7 8
finit -9 -8 9; finit_par -9 -8 9; fixe -3 -24 13; fixe_> 12 -13 -10; fixe_c -6 -5 6; fixe_est -11 -9 10
fixe_et -16 -12 15; fixes -8 -9 10; fixes_et -8 -9 10; floc -6 -5 6; floc_h -6 -5 6; flore -3 -4 6
flore_point -3 -4 6; foi 9 -7 -8; foi_oui 9 -7 -8; fois -7 -9 5; fois_> -6 -12 9; fois_ca 11 -13 -8
fois_et -11 4 -3; fois_il -7 -6 8; fois_meme -5 5 -5; fois_non -14 14 -12; fois_que -11 -14 13; fois_sur -3 -5 6
folle -9 -8 8; folle_de -9 -8 8; fonct 18 -2 -26; fonct_> 18 -12 -14; fonct_a 10 -7 -11; fonct_la 12 -11 -13
fonct_maint 15 -15 -3; fonct_nicke 6 -6 -6; fonct_parfa 10 -10 -9; fonct_pas -31 30 -15; fonct_un -19 15 -12
fonta -8 -9 8; fonta_j -8 -9 8; formi 12 -8 -14; formi_> 10 -8 -12; formi_ca 7 -5 -7; fort -7 5 -5; fort_> -6 -6 7
fort_sur -5 6 -6; fout -11 -7 9; fout_les -11 -7 9; foute -6 -5 6; foute_moi -6 -5 6; fr -7 -9 14; fr_> -7 -9 14
franc -7 7 -5; franc_avec -3 -6 8; franc_non -7 7 -7; free -6 -5 12; free_donc -12 -5 13; free_point -6 -5 12
freju -7 -6 7; freju_> -7 -6 7; frere -4 6 -6; frere_> -4 6 -6; funzi 8 -8 -6; funzi_ca 8 -8 -6; furie -13 -10 12
furie_> -13 -10 12; galer -6 7 -4; galer_> -6 7 -4; gall -11 -9 11; gall_> -12 -10 11; gall_en -3 -3 6
garag -15 -14 16; garag_duran -8 -8 8; garag_point -5 -4 8; garag_pour -6 -4 6; garag_tiret -5 -5 7; garci -9 -9 9
garci_> -9 -9 9; garci_arrob -7 -7 9; garde -5 -4 8; garde_la -5 -4 8; gars -6 -6 7; gars_du -6 -6 7
genia 11 -10 -11; genia_j 8 -7 -7; genia_merci 9 -8 -9; genre -13 -12 13; genre_cinq -13 -12 13; gens -7 -8 8
gens_me -10 -7 10; gens_pour -5 -5 6; genti -12 -10 12; genti_> -12 -10 12; georg -2 -1 2; georg_j -2 -1 2
gerar -13 -17 17; gerar_aroba -10 -14 13; gerar_duboi -6 -5 7; gerar_point -7 -6 7; gille -8 -9 8
gille_fonta -8 -9 8; girar -10 -9 12; girar_at -7 -8 11; girar_avec -5 -5 8; girar_le -7 -7 7; girar_thoma -7 -7 7
glyci -11 -8 10; glyci_> -11 -8 10; gmail -14 -14 15; gmail_la -11 -7 13; gmail_ne -9 -12 10; gmail_paule -6 -6 6
gmail_point -6 -7 10; go 9 -9 -9; go_c 9 -9 -9; goff -9 -9 11; goff_a -9 -8 9; goff_aroba -4 -5 9; good 9 -10 -7
good_> 14 -12 -18; good_inter 6 -6 -5; gouv -4 -4 7; gouv_point -4 -4 7; grand 9 -8 -9; grand_merci 9 -8 -9
grave -13 -13 13; grave_on -13 -13 13; greni -2 -6 7; greni_vous -2 -6 7; gresi 5 -9 -5; gresi_> 9 -11 -7
gresi_encor -17 19 -20; gresi_plus 17 -16 -17; gresi_telle -9 -10 10; gresi_toujo -11 9 -7; gros -6 -6 10
gros_aroba -6 -6 10; group -5 -5 5; group_berna -5 -5 5; gsm -5 -9 10; gsm_une -5 -9 10; gueul -12 -11 12
gueul_> -9 -9 9; gueul_sale -8 -7 8; guign -7 -6 7; guign_c -7 -6 7; guill -12 -12 13; guill_> -9 -8 9
guill_avec -6 -7 7; guill_guill -6 -7 7; h -6 -6 7; h_> -6 -5 6; h_a -9 -8 13; h_aroba -5 -5 5; h_i -2 -1 3
h_je -6 -6 8; h_point -5 -5 10; h_u -3 -4 6; habit -7 -6 7; habit_a -5 -4 5; habit_au -2 -1 3; habit_rue -7 -6 7
hadda -7 -7 8; hadda_> -7 -7 8; hadj -7 -5 10; hadj_h -7 -5 10; hallu -13 -13 13; hallu_> -13 -13 13; hamel -7 -7 9
hamel_h -7 -7 9; hans -10 -10 10; hans_mulle -10 -10 10; haut -2 -6 7; haut_> -2 -6 7; he 10 -11 -8
he_ben 10 -11 -8; hein 2 4 -12; hein_> 7 -8 -7; hein_je -6 7 -7; helas -8 8 -8; helas_c -7 7 -7; helas_non -11 12 -8
helen -7 -6 9; helen_costa -7 -6 9; heure -16 -2 8; heure_> -13 -13 13; heure_ce -4 -5 6; heure_de -6 -6 6
heure_mais -10 11 -7; heure_non 9 -9 -9; heure_que -7 -8 8; hier -14 -15 15; hier_> -9 -8 9; hier_apres -8 -9 9
hier_et -2 -3 5; hier_soir -10 -9 10; histo -7 -3 8; histo_> -7 -3 8; hondt -9 -9 9; hondt_> -9 -9 9; honne -10 -7 9
honne_des -10 -7 9; honte -11 -10 11; honte_> -9 -10 10; honte_je -9 -5 9; hop 7 -5 -7; hop_je 7 -5 -7
hors -13 13 -12; hors_de -17 -12 17; hors_servi -12 13 -13; hospi -2 -1 3; hospi_il -2 -1 3; hotli -3 -2 5
hotli_en -3 -2 5; hotma -8 -9 10; hotma_mais -6 -6 6; hotma_point -6 -6 7; huet -3 -4 6; huet_h -3 -4 6
hugo -15 -15 15; hugo_> -15 -15 15; hugue -11 -7 11; hugue_bonne -11 -7 11; hui -10 -10 10; hui_> -10 -10 10
huit -17 -17 20; huit_> -10 -12 13; huit_appar -9 -8 9; huit_huit -9 -8 9; huit_sanch -4 -5 5; huita -7 -8 7
huita_poste -7 -8 7; humai -14 -12 15; humai_> -12 -11 15; humai_vite -9 -9 9; i -11 -9 13; i_a -7 -7 8; i_b -2 -1 3
i_d -5 -4 5; i_e -1 -1 2; i_n -6 -7 7; i_s -6 -5 7; ibrah -10 -10 10; ibrah_kone -10 -10 10; icitt -7 -8 8
icitt_> -7 -8 8; iclou -5 -6 7; iclou_point -5 -6 7; idee -12 -15 14; idee_> -12 -15 14; idiot -5 -5 6
idiot_> -5 -5 6; igor -10 -10 10; igor_popov -10 -10 10; il 5 -4 -9; il_a 13 9 -23; il_est -16 -15 16
il_fait -10 -10 10; il_faudr -9 -8 9; il_faut -9 -8 10; il_habit -5 -4 5; il_joue 6 -6 -4; il_manqu -10 11 -11
il_march 6 -6 -6; il_me -18 2 1; il_n 15 -18 -8; il_ne -13 12 -10; il_pleut -10 -9 10; il_rentr -5 -4 5
il_reste -7 7 -6; il_sembl 9 -9 -8; il_tourn -6 -5 7; il_vous -9 -5 13; il_y 5 0 -9; ils -12 -13 13
ils_parte -7 -5 6; ils_sont -9 -9 9; image -8 -8 8; image_se -8 -8 8; imbec -7 -3 8; imbec_j -7 -3 8; immob -8 -8 8
immob_> -8 -8 8; impas -7 -6 7; impas_des -7 -6 7; impec 21 -21 -19; impec_> 16 -16 -14; impec_au 9 -10 -8
impec_ca 11 -10 -10; impec_la 14 -13 -7; impec_merci 13 -10 -9; impos -14 13 -12; impos_de -14 13 -12; impri -8 -9 9
impri_> -8 -8 9; impri_et -4 -8 9; impri_wifi -4 -4 5; inadm -17 -16 17; inadm_> -13 -12 13; inadm_ca -6 -6 6
incap -13 -9 12; incap_> -13 -9 12; incid -11 11 -11; incid_persi -11 11 -11; ines -5 -6 6; ines_point -5 -6 6
info -8 -8 12; info_aroba -8 -8 12; infor -13 -12 14; infor_de -7 -5 8; infor_du -13 -9 12; infor_qui -5 -8 6
infos -6 -5 6; infos_ca -6 -5 6; inqui -13 -12 13; inqui_> -12 -10 11; inqui_un -9 -9 9; inscr -9 -9 9
inscr_lucas -9 -9 9; insta -6 -19 9; insta_> -17 -17 17; insta_c 7 -8 -6; insta_elle -3 -3 5; insup -7 -8 8
insup_> -7 -8 8; intel -7 -7 7; intel_artif -7 -7 7; inter -1 -13 2; inter_> -1 -9 1; inter_aussi 10 -11 -9
inter_ca -10 10 -4; inter_de -5 -5 5; inter_est 6 -2 -9; inter_fonct 5 -5 -5; inter_humai -9 -9 9; inter_je -7 7 -7
inter_m -5 -11 8; inter_merci 0 -9 2; inter_mes -6 -3 6; inter_non -12 12 -10; inter_prevu -7 -7 7
inter_sur 9 -12 -8; intol -15 -13 14; intol_> -15 -13 14; ira -6 -6 6; ira_bien -6 -6 6; it -8 8 -8; it_s -8 8 -8
j 0 -8 2; j_ai 7 -2 -15; j_aie -2 -1 3; j_aille -7 -9 8; j_aimer -7 7 -7; j_appel -10 -12 12; j_aroba -7 -5 10
j_atten -9 -10 11; j_aurai -9 -8 9; j_avais 3 1 -10; j_en -12 -13 13; j_enten 4 -13 -3; j_essai -11 -11 11
j_etais -6 -6 6; j_etein -6 -5 6; j_exige -9 -9 9; j_habit -7 -6 7; j_hallu -13 -13 13; j_m -5 -6 10
j_ouvre -7 7 -4; j_p -5 -5 5; jacqu -5 -5 5; jacqu_besna -5 -5 5; jambe -2 -1 3; jambe_pour -2 -1 3; jaure -7 -7 7
jaure_batim -7 -7 7; je -3 -16 11; je_branc -7 -7 8; je_capte 5 5 -13; je_cherc -14 -10 15; je_cliqu 7 -5 -7
je_compr -10 -9 10; je_condu -13 -8 12; je_crois -8 10 -18; je_decro -9 -9 9; je_deman -11 -9 13
je_desce -11 -11 13; je_dirai -5 -5 6; je_dois -14 -10 16; je_fais -6 -5 6; je_file 5 -5 -5; je_je -13 -7 10
je_l -7 3 -2; je_le -4 -11 11; je_lui -3 -4 6; je_m -11 -7 14; je_me -9 -8 9; je_monte -6 -6 6; je_n -3 3 -6
je_ne -10 -15 14; je_paie -9 -5 9; je_parle -11 -11 16; je_paye -7 -6 7; je_peux 14 -16 -11; je_plais -13 -12 13
je_prefe -14 -7 16; je_prend -6 -5 6; je_rame -6 -7 10; je_rebra -9 -8 8; je_recoi -6 -16 7; je_redem -10 -20 19
je_regar -9 -11 11; je_relan -7 -6 7; je_repet -6 -6 6; je_reste -5 5 -5; je_revie -5 -6 6; je_sais -11 -20 20
je_souha -5 -3 8; je_suis -3 -8 4; je_tape -5 -5 5; je_telep -3 -5 6; je_teste -11 -7 10; je_touch 12 -12 -12
je_trans -13 -7 13; je_trouv -7 -7 7; je_vais -16 -11 16; je_verif -11 -9 11; je_veux -12 -8 15; je_viens 11 3 -17
je_vois 2 6 -11; je_voudr -11 -13 16; je_vous 10 -14 -7; jean -17 -16 19; jean_aroba -6 -6 7; jean_bapti -8 -6 9
jean_jaure -7 -7 7; jean_luc -10 -10 10; jean_marc -6 -5 6; jean_miche -6 -6 6; jean_pierr -7 -8 10
jean_point -5 -5 9; jean_tiret -2 -3 5; jean_yves -6 -6 6; jeann -3 -12 12; jeann_tiret -3 -12 12; jemai -7 -8 11
jemai_point -7 -8 11; jeter -6 -7 8; jeter_un -6 -7 8; jeu 2 -9 -1; jeu_pour -7 -6 7; jeu_remar 8 -9 -8
jeune -3 -2 4; jeune_fille -3 -2 4; jimai -2 -1 3; jimai_point -2 -1 3; jo -5 -5 9; jo_point -5 -5 9; john -7 -7 7
john_dot -7 -7 7; joind -6 -5 6; joind_un -6 -5 6; joli -13 -11 14; joli_accen -13 -11 14; jose -9 -9 9
jose_manue -9 -9 9; josep -6 -6 6; josep_tout -6 -6 6; joset -3 -2 5; joset_aroba -3 -2 5; joue 14 -13 -15
joue_> 16 -16 -16; joue_bien 6 -6 -4; joue_de 5 -5 -5; journ 9 -7 -9; journ_> 10 -9 -9; journ_tout 5 -5 -5
jours -13 -11 12; jours_> -13 -11 12; jules -4 -5 7; jules_ensui -4 -5 7; julie -15 -15 16; julie_carpe -12 -10 11
julie_julie -12 -10 11; julie_point -5 -5 6; juste -17 -16 17; juste_la -16 -13 15; juste_ma -9 -9 9
juste_un -9 -7 8; k -10 -8 11; k_a -5 -5 6; k_aroba -5 -5 10; k_l -6 -7 7; karim -5 -5 6; karim_belka -5 -5 6
kevin -16 -14 17; kevin_> -11 -11 12; kevin_tiret -7 -7 8; kikid -9 -9 16; kikid_aroba -9 -9 16; klein -6 -7 7
klein_k -6 -7 7; kone -10 -10 10; kone_> -10 -10 10; l -9 -9 13; l_> -7 -8 7; l_a -4 -5 6; l_abonn -11 -6 12
l_accue -9 -8 9; l_admin -7 -8 7; l_adres -8 -9 9; l_adsl -7 -7 8; l_ai -7 5 -4; l_air 14 -11 -22; l_alarm -7 -8 8
l_an -7 -8 8; l_appar -13 -12 14; l_appel -13 -7 13; l_arbre -6 -6 6; l_assis -6 -6 6; l_ateli -6 -3 6
l_autre -11 -8 12; l_avez -11 -10 11; l_comme -7 -6 7; l_e -15 -12 17; l_ecole -10 -10 10; l_ecout -9 -7 8
l_ecran -10 2 -1; l_ecriv -6 -7 7; l_ensem 7 -7 -6; l_enten -7 -12 12; l_entre -11 -10 11; l_escal -10 -8 10
l_etage -14 -12 16; l_etran -8 -6 7; l_heure -5 7 -8; l_image -8 -8 8; l_incid -11 11 -11; l_infor -5 -8 6
l_insta 7 -8 -6; l_inter -1 -15 6; l_k -5 -5 6; l_o -7 -7 8; l_oblig -5 -6 7; l_orage -7 -8 8; l_orang -20 14 -8
l_ordin -1 -11 5; l_ordre 10 -7 -12; l_t -4 -6 7; l_wifi -9 -12 10; la -2 -9 6; la_> -4 -11 8; la_a 7 -8 -6
la_atten -9 -8 8; la_banqu -11 -6 9; la_box -17 5 -2; la_c -8 10 -14; la_ca 5 -7 -4; la_campa -7 -7 8
la_cata -7 -7 7; la_cave -11 -11 13; la_cedil -3 -6 8; la_chamb -10 7 -4; la_cinqu -13 -11 12; la_co 9 -8 -9
la_commu -8 -7 8; la_conne -7 -10 6; la_conse -10 -9 10; la_conso -7 -7 8; la_cuisi -14 -13 15; la_derni -6 -12 9
la_factu -15 -12 14; la_fete 15 -15 -13; la_fibre -8 -9 9; la_fille -8 -6 8; la_fin -9 -7 11; la_finir -8 -7 8
la_hotli -3 -2 5; la_j 13 -15 -12; la_je -5 -6 6; la_journ 10 -9 -9; la_la 7 -8 -7; la_le -10 -10 10
la_lettr -5 -5 10; la_ligne 9 -16 -2; la_lumie 5 5 -20; la_mais -12 12 -12; la_maiso -10 -9 10; la_manip -12 11 -7
la_marqu -9 -9 10; la_meme -15 8 -4; la_moiti -14 15 -16; la_norma 6 -5 -5; la_oui 20 -21 -10; la_page 9 0 -21
la_paix -7 -6 7; la_panne -12 12 -11; la_peine 6 -7 -6; la_perso -5 -8 6; la_petit 4 3 -8; la_poste -5 -5 7
la_pour -11 -9 11; la_premi -8 8 -8; la_prise -9 -9 10; la_proce -7 8 -8; la_repub -9 -8 9; la_resid -11 -8 10
la_rue -6 -4 9; la_semai -7 -6 7; la_serre -9 -6 10; la_situa -2 -1 3; la_socie -9 -8 10; la_soire 5 -6 -5
la_suite -7 -6 9; la_synch 10 -10 -8; la_table 4 -10 -4; la_techn -5 -5 9; la_tele -3 -3 -2; la_tete -1 9 -9
la_tonal 9 -3 -18; la_video 19 -17 -19; la_vieil -5 -4 8; la_vite -5 -5 6; la_vous -11 -5 14; labo -8 -8 12
labo_point -8 -8 12; lacaz -1 -4 5; lacaz_tout -1 -4 5; lache -6 -7 7; lache_> -4 -5 6; lache_avec -6 -6 6
lacou -3 -6 8; lacou_aroba -3 -6 8; laiss -13 -13 14; laiss_de -4 -5 7; laiss_la -8 -7 8; laiss_moi -6 -7 7
laiss_un -13 -9 12; lambe -13 -11 13; lambe_> -13 -11 12; lambe_aroba -5 -5 9; lambe_du -7 -6 9; lamen -19 -17 19
lamen_> -14 -13 14; lamen_du -7 -6 7; lampe -5 -5 6; lampe_je -5 -5 6; lan -8 -8 8; lan_nguye -8 -8 8
lance 13 -13 -13; lance_> 9 -9 -10; lance_c 5 -5 -5; lang -4 -6 8; lang_sans -4 -6 8; lapos -7 -7 8
lapos_point -7 -7 8; laque -8 -9 9; laque_vous -8 -9 9; laura -6 -6 10; laura_point -6 -6 10; laure -4 -5 6
laure_point -4 -5 6; lausa -10 -8 9; lausa_> -10 -8 9; le -7 -7 7; le_01 -7 -7 7; le_06123 -7 -7 7; le_au -6 -12 9
le_balco -5 -6 6; le_bazar -7 9 -11; le_bouto -6 5 -5; le_bras -12 -9 11; le_burea -15 -15 16; le_cable -7 -7 8
le_carne -4 -5 6; le_chat -11 -12 11; le_chien -10 -10 10; le_conse -8 -7 9; le_contr -10 -8 11; le_courr -6 -5 6
le_cul -5 -4 6; le_cyclo -6 -6 6; le_debit 8 -3 -20; le_debut -7 -8 12; le_dessi -9 8 -7; le_dirai -7 7 -7
le_dis -6 -5 6; le_dix -11 -12 11; le_dos -7 -3 8; le_dossi -9 -11 10; le_film 5 -6 -5; le_fils -11 -6 12
le_fixe -13 -8 11; le_floc -6 -5 6; le_gall -11 -9 11; le_gars -6 -6 7; le_goff -9 -8 9; le_jeu 2 -9 -1
le_lampe -5 -5 6; le_lien 6 0 -11; le_mail -3 -3 6; le_matin -6 -6 6; le_meme -8 7 -5; le_messa 7 -2 -15
le_metie -8 -8 8; le_mien -9 -3 10; le_modem -10 -10 10; le_momen 8 -11 -6; le_monde -9 -7 9; le_monsi -7 -6 7
le_nom -9 -9 11; le_numer -10 -8 10; le_petit -6 -5 7; le_placa -9 -11 11; le_playe -11 -15 14; le_porta 0 -10 1
le_probl -21 21 -18; le_quart -6 -6 6; le_redem -11 12 -11; le_rende -10 -8 9; le_repet -13 -15 16
le_resea 14 -23 -6; le_respo -7 -5 8; le_resta -5 -5 6; le_retab 12 -14 -12; le_robot 9 -8 -9; le_route -13 -12 14
le_sais -4 -11 11; le_salon -11 -12 12; le_serve -9 -9 9; le_servi 9 -9 -9; le_sien -3 -4 6; le_silen -6 -7 6
le_site 2 -14 1; le_son 12 -13 -12; le_souci 2 4 -21; le_switc -10 -9 10; le_techn -14 -14 15; le_telep -12 6 -3
le_temps -14 -12 14; le_ticke 7 -7 -7; le_tiret -4 -5 9; le_titul -9 -8 9; le_toit -11 -12 11; le_trafi 7 -7 -7
le_verif -3 -4 6; le_vide -14 22 -23; le_villa -11 -6 10; le_voyan 4 8 -26; le_wifi 14 -2 -22; lea -9 -9 10
lea_aroba -9 -9 10; leger -9 -8 9; leger_> -9 -8 9; lemai -5 -7 10; lemai_sans -5 -7 10; lenoi -8 -8 8
lenoi_> -7 -7 8; lenoi_de -10 -9 12; lent -20 2 4; lent_> -20 2 4; lente -9 -10 10; lente_> -9 -10 9
lente_chez -7 -7 8; leon -6 -7 8; leon_six -6 -7 8; leque -10 -11 11; leque_je -10 -11 11; lerou -5 -6 6
lerou_l -5 -6 6; leroy -7 -7 8; leroy_aroba -4 -4 5; leroy_du -7 -7 7; les -4 -19 10; les_amis -4 -5 5
les_ampou -6 -5 6; les_appar -4 -9 5; les_appel 6 -1 -11; les_bots -6 -5 6; les_boule -11 -7 9; les_caiss -5 -5 5
les_capte -9 -6 10; les_chain 14 -13 -14; les_chiff -7 -5 7; les_clien -8 -7 9; les_codes -9 -5 9; les_deux -4 -5 6
les_douze -9 -9 9; les_enfan -10 -10 10; les_gens -7 -8 8; les_glyci -11 -8 10; les_lumie 4 5 -6; les_mois -9 -5 9
les_pages -9 -6 8; les_poste 8 -10 -8; les_voyan 5 -14 1; les_yeux -5 -6 6; let 9 -9 -9; let_s 9 -9 -9
lettr -5 -5 10; lettr_k -5 -5 10; li -9 -9 9; li_na -9 -9 9; liege -14 -9 14; liege_moi -14 -9 14; lien 5 -2 -8
lien_est 6 0 -11; lien_sdsl -6 -6 6; ligne 8 -16 -1; ligne_> -10 -8 11; ligne_est 11 -10 -11; ligne_gresi -9 -10 10
ligne_remar 6 -6 -6; lila -7 -7 8; lila_hadda -7 -7 8; lilas -8 -8 8; lilas_> -8 -8 8; lilas_soixa -2 -1 3
live -6 -7 7; live_point -6 -7 7; loic -8 -8 8; loic_prige -8 -8 8; longo -12 -10 11; longo_> -12 -10 11
look -6 -6 6; look_point -6 -6 6; lopez -2 -2 4; lopez_avec -2 -2 4; louis -7 -6 7; louis_> -7 -6 7
louis_perra -4 -6 7; luc -13 -14 15; luc_> -10 -10 10; luc_point -6 -6 6; luc_tiret -2 -3 5; lucas -9 -9 10
lucas_deux -3 -3 6; lucas_fabre -9 -9 9; lucie -9 -11 11; lucie_charp -8 -8 8; lucie_quatr -2 -1 3
lucie_tiret -5 -5 5; lui -2 -2 5; lui_deman -3 -4 6; lui_expli -2 -1 3; lumie -13 21 -21; lumie_clign -8 8 -8
lumie_elle -7 7 -7; lumie_est 12 -12 -9; lumie_maint -18 18 -16; lumie_ont -5 6 -5; lumie_que -9 -10 11
lumie_reste -10 12 -14; lumie_rouge -6 7 -2; lumie_sont 10 -8 -9; lumie_tout -8 -8 12; lumie_verte 7 -8 -7
lundi -9 -9 9; lundi_derni -9 -9 9; lunet -11 -8 10; lunet_> -10 -9 12; lunet_je -7 -7 7; lyon -14 -12 15
lyon_> -10 -10 11; lyon_et -5 -4 5; lyon_point -4 -4 7; m -13 -16 18; m_a -12 -12 14; m_adam -8 -8 8
m_aide -13 -8 13; m_appel -14 -8 17; m_avait -6 -9 8; m_avez 4 0 -13; m_c -4 -3 7; m_e -7 -7 9; m_en -3 -2 5
m_enerv -11 11 -11; m_enten -6 -15 16; m_entre -3 -2 5; m_inqui -13 -12 13; m_inter -5 -5 5; m_point -5 -5 9
m_servi -5 -5 6; ma -4 -22 11; ma_box -11 -9 10; ma_conne 12 -12 -11; ma_deman -9 -7 10; ma_femme -2 -8 2
ma_fille 5 -12 0; ma_foi 9 -7 -8; ma_ligne -6 -5 6; ma_maman -2 -1 3; ma_mere -6 -6 6; ma_messa -9 -7 8
ma_petit -9 2 -2; ma_play -7 -6 7; ma_ps5 -9 -9 9; ma_serie 8 -7 -8; ma_soeur 7 -7 -7; ma_table -10 -6 9
ma_tete -9 -7 9; mac -7 -6 10; mac_et -7 -6 10; machi -13 -15 15; machi_> -9 -9 9; machi_de -6 -5 6
machi_dont -8 -8 9; machi_en -8 -8 8; madam -21 -24 24; madam_berna -8 -6 8; madam_dupon -11 -11 11
madam_dupui -7 -7 7; madam_duran -15 -14 15; madam_lambe -7 -6 7; madam_menar -7 -7 7; madam_que -8 -6 7
madam_rodri -9 -9 9; madam_veuve -8 -7 8; magas -12 -13 14; magas_> -9 -9 9; magas_m -6 -6 7; magic 17 -16 -17
magic_> 17 -16 -17; mail -6 -5 7; mail_> -6 -6 6; mail_c -3 -3 5; mail_de -3 -2 4; mail_il -5 -4 5; mails 4 -14 1
mails_> -12 -15 13; mails_arriv 17 -12 -19; mails_donc 8 -5 -9; mails_ils -7 -5 6; maint 9 -1 -21; maint_> 14 -7 -28
maint_c -6 -6 6; maint_ca -3 4 -6; maint_il 6 -6 -6; maint_j -15 13 -10; maint_je -9 -8 8; maint_oui 9 -9 -9
maint_passe -13 -10 13; maint_si 17 -17 -13; mairi -5 -5 6; mairi_aroba -3 -4 7; mairi_trait -5 -5 6; mais -7 16 -23
mais_aucun -7 7 -7; mais_c 12 -6 -20; mais_ca -22 14 -6; mais_en 12 -12 -2; mais_inter -15 15 -11; mais_j -15 8 -2
mais_je -18 5 2; mais_la 9 -5 -12; mais_laque -8 -9 9; mais_le -3 2 -6; mais_maint 11 -10 -8; mais_moi -7 -12 12
mais_non -11 12 -11; mais_oui 7 -5 -7; mais_pas -26 25 -20; mais_quel -9 -8 9; mais_rien -28 25 -10
mais_sans -3 -6 8; mais_si 11 -9 -10; mais_toujo -8 8 -7; mais_voila -5 5 -5; mais_y -5 5 -4; maiso -10 -9 10
maiso_> -10 -9 10; maitr -9 -7 8; maitr_bonne -9 -7 8; mal -14 -8 12; mal_> -11 -6 8; mal_a -9 -8 9
mal_honne -10 -7 9; malgr -7 10 -9; malgr_le -7 10 -9; malhe -4 12 -12; malhe_> -4 6 -5; malhe_pas -3 12 -12
malle -6 -7 7; malle_deux -6 -7 7; mamad -5 -5 5; mamad_diall -5 -5 5; maman -2 -1 3; maman_qui -2 -1 3
mamie -6 -5 7; mamie_colet -6 -6 7; mamie_point -3 -2 5; mange -9 -7 9; mange_> -9 -7 9; manip -12 11 -7
manip_mais -12 11 -7; manqu -14 18 -17; manqu_encor -14 18 -17; manso -9 -9 9; manso_> -9 -9 9; manue -9 -9 9
manue_garci -9 -9 9; marc -16 -16 17; marc_antoi -8 -8 8; marc_le -6 -5 6; marc_lenoi -8 -8 8; marce -11 -10 11
marce_euh -6 -7 7; marce_prous -6 -7 7; marce_tremb -7 -6 7; march 7 7 -37; march_> 27 -22 -23; march_de 9 -8 -9
march_deux -9 7 -5; march_du 6 -6 -6; march_impec 15 -15 -9; march_maint 15 -15 -1; march_mais -17 14 -12
march_merci 6 -6 -6; march_mieux 14 -14 -10; march_moins -14 14 -12; march_monsi -7 11 -12; march_nicke 11 -11 -11
march_numer 11 -11 -11; march_pas 5 -3 -15; march_plus -27 27 -9; march_qu -17 15 -8; march_toujo -4 5 -5
march_tout -24 23 -6; march_trent -6 6 -5; mardi -9 -9 9; mardi_> -9 -9 9; mari 0 -15 0; mari_> -15 -11 16
mari_c -6 -3 8; mari_est -12 -7 11; mari_et -6 -4 6; mari_me 16 -23 -15; mari_patri -3 -2 4; mari_qui -10 -8 10
marie -13 -13 16; marie_aroba -4 -5 8; marie_chris -8 -8 8; marie_helen -7 -6 9; marie_jo -5 -5 9
marie_point -7 -7 10; marie_trent -3 -3 6; marit -3 -2 4; marit_> -3 -2 4; marqu -10 -10 10; marqu_madam -7 -7 7
marqu_sorti -9 -9 10; marre -14 -12 14; marre_> -14 -12 13; marre_ca -9 -8 11; marse -15 -10 15; marse_> -15 -10 15
marti -17 -16 20; marti_> -13 -12 14; marti_aroba -8 -8 9; marti_at -3 -5 8; marti_chez -5 -8 12
marti_duboi -7 -7 7; marti_point -7 -5 9; mathi -5 -5 5; mathi_avec -5 -5 5; matin -16 -12 15; matin_> -14 -11 14
matin_de -6 -6 6; matin_trois -4 -5 6; maudi -6 5 -4; maudi_> -8 -6 8; maudi_voyan -5 5 -5; mauva -14 -14 14
mauva_> -14 -14 14; mauva_jambe -2 -1 3; max -9 -8 9; max_> -9 -8 9; maxim -9 -10 9; maxim_> -9 -10 9; me -3 -6 1
me_> -9 -9 10; me_conne -6 12 -23; me_dire 11 -19 -10; me_disen -10 -7 10; me_dit 14 6 -20; me_fatig -8 -5 9
me_faudr -6 -6 6; me_faut -8 -9 9; me_fout -11 -7 9; me_l -4 -5 6; me_mettr -3 -3 5; me_nomme -9 -8 9
me_parle -7 -7 8; me_passe -7 -7 7; me_prene -7 -3 8; me_repon -7 -8 9; me_saoul -14 -12 13; me_sauve 5 -6 -5
me_trans -9 -6 11; mec 7 -6 -7; mec_ca 7 -6 -7; mecon -13 -11 12; mecon_> -13 -11 12; megas -7 -6 7
megas_alors -7 -6 7; mehdi -14 -14 15; mehdi_bouzi -5 -4 5; mehdi_chaou -10 -10 10; meill 8 -8 -8; meill_> 8 -8 -8
melan -4 -4 6; melan_vingt -4 -4 6; meme -19 23 -22; meme_> 9 -20 10; meme_apres -11 12 -12; meme_chose -11 15 -16
meme_en -5 6 -6; meme_endro -8 -2 4; meme_galer -6 7 -4; meme_messa -7 8 -8; meme_piece -9 -9 9; meme_pire -7 7 -6
meme_plus -18 18 -17; meme_point -22 16 -16; meme_probl -8 8 -7; meme_que -17 -15 18; meme_trois -5 5 -5
menar -7 -7 7; menar_aroba -6 -6 10; menar_elodi -7 -7 7; merci 19 -22 -11; merci_> 16 -17 -13; merci_au 8 -8 -8
merci_beauc -1 -11 5; merci_bien 10 -6 -13; merci_de -6 -6 6; merci_je 5 -5 -5; merci_mec 7 -6 -7
merci_merci -12 -10 12; merci_savez 9 -8 -9; merci_vous 10 -9 -9; merde -6 -5 6; merde_> -6 -5 6; mere -6 -6 6
mere_qui -6 -6 6; mes 4 -18 4; mes_chain 8 -9 -8; mes_colle -6 -3 6; mes_lunet -11 -8 10; mes_mails 4 -14 1
mes_mauva -2 -1 3; mes_papie -9 -8 9; mes_virem -9 -6 9; messa 2 1 -13; messa_> -6 7 -7; messa_a -13 -9 12
messa_d 7 -1 -15; messa_de 7 -7 -7; messa_sur -4 -5 7; messa_vocal -9 -7 8; metie -8 -8 8; metie_> -8 -8 8
mette -10 -7 9; mette_duran -1 0 1; mette_le -7 -6 7; mette_moi -12 -10 13; mettr -3 -3 5; mettr_en -3 -3 5
miche -11 -8 10; miche_berna -6 -6 6; miche_le -12 -10 11; midi -8 -9 9; midi_> -8 -9 9; mien -9 -3 10
mien_> -9 -3 10; mieux 19 -6 -28; mieux_> 14 -3 -23; mieux_maint 8 -8 -8; mieux_mais -7 8 -9; mieux_oui 7 -6 -6
mieux_qu 14 -14 -10; mille -20 -20 23; mille_> -15 -15 16; mille_a -2 -1 3; mille_aroba -3 -3 6; mille_lyon -7 -7 8
mille_neuf -4 -4 4; mille_trois -2 -3 4; milli -12 -11 12; milli_> -12 -11 12; mimos -7 -6 7; mimos_a -7 -6 7
minab -7 -6 8; minab_> -7 -6 8; mince -16 -11 15; mince_> -16 -11 15; minh -8 -8 8; minh_> -7 -7 7; minh_nom -7 -7 8
minus -1 -4 5; minus_puis -1 -4 5; minut -4 11 -11; minut_> -15 -20 18; minut_c 11 -17 -10; minut_et -23 23 -12
minut_je -11 -11 13; minut_mais 1 0 -11; minut_nous 7 -7 -7; minut_puis -12 12 -5; minut_que -7 -9 8
mirac 14 -12 -15; mirac_> 13 -13 -12; mirac_ca 6 -6 -5; mirei -4 -5 5; mirei_tiret -4 -5 5; mis 9 -11 -4
mis_du 11 -11 -8; mis_en -7 -4 10; mobil -8 -9 9; mobil_tres -8 -9 9; modem -11 -11 11; modem_> -9 -8 10
modem_apres -7 -8 8; modem_le -10 -9 10; modif -7 -5 10; modif_mon -7 -5 10; moi -11 -20 18; moi_> 7 -17 -3
moi_a -8 -6 10; moi_arriv -2 -6 7; moi_aussi 5 -6 -5; moi_avec -3 -2 5; moi_c -16 -15 16; moi_ca 2 -7 -2
moi_cinq -5 -5 5; moi_donc -3 -4 6; moi_fait -8 8 -7; moi_j -7 -6 10; moi_je -7 -14 13; moi_la -10 -8 10
moi_le -10 -8 11; moi_ou -5 -5 5; moi_quelq -15 -11 17; moi_sur -8 -7 10; moi_toute -8 -3 10; moi_un -16 -11 17
moi_une -12 -8 12; moins -20 2 9; moins_bien -14 14 -12; moins_huit -15 -17 17; moins_mais -6 9 -10
moins_trent -7 -9 9; mois -10 -14 11; mois_> -9 -5 9; mois_de -9 -14 11; moiti -23 23 -21; moiti_> -17 15 -8
moiti_des -9 10 -11; moiti_qui -12 12 -10; momen 8 -11 -6; momen_> -11 -9 11; momen_ca 9 -8 -10; momen_le -6 -5 7
momo -5 -5 7; momo_aroba -5 -5 7; mon -19 -20 25; mon_abonn -9 -11 11; mon_adres -10 -7 12; mon_ami 6 -6 -6
mon_avoca -6 -5 6; mon_chien -8 -6 9; mon_code -9 -9 9; mon_compt -13 -8 13; mon_contr -7 -5 10; mon_cousi -2 -4 6
mon_dect -9 -10 10; mon_fils 13 -19 -11; mon_fixe -13 -11 13; mon_frere -4 6 -6; mon_inter -9 -12 9
mon_mail -6 -6 6; mon_mari 0 -15 0; mon_mon -10 -7 13; mon_mot -5 -5 5; mon_nom -11 -8 12; mon_numer -11 -8 13
mon_ordin -8 -7 8; mon_papie -2 -1 3; mon_patro -10 -8 10; mon_pc -7 -6 7; mon_petit -12 -12 15; mon_phone -7 -6 8
mon_porta -17 -9 16; mon_preno -5 -5 5; mon_probl -15 11 -8; mon_repon -4 -5 7; mon_respo -3 -2 5; mon_route -6 -6 6
mon_smart -10 -6 10; mon_telep -14 -15 17; mon_voisi -10 -5 10; monde -11 4 0; monde_> -13 9 -9; monde_est -9 -7 9
moniq -1 -4 5; moniq_point -1 -4 5; monsi -16 -23 20; monsi_> -9 2 2; monsi_brun -8 -8 8; monsi_d -10 -9 10
monsi_de -7 -6 7; monsi_girar -5 -5 8; monsi_je -5 -5 5; monsi_lambe -11 -10 12; monsi_le 2 -11 0
monsi_nguye -7 -7 7; monsi_perro -6 -4 9; monsi_que -6 -4 9; monte -6 -6 6; monte_a -5 -5 8; monte_voir -6 -5 6
moque -13 -14 14; moque_de -13 -14 14; morea -8 -7 8; morea_> -15 -9 17; morea_et -7 -7 7; morel -5 -5 5
morel_soixa -5 -5 5; morin -6 -6 8; morin_aroba -6 -5 10; morin_point -5 -5 7; mort -18 21 -24; mort_> -18 21 -24
mort_de -8 9 -10; mot -8 -7 8; mot_aroba -3 -3 6; mot_de -5 -5 5; mot_point -5 -5 5; mot_sans -3 -4 7; mots -4 -5 5
mots_point -4 -5 5; mouli -8 9 -11; mouli_dans -8 9 -11; muet -10 6 -3; muet_> -11 1 5; muet_comme -5 6 -6
mulle -10 -10 10; mulle_> -10 -10 10; n -2 12 -16; n_> -6 -7 7; n_a -18 19 -15; n_acced -7 7 -7; n_ai -1 -6 -1
n_arriv -9 0 3; n_enten 10 -7 -10; n_est -3 10 -17; n_y 7 -1 -11; na -9 -9 9; na_zhang -9 -9 9; nadia -6 -6 7
nadia_point -6 -6 7; natha -12 -12 14; natha_> -9 -9 10; natha_point -6 -6 10; navig 9 -8 -8; navig_> 9 -8 -8
ne -10 -3 7; ne_capte -5 9 -5; ne_chang -12 9 -7; ne_charg -9 -6 8; ne_clign 8 -7 -8; ne_coupe 20 -19 -25
ne_dise -1 -4 5; ne_fait -9 -11 10; ne_fonct -16 12 -7; ne_m -7 -6 6; ne_march 2 0 -13; ne_me -6 -6 6
ne_peut -4 -5 7; ne_peux -8 -8 10; ne_recoi -12 -7 12; ne_remar -11 13 -12; ne_revie -7 8 -9; ne_s -25 9 6
ne_sais -6 -17 13; ne_se -13 12 -10; ne_sonne -2 6 -5; ne_suis -3 -4 6; ne_va -15 15 -8; ne_veut -8 11 -7
ne_veux -2 -2 4; ne_vient -8 9 -12; ne_vois -7 -7 7; ne_voudr -6 7 -7; negat -12 13 -13; negat_> -12 12 -12
negat_c -7 8 -7; negat_toujo -4 5 -5; net -8 -9 13; net_> -8 -9 13; nette 7 -6 -6; nette_mieux 7 -6 -6
neuf -11 -11 13; neuf_cent -4 -4 4; neuf_heure -6 -6 6; neuf_mille -7 -7 8; neuf_trent -3 -3 6; neuve -8 -8 9
neuve_> -8 -8 9; nez -6 -8 9; nez_> -6 -8 9; nguye -16 -16 16; nguye_> -19 -19 20; nguye_van -7 -7 7; ni -8 -6 7
ni_appel -8 -6 7; ni_envoy -8 -6 7; nicke 28 -26 -25; nicke_> 14 -12 -15; nicke_chrom 7 -7 -7
nicke_depui 11 -10 -11; nicke_j 9 -8 -9; nicke_je 12 -12 -12; nicke_maint 9 -8 -11; nicke_merci 10 -8 -10
nicke_tout 7 -7 -5; nivea -5 -6 7; nivea_deux -5 -6 7; no -8 8 -8; no_it -8 8 -8; noah -10 -11 10
noah_petit -10 -11 10; noemi -8 -7 8; noemi_royer -8 -7 8; noir -7 7 -7; noir_comme -7 7 -7; noire -6 -8 8
noire_avec -6 -8 8; nom -17 -16 20; nom_> -8 -7 9; nom_c -10 -7 9; nom_de -12 -9 12; nom_en -8 -11 9
nom_est -10 -8 11; nom_marie -7 -6 9; nom_marit -3 -2 4; nom_nguye -7 -7 8; nomme -9 -8 9; nomme_agnes -9 -8 9
non -10 24 -26; non_> -32 33 -23; non_atten -7 -8 8; non_c 1 3 -13; non_ca -17 16 -7; non_ces 7 -7 -3
non_des -7 7 -4; non_et -22 16 -12; non_fieu -5 6 -3; non_il 7 -8 -6; non_j -8 9 -12; non_je -8 10 -7; non_le 0 5 -7
non_ma -7 7 -7; non_mais 23 -23 -12; non_non 20 -22 -8; non_on -7 7 -7; non_pardo 7 -7 -7; non_pas -15 16 -11
non_plus 14 -13 -16; non_rien 7 -6 -7; non_toujo -2 3 -1; non_tout 8 -8 -8; non_zut -12 12 -13; nono -2 -3 4
nono_deux -2 -3 4; norma 0 -14 0; norma_> 0 -14 0; not -8 8 -8; not_worki -8 8 -8; notee -4 -5 6; notee_dans -4 -5 6
notez -8 -8 8; notez_loic -8 -8 8; notez_olivi -5 -3 7; notre -15 -5 10; notre_activ -6 -6 6; notre_cote -9 8 -8
notre_lien -6 -6 6; notre_polit -5 -5 5; notre_stand -6 -5 6; nous -1 -1 -4; nous_> -9 -11 9; nous_avons -7 8 -8
nous_on -4 -5 6; nous_pouvo 7 -7 -7; nouve 31 -20 -33; nouve_> 15 -15 -14; nouve_acces 7 -7 -6; nouve_box -9 -8 10
nouve_conne 7 -10 -6; nouve_du 8 -7 -7; nouve_inter 7 -8 -7; nouve_la 8 -8 -6; nouve_le 11 -12 -9
nouve_merci 5 -5 -5; nouve_mes 15 -12 -15; nouve_monsi 9 -8 -9; nouve_opera 16 -11 -15; nouve_sur 11 -10 -11
nouve_telep 10 -12 -10; novem -9 -14 11; novem_> -9 -14 11; nowak -10 -10 10; nowak_> -10 -10 10; nuls -18 -14 17
nuls_> -18 -14 17; numer -1 -16 5; numer_> -8 -9 10; numer_de -12 -9 13; numer_du -7 -6 7; numer_euh -10 -7 13
numer_que -9 -11 10; numer_un 11 -11 -11; o -8 -8 11; o_> -7 -7 8; o_conno -5 -6 7; o_i -6 -5 7; o_point -2 -2 4
o_u -6 -6 7; oblig -5 -6 7; oblig_de -5 -6 7; occup -6 -9 8; occup_> -10 -10 15; occup_de -5 -8 6; oeil -6 -7 8
oeil_> -6 -7 8; offre -9 -12 11; offre_> -11 -12 14; offre_plus -9 -10 9; oh 1 -5 1; oh_fan 8 -9 -6; oh_j -11 -13 12
oh_let 9 -9 -9; oh_mais 7 -5 -7; oh_non -7 7 -7; oh_punai -7 -7 7; oh_une -7 -8 8; ok 19 -19 -18; ok_> 16 -18 -14
ok_c 8 -6 -8; olga -10 -8 11; olga_petro -10 -8 11; olivi -9 -9 9; olivi_blanc -9 -9 9; olivi_point -5 -3 7
on -8 -8 8; on_a 12 -16 -9; on_dirai 13 -6 -19; on_en -7 -8 8; on_est -9 5 -7; on_m -13 -14 17; on_peut -12 13 -16
on_rigol -11 -14 12; on_s -9 -10 10; on_se -9 -11 9; on_va -18 -14 15; on_verra -15 -18 15; on_voit -3 -6 6
ont -5 5 -5; ont_clign -5 6 -5; ont_lache -4 -5 6; onze -11 -13 13; onze_exact -7 -8 8; onze_machi -8 -8 8
opera -13 -13 13; opera_> -11 -12 12; opera_de -11 -9 11; orage -7 -8 8; orage_> -7 -8 8; orang -21 11 0
orang_> -22 16 -9; orang_fr -6 -6 6; orang_m -6 -8 9; orang_point -4 -7 11; ordi -7 -10 11; ordi_et -7 -10 11
ordin -8 -13 12; ordin_> -14 -12 15; ordin_de -10 -5 13; ordin_deux -9 -10 14; ordin_et -7 -8 8; ordin_fixe -4 -4 5
ordin_hop 7 -5 -7; ordin_la -8 -7 8; ordin_porta -3 -4 6; ordin_sous -5 -6 6; ordin_une -4 -8 9; ordis -18 -19 19
ordis_> -9 -9 9; ordis_la -12 -8 10; ordis_quatr -8 -5 10; ordre 14 -8 -17; ordre_> 9 -7 -12; ordre_merci 14 -11 -14
oreil -6 -6 7; oreil_il -6 -6 7; org -9 -9 10; org_> -9 -9 10; ou -15 -15 16; ou_5 -8 -8 8; ou_6 -7 -7 8
ou_cinq -9 -8 9; ou_dix -7 -8 8; ou_est -5 -5 6; ou_mon -3 -2 4; ou_quatr -9 -7 9; ou_quoi -5 -5 5; ou_sur -3 -2 4
ou_trois -2 -4 6; oubli -9 -10 12; oubli_> -9 -10 12; ouf 6 -6 -6; ouf_oui 6 -6 -6; oui 21 -14 -19; oui_> 34 -38 -21
oui_ah -12 12 -13; oui_allo -19 -14 19; oui_bonjo -8 -4 10; oui_c 19 -16 -17; oui_ca 23 -19 -14; oui_enfin -5 6 -7
oui_euh -7 -6 8; oui_figur 11 -14 -8; oui_helas -7 7 -7; oui_impec 6 -6 -5; oui_inter 13 -13 -6; oui_j -1 7 -14
oui_je 4 1 -16; oui_la 9 1 -29; oui_le 22 -23 -16; oui_maint 6 -6 -6; oui_mais -16 17 -14; oui_merci 9 -7 -9
oui_non 9 -8 0; oui_on 8 -6 -7; oui_oui 14 -7 -14; oui_parfa 10 -10 -9; oui_pour -10 10 -7; oui_regar 7 -5 -7
oui_tout 25 -24 -18; oula -7 -9 9; oula_au -7 -9 9; outlo -2 -3 5; outlo_point -2 -3 5; ouvre 3 7 -13
ouvre_> 1 4 -9; ouvre_c 7 -5 -7; ouvre_une -7 7 -4; ouvri 4 0 -12; ouvri_> 4 0 -12; p -4 -5 6; p_comme -3 -5 8
p_point -4 -4 5; p_tiret -5 -5 10; page 8 2 -21; page_ca -7 7 -4; page_ne -13 15 -15; page_s 13 -17 -10
page_veut -10 11 -11; page_vient 12 -16 -9; pages -9 -6 8; pages_> -9 -6 8; paie -9 -5 9; paie_tous -9 -5 9
paiem -7 -4 9; paiem_> -7 -4 9; paill -15 -16 16; paill_> -15 -16 16; paix -7 -6 7; paix_> -8 -4 9
paix_avec -6 -5 6; panne -15 19 -19; panne_> -12 15 -17; panne_conti -7 7 -7; panne_est -11 13 -10; panne_j -6 7 -7
panne_malhe -4 6 -5; panne_plus 6 -5 -4; panne_tous 6 -5 -4; papa 8 -8 -4; papa_ca 8 -8 -4; papie -16 -11 17
papie_> -9 -8 9; papie_atten -3 -3 5; papie_avec -5 -4 6; paque -6 -6 6; paque_sur -6 -6 6; par -9 -8 9
par_aroba -4 -5 7; par_jules -4 -5 7; par_quara -9 -8 8; par_quelq -4 -3 6; par_sms -9 -5 9; parce -11 3 2
parce_que -11 3 2; pardo -6 -17 10; pardo_> -15 -15 15; pardo_si 7 -7 -7; parei -21 27 -31; parei_> -22 27 -29
parei_pas -5 6 -5; parfa 23 -18 -21; parfa_> 20 -16 -17; parfa_l 7 -7 -6; parfa_merci 8 -6 -9; parfa_on 10 -12 -9
paris -10 -10 10; paris_> -10 -10 10; parle -15 -11 20; parle_> -9 -8 10; parle_a -16 -11 19; parle_au -6 -4 9
parle_avec -6 -3 8; parle_plus -6 -6 7; parle_qu -11 -11 16; parte -7 -5 6; parte_plus -7 -5 6; parti -18 -19 19
parti_> -18 -17 18; parti_de -4 -5 6; parti_mange -9 -7 9; parto -10 12 -11; parto_> -10 12 -11; pas -48 36 -9
pas_> -41 29 -10; pas_a -14 11 -9; pas_arran -21 22 -21; pas_bon -17 17 -13; pas_bouge -10 9 -8; pas_ce 3 -9 -1
pas_chang -3 4 -1; pas_chez -5 -5 6; pas_combi -7 -7 7; pas_comme -3 -6 6; pas_compr -8 -18 13; pas_d -16 19 -18
pas_de -19 19 -17; pas_demar -18 18 -18; pas_devan -9 -9 10; pas_dire -12 13 -16; pas_du -13 16 -12
pas_elle -6 -8 9; pas_en -15 -13 15; pas_encor -16 -16 17; pas_fonct -17 17 -12; pas_grave -13 -13 13
pas_il -1 -3 5; pas_inter -28 31 -28; pas_je -6 -8 9; pas_l -10 -11 11; pas_la -9 12 -4; pas_le -3 -4 6
pas_mais 19 -19 -10; pas_malgr -7 10 -9; pas_march -10 11 -12; pas_me -12 10 -8; pas_mieux -29 30 -14
pas_non -5 6 -5; pas_ou -5 -5 6; pas_pas -15 16 -6; pas_que -16 16 -9; pas_regle -21 20 -14; pas_resol -11 13 -12
pas_reven -15 11 -6; pas_s -10 11 -11; pas_savez -15 15 -8; pas_se -8 11 -7; pas_si -11 -9 10; pas_sur -22 -5 8
pas_tout 22 -22 -16; pas_toute -6 -7 7; pas_trop -5 -6 6; pas_verif -12 -10 12; pas_votre -3 3 -1; pas_vous -6 7 -6
pas_vraim -8 12 -12; passe 1 0 -12; passe_> 9 -29 -6; passe_a -23 12 -1; passe_au 7 -6 -19; passe_moi -14 -10 15
passe_pas -26 10 -9; passe_perso -6 -6 6; passe_rien -13 12 -10; passe_un -2 5 -9; patie -12 -10 12
patie_il -2 -1 3; patie_je -11 -10 11; patie_pour -7 -5 7; patri -8 -8 8; patri_point -3 -2 4; patri_van -8 -8 8
patro -12 -12 13; patro_> -5 -5 7; patro_du -6 -6 6; patro_est -10 -8 10; paul -16 -18 19; paul_> -8 -7 8
paul_aroba -3 -4 6; paul_chez -9 -9 9; paul_rouss -9 -9 9; paul_soixa -4 -4 5; paule -6 -7 7; paule_point -6 -7 7
pauli -5 -6 7; pauli_point -5 -6 7; paye -7 -6 7; paye_la -7 -6 7; payez -9 -7 9; payez_ma -9 -7 9; pc -14 -13 15
pc_1 -9 -8 8; pc_et -7 -6 7; pc_porta -5 -5 5; pc_un -6 -5 6; peete -7 -7 8; peete_aroba -7 -7 8; peine 6 -7 -6
peine_de 6 -7 -6; perdu -10 -9 9; perdu_avec -8 -5 9; perdu_mon -9 -9 9; perfe 8 -8 -6; perfe_adess 8 -8 -6
perra -4 -6 7; perra_avec -4 -6 7; perri -5 -5 10; perri_aroba -5 -5 10; perro -6 -4 9; perro_de -6 -4 9
persi -13 16 -16; persi_> -13 16 -16; perso -25 -21 26; perso_> -19 -18 20; perso_a -10 -10 10; perso_au -8 -4 8
perso_ca -6 -6 6; perso_en -7 -8 8; perso_ne -7 -6 7; perso_physi -6 -6 6; perso_qui -6 -9 8; perso_touch -10 -13 11
perte -6 -6 6; perte_de -6 -6 6; petit -11 -11 9; petit_> -10 -11 10; petit_aroba -4 -5 6; petit_campi -5 -5 6
petit_croix -9 8 -7; petit_dame -7 7 -7; petit_est 5 -6 -5; petit_fille -6 -5 6; petit_fils -5 -5 7
petit_poste -11 -13 12; petit_rond -6 -5 7; petit_trent -7 -9 8; petro -10 -8 11; petro_> -10 -8 11; peu -15 -1 8
peu_> -9 -9 10; peu_avec -6 -7 10; peu_de -9 -8 9; peu_dure -6 -6 7; peu_embet -12 -11 12; peu_mieux -6 7 -8
peu_perdu -8 -5 9; peu_pour -6 -5 7; peu_pres -5 -5 6; peut -19 0 12; peut_etre -11 -13 12; peut_laiss -4 -5 7
peut_me -7 -8 9; peut_pas -12 13 -16; peux 13 -17 -10; peux_appel 15 -12 -15; peux_avoir -8 -4 8; peux_de 10 -12 -10
peux_enfin 10 -9 -10; peux_etre -7 -3 9; peux_navig 9 -8 -8; peux_ni -8 -6 7; peux_parle -11 -7 11
peux_pas -19 -20 23; peux_plus -9 -6 9; peux_savoi -13 -9 12; peux_toujo -12 10 -8; phili -5 -5 8
phili_point -5 -5 8; phone -7 -6 8; phone_c -7 -6 8; physi -6 -6 6; physi_> -6 -6 6; picar -6 -7 7; picar_> -6 -7 7
picar_des -6 -7 7; piece -10 -10 10; piece_> -10 -10 10; pierr -10 -10 13; pierr_aroba -5 -5 6; pierr_duran -6 -6 6
pierr_marti -7 -7 8; pierr_point -3 -4 7; pierr_tiret -5 -5 6; pire -25 25 -23; pire_> -19 21 -21
pire_en -11 12 -12; pire_qu -14 10 -8; placa -9 -11 11; placa_> -9 -11 11; place -9 -8 9; place_de -9 -8 9
plais -13 -12 13; plais_> -13 -12 13; plait -9 -5 13; plait_> -10 -6 15; plait_je -4 -3 4; plant -12 15 -16
plant_encor -8 12 -16; plant_toujo -7 7 -4; play -7 -6 7; play_> -7 -6 7; playe -11 -15 14; playe_> -11 -15 14
plein -11 -8 10; plein_et -9 -7 8; plein_le -7 -4 7; pleut -10 -9 10; pleut_depui -10 -9 10; pluri -4 -4 6
pluri_donc -4 -4 6; plus 12 -12 -6; plus_33 -7 -8 7; plus_> -9 11 -15; plus_a 12 -12 -12; plus_aucun 0 1 -9
plus_besoi 6 -6 -3; plus_ca -14 14 -12; plus_de 24 -28 -18; plus_depui -7 -5 6; plus_faire -9 -6 9
plus_fort -6 -6 7; plus_la 10 -3 -16; plus_le 6 -2 -15; plus_les -18 -12 18; plus_mais 15 -15 -8
plus_mes -15 -12 16; plus_parle -2 -2 4; plus_point -7 -6 10; plus_rapid -9 -10 9; plus_rien 16 -10 -16
plus_tard -10 -7 10; plus_trent -3 -3 6; plus_tut -9 -11 10; plusi -17 -17 17; plusi_> -11 -11 11
plusi_perso -10 -13 11; plusi_quoi -7 -8 8; pluto -15 -9 15; pluto_mon -15 -9 15; pm -9 -9 10; pm_point -9 -9 10
poil 8 -6 -9; poil_> 8 -6 -9; point -11 -6 11; point_> -22 16 -16; point_b -5 -6 6; point_be -8 -8 8
point_benal -8 -8 10; point_berna -6 -6 7; point_blanc -3 -6 7; point_blot -3 -2 4; point_c -8 -7 9
point_carpe -5 -8 12; point_cheri -6 -6 6; point_coiff -7 -7 11; point_com -8 -8 12; point_du -2 -3 5
point_duboi -9 -8 12; point_dumas -5 -4 9; point_dupon -5 -5 9; point_dupui -4 -7 9; point_duran -6 -7 7
point_ensui -1 -1 2; point_eu -6 -7 7; point_faure -12 -5 13; point_favre -6 -6 8; point_fr -6 -7 13
point_garci -7 -7 9; point_girar -7 -8 11; point_gouv -4 -4 7; point_gros -6 -6 10; point_h -5 -5 5
point_hadj -7 -5 10; point_huet -3 -4 6; point_jean -6 -6 7; point_joset -3 -2 5; point_la -5 -5 10
point_lacaz -1 -4 5; point_lacou -3 -6 8; point_lambe -5 -5 9; point_le -4 -5 8; point_lemai -5 -7 10
point_leroy -4 -4 5; point_lopez -2 -2 4; point_m -3 -2 5; point_marie -4 -5 8; point_marti -4 -5 6
point_me -9 -9 10; point_menar -6 -6 10; point_momo -5 -5 7; point_morel -5 -5 5; point_net -8 -9 13
point_o -5 -6 7; point_org -9 -9 10; point_paul -1 0 1; point_peete -7 -7 8; point_perri -5 -5 10
point_petit -4 -5 6; point_renau -5 -5 8; point_rey -6 -6 8; point_rouss -7 -6 9; point_roy -6 -7 11
point_tremb -7 -6 7; point_univ -4 -4 7; point_vasse -3 -3 5; poiri -6 -6 6; poiri_comme -6 -6 6; polit -5 -5 5
polit_inter -5 -5 5; popov -10 -10 10; popov_> -10 -10 10; porta -14 -12 13; porta_> -13 -11 13; porta_chacu -4 -5 6
porta_comme 7 -7 -7; porta_dans -11 -6 10; porta_deux -4 -5 5; porta_le -3 -4 6; porta_reste -5 -7 7
porta_si -3 -2 4; porta_un -4 -4 5; porta_une -5 -5 5; porte -7 -10 11; porte_deux -7 -10 11; poste -8 -12 12
poste_> -4 -12 7; poste_a 4 -11 -2; poste_c -4 -3 5; poste_chacu -5 -5 6; poste_dans -7 -8 7; poste_de -14 -15 15
poste_et -6 -6 7; poste_n -7 7 -7; poste_point -5 -5 7; pouf -7 9 -9; pouf_> -6 6 -5; pouf_ca -7 6 -6; pour 2 -14 2
pour_aller -2 -1 3; pour_des -5 -5 6; pour_etre -5 5 -5; pour_finir -5 6 -5; pour_l -5 -4 6; pour_le 6 -6 -6
pour_lui -2 -1 3; pour_ma -16 -12 17; pour_moi 18 -12 -19; pour_mon -15 -12 15; pour_savoi -6 -5 7; pour_se -7 -5 7
pour_tout -11 -13 13; pour_un 4 -12 0; pour_une -7 -6 8; pour_voir -9 -9 10; pour_votre -10 -8 10; pourq -9 -9 9
pourq_cette -9 -9 9; pourq_vous -10 -6 12; pourr -15 4 6; pourr_> -10 10 -9; pourr_me -9 -6 11; pourr_vous -7 -7 7
pouve -11 -9 11; pouve_atten -8 -9 12; pouve_me -3 -3 5; pouve_repet -11 -9 11; pouvo 7 -7 -7; pouvo_clore 7 -7 -7
prefe -8 -7 8; prefe_06 -3 -2 4; prefe_> -6 -6 6; prefe_avoir -3 -2 5; prefe_le -6 -5 6; prefe_qu -18 -10 18
premi -13 1 1; premi_etage -11 -10 11; premi_etape -8 8 -8; prend -10 -8 10; prend_deux -5 -6 6; prend_la -11 -4 13
prend_les -5 -5 6; prend_un -6 -5 6; prene -7 -7 7; prene_pour -7 -3 8; prene_votre -7 -7 7; preno -10 -11 11
preno_c -5 -5 5; preno_guill -6 -6 6; preno_louis -2 -1 3; preno_minh -7 -7 8; pres -5 -5 6; pres_> -5 -5 6
press -18 0 4; press_> -15 -12 13; press_alors -6 7 -7; preve -7 -6 6; preve_> -7 -6 6; prevu -7 -7 7
prevu_demai -7 -7 7; prige -8 -8 8; prige_> -8 -8 8; prior -6 -6 6; prior_> -6 -6 6; prise -10 -12 13
prise_> -10 -12 13; prive -6 -6 6; prive_d -6 -6 6; probl 11 -1 -27; probl_> 20 -16 -18; probl_est -9 10 -9
probl_n -11 13 -12; probl_pas -17 17 -11; probl_persi -10 10 -9; probl_regle 13 -16 -8; probl_resol 10 -10 -7
proce -7 8 -8; proce_sans -7 8 -8; prono -7 -5 7; prono_> -7 -5 7; propr -11 -11 11; propr_scand -11 -11 11
proto -8 -8 8; proto_com -8 -8 8; prous -6 -7 7; prous_comme -6 -7 7; proxi -7 -7 8; proxi_point -7 -7 8
ps5 -9 -9 9; ps5_> -9 -9 9; puis -33 31 -13; puis_aroba -2 -10 11; puis_ca -5 5 -5; puis_elle -9 10 -12
puis_non -10 9 -6; puis_plus -12 12 -5; puis_pouf -6 6 -5; puis_repar -21 20 -14; puk -9 -9 9; puk_> -9 -9 9
punai -16 -16 16; punai_> -12 -12 12; punai_elle -7 -7 7; putai -9 -11 10; putai_mais -9 -11 10; qu 0 -2 -8
qu_a -18 15 -5; qu_avant 0 1 -9; qu_est -8 -7 9; qu_il 16 -23 -15; qu_on -10 -10 10; qu_une -12 -12 12
quand -10 -14 14; quand_je -7 -6 7; quand_meme -12 -11 12; quara 4 -13 3; quara_> 14 -18 -12; quara_deux -9 -8 9
quara_neuf -3 -3 6; quart -6 -6 6; quart_est -6 -6 6; quat -9 -9 9; quat_ordis -9 -9 9; quato -7 -6 7
quato_impas -7 -6 7; quatr -9 -25 15; quatr_> -12 -11 13; quatr_ans -11 -7 11; quatr_anten -15 -11 13
quatr_aroba -3 -3 6; quatr_barre 14 -12 -15; quatr_caiss -5 -5 6; quatr_cinqu -5 -5 5; quatr_dison -8 -6 8
quatr_icitt -7 -8 8; quatr_ordin -11 -8 11; quatr_ordis -8 -5 10; quatr_ou -9 -8 9; quatr_rue -2 -1 3
quatr_saiso -4 -5 9; quatr_soixa -3 -4 6; quatr_telep -8 -5 10; quatr_vingt -17 -9 19; que -6 0 -3; que_c 16 -11 -16
que_ca 0 1 -8; que_celui -17 -15 18; que_dieu -8 -6 7; que_est -7 -3 9; que_j -9 -16 17; que_je -14 -12 16
que_la -28 19 -9; que_le 8 -9 -8; que_mon -11 -13 12; que_non -5 6 -16; que_oui 11 -6 -12; que_quelq -8 -13 15
que_vous -3 -2 -3; quel -12 -13 13; quel_bande -9 -8 9; quel_servi -10 -9 9; quell -9 -7 9; quell_boite -7 -6 7
quell_lumie -9 -10 11; quelq -19 -16 19; quelq_un -14 -11 16; quelq_uns -9 -9 9; quest -14 -15 15
quest_> -13 -13 14; quest_debil -6 -5 6; quest_sur -9 -11 11; qui -35 7 8; qui_a -12 -14 14; qui_clign -6 10 -10
qui_est -7 -15 14; qui_m -7 -6 6; qui_march -20 20 -16; qui_me -4 -5 6; qui_regar -9 -7 8; qui_remar -18 12 -8
qui_s -6 -9 8; qui_va -5 -6 6; qui_vous -5 -5 6; quinz -12 -13 13; quinz_aroba -4 -4 5; quinz_avec -5 -5 5
quinz_de -5 -5 6; quinz_et -9 -10 10; quinz_ordin -6 -6 6; quinz_quatr -3 -4 6; quinz_rue -8 -8 8; quoi -15 -16 17
quoi_> -10 -11 10; quoi_ce -13 -9 11; quoi_du -9 -8 10; quoi_mon -3 -2 4; quoi_un -12 -10 13; r -10 -10 11
r_> -6 -6 7; r_a -9 -8 8; r_et -3 -4 6; r_i -1 -1 2; r_o -5 -6 6; r_point -5 -5 5; raccr -11 -12 12
raccr_au -6 -8 9; raccr_tout -11 -12 11; rade -7 8 -7; rade_> -7 8 -7; rage -9 -8 8; rage_> -9 -8 8; rallu 4 4 -20
rallu_et 10 -11 -9; rallu_le 7 -7 -7; rallu_mais -11 11 -9; rame -9 11 -12; rame_encor -7 10 -13
rame_toujo -10 11 -9; rame_un -6 -7 10; rand -2 -3 5; rand_aroba -2 -3 5; rapid -9 -10 9; rapid_> -9 -10 9
rappe -18 -11 19; rappe_> -11 -9 12; rappe_par -4 -3 6; rappe_plus -10 -7 10; rau -9 -8 8; rau_r -9 -8 8
raymo -10 -10 10; raymo_escof -8 -9 9; raymo_klein -6 -7 7; rebel -12 12 -12; rebel_> -12 12 -12; reboo -8 9 -9
reboo_deux -8 9 -9; rebra -6 1 2; rebra_> 11 -10 -11; rebra_la -9 -8 8; rebra_les -5 6 -5; rebra_mais -18 16 -5
recla -7 -6 8; recla_> -7 -6 8; recoi 4 -19 -3; recoi_cinq 15 -14 -15; recoi_des -15 -13 15; recoi_mes 8 -5 -9
recoi_plus -20 -9 20; recom -21 20 -16; recom_> -21 20 -16; recon 17 -15 -18; recon_> 17 -15 -18; recou -17 18 -10
recou_> -17 18 -10; recu 0 -12 1; recu_trois 7 -7 -7; recu_un -11 -10 11; recup 16 -14 -18; recup_la 9 -8 -9
recup_le 5 -5 -5; recup_ma 12 -12 -11; recup_toute 8 -9 -8; redem -25 0 11; redem_> -21 -26 25; redem_c -9 8 -7
redem_ca -12 12 -12; redem_deux -5 5 -5; redem_ecran -7 7 -7; redem_en -14 15 -15; redem_et 7 0 -19
redem_je -3 -3 5; redem_la -19 -4 12; redem_le -7 -8 8; redem_mais -21 14 -11; redem_non -17 17 -1
redem_pas -1 9 -9; redem_tout -6 -6 6; redev 12 -10 -14; redev_norma 17 -11 -17; redev_verte 9 -10 -8
refon 17 -12 -21; refon_> 18 -19 -16; refon_pas -13 15 -15; regar -13 -23 22; regar_> -15 -20 21; regar_en -13 -8 12
regar_l 1 -11 0; regar_la -10 -8 11; regar_moi 7 -5 -7; regle 16 -9 -20; regle_> 12 -4 -23; regle_je 10 -9 -10
relan -7 -6 7; relan_le -7 -6 7; relat -5 -3 8; relat_avec -5 -3 8; relou -6 -5 6; relou_les -6 -5 6; remar 14 0 -25
remar_> 21 -9 -20; remar_ca 14 -12 -10; remar_cinq -16 15 -8; remar_donc 8 -9 -8; remar_merci 12 -7 -10
remar_nicke 6 -6 -6; remar_pas -24 26 -22; remar_super 6 -6 -6; remer 10 -9 -10; remer_> 10 -9 -10; remis 11 -10 -12
remis_en 11 -10 -12; remon 14 -15 -12; remon_> 14 -15 -12; renau -5 -5 8; renau_a -5 -5 8; rende -10 -8 9
rende_vous -10 -8 9; rene -7 -7 8; rene_point -7 -7 8; rentr 10 -7 -11; rentr_dans 10 -7 -12; rentr_diman -5 -4 5
repar 12 5 -34; repar_> 13 -10 -24; repar_comme -2 11 -17; repar_en -15 15 -11; repar_la 5 -6 -5; repar_ma -6 -5 6
repar_merci 10 -11 -8; repar_oui 5 -5 -5; repar_pour 12 -11 -12; repar_puis -9 10 -12; repar_repar 5 -5 -5
repet -16 -19 20; repet_06 -6 -6 6; repet_> -12 -9 11; repet_clign -9 -11 11; repet_s -8 -6 9; repet_wifi -6 -11 11
repon -11 -9 14; repon_> -8 -8 13; repon_direc -10 -7 10; repri 8 -7 -8; repri_> 8 -7 -8; repub -9 -8 9
repub_a -9 -8 9; resea 1 -2 -3; resea_> 11 -10 -9; resea_comme -7 7 -6; resea_est 13 -14 -11; resea_infor -13 -9 12
resea_la -7 7 -7; resea_mobil -8 -9 9; resea_mon -4 6 -6; resea_n -9 12 -4; resid -11 -8 10; resid_les -11 -8 10
resil -14 -12 15; resil_> -12 -11 12; resil_tout -5 -4 6; resol 16 -9 -25; resol_> 12 -7 -26; resol_pour 8 -6 -8
respo -17 -15 19; respo_> -11 -7 11; respo_de -3 -2 5; respo_du -9 -9 9; respo_infor -7 -5 8; resta -5 -6 6
resta_ca -5 -5 5; resta_de -2 -4 6; resta_on -7 -4 9; reste -26 21 -18; reste_bloqu -8 8 -8; reste_etein -9 11 -11
reste_orang -10 12 -14; reste_rouge -10 11 -13; reste_sans -10 8 -7; reste_sur -5 -7 7; reste_tout -7 7 -7
resul -7 8 -8; resul_> -7 8 -8; retab 27 -20 -27; retab_> 20 -18 -19; retab_depui 7 -7 -7; retab_du 12 -14 -12
retom -12 13 -15; retom_> -12 13 -15; retou 12 -13 -11; retou_> 9 -11 -8; retou_hein 7 -8 -7; retro 22 -15 -24
retro_inter 17 -16 -17; retro_la 7 -6 -7; retro_le 13 -13 -12; reuss 15 -18 -12; reuss_a 14 -15 -12
reuss_tout 8 -7 -8; reven 11 2 -29; reven_> 22 -16 -24; reven_a 6 -5 -5; reven_ca 6 -6 0; reven_d 12 -17 -8
reven_merci 15 -8 -10; reven_oui 10 -10 -8; reven_parce -7 7 -4; reven_puis -21 20 -14; reven_sur 8 -10 -8
reven_tout 19 -17 -13; reven_une -13 12 -9; revie -10 2 3; revie_> -5 -6 6; revie_pas -7 8 -9; revoi 8 -8 -8
revoi_> 8 -8 -8; rey -6 -6 8; rey_aroba -6 -6 8; rez -6 -6 7; rez_de -6 -6 7; rien -22 32 -30; rien_> -18 25 -21
rien_a 16 -11 -16; rien_c -5 6 -6; rien_ca -4 11 -11; rien_chang -13 15 -10; rien_dans -8 8 -7; rien_de -15 12 -8
rien_donne -12 11 -9; rien_du -12 14 -13; rien_fait -17 15 -9; rien_le -5 5 -5; rien_n -15 14 -7; rien_ne -15 16 -13
rien_qui -15 14 -10; rigol -11 -14 12; rigol_> -11 -14 12; rire -5 -5 7; rire_tout -5 -5 7; robas -8 -8 10
robas_yahoo -8 -8 10; robin -5 -5 9; robin_point -5 -5 9; robot -4 -17 6; robot_> -4 -17 6; rocha -10 -8 9
rocha_a -10 -8 9; rodez -9 -8 9; rodez_> -9 -8 9; rodri -9 -9 9; rodri_> -9 -9 9; rolla -5 -5 5; rolla_avec -5 -5 5
rond -6 -5 7; rond_tourn -6 -5 7; rose -6 -6 8; rose_base -6 -6 8; rouge -21 14 -6; rouge_> -23 14 -6
rouge_a 6 -1 -18; rouge_clign -11 -9 10; rouge_sur -9 8 -7; roule 13 -13 -14; roule_> 13 -13 -14; rouss -13 -13 13
rouss_> -15 -13 14; rouss_de -5 -5 5; rouss_mais -7 -6 9; route 2 -18 1; route_> 11 -10 -12; route_est -7 -5 7
route_et -12 -10 11; route_redem -6 -6 6; roux -5 -5 5; roux_> -5 -5 5; roy -8 -7 13; roy_> -8 -6 9
roy_aroba -6 -7 11; royer -8 -7 8; royer_> -8 -7 8; rue -12 -12 12; rue_de -8 -4 9; rue_des -8 -8 8
rue_jean -7 -7 7; rue_victo -7 -6 7; s -1 -13 4; s_> -6 -5 7; s_actua -9 -12 10; s_affic 7 2 -13; s_allum -17 -2 10
s_appai -9 -10 10; s_arran -13 -13 13; s_d -4 -5 6; s_e -8 -7 10; s_en -10 -10 15; s_enten -9 -10 10
s_est 13 -6 -20; s_f -5 -3 7; s_go 9 -9 -9; s_il -9 -5 13; s_occup -5 -8 6; s_ouvre 5 3 -13; s_ouvri 4 0 -12
s_point -7 -5 10; s_rolla -5 -5 5; s_s -8 -7 10; s_still -8 8 -8; sa -7 -3 1; sa_ca -7 -7 7; sa_chamb 8 -9 -8
sa_chang -5 5 -5; sa_redem -11 -9 11; sa_suffi -9 -8 8; saint -5 -6 6; saint_cyr -3 -4 7; saint_josep -6 -6 6
sais -12 -26 24; sais_compt -8 -7 8; sais_pas -10 -25 22; saisi -11 -9 11; saisi_> -11 -9 11; saiso -4 -5 9
saiso_aroba -4 -5 9; sale -8 -7 8; sale_robot -8 -7 8; salon -11 -12 12; salon_> -10 -12 11; salon_un -7 -7 8
samir -15 -14 16; samir_belka -9 -9 10; samir_bouzi -11 -11 12; sanch -4 -5 5; sanch_aroba -4 -5 5; sanit -6 -5 6
sanit_aux -6 -5 6; sans -16 9 -6; sans_accen -6 -7 8; sans_apost -5 -6 7; sans_aucun -7 8 -8; sans_e -4 -6 8
sans_la -3 -6 8; sans_resea -7 7 -6; sans_rien -5 5 -5; sans_t -4 -7 9; sans_tiret -3 -4 7; sans_trema -6 -6 7
saoul -14 -12 13; saoul_> -14 -12 13; sarah -8 -8 10; sarah_point -8 -8 10; saute -9 10 -12; saute_encor -9 10 -12
sauve 8 -10 -8; sauve_la 8 -10 -8; sav -7 -6 10; sav_aroba -7 -6 10; savez 6 -3 -6; savez_> -11 -7 13
savez_alors -5 -5 6; savez_les -7 -5 7; savez_vous 8 0 -9; savoi -13 -10 13; savoi_> -13 -10 13; scand -16 -13 15
scand_> -11 -11 11; scand_de -8 -7 9; scand_sanit -6 -5 6; sdsl -6 -6 6; sdsl_depui -6 -6 6; se -3 -8 6
se_conne -8 11 -7; se_fige -8 -8 8; se_lance 13 -13 -13; se_moque -9 -11 9; se_passe -13 12 -10; se_prono -7 -5 7
sebas -7 -7 7; sebas_leroy -7 -7 7; sec -4 -4 6; sec_la -4 -4 6; secon -16 3 2; secon_> -16 -2 7; secon_et -7 9 -9
secon_je -6 -7 9; secon_le -5 -5 5; secre -6 -6 6; secre_aroba -6 -6 6; seize -7 -8 8; seize_ou -7 -8 8
semai -13 -14 14; semai_> -8 -11 10; semai_passe -7 -6 7; semai_que -6 -6 6; sembl 9 -9 -8; sembl_que 9 -9 -8
sept -14 -14 15; sept_> -9 -11 10; sept_ans -6 -5 6; sept_appar -7 -7 7; sept_aroba -5 -5 6; sept_avec -9 -6 10
sept_machi -8 -8 9; sept_quara -3 -3 6; septa -12 -12 12; septa_> -12 -12 12; serie 8 -7 -8; serie_a 8 -7 -8
serre -9 -6 10; serre_> -9 -6 10; serve -9 -9 9; serve_plus -9 -9 9; servi -7 0 2; servi_> -2 7 -9
servi_a -11 10 -6; servi_achat -5 -5 6; servi_clien -11 -11 11; servi_deplo -10 -9 9; servi_est 9 -9 -7
seul -16 -16 17; seul_> -11 -16 12; seul_appar -9 -8 12; seul_au -7 -6 6; seul_mot -3 -4 7; seul_r -4 -4 5
seule -14 -16 16; seule_appar -6 -6 6; seule_avec -8 -3 10; seule_il -6 -7 7; seule_la -9 -14 12; sfr -5 -6 11
sfr_point -5 -6 11; si 19 -23 -4; si_> 17 -17 -13; si_c 12 -12 -2; si_ca 10 -11 -7; si_en 7 -7 -7; si_j -14 -2 8
si_on 7 -10 -6; si_si 7 -10 -6; si_tard -8 -7 8; si_vous -3 -2 4; sien -3 -4 6; sien_et -3 -4 6; signa 17 -19 -10
signa_> 15 -15 -11; signa_tout 6 -6 -6; signe -9 -7 8; signe_> -9 -7 8; silen -6 -7 6; silen_compl -6 -7 6
silva -6 -6 6; silva_arrob -6 -6 6; simon -3 -12 12; simon_et -3 -12 12; siret -10 -8 10; siret_> -10 -8 10
site 2 -14 1; site_de -9 -6 9; site_s 9 -10 -7; sites -5 -5 6; sites_avec -5 -5 6; situa -2 -1 3; situa_> -2 -1 3
six -15 -15 16; six_> -12 -12 12; six_ans -13 -12 14; six_aroba -6 -7 8; six_douze -5 -5 5; six_en -4 -5 6
six_perso -7 -8 8; six_quatr -3 -4 6; six_soixa -5 -5 5; smart -10 -6 10; smart_> -2 -5 7; smart_ne -10 -6 10
smith -7 -7 7; smith_at -7 -7 7; sms -9 -5 9; sms_> -9 -5 9; socie -12 -12 13; socie_> -7 -5 8; socie_alpha -6 -6 6
socie_batip -8 -8 8; socie_dupon -5 -5 5; socie_trans -8 -8 8; soeur 7 -7 -7; soeur_donc 7 -7 -7; soir -10 -9 10
soir_> -10 -9 10; soire 5 -6 -5; soire_> 5 -6 -5; soixa -10 -10 14; soixa_deux -3 -5 8; soixa_dix -5 -5 6
soixa_neuf -7 -7 8; soixa_quatr -2 -2 4; soixa_quinz -4 -4 5; soixa_sept -5 -5 5; soixa_treiz -3 -4 6; sol -6 -8 9
sol_> -6 -8 9; son 17 -17 -16; son_est 12 -13 -12; son_telep 9 -12 -8; sonne 5 -7 -12; sonne_a 9 -12 -7
sonne_toujo -2 6 -5; sont 0 -15 6; sont_a -10 -10 10; sont_touch -10 -7 10; sont_tous 7 -13 -1; sont_verte 10 -8 -9
sophi -11 -12 13; sophi_m -6 -6 8; sophi_mille -4 -4 4; sophi_picar -6 -7 7; sorti -9 -9 10; sorti_a -9 -9 10
souci 13 -8 -19; souci_> 4 2 -15; souci_merci 21 -20 -16; souci_n 16 -17 -14; souci_tout 9 -8 -8; souha -5 -3 8
souha_etre -5 -4 8; souha_m -3 -2 5; sous -17 -15 16; sous_la -17 -10 12; sous_les -5 -6 6; sous_sol -6 -8 9
soyez -10 -9 10; soyez_debor -10 -9 10; speed -7 -6 7; speed_test -7 -6 7; sport -6 -6 6; sport_> -6 -6 6
st -4 -5 8; st_marti -4 -5 8; stabl 15 -14 -16; stabl_maint 15 -14 -16; stand -6 -5 6; stand_est -6 -5 6
steph -8 -8 11; steph_point -3 -6 7; steph_vasse -6 -6 7; still -8 8 -8; still_not -8 8 -8; stop -6 -5 7
stop_je -6 -5 7; stylo -6 -5 6; stylo_> -6 -5 6; suffi -11 -8 10; suffi_maint -11 -8 10; suis -3 -8 4
suis_a -9 -7 9; suis_au -10 -10 11; suis_avec -10 -5 12; suis_clien -5 -4 5; suis_conne 8 -8 -9
suis_dans -13 -12 13; suis_de -14 -9 14; suis_desol -12 4 0; suis_en -15 -13 17; suis_encor -2 -6 7
suis_folle -9 -8 8; suis_furie -11 -9 10; suis_hors -17 -12 17; suis_la -8 -6 8; suis_le -12 -6 13
suis_madam -5 -5 5; suis_miche -12 -10 11; suis_monsi -6 -4 9; suis_opera -11 -9 11; suis_pas -15 -23 23
suis_press -18 0 4; suis_recon 17 -15 -18; suis_seul -7 -6 6; suis_sur 2 -11 4; suis_toujo -20 15 -15
suis_tres -13 -11 12; suis_un -14 -7 15; suis_vraim -7 -7 7; suite -12 -10 13; suite_> -9 -7 9; suite_faut -7 -6 9
suite_j -5 -4 6; suivr -9 -8 9; suivr_> -9 -8 9; super 16 -14 -15; super_> 5 -6 -3; super_c 12 -10 -12
super_ca 9 -8 -8; super_merci 7 -7 -7; sur -3 1 -4; sur_> -14 -14 14; sur_appel -5 -7 7; sur_cinq 15 -14 -15
sur_deux -19 14 -12; sur_gmail -6 -6 6; sur_inter 17 -20 -14; sur_la -17 4 0; sur_le -25 -6 13; sur_mais -5 5 -5
sur_mon -16 -14 17; sur_notre -6 -6 6; sur_repon -10 -7 10; sur_son 9 -12 -8; sur_tous 12 -12 -12; sur_un -6 -6 10
surve -7 -8 8; surve_et -7 -8 8; switc -12 -10 11; switc_> -12 -10 11; sylvi -7 -7 7; sylvi_marti -7 -7 7
synch 5 -4 -10; synch_> -4 5 -5; synch_est 10 -10 -8; t -5 -7 12; t_> -7 -9 11; t_aroba -4 -6 9; t_h -2 -1 3
ta -12 -11 12; ta_gueul -12 -11 12; table -5 -13 9; table_> -7 -7 9; table_a -5 -5 6; table_c -9 -6 8
table_de -6 -5 6; table_deux -2 -6 7; table_elle 9 -8 -9; table_et -7 -9 10; table_ne -9 -6 8; table_un -3 -4 7
tais -8 -8 8; tais_toi -8 -8 8; tape -5 -5 5; tape_mon -5 -5 5; tapez -5 -5 6; tapez_moi -5 -5 6; tard -13 -12 14
tard_> -13 -12 14; taxi -5 -5 7; taxi_point -5 -5 7; techn -20 -18 23; techn_> -10 -8 13; techn_de -10 -8 13
techn_depui -4 -5 6; techn_hier -12 -12 13; techn_la -5 -5 6; techn_m -9 -12 15; techn_orang -6 -8 9
techn_tout -5 -2 7; techn_vient -9 -9 9; tele -4 -4 0; tele_> -9 -16 10; tele_elle -12 -11 11; tele_est 2 0 -12
tele_qui -18 12 -8; tele_s 9 -11 -7; telen -7 -7 8; telen_point -7 -7 8; telep -11 -5 3; telep_> -18 0 4
telep_de -7 -6 10; telep_deux -5 -6 6; telep_du -8 -9 9; telep_est -10 10 -7; telep_et -8 -9 11
telep_fonct 13 -13 -12; telep_il -7 7 -6; telep_maint 9 -12 -8; telep_n -5 5 -5; telep_ne -9 -10 10
telep_on -3 -5 6; telep_ont -4 -5 6; telep_oui -7 8 -8; telep_sonne 9 -12 -7; telet -7 -8 8; telet_> -7 -8 8
telle -9 -10 10; telle_qu -9 -10 10; temps -11 -17 16; temps_> -14 -10 12; temps_mais 11 -11 -8; temps_que -5 -5 5
tenir 8 -9 -6; tenir_> 8 -9 -6; tenu -19 17 -15; tenu_deux -7 8 -8; tenu_dix -7 6 -6; tenu_trent -12 14 -14
termi -10 -11 14; termi_> -8 -10 10; termi_de -7 -4 9; test 2 -14 -1; test_a -7 -6 7; test_reuss 8 -7 -8
test_un -13 -14 14; teste 0 -26 14; teste_> -13 -22 23; teste_c 9 -8 -9; tete -9 0 5; tete_> -9 -7 9
tete_elle -1 9 -9; texto -8 -6 7; texto_> -8 -6 7; thi -8 -8 8; thi_lan -8 -8 8; thiba -2 -1 3; thiba_t -2 -1 3
thoma -8 -8 9; thoma_c -7 -7 7; thoma_lerou -5 -6 6; ti -6 -6 7; ti_point -6 -6 7; ticke 5 -9 -3; ticke_> 5 -9 -3
tient 9 -8 -10; tient_> 9 -8 -10; tigui 11 -11 -11; tigui_ca 11 -11 -11; timbr -6 -5 6; timbr_> -6 -5 6; tip 9 -9 -9
tip_top 9 -9 -9; tiret -8 -9 11; tiret_bas -2 -3 5; tiret_desme -7 -7 8; tiret_du -5 -6 6; tiret_durab -4 -4 7
tiret_ensui -4 -5 7; tiret_goff -4 -5 9; tiret_h -5 -5 10; tiret_lang -4 -6 8; tiret_laure -4 -5 6
tiret_les -4 -5 5; tiret_luc -2 -3 5; tiret_lyon -4 -4 7; tiret_marti -5 -5 6; tiret_morin -5 -5 7
tiret_plus -7 -6 10; tiret_point -3 -4 7; tiret_silva -6 -6 6; tiret_simon -3 -12 12; tiret_st -4 -5 8
titul -9 -8 9; titul_c -9 -8 8; titul_mais -6 -3 8; toi -13 -12 13; toi_> -8 -7 8; toi_je -8 -8 8; toit -11 -12 11
toit_> -11 -12 11; tombe -14 -12 13; tombe_> -14 -12 13; ton -6 -5 6; ton_machi -6 -5 6; tonal 8 0 -20
tonal_> 15 -9 -19; tonal_est 7 -7 -6; tonal_n -15 11 -6; tonne 6 -6 -6; tonne_> 6 -6 -6; tony -7 -7 9
tony_point -7 -7 9; top 9 -9 -9; top_c 9 -9 -9; touch 3 -14 6; touch_> -13 -13 13; touch_plus 12 -12 -12
toujo -31 45 -35; toujo_> -16 17 -15; toujo_absen -9 9 -6; toujo_an -5 5 -5; toujo_au -7 7 -7; toujo_aucun -5 5 -5
toujo_aussi -10 11 -12; toujo_autan -13 11 -8; toujo_bloqu -14 11 -10; toujo_ce -6 7 -7; toujo_coupe -18 13 -11
toujo_dans -5 5 -5; toujo_down -9 8 -8; toujo_en -8 13 -11; toujo_etein -10 9 -9; toujo_la -17 23 -19
toujo_le -20 19 -14; toujo_lent -6 8 -10; toujo_meme -8 8 -7; toujo_mort -7 7 -7; toujo_muet -7 8 -8
toujo_orang -5 10 -10; toujo_parei -7 14 -13; toujo_pas -12 19 -15; toujo_rien -11 13 -11; toujo_rouge -12 9 -5
toujo_toujo -7 9 -7; toulo -8 -9 9; toulo_> -8 -9 9; tour 12 -11 -12; tour_> 12 -11 -12; tourn 10 -7 -15
tourn_> 15 -14 -18; tourn_il -6 -5 7; tourn_toujo -5 5 -5; tous 7 -17 0; tous_> -7 -7 7; tous_ces -8 -5 9
tous_dans -9 -9 9; tous_des -17 -10 17; tous_est 6 -5 -4; tous_les 4 -14 -2; tous_verts 10 -7 -12; tout 11 -9 -9
tout_> -24 0 9; tout_a 0 4 -12; tout_attac -8 -8 9; tout_bon 13 -13 -12; tout_c -6 10 -10; tout_ce -20 8 0
tout_comme -5 6 -5; tout_de -12 -10 13; tout_en -1 -4 5; tout_encor -11 14 -9; tout_est 22 -18 -22
tout_et -11 -13 13; tout_fonct 23 -21 -16; tout_l -7 -6 7; tout_le -20 -13 19; tout_march 7 -7 -5; tout_meme -7 7 -7
tout_noir -7 7 -7; tout_passe 8 -7 -8; tout_qui 18 -18 -9; tout_redem -10 9 -8; tout_refon 8 -8 -8
tout_remar 13 -13 -11; tout_seul -11 -16 12; tout_toujo -5 5 -5; tout_va 11 -10 -11; tout_vert 8 -9 -8
tout_votre -5 6 -4; toute 1 -19 7; toute_les 3 -12 3; toute_mes 8 -9 -8; toute_neuve -8 -8 9; toute_seule -6 -7 7
trafi 7 -7 -7; trafi_est 7 -7 -7; train -12 -13 17; train_> -14 -11 14; train_d -6 -5 6; train_de -10 -10 14
trait -8 -9 8; trait_cela -6 -6 6; trait_d -5 -5 6; trait_les -8 -7 9; trans -18 -15 19; trans_> -5 -5 5
trans_l -13 -7 13; trans_marti -12 -10 12; trans_moi -14 -11 15; trans_picar -6 -7 7; trans_vers -9 -6 11
trava -5 -12 7; trava_> -8 -9 9; trava_comme -6 -5 6; trava_dessu -7 -9 8; trava_merci 10 -9 -10; treiz -7 -7 8
treiz_appar -8 -7 8; treiz_soixa -3 -4 6; treiz_treiz -8 -7 8; trema -6 -6 7; trema_point -6 -6 7; tremb -11 -10 11
tremb_> -7 -6 7; tremb_a -7 -6 7; trent -17 3 4; trent_> -9 -11 11; trent_de -7 -10 9; trent_quatr -4 -5 5
trent_secon -11 11 -11; trent_trois -3 -3 6; trent_vingt -3 -3 6; tres -21 -12 16; tres_en -7 -7 7
tres_faibl -8 -9 9; tres_fort -5 6 -6; tres_lente -9 -10 10; tres_mal -11 -6 8; tres_mecon -13 -11 12; trist -4 -4 7
trist_point -4 -4 7; trois -14 -15 17; trois_> -8 -10 10; trois_a -9 -7 8; trois_appar -14 -11 15
trois_aroba -2 -3 4; trois_ca -4 -5 6; trois_camer -11 -11 12; trois_etage -9 -11 14; trois_fois -9 -8 11
trois_impri -8 -7 8; trois_jours -15 -16 16; trois_messa 7 -7 -7; trois_ordin -8 -11 15; trois_ou -8 -6 9
trois_pc -2 -4 6; trois_perso -14 -13 15; trois_pour -5 5 -5; trois_semai -6 -6 6; trois_sept -3 -3 6
trois_six -3 -4 6; trois_table -5 -6 11; trois_telep -5 -9 11; trois_voire -9 -7 8; trop -16 -18 17
trop_> -11 -9 10; trop_bien 13 -12 -12; trop_comme -5 -6 6; trop_compl -5 -5 5; trouv -8 5 -4; trouv_autre -6 7 -7
trouv_plus -7 -7 7; truc -12 3 -1; truc_> -9 9 -8; truc_donne -2 -2 4; truc_qui -5 -6 6; tu -8 -7 8; tu_sais -8 -7 8
tut -9 -11 10; tut_> -9 -11 10; tut_tut -9 -11 10; u -12 -13 15; u_> -9 -8 8; u_b -6 -5 7; u_c -4 -5 6; u_d -3 -3 6
u_e -3 -4 6; u_l -4 -6 7; u_preno -2 -1 3; u_r -5 -5 7; u_x -5 -6 6; u_z -5 -4 5; uk -7 -7 7; uk_> -7 -7 7
un -11 -17 16; un_> -2 -16 7; un_a -9 -9 10; un_agent -8 -7 11; un_appel 1 10 -14; un_appui -7 -11 13
un_arbre -8 -7 8; un_aroba -12 -10 13; un_au -4 -5 7; un_colla -3 -2 5; un_colle -9 -7 9; un_conse -11 -8 15
un_contr -11 -8 9; un_coup -9 13 -13; un_courr -11 -10 11; un_d -9 -8 15; un_de -3 -2 6; un_debit -12 -9 11
un_decod -5 -9 9; un_deux -13 -16 16; un_deuxi -9 -8 9; un_donc -7 -7 8; un_doute 7 -10 -6; un_e -4 -4 5
un_ecran -5 -5 6; un_elect -14 -14 15; un_et -7 -7 8; un_etre -6 -6 7; un_grand 9 -8 -9; un_humai -10 -9 11
un_imbec -7 -3 8; un_insta -10 -9 10; un_inter -9 -9 9; un_joli -13 -11 14; un_la -7 -7 8; un_m -15 -8 17
un_mac -7 -6 10; un_magic 17 -16 -17; un_messa -13 -9 12; un_milli -12 -11 12; un_minut -6 -4 7; un_mot -5 -5 5
un_oeil -6 -7 8; un_ordi -7 -10 11; un_ordin -3 -5 8; un_papie -3 -3 5; un_parti -8 -7 8; un_pc -6 -5 6
un_petit -5 -5 6; un_peu -15 -1 7; un_peut -7 -8 9; un_poil -15 14 -11; un_point -1 -1 2; un_resta -7 -4 9
un_robot -31 -9 30; un_route -6 -7 7; un_s -5 -5 5; un_scand -6 -5 6; un_seul -6 -6 9; un_seule -6 -6 6
un_soixa -3 -3 6; un_stylo -6 -5 6; un_techn -15 -11 19; un_telep -6 -8 10; un_termi -7 -4 9; un_ticke -12 -12 13
un_timbr -6 -5 6; un_tour 12 -11 -12; un_truc -5 -6 6; un_z -2 -2 4; under -6 -5 10; under_morin -6 -5 10
une -26 -6 27; une_> -12 -12 12; une_adres -5 -5 5; une_agenc -8 -8 8; une_anten -6 -8 8; une_bonne -6 -5 6
une_box -11 -15 16; une_c -3 -2 5; une_carpe -5 6 -6; une_centa -7 -8 8; une_conso -4 -5 5; une_demi -6 -6 6
une_dizai -11 -17 17; une_douza -9 -9 12; une_ecole -4 -3 5; une_entre -6 -7 7; une_erreu -14 17 -19
une_fois -5 -9 11; une_heure -7 -8 8; une_honte -11 -10 11; une_impri -4 -9 11; une_minut 4 -11 -1
une_nouve -9 -8 10; une_offre -9 -10 9; une_page -7 7 -4; une_perso -6 -6 6; une_perte -6 -6 6; une_petit -7 -9 8
une_quest -9 -11 11; une_quinz -6 -6 6; une_recla -7 -6 8; une_secon -7 -11 10; une_semai -8 -11 10
une_table -6 -7 7; une_trent -7 -10 9; une_vaste -7 -6 8; une_vieil -5 -5 6; une_vingt -6 -6 7; une_vraie -8 -4 8
union -5 -5 6; union_belfo -5 -5 6; uniqu -13 -13 15; uniqu_> -13 -13 15; univ -4 -4 7; univ_tiret -4 -4 7
uns -9 -9 9; uns_> -9 -9 9; urgen -13 -13 15; urgen_uniqu -13 -13 15; v 0 -9 4; v_a -6 -6 7; v_comme -7 -6 7
v_la 7 -8 -7; va 12 -28 2; va_> 12 -9 -16; va_au -6 -5 6; va_beauc 7 -5 -6; va_bien 11 -10 -11; va_c 11 -11 -5
va_maint 6 -6 -5; va_mieux 15 -15 -13; va_pas -5 -6 6; va_s -13 -13 13; va_toujo -14 16 -6; va_voir -12 -13 13
vais -16 -11 16; vais_aller -7 -6 7; vais_resil -5 -4 6; vais_teste -13 -7 12; vais_voir -5 -6 6; vais_vous -6 -5 6
valer -4 -3 6; valer_dumon -4 -3 6; van -12 -12 12; van_den -8 -8 8; van_minh -7 -7 7; vande -10 -10 10
vande_elst -10 -10 10; vasse -10 -9 12; vasse_aroba -3 -3 5; vasse_encha -7 -6 7; vasse_v -6 -6 7; vaste -7 -6 8
vaste_escro -7 -6 8; vendu -6 -6 7; vendu_cette -6 -6 7; venir -7 -7 8; venir_me -7 -7 8; venu -10 -9 10
venu_coupe -8 -7 8; venu_la -7 -6 7; verif -18 -18 20; verif_> -12 -9 12; verif_tout -9 -8 9; verif_votre -12 -11 11
verne -4 -5 7; verne_et -4 -5 7; verra -15 -18 15; verra_bien -15 -18 15; vers -7 -8 8; vers_dix -7 -8 7
vers_un -9 -6 11; vert 12 -22 -4; vert_> 7 -27 5; vert_et 21 -19 -20; vert_mais -22 21 -10; verte 16 -17 -13
verte_> 15 -15 -14; verte_est 5 -5 -5; verte_et 7 -8 -7; verts 10 -7 -12; verts_> 10 -7 -12; very 6 -6 -5
very_good 6 -6 -5; veut -15 16 -15; veut_pas -15 16 -15; veut_toujo -5 9 -5; veuve -8 -7 8; veuve_jacqu -5 -5 5
veuve_marti -7 -7 7; veux -12 -8 15; veux_cause -8 -4 11; veux_modif -7 -5 10; veux_parle -5 -4 7; veux_plus -2 -2 4
veux_quelq -6 -5 6; veux_resil -12 -11 12; veux_un -6 -5 7; vial -6 -3 8; vial_> -6 -3 8; victo -6 -14 10
victo_a -7 -6 7; victo_ca 11 -11 -9; victo_hugo -7 -6 7; vidal -8 -8 8; vidal_> -8 -8 8; vide -14 22 -23
vide_> -14 21 -23; vide_comme -4 11 -11; video 13 -18 -10; video_demar 14 -14 -14; video_il 6 -6 -4
video_point -7 -6 7; vieil -5 -5 7; vieil_adres -5 -4 8; vieil_perso -5 -5 6; viens 6 0 -11; viens_d -4 -11 11
viens_de 11 5 -19; viens_la -10 -10 10; vient 1 2 -9; vient_> -8 9 -12; vient_de 7 -1 -15; vient_mardi -9 -9 9
villa -11 -6 10; villa_> -11 -6 10; vingt -15 -16 17; vingt_> -8 -8 8; vingt_cinq -8 -7 8; vingt_deux -8 -11 10
vingt_douze -7 -6 11; vingt_et -8 -7 8; vingt_on -7 -9 9; vingt_quatr -11 -6 11; vingt_quinz -3 -4 6
vingt_sept -4 -4 6; vingt_six -2 -1 2; virem -9 -6 9; virem_sur -9 -6 9; vite -8 -11 10; vite_> -10 -9 11
vite_notez -8 -8 8; vite_tout 9 -8 -8; vivan -6 -6 7; vivan_> -6 -6 7; vocal -9 -7 8; vocal_est -9 -7 8
voila 6 -12 -4; voila_> 9 -9 -10; voila_c 18 -17 -16; voila_comme -11 -9 10; voila_je -5 5 -5; voir -18 -15 20
voir_> -16 -13 17; voir_aille -7 -6 7; voir_je -5 -6 6; voire -9 -7 8; voire_quatr -9 -7 8; vois 1 5 -9
vois_mes 7 -7 -7; vois_pas -9 8 -7; voisi -10 -5 10; voisi_> -10 -5 10; voit -3 -6 6; voit_ca -3 -6 6
vol -13 -12 13; vol_> -13 -12 13; voleu -10 -7 9; voleu_> -10 -7 9; voleu_des -10 -7 9; vos -7 -6 8
vos_histo -7 -3 8; vos_quest -7 -6 7; votre -24 -8 14; votre_affai -5 6 -4; votre_calme -10 -8 10
votre_colle -6 -6 8; votre_conne -12 -11 11; votre_intel -7 -7 7; votre_numer -8 -9 10; votre_patro -5 -5 7
votre_respo -11 -7 11; votre_servi -7 -6 8; votre_super -10 -8 11; votre_temps -7 -7 7; votre_truc -9 9 -8
voudr -12 -5 9; voudr_annul -9 -7 10; voudr_chang -10 -11 12; voudr_etre -4 -3 6; voudr_joind -6 -5 6
voudr_parle -1 -1 2; voudr_pas -6 7 -7; voudr_quelq -3 -1 4; voule -9 -9 9; voule_> -8 -9 9; voule_mon -10 -6 12
voule_quoi -3 -2 4; vous 2 -17 3; vous_> 1 -12 2; vous_annul -7 -7 7; vous_appel -24 -13 25; vous_arret 6 -7 -6
vous_aurai 7 -8 -6; vous_autre -8 -6 8; vous_avez -8 4 -4; vous_benis -8 -6 7; vous_comme -8 -5 9
vous_compr -2 -6 7; vous_confi 12 -14 -12; vous_depui -5 -4 5; vous_deran -8 -7 8; vous_dirai -20 -16 20
vous_dire -8 4 6; vous_dis -11 -10 11; vous_disai -2 -1 3; vous_disie 7 -7 -7; vous_embet -12 4 0
vous_enten 5 -7 -4; vous_envoy -6 -5 6; vous_est -7 -6 7; vous_etes 2 -15 -1; vous_expli -11 -9 10
vous_faire -9 -10 10; vous_felic -10 -8 10; vous_fiche -5 -5 5; vous_l -16 -13 16; vous_le -12 1 3; vous_m 4 0 -13
vous_me 5 -6 -5; vous_mette -1 0 1; vous_moque -7 -5 6; vous_notez -5 -3 7; vous_parle -9 -8 9; vous_payez -9 -7 9
vous_plait -9 -5 13; vous_pourr -9 -6 11; vous_pouve -11 -9 11; vous_prefe -3 -2 4; vous_que 2 4 -11
vous_rappe -15 -10 15; vous_recoi 15 -14 -15; vous_remer 10 -9 -10; vous_repon -6 -3 6; vous_savez -10 -7 11
vous_soyez -10 -9 10; vous_suivr -9 -8 9; vous_telep -12 -7 17; vous_voule -9 -9 9; vous_vous -14 -14 15
voyan 4 4 -18; voyan_clign -13 -10 11; voyan_est 8 6 -31; voyan_ne -8 10 -10; voyan_orang -5 5 -5
voyan_qui -6 10 -10; voyan_reste -10 11 -13; voyan_rouge -1 -7 1; voyan_sont 10 -7 -12; vraie -8 -4 8
vraie_perso -8 -4 8; vraim -14 1 4; vraim_> -8 12 -12; vraim_des -9 -8 9; vraim_tres -7 -7 7; wait -7 -6 7
wait_je -7 -6 7; wanad -5 -5 6; wanad_point -5 -5 6; wifi 3 -6 -7; wifi_> 8 -5 -10; wifi_de -9 -12 10
wifi_est 9 -1 -13; wifi_fonct 11 -10 -11; wifi_frere -3 7 -5; wifi_insta -12 -12 12; wifi_mais -10 10 -7
wifi_ne -7 8 -9; worki -8 8 -8; worki_> -8 8 -8; wozni -10 -10 10; wozni_> -10 -10 10; x -5 -6 6; x_> -5 -6 6
y 7 2 -22; y_a 2 -2 -12; y_arriv -9 8 -8; y_est 17 -16 -15; y_fait -15 15 -9; y_manqu -11 12 -11; yahoo -7 -7 9
yahoo_point -7 -7 9; yeux -5 -6 6; yeux_> -5 -6 6; youtu 13 -13 -13; youtu_se 13 -13 -13; yves -6 -6 6
yves_carre -6 -6 6; yvonn -9 -8 9; yvonn_le -9 -8 9; z -4 -4 5; z_i -5 -4 5; z_soixa -2 -2 4; zbign -10 -10 10
zbign_wozni -10 -10 10; zero -20 11 -11; zero_> -12 12 -12; zero_ameli -8 8 -8; zero_six -5 -5 5; zhang -9 -9 9
zhang_> -9 -9 9; zut -18 -2 8; zut_> -13 -14 13; zut_c -12 12 -13
""",
    ),
    "problem": (
        "internet mobile unclear",
        """
0 -6 -6 6; 00 -8 -8 8; 00_00 -8 -8 8; 00_> -8 -8 8; 01 -11 -11 11; 01_43 -7 -7 7; 01_45 -7 -7 8; 01_> -7 -7 8
03 -7 -7 7; 03_21 -7 -7 7; 06 -11 -12 12; 06123 -16 -18 17; 06123_> -16 -18 17; 06_10 -7 -7 7; 06_11 -4 -5 5
06_12 -8 -8 8; 06_52 -4 -3 5; 06_78 -4 -5 5; 06_99 -8 -8 8; 07 -6 -6 6; 07_84 -6 -6 6; 0_6 -6 -6 6; 1 -10 -10 11
10 -11 -9 10; 10_11 -7 -7 7; 10_> -8 -8 8; 11 -15 -14 15; 112 -12 -12 12; 112_> -12 -12 12; 11_11 -4 -5 5
11_12 -7 -7 7; 11_> -4 -5 5; 11_et -8 -8 8; 12 -11 -11 11; 12_14 -7 -7 7; 12_34 -9 -9 9; 13 -7 -7 7; 13_> -7 -7 7
14 -7 -7 7; 14_13 -7 -7 7; 14_pas -7 -7 7; 1_2 -8 -7 7; 1_9 -6 -6 6; 2 -10 -10 11; 21 -7 -7 7; 21_45 -7 -7 7
2_8 -6 -6 6; 2_> -8 -7 7; 3 -6 -6 6; 30 -4 -3 5; 30_98 -4 -3 5; 31 -6 -6 6; 31_merci -6 -6 6; 32 -7 -7 7
32_475 -7 -7 7; 34 -9 -9 9; 34_56 -9 -9 9; 34_et -4 -5 5; 3_1 -6 -6 6; 3_chene -5 -3 7; 4 -12 -12 12; 43 -7 -7 7
43_52 -7 -7 7; 45 -10 -10 10; 45_67 -10 -10 10; 475 -7 -7 7; 475_12 -7 -7 7; 4_1 -8 -7 7; 4_ou -8 -8 8
4g -20 22 -28; 4g_en -14 13 -12; 4g_march -10 11 -20; 4g_ne -10 11 -5; 4g_passe -13 13 -16; 5 -11 -11 11
52 -11 -10 11; 52_30 -4 -3 5; 52_61 -7 -7 7; 56 -9 -9 9; 56_79 -8 -8 8; 56_> -7 -7 7; 5_2 -6 -6 6; 5_5 -6 -6 6
5_> -8 -8 8; 5g -16 16 -16; 5g_est -11 11 -11; 5g_passe -8 8 -9; 6 -6 -6 6; 61 -7 -7 7; 61_78 -7 -7 7; 62 -6 -6 6
62_31 -6 -6 6; 67 -10 -10 10; 67_89 -10 -10 10; 6_3 -6 -6 6; 7 -10 -10 11; 74 -4 -3 5; 74_euh -4 -3 5
75011 -10 -10 10; 75011_paris -10 -10 10; 78 -11 -11 11; 78_90 -4 -5 5; 78_voila -7 -7 7; 79 -8 -8 8; 79_> -8 -8 8
7_4 -8 -7 7; 7_5 -6 -6 6; 8 -6 -6 6; 84 -6 -6 6; 84_95 -6 -6 6; 89 -10 -10 10; 89_01 -7 -7 8; 89_> -7 -7 7
8_> -6 -6 6; 9 -6 -6 6; 90 -4 -5 5; 90_12 -4 -5 5; 95 -6 -6 6; 95_62 -6 -6 6; 98 -4 -3 5; 98_74 -4 -3 5; 99 -8 -8 8
99_00 -8 -8 8; 9_7 -6 -6 6; <_0 -6 -6 6; <_01 -11 -11 11; <_03 -7 -7 7; <_06 -11 -11 11; <_06123 -10 -10 10
<_07 -6 -6 6; <_112 -12 -12 12; <_32 -7 -7 7; <_4 -8 -8 8; <_75011 -10 -10 10; <_a -21 -4 11; <_accue -4 -4 7
<_agent -11 -11 11; <_ah -17 -14 16; <_ahmed -6 -6 6; <_aissa -7 -6 7; <_ajout -7 -8 7; <_alexa 6 -6 -4
<_allez -11 -10 12; <_allo 6 -20 -4; <_allon -9 -10 10; <_alors -14 -1 10; <_anne -10 -10 10; <_annul -12 -11 11
<_appel -14 12 -9; <_arret -8 -8 8; <_atten -11 -21 17; <_au -16 -7 13; <_aucun 2 1 -14; <_aurel -6 -7 9
<_avant 9 -7 -9; <_b -8 -9 9; <_bah -9 -4 7; <_bande -5 -6 6; <_ben -8 -17 13; <_bertr -6 -6 6; <_bien -10 -8 9
<_bilou 7 -6 -9; <_blabl -12 -12 12; <_bonjo -2 -11 6; <_bonso 10 -8 -9; <_borde -8 -9 8; <_boula -10 -10 10
<_box 17 -15 -15; <_bruno -5 -5 9; <_c -17 -10 18; <_ca -24 -18 25; <_camil -7 -5 7; <_carte -9 10 -9; <_ce 5 -14 9
<_cecil -4 -3 6; <_chape -8 -9 9; <_charl -10 -9 10; <_cher -7 7 -7; <_chez 8 -8 -7; <_cinq -11 -14 13
<_clair -8 -8 8; <_club -5 -6 10; <_comme -7 -8 10; <_conne 2 -8 1; <_conta -6 -5 6; <_coupu 9 -11 -9
<_d -11 -10 11; <_dans -5 -27 8; <_de -8 -8 9; <_depui -17 -17 13; <_des 11 -14 -5; <_desca -7 -6 7
<_deux -19 -14 18; <_didie -7 -7 7; <_dites 6 -9 -3; <_dix -10 -8 9; <_docte -10 -10 10; <_donc 8 -5 -8
<_du -15 -16 15; <_dupui -9 -9 9; <_ecout -6 -8 7; <_ecriv -4 -4 5; <_eh -5 -5 6; <_elle -15 -18 16; <_en 7 -21 12
<_entre -7 -8 8; <_eric -5 -4 9; <_est -8 -9 8; <_et -8 -7 8; <_euh -2 -19 13; <_exact -8 -9 10; <_excus 8 -9 -7
<_f -5 -5 5; <_faceb 15 -14 -18; <_faite -5 6 -6; <_fanny -9 -7 12; <_faut -9 -10 10; <_flore -4 -4 6
<_franc -5 -5 5; <_frere 7 -7 -7; <_genre -8 -9 9; <_gite -7 -3 9; <_giuli -5 -5 5; <_gmail 10 -10 -10
<_gsm -8 8 -7; <_gueri -5 -6 6; <_herve -8 -8 8; <_hier -9 -9 9; <_hugue -6 -7 9; <_hum -9 -8 9; <_husey -10 -10 10
<_ici -7 -7 7; <_il -20 -2 15; <_ils -3 5 -7; <_impos 8 -4 -18; <_ines -10 -10 10; <_info -7 -8 12; <_inter -12 0 4
<_j -7 -10 8; <_je -5 -16 14; <_jean -8 -7 8; <_jocel -6 -7 7; <_jsp -7 7 -7; <_julie -5 -4 8; <_k -6 -6 7
<_kevin -8 -7 8; <_l 15 -2 -23; <_la -11 10 -6; <_lacom -8 -8 8; <_laque -12 -12 12; <_le 2 -3 -8; <_lea -5 -5 5
<_leroy -10 -9 10; <_les -2 5 -17; <_loic -5 -6 9; <_lucie -10 -11 14; <_lundi -8 -9 9; <_m -3 -4 7; <_ma -5 3 -5
<_madam -10 -5 7; <_maill -9 -9 9; <_mais -11 -13 12; <_maman 7 -5 -9; <_mamie -6 -6 10; <_marc -6 -8 7
<_marie -13 -13 13; <_marti -9 -9 9; <_maxim -12 -12 12; <_meme 10 -9 -11; <_merci -14 -14 14; <_mes 2 2 -16
<_messa -5 6 -6; <_mette -13 -13 13; <_micro 10 -10 -10; <_mince -11 -11 11; <_mobil -9 14 -18; <_moi -13 -14 14
<_mon -2 2 -7; <_monsi -17 -16 17; <_nadeg -7 -7 7; <_natha -8 -8 8; <_netfl 11 -12 -9; <_neuf -9 -7 8; <_ni -5 -5 5
<_noah -5 -5 5; <_non -7 -12 17; <_nono -4 -4 5; <_nos 6 -2 -16; <_notre -14 5 3; <_nous -8 -8 8; <_numer -6 -9 9
<_o -5 -4 8; <_oh -7 -9 8; <_ok -8 -8 9; <_olga -6 -6 7; <_on -5 -5 4; <_opera -11 -11 11; <_ordin 7 -4 -5
<_oui -14 -11 15; <_oula -8 -8 9; <_p -4 -4 5; <_paill -11 -11 11; <_pardi -12 -12 12; <_pardo 7 -7 -6
<_parle -11 -10 12; <_parti -14 -13 14; <_pas -1 -18 7; <_passe -10 -11 11; <_paul -16 -16 18; <_paule -7 -7 9
<_perso -12 7 -1; <_perte 6 -5 -6; <_petit -6 -7 7; <_peuch 4 -3 -3; <_phili -6 -5 8; <_place -9 -9 9
<_plus -30 -14 26; <_plusi -12 -12 12; <_por -6 -6 7; <_pour -12 -11 12; <_pourq -7 -7 7; <_prene -11 -9 10
<_puis -6 -7 7; <_putai -8 -8 8; <_qu -7 -5 7; <_quand -14 20 -16; <_quatr -11 -6 8; <_que -12 -12 12
<_quell -6 -7 7; <_quelq -6 -6 6; <_quinz -13 -13 13; <_quoi -12 -10 11; <_rappe -5 -5 5; <_redem -17 -11 15
<_resea -8 8 -9; <_rien -20 -13 17; <_roami -10 10 -10; <_rose -7 -8 8; <_s -6 -5 6; <_sa 6 -6 -5; <_salut 5 -9 -2
<_sandr -3 -3 4; <_sav -5 -5 5; <_seize -9 -9 9; <_sept -8 -7 8; <_serai -6 -6 6; <_si -6 -9 10; <_simon -7 -8 8
<_smith -6 -6 6; <_soixa -8 -8 8; <_sophi -8 -8 8; <_speed 7 -5 -7; <_steph -8 -7 9; <_stop -5 -7 8; <_suppo -6 -5 9
<_sur -13 -10 7; <_sylvi -6 -7 7; <_t -5 -5 6; <_tabar -12 -14 14; <_tais -10 -12 12; <_te -6 -7 8
<_teams 12 -9 -13; <_telep -13 -9 11; <_test -13 -10 14; <_titi -6 -5 9; <_tous -13 -12 12; <_tout -13 -21 15
<_toute -16 -8 12; <_trans -6 -6 6; <_trois -11 -11 12; <_trop -9 -8 9; <_un -13 -15 16; <_une -20 -19 20
<_van -9 -9 9; <_vers -10 -11 10; <_viens -9 -9 9; <_vin -5 -5 6; <_vite -12 -2 3; <_volon -12 -12 12
<_votre -8 -8 8; <_vous -18 -19 20; <_w -10 -9 11; <_wesh 7 -8 -5; <_wifi 14 -10 -15; <_xavie -6 -5 6; <_y -15 1 5
<_yes -12 -12 12; <_yo -5 -5 5; <_yvett -8 -8 8; <_zero -8 -8 15; <_zoe -7 -8 11; a -1 -11 6; a_activ -15 15 -6
a_arrac 5 -5 -5; a_besoi 7 -6 -7; a_bout -18 -15 17; a_ca -16 -16 16; a_cause -7 -7 7; a_chaqu 6 2 -13
a_chope 7 -7 -2; a_cinq -12 -15 13; a_clign 7 -7 -6; a_comme -6 6 -6; a_conne 10 -10 -2; a_conta 8 -7 -8
a_cote 1 -15 2; a_coupe 9 -7 -9; a_crash 11 -10 -12; a_d -7 -4 10; a_de -12 6 1; a_debor -8 -9 8; a_debra 9 -9 -9
a_deja -1 0 1; a_des 6 -5 -6; a_deux -3 -8 5; a_dire -10 -8 10; a_dista 6 -5 -6; a_dit -3 -15 12; a_donne -5 -7 7
a_du -8 -8 8; a_ecrit 7 -7 -7; a_emett -7 6 -5; a_encor -7 -7 7; a_envoy -12 13 -12; a_ete -6 6 -5
a_expli -10 -12 11; a_fait -15 -1 11; a_faite -4 -7 8; a_fil -7 7 -6; a_fondu 9 -8 -9; a_gliss -6 6 -7
a_gmail -7 -7 8; a_grill 11 -11 -10; a_insta 7 -5 -7; a_inter 13 -11 -11; a_jamai -3 -4 6; a_joind -11 11 -12
a_jour -6 6 -6; a_l -14 -5 9; a_la 8 -9 -5; a_lache 5 -5 -5; a_le -7 -9 8; a_m -7 -6 7; a_ma 14 -13 -12
a_matin 16 -10 -17; a_me 5 -2 -12; a_mes -6 8 -8; a_mon -7 -6 7; a_mort 8 -7 -8; a_namur -12 9 -8; a_nos 6 -5 -7
a_ouvri 16 -13 -15; a_pas -7 3 -13; a_peine 8 -7 -8; a_perdu 12 -12 -8; a_perso -6 12 -11; a_peu -8 -8 8
a_plus 2 -1 -12; a_point -7 -7 10; a_pose -11 -8 10; a_probl -5 -5 5; a_propo -3 -3 6; a_quelq -8 -9 10
a_qui -5 -7 7; a_recev -13 13 -14; a_regar 8 -7 -10; a_repet 8 -7 -8; a_retab 10 -8 -10; a_rien -21 -19 23
a_robas -5 -5 5; a_rodez -9 -9 9; a_s -8 -7 9; a_se 12 -12 -1; a_signe -11 -14 14; a_six -9 -9 10; a_soir 6 -5 -7
a_son 6 -4 -4; a_telec 7 -8 -5; a_touch -10 -9 10; a_u -6 -6 6; a_un -9 -11 11; a_une -1 -13 2; a_vole -12 13 -6
a_vous -7 -6 7; a_zero -7 10 -6; abonn -11 -19 16; abonn_> -23 -17 21; abonn_fibre 8 -6 -9; absol -5 -5 5
absol_que -5 -5 5; ac -4 -4 6; ac_tiret -4 -4 6; acced 9 -8 -9; acced_au 9 -8 -9; accen -6 -6 6; accen_> -6 -6 6
acces 23 -20 -22; acces_a 9 -8 -9; acces_au 17 -14 -18; acces_inter 12 -10 -15; accor -10 -8 9; accor_> -10 -8 9
accro 7 -7 -10; accro_pas 12 -12 -6; accro_plus -6 6 -9; accue 1 -13 4; accue_> -7 -8 7; accue_aroba -4 -4 7
accue_deux -5 -3 5; accue_s 10 -9 -10; achet -8 -9 9; achet_l -8 -9 9; acord -11 -10 11; acord_> -11 -10 11
acord_d -11 -10 11; activ -14 12 -11; activ_> -5 7 -8; activ_ma -15 15 -6; activ_trois -6 6 -6; actua 10 -10 -10
actua_plus 10 -10 -10; adais 7 -7 -7; adais_est 7 -7 -7; adora -5 -5 5; adora_et -5 -5 5; adres -17 -23 20
adres_> -19 -19 20; adres_c -6 -6 7; adres_point -5 -5 5; adsl 14 -13 -14; adsl_elle 7 -5 -7; adsl_est 8 -7 -8
adsl_qui 9 -10 -7; affai -6 -6 7; affai_a -6 -6 7; affic 3 6 -20; affic_appel -6 6 -6; affic_aucun -11 12 -6
affic_chez -9 -9 9; affic_conne 9 -8 -9; affic_jamai 8 -8 -7; affic_mais -6 6 -6; affic_pas 12 -8 -17
affic_plus -10 11 -16; affic_reche -9 9 -6; affic_un 10 -11 -8; agenc 14 -11 -13; agenc_> 11 -11 -11
agenc_est 7 -5 -7; agent -16 -16 16; agent_> -15 -16 16; agent_c -7 -9 9; ah -17 -14 16; ah_bon -11 -8 9
ah_merde -10 -11 10; ah_non -8 -8 8; ah_oui -7 -7 11; ahmed -6 -6 6; ahmed_point -6 -6 6; ai -5 -1 3
ai_achet -8 -9 9; ai_appel -5 -10 9; ai_aucun -11 -4 5; ai_besoi -15 -13 15; ai_c -7 8 -9; ai_chang -7 9 -16
ai_comma -5 7 -8; ai_de -7 7 -7; ai_deja -8 -7 12; ai_demen -15 -11 13; ai_des -8 9 -10; ai_deux 0 -1 1
ai_dit -6 4 -2; ai_etein -6 6 -9; ai_eu -7 -8 8; ai_fait 11 -16 -10; ai_honte -9 -9 9; ai_inter -3 14 -16
ai_jamai -8 9 -9; ai_la -9 10 -10; ai_le 9 -7 -9; ai_ma -8 -7 8; ai_mis -9 11 -11; ai_mise -5 7 -8
ai_oubli -10 -11 10; ai_parle -9 -9 11; ai_pas -10 -14 14; ai_perdu -12 13 -12; ai_plus 12 6 -34; ai_pus 6 -5 -7
ai_quatr -5 -1 5; ai_recu -5 -14 6; ai_redem -11 12 -14; ai_regar 5 -5 -5; ai_rende -12 -6 13; ai_rien 17 -15 -15
ai_sept -3 -2 5; ai_sousc 8 -7 -8; ai_toujo 8 -7 -8; ai_tout -10 -9 9; ai_un 8 -11 -4; ai_une -10 -18 11
ai_zero -5 6 -6; aide -17 -15 17; aide_> -12 -11 12; aide_il -11 -8 10; aider -8 -7 8; aider_> -7 -6 7
aider_moi -5 -5 5; aie -5 -5 5; aie_un -5 -5 5; aille -5 -8 6; aille_> -9 -8 8; aille_mais 7 -4 -7; aimab -7 -6 7
aimab_> -7 -6 7; aime -10 2 3; aime_esse -6 6 -6; aime_pas -8 -8 8; aimen -5 -5 6; aimen_bien -5 -5 6; aissa -7 -6 7
aissa_diall -7 -6 7; ajout -7 -8 7; ajout_un -7 -8 7; alarm -3 4 -11; alarm_me 9 -9 -8; alarm_ne -6 7 -7
alexa 6 -6 -4; alexa_elle 6 -6 -4; aller 15 -20 -9; aller_sur 19 -18 -17; aller_voir -9 -8 8; allez -10 -11 11
allez_deux -6 -6 6; allez_m -6 -6 6; allez_on -8 -8 9; allez_oui -11 -10 12; allo 6 -19 -4; allo_allo -7 -5 8
allo_bonjo -13 -11 13; allo_c -7 -5 8; allo_oui 20 -14 -19; allo_quoi -7 -4 7; allon -9 -10 10; allon_y -9 -10 10
allum 9 -7 -14; allum_> -8 8 -6; allum_plus 15 -14 -14; alors -9 -6 8; alors_> -11 -11 11; alors_atten -1 -2 3
alors_c -5 -5 5; alors_ca -9 -11 11; alors_comme -6 -7 8; alors_ecout 5 -5 -5; alors_en 9 -10 -9; alors_euh -10 -6 8
alors_helen -4 -5 7; alors_il 6 -5 -6; alors_j 0 1 -8; alors_je -4 -8 10; alors_la -10 10 -11; alors_le -7 7 -5
alors_mon -4 -6 8; alors_notez -1 0 1; alors_qu -14 13 -9; alors_que 22 -19 -19; alors_voila 7 -10 -6; amis -5 -5 5
amis_attac -5 -5 5; an -8 -9 9; an_derni -8 -9 9; anato -2 -3 5; anato_r -2 -3 5; anime -5 -5 6; anime_> -5 -5 6
anne -10 -10 10; anne_marie -10 -10 10; anne_sophi -8 -8 8; annee -10 -10 10; annee_derni -10 -10 10
annul -18 -18 18; annul_> -12 -11 11; annul_ma -9 -8 9; annul_mon -5 -6 6; ans -5 -7 10; ans_et -5 -1 5
ans_je -4 -6 6; anten 2 -16 0; anten_> -9 -8 9; anten_sur 13 -15 -12; ap -7 8 -3; ap_d -7 8 -3; apost -6 -5 6
apost_aroba -6 -5 6; apost_h -6 -5 6; appai -13 13 -12; appai_plus -13 13 -12; appar -11 -10 12; appar_> -8 -10 9
appar_en -9 -7 8; appar_et -6 6 -7; appar_ne 5 -5 -4; appar_pas 7 -7 -6; appar_que -9 -9 10; appel -27 28 -18
appel_> -25 27 -17; appel_au -10 -10 10; appel_avec 13 -12 -13; appel_c -8 9 -10; appel_ca -7 11 -6
appel_car -11 13 -18; appel_d -9 10 -11; appel_de 8 -12 -2; appel_depui -11 10 -7; appel_du 12 -8 -13
appel_entra -14 15 -7; appel_et -15 18 -18; appel_flore -5 -8 7; appel_il -11 9 -7; appel_j 14 -19 -12
appel_jamai -6 -8 8; appel_julie -7 -9 9; appel_l -9 10 -13; appel_la -6 7 -7; appel_ma -3 6 -9
appel_mais -10 11 -11; appel_melan -7 -9 9; appel_mes -7 7 -7; appel_mon -5 6 -6; appel_ne -15 16 -16
appel_ni -12 11 -11; appel_on -9 9 -7; appel_parce 13 -12 -12; appel_passe 7 -7 -6; appel_perso -20 15 -13
appel_pour -10 -18 17; appel_qui -7 8 -9; appel_se -10 11 -13; appel_sont -6 6 -5; appel_tombe -7 8 -6
appel_trois -8 -10 10; apres -9 -9 9; apres_midi -9 -9 9; ardec -5 5 -5; ardec_quand -5 5 -5; arnaq -12 -12 12
arnaq_> -12 -12 12; aroba -11 -8 17; aroba_> -10 -10 14; aroba_ac -4 -4 6; aroba_asso -5 -5 5; aroba_autlo -5 -6 10
aroba_b -3 -4 5; aroba_clini -4 -4 7; aroba_elect -6 -5 9; aroba_euh -4 -3 6; aroba_free -7 -7 12
aroba_gmail -8 -6 11; aroba_hotel -7 -4 7; aroba_hotma -6 -6 7; aroba_iclou -4 -4 6; aroba_labo -7 -8 12
aroba_lapos -5 -5 7; aroba_liber -5 -5 5; aroba_live -5 -5 6; aroba_mac -5 -4 8; aroba_mairi -4 -4 5
aroba_noval -6 -5 9; aroba_numer -4 -7 8; aroba_orang -8 -6 10; aroba_outlo -7 -6 10; aroba_sfr -5 -5 6
aroba_telen -6 -5 6; aroba_trans -5 -5 5; aroba_voila -6 -6 7; aroba_wanad -4 -5 7; aroba_yahoo -5 -5 9
aroba_yande -6 -6 7; arrac 10 -12 -8; arrac_> 11 -12 -8; arrac_le 5 -5 -5; arret 8 -11 -5; arret_> 10 -6 -12
arret_d 6 -5 -7; arret_de -8 -8 8; arriv 8 4 -32; arriv_> 8 -7 -8; arriv_a -1 8 -17; arriv_dans 10 -10 -9
arriv_pas 4 0 -17; arriv_plus 11 -6 -17; arriv_sur -5 6 -6; as 7 -6 -9; as_vu 7 -6 -9; assis -7 -11 9
assis_une -7 -11 9; asso -5 -5 5; asso_tiret -5 -5 5; at -7 -6 7; at_gmail -6 -6 6; at_lapos -6 -5 7; ateli -5 -3 5
ateli_> -5 -3 5; attac -11 -11 12; attac_aroba -6 -6 11; attac_le -5 -3 7; attac_lemoi -7 -7 7; attac_les -5 -5 5
attac_point -3 -4 5; atten -17 -23 22; atten_> -9 -7 9; atten_cheri -9 -12 12; atten_deux -7 -8 8
atten_je -8 -11 10; atten_non -8 -7 8; atten_oui -3 -2 5; atten_que -2 -1 3; atten_un -10 -9 12; attri -13 15 -13
attri_> -13 15 -13; au -4 -10 7; au_bon -1 0 1; au_bout -14 20 -21; au_burea 12 -14 -8; au_cloud 6 -6 -6
au_fond -7 9 -10; au_magas 8 -7 -8; au_moins -14 -13 14; au_mois -9 -10 10; au_mur 6 -4 -4; au_nivea -13 13 -13
au_nom -7 -9 8; au_point 9 -9 -9; au_premi -10 -13 12; au_quart -8 9 -10; au_resea 11 -12 -2; au_rez -5 -5 5
au_serve 13 -11 -14; au_sous -9 -10 9; au_sujet -11 -10 11; au_techn -8 -9 9; au_telep -18 2 1; au_trava -13 -10 11
au_trois -7 -8 8; au_villa -5 5 -5; au_vpn 6 -3 -5; au_web 15 -13 -15; au_wifi 12 -12 -4; au_zero -4 -6 10
aucun -7 6 -11; aucun_appel -11 11 -8; aucun_barre -13 13 -12; aucun_idee -11 -11 11; aucun_lumie 8 -7 -8
aucun_page 7 -6 -7; aucun_servi -9 9 -9; aucun_signa 5 -5 -4; aucun_site 9 -9 -9; aucun_son -7 7 -6
aucun_souci -5 5 -5; aujou -8 -9 9; aujou_hui -8 -9 9; aurai -11 -7 9; aurai_pas -7 -6 7; aurai_une -8 -6 8
aurel -6 -7 9; aurel_under -6 -7 9; autlo -5 -6 10; autlo_point -5 -6 10; autre -14 -13 14; autre_> -13 -10 12
autre_chose -8 -13 10; autre_non -5 -5 5; autre_truc -7 -5 10; aux 3 -12 1; aux_frais 8 -6 -9; aux_robot -8 -8 8
avais 2 -11 1; avais_huit 9 -7 -9; avais_simpl -9 -9 9; avant 9 -7 -9; avant_j 9 -7 -9; avec 3 -11 3
avec_box 8 -4 -7; avec_cedil -5 -5 5; avec_d 7 -4 -7; avec_l 11 -8 -12; avec_le 3 1 -10; avec_leque -10 -12 12
avec_ma 19 -9 -19; avec_mon 8 -6 -13; avec_quelq -14 -11 14; avec_un -3 -8 5; avec_une -14 -10 14; avec_vous -6 -5 7
avez -13 -11 15; avez_bien -6 -6 6; avez_donne -9 -9 10; avez_note -1 0 1; avez_pas -5 -5 8; avez_raiso -9 -4 9
avez_un -6 -6 6; avoir -7 -13 10; avoir_affai -6 -6 7; avoir_les 6 -5 -6; avoir_un -8 -9 8; avons 6 -6 -6
avons_plus 6 -6 -6; avoue -7 -5 7; avoue_que -7 -5 7; b -9 -10 10; b_aroba -4 -4 6; b_comme -8 -9 9; b_e -4 -4 5
b_t -3 -4 5; b_under -7 -7 10; b_v -6 -6 7; bah -9 -4 7; bah_ecout -7 8 -8; bah_oui -8 -9 8; banca -9 -9 9
banca_> -9 -9 9; bande -11 -12 12; bande_d -7 -6 7; bande_de -11 -12 12; banqu 1 2 -11; banqu_> 8 -9 -7
banqu_je -7 7 -7; barre -21 21 -17; barre_> -13 13 -12; barre_affic -6 6 -6; barre_de -18 16 -10
barre_sur -11 12 -7; bas -2 -4 6; bas_dumon -1 -2 3; bas_girar -4 -5 7; bascu -6 8 -6; bascu_plus -6 8 -6
base -12 12 -7; base_> -12 12 -7; batip -6 -8 7; batip_> -6 -8 7; be -6 -5 6; be_> -6 -5 6; beau -8 -9 9
beau_aujou -8 -9 9; ben -10 -18 15; ben_c -8 -7 8; ben_en 6 -5 -6; ben_j 3 -15 -1; ben_je -15 -10 14; ben_la 7 -5 -7
ben_le 12 -9 -10; ben_non -9 -7 8; ben_plusi -15 -8 13; ben_voila -8 -6 8; ben_y -10 -10 10; benal -13 -9 11
benal_> -13 -9 11; benze -6 -6 7; benze_neuf -6 -6 7; berna -8 -9 9; berna_> -8 -9 9; berth -2 -3 5
berth_aroba -2 -3 5; bertr -11 -9 10; bertr_chauv -6 -6 6; bertr_lacro -7 -7 7; besoi -12 -16 14; besoi_d -10 -14 12
besoi_que -6 -7 7; betis -7 7 -8; betis_c -7 7 -8; bien -5 -18 12; bien_> -6 -14 8; bien_aimab -10 -6 11
bien_bonjo -5 -5 6; bien_branc 8 -5 -8; bien_c 3 0 -14; bien_ca -10 -5 12; bien_compr -5 -5 6; bien_dites -8 -6 8
bien_entre -5 -5 5; bien_je 7 -4 -7; bien_le 11 -14 -9; bien_les 7 -7 -6; bien_note -6 -6 6; bien_oui -6 -5 6
bien_par 12 -13 -9; bien_que 7 -6 -7; bien_regar -5 -5 6; bien_sept -3 -2 5; bien_sur -12 -11 12; bien_zero -1 0 1
bilou 7 -6 -9; bilou_t 7 -6 -9; bip -8 12 -12; bip_> -8 12 -12; bip_bip -8 12 -12; bizar 7 -6 -7; bizar_et 7 -6 -7
blabl -12 -12 12; blabl_> -12 -12 12; blanc -3 -2 3; blanc_c -7 -8 8; blanc_de 6 -4 -6; blanc_j -10 11 -10
bleue 9 -10 -8; bleue_passe 9 -10 -8; bloqu -11 14 -15; bloqu_> -14 13 -11; bloqu_il -9 8 -7; bloqu_la 1 1 -12
boite -7 -2 -4; boite_> -8 -7 8; boite_d 6 -5 -6; boite_de -6 -7 7; boite_mail 11 -11 -10; boite_vocal -13 14 -15
boiti 13 -11 -11; boiti_> 9 -7 -9; boiti_blanc 6 -4 -6; boiti_et 9 -4 -8; boiti_fibre 6 -4 -4; bon -3 -15 7
bon_> -3 -16 7; bon_servi -1 0 1; bonjo -10 -15 15; bonjo_> -27 -20 26; bonjo_c -14 -15 19; bonjo_cabin -6 -5 6
bonjo_est -5 -3 5; bonjo_euh -4 -6 6; bonjo_excus 12 -7 -12; bonjo_j -3 -6 4; bonjo_je 4 6 -21; bonjo_ma 10 -5 -20
bonjo_madam -13 -12 13; bonjo_monsi 6 -12 -5; bonjo_olivi -8 -8 8; bonjo_on 7 -6 -7; bonjo_voila -4 6 -16
bonne 6 -14 1; bonne_adres -12 -10 11; bonne_je 9 -10 -7; bons -6 -5 7; bons_a -6 -5 7; bonso 10 -8 -9
bonso_dites 6 -5 -6; bonso_on 8 -7 -7; borde -8 -9 9; borde_de -8 -9 8; borde_point -4 -4 5; boula -10 -10 10
boula_du -10 -10 10; bout -18 14 -10; bout_> -18 -15 17; bout_de -14 20 -21; bouti 9 -10 -8; bouti_> 9 -10 -8
box 20 -17 -18; box_> 27 -21 -26; box_a 12 -12 -7; box_c -18 19 -18; box_ca -10 10 -11; box_clign 17 -15 -15
box_elle 14 -17 -12; box_est 27 -22 -22; box_et 10 -8 -10; box_etein 10 -10 -9; box_fait 17 -16 -14
box_fonct -9 9 -10; box_inter 7 -7 -6; box_mais 14 -14 -3; box_march -13 -26 15; box_ne 13 -9 -15
box_pour -11 12 -14; box_qui 18 -17 -17; box_s 19 -18 -16; branc 14 -13 -13; branc_a 8 -5 -8; branc_derri 8 -5 -8
branc_sur 10 -13 -7; bras -11 -12 11; bras_> -9 -9 9; bras_casse -8 -8 8; bras_monsi -9 -9 9; breta -7 7 -6
breta_ca -7 7 -6; brice -6 -7 7; brice_de -6 -7 7; bris -9 -9 9; bris_> -9 -9 9; brise 6 -5 -7; brise_et 6 -5 -7
bruit -9 9 -6; bruit_> -8 -8 8; bruit_bizar 7 -6 -7; bruit_de -10 13 -13; bruno -5 -5 9; bruno_faure -5 -5 9
buffe 20 -10 -21; buffe_tout 20 -10 -21; bug -5 -5 5; bug_> -5 -5 5; bugue -2 -16 6; bugue_> -2 -16 6
burea -3 -1 -3; burea_> -4 -24 7; burea_depui 6 -5 -7; burea_est -10 12 -13; burea_il -7 9 -9; burea_le -8 -11 9
burea_les -6 12 -15; burea_plus 9 -8 -9; burea_se 6 -6 -5; burea_sont -9 10 -12; burea_tous -8 -7 8; c -8 -4 6
c_a -7 -6 7; c_comme -2 -3 5; c_est -7 -4 6; c_etait -5 7 -8; c_h -6 -6 6; c_point -8 -6 9; ca -11 -15 18
ca_> -17 -25 22; ca_a -7 -7 7; ca_buffe 20 -10 -21; ca_bug -5 -5 5; ca_bugue -12 -16 13; ca_charg 16 -18 -15
ca_clign -8 -7 8; ca_coupe -11 -13 11; ca_depen -5 -5 6; ca_fait -8 6 -4; ca_finit -5 -5 5; ca_gresi -8 9 -11
ca_hache -13 13 -13; ca_ira -6 -6 6; ca_je -9 -11 11; ca_lag 17 -12 -17; ca_m -14 -11 13; ca_march -6 -29 9
ca_me 3 -17 9; ca_meme -8 -6 12; ca_mouli 8 -8 -8; ca_ne -19 -5 7; ca_non -10 -8 11; ca_oui -6 -8 12
ca_passe 14 -14 -9; ca_que -4 -9 9; ca_raccr -17 21 -20; ca_rame 16 -13 -17; ca_recom -9 -12 10; ca_redem -13 -11 13
ca_remar -6 -7 7; ca_saute -13 -14 13; ca_se 10 -13 -9; ca_sonne -8 11 -13; ca_suffi -5 -5 5; ca_tombe -10 11 -9
ca_va -2 13 -27; ca_vient -9 -6 7; cabin -1 -17 6; cabin_est 11 -10 -13; cabin_fourn -6 -5 6; cabin_medic -7 -7 7
cable 19 -17 -18; cable_> 5 -5 -5; cable_de 9 -7 -9; cable_en 6 -6 -6; cable_ether 13 -14 -12; caiss 26 -26 -16
caiss_enreg 19 -19 -9; caiss_n 8 -7 -8; caiss_ne 5 -5 -5; caja 7 -4 -6; caja_la 7 -4 -6; calme -6 -4 6
calme_je -6 -4 6; camer 17 -17 -15; camer_de 10 -10 -8; camer_du 8 -8 -9; camer_ne 13 -13 -14; camil -7 -5 7
camil_faure -7 -5 7; campa 11 -9 -11; campa_> 11 -9 -11; capte -4 16 -21; capte_bien 11 -14 -9; capte_pas -4 8 -11
capte_plus 1 4 -10; capte_que -5 5 -5; capte_rien -10 12 -13; car 6 7 -13; car_le 10 -6 -10; car_ma -11 13 -18
caraf 9 -8 -9; caraf_au 9 -8 -9; carpe -13 -14 14; carpe_> -7 -9 9; carpe_nee -8 -8 8; carte -8 16 -21
carte_bleue 9 -10 -8; carte_cime -9 8 -7; carte_sim -15 20 -18; casse 5 -11 1; casse_> 5 -11 1; catas 5 -9 -4
catas_je 8 -7 -8; catas_quoi -8 -6 8; cause 5 -12 -1; cause_de -7 -7 7; cause_dessu 9 -10 -7; ce 0 -30 13
ce_matin -1 -21 4; ce_n 6 -14 6; ce_qu -1 0 1; ce_que -14 -13 15; ce_qui 1 -12 0; ce_servi -5 -5 6; cecil -4 -3 6
cecil_tiret -4 -3 6; cedil -5 -5 5; cedil_dans -5 -5 5; cedil_mais -5 -5 5; celes -7 -7 7; celes_de -7 -7 7
celes_point -2 -3 5; cellu -15 14 -12; cellu_a -11 9 -7; cellu_sonne -4 6 -5; celui -14 -15 16; celui_avec -12 -2 5
celui_de -10 -11 11; celui_qui -9 -9 9; cent -7 -7 9; cent_point -5 -5 6; cent_quatr -3 -3 4; centr -14 -3 5
centr_> -10 -10 10; centr_par -6 7 -7; cents 9 -7 -9; cents_megas 9 -7 -9; cesse 7 -6 -7; cesse_> 7 -6 -7
chain 10 -9 -11; chain_> 10 -9 -11; chale -12 2 5; chale_> -10 11 -15; chale_insup -6 -7 7; chamb 10 -10 -9
chamb_> 0 3 -16; chamb_du 10 -11 -6; chamb_le 14 -14 -8; chamb_un -6 -4 6; chang -9 3 5; chang_> 7 -8 -2
chang_d -14 -11 14; chang_de -7 9 -16; chant -7 7 -5; chant_ma -7 7 -5; chape -8 -9 9; chape_de -8 -9 9
chaqu 6 2 -13; chaqu_fois 6 2 -13; charg 21 -12 -24; charg_aucun 7 -6 -7; charg_ca 11 -12 -9; charg_jamai 5 -5 -5
charg_la 7 -7 -7; charg_mais 11 -12 -9; charg_pas 10 -7 -14; charg_plus 0 0 -14; charg_une 9 -9 -9; charl -10 -9 10
charl_d -10 -9 10; charm -8 -10 9; charm_> -8 -10 9; chat -12 -11 12; chat_est -12 -11 12; chaus -5 -5 5
chaus_et -5 -5 5; chauv -6 -6 6; chauv_c -6 -6 6; chelo -5 -5 5; chelo_votre -5 -5 5; chene -5 -3 7
chene_tout -5 -3 7; cher -7 7 -7; cher_je -7 7 -7; cherc -18 -6 8; cherc_le -5 5 -5; cherc_mes -14 -12 13
cheri -9 -12 12; cheri_je -9 -12 12; chez -4 -4 -1; chez_la -7 8 -6; chez_ma -7 7 -5; chez_machi -9 -9 9
chez_moi 4 -12 -3; chez_mon 8 -8 -4; chez_nous 8 -5 -17; chez_vous -13 -12 14; chico -7 -8 8; chico_> -7 -8 8
chien -9 -9 9; chien_> -9 -9 9; chiff -10 -8 9; chiff_aroba -5 -3 7; chiff_sous -10 -8 9; chioc -5 -5 5
chioc_je -5 -5 5; chope 7 -7 -2; chope_le 7 -7 -2; chose -8 -13 10; chose_> -8 -13 10; choue -7 -3 9
choue_en -7 -3 9; chris -9 -9 9; chris_> -9 -9 9; cime -9 8 -7; cime_est -9 8 -7; cinq -27 -17 26; cinq_> -11 -12 12
cinq_a -17 -15 16; cinq_aroba -4 -4 7; cinq_cinqu -2 -3 5; cinq_douze -2 -3 6; cinq_et -9 -8 10
cinq_heure -12 -15 13; cinq_max -7 -8 8; cinq_minut 2 3 -15; cinq_mon -9 -10 10; cinq_oui -2 -1 3
cinq_quara -2 -3 5; cinq_quatr -4 -4 5; cinq_seize -4 -5 5; cinq_soixa -2 -3 5; cinq_treiz -2 -2 3
cinq_trent -4 -5 6; cinqu -4 -4 6; cinqu_cinq -2 -2 4; cinqu_deux -2 -2 4; cinqu_huit -5 -5 6; cinqu_six -3 -4 7
clair -8 -8 8; clair_rouss -8 -8 8; claqu -8 -7 8; claqu_de -8 -7 8; clien -1 9 -15; clien_> 2 1 -11
clien_au -6 8 -8; clien_chez -4 -6 6; clien_depui -5 -5 6; clien_me -9 12 -5; clien_nous -5 5 -5; clien_par -9 10 -7
clien_quara -6 -9 9; clien_se 7 -8 -6; clign 18 -21 -13; clign_> 16 -14 -14; clign_c -8 -7 8; clign_en 10 -7 -10
clign_et 11 -10 -9; clign_orang 8 -7 -9; clign_rouge 10 -9 -10; clign_sur 9 -7 -9; clini -4 -4 7
clini_tiret -4 -4 7; cloud 6 -6 -6; cloud_> 6 -6 -6; club -5 -6 10; club_under -5 -6 10; co 8 -6 -7; co_au 8 -6 -7
code -8 16 -22; code_de -7 7 -7; code_erreu 10 -11 -8; code_pin -9 10 -9; code_puc -9 8 -7; code_puk -12 13 -13
codes -10 11 -10; codes_par -10 11 -10; coler -9 -8 9; coler_> -9 -8 9; coler_monsi -9 -8 9; colet -6 -6 10
colet_tout -6 -6 10; colla -6 6 -6; colla_elles -6 6 -6; colle -14 -3 5; colle_> -7 7 -7; colle_a -9 -11 10
colle_m -5 -7 7; com -8 -7 9; com_> -8 -7 9; combi -16 22 -23; combi_c -11 10 -10; combi_depui -7 7 -7
combi_est -8 8 -8; combi_n -10 11 -16; combi_s -6 -6 8; comma -5 7 -8; comma_une -5 7 -8; comme -24 0 9
comme_anato -2 -3 5; comme_aroba -3 -4 5; comme_berna -8 -9 9; comme_berth -2 -3 5; comme_c -5 7 -8
comme_ca -6 -8 8; comme_celes -2 -3 5; comme_celui -6 -7 7; comme_dire -6 -7 8; comme_expli -5 -4 5
comme_franc -5 -5 6; comme_inter -17 -15 17; comme_je -5 -5 5; comme_le -6 -7 7; comme_marie -2 -3 5
comme_ne -9 9 -8; comme_que -8 -7 8; comme_raoul -2 -3 5; comme_si -7 9 -10; comme_thoma -5 -5 6; comme_un -6 7 -7
comme_une -5 -8 9; comme_vous -10 -10 10; commu -14 11 -8; commu_coupe -6 6 -6; commu_sont -13 14 -15; compl -3 2 -8
compl_> -20 7 -6; compl_a -10 -12 11; compl_mort 9 -8 -9; compo -8 8 -8; compo_un -8 8 -8; compr -15 -2 9
compr_> -6 -6 6; compr_ce -1 0 1; compr_pas -14 4 1; compr_rien -8 -9 9; compt -24 -26 27; compt_> -11 -13 12
compt_mec -10 -11 11; compt_pas -10 -9 9; compt_trois -5 -3 5; compt_un -2 -1 3; conna -11 -16 14; conna_> -6 -8 7
conna_mon -11 -9 10; conna_pas -6 -8 8; conna_rien -5 -1 5; conne 47 -37 -39; conne_> 27 -23 -23; conne_a 14 -14 -9
conne_au 12 -12 -8; conne_avec 9 -7 -11; conne_ca 1 7 -18; conne_de 6 -7 -6; conne_du 11 -9 -12
conne_elle 19 -16 -16; conne_est 10 -10 -8; conne_et 7 -6 -7; conne_fibre 5 -4 -2; conne_inter 11 -6 -21
conne_les 6 -6 -5; conne_me 12 -7 -12; conne_moi -9 -8 9; conne_mon 10 -10 -2; conne_parta 10 -6 -18
conne_pas 8 -9 -4; conne_perdu 9 -8 -9; conne_plus 7 -6 -1; conne_qui 9 -11 -8; conne_sans 6 -6 -5
conne_saute 15 -12 -13; conne_toute 6 -5 -6; conne_tres 7 -7 -6; conse -17 -19 18; conse_> -6 -6 6
conse_banca -9 -9 9; conse_etait -13 -13 13; conse_merci -9 -13 14; conse_ou -8 -9 9; conse_pour -5 -5 5
conso 12 -12 -10; conso_en 10 -9 -9; conso_qui 6 -7 -6; conso_se 9 -11 -6; conta 7 -14 -6; conta_aroba -6 -5 6
conta_depui 10 -6 -10; conta_le 8 -7 -8; contr -6 -14 14; contr_> -13 -16 17; contr_de -6 -7 7; contr_des -5 5 -5
contr_est -10 -14 14; contr_la 12 -13 -9; contr_le 14 -7 -23; contr_profe -11 -9 11; contr_se -8 -7 7
convi -10 -11 11; convi_> -10 -11 11; corre -17 9 -5; corre_> -8 9 -11; corre_c -6 -9 10; corre_disen -7 7 -6
corre_merci -7 -9 9; corre_n -8 9 -4; costa -7 -9 9; costa_> -7 -9 9; cote 1 -15 2; cote_> -11 -8 10
cote_de 7 -7 -7; cote_du 6 -5 -6; couil -5 -6 6; couil_dans -5 -6 6; coup 7 -1 -14; coup_> 6 -5 -7; coup_de -10 9 -8
coup_mon 10 -8 -13; coup_plus 5 -5 -5; coupe -5 -1 -6; coupe_> -9 -3 -1; coupe_alors 6 -5 -6; coupe_au -13 12 -11
coupe_d 16 -9 -17; coupe_dans 12 -10 -11; coupe_depui 7 -4 -7; coupe_du 8 -6 -9; coupe_je 10 -10 -8
coupe_le 9 -7 -9; coupe_quand -9 20 -23; coupe_sans 6 -6 -5; coupe_tous -7 -6 7; coupe_tout -6 -7 6
coupe_toute 11 -13 -9; coups -7 7 -7; coups_de -7 7 -7; coupu 15 -13 -11; coupu_> 10 -10 -10; coupu_de -3 -10 8
coupu_fibre 7 -6 -7; coupu_gener 7 -7 -7; coupu_inter 8 -7 -8; coupu_penda -8 9 -10; coura -3 -10 8
coura_> -12 -8 9; coura_la 13 -9 -15; courr -5 -14 8; courr_> -1 -10 3; courr_de -7 -6 7; courr_que -1 0 1
courr_sur 7 -6 -6; cours 6 -5 -6; cours_en 6 -5 -6; craqu -6 7 -5; craqu_quand -6 7 -5; crash 11 -10 -12
crash_frere 11 -10 -12; creus 7 -4 -7; creus_dans 7 -4 -7; crois 4 -17 -1; crois_> 4 5 -14; crois_bien 9 -8 -9
crois_pas -26 -22 26; crois_que 13 -14 -12; cuisi -9 -13 11; cuisi_> -12 -11 12; cuisi_hein 7 -7 -8
cuisi_un -6 -4 6; cyclo 5 -5 -5; cyclo_tout 5 -5 -5; d 5 -17 3; d_a -13 -10 14; d_abonn -9 -7 9; d_acces 14 -13 -13
d_accor -10 -8 9; d_accue 10 -9 -10; d_acord -11 -10 11; d_agent -7 -9 9; d_aide -12 -11 12; d_aille 7 -4 -7
d_aller 10 -9 -11; d_ap -7 8 -3; d_apost -6 -5 6; d_appel -13 16 -15; d_aroba -9 -6 13; d_atten -8 -7 8
d_avoir 6 -5 -6; d_e -11 -9 11; d_eau -8 -9 8; d_emett -7 6 -6; d_envoy 13 -10 -13; d_escar 12 -10 -12
d_escro -7 -6 7; d_etre -6 -6 6; d_excla 6 -5 -6; d_heure 7 -3 -7; d_hier 15 -8 -17; d_hondt -10 -10 10; d_i -7 -6 7
d_inter 14 -29 -7; d_j -7 -4 10; d_offre -11 -11 12; d_orang 6 -5 -6; d_ou -9 -6 7; d_point -6 -5 10; d_puis 7 -6 -9
d_t -6 -5 6; d_un 2 -4 -4; d_urgen -9 10 -11; da -13 -14 14; da_costa -7 -9 9; da_silva -8 -8 8; dame -7 -6 7
dame_> -7 -6 7; damme -8 -8 8; damme_> -8 -8 8; dans -3 0 -2; dans_dix 6 -5 -6; dans_l 0 -3 -5; dans_la 8 -24 2
dans_le -11 7 3; dans_les 10 -9 -4; dans_ma -2 4 -15; dans_mon -9 9 -8; dans_tout -1 5 -7; dans_toute 12 -10 -11
de -11 1 2; de_4g -14 13 -12; de_barre -10 11 -9; de_box 4 1 -16; de_bras -8 -8 8; de_brice -6 -7 7; de_ca -6 -5 10
de_carte 9 -10 -8; de_charg 11 -13 -10; de_chaus -5 -5 5; de_chez -12 3 3; de_chico -7 -8 8; de_cinq -10 9 -8
de_clien -6 -9 9; de_conne 25 -20 -26; de_conse -9 -13 14; de_contr -11 -9 10; de_coura -3 -10 8
de_debit 20 -26 -18; de_demai -4 -6 8; de_deux -12 9 -9; de_dire 11 -7 -15; de_dix -5 5 -5; de_donne -8 19 -22
de_faire 10 -9 -11; de_fibre 14 -13 -13; de_fil -10 10 -9; de_fixe -5 7 -5; de_fond -10 13 -13; de_forfa -9 10 -11
de_fort -7 -7 7; de_franc -7 -7 7; de_garde -5 6 -6; de_grand -6 -7 7; de_guign -6 -7 7; de_joind -9 10 -7
de_l -1 4 -7; de_la 2 -1 -6; de_ligne -12 12 -10; de_ma -16 7 0; de_maiso -12 12 -10; de_malad 8 -8 -8
de_marse -12 -12 12; de_me -5 -15 6; de_merde -10 -12 11; de_messa -11 11 -7; de_moi -10 2 6; de_mon 7 -6 -9
de_mutua 9 -9 -9; de_nante 7 -6 -7; de_netfl 11 -10 -12; de_nice -6 -7 7; de_nos -12 13 -9; de_notre -6 -5 6
de_nouve -6 6 -6; de_novem -9 -10 10; de_ouf 9 -10 -9; de_paiem 8 -9 -7; de_paill -8 -9 9; de_papa -10 -10 10
de_paque 9 -8 -9; de_paras -7 7 -7; de_parle -7 -6 7; de_passe 7 -9 -6; de_poste -10 -12 12; de_probl -9 -10 10
de_quoi -8 -11 9; de_raise -9 9 -8; de_rentr 8 -7 -7; de_resea -17 24 -25; de_rien -8 -9 9; de_saisi -10 -9 10
de_se 4 -4 -2; de_servi -19 12 -10; de_signa 5 1 -16; de_smet -8 -8 8; de_sms -18 19 -15; de_souci 18 -23 -16
de_suite -7 7 -7; de_surve 10 -10 -8; de_techn -12 -11 12; de_tele 18 -14 -23; de_telep -24 12 4; de_texto -7 8 -8
de_tonal -20 23 -22; de_trait -5 -9 10; de_trent -6 6 -6; de_venir -8 -9 9; de_verif -7 -8 8; de_vivan -5 -7 7
de_votre -12 -13 13; de_vous -5 -9 7; de_voyou -5 -6 6; de_wifi 26 -25 -22; debit 30 -17 -32; debit_> 14 -20 -13
debit_d 12 -10 -12; debit_de 7 -7 -7; debit_est 12 -10 -13; debit_et 11 -10 -11; debit_monta 9 -10 -8
debit_ridic 8 -7 -8; debor -8 -9 8; debor_sur -8 -9 8; debou 7 -6 -7; debou_or 7 -6 -7; debra 2 -10 1
debra_> -9 -9 9; debra_ma 9 -9 -9; debut -6 -7 7; debut_a -6 -7 7; deced -7 8 -8; deced_> -7 8 -8; decla 7 -9 -1
decla_en 8 -8 -5; decla_un -10 -11 12; decle -9 9 -9; decle_direc -9 9 -9; decod 16 -17 -15; decod_> 12 -13 -12
decod_affic 10 -11 -8; decon 13 -5 -23; decon_> 6 0 -20; decon_a 10 -13 -9; decon_chez -14 -14 14
decon_toute 25 -18 -26; decro -6 18 -23; decro_> -9 15 -11; decro_et -17 12 -11; decro_il -5 5 -5; decro_j -9 9 -7
decro_perso -5 5 -5; decro_sans 7 -6 -7; decro_y -6 11 -11; dect -13 13 -12; dect_ne -13 13 -12; dedan -9 8 -8
dedan_le -9 8 -8; degat -12 -10 11; degat_des -12 -10 11; dehor -17 17 -15; dehor_> -5 5 -5; dehor_de -14 13 -12
deja -11 -14 14; deja_> -10 -11 11; deja_parle -8 -7 12; deja_trans -1 0 1; deja_venu -6 -6 6; demai -9 -10 9
demai_> -9 -10 9; deman -4 1 -1; deman_> -9 -8 9; deman_le -9 9 -8; deman_un 12 -2 -15; demar 11 -9 -14
demar_> 11 -9 -14; demen -15 -11 13; demen_> -15 -11 13; depan -5 -1 3; depan_> -8 -9 9; depan_ma 8 -8 -8
depan_mon -12 12 -10; depen -5 -5 6; depen_si -5 -5 6; depui -10 -5 -1; depui_a 11 -7 -14; depui_ce -4 -19 4
depui_deux -7 -8 8; depui_diman -10 10 -8; depui_hier -17 -11 8; depui_l 0 2 -14; depui_la -9 4 -4; depui_le -10 1 2
depui_mardi -8 8 -7; depui_mon 10 -6 -10; depui_neuf 10 -4 -14; depui_plus 6 -6 -6; depui_qu 8 -7 -9
depui_que 9 -6 -15; depui_quinz -4 -6 6; depui_tanto 7 -3 -7; depui_toujo -3 -4 6; depui_trois 4 -14 -1
depui_yeste 6 -5 -5; der -9 -9 9; der_elst -9 -9 9; deran 4 -10 -4; deran_> -16 -10 16; deran_c 12 -7 -12
derni -16 -14 16; derni_> -13 -12 13; derni_fois -8 -9 8; derni_mais -5 -5 5; derri -9 10 -13; derri_fait -10 10 -11
derri_la 8 -5 -8; des -3 1 -3; des_3 -5 -3 7; des_appel -11 9 -8; des_couil -5 -6 6; des_coups -7 7 -7
des_coupu -8 9 -10; des_cours 6 -5 -6; des_craqu -6 7 -5; des_des -7 6 -5; des_dessi -5 -5 6; des_eaux -12 -10 11
des_gresi -3 5 -2; des_gros -7 -6 7; des_grzz -11 10 -10; des_lilas -8 -7 8; des_mails 8 -8 -8; des_petit -8 -11 9
des_que 5 2 -13; des_sienn 8 -8 -7; des_trava 8 -7 -9; des_video 9 -10 -8; desac -10 10 -10; desac_> -10 10 -10
desca -7 -6 7; desca_> -7 -6 7; desca_d -7 -6 7; desme -8 -7 8; desme_d -8 -7 8; desol -12 -10 11
desol_> -12 -10 11; dessi -5 -5 6; dessi_anime -5 -5 6; dessu 11 -7 -13; dessu_a 12 -11 -13; dessu_c 9 -10 -7
dessu_par -5 5 -5; detec -9 12 -11; detec_> -9 12 -11; deux -17 -25 23; deux_> -5 -15 8; deux_a -5 -3 5
deux_ans -5 -1 5; deux_douze -9 -8 9; deux_fois -2 -3 5; deux_heure -7 -7 7; deux_l -7 -6 7; deux_megas 9 -8 -9
deux_mille -8 -11 12; deux_minut -12 9 -9; deux_mots -5 -5 5; deux_neuf -1 -1 2; deux_numer 0 -1 1; deux_ou -6 -6 6
deux_pc -8 -8 8; deux_quara -5 -5 6; deux_qui -7 -10 8; deux_s -5 -3 5; deux_secon -7 -8 8; deux_soixa -2 -2 4
deux_table -12 -13 13; deux_trent -4 -4 5; deux_trois -5 -4 7; deux_un -13 -10 14; deuxi -7 -8 7
deuxi_poste -7 -8 7; devoi 7 -5 -7; devoi_en 6 -5 -6; devoi_sur 9 -4 -8; diall -9 -7 8; diall_at -6 -6 6
diall_d -7 -6 7; didie -7 -7 7; didie_lemoi -7 -7 7; diffi -8 9 -10; diffi_> -8 9 -10; diman -14 5 5
diman_> -10 10 -8; diman_et -5 -5 6; dirai -13 -15 15; dirai_> -9 -8 9; dirai_pas -8 -12 9; dire -5 -15 11
dire_> -13 -12 16; dire_aroba -5 -5 5; dire_c -6 -7 8; dire_la 7 -7 -6; dire_que 0 -13 3; direc -16 15 -12
direc_> -14 13 -11; direc_sur -10 12 -11; dis 12 -8 -12; dis_> 7 -7 -8; dis_pas 7 -6 -7; disai -5 -5 5
disai_c -5 -5 5; disen -12 11 -9; disen_que -12 11 -9; dista 6 -5 -6; dista_il 6 -5 -6; dit 2 -2 -6
dit_aucun 1 2 -12; dit_d -8 -16 14; dit_de -1 -7 5; dit_deux -13 -8 13; dit_inter -7 7 -8; dit_no -7 7 -6
dit_papa 8 -5 -8; dit_pas -5 9 -9; dit_qu 12 -11 -11; dit_que -7 8 -12; dit_resea 8 -11 -7; dit_sim -7 8 -7
dit_telep 7 -7 -6; dit_tout -6 -6 6; dit_verif 6 -4 -5; dit_wifi 11 -12 -5; dites -3 -10 6; dites_> -7 -6 6
dites_au -8 -9 9; dites_donc 8 -6 -9; dites_mon 7 -3 -7; dites_voir 1 -7 1; dix -7 -11 9; dix_> -5 -18 10
dix_heure -10 -11 10; dix_huit -13 -11 13; dix_minut 12 -12 -10; dix_neuf -4 -5 10; dix_onze -5 -5 6
dix_quatr -7 -7 12; dix_secon -5 5 -5; dix_sept -4 -5 6; dix_soixa -3 -3 5; dizai -9 -9 9; dizai_> -7 -7 7
dizai_de -10 -12 12; dizai_je -6 -6 6; docte -12 -11 12; docte_bertr -7 -7 7; docte_lemai -10 -10 10; dois -5 6 -6
dois_appel -5 6 -6; doit -9 -9 9; doit_passe -9 -9 9; domma -13 -16 15; domma_> -13 -16 15; donc 3 -11 3
donc_> -9 -7 8; donc_euh -7 -5 8; donc_info -7 -4 7; donc_moi 8 -5 -8; donc_mon 8 -6 -9; donc_trois -6 -4 6
donc_voila -4 -6 6; donne -18 10 2; donne_> -7 7 -7; donne_est -9 -9 10; donne_l -9 -10 9; donne_mobil -8 19 -22
donne_mon -4 -7 8; donne_plus -7 7 -6; donne_rien -9 11 -3; donne_votre -5 -7 7; dossi -12 -14 15
dossi_> -13 -12 13; dossi_ouver -6 -5 6; dot -6 -6 6; dot_com -6 -6 6; douze -11 -11 13; douze_> -12 -12 13
douze_aroba -5 -5 9; douze_douze -4 -5 7; douze_quato -5 -5 6; douze_quatr -5 -5 8; douze_soixa -1 -2 3
douze_trent -3 -5 8; douze_zero -3 -4 6; du -7 -4 7; du_bas -4 -5 7; du_bruit -8 -8 8; du_burea -3 17 -25
du_cabin 4 -12 0; du_centr -10 -10 10; du_coup 10 -8 -13; du_debut -6 -7 7; du_du -14 -10 14; du_fax -11 11 -9
du_fixe 9 -10 -7; du_fond 10 -11 -6; du_magas -2 3 -6; du_meme -8 -3 8; du_monde -3 -11 4; du_nombr -11 -11 11
du_porta 9 -2 -12; du_rende -4 -6 8; du_salon -9 11 -11; du_techn -7 -7 7; du_telet 8 -7 -8; du_tiret -7 -4 7
du_tout -4 -5 5; du_trava 8 -7 -7; du_vide -7 8 -6; du_wifi 6 -5 -6; duboi -9 -8 9; duboi_> -6 -7 7
duboi_aroba -4 -5 8; duboi_de -8 -8 8; dujar -6 -7 7; dujar_comme -6 -7 7; dumon -8 -8 8; dumon_> -8 -8 8
dumon_aroba -1 -2 3; dupli -11 -10 11; dupli_> -11 -10 11; dupon -8 -8 8; dupon_> -8 -8 8; dupon_aroba -4 -2 6
dupre -8 -8 8; dupre_> -8 -8 8; dupui -14 -14 14; dupui_> -9 -9 9; dupui_natha -9 -9 9; duran -14 -10 13
duran_> -9 -7 8; duran_a -7 -7 8; duran_aroba -5 -5 6; duran_frere -8 -8 8; e -11 -11 16; e_> -7 -6 9; e_a -7 -5 7
e_aroba -4 -4 5; e_b -7 -6 9; e_f -6 -6 7; e_no 8 -6 -8; e_r -5 -4 5; e_s -11 -9 11; e_t -11 -10 12; e_u -8 -6 10
eau -8 -9 8; eau_a -8 -9 8; eaux -12 -10 11; eaux_> -12 -10 11; echec -6 6 -6; echec_de -6 6 -6; echo -10 14 -17
echo_> -8 10 -11; echo_quand -9 13 -13; ecole -11 -10 11; ecole_> -11 -10 11; ecout -5 -2 1; ecout_> -8 1 3
ecout_je 0 -10 1; ecout_mon -7 8 -8; ecran 9 -9 -8; ecran_de 5 -5 -4; ecran_depui 7 -7 -6; ecrit 7 -7 -7
ecrit_pas 7 -7 -7; ecriv -4 -4 5; ecriv_moi -4 -4 5; effet -13 -10 13; effet_> -13 -10 13; eh -5 -5 6
eh_bien -5 -5 6; elect -6 -5 9; elect_tiret -6 -5 9; elle 8 -7 -10; elle_a 5 2 -17; elle_clign 10 -8 -10
elle_dit 8 -7 -5; elle_est -2 -10 5; elle_me -6 6 -7; elle_n -5 7 -8; elle_ne 7 -6 -7; elle_peut 7 -5 -7
elle_rame 10 -5 -10; elle_repon 6 -6 -4; elle_s 7 -6 -7; elle_tourn 8 -8 -7; elle_trava 7 -5 -9; elle_veut -9 -10 9
elles -6 6 -6; elles_reste -6 6 -6; elst -9 -9 9; elst_> -9 -9 9; embet -1 -9 2; embet_> -1 -9 2; emett -11 13 -13
emett_> -10 9 -9; emett_des -7 6 -5; emett_un -7 6 -6; en 4 -18 7; en_a -7 -10 8; en_ai -12 -13 13; en_ardec -5 5 -5
en_breta -7 7 -6; en_caraf 9 -8 -9; en_chiff -5 -3 7; en_coler -9 -8 9; en_conne 10 -6 -18; en_dehor -14 13 -12
en_donne -7 7 -7; en_effet -13 -10 13; en_espag -6 6 -9; en_faisa 6 -6 -6; en_fait -9 -7 10; en_gros 9 -10 -9
en_ligne 20 -19 -16; en_majus -4 -2 6; en_orang 6 -5 -6; en_panne -9 2 2; en_passe -9 8 -7; en_peux -11 -13 12
en_plein 7 -6 -7; en_rade 13 -13 -11; en_relat -6 -6 6; en_resea 10 -9 -9; en_reuni 12 -9 -13; en_rond 10 -10 -10
en_rouge 10 -6 -10; en_telec 8 -7 -8; en_telet 6 -3 -5; en_tete -10 -9 9; en_tout -9 -7 8; en_un -11 -9 11
en_vacan -6 6 -9; en_ville -11 9 -7; en_visio 16 -15 -18; en_zone -10 11 -10; encai 5 -5 -5; encai_le 5 -5 -5
encor -7 -14 9; encor_lache -7 -7 7; encor_moi -10 -14 13; end -5 -5 6; end_> -5 -5 6; enfan -6 -15 6
enfan_peuve 4 -3 -3; enfan_sont -11 -10 11; enfin -10 -9 10; enfin_non -6 -5 6; enfin_vous -6 -6 6; enlev -6 6 -9
enlev_la -6 6 -9; ennuy -5 -5 6; ennuy_parce -5 -5 6; enorm 14 -14 -13; enorm_quand 9 -10 -8; enorm_sur 6 -6 -5
enreg 19 -19 -9; enreg_n 19 -19 -9; enten -12 18 -22; enten_bien -11 -11 11; enten_comme -7 9 -10; enten_des -5 7 -3
enten_juste -7 6 -5; enten_kaz 6 -6 -5; enten_mais -15 15 -12; enten_mal -8 9 -11; enten_mutue -10 11 -12
enten_on -5 5 -2; enten_pas 2 3 -29; enten_perso -5 5 -5; enten_plus -11 13 -9; enten_rien -6 6 -6
enten_tres -12 -14 13; enten_un -8 10 -11; enten_une -13 11 -10; entra -14 15 -7; entra_> -8 8 -6; entra_de -5 5 -2
entra_ne -16 17 -7; entre -6 -14 10; entre_> -11 -9 10; entre_c 7 -7 -7; entre_cinq -9 -8 10; entre_ne -6 8 -6
entre_nous -5 -5 5; entre_trois -5 -5 6; envoi -6 6 -5; envoi_ils -6 6 -5; envoy -2 12 -19; envoy_de -14 14 -9
envoy_des 8 -8 -8; envoy_la -6 6 -7; envoy_une 8 -8 -8; epous 5 -5 -5; epous_et 5 -5 -5; eric -5 -4 9
eric_vingt -5 -4 9; erreu 10 -11 -8; erreu_> 10 -11 -8; escar 12 -10 -12; escar_> 12 -10 -12; escro -7 -6 7
escro_> -7 -6 7; espag -6 6 -9; espag_et -6 6 -9; essai 8 -8 -8; essai_d 8 -8 -8; essay -10 -9 9
essay_rien -10 -9 9; esse -6 6 -6; esse_aime -6 6 -6; esse_sur -6 6 -6; est -4 -2 2; est_06 -4 -5 5
est_a -17 -17 19; est_allum -8 8 -6; est_arret 6 -5 -7; est_arriv 10 -10 -9; est_au -22 -5 10; est_autre -20 -13 19
est_aux 8 -6 -9; est_avec -13 -10 14; est_bien -3 -6 5; est_bloqu -13 13 -12; est_bonne 9 -10 -7; est_brise 6 -5 -7
est_c -7 -6 8; est_ca -10 -10 19; est_casse 8 -8 -6; est_catas 8 -7 -8; est_ce -14 -13 15; est_celui -10 -16 14
est_chelo -5 -5 5; est_cinq -16 -14 16; est_compl 0 -14 4; est_conse -9 -9 9; est_corre -7 -9 9; est_coupe -7 16 -29
est_dans -11 -13 11; est_deced -7 8 -8; est_decon 17 -12 -18; est_deja -6 -6 6; est_derri -10 10 -11
est_diffi -8 9 -10; est_domma -13 -16 15; est_elle 9 -7 -9; est_embet 6 -5 -6; est_en -4 1 -1; est_encor -10 -14 13
est_enorm 6 -6 -5; est_etein 15 -10 -16; est_fonta -6 -7 7; est_frust -9 -11 9; est_hors 8 -8 -6; est_hospi -5 -5 5
est_hs 0 5 -16; est_inadm -13 -15 15; est_infer -11 10 -10; est_injoi -12 13 -8; est_insta 7 -6 -7
est_insup -14 -21 18; est_inter 23 -20 -22; est_intro 7 -7 -7; est_je 8 -5 -8; est_jean -5 -6 6; est_jeand -6 -3 8
est_jeann -6 -6 7; est_juste -14 17 -17; est_karim -7 -7 7; est_l 17 -20 -13; est_la 20 -16 -18; est_lamen -6 -7 7
est_le -16 20 -15; est_lefor -4 -6 8; est_lente -11 11 -11; est_les -7 8 -9; est_luc -7 -8 8; est_ma -28 4 12
est_madam -2 -17 4; est_mauva -7 7 -7; est_moi -14 -13 15; est_mon -16 2 3; est_mort -2 -2 -5; est_morte 11 -10 -12
est_muet -15 15 -13; est_ni -7 -7 7; est_noire -9 -8 9; est_non -13 -13 14; est_norma -8 -7 8; est_parei 5 -5 -5
est_parti 3 -12 1; est_pas -6 9 -12; est_pasca -9 -9 10; est_passe 9 -9 -9; est_pixel 10 -8 -13
est_plein -11 13 -13; est_plus -17 19 -15; est_pluto 18 -17 -18; est_pour -9 3 -1; est_prive 5 -5 -5
est_quand -8 8 -10; est_que 12 -11 -13; est_quinz -8 -7 8; est_quoi -6 -7 7; est_rappo 11 -9 -12; est_regle -7 -6 7
est_rene -1 -2 3; est_ridic 10 -10 -11; est_rouge 11 -5 -9; est_sarah -9 -10 10; est_seule -7 9 -16
est_si 10 -10 -9; est_sur -15 -11 15; est_suspe -7 7 -5; est_thier -7 -7 8; est_tombe 17 -13 -16; est_toujo -9 0 3
est_tous 9 -8 -9; est_tout -16 -14 16; est_toute 8 -7 -8; est_tres 4 -21 -1; est_trop 7 -8 -6; est_un -8 -14 11
est_une -9 2 5; est_urgen 7 -10 -6; est_vasse -5 -3 5; est_vrai -15 -17 17; est_vraim 11 -10 -11; estel -5 -6 6
estel_mon -5 -6 6; et -10 -19 17; et_c 10 6 -18; et_ca 17 1 -25; et_ce 5 -5 -5; et_celui -4 -5 5; et_comme -8 -7 8
et_depui -4 5 -11; et_deux -13 -14 14; et_dix -9 -8 10; et_du 10 -8 -13; et_elle -6 6 -7; et_estel -5 -6 6
et_il -9 11 -11; et_inter -15 -16 16; et_j 13 -1 -16; et_je -13 11 -10; et_l 10 -9 -10; et_la -17 -25 19
et_le -2 -33 9; et_les -10 -11 11; et_ma -4 9 -10; et_maint 4 -10 -3; et_mes 4 -3 -3; et_mobil -16 -14 15
et_moi 7 -5 -9; et_mon -14 -6 9; et_n -6 -5 7; et_ne -7 7 -6; et_no 7 -4 -6; et_non -5 -5 5; et_nous 6 -6 -6
et_on 0 0 -9; et_onze -3 -3 5; et_pourt 8 -5 -8; et_puis 4 2 -12; et_quatr -10 -8 10; et_que -5 5 -5
et_rien 15 -8 -16; et_sa 6 -5 -6; et_soixa -1 0 1; et_toute 6 -5 -6; et_un -5 -3 7; et_une -8 -10 9; et_y 6 -5 -6
etage -1 -11 6; etage_> -3 -11 7; etage_il 7 -8 -7; etais -11 7 -4; etais_au -7 9 -10; etais_fache -5 -5 5
etais_remon -6 -4 6; etait -7 -11 5; etait_charm -8 -10 9; etait_etein 5 -5 -5; etait_marqu -5 7 -8
etait_sympa -9 -10 10; ete -11 12 -10; ete_adora -5 -5 5; ete_arrac 11 -12 -8; ete_chang 8 -8 -9; ete_coupe -7 9 -20
ete_porte -10 11 -12; ete_suspe -11 12 -10; ete_vole -6 6 -5; etein 12 -7 -17; etein_> 21 -17 -18; etein_et 5 -5 -5
etein_rallu -6 6 -9; etes -11 -13 13; etes_bien -10 -6 11; etes_bons -6 -5 7; etes_des -7 -6 7; etes_pour -7 -8 8
etes_tres -7 -6 7; ether 13 -14 -12; ether_> 13 -14 -12; etran -16 17 -13; etran_> -12 13 -18; etran_et -7 8 -8
etre -8 -10 10; etre_humai -7 -5 8; etre_rappe -6 -6 6; etre_trans -5 -7 6; etre_un -6 -6 6; etude 6 -5 -6
etude_a 6 -5 -6; eu -7 5 -2; eu_> -6 6 -7; eu_de -4 -6 6; eu_quelq -7 -8 8; euh -11 -17 18; euh_> -22 -17 24
euh_allo -7 -5 8; euh_alors -6 -7 8; euh_atten -9 -7 9; euh_ben -12 -11 13; euh_c 5 -15 1; euh_donc -4 -6 6
euh_je -7 -5 7; euh_le -7 -7 7; euh_mon -7 7 -6; euh_neuf -9 -8 10; euh_orang -4 -3 6; euh_oui -8 -6 7
euh_un -5 -2 6; euh_voila 9 -7 -9; evide -8 -9 8; evide_> -8 -9 8; exact -14 -13 14; exact_> -14 -13 13
exact_c -8 -9 10; exced -8 -7 8; exced_par -8 -7 8; excla 6 -5 -6; excla_a 6 -5 -6; excus 11 -11 -10
excus_moi 9 -9 -9; excus_my 6 -5 -5; exist -8 8 -11; exist_pas -8 8 -11; expli -7 -16 11; expli_> -14 -15 15
expli_hier 5 -5 -5; expli_la -5 -5 5; expli_y -5 -4 5; f -6 -6 6; f_comme -5 -5 6; f_e -6 -6 7; f_point -5 -5 5
faceb 15 -14 -18; faceb_march 15 -14 -18; fache -5 -5 5; fache_la -5 -5 5; facte 9 -9 -9; facte_est 9 -9 -9
factu -17 -20 20; factu_> -17 -20 20; factu_combi -6 -6 8; faibl 2 1 -15; faibl_> -1 2 -9; faibl_a 11 -10 -11
faire 5 -8 -7; faire_appel -12 12 -2; faire_ca -9 -16 10; faire_d -4 6 -5; faire_du 8 -7 -8; faire_le -6 -5 6
faire_march -14 12 -12; faire_mes 11 -11 -10; faire_moi -10 -11 10; faire_ses 7 -5 -7; fais 8 -7 -8
fais_meme 8 -7 -8; faisa 6 -6 -6; faisa_les 6 -6 -6; fait -6 -7 7; fait_> -9 -1 4; fait_beau -8 -9 9
fait_bip -7 8 -8; fait_c -8 -16 15; fait_ca -8 -8 9; fait_calme -6 -4 6; fait_d -8 -6 8; fait_depui 6 -5 -6
fait_des 8 3 -19; fait_je -6 6 -9; fait_mon 1 2 -8; fait_plus -13 13 -15; fait_que 14 -12 -15; fait_rien 6 -5 -6
fait_ses 6 -5 -6; fait_tombe -9 9 -8; fait_trois -15 -14 17; fait_un 12 -12 -12; fait_une -10 -11 11; faite -9 6 -2
faite_> -7 8 -9; faite_odett -4 -7 8; faite_vite -13 -1 4; famil -5 -5 6; famil_diman -5 -5 6; fanny -9 -7 12
fanny_point -9 -7 12; faudr -9 -2 6; faudr_activ -6 6 -6; faudr_bloqu -12 13 -6; faudr_l -7 -11 9; faure -6 -5 8
faure_attac -5 -5 9; faure_avec -7 -5 7; faut -12 -6 10; faut_absol -5 -5 5; faut_bloqu -6 6 -5; faut_voir -9 -10 10
favor -6 -6 7; favor_un -6 -6 7; fax -11 11 -9; fax_ne -11 11 -9; femme -7 6 0; femme_06 -4 -5 5; femme_ne -7 7 -6
ferme 10 -13 -4; ferme_des -5 -3 7; ferme_la 11 -14 -5; ferra -5 -5 6; ferra_je -5 -5 6; fet 6 -6 -5; fet_i 6 -6 -5
feu -14 -13 13; feu_> -14 -13 13; fibra 8 -6 -8; fibra_ottic 8 -6 -8; fibre 40 -29 -35; fibre_> 23 -22 -18
fibre_a 9 -8 -10; fibre_au 14 -11 -13; fibre_dans 6 -5 -6; fibre_elle 11 -8 -11; fibre_est 18 -16 -17
fibre_et 10 -7 -10; fibre_la 8 -6 -9; fibre_ne 5 -4 -2; fibre_profe 7 -5 -7; fibre_sur 7 -6 -7; fige 6 -6 -5
fige_sur 6 -6 -5; figur -7 8 -6; figur_vous -7 8 -6; fil -4 10 -27; fil_avec 11 -11 -3; fil_ca -10 9 -8
fil_de 11 -12 -8; fil_est 9 -7 -9; fil_mais -7 7 -7; fil_n -12 12 -7; fil_ne -9 9 -9; fil_quand -9 11 -11
fille -6 1 -3; fille_> -13 13 -10; fille_elle -9 10 -11; fille_et -8 -11 9; fille_hurle 6 -5 -6; fille_qui -4 -9 6
film 14 -14 -14; film_> 10 -13 -9; film_avec 5 -5 -5; fils 1 -18 9; fils_a 7 -8 -7; fils_de -8 -6 7
fils_est -5 -5 6; fils_fait 6 -5 -6; fils_m -11 -8 10; fils_ne 6 -6 -6; fils_pas 8 -4 -7; fils_peut 10 -9 -9
fils_sur 6 -7 -6; fin -12 -5 10; fin_> -12 -5 10; finit -5 -5 5; finit_par -5 -5 5; fixe -22 33 -39
fixe_> -12 14 -18; fixe_ca 15 -16 -9; fixe_de 9 -10 -7; fixe_elle 9 -10 -7; fixe_est -17 22 -22; fixe_gresi -8 9 -8
fixe_grezi -5 5 -2; fixe_lui 10 -9 -13; fixe_march -10 10 -18; fixe_ne -17 15 -9; fixe_on -12 14 -13
fixe_quand -5 5 -5; fixe_qui -14 14 -9; fixe_sonne -5 7 -5; fixe_zero -8 8 -8; fixes -8 -8 8; fixes_> -8 -8 8
flore -6 -8 7; flore_petit -5 -8 7; flore_point -4 -4 6; flott -9 9 -8; flott_mobil -9 9 -8; fois -7 1 -2
fois_> -4 -2 -2; fois_c -1 0 1; fois_deja -10 -11 11; fois_le -8 -10 9; fois_que 0 11 -16; fois_sauf 7 -7 -8
fois_sur -13 11 -10; fois_zero -4 -5 7; fonct -7 -1 3; fonct_> 10 -9 -13; fonct_c -15 14 -11; fonct_mais 8 -1 -16
fonct_ni -12 -9 11; fonct_pas -8 -8 8; fonct_plus -11 -6 2; fonct_tres 11 -12 -11; fond -2 7 -22; fond_> 6 -5 -5
fond_d -7 9 -10; fond_le 10 -10 -6; fond_perma -11 11 -11; fond_sur -6 7 -7; fondu 9 -8 -9; fondu_je 9 -8 -9
fonta -6 -7 7; fonta_et -6 -7 7; forfa -14 16 -17; forfa_> -9 10 -11; forfa_mobil -7 7 -8; forfa_ne -15 15 -15
fort -12 -11 12; fort_de -7 -7 7; fort_parce -8 -8 8; fortn 8 -8 -8; fortn_j 7 -7 -7; fortn_la 10 -5 -10
fourn -6 -5 6; fourn_je -6 -5 6; fr -11 -9 14; fr_> -10 -8 13; fr_c -9 -9 10; fr_le -5 -5 5; fr_pas -5 -6 9
fr_voila -1 -1 2; frais 8 -6 -9; frais_> 8 -6 -9; franc -10 -14 13; franc_> -7 -7 7; franc_aroba -5 -5 6
franc_avec -5 -5 5; franc_je -4 -6 6; free -7 -7 12; free_point -7 -7 12; frenc 6 -5 -5; frenc_le 6 -5 -5
frere 8 -16 -5; frere_> -8 -8 8; frere_ca 7 -7 -7; frere_plus 11 -10 -12; fritu -11 13 -15; fritu_sur -11 13 -15
frust -9 -11 9; frust_mais -9 -11 9; gagno -7 -8 8; gagno_de -7 -8 8; galer 7 -8 -5; galer_je 7 -8 -5
gall -12 -11 12; gall_> -12 -11 12; gamin -9 9 -8; gamin_a -9 9 -8; garco -7 7 -7; garco_ne -7 7 -7; garde -5 6 -6
garde_et -5 6 -6; gars -11 -14 14; gars_> -9 -10 10; gars_s -5 -5 5; gener 7 -7 -7; gener_d 7 -7 -7; genre -8 -9 9
genre_je -8 -9 9; gens -10 8 -6; gens_comme -5 -9 10; gens_me -6 7 -7; gens_ne -4 5 -4; gens_qui -7 8 -6
gens_tombe -8 8 -8; girar -4 -5 7; girar_aroba -4 -5 7; gite -7 -3 9; gite_point -7 -3 9; giuli -5 -5 5
giuli_under -5 -5 5; gliss -6 6 -7; gliss_dans -6 6 -7; gmail 2 -14 4; gmail_dot -6 -6 6; gmail_ne 10 -10 -10
gmail_point -11 -8 14; gonfl -7 -7 7; gonfl_> -7 -7 7; googl 14 -13 -13; googl_> 13 -12 -12; googl_elle 8 -8 -7
grand -6 -7 7; grand_monsi -6 -7 7; grave -10 -18 16; grave_> -10 -18 16; gresi -15 16 -16; gresi_> -15 15 -6
gresi_depui -8 9 -8; gresi_horri -8 9 -11; gresi_telle -6 6 -5; grezi -5 5 -2; grezi_on -5 5 -2; grill 11 -11 -10
grill_> 8 -9 -8; grill_avec 11 -8 -12; gros 1 -10 2; gros_je 9 -10 -9; gros_voleu -7 -6 7; grzz -11 10 -10
grzz_dans -11 10 -10; grzz_grzz -11 10 -10; gsm -14 15 -13; gsm_dit -12 9 -8; gsm_n -9 11 -18; gsm_ne -6 8 -4
gsm_sans -8 8 -7; gueri -5 -6 6; gueri_c -5 -6 6; guign -6 -7 7; guign_c -6 -7 7; guill -7 -8 8; guill_j -7 -8 8
h -12 -14 14; h_> -7 -4 7; h_a -9 -10 10; h_o -6 -5 6; h_preno -6 -6 6; h_u -4 -4 6; habit -12 -13 13
habit_> -6 -8 6; habit_au -7 -8 8; habit_rue -8 -7 8; hache -10 17 -18; hache_> -10 17 -18; hadda -10 -10 10
hadda_> -10 -10 10; hadj -7 -4 10; hadj_h -7 -4 10; hein 7 -7 -8; hein_dis 7 -7 -8; helen -4 -5 7
helen_tiret -4 -5 7; henri -6 -5 7; henri_at -6 -5 7; henry -7 -7 8; henry_> -7 -7 8; herve -8 -8 8
herve_bonjo -8 -8 8; heure -8 1 5; heure_> 2 -19 3; heure_mon -6 -6 6; heure_que -16 16 -16; hier -10 -20 8
hier_> -7 -10 -1; hier_apres -9 -9 9; hier_soir -3 -17 5; hier_voila -7 -7 7; homme -8 -9 8; homme_> -8 -9 8
hondt -10 -10 10; hondt_> -10 -9 10; hondt_d -6 -5 6; honte -10 -10 10; honte_de -5 -9 10; honte_je -9 -9 9
horri -8 9 -11; horri_sur -8 9 -11; hors 9 -21 1; hors_de -8 -7 7; hors_ligne 15 -17 -9; hospi -5 -5 5
hospi_il -5 -5 5; hotel 6 -8 -4; hotel_donc -7 -4 7; hotel_est 7 -8 -6; hotel_tiret -7 -4 7; hotma -6 -6 7
hotma_point -6 -6 7; hs 0 5 -16; hs_> -2 5 -14; hs_chez 5 -5 -5; huet -4 -4 6; huet_h -4 -4 6; hugo -8 -7 8
hugo_> -8 -7 8; hugue -6 -7 9; hugue_trent -6 -7 9; hui -8 -9 9; hui_> -8 -9 9; huit -8 -15 13; huit_> -17 -15 17
huit_aroba -6 -5 9; huit_cents 9 -7 -9; huit_cinqu -2 -2 4; huit_dix -3 -4 6; huit_douze -2 -3 4; huit_et -1 0 1
huit_fois -8 -10 9; huit_non -8 -7 8; huit_prene 0 -1 1; huit_quatr -3 -3 6; huit_quinz -5 -5 5; huit_soixa -6 -5 6
huit_trois -1 -1 2; huit_vingt -5 -5 9; huit_zero -6 -6 10; huita -4 -4 6; huita_et -4 -4 6; hum -9 -8 9
hum_hum -9 -8 9; hum_oui -9 -8 9; humai -8 -11 10; humai_> -8 -11 10; humai_chez -5 -5 8; humai_pas -6 -8 11
humbe -10 -9 9; humbe_> -10 -9 9; humbe_jacqu -10 -9 9; hurle 6 -5 -6; hurle_qu 6 -5 -6; husey -10 -10 10
husey_yilma -10 -10 10; i -10 -13 12; i_a -7 -6 7; i_e -5 -4 8; i_n -6 -6 6; i_ni 6 -6 -5; i_t -8 -9 9; i_v -5 -4 8
ia -6 -8 11; ia_> -6 -8 11; ici -10 -13 11; ici_la -7 -10 8; ici_le -7 -7 7; iclou -4 -4 6; iclou_point -4 -4 6
idee -11 -11 11; idee_du -11 -11 11; ident 8 -11 -7; ident_> 8 -11 -7; il 0 -2 -5; il_a -1 8 -18; il_accro 9 -10 -5
il_capte -10 11 -12; il_cherc -5 5 -5; il_coupe -7 7 -7; il_decro 7 -6 -7; il_dit 5 3 -11; il_est 5 3 -13
il_fait -10 -12 11; il_faudr -12 13 -6; il_faut -7 5 0; il_march 12 -12 -12; il_me -1 0 -9; il_n -9 -3 3
il_passe 17 -19 -8; il_perd 6 -5 -6; il_peut -12 12 -2; il_pleut -9 -10 9; il_possi -6 -6 6; il_s 9 -8 -11
il_tourn 9 -6 -9; il_va 9 -10 -8; il_vient 7 -10 -6; il_voit 8 -8 -4; il_voula -1 0 1; il_vous -11 -8 13
il_y -20 12 -4; ils -3 8 -19; ils_arriv -6 6 -5; ils_m -8 8 -8; ils_nous -5 5 -5; ils_ont 10 -9 -11
ils_parte 15 -12 -19; image 6 -6 -5; image_se 6 -6 -5; immeu 14 -16 -8; immeu_> 6 -5 -6; immeu_n 15 -14 -15
impec -13 13 -13; impec_mais -13 13 -13; impos 8 -4 -17; impos_d 2 0 -11; impos_de 10 -7 -13; impri 12 -11 -11
impri_sans 7 -7 -7; impri_trouv 12 -12 -5; impri_wifi 8 -8 -6; inacc 10 -6 -10; inacc_au 10 -6 -10; inact -6 6 -6
inact_> -6 6 -6; inadm -13 -15 15; inadm_> -13 -15 15; incid -10 -11 12; incid_> -10 -11 12; ines -10 -10 10
ines_hadda -10 -10 10; infer -11 10 -10; infer_> -11 10 -10; infir -5 6 -6; infir_de -5 6 -6; info -8 -7 11
info_aroba -8 -7 11; infor 7 -18 6; infor_> -14 -14 14; infor_du 11 -10 -13; injoi -9 9 -7; injoi_> -12 13 -8
injoi_euh -7 7 -6; insta 2 -16 2; insta_> -4 -15 8; insta_ben 7 -5 -7; insta_je 7 -6 -7; insup -9 -11 10
insup_> -9 -11 10; inter 35 -26 -23; inter_> 18 -27 -7; inter_a 8 -7 -8; inter_alors 10 -9 -13; inter_c -2 5 -11
inter_ca -8 14 -26; inter_chez 16 -10 -17; inter_clign 6 -5 -6; inter_dans 10 -15 -8; inter_de 8 -7 -8
inter_depui 29 -11 -35; inter_dessu 12 -11 -13; inter_du 7 -6 -1; inter_est 22 -26 -15; inter_et -26 -26 27
inter_etait 5 -5 -5; inter_il 7 -9 -7; inter_impec -13 13 -13; inter_je -7 8 -9; inter_m -20 19 -14
inter_mais -10 10 -11; inter_malgr 10 -8 -10; inter_march 14 -7 -32; inter_ne 10 -5 -20; inter_ni 10 -10 -7
inter_nicke -10 10 -9; inter_non 0 12 -18; inter_on -14 13 -13; inter_pas 2 -19 1; inter_que 18 -17 -18
inter_qui 22 -24 -18; inter_se 10 -6 -8; inter_sont -7 -6 7; inter_sur 11 -9 -12; inter_tout -13 -9 11
inter_toute 7 -5 -7; inter_une 15 -18 -14; intro 7 -7 -7; intro_> 7 -7 -7; ip -10 12 -13; ip_du -10 12 -13
ipbx -8 8 -6; ipbx_ne -8 8 -6; iphon -6 8 -14; iphon_> -8 8 -9; iphon_affic -9 9 -6; iphon_et -7 8 -7
iphon_n 8 -8 -5; ira -6 -6 6; ira_comme -6 -6 6; is 6 -5 -5; is_not 6 -5 -5; j -3 -2 -1; j_ai -1 -2 0; j_aie -5 -5 5
j_aime -8 -8 8; j_appel -3 -11 3; j_aroba -7 -4 10; j_arriv 12 -12 -8; j_atten -10 -9 12; j_aurai -8 -6 8
j_avais 9 -7 -9; j_en -12 -13 13; j_enten -12 14 -15; j_envoi -6 6 -5; j_essai 8 -8 -8; j_etais -11 7 -4
j_habit -9 -9 9; j_p -5 -5 9; j_utili -9 -9 10; j_y -5 -1 5; jacqu -10 -9 9; jacqu_humbe -10 -9 9; jamai 2 1 -7
jamai_> 6 -8 -6; jamai_avoir -7 -6 7; jamai_chang -3 -4 6; jamai_de -10 11 -10; jamai_eu -6 6 -5; jamai_moi -6 -8 8
jardi 7 -8 -6; jardi_> 7 -8 -6; je -11 -6 11; je_capte 8 -8 -8; je_cherc -14 -12 13; je_compo -8 8 -8
je_compr -8 -11 11; je_compt -2 -1 3; je_crois 5 -16 -2; je_decro -10 18 -22; je_dirai -13 -15 15; je_dois -5 6 -6
je_donne -9 -10 9; je_fais 8 -7 -8; je_ferme 11 -14 -5; je_je 8 -5 -8; je_l -25 13 0; je_la -5 5 -5
je_lance 10 -13 -9; je_le -11 -8 10; je_les -8 8 -7; je_m -8 -17 15; je_me -5 -5 6; je_mets -7 7 -6; je_n 0 -2 -5
je_ne -5 -7 6; je_paie 7 -3 -7; je_parle -13 1 4; je_passe -10 9 -8; je_paye -3 -14 4; je_pense -12 -11 13
je_perds 11 -13 -6; je_peux 1 8 -15; je_plais -8 -7 8; je_prefe -6 -9 7; je_prend -6 -6 6; je_raccr -9 -12 10
je_recoi 1 0 -11; je_regar 9 -10 -8; je_repet -15 -9 14; je_repre -3 -4 6; je_sais -6 -20 9; je_sors -5 5 -5
je_souha -6 -7 7; je_suis -3 -7 5; je_tele 7 -3 -7; je_telep -9 10 -13; je_trava 12 -7 -12; je_vais -13 -12 13
je_veux -19 2 6; je_viens -7 -8 8; je_vois 7 -6 -7; je_voudr -1 -10 4; je_voula 7 -7 -6; je_vous 10 -21 2
jean -15 -16 17; jean_lefeb -7 -6 9; jean_luc -12 -12 12; jean_marc -8 -7 8; jean_point -4 -2 6; jean_tiret -1 -1 2
jeand -6 -3 8; jeand_en -6 -3 8; jeann -6 -6 7; jeann_aroba -6 -6 7; jeune -8 -9 8; jeune_homme -8 -9 8
jeux 9 -10 -7; jeux_en 9 -10 -7; jo -5 -4 8; jo_point -5 -4 8; jocel -6 -7 7; jocel_dujar -6 -7 7; joign -8 9 -4
joign_alors -8 9 -4; joind -17 18 -18; joind_> -11 12 -10; joind_les -8 8 -8; joind_ma -11 11 -12
joind_mes -9 10 -7; joind_sur -5 5 -4; joint 12 -10 -12; joint_> 7 -8 -5; joint_ca 8 -8 -8; joli -6 -6 6
joli_accen -6 -6 6; jouer 14 -12 -15; jouer_> 7 -8 -5; jouer_a 10 -9 -9; jouer_en 9 -7 -12; jour -6 6 -6
jour_mon -6 6 -6; jours 3 -15 0; jours_> -18 -15 17; jours_j 15 -8 -16; jsp -7 7 -7; jsp_pourq -7 7 -7
judo -5 -6 10; judo_aroba -5 -6 10; julie -10 -16 16; julie_carpe -7 -9 9; julie_point -5 -4 8; juste -20 23 -21
juste_bip -7 6 -5; juste_le -10 10 -6; juste_pour -14 13 -13; juste_que -11 11 -6; k -6 -6 7; k_point -6 -6 7
ka 6 -6 -5; ka_fet 6 -6 -5; karim -7 -7 7; karim_benal -7 -7 7; kaz 6 -6 -5; kaz_mwen 6 -6 -5; kevin -8 -7 8
kevin_desme -8 -7 8; l 6 -10 -3; l_a -4 -7 9; l_abonn -8 -6 7; l_acces 8 -7 -7; l_accue -8 -8 8; l_adais 7 -7 -7
l_adres -13 -14 14; l_adsl 14 -13 -14; l_agenc 14 -11 -13; l_ai -16 6 -1; l_alarm -6 7 -7; l_an -8 -9 9
l_annee -10 -10 10; l_anten 13 -15 -12; l_apost -6 -5 6; l_appar -13 0 5; l_appel 0 4 -14; l_arret 7 -5 -7
l_assis -7 -11 9; l_ateli -5 -3 5; l_autre -11 -9 10; l_avais -9 -9 9; l_c -13 -9 15; l_e -6 -6 7; l_echo -7 7 -7
l_ecole -11 -10 11; l_ecout -8 8 -8; l_ecran 5 -5 -4; l_enten -15 15 -12; l_entre 2 -1 -12; l_etage 19 -15 -17
l_etran -16 17 -13; l_heure -6 -6 6; l_hotel 6 -8 -4; l_i -5 -4 8; l_image 6 -6 -5; l_immeu 14 -16 -8
l_impri 12 -14 -7; l_insta -12 -11 12; l_inter 21 -10 -27; l_ipbx -8 8 -6; l_o -7 -6 7; l_opera 8 -5 -8
l_orage 0 0 -11; l_ordin 14 -12 -14; l_un -11 -9 10; l_wifi 9 -8 -8; la 3 -8 -4; la_4g -17 18 -25; la_5g -16 16 -16
la_> -15 -18 18; la_banqu 1 2 -11; la_base -12 12 -7; la_boite -13 14 -15; la_bonne -12 -10 11; la_bouti 9 -10 -8
la_box 10 -10 -17; la_branc 8 -5 -8; la_caiss 19 -19 -9; la_caja 7 -4 -6; la_campa 11 -9 -11; la_carte -10 10 -8
la_catas -8 -6 8; la_cedil -5 -5 5; la_centr -6 7 -7; la_chamb 10 -17 -3; la_choue -7 -3 9; la_compt -16 -17 17
la_conne 24 -13 -26; la_conse -8 -10 9; la_conso 10 -9 -9; la_coupu -3 -10 8; la_cuisi -9 -13 11; la_derni -8 -9 8
la_dessu -5 5 -5; la_factu -11 -16 14; la_ferme -5 -3 7; la_fibra 8 -6 -8; la_fibre 32 -27 -26; la_fin -10 -10 11
la_flott -9 9 -8; la_franc -4 -6 6; la_fritu -11 13 -15; la_galer 7 -8 -5; la_il 15 -11 -17; la_je -6 -4 6
la_l 12 -9 -12; la_la 10 -7 -9; la_laten 6 -6 -5; la_le -13 -13 13; la_ligne -18 23 -24; la_liste 7 -7 -6
la_live 6 -4 -6; la_main -10 -8 9; la_maiso 8 -6 -11; la_marqu -8 -10 9; la_marre -8 -9 8; la_meme -13 -13 13
la_messa -8 9 -8; la_minut -9 -12 10; la_mise -6 6 -6; la_miser 15 -16 -9; la_moind 7 -7 -7; la_nouve 8 -5 -8
la_page 11 -10 -11; la_panne -15 -13 13; la_parce 8 -7 -8; la_peine -12 -10 11; la_petit 12 -7 -12; la_pluie -8 9 -8
la_porta -7 8 -9; la_porte 11 -14 -5; la_premi -4 -6 6; la_prise -4 -11 5; la_puce -6 6 -7; la_remet -5 5 -5
la_repub -9 -9 9; la_reuni -2 -2 4; la_rue 17 -13 -17; la_secre -9 9 -9; la_semai -8 -8 9; la_seule -9 -9 10
la_sim -6 6 -9; la_situa -5 -5 5; la_socie -16 -17 17; la_sonne -14 16 -17; la_table 12 -10 -15; la_tele 28 -22 -29
la_telep -14 20 -27; la_telet 7 -6 -7; la_telev 8 -7 -10; la_tempe 6 -5 -6; la_thune -7 -6 7; la_toile 10 -13 -7
la_un -8 -8 9; la_voisi 7 -5 -9; la_voix -16 13 -13; la_wifi 17 -19 -13; labo -7 -8 12; labo_point -7 -8 12
lac -7 -4 7; lac_point -7 -4 7; lache 2 -9 -1; lache_> -3 -8 4; lache_avec 5 -5 -5; lacom -8 -8 8
lacom_jean -8 -8 8; lacou -5 -5 5; lacou_aroba -5 -5 5; lacro -7 -7 7; lacro_du -7 -7 7; lag 17 -12 -17
lag_> 11 -10 -11; lag_de 9 -10 -9; laiss -5 5 -5; laiss_de -5 5 -5; lambe -10 -9 10; lambe_> -10 -9 10
lamen -6 -7 7; lamen_du -6 -7 7; lance 10 -13 -9; lance_un 10 -13 -9; lapos -7 -7 9; lapos_point -7 -7 9
laque -12 -12 12; laque_> -12 -12 12; laten 6 -6 -5; laten_est 6 -6 -5; le -1 -7 2; le_06123 -13 -20 18
le_boiti 14 -10 -14; le_bras -9 -9 9; le_bris -9 -9 9; le_burea -16 -18 16; le_c 13 -12 -14; le_cable 19 -17 -18
le_caiss 5 -5 -5; le_chale -10 11 -15; le_chant -7 7 -5; le_chat -12 -11 12; le_chien -9 -9 9; le_chiff -10 -8 9
le_code -14 14 -13; le_combi -16 22 -24; le_conna -6 -8 8; le_conse -9 -10 10; le_contr -8 -8 8; le_corre -8 9 -4
le_cyclo 5 -5 -5; le_debit 13 -15 -11; le_decod 16 -17 -15; le_decro -9 11 -11; le_docte -7 -7 7; le_facte 9 -9 -9
le_faire -10 -11 10; le_feu -14 -13 13; le_fil 10 -5 -13; le_fils -8 -6 7; le_fixe -18 25 -31; le_gall -12 -11 12
le_huit -8 -10 9; le_jardi 7 -8 -6; le_le 16 -15 -14; le_lien 6 -6 -6; le_magas -9 8 -8; le_meme -8 -10 9
le_mien -16 -13 15; le_mobil -1 4 -11; le_modem 15 -11 -16; le_moine -7 -7 7; le_moins -10 -10 10; le_monde -8 -7 8
le_mot -10 -11 10; le_natel -7 7 -7; le_netfl 10 -6 -10; le_nom -5 -3 5; le_numer -12 13 -8; le_papie -5 7 -8
le_passa -7 -7 7; le_pc -8 -11 9; le_petit 6 -4 -6; le_placa -11 -13 11; le_point -6 -5 6; le_porta -17 12 -5
le_poste -9 9 -9; le_premi 0 -1 1; le_preno -5 -5 5; le_profe 6 -5 -6; le_quara -9 -8 9; le_quart 5 -5 -5
le_redem 10 -8 -10; le_renvo -11 12 -13; le_repet 13 -11 -12; le_repon -10 10 -10; le_resea 12 -8 -20
le_respo -10 -12 12; le_route 11 -12 -10; le_sais -8 -8 9; le_salon -9 -21 11; le_serve 8 -7 -8; le_servi -10 -17 14
le_signa 7 -8 -6; le_silen -12 15 -15; le_site 12 -10 -12; le_souci -6 -8 6; le_stand -11 13 -9; le_sud -5 -6 6
le_suppo -6 -6 6; le_techn -2 -12 5; le_telep -7 6 -3; le_temps 9 -8 -11; le_termi 14 -14 -12; le_toit -4 -13 7
le_trois -5 -3 7; le_vide -4 10 -10; le_villa -10 11 -9; le_voyan 15 -11 -15; le_vpn 19 -20 -14; le_web 10 -6 -10
le_week -5 -5 6; le_wifi 27 -13 -36; le_zero -5 -5 5; lea -5 -5 5; lea_point -5 -5 5; lebla -5 -5 5
lebla_point -5 -5 5; lefeb -7 -6 9; lefeb_l -7 -6 9; lefor -4 -6 8; lefor_et -4 -6 8; legra -8 -8 8; legra_> -8 -8 8
lemai -10 -10 10; lemai_> -10 -10 10; lemoi -7 -7 7; lemoi_> -7 -7 7; lemoi_euh -7 -7 7; lenoi -8 -9 8
lenoi_de -6 -8 7; lenoi_en -6 -5 6; lenoi_lenoi -6 -5 6; lent -2 -17 4; lent_> -13 -16 14; lent_dans 26 -13 -27
lent_les 7 -7 -7; lente 3 2 -15; lente_> 2 3 -14; lente_chez 11 -9 -11; lente_s -11 -10 12; leque -10 -12 12
leque_je -10 -12 12; leroy -10 -9 10; leroy_en -10 -9 10; les -1 3 -7; les_amis -5 -5 5; les_appel -20 22 -18
les_caiss 8 -7 -8; les_camer 14 -14 -15; les_chamb 10 -9 -4; les_cinq 13 -13 -11; les_clien 0 3 -10
les_codes -10 11 -10; les_commu -14 11 -8; les_deux -14 -14 14; les_dix 12 -11 -11; les_ecran 7 -7 -6
les_enfan -11 -10 11; les_esse -6 6 -6; les_gens -10 8 -6; les_heure 17 -13 -19; les_huit -11 -10 10
les_jeux 9 -10 -7; les_les -7 7 -7; les_ligne -9 10 -12; les_mails 6 -5 -6; les_messa -12 12 -7; les_ouvri 7 -4 -7
les_pages 12 -12 -10; les_petit -5 -5 6; les_poste -6 12 -15; les_quart 7 -3 -7; les_quinz -8 -7 8
les_recoi -7 7 -7; les_sites 9 -9 -8; les_sms -15 16 -14; les_telec 9 -9 -9; les_texto -15 16 -19; les_trava 6 -6 -6
les_trois -16 -8 12; les_video 16 -15 -16; les_visio 6 -6 -5; liais 7 -5 -7; liais_fibre 7 -5 -7; liber -5 -5 5
liber_point -5 -5 5; lien 10 -9 -10; lien_sdsl 9 -8 -9; lien_wan 6 -6 -6; ligne -7 22 -36; ligne_> 2 5 -23
ligne_a -14 15 -16; ligne_c -7 6 -6; ligne_ca 13 -11 -15; ligne_de 13 -10 -24; ligne_depui 8 -8 -9
ligne_du -18 17 -10; ligne_est -17 16 -13; ligne_et 6 -5 -6; ligne_fixe -11 14 -15; ligne_gresi -9 9 -7
ligne_mobil -11 12 -10; ligne_on -12 13 -11; ligne_pro -7 7 -5; ligne_telep -11 13 -18; ligne_y 6 -5 -6
lilas -8 -7 8; lilas_> -8 -7 8; liste 7 -7 -6; liste_> 7 -7 -6; live -3 -6 4; live_box 6 -4 -6; live_point -5 -5 6
loic -5 -6 9; loic_trent -5 -6 9; longs 9 -9 -9; longs_> 9 -9 -9; luc -13 -16 16; luc_> -8 -8 8; luc_gagno -7 -8 8
luc_morea -5 -6 6; luc_point -1 -1 2; lucas -6 -7 7; lucas_> -6 -7 7; lucie -10 -11 14; lucie_aroba -9 -9 10
lucie_soixa -6 -6 8; ludov -9 -9 9; ludov_ludov -9 -9 9; ludov_maill -9 -9 9; lui 11 -10 -7; lui_expli -5 -5 5
lui_fonct 10 -9 -13; lui_il 7 -4 -7; lumie 16 -12 -13; lumie_> 8 -7 -8; lumie_de 7 -5 -7; lumie_elle 9 -4 -8
lumie_qui 6 -5 -6; lundi -8 -9 9; lundi_derni -8 -9 9; lunet -12 -10 13; lunet_> -11 -9 11; lunet_voila -1 -2 3
lyon -8 -8 8; lyon_> -8 -8 8; m -20 -6 14; m_a -6 -15 13; m_adres -5 -7 7; m_affic 3 0 -16; m_aide -11 -8 10
m_aider -7 -6 7; m_appel -14 4 0; m_avez -9 -9 10; m_comme -2 -3 5; m_e -8 -7 8; m_ecout -6 -6 6; m_enten 1 3 -17
m_i -6 -6 6; m_inter -15 -14 15; m_ont -6 6 -7; m_p -7 -6 7; m_r -4 -5 8; ma -1 6 -13; ma_boite 11 -11 -10
ma_box 21 -18 -19; ma_carte -18 19 -11; ma_chamb -2 4 -15; ma_claqu -8 -7 8; ma_colle -7 -9 8; ma_conne 22 -16 -20
ma_conso 9 -11 -6; ma_deman -9 -8 9; ma_factu -12 -11 12; ma_famil -5 -5 6; ma_femme -7 6 0; ma_fibre 9 -9 -9
ma_fille -6 1 -3; ma_ligne -10 17 -23; ma_maman -14 -13 14; ma_mere -14 8 2; ma_messa -14 18 -22; ma_nouve -7 9 -11
ma_prise 7 -6 -9; ma_sim -15 15 -14; ma_soeur -11 11 -9; ma_switc 8 -6 -7; ma_table 11 -23 -1; mac -5 -4 8
mac_point -5 -4 8; machi -12 -11 12; machi_> -12 -11 12; madam -12 -15 15; madam_> -13 -12 13; madam_aider -5 -5 5
madam_bonjo -9 9 -9; madam_da -8 -8 8; madam_humbe -10 -9 9; madam_lambe -12 -11 13; madam_perri 9 -9 -9
magas 1 5 -13; magas_> -7 9 -10; magas_les 8 -7 -8; magas_sont 8 -8 -9; mail 11 -11 -10; mail_> 11 -11 -10
maill -9 -9 9; maill_> -9 -9 9; maill_ludov -9 -9 9; mails 22 -24 -17; mails_> 16 -21 -10; mails_au 6 -5 -7
mails_ils 15 -12 -19; main -10 -8 9; main_> -10 -8 9; maint -11 -21 16; maint_> -12 -10 11; maint_j 9 -7 -9
maint_passe -5 -5 5; maint_tout -5 -5 5; mairi -4 -4 5; mairi_tiret -4 -4 5; mais -1 7 -15; mais_allo -7 -4 7
mais_alors -8 8 -8; mais_bon -9 -11 9; mais_c 7 -4 -7; mais_chez 10 -10 -9; mais_des -6 6 -6; mais_deux -17 -19 19
mais_faite -11 -11 11; mais_il 14 -14 -3; mais_inter 29 -25 -26; mais_je 3 0 -24; mais_l -7 7 -7; mais_la -6 -4 6
mais_le -9 11 -22; mais_les 11 -12 -9; mais_merde -6 -6 6; mais_mes -7 7 -7; mais_moi -18 18 -15; mais_netfl 7 -7 -6
mais_oui -7 -6 7; mais_pas -21 20 -12; mais_perso -6 7 -7; mais_pour 15 -16 -9; mais_quand -5 6 -7
mais_quell -8 -8 8; mais_sans -5 -5 5; mais_telep -7 7 -6; mais_votre -5 -5 5; mais_vous -8 -9 9; mais_y 11 -14 -9
maiso 6 -3 -11; maiso_> -4 3 -4; maiso_alors 8 -8 -4; maiso_est 17 -18 -13; maiso_et 12 -7 -12; maiso_il 2 2 -11
maiso_que 7 -4 -7; maiso_y 15 -12 -17; majus -4 -2 6; majus_jean -4 -2 6; mal -13 1 1; mal_> -10 -5 4
mal_mes -8 9 -11; malad 8 -8 -8; malad_> 7 -7 -7; malad_sur 10 -5 -10; malgr 10 -8 -10; malgr_le 10 -8 -10
maman -4 -13 8; maman_elle -3 -12 4; maman_qui -5 -5 5; mamie -6 -6 10; mamie_colet -6 -6 10; mange -8 -7 8
mange_> -8 -7 8; mar -5 -5 6; mar_tin -5 -5 6; marc -9 -11 10; marc_lenoi -6 -8 7; marc_petit -8 -7 8; march -6 -5 1
march_> -9 -13 6; march_a 16 -10 -17; march_depui -14 -10 11; march_et -7 -10 8; march_mon -14 12 -12
march_nicke -11 11 -6; march_pas 3 -4 -8; march_plus -4 -8 4; march_toujo -13 -13 14; march_tres 12 -13 -9
mardi -8 8 -7; mardi_une -8 8 -7; mari -3 -22 10; mari_> -7 -9 8; mari_dit 7 -6 -7; mari_est -9 -9 9
mari_qui -11 -14 14; mari_vu 12 -14 -11; marie -14 -14 14; marie_a -2 -3 5; marie_chris -9 -9 9; marie_le -11 -11 11
marie_tiret -5 -4 8; marqu -12 5 -1; marqu_sorti -8 -10 9; marqu_sur -5 7 -8; marre -8 -9 8; marre_d -8 -9 8
marse -12 -12 12; marse_> -12 -12 12; marti -21 -21 23; marti_> -13 -14 14; marti_aroba -5 -4 6; marti_pierr -9 -9 9
marti_point -6 -5 10; marti_tiret -6 -7 7; mary -6 -6 6; mary_> -6 -6 6; masqu -10 -16 15; masqu_> -10 -16 15
matin -1 -21 3; matin_> -4 -19 4; matin_a 17 -9 -18; matin_c 5 -5 -5; matin_j -6 -4 6; mauva -7 7 -7
mauva_on -7 7 -7; max -7 -8 8; max_> -7 -8 8; maxim -12 -12 12; maxim_> -12 -12 12; me -3 2 -7; me_bloqu 9 -10 -8
me_branc 10 -13 -7; me_conne 21 -20 -20; me_convi -10 -11 11; me_deman 4 4 -18; me_disen -7 7 -7; me_dit 1 1 -14
me_faudr -8 -3 6; me_gonfl -7 -7 7; me_joind -12 13 -13; me_lache 12 -7 -12; me_parai -6 -5 6; me_parle -8 -9 9
me_prese -5 -5 6; me_recla -6 6 -7; me_saoul -9 -8 9; me_telep -11 13 -14; me_trans -12 -10 11; me_va -8 -11 9
mec -15 -14 15; mec_> -10 -11 11; mec_norma -8 -6 7; medic -7 -7 7; medic_> -7 -7 7; mega 8 -7 -8; mega_a 8 -7 -8
megas 14 -12 -15; megas_> 8 -7 -8; megas_alors 7 -5 -7; megas_et 9 -7 -9; melan -7 -9 9; melan_da -7 -9 9
meme -7 -12 10; meme_> -11 -15 13; meme_alors -6 -8 8; meme_depui -3 -4 6; meme_n 10 -9 -11; meme_panne -7 -9 8
meme_pas 8 -7 -8; meme_pour -8 9 -10; meme_probl -12 -10 14; meme_quand -11 9 -7; meme_que -10 -10 10
meme_souci -7 -9 8; merci -19 -15 18; merci_> -17 -14 16; merci_monsi -9 -9 10; merde -16 -16 16; merde_> -10 -12 11
merde_enfin -6 -6 6; merde_j -10 -11 10; mere -14 8 2; mere_> -11 11 -12; mere_est -7 9 -16; mere_qui -8 -16 14
mes 8 0 -21; mes_appar 5 -5 -4; mes_appel -13 13 -12; mes_camer 10 -10 -8; mes_clien -13 10 -8; mes_colle -7 7 -7
mes_corre -13 14 -15; mes_courr 14 -12 -13; mes_decla 8 -8 -5; mes_lunet -12 -10 13; mes_mails 15 -22 -10
mes_papie -9 -10 10; mes_petit 4 -3 -3; mes_piece 7 -8 -5; mes_potes -10 10 -9; mes_sms -18 19 -15
mes_texto -13 14 -11; mes_virem 8 -9 -7; mes_visio 13 -13 -16; messa -16 18 -18; messa_> -10 11 -10
messa_ne -20 23 -26; messa_sms -5 6 -6; messa_sur -2 4 -7; messa_vocal -8 8 -8; mets -7 7 -6; mets_carte -7 7 -6
mette -13 -13 13; mette_dupui -9 -9 9; mette_moi -6 -6 6; mettr 8 -8 -5; mettr_sur 8 -8 -5; micha -4 -7 8
micha_aroba -4 -7 8; miche -8 -7 7; miche_le -8 -7 7; micro 10 -10 -10; micro_coupu 10 -10 -10; midi -9 -9 9
midi_> -9 -9 9; mien -16 -13 15; mien_> -11 -8 10; mien_c -4 -5 5; mille -17 -18 20; mille_> -6 -9 9
mille_douze -5 -5 6; mille_lyon -8 -8 8; mille_neuf -3 -3 4; mille_trois -4 -4 5; min 7 -6 -9; min_wifi 7 -6 -9
mince -11 -11 11; mince_alors -11 -11 11; minut 15 -7 -19; minut_> 3 -3 -14; minut_je -11 -9 11; minut_le 6 -5 -6
minut_sur 15 -18 -14; mis -9 11 -11; mis_ma -9 11 -11; mise -6 10 -12; mise_a -6 6 -6; mise_dans -5 7 -8
miser 15 -16 -9; miser_> 15 -16 -9; mobil -25 23 -13; mobil_> -25 7 0; mobil_a -9 10 -9; mobil_car 10 -6 -10
mobil_dans -13 12 -10; mobil_de -9 9 -8; mobil_lui 7 -4 -7; mobil_m -16 15 -13; mobil_n -19 19 -6; mobil_ne -9 9 -8
mobil_parce 15 -12 -17; mobil_qui -15 15 -11; mobil_tres -8 8 -9; mobil_va 18 -24 -6; modem 21 -17 -19
modem_clign 7 -6 -7; modem_est 6 -5 -7; modem_il 9 -8 -11; modem_qu 7 -5 -7; modem_reste 11 -10 -9
modem_route 9 -8 -9; modif -8 -10 10; modif_mon -8 -10 10; moi -14 -5 15; moi_> -13 1 10; moi_a 11 -9 -11
moi_avec -9 -8 9; moi_c -10 -11 11; moi_ca 10 -10 -9; moi_de 4 -10 -4; moi_en -6 -6 6; moi_il -5 -5 5
moi_inter 16 -10 -17; moi_j 12 -12 -9; moi_je -14 11 -2; moi_l 8 -6 -8; moi_la -8 -7 7; moi_meme -11 -17 14
moi_par -5 -5 5; moi_quelq -5 -5 5; moi_si -9 9 -7; moi_sur -4 -4 5; moi_un -14 -15 16; moi_venir -6 -6 8
moi_vers -6 -6 6; moind 7 -7 -7; moind_page 7 -7 -7; moine -7 -7 7; moine_attac -7 -7 7; moins -13 -18 15
moins_dix -10 -9 10; moins_du -10 -10 10; moins_trent -8 -8 9; mois -9 -10 10; mois_de -9 -10 10; mon -7 11 -11
mon_abonn -8 -20 12; mon_adres -6 -6 7; mon_alarm 9 -9 -8; mon_cellu -15 14 -12; mon_code -11 11 -11
mon_contr -16 -14 15; mon_debit 9 -9 -8; mon_dect -13 13 -12; mon_dossi -13 -12 13; mon_epous 5 -5 -5
mon_fils 7 -17 1; mon_fixe -19 19 -14; mon_forfa -9 10 -11; mon_gamin -9 9 -8; mon_garco -7 7 -7; mon_gars -9 -10 10
mon_gsm -12 15 -14; mon_impri 8 -8 -6; mon_inter -9 9 -7; mon_iphon -5 6 -11; mon_mari -3 -22 10; mon_mobil 0 13 -19
mon_modem 13 -13 -10; mon_mon -7 8 -3; mon_natel -3 5 -18; mon_neveu -4 -7 8; mon_nom -16 -18 19; mon_nouve -7 8 -7
mon_numer -14 10 -5; mon_ordi 11 -11 -8; mon_ordin 11 -10 -10; mon_papa -6 -11 10; mon_patro -5 6 -6
mon_pays -7 7 -7; mon_pc 13 -12 -11; mon_petit 7 -3 -7; mon_porta -12 21 -29; mon_pote 8 -8 -4; mon_preno -7 -9 8
mon_rende -5 -6 6; mon_repet 14 -14 -18; mon_repon -11 17 -17; mon_route 13 -13 -13; mon_samsu -7 8 -3
mon_smart -3 4 -6; mon_solde -11 -9 10; mon_telep -2 10 -27; mon_telev 9 -8 -9; mon_vieux -7 7 -6
mon_wifi 13 -14 -10; mon_windo -8 -8 8; monde -10 -14 12; monde_> -10 -10 10; monde_est -8 -7 8; monde_plus 8 -6 -9
monsi -15 -23 20; monsi_> -9 -9 10; monsi_de -8 -8 8; monsi_duran -9 -7 8; monsi_excus -16 -10 16
monsi_lambe -9 -8 9; monsi_le -9 -9 9; monsi_moi 16 -10 -17; monsi_petit -6 -7 7; monsi_tres -9 -8 9
monsi_vande -8 -8 8; monta 9 -10 -8; monta_est 9 -10 -8; monte 3 1 -16; monte_pas 13 -12 -13; monte_plus -10 11 -10
moque -9 -9 10; moque_de -9 -9 10; morea -5 -6 6; morea_a -5 -6 6; morel -6 -5 11; morel_aroba -6 -5 10
morel_douze -5 -5 9; morin -7 -7 10; morin_aroba -7 -7 10; mort -1 -6 -5; mort_> 11 -29 2; mort_aucun -7 7 -5
mort_elle -7 9 -16; morte 11 -10 -12; morte_> 14 -14 -11; morte_je -13 13 -10; mot 1 -19 4; mot_> -11 -10 11
mot_aroba -7 -3 10; mot_de 9 -19 -6; mots -5 -5 5; mots_point -5 -5 5; mouli 8 -8 -8; mouli_> 8 -8 -8
moyen 7 -3 -10; moyen_d 5 0 -19; moyen_de 4 -12 -3; muet -15 15 -13; muet_> -15 15 -13; muet_on -7 8 -6
muets -8 9 -11; muets_> -8 9 -11; mur 6 -4 -4; mur_a 6 -4 -4; mutua 9 -9 -9; mutua_> 9 -9 -9; mutue -10 11 -12
mutue_tres -10 11 -12; mwen 6 -6 -5; mwen_l 6 -6 -5; my 6 -5 -5; my_frenc 6 -5 -5; n -8 5 -8; n_> -6 -6 6
n_a 12 -11 -14; n_acced 9 -8 -9; n_accro 1 0 -11; n_affic -10 11 -16; n_ai -4 4 -6; n_appar 7 -7 -6
n_arriv -4 12 -25; n_avons 6 -6 -6; n_d -6 -5 6; n_en -14 -13 13; n_enten -6 6 -6; n_est -1 -2 -4; n_exist -8 8 -11
n_y -12 -3 6; nadeg -7 -7 7; nadeg_celes -7 -7 7; namur -12 9 -8; namur_> -12 9 -8; nante 7 -6 -7; nante_> 7 -6 -7
natel -7 8 -21; natel_de -7 7 -7; natel_ne -10 11 -15; natel_veut 8 -8 -5; natha -17 -17 18; natha_> -9 -9 9
natha_point -4 -4 5; natha_van -8 -8 8; ne -2 4 -10; ne_bascu -6 8 -6; ne_capte -23 23 -14; ne_charg 7 -6 -8
ne_compr -4 -6 6; ne_compt -10 -9 9; ne_crois -14 -9 13; ne_donne -7 7 -6; ne_fait -9 9 -9; ne_fonct -18 -8 7
ne_l -3 -4 6; ne_m -14 0 6; ne_march -24 8 2; ne_monte 3 1 -16; ne_passe 7 7 -21; ne_peut -1 3 -16; ne_peux 2 -2 -5
ne_prend -11 12 -8; ne_recoi -14 14 -11; ne_recup 7 -7 -7; ne_redem 12 -7 -12; ne_repet 14 -14 -18
ne_repon 9 -9 -16; ne_s 9 -5 -17; ne_sais -2 -10 6; ne_sait -6 8 -4; ne_se 9 -9 -3; ne_sonne -17 22 -23
ne_suis -9 -7 8; ne_synch 9 -10 -7; ne_trouv 7 -7 -4; ne_va 8 -13 -2; ne_veut 11 -9 -14; ne_veux -10 -11 12
ne_vois 9 -8 -9; nee -8 -8 8; nee_dumon -8 -8 8; nenni -12 -12 12; nenni_> -12 -12 12; net -7 -7 9; net_> -7 -7 9
netfl 17 -18 -14; netfl_> 9 -8 -9; netfl_il 9 -6 -9; netfl_ne 8 -7 -9; netfl_plus 11 -10 -12; netfl_tourn 7 -7 -6
neuf -4 -11 8; neuf_appar -9 -7 8; neuf_aroba -6 -6 7; neuf_cent -3 -3 4; neuf_douze -5 -7 11; neuf_heure 10 -4 -14
neuf_huit -1 -1 2; neuf_je -9 -8 10; neuf_mille -8 -8 8; neuf_neuf -9 -8 10; neuf_non -2 -2 4; neuf_quara -1 -2 3
neuf_quatr -2 -2 5; neuf_treiz -4 -4 8; neuf_trois -5 -5 5; neuf_vingt -3 -4 6; neuf_zero -8 -8 11; neveu -4 -7 8
neveu_qui -4 -7 8; ni -3 -9 6; ni_appel -12 11 -11; ni_d 6 6 -19; ni_envoy -7 8 -8; ni_inter -15 -14 15
ni_l -11 -9 10; ni_la 10 -10 -7; ni_le -15 -14 15; ni_pon 6 -6 -5; ni_recev -9 12 -12; ni_rien 5 -5 -5
ni_sur 10 -9 -14; nice -6 -7 7; nice_> -6 -7 7; nicke -17 16 -10; nicke_c -11 11 -6; nicke_juste -10 10 -6
nicke_mais -8 8 -8; nivea -13 13 -13; nivea_de -13 13 -13; no 5 0 -13; no_fonct 8 -6 -8; no_inter 7 -4 -6
no_sim -7 7 -6; noah -5 -5 5; noah_point -5 -5 5; noire -2 -11 4; noire_avec -9 -8 9; noire_plus 8 -7 -8
nom -18 -19 21; nom_> -15 -14 16; nom_c -8 -11 12; nom_de -7 -9 8; nom_est -7 -8 8; nom_et -5 -6 6
nom_henry -7 -7 8; nombr -11 -11 11; nombr_> -11 -11 11; non -14 -18 24; non_> -12 -18 17; non_atten -3 -2 5
non_c 0 2 -8; non_ca -6 -6 6; non_desol -12 -10 11; non_detec -9 10 -9; non_ident 8 -11 -7; non_je -17 -16 19
non_le -8 8 -10; non_mais -10 -7 9; non_merci -6 -5 6; non_non -1 -24 3; non_pas 11 -18 -9; non_plus -8 -20 8
non_quatr -2 -2 4; non_rien -4 -5 8; non_sept -8 -7 8; non_surto -8 -8 8; non_treiz -5 -5 6; non_valid -7 8 -7
non_vous -9 -4 9; non_voyon -9 -7 8; nonan -5 -5 6; nonan_et -4 -4 6; nonan_sept -5 -5 5; nono -4 -4 5
nono_deux -4 -4 5; norma -14 -18 17; norma_> -8 -7 8; norma_que -13 -12 12; norma_quoi -8 -6 7; nos 10 -5 -19
nos_clien -5 5 -2; nos_comme -9 9 -8; nos_mails 6 -5 -7; nos_ordin 11 -11 -10; nos_poste -8 9 -11; nos_termi 8 -9 -7
not 6 -5 -5; not_worki 6 -5 -5; note -6 -5 6; note_oui -6 -6 6; note_vingt -1 0 1; noter -6 -5 6
noter_sacha -6 -5 6; notez -1 0 1; notez_bien -1 0 1; notre -5 0 -1; notre_conne 6 -6 -5; notre_contr -6 -5 6
notre_liais 7 -5 -7; notre_lien 9 -8 -9; notre_numer -5 7 -5; notre_poste -9 -8 9; notre_trunk -12 11 -10
nous -3 -6 -2; nous_> -11 -8 10; nous_appel -5 5 -5; nous_au -8 9 -10; nous_ca 6 -5 -6; nous_depui 16 -10 -17
nous_disen -5 5 -5; nous_n 6 -6 -6; nous_on 8 -8 -7; nous_prene -5 -6 6; nous_somme -8 -8 8; nous_une 5 -5 -5
nouve -4 12 -14; nouve_box 8 -5 -8; nouve_carte -5 5 -5; nouve_colla -6 6 -6; nouve_iphon -7 8 -7
nouve_mais -7 7 -6; nouve_prise -11 -8 10; nouve_sim -6 8 -9; noval -6 -5 9; noval_point -6 -5 9; novem -9 -10 10
novem_> -9 -10 10; numer -17 7 3; numer_> -5 -7 7; numer_a -10 11 -12; numer_ca -7 8 -8; numer_de -14 -13 14
numer_echec -6 6 -6; numer_est -12 13 -8; numer_le 0 -1 1; numer_masqu -10 -16 15; numer_n -9 10 -14
numer_point -5 -6 6; numer_une -8 9 -4; o -9 -8 10; o_> -7 -6 7; o_l -5 -4 8; o_n -6 -5 6; obisp -9 -9 10
obisp_> -9 -9 10; occup -8 9 -8; occup_> -5 7 -5; occup_tout -8 9 -8; odett -4 -7 8; odett_point -4 -7 8
offre -11 -10 11; offre_> -11 -11 12; offre_plus -9 -9 9; oh -7 -9 8; oh_je -6 -8 8; oh_que -7 -7 7; ok -9 -8 10
ok_allez -8 -8 9; ok_trent -1 0 1; olga -6 -6 7; olga_point -6 -6 7; olivi -8 -8 8; olivi_duboi -8 -8 8; on 2 -2 -6
on_a 13 -17 -9; on_arriv 9 -9 -8; on_capte 8 -9 -7; on_enten -7 6 -5; on_est -11 -24 16; on_fait -9 -5 8
on_m 2 1 -16; on_me -8 9 -11; on_n -1 7 -23; on_ne -2 7 -11; on_peut -10 -5 10; on_regar 5 -5 -5; on_s -14 16 -17
on_se -10 10 -9; on_va -10 -10 10; on_vient 8 -7 -7; ont 4 2 -12; ont_creus 7 -4 -7; ont_envoy -6 6 -7
ont_fait 8 -7 -9; ont_secti 6 -6 -6; onze -5 -4 6; onze_douze -5 -5 6; onze_quara -5 -5 9; onze_soixa -3 -3 5
onze_vingt -4 -4 5; opera -13 -14 14; opera_> -13 -13 13; opera_de -10 -9 10; opera_je -6 -6 7; opera_parce 8 -5 -8
or 7 -6 -7; or_il 7 -6 -7; orage 0 0 -11; orage_> -7 7 -7; orage_d 15 -8 -17; orage_je 3 -12 -1; orang 9 -11 -4
orang_> 8 -7 -9; orang_elle 6 -5 -6; orang_et 6 -5 -6; orang_point -10 -8 14; orang_qui 9 -7 -9; ordi 11 -11 -8
ordi_porta 7 -7 -2; ordi_trouv 9 -9 -9; ordin 15 -20 -6; ordin_> 7 -7 -7; ordin_ca 7 -6 -6; ordin_de 8 -4 -7
ordin_dit 9 -8 -10; ordin_et -8 -10 9; ordin_il 9 -12 -7; ordin_n 8 -7 -6; ordin_ne 13 -12 -5
ordin_porta 14 -13 -16; ordin_sont 11 -11 -10; org -5 -5 5; org_> -5 -5 5; ottic 8 -6 -8; ottic_e 8 -6 -8
ou -14 -14 15; ou_5 -8 -8 8; ou_ca -9 -6 7; ou_cinq -7 -8 8; ou_huit -8 -7 8; ou_le 0 -1 1; ou_netfl 9 -8 -9
ou_pas -8 -9 9; ou_peut -6 -6 6; oubli -10 -11 10; oubli_le -10 -11 10; ouf 9 -10 -9; ouf_> 9 -10 -9
ouf_sur 7 -7 -7; oui -17 -23 24; oui_> -20 -22 24; oui_alors 5 -7 -3; oui_bien -7 -6 7; oui_bonjo 5 -7 -2
oui_c -1 -8 4; oui_ca -11 -17 13; oui_cinq -2 -1 3; oui_dites 7 -3 -7; oui_donc -7 -5 8; oui_enfin -6 -5 6
oui_et -5 -5 5; oui_euh -11 -7 10; oui_evide -8 -9 8; oui_je -8 -8 8; oui_jeune -8 -9 8; oui_mais -11 -11 11
oui_mon -10 11 -12; oui_non -11 -7 10; oui_oui -10 -9 11; oui_tout -6 -9 12; oui_tres -18 -13 18; oui_vite -9 -8 9
oui_voila 16 -3 -17; oula -8 -8 9; oula_au -8 -8 9; outlo -7 -6 10; outlo_point -7 -6 10; ouver -6 -5 6
ouver_la -6 -5 6; ouvre 9 -9 -9; ouvre_> 9 -9 -9; ouvri 16 -13 -16; ouvri_les 9 -9 -8; ouvri_ma 11 -11 -10
ouvri_mes 9 -9 -9; ouvri_ont 7 -4 -7; p -8 -8 11; p_point -5 -5 6; p_s -7 -6 7; p_servi -3 -4 5; page 18 -16 -16
page_> 12 -15 -10; page_d 10 -9 -10; page_googl 8 -8 -7; pages 12 -12 -10; pages_> 10 -9 -16; pages_ne 6 -6 -5
pages_s 7 -7 -7; paie 7 -3 -7; paie_la 7 -3 -7; paiem 8 -9 -7; paiem_ne 7 -6 -1; paiem_sont 8 -9 -7
paill -16 -16 16; paill_> -16 -16 16; panne -10 -9 12; panne_> -15 -5 13; panne_d 12 -6 -12; panne_euh 9 -7 -9
panne_le -11 -15 12; panne_les 7 -8 -6; panne_que -7 -9 8; papa -12 -16 15; papa_> -10 -10 10; papa_appel 8 -5 -8
papa_est -13 -10 11; papa_il 11 -7 -15; papie -14 -1 3; papie_> -9 -10 10; papie_et -5 7 -8; paque 9 -8 -9
paque_sur 9 -8 -9; par -14 0 7; par_7 -8 -7 7; par_contr -1 3 -9; par_inter 8 -7 -10; par_quara -5 -5 5
par_sms -10 11 -10; par_telep -9 9 -9; par_un -8 -7 7; par_vos -8 -7 8; parai -6 -5 6; parai_bien -6 -5 6
paras -7 7 -7; paras_on -7 7 -7; parce 18 -21 -6; parce_qu 7 -20 2; parce_que 18 -17 -11; pardi -12 -12 12
pardi_> -12 -12 12; pardo 7 -7 -6; pardo_j 7 -7 -6; parei 4 -5 -3; parei_avec -6 -5 7; parei_pas 5 -5 -5
paris -14 -14 15; paris_> -10 -10 10; paris_point -4 -4 6; parle -20 -10 18; parle_> -15 -2 9; parle_a -11 -4 7
parle_au -6 10 -10; parle_aux -8 -8 8; parle_avec -2 -6 4; parle_de -13 -13 15; parle_fort -8 -8 8
parle_lente -11 -10 12; parle_presq -5 -8 9; parta 10 -6 -18; parta_sur 10 -6 -18; parte -2 9 -15; parte_pas 4 3 -10
parte_plus -8 10 -20; parti -15 -13 15; parti_> -11 -16 14; parti_depui 20 -12 -22; parti_en -6 6 -9
parti_mange -8 -7 8; pas -1 1 -4; pas_14 -7 -7 7; pas_> -8 1 1; pas_a -2 6 -20; pas_activ -5 7 -8
pas_alors -14 13 -9; pas_arriv 3 3 -15; pas_attri -10 12 -4; pas_au 8 -9 -4; pas_besoi -8 -7 8; pas_bien -1 0 1
pas_bon 11 -10 -11; pas_c 0 -16 7; pas_ca -19 -22 22; pas_ce -4 -6 6; pas_chez -11 16 -17; pas_compt -10 -11 11
pas_conne 8 -6 -6; pas_d 14 -13 -5; pas_dans 8 -9 -7; pas_de 1 7 -11; pas_demar 8 -7 -9; pas_deux 8 -7 -8
pas_du 4 -15 -3; pas_elle -9 -10 9; pas_emett -10 9 -9; pas_en -6 6 -6; pas_ete -10 11 -12; pas_exact -14 -13 13
pas_faire -3 9 -8; pas_faite -7 8 -9; pas_grave -17 -18 18; pas_ici -7 -10 8; pas_inter -19 14 -23; pas_je -8 -11 11
pas_joign -8 9 -4; pas_l -8 8 -8; pas_la -4 -3 1; pas_le 17 -26 -5; pas_les 14 -13 -13; pas_ma 16 -16 -15
pas_mais -9 9 -7; pas_mal -8 -12 9; pas_march 16 -10 -17; pas_me -8 8 -8; pas_merci -12 -10 12; pas_monsi -9 -7 8
pas_moyen 8 -12 -4; pas_non -2 -13 5; pas_norma -13 -12 12; pas_parle -8 -4 6; pas_pour -10 -8 11
pas_quand -7 11 -8; pas_que 0 -15 3; pas_quelq -9 -13 11; pas_recon -6 6 -8; pas_repon -16 -16 16
pas_resea -10 10 -10; pas_se 11 -10 -7; pas_sfr -5 -6 9; pas_si -1 0 1; pas_sur 6 -6 -5; pas_telep -8 10 -11
pas_trop -15 -14 17; pas_un -17 5 2; pas_vous -10 -14 15; pas_vraim -11 -7 10; pasca -9 -9 10; pasca_obisp -9 -9 10
passa -7 -7 7; passa_du -7 -7 7; passe -7 8 -7; passe_> 1 6 -13; passe_a -9 -9 9; passe_c -4 -6 6
passe_demai -9 -9 9; passe_j 9 -9 -9; passe_l 7 -7 -6; passe_mais 7 -7 -6; passe_mal 15 -17 -11; passe_mes -7 7 -5
passe_moi -11 -16 15; passe_pas -13 15 -13; passe_plus 4 -2 -14; passe_pour 15 -15 -14; passe_sur 15 -8 -17
passe_tout -7 -5 7; passe_un -10 9 -8; patri -5 -5 6; patri_ferra -5 -5 6; patro -5 6 -6; patro_et -5 6 -6
paul -16 -16 18; paul_aroba -6 -5 7; paul_chez -9 -9 9; paul_tiret -6 -5 7; paule -7 -7 9; paule_point -7 -7 9
pauli -7 -6 7; pauli_desca -7 -6 7; paye -3 -14 4; paye_la 7 -5 -7; paye_pour -10 -10 10; payer -6 -6 8
payer_factu -6 -6 8; pays -7 7 -7; pays_mais -7 7 -7; pc 8 -17 2; pc_du -8 -11 9; pc_fixes -8 -8 8; pc_porta 4 -11 3
pc_une 9 -7 -11; peine -3 -11 6; peine_de -12 -10 11; peine_en 8 -7 -8; pelle 5 -5 -5; pelle_a 5 -5 -5
penda -10 11 -12; penda_les -9 10 -10; penda_mes -8 9 -10; pense -12 -11 13; pense_> -8 -8 8; pense_depui -7 -7 7
perd 6 -5 -6; perd_le 6 -5 -6; perds 11 -13 -6; perds_la 6 -3 -5; perds_le 11 -14 -5; perdu 5 -10 -7
perdu_> 3 -13 1; perdu_inter 9 -9 -8; perdu_la 7 -6 -7; perdu_mon -15 14 -12; perez -13 -9 15; perez_aroba -13 -9 15
perma -11 11 -11; perma_au -11 11 -11; perri 5 -11 -4; perri_aroba -5 -4 8; perri_je 9 -9 -9; perso -19 13 -2
perso_> -13 11 -5; perso_avec -9 9 -9; perso_n -5 3 -6; perso_ne -8 8 -7; perso_peut -6 7 -7; perso_physi -7 -11 9
perte 12 -9 -12; perte_de 12 -9 -12; petit -12 -20 18; petit_> -14 -14 14; petit_a -5 -5 5; petit_aimen -5 -5 6
petit_aroba -5 -4 5; petit_boite 6 -5 -6; petit_boiti 6 -4 -6; petit_comme -6 -7 7; petit_elle 9 -4 -8
petit_enfan 4 -3 -3; petit_l 7 -3 -7; petit_lumie 12 -7 -12; petit_point 6 -5 -6; petit_probl -10 -11 10
petit_quest -8 -6 8; petit_souci -6 -6 6; petit_trent -7 -7 8; petro -6 -6 7; petro_aroba -6 -6 7; peu -15 -15 16
peu_compl -6 -7 8; peu_embet -15 -8 12; peu_ennuy -5 -5 6; peu_perdu -7 -5 7; peu_pres -8 -8 8; peuch 4 -3 -3
peuch_la 4 -3 -3; peut -3 0 -2; peut_etre -6 -6 6; peut_faire -9 -16 10; peut_laiss -5 5 -5; peut_m -6 7 -7
peut_me -11 13 -14; peut_pas -4 6 -10; peut_plus 5 -6 -10; peuve 4 -3 -3; peuve_plus 4 -3 -3; peux -7 10 -11
peux_appel -6 7 -7; peux_avoir -8 -9 8; peux_le -10 -11 10; peux_m -5 -7 7; peux_ni -12 11 -11; peux_parle -8 -9 9
peux_pas -19 4 2; peux_plus 14 -9 -15; peux_recev -11 10 -10; peux_surfe -16 15 -9; peux_telep 15 -15 -12
phili -6 -5 8; phili_point -6 -5 8; physi -7 -11 9; physi_> -7 -11 9; piece 12 -10 -12; piece_joint 12 -10 -12
pierr -14 -14 14; pierr_> -9 -9 9; pierr_marti -9 -6 8; pin -9 10 -9; pin_est -6 6 -6; pin_que -6 6 -7; ping 8 -8 -8
ping_de 8 -8 -8; pixel 10 -8 -13; pixel_et 10 -8 -13; placa -11 -13 11; placa_> -11 -13 11; place -9 -9 9
place_de -9 -9 9; plaig 7 -8 -6; plaig_> 7 -8 -6; plais -8 -7 8; plais_> -8 -7 8; plait -11 -8 13; plait_> -10 -6 13
plait_madam -5 -5 5; plait_pas -5 -5 5; plant 11 -12 -11; plant_> 11 -12 -11; plein 0 8 -13; plein_de -7 7 -7
plein_et -8 8 -8; plein_zoom 7 -6 -7; pleut -9 -10 9; pleut_depui -9 -10 9; pluie -8 9 -8; pluie_> -8 9 -8
plus 6 0 -16; plus_> -6 -6 5; plus_a 16 -12 -17; plus_acces 8 -8 -6; plus_aller 15 -14 -15; plus_appel -16 17 -13
plus_attri -12 14 -14; plus_au 7 -6 -1; plus_aucun -3 5 -11; plus_ca 9 -10 -8; plus_chez 8 -6 -8; plus_d -10 -10 7
plus_de -17 14 -4; plus_demar 13 -9 -15; plus_depui -1 -4 -5; plus_detec -6 6 -4; plus_du 14 -14 -13
plus_elle 11 -10 -8; plus_encai 5 -5 -5; plus_envoy -7 7 -7; plus_et -6 7 -6; plus_faire 12 -13 -10
plus_heure -16 16 -16; plus_inter 21 -19 -21; plus_jamai -7 -6 7; plus_jouer 14 -12 -15; plus_la 3 5 -17
plus_le 11 -9 -9; plus_les -8 10 -11; plus_maint -12 -10 11; plus_me 9 -7 -11; plus_mes 7 -2 -10; plus_mon 9 -8 -9
plus_moyen 0 5 -14; plus_parle -5 5 -2; plus_pas 12 -9 -12; plus_perso 0 7 -19; plus_plus -7 8 -3; plus_qu -6 8 -10
plus_quand -5 5 -5; plus_que 9 -7 -9; plus_rapid -9 -9 9; plus_recon -9 9 -8; plus_regar 7 -6 -6
plus_rien -11 -10 9; plus_ses 10 -9 -11; plus_sur -8 9 -8; plus_surfe 15 -15 -12; plus_telep -16 17 -13
plus_telet 10 -10 -8; plus_trent -3 -3 4; plus_tut -9 9 -9; plusi -13 -12 13; plusi_> -12 -12 12
plusi_quoi -15 -8 13; pluto 18 -17 -18; pluto_inter 18 -17 -18; point -10 -11 15; point_b -3 -4 6; point_be -6 -5 6
point_benze -6 -6 7; point_c -7 -4 7; point_com -9 -7 14; point_d 4 -7 -2; point_de 9 -9 -9; point_diall -6 -6 6
point_duboi -4 -5 8; point_dupon -4 -2 6; point_duran -9 -8 11; point_e -6 -5 9; point_fr -11 -9 14
point_hadj -7 -4 10; point_huet -4 -4 6; point_i -5 -5 5; point_l -4 -4 5; point_la -7 -3 9; point_lacou -5 -5 5
point_mar -5 -5 6; point_marti -5 -4 6; point_micha -4 -7 8; point_morel -6 -5 11; point_net -7 -7 9
point_orang -10 -9 11; point_org -5 -5 5; point_perez -13 -9 15; point_perri -5 -4 8; point_petit -8 -6 7
point_petro -6 -6 7; point_r -6 -6 7; point_renau -6 -5 8; point_roy -7 -7 10; point_simon -5 -5 5
point_sur -6 -5 6; point_weber -4 -4 5; pon 6 -6 -6; pon_enten 6 -6 -5; pon_etein 6 -4 -4; por -6 -6 7
por_favor -6 -6 7; porta -12 21 -29; porta_> 0 2 -18; porta_affic -11 12 -6; porta_arriv 7 -7 -2; porta_ca 3 -1 -9
porta_capte -8 8 -8; porta_dans -10 11 -9; porta_de -1 3 -11; porta_depui -9 10 -1; porta_est -16 15 -10
porta_et -8 -8 8; porta_il 1 2 -17; porta_impos 4 -4 -2; porta_j -9 8 -8; porta_la 8 -7 -8; porta_n -9 9 -13
porta_ne -7 8 -9; porta_parce 15 -15 -11; porta_pourt -7 7 -6; porta_que -11 12 -14; porta_qui -12 11 -10
porta_reste -9 10 -2; porta_se 14 -14 -3; porta_voit 9 -8 -12; porte 3 1 -14; porte_> -10 11 -12; porte_je 11 -14 -5
pose -4 4 -3; pose_probl 13 -13 -12; pose_souci -11 11 -8; pose_une -11 -8 10; possi -6 -6 6; possi_d -6 -6 6
poste -22 7 3; poste_> -10 -12 12; poste_a -8 -8 8; poste_de -9 9 -9; poste_inter -9 -8 9; poste_sont -6 12 -15
poste_telep -8 9 -11; pote 8 -8 -4; pote_ca 8 -8 -4; potes -10 10 -9; potes_ils -10 10 -9; pour -10 -10 13
pour_appel -8 9 -10; pour_autre -6 -10 7; pour_ca -13 -11 15; pour_de -6 6 -6; pour_des -5 -6 6; pour_euh -7 -5 8
pour_inter 15 -16 -9; pour_l -12 -11 12; pour_la -14 -2 4; pour_le 1 6 -14; pour_lui -5 -5 5; pour_ma 10 -19 -6
pour_rien -17 -2 6; pour_sur -12 -11 12; pour_un -13 -16 16; pour_une -12 -14 14; pourq -4 5 -4; pourq_ma 10 -10 -9
pourq_mais -7 7 -7; pourq_vous -7 -7 7; pourt -4 6 -9; pourt_il -7 7 -6; pourt_le 8 -5 -8; pouve -10 -9 10
pouve_m -7 -6 7; pouve_noter -6 -5 6; prefe -6 -9 7; prefe_avoir -5 -5 6; prefe_parle -8 -11 11; prele -10 -13 14
prele_> -10 -13 14; premi -10 -13 12; premi_> -5 -5 5; premi_etage -11 -8 10; premi_fois -4 -6 6; premi_ne 7 -7 -7
prend -8 0 5; prend_plus -11 12 -8; prend_un -6 -6 6; prene -13 -13 14; prene_le 0 -1 1; prene_pour -5 -6 6
prene_votre -11 -9 10; preno -12 -11 12; preno_> -5 -6 6; preno_avec -5 -5 5; preno_c -7 -7 8; preno_lucas -6 -7 7
preno_mary -6 -6 6; preno_thoma -4 -6 8; pres -8 -8 8; pres_dix -8 -8 8; prese -5 -5 6; prese_patri -5 -5 6
presq -5 -8 9; presq_comme -5 -8 9; press -9 -10 12; press_c -9 -10 12; princ 6 -6 -6; princ_ne 6 -6 -6
prise 0 -15 4; prise_> -9 -13 10; prise_fibre 12 -11 -12; prive 5 -5 -5; prive_d 5 -5 -5; pro -7 7 -5
pro_est -7 7 -5; probl -2 -4 0; probl_> -34 -33 36; probl_avec 19 -9 -19; probl_c 13 -13 -12; probl_de 5 14 -22
probl_et -4 -6 6; probl_oui -9 -9 9; probl_que -8 -3 8; profe -7 -10 8; profe_> -11 -9 11; profe_c 6 -5 -6
profe_est 7 -5 -7; propo -3 -3 6; propo_d -1 0 1; propo_de -6 -5 10; puc -9 8 -7; puc_> -9 8 -7; puce -6 6 -7
puce_a -6 6 -7; puis 6 -5 -9; puis_d 5 -5 -5; puis_elle -5 7 -8; puis_hier 7 -6 -9; puis_je -6 -7 7
puisq -11 12 -14; puisq_c -11 12 -14; puits -7 9 -10; puits_> -7 9 -10; puk -12 13 -13; puk_> -12 13 -13
pus 6 -5 -7; pus_acces 6 -5 -7; putai -8 -8 8; putai_mais -8 -8 8; qu 5 -2 -10; qu_a 15 -12 -17; qu_elle 9 -12 -7
qu_est -7 -5 7; qu_il 4 -11 2; qu_ils 8 -7 -9; qu_inter -14 13 -9; qu_on 1 2 -13; qu_une -6 8 -10; quand -15 28 -35
quand_ils -5 5 -5; quand_j -14 20 -21; quand_je -8 19 -28; quand_on -6 7 -7; quara -15 -13 17; quara_cinq -2 -2 4
quara_cinqu -5 -5 5; quara_deux -11 -11 11; quara_et -2 -2 4; quara_huit 0 -1 1; quara_neuf -3 -4 6
quara_quatr -4 -4 5; quara_sept -3 -3 5; quara_six 0 -1 1; quart 3 3 -15; quart_d 7 -3 -7; quart_est 5 -5 -5
quart_meme -8 9 -10; quato -6 -6 9; quato_aroba -6 -6 8; quato_non -5 -5 6; quato_soixa -4 -4 5; quato_vingt -3 -4 7
quatr -14 -12 16; quatr_> -5 -5 6; quatr_aroba -6 -7 9; quatr_au -5 -5 5; quatr_barre -6 6 -6; quatr_ca -5 -5 6
quatr_cinq -6 -7 7; quatr_cinqu -3 -4 7; quatr_douze -5 -5 8; quatr_ou -6 -7 8; quatr_quara -8 -7 14
quatr_quatr -3 -2 4; quatr_septa -5 -5 5; quatr_smart -6 -5 5; quatr_soixa -2 -3 4; quatr_trent -5 -5 5
quatr_vingt -7 -7 9; quatr_voila -1 0 1; quatr_zero -5 -7 11; que 2 -4 -7; que_c 13 -15 -12; que_ca -12 -7 12
que_chez 16 -15 -11; que_clign 8 -6 -10; que_dehor -5 5 -5; que_dix 9 -7 -9; que_figur -7 8 -6; que_j -18 17 -9
que_je -5 6 -11; que_l 0 -13 5; que_la 19 -22 -10; que_le 20 -27 -7; que_les 7 -4 -7; que_ma 9 -10 -7
que_mon -6 8 -15; que_nenni -12 -12 12; que_notre -5 7 -5; que_oui -14 -12 14; que_plus -11 12 -14
que_redem 12 -12 -11; que_vous -17 -12 17; quell -13 -13 13; quell_bande -8 -8 8; quell_boite -6 -7 7
quelq -19 -13 18; quelq_un -19 -13 18; quest -10 -10 10; quest_> -8 -6 8; quest_sur -8 -9 9; qui -3 4 -9
qui_a -18 4 11; qui_arriv 8 -7 -8; qui_clign 11 -10 -11; qui_coupe 14 -17 -11; qui_decon -5 5 -10; qui_est -4 7 -11
qui_fait 8 -8 -7; qui_je -5 -7 7; qui_l -4 -7 8; qui_m -5 -14 13; qui_march -8 -13 10; qui_ne 4 7 -20
qui_passe 0 3 -15; qui_plant 11 -12 -11; qui_pose -3 5 -16; qui_s -10 -11 11; qui_saute 8 -4 -9; qui_se -7 -9 9
qui_tient 7 -6 -7; qui_va -10 -10 10; quinz -18 -17 18; quinz_> -13 -14 14; quinz_ans -4 -6 6; quinz_au -8 -7 8
quinz_quatr -3 -3 4; quinz_rue -8 -7 8; quinz_soixa -4 -4 5; quinz_sont -8 -7 8; quoi -10 -22 16; quoi_> 0 -18 4
quoi_ce -5 -5 6; quoi_mon -12 -10 11; quoi_qui -7 -10 8; quoi_une -10 -10 14; quoi_vous -11 -8 12; r -11 -9 14
r_> -7 -6 9; r_a -4 -3 6; r_aroba -5 -4 5; r_comme -2 -3 5; r_e -6 -6 7; r_et -7 -5 7; r_p -4 -5 8; r_u -6 -6 7
raccr -20 20 -17; raccr_si -9 -12 10; raccr_tout -17 21 -20; rade 13 -13 -11; rade_> 10 -11 -8; rade_depui 7 -3 -7
rade_et 10 -8 -13; radio -7 6 -6; radio_> -7 6 -6; raise -9 9 -8; raise_sur -9 9 -8; raiso -9 -4 9; raiso_> -9 -4 9
rallu -6 6 -9; rallu_enlev -6 6 -9; rame 17 -13 -17; rame_a 8 -7 -8; rame_enorm 9 -10 -8; rame_grave 10 -5 -10
rame_sur 13 -10 -13; raoul -2 -3 5; raoul_c -2 -3 5; rapid -9 -9 9; rapid_> -9 -9 9; rappe -16 -11 13
rappe_> -12 -6 9; rappe_au -8 -3 8; rappe_moi -5 -5 5; rappe_par -6 -6 6; rappo 11 -9 -12; rappo_a 11 -9 -12
rassu -6 -4 6; rassu_> -6 -4 6; rau -4 -3 6; rau_r -4 -3 6; recev -20 17 -13; recev_d -9 12 -12; recev_des -7 7 -6
recev_les -13 13 -14; recev_mais -10 9 -9; reche -9 9 -6; reche_de -9 9 -6; recla -11 6 0; recla_> -11 -7 10
recla_un -6 6 -7; recoi -6 11 -15; recoi_des -20 17 -14; recoi_ma -5 -5 6; recoi_pas -7 7 -7; recoi_plus 0 12 -20
recom -9 -12 10; recom_> -9 -12 10; recon -9 9 -9; recon_> -9 9 -9; recu -5 -14 6; recu_et -1 0 1; recu_la 8 -5 -8
recu_un -7 -6 7; recu_votre -9 -8 9; recup 7 -7 -7; recup_plus 7 -7 -7; redem 4 -20 4; redem_> -12 -13 13
redem_la -11 12 -14; redem_plus 12 -7 -12; redem_tout 13 -13 -13; redem_toute 12 -12 -11; regar 10 -19 -5
regar_des 4 -14 -2; regar_la 11 -9 -11; regar_mes 7 -6 -6; regar_un 5 -5 -5; regle -7 -6 7; regle_ca -7 -6 7
relat -6 -6 6; relat_avec -6 -6 6; remar -6 -7 7; remar_vite -6 -7 7; rembo -7 -7 7; rembo_> -7 -7 7; remet -5 5 -5
remet_le -5 5 -5; remis -6 6 -9; remis_la -6 6 -9; remon -6 -4 6; remon_mais -6 -4 6; renau -6 -5 8; renau_a -6 -5 8
rende -9 -9 10; rende_la -7 -6 7; rende_vous -6 -7 7; rene -1 -2 3; rene_tiret -1 -2 3; rense -12 -12 14
rense_> -12 -12 14; rentr -4 6 -12; rentr_du 8 -7 -7; rentr_mon -6 6 -9; renvo -11 12 -13; renvo_d -11 12 -13
repet 17 -15 -19; repet_> 8 -7 -8; repet_au 7 -7 -7; repet_clign 8 -8 -8; repet_ne 14 -14 -18; repet_non -15 -9 14
repet_plus 14 -14 -18; repon -4 10 -19; repon_> -11 17 -17; repon_a -16 -16 16; repon_direc -6 7 -7
repon_ne -12 12 -7; repon_plus 10 -9 -15; repon_se -9 9 -9; repre -3 -4 6; repre_zero -3 -4 6; repub -9 -9 9
repub_a -9 -9 9; resea -3 17 -34; resea_> 7 0 -22; resea_alors -6 6 -9; resea_avec -16 17 -17; resea_chez -8 9 -10
resea_de 7 -4 -14; resea_dedan -9 8 -8; resea_depui -15 13 -9; resea_du -7 7 -9; resea_infor 11 -10 -13
resea_inter 12 -11 -9; resea_mobil -20 18 -10; resea_non 8 -11 -7; resea_sans 8 -7 -7; resea_sur -11 13 -13
resea_wifi 10 -13 -6; resil -12 -13 14; resil_> -12 -13 14; respo -10 -12 12; respo_> -10 -12 12; reste 2 3 -13
reste_bloqu -12 12 -9; reste_etein 11 -10 -9; reste_inact -6 6 -6; reste_rouge 7 -6 -7; reste_sur -9 10 -2
retab 10 -8 -10; retab_inter 10 -8 -10; reuni 10 -10 -10; reuni_> 12 -9 -13; reuni_zero -2 -2 4; rez -5 -5 5
rez_de -5 -5 5; ridic 12 -10 -15; ridic_> 10 -10 -11; ridic_un 8 -7 -8; rien -8 -10 9; rien_> -7 5 -7
rien_alors 5 -5 -5; rien_aucun -5 5 -5; rien_c -4 -5 8; rien_contr 16 -11 -21; rien_de -3 -11 7; rien_du 1 -1 -5
rien_fait -6 -5 7; rien_j -5 -1 5; rien_n -9 -1 4; rien_ne -5 -24 12; rien_non -10 -9 10; rien_puisq -11 12 -14
rien_que -11 -8 10; rien_qui -6 -11 8; rien_sur 10 -9 -14; rien_y -7 10 -6; roami -10 10 -10; roami_desac -10 10 -10
robas -5 -5 5; robas_numer -5 -5 5; robot -11 -13 12; robot_> -11 -13 12; rodez -9 -9 9; rodez_> -9 -9 9
rond 10 -10 -10; rond_et 5 -5 -5; rond_il 5 -5 -5; rond_sur 7 -7 -6; rond_tout 10 -6 -10; rose -7 -8 8
rose_blanc -7 -8 8; rossi -5 -5 5; rossi_chioc -5 -5 5; rouge 22 -15 -21; rouge_> 14 -10 -13; rouge_et 18 -14 -18
rouge_pas 6 -4 -6; rouge_sur 9 -4 -8; rouss -8 -8 8; rouss_de -8 -8 8; route 22 -20 -17; route_a 15 -12 -15
route_princ 6 -6 -6; route_redem 13 -13 -13; roy -7 -7 10; roy_aroba -7 -7 10; rue -5 -14 9; rue_> 11 -4 -8
rue_appar 12 -10 -11; rue_des -8 -7 8; rue_mais 10 -10 -9; rue_victo -8 -7 8; rue_y 8 -7 -9; s 6 -10 -5
s_actua 10 -10 -10; s_affic 12 -15 -7; s_allum 15 -14 -14; s_appai -13 13 -12; s_c -7 -6 7; s_e -7 -6 9
s_enten -14 17 -19; s_est 6 -5 -7; s_il -11 -8 13; s_m -8 -8 9; s_ouvre 9 -9 -9; s_pauli -7 -6 7; s_point -7 -4 10
s_s -8 -7 9; s_y -6 -8 7; sa 13 -12 -12; sa_conso 6 -7 -6; sa_fait 6 -5 -6; sa_ka 6 -6 -5; sa_s 8 -8 -7
sacha -6 -5 6; sacha_lenoi -6 -5 6; sais -8 -16 14; sais_pas -13 -13 15; sais_plus 9 -7 -11; sais_tu -8 -8 9
saisi -10 -9 10; saisi_> -10 -9 10; sait -6 8 -4; sait_plus -6 8 -4; salon -9 -17 10; salon_> -8 -21 10
salon_celui -9 11 -11; salon_un -6 -4 6; salut 5 -9 -2; salut_bien -8 -6 8; salut_c 9 -8 -9; samsu -7 8 -3
samsu_impos -7 8 -3; sandr -3 -3 4; sandr_mille -3 -3 4; sans 1 1 -10; sans_arret 7 -6 -7; sans_cesse 7 -6 -7
sans_fil -2 4 -15; sans_fin -5 5 -5; sans_inter 11 -12 -5; sans_l -6 -5 6; sans_la -5 -5 5; sans_resea -8 8 -7
saoul -9 -8 9; saoul_> -9 -8 9; sarah -9 -10 10; sarah_benal -9 -10 10; sauf 7 -7 -8; sauf_dans 7 -7 -8
saute 3 -12 -1; saute_> 0 -17 3; saute_penda -9 10 -10; saute_tous 7 -3 -7; saute_tout 12 -10 -12; sav -5 -5 5
sav_aroba -5 -5 5; savez -5 -1 5; savez_moi -5 -1 5; savoi 10 -10 -9; savoi_pourq 10 -10 -9; sdsl 9 -8 -9
sdsl_depui 9 -8 -9; se 10 -5 -15; se_co 8 -6 -7; se_compr -10 10 -9; se_conne 17 -18 -2; se_coupe 1 2 -15
se_decle -9 9 -9; se_decon 14 -13 -13; se_fige 6 -6 -5; se_matin 10 -6 -8; se_mettr 8 -8 -5; se_passe -7 -9 9
se_plaig 7 -8 -6; se_termi -8 -7 7; secon -11 7 -3; secon_> -10 0 2; secon_et -5 5 -5; secre -9 9 -9
secre_n -9 9 -9; secti 6 -6 -6; secti_le 6 -6 -6; seize -15 -15 16; seize_> -4 -4 5; seize_dix -4 -5 5
seize_machi -9 -9 9; seize_quara -2 -2 3; seize_s -4 -2 4; semai -11 -5 7; semai_> -7 -9 9; semai_derni -8 -8 9
semai_je -5 7 -8; sept -7 -7 9; sept_> -8 -7 8; sept_ah -3 -2 5; sept_cinqu -5 -5 8; sept_onze -5 -5 9
sept_ou -8 -7 8; sept_quara -2 -2 4; sept_quatr -2 -2 4; sept_soixa -2 -2 4; sept_trent -3 -4 6; sept_voila -4 -5 5
sept_zero -6 -6 6; septa -5 -5 6; septa_cinq -5 -5 5; septa_et -4 -4 6; serai -6 -6 6; serai_il -6 -6 6
serve 14 -14 -11; serve_> 16 -14 -17; serve_a -14 -8 14; servi -21 -1 8; servi_> -14 16 -14; servi_de -11 -13 13
servi_infor -14 -14 14; servi_on -1 0 1; servi_techn -6 -6 6; servi_tout -3 -4 5; servi_une -12 9 -8; ses 15 -13 -13
ses_chain 10 -9 -11; ses_devoi 7 -5 -7; ses_etude 6 -5 -6; seul -1 10 -15; seul_> 5 4 -14; seul_allez -6 -6 6
seul_appar -14 -14 14; seul_au -7 12 -13; seul_mot -10 -9 10; seul_r -7 -5 7; seule -3 6 -16; seule_> -4 7 -19
seule_lumie 6 -5 -6; seule_que -9 -9 10; sfr -5 -5 6; sfr_> -5 -6 9; sfr_point -5 -5 6; si -14 9 -1; si_> -9 9 -7
si_corre -6 -9 10; si_j -7 9 -10; si_je -10 -12 12; si_lente 10 -10 -9; si_mon -5 -5 6; si_si -6 -9 10
sienn 8 -8 -7; sienn_> 8 -8 -7; signa 24 -9 -30; signa_de 5 -5 -4; signa_meme -11 9 -7; signa_sur 12 -13 -12
signa_une 12 -6 -12; signa_wifi 7 -8 -6; signe -11 -14 14; signe_> -11 -14 14; silen -12 15 -15
silen_compl -17 12 -11; silen_radio -7 6 -6; silva -8 -8 8; silva_> -8 -8 8; sim -21 27 -25; sim_> -13 14 -12
sim_dans -9 11 -11; sim_elle -9 9 -8; sim_est -7 7 -6; sim_et -5 5 -5; sim_il -5 7 -8; sim_n -7 7 -8
sim_non -10 12 -12; sim_nouve -7 7 -6; sim_pour -6 6 -6; sim_remis -6 6 -9; sim_rien -6 6 -9; simon -12 -13 14
simon_dupre -8 -8 8; simon_guill -7 -8 8; simon_neuf -5 -5 5; simon_simon -8 -8 8; simpl -9 -9 9
simpl_debra -9 -9 9; sip -12 11 -10; sip_ne -12 11 -10; site 18 -16 -14; site_de 12 -10 -12; site_ne 9 -9 -9
sites 9 -9 -8; sites_> 9 -9 -8; situa -5 -5 5; situa_> -5 -5 5; six -8 -8 12; six_> -11 -10 17; six_cinqu -5 -5 9
six_dix -5 -5 6; six_douze -9 -12 17; six_euh -3 -4 7; six_huit -8 -10 9; six_nonan -5 -5 5; six_on -3 -4 6
six_onze -4 -4 5; six_quara 0 -1 1; six_quato -3 -4 7; six_quatr -5 -6 8; six_septa -4 -4 6; six_soixa -5 -5 5
six_trent -5 -5 8; six_un -1 -1 2; six_vingt -4 -3 5; six_vous -1 0 1; six_zero -8 -8 11; smart -4 3 -2
smart_> -6 -5 5; smart_affic -6 6 -6; smart_ne 10 -9 -4; smet -8 -8 8; smet_> -8 -8 8; smith -6 -6 6
smith_s -6 -6 6; sms -24 26 -21; sms_> -21 17 -11; sms_avec -7 7 -7; sms_ni -12 12 -10; sms_parte -18 19 -15
sms_pas -5 6 -6; sms_passe 7 -7 -6; sms_que -6 6 -5; socie -16 -17 17; socie_batip -6 -8 7; socie_dupon -8 -8 8
socie_duran -8 -8 8; socie_soget -8 -8 8; socie_trans -6 -7 7; soeur -11 11 -9; soeur_en -7 7 -6
soeur_parce -7 7 -5; soget -8 -8 8; soget_> -8 -8 8; soir 1 -19 1; soir_> -4 -15 5; soir_on 5 -5 -5
soir_y 15 -8 -17; soixa -9 -8 11; soixa_> -2 -2 4; soixa_deux -3 -3 5; soixa_dix -4 -4 8; soixa_et -3 -2 5
soixa_neuf -8 -8 8; soixa_quato -6 -6 7; soixa_quatr -5 -5 5; soixa_seize -3 -1 4; soixa_six -2 -3 5
soixa_soixa -7 -7 12; soixa_treiz -8 -8 9; soixa_trois -1 -2 3; sol -9 -10 9; sol_> -9 -10 9; solde -11 -9 10
solde_> -11 -9 10; somme -8 -8 8; somme_la -8 -8 8; son -5 6 -7; son_> -7 7 -6; son_voyan 6 -4 -4; sonne -25 32 -31
sonne_dans -4 10 -10; sonne_mais -5 6 -7; sonne_ne -14 16 -17; sonne_occup -8 9 -8; sonne_pas -11 19 -19
sonne_plus -19 19 -15; sonne_toujo -5 7 -5; sont -5 -5 0; sont_a -11 -10 11; sont_coupe -24 1 5
sont_decon 18 -18 -13; sont_hache -9 9 -8; sont_hors 12 -14 -8; sont_inacc 10 -6 -10; sont_muets -8 9 -11
sont_super 9 -9 -9; sont_touch -8 -7 8; sont_tous 11 -11 -10; sophi -13 -13 14; sophi_legra -8 -8 8
sophi_marti -8 -8 8; sors -5 5 -5; sors_la -5 5 -5; sorti -8 -10 9; sorti_a -8 -10 9; souci -20 -2 15
souci_> -23 -7 21; souci_au 8 -7 -8; souci_avec 1 -18 4; souci_chez -8 -11 9; souci_d 14 -19 -12; souci_de 3 8 -19
souci_habit -6 -8 6; souci_la -5 5 -5; souha -6 -7 7; souha_faire -6 -5 6; souha_parle -5 -7 6; sous -15 -13 14
sous_la -10 -8 9; sous_sol -9 -10 9; sousc 8 -7 -8; sousc_a 8 -7 -8; speed 7 -5 -7; speed_test 7 -5 -7; st -4 -4 7
st_marti -4 -4 7; stand -11 13 -9; stand_ne -10 10 -9; stand_telep -6 8 -5; steph -8 -7 9; steph_vasse -8 -7 9
stop -5 -7 8; stop_je -5 -7 8; stylo -6 -6 6; stylo_> -6 -6 6; sud -5 -6 6; sud_> -5 -6 6; suffi -5 -5 5
suffi_maint -5 -5 5; suis -6 -11 11; suis_a -3 6 -7; suis_au -13 -16 17; suis_avec 3 -12 -2; suis_clien -6 -8 9
suis_coupe 19 -8 -21; suis_d -8 -7 8; suis_dans -12 -11 12; suis_en -10 2 -3; suis_exced -8 -7 8; suis_hors -8 -7 7
suis_infir -5 6 -6; suis_injoi -7 7 -6; suis_le -8 -6 7; suis_miche -8 -7 7; suis_opera -10 -9 10
suis_parti -6 6 -9; suis_pas 4 -12 -2; suis_pierr -9 -6 8; suis_press -9 -10 12; suis_rentr -6 6 -9
suis_simon -8 -8 8; suis_sur -6 7 -7; suis_tanne 12 -9 -12; suis_tout -11 -7 11; suis_un -10 -11 12; suite -7 7 -7
suite_> -7 7 -7; sujet -11 -10 11; sujet_de -11 -10 11; sujet_du -8 -4 10; super 9 -9 -9; super_longs 9 -9 -9
suppo -6 -6 6; suppo_point -6 -5 9; suppo_techn -6 -6 6; sur 0 -2 -5; sur_> -17 -16 17; sur_appel -9 10 -2
sur_deux 14 0 -15; sur_du -7 8 -6; sur_fortn 8 -8 -8; sur_googl 13 -12 -12; sur_inter 13 -10 -13; sur_l 11 -10 -11
sur_la -3 1 -3; sur_le -9 -10 10; sur_les -11 -10 10; sur_ma -5 7 -10; sur_mon -8 6 -10; sur_natha -4 -4 5
sur_notre 13 -9 -14; sur_que -10 -8 9; sur_repon -6 7 -7; sur_sa 6 -7 -6; sur_sur -6 6 -6; sur_tous 7 -7 -6
sur_un -6 -5 6; sur_youtu 9 -8 -9; surfe 11 -10 -16; surfe_> 15 -15 -12; surfe_mais -16 15 -9; surto -8 -8 8
surto_pas -8 -8 8; surve 10 -10 -8; surve_sont 10 -10 -8; suspe -13 13 -11; suspe_> -7 7 -5; suspe_je -11 12 -10
switc 8 -6 -7; switc_veut 8 -6 -7; sylvi -6 -7 7; sylvi_marti -6 -7 7; sympa -9 -10 10; sympa_> -9 -10 10
synch 9 -10 -7; synch_pas 9 -10 -7; t -5 -13 10; t_> -5 -5 5; t_aroba -6 -5 8; t_as 7 -6 -9; t_comme -5 -5 6
t_h -6 -6 6; t_p -3 -4 5; t_sans -6 -5 6; t_une -8 -7 8; tabar -12 -14 14; tabar_ca -12 -14 14; table 9 -32 12
table_> 7 -5 -9; table_capte 12 -12 -10; table_des -8 -11 9; table_et -15 -15 15; table_ne 10 -9 -16
table_ni 10 -9 -14; table_non 7 -6 -7; tais -10 -12 12; tais_toi -10 -12 12; tanne 12 -9 -12; tanne_la 12 -9 -12
tanto 7 -3 -7; tanto_> 7 -3 -7; te -6 -7 8; te_bonjo -6 -7 8; teams 12 -9 -13; teams_ca 12 -9 -13; techn -13 -20 18
techn_> -15 -13 15; techn_a 9 -9 -9; techn_de -8 -9 9; techn_doit -9 -9 9; techn_est -6 -5 7; techn_m -11 -8 10
techn_pour -12 -11 12; techn_s -5 -2 6; tele 33 -26 -33; tele_> 6 -6 -5; tele_bugue 14 -10 -17; tele_dit 5 -5 -4
tele_elle 6 -4 -5; tele_est 10 -8 -13; tele_mais 10 -10 -7; tele_ni 15 -11 -16; tele_non 8 -6 -10
tele_plus 10 -9 -13; tele_quoi 11 -11 -11; tele_trava 7 -3 -7; telec 16 -14 -16; telec_> 8 -7 -8; telec_mes 7 -8 -5
telec_sont 9 -9 -9; telen -6 -5 6; telen_point -6 -5 6; telep -23 24 -13; telep_> -24 29 -25; telep_a -7 7 -6
telep_alors 7 -7 -7; telep_au 10 -10 -2; telep_avec -5 5 -5; telep_c 26 -20 -27; telep_ca 14 -17 -11
telep_capte -7 10 -6; telep_comme -18 0 6; telep_dans -7 7 -7; telep_de -18 11 -1; telep_dit 5 -3 -7
telep_du -11 17 -19; telep_est -14 16 -19; telep_et -32 -11 23; telep_fixe 1 5 -19; telep_fonct 22 -25 -19
telep_il -8 11 -12; telep_inter 16 3 -21; telep_ip -10 12 -13; telep_j -3 5 -2; telep_les -9 -7 8
telep_mais 26 -23 -29; telep_march 20 -19 -20; telep_mobil -5 5 -5; telep_n 12 -12 -1; telep_ne -18 24 -29
telep_ni -15 -14 15; telep_on -13 11 -10; telep_oui 12 -12 -10; telep_parce 16 -14 -21; telep_plus -23 -25 24
telep_porta 4 -3 -8; telep_qui -17 19 -22; telep_rien -13 13 -13; telep_sans -13 13 -7; telep_sonne -10 10 -9
telep_sont -18 -3 9; telep_va 7 -7 -6; telet 18 -17 -14; telet_> 10 -10 -8; telet_ca 8 -7 -8; telet_je 6 -3 -5
telet_que 7 -6 -7; telev 6 -19 2; telev_m 9 -8 -9; telev_par 8 -7 -10; telev_une -8 -10 9; telle -6 6 -5
telle_qu -6 6 -5; tempe 6 -5 -6; tempe_que 6 -5 -6; temps 6 -11 -7; temps_> 1 -14 1; temps_en 12 -9 -13
temps_quand -5 5 -5; temps_une 12 -10 -12; termi 14 -19 -7; termi_de 12 -12 -10; termi_n 5 -5 -5; termi_par -8 -7 7
test 12 -12 -11; test_a 7 -5 -7; test_de 11 -10 -11; test_un -13 -10 14; tete -10 -9 9; tete_> -10 -9 9
texto -21 24 -19; texto_> -12 16 -14; texto_n -10 10 -8; texto_parte -7 7 -7; texto_reste -12 12 -9; thier -7 -7 8
thier_et -7 -7 8; thoma -5 -8 9; thoma_> -4 -6 8; thoma_f -5 -5 6; thune -7 -6 7; thune_> -7 -6 7; tient 7 -6 -7
tient_debou 7 -6 -7; tin -5 -5 6; tin_aroba -5 -5 6; tiret -15 -14 18; tiret_bas -1 -2 3; tiret_borde -4 -4 5
tiret_du -8 -5 10; tiret_duboi -6 -7 7; tiret_henri -6 -5 7; tiret_jo -5 -4 8; tiret_lac -7 -4 7
tiret_lebla -5 -5 5; tiret_les -5 -5 5; tiret_luc -1 -1 2; tiret_marti -6 -5 9; tiret_paris -4 -4 6
tiret_rau -4 -3 6; tiret_st -4 -4 7; titi -6 -5 9; titi_soixa -6 -5 9; toi -10 -12 12; toi_je -10 -12 12
toile 10 -13 -7; toile_> 10 -13 -7; toit -4 -13 7; toit_> -12 -11 12; toit_ca 13 -15 -12; tombe 13 -5 -17
tombe_> 12 -12 -12; tombe_chez 6 -6 -5; tombe_direc -10 12 -11; tombe_en 10 -6 -10; tombe_la 0 2 -10
tombe_sur -7 8 -6; tonal -20 23 -22; tonal_> -17 19 -19; tonal_dans -7 7 -7; tonal_et -7 8 -6; tonal_quand -9 15 -11
tonal_sur -11 11 -9; touch -14 -2 7; touch_> -8 -7 8; touch_a -10 -9 10; touch_pas -14 13 -13; toujo -6 -4 3
toujo_la -7 -9 8; toujo_le -8 -9 10; toujo_occup -5 7 -5; toujo_parei -6 -5 7; toujo_pas -13 6 -4
toujo_rien 8 -7 -8; tourn 11 -11 -10; tourn_elle 8 -8 -7; tourn_en 10 -10 -10; tourn_sa 8 -8 -7; tous -7 -26 12
tous_> -13 -12 12; tous_decon 11 -11 -10; tous_en 9 -8 -9; tous_les -4 -14 5; tout -5 -12 7; tout_> -9 -10 10
tout_a -14 -10 15; tout_acces 11 -11 -11; tout_attac -5 -5 10; tout_c -7 -5 10; tout_ce 8 -6 -8
tout_dans -10 11 -15; tout_de 3 2 -11; tout_en -4 -2 6; tout_essay -10 -9 9; tout_est -18 -21 20; tout_l 14 -16 -8
tout_le 9 -10 -9; tout_mort -14 -13 14; tout_ni -13 -10 12; tout_qui -15 -10 14; tout_seul 2 11 -22; tout_va -5 -5 5
tout_voila -14 -10 14; toute 14 -17 0; toute_l 7 -5 -7; toute_la 12 -10 -11; toute_les 8 -14 2; toute_noire 8 -7 -8
toute_seule 12 -12 -11; trait -5 -9 10; trait_les -5 -9 10; trans -18 -19 19; trans_> -14 -14 14; trans_deux -1 0 1
trans_marti -6 -7 7; trans_moi -6 -6 6; trans_tiret -5 -5 5; trava 9 -15 5; trava_> -13 -10 11; trava_a 12 -7 -12
trava_dans 8 -7 -9; trava_est 7 -3 -7; trava_et 12 -10 -13; treiz -7 -7 10; treiz_> -4 -4 5; treiz_a -5 -5 6
treiz_quara -4 -4 8; treiz_quatr -2 -2 4; treiz_seize -5 -5 5; treiz_soixa -3 -3 4; trent -10 -4 8
trent_> -13 -13 14; trent_cinq -5 -6 9; trent_quatr -4 -4 8; trent_secon -6 6 -6; trent_sept -5 -5 5
trent_six -3 -5 7; trent_trois -4 -4 6; tres -1 -6 2; tres_aimab -7 -6 7; tres_bien 13 -19 -5; tres_en -9 -8 9
tres_faibl -8 8 -9; tres_lent -2 -17 4; tres_lente 9 -8 -9; tres_mal -15 8 1; trois -18 -20 22; trois_> -18 -9 14
trois_a -5 -3 5; trois_appar -7 -7 7; trois_aroba -6 -5 7; trois_au -5 -5 5; trois_carte -6 6 -6; trois_en -5 -3 7
trois_et -5 -5 6; trois_fois -10 -11 11; trois_je -7 -8 8; trois_jours 3 -15 0; trois_quara -4 -4 5
trois_quatr -2 -2 4; trois_sept -1 -1 2; trois_six -3 -4 6; trois_sur -11 -10 10; trois_vingt -1 -1 3
trop -4 -14 10; trop_> -15 -13 15; trop_ce -7 -5 7; trop_comme -5 -4 5; trop_faibl 7 -8 -6; trop_oui -9 -8 9
trouv 16 -15 -9; trouv_pas 9 -9 -9; trouv_plus 10 -10 -4; truc -19 -15 17; truc_> -7 -5 10; truc_ca -5 -5 5
truc_fonct -8 -8 8; truc_qui -18 -18 18; trunk -12 11 -10; trunk_sip -12 11 -10; tu -8 -8 9; tu_moi -8 -8 9
tut -9 9 -9; tut_> -9 9 -9; tut_tut -9 9 -9; u -9 -8 9; u_> -7 -6 7; u_aroba -4 -3 6; u_d -6 -5 8; u_e -4 -4 6
u_r -7 -6 9; u_v -6 -6 6; un -13 -11 14; un_> -19 -11 20; un_agent -6 -7 7; un_appel -7 6 -6; un_autre -7 -5 10
un_bruit -4 12 -15; un_cinqu -1 -1 3; un_clien 7 -6 -7; un_code 6 -1 -12; un_colle -5 -7 7; un_conse -9 -12 12
un_contr -11 -9 11; un_coup 5 1 -13; un_courr -6 -6 7; un_d -13 -10 14; un_dans -9 -12 10; un_de -5 -7 7
un_debit 15 -12 -15; un_degat -12 -10 11; un_depan -8 -9 9; un_deux -13 -7 16; un_deuxi -7 -8 7; un_donc -6 -4 6
un_dossi -6 -5 6; un_dupli -11 -10 11; un_e -7 -5 7; un_echo -9 12 -15; un_est -6 -6 6; un_et -6 -4 6
un_etre -7 -5 8; un_film 14 -14 -14; un_h -5 -5 5; un_hier -9 -9 11; un_huita -4 -4 6; un_humai -7 -11 9
un_incid -10 -11 12; un_joli -6 -6 6; un_la -11 -12 13; un_mais -17 -19 19; un_mec -8 -6 7; un_mega 8 -7 -8
un_mot 8 -13 -6; un_ni -11 -9 10; un_nonan -4 -4 6; un_numer -11 6 -5; un_ok -1 0 1; un_opera -8 -10 9
un_parti -8 -8 8; un_petit -6 -9 7; un_peu -11 -10 12; un_ping 8 -8 -8; un_poste -5 -3 5; un_prele -10 -13 14
un_probl 6 0 -19; un_puits -7 9 -10; un_quara 0 -1 1; un_quatr -4 -5 6; un_qui -7 -10 8; un_rembo -7 -7 7
un_rense -12 -12 14; un_robot -5 -5 5; un_seul -20 -20 23; un_soixa -2 -2 4; un_souci -7 -11 9; un_stylo -6 -6 6
un_techn -9 -8 10; un_test 11 -10 -11; un_trent -3 -2 4; un_truc -18 -18 18; un_un -5 -2 6; un_voyan 16 -8 -18
un_vrai -6 -8 7; un_wifi 7 -6 -7; un_zero -3 -2 5; under -5 -6 6; under_judo -5 -6 10; under_morin -7 -7 10
under_rossi -5 -5 5; under_vasse -6 -7 9; une -8 -16 13; une_anten -9 -8 9; une_arnaq -12 -12 12
une_aroba -10 -10 14; une_barre -13 14 -13; une_betis -7 7 -8; une_carte -5 7 -8; une_chale -6 -7 7
une_coupu 7 -6 -7; une_dizai -9 -9 9; une_entre -11 -9 10; une_factu -4 -5 8; une_fois 1 9 -17; une_honte -5 -9 10
une_ia -6 -8 11; une_minut 12 -18 -10; une_nouve -11 -8 10; une_offre -9 -9 9; une_ordin -8 -10 9; une_page 9 -9 -9
une_panne -3 -23 7; une_pelle 5 -5 -5; une_perso -7 -13 10; une_perte 9 -8 -9; une_petit -12 -9 12
une_piece 8 -8 -8; une_quest -8 -9 9; une_recla -11 -7 10; une_semai -8 0 3; une_seule 6 -5 -6; une_telep -8 -10 9
une_telev -8 -10 9; une_visio 6 -5 -6; une_voix -8 9 -4; une_vraie -9 -11 10; uniqu -9 10 -11; uniqu_> -9 10 -11
urgen -2 8 -14; urgen_> 7 -7 -7; urgen_je -9 -10 12; urgen_uniqu -9 10 -11; utili -9 -9 10; utili_> -9 -9 10
v -8 -7 8; v_a -7 -6 9; v_i -6 -6 6; v_r -6 -6 7; va -6 4 -6; va_> -12 -11 12; va_bien 2 -2 -7; va_c 9 -6 -11
va_chez -7 -7 7; va_dire -10 -10 10; va_il 7 -10 -6; va_j -13 13 -9; va_mais 5 3 -20; va_par -13 13 -9
va_pas 11 -12 -9; va_tres 7 -4 -7; vacan -6 6 -9; vacan_en -6 6 -9; vais -13 -12 13; vais_aller -9 -8 8
vais_voir -8 -8 8; valid -7 8 -7; valid_> -7 8 -7; van -13 -13 14; van_damme -8 -8 8; van_der -9 -9 9; vande -8 -8 8
vande_> -8 -8 8; vasse -8 -7 11; vasse_aroba -6 -7 9; vasse_v -7 -6 9; venir -9 -9 10; venir_me -8 -9 9
venir_payer -6 -6 8; venu -6 -6 6; venu_> -6 -6 6; venu_et -6 -5 7; verif -2 -12 3; verif_> -7 -8 8
verif_votre 6 -4 -5; vers -14 -15 15; vers_dix -10 -11 10; vers_le -6 -6 6; veut 5 -14 -1; veut_pas 2 -12 2
veut_plus 13 -9 -15; veux -19 -1 9; veux_annul -5 -6 6; veux_decla -10 -11 12; veux_dire -5 -5 5; veux_etre -5 -7 6
veux_faire -14 12 -12; veux_le -10 -12 12; veux_modif -8 -10 10; veux_parle -6 -8 10; veux_pas -10 -11 12
veux_plus -7 -6 7; veux_resil -12 -13 14; veux_telep -7 10 -11; victo -8 -7 8; victo_hugo -8 -7 8; vide -8 13 -11
vide_> -7 8 -6; vide_quand -4 10 -10; video 19 -19 -18; video_> 13 -13 -13; video_parte 11 -12 -9; viens -14 -14 14
viens_de -7 -8 8; viens_la -9 -9 9; vient -1 -8 4; vient_> -3 -7 5; vient_de 8 -7 -7; vieux -7 7 -6
vieux_telep -7 7 -6; villa -10 10 -7; villa_> -10 11 -9; villa_en -5 5 -5; ville -11 9 -7; ville_> -11 9 -7
vin -5 -5 6; vin_cent -5 -5 6; vingt -7 -7 9; vingt_cinq -4 -4 6; vingt_deux -4 -3 5; vingt_dix -5 -4 8
vingt_douze -7 -7 7; vingt_et -3 -1 4; vingt_huit -3 -3 6; vingt_neuf -2 -2 4; vingt_onze -2 -2 4
vingt_quatr -5 -5 8; vingt_quinz -5 -5 6; vingt_sept -5 -5 9; vingt_six -6 -6 7; vingt_trois -5 -4 9
vingt_un -3 -4 6; vingt_vingt -5 -4 9; virem 8 -9 -7; virem_sur 8 -9 -7; visio 23 -22 -22; visio_coupe 14 -13 -16
visio_dans 6 -5 -6; visio_on 16 -15 -18; vite -15 -8 14; vite_> -11 -17 14; vite_je -14 3 -1; vite_vite -5 6 -6
vivan -5 -7 7; vivan_a -5 -7 7; vocal -15 16 -17; vocal_est -8 8 -8; vocal_ne -13 14 -15; voila 1 -11 1
voila_> -10 -13 12; voila_c -1 -1 3; voila_comme -10 -10 10; voila_depui 15 -8 -17; voila_en -6 6 -9
voila_euh -8 -6 8; voila_j 16 -3 -17; voila_je -4 -6 6; voila_ma 9 -5 -9; voila_orang -6 -6 7; voila_plus -7 -7 7
voila_quatr -1 0 1; voir -13 -13 13; voir_> -11 -11 11; voir_aille -9 -8 8; voir_chez 6 -5 -6; voir_j -8 -6 8
vois 13 -12 -13; vois_bien 7 -6 -7; vois_plus 9 -8 -9; voisi 7 -5 -9; voisi_parce 7 -5 -9; voit 10 -10 -11
voit_pas 10 -10 -11; voix -17 18 -16; voix_ca -13 13 -13; voix_dit -8 9 -4; voix_qui -9 10 -10; vole -7 7 -6
vole_il -6 6 -5; vole_mon -12 13 -6; voleu -7 -6 7; voleu_rende -7 -6 7; volon -12 -12 12; volon_> -12 -12 12
vos -8 -7 8; vos_panne -8 -7 8; votre -23 -21 24; votre_boite -8 -7 8; votre_colle -5 -5 5; votre_conne 6 -4 -5
votre_courr -9 -8 9; votre_numer -5 -7 7; votre_servi -11 -10 10; votre_temps -11 -9 10; votre_truc -11 -11 11
voudr -1 -10 4; voudr_annul -9 -8 9; voudr_chang -14 -11 14; voudr_conna -11 -9 10; voudr_depan 3 5 -9
voudr_parle -14 -13 16; voudr_quelq -6 -6 7; voudr_savoi 10 -10 -9; voudr_signa 12 -6 -12; voudr_un -15 -13 16
voula 7 -7 -6; voula_dire 7 -7 -6; voule -11 -8 10; voule_dire -7 -5 7; voule_mon -7 -7 7; vous -11 -29 25
vous_> -12 -11 13; vous_ai -13 -8 13; vous_allez -6 -6 6; vous_appel 3 -10 3; vous_avec -12 -6 13
vous_avez -10 -8 11; vous_avoue -7 -5 7; vous_bande -7 -6 7; vous_cause 9 -10 -7; vous_compr -8 -9 9
vous_conta 10 -6 -10; vous_de -4 -6 8; vous_depui -4 -6 6; vous_deran 4 -10 -4; vous_dire -9 -11 11
vous_dis 7 -6 -7; vous_disai -5 -5 5; vous_dites -7 -6 6; vous_donne -4 -7 8; vous_enten -12 -14 13
vous_etes -10 -9 10; vous_expli 0 -8 3; vous_l -6 -6 6; vous_m -16 -13 16; vous_me -11 -11 11; vous_moque -9 -9 10
vous_n -7 -8 8; vous_nous -5 -6 6; vous_parle 0 -9 3; vous_plait -11 -8 13; vous_pouve -10 -9 10; vous_que -7 8 -6
vous_rappe -13 -6 9; vous_rassu -6 -4 6; vous_savez -5 -1 5; vous_serve -14 -8 14; vous_telep 11 -11 -11
vous_voule -11 -8 10; vous_vous -9 -10 13; voyan 26 -15 -27; voyan_de 10 -7 -5; voyan_inter 9 -6 -10
voyan_orang 9 -7 -9; voyan_pon 6 -4 -4; voyan_reste 7 -6 -7; voyan_rouge 16 -8 -18; voyon -9 -7 8
voyon_donc -9 -7 8; voyou -5 -6 6; voyou_vous -5 -6 6; vpn 19 -20 -15; vpn_du 6 -6 -5; vpn_et 10 -6 -10
vpn_ne 13 -12 -13; vpn_sans 6 -3 -5; vrai -10 -16 13; vrai_> -15 -17 17; vrai_gars -5 -5 5; vrai_quelq -8 -8 9
vraie -9 -11 10; vraie_dame -7 -6 7; vraie_perso -6 -8 7; vraim 8 -13 -6; vraim_> -11 -7 10; vraim_pas 11 -10 -11
vu 15 -14 -14; vu_min 7 -6 -9; vu_que 12 -14 -11; w -9 -7 9; w_e -4 -4 5; w_point -10 -9 11; w_w -10 -9 11
wan 6 -6 -6; wan_et 6 -6 -6; wanad -4 -5 7; wanad_point -4 -5 7; web 17 -16 -16; web_> 11 -11 -11; web_depui 6 -5 -7
web_sont 10 -6 -10; weber -4 -4 5; weber_w -4 -4 5; week -5 -5 6; week_end -5 -5 6; wesh 7 -8 -5; wesh_j 7 -8 -5
wifi 45 -29 -43; wifi_> 31 -28 -18; wifi_alors 12 -12 -10; wifi_c 7 -8 -5; wifi_conne 6 -6 -5; wifi_coupe 11 -13 -9
wifi_dans 13 -16 -10; wifi_de 19 -24 -12; wifi_elle 6 -5 -7; wifi_est 17 -14 -17; wifi_et 15 -15 -14
wifi_faibl 11 -10 -11; wifi_fonct -15 14 -11; wifi_il 21 -19 -18; wifi_insta 9 -8 -9; wifi_is 6 -5 -5
wifi_la 15 -9 -19; wifi_le 13 -12 -14; wifi_mais 11 -14 -9; wifi_march 10 -5 -18; wifi_n 8 -10 -6
wifi_ne 23 -23 -22; wifi_ni 5 -5 -5; wifi_passe 15 -17 -11; wifi_plus 10 -9 -13; wifi_qui 22 -28 -13
wifi_sans 11 -11 -5; wifi_se 12 -10 -10; wifi_sur 11 -14 -5; wifi_une 7 -7 -8; wifi_va -15 15 -11; wifi_y 7 -6 -9
windo -8 -8 8; windo_10 -8 -8 8; windo_11 -8 -8 8; worki 6 -5 -5; worki_depui 6 -5 -5; xavie -6 -5 6
xavie_point -6 -5 6; y -15 -8 12; y_> -9 -10 10; y_a -8 -1 -2; y_aurai -7 -6 7; y_conna -6 -8 7; y_en -7 -10 8
y_etes -7 -8 8; y_fait -9 -1 4; y_march 7 -6 -9; y_touch -14 13 -13; yahoo -5 -5 9; yahoo_point -5 -5 9
yande -6 -6 7; yande_point -6 -6 7; yes -12 -12 12; yes_> -12 -12 12; yeste 6 -5 -5; yeste_> 6 -5 -5
yilma -10 -10 10; yilma_> -10 -10 10; yo -5 -5 5; yo_c -5 -5 5; youtu 9 -8 -9; youtu_ou 9 -8 -9; yvett -8 -8 8
yvett_carpe -8 -8 8; zero -12 -2 8; zero_> -8 8 -7; zero_barre -6 7 -7; zero_cinq -4 -5 6; zero_deux -4 -4 5
zero_huit -5 -5 5; zero_neuf -6 -6 10; zero_quatr -5 -5 6; zero_sept -4 -4 9; zero_six -7 -8 10; zero_trent -4 -5 7
zero_trois -3 -3 6; zero_un -4 -4 6; zero_zero -5 -5 9; zoe -7 -8 11; zoe_aroba -7 -8 11; zone -10 11 -10
zone_blanc -10 11 -10; zoom 7 -6 -7; zoom_avec 7 -6 -7
""",
    ),
    "wants_human": (
        "no yes",
        """
0 7 -7; 00 12 -12; 0033 9 -9; 0033_6 9 -9; 00_00 9 -9; 00_12 7 -7; 00_> 9 -9; 01 12 -12; 01445 11 -11
01445_> 11 -11; 01_23 1 -1; 01_40 5 -5; 01_42 7 -7; 01_43 8 -8; 01_45 8 -8; 01_60 7 -7; 01_82 7 -7; 01_> 11 -11
02 8 -8; 02_31 6 -6; 02_33 8 -8; 03 7 -7; 03_21 7 -7; 04 8 -8; 04_67 7 -7; 04_78 7 -7; 05 12 -12; 05_53 7 -7
05_61 5 -5; 06 16 -16; 06123 11 -11; 06123_> 11 -11; 06736 13 -13; 06736_c 13 -13; 0698 8 -8; 0698_765 8 -8
06_03 9 -9; 06_07 5 -5; 06_10 6 -6; 06_11 2 -2; 06_12 6 -6; 06_123 7 -7; 06_20 3 -3; 06_23 7 -7; 06_52 2 -2
06_67 9 -9; 06_72 6 -6; 06_77 6 -6; 06_78 4 -4; 06_88 4 -4; 06_99 13 -13; 06_atten 4 -4; 06_une 7 -7; 07 13 -13
07456 11 -11; 07456_apres 11 -11; 07_51 5 -5; 07_53 4 -4; 07_55 2 -2; 07_80 8 -8; 07_84 5 -5; 07_88 6 -6
07_euh 6 -6; 09 10 -10; 09_25 6 -6; 09_43 6 -6; 09_48 7 -7; 09_70 7 -7; 0_6 7 -7; 1 6 -6; 10 7 -7; 10_11 6 -6
10_> 10 -10; 11 10 -10; 112 11 -11; 112_> 11 -11; 11_12 6 -6; 11_22 2 -2; 11_> 6 -6; 11_et 10 -10; 12 14 -14
123 7 -7; 123_456 7 -7; 12_12 7 -7; 12_14 6 -6; 12_34 9 -9; 12_60 7 -7; 12_90 4 -4; 12_> 10 -10; 12_aux 7 -7
12_deux 7 -7; 12_et 9 -9; 12_mars 7 -7; 12_poste 11 -11; 12_rue 6 -6; 13 6 -6; 13_> 6 -6; 14 11 -11; 14_13 6 -6
14_> 8 -8; 14_pas 6 -6; 17 7 -7; 17_24 7 -7; 18 7 -7; 18_35 7 -7; 1_2 5 -5; 1_9 5 -5; 1_impri 6 -6; 1_tele 10 -10
2 10 -10; 20 3 -3; 2019 6 -6; 2019_> 6 -6; 204 6 -6; 204_on 6 -6; 20_41 3 -3; 21 7 -7; 21_45 6 -6; 21_99 9 -9
22 9 -9; 22_11 6 -6; 22_33 2 -2; 22_90 9 -9; 23 7 -7; 23_45 1 -1; 23_soixa 7 -7; 24 7 -7; 24_> 7 -7; 25 6 -6
25_> 6 -6; 26 11 -11; 26_18 7 -7; 26_jusqu 4 -4; 29 6 -6; 29_euros 6 -6; 2_8 5 -5; 2_80 8 -8; 2_> 8 -8; 2_impri 7 -7
2_pc 11 -11; 3 6 -6; 30 5 -5; 30_91 7 -7; 30_98 2 -2; 31 8 -8; 31_85 6 -6; 31_merci 5 -5; 32 8 -8; 32_475 8 -8
32_> 6 -6; 33 10 -10; 33612 11 -11; 33612_> 11 -11; 33_0 7 -7; 33_44 8 -8; 33_47 6 -6; 33_6 7 -7; 33_7 6 -6
33_> 9 -9; 34 10 -10; 34_56 9 -9; 34_98 9 -9; 34_> 15 -15; 34_et 7 -7; 35 7 -7; 35_> 7 -7; 38 7 -7; 38_17 7 -7
38_non 3 -3; 39 3 -3; 3900 13 -13; 3900_> 13 -13; 39_> 3 -3; 39_pardo 3 -3; 3_1 5 -5; 3_telep 6 -6; 3eme 6 -6
3eme_etage 6 -6; 4 19 -19; 40 8 -8; 40_50 4 -4; 40_52 9 -9; 40_57 7 -7; 41 4 -4; 41_55 3 -3; 41_89 4 -4; 42 8 -8
42_65 7 -7; 42_98 6 -6; 42_je 6 -6; 43 9 -9; 432 8 -8; 432_> 8 -8; 43_52 9 -9; 44 12 -12; 44300 8 -8; 44300_> 8 -8
44_55 8 -8; 44_66 6 -6; 44_> 6 -6; 44_maint 2 -2; 45 11 -11; 456 7 -7; 456_78 7 -7; 45_00 7 -7; 45_12 4 -4
45_22 9 -9; 45_67 7 -7; 45_87 6 -6; 47 6 -6; 475 8 -8; 475_12 8 -8; 47_09 6 -6; 48 7 -7; 48_> 7 -7; 4_1 5 -5
4_5 12 -12; 4_> 8 -8; 4_ou 11 -11; 4g 10 -10; 4g_march 10 -10; 5 12 -12; 50 4 -4; 50_60 4 -4; 51 5 -5; 51_92 5 -5
52 9 -9; 52_30 2 -2; 52_61 8 -8; 52_63 9 -9; 52_> 6 -6; 53 10 -10; 53_38 7 -7; 53_41 4 -4; 53_> 6 -6; 55 11 -11
55_22 6 -6; 55_38 3 -3; 55_66 8 -8; 55_> 5 -5; 56 9 -9; 56_7 10 -10; 56_78 7 -7; 56_79 5 -5; 56_> 8 -8; 57 7 -7
57_> 7 -7; 5_2 5 -5; 5_5 5 -5; 5_7 3 -3; 5_> 11 -11; 5_ou 7 -7; 5g 8 -8; 5g_est 8 -8; 6 11 -11; 60 12 -12
60_12 9 -9; 60_70 4 -4; 60_> 6 -6; 61 10 -10; 61_72 7 -7; 61_78 8 -8; 61_euh 5 -5; 62 5 -5; 62_31 5 -5; 63 9 -9
63_78 9 -9; 64 6 -6; 64_53 6 -6; 65 7 -7; 65_30 7 -7; 65_89 7 -7; 66 11 -11; 66_55 4 -4; 66_77 2 -2; 66_> 12 -12
66_le 6 -6; 67 8 -8; 67_12 9 -9; 67_89 7 -7; 67_c 7 -7; 68 6 -6; 68_09 6 -6; 6_12 7 -7; 6_3 5 -5; 6_33 6 -6
6_61 7 -7; 6_ordin 7 -7; 7 6 -6; 70 14 -14; 70_12 5 -5; 70_26 7 -7; 70_ou 5 -5; 72 9 -9; 72_09 7 -7; 72_81 6 -6
74 7 -7; 74_> 7 -7; 74_euh 2 -2; 75 7 -7; 75011 9 -9; 75011_paris 9 -9; 75012 6 -6; 75012_> 6 -6; 75_64 6 -6
75_> 9 -9; 765 8 -8; 765_432 8 -8; 77 7 -7; 77_42 6 -6; 77_66 5 -5; 77_88 2 -2; 78 11 -11; 78_45 4 -4; 78_65 7 -7
78_> 12 -12; 78_et 1 -1; 78_voila 8 -8; 79 5 -5; 79_> 5 -5; 7_4 5 -5; 7_5 5 -5; 7_68 6 -6; 7_8 3 -3; 7_> 10 -10
8 5 -5; 80 10 -10; 80_2 8 -8; 80_83 5 -5; 80_ah 5 -5; 81 6 -6; 81_90 6 -6; 82 7 -7; 82_93 7 -7; 83 5 -5; 83_> 5 -5
84 5 -5; 84_95 5 -5; 85 6 -6; 85_44 6 -6; 86 6 -6; 86_75 6 -6; 87 6 -6; 87_96 6 -6; 88 12 -12; 88_55 6 -6
88_70 5 -5; 88_77 5 -5; 88_> 2 -2; 89 15 -15; 89_01 11 -11; 89_26 4 -4; 89_74 7 -7; 89_> 6 -6; 8_9 3 -3; 8_> 5 -5
9 12 -12; 90 9 -9; 90_33 9 -9; 90_44 6 -6; 90_> 4 -4; 91 7 -7; 91_> 7 -7; 92 5 -5; 92_80 5 -5; 93 7 -7; 93_> 7 -7
95 5 -5; 95_62 5 -5; 96 6 -6; 96_32 6 -6; 98 9 -9; 98_60 6 -6; 98_74 2 -2; 98_> 9 -9; 99 11 -11; 99_00 9 -9
99_75 9 -9; 99_88 8 -8; 99_par 6 -6; 9_7 5 -5; 9_> 16 -16; <_0 5 -5; <_0033 9 -9; <_01 12 -12; <_01445 11 -11
<_02 8 -8; <_03 6 -6; <_04 7 -7; <_05 7 -7; <_06 13 -13; <_06123 11 -11; <_06736 13 -13; <_0698 8 -8; <_07 12 -12
<_09 7 -7; <_112 11 -11; <_2 11 -11; <_32 8 -8; <_33 8 -8; <_33612 11 -11; <_4 11 -11; <_5 7 -7; <_60 11 -11
<_75011 9 -9; <_> 16 -16; <_a 16 -16; <_abdel 9 -9; <_absol 14 -14; <_accue 8 -8; <_affir 15 -15; <_agent -12 12
<_agnes 8 -8; <_ah 14 -14; <_ahmed 7 -7; <_aicha 9 -9; <_ajout 18 -18; <_alain 4 -4; <_alexa 7 -7; <_aline 7 -7
<_allel 7 -7; <_allez 3 -3; <_allo -1 1; <_alors 8 -8; <_amina 10 -10; <_anna 7 -7; <_anne 13 -13; <_annem 9 -9
<_annie 9 -9; <_annul 9 -9; <_antoi 13 -13; <_appel 3 -3; <_aroba 15 -15; <_arret -5 5; <_astre 5 -5; <_atten 18 -18
<_au 10 -10; <_aucun 15 -15; <_audre 9 -9; <_aurie -8 8; <_auror 6 -6; <_autan 11 -11; <_avant 4 -4; <_avec -6 6
<_awa 4 -4; <_b 7 -7; <_bah 12 -12; <_baiss 11 -11; <_bande 10 -10; <_bascu -14 14; <_beauc 12 -12; <_ben 15 -15
<_bened 7 -7; <_benoi 6 -6; <_bertr 8 -8; <_bien 13 -13; <_bingo 10 -10; <_blabl 11 -11; <_bof 11 -11; <_bon -8 8
<_bonjo 10 -10; <_bonne 8 -8; <_bonso 4 -4; <_borde 9 -9; <_boudi 10 -10; <_boug -5 5; <_boula 8 -8; <_bouyg 10 -10
<_box 9 -9; <_brigi 11 -11; <_bruno 8 -8; <_burea 6 -6; <_c 13 -13; <_ca 16 -16; <_cabin 8 -8; <_camil 5 -5
<_can -6 6; <_carol 10 -10; <_carte 8 -8; <_ce 2 -2; <_cecil 9 -9; <_celes 8 -8; <_celin 7 -7; <_celui 4 -4
<_cent 17 -17; <_certa 11 -11; <_certe 11 -11; <_ces 6 -6; <_cette 10 -10; <_chape 11 -11; <_charl 10 -10
<_chepa 11 -11; <_cher 7 -7; <_chez 10 -10; <_cinq 22 -22; <_cinqu 10 -10; <_clair 15 -15; <_club 10 -10
<_code 12 -12; <_comma 8 -8; <_comme 2 -2; <_compt 15 -15; <_con -13 13; <_conna 15 -15; <_conne -9 9
<_conse -24 24; <_conso 12 -12; <_conta 6 -6; <_corin 10 -10; <_coupu 7 -7; <_cyril 9 -9; <_d 14 -14; <_dans 16 -16
<_de 10 -10; <_degag 6 -6; <_delph 6 -6; <_deman 9 -9; <_denis 4 -4; <_depui 12 -12; <_des -1 1; <_desol 7 -7
<_deux 20 -20; <_didie 6 -6; <_direc 11 -11; <_dison 12 -12; <_dites -17 17; <_dix 18 -18; <_docte 12 -12
<_domin 12 -12; <_domma 10 -10; <_donc 5 -5; <_donne -21 21; <_doubl 3 -3; <_douze 12 -12; <_du 8 -8; <_duboi 8 -8
<_ducas 6 -6; <_dupon 21 -21; <_dupui 9 -9; <_ecout 5 -5; <_ecriv 2 -2; <_eh 12 -12; <_elise 10 -10; <_elle 15 -15
<_emma 9 -9; <_en 9 -9; <_encor 13 -13; <_enfin -8 8; <_enten 10 -10; <_entre 12 -12; <_envir 11 -11; <_envoy 8 -8
<_enzo 7 -7; <_eric 10 -10; <_espec 8 -8; <_esper 9 -9; <_est -2 2; <_et 9 -9; <_euh 14 -14; <_eva 10 -10
<_evide 9 -9; <_exact 13 -13; <_excus 12 -12; <_f 8 -8; <_faceb 13 -13; <_faite -6 6; <_fanny 10 -10; <_fatim 12 -12
<_fatou 3 -3; <_faut -2 2; <_ferme 10 -10; <_flemm 8 -8; <_foot 4 -4; <_foute 11 -11; <_franc 6 -6; <_fred 6 -6
<_frere 5 -5; <_garag 8 -8; <_gasto 8 -8; <_gauti 5 -5; <_genia 7 -7; <_genre -15 15; <_gerar 11 -11; <_ghisl 7 -7
<_gille 6 -6; <_giova 10 -10; <_girar 5 -5; <_gmail 11 -11; <_go 11 -11; <_gros 9 -9; <_guill 9 -9; <_gwena 8 -8
<_h 6 -6; <_hans 10 -10; <_hein 10 -10; <_helas 10 -10; <_helen 7 -7; <_herna 7 -7; <_hier 10 -10; <_hmm 11 -11
<_hors 10 -10; <_hugo 13 -13; <_hugue 11 -11; <_huit 12 -12; <_hum 11 -11; <_humai -20 20; <_husey 10 -10
<_ici 9 -9; <_il 14 -14; <_ils 3 -3; <_impec 13 -13; <_impos 12 -12; <_ines 13 -13; <_info 10 -10; <_inscr 8 -8
<_inspe 8 -8; <_inter 19 -19; <_inuti 7 -7; <_isabe 6 -6; <_j 14 -14; <_jade 13 -13; <_jamai 11 -11; <_je 14 -14
<_jean 11 -11; <_jeanl 8 -8; <_jeann 8 -8; <_jo 13 -13; <_john 6 -6; <_jojo 10 -10; <_josia 4 -4; <_jp 7 -7
<_julie 10 -10; <_jusqu 7 -7; <_juste 14 -14; <_k 6 -6; <_kader 9 -9; <_karim 6 -6; <_karin 13 -13; <_katy 13 -13
<_kevin 9 -9; <_kieff 8 -8; <_kowal 9 -9; <_l 16 -16; <_la 18 -18; <_lacom 7 -7; <_laiss 1 -1; <_lamot 5 -5
<_laura 6 -6; <_laure 9 -9; <_le 12 -12; <_lea 12 -12; <_lefeb 3 -3; <_lefev 10 -10; <_lemai 9 -9; <_leon 11 -11
<_leque 11 -11; <_les 20 -20; <_li 8 -8; <_lili 8 -8; <_loic 6 -6; <_lola 7 -7; <_luc 7 -7; <_lucas 6 -6
<_lucie 5 -5; <_lui 11 -11; <_lundi 8 -8; <_m 8 -8; <_ma 13 -13; <_madam 14 -14; <_madem 9 -9; <_maell 8 -8
<_maill 8 -8; <_mairi 5 -5; <_mais 16 -16; <_maitr 9 -9; <_malhe 14 -14; <_malle 5 -5; <_maman 1 -1; <_manon 8 -8
<_marc 10 -10; <_march 10 -10; <_maria 8 -8; <_marie 17 -17; <_marqu 9 -9; <_marti 6 -6; <_mat 6 -6; <_mathi 10 -10
<_max 9 -9; <_mdr 7 -7; <_mehdi 8 -8; <_meme 8 -8; <_merci 20 -20; <_merde 12 -12; <_mes 12 -12; <_messa 7 -7
<_mi 7 -7; <_mikae 10 -10; <_mille 11 -11; <_mince 10 -10; <_mirac 12 -12; <_mme 10 -10; <_mmh 14 -14; <_moham 8 -8
<_moi 19 -19; <_moins 10 -10; <_mon 12 -12; <_monsi 15 -15; <_morea 8 -8; <_my 7 -7; <_n 8 -8; <_nadeg 7 -7
<_nadia 10 -10; <_nath 11 -11; <_natha 13 -13; <_ne 14 -14; <_negat 11 -11; <_nenni 9 -9; <_netfl 8 -8
<_nette 11 -11; <_neuf 9 -9; <_nguye 10 -10; <_ni 10 -10; <_nicke 18 -18; <_niet 11 -11; <_no 12 -12; <_noah 5 -5
<_nom 10 -10; <_non 12 -12; <_nonan 10 -10; <_nono 6 -6; <_nos 9 -9; <_notez 8 -8; <_notre 10 -10; <_nous 12 -12
<_numer 10 -10; <_o 9 -9; <_oh 10 -10; <_ok 14 -14; <_olga 8 -8; <_olivi 8 -8; <_on 19 -19; <_one 8 -8
<_onze 11 -11; <_opera -15 15; <_orang 11 -11; <_ordin 9 -9; <_ou -15 15; <_oubli 10 -10; <_ouf 9 -9; <_oui 19 -19
<_ould 9 -9; <_oumar 8 -8; <_p 7 -7; <_paill 12 -12; <_papa 11 -11; <_pardo 14 -14; <_parei 11 -11; <_parfa 11 -11
<_parle 6 -6; <_parti 16 -16; <_pas 12 -12; <_pasca 7 -7; <_passe -4 4; <_patie 9 -9; <_patri 8 -8; <_paul 16 -16
<_paule 9 -9; <_pauli 7 -7; <_pauvr 9 -9; <_perri 8 -8; <_perso 27 -27; <_perte 9 -9; <_peuch 1 -1; <_peut 13 -13
<_phili 8 -8; <_pierr 6 -6; <_place 8 -8; <_plus 13 -13; <_pluto 9 -9; <_point 28 -28; <_poiri 7 -7; <_pol 13 -13
<_por -7 7; <_posit 11 -11; <_pour 17 -17; <_pourq 10 -10; <_pourr -11 11; <_prene 5 -5; <_preno 7 -7; <_presq 5 -5
<_pro 6 -6; <_probl 11 -11; <_puis -16 16; <_punai 11 -11; <_putai 14 -14; <_qu 13 -13; <_quand 16 -16
<_quat 10 -10; <_quato 11 -11; <_quatr 20 -20; <_que 12 -12; <_quel 9 -9; <_quell 9 -9; <_quelq 7 -7; <_qui 14 -14
<_quinz 10 -10; <_quoi 12 -12; <_r 13 -13; <_rappe -2 2; <_rebel 11 -11; <_redem 14 -14; <_redir -7 7
<_redon -13 13; <_remi 7 -7; <_rende -15 15; <_rene 7 -7; <_repon 7 -7; <_rien 23 -23; <_roami 10 -10; <_robin 9 -9
<_rosal 4 -4; <_rue 7 -7; <_s 16 -16; <_sa 7 -7; <_sabin 9 -9; <_salut 7 -7; <_samia 11 -11; <_samir 8 -8
<_sandr 6 -6; <_sans 9 -9; <_sarah 9 -9; <_sav 10 -10; <_schmi 6 -6; <_sebas 18 -18; <_secre 8 -8; <_seize 13 -13
<_sept 14 -14; <_septa 15 -15; <_serai -8 8; <_servi -17 17; <_seule 15 -15; <_si 20 -20; <_silen 11 -11
<_simon 9 -9; <_six 8 -8; <_smith 8 -8; <_socie 10 -10; <_sofia 9 -9; <_soixa 8 -8; <_sophi 13 -13; <_sous 12 -12
<_steph 6 -6; <_stop -8 8; <_sunit 10 -10; <_super 19 -19; <_suppo 10 -10; <_sur 7 -7; <_surto 12 -12
<_sylvi 10 -10; <_t -2 2; <_tabar 8 -8; <_tais 10 -10; <_tant -10 10; <_tapez -11 11; <_teams 7 -7; <_techn -13 13
<_telep 7 -7; <_test 13 -13; <_thiba 9 -9; <_thier 9 -9; <_thoma 16 -16; <_tiago 7 -7; <_tip 6 -6; <_toi -8 8
<_tom 13 -13; <_tomto 6 -6; <_toto 7 -7; <_toujo 21 -21; <_tous 14 -14; <_tout 19 -19; <_toute 16 -16; <_tran 9 -9
<_trans -24 24; <_treiz 6 -6; <_trent 5 -5; <_tres 9 -9; <_trois 14 -14; <_trop 14 -14; <_tu 9 -9; <_tuer 1 -1
<_ugo 8 -8; <_un 6 -6; <_une 26 -26; <_uniqu 7 -7; <_v 8 -8; <_va 7 -7; <_valer 5 -5; <_vande 10 -10; <_vas -10 10
<_vasse 6 -6; <_vers 17 -17; <_very 9 -9; <_veuil -7 7; <_victo 13 -13; <_viens 9 -9; <_vince 7 -7; <_vingt 19 -19
<_vite 8 -8; <_voila 13 -13; <_volon 11 -11; <_votre 19 -19; <_vous 15 -15; <_w 10 -10; <_weber 10 -10
<_wesh 12 -12; <_wifi 10 -10; <_wii 9 -9; <_x 2 -2; <_xavie 7 -7; <_y 1 -1; <_yes 17 -17; <_you 5 -5; <_youtu 9 -9
<_yves 9 -9; <_yvett 8 -8; <_yvonn 9 -9; <_z 11 -11; <_zbign 10 -10; <_zero 10 -10; <_zoe 9 -9; <_zut 11 -11
a 13 -13; a_> 6 -6; a_about 8 -8; a_alger 4 -4; a_aller 2 -2; a_appel 19 -19; a_appor 6 -6; a_aroba 6 -6; a_b 5 -5
a_besoi 7 -7; a_bien 9 -9; a_c 3 -3; a_carte 5 -5; a_cause 6 -6; a_ce -14 14; a_chang 5 -5; a_chaqu 9 -9
a_chope 6 -6; a_cinq 12 -12; a_clign 1 -1; a_comme 8 -8; a_conca 5 -5; a_conne 3 -3; a_conta 5 -5; a_cote 5 -5
a_coupe 18 -18; a_cree 3 -3; a_de 10 -10; a_debor 5 -5; a_debra 15 -15; a_deja 5 -5; a_deman 8 -8; a_deux 4 -4
a_dire 13 -13; a_dispa 3 -3; a_dit 8 -8; a_dix 6 -6; a_donne 10 -10; a_du -1 1; a_en 8 -8; a_encor 12 -12
a_erreu 17 -17; a_ete 7 -7; a_eu 10 -10; a_fait 14 -14; a_fondu 5 -5; a_grill 10 -10; a_hurle 5 -5; a_insta 9 -9
a_inter 10 -10; a_j 1 -1; a_joind 12 -12; a_jour 5 -5; a_la 12 -12; a_lache 5 -5; a_lausa 4 -4; a_laver 7 -7
a_le 10 -10; a_les 7 -7; a_limog 6 -6; a_lyon 3 -3; a_m 9 -9; a_ma 17 -17; a_mamad 8 -8; a_march 6 -6; a_marre -8 8
a_matin 1 -1; a_me 5 -5; a_mes 9 -9; a_mis 7 -7; a_moi 13 -13; a_moiti 5 -5; a_mon 9 -9; a_mons 6 -6; a_monte 4 -4
a_mort 5 -5; a_moyen -13 13; a_n 11 -11; a_namur 8 -8; a_neuf 5 -5; a_nouve 4 -4; a_ouver 8 -8; a_ouvri 7 -7
a_paris 5 -5; a_parle -5 5; a_parti 2 -2; a_pas 2 -2; a_peine 5 -5; a_perdu 6 -6; a_perei 7 -7; a_perso 25 -25
a_peu 7 -7; a_plein 9 -9; a_plus 11 -11; a_point 7 -7; a_pose 7 -7; a_prend 10 -10; a_preve 7 -7; a_probl 10 -10
a_propo 3 -3; a_qu 8 -8; a_quara 4 -4; a_quatr 7 -7; a_que 10 -10; a_quel -20 20; a_quelq -5 5; a_qui -12 12
a_quinz 7 -7; a_quitt 6 -6; a_r 4 -4; a_raccr 11 -11; a_rappe 10 -10; a_recev 5 -5; a_redem 1 -1; a_redir 1 -1
a_regar 9 -9; a_resil 9 -9; a_reten 5 -5; a_rien 22 -22; a_robas 8 -8; a_rodez 8 -8; a_rose 5 -5; a_s 5 -5
a_saint 7 -7; a_saute 2 -2; a_se 2 -2; a_sept 9 -9; a_septa 5 -5; a_servi 12 -12; a_sfr 5 -5; a_signa 10 -10
a_signe 8 -8; a_six 7 -7; a_t -12 12; a_tanto 6 -6; a_telec 6 -6; a_tenu 8 -8; a_teste 7 -7; a_touch 11 -11
a_toujo 8 -8; a_tout 9 -9; a_trava 3 -3; a_trois 5 -5; a_u 7 -7; a_un -3 3; a_une -22 22; a_v 2 -2; a_vendu 6 -6
a_voir 6 -6; a_vole 5 -5; a_votre -14 14; a_vous 8 -8; a_y 7 -7; abbe 4 -4; abbe_enfin 4 -4; abdel 9 -9
abdel_manso 9 -9; aboie 11 -11; aboie_> 6 -6; aboie_excus 7 -7; abonn 11 -11; abonn_> 12 -12; abonn_c 1 -1
abonn_est 1 -1; about 8 -8; about_> 8 -8; absen 6 -6; absen_> 6 -6; absol 8 -8; absol_> 12 -12; absol_pas 11 -11
absol_que -10 10; ac 5 -5; ac_tiret 5 -5; acced 4 -4; acced_au 4 -4; accen 16 -16; accen_> 12 -12; accen_aigu 4 -4
accen_aroba 1 -1; accen_c 5 -5; acces 7 -7; acces_> 5 -5; acces_a 1 -1; acces_au 5 -5; accor 13 -13; accor_> 14 -14
accor_ca 4 -4; accor_d 4 -4; accor_faite 6 -6; accor_mais 9 -9; accro 8 -8; accro_pas 8 -8; accue 8 -8; accue_> 7 -7
accue_aroba 8 -8; accue_n 7 -7; achet 5 -5; achet_l 8 -8; achet_le 4 -4; achet_mon 5 -5; activ 7 -7
activ_trois 7 -7; actua 8 -8; actua_plus 8 -8; adais 5 -5; adais_est 5 -5; adam 14 -14; adam_> 9 -9; adam_proto 8 -8
admin 10 -10; admin_> 10 -10; adres 4 -4; adres_> 3 -3; adres_a -10 10; adres_c 7 -7; adres_e 4 -4; adres_elect 9 -9
adres_j 3 -3; adres_mail 5 -5; adres_mais 13 -13; adsl 9 -9; adsl_elle 1 -1; adsl_est 10 -10; affai -4 4
affai_> 9 -9; affai_a -7 7; affai_je 7 -7; affic 10 -10; affic_> 9 -9; affic_aucun 7 -7; affic_chez 15 -15
affic_conne 8 -8; affic_jamai 4 -4; affic_maint 15 -15; affic_pas 5 -5; affic_plus 7 -7; affic_reche 8 -8
affic_un 9 -9; affir 15 -15; affir_> 10 -10; affir_le 6 -6; agaca 13 -13; agaca_> 13 -13; agace 6 -6; agace_> 6 -6
age 5 -5; age_on 5 -5; agee_> 15 -15; agee_qui 16 -16; agee_vous -11 11; agenc 10 -10; agenc_> 3 -3; agenc_est 5 -5
agenc_immob 11 -11; agenc_point 7 -7; agenc_se 6 -6; agent -17 17; agent_> -24 24; agent_a -7 7; agent_au -8 8
agent_c 8 -8; agent_d 7 -7; agent_de 9 -9; agent_je 7 -7; agent_merci 7 -7; agent_non 11 -11; agent_s -17 17
agent_un -8 8; agnes 8 -8; agnes_leger 7 -7; agnes_point 8 -8; ah 15 -15; ah_bah 7 -7; ah_ben 6 -6; ah_bon 11 -11
ah_ca 7 -7; ah_dans 4 -4; ah_je 6 -6; ah_mais 8 -8; ah_mince 11 -11; ah_non 8 -8; ah_oui 11 -11; ah_punai 5 -5
ah_super 7 -7; ah_zut 5 -5; ahmed 14 -14; ahmed_> 9 -9; ahmed_diall 7 -7; ahmed_point 7 -7; ai 13 -13; ai_9 12 -12
ai_a 3 -3; ai_achet 5 -5; ai_annul 3 -3; ai_appel 9 -9; ai_appuy 1 -1; ai_assez -4 4; ai_atten 6 -6; ai_aucun 6 -6
ai_beau 3 -3; ai_besoi -28 28; ai_c 4 -4; ai_chang 13 -13; ai_cinq 4 -4; ai_clien 1 -1; ai_cru 3 -3; ai_de 6 -6
ai_debra 4 -4; ai_deja 21 -21; ai_deman 8 -8; ai_demar 11 -11; ai_depui 2 -2; ai_des 6 -6; ai_deux 2 -2
ai_dit 10 -10; ai_du 5 -5; ai_ecrit 3 -3; ai_encor 6 -6; ai_enten 3 -3; ai_envie 17 -17; ai_eu -4 4; ai_expli 9 -9
ai_fait 9 -9; ai_ferme 7 -7; ai_free 3 -3; ai_honte 5 -5; ai_inter 5 -5; ai_je 11 -11; ai_juste 4 -4; ai_la 10 -10
ai_laiss 10 -10; ai_le 2 -2; ai_ma 10 -10; ai_mail 3 -3; ai_marre -3 3; ai_mis 4 -4; ai_oubli 4 -4; ai_par 12 -12
ai_parle 31 -31; ai_pas 6 -6; ai_perdu 3 -3; ai_peur 7 -7; ai_plein 12 -12; ai_plus 4 -4; ai_quatr 2 -2; ai_que 4 -4
ai_ras 9 -9; ai_rebra 5 -5; ai_recu 12 -12; ai_recup 6 -6; ai_redem 5 -5; ai_rende 13 -13; ai_retro 7 -7
ai_rien 7 -7; ai_six 7 -7; ai_sousc 4 -4; ai_toujo 5 -5; ai_tout 6 -6; ai_toute 7 -7; ai_trois 15 -15; ai_un 12 -12
ai_une 13 -13; ai_vraim 12 -12; ai_vu 8 -8; ai_zero 2 -2; aicha 9 -9; aicha_diall 9 -9; aicha_et 6 -6; aide 20 -20
aide_> 21 -21; aide_il 6 -6; aider 10 -10; aider_a 2 -2; aider_moi 10 -10; aidez 5 -5; aidez_moi 5 -5; aie -10 10
aie_un -10 10; aigu 4 -4; aigu_mais 4 -4; aille 14 -14; aille_> 8 -8; aille_c 11 -11; aille_mais 2 -2
aille_voir 9 -9; aimab 7 -7; aimab_> 7 -7; aime 1 -1; aime_autan 13 -13; aime_pas -10 10; aimen 2 -2
aimen_bien 2 -2; aimer -11 11; aimer_autan -10 10; aimer_ben -8 8; aimer_bien -17 17; aimer_mieux 2 -2; air 10 -10
air_bon 8 -8; air_d 13 -13; air_de 6 -6; aissa 8 -8; aissa_ba 8 -8; ajout 18 -18; ajout_un 7 -7; ajout_une 14 -14
alain 11 -11; alain_girar 12 -12; alain_point 4 -4; alarm 6 -6; alarm_> 7 -7; alarm_me 5 -5; alarm_ne 3 -3
alexa 7 -7; alexa_elle 7 -7; alger 4 -4; alger_plus 4 -4; ali 12 -12; ali_manso 12 -12; aline 7 -7; aline_favre 7 -7
allai 9 -9; allai_passe 9 -9; allel 7 -7; allel_le 7 -7; aller 10 -10; aller_> 13 -13; aller_dans 7 -7
aller_mon 7 -7; aller_plus 2 -2; aller_sur 6 -6; aller_voir 9 -9; allez 9 -9; allez_> 9 -9; allez_enten 5 -5
allez_hop -15 15; allez_oui 20 -20; allez_passe -11 11; allez_vous 7 -7; allez_y 14 -14; allo 6 -6; allo_> 13 -13
allo_allo 9 -9; allo_bonjo 10 -10; allo_c 5 -5; allo_je -7 7; allo_oui 3 -3; allo_un -9 9; allo_y -10 10; allum 8 -8
allum_la 15 -15; allum_mais 2 -2; allum_plus 6 -6; alors 4 -4; alors_05 5 -5; alors_06 8 -8; alors_> 14 -14
alors_atten 3 -3; alors_c 3 -3; alors_ca 4 -4; alors_cette 8 -8; alors_comme 5 -5; alors_en 6 -6; alors_euh 6 -6
alors_fabri 5 -5; alors_j 1 -1; alors_je 2 -2; alors_la 2 -2; alors_le 5 -5; alors_maint -6 6; alors_moi 3 -3
alors_mon 3 -3; alors_nolan 6 -6; alors_non 11 -11; alors_notez 1 -1; alors_on 5 -5; alors_pauli 1 -1; alors_qu 6 -6
alors_que 5 -5; alors_r 3 -3; alors_sav 5 -5; alors_si -7 7; alors_soyez -7 7; alors_zero 4 -4; alors_zorro 8 -8
amara 8 -8; amara_> 8 -8; ameli 12 -12; ameli_> 12 -12; amina 10 -10; amina_traor 10 -10; ampou 6 -6
ampou_conne 6 -6; amran 8 -8; amran_> 8 -8; amran_en 3 -3; an 7 -7; an_derni 7 -7; anato 6 -6; anato_l 6 -6
ancie 9 -9; ancie_maint 1 -1; ancie_numer 2 -2; ancie_opera 9 -9; aneri 11 -11; aneri_> 11 -11; ange 8 -8
ange_point 8 -8; angla -5 5; angla_> -5 5; anime 4 -4; anime_> 2 -2; anime_s 5 -5; anna 7 -7; anna_deux 7 -7
anne 12 -12; anne_aroba 3 -3; anne_deux 3 -3; anne_marie 9 -9; anne_so 6 -6; anne_sophi 8 -8; anne_tiret 6 -6
annee 2 -2; annee_de 2 -2; annem 9 -9; annem_en 9 -9; annie 9 -9; annie_point 9 -9; annon 8 -8; annon_une 8 -8
annul 20 -20; annul_> 14 -14; annul_l 7 -7; annul_la 5 -5; annul_mon 9 -9; annul_tout 9 -9; anony 9 -9; anony_> 9 -9
ans 4 -4; ans_> 7 -7; ans_c 2 -2; ans_et 5 -5; ans_hein 3 -3; anten 12 -12; anten_> 11 -11; anten_sur 2 -2
antoi 8 -8; antoi_dubre 8 -8; antoi_merci 6 -6; antoi_point 13 -13; ap 1 -1; ap_d 1 -1; apost 6 -6; apost_aroba 6 -6
apost_h 4 -4; appai 8 -8; appai_plus 8 -8; appar 19 -19; appar_> 24 -24; appar_conne 11 -11; appar_en 2 -2
appar_je 9 -9; appar_mon 6 -6; appar_ne 2 -2; appar_pas 9 -9; appar_sont 6 -6; appel 17 -17; appel_> 4 -4
appel_a 5 -5; appel_ahmed 7 -7; appel_aissa 8 -8; appel_au 16 -16; appel_avant 10 -10; appel_avec 9 -9; appel_c 7 -7
appel_ca 5 -5; appel_car 3 -3; appel_carol 3 -3; appel_ce 6 -6; appel_d 8 -8; appel_de 7 -7; appel_depui 4 -4
appel_du 3 -3; appel_elodi 6 -6; appel_euh 7 -7; appel_ginet 4 -4; appel_giuli 7 -7; appel_hier 5 -5
appel_il 10 -10; appel_j 2 -2; appel_je 8 -8; appel_jean 7 -7; appel_jeann 3 -3; appel_joset 9 -9
appel_julie 10 -10; appel_l 14 -14; appel_la 3 -3; appel_luc 8 -8; appel_ma 3 -3; appel_mais 12 -12
appel_mehdi 4 -4; appel_moi 2 -2; appel_momo 9 -9; appel_mon 2 -2; appel_nadia 14 -14; appel_ne 4 -4; appel_ni 7 -7
appel_parce 6 -6; appel_pas 3 -3; appel_passe 8 -8; appel_perso 11 -11; appel_pluto 11 -11; appel_pour 6 -6
appel_qui 4 -4; appel_redem 9 -9; appel_se 7 -7; appel_sont 9 -9; appel_un 7 -7; appel_valer 2 -2; appel_yann 2 -2
appli 6 -6; appli_la 6 -6; appor 6 -6; appor_la 6 -6; appui 15 -15; appui_sur 15 -15; appuy 10 -10; appuy_> 7 -7
appuy_sur 1 -1; appuy_tres 4 -4; apres -2 2; apres_dix 11 -11; apres_je 2 -2; apres_l 5 -5; apres_le 3 -3
apres_midi 10 -10; apres_oubli 8 -8; apres_vente -7 7; apres_vingt 6 -6; arbre 10 -10; arbre_preno 7 -7
arbre_sur 9 -9; arc 8 -8; arc_> 8 -8; are 5 -5; are_idiot 5 -5; argen 7 -7; argen_et 7 -7; arnaq 13 -13
arnaq_> 11 -11; arnaq_votre 12 -12; arnau 8 -8; arnau_faite 8 -8; aroba 9 -9; aroba_> 15 -15; aroba_a 5 -5
aroba_ac 5 -5; aroba_agenc 7 -7; aroba_aroba 8 -8; aroba_ateli 5 -5; aroba_au 8 -8; aroba_bluew 4 -4
aroba_boula 9 -9; aroba_box 8 -8; aroba_cafe 8 -8; aroba_clini 6 -6; aroba_club 7 -7; aroba_comme 8 -8
aroba_cyril 9 -9; aroba_delor 6 -6; aroba_devel 7 -7; aroba_duboi 6 -6; aroba_dupon 15 -15; aroba_dupui 6 -6
aroba_ecole 8 -8; aroba_elec 5 -5; aroba_elect 8 -8; aroba_entre 5 -5; aroba_fleur 8 -8; aroba_free 9 -9
aroba_fri 9 -9; aroba_froma 7 -7; aroba_g 4 -4; aroba_garag 10 -10; aroba_ge 7 -7; aroba_gmail 7 -7
aroba_group 4 -4; aroba_hotel 7 -7; aroba_hotma 7 -7; aroba_hugo 13 -13; aroba_i 8 -8; aroba_iclou 6 -6
aroba_j 3 -3; aroba_je 5 -5; aroba_jimai 2 -2; aroba_jo 13 -13; aroba_la 7 -7; aroba_lapos 6 -6; aroba_les 7 -7
aroba_live 8 -8; aroba_mac 6 -6; aroba_mairi 6 -6; aroba_mais 13 -13; aroba_menui 8 -8; aroba_mon 6 -6
aroba_neuf 7 -7; aroba_noval 10 -10; aroba_or 8 -8; aroba_orang 8 -8; aroba_outlo 10 -10; aroba_pierr 9 -9
aroba_pizza 6 -6; aroba_plomb 9 -9; aroba_pm 10 -10; aroba_proto 6 -6; aroba_proxi 7 -7; aroba_s 7 -7
aroba_saint 5 -5; aroba_sfr 8 -8; aroba_skyne 9 -9; aroba_solar 2 -2; aroba_steph 6 -6; aroba_telen 4 -4
aroba_trans 13 -13; aroba_univ 8 -8; aroba_video 5 -5; aroba_voila 2 -2; aroba_wanad 6 -6; aroba_web 7 -7
aroba_yahoo 7 -7; aroba_yande 8 -8; arran 11 -11; arran_pas 7 -7; arran_un 7 -7; arret -3 3; arret_> 6 -6
arret_avec -7 7; arret_d 7 -7; arret_de 13 -13; arret_il 7 -7; arret_rien 5 -5; arriv_> 11 -11; arriv_a 10 -10
arriv_dans 6 -6; arriv_donne -16 16; arriv_en 3 -3; arriv_pas -5 5; arriv_plus 9 -9; arriv_sur 7 -7; arrob 8 -8
arrob_gmail 6 -6; arrob_jemai 9 -9; artif -7 7; artif_> -7 7; arts 8 -8; arts_point 8 -8; aspir 13 -13
aspir_ne 13 -13; assez -5 5; assez_de -3 3; assez_du -7 7; assez_joue -7 7; assis 1 -1; assis_> 14 -14
assis_de 11 -11; assis_une -8 8; assoc 5 -5; assoc_> 5 -5; assoi 5 -5; assoi_> 5 -5; assur 16 -16; assur_> 14 -14
assur_que 10 -10; astre 5 -5; astre_zero 5 -5; at 11 -11; at_bt 6 -6; at_gmail 7 -7; at_hotma 7 -7; ateli 5 -5
ateli_avant 5 -5; ateli_lumie 5 -5; attac 6 -6; attac_aroba 4 -4; attac_jeand 5 -5; attac_le 3 -3; attac_point 7 -7
attac_soixa 2 -2; atten 26 -26; atten_> 14 -14; atten_alors 3 -3; atten_atten 6 -6; atten_c 5 -5; atten_cheri 7 -7
atten_depui 7 -7; atten_deux 15 -15; atten_dix 2 -2; atten_elle 5 -5; atten_il 7 -7; atten_j 4 -4; atten_je 11 -11
atten_julie 1 -1; atten_le 17 -17; atten_mais 3 -3; atten_non 5 -5; atten_onze 4 -4; atten_oui 4 -4
atten_pour -21 21; atten_que 17 -17; atten_rien 4 -4; atten_sa 6 -6; atten_un 27 -27; atten_une 15 -15; attri 5 -5
attri_> 5 -5; au 1 -1; au_07456 11 -11; au_12 6 -6; au_3eme 6 -6; au_au -10 10; au_bout -8 8; au_burea 20 -20
au_cable 11 -11; au_clavi 8 -8; au_contr 11 -11; au_debut 6 -6; au_dessu 6 -6; au_deuxi 2 -2; au_diabl 7 -7
au_dos 5 -5; au_douze 6 -6; au_fond 6 -6; au_greni 3 -3; au_magas 5 -5; au_meme 7 -7; au_moins 13 -13; au_mois 8 -8
au_monsi -17 17; au_nez 14 -14; au_nom 10 -10; au_poil 9 -9; au_point 7 -7; au_premi 15 -15; au_print 4 -4
au_resea 4 -4; au_respo -6 6; au_rez 5 -5; au_serve 5 -5; au_servi -15 15; au_sous 6 -6; au_stand 13 -13
au_sujet 8 -8; au_suppo -10 10; au_techn -7 7; au_telep -16 16; au_trava 3 -3; au_trois 6 -6; au_vert 10 -10
au_wifi 6 -6; au_zero 12 -12; aucun 20 -20; aucun_> 11 -11; aucun_appel 2 -2; aucun_barre 11 -11; aucun_chang 7 -7
aucun_effet 9 -9; aucun_idee 6 -6; aucun_probl 10 -10; aucun_resul 6 -6; aucun_servi 7 -7; aucun_signa 3 -3
aucun_souci 12 -12; aucun_telep 9 -9; audre 9 -9; audre_> 9 -9; audre_dumon 9 -9; aujou 13 -13; aujou_hui 13 -13
aurai -11 11; aurai_pas -11 11; aurez -10 10; aurez_pas -10 10; aurie -12 12; aurie_pas -9 9; aurie_vous -8 8
auror 6 -6; auror_point 6 -6; aussi 13 -13; aussi_> 14 -14; aussi_donc 7 -7; aussi_pourr 11 -11; aussi_vous 3 -3
autan_> 12 -12; autan_pas 13 -13; autan_que 14 -14; autan_voir -10 10; autom -13 13; autom_> -13 13; autre_> 5 -5
autre_appel 7 -7; autre_chose 7 -7; autre_je 9 -9; autre_jour 16 -16; autre_le 5 -5; autre_perso 10 -10
autre_piece 7 -7; autre_probl 10 -10; autre_que -12 12; autre_truc 2 -2; aux -9 9; aux_clien 12 -12; aux_heure 7 -7
aux_infos 4 -4; aux_machi -17 17; aux_piece 10 -10; aux_robot -10 10; avais 5 -5; avais_lucie 2 -2; avais_simpl 5 -5
avais_une 2 -2; avait 3 -3; avait_assur 10 -10; avait_conse 11 -11; avait_dit 2 -2; avait_l 8 -8; avant 16 -16
avant_> 15 -15; avant_ca 7 -7; avant_de 5 -5; avant_j 1 -1; avant_que 9 -9; avec -6 6; avec_> 14 -14; avec_avec -3 3
avec_beatr 6 -6; avec_c 7 -7; avec_celui 4 -4; avec_d 2 -2; avec_deux 17 -17; avec_dix 7 -7; avec_garan 6 -6
avec_herve 8 -8; avec_la 2 -2; avec_le -7 7; avec_leque 8 -8; avec_les 5 -5; avec_ma 2 -2; avec_mes 8 -8
avec_moi 6 -6; avec_mon -3 3; avec_perso -18 18; avec_quelq 11 -11; avec_ton 7 -7; avec_tous 8 -8; avec_tout -6 6
avec_toute 6 -6; avec_un -5 5; avec_une -13 13; avec_vos 15 -15; avec_votre -7 7; avec_vous 18 -18; avenu 7 -7
avenu_jean 7 -7; avez -1 1; avez_bien 10 -10; avez_de 3 -3; avez_deja 11 -11; avez_dit 6 -6; avez_note 1 -1
avez_pas -6 6; avez_qu 9 -9; avez_quelq -12 12; avez_raiso 8 -8; avez_sauve 6 -6; avez_sous 7 -7; avez_tout 13 -13
avez_un 3 -3; aviez 1 -1; aviez_dit 1 -1; avion -6 6; avion_enfin -6 6; avoca 7 -7; avoca_> 4 -4; avoca_bande 5 -5
avoir -19 19; avoir_affai -7 7; avoir_au -8 8; avoir_dans 5 -5; avoir_deux 14 -14; avoir_email 10 -10
avoir_euh -8 8; avoir_les 4 -4; avoir_quelq -22 22; avoir_serie 8 -8; avoir_un -24 24; avoir_une -14 14; avons 9 -9
avons_appli 6 -6; avons_demen 6 -6; avons_un 6 -6; avoue 8 -8; avoue_que 8 -8; awa 4 -4; awa_c 4 -4; b 8 -8
b_> 7 -7; b_aroba 9 -9; b_c 5 -5; b_comme 7 -7; b_e 7 -7; b_o 7 -7; b_pas 3 -3; b_point 3 -3; b_puis 2 -2
b_trois 8 -8; b_v 6 -6; b_z 6 -6; ba 8 -8; ba_> 8 -8; bah 13 -13; bah_ca 9 -9; bah_ecout 6 -6; bah_non 10 -10
bah_oui 9 -9; baill 6 -6; baill_aroba 6 -6; baiss 11 -11; baiss_la 11 -11; ball 4 -4; ball_soixa 4 -4; bamak 10 -10
bamak_trans 10 -10; banca 9 -9; banca_> 9 -9; banca_m 8 -8; bande 13 -13; bande_d 15 -15; bande_de 11 -11
banqu 5 -5; banqu_> 4 -4; banqu_elle 4 -4; banqu_je 5 -5; bapti 8 -8; bapti_mais 2 -2; bapti_renau 5 -5
bapti_rey 10 -10; bapti_roy 7 -7; bar 6 -6; bar_des 6 -6; barbi 10 -10; barbi_> 10 -10; barre 12 -12; barre_> 12 -12
barre_de 6 -6; barre_sur 1 -1; bas 8 -8; bas_> 8 -8; bas_b 8 -8; bas_ball 4 -4; bas_ca 10 -10; bas_caron 8 -8
bas_clair 4 -4; bas_dupon 5 -5; bas_la 3 -3; bas_marti 5 -5; bas_neuf 5 -5; bascu -14 14; bascu_moi -14 14
bascu_plus 10 -10; base 5 -5; base_> 6 -6; base_gmail 6 -6; base_orang 5 -5; batim 7 -7; batim_b 7 -7; bazar 12 -12
bazar_> 12 -12; be 9 -9; be_> 9 -9; beatr 6 -6; beatr_vial 6 -6; beau 9 -9; beau_atten 4 -4; beau_aujou 7 -7
beau_ca 8 -8; beauc 12 -12; beauc_> 19 -19; beauc_c 4 -4; beauc_trop 8 -8; beaux 4 -4; beaux_cross 4 -4; bebel 8 -8
bebel_j 8 -8; belfo 8 -8; belfo_point 8 -8; belge 3 -3; belge_zero 3 -3; belka 8 -8; belka_a 8 -8; bell 7 -7
bell_point 7 -7; belle 4 -4; belle_soeur 4 -4; ben 15 -15; ben_> 13 -13; ben_c 2 -2; ben_ca 6 -6; ben_devin 10 -10
ben_evide 13 -13; ben_figur 10 -10; ben_gros -8 8; ben_j 4 -4; ben_je 11 -11; ben_l 3 -3; ben_la 4 -4; ben_le 5 -5
ben_ma 4 -4; ben_mon 4 -4; ben_non 6 -6; ben_orang 7 -7; ben_oui 12 -12; ben_pas 8 -8; ben_rien 8 -8; ben_salah 8 -8
ben_si 7 -7; ben_tout 4 -4; ben_v 2 -2; ben_voila 4 -4; ben_y 8 -8; benal 8 -8; benal_> 9 -9; benal_a 9 -9
benal_aroba 7 -7; benal_b 3 -3; bened 7 -7; bened_hamel 7 -7; benha 6 -6; benha_> 6 -6; benoi 6 -6; benoi_point 6 -6
berna 12 -12; berna_> 13 -13; berna_aroba 6 -6; berna_colin 8 -8; berna_duran 3 -3; berna_en 4 -4; berna_je 3 -3
berna_marti 8 -8; berna_orang 9 -9; berna_point 3 -3; berna_s 4 -4; berna_soixa 6 -6; berna_tout 2 -2; berti 6 -6
berti_et 6 -6; bertr 11 -11; bertr_> 12 -12; bertr_lacro 7 -7; bertr_mille 7 -7; bertr_point 4 -4; bertr_tout 8 -8
besna 4 -4; besna_je 4 -4; besoi -1 1; besoi_> 9 -9; besoi_ca 2 -2; besoi_d -9 9; besoi_de 10 -10; besoi_du 4 -4
besoi_inter 5 -5; besoi_jusqu 8 -8; besoi_que 16 -16; besso 6 -6; besso_deux 6 -6; betis 4 -4; betis_c 4 -4
bianc 10 -10; bianc_> 10 -10; bibli 4 -4; bibli_il 4 -4; bien 25 -25; bien_> 11 -11; bien_a 6 -6; bien_au 11 -11
bien_avoir -11 11; bien_c 1 -1; bien_ca 4 -4; bien_cela 4 -4; bien_comme 6 -6; bien_compr 9 -9; bien_evide 10 -10
bien_franc 9 -9; bien_genti -1 1; bien_je 2 -2; bien_le 14 -14; bien_les 1 -1; bien_madam 1 -1; bien_maint 11 -11
bien_merci 6 -6; bien_mieux 7 -7; bien_mon 2 -2; bien_note 4 -4; bien_oui 11 -11; bien_par 1 -1; bien_pour 15 -15
bien_qu -11 11; bien_que 5 -5; bien_recu 8 -8; bien_regar 2 -2; bien_s 16 -16; bien_sur 8 -8; bien_une 9 -9
bien_volon 6 -6; bien_zero 1 -1; bihan 8 -8; bihan_> 8 -8; bihan_attac 3 -3; bingo 10 -10; bingo_ca 10 -10
bio 10 -10; bio_> 10 -10; bip 7 -7; bip_> 7 -7; bip_bip 7 -7; bizar 6 -6; bizar_et 4 -4; bizar_quand 7 -7
blabl 11 -11; blabl_> 11 -11; blanc 12 -12; blanc_> 8 -8; blanc_a 5 -5; blanc_aroba 9 -9; blanc_arrob 6 -6
blanc_non 5 -5; blanc_parto 3 -3; bleue 8 -8; bleue_> 8 -8; bleue_ne 5 -5; bleue_passe 6 -6; blond 10 -10
blond_> 8 -8; blond_a 7 -7; bloqu 10 -10; bloqu_> 11 -11; bloqu_il 8 -8; bloqu_la 7 -7; bloqu_sur 4 -4; bluew 4 -4
bluew_point 4 -4; bof 11 -11; bof_non 11 -11; boite -2 2; boite_> 11 -11; boite_d 4 -4; boite_de -4 4
boite_hier 6 -6; boite_ne 10 -10; boite_vocal -8 8; bol 10 -10; bol_de 10 -10; bon -6 6; bon_> 28 -28
bon_assez -7 7; bon_ca 8 -8; bon_et 5 -5; bon_j 2 -2; bon_je -7 7; bon_la 12 -12; bon_merci 15 -15; bon_nom 12 -12
bon_note 13 -13; bon_passe -10 10; bon_pour 13 -13; bon_sang 7 -7; bon_tout 12 -12; bon_une -5 5; bon_vous 7 -7
bonjo 12 -12; bonjo_> 22 -22; bonjo_alors 3 -3; bonjo_aroba 5 -5; bonjo_c 6 -6; bonjo_cabin 3 -3; bonjo_est -9 9
bonjo_excus 1 -1; bonjo_j 5 -5; bonjo_je -5 5; bonjo_ma 1 -1; bonjo_madam 9 -9; bonjo_mon 5 -5; bonjo_monsi 7 -7
bonjo_phili 7 -7; bonjo_voila 1 -1; bonne 9 -9; bonne_aroba 6 -6; bonne_bonne 8 -8; bonne_douza 6 -6
bonne_journ 8 -8; bonne_pardo 7 -7; bonne_soixa 3 -3; bons 13 -13; bons_> 11 -11; bons_ca 10 -10; bons_techn 11 -11
bonso 4 -4; bonso_dites 4 -4; borde 9 -9; borde_de 9 -9; borne 13 -13; borne_> 9 -9; borne_wifi 8 -8; bots -10 10
bots_je -10 10; bouaz 4 -4; bouaz_a 4 -4; bouch 11 -11; bouch_> 12 -12; bouch_d 3 -3; boucl 9 -9; boucl_> 9 -9
boudi 10 -10; boudi_ca 10 -10; bouff 6 -6; bouff_> 6 -6; boug -5 5; boug_la -5 5; bouge 10 -10; bouge_> 10 -10
boula 12 -12; boula_a 6 -6; boula_du 8 -8; boula_petit 9 -9; boula_tiret 8 -8; boule 9 -9; boule_> 9 -9; boulo 4 -4
boulo_c 4 -4; bout -8 8; bout_de 13 -13; bout_du -13 13; bouti 6 -6; bouti_> 6 -6; bouto 16 -16; bouto_> 16 -16
bouto_appuy 7 -7; bouto_de 14 -14; bouto_pour 1 -1; bouyg 10 -10; bouyg_telec 10 -10; bouzi 13 -13; bouzi_au 12 -12
bouzi_b 4 -4; box 14 -14; box_> 16 -16; box_a 4 -4; box_c 2 -2; box_ca 1 -1; box_clign 2 -2; box_dans 4 -4
box_deux 5 -5; box_elle 1 -1; box_est 6 -6; box_et 10 -10; box_etein 9 -9; box_fait 8 -8; box_je 5 -5; box_la 3 -3
box_mais 2 -2; box_mon 2 -2; box_n 8 -8; box_ne 4 -4; box_point 8 -8; box_que 7 -7; box_qui 8 -8; box_reste 4 -4
box_toute 9 -9; branc 12 -12; branc_dessu 8 -8; branc_la 6 -6; branc_n 9 -9; branc_sur 8 -8; branl 8 -8
branl_> 8 -8; bras 15 -15; bras_> 13 -13; bras_casse 5 -5; bras_en 8 -8; bras_monsi 13 -13; bref -8 8
bref_tout -8 8; breta 3 -3; breta_ca 3 -3; brigi 11 -11; brigi_adam 9 -9; brigi_un 6 -6; broec 8 -8; broec_> 8 -8
bruit 15 -15; bruit_> 11 -11; bruit_bizar 4 -4; bruit_de 8 -8; bruit_la 12 -12; brun 6 -6; brun_aroba 7 -7
brun_tout 4 -4; bruno 11 -11; bruno_et 3 -3; bruno_kessl 7 -7; bruno_point 6 -6; bt 6 -6; bt_dot 6 -6; buffe 9 -9
buffe_tout 9 -9; bugue 13 -13; bugue_> 13 -13; burea 12 -12; burea_12 1 -1; burea_204 6 -6; burea_> 12 -12
burea_aroba 6 -6; burea_de 8 -8; burea_et 3 -3; burea_plus 4 -4; burea_tous 4 -4; c 8 -8; c_a 6 -6; c_est 9 -9
c_etait 6 -6; c_good 8 -8; c_h 6 -6; c_k 7 -7; c_o 5 -5; c_point 7 -7; c_quatr 3 -3; c_tiret 5 -5; c_vasse 8 -8
c_z 7 -7; ca 11 -11; ca_> 13 -13; ca_a -3 3; ca_alors 7 -7; ca_arriv 11 -11; ca_atten 4 -4; ca_aux 12 -12
ca_avait 8 -8; ca_avec -10 10; ca_buffe 9 -9; ca_bugue 13 -13; ca_c 5 -5; ca_capte 17 -17; ca_chang 10 -10
ca_charg 9 -9; ca_clign 14 -14; ca_comme 3 -3; ca_conce 14 -14; ca_coupa 7 -7; ca_coupe 10 -10; ca_d 11 -11
ca_demar 6 -6; ca_depas 9 -9; ca_depen 14 -14; ca_depot 9 -9; ca_doit 4 -4; ca_du 4 -4; ca_dure 6 -6; ca_et 2 -2
ca_fait -5 5; ca_finit 8 -8; ca_fonct 12 -12; ca_gresi 12 -12; ca_inter 3 -3; ca_ira 7 -7; ca_je 10 -10
ca_joue 4 -4; ca_la 1 -1; ca_lag 8 -8; ca_m 9 -9; ca_march 11 -11; ca_me 3 -3; ca_meme 3 -3; ca_mouli 6 -6
ca_n 9 -9; ca_ne 12 -12; ca_non 5 -5; ca_oui 15 -15; ca_passe 6 -6; ca_pense 9 -9; ca_peut 2 -2; ca_plant 1 -1
ca_pour -8 8; ca_que 10 -10; ca_raccr 8 -8; ca_rame 12 -12; ca_recom 11 -11; ca_redem 9 -9; ca_remar 13 -13
ca_s 13 -13; ca_saute 11 -11; ca_serai 11 -11; ca_sert 6 -6; ca_sonne 5 -5; ca_suffi 17 -17; ca_tombe 5 -5
ca_tourn 9 -9; ca_va 9 -9; ca_veut 10 -10; ca_vient 5 -5; ca_vous 8 -8; ca_y 8 -8; cabin 8 -8; cabin_> 17 -17
cabin_fourn 3 -3; cabin_medic 7 -7; cabin_morea 5 -5; cabin_point 7 -7; cabla 5 -5; cabla_> 5 -5; cable 16 -16
cable_> 16 -16; cable_en 3 -3; cable_ether 11 -11; cafe 9 -9; cafe_> 8 -8; cafe_tiret 8 -8; caiss 8 -8
caiss_> 10 -10; caiss_deux 6 -6; caiss_enreg 7 -7; caiss_n 5 -5; caiss_ne 2 -2; calme 14 -14; calme_> 10 -10
calme_je 3 -3; calme_pas 4 -4; camer 11 -11; camer_> 5 -5; camer_depui 8 -8; camer_deux 7 -7; camer_et 7 -7
camer_la 7 -7; camer_ne 12 -12; camil 5 -5; camil_faure 5 -5; camil_point 7 -7; campi 10 -10; campi_munic 10 -10
can -6 6; can_i -6 6; canal 2 -2; canal_du 2 -2; capte 12 -12; capte_de 11 -11; capte_maint 17 -17; capte_mal 6 -6
capte_pas 3 -3; capte_plus 5 -5; capte_toujo 6 -6; car 3 -3; car_le 2 -2; car_ma 3 -3; caraf 4 -4; caraf_au 4 -4
carlo 6 -6; carlo_silva 6 -6; carol 12 -12; carol_de 10 -10; carol_petit 6 -6; caron 9 -9; caron_aroba 9 -9
caron_preno 8 -8; carpe 8 -8; carpe_> 8 -8; carpe_aroba 10 -10; carre 13 -13; carre_> 9 -9; carre_merci 6 -6
carre_patro 6 -6; carte 14 -14; carte_bleue 8 -8; carte_cime 8 -8; carte_sim 11 -11; cas 14 -14; cas_> 14 -14
casqu 11 -11; casqu_> 8 -8; casqu_de 8 -8; casse 16 -16; casse_> 14 -14; casse_tout 4 -4; catas 4 -4
catas_quoi 4 -4; cause -16 16; cause_a -21 21; cause_de 6 -6; cave 12 -12; cave_> 12 -12; ce 2 -2; ce_cirqu 2 -2
ce_matin 9 -9; ce_maudi 7 -7; ce_n 3 -3; ce_numer 8 -8; ce_qu 15 -15; ce_que -7 7; ce_qui 10 -10; ce_robot -14 14
ce_serai 11 -11; ce_servi 13 -13; ce_soit 7 -7; ce_trava 7 -7; ce_truc -16 16; cecil 9 -9; cecil_rau 9 -9
cela 13 -13; cela_> 13 -13; celes 11 -11; celes_de 7 -7; celes_lagra 8 -8; celia 7 -7; celia_vidal 7 -7; celin 7 -7
celin_point 7 -7; celle 5 -5; celle_de 5 -5; cellu 4 -4; cellu_a 4 -4; celui 8 -8; celui_avec 6 -6; celui_ci 12 -12
celui_de 4 -4; celui_du 6 -6; celui_la 6 -6; celui_qui 13 -13; cent 8 -8; cent_cinqu 2 -2; cent_douze 5 -5
cent_quatr 1 -1; cent_soixa 8 -8; cent_table 17 -17; cent_treiz 4 -4; cent_trent 8 -8; cent_vingt 3 -3; centa 12 -12
centa_> 10 -10; centa_envir 12 -12; centr 12 -12; centr_> 8 -8; centr_par 3 -3; cents 12 -12; cents_> 12 -12
certa 15 -15; certa_> 15 -15; certa_monsi 6 -6; certe 11 -11; certe_> 11 -11; ces 8 -8; ces_bons 10 -10
ces_petit 8 -8; ces_quest 5 -5; ces_reven 6 -6; cesse 7 -7; cesse_> 7 -7; cette 11 -11; cette_box 6 -6
cette_fois 14 -14; cette_histo 10 -10; cette_machi -6 6; cette_musiq 4 -4; cette_quest 7 -7; ceux 7 -7; ceux_du 7 -7
ch 9 -9; ch_> 9 -9; chacu 7 -7; chacu_> 7 -7; chacu_comme 1 -1; chain 7 -7; chain_> 7 -7; chair -12 12
chair_et -12 12; chale 13 -13; chale_insup 13 -13; chamb 8 -8; chamb_> 7 -7; chamb_du 8 -8; chamb_le 7 -7
chamb_un 7 -7; chang 20 -20; chang_> 9 -9; chang_d 13 -13; chang_de 9 -9; chang_du 2 -2; chang_je 5 -5
chang_la 7 -7; chang_le 2 -2; chang_maint 1 -1; chang_meme 4 -4; chang_pas 7 -7; chang_rien 6 -6; chans 4 -4
chans_> 4 -4; chant 4 -4; chant_ma 4 -4; chape 11 -11; chape_de 11 -11; chaqu 9 -9; chaqu_fois 9 -9; charg 9 -9
charg_> 6 -6; charg_dans 12 -12; charg_jamai 8 -8; charg_pas 7 -7; charg_plus 5 -5; charl 11 -11; charl_> 5 -5
charl_d 10 -10; charl_de 7 -7; charm 12 -12; charm_> 12 -12; chat 9 -9; chat_est 10 -10; chat_felix 2 -2; chaus 5 -5
chaus_deux 5 -5; chef -12 12; chef_> -22 22; chef_a 11 -11; chef_atten 6 -6; chef_d -8 8; chef_m 8 -8; chen 5 -5
chen_w 5 -5; chepa 11 -11; chepa_moi 11 -11; cher 8 -8; cher_> 12 -12; cher_je 7 -7; cherc 17 -17; cherc_> 9 -9
cherc_il 4 -4; cherc_le 14 -14; cherc_mes 7 -7; cherc_mon 8 -8; cherc_un 7 -7; cheri 5 -5; cheri_> 5 -5
cheri_je 8 -8; cheri_sans 1 -1; chez 7 -7; chez_free 8 -8; chez_gmail 7 -7; chez_hotma 1 -1; chez_je 3 -3
chez_ma 4 -4; chez_machi 20 -20; chez_moi 11 -11; chez_mon 5 -5; chez_nous 11 -11; chez_vous -4 4; chiam 7 -7
chiam_giuli 7 -7; chico 8 -8; chico_> 8 -8; chien 15 -15; chien_> 9 -9; chien_aboie 7 -7; chien_qui 6 -6; chiff 6 -6
chiff_aroba 6 -6; chiff_sous 7 -7; chiff_tout 3 -3; chope 6 -6; chope_le 6 -6; chose -1 1; chose_> 15 -15
chose_a -7 7; chose_avec 4 -4; chose_ca 10 -10; chris 8 -8; chris_> 8 -8; chris_duboi 12 -12; chum 7 -7; chum_> 7 -7
ci 12 -12; ci_est 12 -12; cime 8 -8; cime_est 8 -8; cinq 12 -12; cinq_> 16 -16; cinq_a 7 -7; cinq_appar 6 -6
cinq_aroba 9 -9; cinq_avec 15 -15; cinq_cents 1 -1; cinq_cinq 9 -9; cinq_cinqu 4 -4; cinq_deux 7 -7; cinq_dix 2 -2
cinq_douze 2 -2; cinq_et 7 -7; cinq_heure 17 -17; cinq_huit 1 -1; cinq_max 10 -10; cinq_minut 12 -12
cinq_mon 13 -13; cinq_nonan 5 -5; cinq_ou 10 -10; cinq_oui 4 -4; cinq_pc 2 -2; cinq_poste 7 -7; cinq_puis 3 -3
cinq_quara 2 -2; cinq_quatr 6 -6; cinq_sans 7 -7; cinq_seize 5 -5; cinq_six 5 -5; cinq_soixa 8 -8; cinq_telep 1 -1
cinq_termi 2 -2; cinq_trent 4 -4; cinq_vingt 8 -8; cinq_vite 4 -4; cinq_zero 10 -10; cinqu 6 -6; cinqu_> 6 -6
cinqu_cinq 5 -5; cinqu_de 9 -9; cinqu_deux 2 -2; cinqu_et 3 -3; cinqu_fois 1 -1; cinqu_huit 5 -5; cinqu_neuf 4 -4
cinqu_poste 10 -10; cinqu_quatr 4 -4; cinqu_six 8 -8; cinqu_trois 3 -3; cirqu 2 -2; cirqu_je 2 -2; clair 16 -16
clair_> 10 -10; clair_aroba 4 -4; clair_c 7 -7; clair_dupui 5 -5; clair_et 3 -3; clair_fonta 4 -4
clair_maint 14 -14; clair_morea 4 -4; clair_petit 3 -3; clair_point 6 -6; clair_rouss 11 -11; claqu 10 -10
claqu_de 10 -10; clavi 8 -8; clavi_> 8 -8; clien -5 5; clien_> -14 14; clien_aroba 15 -15; clien_au 9 -9
clien_avec -11 11; clien_c 1 -1; clien_chez 5 -5; clien_comme 4 -4; clien_en 10 -10; clien_m 14 -14; clien_me 5 -5
clien_n 14 -14; clien_numer 1 -1; clien_par 10 -10; clien_quara 11 -11; clien_vous 6 -6; clign 9 -9; clign_> 1 -1
clign_c 12 -12; clign_en 4 -4; clign_encor 6 -6; clign_et 4 -4; clign_je 2 -2; clign_orang 10 -10; clign_rouge 7 -7
clign_toujo 11 -11; clign_vert 11 -11; clini 8 -8; clini_> 10 -10; clini_tiret 6 -6; cliqu 1 -1; cliqu_oh 1 -1
cloud 8 -8; cloud_point 8 -8; club 8 -8; club_tiret 7 -7; club_under 10 -10; co 10 -10; co_> 5 -5; co_dot 6 -6
cocho 7 -7; cocho_> 7 -7; code 13 -13; code_> 3 -3; code_c 5 -5; code_de 5 -5; code_erreu 9 -9; code_posta 10 -10
code_puc 8 -8; coeur 8 -8; coeur_> 8 -8; coiff 5 -5; coiff_point 6 -6; coiff_zero 2 -2; coler 8 -8; coler_> 6 -6
coler_contr 8 -8; coler_monsi 4 -4; colin 10 -10; colin_> 10 -10; colla -4 4; colla_de -9 9; colla_elles 7 -7
colle -4 4; colle_> 3 -3; colle_aroba 10 -10; colle_au -11 11; colle_aussi 14 -14; colle_de 5 -5; colle_derri 4 -4
colle_en -7 7; colle_est -9 9; colle_m 10 -10; colle_non 4 -4; colle_parce 3 -3; colle_quara 9 -9; colle_s 4 -4
colle_sophi 20 -20; colon 10 -10; colon_mouta 10 -10; com 9 -9; com_> 9 -9; com_a 6 -6; com_avec 6 -6; com_bien 5 -5
com_ca 4 -4; com_enfin 1 -1; com_euh 3 -3; com_mais 2 -2; com_merci 2 -2; com_pardo 5 -5; com_s 3 -3; combi 17 -17
combi_> 10 -10; combi_de 9 -9; combi_depui 2 -2; combi_n 7 -7; comma 8 -8; comma_aroba 8 -8; comme 23 -23
comme_> 23 -23; comme_a 13 -13; comme_anato 6 -6; comme_avant 4 -4; comme_bell 7 -7; comme_berna 8 -8
comme_bertr 4 -4; comme_c 3 -3; comme_ca 11 -11; comme_conse 4 -4; comme_d 12 -12; comme_denis 6 -6; comme_dire 5 -5
comme_en 4 -4; comme_franc 2 -2; comme_henri 4 -4; comme_inter 1 -1; comme_je -4 4; comme_jean 2 -2; comme_l 10 -10
comme_la 6 -6; comme_le 4 -4; comme_louis 6 -6; comme_mon 2 -2; comme_on 7 -7; comme_papa 5 -5; comme_par 2 -2
comme_rober 4 -4; comme_serie 6 -6; comme_si 6 -6; comme_simon 2 -2; comme_sophi 4 -4; comme_tout 3 -3
comme_une 19 -19; comme_victo 6 -6; comme_video 5 -5; comme_vous 2 -2; comme_xavie 2 -2; comme_zoe 2 -2; commu 2 -2
commu_avec -8 8; commu_coupe 9 -9; commu_est 9 -9; commu_ulter 9 -9; compe -16 16; compe_> -16 16; compl -7 7
compl_> 26 -26; compl_je -16 16; compl_mon -4 4; compl_mort 7 -7; compl_pour -7 7; compl_pourr 15 -15
compl_stupi 8 -8; compo 7 -7; compo_un 7 -7; compr_> 19 -19; compr_bien 13 -13; compr_c 5 -5; compr_donc 3 -3
compr_pas -7 7; compr_rien -7 7; compt 5 -5; compt_> -3 3; compt_aroba 13 -13; compt_c 3 -3; compt_et 23 -23
compt_la 11 -11; compt_le 7 -7; compt_mec 13 -13; compt_pas 5 -5; compt_un 4 -4; con 13 -13; con_> 14 -14
con_con -13 13; con_conse -13 13; conca 5 -5; conca_> 5 -5; conce 13 -13; conce_> 4 -4; conce_six 14 -14
concl 10 -10; concl_> 10 -10; concr -11 11; concr_passe -11 11; confi 13 -13; confi_> 13 -13; confl 13 -13
confl_d 13 -13; conna 13 -13; conna_> 4 -4; conna_a 4 -4; conna_le 6 -6; conna_mon 10 -10; conna_pas 8 -8
conna_rien 1 -1; conna_tu 8 -8; conne 8 -8; conne_> 9 -9; conne_a 6 -6; conne_au 7 -7; conne_avec 11 -11
conne_ca 1 -1; conne_de 3 -3; conne_elle 1 -1; conne_est 11 -11; conne_et 2 -2; conne_exion 4 -4; conne_inter 4 -4
conne_les 5 -5; conne_moi -9 9; conne_mon 3 -3; conne_pas 9 -9; conne_perdu 8 -8; conne_plus 6 -6; conne_saute 9 -9
conne_toute 9 -9; conno 7 -7; conno_sans 7 -7; conse -16 16; conse_> -3 3; conse_a -2 2; conse_banca 9 -9
conse_clien -9 9; conse_comme 6 -6; conse_conse -12 12; conse_de -8 8; conse_dispo -7 7; conse_du 9 -9
conse_et 8 -8; conse_etait 12 -12; conse_immed -12 12; conse_j 8 -8; conse_je 9 -9; conse_maint -14 14
conse_merci 12 -12; conse_ou -15 15; conse_pour -10 10; conse_qui -4 4; conse_s -18 18; conso 17 -17; conso_> 17 -17
conso_annon 8 -8; conso_annul 1 -1; conso_d 10 -10; conso_de 3 -3; conso_et 6 -6; conso_ma 13 -13; conso_march 8 -8
conso_qui 3 -3; conso_se 7 -7; conso_tout 3 -3; conta 6 -6; conta_aroba 6 -6; conta_avec -6 6; conta_depui 2 -2
conta_euh 8 -8; conta_le 5 -5; conta_ne 5 -5; conta_ont 7 -7; conte 3 -3; conte_et 3 -3; conte_mais 3 -3
conte_nous 4 -4; conti 12 -12; conti_> 9 -9; conti_avec 18 -18; conti_ensem 8 -8; conti_non -16 16
conti_vous 11 -11; contr 8 -8; contr_> 15 -15; contr_avec 6 -6; contr_depui 2 -2; contr_des 1 -1; contr_est 7 -7
contr_la 1 -1; contr_le 6 -6; contr_moi 4 -4; contr_se 5 -5; contr_son 5 -5; contr_vous -4 4; convi 9 -9
convi_tres 9 -9; corin 10 -10; corin_lefor 10 -10; corre 10 -10; corre_> 9 -9; corre_de 5 -5; corre_merci 8 -8
costa 8 -8; costa_> 8 -8; cote 6 -6; cote_> 7 -7; cote_qui 3 -3; cote_sans 5 -5; coudo -7 7; coudo_> -7 7
coule 7 -7; coule_> 7 -7; coup 13 -13; coup_> 10 -10; coup_de 9 -9; coupa 7 -7; coupa_la 7 -7; coupe 17 -17
coupe_> 11 -11; coupe_au 13 -13; coupe_d 3 -3; coupe_dans 1 -1; coupe_de 6 -6; coupe_depui 2 -2; coupe_du 5 -5
coupe_encor 6 -6; coupe_la 19 -19; coupe_le 10 -10; coupe_plus 7 -7; coupe_quand 6 -6; coupe_sans 5 -5
coupe_tous 3 -3; coupe_tout 9 -9; coupe_toute 9 -9; coupe_un 9 -9; coups 7 -7; coups_de 7 -7; coupu 6 -6
coupu_> 10 -10; coupu_de 4 -4; coupu_gener 7 -7; coupu_non 3 -3; coupu_penda 6 -6; coura 10 -10; coura_> 10 -10
coura_la 4 -4; courr 12 -12; courr_> 11 -11; courr_de 9 -9; courr_pluto 8 -8; cours 4 -4; cours_> 3 -3
cours_de 4 -4; court 12 -12; court_> 9 -9; court_aroba 5 -5; cousi 6 -6; cousi_> 6 -6; craqu 6 -6; craqu_quand 6 -6
cree 3 -3; cree_une 3 -3; creus 2 -2; creus_dans 2 -2; crois 1 -1; crois_> 13 -13; crois_bien 12 -12; crois_oui 7 -7
crois_pas 12 -12; crois_qu -7 7; crois_que 11 -11; croix 4 -4; croix_rouge 4 -4; cross 4 -4; cross_vous 4 -4
croya 9 -9; croya_qu 9 -9; cru 3 -3; cru_que 3 -3; cuisi 9 -9; cuisi_> 7 -7; cuisi_un 9 -9; cyber 8 -8
cyber_cafe 8 -8; cyclo 5 -5; cyclo_tout 5 -5; cyr 5 -5; cyr_en 5 -5; cyril 9 -9; cyril_aroba 9 -9; cyril_tiret 9 -9
d 4 -4; d_> 14 -14; d_a 11 -11; d_abonn 11 -11; d_accen 4 -4; d_accor 13 -13; d_accue 7 -7; d_admin 10 -10
d_adres 15 -15; d_affic 6 -6; d_agent 8 -8; d_aide 21 -21; d_aille 5 -5; d_aller 9 -9; d_ap 1 -1; d_apost 4 -4
d_appar 7 -7; d_appel 7 -7; d_arc 8 -8; d_aroba 11 -11; d_atten 12 -12; d_autre -12 12; d_avant 9 -9; d_avoir -19 19
d_comme 6 -6; d_donc 3 -3; d_e 11 -11; d_eau 5 -5; d_email 4 -4; d_emett 5 -5; d_en 5 -5; d_envoy 6 -6; d_equip -8 8
d_erreu 10 -10; d_escar 6 -6; d_escro 12 -12; d_essai 8 -8; d_etre -8 8; d_euros 4 -4; d_expli 11 -11; d_explo 5 -5
d_habit 12 -12; d_hier 1 -1; d_hondt 10 -10; d_humai -17 17; d_i 7 -7; d_incom 8 -8; d_incon 9 -9; d_inter 9 -9
d_opera 21 -21; d_orang 4 -4; d_ordin 14 -14; d_point 7 -7; d_t 4 -4; d_tout 10 -10; d_u 6 -6; d_un -12 12
d_union 8 -8; d_v 4 -4; da 9 -9; da_> 13 -13; da_costa 8 -8; da_silva 9 -9; dame -17 17; dame_> -12 12
dame_bien 16 -16; dame_de -12 12; dame_l 4 -4; dame_m 8 -8; dame_ou -7 7; dame_sans 5 -5; dame_tres 13 -13
damme 7 -7; damme_> 7 -7; danie 3 -3; danie_gueri 3 -3; dans 9 -9; dans_cyber 8 -8; dans_famil 7 -7; dans_l 1 -1
dans_la -4 4; dans_le 12 -12; dans_les 8 -8; dans_ma 7 -7; dans_mon 8 -8; dans_tout 6 -6; dans_toute 1 -1
dans_un 4 -4; dans_une 5 -5; de 4 -4; de_alain 12 -12; de_antoi 6 -6; de_bamak 10 -10; de_bebel 8 -8; de_bon -5 5
de_bons 11 -11; de_bouff 6 -6; de_box 4 -4; de_branl 8 -8; de_bras 5 -5; de_burea 7 -7; de_ca 5 -5; de_carte 8 -8
de_casqu 8 -8; de_ce -9 9; de_cette 4 -4; de_chang 17 -17; de_charl 5 -5; de_chaus 5 -5; de_cherc 8 -8
de_chez -10 10; de_chico 8 -8; de_cinq 11 -11; de_clien 9 -9; de_cocho 7 -7; de_coiff 2 -2; de_compe -15 15
de_compt -9 9; de_conna 8 -8; de_conne 12 -12; de_conse 22 -22; de_contr 2 -2; de_coule 7 -7; de_coupu 8 -8
de_coura 4 -4; de_debit 8 -8; de_delma 2 -2; de_demar 12 -12; de_deran 5 -5; de_dialo -9 9; de_dire 4 -4
de_direc 13 -13; de_discu -14 14; de_dix 11 -11; de_dossi 3 -3; de_faire 7 -7; de_famil 10 -10; de_fibre 3 -3
de_fil 9 -9; de_fond 8 -8; de_fort 7 -7; de_franc 7 -7; de_garde 1 -1; de_girar 7 -7; de_gmail 5 -5; de_gresi 9 -9
de_gueul 8 -8; de_guign 5 -5; de_jeune 4 -4; de_jeux 3 -3; de_joind 10 -10; de_l 6 -6; de_la 9 -9; de_laiss 6 -6
de_libre -9 9; de_liege 7 -7; de_ligne 6 -6; de_lila 6 -6; de_lyon 7 -7; de_ma 20 -20; de_machi -12 12
de_madam 2 -2; de_maiso 6 -6; de_malad 5 -5; de_march 6 -6; de_marse 10 -10; de_masso 8 -8; de_me 17 -17
de_mecha 5 -5; de_meme 5 -5; de_merde 12 -12; de_mobil 7 -7; de_moi 13 -13; de_mon 8 -8; de_monsi 6 -6
de_mutua 7 -7; de_naiss 2 -2; de_nazes 10 -10; de_nivea -8 8; de_notre 5 -5; de_nous 8 -8; de_nouve 11 -11
de_novem 8 -8; de_numer 1 -1; de_ouf 10 -10; de_paiem 6 -6; de_paill 11 -11; de_paque 7 -7; de_paris 6 -6
de_parle -11 11; de_pas 11 -11; de_passe 8 -8; de_paul 13 -13; de_perso 32 -32; de_pire 9 -9; de_porta 13 -13
de_portu 6 -6; de_poste 9 -9; de_prefe 6 -6; de_prend -12 12; de_prise 11 -11; de_probl 12 -12; de_publi 6 -6
de_puis 6 -6; de_quatr 8 -8; de_quoi 18 -18; de_rage 7 -7; de_rappe -4 4; de_recou 5 -5; de_redem 7 -7
de_reel -13 13; de_refle 7 -7; de_refus 12 -12; de_repar 8 -8; de_repos 5 -5; de_resea 8 -8; de_retab 6 -6
de_retou 7 -7; de_rien 11 -11; de_robot -18 18; de_s 7 -7; de_saint 4 -4; de_saisi 9 -9; de_se 9 -9; de_servi 9 -9
de_signa 4 -4; de_siret 13 -13; de_smet 14 -14; de_souci 17 -17; de_suite -4 4; de_sympa 12 -12; de_table 8 -8
de_techn 28 -28; de_tele 6 -6; de_telep 14 -14; de_temps 9 -9; de_teste 5 -5; de_tiret 7 -7; de_tonal 7 -7
de_tout -12 12; de_trait 4 -4; de_trava 12 -12; de_trent 9 -9; de_trois 9 -9; de_venir -7 7; de_villi 7 -7
de_vivan -17 17; de_vive -8 8; de_voleu 10 -10; de_votre -8 8; de_vous 12 -12; de_wifi 11 -11; debit 8 -8
debit_> 8 -8; debit_d 6 -6; debit_de 5 -5; debit_est 14 -14; debit_n 10 -10; debit_ridic 5 -5; debor 5 -5
debor_sur 5 -5; debou 7 -7; debou_or 7 -7; debra 17 -17; debra_> 6 -6; debra_dix 1 -1; debra_et 10 -10
debra_la 15 -15; debra_ma 7 -7; debra_mais 1 -1; debut 5 -5; debut_a 5 -5; debut_c 1 -1; debut_j 1 -1; debut_je 2 -2
debut_non 6 -6; debut_zero 1 -1; decle 10 -10; decle_direc 10 -10; decod 11 -11; decod_> 11 -11; decod_affic 9 -9
decod_et 2 -2; decod_tele 3 -3; decon 14 -14; decon_> 10 -10; decon_chez 9 -9; decon_toute 10 -10; decro 8 -8
decro_> 10 -10; decro_et 8 -8; decro_j 2 -2; decro_sans 7 -7; decro_y 6 -6; dect 8 -8; dect_ne 8 -8; decu 7 -7
decu_> 7 -7; dedan -10 10; dedan_> -10 10; degag 6 -6; degag_avec 6 -6; degou 9 -9; degou_de 9 -9; degue 12 -12
degue_de 12 -12; deja 27 -27; deja_> 6 -6; deja_appel 5 -5; deja_contr 5 -5; deja_dans 8 -8; deja_donne 9 -9
deja_hier 7 -7; deja_la 5 -5; deja_mon 8 -8; deja_norma 10 -10; deja_parle 15 -15; deja_passe 11 -11
deja_redem 13 -13; deja_regar 6 -6; deja_resol 4 -4; deja_venu 12 -12; delac 8 -8; delac_en 8 -8; delap 9 -9
delap_> 9 -9; delat 3 -3; delat_a 3 -3; delma 2 -2; delma_d 2 -2; delor 6 -6; delor_point 6 -6; delph 9 -9
delph_march 9 -9; delph_rouss 6 -6; demai 22 -22; demai_> 19 -19; demai_matin 11 -11; deman -3 3; deman_a -2 2
deman_atten 5 -5; deman_de 8 -8; deman_juste 9 -9; deman_pas 9 -9; deman_un -11 11; demar 14 -14; demar_> 15 -15
demar_il 4 -4; demar_l 11 -11; demar_la 8 -8; demen 6 -6; demen_en 6 -6; demi 13 -13; demi_> 7 -7; demi_douza 9 -9
demoi -5 5; demoi_du -5 5; den 8 -8; den_broec 8 -8; denis 6 -6; denis_de 4 -4; denis_point 6 -6; denta 4 -4
denta_point 4 -4; depan 8 -8; depan_> 7 -7; depan_mon 6 -6; depas 9 -9; depas_les 9 -9; depen 14 -14; depen_ce 9 -9
depen_des 11 -11; deplo 11 -11; deplo_> 11 -11; depot 9 -9; depot_> 9 -9; depui 15 -15; depui_2019 6 -6
depui_a 1 -1; depui_ca 3 -3; depui_ce 9 -9; depui_deux 10 -10; depui_diman 10 -10; depui_dix 8 -8; depui_fribo 7 -7
depui_hier 16 -16; depui_l 4 -4; depui_la 5 -5; depui_le 9 -9; depui_lundi 9 -9; depui_mon 7 -7; depui_neuf 7 -7
depui_plus 3 -3; depui_quatr 2 -2; depui_que 3 -3; depui_soixa 3 -3; depui_tanto 5 -5; depui_trois 9 -9
depui_vingt 2 -2; depui_yeste 5 -5; deran 18 -18; deran_> 7 -7; deran_c 1 -1; deran_pas 15 -15; deran_si 8 -8
deran_vos 5 -5; derni 17 -17; derni_> 18 -18; derni_c 1 -1; derni_fois 9 -9; derri 2 -2; derri_fait 1 -1
derri_le 4 -4; des -2 2; des_appar 18 -18; des_appel 12 -12; des_beaux 4 -4; des_coups 7 -7; des_coupu 7 -7
des_craqu 6 -6; des_dessi 2 -2; des_fois 11 -11; des_forge 5 -5; des_garco 3 -3; des_gros 7 -7; des_incap 9 -9
des_lilas 9 -9; des_machi -12 12; des_mails 12 -12; des_mal 5 -5; des_milli 4 -4; des_minab 5 -5; des_poste 5 -5
des_que -8 8; des_robot -14 14; des_sienn 9 -9; des_sport 6 -6; des_tiret 8 -8; des_trois 16 -16; des_voleu 5 -5
desac 10 -10; desac_> 10 -10; desce 12 -12; desce_a 12 -12; desol 11 -11; desol_> 13 -13; desol_de 8 -8
desol_je 7 -7; desol_mais 6 -6; dessi 5 -5; dessi_anime 4 -4; dessi_du 4 -4; dessu 11 -11; dessu_> 9 -9
dessu_de 6 -6; dessu_la 12 -12; dessu_par 1 -1; detec 8 -8; detec_> 8 -8; deux 17 -17; deux_> 14 -14
deux_alors -7 7; deux_ans 3 -3; deux_appar 2 -2; deux_aroba 8 -8; deux_au 2 -2; deux_autre 13 -13; deux_avec 7 -7
deux_b 4 -4; deux_borne 8 -8; deux_box 11 -11; deux_camer 7 -7; deux_cent 3 -3; deux_cents 9 -9; deux_cinqu 3 -3
deux_conso 6 -6; deux_des 16 -16; deux_deux 9 -9; deux_dix 1 -1; deux_dizai 7 -7; deux_doigt 5 -5; deux_donc 2 -2
deux_douze 7 -7; deux_ecran 1 -1; deux_en 8 -8; deux_et 9 -9; deux_etage 10 -10; deux_euh 6 -6; deux_f 7 -7
deux_fois 7 -7; deux_gsm 7 -7; deux_heure 9 -9; deux_impri 7 -7; deux_iphon 6 -6; deux_je 9 -9; deux_jours 9 -9
deux_l 12 -12; deux_la 10 -10; deux_lettr 2 -2; deux_mais 6 -6; deux_mille 8 -8; deux_minut 14 -14; deux_moi 3 -3
deux_mots 8 -8; deux_n 7 -7; deux_ne 4 -4; deux_non 4 -4; deux_nonan 5 -5; deux_novem 8 -8; deux_octan 3 -3
deux_ordin 16 -16; deux_ordis 7 -7; deux_ou 9 -9; deux_p 7 -7; deux_paire 8 -8; deux_pc 6 -6; deux_perso 18 -18
deux_plus 17 -17; deux_porta 16 -16; deux_poste 4 -4; deux_pour 6 -6; deux_quara 5 -5; deux_quato 2 -2
deux_quatr 2 -2; deux_qui 5 -5; deux_quinz 4 -4; deux_r 7 -7; deux_repet 5 -5; deux_s 6 -6; deux_secon 9 -9
deux_semai 5 -5; deux_serve 7 -7; deux_seule 9 -9; deux_sites 7 -7; deux_soixa 4 -4; deux_switc 9 -9; deux_t 7 -7
deux_table 6 -6; deux_telep 18 -18; deux_teles 4 -4; deux_tels 9 -9; deux_tpe 4 -4; deux_trent 3 -3
deux_trois 11 -11; deux_un 8 -8; deux_vingt 3 -3; deux_zero 2 -2; deuxi 7 -7; deuxi_> 2 -2; deuxi_poste 7 -7
devai 7 -7; devai_venir 7 -7; devan 6 -6; devan_> 5 -5; devan_hotma 6 -6; devan_l 5 -5; devan_la 5 -5; devel 7 -7
devel_tiret 7 -7; devez 6 -6; devez_me 6 -6; devin 10 -10; devin_> 10 -10; diabl 7 -7; diabl_avec 7 -7; diall 7 -7
diall_> 7 -7; diall_a 9 -9; diall_at 7 -7; dialo -9 9; dialo_avec -9 9; didie 6 -6; didie_didie 9 -9
didie_point 3 -3; didie_soixa 9 -9; dieu 2 -2; dieu_si 2 -2; diffe 10 -10; diffe_> 10 -10; diman 6 -6; diman_> 7 -7
diman_et 2 -2; dimit 9 -9; dimit_lambe 9 -9; dingu 11 -11; dingu_> 10 -10; dingu_a 7 -7; diop 8 -8; diop_> 8 -8
dirai 16 -16; dirai_> 9 -9; dirai_bien 6 -6; dirai_en 7 -7; dirai_mais 3 -3; dirai_pas 7 -7; dirai_que 9 -9
dirai_trois 8 -8; dirai_une 10 -10; dire 8 -8; dire_> 18 -18; dire_audre 9 -9; dire_c 4 -4; dire_ca 9 -9
dire_j 2 -2; dire_marti 16 -16; dire_que 2 -2; dire_un -6 6; direc -3 3; direc_> -2 2; direc_aroba 11 -11
direc_n 8 -8; direc_s -9 9; direc_sur 5 -5; direc_techn 11 -11; dis 10 -10; dis_> 7 -7; dis_ca 9 -9; dis_pas 7 -7
dis_que 10 -10; disai -10 10; disai_c -10 10; discu -24 24; discu_avec -24 24; disen 5 -5; disen_que 5 -5
disie 8 -8; disie_> 8 -8; dison 12 -12; dison_que 12 -12; dispa 7 -7; dispa_> 7 -7; dispa_et 3 -3; dispo -10 10
dispo_> -7 7; dispo_pour -9 9; dit 11 -11; dit_> 15 -15; dit_aucun 3 -3; dit_b 3 -3; dit_d 6 -6; dit_de 2 -2
dit_deux 9 -9; dit_et 6 -6; dit_inter 4 -4; dit_la 8 -8; dit_mais 2 -2; dit_mardi 14 -14; dit_oui 8 -8; dit_pas 8 -8
dit_qu 9 -9; dit_que 7 -7; dit_quoi 7 -7; dit_sim 4 -4; dit_verif 8 -8; dit_wifi 6 -6; dites_> 13 -13
dites_a -12 12; dites_au -7 7; dites_moi 7 -7; dites_mon 5 -5; dites_on -6 6; dites_pourr -10 10; dites_voir 4 -4
dix 13 -13; dix_> 12 -12; dix_ans 8 -8; dix_aroba 6 -6; dix_dix 5 -5; dix_douze 3 -3; dix_et 6 -6; dix_fois 14 -14
dix_heure 20 -20; dix_huit 9 -9; dix_mais 1 -1; dix_minut -1 1; dix_neuf 5 -5; dix_non 1 -1; dix_onze 4 -4
dix_perso 7 -7; dix_plus 15 -15; dix_poste 10 -10; dix_quatr 5 -5; dix_secon 1 -1; dix_sept 7 -7; dix_soixa 5 -5
dix_trent 4 -4; dix_vingt 9 -9; dizai 14 -14; dizai_> 12 -12; dizai_dans 6 -6; dizai_de 12 -12; dizai_envir 8 -8
dizai_non 4 -4; dizai_une 8 -8; docte 13 -13; docte_bertr 7 -7; docte_blanc 8 -8; docte_bruno 7 -7; docte_lemai 7 -7
doigt 5 -5; doigt_d 5 -5; dois 16 -16; dois_aller 7 -7; dois_appel 2 -2; dois_inter 5 -5; dois_voir 8 -8
doit 22 -22; doit_avoir 5 -5; doit_faire 4 -4; doit_passe 13 -13; doit_venir 10 -10; domin 12 -12
domin_point 12 -12; domma 16 -16; domma_> 16 -16; donc -7 7; donc_> 1 -1; donc_a -10 10; donc_au -11 11; donc_b 3 -3
donc_bruno 3 -3; donc_c 2 -2; donc_deux 6 -6; donc_euh 4 -4; donc_fabri 4 -4; donc_felix 2 -2; donc_info 5 -5
donc_je -12 12; donc_karim 5 -5; donc_laiss 3 -3; donc_le 3 -3; donc_luc 2 -2; donc_miche 10 -10; donc_non 3 -3
donc_onze 9 -9; donc_oui 10 -10; donc_pas 3 -3; donc_trois 9 -9; donc_xavie 8 -8; donc_zero 5 -5; donne -4 4
donne_> 7 -7; donne_a 10 -10; donne_ce 9 -9; donne_inter 7 -7; donne_le 3 -3; donne_mais 6 -6; donne_moi -14 14
donne_mon 14 -14; donne_votre 11 -11; dont 9 -9; dont_deux 6 -6; dont_trois 9 -9; dos 12 -12; dos_> 9 -9
dos_de 7 -7; dos_je 5 -5; dossi 1 -1; dossi_> 10 -10; dossi_est 6 -6; dossi_parce -8 8; dossi_s 3 -3; dot 11 -11
dot_co 6 -6; dot_com 7 -7; dot_smith 6 -6; dot_uk 6 -6; doubl 5 -5; doubl_v 3 -3; doubl_zero 6 -6; douza 20 -20
douza_> 9 -9; douza_allez 10 -10; douza_avec 12 -12; douza_d 7 -7; douza_de 6 -6; douza_non 6 -6; douze 8 -8
douze_> 12 -12; douze_a 4 -4; douze_appar 8 -8; douze_aroba 7 -7; douze_donc 5 -5; douze_douze 12 -12
douze_ensui 3 -3; douze_euh 5 -5; douze_pas 5 -5; douze_poste 11 -11; douze_quara 10 -10; douze_quato 3 -3
douze_quatr 5 -5; douze_rue 8 -8; douze_soixa 5 -5; douze_treiz 5 -5; douze_trent 7 -7; douze_zero 5 -5; down 6 -6
down_de 6 -6; dr 8 -8; dr_point 8 -8; droit 3 -3; droit_au 3 -3; du 10 -10; du_bar 6 -6; du_bas 5 -5; du_boulo 4 -4
du_bruit 14 -14; du_burea 6 -6; du_cabin 8 -8; du_centr 8 -8; du_concr -11 11; du_conse 11 -11; du_contr 11 -11
du_debut 5 -5; du_du 4 -4; du_fil -12 12; du_fils -10 10; du_fixe 3 -3; du_fond 8 -8; du_fouta 8 -8; du_huit 5 -5
du_jour 9 -9; du_locat 7 -7; du_magas 15 -15; du_meme 5 -5; du_milie 4 -4; du_modem 8 -8; du_mois 4 -4
du_monde 12 -12; du_morbi 3 -3; du_nombr 7 -7; du_parc 10 -10; du_petit 4 -4; du_porta 2 -2; du_propr 10 -10
du_rand 5 -5; du_redem 5 -5; du_repon -7 7; du_resea 5 -5; du_salon 7 -7; du_servi -12 12; du_six 7 -7
du_stand -5 5; du_techn 8 -8; du_telet 5 -5; du_temps 7 -7; du_ticke 1 -1; du_tiret 7 -7; du_tonne 7 -7
du_tous 6 -6; du_tout 13 -13; du_trois 5 -5; du_voisi 2 -2; du_vol 9 -9; du_vrai -13 13; du_wifi 3 -3; duboi 18 -18
duboi_> 10 -10; duboi_aroba 10 -10; duboi_gerar 8 -8; duboi_point 6 -6; dubre 8 -8; dubre_> 8 -8; ducas 6 -6
ducas_avec 6 -6; dujar 8 -8; dujar_huita 8 -8; dumon 9 -9; dumon_epous 8 -8; dumon_et 2 -2; dumon_mais 9 -9
dupli 13 -13; dupli_> 13 -13; dupon 24 -24; dupon_> 11 -11; dupon_a 2 -2; dupon_aroba 4 -4; dupon_attac 9 -9
dupon_avec 19 -19; dupon_d 7 -7; dupon_point 15 -15; dupon_tiret 5 -5; dupon_tout 5 -5; dupre 4 -4; dupre_accen 4 -4
dupui 14 -14; dupui_> 10 -10; dupui_d 6 -6; dupui_dupui 7 -7; dupui_natha 9 -9; dupui_sans 7 -7; dupui_tout 5 -5
durab 7 -7; durab_point 7 -7; duran 13 -13; duran_> 15 -15; duran_a 6 -6; duran_aroba 8 -8; duran_arrob 9 -9
duran_avec 4 -4; dure 6 -6; dure_et 6 -6; durer 9 -9; durer_> 9 -9; durie 10 -10; durie_> 10 -10; duval 4 -4
duval_> 5 -5; duval_aroba 3 -3; duval_donc 5 -5; e 9 -9; e_> 13 -13; e_a 5 -5; e_aroba 5 -5; e_b 8 -8; e_d 2 -2
e_deux 7 -7; e_ensui 1 -1; e_espac 5 -5; e_f 5 -5; e_g 1 -1; e_i 7 -7; e_l 5 -5; e_mail 10 -10; e_n 8 -8; e_no 3 -3
e_point 3 -3; e_r 7 -7; e_s 10 -10; e_t 8 -8; e_u 7 -7; e_y 8 -8; e_z 7 -7; eau 5 -5; eau_a 5 -5; echap 6 -6
echap_> 6 -6; echo 14 -14; echo_> 8 -8; echo_quand 9 -9; ecole 9 -9; ecole_> 6 -6; ecole_saint 6 -6
ecole_tiret 12 -12; ecout 7 -7; ecout_> -3 3; ecout_alors 2 -2; ecout_de 3 -3; ecout_et 1 -1; ecout_je 4 -4
ecout_non 6 -6; ecout_pas 15 -15; ecran 5 -5; ecran_> 7 -7; ecran_blanc 3 -3; ecran_d 6 -6; ecran_de 3 -3
ecran_depui 1 -1; ecran_reste 4 -4; ecrir 9 -9; ecrir_a 9 -9; ecrit 7 -7; ecrit_> 5 -5; ecrit_conse 9 -9
ecrit_sur 3 -3; ecriv 6 -6; ecriv_moi 2 -2; ecriv_tout 4 -4; ecriv_zola 8 -8; effe 5 -5; effe_erre 5 -5
effec 12 -12; effec_> 12 -12; effet 9 -9; effet_> 9 -9; eh 12 -12; eh_ben 4 -4; eh_bien 6 -6; eh_oui 9 -9; el 8 -8
el_amran 8 -8; elec 5 -5; elec_tiret 5 -5; elect 14 -14; elect_> 12 -12; elect_tiret 8 -8; elise 10 -10
elise_point 10 -10; elle 13 -13; elle_a 7 -7; elle_clign 8 -8; elle_dit 10 -10; elle_est 12 -12; elle_march 10 -10
elle_meme 3 -3; elle_parle 9 -9; elle_qui 3 -3; elle_redem 5 -5; elle_repon 7 -7; elle_reste 11 -11; elle_s 5 -5
elle_tourn 4 -4; elle_trava 1 -1; elle_va 3 -3; elles 7 -7; elles_reste 7 -7; elodi 6 -6; elodi_menar 6 -6
elst 10 -10; elst_> 10 -10; email 11 -11; email_> 10 -10; email_c 3 -3; email_moi 4 -4; embet 10 -10; embet_> 13 -13
embet_un 6 -6; embou 5 -5; embou_a 5 -5; emett 5 -5; emett_un 5 -5; emili 8 -8; emili_vasse 8 -8; emma 9 -9
emma_rey 8 -8; emma_under 6 -6; emplo -6 6; emplo_sinon -6 6; en 1 -1; en_a 9 -9; en_ai -6 6; en_appuy 4 -4
en_atten -21 21; en_avais 2 -2; en_avoir 8 -8; en_bas 7 -7; en_boucl 9 -9; en_breta 3 -3; en_caraf 4 -4
en_chair -12 12; en_chang 5 -5; en_chiff 3 -3; en_cinq 8 -8; en_coler 8 -8; en_commu -8 8; en_compt 7 -7
en_conta -6 6; en_cours 4 -4; en_deux 8 -8; en_direc -9 9; en_donne 7 -7; en_faisa 3 -3; en_fait 7 -7; en_gros 6 -6
en_haut 7 -7; en_infor 6 -6; en_ligne -8 8; en_mars 6 -6; en_maudi 4 -4; en_minus 6 -6; en_numer 6 -6
en_occup 13 -13; en_orang 5 -5; en_ordre 6 -6; en_os -12 12; en_panne 10 -10; en_passe 14 -14; en_perso 12 -12
en_peux 15 -15; en_pire 9 -9; en_plein 8 -8; en_plus 4 -4; en_quara 4 -4; en_quatr 6 -6; en_rade 4 -4
en_relat -18 18; en_reuni 13 -13; en_rond 6 -6; en_rouge 2 -2; en_sais 13 -13; en_serai 9 -9; en_sorti -7 7
en_suis 5 -5; en_telec 5 -5; en_tete 6 -6; en_tout 14 -14; en_train 7 -7; en_un 14 -14; en_valai 6 -6
en_veux -13 13; en_ville 4 -4; en_visio 8 -8; en_voitu 3 -3; en_vrai -12 12; encai 2 -2; encai_le 2 -2; encei 6 -6
encei_> 8 -8; encei_conne 2 -2; encha 8 -8; encha_> 8 -8; encor 13 -13; encor_> 14 -14; encor_ca 7 -7
encor_coupe 9 -9; encor_dans 3 -3; encor_des 6 -6; encor_essay 8 -8; encor_la 4 -4; encor_lache 12 -12
encor_le 11 -11; encor_lent 13 -13; encor_pire 9 -9; encor_rouge 13 -13; encor_teste 10 -10; encor_une -2 2
endro 6 -6; endro_que 6 -6; enerv 10 -10; enerv_> 9 -9; enerv_a 5 -5; enerv_ces 8 -8; enerv_contr 9 -9
enerv_mais 6 -6; enerv_pas 3 -3; enerv_pour 6 -6; enfan 16 -16; enfan_> 8 -8; enfan_en 8 -8; enfan_peuve 1 -1
enfan_sont 8 -8; enfin 5 -5; enfin_> 10 -10; enfin_bref -8 8; enfin_conne 5 -5; enfin_je 1 -1; enfin_la 9 -9
enfin_labbe 4 -4; enfin_non 7 -7; enfin_oui 11 -11; enfin_si 6 -6; enfin_trava 8 -8; enfin_un 9 -9; ennuy 2 -2
ennuy_parce 2 -2; enorm 5 -5; enorm_sur 5 -5; enreg -10 10; enreg_> -10 10; enreg_n 7 -7; ensem 11 -11; ensem_> 8 -8
ensem_des 5 -5; ensem_du 10 -10; ensui 3 -3; ensui_aroba 2 -2; ensui_d 1 -1; ensui_quara 3 -3; ensui_quatr 6 -6
ensui_soixa 3 -3; ensui_trent 3 -3; ensui_un 1 -1; enten 18 -18; enten_> 10 -10; enten_bien 8 -8; enten_comme 6 -6
enten_des 6 -6; enten_et 2 -2; enten_mais 6 -6; enten_mal 12 -12; enten_on 11 -11; enten_parfa 10 -10
enten_parle 5 -5; enten_pas 18 -18; enten_plus 11 -11; enten_rien 1 -1; enten_tout 3 -3; enten_tres 8 -8
enten_un 8 -8; enten_une 2 -2; entre 5 -5; entre_> 12 -12; entre_a -7 7; entre_avec -13 13; entre_c 7 -7
entre_cinq 5 -5; entre_deux 12 -12; entre_dix 3 -3; entre_donc 2 -2; entre_duran 6 -6; entre_huit 6 -6
entre_ne 10 -10; entre_point 6 -6; entre_quinz 11 -11; entre_six 9 -9; entre_vingt 9 -9; envie -14 14
envie_de -14 14; envir 12 -12; envir_> 12 -12; envir_vingt 11 -11; envoi -1 1; envoi_de 16 -16; envoi_ils 11 -11
envoi_un -14 14; envoy 15 -15; envoy_> 7 -7; envoy_le 6 -6; envoy_moi 8 -8; envoy_un 8 -8; envoy_une 6 -6; enzo 7 -7
enzo_deux 7 -7; epele 11 -11; epele_> 11 -11; epell 2 -2; epell_s 2 -2; epous 7 -7; epous_carpe 8 -8; equip -13 13
equip_> -13 13; eric 12 -12; eric_aroba 7 -7; eric_deux 3 -3; eric_e 1 -1; eric_lang 9 -9; eric_point 5 -5
eric_vingt 7 -7; erre 5 -5; erre_> 5 -5; erreu 20 -20; erreu_> 19 -19; erreu_de 8 -8; erreu_monsi 13 -13; es 9 -9
es_goure 6 -6; es_un 9 -9; escal 3 -3; escal_parce 3 -3; escar 6 -6; escar_> 6 -6; escro 16 -16; escro_> 12 -12
escro_et 5 -5; espac 7 -7; espac_c 5 -5; espac_s 5 -5; espec 8 -8; espec_de 8 -8; esper 9 -9; esper_une 9 -9
essai 21 -21; essai_> 13 -13; essai_d 6 -6; essai_et 8 -8; essay 12 -12; essay_> 12 -12; essay_d 11 -11
essay_rien 6 -6; est 11 -11; est_04 7 -7; est_39 3 -3; est_4 3 -3; est_44300 8 -8; est_> 3 -3; est_a 8 -8
est_aicha 6 -6; est_ali 12 -12; est_allum 2 -2; est_aroba 2 -2; est_arran 7 -7; est_arret 8 -8; est_arriv 6 -6
est_au 7 -7; est_autre 9 -9; est_avec 17 -17; est_beau 8 -8; est_berna 17 -17; est_bien 5 -5; est_bizar 7 -7
est_bloqu 9 -9; est_bon 5 -5; est_bonjo 5 -5; est_bons 11 -11; est_bouch 12 -12; est_branc 8 -8; est_bruno 3 -3
est_c 8 -8; est_ca 9 -9; est_carre 6 -6; est_casse 6 -6; est_ce -2 2; est_cela 12 -12; est_celle 3 -3
est_celui 10 -10; est_chez 5 -5; est_cinq 4 -4; est_clair 10 -10; est_colle 4 -4; est_compl 2 -2; est_confi 13 -13
est_conse 9 -9; est_conte 3 -3; est_corre 7 -7; est_coupe 8 -8; est_dans 9 -9; est_de 12 -12; est_decon 9 -9
est_degue 12 -12; est_deja 13 -13; est_derri 1 -1; est_deux 3 -3; est_devan 5 -5; est_diffe 10 -10; est_dimit 9 -9
est_dispo -9 9; est_dix 16 -16; est_domma 11 -11; est_douze 8 -8; est_du 13 -13; est_duval 5 -5; est_ecrit 8 -8
est_elle 3 -3; est_emili 8 -8; est_en 7 -7; est_encor -4 4; est_enerv 12 -12; est_enorm 5 -5; est_eric 2 -2
est_etabl 6 -6; est_etein 17 -17; est_euh 11 -11; est_exact 12 -12; est_fait 17 -17; est_faux 16 -16; est_fini 6 -6
est_fonct 10 -10; est_fonta 5 -5; est_formi 1 -1; est_fou 7 -7; est_franc 7 -7; est_furie 10 -10; est_gaell 3 -3
est_gener 7 -7; est_genti 13 -13; est_georg 2 -2; est_gerar 5 -5; est_girar 5 -5; est_good 11 -11; est_honte 8 -8
est_hospi -10 10; est_hs 8 -8; est_inacc 14 -14; est_inadm 17 -17; est_incor 14 -14; est_inexa 11 -11; est_info 6 -6
est_insen 8 -8; est_insta 9 -9; est_insup 6 -6; est_inter 11 -11; est_intol 4 -4; est_isabe 7 -7; est_j 6 -6
est_je 4 -4; est_jean 5 -5; est_jm 6 -6; est_julie 8 -8; est_juste 3 -3; est_k 5 -5; est_kevin 11 -11; est_l 7 -7
est_la 9 -9; est_lamen 9 -9; est_le 7 -7; est_lente 8 -8; est_les 6 -6; est_long 13 -13; est_luc 8 -8
est_lucie 2 -2; est_m 9 -9; est_ma 6 -6; est_madam 5 -5; est_madem 4 -4; est_mamie 3 -3; est_marie 3 -3
est_marra 13 -13; est_marti 3 -3; est_masqu 12 -12; est_mauva 8 -8; est_miche 8 -8; est_moi 22 -22; est_mon 10 -10
est_monsi 5 -5; est_mort 14 -14; est_morte 1 -1; est_muet 7 -7; est_n 14 -14; est_nadia 1 -1; est_nicke 15 -15
est_noire 10 -10; est_non 3 -3; est_norma 12 -12; est_note 9 -9; est_nul 12 -12; est_nulle 10 -10; est_o 2 -2
est_odett 10 -10; est_ok 5 -5; est_orang 12 -12; est_p 2 -2; est_parei 15 -15; est_parti 7 -7; est_pas 10 -10
est_passe 16 -16; est_patri 2 -2; est_paul 5 -5; est_pire 14 -14; est_place 8 -8; est_plus 6 -6; est_plusi 11 -11
est_point 9 -9; est_possi -11 11; est_pour 8 -8; est_prive 5 -5; est_propr 9 -9; est_quand 2 -2; est_quatr 15 -15
est_que -9 9; est_quelq 14 -14; est_qui 12 -12; est_quinz 4 -4; est_quoi 10 -10; est_r 4 -4; est_rallu 7 -7
est_redev 12 -12; est_regle 9 -9; est_relou -10 10; est_remon 6 -6; est_rendu 8 -8; est_rentr 9 -9; est_repar 11 -11
est_resol 16 -16; est_respo 6 -6; est_retom 7 -7; est_reven 11 -11; est_ridic 12 -12; est_rigol 2 -2
est_rose 10 -10; est_rouge 9 -9; est_samir 12 -12; est_sandr 6 -6; est_sans 4 -4; est_sarah 9 -9; est_scand 12 -12
est_se 5 -5; est_sfr 14 -14; est_simpl 2 -2; est_soixa 3 -3; est_sur 9 -9; est_surto 3 -3; est_suspe 4 -4
est_sylvi 6 -6; est_taxi 4 -4; est_techn 7 -7; est_thiba 8 -8; est_tombe 14 -14; est_toujo 8 -8; est_tous 4 -4
est_tout 11 -11; est_tres 7 -7; est_trois 3 -3; est_trop -12 12; est_un 3 -3; est_une 22 -22; est_urgen 10 -10
est_vasse 2 -2; est_venu -4 4; est_vert 3 -3; est_verte 4 -4; est_victo 6 -6; est_vrai 21 -21; est_wei 5 -5
est_yann 3 -3; est_zero 1 -1; et 10 -10; et_1 6 -6; et_2 7 -7; et_56 7 -7; et_a 5 -5; et_annul 5 -5; et_apres 5 -5
et_assoc 5 -5; et_blanc 10 -10; et_c -6 6; et_ca 7 -7; et_celle 6 -6; et_celui 6 -6; et_ceux 7 -7; et_cinq 3 -3
et_cinqu 1 -1; et_comme 9 -9; et_demi 7 -7; et_depui 3 -3; et_deux 11 -11; et_dix 5 -5; et_donc 3 -3; et_elle 3 -3
et_en -12 12; et_ensui 4 -4; et_et 6 -6; et_il 7 -7; et_inadm 9 -9; et_inter 6 -6; et_j 3 -3; et_je 13 -13
et_l 7 -7; et_la 5 -5; et_le 7 -7; et_les 1 -1; et_lui 8 -8; et_m 8 -8; et_ma 8 -8; et_mes 1 -1; et_midi 6 -6
et_mobil 12 -12; et_moi 11 -11; et_mon 7 -7; et_n 5 -5; et_ne 3 -3; et_non 5 -5; et_on 1 -1; et_onze 5 -5
et_oui 1 -1; et_pas 11 -11; et_perso 6 -6; et_puis 4 -4; et_quara 6 -6; et_quatr 7 -7; et_rebra 10 -10; et_rien 5 -5
et_sa 5 -5; et_sept 9 -9; et_sinon 1 -1; et_soixa 1 -1; et_surto 4 -4; et_toujo 5 -5; et_trois 7 -7; et_un 14 -14
et_une 11 -11; et_vingt 12 -12; et_vous 5 -5; et_y 4 -4; etabl 6 -6; etabl_au 6 -6; etage 14 -14; etage_> 14 -14
etage_cinq 6 -6; etage_deux 5 -5; etage_et 8 -8; etage_il 5 -5; etage_on 2 -2; etage_porte 6 -6; etais 6 -6
etais_au 6 -6; etais_chez 1 -1; etais_dans 5 -5; etais_en 7 -7; etais_remon 3 -3; etait 11 -11; etait_bon 5 -5
etait_charm 12 -12; etait_gener 18 -18; etait_l 1 -1; etait_la 6 -6; etait_le 2 -2; etait_reven 1 -1
etait_vrai 3 -3; etape 12 -12; etape_> 12 -12; ete 8 -8; ete_porte 8 -8; ete_posee 4 -4; ete_vole 8 -8; etein 11 -11
etein_> 11 -11; etein_la 4 -4; etes 18 -18; etes_> 2 -2; etes_bien -5 5; etes_compl 8 -8; etes_de 11 -11
etes_des 8 -8; etes_en 8 -8; etes_formi 9 -9; etes_idiot 5 -5; etes_incap 8 -8; etes_nuls 10 -10; etes_plus 13 -13
etes_pour 14 -14; etes_qu 9 -9; etes_quelq 15 -15; etes_tous 8 -8; etes_tres 7 -7; etes_tromp 4 -4; etes_un 21 -21
etes_une -19 19; etes_vous 16 -16; etes_vraim 6 -6; ether 11 -11; ether_> 11 -11; etran 9 -9; etran_> 11 -11
etran_plus 3 -3; etre -10 10; etre_> 13 -13; etre_au 7 -7; etre_furie 11 -11; etre_humai -18 18; etre_mis -10 10
etre_non 9 -9; etre_oui 9 -9; etre_pas 1 -1; etre_quatr 8 -8; etre_rappe -13 13; etre_six 7 -7; etre_trans -16 16
etre_vivan -9 9; eu -3 3; eu_> 9 -9; eu_aucun 9 -9; eu_besoi 8 -8; eu_hier -17 17; eu_le 8 -8; eu_monsi 11 -11
eu_quelq 19 -19; eu_tout 4 -4; eu_un 24 -24; eu_une 19 -19; euh 11 -11; euh_06 6 -6; euh_86 6 -6; euh_88 5 -5
euh_> 14 -14; euh_allo 6 -6; euh_alors 5 -5; euh_atten 6 -6; euh_bah 3 -3; euh_ben 12 -12; euh_c 12 -12
euh_celia 7 -7; euh_conta 8 -8; euh_deux 9 -9; euh_douze 4 -4; euh_enfin 11 -11; euh_est 11 -11; euh_et 3 -3
euh_euh 8 -8; euh_garag 4 -4; euh_je 11 -11; euh_l 9 -9; euh_la 9 -9; euh_mon 4 -4; euh_nadia 2 -2; euh_non 12 -12
euh_oui 12 -12; euh_point 3 -3; euh_pour 2 -2; euh_quara 4 -4; euh_quatr 15 -15; euh_remi 8 -8; euh_s -16 16
euh_sa 7 -7; euh_soixa 1 -1; euh_trois 9 -9; euh_un -14 14; euh_une -11 11; euh_vingt 4 -4; euros 8 -8
euros_99 6 -6; euros_par 4 -4; eva 10 -10; eva_sept 10 -10; evide 14 -14; evide_> 13 -13; evide_que 10 -10; ex 8 -8
ex_mari 8 -8; exact 15 -15; exact_> 20 -20; exact_c 3 -3; exact_ca 10 -10; exact_je 1 -1; exact_monsi 6 -6
exact_nous 6 -6; exact_parei 10 -10; exced 7 -7; exced_> 7 -7; exced_c 1 -1; excus 13 -13; excus_moi 11 -11
excus_mon 5 -5; excus_my 5 -5; exige -10 10; exige_qu -13 13; exige_un -9 9; exion 4 -4; exion_est 4 -4; exist 8 -8
exist_pas 12 -12; exist_plus 2 -2; expli -16 16; expli_> -6 6; expli_la -10 10; expli_tout -7 7; explo 5 -5
explo_> 5 -5; f 7 -7; f_aroba 1 -1; f_comme 2 -2; f_e 7 -7; f_et 7 -7; f_o 1 -1; f_point 8 -8; f_r 7 -7; fabre 6 -6
fabre_> 6 -6; fabre_aroba 8 -8; fabri 4 -4; fabri_c 5 -5; fabri_duval 5 -5; fabri_puis 3 -3; faceb 13 -13
faceb_march 13 -13; fache 14 -14; fache_> 8 -8; fache_contr 9 -9; facil 5 -5; facil_a 5 -5; facon 9 -9; facon_> 9 -9
facte 6 -6; facte_est 4 -4; facte_m 6 -6; factu 16 -16; factu_> 16 -16; factu_mette 8 -8; faibl 13 -13
faibl_> 10 -10; faibl_a 10 -10; faire 18 -18; faire_> 13 -13; faire_avec 8 -8; faire_ca 12 -12; faire_du 5 -5
faire_les 3 -3; faire_long 4 -4; faire_mais -10 10; faire_march 11 -11; faire_mes 4 -4; faire_moi 11 -11
faire_sans 7 -7; faire_une 11 -11; faire_voir 7 -7; fais 12 -12; fais_pour 12 -12; faisa 3 -3; faisa_les 3 -3
fait 7 -7; fait_> 17 -17; fait_aroba 8 -8; fait_au 5 -5; fait_beau 7 -7; fait_bip 7 -7; fait_c 5 -5; fait_calme 3 -3
fait_ce 3 -3; fait_coupe 4 -4; fait_depui 4 -4; fait_des 9 -9; fait_deux 9 -9; fait_dix -6 6; fait_exact 4 -4
fait_frisq 7 -7; fait_longt 3 -3; fait_maint 7 -7; fait_monsi 15 -15; fait_pas 5 -5; fait_peter 7 -7; fait_plus 4 -4
fait_quatr 8 -8; fait_que 10 -10; fait_redem 6 -6; fait_rien 6 -6; fait_rire 4 -4; fait_saute 7 -7; fait_six 1 -1
fait_tout 15 -15; fait_trois 6 -6; fait_un 5 -5; fait_une -5 5; faite 9 -9; faite_> 8 -8; faite_comme 7 -7
faite_donc 2 -2; faite_erreu 8 -8; faite_la 7 -7; faite_le 4 -4; faite_moi -8 8; faite_pas 5 -5; faite_perdr 5 -5
faite_venir -19 19; faite_vite 12 -12; falla 10 -10; falla_chang 2 -2; falla_un 9 -9; famil 16 -16; famil_> 17 -17
famil_c 5 -5; famil_diman 2 -2; famil_guill 16 -16; famil_joube 3 -3; fan 7 -7; fan_ca 7 -7; fanny 10 -10
fanny_point 10 -10; fatig 5 -5; fatig_atten 5 -5; fatim 12 -12; fatim_el 8 -8; fatim_zerro 4 -4; fatou 3 -3
fatou_point 3 -3; faudr -3 3; faudr_activ 7 -7; faudr_bloqu 5 -5; faudr_deman 3 -3; faudr_l -8 8; faudr_redem 10 -10
faure 5 -5; faure_aroba 4 -4; faure_avec 5 -5; faut 2 -2; faut_absol -10 10; faut_bloqu 8 -8; faut_chang 12 -12
faut_il 10 -10; faut_pas 8 -8; faut_patie 4 -4; faut_qu 10 -10; faut_que 15 -15; faut_quelq -17 17; faut_un -22 22
faut_voir 6 -6; faute 14 -14; faute_> 15 -15; faute_et 4 -4; faux 11 -11; faux_> 11 -11; favor -7 7; favor_un -7 7
favre 7 -7; favre_aroba 4 -4; favre_depui 7 -7; fax 6 -6; fax_> 6 -6; felic 10 -10; felic_pour 10 -10; felix 2 -2
felix_et 2 -2; felix_soixa 2 -2; femme 13 -13; femme_> 14 -14; femme_a 7 -7; femme_c 3 -3; femme_donc 1 -1
femme_elle 9 -9; femme_en 9 -9; femme_natha 1 -1; femme_qui 7 -7; femme_s 5 -5; femme_trava 4 -4; fenet 7 -7
fenet_> 7 -7; ferme 10 -10; ferme_la 22 -22; ferme_point 10 -10; ferme_ta 8 -8; fete 6 -6; fete_ca 6 -6; feu 7 -7
feu_> 7 -7; fibra 3 -3; fibra_ottic 3 -3; fibre 7 -7; fibre_> 10 -10; fibre_a 5 -5; fibre_au 7 -7; fibre_dans 6 -6
fibre_est 7 -7; fibre_et 5 -5; fibre_profe 5 -5; fiche 8 -8; fiche_de 8 -8; figur 6 -6; figur_vous 6 -6
fil_> -12 12; fil_avec 5 -5; fil_ca 9 -9; fil_mais 7 -7; fil_n 6 -6; fil_ne 3 -3; fil_quand 2 -2; fille 8 -8
fille_> 13 -13; fille_depui 5 -5; fille_donc 2 -2; fille_elle 5 -5; fille_est 4 -4; fille_m 3 -3; fille_qui 4 -4
fille_s 12 -12; film 1 -1; film_est 3 -3; fils 7 -7; fils_> 1 -1; fils_a 12 -12; fils_de 2 -2; fils_est 7 -7
fils_excus 6 -6; fils_il 3 -3; fils_lucas 7 -7; fils_m 4 -4; fils_ne 6 -6; fils_qui 3 -3; fils_sur 3 -3
fils_vient 7 -7; fin 8 -8; fin_> 9 -9; fin_a 4 -4; fin_aroba 1 -1; fin_avec 5 -5; fin_c 2 -2; fin_du 4 -4
fin_pas 5 -5; final_non 11 -11; final_passe -16 16; fini 6 -6; fini_c 6 -6; finir 7 -7; finir_de 8 -8; finit 8 -8
finit_par 8 -8; fixe 15 -15; fixe_> 14 -14; fixe_c 3 -3; fixe_ca 4 -4; fixe_de 3 -3; fixe_deux 15 -15; fixe_du 2 -2
fixe_est 3 -3; fixe_et 14 -14; fixe_grezi 11 -11; fixe_le 1 -1; fixe_march 1 -1; fixe_ne 4 -4; fixe_que 1 -1
fixe_qui 5 -5; fixe_un 10 -10; fixe_zero 6 -6; flemm 8 -8; flemm_de 8 -8; fleur 13 -13; fleur_> 8 -8
fleur_avec 8 -8; fois 10 -10; fois_12 7 -7; fois_34 7 -7; fois_> 7 -7; fois_c 8 -8; fois_conti 8 -8; fois_d 2 -2
fois_et 7 -7; fois_le 5 -5; fois_meme 6 -6; fois_on 2 -2; fois_oui 7 -7; fois_que 11 -11; fois_soixa 6 -6
fois_sur 2 -2; folle 7 -7; folle_de 7 -7; fonct 8 -8; fonct_> 13 -13; fonct_a 4 -4; fonct_c 4 -4; fonct_maint 10 -10
fonct_ni 2 -2; fonct_nicke 8 -8; fonct_pas 7 -7; fonct_plus 5 -5; fonct_tres 2 -2; fond 11 -11; fond_> 6 -6
fond_d 6 -6; fond_le 8 -8; fond_perma 8 -8; fondu 5 -5; fondu_je 5 -5; fonta 7 -7; fonta_> 11 -11; fonta_comme 4 -4
fonta_et 5 -5; fonta_j 6 -6; foot 4 -4; foot_tiret 4 -4; forfa 4 -4; forfa_ne 4 -4; forge 5 -5; forge_> 5 -5
formi 8 -8; formi_> 9 -9; formi_ca 1 -1; fort 12 -12; fort_de 7 -7; fort_parce 11 -11; fort_sur 4 -4; fortn 5 -5
fortn_j 5 -5; fou 7 -7; fou_ce 7 -7; fourn 18 -18; fourn_> 10 -10; fourn_aroba 9 -9; fourn_g 7 -7; fourn_je 3 -3
fout 9 -9; fout_de 4 -4; fout_les 9 -9; fouta 8 -8; fouta_de 8 -8; foute 11 -11; foute_de 6 -6; foute_moi 11 -11
fr 8 -8; fr_> 8 -8; fr_et 4 -4; fr_je 7 -7; fr_le 5 -5; fr_mais 2 -2; fr_pardo 3 -3; fr_pizza 6 -6; fr_tout 7 -7
franc 16 -16; franc_> 14 -14; franc_aroba 3 -3; franc_avec 7 -7; franc_de 8 -8; franc_delat 3 -3; franc_et 2 -2
franc_j 11 -11; franc_je -3 3; franc_que 9 -9; fred 6 -6; fred_point 6 -6; free 10 -10; free_> 16 -16
free_donc 3 -3; free_point 7 -7; frenc 5 -5; frenc_le 5 -5; frere 5 -5; frere_ca 5 -5; fri 9 -9; fri_non 9 -9
fribo 7 -7; fribo_> 7 -7; frigo 4 -4; frigo_> 4 -4; frisq 7 -7; frisq_mais 7 -7; fritu 12 -12; fritu_sur 12 -12
froma 7 -7; froma_trait 7 -7; furax 7 -7; furax_> 7 -7; furie 14 -14; furie_> 14 -14; furie_contr 8 -8; g 9 -9
g_a 5 -5; g_h 7 -7; g_mail 4 -4; g_o 1 -1; g_u 8 -8; gaell 3 -3; gaell_point 3 -3; gagno 8 -8; gagno_a 7 -7
gagno_de 8 -8; galax 11 -11; galax_s21 11 -11; gall 10 -10; gall_> 9 -9; gall_aroba 9 -9; gall_en 2 -2; galle 5 -5
galle_aroba 5 -5; gallo 3 -3; gallo_deux 3 -3; gamin 9 -9; gamin_aroba 9 -9; gang 8 -8; gang_de 8 -8; garag 8 -8
garag_dupon 8 -8; garag_point 6 -6; garag_tiret 10 -10; garan 6 -6; garan_de 6 -6; garco 3 -3; garco_mes 3 -3
garde 1 -1; garde_et 1 -1; gare 6 -6; gare_> 6 -6; garni 5 -5; garni_a 7 -7; garni_je 1 -1; gars -10 10; gars_> 1 -1
gars_du -10 10; gars_la -10 10; gars_s -11 11; gasto 12 -12; gasto_arnau 8 -8; gasto_lagaf 9 -9; gauch 6 -6
gauch_> 6 -6; gaudi 9 -9; gaudi_> 9 -9; gauti 5 -5; gauti_sans 5 -5; ge 7 -7; ge_mail 7 -7; gendr 3 -3
gendr_qui 3 -3; gener 8 -8; gener_> 8 -8; gener_d 7 -7; genia 7 -7; genia_j 7 -7; genre -15 15; genre_je -15 15
gens 3 -3; gens_comme 4 -4; gens_ne 1 -1; genti -5 5; genti_> 13 -13; genti_au 16 -16; genti_mais -6 6
genti_merci 10 -10; genti_trans -7 7; georg 2 -2; georg_avec 2 -2; gerar 15 -15; gerar_> 8 -8; gerar_aroba 15 -15
gerar_lemai 11 -11; gerar_picho 2 -2; gerar_point 5 -5; gere 8 -8; gere_> 9 -9; gere_tout 3 -3; germa 6 -6
germa_fabre 6 -6; ghisl 7 -7; ghisl_fourn 7 -7; gille 6 -6; gille_fonta 6 -6; ginet 4 -4; ginet_lebru 4 -4
giova 10 -10; giova_bianc 10 -10; girar 12 -12; girar_> 11 -11; girar_aroba 8 -8; girar_chez 8 -8; girar_le 5 -5
girar_thoma 5 -5; gite 9 -9; gite_> 10 -10; gite_les 3 -3; giuli 7 -7; giuli_rossi 7 -7; glyci 9 -9; glyci_> 9 -9
gmail 14 -14; gmail_> 11 -11; gmail_com 13 -13; gmail_donc 5 -5; gmail_dot 7 -7; gmail_ne 8 -8; gmail_non 6 -6
gmail_paule 9 -9; gmail_point 6 -6; go 11 -11; go_> 11 -11; go_c 8 -8; goff 8 -8; goff_> 8 -8; goff_a 9 -9
goff_l 1 -1; gonfl 15 -15; gonfl_> 15 -15; good 10 -10; good_> 9 -9; good_inter 9 -9; googl 4 -4; googl_elle 4 -4
goure 6 -6; goure_la 6 -6; gouv 7 -7; gouv_point 7 -7; grand 11 -11; grand_maxim 7 -7; grand_merci 7 -7
grave 16 -16; grave_> 13 -13; grave_ca 11 -11; greni 3 -3; greni_vous 3 -3; gresi 14 -14; gresi_> 13 -13
gresi_horri 10 -10; gresi_telle 5 -5; gresi_toujo 9 -9; grezi 11 -11; grezi_on 11 -11; grill 10 -10; grill_> 10 -10
gros -6 6; gros_aroba 13 -13; gros_jaser -8 8; gros_je 6 -6; gros_minet 9 -9; gros_voleu 7 -7; group 4 -4
group_berna 4 -4; gruye 7 -7; gruye_point 7 -7; gsm 9 -9; gsm_dit 8 -8; gsm_ne 6 -6; gsm_une 7 -7; guade 6 -6
guade_> 8 -8; guade_zero 2 -2; guen 6 -6; guen_g 6 -6; gueri 3 -3; gueri_du 3 -3; gueul 9 -9; gueul_> 8 -8
gueul_la 4 -4; gueul_votre 8 -8; guign 5 -5; guign_c 5 -5; guill 9 -9; guill_> 9 -9; guill_avec 9 -9
guill_guill 9 -9; guill_j 9 -9; gwena 8 -8; gwena_le 8 -8; h 10 -10; h_> 3 -3; h_a 7 -7; h_aroba 8 -8; h_comme 4 -4
h_devan 6 -6; h_e 7 -7; h_g 5 -5; h_i 7 -7; h_je 4 -4; h_m 6 -6; h_n 3 -3; h_o 4 -4; h_point 10 -10; h_preno 8 -8
h_u 8 -8; h_vingt 6 -6; habil 6 -6; habil_a 6 -6; habit 10 -10; habit_a 5 -5; habit_au 9 -9; habit_avec 7 -7
habit_avenu 7 -7; habit_la 16 -16; habit_oui 12 -12; habit_quatr 6 -6; habit_rue 6 -6; hache 9 -9; hache_> 9 -9
hadda 13 -13; hadda_> 13 -13; haine 9 -9; haine_> 9 -9; hamel 7 -7; hamel_h 7 -7; handi 19 -19; handi_> 19 -19
hans 10 -10; hans_mulle 10 -10; hardy 2 -2; hardy_aroba 2 -2; haut 7 -7; haut_> 3 -3; haut_et 8 -8; hein 11 -11
hein_> 8 -8; hein_danie 3 -3; hein_preno 2 -2; hein_quoi 10 -10; hein_une 10 -10; helas 10 -10; helas_non 10 -10
helen 7 -7; helen_de 7 -7; helen_point 11 -11; henri 5 -5; henri_girar 7 -7; henri_point 4 -4; henry 6 -6
henry_avec 6 -6; herau 7 -7; herau_01 7 -7; herna 7 -7; herna_h 7 -7; herve 8 -8; herve_le 8 -8; hesit 12 -12
hesit_> 12 -12; heure_> 7 -7; heure_a 11 -11; heure_alors 8 -8; heure_ce 2 -2; heure_de 7 -7; heure_et 6 -6
heure_mais 10 -10; heure_que -7 7; hier 10 -10; hier_> 5 -5; hier_apres 10 -10; hier_chez 7 -7; hier_et 5 -5
hier_qui 8 -8; hier_soir 8 -8; hier_voila 1 -1; histo 2 -2; histo_> -4 4; histo_est 11 -11; hmm 11 -11; hmm_> 11 -11
hoara 4 -4; hoara_h 4 -4; hoffm 7 -7; hoffm_avec 7 -7; homme 8 -8; homme_> 9 -9; homme_vous 1 -1; hondt 10 -10
hondt_> 10 -10; hondt_d 4 -4; honne 12 -12; honne_> 11 -11; honne_des 5 -5; honte 13 -13; honte_> 11 -11
honte_ce 8 -8; honte_de 5 -5; honte_je 5 -5; honte_s 8 -8; honte_votre 14 -14; hop -9 9; hop_de 3 -3; hop_je 1 -1
hop_un -15 15; horri 10 -10; horri_sur 10 -10; hors 17 -17; hors_de 9 -9; hors_ligne 7 -7; hors_servi 10 -10
hospi -8 8; hospi_> 5 -5; hospi_il -10 10; hotel 9 -9; hotel_> 12 -12; hotel_donc 3 -3; hotel_tiret 7 -7; hotli -9 9
hotli_en -9 9; hotma 7 -7; hotma_hein 6 -6; hotma_mais 1 -1; hotma_point 7 -7; hs 8 -8; hs_> 8 -8; huber 9 -9
huber_aroba 9 -9; hue 4 -4; hue_h 4 -4; hugo 9 -9; hugo_a 6 -6; hugo_aroba 13 -13; hugo_je 6 -6; hugo_point 13 -13
hugue 11 -11; hugue_delap 9 -9; hugue_trent 12 -12; hui 13 -13; hui_> 13 -13; huit 10 -10; huit_40 7 -7
huit_> 10 -10; huit_aroba 6 -6; huit_cents 13 -13; huit_chez 7 -7; huit_dix 7 -7; huit_doubl 7 -7; huit_douze 1 -1
huit_et 2 -2; huit_euh 6 -6; huit_heure 12 -12; huit_huit 13 -13; huit_huita 5 -5; huit_j 4 -4; huit_le 6 -6
huit_merci 2 -2; huit_neuf 5 -5; huit_non 1 -1; huit_ordin 9 -9; huit_ou 7 -7; huit_poste 7 -7; huit_quara 3 -3
huit_quatr 5 -5; huit_seize 5 -5; huit_sept 6 -6; huit_septa 5 -5; huit_si 11 -11; huit_so 5 -5; huit_soixa 4 -4
huit_telep 4 -4; huit_trent 4 -4; huit_un 4 -4; huit_vingt 7 -7; huit_zero 7 -7; huita 6 -6; huita_aroba 8 -8
huita_deux 4 -4; huita_neuf 5 -5; huita_quatr 5 -5; hum 11 -11; hum_hum 11 -11; hum_oui 11 -11; humai -38 38
humai_> -27 27; humai_chez -7 7; humai_humai -10 10; humai_je -10 10; humai_maint -6 6; humai_pas -6 6
humai_prenn -8 8; humai_s -11 11; humai_vite -12 12; hurle 5 -5; hurle_parce 5 -5; husey 10 -10; husey_yilma 10 -10
i 8 -8; i_> 4 -4; i_a 7 -7; i_aroba 3 -3; i_c 1 -1; i_cloud 8 -8; i_d 4 -4; i_deux 6 -6; i_e 5 -5; i_espac 5 -5
i_n 7 -7; i_r 7 -7; i_s 9 -9; i_speak -6 6; i_t 10 -10; i_v 6 -6; ia -10 10; ia_> -10 10; ici 10 -10; ici_> 8 -8
ici_carol 10 -10; ici_gerar 11 -11; ici_la 8 -8; ici_le 7 -7; ici_phili 7 -7; iclou 6 -6; iclou_point 6 -6
idee 12 -12; idee_> 9 -9; idee_c 3 -3; idee_du 7 -7; idiot 5 -5; idiot_tous 5 -5; idiot_vous 5 -5; il -1 1
il_a 8 -8; il_appel 10 -10; il_coupe 10 -10; il_decro 7 -7; il_dit 4 -4; il_est 11 -11; il_fait 15 -15
il_falla 10 -10; il_faudr 8 -8; il_faut 10 -10; il_habit 3 -3; il_le 10 -10; il_lui 8 -8; il_m 9 -9; il_manqu 9 -9
il_march 4 -4; il_me -8 8; il_n -2 2; il_ne 8 -8; il_passe 7 -7; il_pleut 10 -10; il_possi -8 8; il_quelq -14 14
il_rentr 3 -3; il_s 10 -10; il_sembl 15 -15; il_tourn 8 -8; il_un -10 10; il_va 7 -7; il_vient 10 -10; il_voit 5 -5
il_vous -2 2; il_y 12 -12; ils 9 -9; ils_arriv 11 -11; ils_ont 3 -3; ils_parte 4 -4; imbec 9 -9; imbec_> 9 -9
immed -12 12; immed_> -12 12; immeu 6 -6; immeu_> 6 -6; immob 11 -11; immob_> 11 -11; impec 13 -13; impec_au 9 -9
impec_ca 9 -9; impec_la 10 -10; impor 1 -1; impor_je 4 -4; impor_quel 9 -9; impor_qui -10 10; impor_quoi 14 -14
impos 11 -11; impos_d 9 -9; impos_de 10 -10; impri 15 -15; impri_> 14 -14; impri_aussi 7 -7; impri_et 2 -2
impri_trouv 8 -8; impri_wifi 5 -5; inacc 12 -12; inacc_> 14 -14; inacc_au 2 -2; inact 7 -7; inact_> 7 -7
inadm 17 -17; inadm_> 7 -7; inadm_ca 3 -3; inadm_de 4 -4; inadm_j 20 -20; incap 11 -11; incap_> 9 -9; incap_de 8 -8
incap_tous 2 -2; incid 7 -7; incid_> 7 -7; incom 8 -8; incom_> 8 -8; incon 9 -9; incon_> 9 -9; incor 14 -14
incor_> 14 -14; ines 13 -13; ines_bouaz 4 -4; ines_hadda 9 -9; ines_tiret 5 -5; inexa 11 -11; inexa_> 11 -11
infir 1 -1; infir_de 1 -1; info 8 -8; info_aroba 8 -8; infor 12 -12; infor_> 11 -11; infor_a 7 -7; infor_de 6 -6
infor_qui 3 -3; infos 4 -4; infos_ca 4 -4; inqui 8 -8; inqui_> 8 -8; inqui_je 3 -3; inqui_pas 7 -7; inscr 8 -8
inscr_au 8 -8; insen 8 -8; insen_a 8 -8; inspe 8 -8; inspe_youss 8 -8; insta 14 -14; insta_> 15 -15; insta_ben 1 -1
insta_c 3 -3; insta_je 7 -7; insta_la 14 -14; insta_non 6 -6; insup 15 -15; insup_> 15 -15; insup_a 7 -7; intel -7 7
intel_artif -7 7; inter 11 -11; inter_> 18 -18; inter_c 6 -6; inter_ca 1 -1; inter_chez 1 -1; inter_clign 5 -5
inter_compe -7 7; inter_dans 5 -5; inter_de 6 -6; inter_depui 6 -6; inter_du 4 -4; inter_est 11 -11; inter_et 13 -13
inter_fonct 4 -4; inter_humai -7 7; inter_il 9 -9; inter_je 4 -4; inter_m 6 -6; inter_mais 1 -1; inter_march 4 -4
inter_mes 5 -5; inter_ne 4 -4; inter_nicke 6 -6; inter_non 4 -4; inter_on 3 -3; inter_pas 8 -8; inter_point 7 -7
inter_pour 6 -6; inter_prevu 7 -7; inter_qui 5 -5; inter_revie 7 -7; inter_se 4 -4; inter_sont 3 -3; inter_sur 5 -5
inter_tout 7 -7; inter_toute 5 -5; intol 4 -4; intol_nous 4 -4; inuti 7 -7; inuti_de 7 -7; iphon 15 -15
iphon_12 8 -8; iphon_13 10 -10; iphon_14 8 -8; iphon_> 12 -12; iphon_affic 8 -8; iphon_et 4 -4; iphon_n 8 -8
ira 7 -7; ira_bien 6 -6; ira_comme 6 -6; is 11 -11; is_john 7 -7; is_not 5 -5; isabe 6 -6; isabe_fonta 11 -11
isabe_perri 1 -1; isabe_roux 6 -6; j 9 -9; j_ai 19 -19; j_aie -10 10; j_aille 9 -9; j_aime 1 -1; j_aimer -11 11
j_appel 6 -6; j_arriv 8 -8; j_atten 24 -24; j_avais 2 -2; j_b 2 -2; j_berna 2 -2; j_en -4 4; j_enten 8 -8
j_envoi 11 -11; j_essai 18 -18; j_essay 9 -9; j_etais 6 -6; j_etein 4 -4; j_exige -10 10; j_habit 11 -11
j_hesit 12 -12; j_m 8 -8; j_oubli 4 -4; j_ouvre 1 -1; j_p 9 -9; j_point 7 -7; j_u 4 -4; j_veux -9 9; j_voudr -14 14
j_y 1 -1; jade 13 -13; jade_zero 13 -13; jamai 17 -17; jamai_> 7 -7; jamai_avoir 8 -8; jamai_chez 11 -11
jamai_de 11 -11; jamai_envoy 5 -5; jardi 7 -7; jardi_tiret 7 -7; jaser -8 8; jaser_avec -8 8; jaure 11 -11
jaure_> 7 -7; jaure_batim 7 -7; je 7 -7; je_appel 7 -7; je_branc 6 -6; je_capte 13 -13; je_casse 4 -4
je_cherc 14 -14; je_cliqu 1 -1; je_comme 8 -8; je_compo 7 -7; je_compr -12 12; je_compt 9 -9; je_conna 11 -11
je_conso 13 -13; je_crois 1 -1; je_croya 9 -9; je_decro 8 -8; je_deman -16 16; je_desce 12 -12; je_dirai 13 -13
je_dis 7 -7; je_discu -5 5; je_dois 16 -16; je_euh 8 -8; je_fais 12 -12; je_gere 9 -9; je_je 8 -8; je_l 8 -8
je_la 10 -10; je_le 7 -7; je_les 9 -9; je_lui 5 -5; je_m 4 -4; je_me 15 -15; je_melan 1 -1; je_n 8 -8; je_paie 6 -6
je_parla 11 -11; je_parle -4 4; je_passe 9 -9; je_patia 8 -8; je_patie 5 -5; je_paye 6 -6; je_pense 8 -8
je_pete 8 -8; je_peux -6 6; je_plais 14 -14; je_pourr 12 -12; je_prefe -7 7; je_prend -2 2; je_puiss -6 6
je_raccr -14 14; je_rappe 11 -11; je_rebra 6 -6; je_recla -6 6; je_recoi 8 -8; je_redem 22 -22; je_refle 9 -9
je_regar 12 -12; je_repet -2 2; je_repre 7 -7; je_reste 3 -3; je_sache 13 -13; je_sais 13 -13; je_saura 3 -3
je_souha -19 19; je_suis 21 -21; je_telep 4 -4; je_teste 14 -14; je_tombe -7 7; je_trans 5 -5; je_trava 10 -10
je_trouv 5 -5; je_vais 8 -8; je_verif 9 -9; je_veux -14 14; je_viens 8 -8; je_vois 9 -9; je_voudr -9 9
je_voula 7 -7; je_vous 5 -5; jean 17 -17; jean_bapti 8 -8; jean_dupon 11 -11; jean_franc 8 -8; jean_jaure 11 -11
jean_luc 10 -10; jean_miche 8 -8; jean_morea 12 -12; jean_pierr 7 -7; jean_point 5 -5; jean_tiret 3 -3
jean_yves 6 -6; jeand 5 -5; jeand_aroba 5 -5; jeanl 8 -8; jeanl_en 8 -8; jeann 7 -7; jeann_d 8 -8; jeann_morea 3 -3
jeann_tiret 8 -8; jemai 9 -9; jemai_point 9 -9; jeudi 6 -6; jeudi_> 4 -4; jeudi_entre 6 -6; jeune 11 -11
jeune_fille 4 -4; jeune_homme 8 -8; jeux 3 -3; jeux_n 3 -3; jimai 2 -2; jimai_point 2 -2; jm 6 -6; jm_berna 6 -6
jo 11 -11; jo_aroba 13 -13; jo_point 11 -11; john 10 -10; john_dot 6 -6; john_smith 7 -7; joind -3 3; joind_> 15 -15
joind_au 22 -22; joind_entre 3 -3; joind_le -13 13; joind_ma 12 -12; joind_mes 10 -10; joind_un -11 11; joint 6 -6
joint_> 6 -6; joint_ca 6 -6; jojo 10 -10; jojo_point 10 -10; joli 12 -12; joli_accen 12 -12; jose 8 -8; jose_da 8 -8
josep 6 -6; josep_tout 6 -6; joset 8 -8; joset_aroba 3 -3; joset_lambe 9 -9; josia 4 -4; josia_point 4 -4
joube 3 -3; joube_> 3 -3; joue -2 2; joue_avec -7 7; joue_de 4 -4; jouer 7 -7; jouer_en 7 -7; jour 7 -7; jour_> 5 -5
jour_j 13 -13; jour_sur 9 -9; journ 8 -8; journ_> 6 -6; journ_a 8 -8; jours 10 -10; jours_> 10 -10; jours_j 3 -3
jours_que 5 -5; jp 7 -7; jp_point 7 -7; judo 10 -10; judo_aroba 10 -10; jules 4 -4; jules_j 4 -4; julie 14 -14
julie_> 8 -8; julie_carpe 13 -13; julie_julie 13 -13; julie_merci 9 -9; julie_point 6 -6; jure 4 -4; jure_j 4 -4
jusqu 8 -8; jusqu_a 7 -7; jusqu_ici 8 -8; juste 21 -21; juste_> 8 -8; juste_combi 9 -9; juste_inter 6 -6
juste_le 4 -4; juste_les 2 -2; juste_ma 8 -8; juste_mon 16 -16; juste_parle -17 17; juste_pour 3 -3
juste_que 16 -16; juste_savoi 7 -7; juste_un 14 -14; k 9 -9; k_> 7 -7; k_a 6 -6; k_aroba 14 -14; k_e 2 -2
k_huit 8 -8; k_i 5 -5; k_l 6 -6; k_o 7 -7; k_point 10 -10; kader 9 -9; kader_zero 9 -9; karim 6 -6; karim_point 5 -5
karim_quatr 6 -6; karin 13 -13; karin_de 13 -13; katy 13 -13; katy_avec 13 -13; kern 7 -7; kern_aroba 7 -7
kerou 2 -2; kerou_k 2 -2; kessl 7 -7; kessl_urgen 7 -7; kevin 11 -11; kevin_> 14 -14; kevin_lopez 7 -7
kevin_point 9 -9; kevin_under 7 -7; kieff 8 -8; kieff_rolan 8 -8; klein 6 -6; klein_k 6 -6; kowal 9 -9; kowal_k 9 -9
l 8 -8; l_> 14 -14; l_a 4 -4; l_abbe 4 -4; l_abonn 1 -1; l_accue 7 -7; l_adais 5 -5; l_adres 2 -2; l_adsl 9 -9
l_agenc 7 -7; l_agent 7 -7; l_ai 5 -5; l_air 10 -10; l_alarm 5 -5; l_an 7 -7; l_ancie 9 -9; l_anten 2 -2
l_apost 4 -4; l_appar 6 -6; l_appel 7 -7; l_arbre 7 -7; l_arnaq 12 -12; l_aroba 9 -9; l_arret 5 -5; l_ateli 5 -5
l_autre 13 -13; l_avais 5 -5; l_avez 10 -10; l_avion -6 6; l_c 7 -7; l_comme 6 -6; l_e 5 -5; l_ecole 6 -6
l_ecran 4 -4; l_ecriv 8 -8; l_ensem 11 -11; l_enten 6 -6; l_entre 7 -7; l_epele 11 -11; l_epell 2 -2; l_escal 3 -3
l_et 7 -7; l_etage 7 -7; l_etran 11 -11; l_herau 7 -7; l_heure -13 13; l_honne 11 -11; l_hospi 5 -5; l_hotel 3 -3
l_i 3 -3; l_immeu 6 -6; l_impri 15 -15; l_incid 7 -7; l_infor 3 -3; l_insta 9 -9; l_inter 8 -8; l_m 2 -2
l_oblig -8 8; l_occup 10 -10; l_open 8 -8; l_opera 11 -11; l_orage 3 -3; l_ordi 9 -9; l_ordin 7 -7; l_ordre 9 -9
l_ouver 1 -1; l_point 6 -6; l_puis 3 -3; l_un -11 11; l_under 3 -3; la 9 -9; la_4g 10 -10; la_5g 8 -8; la_> 11 -11
la_atten 6 -6; la_banqu 5 -5; la_bas 10 -10; la_base 6 -6; la_boula 6 -6; la_bouti 6 -6; la_box 10 -10; la_c 5 -5
la_ca 6 -6; la_cabin 17 -17; la_caiss 11 -11; la_camer 7 -7; la_casqu 8 -8; la_catas 4 -4; la_cave 12 -12
la_celui 6 -6; la_centr 3 -3; la_chamb 8 -8; la_chans 4 -4; la_cinqu 1 -1; la_clien -11 11; la_clini 10 -10
la_co 5 -5; la_commu 9 -9; la_compt 25 -25; la_con 6 -6; la_conna 10 -10; la_conne 9 -9; la_conse 13 -13
la_conso 7 -7; la_coupu 4 -4; la_cuisi 9 -9; la_dame -11 11; la_dedan -10 10; la_derni 9 -9; la_dessu 1 -1
la_deux 10 -10; la_direc 6 -6; la_donne 12 -12; la_douza 6 -6; la_factu 9 -9; la_faute 7 -7; la_fenet 7 -7
la_fete 6 -6; la_fibra 3 -3; la_fibre 7 -7; la_fin 8 -8; la_finir 8 -8; la_fritu 12 -12; la_gare 6 -6; la_guade 6 -6
la_haine 9 -9; la_hotli -9 9; la_il 7 -7; la_j 2 -2; la_je 3 -3; la_journ 6 -6; la_l 2 -2; la_la 4 -4; la_laten 5 -5
la_le 9 -9; la_lettr 2 -2; la_ligne 3 -3; la_liseu 3 -3; la_liste 6 -6; la_lumie 7 -7; la_machi 2 -2; la_magas 4 -4
la_main 7 -7; la_mairi 14 -14; la_maiso 10 -10; la_marqu 10 -10; la_marre 5 -5; la_meme -2 2; la_merde 11 -11
la_messa 5 -5; la_minut -15 15; la_mise 5 -5; la_miser 4 -4; la_moind 9 -9; la_monta 6 -6; la_montr 9 -9
la_nouve 6 -6; la_nuit -6 6; la_oui 6 -6; la_page 14 -14; la_paix 11 -11; la_panne 15 -15; la_parce 1 -1
la_passe -9 9; la_peine 21 -21; la_perso 8 -8; la_petit 3 -3; la_pizza 6 -6; la_porta 11 -11; la_porte 14 -14
la_poste 6 -6; la_pour 7 -7; la_premi 3 -3; la_prise 17 -17; la_proce 6 -6; la_quest 5 -5; la_repon 2 -2
la_repub 8 -8; la_resid 9 -9; la_reuni 4 -4; la_rue 4 -4; la_secre 6 -6; la_semai 16 -16; la_situa -10 10
la_sixie 2 -2; la_socie 10 -10; la_soire 3 -3; la_sonne 11 -11; la_suite 3 -3; la_synch 9 -9; la_table 8 -8
la_techn -16 16; la_tele 13 -13; la_telep 10 -10; la_telet 7 -7; la_tempe 4 -4; la_tete 12 -12; la_thune 7 -7
la_tiret 10 -10; la_toile 8 -8; la_tonal 10 -10; la_tour 10 -10; la_trois 7 -7; la_un -7 7; la_video 10 -10
la_vie 11 -11; la_vite -11 11; la_voisi 5 -5; la_voitu 5 -5; la_voix 8 -8; la_vous 5 -5; la_vraie 9 -9
la_wifi 10 -10; labbe 4 -4; labbe_en 4 -4; lac 6 -6; lac_point 6 -6; lache 10 -10; lache_> 11 -11; lache_avec 5 -5
lacom 7 -7; lacom_jean 7 -7; lacro 7 -7; lacro_du 7 -7; lag 8 -8; lag_> 6 -6; lag_de 6 -6; lag_un 9 -9; lagaf 9 -9
lagaf_> 9 -9; lagra 8 -8; lagra_je 8 -8; laiss 14 -14; laiss_> 11 -11; laiss_ca 3 -3; laiss_la 8 -8; laiss_les 5 -5
laiss_moi 2 -2; laiss_tombe -4 4; laiss_un 13 -13; laiss_une 5 -5; lambe 15 -15; lambe_> 10 -10; lambe_a 5 -5
lambe_aroba 9 -9; lambe_du 5 -5; lamen 9 -9; lamen_du 5 -5; lamen_et 9 -9; lamot 5 -5; lamot_avec 5 -5; lampe 5 -5
lampe_je 5 -5; lance 9 -9; lance_c 9 -9; lang 9 -9; lang_> 9 -9; lapos 6 -6; lapos_point 6 -6; laten 5 -5
laten_est 5 -5; laura 6 -6; laura_point 6 -6; laure 14 -14; laure_gaudi 9 -9; laure_prevo 7 -7; lausa 4 -4
lausa_> 4 -4; laver 7 -7; laver_qui 7 -7; le 5 -5; le_01 7 -7; le_06 3 -3; le_07 2 -2; le_12 7 -7; le_3900 13 -13
le_> 4 -4; le_au 6 -6; le_bazar 12 -12; le_bihan 8 -8; le_blanc 6 -6; le_bol 10 -10; le_bon 12 -12; le_bouch 3 -3
le_bouto 18 -18; le_box 4 -4; le_bras 16 -16; le_burea 8 -8; le_c 2 -2; le_cabla 5 -5; le_cable 10 -10
le_caiss 2 -2; le_campi 10 -10; le_canal 2 -2; le_cas 14 -14; le_chant 4 -4; le_chat 10 -10; le_chef -8 8
le_cherc 4 -4; le_chien 13 -13; le_chiff 6 -6; le_code 5 -5; le_colon 10 -10; le_combi 5 -5; le_commu 9 -9
le_conna 7 -7; le_conse 20 -20; le_conta 5 -5; le_conte 4 -4; le_contr 6 -6; le_coura 10 -10; le_cyclo 5 -5
le_debit 7 -7; le_debut 1 -1; le_decod 8 -8; le_decro 2 -2; le_derni 1 -1; le_dessi 4 -4; le_deux 5 -5
le_dirai 3 -3; le_dire 21 -21; le_direc 15 -15; le_docte 7 -7; le_dos 12 -12; le_dossi 7 -7; le_douze 1 -1
le_droit 3 -3; le_facte 6 -6; le_faire 10 -10; le_faite 5 -5; le_fil 2 -2; le_film 3 -3; le_fils 5 -5; le_fixe 6 -6
le_franc 9 -9; le_frigo 4 -4; le_gall 9 -9; le_gars 6 -6; le_goff 8 -8; le_huit 5 -5; le_lampe 5 -5; le_le 5 -5
le_lien 11 -11; le_mail 2 -2; le_mari 5 -5; le_matin 6 -6; le_meme 8 -8; le_messa 3 -3; le_mette 4 -4; le_mien 6 -6
le_mille 8 -8; le_mobil 2 -2; le_modem 10 -10; le_moins 14 -14; le_momen 7 -7; le_monde 7 -7; le_monsi 14 -14
le_mot 5 -5; le_netfl 5 -5; le_nom 6 -6; le_numer 11 -11; le_o 5 -5; le_pare 7 -7; le_passa 12 -12; le_pc 7 -7
le_perso 3 -3; le_petit 5 -5; le_pilot 4 -4; le_placa 9 -9; le_playe 10 -10; le_porta 5 -5; le_poste 6 -6
le_premi 6 -6; le_preno 7 -7; le_pro 3 -3; le_probl 9 -9; le_proce 1 -1; le_quara 4 -4; le_quart 5 -5; le_quatr 3 -3
le_redem 3 -3; le_rende 1 -1; le_renvo 6 -6; le_repar 6 -6; le_repet 7 -7; le_repon 10 -10; le_resea 9 -9
le_respo -3 3; le_resta 7 -7; le_reste 6 -6; le_robot 3 -3; le_route 12 -12; le_rue 7 -7; le_sais 5 -5
le_salon 15 -15; le_sav -6 6; le_sept 5 -5; le_serve 6 -6; le_servi -8 8; le_signa 10 -10; le_silen 8 -8
le_site 7 -7; le_six 2 -2; le_soir 9 -9; le_son 14 -14; le_souci 9 -9; le_stand -7 7; le_suppo -19 19; le_techn 4 -4
le_telep 19 -19; le_temps 5 -5; le_termi 5 -5; le_therm 7 -7; le_tiret 9 -9; le_titul 8 -8; le_toit 9 -9
le_tpe 12 -12; le_trois 6 -6; le_verif 7 -7; le_vide 10 -10; le_voila 3 -3; le_voyan 8 -8; le_vpn 7 -7; le_web 2 -2
le_wifi 11 -11; le_zero -5 5; lea 12 -12; lea_aroba 10 -10; lea_point 4 -4; lea_tiret 6 -6; lebla 9 -9; lebla_> 9 -9
lebru 4 -4; lebru_> 4 -4; leduc 6 -6; leduc_aroba 3 -3; leduc_point 8 -8; lefeb 7 -7; lefeb_> 8 -8; lefeb_l 5 -5
lefev 9 -9; lefev_> 9 -9; lefev_aroba 11 -11; lefev_l 10 -10; lefor 10 -10; lefor_> 10 -10; lefor_l 1 -1; leger 7 -7
leger_> 7 -7; legra 8 -8; legra_> 8 -8; lemai 16 -16; lemai_> 15 -15; lemai_aroba 7 -7; lemai_et 9 -9; lemoi 10 -10
lemoi_> 9 -9; lemoi_c 1 -1; lent 7 -7; lent_> 16 -16; lent_les 5 -5; lente 22 -22; lente_> 8 -8; lente_s 17 -17
leon 11 -11; leon_six 11 -11; leque 14 -14; leque_> 11 -11; leque_je 8 -8; lerou 10 -10; lerou_aroba 10 -10
leroy 9 -9; leroy_aroba 5 -5; leroy_du 5 -5; les 8 -8; les_4 8 -8; les_ai 4 -4; les_ampou 6 -6; les_appar 6 -6
les_appel 8 -8; les_autre 3 -3; les_borne 9 -9; les_bots -10 10; les_boule 9 -9; les_caiss 5 -5; les_camer 12 -12
les_chain 7 -7; les_chamb 3 -3; les_cinq 9 -9; les_clien 4 -4; les_commu 9 -9; les_cours 3 -3; les_deux -4 4
les_dix 9 -9; les_douze 6 -6; les_ecran 1 -1; les_embou 5 -5; les_enfan 8 -8; les_factu 8 -8; les_gens 3 -3
les_glyci 9 -9; les_heure 10 -10; les_huit 4 -4; les_les 5 -5; les_lis 5 -5; les_lumie 4 -4; les_machi -14 14
les_mails 9 -9; les_messa 9 -9; les_miens 7 -7; les_mois 6 -6; les_nerfs 6 -6; les_ouvri 2 -2; les_pages 5 -5
les_petit 8 -8; les_plomb 13 -13; les_poste 4 -4; les_quatr 3 -3; les_quinz 4 -4; les_recoi 5 -5; les_robot -6 6
les_sites 7 -7; les_sms 9 -9; les_techn 7 -7; les_texto 10 -10; les_tiret 7 -7; les_trava 3 -3; les_trois 8 -8
les_video 7 -7; les_vingt 5 -5; les_visio 5 -5; les_vois 5 -5; les_voyan 7 -7; les_yeux 7 -7; let 8 -8; let_s 8 -8
lettr 2 -2; lettr_f 2 -2; lettr_j 2 -2; li 8 -8; li_na 8 -8; liais 5 -5; liais_fibre 5 -5; libre -9 9; libre_je -9 9
liege 7 -7; liege_moi 7 -7; liege_qui 4 -4; lien 11 -11; lien_est 11 -11; lien_sdsl 7 -7; ligne 5 -5; ligne_> 2 -2
ligne_avec 8 -8; ligne_c 7 -7; ligne_ca 7 -7; ligne_du 5 -5; ligne_elle 3 -3; ligne_est 9 -9; ligne_fixe 8 -8
ligne_gresi 13 -13; ligne_maint -7 7; ligne_pro 4 -4; ligne_qui 10 -10; ligne_remar 9 -9; ligne_telep 3 -3
lila 6 -6; lila_hadda 6 -6; lilas 9 -9; lilas_> 9 -9; lili 8 -8; lili_point 8 -8; limog 6 -6; limog_> 6 -6; lis 5 -5
lis_jamai 5 -5; liseu 9 -9; liseu_> 11 -11; liseu_de 3 -3; liseu_et 11 -11; liste 7 -7; liste_> 6 -6
liste_rouge 12 -12; live 8 -8; live_point 8 -8; locat 7 -7; locat_> 7 -7; loic 6 -6; loic_point 6 -6; lola 7 -7
lola_deux 7 -7; long 12 -12; long_> 14 -14; long_soixa 1 -1; longt 3 -3; longt_que 3 -3; lopez 9 -9; lopez_> 7 -7
lopez_aroba 6 -6; lopez_avec 10 -10; lopez_oui 6 -6; lopez_trent 4 -4; louis 9 -9; louis_> 9 -9; louis_tout 2 -2
luc 13 -13; luc_> 10 -10; luc_berna 8 -8; luc_gagno 8 -8; luc_point 5 -5; luc_tiret 5 -5; lucas 7 -7; lucas_> 5 -5
lucas_le 2 -2; lucas_merci 7 -7; lucas_point 6 -6; lucie 5 -5; lucie_aroba 3 -3; lucie_marti 5 -5; lucie_perro 4 -4
lucie_point 6 -6; lucie_quatr 2 -2; lucie_tiret 8 -8; ludov 8 -8; ludov_ludov 8 -8; ludov_maill 8 -8; lui -1 1
lui_a 8 -8; lui_c 6 -6; lui_deman 5 -5; lui_expli -13 13; lui_il 6 -6; lui_meme 11 -11; lumie 6 -6; lumie_de 1 -1
lumie_elle 10 -10; lumie_est 7 -7; lumie_qui 4 -4; lumie_rouge 3 -3; lumie_sont 4 -4; lumie_tout 5 -5
lumie_verte 2 -2; lundi 15 -15; lundi_> 13 -13; lundi_derni 8 -8; lunet 6 -6; lunet_> 6 -6; lunet_je 5 -5
lydie 6 -6; lydie_berti 6 -6; lyon 8 -8; lyon_> 8 -8; lyon_et 3 -3; lyon_maint 3 -3; lyon_point 7 -7; m 8 -8
m_a 22 -22; m_adam 8 -8; m_adres -17 17; m_affic 8 -8; m_aide 6 -6; m_appel 11 -11; m_arran 7 -7; m_assoi 5 -5
m_aurez -10 10; m_avez 5 -5; m_aviez 1 -1; m_bertr 12 -12; m_c 8 -8; m_e 13 -13; m_echap 6 -6; m_ecout -5 5
m_ecrir 9 -9; m_embet 6 -6; m_en 8 -8; m_enerv 8 -8; m_enten 16 -16; m_entre -13 13; m_envoi -2 2; m_envoy 8 -8
m_fourn 9 -9; m_i 7 -7; m_inqui 3 -3; m_inter 10 -10; m_o 8 -8; m_point 6 -6; m_r 3 -3; m_tiret 5 -5; ma 17 -17
ma_belle 4 -4; ma_boite 10 -10; ma_box 6 -6; ma_carte 8 -8; ma_chamb 7 -7; ma_claqu 10 -10; ma_colle 13 -13
ma_conna 5 -5; ma_conne 7 -7; ma_conse 14 -14; ma_conso 7 -7; ma_factu 11 -11; ma_famil 13 -13; ma_femme 12 -12
ma_fibre 7 -7; ma_fille 8 -8; ma_gueul 6 -6; ma_ligne 9 -9; ma_liseu 13 -13; ma_maitr 9 -9; ma_maman -4 4
ma_mere 7 -7; ma_messa 9 -9; ma_montr 8 -8; ma_nouve 4 -4; ma_petit 4 -4; ma_prise 7 -7; ma_ps5 8 -8; ma_quest 7 -7
ma_secre 8 -8; ma_sim 6 -6; ma_soeur 2 -2; ma_table 6 -6; ma_tete 10 -10; ma_voisi 6 -6; mac 8 -8; mac_et 8 -8
mac_point 6 -6; machi -17 17; machi_> -10 10; machi_a 6 -6; machi_ca -5 5; machi_de 7 -7; machi_dont 9 -9
machi_en 11 -11; machi_est 21 -21; machi_j -6 6; machi_je -21 21; machi_moi -8 8; machi_passe -7 7; machi_y -13 13
madam 19 -19; madam_> 5 -5; madam_aider 10 -10; madam_besna 4 -4; madam_da 9 -9; madam_dupon 2 -2; madam_dupui 9 -9
madam_franc 3 -3; madam_garni 1 -1; madam_germa 6 -6; madam_je 7 -7; madam_lambe 9 -9; madam_lefeb 8 -8
madam_lefev 9 -9; madam_lemai 1 -1; madam_lemoi 1 -1; madam_merci 2 -2; madam_saint 10 -10; madam_veuve 8 -8
madem 10 -10; madem_clair 9 -9; madem_ines 4 -4; maell 8 -8; maell_tiret 8 -8; magas 14 -14; magas_> 15 -15
magas_de 4 -4; magas_les 5 -5; magas_m 6 -6; magic 8 -8; magic_> 8 -8; mail 16 -16; mail_> 17 -17; mail_c 4 -4
mail_desol 4 -4; mail_euh 3 -3; mail_il 3 -3; mail_mon 2 -2; mail_poing 3 -3; mail_point 6 -6; maill 8 -8
maill_> 8 -8; maill_ludov 8 -8; mails 9 -9; mails_> 9 -9; mails_arriv 5 -5; mails_donc 6 -6; mails_ils 4 -4
mails_je 5 -5; mails_juste 1 -1; main 7 -7; main_> 7 -7; maint -10 10; maint_> 2 -2; maint_au -6 6; maint_avec 7 -7
maint_c 1 -1; maint_ca 6 -6; maint_je -5 5; mairi 13 -13; mairi_> 9 -9; mairi_a 11 -11; mairi_aroba 5 -5
mairi_de 7 -7; mairi_tiret 4 -4; mairi_trait 8 -8; mais 3 -3; mais_a -18 18; mais_alors 6 -6; mais_appel 1 -1
mais_bien 9 -9; mais_c 6 -6; mais_ca 6 -6; mais_carre 9 -9; mais_ce -10 10; mais_chez 6 -6; mais_en 9 -9
mais_franc 6 -6; mais_il 3 -3; mais_inter 3 -3; mais_j -7 7; mais_je 2 -2; mais_jean 2 -2; mais_juste 2 -2
mais_l 10 -10; mais_la 6 -6; mais_le 2 -2; mais_maint 6 -6; mais_moi -7 7; mais_netfl 1 -1; mais_non 12 -12
mais_on 7 -7; mais_oui 19 -19; mais_pas 13 -13; mais_passe -17 17; mais_peut 8 -8; mais_pour 4 -4; mais_prene 5 -5
mais_quand 4 -4; mais_quell 5 -5; mais_quelq -10 10; mais_rien 8 -8; mais_si 13 -13; mais_soixa 5 -5
mais_toujo 6 -6; mais_vous 13 -13; maiso 10 -10; maiso_> 15 -15; maiso_alors 5 -5; maiso_de 5 -5; maiso_il 4 -4
maiso_mais 4 -4; maiso_que 2 -2; maiso_y 1 -1; maitr 14 -14; maitr_delph 9 -9; maitr_dit 9 -9; majus 5 -5
majus_non 5 -5; mal 9 -9; mal_> 8 -8; mal_a 6 -6; mal_au 5 -5; mal_honne 5 -5; mal_mes 6 -6; malad 5 -5
malad_> 5 -5; malhe 14 -14; malhe_non 7 -7; malhe_pas 9 -9; malle 5 -5; malle_m 5 -5; mamad 8 -8; mamad_diop 8 -8
maman -4 4; maman_> 14 -14; maman_elle 7 -7; maman_qui -10 10; mamie 3 -3; mamie_point 3 -3; mange 8 -8
mange_> 8 -8; manon 8 -8; manon_delac 8 -8; manqu 9 -9; manqu_encor 9 -9; manso 10 -10; manso_> 10 -10; marc 10 -10
marc_antoi 8 -8; marc_aroba 15 -15; marc_d 10 -10; marc_point 11 -11; marc_tiret 5 -5; march 15 -15; march_> 12 -12
march_a 4 -4; march_concl 10 -10; march_de 10 -10; march_depui 4 -4; march_deux 4 -4; march_du 7 -7; march_et 5 -5
march_maint 15 -15; march_mais 3 -3; march_mon 11 -11; march_nicke 3 -3; march_pas 7 -7; march_plus 6 -6
march_pour 15 -15; march_qu 5 -5; march_toujo 6 -6; march_tres 1 -1; mardi 21 -21; mardi_> 18 -18; mardi_et 7 -7
mardi_il 3 -3; mari 11 -11; mari_> 15 -15; mari_c 6 -6; mari_est 9 -9; mari_le 3 -3; mari_qui 11 -11; mari_vu 2 -2
maria 8 -8; maria_jose 8 -8; marie 18 -18; marie_aroba 7 -7; marie_chris 8 -8; marie_clair 4 -4; marie_jo 5 -5
marie_laure 7 -7; marie_le 9 -9; marie_non 5 -5; marie_point 5 -5; marie_tiret 4 -4; marie_trent 4 -4; marin 5 -5
marin_aroba 5 -5; marin_point 5 -5; marqu 13 -13; marqu_madam 9 -9; marqu_sorti 10 -10; marra 13 -13; marra_> 9 -9
marra_ca 5 -5; marre -6 6; marre_> 19 -19; marre_d 5 -5; marre_de -13 13; marre_des -14 14; marre_pas 16 -16
mars 7 -7; mars_> 7 -7; marse 10 -10; marse_> 10 -10; marte 3 -3; marte_m 3 -3; marti 14 -14; marti_> 13 -13
marti_aroba 7 -7; marti_duboi 10 -10; marti_hier 9 -9; marti_j 5 -5; marti_mais 2 -2; marti_marte 3 -3
marti_nom 10 -10; marti_non 6 -6; marti_point 10 -10; mary 8 -8; mary_> 8 -8; masqu 18 -18; masqu_> 14 -14
masqu_norma 12 -12; masso 6 -6; masso_aroba 2 -2; masso_olivi 8 -8; mat 6 -6; mat_point 6 -6; mathi 10 -10
mathi_avec 10 -10; matin 11 -11; matin_> 10 -10; matin_a 1 -1; matin_de 6 -6; matin_j 3 -3; matin_trois 2 -2
mats 9 -9; mats_aroba 9 -9; maudi 7 -7; maudi_> 4 -4; maudi_voyan 7 -7; mauva 8 -8; mauva_on 8 -8; max 13 -13
max_> 10 -10; max_tiret 9 -9; maxim 7 -7; maxim_> 7 -7; mdr 7 -7; mdr_ok 7 -7; me -5 5; me_> 10 -10; me_bloqu 6 -6
me_branc 8 -8; me_calme 4 -4; me_compr 16 -16; me_conna 6 -6; me_conne 19 -19; me_convi 9 -9; me_deman 8 -8
me_deran 15 -15; me_dire 7 -7; me_disen 5 -5; me_dit 10 -10; me_fait 7 -7; me_faite 5 -5; me_faudr -3 3
me_faut -18 18; me_fout 9 -9; me_gonfl 15 -15; me_joind 22 -22; me_met 8 -8; me_mettr -9 9; me_nomme 7 -7
me_parle -8 8; me_passe -12 12; me_pose 2 -2; me_posez 3 -3; me_prene 12 -12; me_raccr 2 -2; me_rappe -13 13
me_rend 10 -10; me_rende 7 -7; me_repet 10 -10; me_repon -6 6; me_sauve 3 -3; me_sembl 14 -14; me_suis 6 -6
me_taper 6 -6; me_trans -3 3; me_va 16 -16; mec -13 13; mec_> 13 -13; mec_ca 6 -6; mec_norma -14 14; mecha 5 -5
mecha_> 5 -5; medic 7 -7; medic_> 7 -7; mega 5 -5; mega_a 5 -5; mehdi 6 -6; mehdi_bouzi 4 -4; mehdi_tiret 8 -8
melan 1 -1; melan_toujo 1 -1; meme 15 -15; meme_> 16 -16; meme_apres 3 -3; meme_chose -2 2; meme_depui 3 -3
meme_dossi 6 -6; meme_en 11 -11; meme_endro 6 -6; meme_et 3 -3; meme_messa 7 -7; meme_n 8 -8; meme_numer 3 -3
meme_panne 4 -4; meme_point 10 -10; meme_probl 8 -8; meme_quand 4 -4; meme_que 10 -10; meme_souci 5 -5
meme_techn 13 -13; meme_ticke 1 -1; menar 11 -11; menar_> 6 -6; menar_aroba 6 -6; mende 9 -9; mende_m 9 -9
menso 7 -7; menso_> 7 -7; menui 8 -8; menui_tiret 8 -8; merci 24 -24; merci_> 18 -18; merci_beauc 8 -8
merci_bien 6 -6; merci_ce 2 -2; merci_du 11 -11; merci_je 9 -9; merci_mais 5 -5; merci_mec 6 -6; merci_monsi 12 -12
merci_on 9 -9; merci_pas 7 -7; merci_sans 7 -7; merci_savez 7 -7; merci_vous 6 -6; mercr 3 -3; mercr_hop 3 -3
merde 13 -13; merde_> 12 -12; merde_a 12 -12; mere 7 -7; mere_> 12 -12; mere_elle 3 -3; mere_est 6 -6; mere_qui 1 -1
mes 20 -20; mes_appar 5 -5; mes_appel 6 -6; mes_chain 5 -5; mes_clien 14 -14; mes_colle 4 -4; mes_conta 7 -7
mes_corre 6 -6; mes_deux 6 -6; mes_enfan 8 -8; mes_lunet 6 -6; mes_mails 6 -6; mes_papie 9 -9; mes_petit 1 -1
mes_piece 6 -6; mes_sms 8 -8; mes_texto 8 -8; mes_virem 4 -4; messa 10 -10; messa_> 8 -8; messa_a 10 -10
messa_d 3 -3; messa_ne 4 -4; messa_sms 7 -7; messa_sur 12 -12; met 8 -8; met_hors 8 -8; mette 5 -5; mette_compt 8 -8
mette_jean 5 -5; mette_le 11 -11; mette_pas 4 -4; mettr -8 8; mettr_au 13 -13; mettr_en -9 9; mettr_sur 7 -7
mi 7 -7; mi_chiam 7 -7; miche 9 -9; miche_berna 9 -9; miche_colin 8 -8; miche_en 2 -2; miche_point 6 -6; midi 15 -15
midi_> 15 -15; midi_au 3 -3; mien 6 -6; mien_et 6 -6; miens 7 -7; miens_et 7 -7; mieux 7 -7; mieux_> 20 -20
mieux_discu -8 8; mieux_le 9 -9; mieux_maint 7 -7; mieux_oui 11 -11; mieux_parle -15 15; mieux_pas 15 -15
mikae 10 -10; mikae_avec 10 -10; milie 4 -4; milie_verne 4 -4; mille 9 -9; mille_> 12 -12; mille_cinq 5 -5
mille_deux 11 -11; mille_dix 6 -6; mille_huit 5 -5; mille_lyon 7 -7; mille_neuf 5 -5; mille_trois 6 -6
mille_vingt 3 -3; milli 4 -4; milli_d 4 -4; minab 5 -5; minab_> 5 -5; mince 12 -12; mince_> 11 -11
mince_alors 10 -10; minet 9 -9; minet_tout 9 -9; minus 6 -6; minus_> 7 -7; minus_cabin 4 -4; minus_sav 5 -5
minut -5 5; minut_> -6 6; minut_de 4 -4; minut_et 6 -6; minut_je 11 -11; minut_mais 5 -5; minut_puis 4 -4
minut_que -1 1; mirac 12 -12; mirac_ca 12 -12; mis -4 4; mis_du 7 -7; mis_en -10 10; mis_ma 4 -4; mise 5 -5
mise_a 5 -5; miser 4 -4; miser_> 4 -4; mme 10 -10; mme_durie 10 -10; mmh 14 -14; mmh_oui 14 -14; mobil 12 -12
mobil_> 11 -11; mobil_a 8 -8; mobil_car 2 -2; mobil_lui 2 -2; mobil_n 6 -6; mobil_parce 1 -1; mobil_un 7 -7
modem 12 -12; modem_> 8 -8; modem_apres 5 -5; modem_clign 12 -12; modem_il 10 -10; modem_qu 1 -1; modem_route 5 -5
modif 14 -14; modif_mon 14 -14; moham 8 -8; moham_ben 8 -8; moham_el 3 -3; moi -5 5; moi_> 15 -15; moi_a -12 12
moi_adres 9 -9; moi_arriv 3 -3; moi_au -9 9; moi_aussi 3 -3; moi_avec -15 15; moi_avoir 14 -14; moi_c 17 -17
moi_ca 5 -5; moi_de 6 -6; moi_deux 12 -12; moi_donc -9 9; moi_en -26 26; moi_et 6 -6; moi_euh -11 11; moi_fait 6 -6
moi_habit 6 -6; moi_il 12 -12; moi_inter 4 -4; moi_j 3 -3; moi_l 3 -3; moi_la -7 7; moi_le -2 2; moi_les -14 14
moi_lydie 6 -6; moi_meme 14 -14; moi_mon 5 -5; moi_monsi 4 -4; moi_ou 8 -8; moi_par -12 12; moi_parle -37 37
moi_pas 15 -15; moi_passe -7 7; moi_paul 11 -11; moi_pluto 5 -5; moi_quelq -30 30; moi_rappe -8 8; moi_sur 2 -2
moi_tom 9 -9; moi_ton -9 9; moi_tres 9 -9; moi_trois 9 -9; moi_un -4 4; moi_une -10 10; moi_vers -7 7
moi_votre -9 9; moi_voulo -8 8; moi_zero 3 -3; moind 9 -9; moind_idee 9 -9; moins 20 -20; moins_cinq 11 -11
moins_de 10 -10; moins_deux 5 -5; moins_du 14 -14; moins_huit 10 -10; mois 13 -13; mois_> 5 -5; mois_de 8 -8
mois_depui 6 -6; mois_que 6 -6; mois_une 5 -5; moiti 5 -5; moiti_> 5 -5; momen 7 -7; momen_> 7 -7; momo 9 -9
momo_> 9 -9; momo_aroba 4 -4; mon 10 -10; mon_abonn 10 -10; mon_adres 5 -5; mon_age 5 -5; mon_alarm 5 -5
mon_ancie 2 -2; mon_annee 2 -2; mon_appel -14 14; mon_assis 14 -14; mon_avoca 5 -5; mon_cellu 4 -4; mon_chat 2 -2
mon_chef 10 -10; mon_chien 7 -7; mon_chum 7 -7; mon_code 8 -8; mon_colle 13 -13; mon_conse 9 -9; mon_contr 13 -13
mon_cousi 6 -6; mon_debit 12 -12; mon_decod 2 -2; mon_dect 8 -8; mon_dieu 2 -2; mon_direc 13 -13; mon_dossi -6 6
mon_ecran 9 -9; mon_email 3 -3; mon_ex 8 -8; mon_femme 11 -11; mon_fille 5 -5; mon_fils 11 -11; mon_fixe 4 -4
mon_forfa 4 -4; mon_gars 13 -13; mon_gendr 3 -3; mon_gsm 8 -8; mon_histo -8 8; mon_insta 12 -12; mon_inter 3 -3
mon_iphon 13 -13; mon_mac 10 -10; mon_mail 8 -8; mon_mari 11 -11; mon_mobil 5 -5; mon_modem 10 -10; mon_mon 1 -1
mon_natel 8 -8; mon_nom 8 -8; mon_non 8 -8; mon_nouve 4 -4; mon_num 8 -8; mon_numer 7 -7; mon_opera 19 -19
mon_ordi 8 -8; mon_ordin 15 -15; mon_papa 4 -4; mon_patro 13 -13; mon_pauvr 3 -3; mon_pays 10 -10; mon_pc 5 -5
mon_pere 10 -10; mon_petit 7 -7; mon_porta 7 -7; mon_pote 4 -4; mon_preno 5 -5; mon_probl 7 -7; mon_rende 9 -9
mon_repet 6 -6; mon_repon 12 -12; mon_respe -6 6; mon_respo -9 9; mon_retar 5 -5; mon_samsu 1 -1; mon_secre 9 -9
mon_smart 2 -2; mon_solde 10 -10; mon_techn 13 -13; mon_telep 15 -15; mon_telev 8 -8; mon_temps 5 -5; mon_voisi 8 -8
mon_wifi 9 -9; mon_windo 10 -10; monde 1 -1; monde_> -1 1; monde_est 8 -8; monde_puis 3 -3; mons 6 -6; mons_> 6 -6
monsi 9 -9; monsi_> 14 -14; monsi_barbi 10 -10; monsi_berna 6 -6; monsi_conna 4 -4; monsi_de 14 -14; monsi_du -10 10
monsi_duboi 6 -6; monsi_duran 6 -6; monsi_excus 7 -7; monsi_fourn 10 -10; monsi_gasto 9 -9; monsi_girar 6 -6
monsi_j 4 -4; monsi_jean 7 -7; monsi_lambe 15 -15; monsi_lebla 9 -9; monsi_m 18 -18; monsi_marti 9 -9
monsi_moi 4 -4; monsi_nguye 13 -13; monsi_que -17 17; monsi_qui -7 7; monsi_rouss 3 -3; monsi_techn 7 -7
monsi_tres 4 -4; monta 6 -6; monta_> 6 -6; monte 7 -7; monte_la 4 -4; monte_pas 7 -7; montr 10 -10; montr_le 9 -9
montr_mon 8 -8; moque 9 -9; moque_de 7 -7; moque_du 8 -8; morbi 3 -3; morbi_> 3 -3; morea 12 -12; morea_> 14 -14
morea_aroba 2 -2; morea_et 5 -5; morea_m 8 -8; morel 6 -6; morel_chez 3 -3; morel_douze 9 -9; morel_quatr 5 -5
morin 9 -9; morin_aroba 4 -4; morin_point 10 -10; mort 11 -11; mort_> 12 -12; mort_aucun 2 -2; morte 1 -1
morte_> 1 -1; mot 16 -16; mot_> 8 -8; mot_aroba 5 -5; mot_avec 4 -4; mot_de 7 -7; mot_point 7 -7; mot_sans 5 -5
mots 8 -8; mots_> 8 -8; mots_e 3 -3; mouli 8 -8; mouli_> 6 -6; mouli_aroba 7 -7; moun -5 5; moun_pour -5 5
mouta 10 -10; mouta_> 10 -10; moyen -10 10; moyen_d -4 4; moyen_de -14 14; muet 10 -10; muet_> 10 -10; mulle 10 -10
mulle_> 10 -10; munic 10 -10; munic_> 10 -10; musiq 4 -4; musiq_et 4 -4; mutua 7 -7; mutua_> 7 -7; my 11 -11
my_frenc 5 -5; my_name 7 -7; n 4 -4; n_> 11 -11; n_a 7 -7; n_acced 4 -4; n_accro 8 -8; n_affic 7 -7; n_ai 9 -9
n_appar 9 -9; n_aroba 5 -5; n_aurie -9 9; n_avez 9 -9; n_d 10 -10; n_e 7 -7; n_en 13 -13; n_enten 1 -1; n_est 10 -10
n_et 6 -6; n_etes 9 -9; n_exist 8 -8; n_g 3 -3; n_huit 3 -3; n_i 8 -8; n_impor -2 2; n_n 15 -15; n_o 6 -6
n_ont 4 -4; n_point 6 -6; n_s 2 -2; n_t 7 -7; n_utili 10 -10; n_y -3 3; na 8 -8; na_zhang 8 -8; nadeg 7 -7
nadeg_celes 7 -7; nadia 13 -13; nadia_> 14 -14; nadia_point 5 -5; naiss 2 -2; naiss_soixa 2 -2; name 7 -7
name_is 7 -7; namur 8 -8; namur_> 8 -8; nante 6 -6; nante_aroba 7 -7; nante_point 4 -4; natel 8 -8; natel_je 8 -8
natel_veut 7 -7; nath 11 -11; nath_point 11 -11; natha 17 -17; natha_> 9 -9; natha_le 8 -8; natha_nom 6 -6
natha_point 2 -2; natha_rouss 11 -11; natha_van 7 -7; nazes 10 -10; nazes_> 10 -10; ndiay 7 -7; ndiay_n 8 -8
ndiay_tout 3 -3; ne 19 -19; ne_bascu 10 -10; ne_capte 4 -4; ne_chang 4 -4; ne_charg 3 -3; ne_compt 5 -5
ne_conna 6 -6; ne_crois 7 -7; ne_deman 9 -9; ne_fait 7 -7; ne_faut 8 -8; ne_fonct 5 -5; ne_l 7 -7; ne_la 10 -10
ne_le 4 -4; ne_m 1 -1; ne_march 6 -6; ne_me 34 -34; ne_monte 7 -7; ne_parle -16 16; ne_pas 11 -11; ne_passe 2 -2
ne_peut 4 -4; ne_peux 9 -9; ne_prefe 8 -8; ne_prend 9 -9; ne_quitt 8 -8; ne_recoi 4 -4; ne_redem 1 -1; ne_remar 1 -1
ne_repet 6 -6; ne_repon 1 -1; ne_s 7 -7; ne_sais 1 -1; ne_sait 6 -6; ne_se 7 -7; ne_serve 6 -6; ne_sonne 4 -4
ne_suis 9 -9; ne_trouv 4 -4; ne_va -5 5; ne_veut 4 -4; ne_veux 22 -22; ne_vient 4 -4; ne_vois 6 -6; ne_vous 7 -7
negat 11 -11; negat_> 11 -11; negat_non 13 -13; nenni 15 -15; nenni_> 15 -15; nerfs 6 -6; nerfs_> 6 -6; net 6 -6
net_> 6 -6; net_voila 7 -7; netfl 8 -8; netfl_> 7 -7; netfl_il 8 -8; netfl_tourn 1 -1; nette 11 -11
nette_mieux 11 -11; neuf 9 -9; neuf_> 5 -5; neuf_aroba 6 -6; neuf_camer 8 -8; neuf_cent 5 -5; neuf_cinqu 3 -3
neuf_dix 5 -5; neuf_douze 4 -4; neuf_heure 7 -7; neuf_huit 6 -6; neuf_je 7 -7; neuf_mille 7 -7; neuf_ordin 8 -8
neuf_point 7 -7; neuf_quato 8 -8; neuf_quatr 9 -9; neuf_septa 5 -5; neuf_six 1 -1; neuf_treiz 1 -1; neuf_trent 4 -4
neuf_un 5 -5; neuf_vingt 8 -8; neuf_voila 3 -3; neuf_zero 18 -18; neuve 9 -9; neuve_> 9 -9; nez 14 -14; nez_> 11 -11
nez_vous 2 -2; nguye 12 -12; nguye_> 12 -12; nguye_aroba 8 -8; nguye_n 3 -3; ni 10 -10; ni_appel 7 -7; ni_inter 2 -2
ni_l 10 -10; ni_le 2 -2; ni_non 9 -9; ni_oui 9 -9; ni_recev 7 -7; ni_sur 1 -1; nicke 20 -20; nicke_> 14 -14
nicke_depui 4 -4; nicke_j 5 -5; nicke_maint 15 -15; nicke_mais 6 -6; nicke_tout 8 -8; niet 11 -11; niet_> 11 -11
nivea -12 12; nivea_deux -12 12; no 11 -11; no_agent 7 -7; no_c 9 -9; no_fonct 3 -3; no_no 9 -9; noah 5 -5
noah_point 5 -5; noel 6 -6; noel_aroba 7 -7; noel_huit 6 -6; noir 6 -6; noir_aroba 5 -5; noir_comme 4 -4
noir_tiret 5 -5; noire 10 -10; noire_avec 10 -10; nolan 6 -6; nolan_n 6 -6; nom 11 -11; nom_> 13 -13; nom_aroba 2 -2
nom_benha 6 -6; nom_berna 10 -10; nom_c 5 -5; nom_caron 8 -8; nom_de 10 -10; nom_donc 6 -6; nom_dupui 6 -6
nom_est 8 -8; nom_la 3 -3; nom_n 3 -3; nom_pour 7 -7; nom_puis 6 -6; nom_s 8 -8; nom_sur 3 -3; nombr 7 -7
nombr_> 7 -7; nomme 7 -7; nomme_agnes 7 -7; non 16 -16; non_39 3 -3; non_> 21 -21; non_allez 8 -8; non_alors 7 -7
non_atten 3 -3; non_aucun 6 -6; non_berna 8 -8; non_c 10 -10; non_ca 7 -7; non_ce 10 -10; non_ces 10 -10
non_des 1 -1; non_desol 11 -11; non_detec 8 -8; non_du 12 -12; non_enfin 6 -6; non_et 9 -9; non_euh 6 -6
non_free 9 -9; non_hotma 6 -6; non_huit 4 -4; non_j 11 -11; non_je -1 1; non_juste 10 -10; non_l 5 -5
non_laiss 9 -9; non_le 4 -4; non_ma 4 -4; non_mais -2 2; non_marin 5 -5; non_merci 11 -11; non_moi 1 -1
non_monsi 13 -13; non_n 4 -4; non_ne 21 -21; non_noir 5 -5; non_non 9 -9; non_on 11 -11; non_pardo 9 -9
non_pas 21 -21; non_peut 1 -1; non_plus 4 -4; non_point 7 -7; non_quato 6 -6; non_quatr 7 -7; non_quinz 1 -1
non_rien 8 -8; non_serie 6 -6; non_soixa 4 -4; non_stop -8 8; non_surto 5 -5; non_toujo 10 -10; non_tout 9 -9
non_trent 2 -2; non_trois 7 -7; non_un -17 17; non_valid 4 -4; non_vous 4 -4; non_y 1 -1; non_zero 3 -3
non_zut 3 -3; nonan 9 -9; nonan_cinq 5 -5; nonan_deux 6 -6; nonan_et 6 -6; nonan_huit 5 -5; nonan_nonan 4 -4
nonan_poste 10 -10; nonan_quatr 5 -5; nonan_six 5 -5; nonan_trois 5 -5; nono 6 -6; nono_deux 6 -6; nord 10 -10
nord_aroba 10 -10; norma -8 8; norma_> 16 -16; norma_de 5 -5; norma_quoi -14 14; nos 9 -9; nos_ordin 8 -8
nos_termi 6 -6; not 5 -5; not_worki 5 -5; note 11 -11; note_> 11 -11; note_oui 8 -8; note_vingt 1 -1; noter 3 -3
noter_c 3 -3; notez 13 -13; notez_bien 1 -1; notez_dupui 8 -8; notez_jules 4 -4; notre 10 -10; notre_avoca 4 -4
notre_conne 5 -5; notre_conse 6 -6; notre_contr 3 -3; notre_cote 6 -6; notre_gite 3 -3; notre_infor 11 -11
notre_liais 5 -5; notre_lien 7 -7; notre_poste 4 -4; notre_prest 5 -5; notre_stand 9 -9; nous 15 -15; nous_> 13 -13
nous_avons 9 -9; nous_ca 4 -4; nous_depui 1 -1; nous_en 6 -6; nous_on 7 -7; nous_perdo 4 -4; nous_somme 8 -8
nous_subis 8 -8; nouve 13 -13; nouve_> 11 -11; nouve_acces 5 -5; nouve_boite 6 -6; nouve_box 20 -20
nouve_carte 4 -4; nouve_colla 7 -7; nouve_du 7 -7; nouve_inter 4 -4; nouve_iphon 4 -4; nouve_la 3 -3; nouve_le 4 -4
nouve_merci 4 -4; nouve_mes 4 -4; nouve_monsi 10 -10; nouve_prise 7 -7; nouve_souci 6 -6; nouve_telep 6 -6
noval 10 -10; noval_point 10 -10; novem 10 -10; novem_> 10 -10; nuit -6 6; nuit_> -6 6; nul 11 -11; nul_> 12 -12
nul_en 6 -6; nulle 10 -10; nulle_> 12 -12; nulle_part 6 -6; nuls 10 -10; nuls_> 10 -10; num 8 -8; num_> 8 -8
numer 14 -14; numer_> 10 -10; numer_a 8 -8; numer_alors 3 -3; numer_belge 3 -3; numer_c 2 -2; numer_ca 7 -7
numer_d 1 -1; numer_de 9 -9; numer_du 12 -12; numer_est 4 -4; numer_etran 3 -3; numer_fixe 1 -1; numer_la 6 -6
numer_masqu 14 -14; numer_n 6 -6; numer_nouve 6 -6; numer_par 6 -6; numer_point 8 -8; numer_prive 6 -6
numer_provi 4 -4; numer_quara 1 -1; numer_que 3 -3; numer_qui 13 -13; o 9 -9; o_a 4 -4; o_conno 7 -7; o_deux 1 -1
o_e 11 -11; o_l 5 -5; o_n 4 -4; o_p 2 -2; o_point 7 -7; o_r 5 -5; o_six 5 -5; o_t 5 -5; o_u 8 -8; o_vingt 8 -8
o_w 7 -7; o_y 2 -2; oblig -8 8; oblig_de -8 8; occup 8 -8; occup_> 13 -13; occup_de 5 -5; occup_des 12 -12
occup_ou 10 -10; occup_tout 3 -3; octan 3 -3; octan_trois 3 -3; odett 10 -10; odett_vanda 10 -10; offre 13 -13
offre_plus 13 -13; oh 9 -9; oh_ben 6 -6; oh_fan 7 -7; oh_je 2 -2; oh_la 3 -3; oh_let 8 -8; oh_mais 1 -1; oh_non 4 -4
oh_punai 10 -10; oh_que 16 -16; oh_six 13 -13; oh_une 4 -4; oh_vous 3 -3; ok 18 -18; ok_> 15 -15; ok_allez 5 -5
ok_c 8 -8; ok_ca 10 -10; ok_d 4 -4; ok_je 7 -7; ok_ok 5 -5; ok_trent 1 -1; olga 8 -8; olga_point 8 -8; olivi 11 -11
olivi_> 8 -8; olivi_point 8 -8; olivi_preno 8 -8; olliv 6 -6; olliv_deux 6 -6; on 6 -6; on_a 5 -5; on_arriv 7 -7
on_atten 12 -12; on_capte 7 -7; on_dirai 7 -7; on_doit 5 -5; on_en 5 -5; on_est 11 -11; on_fait 8 -8; on_m 5 -5
on_me -10 10; on_n 8 -8; on_oubli 13 -13; on_peut -8 8; on_recom 9 -9; on_rigol 11 -11; on_s 10 -10; on_se 10 -10
on_verra 11 -11; one 8 -8; one_two 8 -8; ont 15 -15; ont_creus 2 -2; ont_dispa 7 -7; ont_lache 2 -2; ont_laiss 7 -7
ont_pas 4 -4; ont_secti 3 -3; onze 17 -17; onze_> 13 -13; onze_aroba 5 -5; onze_douze 4 -4; onze_exact 4 -4
onze_machi 11 -11; onze_onze 14 -14; onze_quatr 3 -3; onze_soixa 7 -7; onze_vingt 3 -3; open 8 -8; open_space 8 -8
opera -16 16; opera_> -22 22; opera_a 9 -9; opera_au -11 11; opera_c 15 -15; opera_de 9 -9; opera_est 14 -14
opera_histo 11 -11; opera_humai -7 7; opera_je 7 -7; opera_mais 5 -5; opera_opera -11 11; opera_parce 12 -12
opera_s -14 14; or 8 -8; or_ange 8 -8; or_il 7 -7; orage 3 -3; orage_> 4 -4; orage_d 1 -1; orage_je 1 -1
orang 12 -12; orang_> 12 -12; orang_elle 4 -4; orang_et 5 -5; orang_fr 9 -9; orang_m 9 -9; orang_point 7 -7
ordi 10 -10; ordi_> 10 -10; ordi_dans 4 -4; ordi_la 3 -3; ordi_porta 6 -6; ordin 6 -6; ordin_> -1 1
ordin_alors 2 -2; ordin_conce 4 -4; ordin_dans 8 -8; ordin_de 2 -2; ordin_depui 7 -7; ordin_deux 2 -2
ordin_dit 11 -11; ordin_enfin 9 -9; ordin_et 17 -17; ordin_euh 9 -9; ordin_fixe 17 -17; ordin_hop 1 -1
ordin_il 5 -5; ordin_la 8 -8; ordin_ne 4 -4; ordin_non 6 -6; ordin_pardo 5 -5; ordin_parle 12 -12; ordin_porta 6 -6
ordin_sont 8 -8; ordin_une 5 -5; ordin_voila 2 -2; ordis 10 -10; ordis_> 10 -10; ordis_et 10 -10; ordis_la 7 -7
ordis_quatr 5 -5; ordre 8 -8; ordre_> 9 -9; ordre_merci 6 -6; oreil -6 6; oreil_humai -6 6; org 6 -6; org_> 6 -6
os -12 12; os_> -9 9; os_que -6 6; os_s -11 11; ottic 3 -3; ottic_e 3 -3; ou 1 -1; ou_5 11 -11; ou_6 7 -7
ou_c -12 12; ou_cinq 10 -10; ou_deux 20 -20; ou_dix 13 -13; ou_du 10 -10; ou_est -5 5; ou_netfl 7 -7; ou_neuf 7 -7
ou_non 8 -8; ou_pas -14 14; ou_peut 7 -7; ou_quato 10 -10; ou_quatr 11 -11; ou_quoi 11 -11; ou_six 17 -17
ou_sur 5 -5; ou_trois 9 -9; ou_un -7 7; oubli 16 -16; oubli_> 11 -11; oubli_la 4 -4; oubli_le 5 -5; oubli_pardo 8 -8
ouf 13 -13; ouf_> 6 -6; ouf_oui 9 -9; ouf_sur 5 -5; ouf_y 9 -9; oui 16 -16; oui_> 9 -9; oui_ah 3 -3; oui_allez 2 -2
oui_allo 12 -12; oui_alors 4 -4; oui_bien 2 -2; oui_bonjo -6 6; oui_c 8 -8; oui_ca 10 -10; oui_cinq 4 -4
oui_conti 9 -9; oui_da 13 -13; oui_de 13 -13; oui_depui 9 -9; oui_deux 11 -11; oui_dites 5 -5; oui_donc 4 -4
oui_effec 12 -12; oui_enfin 6 -6; oui_et 5 -5; oui_euh 12 -12; oui_evide 10 -10; oui_figur 6 -6; oui_grave 10 -10
oui_hein 12 -12; oui_huit 7 -7; oui_il 3 -3; oui_inter 6 -6; oui_j 3 -3; oui_je 10 -10; oui_jeune 9 -9; oui_la 7 -7
oui_le 6 -6; oui_lucie 4 -4; oui_mais 12 -12; oui_merci 6 -6; oui_ni 9 -9; oui_non 6 -6; oui_on 8 -8; oui_ou 8 -8
oui_oui 13 -13; oui_pardi 10 -10; oui_pardo 7 -7; oui_parfa 9 -9; oui_pas 7 -7; oui_peuch 9 -9; oui_peut 9 -9
oui_plusi 9 -9; oui_pour 14 -14; oui_regar 1 -1; oui_s 8 -8; oui_septa 7 -7; oui_six 7 -7; oui_toujo 13 -13
oui_tout 6 -6; oui_tres 6 -6; oui_tu 7 -7; oui_un 18 -18; oui_voila 9 -9; oui_vous 3 -3; ould 9 -9; ould_ahmed 9 -9
oumar 8 -8; oumar_ndiay 8 -8; outlo 10 -10; outlo_point 10 -10; ouver 5 -5; ouver_du 1 -1; ouver_la 8 -8; ouvre 3 -3
ouvre_> 6 -6; ouvre_c 1 -1; ouvre_le 1 -1; ouvre_une 1 -1; ouvri 11 -11; ouvri_> 6 -6; ouvri_les 7 -7
ouvri_ont 2 -2; p 7 -7; p_a 5 -5; p_comme 5 -5; p_douze 9 -9; p_e 7 -7; p_h 2 -2; p_i 10 -10; p_o 7 -7; p_point 6 -6
p_t 2 -2; p_u 6 -6; page 12 -12; page_ca 1 -1; page_googl 4 -4; page_s 13 -13; page_vient 6 -6; pages 5 -5
pages_> 5 -5; pages_s 5 -5; paie 6 -6; paie_29 6 -6; paie_la 6 -6; paie_tous 6 -6; paiem 6 -6; paiem_ne 1 -1
paiem_sont 7 -7; paill 14 -14; paill_> 14 -14; paire 9 -9; paire_de 9 -9; paix 11 -11; paix_> 11 -11; panne 18 -18
panne_> 15 -15; panne_d 7 -7; panne_de 6 -6; panne_depui 2 -2; panne_est 7 -7; panne_je 4 -4; panne_le 1 -1
panne_seule 9 -9; panne_va 9 -9; papa 7 -7; papa_aroba 5 -5; papa_ca 11 -11; papa_il 4 -4; papie 7 -7; papie_> 9 -9
papie_atten 3 -3; paque 7 -7; paque_sur 7 -7; par 3 -3; par_7 5 -5; par_coeur 8 -8; par_contr 1 -1; par_dessu 12 -12
par_mois 6 -6; par_quara 11 -11; par_quelq -7 7; par_telep 14 -14; par_un -12 12; par_vingt 3 -3; par_votre 4 -4
par_zero 2 -2; parc 10 -10; parc_> 10 -10; parc_point 8 -8; parce 8 -8; parce_qu 10 -10; parce_que 5 -5
pardi 10 -10; pardi_> 10 -10; pardo 14 -14; pardo_> 12 -12; pardo_a 3 -3; pardo_j 7 -7; pardo_lucie 7 -7
pardo_oui 11 -11; pardo_paul 6 -6; pardo_point 5 -5; pardo_quara 1 -1; pardo_soixa 1 -1; pardo_trois 5 -5
pardo_vous 8 -8; pare 7 -7; pare_feu 7 -7; parei 12 -12; parei_> 12 -12; parfa 15 -15; parfa_> 14 -14; parfa_l 5 -5
parfa_merci 10 -10; parfa_on 11 -11; paris 19 -19; paris_75012 6 -6; paris_> 16 -16; paris_point 5 -5; parla 11 -11
parla_a 11 -11; parle -14 14; parle_> -13 13; parle_a -8 8; parle_angla -5 5; parle_atten 4 -4; parle_au -21 21
parle_aux -10 10; parle_avec -8 8; parle_de 23 -23; parle_direc -6 6; parle_fort 11 -11; parle_lente 17 -17
parle_mieux 9 -9; parle_pas -14 14; parle_presq 19 -19; parle_qu -14 14; parle_tout 12 -12; parle_trop 17 -17
parle_vrai -8 8; part 6 -6; part_sur 6 -6; parte 7 -7; parte_pas 8 -8; parte_plus 4 -4; parti 19 -19; parti_> 20 -20
parti_de 2 -2; parti_faire 3 -3; parti_mange 8 -8; parto 14 -14; parto_> 14 -14; pas 6 -6; pas_14 6 -6; pas_80 5 -5
pas_> 21 -21; pas_a 18 -18; pas_alors 6 -6; pas_aroba 4 -4; pas_arriv 7 -7; pas_attri 5 -5; pas_au 4 -4
pas_aujou 8 -8; pas_aux -12 12; pas_avec -6 6; pas_avoir 10 -10; pas_berna 8 -8; pas_besoi 37 -37; pas_bien 13 -13
pas_bon 9 -9; pas_bouge 10 -10; pas_c 7 -7; pas_ca 11 -11; pas_ce 9 -9; pas_celui 6 -6; pas_certa 6 -6
pas_cette 10 -10; pas_chang 8 -8; pas_chez 10 -10; pas_com 5 -5; pas_combi 10 -10; pas_comme 5 -5; pas_compr 13 -13
pas_compt 15 -15; pas_conna 6 -6; pas_conne 7 -7; pas_conte 3 -3; pas_contr -8 8; pas_corre 8 -8; pas_d 16 -16
pas_dans 8 -8; pas_de 13 -13; pas_deux 10 -10; pas_dire 12 -12; pas_discu -15 15; pas_donc 3 -3; pas_donne -5 5
pas_du 12 -12; pas_elle 6 -6; pas_en 11 -11; pas_encor 16 -16; pas_enerv 9 -9; pas_enfin 16 -16; pas_enten 7 -7
pas_envie -15 15; pas_essay 11 -11; pas_ete 8 -8; pas_eu 8 -8; pas_exact 6 -6; pas_fait 13 -13; pas_faite 11 -11
pas_grave 15 -15; pas_habil 6 -6; pas_ici 8 -8; pas_il 15 -15; pas_inter 12 -12; pas_je -5 5; pas_juste -17 17
pas_la 20 -20; pas_le 1 -1; pas_lemoi 9 -9; pas_les 7 -7; pas_mal 7 -7; pas_march 10 -10; pas_marti 3 -3
pas_me -10 10; pas_merci 8 -8; pas_mieux 16 -16; pas_moi 15 -15; pas_mon 9 -9; pas_monsi 6 -6; pas_moyen -8 8
pas_ne 5 -5; pas_non 10 -10; pas_norma 5 -5; pas_ou 5 -5; pas_oui 14 -14; pas_par 9 -9; pas_parle -26 26
pas_pas 5 -5; pas_passe -10 10; pas_pense 11 -11; pas_perre 9 -9; pas_plus 9 -9; pas_pluto -9 9; pas_possi 2 -2
pas_pour 11 -11; pas_qu 19 -19; pas_quand 1 -1; pas_que 18 -18; pas_quelq -22 22; pas_rappe 9 -9; pas_recon 4 -4
pas_redem 10 -10; pas_regar 3 -3; pas_resol 7 -7; pas_reuss 8 -8; pas_reven 7 -7; pas_s -13 13; pas_savez 6 -6
pas_se 6 -6; pas_serie 13 -13; pas_si 1 -1; pas_soixa 6 -6; pas_speci 11 -11; pas_sur 3 -3; pas_terri 10 -10
pas_touch 7 -7; pas_tout 10 -10; pas_toute -11 11; pas_trois 10 -10; pas_trop 14 -14; pas_un -3 3; pas_une -10 10
pas_venu 18 -18; pas_verif 16 -16; pas_votre 14 -14; pas_vous 10 -10; pas_vraim 14 -14; pas_y -16 16; pasca 7 -7
pasca_point 7 -7; passa 12 -12; passa_d 12 -12; passe -15 15; passe_> 18 -18; passe_a 13 -13; passe_au 10 -10
passe_coudo -7 7; passe_demai 8 -8; passe_hier 23 -23; passe_il 10 -10; passe_j 4 -4; passe_jeudi 6 -6; passe_l 1 -1
passe_la -6 6; passe_le -8 8; passe_ma 3 -3; passe_mais 1 -1; passe_mardi 3 -3; passe_merci 10 -10; passe_mes 4 -4
passe_moi -27 27; passe_pas 21 -21; passe_perso 6 -6; passe_plus 6 -6; passe_pour 9 -9; passe_quelq -7 7
passe_sur 1 -1; passe_tout 5 -5; passe_un -16 16; passe_une -15 15; passe_votre -13 13; paste 9 -9; paste_> 8 -8
paste_point 9 -9; patia 8 -8; patia_> 8 -8; patie 20 -20; patie_> 10 -10; patie_je 9 -9; patie_ne 2 -2
patie_pas 5 -5; patie_pour 4 -4; patie_qu 13 -13; patri 7 -7; patri_comme 2 -2; patri_van 8 -8; patro 4 -4
patro_> -15 15; patro_du 6 -6; patro_est 10 -10; patro_et 2 -2; patro_va 11 -11; paul 19 -19; paul_> 11 -11
paul_aroba 10 -10; paul_chez 20 -20; paul_henri 7 -7; paul_point 7 -7; paul_rouss 8 -8; paul_soixa 7 -7
paul_tout 9 -9; paul_verdi 8 -8; paule 9 -9; paule_aroba 6 -6; paule_duran 11 -11; paule_point 9 -9; pauli 5 -5
pauli_p 1 -1; pauli_point 7 -7; pauvr 9 -9; pauvr_> 3 -3; pauvr_con 9 -9; paye 6 -6; paye_pour 6 -6; payer 11 -11
payer_ma 11 -11; payez 6 -6; payez_ma 6 -6; pays 10 -10; pays_mais 10 -10; pc 13 -13; pc_1 10 -10; pc_3 6 -6
pc_> 7 -7; pc_au 2 -2; pc_deux 5 -5; pc_et 5 -5; pc_fixe 10 -10; pc_l 2 -2; pc_ma 3 -3; pc_porta 10 -10; pc_un 5 -5
pc_une 7 -7; peete 7 -7; peete_aroba 7 -7; peine 21 -21; peine_> 3 -3; peine_de 21 -21; peine_en 5 -5; penda 7 -7
penda_les 8 -8; penda_mes 6 -6; penda_un 5 -5; pense 10 -10; pense_> 9 -9; pense_depui 1 -1; pense_pas 11 -11
perdo 4 -4; perdo_des 4 -4; perdr 5 -5; perdr_mon 5 -5; perdu 9 -9; perdu_> 12 -12; perdu_inter 5 -5; perdu_la 5 -5
perdu_quand 2 -2; pere 10 -10; pere_> 10 -10; perei 7 -7; perei_> 7 -7; perma 8 -8; perma_au 8 -8; perre 9 -9
perre_perri 9 -9; perri 9 -9; perri_> 9 -9; perri_aroba 5 -5; perri_je 1 -1; perri_thiba 8 -8; perro 7 -7
perro_aroba 10 -10; perro_p 4 -4; perso -4 4; perso_> 2 -2; perso_a 13 -13; perso_agee 22 -22; perso_au 6 -6
perso_avec 6 -6; perso_ca 6 -6; perso_d -15 15; perso_dans 7 -7; perso_de 14 -14; perso_depui 9 -9; perso_en -13 13
perso_et 3 -3; perso_euh -16 16; perso_fait 6 -6; perso_handi 19 -19; perso_je -11 11; perso_la -6 6; perso_n 17 -17
perso_ne 13 -13; perso_pas -19 19; perso_physi -8 8; perso_qui 7 -7; perso_reell -8 8; perso_s -15 15
perso_sont 7 -7; perso_titul 10 -10; perso_touch 11 -11; perte 10 -10; perte_de 10 -10; pete 8 -8; pete_les 8 -8
peter 7 -7; peter_les 7 -7; peter_un 7 -7; petit 10 -10; petit_> 6 -6; petit_a 6 -6; petit_aimen 2 -2
petit_aroba 6 -6; petit_bibli 4 -4; petit_boite 4 -4; petit_croix 4 -4; petit_dame 4 -4; petit_dizai 10 -10
petit_douza 10 -10; petit_enfan 8 -8; petit_est 3 -3; petit_euh 4 -4; petit_fils 3 -3; petit_l 8 -8
petit_lumie 1 -1; petit_probl 8 -8; petit_tiret 3 -3; petit_touch 8 -8; petit_tout 9 -9; petit_trent 7 -7
petit_villa 4 -4; petro 8 -8; petro_aroba 8 -8; peu 16 -16; peu_> 7 -7; peu_agaca 13 -13; peu_agace 6 -6
peu_compl 5 -5; peu_decu 7 -7; peu_embet 14 -14; peu_enerv 6 -6; peu_ennuy 2 -2; peu_inqui 8 -8; peu_le 9 -9
peu_lent 7 -7; peu_long 1 -1; peu_mal 5 -5; peu_parce 6 -6; peu_parto 11 -11; peu_perdu 8 -8; peu_pour 9 -9
peu_pres 7 -7; peu_stres 4 -4; peuch 9 -9; peuch_> 9 -9; peuch_la 1 -1; peur 7 -7; peur_que 7 -7; peut 10 -10
peut_aider 2 -2; peut_avoir -15 15; peut_dire 9 -9; peut_etre 14 -14; peut_faire 7 -7; peut_me -15 15
peut_parle -12 12; peut_pas 12 -12; peut_plus 4 -4; peuve 1 -1; peuve_plus 1 -1; peux 1 -1; peux_appel 14 -14
peux_avoir -16 16; peux_branc 9 -9; peux_enfin 8 -8; peux_etre -25 25; peux_le 10 -10; peux_m -3 3; peux_ni 7 -7
peux_parle -14 14; peux_pas 10 -10; peux_plus 19 -19; peux_recev 8 -8; peux_rien 6 -6; peux_savoi 17 -17
peux_surfe 10 -10; peux_telep 6 -6; peux_y 7 -7; phili 7 -7; phili_avec 7 -7; phili_garni 7 -7; phili_lambe 7 -7
phili_point 6 -6; phili_tiret 8 -8; photo 9 -9; photo_point 9 -9; physi -8 8; physi_> -8 8; picho 2 -2; picho_j 2 -2
piece 11 -11; piece_> 7 -7; piece_joint 6 -6; piece_prene 10 -10; pierr 12 -12; pierr_aroba 9 -9; pierr_marti 7 -7
pierr_point 5 -5; pierr_rouss 7 -7; pierr_tiret 9 -9; pilot -6 6; pilot_dans -6 6; pilot_quatr 4 -4; ping 5 -5
ping_de 5 -5; pire 15 -15; pire_> 14 -14; pire_en 9 -9; pire_qu 9 -9; pizza 6 -6; pizza_> 6 -6; pizza_comme 6 -6
pizza_tiret 6 -6; placa 9 -9; placa_> 9 -9; place 12 -12; place_de 8 -8; place_jeann 8 -8; plain 7 -7
plain_pas 7 -7; plais 14 -14; plais_> 14 -14; plait -2 2; plait_> -5 5; plait_aidez 5 -5; plait_j 10 -10
plait_je -13 13; plait_madam -10 10; plait_merci 9 -9; plait_pas -11 11; plait_un -18 18; plant 8 -8; plant_> 13 -13
plant_toujo 1 -1; playe 10 -10; playe_> 10 -10; pleas -6 6; pleas_je -6 6; plein 17 -17; plein_> 9 -9
plein_dans 8 -8; plein_le 12 -12; pleut 10 -10; pleut_depui 10 -10; plomb 9 -9; plomb_> 8 -8; plomb_dupon 9 -9
plomb_point 5 -5; plomb_votre 7 -7; plus 17 -17; plus_33 8 -8; plus_> 9 -9; plus_a 9 -9; plus_acces 5 -5
plus_aller 2 -2; plus_alors 2 -2; plus_appel 7 -7; plus_au 1 -1; plus_aucun 6 -6; plus_besoi 2 -2; plus_ca 4 -4
plus_chez 3 -3; plus_d 7 -7; plus_de 13 -13; plus_demar 4 -4; plus_depui 5 -5; plus_deux 6 -6; plus_elle 4 -4
plus_encai 2 -2; plus_et 2 -2; plus_faire 4 -4; plus_inter 7 -7; plus_jamai 14 -14; plus_jouer 7 -7; plus_la 6 -6
plus_le 6 -6; plus_les 9 -9; plus_mais 4 -4; plus_me 11 -11; plus_mes 6 -6; plus_mon 6 -6; plus_moyen 14 -14
plus_n 4 -4; plus_parle 2 -2; plus_pas 1 -1; plus_patie 13 -13; plus_perso 11 -11; plus_plus 1 -1; plus_point 8 -8
plus_press 5 -5; plus_qu 7 -7; plus_quand 1 -1; plus_quara 3 -3; plus_quoi 4 -4; plus_rapid 13 -13; plus_rien 5 -5
plus_ses 8 -8; plus_surfe 6 -6; plus_tard 13 -13; plus_telep 10 -10; plus_trent 2 -2; plus_trois 7 -7
plus_trop 12 -12; plus_tut 7 -7; plus_un 13 -13; plus_vite 9 -9; plusi 11 -11; plusi_> 9 -9; plusi_perso 11 -11
pluto -2 2; pluto_celle 5 -5; pluto_douze 8 -8; pluto_l 5 -5; pluto_mon 13 -13; pluto_non 20 -20; pluto_que 8 -8
pluto_sur 1 -1; pluto_un 5 -5; pluto_une -9 9; pm 10 -10; pm_point 10 -10; poil 9 -9; poil_> 9 -9; poing 3 -3
poing_com 3 -3; point 9 -9; point_> 15 -15; point_a 8 -8; point_anne 3 -3; point_aroba 12 -12; point_b 9 -9
point_baill 6 -6; point_be 9 -9; point_benal 5 -5; point_berna 6 -6; point_bio 10 -10; point_blanc 5 -5
point_blond 7 -7; point_bonne 5 -5; point_brun 7 -7; point_c 5 -5; point_caron 9 -9; point_carpe 10 -10
point_ch 9 -9; point_cheri 1 -1; point_clien 15 -15; point_com 8 -8; point_comme 6 -6; point_cote 5 -5; point_d 9 -9
point_de 7 -7; point_denta 4 -4; point_diall 7 -7; point_dr 8 -8; point_du 5 -5; point_duboi 10 -10
point_dujar 8 -8; point_dupon 5 -5; point_dupre 4 -4; point_dupui 7 -7; point_duran 8 -8; point_e 7 -7
point_effe 5 -5; point_ensui 1 -1; point_eric 7 -7; point_et 13 -13; point_eu 9 -9; point_f 4 -4; point_fabre 8 -8
point_faure 4 -4; point_favre 4 -4; point_fr 8 -8; point_gagno 7 -7; point_galle 5 -5; point_gallo 3 -3
point_gamin 9 -9; point_girar 10 -10; point_gouv 7 -7; point_gros 13 -13; point_guen 6 -6; point_h 8 -8
point_hardy 2 -2; point_henry 2 -2; point_huber 9 -9; point_hue 4 -4; point_i 10 -10; point_joset 3 -3
point_k 10 -10; point_kern 7 -7; point_klein 6 -6; point_l 8 -8; point_la 2 -2; point_lambe 6 -6; point_le 5 -5
point_leduc 3 -3; point_lefev 11 -11; point_lefor 1 -1; point_lemai 7 -7; point_lerou 10 -10; point_lopez 8 -8
point_lucie 7 -7; point_lyon 7 -7; point_m 3 -3; point_marin 5 -5; point_marti 7 -7; point_masso 1 -1
point_me 10 -10; point_menar 6 -6; point_momo 4 -4; point_morea 2 -2; point_morel 6 -6; point_morin 4 -4
point_mouli 7 -7; point_nante 7 -7; point_ndiay 3 -3; point_net 6 -6; point_nguye 8 -8; point_noel 6 -6
point_nom 2 -2; point_nord 10 -10; point_o 7 -7; point_olliv 6 -6; point_orang 10 -10; point_org 6 -6; point_p 7 -7
point_paris 8 -8; point_peete 7 -7; point_perri 5 -5; point_perro 10 -10; point_petit 7 -7; point_petro 8 -8
point_pro 9 -9; point_prost 4 -4; point_r 7 -7; point_renar 4 -4; point_renau 4 -4; point_rex 9 -9; point_rey 8 -8
point_riou 3 -3; point_rober 8 -8; point_robin 8 -8; point_roche 3 -3; point_rouss 3 -3; point_roux 7 -7
point_roy 8 -8; point_s 3 -3; point_saidi 5 -5; point_schne 3 -3; point_soixa 5 -5; point_szyma 2 -2
point_tremb 5 -5; point_vasse 3 -3; point_vidal 7 -7; point_weber 6 -6; point_z 2 -2; poiri 7 -7; poiri_comme 7 -7
pol 13 -13; pol_aroba 13 -13; por -7 7; por_favor -7 7; porta 10 -10; porta_> 11 -11; porta_affic 7 -7
porta_arriv 6 -6; porta_c 1 -1; porta_ca 1 -1; porta_chacu 1 -1; porta_de 2 -2; porta_des 3 -3; porta_est 8 -8
porta_et 5 -5; porta_il 6 -6; porta_impos 9 -9; porta_la 1 -1; porta_n 4 -4; porta_ne 2 -2; porta_parce 2 -2
porta_plus 6 -6; porta_se 2 -2; porta_si 5 -5; porta_un 5 -5; porta_zero 1 -1; porte 13 -13; porte_> 14 -14
porte_deux 5 -5; porte_gauch 6 -6; porte_ne 8 -8; portu 6 -6; portu_> 6 -6; pose 5 -5; pose_pas 2 -2
pose_souci 5 -5; pose_une 7 -7; posee 4 -4; posee_au 4 -4; posez 3 -3; posez_une 3 -3; posit 11 -11; posit_> 11 -11
possi -6 6; possi_> 19 -19; possi_d -13 13; possi_j 3 -3; possi_je 1 -1; possi_oui 28 -28; posta 10 -10
posta_c 8 -8; posta_donc 3 -3; posta_trent 12 -12; poste 15 -15; poste_> 15 -15; poste_a 10 -10; poste_chacu 7 -7
poste_de 11 -11; poste_douze 3 -3; poste_et 5 -5; poste_infor 11 -11; poste_inter 4 -4; poste_je 5 -5
poste_oui 9 -9; poste_point 6 -6; poste_qui 2 -2; poste_repar 6 -6; poste_sur 9 -9; poste_tout 2 -2; poste_un 9 -9
pote 4 -4; pote_ca 5 -5; pote_m 2 -2; pour 8 -8; pour_autre 7 -7; pour_ca 9 -9; pour_de -4 4; pour_euh 6 -6
pour_inter 4 -4; pour_jeudi 4 -4; pour_l 7 -7; pour_la 8 -8; pour_le 7 -7; pour_les 8 -8; pour_lui -10 10
pour_ma -3 3; pour_me -9 9; pour_moi 3 -3; pour_mon 9 -9; pour_monsi 9 -9; pour_redem 1 -1; pour_repar 7 -7
pour_rien 7 -7; pour_se 4 -4; pour_sur 13 -13; pour_trava 9 -9; pour_un 11 -11; pour_une 21 -21; pour_voir 12 -12
pour_votre 8 -8; pour_vous -8 8; pourq 10 -10; pourq_cette 7 -7; pourq_faire 9 -9; pourq_pas 14 -14; pourq_vous 5 -5
pourr -7 7; pourr_> 11 -11; pourr_ce 15 -15; pourr_je -16 16; pourr_me -9 9; pourr_pas 10 -10; pourr_vous 5 -5
pouve_atten 7 -7; pouve_dire 9 -9; pouve_m 8 -8; pouve_me -12 12; pouve_mettr 13 -13; pouve_pas -10 10
pouve_repet 14 -14; pouve_valid 3 -3; pouvi -7 7; pouvi_me -7 7; prefe -5 5; prefe_06 5 -5; prefe_> 6 -6
prefe_avoir -20 20; prefe_conti 18 -18; prefe_expli -8 8; prefe_ne 11 -11; prefe_parle -34 34; prefe_pas 18 -18
prefe_qu -13 13; prefe_reste 9 -9; prefe_suivr 8 -8; premi 10 -10; premi_etage 14 -14; premi_etape 4 -4
premi_fois 3 -3; prend -9 9; prend_> -8 8; prend_argen 7 -7; prend_la -12 12; prend_plus 9 -9; prend_un 12 -12
prene 12 -12; prene_pluto 6 -6; prene_pour 12 -12; prene_votre 9 -9; prenn -8 8; prenn_mon -8 8; preno 14 -14
preno_> 8 -8; preno_avec 5 -5; preno_c 8 -8; preno_de 2 -2; preno_et 5 -5; preno_guill 7 -7; preno_julie 8 -8
preno_lucas 5 -5; preno_marti 10 -10; preno_mary 8 -8; preno_natha 6 -6; preno_olivi 8 -8; preno_point 2 -2
preno_roger 6 -6; preno_un 2 -2; preno_xavie 8 -8; pres 7 -7; pres_> 5 -5; pres_quara 8 -8; pres_une 5 -5
presq 19 -19; presq_comme 19 -19; presq_mais 5 -5; press 9 -9; press_> 5 -5; press_allez 5 -5; prest 5 -5
prest_infor 5 -5; preve 7 -7; preve_> 7 -7; previ -13 13; previ_je -13 13; prevo 7 -7; prevo_> 7 -7; prevu 7 -7
prevu_demai 7 -7; prie -4 4; prie_> -9 9; prie_j 7 -7; print 4 -4; print_> 4 -4; prise 17 -17; prise_> 16 -16
prise_fibre 7 -7; prise_il 3 -3; prive 6 -6; prive_> 6 -6; prive_d 5 -5; pro 8 -8; pro_> 9 -9; pro_aroba 6 -6
pro_est 4 -4; pro_et 3 -3; probl 15 -15; probl_> 14 -14; probl_allez 10 -10; probl_avec 1 -1; probl_de 10 -10
probl_est 6 -6; probl_n 7 -7; probl_oui 9 -9; probl_que 5 -5; probl_regle 11 -11; proce 5 -5; proce_redem 1 -1
proce_sans 6 -6; profe 5 -5; profe_est 5 -5; prono 4 -4; prono_> 4 -4; propo 3 -3; propo_de 6 -6; propr 11 -11
propr_> 10 -10; propr_scand 9 -9; prost 4 -4; prost_comme 4 -4; proto 12 -12; proto_com 8 -8; proto_mail 6 -6
provi 4 -4; provi_07 4 -4; proxi 7 -7; proxi_point 7 -7; ps5 8 -8; ps5_> 8 -8; publi 6 -6; publi_que 6 -6; puc 8 -8
puc_> 8 -8; puis 2 -2; puis_a 3 -3; puis_aroba 8 -8; puis_besso 6 -6; puis_brun 4 -4; puis_cinqu 3 -3
puis_dans 2 -2; puis_deux 3 -3; puis_elle 2 -2; puis_hier 6 -6; puis_j 3 -3; puis_je -16 16; puis_la 3 -3
puis_le 2 -2; puis_mercr 3 -3; puis_non 8 -8; puis_plus 4 -4; puis_quara 3 -3; puis_renau 2 -2; puis_repar 11 -11
puis_un 2 -2; puis_zero 3 -3; puiss -11 11; puiss_lui -6 6; puiss_m -7 7; puits 6 -6; puits_> 6 -6; punai 11 -11
punai_> 11 -11; punai_elle 10 -10; punai_j 5 -5; putai 14 -14; putai_c 16 -16; putai_ca 4 -4; putai_mais 12 -12
qu 2 -2; qu_a -7 7; qu_avant 9 -9; qu_elle 7 -7; qu_est 17 -17; qu_il 14 -14; qu_inter 6 -6; qu_on -15 15
qu_un 3 -3; qu_une 10 -10; quand 21 -21; quand_inter 7 -7; quand_j 3 -3; quand_je 21 -21; quand_meme 7 -7
quand_on 3 -3; quara 7 -7; quara_> 8 -8; quara_cinq 8 -8; quara_cinqu 13 -13; quara_deux 7 -7; quara_ensui 3 -3
quara_et 2 -2; quara_facil 5 -5; quara_huit 1 -1; quara_neuf 7 -7; quara_poste 6 -6; quara_quatr 4 -4
quara_sept 8 -8; quara_six 1 -1; quara_trent 4 -4; quara_trois 4 -4; quart 5 -5; quart_> 4 -4; quart_est 5 -5
quat 10 -10; quat_ordis 10 -10; quato 9 -9; quato_> 2 -2; quato_cinqu 8 -8; quato_euh 4 -4; quato_je 10 -10
quato_non 4 -4; quato_poste 11 -11; quato_quatr 5 -5; quato_quinz 10 -10; quato_zero 2 -2; quatr 11 -11
quatr_> 14 -14; quatr_anten 8 -8; quatr_appar 11 -11; quatr_aroba 8 -8; quatr_au 3 -3; quatr_avec 7 -7
quatr_caiss 6 -6; quatr_cent 3 -3; quatr_cinq 5 -5; quatr_cinqu 6 -6; quatr_douze 2 -2; quatr_en 3 -3
quatr_enfin 7 -7; quatr_etage 6 -6; quatr_fois 8 -8; quatr_heure 6 -6; quatr_je 7 -7; quatr_merci 3 -3
quatr_mille 8 -8; quatr_neuf 4 -4; quatr_non 2 -2; quatr_nonan 5 -5; quatr_ordin 19 -19; quatr_ordis 5 -5
quatr_ou 8 -8; quatr_perso 16 -16; quatr_porta 5 -5; quatr_poste 7 -7; quatr_puis 2 -2; quatr_quatr 4 -4
quatr_saiso 7 -7; quatr_septa 8 -8; quatr_six 3 -3; quatr_soixa 5 -5; quatr_table 5 -5; quatr_te 11 -11
quatr_telep 7 -7; quatr_trent 3 -3; quatr_trois 6 -6; quatr_vingt 8 -8; quatr_voila 1 -1; quatr_zero 7 -7; que -6 6
que_> 19 -19; que_c 3 -3; que_ca 13 -13; que_ce 13 -13; que_celui 11 -11; que_chez 3 -3; que_d 8 -8; que_des -12 12
que_deux 4 -4; que_est -3 3; que_j -1 1; que_je -18 18; que_l 12 -12; que_la 10 -10; que_le 3 -3; que_les 7 -7
que_ma 3 -3; que_mes 1 -1; que_moi 9 -9; que_mon 8 -8; que_nenni 12 -12; que_non 13 -13; que_oui 17 -17
que_que 5 -5; que_quelq -4 4; que_racon -6 6; que_redem 10 -10; que_son 5 -5; que_votre -9 9; que_vous -5 5
quel 10 -10; quel_bouto 7 -7; quel_cable 9 -9; quel_qu -20 20; quel_servi 9 -9; quell 10 -10; quell_bande 15 -15
quell_boite 5 -5; quell_quest 8 -8; quelq -19 19; quelq_un -19 19; quest 13 -13; quest_> 12 -12; quest_a 6 -6
quest_deja 6 -6; quest_sur 5 -5; quest_tranq 7 -7; qui -9 9; qui_> 12 -12; qui_a 6 -6; qui_aboie 6 -6; qui_ai 11 -11
qui_arriv 4 -4; qui_atten 10 -10; qui_clign 4 -4; qui_compr -24 24; qui_conna -16 16; qui_decon 8 -8; qui_est -12 12
qui_etes 16 -16; qui_fait 9 -9; qui_gere 3 -3; qui_gresi 12 -12; qui_habit 16 -16; qui_je -12 12; qui_m 20 -20
qui_mais -10 10; qui_march 10 -10; qui_ne 3 -3; qui_parle -16 16; qui_passe 3 -3; qui_plant 13 -13; qui_pose 5 -5
qui_puiss -7 7; qui_regar 9 -9; qui_s 11 -11; qui_saute 8 -8; qui_se 3 -3; qui_sonne 14 -14; qui_tient 7 -7
qui_va 8 -8; qui_veut 4 -4; qui_vous 12 -12; quich 10 -10; quich_> 10 -10; quinz 15 -15; quinz_> 8 -8; quinz_a 1 -1
quinz_aroba 5 -5; quinz_au 4 -4; quinz_avec 4 -4; quinz_c 10 -10; quinz_de 7 -7; quinz_envir 7 -7; quinz_et 11 -11
quinz_ou 10 -10; quinz_oui 1 -1; quinz_poste 16 -16; quinz_rue 9 -9; quinz_seize 3 -3; quinz_sont 4 -4; quitt 10 -10
quitt_pas 8 -8; quitt_votre 6 -6; quoi 11 -11; quoi_> 7 -7; quoi_ce 10 -10; quoi_deja 5 -5; quoi_du 8 -8
quoi_j 7 -7; quoi_la 6 -6; quoi_noter 3 -3; quoi_point 6 -6; quoi_qui 8 -8; quoi_un 11 -11; quoi_votre 14 -14
r 11 -11; r_> 8 -8; r_a 12 -12; r_aroba 6 -6; r_at 6 -6; r_comme 4 -4; r_d 4 -4; r_e 9 -9; r_et 5 -5; r_i 3 -3
r_n 5 -5; r_o 8 -8; r_point 6 -6; r_preno 6 -6; r_t 3 -3; r_u 8 -8; raccr -1 1; raccr_au 14 -14; raccr_pas 7 -7
raccr_si -15 15; raccr_tout 8 -8; racon -6 6; racon_cette -6 6; rade 4 -4; rade_> 3 -3; rade_depui 5 -5; radio 7 -7
radio_> 7 -7; rage 7 -7; rage_> 7 -7; raiso 8 -8; raiso_> 8 -8; rallu 5 -5; rallu_mais 7 -7; rame 12 -12
rame_a 5 -5; rame_encor 10 -10; rame_sever 10 -10; rame_toujo 9 -9; rand 5 -5; rand_aroba 5 -5; rapid 13 -13
rapid_> 13 -13; rappe -11 11; rappe_> -3 3; rappe_au 4 -4; rappe_c 8 -8; rappe_donc -13 13; rappe_je 17 -17
rappe_moi -4 4; rappe_par -10 10; rappe_parce 10 -10; rappe_plus 23 -23; rappe_pour 4 -4; ras 11 -11; ras_la 8 -8
ras_le 10 -10; rassu 3 -3; rassu_> 3 -3; rau 9 -9; rau_r 9 -9; ravi 9 -9; ravi_> 9 -9; rebel 11 -11; rebel_> 11 -11
rebra 9 -9; rebra_> 8 -8; rebra_la 6 -6; rebra_mais 5 -5; recev 15 -15; recev_d 7 -7; recev_des 8 -8; recev_les 5 -5
reche 8 -8; reche_de 8 -8; recla -6 6; recla_une -6 6; recoi 8 -8; recoi_ma 2 -2; recoi_mes 6 -6; recoi_pas 5 -5
recoi_plus 8 -8; recoi_telle 6 -6; recom 15 -15; recom_> 15 -15; recon 9 -9; recon_> 9 -9; recou 5 -5; recou_> 5 -5
recu 12 -12; recu_d 8 -8; recu_un 9 -9; recu_votre 11 -11; recup 18 -18; recup_inter 13 -13; recup_la 5 -5
recup_toute 5 -5; redem 20 -20; redem_> 16 -16; redem_avec 13 -13; redem_comme 1 -1; redem_ecran 3 -3; redem_en 9 -9
redem_et 5 -5; redem_la 5 -5; redem_le 5 -5; redem_ma 10 -10; redem_mais 3 -3; redem_plus 1 -1; redem_toute 10 -10
redem_trois 6 -6; redev 12 -12; redev_verte 12 -12; redir -7 7; redir_moi -7 7; redir_vous 1 -1; redon -13 13
redon_moi -13 13; reel -13 13; reel_> -13 13; reell -8 8; reell_> -8 8; reess 9 -9; reess_> 9 -9; refle 9 -9
refle_> 9 -9; refon 13 -13; refon_> 13 -13; refus 12 -12; refus_> 12 -12; regar 14 -14; regar_> 13 -13
regar_des 2 -2; regar_l 1 -1; regar_la 2 -2; regar_les 3 -3; regar_moi 1 -1; regle 16 -16; regle_> 16 -16
regle_ca 11 -11; regle_cette 10 -10; regle_en 8 -8; relat -18 18; relat_> -15 15; relat_avec -15 15; relou -10 10
relou_les -10 10; remar 13 -13; remar_> 14 -14; remar_ca 11 -11; remar_merci 4 -4; remar_pas 8 -8; remar_vite 16 -16
remer 10 -10; remer_pour 10 -10; remi 10 -10; remi_blond 8 -8; remi_point 7 -7; remi_remi 8 -8; remon 6 -6
remon_> 6 -6; remon_mais 3 -3; renar 4 -4; renar_aroba 4 -4; renau 4 -4; renau_a 6 -6; renau_aroba 2 -2
renau_avec 5 -5; rend 10 -10; rend_dingu 10 -10; rende 16 -16; rende_compt 3 -3; rende_dingu 7 -7; rende_la 7 -7
rende_moi -15 15; rende_vous 18 -18; rendu 8 -8; rendu_ridic 8 -8; rene 7 -7; rene_point 7 -7; renne 8 -8
renne_point 8 -8; rense 14 -14; rense_> 14 -14; rentr 7 -7; rentr_dans 9 -9; rentr_diman 3 -3; renvo 6 -6
renvo_d 6 -6; repar 11 -11; repar_> 14 -14; repar_a 6 -6; repar_comme 4 -4; repar_la 3 -3; repar_pour 10 -10
repar_puis 2 -2; repar_sur 6 -6; repar_une 8 -8; repas 11 -11; repas_demai 11 -11; repet 20 -20; repet_06 6 -6
repet_> 13 -13; repet_clign 7 -7; repet_et 5 -5; repet_la -5 5; repet_ma 7 -7; repet_non 14 -14; repet_plus 6 -6
repet_s 13 -13; repet_wifi 5 -5; repon 1 -1; repon_> 8 -8; repon_alors -7 7; repon_bon 7 -7; repon_en -14 14
repon_est 2 -2; repon_il 6 -6; repon_je -7 7; repon_ne 9 -9; repon_oui 8 -8; repon_plus -6 6; repon_repon 7 -7
repon_se 10 -10; repos 5 -5; repos_> 5 -5; repre 7 -7; repre_la 7 -7; repub 8 -8; repub_a 8 -8; resea 8 -8
resea_> 8 -8; resea_dans 4 -4; resea_de 7 -7; resea_depui 4 -4; resea_est 17 -17; resea_inter 2 -2; resea_mobil 6 -6
resea_n 3 -3; resea_sans 5 -5; resea_sur 12 -12; resea_wifi 6 -6; resid 9 -9; resid_les 9 -9; resil 9 -9
resil_> 9 -9; resol 13 -13; resol_> 13 -13; resol_pour 8 -8; respe -6 6; respe_pour -6 6; respo -21 21
respo_> -23 23; respo_de -9 9; respo_du 12 -12; respo_en -9 9; respo_infor 6 -6; resta 7 -7; resta_ca 4 -4
resta_de 6 -6; reste 16 -16; reste_a 5 -5; reste_anony 9 -9; reste_bloqu 8 -8; reste_etein 11 -11; reste_inact 7 -7
reste_m 6 -6; reste_rouge 4 -4; reste_tout 4 -4; resul 6 -6; resul_> 6 -6; retab 6 -6; retab_en 6 -6; retar 5 -5
retar_j 5 -5; reten 5 -5; reten_> 5 -5; retom 7 -7; retom_> 7 -7; retou 7 -7; retou_> 7 -7; retou_hein 2 -2
retra 9 -9; retra_> 9 -9; retro 7 -7; retro_la 1 -1; retro_le 11 -11; reuni 9 -9; reuni_> 6 -6; reuni_avec 13 -13
reuss 14 -14; reuss_> 8 -8; reuss_tout 9 -9; reven 10 -10; reven_> 12 -12; reven_d 8 -8; reven_merci 1 -1
reven_mon 3 -3; reven_oui 6 -6; reven_parce 1 -1; reven_puis 11 -11; reven_sur 4 -4; revie 7 -7; revie_> 7 -7
rex 9 -9; rex_soixa 9 -9; rey 12 -12; rey_aroba 8 -8; rey_r 8 -8; rez 5 -5; rez_de 5 -5; ridic 10 -10
ridic_> 10 -10; ridic_un 5 -5; rien 12 -12; rien_> 17 -17; rien_alors -7 7; rien_aucun 2 -2; rien_bande 6 -6
rien_c 6 -6; rien_chang 2 -2; rien_contr 1 -1; rien_dans 7 -7; rien_de 13 -13; rien_desol 6 -6; rien_donne 16 -16
rien_du 7 -7; rien_fait 8 -8; rien_j 1 -1; rien_n 11 -11; rien_ne 5 -5; rien_passe -6 6; rien_que 12 -12
rien_qui 5 -5; rien_redem 6 -6; rien_sur 1 -1; rigol 11 -11; rigol_> 11 -11; rigol_c 2 -2; riou 3 -3
riou_aroba 3 -3; rire 4 -4; rire_tout 4 -4; rivie 5 -5; rivie_sur 5 -5; roami 10 -10; roami_desac 10 -10; robas 8 -8
robas_gmail 7 -7; robas_numer 8 -8; robas_orang 4 -4; robas_yahoo 9 -9; rober 7 -7; rober_aroba 8 -8
rober_puis 4 -4; robin 9 -9; robin_aroba 8 -8; robin_point 9 -9; robot -24 24; robot_> -21 21; robot_aspir 13 -13
robot_ca 17 -17; robot_est -7 7; robot_je -8 8; robot_la -8 8; robot_mais -18 18; robot_moi -26 26
robot_passe -10 10; robot_toi 9 -9; robot_un -24 24; robot_une -16 16; roche 3 -3; roche_aroba 3 -3; rodez 8 -8
rodez_> 8 -8; roger 6 -6; roger_> 6 -6; rolan 8 -8; rolan_k 8 -8; rolla 10 -10; rolla_avec 10 -10; roma 6 -6
roma_point 6 -6; rond 6 -6; rond_et 8 -8; rond_il 8 -8; rond_sur 1 -1; rond_tout 5 -5; rosal 4 -4; rosal_hoara 4 -4
rose 6 -6; rose_base 5 -5; rose_et 10 -10; rossi 7 -7; rossi_> 7 -7; rossi_je 7 -7; rouge 8 -8; rouge_> 9 -9
rouge_a 3 -3; rouge_clign 2 -2; rouge_et 2 -2; rouge_qui 3 -3; rouge_sur 4 -4; rouss 14 -14; rouss_> 18 -18
rouss_a 3 -3; rouss_bonjo 6 -6; rouss_de 5 -5; rouss_deux 3 -3; route 12 -12; route_a 10 -10; route_est 4 -4
route_et 9 -9; roux 6 -6; roux_aroba 7 -7; roux_r 6 -6; roy 9 -9; roy_> 7 -7; roy_aroba 8 -8; roy_point 8 -8
rue 15 -15; rue_> 2 -2; rue_appar 1 -1; rue_bon 7 -7; rue_de 7 -7; rue_des 9 -9; rue_jean 7 -7; rue_le 3 -3
rue_mais 6 -6; rue_paste 8 -8; rue_victo 6 -6; s 3 -3; s21 11 -11; s21_> 11 -11; s_> 12 -12; s_actua 8 -8
s_affic 8 -8; s_allum 9 -9; s_appai 8 -8; s_appel 17 -17; s_aroba 9 -9; s_avec 9 -9; s_c 6 -6; s_comme 3 -3
s_d 6 -6; s_e 5 -5; s_en -6 6; s_enerv 5 -5; s_enten 10 -10; s_est 11 -11; s_f 7 -7; s_go 8 -8; s_il -5 5; s_k 2 -2
s_m 8 -8; s_n 3 -3; s_o 2 -2; s_occup 6 -6; s_ouvre 4 -4; s_ouvri 6 -6; s_p 7 -7; s_point 9 -9; s_rolla 10 -10
s_s 6 -6; s_tiret 6 -6; s_y 7 -7; sa 11 -11; sa_ca 6 -6; sa_conso 3 -3; sa_fait 5 -5; sa_redem 7 -7; sa_s 4 -4
sa_suffi 7 -7; sabin 9 -9; sabin_point 9 -9; sache 13 -13; sache_> 13 -13; saidi 5 -5; saidi_aroba 5 -5; saint 9 -9
saint_cyr 5 -5; saint_denis 4 -4; saint_josep 6 -6; saint_marti 11 -11; sais 9 -9; sais_pas 7 -7; sais_plus 9 -9
sais_rien 13 -13; saisi 11 -11; saisi_> 9 -9; saisi_notre 4 -4; saiso 7 -7; saiso_aroba 9 -9; saiso_avec 3 -3
sait 6 -6; sait_plus 6 -6; salah 8 -8; salah_> 8 -8; salon 9 -9; salon_> 10 -10; salon_celui 2 -2; salon_de 2 -2
salon_et 6 -6; salon_la 4 -4; salon_on 2 -2; salon_un 9 -9; salut 7 -7; salut_c 7 -7; samia 11 -11
samia_point 11 -11; samir 12 -12; samir_belka 8 -8; samir_bouzi 12 -12; samsu 1 -1; samsu_impos 1 -1; sandr 6 -6
sandr_je 6 -6; sandr_lopez 6 -6; sang 7 -7; sang_vous 7 -7; sanit 4 -4; sanit_aux 4 -4; sans 10 -10; sans_accen 3 -3
sans_apost 7 -7; sans_arret 5 -5; sans_aucun 6 -6; sans_cesse 7 -7; sans_compt 7 -7; sans_facon 9 -9; sans_fil 5 -5
sans_h 7 -7; sans_impor 4 -4; sans_inter 6 -6; sans_l 4 -4; sans_mail 7 -7; sans_t 7 -7; sans_telep 5 -5
sans_tiret 5 -5; saoul_avec 13 -13; saoul_ca 6 -6; saoul_les -11 11; saoul_vous 6 -6; sarah 10 -10; sarah_benal 9 -9
sarah_point 9 -9; saura 3 -3; saura_pas 3 -3; saute 15 -15; saute_> 11 -11; saute_encor 2 -2; saute_le 7 -7
saute_penda 8 -8; saute_tout 9 -9; sauve 5 -5; sauve_la 5 -5; sav -3 3; sav_aroba 9 -9; sav_humai -6 6
sav_majus 5 -5; savez -6 6; savez_> -11 11; savez_je 3 -3; savez_moi 1 -1; savez_vous 10 -10; savoi 13 -13
savoi_ca 17 -17; savoi_quand 7 -7; savoi_si 7 -7; scand 13 -13; scand_> 15 -15; scand_de 4 -4; scand_sanit 4 -4
schmi 6 -6; schmi_s 6 -6; schne 3 -3; schne_aroba 3 -3; sdsl 7 -7; sdsl_depui 7 -7; se 13 -13; se_compr 8 -8
se_conne 6 -6; se_coupe 10 -10; se_decle 10 -10; se_decon 7 -7; se_fait 5 -5; se_fout 4 -4; se_lance 9 -9
se_matin 4 -4; se_mettr 7 -7; se_moque 8 -8; se_passe 3 -3; se_plain 7 -7; se_prono 4 -4; se_termi 5 -5
se_trouv 6 -6; sebas 18 -18; sebas_colle 16 -16; sebas_leroy 5 -5; secon 13 -13; secon_> 13 -13; secon_et 1 -1
secre 4 -4; secre_> 9 -9; secre_a 8 -8; secre_aroba 8 -8; secre_n -10 10; secti 3 -3; secti_le 3 -3; seize 7 -7
seize_> 5 -5; seize_cinqu 1 -1; seize_dix 4 -4; seize_douze 9 -9; seize_ou 13 -13; seize_seize 14 -14
seize_soixa 14 -14; seize_trent 2 -2; seize_vingt 5 -5; semai 19 -19; semai_> 20 -20; semai_derni 16 -16
semai_passe 9 -9; semai_que 12 -12; sembl 16 -16; sembl_oui 14 -14; sembl_que 15 -15; sept 10 -10; sept_> 19 -19
sept_appar 11 -11; sept_aroba 8 -8; sept_cinq 5 -5; sept_cinqu 4 -4; sept_deux 3 -3; sept_dix 6 -6; sept_ensui 3 -3
sept_euh 2 -2; sept_huit 4 -4; sept_machi 9 -9; sept_neuf 3 -3; sept_non 4 -4; sept_nonan 5 -5; sept_point 7 -7
sept_poste 6 -6; sept_quara 2 -2; sept_quatr 8 -8; sept_septa 5 -5; sept_six 6 -6; sept_soixa 9 -9; sept_trent 2 -2
sept_vingt 5 -5; sept_voila 4 -4; sept_zero 5 -5; septa 16 -16; septa_> 18 -18; septa_cinq 5 -5; septa_deux 6 -6
septa_et 4 -4; septa_fois 7 -7; septa_neuf 5 -5; septa_septa 12 -12; septa_six 4 -4; septa_trent 5 -5
septa_trois 5 -5; serai 15 -15; serai_bien 10 -10; serai_il -8 8; serai_parfa 11 -11; serai_ravi 9 -9
serai_regle 8 -8; serai_repar 10 -10; serai_tres 2 -2; serie 14 -14; serie_> 13 -13; serie_a 6 -6; serie_marre 8 -8
serie_treiz 6 -6; sert 6 -6; sert_a 6 -6; serve 8 -8; serve_> 5 -5; serve_a 7 -7; serve_donc 9 -9; serve_plus 8 -8
servi -3 3; servi_> 24 -24; servi_a -7 7; servi_apres -7 7; servi_c 11 -11; servi_clien -12 12; servi_deplo 11 -11
servi_depui 8 -8; servi_est 5 -5; servi_je -10 10; servi_orang 14 -14; servi_point 15 -15; servi_techn -11 11
servi_une -9 9; ses 8 -8; ses_chain 8 -8; seul 11 -11; seul_> 14 -14; seul_appar 9 -9; seul_aroba 6 -6; seul_au 3 -3
seul_mot 6 -6; seul_r 5 -5; seul_telep 3 -3; seul_y 6 -6; seule 7 -7; seule_> 15 -15; seule_appar 8 -8
seule_il -11 11; seule_la 15 -15; seule_lumie 4 -4; seule_table 13 -13; seule_un 15 -15; sever 10 -10
sever_> 10 -10; sfr 10 -10; sfr_> 14 -14; sfr_point 8 -8; sharm 10 -10; sharm_> 10 -10; si 4 -4; si_> 18 -18
si_c 8 -8; si_ca 4 -4; si_enfin 11 -11; si_fait 10 -10; si_j 5 -5; si_je -9 9; si_la 7 -7; si_si 14 -14
si_tard 8 -8; si_un 10 -10; si_vous -2 2; sienn 9 -9; sienn_> 9 -9; signa 15 -15; signa_> 10 -10; signa_de 3 -3
signa_l 7 -7; signa_meme 4 -4; signa_wifi 10 -10; signe 8 -8; signe_> 8 -8; silen 17 -17; silen_compl 8 -8
silen_j 11 -11; silen_radio 7 -7; silva 13 -13; silva_> 9 -9; silva_de 6 -6; sim 11 -11; sim_dans 4 -4
sim_est 12 -12; sim_n 4 -4; sim_non 10 -10; sim_pour 7 -7; simon 7 -7; simon_et 8 -8; simon_guill 9 -9; simon_z 2 -2
simpl 15 -15; simpl_> 8 -8; simpl_debra 5 -5; simpl_hein 2 -2; simpl_signa 7 -7; sinon -6 6; sinon_le 1 -1
sinon_on -6 6; siret 13 -13; siret_> 13 -13; site 7 -7; site_> 9 -9; site_de 4 -4; sites 8 -8; sites_> 7 -7
sites_avec 7 -7; situa -10 10; situa_> -10 10; six 9 -9; six_> 14 -14; six_ans 7 -7; six_aroba 10 -10; six_c 1 -1
six_cent 6 -6; six_cinq 6 -6; six_cinqu 14 -14; six_colle 14 -14; six_comme 3 -3; six_deux 6 -6; six_dix 4 -4
six_doubl 4 -4; six_douze 10 -10; six_en 1 -1; six_et 9 -9; six_euh 3 -3; six_grand 7 -7; six_huit 17 -17
six_je 7 -7; six_mille 1 -1; six_non 2 -2; six_nonan 5 -5; six_onze 10 -10; six_oui 1 -1; six_pas 5 -5
six_petit 5 -5; six_poste 7 -7; six_pro 8 -8; six_quara 6 -6; six_quato 4 -4; six_quatr 5 -5; six_quinz 3 -3
six_sept 5 -5; six_septa 5 -5; six_six 7 -7; six_soixa 6 -6; six_telep 7 -7; six_trent 8 -8; six_trois 3 -3
six_un 5 -5; six_vingt 6 -6; six_vous 1 -1; six_zero 13 -13; sixie 2 -2; sixie_fois 2 -2; skyne 9 -9
skyne_point 9 -9; smart 2 -2; smart_ne 2 -2; smet 14 -14; smet_> 10 -10; smet_d 5 -5; smith 10 -10; smith_> 7 -7
smith_at 6 -6; smith_s 8 -8; sms 15 -15; sms_> 9 -9; sms_avec 5 -5; sms_parte 8 -8; sms_pas 7 -7; sms_passe 1 -1
sms_que 11 -11; so 6 -6; so_aroba 5 -5; so_point 6 -6; socie 17 -17; socie_> 6 -6; socie_dupon 5 -5
socie_duran 10 -10; socie_est 14 -14; socie_l 6 -6; socie_soget 8 -8; socie_trans 14 -14; soeur 3 -3; soeur_de 4 -4
soeur_elle 3 -3; soeur_en 3 -3; soeur_parce 2 -2; sofia 9 -9; sofia_mende 9 -9; soget 8 -8; soget_> 8 -8
soir 10 -10; soir_> 12 -12; soir_y 1 -1; soire 3 -3; soire_> 3 -3; soit 7 -7; soit_une 7 -7; soixa 8 -8
soixa_> 10 -10; soixa_ans 3 -3; soixa_cinq 5 -5; soixa_deux 5 -5; soixa_dix 5 -5; soixa_douze 7 -7; soixa_et 5 -5
soixa_huit 7 -7; soixa_neuf 7 -7; soixa_onze 12 -12; soixa_quato 5 -5; soixa_quatr 5 -5; soixa_quinz 4 -4
soixa_seize 7 -7; soixa_sept 10 -10; soixa_six 6 -6; soixa_soixa 10 -10; soixa_treiz 7 -7; soixa_trois 5 -5
soixa_un 12 -12; sol 6 -6; sol_> 6 -6; solar 2 -2; solar_point 2 -2; solde 10 -10; solde_> 10 -10; someo -6 6
someo_pleas -6 6; somme 8 -8; somme_dans 4 -4; somme_la 8 -8; son 10 -10; son_dessi 5 -5; son_est 14 -14
son_opera 5 -5; son_telep 7 -7; sonne 18 -18; sonne_> 11 -11; sonne_a 14 -14; sonne_est 7 -7; sonne_et 7 -7
sonne_mais 4 -4; sonne_occup 3 -3; sonne_plus 5 -5; sont 12 -12; sont_a 8 -8; sont_coupe 3 -3; sont_hache 9 -9
sont_hors 7 -7; sont_inacc 2 -2; sont_touch 7 -7; sont_tous 8 -8; sont_verte 4 -4; sont_verts 6 -6; sophi 18 -18
sophi_aroba 4 -4; sophi_duboi 7 -7; sophi_lefeb 6 -6; sophi_legra 8 -8; sophi_m 20 -20; sophi_marti 10 -10
sophi_tiret 9 -9; sophi_under 5 -5; sorti 1 -1; sorti_> 9 -9; sorti_a 7 -7; sorti_tous -7 7; souci 13 -13
souci_> 14 -14; souci_au 5 -5; souci_avec 11 -11; souci_d 2 -2; souci_de 2 -2; souci_faite 4 -4; souci_je 15 -15
souci_la 1 -1; souci_n 9 -9; souci_tout 4 -4; souha -19 19; souha_etre -7 7; souha_joind -14 14; souha_m -11 11
souha_parle -13 13; sous 11 -11; sous_la 12 -12; sous_les 7 -7; sous_sol 6 -6; sousc 4 -4; sousc_a 4 -4; soyez -7 7
soyez_genti -7 7; space 8 -8; space_> 7 -7; space_une 6 -6; speak -6 6; speak_to -6 6; speci 11 -11; speci_> 11 -11
sport 6 -6; sport_> 6 -6; st 8 -8; st_marti 8 -8; stand -18 18; stand_> -20 20; stand_chez 13 -13; stand_de 10 -10
stand_est 9 -9; stand_ne 32 -32; stand_telep 14 -14; steph 6 -6; steph_point 5 -5; steph_tiret 6 -6; steph_tout 6 -6
stop -8 8; stop_je -8 8; stres 4 -4; stres_j 4 -4; stupi 8 -8; stupi_ou 8 -8; stylo 13 -13; stylo_> 13 -13
subis 8 -8; subis_une 8 -8; sud 5 -5; sud_point 5 -5; suffi 17 -17; suffi_j 17 -17; suffi_maint 7 -7; suis 22 -22
suis_a 8 -8; suis_agee -11 11; suis_au 12 -12; suis_avec 17 -17; suis_carlo 6 -6; suis_charl 7 -7; suis_clien 5 -5
suis_conne 5 -5; suis_coupe 3 -3; suis_d 7 -7; suis_dans 7 -7; suis_de 7 -7; suis_degou 9 -9; suis_desol 3 -3
suis_devan 6 -6; suis_embet 7 -7; suis_en 11 -11; suis_encor 3 -3; suis_enerv 6 -6; suis_enfin 5 -5; suis_exced 7 -7
suis_fatig 5 -5; suis_folle 7 -7; suis_furax 7 -7; suis_furie 8 -8; suis_hors 5 -5; suis_infir 1 -1; suis_infor 6 -6
suis_l 11 -11; suis_la 8 -8; suis_le 16 -16; suis_lucas 2 -2; suis_madam 5 -5; suis_moi 13 -13; suis_monsi 6 -6
suis_ne 1 -1; suis_nul 6 -6; suis_opera 9 -9; suis_pas 9 -9; suis_patie 2 -2; suis_pierr 5 -5; suis_press 5 -5
suis_recon 9 -9; suis_retra 9 -9; suis_seul 5 -5; suis_sur 1 -1; suis_tanne 1 -1; suis_techn 6 -6; suis_toujo 4 -4
suis_tout 5 -5; suis_tres 6 -6; suis_tromp 3 -3; suis_un 7 -7; suis_une 16 -16; suis_vieil -7 7; suis_vraim 4 -4
suite -4 4; suite_> -4 4; suite_mon 3 -3; suivr 8 -8; suivr_vos 8 -8; sujet 8 -8; sujet_de 10 -10; sujet_du 5 -5
sunit 10 -10; sunit_sharm 10 -10; super -6 6; super_> -14 14; super_ca 18 -18; super_merci 4 -4; suppo -22 22
suppo_> -10 10; suppo_entre -7 7; suppo_humai -6 6; suppo_nivea -8 8; suppo_point 10 -10; suppo_s -8 8
suppo_techn -4 4; sur 10 -10; sur_> 13 -13; sur_deux 2 -2; sur_dix 9 -9; sur_fortn 5 -5; sur_gmail 9 -9
sur_inter 3 -3; sur_l 7 -7; sur_la 10 -10; sur_le 10 -10; sur_les 6 -6; sur_liste 12 -12; sur_ma 1 -1; sur_mon 7 -7
sur_natha 2 -2; sur_notre 7 -7; sur_pas 2 -2; sur_quatr 14 -14; sur_que 6 -6; sur_quel 7 -7; sur_quelq -7 7
sur_sa 3 -3; sur_son 7 -7; sur_tous 3 -3; sur_trois 6 -6; sur_un -4 4; sur_youtu 7 -7; surfe 7 -7; surfe_> 6 -6
surfe_mais 10 -10; surto 12 -12; surto_la 3 -3; surto_ne 16 -16; surto_pas 7 -7; suspe 4 -4; suspe_> 4 -4
switc 9 -9; switc_> 9 -9; sylvi 14 -14; sylvi_march 6 -6; sylvi_marti 10 -10; sympa 12 -12; sympa_> 12 -12
synch 9 -9; synch_est 9 -9; szyma 2 -2; szyma_s 2 -2; t 3 -3; t_> 17 -17; t_aroba 8 -8; t_aurai -7 7; t_b 8 -8
t_e 6 -6; t_es 9 -9; t_h 10 -10; t_i 4 -4; t_il -16 16; t_louis 2 -2; t_point 9 -9; t_r 9 -9; t_sans 4 -4
t_tout 5 -5; ta 8 -8; ta_gueul 8 -8; tabar 8 -8; tabar_ca 8 -8; table 13 -13; table_> 13 -13; table_c 17 -17
table_capte 3 -3; table_du 4 -4; table_elle 10 -10; table_et 6 -6; table_la 3 -3; table_ne 5 -5; table_ni 1 -1
table_une 11 -11; table_voila 5 -5; tais 10 -10; tais_toi 10 -10; tanne 1 -1; tanne_la 1 -1; tant -10 10
tant_que -10 10; tanto 6 -6; tanto_> 6 -6; taper 6 -6; taper_sur 6 -6; tapez -11 11; tapez_moi -11 11; tard 13 -13
tard_> 14 -14; tard_je 3 -3; taxi 4 -4; taxi_point 4 -4; te 11 -11; te_> 11 -11; teams 7 -7; teams_ca 7 -7
techn -18 18; techn_> -8 8; techn_a 12 -12; techn_allai 9 -9; techn_au -10 10; techn_avait 14 -14; techn_c 8 -8
techn_de -13 13; techn_depui 6 -6; techn_devai 7 -7; techn_direc -17 17; techn_doit 19 -19; techn_en -7 7
techn_est 29 -29; techn_hier 28 -28; techn_humai -6 6; techn_il 8 -8; techn_infor 10 -10; techn_je 6 -6
techn_la -11 11; techn_m 14 -14; techn_mais 9 -9; techn_me -15 15; techn_merci 21 -21; techn_moi 6 -6
techn_n 18 -18; techn_non 9 -9; techn_ont 7 -7; techn_orang 9 -9; techn_ou -13 13; techn_oui -20 20; techn_pas -7 7
techn_passe 10 -10; techn_pour 12 -12; techn_qui -14 14; techn_repas 11 -11; techn_resea 10 -10; techn_s -42 42
techn_tout -18 18; techn_va 14 -14; techn_vient 14 -14; tele 11 -11; tele_> 15 -15; tele_ca 1 -1; tele_deux 7 -7
tele_dit 3 -3; tele_du 7 -7; tele_elle 8 -8; tele_est 8 -8; tele_et 7 -7; tele_l 4 -4; tele_plus 6 -6
tele_quoi 3 -3; telec 10 -10; telec_> 10 -10; telec_mes 6 -6; telen 4 -4; telen_point 4 -4; telep 9 -9; telep_> 4 -4
telep_au 3 -3; telep_avec 1 -1; telep_c 5 -5; telep_ca 13 -13; telep_comme 1 -1; telep_dans 11 -11; telep_de 11 -11
telep_deux 3 -3; telep_dit 6 -6; telep_donc 3 -3; telep_dont 6 -6; telep_du 2 -2; telep_en 9 -9; telep_est 8 -8
telep_et 7 -7; telep_fixe 10 -10; telep_fonct 2 -2; telep_gresi 17 -17; telep_il 5 -5; telep_inter 4 -4
telep_le 3 -3; telep_les 5 -5; telep_maint 7 -7; telep_mais 7 -7; telep_n 3 -3; telep_ne 6 -6; telep_ni 2 -2
telep_on 2 -2; telep_ont 2 -2; telep_oui 3 -3; telep_parce 3 -3; telep_pas -10 10; telep_penda 5 -5; telep_plus 6 -6
telep_qui 5 -5; telep_sans 5 -5; telep_sonne 9 -9; telep_un -8 8; telep_va 1 -1; teles 11 -11; teles_> 11 -11
telet 6 -6; telet_ca 5 -5; telet_que 7 -7; telev 10 -10; telev_m 8 -8; telev_une 8 -8; telle 9 -9; telle_de 6 -6
telle_qu 5 -5; tels 9 -9; tels_et 9 -9; tempe 4 -4; tempe_que 4 -4; temps 6 -6; temps_> 24 -24; temps_c 5 -5
temps_de -9 9; temps_en 7 -7; temps_la 11 -11; temps_mais 7 -7; temps_pour 14 -14; temps_un -12 12; temps_une 9 -9
tenu 8 -8; tenu_deux 9 -9; tenu_trent 8 -8; termi 21 -21; termi_> 14 -14; termi_de 9 -9; termi_n 2 -2
termi_par 5 -5; terri 10 -10; terri_> 10 -10; test 13 -13; test_reuss 9 -9; test_un 8 -8; teste 11 -11
teste_> 11 -11; teste_c 5 -5; teste_le 7 -7; tete 12 -12; tete_> 12 -12; texto 10 -10; texto_n 10 -10
texto_reste 8 -8; therm 9 -9; therm_> 9 -9; thiba 14 -14; thiba_c 8 -8; thiba_le 8 -8; thiba_louis 9 -9; thier 9 -9
thier_point 9 -9; thoma 16 -16; thoma_> 10 -10; thoma_c 5 -5; thoma_point 7 -7; thoma_zero 6 -6; three 8 -8
three_trois 8 -8; thune 7 -7; thune_> 7 -7; tiago 7 -7; tiago_p 7 -7; ticke 17 -17; ticke_> 17 -17; tient 7 -7
tient_debou 7 -7; tip 6 -6; tip_top 6 -6; tiret 8 -8; tiret_arts 8 -8; tiret_bas 7 -7; tiret_blanc 7 -7
tiret_bonne 7 -7; tiret_coiff 6 -6; tiret_de 7 -7; tiret_des 8 -8; tiret_deux 5 -5; tiret_du 6 -6; tiret_durab 7 -7
tiret_en 3 -3; tiret_ferme 10 -10; tiret_gall 9 -9; tiret_henry 9 -9; tiret_inter 7 -7; tiret_jardi 7 -7
tiret_lac 6 -6; tiret_leduc 8 -8; tiret_luc 2 -2; tiret_lucie 7 -7; tiret_marie 7 -7; tiret_marti 9 -9
tiret_miche 4 -4; tiret_morin 10 -10; tiret_nante 4 -4; tiret_noir 5 -5; tiret_non 7 -7; tiret_parc 8 -8
tiret_paris 5 -5; tiret_paste 9 -9; tiret_photo 9 -9; tiret_plomb 5 -5; tiret_plus 8 -8; tiret_point 5 -5
tiret_puis 2 -2; tiret_renne 8 -8; tiret_roma 6 -6; tiret_roy 8 -8; tiret_simon 8 -8; tiret_st 8 -8; tiret_sud 5 -5
titul 9 -9; titul_c 11 -11; titul_mais 6 -6; to -6 6; to_someo -6 6; toi 1 -1; toi_je 10 -10; toi_machi -8 8
toi_non 9 -9; toile 8 -8; toile_> 8 -8; toit 9 -9; toit_> 10 -10; toit_ca 2 -2; tom 9 -9; tom_aroba 13 -13
tom_guill 9 -9; tombe -2 2; tombe_> 15 -15; tombe_direc 5 -5; tombe_en 5 -5; tombe_le -4 4; tombe_sur -7 7
tomto 6 -6; tomto_deux 6 -6; ton 6 -6; ton_chef -9 9; ton_machi 7 -7; tonal 7 -7; tonal_> 6 -6; tonal_dans 2 -2
tonal_n 10 -10; tonal_quand 10 -10; tonal_sur 5 -5; tonne 7 -7; tonne_> 7 -7; top 6 -6; top_c 6 -6; toto 7 -7
toto_un 7 -7; touch 11 -11; touch_> 7 -7; touch_a -10 10; touch_au 11 -11; touch_pas 3 -3; toujo 13 -13
toujo_> 14 -14; toujo_absen 6 -6; toujo_aussi 11 -11; toujo_autan 12 -12; toujo_avec 1 -1; toujo_bloqu 5 -5
toujo_ce 7 -7; toujo_coupe 5 -5; toujo_dans 5 -5; toujo_down 6 -6; toujo_en 6 -6; toujo_etein 7 -7; toujo_la 7 -7
toujo_le 5 -5; toujo_madam 4 -4; toujo_meme 6 -6; toujo_mort 7 -7; toujo_muet 10 -10; toujo_parei 13 -13
toujo_pas 8 -8; toujo_pour 4 -4; toujo_rien 9 -9; toujo_rouge 8 -8; toujo_toujo 2 -2; tour 14 -14; tour_> 14 -14
tourn 10 -10; tourn_> 9 -9; tourn_elle 4 -4; tourn_en 6 -6; tourn_sa 4 -4; tourn_toujo 5 -5; tous 12 -12
tous_> 14 -14; tous_autan 2 -2; tous_decon 8 -8; tous_des 8 -8; tous_en 4 -4; tous_mes 6 -6; tous_monsi 6 -6
tout 10 -10; tout_> 16 -16; tout_a -7 7; tout_attac 6 -6; tout_bien 1 -1; tout_bon 15 -15; tout_c 2 -2
tout_ca -11 11; tout_casse 17 -17; tout_ce 12 -12; tout_colle 10 -10; tout_compr 12 -12; tout_court 12 -12
tout_de -4 4; tout_du 11 -11; tout_en 6 -6; tout_enfin 10 -10; tout_essay 6 -6; tout_est 10 -10; tout_fait 1 -1
tout_faux 9 -9; tout_fonct 10 -10; tout_insta 3 -3; tout_je 4 -4; tout_jeune 1 -1; tout_l 8 -8; tout_le 11 -11
tout_march 6 -6; tout_meme 3 -3; tout_mon -6 6; tout_mort 14 -14; tout_noir 4 -4; tout_non 4 -4; tout_on 9 -9
tout_passe 9 -9; tout_prene 3 -3; tout_qui 9 -9; tout_refon 13 -13; tout_regle 8 -8; tout_remar 16 -16
tout_seul 13 -13; tout_simpl 8 -8; tout_va 8 -8; tout_verif 10 -10; tout_voila 4 -4; tout_votre 9 -9; toute 5 -5
toute_ces 5 -5; toute_l 5 -5; toute_la 13 -13; toute_les 12 -12; toute_mes 5 -5; toute_neuve 9 -9; toute_seule -8 8
tpe 11 -11; tpe_> 4 -4; tpe_et 12 -12; train 9 -9; train_> 6 -6; train_a 10 -10; train_de 8 -8; trait 7 -7
trait_d 8 -8; trait_les 4 -4; tran 9 -9; tran_t 9 -9; tranq 7 -7; tranq_> 7 -7; trans -18 18; trans_au -7 7
trans_avec 8 -8; trans_l 5 -5; trans_marti 14 -14; trans_moi -20 20; trans_mon -14 14; trans_pas 20 -20
trans_point 15 -15; trans_vers -9 9; traor 10 -10; traor_de 10 -10; trava 15 -15; trava_> 11 -11; trava_avec 10 -10
trava_comme 4 -4; trava_de 7 -7; trava_dessu 3 -3; trava_et 3 -3; trava_je 3 -3; trava_merci 8 -8; treiz 5 -5
treiz_> 4 -4; treiz_a 6 -6; treiz_at 7 -7; treiz_c 3 -3; treiz_cinq 4 -4; treiz_quato 8 -8; treiz_quatr 5 -5
treiz_seize 10 -10; treiz_soixa 4 -4; treiz_vingt 1 -1; treiz_zero 1 -1; tremb 5 -5; tremb_a 5 -5; trent 6 -6
trent_> 9 -9; trent_c 8 -8; trent_cinq 3 -3; trent_deux 3 -3; trent_et 5 -5; trent_huit 4 -4; trent_quara 11 -11
trent_quatr 7 -7; trent_secon 11 -11; trent_sept 2 -2; trent_six 4 -4; trent_trois 6 -6; trent_un 12 -12
trent_vingt 4 -4; tres 18 -18; tres_aimab 7 -7; tres_bien 5 -5; tres_en 8 -8; tres_enerv 6 -6; tres_fache 9 -9
tres_fort 4 -4; tres_genti 13 -13; tres_lent 6 -6; tres_mal 8 -8; tres_peu 9 -9; tres_tres 13 -13; trois 12 -12
trois_> 23 -23; trois_appar 12 -12; trois_aroba 7 -7; trois_box 7 -7; trois_burea 8 -8; trois_ca 1 -1
trois_camer 7 -7; trois_carte 7 -7; trois_cent 8 -8; trois_cinqu 5 -5; trois_deux 10 -10; trois_en 8 -8
trois_enfin 3 -3; trois_etage 5 -5; trois_fois 6 -6; trois_heure 5 -5; trois_huit 7 -7; trois_huita 5 -5
trois_impri 9 -9; trois_jours 8 -8; trois_mais 8 -8; trois_mats 9 -9; trois_mon 2 -2; trois_non 13 -13
trois_nonan 5 -5; trois_ordin 10 -10; trois_ordis 10 -10; trois_ou 11 -11; trois_pc 5 -5; trois_perso 4 -4
trois_porta 5 -5; trois_poste 3 -3; trois_quara 3 -3; trois_quato 2 -2; trois_quatr 5 -5; trois_rivie 5 -5
trois_semai 3 -3; trois_septa 4 -4; trois_six 5 -5; trois_soixa 4 -4; trois_sur 12 -12; trois_table 5 -5
trois_telep 10 -10; trois_teles 8 -8; trois_termi 8 -8; trois_trent 12 -12; trois_trois 8 -8; trois_vingt 4 -4
trois_volet 7 -7; trois_zero 10 -10; tromp 12 -12; tromp_> 4 -4; tromp_de 7 -7; tromp_zero 3 -3; trop 11 -11
trop_> 9 -9; trop_atten 5 -5; trop_ce 5 -5; trop_cher 12 -12; trop_compl -14 14; trop_faibl 10 -10; trop_oui 14 -14
trop_vite 17 -17; trouv 5 -5; trouv_au 6 -6; trouv_plus 5 -5; truc 2 -2; truc_> 13 -13; truc_donne -16 16
truc_qui 9 -9; tu 11 -11; tu_me 8 -8; tu_peux 10 -10; tu_t 6 -6; tuer 1 -1; tuer_le 1 -1; tut 7 -7; tut_> 7 -7
tut_tut 7 -7; two 8 -8; two_three 8 -8; u 13 -13; u_> 9 -9; u_aroba 3 -3; u_c 6 -6; u_d 6 -6; u_de 4 -4; u_e 7 -7
u_g 11 -11; u_i 6 -6; u_k 4 -4; u_l 3 -3; u_p 7 -7; u_r 3 -3; u_t 5 -5; u_x 8 -8; u_y 3 -3; u_z 4 -4; ugo 8 -8
ugo_sans 8 -8; uk 6 -6; uk_> 6 -6; ulter 9 -9; ulter_> 9 -9; un -8 8; un_> -4 4; un_a 10 -10; un_agent -15 15
un_appar 13 -13; un_appel 8 -8; un_appui 15 -15; un_arbre 9 -9; un_aroba 10 -10; un_au -16 16; un_autom -13 13
un_autre 17 -17; un_bruit 7 -7; un_cable 10 -10; un_certa 6 -6; un_chef -17 17; un_cinqu 4 -4; un_clien 16 -16
un_code 10 -10; un_colla -9 9; un_colle -1 1; un_confl 13 -13; un_conse -24 24; un_contr 6 -6; un_coup 13 -13
un_courr 9 -9; un_d -1 1; un_dans -15 15; un_de -10 10; un_debit 6 -6; un_debra 8 -8; un_decod 11 -11; un_depan 7 -7
un_deux 10 -10; un_deuxi 7 -7; un_donc 9 -9; un_dupli 13 -13; un_e 7 -7; un_echo 14 -14; un_ecran 6 -6
un_elect 7 -7; un_emplo -6 6; un_en -10 10; un_est 12 -12; un_et -6 6; un_etre -19 19; un_fax 6 -6; un_fixe 1 -1
un_galax 11 -11; un_gars -17 17; un_gite 10 -10; un_grand 7 -7; un_h 6 -6; un_hier 23 -23; un_hotel 12 -12
un_huita 4 -4; un_humai -22 22; un_il 9 -9; un_imbec 9 -9; un_insta 7 -7; un_inter -9 9; un_iphon 8 -8; un_je -9 9
un_joli 12 -12; un_k 14 -14; un_l 7 -7; un_la -5 5; un_m 14 -14; un_mac 5 -5; un_magic 8 -8; un_mail 11 -11
un_mec -14 14; un_mega 5 -5; un_messa 10 -10; un_mois 7 -7; un_monsi -7 7; un_mot 13 -13; un_moun -5 5; un_neuf 6 -6
un_ni 10 -10; un_nonan 6 -6; un_nouve 6 -6; un_numer 7 -7; un_ok 1 -1; un_opera -17 17; un_ordin -14 14; un_ou -1 1
un_papie 3 -3; un_parti 16 -16; un_pc 12 -12; un_petit 7 -7; un_peu 14 -14; un_peut -21 21; un_pilot -6 6
un_ping 5 -5; un_point 7 -7; un_porta 13 -13; un_probl 10 -10; un_puis 3 -3; un_puits 6 -6; un_quara 10 -10
un_quatr 3 -3; un_qui 3 -3; un_redem 11 -11; un_rense 14 -14; un_repon -7 7; un_respo -22 22; un_robot 11 -11
un_route 9 -9; un_s 10 -10; un_scand 6 -6; un_sept 6 -6; un_serve 9 -9; un_servi 19 -19; un_seul 10 -10
un_seule 8 -8; un_sms 5 -5; un_soixa 4 -4; un_souci 7 -7; un_stylo 13 -13; un_super -13 13; un_t 14 -14
un_table 10 -10; un_techn -16 16; un_telep 12 -12; un_termi 12 -12; un_therm 7 -7; un_ticke 17 -17; un_tiret 2 -2
un_tour 10 -10; un_train 10 -10; un_trent 7 -7; un_trois 4 -4; un_truc 9 -9; un_un 1 -1; un_vingt 6 -6
un_voyan 3 -3; un_vrai -12 12; un_wifi 7 -7; un_y 6 -6; un_z 10 -10; un_zero 8 -8; under 6 -6; under_duval 3 -3
under_judo 10 -10; under_leroy 5 -5; under_quatr 7 -7; under_soixa 6 -6; une -9 9; une_> 16 -16; une_adres 16 -16
une_agenc 11 -11; une_anten 10 -10; une_arnaq 11 -11; une_aroba 13 -13; une_bande 9 -9; une_barre 10 -10
une_betis 4 -4; une_boite -13 13; une_bonne 6 -6; une_box 11 -11; une_c 3 -3; une_centa 12 -12; une_chale 13 -13
une_cinqu 9 -9; une_colle 3 -3; une_conse -21 21; une_conso 6 -6; une_dame -11 11; une_demi 9 -9; une_demoi -5 5
une_dizai 13 -13; une_douza 12 -12; une_encei 6 -6; une_entre 11 -11; une_erreu 10 -10; une_factu 4 -4
une_fois -2 2; une_gang 8 -8; une_heure -9 9; une_honte 15 -15; une_ia -10 10; une_impri 6 -6; une_inter 8 -8
une_ligne 14 -14; une_machi -21 21; une_mais 10 -10; une_minut 22 -22; une_nouve 20 -20; une_offre 13 -13
une_ordin 8 -8; une_oreil -6 6; une_ou 12 -12; une_page 1 -1; une_paire 8 -8; une_panne 9 -9; une_perso -32 32
une_perte 7 -7; une_petit 13 -13; une_piece 6 -6; une_quest 5 -5; une_quich 10 -10; une_quinz 13 -13; une_reuni 5 -5
une_secon 5 -5; une_secre -10 10; une_semai 25 -25; une_seule 17 -17; une_table 11 -11; une_tele 7 -7
une_telep 8 -8; une_telev 8 -8; une_touch -10 10; une_trent 12 -12; une_vaste 5 -5; une_veran 10 -10
une_vieil 12 -12; une_vingt 17 -17; une_voix -10 10; une_vrai -16 16; une_vraie -22 22; union 8 -8; union_belfo 8 -8
union_gruye 7 -7; uniqu 7 -7; uniqu_la 7 -7; univ 8 -8; univ_tiret 8 -8; urgen 10 -10; urgen_> 10 -10; urgen_j 9 -9
utili 10 -10; utili_pas 10 -10; v 6 -6; v_a 4 -4; v_aroba 4 -4; v_comme 6 -6; v_e 5 -5; v_i 5 -5; v_la 2 -2
v_point 7 -7; v_r 6 -6; va 16 -16; va_> 20 -20; va_au 7 -7; va_bien 6 -6; va_chez 1 -1; va_dire 15 -15
va_durer 9 -9; va_etre 12 -12; va_il 10 -10; va_j 1 -1; va_laiss 3 -3; va_maint 18 -18; va_mais 3 -3
va_mieux 10 -10; va_par 2 -2; va_pas -6 6; va_reess 9 -9; va_toujo 6 -6; va_tres 4 -4; va_venir 14 -14; va_vous 3 -3
va_y -6 6; vais 8 -8; vais_aller 9 -9; vais_deman 14 -14; vais_m 10 -10; vais_pas -16 16; vais_peter 7 -7
vais_saisi 4 -4; vais_teste 6 -6; vais_voir 16 -16; vais_vous 10 -10; valai 6 -6; valai_on 6 -6; valer 5 -5
valer_dumon 2 -2; valer_tiret 5 -5; valid 6 -6; valid_> 6 -6; van 12 -12; van_damme 7 -7; van_den 8 -8; vanda 10 -10
vanda_> 10 -10; vande 10 -10; vande_elst 10 -10; vas -10 10; vas_y -10 10; vasse 10 -10; vasse_aroba 3 -3
vasse_colle 8 -8; vasse_encha 8 -8; vasse_v 4 -4; vaste 5 -5; vaste_escro 5 -5; vendu 6 -6; vendu_cette 6 -6
venir 9 -9; venir_> 14 -14; venir_demai 10 -10; venir_mardi 7 -7; venir_me -7 7; venir_un -19 19; vente -7 7
vente_une -7 7; venu 5 -5; venu_> 20 -20; venu_coupe 9 -9; venu_et 5 -5; venu_hier -14 14; venu_la 9 -9
venu_lundi 11 -11; venu_mais 11 -11; veran 10 -10; veran_> 10 -10; verdi 8 -8; verdi_> 8 -8; verdi_non 6 -6
verif 19 -19; verif_> 12 -12; verif_tout 11 -11; verif_votre 8 -8; verne 4 -4; verne_v 4 -4; verra 11 -11
verra_> 11 -11; vers -10 10; vers_dix 17 -17; vers_le -7 7; vers_un -9 9; vert 11 -11; vert_> 15 -15; vert_et 3 -3
vert_mais 4 -4; verte 7 -7; verte_> 10 -10; verte_est 4 -4; verte_et 2 -2; verts 6 -6; verts_> 6 -6; very 9 -9
very_good 9 -9; veuil -7 7; veuil_me -7 7; veut 8 -8; veut_pas 9 -9; veut_plus 4 -4; veut_toujo 8 -8; veut_vous 4 -4
veuve 8 -8; veuve_fleur 8 -8; veux -12 12; veux_> 23 -23; veux_annul 15 -15; veux_bien 20 -20; veux_cause -13 13
veux_dire 1 -1; veux_du -11 11; veux_etre -13 13; veux_faire 11 -11; veux_je -20 20; veux_juste 12 -12
veux_le -25 25; veux_modif 11 -11; veux_parle -18 18; veux_pas -6 6; veux_qu -14 14; veux_quelq -27 27
veux_recup 13 -13; veux_telep 8 -8; veux_un -18 18; veux_une -15 15; vial 6 -6; vial_> 6 -6; victo 11 -11
victo_a 6 -6; victo_ca 13 -13; victo_hugo 6 -6; vidal 8 -8; vidal_aroba 7 -7; vidal_voila 7 -7; vide 7 -7
vide_> 7 -7; video 10 -10; video_> 7 -7; video_demar 10 -10; video_point 5 -5; vie 11 -11; vie_> 11 -11; vieil -1 1
vieil_clien 6 -6; vieil_dame 5 -5; vieil_moi -7 7; vieil_perso 12 -12; viens 13 -13; viens_d 5 -5; viens_de 8 -8
viens_la 9 -9; vient 16 -16; vient_> 7 -7; vient_de 9 -9; vient_deja 7 -7; vient_mardi 14 -14; villa 4 -4
villa_et 4 -4; ville 4 -4; ville_> 4 -4; villi 7 -7; villi_> 7 -7; villi_en 7 -7; vince 7 -7; vince_hoffm 7 -7
vingt 10 -10; vingt_> 15 -15; vingt_ans 2 -2; vingt_cinq 8 -8; vingt_d 16 -16; vingt_de 5 -5; vingt_deux 7 -7
vingt_dix 4 -4; vingt_douze 9 -9; vingt_et 16 -16; vingt_euh 5 -5; vingt_huit 5 -5; vingt_neuf 10 -10
vingt_quatr 10 -10; vingt_seize 5 -5; vingt_sept 5 -5; vingt_six 7 -7; vingt_soixa 7 -7; vingt_telep 18 -18
vingt_treiz 5 -5; vingt_trent 11 -11; vingt_trois 4 -4; vingt_un 8 -8; vingt_vingt 7 -7; virem 4 -4; virem_sur 4 -4
visio 8 -8; visio_> 8 -8; visio_coupe 5 -5; visio_on 7 -7; vite 10 -10; vite_> 4 -4; vite_dites 7 -7; vite_je 5 -5
vite_moi 2 -2; vite_s 10 -10; vite_vite 1 -1; vivan -20 20; vivan_> -9 9; vivan_a -12 12; vivan_la -10 10; vive -8 8
vive_voix -8 8; vocal -8 8; vocal_> -8 8; voila 9 -9; voila_> 11 -11; voila_c 11 -11; voila_depui 1 -1
voila_euh 4 -4; voila_exact 8 -8; voila_j 1 -1; voila_madam 3 -3; voila_plus 1 -1; voila_point 2 -2
voila_quatr 1 -1; voila_vous 10 -10; voila_zero 3 -3; voir 10 -10; voir_> 17 -17; voir_aille 9 -9; voir_avec 6 -6
voir_ca -10 10; voir_chez 4 -4; vois 11 -11; vois_mes 5 -5; vois_pas 11 -11; vois_plus 6 -6; vois_sur 5 -5
voisi 8 -8; voisi_> 10 -10; voisi_a 7 -7; voisi_c 2 -2; voisi_elle 8 -8; voisi_est 5 -5; voisi_moi 3 -3
voisi_monsi 4 -4; voisi_parce 2 -2; voisi_qui 2 -2; voit 5 -5; voit_pas 5 -5; voitu 4 -4; voitu_> 5 -5
voitu_la 3 -3; voix -14 14; voix_> -8 8; voix_enreg -10 10; voix_est 7 -7; voix_qui 8 -8; vol 9 -9; vol_> 9 -9
vole 7 -7; vole_il 8 -8; vole_mon 5 -5; volet 7 -7; volet_deux 7 -7; voleu 16 -16; voleu_> 14 -14; voleu_des 5 -5
voleu_prend 7 -7; voleu_rende 7 -7; volon 15 -15; volon_> 15 -15; vos 6 -6; vos_agent -12 12; vos_aneri 11 -11
vos_colle -8 8; vos_conne 8 -8; vos_conse 7 -7; vos_etape 8 -8; vos_menso 7 -7; vos_panne 27 -27; vos_quest 15 -15
vos_techn -15 15; votre -19 19; votre_abonn 12 -12; votre_affai 9 -9; votre_boite 11 -11; votre_calme 10 -10
votre_colle -4 4; votre_conne 8 -8; votre_courr 11 -11; votre_entre 14 -14; votre_equip -7 7; votre_faute 14 -14
votre_intel -7 7; votre_machi -10 10; votre_numer 10 -10; votre_patie 10 -10; votre_patro -15 15; votre_respo -10 10
votre_robot -19 19; votre_servi 22 -22; votre_socie 6 -6; votre_super -13 13; votre_temps 9 -9; votre_truc 13 -13
voudr -10 10; voudr_annul 18 -18; voudr_avoir -10 10; voudr_c -10 10; voudr_cause -19 19; voudr_chang 11 -11
voudr_conna 10 -10; voudr_depan 6 -6; voudr_etre -7 7; voudr_joind -19 19; voudr_l -7 7; voudr_le -9 9
voudr_modif 13 -13; voudr_parle -17 17; voudr_qu -13 13; voudr_quelq -20 20; voudr_redem 10 -10; voudr_savoi 7 -7
voudr_un 13 -13; voudr_une -17 17; voula 7 -7; voula_simpl 7 -7; voule 21 -21; voule_> 11 -11; voule_dire 9 -9
voule_mon 5 -5; voule_oui 6 -6; voulo -8 8; voulo_parle -8 8; vous 9 -9; vous_> 4 -4; vous_ai 6 -6; vous_allez 5 -5
vous_annul 7 -7; vous_appel 8 -8; vous_arret 7 -7; vous_assur 14 -14; vous_autre 4 -4; vous_avec 13 -13
vous_avez -6 6; vous_avoue 8 -8; vous_bande 8 -8; vous_comme 6 -6; vous_compr 17 -17; vous_conta 2 -2
vous_dans 5 -5; vous_depui 5 -5; vous_deran 8 -8; vous_devez 6 -6; vous_dire -3 3; vous_dis 10 -10
vous_disai -10 10; vous_disie 8 -8; vous_dites 13 -13; vous_donne 7 -7; vous_ecout 17 -17; vous_ecriv 4 -4
vous_embet 3 -3; vous_en -6 6; vous_enten 11 -11; vous_est 9 -9; vous_et 11 -11; vous_etes 16 -16; vous_fache 8 -8
vous_faire 7 -7; vous_faite 9 -9; vous_felic 10 -10; vous_fiche 8 -8; vous_foute 6 -6; vous_hein 10 -10
vous_inqui 7 -7; vous_j 4 -4; vous_jure 4 -4; vous_l 3 -3; vous_la 6 -6; vous_le 12 -12; vous_m 8 -8
vous_maint 9 -9; vous_mais -8 8; vous_me 8 -8; vous_mette 5 -5; vous_moque 8 -8; vous_n -8 8; vous_ne -10 10
vous_notez 4 -4; vous_parle 31 -31; vous_passe 3 -3; vous_payer 11 -11; vous_payez 6 -6; vous_plait -2 2
vous_pourr -9 9; vous_pouve -1 1; vous_pouvi -7 7; vous_prefe 5 -5; vous_previ -13 13; vous_prie -4 4; vous_que 5 -5
vous_qui 14 -14; vous_rappe 12 -12; vous_rassu 3 -3; vous_remer 10 -10; vous_rende 3 -3; vous_repet 12 -12
vous_repon 5 -5; vous_savez -9 9; vous_serve 6 -6; vous_telep 2 -2; vous_tout -10 10; vous_tromp 7 -7
vous_voleu 7 -7; vous_voule 21 -21; vous_vous 15 -15; voyan 10 -10; voyan_clign 6 -6; voyan_de 9 -9
voyan_est 11 -11; voyan_inter 3 -3; voyan_ne 7 -7; voyan_orang 7 -7; voyan_reste 4 -4; voyan_rouge 3 -3
voyan_sont 6 -6; vpn 7 -7; vpn_et 2 -2; vpn_ne 7 -7; vrai -17 17; vrai_> 7 -7; vrai_gars -12 12; vrai_humai -5 5
vrai_je 3 -3; vrai_monde -13 13; vrai_monsi -8 8; vrai_perso -16 16; vrai_quelq -7 7; vrai_techn -7 7; vraie -22 22
vraie_dame -5 5; vraie_mon 9 -9; vraie_perso -22 22; vraim 17 -17; vraim_> 14 -14; vraim_des 6 -6; vraim_en 8 -8
vraim_ras 12 -12; vraim_tres 4 -4; vu 6 -6; vu_le 3 -3; vu_perso 9 -9; vu_que 2 -2; w 12 -12; w_a 7 -7; w_e 8 -8
w_point 10 -10; w_w 10 -10; wanad 6 -6; wanad_point 6 -6; web 5 -5; web_point 7 -7; web_sont 2 -2; weber 9 -9
weber_aroba 8 -8; weber_w 8 -8; wei 5 -5; wei_chen 5 -5; wesh 12 -12; wesh_c 12 -12; wifi 11 -11; wifi_> 12 -12
wifi_alors 3 -3; wifi_coupe 9 -9; wifi_dans 7 -7; wifi_de 5 -5; wifi_depui 3 -3; wifi_elle 7 -7; wifi_est 9 -9
wifi_et 9 -9; wifi_faibl 10 -10; wifi_fonct 4 -4; wifi_il 6 -6; wifi_is 5 -5; wifi_la 7 -7; wifi_n 9 -9
wifi_ne 7 -7; wifi_plus 6 -6; wifi_qui 8 -8; wifi_sans 6 -6; wifi_se 11 -11; wii 9 -9; wii_c 9 -9; windo 10 -10
windo_10 10 -10; windo_11 10 -10; worki 5 -5; worki_depui 5 -5; wozni 10 -10; wozni_> 10 -10; x 8 -8; x_> 8 -8
x_comme 2 -2; xavie 8 -8; xavie_a 2 -2; xavie_donc 8 -8; xavie_point 7 -7; xavie_zola 8 -8; y_> 9 -9; y_a -3 3
y_ai 11 -11; y_aller 7 -7; y_aroba 5 -5; y_arriv -16 16; y_aurai -6 6; y_compr -11 11; y_conna 4 -4; y_e 7 -7
y_en 9 -9; y_est 8 -8; y_etes 14 -14; y_fait 9 -9; y_faite 2 -2; y_je 14 -14; y_k 7 -7; y_m 2 -2; y_passe -7 7
y_peux 6 -6; y_touch 3 -3; y_v 9 -9; y_vois 9 -9; yahoo 7 -7; yahoo_point 7 -7; yande 8 -8; yande_point 8 -8
yann 3 -3; yann_kerou 2 -2; yann_point 3 -3; yes 17 -17; yes_> 12 -12; yes_monsi 8 -8; yes_yes 8 -8; yeste 5 -5
yeste_> 5 -5; yeux 7 -7; yeux_non 7 -7; yilma 10 -10; yilma_> 10 -10; you 5 -5; you_are 5 -5; youss 8 -8
youss_amara 8 -8; youtu 12 -12; youtu_ou 7 -7; youtu_se 9 -9; yves 6 -6; yves_carre 6 -6; yves_y 9 -9; yvett 8 -8
yvett_dumon 8 -8; yvonn 9 -9; yvonn_le 9 -9; z 6 -6; z_> 7 -7; z_comme 2 -2; z_e 4 -4; z_h 6 -6; z_i 4 -4; z_o 5 -5
z_soixa 10 -10; z_y 7 -7; zbign 10 -10; zbign_wozni 10 -10; zero 9 -9; zero_> 18 -18; zero_ameli 12 -12
zero_barre 2 -2; zero_cinq 6 -6; zero_deux 6 -6; zero_douze 10 -10; zero_huit 12 -12; zero_humai -10 10
zero_je -10 10; zero_le -10 10; zero_neuf 8 -8; zero_onze 5 -5; zero_quatr 7 -7; zero_sept 6 -6; zero_six 10 -10
zero_soixa 11 -11; zero_trois 5 -5; zero_un 10 -10; zero_vingt 4 -4; zero_zero 1 -1; zerro 4 -4; zerro_z 4 -4
zhang 8 -8; zhang_> 8 -8; zoe 9 -9; zoe_lemai 9 -9; zoe_y 2 -2; zola 8 -8; zola_> 8 -8; zola_preno 8 -8; zorro 8 -8
zorro_six 8 -8; zut 19 -19; zut_> 11 -11; zut_c 3 -3; zut_pas 5 -5
""",
    ),
    "angry": (
        "no yes",
        """
0 8 -8; 00 13 -13; 0033 8 -8; 0033_6 8 -8; 00_00 8 -8; 00_12 7 -7; 00_> 8 -8; 01 16 -16; 01445 11 -11
01445_> 11 -11; 01_23 1 -1; 01_34 6 -6; 01_40 5 -5; 01_42 6 -6; 01_43 6 -6; 01_45 8 -8; 01_60 8 -8; 01_82 7 -7
01_> 5 -5; 02 10 -10; 02_31 6 -6; 02_33 8 -8; 03 10 -10; 03_21 10 -10; 04 11 -11; 04_67 7 -7; 04_78 7 -7; 05 7 -7
05_53 7 -7; 06 17 -17; 06123 16 -16; 06123_> 16 -16; 06736 8 -8; 06736_c 8 -8; 0698 8 -8; 0698_765 8 -8; 06_03 6 -6
06_07 5 -5; 06_10 6 -6; 06_11 2 -2; 06_12 7 -7; 06_123 8 -8; 06_13 1 -1; 06_15 7 -7; 06_20 6 -6; 06_23 9 -9
06_47 6 -6; 06_52 3 -3; 06_67 9 -9; 06_77 7 -7; 06_78 2 -2; 06_88 5 -5; 06_99 8 -8; 06_euh 4 -4; 06_une 7 -7
07 15 -15; 07456 6 -6; 07456_apres 6 -6; 07_38 7 -7; 07_51 5 -5; 07_53 8 -8; 07_80 8 -8; 07_84 6 -6; 07_88 6 -6
07_euh 7 -7; 09 11 -11; 09_25 6 -6; 09_48 7 -7; 09_70 7 -7; 09_> 6 -6; 0_6 8 -8; 1 10 -10; 10 5 -5; 10_11 6 -6
10_> 2 -2; 11 10 -10; 112 11 -11; 112_> 11 -11; 11_11 2 -2; 11_12 6 -6; 11_> 6 -6; 12 13 -13; 123 8 -8; 123_456 8 -8
12_12 7 -7; 12_14 6 -6; 12_34 9 -9; 12_60 8 -8; 12_89 6 -6; 12_> 8 -8; 12_aroba 8 -8; 12_atten 4 -4; 12_aux 7 -7
12_deux 7 -7; 12_et 9 -9; 12_euh 1 -1; 12_mars 2 -2; 12_poste 11 -11; 12_rue 8 -8; 13 7 -7; 13_45 1 -1; 13_> 7 -7
14 8 -8; 14_13 6 -6; 14_> 9 -9; 14_pas 6 -6; 15 7 -7; 15_07 7 -7; 15_09 6 -6; 17 7 -7; 17_24 7 -7; 18 8 -8
18_35 7 -7; 18_heure 6 -6; 1_2 6 -6; 1_9 6 -6; 1_> 4 -4; 1_impri 7 -7; 1_tele 8 -8; 2 15 -15; 20 6 -6; 204 5 -5
204_on 5 -5; 20_41 6 -6; 21 11 -11; 21_43 8 -8; 21_45 7 -7; 21_99 6 -6; 22 11 -11; 22_11 6 -6; 22_90 7 -7; 23 6 -6
23_10 2 -2; 23_45 1 -1; 23_soixa 9 -9; 24 7 -7; 24_> 7 -7; 25 6 -6; 25_> 6 -6; 26 8 -8; 26_18 7 -7; 26_jusqu 8 -8
2_1 4 -4; 2_8 6 -6; 2_80 8 -8; 2_> 11 -11; 2_impri 7 -7; 2_ne 1 -1; 2_pc 9 -9; 3 13 -13; 30 7 -7; 30_91 7 -7
30_98 3 -3; 31 8 -8; 31_85 6 -6; 31_merci 6 -6; 32 10 -10; 32_475 7 -7; 32_> 7 -7; 33 11 -11; 33612 11 -11
33612_> 11 -11; 33_0 7 -7; 33_44 8 -8; 33_47 6 -6; 33_6 7 -7; 33_> 7 -7; 34 10 -10; 34_56 9 -9; 34_77 6 -6
34_98 7 -7; 34_> 12 -12; 34_aroba 4 -4; 34_et 6 -6; 34_euh 4 -4; 35 7 -7; 35_> 7 -7; 38 12 -12; 38_17 7 -7
38_46 7 -7; 38_non 6 -6; 39 6 -6; 3900 13 -13; 3900_> 13 -13; 39_> 6 -6; 39_pardo 6 -6; 3_1 6 -6; 3_d 8 -8
3_point 8 -8; 3_telep 7 -7; 3eme 7 -7; 3eme_etage 7 -7; 4 14 -14; 40 6 -6; 40_50 5 -5; 40_57 9 -9; 41 12 -12
41_55 6 -6; 41_89 8 -8; 42 8 -8; 42_65 6 -6; 42_98 7 -7; 42_je 7 -7; 43 7 -7; 432 8 -8; 432_> 8 -8; 43_52 6 -6
43_65 8 -8; 44 10 -10; 44_55 8 -8; 44_66 6 -6; 45 11 -11; 456 8 -8; 456_78 8 -8; 45_00 7 -7; 45_22 7 -7; 45_23 2 -2
45_67 8 -8; 45_87 7 -7; 45_c 6 -6; 45_minut 7 -7; 46 7 -7; 46_> 7 -7; 47 7 -7; 475 7 -7; 475_12 7 -7; 47_09 6 -6
47_48 6 -6; 48 10 -10; 48_49 6 -6; 48_> 7 -7; 49 6 -6; 49_50 6 -6; 4_1 6 -6; 4_5 8 -8; 4_> 11 -11; 4_ou 12 -12
4g 9 -9; 4g_ne 3 -3; 4g_passe 12 -12; 5 10 -10; 50 7 -7; 50_60 5 -5; 50_> 6 -6; 51 5 -5; 51_92 5 -5; 52 6 -6
52_30 3 -3; 52_61 6 -6; 53 9 -9; 53_38 7 -7; 53_41 8 -8; 53_> 7 -7; 55 12 -12; 55_22 6 -6; 55_38 6 -6; 55_66 8 -8
55_> 5 -5; 55_ou 2 -2; 56 9 -9; 56_7 9 -9; 56_78 8 -8; 56_79 5 -5; 56_> 12 -12; 57 9 -9; 57_> 9 -9; 5_2 6 -6
5_5 6 -6; 5_7 5 -5; 5_8 4 -4; 5_> 10 -10; 5_ou 7 -7; 5g 8 -8; 5g_passe 8 -8; 6 10 -10; 60 9 -9; 60_12 12 -12
60_70 5 -5; 60_> 7 -7; 61 8 -8; 61_72 7 -7; 61_78 6 -6; 62 6 -6; 62_31 6 -6; 64 7 -7; 64_53 7 -7; 65 10 -10
65_30 7 -7; 65_87 8 -8; 65_89 6 -6; 66 10 -10; 66_55 5 -5; 66_> 8 -8; 66_le 6 -6; 67 9 -9; 67_12 9 -9; 67_89 8 -8
67_c 7 -7; 6_12 9 -9; 6_21 8 -8; 6_3 6 -6; 6_33 6 -6; 6_61 7 -7; 6_ordin 7 -7; 7 9 -9; 70 11 -11; 70_26 7 -7
70_comme 2 -2; 70_ou 5 -5; 72 7 -7; 72_09 7 -7; 74 6 -6; 74_> 6 -6; 74_euh 3 -3; 75 9 -9; 75011 9 -9
75011_paris 9 -9; 75_64 7 -7; 75_> 6 -6; 765 8 -8; 765_432 8 -8; 77 7 -7; 77_15 6 -6; 77_42 7 -7; 77_66 5 -5
78 10 -10; 78_65 7 -7; 78_90 2 -2; 78_> 13 -13; 78_et 1 -1; 78_voila 6 -6; 79 5 -5; 79_> 5 -5; 7_4 6 -6; 7_5 6 -6
7_8 5 -5; 7_> 9 -9; 8 7 -7; 80 11 -11; 80_2 8 -8; 80_83 5 -5; 80_ah 5 -5; 82 7 -7; 82_93 7 -7; 83 5 -5; 83_> 5 -5
84 6 -6; 84_95 6 -6; 85 6 -6; 85_44 6 -6; 86 7 -7; 86_75 7 -7; 87 11 -11; 87_96 7 -7; 87_> 8 -8; 88 9 -9; 88_45 2 -2
88_55 6 -6; 88_77 5 -5; 89 11 -11; 89_01 5 -5; 89_26 8 -8; 89_45 6 -6; 89_74 6 -6; 89_> 7 -7; 8_2 4 -4; 8_8 4 -4
8_9 5 -5; 8_> 6 -6; 8_telep 1 -1; 9 8 -8; 90 7 -7; 90_12 2 -2; 90_33 7 -7; 91 7 -7; 91_> 7 -7; 92 5 -5; 92_80 5 -5
93 7 -7; 93_> 7 -7; 95 6 -6; 95_62 6 -6; 96 7 -7; 96_32 7 -7; 98 10 -10; 98_60 7 -7; 98_74 3 -3; 98_> 7 -7
99 11 -11; 99_00 8 -8; 99_75 6 -6; 9_7 6 -6; 9_> 5 -5; <_0 6 -6; <_0033 8 -8; <_01 16 -16; <_01445 11 -11
<_02 10 -10; <_03 7 -7; <_04 7 -7; <_05 7 -7; <_06 13 -13; <_06123 10 -10; <_06736 8 -8; <_0698 8 -8; <_07 12 -12
<_09 7 -7; <_112 11 -11; <_2 9 -9; <_32 7 -7; <_33 8 -8; <_33612 11 -11; <_4 10 -10; <_5 7 -7; <_60 11 -11
<_75011 9 -9; <_> 16 -16; <_a 16 -16; <_abdel 9 -9; <_aboub 9 -9; <_absol 10 -10; <_accue 8 -8; <_affir 10 -10
<_agent 11 -11; <_agnes 10 -10; <_ah 14 -14; <_ahmed 6 -6; <_aicha 7 -7; <_ajout 18 -18; <_alain 4 -4; <_alexa 6 -6
<_aline 8 -8; <_allel 10 -10; <_allez -5 5; <_allo 26 -26; <_alors 9 -9; <_amina 7 -7; <_anna 7 -7; <_anne 14 -14
<_annem 6 -6; <_annie 7 -7; <_annul 13 -13; <_antoi 11 -11; <_appar 10 -10; <_appel 13 -13; <_aroba 15 -15
<_arret -9 9; <_astre 5 -5; <_atten 21 -21; <_au 8 -8; <_aucun 20 -20; <_audre 8 -8; <_aurel 10 -10; <_auror 5 -5
<_avant 6 -6; <_avec 10 -10; <_awa 7 -7; <_b 10 -10; <_bah 14 -14; <_baiss 12 -12; <_bande -10 10; <_bascu 8 -8
<_be 7 -7; <_beauc 9 -9; <_ben 19 -19; <_benja 7 -7; <_bertr 13 -13; <_bibi 7 -7; <_bien 17 -17; <_bilou 5 -5
<_blabl 11 -11; <_bob 7 -7; <_bon 14 -14; <_bonjo 13 -13; <_bonne 11 -11; <_bonso 3 -3; <_borde -10 10; <_bouch 7 -7
<_boug 5 -5; <_boula 8 -8; <_bouyg 9 -9; <_box 10 -10; <_bravo -8 8; <_brigi 7 -7; <_bruno 9 -9; <_c 2 -2
<_ca 11 -11; <_cabin 7 -7; <_calis -7 7; <_camil 2 -2; <_can 6 -6; <_carol 9 -9; <_caron 9 -9; <_carte 8 -8
<_ce 16 -16; <_cecil 5 -5; <_celia 8 -8; <_celui 7 -7; <_cent 7 -7; <_certa 12 -12; <_certe 4 -4; <_cesse -9 9
<_cette 5 -5; <_chape 11 -11; <_charp 10 -10; <_chepa 14 -14; <_cheva 7 -7; <_chez 9 -9; <_cinq 20 -20; <_cinqu 9 -9
<_clair 17 -17; <_club 9 -9; <_code 8 -8; <_combi -10 10; <_comme 35 -35; <_compt 9 -9; <_con 2 -2; <_conna -13 13
<_conne 14 -14; <_conse 12 -12; <_conso 10 -10; <_conta 10 -10; <_cool 5 -5; <_corin 10 -10; <_coupu 4 -4
<_cyril 9 -9; <_d 18 -18; <_dans 11 -11; <_dark 10 -10; <_de 18 -18; <_degag -10 10; <_deja 8 -8; <_deman 9 -9
<_depui 13 -13; <_des 10 -10; <_desol 12 -12; <_deux 18 -18; <_didie 14 -14; <_direc 8 -8; <_dis 7 -7
<_dites 10 -10; <_dix 18 -18; <_docte 9 -9; <_domin 9 -9; <_domma 9 -9; <_donc 8 -8; <_donne 4 -4; <_douze 10 -10
<_draga 5 -5; <_du 18 -18; <_dubre 7 -7; <_dupon 11 -11; <_dupui 7 -7; <_ecole 5 -5; <_ecout 5 -5; <_ecuri 5 -5
<_eh 9 -9; <_elle 17 -17; <_emma 5 -5; <_en 10 -10; <_encha 8 -8; <_encor -5 5; <_enfin 12 -12; <_entre 19 -19
<_envir 7 -7; <_envoy 21 -21; <_enzo 7 -7; <_eric 14 -14; <_espec -15 15; <_est 10 -10; <_et 10 -10; <_euh 17 -17
<_eva 9 -9; <_exact 10 -10; <_excus 15 -15; <_fabie 8 -8; <_fait -13 13; <_faite 11 -11; <_fanny 12 -12
<_fatim 8 -8; <_fatou 3 -3; <_ferme -18 18; <_fiche -6 6; <_flemm 9 -9; <_foot 5 -5; <_fouta -6 6; <_foute -9 9
<_franc 1 -1; <_free 11 -11; <_garag 9 -9; <_gaspa 11 -11; <_genia 7 -7; <_genre 10 -10; <_gerar 8 -8; <_ghisl 7 -7
<_gille 9 -9; <_giova 10 -10; <_girar 11 -11; <_gmail 11 -11; <_go 11 -11; <_gros 9 -9; <_guill 10 -10; <_gwena 8 -8
<_h 4 -4; <_hans 10 -10; <_hein 14 -14; <_helas 11 -11; <_helen 7 -7; <_herna 7 -7; <_hier 8 -8; <_hmm 11 -11
<_hors 16 -16; <_hugo 13 -13; <_hugue 11 -11; <_huit 9 -9; <_hum 9 -9; <_humai 16 -16; <_husey 10 -10; <_ici 12 -12
<_il 20 -20; <_ils 8 -8; <_impec 15 -15; <_impos 14 -14; <_incor 11 -11; <_ines 9 -9; <_info 10 -10; <_inscr 8 -8
<_inter 23 -23; <_inuti 11 -11; <_isabe 8 -8; <_j 5 -5; <_jade 8 -8; <_jamai 13 -13; <_je 7 -7; <_jean 13 -13
<_jeanl 8 -8; <_jeann 7 -7; <_jo 13 -13; <_john 6 -6; <_jojo 9 -9; <_josia 4 -4; <_jp 7 -7; <_julie 7 -7
<_jusqu 8 -8; <_juste 17 -17; <_k 6 -6; <_kader 10 -10; <_karim 6 -6; <_karin 13 -13; <_katy 6 -6; <_kevin 9 -9
<_kieff 6 -6; <_kowal 7 -7; <_l 17 -17; <_la 25 -25; <_lacom 7 -7; <_laiss 13 -13; <_lamot 5 -5; <_laura 9 -9
<_laure 9 -9; <_le 16 -16; <_lea 12 -12; <_lefeb 4 -4; <_lefev 8 -8; <_lemai 10 -10; <_leo 8 -8; <_leon 7 -7
<_leque 11 -11; <_les 20 -20; <_lili 4 -4; <_loic 6 -6; <_loin 13 -13; <_louis 8 -8; <_luc 9 -9; <_lucas 5 -5
<_lucie 8 -8; <_ludo 5 -5; <_lulu 6 -6; <_lundi 9 -9; <_m 7 -7; <_ma 23 -23; <_madam 13 -13; <_madem 9 -9
<_maill 8 -8; <_mairi 4 -4; <_mais -3 3; <_maitr 8 -8; <_malhe 8 -8; <_malle 12 -12; <_mamad 10 -10; <_mamie 10 -10
<_manon 3 -3; <_marc 8 -8; <_marce 6 -6; <_marec 5 -5; <_maria 10 -10; <_marie 16 -16; <_mario 9 -9; <_marti 14 -14
<_mathi 9 -9; <_mauva 9 -9; <_maxim 11 -11; <_mbapp 8 -8; <_mdr 7 -7; <_mehdi 8 -8; <_meme 9 -9; <_merci 14 -14
<_merde -11 11; <_mes 13 -13; <_mette 14 -14; <_mhm 11 -11; <_micro 9 -9; <_mille 11 -11; <_mince 12 -12
<_mirac 11 -11; <_mirei 7 -7; <_mme 10 -10; <_mobil 9 -9; <_moham 12 -12; <_moi 15 -15; <_mon 14 -14; <_monsi 16 -16
<_morea 10 -10; <_my 7 -7; <_n 7 -7; <_nadeg 8 -8; <_nadia 12 -12; <_natha 14 -14; <_ne 10 -10; <_negat 9 -9
<_nenni 9 -9; <_netfl 7 -7; <_nette 6 -6; <_neuf 11 -11; <_nguye 10 -10; <_ni 10 -10; <_nicke 16 -16; <_niet 11 -11
<_no 7 -7; <_noah 9 -9; <_nom 2 -2; <_non 13 -13; <_nonan 10 -10; <_nope 11 -11; <_nos 8 -8; <_notez 3 -3
<_notre 12 -12; <_nous 11 -11; <_nulle 10 -10; <_numer 8 -8; <_o 6 -6; <_odett 10 -10; <_oh 17 -17; <_ok 14 -14
<_olga 8 -8; <_olivi 9 -9; <_on 12 -12; <_onze 18 -18; <_opera 9 -9; <_orang 10 -10; <_ordin 6 -6; <_oubli 11 -11
<_ouf 8 -8; <_oui 15 -15; <_oula 9 -9; <_oups 6 -6; <_p 6 -6; <_paill 12 -12; <_papa 17 -17; <_pardi 11 -11
<_pardo 15 -15; <_parfa 15 -15; <_parle 11 -11; <_parti 12 -12; <_pas 25 -25; <_pasca 7 -7; <_passe 26 -26
<_patie 8 -8; <_patri 7 -7; <_paul 19 -19; <_paule 7 -7; <_pauli 7 -7; <_pauvr -10 10; <_perfe 7 -7; <_perso 26 -26
<_petit 7 -7; <_peut 10 -10; <_pfff 8 -8; <_phili 10 -10; <_phill 9 -9; <_pierr 6 -6; <_plein 14 -14; <_plus 7 -7
<_pluto 12 -12; <_point 4 -4; <_pol 12 -12; <_por 6 -6; <_porca -5 5; <_possi 18 -18; <_pour 10 -10; <_pourq 23 -23
<_pourr 7 -7; <_pouve 13 -13; <_prend 6 -6; <_prene 12 -12; <_preno 6 -6; <_presq 5 -5; <_pro 6 -6; <_probl 10 -10
<_puis 9 -9; <_punai 11 -11; <_puree -8 8; <_putai -22 22; <_qu 23 -23; <_quand 8 -8; <_quat 9 -9; <_quato 9 -9
<_quatr 17 -17; <_que 11 -11; <_quel 8 -8; <_quelq 25 -25; <_qui 1 -1; <_quinz 17 -17; <_quoi 11 -11; <_r 7 -7
<_rachi 5 -5; <_rappe 8 -8; <_ras -6 6; <_rebel 11 -11; <_redem 9 -9; <_redon 15 -15; <_rembo -14 14; <_remi 8 -8
<_rende 12 -12; <_repon -7 7; <_resea 8 -8; <_rh 9 -9; <_rien 32 -32; <_roami 10 -10; <_robin 9 -9; <_rosal 5 -5
<_rue 6 -6; <_s -12 12; <_sabin 6 -6; <_salut 4 -4; <_samia 11 -11; <_samir 8 -8; <_sandr 7 -7; <_sans 11 -11
<_sarah 11 -11; <_sav 11 -11; <_schmi 8 -8; <_sebas 7 -7; <_secre 8 -8; <_seize 12 -12; <_sept 15 -15
<_septa 11 -11; <_servi 16 -16; <_seule 15 -15; <_si 2 -2; <_silen -8 8; <_sim 7 -7; <_six 18 -18; <_socie 10 -10
<_soixa 11 -11; <_solan 7 -7; <_sophi 8 -8; <_sous 9 -9; <_speed 14 -14; <_steph 7 -7; <_stop -9 9; <_sunit 10 -10
<_super 10 -10; <_suppo 8 -8; <_sur 16 -16; <_surem 13 -13; <_surto 11 -11; <_sylvi 7 -7; <_szyma 4 -4; <_t -2 2
<_ta -7 7; <_tabar -23 23; <_tais 12 -12; <_tapez 9 -9; <_tech 8 -8; <_telep 8 -8; <_test 10 -10; <_thiba 10 -10
<_thier 9 -9; <_thoma 13 -13; <_tiago 7 -7; <_tip 6 -6; <_toi 7 -7; <_tom 5 -5; <_tony 8 -8; <_toujo 20 -20
<_tous 15 -15; <_tout 17 -17; <_toute 8 -8; <_trans 18 -18; <_treiz 12 -12; <_trent 15 -15; <_tres 12 -12
<_trist 7 -7; <_trois 13 -13; <_trop 13 -13; <_tu 2 -2; <_tuer 3 -3; <_ugo 8 -8; <_un 20 -20; <_une 27 -27
<_uniqu 9 -9; <_v 7 -7; <_va -11 11; <_van 8 -8; <_vas 7 -7; <_vasse 8 -8; <_vers 10 -10; <_very 9 -9; <_veuil 5 -5
<_viens 10 -10; <_vin 7 -7; <_vince 9 -9; <_vingt 10 -10; <_virgi 11 -11; <_vite 10 -10; <_voila 12 -12
<_voix 11 -11; <_volon 8 -8; <_votre -12 12; <_vous -2 2; <_w 10 -10; <_weber 9 -9; <_wesh 12 -12; <_wifi 11 -11
<_wii 10 -10; <_x 3 -3; <_xavie 7 -7; <_y 2 -2; <_yep 11 -11; <_yes 12 -12; <_yo 8 -8; <_you -9 9; <_youtu 9 -9
<_yves 6 -6; <_yvett 7 -7; <_yvonn 7 -7; <_z 10 -10; <_zbign 10 -10; <_zero 13 -13; <_zoe 9 -9; <_zut 15 -15; a 2 -2
a_8 1 -1; a_> 7 -7; a_a 4 -4; a_about 6 -6; a_activ 7 -7; a_alger 6 -6; a_appel 6 -6; a_appor 8 -8; a_aroba 7 -7
a_b 11 -11; a_besoi 5 -5; a_bien -21 21; a_bout -14 14; a_c 5 -5; a_ca 12 -12; a_carte 6 -6; a_ce 10 -10
a_chang 5 -5; a_chaqu 11 -11; a_chope 4 -4; a_cinq 14 -14; a_clign 1 -1; a_comme 9 -9; a_conca 6 -6; a_cote 7 -7
a_coupe 16 -16; a_d 10 -10; a_de 5 -5; a_debor 7 -7; a_debra 9 -9; a_deja 1 -1; a_des 5 -5; a_deux 5 -5
a_dire 18 -18; a_dispa 10 -10; a_dista 1 -1; a_dit 9 -9; a_donne 10 -10; a_du 10 -10; a_emett 6 -6; a_en -8 8
a_envoy 5 -5; a_erreu 11 -11; a_ete 8 -8; a_eu 7 -7; a_faire 19 -19; a_fait 11 -11; a_faite 6 -6; a_freju 8 -8
a_genev 7 -7; a_gliss 6 -6; a_grill 11 -11; a_hurle 8 -8; a_insta 10 -10; a_inter 9 -9; a_j 7 -7; a_jamai 2 -2
a_jour 6 -6; a_l 8 -8; a_la -4 4; a_lache 4 -4; a_le 9 -9; a_les 2 -2; a_lyon 5 -5; a_m 15 -15; a_ma 16 -16
a_madam 5 -5; a_march 7 -7; a_mareu 9 -9; a_marre -9 9; a_me -3 3; a_mes 6 -6; a_moi 7 -7; a_moiti 9 -9; a_mon 8 -8
a_n 7 -7; a_namur 16 -16; a_noemi 9 -9; a_nonan 7 -7; a_ouver 8 -8; a_parle 4 -4; a_parti 6 -6; a_pas 6 -6
a_perdu 5 -5; a_perei 7 -7; a_perso 12 -12; a_peu 8 -8; a_plus 11 -11; a_point 10 -10; a_prend 9 -9; a_probl 5 -5
a_propo 9 -9; a_quara 4 -4; a_quatr 13 -13; a_que 8 -8; a_quel 9 -9; a_quelq 8 -8; a_qui 1 -1; a_quinz 8 -8
a_quitt 8 -8; a_r 9 -9; a_raccr 15 -15; a_rappe 10 -10; a_ras -11 11; a_recev 8 -8; a_recou 9 -9; a_redem 3 -3
a_redir 2 -2; a_remar 5 -5; a_repet -9 9; a_repre 5 -5; a_resil 11 -11; a_retab 4 -4; a_rien -11 11; a_robas 8 -8
a_rose 6 -6; a_s 8 -8; a_saint 12 -12; a_saute 3 -3; a_se 5 -5; a_sept 5 -5; a_sfr 12 -12; a_signa 14 -14
a_signe 10 -10; a_six 12 -12; a_soir 5 -5; a_t 8 -8; a_tanto 10 -10; a_telec 5 -5; a_tenu 6 -6; a_touch 8 -8
a_toujo 12 -12; a_tout 4 -4; a_trois 6 -6; a_u 6 -6; a_un 9 -9; a_une 13 -13; a_v 7 -7; a_vendu 9 -9; a_vingt 4 -4
a_voir 16 -16; a_vole 4 -4; a_votre 10 -10; a_vous 8 -8; a_y 5 -5; abbe 4 -4; abbe_enfin 4 -4; abdel 9 -9
abdel_benha 9 -9; aboie 12 -12; aboie_excus 12 -12; abonn_> -1 1; abonn_chez -8 8; abonn_est 2 -2; aboub 9 -9
aboub_point 9 -9; about 6 -6; about_> 6 -6; abrut -11 11; abrut_> -11 11; absen 9 -9; absen_> 9 -9; absol 10 -10
absol_c 8 -8; absol_madam 8 -8; abuse -16 16; abuse_> -16 16; ac 7 -7; ac_tiret 7 -7; acced 4 -4; acced_au 4 -4
accen 16 -16; accen_> 11 -11; accen_aroba 6 -6; accen_c 5 -5; acces 9 -9; acces_a 10 -10; acces_au 8 -8
accor 22 -22; accor_> 18 -18; accor_ca 5 -5; accor_d 5 -5; accor_faite 11 -11; accor_je 3 -3; accro 5 -5
accro_pas 5 -5; accue 9 -9; accue_> 6 -6; accue_aroba 8 -8; accue_deux 3 -3; achet 8 -8; achet_l 9 -9; achet_la 2 -2
achet_le 7 -7; acord 10 -10; acord_> 10 -10; acord_d 10 -10; activ 6 -6; activ_depen 6 -6; activ_ma 7 -7; actri 9 -9
actri_> 9 -9; actua 15 -15; actua_> 12 -12; actua_plus 11 -11; adess 7 -7; adess_funzi 7 -7; admin 7 -7
admin_> 7 -7; adora 7 -7; adora_et 7 -7; adres 13 -13; adres_> 13 -13; adres_a 6 -6; adres_atten 2 -2
adres_c 13 -13; adres_e 2 -2; adres_euh 3 -3; adres_gmail 12 -12; adres_j 5 -5; adres_mail 8 -8; adres_mais 9 -9
adres_point 5 -5; adres_posta 10 -10; adres_roger 4 -4; adsl 10 -10; adsl_est 10 -10; affai -8 8; affai_a -3 3
affai_je -8 8; affic 15 -15; affic_> 5 -5; affic_aucun 15 -15; affic_conne 5 -5; affic_jamai 8 -8; affic_maint 9 -9
affic_pas 9 -9; affic_plus 11 -11; affic_reche 6 -6; affir 10 -10; affir_chef 10 -10; agaca 14 -14; agaca_> 14 -14
agace 11 -11; agace_> 11 -11; age 7 -7; age_on 7 -7; agee 11 -11; agee_> 9 -9; agee_qui 15 -15; agee_vous 6 -6
agenc 18 -18; agenc_> 2 -2; agenc_est 6 -6; agenc_immob 12 -12; agenc_point 4 -4; agenc_se 5 -5; agent 11 -11
agent_> 11 -11; agent_au 5 -5; agent_c 3 -3; agent_de 5 -5; agent_s 6 -6; agent_un 5 -5; agnes 10 -10
agnes_point 10 -10; ah 15 -15; ah_bah 5 -5; ah_ben 7 -7; ah_bon 11 -11; ah_c 9 -9; ah_ca 8 -8; ah_formi 9 -9
ah_mais 2 -2; ah_merde 9 -9; ah_mince 12 -12; ah_non 13 -13; ah_oui 8 -8; ah_punai 5 -5; ah_que 11 -11
ah_super 6 -6; ah_zut 6 -6; ahmed 9 -9; ahmed_diall 8 -8; ahmed_point 6 -6; ai 4 -4; ai_achet 8 -8; ai_annul 13 -13
ai_appel 13 -13; ai_appuy 6 -6; ai_assez -12 12; ai_atten 10 -10; ai_aucun 9 -9; ai_beau 9 -9; ai_besoi 17 -17
ai_chang 10 -10; ai_cinq 6 -6; ai_compt 14 -14; ai_cru 2 -2; ai_de 12 -12; ai_debra 6 -6; ai_deja 7 -7
ai_demar 9 -9; ai_demen 15 -15; ai_deux 15 -15; ai_dit 22 -22; ai_donne 5 -5; ai_du 7 -7; ai_ecrit 3 -3
ai_encor 8 -8; ai_envie -11 11; ai_epele 14 -14; ai_essay 13 -13; ai_ete 9 -9; ai_eu 8 -8; ai_eue 1 -1
ai_expli 8 -8; ai_fait 13 -13; ai_ferme 16 -16; ai_free 6 -6; ai_honte 15 -15; ai_inter 7 -7; ai_jamai -10 10
ai_juste 6 -6; ai_la -19 19; ai_laiss 10 -10; ai_le 4 -4; ai_ma -17 17; ai_mail 7 -7; ai_marre -15 15; ai_mis 4 -4
ai_oubli 13 -13; ai_par -11 11; ai_parle 9 -9; ai_pas 16 -16; ai_perdu 9 -9; ai_peur 16 -16; ai_plein -13 13
ai_plus 11 -11; ai_pris -8 8; ai_pus 5 -5; ai_quatr 13 -13; ai_que 13 -13; ai_raccr 7 -7; ai_ras -15 15
ai_reboo 8 -8; ai_rebra 4 -4; ai_recu 16 -16; ai_recup 11 -11; ai_redem 16 -16; ai_retro 11 -11; ai_rien -4 4
ai_six 10 -10; ai_sousc 8 -8; ai_touch 19 -19; ai_toujo 10 -10; ai_tout 6 -6; ai_trois 20 -20; ai_trop -10 10
ai_un 12 -12; ai_une 18 -18; ai_vraim -6 6; ai_vu 5 -5; ai_zappe 6 -6; aicha 8 -8; aicha_diall 7 -7; aicha_et 7 -7
aide 12 -12; aide_> 12 -12; aider 5 -5; aider_moi 5 -5; aidez 6 -6; aidez_moi 6 -6; aille -8 8; aille_> -9 9
aille_c 3 -3; aimab 18 -18; aimab_> 17 -17; aimab_jeune 7 -7; aime 12 -12; aime_autan 12 -12; aimen 4 -4
aimen_bien 4 -4; aimer 15 -15; aimer_autan 8 -8; aimer_bien 8 -8; aimer_mieux 11 -11; air 9 -9; air_bon 8 -8
air_de 9 -9; aireu 8 -8; aireu_> 8 -8; aissa 10 -10; aissa_ba 10 -10; ajout 18 -18; ajout_un 6 -6; ajout_une 20 -20
alain 11 -11; alain_girar 10 -10; alain_point 5 -5; alarm 11 -11; alarm_> 7 -7; alarm_ne 6 -6; alemb 10 -10
alemb_> 10 -10; alexa 6 -6; alexa_elle 6 -6; alger 6 -6; alger_plus 6 -6; ali 10 -10; ali_manso 10 -10; aline 8 -8
aline_favre 8 -8; allel 10 -10; allel_le 10 -10; aller -5 5; aller_au 8 -8; aller_merci 7 -7; aller_mon 7 -7
aller_sur 20 -20; aller_voir -9 9; allez -7 7; allez_> 7 -7; allez_au -12 12; allez_enten -8 8; allez_m -6 6
allez_oui 18 -18; allez_vous -11 11; allez_y 19 -19; allo 3 -3; allo_> 17 -17; allo_allo 7 -7; allo_bonjo 12 -12
allo_c 4 -4; allo_oui 5 -5; allo_quoi -9 9; allo_vous 15 -15; allo_y 6 -6; allum 7 -7; allum_> 5 -5; allum_mais 3 -3
allum_meme 11 -11; allum_plus 11 -11; alors 9 -9; alors_06 4 -4; alors_> 16 -16; alors_atten 5 -5; alors_bzh 7 -7
alors_c 5 -5; alors_ca 4 -4; alors_en 6 -6; alors_euh 11 -11; alors_helen 5 -5; alors_il 1 -1; alors_jade 6 -6
alors_je 3 -3; alors_le 2 -2; alors_maint 7 -7; alors_mariu 6 -6; alors_mon 3 -3; alors_nolan 6 -6; alors_non 10 -10
alors_notez 1 -1; alors_on 4 -4; alors_pauli 2 -2; alors_prene 4 -4; alors_qu 2 -2; alors_r 3 -3; alors_sav 5 -5
alors_trouv 11 -11; alors_voila 4 -4; alors_zero 3 -3; alors_zorro 7 -7; ameli 11 -11; ameli_> 11 -11; amina 7 -7
amina_traor 7 -7; amis 5 -5; amis_attac 5 -5; amran 10 -10; amran_> 10 -10; an 10 -10; an_derni 10 -10; anato 6 -6
anato_point 7 -7; anato_r 4 -4; ancie 13 -13; ancie_c 3 -3; ancie_ca 7 -7; ancie_opera 11 -11; andre 9 -9
andre_aroba 9 -9; aneri -8 8; aneri_> -8 8; ange 8 -8; ange_point 8 -8; anime 8 -8; anime_> 4 -4; anime_s 8 -8
anna 7 -7; anna_deux 7 -7; anne 14 -14; anne_aroba 4 -4; anne_deux 3 -3; anne_lemai 6 -6; anne_marie 5 -5
anne_so 5 -5; anne_sophi 13 -13; anne_tiret 6 -6; annee 10 -10; annee_derni 10 -10; annem 6 -6; annem_en 6 -6
annie 7 -7; annie_point 7 -7; annon 7 -7; annon_une 7 -7; annul 24 -24; annul_> 15 -15; annul_l 7 -7; annul_la 6 -6
annul_le 18 -18; annul_ma 5 -5; annul_mon 18 -18; annul_tout 9 -9; annul_un 9 -9; ans 8 -8; ans_> 13 -13
ans_bande -6 6; ans_et 11 -11; ans_je 3 -3; ans_vous 9 -9; anten 8 -8; anten_> 8 -8; antoi 19 -19; antoi_> 11 -11
antoi_antoi 6 -6; antoi_girar 6 -6; antoi_vidal 7 -7; aoute 7 -7; aoute_look 7 -7; ap 3 -3; ap_d 3 -3; apost 6 -6
apost_aroba 6 -6; apost_h 4 -4; appai 10 -10; appai_plus 10 -10; appar 19 -19; appar_> 19 -19; appar_conne 9 -9
appar_en 13 -13; appar_et 6 -6; appar_je 4 -4; appar_mon 3 -3; appar_ne 4 -4; appar_oui 10 -10; appar_pas 3 -3
appar_que 19 -19; appel 12 -12; appel_> 8 -8; appel_a 5 -5; appel_ahmed 8 -8; appel_aissa 10 -10; appel_au 5 -5
appel_avec 13 -13; appel_c -7 7; appel_ca 5 -5; appel_ce 9 -9; appel_d 6 -6; appel_de 16 -16; appel_depui 5 -5
appel_des 5 -5; appel_du 6 -6; appel_et 3 -3; appel_euh 7 -7; appel_hier 9 -9; appel_j 5 -5; appel_jamai 6 -6
appel_je 7 -7; appel_jean 9 -9; appel_jeann 4 -4; appel_joset 10 -10; appel_julie 13 -13; appel_l 6 -6
appel_la 6 -6; appel_luc 7 -7; appel_mehdi 5 -5; appel_mes 9 -9; appel_moi 13 -13; appel_momo 13 -13
appel_mon -13 13; appel_ne 5 -5; appel_ni 11 -11; appel_on 9 -9; appel_parce 2 -2; appel_passe 9 -9
appel_pluto 1 -1; appel_pour 14 -14; appel_redem 7 -7; appel_se 13 -13; appel_sont 8 -8; appel_sophi 1 -1
appel_trois 12 -12; appel_valer 5 -5; appel_yann 3 -3; appor 8 -8; appor_la 8 -8; appui 7 -7; appui_sur 7 -7
appuy 6 -6; appuy_sur 6 -6; appuy_tres 5 -5; apres 13 -13; apres_dix 6 -6; apres_je 5 -5; apres_l 6 -6
apres_le 5 -5; apres_midi 8 -8; apres_orang 2 -2; apres_vente 4 -4; apres_vingt 5 -5; arbre 5 -5; arbre_sur 5 -5
are -9 9; are_idiot -9 9; argen -7 7; argen_et -7 7; arnaq -13 13; arnaq_> -10 10; arnaq_au 7 -7; arnaq_votre -13 13
aroba 11 -11; aroba_3 8 -8; aroba_> 26 -26; aroba_a 6 -6; aroba_ac 7 -7; aroba_agenc 4 -4; aroba_aoute 7 -7
aroba_aroba 7 -7; aroba_asso 5 -5; aroba_au 7 -7; aroba_boula 9 -9; aroba_box 8 -8; aroba_club 7 -7
aroba_comme 7 -7; aroba_cyril 9 -9; aroba_data 8 -8; aroba_duboi 6 -6; aroba_dupon 7 -7; aroba_dupui 10 -10
aroba_duran 7 -7; aroba_ecole 8 -8; aroba_ehpad 9 -9; aroba_elec 5 -5; aroba_elect 8 -8; aroba_entre 2 -2
aroba_et 5 -5; aroba_etu 7 -7; aroba_euh 4 -4; aroba_free 9 -9; aroba_g 2 -2; aroba_garag 6 -6; aroba_ge 8 -8
aroba_gmail 8 -8; aroba_gmx 6 -6; aroba_group 9 -9; aroba_hotel 7 -7; aroba_hotma 8 -8; aroba_hugo 13 -13
aroba_i 9 -9; aroba_iclou 7 -7; aroba_j 7 -7; aroba_je 10 -10; aroba_jimai 4 -4; aroba_jo 13 -13; aroba_la 6 -6
aroba_labo 12 -12; aroba_lapos 7 -7; aroba_live 7 -7; aroba_ma 12 -12; aroba_mairi 7 -7; aroba_mais 2 -2
aroba_mfr 6 -6; aroba_neuf 8 -8; aroba_notai 7 -7; aroba_noval 8 -8; aroba_numer 6 -6; aroba_or 8 -8
aroba_orang 7 -7; aroba_outlo 8 -8; aroba_plomb 10 -10; aroba_pm 11 -11; aroba_proto 9 -9; aroba_roman 8 -8
aroba_s 9 -9; aroba_saint 4 -4; aroba_sfr 8 -8; aroba_skyne 7 -7; aroba_solar 2 -2; aroba_steph 7 -7
aroba_telen 4 -4; aroba_trans 5 -5; aroba_v 6 -6; aroba_video 8 -8; aroba_voila 4 -4; aroba_wanad 6 -6
aroba_web 7 -7; aroba_yahoo 7 -7; aroba_yande 8 -8; arran 21 -21; arran_> 21 -21; arran_pas 12 -12; arran_un 8 -8
arret -10 10; arret_> 10 -10; arret_avec 11 -11; arret_ce 4 -4; arret_de -12 12; arret_rien 8 -8; arriv 10 -10
arriv_> 9 -9; arriv_a 10 -10; arriv_dans 2 -2; arriv_en 5 -5; arriv_pas 12 -12; arriv_plus 5 -5; arrob 10 -10
arrob_gmail 8 -8; arrob_jemai 9 -9; as 5 -5; as_vu 5 -5; aspir 12 -12; aspir_ne 11 -11; aspir_robot 10 -10
assez -11 11; assez_> -11 11; assez_de -8 8; assez_joue 7 -7; assis 11 -11; assis_de 11 -11; assis_une 7 -7
asso 5 -5; asso_tiret 5 -5; assoi 7 -7; assoi_> 7 -7; assur 10 -10; assur_> 10 -10; astre 5 -5; astre_zero 5 -5
at 15 -15; at_bt 6 -6; at_free 7 -7; at_gmail 7 -7; at_hotma 7 -7; at_outlo 8 -8; ateli 3 -3; ateli_> 3 -3
atlas 9 -9; atlas_point 9 -9; attac 7 -7; attac_> 9 -9; attac_aroba 7 -7; attac_g 3 -3; attac_jeand 5 -5
attac_kiki 4 -4; attac_le 3 -3; attac_lemoi 6 -6; attac_les 5 -5; attac_point 9 -9; attac_soixa 5 -5; attaq -8 8
attaq_> -8 8; atten 13 -13; atten_34 4 -4; atten_45 7 -7; atten_> 13 -13; atten_alors 3 -3; atten_atten 8 -8
atten_aussi -10 10; atten_c -17 17; atten_cheri 7 -7; atten_combi 13 -13; atten_depui 13 -13; atten_deux 6 -6
atten_elle 6 -6; atten_il 13 -13; atten_j 12 -12; atten_je 17 -17; atten_julie 3 -3; atten_le 8 -8
atten_mais 12 -12; atten_non 13 -13; atten_oui 5 -5; atten_que 12 -12; atten_rien 9 -9; atten_un 11 -11
atten_une 11 -11; atten_votre 11 -11; attri 8 -8; attri_> 8 -8; au 13 -13; au_06 6 -6; au_07456 6 -6; au_12 8 -8
au_3900 7 -7; au_3eme 7 -7; au_au 6 -6; au_barre 8 -8; au_bout 14 -14; au_burea 5 -5; au_cable 8 -8; au_clavi 7 -7
au_colis 7 -7; au_contr 12 -12; au_debut 9 -9; au_diabl -14 14; au_dos 7 -7; au_douze 9 -9; au_fixe 3 -3
au_fond 6 -6; au_garag 8 -8; au_greni 5 -5; au_meme 7 -7; au_moins 9 -9; au_mois 10 -10; au_monsi 6 -6; au_nez -2 2
au_nom 9 -9; au_pluri 6 -6; au_point 6 -6; au_premi 8 -8; au_resea 4 -4; au_revoi 8 -8; au_rez 8 -8; au_serve 11 -11
au_servi 8 -8; au_sous 5 -5; au_sujet 11 -11; au_suppo 8 -8; au_techn 6 -6; au_telep 12 -12; au_trava 12 -12
au_trois 8 -8; au_vert 7 -7; au_vingt 2 -2; au_vpn 7 -7; au_web 5 -5; au_wifi 6 -6; au_zero 4 -4; aucun 9 -9
aucun_> 16 -16; aucun_appel 5 -5; aucun_barre 9 -9; aucun_chang 7 -7; aucun_effet 7 -7; aucun_honte -8 8
aucun_idee 10 -10; aucun_lumie 18 -18; aucun_poste 4 -4; aucun_probl 6 -6; aucun_servi 12 -12; aucun_souci 8 -8
aucun_telep 3 -3; audre 8 -8; audre_> 8 -8; audre_dumon 8 -8; augus 11 -11; augus_> 11 -11; aujou 7 -7
aujou_hui 7 -7; aurai 8 -8; aurai_besoi 8 -8; aurai_dit 1 -1; aurai_pas 6 -6; aurel 10 -10; aurel_under 10 -10
auror 5 -5; auror_point 5 -5; aussi -2 2; aussi_> 9 -9; aussi_donc 8 -8; aussi_il 4 -4; aussi_lamen -9 9
aussi_lent 10 -10; aussi_longt -10 10; aussi_pourr 13 -13; autan_> 7 -7; autan_pas 12 -12; autan_que -7 7
autan_voir 8 -8; autom 2 -2; autom_> 2 -2; autre -1 1; autre_> -6 6; autre_appel 9 -9; autre_chose 16 -16
autre_je -6 6; autre_ma -9 9; autre_que 10 -10; aux -5 5; aux_clien -13 13; aux_gens -5 5; aux_heure 7 -7
aux_infos 9 -9; aux_machi 9 -9; aux_piece 11 -11; avais 11 -11; avais_huit 6 -6; avais_simpl 10 -10; avais_un 5 -5
avais_une 7 -7; avait 6 -6; avait_cinq 3 -3; avait_conse 6 -6; avant 11 -11; avant_> 8 -8; avant_j 6 -6
avant_meme 6 -6; avant_on 3 -3; avant_que 8 -8; avec 1 -1; avec_> 13 -13; avec_beatr 4 -4; avec_c 8 -8
avec_cedil 5 -5; avec_celui 5 -5; avec_dans 4 -4; avec_deux 10 -10; avec_herve 8 -8; avec_la 12 -12; avec_le 10 -10
avec_leque 9 -9; avec_les 9 -9; avec_ma 3 -3; avec_moi 7 -7; avec_mon 9 -9; avec_plais 10 -10; avec_quelq 14 -14
avec_ton -6 6; avec_tous 11 -11; avec_toute -9 9; avec_un 21 -21; avec_une 13 -13; avec_vos -17 17; avec_votre -4 4
avec_vous -6 6; avez 4 -4; avez_aucun -8 8; avez_besoi 5 -5; avez_coupe -6 6; avez_de 6 -6; avez_deja 11 -11
avez_deman 12 -12; avez_dit 16 -16; avez_donne 19 -19; avez_menti -12 12; avez_note 1 -1; avez_pas 18 -18
avez_qu 11 -11; avez_quelq 10 -10; avez_raiso 12 -12; avez_sur 8 -8; avez_tout 13 -13; avez_un 8 -8; aviez 6 -6
aviez_dit 6 -6; avoca -19 19; avoca_> -20 20; avoca_au 8 -8; avoca_bande -8 8; avoir 2 -2; avoir_affai -3 3
avoir_au 1 -1; avoir_euh 5 -5; avoir_les 3 -3; avoir_quelq 10 -10; avoir_serie -8 8; avoir_sur 2 -2; avoir_un 7 -7
avons 8 -8; avons_huit 8 -8; avoue 9 -9; avoue_que 9 -9; awa 7 -7; awa_c 7 -7; b 11 -11; b_> 6 -6; b_a 3 -3
b_aroba 8 -8; b_c 11 -11; b_comme 9 -9; b_e 8 -8; b_o 5 -5; b_point 6 -6; b_r 7 -7; b_v 6 -6; b_z 5 -5; ba 10 -10
ba_> 10 -10; bah 14 -14; bah_ca 7 -7; bah_ecout 8 -8; bah_j 6 -6; bah_non 15 -15; bah_oui 11 -11; baiss 12 -12
baiss_la 12 -12; balad -9 9; balad_d -9 9; balco 5 -5; balco_la 5 -5; ball 5 -5; ball_soixa 5 -5; bamak 7 -7
bamak_trans 7 -7; banca 9 -9; banca_> 5 -5; banca_que 11 -11; bande -23 23; bande_d -17 17; bande_de -17 17
banqu 6 -6; banqu_> 9 -9; banqu_elle 5 -5; banqu_je 4 -4; bapti 16 -16; bapti_renar 8 -8; bapti_renau 6 -6
bapti_rey 5 -5; bapti_roy 6 -6; bar 6 -6; bar_des 6 -6; barre 16 -16; barre_> 13 -13; barre_b 3 -3; barre_de 8 -8
barre_sur 4 -4; bas 13 -13; bas_> 6 -6; bas_b 7 -7; bas_ball 5 -5; bas_ca 8 -8; bas_dumon 1 -1; bas_girar 5 -5
bas_marti 4 -4; bas_roux 8 -8; bas_tiret 6 -6; bas_vidal 8 -8; bascu 8 -8; bascu_moi 8 -8; base 7 -7; base_> 6 -6
base_gmail 6 -6; basta -5 5; basta_j -5 5; batim 6 -6; batim_b 6 -6; batip 11 -11; batip_> 7 -7; batip_marc 8 -8
be 12 -12; be_> 9 -9; be_oui 7 -7; beatr 4 -4; beatr_vial 4 -4; beau 10 -10; beau_atten 9 -9; beau_aujou 6 -6
beau_ca 10 -10; beauc 11 -11; beauc_> 10 -10; beauc_beauc 9 -9; beauc_c 8 -8; beauc_chef 5 -5; beauc_de 9 -9
beauc_madam 6 -6; beaun 3 -3; beaun_comme 3 -3; beaux -9 9; beaux_cross -9 9; belge 4 -4; belge_zero 4 -4
belka 8 -8; belka_a 8 -8; ben 18 -18; ben_c 8 -8; ben_ca 7 -7; ben_dame 6 -6; ben_en 1 -1; ben_figur 7 -7
ben_j 7 -7; ben_je 1 -1; ben_juste 5 -5; ben_le 3 -3; ben_ma 3 -3; ben_moi 8 -8; ben_mon 3 -3; ben_non 9 -9
ben_oui 11 -11; ben_plusi 9 -9; ben_rien 7 -7; ben_tout 16 -16; ben_v 4 -4; ben_voila 5 -5; benal 11 -11
benal_> 11 -11; benal_a 11 -11; benal_aroba 2 -2; benal_b 4 -4; benha 13 -13; benha_> 13 -13; benis 6 -6
benis_> 6 -6; benja 7 -7; benja_cohen 7 -7; benoi 8 -8; benoi_60 8 -8; berna 20 -20; berna_> 18 -18
berna_aroba 8 -8; berna_colin 6 -6; berna_duran 3 -3; berna_marti 6 -6; berna_orang 6 -6; berna_point 5 -5
berna_s 4 -4; berna_soixa 2 -2; berna_tout 5 -5; berth 4 -4; berth_aroba 4 -4; berti 7 -7; berti_pas 7 -7
bertr 18 -18; bertr_> 14 -14; bertr_chauv 7 -7; bertr_lacro 6 -6; bertr_point 5 -5; bertr_tout 9 -9; besna 2 -2
besna_je 2 -2; besoi 12 -12; besoi_> 14 -14; besoi_ca 1 -1; besoi_d 14 -14; besoi_de 9 -9; besoi_du 5 -5
besoi_inter 6 -6; besso 6 -6; besso_deux 6 -6; bete -2 2; bete_> 13 -13; bete_je -8 8; betis 5 -5; betis_c 2 -2
betis_en 5 -5; bianc 10 -10; bianc_> 10 -10; bibi 7 -7; bibi_point 7 -7; bibli 4 -4; bibli_il 4 -4; bien 10 -10
bien_> 28 -28; bien_a 10 -10; bien_aimab 10 -10; bien_c 3 -3; bien_ca 10 -10; bien_comme 10 -10; bien_d 2 -2
bien_enten 12 -12; bien_entre 7 -7; bien_evide 6 -6; bien_faire -21 21; bien_franc 7 -7; bien_hein 3 -3
bien_le 9 -9; bien_les 1 -1; bien_maint 4 -4; bien_meill 6 -6; bien_moi 9 -9; bien_mon 5 -5; bien_note 9 -9
bien_notre 8 -8; bien_oui 13 -13; bien_par 4 -4; bien_pour 6 -6; bien_qu 5 -5; bien_que 4 -4; bien_regar 4 -4
bien_sur 17 -17; bien_zero 1 -1; bihan 12 -12; bihan_> 8 -8; bihan_attac 6 -6; bilou 5 -5; bilou_t 5 -5; bip 6 -6
bip_> 6 -6; bip_bip 6 -6; bizar 15 -15; bizar_> 15 -15; bizar_quand 10 -10; blabl 11 -11; blabl_> 11 -11
blanc 10 -10; blanc_> 11 -11; blanc_a 12 -12; blanc_aroba 3 -3; blanc_de 4 -4; blanc_j 7 -7; blanc_parto 5 -5
blaze 10 -10; blaze_c 10 -10; bleue 10 -10; bleue_> 7 -7; bleue_ne 6 -6; bleue_passe 5 -5; blond 10 -10
blond_> 8 -8; blond_a 8 -8; bloqu 17 -17; bloqu_> 17 -17; bloqu_il 5 -5; bloqu_la 5 -5; bloqu_toujo 7 -7; blot 4 -4
blot_aroba 4 -4; bob 7 -7; bob_tiret 7 -7; boite -14 14; boite_> -8 8; boite_d 3 -3; boite_de -11 11
boite_hier 8 -8; boite_j -5 5; boite_ne 12 -12; boite_point 12 -12; boite_vocal 12 -12; boiti 11 -11; boiti_> 9 -9
boiti_blanc 4 -4; bol -16 16; bol_> -18 18; bol_de -15 15; bon 19 -19; bon_> 20 -20; bon_assez 7 -7; bon_c 3 -3
bon_ca 6 -6; bon_et 5 -5; bon_j 2 -2; bon_je 4 -4; bon_la 11 -11; bon_maint 8 -8; bon_merci 11 -11; bon_monsi 7 -7
bon_note 8 -8; bon_numer 13 -13; bon_passe 11 -11; bon_pour 17 -17; bon_sang -7 7; bon_une 5 -5; bonjo 16 -16
bonjo_> 12 -12; bonjo_alors 3 -3; bonjo_c 9 -9; bonjo_cabin 5 -5; bonjo_euh 3 -3; bonjo_j 10 -10; bonjo_je 5 -5
bonjo_madam 7 -7; bonjo_mon 5 -5; bonjo_monsi 9 -9; bonjo_olivi 6 -6; bonjo_phili 4 -4; bonjo_veron 3 -3
bonne 17 -17; bonne_> 10 -10; bonne_adres 14 -14; bonne_aroba 5 -5; bonne_avec 4 -4; bonne_avoca 8 -8
bonne_bonne 11 -11; bonne_dizai 5 -5; bonne_je 5 -5; bonne_journ 11 -11; bonne_trent 13 -13; bons -2 2
bons_a -15 15; bons_techn 12 -12; bonso 13 -13; bonso_> 9 -9; bonso_dites 3 -3; borde 7 -7; borde_> 10 -10
borde_de -10 10; borde_derri 6 -6; borde_point 7 -7; borne -11 11; borne_> -11 11; borne_wifi 15 -15; bouch 13 -13
bouch_> 10 -10; bouch_du 6 -6; bouch_sans 7 -7; bouff -5 5; bouff_> -5 5; boug 5 -5; boug_la 5 -5; bouge 9 -9
bouge_d 9 -9; boula 16 -16; boula_> 9 -9; boula_du 8 -8; boula_point 9 -9; boule -10 10; boule_> -10 10; bourr -6 6
bourr_> -6 6; bout -13 13; bout_> -14 14; bout_de 12 -12; bout_du 10 -10; bouti 5 -5; bouti_> 5 -5; bouto 9 -9
bouto_> 7 -7; bouto_de 8 -8; bouto_pour 6 -6; bouyg 9 -9; bouyg_telec 9 -9; bouzi 9 -9; bouzi_au 9 -9; bouzi_b 5 -5
box 11 -11; box_a 6 -6; box_c 6 -6; box_ca 4 -4; box_clign 2 -2; box_dans 7 -7; box_elle 4 -4; box_en 2 -2
box_est 7 -7; box_et 10 -10; box_etein 10 -10; box_fait 8 -8; box_fonct 4 -4; box_inter 2 -2; box_je 3 -3
box_la 2 -2; box_mais 2 -2; box_march 5 -5; box_ne 8 -8; box_plus 15 -15; box_point 8 -8; box_pour 3 -3
box_que 13 -13; box_qui 10 -10; box_s 11 -11; box_toute 11 -11; box_un 7 -7; branc 19 -19; branc_la 10 -10
branc_le 8 -8; branc_n 11 -11; branl -9 9; branl_> -9 9; bras 10 -10; bras_> 11 -11; bras_casse -5 5; bras_en 8 -8
bras_monsi 11 -11; bravo -8 8; bravo_felic -8 8; brigi 7 -7; brigi_cent 7 -7; bris 10 -10; bris_> 10 -10; brise 5 -5
brise_et 5 -5; broec 7 -7; broec_> 7 -7; bruit 14 -14; bruit_de 7 -7; bruit_est 13 -13; bruit_la 10 -10; brun 9 -9
brun_> 9 -9; brun_aroba 4 -4; bruno 9 -9; bruno_cheva 7 -7; bruno_faure 9 -9; bruno_point 8 -8; bt 6 -6; bt_dot 6 -6
btp 9 -9; btp_> 9 -9; bug 14 -14; bug_> 8 -8; bug_plus 11 -11; bugue 9 -9; bugue_toujo 9 -9; burea 8 -8
burea_204 5 -5; burea_> 8 -8; burea_et 4 -4; burea_il 10 -10; burea_le 3 -3; bzh 7 -7; bzh_vingt 7 -7; c 2 -2
c_> 5 -5; c_a 9 -9; c_comme 4 -4; c_est 1 -1; c_etait 5 -5; c_good 7 -7; c_h 9 -9; c_o 5 -5; c_point 10 -10
c_tiret 5 -5; c_z 7 -7; ca 6 -6; ca_> 18 -18; ca_a 17 -17; ca_alors 5 -5; ca_arriv 5 -5; ca_atten 9 -9
ca_aux -13 13; ca_avec 8 -8; ca_bloqu 7 -7; ca_bug 14 -14; ca_bugue 9 -9; ca_c -4 4; ca_capte 13 -13
ca_charg 14 -14; ca_clign 7 -7; ca_comme -8 8; ca_conce 9 -9; ca_conti -10 10; ca_coupe 18 -18; ca_d 3 -3
ca_demar 7 -7; ca_depas -11 11; ca_depen 16 -16; ca_depot 9 -9; ca_drach 8 -8; ca_du 7 -7; ca_dure -11 11
ca_fait -9 9; ca_finit 7 -7; ca_fonct 14 -14; ca_gresi 9 -9; ca_inter 6 -6; ca_ira 15 -15; ca_joue 14 -14
ca_lag 7 -7; ca_m -9 9; ca_march 10 -10; ca_me -1 1; ca_meme 11 -11; ca_n 9 -9; ca_ne 5 -5; ca_non 8 -8
ca_oui 10 -10; ca_passe 3 -3; ca_plant 10 -10; ca_que 14 -14; ca_raccr 6 -6; ca_rame 16 -16; ca_recom 11 -11
ca_redem 8 -8; ca_refon 11 -11; ca_remar 18 -18; ca_roule 10 -10; ca_s 9 -9; ca_se 11 -11; ca_serai 8 -8
ca_sonne 4 -4; ca_suffi -23 23; ca_tient 8 -8; ca_tombe 5 -5; ca_tourn 12 -12; ca_une -5 5; ca_va 10 -10
ca_veut 11 -11; ca_vient 6 -6; ca_vous 13 -13; ca_y 13 -13; cabin 10 -10; cabin_fourn 5 -5; cabin_medic 6 -6
cabin_morea 7 -7; cabin_tiret 7 -7; cable -1 1; cable_> -2 2; cable_atten 8 -8; cable_ether 11 -11; cafe 8 -8
cafe_> 8 -8; caiss 10 -10; caiss_> 10 -10; caiss_deux 6 -6; caiss_et 5 -5; caja 5 -5; caja_la 5 -5; calis -7 7
calis_ca -7 7; calme 7 -7; calme_> 20 -20; calme_je 7 -7; calme_pas -12 12; camer 16 -16; camer_> 6 -6
camer_de 7 -7; camer_depui 5 -5; camer_et 7 -7; camer_ne 14 -14; camil 5 -5; camil_et 7 -7; camil_point 2 -2
campi 9 -9; campi_munic 9 -9; can 6 -6; can_i 6 -6; canar 9 -9; canar_> 9 -9; capte 14 -14; capte_> 12 -12
capte_de 14 -14; capte_maint 8 -8; capte_plus 6 -6; capte_toujo 10 -10; car 4 -4; car_le 4 -4; cardi 9 -9
cardi_> 9 -9; carlo 11 -11; carlo_silva 11 -11; carol 9 -9; carol_de 9 -9; carol_petit 5 -5; caron 11 -11
caron_aroba 9 -9; caron_c 9 -9; carpe 11 -11; carpe_> 12 -12; carpe_aroba 9 -9; carre 16 -16; carre_> 15 -15
carre_patro 6 -6; carte 13 -13; carte_banca 11 -11; carte_bleue 10 -10; carte_cime 5 -5; carte_sim 10 -10
cas 14 -14; cas_> 14 -14; casqu -4 4; casqu_> -2 2; casqu_de -14 14; casse -18 18; casse_> -10 10; casse_tout -6 6
cata 9 -9; cata_ma 9 -9; catas -1 1; catas_je 4 -4; catas_votre -5 5; cause 10 -10; cause_a 10 -10; cave 15 -15
cave_> 15 -15; ce 1 -1; ce_cable 12 -12; ce_cirqu -7 7; ce_dont 3 -3; ce_matin 11 -11; ce_n 13 -13; ce_qu 4 -4
ce_que 7 -7; ce_qui 6 -6; ce_sera 2 -2; ce_servi -16 16; ce_soit 16 -16; ce_trava -11 11; cecil 5 -5
cecil_tiret 5 -5; cedil 5 -5; cedil_dans 5 -5; cedil_mais 5 -5; cela 12 -12; cela_en 6 -6; cela_meme 16 -16
celes 8 -8; celes_de 8 -8; celes_point 4 -4; celia 9 -9; celia_tiret 8 -8; celia_vidal 8 -8; celle 6 -6
celle_de 6 -6; cellu 6 -6; cellu_sonne 6 -6; celui 12 -12; celui_avec 10 -10; celui_d 10 -10; celui_de 5 -5
celui_du 5 -5; celui_que 5 -5; cent 9 -9; cent_cent 3 -3; cent_cinqu 4 -4; cent_douze 5 -5; cent_point 7 -7
cent_quara 5 -5; cent_quatr 4 -4; cent_soixa 7 -7; cent_treiz 5 -5; cent_trent 13 -13; cent_vingt 10 -10; centa 8 -8
centa_de 8 -8; centr 13 -13; centr_> 8 -8; centr_par 6 -6; centr_point 6 -6; cents 14 -14; cents_> 13 -13
cents_megas 6 -6; certa 14 -14; certa_> 8 -8; certa_pas 12 -12; certe 4 -4; certe_le 4 -4; ces -10 10
ces_cable 8 -8; ces_panne -9 9; ces_paul 7 -7; ces_petit 11 -11; ces_quest -9 9; cesse -5 5; cesse_> 6 -6
cesse_de -9 9; cette -6 6; cette_boite -9 9; cette_box -3 3; cette_fois 7 -7; cette_histo 8 -8; cette_machi 10 -10
cette_musiq -6 6; cette_salet -8 8; cette_semai 9 -9; ch 8 -8; ch_> 8 -8; chacu 5 -5; chacu_comme 5 -5
chacu_une 4 -4; chain 12 -12; chain_> 12 -12; chair 7 -7; chair_et 7 -7; chale 14 -14; chale_> 4 -4
chale_insup 14 -14; chamb 6 -6; chamb_> 8 -8; chamb_avec 4 -4; chamb_deux 11 -11; chamb_du 3 -3; chamb_un 4 -4
champ 8 -8; champ_aroba 8 -8; chang 16 -16; chang_> 7 -7; chang_d 11 -11; chang_de 11 -11; chang_du 15 -15
chang_je 3 -3; chang_la 2 -2; chang_meme 5 -5; chang_pas 8 -8; chang_recem 4 -4; chant 3 -3; chant_aroba 3 -3
chant_point 3 -3; chape 11 -11; chape_de 11 -11; chaqu 2 -2; chaqu_fois 11 -11; chaqu_mois -5 5; charg 18 -18
charg_> 13 -13; charg_ca 8 -8; charg_encor 6 -6; charg_jamai 7 -7; charg_la 6 -6; charg_mais 8 -8; charg_pas 6 -6
charg_plus 5 -5; charg_une 9 -9; charl -13 13; charl_> -13 13; charm 8 -8; charm_> 9 -9; charm_et 2 -2; charp 10 -10
charp_comme 10 -10; charp_sylvi 10 -10; chat 10 -10; chat_est 10 -10; chaus 8 -8; chaus_deux 6 -6; chaus_et 7 -7
chauv 7 -7; chauv_c 7 -7; chef 14 -14; chef_> 14 -14; chef_atten 8 -8; chelo 13 -13; chelo_mais 7 -7
chelo_votre 8 -8; chepa 14 -14; chepa_moi 14 -14; cherc 17 -17; cherc_> 8 -8; cherc_c 4 -4; cherc_le 8 -8
cherc_mes 9 -9; cherc_mon 9 -9; cherc_un 4 -4; cheri 7 -7; cheri_> 3 -3; cheri_je 7 -7; cheva 7 -7; cheva_> 7 -7
cheva_avec 7 -7; cheva_bruno 7 -7; chevr 8 -8; chevr_et 8 -8; chez -1 1; chez_free 6 -6; chez_gmail 7 -7
chez_je 9 -9; chez_ma 5 -5; chez_machi 12 -12; chez_moi 16 -16; chez_mon 3 -3; chez_mort 8 -8; chez_nous 8 -8
chez_yahoo 8 -8; chich -8 8; chich_vous -8 8; chien -1 1; chien_> 10 -10; chien_aboie 12 -12; chien_j -10 10
chier -13 13; chier_> -13 13; chiff 6 -6; chiff_> 3 -3; chiff_deux 5 -5; chiff_et 9 -9; chiff_tout 4 -4; chope 4 -4
chope_le 4 -4; chora 3 -3; chora_donc 3 -3; chora_point 3 -3; chose -6 6; chose_> 2 -2; chose_avec -9 9
chose_ca -6 6; chose_cette 12 -12; chris 9 -9; chris_> 7 -7; chris_avec 8 -8; chris_lacom 10 -10; chum 7 -7
chum_> 7 -7; cime 5 -5; cime_est 5 -5; cinq 12 -12; cinq_> 14 -14; cinq_a 14 -14; cinq_appar 9 -9; cinq_aroba 6 -6
cinq_avec 18 -18; cinq_c 5 -5; cinq_cinq 5 -5; cinq_cinqu 4 -4; cinq_douze 5 -5; cinq_et 14 -14; cinq_heure 17 -17
cinq_machi 10 -10; cinq_mais 3 -3; cinq_max 9 -9; cinq_minut 6 -6; cinq_mon 11 -11; cinq_nonan 2 -2; cinq_ordin 2 -2
cinq_ou 9 -9; cinq_oui 2 -2; cinq_poste 6 -6; cinq_quara 5 -5; cinq_quatr 5 -5; cinq_radia 6 -6; cinq_rende -8 8
cinq_sans 11 -11; cinq_secon 5 -5; cinq_seize 4 -4; cinq_six 5 -5; cinq_soixa 4 -4; cinq_telep 6 -6; cinq_treiz 6 -6
cinq_trent 5 -5; cinq_vingt 7 -7; cinq_virgu 4 -4; cinq_volet 6 -6; cinqu 5 -5; cinqu_> 24 -24; cinqu_apres 5 -5
cinqu_cinq 3 -3; cinqu_de 9 -9; cinqu_deux 4 -4; cinqu_et 5 -5; cinqu_euros -5 5; cinqu_fois -10 10; cinqu_huit 7 -7
cinqu_neuf 4 -4; cinqu_poste 9 -9; cinqu_quara 13 -13; cinqu_quatr 4 -4; cinqu_six 5 -5; cinqu_soixa 13 -13
cinqu_trois 4 -4; cirqu -7 7; cirqu_je -7 7; clair 18 -18; clair_> 10 -10; clair_c 4 -4; clair_petit 1 -1
clair_point 5 -5; clair_rouss 13 -13; claqu -17 17; claqu_de -17 17; clavi 7 -7; clavi_> 7 -7; clien 4 -4
clien_> 10 -10; clien_avec 8 -8; clien_c 4 -4; clien_chez 13 -13; clien_comme -8 8; clien_depui 3 -3; clien_me 8 -8
clien_n 11 -11; clien_quara 6 -6; clign 8 -8; clign_> 1 -1; clign_en 2 -2; clign_encor 7 -7; clign_et 5 -5
clign_je 2 -2; clign_rouge 4 -4; clign_toujo 12 -12; clini 9 -9; clini_> 9 -9; cloud 9 -9; cloud_point 9 -9
club 9 -9; club_tiret 7 -7; club_under 9 -9; co 11 -11; co_> 7 -7; co_au 7 -7; co_dot 6 -6; cocho -11 11
cocho_> -11 11; code 11 -11; code_c 8 -8; code_de 4 -4; code_pin 7 -7; code_posta 8 -8; code_puc 5 -5; code_puk 8 -8
codes 10 -10; codes_par 10 -10; coeur 14 -14; coeur_> 14 -14; cohen 7 -7; cohen_bonjo 7 -7; coiff 7 -7
coiff_aroba 7 -7; coiff_point 7 -7; coiff_zero 2 -2; colas 6 -6; colas_aroba 6 -6; coler -14 14; coler_> -11 11
coler_contr -6 6; coler_monsi -16 16; colet 10 -10; colet_tout 10 -10; colin 4 -4; colin_> 6 -6; colin_euh 3 -3
colis 7 -7; colis_par 7 -7; colle 2 -2; colle_> 21 -21; colle_a 11 -11; colle_est 7 -7; colle_la 5 -5
colle_m 10 -10; colle_quara 9 -9; colle_s 9 -9; colle_sont 6 -6; colle_un -10 10; com 8 -8; com_> 8 -8
com_avec 2 -2; com_bien 3 -3; com_mais 5 -5; com_merci 2 -2; com_non 4 -4; com_tout 9 -9; combi 1 -1; combi_> 13 -13
combi_de -8 8; combi_n 11 -11; combi_s 11 -11; combi_tous 16 -16; comme_> 13 -13; comme_a -12 12; comme_anato 6 -6
comme_berna 10 -10; comme_berth 4 -4; comme_bertr 5 -5; comme_ca -13 13; comme_celes 4 -4; comme_conse 5 -5
comme_d 12 -12; comme_danie 2 -2; comme_en 6 -6; comme_expli 2 -2; comme_franc 6 -6; comme_henri 4 -4
comme_je 11 -11; comme_l 7 -7; comme_la 6 -6; comme_le 11 -11; comme_les 6 -6; comme_marce 7 -7; comme_marie 4 -4
comme_mon 4 -4; comme_on 6 -6; comme_par 5 -5; comme_pierr 7 -7; comme_que 10 -10; comme_raoul 4 -4
comme_serie -6 6; comme_si 6 -6; comme_sophi 4 -4; comme_thoma 7 -7; comme_un 3 -3; comme_victo 9 -9
comme_video 7 -7; comme_vous 15 -15; comme_willi 6 -6; comme_xavie 3 -3; comme_zoe 6 -6; commu 7 -7
commu_coupe 7 -7; commu_est 5 -5; compe 11 -11; compe_> 11 -11; compl 7 -7; compl_> 23 -23; compl_c 2 -2
compl_je 8 -8; compl_mon 14 -14; compl_mort 4 -4; compl_nul -13 13; compl_pourr 6 -6; compl_stupi -15 15; compo -8 8
compo_> -8 8; compr -1 1; compr_> 16 -16; compr_c 24 -24; compr_donc 5 -5; compr_pas 10 -10; compr_que 9 -9
compr_quest 7 -7; compr_rien -18 18; compt 14 -14; compt_> 11 -11; compt_a 8 -8; compt_aroba 9 -9; compt_c -8 8
compt_et 14 -14; compt_la 11 -11; compt_le 6 -6; compt_mec 10 -10; compt_pas 12 -12; compt_sept 14 -14
compt_trois 3 -3; compt_un 2 -2; con -5 5; con_> -11 11; con_con 2 -2; con_conne 9 -9; con_conse 2 -2; conca 6 -6
conca_> 6 -6; conce 9 -9; conce_six 9 -9; conco 5 -5; conco_en 5 -5; concr 5 -5; concr_passe 5 -5; confi 25 -25
confi_> 25 -25; confl 4 -4; confl_d 4 -4; confu 5 -5; confu_> 5 -5; conge -8 8; conge_pour -8 8; conna -13 13
conna_> -13 13; conna_a 13 -13; conna_mon 11 -11; conna_pas 15 -15; conna_rien 14 -14; conna_tu -8 8; conne 15 -15
conne_> 14 -14; conne_a 5 -5; conne_au 9 -9; conne_avec 6 -6; conne_ca 2 -2; conne_cinq 6 -6; conne_du 13 -13
conne_elle 3 -3; conne_est 9 -9; conne_euh 9 -9; conne_exion 3 -3; conne_fibre 1 -1; conne_inter 6 -6
conne_me 11 -11; conne_moi 14 -14; conne_parta 5 -5; conne_pas 7 -7; conne_perdu 5 -5; conne_plus 11 -11
conne_saute 7 -7; conno 7 -7; conno_sans 7 -7; conse 18 -18; conse_> 16 -16; conse_a 4 -4; conse_banca 5 -5
conse_comme 8 -8; conse_conse 8 -8; conse_de 6 -6; conse_etait 12 -12; conse_je 7 -7; conse_m 3 -3; conse_merci 1 -1
conse_s 6 -6; conso 15 -15; conso_> 12 -12; conso_annon 7 -7; conso_annul 3 -3; conso_aussi 9 -9; conso_d 7 -7
conso_de 9 -9; conso_est 5 -5; conso_et 6 -6; conso_ma 12 -12; conso_march 13 -13; conso_ne 8 -8; conso_se 13 -13
conso_trouv 2 -2; consu 7 -7; consu_notre 7 -7; conta 13 -13; conta_aroba 10 -10; conta_depui 4 -4; conta_ne 6 -6
conta_ont 7 -7; conte 8 -8; conte_de 11 -11; conte_mais 7 -7; conti -1 1; conti_> 4 -4; conti_avec 15 -15
conti_je -10 10; contr_> 24 -24; contr_c 5 -5; contr_de 7 -7; contr_depui 4 -4; contr_est 7 -7; contr_la 4 -4
contr_le 10 -10; contr_moi 12 -12; contr_profe 17 -17; contr_se 6 -6; contr_son 12 -12; contr_vous -16 16
convi 15 -15; convi_> 15 -15; cool 5 -5; cool_merci 5 -5; corin 10 -10; corin_lefor 10 -10; corre 10 -10
corre_> 10 -10; corre_de 12 -12; corre_disen 5 -5; corre_merci 3 -3; costa 7 -7; costa_> 7 -7; cote 7 -7
cote_> 10 -10; cote_du 1 -1; cote_sans 5 -5; couil -7 7; couil_dans -7 7; coule 8 -8; coule_> 8 -8; coup 5 -5
coup_de 6 -6; coup_sur 6 -6; coupe 11 -11; coupe_> 23 -23; coupe_alors 1 -1; coupe_au 10 -10; coupe_d 19 -19
coupe_dans 2 -2; coupe_encor 12 -12; coupe_est -8 8; coupe_je 6 -6; coupe_la -1 1; coupe_quand 13 -13
coupe_tous 3 -3; coupe_tout 7 -7; coupe_toute 7 -7; coupe_un 5 -5; coupl 10 -10; coupl_d 10 -10; coupu 16 -16
coupu_> 9 -9; coupu_de 6 -6; coupu_depui 13 -13; coupu_gener 4 -4; coura 6 -6; coura_> 7 -7; coura_la 4 -4
courr 13 -13; courr_> 10 -10; courr_papie 5 -5; courr_pluto 4 -4; courr_sur 3 -3; cours 8 -8; cours_> 8 -8
cours_de 5 -5; cours_en 1 -1; court 10 -10; court_> 9 -9; court_aroba 5 -5; cousi 8 -8; cousi_> 8 -8; craqu 9 -9
craqu_quand 9 -9; crass -11 11; crass_> -11 11; crau 12 -12; crau_> 12 -12; creti -5 5; creti_ca -5 5; crois 11 -11
crois_> 8 -8; crois_bien 8 -8; crois_pas 12 -12; crois_que 7 -7; cross -9 9; cross_vous -9 9; croya 5 -5
croya_qu 5 -5; cru 2 -2; cru_que 2 -2; cuisi 11 -11; cuisi_> 11 -11; cuisi_un 4 -4; cul -6 6; cul_> -6 6; cyber 8 -8
cyber_cafe 8 -8; cyclo 4 -4; cyclo_tout 4 -4; cyr 4 -4; cyr_en 4 -4; cyril 9 -9; cyril_aroba 9 -9; cyril_tiret 9 -9
d 2 -2; d_> 9 -9; d_a 22 -22; d_abonn 18 -18; d_abrut -11 11; d_accor 22 -22; d_acord 10 -10; d_actua 12 -12
d_admin 7 -7; d_adres 11 -11; d_affic 6 -6; d_agent 3 -3; d_aide 12 -12; d_aille 2 -2; d_aireu 8 -8; d_alemb 10 -10
d_ap 3 -3; d_apost 4 -4; d_appar 6 -6; d_appel 11 -11; d_arnaq 13 -13; d_aroba 8 -8; d_atten 2 -2; d_autre 10 -10
d_avant 8 -8; d_avoir 9 -9; d_comme 2 -2; d_e 8 -8; d_eau 7 -7; d_email 6 -6; d_en 3 -3; d_envoy 10 -10
d_erreu 9 -9; d_escar 13 -13; d_escro -14 14; d_essai 6 -6; d_essay 10 -10; d_euros -5 5; d_excla 1 -1; d_expli 3 -3
d_explo -13 13; d_habit 12 -12; d_heure 8 -8; d_hondt 4 -4; d_i 3 -3; d_incap -6 6; d_incom -7 7; d_incon 7 -7
d_inter 13 -13; d_j 10 -10; d_orang 3 -3; d_ordin 11 -11; d_oreil 6 -6; d_origi 5 -5; d_ou 10 -10; d_point 7 -7
d_print 8 -8; d_puis 5 -5; d_t 4 -4; d_u 7 -7; d_un -6 6; d_une -11 11; d_union 9 -9; d_usage 8 -8; da 11 -11
da_> 8 -8; da_silva 6 -6; dame 6 -6; dame_> 5 -5; dame_de 15 -15; dame_m 8 -8; dame_oui 6 -6; dame_sans -6 6
danie 2 -2; danie_point 2 -2; dans 14 -14; dans_chacu 4 -4; dans_cyber 8 -8; dans_l 6 -6; dans_la 12 -12
dans_le 7 -7; dans_les 13 -13; dans_ma 13 -13; dans_notre 7 -7; dans_tout 6 -6; dans_toute 2 -2; dans_votre 11 -11
dark 10 -10; dark_under 10 -10; daron 6 -6; daron_> 6 -6; data 8 -8; data_tiret 8 -8; de -7 7; de_18 6 -6
de_alain 10 -10; de_bamak 7 -7; de_barre 6 -6; de_betis 2 -2; de_bon 5 -5; de_bons 12 -12; de_borde 10 -10
de_bouff -5 5; de_box 6 -6; de_branl -9 9; de_bras -5 5; de_burea 7 -7; de_ca 11 -11; de_canar 9 -9; de_carte 12 -12
de_casqu 12 -12; de_ces -9 9; de_cette -14 14; de_chang 11 -11; de_charg 7 -7; de_charl -13 13; de_chaus 8 -8
de_cherc 9 -9; de_chez 19 -19; de_chich -8 8; de_cinq 6 -6; de_clien 8 -8; de_cocho -11 11; de_coiff 2 -2
de_colle 6 -6; de_compe 11 -11; de_conge -8 8; de_conna -13 13; de_conne 8 -8; de_conse 8 -8; de_contr 9 -9
de_coule 8 -8; de_coupu 13 -13; de_coura 6 -6; de_crau 12 -12; de_de 11 -11; de_delma 8 -8; de_demar 17 -17
de_deux 6 -6; de_dialo 2 -2; de_diffe 11 -11; de_dire 5 -5; de_direc 11 -11; de_discu 12 -12; de_donne 15 -15
de_dossi 5 -5; de_faire -7 7; de_famil 9 -9; de_ferra -8 8; de_fibre 5 -5; de_fil 6 -6; de_fois -10 10; de_fond 7 -7
de_forfa 3 -3; de_fort 8 -8; de_franc 8 -8; de_garde 6 -6; de_grand 7 -7; de_grave 8 -8; de_gresi 10 -10
de_gros -11 11; de_gueul -10 10; de_guign -12 12; de_jeune 5 -5; de_jeux 8 -8; de_l -3 3; de_la 16 -16
de_laiss -16 16; de_liege 16 -16; de_ligne 5 -5; de_lila 6 -6; de_lyon 8 -8; de_ma -4 4; de_machi 2 -2
de_madam 11 -11; de_maiso 4 -4; de_mal 15 -15; de_malad 5 -5; de_marse 11 -11; de_me -8 8; de_mecha 8 -8
de_meme 12 -12; de_merde -13 13; de_moi -30 30; de_mon 8 -8; de_monsi 5 -5; de_mutua 6 -6; de_naiss 8 -8
de_nazes -6 6; de_nom 9 -9; de_notre -6 6; de_nous -17 17; de_nouve 17 -17; de_novem 10 -10; de_nuls -8 8
de_ouf 6 -6; de_paiem 9 -9; de_paill 11 -11; de_panne 11 -11; de_papa 6 -6; de_paras 13 -13; de_parle 10 -10
de_pas 4 -4; de_passe 12 -12; de_paul 6 -6; de_payer -6 6; de_pc 10 -10; de_perso 5 -5; de_pire 11 -11
de_porta 13 -13; de_portu 11 -11; de_poste 10 -10; de_prefe 6 -6; de_prend -5 5; de_prise 6 -6; de_probl 10 -10
de_quoi 19 -19; de_rage -6 6; de_raise 13 -13; de_recou 6 -6; de_redem 4 -4; de_refus 5 -5; de_repar -13 13
de_repet -16 16; de_resea 17 -17; de_retou 13 -13; de_rien 4 -4; de_rigol -9 9; de_robot -8 8; de_s 7 -7
de_saint 5 -5; de_se 6 -6; de_servi 17 -17; de_siret 14 -14; de_sms 13 -13; de_souci 10 -10; de_suite -3 3
de_surve 7 -7; de_synch 11 -11; de_tas -8 8; de_techn 5 -5; de_tele 11 -11; de_telep 13 -13; de_temps 13 -13
de_tenir 9 -9; de_termi 9 -9; de_teste 7 -7; de_texto 11 -11; de_tonal 7 -7; de_touch 6 -6; de_toulo 9 -9
de_tout -11 11; de_trait -10 10; de_trent 7 -7; de_trois 10 -10; de_venir 6 -6; de_villi 14 -14; de_vingt 18 -18
de_vivan 5 -5; de_voleu -11 11; de_vos -16 16; de_votre -7 7; de_voyou -7 7; de_wifi 6 -6; debil -7 7; debil_et -7 7
debit 13 -13; debit_d 13 -13; debit_est 12 -12; debit_n 10 -10; debor 10 -10; debor_> 9 -9; debor_sur 7 -7
debou 6 -6; debou_or 6 -6; debra 13 -13; debra_> 10 -10; debra_ce 5 -5; debra_j 4 -4; debra_la 10 -10; debra_le 6 -6
debra_ma 6 -6; debra_rebra 7 -7; debut 1 -1; debut_a -6 6; debut_c 5 -5; debut_j 2 -2; debut_je 5 -5
debut_non 12 -12; debut_zero 5 -5; decla 8 -8; decla_en 8 -8; decod 8 -8; decod_> 7 -7; decod_est 8 -8
decod_tele 4 -4; decon 13 -13; decon_> 11 -11; decon_a 11 -11; decon_chez 13 -13; decro 7 -7; decro_> 1 -1
decro_et 7 -7; decro_j 6 -6; decro_sans 6 -6; dect 10 -10; dect_ne 10 -10; decu 15 -15; decu_> 15 -15; dedan 5 -5
dedan_> 6 -6; dedan_le 4 -4; degag -10 10; degag_avec -10 10; degat 11 -11; degat_des 11 -11; degou -9 9
degou_de -9 9; degue -17 17; degue_ce -5 5; degue_de -13 13; deja 18 -18; deja_> 12 -12; deja_appel 9 -9
deja_dans 7 -7; deja_fait 7 -7; deja_hier 3 -3; deja_mon 9 -9; deja_parle 3 -3; deja_passe 8 -8; deja_prese 8 -8
deja_redem 4 -4; deja_tout 2 -2; deja_venu 7 -7; delai -5 5; delai_c -5 5; delap 9 -9; delap_> 9 -9; delma 8 -8
delma_d 8 -8; demai 7 -7; demai_> 7 -7; demai_matin 5 -5; deman 17 -17; deman_> 9 -9; deman_a 16 -16
deman_atten 3 -3; deman_ca 8 -8; deman_hier 12 -12; deman_juste 2 -2; deman_le 8 -8; deman_lui 9 -9; deman_pas 2 -2
deman_un 3 -3; demar 20 -20; demar_> 13 -13; demar_il 5 -5; demar_l 9 -9; demar_la 11 -11; demen 15 -15
demen_> 15 -15; demi 15 -15; demi_> 10 -10; demi_douza 8 -8; demoi 8 -8; demoi_du 8 -8; den 7 -7; den_broec 7 -7
denis 7 -7; denis_de 5 -5; denis_point 6 -6; depan 11 -11; depan_> 12 -12; depan_mon 4 -4; depas -15 15
depas_l -8 8; depas_les -11 11; depec 7 -7; depec_> 7 -7; depen 15 -15; depen_ce 7 -7; depen_d 6 -6
depen_des 12 -12; depen_si 3 -3; deplo -17 17; deplo_> -17 17; depot 9 -9; depot_> 9 -9; depui 12 -12
depui_> 13 -13; depui_a 5 -5; depui_ca 5 -5; depui_ce 14 -14; depui_deux 11 -11; depui_dix 16 -16; depui_fribo 8 -8
depui_hier 14 -14; depui_l 2 -2; depui_la 7 -7; depui_le 6 -6; depui_mon 7 -7; depui_quatr 4 -4; depui_que 6 -6
depui_quinz 3 -3; depui_tanto 1 -1; depui_toujo 2 -2; depui_trois 7 -7; depui_une -8 8; depui_vingt -6 6; der 8 -8
der_elst 8 -8; deran 22 -22; deran_> 9 -9; deran_pas 18 -18; deran_pour 14 -14; deran_si 6 -6; derni 13 -13
derni_> 15 -15; derni_c 3 -3; derni_fois 5 -5; derni_mais 7 -7; derri 5 -5; derri_fait 4 -4; derri_il 6 -6; des -5 5
des_appar 10 -10; des_appel 6 -6; des_beaux -9 9; des_boiti 9 -9; des_chain 10 -10; des_couil -7 7; des_cours 1 -1
des_craqu 9 -9; des_des 6 -6; des_dessi 4 -4; des_eaux 11 -11; des_enfan 3 -3; des_escro -18 18; des_et 8 -8
des_fois 12 -12; des_forge 7 -7; des_garco 2 -2; des_gros -8 8; des_idiot -6 6; des_iles -5 5; des_incap -11 11
des_incom -12 12; des_jumea 4 -4; des_lilas 11 -11; des_machi 5 -5; des_mails 10 -10; des_mal -9 9; des_milli -5 5
des_mimos 8 -8; des_minab -5 5; des_que 2 -2; des_sienn 9 -9; des_sport 6 -6; des_trava 6 -6; des_trois 14 -14
des_voleu -15 15; desac 10 -10; desac_> 10 -10; desce 11 -11; desce_a 11 -11; desch 8 -8; desch_sans 8 -8
desol 25 -25; desol_> 20 -20; desol_de 11 -11; desol_je 12 -12; desol_mais 9 -9; dessi 8 -8; dessi_anime 8 -8
dessu -11 11; dessu_la -11 11; detec 8 -8; detec_> 8 -8; detes -8 8; detes_sale -8 8; deux 16 -16; deux_> 19 -19
deux_a 3 -3; deux_ans 6 -6; deux_appar 14 -14; deux_aroba 6 -6; deux_autre 6 -6; deux_avec 8 -8; deux_b 4 -4
deux_borne 15 -15; deux_box 20 -20; deux_c 10 -10; deux_caiss 5 -5; deux_camer 8 -8; deux_cent 5 -5; deux_cents 9 -9
deux_conso 6 -6; deux_dans 7 -7; deux_decod 7 -7; deux_derni 3 -3; deux_des 9 -9; deux_deux 8 -8; deux_dix 4 -4
deux_dizai 13 -13; deux_doigt -13 13; deux_douze 5 -5; deux_en 7 -7; deux_euh 7 -7; deux_f 6 -6; deux_fois 14 -14
deux_gsm 7 -7; deux_heure 16 -16; deux_huita 4 -4; deux_iphon 6 -6; deux_je 8 -8; deux_jours 7 -7; deux_l 11 -11
deux_la 8 -8; deux_ligne 22 -22; deux_megas 11 -11; deux_mille 7 -7; deux_minut 9 -9; deux_moi 4 -4; deux_mots 8 -8
deux_n 5 -5; deux_ne 6 -6; deux_neuf 3 -3; deux_nonan 4 -4; deux_novem 5 -5; deux_ordin 8 -8; deux_ordis 5 -5
deux_ou 9 -9; deux_paire 12 -12; deux_pc 8 -8; deux_perso 7 -7; deux_porta 7 -7; deux_poste 4 -4; deux_quara 7 -7
deux_quatr 3 -3; deux_r 6 -6; deux_s 6 -6; deux_sec 5 -5; deux_secon 5 -5; deux_semai 11 -11; deux_seule 10 -10
deux_smart 4 -4; deux_soixa 4 -4; deux_t 9 -9; deux_table 7 -7; deux_telep 10 -10; deux_teles 7 -7; deux_tpe 6 -6
deux_trent 3 -3; deux_trois 6 -6; deux_un 9 -9; deux_zero 5 -5; deuxi 15 -15; deuxi_fois 16 -16; deuxi_poste 6 -6
devai 5 -5; devai_venir 5 -5; devan 7 -7; devan_hotma 2 -2; devan_l 11 -11; devan_la 3 -3; deven 7 -7
deven_verte 7 -7; devoi 1 -1; devoi_en 1 -1; devri 2 -2; devri_l 2 -2; diabl -14 14; diabl_> -12 12; diabl_avec -6 6
diall 13 -13; diall_> 8 -8; diall_a 7 -7; diall_at 6 -6; dialo 2 -2; dialo_avec 2 -2; didie 14 -14; didie_de 9 -9
didie_euh 3 -3; didie_lemoi 6 -6; dieu 6 -6; dieu_vous 6 -6; diffe 14 -14; diffe_> 14 -14; dilig 10 -10
dilig_> 10 -10; diman 4 -4; diman_et 4 -4; dimit 11 -11; dimit_lambe 11 -11; dingu -12 12; dingu_> -11 11
dingu_a -7 7; dingu_ca 10 -10; diop 10 -10; diop_> 10 -10; dirai 12 -12; dirai_> 11 -11; dirai_bien 7 -7
dirai_en 6 -6; dirai_mais 6 -6; dirai_pas 10 -10; dirai_que 10 -10; dirai_six 4 -4; dirai_une 8 -8; dire 15 -15
dire_> 21 -21; dire_audre 8 -8; dire_ca 8 -8; dire_j 7 -7; dire_la 2 -2; dire_marti 6 -6; dire_que 7 -7
dire_une -5 5; direc 14 -14; direc_> 13 -13; direc_aroba 8 -8; direc_sur 6 -6; direc_zero 1 -1; dis 2 -2; dis_> -9 9
dis_c 13 -13; dis_ca 8 -8; dis_oui 10 -10; dis_pas 5 -5; dis_que 15 -15; dis_zero 7 -7; disai 14 -14
disai_oui 14 -14; discu 7 -7; discu_avec 7 -7; dise 2 -2; dise_pas 2 -2; disen 7 -7; disen_que 7 -7; dispa 7 -7
dispa_> 7 -7; dispa_et 10 -10; dispo 7 -7; dispo_pour 7 -7; dista 1 -1; dista_il 1 -1; dit 15 -15; dit_> 15 -15
dit_a 1 -1; dit_aucun 4 -4; dit_berti 7 -7; dit_d 8 -8; dit_de 9 -9; dit_deux 8 -8; dit_et 14 -14; dit_j 4 -4
dit_la 11 -11; dit_mais 15 -15; dit_non 8 -8; dit_pas 11 -11; dit_qu 5 -5; dit_que 9 -9; dit_quoi 10 -10
dit_resea 5 -5; dit_telep 2 -2; dit_tout 2 -2; dit_verif 5 -5; dit_wifi 6 -6; dites 25 -25; dites_> 16 -16
dites_a 14 -14; dites_au 6 -6; dites_dix 1 -1; dites_mon 1 -1; dites_on 4 -4; dites_voir 3 -3; divor 13 -13
divor_> 9 -9; divor_c 5 -5; dix 6 -6; dix_> 13 -13; dix_ans 13 -13; dix_cinqu 3 -3; dix_dix 1 -1; dix_douze 11 -11
dix_et 7 -7; dix_fois -18 18; dix_heure 13 -13; dix_huit 7 -7; dix_mais 1 -1; dix_minut 12 -12; dix_neuf 6 -6
dix_onze 9 -9; dix_perso 7 -7; dix_poste 7 -7; dix_quatr 6 -6; dix_secon 6 -6; dix_sept 6 -6; dix_soixa 9 -9
dix_vingt 7 -7; dizai 12 -12; dizai_> 13 -13; dizai_d 6 -6; dizai_de 11 -11; dizai_facil 8 -8; dizai_je 9 -9
dizai_peut 8 -8; docte 10 -10; docte_anne 6 -6; docte_bertr 6 -6; docte_fabre 9 -9; doigt -13 13; doigt_d -13 13
dois 11 -11; dois_aller 8 -8; dois_consu 7 -7; dois_redem 14 -14; dois_regar 6 -6; doit 6 -6; doit_passe 6 -6
domin 9 -9; domin_chevr 8 -8; domin_point 6 -6; domma 15 -15; domma_> 15 -15; donc 6 -6; donc_> 7 -7; donc_au 8 -8
donc_c 6 -6; donc_camil 2 -2; donc_cheva 7 -7; donc_chora 3 -3; donc_deux 6 -6; donc_ecuri 5 -5; donc_eric 4 -4
donc_euh 8 -8; donc_huit 4 -4; donc_info 4 -4; donc_j 4 -4; donc_je 2 -2; donc_laiss 5 -5; donc_luc 2 -2
donc_miche 6 -6; donc_neuf 4 -4; donc_oui 5 -5; donc_pas 1 -1; donc_treiz 10 -10; donc_trois 4 -4; donc_une 6 -6
donc_voila 3 -3; donc_xavie 6 -6; donne 7 -7; donne_a 12 -12; donne_est 19 -19; donne_final 2 -2; donne_inter -7 7
donne_l 3 -3; donne_la 2 -2; donne_le 1 -1; donne_mobil 15 -15; donne_moi 8 -8; donne_mon 6 -6; donne_rene 7 -7
donne_rien 13 -13; donne_un 3 -3; donne_votre 10 -10; dont 13 -13; dont_deux 6 -6; dont_je 3 -3; dont_trois 10 -10
dos -11 11; dos_> -9 9; dos_de -13 13; dos_je 7 -7; dossi 13 -13; dossi_> 12 -12; dossi_est 6 -6; dossi_ouver 6 -6
dossi_s 5 -5; dot 11 -11; dot_co 6 -6; dot_com 7 -7; dot_smith 6 -6; dot_uk 6 -6; doubl 5 -5; doubl_cinq 7 -7
doubl_huit 7 -7; doubl_sept 7 -7; doubl_six 7 -7; doubl_zero 5 -5; doute 5 -5; doute_mais 5 -5; douza 17 -17
douza_> 9 -9; douza_avec 9 -9; douza_d 8 -8; douza_de 8 -8; douze 9 -9; douze_> 16 -16; douze_a 6 -6
douze_aroba 8 -8; douze_cinqu 7 -7; douze_douze 1 -1; douze_euh 1 -1; douze_peut 11 -11; douze_plus 10 -10
douze_poste 10 -10; douze_quara 5 -5; douze_quato 11 -11; douze_quatr 5 -5; douze_rue 13 -13; douze_soixa 10 -10
douze_treiz 7 -7; douze_trent 5 -5; douze_trois 5 -5; douze_virgu 4 -4; douze_zero 6 -6; down 8 -8; down_> 8 -8
drach 8 -8; drach_ici 8 -8; draga 5 -5; draga_petro 5 -5; droit 1 -1; droit_au 1 -1; du 3 -3; du_34 4 -4
du_bar 6 -6; du_bas 7 -7; du_bruit 10 -10; du_burea 7 -7; du_cabin 9 -9; du_centr 8 -8; du_concr 5 -5; du_debut -6 6
du_fax 9 -9; du_fil 10 -10; du_fils 6 -6; du_fixe 6 -6; du_fond 3 -3; du_fouta -9 9; du_grand -13 13; du_huit 7 -7
du_magas 11 -11; du_meme 4 -4; du_modem 11 -11; du_mois 8 -8; du_monde -13 13; du_nombr 9 -9; du_parc 8 -8
du_petit 5 -5; du_porta 6 -6; du_propr 9 -9; du_rand 6 -6; du_redem 6 -6; du_resea 8 -8; du_rhone 6 -6
du_salon 7 -7; du_six 8 -8; du_stand 8 -8; du_ticke 6 -6; du_tiret 7 -7; du_tout 19 -19; du_trent 4 -4
du_voisi 2 -2; du_vol -17 17; du_wifi 1 -1; duboi 17 -17; duboi_> 13 -13; duboi_aroba 8 -8; duboi_nee 6 -6
duboi_point 6 -6; dubre 7 -7; dubre_d 7 -7; dumas 8 -8; dumas_aroba 8 -8; dumon 11 -11; dumon_aroba 1 -1
dumon_epous 7 -7; dumon_et 5 -5; dumon_mais 8 -8; dupli 10 -10; dupli_> 10 -10; dupon 17 -17; dupon_> 8 -8
dupon_a 5 -5; dupon_aroba 6 -6; dupon_attac 10 -10; dupon_btp 9 -9; dupon_d 6 -6; dupon_et 7 -7; dupon_jean 10 -10
dupon_tout 5 -5; dupui 10 -10; dupui_> 10 -10; dupui_aroba 5 -5; dupui_c 7 -7; dupui_et 6 -6; dupui_point 10 -10
duran 17 -17; duran_> 13 -13; duran_a 6 -6; duran_aroba 7 -7; duran_arrob 9 -9; duran_avec 5 -5; duran_bonjo 9 -9
duran_frere 9 -9; dure -11 11; dure_> -12 12; dure_c -10 10; dure_d 6 -6; dure_et -6 6; durer 2 -2; durer_> 2 -2
durie 10 -10; durie_> 10 -10; e 7 -7; e_> 9 -9; e_a 6 -6; e_aroba 6 -6; e_b 9 -9; e_d 3 -3; e_deux 7 -7; e_donc 2 -2
e_ensui 2 -2; e_f 6 -6; e_i 8 -8; e_l 5 -5; e_m 5 -5; e_mail 3 -3; e_mare -12 12; e_n 6 -6; e_no 3 -3; e_plus 5 -5
e_point 3 -3; e_r 10 -10; e_s 6 -6; e_t 6 -6; e_u 8 -8; e_y 5 -5; e_z 7 -7; eau 7 -7; eau_a 7 -7; eaux 11 -11
eaux_> 11 -11; echo 9 -9; echo_> 9 -9; echo_quand 7 -7; ecole 10 -10; ecole_> 7 -7; ecole_a 7 -7; ecole_on 4 -4
ecole_saint 6 -6; ecole_tiret 6 -6; ecout -10 10; ecout_> 4 -4; ecout_et 3 -3; ecout_je 3 -3; ecout_moi -7 7
ecout_monsi 3 -3; ecout_non 8 -8; ecout_ou -13 13; ecout_pas -16 16; ecran 4 -4; ecran_blanc 5 -5; ecran_d 6 -6
ecran_depui 1 -1; ecran_puisq 2 -2; ecrir 11 -11; ecrir_a 11 -11; ecrit 3 -3; ecrit_sur 3 -3; ecriv 7 -7
ecriv_> 6 -6; ecriv_zola 6 -6; ecuri 5 -5; ecuri_au 5 -5; ecuri_point 5 -5; effec 12 -12; effec_> 12 -12
effet 11 -11; effet_> 11 -11; eh 9 -9; eh_ben 5 -5; eh_bien 11 -11; eh_oui 7 -7; ehpad 9 -9; ehpad_tiret 9 -9
el 10 -10; el_amran 10 -10; elec 5 -5; elec_tiret 5 -5; elect 8 -8; elect_tiret 8 -8; elle 10 -10; elle_a 4 -4
elle_clign 8 -8; elle_dit 6 -6; elle_est 10 -10; elle_march 5 -5; elle_me 6 -6; elle_meme 14 -14; elle_ne 1 -1
elle_peut 1 -1; elle_qui 3 -3; elle_rame 5 -5; elle_redem 9 -9; elle_repon 6 -6; elle_s 11 -11; elle_saute 9 -9
elle_tourn 8 -8; elle_veut 3 -3; elodi 8 -8; elodi_march 8 -8; elst 8 -8; elst_> 8 -8; email 5 -5; email_c 3 -3
email_moi 6 -6; embet 26 -26; embet_> 24 -24; embet_ca 9 -9; embet_quand 5 -5; embet_un 8 -8; embou 6 -6
embou_a 6 -6; emett 8 -8; emett_> 8 -8; emett_des 6 -6; emma 5 -5; emma_under 5 -5; emplo 6 -6; emplo_sinon 6 -6
en 4 -4; en_a -5 5; en_ai -12 12; en_appuy 5 -5; en_avais 7 -7; en_avait 3 -3; en_avoir -8 8; en_bas 6 -6
en_bourr -6 6; en_chair 7 -7; en_chang 3 -3; en_chiff 4 -4; en_coler -14 14; en_compt 6 -6; en_conne 5 -5
en_cours 8 -8; en_debra 5 -5; en_deux 8 -8; en_divor 9 -9; en_e -12 12; en_effet 10 -10; en_fait 5 -5; en_gros 6 -6
en_guade 3 -3; en_haut 6 -6; en_infor 9 -9; en_ligne 16 -16; en_majus 3 -3; en_maudi -9 9; en_minus 4 -4
en_occup 8 -8; en_ordre 6 -6; en_os 7 -7; en_panne 23 -23; en_peut -8 8; en_peux -25 25; en_pire 11 -11
en_prend 9 -9; en_prior 6 -6; en_quara 6 -6; en_rade 12 -12; en_relat 6 -6; en_rond 9 -9; en_rouge 3 -3
en_route 8 -8; en_sais 14 -14; en_septe 2 -2; en_serai 12 -12; en_suis 8 -8; en_telet 9 -9; en_tete 8 -8
en_tout 11 -11; en_train 18 -18; en_un 5 -5; en_veux 12 -12; en_vrai 6 -6; en_zone 7 -7; encei 8 -8; encei_> 8 -8
encha 8 -8; encha_moi 8 -8; encor 12 -12; encor_> 12 -12; encor_dans 5 -5; encor_down 8 -8; encor_essay 7 -7
encor_la 8 -8; encor_laiss 4 -4; encor_le 8 -8; encor_lent 9 -9; encor_pas 10 -10; encor_pire 8 -8
encor_rouge 10 -10; encor_teste 5 -5; encor_une -6 6; encor_vous 9 -9; end 3 -3; end_> 3 -3; endro 7 -7
endro_> 7 -7; enerv -16 16; enerv_> -19 19; enerv_a -9 9; enerv_ces 11 -11; enerv_contr 2 -2; enerv_mais -8 8
enerv_pas 16 -16; enerv_pour 11 -11; enerv_rassu 12 -12; enfan 9 -9; enfan_> 8 -8; enfan_et 3 -3; enfan_mais 6 -6
enfan_qui 3 -3; enfan_sont 7 -7; enfin 7 -7; enfin_> 11 -11; enfin_je 6 -6; enfin_la 8 -8; enfin_labbe 4 -4
enfin_non 9 -9; enfin_oui 12 -12; enfin_si 10 -10; enfin_un 4 -4; enfin_vous -6 6; ennuy 14 -14; ennuy_> 14 -14
ennuy_parce 4 -4; enorm 12 -12; enorm_ce 12 -12; ensem 8 -8; ensem_du 8 -8; ensui 6 -6; ensui_aroba 4 -4
ensui_d 2 -2; ensui_quatr 11 -11; ensui_quinz 2 -2; ensui_tiret 7 -7; ensui_un 2 -2; ensui_verne 7 -7; enten 8 -8
enten_> -1 1; enten_bien 21 -21; enten_comme 6 -6; enten_des 9 -9; enten_juste 6 -6; enten_kaz 5 -5; enten_la 15 -15
enten_mais 7 -7; enten_mal 11 -11; enten_non 5 -5; enten_par 15 -15; enten_parfa 12 -12; enten_parle -8 8
enten_pas 6 -6; enten_perso 8 -8; enten_rien 10 -10; enten_un 9 -9; enten_une 4 -4; entre 7 -7; entre_> 6 -6
entre_aussi -9 9; entre_avec 5 -5; entre_c 4 -4; entre_cinq 14 -14; entre_des 8 -8; entre_dix 7 -7; entre_donc 2 -2
entre_dupon 9 -9; entre_duran 11 -11; entre_huit 6 -6; entre_nous 7 -7; entre_quinz 7 -7; entre_trois 3 -3
envie -7 7; envie_de -7 7; envir 13 -13; envir_> 12 -12; envir_ca 8 -8; envir_vingt 7 -7; envoi 8 -8; envoi_de 2 -2
envoi_ils 8 -8; envoy 11 -11; envoy_> 13 -13; envoy_de 11 -11; envoy_des 10 -10; envoy_la 6 -6; envoy_moi 21 -21
envoy_mon -7 7; envoy_un 4 -4; enzo 7 -7; enzo_deux 7 -7; epele 11 -11; epele_mon 7 -7; epele_trois 14 -14
epous 7 -7; epous_carpe 7 -7; equip 5 -5; equip_> 5 -5; eric 14 -14; eric_boula 9 -9; eric_deux 2 -2
eric_point 6 -6; eric_tiret 7 -7; eric_vingt 5 -5; erreu 14 -14; erreu_> 14 -14; erreu_de 7 -7; erreu_est 9 -9
es -2 2; es_bete -8 8; es_goure 10 -10; es_mecha -8 8; es_un 8 -8; escal 5 -5; escal_parce 5 -5; escar 13 -13
escar_> 13 -13; escro -23 23; escro_> -19 19; escro_et -5 5; espec -14 14; espec_d -13 13; espec_de -13 13
esper 12 -12; esper_que 12 -12; essai 15 -15; essai_> 11 -11; essai_et 6 -6; essay 24 -24; essay_> 17 -17
essay_d 3 -3; essay_rien 6 -6; essay_trois 13 -13; est 4 -4; est_04 7 -7; est_06 2 -2; est_39 6 -6; est_4 5 -5
est_> 11 -11; est_a 5 -5; est_absen 9 -9; est_abuse -16 16; est_aicha 7 -7; est_alain 6 -6; est_ali 10 -10
est_allum 4 -4; est_aroba 5 -5; est_arran 8 -8; est_arret 8 -8; est_arriv 2 -2; est_au 14 -14; est_avec 23 -23
est_beau 10 -10; est_berna 13 -13; est_bien 15 -15; est_bizar 15 -15; est_bloqu 7 -7; est_bon 20 -20
est_bonne 10 -10; est_brise 5 -5; est_c 8 -8; est_ca 22 -22; est_camil 7 -7; est_casse 23 -23; est_catas 4 -4
est_ce 19 -19; est_cela 16 -16; est_celui 12 -12; est_chant 3 -3; est_chelo 8 -8; est_chris 8 -8; est_cinq 11 -11
est_clair 4 -4; est_compl 6 -6; est_confi 13 -13; est_conse 5 -5; est_corre 7 -7; est_coupe 15 -15; est_d 6 -6
est_dans 10 -10; est_de -8 8; est_degue -17 17; est_deja 8 -8; est_derri 4 -4; est_devan 3 -3; est_deven 7 -7
est_diffe 13 -13; est_dimit 11 -11; est_dingu 10 -10; est_dispo 7 -7; est_dix 7 -7; est_domma 15 -15
est_douze 17 -17; est_du -21 21; est_dupui 6 -6; est_elle 2 -2; est_embet 13 -13; est_en 13 -13; est_encor 16 -16
est_enerv 22 -22; est_enorm 12 -12; est_etabl 6 -6; est_etein 4 -4; est_euh 3 -3; est_eva 10 -10; est_exact 20 -20
est_fait 18 -18; est_famil 7 -7; est_faux 12 -12; est_fou 4 -4; est_franc 11 -11; est_frust 9 -9; est_furie 22 -22
est_gaell 3 -3; est_garni 8 -8; est_gener 6 -6; est_genti 15 -15; est_gerar 12 -12; est_gille 1 -1; est_girar 8 -8
est_good 13 -13; est_honte -19 19; est_hs 9 -9; est_hugo 5 -5; est_huit 5 -5; est_inacc -15 15; est_inadm -25 25
est_inexa 14 -14; est_injoi 9 -9; est_insen -12 12; est_insta 10 -10; est_insup -17 17; est_inter 11 -11
est_intol -20 20; est_intro 2 -2; est_isabe 2 -2; est_ivan 10 -10; est_j 6 -6; est_jamai -8 8; est_je 5 -5
est_jean 6 -6; est_jeann 4 -4; est_jm 10 -10; est_julie 3 -3; est_juste 2 -2; est_karim 13 -13; est_kiki 4 -4
est_l 16 -16; est_la 11 -11; est_lamen -15 15; est_laure 10 -10; est_le 16 -16; est_lefor 8 -8; est_lent 12 -12
est_lente 13 -13; est_les 14 -14; est_lola 10 -10; est_long 11 -11; est_lucie 5 -5; est_m 17 -17; est_ma 19 -19
est_madam 17 -17; est_marce 10 -10; est_marie 11 -11; est_marra 13 -13; est_marti 6 -6; est_masqu 11 -11
est_mauva 8 -8; est_meme 12 -12; est_moi 26 -26; est_mon 10 -10; est_moniq 2 -2; est_monsi 14 -14; est_morea 7 -7
est_mort 9 -9; est_morte 5 -5; est_muet 8 -8; est_n -20 20; est_ni 10 -10; est_nicke 9 -9; est_noire 7 -7
est_non 23 -23; est_note 7 -7; est_nul 12 -12; est_nulle 6 -6; est_o 2 -2; est_ocean 8 -8; est_ok 7 -7
est_olga 10 -10; est_orang 12 -12; est_p 5 -5; est_parti 8 -8; est_pas -2 2; est_pasca 10 -10; est_passe 6 -6
est_patri 4 -4; est_paul 8 -8; est_penib 14 -14; est_pierr 6 -6; est_pire 10 -10; est_plein -7 7; est_plus 14 -14
est_point 15 -15; est_possi 11 -11; est_pour 18 -18; est_prive 4 -4; est_propr -11 11; est_quato 8 -8
est_quatr 10 -10; est_que 12 -12; est_quelq 10 -10; est_qui 12 -12; est_quoi -10 10; est_rappo 13 -13
est_redev 9 -9; est_regle 16 -16; est_remis 8 -8; est_rendu -8 8; est_rene 1 -1; est_rentr 6 -6; est_repar 29 -29
est_resol 16 -16; est_respo 9 -9; est_retab 12 -12; est_retom 6 -6; est_reven 13 -13; est_ridic 19 -19
est_rigol 5 -5; est_rose 11 -11; est_rouge 9 -9; est_samir 9 -9; est_sandr 6 -6; est_sarah 7 -7; est_scand -21 21
est_se -12 12; est_sfr 2 -2; est_si 3 -3; est_simpl 2 -2; est_smith 9 -9; est_soixa 5 -5; est_sur 9 -9
est_surto 3 -3; est_suzan 3 -3; est_telep 9 -9; est_thiba 3 -3; est_thier 8 -8; est_tombe 10 -10; est_toujo -2 2
est_tout 16 -16; est_toute 4 -4; est_treiz 3 -3; est_tres 11 -11; est_trois 11 -11; est_trop 8 -8; est_un -7 7
est_une -20 20; est_urgen 20 -20; est_vasse 2 -2; est_venu 12 -12; est_veron 1 -1; est_vert 14 -14; est_vieux 2 -2
est_vrai 16 -16; est_vraim -10 10; est_yann 6 -6; est_yvett 5 -5; est_z 6 -6; est_zero 5 -5; et_1 7 -7; et_2 7 -7
et_56 7 -7; et_a 8 -8; et_annul 9 -9; et_apres 5 -5; et_blanc 11 -11; et_c 16 -16; et_ca 12 -12; et_celle 7 -7
et_celui 7 -7; et_cette 6 -6; et_champ 8 -8; et_cinq 8 -8; et_comme 10 -10; et_conso 9 -9; et_demi 10 -10
et_depui 5 -5; et_deux 8 -8; et_dix 10 -10; et_douze 10 -10; et_elle 6 -6; et_en 7 -7; et_ensui 8 -8; et_et 9 -9
et_fils 7 -7; et_il 6 -6; et_inadm -6 6; et_inter 6 -6; et_j 2 -2; et_je -7 7; et_l 10 -10; et_la 12 -12; et_le 9 -9
et_les 3 -3; et_m 1 -1; et_ma 8 -8; et_madam 8 -8; et_maint 8 -8; et_midi 5 -5; et_moi 9 -9; et_mon 8 -8; et_n 4 -4
et_ne 5 -5; et_no 5 -5; et_non -8 8; et_on 2 -2; et_onze 8 -8; et_oui 3 -3; et_pas 1 -1; et_perso -6 6; et_pouf 6 -6
et_pour 3 -3; et_puis 6 -6; et_quara 5 -5; et_quatr 11 -11; et_quinz 7 -7; et_repar -7 7; et_rien 10 -10
et_simpl -5 5; et_sinon 1 -1; et_six 11 -11; et_soixa 1 -1; et_tiret 7 -7; et_toute 1 -1; et_trois 7 -7; et_un 7 -7
et_une 10 -10; et_vingt 7 -7; et_vous -7 7; et_y 3 -3; et_zero 3 -3; etabl 6 -6; etabl_au 6 -6; etage 14 -14
etage_> 13 -13; etage_cinq 7 -7; etage_deux 6 -6; etage_donc 6 -6; etage_il 3 -3; etage_on 2 -2; etage_porte 13 -13
etais 9 -9; etais_au 6 -6; etais_dans 6 -6; etais_fache 7 -7; etais_remon 7 -7; etait 7 -7; etait_bon 6 -6
etait_chant 3 -3; etait_charm 8 -8; etait_la 7 -7; etait_reven 2 -2; etait_sympa 8 -8; etait_vrai 6 -6; etape 6 -6
etape_> 6 -6; ete 9 -9; ete_adora 7 -7; ete_annul 8 -8; ete_coupe 6 -6; ete_suspe 6 -6; ete_un 9 -9; ete_vite 6 -6
etein 19 -19; etein_> 17 -17; etein_la 9 -9; etes 3 -3; etes_> -7 7; etes_bien 10 -10; etes_bons -15 15
etes_compl -15 15; etes_d -11 11; etes_de 2 -2; etes_des -21 21; etes_en 8 -8; etes_formi 15 -15; etes_genti 15 -15
etes_idiot -9 9; etes_incap -13 13; etes_incom -19 19; etes_nuls -13 13; etes_pas -2 2; etes_plus 8 -8
etes_pour 21 -21; etes_qu -8 8; etes_quato 2 -2; etes_que -11 11; etes_qui 10 -10; etes_tous -7 7; etes_tres 16 -16
etes_tromp 8 -8; etes_trop -9 9; etes_un 13 -13; etes_une -8 8; etes_vraim -15 15; ether 11 -11; ether_> 11 -11
etonn 13 -13; etonn_> 13 -13; etran 7 -7; etran_> 6 -6; etran_et 11 -11; etre 12 -12; etre_> 12 -12; etre_bien 6 -6
etre_furie 17 -17; etre_humai 8 -8; etre_je 5 -5; etre_non 1 -1; etre_rappe 8 -8; etre_six 4 -4; etre_trans 7 -7
etu 7 -7; etu_point 7 -7; etude 1 -1; etude_a 1 -1; eu 10 -10; eu_> 6 -6; eu_aucun 7 -7; eu_de 4 -4; eu_hier 6 -6
eu_le 10 -10; eu_quelq 11 -11; eu_tout 2 -2; eu_trois 6 -6; eu_un 10 -10; eu_une 7 -7; eue 1 -1; eue_mon 1 -1
euh 17 -17; euh_12 4 -4; euh_56 4 -4; euh_86 7 -7; euh_> 12 -12; euh_allo 6 -6; euh_anne 7 -7; euh_antoi 6 -6
euh_aroba 3 -3; euh_atten 9 -9; euh_bah 8 -8; euh_ben 2 -2; euh_c 8 -8; euh_celia 8 -8; euh_colin 3 -3
euh_deux 8 -8; euh_didie 3 -3; euh_donc 3 -3; euh_duboi 4 -4; euh_elle 9 -9; euh_enfin 6 -6; euh_euh 7 -7
euh_free 3 -3; euh_garag 2 -2; euh_gerar 4 -4; euh_j 14 -14; euh_je 7 -7; euh_julie 4 -4; euh_le 6 -6; euh_les 3 -3
euh_madam 5 -5; euh_marce 6 -6; euh_mon 5 -5; euh_nadia 2 -2; euh_neuf 9 -9; euh_non 6 -6; euh_orang 5 -5
euh_oui 8 -8; euh_point 3 -3; euh_pour 2 -2; euh_quatr 8 -8; euh_remi 8 -8; euh_s 4 -4; euh_sa 5 -5; euh_soixa 1 -1
euh_trois 7 -7; euh_un 5 -5; euh_voila 5 -5; euh_vous 5 -5; euros -8 8; euros_par -8 8; eva 14 -14; eva_longo 10 -10
eva_rossi 9 -9; evide 12 -12; evide_> 9 -9; evide_madam 6 -6; ex 8 -8; ex_mari 8 -8; exact 20 -20; exact_> 17 -17
exact_c 10 -10; exact_ca 10 -10; exact_je 2 -2; exact_monsi 10 -10; exact_oui 4 -4; exact_parei 11 -11; exced -20 20
exced_> -15 15; exced_c -10 10; exced_par -14 14; excla 1 -1; excla_a 1 -1; excus 13 -13; excus_je -6 6
excus_le 6 -6; excus_moi 19 -19; excus_mon 6 -6; exige_qu 11 -11; exige_un -5 5; exion 3 -3; exion_est 3 -3
exist 8 -8; exist_pas 8 -8; expli 4 -4; expli_tout 5 -5; expli_y 2 -2; explo -13 13; explo_> -13 13; expre -8 8
expre_ou -8 8; f 7 -7; f_a 2 -2; f_comme 6 -6; f_e 8 -8; f_o 7 -7; f_r 8 -8; fab 4 -4; fab_aroba 4 -4; fabie 8 -8
fabie_zero 8 -8; fabre 16 -16; fabre_> 8 -8; fabre_aroba 4 -4; fabre_cardi 9 -9; fache_> 6 -6; fache_contr -10 10
fache_la 7 -7; facil 8 -8; facil_> 8 -8; facon 11 -11; facon_> 11 -11; facte 6 -6; facte_est 6 -6; facte_m 8 -8
factu 11 -11; factu_> 11 -11; factu_combi 11 -11; faibl 11 -11; faibl_> 8 -8; faibl_a 11 -11; faire -11 11
faire_> -7 7; faire_avec 16 -16; faire_ca -8 8; faire_d 6 -6; faire_foutr -8 8; faire_j -7 7; faire_le 6 -6
faire_long 15 -15; faire_march 10 -10; faire_mes 9 -9; faire_ses 1 -1; faire_voir -11 11; fais 11 -11
fais_meme 4 -4; fais_pour 8 -8; fait 5 -5; fait_> 26 -26; fait_aroba 7 -7; fait_au 11 -11; fait_beau 6 -6
fait_c 5 -5; fait_ca 10 -10; fait_calme 7 -7; fait_ce 16 -16; fait_chier -13 13; fait_comme 12 -12; fait_coupe 9 -9
fait_depui 3 -3; fait_des 9 -9; fait_deux 16 -16; fait_dix -18 18; fait_et 6 -6; fait_exact 9 -9; fait_frisq 12 -12
fait_longt 12 -12; fait_maint 4 -4; fait_mon 1 -1; fait_monsi 9 -9; fait_parei 13 -13; fait_pas 6 -6
fait_peter -8 8; fait_plus 7 -7; fait_quatr -8 8; fait_que 4 -4; fait_rien -6 6; fait_rire 13 -13; fait_ses 1 -1
fait_si 7 -7; fait_six 5 -5; fait_toujo 10 -10; fait_tout 9 -9; fait_trois -6 6; fait_un -8 8; fait_une 4 -4
faite -15 15; faite_> -7 7; faite_aux -5 5; faite_comme 14 -14; faite_expre -8 8; faite_le 12 -12; faite_moi 12 -12
faite_odett 6 -6; faite_perdr -8 8; faite_tourn -6 6; faite_venir 11 -11; faite_vite 15 -15; falla 5 -5
falla_un 5 -5; famil 9 -9; famil_> 8 -8; famil_c 3 -3; famil_diman 4 -4; famil_guill 8 -8; famil_roux 7 -7
famil_tiret 7 -7; fan -8 8; fan_de -8 8; fanny 12 -12; fanny_point 12 -12; fatig 16 -16; fatig_> 15 -15
fatig_atten 10 -10; fatig_avec -14 14; fatim 8 -8; fatim_el 8 -8; fatim_zerro 6 -6; fatou 3 -3; fatou_point 3 -3
faudr 7 -7; faudr_bloqu 4 -4; faudr_l 7 -7; faudr_parle 6 -6; faudr_redem 7 -7; faure 7 -7; faure_aroba 5 -5
faure_attac 9 -9; faure_f 2 -2; faut 2 -2; faut_arret -6 6; faut_atten 13 -13; faut_il 9 -9; faut_pas 10 -10
faut_patie 5 -5; faut_que 16 -16; faut_quelq 13 -13; faut_un 7 -7; faut_vous -10 10; faute 12 -12; faute_> 23 -23
faute_ca 6 -6; faute_et -5 5; faux 19 -19; faux_> 19 -19; favor 6 -6; favor_un 6 -6; favre 13 -13; favre_aroba 8 -8
favre_depui 8 -8; fax 12 -12; fax_> 11 -11; fax_ne 9 -9; felic_cinq -8 8; felic_pour 12 -12; femme 23 -23
femme_06 2 -2; femme_> 7 -7; femme_a 5 -5; femme_c 3 -3; femme_donc 2 -2; femme_en 24 -24; femme_et 1 -1
femme_natha 2 -2; femme_ne 2 -2; femme_qui 7 -7; femme_trava 5 -5; fenet 16 -16; fenet_> 16 -16; ferme -12 12
ferme_la -7 7; ferme_ta -8 8; ferna 10 -10; ferna_> 10 -10; ferra -8 8; ferra_> -8 8; fet 5 -5; fet_i 5 -5
fete 13 -13; fete_ca 13 -13; feu 3 -3; feu_> 3 -3; fibra 3 -3; fibra_ottic 3 -3; fibre 8 -8; fibre_> 8 -8
fibre_a 4 -4; fibre_au 6 -6; fibre_dans 5 -5; fibre_elle 4 -4; fibre_est 11 -11; fibre_et 11 -11; fibre_ne 1 -1
fibre_profe 6 -6; fiche -14 14; fiche_de -10 10; fiche_du -9 9; fiche_moi -6 6; fieu 8 -8; fieu_ca 8 -8
figur 13 -13; figur_vous 13 -13; fil 8 -8; fil_> 10 -10; fil_ca 6 -6; fil_est 2 -2; fil_je 5 -5; fil_n 6 -6
fil_ne 5 -5; fil_quand 2 -2; file 3 -3; file_bonne 3 -3; fille 10 -10; fille_> 10 -10; fille_a 5 -5; fille_de 8 -8
fille_donc 2 -2; fille_elle 6 -6; fille_et 6 -6; fille_hurle 1 -1; fille_me 11 -11; fille_ou 5 -5; fille_qui 8 -8
fille_zero 5 -5; film 11 -11; film_> 11 -11; fils 13 -13; fils_> 10 -10; fils_a 7 -7; fils_celui 6 -6
fils_de 14 -14; fils_est 3 -3; fils_excus 7 -7; fils_fait 1 -1; fils_m 3 -3; fils_ne 6 -6; fils_point 7 -7
fils_vient 8 -8; fin -11 11; fin_> -13 13; fin_a 2 -2; fin_aroba 8 -8; fin_avec -9 9; fin_c 7 -7; fin_du 8 -8
fin_pas 6 -6; final 2 -2; final_> 2 -2; finir 12 -12; finir_c 4 -4; finir_de 9 -9; finit 7 -7; finit_par 7 -7
fixe 8 -8; fixe_> 12 -12; fixe_c 6 -6; fixe_ca 10 -10; fixe_de 6 -6; fixe_du 2 -2; fixe_est 5 -5; fixe_et 15 -15
fixe_le 5 -5; fixe_march 4 -4; fixe_ne 7 -7; fixe_qui 3 -3; fixes 6 -6; fixes_> 6 -6; flemm 9 -9; flemm_de 9 -9
fleur 8 -8; fleur_> 8 -8; floc 6 -6; floc_h 6 -6; fois -12 12; fois_12 7 -7; fois_34 7 -7; fois_> 22 -22
fois_avec 13 -13; fois_c 13 -13; fois_ca 6 -6; fois_cette 9 -9; fois_comme 7 -7; fois_deja 12 -12; fois_et 10 -10
fois_il -10 10; fois_je -9 9; fois_la -8 8; fois_le 13 -13; fois_meme 12 -12; fois_on -7 7; fois_par 8 -8
fois_que -22 22; fois_rien 12 -12; fois_soixa 11 -11; fois_sur 4 -4; folle -6 6; folle_de -6 6; fonct 20 -20
fonct_> 10 -10; fonct_c 3 -3; fonct_la 5 -5; fonct_mais 4 -4; fonct_ni 3 -3; fonct_parfa 6 -6; fonct_pas 17 -17
fonct_plus 9 -9; fonct_tres 3 -3; fonct_un 6 -6; fond 6 -6; fond_> 3 -3; fond_d 6 -6; fond_perma 9 -9; fond_sur 3 -3
fonta 8 -8; fonta_j 8 -8; foot 5 -5; foot_tiret 5 -5; forfa 5 -5; forfa_> 3 -3; forfa_ne 6 -6; forge 7 -7
forge_> 7 -7; formi 15 -15; formi_> 15 -15; fort 8 -8; fort_> 6 -6; fort_de 8 -8; fort_non 2 -2; fort_sur 5 -5
fortn 5 -5; fortn_la 5 -5; fou 4 -4; fou_ce 4 -4; fourn 22 -22; fourn_> 10 -10; fourn_aroba 7 -7; fourn_g 7 -7
fourn_je 5 -5; fous -9 9; fous_de -9 9; fout -16 16; fout_de -11 11; fout_les -10 10; fouta -10 10; fouta_de -10 10
foute -10 10; foute_de -9 9; foute_moi -9 9; foutr -13 13; foutr_> -8 8; foutr_du -8 8; fr 8 -8; fr_> 8 -8
fr_bonne 4 -4; fr_c 10 -10; fr_comme 6 -6; fr_donc 4 -4; fr_mais 3 -3; fr_non 4 -4; fr_oui 4 -4; fr_pas 6 -6
franc 12 -12; franc_> 8 -8; franc_aroba 12 -12; franc_avec 5 -5; franc_de 11 -11; franc_et 4 -4; franc_il 3 -3
franc_j -7 7; franc_je 3 -3; franc_non 14 -14; franc_pardo 4 -4; free 14 -14; free_> 16 -16; free_donc 6 -6
free_point 7 -7; freju 8 -8; freju_> 8 -8; frere 12 -12; frere_> 8 -8; frere_je 9 -9; frere_le 4 -4; frere_tout 7 -7
frero 11 -11; frero_> 11 -11; fribo 8 -8; fribo_> 8 -8; frisq 12 -12; frisq_mais 12 -12; froid 9 -9; froid_de 9 -9
frust 9 -9; frust_mais 9 -9; funzi 7 -7; funzi_ca 7 -7; furax -8 8; furax_> -8 8; furie -15 15; furie_> -14 14
furie_contr -10 10; furie_lui 4 -4; furie_perso -12 12; g 10 -10; g_a 3 -3; g_h 7 -7; g_i 11 -11; g_mail 2 -2
g_u 6 -6; gaell 3 -3; gaell_point 3 -3; galax 9 -9; galax_s21 9 -9; gall 14 -14; gall_> 14 -14; gall_aroba 6 -6
galle 7 -7; galle_> 7 -7; galle_pardo 7 -7; gallo 3 -3; gallo_deux 3 -3; gamin 9 -9; gamin_aroba 9 -9; garag 11 -11
garag_dupon 8 -8; garag_duran 9 -9; garag_point 2 -2; garag_pour 8 -8; garag_tiret 6 -6; garan -8 8; garan_que -8 8
garci 8 -8; garci_arrob 8 -8; garco 2 -2; garco_mes 2 -2; garde -1 1; garde_et 6 -6; garde_vos -6 6; gare 5 -5
gare_> 5 -5; garni 12 -12; garni_> 8 -8; garni_a 4 -4; garni_aroba 2 -2; garni_depui 5 -5; gars 12 -12
gars_> 10 -10; gars_du 9 -9; gars_s 7 -7; gaspa 11 -11; gaspa_l 11 -11; gauch 9 -9; gauch_> 9 -9; gaudi 9 -9
gaudi_> 9 -9; gauth 4 -4; gauth_avec 3 -3; gauth_tout 3 -3; ge 8 -8; ge_mail 8 -8; gendr 6 -6; gendr_qui 6 -6
gener 6 -6; gener_> 6 -6; gener_d 4 -4; genev 7 -7; genev_> 7 -7; genia 7 -7; genia_j 7 -7; genre 10 -10
genre_cinq 10 -10; genre_j 6 -6; gens -17 17; gens_comme -15 15; gens_des -5 5; gens_ne 12 -12; gens_pour -6 6
gens_tombe 10 -10; genti 20 -20; genti_> 15 -15; genti_mais 10 -10; genti_merci 9 -9; gerar 13 -13
gerar_aroba 16 -16; gerar_euh 4 -4; gerar_lemai 9 -9; gerar_picho 4 -4; gerar_point 8 -8; gere 7 -7; gere_> 7 -7
ghisl 7 -7; ghisl_fourn 7 -7; gille 8 -8; gille_fonta 9 -9; gille_rouss 1 -1; giova 10 -10; giova_bianc 10 -10
girar 10 -10; girar_> 9 -9; girar_aroba 10 -10; girar_avec 8 -8; girar_chez 6 -6; girar_g 11 -11; girar_le 8 -8
girar_thoma 8 -8; gliss 6 -6; gliss_dans 6 -6; gmail 15 -15; gmail_> 11 -11; gmail_com 7 -7; gmail_dot 7 -7
gmail_la 10 -10; gmail_ne 11 -11; gmail_paule 8 -8; gmail_point 6 -6; gmx 6 -6; gmx_point 6 -6; go 11 -11
go_> 11 -11; goff 7 -7; goff_a 7 -7; gonfl -12 12; gonfl_> -11 11; gonfl_serie -8 8; gonfl_votre -10 10; good 12 -12
good_> 11 -11; good_inter 9 -9; googl 8 -8; googl_elle 8 -8; goure 10 -10; goure_la 10 -10; grand 12 -12
grand_maxim 9 -9; grand_merci 8 -8; grand_monsi 7 -7; grand_n -13 13; grave 22 -22; grave_> 22 -22; grave_ca 5 -5
grave_ne 8 -8; grave_on 6 -6; greni 5 -5; greni_vous 5 -5; gresi 11 -11; gresi_> 16 -16; gresi_encor 7 -7
gresi_plus 18 -18; grill 11 -11; grill_> 11 -11; gros -4 4; gros_aroba 11 -11; gros_bonso 9 -9; gros_je 6 -6
gros_mente -11 11; gros_minet 9 -9; gros_voleu -8 8; group 9 -9; group_tiret 9 -9; gsm 11 -11; gsm_dit 16 -16
gsm_ne 8 -8; gsm_une 7 -7; guade 5 -5; guade_hein 3 -3; guade_zero 6 -6; guen 5 -5; guen_l 5 -5; gueri 2 -2
gueri_cinqu 2 -2; gueul -23 23; gueul_> -21 21; gueul_la -12 12; gueul_sale -11 11; gueul_votre -5 5; guign -12 12
guign_> -9 9; guign_c -6 6; guill 13 -13; guill_> 12 -12; guill_avec 10 -10; guill_guill 10 -10; gwena 8 -8
gwena_le 8 -8; h 9 -9; h_> 7 -7; h_a 9 -9; h_aroba 6 -6; h_comme 4 -4; h_devan 2 -2; h_e 7 -7; h_i 7 -7; h_l 5 -5
h_m 8 -8; h_o 5 -5; h_point 8 -8; h_u 4 -4; h_vingt 5 -5; habit 17 -17; habit_> 7 -7; habit_a 14 -14; habit_au 2 -2
habit_avec 6 -6; habit_la 15 -15; habit_quatr 9 -9; habit_rue 7 -7; hache 8 -8; hache_> 8 -8; hadda 14 -14
hadda_> 13 -13; hadda_aroba 7 -7; hadj 10 -10; hadj_h 10 -10; haine -15 15; haine_> -15 15; hallu -14 14
hallu_> -14 14; hamon 6 -6; hamon_respo 6 -6; handi 12 -12; handi_> 12 -12; hans 10 -10; hans_mulle 10 -10
hardy 2 -2; hardy_aroba 2 -2; haut 6 -6; haut_> 5 -5; haut_et 6 -6; hein 16 -16; hein_> 4 -4; hein_preno 2 -2
hein_quoi 14 -14; hein_une -14 14; hein_zero 3 -3; helas 11 -11; helas_non 11 -11; helen 7 -7; helen_costa 7 -7
helen_de 7 -7; helen_point 10 -10; helen_tiret 5 -5; henri 4 -4; henri_point 4 -4; henry 8 -8; henry_> 8 -8
herau 7 -7; herau_01 7 -7; herna 7 -7; herna_h 7 -7; herve 8 -8; herve_le 8 -8; heure -5 5; heure_> 20 -20
heure_a 3 -3; heure_au 6 -6; heure_de 7 -7; heure_envir 8 -8; heure_et 5 -5; heure_je -8 8; heure_mais 9 -9
heure_mon 2 -2; heure_non 11 -11; heure_que -9 9; hier 14 -14; hier_> 14 -14; hier_apres 8 -8; hier_chez 3 -3
hier_et 7 -7; hier_qui 11 -11; hier_soir 7 -7; histo 2 -2; histo_> 1 -1; histo_est 8 -8; hmm 11 -11; hmm_> 11 -11
hoara 5 -5; hoara_h 5 -5; homme 7 -7; homme_> 7 -7; hondt 4 -4; hondt_d 4 -4; honne -9 9; honne_des -9 9
honte -25 25; honte_> -23 23; honte_ce -13 13; honte_de -4 4; honte_je 1 -1; honte_monsi -6 6; honte_s -7 7
honte_votre -17 17; hors 1 -1; hors_de -24 24; hors_servi 17 -17; hotel 9 -9; hotel_> 9 -9; hotel_donc 4 -4
hotel_tiret 7 -7; hotma 7 -7; hotma_hein 2 -2; hotma_point 7 -7; hs 9 -9; hs_> 9 -9; hue 4 -4; hue_h 4 -4; hugo 7 -7
hugo_> 7 -7; hugo_aroba 13 -13; hugo_lemoi 5 -5; hugo_point 13 -13; hugue 11 -11; hugue_delap 9 -9; hugue_trent 9 -9
hui 7 -7; hui_> 7 -7; huit 9 -9; huit_40 9 -9; huit_> 9 -9; huit_aroba 4 -4; huit_c 10 -10; huit_cent 3 -3
huit_cents 12 -12; huit_chez 7 -7; huit_cinqu 4 -4; huit_dans 5 -5; huit_dix 5 -5; huit_doubl 7 -7; huit_douze 3 -3
huit_en 4 -4; huit_et 6 -6; huit_euh 6 -6; huit_fois 13 -13; huit_heure 8 -8; huit_huit 2 -2; huit_j 5 -5
huit_nonan 2 -2; huit_ou 6 -6; huit_poste 6 -6; huit_quara 5 -5; huit_quatr 3 -3; huit_sanch 7 -7; huit_septa 4 -4
huit_si 6 -6; huit_so 6 -6; huit_soixa 7 -7; huit_telep 9 -9; huit_trent 6 -6; huit_trois 3 -3; huit_vingt 7 -7
huit_virgu 4 -4; huit_zero 5 -5; huita 5 -5; huita_deux 3 -3; huita_et 6 -6; huita_sept 5 -5; hum 9 -9; hum_hum 9 -9
hum_oui 9 -9; humai 12 -12; humai_> 15 -15; humai_humai 11 -11; humai_je 6 -6; humai_maint 5 -5; humai_pas 8 -8
humai_s 12 -12; humai_vite 13 -13; humbe 7 -7; humbe_> 7 -7; humbe_jacqu 7 -7; hurle -3 3; hurle_parce -3 3
hurle_qu 1 -1; husey 10 -10; husey_yilma 10 -10; i 8 -8; i_> 6 -6; i_a 3 -3; i_aroba 4 -4; i_b 3 -3; i_c 5 -5
i_cloud 9 -9; i_d 5 -5; i_deux 8 -8; i_e 5 -5; i_l 7 -7; i_n 7 -7; i_ni 5 -5; i_r 11 -11; i_s 7 -7; i_speak 6 -6
i_t 7 -7; i_v 4 -4; ici 12 -12; ici_carol 5 -5; ici_et 8 -8; ici_gerar 9 -9; ici_la 8 -8; ici_le 6 -6
ici_phili 7 -7; icitt 11 -11; icitt_> 11 -11; iclou 7 -7; iclou_point 7 -7; idee 11 -11; idee_> 9 -9; idee_c 6 -6
idee_du 9 -9; ident 5 -5; ident_> 5 -5; idiot -9 9; idiot_> -6 6; idiot_tous -9 9; idiot_vous -9 9; il 12 -12
il_a 5 -5; il_decro 6 -6; il_dit 5 -5; il_est 11 -11; il_fait 14 -14; il_falla 5 -5; il_faudr 6 -6; il_faut -2 2
il_joue 4 -4; il_le 9 -9; il_m 2 -2; il_march 4 -4; il_me 12 -12; il_n 2 -2; il_ne 17 -17; il_passe 3 -3
il_perd 1 -1; il_pleut 6 -6; il_quelq 12 -12; il_repon 2 -2; il_tourn 7 -7; il_va 6 -6; il_vient 8 -8; il_voit 3 -3
il_vous 10 -10; il_y 5 -5; iles -5 5; iles_vous -5 5; ils 14 -14; ils_arriv 8 -8; ils_m 5 -5; ils_sont 8 -8
imagi 6 -6; imagi_que 6 -6; imbec -14 14; imbec_> -11 11; imbec_j -5 5; immeu 6 -6; immeu_> 5 -5; immeu_n 5 -5
immob 12 -12; immob_> 12 -12; impas 8 -8; impas_des 8 -8; impec 19 -19; impec_> 16 -16; impec_mais 10 -10
impec_on 8 -8; impor -13 13; impor_quel 11 -11; impor_quoi -23 23; impos 18 -18; impos_> 9 -9; impos_d 11 -11
impos_de 23 -23; impri 10 -10; impri_> 12 -12; impri_aussi 8 -8; impri_et 8 -8; impri_sans 2 -2; impri_trouv 4 -4
impri_wifi 3 -3; inacc -15 15; inacc_> -15 15; inacc_au 4 -4; inadm -23 23; inadm_> -16 16; inadm_ca -23 23
inadm_de -8 8; inadm_inadm -12 12; inadm_je -15 15; inadm_vous -12 12; incap -18 18; incap_> -11 11; incap_de -13 13
incap_tous -7 7; incom -15 15; incom_> -23 23; incom_crass -11 11; incom_depas -8 8; incon 7 -7; incon_> 7 -7
incor 11 -11; incor_> 11 -11; ines 9 -9; ines_hadda 9 -9; ines_tiret 4 -4; inexa 14 -14; inexa_> 14 -14; infir 6 -6
infir_de 6 -6; info 10 -10; info_aroba 10 -10; infor 17 -17; infor_> 16 -16; infor_c 3 -3; infor_de 6 -6; infos 9 -9
infos_ca 9 -9; injoi 8 -8; injoi_> 9 -9; injoi_euh 5 -5; inqui 16 -16; inqui_> 14 -14; inqui_je 3 -3
inqui_pas 13 -13; inqui_un 13 -13; inscr 8 -8; inscr_lucas 8 -8; insen -12 12; insen_a -12 12; insta 10 -10
insta_> 10 -10; insta_c 10 -10; insta_elle 1 -1; insta_je 9 -9; insta_la 10 -10; insup -15 15; insup_> -11 11
insup_a -9 9; insup_dans 13 -13; inter 13 -13; inter_> 16 -16; inter_c -2 2; inter_ca 8 -8; inter_dans 2 -2
inter_de 7 -7; inter_depui 9 -9; inter_est 7 -7; inter_et 10 -10; inter_il 6 -6; inter_impec 10 -10; inter_m 7 -7
inter_mais 4 -4; inter_malgr 4 -4; inter_march 11 -11; inter_merci 7 -7; inter_ne 2 -2; inter_ni 2 -2
inter_nicke 6 -6; inter_on 2 -2; inter_pas 19 -19; inter_point 7 -7; inter_pour 5 -5; inter_prevu 7 -7
inter_qui 6 -6; inter_se 9 -9; inter_sont 3 -3; inter_sur 5 -5; inter_tout 8 -8; inter_toute 6 -6; inter_une 10 -10
intol -20 20; intol_> -21 21; intol_nous -5 5; intol_trois -13 13; intro 2 -2; intro_> 2 -2; inuti 11 -11
inuti_> 11 -11; inven 7 -7; inven_pour 7 -7; io 8 -8; io_> 8 -8; ip 8 -8; ip_hors 8 -8; iphon 10 -10; iphon_12 9 -9
iphon_13 12 -12; iphon_14 9 -9; iphon_> 7 -7; iphon_affic 6 -6; iphon_n 5 -5; ira 15 -15; ira_> 15 -15
ira_bien 10 -10; is 7 -7; is_john 7 -7; isabe 9 -9; isabe_perri 2 -2; isabe_roux 8 -8; it 11 -11; it_s 11 -11
ivan 10 -10; ivan_petro 10 -10; j -1 1; j_ai 11 -11; j_aime 12 -12; j_aimer 15 -15; j_appel -6 6; j_aroba 10 -10
j_arriv 7 -7; j_atten -2 2; j_aurai 8 -8; j_avais 8 -8; j_berna 5 -5; j_dupon 9 -9; j_en -14 14; j_enten 14 -14
j_envoi 8 -8; j_esper 12 -12; j_essay 15 -15; j_etais 9 -9; j_etein 9 -9; j_habit 17 -17; j_hallu -14 14
j_imagi 6 -6; j_m 11 -11; j_o 7 -7; j_oubli 5 -5; j_ouvre -8 8; j_p 9 -9; j_point 9 -9; j_utili 10 -10
j_veux 18 -18; j_y 14 -14; jacqu 7 -7; jacqu_humbe 7 -7; jade 7 -7; jade_nguye 6 -6; jade_zero 8 -8; jamai -22 22
jamai_> -4 4; jamai_avec -8 8; jamai_avoir -7 7; jamai_chang 2 -2; jamai_chez -13 13; jamai_de 18 -18
jamai_envoy 6 -6; jamai_eu 4 -4; jamai_moi 6 -6; jamai_venu -8 8; jamai_votre -11 11; jamai_vu -12 12; jaure 6 -6
jaure_batim 6 -6; je 5 -5; je_appel 8 -8; je_atten 2 -2; je_branc 12 -12; je_capte 13 -13; je_casse -6 6
je_cherc 12 -12; je_comme -8 8; je_compr 17 -17; je_compt 11 -11; je_confi 4 -4; je_conna 14 -14; je_conso 12 -12
je_crois 11 -11; je_croya 5 -5; je_decro 8 -8; je_deman 10 -10; je_desce 11 -11; je_dirai 10 -10; je_dis 8 -8
je_dois 11 -11; je_donne 3 -3; je_euh 7 -7; je_fais 11 -11; je_file 3 -3; je_gere 7 -7; je_hurle -8 8; je_je 7 -7
je_l 11 -11; je_la 10 -10; je_lance 11 -11; je_le 10 -10; je_les 11 -11; je_lui 3 -3; je_m 11 -11; je_me 29 -29
je_melan 2 -2; je_monte 5 -5; je_n 11 -11; je_ne 9 -9; je_paie -14 14; je_parla 7 -7; je_parle 9 -9; je_passe 6 -6
je_patia 8 -8; je_patie 11 -11; je_paye -18 18; je_pense 11 -11; je_perds 7 -7; je_pete -10 10; je_peux 28 -28
je_plais 11 -11; je_porte -10 10; je_pourr 5 -5; je_prefe 18 -18; je_prend -2 2; je_raccr 3 -3; je_rame 4 -4
je_rappe -4 4; je_re 3 -3; je_recoi 8 -8; je_recom 4 -4; je_redem 17 -17; je_redis 4 -4; je_refle 13 -13
je_refus 12 -12; je_regar 10 -10; je_repet 17 -17; je_repre 7 -7; je_resil -19 19; je_reste 7 -7; je_rigol 15 -15
je_sache 10 -10; je_sais 9 -9; je_souha 7 -7; je_suis -7 7; je_suppo 12 -12; je_tape 5 -5; je_te -8 8; je_tele 8 -8
je_telep 11 -11; je_touch 9 -9; je_trans 5 -5; je_trava 11 -11; je_vais -13 13; je_verif 8 -8; je_verra 12 -12
je_veux 15 -15; je_viens 8 -8; je_vois 7 -7; je_voudr 15 -15; je_voula 2 -2; je_vous 13 -13; jean 19 -19
jean_> 10 -10; jean_bapti 9 -9; jean_dupon 6 -6; jean_franc 11 -11; jean_jaure 6 -6; jean_luc 13 -13; jean_marc 6 -6
jean_miche 5 -5; jean_morea 7 -7; jean_pierr 6 -6; jean_point 5 -5; jean_tiret 4 -4; jean_yves 6 -6; jeand 5 -5
jeand_aroba 5 -5; jeanl 8 -8; jeanl_en 8 -8; jeann 7 -7; jeann_aroba 4 -4; jeann_morea 4 -4; jeann_tiret 7 -7
jemai 9 -9; jemai_point 9 -9; jeudi 7 -7; jeudi_> 5 -5; jeudi_entre 6 -6; jeune 8 -8; jeune_fille 5 -5
jeune_homme 7 -7; jeux 8 -8; jeux_n 3 -3; jeux_ne 9 -9; jimai 4 -4; jimai_point 4 -4; jm 10 -10; jm_berna 10 -10
jo 8 -8; jo_aroba 13 -13; jo_nonan 5 -5; jo_point 11 -11; john 8 -8; john_dot 6 -6; john_smith 7 -7; joind 10 -10
joind_> 11 -11; joind_au 6 -6; joind_entre 2 -2; joind_les 10 -10; joind_un 4 -4; joint 5 -5; joint_> 5 -5
jojo 9 -9; jojo_point 9 -9; joli 8 -8; joli_accen 8 -8; josep 6 -6; josep_tout 6 -6; joset 10 -10
joset_lambe 10 -10; josia 4 -4; josia_point 4 -4; joue 14 -14; joue_> 10 -10; joue_avec 7 -7; joue_bien 4 -4
joue_pour 7 -7; jouer 6 -6; jouer_en 6 -6; joueu 8 -8; joueu_mais 8 -8; jour 6 -6; jour_> 9 -9; jour_j 3 -3
journ 6 -6; journ_a 11 -11; journ_de -8 8; journ_tout 3 -3; jours 19 -19; jours_> 15 -15; jours_j 3 -3
jours_le 2 -2; jours_que 9 -9; jp 7 -7; jp_point 7 -7; judo 9 -9; judo_aroba 9 -9; jules 7 -7; jules_ensui 7 -7
julie 11 -11; julie_carpe 13 -13; julie_merci 7 -7; julie_point 7 -7; jumea 4 -4; jumea_donc 4 -4; jure -6 6
jure_j -6 6; jusqu 10 -10; jusqu_a 10 -10; juste 12 -12; juste_> 6 -6; juste_augus 11 -11; juste_bip 6 -6
juste_combi 2 -2; juste_la 5 -5; juste_le 6 -6; juste_ludo 4 -4; juste_ma 11 -11; juste_mon 10 -10; juste_pour 2 -2
juste_que 8 -8; juste_un 12 -12; k 8 -8; k_> 7 -7; k_a 6 -6; k_aroba 10 -10; k_e 6 -6; k_i 7 -7; k_l 5 -5; k_o 8 -8
ka 5 -5; ka_fet 5 -5; kader 10 -10; kader_zero 10 -10; karim 13 -13; karim_benal 13 -13; karim_quatr 6 -6
karin 13 -13; karin_de 13 -13; katy 6 -6; katy_avec 6 -6; kaz 5 -5; kaz_mwen 5 -5; kern 9 -9; kern_aroba 7 -7
kern_k 7 -7; kerou 3 -3; kerou_k 3 -3; kevin 9 -9; kevin_point 9 -9; kevin_under 7 -7; kieff 6 -6; kieff_rolan 6 -6
kiki 4 -4; kiki_du 4 -4; klein 6 -6; klein_aroba 6 -6; klein_k 5 -5; kowal 7 -7; kowal_k 7 -7; l 10 -10; l_> 11 -11
l_a 5 -5; l_abbe 4 -4; l_abonn 17 -17; l_accue 6 -6; l_actri 9 -9; l_adres 4 -4; l_adsl 10 -10; l_agenc 5 -5
l_ai 10 -10; l_air 9 -9; l_alarm 11 -11; l_an 10 -10; l_ancie 14 -14; l_annee 10 -10; l_apost 4 -4; l_appar 15 -15
l_appel 3 -3; l_arnaq -13 13; l_aroba 6 -6; l_arret 6 -6; l_aspir 10 -10; l_assis 11 -11; l_ateli 3 -3; l_autre -6 6
l_avais 10 -10; l_avez 18 -18; l_avoir 2 -2; l_c 7 -7; l_donc 7 -7; l_e 8 -8; l_echo 9 -9; l_ecole 7 -7
l_ecriv 7 -7; l_en 3 -3; l_ensem 8 -8; l_enten -8 8; l_entre 13 -13; l_equip 5 -5; l_escal 5 -5; l_et 9 -9
l_etage 12 -12; l_etran 7 -7; l_herau 7 -7; l_heure 12 -12; l_hotel 4 -4; l_i 3 -3; l_immeu 6 -6; l_impri 7 -7
l_infor 3 -3; l_insta 5 -5; l_inter 9 -9; l_m 8 -8; l_o 1 -1; l_occup 9 -9; l_ongle -6 6; l_open 7 -7; l_opera 8 -8
l_orage 5 -5; l_ordi 6 -6; l_ordin 9 -9; l_ordre 6 -6; l_outlo 11 -11; l_ouver 5 -5; l_point 5 -5; l_t 8 -8
l_un 10 -10; l_v 3 -3; l_wifi 11 -11; la 4 -4; la_4g 9 -9; la_5g 8 -8; la_> -3 3; la_a 1 -1; la_avec 3 -3
la_banqu 6 -6; la_bas 8 -8; la_base 6 -6; la_boite 12 -12; la_bonne 14 -14; la_bouti 5 -5; la_box 13 -13
la_c 12 -12; la_ca 10 -10; la_caiss 10 -10; la_caja 5 -5; la_casqu -13 13; la_cata 9 -9; la_cave 11 -11
la_cedil 5 -5; la_centr 6 -6; la_chamb 8 -8; la_chora 3 -3; la_cinqu -6 6; la_clien 8 -8; la_clini 9 -9; la_co 7 -7
la_commu 5 -5; la_compt 15 -15; la_con -4 4; la_conna 13 -13; la_conne 12 -12; la_conse 9 -9; la_conso 8 -8
la_coupe -8 8; la_coupu 6 -6; la_cuisi 11 -11; la_dame 17 -17; la_dedan 6 -6; la_derni 5 -5; la_deux 8 -8
la_deuxi 16 -16; la_donne 10 -10; la_factu 9 -9; la_fenet 16 -16; la_fete 13 -13; la_fibra 3 -3; la_fibre 7 -7
la_fille 8 -8; la_fin -11 11; la_finir 9 -9; la_franc 3 -3; la_gare 5 -5; la_guade 6 -6; la_haine -15 15
la_honte -8 8; la_il 4 -4; la_l 6 -6; la_la 5 -5; la_le 14 -14; la_lettr 4 -4; la_ligne 9 -9; la_liste 5 -5
la_live 4 -4; la_lumie 10 -10; la_machi 8 -8; la_magas 7 -7; la_mairi 17 -17; la_maiso 8 -8; la_marqu 9 -9
la_marre 7 -7; la_meme -5 5; la_merde -17 17; la_messa 6 -6; la_minut 2 -2; la_mise 6 -6; la_miser 10 -10
la_moind 7 -7; la_moiti 12 -12; la_montr 5 -5; la_non 8 -8; la_norma 10 -10; la_nouve 6 -6; la_nuit 6 -6
la_oui 12 -12; la_page 13 -13; la_paix -10 10; la_panne 14 -14; la_parce 5 -5; la_part 5 -5; la_passe 16 -16
la_peine 17 -17; la_perso 9 -9; la_petit 3 -3; la_plupa 10 -10; la_porte 11 -11; la_poste 6 -6; la_pour 5 -5
la_premi 16 -16; la_prise 7 -7; la_profe -8 8; la_ps5 8 -8; la_puce 6 -6; la_quest 20 -20; la_rage -10 10
la_retra 4 -4; la_reuni 4 -4; la_rue 9 -9; la_salle 4 -4; la_semai 11 -11; la_serre 8 -8; la_seule 10 -10
la_sixie -7 7; la_socie 10 -10; la_sonne 18 -18; la_suite 6 -6; la_switc 8 -8; la_synch 7 -7; la_table 5 -5
la_techn 4 -4; la_tele 14 -14; la_telep 9 -9; la_telet 6 -6; la_telev 9 -9; la_tempe 3 -3; la_tete -10 10
la_thune -8 8; la_tonal 14 -14; la_tour 9 -9; la_trois 16 -16; la_un 9 -9; la_video 9 -9; la_vie 13 -13
la_ville 3 -3; la_vite 9 -9; la_voisi 9 -9; la_voitu 7 -7; la_voix 4 -4; la_vous 10 -10; la_wifi 9 -9; labbe 4 -4
labbe_en 4 -4; labo 12 -12; labo_point 12 -12; lac 7 -7; lac_point 7 -7; lacaz 2 -2; lacaz_tout 2 -2; lache 11 -11
lache_> 11 -11; lache_avec 4 -4; lacom 11 -11; lacom_> 10 -10; lacom_jean 7 -7; lacou 5 -5; lacou_aroba 5 -5
lacro 14 -14; lacro_> 9 -9; lacro_du 6 -6; lag 7 -7; lag_> 6 -6; lag_de 6 -6; lag_un 7 -7; laiss -1 1
laiss_> 16 -16; laiss_la 9 -9; laiss_les -12 12; laiss_moi 14 -14; laiss_tombe 7 -7; laiss_un 10 -10; laiss_une -6 6
lambe 14 -14; lambe_> 10 -10; lambe_aroba 6 -6; lamen -18 18; lamen_> -17 17; lamen_c -9 9; lamen_dans 12 -12
lamen_du -6 6; lamen_et -6 6; lamot 5 -5; lamot_avec 5 -5; lance 14 -14; lance_c 9 -9; lance_un 11 -11; lang 7 -7
lang_sans 7 -7; lapos 7 -7; lapos_point 7 -7; laura 9 -9; laura_point 9 -9; laure 15 -15; laure_bouch 10 -10
laure_gaudi 9 -9; le 9 -9; le_01 8 -8; le_06 4 -4; le_06123 12 -12; le_12 2 -2; le_3900 15 -15; le_4 4 -4
le_> 12 -12; le_balco 5 -5; le_bihan 12 -12; le_bol -16 16; le_bon 13 -13; le_borde 6 -6; le_bouto 9 -9; le_box 7 -7
le_bras 13 -13; le_bris 10 -10; le_bruit 13 -13; le_burea 17 -17; le_c 3 -3; le_cable 13 -13; le_campi 9 -9
le_cas 14 -14; le_chale 4 -4; le_chat 10 -10; le_chien 10 -10; le_chiff 5 -5; le_code 8 -8; le_combi 17 -17
le_confi 17 -17; le_conna 12 -12; le_conse 9 -9; le_conta 6 -6; le_contr 16 -16; le_courr 5 -5; le_cul -6 6
le_cyclo 4 -4; le_debit 10 -10; le_debut 5 -5; le_decod 4 -4; le_decro 2 -2; le_deux 6 -6; le_dirai 6 -6
le_dire 11 -11; le_dis -9 9; le_dix 15 -15; le_docte 6 -6; le_donne 1 -1; le_dos -11 11; le_dossi 9 -9
le_douze 5 -5; le_droit 1 -1; le_e 5 -5; le_facte 6 -6; le_faire 16 -16; le_faite -8 8; le_feu 3 -3; le_fil 5 -5
le_fils 14 -14; le_fixe 8 -8; le_floc 6 -6; le_gall 14 -14; le_gars 9 -9; le_goff 7 -7; le_guen 5 -5; le_huit 13 -13
le_joueu 8 -8; le_le 2 -2; le_magas 4 -4; le_mail 4 -4; le_matin 6 -6; le_mauva 7 -7; le_messa 10 -10
le_metie 10 -10; le_mien 4 -4; le_mobil 2 -2; le_modem 8 -8; le_moine 6 -6; le_moins 19 -19; le_momen 12 -12
le_monde 8 -8; le_monsi 9 -9; le_morbi 2 -2; le_mot 9 -9; le_nom 11 -11; le_nouve 3 -3; le_numer 6 -6; le_passa 6 -6
le_pc 5 -5; le_perso 2 -2; le_petit 9 -9; le_pilot 4 -4; le_placa 10 -10; le_playe 9 -9; le_point 7 -7
le_porta 7 -7; le_premi 9 -9; le_preno 7 -7; le_pro 2 -2; le_probl 11 -11; le_proce 3 -3; le_profe 1 -1
le_propr 15 -15; le_quara 4 -4; le_quart 4 -4; le_redem 5 -5; le_rende 17 -17; le_repar 9 -9; le_repet -5 5
le_repon 3 -3; le_resea 7 -7; le_respo 11 -11; le_robot 7 -7; le_route 12 -12; le_sais 3 -3; le_salon 9 -9
le_serve 10 -10; le_servi 21 -21; le_silen 7 -7; le_site 9 -9; le_soir 7 -7; le_son 16 -16; le_souci 6 -6
le_stand 10 -10; le_sud -7 7; le_super 5 -5; le_suppo 5 -5; le_switc 7 -7; le_techn 7 -7; le_telep 14 -14
le_temps 15 -15; le_termi 5 -5; le_therm 6 -6; le_titul 9 -9; le_toit 10 -10; le_tpe 10 -10; le_trois 6 -6
le_verif 1 -1; le_vide 4 -4; le_villa 6 -6; le_voila 1 -1; le_voyan 9 -9; le_vpn 8 -8; le_web 4 -4; le_week 3 -3
le_wifi 10 -10; le_zero 3 -3; lea 13 -13; lea_aroba 13 -13; lea_point 6 -6; lecle 9 -9; lecle_avec 11 -11
lecle_comme 5 -5; lecom 8 -8; lecom_en 8 -8; leduc 4 -4; leduc_aroba 4 -4; lefeb 13 -13; lefeb_> 10 -10
lefeb_l 4 -4; lefev 12 -12; lefev_> 9 -9; lefev_aroba 10 -10; lefev_et 1 -1; lefev_l 8 -8; lefor 10 -10
lefor_> 10 -10; lefor_l 7 -7; lefor_mon 8 -8; legra 9 -9; legra_> 9 -9; lemai 16 -16; lemai_> 10 -10
lemai_aroba 7 -7; lemai_cardi 6 -6; lemai_et 10 -10; lemai_sans 6 -6; lemoi 11 -11; lemoi_> 11 -11; lemoi_euh 6 -6
lenoi 11 -11; lenoi_> 8 -8; lenoi_de 7 -7; lent 21 -21; lent_> 21 -21; lente 10 -10; lente_> 9 -9; lente_s 10 -10
leo 8 -8; leo_neuf 8 -8; leon 7 -7; leon_tiret 7 -7; leque 18 -18; leque_> 11 -11; leque_je 9 -9; leque_vous 1 -1
lerou 7 -7; lerou_aroba 7 -7; leroy 7 -7; leroy_aroba 7 -7; les -3 3; les_4 11 -11; les_amis 5 -5; les_appar 11 -11
les_appel 11 -11; les_autre 3 -3; les_borne -11 11; les_bouch 6 -6; les_boule -10 10; les_camer 14 -14
les_capte 8 -8; les_chamb 3 -3; les_chiff 9 -9; les_cinq 4 -4; les_clien -8 8; les_codes 10 -10; les_commu 7 -7
les_deux 10 -10; les_ecran 1 -1; les_embou 6 -6; les_enfan 7 -7; les_garde -6 6; les_gens -17 17; les_huit 6 -6
les_les 4 -4; les_lis 6 -6; les_lumie 4 -4; les_machi 8 -8; les_mails 7 -7; les_mois -14 14; les_nerfs -6 6
les_pages 6 -6; les_petit 9 -9; les_plomb -15 15; les_pompi 10 -10; les_poste 5 -5; les_quara 8 -8; les_quart 8 -8
les_recoi 4 -4; les_robot 4 -4; les_sms 11 -11; les_telec 7 -7; les_texto 10 -10; les_tiret 9 -9; les_trois 8 -8
les_video 8 -8; les_voyan 10 -10; les_yeux 5 -5; lettr 4 -4; lettr_f 4 -4; liais 6 -6; liais_fibre 6 -6
liege 16 -16; liege_moi 16 -16; ligne 9 -9; ligne_> 5 -5; ligne_a 6 -6; ligne_alors -6 6; ligne_avec 8 -8
ligne_ca 6 -6; ligne_de 6 -6; ligne_demai 5 -5; ligne_direc 3 -3; ligne_du 9 -9; ligne_est 14 -14; ligne_et 1 -1
ligne_fixe 10 -10; ligne_maint 7 -7; ligne_mobil 6 -6; ligne_remar 8 -8; ligne_y 1 -1; lila 6 -6; lila_hadda 6 -6
lilas 11 -11; lilas_> 11 -11; lilas_point 9 -9; lilas_soixa 2 -2; lili 4 -4; lili_mille 4 -4; lis 6 -6
lis_jamai 6 -6; liste 7 -7; liste_> 5 -5; liste_rouge 9 -9; live 7 -7; live_box 4 -4; live_point 7 -7; loic 6 -6
loic_trent 6 -6; loin 18 -18; loin_de 13 -13; loin_g 5 -5; lola 10 -10; lola_masso 10 -10; lomba 10 -10
lomba_lambe 10 -10; long 18 -18; long_> 18 -18; longo 10 -10; longo_> 10 -10; longs 7 -7; longs_> 7 -7; longt -3 3
longt_> -10 10; longt_que 12 -12; look 7 -7; look_point 7 -7; lopez 8 -8; lopez_> 9 -9; lopez_oui 7 -7
lopez_quatr 6 -6; louis 10 -10; louis_> 9 -9; louis_perra 8 -8; louis_tout 5 -5; luc 14 -14; luc_> 9 -9
luc_berna 7 -7; luc_morea 4 -4; luc_point 5 -5; luc_tiret 6 -6; lucas 13 -13; lucas_deux 5 -5; lucas_fabre 8 -8
lucie 8 -8; lucie_aroba 10 -10; lucie_charp 8 -8; lucie_garni 5 -5; lucie_pasqu 5 -5; lucie_point 5 -5
lucie_quatr 4 -4; lucie_soixa 12 -12; lucie_tiret 7 -7; ludo 5 -5; ludo_aroba 5 -5; ludo_point 4 -4; ludov 8 -8
ludov_juste 4 -4; ludov_ludov 8 -8; ludov_maill 8 -8; lui 5 -5; lui_> 9 -9; lui_aussi 4 -4; lui_c 2 -2
lui_deman 3 -3; lulu 6 -6; lulu_zero 6 -6; lumie 15 -15; lumie_> 4 -4; lumie_clign 6 -6; lumie_est 7 -7
lumie_maint 16 -16; lumie_ont 4 -4; lumie_qui 3 -3; lumie_reste 8 -8; lumie_rouge 3 -3; lumie_verte 4 -4; lundi 9 -9
lundi_derni 9 -9; lunet 4 -4; lunet_> 6 -6; lunet_voila 1 -1; lyon 15 -15; lyon_> 12 -12; lyon_maint 5 -5
lyon_point 6 -6; m 2 -2; m_a 9 -9; m_adres 4 -4; m_affic 7 -7; m_appel 13 -13; m_aroba 13 -13; m_arran 12 -12
m_assoi 7 -7; m_avait 6 -6; m_avez -3 3; m_aviez 6 -6; m_bertr 14 -14; m_c 5 -5; m_comme 4 -4; m_deux 7 -7
m_ecout -19 19; m_ecrir 11 -11; m_embet 8 -8; m_enerv -22 22; m_enten 22 -22; m_entre 5 -5; m_envoi 2 -2
m_envoy 13 -13; m_etonn 13 -13; m_gauth 3 -3; m_i 8 -8; m_inqui 14 -14; m_inter 22 -22; m_o 10 -10; m_ont 6 -6
m_point 6 -6; m_r 5 -5; m_tiret 13 -13; ma 9 -9; ma_boite 13 -13; ma_box 12 -12; ma_carte 5 -5; ma_cave 12 -12
ma_claqu -17 17; ma_colle 12 -12; ma_conne 7 -7; ma_conso 9 -9; ma_deman 5 -5; ma_factu 15 -15; ma_famil 4 -4
ma_femme 23 -23; ma_fibre 6 -6; ma_fille 8 -8; ma_gueul -12 12; ma_ligne 4 -4; ma_maman 13 -13; ma_mere 16 -16
ma_messa 9 -9; ma_montr 8 -8; ma_nouve 4 -4; ma_part 5 -5; ma_patie -9 9; ma_prise 16 -16; ma_ps5 11 -11
ma_quest 10 -10; ma_rue 13 -13; ma_sim 13 -13; ma_soeur 5 -5; ma_switc 7 -7; ma_table 15 -15; ma_tete -12 12
ma_tiret 12 -12; mac 11 -11; mac_et 11 -11; machi 5 -5; machi_> 12 -12; machi_a 6 -6; machi_ca 8 -8; machi_de -10 10
machi_dont 5 -5; machi_envir 10 -10; machi_je 8 -8; machi_moi 7 -7; machi_passe 16 -16; madam 23 -23; madam_> 13 -13
madam_aider 5 -5; madam_berna 8 -8; madam_besna 2 -2; madam_c 2 -2; madam_da 6 -6; madam_duboi 8 -8
madam_duran 8 -8; madam_humbe 7 -7; madam_je 4 -4; madam_lambe 7 -7; madam_lefeb 10 -10; madam_lefev 9 -9
madam_petit 7 -7; madam_que 6 -6; madam_saint 7 -7; madam_sophi 9 -9; madam_tremb 5 -5; madam_veuve 8 -8; madem 9 -9
madem_clair 9 -9; magas 11 -11; magas_> 8 -8; magas_de 7 -7; magas_m 9 -9; magic 13 -13; magic_> 13 -13; mail 8 -8
mail_> 12 -12; mail_c 5 -5; mail_ce 5 -5; mail_de 4 -4; mail_desol 2 -2; mail_euh 2 -2; mail_moi 13 -13
mail_mon 2 -2; mail_poing 7 -7; mail_point 6 -6; maill 8 -8; maill_> 8 -8; maill_ludov 8 -8; mails 13 -13
mails_> 12 -12; mails_arriv 14 -14; mails_donc 5 -5; mails_je 6 -6; maint -10 10; maint_au 5 -5; maint_avec 4 -4
maint_ca 9 -9; maint_elle 2 -2; maint_il 3 -3; maint_j 6 -6; maint_je -6 6; maint_oui 11 -11; maint_passe -16 16
maint_si 10 -10; maint_tout 7 -7; mairi 16 -16; mairi_> 17 -17; mairi_aroba 4 -4; mairi_tiret 7 -7; mais -3 3
mais_allo -9 9; mais_appel 1 -1; mais_atten 7 -7; mais_aucun 4 -4; mais_bien 11 -11; mais_bon 14 -14; mais_c -9 9
mais_ca -10 10; mais_carre 15 -15; mais_chez 2 -2; mais_ecout -7 7; mais_faite 15 -15; mais_fan -8 8; mais_il 2 -2
mais_inter 10 -10; mais_j 5 -5; mais_je 11 -11; mais_jean 1 -1; mais_la 9 -9; mais_le 4 -4; mais_les 8 -8
mais_maint 11 -11; mais_merde -6 6; mais_moi 8 -8; mais_netfl 1 -1; mais_non 18 -18; mais_on 13 -13; mais_oui 27 -27
mais_pas 13 -13; mais_pour 10 -10; mais_quel -6 6; mais_quell -5 5; mais_rien 8 -8; mais_sans 5 -5; mais_serie -8 8
mais_si 14 -14; mais_votre 7 -7; mais_vous -12 12; mais_y 7 -7; maiso 9 -9; maiso_> 9 -9; maiso_alors 3 -3
maiso_conne 6 -6; maiso_est 5 -5; maiso_et 11 -11; maiso_il 5 -5; maiso_je 1 -1; maiso_leque 1 -1; maitr 8 -8
maitr_bonne 8 -8; majus 5 -5; majus_jean 3 -3; majus_non 5 -5; mal 10 -10; mal_> 10 -10; mal_a 9 -9; mal_au 7 -7
mal_honne -9 9; mal_mes 10 -10; malad 5 -5; malad_sur 5 -5; malgr 4 -4; malgr_le 4 -4; malhe 11 -11; malhe_> 7 -7
malhe_oui 8 -8; malle 12 -12; malle_deux 12 -12; mamad 10 -10; mamad_diop 10 -10; maman 13 -13; maman_> 14 -14
maman_elle 3 -3; mamie 10 -10; mamie_colet 10 -10; mange 8 -8; mange_> 8 -8; manon 3 -3; manon_point 3 -3
manqu -8 8; manqu_vous -8 8; manso 10 -10; manso_> 10 -10; mar 7 -7; mar_tin 7 -7; marc 9 -9; marc_antoi 7 -7
marc_aroba 8 -8; marc_le 6 -6; marc_lenoi 11 -11; marc_soixa 10 -10; marce 6 -6; marce_aroba 7 -7; marce_euh 6 -6
marce_prous 6 -6; marce_tremb 10 -10; march 12 -12; march_> 20 -20; march_a 5 -5; march_aroba 10 -10; march_de 9 -9
march_depui 7 -7; march_deux 6 -6; march_impec 8 -8; march_jamai -11 11; march_mieux 6 -6; march_moins 4 -4
march_mon 10 -10; march_monsi 10 -10; march_nicke 1 -1; march_on 10 -10; march_pas 12 -12; march_plus 13 -13
march_pour 13 -13; march_qu 9 -9; march_sans 5 -5; march_toujo 9 -9; march_tout 9 -9; march_trent 6 -6
march_tres 4 -4; mardi 8 -8; mardi_> 10 -10; mardi_et 5 -5; mare -12 12; mare_de -12 12; mare_mare -12 12
marec 5 -5; marec_non 5 -5; mareu 9 -9; mareu_> 9 -9; mari 15 -15; mari_> 11 -11; mari_alain 1 -1; mari_c 4 -4
mari_ce 2 -2; mari_est 26 -26; mari_me 5 -5; mari_patri 4 -4; mari_qui 10 -10; maria 10 -10; maria_ferna 10 -10
marie 17 -17; marie_a 4 -4; marie_aroba 5 -5; marie_chris 9 -9; marie_clair 1 -1; marie_galle 7 -7; marie_helen 7 -7
marie_lambe 14 -14; marie_le 11 -11; marie_point 7 -7; marie_tiret 6 -6; marie_under 4 -4; marin 10 -10
marin_aroba 6 -6; marin_galle 7 -7; mario 9 -9; mario_trait 9 -9; marit 5 -5; marit_> 5 -5; mariu 6 -6
mariu_treiz 6 -6; marqu 9 -9; marqu_sorti 9 -9; marra 13 -13; marra_> 8 -8; marra_ca 9 -9; marre -18 18
marre_> -24 24; marre_bien 14 -14; marre_ca -7 7; marre_d 7 -7; marre_de -10 10; marre_pas 6 -6; mars 2 -2
mars_> 2 -2; marse 11 -11; marse_> 12 -12; marse_zero 2 -2; marte 9 -9; marte_aroba 7 -7; marte_socie 7 -7
marti 18 -18; marti_> 13 -13; marti_aroba 5 -5; marti_at 7 -7; marti_de 12 -12; marti_m 8 -8; marti_mais 1 -1
marti_nom 8 -8; marti_non 5 -5; marti_pierr 10 -10; marti_point 7 -7; marti_qui 6 -6; marti_tiret 10 -10; mary 9 -9
mary_smith 9 -9; masqu 17 -17; masqu_> 11 -11; masqu_norma 11 -11; masso 10 -10; masso_> 10 -10; masso_a 3 -3
masso_m 1 -1; mathi 9 -9; mathi_royer 9 -9; matin 12 -12; matin_> 12 -12; matin_a 2 -2; matin_de 6 -6; matin_j 7 -7
matin_le 5 -5; matin_oui 5 -5; mats 7 -7; mats_aroba 7 -7; maudi -9 9; maudi_> -9 9; mauva 17 -17; mauva_> 8 -8
mauva_adres 9 -9; mauva_cable 7 -7; max 9 -9; max_> 9 -9; maxim 12 -12; maxim_> 12 -12; mbapp 8 -8; mbapp_comme 8 -8
mdr 7 -7; mdr_ok 7 -7; me -14 14; me_> 11 -11; me_balad -9 9; me_bloqu 5 -5; me_calme -12 12; me_conne 17 -17
me_convi 15 -15; me_deman 7 -7; me_deran 18 -18; me_dire 8 -8; me_disen 8 -8; me_dit 9 -9; me_fait 9 -9
me_faite -12 12; me_fatig -14 14; me_faudr 7 -7; me_faut 12 -12; me_fout -10 10; me_gonfl -12 12; me_joind 11 -11
me_l 12 -12; me_lache 11 -11; me_marre 14 -14; me_met -10 10; me_parle 11 -11; me_passe 21 -21; me_prend -8 8
me_prene -13 13; me_prese 8 -8; me_raccr -7 7; me_racon -5 5; me_rappe 11 -11; me_recla 6 -6; me_rend -11 11
me_rende -7 7; me_repet -5 5; me_repon -10 10; me_reste 5 -5; me_saoul -17 17; me_sembl 9 -9; me_servi 17 -17
me_souvi 20 -20; me_suis 15 -15; me_taper -6 6; me_trans 11 -11; me_va 14 -14; mec 10 -10; mec_> 10 -10; mecha -3 3
mecha_> 8 -8; mecha_t -8 8; mecon -12 12; mecon_> -12 12; medic 6 -6; medic_> 6 -6; megas 11 -11; megas_> 4 -4
megas_alors 14 -14; megas_et 6 -6; mehdi 7 -7; mehdi_bouzi 5 -5; mehdi_tiret 8 -8; meill 6 -6; meill_> 6 -6
melan 2 -2; melan_toujo 2 -2; meme 5 -5; meme_> 25 -25; meme_alors 6 -6; meme_apres 5 -5; meme_chose -13 13
meme_depui 2 -2; meme_en 5 -5; meme_endro 7 -7; meme_et 4 -4; meme_messa 8 -8; meme_n 9 -9; meme_oui 8 -8
meme_panne 18 -18; meme_pas 4 -4; meme_piece 8 -8; meme_pire 12 -12; meme_plus 11 -11; meme_probl 12 -12
meme_que 10 -10; meme_souci 10 -10; meme_techn 11 -11; meme_telep 13 -13; meme_ticke -10 10; menar 9 -9
menar_aroba 9 -9; menso -6 6; menso_> -6 6; mente -11 11; mente_> -11 11; menti -12 12; menti_trois -12 12
merci 21 -21; merci_> 22 -22; merci_au 8 -8; merci_beauc 10 -10; merci_bien 9 -9; merci_de 13 -13; merci_je 11 -11
merci_mais 10 -10; merci_merci 7 -7; merci_sans 9 -9; merci_savez 8 -8; merde -27 27; merde_> -15 15; merde_a -10 10
merde_ca -8 8; merde_enfin -6 6; merde_j -2 2; merde_votre -15 15; mere 16 -16; mere_elle 4 -4; mere_est 14 -14
mes 16 -16; mes_appar 4 -4; mes_appel 8 -8; mes_chain 7 -7; mes_clien 7 -7; mes_colle 9 -9; mes_conta 7 -7
mes_corre 11 -11; mes_courr 3 -3; mes_decla 8 -8; mes_deux 2 -2; mes_lunet 4 -4; mes_mails 12 -12; mes_papie 11 -11
mes_piece 5 -5; mes_potes 3 -3; mes_sms 11 -11; mes_texto 2 -2; mes_trois 5 -5; mes_virem 9 -9; mes_visio 9 -9
messa 10 -10; messa_> 6 -6; messa_a 10 -10; messa_d 11 -11; messa_ne 9 -9; met -10 10; met_hors -10 10; metie 10 -10
metie_> 10 -10; mette 14 -14; mette_dupui 11 -11; mette_jean 6 -6; mette_moi 10 -10; mettr 6 -6; mettr_au 6 -6
meuni 5 -5; meuni_et 5 -5; mfr 6 -6; mfr_tiret 6 -6; mhm 11 -11; mhm_> 11 -11; micha 6 -6; micha_aroba 6 -6
miche 13 -13; miche_berna 6 -6; miche_en 1 -1; miche_le 9 -9; miche_point 4 -4; micro 9 -9; micro_coupu 9 -9
midi 12 -12; midi_> 12 -12; midi_au 2 -2; mien 4 -4; mien_> 6 -6; mien_c 2 -2; mien_et 2 -2; mieux 11 -11
mieux_> 8 -8; mieux_discu 5 -5; mieux_mais 5 -5; mieux_oui 6 -6; mieux_pas 12 -12; mieux_qu 6 -6; milla 4 -4
milla_neuf 4 -4; mille 18 -18; mille_> 18 -18; mille_a 2 -2; mille_aroba 5 -5; mille_dix 2 -2; mille_huit 6 -6
mille_lyon 7 -7; mille_neuf 5 -5; mille_vingt 2 -2; milli 2 -2; milli_> 14 -14; milli_d -5 5; mimos 8 -8
mimos_a 8 -8; min 5 -5; min_wifi 5 -5; minab -5 5; minab_> -5 5; mince 13 -13; mince_> 11 -11; mince_alors 13 -13
minet 9 -9; minet_tout 9 -9; minh 8 -8; minh_aroba 8 -8; minus 4 -4; minus_puis 2 -2; minus_sav 5 -5; minut 8 -8
minut_> 19 -19; minut_au 7 -7; minut_de -6 6; minut_et 6 -6; minut_je 11 -11; minut_le 1 -1; minut_mais 1 -1
minut_sur 10 -10; mirac 11 -11; mirac_> 11 -11; mirei 7 -7; mirei_tiret 7 -7; mis 4 -4; mis_ma 4 -4; mise 4 -4
mise_a 6 -6; miser_> 10 -10; miser_vous -5 5; mme 10 -10; mme_durie 10 -10; mobil 20 -20; mobil_> 16 -16
mobil_a 6 -6; mobil_car 4 -4; mobil_m 9 -9; mobil_tres 8 -8; mobil_va 3 -3; modem 11 -11; modem_> 11 -11
modem_apres 6 -6; modem_est 5 -5; modem_le 7 -7; modem_reste 9 -9; modif 7 -7; modif_mon 7 -7; moham 12 -12
moham_el 10 -10; moham_tiret 7 -7; moi_> 7 -7; moi_a -7 7; moi_arriv 5 -5; moi_au 8 -8; moi_avec 14 -14
moi_c 19 -19; moi_ca 11 -11; moi_ces 7 -7; moi_cinq 5 -5; moi_comme 10 -10; moi_de 8 -8; moi_donc 6 -6; moi_en 6 -6
moi_habit 9 -9; moi_il 4 -4; moi_inter 5 -5; moi_j 3 -3; moi_je 13 -13; moi_l 3 -3; moi_la -13 13; moi_le 16 -16
moi_les 8 -8; moi_meme 14 -14; moi_mon 5 -5; moi_monsi 15 -15; moi_non 16 -16; moi_ou -8 8; moi_par 10 -10
moi_pas 7 -7; moi_pluto 6 -6; moi_quelq -1 1; moi_qui 14 -14; moi_rappe 12 -12; moi_redem 9 -9; moi_sandr 9 -9
moi_tom 10 -10; moi_ton 10 -10; moi_tres -10 10; moi_trois 4 -4; moi_un 13 -13; moi_une 9 -9; moi_venir 11 -11
moi_vers 8 -8; moi_voulo 7 -7; moi_vous -6 6; moind 7 -7; moind_idee 9 -9; moind_page 6 -6; moine 6 -6
moine_attac 6 -6; moins 11 -11; moins_bien 4 -4; moins_cinq 6 -6; moins_deux 11 -11; moins_du 19 -19
moins_huit 15 -15; moins_trent 9 -9; mois -14 14; mois_> -2 2; mois_de 10 -10; mois_et -5 5; mois_pour -5 5
mois_que -10 10; mois_une -6 6; moiti 13 -13; moiti_> 9 -9; moiti_des 10 -10; moiti_qui 4 -4; momen 12 -12
momen_> 6 -6; momen_ca 8 -8; momo 13 -13; momo_> 13 -13; mon 10 -10; mon_abonn 21 -21; mon_adres 8 -8; mon_age 7 -7
mon_ancie 3 -3; mon_avoca -19 19; mon_blaze 10 -10; mon_bon 7 -7; mon_cellu 6 -6; mon_chef 8 -8; mon_chien 12 -12
mon_chum 7 -7; mon_code 7 -7; mon_colle 7 -7; mon_compt 8 -8; mon_contr 8 -8; mon_daron 6 -6; mon_debit 19 -19
mon_decod 8 -8; mon_dect 10 -10; mon_divor 5 -5; mon_email 3 -3; mon_ex 8 -8; mon_fille 6 -6; mon_fils 7 -7
mon_fixe 6 -6; mon_forfa 6 -6; mon_franc 3 -3; mon_frere 9 -9; mon_gars 11 -11; mon_gendr 6 -6; mon_gsm 16 -16
mon_infor 8 -8; mon_insta 17 -17; mon_inter 15 -15; mon_iphon 9 -9; mon_mac 12 -12; mon_mail 8 -8; mon_mari 15 -15
mon_mobil 8 -8; mon_modem 5 -5; mon_mon 8 -8; mon_mot 5 -5; mon_natel 4 -4; mon_neveu 6 -6; mon_nom 15 -15
mon_non 9 -9; mon_num 9 -9; mon_numer 9 -9; mon_opera 11 -11; mon_ordi 7 -7; mon_ordin 9 -9; mon_papa 9 -9
mon_patro 18 -18; mon_pc 6 -6; mon_pere 7 -7; mon_petit 8 -8; mon_porta 8 -8; mon_pote 3 -3; mon_preno 10 -10
mon_probl 12 -12; mon_rende 18 -18; mon_repet 13 -13; mon_repon 10 -10; mon_retar 6 -6; mon_route 6 -6
mon_samsu 3 -3; mon_smart 3 -3; mon_solde 11 -11; mon_techn 7 -7; mon_telep 14 -14; mon_telev 5 -5; mon_temps -8 8
mon_truc 3 -3; mon_voisi 15 -15; mon_wifi 21 -21; mon_zero 2 -2; monde -12 12; monde_> -8 8; monde_avec -5 5
monde_est 8 -8; monde_et -8 8; moniq 2 -2; moniq_point 2 -2; monsi 9 -9; monsi_> 18 -18; monsi_berna 5 -5
monsi_brun 9 -9; monsi_conna 13 -13; monsi_d 10 -10; monsi_de 10 -10; monsi_et 8 -8; monsi_etait 2 -2
monsi_excus 9 -9; monsi_fonta 2 -2; monsi_fourn 10 -10; monsi_girar 8 -8; monsi_j 6 -6; monsi_lambe 7 -7
monsi_le 11 -11; monsi_lefor 7 -7; monsi_marti 7 -7; monsi_moi 4 -4; monsi_nguye 11 -11; monsi_pas 8 -8
monsi_perro 8 -8; monsi_petit 7 -7; monsi_que 6 -6; monsi_techn 3 -3; monsi_tres -16 16; monsi_une -6 6
monte 10 -10; monte_a 5 -5; monte_pas 9 -9; monte_plus 9 -9; montr 7 -7; montr_le 5 -5; montr_mon 8 -8; moque -18 18
moque_de -15 15; moque_du -10 10; morbi 2 -2; morbi_aroba 2 -2; morea 17 -17; morea_> 16 -16; morea_a 4 -4
morea_m 10 -10; morel 12 -12; morel_> 7 -7; morel_aroba 8 -8; morel_chez 9 -9; morel_douze 9 -9; mort 17 -17
mort_> 18 -18; mort_aucun 5 -5; mort_de 8 -8; morte 5 -5; morte_> 4 -4; morte_je 6 -6; mot 10 -10; mot_> 3 -3
mot_aroba 6 -6; mot_avec 4 -4; mot_de 9 -9; mot_point 8 -8; mot_sans 4 -4; mots 8 -8; mots_> 8 -8; mots_point 5 -5
mouli 7 -7; mouli_aroba 7 -7; moun 5 -5; moun_pour 5 -5; moyen 7 -7; moyen_d 6 -6; moyen_de 8 -8; muet 8 -8
muet_> 8 -8; muets 6 -6; muets_> 6 -6; mulle 10 -10; mulle_> 10 -10; munic 9 -9; munic_> 9 -9; musiq -11 11
musiq_> -6 6; musiq_et -6 6; mutua 6 -6; mutua_> 6 -6; mwen 5 -5; mwen_l 5 -5; my 7 -7; my_name 7 -7; n 7 -7
n_> 7 -7; n_a 13 -13; n_acced 4 -4; n_accro 5 -5; n_affic 11 -11; n_ai 8 -8; n_appar 3 -3; n_aroba 4 -4
n_arriv 10 -10; n_avez -7 7; n_comme 9 -9; n_d 7 -7; n_e 5 -5; n_en 5 -5; n_enten 12 -12; n_est 9 -9; n_et 6 -6
n_etes -3 3; n_euh 7 -7; n_exist 8 -8; n_g 5 -5; n_huit 2 -2; n_impor -13 13; n_o 6 -6; n_point 8 -8; n_s 4 -4
n_tiret 7 -7; n_utili 7 -7; n_y 19 -19; nadeg 8 -8; nadeg_celes 8 -8; nadia 8 -8; nadia_point 8 -8; naiss 8 -8
naiss_c 8 -8; name 7 -7; name_is 7 -7; namur 16 -16; namur_> 16 -16; natel 4 -4; natel_ne 4 -4; natha 12 -12
natha_> 6 -6; natha_c 7 -7; natha_gros 9 -9; natha_nom 6 -6; natha_point 11 -11; natha_rouss 2 -2; natha_tiret 7 -7
navig 6 -6; navig_> 6 -6; nazes -6 6; nazes_> -6 6; ndiay 3 -3; ndiay_tout 3 -3; ne 8 -8; ne_capte 7 -7
ne_chang 7 -7; ne_charg 5 -5; ne_compr -7 7; ne_compt 12 -12; ne_conna 6 -6; ne_crois 8 -8; ne_deman 2 -2
ne_dise 2 -2; ne_donne 13 -13; ne_fait 9 -9; ne_faut 10 -10; ne_fonct 6 -6; ne_l 2 -2; ne_la 13 -13; ne_le 5 -5
ne_m 9 -9; ne_march 11 -11; ne_me 4 -4; ne_monte 10 -10; ne_parle 9 -9; ne_passe 4 -4; ne_peut 6 -6; ne_peux 11 -11
ne_prefe 9 -9; ne_quitt 1 -1; ne_recoi 9 -9; ne_recup 2 -2; ne_remar 13 -13; ne_repet 13 -13; ne_repon 10 -10
ne_reste 3 -3; ne_revie 8 -8; ne_s 9 -9; ne_sais 9 -9; ne_sait 8 -8; ne_saura 3 -3; ne_se 15 -15; ne_serve -11 11
ne_sonne 5 -5; ne_suis 16 -16; ne_trouv 6 -6; ne_va -3 3; ne_veut 4 -4; ne_veux 7 -7; ne_vient 9 -9; ne_vois 9 -9
ne_voit 7 -7; ne_voudr 7 -7; ne_vous 17 -17; nee 6 -6; nee_marti 6 -6; negat 9 -9; negat_c 7 -7; negat_toujo 11 -11
nenni 14 -14; nenni_> 14 -14; nerfs -6 6; nerfs_> -6 6; net 7 -7; net_> 7 -7; netfl 9 -9; netfl_il 7 -7
netfl_tourn 1 -1; nette 6 -6; nette_mieux 6 -6; neuf 7 -7; neuf_> 6 -6; neuf_aroba 7 -7; neuf_camer 5 -5
neuf_cent 5 -5; neuf_cinqu 4 -4; neuf_douze 8 -8; neuf_et 3 -3; neuf_huit 3 -3; neuf_je 9 -9; neuf_mille 7 -7
neuf_neuf 9 -9; neuf_non 3 -3; neuf_on 2 -2; neuf_onze 2 -2; neuf_ordin 8 -8; neuf_point 8 -8; neuf_quara 2 -2
neuf_quatr 4 -4; neuf_quinz 4 -4; neuf_soixa 8 -8; neuf_treiz 4 -4; neuf_trent 4 -4; neuf_trois 8 -8
neuf_vingt 6 -6; neuf_zero 9 -9; neuve 11 -11; neuve_> 11 -11; neveu 6 -6; neveu_qui 6 -6; nez -2 2; nez_> 15 -15
nez_vous -7 7; nguye 16 -16; nguye_> 12 -12; nguye_n 5 -5; ni 10 -10; ni_appel 11 -11; ni_d 13 -13; ni_envoy 11 -11
ni_inter 7 -7; ni_l 11 -11; ni_la 2 -2; ni_le 7 -7; ni_non 9 -9; ni_oui 9 -9; ni_pon 5 -5; ni_sur 5 -5; nicke 19 -19
nicke_> 10 -10; nicke_j 7 -7; nicke_je 9 -9; nicke_juste 6 -6; nicke_tout 8 -8; niet 11 -11; niet_> 11 -11
nivea 8 -8; nivea_deux 8 -8; no 9 -9; no_fonct 3 -3; no_inter 5 -5; no_it 7 -7; noah 9 -9; noah_petit 9 -9
noemi 9 -9; noemi_royer 9 -9; noire 7 -7; noire_avec 7 -7; noire_plus 4 -4; nolan 6 -6; nolan_n 6 -6; nom 12 -12
nom_> 11 -11; nom_aroba 2 -2; nom_avec 3 -3; nom_benha 7 -7; nom_berna 8 -8; nom_c 18 -18; nom_d -9 9; nom_de 15 -15
nom_dupui 6 -6; nom_en 9 -9; nom_est 9 -9; nom_garni 2 -2; nom_henry 8 -8; nom_marie 7 -7; nom_marit 5 -5
nom_n 3 -3; nom_natha 7 -7; nom_pluto 7 -7; nom_pour 7 -7; nom_vous 2 -2; nombr 9 -9; nombr_> 9 -9; non 14 -14
non_06 1 -1; non_39 6 -6; non_> 21 -21; non_alors 10 -10; non_atten 4 -4; non_aucun 13 -13; non_berna 6 -6
non_c 22 -22; non_ca 11 -11; non_ce 8 -8; non_cinqu 4 -4; non_des 2 -2; non_detec 8 -8; non_du 16 -16
non_enfin 10 -10; non_et -3 3; non_euh 11 -11; non_fieu 8 -8; non_huit 5 -5; non_ident 5 -5; non_il 1 -1
non_j 18 -18; non_je 10 -10; non_juste 11 -11; non_laiss 16 -16; non_le 5 -5; non_mais -8 8; non_march 5 -5
non_merci 14 -14; non_monsi 13 -13; non_non 4 -4; non_pardo 6 -6; non_pas 13 -13; non_plus 21 -21; non_point 22 -22
non_quatr 6 -6; non_rien 16 -16; non_si 6 -6; non_stop 10 -10; non_surto 9 -9; non_toujo 12 -12; non_tout 9 -9
non_treiz 11 -11; non_trois 5 -5; non_un 8 -8; non_vous 1 -1; non_voyon 13 -13; non_y 3 -3; non_zut 6 -6
nonan 11 -11; nonan_cinq 4 -4; nonan_deux 5 -5; nonan_et 5 -5; nonan_huit 4 -4; nonan_quatr 2 -2; nonan_sept 4 -4
nonan_six 6 -6; nonan_trois 10 -10; nope 11 -11; nope_> 11 -11; nord 9 -9; nord_aroba 9 -9; norma 2 -2
norma_> 17 -17; norma_de -12 12; norma_que 24 -24; nos 8 -8; nos_poste 6 -6; nos_termi 7 -7; not 7 -7
not_worki 7 -7; notai 7 -7; notai_au 7 -7; note 9 -9; note_> 8 -8; note_merci 7 -7; note_oui 11 -11; note_vingt 1 -1
noter 6 -6; noter_c 6 -6; notez 7 -7; notez_06 7 -7; notez_bien 2 -2; notez_olivi 10 -10; notie 3 -3
notie_soixa 3 -3; notre 3 -3; notre_activ 6 -6; notre_avoca -5 5; notre_conse 8 -8; notre_contr 5 -5
notre_ecole 7 -7; notre_gueul -6 6; notre_inven 7 -7; notre_liais 6 -6; notre_poste 4 -4; notre_raiso 8 -8
notre_stand 6 -6; notre_trunk 9 -9; nous 2 -2; nous_> -15 15; nous_avons 8 -8; nous_ca 3 -3; nous_on 9 -9
nous_perdo -5 5; nous_prene -7 7; nous_somme 7 -7; nous_subis 8 -8; nouve 14 -14; nouve_> 12 -12; nouve_boite 8 -8
nouve_c 3 -3; nouve_carte 3 -3; nouve_conne 5 -5; nouve_du 7 -7; nouve_la 12 -12; nouve_monsi 5 -5
nouve_opera 10 -10; nouve_sim 4 -4; nouve_telep 12 -12; noval 8 -8; noval_point 8 -8; novem 13 -13; novem_> 13 -13
nuit 6 -6; nuit_> 6 -6; nul 2 -2; nul_> -4 4; nul_en 9 -9; nulle 16 -16; nulle_> 15 -15; nulle_part 7 -7
nuls -10 10; nuls_> -16 16; nuls_au 12 -12; nuls_j -9 9; num 9 -9; num_> 9 -9; numer 14 -14; numer_> 13 -13
numer_alors 1 -1; numer_belge 4 -4; numer_c 1 -1; numer_dans 1 -1; numer_de 12 -12; numer_du 2 -2; numer_est 7 -7
numer_euh 11 -11; numer_masqu 11 -11; numer_n 9 -9; numer_par 6 -6; numer_point 6 -6; numer_provi 8 -8
numer_que 8 -8; numer_qui 3 -3; numer_vert 3 -3; numer_zero 10 -10; o 10 -10; o_a 5 -5; o_conno 7 -7; o_e 10 -10
o_i 7 -7; o_l 4 -4; o_n 7 -7; o_point 4 -4; o_r 10 -10; o_t 3 -3; o_u 11 -11; o_v 5 -5; o_w 7 -7; obisp 10 -10
obisp_> 10 -10; occup 12 -12; occup_> 8 -8; occup_ou 9 -9; ocean 8 -8; ocean_garni 8 -8; ocean_ocean 8 -8
odett 9 -9; odett_point 9 -9; offre 9 -9; offre_plus 9 -9; oh 17 -17; oh_entre 6 -6; oh_j 4 -4; oh_je 6 -6
oh_la 6 -6; oh_non 8 -8; oh_punai 8 -8; oh_puree 10 -10; oh_que 6 -6; oh_une 7 -7; oh_vous 10 -10; ok 16 -16
ok_> 12 -12; ok_allez 6 -6; ok_c 6 -6; ok_ca 12 -12; ok_d 5 -5; ok_je 7 -7; ok_ok 6 -6; ok_trent 1 -1; olga 11 -11
olga_petro 10 -10; olga_point 8 -8; olive 4 -4; olive_o 4 -4; olivi 10 -10; olivi_hamon 6 -6; olivi_point 11 -11
on 12 -12; on_a 9 -9; on_atten 6 -6; on_capte 11 -11; on_dirai 13 -13; on_en 11 -11; on_enten 6 -6; on_essai 11 -11
on_est 10 -10; on_fait 16 -16; on_m 8 -8; on_me -1 1; on_n 7 -7; on_ne 6 -6; on_peut 17 -17; on_recom 9 -9
on_rigol 11 -11; on_se -8 8; on_utili 3 -3; on_va 16 -16; on_verra 9 -9; on_voit 3 -3; ongle -6 6; ongle_depui -6 6
ont 10 -10; ont_clign 4 -4; ont_dispa 7 -7; ont_envoy 6 -6; onze 12 -12; onze_> 12 -12; onze_aroba 6 -6
onze_cinqu 1 -1; onze_douze 10 -10; onze_machi 7 -7; onze_poste 17 -17; onze_quara 4 -4; onze_quatr 5 -5
onze_soixa 4 -4; onze_telep 6 -6; onze_tranq 3 -3; onze_vingt 3 -3; onze_zero 4 -4; open 7 -7; open_space 7 -7
opera 18 -18; opera_> 19 -19; opera_a 11 -11; opera_c 11 -11; opera_histo 8 -8; opera_humai 2 -2; opera_je 8 -8
opera_mais 12 -12; opera_opera 9 -9; opera_s 6 -6; or 8 -8; or_ange 8 -8; or_il 6 -6; orage 5 -5; orage_> 6 -6
orang 16 -16; orang_> 13 -13; orang_aroba 7 -7; orang_c 2 -2; orang_elle 3 -3; orang_fr 6 -6; orang_m 9 -9
orang_non 10 -10; orang_point 6 -6; orang_vous 10 -10; ordi 8 -8; ordi_> 8 -8; ordi_dans 8 -8; ordi_du 3 -3
ordi_et 9 -9; ordi_porta 4 -4; ordin 11 -11; ordin_> 15 -15; ordin_alors 7 -7; ordin_ca 3 -3; ordin_dans 8 -8
ordin_de 6 -6; ordin_depui 2 -2; ordin_deux 5 -5; ordin_donc 4 -4; ordin_enfin 4 -4; ordin_et 10 -10
ordin_fixe 3 -3; ordin_il 4 -4; ordin_ne 10 -10; ordin_non 5 -5; ordin_pardo 5 -5; ordin_porta 7 -7; ordin_sont 5 -5
ordin_sous 5 -5; ordin_trois 6 -6; ordin_une 7 -7; ordis 16 -16; ordis_> 9 -9; ordis_des 4 -4; ordis_et 11 -11
ordis_la 6 -6; ordis_quatr 4 -4; ordre 10 -10; ordre_> 8 -8; ordre_merci 5 -5; oreil 6 -6; oreil_il 6 -6; org 6 -6
org_> 6 -6; origi 5 -5; origi_ca 5 -5; os 7 -7; os_> 7 -7; os_s 3 -3; ottic 3 -3; ottic_e 3 -3; ou 6 -6; ou_01 2 -2
ou_5 12 -12; ou_6 7 -7; ou_c 5 -5; ou_ca 5 -5; ou_cinq 9 -9; ou_dix 12 -12; ou_du 9 -9; ou_j 10 -10; ou_mon 8 -8
ou_neuf 6 -6; ou_non -8 8; ou_pas 17 -17; ou_peut 4 -4; ou_quatr 14 -14; ou_quoi -16 16; ou_seize 9 -9; ou_six 9 -9
ou_sur 5 -5; ou_trois 9 -9; ou_un 1 -1; oubli 12 -12; oubli_> 11 -11; oubli_la 5 -5; oubli_le 9 -9; oubli_les 4 -4
oubli_mon 9 -9; ouf 9 -9; ouf_> 6 -6; ouf_oui 8 -8; oui 18 -18; oui_> 23 -23; oui_ah 6 -6; oui_allez 8 -8
oui_allo 15 -15; oui_alors 5 -5; oui_bonjo 7 -7; oui_c 14 -14; oui_ca 8 -8; oui_cinq 2 -2; oui_da 8 -8
oui_de 10 -10; oui_depui 9 -9; oui_deux 13 -13; oui_dites 1 -1; oui_donc 4 -4; oui_effec 12 -12; oui_enfin 7 -7
oui_et 12 -12; oui_euh 8 -8; oui_evide 9 -9; oui_exact 7 -7; oui_figur 13 -13; oui_grave 8 -8; oui_huit 6 -6
oui_il 2 -2; oui_impec 10 -10; oui_inter 8 -8; oui_it 6 -6; oui_j 6 -6; oui_je 16 -16; oui_juste 6 -6; oui_la 7 -7
oui_le 9 -9; oui_madam 10 -10; oui_mais 19 -19; oui_malhe 8 -8; oui_merci 6 -6; oui_mon 7 -7; oui_ni 9 -9
oui_non 9 -9; oui_on 3 -3; oui_ou -8 8; oui_oui 12 -12; oui_parfa 5 -5; oui_pas 8 -8; oui_peuch 7 -7; oui_peut 1 -1
oui_plusi 7 -7; oui_pour 2 -2; oui_pourq 3 -3; oui_puisq 22 -22; oui_s 14 -14; oui_sans 6 -6; oui_tout 9 -9
oui_tres 7 -7; oui_tu 7 -7; oui_un 11 -11; oui_vite 15 -15; oui_voila 20 -20; oui_vous 12 -12; oui_y 1 -1
oui_zero 3 -3; oula 9 -9; oula_au 9 -9; oups 6 -6; oups_je 6 -6; outlo 12 -12; outlo_fr 11 -11; outlo_point 8 -8
ouver 8 -8; ouver_du 5 -5; ouver_la 8 -8; ouvre -7 7; ouvre_> 8 -8; ouvre_le -10 10; ouvre_une 2 -2; ouvri 7 -7
ouvri_> 8 -8; p 8 -8; p_> 9 -9; p_a 2 -2; p_comme 7 -7; p_douze 8 -8; p_e 6 -6; p_l 5 -5; p_o 6 -6; p_point 7 -7
p_t 5 -5; p_tiret 6 -6; page 13 -13; page_> 7 -7; page_ca 2 -2; page_googl 8 -8; page_s 9 -9; page_vient 8 -8
pages 6 -6; pages_ne 6 -6; paie -14 14; paie_chaqu -5 5; paie_et -8 8; paie_la 10 -10; paie_pour -5 5
paie_rubis -6 6; paie_tous -14 14; paiem 9 -9; paiem_> 5 -5; paiem_sont 7 -7; paill 17 -17; paill_> 17 -17
paire 15 -15; paire_> 8 -8; paire_de 12 -12; paix -10 10; paix_> -6 6; paix_avec -11 11; paix_et 10 -10; panne 9 -9
panne_> 18 -18; panne_a -9 9; panne_conti 4 -4; panne_d 16 -16; panne_de 9 -9; panne_depui 15 -15; panne_est 6 -6
panne_euh 2 -2; panne_le 3 -3; panne_malhe 6 -6; panne_plus 9 -9; panne_que 16 -16; panne_seule 3 -3
panne_tous 9 -9; panne_va 2 -2; papa 13 -13; papa_> 6 -6; papa_est 11 -11; papa_il 14 -14; papie 7 -7
papie_> 11 -11; papie_atten 3 -3; papie_avec 5 -5; paque 8 -8; paque_> 8 -8; paque_peuch 8 -8; par -6 6; par_7 6 -6
par_aroba 7 -7; par_coeur 14 -14; par_contr 4 -4; par_dessu -11 11; par_erreu 7 -7; par_heure 8 -8; par_jules 7 -7
par_la 15 -15; par_le 5 -5; par_mois -5 5; par_sms 9 -9; par_telep 6 -6; par_un 13 -13; par_vos -14 14
par_votre -9 9; par_zero 2 -2; paras 13 -13; paras_on 13 -13; parc 8 -8; parc_> 8 -8; parce 2 -2; parce_qu 2 -2
parce_que 2 -2; pardi 11 -11; pardi_> 11 -11; pardo 19 -19; pardo_> 14 -14; pardo_a 6 -6; pardo_aroba 4 -4
pardo_faure 2 -2; pardo_j 2 -2; pardo_marin 7 -7; pardo_paul 7 -7; pardo_point 4 -4; pardo_si 7 -7; pardo_soixa 1 -1
pardo_trois 5 -5; pardo_vous 6 -6; parei 3 -3; parei_> 23 -23; parei_avec -15 15; parei_oui 11 -11; parei_pas 3 -3
parfa 21 -21; parfa_> 20 -20; parfa_merci 6 -6; parfa_on 10 -10; paris 12 -12; paris_> 9 -9; paris_point 7 -7
parla 7 -7; parla_a 7 -7; parle 19 -19; parle_> 20 -20; parle_a 9 -9; parle_au 6 -6; parle_avec 6 -6
parle_bien 4 -4; parle_direc 3 -3; parle_lente 10 -10; parle_pas 12 -12; parle_plus 6 -6; parle_trop 9 -9
parle_vrai 7 -7; part 7 -7; part_> 7 -7; part_c 5 -5; part_de 5 -5; part_sur 6 -6; parta 5 -5; parta_sur 5 -5
parte 12 -12; parte_pas 8 -8; parte_plus 11 -11; parti 22 -22; parti_> 18 -18; parti_de 6 -6; parti_mange 8 -8
parto 5 -5; parto_> 5 -5; pas 12 -12; pas_14 6 -6; pas_80 5 -5; pas_> 10 -10; pas_a 10 -10; pas_alors 2 -2
pas_arran 17 -17; pas_arriv 4 -4; pas_attri 8 -8; pas_au 3 -3; pas_aujou 15 -15; pas_aux 10 -10; pas_avec 16 -16
pas_berna 6 -6; pas_besoi 11 -11; pas_bien 6 -6; pas_bon 7 -7; pas_bouge 9 -9; pas_c 1 -1; pas_ca 26 -26
pas_ce 7 -7; pas_certa 8 -8; pas_cette 12 -12; pas_chang 5 -5; pas_chez 19 -19; pas_com 3 -3; pas_combi 16 -16
pas_comme 5 -5; pas_compl 2 -2; pas_compr 14 -14; pas_compt 10 -10; pas_conne 6 -6; pas_conte 8 -8; pas_contr 5 -5
pas_corre 14 -14; pas_cousi 8 -8; pas_d 9 -9; pas_dans 9 -9; pas_de 15 -15; pas_demar 8 -8; pas_deux 10 -10
pas_devan 10 -10; pas_discu 1 -1; pas_donne -6 6; pas_du 16 -16; pas_elle 5 -5; pas_emett 8 -8; pas_en 26 -26
pas_encor 11 -11; pas_enerv 29 -29; pas_enfin 6 -6; pas_enten 18 -18; pas_envie 12 -12; pas_eu 7 -7; pas_exact 9 -9
pas_fache 6 -6; pas_faire 6 -6; pas_fait 7 -7; pas_faux 15 -15; pas_grave 22 -22; pas_ici 8 -8; pas_inter 8 -8
pas_je -7 7; pas_l 5 -5; pas_la 18 -18; pas_le 12 -12; pas_lemoi 10 -10; pas_lomba 10 -10; pas_ludov 4 -4
pas_ma 13 -13; pas_maint 25 -25; pas_mais 10 -10; pas_malgr 4 -4; pas_march 11 -11; pas_marti 7 -7; pas_me 13 -13
pas_moi 9 -9; pas_mon 11 -11; pas_monsi 5 -5; pas_moyen 9 -9; pas_non 11 -11; pas_norma -6 6; pas_nuls 12 -12
pas_orang 8 -8; pas_par 16 -16; pas_parle 2 -2; pas_pas 6 -6; pas_possi -14 14; pas_pour 19 -19; pas_press 7 -7
pas_qu 2 -2; pas_quand 6 -6; pas_que 11 -11; pas_quelq 6 -6; pas_recon 3 -3; pas_redem 3 -3; pas_regar 3 -3
pas_regle 8 -8; pas_repon 12 -12; pas_resol 6 -6; pas_reuss 12 -12; pas_reven 5 -5; pas_sa 16 -16; pas_se -4 4
pas_serie -18 18; pas_sfr 6 -6; pas_si 1 -1; pas_soixa 5 -5; pas_speci 8 -8; pas_sur 13 -13; pas_terri 10 -10
pas_touch 7 -7; pas_toute 5 -5; pas_treiz 7 -7; pas_trois 6 -6; pas_trop 9 -9; pas_un 6 -6; pas_une 8 -8
pas_venu 15 -15; pas_verif 11 -11; pas_voir 3 -3; pas_votre 20 -20; pas_vous 9 -9; pas_vrai -11 11; pas_vraim 18 -18
pasca 13 -13; pasca_obisp 10 -10; pasca_point 7 -7; pasqu 5 -5; pasqu_> 5 -5; passa 6 -6; passa_d 6 -6; passe 7 -7
passe_> 13 -13; passe_a 9 -9; passe_au 7 -7; passe_c 3 -3; passe_comme -8 8; passe_hier 8 -8; passe_j 6 -6
passe_jeudi 6 -6; passe_l 1 -1; passe_la 6 -6; passe_le 5 -5; passe_ma 3 -3; passe_mais 1 -1; passe_moi -6 6
passe_par 5 -5; passe_pas 8 -8; passe_perso 10 -10; passe_plus 6 -6; passe_quelq 12 -12; passe_rien 21 -21
passe_un 16 -16; passe_une 6 -6; passe_votre 11 -11; paste 11 -11; paste_> 8 -8; paste_aroba 5 -5
paste_point 11 -11; patia 8 -8; patia_> 8 -8; patie 21 -21; patie_> 21 -21; patie_est -9 9; patie_je 8 -8
patie_ne 11 -11; patie_pas 11 -11; patie_pour 5 -5; patie_qu 8 -8; patri 7 -7; patri_comme 4 -4; patri_point 4 -4
patri_van 7 -7; patro 17 -17; patro_> 10 -10; patro_du 6 -6; patro_est 15 -15; patro_qui 6 -6; patro_va 17 -17
paul 21 -21; paul_> 11 -11; paul_aroba 7 -7; paul_chez 12 -12; paul_duran 7 -7; paul_point 5 -5; paul_rouss 7 -7
paul_soixa 4 -4; paul_tout 9 -9; paul_verdi 6 -6; paule 8 -8; paule_aroba 5 -5; paule_duran 6 -6; paule_point 10 -10
pauli 5 -5; pauli_p 2 -2; pauli_point 7 -7; pauvr -10 10; pauvr_con -10 10; paye -18 18; paye_cinqu -5 5
paye_la 14 -14; paye_pour -16 16; payer -10 10; payer_factu 11 -11; payer_ma -6 6; payer_pour -6 6; payez -8 8
payez_ma -8 8; pc 9 -9; pc_1 8 -8; pc_3 7 -7; pc_> 8 -8; pc_celui 1 -1; pc_deux 6 -6; pc_et 10 -10; pc_l 3 -3
pc_ma 4 -4; pc_porta 8 -8; pc_un 8 -8; pc_une 6 -6; peine 17 -17; peine_> 16 -16; peine_de 14 -14; penda -6 6
penda_un -6 6; penib 14 -14; penib_> 14 -14; pense 11 -11; pense_> 10 -10; pense_pas 11 -11; perd 1 -1; perd_le 1 -1
perdo -5 5; perdo_des -5 5; perdr -8 8; perdr_mon -8 8; perds 7 -7; perds_la 7 -7; perdu 20 -20; perdu_> 20 -20
perdu_avec 8 -8; perdu_la 8 -8; perdu_quand 7 -7; pere 7 -7; pere_> 7 -7; perei 7 -7; perei_> 7 -7; perfe 7 -7
perfe_adess 7 -7; perma 9 -9; perma_au 9 -9; perra 8 -8; perra_avec 8 -8; perri 4 -4; perri_aroba 5 -5
perri_je 2 -2; perro 8 -8; perro_de 8 -8; persi 11 -11; persi_> 11 -11; perso 17 -17; perso_> 17 -17; perso_a 8 -8
perso_agee 11 -11; perso_au 2 -2; perso_avec 7 -7; perso_ca 10 -10; perso_d 8 -8; perso_dans 7 -7; perso_en 9 -9
perso_et 2 -2; perso_euh 4 -4; perso_fait -6 6; perso_handi 12 -12; perso_je 6 -6; perso_la 7 -7; perso_moi 5 -5
perso_n 11 -11; perso_ne 3 -3; perso_physi 7 -7; perso_que 1 -1; perso_reell 5 -5; perso_s 5 -5; perso_titul 7 -7
pete -10 10; pete_les -10 10; peter -13 13; peter_les -8 8; peter_un -12 12; petit 20 -20; petit_> 17 -17
petit_a 7 -7; petit_aimen 4 -4; petit_aroba 6 -6; petit_bibli 4 -4; petit_boite 3 -3; petit_boiti 4 -4
petit_comme 7 -7; petit_enfan 10 -10; petit_l 3 -3; petit_point 1 -1; petit_poste 4 -4; petit_touch 11 -11
petit_trent 7 -7; petro 6 -6; petro_> 11 -11; petro_aroba 8 -8; petro_p 5 -5; peu 17 -17; peu_> 10 -10
peu_agaca 14 -14; peu_agace 11 -11; peu_avec 4 -4; peu_chelo 7 -7; peu_de 9 -9; peu_decu 12 -12; peu_dure 6 -6
peu_embet 8 -8; peu_enerv 8 -8; peu_ennuy 4 -4; peu_inqui 10 -10; peu_le 7 -7; peu_lent 4 -4; peu_mal 7 -7
peu_mieux 5 -5; peu_parce 8 -8; peu_perdu 9 -9; peu_pour 12 -12; peu_pres 8 -8; peu_stres 7 -7; peu_surpr 9 -9
peuch 10 -10; peuch_> 7 -7; peuch_un 8 -8; peur 16 -16; peur_que 16 -16; peut 11 -11; peut_avoir 4 -4
peut_dire 8 -8; peut_essay 4 -4; peut_etre 10 -10; peut_faire 15 -15; peut_parle 5 -5; peut_pas 10 -10
peut_plus -2 2; peux -2 2; peux_appel 11 -11; peux_avoir 7 -7; peux_branc 11 -11; peux_de 12 -12; peux_le 16 -16
peux_m 12 -12; peux_navig 6 -6; peux_ni 11 -11; peux_parle 7 -7; peux_pas 13 -13; peux_plus -20 20; peux_recev 8 -8
peux_savoi 6 -6; peux_toujo 8 -8; peux_vous 7 -7; peux_y 7 -7; pfff 8 -8; pfff_une 8 -8; phili 13 -13
phili_de 10 -10; phili_garni 4 -4; phili_lambe 7 -7; phili_point 8 -8; phill 9 -9; phill_avec 9 -9; photo 9 -9
photo_point 9 -9; physi 7 -7; physi_> 7 -7; picar 3 -3; picar_point 3 -3; picho 4 -4; picho_j 4 -4; piece 12 -12
piece_> 8 -8; piece_joint 5 -5; piece_prene 11 -11; pierr 10 -10; pierr_> 10 -10; pierr_le 5 -5; pierr_marti 6 -6
pierr_point 6 -6; pierr_tiret 6 -6; pilot 3 -3; pilot_quatr 4 -4; pin 7 -7; pin_est 7 -7; pin_que 6 -6; ping 5 -5
ping_de 5 -5; pire 18 -18; pire_> 17 -17; pire_en 11 -11; pire_qu 8 -8; placa 10 -10; placa_> 10 -10; plain -14 14
plain_> -14 14; plain_contr -9 9; plain_pas 12 -12; plais 16 -16; plais_> 16 -16; plait 10 -10; plait_> 13 -13
plait_aidez 6 -6; plait_j 9 -9; plait_je 2 -2; plait_madam 5 -5; plait_pas 7 -7; plait_un 6 -6; plant 11 -11
plant_> 15 -15; plant_encor 10 -10; plant_toujo 2 -2; playe 9 -9; playe_> 9 -9; pleas 6 -6; pleas_je 6 -6
plein -2 2; plein_> 14 -14; plein_de 13 -13; plein_je -8 8; plein_le -13 13; pleut 6 -6; pleut_depui 6 -6
plomb -15 15; plomb_> -10 10; plomb_dupon 10 -10; plomb_votre -8 8; plupa 10 -10; plupa_> 10 -10; pluri 6 -6
pluri_donc 5 -5; pluri_point 7 -7; plus 7 -7; plus_33 8 -8; plus_> 3 -3; plus_a 13 -13; plus_acces 12 -12
plus_aller 20 -20; plus_appel 6 -6; plus_aucun 18 -18; plus_besoi 1 -1; plus_ca 5 -5; plus_chez 3 -3; plus_d 18 -18
plus_de 4 -4; plus_demar 4 -4; plus_depui 1 -1; plus_deux 8 -8; plus_du 24 -24; plus_elle 3 -3; plus_et 5 -5
plus_faire 6 -6; plus_fort 6 -6; plus_inter 12 -12; plus_j -8 8; plus_jamai -17 17; plus_jouer 6 -6; plus_l 10 -10
plus_la 10 -10; plus_le 14 -14; plus_les 10 -10; plus_loin 5 -5; plus_lucie 5 -5; plus_me 6 -6; plus_mes 8 -8
plus_mon 9 -9; plus_moyen 6 -6; plus_pas 6 -6; plus_patie 8 -8; plus_perso 3 -3; plus_plus 3 -3; plus_point 8 -8
plus_press 7 -7; plus_qu 3 -3; plus_quand 3 -3; plus_que 6 -6; plus_quoi 12 -12; plus_rapid 9 -9; plus_regar 3 -3
plus_rien 10 -10; plus_ses 9 -9; plus_simpl 2 -2; plus_sur 6 -6; plus_tard 13 -13; plus_trent 4 -4
plus_trois 10 -10; plus_tut 9 -9; plus_un 8 -8; plus_vite -5 5; plusi 15 -15; plusi_fois 7 -7; plusi_quoi 9 -9
pluto 12 -12; pluto_> 7 -7; pluto_douze 4 -4; pluto_le 1 -1; pluto_non 13 -13; pluto_que 6 -6; pluto_sur 1 -1
pluto_un 6 -6; pm 11 -11; pm_point 11 -11; poil 9 -9; poil_> 9 -9; poing 7 -7; poing_com 7 -7; point 9 -9
point_a 9 -9; point_anne 4 -4; point_aroba 12 -12; point_b 7 -7; point_barre 3 -3; point_be 9 -9; point_beaun 3 -3
point_benal 6 -6; point_benoi 8 -8; point_berna 5 -5; point_blanc 9 -9; point_blond 8 -8; point_blot 4 -4
point_bonne 5 -5; point_brun 4 -4; point_c 10 -10; point_caron 9 -9; point_carpe 9 -9; point_ch 8 -8
point_coiff 7 -7; point_colas 6 -6; point_com 8 -8; point_cote 5 -5; point_d 7 -7; point_de 6 -6; point_desch 8 -8
point_diall 6 -6; point_du 6 -6; point_duboi 8 -8; point_dumas 8 -8; point_dupon 5 -5; point_dupui 5 -5
point_duran 7 -7; point_e 7 -7; point_ensui 2 -2; point_entre 8 -8; point_et 2 -2; point_euh 3 -3; point_f 6 -6
point_fab 4 -4; point_fabre 4 -4; point_faure 5 -5; point_favre 8 -8; point_fort 2 -2; point_fourn 7 -7
point_fr 8 -8; point_gall 6 -6; point_gallo 3 -3; point_gamin 9 -9; point_garci 8 -8; point_gauth 3 -3
point_girar 7 -7; point_gros 11 -11; point_gueri 2 -2; point_h 6 -6; point_hadj 10 -10; point_hardy 2 -2
point_hue 4 -4; point_i 8 -8; point_io 8 -8; point_jo 5 -5; point_k 10 -10; point_kern 7 -7; point_klein 6 -6
point_l 6 -6; point_la 4 -4; point_lacaz 2 -2; point_lacou 5 -5; point_lambe 6 -6; point_le 6 -6; point_lecle 9 -9
point_lecom 8 -8; point_leduc 4 -4; point_lefev 10 -10; point_lemai 7 -7; point_lerou 7 -7; point_lopez 6 -6
point_lyon 4 -4; point_m 7 -7; point_mar 7 -7; point_march 10 -10; point_marin 6 -6; point_marte 7 -7
point_marti 6 -6; point_masso 1 -1; point_me 11 -11; point_menar 9 -9; point_meuni 5 -5; point_micha 6 -6
point_milla 4 -4; point_minh 8 -8; point_morel 10 -10; point_mouli 7 -7; point_n 4 -4; point_ndiay 3 -3
point_net 7 -7; point_nom 2 -2; point_nord 9 -9; point_o 7 -7; point_olive 4 -4; point_orang 10 -10; point_org 6 -6
point_p 10 -10; point_perri 5 -5; point_petit 2 -2; point_petro 8 -8; point_pons 8 -8; point_pro 10 -10
point_prost 4 -4; point_puis 2 -2; point_r 8 -8; point_renau 5 -5; point_rey 10 -10; point_riou 3 -3
point_rivie 3 -3; point_rober 8 -8; point_robin 11 -11; point_rouss 6 -6; point_roux 9 -9; point_roy 6 -6
point_s 6 -6; point_simon 8 -8; point_soixa 6 -6; point_sur 6 -6; point_tremb 7 -7; point_truc 4 -4; point_univ 7 -7
point_vasse 3 -3; point_w 6 -6; point_z 3 -3; poito 6 -6; poito_point 6 -6; pol 12 -12; pol_aroba 12 -12
pompi 10 -10; pompi_> 10 -10; pon 5 -5; pon_enten 5 -5; pons 8 -8; pons_aroba 8 -8; por 6 -6; por_favor 6 -6
porca -5 5; porca_miser -5 5; porta 10 -10; porta_> 14 -14; porta_affic 15 -15; porta_arriv 4 -4; porta_chacu 5 -5
porta_dans 6 -6; porta_de 5 -5; porta_depui 3 -3; porta_des 2 -2; porta_deux 7 -7; porta_est 5 -5; porta_et 10 -10
porta_il 4 -4; porta_impos 6 -6; porta_j 4 -4; porta_la 4 -4; porta_n 1 -1; porta_ne 6 -6; porta_parce 4 -4
porta_plus 10 -10; porta_pourt 5 -5; porta_que 3 -3; porta_qui 6 -6; porta_se 2 -2; porta_si 5 -5; porta_un 3 -3
porta_une 7 -7; porta_zero 1 -1; porte -12 12; porte_> 12 -12; porte_deux 10 -10; porte_gauch 9 -9; porte_ne 1 -1
porte_plain -14 14; portu 11 -11; portu_> 11 -11; pose 5 -5; pose_probl 5 -5; pose_souci 3 -3; possi 8 -8
possi_> -1 1; possi_d 10 -10; possi_j 15 -15; possi_je -19 19; possi_oui 10 -10; posta 9 -9; posta_ou 10 -10
posta_trent 8 -8; poste 16 -16; poste_> 15 -15; poste_a 10 -10; poste_clien 10 -10; poste_de 4 -4; poste_envir 7 -7
poste_et 9 -9; poste_infor 9 -9; poste_inter 4 -4; poste_n 4 -4; poste_oui 5 -5; poste_point 6 -6; poste_qui 2 -2
poste_repar 6 -6; poste_telep 6 -6; poste_tout 5 -5; pote 3 -3; pote_ca 3 -3; potes 3 -3; potes_ils 3 -3
pouf 10 -10; pouf_> 6 -6; pouf_ca 6 -6; pour 7 -7; pour_annul 9 -9; pour_autre 16 -16; pour_ca 7 -7; pour_de 5 -5
pour_des -8 8; pour_euh 6 -6; pour_finir 3 -3; pour_inter 10 -10; pour_jeudi 5 -5; pour_l 5 -5; pour_la 11 -11
pour_le 11 -11; pour_ma 18 -18; pour_me 7 -7; pour_moi 17 -17; pour_mon 16 -16; pour_qui -16 16; pour_redem 6 -6
pour_repar 7 -7; pour_rien -9 9; pour_se 5 -5; pour_trava 5 -5; pour_un 3 -3; pour_une 3 -3; pour_verif 4 -4
pour_voir 10 -10; pour_votre 19 -19; pour_vous 7 -7; pourq 23 -23; pourq_> 7 -7; pourq_faire 14 -14; pourq_ma 3 -3
pourq_pas 7 -7; pourq_vous 9 -9; pourr 8 -8; pourr_> 13 -13; pourr_ce 6 -6; pourr_je 3 -3; pourr_parle 5 -5
pourr_vous 7 -7; pourt 5 -5; pourt_il 5 -5; pouve 22 -22; pouve_> 12 -12; pouve_atten 7 -7; pouve_dire 8 -8
pouve_m 4 -4; pouve_me 17 -17; pouve_mettr 6 -6; pouve_pas 5 -5; pouve_repet 9 -9; pouve_vous 11 -11; prefe 20 -20
prefe_06 5 -5; prefe_> 6 -6; prefe_avoir 11 -11; prefe_conti 15 -15; prefe_le 5 -5; prefe_parle 3 -3; prefe_pas 9 -9
prefe_qu 2 -2; prefe_suivr 6 -6; prele 12 -12; prele_> 12 -12; premi 21 -21; premi_> 7 -7; premi_etage 8 -8
premi_fois 14 -14; premi_ne 2 -2; premi_perso 1 -1; prend -7 7; prend_> 9 -9; prend_argen -7 7; prend_deux 9 -9
prend_la 14 -14; prend_le 6 -6; prend_les -6 6; prend_pour -8 8; prend_un -2 2; prene -3 3; prene_pour -14 14
prene_votre 17 -17; preno 8 -8; preno_> 16 -16; preno_c 9 -9; preno_louis 3 -3; preno_marti 8 -8; preno_natha 6 -6
preno_point 2 -2; preno_roger 8 -8; preno_sylvi 2 -2; preno_un 4 -4; preno_xavie 6 -6; pres 8 -8; pres_> 8 -8
pres_dix 15 -15; pres_une 6 -6; prese 12 -12; prese_> 8 -8; prese_bapti 8 -8; presq 5 -5; presq_mais 5 -5
press 22 -22; press_> 17 -17; press_allez 7 -7; press_alors 11 -11; press_vous 4 -4; pret 8 -8; pret_> 8 -8
previ 1 -1; previ_je 1 -1; prevu 7 -7; prevu_demai 7 -7; prie 7 -7; prie_> 6 -6; prie_j 9 -9; print 8 -8
print_point 8 -8; prior 6 -6; prior_> 6 -6; pris -8 8; pris_il 5 -5; pris_une -8 8; prise 14 -14; prise_> 11 -11
prise_fibre 13 -13; prive 4 -4; prive_d 4 -4; pro 8 -8; pro_> 10 -10; pro_aroba 7 -7; pro_et 2 -2; probl 17 -17
probl_> 15 -15; probl_allez 6 -6; probl_avec 3 -3; probl_c 10 -10; probl_de 15 -15; probl_est 5 -5; probl_et 3 -3
probl_n 6 -6; probl_persi 11 -11; probl_que 4 -4; probl_regle 10 -10; proce -10 10; proce_> -10 10; proce_redem 3 -3
profe 4 -4; profe_> -2 2; profe_c 1 -1; profe_est 6 -6; prono 5 -5; prono_> 5 -5; propo 9 -9; propo_de 11 -11
propr -2 2; propr_> 9 -9; propr_de 15 -15; propr_scand -11 11; prost 4 -4; prost_comme 4 -4; proto 9 -9
proto_point 9 -9; prous 6 -6; prous_comme 6 -6; provi 8 -8; provi_07 8 -8; ps5 13 -13; ps5_> 11 -11; ps5_et 8 -8
puc 5 -5; puc_> 5 -5; puce 6 -6; puce_a 6 -6; puis 11 -11; puis_aroba 5 -5; puis_besso 6 -6; puis_ca 6 -6
puis_deux 2 -2; puis_elle 2 -2; puis_hier 5 -5; puis_je 9 -9; puis_mon 2 -2; puis_point 2 -2; puis_pouf 6 -6
puis_quatr 7 -7; puis_repar 8 -8; puis_soixa 4 -4; puisq 19 -19; puisq_c 3 -3; puisq_je 20 -20; puits 6 -6
puits_> 6 -6; puk 8 -8; puk_> 8 -8; punai 11 -11; punai_> 11 -11; punai_elle 8 -8; punai_j 5 -5; pur -5 5
pur_et -5 5; puree_> 10 -10; puree_mais -8 8; pus 5 -5; pus_acces 5 -5; putai -22 22; putai_c -14 14
putai_ca 11 -11; putai_de -4 4; putai_mais -16 16; qu 13 -13; qu_a 12 -12; qu_avant 8 -8; qu_elle 4 -4
qu_est 17 -17; qu_il 3 -3; qu_inter 2 -2; qu_on 6 -6; qu_un 7 -7; qu_une 4 -4; quand 13 -13; quand_j 11 -11
quand_je 11 -11; quand_meme 12 -12; quand_on 5 -5; quara 6 -6; quara_> 10 -10; quara_cinq 5 -5; quara_cinqu 9 -9
quara_deux 7 -7; quara_et 4 -4; quara_huit 5 -5; quara_je 2 -2; quara_neuf 3 -3; quara_poste 8 -8; quara_quatr 5 -5
quara_sept 4 -4; quara_six 5 -5; quara_soixa 2 -2; quara_trois 6 -6; quart 6 -6; quart_d 8 -8; quart_est 4 -4
quat 9 -9; quat_ordis 9 -9; quato 9 -9; quato_> 7 -7; quato_aroba 12 -12; quato_cinqu 1 -1; quato_ensui 2 -2
quato_euh 3 -3; quato_impas 8 -8; quato_non 15 -15; quato_poste 9 -9; quato_quinz 5 -5; quato_soixa 5 -5
quato_vingt 6 -6; quato_zero 3 -3; quatr 10 -10; quatr_> 16 -16; quatr_anten 11 -11; quatr_appar 9 -9
quatr_aroba 10 -10; quatr_au 7 -7; quatr_avec 5 -5; quatr_barre 11 -11; quatr_ca 3 -3; quatr_caiss 6 -6
quatr_cent 3 -3; quatr_cinq 5 -5; quatr_cinqu 6 -6; quatr_dix 5 -5; quatr_doubl 5 -5; quatr_douze 4 -4
quatr_enfin 5 -5; quatr_etage 9 -9; quatr_fois -6 6; quatr_huita 6 -6; quatr_icitt 11 -11; quatr_je 9 -9
quatr_mille 8 -8; quatr_nonan 3 -3; quatr_onze 3 -3; quatr_ordin 14 -14; quatr_ordis 4 -4; quatr_ou 9 -9
quatr_perso 10 -10; quatr_porta 7 -7; quatr_poste 6 -6; quatr_quara 9 -9; quatr_quatr 6 -6; quatr_rue 2 -2
quatr_saiso 8 -8; quatr_septa 4 -4; quatr_smart 9 -9; quatr_soixa 5 -5; quatr_table 10 -10; quatr_te 12 -12
quatr_telep 6 -6; quatr_tout 4 -4; quatr_trent 3 -3; quatr_vingt 7 -7; quatr_voila 1 -1; quatr_zero 4 -4; que -2 2
que_c 16 -16; que_ca -2 2; que_ce 16 -16; que_celui 7 -7; que_chez 3 -3; que_clign 4 -4; que_d 6 -6; que_des -5 5
que_deux 3 -3; que_dieu 6 -6; que_dix 6 -6; que_j -15 15; que_je -3 3; que_l 12 -12; que_la 19 -19; que_le 6 -6
que_ma 6 -6; que_mes 5 -5; que_mon 10 -10; que_nenni 11 -11; que_non 18 -18; que_oui 11 -11; que_plus 3 -3
que_que 14 -14; que_quelq 7 -7; que_racon 10 -10; que_son 8 -8; que_votre 7 -7; que_vous 3 -3; quebe 5 -5
quebe_d 5 -5; quel 5 -5; quel_bande -6 6; quel_cable 11 -11; quel_servi -13 13; quel_sujet 9 -9; quel_ticke 12 -12
quell_bande -9 9; quell_boite -6 6; quell_honte -12 12; quell_quest 12 -12; quelq 6 -6; quelq_un 6 -6; quest 14 -14
quest_> 17 -17; quest_a -10 10; quest_debil -7 7; quest_sur 11 -11; quest_tranq 10 -10; qui 13 -13; qui_a 8 -8
qui_ai 5 -5; qui_arriv 8 -8; qui_clign 3 -3; qui_compr 12 -12; qui_conna 18 -18; qui_decon 7 -7; qui_est 4 -4
qui_fait 9 -9; qui_gresi 13 -13; qui_habit 15 -15; qui_je 1 -1; qui_l 6 -6; qui_m 9 -9; qui_march 7 -7; qui_ne 4 -4
qui_plant 15 -15; qui_pose 5 -5; qui_regar 7 -7; qui_remar 3 -3; qui_s 7 -7; qui_sait 6 -6; qui_se 3 -3
qui_sonne 2 -2; qui_suis 13 -13; qui_tient 6 -6; qui_va 2 -2; qui_vienn 3 -3; qui_vont 3 -3; qui_vous 10 -10
quich -6 6; quich_> -6 6; quinz 18 -18; quinz_> 15 -15; quinz_ans 3 -3; quinz_aroba 5 -5; quinz_ca 2 -2
quinz_de 6 -6; quinz_et 7 -7; quinz_ordin 10 -10; quinz_ou 9 -9; quinz_poste 7 -7; quinz_rue 7 -7; quinz_seize 5 -5
quinz_soixa 5 -5; quitt 7 -7; quitt_pas 1 -1; quitt_votre 8 -8; quoi -7 7; quoi_> -2 2; quoi_ce -19 19
quoi_cette -9 9; quoi_du 11 -11; quoi_et -5 5; quoi_j 10 -10; quoi_la 16 -16; quoi_mon 11 -11; quoi_noter 6 -6
quoi_point 5 -5; quoi_qui 8 -8; quoi_un 13 -13; quoi_une 16 -16; quoi_votre -20 20; quoi_vous -5 5; r 9 -9; r_> 9 -9
r_a 10 -10; r_aroba 5 -5; r_at 7 -7; r_c 5 -5; r_comme 4 -4; r_d 11 -11; r_e 8 -8; r_et 6 -6; r_h 3 -3; r_i 5 -5
r_n 8 -8; r_o 8 -8; r_p 5 -5; r_point 6 -6; r_preno 8 -8; r_t 9 -9; r_u 8 -8; raccr 3 -3; raccr_au -2 2
raccr_par 7 -7; raccr_pas 4 -4; raccr_si 2 -2; raccr_tout 6 -6; rachi 5 -5; rachi_under 5 -5; racon 1 -1
racon_cette 10 -10; racon_n -5 5; racon_tout 2 -2; rade 12 -12; rade_> 12 -12; rade_depui 1 -1; radia 6 -6
radia_conne 6 -6; rage -13 13; rage_> -6 6; rage_contr -10 10; rage_j -10 10; raise 13 -13; raise_sur 13 -13
raiso 15 -15; raiso_> 12 -12; raiso_socia 8 -8; rame 18 -18; rame_grave 5 -5; rame_sever 9 -9; rame_sur 6 -6
rame_toujo 7 -7; rame_un 4 -4; rand 6 -6; rand_aroba 6 -6; raoul 4 -4; raoul_c 4 -4; rapid 9 -9; rapid_> 9 -9
rappe 11 -11; rappe_> 18 -18; rappe_au 4 -4; rappe_c -8 8; rappe_moi 8 -8; rappe_par 12 -12; rappe_parce 17 -17
rappe_plus 13 -13; rappo 13 -13; rappo_a 13 -13; ras -21 21; ras_la -13 13; ras_le -16 16; rassu 13 -13
rassu_> 7 -7; rassu_vous 12 -12; rau 5 -5; rau_r 5 -5; ravi 12 -12; ravi_> 12 -12; re 3 -3; re_je 3 -3; rebel 11 -11
rebel_> 11 -11; reboo 8 -8; reboo_deux 8 -8; rebra 5 -5; rebra_les 4 -4; rebra_mais 7 -7; recem 4 -4; recem_> 4 -4
recev 11 -11; recev_les 8 -8; recev_mais 8 -8; reche 6 -6; reche_de 6 -6; recla 7 -7; recla_> 6 -6; recla_un 6 -6
recoi 9 -9; recoi_ma 4 -4; recoi_mes 5 -5; recoi_pas 4 -4; recoi_plus 10 -10; recom 11 -11; recom_> 11 -11
recom_lucie 5 -5; recom_zero 3 -3; recon 17 -17; recon_> 17 -17; recou 10 -10; recou_> 10 -10; recu 20 -20
recu_dans 12 -12; recu_un 13 -13; recu_votre 14 -14; recup 10 -10; recup_la 7 -7; recup_le 2 -2; recup_plus 2 -2
recup_toute 7 -7; redem 20 -20; redem_> 21 -21; redem_box 9 -9; redem_comme 6 -6; redem_ecran 5 -5; redem_en 8 -8
redem_encor 15 -15; redem_et 9 -9; redem_je 1 -1; redem_la 10 -10; redem_le 6 -6; redem_ma 10 -10; redem_mais 2 -2
redem_pas 10 -10; redem_tout 6 -6; redem_trois 12 -12; redev 9 -9; redev_norma 9 -9; redir 2 -2; redir_vous 2 -2
redis 4 -4; redis_zero 4 -4; redon 15 -15; redon_moi 15 -15; reell 5 -5; reell_> 5 -5; refle 13 -13; refle_> 13 -13
refon 11 -11; refon_> 11 -11; refon_pas 10 -10; refus 12 -12; refus_> 12 -12; refus_de 5 -5; regar 11 -11
regar_> 12 -12; regar_des 4 -4; regar_les 3 -3; regar_mes 3 -3; regar_pas 14 -14; regle 22 -22; regle_> 19 -19
regle_ca 8 -8; regle_cette 8 -8; relat 6 -6; relat_avec 6 -6; remar 18 -18; remar_> 11 -11; remar_cinq 5 -5
remar_merci 16 -16; remar_nicke 10 -10; remar_pas 13 -13; remar_tout 10 -10; rembo -17 17; rembo_> 10 -10
rembo_c -9 9; rembo_moi -14 14; remer 13 -13; remer_pour 13 -13; remi 10 -10; remi_blond 8 -8; remi_point 8 -8
remi_remi 8 -8; remis 8 -8; remis_en 8 -8; remon 7 -7; remon_mais 7 -7; renar 8 -8; renar_> 8 -8; renau 6 -6
renau_aroba 2 -2; renau_avec 6 -6; renau_comme 8 -8; rend -11 11; rend_dingu -11 11; rende_compt -8 8
rende_dingu -7 7; rende_la -8 8; rende_moi 12 -12; rende_vous 8 -8; rendu -8 8; rendu_ridic -8 8; rene 4 -4
rene_point 7 -7; rene_tiret 1 -1; rentr 6 -6; rentr_dans 6 -6; repar 2 -2; repar_> 15 -15; repar_a 9 -9
repar_comme 6 -6; repar_en 5 -5; repar_ma -7 7; repar_oui 10 -10; repar_pour 13 -13; repar_puis 3 -3
repar_repar 10 -10; repar_sur 6 -6; repar_une -13 13; repet -3 3; repet_06 7 -7; repet_> -2 2; repet_au 2 -2
repet_la -3 3; repet_ma 10 -10; repet_ne 12 -12; repet_non 10 -10; repet_plus 13 -13; repet_wifi 13 -13
repet_zero 7 -7; repon -3 3; repon_> 25 -25; repon_a 12 -12; repon_bon -7 7; repon_jamai -12 12; repon_oui -8 8
repon_plus 15 -15; repon_repon -7 7; repon_toujo 2 -2; repre 6 -6; repre_celui 5 -5; repre_zero 7 -7; resea 18 -18
resea_> 19 -19; resea_de 5 -5; resea_dedan 4 -4; resea_depui 1 -1; resea_est 12 -12; resea_inter 2 -2; resea_la 4 -4
resea_mobil 8 -8; resea_non 5 -5; resea_sur 7 -7; resea_wifi 3 -3; resil -19 19; resil_> 12 -12; resil_et -8 8
resil_tout -20 20; resol 16 -16; resol_> 13 -13; resol_pour 6 -6; respo 23 -23; respo_> 19 -19; respo_du 9 -9
respo_est 9 -9; respo_infor 7 -7; resta 5 -5; resta_on 5 -5; reste 8 -8; reste_a 7 -7; reste_etein 9 -9
reste_ma 5 -5; reste_orang 8 -8; reste_que 3 -3; retab 11 -11; retab_> 12 -12; retab_inter 4 -4; retar 6 -6
retar_j 6 -6; retom 6 -6; retom_> 6 -6; retou 17 -17; retou_> 12 -12; retou_hein 4 -4; retra 19 -19; retra_> 14 -14
retra_alors 4 -4; retro 11 -11; retro_inter 8 -8; retro_la 10 -10; reuni 7 -7; reuni_> 9 -9; reuni_zero 2 -2
reuss 15 -15; reuss_> 12 -12; reuss_tout 8 -8; reven 13 -13; reven_> 13 -13; reven_a 10 -10; reven_merci 6 -6
reven_mon 2 -2; reven_parce 2 -2; reven_puis 8 -8; reven_sur 5 -5; revie 8 -8; revie_pas 8 -8; revoi 8 -8
revoi_> 8 -8; revol -12 12; revol_> -12 12; rey 7 -7; rey_aroba 10 -10; rey_r 5 -5; rez 8 -8; rez_de 8 -8; rh 9 -9
rh_aroba 9 -9; rhone 6 -6; rhone_> 6 -6; ridic -2 2; ridic_> -2 2; rien 1 -1; rien_> 1 -1; rien_a 21 -21
rien_aucun 4 -4; rien_bande -5 5; rien_c -11 11; rien_chang 15 -15; rien_contr 10 -10; rien_dans 6 -6
rien_de 11 -11; rien_depui -8 8; rien_desol 11 -11; rien_deux 12 -12; rien_du 8 -8; rien_fait 12 -12; rien_j 2 -2
rien_moi 13 -13; rien_n 6 -6; rien_ne 10 -10; rien_puisq 3 -3; rien_qu -5 5; rien_que 12 -12; rien_qui 5 -5
rien_recu 12 -12; rien_redem 19 -19; rien_sur 5 -5; rien_votre -8 8; rigol 7 -7; rigol_> 7 -7; rigol_c 5 -5
riou 3 -3; riou_aroba 3 -3; rire 13 -13; rire_> 13 -13; rivie 6 -6; rivie_aroba 3 -3; rivie_sur 7 -7; roami 10 -10
roami_desac 10 -10; robas 8 -8; robas_gmail 8 -8; robas_hotma 4 -4; robas_orang 2 -2; robas_yahoo 11 -11; rober 8 -8
rober_aroba 8 -8; robin 11 -11; robin_aroba 11 -11; robin_point 9 -9; robot 6 -6; robot_> -3 3; robot_aspir 11 -11
robot_donc 10 -10; robot_est 3 -3; robot_je 11 -11; robot_la 17 -17; robot_moi 8 -8; robot_toi 8 -8; robot_une 4 -4
roger 7 -7; roger_> 8 -8; roger_point 4 -4; rolan 6 -6; rolan_k 6 -6; roman 8 -8; roman_point 8 -8; rond 9 -9
rond_et 7 -7; rond_il 7 -7; rond_sur 1 -1; rosal 5 -5; rosal_hoara 5 -5; rose 10 -10; rose_base 6 -6; rose_et 11 -11
rossi 9 -9; rossi_> 9 -9; rouge 8 -8; rouge_> 12 -12; rouge_a 10 -10; rouge_clign 2 -2; rouge_et 4 -4
rouge_pas 4 -4; rouge_qui 3 -3; roule 10 -10; roule_> 10 -10; rouss 12 -12; rouss_> 14 -14; rouss_de 6 -6
rouss_mais 6 -6; rouss_r 1 -1; route 14 -14; route_> 8 -8; route_a 11 -11; route_est 5 -5; route_et 7 -7
route_redem 6 -6; roux 9 -9; roux_> 7 -7; roux_aroba 9 -9; roux_chez 8 -8; roux_r 8 -8; roy 9 -9; roy_> 6 -6
roy_aroba 8 -8; royer 10 -10; royer_> 10 -10; rubis -6 6; rubis_sur -6 6; rue 16 -16; rue_> 9 -9; rue_appar 2 -2
rue_de 15 -15; rue_des 12 -12; rue_jean 6 -6; rue_mais 2 -2; rue_paste 8 -8; rue_victo 7 -7; s 7 -7; s21 9 -9
s21_> 9 -9; s_> 12 -12; s_a 8 -8; s_actua 11 -11; s_affic 10 -10; s_allum 7 -7; s_appai 10 -10; s_appel 4 -4
s_aroba 6 -6; s_arran 6 -6; s_c 8 -8; s_comme 4 -4; s_corre 6 -6; s_e 5 -5; s_en 8 -8; s_enerv 15 -15; s_enten 4 -4
s_est 2 -2; s_etein 9 -9; s_f 8 -8; s_il 10 -10; s_k 4 -4; s_n 3 -3; s_o 1 -1; s_ouvre 8 -8; s_ouvri 8 -8
s_point 10 -10; s_s 1 -1; s_still 7 -7; s_tiret 3 -3; s_y 6 -6; s_z 4 -4; sa 3 -3; sa_> 16 -16; sa_fait 14 -14
sa_ka 5 -5; sa_n 18 -18; sa_redem 5 -5; sa_s 8 -8; sa_suffi -6 6; sabin 6 -6; sabin_point 6 -6; sache 10 -10
sache_non 10 -10; saint 17 -17; saint_cyr 4 -4; saint_denis 5 -5; saint_josep 6 -6; saint_marti 12 -12
saint_tiret 6 -6; sais 26 -26; sais_> 5 -5; sais_c 2 -2; sais_pas 8 -8; sais_plus 9 -9; sais_rien 14 -14; saisi -5 5
saisi_notre -5 5; saiso 8 -8; saiso_aroba 8 -8; sait 8 -8; sait_> 6 -6; sait_plus 8 -8; sale -9 9; sale_robot -9 9
salet -8 8; salet_de -8 8; salle 4 -4; salle_infor 4 -4; salon 10 -10; salon_> 9 -9; salon_celui 2 -2; salon_de 2 -2
salon_et 9 -9; salon_la 8 -8; salon_un 4 -4; salut 4 -4; salut_c 4 -4; samia 11 -11; samia_point 11 -11; samir 9 -9
samir_belka 8 -8; samir_bouzi 9 -9; samsu 3 -3; samsu_impos 3 -3; sanch 7 -7; sanch_aroba 7 -7; sandr 9 -9
sandr_je 6 -6; sandr_lopez 9 -9; sang -7 7; sang_vous -7 7; sanit 9 -9; sanit_aux 9 -9; sans 3 -3; sans_accen 12 -12
sans_apost 7 -7; sans_arret 7 -7; sans_cesse 6 -6; sans_compt 11 -11; sans_e 7 -7; sans_facon 11 -11
sans_faute 6 -6; sans_fil 5 -5; sans_h 8 -8; sans_inter 6 -6; sans_l 4 -4; sans_la 5 -5; sans_le 5 -5
sans_point 8 -8; sans_telep -14 14; sans_tiret 4 -4; sans_voyel 5 -5; saoul -17 17; saoul_> -17 17; saoul_avec -6 6
saoul_ca -5 5; saoul_vous -5 5; sarah 7 -7; sarah_benal 7 -7; sarah_point 11 -11; sauf 16 -16; sauf_la 8 -8
sauf_un 15 -15; saura 3 -3; saura_pas 3 -3; saute 9 -9; saute_> 9 -9; saute_encor 3 -3; saute_tous 8 -8
saute_tout 4 -4; sav 10 -10; sav_aroba 10 -10; sav_majus 5 -5; savez 15 -15; savez_> 10 -10; savez_je 4 -4
savez_les 9 -9; savez_moi 2 -2; savez_vous 8 -8; savoi 9 -9; savoi_ca 9 -9; savoi_pourq 3 -3; savoi_si 6 -6
scand -31 31; scand_> -26 26; scand_a 6 -6; scand_d -10 10; scand_de -8 8; scand_je -5 5; scand_par -8 8
scand_sanit 9 -9; scand_un -9 9; schmi 8 -8; schmi_s 8 -8; se -10 10; se_co 7 -7; se_compr 13 -13; se_conne 7 -7
se_coupe 15 -15; se_decon 12 -12; se_fait 6 -6; se_fout -11 11; se_foutr -8 8; se_lance 9 -9; se_matin 9 -9
se_moque -13 13; se_passe -2 2; se_plain 12 -12; se_prono 5 -5; se_termi 6 -6; se_trouv 5 -5; sebas 7 -7
sebas_du 7 -7; sec 5 -5; sec_la 5 -5; secon 14 -14; secon_> 13 -13; secon_et 10 -10; secon_je 5 -5; secon_le 5 -5
secre 8 -8; secre_aroba 8 -8; seize 9 -9; seize_> 10 -10; seize_cinqu 3 -3; seize_dix 5 -5; seize_douze 6 -6
seize_et 2 -2; seize_ou 12 -12; seize_quara 6 -6; seize_seize 10 -10; seize_soixa 10 -10; seize_trent 2 -2
semai -3 3; semai_> 6 -6; semai_derni 8 -8; semai_passe 10 -10; semai_que -6 6; semai_sans -13 13; sembl 9 -9
sembl_oui 9 -9; sept 14 -14; sept_> 20 -20; sept_appar 10 -10; sept_aroba 5 -5; sept_avec 8 -8; sept_cinqu 5 -5
sept_comme 1 -1; sept_deux 3 -3; sept_dix 6 -6; sept_doubl 7 -7; sept_euh 1 -1; sept_huit 5 -5; sept_machi 5 -5
sept_non 5 -5; sept_nonan 6 -6; sept_onze 4 -4; sept_pardo 1 -1; sept_poste 6 -6; sept_quara 4 -4; sept_quatr 5 -5
sept_sept 16 -16; sept_soixa 5 -5; sept_trent 4 -4; sept_vingt 6 -6; sept_voila 4 -4; sept_zero 7 -7; septa 17 -17
septa_> 11 -11; septa_cinq 5 -5; septa_deux 5 -5; septa_et 5 -5; septa_sept 2 -2; septa_six 4 -4; septa_trois 4 -4
septe 2 -2; septe_le 2 -2; sera 2 -2; sera_plus 2 -2; serai 12 -12; serai_pluto 8 -8; serai_ravi 12 -12
serie -24 24; serie_> -19 19; serie_a -6 6; serie_marre -8 8; serie_vous -8 8; serre 8 -8; serre_> 8 -8
serve -14 14; serve_> 11 -11; serve_a -15 15; serve_et 10 -10; serve_soit 7 -7; servi -5 5; servi_> 1 -1
servi_a -4 4; servi_apres 4 -4; servi_c -6 6; servi_clien 12 -12; servi_d 17 -17; servi_de -19 19
servi_deplo -17 17; servi_depui 8 -8; servi_est -10 10; servi_infor 10 -10; servi_orang 9 -9; servi_techn 7 -7
servi_une 16 -16; ses 8 -8; ses_chain 9 -9; ses_devoi 1 -1; ses_etude 1 -1; seul 12 -12; seul_> 12 -12
seul_appar 7 -7; seul_aroba 7 -7; seul_au 6 -6; seul_l 7 -7; seul_mot 4 -4; seul_poste 8 -8; seul_y 7 -7
seule 13 -13; seule_> 11 -11; seule_il 5 -5; seule_la 11 -11; seule_lumie 3 -3; seule_que 10 -10; seule_table 11 -11
seule_un 11 -11; sever 9 -9; sever_> 9 -9; sfr 8 -8; sfr_> 6 -6; sfr_point 8 -8; sharm 10 -10; sharm_> 10 -10
si 13 -13; si_> 22 -22; si_c 10 -10; si_ca -10 10; si_en 7 -7; si_enfin 9 -9; si_fait 9 -9; si_j 4 -4; si_je 11 -11
si_la 6 -6; si_lente 3 -3; si_mon 3 -3; si_on 5 -5; si_si 18 -18; si_tard 6 -6; si_vous 5 -5; sienn 9 -9
sienn_> 9 -9; signa 14 -14; signa_> 14 -14; signe 10 -10; signe_> 10 -10; silen 3 -3; silen_compl 7 -7; silen_j -8 8
silva 12 -12; silva_> 6 -6; silva_de 11 -11; sim 14 -14; sim_> 14 -14; sim_dans 4 -4; sim_n 3 -3; sim_non 8 -8
sim_oui 7 -7; sim_sim 7 -7; simon 9 -9; simon_aroba 9 -9; simon_et 7 -7; simon_neuf 6 -6; simpl 13 -13; simpl_> 8 -8
simpl_debra 10 -10; simpl_hein 2 -2; simpl_il 2 -2; simpl_point 1 -1; sinon 5 -5; sinon_le 1 -1; sinon_on 6 -6
sip 9 -9; sip_ne 9 -9; siret 14 -14; siret_> 14 -14; sis 6 -6; sis_douze 6 -6; site 9 -9; site_de 9 -9; six 10 -10
six_> 17 -17; six_ans 10 -10; six_appel 1 -1; six_aroba 7 -7; six_c 2 -2; six_cent 5 -5; six_cinqu 4 -4
six_colle 9 -9; six_comme 2 -2; six_deux 3 -3; six_dix 7 -7; six_doubl 7 -7; six_douze 9 -9; six_en 5 -5
six_et 9 -9; six_euh 4 -4; six_grand 9 -9; six_huit 11 -11; six_huita 3 -3; six_j 3 -3; six_je 4 -4; six_mille 5 -5
six_non 4 -4; six_nonan 4 -4; six_on 2 -2; six_onze 6 -6; six_pas 5 -5; six_perso 7 -7; six_pro 8 -8; six_quara 5 -5
six_quato 4 -4; six_quatr 5 -5; six_quinz 5 -5; six_seize 10 -10; six_sept 5 -5; six_septa 6 -6; six_soixa 8 -8
six_telep 6 -6; six_trent 6 -6; six_tripl 7 -7; six_un 3 -3; six_vingt 7 -7; six_vous 1 -1; six_zero 13 -13
sixie -7 7; sixie_fois -7 7; skyne 7 -7; skyne_point 7 -7; smart 7 -7; smart_> 9 -9; smart_ne 3 -3; smith 9 -9
smith_> 7 -7; smith_at 6 -6; smith_mary 9 -9; sms 15 -15; sms_> 11 -11; sms_avec 4 -4; sms_d 13 -13; sms_je 7 -7
sms_ni 11 -11; sms_parte 11 -11; sms_passe 1 -1; sms_que 8 -8; so 7 -7; so_aroba 6 -6; so_point 5 -5; socia 8 -8
socia_> 8 -8; socie 16 -16; socie_> 7 -7; socie_batip 11 -11; socie_dupon 6 -6; socie_duran 9 -9; socie_est 6 -6
socie_l 8 -8; socie_soget 7 -7; socie_trans 5 -5; soeur 5 -5; soeur_parce 5 -5; soget 7 -7; soget_> 7 -7
soir 10 -10; soir_> 12 -12; soit 17 -17; soit_onze 7 -7; soit_une 16 -16; soixa 7 -7; soixa_> 9 -9; soixa_cinq 7 -7
soixa_cinqu 13 -13; soixa_deux 6 -6; soixa_dix 6 -6; soixa_douze 8 -8; soixa_et 6 -6; soixa_huit 9 -9
soixa_neuf 7 -7; soixa_puis 7 -7; soixa_quato 6 -6; soixa_quatr 5 -5; soixa_quinz 6 -6; soixa_seize 5 -5
soixa_sept 5 -5; soixa_six 8 -8; soixa_soixa 10 -10; soixa_treiz 5 -5; soixa_trois 3 -3; sol 5 -5; sol_> 5 -5
solan 7 -7; solan_kern 7 -7; solar 2 -2; solar_point 2 -2; solde 11 -11; solde_> 11 -11; someo 6 -6
someo_pleas 6 -6; somme 7 -7; somme_la 7 -7; son 16 -16; son_dessi 8 -8; son_est 16 -16; son_opera 12 -12
son_telep 5 -5; sonne 21 -21; sonne_> 6 -6; sonne_a 2 -2; sonne_dans 4 -4; sonne_est 18 -18; sonne_plus 7 -7
sonne_toujo 3 -3; sont 17 -17; sont_a 7 -7; sont_coupe 8 -8; sont_decon 7 -7; sont_hache 8 -8; sont_inacc 4 -4
sont_muets 6 -6; sont_super 7 -7; sont_touch 6 -6; sont_tous 12 -12; sont_verts 5 -5; sophi 12 -12; sophi_aroba 4 -4
sophi_duboi 8 -8; sophi_duran 9 -9; sophi_lefev 1 -1; sophi_legra 9 -9; sophi_marte 7 -7; sophi_mille 2 -2
sophi_morel 7 -7; sophi_tiret 8 -8; sorti 9 -9; sorti_> 8 -8; sorti_a 7 -7; souci 15 -15; souci_> 10 -10
souci_allez 7 -7; souci_avec 12 -12; souci_d 5 -5; souci_de 5 -5; souci_faite 12 -12; souci_habit 5 -5
souci_je 9 -9; souci_merci 14 -14; souci_n 15 -15; souci_que 4 -4; souha 7 -7; souha_etre 8 -8; souha_faire 6 -6
souha_joind 4 -4; souha_m 7 -7; souha_parle 6 -6; sous 12 -12; sous_la 9 -9; sous_les 5 -5; sous_sol 5 -5
sousc 8 -8; sousc_a 8 -8; souvi 20 -20; souvi_> 8 -8; souvi_plus 20 -20; soyez 9 -9; soyez_debor 9 -9; space 7 -7
space_> 7 -7; speak 6 -6; speak_to 6 -6; speci 8 -8; speci_> 8 -8; speed 14 -14; speed_test 14 -14; sport 6 -6
sport_> 6 -6; stand 11 -11; stand_> 8 -8; stand_c 6 -6; stand_de 12 -12; stand_je 5 -5; stand_ne 12 -12
stand_telep 6 -6; steph 7 -7; steph_point 5 -5; steph_tiret 7 -7; steph_tout 7 -7; still 7 -7; still_not 7 -7
stop -8 8; stop_j -9 9; stop_je 10 -10; stres 7 -7; stres_j 7 -7; stupi -15 15; stupi_ou -15 15; stylo 14 -14
stylo_> 14 -14; subis 8 -8; subis_une 8 -8; sud -5 5; sud_> -7 7; sud_point 5 -5; suffi -24 24; suffi_> -14 14
suffi_basta -5 5; suffi_j -10 10; suffi_maint -19 19; suis_a -11 11; suis_agee 6 -6; suis_au 13 -13; suis_avec 5 -5
suis_bete 13 -13; suis_calme 17 -17; suis_carlo 11 -11; suis_clien 13 -13; suis_confu 5 -5; suis_coupe 19 -19
suis_d 16 -16; suis_dans 11 -11; suis_de 16 -16; suis_decu 14 -14; suis_degou -9 9; suis_deja 8 -8
suis_desol 21 -21; suis_devan 9 -9; suis_elodi 8 -8; suis_embet 15 -15; suis_en -4 4; suis_encor 5 -5
suis_enerv 11 -11; suis_ennuy 14 -14; suis_exced -20 20; suis_fatig 20 -20; suis_folle -6 6; suis_furax -8 8
suis_furie -22 22; suis_hors -21 21; suis_infir 6 -6; suis_injoi 5 -5; suis_l 11 -11; suis_la 17 -17; suis_le 20 -20
suis_madam 9 -9; suis_miche 9 -9; suis_moi 11 -11; suis_monsi 8 -8; suis_ne 5 -5; suis_nul 9 -9; suis_pas 30 -30
suis_patie 11 -11; suis_perdu 16 -16; suis_press 22 -22; suis_pret 8 -8; suis_quebe 5 -5; suis_recon 14 -14
suis_retra 14 -14; suis_revol -12 12; suis_scand -8 8; suis_sur 7 -7; suis_tanne 6 -6; suis_toujo 20 -20
suis_tout 9 -9; suis_tres -19 19; suis_tromp 6 -6; suis_un 18 -18; suis_une 9 -9; suis_votre 3 -3; suis_vraim -15 15
suite 2 -2; suite_> 18 -18; suite_faut 6 -6; suite_j -6 6; suivr 11 -11; suivr_> 9 -9; suivr_vos 6 -6; sujet 18 -18
sujet_> 9 -9; sujet_de 12 -12; sujet_du 5 -5; sunit 10 -10; sunit_sharm 10 -10; super 15 -15; super_> 13 -13
super_aroba 5 -5; super_c 6 -6; super_ca 9 -9; super_longs 7 -7; super_merci 6 -6; suppo 9 -9; suppo_nivea 8 -8
suppo_point 8 -8; suppo_que 12 -12; suppo_s 5 -5; suppo_techn 5 -5; sur 9 -9; sur_> 17 -17; sur_deux 9 -9
sur_dix 10 -10; sur_fortn 5 -5; sur_gmail 8 -8; sur_inter 14 -14; sur_la 11 -11; sur_le 9 -9; sur_les -6 6
sur_liste 9 -9; sur_ma 3 -3; sur_mon 9 -9; sur_quatr 9 -9; sur_que 7 -7; sur_son 5 -5; sur_tous 3 -3; sur_trois 6 -6
sur_un 5 -5; sur_votre 2 -2; surem 13 -13; surem_pas 13 -13; surpr 9 -9; surpr_> 9 -9; surto 9 -9; surto_la 3 -3
surto_ne 11 -11; surto_pas 9 -9; surve 7 -7; surve_et 7 -7; suspe 6 -6; suspe_je 6 -6; suzan 3 -3; suzan_point 3 -3
switc 12 -12; switc_> 12 -12; switc_veut 7 -7; sylvi 9 -9; sylvi_charp 10 -10; sylvi_duboi 6 -6; sylvi_marti 10 -10
sylvi_puis 2 -2; sympa 8 -8; sympa_> 8 -8; synch 10 -10; synch_> 11 -11; synch_est 7 -7; szyma 4 -4; szyma_s 4 -4
t 5 -5; t_> 10 -10; t_aroba 8 -8; t_as 5 -5; t_comme 7 -7; t_e 5 -5; t_es -2 2; t_h 5 -5; t_i 8 -8; t_il 8 -8
t_louis 5 -5; t_r 6 -6; t_sans 4 -4; t_tout 5 -5; t_x 6 -6; ta -10 10; ta_gueul -10 10; tabar -23 23
tabar_ca -23 23; table 11 -11; table_> 14 -14; table_des 3 -3; table_du 5 -5; table_elle 5 -5; table_et 8 -8
table_la 3 -3; table_mon 4 -4; table_ni 5 -5; table_seule 6 -6; table_une 10 -10; table_voila 7 -7; tais 12 -12
tais_toi 12 -12; tanne 6 -6; tanne_la 6 -6; tanto 10 -10; tanto_> 10 -10; tape 5 -5; tape_mon 5 -5; taper -6 6
taper_sur -6 6; tapez 9 -9; tapez_moi 9 -9; tard 15 -15; tard_> 15 -15; tas -8 8; tas_de -8 8; te -10 10
te_> 12 -12; te_detes -8 8; te_faire -7 7; te_fous -9 9; tech 8 -8; tech_aroba 8 -8; techn 18 -18; techn_> 26 -26
techn_a 7 -7; techn_au 6 -6; techn_de 7 -7; techn_depui 9 -9; techn_devai 5 -5; techn_doit 6 -6; techn_en 7 -7
techn_est 11 -11; techn_hier 5 -5; techn_humai 5 -5; techn_il 3 -3; techn_je 2 -2; techn_la 9 -9; techn_m 5 -5
techn_mais 5 -5; techn_me 5 -5; techn_n -6 6; techn_orang 9 -9; techn_ou 15 -15; techn_oui 4 -4; techn_pas 2 -2
techn_pour 5 -5; techn_qui 4 -4; techn_resea 11 -11; techn_tout 14 -14; techn_va 7 -7; techn_vient 10 -10
tele 14 -14; tele_> 17 -17; tele_ca 5 -5; tele_deux 5 -5; tele_du 7 -7; tele_elle 5 -5; tele_est 8 -8; tele_et 6 -6
tele_il 1 -1; tele_l 3 -3; tele_mais 2 -2; tele_ne 8 -8; tele_ni 14 -14; tele_non 4 -4; tele_qui 3 -3
tele_trava 8 -8; tele_une 4 -4; telec 15 -15; telec_> 9 -9; telec_mes 5 -5; telec_sont 7 -7; telen 4 -4
telen_point 4 -4; telep 11 -11; telep_> 6 -6; telep_c 15 -15; telep_de 10 -10; telep_deux 5 -5; telep_dit 6 -6
telep_donc 1 -1; telep_dont 11 -11; telep_du 6 -6; telep_en 3 -3; telep_est 8 -8; telep_et 8 -8; telep_fixe 8 -8
telep_fonct 5 -5; telep_gresi 13 -13; telep_il 3 -3; telep_inter 2 -2; telep_ip 8 -8; telep_le 2 -2
telep_madam 9 -9; telep_maint 5 -5; telep_mais 4 -4; telep_march 2 -2; telep_n 6 -6; telep_ne 7 -7; telep_ni 7 -7
telep_on 4 -4; telep_parce 4 -4; telep_penda -6 6; telep_plus 13 -13; telep_qui 8 -8; telep_rien 10 -10
telep_sans 5 -5; telep_sonne 13 -13; telep_sont 10 -10; telep_sur 6 -6; telep_un 1 -1; telep_va 1 -1; teles 7 -7
teles_> 7 -7; telet 9 -9; telet_> 7 -7; telet_je 7 -7; telet_que 6 -6; telev 17 -17; telev_> 9 -9; telev_m 5 -5
telev_une 7 -7; tempe 3 -3; tempe_que 3 -3; temps 13 -13; temps_> 6 -6; temps_c -13 13; temps_de 2 -2
temps_la 10 -10; temps_pour 4 -4; temps_que 5 -5; temps_une 4 -4; tenir 9 -9; tenir_> 9 -9; tenu 6 -6; tenu_dix 6 -6
termi 18 -18; termi_> 11 -11; termi_de 12 -12; termi_par 6 -6; terri 10 -10; terri_> 10 -10; test 14 -14
test_a 14 -14; test_reuss 8 -8; test_un 11 -11; teste 21 -21; teste_> 20 -20; teste_c 7 -7; tete -13 13; tete_> -9 9
tete_de -5 5; tete_elle 10 -10; texto 10 -10; texto_> 10 -10; therm 9 -9; therm_> 9 -9; thiba 9 -9
thiba_louis 10 -10; thiba_t 3 -3; thier 10 -10; thier_et 8 -8; thier_point 9 -9; thoma 16 -16; thoma_> 11 -11
thoma_c 8 -8; thoma_f 7 -7; thoma_point 7 -7; thoma_zero 2 -2; thune -8 8; thune_> -8 8; tiago 7 -7; tiago_p 7 -7
ticke 7 -7; ticke_> 7 -7; tient 11 -11; tient_> 8 -8; tient_debou 6 -6; timbr 5 -5; timbr_> 5 -5; tin 7 -7
tin_aroba 7 -7; tip 6 -6; tip_top 6 -6; tiret 8 -8; tiret_3 8 -8; tiret_andre 9 -9; tiret_atlas 9 -9; tiret_bas 4 -4
tiret_boite 12 -12; tiret_bonne 5 -5; tiret_borde 7 -7; tiret_centr 6 -6; tiret_clair 5 -5; tiret_coiff 7 -7
tiret_denis 6 -6; tiret_deux 4 -4; tiret_du 8 -8; tiret_duboi 10 -10; tiret_duran 6 -6; tiret_ensui 7 -7
tiret_et 7 -7; tiret_h 6 -6; tiret_hadda 7 -7; tiret_inter 7 -7; tiret_jo 5 -5; tiret_l 7 -7; tiret_lac 7 -7
tiret_lang 7 -7; tiret_lea 7 -7; tiret_leroy 7 -7; tiret_les 8 -8; tiret_lilas 9 -9; tiret_luc 4 -4; tiret_lyon 6 -6
tiret_m 13 -13; tiret_marie 5 -5; tiret_marti 6 -6; tiret_miche 4 -4; tiret_orang 7 -7; tiret_paris 7 -7
tiret_paste 6 -6; tiret_photo 9 -9; tiret_picar 3 -3; tiret_plus 8 -8; tiret_point 4 -4; tiret_poito 6 -6
tiret_rau 5 -5; tiret_roy 7 -7; tiret_saint 6 -6; tiret_simon 7 -7; tiret_sud 5 -5; tiret_vasse 7 -7; titul 9 -9
titul_c 12 -12; titul_mais 4 -4; to 6 -6; to_someo 6 -6; toi 16 -16; toi_je 12 -12; toi_machi 7 -7; toi_non 8 -8
toit 10 -10; toit_> 10 -10; tom 11 -11; tom_guill 10 -10; tom_point 5 -5; tombe 9 -9; tombe_> 13 -13
tombe_chez 5 -5; tombe_direc 6 -6; tombe_en 1 -1; tombe_le 7 -7; ton_chef 10 -10; ton_machi -6 6; tonal 13 -13
tonal_> 15 -15; tonal_n 8 -8; tonal_quand 1 -1; tony 8 -8; tony_point 8 -8; top 6 -6; top_c 6 -6; touch 23 -23
touch_> 16 -16; touch_a 19 -19; touch_au 8 -8; touch_pas 2 -2; touch_plus 9 -9; toujo 10 -10; toujo_> 17 -17
toujo_au 7 -7; toujo_aussi 13 -13; toujo_autan 7 -7; toujo_avec 2 -2; toujo_bloqu 17 -17; toujo_coupe 11 -11
toujo_d 12 -12; toujo_en 14 -14; toujo_la -7 7; toujo_le 9 -9; toujo_lent 11 -11; toujo_lui 2 -2; toujo_madam 2 -2
toujo_mort 8 -8; toujo_orang 10 -10; toujo_parei -7 7; toujo_pas 12 -12; toujo_pour 19 -19; toujo_rien 21 -21
toujo_rouge 17 -17; toujo_toujo 21 -21; toulo 9 -9; toulo_> 9 -9; tour 11 -11; tour_> 11 -11; tourn 6 -6
tourn_> 12 -12; tourn_elle 8 -8; tourn_en -3 3; tourn_sa 8 -8; tous -2 2; tous_> -3 3; tous_autan -7 7
tous_ces 8 -8; tous_dans 8 -8; tous_des -7 7; tous_est 9 -9; tous_les 10 -10; tous_sauf 15 -15; tous_verts 11 -11
tout 6 -6; tout_a 13 -13; tout_acces 5 -5; tout_attac 6 -6; tout_bien 2 -2; tout_bon 12 -12; tout_c 3 -3
tout_ca 8 -8; tout_casse -16 16; tout_ce 9 -9; tout_colle 9 -9; tout_comme 4 -4; tout_compr 13 -13
tout_court 10 -10; tout_dans 4 -4; tout_de -3 3; tout_depui 2 -2; tout_donne 2 -2; tout_du 19 -19; tout_en 4 -4
tout_enfin 11 -11; tout_essay 6 -6; tout_est 12 -12; tout_fait 3 -3; tout_fonct 8 -8; tout_frero 11 -11
tout_insta 6 -6; tout_je -6 6; tout_juste 11 -11; tout_l 6 -6; tout_le 13 -13; tout_march 9 -9; tout_meme 5 -5
tout_mort 17 -17; tout_non 7 -7; tout_on 9 -9; tout_parei 11 -11; tout_passe 8 -8; tout_prene 16 -16; tout_pris 5 -5
tout_qui 1 -1; tout_sauf 8 -8; tout_seul 14 -14; tout_simpl 8 -8; tout_va 11 -11; tout_vendu 3 -3; toute 7 -7
toute_ces -9 9; toute_l 6 -6; toute_la 2 -2; toute_les 8 -8; toute_mes 7 -7; toute_neuve 11 -11; toute_noire 4 -4
toute_seule 5 -5; tpe 12 -12; tpe_> 6 -6; tpe_et 10 -10; train 18 -18; train_> 14 -14; train_a 9 -9; train_d 10 -10
train_de 7 -7; trait -9 9; trait_cela 6 -6; trait_d 9 -9; trait_les -11 11; tranq 11 -11; tranq_> 11 -11
trans 19 -19; trans_> 16 -16; trans_avec 3 -3; trans_l 5 -5; trans_marti 5 -5; trans_moi 18 -18; trans_pas 11 -11
trans_point 6 -6; traor 7 -7; traor_de 7 -7; trava_> 11 -11; trava_a 11 -11; trava_comme 5 -5; trava_de -11 11
trava_est 8 -8; trava_je 1 -1; treiz 7 -7; treiz_> 6 -6; treiz_a 15 -15; treiz_appar 12 -12; treiz_aroba 6 -6
treiz_at 7 -7; treiz_cinq 6 -6; treiz_dix 6 -6; treiz_et 3 -3; treiz_je 7 -7; treiz_pas 3 -3; treiz_quara 4 -4
treiz_quato 10 -10; treiz_quatr 3 -3; treiz_seize 8 -8; treiz_treiz 12 -12; treiz_trent 1 -1; treiz_trois 7 -7
treiz_zero 2 -2; tremb 8 -8; tremb_> 10 -10; tremb_a 7 -7; tremb_je 5 -5; trent 9 -9; trent_> 10 -10; trent_c 9 -9
trent_cinq 6 -6; trent_cinqu 5 -5; trent_de 6 -6; trent_deux 3 -3; trent_douze 7 -7; trent_huit 4 -4; trent_je 1 -1
trent_neuf 14 -14; trent_quara 5 -5; trent_quatr 6 -6; trent_secon 8 -8; trent_sept 4 -4; trent_six 4 -4
trent_trois 6 -6; tres -3 3; tres_aimab 12 -12; tres_bien 16 -16; tres_en -15 15; tres_enerv -15 15
tres_fache -10 10; tres_faibl 8 -8; tres_fort 5 -5; tres_lent 10 -10; tres_mecon -12 12; tres_patie 12 -12
tres_peu 12 -12; tres_tres -12 12; tripl 7 -7; tripl_sept 7 -7; trist 7 -7; trist_point 7 -7; trois 10 -10
trois_> 24 -24; trois_a 12 -12; trois_appar 14 -14; trois_aroba 6 -6; trois_at 8 -8; trois_au 7 -7; trois_box 13 -13
trois_ca 5 -5; trois_camer 7 -7; trois_cent 6 -6; trois_chamb 4 -4; trois_cinqu 4 -4; trois_deux 6 -6; trois_en 6 -6
trois_enfan 6 -6; trois_et 3 -3; trois_etage 8 -8; trois_euh 4 -4; trois_fixes 6 -6; trois_fois -8 8
trois_frere 4 -4; trois_heure -7 7; trois_huita 4 -4; trois_impri 7 -7; trois_jours 16 -16; trois_mats 7 -7
trois_mon 3 -3; trois_non 12 -12; trois_numer 1 -1; trois_onze 3 -3; trois_ordin 6 -6; trois_ordis 11 -11
trois_ou 14 -14; trois_pc 5 -5; trois_perso 12 -12; trois_porta 6 -6; trois_quara 3 -3; trois_quato 6 -6
trois_quatr 4 -4; trois_rivie 7 -7; trois_semai -17 17; trois_sept 3 -3; trois_six 6 -6; trois_soixa 4 -4
trois_sur 16 -16; trois_table 5 -5; trois_telep 8 -8; trois_termi 7 -7; trois_trois 5 -5; trois_un 3 -3
trois_vingt 5 -5; trois_volet 7 -7; trois_zero 5 -5; tromp 26 -26; tromp_> 19 -19; tromp_de 6 -6; tromp_dis 13 -13
tromp_zero 1 -1; trop 6 -6; trop_> 12 -12; trop_comme 2 -2; trop_compl 8 -8; trop_la -10 10; trop_nuls -9 9
trop_oui 13 -13; trop_vite 9 -9; trouv 9 -9; trouv_au 5 -5; trouv_autre 11 -11; trouv_pas 2 -2; trouv_plus 6 -6
truc 1 -1; truc_> -15 15; truc_atten 4 -4; truc_ca 8 -8; truc_fonct 20 -20; truc_mais 3 -3; truc_qui 9 -9
trunk 9 -9; trunk_sip 9 -9; tu -1 1; tu_me -8 8; tu_peux 16 -16; tu_t 10 -10; tu_te -9 9; tuer 3 -3; tuer_le 3 -3
tut 9 -9; tut_> 9 -9; tut_tut 9 -9; u 10 -10; u_> 9 -9; u_aroba 5 -5; u_b 7 -7; u_d 3 -3; u_de 5 -5; u_e 5 -5
u_i 7 -7; u_k 6 -6; u_l 6 -6; u_n 3 -3; u_p 6 -6; u_preno 3 -3; u_r 5 -5; u_s 1 -1; u_t 3 -3; u_v 7 -7; u_x 9 -9
u_y 5 -5; u_z 5 -5; ugo 8 -8; ugo_sans 8 -8; uk 6 -6; uk_> 6 -6; un 10 -10; un_> 5 -5; un_a 12 -12; un_abonn -8 8
un_agent 8 -8; un_appar 11 -11; un_appel 6 -6; un_appui 7 -7; un_arbre 5 -5; un_aroba 13 -13; un_au 10 -10
un_autom 2 -2; un_autre 9 -9; un_bruit 7 -7; un_c 11 -11; un_cable -12 12; un_chef 14 -14; un_chien -10 10
un_chiff 3 -3; un_cinqu 3 -3; un_code 6 -6; un_colle 10 -10; un_conco 5 -5; un_confl 4 -4; un_conse 8 -8
un_contr 22 -22; un_coup 5 -5; un_coupl 10 -10; un_courr 2 -2; un_creti -5 5; un_d 26 -26; un_dans 2 -2
un_de 19 -19; un_debit 13 -13; un_degat 11 -11; un_depan 12 -12; un_deux 7 -7; un_deuxi 6 -6; un_dix 5 -5
un_donc 4 -4; un_dossi 6 -6; un_doute 5 -5; un_dupli 10 -10; un_e 4 -4; un_echo 9 -9; un_ecran 6 -6; un_emplo 6 -6
un_en 4 -4; un_est 8 -8; un_et 4 -4; un_etre 8 -8; un_fax 11 -11; un_film 11 -11; un_fixe 5 -5; un_froid 9 -9
un_galax 9 -9; un_gars 5 -5; un_grand 8 -8; un_h 3 -3; un_hier 11 -11; un_hotel 9 -9; un_huita 6 -6; un_humai 14 -14
un_il 2 -2; un_imbec -14 14; un_insta 9 -9; un_iphon 9 -9; un_je 2 -2; un_joli 8 -8; un_k 6 -6; un_la 8 -8
un_m 15 -15; un_mac 6 -6; un_magic 13 -13; un_mail 9 -9; un_mais 7 -7; un_messa 10 -10; un_milli 14 -14
un_mois -12 12; un_monsi 8 -8; un_mot 7 -7; un_moun 5 -5; un_ni 11 -11; un_nonan 5 -5; un_numer 15 -15; un_ok 1 -1
un_opera 8 -8; un_ordi 9 -9; un_ordin 9 -9; un_ou 5 -5; un_p 9 -9; un_papie 3 -3; un_paque 8 -8; un_parti 13 -13
un_pc 8 -8; un_petit 1 -1; un_peu 18 -18; un_ping 5 -5; un_poil 9 -9; un_point 3 -3; un_porta 13 -13; un_poste 3 -3
un_prele 12 -12; un_probl 12 -12; un_proce -10 10; un_puits 6 -6; un_quara 6 -6; un_quatr 5 -5; un_qui 20 -20
un_rembo -7 7; un_rende 9 -9; un_respo 19 -19; un_resta 5 -5; un_robot 10 -10; un_s 14 -14; un_scand -13 13
un_septa 3 -3; un_serve 7 -7; un_servi -16 16; un_seul 10 -10; un_sms 14 -14; un_soixa 7 -7; un_souci 6 -6
un_stylo 14 -14; un_super 11 -11; un_sur 10 -10; un_table 12 -12; un_techn 10 -10; un_telep 13 -13; un_termi 13 -13
un_therm 7 -7; un_timbr 5 -5; un_tour 13 -13; un_train 9 -9; un_trent 6 -6; un_truc 9 -9; un_un 1 -1; un_voyan 3 -3
un_vrai 8 -8; un_wifi 6 -6; un_zero 4 -4; under 6 -6; under_duran 4 -4; under_judo 9 -9; under_quatr 5 -5
under_rey 5 -5; under_vasse 10 -10; under_wolf 10 -10; une 3 -3; une_> 11 -11; une_adres 9 -9; une_agenc 12 -12
une_anten 7 -7; une_arnaq -8 8; une_aroba 17 -17; une_bande -10 10; une_betis 5 -5; une_bonne 6 -6; une_box 23 -23
une_catas -5 5; une_centa 8 -8; une_chale 14 -14; une_chose -5 5; une_cinqu 12 -12; une_conse 10 -10; une_conso 6 -6
une_dame 3 -3; une_demi 8 -8; une_demoi 8 -8; une_dizai 13 -13; une_douza 12 -12; une_encei 8 -8; une_entre 3 -3
une_erreu 7 -7; une_escro -11 11; une_fois 2 -2; une_heure -15 15; une_honte -17 17; une_impri 10 -10
une_incom -11 11; une_inter 8 -8; une_journ -8 8; une_ligne -5 5; une_madam 8 -8; une_mais 10 -10; une_maiso 6 -6
une_minut 6 -6; une_offre 9 -9; une_ordin 7 -7; une_page 7 -7; une_paire 8 -8; une_panne 12 -12; une_perso 18 -18
une_petit 7 -7; une_quest 11 -11; une_quich -6 6; une_quinz 6 -6; une_recla 6 -6; une_reuni 9 -9; une_secon 11 -11
une_semai 7 -7; une_seule 10 -10; une_table 12 -12; une_tele 6 -6; une_telep 7 -7; une_telev 7 -7; une_trent 7 -7
une_vaste -5 5; une_vieil -6 6; une_vingt 11 -11; une_vrai 4 -4; une_vraie 8 -8; union 9 -9; union_petit 9 -9
uniqu 9 -9; uniqu_la 9 -9; univ 7 -7; univ_tiret 7 -7; urgen 20 -20; urgen_> 20 -20; urgen_j 5 -5; usage 8 -8
usage_c 8 -8; utili 7 -7; utili_> 10 -10; utili_celle 3 -3; utili_pas 7 -7; v 7 -7; v_a 6 -6; v_comme 9 -9; v_e 5 -5
v_i 6 -6; v_la 4 -4; v_point 7 -7; v_r 6 -6; v_t 6 -6; va 4 -4; va_> 13 -13; va_aller 7 -7; va_au -6 6; va_bien 9 -9
va_c 7 -7; va_durer 2 -2; va_etre 17 -17; va_faire -7 7; va_il 10 -10; va_j 4 -4; va_mais 8 -8; va_march 12 -12
va_mieux 8 -8; va_pas -6 6; va_plus 8 -8; va_s 6 -6; va_te -7 7; va_toujo 8 -8; va_tres 13 -13; va_venir 7 -7
va_voir 15 -15; va_y 6 -6; vais -13 13; vais_aller -9 9; vais_deman 14 -14; vais_peter -12 12; vais_porte -16 16
vais_resil -10 10; vais_saisi -5 5; vais_teste 15 -15; vais_tout -9 9; vais_voir 13 -13; vais_vous -13 13
valer 5 -5; valer_dumon 5 -5; van 12 -12; van_den 7 -7; van_der 8 -8; vas 7 -7; vas_y 7 -7; vasse 8 -8
vasse_aroba 8 -8; vasse_v 6 -6; vaste -5 5; vaste_escro -5 5; vendu 8 -8; vendu_cette 9 -9; vendu_maint 3 -3
venir 10 -10; venir_> 7 -7; venir_mardi 5 -5; venir_me 6 -6; venir_payer 11 -11; venir_un 11 -11; vente 4 -4
vente_une 4 -4; venu 5 -5; venu_> 11 -11; venu_c -8 8; venu_coupe 5 -5; venu_et 4 -4; venu_hier 4 -4; venu_la 10 -10
verdi 6 -6; verdi_> 6 -6; verdi_non 7 -7; verif 14 -14; verif_> 10 -10; verif_tout 11 -11; verif_votre 5 -5
verne 7 -7; verne_et 7 -7; veron 2 -2; veron_masso 3 -3; veron_tout 1 -1; verra 12 -12; verra_> 12 -12
verra_bien 9 -9; vers 16 -16; vers_dix 10 -10; vers_le 5 -5; vers_un 2 -2; vert 9 -9; vert_> 16 -16; vert_et 5 -5
vert_mais 5 -5; vert_zero 3 -3; verte 10 -10; verte_> 7 -7; verte_et 4 -4; verts 10 -10; verts_> 10 -10; very 9 -9
very_good 9 -9; veuil 5 -5; veuil_passe 5 -5; veut 10 -10; veut_pas 11 -11; veut_plus 4 -4; veuve 8 -8
veuve_fleur 8 -8; veux 17 -17; veux_annul 11 -11; veux_bien 6 -6; veux_cause 12 -12; veux_dire 6 -6; veux_du 5 -5
veux_etre 7 -7; veux_faire 10 -10; veux_juste 8 -8; veux_le 4 -4; veux_modif 12 -12; veux_parle 8 -8
veux_pas 17 -17; veux_plus -7 7; veux_quelq 19 -19; veux_resil 18 -18; veux_un 10 -10; veux_une 10 -10; vial 4 -4
vial_> 4 -4; victo 7 -7; victo_hugo 7 -7; victo_point 9 -9; vidal 7 -7; vidal_> 7 -7; vidal_aroba 8 -8
vidal_voila 8 -8; vide 4 -4; vide_quand 4 -4; video 12 -12; video_demar 9 -9; video_il 4 -4; video_parte 8 -8
video_point 7 -7; vie 13 -13; vie_> 13 -13; vieil -6 6; vieil_dame -6 6; vienn 3 -3; vienn_je 3 -3; viens 12 -12
viens_d 3 -3; viens_de 8 -8; viens_la 10 -10; vient 13 -13; vient_> 9 -9; vient_de 11 -11; vient_deja 3 -3
vient_mardi 10 -10; vieux 2 -2; vieux_> 2 -2; villa 6 -6; villa_> 6 -6; ville 3 -3; ville_b 3 -3; villi 14 -14
villi_> 10 -10; villi_en 7 -7; vin 7 -7; vin_cent 7 -7; vince 9 -9; vince_lacro 9 -9; vingt 9 -9; vingt_> 22 -22
vingt_ans -6 6; vingt_c 6 -6; vingt_cinq 9 -9; vingt_d 11 -11; vingt_de 8 -8; vingt_deux 4 -4; vingt_dix 6 -6
vingt_douze 9 -9; vingt_et 6 -6; vingt_genre 6 -6; vingt_huit 4 -4; vingt_neuf 5 -5; vingt_onze 5 -5
vingt_poste 8 -8; vingt_puis 7 -7; vingt_quato 4 -4; vingt_quatr 6 -6; vingt_quinz 5 -5; vingt_seize 6 -6
vingt_sept 5 -5; vingt_six 6 -6; vingt_soixa 7 -7; vingt_telep 16 -16; vingt_treiz 6 -6; vingt_trent 10 -10
vingt_trois 5 -5; vingt_un 5 -5; vingt_vingt 5 -5; virem 9 -9; virem_sur 9 -9; virgi 11 -11; virgi_point 11 -11
virgu 4 -4; virgu_douze 4 -4; virgu_soixa 4 -4; virgu_trent 4 -4; visio 9 -9; visio_coupe 9 -9; vite 6 -6
vite_> 13 -13; vite_espec -8 8; vite_je 10 -10; vite_s 9 -9; vite_seize 2 -2; vite_tout 6 -6; vite_vite 6 -6
vivan 5 -5; vivan_a 1 -1; vivan_la 6 -6; vocal 12 -12; vocal_ne 12 -12; voila 12 -12; voila_> 8 -8; voila_c 12 -12
voila_je 3 -3; voila_ma 4 -4; voila_mon 4 -4; voila_orang 4 -4; voila_oui 5 -5; voila_point 3 -3; voila_quatr 1 -1
voila_zero 1 -1; voir -1 1; voir_> 7 -7; voir_aille -9 9; voir_avec -5 5; voir_ca 8 -8; voir_chez 3 -3
voir_mon 3 -3; vois 8 -8; vois_pas 8 -8; vois_plus 9 -9; voisi 11 -11; voisi_a 10 -10; voisi_c 2 -2; voisi_de 7 -7
voisi_est 12 -12; voisi_monsi 13 -13; voisi_parce 6 -6; voit 5 -5; voit_ca 3 -3; voit_le 7 -7; voit_pas 3 -3
voitu 7 -7; voitu_> 6 -6; voitu_aroba 8 -8; voix 12 -12; voix_est 4 -4; voix_la 11 -11; vol -17 17; vol_> -17 17
vol_pur -5 5; vole 4 -4; vole_mon 4 -4; volet 8 -8; volet_deux 7 -7; volet_et 6 -6; voleu -22 22; voleu_> -18 18
voleu_des -9 9; voleu_prend -7 7; voleu_rende -8 8; volon 8 -8; volon_merci 8 -8; vont 3 -3; vont_qui 3 -3
vos -27 27; vos_aneri -8 8; vos_conne -14 14; vos_delai -5 5; vos_etape 6 -6; vos_excus -6 6; vos_histo -5 5
vos_machi -8 8; vos_menso -6 6; vos_panne -14 14; vos_quest -20 20; vos_robot -6 6; vos_techn 7 -7; votre -11 11
votre_abonn -13 13; votre_affai -8 8; votre_boite -13 13; votre_box -15 15; votre_calme 12 -12; votre_clien 3 -3
votre_colle 18 -18; votre_compo -8 8; votre_conne 5 -5; votre_courr 10 -10; votre_dilig 10 -10; votre_dossi 7 -7
votre_ecran 2 -2; votre_entre -15 15; votre_faute 9 -9; votre_incom -8 8; votre_machi 16 -16; votre_mail 5 -5
votre_musiq -6 6; votre_numer 10 -10; votre_ordin 7 -7; votre_patie 13 -13; votre_patro 10 -10; votre_retou 11 -11
votre_robot 22 -22; votre_servi -24 24; votre_socie 8 -8; votre_super 7 -7; votre_techn -8 8; votre_temps 17 -17
votre_truc -4 4; voudr 14 -14; voudr_annul 10 -10; voudr_avoir 6 -6; voudr_cause 3 -3; voudr_chang 18 -18
voudr_conna 11 -11; voudr_depan 4 -4; voudr_l 7 -7; voudr_le 4 -4; voudr_modif 6 -6; voudr_parle 9 -9
voudr_pas 7 -7; voudr_qu 10 -10; voudr_quelq 6 -6; voudr_redem 10 -10; voudr_savoi 6 -6; voudr_un 10 -10
voudr_une 10 -10; voula 1 -1; voula_dire 1 -1; voule 15 -15; voule_> 12 -12; voule_dire 8 -8; voule_oui 8 -8
voule_quoi 5 -5; voule_savoi 6 -6; voulo 7 -7; voulo_parle 7 -7; vous -10 10; vous_> -1 1; vous_ai 13 -13
vous_allez -7 7; vous_annul 7 -7; vous_appel 20 -20; vous_arret 4 -4; vous_assur 10 -10; vous_attaq -8 8
vous_aurai 1 -1; vous_autre -8 8; vous_avez 23 -23; vous_avoue 9 -9; vous_bande -16 16; vous_benis 6 -6
vous_colle -10 10; vous_comme -9 9; vous_compr -19 19; vous_conta 4 -4; vous_depui 13 -13; vous_deran 17 -17
vous_devri 2 -2; vous_dire -2 2; vous_dis 13 -13; vous_disai 14 -14; vous_dites 16 -16; vous_donne 3 -3
vous_ecout 13 -13; vous_embet 11 -11; vous_en 12 -12; vous_enten 5 -5; vous_envoy -7 7; vous_epele 7 -7
vous_est 10 -10; vous_etes 1 -1; vous_fache 10 -10; vous_faire -11 11; vous_faite -7 7; vous_felic 12 -12
vous_fiche -11 11; vous_foute -9 9; vous_garan -8 8; vous_hein -14 14; vous_inqui 13 -13; vous_j -9 9
vous_jure -6 6; vous_l 16 -16; vous_la 7 -7; vous_le -9 9; vous_les -6 6; vous_m -7 7; vous_maint -10 10
vous_mais 5 -5; vous_manqu -8 8; vous_me -20 20; vous_mette 6 -6; vous_moque -12 12; vous_n 1 -1; vous_ne -15 15
vous_notez 7 -7; vous_notie 3 -3; vous_nous -7 7; vous_parle 22 -22; vous_passe 3 -3; vous_payer -6 6
vous_payez -8 8; vous_plait 10 -10; vous_pouve 13 -13; vous_prefe 5 -5; vous_previ 1 -1; vous_prie 7 -7
vous_que 7 -7; vous_qui 10 -10; vous_racon 2 -2; vous_rappe 19 -19; vous_rassu 7 -7; vous_regar 14 -14
vous_remer 13 -13; vous_rende -8 8; vous_repet 13 -13; vous_savez 9 -9; vous_serie -9 9; vous_serve -12 12
vous_soyez 9 -9; vous_suivr 9 -9; vous_telep 2 -2; vous_tout 16 -16; vous_tromp 19 -19; vous_voleu -7 7
vous_voule 15 -15; vous_vous -12 12; vous_y 2 -2; voyan 9 -9; voyan_de 9 -9; voyan_est 10 -10; voyan_inter 3 -3
voyan_ne 8 -8; voyan_nulle 7 -7; voyan_rouge 5 -5; voyan_sont 10 -10; voyel 5 -5; voyel_> 5 -5; voyon 13 -13
voyon_> 13 -13; voyon_donc 7 -7; voyou -7 7; voyou_vous -7 7; vpn 10 -10; vpn_et 4 -4; vpn_ne 9 -9; vpn_sans 7 -7
vrai 6 -6; vrai_> 16 -16; vrai_ca -11 11; vrai_gars 7 -7; vrai_humai 6 -6; vrai_je 6 -6; vrai_monsi 7 -7
vrai_perso 4 -4; vrai_quelq 9 -9; vrai_vous -8 8; vraie 8 -8; vraie_dame 6 -6; vraie_perso 9 -9; vraim -12 12
vraim_> 17 -17; vraim_des -18 18; vraim_la -8 8; vraim_n -10 10; vraim_non 11 -11; vraim_nuls -11 11; vraim_ras -6 6
vraim_tres -15 15; vu -5 5; vu_ca -5 5; vu_le 5 -5; vu_min 5 -5; vu_une -9 9; w 13 -13; w_a 7 -7; w_comme 6 -6
w_e 9 -9; w_point 10 -10; w_w 10 -10; wanad 6 -6; wanad_point 6 -6; web 6 -6; web_> 5 -5; web_depui 5 -5
web_point 7 -7; web_sont 4 -4; weber 9 -9; weber_w 9 -9; week 3 -3; week_end 3 -3; wesh 12 -12; wesh_c 12 -12
wifi 11 -11; wifi_> 12 -12; wifi_coupe 7 -7; wifi_dans 6 -6; wifi_de 9 -9; wifi_depui 4 -4; wifi_est 16 -16
wifi_faibl 11 -11; wifi_fonct 3 -3; wifi_frere 11 -11; wifi_il 4 -4; wifi_la 4 -4; wifi_mais 2 -2; wifi_n 3 -3
wifi_ne 10 -10; wifi_qui 6 -6; wifi_sans 6 -6; wifi_se 10 -10; wifi_y 5 -5; wii 10 -10; wii_c 10 -10; willi 6 -6
willi_aroba 6 -6; wolf 10 -10; wolf_aroba 10 -10; worki 7 -7; worki_> 7 -7; wozni 10 -10; wozni_> 10 -10; x 12 -12
x_> 9 -9; x_comme 3 -3; x_point 6 -6; xavie 8 -8; xavie_a 3 -3; xavie_donc 6 -6; xavie_point 7 -7; xavie_zola 6 -6
y 18 -18; y_> 11 -11; y_a 23 -23; y_aller 7 -7; y_aroba 7 -7; y_aurai 6 -6; y_conna 14 -14; y_depec 7 -7; y_e 5 -5
y_en -13 13; y_est 13 -13; y_etes 20 -20; y_fait 6 -6; y_je 14 -14; y_k 7 -7; y_l 3 -3; y_m 4 -4; y_march 5 -5
y_passe 6 -6; y_point 6 -6; y_touch 2 -2; y_v 6 -6; y_vois 7 -7; yahoo 7 -7; yahoo_non 3 -3; yahoo_point 8 -8
yande 8 -8; yande_point 8 -8; yann 5 -5; yann_kerou 3 -3; yann_point 6 -6; yep 11 -11; yep_> 11 -11; yes 12 -12
yes_c 12 -12; yes_oui 6 -6; yeux 5 -5; yeux_> 5 -5; yilma 10 -10; yilma_> 10 -10; yo 8 -8; yo_c 8 -8; you -9 9
you_are -9 9; youtu 9 -9; youtu_se 9 -9; yves 6 -6; yves_carre 6 -6; yves_y 6 -6; yvett 11 -11; yvett_carpe 5 -5
yvett_dumon 7 -7; yvett_yvett 5 -5; yvonn 7 -7; yvonn_le 7 -7; z 8 -8; z_> 7 -7; z_comme 6 -6; z_e 6 -6; z_h 5 -5
z_i 5 -5; z_o 7 -7; z_y 7 -7; zappe 6 -6; zappe_la 6 -6; zbign 10 -10; zbign_wozni 10 -10; zero 10 -10
zero_> 14 -14; zero_ameli 11 -11; zero_aroba 4 -4; zero_cinq 5 -5; zero_deux 5 -5; zero_huit 10 -10
zero_humai 11 -11; zero_je 4 -4; zero_le 4 -4; zero_neuf 6 -6; zero_quatr 6 -6; zero_sept 7 -7; zero_sis 6 -6
zero_six 7 -7; zero_trent 3 -3; zero_trois 5 -5; zero_un 7 -7; zero_vingt 5 -5; zero_zero 10 -10; zerro 6 -6
zerro_z 6 -6; zoe 9 -9; zoe_lemai 9 -9; zoe_y 6 -6; zola 6 -6; zola_> 6 -6; zola_preno 6 -6; zone 7 -7
zone_blanc 7 -7; zorro 7 -7; zorro_six 7 -7; zut 22 -22; zut_> 10 -10; zut_c 6 -6; zut_j 11 -11; zut_pas 5 -5
""",
    ),
}
