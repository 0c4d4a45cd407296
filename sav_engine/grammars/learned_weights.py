"""What the beginnings of words, and pairs of them, weigh in the second opinion (`learned.py`).

Written by `python -m ops.learn`. One weight for each answer, in tenths and in the order given; "_" joins a pair, "<"
and ">" are the two ends of an utterance. Long, because it is one table.
"""

LEARNED_FROM = "8cbe8c883d7e3cd7"
WEIGHTS = {
    "affirm_deny": (
        "affirm deny unclear",
        """
01 -11 -11 11; 01348 -12 -12 12; 01348_> -12 -12 12; 01_30 -7 -7 7; 01_40 -7 -7 8; 01_45 -7 -7 7; 02 -7 -7 7
02_33 -7 -7 7; 03 -6 -6 6; 03_21 -6 -6 6; 04 -8 -8 8; 04_91 -8 -8 8; 05 -6 -6 6; 05_61 -6 -6 6; 06 -13 -13 13
06123 -17 -15 17; 06123_> -17 -15 17; 0696 -8 -8 8; 0696_73 -8 -8 8; 06_03 -6 -6 6; 06_12 -6 -6 6; 06_33 -8 -8 10
06_47 -5 -5 6; 06_60 -8 -8 8; 06_67 -5 -5 6; 07 -6 -5 6; 07_90 -6 -5 6; 08 -8 -8 8; 08_> -8 -8 8; 10 -12 -12 12
10_10 -8 -8 8; 10_> -8 -8 8; 10_appar -10 -10 10; 12 -15 -14 16; 12_34 -9 -9 10; 12_78 -5 -5 5; 12_89 -5 -5 6
12_> -6 -6 6; 12_aroba -5 -8 8; 12_et -6 -3 7; 12_rue -6 -7 7; 14 -6 -6 6; 14_> -6 -6 6; 18 -5 -5 6
18_heure -5 -5 6; 2 -6 -6 6; 21 -6 -6 6; 21_99 -6 -6 6; 22 -7 -7 7; 22_90 -7 -7 7; 23 -8 -8 8; 23_08 -8 -8 8
2_porte -6 -6 6; 3 -7 -5 8; 30 -7 -7 7; 30_44 -7 -7 7; 31 -5 -6 6; 31_aroba -5 -6 6; 32 -7 -7 8; 32_475 -7 -7 8
33 -8 -8 8; 33612 -12 -12 12; 33612_> -12 -12 12; 33_44 -8 -8 8; 34 -9 -9 10; 34_56 -9 -9 10; 3_ordin -7 -5 8
3_telep -7 -5 8; 40 -7 -7 8; 40_52 -7 -7 8; 44 -11 -11 12; 44_55 -8 -8 8; 44_82 -7 -7 7; 45 -12 -12 12
45_12 -5 -5 5; 45_22 -7 -7 7; 45_c -5 -5 6; 47 -5 -5 6; 475 -7 -7 8; 475_12 -7 -7 8; 47_48 -5 -5 6; 48 -5 -5 6
48_49 -5 -5 6; 49 -5 -5 6; 49_50 -5 -5 6; 50 -5 -5 6; 50_> -5 -5 6; 52 -7 -7 8; 52_63 -7 -7 8; 55 -8 -8 8
55_66 -7 -7 7; 55_doubl -8 -8 10; 56 -9 -9 10; 56_79 -6 -6 6; 56_> -7 -7 8; 5g -8 -9 9; 5g_est -8 -9 9; 6 -9 -9 9
60 -12 -12 13; 60_10 -8 -8 8; 60_12 -5 -8 8; 61 -6 -6 6; 61_euh -6 -6 6; 63 -10 -9 10; 63_78 -7 -7 8; 63_je -6 -5 6
66 -7 -7 7; 66_> -7 -7 7; 67 -7 -7 7; 67_12 -5 -5 6; 67_> -7 -7 7; 6_ordin -9 -9 9; 70 -6 -6 6; 70_12 -6 -6 6
72 -6 -5 6; 72_63 -6 -5 6; 73 -8 -8 8; 73_74 -8 -8 8; 74 -8 -8 8; 74_75 -8 -8 8; 75 -11 -11 11; 75012 -6 -7 7
75012_> -6 -7 7; 75_> -11 -11 11; 77 -8 -8 8; 77_23 -8 -8 8; 78 -8 -9 9; 78_> -8 -9 9; 79 -6 -6 6; 79_> -6 -6 6
8 -10 -9 10; 81 -6 -5 6; 81_72 -6 -5 6; 82 -7 -7 7; 82_67 -7 -7 7; 87 -7 -7 7; 87_> -7 -7 7; 88 -6 -6 6
88_70 -6 -6 6; 89 -5 -5 6; 89_45 -5 -5 6; 8_avenu -9 -7 8; 8_escal -6 -6 6; 90 -8 -8 8; 90_81 -6 -5 6; 90_87 -7 -7 7
91 -8 -8 8; 91_77 -8 -8 8; 99 -6 -6 6; 99_75 -6 -6 6; <_01 -10 -10 11; <_01348 -12 -12 12; <_02 -7 -7 7
<_04 -8 -8 8; <_06 -12 -12 13; <_0696 -8 -8 8; <_07 -6 -5 6; <_10 -10 -10 10; <_3 -7 -5 8; <_32 -7 -7 8
<_33612 -12 -12 12; <_6 -9 -9 9; <_a -11 -15 13; <_absol 11 -4 -21; <_accue -6 -7 9; <_affir 17 -15 -17
<_ah -2 -4 -4; <_aicha -6 -7 6; <_ajout -6 -8 7; <_alice -5 -6 6; <_allez 5 -6 0; <_allo -13 -12 13
<_allon 10 -10 -10; <_alors -15 -14 16; <_ana -9 -9 9; <_anne -7 -7 7; <_annie -7 -8 8; <_aroba -10 -18 23
<_arthu -5 -7 10; <_assur 12 -11 -13; <_atten -17 -17 18; <_au -10 2 1; <_aucun -13 9 -7; <_aurel -10 -10 10
<_avec 13 -13 -13; <_awa -4 6 -5; <_b -11 -11 12; <_bah -5 7 -5; <_baiss -9 -10 10; <_bascu -7 -7 7; <_be 11 -7 -11
<_ben 4 -10 1; <_bien 11 2 -30; <_blabl -12 -12 12; <_bon -1 -2 4; <_bonjo -20 -26 25; <_bonne -8 -11 10
<_bonso -5 -5 5; <_boula -9 -10 10; <_box -12 -13 13; <_bruno -4 -5 5; <_c 0 -5 2; <_ca 0 -6 -1; <_carol -1 -3 4
<_carre 15 -16 -14; <_ce -13 9 -2; <_celia -5 -7 7; <_celui -4 -6 6; <_certa 9 0 -25; <_certe 12 -12 -12
<_cette -10 10 -10; <_chape -10 -10 10; <_charl -10 -9 10; <_chepa -13 -12 13; <_chris -4 -5 6; <_chut -6 -6 6
<_cinq -8 -8 8; <_clair -7 -8 8; <_combi -8 -8 9; <_comme -17 -26 24; <_conne -5 -6 9; <_conta -6 -8 9
<_corin -6 -6 6; <_corre -15 14 -10; <_d 11 -21 -6; <_dans -13 -12 13; <_de -8 -7 9; <_deja 14 -15 -11
<_deman -10 -7 11; <_denis -6 -6 6; <_depui -16 -13 15; <_desol -3 8 -6; <_deux -5 -14 10; <_didie -5 -8 11
<_direc -5 -7 10; <_dison 6 -6 -6; <_dites -5 -5 5; <_dix -11 -11 12; <_docte -8 -8 8; <_domma -9 -9 9
<_donne -7 -4 7; <_du -18 33 -34; <_duboi -10 -10 10; <_dupui -6 -9 8; <_ecout 6 -5 -7; <_ecriv -3 -3 4
<_eh 9 -8 -10; <_elle 1 -16 3; <_en 17 -14 -16; <_enfin 11 -8 -7; <_enten 22 -17 -22; <_entre -10 -6 11
<_envir -9 -9 9; <_enzo -6 -7 7; <_eric -6 -7 10; <_espec -10 -9 10; <_est -6 -7 7; <_et 23 -17 -23; <_euh -7 -11 11
<_evide 8 -5 -4; <_exact 17 -19 -14; <_excus -9 -7 9; <_f -5 -6 6; <_faite 11 -11 -10; <_fatim -5 -5 6
<_faut -10 -15 14; <_fauve -5 -5 5; <_faux -30 24 -13; <_fleur -4 -4 5; <_franc -8 -12 12; <_garag -4 -6 9
<_gerar -4 -8 7; <_gille -7 -8 9; <_gmail -11 -11 11; <_go 12 -12 -12; <_grave 11 -11 -11; <_guy -5 -9 10
<_hamid -3 -4 7; <_hein -24 -15 20; <_helas -11 13 -13; <_hicha -10 -10 10; <_hier -9 -8 9; <_hmm -12 -12 12
<_hors -13 18 -19; <_hugue -6 -6 7; <_hum 6 -6 -7; <_ici -7 -7 7; <_igor -3 -3 6; <_il -21 -5 14; <_impec 14 -12 -15
<_impos -18 8 -8; <_incor -10 10 -10; <_ines -6 -7 9; <_info -7 -6 8; <_inspe -9 -9 9; <_inter -15 -16 16
<_inuti -12 12 -12; <_j -20 -6 12; <_jamai -14 19 -20; <_je -5 -7 3; <_jean -10 -10 10; <_jeann -4 -4 8
<_jojo -8 -10 12; <_joker -12 -12 12; <_julie -5 -11 13; <_juste 0 -10 7; <_justi -5 -6 6; <_karin -12 -12 12
<_kevin -7 -9 8; <_l -9 -6 9; <_la -20 -22 24; <_lacom -8 -8 8; <_laiss -8 10 -12; <_laque -12 -12 12
<_laura -7 -7 7; <_laure -13 -13 13; <_le -19 -20 23; <_lefeb -6 -6 6; <_leque -12 -11 12; <_les -10 -10 11
<_loin -16 14 -14; <_louis -4 -5 7; <_luc -5 -7 7; <_ludiv -8 -9 9; <_lui 9 -9 -8; <_lundi -9 -9 9; <_m -12 -14 14
<_ma -11 -6 8; <_madam -17 -18 18; <_maill -9 -9 9; <_mais 15 -7 -20; <_maitr -9 -9 9; <_malhe -3 9 -13
<_manon -8 -7 8; <_marc -7 -9 9; <_march 10 -10 -10; <_marie -12 -12 14; <_marti -9 -10 10; <_mateo -6 -9 8
<_mauva -11 11 -10; <_merci -8 -7 8; <_merde -12 -7 10; <_mes -7 -7 7; <_mette -6 -7 7; <_mhm 12 -12 -12
<_micro -10 -10 10; <_mmh 9 -7 -8; <_mobil -12 -12 12; <_moi -16 -4 10; <_moins -9 -10 9; <_mon -10 -18 18
<_monsi -19 -18 19; <_natha -6 -8 12; <_negat -14 14 -14; <_nein -10 9 -6; <_nenni -11 12 -12; <_neuf -11 -11 11
<_nguye -10 -9 10; <_ni -22 -14 15; <_nicol -2 -3 5; <_niet -12 12 -12; <_no -12 10 -8; <_noah -1 -2 3
<_nom -8 8 -7; <_non 13 6 -38; <_nope -14 14 -14; <_nos -7 -7 7; <_notre -9 -7 8; <_nous 3 -18 -1
<_nulle -12 12 -12; <_numer -8 -7 8; <_odile -5 -6 8; <_oh -8 -1 3; <_ok 13 -11 -17; <_olga -6 -6 7; <_on 7 -9 -9
<_orang -11 -11 11; <_oubli -10 10 -11; <_oui 10 -3 -23; <_p -6 -8 10; <_paill -11 -11 11; <_pardi 12 -12 -12
<_pardo -18 -17 18; <_parfa 17 -16 -17; <_parle -12 -6 9; <_parti -10 -9 10; <_pas -27 33 -24; <_passe -12 -10 11
<_paul -13 -14 15; <_paule -6 -8 8; <_paulo -6 -6 7; <_perso -8 -9 9; <_peut -20 -12 17; <_phili -6 -7 8
<_pierr -7 -7 7; <_plus -13 11 -7; <_pluto 5 -1 -9; <_posit 12 -12 -12; <_possi -13 -13 13; <_pour 7 -2 -17
<_pourq 14 -28 0; <_prend -5 -5 6; <_preno -8 -8 8; <_presq -6 7 -7; <_puisq -11 11 -9; <_qu -15 -11 14
<_quand -9 -9 9; <_quatr -12 -13 13; <_que -13 14 -14; <_quel -14 -12 13; <_quell -14 -16 16; <_quelq -8 -15 14
<_qui -9 -9 9; <_quinz -8 -8 8; <_quoi -9 -10 9; <_r -2 -2 4; <_raymo -9 -8 9; <_rende -5 -5 5; <_rien -11 14 -14
<_romai -5 -7 7; <_rue -7 -9 8; <_s -25 -1 3; <_sa -8 11 -11; <_sabri -1 -5 6; <_sandr -3 -4 7; <_sans -1 4 -14
<_schmi -9 -10 12; <_sebas -7 -9 8; <_seize -8 -8 9; <_septa -9 -8 9; <_servi -9 -9 9; <_si 11 -4 -14
<_silen -8 -7 8; <_sim 9 -9 -9; <_six -10 -9 10; <_soixa -12 -9 11; <_sophi -6 -6 6; <_sous -7 -8 8; <_steph -6 -8 9
<_stop -10 -8 9; <_super 10 -7 -8; <_sur -10 -10 10; <_surem -10 10 -10; <_surto -14 16 -12; <_tais -8 -5 9
<_tapez -5 -6 8; <_telep -8 -7 8; <_test -8 -9 10; <_thiba -10 -10 10; <_thoma -3 -3 4; <_titi -4 -6 8
<_toujo 8 -7 -5; <_tous -12 -12 12; <_tout 3 1 -10; <_toute -10 -10 10; <_trans -13 -11 12; <_trent -7 -7 7
<_tres -8 11 -14; <_trois -15 -13 19; <_trop 12 -7 -14; <_tu -9 8 -8; <_un -15 -18 20; <_une -14 -17 17
<_v -6 -10 10; <_vande -10 -10 10; <_vers -10 -9 10; <_viens -10 -10 10; <_virgi -3 -5 7; <_voila 8 -14 -7
<_voix 10 -12 -9; <_volon 19 -20 -15; <_votre -6 -6 6; <_vous -15 13 -11; <_wifi -8 -8 8; <_wii 9 -9 -9
<_y 9 -14 -1; <_yep 12 -12 -12; <_yes 19 -19 -17; <_you -6 -6 6; <_yvett -8 -9 9; <_zero -7 -9 12; a -13 -7 8
a_> -6 -6 7; a_aller 6 -3 -6; a_aroba -3 -5 7; a_b -6 -7 7; a_ca -14 -15 15; a_ce -7 -9 8; a_chaqu -7 -8 7
a_chope -5 -5 6; a_cinq -11 -10 14; a_comme -5 -5 5; a_conne -1 -8 8; a_cote -10 15 -14; a_coupe -9 -9 9
a_cree -2 -5 6; a_d -3 -4 7; a_debra -5 -8 7; a_deja -4 -5 5; a_dire -16 -17 16; a_dit -15 -8 12; a_du -13 -16 15
a_erreu -26 23 -16; a_ete -7 -7 8; a_faire -4 -5 5; a_fait 18 -15 -22; a_garde -4 -7 7; a_h -6 -6 6; a_insta -1 -3 4
a_l -11 -14 14; a_la -9 12 -10; a_le -7 -7 8; a_m -3 -3 7; a_ma -9 5 -3; a_mon -11 -15 21; a_noemi -9 -11 11
a_paris -12 -11 12; a_parti -5 -5 6; a_pas 20 -29 -1; a_perdu -6 -5 6; a_peu -7 -7 7; a_plus -8 -9 11
a_point -7 -7 7; a_pose -5 -6 7; a_preve -8 -11 10; a_propo 10 -7 -10; a_quatr -2 -2 5; a_quelq -6 -6 10
a_qui -9 -11 10; a_redir 8 -9 -6; a_regar -6 -9 7; a_rien -15 16 -16; a_robas -5 -6 6; a_signe -10 -8 10
a_six -5 -6 6; a_t -6 -9 8; a_touch -2 9 -9; a_u -6 -7 9; a_un -8 -8 9; a_une -6 -10 9; a_voir -11 13 -13
a_votre 6 -2 -6; a_vous -5 -8 6; a_zero -6 -4 7; aboie -7 -7 8; aboie_je -7 -7 8; abonn -10 -8 10; abonn_> -10 -8 10
abrut -10 -9 10; abrut_> -10 -9 10; absol 11 -4 -21; absol_> 19 -21 -14; absol_c 7 -6 -7; absol_madam 12 -11 -13
absol_pas -28 27 -15; abuse -18 -15 17; abuse_> -18 -15 17; accen -15 -14 16; accen_> -14 -13 14; accen_aigu -6 -6 6
acces -5 -8 7; acces_inter -5 -8 7; accor 7 4 -19; accor_> 10 4 -26; accor_avec -15 -17 16; accor_ca 6 -6 -5
accor_d 6 -6 -5; accor_faite 10 -15 -9; accor_mais -13 13 -13; accro -6 -9 9; accro_pas -6 -9 9; accue -6 -9 9
accue_> -6 -8 7; accue_aroba -6 -7 9; accue_deux -2 -5 6; achet -12 -11 12; achet_l -12 -11 12; acord 10 -10 -11
acord_> 10 -10 -11; acord_d 10 -10 -11; activ -7 -5 6; activ_depen -7 -5 6; actua -5 8 -8; actua_> -5 8 -8
adam -8 -10 9; adam_proto -8 -10 9; adres -14 6 -9; adres_> -7 13 -20; adres_c -9 -7 8; adres_dessu -5 -5 7
adres_garag -4 -7 7; adres_mail -3 -5 6; adres_oui 8 -7 -4; affir 17 -15 -17; affir_> 12 -12 -12
affir_chef 11 -11 -11; agace -8 -8 8; agace_> -8 -8 8; agee -7 -14 14; agee_qui -7 -14 14; agent -5 -7 7
agent_> -5 -7 7; ah -3 -2 -4; ah_bah -3 6 -13; ah_ben 8 -6 -23; ah_bon -15 -17 16; ah_ca -10 11 -12
ah_mais 11 -5 -13; ah_non -15 18 -20; ah_oui 9 -9 -8; ah_que -6 7 -9; ai -6 -4 1; ai_achet -12 -11 12
ai_appel 9 -13 -4; ai_assez -12 -9 11; ai_besoi -2 -5 7; ai_bien -7 8 -7; ai_chang -5 -5 6; ai_cinq -6 -5 6
ai_compt -7 -7 8; ai_debra 14 -14 -13; ai_deja 14 -20 -9; ai_demen -12 -14 13; ai_deux -5 -5 5; ai_dit 11 9 -24
ai_enten -4 14 -16; ai_etein 11 -12 -11; ai_eu -6 -8 7; ai_fait 22 -23 -19; ai_honte -3 -3 5; ai_jamai -7 8 -8
ai_je -9 -11 10; ai_le -6 -9 9; ai_mail 0 -1 2; ai_marre -16 -18 19; ai_parle -4 -5 6; ai_pas -29 8 5
ai_plus -6 -12 10; ai_quatr -6 -6 7; ai_quelq -2 -8 9; ai_ras -9 -9 10; ai_redem 22 -22 -22; ai_rien -23 4 1
ai_touch -8 10 -11; ai_un -6 -11 11; ai_une -8 -12 12; ai_vraim -6 -6 9; aicha -6 -7 6; aicha_diall -6 -7 6
aider 6 -3 -6; aider_a 6 -3 -6; aigu -6 -6 6; aigu_> -6 -6 6; aille 7 -14 3; aille_> 6 -14 5; aille_c 6 -2 -6
aimab -12 -10 11; aimab_> -12 -10 11; aime -12 4 -4; aime_autan -8 9 -9; aime_la -3 -9 8; aimer 9 0 -15
aimer_bien 12 -13 -12; aimer_mieux -12 11 -11; ajout -6 -8 7; ajout_un -6 -8 7; alain -4 -7 9; alain_girar -4 -7 9
alami -10 -10 10; alami_> -10 -10 10; alarm -6 -5 6; alarm_me -6 -5 6; alice -5 -6 6; alice_du -5 -6 6
allem -4 -3 6; allem_> -4 -3 6; aller -13 10 -4; aller_merci -15 13 -9; aller_mon 9 -9 -9; aller_plus 6 -3 -6
aller_voir -10 -13 12; allez 19 -17 -13; allez_on 13 -11 -9; allez_oui 11 -4 -9; allez_passe -5 -6 7
allez_y 18 -16 -14; allo -13 -12 13; allo_> -12 -12 12; allo_vous -17 -13 17; allon 10 -10 -10; allon_y 10 -10 -10
alors -19 10 5; alors_05 -6 -6 6; alors_> 3 4 -20; alors_c -5 -5 5; alors_ca -5 -5 5; alors_comme -4 -6 6
alors_en -13 13 -12; alors_euh -8 -11 10; alors_j -7 8 -7; alors_je -4 -5 6; alors_la -5 -9 8; alors_le -7 -7 7
alors_non -16 16 -12; alors_on -2 -2 5; alors_que -6 -9 9; alors_une -5 -5 5; alors_votre -4 -5 5; amara -9 -9 9
amara_> -9 -9 9; an -12 -11 12; an_derni -12 -11 12; ana -9 -9 9; ana_paula -9 -9 9; anato -5 -5 5; anato_u -5 -5 5
andro -8 -4 8; andro_> -8 -4 8; aneri -8 -7 8; aneri_> -8 -7 8; anne -12 -13 13; anne_lemai -8 -8 8
anne_marie -7 -7 7; annee -3 -2 4; annee_de -3 -2 4; annie -7 -8 8; annie_point -7 -8 8; annul -11 -10 11
annul_> -11 -10 11; ans -6 -6 7; ans_> -6 -6 7; anten -8 -7 8; anten_> -8 -7 8; appar -17 -16 20; appar_> -17 -17 19
appar_depui -6 -6 8; appar_la -2 -2 3; appar_on -5 -5 6; appel -20 -3 13; appel_> -10 6 1; appel_au -10 -12 14
appel_avec -3 -2 4; appel_ca -5 -6 6; appel_comme -21 -17 20; appel_de -15 -15 16; appel_depui -3 -3 4
appel_des -6 -6 6; appel_entra -4 -9 9; appel_hier 11 -6 -13; appel_joset -7 -10 8; appel_julie -7 -11 9
appel_moi 0 0 1; appel_on -7 -9 8; appel_pas -13 16 -17; appel_pour -15 8 -5; appel_redem -13 -16 15
appel_un -8 -9 9; apres -12 -12 12; apres_je -5 -5 5; apres_midi -9 -8 9; are -6 -6 6; are_idiot -6 -6 6
aroba -9 -13 19; aroba_> -10 -10 11; aroba_a -6 -7 7; aroba_b -4 -5 5; aroba_box -6 -8 9; aroba_devel -4 -6 7
aroba_dupon -11 -11 13; aroba_fabre -8 -9 10; aroba_free -7 -8 8; aroba_g -4 -3 6; aroba_gmail -7 -8 8
aroba_hotma -3 -6 7; aroba_iclou -7 -8 10; aroba_j 0 -1 2; aroba_la -5 -6 8; aroba_lapos -6 -6 7; aroba_live -5 -7 7
aroba_lycee -5 -7 10; aroba_ma -5 -8 11; aroba_mairi -6 -7 9; aroba_menui -7 -8 9; aroba_orang -5 -7 11
aroba_oua -6 -8 10; aroba_out -2 -4 6; aroba_outlo -4 -7 10; aroba_romai -5 -7 7; aroba_roman -7 -7 7
aroba_s -2 -3 5; aroba_sfr -6 -7 8; aroba_steph -6 -8 9; aroba_wanad -6 -8 10; aroba_yahoo -6 -8 9
aroba_yande -6 -6 7; arran 9 -8 -21; arran_> 16 -16 -15; arran_pas -22 18 -12; arret -12 10 -8; arret_il -12 10 -8
arriv -3 -7 7; arriv_pas -3 -7 7; arthu -5 -7 10; arthu_tiret -5 -7 10; assez -11 -9 11; assez_> -10 -8 9
assez_de -8 -7 8; assez_joue -1 -2 4; assis -15 -13 14; assis_> -14 -12 13; assis_de -7 -7 7; assoi -2 -9 9
assoi_> -2 -9 9; assur 15 -16 -13; assur_> 15 -16 -13; at -6 -7 11; at_free -6 -8 10; at_gmail -4 -4 7
ateli -2 -5 6; ateli_> -2 -5 6; attac -6 -8 12; attac_aroba -4 -8 10; attac_donc -5 -4 6; attac_point -4 -5 5
attac_t -2 -4 6; atten -20 -9 17; atten_> -11 -10 11; atten_cheri -5 -5 5; atten_deux -8 -8 8; atten_excus -7 -7 8
atten_j -2 -8 9; atten_je -11 -11 11; atten_la 0 0 1; atten_non -9 9 -10; atten_s -25 -15 24; atten_si 6 -6 -1
atten_un -3 -6 9; au -22 -5 12; au_06 -5 -5 6; au_12 -6 -7 7; au_bout -6 -7 7; au_burea -9 -9 11
au_contr -12 15 -16; au_dos -2 -9 9; au_mois -11 -9 11; au_nivea -8 -9 9; au_nom -4 -7 9; au_numer -7 -9 8
au_premi -8 -11 10; au_rez -5 -6 7; au_salon -2 -2 3; au_sujet 5 -14 -3; au_suppo -7 -7 7; au_telep -9 -10 11
au_trois -12 -10 12; au_wifi -2 -6 7; au_zero -1 -1 2; aucun -1 1 -6; aucun_> -18 17 -17; aucun_appel -3 -3 4
aucun_idee -18 -16 17; aucun_monsi -20 17 -15; aucun_probl 21 -21 -10; aucun_souci 21 -21 -19; augus 12 -12 -12
augus_> 12 -12 -12; aujou -11 -1 5; aujou_hui -11 -1 5; aurel -10 -10 10; aurel_perri -10 -10 10; aussi -7 -6 7
aussi_donc -7 -6 7; autan -8 9 -9; autan_pas -8 9 -9; autre -25 29 -26; autre_> -5 -6 7; autre_appel -7 -10 10
autre_chose -15 15 -11; autre_je -5 -21 20; autre_non -4 14 -14; autre_probl -19 18 -17; autre_souci -15 13 -7
autre_truc -4 7 -4; avant -8 -7 8; avant_vous -8 -7 8; avec -12 -14 13; avec_celui -5 -5 5; avec_deux -20 9 -6
avec_l -5 -5 7; avec_la -6 -12 11; avec_leque -6 -9 7; avec_ma -3 -4 5; avec_mon -7 -6 7; avec_p -5 -7 7
avec_plais 13 -13 -13; avec_quelq -5 -7 11; avec_quoi -15 -17 16; avec_toute -2 -8 8; avec_un -6 -10 12
avec_une -8 -7 8; avec_vous -12 -7 10; avenu -9 -7 8; avenu_foch -9 -7 8; avez 10 -10 -14; avez_besoi -18 -6 15
avez_bien 14 -20 -13; avez_de -5 -4 9; avez_deja -17 -11 15; avez_dit 13 -24 -11; avez_mal -24 20 -18
avez_pas -13 13 -13; avez_qu -6 -9 7; avez_raiso 14 -19 -9; avez_tout 21 -25 -19; avez_un -14 -13 14
avez_vu 11 -13 -8; avoca -8 -6 8; avoca_> -8 -6 8; avoir -9 -15 14; avoir_une -9 -15 14; avons -8 8 -8
avons_demen -8 8 -8; avoue -8 -9 10; avoue_que -8 -9 10; awa -4 6 -5; awa_c -4 6 -5; b -13 -12 15; b_aroba -3 -3 7
b_b -2 -4 5; b_c -7 -9 10; b_comme -11 -11 12; b_e -3 -4 5; b_o -7 -6 7; b_t -4 -5 5; b_v -6 -6 6; bah -3 7 -8
bah_ecout -9 -9 9; bah_j 11 -9 -10; bah_non -24 27 -22; bah_oui 11 -12 -9; baiss -9 -10 10; baiss_la -9 -10 10
bapti -8 -8 8; bapti_renar -8 -8 8; barre -7 -6 10; barre_de -7 -6 10; bas -8 5 -4; bas_> -7 8 -8; bas_marti -4 -7 7
bas_petit -1 -3 4; bas_vidal -5 -7 7; bascu -7 -7 7; bascu_moi -7 -7 7; batim -6 -6 6; batim_c -6 -6 6
batip -7 -9 9; batip_> -7 -9 9; be 4 -8 0; be_> -7 -6 8; be_oui 11 -7 -11; beau -9 -13 11; beau_aujou -9 -13 11
beauc -8 -9 8; beauc_madam -8 -9 8; belha -3 -4 7; belha_b -3 -4 7; ben 1 -13 6; ben_> -12 -9 10; ben_atten 0 0 1
ben_c -15 -11 15; ben_ca 15 -23 -11; ben_dame 7 -6 -10; ben_evide 11 -8 -14; ben_j -13 -9 11; ben_je -3 -5 7
ben_la 17 -17 -15; ben_moi -18 24 -25; ben_mon 6 -3 -6; ben_non -13 15 -17; ben_oui 24 -17 -22; ben_pas -15 15 -13
ben_si 12 -9 -14; ben_tout -21 -17 18; ben_voila 10 -6 -11; benis -8 -9 8; benis_> -8 -9 8; benoi -5 -8 8
benoi_60 -5 -8 8; berna -14 -14 15; berna_> -14 -14 15; berna_aroba -3 -8 11; bertr -4 -5 5; bertr_point -4 -5 5
besna -6 -4 6; besna_> -6 -4 6; besoi -20 13 0; besoi_> -12 20 -21; besoi_de -17 -7 15; bien 24 -19 -21
bien_> 17 -28 -9; bien_aimab -12 -10 11; bien_au -11 10 -8; bien_c 1 -11 2; bien_ca 2 3 -23; bien_ce 5 -5 -1
bien_cela 1 -1 -1; bien_compr 14 -20 -13; bien_d 5 -2 -2; bien_enten -2 -24 8; bien_evide 14 -11 -11
bien_la 8 -7 -4; bien_le -2 -13 7; bien_merci 18 -19 -12; bien_moi 9 -8 -9; bien_mon 9 -9 -8; bien_note 7 -6 -7
bien_notre 7 -6 -7; bien_oui 8 -5 -7; bien_pour 16 -16 -3; bien_que 6 -7 -5; bien_recu 9 -14 -6; bien_s 11 -12 -11
bien_sur 7 1 -19; bien_volon 13 -14 -9; bihan -5 -4 9; bihan_attac -5 -4 9; blabl -12 -12 12; blabl_> -12 -12 12
blanc -8 -7 8; blanc_> -7 -6 6; blanc_aroba -6 -6 6; blanc_le -2 -3 5; bloqu -12 -12 12; bloqu_> -12 -12 12
boite -5 -8 11; boite_point -5 -8 11; boiti -7 -6 9; boiti_> -7 -6 9; bol -9 -10 11; bol_> -9 -9 10; bol_de -6 -6 9
bon -15 -8 8; bon_> -25 -8 11; bon_assez -1 -2 4; bon_bon -6 6 -3; bon_laiss -13 14 -11; bon_moi -4 -5 5
bon_monsi 18 -14 -21; bon_nom -13 14 -14; bon_numer -11 15 -14; bon_pour 7 -9 -6; bon_vous -7 8 -8; bonjo -20 -26 25
bonjo_> -10 -9 10; bonjo_c -8 -8 8; bonjo_je -5 -11 8; bonjo_madam -8 -6 7; bonjo_monsi -22 -18 21; bonne -19 -16 17
bonne_adres -11 13 -12; bonne_douza -5 -5 6; bonne_et -6 -6 7; bonne_quest -12 -16 15; bonso -5 -5 5
bonso_on -5 -5 5; borde -10 -10 10; borde_> -10 -10 10; bouch -7 -7 7; bouch_et -7 -7 7; boula -9 -10 10
boula_du -9 -10 10; bout -6 -7 7; bout_du -6 -7 7; bouti -4 -4 5; bouti_> -4 -4 5; bouzi -10 -9 11
bouzi_au -10 -9 11; box -23 -10 15; box_> -21 -4 7; box_c -6 -10 10; box_est -6 -7 9; box_fonct -2 -8 8
box_mais -6 -12 13; box_ne -5 -6 6; box_point -6 -8 9; box_s -11 -10 11; box_toute -7 -9 8; bras -9 -11 10
bras_> -9 -11 10; bras_monsi -9 -11 10; bruit -13 -16 15; bruit_la -13 -16 15; brun -10 -10 10; brun_> -10 -10 10
bruno -5 -6 7; bruno_aroba -5 -4 6; bruno_point -4 -5 5; burea -13 -12 13; burea_12 -6 -3 7; burea_> -10 -10 10
burea_donc -2 -2 3; burea_sont -5 -5 5; burea_tous -6 -6 7; c 5 -2 -7; c_a -3 -5 7; c_d -6 -7 9; c_est 5 -2 -8
c_etait -10 9 -8; c_good 7 -6 -5; c_i -7 -7 7; c_l -2 -4 6; c_tiret -6 -7 7; ca 3 -5 -5; ca_> 1 -1 -6
ca_a -10 -11 11; ca_c -14 17 -18; ca_clign -11 -10 11; ca_comme -12 0 3; ca_coupe -17 -11 14; ca_d 6 -2 -6
ca_depen -23 -19 22; ca_du -6 7 -7; ca_dure -7 -8 7; ca_en -15 -13 14; ca_et -4 -3 4; ca_exact 9 -9 -9
ca_fait -18 -15 18; ca_hache -8 -9 9; ca_ira -13 14 -21; ca_j -6 -6 7; ca_je -13 0 3; ca_joue 13 -13 -12
ca_lag -6 -7 7; ca_m 9 -4 -18; ca_march 13 -24 -7; ca_me 13 -23 -3; ca_meme 18 -16 -13; ca_mon 7 -5 -5
ca_monsi 14 -20 -9; ca_ne -2 15 -14; ca_non -3 7 -12; ca_oui 28 -27 -19; ca_peut 6 -3 -6; ca_que 5 5 -15
ca_raccr -12 -10 11; ca_roule 13 -12 -14; ca_se -7 -8 7; ca_serai 2 3 -15; ca_sert -10 9 -9; ca_suffi -8 -10 10
ca_tombe -5 -6 6; ca_va -15 13 -9; ca_vous 15 -15 -4; cabin -7 -9 8; cabin_morea -7 -9 8; cable -9 -10 9
cable_> -9 -10 9; camer -6 -5 6; camer_> -6 -5 6; campi -5 -5 5; campi_vous -5 -5 5; capte -15 -17 17
capte_bien -11 -8 10; capte_pas -10 -10 10; capte_plus -9 -11 11; capte_rien -6 -4 7; cardi -8 -8 8; cardi_> -8 -8 8
carol -7 -7 8; carol_petit -7 -7 7; carol_tiret -1 -3 4; carpe -7 -11 9; carpe_> -7 -11 9; carre 18 -16 -18
carre_> 18 -16 -18; carte -7 -7 7; carte_sim -7 -7 7; cas 11 0 -23; cas_> 11 0 -23; casqu -4 -4 7; casqu_une -4 -4 7
casse -9 -8 9; casse_> -9 -8 9; cave -7 -6 7; cave_> -7 -6 7; ce 3 -8 -2; ce_cable -9 -10 9; ce_matin 0 -15 3
ce_n -15 14 -8; ce_nom -7 8 -7; ce_que 6 -19 -3; ce_serai 6 -5 -5; ce_ticke -11 11 -8; cela 14 -16 -10
cela_> 18 -18 -17; cela_en -7 -5 6; cela_meme 7 -7 -7; celia -5 -7 7; celia_tiret -5 -7 7; celui -16 0 11
celui_avec -6 -9 7; celui_de -6 -6 7; celui_du -4 -6 6; celui_la -12 12 -10; cent -5 -3 7; cent_cinqu -5 -3 7
centa -5 -6 8; centa_de -5 -6 8; centr -9 -10 10; centr_> -9 -10 10; certa 4 -18 0; certa_> 7 -27 -2
certa_monsi -6 -8 7; certa_pas -25 23 -16; certe 12 -12 -12; certe_> 12 -12 -12; ces -14 -15 15
ces_petit -11 -10 10; ces_quest -2 -8 8; cette -25 14 -7; cette_fois -16 16 -15; cette_histo -6 6 -5
cette_machi -7 -9 8; cette_semai -11 -10 11; ch -7 -7 7; ch_> -7 -7 7; chamb -3 -5 6; chamb_deux -3 -5 6
chang -10 -8 10; chang_d -10 -8 10; chang_de -5 -5 6; chape -10 -10 10; chape_de -10 -10 10; chaqu -7 -8 7
chaqu_fois -7 -8 7; charg -7 -9 8; charg_la -7 -9 8; charl -12 -11 12; charl_d -10 -9 10; charl_de -8 -8 8
chat -14 -12 17; chat_est -10 -9 10; chat_felix -3 -2 4; chat_noir -8 -9 12; chaus -5 -6 7; chaus_deux -5 -6 7
chef 3 -13 1; chef_> 4 -13 0; chef_a -5 -5 6; chepa -13 -12 13; chepa_moi -13 -12 13; cherc -9 -9 10
cherc_mes -9 -9 9; cherc_mon -5 -5 7; cheri -5 -5 5; cheri_je -5 -5 5; chez -23 -4 12; chez_free -7 -8 8
chez_gmail -5 -7 7; chez_machi -6 -7 7; chez_moi -16 11 -10; chez_mort -6 -5 7; chez_renau -8 -9 9
chez_vous -1 -3 4; chez_wanad -6 -12 15; chico -7 -6 7; chico_> -7 -6 7; chien -14 -14 15; chien_> -10 -10 10
chien_qui -7 -7 8; chiff -2 -3 5; chiff_trois -2 -3 5; chope -5 -5 6; chope_le -5 -5 6; chose -15 15 -11
chose_> -15 15 -12; chose_cette -4 7 -3; chris -12 -13 13; chris_> -8 -8 8; chris_delau -5 -6 8; chris_lefeb -4 -5 6
chum 9 -9 -9; chum_> 9 -9 -9; chut -6 -6 6; chut_les -6 -6 6; cinq -11 -14 21; cinq_> -12 -12 14; cinq_avec -5 -7 7
cinq_cinqu -3 -3 6; cinq_dix -1 -2 3; cinq_douze -1 -2 3; cinq_et -7 -5 7; cinq_heure -11 -10 14; cinq_huit -1 -1 3
cinq_max -8 -8 9; cinq_neuf -2 -3 4; cinq_nonan -1 -1 3; cinq_ordis -10 -6 11; cinq_quatr -1 -2 3
cinq_radia -6 -5 6; cinq_seize -1 -1 1; cinq_soixa 0 0 1; cinq_treiz -2 -3 5; cinq_trent -3 -3 5; cinq_volet -6 -5 6
cinqu -5 -10 15; cinqu_> -10 -11 12; cinqu_deux -4 -3 7; cinqu_et -2 -1 3; cinqu_huit -6 -7 8; cinqu_neuf -1 -1 2
cinqu_six -3 -5 8; cinqu_trois -3 -4 6; clair -7 -8 8; clair_rouss -7 -8 8; clien -8 -7 8; clien_en -3 -5 7
clien_quara -8 -7 8; clign -16 -15 16; clign_c -11 -10 11; clign_sur -5 -5 6; code 6 -5 -7; code_posta 6 -5 -7
coiff -4 -5 7; coiff_point -6 -8 9; coiff_zero -1 -1 1; coler -11 -10 11; coler_> -11 -10 11; coler_monsi -11 -10 11
colin -9 -9 9; colin_> -9 -9 9; colle -7 -8 8; colle_> 6 -2 -6; colle_parce -4 -3 4; colle_point -5 -7 7
colle_sandr -4 -5 5; colle_sophi -6 -6 6; colle_trent -8 -9 12; coloc -5 -5 6; coloc_> -5 -5 6; com -18 -5 12
com_> -18 -4 10; com_avec -3 -3 4; com_bien -10 -7 11; com_ca -5 -5 5; combi -12 -14 14; combi_de -8 -8 9
combi_est -11 -11 12; comme -5 -20 10; comme_> 1 -19 1; comme_anato -5 -5 5; comme_aroba -4 -5 5
comme_berna -7 -7 7; comme_bertr -4 -5 5; comme_c -5 5 -5; comme_ca -16 -4 14; comme_comme -10 -6 7
comme_d 14 -6 -15; comme_dire -4 -6 6; comme_dites -6 -6 7; comme_eugen -5 -5 5; comme_franc -5 -5 5
comme_j -10 -6 7; comme_je -21 -17 20; comme_la -6 -7 7; comme_laure -3 -5 8; comme_le -8 -7 8; comme_les -7 -7 7
comme_louis -5 -5 5; comme_ne -3 -3 4; comme_par -10 -9 10; comme_pierr -6 -8 10; comme_que 8 -8 -8
comme_ursul -5 -5 5; comme_victo -5 -5 5; comme_vous 17 -12 -18; compe -5 -8 12; compe_> -5 -8 12; compl -23 -22 23
compl_> -23 -21 23; compl_stupi -6 -8 7; compr -4 -18 10; compr_> 1 -8 0; compr_c -13 13 -13; compr_la -5 -11 11
compr_pas -8 -8 9; compr_quest -9 -11 10; compr_rien -7 -9 8; compr_une -6 -6 7; compt -10 -8 10; compt_a -7 -7 8
compt_sept -7 -7 8; compt_trois -2 -5 6; concl 10 -10 -10; concl_> 10 -10 -10; confi 19 -16 -18; confi_> 19 -16 -18
conna -10 12 -8; conna_> -12 6 -5; conna_a -7 -6 7; conna_rien -6 6 -5; conne -14 -16 17; conne_> -18 -17 20
conne_a -6 -12 13; conne_cinq -6 -5 6; conne_est -7 -10 9; conne_moi -5 -6 9; conne_mon -1 -8 8; conne_pas -6 -10 8
conse -13 -11 12; conse_> -6 -6 6; conse_s -11 -6 9; conso -7 -12 10; conso_et -5 -5 5; conso_ne -6 -10 8
conso_trouv -7 -10 10; conso_un 0 0 1; conta -6 -8 9; conta_aroba -6 -8 9; conti 10 -9 -10; conti_> 10 -9 -10
contr -27 18 -13; contr_> -29 26 -20; contr_c 9 -9 -8; contr_depui -4 -8 7; contr_est -11 -19 19; contr_le -6 -15 14
contr_vous -11 -12 11; convi 13 -10 -14; convi_> 12 -10 -13; convi_tres 12 -7 -12; corin -6 -6 6; corin_mahe -6 -6 6
corre 21 -23 -8; corre_> 16 -21 1; corre_c 2 -1 -1; corre_ca 13 -12 -13; corre_ce -15 14 -10; corre_de 4 -2 -2
corri -8 7 -7; corri_> -8 7 -7; cote -10 15 -14; cote_> -10 15 -14; coupe -21 -17 20; coupe_> -18 -16 18
coupe_je -9 -9 9; coupu -10 -11 11; coupu_> -10 -10 10; coupu_de -5 -6 6; coura -5 -6 6; coura_la -5 -6 6
cours -4 -3 4; cours_> -4 -3 4; cree -2 -5 6; cree_une -2 -5 6; crois -2 11 -22; crois_> 21 -24 -16
crois_bien 18 -20 -13; crois_pas -24 20 -14; cuisi -11 -9 12; cuisi_> -11 -9 12; d 8 -24 -1; d_a -15 2 3
d_abonn -10 -8 10; d_abrut -10 -9 10; d_acces -6 -9 9; d_accor 7 4 -19; d_acord 10 -10 -11; d_actua -5 8 -8
d_aille 11 -10 -10; d_appar -5 -5 6; d_appel -9 -11 10; d_aroba -8 -8 12; d_avant -8 -7 8; d_deux -2 -2 4
d_e -4 -3 6; d_erreu 23 -23 -13; d_expli 6 -2 -6; d_habit 14 -6 -15; d_hondt -10 -9 10; d_incon 12 -12 -12
d_inter -7 -5 6; d_j -3 -4 7; d_point -11 -8 15; d_t -9 -10 12; d_u -7 -6 7; d_un -3 -3 5; da 7 -7 -6; da_> 7 -7 -6
da_c 7 -5 -5; dame 7 -6 -10; dame_oui 7 -6 -10; dans -1 -19 5; dans_l -12 -6 10; dans_la -15 -12 17
dans_le 4 -15 -3; dans_ma -7 -6 7; daron -5 -5 6; daron_> -5 -5 6; de 2 -20 8; de_18 -5 -5 6; de_borde -10 -10 10
de_ca 5 -9 -5; de_ce 6 -7 -5; de_charg -7 -9 8; de_chaus -5 -6 7; de_chez -12 -12 13; de_chico -7 -6 7
de_clien -8 -7 8; de_coiff -1 -1 1; de_compe -5 -8 12; de_conne -3 -2 4; de_coura -5 -6 6; de_dire -6 -1 7
de_dix -9 -10 9; de_donne -6 -8 7; de_dossi -5 -5 5; de_ferra -8 -9 8; de_fois -8 -8 9; de_forfa -5 -5 6
de_gaull -8 -8 8; de_jules 0 0 1; de_l -6 -6 7; de_la -19 6 -5; de_le 11 -11 -11; de_ligne -4 -2 4; de_lyon -7 -7 8
de_ma 2 -13 3; de_madam -8 -4 8; de_maiso -4 -2 4; de_marse -12 -12 12; de_meme 4 -2 -2; de_moi -8 -10 10
de_mon -18 -7 16; de_monsi -7 -7 7; de_naiss -3 -2 4; de_nos -3 -3 4; de_nouve 14 -18 -8; de_novem -11 -9 11
de_paill -10 -10 10; de_papa -4 -2 7; de_paras -7 -8 8; de_paris -6 -7 7; de_parle -2 -5 7; de_perso -10 9 -8
de_poste -7 -7 8; de_prend -5 -5 5; de_probl 26 -26 -13; de_quest -13 18 -19; de_quoi -14 -9 18; de_raise -6 -4 7
de_rappe -6 -6 6; de_refle 9 -7 -9; de_refus 25 -26 -16; de_rentr -5 -5 5; de_repar -6 -7 8; de_resea -6 -5 9
de_smet -10 -10 10; de_son -6 -6 7; de_souci 17 -22 -8; de_suite -13 -8 12; de_table -5 -5 5; de_tas -8 -9 8
de_telep -5 -19 19; de_tiret -4 -4 5; de_tonal -3 -9 10; de_toulo -9 -8 9; de_trait -7 -5 6; de_vingt -14 -20 19
de_vive -8 -10 10; de_vos -9 -8 11; de_votre -6 -6 9; de_vous -19 -13 20; de_wifi -5 -4 5; debit -8 -8 8
debit_monta -8 -8 8; debra 13 -8 -13; debra_> -11 12 -12; debra_ce 6 -6 -6; debra_et 10 -16 -9; debra_la -5 -8 7
deced -11 -11 11; deced_> -11 -11 11; decod -6 -5 7; decod_est -6 -5 7; decon -16 -13 15; decon_> -14 -11 13
decon_a -7 -8 7; deja 4 -10 -4; deja_> 9 -16 -7; deja_deux 13 -11 -13; deja_fait 19 -20 -15; deja_hier -6 -7 7
deja_la -12 -14 15; deja_norma -17 -11 15; deja_pose -4 -5 5; deja_redem 12 -20 -8; deja_resol -16 15 -13
delac -8 -7 8; delac_en -8 -7 8; delau -5 -6 8; delau_> -5 -6 8; delau_en -5 -6 8; delma -5 -6 6; delma_31 -5 -6 6
deman -7 -12 10; deman_a -7 -12 10; demar -5 -6 6; demar_> -5 -6 6; demen -17 -8 8; demen_> -12 -14 13
demen_en -8 8 -8; demi -6 -10 8; demi_douza -6 -10 8; denis -6 -6 7; denis_faure -6 -6 6; denis_point -6 -7 9
depan -12 -12 13; depan_> -8 -8 8; depan_mon -4 -2 4; depen -27 -22 25; depen_> -18 -15 17; depen_ce -13 -16 15
depen_d -7 -5 6; depen_de -7 -5 9; depen_des -8 -7 8; depui -24 -13 21; depui_ce -14 -14 15; depui_hier -14 -10 12
depui_la -5 -6 6; depui_longt -6 7 -7; depui_monte -6 -6 6; depui_neuf -3 -3 4; depui_quatr -4 -8 7
depui_que -5 -5 6; depui_trois -8 -8 9; deran 16 -17 -13; deran_pas 16 -17 -13; derni -13 -17 16; derni_> -16 -15 16
derni_fois -1 -14 3; des -15 -14 15; des_appar -6 -6 6; des_boiti -8 -6 10; des_fois -8 -7 8; des_gros -6 -6 6
des_lilas -8 -8 8; des_machi -6 -4 7; desol -14 14 -8; desol_> -15 14 -8; desol_mais -3 8 -6; dessu -5 -5 7
dessu_> -5 -5 7; deux -13 -14 18; deux_> -14 -12 14; deux_a -2 -5 6; deux_appar -9 -8 9; deux_aroba -4 -5 8
deux_autre -5 -6 7; deux_avec -7 -6 7; deux_c -7 -7 7; deux_camer -6 -5 6; deux_d -2 -2 4; deux_dans -2 -2 3
deux_des -8 -6 10; deux_dix -1 -1 3; deux_donc -3 -2 4; deux_douza -6 -6 7; deux_ecran -6 -3 7; deux_en -4 -6 6
deux_et -5 -5 5; deux_fois 23 -22 -22; deux_gsm -5 -3 7; deux_jours -13 -11 13; deux_l -19 13 -11; deux_lyon -2 -2 4
deux_mille -8 -7 8; deux_minut -8 -8 8; deux_mon 0 0 1; deux_onze -3 -3 5; deux_ordin -8 -7 8; deux_ordis -6 -5 7
deux_pc -6 -4 6; deux_porta -5 -5 5; deux_poste -5 -6 7; deux_premi -2 -3 5; deux_quara -4 -4 6; deux_quato -4 -3 7
deux_quatr -2 -2 3; deux_quinz -5 -5 5; deux_r -7 -7 9; deux_s -4 -3 6; deux_serve -7 -10 9; deux_soixa -3 -3 6
deux_t -2 -4 5; deux_telep -4 -6 6; deux_trent -1 -1 2; deux_trois -2 -3 4; deux_un -5 -8 11; deux_virgu -3 -3 6
deux_zero 0 0 1; deuxi -6 -8 7; deuxi_poste -6 -8 7; devan 2 -16 3; devan_> 10 -6 -11; devan_hotma -3 -3 4
devan_la -19 -17 19; devel -4 -6 7; devel_tiret -4 -6 7; devin -8 -7 8; devin_> -8 -7 8; devis -8 -9 10
devis_aroba -8 -9 10; diall -6 -7 6; diall_a -6 -7 6; didie -5 -8 11; didie_didie -5 -8 11; didie_soixa -5 -8 11
dieu -6 -8 7; dieu_si 6 -3 -6; dieu_vous -8 -9 8; diffe -10 10 -10; diffe_> -10 10 -10; dirai -10 9 -8
dirai_mais -10 9 -8; dire -9 -19 14; dire_> -16 -23 22; dire_c -7 -9 10; dire_ca 19 -13 -19; dire_mais -7 8 -8
dire_que -6 -18 7; direc -8 -11 11; direc_> -5 -8 6; direc_aroba -5 -7 10; direc_n -3 -5 7; direc_sur -5 -6 6
dis 29 -28 -16; dis_> -3 -15 5; dis_c -11 9 -7; dis_oui 10 -10 -2; dis_pas 31 -31 -19; dis_que -20 23 -22
disai 12 -7 -13; disai_oui 12 -7 -13; disie -11 -10 11; disie_> -11 -10 11; dison 6 -6 -6; dison_que 6 -6 -6
dit 13 -1 -16; dit_> 19 -16 -18; dit_d -9 -11 10; dit_de -13 -7 10; dit_le -8 7 -7; dit_non -15 16 -16
dit_oui 12 -12 -11; dit_qu -6 -5 6; dit_que -9 4 -3; dites -19 -21 21; dites_> -11 -17 14; dites_a -5 -5 5
dites_j -6 -5 6; dites_vous -6 -6 7; dix -14 -14 17; dix_> -11 -11 12; dix_heure -9 -10 10; dix_huit -11 -11 18
dix_neuf -4 -4 5; dix_onze 0 0 1; dix_quatr -5 -5 8; dix_sept -6 -9 12; dix_soixa -8 -9 15; dix_trent -2 -2 4
dizai -9 -12 11; dizai_de -9 -12 11; docte -8 -8 8; docte_anne -8 -8 8; dois -4 -5 6; dois_mettr -4 -5 6
doit -5 -5 5; doit_passe -5 -5 5; domma -18 -16 17; domma_> -18 -16 17; donc 2 -3 -9; donc_> 8 -3 -19
donc_bruno -5 -4 6; donc_deux -7 -6 7; donc_felix -3 -2 4; donc_il -8 7 -7; donc_je -5 -5 5; donc_non -5 5 -5
donc_oui 6 -5 -7; donc_sept -2 -2 3; donne -6 -8 7; donne_douce -3 -3 6; donne_mobil -6 -8 7; donne_moi -7 -4 7
dos -2 -9 9; dos_je -2 -9 9; dossi 2 -11 0; dossi_45 -5 -5 5; dossi_> 10 -12 -6; doubl -8 -8 10; doubl_zero -8 -8 10
douce -3 -3 6; douce_zero -3 -3 6; doute 10 -9 -8; doute_oui 10 -9 -8; douza -11 -12 13; douza_a -6 -10 8
douza_d -5 -5 6; douza_de -6 -6 7; douze -5 -6 8; douze_> -5 -6 7; douze_quara -7 -8 9; douze_quatr -4 -5 9
douze_soixa -6 -6 6; douze_treiz 0 0 1; douze_trent -4 -5 7; douze_zero -5 -3 7; du -21 3 7; du_bas -1 -3 4
du_batim -6 -6 6; du_bruit -13 -16 15; du_burea -5 -5 5; du_cabin -7 -9 8; du_centr -9 -10 10; du_fil -6 -7 7
du_magas -8 -8 8; du_meme -17 -10 16; du_monde -8 11 -11; du_salon -9 -11 12; du_servi -5 -6 7; du_six -1 -5 6
du_ticke 14 -8 -15; du_tou -7 9 -9; du_tous -8 8 -7; du_tout -14 20 -19; du_trava -5 -5 5; du_vingt -5 -6 6
duboi -12 -11 12; duboi_d -7 -6 7; duboi_gerar -10 -10 10; dupon -13 -15 17; dupon_> -7 -8 8; dupon_et -7 -6 8
dupon_gmail -8 -10 10; dupon_point -9 -10 10; dupui -6 -9 8; dupui_point -6 -9 8; durab -4 -6 7; durab_point -4 -6 7
duran -14 -19 17; duran_> -10 -16 12; duran_aroba -6 -8 11; duran_avec 0 -1 2; duran_chez -5 -7 7
duran_tout -4 -4 6; dure -7 -8 7; dure_c -7 -8 7; e -12 -13 17; e_> -6 -6 6; e_a -4 -5 6; e_accen -6 -6 6
e_aroba -6 -7 10; e_b -10 -10 10; e_c -2 -4 6; e_comme -5 -5 5; e_deux -5 -5 6; e_f -6 -6 6; e_i -6 -6 7
e_l -3 -4 7; e_m -3 -5 6; e_o -6 -9 8; e_parce -4 -3 6; e_point -3 -5 6; e_r -3 -3 4; e_t -3 -3 6; ecole -9 -10 11
ecole_> -9 -10 11; ecout 9 -19 -5; ecout_> 11 -11 -8; ecout_de 6 -5 -7; ecout_et 7 -9 -6; ecout_mon -9 -9 9
ecran -6 -3 7; ecran_> -6 -3 7; ecriv -3 -3 4; ecriv_moi -3 -3 4; effai -5 -6 6; effai_> -5 -6 6; effec 11 -10 -12
effec_> 11 -10 -12; effet 11 -12 -10; effet_> 11 -12 -10; eh 9 -8 -10; eh_bien 8 -9 -6; eh_oui 7 -7 -8
elect -8 -9 9; elect_> -8 -9 9; elle -3 -13 8; elle_a -6 -5 6; elle_dit -9 9 -9; elle_est -16 -17 18
elle_meme 12 -15 -11; elodi -9 -8 9; elodi_> -9 -8 9; elst -10 -10 10; elst_> -10 -10 10; emile -3 -5 6
emile_e -3 -5 6; en -4 -7 6; en_a -2 -4 6; en_ai -15 -13 15; en_coler -11 -10 11; en_effet 11 -12 -10
en_est -9 14 -14; en_fait -21 17 1; en_ligne -5 -5 5; en_mars -8 8 -8; en_minus -5 -7 10; en_occup -8 -6 7
en_panne -8 -12 10; en_passe -12 10 -9; en_plein 12 -14 -12; en_prend -8 -6 10; en_prior -7 -5 6; en_sais -11 -15 15
en_serai 14 -15 -14; en_suis -18 -13 13; en_telet -10 -9 10; en_tout -4 -6 6; en_train 9 -7 -9; en_un -7 -10 11
encor 1 1 -7; encor_> -15 18 -9; encor_la 13 -10 -14; encor_non -2 4 -3; encor_une -9 -13 12; enerv -14 -16 16
enerv_> -7 -6 7; enerv_a -2 -8 8; enerv_ces -11 -10 10; enfan -10 -10 11; enfan_pardo -6 -6 6; enfan_sont -6 -7 7
enfin -2 2 -11; enfin_> -11 12 -2; enfin_conne -14 -9 13; enfin_je 6 -6 -5; enfin_non -26 27 -22
enfin_oui 18 -17 -13; enfin_si 15 -16 -6; enorm -9 -10 9; enorm_ce -9 -10 9; enreg -4 -5 5; enreg_> -4 -5 5
enten 5 -29 7; enten_> 13 -32 3; enten_de -7 -7 8; enten_et -15 15 -14; enten_la -13 -18 18; enten_mais -7 8 -7
enten_mal -14 -14 14; enten_par -13 -10 13; enten_pas -6 -6 6; enten_tout 6 -5 -7; enten_tres -15 -14 15
entra -4 -9 9; entra_ne -4 -9 9; entre -15 -20 18; entre_> -10 -11 11; entre_c -8 -9 10; entre_cinq -7 -5 7
entre_dix -1 -1 2; entre_duran -10 -16 12; entre_huit -5 -5 5; entre_quinz -8 -5 9; envir -9 -9 9; envir_ca -4 -4 7
envir_vingt -9 -9 9; envoy -8 -6 8; envoy_mon -8 -6 8; enzo -6 -7 7; enzo_ferra -6 -7 7; epell -3 -3 7
epell_h -3 -3 7; eric -6 -7 10; eric_tiret -6 -7 10; erreu -11 25 -35; erreu_> -9 22 -32; erreu_monsi -14 12 -11
es -9 8 -8; es_goure -9 8 -8; escal -6 -6 6; escal_2 -6 -6 6; escof -9 -8 9; escof_de -9 -8 9; escro -12 -16 15
escro_> -12 -16 15; espec -12 -12 12; espec_d -10 -9 10; espec_de -8 -9 8; essai 12 -13 -11; essai_> 12 -13 -11
essay -2 14 -21; essay_> -3 14 -21; essay_d 6 -2 -6; est -4 -3 2; est_> -5 5 -5; est_a -9 -23 11
est_abuse -18 -15 17; est_au -1 -17 4; est_autre -11 11 -6; est_avec -23 8 -5; est_bien 37 -39 -20
est_bloqu -7 -7 7; est_bon -10 24 -9; est_ca 28 -27 -16; est_casse -9 -8 9; est_ce 12 -29 -1; est_cela 15 -15 -15
est_celui -7 -10 8; est_chat -8 -9 12; est_comme -8 -7 8; est_compl -18 -17 18; est_corre 24 -23 -17
est_coupe -5 -5 5; est_d 18 -24 -14; est_dans -12 -8 11; est_deced -11 -11 11; est_deja -16 15 -13
est_devis -8 -9 10; est_diffe -10 10 -10; est_dix -6 -7 6; est_domma -20 -16 18; est_emile -3 -5 6
est_en -19 -12 17; est_encor 13 -10 -14; est_enerv -15 -14 15; est_enorm -9 -10 9; est_exact 24 -24 -18
est_fait 20 -21 -16; est_faux -35 32 -20; est_fini -9 8 -6; est_genti -23 19 -16; est_gerar -7 -6 7
est_huber -4 -5 5; est_inadm -16 -15 16; est_incor -15 15 -16; est_inexa -18 19 -18; est_injoi -7 -9 8
est_insta -6 -7 7; est_intol -11 -10 11; est_juste 23 -25 -17; est_l -19 8 -1; est_la -8 4 -8; est_lamen -7 -6 7
est_le 2 -18 6; est_lente -8 -9 9; est_luc -7 -6 7; est_ma -15 -19 19; est_mamie -2 -5 6; est_marqu -8 -9 9
est_mauva -8 -10 10; est_moi 20 -19 -19; est_mon -12 -7 15; est_monsi -9 -8 9; est_mort -10 -8 13
est_muet -9 -11 11; est_nico -4 -4 7; est_noire -8 -7 8; est_non -24 23 -19; est_norma -11 -10 11
est_note 12 -12 -10; est_oblig -11 -11 12; est_odett -10 -9 10; est_parfa 8 -7 -4; est_parti -13 -15 15
est_pas -16 22 -29; est_plein -7 -8 8; est_plus -28 20 -14; est_point -19 13 -12; est_possi 14 -9 -17
est_pour -9 -8 9; est_quatr -1 -1 2; est_que -6 -4 7; est_quelq -1 -3 4; est_quinz -6 -6 7; est_quoi -15 -19 18
est_regle -27 27 -22; est_respo -7 -7 7; est_ridic -8 -8 8; est_rose -7 -6 6; est_rouge 11 -11 -11
est_samir -10 -9 11; est_seule -3 -2 4; est_soixa -6 7 -7; est_sur 10 -9 -10; est_sylvi -4 -4 6; est_taxi -5 -5 5
est_tombe -11 -10 11; est_toujo 22 -22 -18; est_tout 2 -11 -2; est_trop -7 -7 7; est_un -27 13 -2; est_une -33 -2 6
est_vrai 16 -17 -14; est_yann -5 -4 9; est_zero -1 -1 3; et -3 -33 20; et_3 -7 -5 8; et_a -5 -6 9; et_apres -5 -5 5
et_blanc -7 -6 6; et_c -9 -8 8; et_celui -4 -6 6; et_comme 23 -17 -23; et_deux -6 -6 7; et_dix -7 -5 7
et_elle -4 -3 4; et_fils -7 -6 8; et_inter -8 -7 8; et_j -7 -6 8; et_l -5 -5 5; et_la -20 6 -4; et_le -7 -7 7
et_madam -9 -8 9; et_midi -5 -4 5; et_moi -2 -3 5; et_mon -7 -5 6; et_non -33 -27 30; et_onze -9 -8 11
et_oui 7 -9 -6; et_puis -4 -4 8; et_rallu 11 -12 -11; et_rebra 10 -16 -9; et_trois -8 -5 9; et_un -4 -4 5
et_une -6 -5 8; et_vingt -8 -5 9; etage -9 -12 11; etage_> -8 -11 10; etage_deux -5 -6 7; etage_porte -12 -10 12
etaie -2 -3 5; etaie_pris -2 -3 5; etais 9 -7 -9; etais_en 9 -7 -9; etait -10 9 -8; etait_vrai -10 9 -8; ete -7 -7 8
ete_annul -7 -7 8; etein 10 -17 -9; etein_> -11 -10 11; etein_et 11 -12 -11; etes -21 -8 16; etes_bien -12 -10 11
etes_compl -6 -8 7; etes_des -6 -6 6; etes_idiot -6 -6 6; etes_incap -6 -7 8; etes_pas -6 7 -9
etes_tromp -12 16 -17; etes_trop -4 -4 6; etes_vous -9 -9 9; etes_vraim -9 -11 11; etre -24 -14 20
etre_> -11 -13 13; etre_bien -15 -11 14; etre_humai -7 -4 7; etre_je -4 -5 5; etre_non -11 -14 13; etre_oui -7 -9 9
etre_pas -5 5 -5; etre_quatr -5 -5 8; eu 3 -1 -8; eu_> -9 -10 10; eu_de 14 -18 -8; eu_le -10 11 -12; eu_un -6 -8 7
eugen -5 -5 5; eugen_l -5 -5 5; euh -15 -5 12; euh_88 -6 -6 6; euh_> -23 -26 26; euh_alors -4 -6 6
euh_bah 11 -9 -10; euh_ben -12 -9 10; euh_c -12 -11 12; euh_enfin 11 -11 -9; euh_euh -8 -9 9; euh_j -8 -6 10
euh_je -20 -3 14; euh_non -16 25 -40; euh_oui 12 -11 -1; euh_quoi -8 -10 9; euh_une -6 -9 9; evide 18 -15 -19
evide_> 17 -15 -19; evide_madam 12 -11 -11; evide_que 6 -4 -3; evite -12 11 -10; evite_> -12 11 -10
exact 20 -12 -25; exact_> 7 -2 -14; exact_c 9 -12 -6; exact_ca 15 -16 -9; exact_ce 13 -10 -14; exact_je 8 -9 -6
exact_monsi 10 -11 -8; exact_nous -8 8 -8; exact_oui 8 -9 -8; exact_pour 11 -18 -8; excus -10 -9 11
excus_moi -10 -9 11; expli 1 -10 3; expli_tout 1 -10 3; f -9 -9 9; f_comme -5 -5 5; f_e -6 -6 6; f_point -5 -6 6
f_r -2 -3 5; fabre -8 -11 13; fabre_a -5 -6 6; fabre_l -3 -5 8; fabre_tiret -8 -9 10; facon -13 13 -13
facon_> -13 13 -13; factu -8 -10 9; factu_> -8 -10 9; faibl -7 -7 7; faibl_> -7 -7 7; faire 11 -20 -10
faire_> 11 -11 -11; faire_ca 11 -10 -11; faire_les -4 -3 4; faire_mais -4 -5 5; fait 13 -5 -17; fait_> 2 10 -35
fait_alors -4 -5 6; fait_beau -9 -13 11; fait_c 1 0 -6; fait_ca 17 -10 -16; fait_comme 15 -13 -16; fait_d 14 -17 -12
fait_deux -13 -11 13; fait_exact 15 -17 -10; fait_monsi 22 -23 -16; fait_non -13 13 -12; fait_rire -5 -5 5
fait_tout 14 -17 -7; fait_trois 5 -18 -3; fait_un -9 -16 13; fait_une -13 -11 12; faite 17 -8 -20
faite_comme 11 -15 -10; faite_donc 16 -15 -14; faite_erreu -18 16 -12; faite_la -7 8 -8; faite_le 8 -8 -5
faite_pas -11 11 -4; faite_vite 12 -11 -14; famil -6 -9 8; famil_aroba -6 -9 8; fatim -5 -5 6; fatim_zerro -5 -5 6
faudr -9 -13 10; faudr_que -9 -13 10; faure -6 -6 6; faure_qui -6 -6 6; faut -17 -15 18; faut_corri -8 7 -7
faut_que -11 -16 17; faut_un -3 -6 9; faut_voir -12 -20 18; faut_vous -8 -8 9; faute 11 -13 -7; faute_> -7 8 -8
faute_ca 12 -17 -6; fauve -10 -9 10; fauve_> -9 -8 9; fauve_f -5 -5 5; faux 1 4 -26; faux_> 2 3 -24; faux_ce -7 8 -7
faux_numer -9 10 -9; favre -7 -7 7; favre_aroba -7 -7 7; felix -3 -2 4; felix_et -3 -2 4; felix_soixa -3 -2 4
femme -6 -6 7; femme_> -9 -14 17; femme_donc -5 -5 5; femme_en -2 -3 5; femme_qui -4 -3 4; ferra -9 -12 10
ferra_> -8 -9 8; ferra_comme -6 -7 7; ferre -6 -6 7; ferre_deux -6 -6 7; feu -7 -10 9; feu_> -7 -10 9; fi -10 9 -9
fi_> -10 9 -9; fibre -1 -16 8; fibre_> 2 -14 5; fibre_est -8 -8 9; fil -6 -7 7; fil_> -6 -7 7; fille -7 -6 6
fille_m -2 -5 6; fille_qui -7 -6 6; film -7 -8 7; film_> -7 -8 7; fils -7 -6 7; fils_ne -5 -5 5; fils_point -7 -6 8
fils_qui -6 -5 6; fin -5 -11 16; fin_> -8 -12 17; fin_aroba -2 -3 5; fin_avec -2 -8 8; fin_c -1 -1 2; fini -9 8 -6
fini_c -9 8 -6; fixe -13 -13 16; fixe_> -4 -5 7; fixe_du -1 -1 1; fixe_est -9 -9 9; fixe_lui -6 -9 9; fixe_ne 0 0 1
fixe_qui -6 -5 5; fleur -4 -4 5; fleur_tiret -4 -4 5; flott -3 -3 4; flott_mobil -3 -3 4; foch -9 -7 8
foch_> -9 -7 8; fois 2 -1 -5; fois_> -9 0 5; fois_c -10 10 -10; fois_cette -11 -10 11; fois_d 10 -11 -9
fois_deja 10 -11 -10; fois_et -5 -3 7; fois_il -8 -8 9; fois_meme 17 -13 -17; fois_oui 11 -8 -8; fois_par -4 -4 7
fois_que -28 7 5; fonct -6 -12 11; fonct_> -6 -9 9; fonct_c -6 -5 5; fonct_mais -2 -8 8; fonta -3 -4 5
fonta_j -3 -4 5; forfa -5 -5 6; forfa_> -5 -5 6; fr -10 -2 6; fr_> -10 -2 5; fr_b -2 -4 5; fr_le -1 -2 3
fr_lys -4 -4 5; fr_tout -4 -6 9; franc -9 -16 13; franc_a -5 -5 5; franc_de -6 -8 7; franc_je -8 -12 12
free -9 -11 11; free_> -7 -8 8; free_point -7 -8 8; frero -9 10 -3; frero_> -9 10 -3; furie -11 -12 11
furie_contr -11 -12 11; g -4 -3 6; g_m -4 -3 6; gabri -8 -8 8; gabri_touss -8 -8 8; gagno -7 -6 7; gagno_de -7 -6 7
gall -10 -9 10; gall_> -10 -9 10; garag -4 -7 9; garag_point -4 -7 9; garde -4 -7 7; garde_la -4 -7 7; gars -5 -6 7
gars_du -5 -6 7; gauch -6 -5 6; gauch_> -6 -5 6; gaull -8 -8 8; gaull_> -8 -8 8; genti -23 19 -16; genti_> -19 18 -6
genti_mais -14 15 -14; gerar -12 -11 12; gerar_> -10 -10 10; gerar_duboi -7 -6 7; gerar_picho -4 -8 7; gere -4 -3 4
gere_tout -4 -3 4; gille -7 -8 9; gille_aroba -7 -8 9; girar -7 -8 8; girar_> -4 -7 9; girar_chez -7 -8 8
gmail -17 -18 19; gmail_> -11 -11 11; gmail_com -8 -10 10; gmail_point -7 -9 9; go 12 -12 -12; go_> 12 -12 -12
good 7 -6 -5; good_> 7 -6 -5; goure -9 8 -8; goure_la -9 8 -8; gouv -4 -6 7; gouv_point -4 -6 7; grave 16 -16 -16
grave_> 16 -16 -16; grec -4 -4 5; grec_c -4 -4 5; gros -6 -6 6; gros_voleu -6 -6 6; gsm -6 -8 7; gsm_ne -6 -9 7
gsm_une -5 -3 7; guy -5 -9 10; guy_quatr -5 -9 10; h -8 -9 13; h_a -3 -4 6; h_devan -3 -3 4; h_e -5 -6 7
h_tout -5 -7 7; habil -5 -8 6; habil_a -5 -8 6; habit -4 0 -1; habit_au -6 -7 7; habit_la -8 5 -4
habit_oui 14 -6 -15; habit_place -8 -8 8; hache -8 -9 9; hache_> -8 -9 9; hamid -3 -4 7; hamid_point -3 -4 7
hardy -7 -8 9; hardy_point -7 -8 9; hein -7 -21 12; hein_> -7 -21 11; hein_oui 12 -8 -12; hein_quoi -6 -6 6
helas 7 -3 -15; helas_> 9 -9 -9; helas_non -11 13 -13; hesit -14 -15 15; hesit_> -14 -15 15; heure -12 -14 14
heure_> -9 -11 11; heure_a 6 -2 -6; heure_au -5 -5 6; heure_envir -4 -4 7; heure_et -5 -4 5; hicha -10 -10 10
hicha_alami -10 -10 10; hier -10 -18 15; hier_> -3 -13 8; hier_apres -9 -8 9; hier_chez -6 -7 7; hier_mais -4 -5 5
hier_soir -6 -7 7; histo -6 6 -5; histo_> -6 6 -5; hmm -12 -12 12; hmm_> -12 -12 12; homme 6 -4 -10
homme_> 9 -10 -8; homme_vous -5 5 -5; hondt -10 -9 10; hondt_> -10 -9 10; honne -9 -11 10; honne_> -9 -11 10
honte -3 -3 5; honte_je -3 -3 5; hors -13 18 -19; hors_de -13 18 -19; hotma -3 -6 7; hotma_hein -3 -3 4
hotma_point -3 -6 7; huber -6 -8 8; huber_aroba -6 -10 10; huber_lacaz -4 -5 5; hugue -6 -6 7; hugue_bonne -6 -6 7
hui -11 -1 5; hui_> -11 -1 5; huit -7 -7 10; huit_> -13 -12 16; huit_aroba -4 -6 8; huit_cinqu -3 -4 6
huit_dix -2 -2 4; huit_heure -5 -5 5; huit_huita -5 -4 8; huit_quara -1 -1 2; huit_quato -2 -2 3; huit_sept -2 -2 4
huit_soixa -4 -5 6; huit_trent -2 -3 5; huit_un -1 -1 3; huita -5 -5 5; huita_deux -5 -5 5; huita_neuf -5 -4 8
hum 6 -6 -7; hum_hum 6 -6 -7; hum_oui 6 -6 -7; humai -14 -11 14; humai_s -12 -5 12; humai_vite -9 -7 8; i -11 -9 11
i_> -11 -11 12; i_d -3 -3 7; i_deux -10 -9 12; i_grec -4 -4 5; i_l -3 -5 6; i_r -6 -6 7; i_s -7 -6 7; ici -7 -7 7
ici_carol -7 -7 7; iclou -7 -8 10; iclou_point -7 -8 10; idee -18 -22 23; idee_> -18 -22 23; idiot -6 -6 6
idiot_tous -6 -6 6; idiot_vous -6 -6 6; igor -3 -3 6; igor_petro -3 -3 6; il -8 -5 5; il_a -5 -2 6; il_dit 8 -5 -8
il_est -3 -14 7; il_fait -9 -13 11; il_faudr -9 -13 10; il_faut -13 -5 8; il_me 11 -9 -10; il_n -9 14 -14
il_pleut -9 -10 10; il_vient -6 -7 7; il_vous 3 -14 1; il_y -17 15 -13; iles -7 -7 7; iles_> -7 -7 7
imagi 11 -9 -10; imagi_que 11 -9 -10; impec 14 -12 -15; impec_on 14 -12 -15; impos -18 8 -8; impos_> -13 14 -14
impos_de -7 -9 8; impri -8 -7 9; impri_> -10 -6 11; impri_aussi -7 -6 7; impri_le -6 -5 7; inadm -16 -15 16
inadm_inadm -13 -9 12; inadm_je -9 -10 10; inadm_vous -13 -9 12; incap -6 -7 8; incap_de -6 -7 8; incon 12 -12 -12
incon_> 12 -12 -12; incor -19 19 -19; incor_> -19 19 -19; ines -6 -7 9; ines_point -6 -7 9; inexa -18 19 -18
inexa_> -18 19 -18; info -7 -6 8; info_aroba -7 -6 8; injoi -7 -9 8; injoi_> -7 -9 8; inspe -9 -9 9
inspe_youss -9 -9 9; insta -14 -7 11; insta_> -10 -12 12; insta_je -7 -10 10; insta_la -1 -3 4; insta_non -8 8 -8
inter -19 -4 12; inter_> -14 -12 12; inter_alors -6 -9 9; inter_c -9 -14 14; inter_ca -6 -15 14; inter_est -5 -5 5
inter_merci -7 -5 6; inter_pas -12 12 -13; inter_tout -8 -7 8; intol -11 -10 11; intol_> -7 -8 7
intol_trois -7 -7 7; inuti -12 12 -12; inuti_> -12 12 -12; inver -17 15 -14; inver_> -17 15 -14; iphon -9 -13 14
iphon_de -8 -4 8; iphon_n -6 -9 9; ira -13 14 -21; ira_> -10 11 -19; ira_comme -17 18 -18; it 8 -5 -7; it_s 8 -5 -7
j -5 -5 3; j_ai -7 -6 3; j_aime -12 4 -4; j_aimer 9 0 -15; j_appel -18 13 -4; j_aroba -3 -4 7; j_atten -3 -7 9
j_en 0 -24 5; j_enten -14 -8 13; j_essay 6 -2 -6; j_etais 9 -7 -9; j_habit -11 -12 12; j_hesit -14 -15 15
j_imagi 11 -9 -10; j_m -3 -8 11; j_me -8 -8 8; j_y -8 7 -6; jacqu -6 -4 6; jacqu_besna -6 -4 6; jamai -22 17 -12
jamai_> -13 12 -12; jamai_avec -12 -7 10; jamai_de -14 13 -13; jamai_habit -7 8 -8; je 0 -9 1; je_capte -11 -8 10
je_cherc -9 -9 10; je_compr -8 -9 9; je_confi 5 -5 -5; je_crois 8 3 -29; je_deman -6 -5 9; je_dis 31 -30 -20
je_dois -4 -5 6; je_euh -12 -10 12; je_je -3 -5 7; je_l 9 1 -14; je_lance -7 -8 7; je_le -11 -8 10; je_m -17 -2 10
je_me -20 3 8; je_melan -5 -5 5; je_n -7 -4 5; je_ne 0 -5 -8; je_parle -15 -11 14; je_pense 4 3 -13
je_peux -14 16 -15; je_pourr -11 -9 10; je_prefe -19 16 -13; je_prend -6 -7 8; je_raccr -7 -8 9; je_redem -9 -13 12
je_refle -16 -13 15; je_refus -24 21 -16; je_regar -15 -14 15; je_regre -12 12 -12; je_repet -16 3 1
je_repre -7 -7 8; je_sache -6 6 -6; je_sais -16 -22 22; je_saura -6 -5 6; je_souha -5 -7 7; je_suis 0 -26 13
je_suppo 9 -7 -10; je_vais -21 -12 16; je_verif -9 -13 10; je_verra -10 -10 10; je_veux 10 -10 -12
je_viens 11 -11 -11; je_vois -7 8 -8; je_voudr -16 -15 18; je_voula 13 -10 -14; je_vous 0 -8 -3; jean -10 -10 10
jean_dupon -8 -10 10; jean_franc -6 -8 7; jean_marie -8 -8 8; jean_tiret -4 -7 10; jeann -4 -4 8
jeann_tiret -4 -4 8; jeudi 0 -8 2; jeudi_> 6 -6 -5; jeudi_entre -5 -5 5; jeune 6 -4 -10; jeune_homme 6 -4 -10
joind -1 -1 2; joind_entre -1 -1 2; jojo -8 -10 12; jojo_point -8 -10 12; joker -12 -12 12; joker_> -12 -12 12
joli -14 -13 14; joli_accen -14 -13 14; joset -6 -10 9; joset_aroba -2 -5 6; joset_lambe -7 -10 8; joue 13 -13 -12
joue_avec -1 -2 4; joue_pour 13 -13 -12; jouer -5 -5 5; jouer_en -5 -5 5; jours -11 -11 12; jours_> -8 -9 9
jours_ca -6 -6 8; jours_que -13 -11 13; jules 0 0 1; jules_quatr 0 0 1; julie -7 -12 9; julie_carpe -7 -11 9
julie_point -5 -11 13; jure -6 -7 7; jure_> -6 -7 7; juste 19 -13 -25; juste_> 12 -6 -25; juste_augus 12 -12 -12
juste_c -7 8 -7; juste_la -8 -8 8; juste_le 6 -5 -7; juste_oui 11 -10 -9; justi -5 -6 6; justi_point -5 -6 6
k -5 -5 6; k_i -5 -5 6; karin -12 -12 12; karin_> -12 -12 12; kergu -7 -7 7; kergu_comme -7 -7 7; kevin -7 -9 8
kevin_roux -7 -9 8; l -7 3 -2; l_> -19 13 -11; l_a -3 -5 7; l_acces -5 -5 5; l_accue -6 -7 7; l_adres -6 -6 9
l_ai 10 3 -17; l_an -12 -11 12; l_appar -11 -10 11; l_assis -7 -7 7; l_ateli -2 -5 6; l_autre -12 7 -6
l_avez 4 -20 1; l_comme -5 -5 6; l_e -6 -6 6; l_ecole -6 -8 8; l_entre -10 -17 12; l_etage -5 -6 7; l_fabre -3 -5 8
l_h -3 -4 7; l_heure 6 -2 -6; l_honne -9 -11 10; l_impri -7 -6 7; l_insta -8 8 -8; l_inver -17 15 -14
l_iphon -8 -4 8; l_open -9 -10 10; l_ordin -3 -8 11; l_oreil -6 -5 6; l_t -4 -5 7; l_un -6 1 -1; la -23 -2 13
la_5g -8 -9 9; la_> -16 17 -15; la_barre -6 -6 7; la_bas -7 8 -8; la_bonne -11 13 -12; la_bouti -4 -4 5
la_box -13 5 -2; la_c 3 8 -20; la_chamb -3 -5 6; la_cinqu -11 -11 12; la_compt -2 -5 6; la_conne -9 -15 15
la_conso -6 -10 8; la_coupu -5 -6 6; la_cuisi -11 -9 12; la_derni -1 -14 3; la_direc -5 -8 6; la_factu -8 -9 9
la_faute -7 8 -8; la_fibre 2 -14 5; la_fin -5 -11 16; la_flott -3 -3 4; la_je -6 -10 10; la_la -6 3 0
la_le -10 -10 10; la_lettr -1 -5 6; la_ligne -10 -12 12; la_machi -1 -2 4; la_mairi -7 -7 8; la_maiso -10 -10 10
la_marqu -4 -5 6; la_meme 4 -9 1; la_mer -3 -9 8; la_messa -5 -6 6; la_minut -7 -8 9; la_moind -9 -19 19
la_moiti -9 -11 10; la_non -11 15 -14; la_peine -14 14 -13; la_porte -6 -9 8; la_poste -5 -6 8; la_premi 3 2 -19
la_quest -18 -24 25; la_qui -7 8 -7; la_repon -15 15 -14; la_route -6 -5 6; la_rue -2 3 -6; la_secre -3 -9 10
la_socie -11 -15 15; la_sonne -13 -13 13; la_switc -6 -6 7; la_table -2 -7 8; la_tele -10 -12 13; la_thune -6 -6 6
la_trois -11 -10 11; la_vie -14 13 -13; la_vieil -4 -7 7; la_vite -5 -6 8; la_voitu -6 -7 7; la_voix -8 -9 9
la_vous -4 -3 4; la_vraie 15 -10 -15; lacaz -4 -5 5; lacaz_> -4 -5 5; lacom -8 -8 8; lacom_marie -8 -8 8
lag -6 -7 7; lag_> -5 -5 5; lag_un -11 -13 14; laiss -18 18 -14; laiss_> -12 12 -10; laiss_ca -5 5 -5
laiss_tombe -11 12 -12; lambe -14 -16 16; lambe_> -14 -16 16; lamen -7 -6 7; lamen_dans -7 -6 7; lance -7 -8 7
lance_un -7 -8 7; lang -6 -7 10; lang_sans -6 -7 10; lapos -6 -6 7; lapos_point -6 -6 7; laque -12 -12 12
laque_> -12 -12 12; laura -7 -7 7; laura_ricci -7 -7 7; laure -18 -18 20; laure_aroba -3 -5 8; laure_picho -8 -8 8
laure_point -5 -6 6; laure_prevo -8 -8 8; le -9 -4 2; le_01 -7 -7 8; le_06 -5 -5 6; le_06123 -17 -15 17
le_8 -10 -9 10; le_> 8 -8 -5; le_bihan -5 -4 9; le_boiti -5 -5 6; le_bol -9 -10 11; le_bon -17 21 -20
le_bras -9 -11 10; le_burea -10 -10 10; le_c -12 -11 12; le_cas 11 0 -23; le_chat -10 -9 10; le_chien -14 -14 15
le_chiff -2 -3 5; le_code 6 -5 -7; le_combi -11 -11 12; le_confi 15 -19 -14; le_contr -15 20 -21; le_debit -8 -8 8
le_dirai -10 9 -8; le_direc -3 -5 7; le_dis 8 -8 -8; le_donne -3 -3 6; le_douze -5 -3 7; le_faire 11 -11 -11
le_faite -11 11 -4; le_fixe -1 -1 1; le_gall -10 -9 10; le_mail -11 -11 12; le_meme -4 10 -21; le_mille 12 -14 -12
le_mobil -8 -5 8; le_moins -8 11 -11; le_momen -6 6 -6; le_monde -9 -11 10; le_monsi -6 -7 7; le_nom 4 -12 -1
le_numer -9 -11 11; le_pare -7 -10 9; le_pc -6 -6 7; le_placa -12 -8 10; le_poste -3 -9 10; le_preno -8 -8 11
le_presi -8 -7 8; le_rende 7 -9 -6; le_repet -8 -8 9; le_resea -7 -6 7; le_respo -16 -14 17; le_reste -6 -5 7
le_rue -7 8 -8; le_sais -11 -8 10; le_salon -17 -15 18; le_signa -7 -7 7; le_soir -11 -13 14; le_stand -5 -5 5
le_techn -5 -5 6; le_telep -21 -3 9; le_temps -10 11 -12; le_titul -7 -8 7; le_toit -10 -9 10; le_vingt -8 7 -7
le_voyan 0 -8 3; le_wifi -21 -20 23; le_zero -3 -2 6; lecle -3 -5 7; lecle_avec -3 -5 7; lecom -4 -5 5
lecom_en -4 -5 5; lefeb -6 -6 6; lefeb_b -4 -5 6; lefeb_l -6 -6 6; lemai -8 -8 8; lemai_cardi -8 -8 8; lenoi -7 -9 9
lenoi_de -7 -9 9; lente -13 -9 11; lente_> -8 -9 9; lente_s -12 -6 9; leque -16 -17 17; leque_> -12 -11 12
leque_je -6 -9 7; les -17 -17 19; les_appel -4 -9 9; les_cours -4 -3 4; les_deux -9 -9 10; les_enfan -10 -10 11
les_iles -7 -7 7; les_jours -5 -6 6; les_ligne -5 -5 5; les_machi -7 -6 9; les_messa -5 -7 7; les_quinz -6 -6 7
lettr -1 -5 6; lettr_o -1 -5 6; ligne -12 -20 19; ligne_> -6 -6 7; ligne_ca -5 -5 5; ligne_de -9 -14 14
ligne_du -5 -5 5; ligne_est -7 -8 8; ligne_fixe -6 -5 5; ligne_maint -1 -2 4; ligne_qui -3 -5 7; lilas -8 -8 8
lilas_> -8 -8 8; live -5 -7 7; live_point -5 -7 7; loin -16 14 -14; loin_de -16 14 -14; longt -6 7 -7
longt_> -6 7 -7; look -2 -4 6; look_point -2 -4 6; louis -10 -10 11; louis_> -10 -10 11; louis_perra -4 -5 7
luc -11 -10 12; luc_gagno -7 -6 7; luc_tiret -4 -7 7; ludiv -8 -9 9; ludiv_de -8 -9 9; ludov -9 -9 9
ludov_ludov -9 -9 9; ludov_maill -9 -9 9; lui 8 -12 -4; lui_fonct -6 -9 9; lui_meme 9 -9 -8; lundi -9 -9 9
lundi_derni -9 -9 9; lunet -5 -5 5; lunet_> -5 -5 5; lycee -6 -7 11; lycee_> -5 -6 8; lycee_tiret -5 -7 10
lyon -11 -11 12; lyon_> -12 -12 12; lyon_en -2 -2 4; lys -4 -4 5; lys_aroba -4 -4 5; lys_avec -4 -4 5; m -12 1 2
m_a -17 -18 20; m_adam -8 -10 9; m_appel -18 -5 12; m_arran 9 -8 -21; m_assoi -2 -9 9; m_avez -16 7 -2
m_en -13 6 -5; m_enerv -2 -8 8; m_enten -17 -9 15; m_fi -10 9 -9; m_i -3 -4 7; m_inter -12 12 -13; m_point -4 -7 9
m_x -4 -3 6; ma -20 -13 19; ma_box -5 -6 9; ma_carte -7 -7 7; ma_cave -7 -6 7; ma_conna -9 11 -11; ma_conne -6 -7 7
ma_conso -7 -10 10; ma_factu -10 -12 14; ma_femme -6 -6 7; ma_fille -7 -6 6; ma_ligne -9 -14 14; ma_maman -7 3 -2
ma_mere -9 -10 10; ma_part 9 -11 -7; ma_prise -8 -8 9; ma_quest -8 -9 9; ma_rue -11 9 -7; ma_table -16 -15 18
ma_tiret -5 -8 11; ma_voisi -4 -5 6; machi -12 -13 13; machi_> -11 -11 12; machi_je -7 -9 9; madam -2 -23 13
madam_> 9 -13 -5; madam_c -3 -4 5; madam_et -8 -4 8; madam_fauve -9 -8 9; madam_menar -9 -8 9; madam_nguye -9 -8 8
madam_que -8 -9 8; madam_saint -9 -11 10; madam_veuve -6 -4 6; magas -8 -8 8; magas_> -8 -8 8; mahe -6 -6 6
mahe_m -6 -6 6; mail -13 -14 15; mail_> -11 -11 12; mail_c -3 -5 6; mail_perso -4 -4 7; mail_point 0 -1 2
maill -9 -9 9; maill_> -9 -9 9; maill_ludov -9 -9 9; maint -11 11 -11; maint_> -11 11 -11; maint_passe -8 -10 10
mairi -8 -8 8; mairi_de -7 -7 8; mairi_tiret -6 -7 9; mais -4 14 -23; mais_appel 0 0 1; mais_bien 5 0 -12
mais_bon -4 -5 5; mais_c -15 15 -10; mais_carre 9 -10 -8; mais_ce -4 -5 5; mais_en -10 10 -6; mais_faite 12 -11 -14
mais_il -6 -12 13; mais_inter -6 -15 14; mais_je -13 5 -4; mais_juste -7 8 -7; mais_la -10 9 -8; mais_non -26 24 -13
mais_oui 19 -19 -13; mais_pas -9 8 -6; mais_si 11 -12 -8; mais_vous -14 6 1; mais_y -9 -9 9; maiso -15 -14 15
maiso_il -4 -2 4; maiso_je -10 -10 10; maitr -9 -9 9; maitr_sandr -9 -9 9; mal -29 7 -1; mal_> -14 -17 15
mal_au -2 -9 9; mal_compr -24 20 -18; mal_de -6 -5 6; mal_mes -13 -8 11; malhe 5 4 -17; malhe_> 10 -9 -12
malhe_non -11 12 -12; malhe_oui 12 -12 -8; maman -7 3 -2; maman_> -6 -10 8; maman_elle -9 9 -9; mamie -2 -5 6
mamie_point -2 -5 6; mange -10 -11 11; mange_> -10 -11 11; manon -8 -7 8; manon_delac -8 -7 8; marc -7 -9 9
marc_lenoi -7 -9 9; march 15 -28 -7; march_> 17 -12 -18; march_concl 10 -10 -10; march_jamai -12 -7 10
march_mais -4 -9 10; march_on 7 -7 -7; march_pas -12 -11 12; march_plus -17 -10 13; march_pour 17 -16 -17
march_toujo 8 -8 -6; mari -9 -7 9; mari_> -9 -6 13; mari_alain -4 -7 9; mari_est -7 -6 7; mari_qui -16 -11 19
mari_trois -5 -5 5; marie -16 -16 16; marie_chris -8 -8 8; marie_laure -8 -8 8; marie_le -7 -7 7
marie_penne -8 -8 8; marie_thecl -2 -4 6; marqu -8 -10 9; marqu_sorti -4 -5 6; marqu_sur -8 -9 9; marre -16 -18 19
marre_ca -13 -17 15; marre_de -4 -4 6; mars -8 8 -8; mars_> -8 8 -8; marse -12 -12 12; marse_> -12 -12 12
marti -13 1 1; marti_> -15 5 -2; marti_aroba -8 -12 14; marti_at -6 -8 10; marti_chez -6 -12 15; marti_hier -6 -8 7
marty -8 -9 9; marty_a -8 -9 9; mateo -6 -9 8; mateo_m -6 -9 8; matin 0 -15 3; matin_> -14 -14 15; matin_oui 6 -6 -6
mauva -16 5 -4; mauva_> -8 -10 10; mauva_adres -11 11 -10; max -8 -8 9; max_> -8 -8 9; me 7 -21 4
me_convi 13 -10 -14; me_deran 16 -17 -13; me_dit -11 -12 12; me_faut -3 -6 9; me_joind -1 -1 2; me_parai 6 -3 -6
me_parle -8 -8 9; me_passe -6 -11 11; me_pose 7 -7 -6; me_posez -4 -3 4; me_prese -12 -12 12; me_rappe -8 -10 9
me_saoul -18 -12 17; me_sembl 12 -8 -12; me_servi -3 -3 5; me_souvi -18 3 3; me_suis -9 9 -10; me_va 13 -10 -17
melan -5 -5 5; melan_toujo -5 -5 5; meme 16 -5 -22; meme_> 22 -16 -24; meme_dossi 10 -12 -6; meme_oui 8 -7 -5
meme_panne 4 -9 1; meme_probl -20 9 7; meme_souci 12 -19 -9; menar -9 -8 9; menar_elodi -9 -8 9; menui -7 -8 9
menui_tiret -7 -8 9; mer -3 -9 8; mer_tout -3 -9 8; merci -5 8 -13; merci_> 2 9 -28; merci_beauc -8 -9 8
merci_ca -11 11 -10; merci_ce 5 -5 -5; merci_de -7 -5 6; merci_mais -6 13 -11; merci_on -5 5 -5
merci_sans -14 14 -4; merde -12 -7 10; merde_ca -12 -7 10; mere -9 -10 10; mere_est -3 -2 4; mere_qui -9 -11 10
mes -17 -15 17; mes_corre -13 -8 11; mes_lunet -5 -5 5; mes_papie -12 -10 11; mes_texto -7 -7 7; messa -6 -6 6
messa_> -6 -6 6; mette -6 -7 7; mette_moi -6 -7 7; mettr -4 -5 6; mettr_> -4 -5 6; meyer -5 -7 10
meyer_aroba -5 -7 10; mhm 12 -12 -12; mhm_> 12 -12 -12; miche -14 -11 13; miche_le -14 -11 13; micro -10 -10 10
micro_coupu -10 -10 10; midi -12 -11 12; midi_> -12 -12 12; midi_au -1 -1 2; mieux -12 11 -11; mieux_pas -12 11 -11
mille 3 -14 -2; mille_> 6 -12 -6; mille_lyon -8 -7 8; mille_neuf -5 -3 7; minh -8 -8 8; minh_nom -8 -8 8
minus -5 -7 10; minus_> -5 -7 10; minus_aroba -4 -4 6; minut -7 -11 9; minut_> -9 -13 13; minut_je -5 -5 5
mmh 9 -7 -8; mmh_oui 9 -7 -8; mobil -15 -15 15; mobil_> -14 -15 15; mobil_de -3 -3 4; mobil_va -8 -5 8
modif -16 -15 16; modif_mon -16 -15 16; moi -9 -8 9; moi_> 1 -5 -2; moi_adres -12 10 -8; moi_au -7 -7 7
moi_avec -7 -7 8; moi_c -14 -15 16; moi_deux -2 -3 5; moi_euh -6 -9 9; moi_j -5 -5 5; moi_je -5 -7 6
moi_les -7 -6 9; moi_meme 11 -12 -10; moi_non -7 15 -21; moi_pas -9 -11 10; moi_quelq -6 -6 6; moi_qui 11 -6 -13
moi_sur -2 -2 3; moi_ton -10 -8 9; moi_un -9 -8 12; moi_y -7 -7 8; moind -9 -19 19; moind_idee -12 -13 13
moind_page -7 -9 8; moins -10 1 6; moins_de -9 -10 9; moins_du -8 11 -11; mois -13 -11 12; mois_de -11 -9 11
mois_que -7 -8 7; moiti -9 -11 10; moiti_> -9 -11 10; momen -6 6 -6; momen_> -6 6 -6; momo -5 -5 5
momo_aroba -5 -5 5; mon -8 -31 24; mon_adres 3 -14 4; mon_alarm -6 -5 6; mon_andro -8 -4 8; mon_annee -3 -2 4
mon_assis -14 -12 13; mon_avoca -8 -6 8; mon_bon 18 -14 -21; mon_chat -3 -2 4; mon_chef -5 -5 6; mon_chum 9 -9 -9
mon_compt -7 -7 8; mon_contr -16 -15 16; mon_daron -5 -5 6; mon_decod -6 -5 7; mon_dieu 6 -3 -6; mon_fils -6 -6 6
mon_fixe -9 -8 9; mon_gsm -6 -9 7; mon_inter 5 -23 2; mon_iphon -6 -9 9; mon_mail -4 -4 7; mon_mari -9 -7 9
mon_nom -4 -11 6; mon_numer -9 -6 9; mon_ordi -7 -7 8; mon_ordin -5 -2 5; mon_papa 7 -5 -8; mon_papie -5 -5 7
mon_pc -2 -1 3; mon_petit 10 -10 -10; mon_porta -13 -18 19; mon_preno -10 6 -6; mon_repon -5 -7 7; mon_telep -5 -3 8
mon_voisi -7 -6 7; monde -10 -4 7; monde_> -6 1 2; monde_est -10 -11 11; monsi -11 1 3; monsi_> 7 8 -23
monsi_berna -7 -7 7; monsi_brun -10 -10 10; monsi_conna -7 -6 7; monsi_de -10 -10 10; monsi_et -9 -8 9
monsi_fonta -3 -4 5; monsi_je -6 -4 6; monsi_lambe -10 -10 10; monsi_le -9 -11 10; monsi_marti -8 11 -9
monsi_nguye -10 -11 11; monsi_techn -6 -7 7; monsi_tres -11 -10 11; monta -8 -8 8; monta_est -8 -8 8; monte -6 -6 6
monte_> -6 -6 6; morea -7 -9 8; morea_> -7 -9 8; morel -13 -10 15; morel_aroba -13 -10 15; mort -10 -8 13
mort_> -9 -7 10; mort_de -6 -5 7; mort_elle -3 -2 4; mot -7 -10 11; mot_> -8 -7 8; mot_aroba -3 -4 5
mot_delau -5 -6 8; mouli -5 -6 7; mouli_aroba -4 -5 5; mouli_point -5 -7 10; muet -9 -11 11; muet_> -9 -11 11
n -16 13 -8; n_a -2 -1 2; n_accro -6 -9 9; n_ai -18 5 0; n_arriv -1 -8 8; n_en -20 -9 10; n_est -16 15 -10
n_y 6 -4 -15; nadou -6 -8 10; nadou_point -6 -8 10; naiss -3 -2 4; naiss_soixa -3 -2 4; natha -5 -6 8
natha_point -3 -3 4; natha_tiret -6 -8 12; ne -3 -6 -1; ne_crois -15 12 -10; ne_dis 21 -21 -13; ne_l -16 15 -6
ne_le -10 9 2; ne_m -30 11 -2; ne_march -5 -5 6; ne_me -1 -22 7; ne_passe -4 -9 10; ne_peut -5 -5 5
ne_peux -16 -20 20; ne_prefe -18 15 -13; ne_prend -5 -7 7; ne_sais -10 -27 25; ne_sait -6 -9 7; ne_saura -7 -12 14
ne_se -6 -10 8; ne_souha -14 11 -10; ne_suis -17 16 -15; ne_veut -5 -6 6; ne_veux -20 18 -15; negat -14 14 -14
negat_> -14 14 -14; negat_non -5 13 -12; nein -10 9 -6; nein_non -10 9 -6; nenni -16 17 -17; nenni_> -14 14 -14
nenni_m -10 9 -9; net -6 -7 8; net_> -6 -6 7; net_en -5 -6 8; neuf -20 -20 23; neuf_> -11 -11 11; neuf_aroba -5 -6 6
neuf_cent -5 -3 7; neuf_cinqu -1 -1 2; neuf_douze -4 -4 5; neuf_et -1 -1 2; neuf_heure -3 -3 4; neuf_huit -2 -2 4
neuf_mille -8 -7 8; neuf_neuf -2 -3 4; neuf_quatr -2 -3 5; neuf_septa -5 -4 8; neuf_six -1 -1 3; neuf_vingt -3 -3 6
neuf_virgu -3 -3 6; neuf_zero -7 -7 7; neuve -7 -9 8; neuve_> -7 -9 8; nguye -15 -15 15; nguye_> -15 -15 15
ni -22 -14 15; ni_l -5 6 -6; ni_la -4 -9 10; ni_non -17 -19 19; ni_oui -17 -19 19; nico -4 -4 7; nico_point -4 -4 7
nicol -2 -3 5; nicol_point -2 -3 5; niet -12 12 -12; niet_> -12 12 -12; nivea -10 -13 12; nivea_de -8 -9 9
nivea_deux -7 -7 7; no -12 10 -8; no_c -12 10 -8; no_no -12 10 -8; noah -1 -2 3; noah_point -1 -2 3; noemi -9 -11 11
noemi_royer -9 -11 11; noir -8 -9 12; noir_tout -8 -9 12; noire -8 -7 8; noire_avec -8 -7 8; nom -9 -1 4
nom_> -3 -1 2; nom_attac -5 -4 6; nom_bouch -7 -7 7; nom_c -8 8 -7; nom_de -8 -9 11; nom_est -7 -6 7; nom_la 5 1 -7
nom_nguye -8 -8 8; non -27 33 -23; non_> -34 21 -3; non_allez 11 -11 -8; non_alors -11 12 -13; non_atten -9 9 -8
non_aucun 16 -16 -10; non_c 6 5 -27; non_ca -19 16 -9; non_ce -14 17 -14; non_desol -15 14 -8; non_du -13 16 -12
non_en -12 11 -6; non_enfin 15 -14 -12; non_euh -12 14 -10; non_j -8 7 -6; non_je -9 13 -15; non_juste -13 13 -9
non_l -11 10 -3; non_la -9 10 -9; non_laiss -12 12 -10; non_mais 11 -9 -11; non_merci -18 15 -10; non_non 13 -10 -19
non_pardo -7 9 -18; non_pas -2 4 -8; non_peut -5 5 -5; non_plus -13 15 -15; non_point -24 14 -13
non_pourq -12 13 -13; non_rien -10 17 -16; non_si 6 -6 -3; non_surto -8 9 -9; non_toujo -20 20 -2; non_vous 8 -5 -19
non_voyon -15 16 -14; non_y 17 -17 -6; nonan -5 -5 5; nonan_huit -5 -4 8; nonan_quatr -1 -1 3; nonan_trois -5 -5 5
nope -14 14 -14; nope_> -14 14 -14; nord -8 -10 12; nord_aroba -8 -10 12; norma -21 -16 19; norma_> -21 -16 19
nos -10 -11 12; nos_comme -3 -3 4; nos_ordin -7 -7 7; note 10 -9 -11; note_> 8 -9 -6; note_merci 13 -13 -4
note_oui 8 -7 -10; noter -5 -5 9; noter_c -5 -5 9; notre -4 -8 7; notre_activ -7 -5 6; notre_raiso 7 -6 -7
notre_stand -7 -7 8; nous 3 -11 -2; nous_avons -8 8 -8; nous_somme 3 -18 -1; nouve 4 0 -10; nouve_> 14 -18 -8
nouve_prise -5 -6 7; nouve_souci -9 8 -6; novem -11 -9 11; novem_> -11 -9 11; nulle -12 12 -12; nulle_> -12 12 -12
nuls -9 -11 11; nuls_> -9 -11 11; nuls_j -4 -4 6; numer -18 -3 12; numer_> -11 15 -14; numer_c -1 -1 3
numer_de -10 -8 10; numer_du -6 -6 6; numer_est -7 -9 8; numer_monsi -9 10 -9; numer_trent -7 -9 8; o -9 -9 10
o_aroba -1 -5 6; o_i -7 -6 7; o_l -3 -5 6; o_marti -6 -9 8; o_u -5 -5 6; o_v -3 -3 6; o_x -2 -4 5; oblig -11 -11 12
oblig_le -11 -11 12; occup -8 -7 8; occup_> -8 -6 7; occup_de -6 -5 6; odett -10 -9 10; odett_vanda -10 -9 10
odile -7 -8 8; odile_> -7 -7 7; odile_point -5 -6 8; offre -5 -9 7; offre_plus -5 -9 7; oh -8 -1 3; oh_la -6 3 0
oh_non -5 11 -7; oh_punai -11 -10 11; oh_que 13 -1 -21; oh_vous -5 5 -5; ok 13 -11 -17; ok_> 13 -12 -15
ok_allez 7 -8 -7; ok_ca 6 -6 -6; ok_d 13 -19 -7; ok_mais -7 6 -5; ok_ok 6 -5 -6; ok_pas 6 -6 -7; ok_pour 12 -9 -12
olga -6 -6 7; olga_point -6 -6 7; on 2 -6 -5; on_a -4 -5 7; on_capte -9 -11 11; on_essai 12 -13 -11; on_est 2 -23 5
on_fait 18 -18 -17; on_m -17 -8 13; on_me -8 -11 10; on_oubli -15 14 -12; on_peut 19 -25 -18; on_se -7 -8 8
on_tente 11 -9 -7; on_va 0 4 -7; on_verra -14 -14 14; on_vient -5 -5 5; onze -9 -6 13; onze_> -2 -2 4
onze_douze 0 0 1; onze_poste -10 -9 10; onze_quara -3 -3 5; onze_quatr -4 -4 7; open -9 -10 10; open_space -9 -10 10
opera -10 -9 13; opera_> -6 -7 7; opera_au -4 -6 7; opera_humai -15 -5 16; orang -18 -19 21; orang_> -11 -11 11
orang_point -6 -8 12; orang_qui -5 -5 6; ordi -7 -7 8; ordi_> -7 -6 7; ordi_porta -5 -5 6; ordin -15 -16 16
ordin_> -13 -13 14; ordin_et -2 -2 3; ordin_ni -4 -9 10; ordin_pardo -8 -7 8; ordin_sont -7 -7 7; ordis -8 -5 10
ordis_et -9 -7 11; ordis_quatr -2 -2 5; oreil -6 -5 6; oreil_gauch -6 -5 6; ou -16 -17 22; ou_c -6 -4 7
ou_cinq -8 -8 9; ou_deux -4 -5 6; ou_dix -8 -8 9; ou_le -8 -10 10; ou_quoi -6 -8 7; oua -6 -8 10; oua_nadou -6 -8 10
oubli -19 18 -16; oubli_> -19 18 -16; oui 34 -27 -22; oui_> 34 -28 -22; oui_ah -9 9 -10; oui_allez 8 -6 -8
oui_alors -8 12 -21; oui_bien 8 -8 -3; oui_c 41 -37 -30; oui_ca 14 -13 -14; oui_conti 10 -9 -10; oui_da 7 -7 -6
oui_deja 13 -11 -13; oui_deux 7 -6 -5; oui_effec 11 -10 -12; oui_enfin -16 17 -14; oui_et -33 -27 30
oui_euh -11 13 -16; oui_evide 10 -11 -8; oui_exact 9 -9 -9; oui_grave 6 -6 -6; oui_hein 16 -10 -17
oui_helas 9 -9 -9; oui_il 12 -10 -12; oui_it 8 -5 -7; oui_j 18 -1 -22; oui_je 30 -22 -29; oui_jeune 9 -10 -8
oui_juste 6 -6 -5; oui_le 15 -17 -13; oui_madam 20 -14 -21; oui_mais -14 16 -9; oui_malhe 10 -9 -12
oui_merci 18 -19 -7; oui_mon 14 -10 -19; oui_ni -17 -19 19; oui_non -25 25 -16; oui_on 10 -13 -8; oui_oui 13 -7 -17
oui_pardi 13 -9 -14; oui_pardo 9 -7 -9; oui_pas 5 -3 -2; oui_peuch 7 -7 -8; oui_peut -11 -14 13; oui_plusi 6 -6 -5
oui_pour 14 -12 -16; oui_pourq 9 -8 -9; oui_puisq 8 -8 -8; oui_s 15 -21 -14; oui_sans 12 -17 -6; oui_septa 11 -8 -8
oui_toujo 8 -8 -7; oui_tout 13 -19 -7; oui_tu 9 -9 -9; oui_vas 10 -9 -4; oui_vite 15 -10 -21; oui_voila 18 -11 -17
oui_vous 14 -10 -15; oui_y 4 -3 -1; out -2 -4 6; out_look -2 -4 6; outlo -7 -9 8; outlo_com -7 -9 8
outlo_point -4 -7 10; p -6 -8 11; p_comme -6 -8 10; p_e -3 -3 6; p_h -5 -7 7; p_servi -4 -5 5; page -7 -9 8
page_> -7 -9 8; paill -14 -13 13; paill_> -14 -13 13; panne -13 -22 19; panne_> -13 -22 19; papa 7 -5 -8
papa_> -4 -2 7; papa_il 7 -5 -8; papie -12 -10 12; papie_> -12 -10 11; papie_avec -5 -5 7; paque -15 -13 14
paque_> -15 -13 14; par -12 -10 12; par_heure -4 -4 7; par_la -13 -10 13; par_zero -10 -9 10; parai 6 -3 -6
parai_bien 6 -3 -6; paras -7 -8 8; paras_on -7 -8 8; parce -4 -3 6; parce_que -4 -3 6; pardi 12 -12 -12
pardi_> 12 -12 -12; pardo -13 -9 11; pardo_> -22 -4 11; pardo_j 9 -7 -9; pardo_je -9 9 -10; pardo_oui 19 -19 -13
pardo_trois -8 -7 8; pardo_vous -12 -11 12; pare -7 -10 9; pare_feu -7 -10 9; parei 10 -9 -9; parei_oui 10 -9 -9
parfa 21 -21 -19; parfa_> 16 -16 -15; parfa_comme 8 -7 -4; parfa_on 8 -7 -9; paris -15 -11 15; paris_75012 -6 -7 7
paris_> -12 -11 12; parle -20 -15 20; parle_> -8 -7 9; parle_a -9 -10 11; parle_au -6 -6 6; parle_avec -5 -7 9
parle_de -8 -8 9; parle_depui -6 -6 6; parle_lente -12 -6 9; parle_trop -10 -7 9; part 9 -11 -7; part_c 9 -11 -7
parti -19 -23 23; parti_> -15 -15 16; parti_de -5 -5 6; parti_faire -4 -3 4; parti_mange -10 -11 11; pas -15 24 -22
pas_> -16 20 -16; pas_a -14 15 -15; pas_au -3 -3 5; pas_aujou -10 15 -16; pas_besoi -12 20 -21; pas_bien -32 13 18
pas_ca -28 28 -15; pas_ce -26 26 -15; pas_celui -12 12 -10; pas_certa -32 -19 23; pas_cette -7 8 -9
pas_chez -14 17 -18; pas_com -10 -7 11; pas_comme -13 16 -17; pas_compr -26 -27 28; pas_corre -23 23 -4
pas_d 4 -3 -13; pas_de 40 -45 -18; pas_donc -5 5 -5; pas_du -14 8 -3; pas_encor -15 19 -7; pas_enten -27 -25 27
pas_essay -12 17 -19; pas_eu 8 3 -17; pas_exact -17 18 -14; pas_fait -26 21 -9; pas_faux 29 -29 -23
pas_habil -5 -8 6; pas_inter -16 7 -2; pas_je -7 -6 9; pas_juste -10 9 -6; pas_l -4 -9 10; pas_la -7 3 -4
pas_le -23 30 -27; pas_ma -11 9 -7; pas_maint -8 10 -9; pas_me -3 -3 5; pas_merci -17 14 -12; pas_moi -7 8 -9
pas_mon -13 17 -16; pas_monsi -19 16 -16; pas_ne -11 11 -4; pas_non 22 -20 -19; pas_oui 6 -6 -6; pas_pas -9 -9 9
pas_pense -18 19 -9; pas_pour -27 27 -21; pas_pu -11 15 -16; pas_quand -6 -6 6; pas_que -9 11 -12; pas_quelq -7 -8 9
pas_quest -9 14 -14; pas_qui -4 -5 6; pas_redem -5 6 -6; pas_regle 16 -16 -6; pas_repon -14 -15 15
pas_reuss -10 17 -19; pas_reven 12 -10 -12; pas_s -4 -5 5; pas_sa -8 8 -7; pas_soixa -6 7 -7; pas_speci -8 9 -9
pas_sur -22 -14 19; pas_touch -5 16 -17; pas_tout -18 19 -12; pas_trop -7 -7 8; pas_une -4 -5 5; pas_vous -15 -16 17
pas_vraim -23 27 -15; passe -16 -7 10; passe_a -5 -9 7; passe_jeudi -5 -5 5; passe_merci -12 10 -9
passe_moi -11 -10 11; passe_plus -4 -9 10; passe_un -6 -11 11; paste -7 -9 8; paste_au -7 -9 8; paul -13 -14 15
paul_aroba -5 -9 14; paul_berna -9 -9 9; paul_chez -6 -7 7; paul_point 0 -1 2; paula -9 -9 9; paula_ribei -9 -9 9
paule -6 -8 8; paule_duran -5 -7 7; paule_point -6 -8 10; paulo -6 -6 7; paulo_ferre -6 -6 7; pc -7 -5 10
pc_> -4 -4 7; pc_et -6 -4 6; pc_la -6 -6 7; pc_ma -2 -1 3; peine -14 14 -13; peine_> -14 14 -13; penne -8 -8 8
penne_> -8 -8 8; pense 3 5 -13; pense_> 9 -7 -10; pense_bien 11 -7 -5; pense_pas -14 9 -6; pense_que 10 -9 -10
perdu -15 -9 13; perdu_> -14 -9 12; perdu_inter -6 -5 6; perra -4 -5 7; perra_avec -4 -5 7; perri -14 -14 15
perri_> -10 -10 10; perri_aroba -4 -7 7; perso -16 -1 7; perso_> -13 4 0; perso_agee -7 -14 14; perso_au -6 -7 7
perso_c -4 -4 7; perso_en -10 -9 10; perso_n -2 9 -9; perso_ne -8 -11 10; perso_sont -7 -16 16; petit 0 -15 5
petit_> 10 -10 -10; petit_aroba -1 -2 3; petit_at -4 -4 7; petit_campi -5 -5 5; petit_en -1 -3 4; petit_l -7 -7 7
petit_touch -11 -10 10; petro -7 -8 10; petro_aroba -6 -6 7; petro_p -3 -3 6; peu -24 5 1; peu_agace -8 -8 8
peu_compl -4 -6 6; peu_le -11 -13 14; peu_mal -2 -9 9; peu_perdu -8 -9 10; peu_pour -16 14 -12; peu_pres -7 -7 7
peuch 7 -7 -8; peuch_> 7 -7 -8; peut -5 -21 13; peut_aider 6 -3 -6; peut_dire 19 -13 -19; peut_essay 13 -14 -11
peut_etre -24 -14 19; peut_faire 11 -10 -11; peut_parle -6 -4 7; peut_plus -5 -5 5; peux -14 1 0; peux_avoir -6 -7 7
peux_parle -5 -8 12; peux_pas -20 3 0; peux_y 9 -9 -9; phili -6 -7 8; phili_point -6 -7 8; photo -5 -7 7
photo_avec -5 -7 7; picho -13 -13 13; picho_> -8 -8 8; picho_j -4 -8 7; pierr -7 -7 7; pierr_point -6 -8 10
pierr_yves -7 -7 7; placa -12 -8 10; placa_> -12 -8 10; place -8 -8 8; place_charl -8 -8 8; plais 13 -13 -13
plais_> 13 -13 -13; plait 3 -14 1; plait_> 2 -12 1; plait_comme -6 -6 7; plait_madam -7 -4 7; plait_merci 17 -16 -17
plein 7 -14 -6; plein_dans 12 -14 -12; plein_de -7 -8 8; pleut -9 -10 10; pleut_depui -9 -10 10; plomb -6 -7 7
plomb_point -6 -7 7; plus -36 7 6; plus_> -23 -12 19; plus_appel -6 -9 7; plus_aucun -3 -3 4; plus_c 0 0 1
plus_d -14 14 -11; plus_de -9 -12 11; plus_demar -5 -6 6; plus_depui -13 -6 8; plus_du -8 15 -16
plus_inter -12 -18 18; plus_jouer -5 -5 5; plus_la -4 -8 9; plus_le -24 16 -10; plus_les -5 -7 7
plus_maint -9 11 -11; plus_rapid -5 -9 7; plus_trent -1 -3 4; plus_trop -6 -7 8; plus_vite -1 -12 3; plusi 6 -6 -5
plusi_fois 6 -6 -5; pluto 0 7 -12; pluto_non -17 16 -14; pluto_oui 6 -6 -6; point -14 -3 10; point_b -6 -6 9
point_be -7 -6 8; point_belha -3 -4 7; point_benoi -5 -8 8; point_berna -3 -8 11; point_blanc -2 -3 5
point_ch -7 -7 7; point_com -14 2 3; point_d -4 -3 6; point_delma -5 -6 6; point_duran -4 -7 10; point_effai -5 -6 6
point_eu -9 -10 10; point_fabre -5 -6 6; point_famil -6 -9 8; point_favre -7 -7 7; point_fr -10 -2 6
point_girar -7 -8 8; point_gouv -4 -6 7; point_huber -6 -10 10; point_joset -2 -5 6; point_le -5 -4 9
point_lecle -3 -5 7; point_lecom -4 -5 5; point_marti -5 -10 14; point_momo -5 -5 5; point_morel -13 -10 15
point_mouli -4 -5 5; point_net -6 -7 8; point_nord -8 -10 12; point_perri -4 -7 7; point_petit -3 -4 6
point_petro -6 -6 7; point_potti -2 -4 5; point_r -6 -6 7; point_rambe -5 -6 8; point_renau -6 -7 8
point_royer -5 -6 6; point_weber -3 -3 4; point_weiss -4 -3 6; point_zola -3 -5 6; porta -10 -15 15; porta_> -6 -5 6
porta_arriv -5 -5 6; porta_capte -10 -10 10; porta_depui -5 -5 6; porta_parce -3 -2 4; porta_se -6 -12 13
porta_trois 0 0 1; porte -9 -12 12; porte_14 -6 -6 6; porte_> -6 -9 8; porte_deux -12 -10 12; pose -1 -11 2
pose_la -4 -5 5; pose_pas 7 -7 -6; pose_souci -6 -5 5; pose_une -5 -6 7; posez -4 -3 4; posez_une -4 -3 4
posit 12 -12 -12; posit_> 12 -12 -12; possi -7 -18 8; possi_> -13 -13 13; possi_oui 14 -9 -17; posta 6 -5 -7
posta_donc 6 -5 -7; poste -10 -10 13; poste_> -9 -8 9; poste_a -6 -7 7; poste_c -6 -6 7; poste_de -3 -9 10
poste_douze -2 -1 3; poste_et -5 -6 7; poste_on -5 -6 8; poste_point -5 -6 8; potti -2 -4 5; potti_avec -2 -4 5
pour 8 6 -24; pour_autre -15 16 -15; pour_ca 3 5 -16; pour_jeudi 6 -6 -5; pour_l -9 7 -6; pour_la 14 -12 -16
pour_le 2 3 -13; pour_ma -4 -5 6; pour_moi 7 3 -22; pour_mon -15 -20 16; pour_sur 13 -13 -13; pour_un -13 7 -5
pour_une -16 -14 15; pourq 15 -28 -3; pourq_> -12 13 -13; pourq_pas 25 -27 -19; pourq_vous -18 -6 15
pourr -11 -9 10; pourr_pas -11 -9 10; pouve -4 -18 8; pouve_> 11 -8 -13; pouve_me -1 -1 2; pouve_noter -4 -4 6
pouve_repet -18 -13 16; pouve_valid 6 -5 -7; prefe -23 19 -16; prefe_atten -18 22 -21; prefe_avoir -8 -12 12
prefe_evite -12 11 -10; prefe_expli -8 -10 10; prefe_pas -18 16 -14; prefe_qu -6 -11 11; premi -5 -7 7
premi_etage -8 -11 10; premi_etaie -2 -3 5; premi_fois 3 2 -19; prend -8 -9 11; prend_deux -8 -6 10
prend_la -5 -5 5; prend_le -5 -5 6; prend_plus -5 -7 7; prend_un -6 -7 8; preno -19 -7 11; preno_> -8 11 -11
preno_avec -1 -2 3; preno_de -3 -2 4; preno_et -5 -4 6; preno_minh -8 -8 8; preno_odile -7 -7 7; pres -7 -7 7
pres_> -7 -7 7; prese -12 -12 12; prese_bapti -8 -8 8; prese_gabri -8 -8 8; presi -8 -7 8; presi_d -8 -7 8
presq -6 7 -7; presq_mais -6 7 -7; press 6 -5 -6; press_> 6 -5 -6; pret 8 -6 -8; pret_> 8 -6 -8; preve -8 -11 10
preve_> -8 -11 10; prevo -8 -8 8; prevo_> -8 -8 8; prie -7 -10 10; prie_j -7 -10 10; prior -7 -5 6; prior_> -7 -5 6
pris -2 -3 5; pris_aroba -2 -3 5; prise -12 -12 13; prise_> -5 -6 7; prise_fibre -8 -8 9; probl 18 -10 -20
probl_> 18 -8 -23; probl_allez 13 -13 -8; probl_est -11 10 -3; probl_oui 5 -5 -5; probl_que -17 -10 16
propo 10 -7 -10; propo_de 10 -7 -10; proto -8 -10 9; proto_com -8 -10 9; pu -11 15 -16; pu_> -11 15 -16
puis -4 -4 8; puis_aroba -4 -4 8; puis_l -4 -4 7; puisq 0 4 -13; puisq_je 0 4 -13; punai -11 -10 11
punai_elle -11 -10 11; qu -18 -16 19; qu_a -6 -9 7; qu_elle -6 -5 6; qu_est -15 -11 14; qu_on -6 -11 11
quand -10 -10 11; quand_j -7 -9 8; quand_je -6 -6 6; quand_on -5 -6 6; quara -10 -8 12; quara_cinq -5 -6 8
quara_cinqu -6 -7 8; quara_deux -7 -6 8; quara_et -4 -4 5; quara_huit -1 -1 2; quara_neuf -1 -1 2
quara_quatr -2 -2 4; quara_sept -9 -9 11; quara_six -3 -3 6; quara_trois -2 -2 5; quato -4 -2 6; quato_> -2 -2 3
quato_cinqu -1 -1 2; quato_zero -7 -5 12; quatr -12 -10 15; quatr_> -11 -9 14; quatr_a -5 -6 6; quatr_ans -6 -6 7
quatr_appar -6 -6 8; quatr_aroba -5 -9 10; quatr_cinq -2 -3 4; quatr_cinqu -3 -5 8; quatr_et 0 0 1
quatr_neuf -1 -2 3; quatr_nonan -5 -5 5; quatr_ordin -7 -7 7; quatr_ordis -2 -2 5; quatr_ou -8 -8 9
quatr_pas -8 7 -7; quatr_quatr -2 -3 5; quatr_septa -11 -11 12; quatr_soixa -4 -5 9; quatr_sur -12 -11 13
quatr_telep -2 -2 5; quatr_vingt -4 -4 8; que -8 8 -6; que_> -12 -14 12; que_c -4 -3 4; que_ca -9 -10 10
que_chez -3 -2 4; que_des -6 -4 7; que_dieu -8 -9 8; que_j 13 -2 -21; que_je 2 2 -11; que_la -3 -19 7
que_le -11 -14 16; que_les -2 -3 5; que_nenni -13 13 -14; que_non -26 33 -29; que_oui 26 -19 -18; que_racon -7 -9 8
que_vous -22 -4 12; quel -14 -12 13; quel_est -3 -1 3; quel_ticke -14 -12 13; quell -14 -16 16; quell_box -8 -8 8
quell_quest -10 -13 12; quelq -9 -12 13; quelq_un -9 -12 13; quest -21 1 6; quest_> -19 2 3; quest_deja -11 -12 12
quest_hier -4 -5 5; quest_je -4 -5 6; quest_tranq -8 -9 9; qui -16 -21 23; qui_a -10 -8 10; qui_aboie -7 -7 8
qui_ai 2 -13 0; qui_atten -3 -5 7; qui_clign -5 -5 6; qui_compr -5 -5 5; qui_conna -9 -15 14; qui_decon -11 -10 10
qui_est -7 8 -7; qui_etes -9 -9 9; qui_gere -4 -3 4; qui_habit -7 -14 14; qui_je -4 -5 6; qui_m -8 -10 10
qui_ne -6 -6 6; qui_pose -6 -5 5; qui_s -8 -7 8; qui_vous -6 -6 6; quinz -14 -15 16; quinz_> -5 -5 5
quinz_au -6 -6 7; quinz_de -5 -6 6; quinz_et -8 -5 9; quinz_rue -8 -8 8; quinz_sont -6 -6 7; quoi -24 -21 24
quoi_> -21 -14 19; quoi_deja -12 -14 15; quoi_la -15 -11 13; quoi_noter -5 -4 9; quoi_un -11 -13 12
quoi_vous -8 -7 9; r -13 -13 17; r_a -6 -6 7; r_aroba -3 -3 4; r_deux -2 -2 4; r_e -7 -7 8; r_et -4 -5 7
r_i -7 -7 7; r_o -5 -6 8; r_point -2 -3 5; r_u -6 -6 7; raccr -12 -11 12; raccr_si -7 -8 9; raccr_tout -12 -10 11
racon -7 -9 8; racon_cette -7 -9 8; radia -6 -5 6; radia_conne -6 -5 6; raise -6 -4 7; raise_sur -6 -4 7
raiso 14 -19 -9; raiso_> 14 -19 -9; raiso_socia 7 -6 -7; rallu 11 -12 -11; rallu_> 11 -12 -11; rambe -5 -6 8
rambe_aroba -5 -6 8; rapid -5 -9 7; rapid_> -5 -9 7; rappe -6 -18 12; rappe_> 0 -13 4; rappe_au -17 -10 16
rappe_plus -8 -10 9; ras -9 -10 11; ras_le -9 -10 11; ravi 14 -15 -14; ravi_> 14 -15 -14; raymo -9 -8 9
raymo_escof -9 -8 9; rebra 10 -16 -9; rebra_> 10 -16 -9; recu 9 -14 -6; recu_d 9 -14 -6; redem -3 5 -13
redem_> -2 6 -14; redem_encor -9 -13 12; redir 8 -9 -6; redir_vous 8 -9 -6; refle -4 -15 7; refle_> -4 -15 7
refus 0 10 -18; refus_> -3 10 -17; refus_de 9 -11 -7; regar -16 -16 17; regar_> -15 -14 15; regar_c -6 -9 7
regle -14 17 -22; regle_> 15 -15 -5; regle_ca -24 23 -20; regle_cette -6 6 -5; regle_depui -6 7 -7; regre -12 12 -12
regre_> -12 12 -12; renar -8 -8 8; renar_> -8 -8 8; renau -9 -9 9; renau_> -8 -9 9; renau_a -6 -7 8; rende 0 -10 5
rende_la -6 -6 6; rende_moi -5 -5 5; rende_vous 7 -9 -6; rense -9 -9 10; rense_> -9 -9 10; rentr -5 -5 5
rentr_du -5 -5 5; repar -6 -7 8; repar_une -6 -7 8; repet -20 -13 18; repet_> -10 -11 10; repet_la -7 -14 14
repet_ma -8 -9 9; repet_non -15 19 -20; repet_s -21 -17 21; repon -24 -1 6; repon_a -14 -15 15; repon_est -15 15 -14
repon_il -5 -8 6; repon_ne -5 -7 7; repre -7 -7 8; repre_la -7 -7 8; resea -7 -7 8; resea_> -6 -4 7
resea_avec -4 -1 5; resea_est -7 -6 7; resea_sur -5 -5 6; resil -9 -10 10; resil_> -9 -10 10; resol -16 15 -13
resol_> -16 15 -13; respo -8 -8 8; respo_du -8 -8 8; reste -8 -8 8; reste_bloqu -7 -7 7; reste_tourn -6 -5 7
reuss -10 17 -19; reuss_> -10 17 -19; reven 12 -10 -12; reven_mon 12 -10 -12; rez -5 -6 7; rez_de -5 -6 7
ribei -9 -9 9; ribei_> -9 -9 9; ricci -7 -7 7; ricci_r -7 -7 7; ridic -8 -8 8; ridic_> -8 -8 8; rien -27 21 -12
rien_> -14 14 -11; rien_a -8 8 -8; rien_compr -19 -26 25; rien_contr -6 -15 14; rien_debra -11 12 -12
rien_du -9 17 -17; rien_enten -7 -7 8; rien_fait -20 22 -22; rien_il -3 -4 5; rien_moi -14 -8 10; rien_non -2 9 -9
rien_redem -12 20 -21; rien_y -6 -4 7; rire -5 -5 5; rire_tout -5 -5 5; robas -5 -6 6; robas_orang -5 -6 6
romai -5 -7 7; romai_aroba -5 -7 7; romai_photo -5 -7 7; roman -7 -7 7; roman_point -7 -7 7; rose -7 -6 6
rose_et -7 -6 6; rouge 11 -11 -11; rouge_> 11 -11 -11; roule 13 -12 -14; roule_> 13 -12 -14; rouss -7 -8 8
rouss_de -7 -8 8; route -6 -5 6; route_> -6 -5 6; roux -7 -9 8; roux_outlo -7 -9 8; roy -6 -8 12; roy_aroba -6 -8 12
royer -9 -11 10; royer_> -9 -11 11; royer_aroba -5 -6 6; rue -8 -2 3; rue_> -11 9 -7; rue_bon -7 8 -8; rue_d -9 9 -9
rue_de -6 -7 7; rue_des -8 -8 8; rue_le 6 -5 -7; rue_ou -8 -10 10; rue_paste -7 -9 8; s -4 -6 2; s_> -7 -6 7
s_aroba -4 -3 6; s_corre 8 -5 -7; s_en -8 -6 7; s_est -14 4 -6; s_etein -11 -10 11; s_f -2 -3 5; s_il 3 -14 1
s_occup -6 -5 6; s_point -5 -8 8; sa -8 10 -12; sa_> -8 8 -7; sa_n -8 11 -11; sabri -1 -5 6; sabri_tiret -1 -5 6
sache -6 6 -6; sache_> -6 6 -6; sache_non -4 8 -5; saint -9 -11 10; saint_marti -9 -11 10; saint_tiret -6 -7 9
sais -23 -36 37; sais_pas -19 -34 33; sais_plus -6 -7 8; sais_rien -11 -13 13; sais_trop -9 -14 14
sais_tu -11 -8 10; sait -6 -9 7; sait_plus -6 -9 7; salon -18 -14 20; salon_> -18 -12 17; salon_de -1 -1 1
salon_deux -2 -2 3; salon_et -4 -6 6; samir -10 -9 11; samir_bouzi -10 -9 11; sandr -14 -14 14; sandr_colin -9 -9 9
sandr_m -4 -5 5; sandr_point -3 -4 7; sans 4 -3 -13; sans_doute 10 -9 -8; sans_e -6 -7 10; sans_facon -13 13 -13
sans_faute 12 -17 -6; sans_probl 11 -15 -7; sans_telep -7 -7 7; saoul -18 -12 17; saoul_> -18 -12 17
saura -6 -10 10; saura_pas -6 -10 10; savez -9 0 1; savez_alors -5 -5 5; savez_je -5 5 -5; scand -16 -15 16
scand_> -16 -15 16; schmi -9 -10 12; schmi_d -9 -10 12; se -8 -13 11; se_compr -7 -8 8; se_conne -6 -10 9
se_decon -7 -8 7; sebas -7 -9 8; sebas_du -7 -9 8; secon -6 -7 7; secon_> -6 -7 7; secre -3 -9 10; secre_n -3 -9 10
seize -9 -2 7; seize_> -9 2 0; seize_douze -6 -8 13; seize_ou -8 -8 9; seize_quara -2 -3 5; seize_trent -1 -1 1
seize_virgu -3 -3 6; semai -14 -19 17; semai_> -13 -11 12; semai_que -11 -10 11; semai_sans -7 -7 7; sembl 12 -8 -12
sembl_oui 12 -8 -12; sept -9 -8 13; sept_> -12 -13 14; sept_appar -2 -2 3; sept_cinq -1 -1 3; sept_cinqu -7 -5 12
sept_dix -3 -3 6; sept_nonan -5 -4 8; sept_quara -2 -2 4; sept_quatr -1 -2 3; sept_six -2 -2 4; sept_soixa -2 -2 4
sept_vingt -1 -2 3; septa -8 -10 10; septa_> -11 -11 12; septa_deux -9 -8 9; septa_et -5 -5 5; septa_fois 11 -8 -8
septa_septa -11 -11 12; serai 15 -6 -22; serai_bien 11 -7 -5; serai_parfa 12 -12 -11; serai_pluto -14 12 -9
serai_ravi 14 -15 -14; serai_tres 5 -5 -5; serie -4 -4 6; serie_> -4 -4 6; sert -10 9 -9; sert_a -10 9 -9
serve -7 -10 9; serve_plus -7 -10 9; servi -13 -13 14; servi_> -6 -6 9; servi_d -3 -3 5; servi_techn -9 -9 9
servi_tout -4 -5 5; servi_une -5 -6 7; seul -16 -14 16; seul_> -12 -10 11; seul_appar -5 -5 5; seul_aroba -6 -8 9
seul_mot -2 -3 4; seule -3 -2 4; seule_> -3 -2 4; sfr -6 -7 8; sfr_point -6 -7 8; si 24 -22 -16; si_> 24 -22 -22
si_c 6 -3 -12; si_ca 6 -3 -6; si_corre 2 -1 -1; si_enfin -17 17 -14; si_fait 14 -14 -10; si_je 8 -13 -6
si_si 14 -13 -12; signa -7 -7 7; signa_wifi -7 -7 7; signe -10 -8 10; signe_> -10 -8 10; silen -8 -7 8
silen_j -8 -7 8; sim -1 -10 6; sim_est -7 -7 7; sim_oui 9 -9 -9; sim_sim 9 -9 -9; simon -4 -4 8; simon_et -4 -4 8
simpl -5 -4 6; simpl_c -5 -4 6; six -10 -8 12; six_> -4 -4 8; six_aroba -3 -3 4; six_cinqu -2 -2 3; six_deux -2 -2 4
six_dix 0 0 1; six_donc -8 7 -7; six_douze -5 -6 8; six_la -1 -5 6; six_mille -5 -3 7; six_pas -6 7 -7
six_perso -10 -9 10; six_quara -7 -7 8; six_quatr -4 -4 7; six_soixa -6 -6 12; six_suiva -5 -6 6; six_trent -1 -1 2
six_trois -2 -3 4; six_vingt -2 -2 4; six_virgu -3 -3 6; six_zero -3 -3 6; smet -10 -10 10; smet_> -10 -10 10
socia 7 -6 -7; socia_> 7 -6 -7; socie -11 -15 15; socie_batip -7 -9 9; socie_dupon -7 -8 8; socie_est -5 -5 5
socie_trans -7 -13 13; soir -7 -8 8; soir_> -7 -8 8; soixa -9 -6 11; soixa_cinq -1 -2 3; soixa_deux -4 -5 8
soixa_dix -4 -5 9; soixa_douze -6 -6 7; soixa_et -8 -7 10; soixa_huit -2 -3 5; soixa_neuf -8 -7 8
soixa_quatr -2 -2 4; soixa_seize -7 3 0; soixa_six -6 7 -7; soixa_soixa -6 -8 13; soixa_treiz -6 -7 8
somme 3 -18 -1; somme_d 9 -17 -8; somme_trois -12 -6 10; son -6 -6 7; son_et -6 -6 7; sonne -13 -13 13
sonne_c -13 -13 13; sont -9 -11 11; sont_a -6 -7 7; sont_coupe -5 -5 5; sont_touch -7 -10 11; sont_tous -7 -7 7
sophi -8 -8 8; sophi_m -6 -6 6; sophi_tiret -6 -6 6; sorti -4 -5 6; sorti_a -4 -5 6; souci 19 -15 -18
souci_> 13 -10 -15; souci_allez 8 -8 -9; souci_avec -3 -4 5; souci_c 8 -7 -4; souci_de -4 -1 5; souci_faite 8 -8 -5
souci_que 8 -9 -8; souha -18 6 -5; souha_parle -5 -7 7; souha_pas -14 11 -10; sous -7 -8 8; sous_la -7 -8 8
souvi -18 3 3; souvi_> -10 13 -14; souvi_plus -16 -21 20; space -9 -10 10; space_une -9 -10 10; speci -8 9 -9
speci_> -8 9 -9; stand -9 -9 9; stand_est -7 -7 8; stand_telep -5 -5 5; steph -6 -8 9; steph_tiret -6 -8 9
steph_tout -6 -8 9; stop -10 -8 9; stop_j -10 -8 9; stupi -6 -8 7; stupi_ou -6 -8 7; stylo -6 -7 8; stylo_> -6 -7 8
suffi -8 -10 10; suffi_maint -8 -10 10; suis -4 -10 6; suis_a -12 -11 12; suis_allem -4 -3 6; suis_au -6 -5 6
suis_d 24 -33 -22; suis_dans -11 -9 12; suis_devan 6 -14 -2; suis_en -11 -10 11; suis_enfin -14 -9 13
suis_furie -11 -12 11; suis_la 14 -18 -12; suis_le -16 -14 17; suis_madam -6 -4 6; suis_miche -14 -11 13
suis_ne -5 -3 7; suis_pas -45 5 3; suis_perdu -14 -8 12; suis_press 6 -5 -6; suis_pret 8 -6 -8; suis_sur -6 -5 6
suis_toujo 20 -8 -21; suis_tout 14 -17 -12; suis_tromp -9 9 -10; suis_un -13 -11 15; suis_vieil -7 -6 9
suite -13 -8 12; suite_> -13 -8 12; suiva -5 -6 6; suiva_les -5 -6 6; sujet 5 -14 -3; sujet_de -10 -12 14
sujet_du 5 -14 -4; super 10 -7 -8; super_oui 10 -7 -8; suppo 3 -11 1; suppo_nivea -7 -7 7; suppo_que 9 -7 -10
sur -4 -19 11; sur_> 20 -30 -3; sur_deux -6 -7 11; sur_dix -12 -11 13; sur_la -13 -12 13; sur_le -13 -8 11
sur_mon 5 -14 -5; sur_natha -3 -3 4; sur_pas 3 -2 -1; sur_quatr -12 -10 13; sur_que -11 12 -19; surem -10 10 -10
surem_pas -10 10 -10; surto -12 15 -11; surto_pas -12 15 -11; switc -6 -6 7; switc_> -6 -6 7; sylvi -4 -4 6
sylvi_tiret -4 -4 6; t -12 -5 9; t_> -4 -5 7; t_a -9 -10 12; t_aroba -2 -4 5; t_e -6 -9 8; t_es -9 8 -8; t_h -2 -4 6
t_p -4 -5 5; t_r -3 -3 6; table -14 -12 15; table_> -15 -15 18; table_a -5 -5 5; table_cinq 0 0 1
table_et -11 -10 12; tais -8 -5 9; tais_toi -8 -5 9; tapez -5 -6 8; tapez_moi -5 -6 8; tas -8 -9 8; tas_de -8 -9 8
taxi -5 -5 5; taxi_point -5 -5 5; techn -18 -18 20; techn_> -9 -9 9; techn_de -7 -8 8; techn_doit -5 -5 5
techn_en -1 -2 4; techn_il -6 -7 7; techn_la -5 -6 8; techn_m -5 -6 7; techn_tout -13 -8 12; tele -13 -16 16
tele_> -10 -11 11; tele_ca -2 -1 3; tele_deux 0 0 1; tele_du -8 -8 8; tele_et -4 -4 8; tele_l -2 -2 3
tele_quoi -4 -8 9; tele_une -5 -5 5; telep -19 -21 27; telep_> -13 -22 20; telep_au -1 -8 8; telep_capte -6 -4 7
telep_cette -18 18 -17; telep_de -5 -4 6; telep_et -10 -8 12; telep_fixe -7 -13 13; telep_mais -6 -15 14
telep_march -4 -9 10; telep_ne -3 -3 5; telep_pas -4 -5 5; telep_qui -6 -10 10; telet -10 -9 10; telet_> -10 -9 10
temps -10 11 -12; temps_> -10 11 -12; tente 11 -9 -7; tente_> 11 -9 -7; test -8 -9 10; test_un -8 -9 10
texto -7 -7 7; texto_reste -7 -7 7; thecl -2 -4 6; thecl_tout -2 -4 6; thiba -10 -10 10; thiba_louis -10 -10 10
thoma -3 -3 4; thoma_zero -3 -3 4; thune -6 -6 6; thune_> -6 -6 6; ticke -4 -12 8; ticke_> -4 -13 8
ticke_la -11 11 -8; tiret -8 -12 17; tiret_bas -5 -10 11; tiret_blanc -6 -6 6; tiret_boite -5 -8 11
tiret_coiff -6 -8 9; tiret_de -4 -4 5; tiret_denis -6 -7 9; tiret_du -1 -4 6; tiret_durab -4 -6 7
tiret_duran -4 -4 6; tiret_hardy -7 -8 9; tiret_jean -5 -7 10; tiret_lang -6 -7 10; tiret_luc -2 -5 7
tiret_lys -4 -4 5; tiret_meyer -5 -7 10; tiret_mouli -5 -7 10; tiret_plomb -6 -7 7; tiret_roy -6 -8 12
tiret_saint -6 -7 9; tiret_simon -4 -4 8; tiret_toitu -8 -9 10; titi -4 -6 8; titi_soixa -4 -6 8; titul -7 -8 7
titul_est -7 -8 7; toi -8 -5 9; toi_je -8 -5 9; toit -10 -9 10; toit_> -10 -9 10; toitu -8 -9 10
toitu_point -8 -9 10; tombe -13 6 0; tombe_> -13 7 -3; tombe_direc -5 -6 6; ton -10 -8 9; ton_chef -10 -8 9
tonal -3 -9 10; tonal_> -3 -9 10; tou -7 9 -9; tou_> -7 9 -9; tou_pas -7 9 -9; touch -17 16 -14; touch_> -16 -16 17
touch_a -9 20 -20; toujo 21 -15 -19; toujo_> 8 -8 -7; toujo_avec -5 -5 5; toujo_d 5 -5 -5; toujo_en 17 -6 -17
toujo_inter 11 -7 -11; toujo_le 9 -10 -5; toujo_pas 7 3 -16; toujo_pour 14 -16 -7; toulo -9 -8 9; toulo_> -9 -8 9
tourn -6 -5 7; tourn_> -6 -5 7; tous -19 -6 9; tous_> -13 -13 13; tous_decon -7 -7 7; tous_les -6 -6 7
tous_monsi -8 8 -7; touss -8 -8 8; touss_> -8 -8 8; tout -5 1 -6; tout_> -29 3 5; tout_a 18 -15 -22
tout_attac -5 -8 10; tout_bien 8 -9 -6; tout_c -5 9 -4; tout_ca -9 3 4; tout_ce -7 8 -7; tout_colle -7 -9 10
tout_compr 15 -21 -14; tout_de -13 -8 12; tout_du -10 17 -19; tout_en -4 -5 8; tout_enfin -11 12 -2
tout_est 5 -8 -4; tout_faux -25 20 -10; tout_frero -9 10 -3; tout_jeune -5 5 -5; tout_juste 12 -12 -12
tout_l -9 -10 10; tout_le -20 7 -4; tout_non -2 5 -4; tout_parei 10 -9 -9; tout_seul -12 -10 11; tout_simpl -5 -4 6
toute -14 -15 15; toute_ces -2 -8 8; toute_la -10 -10 10; toute_neuve -7 -9 8; train 9 -7 -9; train_de 9 -7 -9
trait -7 -5 6; trait_cela -7 -5 6; tranq -8 -9 9; tranq_> -8 -9 9; trans -13 -11 12; trans_marti -7 -13 13
trans_moi -13 -11 12; trava -5 -5 5; trava_et -5 -5 5; treiz -4 -5 9; treiz_> -2 -3 5; treiz_seize -6 -7 8
trent -10 -12 15; trent_> -7 -9 8; trent_aroba -8 -9 12; trent_cinq -1 -2 3; trent_deux -2 -2 3; trent_neuf -7 -7 7
trent_quatr -3 -4 6; trent_sept -2 -2 4; trent_trois -2 -3 5; tres -6 3 -7; tres_bien 20 -18 -21; tres_en -11 -10 11
tres_mal -15 -14 15; tres_peu -16 14 -12; trois -7 -14 13; trois_> -7 -7 7; trois_a -2 -5 6; trois_appar -11 -8 15
trois_au -2 -2 3; trois_celui 0 0 1; trois_cinqu -2 -1 3; trois_dans -12 -6 10; trois_deux -2 -3 4
trois_etage -12 -10 12; trois_fois 8 -20 -5; trois_impri -10 -6 11; trois_jours -8 -8 9; trois_mais 0 0 1
trois_parce -2 -3 5; trois_peut -5 -5 8; trois_poste -2 -1 3; trois_quara -1 -1 2; trois_quatr -3 -3 6
trois_semai -7 -7 7; trois_septa -5 -5 5; trois_six -1 -3 4; trois_sur -12 -10 13; trois_table -2 -2 5
trois_telep -6 -4 6; trois_vingt -4 -4 7; trois_voire -9 -9 9; trois_zero -3 -4 6; tromp -18 19 -18
tromp_> -13 12 -12; tromp_c -9 9 -10; tromp_de -8 11 -11; tromp_dis -11 9 -7; trop -12 -12 13; trop_> -8 -8 8
trop_atten -2 -5 6; trop_faibl -7 -7 7; trop_nuls -4 -4 6; trop_oui 12 -7 -14; trop_rien -9 -14 14
trop_vite -10 -7 9; trouv -7 -10 10; trouv_pas -7 -10 10; truc -4 7 -4; truc_> -4 7 -4; tu -3 -3 1; tu_moi -11 -8 10
tu_peux 9 -9 -9; tu_t -9 8 -8; u -10 -9 10; u_> -6 -6 7; u_b -7 -6 7; u_comme -5 -5 5; u_d -6 -7 8; u_k -5 -5 6
u_l -4 -5 7; un -28 -9 27; un_> -8 -12 12; un_a -4 -9 8; un_appel -3 -7 9; un_aroba -10 -10 11; un_autre -25 22 -18
un_c -3 -5 7; un_casqu -4 -4 7; un_certa -6 -8 7; un_cinqu -2 -2 3; un_clien -3 -5 7; un_conse -13 -11 12
un_d -8 -16 18; un_dans -7 -8 9; un_de -4 -6 8; un_depan -8 -8 8; un_deux -6 -9 12; un_deuxi -6 -8 7
un_douze -1 -2 3; un_elect -8 -9 9; un_et -2 -3 5; un_etre -7 -4 7; un_film -7 -8 7; un_gars -5 -6 7; un_h -2 -3 4
un_hier -4 -5 6; un_huita -5 -5 5; un_humai -9 -7 8; un_i -4 -4 5; un_insta -7 -10 10; un_joli -14 -13 14
un_la 0 0 1; un_lycee -5 -6 8; un_mois -7 -8 7; un_mot -9 -11 12; un_ni -5 6 -6; un_nouve -9 8 -6
un_opera -10 -9 13; un_ordin -3 -3 5; un_ou -7 -6 9; un_paque -15 -13 14; un_parti -9 -7 10; un_pc -4 -4 7
un_petit -5 -5 5; un_peu -11 -15 18; un_poste -2 -5 6; un_quara -2 -2 4; un_quatr -2 -2 4; un_qui -6 -7 7
un_redem -10 -12 11; un_rense -9 -9 10; un_scand -16 -15 16; un_seul -4 -5 5; un_soixa -6 -6 6; un_souci -4 -3 6
un_stylo -6 -7 8; un_sur -6 -7 11; un_techn -10 -12 14; un_telep -4 -5 7; un_trent -1 -1 2; un_trois -2 -2 4
un_vingt -2 -1 3; un_zero -3 -3 6; une -27 -13 21; une_anten -8 -7 8; une_bonne -7 -8 9; une_box -8 -14 12
une_c -2 -5 6; une_centa -5 -6 8; une_colle -4 -3 4; une_coloc -5 -5 6; une_conso -5 -5 5; une_demi -6 -10 8
une_dizai -9 -12 11; une_ecole -6 -6 7; une_entre -10 -11 11; une_erreu -25 20 -18; une_escro -12 -16 15
une_fois -12 -17 19; une_impri -6 -5 7; une_ligne -6 -7 8; une_minut -5 -5 5; une_nouve -5 -6 7; une_offre -5 -9 7
une_panne -19 -17 19; une_perso -8 -17 17; une_quinz -5 -6 6; une_secon -6 -7 7; une_semai -13 -11 12
une_table -9 -8 9; une_tele -5 -5 5; une_touch -4 -5 5; une_voix -4 -5 5; une_vraie -10 -11 11; ursul -5 -5 5
ursul_v -5 -5 5; v -7 -8 9; v_comme -5 -5 5; v_point -6 -10 10; v_r -6 -6 6; va 7 3 -20; va_> 13 -10 -17
va_aller -15 13 -9; va_bien -8 -5 8; va_dire 8 -7 -10; va_laiss -5 5 -5; va_tres 10 -8 -10; vais -21 -12 16
vais_aller -10 -13 12; vais_deman -6 -11 8; vais_m -12 10 -9; vais_resil -9 -10 10; vais_voir -9 -15 13
vais_vous -8 -6 8; valid 6 -5 -7; valid_> 6 -5 -7; vanda -10 -9 10; vanda_> -10 -9 10; vande -10 -10 10
vande_elst -10 -10 10; vas 10 -9 -4; vas_y 10 -9 -4; verif -9 -13 10; verif_> -9 -13 10; verra -19 -18 19
verra_> -19 -18 19; vers -10 -9 10; vers_dix -10 -9 10; veut -5 -6 6; veut_plus -5 -6 6; veuve -6 -4 6
veuve_jacqu -6 -4 6; veux 9 -5 -13; veux_> 11 -25 -10; veux_bien 21 -22 -19; veux_modif -16 -15 16
veux_parle -6 -6 6; veux_pas -30 24 -17; veux_quelq -7 -9 8; veux_un -13 -8 12; veux_une -7 -6 9; victo -5 -5 5
victo_a -3 -3 6; victo_e -5 -5 5; vidal -5 -7 7; vidal_aroba -5 -7 7; vie -14 13 -13; vie_> -14 13 -13
vieil -7 -8 11; vieil_adres -4 -7 7; vieil_moi -7 -6 9; viens 10 -16 -8; viens_de 11 -11 -11; viens_la -10 -10 10
vient -6 -6 6; vient_de -5 -5 5; vient_deja -6 -7 7; vingt -8 -9 13; vingt_> -14 -20 19; vingt_cinq -8 -8 9
vingt_deux -3 -3 5; vingt_dix -3 -4 7; vingt_douze -6 -7 12; vingt_et -2 -2 3; vingt_huit -2 -3 5
vingt_neuf -5 -6 6; vingt_onze -4 -4 7; vingt_poste -8 -5 9; vingt_quatr -10 -2 4; vingt_sept -5 -3 8
vingt_six -8 7 -7; vingt_treiz -3 -3 6; vingt_trois -2 -1 3; vingt_un -2 -2 4; virgi -3 -5 7; virgi_point -3 -5 7
virgu -3 -3 6; virgu_quara -3 -3 6; virgu_soixa -3 -3 6; virgu_vingt -3 -3 6; virgu_zero -3 -3 6; vite 1 -19 6
vite_> 3 -17 4; vite_espec -8 -9 8; vite_moi 6 -3 -6; vive -8 -10 10; vive_voix -8 -10 10; voila 11 -16 -9
voila_> 18 -11 -15; voila_c 14 -13 -12; voila_exact 7 -6 -4; voila_oui 10 -6 -11; voila_vous 6 -5 -6; voir -23 -2 5
voir_> -17 4 -2; voir_aille -10 -13 12; voir_avec -5 -8 6; voire -9 -9 9; voire_quatr -9 -9 9; vois 7 -5 -13
vois_ce -7 8 -8; vois_pas 12 -12 -12; voisi -8 -8 8; voisi_en -4 -5 6; voisi_monsi -7 -6 7; voitu -6 -7 7
voitu_je -6 -7 7; voix 4 -17 2; voix_> -8 -10 10; voix_ca -8 -9 9; voix_enreg -4 -5 5; voix_la 10 -12 -9
volet -6 -5 6; volet_et -6 -5 6; voleu -6 -6 6; voleu_rende -6 -6 6; volon 19 -20 -16; volon_> 13 -12 -13
volon_merci 12 -13 -9; vos -9 -8 11; vos_agent -5 -7 7; vos_aneri -8 -7 8; vos_techn -1 -2 4; votre -6 -7 7
votre_colle -6 -7 6; votre_servi -6 -6 9; voudr -16 -15 18; voudr_annul -9 -9 9; voudr_c -4 -5 5
voudr_chang -10 -8 10; voudr_depan -4 -2 4; voudr_l -1 -2 4; voudr_parle -3 -7 9; voudr_un -9 -9 10
voula 13 -10 -14; voula_dire 13 -10 -14; voule 10 -4 -20; voule_> 17 -12 -18; voule_dire -25 5 5; voule_oui 8 -4 -6
vous -2 -9 2; vous_> -11 -14 13; vous_ai -15 -13 15; vous_appel -11 -2 11; vous_arret -12 10 -8; vous_assur 6 -6 -6
vous_avez 11 -9 -19; vous_avoue -8 -9 10; vous_benis -8 -9 8; vous_ca -6 -6 7; vous_devin -8 -7 8
vous_dire -15 -16 17; vous_dis -22 16 -3; vous_disai 12 -7 -13; vous_disie -11 -10 11; vous_dites -16 -21 19
vous_ecout 9 -15 -6; vous_enten -15 -18 17; vous_envoy -8 -6 8; vous_epell -3 -3 7; vous_etes -20 -19 21
vous_faite -19 17 -13; vous_jure -6 -7 7; vous_l 4 -20 1; vous_le 11 -4 -13; vous_m -25 -1 14; vous_me -8 -8 10
vous_n -6 7 -9; vous_parle -11 -12 12; vous_plait 3 -14 1; vous_pouve -4 -18 8; vous_prie -7 -10 10
vous_qui -1 -3 4; vous_rappe 2 -22 3; vous_repon -5 -8 6; vous_savez -9 0 1; vous_serie -4 -4 6
vous_tromp -13 15 -15; vous_voule 10 -4 -20; vous_vous -15 17 -17; voyan 0 -8 3; voyan_est 1 -8 3
voyan_orang -5 -5 6; voyon -15 16 -14; voyon_> -6 6 -5; voyon_donc -22 18 -12; vrai 12 -7 -16; vrai_> 16 -17 -14
vrai_je -10 9 -8; vraie 6 -13 3; vraie_mon 15 -10 -15; vraie_perso -10 -11 11; vraim -24 9 -2; vraim_> -12 15 -6
vraim_ca -16 17 -18; vraim_en -15 15 -13; vraim_non -4 5 -4; vraim_nuls -9 -11 11; vraim_ras -6 -6 9; vu 11 -13 -8
vu_juste 11 -13 -8; w -4 -3 6; w_e -4 -3 6; wanad -6 -10 12; wanad_point -6 -10 12; weber -3 -3 4; weber_w -3 -3 4
weiss -4 -3 6; weiss_w -4 -3 6; wifi -24 -24 28; wifi_> -8 -15 16; wifi_de -1 -8 8; wifi_depui -5 -5 5
wifi_est -7 -7 7; wifi_fonct -6 -5 5; wifi_il -6 -1 7; wifi_insta -8 -8 8; wifi_le -12 -11 12; wifi_mais -11 -8 10
wifi_march -12 -11 12; wifi_qui -10 -6 9; wifi_vous -3 -1 3; wii 9 -9 -9; wii_c 9 -9 -9; x -3 -4 7; x_> -2 -4 5
x_point -4 -3 6; y 14 -5 -14; y_> 17 -16 -18; y_a 4 -4 -5; y_ai -18 19 -9; y_aller 9 -9 -9; y_conna -6 6 -5
y_etes -6 7 -9; y_faite 6 -3 -6; y_je 12 -13 -11; y_vois 12 -12 -12; yahoo -6 -8 9; yahoo_point -6 -8 9
yande -6 -6 7; yande_point -6 -6 7; yann -5 -4 9; yann_point -5 -4 9; yep 12 -12 -12; yep_> 12 -12 -12
yes 19 -19 -17; yes_> 10 -9 -10; yes_c 14 -14 -12; yes_monsi 13 -14 -11; yes_oui 8 -5 -7; yes_yes 12 -11 -12
you -6 -6 6; you_are -6 -6 6; youss -9 -9 9; youss_amara -9 -9 9; yves -7 -7 7; yves_kergu -7 -7 7; yvett -8 -9 9
yvett_marty -8 -9 9; z -6 -7 9; z_e -5 -5 6; z_o -3 -5 6; zero -10 -10 16; zero_> -8 -8 8; zero_barre -6 -4 7
zero_cinq -2 -2 4; zero_deux -5 -6 8; zero_neuf -3 -3 6; zero_quatr -7 -7 8; zero_sept -10 -8 15; zero_six -5 -5 9
zero_trois -4 -3 7; zero_un -6 -6 6; zero_zero -6 -6 7; zerro -5 -5 6; zerro_z -5 -5 6; zola -3 -5 6; zola_z -3 -5 6
""",
    ),
    "solved": (
        "affirm deny unclear",
        """
0 -10 -10 12; 00 -10 -8 9; 00_11 -6 -6 6; 00_12 -7 -6 7; 00_poste -6 -7 7; 01 -12 -12 12; 01348 -12 -12 12
01348_> -12 -12 12; 01_30 -6 -6 6; 01_40 -5 -6 6; 01_42 -6 -7 7; 01_45 -6 -7 7; 01_60 -7 -7 7; 01_> -2 -2 4
02 -10 -10 11; 02_31 -5 -5 5; 02_33 -7 -7 7; 02_35 -2 -2 4; 03 -7 -7 8; 03_21 -8 -8 8; 03_82 -5 -5 6; 04 -12 -12 12
04_67 -7 -6 7; 04_91 -7 -7 7; 05 -7 -7 7; 05_62 -7 -7 7; 06 -16 -16 18; 06123 -14 -14 14; 06123_> -14 -14 14
0696 -8 -8 8; 0696_73 -8 -8 8; 06_03 -8 -8 8; 06_07 -6 -5 6; 06_11 -4 -4 6; 06_12 -6 -6 6; 06_19 -7 -7 8
06_45 -2 -3 5; 06_60 -7 -7 7; 06_67 -5 -4 5; 06_77 -6 -6 6; 06_78 -4 -4 6; 06_99 -7 -7 7; 07 -14 -11 14
07_1981 -6 -5 6; 07_81 -6 -6 6; 07_90 -9 -7 8; 08 -7 -7 7; 08_> -7 -7 7; 09 -11 -11 11; 09_25 -6 -6 6; 09_70 -8 -8 8
0_7 -6 -6 6; 0_9 -8 -7 8; 1 -9 -9 10; 10 -12 -11 12; 10_10 -7 -7 7; 10_> -8 -8 8; 10_appar -9 -8 8; 11 -7 -7 8
11_11 -4 -4 6; 11_22 -6 -6 6; 11_> -4 -4 6; 11_et -9 -8 10; 12 -12 -12 13; 12_34 -11 -10 11; 12_36 -2 -3 5
12_60 -7 -7 7; 12_89 -5 -4 5; 12_> -7 -7 7; 13 -6 -7 7; 13_un -6 -7 7; 15 -11 -13 12; 15_janvi -11 -13 12
18 -7 -7 8; 18_35 -8 -8 8; 18_heure -3 -3 5; 19 -11 -11 11; 1981 -6 -5 6; 1981_> -6 -5 6; 19_30 -7 -7 7
19_83 -7 -7 8; 19_euros -8 -8 8; 1_3 -6 -6 6; 1_ou -7 -6 7; 2 -12 -11 12; 2019 -6 -5 7; 2019_> -6 -5 7; 21 -8 -8 8
214 -6 -7 7; 214_> -6 -7 7; 21_99 -8 -8 8; 22 -9 -9 9; 22_90 -6 -7 7; 22_> -6 -6 6; 23 -7 -7 7; 23_08 -7 -7 7
25 -6 -6 6; 25_> -6 -6 6; 26 -8 -8 8; 26_18 -8 -8 8; 29 -6 -5 7; 29_euros -6 -5 7; 2_0 -8 -7 8; 2_9 -6 -6 6
2_> -7 -6 7; 2_ordis -10 -10 10; 3 -11 -9 11; 30 -14 -14 14; 30_44 -6 -6 6; 30_47 -7 -7 7; 30_euros -7 -6 6
31 -5 -5 5; 31_85 -5 -5 5; 32 -7 -8 8; 32_475 -7 -8 8; 33 -10 -9 10; 33612 -12 -12 12; 33612_> -12 -12 12
33_44 -7 -7 7; 33_47 -6 -6 6; 33_6 -8 -7 7; 34 -11 -10 11; 34_56 -10 -10 10; 34_c -7 -6 7; 34_et -4 -4 6; 35 -7 -7 8
35_47 -2 -2 4; 35_> -8 -8 8; 36 -5 -5 6; 36_> -3 -3 5; 36_et -6 -6 6; 36_ou -2 -2 4; 39 -3 -2 5; 3900 -8 -10 9
3900_> -8 -10 9; 39_euros -3 -2 5; 3_5 -8 -7 8; 3_6 -6 -6 6; 3_ordin -7 -8 8; 3_telep -7 -8 8; 3eme -9 -8 10
3eme_etage -9 -8 10; 4 -12 -15 14; 40 -5 -6 6; 40_52 -5 -6 6; 42 -10 -9 10; 42_36 -6 -6 6; 42_68 -6 -7 7
44 -13 -13 14; 44_55 -7 -7 7; 44_66 -5 -5 5; 44_82 -6 -6 6; 45 -18 -18 19; 45_22 -6 -7 7; 45_78 -2 -3 5
45_c -5 -4 5; 45_minut -8 -10 9; 45_rue -5 -5 6; 47 -10 -10 10; 475 -7 -8 8; 475_12 -7 -8 8; 47_09 -6 -6 6
47_90 -2 -2 4; 47_> -7 -7 7; 4_5 -5 -5 5; 4_telep -14 -11 12; 5 -7 -7 8; 52 -10 -11 11; 52_63 -5 -6 6; 52_> -7 -7 8
53 -6 -7 7; 53_00 -6 -7 7; 55 -7 -7 7; 55_66 -7 -7 7; 56 -10 -10 10; 56_7 -5 -5 5; 56_78 -9 -9 9; 56_79 -7 -7 8
56_> -7 -8 8; 59 -6 -6 6; 59_> -6 -6 6; 5_2 -8 -7 8; 5_6 -6 -6 6; 5_7 -5 -5 5; 6 -12 -12 12; 60 -9 -10 10
60_10 -7 -7 7; 60_12 -7 -7 7; 61 -5 -5 6; 61_deman -5 -5 6; 62 -7 -7 7; 62_19 -7 -7 7; 63 -10 -10 11; 63_78 -5 -6 6
63_je -9 -7 8; 66 -11 -11 12; 66_> -9 -9 9; 66_le -5 -5 5; 67 -11 -11 12; 67_00 -7 -6 7; 67_12 -5 -4 5; 67_> -6 -6 6
68 -6 -7 7; 68_53 -6 -7 7; 6_1 -6 -6 6; 6_12 -9 -9 9; 6_33 -6 -6 6; 6_> -6 -6 6; 6_ordin -8 -8 8; 7 -10 -10 10
70 -8 -8 8; 70_26 -8 -8 8; 72 -9 -7 8; 72_63 -9 -7 8; 73 -8 -8 8; 73_74 -8 -8 8; 74 -9 -9 9; 74_52 -7 -7 8
74_75 -8 -8 8; 75 -9 -9 9; 75_> -9 -9 9; 76000 -5 -5 6; 76000_rouen -5 -5 6; 77 -11 -11 12; 77_00 -6 -6 6
77_23 -7 -7 7; 77_66 -8 -8 9; 78 -12 -9 14; 78451 -9 -7 10; 78451_> -9 -7 10; 78_12 -2 -3 5; 78_90 -4 -4 6
78_> -10 -9 11; 79 -7 -7 8; 79_> -7 -7 8; 7_8 -6 -6 7; 7_> -5 -5 5; 8 -6 -6 7; 81 -11 -8 10; 81_72 -9 -7 8
81_je -6 -6 6; 82 -9 -9 10; 82_61 -5 -5 6; 82_67 -6 -6 6; 83 -7 -7 8; 83_74 -7 -7 8; 85 -5 -5 5; 85_44 -5 -5 5
87 -6 -7 7; 87_> -6 -7 7; 88 -8 -8 9; 88_77 -8 -8 9; 89 -5 -4 5; 89_45 -5 -4 5; 8_2 -6 -6 6; 8_9 -5 -5 5; 9 -7 -7 8
90 -14 -11 14; 90_01 -2 -2 4; 90_12 -4 -4 6; 90_81 -9 -7 8; 90_87 -6 -7 7; 91 -7 -7 7; 91_77 -7 -7 7; 99 -12 -11 13
99_03 -5 -5 6; 99_75 -8 -8 8; 99_88 -8 -8 9; 99_> -8 -8 8; 99_par -6 -5 7; 9_5 -6 -6 6; 9_9 -8 -7 8; 9_> -6 -6 6
<_0 -6 -6 6; <_01 -12 -11 12; <_01348 -12 -12 12; <_02 -10 -10 11; <_04 -12 -12 12; <_05 -7 -7 7; <_06 -15 -15 16
<_06123 -11 -11 11; <_0696 -8 -8 8; <_07 -11 -8 10; <_09 -8 -8 8; <_10 -9 -8 8; <_2 -10 -10 10; <_3 -7 -8 8
<_32 -7 -8 8; <_33 -6 -6 6; <_33612 -12 -12 12; <_4 -14 -11 12; <_6 -8 -8 8; <_a -17 -17 18; <_accue -5 -5 9
<_affir 8 -9 -7; <_agent -12 -12 12; <_ah 22 -20 -16; <_aissa -5 -6 6; <_ajout -9 -8 9; <_alice -2 -2 4
<_allel 10 -11 -9; <_allez -10 -9 11; <_allo -11 -12 12; <_alors -3 -9 7; <_amina -7 -7 7; <_andre -7 -6 8
<_anne -9 -9 10; <_annie -9 -9 10; <_annul -11 -12 12; <_antoi -6 -7 11; <_appar 11 -10 -12; <_appel -8 -5 10
<_arret -10 -8 9; <_ateli -6 -5 10; <_atten -14 -16 20; <_au -5 -5 2; <_aucun -12 2 3; <_aurel -7 -7 8
<_avant 11 -12 -5; <_awa -5 6 -6; <_b -9 -11 12; <_bah -4 6 -10; <_baiss -16 -13 15; <_bande -12 -12 12
<_bascu -8 -7 9; <_beauc -8 -7 7; <_ben -7 9 -8; <_bened -7 -7 8; <_benoi -5 -5 9; <_bertr -5 -5 10; <_bingo 8 -8 -7
<_blabl -12 -12 12; <_bof -8 9 -9; <_bon -3 -3 5; <_bonjo -11 -10 11; <_bonso -12 -12 12; <_bouba -7 -6 8
<_boudi 6 -7 -5; <_bouge -6 -7 8; <_boula -9 -10 9; <_bouyg -9 -9 9; <_bruno -7 -7 10; <_c -10 -4 6; <_ca -7 -4 0
<_cabin -5 -6 10; <_capuc -10 -10 10; <_carol -1 -2 3; <_celia -6 -6 9; <_celui -5 -6 6; <_cent -7 -6 7
<_certe -7 7 -6; <_ces 9 -8 -9; <_chape -8 -7 8; <_charl -9 -9 9; <_cheva -6 -6 7; <_chris -9 -7 12
<_cinq -20 -17 19; <_cinqu -9 -7 8; <_clair -5 -5 6; <_club -6 -6 12; <_combi -6 -5 6; <_comme -22 -26 28
<_compt -2 -3 6; <_conne -8 -7 11; <_conse -10 -10 10; <_conta -8 -8 10; <_corin -6 -6 6; <_d -6 -7 12
<_dans -10 -13 13; <_degag -7 -6 7; <_delph -6 -6 7; <_deman -10 -10 10; <_depui -12 -11 12; <_desol -8 9 -7
<_deux -17 -23 24; <_didie -8 -8 8; <_dimit -10 -10 10; <_direc -5 -6 9; <_dites -8 -6 8; <_dix -10 -8 9
<_docte -13 -13 13; <_domin -6 -7 13; <_donc -4 6 -5; <_donne -6 -6 7; <_draga -5 -5 6; <_dupui -9 -9 9
<_ecout -5 -5 5; <_eh 6 -1 -16; <_elle -6 6 -5; <_emma -5 -5 9; <_en -7 -7 8; <_encor -10 20 -21; <_enfin -4 -2 5
<_entre -7 -9 9; <_envir -10 -9 10; <_enzo -3 -5 8; <_eric -13 -13 14; <_esper -7 -9 8; <_est -11 -8 11
<_euh -17 -16 19; <_excus -7 -9 7; <_f -2 -1 3; <_fait -10 -11 11; <_famil -7 -8 7; <_fanta 10 -10 -7
<_fatim -9 -9 9; <_faut -11 -10 11; <_fauve -9 -9 9; <_ferme -7 -7 7; <_fleur -5 -5 9; <_foot -2 -3 5
<_franc -9 4 1; <_fred -6 -7 8; <_garag -12 -12 12; <_genia 12 -10 -12; <_genre -11 -9 10; <_gerar -8 -8 9
<_ghisl -10 -10 10; <_gille -5 -5 9; <_giuli -4 -4 5; <_gmail -20 -20 24; <_gusta -7 -7 8; <_gwena -7 -8 9
<_h -7 -7 9; <_he 12 -9 -11; <_helas -11 13 -10; <_helen -6 -7 8; <_hello -9 -9 9; <_heu -4 -3 4; <_hier -8 -9 8
<_hors -13 11 -10; <_hotel -5 -6 10; <_hugo -10 -10 16; <_hugue -10 -10 10; <_huit -13 -10 13; <_ici -11 -11 11
<_il -6 -8 8; <_impec 14 -18 -12; <_impos -15 14 -11; <_ines -4 -5 9; <_info -8 -7 13; <_inscr -7 -7 8
<_inter -22 -17 21; <_irina -6 -6 6; <_j -3 -9 4; <_jb -4 -4 8; <_je -3 -14 7; <_jean -13 -14 14; <_john -6 -6 6
<_julie -8 -6 14; <_juste -9 -9 12; <_kadia -10 -10 10; <_karin -9 -9 9; <_kevin -7 -7 12; <_khadi -8 -8 9
<_kowal -10 -10 10; <_l -17 0 4; <_la 8 -7 -9; <_laiss -13 -11 13; <_laure -7 -7 8; <_le -1 -12 0; <_lea -5 -4 9
<_lefeb -2 -2 4; <_lenoi -2 -4 5; <_leon -5 -7 11; <_les 0 -18 3; <_li -9 -9 9; <_loic -9 -9 9; <_lola -3 -5 8
<_luc -5 -6 6; <_lucas -4 -4 8; <_lucie -6 -5 6; <_ludiv -11 -10 11; <_ludo -3 -3 6; <_lundi -9 -9 9; <_m -4 -5 9
<_ma -8 -18 12; <_madam -11 -11 11; <_madem -9 -8 9; <_maell -5 -5 8; <_maint -14 13 -11; <_mairi -2 -4 6
<_mais -14 -9 11; <_malhe -4 8 -8; <_manon -3 -3 6; <_marc -9 -9 9; <_marce -6 -7 7; <_marie -16 -16 17
<_marti -6 -6 6; <_mathi -10 -10 10; <_mehdi -5 -5 9; <_meme -7 9 -9; <_merci -17 -12 17; <_mes 1 -17 5
<_mette -12 -8 10; <_mikae -3 -3 6; <_mince -12 -12 12; <_mirac 15 -13 -16; <_moham -10 -10 10; <_moi -19 -7 16
<_mon -7 -19 12; <_monsi -17 -16 17; <_my -7 -7 7; <_nadia -3 -3 6; <_natha -11 -11 11; <_negat -12 12 -12
<_nette 7 -7 -7; <_neuf -9 -9 9; <_nguye -14 -14 15; <_nicke 15 -14 -14; <_nicol -2 -2 3; <_nina -8 -7 9
<_no -9 9 -9; <_nom -8 -8 8; <_non 9 5 -21; <_nonan -10 -11 10; <_notre -11 -10 12; <_nous -8 7 -5; <_numer -6 -5 6
<_o -4 -4 8; <_odile -6 -6 9; <_oh -5 -3 4; <_ok 7 -6 -7; <_olga -7 -7 9; <_olivi -6 -6 10; <_on -8 -1 2
<_onze -7 -7 8; <_orang -9 -17 16; <_ouf 8 -7 -8; <_oui 8 -3 -15; <_ousma -10 -9 10; <_p -4 -5 8; <_paill -11 -12 12
<_papa 7 -7 -2; <_papad -5 -5 7; <_pardo -16 -13 15; <_parei -6 6 -6; <_parfa 18 -16 -17; <_parle -6 -6 9
<_parti -10 -10 10; <_pas -16 9 -8; <_passe -14 -15 15; <_patie -12 -8 11; <_patri -8 -8 8; <_paul -15 -15 17
<_paule -9 -10 15; <_paulo -5 -6 8; <_perfe 9 -9 -6; <_perso -10 -12 12; <_peut -9 -10 10; <_pfff -7 -8 8
<_phili -5 -5 6; <_pierr -7 -6 7; <_plus 1 -4 -6; <_plusi -7 -7 8; <_pol -8 -10 11; <_pour 4 -14 -4
<_pourq -12 -12 12; <_pourr -2 -2 5; <_prend -5 -4 5; <_preno -6 -6 6; <_presq -12 -10 11; <_probl 8 -6 -10
<_punai -12 -12 12; <_putai -7 -8 7; <_qu -9 -9 9; <_quand -12 -8 12; <_quato -8 -8 8; <_quatr -13 -12 14
<_quel -7 -6 8; <_quelq -11 -12 15; <_qui -2 -1 3; <_quinz -8 -8 8; <_r -5 -5 5; <_rachi -6 -6 6; <_rappe -3 -3 5
<_raymo -9 -9 9; <_rebel -12 12 -12; <_redem -10 -12 12; <_remy -6 -6 7; <_rende -4 -5 7; <_repar 16 -17 -13
<_rien -21 22 -17; <_rolan -3 -3 6; <_rouss -2 -1 3; <_rue -7 -7 7; <_s -3 -12 8; <_sa -4 5 -4; <_sabin -7 -8 8
<_sandr -10 -10 11; <_sasha -7 -7 9; <_sav -9 -7 12; <_sebas -9 -10 10; <_secou -4 -4 5; <_seize -9 -8 9
<_sept -8 -8 8; <_septa -8 -9 8; <_serge -7 -8 8; <_servi -8 -8 13; <_seule -12 -9 10; <_si -8 6 -6
<_six -11 -12 14; <_soixa -8 -7 8; <_solen -5 -6 8; <_sophi -13 -13 15; <_sous -12 -13 13; <_steph -7 -7 8
<_super 10 -10 -10; <_suppo -5 -6 9; <_sur -12 -12 12; <_sylvi -6 -6 6; <_t -5 -7 8; <_ta -11 -11 11
<_tais -11 -8 10; <_te -9 -8 10; <_test 2 -15 -1; <_thi -7 -7 7; <_thoma -4 -4 8; <_ti -6 -6 10; <_tip 10 -9 -10
<_tisse -10 -10 10; <_tom -6 -6 10; <_toto -2 -2 5; <_toujo -9 15 -13; <_tous -15 -9 13; <_tout 11 -18 -5
<_toute -9 -9 9; <_trans -13 -10 13; <_trent -8 -8 9; <_trist -5 -5 7; <_trois -13 -11 14; <_trop 12 -10 -9
<_tu -10 -8 9; <_un -21 -12 19; <_une -18 -23 24; <_uniqu -6 -5 9; <_v -6 -6 8; <_va -8 -9 9; <_van -8 -8 9
<_vasse -5 -5 6; <_vers -6 -7 7; <_very 6 -7 -6; <_victo 9 -9 -8; <_viens -10 -10 10; <_vin -6 -6 10
<_vingt -10 -11 12; <_vite -8 -8 8; <_voila 15 -15 -10; <_vous -11 -27 16; <_w -8 -10 13; <_wait -7 -6 7
<_x -2 -3 5; <_xavie -8 -7 11; <_y -14 18 -21; <_yann -2 -4 6; <_youss -9 -10 10; <_youtu 12 -12 -11
<_yvett -8 -8 8; <_yvonn -7 -8 8; <_z -5 -5 5; <_zero -20 11 -11; <_zoe -3 -5 7; a -3 -4 0; a_18 -3 -3 5
a_19 -8 -8 8; a_39 -3 -2 5; a_> -14 -14 15; a_about 17 -25 -9; a_appel -13 10 -9; a_aroba -2 -3 5; a_b -5 -6 9
a_bouge -5 6 -4; a_bout -17 -12 16; a_c -11 -10 11; a_chang -3 6 -4; a_cinq -8 -8 9; a_comme -7 -7 7; a_cree -2 -1 3
a_d -5 -5 7; a_de 8 -8 -7; a_debra -6 -9 9; a_deja -4 -4 5; a_deux -5 -9 11; a_dire 1 -16 12; a_dispa 8 -2 -13
a_dit -17 -14 19; a_dix -8 -9 9; a_donne -3 -7 9; a_du -10 11 -10; a_echou -24 17 -8; a_et -3 -3 5; a_ete 0 -12 3
a_eu -9 9 -8; a_faire -18 15 -12; a_fait 10 -22 0; a_garde -5 -4 8; a_h -6 -6 6; a_insta -4 -6 8; a_inter 11 -13 -10
a_l 9 0 -14; a_la 2 -17 3; a_lache -6 -6 7; a_lyon -12 -10 11; a_m -7 -7 8; a_ma -11 -6 9; a_madam -6 -6 10
a_mamad -10 -8 10; a_march -6 8 -9; a_mareu -8 -8 8; a_me 8 -17 -6; a_mis 11 -12 -8; a_moi -3 -2 4
a_moiti -17 13 -8; a_mon -19 -17 20; a_monte -6 -6 7; a_nante -7 -7 7; a_nouve 19 -15 -19; a_o -7 -6 8
a_ouver -7 -6 7; a_p -5 -5 7; a_pas -16 13 -10; a_peine -8 -7 7; a_perso -5 -12 11; a_peu -7 -6 7; a_plus 22 -21 -21
a_point -9 -10 12; a_preve -8 -6 7; a_pris -3 -2 4; a_quatr -9 -8 10; a_que -14 12 -7; a_quel -10 -9 9
a_quelq -4 -6 6; a_quoi -9 -11 10; a_r -3 -2 4; a_recou -10 10 -10; a_redem 11 -1 -14; a_remar -19 19 -7
a_repri 8 -8 -10; a_resil -7 -8 7; a_retro 13 -15 -12; a_rien -2 8 -19; a_robas -1 -1 1; a_rose -5 -5 5
a_saint -9 -6 8; a_saute -10 11 -14; a_sept -6 -6 7; a_septa -6 -6 6; a_servi -11 11 -6; a_signa 18 -18 -11
a_signe -15 -12 18; a_six -8 -6 9; a_soir -7 -5 6; a_tanto -12 -12 12; a_tenu -17 19 -18; a_toujo -11 16 -17
a_trois -6 -8 8; a_u -6 -6 7; a_un -10 -7 14; a_une 1 -16 3; a_v -2 -3 5; a_vingt -5 -4 6; a_votre -13 -9 14
a_y -8 9 -2; a_z -3 -3 6; abgra -5 -6 8; abgra_a -5 -6 8; abonn -16 -14 21; abonn_> -13 -13 16; abonn_est -3 -3 5
abonn_il -3 -2 5; abord -11 -8 11; abord_> -13 -9 11; abord_le -2 -4 5; about 17 -25 -9; about_> 17 -25 -9
absen -11 11 -10; absen_> -11 11 -10; absol -2 -1 3; absol_que -2 -1 3; acced -7 7 -6; acced_au -7 7 -6
accen -9 -10 11; accen_> -7 -6 7; accen_aigu -6 -6 6; accen_aroba -7 -9 10; accen_point -5 -5 9
accen_under -5 -6 10; acces 1 -6 1; acces_> 7 -6 -7; acces_au -7 -5 6; accue -9 -8 9; accue_> -9 -8 9
accue_aroba -5 -5 9; achet -10 -12 11; achet_l -10 -10 10; achet_le -6 -8 7; activ -7 -7 7; activ_depen -7 -7 7
adess 9 -9 -6; adess_funzi 9 -9 -6; adres -15 -16 19; adres_a -5 -4 7; adres_atten -1 -4 5; adres_c -10 -8 11
adres_de -2 -2 4; adres_elect -5 -5 5; adres_elle -1 -3 4; adres_garag -5 -4 8; adres_j -12 -10 11
adres_mail -8 -7 8; adres_mais -7 -8 8; adres_orang -5 -6 6; affai -7 8 -4; affai_> -7 8 -4; affic 1 -6 0
affic_> -5 -5 5; affic_maint 11 -10 -10; affic_pas -13 10 -9; affic_reche -12 -10 12; affir 8 -9 -7
affir_le 8 -9 -7; agee -5 -6 6; agee_qui -5 -6 6; agenc -5 -6 9; agenc_se -5 -6 9; agent -12 -12 12
agent_> -12 -12 12; agnie -10 -10 10; agnie_> -10 -10 10; ah 11 -10 -10; ah_bah 13 -11 -13; ah_ben 10 -11 -8
ah_ca 7 -6 -5; ah_formi 9 -9 -9; ah_non -15 11 5; ah_oui 7 -8 -5; ah_super 9 -8 -6; ahmed -8 -8 8
ahmed_diall -8 -8 8; ai 6 0 -11; ai_a 12 -10 -11; ai_achet -10 -12 11; ai_annul -13 -9 13; ai_assez -4 -4 7
ai_atten -16 1 2; ai_beau -17 14 -11; ai_besoi -12 -9 11; ai_bien -5 6 -5; ai_chang -16 -15 17; ai_cru 10 -10 -6
ai_de 15 -24 -11; ai_debra -9 11 -10; ai_deja -5 -19 7; ai_deux -21 -16 21; ai_dit -5 -6 7; ai_donne -5 -9 11
ai_du 10 -10 -8; ai_ecrit -3 -3 4; ai_encor -28 25 -18; ai_envie -13 -10 12; ai_eu -7 -7 7; ai_fait 2 14 -18
ai_honte -9 -8 9; ai_inter 25 -33 -21; ai_l -6 -5 6; ai_laiss -15 -10 13; ai_ma -7 -9 10; ai_marre -10 -8 9
ai_meme -14 13 -11; ai_mon -10 -8 10; ai_oubli -9 -12 13; ai_pas -24 -17 21; ai_perdu -10 -8 9; ai_plein -6 -4 6
ai_plus 19 -31 -4; ai_pus -7 -5 6; ai_quatr 8 -19 -7; ai_que -18 13 -8; ai_rallu 8 -7 -8; ai_rappe -9 -11 10
ai_reboo -7 8 -9; ai_rebra -5 8 -12; ai_recu -9 -9 10; ai_recup 19 -21 -16; ai_redem -19 20 -15; ai_retro 13 -11 -14
ai_reuss 12 -13 -11; ai_rien -17 14 -8; ai_sept -10 -10 10; ai_soixa -8 -7 7; ai_toujo -28 27 -15; ai_tout -11 11 -9
ai_toute 9 -9 -12; ai_trois 0 -1 1; ai_un -9 -7 8; ai_une -21 17 -15; aide -8 -7 8; aide_> -8 -7 8; aider -8 -6 7
aider_> -8 -6 7; aie -2 -1 3; aie_un -2 -1 3; aigu -6 -6 6; aigu_> -6 -6 6; aille -7 -9 8; aille_voir -7 -9 8
aime -8 -4 9; aime_esse -8 -4 9; aimer -8 8 -7; aimer_vous -8 8 -7; air 13 -9 -19; air_bon 2 0 -9; air_d 13 -15 -11
air_de 16 -17 -10; aireu -7 10 -9; aireu_> -7 10 -9; aissa -5 -6 6; aissa_diall -5 -6 6; ajout -9 -8 9
ajout_un -9 -8 9; alain -8 -4 11; alain_point -8 -4 11; ali -9 -10 10; ali_> -9 -10 10; alice -3 -2 5
alice_quatr -2 -2 4; alice_vingt -2 -1 4; allel 10 -11 -9; allel_le 10 -11 -9; aller 3 -23 -1; aller_> 13 -15 -11
aller_au -6 -3 7; aller_dans -11 -8 12; aller_voir -3 -1 4; allez -13 -9 11; allez_> -6 -9 9; allez_hop -8 -7 8
allez_m -10 -7 8; allez_vous -5 -5 5; allo -27 -21 26; allo_> -21 -20 22; allo_allo -6 -5 6; allo_c -7 -7 7
allo_oui -3 -2 4; allo_un -6 -6 6; allum -20 8 4; allum_> -11 -12 19; allum_la -16 -14 15; allum_mais -9 11 -16
allum_meme -9 11 -12; alors -5 -4 3; alors_06 -8 -8 9; alors_alice -2 -1 4; alors_atten 8 -6 -8; alors_c -5 -5 5
alors_ca 12 -12 -7; alors_enzo -6 -6 6; alors_euh -7 -6 9; alors_helen -5 -5 10; alors_je -6 -3 8; alors_la -2 -5 6
alors_mon -1 -4 5; alors_nicol -5 -5 6; alors_on -3 -2 4; alors_pour -6 -4 8; alors_r -3 -3 4; alors_trouv -9 7 -7
alors_une -5 -4 8; ameli -13 14 -14; ameli_> -13 14 -14; ami 5 -5 -5; ami_> 5 -5 -5; amina -7 -7 7
amina_traor -7 -7 7; ampou -8 -7 8; ampou_conne -8 -7 8; amran -6 -6 6; amran_> -6 -6 6; amran_en -6 -6 6
an -13 -4 5; an_derni -10 -10 10; an_panne -4 5 -4; anato -3 -3 5; anato_et -3 -3 5; ancie -7 -8 7
ancie_opera -7 -8 7; andre -7 -6 8; andre_popes -7 -6 8; anne -12 -12 14; anne_aroba -2 -2 4; anne_point -6 -5 10
anne_sophi -12 -12 12; anne_tiret -3 -4 6; annee -2 -1 3; annee_de -2 -1 3; annic -3 -3 5; annic_point -3 -3 5
annie -9 -9 10; annie_point -9 -9 10; annul -15 -13 14; annul_> -11 -12 12; annul_ma -9 -7 9; annul_mon -13 -9 13
anoma 8 -8 -7; anoma_desor 8 -8 -7; anony -11 -13 13; anony_> -11 -13 13; ans -8 -8 8; ans_> -8 -8 8; ans_et -5 -4 8
ans_je -3 -3 5; anten -7 -9 8; anten_> -7 -9 8; antoi -6 -6 11; antoi_point -6 -7 11; antoi_tiret -4 -4 9
aoute -5 -6 6; aoute_look -5 -6 6; appai -13 -9 10; appai_plus -13 -9 10; appar -12 -18 16; appar_> -12 -15 15
appar_depui -5 -5 5; appar_en -11 -13 13; appar_la -5 -4 5; appar_mon -3 -3 6; appar_oui 11 -10 -12
appar_sont -11 -6 9; appel 3 -11 -1; appel_> 4 -12 -2; appel_ahmed -8 -8 8; appel_avec -15 -11 14
appel_box -10 -9 10; appel_ca -6 -6 6; appel_d 1 8 -13; appel_de -17 -7 15; appel_des -16 -12 16
appel_entra -7 -5 6; appel_et -7 -6 7; appel_georg -3 -2 4; appel_henri -10 -3 11; appel_hier -17 -13 17
appel_jean -9 -4 11; appel_julie -14 -12 17; appel_karim -9 -7 9; appel_moi -8 -5 10; appel_momo -10 -8 9
appel_on -14 -8 13; appel_passe 9 6 -20; appel_perso -5 -1 6; appel_pour -6 -4 6; appel_se -18 -14 16
appel_valer -5 -5 5; appli -7 8 -8; appli_la -7 8 -8; appuy -6 8 -9; appuy_parto -6 6 -6; appuy_tres -4 5 -5
apres -17 -2 6; apres_c -6 -7 10; apres_le -7 8 -7; apres_midi -8 -9 8; apres_orang -1 -4 5; apres_redem -7 9 -9
arbre -7 -8 8; arbre_> -7 -8 8; arc -7 -6 7; arc_> -7 -6 7; arnaq -14 -15 15; arnaq_> -9 -9 10
arnaq_votre -9 -10 10; aroba -8 -8 17; aroba_> -20 -18 20; aroba_a -5 -5 9; aroba_aoute -5 -6 6; aroba_astie -5 -5 9
aroba_b -3 -3 7; aroba_bluew -7 -7 9; aroba_boula -4 -4 8; aroba_box -3 -3 5; aroba_carai -6 -6 10
aroba_club -7 -6 10; aroba_dupon -8 -8 13; aroba_elect -9 -7 12; aroba_entre -4 -6 8; aroba_et -1 -4 5
aroba_etu -5 -5 7; aroba_fabre -6 -4 8; aroba_free -6 -5 10; aroba_g -4 -3 7; aroba_ge -4 -4 8; aroba_gmail -7 -6 9
aroba_hot -5 -4 7; aroba_hotel -5 -6 9; aroba_hotma -4 -4 7; aroba_hugo -10 -10 16; aroba_iclou -5 -6 10
aroba_je -8 -5 7; aroba_jimai -3 -2 6; aroba_la -5 -5 10; aroba_labo -9 -9 13; aroba_lafab -9 -9 9
aroba_lapos -4 -4 8; aroba_liber -7 -8 8; aroba_live -5 -7 9; aroba_ma -5 -4 9; aroba_mac -4 -4 8
aroba_mairi -5 -5 9; aroba_menui -4 -3 7; aroba_non -5 -6 7; aroba_noval -5 -6 9; aroba_numer -2 -4 5
aroba_orage -7 -6 12; aroba_orang -6 -6 8; aroba_oua -6 -5 7; aroba_outlo -5 -6 6; aroba_pierr -6 -6 12
aroba_pompi -4 -4 5; aroba_proto -7 -7 12; aroba_roman -7 -7 7; aroba_saint -2 -4 6; aroba_sfr -6 -6 7
aroba_skyne -7 -8 8; aroba_univ -6 -6 10; aroba_wanad -5 -4 8; aroba_wanna -3 -5 7; aroba_yahoo -5 -4 8
aroba_yande -7 -7 9; arrac -7 -6 7; arrac_> -7 -6 7; arran 12 -3 -22; arran_> 8 -1 -20; arran_un 8 -7 -8
arret -5 -10 8; arret_> -7 -7 8; arret_avec -6 -6 6; arret_ce 7 -8 -7; arret_de -9 -6 7; arriv 8 -3 -10
arriv_> 10 -11 -8; arriv_donne -5 -8 7; arriv_en -2 -5 6; arriv_pas -12 9 -7; arriv_toujo -13 10 -9; arrob -6 -7 8
arrob_gmail -6 -7 8; artif -6 -6 6; artif_> -6 -6 6; assez -4 -4 7; assez_de -4 -4 7; assis -12 -9 11
assis_> -11 -11 12; assis_de -8 -6 7; astie -5 -5 9; astie_aroba -5 -5 9; astie_tiret -5 -5 9; at -8 -9 11
at_bt -6 -6 6; at_free -4 -6 9; at_garag -2 -3 6; at_gmail -6 -7 10; ateli -6 -5 6; ateli_avant -5 -5 5
ateli_c -4 -3 7; ateli_point -6 -5 10; attac -6 -5 11; attac_> -7 -3 10; attac_aroba -8 -7 12; attac_avec -3 -5 7
attac_donc -3 -1 4; attac_g -2 -2 4; attac_point -5 -5 10; atten -20 -13 23; atten_45 -8 -10 9; atten_> -16 -16 17
atten_alors -3 -3 4; atten_atten -8 -9 10; atten_c -9 -6 12; atten_cheri -5 -4 9; atten_combi -9 -7 10
atten_depui -9 -10 10; atten_dix -5 14 -15; atten_elle -7 -10 9; atten_il -3 -2 5; atten_j -5 1 0; atten_je -4 -9 7
atten_julie -3 -6 8; atten_mon -8 -5 8; atten_onze -6 -7 7; atten_oui -9 -11 9; atten_patri -2 -2 4
atten_que -4 -3 7; atten_rien -9 9 -8; atten_sa -6 -7 8; atten_un -6 -4 10; atten_votre -8 -9 9; au -10 -14 7
au_06 -3 -3 5; au_3900 -8 -10 9; au_3eme -9 -8 10; au_45 -5 -5 6; au_bout 6 -17 -4; au_burea -9 -5 9
au_debut -2 4 -12; au_deuxi -11 -15 13; au_douze -5 -5 8; au_garag -7 -8 12; au_greni -2 -5 6; au_meme -17 20 -20
au_moins -9 -12 11; au_mois -12 -15 14; au_nom -8 -7 10; au_poil 9 -9 -8; au_premi -10 -10 10; au_print -4 -3 5
au_resea -7 7 -6; au_respo -7 -5 10; au_revoi 8 -7 -8; au_rez -7 -6 8; au_sous -8 -10 11; au_sujet -9 -9 14
au_techn -8 -6 8; au_telep -10 -12 12; au_trava -13 -7 12; au_trois -2 -1 3; au_vert 9 -7 -13; au_vpn -7 -7 8
au_web -7 -5 6; auber -10 -10 10; auber_> -10 -10 10; aubin -9 -10 10; aubin_> -9 -10 10; aucun -7 9 -10
aucun_anoma 8 -8 -7; aucun_chang -12 13 -14; aucun_effet -9 9 -8; aucun_idee -10 -11 11; aucun_lumie -20 19 -9
aucun_poste -7 7 -6; aucun_probl 17 -17 -11; aucun_resea -5 6 -5; aucun_resul -7 8 -8; aucun_souci 13 -14 -7
aujou -9 -9 9; aujou_hui -9 -9 9; aurai 4 -12 -2; aurai_besoi -8 -7 8; aurai_dit 6 -8 -5; aurel -7 -7 8
aurel_under -7 -7 8; aussi 9 -4 -15; aussi_> 10 -13 -9; aussi_lent -11 11 -5; aussi_pourr -10 10 -9
aussi_vous 6 -6 -6; autan -15 13 -9; autan_> -15 13 -9; autre -10 0 2; autre_chose -9 7 -7; autre_je -9 -7 10
autre_jour -6 -6 6; autre_perso -5 -5 6; autre_piece -11 -8 12; aux -6 -5 6; aux_gens -6 -5 6; avais 1 4 -9
avais_inter -8 6 -6; avais_un 6 -8 -6; avait -14 4 3; avait_dit -10 -9 10; avait_l -9 8 -6; avant -5 6 -15
avant_> -21 22 -17; avant_ca 0 3 -14; avant_de -5 -5 5; avant_j -7 -8 9; avant_meme 14 -14 -13; avec -18 -13 19
avec_> -15 -11 14; avec_c -6 -6 6; avec_deux -5 -5 8; avec_garan -7 -8 9; avec_la -7 -9 9; avec_le -8 -7 11
avec_mes -3 -1 4; avec_mon -8 -6 10; avec_quelq -11 -6 15; avec_tous -7 -4 7; avec_toute -8 -7 8; avec_un -9 -8 13
avec_une -7 -9 8; avec_vos -8 -7 8; avec_votre -6 -6 6; avez -2 -4 -10; avez_alain -11 -3 13; avez_besoi -6 -5 10
avez_deja -10 -9 12; avez_dit -7 10 -18; avez_fait 9 -10 -9; avez_pas -6 -7 8; avez_sauve 7 -6 -7
avez_sur -12 -7 12; avez_un -15 -12 16; avoir -11 -6 13; avoir_au -2 -1 3; avoir_deux -5 -6 7; avoir_un -17 -6 19
avons -8 7 -7; avons_appli -7 8 -8; avons_un -7 -8 9; awa -5 6 -6; awa_toujo -5 6 -6; b -13 -11 14; b_a -10 -8 10
b_aroba -5 -5 8; b_b -2 -1 3; b_c -5 -6 9; b_comme -6 -7 7; b_dumon -5 -6 7; b_g -5 -6 8; b_o -5 -5 6
b_point -5 -5 9; b_soixa -3 -3 6; b_t -4 -5 9; b_v -5 -5 6; b_z -4 -4 5; ba -10 -9 10; ba_b -10 -9 10; bah 11 -3 -21
bah_c 9 -11 -7; bah_ca -7 8 -5; bah_ecout -2 5 -10; bah_non -9 10 -7; bah_oui 10 -7 -16; bah_voila 8 -9 -7
baiss -16 -13 15; baiss_la -16 -13 15; balco -7 -7 8; balco_la -7 -7 8; balde -10 -10 10; balde_> -10 -10 10
ball -2 -3 5; ball_soixa -2 -3 5; bamak -7 -7 7; bamak_trans -7 -7 7; banca -8 -4 11; banca_m -8 -4 11
bande -12 -12 12; bande_d -7 -8 8; bande_de -9 -9 9; banqu -10 -5 10; banqu_> -10 -5 10; bapti -7 -7 7
bapti_le -7 -7 7; barre 13 -14 -12; barre_> 13 -14 -13; barre_b -3 -3 6; bas -5 -5 9; bas_b -5 -5 8
bas_ball -2 -3 5; bas_girar -5 -5 10; bas_petit -1 -2 3; bas_picot -3 -4 7; bas_trent -3 -4 7; bas_vidal -6 -6 9
bascu -8 -7 9; bascu_moi -8 -7 9; base -5 -5 5; base_orang -5 -5 5; bazar -7 8 -8; bazar_> -7 8 -8; be -7 -8 8
be_> -7 -8 8; beau -9 3 -7; beau_appuy -6 6 -6; beau_atten -9 9 -8; beau_aujou -9 -9 9; beau_ca 13 -15 -9
beau_redem -10 10 -12; beauc 13 -15 -9; beauc_> 11 -7 -8; beauc_beauc -8 -7 7; beauc_c 6 -7 -6; beauc_de -8 -7 7
beauc_mieux 12 -13 -11; beauc_mon 5 -5 -5; beaux -9 -7 10; beaux_cross -9 -7 10; belle -7 -8 11
belle_aroba -5 -6 10; belle_soeur -6 -6 7; ben -3 -4 0; ben_ali -9 -10 10; ben_c 10 -8 -8; ben_ca -13 13 -14
ben_dites 9 -10 -8; ben_ecout 9 -10 -9; ben_figur 0 3 -10; ben_je -15 -11 14; ben_le -4 -4 6; ben_moi -8 -9 8
ben_non -17 19 -12; ben_orang -11 -8 11; ben_oui 16 -16 -3; ben_salah -10 -10 10; ben_v 6 -7 -6; ben_voila 11 -9 -10
benal -9 -7 9; benal_> -9 -7 9; bened -7 -7 8; bened_hamel -7 -7 8; benoi -5 -5 9; benoi_point -5 -5 9
berna -23 -22 24; berna_> -19 -18 19; berna_aroba -5 -6 6; berna_point -2 -2 3; berth -3 -3 5; berth_aroba -3 -3 5
bertr -9 -9 9; bertr_> -9 -9 9; bertr_mille -5 -5 10; besoi -7 -13 12; besoi_ca 6 -6 -2; besoi_d -15 -12 15
besoi_de -6 -5 10; betis -5 -5 5; betis_c -1 -4 5; betis_la -5 -5 5; bien 4 -19 1; bien_> 2 -19 2; bien_a -12 -12 12
bien_bonjo -5 -4 6; bien_ca 12 -10 -9; bien_genti -6 -6 6; bien_ma 10 -8 -9; bien_maint 9 -9 -6; bien_meill 9 -8 -9
bien_mieux 8 -6 -9; bien_oui 9 -9 -9; bien_qu -12 12 -10; bien_que 9 -12 -8; bien_redem -5 6 -5
bien_sept -10 -10 10; bihan -9 -9 9; bihan_> -9 -9 9; bingo 8 -8 -7; bingo_ca 8 -8 -7; bio -7 -8 8; bio_> -7 -8 8
bizar -11 -10 11; bizar_quand -11 -10 11; blabl -12 -12 12; blabl_> -12 -12 12; blanc -14 -9 12; blanc_> -10 -10 10
blanc_aroba -5 -5 5; blanc_arrob -6 -7 8; blanc_parto -7 8 -8; blaze -9 -9 9; blaze_c -9 -9 9; bleu 13 -15 -11
bleu_fixe 13 -15 -11; bleue -7 -7 7; bleue_> -7 -7 7; blond -8 -6 10; blond_> -8 -6 10; bloqu -18 19 -18
bloqu_> -15 17 -16; bloqu_sur -8 8 -8; bloqu_toujo -6 6 -6; bluew -7 -7 9; bluew_point -7 -7 9; bof -8 9 -9
bof_non -8 9 -9; bois -6 -5 10; bois_aroba -6 -5 10; boite -8 -7 8; boite_> -9 -7 8; boite_depui -3 -3 5
boite_point -5 -4 9; bon 25 -15 -26; bon_> 22 -17 -20; bon_c 3 -4 2; bon_ca 9 -9 -5; bon_et -19 16 -9; bon_j 7 -6 -3
bon_je -3 10 -14; bon_la 18 -20 -9; bon_maint 8 -10 4; bon_merci 7 -9 -6; bon_pour 18 -12 -18; bon_tout 7 -7 -7
bonjo -14 -13 15; bonjo_> -7 -7 7; bonjo_c -11 -8 12; bonjo_euh -6 -6 6; bonjo_j -8 -7 8; bonjo_je -6 -3 6
bonjo_madam -13 -13 15; bonjo_olivi -5 -5 5; bonjo_steph -5 -4 6; bonne 11 -13 -8; bonne_> 11 -8 -13
bonne_aroba -6 -5 6; bonne_douza -8 -7 8; bonne_journ 5 -5 -5; bonne_pardo -6 -5 6; bonne_quest -3 -1 5
bons 12 -10 -12; bons_> 9 -12 -8; bons_ca 6 -6 -4; bonso -12 -12 12; bonso_> -12 -12 12; borne -9 -12 10
borne_wifi -9 -12 10; bots -7 -5 6; bots_je -7 -5 6; bouba -7 -6 8; bouba_traor -7 -6 8; boucl -11 16 -18
boucl_> -11 16 -18; boudi 6 -7 -5; boudi_ca 6 -7 -5; bouge -11 9 -6; bouge_> -8 8 -7; bouge_d -13 12 -10
bouge_pas -6 -7 8; boula -14 -14 14; boula_> -9 -9 9; boula_du -9 -10 9; boula_tiret -3 -3 6; boule -9 -8 9
boule_> -9 -8 9; bout 2 -20 1; bout_> -17 -12 16; bout_de 6 -17 -4; bouto -4 5 -5; bouto_> -4 5 -5; bouyg -9 -9 9
bouyg_telec -9 -9 9; bouzi -12 -12 13; bouzi_au -12 -12 13; box -20 0 11; box_> -14 -21 20; box_a 5 -1 -10
box_c -7 -10 10; box_clign -3 -2 4; box_dans -6 -8 7; box_est -14 3 6; box_et -24 -13 17; box_fait -2 8 -8
box_je -3 -3 5; box_mais -17 18 -17; box_point -3 -3 5; box_reste -8 8 -8; box_six -10 -9 10; box_toute -8 -7 8
branc -18 -8 18; branc_c -14 -9 14; branc_le -6 -6 7; bras -7 -8 9; bras_en -7 -8 9; bref -4 -2 5; bref_tout -4 -2 5
breto -6 -7 7; breto_en -6 -7 7; bris -9 -9 9; bris_> -9 -9 9; brise -7 -5 6; brise_et -7 -5 6; broec -8 -8 8
broec_> -8 -8 8; bruit 7 -6 -7; bruit_c 7 -6 -7; bruno -7 -6 8; bruno_aroba -3 -1 4; bruno_cheva -6 -6 7
bruno_faure -7 -7 10; bt -6 -6 6; bt_dot -6 -6 6; bug 15 -15 -14; bug_plus 15 -15 -14; bugue -10 11 -11
bugue_toujo -10 11 -11; burea -15 -20 21; burea_> -13 -17 17; burea_c -2 -1 3; burea_il -10 -11 11; burea_l -6 -5 6
burea_tous -10 -5 11; c -1 -6 0; c_> -5 -5 6; c_a -7 -7 7; c_est 0 -4 -2; c_etait -2 7 -7; c_h -5 -5 6; c_i -6 -6 6
c_point -5 -5 10; c_q -6 -6 6; c_s -8 -7 9; c_tiret -5 -5 9; c_u -7 -6 8; ca 9 -8 -8; ca_> -25 3 10; ca_a -3 15 -29
ca_alors 12 -12 -7; ca_avait -9 8 -6; ca_bloqu -6 6 -6; ca_bug 15 -15 -14; ca_bugue -10 11 -11; ca_c -17 12 -9
ca_capte 17 -16 -19; ca_chang -12 14 -12; ca_charg -19 -14 16; ca_clign -16 -20 18; ca_comme -4 -5 5
ca_conce -8 -7 7; ca_coupa 11 -11 -9; ca_coupe -11 20 -25; ca_demar -17 -15 16; ca_depen -13 -14 13
ca_depot 14 -10 -11; ca_fait -20 -4 9; ca_finit -11 -13 14; ca_fonct 10 -3 -21; ca_gresi 7 0 -32; ca_joue 18 -17 -17
ca_la 7 -5 -7; ca_m -15 5 -1; ca_march 8 2 -28; ca_me -17 -17 17; ca_mouli -8 8 -8; ca_n -19 17 -12; ca_ne 5 -3 -22
ca_nous 0 -1 1; ca_plant -13 16 -18; ca_pour -4 -2 5; ca_raccr -12 -9 11; ca_rame -12 16 -18; ca_recom -20 20 -18
ca_redem -25 -7 10; ca_refon 12 -9 -15; ca_remar 24 -20 -19; ca_roule 14 -13 -15; ca_s -1 -13 6; ca_sert -9 -11 10
ca_suffi -10 -8 8; ca_tient 10 -10 -10; ca_tombe -8 -8 9; ca_tourn 9 -8 -21; ca_va 17 -15 -17; ca_varie -8 -8 9
ca_veut -11 19 -18; ca_vient -12 11 -6; ca_y 16 -14 -14; cabin -9 -8 10; cabin_est -10 -8 10; cabin_point -5 -5 9
cable -9 -7 9; cable_> -7 -6 7; cable_atten -6 -6 7; cafe -7 -7 7; cafe_> -7 -7 7; caiss -5 -5 5; caiss_deux -5 -5 5
calme -10 -7 9; calme_> -10 -7 9; camer -8 -9 11; camer_> -5 -5 6; camer_deux -2 -4 5; camer_et -8 -8 9
campi -8 -8 9; campi_> -8 -8 9; campi_vous -5 -4 8; canal -10 -8 9; canal_du -10 -8 9; canar -9 -7 8
canar_> -9 -7 8; capte 13 -4 -16; capte_> 13 -12 -14; capte_a 11 -12 -10; capte_de 7 -8 -7; capte_maint 6 -6 -5
capte_toujo -7 6 -6; capuc -10 -10 10; capuc_auber -10 -10 10; car -4 -1 5; car_le -4 -1 5; carai -6 -6 10
carai_sans -6 -6 10; carol -1 -2 3; carol_tiret -1 -2 3; caron -8 -8 8; caron_preno -8 -8 8; carpe -13 -1 3
carpe_> -7 4 -3; carpe_nee -8 -8 8; carre 7 -9 -3; carre_> 6 -13 2; carre_merci 6 -6 -6; carte -12 -10 12
carte_bleue -7 -7 7; carte_sim -9 -5 8; casqu -7 -8 9; casqu_> -7 -8 9; casse -16 -14 16; casse_> -16 -14 16
cata -6 -7 6; cata_ma -6 -7 6; cave -10 -11 12; cave_> -9 -5 8; cave_jeter -6 -7 8; ce -7 -6 6; ce_matin -14 -13 15
ce_maudi -6 7 -7; ce_n 7 -8 -7; ce_qu -8 -7 8; ce_que -1 -3 0; ce_qui -7 -7 8; ce_trava -9 -7 8; ce_voyan -5 9 -9
cela 5 -9 0; cela_en -7 -7 7; cela_fonct 8 -8 -7; celia -6 -6 9; celia_tiret -6 -6 9; cellu -8 -6 10
cellu_de -8 -6 10; celui -16 -13 19; celui_a -8 -8 8; celui_ci -5 -7 7; celui_d -15 -12 16; celui_de -9 -7 10
celui_du -5 -6 6; cent -6 -5 7; cent_point -6 -6 10; cent_quatr -1 -1 3; cent_soixa -4 -4 8; cent_table -7 -6 7
centa -8 -8 8; centa_> -8 -8 8; centr -9 -10 9; centr_> -9 -10 9; centr_tout -5 -4 9; certe -7 7 -6
certe_le -7 7 -6; ces 5 -15 6; ces_bons 6 -6 -4; ces_cable -7 -4 7; ces_petit -9 -10 9; ces_reven 9 -8 -9
cette 6 -3 -7; cette_fois 6 -3 -7; ceux -5 -5 5; ceux_des -5 -5 5; ch -9 -9 10; ch_> -9 -9 10; chacu -5 -2 7
chacu_mon -9 -4 11; chacu_une 0 -1 1; chain 5 4 -15; chain_> 5 4 -15; chamb -3 3 -4; chamb_> -7 6 -6
chamb_deux -5 -6 6; chamb_fait -9 -7 8; chamb_la -7 -7 7; chamb_que 9 -10 -9; chang -23 19 -10; chang_> -12 15 -16
chang_d -17 -15 17; chang_de -8 -8 8; chang_du -9 10 -9; chang_le -10 -8 9; chang_maint -6 -8 9; chang_meme -4 5 -5
chang_pas -8 10 -9; chang_recem -4 -8 10; chang_rien -10 11 -10; chans -8 -5 9; chans_> -8 -5 9; chape -8 -7 8
chape_de -8 -7 8; charg -19 -14 16; charg_> -15 -10 12; charg_dans -13 17 -17; charg_encor -13 -18 18; charl -9 -9 9
charl_d -9 -9 9; chat -13 -13 15; chat_est -10 -11 11; chat_felix -2 -1 3; chaus -7 -6 8; chaus_et -7 -6 8
chauv -6 -6 7; chauv_> -6 -6 7; chauv_remy -6 -6 7; cher -5 -7 7; cher_> -5 -7 7; cherc -3 -11 5; cherc_> -4 -4 6
cherc_c 7 -8 -7; cherc_mes -11 -8 10; cheri -8 -11 14; cheri_> -3 -3 5; cheri_je -7 -5 10; cheri_sans -7 -8 9
cheva -6 -6 7; cheva_> -6 -6 7; cheva_avec -6 -6 7; cheva_bruno -6 -6 7; chez -15 3 5; chez_gmail -5 -7 10
chez_hotma -7 -8 9; chez_la -7 -8 8; chez_ma -15 -11 14; chez_machi -9 -9 10; chez_moi -7 -7 8; chez_mort -8 6 -6
chez_nous -3 -2 4; chez_orang -7 -11 11; chez_vous -4 -6 8; chien -13 -13 14; chien_> -10 -10 10
chien_aroba -3 -5 6; chier -10 -11 11; chier_> -10 -11 11; chiff -5 -5 9; chiff_aroba -5 -5 9; chioc -4 -4 5
chioc_je -4 -4 5; chose -17 16 -14; chose_> -17 16 -14; chris -11 -11 11; chris_> -11 -11 11; chris_lefeb -9 -7 12
chrom 8 -8 -7; chrom_> 8 -8 -7; ci -5 -7 7; ci_est -5 -7 7; cinq -15 -15 15; cinq_> 1 -17 4; cinq_a -6 -6 6
cinq_aroba -3 -3 6; cinq_avec -6 -8 8; cinq_ca -8 -8 9; cinq_douze -1 -1 2; cinq_et 0 -1 1; cinq_heure -8 -8 9
cinq_max -10 -8 10; cinq_maxim -9 -9 9; cinq_minut -5 16 -16; cinq_ordis -8 -8 9; cinq_oui -2 -1 3
cinq_pardo -9 -7 8; cinq_poste -9 -8 10; cinq_secon -5 -5 5; cinq_six -9 -7 9; cinq_sur 14 -12 -14; cinqu -14 -13 15
cinqu_> -7 -8 8; cinqu_neuf -2 -2 4; cinqu_poste -9 -7 8; cinqu_six -4 -5 5; clair -6 -18 11; clair_fonta -8 -5 9
clair_maint 11 -12 -10; clair_point -4 -4 7; clair_rouss -12 -12 13; claqu -7 -9 10; claqu_de -7 -9 10
clien -12 -12 13; clien_> -7 -5 6; clien_aroba -8 -8 13; clien_comme -6 -6 6; clien_depui -6 -4 8
clien_quara -6 -5 6; clign -21 -6 22; clign_> -3 -2 4; clign_en -5 9 -9; clign_encor -17 -15 16; clign_et -4 6 -5
clign_je -20 -12 17; clign_orang -8 -11 10; clign_rouge -7 -12 10; clign_toujo -6 7 -9; clign_tout 8 -8 -10
clign_vert -15 -13 15; clini -9 -7 8; clini_> -9 -7 8; cliqu 7 -5 -7; cliqu_oh 7 -5 -7; clore 8 -7 -8
clore_le 8 -7 -8; club -7 -7 13; club_tiret -7 -6 10; club_under -6 -6 12; co -3 -7 5; co_> 9 -8 -9; co_dot -6 -6 6
cocho -9 -7 8; cocho_> -9 -7 8; code -13 -12 14; code_c -9 -7 9; code_puk -9 -8 8; codes -8 -5 7; codes_par -8 -5 7
colin -10 -9 10; colin_> -6 -5 6; colin_socie -6 -6 7; colla -3 -2 5; colla_de -3 -2 5; colle -20 -18 20
colle_> -16 -15 16; colle_de -5 -5 5; colle_m -3 -7 9; colle_sont -5 -4 5; coloc -8 -11 12; coloc_> -8 -11 12
com -8 -8 13; com_> -7 -7 12; com_euh -4 -3 6; com_mais -9 -12 13; com_sans -5 -5 5; com_tout -7 -3 10
combi -12 -11 12; combi_> -7 -7 8; combi_c -7 -8 8; combi_de -7 -6 6; comme -21 1 9; comme_> -6 -7 8
comme_a -9 -6 8; comme_anato -3 -3 5; comme_aroba -4 -5 9; comme_avant -23 20 -13; comme_berna -6 -7 7
comme_ca -13 -17 16; comme_conve -10 -9 10; comme_danie -5 -6 7; comme_denis -4 -6 8; comme_en 16 -18 -13
comme_franc -5 -7 8; comme_je -18 -12 18; comme_l -11 -12 12; comme_la -8 -5 9; comme_le -4 -5 9; comme_les -7 -6 7
comme_mon -7 -7 8; comme_on -4 -5 5; comme_par -4 -5 5; comme_pierr -4 -6 9; comme_thoma -5 -7 8; comme_tout -5 -6 6
comme_une -5 5 -5; comme_victo -6 -6 8; comme_video -7 -7 7; comme_vous 3 4 -12; comme_xavie -2 -3 5
commu -12 -11 12; commu_coupe -12 -9 10; commu_une -5 -5 5; compl -19 -17 19; compl_> -14 -11 13; compl_mon -5 -5 6
compl_pourr -9 -8 9; compr -8 -9 9; compr_> -4 -5 7; compr_donc -2 -5 6; compr_pas -8 -9 9; compt -18 -15 17
compt_> -16 -15 16; compt_at -2 -3 6; compt_la -9 -7 8; compt_les 0 -1 1; compt_un -2 -1 3; con -7 -6 7
con_> -7 -6 7; conca -7 -7 7; conca_> -7 -7 7; conce -8 -7 7; conce_six -8 -7 7; conco -6 -3 8; conco_en -6 -3 8
condu -11 -8 10; condu_je -11 -8 10; confi 11 -13 -10; confi_le 11 -13 -10; conna -6 -7 7; conna_> -6 -7 7
conne 0 3 -9; conne_> 7 8 -26; conne_au -7 -7 8; conne_est -9 -9 10; conne_inter -10 -8 9; conne_moi -8 -7 11
conse -16 -16 18; conse_> -16 -16 18; conse_banca -8 -4 11; conse_conse -10 -10 10; conse_m -4 -4 5
conse_pour -2 -1 3; conso -8 -7 11; conso_est -3 -3 5; conso_et -4 -5 6; conso_ma -12 -5 10; conso_trois -5 -5 6
consu -6 -5 5; consu_notre -6 -5 5; conta -16 -13 19; conta_aroba -5 -4 9; conta_chez -7 -8 8; conta_depui -4 -1 5
conta_ont -9 -8 9; conte 5 -6 -4; conte_et 6 -6 -6; conte_nous -4 -3 5; conti -7 7 -6; conti_> -7 7 -6
contr -15 -11 15; contr_> -7 -7 7; contr_avec -7 -8 9; contr_c -9 -7 10; contr_est -5 -5 6; contr_vous -9 -9 9
conve -10 -9 10; conve_> -10 -9 10; corin -6 -6 6; corin_mahe -6 -6 6; cote -9 9 -8; cote_> -9 9 -8; coule -8 10 -9
coule_> -8 10 -9; coup -10 14 -15; coup_> 13 -16 -9; coup_sur -17 15 -14; coupa 11 -11 -9; coupa_la 11 -11 -9
coupe -6 7 -8; coupe_> -31 11 5; coupe_au -12 -9 10; coupe_du -13 11 -11; coupe_encor -19 20 -17
coupe_moins -6 12 -13; coupe_plus 24 -24 -23; coupe_toujo -10 9 -7; coupu 13 -5 -19; coupu_> 6 0 -15
coupu_depui 10 -6 -13; coupu_non 6 -6 -6; cours -7 -5 7; cours_de -7 -5 7; court -5 -6 6; court_sans -5 -6 6
crau -9 -6 8; crau_> -9 -6 8; cree -2 -1 3; cree_une -2 -1 3; crie 9 -10 -9; crie_dans 9 -10 -9; crois -10 15 -18
crois_pas -19 18 -8; crois_que 21 -27 -15; croix -9 8 -8; croix_rouge -9 8 -8; cross -9 -7 10; cross_vous -9 -7 10
cru 10 -10 -6; cru_que 10 -10 -6; cuisi -15 -11 13; cuisi_> -15 -10 13; cuisi_un -6 -9 11; cyber -7 -7 7
cyber_cafe -7 -7 7; cyclo -6 -6 7; cyclo_tout -6 -6 7; cyr -2 -4 6; cyr_en -2 -4 6; d -14 -8 8; d_> -5 -5 6
d_a -8 -4 12; d_abonn -7 -8 9; d_abord -11 -8 11; d_adres -12 -10 11; d_affic -5 -5 5; d_aide -8 -7 8
d_aireu -7 10 -9; d_aller 13 -15 -11; d_ameli -8 10 -10; d_appar -5 -6 6; d_appel -15 -7 14; d_arc -7 -6 7
d_arnaq -9 -9 10; d_aroba -5 -5 6; d_comme -5 -6 10; d_deux -5 -5 5; d_dix -2 -1 3; d_dumon -5 -6 7; d_e -2 -1 3
d_erreu 8 0 -15; d_escro -7 -8 8; d_essai 1 8 -13; d_essay -6 -6 6; d_evolu -7 11 -12; d_hondt -9 -9 9; d_i -5 -6 6
d_inter -19 11 -6; d_o -5 -5 7; d_offre -8 -7 8; d_opera -5 -7 7; d_ordin -5 -5 5; d_oreil -7 -5 6; d_ou -15 -12 16
d_point -7 -8 14; d_u -6 -6 6; d_un 2 -9 0; dame -11 -1 3; dame_bien -6 -6 6; dame_de -11 -9 11; dame_l -7 7 -7
damme -7 -7 7; damme_> -7 -7 7; danie -5 -6 7; danie_d -5 -6 7; dans -13 2 0; dans_cyber -7 -7 7; dans_l -3 -17 6
dans_la -13 4 1; dans_le -19 8 -2; dans_sa 9 -10 -9; dans_un -4 -3 5; dans_votre -6 -6 7; daron -5 -4 5
daron_> -5 -4 5; date -6 -5 6; date_de -6 -5 6; de -7 -12 10; de_bamak -7 -7 7; de_betis -1 -4 5; de_bruit 7 -6 -7
de_burea -7 -7 7; de_canar -9 -7 8; de_carte -7 -7 7; de_casqu -7 -8 9; de_chang -8 8 -2; de_chaus -7 -6 8
de_cherc 7 -8 -7; de_chez -8 6 -6; de_cinq 12 -17 -11; de_clien -6 -5 6; de_cocho -9 -7 8; de_colle -5 -4 5
de_commu -5 -5 5; de_conca -7 -7 7; de_conne -12 11 -10; de_contr -9 -7 10; de_coule -8 10 -9; de_coupu 15 -11 -18
de_crau -9 -6 8; de_demar -11 -9 11; de_depar -2 -1 4; de_diffe -8 12 -13; de_direc -8 -6 7; de_donne -11 -14 11
de_dossi -5 -5 5; de_droit -7 -7 8; de_famil -2 -1 3; de_fauve -10 -10 13; de_fois -6 -5 6; de_forfa -8 -8 8
de_franc -6 -4 7; de_gauch -7 -7 8; de_gresi 13 -12 -14; de_gueul -9 -8 9; de_l -12 -10 13; de_la -9 -18 17
de_liege -6 -6 7; de_lys -5 -5 9; de_ma -3 -7 3; de_march 11 -12 -6; de_marse -12 -8 11; de_masso -7 -7 8
de_me -2 8 -15; de_merde -5 -5 5; de_messa -4 -5 7; de_mieux -14 12 -8; de_moi -9 -6 7; de_mon -9 -6 13
de_naiss -8 -5 9; de_nos -7 -5 6; de_notre -9 9 -8; de_nous -6 -5 6; de_nouve 27 -21 -26; de_novem -12 -15 14
de_paill -8 -7 8; de_panne 18 -18 -16; de_parle -3 -4 7; de_passe -1 3 -8; de_paul -5 -5 5; de_pire -15 12 -11
de_plomb -6 -6 7; de_porta -5 -5 5; de_poste -6 -5 7; de_prefe -5 -5 5; de_probl 13 -10 -17; de_quoi -5 -5 6
de_recou -12 11 -6; de_redem -9 -10 12; de_repos -6 -6 6; de_resea -16 5 -1; de_retab -7 -8 9; de_retou 12 -15 -11
de_rien -6 6 -6; de_s 10 -15 -6; de_saint -11 -11 11; de_saisi -12 -8 10; de_sms -15 -7 14; de_souci 13 -9 -18
de_suite -10 -7 8; de_synch -3 6 -5; de_table -4 -4 7; de_telep -13 -12 14; de_temps -9 -7 10; de_tenir 8 -9 -7
de_teste 8 -9 -8; de_tonal -8 8 -7; de_toulo -11 -10 11; de_tout -13 -10 12; de_trait -10 -8 9; de_trapp -5 -4 6
de_trent -12 -9 10; de_venir -8 -6 8; de_verif -2 -2 4; de_villi -6 -7 8; de_vingt -12 -16 13; de_voleu -9 -9 9
de_vos -5 -3 6; de_votre -13 -10 12; de_vous -18 -13 18; de_wifi -7 7 0; debit 1 -2 -4; debit_est 10 -4 -19
debit_ridic -8 -7 7; debra -13 6 -4; debra_dix -8 8 -7; debra_j -4 6 -5; debra_la -6 -9 9; debra_mais -9 11 -5
debra_rebra -8 9 -2; debut -3 4 -10; debut_j 3 -3 -4; debut_je -9 -12 13; debut_non 9 -9 -10; debut_oui -14 13 -9
decla -9 -9 10; decla_un -9 -9 10; decod -2 -8 8; decod_> -2 -8 8; dect -13 -9 10; dect_ne -13 -9 10
decu -16 -13 16; decu_> -16 -13 16; degag -7 -6 7; degag_avec -7 -6 7; degou -13 -12 13; degou_de -13 -12 13
degue -6 -5 6; degue_ce -6 -5 6; deja -14 -18 17; deja_appel -17 -13 17; deja_dans -7 -6 7; deja_deux -1 -3 4
deja_donne -14 -12 14; deja_mon -8 -5 8; deja_prese -10 -8 10; deja_recu 8 -7 -8; deja_venu -9 -7 10
delap -10 -10 10; delap_> -10 -10 10; delph -6 -6 7; delph_rouss -6 -6 7; demai -6 -3 8; demai_matin -6 -3 8
deman -15 -14 16; deman_> -9 -7 9; deman_atten -3 -3 5; deman_ca -10 -10 10; deman_joset -5 -5 6; deman_le -9 -8 8
deman_lui -9 -9 11; deman_un -8 -4 10; demar -2 -17 5; demar_> 0 -16 4; demar_il -7 -5 7; demar_la -13 -8 12
demi -6 -6 7; demi_douza -6 -6 7; den -8 -8 8; den_broec -8 -8 8; denis -5 -6 10; denis_point -5 -6 10
denta -4 -3 7; denta_point -4 -3 7; depan -17 -11 17; depan_> -17 -11 17; depar -2 -1 4; depar_alors -2 -1 4
depen -14 -14 14; depen_> -10 -11 11; depen_d -7 -7 7; depen_des -9 -8 9; depen_si -7 -4 6; depot 14 -10 -11
depot_> 14 -10 -11; depui -2 -21 10; depui_2019 -6 -5 7; depui_> 10 -6 -13; depui_a -7 -5 6; depui_ce -14 -12 15
depui_deux -10 -11 13; depui_dix -9 -10 10; depui_douze -3 -2 5; depui_hier -11 -10 11; depui_la -10 -6 9
depui_le -6 -4 7; depui_lundi -8 -7 8; depui_mon -4 -1 5; depui_que 13 -13 -12; depui_trois -9 -6 9
depui_une 8 -7 -8; depui_vingt -3 -3 5; depui_yeste -7 -9 7; der -8 -8 9; der_elst -8 -8 9; deran -9 -8 9
deran_pour -9 -8 9; derni -12 -11 12; derni_> -12 -11 12; des -18 -4 10; des_appar -16 -12 16; des_beaux -9 -7 10
des_betis -5 -5 5; des_chain -11 10 -9; des_coupu -10 11 -10; des_deux -5 -5 5; des_enfan -6 -5 7; des_forge -6 -8 8
des_grzz -7 -8 8; des_iles -6 -5 6; des_jours -9 -8 9; des_lilas -8 -8 8; des_machi -5 -5 5; des_mails -13 -7 11
des_mal -9 -7 9; des_poste 7 -6 -7; des_que -7 7 -5; des_voleu -9 -7 9; desce -10 -11 12; desce_a -10 -11 12
desol -7 7 -6; desol_hein -6 6 -6; desol_mais -8 9 -7; desor 8 -8 -7; desor_cela 8 -8 -7; dessi -9 8 -8
dessi_du -9 8 -8; deux -25 -9 21; deux_> -21 6 0; deux_ans -8 -6 12; deux_appar -18 -14 17; deux_aroba -2 -2 4
deux_autre -5 -5 6; deux_borne -9 -12 10; deux_c -6 -6 6; deux_chacu -9 -4 11; deux_conso -5 -7 8; deux_d -5 -5 5
deux_decod -2 -8 8; deux_dizai -6 -8 7; deux_donc -2 -1 3; deux_en -5 -6 6; deux_et -7 -10 9; deux_etage -6 -8 8
deux_euh -5 -7 9; deux_euros -2 -1 3; deux_f -1 -1 2; deux_fois -14 9 -7; deux_gosse -5 -5 5; deux_gsm -13 -13 13
deux_heure -8 -10 10; deux_l -10 -12 13; deux_les 0 -1 1; deux_lyon -5 -5 5; deux_mille -6 -6 7; deux_minut -16 5 -1
deux_mots -9 -12 11; deux_ordin -5 -7 10; deux_ordis -6 -6 9; deux_ou -6 -7 7; deux_paire -7 -8 9; deux_pc -6 -9 13
deux_perso -4 -5 8; deux_pour -8 -5 11; deux_r -5 -6 9; deux_repet -5 -7 6; deux_s -4 -5 5; deux_sec -3 -3 5
deux_secon -9 -19 20; deux_t -4 -5 8; deux_table -6 -6 6; deux_telep -4 -7 10; deux_teles -6 -6 10
deux_termi -6 -6 6; deux_tpe -9 -8 10; deux_trois -4 -5 9; deux_un -13 -12 13; deuxi -15 -17 17
deuxi_etage -11 -15 13; deuxi_poste -9 -8 9; devan -7 -8 10; devan_l -8 -9 10; devan_la -3 -3 5; deven 13 -15 -10
deven_verte 13 -15 -10; devis -6 -4 8; devis_aroba -6 -4 8; diall -12 -10 13; diall_> -8 -8 8; diall_d -5 -6 6
didie -8 -8 8; didie_de -8 -8 8; diffe -8 12 -13; diffe_> -8 12 -13; dimit -10 -10 10; dimit_ivano -10 -10 10
dimit_pour -5 -5 7; diop -10 -8 10; diop_> -10 -8 10; dirai -2 -5 0; dirai_> -19 -12 18; dirai_bien 9 -12 -8
dirai_mais -8 6 -6; dirai_pas -8 12 -13; dirai_que 23 -24 -13; dirai_trois -8 -8 9; dire -4 -8 7; dire_> -20 -18 20
dire_aroba -4 -4 5; dire_ca 12 -12 -8; dire_que -2 6 -9; direc -10 -9 11; direc_> -8 -7 8; direc_aroba -5 -6 9
direc_s -3 -2 5; direc_sur -8 -8 9; dis -11 -12 12; dis_> -14 -10 16; dis_ca -12 -9 11; dis_des -5 -5 5
disai -2 -1 3; disai_c -2 -1 3; dise -1 -4 5; dise_pas -1 -4 5; disie 8 -7 -8; disie_et 8 -7 -8; dispa 2 -6 -2
dispa_> -9 -8 9; dispa_et 13 -16 -11; dispa_mais -10 11 -10; dit 14 -4 -18; dit_adres -7 -6 7; dit_b -5 -6 7
dit_d -8 -4 11; dit_de -6 -5 7; dit_et 2 1 -16; dit_j -4 6 -5; dit_mais -31 16 -7; dit_mardi -10 -9 10
dit_non 6 -8 -5; dit_pas -18 14 -11; dit_qu 11 -18 -11; dit_que 0 -18 4; dites 0 -17 4; dites_> -7 -6 8
dites_au -8 -6 8; dites_donc 9 -10 -8; dix -22 -17 24; dix_> -13 -17 17; dix_ca -7 -4 6; dix_douze -5 -6 6
dix_fois -7 -8 8; dix_heure -11 -9 10; dix_huit -8 -14 12; dix_minut -10 7 -2; dix_neuf -2 -2 4; dix_plus -15 -15 16
dix_secon -7 7 -6; dix_sept -7 -8 8; dizai -13 -17 18; dizai_> -6 -8 7; dizai_d -4 -4 6; dizai_de -5 -4 5
dizai_facil -7 -8 8; dizai_non -6 -7 7; docte -13 -13 13; docte_blanc -10 -10 10; docte_lemai -8 -8 8
dois -12 -9 12; dois_aller -12 -8 14; dois_consu -6 -5 5; dois_inter -5 -5 5; dois_mettr -3 -1 5; dois_regar -8 -7 8
dois_voir -15 -13 19; domin -6 -7 13; domin_point -6 -7 13; donc 8 -10 -6; donc_bruno -3 -1 4; donc_c 11 -14 -10
donc_cheva -6 -6 7; donc_cinq 0 -1 1; donc_felix -2 -1 3; donc_j -4 6 -5; donc_je -4 -5 8; donc_laiss -2 -5 6
donc_merci 9 -10 -9; donc_oui 6 -5 -6; donc_quatr -5 -5 5; donc_trois -5 -5 5; donc_un -2 -1 3; donne -20 3 13
donne_> -17 6 9; donne_a -5 -12 11; donne_deja -1 -3 4; donne_le -4 -3 5; donne_mobil -11 -14 11; donne_moi -8 -9 11
donne_mon -6 -7 8; donne_votre -7 7 -7; dont -7 -7 8; dont_trois -7 -7 8; dos -6 -4 6; dos_de -6 -4 6; dossi -6 -6 6
dossi_> -7 -6 7; dossi_parce -4 -2 5; dossi_s -5 -5 5; dot -7 -6 7; dot_co -6 -6 6; dot_com -6 -7 10
dot_smith -6 -6 6; dot_uk -6 -6 6; doubl -5 -5 9; doubl_v -5 -5 9; douce -6 -6 6; douce_42 -6 -6 6; doute 6 -8 -6
doute_mais 6 -8 -6; doux -3 -5 7; doux_point -3 -5 7; douza -11 -8 10; douza_allez -6 -9 9; douza_avec -8 -7 8
douza_d -5 -5 5; douza_de -6 -6 7; douze -15 -8 17; douze_> -6 -5 7; douze_ans -3 -2 5; douze_aroba -3 -2 5
douze_peut -5 -6 6; douze_poste -8 -7 8; douze_rue -5 -5 8; douze_trent -4 -5 5; down -11 12 -13; down_> -7 8 -9
down_de -9 9 -8; dr -5 -6 10; dr_point -5 -6 10; draga -5 -5 6; draga_petro -5 -5 6; droit -7 -7 8; droit_> -7 -7 8
du -8 -1 5; du_bas -3 -4 7; du_burea -10 -14 14; du_cabin -10 -8 10; du_centr -9 -10 9; du_contr -7 -7 7
du_fouta -9 -8 9; du_huit -3 -3 6; du_lac -2 -3 6; du_mieux -10 11 -10; du_modem -5 -5 6; du_monde -19 10 -9
du_point -6 -5 10; du_port -8 -2 9; du_quatr -4 -3 4; du_resea 11 -11 -10; du_salon -11 -11 11; du_servi 4 -12 -1
du_six -5 -5 9; du_temps 11 -12 -8; du_tiret -5 -6 9; du_tonne 8 -8 -6; du_tout -12 18 -17; du_wifi -15 3 -1
duboi -12 -13 13; duboi_> -10 -10 11; duboi_aroba -3 -4 6; duboi_d -6 -6 6; duboi_de -5 -5 5; dumon -13 -13 14
dumon_> -8 -8 8; dumon_aroba -5 -6 7; dumon_et -5 -5 5; dupon -12 -11 13; dupon_> -13 -13 14; dupon_aroba -7 -6 12
dupon_gmail -7 -7 7; dupon_point -8 -8 13; dupui -12 -12 14; dupui_aroba -4 -4 7; dupui_natha -9 -9 9
duran -14 -14 16; duran_> -10 -9 11; duran_aroba -6 -6 9; duran_avec -1 -1 1; duran_bonjo -7 -7 7
duran_chez -5 -7 8; duran_frere -5 -5 5; duran_gmail -10 -10 12; duran_tout -8 -5 11; dure -7 -5 6; dure_d -7 -5 6
e -11 -9 13; e_> -6 -6 6; e_a -7 -4 10; e_accen -6 -6 6; e_aroba -3 -3 6; e_b -5 -5 5; e_deux -4 -5 9; e_f -5 -5 5
e_g -1 -1 2; e_i -7 -8 7; e_l -8 -8 10; e_point -2 -2 4; e_r -3 -3 6; e_s -7 -6 8; e_t -5 -5 6; e_u -6 -6 7
echou -24 17 -8; echou_> -24 17 -8; ecole -15 -11 15; ecole_> -11 -10 11; ecole_on -5 -4 6; ecout -5 -9 5
ecout_> -10 -7 8; ecout_ca 10 -10 -6; ecout_je 4 -6 -3; ecout_moi -16 -12 15; ecout_non -14 12 -8; ecran -8 4 0
ecran_> -6 -11 9; ecran_blanc -7 8 -8; ecran_d -5 -5 5; ecran_reste -7 7 -7; ecrir -4 -3 7; ecrir_a -4 -3 7
ecrit -9 -11 12; ecrit_> -7 -7 8; ecrit_sur -3 -3 4; ecriv -6 -7 7; ecriv_> -6 -7 7; ecriv_tout -4 -3 7
effe -5 -5 5; effe_erre -5 -5 5; effet -9 9 -8; effet_> -9 9 -8; eh 6 -1 -16; eh_ben 11 -13 -8; eh_bien 6 -14 -6
eh_non -16 14 -8; el -14 -14 14; el_amran -6 -6 6; el_fassi -8 -8 9; el_manso -9 -9 9; el_plus -6 -6 6
elect -6 -6 6; elect_> -5 -5 5; elect_tiret -9 -7 12; elle -6 6 -4; elle_a 2 7 -8; elle_clign -11 17 -19
elle_est -19 -26 24; elle_march 8 -8 -8; elle_redem -7 -7 7; elle_reste -9 12 -13; elle_s -12 13 -13; elodi -8 -8 8
elodi_> -8 -8 8; elst -8 -8 9; elst_> -8 -8 9; embet -8 5 -4; embet_plus -6 6 -6; embet_quand -9 -9 10; emma -5 -5 9
emma_point -7 -6 10; emma_under -3 -3 5; en -19 3 5; en_a -6 -6 6; en_ai -16 -9 14; en_appuy -4 5 -5
en_arriv -11 -8 10; en_boucl -11 16 -18; en_chang -3 -3 5; en_coloc -8 -11 12; en_cours -7 -5 7; en_deux -9 -12 11
en_direc -3 -2 5; en_espag -10 -10 10; en_fait 13 -14 -7; en_filai -5 -5 5; en_haut -2 -5 6; en_lettr -3 -5 7
en_ligne -6 -3 8; en_majus -6 -5 11; en_maudi -9 -7 10; en_minus -4 -5 8; en_occup -10 -7 8; en_ordre 10 -9 -10
en_panne -26 22 -15; en_peux -8 -6 7; en_pire -15 12 -11; en_plus -9 9 -8; en_prior -7 -7 7; en_quara 16 -18 -13
en_quatr -7 -8 9; en_rade -7 8 -7; en_relat -9 -8 9; en_reuni -8 -6 10; en_rouge -5 9 -9; en_route 12 -11 -12
en_telec -8 -7 7; en_telet -7 -7 8; en_tout -10 -11 12; en_train -13 -12 16; en_un -5 -6 7; encei -15 -13 15
encei_et -15 -13 15; encor -44 18 -4; encor_> -27 12 -4; encor_ca -15 11 -4; encor_coupe -8 15 -16
encor_dans -2 -5 6; encor_des -10 11 -10; encor_down -7 8 -9; encor_en -7 9 -9; encor_essay -12 -13 13
encor_la -26 11 -6; encor_laiss -1 -5 5; encor_le -25 27 -24; encor_lent -10 13 -16; encor_pas -8 13 -14
encor_pire -11 13 -12; encor_regar -9 -12 12; encor_rouge -5 6 -7; encor_teste -11 -16 16; encor_vous -17 -15 16
endro -6 6 -6; endro_> -6 6 -6; enerv -23 3 6; enerv_> -20 5 1; enerv_ces -9 -10 9; enfan -14 -10 15
enfan_et -6 -5 7; enfan_ils 0 -1 1; enfan_sont -11 -10 11; enfin 2 1 -7; enfin_bref -4 -2 5; enfin_gerar -8 -9 8
enfin_la 16 -15 -15; enfin_non -13 12 -6; enfin_trava 10 -9 -10; enfin_vous -10 -7 8; ennuy -16 -12 15
ennuy_> -16 -12 15; enreg -11 -11 13; enreg_> -11 -11 13; ensem 7 -6 -7; ensem_des 7 -6 -7; ensui -4 -5 5
ensui_tiret -4 -5 5; ensui_verne -4 -5 5; enten 11 -20 -6; enten_bien 8 -6 -9; enten_enfin 10 -11 -10
enten_mutue -8 -9 9; enten_parfa 7 -6 -7; enten_pas -11 -14 14; enten_plus 7 -6 -7; enten_toujo -15 11 -8
entra -7 -5 6; entra_de -7 -5 6; entre -14 -14 15; entre_> -6 -8 7; entre_avec -2 -2 5; entre_c -6 -4 8
entre_deux -7 -10 9; entre_duran -10 -9 10; entre_point -4 -6 8; entre_quinz -6 -7 7; entre_un -9 -16 17
envie -13 -10 12; envie_de -13 -10 12; envir -10 -9 10; envir_vingt -10 -9 10; envoi -3 -2 6; envoi_un -3 -2 6
enzo -6 -7 6; enzo_deux -3 -5 8; enzo_ricci -6 -6 6; epele -7 -6 7; epele_> -7 -6 7; equip -8 -12 9
equip_> -8 -12 9; eric -13 -13 15; eric_boula -9 -9 9; eric_e -3 -3 5; eric_et -3 -5 7; eric_point -4 -3 6
eric_vingt -2 -2 4; ero -5 -5 5; ero_six -5 -5 5; erre -5 -5 5; erre_> -5 -5 5; erreu -4 15 -23; erreu_> 3 8 -19
erreu_est -20 13 -10; escal -9 -10 10; escal_> -9 -10 9; escal_parce -2 -5 6; escof -9 -9 9; escof_de -9 -9 9
escro -11 -11 11; escro_> -11 -11 11; espag -10 -10 10; espag_> -10 -10 10; esper -7 -9 8; esper_une -7 -9 8
essai -5 6 -8; essai_> -11 -10 11; essai_et 1 8 -13; essay -11 -18 18; essay_> -11 -18 18; esse -8 -4 9
esse_aime -8 -4 9; esse_sur -8 -4 9; est 8 -7 -8; est_06 -4 -4 6; est_3 -8 -7 8; est_4 -5 -5 5; est_78451 -9 -7 10
est_> 8 -10 -7; est_a -22 -19 22; est_alain -8 -4 11; est_allum -9 11 -16; est_annic -3 -3 5; est_aroba -10 -12 16
est_arran 21 -23 -17; est_au -22 2 0; est_avec -16 -11 19; est_beau 13 -15 -9; est_beauc 11 -12 -10
est_berna -13 -13 13; est_bien 3 -11 -1; est_bizar -11 -10 11; est_bleu 13 -15 -11; est_bon 26 -29 -18
est_bonne 11 -8 -13; est_bons 9 -12 -8; est_branc -14 -9 14; est_brise -7 -5 6; est_c 5 -10 1; est_ca 9 -9 -7
est_carre 9 -8 -12; est_ce -12 -10 13; est_celui -11 -9 11; est_clair 10 -12 -9; est_compl -19 -17 19
est_conta -4 -3 7; est_conte 6 -6 -6; est_coupe -9 9 -8; est_d -5 -6 7; est_dans -8 -16 12; est_de 11 3 -18
est_degue -6 -5 6; est_deja -9 -7 10; est_devan -3 -3 5; est_deven 13 -15 -10; est_devis -6 -4 8; est_dix -10 -10 10
est_du -9 -8 9; est_ecrit -7 -7 8; est_en -6 -18 11; est_encor -17 24 -25; est_enerv -9 -10 9; est_eric -4 -3 6
est_etein -11 -15 12; est_euh -6 -6 6; est_exact -10 11 -12; est_fleur -8 -2 9; est_fonct 6 -7 -5; est_formi 7 -5 -7
est_franc -8 -5 7; est_furie -10 -9 10; est_gege -8 -9 8; est_gerar -6 -6 6; est_good 19 -16 -16
est_helen -9 -10 10; est_honte -12 -10 12; est_hospi -2 -1 3; est_huit -8 -12 9; est_impec 7 -7 -7
est_inadm -9 -7 8; est_infer -7 -8 8; est_injoi -14 -8 13; est_insup -16 -16 16; est_inter 5 -5 -5; est_j 11 -12 -7
est_je 10 -11 -9; est_jean -11 -9 11; est_jeand -5 -7 11; est_julie -5 -5 6; est_kevin -9 -9 9; est_l -10 -9 10
est_la -13 9 -6; est_le -24 -18 25; est_lente -13 -9 12; est_les 12 -8 -12; est_lola -9 -9 9; est_lucie -3 -2 6
est_m -4 -4 5; est_ma -14 -12 15; est_madam -9 -8 8; est_marce -11 -8 13; est_marqu -10 -11 10; est_meme -8 8 -5
est_miche -14 -13 14; est_mieux 18 -19 -15; est_momo -4 -3 4; est_mon -15 -10 18; est_moniq -1 -4 5
est_monsi -13 -12 15; est_mort -20 18 -17; est_muet -10 -11 11; est_nadeg -3 -2 4; est_nadia -7 -8 9
est_nicke 15 -15 -14; est_noire -7 -9 8; est_oblig -11 -11 11; est_ok 14 -20 -11; est_olga -6 -6 6; est_papi -2 -1 3
est_parei -16 16 -17; est_parfa 7 -6 -7; est_parti -7 -9 8; est_pas -32 37 -27; est_pasca -8 -8 8
est_passe -3 8 -13; est_perso -14 -10 12; est_pire -19 19 -19; est_place -7 -6 7; est_plus 14 -19 -8
est_pour -22 -15 23; est_prive -6 -6 7; est_propr -10 -11 10; est_pruni -9 -11 10; est_quatr -9 -7 9
est_que -5 -5 5; est_quell -10 -12 12; est_quelq -4 -6 8; est_quinz -10 -5 11; est_quoi -14 -12 14
est_rallu 1 5 -12; est_raymo -7 -7 7; est_redev 12 -12 -11; est_regle 21 -24 -18; est_relou -7 -5 6
est_remis 12 -11 -12; est_remon 14 -16 -13; est_rentr 12 -8 -12; est_repar 23 -8 -29; est_resol 18 -19 -16
est_retab 20 -20 -18; est_retom -12 13 -13; est_reven 19 -2 -26; est_rouge -18 16 -12; est_samir -12 -12 13
est_scand -6 -6 6; est_stabl 14 -14 -14; est_sur -17 -15 16; est_sylvi -18 -12 18; est_tard -3 -2 4
est_telep -9 -9 11; est_thiba -2 -1 3; est_thier -8 -7 9; est_tigui 10 -11 -10; est_tombe -13 -14 14
est_touch -12 -11 12; est_toujo -31 29 -19; est_tout 5 -18 -1; est_trop -5 -7 7; est_un -17 -17 19
est_une -16 -19 20; est_urgen -10 -8 11; est_venu -7 -10 9; est_vert 15 -14 -14; est_verte 5 -5 -5
est_yvonn -10 -3 11; et -5 5 -6; et_3 -7 -8 8; et_59 -6 -6 6; et_apres -4 -6 9; et_b -3 -3 5; et_berth -3 -3 5
et_c -26 24 -14; et_ca -6 2 -11; et_celui -7 -5 8; et_cette 6 -3 -7; et_ceux -5 -5 5; et_deux -9 -13 17
et_dimit -5 -5 7; et_en -9 8 -7; et_fils -9 -8 10; et_il 1 8 -13; et_inter 10 -13 -9; et_j 12 -26 -6; et_je -12 2 -1
et_l 4 -11 -2; et_la -12 -4 7; et_le -4 -35 19; et_m -4 -4 5; et_ma 0 -13 6; et_madam -12 -12 13; et_moi 3 -8 -1
et_mon -7 -10 9; et_moniq -3 -5 7; et_pouf -7 7 -6; et_pour -4 6 -5; et_puis -11 12 -11; et_quatr -10 -13 14
et_rien -22 19 -13; et_six -7 -6 7; et_t -2 -1 3; et_toujo -8 14 -15; et_tout 15 -15 -15; et_trois -7 -7 8
et_un -9 -9 10; et_une -5 -9 10; et_vingt -6 -7 7; etage -13 -14 15; etage_> -12 -14 14; etage_avec -3 -1 4
etage_cinq -9 -8 10; etage_et -6 -8 8; etage_on -2 -1 3; etais -7 -8 9; etais_chez -7 -8 9; etait -2 7 -7
etait_bon 2 6 -11; etait_gener -11 -9 11; etait_reven -7 7 -5; etape -8 8 -8; etape_> -8 8 -8; ete 0 -12 3
ete_arrac -7 -6 7; ete_posee -4 -3 5; ete_vite 11 -9 -10; etein -17 9 0; etein_> -17 9 0; etes 4 -12 -3
etes_des -11 -8 11; etes_nuls -20 -10 17; etes_qui -13 -9 11; etes_tres -11 -7 9; etes_un 16 -15 -15
etes_une -11 -5 13; etre -12 -10 12; etre_> -12 -15 14; etre_humai -4 -2 5; etre_mis -9 -8 9; etre_quatr -8 -8 9
etre_sur -5 6 -5; etre_vivan -6 -6 6; etu -5 -5 7; etu_point -5 -5 7; eu -12 2 3; eu_aucun -9 9 -8
eu_quelq -11 -9 12; eu_une -6 -6 6; euh -18 -17 20; euh_> -8 -9 9; euh_anne -6 -6 6; euh_atten -9 -6 12
euh_bah 8 2 -18; euh_c -5 -5 5; euh_est -6 -6 6; euh_fauve -7 -6 9; euh_garag -1 -1 1; euh_je -4 -5 5
euh_julie -4 -8 10; euh_marce -6 -7 7; euh_non -6 12 -10; euh_oui -6 -5 6; euh_pedro -6 -6 6; euh_point -4 -3 6
euh_quatr -14 -12 16; euh_sa -11 -10 11; euh_steph -8 -8 9; euh_trois -5 -7 9; euh_un -5 -5 5; euh_une -5 -5 5
euh_voila -3 -2 4; euros -11 -10 12; euros_99 -10 -8 10; euros_et -3 -2 5; euros_par -6 -6 6; evolu -7 11 -12
evolu_> -7 11 -12; ex -7 -6 7; ex_mari -7 -6 7; exact -11 8 -4; exact_> -6 -7 7; exact_parei -10 11 -12
excus -13 -13 13; excus_moi -11 -5 10; excus_my -7 -9 7; exige -8 -7 8; exige_un -8 -7 8; expli -2 -1 3
expli_la -2 -1 3; f -5 -5 6; f_aroba -1 -1 2; f_comme -5 -7 8; f_d -2 -1 3; f_e -5 -5 5; f_o -3 -3 5; f_r -4 -5 8
fabre -8 -8 15; fabre_aroba -8 -9 16; fabre_et -6 -7 10; fabre_tiret -6 -4 8; fache -9 -9 9; fache_contr -9 -9 9
facil -7 -8 8; facil_> -7 -8 8; factu -10 -11 10; factu_> -10 -11 10; faire -21 -3 14; faire_> -18 15 -12
faire_foutr -8 -9 9; faire_mes -10 -5 10; faire_vite -3 -2 4; faire_voir -5 -5 5; fais -8 -8 9; fais_le -7 -6 7
fais_pour -5 -5 6; fait -10 -8 9; fait_> 0 7 -21; fait_alors -3 -1 5; fait_beau -9 -9 9; fait_ce 2 0 -15
fait_chier -10 -11 11; fait_des -7 -8 8; fait_deux 0 -1 1; fait_dix -7 -8 8; fait_et 2 6 -8; fait_la -14 12 -8
fait_mais 3 14 -10; fait_neuf 0 -1 1; fait_parei -12 13 -13; fait_plus -11 -9 10; fait_quatr -10 -7 13
fait_redem -7 7 -7; fait_rien -15 13 -8; fait_si 13 -14 -7; fait_tombe -9 -5 8; fait_toujo -2 8 -8
fait_tout -27 16 -10; fait_trois -7 -7 7; fait_un -9 -7 8; fait_une -9 -11 10; fait_vingt -9 -7 8; faite -16 -13 16
faite_> -12 -10 12; faite_aux -6 -5 6; falla -10 -8 9; falla_chang -10 -8 9; famil -7 -7 7; famil_c -2 -1 3
famil_point -7 -8 7; fan 10 -10 -6; fan_ca 10 -10 -6; fanta 10 -10 -7; fanta_ca 10 -10 -7; fassi -8 -8 9
fassi_> -8 -8 9; fatig -20 -15 20; fatig_> -16 -13 15; fatig_avec -9 -6 8; fatim -9 -9 9; fatim_el -9 -9 9
faudr -7 -5 6; faudr_parle -7 -5 6; faure -7 -7 10; faure_attac -7 -7 10; faut -16 -14 18; faut_absol -2 -1 3
faut_atten -9 -7 11; faut_chang -5 -7 7; faut_patie -7 -5 7; faut_que -15 -14 16; faut_une -6 -8 10
faut_vous -6 -5 6; fauve -15 -14 15; fauve_> -10 -9 10; fauve_avec -7 -6 9; fauve_chris -9 -9 9; favre -6 -6 7
favre_aroba -6 -6 7; favre_avec -2 -2 4; fax -10 -9 10; fax_> -10 -9 10; felic -10 -7 9; felic_pour -10 -7 9
felix -2 -1 3; felix_et -2 -1 3; felix_soixa -2 -1 3; femme -4 -7 2; femme_06 -4 -4 6; femme_> -11 -6 10
femme_a 7 5 -17; femme_et -5 -5 5; femme_natha -3 -3 5; femme_ne -13 -8 13; femme_qui -11 -9 11; ferme -8 -8 8
ferme_point -7 -8 8; ferme_ta -7 -7 7; ferra -5 -4 6; ferra_je -5 -4 6; ferre -5 -7 10; ferre_deux -5 -6 8
ferre_f -4 -5 9; fete 16 -17 -13; fete_ca 16 -17 -13; fibre -13 -10 14; fibre_a -13 -10 14; fiche -12 -7 12
fiche_> -12 -7 12; fieu -5 5 -4; fieu_ca -5 5 -4; figur 3 1 -12; figur_vous 3 1 -12; fil -7 -6 7; fil_de -7 -6 7
filai -5 -5 5; filai_donc -5 -5 5; file 5 -5 -5; file_bonne 5 -5 -5; fille -3 -16 7; fille_> -10 -4 12
fille_a -6 -3 8; fille_me 10 -13 -8; fille_qui -7 -7 7; fille_s -13 -7 11; fille_sont -7 -4 6; film 6 -6 -6
film_est 6 -6 -6; fils 2 -19 1; fils_> -9 -8 10; fils_crie 9 -10 -9; fils_de -10 -4 12; fils_et -4 -1 6
fils_excus -11 -5 10; fils_lucas -13 -12 13; fils_m -2 -1 3; fils_regar -8 -5 8; fils_vient 10 -17 -9; fin -9 -8 9
fin_> -9 -9 10; fin_a -1 -1 1; fin_point -1 -1 2; finir -8 -1 4; finir_c -4 6 -5; finir_de -8 -7 7; finis -2 -4 6
finis_> -2 -4 6; finit -11 -13 14; finit_par -11 -13 14; fixe -1 -17 8; fixe_> 4 -17 5; fixe_et -3 -2 5
fixe_gresi -10 -6 9; fixe_un -7 -6 7; fixes -12 -12 12; fixes_> -7 -7 8; fixes_et -7 -6 7; fland -7 -7 8
fland_comme -7 -7 8; fleur -8 -4 11; fleur_de -5 -5 9; fleur_du -8 -2 9; foi 10 -8 -9; foi_oui 10 -8 -9
fois -10 -4 8; fois_> -14 -16 15; fois_ca 11 -27 -6; fois_et -7 8 -9; fois_il -6 -5 6; fois_le -5 -6 6
fois_meme -5 6 -5; fois_mon -1 -3 4; fois_non -12 12 -9; fois_que -7 -8 8; fonct 19 -5 -29; fonct_> 21 -17 -16
fonct_a 12 -6 -13; fonct_la 17 -19 -14; fonct_maint 15 -15 -3; fonct_nicke 5 -5 -5; fonct_parfa 10 -10 -8
fonct_pas -28 29 -15; fonct_un -17 15 -14; fonta -8 -5 9; fonta_comme -8 -5 9; foot -2 -3 5; foot_tiret -2 -3 5
forfa -8 -8 8; forfa_pour -8 -8 8; forge -6 -8 8; forge_> -6 -8 8; formi 12 -9 -13; formi_> 9 -9 -9
formi_ca 7 -5 -7; fort -8 3 -2; fort_> -7 -5 6; fort_sur -4 5 -5; foudr -3 -2 4; foudr_et -3 -2 4; fout -9 -8 9
fout_les -9 -8 9; fouta -9 -8 9; fouta_de -9 -8 9; foute -8 -4 9; foute_de -8 -4 9; foutr -8 -9 9; foutr_> -8 -9 9
fr -6 -6 12; fr_> -6 -6 12; fr_c -11 -3 13; fr_favre -2 -2 4; fr_je -11 -8 11; fr_le -2 -4 6; fr_pardo -4 -3 6
franc -10 3 4; franc_aroba -10 -9 12; franc_j -8 -6 7; franc_meuni -7 -7 10; franc_non -6 7 -8
franc_point -7 -11 11; franc_telec -6 -4 7; fred -6 -7 8; fred_point -6 -7 8; free -6 -5 10; free_point -6 -5 10
frenc -7 -9 7; frenc_le -7 -9 7; frere -6 1 1; frere_> -6 1 1; frere_je -9 -9 11; frere_sans -5 -5 9; froid -9 -7 8
froid_de -9 -7 8; funzi 9 -9 -6; funzi_ca 9 -9 -6; furie -11 -10 12; furie_> -10 -9 10; furie_perso -8 -6 9
g -3 -3 7; g_a -2 -2 4; g_mail -4 -3 7; g_o -1 -1 2; g_r -5 -6 8; galer -6 6 -2; galer_> -6 6 -2; gall -4 -5 8
gall_aroba -4 -5 8; galle -6 -6 6; galle_> -6 -6 6; galle_pardo -6 -6 6; gamin -9 -6 8; gamin_a -9 -5 8
gamin_aroba -7 -7 12; garag -15 -14 17; garag_du -2 -3 6; garag_dupon -10 -10 11; garag_duran -7 -7 7
garag_point -3 -2 5; garag_pour -6 -3 7; garag_un -6 -9 11; garan -7 -8 9; garan_de -7 -8 9; garde -10 -7 13
garde_l -10 -7 10; garde_la -5 -4 8; gare -6 -6 7; gare_76000 -5 -5 6; gare_> -5 -6 9; gauch -7 -7 8
gauch_et -7 -7 8; gauth -2 -2 4; gauth_tout -2 -2 4; ge -4 -4 8; ge_mail -4 -4 8; gege -8 -9 8; gege_enfin -8 -9 8
gener -14 -11 13; gener_> -11 -9 11; gener_de -6 -6 7; genia 12 -10 -12; genia_j 6 -6 -6; genia_merci 10 -9 -11
genre -11 -9 10; genre_cinq -11 -9 10; gens -9 -9 11; gens_comme -5 -5 7; gens_des -6 -5 6; genti -6 -6 6
genti_au -6 -6 6; georg -3 -2 4; georg_j -3 -2 4; gerar -15 -13 15; gerar_aroba -2 -1 3; gerar_duboi -6 -6 6
gerar_micha -12 -12 13; gerar_point -7 -7 7; ghisl -10 -10 10; ghisl_potie -10 -10 10; gille -6 -7 12
gille_aroba -5 -7 12; gille_under -5 -5 9; girar -8 -8 10; girar_aroba -8 -8 10; giuli -4 -4 5; giuli_under -4 -4 5
gmail -10 -10 14; gmail_> -9 -9 10; gmail_com -7 -7 8; gmail_dot -6 -7 10; gmail_point -7 -7 10; go 10 -10 -9
go_c 10 -10 -9; goff -11 -11 11; goff_> -8 -8 8; goff_de -7 -7 7; goff_l -1 -1 2; good 10 -9 -10; good_> 19 -16 -16
good_inter 6 -7 -6; gosse -5 -5 5; gosse_donc -5 -5 5; grand 7 -10 -6; grand_merci 8 -7 -8; grand_pere -7 -7 8
grec -6 -6 6; grec_a -1 -2 3; grec_chauv -6 -6 7; greni -2 -5 6; greni_vous -2 -5 6; gresi 6 -9 -4; gresi_> 0 -17 7
gresi_depui -10 -6 9; gresi_encor -19 22 -23; gresi_plus 16 -16 -16; gresi_telle -9 -9 9; gresi_toujo -12 11 -8
gros -6 -7 11; gros_aroba -6 -7 11; grzz -7 -8 8; grzz_dans -7 -8 8; grzz_grzz -7 -8 8; gsm -13 -13 13
gsm_c -13 -13 13; gueri -12 -12 13; gueri_> -8 -8 9; gueri_de -5 -4 6; gueul -15 -14 15; gueul_> -15 -14 15
gueul_sale -7 -7 7; gusta -7 -7 8; gusta_fland -7 -7 8; gwena -7 -8 9; gwena_le -7 -8 9; h -12 -12 15; h_a -8 -8 10
h_aroba -7 -8 8; h_e -6 -6 6; h_i -2 -2 4; h_o -3 -2 4; h_point -7 -7 9; h_vingt -4 -4 5; habit -13 -13 13
habit_a -9 -10 10; habit_au -5 -5 6; habit_avec -3 -4 6; habit_la -5 -6 6; habit_rue -8 -8 8; hamel -7 -7 8
hamel_h -7 -7 8; hamon -6 -6 10; hamon_aroba -6 -6 10; haut -2 -5 6; haut_> -2 -5 6; he 12 -9 -11; he_ben 12 -9 -11
hein 5 1 -9; hein_> 6 -7 -6; hein_je -6 6 -6; helas -10 9 -8; helas_c -8 8 -7; helas_non -11 13 -10
helen -10 -11 11; helen_de -10 -12 11; helen_tiret -5 -5 10; hello -9 -9 9; hello_aroba -9 -9 9; henri -10 -3 11
henri_pruni -10 -3 11; henry -8 -7 9; henry_> -8 -7 9; heu -4 -3 4; heu_l -4 -3 4; heure -17 -3 11
heure_> -15 -15 16; heure_au -3 -3 5; heure_mais -10 11 -10; heure_non 11 -11 -8; heure_que -6 -7 8; hier -21 -15 19
hier_> -12 -13 13; hier_apres -8 -9 8; hier_et -4 -4 5; hier_soir -11 -10 11; histo -6 -3 8; histo_> -6 -3 8
hoara -3 -2 4; hoara_h -3 -2 4; hondt -9 -9 9; hondt_> -9 -9 9; honne -9 -7 9; honne_des -9 -7 9; honte -14 -14 15
honte_ce -12 -10 12; honte_de -9 -9 10; honte_s -12 -10 12; hop 2 -8 -1; hop_je 7 -5 -7; hop_un -8 -7 8
hors -13 11 -10; hors_servi -13 11 -10; hospi -2 -1 3; hospi_il -2 -1 3; hot -5 -4 7; hot_mail -5 -4 7
hotel -6 -7 12; hotel_sans -5 -6 10; hotel_tiret -5 -6 9; hotli -3 -2 5; hotli_en -3 -2 5; hotma -5 -6 10
hotma_mais -7 -8 9; hotma_point -4 -4 7; hugo -8 -8 9; hugo_> -8 -8 8; hugo_aroba -10 -10 16; hugo_point -10 -10 16
hugue -10 -10 10; hugue_delap -10 -10 10; hui -9 -9 9; hui_> -9 -9 9; huit -15 -20 19; huit_> -11 -8 12
huit_ans -8 -7 7; huit_aroba -3 -3 6; huit_b -3 -3 6; huit_chez -3 -5 8; huit_dans -8 -12 9; huit_heure -8 -9 9
huit_le -5 -5 9; huit_ou -7 -4 6; huit_poste -2 -1 3; huit_si -9 -7 8; huit_soixa -1 -1 2; humai -10 -10 10
humai_> -10 -10 10; humai_maint -8 -5 10; humai_prenn -4 -2 5; humbe -9 -8 8; humbe_> -9 -8 8; humbe_jacqu -9 -8 8
i -13 -11 16; i_> -6 -6 6; i_a -5 -6 6; i_b -2 -1 3; i_c -7 -6 9; i_deux -6 -6 6; i_e -3 -3 6; i_grec -6 -6 6
i_n -7 -7 7; i_r -5 -7 10; i_s -6 -6 6; i_t -5 -5 7; i_v -4 -4 8; ici -11 -11 11; ici_bapti -7 -7 7; ici_la -9 -8 10
ici_steph -9 -9 9; iclou -5 -6 10; iclou_point -5 -6 10; idee -10 -11 11; idee_ca -10 -11 11; il 7 -3 -6
il_a 12 8 -23; il_est -20 -18 20; il_fait -15 -14 15; il_falla -10 -8 9; il_faudr -7 -5 6; il_faut -11 -8 11
il_joue 6 -6 -5; il_m -1 -8 8; il_manqu -11 16 -16; il_march 5 -5 -5; il_me -22 5 3; il_n 17 -17 -15; il_ne -8 7 -6
il_pleut -10 -8 9; il_rentr -8 -9 9; il_reste -7 7 -7; il_sembl 7 -7 -9; il_tourn -6 -4 8; il_vous -8 -6 7
il_y 4 -1 -8; iles -7 -7 7; iles_> -7 -6 7; iles_vous -6 -5 6; ils -5 -4 6; ils_m -7 -6 7; ils_ont 0 -1 1
imbec -6 -4 6; imbec_j -6 -4 6; imei -8 -7 8; imei_c -8 -7 8; impec 23 -23 -20; impec_> 19 -18 -17; impec_au 9 -9 -8
impec_ca 10 -10 -9; impec_la 13 -13 -10; impec_merci 13 -8 -10; impos -15 14 -11; impos_de -15 14 -11
impri -10 -11 13; impri_> -7 -9 12; impri_de -7 -7 7; impri_et -8 -10 13; impri_la -6 -5 6; impri_plus -6 -6 7
impri_wifi -3 -2 5; inacc -4 -1 5; inacc_au -4 -1 5; inadm -9 -7 8; inadm_je -9 -7 8; incid -17 6 -6
incid_> -9 -9 10; incid_persi -12 11 -11; ines -4 -5 9; ines_ferre -4 -5 9; infer -7 -8 8; infer_> -7 -8 8
info -8 -7 13; info_aroba -8 -7 13; infor -15 -14 16; infor_> -10 -10 10; infor_de -5 -3 7; infor_du -10 -8 10
injoi -14 -8 13; injoi_> -14 -8 13; inqui -8 -8 8; inqui_un -8 -8 8; inscr -7 -7 8; inscr_au -7 -7 8; insta 2 -16 1
insta_> -14 -13 14; insta_c 6 -8 -5; insta_elle -5 -5 5; insta_la -4 -6 8; insup -16 -16 16; insup_> -16 -16 16
intel -6 -6 6; intel_artif -6 -6 6; inter 1 -11 -1; inter_> -2 -9 -2; inter_aussi 10 -13 -9; inter_ca -14 13 -6
inter_de -5 -5 5; inter_est 7 -5 -8; inter_et -10 -10 11; inter_fonct 5 -5 -5; inter_humai -8 -7 8; inter_je -8 6 -6
inter_m -5 -5 5; inter_merci 5 -10 -3; inter_mes -5 -5 5; inter_non -9 9 -11; inter_point -7 -6 10
inter_se -10 -8 9; inter_sur 11 -13 -10; inval -7 -6 7; inval_quand -7 -6 7; inven -6 -5 5; inven_pour -6 -5 5
ipad -6 -7 7; ipad_et -6 -7 7; iphon -14 -12 14; iphon_13 -6 -7 7; iphon_affic -12 -10 12; irina -6 -6 6
irina_volko -6 -6 6; irma -5 -5 9; irma_aroba -5 -5 9; is -10 -9 10; is_john -7 -7 7; is_not -7 -9 7; it -13 4 -3
it_> -7 -8 7; it_s -9 9 -9; ivano -10 -10 10; ivano_> -10 -10 10; j -2 -9 4; j_ai 9 0 -14; j_aie -2 -1 3
j_aille -7 -9 8; j_aimer -8 8 -7; j_appel -11 -9 11; j_atten -9 -12 10; j_aurai -8 -7 8; j_avais 1 4 -9; j_b -5 -5 9
j_dupon -9 -6 14; j_en -19 -11 16; j_enten 9 -4 -11; j_essai -11 -10 11; j_etais -7 -8 9; j_exige -8 -7 8
j_habit -12 -12 12; j_ouvre -7 7 -5; j_p -5 -4 9; j_point -6 -6 11; jacqu -9 -8 8; jacqu_humbe -9 -8 8
jamai -8 -6 9; jamai_> -8 -6 9; jambe -3 -1 4; jambe_pour -3 -1 4; janvi -11 -13 12; janvi_> -11 -13 12; jb -4 -4 8
jb_marti -4 -4 8; je -1 -16 9; je_appel -8 -8 8; je_branc -6 -6 7; je_capte 3 5 -11; je_cherc -11 -8 10
je_cliqu 7 -5 -7; je_compr -8 -9 9; je_compt -8 -6 8; je_condu -11 -8 10; je_conso -12 -5 10; je_crois -10 15 -18
je_deman -11 -7 15; je_desce -10 -11 12; je_dirai -8 -8 9; je_dis -5 -5 5; je_dois -12 -9 12; je_fais -8 -8 9
je_file 5 -5 -5; je_je -9 -12 12; je_l -8 4 1; je_la -5 -12 11; je_lui -3 -3 5; je_m -12 -8 14; je_me -13 -9 14
je_monte -7 -6 7; je_n 3 10 -19; je_ne -10 -16 14; je_paie -6 -5 7; je_parla -11 -5 10; je_parle -10 -8 10
je_paye -7 -6 6; je_perds -7 -7 8; je_peux 14 -14 -12; je_plais -14 -12 14; je_pourr -6 -6 10; je_prefe -13 -14 17
je_prend -8 -6 8; je_rame -7 -7 10; je_rebra -9 -8 9; je_recoi 6 -6 -5; je_redem -11 -16 14; je_regar -9 -11 11
je_relan -7 -6 7; je_resil -10 -10 10; je_reste -8 2 0; je_revie -5 -5 6; je_sais -17 -22 24; je_souha -5 -4 7
je_suis -4 -9 3; je_tape -10 -7 9; je_teste -12 -7 11; je_touch 12 -12 -12; je_trava -5 -5 6; je_trouv -7 -7 8
je_vais -17 -14 18; je_verif -15 -13 16; je_veux -14 -10 17; je_viens 10 2 -15; je_vois 1 8 -10; je_voudr -12 -15 15
je_vous 9 -16 -7; jean -16 -16 18; jean_aroba -6 -6 10; jean_dupon -7 -7 7; jean_lefeb -5 -5 5; jean_luc -11 -9 11
jean_marc -8 -9 9; jean_miche -1 -2 3; jean_mouli -7 -7 7; jean_point -5 -4 9; jean_tiret -2 -3 5; jean_yves -8 -9 9
jeand -5 -7 11; jeand_en -5 -7 11; jeann -7 -6 7; jeann_d -7 -6 7; jeter -6 -7 8; jeter_un -6 -7 8; jeu 3 -7 -1
jeu_pour -7 -6 7; jeu_remar 9 -10 -9; jimai -3 -2 6; jimai_point -3 -2 6; john -10 -10 10; john_dot -6 -6 6
john_smith -7 -7 7; joind -7 -5 8; joind_un -7 -5 8; joli -15 -12 16; joli_accen -15 -12 16; joset -5 -5 6
joset_> -5 -5 6; joue 20 -19 -18; joue_> 14 -13 -15; joue_bien 6 -6 -5; joue_de 6 -5 -6; jour -6 -6 6
jour_j -6 -6 6; journ 10 -10 -9; journ_> 7 -6 -7; journ_tout 5 -5 -5; jours -16 -15 17; jours_> -16 -15 17
judo -6 -6 12; judo_aroba -6 -6 12; jules -4 -5 5; jules_ensui -4 -5 5; julie -11 -11 12; julie_> -11 -12 12
julie_carpe -14 -12 17; julie_point -6 -6 6; juste -9 -9 12; juste_les -7 -7 8; juste_mon -7 -6 9; k -12 -11 13
k_aroba -7 -7 9; k_l -7 -7 7; k_o -7 -7 8; k_point -3 -3 6; kadia -10 -10 10; kadia_balde -10 -10 10; karim -9 -7 9
karim_benal -9 -7 9; karin -9 -9 9; karin_de -9 -9 9; kergu -7 -6 7; kergu_comme -7 -6 7; kerle -2 -4 6
kerle_vingt -2 -4 6; kevin -9 -9 9; kevin_> -9 -9 9; kevin_point -7 -7 12; khadi -8 -8 9; khadi_el -8 -8 9
klein -7 -7 7; klein_k -7 -7 7; kovac -8 -7 9; kovac_k -8 -7 9; kowal -10 -10 10; kowal_agnie -10 -10 10; l -11 -7 9
l_> -11 -13 14; l_a -2 -3 5; l_abonn -7 -4 10; l_accue -9 -8 9; l_adres -10 -11 12; l_agenc -5 -6 9; l_ai -10 3 4
l_air 13 -9 -19; l_an -10 -10 10; l_ancie -7 -8 7; l_anony -10 -7 10; l_appar -13 -12 14; l_arbre -7 -8 8
l_arnaq -9 -10 10; l_assis -8 -6 7; l_ateli -5 -5 6; l_autre -7 -7 7; l_avez -12 -11 15; l_donc -6 -6 7; l_e -9 -7 9
l_ecole -15 -11 15; l_ecran -9 2 -2; l_ecriv -6 -7 7; l_ensem 7 -6 -7; l_entre -14 -12 14; l_epele -7 -6 7
l_equip -8 -12 9; l_escal -9 -10 10; l_etage -6 -6 8; l_heure -6 7 -13; l_i -4 -4 8; l_impri -9 -9 10
l_incid -12 11 -11; l_insta 5 -10 -4; l_inter 6 -7 -6; l_k -6 -6 6; l_o -6 -6 8; l_orang -22 14 -9; l_ordi -6 -5 6
l_ordin -8 -18 14; l_ordre 12 -8 -12; la -3 -10 6; la_> -2 -12 4; la_a 6 -8 -5; la_atten -9 -8 9; la_banqu -10 -5 10
la_box -15 8 -4; la_c -10 12 -15; la_ca 5 -8 -4; la_carte -9 -5 8; la_cata -6 -7 6; la_cave -10 -11 12
la_chamb -9 4 -2; la_chans -8 -5 9; la_clini -9 -7 8; la_co 9 -8 -9; la_compt -14 -11 13; la_con -7 -6 7
la_conne -4 -9 1; la_conso -3 -3 5; la_cuisi -15 -11 13; la_dame -11 -9 11; la_donne -5 -12 11; la_factu -10 -11 10
la_fete 16 -17 -13; la_fibre -13 -10 14; la_fin -9 -8 9; la_finir -8 -7 7; la_foudr -3 -2 4; la_gare -6 -6 7
la_hotli -3 -2 5; la_il -8 -9 9; la_j 13 -8 -13; la_je -6 -8 8; la_journ 7 -6 -7; la_la 0 -13 2; la_le -10 -10 10
la_ligne 11 -18 1; la_lumie 2 6 -20; la_machi -11 -15 12; la_magas -6 -8 7; la_mairi -15 -12 15; la_mais -12 12 -11
la_maiso -14 -13 14; la_manip -14 12 -8; la_marqu -8 -8 9; la_meme -12 13 -13; la_messa -6 -6 6; la_mienn -7 -6 7
la_moiti -17 14 -11; la_montr -12 -12 13; la_norma 6 -6 -5; la_oui 21 -21 -11; la_page 12 -2 -18; la_paix -4 -2 5
la_panne -12 12 -11; la_paroi -2 -2 4; la_peine 7 -8 -7; la_perso -7 -6 8; la_petit -2 -2 -4; la_pluie -10 -6 9
la_poste -5 -5 10; la_pour -11 -10 11; la_premi -8 8 -8; la_proce -7 8 -8; la_quest -8 -9 9; la_reuni -3 -2 4
la_route -9 -7 8; la_rue -6 -8 8; la_salle -7 -6 7; la_semai -11 -9 12; la_situa -2 -1 3; la_socie -15 -13 15
la_soire 6 -6 -6; la_sonne -9 -7 8; la_synch 9 -9 -8; la_table 0 -15 1; la_techn -7 -7 10; la_tele -4 -2 -1
la_telev -9 -6 10; la_tete -2 8 -8; la_tonal 10 -5 -17; la_video 19 -16 -18; la_vieil -5 -4 8; la_voisi -14 -11 13
labo -9 -9 13; labo_point -9 -9 13; lac -2 -3 6; lac_en -2 -3 6; lacaz -1 -4 5; lacaz_tout -1 -4 5; lache -6 -6 7
lache_avec -6 -6 7; lacom -7 -7 8; lacom_> -7 -7 8; lacom_en -7 -7 8; lafab -9 -9 9; lafab_point -9 -9 9
lafon -7 -6 10; lafon_aroba -7 -6 10; laiss -15 -13 17; laiss_de -4 -5 7; laiss_la -8 -7 7; laiss_moi -8 -7 9
laiss_un -11 -9 11; lambe -12 -12 12; lambe_> -8 -7 8; lambe_a -5 -5 5; lampe -4 -4 6; lampe_je -4 -4 6; lan -7 -7 7
lan_nguye -7 -7 7; lance 12 -12 -11; lance_> 13 -10 -15; lance_c 5 -5 -5; lapos -4 -4 8; lapos_point -4 -4 8
lapto -8 -6 10; lapto_et -8 -6 10; laque -9 -9 10; laque_perso -7 -5 8; laque_vous -7 -8 8; laure -7 -7 8
laure_fabre -8 -10 14; laure_poing -6 -7 11; laure_point -6 -6 7; laure_tiret -3 -4 7; le -10 -5 8; le_01 -5 -6 6
le_02 -2 -2 4; le_06 -7 -6 8; le_06123 -11 -11 11; le_1 -7 -6 7; le_15 -11 -13 12; le_2 -7 -6 7; le_balco -7 -7 8
le_bazar -7 8 -8; le_bihan -9 -9 9; le_blanc -6 -7 8; le_bouto -4 5 -5; le_box -6 -8 7; le_bras -7 -8 9
le_breto -6 -7 7; le_bris -9 -9 9; le_burea -12 -12 12; le_cable -6 -6 7; le_canal -10 -8 9; le_chat -10 -11 11
le_chien -13 -13 14; le_chiff -5 -5 9; le_code -13 -12 14; le_combi -7 -8 8; le_conte -4 -3 5; le_contr -5 -5 6
le_cyclo -6 -6 7; le_debit 10 -4 -19; le_debut -9 -12 13; le_dessi -9 8 -8; le_dirai -8 6 -6; le_dire -6 -5 5
le_dis -12 -8 14; le_dix -10 -13 13; le_dos -6 -4 6; le_et -3 -5 7; le_fax -6 -6 7; le_fil -7 -6 7; le_film 6 -6 -6
le_fils -13 -11 13; le_finis -2 -4 6; le_fixe -7 -5 8; le_goff -11 -11 11; le_jeu 3 -7 -1; le_lampe -4 -4 6
le_lien 6 -1 -9; le_mail -11 -11 11; le_matin -9 -9 10; le_meme -21 -11 16; le_messa 8 0 -15; le_mien -6 -5 7
le_modem -8 -11 10; le_momen 9 -12 -7; le_monde -16 -13 16; le_nom -13 -10 13; le_numer -9 -7 8; le_pc -12 -11 12
le_petit -6 -4 8; le_placa -9 -16 12; le_playe -12 -12 12; le_point -4 -5 8; le_porta 8 -7 -8; le_preno -3 -4 7
le_probl -27 26 -23; le_propr -10 -10 10; le_quart -6 -6 7; le_redem -11 13 -12; le_repet -11 -15 14
le_repon -7 -6 7; le_resea 10 -21 -2; le_respo -8 -7 13; le_retab 11 -13 -10; le_robot 8 -8 -8; le_route -7 -5 7
le_salon -10 -13 12; le_serve -8 -7 8; le_servi 7 -10 -6; le_sien -10 -8 10; le_site 5 -13 -2; le_soir -5 -6 6
le_son 12 -12 -12; le_souci 2 4 -19; le_stand -7 -5 6; le_super -6 -6 10; le_techn -14 -15 15; le_telep -9 7 -5
le_temps -9 -7 8; le_ticke 8 -7 -8; le_titul -8 -9 9; le_toit -10 -11 11; le_trafi 8 -7 -8; le_trois -5 -6 10
le_under -5 -5 9; le_verif -4 -5 8; le_vide -15 21 -21; le_vingt -2 -4 6; le_voyan 7 9 -20; le_vpn -4 -1 5
le_web -4 -1 5; le_wifi 9 -3 -12; lea -5 -4 9; lea_point -5 -4 9; lebla -9 -9 10; lebla_> -9 -9 10; lecle -6 -6 7
lecle_avec -6 -6 6; lecle_comme -6 -6 10; lecle_tout -5 -6 6; leduc -4 -3 6; leduc_aroba -4 -3 6; lefeb -5 -5 6
lefeb_b -9 -7 12; lefeb_l -5 -5 5; lefor -3 -3 5; lefor_l -3 -3 5; legra -8 -8 8; legra_> -8 -8 8; lemai -13 -13 14
lemai_> -8 -8 8; lemai_aroba -6 -6 7; lemai_sans -6 -7 13; lenoi -2 -4 5; lenoi_point -2 -4 5; lent -13 16 -18
lent_> -13 16 -18; lente -13 -9 12; lente_> -13 -9 12; leon -5 -7 11; leon_six -5 -7 11; lerou -3 -3 6
lerou_aroba -3 -3 6; leroy -6 -5 10; leroy_aroba -6 -5 10; les 2 -24 8; les_ampou -8 -7 8; les_appar -1 -7 2
les_appel 1 -9 -2; les_bots -7 -5 6; les_boule -9 -8 9; les_chain 9 -9 -12; les_clien -6 -6 6; les_codes -8 -5 7
les_commu -12 -9 10; les_deux -9 -11 15; les_douze -8 -7 8; les_enfan -10 -8 10; les_esse -8 -4 9; les_gens -5 -5 7
les_huit -11 -8 11; les_iles -7 -6 7; les_jours -8 -6 9; les_lettr -3 -3 5; les_lumie 6 5 -7; les_poste 9 -12 -9
les_quinz -10 -5 11; les_techn -6 -5 6; les_trois -13 -9 14; les_voyan 7 -15 -3; les_yeux -7 -7 8; let 10 -10 -9
let_s 10 -10 -9; lettr -3 -4 7; lettr_a -3 -3 5; lettr_aroba -3 -5 7; li -9 -9 9; li_na -9 -9 9; liber -7 -8 8
liber_point -7 -8 8; liege -6 -6 7; liege_qui -6 -6 7; lien 6 -1 -9; lien_est 6 -1 -9; ligne 3 -19 7
ligne_> -7 -6 7; ligne_demai -6 -3 8; ligne_est 11 -8 -13; ligne_gresi -22 -10 15; ligne_remar 8 -7 -8
lilas -8 -8 8; lilas_> -8 -8 8; liseu -10 -9 10; liseu_> -10 -9 10; liste -12 -12 12; liste_rouge -12 -12 12
live -5 -7 9; live_point -5 -7 9; loic -12 -13 13; loic_le -9 -9 9; loic_prige -8 -8 8; loin -6 -6 6
loin_amran -6 -6 6; lola -9 -8 9; lola_deux -3 -5 8; lola_masso -9 -9 9; look -5 -6 6; look_point -5 -6 6
lopez -6 -6 6; lopez_> -6 -6 6; lopez_aroba -4 -6 8; lopez_trent -5 -5 10; louis -2 -1 3; louis_> -2 -1 3
luc -13 -11 14; luc_morea -11 -9 11; luc_point -5 -6 6; lucas -13 -11 13; lucas_deux -4 -4 8; lucas_merci -13 -12 13
lucie -5 -4 6; lucie_point -6 -5 6; lucie_quatr -3 -2 6; lucie_tiret -6 -5 6; ludiv -13 -13 13; ludiv_> -10 -10 10
ludiv_du -11 -10 11; ludo -3 -3 6; ludo_under -3 -3 6; lui -7 -5 11; lui_> -9 -9 11; lui_deman -3 -3 5
lui_expli -2 -1 3; lumie -13 19 -21; lumie_clign -6 6 -7; lumie_elle -7 7 -7; lumie_est 13 -11 -12
lumie_maint -20 19 -9; lumie_ont -4 6 -5; lumie_que -10 -12 12; lumie_reste -10 13 -14; lumie_rouge -7 8 -2
lumie_sont 12 -8 -12; lumie_verte 6 -7 -6; lundi -18 -18 18; lundi_> -13 -12 13; lundi_derni -9 -9 9
lunet -12 -12 14; lunet_> -10 -7 11; lunet_je -7 -7 8; lyon -15 -15 16; lyon_> -8 -7 8; lyon_en -5 -5 5
lyon_maint -12 -10 11; lyon_point -5 -5 7; lys -5 -5 9; lys_tout -5 -5 9; m -16 -16 19; m_a -10 -10 13
m_adres -5 -4 7; m_aider -8 -6 7; m_appel -18 -13 20; m_avez 5 1 -18; m_c -7 -6 12; m_e -5 -6 7; m_ecout -10 -7 8
m_enerv -20 5 1; m_enten -2 -6 7; m_entre -2 -2 5; m_envoi -3 -2 6; m_gauth -2 -2 4; m_i -5 -5 6; m_inqui -8 -8 8
m_inter -5 -5 5; m_o -5 -5 6; m_point -3 -4 6; m_r -3 -4 6; ma -9 -21 15; ma_belle -6 -6 7; ma_blond -8 -6 10
ma_boite -3 -3 5; ma_box -9 -11 10; ma_chamb -9 -7 8; ma_claqu -7 -9 10; ma_conne -1 -15 4; ma_date -6 -5 6
ma_deman -9 -7 9; ma_femme -4 -7 2; ma_fiche -12 -7 12; ma_fille 0 -15 4; ma_foi 10 -8 -9; ma_gueul -8 -4 9
ma_ligne -17 -10 16; ma_liseu -10 -9 10; ma_maman -2 -1 3; ma_petit -9 2 -2; ma_ps4 -16 -14 16; ma_serie 8 -8 -10
ma_soeur 3 -13 -2; ma_table -20 -16 22; ma_tiret -5 -4 9; ma_voisi -3 -1 5; mac -4 -4 8; mac_point -4 -4 8
macbo -6 -7 7; macbo_> -6 -7 7; machi -20 -25 23; machi_> -13 -14 15; machi_de -5 -5 5; machi_est -11 -15 12
madam -23 -21 24; madam_> -16 -17 18; madam_bonjo -5 -1 6; madam_duboi -9 -9 11; madam_duran -6 -6 10
madam_fauve -10 -9 10; madam_humbe -9 -8 8; madam_je -5 -2 5; madam_menar -8 -8 8; madam_point -5 -5 9
madam_sophi -10 -6 10; madem -9 -8 9; madem_clair -9 -8 9; maell -5 -5 8; maell_tiret -5 -5 8; magas -6 -8 7
magas_de -6 -8 7; magic 16 -15 -15; magic_> 16 -15 -15; mahe -6 -6 6; mahe_m -6 -6 6; mai -8 -8 8; mai_> -8 -8 8
mail -14 -14 16; mail_> -13 -14 14; mail_c -3 -2 6; mail_inval -7 -6 7; mail_oblig -6 -8 10; mail_point -4 -4 8
mails 14 -11 -14; mails_> -1 -10 4; mails_arriv 12 -9 -13; mails_donc 6 -5 -6; maint 11 -4 -21; maint_> 9 -3 -22
maint_au -8 -5 10; maint_c -10 -8 10; maint_ca -3 3 -8; maint_il 5 -5 -5; maint_j -14 13 -11; maint_oui 11 -11 -8
maint_si 17 -17 -15; mairi -14 -11 15; mairi_> -11 -11 16; mairi_a -11 -9 11; mairi_aroba -2 -4 6; mairi_de -6 -5 7
mairi_tiret -5 -5 9; mais -4 15 -19; mais_aucun -7 7 -6; mais_c 7 0 -10; mais_ca -18 12 -2; mais_ecout -16 -12 15
mais_en 12 -12 -2; mais_inter -11 12 -12; mais_j -19 12 -8; mais_je -11 9 -6; mais_jean -1 -2 3; mais_la 9 -6 -12
mais_laque -7 -8 8; mais_le -3 3 -8; mais_maint 11 -10 -13; mais_merde -10 -7 8; mais_non -19 18 -11
mais_oui 7 -5 -7; mais_pas -19 19 -17; mais_peut -8 -8 9; mais_rien -21 21 -12; mais_si 11 -13 -6
mais_toujo -7 7 -7; mais_voila -5 6 -5; mais_y -8 9 -2; maiso -14 -13 14; maiso_> -9 -9 9; maiso_de -6 -6 6
majus -6 -5 11; majus_jean -6 -5 11; mal -14 -13 14; mal_> -8 -9 9; mal_honne -9 -7 9; malgr -7 12 -10
malgr_le -7 12 -10; malhe -6 9 -9; malhe_> -5 5 -5; malhe_pas -4 8 -8; mamad -10 -8 10; mamad_diop -10 -8 10
maman -2 -1 3; maman_qui -2 -1 3; mange -7 -9 8; mange_> -7 -9 8; manip -14 12 -8; manip_mais -14 12 -8
manon -3 -3 6; manon_point -3 -3 6; manqu -14 19 -20; manqu_encor -14 19 -20; manso -9 -9 9; manso_> -9 -9 9
mar -6 -6 10; mar_tin -6 -6 10; marc -12 -13 13; marc_aroba -9 -9 9; marc_petit -8 -9 9; marc_point -4 -4 8
marce -8 -7 8; marce_euh -6 -7 7; marce_prous -6 -7 7; marce_tremb -11 -8 13; march 8 8 -30; march_> 30 -21 -20
march_de 8 -8 -8; march_deux -12 8 -6; march_du 8 -8 -6; march_impec 10 -10 -9; march_maint 18 -17 -2
march_mais -16 16 -15; march_merci 5 -5 -5; march_mieux 14 -14 -13; march_moins -12 12 -10; march_monsi -8 13 -14
march_nicke 13 -13 -10; march_numer 10 -11 -10; march_pas 5 -2 -14; march_plus -27 28 -16; march_qu -17 13 -8
march_toujo -4 5 -6; march_tout -24 24 -7; march_trent -8 7 -6; mardi -10 -9 10; mardi_> -10 -9 10; mareu -8 -8 8
mareu_> -8 -8 8; mari 5 -16 -2; mari_> -9 -6 10; mari_est -13 -8 12; mari_et -9 -4 11; mari_le -10 -8 10
mari_me 16 -22 -16; mari_qui -13 -11 14; mari_s -10 -3 11; marie -16 -16 17; marie_aroba -6 -5 10
marie_chris -12 -12 13; marie_galle -6 -6 6; marie_le -9 -9 9; marie_point -5 -5 5; marie_there -7 -7 8
marie_tiret -4 -4 7; marie_under -3 -3 6; marin -6 -6 6; marin_aroba -4 -6 10; marin_galle -6 -6 6; marqu -12 -13 13
marqu_sorti -8 -8 9; marqu_sur -10 -11 10; marre -10 -8 9; marre_> -10 -8 8; marre_de -3 -4 6; marse -12 -8 11
marse_> -12 -8 11; marti -17 -15 18; marti_> -12 -11 12; marti_aroba -5 -5 9; marti_at -4 -6 9; marti_de -9 -6 8
marti_et -9 -8 10; marti_lecle -6 -6 6; marti_mais -1 -2 3; marti_non -3 -6 8; marti_point -5 -5 10
marti_soixa -4 -4 8; marti_tiret -6 -6 6; masqu -10 -9 10; masqu_> -10 -9 10; masso -10 -10 11; masso_> -9 -9 9
masso_olivi -7 -7 8; mathi -10 -10 10; mathi_royer -10 -10 10; matin -21 -18 22; matin_> -13 -12 14
matin_de -5 -5 5; matin_une -5 -6 6; mats -5 -6 10; mats_aroba -5 -6 10; maudi -7 6 -5; maudi_> -9 -7 10
maudi_voyan -6 7 -7; mauva -3 -1 4; mauva_jambe -3 -1 4; max -10 -8 10; max_> -10 -8 10; maxim -9 -9 9
maxim_> -9 -9 9; mazet -3 -3 6; mazet_m -3 -3 6; me -3 -8 2; me_> -9 -8 12; me_conne -3 8 -17; me_deman -9 -8 8
me_dire 10 -17 -9; me_dit 10 5 -21; me_fatig -9 -6 8; me_faut -6 -8 8; me_fout -9 -8 9; me_parle -8 -6 8
me_passe -12 -9 11; me_prene -6 -4 6; me_prese -5 -4 6; me_rappe -8 -7 8; me_repon -8 -6 9; me_saoul -12 -13 13
me_sauve 6 -6 -6; me_suis -10 -8 10; me_telep -8 -7 7; mec 6 -6 -6; mec_ca 6 -6 -6; mecon -11 -10 11
mecon_> -11 -10 11; mega -8 -7 7; mega_a -8 -7 7; mehdi -5 -5 9; mehdi_tiret -5 -5 9; meill 9 -8 -9; meill_> 9 -8 -9
meme -18 20 -16; meme_> 1 -29 24; meme_apres -12 13 -14; meme_chose -12 13 -13; meme_en -4 5 -5; meme_endro -6 6 -6
meme_galer -6 6 -2; meme_messa -8 10 -10; meme_pire -8 8 -5; meme_plus -18 18 -18; meme_point -20 15 -15
meme_probl -7 7 -7; meme_trois -5 6 -5; menar -8 -8 8; menar_elodi -8 -8 8; menui -4 -3 7; menui_tiret -4 -3 7
merci 14 -27 -7; merci_> 15 -17 -12; merci_aroba -11 -5 14; merci_au 8 -7 -8; merci_beauc 17 -12 -14
merci_bien -2 -14 3; merci_de -7 -7 7; merci_je 5 -5 -5; merci_mec 6 -6 -6; merci_monsi -11 -10 11
merci_savez 8 -7 -8; merci_vous 7 -6 -7; merde -10 -8 9; merde_> -5 -5 5; merde_enfin -10 -7 8; mes -1 -25 10
mes_chain 12 -10 -12; mes_colle -5 -5 5; mes_conta -9 -8 9; mes_fille -7 -4 6; mes_lunet -12 -12 14
mes_mails 14 -10 -16; mes_mauva -3 -1 4; mes_papie -10 -7 9; mes_potes -7 -6 7; mes_texto -13 -8 13
mes_virem -10 -5 10; mes_visio -11 -12 12; messa 6 4 -18; messa_> -8 7 -6; messa_a -15 -10 13; messa_d 7 1 -15
messa_de 8 -7 -8; messa_sur -4 -5 7; metre -9 -7 8; metre_carre -9 -7 8; mette -11 -8 10; mette_duran -1 0 1
mette_le -7 -7 7; mette_moi -11 -8 11; mettr -5 -5 5; mettr_> -3 -1 5; mettr_au -5 -5 5; meuni -8 -11 13
meuni_chez -7 -11 11; meuni_tout -7 -7 10; micha -12 -12 13; micha_> -8 -9 8; micha_c -5 -5 6; micha_micha -5 -5 6
miche -14 -12 14; miche_aroba -19 -14 17; miche_colin -6 -5 6; miche_en -1 -2 3; miche_point -1 -2 3; midi -8 -9 8
midi_> -8 -9 8; mien -6 -5 7; mien_> -6 -5 7; mien_c -4 -4 6; mien_celui -5 -5 5; mienn -7 -6 7; mienn_> -7 -6 7
mieux 19 -6 -28; mieux_> 10 0 -22; mieux_maint 8 -6 -9; mieux_mais -11 12 -12; mieux_oui 7 -7 -7
mieux_qu 14 -14 -13; mikae -3 -3 6; mikae_avec -3 -3 6; mille -9 -9 11; mille_> -6 -5 6; mille_aroba -4 -4 8
mille_cinq -3 -5 8; mille_douze -5 -4 6; mille_huit -3 -5 8; mille_lyon -8 -7 8; mille_neuf -3 -3 5
mince -12 -12 12; mince_> -12 -12 12; minh -6 -6 6; minh_nom -6 -6 6; minus -4 -5 8; minus_> -6 -6 9
minus_cabin -4 -3 7; minus_puis -1 -4 5; minut -6 9 -8; minut_> -15 -19 19; minut_au -8 -10 9; minut_c 12 -17 -11
minut_et -25 23 -12; minut_je -9 -10 12; minut_mais 3 2 -7; minut_nous 8 -7 -8; minut_puis -13 14 -8
minut_que -7 -9 8; minut_vous -6 -7 8; mirac 15 -13 -16; mirac_> 12 -12 -11; mirac_ca 6 -6 -5; mis 9 -13 1
mis_du 11 -12 -8; mis_en -9 -8 9; mobil -15 -15 16; mobil_> -11 -14 11; mobil_car -4 -1 5; modem -11 -14 13
modem_> -5 -5 6; modem_clign -8 -11 10; modem_est -7 -5 6; modif -8 -6 13; modif_mon -8 -6 13; moham -10 -10 10
moham_ben -10 -10 10; moi -9 -19 15; moi_> 11 -12 -9; moi_a -16 -12 16; moi_arriv -2 -5 6; moi_aussi 6 -6 -6
moi_avec -7 -5 10; moi_avoir -5 -6 7; moi_c -19 -18 20; moi_ca 4 -5 -3; moi_cinq -5 -5 5; moi_donc -4 -5 8
moi_et -8 -5 11; moi_euh -5 -5 5; moi_fait -7 7 -7; moi_j -10 -8 10; moi_je -13 -10 13; moi_le -11 -10 12
moi_parle -4 -3 6; moi_quelq -14 -11 17; moi_sur -8 -7 9; moi_tres -9 -9 9; moi_un -12 -11 13; moi_une -1 -5 5
moins -18 7 6; moins_bien -12 12 -10; moins_dix -9 -12 11; moins_mais -6 12 -13; mois -11 -10 12; mois_> -7 -6 6
mois_de -12 -15 14; mois_depui -6 -5 7; mois_pour -2 -1 3; moiti -26 21 -16; moiti_> -17 13 -8; moiti_des -11 10 -9
moiti_qui -12 11 -9; momen 9 -12 -7; momen_> -11 -10 11; momen_ca 10 -10 -10; momen_le -6 -4 8; momo -13 -11 13
momo_> -10 -8 9; momo_du -4 -3 4; mon -16 -18 22; mon_abonn -7 -6 12; mon_adres -6 -6 7; mon_ami 5 -5 -5
mon_annee -2 -1 3; mon_appel -13 -10 12; mon_assis -11 -11 12; mon_blaze -9 -9 9; mon_cellu -8 -6 10
mon_chat -2 -1 3; mon_conse -8 -4 11; mon_contr -8 -6 13; mon_daron -5 -4 5; mon_dect -13 -9 10; mon_direc -8 -6 10
mon_dossi -4 -2 5; mon_encei -15 -13 15; mon_ex -7 -6 7; mon_femme -8 -5 11; mon_fils 12 -16 -11; mon_fixe -10 -6 9
mon_frere -8 6 -5; mon_gamin -9 -5 8; mon_grand -7 -7 8; mon_histo -4 -2 5; mon_imei -8 -7 8; mon_infor -10 -10 10
mon_iphon -12 -10 12; mon_lapto -8 -6 10; mon_mail -5 -5 5; mon_mari 7 -16 -5; mon_mobil -4 -1 5; mon_modem -7 -5 6
mon_mot -5 -5 5; mon_nom -19 -11 20; mon_numer -8 -7 8; mon_ordi -10 -8 10; mon_ordin -8 -6 11; mon_patro -10 -9 10
mon_pauvr -9 -6 10; mon_pc -7 -4 10; mon_pere -9 -6 11; mon_petit -10 -10 10; mon_porta -8 -6 12; mon_pote -10 -8 9
mon_preno -7 -5 10; mon_probl -14 11 -8; mon_rende -13 -9 13; mon_repon -4 -5 7; mon_telep -15 -12 15
mon_windo -9 -8 10; monde -17 1 5; monde_> -11 5 -4; monde_est -12 -12 12; moniq -2 -5 6; moniq_point -1 -4 5
moniq_tout -3 -5 7; monsi -13 -20 16; monsi_> -11 -4 10; monsi_bertr -9 -9 9; monsi_et -12 -12 13
monsi_lambe -8 -7 8; monsi_le 8 -8 -8; monsi_lebla -9 -9 10; monsi_point -9 -6 11; monsi_schmi -6 -7 9
monte -8 -7 8; monte_a -6 -6 8; monte_la -6 -6 7; monte_voir -6 -6 6; montr -12 -12 13; montr_le -12 -12 13
moque -12 -12 13; moque_de -9 -7 9; moque_du -15 -18 18; morea -11 -9 11; morea_a -11 -9 11; morel -8 -9 11
morel_> -6 -6 6; morel_aroba -7 -8 14; morel_m -5 -5 6; morel_quatr -1 -2 3; morin -4 -3 7; morin_aroba -4 -3 7
mort -22 20 -18; mort_> -22 20 -18; mort_de -8 6 -6; morva -5 -5 5; morva_aroba -5 -5 5; mot -7 -8 10
mot_aroba -4 -4 5; mot_de -5 -5 5; mot_lacom -7 -7 8; mot_point -2 -3 6; mot_sans -2 -4 6; mots -9 -12 11
mots_> -7 -10 9; mots_el -6 -6 6; mouli -12 2 0; mouli_a -7 -7 7; mouli_dans -8 8 -8; muet -8 5 -4; muet_> -16 1 5
muet_comme -5 5 -5; mutue -8 -9 9; mutue_tres -8 -9 9; my -10 -9 10; my_frenc -7 -9 7; my_name -7 -7 7; n -5 15 -21
n_> -7 -7 7; n_a -17 16 -12; n_acced -7 7 -6; n_ai 2 5 -14; n_arriv -13 10 -9; n_enten 7 -6 -7; n_est -2 6 -14
n_y 5 -1 -14; na -9 -9 9; na_zhang -9 -9 9; nadeg -3 -2 4; nadeg_hoara -3 -2 4; nadia -6 -8 9; nadia_point -7 -8 9
nadia_tiret -3 -3 6; nadou -6 -5 7; nadou_point -6 -5 7; naiss -8 -5 9; naiss_c -6 -5 6; naiss_soixa -2 -1 3
name -7 -7 7; name_is -7 -7 7; nante -11 -12 12; nante_> -7 -7 7; nante_aroba -5 -5 7; natha -19 -18 20
natha_> -9 -9 9; natha_le -8 -8 8; natha_rouss -3 -3 5; natha_van -7 -7 7; navig 9 -8 -9; navig_> 9 -8 -9
ne -8 -4 2; ne_capte -4 8 -4; ne_chang -12 13 -11; ne_clign 8 -8 -10; ne_coupe 19 -18 -24; ne_dise -1 -4 5
ne_fait -11 -9 10; ne_fonct -19 18 -9; ne_m -8 -6 7; ne_march 2 -1 -14; ne_me -8 -6 9; ne_parle -8 -5 11
ne_peut -8 -7 8; ne_peux -7 -9 11; ne_recoi -15 -7 12; ne_remar -8 8 -7; ne_revie -6 8 -8; ne_s -31 9 -2
ne_sais -3 -22 12; ne_se -8 7 -6; ne_sonne -5 5 -5; ne_suis -4 -5 8; ne_va -19 19 -6; ne_veut -7 10 -4
ne_vient -9 9 -8; ne_vois -7 -7 8; ne_voit -10 -11 10; ne_voudr -6 6 -6; nee -8 -8 8; nee_dumon -8 -8 8
negat -12 12 -12; negat_> -12 12 -12; negat_c -7 8 -7; negat_toujo -3 6 -5; net -5 -5 10; net_> -5 -5 10
net_en -6 -6 9; net_voila -3 -3 5; nette 7 -7 -7; nette_mieux 7 -7 -7; neuf -13 -14 18; neuf_> 0 -1 1
neuf_appar -11 -13 13; neuf_aroba -4 -4 5; neuf_cent -2 -2 5; neuf_comme -2 -4 6; neuf_douze -5 -5 6
neuf_mille -8 -7 8; neuf_ordin -7 -7 7; neuf_six -2 -1 3; neuf_soixa -2 -2 4; neuf_trois -5 -4 9; neuve -8 -7 8
neuve_> -8 -7 8; nguye -17 -17 17; nguye_> -14 -14 15; nguye_thi -8 -8 8; ni -15 -7 14; ni_d -15 -7 14
nicke 29 -27 -24; nicke_> 14 -13 -13; nicke_chrom 8 -8 -7; nicke_depui 13 -13 -12; nicke_j 9 -8 -9
nicke_je 12 -12 -12; nicke_maint 7 -7 -7; nicke_merci 12 -7 -11; nicke_tout 8 -8 -6; nicol -4 -4 6
nicol_dix -2 -2 3; nicol_morel -5 -5 6; nina -8 -7 9; nina_kovac -8 -7 9; no -9 9 -9; no_it -9 9 -9; noel -5 -5 9
noel_huit -5 -5 9; noir -7 7 -7; noir_comme -7 7 -7; noire -7 -9 8; noire_avec -7 -9 8; nom -19 -14 20
nom_> -8 -7 11; nom_a -3 -2 4; nom_apres -2 -4 5; nom_attac -3 -1 4; nom_c -10 -12 11; nom_caron -8 -8 8
nom_de -9 -8 10; nom_est -17 -11 16; nom_henry -8 -7 9; nom_il -6 -7 8; nom_nguye -6 -6 6; nom_s -6 -5 6
non -11 24 -24; non_> -32 29 -19; non_atten -13 -16 15; non_c -2 7 -9; non_ca -18 19 -9; non_ces 6 -6 -4
non_des -7 7 -5; non_et -14 18 -20; non_fieu -5 5 -4; non_il 6 -8 -5; non_j -10 11 -10; non_je -6 6 -5
non_le -5 7 -9; non_ma -7 7 -7; non_mais 17 -24 -7; non_non 24 -24 -10; non_on -8 6 -6; non_pardo 7 -7 -7
non_pas -15 15 -9; non_plus 10 -10 -13; non_rien 6 -6 -6; non_toujo -8 9 -3; non_tout 10 -10 -10; non_zut -11 12 -12
nonan -10 -11 10; nonan_poste -10 -11 10; norma 11 -8 -11; norma_> 11 -8 -11; nos -7 -5 6; nos_clien -7 -5 6
not -11 4 -2; not_worki -11 4 -2; notez -8 -8 8; notez_loic -8 -8 8; notre -12 -3 7; notre_activ -7 -7 7
notre_cote -9 9 -8; notre_inven -6 -5 5; notre_polit -5 -5 5; notre_stand -5 -6 6; nous -2 -3 -4; nous_> -6 -5 6
nous_alors -3 -2 4; nous_avons -8 7 -7; nous_fait 0 -1 1; nous_pouvo 8 -7 -8; nous_somme -9 -9 12; nouve 33 -26 -32
nouve_> 17 -15 -17; nouve_acces 7 -6 -7; nouve_conne 6 -8 -6; nouve_du 6 -6 -6; nouve_inter 9 -8 -10
nouve_la 6 -7 -6; nouve_le 7 -11 -6; nouve_merci 6 -5 -6; nouve_mes 12 -10 -11; nouve_monsi 8 -8 -8
nouve_opera 14 -7 -14; nouve_sur 10 -8 -10; nouve_telep 11 -10 -11; noval -5 -6 9; noval_point -5 -6 9
novem -12 -15 14; novem_> -12 -15 14; nulle -10 -11 10; nulle_part -10 -11 10; nuls -20 -10 17; nuls_> -20 -10 17
numer -7 -19 12; numer_> -5 -5 6; numer_de -9 -8 9; numer_du -7 -7 7; numer_est -14 -8 13; numer_masqu -10 -9 10
numer_point -2 -4 5; numer_un 10 -11 -10; o -10 -11 15; o_> -5 -6 6; o_a -3 -2 4; o_deux -1 -1 2; o_i -6 -6 6
o_l -6 -6 6; o_p -8 -7 11; o_r -7 -8 10; o_s -5 -5 7; o_u -5 -5 7; o_v -8 -8 9; o_x -2 -1 3; obisp -8 -8 8
obisp_> -8 -8 8; oblig -11 -11 11; oblig_> -6 -8 10; oblig_le -11 -11 11; occup -15 -11 15; occup_> -10 -7 8
occup_des -13 -7 11; odile -6 -6 9; odile_point -6 -6 9; oeil -6 -7 8; oeil_> -6 -7 8; offre -14 -15 15
offre_> -8 -7 8; offre_plus -9 -10 10; oh 2 -3 0; oh_fan 10 -10 -6; oh_j -10 -10 10; oh_let 10 -10 -9
oh_mais 7 -5 -7; oh_non -7 7 -7; oh_punai -9 -10 10; oh_une -6 -7 7; ok 16 -21 -14; ok_> 14 -20 -11; ok_c 7 -6 -7
olga -7 -7 7; olga_petro -6 -6 6; olga_point -7 -7 9; olivi -6 -6 6; olivi_> -7 -7 8; olivi_duboi -5 -5 5
olivi_point -6 -6 10; olivi_preno -7 -7 8; on -7 -7 5; on_a 13 -16 -11; on_dirai 16 -9 -15; on_en -6 -6 6
on_est -5 9 -9; on_m -9 -9 11; on_me -12 -7 10; on_ne -10 -11 10; on_paye -2 -1 3; on_peut -21 10 -5
on_s -14 -10 11; on_va -16 -16 17; on_verra -15 -17 15; on_voit -4 -5 5; ont -14 -4 9; ont_chacu 0 -1 1
ont_clign -4 6 -5; ont_dispa -9 -8 9; ont_laiss -6 -5 6; onze -11 -10 11; onze_exact -6 -7 7; onze_telep -7 -7 8
opera -11 -11 12; opera_> -4 -10 9; opera_a -7 -8 7; opera_de -12 -8 10; opera_parce -5 -7 7; opera_s -11 -8 12
orage -7 -6 12; orage_point -7 -6 12; orang -24 -7 14; orang_> -34 4 3; orang_comme -5 -6 6; orang_fr -8 -10 14
orang_poing -6 -7 11; orang_point -7 -8 11; ordi -12 -9 13; ordi_du -6 -5 6; ordi_et -10 -8 10; ordin -14 -17 18
ordin_> -14 -14 15; ordin_dans -7 -7 7; ordin_de -9 -6 10; ordin_et -11 -10 14; ordin_fixe -3 -2 5
ordin_hop 7 -5 -7; ordin_la -7 -7 8; ordin_parle -6 -4 7; ordin_porta -13 -13 19; ordin_seule -9 -10 12
ordin_sous -7 -7 8; ordin_un -6 -5 9; ordis -10 -10 10; ordis_> -10 -10 10; ordis_ca 0 -1 1; ordis_des -6 -5 7
ordis_et -10 -10 13; ordis_le -4 -1 6; ordre 18 -10 -18; ordre_> 23 -11 -20; ordre_merci 14 -7 -14; oreil -7 -5 6
oreil_il -7 -5 6; ou -16 -14 16; ou_c -5 -5 5; ou_cinq -10 -8 10; ou_dix -7 -4 6; ou_est -4 -4 6; ou_j -15 -12 16
ou_le -7 -6 7; ou_pro -7 -5 8; ou_quatr -6 -5 6; ou_treiz -8 -8 8; ou_trois -6 -7 7; ou_un -2 -1 3; oua -6 -5 7
oua_nadou -6 -5 7; oubli -9 -12 13; oubli_> -9 -12 13; ouf 8 -7 -8; ouf_oui 8 -7 -8; oui 21 -14 -21
oui_> 33 -30 -22; oui_ah -11 12 -12; oui_allo -22 -19 21; oui_bonjo -3 -2 4; oui_c 14 -24 -6; oui_ca 14 -16 -9
oui_cinq -2 -1 3; oui_enfin -9 10 -9; oui_figur 10 -11 -9; oui_helas -8 8 -7; oui_impec 6 -6 -6; oui_inter 12 -12 -4
oui_j -5 8 -22; oui_je 4 0 -10; oui_la 4 1 -16; oui_le 18 -17 -15; oui_maint 5 -5 -5; oui_mais -21 21 -15
oui_merci 10 -10 -9; oui_non 6 -6 0; oui_on 9 -6 -8; oui_oui 13 -10 -13; oui_parfa 8 -9 -6; oui_pour -9 9 -8
oui_regar 7 -5 -7; oui_tout 18 -19 -15; ousma -10 -9 10; ousma_ba -10 -9 10; outlo -5 -6 6; outlo_point -5 -6 6
ouver -7 -6 7; ouver_la -7 -6 7; ouvre 3 8 -12; ouvre_> 2 5 -9; ouvre_c 7 -5 -7; ouvre_une -7 7 -5; ouvri 6 -1 -10
ouvri_> 6 -1 -10; p -6 -6 12; p_a -6 -6 9; p_aroba -2 -1 3; p_comme -4 -6 9; p_duran -8 -5 11; p_e -7 -7 9
p_o -8 -7 11; p_point -4 -5 8; p_servi -4 -5 9; page 10 0 -18; page_ca -7 7 -5; page_ne -13 10 -9; page_s 13 -10 -13
page_veut -13 12 -10; page_vient 11 -15 -7; paie -6 -5 7; paie_29 -6 -5 7; paill -16 -15 15; paill_> -16 -15 15
paire -8 -10 12; paire_de -8 -10 12; paix -4 -2 5; paix_et -4 -2 5; panne -16 18 -17; panne_> -7 10 -15
panne_conti -7 7 -6; panne_est -11 12 -9; panne_j -6 6 -6; panne_malhe -5 5 -5; panne_plus 8 -6 -8
panne_tous 8 -6 -8; papa 7 -7 -2; papa_ca 7 -7 -2; papad -5 -5 7; papad_p -5 -5 7; papi -2 -1 3; papi_gerar -2 -1 3
papie -14 -11 14; papie_> -10 -7 9; papie_atten -3 -3 4; par -14 -13 16; par_aroba -4 -5 5; par_jules -4 -5 5
par_mois -8 -6 8; par_quara -10 -13 12; par_sms -8 -5 7; parc -5 -6 9; parc_point -5 -6 9; parce -16 -5 10
parce_que -16 -5 10; pardo -15 -24 21; pardo_> -16 -13 15; pardo_deux -2 -4 4; pardo_lucie -6 -5 6
pardo_marin -6 -6 6; pardo_quatr -9 -7 8; pardo_si 7 -7 -7; parei -23 27 -28; parei_> -23 26 -27; parei_pas -4 6 -5
parfa 25 -20 -24; parfa_> 19 -18 -18; parfa_l 7 -6 -7; parfa_merci 10 -6 -9; parfa_on 9 -12 -8; paris -9 -9 9
paris_> -9 -9 9; parla -11 -5 10; parla_a -11 -5 10; parle -13 -10 18; parle_> -8 -6 8; parle_a -13 -8 15
parle_au -5 -5 8; parle_avec -6 -6 9; parle_plus -7 -5 6; parle_qu -8 -5 11; parle_tout -6 -4 7; paroi -2 -2 4
paroi_paroi -2 -2 4; paroi_point -2 -2 4; part -10 -11 10; part_> -10 -11 10; parti -19 -16 19; parti_> -15 -15 16
parti_mange -7 -9 8; parto -12 2 0; parto_> -12 2 0; pas -46 35 -11; pas_> -46 37 -17; pas_a -13 10 -9
pas_arran -17 14 -10; pas_bon -17 17 -10; pas_bouge -10 11 -10; pas_c -5 -5 5; pas_ce 4 -8 -3; pas_chang -2 4 -1
pas_chez -7 -7 8; pas_combi -7 -7 8; pas_comme -4 -5 5; pas_d -15 16 -16; pas_de -15 19 -19; pas_demar -15 17 -16
pas_devan -8 -9 10; pas_dire -17 15 -12; pas_du -9 13 -13; pas_elle -8 -10 11; pas_en -3 -3 5; pas_encor -13 -13 19
pas_enreg -6 -7 8; pas_fonct -14 14 -13; pas_il -1 -2 3; pas_inter -29 32 -30; pas_je -6 -7 8; pas_l -7 -7 8
pas_la -10 -13 13; pas_le -4 -5 8; pas_mais 20 -20 -11; pas_malgr -7 12 -10; pas_march -8 8 -8; pas_me -20 17 -12
pas_mieux -29 27 -11; pas_mon -5 -5 5; pas_non -8 10 -4; pas_ou -4 -4 6; pas_pas -9 8 -6; pas_quand -3 -5 5
pas_que -19 18 -8; pas_qui -3 -1 5; pas_regle -22 21 -13; pas_resol -18 16 -12; pas_reven -14 13 -7
pas_s -13 12 -10; pas_savez -19 19 -6; pas_se -7 10 -4; pas_si -20 -12 17; pas_sur -21 -3 7; pas_tout 26 -26 -14
pas_verif -11 -8 9; pas_votre -4 4 -1; pas_vous -9 1 -1; pas_vraim -8 11 -11; pas_y -5 -8 7; pasca -8 -8 8
pasca_obisp -8 -8 8; passe 5 9 -24; passe_> 14 -23 -13; passe_a -26 11 -4; passe_au 9 -7 -13; passe_moi -8 -7 8
passe_pas -27 12 -11; passe_rien -8 7 -6; passe_un -3 3 -8; patie -17 -9 13; patie_> -11 -7 9; patie_il -3 -1 4
patie_je -12 -9 11; patie_pour -7 -5 7; patri -8 -8 8; patri_ferra -5 -4 6; patri_point -2 -2 4; patri_van -8 -8 8
patro -10 -9 10; patro_est -10 -9 10; paul -17 -15 18; paul_aroba -3 -4 7; paul_berna -7 -7 7; paul_chez -9 -9 10
paul_tout -9 -9 9; paul_verdi -5 -5 5; paule -9 -10 15; paule_duran -10 -11 15; paule_point -6 -6 8; paulo -5 -6 8
paulo_ferre -5 -6 8; pauvr -9 -6 10; pauvr_mari -9 -6 10; paye -6 -6 6; paye_30 -7 -6 6; paye_quara -2 -1 3
pc -12 -10 13; pc_> -4 -5 6; pc_de -7 -7 8; pc_et -8 -3 11; pc_fixe -7 -6 7; pc_l -8 -10 13; pc_ma -5 -4 8
pc_porta -7 -6 7; pc_une -2 -4 5; pedro -6 -6 6; pedro_lopez -6 -6 6; peine 1 -9 2; peine_de 7 -8 -7
peine_en -8 -7 7; pelle -7 -8 8; pelle_deux -7 -8 8; perds -7 -7 8; perds_la -7 -7 8; perdu -14 -12 14
perdu_avec -7 -4 7; perdu_la -10 -8 9; pere -13 -12 16; pere_> -13 -12 16; perfe 9 -9 -6; perfe_adess 9 -9 -6
perri -5 -4 8; perri_aroba -5 -4 8; persi -14 17 -16; persi_> -14 17 -16; perso -22 -23 26; perso_> -20 -17 20
perso_agee -5 -6 6; perso_avec -5 -1 6; perso_la -7 -6 8; perso_ne -13 -12 13; perso_ou -7 -5 8; perso_titul -7 -6 8
petit -16 -9 10; petit_> -8 -9 9; petit_aroba -4 -6 9; petit_campi -5 -4 8; petit_croix -9 8 -8; petit_dame -7 7 -7
petit_douza -6 -9 9; petit_en -1 -2 3; petit_est 6 -6 -6; petit_ferme -7 -8 8; petit_fille -6 -6 7
petit_point -4 -3 7; petit_poste -10 -10 10; petit_rond -6 -4 8; petit_touch -9 -10 9; petit_villa -4 -3 5
petro -7 -8 8; petro_> -6 -6 6; petro_aroba -7 -7 9; petro_p -5 -5 6; peu -15 -6 11; peu_> -8 -8 8
peu_avec -7 -7 10; peu_dure -7 -5 6; peu_embet -9 -9 10; peu_mieux -7 11 -11; peu_parto -11 -15 14
peu_perdu -7 -4 7; peu_pour -6 -4 8; peu_pres -7 -6 7; peut -28 -4 14; peut_etre -13 -15 15; peut_laiss -4 -5 7
peut_me -8 -7 7; peut_parle -5 -5 5; peut_pas -17 15 -12; peux 12 -17 -8; peux_appel 16 -15 -16
peux_avoir -16 -5 18; peux_de 11 -10 -11; peux_enfin 10 -9 -10; peux_m -10 -8 9; peux_navig 9 -8 -9
peux_parle -13 -9 14; peux_pas -13 -15 15; peux_plus -11 -6 9; peux_savoi -13 -10 13; peux_toujo -20 17 -12
pfff -7 -8 8; pfff_une -7 -8 8; phili -5 -5 6; phili_point -5 -5 6; picot -3 -4 7; picot_tiret -3 -4 7
piece -11 -8 12; piece_> -11 -8 12; pierr -8 -7 8; pierr_aroba -6 -6 12; pierr_marti -16 -12 16; pierr_point -4 -6 9
pierr_tiret -6 -6 12; pierr_yves -7 -6 7; pire -26 23 -20; pire_> -23 20 -17; pire_en -15 12 -11; pire_qu -13 11 -10
placa -9 -16 12; placa_> -9 -16 12; place -7 -6 7; place_jeann -7 -6 7; plais -14 -12 14; plais_> -14 -12 14
plait -8 -6 7; plait_> -6 -5 6; plait_un -11 -8 12; plant -13 16 -18; plant_encor -9 15 -18; plant_toujo -7 7 -5
playe -12 -12 12; playe_> -12 -12 12; plein -6 -4 6; plein_le -6 -4 6; pleut -10 -8 9; pleut_depui -10 -8 9
plomb -6 -6 7; plomb_> -6 -6 7; plomb_point -5 -5 9; pluie -10 -6 9; pluie_> -10 -6 9; plus 8 -9 -8; plus_33 -9 -9 9
plus_> -7 3 -22; plus_a 12 -12 -12; plus_appel -5 -1 6; plus_aucun 3 -1 -12; plus_besoi 6 -6 -2; plus_bon -11 -3 13
plus_ca -12 12 -9; plus_de 13 -29 -1; plus_faire -10 -5 10; plus_fort -7 -5 6; plus_la 5 2 -17; plus_le 6 -2 -15
plus_les -16 -8 14; plus_loin -6 -6 6; plus_mais 16 -13 -6; plus_mes -15 -8 12; plus_mon -7 -7 8; plus_perso -8 -7 7
plus_point -9 -7 12; plus_quoi -8 -5 7; plus_rapid -9 -10 10; plus_recon -9 -5 8; plus_rien 18 -13 -18
plus_trent -5 -3 5; plus_tut -11 -9 10; plus_un -16 -11 15; plus_une -6 -6 7; plusi -7 -7 8; plusi_je -7 -7 8
poil 8 -4 -9; poil_> 8 -4 -9; poing -6 -7 11; poing_fabre -6 -7 11; poing_fr -6 -7 11; point -7 -7 13
point_> -20 15 -15; point_anne -2 -2 4; point_antoi -4 -4 9; point_astie -5 -5 9; point_barre -3 -3 6
point_be -7 -8 8; point_berna -5 -6 6; point_bio -7 -8 8; point_blanc -5 -5 5; point_bois -6 -5 10
point_bonne -6 -5 6; point_c -7 -7 7; point_ch -9 -9 10; point_cheri -7 -8 9; point_clien -8 -8 13
point_com -6 -6 11; point_comme -6 -7 8; point_denta -4 -3 7; point_doubl -8 -7 11; point_dr -5 -6 10
point_du -6 -5 10; point_duboi -3 -4 6; point_dupon -5 -4 9; point_dupui -4 -4 7; point_duran -5 -5 8
point_e -5 -6 9; point_effe -5 -5 5; point_f -4 -5 8; point_fabre -7 -7 13; point_favre -6 -6 7; point_fr -6 -6 12
point_gall -4 -5 8; point_gamin -7 -7 12; point_gille -5 -7 12; point_girar -9 -9 10; point_gros -6 -7 11
point_h -7 -8 8; point_hamon -6 -6 10; point_i -5 -5 7; point_irma -5 -5 9; point_it -7 -8 7; point_j -2 -1 3
point_jean -6 -6 10; point_k -7 -7 9; point_l -3 -3 5; point_lacaz -1 -4 5; point_lafon -7 -6 10
point_lambe -5 -5 5; point_le -6 -9 11; point_lecle -6 -6 7; point_leduc -4 -3 6; point_lefor -3 -3 5
point_lemai -6 -7 7; point_lerou -3 -3 6; point_leroy -6 -5 9; point_lopez -5 -6 10; point_m -1 -2 3
point_mar -6 -6 10; point_marie -6 -5 10; point_marin -3 -6 8; point_marti -4 -5 9; point_mazet -3 -3 6
point_me -9 -8 12; point_merci -11 -5 14; point_meuni -7 -11 11; point_morel -5 -5 10; point_morin -4 -3 7
point_morva -5 -5 5; point_nante -5 -5 7; point_net -5 -5 10; point_noel -5 -5 9; point_orang -8 -10 13
point_p -6 -6 11; point_paris -9 -9 9; point_paul -2 -1 3; point_perri -5 -4 8; point_petit -4 -6 9
point_petro -7 -7 9; point_poiri -11 -3 13; point_puis -3 -3 5; point_r -7 -8 11; point_rambe -6 -6 9
point_renau -5 -5 6; point_rocha -7 -7 9; point_roche -2 -2 4; point_rossi -7 -8 7; point_roux -6 -6 11
point_roy -5 -5 7; point_saint -2 -2 4; point_simon -6 -6 9; point_sylvi -2 -4 5; point_terri -3 -5 6
point_tremb -7 -7 7; point_truc -4 -8 10; point_univ -5 -5 7; point_vasse -3 -3 4; point_vidal -2 -3 5
point_weber -5 -6 10; point_wyatt -1 -2 3; point_z -2 -3 5; poiri -11 -3 13; poiri_aroba -11 -3 13; pol -8 -10 11
pol_aroba -8 -10 11; polit -5 -5 5; polit_inter -5 -5 5; pompi -4 -4 5; pompi_avec -4 -4 5; popes -7 -6 8
popes_p -7 -6 8; port -8 -2 9; port_aroba -8 -2 9; porta -6 -11 8; porta_> -12 -10 14; porta_comme 8 -7 -8
porta_et -6 -5 6; porta_un -3 -2 5; posee -4 -3 5; posee_au -4 -3 5; poste -11 -19 15; poste_214 -6 -7 7
poste_> -8 -20 11; poste_a -3 -9 5; poste_au -2 -1 3; poste_de -10 -10 10; poste_et -9 -8 10; poste_fixes -7 -6 7
poste_n -7 7 -6; poste_plus -6 -6 7; poste_point -5 -5 10; pote -10 -8 9; pote_m -10 -8 9; potes -7 -6 7
potes_ils -7 -6 7; potie -10 -10 10; potie_> -10 -10 10; pouf -11 11 -10; pouf_> -8 7 -6; pouf_ca -7 7 -6
pour 0 -15 5; pour_aller -3 -1 4; pour_ca -9 -8 9; pour_celui -8 -8 8; pour_etre -5 6 -5; pour_finir -4 6 -5
pour_l -6 -5 6; pour_la -6 -6 6; pour_le 7 -4 -8; pour_lui -2 -1 3; pour_ma -9 -7 9; pour_moi 15 -9 -15
pour_mon -14 -9 14; pour_savoi -6 -4 8; pour_se -7 -5 7; pour_un 0 -17 2; pour_voir -8 -7 8; pour_votre -10 -7 9
pour_vous -6 -5 6; pourq -12 -12 12; pourq_> -12 -12 12; pourq_vous -6 -5 10; pourr -15 4 4; pourr_> -10 10 -9
pourr_ce -9 -8 9; pourr_je -2 -2 5; pourr_parle -6 -6 10; pouve -15 -11 15; pouve_atten -5 -4 9; pouve_ecrir -4 -3 7
pouve_m -8 -6 7; pouve_me -12 -9 11; pouve_mettr -5 -5 5; pouve_repet -17 -10 19; pouvo 8 -7 -8; pouvo_clore 8 -7 -8
prefe -14 -13 16; prefe_> -5 -5 5; prefe_avoir -3 -2 5; prefe_garde -10 -7 10; prefe_parle -2 -1 4; prefe_qu -4 -2 5
prefe_reste -9 -13 11; prele -13 -12 13; prele_> -13 -12 13; premi -11 0 3; premi_> -7 -6 8; premi_etage -9 -10 10
premi_etape -8 8 -8; prend -9 -8 9; prend_le -5 -4 5; prend_mes -7 -5 7; prend_un -6 -6 6; prene -6 -4 6
prene_pour -6 -4 6; prenn -4 -2 5; prenn_mon -4 -2 5; preno -8 -9 9; preno_> -5 -5 7; preno_aroba -2 -4 5
preno_c -8 -7 9; preno_de -2 -1 3; preno_et -3 -1 4; preno_julie -8 -8 8; preno_louis -2 -1 3; preno_minh -6 -6 6
preno_olivi -7 -7 8; preno_roger -5 -5 6; pres -7 -6 7; pres_> -5 -4 8; pres_quara -7 -6 7; prese -13 -9 14
prese_> -10 -8 10; prese_patri -5 -4 6; presq -12 -10 11; presq_tous -12 -10 11; press -10 7 -6; press_alors -9 7 -7
press_c -10 -8 11; preve -8 -6 7; preve_> -8 -6 7; previ -8 -5 11; previ_je -8 -5 11; prige -8 -8 8; prige_> -8 -8 8
print -4 -3 5; print_> -4 -3 5; prior -7 -7 7; prior_> -7 -7 7; pris -3 -2 4; pris_la -3 -2 4; prive -6 -6 7
prive_d -6 -6 7; pro -7 -6 9; pro_> -7 -5 8; pro_aroba -5 -5 9; probl 15 -5 -26; probl_> 19 -14 -21
probl_est -13 13 -11; probl_n -18 16 -12; probl_pas -19 18 -13; probl_persi -11 10 -9; probl_regle 11 -15 -7
probl_resol 12 -13 -8; proce -7 8 -8; proce_sans -7 8 -8; prono -7 -5 7; prono_> -7 -5 7; propr -14 -15 14
propr_est -10 -10 10; propr_scand -10 -11 10; proto -7 -7 12; proto_point -7 -7 12; prous -6 -7 7
prous_comme -6 -7 7; pruni -12 -15 14; pruni_> -9 -11 10; pruni_comme -7 -8 8; pruni_moi -10 -3 11; ps4 -16 -14 16
ps4_et -16 -14 16; puis -30 26 -11; puis_aroba -1 -4 5; puis_ca -7 6 -5; puis_elle -10 11 -14; puis_les -3 -3 5
puis_non -9 8 -6; puis_plus -13 14 -8; puis_pouf -8 7 -6; puis_quatr 0 -1 1; puis_repar -24 20 -6; puk -9 -8 8
puk_> -9 -8 8; punai -14 -13 13; punai_> -12 -12 12; punai_elle -9 -10 10; pus -7 -5 6; pus_acces -7 -5 6
putai -7 -8 7; putai_mais -7 -8 7; q -6 -6 6; q_a -6 -6 6; q_aroba -5 -6 6; qu -5 -1 -6; qu_a -17 13 -7
qu_avant -1 3 -12; qu_est -8 -8 9; qu_il 11 -18 -11; qu_on -12 -14 14; qu_un -12 -10 13; quand -24 -23 27
quand_j -14 -8 13; quand_je -10 -9 11; quand_meme -16 -15 16; quand_on -6 -6 6; quara -1 -16 9; quara_> 16 -18 -13
quara_cinq -1 -1 2; quara_deux -7 -8 8; quara_poste -7 -6 7; quara_quatr -5 -5 6; quart -6 -6 7; quart_est -6 -6 7
quato -8 -8 8; quato_ou -8 -8 8; quatr -6 -16 11; quatr_> -13 -12 16; quatr_a -8 -6 9; quatr_appar -5 -5 5
quatr_aroba -4 -4 8; quatr_au -7 -6 8; quatr_barre 13 -14 -13; quatr_caiss -5 -5 5; quatr_cinq -8 -6 9
quatr_cinqu -4 -5 5; quatr_heure -7 -8 9; quatr_non -5 -5 5; quatr_ordin -15 -11 14; quatr_ou -10 -8 10
quatr_point -4 -4 5; quatr_poste -12 -11 13; quatr_smart -9 -9 11; quatr_soixa -5 -5 6; quatr_sur -11 -9 11
quatr_te -6 -5 6; quatr_telep -7 -7 9; quatr_vingt -5 -5 11; que -5 1 -5; que_c 12 -13 -10; que_ca 2 7 -21
que_celui -5 -7 7; que_des -5 -5 5; que_j -10 -13 13; que_je -14 -11 16; que_la -22 21 -15; que_le 3 -11 -3
que_mon -10 -10 10; que_non -7 7 -7; que_oui 12 -9 -19; que_vous -8 -1 -7; quel -15 -13 14; quel_est -7 -6 8
quel_sujet -10 -9 9; quell -10 -12 12; quell_lumie -10 -12 12; quelq -13 -11 19; quelq_un -13 -11 19
quest -11 -13 13; quest_> -9 -9 9; quest_a -7 -6 7; quest_je -3 -1 5; qui -31 8 8; qui_a -13 -11 15
qui_clign -5 9 -9; qui_compr -4 -5 7; qui_conna -7 -13 14; qui_est 0 -15 15; qui_habit -5 -6 6; qui_je -3 -1 5
qui_m -4 -6 8; qui_march -22 18 -11; qui_regar -11 -9 11; qui_remar -14 12 -7; qui_s -7 -9 8; qui_vous -13 -9 11
quinz -10 -11 11; quinz_aroba -3 -3 6; quinz_au -10 -5 11; quinz_de -5 -4 6; quinz_et -6 -7 7; quinz_quinz -5 -5 5
quinz_rue -8 -8 8; quinz_seize -5 -5 5; quinz_sont -10 -5 11; quoi -21 -17 20; quoi_> -14 -15 15; quoi_ce -9 -7 8
quoi_du -5 -5 6; quoi_un -8 -8 8; r -9 -9 11; r_> -4 -5 8; r_a -6 -8 12; r_aroba -3 -3 6; r_at -6 -7 10
r_deux -5 -5 5; r_e -6 -6 7; r_i -6 -6 6; r_o -5 -5 6; r_p -3 -4 6; r_point -3 -3 5; r_preno -5 -5 6; r_t -3 -3 5
r_u -7 -7 9; raccr -12 -9 11; raccr_tout -12 -9 11; rachi -6 -6 6; rachi_el -6 -6 6; rade -7 8 -7; rade_> -7 8 -7
rallu 5 4 -16; rallu_et 10 -13 -9; rallu_le 8 -7 -8; rallu_mais -11 9 -6; rambe -6 -6 9; rambe_aroba -6 -6 9
rame -12 15 -15; rame_encor -9 14 -18; rame_toujo -7 8 -5; rame_un -7 -7 10; rapid -9 -10 10; rapid_> -9 -10 10
rappe -17 -14 18; rappe_> -9 -7 9; rappe_comme -10 -9 10; rappe_moi -3 -3 5; rappe_trois -9 -11 10; raymo -10 -13 11
raymo_escof -9 -9 9; raymo_klein -7 -7 7; rebel -12 12 -12; rebel_> -12 12 -12; reboo -7 8 -9; reboo_deux -7 8 -9
rebra -8 6 -2; rebra_> 13 -13 -12; rebra_la -9 -8 9; rebra_les -4 6 -5; rebra_mais -11 10 -5; recem -4 -8 10
recem_> -4 -8 10; reche -12 -10 12; reche_de -12 -10 12; recoi 12 -11 -10; recoi_cinq 14 -12 -14; recoi_mes 6 -5 -6
recoi_plus -16 -7 12; recom -20 20 -18; recom_> -20 20 -18; recon 14 -17 -14; recon_> 14 -17 -14; recou -13 15 -13
recou_> -13 15 -13; recu 5 -13 -3; recu_trois 8 -7 -8; recu_un -9 -9 10; recup 19 -21 -16; recup_la 9 -8 -9
recup_le 6 -4 -4; recup_ma 10 -13 -9; recup_toute 12 -10 -12; redem -17 0 5; redem_> -28 -26 27; redem_c -7 9 -9
redem_ca -10 10 -12; redem_deux -5 6 -5; redem_ecran -7 8 -8; redem_en -11 16 -18; redem_et 9 -1 -12
redem_je -5 -5 5; redem_la -21 -2 13; redem_mais -15 18 -16; redem_non -19 19 -1; redem_pas -2 8 -8
redev 12 -12 -11; redev_norma 13 -11 -11; redev_verte 10 -11 -8; refon 16 -13 -17; refon_> 18 -19 -16
refon_pas -12 13 -14; regar -14 -22 23; regar_> -17 -19 21; regar_en -11 -8 10; regar_l 2 -11 -1; regar_la -9 -7 11
regar_moi 7 -5 -7; regle 15 -7 -21; regle_> 11 -5 -17; regle_je 9 -8 -10; relan -7 -6 7; relan_le -7 -6 7
relat -9 -8 9; relat_> -9 -8 9; relou -7 -5 6; relou_les -7 -5 6; remar 12 0 -29; remar_> 18 -11 -23
remar_ca 13 -10 -4; remar_cinq -19 19 -7; remar_donc 9 -10 -9; remar_merci 7 -4 -3; remar_nicke 6 -6 -6
remar_pas -21 21 -14; remar_super 12 -9 -6; remer 9 -8 -10; remer_> 9 -8 -10; remis 12 -11 -12; remis_en 12 -11 -12
remon 14 -16 -13; remon_> 14 -16 -13; remy -6 -6 7; remy_avec -6 -6 7; remy_chauv -6 -6 7; renau -5 -5 6
renau_a -5 -5 6; rende -13 -10 13; rende_moi -4 -5 7; rende_vous -13 -9 13; renne -6 -6 10; renne_point -6 -6 10
rense -9 -8 10; rense_> -9 -8 10; rentr 10 -15 -2; rentr_a -8 -9 9; rentr_dans 12 -8 -12; repar 13 5 -30
repar_> 16 -6 -22; repar_comme -8 13 -17; repar_en -19 16 -9; repar_la 6 -6 -6; repar_merci 12 -9 -11
repar_oui 5 -6 -5; repar_pour 10 -12 -10; repar_puis -10 11 -14; repar_repar 5 -6 -5; repet -14 -16 16
repet_> -10 -6 8; repet_clign -7 -12 10; repet_s -12 -7 13; repet_wifi -5 -7 6; repon -8 -8 9; repon_> -7 -7 8
repon_jamai -8 -6 9; repos -6 -6 6; repos_> -6 -6 6; repri 8 -8 -10; repri_> 8 -8 -10; resea 6 2 -12
resea_> 14 -12 -12; resea_comme -7 7 -7; resea_est 14 -14 -12; resea_infor -10 -8 10; resea_la -7 7 -6
resea_mon -5 6 -6; resea_n -10 14 -6; resil -16 -14 16; resil_> -11 -10 10; resil_tout -10 -10 10; resol 19 -14 -18
resol_> 12 -7 -23; resol_pour 7 -6 -7; respo -14 -9 18; respo_> -15 -10 18; respo_infor -5 -2 6; reste -28 20 -18
reste_a -6 -8 8; reste_anony -9 -13 11; reste_bloqu -8 8 -8; reste_etein -9 12 -13; reste_orang -10 13 -14
reste_rouge -9 9 -8; reste_sans -10 8 -7; reste_tout -7 7 -7; resul -7 8 -8; resul_> -7 8 -8; retab 25 -23 -23
retab_> 17 -19 -15; retab_depui 8 -7 -8; retab_du 11 -13 -10; retab_en -7 -8 9; retom -12 13 -13; retom_> -12 13 -13
retou 7 -19 -4; retou_> 2 -15 0; retou_hein 6 -7 -6; retra -14 -11 13; retra_> -14 -11 13; retro 21 -17 -20
retro_inter 15 -17 -14; retro_la 7 -6 -7; retro_le 15 -14 -15; reuni -6 -5 8; reuni_avec -8 -6 10; reuni_il -3 -2 4
reuss 16 -15 -14; reuss_a 12 -13 -11; reuss_tout 8 -9 -7; reven 12 4 -26; reven_> 25 -22 -20; reven_a 6 -6 -5
reven_ca 5 -5 0; reven_d 13 -16 -9; reven_merci 7 -6 -5; reven_oui 9 -8 -9; reven_parce -7 7 -5
reven_puis -24 20 -6; reven_sur 9 -12 -9; reven_tout 18 -17 -10; reven_une -9 7 -6; revie -9 4 -1; revie_> -5 -5 6
revie_pas -6 8 -8; revoi 8 -7 -8; revoi_> 8 -7 -8; rez -7 -6 8; rez_de -7 -6 8; ricci -6 -6 6; ricci_r -6 -6 6
ridic -8 -7 7; ridic_un -8 -7 7; rien -24 35 -31; rien_> -17 20 -17; rien_a 18 -12 -18; rien_c -5 5 -5
rien_ca -3 9 -9; rien_chang -12 15 -11; rien_dans -7 6 -6; rien_de -14 11 -8; rien_donne -9 10 -10
rien_du -16 19 -17; rien_fait -19 18 -12; rien_le -5 6 -5; rien_n -14 15 -4; rien_ne -17 18 -15; rien_qui -17 14 -8
rivie -6 -8 8; rivie_sur -6 -8 8; robas -1 -1 1; robas_orang -1 -1 1; robot 1 -8 2; robot_> 1 -8 2; rocha -7 -7 9
rocha_aroba -7 -7 9; roche -2 -2 4; roche_cinqu -2 -2 4; roger -5 -5 6; roger_> -5 -5 6; rolan -3 -3 6
rolan_point -3 -3 6; roman -7 -7 7; roman_point -7 -7 7; rond -6 -4 8; rond_tourn -6 -4 8; rose -5 -5 5
rose_base -5 -5 5; rossi -7 -8 8; rossi_aroba -7 -8 7; rossi_chioc -4 -4 5; rouen -5 -5 6; rouen_> -5 -5 6
rouge -21 13 -1; rouge_> -26 13 -1; rouge_a 8 -2 -13; rouge_clign -20 -12 17; rouge_sur -9 8 -8; roule 14 -13 -15
roule_> 14 -13 -15; rouss -14 -13 15; rouss_> -12 -10 13; rouss_avec -2 -1 3; rouss_bonjo -6 -6 7; rouss_de -5 -5 6
route 10 -12 -9; route_> 11 -11 -10; route_est -7 -5 7; roux -6 -6 11; roux_aroba -6 -6 11; roy -5 -5 7
roy_aroba -5 -5 7; royer -10 -10 10; royer_> -10 -10 10; rue -16 -14 16; rue_de -6 -5 7; rue_des -12 -13 13
rue_jean -7 -7 7; rue_victo -8 -8 8; s -6 -11 6; s_> -10 -8 11; s_affic 5 0 -13; s_allum -20 -3 11
s_appai -13 -9 10; s_appel -10 -9 10; s_c -7 -6 8; s_e -5 -5 6; s_en -10 -7 8; s_enten -14 -10 11; s_est 4 -7 -7
s_et -4 -4 6; s_go 10 -10 -9; s_il -8 -6 7; s_occup -13 -7 11; s_ouvre 6 5 -12; s_ouvri 6 -1 -10; s_p -5 -5 7
s_point -5 -5 10; s_still -9 9 -9; s_vingt -4 -4 5; s_y -5 -5 5; sa -3 -6 -5; sa_ca -6 -7 8; sa_chamb 9 -10 -9
sa_chang -4 5 -4; sa_redem -11 -10 11; sabin -7 -8 8; sabin_point -7 -8 8; saint -11 -11 13; saint_aubin -9 -10 10
saint_cyr -2 -4 6; saint_julie -6 -5 6; saint_marti -9 -6 8; saint_point -2 -2 4; saint_tiret -5 -5 9
sais -11 -31 27; sais_pas -6 -31 25; sais_plus -8 -5 7; sais_que -14 -9 14; saisi -12 -8 10; saisi_> -12 -8 10
salah -10 -10 10; salah_> -10 -10 10; sale -7 -7 7; sale_robot -7 -7 7; salle -7 -6 7; salle_> -6 -6 6
salle_infor -5 -4 6; salon -17 -21 21; salon_> -10 -13 12; salon_et -5 -6 6; salon_la -7 -7 7; samir -12 -12 13
samir_bouzi -12 -12 13; sandr -10 -10 11; sandr_colin -6 -6 7; sandr_mille -1 -1 2; sandr_point -5 -6 6
sans -14 4 -1; sans_accen -6 -7 7; sans_arret -7 -7 8; sans_aucun -7 8 -8; sans_e -3 -2 4; sans_q -5 -6 6
sans_resea -7 7 -7; sans_rien -5 6 -5; sans_tiret -2 -4 6; sans_trema -5 -7 11; saoul -12 -13 13; saoul_> -12 -13 13
sasha -7 -7 9; sasha_point -7 -7 9; sauf -10 -7 9; sauf_un -10 -7 9; saute -10 11 -14; saute_encor -10 11 -14
sauve 10 -8 -11; sauve_la 10 -8 -11; sav -9 -7 12; sav_aroba -9 -7 12; savez 7 -3 -8; savez_alors -5 -4 8
savez_vous 7 -2 -8; savoi -13 -10 13; savoi_> -13 -10 13; scand -19 -16 18; scand_> -17 -17 17; scand_de -6 -6 6
schmi -6 -7 9; schmi_avec -6 -7 9; se -7 -5 5; se_conne -7 10 -4; se_coupe -18 -14 16; se_lance 12 -12 -11
se_matin -10 -8 9; se_passe -8 7 -6; se_prono -7 -5 7; se_trouv -5 -6 9; sebas -9 -10 10; sebas_colle -9 -10 10
sec -3 -3 5; sec_la -3 -3 5; secon -20 3 3; secon_> -18 -2 5; secon_et -11 11 -10; secon_je -7 -7 8
secon_le -5 -5 5; secou -4 -4 5; secou_aroba -4 -4 5; seize -13 -12 13; seize_dix -5 -5 5; seize_machi -9 -8 9
semai -10 -11 11; semai_> -9 -10 10; semai_derni -11 -9 12; sembl 7 -7 -9; sembl_que 7 -7 -9; sept -19 -15 20
sept_> -15 -10 14; sept_ah -10 -10 10; sept_ans -6 -6 7; sept_aroba -2 -3 5; sept_donc -2 -1 3; sept_quara -1 -1 2
sept_voire -8 -8 8; septa -16 -14 16; septa_cinq -6 -6 6; septa_neuf -5 -5 6; septa_poste -8 -9 8; serge -7 -8 8
serge_pelle -7 -8 8; serie 8 -8 -10; serie_a 8 -8 -10; sert -9 -11 10; sert_a -9 -11 10; serve -8 -7 8
serve_plus -8 -7 8; servi 0 7 -11; servi_> -2 10 -13; servi_a -11 11 -6; servi_compt -11 -10 11; servi_est 7 -10 -6
servi_point -8 -8 13; servi_tout -4 -5 9; seul -16 -14 18; seul_> -11 -14 13; seul_appar -7 -6 11; seul_au -7 -5 7
seul_l -6 -6 7; seul_mot -4 -4 5; seul_telep -8 -6 12; seule -14 -10 11; seule_> -9 -10 12; seule_appar -10 -9 13
seule_le -12 -9 10; sfr -6 -6 7; sfr_point -6 -6 7; si 12 -22 0; si_> 17 -17 -15; si_c 12 -12 -2; si_ca 11 -11 -8
si_en 7 -7 -7; si_j -21 0 3; si_je -9 -7 8; si_mes -7 -4 6; si_on 6 -8 -6; si_si 6 -8 -6; sien -10 -8 10
sien_> -10 -8 10; signa 18 -18 -11; signa_> 15 -15 -13; signa_tout 6 -6 -6; signe -15 -12 18; signe_> -15 -12 18
sim -9 -5 8; sim_elle -9 -5 8; simon -6 -6 9; simon_aroba -6 -6 8; simon_neuf -5 -4 9; simpl -11 -9 11
simpl_> -9 -9 9; simpl_c -3 -1 4; site 5 -13 -2; site_de -10 -5 10; site_il -7 -6 7; site_s 8 -12 -7; situa -2 -1 3
situa_> -2 -1 3; six -17 -15 19; six_> -13 -13 14; six_a -10 -9 10; six_ans -3 -2 4; six_aroba -5 -7 11
six_camer -8 -8 9; six_colle -8 -7 7; six_douze -4 -5 5; six_porta -7 -6 7; six_pro -5 -5 9; six_quatr -1 -1 2
six_quinz -5 -5 5; six_sept -2 -1 3; six_soixa -4 -5 5; six_suiva -8 -6 9; six_telep -8 -8 10; skyne -7 -8 8
skyne_point -7 -8 8; smart -9 -9 11; smart_> -9 -9 11; smith -10 -10 10; smith_> -7 -7 7; smith_at -6 -6 6
sms -23 -14 22; sms_> -8 -5 7; sms_d -9 -9 10; sms_ni -15 -7 14; socie -16 -15 17; socie_> -5 -2 6
socie_dupon -5 -5 6; socie_duran -5 -5 5; socie_gener -6 -6 7; socie_marti -10 -9 10; socie_trans -9 -8 9
soeur 3 -14 -1; soeur_> -15 -11 14; soeur_de -6 -6 7; soeur_donc 8 -7 -8; soir -11 -10 11; soir_> -11 -10 11
soire 6 -6 -6; soire_> 6 -6 -6; soixa -9 -9 11; soixa_deux -2 -2 4; soixa_dix -7 -7 8; soixa_neuf -8 -7 8
soixa_quatr -4 -4 8; soixa_quinz -3 -3 6; soixa_sept -2 -1 3; soixa_septa -5 -5 6; sol -8 -10 11; sol_> -8 -10 11
solen -5 -6 8; solen_abgra -5 -6 8; somme -9 -9 12; somme_dans -4 -3 5; somme_trois -9 -10 12; son 18 -16 -18
son_est 12 -12 -12; son_telep 11 -13 -10; sonne 2 -2 -9; sonne_> -9 -7 8; sonne_a 9 -10 -9; sonne_toujo -5 5 -5
sont 1 -13 0; sont_a -11 -10 11; sont_inacc -4 -1 5; sont_la -7 -4 6; sont_touch -13 -6 11; sont_tous 10 -10 -10
sont_verte 12 -8 -12; sophi -18 -18 21; sophi_duboi -11 -11 11; sophi_duran -10 -6 10; sophi_legra -8 -8 8
sophi_mille -1 -1 1; sophi_morel -6 -6 6; sophi_under -5 -5 7; sorti -8 -8 9; sorti_a -8 -8 9; souci 17 -12 -26
souci_> 6 -1 -23; souci_merci 8 -7 -9; souci_n 15 -17 -11; souci_tout 12 -12 -8; souha -5 -4 7; souha_m -5 -4 7
souha_parle -4 -4 5; souli -2 -4 6; souli_kerle -2 -4 6; sous -13 -16 14; sous_la -12 -13 13; sous_les -7 -7 8
sous_sol -8 -10 11; stabl 14 -14 -14; stabl_maint 14 -14 -14; stand -9 -7 8; stand_est -5 -6 6; stand_telep -7 -5 6
steph -14 -14 14; steph_> -9 -9 9; steph_euh -8 -8 9; steph_gueri -12 -12 13; steph_point -5 -5 5; still -9 9 -9
still_not -9 9 -9; stylo -6 -6 6; stylo_> -6 -6 6; suffi -10 -8 8; suffi_j -10 -8 8; suis -4 -9 4; suis_a -21 -13 20
suis_au -10 -9 14; suis_avec -11 -4 13; suis_chez -15 -11 14; suis_clien -5 -3 6; suis_conne 8 -10 -7
suis_dans -12 -18 14; suis_decu -16 -13 16; suis_degou -13 -12 13; suis_deja -10 -8 10; suis_desol -6 6 -6
suis_en -8 -7 9; suis_encor -2 -5 6; suis_ennuy -16 -12 15; suis_fatig -16 -13 15; suis_furie -8 -6 9
suis_l -8 -6 7; suis_la -14 -11 13; suis_le -8 -3 11; suis_madam -10 -6 10; suis_opera -12 -8 10
suis_pas -17 -22 23; suis_pierr -16 -12 16; suis_press -10 7 -6; suis_recon 19 -18 -19; suis_retra -14 -11 13
suis_seul -7 -5 7; suis_sur 1 -15 6; suis_toujo -20 15 -14; suis_tres -11 -10 11; suis_un -13 -10 14
suis_votre -6 -4 7; suite -10 -7 8; suite_> -10 -7 8; suiva -8 -6 9; suiva_les -8 -6 9; sujet -10 -9 10
sujet_> -10 -9 9; sujet_de -9 -9 14; super 12 -12 -10; super_> 12 -9 -6; super_aroba -6 -6 10; super_c 7 -7 -7
super_ca 11 -11 -7; super_merci 6 -7 -6; suppo -5 -6 9; suppo_point -5 -6 9; sur 0 0 -4; sur_> -15 -14 15
sur_cinq 14 -12 -14; sur_deux -17 15 -14; sur_dix -13 -12 14; sur_inter 16 -15 -15; sur_la -17 3 5; sur_le -23 -2 9
sur_les -11 -8 11; sur_liste -12 -12 12; sur_ma -12 -7 12; sur_mais -5 6 -5; sur_mon -9 -6 11; sur_son 11 -13 -10
sur_sur -8 -4 9; sur_tous 13 -13 -13; sur_un -9 -6 11; sylvi -13 -8 11; sylvi_d -2 -4 5; sylvi_march -18 -12 18
sylvi_marti -6 -6 6; synch 5 -4 -11; synch_> -3 6 -5; synch_est 9 -9 -8; t -5 -6 11; t_> -6 -6 8; t_a -2 -1 3
t_aroba -3 -4 7; t_comme -5 -7 8; t_h -2 -2 4; t_p -4 -5 9; t_r -8 -8 10; ta -12 -11 12; ta_gueul -12 -11 12
table -7 -12 10; table_> -20 -15 23; table_a -5 -4 8; table_c -7 -6 7; table_de -6 -6 7; table_deux -3 -3 4
table_elle 8 -8 -8; table_et -9 -7 8; table_j 0 -1 1; tais -11 -8 10; tais_toi -11 -8 10; tangu -8 -9 9
tangu_> -8 -9 9; tanto -12 -12 12; tanto_> -12 -12 12; tape -10 -7 9; tape_la -7 -6 7; tape_mon -5 -5 5
tard -3 -2 4; tard_chez -3 -2 4; te -13 -10 13; te_> -6 -5 6; te_bonjo -9 -8 10; te_faire -8 -9 9; techn -18 -15 20
techn_> -7 -9 14; techn_avait -10 -9 10; techn_de -8 -6 8; techn_est -7 -10 9; techn_humai -8 -5 10
techn_me -11 -12 17; techn_ont -6 -5 6; techn_ou -2 -1 3; techn_s -5 -5 5; techn_va -8 -7 8; tele -4 -2 0
tele_> -3 -10 5; tele_de -7 -7 7; tele_deux -4 -5 6; tele_du -7 -7 7; tele_est 0 -2 -5; tele_et -6 -5 6
tele_l -12 -10 13; tele_pardo -2 -4 4; tele_plus -7 -7 8; tele_qui -14 12 -7; tele_s 10 -13 -8; telec -15 -14 15
telec_> -15 -14 15; telep -10 -6 11; telep_> -12 -1 10; telep_ca 0 -1 1; telep_de -7 -6 9; telep_deux -5 -5 6
telep_dont -7 -7 8; telep_du -10 -11 11; telep_est -9 9 -8; telep_et -10 -10 11; telep_fixe -12 -9 10
telep_fonct 11 -10 -14; telep_il -7 7 -7; telep_les -10 -10 11; telep_madam -8 -7 7; telep_maint 11 -13 -10
telep_n -5 6 -5; telep_ne -14 -3 7; telep_oui -12 13 -13; telep_plus -7 -6 7; telep_porta -8 -4 9
telep_sonne 9 -10 -9; telep_sur -8 -8 10; telep_trois -3 -3 4; telep_un -2 -1 3; teles -14 -8 17; teles_> -14 -8 17
telet -7 -7 8; telet_je -7 -7 8; telev -9 -6 10; telev_et -9 -6 10; telle -9 -9 9; telle_qu -9 -9 9; temps 2 -15 8
temps_> -13 -11 15; temps_de -6 -4 7; temps_mais 11 -12 -8; temps_que -5 -5 5; tenir 8 -9 -7; tenir_> 8 -9 -7
tenu -17 19 -18; tenu_deux -6 7 -7; tenu_dix -7 7 -6; tenu_trent -10 11 -11; termi -11 -12 12; termi_> -11 -11 12
termi_de -7 -7 7; termi_pour -6 -6 6; terri -3 -5 6; terri_comme -3 -5 6; terri_terri -3 -5 6; test 2 -15 -1
test_reuss 8 -9 -7; test_un -13 -12 13; teste 1 -26 13; teste_> -13 -22 23; teste_c 8 -9 -8; tete -2 8 -8
tete_elle -2 8 -8; texto -13 -8 13; texto_> -13 -8 13; there -7 -7 8; there_lacom -7 -7 8; thi -11 -11 11
thi_lan -7 -7 7; thi_mai -8 -8 8; thiba -2 -1 3; thiba_t -2 -1 3; thier -8 -7 9; thier_et -8 -7 9; thoma -5 -7 8
thoma_f -5 -7 8; thoma_un -4 -4 8; ti -6 -6 10; ti_point -6 -6 10; ticke 1 -12 0; ticke_> 1 -12 0; tient 10 -10 -10
tient_> 10 -10 -10; tigui 10 -11 -10; tigui_ca 10 -11 -10; tin -6 -6 10; tin_aroba -6 -6 10; tip 10 -9 -10
tip_top 10 -9 -10; tiret -9 -9 14; tiret_bas -6 -6 11; tiret_boite -5 -4 9; tiret_bonne -6 -5 6; tiret_clair -4 -4 7
tiret_denis -5 -5 9; tiret_du -4 -4 8; tiret_duboi -6 -6 6; tiret_ensui -4 -5 5; tiret_frere -5 -5 9
tiret_inter -7 -6 10; tiret_laure -3 -4 6; tiret_leroy -4 -4 9; tiret_lyon -5 -5 7; tiret_marc -2 -3 5
tiret_marti -5 -5 10; tiret_parc -5 -6 9; tiret_petit -4 -3 7; tiret_plomb -5 -5 9; tiret_plus -9 -7 12
tiret_point -2 -4 6; tiret_renne -6 -6 10; tiret_saint -5 -5 9; tiret_toitu -6 -4 8; tisse -10 -10 10
tisse_ludiv -10 -10 10; titul -11 -14 14; titul_c -7 -6 8; titul_n -8 -9 9; toi -11 -8 10; toi_je -11 -8 10
toit -10 -11 11; toit_> -10 -11 11; toitu -6 -4 8; toitu_point -6 -4 8; tom -6 -6 10; tom_point -6 -6 10
tombe -16 -16 17; tombe_> -13 -14 14; tombe_direc -8 -8 9; tombe_la -9 -5 8; tonal 7 2 -18; tonal_> 14 -4 -18
tonal_est 11 -12 -6; tonal_n -14 13 -7; tonne 8 -8 -6; tonne_> 8 -8 -6; top 10 -9 -10; top_c 10 -9 -10; toto -2 -2 5
toto_un -2 -2 5; touch -1 -19 14; touch_> -22 -14 21; touch_plus 12 -12 -12; toujo -29 45 -34; toujo_> -11 12 -13
toujo_absen -11 11 -10; toujo_an -4 5 -4; toujo_au -6 6 -6; toujo_aucun -5 6 -5; toujo_aussi -11 11 -9
toujo_autan -15 13 -9; toujo_bloqu -15 17 -16; toujo_ce -7 10 -10; toujo_coupe -18 17 -15; toujo_dans -6 6 -6
toujo_down -9 9 -8; toujo_en -7 9 -8; toujo_etein -8 14 -15; toujo_la -15 20 -18; toujo_le -19 17 -12
toujo_lent -8 8 -8; toujo_meme -7 7 -7; toujo_mort -8 8 -7; toujo_muet -7 7 -7; toujo_orang -6 15 -16
toujo_parei -6 11 -9; toujo_pas -10 16 -13; toujo_rien -11 10 -8; toujo_rouge -8 8 -7; toujo_toujo -7 10 -9
toulo -11 -10 11; toulo_> -11 -10 11; tour 10 -12 -10; tour_> 10 -12 -10; tourn 9 -8 -20; tourn_> 15 -14 -17
tourn_il -6 -4 8; tourn_toujo -6 6 -6; tous 0 -17 6; tous_> -12 -10 11; tous_ces -7 -4 7; tous_est 8 -6 -8
tous_les 8 -12 -6; tous_sauf -10 -7 9; tous_verts 10 -10 -10; tout 8 -9 -4; tout_> -22 -2 14; tout_a 1 2 -22
tout_attac -6 -4 10; tout_bon 18 -16 -17; tout_c -9 9 -9; tout_ca -4 -2 5; tout_casse -16 -14 16; tout_ce -24 15 -8
tout_comme -4 6 -5; tout_court -5 -6 6; tout_de -10 -7 8; tout_en -4 -4 8; tout_encor -6 6 -6; tout_est 18 -17 -16
tout_fonct 15 -17 -8; tout_le -16 -14 17; tout_march 8 -8 -6; tout_meme -7 8 -8; tout_noir -7 7 -7
tout_passe 8 -9 -7; tout_qui 20 -20 -11; tout_redem -14 12 -8; tout_refon 7 -6 -6; tout_remar 14 -18 -9
tout_seul -12 -14 13; tout_simpl -11 -9 11; tout_toujo -4 5 -4; tout_va 13 -13 -11; tout_vert 9 -10 -9
tout_votre -7 8 -4; toute 1 -18 10; toute_la -9 -9 9; toute_les 7 -9 0; toute_mes 12 -10 -12; toute_neuve -8 -7 8
tpe -9 -8 10; tpe_> -9 -8 10; trafi 8 -7 -8; trafi_est 8 -7 -8; train -13 -12 16; train_d -6 -6 6
train_de -12 -12 17; trait -10 -8 9; trait_cela -7 -7 7; trait_les -7 -6 7; trans -18 -16 18; trans_> -7 -7 7
trans_marti -9 -8 9; trans_moi -7 -6 9; trans_mon -13 -10 12; traor -12 -12 12; traor_de -7 -7 7; traor_t -7 -6 8
traor_traor -7 -6 8; trapp -5 -4 6; trapp_> -5 -4 6; trava -3 -13 5; trava_> -13 -7 12; trava_avec -5 -5 6
trava_de -9 -7 8; trava_merci 10 -9 -10; treiz -13 -13 13; treiz_> -8 -8 8; treiz_tout -4 -3 4; trema -5 -7 11
trema_point -5 -7 11; tremb -9 -7 9; tremb_> -11 -8 13; tremb_a -7 -7 7; trent -19 0 5; trent_> -9 -13 13
trent_cinq -8 -8 9; trent_quatr -4 -5 6; trent_secon -19 9 -6; trent_trent -8 -8 9; trent_trois -4 -3 6
tres -25 -7 13; tres_fache -9 -9 9; tres_fort -4 5 -5; tres_mal -8 -9 9; tres_mecon -11 -10 11; tres_patie -11 -7 9
tres_tres -9 -9 9; trist -5 -5 7; trist_point -5 -5 7; trois -15 -16 21; trois_> -6 -9 7; trois_appar -10 -10 11
trois_aroba -4 -4 8; trois_au -7 -6 8; trois_camer -4 -6 6; trois_dans -9 -10 12; trois_donc 0 -1 1
trois_et -9 -8 11; trois_etage -2 -1 3; trois_fixes -7 -7 8; trois_fois -9 -11 10; trois_impri -8 -8 9
trois_jours -12 -11 12; trois_mais -8 -8 9; trois_mats -5 -6 10; trois_messa 8 -7 -8; trois_mon -5 -4 8
trois_ordin -5 -6 7; trois_ordis -4 -1 6; trois_ou -6 -5 6; trois_poste -6 -6 7; trois_pour -5 6 -5
trois_quatr -3 -2 4; trois_rivie -6 -8 8; trois_six -2 -1 3; trois_sur -11 -8 11; trois_telep -7 -6 7
trois_teles -13 -9 14; trois_termi -7 -7 7; trois_un -5 -5 6; trop 7 -12 0; trop_bien 12 -10 -9; trop_cher -5 -7 7
trou -8 -2 9; trou_ah -8 -2 9; trouv -10 5 -4; trouv_au -5 -6 9; trouv_autre -9 7 -7; trouv_plus -7 -7 8
truc -7 7 -7; truc_> -7 8 -8; truc_atten -4 -8 10; tu -10 -8 9; tu_peux -10 -8 9; tut -11 -9 10; tut_> -11 -9 10
tut_tut -11 -9 10; u -8 -9 12; u_> -9 -9 14; u_b -6 -6 6; u_d -6 -6 7; u_l -5 -5 7; u_preno -2 -1 3; u_r -5 -5 6
u_sans -3 -2 4; u_t -2 -2 4; uk -6 -6 6; uk_> -6 -6 6; un -11 -17 15; un_> -1 -14 5; un_a -7 -11 11
un_agent -7 -6 9; un_appel 1 8 -13; un_aroba -8 -8 8; un_au -6 -9 11; un_ca -9 -8 11; un_cable -6 -5 6
un_campi -8 -8 9; un_colla -3 -2 5; un_colle -7 -6 7; un_conco -6 -3 8; un_conse -11 -8 15; un_contr -7 -8 9
un_coup -10 14 -15; un_d -8 -4 12; un_dans -6 -9 11; un_de -3 -4 7; un_debit -8 -7 7; un_depan -17 -11 17
un_deux -10 -11 13; un_deuxi -9 -8 9; un_doute 6 -8 -6; un_ecran -5 -5 5; un_enreg -8 -8 9; un_est -9 -7 10
un_et -9 -16 17; un_etre -6 -6 6; un_fax -7 -6 7; un_froid -9 -7 8; un_grand 8 -7 -8; un_humai -14 -16 16
un_i -6 -6 7; un_il -1 -8 8; un_imbec -6 -4 6; un_incid -9 -9 10; un_insta -14 -13 14; un_inter -8 -7 8
un_ipad -6 -7 7; un_iphon -6 -7 7; un_joli -15 -12 16; un_k -3 -3 6; un_la -11 -9 12; un_macbo -6 -7 7
un_magic 16 -15 -15; un_mega -8 -7 7; un_messa -15 -10 13; un_minut -5 -4 7; un_mot -7 -7 8; un_neuf -2 -1 3
un_numer -10 -9 10; un_oeil -6 -7 8; un_opera -20 -9 20; un_ordin -7 -8 13; un_ou -5 -5 5; un_papie -3 -3 4
un_parti -12 -11 14; un_pc -7 -6 7; un_petit -5 -4 6; un_peu -13 -5 8; un_poil -13 12 -10; un_prele -13 -12 13
un_quara -5 -5 6; un_qui -6 -11 13; un_rense -9 -8 10; un_respo -11 -8 12; un_s -4 -4 5; un_scand -12 -11 12
un_seul -6 -6 9; un_seule -10 -9 13; un_sms -9 -9 10; un_stylo -6 -6 6; un_techn -11 -8 11; un_telep -5 -5 6
un_termi -11 -11 12; un_ticke -12 -9 11; un_tour 10 -12 -10; un_trou -8 -2 9; un_un -5 -5 5; un_v -5 -5 8
under -6 -6 11; under_belle -5 -6 10; under_duran -3 -3 6; under_judo -6 -6 12; under_le -5 -5 9
under_leroy -5 -5 7; under_marin -5 -5 9; under_rossi -4 -4 5; under_soixa -3 -3 6; under_vasse -7 -7 8
une -28 -9 22; une_adres -7 -9 9; une_anten -7 -9 8; une_bonne -11 -8 11; une_box -9 -9 9; une_carpe -5 5 -5
une_centa -8 -8 8; une_cinqu -7 -8 8; une_conse -5 -5 6; une_dame -6 -6 6; une_demi -6 -6 7; une_dizai -11 -14 15
une_douza -5 -5 5; une_entre -6 -8 7; une_erreu -21 18 -15; une_escro -12 -16 14; une_fois -5 -6 6
une_heure -6 -7 8; une_honte -5 -5 7; une_impri -6 -6 7; une_machi -3 -4 7; une_mais -5 -12 11; une_minut 3 -6 -3
une_offre -9 -10 10; une_orang -7 -10 10; une_page -7 7 -5; une_paire -3 -4 6; une_perso -8 -9 9; une_petit -6 -9 9
une_quinz -5 -4 6; une_secon -8 -17 15; une_semai -9 -10 10; une_table -6 -6 9; une_tele -4 -6 8
une_trent -9 -13 13; une_veran -6 -8 8; une_vingt -5 -5 5; une_vraie -8 -4 10; uniqu -6 -5 9; uniqu_mon -6 -5 9
univ -6 -6 9; univ_tiret -6 -6 9; urgen -10 -8 11; urgen_je -10 -8 11; v -3 -9 6; v_> -5 -5 8; v_a -11 -11 12
v_aroba -8 -7 11; v_comme -6 -6 8; v_i -4 -4 6; v_la 6 -7 -6; v_o -6 -6 6; v_r -5 -5 6; va 14 -22 -4; va_> 12 -9 -19
va_beauc 5 -5 -5; va_bien 13 -13 -11; va_c 10 -10 -5; va_faire -3 -2 4; va_maint 6 -5 -5; va_mieux 17 -16 -12
va_te -8 -9 9; va_toujo -9 9 -5; va_venir -8 -7 8; va_voir -12 -15 13; vais -17 -14 18; vais_douce -6 -6 6
vais_pas -4 -7 8; vais_resil -9 -7 8; vais_teste -13 -6 12; vais_tout -7 -6 7; vais_voir -5 -5 6; vais_vous -7 -6 7
valer -5 -5 5; valer_dumon -5 -5 5; van -15 -15 16; van_damme -7 -7 7; van_den -8 -8 8; van_der -8 -8 9
varie -8 -8 9; varie_on -8 -8 9; vasse -9 -10 13; vasse_aroba -8 -7 10; vasse_v -5 -5 6; venir -9 -9 10
venir_> -8 -7 8; venir_me -8 -6 8; venu -9 -10 10; venu_> -9 -7 10; venu_deux -9 -11 12; venu_lundi -6 -6 6
veran -6 -8 8; veran_> -6 -8 8; verdi -5 -5 5; verdi_> -5 -5 5; verif -16 -10 14; verif_> -18 -13 19
verif_tout -10 -7 8; verne -4 -5 5; verne_et -4 -5 5; verra -15 -17 15; verra_bien -15 -17 15; vers -6 -7 7
vers_dix -6 -7 7; vert 11 -20 -6; vert_> 6 -31 4; vert_et 21 -23 -17; vert_mais -21 19 -8; verte 15 -21 -10
verte_> 16 -16 -14; verte_est 5 -5 -5; verte_et 6 -7 -6; verts 10 -10 -10; verts_> 10 -10 -10; very 6 -7 -6
very_good 6 -7 -6; veut -18 21 -19; veut_pas -19 21 -21; veut_toujo -4 7 -3; veux -14 -10 17; veux_decla -9 -9 10
veux_dire -4 -4 5; veux_etre -9 -8 9; veux_le -9 -9 13; veux_modif -6 -5 9; veux_parle -7 -5 10; veux_qu -3 -2 6
veux_quelq -7 -5 6; victo 0 -13 3; victo_ca 9 -9 -8; victo_hugo -8 -8 8; victo_point -6 -6 8; vidal -5 -5 9
vidal_aroba -5 -5 9; vide -15 21 -21; vide_> -15 20 -21; vide_comme -3 9 -9; video 13 -17 -9; video_demar 14 -15 -14
video_il 6 -6 -5; video_point -7 -7 7; vieil -5 -4 8; vieil_adres -5 -4 8; viens 6 0 -10; viens_de 10 2 -15
viens_la -10 -10 10; vient 4 6 -23; vient_> -9 9 -8; vient_de 7 0 -18; villa -4 -3 5; villa_et -4 -3 5
villi -6 -7 8; villi_en -6 -7 8; vin -6 -6 10; vin_cent -6 -6 10; vingt -22 -14 23; vingt_> -18 -11 18
vingt_ans -3 -3 5; vingt_cinq -10 -8 9; vingt_d -5 -5 5; vingt_deux -8 -8 10; vingt_dix -3 -4 7; vingt_douze -3 -2 5
vingt_et -11 -11 12; vingt_huit -1 -1 2; vingt_metre -9 -7 8; vingt_neuf -4 -4 5; vingt_on -8 -11 12
vingt_poste -5 -4 6; vingt_quatr -4 -4 5; vingt_sept -2 -2 3; vingt_six -3 -2 4; vingt_treiz -4 -3 4
vingt_trois -2 -2 4; vingt_vingt -2 -2 4; virem -10 -5 10; virem_sur -10 -5 10; visio -11 -12 12
visio_coupe -11 -12 12; vite -10 -12 11; vite_la -3 -2 4; vite_notez -8 -8 8; vite_tout 11 -9 -10; vivan -6 -6 6
vivan_> -6 -6 6; voila 9 -10 -10; voila_> 8 -9 -7; voila_c 14 -16 -11; voila_je -9 2 -1; voir -17 -14 18
voir_> -17 -13 17; voir_avec -5 -5 5; voir_je -5 -5 6; voire -8 -8 8; voire_six -8 -8 8; vois 0 7 -8
vois_mes 12 -12 -10; vois_pas -9 8 -7; voisi -16 -11 17; voisi_> -14 -11 13; voisi_en -3 -1 5; voit -10 -11 11
voit_ca -4 -5 5; voit_le -10 -11 10; voleu -11 -10 11; voleu_> -11 -10 11; voleu_des -9 -7 9; volko -6 -6 6
volko_v -6 -6 6; vos -8 -7 8; vos_histo -6 -4 6; vos_machi -5 -5 5; vos_quest -7 -7 7; vos_techn -2 -2 5
votre -23 -5 14; votre_abonn -9 -10 10; votre_affai -7 8 -4; votre_boite -9 -7 8; votre_calme -10 -7 9
votre_clien -6 -4 7; votre_dossi -7 -6 7; votre_intel -6 -6 6; votre_numer -3 -7 9; votre_ordin -1 -3 4
votre_respo -13 -9 14; votre_retou -8 -9 9; votre_servi -13 -12 13; votre_truc -7 8 -8; voudr -13 -4 9
voudr_annul -9 -7 9; voudr_chang -9 -9 10; voudr_joind -7 -5 8; voudr_modif -9 -6 12; voudr_parle -3 -2 5
voudr_pas -6 6 -6; voudr_qu -7 -6 7; voudr_une -5 -5 6; voule -9 -9 10; voule_> -7 -8 8; voule_laque -7 -5 8
vous 3 -16 4; vous_> 6 -13 -3; vous_ai -6 -7 8; vous_allez -10 -7 8; vous_appel -26 -13 25; vous_arret 7 -8 -7
vous_aurai 6 -8 -5; vous_autre -9 -7 10; vous_avez -7 7 -6; vous_comme -9 -6 8; vous_compr -2 -5 6
vous_confi 11 -13 -10; vous_conta -4 -1 5; vous_d -13 -9 11; vous_deran -9 -8 9; vous_dirai -19 -12 18
vous_dire -14 -3 9; vous_dis -17 -13 17; vous_disai -2 -1 3; vous_disie 8 -7 -8; vous_dites -7 -6 8
vous_donne -4 -3 5; vous_ecriv -4 -3 7; vous_embet -6 6 -6; vous_enten 9 -9 -9; vous_etes 4 -12 -3
vous_faire -5 -5 5; vous_faite -16 -13 16; vous_felic -10 -7 9; vous_foute -8 -4 9; vous_l -15 -13 17
vous_le -9 -3 5; vous_m 2 -4 -3; vous_maint -9 -9 9; vous_me 1 -9 -1; vous_mette -1 0 1; vous_moque -12 -12 13
vous_parle -10 -8 10; vous_plait -8 -6 7; vous_pouve -15 -11 15; vous_previ -8 -5 11; vous_que 0 3 -10
vous_qui -4 -6 8; vous_rappe -13 -12 15; vous_recoi 14 -12 -14; vous_remer 9 -8 -10; vous_repon -5 -5 5
vous_savez -5 -4 8; vous_telep -3 -2 4; vous_voule -9 -9 10; vous_vous -16 -18 19; voyan 9 8 -19
voyan_clign -13 -9 11; voyan_est 10 12 -26; voyan_ne -8 10 -9; voyan_nulle -10 -11 10; voyan_orang -6 7 -7
voyan_qui -5 9 -9; voyan_reste -9 9 -8; voyan_rouge 1 -8 -3; voyan_sont 10 -10 -10; vpn -11 -8 12; vpn_et -4 -1 5
vpn_sans -7 -7 8; vraie -8 -4 10; vraie_perso -8 -4 10; vraim -8 11 -11; vraim_> -8 11 -11; w -8 -10 13
w_point -8 -10 13; w_w -8 -10 13; wait -7 -6 7; wait_je -7 -6 7; wanad -5 -4 8; wanad_point -5 -4 8; wanna -3 -5 7
wanna_doux -3 -5 7; web -7 -5 6; web_depui -7 -5 6; web_sont -4 -1 5; weber -5 -6 10; weber_aroba -5 -6 10
wifi 5 -4 -8; wifi_> 2 -7 -1; wifi_est 10 2 -17; wifi_fonct 10 -8 -10; wifi_frere -4 9 -8; wifi_is -7 -9 7
wifi_mais -9 9 -8; wifi_ne -6 8 -8; wifi_s -10 -9 10; wifi_vous -7 -6 8; windo -9 -8 10; windo_10 -9 -8 10
windo_11 -9 -8 10; worki -11 4 -2; worki_> -9 9 -9; worki_depui -7 -9 7; wyatt -1 -2 3; wyatt_doubl -1 -2 3
x -2 -2 5; x_comme -2 -3 5; x_point -2 -1 3; xavie -6 -5 10; xavie_a -2 -3 5; xavie_point -8 -7 11; y 14 -2 -22
y_a 7 2 -17; y_arriv -16 3 -2; y_conna -5 -5 5; y_est 16 -14 -14; y_fait -19 17 -7; y_manqu -11 11 -10
yahoo -5 -4 8; yahoo_point -5 -4 8; yande -7 -7 9; yande_point -7 -7 9; yann -2 -4 6; yann_souli -2 -4 6
yeste -7 -9 7; yeste_> -7 -9 7; yeux -7 -7 8; yeux_> -7 -7 8; youss -9 -10 10; youss_ben -9 -10 10; youtu 12 -12 -11
youtu_se 12 -12 -11; yves -10 -10 10; yves_kergu -7 -6 7; yves_tangu -8 -9 9; yvett -8 -8 8; yvett_carpe -8 -8 8
yvonn -8 -8 9; yvonn_> -10 -3 11; yvonn_pruni -7 -8 8; z -7 -7 9; z_e -3 -3 6; z_ero -5 -5 5; z_h -4 -4 5
z_o -2 -3 5; zero -20 11 -11; zero_> -12 12 -12; zero_ameli -8 8 -8; zero_six -4 -5 5; zhang -9 -9 9
zhang_> -9 -9 9; zoe -3 -5 7; zoe_point -1 -2 3; zoe_sans -4 -7 10; zut -11 12 -12; zut_c -11 12 -12
""",
    ),
    "problem": (
        "internet mobile unclear",
        """
01 -15 -15 15; 01348 -12 -12 12; 01348_> -12 -12 12; 01_30 -7 -7 7; 01_40 -4 -4 5; 01_45 -6 -6 6; 02 -7 -7 7
02_33 -7 -7 7; 03 -7 -7 8; 03_21 -7 -7 8; 04 -7 -7 7; 04_91 -7 -7 7; 06 -15 -17 17; 06123 -12 -18 16
06123_> -12 -18 16; 0696 -8 -8 8; 0696_73 -8 -8 8; 06_03 -7 -7 8; 06_10 -6 -6 6; 06_12 -6 -6 6; 06_33 -5 -6 6
06_47 -6 -6 6; 06_60 -7 -7 7; 06_67 -5 -5 5; 06_88 -4 -4 5; 07 -8 -7 8; 07_90 -8 -7 8; 08 -7 -7 7; 08_> -7 -7 7
10 -13 -13 13; 10_10 -7 -7 7; 10_11 -6 -6 6; 10_> -7 -7 7; 10_appar -10 -10 10; 11 -6 -6 6; 11_12 -6 -6 6
12 -15 -15 16; 12_14 -6 -6 6; 12_34 -9 -10 10; 12_89 -5 -5 5; 12_et -9 -6 9; 13 -6 -6 6; 13_> -6 -6 6; 14 -7 -7 7
14_13 -6 -6 6; 14_59 -9 -9 10; 14_pas -6 -6 6; 18 -6 -6 6; 18_heure -6 -6 6; 21 -7 -7 8; 21_99 -7 -7 8
22 -11 -11 11; 22_90 -6 -6 6; 22_> -7 -7 7; 23 -7 -7 7; 23_08 -7 -7 7; 3 -9 -7 9; 30 -7 -7 7; 30_44 -7 -7 7
32 -7 -7 7; 32_14 -9 -9 10; 32_475 -6 -6 6; 33 -12 -11 12; 33612 -12 -12 12; 33612_> -12 -12 12; 33_44 -11 -11 12
33_6 -7 -7 7; 34 -9 -10 10; 34_56 -9 -10 10; 34_aroba -2 -3 5; 3_chene -4 -2 6; 3_ordin -7 -6 7; 3_telep -7 -6 7
4 -6 -11 7; 40 -4 -4 5; 40_50 -4 -4 5; 44 -10 -11 11; 44_55 -11 -11 12; 44_82 -7 -7 7; 45 -12 -12 12; 45_22 -6 -6 6
45_c -5 -5 5; 45_rue -5 -6 5; 47 -6 -6 6; 475 -6 -6 6; 475_12 -6 -6 6; 47_48 -6 -6 6; 48 -6 -6 6; 48_49 -6 -6 6
49 -6 -6 6; 49_50 -6 -6 6; 4_5 -6 -11 7; 4g -20 22 -28; 4g_en -12 13 -14; 4g_march -9 10 -17; 4g_ne -8 11 -6
4g_passe -14 15 -21; 5 -6 -11 7; 50 -9 -9 10; 50_60 -4 -4 5; 50_> -6 -6 6; 55 -13 -13 14; 55_66 -7 -7 7
55_doubl -5 -6 6; 55_ou -4 -4 5; 56 -9 -10 10; 56_78 -7 -7 7; 56_79 -6 -6 6; 56_> -6 -6 6; 59 -9 -9 10
59_98 -9 -9 10; 5_7 -6 -11 7; 5g -15 16 -16; 5g_est -11 11 -12; 5g_passe -8 8 -8; 6 -7 -7 7; 60 -8 -8 8
60_10 -7 -7 7; 60_70 -4 -4 5; 63 -8 -7 8; 63_je -8 -7 8; 66 -10 -10 11; 66_55 -4 -4 5; 66_> -7 -7 7; 67 -9 -10 10
67_12 -5 -5 5; 67_> -7 -7 7; 6_12 -7 -7 7; 7 -6 -11 7; 70 -4 -4 5; 70_comme -4 -4 5; 72 -8 -7 8; 72_63 -8 -7 8
73 -8 -8 8; 73_74 -8 -8 8; 74 -8 -8 8; 74_75 -8 -8 8; 75 -10 -9 10; 75_> -10 -9 10; 76000 -5 -6 5
76000_rouen -5 -6 5; 77 -12 -12 12; 77_23 -7 -7 7; 77_66 -4 -4 5; 78 -7 -7 7; 78_> -7 -7 7; 79 -6 -6 6; 79_> -6 -6 6
7_8 -6 -11 7; 8 -6 -11 7; 81 -8 -7 8; 81_72 -8 -7 8; 82 -7 -7 7; 82_67 -7 -7 7; 87 -6 -6 6; 87_> -6 -6 6; 88 -4 -4 5
88_77 -4 -4 5; 89 -5 -5 5; 89_45 -5 -5 5; 8_9 -6 -11 7; 9 -6 -11 7; 90 -12 -11 12; 90_81 -8 -7 8; 90_87 -6 -6 6
91 -7 -7 7; 91_77 -7 -7 7; 98 -9 -9 10; 98_> -9 -9 10; 99 -7 -7 8; 99_75 -7 -7 8; 9_> -6 -11 7; <_01 -11 -10 11
<_01348 -12 -12 12; <_02 -7 -7 7; <_04 -7 -7 7; <_06 -16 -16 17; <_0696 -8 -8 8; <_07 -8 -7 8; <_10 -10 -10 10
<_3 -7 -6 7; <_32 -6 -6 6; <_33612 -12 -12 12; <_a -14 -3 7; <_absol -8 -9 9; <_affir -10 -10 10; <_ah -13 -10 12
<_aissa -7 -7 7; <_ajout -8 -8 8; <_alain -4 -4 4; <_alexa 7 -7 -5; <_alice -6 -6 6; <_allez -9 -12 11
<_allo -4 -15 8; <_alors -17 -4 12; <_amina -10 -10 10; <_anna -10 -10 11; <_anne -5 -5 9; <_annie -6 -6 11
<_antoi -12 -12 12; <_appel -11 11 -11; <_aroba -8 -8 9; <_arret -9 -9 10; <_atten -18 -19 19; <_au -20 -14 19
<_aucun -11 -10 9; <_autan -7 -7 7; <_avant 7 -7 -7; <_b -10 -12 13; <_bah -11 -5 8; <_bande -9 -9 9
<_bauer -6 -6 6; <_ben -5 -21 12; <_berna -4 -3 7; <_bien -8 -8 8; <_bilou 7 -6 -8; <_blabl -12 -12 12
<_bob -5 -5 8; <_bonjo -5 -10 8; <_bonso 9 -9 -8; <_boula -9 -9 9; <_box 15 -12 -16; <_bruno -6 -7 12
<_c -22 -14 19; <_ca -22 -15 23; <_cabin -6 -5 9; <_capuc -10 -10 10; <_carte -7 7 -7; <_ce 5 -18 2; <_celui -6 -5 6
<_certe -12 -12 12; <_chape -9 -8 9; <_cher -7 7 -7; <_chez -5 -10 7; <_cinq -8 -10 9; <_cinqu -10 -10 10
<_clair -10 -10 10; <_cleme -12 -12 12; <_comme -9 -9 10; <_conne 3 -8 0; <_conta -9 -9 11; <_corin -6 -6 7
<_coupu 11 -10 -11; <_d -11 -10 10; <_dans -2 -22 6; <_de -5 -7 7; <_deman -8 -9 8; <_depui -13 -8 11
<_des -1 -17 4; <_desol -8 -8 8; <_deux -16 -15 18; <_didie -4 -4 8; <_direc -6 -7 9; <_dites 8 -7 -9
<_dix -16 -18 18; <_docte -7 -7 7; <_domma -12 -12 12; <_donc 8 -4 -7; <_doubl -4 -3 5; <_du -15 -13 14
<_dupon -7 -7 7; <_dupui -10 -10 10; <_ecout -9 -9 10; <_ecuri -6 -5 8; <_elle -15 -18 16; <_en 11 -21 3
<_entre -7 -7 7; <_envoy -6 -7 6; <_eric -2 -2 4; <_espec -7 -7 7; <_est -8 -10 9; <_euh -3 -18 9; <_eva -10 -10 10
<_evide -10 -8 10; <_excus 2 -14 -1; <_f -6 -7 8; <_faceb 16 -14 -18; <_faite -6 4 -3; <_fatou -6 -7 7
<_fauve -5 -5 5; <_fleur -5 -5 7; <_franc -10 -9 10; <_frere 7 -6 -7; <_garag -4 -3 6; <_gerar -8 -7 10
<_gille -6 -6 9; <_gmail 0 -15 6; <_gsm -9 8 -8; <_guy -5 -5 5; <_hamid -5 -4 6; <_helen -7 -7 9; <_herve -8 -8 8
<_hier -8 -9 8; <_hugo -10 -11 10; <_huit -7 -7 8; <_huita -8 -9 8; <_ici -8 -8 8; <_il -18 -10 16; <_ils 0 2 -13
<_impec -8 -11 10; <_impos 8 -4 -15; <_info -7 -7 7; <_inter -13 -2 7; <_inuti -7 -7 7; <_isabe -6 -6 6
<_j -11 -11 14; <_je -3 -17 15; <_jean -13 -13 14; <_jocel -6 -6 7; <_josia -4 -4 7; <_jsp -8 7 -6; <_julie -5 -4 8
<_k -1 -1 2; <_katy -5 -4 6; <_kikid -10 -10 14; <_l 9 -3 -15; <_la -5 13 -14; <_laura -7 -6 7; <_laure -13 -13 13
<_le 3 0 -10; <_lemai -10 -9 10; <_les -6 8 -12; <_ling -10 -10 10; <_loic -5 -5 5; <_lucas -4 -5 8; <_lucie -3 -2 5
<_ludiv -10 -10 10; <_lundi -9 -9 9; <_m -3 -3 6; <_ma -2 4 -11; <_madam -14 -10 13; <_mais -15 -15 15
<_maitr -9 -10 9; <_malhe -8 -7 8; <_maman 8 -6 -10; <_marc -4 -4 6; <_maria -8 -8 8; <_marie -11 -12 13
<_marti -6 -7 6; <_mateo -6 -6 7; <_meme 10 -11 -9; <_merci -9 -9 9; <_merde -7 -7 7; <_mes 2 4 -17; <_messa -5 6 -6
<_mette -11 -10 11; <_micro 10 -10 -10; <_mille -8 -7 8; <_mobil -8 15 -19; <_moham -5 -6 7; <_moi -6 -6 6
<_mon -1 3 -13; <_monsi -16 -15 16; <_my -8 -8 8; <_nadin -3 -2 5; <_natha -6 -6 9; <_nenni -9 -10 10
<_netfl 12 -12 -10; <_nguye -12 -12 12; <_nicol -4 -4 8; <_nom -6 -6 6; <_non -3 -13 7; <_nonan -9 -11 10
<_nos 7 -2 -17; <_notre -10 10 -11; <_nourd -6 -5 7; <_nous -12 -7 11; <_numer -9 -11 12; <_o -4 -4 5; <_oh -9 -8 9
<_ok -16 -16 16; <_on -2 -9 3; <_orang -14 -15 14; <_ordin 10 -4 -8; <_oui -16 -12 16; <_ousma -8 -7 8; <_p -4 -3 5
<_paill -11 -12 11; <_papa -10 -16 11; <_pardo -3 -11 4; <_parle -9 -8 8; <_parti -14 -12 13; <_pas 0 -23 10
<_passe -14 -14 14; <_paul -13 -12 13; <_pauli -6 -6 6; <_perso -16 2 6; <_perte 6 -5 -5; <_peuch 4 -4 -1
<_pfff -8 -8 8; <_pierr -4 -5 8; <_plus -25 -8 23; <_pluto -6 -5 6; <_porca -4 -3 5; <_pour -5 -3 5; <_pourq -5 -5 5
<_prend -5 -5 5; <_preno -8 -8 9; <_putai -11 -15 14; <_quand -16 14 -12; <_quato -8 -8 8; <_quatr -12 -7 9
<_quel -10 -10 10; <_quelq -11 -14 13; <_quinz -12 -13 13; <_quoi -13 -11 12; <_rachi -3 -3 6; <_rappe -7 -6 7
<_redem -14 -11 13; <_resea -8 8 -8; <_rien -13 -19 16; <_roami -10 10 -10; <_robin -5 -5 6; <_rue -6 -6 6
<_s -9 -7 11; <_sa 5 -5 -5; <_sabin -6 -6 6; <_salut 4 -8 -1; <_sandr -7 -7 7; <_sans -11 -9 10; <_sav -8 -7 8
<_secre -6 -7 10; <_sept -10 -10 11; <_septa -12 -12 12; <_servi -10 -11 11; <_si -8 -8 8; <_six -12 -12 12
<_soixa -8 -8 8; <_solan -6 -6 6; <_sophi -3 -2 6; <_speed 5 -5 -5; <_steph -9 -9 9; <_stop -5 -8 10
<_sur -18 -14 9; <_surem -15 -13 14; <_sylvi -8 -8 8; <_t -6 -6 6; <_tais -8 -11 11; <_tatia -6 -6 6; <_te -9 -9 12
<_teams 12 -9 -13; <_telep -10 -8 9; <_test -12 -10 12; <_theo -11 -9 10; <_tom -8 -6 13; <_tous -11 -9 10
<_tout -18 -22 21; <_trans -6 -6 6; <_treiz -6 -6 6; <_trois -17 -12 15; <_tu -3 -4 7; <_un -23 -27 27
<_une -24 -22 24; <_va -7 -6 6; <_vas -6 -6 7; <_vers -11 -8 9; <_viens -9 -10 10; <_vingt -9 -9 10; <_vite -12 -7 8
<_votre -10 -9 9; <_vous -17 -14 18; <_wesh 7 -7 -5; <_wifi 15 -10 -16; <_x -2 -2 5; <_y -21 -9 15; <_yes -11 -11 11
<_yo -5 -6 6; <_yvett -8 -8 8; <_zbign -10 -10 10; <_zero -4 -5 9; <_zut -12 -12 12; a -3 -9 7; a_activ -14 14 -9
a_aroba -3 -3 5; a_arrac 7 -6 -7; a_b -6 -4 9; a_besoi 7 -7 -7; a_c -8 -7 8; a_cause -8 -5 6; a_ce -3 -4 5
a_chaqu 7 2 -12; a_chope 8 -8 -2; a_cinq -7 -12 8; a_clign 6 -6 -5; a_comme -6 6 -4; a_conca -8 -9 8
a_conne 12 -11 -4; a_conta 6 -6 -6; a_cote 9 -10 -6; a_coupe 9 -7 -10; a_crash 11 -11 -11; a_d -4 -3 5
a_dans -10 -9 10; a_de -15 9 -1; a_debra 9 -9 -8; a_deja -3 -2 4; a_des 1 -4 -1; a_deux 3 -7 -2; a_dista 5 -4 -5
a_dit -11 -25 18; a_dix -8 -8 9; a_donne -4 -7 8; a_du -9 -9 9; a_ecrit 7 -6 -10; a_emett -6 6 -6; a_emmen -7 -7 7
a_encor -11 -8 9; a_envoy -12 12 -10; a_ete -6 7 -10; a_exact -11 -7 10; a_expli -11 -11 11; a_fait -14 -2 10
a_fil -6 7 -9; a_fondu 9 -8 -9; a_gliss -6 7 -9; a_grill 11 -11 -11; a_h -6 -6 7; a_insta 7 -4 -8; a_inter 12 -8 -12
a_joind -10 10 -9; a_jour -9 2 2; a_l -12 -4 8; a_la 11 -16 -11; a_lache 6 -4 -6; a_le -14 -15 16; a_les -7 -7 7
a_ma -11 -15 14; a_matin 13 -9 -13; a_me 11 -4 -17; a_mes -5 10 -10; a_mon -8 -7 8; a_mort 7 -7 -7; a_n -4 -4 7
a_namur -13 9 -9; a_nos 8 -7 -7; a_o -3 -2 5; a_ouvri 16 -16 -11; a_parle -6 -6 6; a_parti -6 -6 6; a_pas -1 10 -12
a_peine 8 -6 -8; a_perdu 9 -10 -7; a_perso -14 -3 6; a_plus 9 0 -24; a_point -10 -10 12; a_probl -5 -5 7
a_propo -3 -2 4; a_qu -7 -6 7; a_quatr -7 -7 7; a_que -11 -7 10; a_quelq -8 -7 9; a_qui -8 -12 10; a_quoi -8 -8 10
a_recev -11 11 -11; a_regar 6 -6 -6; a_repet 9 -7 -9; a_retab 11 -8 -13; a_rien -9 -9 9; a_robas -6 -6 6
a_se 8 -8 -4; a_signe -11 -11 11; a_soir 6 -5 -6; a_son 5 -5 -5; a_t -6 -6 7; a_telec 8 -8 -6; a_touch -6 -8 7
a_tout -7 -8 8; a_u -6 -6 6; a_un -3 -10 6; a_une 3 -10 -2; a_v -2 -2 5; a_vole -9 9 -6; a_votre -8 -8 8
a_y -8 -8 8; a_zero -5 10 -8; abdou -8 -11 10; abdou_traor -8 -11 10; abonn -14 -23 18; abonn_> -23 -20 23
abonn_chez -5 -5 8; abonn_fibre 8 -7 -9; absol -11 -9 11; absol_c -8 -9 9; absol_que -5 -5 5; acced 9 -8 -10
acced_au 9 -8 -10; accen -9 -9 11; accen_> -6 -6 7; accen_aigu -6 -6 7; acces 22 -21 -17; acces_a 10 -7 -13
acces_au 15 -16 -13; acces_inter 9 -9 -10; accor -8 -9 9; accor_> -8 -9 9; accro 8 -6 -9; accro_pas 11 -17 -5
accro_plus -7 7 -7; accue 5 -14 1; accue_> -8 -8 8; accue_s 11 -11 -11; achet -8 -9 9; achet_l -8 -9 9
acord -11 -10 10; acord_> -11 -10 10; acord_d -11 -10 10; activ -15 13 -11; activ_> -4 8 -8; activ_ma -14 14 -9
activ_trois -6 6 -6; actua 11 -10 -13; actua_plus 11 -10 -13; adais 6 -6 -5; adais_est 6 -6 -5; admin -8 -9 8
admin_canto -8 -9 8; adres -12 -13 13; adres_c -7 -8 7; adres_euh -5 -5 5; adres_que -7 -6 7; adsl 14 -12 -14
adsl_elle 7 -4 -8; adsl_est 13 -14 -11; adsl_qui 9 -10 -8; affai -6 -5 6; affai_a -6 -5 6; affic 4 8 -22
affic_appel -6 6 -7; affic_aucun -8 8 -7; affic_conne 8 -8 -7; affic_jamai 6 -6 -5; affic_mais -6 6 -6
affic_pas 11 -5 -16; affic_plus -12 12 -12; affic_reche -9 9 -6; affic_un 10 -12 -9; affir -10 -10 10
affir_chef -10 -10 10; agaca -6 -8 7; agaca_> -6 -8 7; agenc -3 -17 9; agenc_> 10 -10 -10; agenc_du -9 -9 9
agenc_est 7 -4 -6; agenc_se -9 -7 9; agent -19 -12 19; agent_> -17 -8 16; agent_je -7 -7 7; ah -13 -10 12
ah_ben -9 -7 9; ah_mais -6 -5 6; ah_que -12 -11 12; ai -5 -1 0; ai_achet -8 -9 9; ai_annul -12 -13 13
ai_appel 8 -4 -7; ai_assez -7 -7 7; ai_aucun -5 5 -5; ai_besoi -15 -13 15; ai_c -9 8 -8; ai_chang -6 8 -10
ai_clien -6 -8 8; ai_comma -4 8 -8; ai_compt -10 -7 12; ai_de -9 10 -10; ai_deja -10 -12 12; ai_demen -13 -14 13
ai_des -8 7 -7; ai_deux -9 -8 10; ai_dit -2 5 -7; ai_encor -5 -6 6; ai_etein -7 7 -7; ai_eu -7 -8 7
ai_fait 10 -10 -10; ai_inter -2 13 -18; ai_jamai -11 7 -3; ai_je -8 -12 10; ai_la -8 9 -9; ai_laiss -8 -8 8
ai_le 8 -8 -7; ai_marre -6 -13 9; ai_mis -7 9 -11; ai_mise -4 8 -8; ai_oubli -8 -8 9; ai_parle -10 -12 15
ai_pas -6 -14 9; ai_perdu -11 12 -12; ai_plus 15 6 -30; ai_pus 6 -5 -6; ai_quatr -3 -1 4; ai_ras -7 -7 7
ai_recu -4 -14 6; ai_redem -16 0 3; ai_regar 6 -2 -6; ai_rien 18 -19 -16; ai_soixa -9 -11 10; ai_sousc 13 -7 -15
ai_toujo 13 -7 -15; ai_tout -11 -12 12; ai_un 8 -10 -5; ai_une -11 -16 13; ai_vraim -6 -7 8; ai_zero -5 6 -6
aide -12 -11 12; aide_> -12 -11 12; aider -7 -7 8; aider_> -7 -7 7; aider_moi -5 -5 7; aie -5 -5 5; aie_un -5 -5 5
aigu -6 -6 7; aigu_> -6 -6 7; aille 6 -3 -6; aille_mais 6 -3 -6; aimab -9 -6 9; aimab_> -9 -6 9; aime -6 6 -5
aime_esse -6 6 -5; aimer -6 -6 6; aimer_autan -6 -6 6; aissa -7 -7 7; aissa_diall -7 -7 7; ajout -8 -8 8
ajout_un -8 -8 8; alain -10 -11 11; alain_girar -6 -6 6; alain_point -4 -4 4; alain_tiret -4 -4 4; alarm -4 5 -8
alarm_me 12 -11 -8; alarm_ne -7 7 -6; alexa 7 -7 -5; alexa_elle 7 -7 -5; alice -6 -6 6; alice_neuf -6 -6 6
allai -11 -9 11; allai_passe -11 -9 11; aller 18 -18 -15; aller_sur 18 -18 -15; allez -8 -14 12; allez_> -6 -6 6
allez_enten -5 -6 6; allez_passe -9 -12 11; allo -4 -15 9; allo_> -18 -12 16; allo_allo -7 -6 8
allo_bonjo -12 -11 12; allo_c -7 -6 8; allo_oui 19 -14 -19; allum 4 -1 -9; allum_> -8 7 -6; allum_plus 16 -15 -15
alors -1 -1 -2; alors_a -2 -2 4; alors_atten -2 -2 4; alors_c -2 -4 5; alors_comme -7 -8 10; alors_ecout 6 -2 -6
alors_en 8 -9 -8; alors_euh -18 -18 19; alors_il 5 -4 -5; alors_j -5 5 -4; alors_je -8 -12 12; alors_la -11 10 -9
alors_le -8 4 -7; alors_moi -4 -4 6; alors_nom -5 -5 5; alors_qu -12 11 -8; alors_que 17 -16 -11
alors_there -3 -2 5; alors_voila 7 -12 -6; alors_zero -2 -3 4; amina -10 -10 10; amina_cisse -10 -10 10; an -8 -9 9
an_derni -8 -9 9; anato -6 -8 10; anato_point -2 -4 5; anato_r -2 -3 4; anato_u -5 -5 5; ancie -5 -6 6
ancie_c -5 -6 6; anna -10 -10 11; anna_kern -10 -10 11; anne -12 -11 12; anne_lemai -7 -7 7; anne_sophi -8 -7 7
anne_tiret -5 -5 9; annie -5 -6 7; annie_girar -6 -6 11; annie_point -5 -5 6; annul -15 -17 16; annul_> -12 -13 13
annul_la -9 -9 9; ans -9 -11 13; ans_> -9 -11 10; ans_et -3 -1 4; ans_je -5 -7 7; anten -2 -14 4; anten_> -9 -8 9
anten_sur 13 -11 -13; antoi -16 -16 16; antoi_> -12 -12 12; antoi_tiret -4 -4 6; aol -4 -4 7; aol_point -4 -4 7
ap -7 8 -4; ap_d -7 8 -4; apost -6 -6 6; apost_d -6 -6 6; appai -12 12 -12; appai_plus -12 12 -12; appar -20 -17 22
appar_> -16 -19 18; appar_deux -5 -5 5; appar_en -6 -6 6; appar_et -6 7 -9; appar_ne 6 -6 -4; appar_pas 8 -8 -9
appar_que -10 -10 10; appel -23 28 -16; appel_> -27 24 -13; appel_abdou -8 -11 10; appel_au -7 -13 8
appel_avec 10 -11 -8; appel_c -10 9 -9; appel_ca -8 12 -6; appel_car -11 12 -13; appel_comme -8 -18 15
appel_d -9 10 -10; appel_de 5 -19 3; appel_depui -12 12 -11; appel_du 13 -8 -15; appel_entra -11 11 -8
appel_et -15 15 -14; appel_henri -7 -10 8; appel_il -12 9 -8; appel_j 13 -16 -12; appel_jamai -5 -9 8
appel_jean -7 -9 9; appel_jeann -9 -10 10; appel_julie -7 -9 9; appel_l -9 10 -13; appel_la -7 7 -6
appel_laura -5 -4 6; appel_ma -4 6 -7; appel_mais -12 12 -11; appel_mes -9 10 -10; appel_mon -5 6 -6
appel_ne -13 13 -13; appel_ni -12 11 -11; appel_on -10 10 -7; appel_parce 13 -12 -11; appel_pas -3 -9 9
appel_passe 6 -6 -5; appel_perso -12 14 -15; appel_pour -8 -12 10; appel_qui -9 8 -8; appel_se -9 10 -13
appel_sont -6 6 -5; appel_tombe -7 7 -6; apres -9 -10 11; apres_> -2 -2 4; apres_midi -8 -9 8; ardec -5 5 -3
ardec_aroba -4 -5 8; ardec_quand -5 6 -5; arnaq -6 -7 7; arnaq_votre -6 -7 7; aroba -10 -9 17; aroba_a -6 -4 9
aroba_aol -4 -4 7; aroba_aroba -8 -8 9; aroba_dupon -6 -7 6; aroba_ecole -6 -7 10; aroba_elect -8 -7 8
aroba_euh -9 -9 9; aroba_free -5 -5 10; aroba_gmail -6 -5 7; aroba_hotma -5 -5 8; aroba_la -5 -6 6
aroba_labo -7 -7 7; aroba_lapos -6 -5 7; aroba_live -6 -6 7; aroba_lycee -6 -7 9; aroba_ma -9 -10 10
aroba_mairi -3 -4 6; aroba_menui -6 -6 9; aroba_non -3 -3 5; aroba_orang -8 -5 11; aroba_out -4 -3 5
aroba_outlo -7 -6 10; aroba_pierr -4 -5 8; aroba_roman -7 -7 8; aroba_s -5 -5 6; aroba_sfr -2 -2 5
aroba_skyne -6 -6 6; aroba_univ -4 -5 8; aroba_wanad -5 -5 5; aroba_yahoo -6 -5 10; arrac 13 -14 -10
arrac_> 9 -10 -7; arrac_le 7 -6 -7; arret 11 -13 -6; arret_> 10 -9 -8; arret_d 8 -6 -8; arret_de -9 -9 10
arriv 7 5 -25; arriv_> -6 -17 6; arriv_a -1 10 -17; arriv_dans 12 -11 -12; arriv_pas 8 2 -20; arriv_plus 11 -6 -15
arriv_sur -5 6 -6; as 7 -6 -8; as_vu 7 -6 -8; assez -7 -7 7; assez_> -7 -7 7; assis -10 -15 12; assis_de -12 -11 11
assis_socia -8 -9 8; attac -4 -4 8; attac_aroba -5 -5 10; attac_avec -3 -2 6; attac_kiki -2 -3 5; attac_le -4 -2 6
attac_t -4 -3 5; atten -20 -20 23; atten_> -11 -10 11; atten_c -6 -11 10; atten_cheri -6 -13 9
atten_deux -15 -18 17; atten_euh -2 -2 4; atten_j -3 -3 5; atten_je -7 -7 7; atten_non -4 -4 4; atten_que -11 -11 12
atten_un -7 -10 9; attri -9 11 -12; attri_> -9 11 -12; au -3 -9 4; au_06 -6 -6 6; au_45 -5 -6 5; au_au -6 -6 6
au_bon -3 -2 4; au_bout -13 18 -20; au_burea 13 -14 -12; au_cloud 6 -6 -6; au_diabl -7 -6 6; au_douze -9 -7 9
au_fond -8 9 -9; au_magas 6 -6 -6; au_milie -4 -4 8; au_minit -8 -8 8; au_moins -5 -6 6; au_mois -8 -7 8
au_mur 5 -5 -5; au_nivea -9 13 -14; au_nom -9 -9 9; au_numer -7 -7 7; au_pluri -6 -5 8; au_point 9 -9 -8
au_premi -5 -14 5; au_quart -10 9 -9; au_resea 11 -11 -3; au_serve 14 -14 -13; au_servi -6 -6 6; au_sous -11 -9 10
au_sujet -8 -14 10; au_telep -13 0 6; au_trava -11 -12 12; au_trois -5 -5 6; au_villa -5 6 -5; au_vpn 5 -5 -5
au_web 12 -12 -11; au_wifi 10 -9 -9; au_zero -4 -4 4; auber -10 -10 10; auber_> -10 -10 10; aucun -14 -1 1
aucun_> -19 -15 16; aucun_appel -15 15 -12; aucun_barre -10 14 -23; aucun_idee -7 -8 8; aucun_lumie 12 -11 -9
aucun_page 7 -6 -7; aucun_servi -12 17 -17; aucun_signa 6 -5 -5; aucun_site 10 -10 -11; aucun_son -6 7 -9
aucun_souci -5 5 -5; augus -8 -5 7; augus_augus -8 -5 7; augus_je -8 -5 7; augus_lefor -8 -5 7; aujou -9 -10 10
aujou_hui -9 -10 10; aurai -12 -7 10; aurai_besoi -10 -8 10; aurai_pas -6 -6 6; aurai_une -7 -6 7; aussi -8 -8 8
aussi_lamen -8 -8 8; autan -12 -11 12; autan_que -7 -7 7; autan_voir -6 -6 6; autre -13 -9 12; autre_> -12 -8 10
autre_chose -10 -9 12; autre_truc -8 -5 11; aux 8 -7 -8; aux_frais 8 -7 -9; aux_gens -4 -5 6; avais 7 -7 -7
avais_huit 7 -7 -7; avant 7 -7 -7; avant_j 7 -7 -7; avec 4 -10 -1; avec_box 9 -4 -8; avec_ceux -8 -8 8
avec_d 6 -3 -6; avec_deux -3 -2 6; avec_l 8 -8 -8; avec_le -1 1 -12; avec_leque -8 -9 9; avec_ma 17 -8 -17
avec_mon 8 -2 -15; avec_ton -7 -6 6; avec_trois -5 -3 5; avec_un -9 -18 11; avec_une -16 -12 16; avec_vos -5 -4 6
avec_vous -6 -6 9; avez -17 -12 17; avez_besoi -5 -5 5; avez_deja -6 -6 6; avez_donne -10 -10 10; avez_mal -9 -10 10
avez_menti -3 -2 5; avez_pas -6 -5 7; avez_un -6 -6 7; avez_vu -8 -9 9; avoca -5 -6 6; avoca_bande -5 -6 6
avoir -3 -7 5; avoir_affai -6 -5 6; avoir_les 6 -5 -6; avoir_un -5 -5 5; avons 6 -6 -6; avons_plus 6 -6 -6
b -15 -16 18; b_> -6 -6 6; b_a -7 -8 8; b_c -4 -4 8; b_comme -10 -12 13; b_dumon -3 -3 5; b_e -5 -4 6; b_o -6 -5 7
b_point -4 -4 5; b_r -3 -2 4; ba -8 -7 8; ba_b -8 -7 8; bah -11 -5 8; bah_ecout -7 8 -8; bah_non -9 -10 10
bande -14 -18 17; bande_de -14 -18 17; banqu 4 -2 -13; banqu_> 7 -7 -7; banqu_je -9 9 -9; bapti -7 -9 9
bapti_roy -7 -9 9; bar -7 -7 7; bar_des -7 -7 7; barre -18 22 -19; barre_> -10 14 -24; barre_affic -6 6 -6
barre_de -15 14 -8; barre_sur -11 12 -10; bas -8 -6 8; bas_> -8 -6 8; bascu -7 10 -8; bascu_plus -7 10 -8
base -8 8 -9; base_> -8 8 -9; basta -4 -3 5; basta_j -4 -3 5; batim -6 -6 6; batim_b -6 -6 6; bauer -6 -6 6
bauer_b -6 -6 6; be -6 -6 6; be_> -6 -6 6; beau -8 -8 8; beau_aujou -8 -8 8; beauc -9 -9 9; beauc_> -9 -9 9
belge -8 -7 8; belge_de -8 -7 8; belha -5 -4 6; belha_b -5 -4 6; ben -8 -22 16; ben_c -20 -23 24; ben_en 5 -4 -5
ben_j 13 -9 -14; ben_je -15 -10 16; ben_la 7 -4 -8; ben_le 12 -8 -12; ben_mon -5 -5 5; ben_non -9 -7 9
ben_oui -11 -8 11; ben_tout -21 -11 18; ben_voila -11 -6 9; ben_y -14 -9 11; benal -12 -9 11; benal_> -12 -9 11
berna -10 -10 10; berna_> -10 -10 10; berna_tiret -4 -3 7; berth -2 -3 4; berth_aroba -2 -3 4; besoi -12 -16 15
besoi_d -8 -15 12; besoi_de -5 -5 5; bete -6 -6 6; bete_je -6 -6 6; betis -8 7 -6; betis_c -8 7 -6; bien -6 -22 13
bien_> 0 -14 2; bien_aimab -9 -6 9; bien_branc 8 -4 -7; bien_c 1 2 -15; bien_ca -9 -7 11; bien_ce -10 -4 12
bien_compr -3 -2 4; bien_dites -7 -6 7; bien_je 6 -3 -6; bien_le 7 -7 -7; bien_les 6 -6 -5; bien_notre -8 -9 9
bien_par 15 -15 -10; bien_point -4 -4 4; bien_que -6 -9 9; bien_recu -8 -8 8; bien_sur -9 -10 9; bilou 7 -6 -8
bilou_t 7 -6 -8; bip -7 11 -12; bip_> -7 11 -12; bip_bip -7 11 -12; bizar 13 -8 -13; bizar_et 13 -8 -13
blabl -12 -12 12; blabl_> -12 -12 12; blanc -5 -10 4; blanc_> -10 -11 10; blanc_de 7 -4 -7; blanc_j -8 12 -13
bleue 9 -9 -9; bleue_passe 9 -9 -9; bloqu -11 14 -15; bloqu_> -13 14 -14; bloqu_il -6 6 -6; bloqu_la 0 2 -13
bob -5 -5 8; bob_tiret -5 -5 8; boite -9 -1 0; boite_> -10 -9 10; boite_d 6 -5 -6; boite_mail 12 -13 -9
boite_point -9 -10 10; boite_vocal -10 11 -16; boiti 12 -10 -11; boiti_> 9 -7 -9; boiti_blanc 7 -4 -7
boiti_et 13 -3 -12; boiti_fibre 5 -5 -5; bol -8 -8 8; bol_> -7 -7 7; bol_de -6 -7 8; bon 5 -12 -5; bon_> 10 -10 -10
bon_servi -3 -2 4; bonjo -8 -15 12; bonjo_> -26 -23 26; bonjo_anne -10 -8 10; bonjo_c -15 -15 18
bonjo_cabin -8 -6 8; bonjo_est -6 -3 8; bonjo_euh -5 -7 7; bonjo_excus 10 -8 -10; bonjo_j -3 -7 6; bonjo_je 5 8 -17
bonjo_ma 13 -7 -13; bonjo_monsi -2 -15 3; bonjo_on 7 -6 -7; bonjo_voila 1 2 -13; bonne 9 -12 -5; bonne_aujou -5 -6 6
bonne_je 9 -10 -8; bonne_soixa -3 -2 5; bons -6 -6 9; bons_a -6 -6 9; bonso 9 -9 -8; bonso_dites 6 -5 -6
bonso_on 8 -6 -8; borde -3 -4 6; borde_point -3 -4 6; bouff -5 -4 5; bouff_> -5 -4 5; boula -9 -9 9
boula_du -9 -9 9; bout -13 18 -20; bout_de -13 18 -20; bouti 9 -9 -9; bouti_> 9 -9 -9; box 21 -14 -21
box_> 22 -29 -13; box_a 9 -9 -5; box_c -18 20 -22; box_ca -11 10 -9; box_clign 21 -19 -12; box_elle 14 -18 -12
box_est 20 -22 -17; box_et 10 -6 -11; box_etein 9 -9 -9; box_fait 9 -9 -8; box_fonct -14 14 -8; box_inter 8 -7 -10
box_mais 13 -13 -5; box_march -13 -24 13; box_ne 9 -7 -11; box_pour -11 12 -11; box_qui 17 -16 -17; box_s 18 -18 -15
branc 16 -15 -16; branc_a 9 -5 -10; branc_derri 8 -4 -7; branc_sur 10 -11 -9; branl -9 -9 9; branl_> -9 -9 9
breta -7 6 -6; breta_ca -7 6 -6; breto -8 -9 9; breto_en -8 -9 9; brice -6 -6 7; brice_de -6 -6 7; brise 6 -5 -6
brise_et 6 -5 -6; bruit -10 7 -6; bruit_bizar 13 -8 -13; bruit_de -7 12 -15; bruit_la -9 -9 9; brun -5 -5 6
brun_aroba -5 -5 6; bruno -6 -7 12; bruno_faure -6 -7 12; buffe 18 -18 -18; buffe_tout 18 -18 -18; bug -5 -6 6
bug_> -5 -6 6; bugue -3 -17 6; bugue_> -3 -17 6; burea -10 1 0; burea_12 -9 -6 9; burea_> -6 -25 8; burea_c -4 -4 5
burea_depui 8 -7 -7; burea_est -9 11 -11; burea_il -9 11 -12; burea_les -7 13 -15; burea_plus 9 -8 -10
burea_se 8 -8 -4; burea_sont -7 8 -14; c -8 -3 3; c_comme -2 -3 4; c_est -8 -3 4; c_etait -9 5 -4; c_h -5 -5 6
c_i -7 -6 7; c_l -4 -3 5; c_point -3 -4 6; c_tiret -6 -4 9; c_vasse -4 -5 8; ca -9 -14 12; ca_> -17 -20 23
ca_a -11 -8 9; ca_alors -3 -2 5; ca_arriv -12 -12 12; ca_avec -6 -6 6; ca_buffe 18 -18 -18; ca_bug -5 -6 6
ca_bugue -12 -17 13; ca_c -7 -7 8; ca_charg 15 -13 -16; ca_chez -8 -18 15; ca_comme -1 -2 2; ca_coupe -13 -8 13
ca_depen -6 -5 6; ca_fait -13 3 -2; ca_gresi -8 9 -12; ca_hache -9 13 -14; ca_ira -5 -5 6; ca_lag 8 -19 -4
ca_march -8 -39 16; ca_me 1 -21 10; ca_mouli 9 -7 -9; ca_ne -19 -10 14; ca_oui -11 -8 17; ca_passe 15 -14 -12
ca_raccr -16 20 -21; ca_rame 17 -17 -16; ca_recom -9 -12 10; ca_remar -7 -7 7; ca_saute -12 -9 11; ca_se 10 -13 -9
ca_serai -10 -7 10; ca_sonne -11 11 -11; ca_suffi -4 -3 5; ca_tombe -11 12 -8; ca_va -4 11 -21; ca_vient -15 -5 11
cabin 3 -14 2; cabin_est 10 -10 -9; cabin_fourn -8 -6 8; cabin_point -6 -5 9; cable 11 -18 -5; cable_> -9 -9 9
cable_de 9 -7 -10; cable_en 6 -6 -6; cable_ether 12 -13 -11; caiss 19 -23 -10; caiss_enreg 20 -20 -11
caiss_n 6 -6 -6; caiss_ne 5 -5 -5; caja 10 -3 -8; caja_la 10 -3 -8; calme -7 -10 9; calme_je -5 -5 5
calme_pas -10 -8 9; camer 18 -18 -12; camer_de 8 -8 -6; camer_du 8 -8 -6; camer_ne 14 -15 -10; campa 10 -10 -10
campa_> 10 -10 -10; canto -8 -9 8; canto_> -8 -9 8; capte -6 13 -28; capte_bien 7 -7 -7; capte_pas -7 10 -18
capte_plus -4 6 -19; capte_que -6 6 -4; capte_rien -12 12 -12; capuc -10 -10 10; capuc_auber -10 -10 10; car 6 6 -15
car_le 9 -6 -10; car_ma -11 12 -13; caraf 9 -8 -10; caraf_au 9 -8 -10; cardi -7 -7 7; cardi_> -7 -7 7
carol -12 -6 15; carol_under -12 -6 15; caron -6 -6 6; caron_preno -6 -6 6; carpe -16 -16 18; carpe_> -12 -13 13
carpe_aroba -4 -4 7; carre -7 -7 7; carre_patro -7 -7 7; carte -12 18 -21; carte_bleue 9 -9 -9; carte_cime -6 6 -6
carte_sim -15 18 -19; cas -11 -17 14; cas_> -11 -17 14; casse 5 -13 -2; casse_> 5 -13 -2; catas 2 -10 -1
catas_je 8 -7 -8; catas_quoi -11 -6 9; cause 4 -15 -1; cause_a -8 -9 12; cause_de -8 -5 6; cause_dessu 9 -10 -8
ce -3 -26 14; ce_matin -3 -17 9; ce_n 6 -16 0; ce_qu -14 -12 14; ce_que -12 -11 13; ce_qui 3 -8 0; ce_sera -5 -4 6
celes -2 -3 4; celes_point -2 -3 4; celle -7 -6 7; celle_de -5 -4 6; celle_la -7 -6 7; cellu -14 14 -13
cellu_a -12 10 -9; cellu_sonne -5 6 -5; celui -13 -16 16; celui_avec -8 -6 7; celui_d -9 -15 15; celui_de -10 -10 11
celui_du -6 -5 6; cent -6 -7 7; cent_cinqu -6 -7 7; cent_vingt -4 -4 7; centa -7 -6 6; centa_envir -7 -6 6
centr -17 -4 10; centr_> -14 -14 15; centr_par -7 7 -6; cents 6 -8 -5; cents_appar -8 -7 8; cents_megas 7 -7 -7
certa -5 -6 6; certa_papie -5 -6 6; certe -12 -12 12; certe_> -12 -12 12; cesse 7 -7 -7; cesse_> 7 -7 -7
cette -3 -4 5; cette_machi -3 -4 5; ceux -10 -8 9; ceux_des -8 -8 8; ceux_du -7 -7 7; ch -7 -7 8; ch_> -7 -7 8
chain 10 -11 -9; chain_> 10 -11 -9; chale -8 9 -11; chale_> -8 9 -11; chamb 8 -8 -7; chamb_> 2 3 -16
chamb_deux -6 -5 6; chamb_du 9 -8 -9; chamb_le 13 -14 -8; chang -11 4 2; chang_> 8 -8 -6; chang_d -11 -9 10
chang_de -6 8 -10; chant -6 6 -5; chant_ma -6 6 -5; chape -9 -8 9; chape_de -9 -8 9; chaqu 7 2 -12
chaqu_fois 7 2 -12; charg 17 -10 -24; charg_aucun 7 -6 -7; charg_ca 10 -10 -9; charg_jamai 6 -6 -5
charg_la 11 -11 -11; charg_mais 10 -10 -9; charg_pas 13 -13 -12; charg_plus 1 1 -7; charg_une 9 -6 -12
charl -5 -6 6; charl_> -5 -6 6; chat -11 -11 11; chat_est -11 -11 11; chef -10 -10 10; chef_> -10 -10 10
chelo -5 -6 6; chelo_votre -5 -6 6; chen -14 -15 15; chen_> -10 -10 10; chen_w -5 -6 6; chene -5 -2 6
chene_en -5 -3 5; chene_tout -4 -2 6; cher -7 7 -7; cher_je -7 7 -7; cherc -21 -10 12; cherc_le -5 6 -5
cherc_mes -17 -15 16; cheri -6 -13 9; cheri_je -6 -13 9; chez -6 -8 7; chez_free -4 -3 6; chez_gmail -10 -8 9
chez_la -7 7 -6; chez_ma -16 -5 12; chez_machi -9 -10 10; chez_moi 4 -6 -9; chez_mon 8 -8 -5; chez_nous 6 -4 -5
chez_orang -7 -6 12; chez_vous -6 -8 8; chico -8 -8 8; chico_> -8 -8 8; chien -9 -10 10; chien_> -9 -10 10
chiff -14 -22 18; chiff_aroba -4 -2 6; chiff_c -12 -15 14; chiff_deux -4 -3 5; chiff_et -4 -3 6; chiff_sous -7 -6 7
chope 8 -8 -2; chope_le 8 -8 -2; chose -11 -8 11; chose_> -10 -9 12; chose_qui -11 -7 10; chris -12 -12 12
chris_> -8 -7 8; chris_delau -7 -6 7; cime -6 6 -6; cime_est -6 6 -6; cinq -24 -15 25; cinq_> -2 -2 3
cinq_a -18 -13 19; cinq_aroba -5 -5 5; cinq_cinqu -1 -1 2; cinq_dix -2 -3 4; cinq_douze -1 -2 3; cinq_ensui -1 -2 2
cinq_et -7 -6 10; cinq_heure -7 -12 8; cinq_minut -1 3 -13; cinq_mon -8 -10 9; cinq_quara -2 -2 5
cinq_quatr -5 -5 6; cinq_seize -5 -5 10; cinq_six -2 -3 5; cinq_soixa -4 -3 5; cinq_trent -4 -4 7
cinq_vingt -2 -1 3; cinq_zero -4 -6 10; cinqu -8 -8 13; cinqu_appar -10 -10 10; cinqu_cinq 0 0 1; cinqu_et -2 -2 4
cinqu_huit -4 -4 5; cinqu_neuf -2 -1 3; cinqu_poste -6 -7 7; cinqu_quatr -2 -1 3; cinqu_six -3 -3 5
cinqu_trois -2 -4 6; cisse -10 -10 10; cisse_> -10 -10 10; clair -14 -14 16; clair_et -4 -4 6
clair_morea -10 -10 11; clair_rouss -10 -10 10; cleme -12 -12 12; cleme_> -12 -12 12; clien -2 4 -7; clien_> 2 4 -13
clien_au -5 10 -10; clien_chez -5 -7 7; clien_comme -6 -7 6; clien_me -11 13 -8; clien_nous -8 9 -7
clien_numer -6 -8 8; clien_par -10 10 -6; clien_quara -9 -11 12; clien_se 7 -7 -7; clign 21 -17 -21
clign_> 11 -10 -9; clign_en 10 -7 -7; clign_et 7 -7 -7; clign_orang 10 -7 -11; clign_rouge 10 -9 -10
clign_sur 9 -7 -9; cloud 6 -6 -6; cloud_> 6 -6 -6; co 6 -5 -5; co_au 6 -5 -5; code -7 12 -17; code_de -16 -6 11
code_erreu 10 -12 -9; code_pin -10 11 -12; code_puc -6 6 -6; code_puk -15 14 -13; codes -11 9 -7; codes_par -11 9 -7
coler -16 -12 15; coler_> -16 -12 15; colin -11 -12 12; colin_comme -7 -7 7; colin_euh -5 -5 5; colin_maill -7 -7 7
colla -8 1 0; colla_de -5 -5 5; colla_elles -6 6 -6; colle -15 -4 8; colle_> -11 3 0; colle_a -8 -8 8
colle_aroba -4 -5 8; colle_m -4 -7 8; com -8 -7 11; com_> -9 -8 11; com_pardo -4 -3 5; com_s -4 -3 5
combi -21 13 -6; combi_> -10 -8 9; combi_c -11 12 -11; combi_depui -8 9 -9; combi_est -8 8 -9; combi_n -12 12 -12
combi_on -11 -7 10; combi_s -6 -6 8; comma -4 8 -8; comma_une -4 8 -8; comme -24 -1 12; comme_anato -6 -8 10
comme_berna -10 -10 10; comme_berth -2 -3 4; comme_c -4 8 -8; comme_ca -15 -21 21; comme_celes -2 -3 4
comme_celui -6 -6 7; comme_colin -7 -7 7; comme_danie -3 -3 5; comme_dire -7 -8 10; comme_eugen -5 -5 5
comme_expli -2 -3 5; comme_franc -5 -5 5; comme_inter -9 -9 9; comme_je -5 -5 5; comme_l -4 -5 8
comme_laure -7 -6 12; comme_louis -5 -5 5; comme_marce -2 -4 5; comme_marie -2 -3 4; comme_ne -8 8 -7
comme_par -1 -2 2; comme_paul -2 -2 4; comme_raoul -2 -3 4; comme_rober -4 -4 7; comme_si -8 9 -9; comme_un -5 7 -9
comme_ursul -5 -5 5; comme_victo -5 -5 5; comme_vous -13 -10 13; comme_xavie -2 -2 5; commu -13 13 -11
commu_coupe -6 7 -7; commu_sont -13 14 -14; compl -4 -2 -5; compl_> -18 7 -7; compl_a -11 -11 11; compl_mort 8 -7 -8
compl_pour -7 -7 9; compo -8 9 -9; compo_un -8 9 -9; compr -9 6 1; compr_> -9 -10 10; compr_ce -3 -2 4
compr_pas -8 7 -6; compr_rien -3 -4 5; compt -12 -16 15; compt_> -6 -6 6; compt_mec -8 -9 9; compt_pas -12 -8 9
compt_sept -10 -7 12; conca -8 -9 8; conca_> -8 -9 8; confi -10 -6 11; confi_> -10 -6 11; conna -19 -17 19
conna_> -16 -14 15; conna_mon -8 -8 8; conna_pas -5 -9 8; conna_rien -3 -1 4; conne 42 -37 -32; conne_> 19 -25 -14
conne_a 20 -20 -13; conne_au 14 -15 -5; conne_avec 10 -8 -10; conne_ca 7 8 -13; conne_de 7 -7 -6
conne_du 12 -11 -12; conne_elle 16 -17 -14; conne_est 9 -10 -7; conne_et 8 -5 -8; conne_fibre 6 -5 -2
conne_inter 13 -8 -14; conne_les 5 -5 -5; conne_me 12 -5 -12; conne_moi -12 -9 12; conne_mon 12 -11 -4
conne_parta 14 -7 -17; conne_pas 7 -7 -6; conne_perdu 8 -8 -7; conne_plus 7 -7 -1; conne_qui 10 -8 -11
conne_sans 6 -6 -5; conne_saute 14 -13 -13; conne_toute 6 -5 -5; conne_tres 7 -7 -6; conse -14 -14 16
conse_> -14 -12 14; conse_pour -5 -5 5; conso 12 -18 -8; conso_en 9 -9 -8; conso_qui 7 -7 -6; conso_se 9 -14 -6
conta 11 -9 -11; conta_aroba -9 -9 11; conta_depui 9 -6 -10; conta_le 6 -6 -6; conte -9 -6 7; conte_mais -9 -6 7
contr -1 -9 3; contr_> -19 -19 20; contr_depui -8 -7 10; contr_des -5 5 -5; contr_est -10 -10 10
contr_la 15 -15 -10; contr_le 14 -7 -18; corin -6 -6 7; corin_mahe -6 -6 7; corre -13 12 -11; corre_> -9 9 -9
corre_disen -6 6 -6; corre_n -6 6 -5; costa -8 -8 8; costa_> -8 -8 8; cote 9 -10 -6; cote_de 7 -6 -10
cote_du 5 -5 -5; coup 9 -2 -19; coup_> 8 -6 -8; coup_de -10 9 -7; coup_mon 15 -12 -14; coup_plus 6 -2 -6
coupe -4 -1 -1; coupe_> -7 -1 4; coupe_alors 5 -4 -5; coupe_au -13 13 -12; coupe_d 20 -9 -21; coupe_dans 12 -9 -12
coupe_depui 6 -3 -6; coupe_du 8 -7 -9; coupe_je 9 -10 -7; coupe_le 9 -7 -10; coupe_quand -8 14 -15
coupe_sans 5 -5 -5; coupe_tous -7 -7 7; coupe_tout -5 -10 5; coupe_toute 11 -12 -7; coups -7 7 -7; coups_de -7 7 -7
coupu 13 -9 -14; coupu_> 10 -10 -10; coupu_de -5 -14 11; coupu_fibre 7 -6 -7; coupu_gener 8 -7 -8
coupu_inter 9 -7 -9; coupu_penda -8 7 -7; coura -1 -11 6; coura_> -17 -8 11; coura_la 9 -7 -11; courr -4 -15 6
courr_> 1 -13 1; courr_de -6 -6 6; courr_que -3 -2 4; courr_sur 8 -6 -5; cours 5 -4 -5; cours_en 5 -4 -5
craqu -3 8 -7; craqu_quand -3 8 -7; crash 11 -11 -11; crash_frere 11 -11 -11; creti -4 -3 5; creti_ca -4 -3 5
creus 6 -3 -6; creus_dans 6 -3 -6; crois 4 -7 -5; crois_> -1 4 -10; crois_bien 1 -9 0; crois_pas -21 -13 16
crois_que 12 -13 -11; cuisi -5 -14 6; cuisi_> -11 -10 11; cuisi_hein 8 -7 -10; cyclo 6 -4 -6; cyclo_tout 6 -4 -6
d 3 -11 1; d_> -7 -7 7; d_a -10 -8 10; d_abonn -6 -6 6; d_acces 14 -12 -16; d_accor -8 -9 9; d_accue 11 -11 -11
d_acord -11 -10 10; d_aide -12 -11 12; d_aille 6 -3 -6; d_aller 11 -9 -11; d_ap -7 8 -4; d_appel -4 17 -16
d_atten -6 -5 6; d_au -1 -1 2; d_avoir 6 -5 -6; d_comme -3 -3 5; d_d -1 -1 2; d_dumon -3 -3 5; d_e -4 -3 5
d_emett -7 8 -8; d_envoy 11 -11 -10; d_escar 11 -9 -11; d_excla 5 -5 -5; d_heure 7 -4 -7; d_hier 13 -8 -14
d_i -11 -9 10; d_inter 13 -40 -8; d_j -5 -4 6; d_offre -11 -11 12; d_orang 6 -5 -6; d_ou -16 -16 18
d_point -7 -6 11; d_puis 7 -6 -8; d_quatr -1 -1 2; d_r -3 -2 5; d_u -11 -11 13; d_un 2 5 -9; d_union -2 -2 4
d_urgen -9 10 -10; da -8 -8 8; da_costa -8 -8 8; dame -10 -12 11; dame_> -8 -7 7; dame_tres -7 -8 7; danie -3 -3 5
danie_d -3 -3 5; dans -8 -2 3; dans_dix 6 -5 -6; dans_l -1 -3 -3; dans_la 6 -20 1; dans_le -18 7 8
dans_les -2 -14 3; dans_ma 1 3 -16; dans_mon -8 12 -12; dans_tout 1 4 -8; dans_toute 12 -9 -12; dans_votre -6 -5 7
daron -5 -5 5; daron_> -5 -5 5; de -8 4 0; de_18 -6 -6 6; de_4g -12 13 -14; de_alain -6 -6 6; de_barre -9 10 -11
de_bouff -5 -4 5; de_box -1 5 -16; de_branl -9 -9 9; de_brice -6 -6 7; de_carte 9 -9 -9; de_charg 11 -9 -13
de_charl -5 -6 6; de_chez -11 5 4; de_chico -8 -8 8; de_cinq -14 3 -1; de_clien -9 -11 12; de_conna -7 -7 7
de_conne 29 -26 -26; de_coura -1 -11 6; de_debit 19 -23 -17; de_demai -5 -6 6; de_deux -11 9 -9; de_dire 11 -6 -14
de_direc -12 -11 11; de_dix -5 5 -5; de_donne -8 17 -19; de_dossi -6 -11 7; de_faire 11 -12 -9; de_famil -4 -4 7
de_ferra -7 -8 8; de_fibre 12 -12 -11; de_fil -11 10 -9; de_fixe -6 7 -6; de_fond -7 12 -15; de_forfa -9 9 -9
de_garde -6 10 -10; de_jeudi -3 -2 5; de_jeune -5 -6 6; de_joind -10 10 -6; de_l -6 -6 4; de_la 4 -8 -2
de_ligne -8 9 -16; de_lila -7 -7 8; de_lys -5 -5 7; de_ma -18 2 8; de_machi -8 -14 14; de_maiso -8 9 -16
de_malad 8 -7 -7; de_marse -15 -15 16; de_me -4 -14 5; de_merde -10 -13 12; de_messa -9 9 -8; de_mobil -7 -7 7
de_moi -13 1 6; de_mon -1 -7 1; de_mutua 9 -9 -8; de_nante 7 -6 -7; de_netfl 11 -11 -11; de_nice -6 -6 7
de_nos -8 8 -7; de_notre -8 -6 8; de_nous -4 -5 6; de_nouve -6 6 -6; de_novem -8 -7 8; de_ouf 9 -8 -9
de_paiem 11 -11 -8; de_paill -9 -8 9; de_paque 9 -8 -9; de_paras -6 6 -6; de_parle -6 -6 6; de_passe 7 -2 -11
de_poste -5 -6 6; de_probl -7 -10 9; de_quoi -7 -8 8; de_raise -11 12 -10; de_rentr 8 -6 -8; de_resea -18 24 -22
de_robot -12 -12 12; de_saint -10 -9 10; de_se 4 -3 -2; de_servi -18 7 -2; de_signa 5 0 -16; de_sms -16 16 -13
de_souci 15 -21 -10; de_suite -7 8 -8; de_surve 8 -8 -6; de_sympa -6 -7 7; de_tas -7 -8 8; de_techn -8 -10 10
de_tele 14 -13 -13; de_telep -19 13 3; de_texto -7 8 -8; de_tonal -26 23 -17; de_toute -8 -7 8; de_trait -6 -7 6
de_trent -6 7 -7; de_trois -12 -11 12; de_voleu -5 -5 8; de_vos -5 -5 5; de_votre -11 -12 12; de_vous 2 -14 1
de_wifi 23 -20 -24; debit 33 -28 -31; debit_> 14 -18 -13; debit_d 11 -9 -11; debit_de 6 -6 -5; debit_est 13 -13 -12
debit_et 10 -10 -10; debit_monta 10 -9 -10; debit_ridic 8 -6 -8; debou 7 -7 -7; debou_or 7 -7 -7; debra 9 -9 -8
debra_ma 9 -9 -8; debut -2 -2 4; debut_c -2 -2 4; deced -7 8 -8; deced_> -7 8 -8; decla 3 -14 3; decla_en 8 -11 -6
decla_un -7 -7 7; decle -9 9 -11; decle_direc -9 9 -11; decod 16 -17 -14; decod_> 12 -10 -14; decod_affic 10 -12 -9
decon 16 -6 -24; decon_> 5 1 -21; decon_a 10 -13 -9; decon_chez -15 -17 16; decon_toute 12 -11 -13; decro -8 17 -19
decro_> -5 13 -12; decro_et -14 12 -12; decro_il -5 5 -5; decro_j -7 14 -12; decro_perso -4 5 -4; decro_sans 7 -7 -7
decro_y -6 9 -9; dect -12 12 -12; dect_ne -12 12 -12; dedan -11 6 -4; dedan_et -4 -3 6; dedan_le -10 10 -9
degat -11 -10 11; degat_des -11 -10 11; degue -4 -5 6; degue_ce -4 -5 6; dehor -17 18 -17; dehor_> -6 6 -4
dehor_de -12 13 -14; deja -10 -14 13; deja_dans -7 -7 7; deja_donne -5 -7 7; deja_fait -11 -17 16
deja_trans -3 -2 4; deja_venu -5 -5 5; delai -5 -4 6; delai_c -5 -4 6; delau -12 -9 11; delau_> -7 -6 7
delau_en -7 -6 7; delau_sans -9 -9 9; delph -9 -10 9; delph_march -9 -10 9; demai -5 -6 6; demai_> -5 -6 6
deman -8 1 -2; deman_a -13 -11 13; deman_le -10 10 -10; deman_mon -3 -2 5; deman_un 6 0 -13; demar 12 -10 -13
demar_> 12 -10 -13; demen -13 -14 13; demen_> -13 -14 13; depan 1 0 -4; depan_> -17 -16 18; depan_ma 8 -6 -8
depan_mon -8 9 -16; depen -6 -5 6; depen_si -6 -5 6; depui -2 -4 1; depui_a 12 -7 -14; depui_ce -1 -17 8
depui_deux -7 -7 7; depui_diman -11 10 -7; depui_hier -16 -6 13; depui_l 0 3 -16; depui_la -7 5 -3; depui_le -11 0 5
depui_mardi -9 8 -8; depui_mon 9 -6 -10; depui_neuf 11 -4 -14; depui_plus 6 -6 -6; depui_qu 7 -6 -8
depui_quatr -8 -7 10; depui_que 11 -4 -17; depui_quinz -5 -7 7; depui_tanto 9 -3 -9; depui_trois 4 -16 -1
depui_yeste 6 -5 -6; deran 10 -8 -10; deran_c 10 -8 -10; derni -13 -13 14; derni_> -12 -12 12; derni_c -1 -1 1
derni_fois -11 -8 11; derni_vous -3 -2 5; derri -10 10 -10; derri_fait -11 10 -9; derri_la 8 -4 -7; des -4 -1 -4
des_3 -4 -2 6; des_appar -9 -9 9; des_appel -12 10 -8; des_coups -7 7 -7; des_coupu -8 7 -7; des_cours 5 -4 -5
des_craqu -3 8 -7; des_des -6 6 -6; des_eaux -11 -10 11; des_enfan -8 -7 7; des_gresi -4 5 -5; des_gros -6 -6 6
des_grzz -11 12 -11; des_iles -4 -5 6; des_invit -8 -8 8; des_lilas -8 -8 8; des_machi -7 -6 7; des_mails 11 -13 -8
des_que 5 2 -15; des_sienn 7 -8 -7; des_sport -7 -7 7; des_trava 7 -6 -7; des_trois -5 -3 5; des_video 9 -10 -8
desac -10 10 -10; desac_> -10 10 -10; desol -16 -15 17; desol_> -18 -13 16; desol_mais -8 -8 8; dessu 6 -3 -14
dessu_a 17 -16 -17; dessu_c 9 -10 -8; dessu_par -5 5 -5; detec -8 8 -7; detec_> -8 8 -7; detes -6 -6 6
detes_sale -6 -6 6; deux -21 -23 27; deux_> -4 -14 8; deux_ans -3 -1 4; deux_aroba -4 -3 6; deux_c -10 -12 14
deux_cent -6 -7 7; deux_cents -8 -7 8; deux_chose -11 -7 10; deux_cinqu -1 -1 1; deux_d -1 -1 2; deux_ecran -9 -6 9
deux_en -10 -6 9; deux_euros -4 -4 5; deux_fois -9 -10 15; deux_gsm -6 -6 6; deux_huita -2 -2 3; deux_jours -7 -7 7
deux_l -7 -5 7; deux_megas 11 -9 -12; deux_mille -5 -8 10; deux_minut -18 2 2; deux_mots -8 -9 9; deux_non -2 -1 4
deux_ordis -8 -7 7; deux_pc -6 -8 7; deux_quara -4 -3 5; deux_quato -1 -1 2; deux_quatr -1 -1 2; deux_semai -5 -6 6
deux_table -8 -8 8; deux_telep -12 -11 12; deux_trent -2 -2 4; deux_trois -1 -1 3; deux_un -11 -9 12
deux_vingt -4 -4 5; deux_zero -4 -4 5; deuxi -8 -8 8; deuxi_poste -8 -8 8; devai -9 -7 8; devai_venir -9 -7 8
devan -3 -2 5; devan_chez -3 -2 5; devoi 6 -5 -5; devoi_en 5 -5 -5; devoi_sur 13 -3 -12; diabl -7 -6 6
diabl_avec -7 -6 6; diall -7 -7 7; diall_d -7 -7 7; diaye -6 -6 6; diaye_n -6 -6 6; didie -5 -5 5
didie_didie -4 -4 8; didie_euh -5 -5 5; didie_soixa -4 -4 8; diffi -10 9 -9; diffi_> -10 9 -9; dilig -8 -6 9
dilig_> -8 -6 9; diman -11 10 -7; diman_> -11 10 -7; dimit -8 -9 9; dimit_lambe -8 -9 9; dirai -7 -6 8
dirai_mais -7 -6 8; dire 7 -9 0; dire_> -3 -2 4; dire_c -7 -8 10; dire_la 8 -7 -10; dire_mais -8 -6 8
dire_que 11 -6 -14; direc -17 13 -3; direc_> -15 11 -4; direc_aroba -6 -7 9; direc_s -5 -5 5; direc_sur -8 8 -8
dis 2 -12 3; dis_> -2 -10 6; dis_je -4 -3 6; dis_oui -10 -4 12; dis_pas 1 -10 0; disai -5 -5 5; disai_c -5 -5 5
disen -10 11 -11; disen_que -10 11 -11; dista 5 -4 -5; dista_il 5 -4 -5; dit 8 1 -13; dit_aucun 1 8 -18
dit_b -3 -3 5; dit_d -6 -19 14; dit_de 2 -10 3; dit_inter -8 7 -6; dit_laure -7 -3 9; dit_no -7 7 -6
dit_papa 8 -4 -7; dit_pas -5 10 -10; dit_qu 12 -17 -6; dit_que -9 13 -15; dit_resea 7 -8 -7; dit_sim -6 7 -7
dit_telep 8 -7 -10; dit_verif 6 -5 -6; dit_wifi 14 -14 -7; dites -1 -13 2; dites_> -9 -9 9; dites_donc 8 -7 -9
dites_mon 9 -3 -9; dites_voir 0 -8 1; dix -10 -12 13; dix_> 7 -7 -7; dix_fois -10 -7 9; dix_heure -11 -8 9
dix_huit -10 -8 14; dix_minut 13 -15 -10; dix_neuf -3 -2 4; dix_poste -5 -7 7; dix_secon -5 5 -5; dix_sept -5 -5 10
dix_soixa -3 -3 4; dix_vingt -7 -8 13; dizai -11 -10 11; dizai_avec -8 -8 8; dizai_de -5 -6 6; dizai_facil -8 -8 8
docte -7 -7 7; docte_anne -7 -7 7; dois -5 6 -6; dois_appel -5 6 -6; domma -12 -12 12; domma_> -12 -12 12
donc 3 -11 0; donc_alain -4 -4 4; donc_ecuri -6 -5 8; donc_euh -7 -6 8; donc_laura -5 -4 6; donc_moi 8 -4 -7
donc_mon 8 -7 -9; donc_voila -5 -7 7; donne -16 14 -3; donne_> -7 7 -7; donne_celle -5 -4 6; donne_est -10 -10 10
donne_mobil -8 17 -19; donne_mon -5 -7 7; donne_plus -6 7 -9; donne_rien -9 9 -3; donne_votre -4 -7 8
dossi -10 -14 11; dossi_> -7 -10 8; dossi_ouver -6 -6 6; dossi_s -6 -11 7; doubl -6 -8 11; doubl_v -4 -3 5
doubl_zero -5 -7 9; doute -11 -9 10; doute_oui -11 -9 10; douza -11 -11 11; douza_> -8 -9 9; douza_allez -6 -6 6
douze -16 -12 19; douze_> -3 -5 8; douze_a -1 -1 2; douze_aroba -1 -1 2; douze_cinqu -4 -4 5; douze_douze -6 -9 13
douze_euh -1 -1 1; douze_quatr -3 -4 7; douze_rue -13 -9 13; douze_trent -5 -7 8; dr -6 -5 9; dr_point -6 -5 9
du -5 -4 2; du_34 -2 -3 5; du_bar -7 -7 7; du_bruit -9 -9 9; du_burea -5 19 -33; du_cabin 10 -10 -9
du_centr -14 -14 15; du_coup 15 -12 -14; du_du -16 -10 16; du_fax -13 13 -8; du_fixe 14 -14 -7; du_fond 9 -8 -9
du_huit -5 -5 9; du_locat -7 -7 7; du_magas -1 1 -9; du_meme -10 -3 10; du_monde -3 -10 5; du_porta 8 -2 -10
du_rende -5 -6 6; du_salon -6 4 4; du_servi -9 -12 11; du_six -3 -2 6; du_techn -6 -7 6; du_telet 7 -7 -7
du_tout -3 -8 3; du_trava 8 -6 -8; du_trent -2 -3 5; du_vide -7 7 -6; du_vol -5 -4 6; du_wifi 5 -5 -5; duboi -8 -8 8
duboi_> -8 -8 8; duboi_aroba -6 -5 8; duboi_d -6 -5 7; dubre -3 -2 4; dubre_d -3 -2 4; dubre_non -3 -2 4
dujar -6 -6 7; dujar_comme -6 -6 7; dumas -4 -4 5; dumas_aroba -4 -4 5; dumon -8 -8 8; dumon_aroba -3 -3 5
dumon_epous -8 -8 8; dupli -10 -9 10; dupli_> -10 -9 10; dupon -17 -16 19; dupon_> -10 -10 11; dupon_a -9 -8 12
dupon_d -7 -7 7; dupon_gmail -7 -6 7; dupon_point -6 -7 6; dupui -10 -10 10; dupui_natha -10 -10 10
duran -12 -11 12; duran_> -12 -11 12; duran_aroba -3 -4 6; e -11 -13 14; e_> -8 -8 8; e_accen -6 -6 7; e_b -2 -2 4
e_c -4 -3 5; e_comme -5 -5 5; e_d -3 -2 5; e_f -6 -5 7; e_i -5 -5 6; e_l -5 -4 6; e_n -5 -6 6; e_no 6 -6 -5
e_o -6 -6 7; e_point -2 -2 4; e_r -10 -9 10; e_tiret -2 -2 4; e_u -3 -2 4; eaux -11 -10 11; eaux_> -11 -10 11
echec -6 6 -6; echec_de -6 6 -6; echo -11 15 -15; echo_> -10 11 -12; echo_quand -12 14 -13; ecole -13 -15 14
ecole_> -13 -15 14; ecole_tiret -6 -7 10; ecout -8 0 4; ecout_> -8 8 -8; ecout_je 0 -9 3; ecout_mon -7 8 -8
ecout_pas -6 -7 7; ecran 3 -7 2; ecran_> -9 -6 9; ecran_de 6 -5 -5; ecran_depui 6 -6 -5; ecrir -10 -8 10
ecrir_> -6 -6 6; ecrir_c -5 -3 5; ecrit 7 -6 -10; ecrit_pas 7 -6 -10; ecuri -6 -5 8; ecuri_au -6 -5 8
ecuri_point -6 -5 8; effai -6 -5 6; effai_> -6 -5 6; elect -8 -7 8; elect_tiret -8 -7 8; elle 10 -9 -12
elle_a 0 2 -15; elle_clign 10 -9 -10; elle_dit 9 -8 -7; elle_est 1 -10 0; elle_me -6 7 -9; elle_n -4 8 -8
elle_ne 7 -6 -7; elle_peut 6 -5 -5; elle_rame 9 -6 -9; elle_repon 7 -7 -5; elle_s 7 -18 0; elle_tourn 6 -6 -5
elle_trava 8 -6 -10; elles -6 6 -6; elles_reste -6 6 -6; elodi -9 -9 9; elodi_> -9 -9 9; embet -6 -9 8
embet_> -6 -9 8; embou -8 -9 8; embou_a -8 -9 8; embro 0 0 1; embro_zero 0 0 1; emett -15 17 -15; emett_> -10 10 -9
emett_des -6 6 -6; emett_un -7 8 -8; emmen -7 -7 7; emmen_y -7 -7 7; en 2 -21 8; en_a -12 -16 14; en_ai -18 -20 20
en_ardec -5 6 -5; en_bas -5 -5 5; en_breta -7 6 -6; en_caraf 9 -8 -10; en_chiff -4 -2 6; en_coler -16 -12 15
en_conne 14 -7 -17; en_dehor -12 13 -14; en_deux -8 -9 9; en_direc -5 -5 5; en_donne -7 7 -7; en_espag -7 7 -7
en_faisa 6 -6 -6; en_fait -9 -3 5; en_gros 8 -9 -8; en_haut -5 -5 5; en_infor -10 -7 9; en_lettr -5 -3 5
en_ligne 19 -21 -16; en_minus -4 -3 6; en_orang 6 -5 -6; en_panne -11 -1 1; en_passe -11 9 -7; en_peux -10 -9 10
en_plein -2 -11 4; en_rade 11 -17 -9; en_relat -7 -6 7; en_resea 9 -9 -8; en_reuni 12 -9 -13; en_rond 12 -7 -15
en_rouge 10 -4 -8; en_sers -4 -3 6; en_telec 8 -6 -8; en_telet 5 -5 -5; en_tout -10 -7 9; en_un -11 -9 11
en_vacan -7 7 -7; en_veux -5 -5 5; en_ville -12 10 -9; en_visio 15 -16 -14; en_vrai -8 -10 9; en_zone -8 12 -13
encai 5 -5 -5; encai_le 5 -5 -5; encor -13 -14 15; encor_lache -11 -8 9; encor_moi -10 -16 15; encor_mon -5 -6 6
end -6 -5 6; end_> -6 -5 6; enerv -13 -18 16; enerv_> -13 -10 12; enerv_mais -6 -15 9; enfan -10 -14 10
enfan_> -8 -7 7; enfan_peuve 4 -4 -1; enfan_sont -10 -10 10; enfin -11 -9 11; enfin_je -11 -6 9; enfin_non -7 -7 8
enlev -7 7 -7; enlev_la -7 7 -7; enorm 13 -13 -12; enorm_quand 9 -10 -8; enorm_sur 5 -5 -5; enreg 20 -20 -11
enreg_n 20 -20 -11; ensui -3 -4 7; ensui_doubl -1 -2 2; ensui_quatr -6 -5 10; enten -13 17 -15; enten_comme -8 9 -9
enten_des -4 7 -7; enten_juste -6 6 -6; enten_kaz 5 -5 -5; enten_la -8 -8 8; enten_mais -15 14 -11
enten_mal -9 9 -9; enten_mutue -13 11 -10; enten_on -5 5 -4; enten_parle -5 -6 6; enten_pas 4 3 -23
enten_perso -2 6 -5; enten_plus -6 7 -7; enten_rien -5 6 -7; enten_tres -9 -9 9; enten_un -10 11 -12
enten_une -9 8 -8; entra -11 11 -8; entra_> -9 9 -7; entra_de -5 5 -4; entra_ne -14 14 -8; entre -8 -16 12
entre_> -11 -9 11; entre_aussi -8 -8 8; entre_c 8 -7 -8; entre_cinq -8 -7 10; entre_ne -7 10 -8; entre_trois -6 -5 6
envir -11 -11 11; envir_> -11 -11 11; envoi -7 6 -5; envoi_ils -7 6 -5; envoy 0 3 -9; envoy_de -18 14 -10
envoy_des 11 -13 -8; envoy_la -6 7 -9; envoy_moi -6 -7 6; envoy_une 9 -7 -9; epous -6 -8 7; epous_carpe -8 -8 8
epous_et 6 -2 -6; eric -2 -2 4; eric_deux -2 -2 4; erreu 6 -16 1; erreu_> 6 -16 1; es -6 -6 6; es_bete -6 -6 6
es_mecha -6 -6 6; escar 11 -9 -11; escar_> 11 -9 -11; espac -9 -9 9; espac_> -9 -9 9; espac_c -5 -6 6; espag -7 7 -7
espag_et -7 7 -7; espec -10 -12 11; espec_de -10 -12 11; essai 9 -7 -9; essai_d 9 -7 -9; essay -11 -12 12
essay_rien -11 -12 12; esse -6 6 -5; esse_aime -6 6 -5; esse_sur -6 6 -5; est -6 -4 3; est_4 -6 -11 7
est_a -7 -11 9; est_allum -8 7 -6; est_annie -5 -5 6; est_arret 8 -6 -8; est_arriv 12 -11 -12; est_au -26 -6 14
est_aux 8 -7 -9; est_avec -10 -9 10; est_bien -12 -12 16; est_bloqu -12 13 -13; est_bonne 9 -10 -8
est_brise 6 -5 -6; est_c -8 -7 11; est_ca -9 -6 15; est_carol -12 -6 15; est_casse 5 -13 -2; est_catas 8 -7 -8
est_ce -9 -10 10; est_celle -7 -6 7; est_celui -5 -12 9; est_chelo -5 -6 6; est_chez -4 -3 6; est_cinq -14 -16 14
est_clair -10 -10 11; est_compl 4 -12 2; est_coupe -4 10 -27; est_d -3 -3 5; est_dans -10 -13 11; est_de -6 -7 7
est_deced -7 8 -8; est_decon 10 -8 -12; est_degue -4 -5 6; est_deja -5 -5 5; est_derri -11 10 -9; est_diffi -10 9 -9
est_dimit -8 -9 9; est_douze -7 -8 7; est_du -5 -4 6; est_elle 8 -7 -8; est_embet 5 -4 -5; est_en -1 -1 -6
est_encor -10 -16 15; est_enorm 5 -5 -5; est_etabl -7 -7 8; est_etein 20 -15 -16; est_euh -5 -5 5
est_faux -12 -16 15; est_fini -7 -7 8; est_gerar -6 -5 7; est_honte -11 -13 12; est_hors 9 -11 -5; est_hospi -5 -5 5
est_hs 3 4 -16; est_huit -4 -4 5; est_inadm -7 -7 7; est_infer -11 12 -11; est_injoi -8 9 -7; est_insta 8 -7 -8
est_insup -6 -11 10; est_inter 24 -30 -16; est_intol -14 -14 14; est_intro 8 -7 -8; est_isabe -11 -11 12
est_je 9 -5 -10; est_julie -2 -2 4; est_juste -14 17 -16; est_kiki -2 -3 5; est_l 14 -21 -6; est_la 22 -12 -26
est_le -14 19 -15; est_lente -11 11 -12; est_les -9 8 -8; est_luc -8 -8 8; est_ma -30 3 9; est_madam 3 -13 -2
est_marc -7 -9 10; est_marie -3 -3 5; est_mauva -11 12 -12; est_moi -11 -12 13; est_mon -17 9 -5; est_monsi -8 -7 8
est_mort 1 -2 -4; est_morte 8 -8 -7; est_muet -10 12 -14; est_ni -8 -8 8; est_nicol -2 -2 4; est_noire -9 -8 9
est_non -14 -15 18; est_nul -10 -11 11; est_p -2 -2 4; est_parei 6 -2 -6; est_parti 4 -10 0; est_pas -8 7 -2
est_passe 13 -14 -9; est_pixel 13 -12 -13; est_plein -7 9 -12; est_plus -17 3 8; est_pluto 16 -19 -13
est_pour -11 -3 5; est_prive 6 -4 -6; est_quand -11 9 -7; est_quatr -11 -11 11; est_que 13 -18 -3; est_qui -9 -15 14
est_quoi -11 -10 11; est_rappo 12 -11 -12; est_regle -14 -11 13; est_repar -7 -9 7; est_ridic 10 -13 -8
est_rouge -10 -21 12; est_sarah -12 -9 11; est_scand -6 -7 6; est_seule -10 13 -17; est_si 9 -9 -9
est_soixa -1 -1 1; est_sur -22 -8 14; est_suspe -6 6 -5; est_tombe 20 -18 -18; est_toujo -15 -5 8; est_tous 9 -8 -10
est_tout -22 -16 21; est_toute 12 -11 -9; est_tres 14 -9 -15; est_trois -8 -11 12; est_trop 3 -12 -1
est_un -11 -20 17; est_une -16 0 7; est_urgen 3 -11 -2; est_venu -7 -9 7; est_vraim 10 -10 -10; est_wei -5 -6 6
est_yvonn -7 -10 8; et -11 -17 15; et_3 -7 -6 7; et_annul -9 -9 9; et_apres -2 -2 4; et_c 1 9 -13; et_ca 16 3 -25
et_ce 6 -2 -6; et_celui -6 -5 6; et_ceux -7 -7 7; et_depui 0 2 -11; et_deux -7 -7 8; et_du 15 -12 -14
et_elle -6 7 -9; et_ensui -6 -5 10; et_il -10 4 -1; et_inter -14 -12 13; et_j 14 -4 -19; et_je -17 5 -4
et_l 11 -9 -10; et_la -16 -28 21; et_le -5 -24 11; et_les -9 -6 6; et_ma -5 6 -7; et_madam -8 -7 8; et_maint 7 -7 -7
et_mes 4 -4 -1; et_mobil -15 -15 15; et_moi -3 -7 5; et_mon -16 -12 14; et_n -5 -5 5; et_ne -6 6 -5; et_no 10 -3 -8
et_non -3 -2 5; et_nous 6 -6 -6; et_on -5 5 -5; et_onze -3 -3 5; et_pourt 8 -4 -7; et_puis -4 2 -2
et_quatr -10 -8 11; et_que -5 6 -5; et_rien 15 -9 -16; et_sa 6 -5 -6; et_simpl -5 -4 6; et_six -8 -7 10
et_tiret -5 -5 8; et_toute 5 -4 -5; et_treiz -1 -2 2; et_trois -8 -12 11; et_un -7 -5 10; et_une -7 -6 7
et_virgi -3 -3 6; et_y 6 -5 -6; etabl -7 -7 8; etabl_au -7 -7 8; etage -7 -14 10; etage_> -4 -14 6; etage_il 7 -6 -7
etage_on -4 -4 5; etage_porte -6 -6 6; etais -15 0 5; etais_au -8 9 -9; etais_dans -8 -9 8; etais_remon -5 -5 5
etait -4 5 -5; etait_etein 6 -2 -6; etait_marc -5 -6 6; etait_marqu -4 8 -8; etait_vrai -7 -6 8; etape -6 -5 6
etape_> -6 -5 6; ete -8 13 -17; ete_arrac 9 -10 -7; ete_chang 8 -8 -6; ete_coupe -5 8 -14; ete_porte -10 11 -11
ete_suspe -6 6 -5; ete_vole -6 6 -6; etein 14 -6 -16; etein_> 17 -17 -13; etein_et 6 -2 -6; etein_rallu -7 7 -7
etes -11 -12 13; etes_bien -9 -6 9; etes_bons -6 -6 9; etes_des -6 -6 6; etes_pas -10 -8 9; etes_trop -5 -5 5
etes_vraim -11 -9 12; ether 12 -13 -11; ether_> 12 -13 -11; etran -16 17 -12; etran_> -11 13 -18; etran_et -7 8 -8
etre -10 -11 11; etre_pas -6 -5 6; etre_trans -8 -10 9; etude 5 -4 -5; etude_a 5 -4 -5; eu -11 -1 7; eu_> -11 2 -2
eu_de -5 -7 7; eu_une -7 -8 7; eugen -5 -5 5; eugen_l -5 -5 5; euh -12 -18 16; euh_> -17 -18 19; euh_allo -7 -6 8
euh_alors -7 -8 10; euh_anne -7 -6 7; euh_aroba -5 -5 5; euh_atten -14 -11 13; euh_ben -15 -7 12; euh_c 2 -22 1
euh_colin -5 -5 5; euh_didie -5 -5 5; euh_donc -5 -7 7; euh_free -5 -5 5; euh_mon -6 6 -6; euh_non -8 -7 9
euh_oui -12 -9 11; euh_pas -10 -9 10; euh_point -5 -5 5; euh_voila 0 -7 2; euros -4 -4 5; euros_par -4 -4 5
eva -10 -10 10; eva_rossi -10 -10 10; evide -10 -8 10; evide_que -10 -8 10; exact -14 -12 15; exact_> -14 -12 15
excla 5 -5 -5; excla_a 5 -5 -5; excus 12 -15 -9; excus_moi 12 -9 -12; excus_mon -8 -9 8; excus_my 6 -5 -6
exist -10 10 -10; exist_pas -10 10 -10; expli -11 -13 14; expli_> -16 -13 16; expli_hier 6 -2 -6; expli_la -5 -5 5
expli_y -2 -3 5; f -9 -9 12; f_comme -5 -5 5; f_i -6 -5 7; f_point -6 -7 8; f_r -5 -5 6; fabre -6 -5 6
fabre_a -6 -5 6; fabre_aroba -5 -3 8; fabre_l -7 -6 12; faceb 16 -14 -18; faceb_march 16 -14 -18; facil -8 -8 8
facil_> -8 -8 8; facon -8 -7 8; facon_vous -8 -7 8; facte 13 -14 -9; facte_est 13 -14 -9; factu -18 -24 21
factu_> -17 -24 20; factu_c -7 -6 7; factu_combi -6 -6 8; faibl 2 2 -17; faibl_> -1 3 -12; faibl_a 11 -10 -11
faire 8 -6 -12; faire_appel -11 12 -3; faire_d -5 6 -5; faire_du 7 -7 -7; faire_le -6 -6 6; faire_march -14 12 -12
faire_mes 12 -14 -7; faire_moi -11 -12 11; faire_ses 6 -5 -5; faire_vous -6 -5 7; fais 8 -7 -8; fais_meme 8 -7 -8
faisa 6 -6 -6; faisa_les 6 -6 -6; fait -5 -10 4; fait_> -15 -7 12; fait_au -5 -6 6; fait_beau -8 -8 8
fait_bip -7 7 -7; fait_c -6 -19 14; fait_calme -5 -5 5; fait_comme -8 -11 10; fait_d -13 -9 15; fait_depui 6 -5 -6
fait_des 10 4 -21; fait_dix -10 -7 9; fait_exact -7 -8 8; fait_frisq -9 -11 10; fait_je -7 7 -7; fait_mon -1 5 -9
fait_plus -15 14 -12; fait_que 8 -9 -7; fait_rien 6 -5 -6; fait_rire -11 -11 12; fait_ses 5 -4 -5
fait_tombe -8 9 -9; fait_trois -8 -16 16; fait_un 15 -14 -15; fait_une -14 -22 21; faite -22 3 9; faite_> -13 4 -3
faite_aux -4 -5 6; faite_erreu -6 -5 6; faite_le -18 -10 14; faite_venir -7 -7 8; faite_vite -5 6 -6; famil -4 -4 7
famil_joube -4 -4 6; famil_n -3 -3 4; fatig -13 -11 12; fatig_> -13 -11 12; fatou -6 -7 7; fatou_ndiay -6 -7 7
faudr -11 12 -10; faudr_activ -6 6 -6; faudr_bloqu -9 9 -6; faure -6 -7 12; faure_attac -6 -7 12; faut -11 -5 9
faut_absol -5 -5 5; faut_bloqu -6 6 -6; faut_que -8 -10 9; faute -9 -6 7; faute_> -9 -6 7; fauve -9 -9 9
fauve_> -8 -7 8; fauve_chris -8 -7 8; fauve_f -5 -5 5; faux -12 -16 15; faux_> -12 -16 15; favre -7 -7 8
favre_aroba -7 -7 8; fax -13 13 -8; fax_ne -13 13 -8; femme -13 -8 12; femme_> -15 -18 18; femme_en -5 -5 5
femme_le -9 -9 9; femme_ne -9 8 -6; ferme 11 -13 -2; ferme_des -5 -2 6; ferme_la 12 -13 -7; ferra -7 -8 8
ferra_> -7 -8 8; fet 5 -5 -5; fet_i 5 -5 -5; fi -9 -10 10; fi_> -9 -10 10; fibra 6 -6 -5; fibra_ottic 6 -6 -5
fibre 35 -27 -32; fibre_> 20 -19 -18; fibre_a 16 -15 -12; fibre_au 13 -8 -13; fibre_dans 6 -5 -6
fibre_elle 10 -9 -10; fibre_est 21 -26 -17; fibre_et 15 -8 -16; fibre_la 8 -7 -9; fibre_ne 6 -5 -2
fibre_profe 7 -4 -6; fibre_sur 7 -6 -7; fiche -8 -8 9; fiche_de -8 -8 9; fichi -6 -5 7; fichi_> -6 -5 7
fige 8 -7 -9; fige_sur 8 -7 -9; figur -7 7 -6; figur_vous -7 7 -6; fil -6 11 -16; fil_avec 10 -10 -4
fil_ca -10 9 -7; fil_de 9 -10 -7; fil_est 10 -7 -11; fil_mais -7 7 -7; fil_n -8 8 -9; fil_ne -8 8 -6
fil_quand -9 10 -9; fille -4 3 -5; fille_> -11 11 -8; fille_ce -5 -4 6; fille_elle -9 9 -10; fille_hurle 5 -5 -5
fille_qui -4 -13 10; fille_sur -5 -6 6; film 10 -13 -10; film_> 10 -13 -9; film_avec 6 -2 -6; fils 6 -21 2
fils_a 7 -6 -7; fils_de -11 -7 10; fils_est -6 -5 6; fils_fait 5 -4 -5; fils_ne 7 -7 -6; fils_pas 9 -4 -8
fils_peut 9 -9 -8; fils_qui -13 -16 16; fils_sur 7 -7 -6; fin -11 -2 8; fin_> -11 -2 8; fini -7 -7 8; fini_c -7 -7 8
fixe -19 31 -32; fixe_> -23 24 -15; fixe_ca 14 -17 -7; fixe_de 14 -14 -7; fixe_elle 9 -10 -8; fixe_est -20 21 -20
fixe_gresi -8 8 -7; fixe_grezi -5 5 -4; fixe_lui 8 -8 -8; fixe_march -14 14 -17; fixe_ne -15 15 -9
fixe_on -9 12 -11; fixe_quand -5 5 -5; fixe_qui -16 14 -7; fixe_sonne -6 7 -6; fixe_zero -8 8 -8; fleur -5 -5 7
fleur_de -5 -5 7; flott -8 8 -7; flott_mobil -8 8 -7; fois -4 3 -6; fois_> 0 3 -8; fois_c -3 -2 4
fois_comme -2 -4 5; fois_et -6 -6 6; fois_je -3 -2 5; fois_le -4 -4 7; fois_que -2 5 -8; fois_sauf 8 -7 -10
fois_soixa -6 -5 10; fois_sur -9 8 -8; fonct -6 -1 0; fonct_> 8 -8 -8; fonct_c -17 15 -11; fonct_mais 6 -4 -18
fonct_ni -12 -10 11; fonct_pas -10 -9 9; fonct_plus -9 -5 7; fonct_tres 12 -12 -11; fond -5 13 -16; fond_> 10 -9 -9
fond_d -8 9 -9; fond_le 7 -7 -6; fond_perma -9 10 -10; fond_sur -5 7 -9; fondu 9 -8 -9; fondu_je 9 -8 -9
fonta -11 -11 12; fonta_> -11 -11 12; forfa -12 14 -19; forfa_> -9 9 -9; forfa_mobil -6 7 -11; forfa_ne -14 14 -13
fort -9 -8 8; fort_mon -9 -8 8; fortn 8 -7 -7; fortn_j 7 -6 -7; fortn_la 9 -6 -9; fourn -8 -6 8; fourn_je -8 -6 8
fr -8 -7 13; fr_> -8 -7 12; fr_pas -5 -5 5; fr_tout -4 -3 6; frais 8 -7 -9; frais_> 8 -7 -9; franc -13 -14 15
franc_a -5 -5 5; franc_j -10 -9 10; franc_je -5 -7 7; franc_point -7 -6 12; free -6 -6 8; free_mais -4 -3 6
free_non -3 -2 5; free_point -6 -6 8; frenc 6 -5 -6; frenc_le 6 -5 -6; frere 9 -12 -8; frere_ca 7 -6 -7
frere_plus 11 -11 -11; frero -15 -13 14; frero_> -15 -13 14; frisq -9 -11 10; frisq_mais -9 -11 10; fritu -15 21 -20
fritu_sur -15 21 -20; g -3 -3 5; g_o -3 -2 5; g_u -3 -3 4; gabri -9 -9 9; gabri_touss -9 -9 9; gagno -8 -8 8
gagno_de -8 -8 8; galer 7 -7 -5; galer_je 7 -7 -5; gall -3 -2 6; gall_tout -3 -2 6; gamin -8 9 -9; gamin_a -8 9 -9
garag -4 -3 6; garag_point -4 -3 6; garco -8 8 -7; garco_ne -8 8 -7; garde -6 10 -10; garde_et -6 10 -10
gare -11 -8 11; gare_76000 -5 -6 5; gare_> -9 -7 9; gars -14 -16 16; gars_> -8 -10 9; gars_du -9 -12 11
gars_la -6 -6 7; gars_s -3 -3 4; gauch -6 -6 6; gauch_> -6 -6 6; gendr -7 -8 8; gendr_qui -7 -8 8; gener 8 -7 -8
gener_d 8 -7 -8; gens -10 10 -9; gens_des -4 -5 6; gens_me -6 7 -8; gens_ne -2 4 -4; gens_qui -7 7 -6
gens_tombe -6 6 -6; genti -7 -8 7; genti_> -7 -8 7; gerar -9 -8 9; gerar_duboi -6 -5 7; gerar_lemai -8 -8 8
gerar_picho -8 -7 10; gille -6 -6 9; gille_aroba -6 -6 9; girar -6 -6 7; girar_> -6 -6 6; girar_sans -6 -6 11
gliss -6 7 -9; gliss_dans -6 7 -9; gmail -7 -19 14; gmail_> -19 -15 18; gmail_com -7 -6 7; gmail_ne 11 -10 -13
gmail_paule -7 -7 7; gmail_point -6 -5 7; gonfl -10 -10 11; gonfl_> -10 -10 11; googl 16 -15 -15; googl_> 12 -12 -11
googl_elle 6 -6 -5; grave -11 -12 12; grave_> 9 -6 -9; grave_ca -12 -12 12; gresi -21 22 -16; gresi_> -12 11 -7
gresi_depui -8 8 -7; gresi_horri -8 9 -12; gresi_telle -7 7 -5; grezi -5 5 -4; grezi_on -5 5 -4; grill 11 -11 -11
grill_> 8 -8 -8; grill_avec 8 -8 -8; gros 1 -8 2; gros_je 8 -9 -8; gros_voleu -6 -6 6; grzz -11 12 -11
grzz_dans -11 12 -11; grzz_grzz -11 12 -11; gsm -16 10 -6; gsm_dit -13 9 -9; gsm_n -14 16 -19; gsm_ne -7 8 -7
gsm_sans -9 8 -8; gsm_une -6 -6 6; guy -5 -5 5; guy_quatr -5 -5 5; h -11 -10 12; h_> -11 -9 10; h_a -4 -3 6
h_aroba -6 -6 6; h_e -11 -11 13; h_i -2 -2 4; h_n -4 -3 5; habit -16 -14 16; habit_> -8 -11 8; habit_au -5 -6 5
habit_la -8 -6 8; habit_quatr -6 -6 6; habit_rue -7 -7 7; hache -11 17 -18; hache_> -11 17 -18; hadda -10 -10 12
hadda_> -7 -7 8; hadda_aroba -5 -6 7; hadda_deux -1 -1 2; hamid -5 -4 6; hamid_point -5 -4 6; hardy -6 -6 9
hardy_point -6 -6 9; haut -5 -5 5; haut_et -5 -5 5; hein -2 -10 4; hein_> -11 -8 11; hein_dis 8 -7 -10
helas -10 -9 10; helas_> -10 -9 10; helen -7 -7 9; helen_point -7 -7 9; henri -7 -10 8; henri_pruni -7 -10 8
herve -8 -8 8; herve_bonjo -8 -8 8; heure -10 -1 6; heure_> 0 -14 6; heure_au -6 -6 6; heure_que -20 11 -5
hier -11 -15 11; hier_> 1 0 -5; hier_apres -8 -9 8; hier_soir 1 -20 0; hier_voila -8 -5 6; homme -6 -5 6
homme_vous -6 -5 6; honne -8 -12 10; honne_> -8 -12 10; honte -12 -13 13; honte_> -8 -8 8; honte_ce -6 -6 6
honte_s -6 -6 6; honte_votre -5 -6 6; horri -8 9 -12; horri_sur -8 9 -12; hors 16 -19 -5; hors_de -10 -8 9
hors_ligne 17 -18 -11; hospi -5 -5 5; hospi_il -5 -5 5; hotel 7 -7 -7; hotel_est 7 -7 -7; hotli -5 -5 5
hotli_en -5 -5 5; hotma -5 -5 8; hotma_point -5 -5 8; hs 3 4 -16; hs_> 2 5 -15; hs_chez 7 -6 -7; hugo -15 -15 15
hugo_> -7 -7 7; hugo_blanc -10 -11 10; hugue -5 -6 6; hugue_poiri -5 -6 6; hui -9 -10 10; hui_> -8 -8 8
hui_c -5 -6 6; huit -8 -14 13; huit_> -11 -8 15; huit_ans -9 -11 10; huit_cents 7 -7 -7; huit_dix -1 -1 2
huit_douze -5 -7 7; huit_et -4 -4 7; huit_euh -7 -7 8; huit_heure -7 -6 7; huit_poste -7 -7 9; huit_quara -4 -4 8
huit_quatr -2 -3 5; huit_so -5 -5 9; huit_soixa -5 -5 7; huit_vingt -2 -3 4; huit_zero -2 -2 3; huita -10 -11 12
huita_deux -1 -1 3; huita_et -2 -2 3; huita_poste -8 -9 8; humai -6 -6 6; humai_> -6 -5 6; humai_pas -2 -9 9
hurle 5 -5 -5; hurle_qu 5 -5 -5; i -7 -10 9; i_> -7 -6 7; i_a -11 -9 10; i_aroba -6 -5 7; i_d -4 -3 5
i_deux -7 -6 7; i_e -2 -2 5; i_espac -5 -6 6; i_l -3 -2 4; i_ni 5 -5 -5; i_s -6 -5 7; ici -10 -11 11
ici_gerar -8 -8 8; ici_la -7 -8 8; ici_mette -5 -6 6; idee -15 -11 14; idee_> -10 -10 10; idee_c -7 -8 8
ident 7 -8 -7; ident_> 7 -8 -7; il -5 -1 0; il_a -1 4 -19; il_accro 19 -19 -6; il_capte -12 12 -12; il_cherc -5 6 -5
il_coupe -7 8 -8; il_decro 7 -7 -7; il_dit 5 1 -10; il_est -1 0 -6; il_fait -13 -14 14; il_faudr -9 9 -6
il_faut -11 -5 9; il_march 8 -10 -7; il_me 1 8 -19; il_n -9 -9 6; il_passe 17 -18 -10; il_perd 5 -4 -5
il_peut -11 12 -3; il_pleut -10 -6 8; il_s 9 -9 -11; il_tourn 12 -9 -12; il_va 10 -10 -10; il_vient 7 -10 -6
il_voit 8 -8 -5; il_voula -3 -2 4; il_vous -7 -6 8; il_y -14 6 1; iles -4 -5 6; iles_vous -4 -5 6; ils 2 5 -16
ils_arriv -7 6 -5; ils_m -8 9 -10; ils_nous -8 9 -7; ils_ont 9 -8 -9; ils_parte 12 -11 -16; image 8 -7 -9
image_se 8 -7 -9; immeu 13 -15 -8; immeu_> 6 -5 -6; immeu_n 14 -13 -14; impec -18 7 -2; impec_mais -13 13 -13
impec_on -8 -11 10; impos 8 -3 -14; impos_d 3 0 -14; impos_de 8 -6 -11; impri 11 -12 -8; impri_sans 8 -7 -8
impri_trouv 7 -9 -6; impri_wifi 9 -11 -5; inacc 9 -6 -10; inacc_au 9 -6 -10; inact -6 6 -6; inact_> -6 6 -6
inadm -7 -7 7; inadm_je -7 -7 7; incid -11 -10 11; incid_> -11 -10 11; infer -11 12 -11; infer_> -11 12 -11
infir -6 10 -10; infir_de -6 10 -10; info -7 -7 7; info_aroba -7 -7 7; infor 1 -13 5; infor_> -10 -7 9
infor_du 10 -10 -9; injoi -9 8 -6; injoi_> -8 9 -7; injoi_euh -6 6 -6; insta 13 -19 -9; insta_> 2 -13 2
insta_ben 7 -4 -8; insta_je 8 -7 -8; insup -6 -11 10; insup_> -6 -11 10; inter 37 -21 -26; inter_> 15 -33 -3
inter_a 9 -7 -9; inter_alors 8 -8 -8; inter_c -1 4 -8; inter_ca -9 16 -25; inter_chez 13 -9 -13; inter_clign 6 -5 -6
inter_dans 14 -14 -12; inter_de 1 -11 2; inter_depui 29 -18 -32; inter_dessu 17 -16 -17; inter_du 7 -7 -1
inter_est 25 -23 -23; inter_et -25 -25 26; inter_etait 6 -2 -6; inter_il 9 -10 -8; inter_impec -13 13 -13
inter_je -9 8 -8; inter_m -19 18 -14; inter_mais -11 10 -9; inter_malgr 11 -8 -13; inter_march 15 -6 -31
inter_ne 13 -7 -13; inter_ni 9 -9 -8; inter_nicke -10 10 -9; inter_non 0 9 -16; inter_on -15 12 -11
inter_pas 16 -7 -18; inter_que 16 -19 -13; inter_qui 23 -23 -18; inter_se 10 -7 -8; inter_sont -7 -7 7
inter_sur 12 -11 -14; inter_tout -10 -8 9; inter_toute 7 -4 -6; inter_une 15 -14 -15; intol -14 -14 14
intol_> -14 -14 14; intro 8 -7 -8; intro_> 8 -7 -8; inuti -7 -7 7; inuti_de -7 -7 7; invit -8 -8 8; invit_> -8 -8 8
ip -9 11 -11; ip_du -9 11 -11; ipbx -9 9 -7; ipbx_ne -9 9 -7; iphon -5 10 -9; iphon_> -8 8 -8; iphon_affic -9 9 -6
iphon_et -6 7 -7; iphon_n 6 -7 -5; ira -5 -5 6; ira_comme -5 -5 6; is -4 -9 7; is_john -8 -8 8; is_not 6 -5 -6
isabe -8 -8 8; isabe_fonta -11 -11 12; isabe_roux -6 -6 6; j -5 0 -1; j_ai 0 -3 -3; j_aie -5 -5 5; j_aimer -6 -6 6
j_appel -2 -2 -1; j_aroba -5 -4 6; j_arriv 13 -11 -11; j_atten -6 -10 8; j_aurai -12 -10 13; j_avais 7 -7 -7
j_en -18 -19 21; j_enten -14 15 -14; j_envoi -7 6 -5; j_essai 9 -7 -9; j_etais -15 0 5; j_habit -8 -10 9
j_me -9 -9 9; j_point -4 -4 5; j_y -3 -1 4; jamai -3 -1 -4; jamai_> 8 -6 -7; jamai_de -8 12 -13; jamai_eu -6 7 -6
jamai_habit -8 -6 8; jamai_moi -5 -9 8; jamai_vu -8 -8 8; jardi 9 -10 -7; jardi_> 9 -10 -7; jaure -6 -6 6
jaure_batim -6 -6 6; je -10 -4 7; je_atten -4 -3 7; je_capte 11 -11 -11; je_cherc -13 -11 12; je_compo -8 9 -9
je_compr -3 -4 5; je_compt -6 -6 6; je_crois 8 0 -16; je_decro -13 18 -17; je_deman -6 -6 6; je_dis -18 -8 15
je_dois -5 6 -6; je_fais 8 -7 -8; je_ferme 12 -13 -7; je_je 9 -5 -10; je_l -24 8 4; je_la -5 6 -5
je_lance 10 -13 -9; je_le -8 -1 4; je_les -13 14 -12; je_m -12 -18 18; je_me -15 -11 15; je_mets -7 7 -6
je_n 2 10 -18; je_ne -7 -14 12; je_paie 8 -4 -8; je_parle -13 7 -6; je_passe -10 9 -7; je_paye 5 -5 -5
je_pense -13 -9 12; je_perds 14 -14 -10; je_peux 3 2 -14; je_prefe -16 -16 17; je_prend -7 -7 8; je_recoi 3 0 -20
je_redem -14 -12 14; je_refle -11 -11 12; je_regar 9 -10 -8; je_rigol -12 -12 12; je_sais -9 -14 14; je_sors -5 6 -5
je_souha -10 -8 10; je_suis -7 -11 8; je_suppo -11 -9 11; je_te -6 -6 6; je_tele 7 -4 -7; je_telep -12 12 -11
je_trava 12 -5 -12; je_vais -11 -11 12; je_verra -8 -7 8; je_veux -18 4 4; je_vois 3 -8 2; je_voudr 0 -10 3
je_voula 2 -11 1; je_vous 5 -20 5; jean -16 -18 19; jean_bapti -7 -9 9; jean_dupon -8 -8 9; jean_jaure -6 -6 6
jean_pierr -8 -8 8; jean_point -6 -6 6; jean_tiret -6 -7 9; jean_yves -7 -7 7; jeann -9 -10 10
jeann_morea -9 -10 10; jeudi -3 -2 5; jeudi_derni -3 -2 5; jeune -7 -9 9; jeune_fille -5 -6 6; jeune_homme -6 -5 6
jeux 9 -9 -8; jeux_en 9 -9 -8; jocel -6 -6 7; jocel_dujar -6 -6 7; john -8 -8 8; john_smith -8 -8 8; joign -6 6 -5
joign_alors -6 6 -5; joind -22 21 -16; joind_> -17 13 -9; joind_les -6 6 -6; joind_ma -10 10 -9; joind_mes -10 10 -6
joind_sur -14 14 -1; joind_un -10 -12 12; joint 12 -12 -10; joint_> 8 -8 -6; joint_ca 9 -7 -9; joli -6 -6 7
joli_accen -6 -6 7; jose -8 -8 8; jose_da -8 -8 8; josia -4 -4 7; josia_point -4 -4 7; joube -4 -4 6
joube_> -4 -4 6; jouer 13 -12 -13; jouer_> 7 -7 -5; jouer_a 9 -9 -8; jouer_en 13 -9 -12; jour -9 2 2; jour_> -9 -9 9
jour_mon -6 6 -7; jours -3 -12 6; jours_> -17 -11 15; jours_j 15 -9 -16; jours_le -4 -3 7; jsp -8 7 -6
jsp_pourq -8 7 -6; julie -12 -16 16; julie_> -10 -12 12; julie_carpe -7 -9 9; julie_point -4 -4 7; juste -23 16 -5
juste_> -8 -9 9; juste_bip -6 6 -6; juste_le -8 9 -7; juste_pour -15 12 -11; juste_que -11 10 3; k -11 -11 12
k_aroba -5 -4 6; k_e -7 -8 8; k_point -1 -1 2; ka 5 -5 -5; ka_fet 5 -5 -5; katy -5 -4 6; katy_avec -5 -4 6
kaz 5 -5 -5; kaz_mwen 5 -5 -5; kern -7 -8 8; kern_k -7 -8 8; kiki -2 -3 5; kiki_du -2 -3 5; kikid -10 -10 14
kikid_aroba -10 -10 14; l 9 -9 -7; l_> -3 -2 4; l_a -3 -3 5; l_abonn -11 -7 10; l_acces 8 -6 -8; l_accue -8 -8 8
l_adais 6 -6 -5; l_admin -8 -9 8; l_adsl 14 -12 -14; l_agenc -3 -17 9; l_ai -18 6 -2; l_alarm -7 7 -6; l_an -8 -9 9
l_anten 13 -11 -13; l_appar -11 5 5; l_appel 2 4 -15; l_ardec -4 -5 8; l_arnaq -6 -7 7; l_aroba -3 -2 6
l_arret 7 -4 -6; l_assis -10 -15 12; l_autre -12 -8 10; l_avez -7 -7 7; l_comme -5 -5 6; l_dubre -3 -2 4
l_e -2 -2 4; l_echo -9 10 -10; l_ecole -13 -15 14; l_ecout -8 8 -8; l_ecran 6 -5 -5; l_ecrir -6 -6 6
l_enten -15 14 -11; l_entre 3 0 -13; l_etage 19 -14 -19; l_etran -16 17 -12; l_h -5 -4 6; l_honne -8 -12 10
l_hotel 7 -7 -7; l_image 8 -7 -9; l_immeu 13 -15 -8; l_impri 9 -10 -7; l_incid -7 -7 7; l_inter 21 -8 -30
l_ipbx -9 9 -7; l_o -7 -7 7; l_opera 8 -4 -7; l_orage 2 -3 -8; l_ordin 13 -14 -11; l_point -5 -4 6; l_un -16 -12 14
l_wifi 9 -8 -9; la 4 -7 -5; la_4g -17 18 -23; la_5g -15 16 -16; la_> -19 -28 24; la_banqu 4 -2 -13; la_bas -8 -6 8
la_base -8 8 -9; la_boite -10 11 -16; la_bonne -5 -6 6; la_bouti 9 -9 -9; la_box 8 -11 -8; la_branc 9 -5 -10
la_c -7 -6 8; la_caiss 20 -20 -11; la_caja 10 -3 -8; la_campa 10 -10 -10; la_carte -12 13 -10; la_catas -11 -6 9
la_centr -7 7 -6; la_chamb 7 -13 -1; la_conne 28 -15 -29; la_conso 9 -9 -8; la_coupu -5 -14 11; la_cuisi -5 -14 6
la_derni -11 -8 11; la_dessu -5 5 -5; la_factu -14 -14 14; la_ferme -5 -2 6; la_fibra 6 -6 -5; la_fibre 26 -22 -23
la_fin -10 -8 10; la_flott -8 8 -7; la_franc -5 -7 7; la_fritu -15 21 -20; la_galer 7 -7 -5; la_gare -11 -8 11
la_hotli -5 -5 5; la_il 18 -13 -19; la_je -5 -5 5; la_l 12 -10 -13; la_la 9 -8 -9; la_laten 5 -5 -5
la_le -11 -11 11; la_ligne -20 23 -19; la_liste 8 -8 -9; la_live 8 -3 -8; la_main -9 -12 10; la_mairi -10 -9 10
la_maiso 3 -11 -3; la_marqu -7 -12 8; la_meme -13 -11 12; la_messa -6 6 -6; la_mise -9 2 2; la_miser 14 -17 -7
la_moind -1 -15 4; la_nouve 9 -5 -10; la_page 14 -13 -12; la_paix -7 -8 7; la_parce 7 -9 -6; la_peine -12 -9 11
la_petit 9 -5 -8; la_pluie -8 8 -7; la_porta -8 10 -12; la_porte 7 -22 8; la_poste -5 -6 6; la_premi -5 -7 7
la_prise 9 -5 -10; la_puce -6 7 -9; la_quest -11 -10 11; la_remet -5 6 -5; la_route -8 -7 8; la_rue 14 -9 -16
la_secre -9 10 -10; la_semai -6 -6 6; la_sim -7 7 -7; la_situa -5 -5 5; la_socie -11 -11 11; la_sonne -15 16 -18
la_table 8 -18 -1; la_techn -11 -6 13; la_tele 25 -23 -18; la_telep -19 22 -22; la_telet 7 -7 -7; la_telev 6 -6 -6
la_tempe 6 -5 -6; la_thune -6 -6 6; la_titul -10 -12 11; la_toile 10 -11 -9; la_voisi 6 -2 -10; la_voix -12 15 -15
la_wifi 21 -23 -12; labo -7 -7 7; labo_point -7 -7 7; lache 3 -8 0; lache_> 2 -8 1; lache_avec 6 -4 -6; lag 8 -19 -4
lag_> 14 -14 -13; lag_de 9 -8 -9; lag_un -8 -5 7; laiss -14 -3 7; laiss_> -9 -8 9; laiss_de -5 6 -7
laiss_un -11 -9 10; lambe -15 -16 16; lambe_> -14 -14 14; lambe_aroba -5 -5 6; lamen -8 -8 8; lamen_c -8 -8 8
lance 10 -13 -9; lance_un 10 -13 -9; lapos -6 -5 7; lapos_point -6 -5 7; laten 5 -5 -5; laten_est 5 -5 -5
laura -8 -8 11; laura_donc -5 -4 6; laura_point -5 -4 6; laura_ricci -7 -6 7; laure -16 -16 16; laure_aroba -7 -6 12
laure_picho -9 -9 9; laure_point -6 -5 6; laure_prevo -8 -8 8; le 0 -7 -1; le_06 -5 -5 5; le_06123 -12 -18 16
le_> -18 -10 14; le_boiti 10 -10 -10; le_bol -8 -8 8; le_breto -8 -9 9; le_brun -5 -5 6; le_burea -19 -18 19
le_c 13 -17 -12; le_cable 19 -19 -18; le_caiss 5 -5 -5; le_cas -11 -17 14; le_chale -8 9 -11; le_chant -6 6 -5
le_chat -11 -11 11; le_chien -9 -10 10; le_chiff -12 -10 12; le_code -16 7 -2; le_combi -15 20 -22
le_confi -10 -6 11; le_conna -5 -9 8; le_contr -12 -11 12; le_corre -6 6 -5; le_cyclo 6 -4 -6; le_debit 14 -11 -13
le_debut -2 -2 4; le_decod 16 -17 -14; le_decro -9 10 -9; le_derni -1 -1 1; le_dirai -7 -6 8; le_dis -10 -7 9
le_dossi -6 -6 6; le_facte 13 -14 -9; le_faire -11 -12 11; le_fil 10 -5 -13; le_fils -11 -7 10; le_fixe -20 27 -32
le_gall -3 -2 6; le_huit -6 -6 9; le_jardi 9 -10 -7; le_le 14 -15 -11; le_lien 6 -6 -6; le_magas -10 10 -9
le_meme -14 -25 20; le_mien -9 -9 9; le_mille -10 -11 11; le_mobil -3 5 -16; le_modem 14 -11 -15
le_moins -11 -11 11; le_monde -8 -8 8; le_natel -8 8 -7; le_netfl 7 -6 -8; le_nom -10 -9 12; le_numer -10 3 2
le_papie -4 8 -8; le_passa -6 -7 6; le_petit 7 -4 -7; le_placa -10 -13 11; le_point -6 -6 6; le_porta -12 12 -12
le_poste -9 10 -10; le_prend -8 -7 8; le_preno -11 -10 12; le_profe 5 -4 -5; le_quart 6 -4 -6; le_redem 11 -8 -13
le_renvo -9 10 -11; le_repet 13 -9 -14; le_repon -10 10 -12; le_resea 9 -5 -19; le_robot -8 -6 8
le_route 12 -12 -12; le_salon -7 -18 10; le_sept -6 -6 9; le_serve 6 -6 -6; le_servi -7 -6 7; le_signa 8 -8 -7
le_silen -9 14 -15; le_site 11 -9 -12; le_soir -8 -5 7; le_son -10 -11 11; le_souci -8 -11 8; le_stand -10 11 -10
le_techn 0 -14 5; le_telep -5 5 -9; le_temps 11 -8 -11; le_termi 11 -12 -7; le_titul -8 -9 9; le_toit -4 -13 8
le_trois -4 -2 6; le_vide -4 10 -10; le_villa -9 10 -11; le_vingt 0 0 1; le_voyan 16 -11 -16; le_vpn 18 -19 -15
le_web 9 -6 -10; le_week -6 -5 6; le_wifi 29 -13 -32; le_zero -4 -4 5; lea -5 -5 8; lea_aroba -5 -5 8
lecle -10 -8 10; lecle_> -10 -8 10; lefev -7 -7 9; lefev_aroba -7 -7 9; lefor -8 -5 7; lefor_> -8 -5 7
lefra -2 -2 4; lefra_aroba -2 -2 4; lemai -16 -17 17; lemai_> -8 -8 8; lemai_cardi -7 -7 7; lemai_pas -10 -9 10
lemoi -10 -9 10; lemoi_> -10 -9 10; lent 10 -8 -10; lent_dans 18 -13 -19; lent_les 6 -6 -5; lente 4 3 -13
lente_> 2 3 -11; lente_chez 10 -10 -10; leque -8 -9 9; leque_je -8 -9 9; leroy -4 -4 6; leroy_aroba -4 -4 6
les 0 3 -11; les_appar -11 -9 10; les_appel -20 18 -12; les_caiss 6 -6 -6; les_camer 15 -15 -10; les_chamb 8 -8 -6
les_cinq 12 -11 -10; les_clien 1 -7 2; les_codes -11 9 -7; les_commu -13 13 -11; les_deux -14 -14 15
les_dix 14 -15 -11; les_ecran 6 -6 -5; les_embou -8 -9 8; les_enfan -10 -10 10; les_esse -6 6 -5
les_gens -10 10 -10; les_heure 12 -9 -13; les_jeux 9 -9 -8; les_les -9 9 -9; les_ligne -7 8 -14; les_mails 6 -5 -6
les_messa -11 11 -7; les_miens -7 -7 7; les_ouvri 6 -3 -6; les_pages 16 -17 -9; les_poste -7 13 -15
les_quart 7 -4 -7; les_recoi -9 9 -9; les_sites 10 -9 -11; les_sms -14 14 -11; les_techn -10 -7 8
les_telec 9 -9 -10; les_texto -13 14 -17; les_trava 6 -6 -6; les_video 14 -13 -15; les_visio 5 -5 -5; lettr -5 -3 5
lettr_aroba -5 -3 5; liais 7 -4 -6; liais_fibre 7 -4 -6; lien 13 -11 -13; lien_sdsl 9 -8 -9; lien_wan 6 -6 -6
ligne -7 24 -32; ligne_> 4 2 -22; ligne_a -18 16 -10; ligne_c -6 6 -5; ligne_ca 17 -15 -17; ligne_de 13 -8 -13
ligne_depui 8 -8 -6; ligne_du -14 15 -17; ligne_est -15 15 -12; ligne_et 5 -4 -5; ligne_fixe -10 14 -14
ligne_gresi -11 11 -8; ligne_mobil -6 6 -5; ligne_on -7 7 -7; ligne_pro -6 6 -5; ligne_telep -11 12 -13
ligne_y 5 -5 -5; lila -7 -7 8; lila_hadda -7 -7 8; lilas -8 -8 8; lilas_> -8 -8 8; ling -10 -10 10
ling_chen -10 -10 10; liste 8 -8 -9; liste_> 8 -8 -9; live -3 -6 5; live_box 8 -3 -8; live_point -6 -6 7
locat -7 -7 7; locat_> -7 -7 7; loic -5 -5 5; loic_trent -5 -5 5; longs 9 -9 -10; longs_> 9 -9 -10; look -4 -3 5
look_point -4 -3 5; lopez -4 -4 5; lopez_avec -4 -4 5; louis -5 -5 5; louis_> -5 -5 5; luc -8 -8 8
luc_gagno -8 -8 8; lucas -4 -5 8; lucas_point -4 -5 8; lucie -3 -2 5; lucie_point -3 -2 5; ludiv -10 -10 10
ludiv_tisse -10 -10 10; lui 10 -9 -6; lui_expli -5 -5 5; lui_fonct 8 -8 -8; lui_il 6 -3 -6; lumie 15 -10 -12
lumie_> 12 -11 -9; lumie_de 7 -4 -8; lumie_elle 13 -3 -12; lumie_qui 6 -5 -6; lundi -9 -9 9; lundi_derni -9 -9 9
lunet -15 -12 15; lunet_> -12 -9 11; lunet_et -2 -2 4; lycee -6 -7 9; lycee_tiret -6 -7 9; lyon -8 -8 8
lyon_> -8 -8 8; lys -5 -5 7; lys_tout -5 -5 7; m -12 -1 6; m_a -15 -20 21; m_affic 2 0 -14; m_aider -7 -7 7
m_appel -18 3 1; m_avez -9 -9 10; m_comme -2 -3 4; m_deux -2 -4 5; m_ecout -6 -7 7; m_ecrir -5 -3 5; m_embro 0 0 1
m_en -4 -3 6; m_enten 0 9 -22; m_fi -9 -10 10; m_ont -6 7 -9; m_point -4 -3 5; ma 0 7 -15; ma_boite 12 -13 -9
ma_box 21 -12 -22; ma_carte -11 11 -10; ma_chamb 1 3 -16; ma_conna -13 -12 13; ma_conne 20 -14 -21
ma_conso 9 -14 -6; ma_factu -8 -19 12; ma_femme -13 -8 12; ma_fibre 9 -9 -8; ma_fille -4 4 -8; ma_ligne -9 19 -22
ma_maman -5 -5 5; ma_mere -24 1 7; ma_messa -11 16 -19; ma_nouve -6 8 -11; ma_prise 6 -8 -6; ma_sim -14 14 -12
ma_soeur -17 1 4; ma_switc 6 -5 -5; ma_table 16 -19 0; ma_tiret -9 -10 10; machi -12 -14 14; machi_> -14 -13 14
machi_de -7 -6 6; machi_je -7 -14 15; madam -8 -14 12; madam_> -2 -1 3; madam_aider -5 -5 7; madam_bonjo -9 8 -8
madam_fauve -9 -8 9; madam_lambe -13 -10 12; madam_menar -9 -9 9; madam_perri 9 -8 -9; madam_sophi -8 -6 7
madam_veuve -9 -9 10; magas 3 1 -9; magas_> -8 11 -13; magas_les 6 -6 -6; magas_sont 8 -8 -6; mahe -6 -6 7
mahe_m -6 -6 7; mail 12 -13 -9; mail_> 12 -13 -9; maill -7 -7 7; maill_> -7 -7 7; mails 22 -20 -22
mails_> 18 -18 -14; mails_au 8 -7 -7; mails_ils 12 -11 -16; main -9 -12 10; main_> -9 -12 10; maint 7 -7 -7
maint_j 7 -7 -7; mairi -12 -13 14; mairi_de -10 -9 10; mairi_tiret -3 -4 6; mais -4 4 -9; mais_alors -8 8 -8
mais_bien -9 -10 9; mais_c -2 -9 4; mais_chez 12 -11 -12; mais_des -6 6 -6; mais_ici -5 -6 6; mais_il 13 -13 -5
mais_inter 27 -24 -28; mais_je 7 -4 -23; mais_l -7 8 -8; mais_la -6 -9 8; mais_le -7 10 -21; mais_les 10 -10 -9
mais_mes -8 7 -6; mais_moi -21 10 -4; mais_netfl 6 -6 -5; mais_non -12 -10 12; mais_on -9 -11 10; mais_oui -9 -9 9
mais_pas -23 19 -10; mais_perso -7 8 -8; mais_pour 14 -17 -7; mais_quand -6 7 -7; mais_rien -7 -9 7
mais_telep -7 7 -6; mais_vous -8 -8 9; mais_y 7 -7 -7; maiso 0 -6 -3; maiso_> -9 -2 3; maiso_alors 8 -8 -5
maiso_est 17 -15 -23; maiso_et 12 -5 -12; maiso_il 0 3 -9; maiso_que 6 -3 -6; maiso_y 13 -13 -13; maitr -9 -10 9
maitr_delph -9 -10 9; mal -8 3 0; mal_> -6 -1 2; mal_compr -9 -10 10; mal_il -3 -2 5; mal_mes -9 9 -9; malad 8 -7 -7
malad_> 7 -6 -7; malad_sur 9 -6 -9; malgr 11 -8 -13; malgr_le 11 -8 -13; malhe -8 -7 8; malhe_non -8 -7 8
maman 5 -9 -1; maman_elle 8 -6 -10; maman_qui -5 -5 5; mange -7 -6 7; mange_> -7 -6 7; marc -8 -11 12
marc_dubre -3 -2 4; marc_point -7 -9 10; marc_villa -5 -6 6; marce -2 -4 5; marce_aroba -2 -4 5; march -3 -6 7
march_> -12 -14 12; march_a 16 -7 -18; march_depui -16 -13 15; march_mon -14 12 -12; march_nicke -11 11 -9
march_pas 2 3 -11; march_plus -3 -9 7; march_tres 15 -15 -10; mardi -11 6 -3; mardi_et -9 -7 8; mardi_une -9 8 -8
mari 3 -23 5; mari_dit 7 -6 -7; mari_qui -11 -11 11; mari_s -7 -10 8; mari_vu 11 -14 -9; maria -8 -8 8
maria_jose -8 -8 8; marie -11 -12 12; marie_a -2 -3 4; marie_chris -7 -6 7; marie_clair -4 -4 6; marie_deux -1 -1 2
marie_laure -8 -8 8; marie_thecl -4 -3 5; marqu -7 0 5; marqu_sorti -7 -12 8; marqu_sur -4 8 -8; marre -11 -16 14
marre_> -4 -3 5; marre_bien -12 -9 11; marre_ca -8 -16 16; marre_de -5 -5 5; marse -15 -15 16; marse_> -15 -15 16
marti -22 -22 24; marti_> -10 -11 11; marti_aroba -8 -8 10; marti_duboi -8 -8 8; marti_nom -8 -8 9
marti_point -4 -5 8; mateo -6 -6 7; mateo_m -6 -6 7; matin 1 -18 6; matin_> 1 -17 6; matin_a 18 -8 -19
matin_c 6 -2 -6; matin_j -5 -5 5; mauva -11 12 -12; mauva_on -11 12 -12; mauvo -3 -2 5; mauvo_en -3 -2 5
me -4 -5 -3; me_bloqu 9 -9 -9; me_branc 10 -11 -9; me_calme -10 -8 9; me_conne 20 -23 -15; me_deman 1 7 -18
me_disen -7 8 -8; me_dit 1 3 -14; me_fait -11 -11 12; me_faudr -6 6 -6; me_gonfl -10 -10 11; me_joind -17 17 -14
me_lache 12 -5 -12; me_marre -12 -9 11; me_pose -7 -9 8; me_prene -4 -3 5; me_prese -9 -9 9; me_rappe -4 -4 4
me_recla -6 7 -9; me_repon -8 -10 9; me_saoul -9 -9 10; me_suis -2 -2 4; me_telep -11 15 -16; me_trans -12 -9 11
me_va -8 -7 8; mec -8 -9 9; mec_> -8 -9 9; mecha -6 -6 6; mecha_t -6 -6 6; mega 8 -6 -8; mega_a 8 -6 -8
megas 15 -13 -15; megas_> 8 -7 -8; megas_alors 5 -5 -5; megas_et 7 -7 -7; meme -7 -8 8; meme_> -13 -26 17
meme_adres -7 -6 7; meme_alors -5 -9 8; meme_n 10 -11 -9; meme_panne -10 -9 10; meme_pas 8 -7 -8; meme_pour -10 9 -9
meme_probl -17 -14 17; meme_quand -12 10 -9; meme_que -8 -9 9; meme_souci -6 -6 7; menar -9 -9 9
menar_elodi -9 -9 9; menti -3 -2 5; menti_trois -3 -2 5; menui -6 -6 9; menui_tiret -6 -6 9; merci -16 -16 17
merci_> -11 -10 11; merci_beauc -9 -9 9; merci_ca -5 -5 6; merci_zero -4 -5 8; merde -13 -15 15; merde_> -10 -13 12
merde_j -7 -7 7; mere -24 1 7; mere_> -10 10 -9; mere_elle -9 -10 10; mere_est -14 6 -4; mere_qui -6 -19 14
mes 7 5 -23; mes_appar 6 -6 -4; mes_appel -13 14 -13; mes_camer 8 -8 -6; mes_clien -14 13 -11; mes_colle -9 10 -10
mes_corre -12 11 -11; mes_courr 9 -8 -9; mes_decla 8 -11 -6; mes_lunet -15 -12 15; mes_mails 15 -15 -18
mes_papie -9 -9 10; mes_petit 4 -4 -1; mes_piece 8 -8 -6; mes_potes -10 11 -8; mes_sms -17 16 -13
mes_texto -16 12 -7; mes_virem 7 -7 -7; mes_visio 13 -12 -14; messa -20 20 -14; messa_> -11 11 -9; messa_a -8 -8 8
messa_ne -15 15 -14; messa_sms -5 6 -6; messa_sur -2 5 -12; messa_vocal -8 8 -8; mets -7 7 -6; mets_carte -7 7 -6
mette -12 -14 14; mette_la -7 -6 7; mette_moi -7 -6 7; mette_poiri -5 -6 6; mettr 8 -8 -4; mettr_sur 8 -8 -4
meuni -5 -4 6; meuni_chez -7 -6 12; meuni_et -4 -3 5; meyer -5 -4 6; meyer_aroba -5 -4 6; micro 10 -10 -10
micro_coupu 10 -10 -10; midi -8 -9 8; midi_> -8 -9 8; mien -9 -9 9; mien_et -9 -9 9; miens -7 -7 7; miens_et -7 -7 7
milie -4 -4 8; milie_aroba -6 -6 11; milie_h -1 -1 2; mille -14 -15 15; mille_> -11 -12 11; mille_deux -8 -7 8
mille_douze -1 -1 2; mille_lyon -8 -8 8; mille_vingt -2 -2 4; min 7 -6 -8; min_wifi 7 -6 -8; mince -3 -2 5
mince_orang -3 -2 5; minit -8 -8 8; minit_mon -8 -8 8; minus -4 -3 6; minus_> -4 -3 6; minut 12 -3 -17
minut_> 0 -4 -13; minut_je -12 -9 11; minut_le 5 -4 -5; minut_sur 15 -14 -15; mis -7 9 -11; mis_ma -7 9 -11
mise -9 6 -4; mise_a -9 2 2; mise_dans -4 8 -8; miser 14 -17 -6; miser_> 14 -17 -7; miser_vous -4 -3 5
mobil -25 22 -9; mobil_> -27 7 0; mobil_a -9 8 -6; mobil_car 9 -6 -10; mobil_dans -15 13 -11; mobil_de -8 8 -7
mobil_lui 6 -3 -6; mobil_m -14 13 -12; mobil_n -17 17 -9; mobil_ne -7 7 -11; mobil_parce 13 -13 -13
mobil_qui -16 16 -10; mobil_tres -8 8 -8; mobil_un -7 -7 7; mobil_va 26 -27 -12; modem 21 -19 -19
modem_clign 8 -7 -9; modem_est 6 -5 -6; modem_il 9 -9 -11; modem_qu 7 -4 -8; modem_reste 11 -12 -8
modem_route 9 -8 -9; modif -8 -10 10; modif_mon -8 -10 10; moham -5 -6 7; moham_tiret -5 -6 7; moi -14 -8 12
moi_> -16 1 4; moi_a -8 -14 9; moi_au -6 -6 6; moi_c -7 -11 9; moi_ca 2 -18 5; moi_de 10 -8 -10; moi_deux -5 -5 5
moi_en -7 -6 7; moi_habit -6 -6 6; moi_il -5 -5 7; moi_inter 16 -7 -18; moi_j 15 -11 -13; moi_je -16 9 -7
moi_l 6 -6 -5; moi_la -10 -12 11; moi_meme -19 -20 21; moi_passe -7 -7 9; moi_quelq -8 -9 9; moi_si -8 8 -7
moi_un -10 -14 14; moi_venir -6 -6 8; moind -1 -15 4; moind_idee -10 -10 10; moind_page 11 -11 -11; moins -16 -12 16
moins_deux -5 -6 6; moins_du -11 -11 11; mois -12 -10 11; mois_au -7 -7 7; mois_de -8 -7 8; mois_pour -4 -4 5
mon -8 9 -9; mon_abonn -8 -20 12; mon_adres -10 -11 11; mon_alarm 12 -11 -8; mon_ancie -5 -6 6; mon_avoca -5 -6 6
mon_cellu -14 14 -13; mon_code -11 12 -13; mon_colle -8 -8 8; mon_contr -12 -13 13; mon_daron -5 -5 5
mon_debit 9 -11 -7; mon_dect -12 12 -12; mon_dossi -18 -14 19; mon_epous 6 -2 -6; mon_fils 11 -18 -4
mon_fixe -17 20 -17; mon_forfa -8 9 -16; mon_gamin -8 9 -9; mon_garco -8 8 -7; mon_gars -8 -10 9; mon_gendr -7 -8 8
mon_gsm -21 13 -11; mon_impri 9 -11 -5; mon_inter -8 8 -7; mon_iphon -4 7 -6; mon_mari 3 -23 5; mon_mobil 2 11 -18
mon_modem 12 -13 -9; mon_mon -7 8 -4; mon_natel -6 8 -11; mon_nom -16 -17 19; mon_nouve -6 7 -7; mon_numer -15 15 -3
mon_ordi 12 -12 -10; mon_ordin 2 -19 7; mon_papa -5 -17 6; mon_patro -5 6 -6; mon_pays -7 8 -8; mon_pc 12 -14 -10
mon_petit -12 -14 14; mon_porta -8 17 -24; mon_pote 8 -8 -5; mon_repet 14 -14 -13; mon_repon -11 17 -17
mon_retar -8 -9 8; mon_route 13 -14 -12; mon_samsu -7 8 -4; mon_smart -3 5 -7; mon_solde -8 -8 8
mon_telep -10 10 -10; mon_telev 8 -8 -7; mon_vieux -6 7 -9; mon_wifi 14 -14 -12; mon_zero -2 -4 6; monde -10 -14 13
monde_> -11 -11 11; monde_avec -5 -4 6; monde_est -7 -6 7; monde_plus 8 -7 -9; monde_sait -6 -6 6; monsi -6 -22 9
monsi_> -13 -10 13; monsi_augus -8 -5 7; monsi_c -7 -10 9; monsi_et -8 -7 8; monsi_lambe -9 -9 9; monsi_le -8 -6 8
monsi_moi 16 -7 -18; monta 10 -9 -10; monta_est 10 -9 -10; monte 3 0 -15; monte_pas 13 -15 -11; monte_plus -5 6 -13
moque -9 -10 10; moque_de -9 -10 10; moque_du -5 -4 6; morea -11 -11 11; morea_> -11 -11 11; morel -7 -6 7
morel_> -7 -6 7; mort 5 -6 -5; mort_> 15 -24 1; mort_aucun -12 12 -10; mort_elle -10 13 -17; morte 8 -8 -7
morte_> 10 -16 -6; morte_je -11 11 -8; mot 6 -15 -4; mot_> -3 -2 5; mot_avec -5 -3 5; mot_de 12 -15 -11
mot_delau -7 -6 7; mots -8 -9 9; mots_> -8 -9 9; mouli 8 -7 -9; mouli_> 9 -7 -9; mouli_point -6 -7 9; moyen 7 -3 -11
moyen_d 5 -1 -17; moyen_de 8 -9 -5; muet -10 12 -14; muet_> -10 12 -13; muet_on -7 7 -6; muets -8 10 -11
muets_> -8 10 -11; mur 5 -5 -5; mur_a 5 -5 -5; mutua 9 -9 -8; mutua_> 9 -9 -8; mutue -13 11 -10
mutue_tres -13 11 -10; mwen 5 -5 -5; mwen_l 5 -5 -5; my -4 -9 7; my_frenc 6 -5 -6; my_name -8 -8 8; n -4 6 -7
n_> -9 -9 10; n_a 7 -9 -5; n_acced 9 -8 -10; n_accro 3 0 -9; n_affic -12 12 -12; n_ai -2 8 -12; n_apost -6 -6 6
n_appar 8 -8 -9; n_aroba -2 -2 4; n_arriv 5 5 -24; n_avons 6 -6 -6; n_d -9 -10 10; n_diaye -6 -6 6; n_e -4 -3 5
n_en -10 -10 10; n_enten -6 6 -6; n_est -3 1 -2; n_et -3 -3 4; n_euh -6 -6 6; n_exist -10 10 -10; n_g -3 -3 4
n_h -3 -3 4; n_i -5 -4 7; n_n -2 -2 4; n_y -11 -1 2; nadin -3 -2 5; nadin_point -3 -2 5; name -8 -8 8
name_is -8 -8 8; namur -13 9 -9; namur_> -13 9 -9; nante 2 -9 -2; nante_> 7 -6 -7; nante_aroba -7 -4 8
natel -9 10 -12; natel_de -8 8 -7; natel_ne -8 9 -11; natel_veut 8 -8 -4; natha -12 -12 13; natha_> -13 -12 13
natha_tiret -6 -6 9; ndiay -6 -7 7; ndiay_n -6 -7 7; ne -1 4 -11; ne_bascu -7 10 -8; ne_capte -16 17 -18
ne_charg 6 -1 -8; ne_compr -5 -7 7; ne_compt -12 -8 9; ne_crois -21 -13 16; ne_donne -8 8 -8; ne_fait -9 10 -9
ne_fonct -18 -8 14; ne_m -15 -4 6; ne_march -22 16 -1; ne_me -9 -11 11; ne_monte 3 0 -15; ne_passe 10 11 -17
ne_peut -1 7 -14; ne_peux 1 2 -11; ne_prend -12 12 -8; ne_recoi -13 15 -15; ne_recup 8 -7 -8; ne_redem 10 -8 -10
ne_repet 14 -14 -13; ne_repon 11 -10 -11; ne_s 10 -7 -14; ne_sais -1 -11 4; ne_sait -7 8 -7; ne_se 7 -7 -5
ne_sonne -14 18 -19; ne_suis -17 -11 15; ne_synch 9 -10 -8; ne_trouv 10 -8 -10; ne_va 6 -16 -3; ne_veut 12 -10 -13
ne_veux -8 -10 10; ne_vois 9 -8 -10; ne_voudr -11 -8 10; nenni -9 -10 10; nenni_m -9 -10 10; net -6 -6 7
net_> -6 -6 7; netfl 21 -16 -20; netfl_> 8 -7 -9; netfl_il 12 -9 -12; netfl_ne 8 -8 -8; netfl_plus 11 -11 -11
netfl_tourn 6 -6 -5; neuf -2 -10 5; neuf_> -2 -2 4; neuf_aroba -6 -6 6; neuf_cinqu -2 -1 3; neuf_heure 11 -4 -14
neuf_mille -8 -8 8; neuf_neuf -6 -6 6; neuf_quatr -2 -2 4; neuf_soixa -2 -2 4; neuf_trent -4 -4 8
neuf_voila -2 -1 3; neuf_zero -5 -5 6; nguye -12 -12 12; nguye_> -12 -12 12; nguye_aroba -7 -6 11; nguye_c -3 -3 4
ni 1 -8 -3; ni_appel -12 11 -11; ni_d 4 7 -22; ni_envoy -7 8 -8; ni_inter -16 -14 16; ni_l -12 -8 10; ni_la 9 -9 -8
ni_le -16 -14 16; ni_pon 5 -5 -5; ni_recev -10 12 -12; ni_rien 6 -2 -6; ni_sur 9 -7 -14; nice -7 -9 10
nice_> -7 -9 10; nicke -16 16 -10; nicke_c -11 11 -9; nicke_juste -8 9 -7; nicke_mais -8 8 -8; nicol -3 -3 7
nicol_cent -4 -4 7; nicol_quatr -3 -4 7; nicol_trait -2 -2 4; nivea -9 13 -14; nivea_de -9 13 -14; no 4 0 -7
no_fonct 6 -6 -5; no_inter 10 -3 -8; no_sim -7 7 -6; noire -4 -14 4; noire_avec -9 -8 9; noire_plus 12 -11 -9
nom -19 -20 22; nom_> -11 -10 11; nom_a -5 -7 7; nom_berna -8 -8 9; nom_c -4 -2 6; nom_caron -6 -6 6
nom_de -10 -11 12; nom_dedan -4 -3 6; nom_est -8 -8 8; nom_ou -7 -7 8; nom_pourq -6 -5 7; nom_rouss -5 -5 5
nom_tout -6 -6 6; non -9 -19 18; non_> -17 -22 21; non_atten -3 -3 5; non_c 1 5 -11; non_ca -7 -7 8
non_desol -12 -10 11; non_detec -7 7 -7; non_et -3 -2 5; non_euh -6 -5 6; non_huit -10 -10 11; non_ident 7 -8 -7
non_j -8 -8 9; non_je -10 -10 16; non_laiss -9 -8 9; non_le -11 9 -7; non_mais -10 -12 12; non_merci -5 -5 6
non_mince -3 -2 5; non_non 5 -17 0; non_pardo -8 -7 8; non_pas 5 -23 -1; non_peut -6 -5 6; non_plus 8 -9 -7
non_pourq -9 -10 10; non_r -4 -4 7; non_rien -6 -5 9; non_soixa -2 -2 4; non_toujo -14 -11 13; non_treiz -1 -1 1
non_valid -6 7 -7; non_vingt -1 -1 2; non_vous -3 -2 5; nonan -9 -11 10; nonan_cinq -1 -1 3; nonan_deux -2 -2 3
nonan_poste -9 -11 10; nos 2 6 -22; nos_clien -5 5 -4; nos_comme -8 8 -7; nos_mails 8 -7 -7; nos_ordin 8 -8 -8
nos_poste -8 10 -11; nos_termi 11 -11 -8; not 6 -5 -6; not_worki 6 -5 -6; notes -3 -4 7; notes_zero -3 -4 7
notez -4 -4 5; notez_olivi -4 -4 5; notre -2 3 -9; notre_conne 5 -5 -5; notre_contr -8 -6 8; notre_liais 7 -4 -6
notre_lien 9 -8 -9; notre_numer -6 7 -6; notre_raiso -8 -9 9; notre_trunk -11 11 -9; nourd -6 -5 7
nourd_point -6 -5 7; nous -1 -4 -1; nous_> -13 -18 18; nous_appel -8 9 -7; nous_au -10 9 -9; nous_ca 6 -5 -6
nous_depui 13 -9 -13; nous_disen -8 9 -7; nous_n 6 -6 -6; nous_on 7 -8 -7; nous_subis -12 -7 11; nous_une 7 -6 -7
nouve -2 8 -17; nouve_box 9 -5 -10; nouve_carte -5 5 -5; nouve_colla -6 6 -6; nouve_iphon -6 7 -7
nouve_mais -7 7 -6; nouve_sim -7 15 -17; nouve_souci -7 -7 8; novem -8 -7 8; novem_> -8 -7 8; nul -16 -16 16
nul_> -10 -11 11; nul_en -10 -7 9; nuls -7 -6 7; nuls_> -11 -9 12; nuls_j -5 -5 5; numer -18 8 0; numer_22 -7 -7 7
numer_> -4 -7 8; numer_a -10 11 -11; numer_belge -8 -7 8; numer_ca -7 7 -7; numer_de -7 -10 8; numer_echec -6 6 -6
numer_est -8 9 -7; numer_n -14 15 -15; numer_point -6 -7 8; numer_quara -6 -8 8; numer_une -6 6 -5
numer_zero -5 -4 5; o -15 -12 16; o_> -7 -7 7; o_aroba -3 -2 5; o_g -3 -2 5; o_i -6 -5 7; o_l -2 -2 5
o_marti -6 -6 7; o_n -7 -7 7; o_p -2 -2 4; o_point -4 -4 5; o_u -6 -6 6; o_y -2 -2 4; occup -8 8 -7; occup_> -6 7 -6
occup_tout -7 7 -7; offre -13 -12 13; offre_> -11 -11 12; offre_plus -9 -9 9; oh -9 -8 9; oh_je -5 -9 8
oh_que -8 -7 8; ok -16 -16 16; ok_> -11 -11 11; ok_pour -9 -8 10; olivi -4 -4 5; olivi_point -4 -4 5; on 0 -3 -5
on_a 16 -18 -12; on_arriv 10 -9 -11; on_capte 15 -12 -18; on_en -11 -7 10; on_enten -6 6 -6; on_est -3 -20 13
on_fait -10 0 4; on_m 5 3 -19; on_me -15 15 -14; on_n 8 2 -22; on_ne -8 -11 7; on_paye -4 -4 5; on_peut -6 5 0
on_regar 6 -2 -6; on_s -15 18 -19; on_se -12 3 3; on_verra -13 -12 12; on_vient 8 -6 -8; ont 2 -8 -3
ont_creus 6 -3 -6; ont_envoy -6 7 -9; ont_fait 7 -6 -8; ont_laiss -10 -7 8; ont_secti 6 -6 -6; onze -3 -3 6
onze_> -4 -4 7; onze_quara -3 -3 6; onze_quatr -3 -3 4; onze_soixa -3 -3 4; opera -1 -6 4; opera_je -6 -5 6
opera_parce 8 -4 -7; or 7 -7 -7; or_il 7 -7 -7; orage 2 -3 -8; orage_> -8 9 -9; orage_d 13 -8 -14; orage_je 2 -11 -1
orang -6 -17 11; orang_> -6 -17 7; orang_elle 6 -5 -6; orang_et 6 -5 -6; orang_point -8 -6 9; orang_qui 9 -7 -9
ordi 12 -12 -10; ordi_porta 8 -8 -2; ordi_trouv 10 -10 -10; ordin 13 -31 3; ordin_> -3 -25 6; ordin_ca 8 -6 -5
ordin_de 9 -4 -8; ordin_deux -7 -7 8; ordin_dit 12 -9 -16; ordin_il 8 -8 -7; ordin_n 12 -8 -10; ordin_ne 16 -12 -13
ordin_porta 13 -12 -16; ordin_sont 8 -8 -8; ordis -8 -7 7; ordis_des -8 -7 7; ottic 6 -6 -5; ottic_e 6 -6 -5
ou -18 -26 27; ou_01 -4 -4 5; ou_alain -4 -4 4; ou_c -7 -6 7; ou_ca -15 -5 11; ou_j -9 -15 15; ou_le -7 -7 8
ou_netfl 8 -7 -9; ou_quatr -6 -5 6; ou_treiz -8 -8 8; oubli -8 -8 9; oubli_> -8 -8 9; ouedr -3 -2 5; ouedr_o -3 -2 5
ouf 9 -8 -9; ouf_> 8 -9 -8; ouf_sur 7 -6 -7; oui -11 -22 18; oui_> -16 -22 21; oui_alors 4 -6 -1; oui_bonjo 1 -10 0
oui_c -3 -15 5; oui_ca -12 -8 11; oui_deux -18 -18 21; oui_dites 9 -3 -9; oui_donc -7 -6 8; oui_enfin -12 -7 10
oui_euh -13 -7 12; oui_hein -11 -8 11; oui_helas -10 -9 10; oui_huit -7 -7 8; oui_je -11 -9 11; oui_mais -10 -12 11
oui_mon -12 12 -12; oui_non -9 -8 9; oui_oui -8 -5 9; oui_plusi -9 -8 8; oui_tout -7 -10 8; oui_voila 12 -4 -12
oui_vous -4 -4 5; ousma -8 -7 8; ousma_ba -8 -7 8; out -4 -3 5; out_look -4 -3 5; outlo -7 -6 10
outlo_point -7 -6 10; ouver -6 -6 6; ouver_la -6 -6 6; ouvre 10 -10 -11; ouvre_> 10 -10 -11; ouvri 18 -16 -14
ouvri_les 10 -9 -11; ouvri_ma 12 -13 -9; ouvri_mes 9 -8 -9; ouvri_ont 6 -3 -6; p -9 -8 11; p_a -7 -4 8
p_comme -2 -2 4; p_h -2 -2 4; p_l -4 -3 5; p_non -4 -4 7; p_o -7 -7 7; page 15 -13 -16; page_> 11 -9 -14
page_d 11 -11 -11; page_googl 6 -6 -5; pages 16 -17 -9; pages_> 9 -9 -11; pages_ne 6 -6 -8; pages_s 6 -6 -5
paie 8 -4 -8; paie_la 8 -4 -8; paiem 11 -11 -8; paiem_ne 7 -7 -1; paiem_sont 11 -11 -9; paill -16 -15 16
paill_> -16 -15 16; paix -7 -8 7; paix_> -7 -8 7; panne -11 -5 6; panne_> -14 -1 4; panne_d 15 -5 -16
panne_depui -16 -17 18; panne_euh 8 -7 -8; panne_le -12 -11 12; panne_les 7 -7 -7; panne_que -10 -9 10
papa -9 -25 11; papa_appel 8 -4 -7; papa_est -11 -12 12; papa_il -4 -20 6; papie -14 -3 4; papie_> -9 -9 10
papie_et -4 8 -8; papie_mais -5 -6 6; paque -1 -9 4; paque_> -8 -7 8; paque_peuch -8 -7 8; paque_sur 9 -8 -9
par -5 7 -8; par_contr -4 5 -7; par_inter 6 -6 -6; par_mois -4 -4 5; par_sms -11 9 -7; par_telep -9 9 -7
par_zero -1 -2 2; paras -6 6 -6; paras_on -6 6 -6; parce 21 -21 -17; parce_qu 14 -11 -16; parce_que 17 -17 -13
pardo -6 -14 8; pardo_j 8 -7 -10; pardo_paul -7 -7 7; pardo_point -4 -3 5; pardo_quatr -8 -6 9; pardo_vous -9 -9 9
parei 2 -4 0; parei_avec -6 -6 9; parei_pas 6 -2 -6; parle -20 -10 18; parle_> -9 12 -11; parle_a -13 -3 6
parle_atten -8 -12 10; parle_au -5 6 -9; parle_avec -1 -6 3; parle_de -11 -13 13; parle_plus -9 -8 8
parta 14 -7 -17; parta_sur 14 -7 -17; parte 0 7 -15; parte_pas 4 -1 -11; parte_plus -4 7 -9; parti -10 -11 12
parti_> -14 -21 18; parti_de -6 -6 6; parti_depui 20 -13 -21; parti_en -7 7 -7; parti_mange -7 -6 7; pas -5 0 0
pas_14 -6 -6 6; pas_> -6 -1 2; pas_a -3 5 -11; pas_activ -4 8 -8; pas_alors -12 11 -8; pas_arriv 6 3 -16
pas_attri -10 11 -7; pas_au 7 -7 -6; pas_augus -8 -5 7; pas_bien -3 -2 4; pas_bon 10 -10 -10; pas_c 8 -21 4
pas_ca -16 -17 19; pas_ce -5 -7 7; pas_chez -11 14 -14; pas_cinq -6 -6 6; pas_combi -10 -8 9; pas_comme -3 -9 9
pas_compt -8 -9 9; pas_conne 10 -7 -10; pas_conte -9 -6 7; pas_d 18 -18 -14; pas_dans 10 -9 -11; pas_de -1 5 -11
pas_deja -6 -5 7; pas_demar 8 -8 -8; pas_deux 7 -8 -7; pas_du 0 -18 4; pas_elle -11 -9 10; pas_emett -10 10 -9
pas_en -2 8 -10; pas_enerv -13 -10 12; pas_enten -8 -8 8; pas_ete -10 11 -11; pas_exact -11 -6 13; pas_faire -4 6 -8
pas_faite -8 10 -12; pas_grave -12 -12 12; pas_ici -7 -8 8; pas_inter -10 19 -25; pas_je -10 -8 9; pas_joign -6 6 -5
pas_l -8 8 -8; pas_la -9 -5 7; pas_le 18 -24 -12; pas_lemoi -10 -9 10; pas_les 11 -11 -11; pas_ma 17 -21 -9
pas_mais -8 8 -7; pas_march 16 -7 -18; pas_me -6 6 -6; pas_moyen 9 -9 -6; pas_non -5 -15 8; pas_parle -9 12 -11
pas_plus -12 -11 12; pas_possi -11 -11 11; pas_pour -20 -16 18; pas_quand -6 10 -12; pas_que 17 -16 -17
pas_rappe -11 -11 11; pas_recon -8 8 -9; pas_resea -14 10 -9; pas_se 8 -8 -5; pas_serie -18 -18 18; pas_sfr -5 -5 5
pas_si -3 -2 4; pas_sous -11 -11 11; pas_sur 6 -6 -8; pas_telep -9 11 -13; pas_telle -10 -9 10; pas_trop -6 -5 6
pas_un -17 4 1; pas_venu -9 -7 8; pas_votre -9 -6 7; pas_vous -11 -8 10; passa -6 -7 6; passa_du -6 -7 6
passe 0 9 -15; passe_> 1 7 -13; passe_a -9 -9 9; passe_c -5 -7 7; passe_j 13 -14 -9; passe_l 6 -6 -5
passe_mais 6 -6 -5; passe_mal 8 -12 -6; passe_mes -6 6 -5; passe_moi -10 -13 13; passe_pas -13 16 -11
passe_plus 3 -1 -14; passe_pour 12 -15 -11; passe_sur 13 -8 -14; passe_tout -6 -5 6; passe_un -10 9 -7
paste -6 -7 10; paste_point -6 -7 10; patro -10 2 1; patro_du -7 -7 7; patro_et -5 6 -6; paul -13 -12 13
paul_aroba -6 -6 11; paul_berna -9 -9 9; paul_chez -9 -10 10; paul_et -3 -3 6; paul_point -2 -2 4
paul_verdi -7 -7 7; paule -7 -7 7; paule_point -7 -7 7; pauli -6 -6 6; pauli_n -6 -6 6; paye 5 -6 -4
paye_la 5 -5 -5; paye_quara -4 -4 5; payer -6 -6 8; payer_factu -6 -6 8; pays -7 8 -8; pays_mais -7 8 -8
pc 7 -15 -2; pc_et -6 -8 7; pc_porta 10 -10 -11; pc_une 9 -8 -9; peine 1 -14 1; peine_de -12 -9 11; peine_en 8 -6 -8
pelle 7 -6 -7; pelle_a 7 -6 -7; penda -10 10 -9; penda_les -8 9 -9; penda_mes -8 7 -7; pense -13 -9 12
pense_> -7 -6 6; pense_bien -11 -5 12; pense_depui -8 -5 6; perd 5 -4 -5; perd_le 5 -4 -5; perds 14 -14 -10
perds_la 5 -5 -5; perds_le 12 -13 -7; perdu 9 -5 -16; perdu_> 8 -8 -7; perdu_inter 12 -11 -8; perdu_la 7 -6 -7
perdu_mon -13 12 -11; perma -9 10 -10; perma_au -9 10 -10; perri 9 -8 -9; perri_je 9 -8 -9; perso -23 6 7
perso_> -22 7 -2; perso_a -9 -21 14; perso_avec -9 8 -8; perso_n -7 3 0; perso_ne -12 1 3; perso_peut -7 8 -8
perte 12 -10 -12; perte_de 12 -10 -12; peter -10 -7 9; peter_un -10 -7 9; petit -9 -22 14; petit_> -14 -14 14
petit_a -6 -7 8; petit_aroba -8 -4 11; petit_boite 6 -5 -6; petit_boiti 7 -4 -7; petit_douza -6 -6 6
petit_elle 13 -3 -12; petit_enfan 4 -4 -1; petit_l 9 -3 -9; petit_lumie 12 -4 -11; petit_point 5 -5 -5
petit_probl -14 -9 13; petit_quest -7 -6 7; petit_souci -8 -6 7; peu -11 -15 13; peu_agaca -6 -8 7
peu_compl -7 -8 10; peu_embet -12 -8 14; peu_enerv -6 -15 9; peu_le -8 -5 7; peuch -3 -11 5; peuch_la 4 -4 -1
peuch_un -8 -7 8; peut -2 6 -9; peut_etre -6 -5 6; peut_laiss -5 6 -7; peut_m -7 8 -8; peut_me -10 3 4
peut_parle -7 -6 7; peut_pas -2 4 -9; peut_plus 7 -3 -11; peuve 4 -4 -1; peuve_plus 4 -4 -1; peux -4 10 -13
peux_appel -7 8 -8; peux_etre -8 -10 9; peux_le -11 -12 11; peux_ni -12 11 -11; peux_parle -8 -6 8
peux_pas -20 10 -4; peux_plus 12 -4 -15; peux_recev -10 11 -11; peux_surfe -17 15 -11; peux_telep 15 -15 -14
pfff -8 -8 8; pfff_une -8 -8 8; picho -9 -9 9; picho_> -9 -9 9; picho_j -8 -7 10; piece 12 -12 -10
piece_joint 12 -12 -10; pierr -9 -9 12; pierr_aroba -4 -5 8; pierr_marti -8 -8 8; pierr_tiret -4 -5 8
pin -10 11 -12; pin_est -6 6 -6; pin_que -6 7 -9; ping 8 -7 -7; ping_de 8 -7 -7; pixel 13 -12 -13
pixel_et 13 -12 -13; placa -10 -13 11; placa_> -10 -13 11; plaig 7 -7 -7; plaig_> 7 -7 -7; plain -9 -11 10
plain_pas -9 -11 10; plait -7 -6 8; plait_> -6 -6 7; plait_madam -5 -5 7; plait_pas -3 -3 4; plant 12 -11 -12
plant_> 12 -11 -12; plein -8 5 -3; plein_dans -10 -11 11; plein_de -6 6 -6; plein_et -8 8 -8; plein_zoom 8 -7 -8
pleut -10 -6 8; pleut_depui -10 -6 8; plomb -6 -4 9; plomb_point -6 -4 9; pluie -8 8 -7; pluie_> -8 8 -7
pluri -6 -5 8; pluri_donc -6 -5 8; plus 4 3 -15; plus_33 -7 -7 7; plus_> -3 -4 0; plus_a 16 -15 -14
plus_acces 8 -10 -7; plus_aller 14 -13 -12; plus_appel -15 16 -16; plus_attri -8 10 -12; plus_au 7 -7 -1
plus_aucun -4 6 -13; plus_ca 9 -9 -9; plus_chez 6 -6 -5; plus_combi -11 -7 10; plus_d -9 -13 8; plus_de -16 11 0
plus_demar 9 -7 -11; plus_depui 2 1 -12; plus_detec -12 14 -8; plus_du 17 -17 -14; plus_elle 12 -11 -9
plus_encai 5 -5 -5; plus_envoy -8 8 -7; plus_et -7 6 -6; plus_faire 10 -11 -6; plus_fort -9 -8 8
plus_heure -16 16 -16; plus_inter 25 -22 -22; plus_jouer 13 -12 -13; plus_la 4 4 -19; plus_le 5 -11 1
plus_les -6 9 -13; plus_me 9 -8 -9; plus_mes 6 -5 -19; plus_mon 9 -8 -10; plus_moyen 0 4 -13; plus_parle -5 5 -4
plus_pas 12 -10 -13; plus_perso 1 11 -20; plus_plus -7 8 -4; plus_point -8 -7 8; plus_qu -6 7 -9; plus_quand -1 2 -1
plus_que 7 -7 -7; plus_rapid -9 -9 9; plus_recon -8 9 -9; plus_regar 8 -6 -5; plus_rien -7 -12 12
plus_ses 10 -11 -9; plus_simpl -5 -4 6; plus_sur -8 8 -8; plus_surfe 15 -15 -14; plus_telep -19 19 -13
plus_telet 9 -10 -7; plus_trent -1 -1 2; plus_tut -9 10 -9; plus_vite -7 -8 8; plusi -9 -8 8; plusi_> -9 -8 8
pluto 14 -21 -9; pluto_inter 16 -19 -13; pluto_non -10 -7 10; pluto_que -6 -5 6; point -10 -12 17
point_antoi -4 -4 6; point_au -6 -6 11; point_b -4 -4 5; point_be -6 -6 6; point_belha -5 -4 6; point_bonne -3 -2 5
point_carpe -4 -4 7; point_ch -7 -7 8; point_com -7 -6 10; point_d 5 -5 -5; point_de 9 -9 -8; point_donc -4 -4 4
point_dr -6 -5 9; point_duboi -6 -5 8; point_dumas -4 -4 5; point_dupon -6 -6 6; point_duran -10 -10 12
point_effai -6 -5 6; point_et -6 -6 6; point_eu -6 -7 6; point_euh -5 -5 5; point_fabre -6 -5 6; point_favre -7 -7 8
point_fr -8 -7 13; point_h -6 -6 6; point_hadda -1 -1 2; point_lambe -5 -5 6; point_le -5 -5 6; point_lefev -7 -7 9
point_lefra -2 -2 4; point_lopez -4 -4 5; point_m -2 -4 5; point_mais -5 -6 6; point_marti -4 -3 6
point_merci -4 -5 8; point_meuni -5 -4 6; point_meyer -5 -4 6; point_nante -7 -4 8; point_net -6 -6 7
point_nguye -7 -6 11; point_ouedr -3 -2 5; point_p -4 -4 7; point_petit -6 -6 8; point_poiri -4 -4 4
point_r -2 -2 4; point_schne -4 -3 5; point_sefia -6 -5 7; point_sur -6 -6 6; point_villa -5 -6 6
point_weber -6 -5 9; point_z -2 -2 5; poiri -8 -10 10; poiri_> -5 -6 6; poiri_aroba -4 -4 4; poiri_atten -4 -4 4
poiri_hugue -5 -6 6; poiri_ou -4 -4 4; pon 9 -8 -9; pon_enten 5 -5 -5; pon_etein 5 -5 -5; porca -4 -3 5
porca_miser -4 -3 5; porta -7 22 -31; porta_> 0 2 -10; porta_affic -8 8 -7; porta_arriv 8 -8 -2; porta_ca -1 3 -6
porta_capte -9 9 -8; porta_dans -9 10 -11; porta_de -3 9 -16; porta_depui -9 10 -1; porta_est -14 16 -18
porta_il 0 5 -17; porta_impos 4 -3 -2; porta_j -10 10 -9; porta_la 7 -9 -6; porta_n -13 14 -14; porta_ne -5 6 -7
porta_parce 13 -19 -8; porta_pourt -6 6 -6; porta_que -11 12 -11; porta_qui -13 12 -11; porta_reste -9 10 -3
porta_se 13 -13 -5; porta_voit 10 -10 -11; porte -4 -8 6; porte_> -15 4 1; porte_deux -4 -5 8; porte_gauch -6 -6 6
porte_je 12 -13 -7; pose -3 1 -2; pose_pas -7 -9 8; pose_probl 13 -14 -12; pose_souci -13 11 -6; possi -11 -11 11
possi_> -11 -11 11; poste -23 -1 12; poste_> -12 -15 14; poste_a -8 -8 8; poste_au -4 -4 5; poste_dans -8 -9 8
poste_de -9 10 -10; poste_point -5 -6 6; poste_sont -7 13 -15; poste_telep -8 10 -11; pote 8 -8 -5; pote_ca 8 -8 -5
potes -10 11 -8; potes_ils -10 11 -8; pour -3 -2 -2; pour_appel -10 9 -9; pour_autre -10 -9 12; pour_ca -14 -17 18
pour_de -6 6 -6; pour_euh -7 -6 8; pour_inter 14 -17 -7; pour_la -7 13 -15; pour_le 1 3 -14; pour_lui -5 -5 5
pour_m -5 -3 5; pour_ma 6 -18 -1; pour_moi -12 -11 14; pour_rien -11 12 -11; pour_un -12 -16 15; pour_une -18 -18 23
pour_votre -8 -6 9; pourq -10 -1 3; pourq_> -9 -10 10; pourq_faire -6 -5 7; pourq_ma 9 -9 -9; pourq_mais -8 7 -6
pourq_vous -5 -5 5; pourr -8 -7 8; pourr_pas -8 -7 8; pourt -4 6 -6; pourt_il -6 6 -6; pourt_le 8 -4 -7
pouve -17 -10 17; pouve_m -7 -7 7; pouve_me -4 -4 4; pouve_repet -14 -11 14; prefe -16 -16 17; prefe_atten -7 -6 9
prefe_avoir -8 -6 8; prefe_pas -12 -12 12; prefe_suivr -6 -5 6; prele -11 -14 14; prele_> -11 -14 14; premi -5 -15 6
premi_etage -11 -10 10; premi_fois -5 -7 7; premi_ne 8 -7 -8; prend -9 -2 7; prend_> -8 -7 8; prend_le -5 -5 5
prend_plus -12 12 -8; prend_un -7 -7 8; prene -4 -3 5; prene_pour -4 -3 5; preno -12 -12 13; preno_> -11 -12 13
preno_julie -6 -6 6; preno_marti -8 -8 9; preno_natha -5 -5 5; preno_thanh -3 -3 4; prese -9 -9 9
prese_gabri -9 -9 9; press -7 -8 8; press_c -7 -8 8; prevo -8 -8 8; prevo_> -8 -8 8; princ 6 -6 -6; princ_ne 6 -6 -6
prise 9 -9 -9; prise_fibre 9 -9 -9; prive 6 -4 -6; prive_d 6 -4 -6; pro -6 6 -5; pro_est -6 6 -5; probl 2 -7 0
probl_> -34 -25 32; probl_avec 17 -8 -17; probl_c 13 -14 -12; probl_de 5 15 -24; probl_et -5 -7 7
probl_que -10 -3 10; profe 10 -6 -10; profe_c 5 -4 -5; profe_est 7 -4 -6; propo -3 -2 4; propo_d -3 -2 4
pruni -7 -10 8; pruni_moi -7 -10 8; puc -6 6 -6; puc_> -6 6 -6; puce -6 7 -9; puce_a -6 7 -9; puis 5 0 -8
puis_d 6 -2 -6; puis_elle -4 8 -8; puis_hier 7 -6 -8; puis_je -2 -2 4; puis_mon -6 -6 6; puis_un -4 -3 6
puisq -11 12 -11; puisq_c -11 12 -11; puits -8 9 -9; puits_> -8 9 -9; puk -15 14 -13; puk_> -15 14 -13; pur -5 -4 6
pur_et -5 -4 6; pus 6 -5 -6; pus_acces 6 -5 -6; putai -11 -15 14; putai_c -11 -11 11; putai_ca -7 -7 7; qu 5 -6 -7
qu_a 13 -13 -13; qu_elle 7 -9 -6; qu_il -1 -15 4; qu_ils 7 -6 -8; qu_inter -12 11 -8; qu_on 5 -2 -15
qu_un -16 -13 16; qu_une -6 7 -9; quand -15 27 -27; quand_ils -8 9 -7; quand_j -14 18 -18; quand_je -10 20 -21
quand_on -7 11 -11; quara -5 -6 12; quara_> -7 -8 13; quara_cinq -2 -3 5; quara_deux -7 -9 10; quara_et -1 -1 2
quara_huit -6 -8 8; quara_neuf -5 -5 6; quara_quara -1 0 1; quara_quatr -5 -5 9; quara_sept -3 -2 5
quara_soixa -2 -4 6; quara_trois -1 -1 3; quart 2 9 -10; quart_d 7 -4 -7; quart_est 6 -4 -6; quart_meme -10 9 -9
quato -9 -9 11; quato_cinqu -1 -1 2; quato_douze -2 -2 4; quato_ou -8 -8 8; quatr -15 -16 20; quatr_> -8 -8 12
quatr_appar -6 -6 6; quatr_aroba -5 -5 5; quatr_barre -6 6 -6; quatr_ca -6 -5 6; quatr_chiff -12 -15 14
quatr_cinq -2 -3 5; quatr_cinqu -3 -3 5; quatr_dix -2 -2 4; quatr_doubl -5 -5 9; quatr_etage -6 -6 6
quatr_fois -7 -6 11; quatr_merci -4 -4 5; quatr_mois -7 -7 7; quatr_nonan -2 -2 3; quatr_perso -11 -11 11
quatr_quatr -2 -2 4; quatr_septa -1 -1 3; quatr_soixa -2 -3 4; quatr_tout -2 -3 5; quatr_trent -2 -1 3
quatr_vingt -8 -8 10; que 5 -2 -9; que_c 12 -15 -11; que_ca -10 -2 4; que_celui -8 -9 9; que_chez 13 -14 -8
que_clign 6 -6 -5; que_d -6 -5 6; que_dehor -6 6 -4; que_des -7 -6 7; que_deux -11 -7 10; que_dix 7 -7 -7
que_figur -7 7 -6; que_j -20 17 -5; que_je -7 3 -8; que_l 8 -9 -7; que_la 18 -23 -10; que_le 21 -22 -16
que_les 6 -3 -6; que_ma 14 -14 -7; que_mon -4 9 -17; que_non -12 -11 12; que_notre -6 7 -6; que_oui -16 -13 15
que_plus -11 12 -11; que_racon -3 -4 5; que_redem 11 -12 -8; que_sur -7 -6 7; que_vous -13 -11 13; quel -10 -10 10
quel_ticke -10 -10 10; quelq -13 -14 14; quelq_un -13 -14 14; quest -11 -11 12; quest_> -10 -13 11
quest_sur -7 -9 8; qui -6 -1 -2; qui_a -25 -8 18; qui_ai -8 -12 10; qui_arriv 13 -7 -15; qui_clign 11 -8 -11
qui_coupe 15 -15 -12; qui_decon -6 8 -16; qui_est -2 7 -11; qui_fait 7 -8 -7; qui_m -5 -13 11; qui_march -12 -12 12
qui_ne 2 10 -21; qui_passe -2 8 -9; qui_plant 12 -11 -12; qui_pose -1 4 -13; qui_s -9 -9 10; qui_saute 4 0 -16
qui_se -6 -6 7; qui_sont -11 -7 10; qui_tient 7 -7 -7; qui_va -13 -9 12; qui_veut -8 -12 10; quinz -14 -16 18
quinz_ans -5 -7 7; quinz_aroba -3 -3 6; quinz_envir -11 -11 11; quinz_rue -8 -8 8; quinz_soixa -2 -2 4
quoi -12 -23 16; quoi_> -8 -21 11; quoi_la -11 -10 11; quoi_qui -7 -8 8; r -14 -14 18; r_> -6 -5 6; r_a -3 -2 5
r_comme -3 -4 6; r_e -3 -2 4; r_i -7 -6 7; r_n -7 -8 8; r_o -6 -6 6; r_point -5 -4 6; r_u -2 -2 4; raccr -16 20 -21
raccr_tout -16 20 -21; rachi -3 -3 6; rachi_under -3 -3 6; racon -3 -4 5; racon_cette -3 -4 5; rade 11 -17 -9
rade_> 9 -16 -7; rade_depui 9 -3 -9; rade_et 15 -12 -14; radio -6 6 -5; radio_> -6 6 -5; raise -11 12 -10
raise_sur -11 12 -10; raiso -8 -9 9; raiso_socia -8 -9 9; rallu -7 7 -7; rallu_enlev -7 7 -7; rame 17 -17 -17
rame_a 7 -7 -7; rame_enorm 9 -10 -8; rame_grave 9 -6 -9; rame_sur 9 -6 -10; raoul -2 -3 4; raoul_c -2 -3 4
rapid -9 -9 9; rapid_> -9 -9 9; rappe -20 -18 22; rappe_> -19 -16 18; rappe_au -6 -4 6; rappe_moi -7 -6 7
rappo 12 -11 -12; rappo_a 12 -11 -12; ras -8 -8 8; ras_le -8 -8 8; rassu -5 -5 5; rassu_> -5 -5 5; recev -18 17 -13
recev_d -10 12 -12; recev_des -7 7 -7; recev_les -11 11 -11; recev_mais -10 10 -9; reche -9 9 -6; reche_de -9 9 -6
recla -8 7 -4; recla_> -13 -7 12; recla_un -6 7 -9; recoi -6 10 -25; recoi_des -19 17 -12; recoi_pas -9 9 -9
recoi_plus -4 7 -22; recom -9 -12 10; recom_> -9 -12 10; recon -10 10 -10; recon_> -10 10 -10; recu -10 -18 11
recu_d -8 -8 8; recu_et -3 -2 4; recu_la 9 -5 -10; recu_un -6 -6 6; recu_votre -9 -9 9; recup 8 -7 -8
recup_plus 8 -7 -8; redem 2 -25 9; redem_> -13 -19 16; redem_et -9 -9 9; redem_la -11 12 -11; redem_plus 10 -8 -10
redem_tout 13 -14 -12; redem_toute 11 -12 -8; refle -11 -11 12; refle_> -11 -11 12; regar 14 -13 -14
regar_des 9 -10 -8; regar_la 8 -6 -10; regar_mes 8 -6 -5; regar_un 6 -2 -6; regle -14 -11 13; regle_ca -14 -11 13
relat -7 -6 7; relat_avec -7 -6 7; remar -7 -7 7; remar_merci -7 -7 7; rembo -8 -8 8; rembo_> -8 -8 8; remer -8 -6 9
remer_pour -8 -6 9; remet -5 6 -5; remet_le -5 6 -5; remis -7 7 -7; remis_la -7 7 -7; remon -5 -5 5
remon_mais -5 -5 5; rende -11 -10 11; rende_la -6 -6 6; rende_vous -5 -6 6; renne -4 -5 8; renne_point -4 -5 8
rense -9 -12 10; rense_> -9 -12 10; rentr -4 6 -7; rentr_du 8 -6 -8; rentr_mon -7 7 -7; renvo -9 10 -11
renvo_d -9 10 -11; repar -7 -9 7; repar_> -7 -9 7; repet 19 -20 -14; repet_> 1 -9 4; repet_au 8 -7 -8
repet_clign 18 -10 -19; repet_ne 14 -14 -13; repet_plus 14 -14 -13; repon -2 9 -21; repon_> -12 17 -17
repon_direc -6 7 -8; repon_en -8 -10 9; repon_ne -11 11 -7; repon_plus 11 -10 -11; repon_se -9 9 -11; resea 0 17 -31
resea_> 7 -1 -18; resea_alors -7 7 -7; resea_avec -7 8 -11; resea_chez -10 9 -9; resea_de 0 2 -24
resea_dedan -10 10 -9; resea_depui -16 13 -10; resea_du -10 10 -9; resea_infor 10 -10 -9; resea_inter 10 -10 -10
resea_mobil -21 16 -10; resea_non 7 -8 -7; resea_sans 5 -5 -6; resea_sur -18 20 -16; resea_wifi 13 -13 -10
resil -13 -16 16; resil_> -13 -16 16; reste 0 -1 -10; reste_au -8 -8 8; reste_bloqu -11 11 -10
reste_etein 11 -12 -8; reste_inact -6 6 -6; reste_rouge 13 -8 -13; reste_sur -9 10 -3; retab 11 -8 -13
retab_inter 11 -8 -13; retar -8 -9 8; retar_j -8 -9 8; reuni 12 -9 -13; reuni_> 12 -9 -13; revol -3 -2 5
revol_> -3 -2 5; ricci -7 -6 7; ricci_r -7 -6 7; ridic 14 -14 -13; ridic_> 10 -13 -8; ridic_un 8 -6 -8
rien -11 -8 12; rien_> -1 8 -17; rien_a -3 -4 5; rien_alors 6 -2 -6; rien_aucun -5 5 -5; rien_bande -5 -4 5
rien_c -6 -5 9; rien_contr 17 -15 -18; rien_de 8 -7 -8; rien_du -5 -5 1; rien_fait -5 -5 5; rien_j -3 -1 4
rien_n -10 -3 8; rien_ne -9 -27 18; rien_non -6 -8 7; rien_puisq -11 12 -11; rien_qui 3 -15 2; rien_sur 9 -7 -14
rien_y -5 10 -8; rigol -12 -12 12; rigol_> -12 -12 12; rire -11 -11 12; rire_> -11 -11 12; roami -10 10 -10
roami_desac -10 10 -10; robas -6 -6 6; robas_numer -6 -7 8; robas_orang -6 -5 6; rober -4 -4 7; rober_aroba -4 -4 7
robin -5 -5 6; robin_point -5 -5 6; robot -18 -17 18; robot_> -17 -17 18; robot_est -8 -6 8; roman -7 -7 8
roman_point -7 -7 8; rond 12 -7 -15; rond_et 6 -6 -5; rond_il 6 -6 -5; rond_sur 6 -6 -5; rond_tout 7 -6 -8
rossi -10 -10 10; rossi_> -10 -10 10; rouen -5 -6 5; rouen_> -5 -6 5; rouge 11 -21 -7; rouge_> -5 -24 7
rouge_et 19 -12 -19; rouge_pas 8 -3 -8; rouge_sur 13 -3 -12; rouss -9 -8 8; rouss_de -10 -10 10; rouss_preno -5 -5 5
route 20 -23 -12; route_> -8 -7 8; route_a 15 -13 -15; route_princ 6 -6 -6; route_redem 13 -14 -12; roux -6 -6 6
roux_r -6 -6 6; roy -9 -12 13; roy_> -7 -9 9; roy_aroba -6 -6 9; rue -7 -21 13; rue_> 11 -5 -9; rue_appar 12 -9 -12
rue_de -13 -12 14; rue_des -8 -8 8; rue_jean -6 -6 6; rue_mais 12 -11 -12; rue_victo -7 -7 7; rue_y 7 -6 -8
s 7 -10 -2; s_> -6 -5 7; s_actua 11 -10 -13; s_affic 16 -15 -14; s_allum 16 -15 -15; s_appai -12 12 -12
s_appel -11 -23 17; s_c -4 -3 5; s_e -6 -5 7; s_enten -16 19 -20; s_est -4 -13 6; s_f -5 -5 6; s_il -7 -6 8
s_o -2 -2 4; s_ouvre 10 -10 -11; s_p -7 -4 8; s_y -9 -9 10; sa 16 -11 -16; sa_conso 7 -7 -6; sa_fait 6 -5 -6
sa_ka 5 -5 -5; sa_s 6 -6 -5; sabin -6 -6 6; sabin_point -6 -6 6; saint -10 -9 10; saint_julie -10 -9 10
sais -5 -18 12; sais_pas -16 -16 18; sais_plus 4 -13 -3; sait -6 0 5; sait_l -6 -6 6; sait_plus -7 8 -7
sale -6 -6 6; sale_robot -6 -6 6; salon -9 -16 10; salon_> -7 -18 10; salon_celui -9 10 -9; salon_et -6 -5 6
salut 4 -8 -1; salut_bien -7 -6 7; salut_c 8 -7 -8; samsu -7 8 -4; samsu_impos -7 8 -4; sandr -7 -7 7
sandr_colin -7 -7 7; sans -4 1 -1; sans_arret 9 -9 -6; sans_cesse 7 -7 -7; sans_doute -11 -9 10; sans_espac -9 -9 9
sans_fil -5 6 -8; sans_fin -5 6 -5; sans_inter 14 -14 -7; sans_point -6 -6 7; sans_resea -9 8 -8; saoul -9 -9 10
saoul_> -11 -9 11; saoul_ca -5 -4 5; saoul_vous -5 -4 5; sarah -12 -9 11; sarah_benal -12 -9 11; sauf 8 -7 -10
sauf_dans 8 -7 -10; saute 0 -10 3; saute_> -1 -13 7; saute_penda -8 9 -9; saute_tous 7 -4 -7; saute_tout 11 -11 -10
sav -8 -7 8; sav_aroba -8 -7 8; savez -3 -1 4; savez_moi -3 -1 4; savoi 9 -9 -9; savoi_pourq 9 -9 -9; scand -6 -7 6
scand_de -6 -7 6; schne -4 -3 5; schne_aroba -4 -3 5; sdsl 9 -8 -9; sdsl_depui 9 -8 -9; se 6 -4 -8; se_co 6 -5 -5
se_compr -8 8 -9; se_conne 11 -11 -4; se_coupe 2 2 -9; se_decle -9 9 -11; se_decon 16 -19 -13; se_fige 8 -7 -9
se_matin 10 -7 -8; se_mettr 8 -8 -4; se_passe -6 -6 7; se_plaig 7 -7 -7; se_plain -9 -11 10; se_trouv -9 -7 9
secon -13 1 0; secon_> -14 -3 4; secon_et -5 5 -5; secre -12 6 -5; secre_aroba -6 -7 10; secre_n -9 10 -10
secti 6 -6 -6; secti_le 6 -6 -6; sefia -6 -5 7; sefia_s -6 -5 7; seize -3 -3 6; seize_> -1 -1 1; seize_dix -5 -5 10
semai -11 -2 5; semai_> -8 -11 10; semai_derni -6 -6 6; semai_je -4 8 -8; sept -6 -5 12; sept_> -8 -7 14
sept_aroba -3 -4 7; sept_c -2 -3 4; sept_cinqu -2 -2 4; sept_comme -4 -5 8; sept_deux -2 -3 5; sept_dix -9 -10 14
sept_huit -3 -3 6; sept_non -10 -10 11; sept_quara -4 -3 5; sept_quatr -3 -3 7; sept_soixa -2 -2 5
sept_trent -2 -3 4; sept_voila -5 -5 10; septa -12 -12 12; septa_> -12 -12 12; septa_et -1 -1 3; septa_trois -2 -2 3
sera -5 -4 6; sera_plus -5 -4 6; serai -10 -7 10; serai_pluto -10 -7 10; serie -8 -18 13; serie_> -8 -18 13
sers -4 -3 6; sers_jamai -4 -3 6; serve 13 -13 -11; serve_> 13 -13 -13; serve_a -5 -4 5; servi -24 -1 8
servi_> -18 21 -15; servi_a -8 -8 10; servi_de -10 -11 11; servi_depui -12 -7 11; servi_on -3 -2 4
servi_techn -9 -9 10; servi_une -15 8 -7; ses 14 -14 -12; ses_chain 10 -11 -9; ses_devoi 6 -5 -5; ses_etude 5 -4 -5
seul -3 6 -14; seul_> 3 -2 -8; seul_appar -10 -10 11; seul_au -7 11 -13; seule 2 5 -23; seule_> -2 7 -21
seule_lumie 6 -5 -6; sfr -5 -5 5; sfr_> -5 -5 5; sfr_point -2 -2 5; si -13 8 -3; si_> -8 8 -7; si_c -7 -6 8
si_enfin -7 -7 7; si_j -8 9 -9; si_je -3 -2 4; si_lente 9 -9 -9; si_mon -6 -5 6; si_si -7 -7 7; sienn 7 -8 -7
sienn_> 7 -8 -7; signa 22 -16 -22; signa_de 6 -5 -5; signa_l -7 -7 7; signa_meme -12 10 -9; signa_sur 12 -10 -14
signa_une 15 -5 -16; signa_wifi 8 -8 -7; signe -11 -11 11; signe_> -11 -11 11; silen -9 14 -15
silen_compl -14 12 -12; silen_radio -6 6 -5; sim -21 26 -25; sim_> -13 12 -10; sim_dans -7 9 -11; sim_elle -8 9 -9
sim_est -12 13 -9; sim_et -5 6 -5; sim_il -4 8 -8; sim_n -8 9 -9; sim_non -10 10 -10; sim_nouve -7 7 -6
sim_pour -6 6 -6; sim_remis -7 7 -7; sim_rien -7 7 -7; simpl -7 -7 8; simpl_> -5 -4 6; simpl_elle -5 -4 6
simpl_signa -7 -7 7; sip -11 11 -9; sip_ne -11 11 -9; site 18 -15 -19; site_de 11 -9 -12; site_ne 10 -10 -11
sites 10 -9 -11; sites_> 10 -9 -11; situa -5 -5 5; situa_> -5 -5 5; six -14 -14 19; six_32 -9 -9 10
six_> -12 -12 12; six_c -2 -4 6; six_cinqu -2 -2 4; six_deux 0 0 1; six_dix -4 -4 8; six_douze -4 -3 5
six_et -6 -5 10; six_huit -2 -3 5; six_huita -1 -1 3; six_le -3 -2 6; six_quara -2 -3 6; six_quatr -3 -3 6
six_sept -2 -3 5; six_soixa -4 -5 7; six_trent -2 -3 5; six_tripl -4 -5 9; six_un 0 -1 1; six_vingt -5 -6 7
six_zero -1 -1 2; skyne -6 -6 6; skyne_point -6 -6 6; smart -3 5 -7; smart_affic -6 6 -7; smart_ne 10 -9 -6
smith -8 -8 8; smith_> -8 -8 8; sms -25 26 -17; sms_> -25 26 -18; sms_avec -9 9 -9; sms_ni -12 12 -11
sms_parte -17 16 -13; sms_pas -5 6 -6; sms_passe 6 -6 -5; sms_que -7 6 -5; so -5 -5 9; so_aroba -5 -5 9
socia -9 -11 10; socia_> -9 -11 10; socie -11 -11 11; socie_dupon -10 -10 10; socie_trans -8 -8 8; soeur -17 1 4
soeur_> -11 -15 13; soeur_en -7 6 -6; soeur_parce -12 12 -10; soir -3 -15 6; soir_> -5 -15 8; soir_on 6 -2 -6
soir_y 13 -8 -14; soixa -10 -7 15; soixa_> -5 -8 12; soixa_cinq -2 -2 5; soixa_deux -4 -4 7; soixa_dix -5 -4 8
soixa_douze -3 -4 7; soixa_et -8 -5 9; soixa_huit -2 -3 4; soixa_neuf -8 -8 8; soixa_quato -2 -2 4
soixa_quatr -3 -3 5; soixa_seize -1 -1 1; soixa_soixa -4 -5 8; soixa_treiz -1 -1 2; soixa_trois -3 -3 5
sol -11 -9 10; sol_> -11 -9 10; solan -6 -6 6; solan_kern -6 -6 6; solde -8 -8 8; solde_> -8 -8 8; son -6 -9 4
son_> -6 7 -9; son_est -10 -11 11; son_voyan 5 -5 -5; sonne -23 28 -24; sonne_dans -4 10 -10; sonne_mais -6 7 -7
sonne_ne -15 16 -18; sonne_occup -7 7 -7; sonne_pas -10 18 -19; sonne_plus -16 15 -11; sonne_toujo -6 7 -6
sont -4 -10 3; sont_a -10 -10 10; sont_conne -11 -7 10; sont_coupe -18 1 9; sont_decon 13 -13 -10
sont_hache -9 9 -7; sont_hors 12 -12 -9; sont_inacc 9 -6 -10; sont_muets -8 10 -11; sont_super 9 -9 -10
sont_tous 8 -8 -8; sophi -9 -8 9; sophi_duran -8 -6 7; sophi_lecle -10 -8 10; sophi_morel -7 -6 7
sophi_tiret -3 -2 6; sors -5 6 -5; sors_la -5 6 -5; sorti -7 -12 8; sorti_a -7 -12 8; souci -17 -5 12
souci_> -24 -4 18; souci_au 6 -6 -6; souci_avec 4 -12 2; souci_chez -8 -11 10; souci_d 13 -16 -12; souci_de 2 11 -22
souci_faite -18 -10 14; souci_habit -8 -11 8; souci_la -5 5 -5; souha -10 -8 10; souha_faire -6 -6 6
souha_parle -5 -5 5; sous -12 -16 16; sous_la -9 -12 10; sous_sol -11 -9 10; sousc 13 -7 -15; sousc_a 13 -7 -15
speed 5 -5 -5; speed_test 5 -5 -5; sport -7 -7 7; sport_> -7 -7 7; stand -10 11 -10; stand_ne -11 12 -12
stand_telep -5 6 -6; steph -9 -9 9; steph_delau -9 -9 9; stop -5 -8 10; stop_je -5 -8 10; stylo -7 -7 7
stylo_> -7 -7 7; subis -12 -7 11; subis_une -12 -7 11; suffi -4 -3 5; suffi_basta -4 -3 5; suis -8 -12 10
suis_a 2 10 -16; suis_au -12 -18 18; suis_avec 7 -9 -6; suis_chez -11 -15 13; suis_clien -5 -7 7
suis_coupe 20 -8 -23; suis_dans -11 -10 11; suis_desol -11 -8 9; suis_en -17 2 -2; suis_fatig -13 -11 12
suis_hors -10 -8 9; suis_infir -6 10 -10; suis_injoi -6 6 -6; suis_l -12 -11 11; suis_le -11 -7 10
suis_madam -8 -6 7; suis_nul -10 -7 9; suis_parti -7 7 -7; suis_pas 2 -16 2; suis_press -7 -8 8; suis_rentr -7 7 -7
suis_reste -8 -8 8; suis_revol -3 -2 5; suis_sur -11 3 1; suis_tanne 12 -10 -13; suis_tout -6 -5 6
suis_tromp -2 -2 4; suis_un -11 -9 12; suis_vraim -8 -6 8; suite -7 8 -8; suite_> -7 8 -8; suivr -6 -5 6
suivr_vos -6 -5 6; sujet -8 -14 10; sujet_de -7 -14 9; sujet_du -9 -6 9; super 4 -13 -1; super_> -6 -6 6
super_longs 9 -9 -10; suppo -11 -9 11; suppo_que -11 -9 11; sur 1 -2 -14; sur_appel -9 10 -3; sur_certa -5 -6 6
sur_deux 10 -1 -20; sur_du -7 7 -6; sur_fortn 8 -7 -7; sur_gmail -7 -7 7; sur_googl 12 -12 -11; sur_inter 9 -6 -10
sur_l 19 -14 -24; sur_la -1 2 -7; sur_le -8 -13 -2; sur_ma -5 5 -4; sur_mon -14 6 0; sur_nice -2 -3 4
sur_notre 12 -7 -13; sur_repon -6 7 -8; sur_sa 7 -7 -6; sur_sur -6 6 -5; sur_tous 6 -6 -5; sur_un -6 -6 6
sur_youtu 8 -7 -9; surem -15 -13 14; surem_pas -15 -13 14; surfe 8 -7 -18; surfe_> 15 -15 -14; surfe_mais -17 15 -11
surve 8 -8 -6; surve_sont 8 -8 -6; suspe -9 8 -6; suspe_> -6 6 -5; suspe_je -6 6 -5; switc 6 -5 -5
switc_veut 6 -5 -5; sylvi -8 -8 8; sylvi_marti -8 -8 8; sympa -6 -7 7; sympa_> -6 -7 7; synch 9 -10 -8
synch_pas 9 -10 -8; t 3 -9 1; t_as 7 -6 -8; t_e -6 -6 7; t_es -6 -6 6; t_h -4 -4 6; table 4 -25 14
table_> -8 -14 12; table_capte 11 -11 -9; table_et -8 -8 8; table_mon -8 -7 7; table_ne 9 -9 -11; table_ni 9 -7 -14
table_non 7 -6 -7; tais -8 -11 11; tais_toi -8 -11 11; tanne 12 -10 -13; tanne_la 12 -10 -13; tanto 9 -3 -9
tanto_> 9 -3 -9; tas -7 -8 8; tas_de -7 -8 8; tatia -6 -6 6; tatia_point -6 -6 6; te -7 -7 7; te_bonjo -9 -9 12
te_detes -6 -6 6; teams 12 -9 -13; teams_ca 12 -9 -13; techn -15 -23 21; techn_> -13 -14 16; techn_a 9 -9 -8
techn_allai -11 -9 11; techn_devai -9 -7 8; techn_est -11 -12 11; techn_je -8 -10 10; techn_ont -10 -7 8
techn_pas -4 -3 7; tele 28 -26 -22; tele_> -3 -9 6; tele_bugue 14 -10 -21; tele_dit 6 -5 -5; tele_elle 6 -5 -6
tele_est 13 -12 -13; tele_mais 9 -9 -8; tele_ni 19 -12 -22; tele_non 6 -6 -5; tele_plus 11 -10 -12
tele_quoi 13 -9 -14; tele_trava 7 -4 -7; telec 17 -15 -18; telec_> 8 -6 -8; telec_mes 8 -8 -6; telec_sont 9 -9 -10
telep -25 24 -8; telep_> -23 30 -25; telep_a -6 7 -9; telep_alors 7 -6 -10; telep_au 12 -11 -4; telep_avec -5 5 -5
telep_c 26 -29 -20; telep_ca 15 -15 -12; telep_capte -5 10 -8; telep_comme -10 0 5; telep_dans -7 8 -8
telep_de -19 14 -4; telep_deux -7 -5 7; telep_dit 5 -4 -8; telep_du -10 18 -21; telep_est -20 22 -25
telep_et -35 -16 30; telep_fixe 1 4 -12; telep_fonct 19 -19 -18; telep_il -8 12 -12; telep_inter 16 3 -24
telep_ip -9 11 -11; telep_j -4 5 -5; telep_les -9 -7 8; telep_mais 28 -25 -27; telep_march 15 -13 -20
telep_mobil -6 6 -4; telep_n 8 -8 -4; telep_ne -10 18 -30; telep_ni -16 -14 16; telep_on -9 8 -8
telep_oui 11 -11 -9; telep_parce 16 -15 -17; telep_plus -23 -26 24; telep_porta 3 0 -6; telep_qui -14 18 -22
telep_rien -13 13 -13; telep_sans -12 11 -6; telep_sonne -15 16 -14; telep_sont -18 -2 8; telep_va 6 -6 -5
telet 19 -18 -15; telet_> 9 -10 -7; telet_ca 7 -7 -7; telet_je 5 -5 -5; telet_que 7 -7 -7; telev 13 -13 -11
telev_m 8 -8 -7; telev_par 6 -6 -6; telle -13 -5 9; telle_> -10 -9 10; telle_qu -7 7 -5; tempe 6 -5 -6
tempe_que 6 -5 -6; temps 11 -8 -11; temps_> 5 -6 -5; temps_en 12 -9 -13; temps_quand -8 9 -7; temps_une 11 -11 -10
termi 15 -17 -9; termi_de 16 -15 -12; termi_n 5 -5 -5; test 13 -12 -13; test_a 5 -5 -5; test_de 10 -10 -10
test_un -12 -10 12; texto -24 22 -14; texto_> -16 17 -15; texto_n -11 10 -7; texto_parte -8 7 -6
texto_reste -11 11 -10; thanh -3 -3 4; thanh_t -3 -3 4; thecl -4 -3 5; thecl_tout -4 -3 5; theo -11 -9 10
theo_avec -11 -9 10; there -3 -2 5; there_mauvo -3 -2 5; thune -6 -6 6; thune_> -6 -6 6; ticke -10 -10 10
ticke_> -10 -10 10; tient 7 -7 -7; tient_debou 7 -7 -7; tiret -8 -8 15; tiret_boite -9 -10 10; tiret_borde -3 -4 6
tiret_du -4 -4 8; tiret_et -5 -5 8; tiret_hadda -5 -6 7; tiret_hardy -6 -6 9; tiret_jean -6 -7 9; tiret_l -2 -2 4
tiret_lea -5 -5 8; tiret_leroy -4 -4 6; tiret_marti -4 -5 8; tiret_mouli -6 -7 9; tiret_paste -6 -7 10
tiret_petit -4 -3 7; tiret_plomb -6 -4 9; tiret_plus -8 -7 8; tiret_poiri -4 -4 4; tiret_renne -4 -5 8
tiret_roy -6 -6 9; tisse -10 -10 10; tisse_> -10 -10 10; titul -10 -13 11; titul_> -10 -12 11; titul_c -8 -9 9
toi -8 -11 11; toi_je -8 -11 11; toile 10 -11 -9; toile_> 10 -11 -9; toit -4 -13 8; toit_> -11 -11 11
toit_ca 13 -11 -13; tom -8 -6 13; tom_aroba -8 -6 13; tombe 12 -1 -19; tombe_> 19 -18 -16; tombe_chez 5 -5 -5
tombe_direc -8 8 -8; tombe_en 11 -7 -11; tombe_la 0 2 -11; tombe_sur -7 7 -6; ton -7 -6 6; ton_machi -7 -6 6
tonal -26 23 -17; tonal_> -23 19 -15; tonal_dans -8 9 -9; tonal_et -7 7 -6; tonal_quand -5 13 -12; tonal_sur -7 7 -6
touch -10 3 2; touch_a -6 -8 7; touch_pas -15 12 -11; toujo -11 -14 10; toujo_la -10 -9 10; toujo_le -6 -6 7
toujo_moi -12 -12 15; toujo_occup -6 7 -6; toujo_parei -6 -6 9; toujo_pas -4 8 -8; toujo_rien -6 -16 7
tourn 14 -10 -17; tourn_elle 6 -6 -5; tourn_en 12 -7 -15; tourn_sa 6 -6 -5; tous 5 -21 0; tous_decon 8 -8 -8
tous_en 9 -8 -10; tous_les -7 -15 8; touss -9 -9 9; touss_> -9 -9 9; tout -12 -12 13; tout_> -8 -11 10
tout_a -10 -9 11; tout_acces 14 -14 -13; tout_attac -4 -3 7; tout_c -8 -5 11; tout_ce 1 -12 0; tout_dans -8 9 -11
tout_de 4 3 -12; tout_du -17 -16 17; tout_en -4 -3 6; tout_essay -11 -12 12; tout_est -22 -19 21
tout_frero -15 -13 14; tout_insta -7 -8 8; tout_jeune -6 -5 6; tout_l 13 -15 -8; tout_le 2 -9 -1
tout_mort -16 -13 15; tout_ni -12 -8 10; tout_qui -15 -10 16; tout_seul 3 11 -27; tout_voila -16 -10 16
toute 21 -18 -20; toute_facon -8 -7 8; toute_l 7 -4 -6; toute_la 12 -9 -12; toute_les 15 -12 -15
toute_noire 12 -11 -9; toute_seule 11 -12 -8; trait -6 -6 7; trait_d -2 -2 4; trait_les -6 -7 6; trans -18 -18 19
trans_> -14 -14 14; trans_deux -3 -2 4; trans_marti -8 -8 8; trans_moi -6 -6 6; traor -8 -11 10; traor_> -8 -11 10
trava 7 -18 -5; trava_> -11 -12 12; trava_a 12 -5 -12; trava_dans 7 -6 -8; trava_devan -3 -2 5; trava_est 7 -4 -7
trava_et 12 -10 -12; treiz -10 -9 10; treiz_> -8 -8 8; treiz_appar -6 -6 6; treiz_euh -1 -1 2; treiz_soixa -1 -2 4
treiz_treiz -6 -6 6; treiz_trent -1 -1 1; trent -7 -4 7; trent_c -6 -8 8; trent_cinq -4 -4 5; trent_deux -1 -1 2
trent_douze -4 -4 5; trent_et -2 -2 4; trent_huit -5 -5 7; trent_quara -9 -10 14; trent_quatr -3 -3 5
trent_secon -6 7 -7; trent_six -2 -3 5; trent_trois -1 -1 2; tres 1 -7 -1; tres_bien 16 -15 -14; tres_en -8 -6 8
tres_faibl -8 8 -8; tres_genti -7 -8 7; tres_lent 10 -8 -10; tres_lente 8 -8 -9; tres_mal -15 2 4; tres_tres -8 -6 8
tripl -4 -5 9; tripl_sept -4 -5 9; trois -17 -21 23; trois_> -16 -18 18; trois_appar -8 -7 8; trois_aroba -3 -2 5
trois_carte -6 6 -6; trois_chene -5 -3 5; trois_en -10 -8 11; trois_et -6 -5 6; trois_etage -5 -5 6
trois_fois -7 -15 16; trois_jours 4 -16 -1; trois_non -8 -6 9; trois_ou -6 -5 6; trois_quara -2 -2 3
trois_quatr -1 -1 2; trois_qui -11 -10 11; trois_six -1 -1 2; trois_soixa -1 -1 3; trois_telep -12 -8 11
trois_vingt -4 -4 5; trois_zero -2 -3 5; tromp -2 -2 4; tromp_atten -2 -2 4; trop -5 -10 7; trop_ce -6 -5 6
trop_comme -2 -3 5; trop_compl -7 -7 9; trop_faibl 8 -8 -7; trop_nuls -5 -5 5; trouv 11 -17 -1; trouv_au -9 -7 9
trouv_pas 10 -10 -10; trouv_plus 10 -11 -7; truc -15 -15 16; truc_> -8 -5 11; truc_ca -5 -6 6; truc_fonct -10 -9 9
truc_qui -18 -19 20; trunk -11 11 -9; trunk_sip -11 11 -9; tu -3 -4 7; tu_notes -3 -4 7; tut -9 10 -9
tut_> -9 10 -9; tut_tut -9 10 -9; u -12 -12 14; u_b -6 -5 7; u_comme -5 -5 5; u_e -6 -5 6; u_i -3 -2 4; u_n -2 -2 4
u_p -7 -7 7; u_x -6 -6 6; u_y -3 -3 4; un -14 -13 17; un_> -12 -12 13; un_abonn -5 -5 8; un_agent -15 -12 15
un_appel -11 1 6; un_autre -8 -5 11; un_bruit -6 12 -16; un_cable -12 -8 10; un_chiff -4 -3 6; un_cinqu -2 -4 6
un_clien 8 -7 -8; un_code 3 2 -14; un_colla -5 -5 5; un_colle -4 -7 8; un_conse -14 -14 16; un_coup 3 3 -14
un_courr -6 -6 7; un_creti -4 -3 5; un_d -10 -9 10; un_de -9 -9 10; un_debit 14 -11 -15; un_degat -11 -10 11
un_depan -17 -16 18; un_deux -13 -8 14; un_deuxi -8 -8 8; un_dossi -6 -6 6; un_dupli -10 -9 10; un_echo -10 14 -14
un_et -5 -5 5; un_film 10 -13 -10; un_gars -9 -12 11; un_h -11 -9 10; un_humai -6 -5 6; un_incid -7 -7 7
un_joli -6 -6 7; un_k -5 -4 6; un_mega 8 -6 -8; un_messa -8 -8 8; un_monsi -8 -5 7; un_mot 6 -15 -4; un_ni -12 -8 10
un_nonan -1 -1 3; un_nouve -7 -7 8; un_numer -9 9 -8; un_opera -6 -5 6; un_ordin -7 -7 8; un_ou -7 -6 7
un_paque -8 -7 8; un_parti -11 -10 12; un_petit -3 -13 5; un_peu -11 -15 13; un_peut -8 -10 9; un_ping 8 -7 -7
un_prele -11 -14 14; un_preno -7 -10 9; un_probl 8 4 -17; un_puits -8 9 -9; un_quara -4 -4 5; un_quatr -2 -3 4
un_rembo -8 -8 8; un_rense -9 -12 10; un_robot -3 -7 8; un_septa -2 -2 3; un_seul -16 -16 16; un_soixa -2 -2 3
un_souci -5 -12 7; un_stylo -7 -7 7; un_techn -14 -15 17; un_test 10 -10 -10; un_trent -1 -1 3; un_truc -18 -19 20
un_vingt -4 -4 5; un_voyan 20 -12 -21; un_vrai -8 -9 12; un_wifi 7 -7 -7; un_y -7 -6 7; un_z -4 -4 5
un_zero -2 -3 5; under -9 -5 13; under_petit -12 -6 15; under_quatr -3 -3 6; une -7 -17 13; une_anten -9 -8 9
une_barre -12 12 -12; une_betis -8 7 -6; une_carte -4 8 -8; une_centa -7 -6 6; une_coupu 7 -6 -7; une_dame -8 -9 8
une_dizai -11 -10 11; une_douza -8 -9 9; une_entre -13 -13 13; une_erreu -21 -18 20; une_factu -6 -5 9
une_fois -1 8 -11; une_heure -6 -11 10; une_honte -5 -6 6; une_inter -12 -7 11; une_minut 13 -17 -12
une_offre -9 -9 9; une_page 9 -6 -12; une_panne -4 -29 12; une_pelle 7 -6 -7; une_perso -7 -10 9; une_perte 9 -8 -9
une_petit -10 -7 10; une_piece 9 -7 -9; une_quest -7 -9 8; une_recla -13 -7 12; une_secon -10 -9 10
une_semai -13 2 -1; une_seule 6 -5 -6; une_table -6 -6 6; une_tele -5 -5 5; une_vingt -7 -7 7; une_visio 6 -5 -6
une_voix -6 6 -5; une_vraie -6 -6 6; union -2 -2 4; union_et -2 -2 4; uniqu -9 10 -10; uniqu_> -9 10 -10
univ -4 -5 8; univ_tiret -4 -5 8; urgen -4 8 -13; urgen_> 8 -7 -8; urgen_je -7 -8 8; urgen_uniqu -9 10 -10
ursul -5 -5 5; ursul_v -5 -5 5; v -7 -6 9; v_comme -5 -5 5; v_i -2 -2 5; v_point -4 -3 5; va -8 0 -3
va_> -19 -19 20; va_au -7 -6 6; va_bien -2 3 -14; va_c 9 -6 -14; va_chez -8 -5 6; va_il 7 -10 -6; va_j -13 13 -11
va_mais 4 2 -20; va_par -14 14 -8; va_pas 12 -12 -10; va_tres 6 -3 -6; va_vous -8 -8 10; vacan -7 7 -7
vacan_en -7 7 -7; vais -11 -11 12; vais_cherc -2 -2 4; vais_peter -10 -7 9; vais_resil -7 -7 7; valid -6 7 -7
valid_> -6 7 -7; vas -6 -6 7; vas_y -6 -6 7; vasse -4 -5 8; vasse_colle -4 -5 8; venir -14 -13 14
venir_mardi -9 -7 8; venir_payer -6 -6 8; venir_un -7 -7 8; venu -12 -17 15; venu_> -9 -7 8; venu_et -5 -5 5
venu_mais -7 -9 7; verdi -7 -7 7; verdi_> -7 -7 7; verdi_non -7 -7 7; verif 6 -5 -6; verif_votre 6 -5 -6
verra -18 -15 16; verra_> -18 -15 16; vers -11 -8 9; vers_dix -11 -8 9; veut 11 -19 -9; veut_pas 12 -12 -9
veut_plus 9 -7 -11; veut_vous -8 -12 10; veuve -9 -9 10; veuve_marti -9 -9 10; veux -20 0 8; veux_cause -8 -9 12
veux_decla -7 -7 7; veux_faire -14 12 -12; veux_juste -8 -10 10; veux_modif -8 -10 10; veux_parle -5 -7 7
veux_pas -6 -11 10; veux_quelq -3 -4 5; veux_resil -12 -13 14; veux_telep -6 10 -12; veux_un -4 -11 14
veux_une -8 -14 14; victo -8 -8 8; victo_e -5 -5 5; victo_hugo -7 -7 7; vide -9 13 -12; vide_> -7 7 -6
vide_quand -4 10 -10; video 18 -17 -18; video_> 14 -13 -14; video_parte 10 -10 -9; viens -9 -10 10
viens_la -9 -10 10; vient 0 -12 2; vient_> -1 -11 3; vient_de 8 -6 -8; vieux -6 7 -9; vieux_telep -6 7 -9
villa -15 7 -2; villa_> -9 10 -11; villa_aroba -5 -6 6; villa_en -5 6 -5; villa_sans -5 -6 6; ville -12 10 -9
ville_> -12 10 -9; vingt -10 -10 14; vingt_> -11 -11 11; vingt_cinq -3 -4 7; vingt_deux -3 -3 5; vingt_dix -6 -6 11
vingt_douze -1 -1 2; vingt_enfin 0 0 1; vingt_et -9 -8 11; vingt_huit -2 -2 3; vingt_neuf -4 -4 8
vingt_onze -3 -4 7; vingt_quatr -6 -6 6; vingt_quinz -3 -3 5; vingt_sept -4 -4 7; vingt_treiz -2 -3 4
vingt_trent -9 -10 14; vingt_trois -3 -3 5; vingt_un -2 -3 4; virem 7 -7 -7; virem_sur 7 -7 -7; virgi -3 -3 6
virgi_tout -3 -3 6; visio 23 -23 -20; visio_coupe 17 -17 -17; visio_dans 6 -5 -6; visio_on 15 -16 -14; vite -13 -4 6
vite_espec -7 -8 8; vite_je -10 1 2; vite_vite -6 10 -10; vocal -11 13 -18; vocal_est -8 8 -8; vocal_ne -10 11 -16
voila 4 -9 -4; voila_> -4 -8 6; voila_comme -11 -10 11; voila_depui 13 -8 -14; voila_en -7 7 -7; voila_euh -11 -6 9
voila_j 12 -4 -12; voila_je -5 -7 7; voila_ma 9 -6 -9; voila_madam -2 -1 3; voila_plus -8 -5 6; voir -6 -7 8
voir_ca -6 -6 6; voir_chez 6 -5 -6; voir_j -7 -6 7; vois 10 -12 -5; vois_bien 7 -6 -7; vois_ce -8 -6 8
vois_plus 9 -8 -10; voisi 6 -2 -10; voisi_parce 6 -2 -10; voit 12 -11 -11; voit_pas 12 -11 -11; voix -14 15 -15
voix_ca -9 13 -14; voix_dit -6 6 -5; voix_qui -8 9 -9; vol -5 -4 6; vol_pur -5 -4 6; vole -8 8 -8; vole_il -6 6 -6
vole_mon -9 9 -6; voleu -6 -6 7; voleu_> -5 -5 8; voleu_rende -6 -6 6; vos -9 -8 10; vos_agent -5 -5 5
vos_delai -5 -4 6; vos_etape -6 -5 6; votre -20 -24 25; votre_abonn -6 -7 7; votre_boite -10 -9 10
votre_colle -5 -7 7; votre_conne 6 -5 -6; votre_courr -9 -9 9; votre_dilig -8 -6 9; votre_entre -5 -6 6
votre_faute -9 -6 7; votre_fichi -6 -5 7; votre_numer -4 -7 8; votre_robot -5 -5 5; votre_servi -6 -7 8
votre_super -6 -6 6; votre_truc -9 -12 11; voudr -1 -10 5; voudr_chang -11 -9 10; voudr_conna -8 -8 8
voudr_depan 3 3 -9; voudr_joind -10 -12 12; voudr_parle -14 -13 14; voudr_pas -11 -8 10; voudr_quelq -11 -6 13
voudr_savoi 9 -9 -9; voudr_signa 15 -5 -16; voudr_un -14 -12 14; voula 2 -11 4; voula_dire 7 -6 -6
voula_simpl -7 -7 7; voule -9 -8 9; voule_> -8 -8 8; voule_dire -8 -6 8; voule_mon -8 -8 11; vous -12 -26 24
vous_> -6 -6 6; vous_ai -8 -8 8; vous_allez -5 -6 6; vous_appel 2 -11 1; vous_avez -10 -10 11; vous_bande -5 -5 8
vous_cause 9 -10 -8; vous_conta 9 -6 -10; vous_de -5 -6 6; vous_depui -5 -7 7; vous_deran 10 -8 -10
vous_dis 5 -6 -4; vous_disai -5 -5 5; vous_dites -9 -9 9; vous_donne -5 -4 6; vous_embet -11 -8 10
vous_enten -9 -9 9; vous_etes -10 -9 11; vous_expli -2 -12 4; vous_faite -10 -9 10; vous_fiche -8 -8 9
vous_l -7 -7 7; vous_le -13 -8 12; vous_m -9 -9 9; vous_me -16 -12 19; vous_moque -9 -10 10; vous_n -10 -8 9
vous_notez -4 -4 5; vous_parle 1 -10 0; vous_plait -7 -6 8; vous_pourr -8 -7 8; vous_pouve -17 -10 17
vous_que -7 7 -6; vous_rappe -16 -8 17; vous_rassu -5 -5 5; vous_remer -8 -6 9; vous_savez -3 -1 4
vous_serie -5 -5 5; vous_serve -5 -4 5; vous_servi -8 -8 10; vous_telep 10 -10 -10; vous_voule -9 -8 9
vous_vous -8 -9 11; voyan 26 -14 -27; voyan_de 22 -8 -21; voyan_inter 9 -5 -9; voyan_orang 9 -7 -9
voyan_pon 5 -5 -5; voyan_reste 13 -8 -13; voyan_rouge 20 -12 -21; vpn 19 -21 -16; vpn_du 8 -8 -4; vpn_et 9 -6 -10
vpn_ne 13 -15 -11; vpn_sans 5 -5 -5; vrai -9 -11 11; vrai_> -8 -10 9; vrai_gars -8 -7 10; vrai_humai -2 -9 9
vrai_je -7 -6 8; vraie -6 -6 6; vraie_dame -6 -6 6; vraim 3 -12 -2; vraim_nuls -11 -9 12; vraim_pas 10 -10 -10
vraim_ras -6 -7 8; vraim_tres -8 -6 8; vu 10 -16 -4; vu_juste -8 -9 9; vu_min 7 -6 -8; vu_que 11 -14 -9
vu_une -8 -8 8; w -5 -6 6; w_e -5 -6 6; wan 6 -6 -6; wan_et 6 -6 -6; wanad -5 -5 5; wanad_point -5 -5 5
web 16 -14 -16; web_> 14 -14 -13; web_depui 6 -5 -6; web_sont 9 -6 -10; weber -6 -5 9; weber_aroba -6 -5 9
week -6 -5 6; week_end -6 -5 6; wei -5 -6 6; wei_chen -5 -6 6; wesh 7 -7 -5; wesh_j 7 -7 -5; wifi 46 -28 -39
wifi_> 30 -32 -15; wifi_alors 11 -11 -9; wifi_c 7 -7 -5; wifi_conne 6 -6 -5; wifi_coupe 11 -12 -7
wifi_dans 20 -21 -14; wifi_de 21 -22 -15; wifi_elle 8 -6 -8; wifi_est 17 -16 -16; wifi_et 12 -15 -11
wifi_faibl 11 -10 -11; wifi_fonct -17 15 -11; wifi_il 21 -20 -17; wifi_insta 8 -6 -9; wifi_is 6 -5 -6
wifi_la 15 -8 -20; wifi_le 13 -17 -12; wifi_mais 7 -7 -7; wifi_march 9 -2 -13; wifi_n 12 -11 -11; wifi_ne 26 -25 -23
wifi_ni 6 -2 -6; wifi_passe 8 -12 -6; wifi_plus 11 -10 -12; wifi_qui 23 -31 -13; wifi_sans 11 -11 -9
wifi_se 7 -8 -6; wifi_sur 12 -13 -7; wifi_une 8 -7 -10; wifi_va -16 16 -10; wifi_y 7 -6 -8; worki 6 -5 -6
worki_depui 6 -5 -6; wozni -10 -10 10; wozni_> -10 -10 10; x -6 -6 6; x_> -6 -6 6; x_comme -2 -2 5; xavie -2 -2 5
xavie_a -2 -2 5; y -12 -3 8; y_a -11 -1 3; y_aroba -2 -2 4; y_aurai -6 -6 6; y_conna -8 -8 10; y_e -8 -8 9
y_en -19 -21 21; y_etes -10 -8 9; y_fait -8 3 1; y_march 7 -6 -8; y_passe -6 -6 7; y_touch -15 12 -11
yahoo -6 -5 10; yahoo_point -6 -5 10; yes -11 -11 11; yes_> -11 -11 11; yes_yes -11 -11 11; yeste 6 -5 -6
yeste_> 6 -5 -6; yo -5 -6 6; yo_c -5 -6 6; youtu 8 -7 -9; youtu_ou 8 -7 -9; yves -7 -7 7; yves_carre -7 -7 7
yvett -8 -8 8; yvett_dumon -8 -8 8; yvonn -7 -10 8; yvonn_> -7 -10 8; z -3 -3 5; z_o -2 -2 5; z_soixa -4 -4 5
zbign -10 -10 10; zbign_wozni -10 -10 10; zero -12 -3 7; zero_> -8 7 -4; zero_barre -5 6 -7; zero_cinq -4 -4 5
zero_deux -2 -2 3; zero_douze -6 -9 13; zero_et -1 -2 2; zero_huit -2 -2 4; zero_neuf -2 -2 4; zero_quatr -2 -3 5
zero_sept -5 -5 9; zero_six -4 -5 9; zero_trent -5 -5 6; zero_trois -4 -3 5; zero_un -3 -4 7; zero_vingt -5 -5 9
zero_zero -6 -7 10; zone -8 12 -13; zone_blanc -8 12 -13; zoom 8 -7 -8; zoom_avec 8 -7 -8; zut -12 -12 12
zut_> -12 -12 12
""",
    ),
    "wants_human": (
        "no yes",
        """
0 8 -8; 00 8 -8; 0033 7 -7; 0033_6 7 -7; 00_11 6 -6; 00_12 8 -8; 00_poste 6 -6; 01 15 -15; 01348 11 -11
01348_> 11 -11; 01445 11 -11; 01445_> 11 -11; 01_22 7 -7; 01_23 1 -1; 01_30 8 -8; 01_40 6 -6; 01_42 10 -10
01_45 11 -11; 01_60 10 -10; 01_82 5 -5; 01_> 3 -3; 02 15 -15; 02_31 5 -5; 02_33 7 -7; 02_35 3 -3; 02_38 6 -6
02_> 7 -7; 03 12 -12; 03_21 7 -7; 03_82 6 -6; 04 15 -15; 04_59 3 -3; 04_67 5 -5; 04_78 6 -6; 04_91 7 -7; 05 11 -11
05_61 7 -7; 05_62 7 -7; 05_65 5 -5; 06 16 -16; 06123 11 -11; 06123_> 11 -11; 0645 8 -8; 0645_781 8 -8; 0696 8 -8
0696_73 8 -8; 06_03 9 -9; 06_07 5 -5; 06_08 4 -4; 06_10 7 -7; 06_11 3 -3; 06_12 6 -6; 06_123 8 -8; 06_15 6 -6
06_19 9 -9; 06_22 2 -2; 06_33 8 -8; 06_45 6 -6; 06_52 3 -3; 06_60 7 -7; 06_72 6 -6; 06_77 6 -6; 06_78 3 -3
06_85 9 -9; 06_88 3 -3; 06_90 5 -5; 06_99 11 -11; 06_atten 4 -4; 06_ou 8 -8; 06_une 6 -6; 07 13 -13; 07456 12 -12
07456_apres 12 -12; 07532 13 -13; 07532_oui 13 -13; 07_12 6 -6; 07_1981 5 -5; 07_38 6 -6; 07_81 5 -5; 07_83 5 -5
07_86 7 -7; 07_90 3 -3; 08 7 -7; 08_27 4 -4; 08_> 7 -7; 09 12 -12; 09_25 6 -6; 09_43 5 -5; 09_48 6 -6; 09_70 7 -7
09_74 6 -6; 09_c 8 -8; 0_6 8 -8; 0_7 6 -6; 0_9 5 -5; 1 9 -9; 10 8 -8; 10_10 7 -7; 10_11 7 -7; 10_82 3 -3; 10_> 7 -7
10_appar 14 -14; 11 6 -6; 11_12 7 -7; 11_22 6 -6; 11_mais 3 -3; 12 14 -14; 123 8 -8; 123_456 8 -8; 12_12 7 -7
12_13 6 -6; 12_14 7 -7; 12_34 8 -8; 12_36 3 -3; 12_60 10 -10; 12_90 3 -3; 12_> 9 -9; 12_ah 4 -4; 12_aout 1 -1
12_aroba 7 -7; 12_deux 6 -6; 12_mars 6 -6; 12_poste 10 -10; 12_pour 5 -5; 12_rue 5 -5; 13 10 -10; 13_14 6 -6
13_> 8 -8; 13_oui 4 -4; 13_un 7 -7; 14 10 -10; 14_13 7 -7; 14_15 6 -6; 14_> 5 -5; 14_juill 6 -6; 14_pas 7 -7
15 13 -13; 15_07 6 -6; 15_49 7 -7; 15_> 6 -6; 15_appar 10 -10; 15_et 5 -5; 15_janvi 11 -11; 17 12 -12; 17_> 6 -6
17_ordin 11 -11; 18 7 -7; 18_35 7 -7; 19 12 -12; 1945 6 -6; 1945_> 6 -6; 1981 5 -5; 1981_> 5 -5; 19_30 7 -7
19_83 9 -9; 19_euros 5 -5; 1_2 9 -9; 1_3 6 -6; 2 9 -9; 20 11 -11; 2009 2 -2; 2009_toujo 2 -2; 2015 7 -7
2015_et 7 -7; 2020 7 -7; 2020_> 7 -7; 204 5 -5; 204_on 5 -5; 20_17 11 -11; 21 7 -7; 214 6 -6; 214_> 6 -6; 21_45 7 -7
21_99 9 -9; 22 10 -10; 22_33 7 -7; 22_74 7 -7; 22_90 8 -8; 22_> 6 -6; 23 7 -7; 236 8 -8; 236_> 8 -8; 23_08 7 -7
23_45 1 -1; 24 5 -5; 24_a 5 -5; 25 8 -8; 25_36 6 -6; 25_> 6 -6; 26 7 -7; 26_18 7 -7; 27 5 -5; 27_31 5 -5; 27_54 4 -4
29 5 -5; 29_14 5 -5; 2_0 5 -5; 2_3 5 -5; 2_9 6 -6; 2_> 4 -4; 2_mai 3 -3; 2_ordis 8 -8; 3 11 -11; 30 9 -9; 30_44 8 -8
30_47 7 -7; 30_91 6 -6; 30_98 3 -3; 30_euros 7 -7; 31 10 -10; 31_85 5 -5; 31_je 5 -5; 32 10 -10; 32_475 8 -8
32_> 7 -7; 33 12 -12; 33612 11 -11; 33612_> 11 -11; 33_0 6 -6; 33_44 8 -8; 33_47 6 -6; 33_6 10 -10; 33_698 7 -7
33_7 5 -5; 34 8 -8; 34_56 8 -8; 34_> 12 -12; 34_c 3 -3; 34_cinqu 7 -7; 34_et 6 -6; 35 9 -9; 35_47 3 -3; 35_> 7 -7
36 7 -7; 36_58 5 -5; 36_> 6 -6; 36_et 7 -7; 36_ou 3 -3; 38 11 -11; 38_46 6 -6; 38_90 6 -6; 3900 4 -4; 3900_et 4 -4
3_4 5 -5; 3_5 5 -5; 3_6 6 -6; 3_d 10 -10; 3_ordin 13 -13; 3_point 8 -8; 3_telep 13 -13; 3eme 8 -8; 3eme_etage 8 -8
4 12 -12; 40 6 -6; 40_50 3 -3; 40_52 9 -9; 42 10 -10; 42_36 7 -7; 42_68 6 -6; 43 5 -5; 43_52 5 -5; 44 10 -10
44_55 7 -7; 44_66 5 -5; 44_82 8 -8; 44_> 7 -7; 45 14 -14; 456 8 -8; 456_78 8 -8; 45_00 7 -7; 45_12 3 -3; 45_22 8 -8
45_67 6 -6; 45_78 6 -6; 45_87 7 -7; 46 6 -6; 46_> 6 -6; 47 10 -10; 475 8 -8; 475_12 8 -8; 47_09 6 -6; 47_90 3 -3
47_> 7 -7; 48 6 -6; 48_> 6 -6; 49 7 -7; 49_02 7 -7; 4_1 5 -5; 4_20 11 -11; 4_5 5 -5; 4_telep 10 -10; 4g 7 -7
4g_en 5 -5; 4g_march 7 -7; 5 12 -12; 50 3 -3; 50_60 3 -3; 52 8 -8; 52_30 3 -3; 52_63 9 -9; 52_> 7 -7; 53 6 -6
53_00 6 -6; 54 4 -4; 54_12 4 -4; 54_13 4 -4; 55 7 -7; 55_66 7 -7; 55_c 2 -2; 55_doubl 8 -8; 55_ou 3 -3; 56 12 -12
56_29 5 -5; 56_7 9 -9; 56_78 6 -6; 56_79 5 -5; 56_> 8 -8; 58 7 -7; 58_27 5 -5; 58_79 5 -5; 59 5 -5; 59_10 3 -3
59_> 7 -7; 5_2 5 -5; 5_6 6 -6; 5_7 4 -4; 5_8 2 -2; 5_> 11 -11; 5g 9 -9; 5g_est 9 -9; 6 18 -18; 60 8 -8; 60_10 7 -7
60_12 11 -11; 60_15 10 -10; 60_70 3 -3; 61 10 -10; 61_72 6 -6; 61_deman 6 -6; 61_euh 7 -7; 62 7 -7; 62_19 7 -7
63 6 -6; 63_78 9 -9; 63_> 3 -3; 63_je 3 -3; 64 6 -6; 64_17 6 -6; 65 5 -5; 65_30 6 -6; 65_71 5 -5; 66 10 -10
66_55 3 -3; 66_> 8 -8; 66_le 5 -5; 67 14 -14; 67_00 4 -4; 67_89 6 -6; 67_> 8 -8; 67_ans 8 -8; 67_c 5 -5; 68 9 -9
68_09 5 -5; 68_53 6 -6; 698 7 -7; 698_01 7 -7; 6_1 6 -6; 6_12 7 -7; 6_33 6 -6; 6_61 6 -6; 6_7 5 -5; 6_> 6 -6
6_ordin 16 -16; 6_rue 5 -5; 7 9 -9; 70 11 -11; 70_12 7 -7; 70_26 7 -7; 70_comme 3 -3; 71 5 -5; 71_90 5 -5; 72 9 -9
72_09 6 -6; 72_63 3 -3; 72_81 6 -6; 72_et 5 -5; 73 8 -8; 73_74 8 -8; 74 12 -12; 74_52 9 -9; 74_75 8 -8; 74_81 6 -6
74_> 7 -7; 74_euh 3 -3; 75 8 -8; 75012 7 -7; 75012_> 7 -7; 75_> 8 -8; 77 10 -10; 77_00 6 -6; 77_23 7 -7; 77_66 8 -8
78 11 -11; 781 8 -8; 781_236 8 -8; 78_12 6 -6; 78_45 3 -3; 78_65 6 -6; 78_> 11 -11; 78_et 1 -1; 79 6 -6; 79_> 5 -5
79_poste 5 -5; 7_4 5 -5; 7_68 5 -5; 7_8 6 -6; 7_> 9 -9; 8 8 -8; 81 7 -7; 81_25 6 -6; 81_72 3 -3; 81_90 6 -6
81_je 7 -7; 82 10 -10; 82_61 6 -6; 82_63 3 -3; 82_67 8 -8; 82_93 5 -5; 83 7 -7; 83_56 5 -5; 83_74 9 -9; 85 11 -11
85_44 5 -5; 85_> 9 -9; 86 7 -7; 86_15 7 -7; 87 7 -7; 87_96 7 -7; 87_> 8 -8; 88 9 -9; 88_70 7 -7; 88_77 8 -8; 89 6 -6
89_> 6 -6; 8_2 6 -6; 8_9 3 -3; 8_> 5 -5; 8_avenu 7 -7; 9 15 -15; 90 14 -14; 90_01 3 -3; 90_24 5 -5; 90_44 6 -6
90_58 5 -5; 90_64 6 -6; 90_81 3 -3; 90_87 8 -8; 90_> 3 -3; 91 7 -7; 91_77 7 -7; 91_> 6 -6; 93 5 -5; 93_> 5 -5
96 7 -7; 96_32 7 -7; 98 2 -2; 98_74 3 -3; 99 11 -11; 99_03 6 -6; 99_75 9 -9; 99_88 7 -7; 99_> 5 -5; 9_1 2 -2
9_5 6 -6; 9_9 5 -5; 9_> 15 -15; <_0 6 -6; <_0033 7 -7; <_01 15 -15; <_01348 11 -11; <_01445 11 -11; <_02 13 -13
<_03 7 -7; <_04 14 -14; <_05 11 -11; <_06 16 -16; <_06123 11 -11; <_0645 8 -8; <_0696 8 -8; <_07 9 -9
<_07532 13 -13; <_09 9 -9; <_10 14 -14; <_12 10 -10; <_2 8 -8; <_22 7 -7; <_3 13 -13; <_32 8 -8; <_33 10 -10
<_33612 11 -11; <_4 11 -11; <_5 11 -11; <_6 16 -16; <_60 10 -10; <_> 16 -16; <_a 16 -16; <_abdel 9 -9
<_aboub 13 -13; <_absol 15 -15; <_accue 8 -8; <_affir 12 -12; <_agath 6 -6; <_agent -12 12; <_agnes 9 -9
<_ah 14 -14; <_ahmed 5 -5; <_aicha 10 -10; <_ajout 18 -18; <_alain 4 -4; <_alber 4 -4; <_alexa 6 -6; <_alice 9 -9
<_allez 5 -5; <_allo 4 -4; <_allon 10 -10; <_alors 9 -9; <_amina 10 -10; <_ana 3 -3; <_andre 11 -11; <_ange 7 -7
<_anna 12 -12; <_anne 17 -17; <_annie 8 -8; <_annul 7 -7; <_antoi 12 -12; <_appar 18 -18; <_appel 6 -6
<_aroba 15 -15; <_arret -7 7; <_assur 11 -11; <_ateli 8 -8; <_atten 25 -25; <_au 15 -15; <_aucun 16 -16
<_audre 7 -7; <_aurel 11 -11; <_aurie -7 7; <_avant 7 -7; <_avec -5 5; <_awa 4 -4; <_b 8 -8; <_bah 12 -12
<_baiss 13 -13; <_bande 13 -13; <_bascu -14 14; <_bauer 12 -12; <_bea 7 -7; <_beauc 8 -8; <_ben 11 -11
<_bened 10 -10; <_benja 9 -9; <_bensl 10 -10; <_bertr 11 -11; <_bibi 10 -10; <_bien 13 -13; <_bilou 6 -6
<_blabl 11 -11; <_bob 5 -5; <_bof 10 -10; <_bon -8 8; <_bonjo 14 -14; <_bonne 9 -9; <_bonso 15 -15; <_bouba 8 -8
<_boudi 11 -11; <_boug -5 5; <_boula 12 -12; <_bouzi 8 -8; <_box 9 -9; <_brigi 10 -10; <_bruno 10 -10; <_burea 6 -6
<_c 13 -13; <_ca 15 -15; <_cabin 9 -9; <_calis 5 -5; <_camil 6 -6; <_can -5 5; <_carlo 11 -11; <_carol 11 -11
<_caron 5 -5; <_carre 10 -10; <_cathy 12 -12; <_ce 3 -3; <_cecil 6 -6; <_celia 9 -9; <_celin 4 -4; <_celui 4 -4
<_cent 16 -16; <_certa 12 -12; <_certe 11 -11; <_ces 7 -7; <_cette 9 -9; <_chape 11 -11; <_charl 9 -9; <_charp 8 -8
<_cheva 7 -7; <_chez 10 -10; <_chris 8 -8; <_chut 6 -6; <_cinco 10 -10; <_cinq 22 -22; <_cinqu 15 -15
<_clair 17 -17; <_claud 6 -6; <_cleme 11 -11; <_cohen 6 -6; <_comma 10 -10; <_comme 7 -7; <_compt 7 -7; <_con -10 10
<_conne -3 3; <_conse -25 25; <_conta 11 -11; <_corin 10 -10; <_corre 12 -12; <_coupu 7 -7; <_d 13 -13; <_da 7 -7
<_dans 19 -19; <_dark 10 -10; <_de 11 -11; <_deja 10 -10; <_deman 12 -12; <_denis 2 -2; <_depui 19 -19; <_des -6 6
<_desca 7 -7; <_desol 11 -11; <_deux 19 -19; <_devis 13 -13; <_didie 10 -10; <_dimit 9 -9; <_direc 8 -8
<_dison 12 -12; <_dites -13 13; <_dix 17 -17; <_djibr 8 -8; <_docte 12 -12; <_domin 12 -12; <_domma 11 -11
<_donc 5 -5; <_donne -7 7; <_doubl 2 -2; <_douze 8 -8; <_draga 8 -8; <_du 17 -17; <_dubre 9 -9; <_dupon 13 -13
<_dupui 9 -9; <_ecole 8 -8; <_ecout 4 -4; <_ecuri 7 -7; <_eh 10 -10; <_elise 11 -11; <_elle 16 -16; <_emili 4 -4
<_emma 8 -8; <_en 16 -16; <_encor 11 -11; <_enfin -9 9; <_enorm 11 -11; <_enten 14 -14; <_entre 10 -10
<_envir 14 -14; <_envoy 4 -4; <_enzo 13 -13; <_eric 11 -11; <_espec 14 -14; <_est -1 1; <_et 6 -6; <_euh 16 -16
<_eva 9 -9; <_evide 10 -10; <_exact 10 -10; <_excus 17 -17; <_f 7 -7; <_fabie 12 -12; <_fabri 7 -7; <_fait 10 -10
<_faite 2 -2; <_famil 7 -7; <_fanny 13 -13; <_fatim 8 -8; <_fatou 5 -5; <_faut -11 11; <_fauve 12 -12; <_faux 11 -11
<_ferme 9 -9; <_flemm 8 -8; <_fleur 4 -4; <_flore 6 -6; <_fouta 10 -10; <_foute 7 -7; <_franc 5 -5; <_free 12 -12
<_g 3 -3; <_garag 9 -9; <_gasto 8 -8; <_genia 7 -7; <_genre -17 17; <_geoff 9 -9; <_gerar 14 -14; <_ghisl 10 -10
<_gille 7 -7; <_girar 11 -11; <_giuli 9 -9; <_gmail 23 -23; <_grave 10 -10; <_gsm 6 -6; <_gueri 7 -7; <_gusta 7 -7
<_gwena 7 -7; <_h 7 -7; <_hamon 8 -8; <_he 3 -3; <_hein 11 -11; <_helas 7 -7; <_helen 11 -11; <_hello 9 -9
<_herna 5 -5; <_heu 2 -2; <_hier 10 -10; <_hmm 11 -11; <_hors 10 -10; <_hugo 12 -12; <_hugue 5 -5; <_huit 9 -9
<_huita 8 -8; <_humai -19 19; <_husey 10 -10; <_ici 12 -12; <_igor 2 -2; <_il 15 -15; <_ils 4 -4; <_impec 11 -11
<_impos 8 -8; <_ines 13 -13; <_info 9 -9; <_inscr 8 -8; <_inter 20 -20; <_inuti 12 -12; <_isa 11 -11; <_isabe 9 -9
<_j 11 -11; <_jamai 11 -11; <_jb 7 -7; <_je 14 -14; <_jean 14 -14; <_jeann 7 -7; <_jo 13 -13; <_john 6 -6
<_jojo 4 -4; <_joker 11 -11; <_jose 8 -8; <_josia 6 -6; <_jsp 6 -6; <_julie 12 -12; <_juste 17 -17; <_justi 9 -9
<_k 9 -9; <_kader 10 -10; <_karim 6 -6; <_karin 11 -11; <_kevin 13 -13; <_kieff 9 -9; <_kowal 9 -9; <_l 17 -17
<_la 15 -15; <_lacom 9 -9; <_lamot 7 -7; <_laura 10 -10; <_laure 15 -15; <_le 14 -14; <_lea 10 -10; <_lefeb 2 -2
<_lefev 8 -8; <_lemai 8 -8; <_lenoi 5 -5; <_leon 11 -11; <_leroy 7 -7; <_les 22 -22; <_li 8 -8; <_lili 9 -9
<_loic 7 -7; <_loin 14 -14; <_lopez 6 -6; <_louis 6 -6; <_luc 9 -9; <_lucas 9 -9; <_lucie 10 -10; <_ludiv 14 -14
<_ludo 6 -6; <_lui 12 -12; <_lundi 10 -10; <_m 7 -7; <_ma 14 -14; <_madam 14 -14; <_madem 9 -9; <_maell 10 -10
<_maill 8 -8; <_mairi 4 -4; <_mais 20 -20; <_maitr 9 -9; <_malhe 14 -14; <_malle 12 -12; <_mamad 9 -9
<_mamie 10 -10; <_manon 8 -8; <_marc 9 -9; <_march 10 -10; <_maria 9 -9; <_marie 17 -17; <_marqu 7 -7
<_marti 15 -15; <_mat 8 -8; <_mathi 9 -9; <_matth 7 -7; <_mauva 9 -9; <_max 8 -8; <_mdr 6 -6; <_mehdi 1 -1
<_melan 11 -11; <_meme 7 -7; <_merci 14 -14; <_merde 18 -18; <_mes 15 -15; <_mette 4 -4; <_mhm 11 -11; <_micro 9 -9
<_mille 11 -11; <_mince 10 -10; <_mirac 11 -11; <_mme 10 -10; <_mmh 11 -11; <_moham 8 -8; <_moi 18 -18; <_moins 8 -8
<_mon 10 -10; <_monsi 17 -17; <_morea 11 -11; <_mouss 8 -8; <_n 6 -6; <_nadia 9 -9; <_nadin 4 -4; <_natha 11 -11
<_ne 8 -8; <_negat 15 -15; <_nein 10 -10; <_nenni 9 -9; <_netfl 9 -9; <_neuf 18 -18; <_nguye 13 -13; <_ni 9 -9
<_nicke 9 -9; <_nicol 10 -10; <_nina 8 -8; <_no 11 -11; <_noah 3 -3; <_nom 13 -13; <_non 12 -12; <_nonan 10 -10
<_nono 7 -7; <_nos 8 -8; <_notez 3 -3; <_notre 9 -9; <_nourd 6 -6; <_nous 12 -12; <_numer 8 -8; <_o 9 -9
<_odile 9 -9; <_oh 13 -13; <_ok 11 -11; <_olivi 7 -7; <_on 16 -16; <_onze 16 -16; <_opera -16 16; <_ordin 9 -9
<_ottav 4 -4; <_ou -17 17; <_oubli 11 -11; <_ouf 10 -10; <_oui 18 -18; <_oula 8 -8; <_oumar 8 -8; <_ousma 9 -9
<_p 8 -8; <_paill 12 -12; <_papa 10 -10; <_pardi 11 -11; <_pardo 15 -15; <_parfa 15 -15; <_parle -8 8
<_parti 15 -15; <_pas 17 -17; <_pasca 8 -8; <_passe -5 5; <_patie 7 -7; <_patri 8 -8; <_paul 17 -17; <_paule 12 -12
<_pauli 7 -7; <_paulo 8 -8; <_penne 8 -8; <_perri 8 -8; <_perso 31 -31; <_petit 7 -7; <_petra 8 -8; <_peut 9 -9
<_pfff 8 -8; <_phili 7 -7; <_pierr 9 -9; <_place 9 -9; <_plus 15 -15; <_plusi 8 -8; <_pluto 18 -18; <_point 5 -5
<_poiri 6 -6; <_pol 15 -15; <_por -7 7; <_porca 6 -6; <_possi 14 -14; <_pour 11 -11; <_pourq 15 -15; <_pourr -8 8
<_pouve -1 1; <_prene 11 -11; <_preno 11 -11; <_presq 8 -8; <_probl 12 -12; <_puis -15 15; <_punai 11 -11
<_putai 13 -13; <_qu 19 -19; <_quand 17 -17; <_quat 10 -10; <_quato 10 -10; <_quatr 16 -16; <_que 12 -12
<_quel 6 -6; <_quell 11 -11; <_quelq 11 -11; <_quent 10 -10; <_qui -5 5; <_quinz 17 -17; <_quoi 19 -19; <_r 10 -10
<_rachi 8 -8; <_rappe 6 -6; <_rebel 11 -11; <_redem 14 -14; <_redir -7 7; <_redon -12 12; <_regis 8 -8; <_remy 9 -9
<_renar 7 -7; <_rende -15 15; <_rene 8 -8; <_repon 7 -7; <_rien 19 -19; <_rober 9 -9; <_rolan 4 -4; <_rosal 5 -5
<_rouss 1 -1; <_ruben 7 -7; <_rue 7 -7; <_s 7 -7; <_sa 7 -7; <_sabri 6 -6; <_salut 6 -6; <_samue 9 -9; <_sandr 7 -7
<_sans 9 -9; <_sarah 9 -9; <_sasha 8 -8; <_sav 17 -17; <_schmi 7 -7; <_sebas 12 -12; <_secou 11 -11; <_secre 6 -6
<_seize 18 -18; <_sept 14 -14; <_septa 10 -10; <_serai -8 8; <_serge 6 -6; <_servi -16 16; <_seule 10 -10
<_si 22 -22; <_sim 9 -9; <_six 20 -20; <_smith 7 -7; <_socie 11 -11; <_sofia 7 -7; <_soixa 7 -7; <_solan 6 -6
<_sophi 12 -12; <_sous 17 -17; <_speed 7 -7; <_steph 13 -13; <_stop 4 -4; <_sunit 10 -10; <_super 8 -8; <_suppo 7 -7
<_sur 9 -9; <_surto 14 -14; <_sylva 9 -9; <_sylvi 11 -11; <_szyma 3 -3; <_t 1 -1; <_tabar 7 -7; <_tais 10 -10
<_tant -9 9; <_tapez -12 12; <_tatie 8 -8; <_te 5 -5; <_tech 8 -8; <_techn -24 24; <_test 12 -12; <_theo 12 -12
<_thiba 9 -9; <_thier 9 -9; <_thoma 6 -6; <_tiago 9 -9; <_tina 7 -7; <_tisse 9 -9; <_toi -8 8; <_tom 14 -14
<_tomas 7 -7; <_tony 9 -9; <_toujo 15 -15; <_tous 18 -18; <_tout 19 -19; <_toute 9 -9; <_tran 12 -12; <_trans -26 26
<_treiz 9 -9; <_trent 13 -13; <_tres 7 -7; <_trois 16 -16; <_trop 7 -7; <_tu 8 -8; <_ugo 6 -6; <_un 14 -14
<_une 27 -27; <_uniqu 10 -10; <_v 9 -9; <_va 8 -8; <_valer 3 -3; <_van 8 -8; <_vas 8 -8; <_vers 14 -14; <_veuil -1 1
<_viens 10 -10; <_vin 8 -8; <_vince 10 -10; <_vingt 13 -13; <_vite 8 -8; <_voila 7 -7; <_voix 12 -12; <_volon 9 -9
<_votre 15 -15; <_vous 13 -13; <_w 15 -15; <_weber 13 -13; <_wesh 11 -11; <_wifi 7 -7; <_wii 9 -9; <_x 7 -7
<_xavie 9 -9; <_y 1 -1; <_yann 5 -5; <_yes 14 -14; <_you 6 -6; <_youss 8 -8; <_youtu 8 -8; <_yves 4 -4
<_yvett 12 -12; <_yvonn 6 -6; <_z 6 -6; <_zero 8 -8; <_zhang 2 -2; <_zoe 11 -11; <_zut 8 -8; a 10 -10; a_19 5 -5
a_> 9 -9; a_a 2 -2; a_about 9 -9; a_activ 6 -6; a_alger 5 -5; a_aller 2 -2; a_appel 28 -28; a_appor 7 -7
a_aroba 5 -5; a_ateli 1 -1; a_au 6 -6; a_avec 8 -8; a_b 4 -4; a_besoi 4 -4; a_bien 12 -12; a_bouge 7 -7; a_c 8 -8
a_carte 8 -8; a_cause 7 -7; a_ce -6 6; a_chang 7 -7; a_cinq 15 -15; a_clign 1 -1; a_colin 4 -4; a_comme 6 -6
a_compt 8 -8; a_conta 6 -6; a_cote 5 -5; a_coupe 18 -18; a_crash 3 -3; a_cree 1 -1; a_creee 3 -3; a_d 6 -6
a_dans 8 -8; a_de 6 -6; a_debra 18 -18; a_deja 5 -5; a_deman 6 -6; a_des 7 -7; a_deux 11 -11; a_dire 9 -9
a_dispa 4 -4; a_dista 2 -2; a_dit 6 -6; a_dix 25 -25; a_donne 10 -10; a_du -1 1; a_emett 5 -5; a_emmen 7 -7
a_en 7 -7; a_envoy 11 -11; a_epele 6 -6; a_erreu 14 -14; a_ete 7 -7; a_eu 6 -6; a_exact 3 -3; a_faire -9 9
a_fait 14 -14; a_fil 6 -6; a_freju 6 -6; a_gmail 8 -8; a_grill 9 -9; a_hurle 6 -6; a_insta 11 -11; a_inter 9 -9
a_j 2 -2; a_joind 14 -14; a_k 7 -7; a_la 12 -12; a_lache 5 -5; a_lausa 7 -7; a_laver 7 -7; a_le 10 -10; a_les 5 -5
a_limog 7 -7; a_lyon 3 -3; a_m 7 -7; a_ma 10 -10; a_march 9 -9; a_marre -4 4; a_me 3 -3; a_mes 12 -12; a_mirei 6 -6
a_moi 11 -11; a_moiti 5 -5; a_mon 17 -17; a_mons 6 -6; a_monte 4 -4; a_montp 8 -8; a_mort 5 -5; a_moyen -11 11
a_n 9 -9; a_nante 7 -7; a_neuf 6 -6; a_noel 6 -6; a_noemi 7 -7; a_nos 3 -3; a_nouve 3 -3; a_o 7 -7; a_offer 3 -3
a_ouver 10 -10; a_ouvri 5 -5; a_p 3 -3; a_paris 6 -6; a_parle -12 12; a_parti 5 -5; a_pas 2 -2; a_perdu 5 -5
a_perei 9 -9; a_perso 17 -17; a_peu 8 -8; a_ploug 6 -6; a_plus 10 -10; a_point 8 -8; a_pose 7 -7; a_prend 9 -9
a_preve 5 -5; a_propo 4 -4; a_qu 3 -3; a_quatr 10 -10; a_que 19 -19; a_quel -9 9; a_quelq -6 6; a_qui -21 21
a_quitt 6 -6; a_r 6 -6; a_raccr 11 -11; a_rappe 8 -8; a_recou 8 -8; a_redem 2 -2; a_regar 11 -11; a_remar 7 -7
a_repet 7 -7; a_resil 8 -8; a_reten 5 -5; a_retro 14 -14; a_rien 17 -17; a_robas 8 -8; a_rodez 9 -9; a_rose 6 -6
a_s 7 -7; a_saint 6 -6; a_servi 13 -13; a_sfr 6 -6; a_signa 14 -14; a_signe 9 -9; a_six 18 -18; a_soixa 1 -1
a_son 5 -5; a_t -14 14; a_tenu 7 -7; a_teste 9 -9; a_touch 13 -13; a_toujo 11 -11; a_tout 9 -9; a_trava 4 -4
a_trois 3 -3; a_u 6 -6; a_un -6 6; a_une -21 21; a_v 6 -6; a_vendu 7 -7; a_vingt 5 -5; a_voir 11 -11; a_vole 6 -6
a_votre -13 13; a_vous -1 1; a_y 4 -4; a_z 4 -4; a_zero 6 -6; abbe 5 -5; abbe_enfin 5 -5; abdel 9 -9
abdel_benha 9 -9; aboie 7 -7; aboie_excus 7 -7; abonn 14 -14; abonn_> 10 -10; abonn_c 1 -1; abonn_chez 2 -2
abonn_fibre 10 -10; abord 7 -7; abord_> 7 -7; abord_le 5 -5; abord_si 4 -4; aboub 13 -13; aboub_point 13 -13
about 9 -9; about_> 9 -9; abrut 8 -8; abrut_> 8 -8; absen 7 -7; absen_> 7 -7; absol 5 -5; absol_c 6 -6
absol_madam 10 -10; absol_que -9 9; abuse 6 -6; abuse_> 6 -6; acced 4 -4; acced_au 4 -4; accen 15 -15
accen_> 17 -17; accen_aigu 5 -5; accen_aroba 1 -1; accen_c 3 -3; accen_point 3 -3; acces 4 -4; acces_a 4 -4
acces_au 7 -7; acces_inter 2 -2; accor 15 -15; accor_> 17 -17; accor_faite 6 -6; accor_mais 7 -7; accro 9 -9
accro_pas 9 -9; accue 8 -8; accue_> 8 -8; accue_aroba 8 -8; accue_n 7 -7; accue_s 5 -5; achat 6 -6; achat_> 6 -6
achet 5 -5; achet_l 8 -8; achet_le 6 -6; activ 6 -6; activ_ma 6 -6; actri 5 -5; actri_> 5 -5; actua 8 -8
actua_> 8 -8; adais 3 -3; adais_est 3 -3; adam 10 -10; adam_> 10 -10; admin 12 -12; admin_> 8 -8; admin_canto 8 -8
adora 4 -4; adora_et 4 -4; adres 12 -12; adres_> 9 -9; adres_a -5 5; adres_c 5 -5; adres_comme 4 -4; adres_de 7 -7
adres_e 3 -3; adres_elle 2 -2; adres_euh 4 -4; adres_j 3 -3; adres_mail 14 -14; adres_orang 6 -6; adres_portu 3 -3
adres_posta 8 -8; adres_roger 4 -4; adres_sur 3 -3; adsl 8 -8; adsl_est 8 -8; affai -8 8; affai_> 9 -9
affai_a -10 10; affai_je 7 -7; affic 13 -13; affic_> 10 -10; affic_maint 11 -11; affic_mais 8 -8; affic_pas 4 -4
affic_reche 9 -9; affir 12 -12; affir_chef 12 -12; agaca 13 -13; agaca_> 13 -13; agace 7 -7; agace_> 7 -7
agath 6 -6; agath_tiret 6 -6; age 4 -4; age_on 4 -4; agee -3 3; agee_> 18 -18; agee_qui 17 -17; agee_vous -11 11
agenc 9 -9; agenc_> 3 -3; agenc_de 2 -2; agenc_du 11 -11; agenc_est 6 -6; agenc_immob 11 -11; agenc_point 6 -6
agenc_se 6 -6; agent -19 19; agent_> -23 23; agent_a -8 8; agent_au -12 12; agent_c 7 -7; agent_d 7 -7
agent_de 12 -12; agent_je 6 -6; agent_merci 6 -6; agent_non 9 -9; agent_s -12 12; agent_un -12 12; agnes 12 -12
agnes_leger 8 -8; agnes_point 9 -9; ah 13 -13; ah_bah 8 -8; ah_ben 4 -4; ah_c 7 -7; ah_ca 12 -12; ah_formi 16 -16
ah_mais 5 -5; ah_merde 3 -3; ah_mince 1 -1; ah_non 10 -10; ah_oui 6 -6; ah_pardo 4 -4; ah_que 16 -16; ah_super 6 -6
ah_zut 3 -3; ahmed 8 -8; ahmed_> 8 -8; ahmed_diall 8 -8; ahmed_point 5 -5; ai 15 -15; ai_67 8 -8; ai_9 14 -14
ai_a 4 -4; ai_achet 5 -5; ai_annul 2 -2; ai_appel 9 -9; ai_appuy 1 -1; ai_assez -1 1; ai_atten 6 -6; ai_aucun 7 -7
ai_beau 1 -1; ai_besoi -29 29; ai_chang 12 -12; ai_cinq 4 -4; ai_clien 1 -1; ai_compo 4 -4; ai_cru 1 -1; ai_de 5 -5
ai_debra 5 -5; ai_deja 21 -21; ai_deman 8 -8; ai_demen 10 -10; ai_depui 2 -2; ai_deux 3 -3; ai_dit 9 -9
ai_donne 6 -6; ai_du 4 -4; ai_ecrit 3 -3; ai_encor 6 -6; ai_essay 7 -7; ai_eu -2 2; ai_expli 9 -9; ai_fait 6 -6
ai_ferme 8 -8; ai_honte 2 -2; ai_inter 4 -4; ai_jamai 4 -4; ai_jete 6 -6; ai_juste 5 -5; ai_la 9 -9; ai_laiss 10 -10
ai_le 5 -5; ai_ma 9 -9; ai_mail 1 -1; ai_marre -5 5; ai_mis 2 -2; ai_mon 3 -3; ai_notee 2 -2; ai_oubli 3 -3
ai_ouver 4 -4; ai_par 9 -9; ai_parle 35 -35; ai_pas 6 -6; ai_paye 8 -8; ai_perdu 3 -3; ai_plein 11 -11; ai_plus 4 -4
ai_quatr 6 -6; ai_que 5 -5; ai_raccr 8 -8; ai_rappe 6 -6; ai_ras 12 -12; ai_reboo 4 -4; ai_rebra 6 -6; ai_recu 6 -6
ai_recup 5 -5; ai_redem 3 -3; ai_rende 14 -14; ai_retro 8 -8; ai_reuss 8 -8; ai_rien 9 -9; ai_soixa 5 -5
ai_touch 9 -9; ai_toujo 7 -7; ai_tout 4 -4; ai_trois 22 -22; ai_un 9 -9; ai_une 7 -7; ai_vu 8 -8; aicha 8 -8
aicha_diall 10 -10; aicha_et 5 -5; aide 21 -21; aide_> 20 -20; aide_il 9 -9; aider 12 -12; aider_> 11 -11
aider_a 2 -2; aie -9 9; aie_un -9 9; aigu 5 -5; aigu_r 5 -5; aime 3 -3; aime_autan 11 -11; aime_esse 3 -3
aime_pas -10 10; aimen 2 -2; aimen_bien 2 -2; aimer -12 12; aimer_autan -9 9; aimer_ben -8 8; aimer_mieux -7 7
aimer_vous 7 -7; air 13 -13; air_bon 13 -13; air_de 9 -9; aireu 8 -8; aireu_> 8 -8; aissa 7 -7; aissa_ba 7 -7
ajout 18 -18; ajout_un 8 -8; ajout_une 15 -15; alain 6 -6; alain_point 6 -6; alain_tiret 2 -2; alarm 10 -10
alarm_> 11 -11; alarm_me 5 -5; alber 4 -4; alber_point 4 -4; alexa 11 -11; alexa_colin 6 -6; alexa_dupon 9 -9
alexa_elle 6 -6; alger 5 -5; alger_plus 5 -5; ali 8 -8; ali_> 8 -8; alice 7 -7; alice_du 8 -8; alice_point 9 -9
alice_tiret 6 -6; alice_vingt 2 -2; allai 14 -14; allai_passe 14 -14; allem 3 -3; allem_> 3 -3; aller 7 -7
aller_dans 9 -9; aller_mon 8 -8; aller_plus 2 -2; aller_sur 6 -6; allez 12 -12; allez_> 4 -4; allez_au 10 -10
allez_encor 3 -3; allez_hop -14 14; allez_m 9 -9; allez_on 7 -7; allez_passe -12 12; allez_vous 10 -10; allez_y 9 -9
allo 6 -6; allo_> 21 -21; allo_allo 6 -6; allo_c 5 -5; allo_euh 5 -5; allo_je -7 7; allo_oui 9 -9; allo_quoi 5 -5
allo_un -8 8; allo_vous 5 -5; allo_y -10 10; allon 10 -10; allon_y 10 -10; allum 10 -10; allum_> 7 -7
allum_la 14 -14; allum_mais 3 -3; allum_meme 10 -10; allum_plus 10 -10; alma 8 -8; alma_> 8 -8; alors 7 -7
alors_04 5 -5; alors_05 7 -7; alors_06 7 -7; alors_> 10 -10; alors_alice 2 -2; alors_ateli 1 -1; alors_atten 3 -3
alors_au 1 -1; alors_c 4 -4; alors_ca 13 -13; alors_cette 8 -8; alors_comme 5 -5; alors_d 5 -5; alors_en 5 -5
alors_enzo 8 -8; alors_euh 8 -8; alors_fabri 3 -3; alors_il 2 -2; alors_j 1 -1; alors_jade 9 -9; alors_je 4 -4
alors_la 7 -7; alors_laiss 1 -1; alors_le 5 -5; alors_maint -6 6; alors_mariu 4 -4; alors_mbapp 3 -3; alors_moi 7 -7
alors_mon 4 -4; alors_nolan 7 -7; alors_nom 5 -5; alors_non 11 -11; alors_notez 2 -2; alors_on 4 -4
alors_pauli 2 -2; alors_pour 1 -1; alors_prene 1 -1; alors_qu 4 -4; alors_que 7 -7; alors_r 3 -3; alors_sarah 1 -1
alors_si -7 7; alors_soyez -6 6; alors_teyss 6 -6; alors_voila 12 -12; alors_vous 6 -6; alors_zero 2 -2
alors_zorro 8 -8; altea 6 -6; altea_point 6 -6; ami 6 -6; ami_> 6 -6; amina 10 -10; amina_cisse 10 -10; amis 5 -5
amis_attac 5 -5; ampou 8 -8; ampou_conne 8 -8; amran 8 -8; amran_> 8 -8; amran_en 5 -5; an 9 -9; an_derni 7 -7
an_panne 4 -4; ana 3 -3; ana_avec 3 -3; anais 7 -7; anais_avec 7 -7; anato 6 -6; anato_l 9 -9; anato_u 2 -2
ancie 11 -11; ancie_> 3 -3; ancie_c 2 -2; ancie_mail 4 -4; ancie_opera 8 -8; ander 7 -7; ander_deux 7 -7
andre 11 -11; andre_point 11 -11; ange 7 -7; ange_casan 7 -7; angla -5 5; angla_> -5 5; anima 7 -7; anima_> 7 -7
anime 5 -5; anime_> 2 -2; anime_s 6 -6; anna 8 -8; anna_deux 1 -1; anna_kern 12 -12; anne 17 -17; anne_aroba 2 -2
anne_laure 11 -11; anne_lemai 8 -8; anne_marie 10 -10; anne_so 6 -6; anne_sophi 12 -12; anne_tiret 5 -5; annee 5 -5
annee_derni 5 -5; annie 8 -8; annie_girar 7 -7; annie_point 8 -8; anniv 2 -2; anniv_le 2 -2; annul 24 -24
annul_> 16 -16; annul_l 6 -6; annul_le 15 -15; annul_mon 6 -6; anony 10 -10; anony_> 10 -10; ans 5 -5; ans_> 9 -9
ans_c 2 -2; ans_hein 3 -3; ans_monsi 1 -1; ans_que 5 -5; ans_vous 5 -5; ans_y 1 -1; anten 15 -15; anten_> 15 -15
antoi 16 -16; antoi_> 10 -10; antoi_aroba 4 -4; antoi_de 10 -10; antoi_dubre 7 -7; antoi_merci 5 -5
antoi_vidal 11 -11; aol 7 -7; aol_euh 7 -7; aol_point 6 -6; aout 1 -1; aout_qui 1 -1; apost 6 -6; apost_aroba 7 -7
apost_haute 6 -6; appai 8 -8; appai_plus 8 -8; appar 17 -17; appar_> 20 -20; appar_avec 6 -6; appar_c 3 -3
appar_depui 7 -7; appar_en 5 -5; appar_j 1 -1; appar_je 4 -4; appar_la 2 -2; appar_mon 8 -8; appar_oui 14 -14
appar_pas 8 -8; appar_que 11 -11; appar_sont 10 -10; appar_suiva 6 -6; appel 13 -13; appel_> 8 -8; appel_a 9 -9
appel_ahmed 8 -8; appel_aissa 7 -7; appel_au 10 -10; appel_avant 11 -11; appel_avec 3 -3; appel_box 7 -7
appel_c 5 -5; appel_ca 5 -5; appel_car 2 -2; appel_carol 1 -1; appel_ce 5 -5; appel_chris 8 -8; appel_comme 1 -1
appel_d 12 -12; appel_de 6 -6; appel_depui 4 -4; appel_des 13 -13; appel_du 5 -5; appel_entra 7 -7; appel_euh 6 -6
appel_flore 8 -8; appel_ginet 4 -4; appel_hier 6 -6; appel_il 5 -5; appel_j 2 -2; appel_jean 5 -5; appel_jeann 4 -4
appel_julie 9 -9; appel_karim 9 -9; appel_l 14 -14; appel_ma 4 -4; appel_mais 11 -11; appel_mehdi 4 -4
appel_mes 3 -3; appel_mimi 6 -6; appel_moi 5 -5; appel_nadia 12 -12; appel_ne 5 -5; appel_ni 6 -6; appel_on 5 -5
appel_parce 7 -7; appel_passe 11 -11; appel_patri 2 -2; appel_perso 10 -10; appel_pour 7 -7; appel_que 11 -11
appel_redem 11 -11; appel_un 9 -9; appel_valer 3 -3; appel_yann 2 -2; apple 8 -8; apple_watch 8 -8; appor 7 -7
appor_la 7 -7; appui 15 -15; appui_sur 15 -15; appuy 7 -7; appuy_> 8 -8; appuy_sur 1 -1; appuy_tres 1 -1
apres_> 7 -7; apres_aroba 6 -6; apres_c 5 -5; apres_dix 12 -12; apres_je 7 -7; apres_le 4 -4; apres_midi 10 -10
apres_redem 7 -7; apres_vente -6 6; apres_vingt 6 -6; arbre 13 -13; arbre_> 6 -6; arbre_preno 6 -6; arbre_sur 12 -12
are 6 -6; are_idiot 6 -6; arnaq 8 -8; arnaq_> 7 -7; arnaq_au 6 -6; arnau 8 -8; arnau_faite 8 -8; aroba 8 -8
aroba_3 10 -10; aroba_> 12 -12; aroba_a 8 -8; aroba_agenc 6 -6; aroba_aol 7 -7; aroba_aroba 8 -8; aroba_asso 5 -5
aroba_atten 2 -2; aroba_au 8 -8; aroba_autlo 9 -9; aroba_auto 8 -8; aroba_b 5 -5; aroba_bluew 6 -6
aroba_boula 16 -16; aroba_bouyg 4 -4; aroba_box 8 -8; aroba_cabin 6 -6; aroba_cafe 9 -9; aroba_clini 5 -5
aroba_club 7 -7; aroba_comme 8 -8; aroba_data 8 -8; aroba_delor 5 -5; aroba_dupon 16 -16; aroba_dupui 11 -11
aroba_duran 8 -8; aroba_e 6 -6; aroba_ecole 4 -4; aroba_ehpad 8 -8; aroba_elect 8 -8; aroba_entre 6 -6
aroba_et 7 -7; aroba_euh 6 -6; aroba_fabre 7 -7; aroba_fleur 10 -10; aroba_free 7 -7; aroba_fri 8 -8
aroba_froma 8 -8; aroba_g 5 -5; aroba_garag 11 -11; aroba_gemai 8 -8; aroba_gmail 7 -7; aroba_group 6 -6
aroba_hot 6 -6; aroba_hotel 6 -6; aroba_hotma 7 -7; aroba_iclou 7 -7; aroba_j 1 -1; aroba_jimai 3 -3
aroba_jo 13 -13; aroba_la 5 -5; aroba_lafab 9 -9; aroba_lapos 5 -5; aroba_les 6 -6; aroba_liber 9 -9
aroba_live 7 -7; aroba_mac 8 -8; aroba_mairi 8 -8; aroba_mais 14 -14; aroba_menui 6 -6; aroba_mfr 7 -7
aroba_mon 5 -5; aroba_neuf 7 -7; aroba_notai 8 -8; aroba_noval 7 -7; aroba_numer 5 -5; aroba_orage 9 -9
aroba_orang 7 -7; aroba_oua 6 -6; aroba_outlo 6 -6; aroba_pierr 9 -9; aroba_pizza 6 -6; aroba_pm 10 -10
aroba_pompi 11 -11; aroba_proto 9 -9; aroba_proxi 10 -10; aroba_roman 10 -10; aroba_s 8 -8; aroba_saint 4 -4
aroba_sapo 3 -3; aroba_sfr 8 -8; aroba_soget 8 -8; aroba_solid 6 -6; aroba_steph 6 -6; aroba_telen 7 -7
aroba_trans 14 -14; aroba_v 6 -6; aroba_video 3 -3; aroba_voila 2 -2; aroba_wanad 4 -4; aroba_yahoo 6 -6
arrac 11 -11; arrac_> 11 -11; arran 13 -13; arran_> 12 -12; arran_pas 5 -5; arran_un 7 -7; arret 4 -4; arret_> 5 -5
arret_avec -12 12; arret_d 10 -10; arret_de 12 -12; arret_il 7 -7; arret_rien 6 -6; arriv -4 4; arriv_> 13 -13
arriv_a 13 -13; arriv_dans 7 -7; arriv_donne -11 11; arriv_pas 3 -3; arriv_plus 10 -10; arriv_toujo 6 -6; arrob 9 -9
arrob_gmail 9 -9; arrob_hotma 5 -5; artif -7 7; artif_> -7 7; arts 9 -9; arts_point 9 -9; as 6 -6; as_vu 6 -6
aspir 11 -11; aspir_ne 11 -11; aspir_robot 6 -6; assez -2 2; assez_> 24 -24; assez_de -10 10; assez_du -6 6
assez_joue -7 7; assis 1 -1; assis_> 15 -15; assis_de 11 -11; assis_une -7 7; asso 5 -5; asso_tiret 5 -5; assoc 7 -7
assoc_> 7 -7; assoc_on 6 -6; assur 12 -12; assur_> 11 -11; assur_que 11 -11; at 12 -12; at_bt 6 -6; at_free 7 -7
at_garag 5 -5; at_gmail 8 -8; at_lapos 6 -6; at_outlo 4 -4; ateli 5 -5; ateli_aroba 1 -1; ateli_avant 5 -5
ateli_c 4 -4; ateli_de 1 -1; ateli_point 8 -8; ateli_soixa 1 -1; attac 6 -6; attac_> 4 -4; attac_aroba 6 -6
attac_at 8 -8; attac_avec 1 -1; attac_donc 1 -1; attac_g 2 -2; attac_le 5 -5; attac_lemoi 7 -7; attac_les 5 -5
attac_point 6 -6; attac_sans 3 -3; attac_soixa 3 -3; atten 28 -28; atten_> 12 -12; atten_alors 3 -3; atten_c 1 -1
atten_cheri 7 -7; atten_depui 10 -10; atten_deux 7 -7; atten_dix 2 -2; atten_elle 4 -4; atten_et 1 -1; atten_il 9 -9
atten_j 2 -2; atten_je 10 -10; atten_jerom 1 -1; atten_le 18 -18; atten_mais 2 -2; atten_mon 5 -5; atten_non 1 -1
atten_onze 5 -5; atten_oui 3 -3; atten_patri 3 -3; atten_pour -22 22; atten_quatr 3 -3; atten_que 11 -11
atten_rien 2 -2; atten_s 16 -16; atten_un 27 -27; atten_une 15 -15; atten_votre 10 -10; atten_y 4 -4; attri 8 -8
attri_> 8 -8; au 2 -2; au_07456 12 -12; au_12 5 -5; au_3eme 8 -8; au_6 5 -5; au_au -9 9; au_barre 6 -6
au_boulo 6 -6; au_bout -8 8; au_burea 15 -15; au_cable 13 -13; au_clavi 8 -8; au_colis 6 -6; au_contr 14 -14
au_debut 6 -6; au_dessu 6 -6; au_deuxi 4 -4; au_diabl 10 -10; au_dixie 5 -5; au_douze 4 -4; au_garag 7 -7
au_jardi 1 -1; au_magas 6 -6; au_meme 10 -10; au_milie 7 -7; au_moins 16 -16; au_mois 8 -8; au_monsi -17 17
au_mur 5 -5; au_nez 11 -11; au_nivea 12 -12; au_nom 9 -9; au_numer 7 -7; au_pluri 8 -8; au_poil 9 -9
au_premi 10 -10; au_print 5 -5; au_quatr 5 -5; au_respo -8 8; au_revoi 5 -5; au_rez 4 -4; au_salon 3 -3
au_samed 2 -2; au_secre 11 -11; au_serve 4 -4; au_servi -15 15; au_sixie 12 -12; au_sous 6 -6; au_stand 8 -8
au_sujet 6 -6; au_suppo -11 11; au_techn -6 6; au_telep -17 17; au_trava 5 -5; au_trois 2 -2; au_vert 10 -10
au_web 7 -7; au_zero 9 -9; auber 10 -10; auber_> 10 -10; aucun 20 -20; aucun_> 13 -13; aucun_barre 9 -9
aucun_chang 9 -9; aucun_des 4 -4; aucun_effet 6 -6; aucun_honte 10 -10; aucun_idee 6 -6; aucun_lumie 4 -4
aucun_probl 7 -7; aucun_servi 2 -2; aucun_signa 2 -2; aucun_son 6 -6; aucun_souci 9 -9; aucun_telep 13 -13
audre 7 -7; audre_> 7 -7; audre_dumon 7 -7; augus 5 -5; augus_augus 5 -5; augus_je 5 -5; augus_lefor 5 -5
aujou 7 -7; aujou_hui 7 -7; aurai -8 8; aurai_pas -10 10; aurai_une 6 -6; aurel 11 -11; aurel_under 11 -11
aurez -9 9; aurez_pas -9 9; aurie -13 13; aurie_pas -10 10; aurie_vous -7 7; aussi 13 -13; aussi_> 10 -10
aussi_donc 4 -4; aussi_il 4 -4; aussi_lent 10 -10; aussi_pourr 6 -6; aussi_qui 8 -8; aussi_vous 3 -3; autan -1 1
autan_> 11 -11; autan_pas 11 -11; autan_voir -9 9; autlo 9 -9; autlo_point 9 -9; auto 8 -8; auto_tiret 8 -8
autom -15 15; autom_> -15 15; autou 8 -8; autou_orang 8 -8; autre 4 -4; autre_> 5 -5; autre_chose 11 -11
autre_ils 3 -3; autre_je 4 -4; autre_jour 11 -11; autre_non 8 -8; autre_oui 7 -7; autre_paire 1 -1
autre_perso 10 -10; autre_piece 9 -9; autre_que -11 11; autre_souci 1 -1; autre_telep 1 -1; autre_truc 4 -4
aux -19 19; aux_frais 10 -10; aux_gens 7 -7; aux_machi -19 19; aux_robot -10 10; avais 4 -4; avais_lucie 2 -2
avais_mis 3 -3; avais_quatr 6 -6; avait 4 -4; avait_assur 11 -11; avait_conse 13 -13; avait_dit 3 -3; avait_l 3 -3
avait_onze 6 -6; avanc 4 -4; avanc_> 4 -4; avant 12 -12; avant_> 10 -10; avant_c 6 -6; avant_ca 8 -8; avant_de 5 -5
avant_j 1 -1; avant_que 9 -9; avec -4 4; avec_avec -3 3; avec_box 9 -9; avec_c 7 -7; avec_celui 6 -6; avec_dans 8 -8
avec_deux 13 -13; avec_garan 8 -8; avec_herve 8 -8; avec_l 9 -9; avec_le -10 10; avec_leque 8 -8; avec_les 6 -6
avec_leurs 5 -5; avec_ma 10 -10; avec_mes 8 -8; avec_moi 7 -7; avec_mon -3 3; avec_nous 5 -5; avec_perso -15 15
avec_ph 6 -6; avec_quelq 10 -10; avec_s 7 -7; avec_tous 11 -11; avec_tout -5 5; avec_toute 8 -8; avec_trois 2 -2
avec_un -3 3; avec_une -15 15; avec_vos 14 -14; avec_votre -12 12; avec_vous 19 -19; avenu 10 -10; avenu_foch 7 -7
avenu_jean 6 -6; avez -3 3; avez_alain 5 -5; avez_aucun 10 -10; avez_besoi 13 -13; avez_de 4 -4; avez_deja 14 -14
avez_dit 8 -8; avez_donne 11 -11; avez_fait 1 -1; avez_mon 10 -10; avez_pas -3 3; avez_qu 6 -6; avez_quelq -11 11
avez_raiso 14 -14; avez_sauve 5 -5; avez_sur 13 -13; avez_tout 17 -17; avez_un -1 1; aviez 1 -1; aviez_dit 1 -1
avion -7 7; avion_enfin -7 7; avoca 9 -9; avoca_> 8 -8; avoca_au 6 -6; avoir -23 23; avoir_affai -10 10
avoir_au -5 5; avoir_deux 19 -19; avoir_euh -12 12; avoir_quelq -12 12; avoir_serie 7 -7; avoir_sur 3 -3
avoir_un -26 26; avoir_une -8 8; avons 8 -8; avons_demen 7 -7; avons_huit 5 -5; avons_un 8 -8; avoue 9 -9
avoue_que 9 -9; awa 4 -4; awa_c 4 -4; b 8 -8; b_a 8 -8; b_aroba 6 -6; b_b 3 -3; b_comme 6 -6; b_e 7 -7; b_o 6 -6
b_point 7 -7; b_puis 2 -2; b_quara 4 -4; b_r 5 -5; b_t 9 -9; b_trois 9 -9; b_under 11 -11; b_v 6 -6; ba 14 -14
ba_> 14 -14; bah 13 -13; bah_c 3 -3; bah_ecout 7 -7; bah_non 9 -9; bah_oui 16 -16; bah_voila 8 -8; bah_y 1 -1
baill 8 -8; baill_aroba 8 -8; baiss 13 -13; baiss_la 13 -13; banca 10 -10; banca_> 11 -11; banca_m 5 -5
bande 14 -14; bande_d 11 -11; bande_de 11 -11; banqu 5 -5; banqu_> 5 -5; banqu_elle 4 -4; bapti 6 -6
bapti_mais 2 -2; bapti_renau 5 -5; bapti_rey 10 -10; barbi 9 -9; barbi_> 9 -9; barre 11 -11; barre_> 9 -9
barre_affic 8 -8; barre_aroba 1 -1; barre_de 6 -6; barre_sur 3 -3; bas 8 -8; bas_b 9 -9; bas_ca 12 -12
bas_caron 6 -6; bas_dumon 1 -1; bas_et 3 -3; bas_l 6 -6; bas_la 3 -3; bas_marti 8 -8; bas_picot 5 -5; bas_tiret 7 -7
bas_trent 5 -5; bas_vidal 9 -9; bascu -14 14; bascu_moi -14 14; base 6 -6; base_orang 6 -6; basta 6 -6; basta_j 6 -6
batip 9 -9; batip_> 9 -9; bauer 12 -12; bauer_b 12 -12; bazar 11 -11; bazar_> 11 -11; be 10 -10; be_> 10 -10
bea 7 -7; bea_vidal 7 -7; beau 11 -11; beau_atten 2 -2; beau_aujou 8 -8; beau_ca 7 -7; beauc 12 -12; beauc_> 9 -9
beauc_beauc 8 -8; beauc_c 7 -7; beauc_de 8 -8; beauc_madam 6 -6; beauc_mieux 5 -5; beauc_mon 6 -6; beaum 11 -11
beaum_aroba 11 -11; beaun 2 -2; beaun_comme 2 -2; beaux 4 -4; beaux_cross 4 -4; bebel 8 -8; bebel_j 8 -8
belge 10 -10; belge_de 10 -10; belka 6 -6; belka_b 6 -6; bell 7 -7; bell_point 7 -7; belle 3 -3; belle_mere 3 -3
belle_soeur 4 -4; ben 16 -16; ben_> 9 -9; ben_ali 8 -8; ben_atten 2 -2; ben_c 6 -6; ben_ca 3 -3; ben_dame 21 -21
ben_dites 5 -5; ben_ecout 1 -1; ben_en 2 -2; ben_figur 10 -10; ben_gros -8 8; ben_j 10 -10; ben_je 6 -6
ben_juste 6 -6; ben_la 4 -4; ben_le 9 -9; ben_ma 3 -3; ben_moi 8 -8; ben_mon 4 -4; ben_non 10 -10; ben_oui 7 -7
ben_plusi 15 -15; ben_rien 8 -8; ben_salah 8 -8; ben_tous 6 -6; ben_tout 5 -5; ben_voila 4 -4; ben_y 7 -7
benal 10 -10; benal_> 11 -11; benal_a 9 -9; benal_aroba 8 -8; benal_b 1 -1; bened 10 -10; bened_hamel 10 -10
benha 10 -10; benha_> 10 -10; benis 6 -6; benis_> 6 -6; benja 9 -9; benja_cohen 9 -9; benoi 7 -7; benoi_60 7 -7
bensl 13 -13; bensl_> 8 -8; bensl_rachi 10 -10; benze 9 -9; benze_neuf 9 -9; berna 13 -13; berna_> 13 -13
berna_aroba 7 -7; berna_deux 4 -4; berna_duran 3 -3; berna_en 4 -4; berna_je 1 -1; berna_lopez 7 -7
berna_point 6 -6; berna_s 5 -5; berna_soixa 5 -5; berna_tout 3 -3; berth 1 -1; berth_b 1 -1; berti 5 -5
berti_pas 5 -5; bertr 10 -10; bertr_chauv 7 -7; bertr_point 6 -6; bertr_rober 9 -9; bertr_tiret 12 -12; besna 4 -4
besna_je 4 -4; besoi -1 1; besoi_> 12 -12; besoi_ca 2 -2; besoi_d -10 10; besoi_de 8 -8; besoi_du 4 -4
besoi_jusqu 8 -8; besoi_que 16 -16; besso 7 -7; besso_deux 7 -7; betis 1 -1; betis_la 2 -2; bibi 10 -10
bibi_point 10 -10; bidul 12 -12; bidul_> 12 -12; bien 20 -20; bien_> 27 -27; bien_avoir -7 7; bien_bonjo 1 -1
bien_c 4 -4; bien_ca 8 -8; bien_cela 7 -7; bien_comme 8 -8; bien_dites 6 -6; bien_enten 11 -11; bien_entre 4 -4
bien_evide 7 -7; bien_faire 3 -3; bien_franc 9 -9; bien_genti -4 4; bien_hein 1 -1; bien_le 7 -7; bien_les 1 -1
bien_ma 7 -7; bien_madam 4 -4; bien_maint 8 -8; bien_meill 7 -7; bien_merci 12 -12; bien_moi 14 -14; bien_mon 3 -3
bien_notre 6 -6; bien_oui 13 -13; bien_point 2 -2; bien_pour 14 -14; bien_qu -15 15; bien_que 10 -10
bien_regar 2 -2; bien_s -15 15; bien_sur 11 -11; bien_une 12 -12; bihan 9 -9; bihan_> 8 -8; bihan_attac 4 -4
bilou 6 -6; bilou_t 6 -6; bio 10 -10; bio_> 10 -10; bip 6 -6; bip_> 6 -6; bip_bip 6 -6; bizar 12 -12; bizar_> 14 -14
blabl 11 -11; blabl_> 11 -11; blanc 12 -12; blanc_> 15 -15; blanc_a 6 -6; blanc_aroba 5 -5; blanc_de 6 -6
blanc_et 6 -6; blanc_le 4 -4; blanc_parto 3 -3; bleue 7 -7; bleue_ne 8 -8; bleue_passe 6 -6; blond 7 -7
blond_> 7 -7; bloqu 11 -11; bloqu_> 10 -10; bloqu_il 8 -8; bloqu_la 7 -7; bloqu_toujo 8 -8; blot 2 -2
blot_aroba 2 -2; bluew 6 -6; bluew_point 6 -6; bob 6 -6; bob_du 5 -5; bob_le 6 -6; bof 10 -10; bof_non 10 -10
bois 8 -8; bois_aroba 8 -8; boite -1 1; boite_> 1 -1; boite_avec 1 -1; boite_de -3 3; boite_hier 7 -7; boite_j 4 -4
boite_mail 5 -5; boite_ne 8 -8; boite_vocal -7 7; boiti 8 -8; boiti_> 10 -10; boiti_fibre 5 -5; bol 8 -8
bol_de 8 -8; bon -4 4; bon_> 27 -27; bon_assez -7 7; bon_c 2 -2; bon_ca 12 -12; bon_et 3 -3; bon_j 2 -2; bon_je -6 6
bon_la 15 -15; bon_laiss 10 -10; bon_maint 5 -5; bon_merci 15 -15; bon_monsi 4 -4; bon_nom 15 -15; bon_passe -10 10
bon_pour 20 -20; bon_sang 7 -7; bon_tout 6 -6; bon_une -5 5; bon_vous 9 -9; bonjo 14 -14; bonjo_> 13 -13
bonjo_anne 5 -5; bonjo_c 6 -6; bonjo_cabin 3 -3; bonjo_est -1 1; bonjo_euh 7 -7; bonjo_excus 1 -1; bonjo_j 5 -5
bonjo_jacqu 3 -3; bonjo_je -6 6; bonjo_jean 5 -5; bonjo_julie 5 -5; bonjo_ma 3 -3; bonjo_madam 11 -11
bonjo_mamad 8 -8; bonjo_monsi 8 -8; bonjo_olivi 4 -4; bonjo_phili 6 -6; bonjo_sandr 1 -1; bonjo_veron 4 -4
bonjo_voila 2 -2; bonne 13 -13; bonne_adres 2 -2; bonne_aroba 6 -6; bonne_aujou 1 -1; bonne_avec 5 -5
bonne_avoca 6 -6; bonne_bonne 9 -9; bonne_douza 8 -8; bonne_et 6 -6; bonne_je 5 -5; bonne_journ 9 -9
bonne_quest 1 -1; bonne_quinz 7 -7; bonne_trent 11 -11; bons 10 -10; bons_ca 11 -11; bons_techn 9 -9; bonso 17 -17
bonso_> 14 -14; bonso_on 2 -2; borde 7 -7; borde_derri 7 -7; borne 11 -11; borne_> 11 -11; borne_et 5 -5
bots -10 10; bots_je -10 10; bouaz 5 -5; bouaz_a 5 -5; bouba 8 -8; bouba_traor 8 -8; bouch 13 -13; bouch_> 12 -12
bouch_d 3 -3; bouch_du 4 -4; bouch_et 6 -6; boucl 9 -9; boucl_> 9 -9; boudi 11 -11; boudi_ca 11 -11; bouff 6 -6
bouff_> 6 -6; boug -5 5; boug_la -5 5; bouge 7 -7; bouge_> 7 -7; boula 12 -12; boula_a 6 -6; boula_du 9 -9
boula_point 10 -10; boule 10 -10; boule_> 10 -10; boulo 6 -6; boulo_c 6 -6; bout -8 8; bout_> 4 -4; bout_du -13 13
bouti 6 -6; bouti_> 6 -6; bouto 16 -16; bouto_> 14 -14; bouto_appuy 8 -8; bouto_de 11 -11; bouto_pour 1 -1
bouyg 4 -4; bouyg_b 4 -4; bouzi 13 -13; bouzi_au 11 -11; bouzi_b 7 -7; box 15 -15; box_> 18 -18; box_a 3 -3
box_c 6 -6; box_clign 13 -13; box_dans 6 -6; box_elle 3 -3; box_est 6 -6; box_et 6 -6; box_etein 9 -9; box_fait 2 -2
box_fonct 3 -3; box_inter 5 -5; box_je 5 -5; box_la 5 -5; box_mais 3 -3; box_march 3 -3; box_mon 4 -4; box_ne 3 -3
box_plus 5 -5; box_point 8 -8; box_que 7 -7; box_qui 16 -16; box_s 9 -9; box_six 7 -7; box_toute 10 -10; box_tv 5 -5
box_un 11 -11; branc 11 -11; branc_c 8 -8; branc_dessu 10 -10; branc_donc 6 -6; branc_la 12 -12; branc_n 8 -8
bras 8 -8; bras_casse 7 -7; bras_en 7 -7; braul 6 -6; braul_aroba 6 -6; bref -9 9; bref_tout -9 9; breta 4 -4
breta_ca 4 -4; breto 13 -13; breto_en 13 -13; brico 6 -6; brico_tout 6 -6; brigi 10 -10; brigi_adam 10 -10
brigi_un 7 -7; bris 9 -9; bris_> 9 -9; broec 8 -8; broec_> 8 -8; bross 1 -1; bross_b 1 -1; bross_non 1 -1
bruit 14 -14; bruit_> 10 -10; bruit_c 5 -5; bruit_de 7 -7; bruit_la 14 -14; brun 14 -14; brun_> 10 -10
brun_aroba 6 -6; bruno 7 -7; bruno_aroba 1 -1; bruno_cheva 7 -7; bruno_et 3 -3; bruno_point 6 -6; bt 6 -6
bt_dot 6 -6; btp 8 -8; btp_> 8 -8; bug 11 -11; bug_> 7 -7; bug_plus 11 -11; bugue 12 -12; bugue_> 11 -11
bugue_toujo 12 -12; burea 15 -15; burea_204 5 -5; burea_> 18 -18; burea_aroba 6 -6; burea_depui 3 -3
burea_donc 3 -3; burea_est 5 -5; burea_le 1 -1; burea_plus 4 -4; burea_soit 5 -5; burea_sont 5 -5; burea_tous 4 -4
burea_un 6 -6; but 4 -4; but_> 4 -4; c 9 -9; c_> 8 -8; c_a 8 -8; c_aroba 4 -4; c_au 4 -4; c_c 4 -4; c_cedil 5 -5
c_e 6 -6; c_est 9 -9; c_et 12 -12; c_etait 6 -6; c_good 12 -12; c_h 5 -5; c_i 8 -8; c_k 6 -6; c_o 6 -6; c_point 8 -8
c_q 7 -7; c_s 8 -8; c_tiret 8 -8; c_z 8 -8; ca 11 -11; ca_> 11 -11; ca_a -3 3; ca_avec -9 9; ca_bloqu 8 -8
ca_bug 11 -11; ca_bugue 12 -12; ca_c 4 -4; ca_chang 8 -8; ca_charg 11 -11; ca_chez 2 -2; ca_clign 14 -14
ca_comme 6 -6; ca_compt 6 -6; ca_conti 8 -8; ca_coupa 8 -8; ca_coupe 9 -9; ca_demai 3 -3; ca_depas 11 -11
ca_depen 15 -15; ca_du 5 -5; ca_dure 4 -4; ca_et 1 -1; ca_exact 7 -7; ca_exist 4 -4; ca_fait -3 3; ca_finit 10 -10
ca_fonct 8 -8; ca_gresi 13 -13; ca_hache 12 -12; ca_ira 9 -9; ca_j 9 -9; ca_je 14 -14; ca_joue 5 -5; ca_lag 10 -10
ca_m 13 -13; ca_march 13 -13; ca_me 5 -5; ca_meme 5 -5; ca_mon 4 -4; ca_monsi 8 -8; ca_mouli 6 -6; ca_n 8 -8
ca_ne 19 -19; ca_non 8 -8; ca_oui 14 -14; ca_passe 7 -7; ca_pense 9 -9; ca_peut 2 -2; ca_pour -9 9; ca_que 10 -10
ca_raccr 14 -14; ca_rame 12 -12; ca_recom 11 -11; ca_redem 9 -9; ca_remar 11 -11; ca_s 13 -13; ca_saute 12 -12
ca_se 5 -5; ca_serai 7 -7; ca_sert 7 -7; ca_sonne 5 -5; ca_suffi 16 -16; ca_tient 10 -10; ca_tombe 5 -5
ca_tourn 10 -10; ca_une 4 -4; ca_va 10 -10; ca_veut 7 -7; ca_vous 4 -4; ca_y 13 -13; cabin 12 -12; cabin_> 16 -16
cabin_du 6 -6; cabin_fourn 3 -3; cabin_morea 7 -7; cabin_point 8 -8; cabin_tiret 6 -6; cabla 5 -5; cabla_> 5 -5
cable 18 -18; cable_> 17 -17; cable_en 4 -4; cable_ether 7 -7; cafe 9 -9; cafe_tiret 9 -9; caiss 6 -6
caiss_deux 6 -6; caiss_n 6 -6; caiss_ne 3 -3; caja 4 -4; caja_la 4 -4; calis 5 -5; calis_ca 5 -5; calme 14 -14
calme_> 10 -10; calme_je 3 -3; calme_pas 4 -4; camar 8 -8; camar_c 8 -8; camer 7 -7; camer_de 7 -7; camer_depui 7 -7
camer_donc 3 -3; camer_du 1 -1; camil 6 -6; camil_point 6 -6; campa 6 -6; campa_> 6 -6; campi 10 -10
campi_munic 10 -10; can -5 5; can_i -5 5; canal 2 -2; canal_du 2 -2; canto 8 -8; canto_> 8 -8; capte 9 -9
capte_de 7 -7; capte_mal 7 -7; capte_pas 6 -6; capte_plus 5 -5; capte_que 8 -8; capte_rien 6 -6; capte_toujo 7 -7
car 2 -2; car_le 2 -2; car_ma 2 -2; caraf 4 -4; caraf_au 4 -4; cardi 9 -9; cardi_> 9 -9; carlo 8 -8
carlo_ferna 11 -11; carlo_silva 6 -6; carne 1 -1; carne_> 2 -2; carol 11 -11; carol_de 11 -11; carol_petit 6 -6
caron 11 -11; caron_aroba 9 -9; caron_c 5 -5; caron_preno 9 -9; carpe 12 -12; carpe_> 9 -9; carpe_aroba 10 -10
carpe_nee 7 -7; carre 15 -15; carre_> 15 -15; carte 10 -10; carte_bleue 7 -7; carte_cime 8 -8; carte_de 2 -2
carte_devis 1 -1; carte_sim 6 -6; cas 13 -13; cas_> 13 -13; casan 7 -7; casan_comme 7 -7; casqu 12 -12; casqu_> 7 -7
casqu_de 11 -11; casse 11 -11; casse_> 11 -11; casse_tout 4 -4; catas 4 -4; catas_quoi 4 -4; catas_votre 4 -4
cathy 12 -12; cathy_avec 12 -12; cause -16 16; cause_a -21 21; cause_de 7 -7; ce -5 5; ce_dont 4 -4; ce_matin 11 -11
ce_n 4 -4; ce_numer 9 -9; ce_qu 20 -20; ce_que -7 7; ce_qui 10 -10; ce_robot -12 12; ce_sera 7 -7; ce_serai 16 -16
ce_servi 16 -16; ce_ticke 6 -6; ce_trava 8 -8; ce_truc -10 10; ce_voyan 7 -7; cecil 6 -6; cecil_tiret 6 -6
cedil 5 -5; cedil_ca 5 -5; cela 8 -8; cela_> 7 -7; cela_meme 7 -7; celia 7 -7; celia_tiret 9 -9; celia_vidal 6 -6
celin 4 -4; celin_point 4 -4; celle 3 -3; celle_de 4 -4; cellu 5 -5; cellu_a 2 -2; cellu_de 7 -7; celui 9 -9
celui_a 5 -5; celui_avec 8 -8; celui_ci 11 -11; celui_d 10 -10; celui_de 3 -3; celui_du 6 -6; celui_la 6 -6
celui_qu 5 -5; cent 9 -9; cent_appar 11 -11; cent_cinq 11 -11; cent_cinqu 3 -3; cent_douze 5 -5; cent_point 8 -8
cent_quatr 2 -2; cent_soixa 6 -6; cent_table 15 -15; cent_treiz 4 -4; cent_trent 6 -6; cent_vingt 7 -7; centa 11 -11
centa_> 11 -11; centa_de 4 -4; centi 8 -8; centi_> 8 -8; centr 9 -9; centr_> 9 -9; cents 12 -12; cents_> 10 -10
cents_appar 6 -6; cents_trent 9 -9; certa 17 -17; certa_> 14 -14; certa_nombr 9 -9; certe 11 -11; certe_> 11 -11
ces 10 -10; ces_bons 11 -11; ces_paul 9 -9; ces_reven 7 -7; cette 2 -2; cette_box 7 -7; cette_fois 14 -14
cette_histo 13 -13; cette_machi -5 5; cette_musiq 4 -4; ch 8 -8; ch_> 8 -8; chacu 5 -5; chacu_son 4 -4
chacu_une 8 -8; chain 7 -7; chain_> 7 -7; chair -13 13; chair_et -13 13; chale 10 -10; chale_> 3 -3
chale_insup 10 -10; chamb 8 -8; chamb_> 7 -7; chamb_avec 8 -8; chamb_deux 5 -5; chamb_du 9 -9; chamb_et 6 -6
chamb_fait 6 -6; chamb_la 6 -6; chamb_le 7 -7; chamb_que 1 -1; chang 21 -21; chang_> 9 -9; chang_d 12 -12
chang_de 8 -8; chang_du 4 -4; chang_la 7 -7; chang_le 2 -2; chang_maint 1 -1; chang_meme 1 -1; chang_pas 7 -7
chang_rien 6 -6; chant 4 -4; chant_ma 4 -4; chant_par 1 -1; chape 11 -11; chape_de 11 -11; charg 11 -11
charg_dans 8 -8; charg_pas 9 -9; charg_plus 4 -4; charl 11 -11; charl_> 12 -12; charl_d 9 -9; charl_de 7 -7
charm 12 -12; charm_> 12 -12; charp 8 -8; charp_comme 8 -8; charp_sylvi 8 -8; chast 6 -6; chast_> 6 -6; chat 9 -9
chat_est 10 -10; chat_noir 6 -6; chaus 4 -4; chaus_deux 6 -6; chaus_on 1 -1; chauv 9 -9; chauv_> 9 -9; chauv_c 7 -7
chauv_remy 9 -9; chef 3 -3; chef_> -2 2; chef_a 10 -10; chef_atten 4 -4; chef_d -9 9; chef_m 6 -6; chef_sans 5 -5
chen 5 -5; chen_w 5 -5; chene 2 -2; chene_en 2 -2; cher 11 -11; cher_> 11 -11; cherc 15 -15; cherc_> 8 -8
cherc_il 4 -4; cherc_le 11 -11; cherc_mes 6 -6; cherc_mon 8 -8; cherc_un 11 -11; cheri 4 -4; cheri_> 5 -5
cheri_je 7 -7; cheri_sans 1 -1; cheva 7 -7; cheva_> 7 -7; cheva_avec 7 -7; cheva_bruno 7 -7; chez 10 -10
chez_free 10 -10; chez_gmail 9 -9; chez_hotma 1 -1; chez_je 3 -3; chez_ma 5 -5; chez_machi 13 -13; chez_moi 9 -9
chez_nous 9 -9; chez_orang 2 -2; chez_renau 10 -10; chez_vous -9 9; chez_wanad 10 -10; chich 5 -5; chich_vous 5 -5
chico 9 -9; chico_> 9 -9; chien 12 -12; chien_> 10 -10; chien_aboie 7 -7; chien_aroba 3 -3; chier 10 -10
chier_> 10 -10; chiff 6 -6; chiff_colle 1 -1; chiff_deux 5 -5; chiff_et 3 -3; chiff_sous 7 -7; chiff_trois 4 -4
chiff_un 6 -6; chioc 9 -9; chioc_je 9 -9; chora 2 -2; chora_donc 2 -2; chora_point 2 -2; chose 1 -1; chose_> 11 -11
chose_a -6 6; chose_aroba 2 -2; chose_avec 4 -4; chose_ca 12 -12; chose_cette 6 -6; chris 13 -13; chris_> 12 -12
chris_cinqu 8 -8; chris_fauve 8 -8; chris_lacom 7 -7; chrom 9 -9; chrom_> 9 -9; chum 8 -8; chum_> 8 -8; chut 6 -6
chut_les 6 -6; ci 11 -11; ci_est 11 -11; cime 8 -8; cime_est 8 -8; cinco 10 -10; cinco_cinq 10 -10; cinq 11 -11
cinq_> 12 -12; cinq_a 11 -11; cinq_ah 1 -1; cinq_ans 5 -5; cinq_appar 9 -9; cinq_aroba 9 -9; cinq_cents 1 -1
cinq_cinq 7 -7; cinq_cinqu 4 -4; cinq_dix 3 -3; cinq_douze 4 -4; cinq_en 10 -10; cinq_ensui 1 -1; cinq_et 7 -7
cinq_euros 8 -8; cinq_heure 18 -18; cinq_huit 1 -1; cinq_machi 12 -12; cinq_max 10 -10; cinq_minut 8 -8
cinq_mon 19 -19; cinq_neuf 6 -6; cinq_non 3 -3; cinq_nonan 6 -6; cinq_ordin 4 -4; cinq_ou 8 -8; cinq_perso 4 -4
cinq_plus 6 -6; cinq_poste 8 -8; cinq_pour 10 -10; cinq_puis 4 -4; cinq_quara 7 -7; cinq_quatr 6 -6; cinq_seize 4 -4
cinq_sept 4 -4; cinq_septa 6 -6; cinq_six 7 -7; cinq_soixa 5 -5; cinq_sur 7 -7; cinq_table 7 -7; cinq_telep 4 -4
cinq_treiz 2 -2; cinq_trent 3 -3; cinq_vingt 8 -8; cinq_vite 5 -5; cinq_zero 11 -11; cinqu 6 -6; cinqu_> 20 -20
cinqu_appar 15 -15; cinqu_cinq 5 -5; cinqu_de 9 -9; cinqu_deux 4 -4; cinqu_et 4 -4; cinqu_fois 1 -1; cinqu_huit 5 -5
cinqu_neuf 2 -2; cinqu_quatr 3 -3; cinqu_sept 3 -3; cinqu_six 5 -5; cinqu_soixa 13 -13; cinqu_trois 5 -5
cisse 10 -10; cisse_> 10 -10; clair 16 -16; clair_> 12 -12; clair_c 6 -6; clair_morea 7 -7; clair_petit 4 -4
clair_point 5 -5; clair_quatr 2 -2; clair_rouss 10 -10; claqu 9 -9; claqu_de 9 -9; claud 10 -10; claud_dupuy 8 -8
claud_marti 6 -6; claud_vanni 3 -3; clavi 8 -8; clavi_> 8 -8; cleme 11 -11; cleme_> 11 -11; clien -1 1
clien_> -14 14; clien_aroba 16 -16; clien_au 8 -8; clien_avec -11 11; clien_chez 6 -6; clien_comme 5 -5
clien_depui 5 -5; clien_en 9 -9; clien_m 6 -6; clien_me 4 -4; clien_n 8 -8; clien_nous 3 -3; clien_numer 1 -1
clien_par 8 -8; clien_quara 9 -9; clien_vous 6 -6; clign 9 -9; clign_> 1 -1; clign_c 10 -10; clign_en 9 -9
clign_je 1 -1; clign_orang 2 -2; clign_rouge 12 -12; clign_sur 5 -5; clign_toujo 11 -11; clign_vert 14 -14
clini 5 -5; clini_tiret 5 -5; clore 5 -5; clore_le 5 -5; club 6 -6; club_> 2 -2; club_de 2 -2; club_tiret 7 -7
co 6 -6; co_dot 6 -6; cocho 8 -8; cocho_> 8 -8; code 16 -16; code_> 2 -2; code_c 2 -2; code_pin 9 -9
code_posta 4 -4; code_puc 8 -8; code_puk 14 -14; coeur 9 -9; coeur_> 9 -9; cohen 13 -13; cohen_> 6 -6
cohen_bonjo 9 -9; cohen_c 6 -6; coiff 9 -9; coiff_aroba 10 -10; coiff_point 6 -6; colas 7 -7; colas_> 8 -8
colas_aroba 4 -4; colas_sandr 6 -6; coler 6 -6; coler_> 8 -8; coler_contr 5 -5; coler_monsi 7 -7; colet 10 -10
colet_tout 10 -10; colin 14 -14; colin_> 9 -9; colin_a 1 -1; colin_avoca 7 -7; colin_c 6 -6; colin_pas 7 -7
colis 8 -8; colis_> 8 -8; colis_par 6 -6; colla -9 9; colla_de -9 9; colle -1 1; colle_> 5 -5; colle_a -5 5
colle_aroba 5 -5; colle_au -12 12; colle_aussi 11 -11; colle_de 5 -5; colle_derri 4 -4; colle_en -6 6
colle_est -11 11; colle_m 10 -10; colle_non 4 -4; colle_s 6 -6; colle_soixa 8 -8; colle_trent 6 -6; colle_un 8 -8
colli 12 -12; colli_avec 12 -12; colli_un 7 -7; com 8 -8; com_> 8 -8; com_a 3 -3; com_avec 6 -6; com_bien 4 -4
com_ca 5 -5; com_deux 4 -4; com_et 1 -1; com_euh 2 -2; com_gmail 4 -4; com_le 5 -5; com_mais 3 -3; com_ne 4 -4
com_non 5 -5; com_s 2 -2; com_tout 6 -6; combi 13 -13; combi_> 10 -10; combi_de 10 -10; combi_est 10 -10
combi_on 3 -3; combi_tous 6 -6; comma 10 -10; comma_aroba 10 -10; comme 20 -20; comme_> 14 -14; comme_a 8 -8
comme_anato 6 -6; comme_aroba 9 -9; comme_avant 5 -5; comme_bell 7 -7; comme_berna 7 -7; comme_bertr 6 -6
comme_c 2 -2; comme_ca 5 -5; comme_conse 4 -4; comme_conve 7 -7; comme_d 9 -9; comme_david 5 -5; comme_denis 6 -6
comme_dire 5 -5; comme_dites 9 -9; comme_en 5 -5; comme_franc 2 -2; comme_georg 1 -1; comme_inter 2 -2
comme_je 2 -2; comme_jean 2 -2; comme_l 15 -15; comme_la 6 -6; comme_laure 4 -4; comme_le 11 -11; comme_les 6 -6
comme_louis 4 -4; comme_mon 7 -7; comme_natha 2 -2; comme_noemi 6 -6; comme_on 9 -9; comme_orang 4 -4
comme_papa 6 -6; comme_par 7 -7; comme_pierr 5 -5; comme_que 6 -6; comme_serie 6 -6; comme_simon 1 -1
comme_sophi 3 -3; comme_there 2 -2; comme_thier 5 -5; comme_tout 6 -6; comme_un 6 -6; comme_une 20 -20
comme_ursul 2 -2; comme_victo 6 -6; comme_video 6 -6; comme_vous 8 -8; comme_xavie 2 -2; comme_y 1 -1; commu -3 3
commu_avec -9 9; commu_est 12 -12; commu_sont 7 -7; commu_ulter 8 -8; compe -16 16; compe_> -16 16; compl -5 5
compl_> 23 -23; compl_a 6 -6; compl_je -15 15; compl_mon -8 8; compl_nul 11 -11; compl_pour -9 9; compo 8 -8
compo_> 9 -9; compo_le 4 -4; compo_un 6 -6; compr 3 -3; compr_> 15 -15; compr_adres 7 -7; compr_bien 13 -13
compr_la 5 -5; compr_pas -8 8; compr_quest 8 -8; compr_rien -8 8; compr_une 9 -9; compt 2 -2; compt_> -4 4
compt_a 8 -8; compt_aroba 7 -7; compt_at 5 -5; compt_et 18 -18; compt_il 4 -4; compt_la 6 -6; compt_le 9 -9
compt_mec 13 -13; compt_pas 9 -9; compt_toi 8 -8; con_con -10 10; con_conne 9 -9; con_conse -10 10; conce 9 -9
conce_> 9 -9; concl 10 -10; concl_> 10 -10; conco 7 -7; conco_en 7 -7; concr -10 10; concr_passe -10 10
confi 13 -13; confi_> 13 -13; confl 12 -12; confl_d 12 -12; conge 1 -1; conge_pour 1 -1; conna 6 -6; conna_> -2 2
conna_le 7 -7; conna_mon 11 -11; conna_pas 12 -12; conna_rien 9 -9; conne 12 -12; conne_> 11 -11; conne_a 10 -10
conne_avec 9 -9; conne_ca 1 -1; conne_de 4 -4; conne_elle 6 -6; conne_est 7 -7; conne_et 3 -3; conne_euh 9 -9
conne_exion 3 -3; conne_inter 3 -3; conne_les 3 -3; conne_me 6 -6; conne_moi -28 28; conne_pas 8 -8; conne_plus 8 -8
conne_saute 4 -4; conne_tres 9 -9; conno 7 -7; conno_sans 7 -7; conse -16 16; conse_> -3 3; conse_a -2 2
conse_alors 5 -5; conse_banca 10 -10; conse_clien -11 11; conse_comme 6 -6; conse_conse -9 9; conse_de -8 8
conse_dispo -7 7; conse_du 9 -9; conse_et 8 -8; conse_etait 12 -12; conse_immed -11 11; conse_j 8 -8; conse_je 8 -8
conse_m 3 -3; conse_maint -11 11; conse_merci 12 -12; conse_ou -17 17; conse_pour -9 9; conse_qui 3 -3
conse_s -10 10; conso 10 -10; conso_> 12 -12; conso_aussi 6 -6; conso_d 8 -8; conso_de 7 -7; conso_est 5 -5
conso_et 6 -6; conso_la 1 -1; conso_ne 2 -2; conso_qui 4 -4; conso_se 11 -11; conta 7 -7; conta_aroba 10 -10
conta_avec -6 6; conta_depui 2 -2; conta_euh 7 -7; conta_le 6 -6; conta_ne 4 -4; conte 5 -5; conte_et 3 -3
conte_mais 5 -5; conte_nous 5 -5; conti 12 -12; conti_> 10 -10; conti_avec 18 -18; conti_ensem 8 -8; conti_je 8 -8
conti_non -15 15; conti_vous 9 -9; contr 9 -9; contr_> 22 -22; contr_avec 8 -8; contr_c 2 -2; contr_de 7 -7
contr_est 5 -5; contr_le 5 -5; contr_n 1 -1; contr_se 5 -5; contr_y 6 -6; conve 7 -7; conve_> 7 -7; convi 7 -7
convi_tres 7 -7; corin 10 -10; corin_lefor 10 -10; corre 10 -10; corre_> 8 -8; corre_c 4 -4; corre_ca 13 -13
corre_ce 12 -12; corre_de 4 -4; corre_disen 4 -4; corre_merci 7 -7; costa 8 -8; costa_> 8 -8; cote 6 -6; cote_> 7 -7
cote_du 3 -3; cote_qui 3 -3; cote_sans 3 -3; coudo -8 8; coudo_> -8 8; couil 5 -5; couil_dans 5 -5; coule 7 -7
coule_> 7 -7; coulo 7 -7; coulo_c 7 -7; coup 7 -7; coup_> 9 -9; coupa 8 -8; coupa_la 8 -8; coupe 14 -14
coupe_> 15 -15; coupe_alors 2 -2; coupe_d 4 -4; coupe_dans 4 -4; coupe_de 8 -8; coupe_du 7 -7; coupe_encor 8 -8
coupe_je 3 -3; coupe_la 22 -22; coupe_le 12 -12; coupe_moins 8 -8; coupe_plus 8 -8; coupe_sans 3 -3
coupe_toujo 14 -14; coupe_tout 3 -3; coupe_toute 6 -6; coupe_un 12 -12; coupu 14 -14; coupu_> 9 -9; coupu_de 3 -3
coupu_inter 7 -7; coupu_non 3 -3; coura 11 -11; coura_> 12 -12; coura_la 2 -2; courr 9 -9; courr_> 9 -9
courr_papie 9 -9; courr_pluto 6 -6; cours 3 -3; cours_de 5 -5; cours_en 2 -2; court 5 -5; court_aroba 7 -7
court_comme 4 -4; cousi 7 -7; cousi_> 7 -7; craqu 6 -6; craqu_quand 6 -6; crash 3 -3; crash_frere 3 -3; cree 1 -1
cree_une 1 -1; creee 3 -3; creee_alors 3 -3; creee_je 2 -2; creti 6 -6; creti_ca 6 -6; crie 1 -1; crie_dans 1 -1
crois 9 -9; crois_> 10 -10; crois_bien 10 -10; crois_oui 5 -5; crois_pas 8 -8; crois_qu -6 6; crois_que 12 -12
croix 4 -4; croix_rouge 4 -4; cross 4 -4; cross_vous 4 -4; croya 8 -8; croya_qu 8 -8; cru 1 -1; cru_que 1 -1
cuisi 7 -7; cuisi_> 11 -11; cuisi_hein 3 -3; cuisi_un 7 -7; cul 8 -8; cul_> 8 -8; cyclo 5 -5; cyclo_tout 5 -5
cyr 4 -4; cyr_en 4 -4; d 5 -5; d_> 13 -13; d_a 8 -8; d_abonn 10 -10; d_abord 7 -7; d_abrut 8 -8; d_acces 3 -3
d_accor 15 -15; d_accue 7 -7; d_actua 8 -8; d_admin 8 -8; d_adres 13 -13; d_affic 6 -6; d_agent 7 -7; d_aide 20 -20
d_aireu 8 -8; d_aller 6 -6; d_alma 8 -8; d_apost 6 -6; d_appar 8 -8; d_appel 10 -10; d_arnaq 7 -7; d_aroba 9 -9
d_atten 7 -7; d_aucun 4 -4; d_autre -11 11; d_avant 9 -9; d_avoir -23 23; d_b 7 -7; d_comme 6 -6; d_deux 3 -3
d_dix 3 -3; d_e 7 -7; d_email 7 -7; d_emett 6 -6; d_emmen 7 -7; d_envoy 6 -6; d_equip -9 9; d_erreu 13 -13
d_escar 9 -9; d_essai 9 -9; d_etre -8 8; d_euros 4 -4; d_excla 3 -3; d_explo 5 -5; d_habit 13 -13; d_haute 6 -6
d_heure 4 -4; d_hier 2 -2; d_hondt 9 -9; d_humai -17 17; d_i 3 -3; d_incap 10 -10; d_inter 9 -9; d_j 6 -6
d_opera 18 -18; d_ou 10 -10; d_point 7 -7; d_preno 8 -8; d_print 10 -10; d_puis 6 -6; d_r 4 -4; d_t 5 -5; d_u 6 -6
d_un -11 11; d_union 8 -8; d_urgen 10 -10; d_v 5 -5; da 12 -12; da_c 4 -4; da_costa 8 -8; da_silva 8 -8; dame -19 19
dame_> -12 12; dame_bien 11 -11; dame_de -10 10; dame_l 4 -4; dame_m 9 -9; dame_ou -7 7; dame_oui 21 -21
dame_tres 14 -14; danie 3 -3; danie_gueri 3 -3; dans 3 -3; dans_chacu 8 -8; dans_dix 3 -3; dans_famil 5 -5
dans_l 9 -9; dans_la -6 6; dans_le 13 -13; dans_les 9 -9; dans_ma 7 -7; dans_sa 1 -1; dans_tout 3 -3
dans_toute 4 -4; dans_un 5 -5; dans_une 7 -7; dans_votre 9 -9; dark 10 -10; dark_under 10 -10; data 8 -8
data_tiret 8 -8; date 5 -5; date_de 5 -5; david 5 -5; david_t 5 -5; de 5 -5; de_2015 7 -7; de_2020 7 -7; de_4g 5 -5
de_antoi 5 -5; de_barre 3 -3; de_bebel 8 -8; de_blanc 6 -6; de_bon -5 5; de_bons 9 -9; de_bouff 6 -6; de_box 5 -5
de_branc 6 -6; de_bras 7 -7; de_bruit 5 -5; de_but 4 -4; de_ca 7 -7; de_carte 6 -6; de_casqu 7 -7; de_ce -12 12
de_cette 4 -4; de_chang 12 -12; de_charl 12 -12; de_chaus 4 -4; de_cherc 8 -8; de_chez -5 5; de_chich 5 -5
de_chico 9 -9; de_clien 17 -17; de_cocho 8 -8; de_compe -13 13; de_compt -10 10; de_conge 1 -1; de_conna 11 -11
de_conne 13 -13; de_conse 23 -23; de_contr 4 -4; de_coule 7 -7; de_coupu 3 -3; de_coura 3 -3; de_de 12 -12
de_debit 3 -3; de_demar 9 -9; de_depar 2 -2; de_deran 5 -5; de_dialo -7 7; de_dire 6 -6; de_direc 13 -13
de_discu -15 15; de_dix 8 -8; de_dossi 4 -4; de_droit 10 -10; de_faire 5 -5; de_famil 9 -9; de_fauve 10 -10
de_fibre 4 -4; de_fixe 4 -4; de_fond 7 -7; de_forfa 4 -4; de_garde 1 -1; de_gauch 10 -10; de_gaull 7 -7
de_girar 11 -11; de_gmail 5 -5; de_grand 7 -7; de_gresi 11 -11; de_gueul 10 -10; de_guign 7 -7; de_jeune 5 -5
de_jeux 3 -3; de_joind 8 -8; de_l 5 -5; de_la 9 -9; de_lemoi 15 -15; de_libre -9 9; de_liege 7 -7; de_ligne 18 -18
de_lucie 3 -3; de_lyon 6 -6; de_ma 20 -20; de_machi -16 16; de_madam 4 -4; de_mail 5 -5; de_maiso 7 -7; de_mal 5 -5
de_malad 4 -4; de_manch 1 -1; de_march 7 -7; de_marse 7 -7; de_maxim 10 -10; de_me 6 -6; de_mecha 6 -6; de_meme 4 -4
de_merde 7 -7; de_messa 3 -3; de_midi 5 -5; de_mieux 4 -4; de_mobil 6 -6; de_moi 12 -12; de_mon 7 -7; de_monsi 6 -6
de_monta 9 -9; de_naiss 5 -5; de_netfl 3 -3; de_nivea -7 7; de_nom 6 -6; de_nos 10 -10; de_notre 9 -9; de_nous 7 -7
de_nouve 8 -8; de_novem 8 -8; de_nuls 8 -8; de_numer 2 -2; de_olive 9 -9; de_ouf 5 -5; de_paiem 7 -7
de_paill 11 -11; de_paque 8 -8; de_paris 7 -7; de_parle -13 13; de_pas 12 -12; de_passe 7 -7; de_pc 3 -3
de_perso 35 -35; de_petan 2 -2; de_porta 13 -13; de_portu 6 -6; de_poste 12 -12; de_poter 1 -1; de_prefe 5 -5
de_prend -10 10; de_prise 13 -13; de_probl 14 -14; de_pub 5 -5; de_publi 5 -5; de_puis 8 -8; de_quoi 21 -21
de_raise 3 -3; de_rappe -10 10; de_redem 17 -17; de_reel -12 12; de_refle 8 -8; de_refus 12 -12; de_rentr 2 -2
de_repar 8 -8; de_resea 7 -7; de_retab 8 -8; de_rien 9 -9; de_robot -17 17; de_rue 7 -7; de_s 7 -7; de_saint 5 -5
de_saisi 10 -10; de_servi 6 -6; de_signa 2 -2; de_siret 14 -14; de_smet 10 -10; de_sms 8 -8; de_souci 18 -18
de_stras 2 -2; de_suite -4 4; de_surve 7 -7; de_sympa 10 -10; de_techn 27 -27; de_tele 6 -6; de_telep 13 -13
de_temps 10 -10; de_tenir 8 -8; de_termi 14 -14; de_teste 8 -8; de_tiret 6 -6; de_tonal 10 -10; de_toulo 9 -9
de_tout -12 12; de_toute 10 -10; de_trait 4 -4; de_trava 10 -10; de_trave 3 -3; de_trois 11 -11; de_venir -6 6
de_verif 8 -8; de_visit 2 -2; de_vivan -18 18; de_vive -9 9; de_voleu 5 -5; de_vos -6 6; de_votre -14 14
de_vous 11 -11; de_voyou 5 -5; de_wifi 11 -11; debil 7 -7; debil_et 7 -7; debit 9 -9; debit_d 9 -9; debit_de 3 -3
debit_est 8 -8; debit_et 3 -3; debit_monta 10 -10; debra 17 -17; debra_> 9 -9; debra_et 8 -8; debra_il 6 -6
debra_la 18 -18; debra_le 3 -3; debra_mais 1 -1; debra_rebra 2 -2; debut 6 -6; debut_alors 4 -4; debut_c 9 -9
debut_j 2 -2; debut_je 3 -3; debut_non 15 -15; debut_quatr 2 -2; debut_zero 1 -1; deced 7 -7; deced_> 7 -7
decla 11 -11; decla_un 11 -11; decle 13 -13; decle_direc 13 -13; decod 7 -7; decod_> 9 -9; decod_et 4 -4; decon 9 -9
decon_> 9 -9; decro 8 -8; decro_> 9 -9; decro_et 9 -9; decro_y 7 -7; dect 8 -8; dect_ne 8 -8; decu 8 -8; decu_> 8 -8
dedan -9 9; dedan_> -10 10; dedan_le 3 -3; dede 2 -2; dede_point 2 -2; degat 7 -7; degat_des 7 -7; degou 11 -11
degou_de 11 -11; degue 7 -7; degue_ce 7 -7; dehor 8 -8; dehor_> 8 -8; dehor_de 5 -5; deja 26 -26; deja_> 11 -11
deja_ah 2 -2; deja_appel 7 -7; deja_bon 2 -2; deja_contr 5 -5; deja_dans 11 -11; deja_deux 5 -5; deja_donne 10 -10
deja_fait 7 -7; deja_hier 7 -7; deja_mon 7 -7; deja_non 1 -1; deja_parle 18 -18; deja_passe 10 -10
deja_redem 15 -15; deja_regar 5 -5; deja_tout 3 -3; deja_venu 11 -11; deja_votre 7 -7; delac 8 -8; delac_en 8 -8
delat 7 -7; delat_tout 7 -7; delau 9 -9; delau_sans 9 -9; delor 5 -5; delor_point 5 -5; demai 22 -22; demai_> 18 -18
demai_matin 9 -9; deman -2 2; deman_> 13 -13; deman_a -9 9; deman_atten 5 -5; deman_au 11 -11; deman_ca 11 -11
deman_de 6 -6; deman_joset 6 -6; deman_juste 10 -10; deman_le 12 -12; deman_lui 11 -11; deman_mon 5 -5
deman_pas 10 -10; deman_un -10 10; demar 12 -12; demar_> 12 -12; demar_il 5 -5; demen 11 -11; demen_> 10 -10
demen_en 7 -7; demi 7 -7; demi_douza 7 -7; demoi -6 6; demoi_du -6 6; den 8 -8; den_broec 8 -8; denis 6 -6
denis_de 5 -5; denis_point 6 -6; depan 10 -10; depan_> 10 -10; depan_mon 7 -7; depar 2 -2; depar_alors 2 -2
depas 7 -7; depas_l 7 -7; depas_les 11 -11; depec 9 -9; depec_> 9 -9; depen 15 -15; depen_ce 11 -11
depen_des 10 -10; depui 12 -12; depui_2009 2 -2; depui_ca 3 -3; depui_ce 12 -12; depui_deux 12 -12; depui_diman 8 -8
depui_dix 6 -6; depui_hier 16 -16; depui_huit 8 -8; depui_l 4 -4; depui_la 6 -6; depui_le 9 -9; depui_longt 5 -5
depui_lundi 9 -9; depui_mardi 6 -6; depui_mon 7 -7; depui_neuf 7 -7; depui_plus 4 -4; depui_qu 3 -3; depui_que 2 -2
depui_soixa 3 -3; depui_tanto 5 -5; depui_trois 8 -8; depui_une 5 -5; depui_vingt 2 -2; der 8 -8; der_elst 8 -8
deran 19 -19; deran_> 6 -6; deran_c 1 -1; deran_pas 15 -15; deran_pour 2 -2; deran_vos 5 -5; derni 15 -15
derni_> 18 -18; derni_fois 7 -7; derni_mais 4 -4; derri 6 -6; derri_il 7 -7; derri_le 4 -4; des -1 1
des_appar 13 -13; des_appel 11 -11; des_beaux 4 -4; des_betis 2 -2; des_boiti 11 -11; des_chain 7 -7; des_couil 5 -5
des_cours 2 -2; des_craqu 6 -6; des_des 5 -5; des_dessi 2 -2; des_deux 4 -4; des_eaux 7 -7; des_fois 14 -14
des_forge 6 -6; des_gros 5 -5; des_iles 7 -7; des_jours 5 -5; des_jumea 1 -1; des_lilas 11 -11; des_machi -11 11
des_mal 5 -5; des_milli 4 -4; des_mimos 6 -6; des_que -3 3; des_robot -12 12; des_sienn 9 -9; des_tiret 9 -9
des_trans 9 -9; des_trava 7 -7; des_trois 14 -14; des_urgen 11 -11; des_voleu 14 -14; desca 7 -7; desca_> 7 -7
desca_d 7 -7; desme 10 -10; desme_aroba 7 -7; desme_d 8 -8; desol 13 -13; desol_> 12 -12; desol_de 9 -9
desol_mais 12 -12; dessi 5 -5; dessi_anime 5 -5; dessi_du 4 -4; dessu 9 -9; dessu_> 10 -10; dessu_a 1 -1
dessu_alors 1 -1; dessu_de 6 -6; dessu_je 1 -1; dessu_la 9 -9; deux 14 -14; deux_> 15 -15; deux_alors -6 6
deux_ans 5 -5; deux_appar 8 -8; deux_aroba 7 -7; deux_autre 10 -10; deux_avec 8 -8; deux_b 5 -5; deux_borne 5 -5
deux_c 7 -7; deux_cent 3 -3; deux_cents 11 -11; deux_cinqu 5 -5; deux_conso 5 -5; deux_d 3 -3; deux_dans 3 -3
deux_decod 9 -9; deux_des 16 -16; deux_deux 13 -13; deux_dix 2 -2; deux_doigt 5 -5; deux_douza 4 -4; deux_douze 6 -6
deux_en 6 -6; deux_encei 6 -6; deux_et 13 -13; deux_etage 10 -10; deux_euh 6 -6; deux_f 6 -6; deux_fixes 8 -8
deux_fois 10 -10; deux_gsm 9 -9; deux_heure 15 -15; deux_impri 6 -6; deux_iphon 7 -7; deux_je 11 -11
deux_jours 5 -5; deux_l 8 -8; deux_la 12 -12; deux_lettr 2 -2; deux_lyon 3 -3; deux_mais 5 -5; deux_megas 7 -7
deux_mille 6 -6; deux_minut 10 -10; deux_moi 3 -3; deux_mots 9 -9; deux_n 5 -5; deux_ne 3 -3; deux_neuf 4 -4
deux_non 5 -5; deux_nonan 7 -7; deux_novem 7 -7; deux_octan 4 -4; deux_oh 4 -4; deux_onze 2 -2; deux_ordin 15 -15
deux_ordis 5 -5; deux_ou 12 -12; deux_p 6 -6; deux_paire 7 -7; deux_pc 12 -12; deux_perso 22 -22; deux_plus 11 -11
deux_porta 8 -8; deux_poste 5 -5; deux_pour 10 -10; deux_premi 4 -4; deux_quara 5 -5; deux_quato 1 -1
deux_quatr 3 -3; deux_qui 8 -8; deux_quinz 4 -4; deux_r 8 -8; deux_repet 3 -3; deux_s 6 -6; deux_sec 5 -5
deux_secon 5 -5; deux_semai 9 -9; deux_seule 9 -9; deux_seuls 6 -6; deux_smart 11 -11; deux_soixa 6 -6
deux_switc 8 -8; deux_t 8 -8; deux_table 9 -9; deux_telep 8 -8; deux_teles 9 -9; deux_tels 9 -9; deux_termi 9 -9
deux_trent 5 -5; deux_trois 11 -11; deux_un 10 -10; deux_vingt 5 -5; deux_virgu 2 -2; deux_zero 5 -5; deuxi 9 -9
deuxi_c 1 -1; deuxi_chez 1 -1; deuxi_etage 9 -9; deuxi_fois 12 -12; deuxi_poste 8 -8; devai 7 -7; devai_venir 7 -7
devan 5 -5; devan_hotma 6 -6; devan_je 2 -2; devan_l 6 -6; devan_la 5 -5; deven 10 -10; deven_verte 10 -10
devez 6 -6; devez_me 6 -6; devis 7 -7; devis_aroba 7 -7; devoi 3 -3; devoi_en 3 -3; devri 3 -3; devri_l 3 -3
diabl 10 -10; diabl_> 10 -10; diall 14 -14; diall_> 8 -8; diall_a 10 -10; diall_de 8 -8; dialo -7 7; dialo_avec -7 7
didie 10 -10; didie_de 9 -9; didie_lemoi 7 -7; dieu 6 -6; dieu_si 2 -2; dieu_vous 6 -6; diffe 9 -9; diffe_> 9 -9
dilig 9 -9; dilig_> 9 -9; diman 7 -7; diman_> 8 -8; diman_et 2 -2; dimit 14 -14; dimit_ivano 9 -9; dimit_lambe 8 -8
dingu 13 -13; dingu_> 11 -11; dingu_a 7 -7; dingu_ca 4 -4; diop 9 -9; diop_> 9 -9; dirai 11 -11; dirai_> 7 -7
dirai_apres 2 -2; dirai_bien 7 -7; dirai_en 9 -9; dirai_mais 3 -3; dirai_pas 7 -7; dirai_que 12 -12; dirai_six 1 -1
dirai_une 10 -10; dire 7 -7; dire_> 20 -20; dire_aroba 9 -9; dire_audre 7 -7; dire_c 3 -3; dire_ca 14 -14
dire_je 3 -3; dire_la 5 -5; dire_que -2 2; dire_un -7 7; dire_une 5 -5; direc_> -1 1; direc_aroba 8 -8; direc_n 8 -8
direc_s -9 9; direc_sur 5 -5; direc_techn 16 -16; direc_zero 1 -1; dis 11 -11; dis_> 9 -9; dis_c 4 -4; dis_ca 7 -7
dis_des 2 -2; dis_oui 16 -16; dis_pas 7 -7; dis_que 8 -8; dis_vous 3 -3; disai -1 1; disai_c -9 9; disai_oui 24 -24
discu -25 25; discu_avec -25 25; disen 9 -9; disen_que 9 -9; disie 6 -6; disie_> 6 -6; dison 12 -12
dison_que 12 -12; dispa 4 -4; dispa_et 4 -4; dispo -10 10; dispo_> -7 7; dispo_pour -11 11; dista 2 -2
dista_il 2 -2; dit 10 -10; dit_> 21 -21; dit_aucun 2 -2; dit_berti 5 -5; dit_d 12 -12; dit_de -2 2; dit_et 3 -3
dit_la 7 -7; dit_mardi 10 -10; dit_oui 8 -8; dit_pas 15 -15; dit_qu 11 -11; dit_quatr 3 -3; dit_que 4 -4
dit_quoi 8 -8; dit_resea 9 -9; dit_telep 5 -5; dit_tout 8 -8; dites -5 5; dites_> 14 -14; dites_a -10 10
dites_au -6 6; dites_donc 10 -10; dites_et 4 -4; dites_j 6 -6; dites_moi 7 -7; dites_mon 5 -5; dites_on -5 5
dites_pourr -10 10; dites_voir 6 -6; dites_vous 9 -9; dix 12 -12; dix_> 17 -17; dix_ans 5 -5; dix_aroba 10 -10
dix_douze 4 -4; dix_et 6 -6; dix_fois 14 -14; dix_heure 19 -19; dix_huit 9 -9; dix_je 8 -8; dix_mais 6 -6
dix_minut -5 5; dix_neuf 5 -5; dix_non 1 -1; dix_onze 4 -4; dix_perso 7 -7; dix_poste 9 -9; dix_quatr 5 -5
dix_secon 7 -7; dix_sept 9 -9; dix_soixa 13 -13; dix_trent 5 -5; dix_vingt 7 -7; dix_zero 12 -12; dixie 5 -5
dixie_> 5 -5; dizai 17 -17; dizai_> 17 -17; dizai_d 7 -7; dizai_dans 7 -7; dizai_de 7 -7; dizai_envir 9 -9
dizai_facil 10 -10; dizai_non 5 -5; dizai_une 9 -9; djibr 8 -8; djibr_camar 8 -8; docte 14 -14; docte_anne 8 -8
docte_auber 6 -6; docte_fabre 8 -8; docte_phili 7 -7; doigt 5 -5; doigt_d 5 -5; dois 10 -10; dois_aller 9 -9
dois_donne 8 -8; dois_inter 5 -5; dois_mettr 1 -1; dois_regar 9 -9; doit 17 -17; doit_parti 4 -4; doit_passe 11 -11
doit_venir 10 -10; domin 12 -12; domin_point 12 -12; domma 11 -11; domma_> 11 -11; donc 7 -7; donc_> 11 -11
donc_a -11 11; donc_alain 2 -2; donc_au -11 11; donc_bruno 3 -3; donc_c 5 -5; donc_camil 2 -2; donc_cheva 7 -7
donc_chora 2 -2; donc_cinq 4 -4; donc_deux 5 -5; donc_ecuri 7 -7; donc_eric 5 -5; donc_euh 5 -5; donc_fabri 4 -4
donc_huit 1 -1; donc_info 4 -4; donc_je -14 14; donc_karim 5 -5; donc_le 2 -2; donc_lea 5 -5; donc_maint 6 -6
donc_merci 1 -1; donc_miche 10 -10; donc_mon 10 -10; donc_neuf 8 -8; donc_non 2 -2; donc_onze 6 -6; donc_sept 7 -7
donc_treiz 6 -6; donc_trois 2 -2; donc_un 8 -8; donc_xavie 7 -7; donc_zero 4 -4; donne -7 7; donne_> 10 -10
donne_c 8 -8; donne_ca 3 -3; donne_ce 9 -9; donne_comme 3 -3; donne_deja 2 -2; donne_douce 2 -2; donne_est 11 -11
donne_l 11 -11; donne_la 3 -3; donne_le 4 -4; donne_moi -16 16; donne_mon 16 -16; donne_pas 8 -8; donne_plus 6 -6
donne_rien 7 -7; donne_votre 10 -10; dont 11 -11; dont_deux 7 -7; dont_huit 5 -5; dont_je 4 -4; dont_trois 10 -10
dos 11 -11; dos_> 8 -8; dos_de 10 -10; dossi 2 -2; dossi_> 12 -12; dossi_est 5 -5; dossi_ouver 7 -7
dossi_parce -9 9; dossi_s 4 -4; dossi_sous 10 -10; dot 6 -6; dot_co 6 -6; dot_smith 6 -6; dot_uk 6 -6; doubl 7 -7
doubl_cinq 8 -8; doubl_deux 6 -6; doubl_huit 8 -8; doubl_sept 8 -8; doubl_six 8 -8; doubl_un 6 -6; doubl_v 6 -6
doubl_zero 7 -7; douce 7 -7; douce_42 7 -7; douce_zero 2 -2; douza 13 -13; douza_avec 12 -12; douza_d 9 -9
douza_de 10 -10; douza_non 7 -7; douze 9 -9; douze_> 14 -14; douze_a 3 -3; douze_aroba 7 -7; douze_donc 4 -4
douze_douze 14 -14; douze_et 4 -4; douze_euh 6 -6; douze_le 3 -3; douze_objet 8 -8; douze_pas 4 -4
douze_poste 11 -11; douze_quara 13 -13; douze_quato 2 -2; douze_quatr 6 -6; douze_rue 7 -7; douze_soixa 17 -17
douze_tiret 6 -6; douze_treiz 5 -5; douze_trent 5 -5; douze_zero 5 -5; down 7 -7; down_> 4 -4; down_de 7 -7; dr 8 -8
dr_point 8 -8; draga 8 -8; draga_petro 8 -8; droit 10 -10; droit_> 10 -10; du 10 -10; du_12 1 -1; du_bas 7 -7
du_bruit 17 -17; du_burea 5 -5; du_cabin 7 -7; du_centr 9 -9; du_club 2 -2; du_colis 8 -8; du_concr -10 10
du_conse 12 -12; du_contr 12 -12; du_docte 6 -6; du_fil -12 12; du_fils -10 10; du_fixe 5 -5; du_fond 9 -9
du_fouta 8 -8; du_grand 6 -6; du_haut 3 -3; du_huit 5 -5; du_jour 9 -9; du_lac 5 -5; du_magas 14 -14; du_mail 6 -6
du_mardi 2 -2; du_modem 8 -8; du_monde 12 -12; du_monsi 1 -1; du_morbi 3 -3; du_mouli 5 -5; du_nombr 7 -7
du_parc 8 -8; du_petit 3 -3; du_point 8 -8; du_porta 4 -4; du_quatr 2 -2; du_rand 5 -5; du_repon -6 6; du_resea 5 -5
du_rhone 4 -4; du_salon 8 -8; du_servi -14 14; du_six 4 -4; du_stand -6 6; du_techn 7 -7; du_telet 5 -5
du_tiret 7 -7; du_tou 10 -10; du_tout 11 -11; du_trava 2 -2; du_treiz 5 -5; du_trois 6 -6; du_vingt 8 -8
du_voisi 1 -1; du_vol 3 -3; du_vrai -11 11; du_wifi 3 -3; duboi 11 -11; duboi_> 11 -11; duboi_aroba 9 -9
duboi_de 4 -4; duboi_nee 10 -10; dubre 8 -8; dubre_> 7 -7; dubre_d 7 -7; duc 4 -4; duc_comme 4 -4; duc_d 4 -4
dumas 7 -7; dumas_aroba 7 -7; dumon 14 -14; dumon_> 7 -7; dumon_aroba 1 -1; dumon_et 3 -3; dumon_mais 7 -7
dupon 19 -19; dupon_> 17 -17; dupon_a 3 -3; dupon_aroba 8 -8; dupon_avec 9 -9; dupon_btp 8 -8; dupon_d 9 -9
dupon_et 6 -6; dupon_gmail 6 -6; dupon_jean 9 -9; dupon_point 16 -16; dupre 10 -10; dupre_> 9 -9; dupre_aroba 9 -9
dupui 12 -12; dupui_> 11 -11; dupui_aroba 5 -5; dupui_d 6 -6; dupui_et 3 -3; dupui_natha 9 -9; dupui_point 13 -13
dupuy 8 -8; dupuy_> 8 -8; duran 15 -15; duran_> 15 -15; duran_a 8 -8; duran_aroba 7 -7; duran_avec 8 -8
duran_chez 9 -9; duran_frere 6 -6; duran_gmail 11 -11; duran_tout 3 -3; dure 4 -4; dure_et 4 -4; durer 10 -10
durer_> 10 -10; durie 10 -10; durie_> 10 -10; duval 4 -4; duval_> 3 -3; duval_aroba 3 -3; duval_donc 3 -3; e 8 -8
e_> 11 -11; e_a 5 -5; e_accen 5 -5; e_aroba 4 -4; e_b 8 -8; e_c 8 -8; e_d 4 -4; e_deux 7 -7; e_donc 2 -2; e_f 7 -7
e_g 2 -2; e_i 6 -6; e_l 7 -7; e_m 5 -5; e_mail 9 -9; e_n 7 -7; e_no 3 -3; e_parce 3 -3; e_point 4 -4; e_r 8 -8
e_s 10 -10; e_t 8 -8; e_u 8 -8; e_v 7 -7; e_y 8 -8; e_z 5 -5; eaux 7 -7; eaux_> 7 -7; echap 6 -6; echap_> 6 -6
echec 8 -8; echec_de 8 -8; echo 11 -11; echo_> 10 -10; echo_quand 8 -8; ecole 6 -6; ecole_> 6 -6; ecole_on 4 -4
ecole_sans 4 -4; ecole_tiret 6 -6; ecout 4 -4; ecout_> -4 4; ecout_alors 2 -2; ecout_ca 7 -7; ecout_et 1 -1
ecout_je 2 -2; ecout_moi 15 -15; ecout_mon 7 -7; ecout_monsi 3 -3; ecran 5 -5; ecran_> 10 -10; ecran_blanc 3 -3
ecran_d 6 -6; ecran_de 2 -2; ecran_depui 1 -1; ecran_puisq 3 -3; ecran_reste 4 -4; ecrir 3 -3; ecrir_a 4 -4
ecrir_c 2 -2; ecrit 4 -4; ecrit_conse 9 -9; ecrit_en 2 -2; ecrit_sur 2 -2; ecriv 6 -6; ecriv_a 8 -8; ecriv_la 1 -1
ecriv_zola 7 -7; ecuri 7 -7; ecuri_au 7 -7; ecuri_point 7 -7; effe 6 -6; effe_erre 6 -6; effet 15 -15
effet_> 15 -15; eh 10 -10; eh_ben 5 -5; eh_bien 5 -5; eh_non 14 -14; ehpad 8 -8; ehpad_tiret 8 -8; el 8 -8
el_amran 8 -8; el_plus 6 -6; elect 10 -10; elect_> 9 -9; elect_tiret 8 -8; elise 11 -11; elise_point 11 -11
elle 9 -9; elle_a 6 -6; elle_clign 2 -2; elle_dit 6 -6; elle_doit 4 -4; elle_est 11 -11; elle_march 17 -17
elle_meme 12 -12; elle_oubli 3 -3; elle_parle 10 -10; elle_peut 3 -3; elle_rame 4 -4; elle_redem 4 -4
elle_repon 6 -6; elle_s 7 -7; elle_saute 9 -9; elle_va 2 -2; elle_veut 11 -11; elst 8 -8; elst_> 8 -8; email 7 -7
email_> 6 -6; email_moi 5 -5; embet 12 -12; embet_> 14 -14; embet_ca 7 -7; embet_un 7 -7; emett 6 -6; emett_des 5 -5
emett_un 6 -6; emile 1 -1; emile_e 1 -1; emili 4 -4; emili_point 4 -4; emma 8 -8; emma_point 8 -8; emma_under 6 -6
emmen 8 -8; emmen_> 7 -7; emmen_y 7 -7; emplo -6 6; emplo_sinon -6 6; en 2 -2; en_1945 6 -6; en_a 8 -8; en_ai -4 4
en_appuy 1 -1; en_atten -22 22; en_avais 6 -6; en_avait 6 -6; en_avoir 7 -7; en_bas 3 -3; en_boucl 9 -9
en_breta 4 -4; en_caraf 4 -4; en_chair -13 13; en_chiff 1 -1; en_cinq 8 -8; en_coler 6 -6; en_commu -9 9
en_compt 6 -6; en_conta -6 6; en_cours 5 -5; en_dehor 5 -5; en_deux 9 -9; en_direc -9 9; en_effet 10 -10
en_est 10 -10; en_faisa 4 -4; en_fait 5 -5; en_filai 2 -2; en_gros 4 -4; en_guade 5 -5; en_janvi 6 -6; en_lettr 4 -4
en_ligne -5 5; en_mars 7 -7; en_maudi 4 -4; en_minus 7 -7; en_numer 8 -8; en_occup 16 -16; en_orang 4 -4
en_os -13 13; en_panne 10 -10; en_passe 12 -12; en_perso 13 -13; en_peux 17 -17; en_plein 9 -9; en_plus 7 -7
en_prend 11 -11; en_quara 5 -5; en_quatr 8 -8; en_quinz 6 -6; en_rade 6 -6; en_relat -11 11; en_reuni 13 -13
en_rond 6 -6; en_rouge 9 -9; en_sais 13 -13; en_serai 10 -10; en_sers 6 -6; en_sorti -6 6; en_suiss 6 -6
en_telet 10 -10; en_tout 7 -7; en_train 8 -8; en_un 14 -14; en_valai 7 -7; en_veux -3 3; en_ville 2 -2
en_visio 11 -11; en_voitu 4 -4; en_vrai -14 14; encai 3 -3; encai_le 3 -3; encei 10 -10; encei_> 8 -8
encei_donc 6 -6; encei_et 11 -11; encor 11 -11; encor_> 10 -10; encor_ca 8 -8; encor_coupe 11 -11; encor_down 4 -4
encor_en 7 -7; encor_essay 7 -7; encor_la 5 -5; encor_laiss 11 -11; encor_le 5 -5; encor_moi 12 -12; encor_non 8 -8
encor_rouge 10 -10; encor_une -1 1; endro 9 -9; endro_> 8 -8; endro_que 8 -8; enerv 11 -11; enerv_> 10 -10
enerv_mais 9 -9; enerv_pas 1 -1; enerv_pour 5 -5; enerv_rassu 7 -7; enfan 16 -16; enfan_> 12 -12; enfan_en 8 -8
enfan_mais 5 -5; enfan_pardo 6 -6; enfan_qui 5 -5; enfan_sont 9 -9; enfin 3 -3; enfin_bref -9 9; enfin_conne 9 -9
enfin_gerar 8 -8; enfin_je -1 1; enfin_la 10 -10; enfin_labbe 5 -5; enfin_non 8 -8; enfin_si 12 -12
enfin_tangu 4 -4; enfin_trava 10 -10; enfin_vous 9 -9; ennuy 2 -2; ennuy_parce 2 -2; enorm 13 -13; enorm_> 11 -11
enorm_sur 3 -3; enreg -7 7; enreg_> -7 7; ensem 12 -12; ensem_> 8 -8; ensem_avec 4 -4; ensem_du 8 -8; ensui 1 -1
ensui_aroba 2 -2; ensui_doubl 1 -1; enten 21 -21; enten_> 12 -12; enten_bien 5 -5; enten_des 6 -6; enten_juste 5 -5
enten_kaz 4 -4; enten_mal 6 -6; enten_mutue 8 -8; enten_par 11 -11; enten_pas 13 -13; enten_plus 5 -5
enten_tres 5 -5; enten_un 10 -10; enten_une 2 -2; entra 7 -7; entra_> 6 -6; entra_de 10 -10; entra_ne 6 -6
entre 4 -4; entre_> 13 -13; entre_a -8 8; entre_avec -13 13; entre_c 3 -3; entre_cinq 7 -7; entre_deux 13 -13
entre_dix 5 -5; entre_dupon 8 -8; entre_duran 11 -11; entre_huit 6 -6; entre_les 7 -7; entre_nous 4 -4
entre_point 6 -6; entre_quinz 12 -12; entre_six 13 -13; entre_un 20 -20; envie -17 17; envie_de -17 17; envir 12 -12
envir_> 12 -12; envir_vingt 14 -14; envoi 2 -2; envoi_de 11 -11; envoi_ils 11 -11; envoi_la 7 -7; envoi_par 7 -7
envoi_un -18 18; envoy 15 -15; envoy_> 7 -7; envoy_ca 2 -2; envoy_de 11 -11; envoy_le 8 -8; envoy_moi 4 -4
envoy_mon 9 -9; envoy_par 6 -6; envoy_un 6 -6; envoy_une 6 -6; enzo 14 -14; enzo_de 9 -9; enzo_et 7 -7
enzo_ferra 6 -6; enzo_ricci 8 -8; epele 6 -6; epele_je 6 -6; epell 3 -3; epell_h 2 -2; epell_plus 4 -4; equip -11 11
equip_> -11 11; eric 13 -13; eric_aroba 10 -10; eric_deux 4 -4; eric_lang 9 -9; eric_point 6 -6; eric_tiret 5 -5
ero 6 -6; ero_six 6 -6; erre 6 -6; erre_> 6 -6; erreu 21 -21; erreu_> 22 -22; erreu_est 5 -5; es 10 -10
es_un 10 -10; escar 9 -9; escar_> 9 -9; escro 13 -13; escro_> 13 -13; espac 7 -7; espac_> 9 -9; espac_aroba 5 -5
espac_c 5 -5; espec 14 -14; espec_d 8 -8; espec_de 11 -11; essai 8 -8; essai_d 6 -6; essai_et 9 -9; essay 11 -11
essay_> 11 -11; essay_trois 7 -7; esse 3 -3; esse_aime 3 -3; esse_sur 3 -3; est 11 -11; est_04 4 -4; est_07 5 -5
est_15 5 -5; est_3 5 -5; est_4 4 -4; est_> 14 -14; est_a 7 -7; est_abdel 9 -9; est_abuse 6 -6; est_aicha 5 -5
est_alain 8 -8; est_allum 3 -3; est_anais 7 -7; est_aroba 3 -3; est_arran 7 -7; est_arret 8 -8; est_arriv 7 -7
est_au 9 -9; est_autre 10 -10; est_aux 10 -10; est_avec 15 -15; est_beau 7 -7; est_berna 12 -12; est_bien 8 -8
est_bizar 12 -12; est_bloqu 10 -10; est_bob 6 -6; est_bon -2 2; est_bouch 10 -10; est_branc 11 -11; est_bruno 3 -3
est_c 4 -4; est_ca 9 -9; est_casse 10 -10; est_ce 2 -2; est_cela 7 -7; est_celui 7 -7; est_chat 6 -6; est_chez 5 -5
est_cinq 5 -5; est_clair 5 -5; est_colas 6 -6; est_colle 3 -3; est_compl 6 -6; est_conse 11 -11; est_conta 4 -4
est_conte 3 -3; est_corre 11 -11; est_coupe 8 -8; est_d 7 -7; est_dans 8 -8; est_de 8 -8; est_deced 7 -7
est_degue 7 -7; est_deja 12 -12; est_deux 4 -4; est_devan 5 -5; est_deven 10 -10; est_devis 3 -3; est_diffe 9 -9
est_dimit 8 -8; est_dingu 4 -4; est_dispo -11 11; est_dix 10 -10; est_douze 11 -11; est_du 8 -8; est_dupui 3 -3
est_duval 3 -3; est_ecrit 5 -5; est_embet 12 -12; est_emile 1 -1; est_en 6 -6; est_encor 4 -4; est_enorm 3 -3
est_enzo 7 -7; est_eric 2 -2; est_etein 16 -16; est_euh 9 -9; est_eva 11 -11; est_exact 14 -14; est_facil 2 -2
est_fait 10 -10; est_faux 6 -6; est_ferna 7 -7; est_fini 6 -6; est_fonct 9 -9; est_fou 6 -6; est_franc 8 -8
est_free 1 -1; est_frust 10 -10; est_furie 12 -12; est_gege 8 -8; est_genti 12 -12; est_georg 2 -2; est_gerar 6 -6
est_good 9 -9; est_gueri 5 -5; est_honte 11 -11; est_hospi -9 9; est_hs 2 -2; est_huit 16 -16; est_inacc 11 -11
est_inadm 17 -17; est_incor 13 -13; est_info 4 -4; est_insta 5 -5; est_insup 7 -7; est_inter 14 -14; est_intol 4 -4
est_j 3 -3; est_jacqu 2 -2; est_jamai 1 -1; est_je 8 -8; est_jean 4 -4; est_jm 7 -7; est_julie 5 -5
est_juste 10 -10; est_k 5 -5; est_kevin 12 -12; est_l 7 -7; est_la 10 -10; est_lamen 9 -9; est_laure 8 -8
est_le 8 -8; est_lefor 6 -6; est_lent 11 -11; est_lente 9 -9; est_leque 8 -8; est_les 7 -7; est_luc 5 -5
est_lucie 3 -3; est_m 2 -2; est_ma 7 -7; est_madam 6 -6; est_madem 5 -5; est_marc 1 -1; est_marie 7 -7
est_marra 10 -10; est_masqu 14 -14; est_mauva 12 -12; est_mieux 16 -16; est_moi 20 -20; est_momo 2 -2; est_mon 7 -7
est_monsi 6 -6; est_morea 10 -10; est_mort 13 -13; est_morte 2 -2; est_muet 10 -10; est_n 15 -15; est_nadia 1 -1
est_nicke 15 -15; est_noire 13 -13; est_non 3 -3; est_norma 10 -10; est_note 9 -9; est_nul 12 -12; est_nulle 6 -6
est_o 6 -6; est_ocean 7 -7; est_odile 1 -1; est_ok 8 -8; est_orang 8 -8; est_p 2 -2; est_papi 1 -1; est_parei 1 -1
est_parfa 4 -4; est_parti 9 -9; est_pas 10 -10; est_pasca 9 -9; est_passe 23 -23; est_patri 2 -2; est_paul 5 -5
est_paule 3 -3; est_pire 13 -13; est_pixel 6 -6; est_plein 7 -7; est_plus 6 -6; est_plusi 9 -9; est_point 9 -9
est_possi -13 13; est_pour 5 -5; est_prive 5 -5; est_propr 10 -10; est_pruni 13 -13; est_quato 6 -6
est_quatr 13 -13; est_que -10 10; est_quell 10 -10; est_quelq 11 -11; est_qui 11 -11; est_quinz 4 -4
est_quoi 13 -13; est_r 5 -5; est_rallu 7 -7; est_regle 14 -14; est_relou -10 10; est_rendu 7 -7; est_rene 1 -1
est_rentr 9 -9; est_repar 10 -10; est_resol 14 -14; est_respo 10 -10; est_retab 7 -7; est_retom 6 -6
est_reven 10 -10; est_ridic 12 -12; est_rigol 2 -2; est_rober 2 -2; est_rose 9 -9; est_rouge 6 -6; est_samir 11 -11
est_sans 4 -4; est_sarah 9 -9; est_scand 11 -11; est_se 1 -1; est_seule 1 -1; est_sfr 13 -13; est_si 7 -7
est_smith 10 -10; est_soixa 2 -2; est_stabl 17 -17; est_steph 6 -6; est_sur 6 -6; est_suspe 4 -4; est_suzan 3 -3
est_sylvi 3 -3; est_t 1 -1; est_taxi 5 -5; est_techn 8 -8; est_telep 11 -11; est_thiba 8 -8; est_tombe 11 -11
est_touch 10 -10; est_toujo 8 -8; est_tous 4 -4; est_tout 8 -8; est_toute 4 -4; est_traor 7 -7; est_tres 5 -5
est_trois 7 -7; est_trop -7 7; est_un 3 -3; est_une 18 -18; est_urgen 8 -8; est_venu -2 2; est_verdi 6 -6
est_vert 7 -7; est_victo 4 -4; est_virgi 6 -6; est_vrai 18 -18; est_vraim 3 -3; est_wei 5 -5; est_yann 4 -4
est_yvett 4 -4; est_z 2 -2; est_zero 2 -2; estel 7 -7; estel_mon 7 -7; et 9 -9; et_3 13 -13; et_56 6 -6; et_59 7 -7
et_a 7 -7; et_apres 8 -8; et_assoc 7 -7; et_au 1 -1; et_blanc 9 -9; et_c -4 4; et_ca 5 -5; et_celui 5 -5
et_cette 2 -2; et_chacu 4 -4; et_cinqu 1 -1; et_comme 6 -6; et_conso 6 -6; et_coulo 7 -7; et_depui 3 -3
et_deux 14 -14; et_dix 7 -7; et_donc 3 -3; et_en -13 13; et_ensui 2 -2; et_estel 7 -7; et_et 9 -9; et_fils 6 -6
et_il 9 -9; et_inadm 9 -9; et_inter 6 -6; et_j 3 -3; et_je 6 -6; et_l 6 -6; et_la 5 -5; et_laure 7 -7; et_le 8 -8
et_les 2 -2; et_lui 8 -8; et_m 7 -7; et_ma 12 -12; et_madam 7 -7; et_maint 4 -4; et_midi 6 -6; et_moi 12 -12
et_mon 7 -7; et_n 6 -6; et_ne 4 -4; et_no 4 -4; et_non 8 -8; et_on 5 -5; et_onze 6 -6; et_oui 1 -1; et_pas 7 -7
et_perso 4 -4; et_point 1 -1; et_pouf 7 -7; et_pour 6 -6; et_puis 6 -6; et_quara 6 -6; et_quatr 8 -8; et_quinz 6 -6
et_rebra 8 -8; et_repar 7 -7; et_rien 4 -4; et_sa 4 -4; et_sept 13 -13; et_sinon 1 -1; et_six 6 -6; et_t 1 -1
et_toujo 2 -2; et_tout 1 -1; et_toute 2 -2; et_treiz 1 -1; et_trent 4 -4; et_trois 6 -6; et_un 9 -9; et_une 14 -14
et_vingt 12 -12; et_voila 1 -1; et_w 2 -2; et_y 2 -2; et_zero 1 -1; etage 14 -14; etage_> 13 -13; etage_cinq 8 -8
etage_deux 6 -6; etage_et 10 -10; etage_il 8 -8; etage_on 2 -2; etage_porte 6 -6; etaie 4 -4; etaie_pris 4 -4
etais 4 -4; etais_chez 1 -1; etais_en 8 -8; etais_fache 4 -4; etais_remon 3 -3; etait 12 -12; etait_bon 6 -6
etait_charm 12 -12; etait_dix 6 -6; etait_gener 15 -15; etait_la 5 -5; etait_le 3 -3; etait_marc 1 -1
etait_vrai 3 -3; etape 7 -7; etape_> 7 -7; ete 8 -8; ete_adora 4 -4; ete_annul 8 -8; ete_arrac 11 -11
ete_chang 1 -1; ete_coupe 6 -6; ete_porte 6 -6; ete_posee 5 -5; ete_suppr 6 -6; ete_suspe 6 -6; ete_vite 9 -9
ete_vole 8 -8; etein 15 -15; etein_> 15 -15; etes 20 -20; etes_bien -2 2; etes_de 9 -9; etes_des 7 -7; etes_en 8 -8
etes_formi 6 -6; etes_idiot 6 -6; etes_incap 8 -8; etes_nuls 9 -9; etes_pas 9 -9; etes_plus 11 -11; etes_que 14 -14
etes_quelq 16 -16; etes_qui 7 -7; etes_tres 5 -5; etes_trop 9 -9; etes_un 21 -21; etes_une -19 19; etes_vraim 7 -7
ether 7 -7; ether_> 7 -7; etien 9 -9; etien_> 9 -9; etran 13 -13; etran_> 14 -14; etran_plus 3 -3; etre -15 15
etre_au 11 -11; etre_bien 8 -8; etre_furie 11 -11; etre_humai -17 17; etre_je 17 -17; etre_mis -12 12
etre_quatr 17 -17; etre_rappe -13 13; etre_six 7 -7; etre_trans -12 12; etre_vivan -8 8; etude 2 -2; etude_a 2 -2
eu 2 -2; eu_> 5 -5; eu_aucun 6 -6; eu_besoi 8 -8; eu_de 5 -5; eu_deux 6 -6; eu_hier -17 17; eu_l 1 -1; eu_le 7 -7
eu_quelq 21 -21; eu_tout 4 -4; eu_trois 5 -5; eu_un 19 -19; eu_une 19 -19; euh 10 -10; euh_06 6 -6; euh_88 7 -7
euh_> 23 -23; euh_allo 5 -5; euh_alors 5 -5; euh_aroba 4 -4; euh_atten 6 -6; euh_bah 4 -4; euh_ben 11 -11
euh_c 10 -10; euh_celia 6 -6; euh_conta 7 -7; euh_deux 8 -8; euh_donc 5 -5; euh_douze 5 -5; euh_duboi 5 -5
euh_elle 9 -9; euh_est 9 -9; euh_et 3 -3; euh_euh 21 -21; euh_fabre 4 -4; euh_gerar 5 -5; euh_j 11 -11; euh_je 5 -5
euh_l 4 -4; euh_la 7 -7; euh_laure 4 -4; euh_le 17 -17; euh_m 4 -4; euh_mon 4 -4; euh_nadia 3 -3; euh_non 7 -7
euh_orang 6 -6; euh_oui 10 -10; euh_pas 10 -10; euh_pedro 7 -7; euh_point 3 -3; euh_qu 4 -4; euh_quara 5 -5
euh_quoi 22 -22; euh_s -14 14; euh_soixa 1 -1; euh_tous 7 -7; euh_un -24 24; euh_une -10 10; euh_vingt 4 -4
euh_voila 10 -10; euh_vous 5 -5; euros 8 -8; euros_99 5 -5; euros_> 8 -8; euros_depui 3 -3; euros_par 7 -7
eva 10 -10; eva_longo 11 -11; eva_rossi 9 -9; evide 13 -13; evide_madam 7 -7; evide_que 10 -10; ex 5 -5
ex_femme 4 -4; ex_mari 6 -6; exact 19 -19; exact_> 17 -17; exact_c 6 -6; exact_ca 8 -8; exact_ce 12 -12
exact_nous 7 -7; exact_oui 3 -3; exact_pour 11 -11; exced 8 -8; exced_> 9 -9; exced_c 1 -1; excla 3 -3; excla_a 3 -3
excus 17 -17; excus_le 7 -7; excus_moi 17 -17; exige -10 10; exige_qu -14 14; exige_un -9 9; exion 3 -3
exion_est 3 -3; exist 3 -3; exist_encor 4 -4; exist_plus 2 -2; expli -13 13; expli_> -4 4; expli_la -9 9
expli_tout -8 8; explo 5 -5; explo_> 5 -5; f 6 -6; f_a 3 -3; f_aroba 2 -2; f_comme 2 -2; f_d 3 -3; f_e 7 -7
f_i 6 -6; f_o 8 -8; f_point 9 -9; f_r 8 -8; fabie 12 -12; fabie_zero 12 -12; fabre 14 -14; fabre_> 8 -8
fabre_a 4 -4; fabre_aroba 8 -8; fabre_avec 7 -7; fabre_cardi 8 -8; fabre_et 3 -3; fabre_euh 4 -4; fabre_l 4 -4
fabre_le 8 -8; fabre_tiret 3 -3; fabre_toitu 13 -13; fabri 5 -5; fabri_c 3 -3; fabri_duval 3 -3; fabri_est 7 -7
fabri_puis 3 -3; facad 2 -2; facad_du 2 -2; fache 11 -11; fache_> 8 -8; fache_la 4 -4; facil 14 -14; facil_> 10 -10
facil_a 5 -5; facon 14 -14; facon_> 9 -9; facon_vous 10 -10; facte 7 -7; facte_m 7 -7; factu 15 -15; factu_> 15 -15
factu_elle 4 -4; faibl 9 -9; faibl_> 10 -10; faibl_a 7 -7; faire 12 -12; faire_> 13 -13; faire_appel 5 -5
faire_avec 10 -10; faire_du 5 -5; faire_foutr 12 -12; faire_j 5 -5; faire_le 7 -7; faire_mais -9 9; faire_mes 5 -5
faire_moi 11 -11; faire_sans 6 -6; faire_ses 3 -3; faire_voir 7 -7; faire_vous 5 -5; fais 9 -9; fais_pour 8 -8
fais_tout 5 -5; faisa 4 -4; faisa_les 4 -4; fait 11 -11; fait_> 14 -14; fait_alors 1 -1; fait_aroba 8 -8
fait_au 5 -5; fait_beau 8 -8; fait_bip 5 -5; fait_c 7 -7; fait_ca 7 -7; fait_calme 3 -3; fait_ce 3 -3
fait_chier 10 -10; fait_comme 7 -7; fait_coupe 6 -6; fait_des 8 -8; fait_deux 8 -8; fait_dix -5 5; fait_et 2 -2
fait_exact 10 -10; fait_frisq 7 -7; fait_la 4 -4; fait_longt 2 -2; fait_maint 6 -6; fait_mais 1 -1; fait_mon 2 -2
fait_pas 4 -4; fait_peter 7 -7; fait_plus 6 -6; fait_quatr 7 -7; fait_rien 5 -5; fait_rire 5 -5; fait_saute 5 -5
fait_ses 2 -2; fait_si 5 -5; fait_tombe 3 -3; fait_toujo 2 -2; fait_trois 6 -6; fait_un 5 -5; fait_une -4 4
fait_vingt 6 -6; faite 10 -10; faite_aux 7 -7; faite_comme 6 -6; faite_donc 11 -11; faite_erreu 6 -6; faite_la 9 -9
faite_moi -8 8; faite_perdr 6 -6; faite_venir -21 21; faite_vite 8 -8; falla 9 -9; falla_chang 2 -2; falla_un 8 -8
famil 13 -13; famil_> 17 -17; famil_c 3 -3; famil_diman 2 -2; famil_guill 13 -13; famil_hein 4 -4; famil_point 7 -7
fan 5 -5; fan_aroba 3 -3; fan_ca 5 -5; fan_de 5 -5; fanny 13 -13; fanny_point 13 -13; fatig 4 -4; fatig_atten 4 -4
fatim 8 -8; fatim_el 8 -8; fatim_zerro 6 -6; fatou 5 -5; fatou_point 5 -5; faudr -6 6; faudr_bloqu 6 -6
faudr_l -7 7; faudr_que 11 -11; faudr_redem 8 -8; faure 3 -3; faure_aroba 3 -3; faure_f 2 -2; faure_zero 2 -2
faut 2 -2; faut_absol -9 9; faut_bloqu 8 -8; faut_chang 11 -11; faut_envoy 2 -2; faut_pas 8 -8; faut_patie 5 -5
faut_qu 11 -11; faut_que 6 -6; faut_quelq -17 17; faut_un -22 22; faut_une 16 -16; faut_voir 21 -21; faute 8 -8
faute_> 9 -9; faute_et 4 -4; fauve 16 -16; fauve_> 9 -9; fauve_chris 13 -13; fauve_f 3 -3; fauve_j 2 -2; faux 12 -12
faux_> 12 -12; faux_numer 6 -6; favor -7 7; favor_un -7 7; favre 7 -7; favre_aroba 9 -9; favre_avec 10 -10
favre_v 3 -3; felic 10 -10; felic_pour 10 -10; femme 13 -13; femme_> 13 -13; femme_a 1 -1; femme_c 1 -1
femme_dit 3 -3; femme_elle 10 -10; femme_en 12 -12; femme_et 4 -4; femme_la 1 -1; femme_s 10 -10; femme_trava 4 -4
femme_un 8 -8; fenet 8 -8; fenet_> 8 -8; ferme 9 -9; ferme_des 2 -2; ferme_la 20 -20; ferme_point 10 -10
ferme_ta 7 -7; ferna 16 -16; ferna_> 9 -9; ferna_avec 11 -11; ferna_rocha 7 -7; ferra 5 -5; ferra_comme 6 -6
ferra_je 1 -1; ferre 8 -8; ferre_deux 8 -8; fet 4 -4; fet_i 4 -4; fi 9 -9; fi_> 9 -9; fibra 3 -3; fibra_ottic 3 -3
fibre 10 -10; fibre_> 7 -7; fibre_a 6 -6; fibre_au 5 -5; fibre_elle 4 -4; fibre_est 9 -9; fibre_la 10 -10
fibre_profe 6 -6; fiche 12 -12; fiche_> 10 -10; fiche_de 12 -12; fichi 5 -5; fichi_> 5 -5; figur 8 -8
figur_vous 8 -8; fil -7 7; fil_> -12 12; fil_de 11 -11; fil_ne 5 -5; filai 2 -2; filai_donc 2 -2; fille 6 -6
fille_> 4 -4; fille_a 7 -7; fille_de 4 -4; fille_depui 5 -5; fille_est 4 -4; fille_et 3 -3; fille_hurle 3 -3
fille_m 3 -3; fille_me 8 -8; fille_ou 5 -5; fille_qui 9 -9; film 2 -2; film_est 3 -3; fils 7 -7; fils_> 6 -6
fils_a 8 -8; fils_celui 3 -3; fils_crie 1 -1; fils_de 4 -4; fils_est 9 -9; fils_excus 4 -4; fils_fait 2 -2
fils_m 5 -5; fils_ne 6 -6; fils_pas 9 -9; fils_qui 3 -3; fils_regar 5 -5; fils_sur 4 -4; fils_vient 11 -11
fils_zero 4 -4; fin 8 -8; fin_> 11 -11; fin_aroba 1 -1; fin_c 1 -1; fin_pas 5 -5; fin_point 2 -2; final 2 -2
final_non 9 -9; final_passe -15 15; fini 6 -6; fini_c 6 -6; finir 8 -8; finir_de 9 -9; finis 5 -5; finis_> 5 -5
finit 10 -10; finit_par 10 -10; fixe 10 -10; fixe_04 3 -3; fixe_> 13 -13; fixe_alors 5 -5; fixe_c 3 -3; fixe_ca 4 -4
fixe_de 5 -5; fixe_est 7 -7; fixe_et 4 -4; fixe_gresi 9 -9; fixe_le 10 -10; fixe_ne 5 -5; fixe_on 5 -5; fixe_ou 7 -7
fixe_que 2 -2; fixe_qui 3 -3; fixe_sonne 4 -4; fixe_un 5 -5; fixes 10 -10; fixes_> 7 -7; fixes_et 8 -8; fland 7 -7
fland_comme 7 -7; flemm 8 -8; flemm_de 8 -8; fleur 9 -9; fleur_aroba 7 -7; fleur_avec 10 -10; fleur_tiret 4 -4
floc 4 -4; floc_h 4 -4; flore 7 -7; flore_petit 8 -8; flore_point 6 -6; foch 7 -7; foch_> 7 -7; foi 7 -7
foi_oui 7 -7; fois 10 -10; fois_12 6 -6; fois_34 6 -6; fois_> 7 -7; fois_avec 7 -7; fois_c 9 -9; fois_ca 2 -2
fois_conti 8 -8; fois_en 6 -6; fois_et 4 -4; fois_le 7 -7; fois_meme 3 -3; fois_mon 2 -2; fois_oui 9 -9
fois_que 10 -10; fois_rien 5 -5; fois_sauf 3 -3; fois_sur 2 -2; fois_zero 4 -4; fonct 13 -13; fonct_> 9 -9
fonct_a 3 -3; fonct_c 4 -4; fonct_maint 10 -10; fonct_mais 4 -4; fonct_ni 3 -3; fonct_nicke 10 -10; fonct_pas 13 -13
fonct_plus 3 -3; fond 9 -9; fond_> 9 -9; fond_sur 7 -7; font 8 -8; font_quatr 8 -8; fonta 9 -9; fonta_c 9 -9
fonta_j 1 -1; forfa 5 -5; forfa_> 1 -1; forfa_mobil 5 -5; forfa_pour 5 -5; forge 6 -6; forge_> 6 -6; formi 9 -9
formi_> 9 -9; fort 14 -14; fort_mon 12 -12; fort_non 2 -2; fort_parce 10 -10; fort_sur 1 -1; fortn 4 -4
fortn_la 4 -4; fou 6 -6; fou_ce 6 -6; fourn 10 -10; fourn_> 10 -10; fourn_je 3 -3; fous 6 -6; fous_de 6 -6
fout 14 -14; fout_de 7 -7; fout_les 10 -10; fouta 10 -10; fouta_de 10 -10; foute 9 -9; foute_de 5 -5; foute_moi 7 -7
foutr 13 -13; foutr_> 12 -12; foutr_du 1 -1; fr 8 -8; fr_> 8 -8; fr_b 3 -3; fr_bonne 5 -5; fr_c 5 -5; fr_ca 2 -2
fr_comme 4 -4; fr_donc 5 -5; fr_ecole 4 -4; fr_euh 4 -4; fr_favre 10 -10; fr_hotma 2 -2; fr_je 2 -2; fr_le 4 -4
fr_lys 4 -4; fr_mais 2 -2; fr_moi 1 -1; fr_neuf 6 -6; fr_non 4 -4; fr_on 1 -1; fr_oui 4 -4; fr_pardo 7 -7
fr_pizza 6 -6; fr_tout 7 -7; fr_voila 5 -5; frais 10 -10; frais_> 10 -10; franc 16 -16; franc_> 13 -13; franc_c 6 -6
franc_et 2 -2; franc_il 6 -6; franc_je -13 13; franc_non 10 -10; franc_point 9 -9; franc_que 10 -10; free 13 -13
free_> 18 -18; free_laure 1 -1; free_point 6 -6; freju 6 -6; freju_> 6 -6; frere 10 -10; frere_> 9 -9
frere_je 11 -11; frere_plus 3 -3; frere_tout 8 -8; frero 9 -9; frero_> 9 -9; fri 8 -8; fri_non 8 -8; frigo 4 -4
frigo_> 4 -4; frisq 7 -7; frisq_mais 7 -7; fritu 6 -6; fritu_sur 6 -6; froma 8 -8; froma_trait 8 -8; frust 10 -10
frust_mais 10 -10; furax 7 -7; furax_> 7 -7; furie 14 -14; furie_> 13 -13; furie_contr 7 -7; furie_lui 4 -4; g 6 -6
g_a 2 -2; g_aroba 11 -11; g_comme 1 -1; g_e 8 -8; g_i 7 -7; g_li 2 -2; g_m 6 -6; g_mail 3 -3; g_o 3 -3; g_point 3 -3
g_t 4 -4; g_u 7 -7; gagno 9 -9; gagno_a 7 -7; gagno_de 9 -9; galer 5 -5; galer_> 5 -5; gall 8 -8; gall_> 9 -9
gall_aroba 10 -10; gall_en 2 -2; gall_tout 1 -1; galle 6 -6; galle_> 6 -6; galle_pardo 6 -6; gamin 4 -4
gamin_a 3 -3; gamin_qui 3 -3; gang 8 -8; gang_de 8 -8; garag 10 -10; garag_du 5 -5; garag_dupon 9 -9
garag_point 7 -7; garag_tiret 11 -11; garag_un 7 -7; garan 7 -7; garan_de 8 -8; garan_que 1 -1; garci 9 -9
garci_> 8 -8; garci_arrob 9 -9; garde 1 -1; garde_et 1 -1; gardi 4 -4; gardi_de 4 -4; gare 6 -6; gare_> 6 -6
garni 8 -8; garni_> 7 -7; garni_a 6 -6; gars -16 16; gars_> -2 2; gars_du -10 10; gars_la -16 16; gars_s -8 8
gasto 13 -13; gasto_arnau 8 -8; gasto_lagaf 9 -9; gauch 6 -6; gauch_> 6 -6; gauch_et 10 -10; gaudi 10 -10
gaudi_> 10 -10; gaull 7 -7; gaull_> 7 -7; gauth 5 -5; gauth_avec 6 -6; gauth_tout 2 -2; gege 8 -8; gege_enfin 8 -8
gemai 8 -8; gemai_point 8 -8; gendr 3 -3; gendr_qui 3 -3; gener 15 -15; gener_> 15 -15; genev 6 -6; genev_> 6 -6
genia 7 -7; genia_j 7 -7; genre -17 17; genre_je -17 17; gens 8 -8; gens_comme 3 -3; gens_des 7 -7; gens_me 10 -10
genti -4 4; genti_> 18 -18; genti_au 11 -11; genti_mais -6 6; genti_merci 10 -10; genti_trans -6 6; geoff 9 -9
geoff_de 9 -9; georg 2 -2; georg_avec 2 -2; georg_point 1 -1; gerar 8 -8; gerar_aroba 13 -13; gerar_euh 5 -5
gerar_lemai 10 -10; gerar_micha 7 -7; gerar_point 7 -7; gere 8 -8; gere_> 8 -8; germa 6 -6; germa_fabre 6 -6
ghisl 10 -10; ghisl_potie 10 -10; gille 7 -7; gille_enfin 4 -4; gille_tangu 4 -4; gille_under 9 -9; ginet 4 -4
ginet_lebru 4 -4; girar 12 -12; girar_> 10 -10; girar_aroba 6 -6; girar_at 7 -7; girar_avec 18 -18
girar_chez 10 -10; girar_g 7 -7; girar_sans 7 -7; gite 12 -12; gite_> 12 -12; giuli 9 -9; giuli_under 9 -9
glyci 11 -11; glyci_> 11 -11; gmail 9 -9; gmail_> 8 -8; gmail_c 3 -3; gmail_com 11 -11; gmail_donc 5 -5
gmail_non 8 -8; gmail_paule 9 -9; gmail_point 8 -8; go 8 -8; go_c 8 -8; goff 8 -8; goff_> 8 -8; goff_aroba 9 -9
goff_l 2 -2; gomes 3 -3; gomes_mais 3 -3; gomez 3 -3; gomez_g 3 -3; gonfl 15 -15; gonfl_> 11 -11; gonfl_serie 5 -5
good 14 -14; good_> 14 -14; grand 10 -10; grand_> 1 -1; grand_maxim 7 -7; grand_merci 7 -7; grand_monsi 7 -7
grand_n 8 -8; grand_pere 7 -7; grave 16 -16; grave_> 16 -16; grec 11 -11; grec_a 2 -2; grec_aroba 6 -6; grec_c 4 -4
grec_chauv 9 -9; grec_deux 6 -6; gresi 15 -15; gresi_> 14 -14; gresi_depui 9 -9; gresi_horri 10 -10
gresi_telle 6 -6; gresi_toujo 11 -11; grill 9 -9; grill_> 9 -9; gros 5 -5; gros_aroba 10 -10; gros_bonso 7 -7
gros_jaser -8 8; gros_je 5 -5; gros_voleu 5 -5; gros_zero 2 -2; group 6 -6; group_berna 4 -4; group_tiret 6 -6
gruye 8 -8; gruye_point 8 -8; gsm 6 -6; gsm_c 9 -9; gsm_n 5 -5; gsm_sans 6 -6; guade 4 -4; guade_> 5 -5
guade_zero 2 -2; guen 7 -7; guen_g 7 -7; gueri 5 -5; gueri_aroba 6 -6; gueri_c 7 -7; gueri_du 3 -3; gueri_et 1 -1
gueri_g 5 -5; gueri_je 5 -5; gueul 15 -15; gueul_> 11 -11; gueul_la 6 -6; guign 7 -7; guign_> 7 -7; guill 12 -12
guill_> 12 -12; gusta 7 -7; gusta_fland 7 -7; gwena 7 -7; gwena_le 7 -7; h 18 -18; h_> 14 -14; h_a 5 -5
h_aroba 6 -6; h_b 9 -9; h_devan 6 -6; h_e 7 -7; h_et 4 -4; h_i 3 -3; h_je 2 -2; h_lopez 4 -4; h_m 7 -7; h_n 2 -2
h_o 5 -5; h_paul 8 -8; h_point 7 -7; h_preno 7 -7; h_r 1 -1; h_u 6 -6; h_vidal 6 -6; habil 5 -5; habil_a 5 -5
habit 16 -16; habit_> 12 -12; habit_a 5 -5; habit_au 9 -9; habit_avec 10 -10; habit_avenu 6 -6; habit_la 17 -17
habit_oui 9 -9; habit_place 7 -7; habit_quatr 6 -6; habit_rue 7 -7; hache 7 -7; hache_> 7 -7; hadda 9 -9
hadda_> 9 -9; hadj 6 -6; hadj_h 6 -6; haine 10 -10; haine_> 10 -10; hamdi 1 -1; hamdi_h 1 -1; hamel 7 -7
hamel_comme 4 -4; hamel_h 7 -7; hamon 8 -8; hamon_> 8 -8; hamon_avec 8 -8; handi 19 -19; handi_> 19 -19; hardy 3 -3
hardy_h 3 -3; haut 3 -3; haut_celui 3 -3; haute 6 -6; haute_> 6 -6; haute_d 6 -6; he 3 -3; he_ben 3 -3; hein 11 -11
hein_> 11 -11; hein_danie 3 -3; hein_dis 3 -3; hein_gille 4 -4; hein_n 2 -2; hein_une 9 -9; hein_zero 1 -1
helas 14 -14; helas_> 11 -11; helas_c 7 -7; helas_non 7 -7; helen 9 -9; helen_march 10 -10; helen_point 8 -8
hello 9 -9; hello_aroba 9 -9; henri 7 -7; henri_at 6 -6; henri_girar 7 -7; henry 5 -5; henry_avec 5 -5; herau 5 -5
herau_01 5 -5; herna 5 -5; herna_h 5 -5; herve 8 -8; herve_le 8 -8; hesit 11 -11; hesit_> 11 -11; heu 2 -2
heu_l 2 -2; heure_> 3 -3; heure_alors 8 -8; heure_ce 4 -4; heure_et 6 -6; heure_mais 6 -6; heure_non 19 -19
heure_que -13 13; heure_trent 7 -7; hier 7 -7; hier_> 4 -4; hier_apres 10 -10; hier_chez 7 -7; hier_et 5 -5
hier_qui 7 -7; hier_soir 10 -10; histo 1 -1; histo_> -5 5; histo_est 10 -10; hmm 11 -11; hmm_> 11 -11; hoara 5 -5
hoara_h 5 -5; homme 9 -9; homme_> 9 -9; hondt 9 -9; hondt_> 9 -9; honne 5 -5; honne_des 5 -5; honte 16 -16
honte_> 17 -17; honte_ce 11 -11; honte_de 3 -3; honte_monsi 8 -8; honte_votre 9 -9; hop -11 11; hop_de 2 -2
hop_un -14 14; horri 10 -10; horri_sur 10 -10; hors 18 -18; hors_de 9 -9; hors_ligne 5 -5; hors_servi 14 -14
hospi -9 9; hospi_> 5 -5; hospi_il -9 9; hot 6 -6; hot_mail 6 -6; hotel 9 -9; hotel_> 10 -10; hotel_donc 2 -2
hotel_tiret 6 -6; hotli -9 9; hotli_en -9 9; hotma 6 -6; hotma_hein 6 -6; hotma_mais 1 -1; hotma_point 6 -6; hs 2 -2
hs_> 2 -2; huet 6 -6; huet_h 6 -6; hugo 12 -12; hugo_> 10 -10; hugo_a 7 -7; hugo_blanc 10 -10; hugo_je 4 -4
hugue 5 -5; hugue_avec 4 -4; hugue_bonne 6 -6; hui 7 -7; hui_> 8 -8; hui_c 1 -1; huit 9 -9; huit_> 9 -9
huit_ans 5 -5; huit_appar 6 -6; huit_aroba 6 -6; huit_cent 11 -11; huit_cents 9 -9; huit_cinqu 6 -6
huit_dans 16 -16; huit_dix 4 -4; huit_doubl 8 -8; huit_douze 3 -3; huit_en 4 -4; huit_et 2 -2; huit_euh 7 -7
huit_heure 14 -14; huit_huit 16 -16; huit_huita 5 -5; huit_j 3 -3; huit_ne 3 -3; huit_neuf 7 -7; huit_non 1 -1
huit_nonan 3 -3; huit_ordin 16 -16; huit_ou 9 -9; huit_poste 11 -11; huit_puis 4 -4; huit_quara 2 -2
huit_quato 3 -3; huit_quatr 4 -4; huit_quinz 2 -2; huit_seize 4 -4; huit_sept 9 -9; huit_septa 6 -6; huit_so 5 -5
huit_soixa 2 -2; huit_telep 5 -5; huit_trent 5 -5; huit_trois 4 -4; huit_un 3 -3; huit_vingt 8 -8; huit_zero 9 -9
huita 9 -9; huita_deux 4 -4; huita_et 5 -5; huita_neuf 5 -5; huita_poste 8 -8; huita_quatr 5 -5; humai -39 39
humai_> -28 28; humai_chez -8 8; humai_humai -9 9; humai_je -12 12; humai_maint -8 8; humai_pas -11 11
humai_prenn -9 9; humai_s -10 10; humai_vite -17 17; hurle 5 -5; hurle_parce 6 -6; hurle_qu 3 -3; husey 10 -10
husey_yilma 10 -10; i 8 -8; i_> 6 -6; i_a 6 -6; i_aroba 4 -4; i_au 4 -4; i_b 1 -1; i_c 6 -6; i_d 5 -5; i_deux 8 -8
i_e 5 -5; i_espac 5 -5; i_et 2 -2; i_grec 11 -11; i_l 5 -5; i_m 5 -5; i_n 5 -5; i_ni 4 -4; i_point 4 -4; i_r 9 -9
i_s 6 -6; i_speak -5 5; i_t 10 -10; i_v 5 -5; ia -10 10; ia_> -10 10; ici 13 -13; ici_> 8 -8; ici_carol 7 -7
ici_gerar 10 -10; ici_le 6 -6; ici_phili 9 -9; ici_sandr 7 -7; icitt 11 -11; icitt_> 11 -11; iclou 7 -7
iclou_point 7 -7; idee 8 -8; idee_> 8 -8; idee_c 3 -3; idee_du 7 -7; ident 9 -9; ident_> 9 -9; idiot 6 -6
idiot_tous 6 -6; idiot_vous 6 -6; igor 2 -2; igor_petro 2 -2; il -4 4; il_a 7 -7; il_accro 9 -9; il_appel 11 -11
il_dit 7 -7; il_est 9 -9; il_fait 14 -14; il_falla 9 -9; il_faudr 11 -11; il_faut 16 -16; il_joue 8 -8; il_lui 8 -8
il_m 8 -8; il_march 6 -6; il_me -10 10; il_n 1 -1; il_ne 8 -8; il_passe 7 -7; il_perd 2 -2; il_peut 5 -5
il_pleut 11 -11; il_possi -8 8; il_quelq -17 17; il_rentr 4 -4; il_reste 6 -6; il_s 8 -8; il_sembl 12 -12
il_tourn 9 -9; il_un -9 9; il_vient 7 -7; il_vous -4 4; il_y 9 -9; iles 11 -11; iles_> 7 -7; iles_vous 7 -7
ils 6 -6; ils_arriv 11 -11; ils_nous 3 -3; ils_ont 3 -3; ils_vont 3 -3; imbec 9 -9; imbec_> 9 -9; imei 5 -5
imei_c 5 -5; immed -11 11; immed_> -11 11; immeu 3 -3; immeu_n 3 -3; immob 11 -11; immob_> 11 -11; impas 6 -6
impas_des 6 -6; impec 16 -16; impec_> 6 -6; impec_au 9 -9; impec_ca 10 -10; impec_la 11 -11; impec_mais 5 -5
impec_merci 7 -7; impor -3 3; impor_je 4 -4; impor_quel 8 -8; impor_qui -11 11; impor_quoi 14 -14; impos 8 -8
impos_d 6 -6; impos_de 12 -12; impri 17 -17; impri_> 18 -18; impri_aussi 5 -5; impri_et 9 -9; impri_mais 6 -6
impri_resea 5 -5; impri_wifi 4 -4; inacc 11 -11; inacc_> 11 -11; inacc_au 2 -2; inadm 17 -17; inadm_> 9 -9
inadm_ca 3 -3; inadm_de 3 -3; inadm_inadm 6 -6; inadm_j 24 -24; inadm_vous 6 -6; incap 10 -10; incap_> 10 -10
incap_de 8 -8; incid 18 -18; incid_> 16 -16; incid_persi 7 -7; incom 7 -7; incom_depas 7 -7; incor 13 -13
incor_> 13 -13; indic 1 -1; indic_et 1 -1; ines 13 -13; ines_bouaz 5 -5; ines_hadda 9 -9; ines_tiret 4 -4
infir 1 -1; infir_de 1 -1; info 8 -8; info_aroba 8 -8; infor 12 -12; infor_> 18 -18; infor_a 7 -7; infor_c 3 -3
infor_de 7 -7; infor_qui 3 -3; injoi 4 -4; injoi_euh 4 -4; inqui 9 -9; inqui_> 9 -9; inscr 8 -8; inscr_lucas 8 -8
insta 24 -24; insta_> 16 -16; insta_c 2 -2; insta_je 3 -3; insta_la 11 -11; insta_non 7 -7; insta_s 15 -15
insup 14 -14; insup_> 15 -15; insup_a 7 -7; intel -7 7; intel_artif -7 7; inter 12 -12; inter_> 17 -17; inter_a 7 -7
inter_aussi 6 -6; inter_bug 7 -7; inter_c 7 -7; inter_ca 7 -7; inter_clign 4 -4; inter_compe -8 8; inter_dans 3 -3
inter_de 6 -6; inter_depui 6 -6; inter_dessu 1 -1; inter_du 7 -7; inter_est 10 -10; inter_et 7 -7; inter_humai -7 7
inter_il 5 -5; inter_impec 5 -5; inter_march 9 -9; inter_merci 5 -5; inter_mes 5 -5; inter_ne 3 -3; inter_ni 2 -2
inter_nicke 5 -5; inter_non 2 -2; inter_on 2 -2; inter_pas 8 -8; inter_point 7 -7; inter_prevu 6 -6; inter_qui 9 -9
inter_revie 6 -6; inter_toute 6 -6; inter_une 5 -5; intol 4 -4; intol_nous 4 -4; inuti 12 -12; inuti_> 11 -11
inuti_de 6 -6; io 8 -8; io_> 8 -8; ip 5 -5; ip_du 5 -5; ip_hors 5 -5; ipad 7 -7; ipad_et 6 -6; ipad_mon 8 -8
ipbx 6 -6; ipbx_ne 6 -6; iphon 9 -9; iphon_13 7 -7; iphon_> 7 -7; iphon_affic 9 -9; iphon_le 9 -9; iphon_mon 8 -8
ira 9 -9; ira_bien 8 -8; ira_comme 6 -6; isa 11 -11; isa_point 11 -11; isabe 9 -9; isabe_roux 9 -9; it 7 -7
it_> 7 -7; ivano 9 -9; ivano_> 9 -9; j 9 -9; j_ai 20 -20; j_aie -9 9; j_aime 3 -3; j_aimer -12 12; j_appel 7 -7
j_aroba 6 -6; j_arriv 6 -6; j_atten 25 -25; j_aurai 6 -6; j_avais 3 -3; j_b 1 -1; j_berna 3 -3; j_c 7 -7
j_dupon 9 -9; j_en -3 3; j_enten 10 -10; j_envoi 11 -11; j_essai 6 -6; j_etais 4 -4; j_exige -10 10; j_habit 12 -12
j_hesit 11 -11; j_m 9 -9; j_oubli 2 -2; j_ouvre 1 -1; j_p 6 -6; j_point 7 -7; j_utili 7 -7; j_veux -9 9
j_voudr -14 14; j_y 3 -3; jacqu 7 -7; jacqu_point 2 -2; jacqu_renar 7 -7; jacqu_tati 3 -3; jade 9 -9
jade_nguye 9 -9; jamai 13 -13; jamai_> 11 -11; jamai_avec 7 -7; jamai_chang 1 -1; jamai_chez 14 -14; jamai_du 6 -6
jamai_venu 1 -1; jamai_vu 4 -4; janvi 11 -11; janvi_> 11 -11; janvi_donc 6 -6; jardi 4 -4; jardi_> 1 -1
jardi_de 3 -3; jardi_tiret 8 -8; jaser -8 8; jaser_avec -8 8; jaure 6 -6; jaure_> 6 -6; jb 7 -7; jb_marti 7 -7
je 8 -8; je_appel 8 -8; je_branc 12 -12; je_capte 17 -17; je_casse 4 -4; je_cherc 13 -13; je_comme 7 -7
je_compo 6 -6; je_compr -10 10; je_compt 13 -13; je_confi 12 -12; je_conna 12 -12; je_crois 9 -9; je_croya 8 -8
je_decro 8 -8; je_deman -14 14; je_dirai 11 -11; je_dis 9 -9; je_discu -5 5; je_dois 10 -10; je_donne 13 -13
je_euh 4 -4; je_fais 9 -9; je_ferme 7 -7; je_gere 8 -8; je_je 6 -6; je_l 6 -6; je_le 7 -7; je_les 5 -5; je_lis 2 -2
je_lui 5 -5; je_m 4 -4; je_me 19 -19; je_monte 15 -15; je_n 5 -5; je_ne 1 -1; je_paie 5 -5; je_parla 9 -9
je_parle -3 3; je_pas 7 -7; je_passe 11 -11; je_patia 9 -9; je_paye 9 -9; je_pense 7 -7; je_perds 7 -7; je_pete 7 -7
je_peux -3 3; je_plais 8 -8; je_porte 8 -8; je_pourr 10 -10; je_prefe -5 5; je_prend -3 3; je_puiss -6 6
je_raccr -14 14; je_rappe 14 -14; je_rebra 6 -6; je_recla -5 5; je_recoi 10 -10; je_recom 3 -3; je_redem 8 -8
je_refle 6 -6; je_regar 15 -15; je_regre 11 -11; je_repet -4 4; je_repre 7 -7; je_resil 12 -12; je_reste 4 -4
je_revie 4 -4; je_rigol 9 -9; je_sache 13 -13; je_sais 14 -14; je_saura 2 -2; je_souha -19 19; je_suis 19 -19
je_suppo 17 -17; je_tele 4 -4; je_telep 4 -4; je_tombe -7 7; je_trans 9 -9; je_trava 10 -10; je_vais 7 -7
je_verif 14 -14; je_verra 8 -8; je_veux -19 19; je_viens 10 -10; je_vois 11 -11; je_voudr -12 12; je_voula 9 -9
je_vous 7 -7; jean 18 -18; jean_> 9 -9; jean_bapti 6 -6; jean_claud 10 -10; jean_dupon 12 -12; jean_jaure 6 -6
jean_lefeb 5 -5; jean_luc 4 -4; jean_marc 9 -9; jean_marie 8 -8; jean_miche 2 -2; jean_morea 11 -11; jean_mouli 7 -7
jean_phili 4 -4; jean_pierr 6 -6; jean_point 5 -5; jean_tiret 6 -6; jean_yves 8 -8; jeanm 4 -4; jeanm_en 4 -4
jeann 11 -11; jeann_avec 6 -6; jeann_morea 4 -4; jeann_wuyts 7 -7; jerom 1 -1; jerom_point 1 -1; jete 6 -6
jete_la 6 -6; jeu 1 -1; jeu_remar 1 -1; jeudi 6 -6; jeudi_entre 6 -6; jeune 11 -11; jeune_fille 5 -5
jeune_homme 9 -9; jeux 10 -10; jeux_en 9 -9; jeux_n 3 -3; jimai 3 -3; jimai_point 3 -3; jm 7 -7; jm_berna 7 -7
jo 11 -11; jo_aroba 13 -13; jo_point 11 -11; joao 7 -7; joao_da 7 -7; john 6 -6; john_dot 6 -6; joind -3 3
joind_> 17 -17; joind_au 14 -14; joind_entre 3 -3; joind_le -16 16; joind_ma 14 -14; joind_mes 8 -8; joind_sur 6 -6
joind_un -9 9; joint 6 -6; joint_ca 6 -6; jojo 3 -3; jojo_lapin 4 -4; joker 11 -11; joker_> 11 -11; joli 13 -13
joli_accen 13 -13; jose 8 -8; jose_manue 8 -8; joset 6 -6; joset_> 6 -6; josia 6 -6; josia_avec 8 -8
josia_josia 8 -8; josia_point 6 -6; josia_tiret 5 -5; joue -3 3; joue_avec -7 7; joue_bien 8 -8; joue_de 5 -5
jouer 6 -6; jouer_en 6 -6; jour 11 -11; jour_et 3 -3; jour_j 11 -11; jour_sur 9 -9; journ 14 -14; journ_> 5 -5
journ_a 9 -9; journ_de 1 -1; jours 11 -11; jours_> 12 -12; jours_ca 5 -5; jours_deja 6 -6; jours_que 5 -5
jours_y 5 -5; jsp 6 -6; jsp_pourq 6 -6; juill 6 -6; juill_> 6 -6; julie 14 -14; julie_> 11 -11; julie_carpe 9 -9
julie_da 8 -8; julie_le 8 -8; julie_morva 5 -5; julie_point 9 -9; julie_tiret 2 -2; jumea 1 -1; jumea_donc 1 -1
jure 6 -6; jure_> 6 -6; jure_j 4 -4; jusqu 8 -8; jusqu_ici 8 -8; juste 19 -19; juste_> 15 -15; juste_bip 5 -5
juste_combi 10 -10; juste_inter 7 -7; juste_la 7 -7; juste_le 9 -9; juste_les 10 -10; juste_mon 7 -7
juste_parle -12 12; juste_pour 2 -2; juste_que 12 -12; juste_savoi 6 -6; juste_un 10 -10; justi 9 -9
justi_point 9 -9; k 11 -11; k_> 7 -7; k_a 6 -6; k_aroba 9 -9; k_e 9 -9; k_huit 10 -10; k_i 6 -6; k_o 9 -9
k_point 8 -8; ka 4 -4; ka_fet 4 -4; kader 10 -10; kader_zero 10 -10; kamin 6 -6; kamin_k 6 -6; karim 11 -11
karim_belka 6 -6; karim_benal 9 -9; karim_point 5 -5; karin 11 -11; karin_> 11 -11; karin_k 3 -3; kaz 4 -4
kaz_mwen 4 -4; keita 8 -8; keita_k 8 -8; kergu 7 -7; kergu_comme 7 -7; kerle 5 -5; kerle_vingt 5 -5; kern 9 -9
kern_aroba 5 -5; kern_k 11 -11; kerou 2 -2; kerou_k 2 -2; kerve 10 -10; kerve_> 10 -10; kevin 14 -14; kevin_> 13 -13
kevin_desme 8 -8; kevin_fauve 2 -2; kevin_lopez 7 -7; kevin_point 4 -4; kevin_roux 9 -9; kevin_tiret 7 -7
kieff 9 -9; kieff_rolan 9 -9; klein 6 -6; klein_aroba 6 -6; kovac 8 -8; kovac_k 8 -8; kowal 9 -9; kowal_k 9 -9
kylia 3 -3; kylia_attac 3 -3; l 7 -7; l_> 10 -10; l_a 3 -3; l_abbe 5 -5; l_acces 2 -2; l_accue 8 -8; l_actri 5 -5
l_adais 3 -3; l_admin 8 -8; l_adres 6 -6; l_adsl 8 -8; l_agenc 7 -7; l_agent 7 -7; l_ai 7 -7; l_air 13 -13
l_alarm 11 -11; l_an 7 -7; l_ancie 8 -8; l_anima 7 -7; l_annee 5 -5; l_appar 7 -7; l_appel 7 -7; l_arbre 8 -8
l_aroba 5 -5; l_arret 6 -6; l_assis 1 -1; l_ateli 5 -5; l_autre 14 -14; l_avez 12 -12; l_avion -7 7; l_avoir 3 -3
l_c 8 -8; l_comme 4 -4; l_donc 7 -7; l_e 10 -10; l_echo 3 -3; l_ecole 7 -7; l_ecout 7 -7; l_ecran 6 -6; l_ecriv 7 -7
l_en 2 -2; l_ensem 8 -8; l_enten 7 -7; l_entre 8 -8; l_envoi 7 -7; l_envoy 6 -6; l_epell 4 -4; l_equip 16 -16
l_et 6 -6; l_etage 8 -8; l_etran 14 -14; l_fabre 4 -4; l_herau 5 -5; l_heure -6 6; l_hospi 5 -5; l_hotel 2 -2
l_i 4 -4; l_immeu 3 -3; l_impri 13 -13; l_incid 9 -9; l_indic 1 -1; l_infor 3 -3; l_insta 7 -7; l_inter 7 -7
l_ipbx 6 -6; l_k 6 -6; l_m 6 -6; l_mon 3 -3; l_o 5 -5; l_oblig -7 7; l_open 9 -9; l_opera 10 -10; l_orage 1 -1
l_ordi 11 -11; l_ordin 10 -10; l_ordre 9 -9; l_oreil 6 -6; l_point 4 -4; l_puis 3 -3; l_t 4 -4; l_un -4 4
l_under 3 -3; l_v 6 -6; la 8 -8; la_4g 7 -7; la_5g 9 -9; la_> 14 -14; la_atten 6 -6; la_banqu 5 -5; la_bas 12 -12
la_boite 11 -11; la_bonne 2 -2; la_boula 6 -6; la_bouti 6 -6; la_box 9 -9; la_c 7 -7; la_ca 5 -5; la_cabin 16 -16
la_caja 4 -4; la_camer 3 -3; la_campa 6 -6; la_carte 3 -3; la_casqu 11 -11; la_catas 4 -4; la_chamb 7 -7
la_cherc 5 -5; la_chora 2 -2; la_cinqu 18 -18; la_clien -11 11; la_commu 12 -12; la_compt 5 -5; la_con 9 -9
la_conna 10 -10; la_conne 11 -11; la_conse 14 -14; la_conso 10 -10; la_coupu 3 -3; la_cuisi 7 -7; la_dame -10 10
la_dedan -10 10; la_derni 7 -7; la_dessu 1 -1; la_deux 12 -12; la_deuxi 8 -8; la_dire 1 -1; la_direc 5 -5
la_dis 3 -3; la_douza 7 -7; la_facad 2 -2; la_factu 5 -5; la_famil 1 -1; la_faute 9 -9; la_fenet 8 -8; la_ferme 2 -2
la_fibra 3 -3; la_fibre 8 -8; la_fin 8 -8; la_finir 9 -9; la_fritu 6 -6; la_gare 6 -6; la_guade 2 -2
la_haine 10 -10; la_hotli -9 9; la_il 9 -9; la_j 4 -4; la_je 5 -5; la_journ 5 -5; la_l 3 -3; la_la 4 -4
la_laten 3 -3; la_le 10 -10; la_lettr 7 -7; la_ligne 5 -5; la_liseu 3 -3; la_liste 8 -8; la_live 4 -4; la_louch 7 -7
la_lumie 11 -11; la_machi 1 -1; la_magas 6 -6; la_main 7 -7; la_mairi 17 -17; la_maiso 9 -9; la_manip 4 -4
la_marqu 15 -15; la_merde 8 -8; la_messa 5 -5; la_minut -14 14; la_miser 4 -4; la_moind 8 -8; la_moiti 18 -18
la_monta 7 -7; la_non 6 -6; la_noter 3 -3; la_nouve 4 -4; la_nuit -6 6; la_oui 12 -12; la_page 14 -14; la_paix 6 -6
la_panne 11 -11; la_parce 1 -1; la_paroi 2 -2; la_passe -7 7; la_peine 24 -24; la_perso 8 -8; la_petit 3 -3
la_photo 7 -7; la_pizza 6 -6; la_pluie 9 -9; la_plupa 13 -13; la_porte 14 -14; la_poste 5 -5; la_premi 5 -5
la_presi 2 -2; la_prise 12 -12; la_quest 5 -5; la_repub 9 -9; la_resid 11 -11; la_retra 1 -1; la_reuni 5 -5
la_route 3 -3; la_rue 5 -5; la_salle 8 -8; la_semai 14 -14; la_serre 6 -6; la_seule 7 -7; la_sienn 1 -1
la_situa -9 9; la_socie 10 -10; la_soire 3 -3; la_sonne 6 -6; la_suite 8 -8; la_switc 9 -9; la_synch 12 -12
la_table 12 -12; la_techn -16 16; la_tele 10 -10; la_telep 5 -5; la_telev 6 -6; la_tete 9 -9; la_thune 5 -5
la_tiret 10 -10; la_titul 16 -16; la_tonal 7 -7; la_tour 11 -11; la_trois 7 -7; la_un -9 9; la_video 8 -8
la_vieil 6 -6; la_ville 2 -2; la_vite -13 13; la_voisi 5 -5; la_voitu 6 -6; la_voix 10 -10; la_vraie 7 -7
la_wifi 11 -11; labbe 5 -5; labbe_en 5 -5; lac 6 -6; lac_en 5 -5; lac_point 5 -5; lache 5 -5; lache_> 5 -5
lache_avec 5 -5; lacom 12 -12; lacom_> 8 -8; lacom_en 7 -7; lacom_marie 9 -9; lacro 10 -10; lacro_> 10 -10
lafab 9 -9; lafab_point 9 -9; lag 10 -10; lag_> 9 -9; lag_de 5 -5; lag_un 10 -10; lagaf 9 -9; lagaf_> 9 -9
laiss 13 -13; laiss_> 11 -11; laiss_ca 2 -2; laiss_la 9 -9; laiss_moi -6 6; laiss_tombe 7 -7; laiss_un 13 -13
lambe 10 -10; lambe_> 10 -10; lambe_a 6 -6; lambe_aroba 4 -4; lambe_du 6 -6; lamen 9 -9; lamen_et 9 -9; lamot 7 -7
lamot_avec 7 -7; lampe 6 -6; lampe_je 6 -6; lance 8 -8; lance_c 8 -8; lang 9 -9; lang_> 9 -9; lapin 4 -4
lapin_tout 4 -4; lapos 11 -11; lapos_net 7 -7; lapos_point 6 -6; lapto 7 -7; lapto_et 7 -7; laque 8 -8
laque_perso 8 -8; laten 3 -3; laten_est 3 -3; laura 10 -10; laura_point 10 -10; laure 15 -15; laure_aroba 4 -4
laure_bouch 11 -11; laure_euh 4 -4; laure_fabre 9 -9; laure_gaudi 10 -10; laure_mon 7 -7; laure_poing 8 -8
laure_point 7 -7; laure_tiret 5 -5; lausa 7 -7; lausa_> 7 -7; laver 7 -7; laver_qui 7 -7; le 5 -5; le_01 6 -6
le_02 3 -3; le_06 5 -5; le_09 8 -8; le_12 6 -6; le_14 6 -6; le_15 11 -11; le_2 3 -3; le_3900 4 -4; le_4 2 -2
le_8 7 -7; le_a 8 -8; le_au 8 -8; le_bazar 11 -11; le_bihan 9 -9; le_boiti 5 -5; le_bol 8 -8; le_bon 15 -15
le_borde 7 -7; le_bouch 3 -3; le_bouto 18 -18; le_box 6 -6; le_bras 7 -7; le_breto 13 -13; le_brico 6 -6
le_bris 9 -9; le_burea 9 -9; le_c 1 -1; le_cabin 6 -6; le_cabla 5 -5; le_cable 8 -8; le_caiss 3 -3; le_campi 10 -10
le_canal 2 -2; le_carne 1 -1; le_cas 13 -13; le_chale 3 -3; le_chant 4 -4; le_chat 10 -10; le_chef -9 9
le_cherc 4 -4; le_chien 9 -9; le_chiff 6 -6; le_code 13 -13; le_combi 10 -10; le_commu 8 -8; le_compt 2 -2
le_confi 7 -7; le_conna 7 -7; le_conse 27 -27; le_conta 4 -4; le_conte 5 -5; le_contr 8 -8; le_coup 1 -1
le_coura 12 -12; le_courr 9 -9; le_cul 8 -8; le_cyclo 5 -5; le_debit 8 -8; le_debut 6 -6; le_dessi 4 -4
le_deux 6 -6; le_dirai 3 -3; le_dire 15 -15; le_direc 17 -17; le_dis 7 -7; le_donne 2 -2; le_dos 11 -11
le_dossi 10 -10; le_douze 1 -1; le_facte 7 -7; le_faire 12 -12; le_fil 11 -11; le_film 3 -3; le_fils 4 -4
le_finis 5 -5; le_fixe 5 -5; le_floc 4 -4; le_franc 10 -10; le_frigo 4 -4; le_gall 8 -8; le_gardi 4 -4; le_gars 7 -7
le_goff 8 -8; le_jeu 1 -1; le_jour 3 -3; le_lampe 6 -6; le_le 6 -6; le_lien 7 -7; le_mac 9 -9; le_magas 3 -3
le_mail 2 -2; le_mari 4 -4; le_matin 9 -9; le_mauva 3 -3; le_meme 10 -10; le_messa 4 -4; le_metie 8 -8; le_mien 4 -4
le_mille 10 -10; le_mobil 4 -4; le_modem 11 -11; le_moine 7 -7; le_moins 18 -18; le_mois 2 -2; le_momen 10 -10
le_monde 10 -10; le_monsi 16 -16; le_mot 3 -3; le_netfl 9 -9; le_nom 10 -10; le_nouve 5 -5; le_numer 8 -8; le_o 3 -3
le_passa 13 -13; le_pc 4 -4; le_petit 5 -5; le_pilot 4 -4; le_placa 12 -12; le_playe 12 -12; le_point 9 -9
le_porta 3 -3; le_poste 3 -3; le_premi 8 -8; le_prend 10 -10; le_preno 9 -9; le_probl 8 -8; le_profe 2 -2
le_quara 5 -5; le_quart 6 -6; le_rappe 9 -9; le_redem 3 -3; le_rende 14 -14; le_renvo 5 -5; le_repar 6 -6
le_repet 10 -10; le_repon 13 -13; le_resea 11 -11; le_respo -2 2; le_resta 7 -7; le_reste 4 -4; le_retro 2 -2
le_robot -1 1; le_route 10 -10; le_rue 9 -9; le_salon 11 -11; le_sav -7 7; le_scann 9 -9; le_serve 7 -7
le_servi -11 11; le_sien 6 -6; le_signa 10 -10; le_silen 9 -9; le_site 5 -5; le_six 2 -2; le_soir 7 -7
le_son 10 -10; le_souci 7 -7; le_stand -10 10; le_sud 5 -5; le_suppo -14 14; le_switc 9 -9; le_techn 7 -7
le_telep 17 -17; le_temps -3 3; le_termi 6 -6; le_therm 9 -9; le_ticke 5 -5; le_tiret 8 -8; le_titul 6 -6
le_toit 10 -10; le_tpe 16 -16; le_trafi 5 -5; le_trois 11 -11; le_under 9 -9; le_verif 9 -9; le_vide 8 -8
le_villa 3 -3; le_vingt 5 -5; le_voyan 8 -8; le_vpn 6 -6; le_web 2 -2; le_wifi 10 -10; le_zero -6 6; lea 10 -10
lea_aroba 10 -10; lea_point 7 -7; lea_tiret 7 -7; lebla 8 -8; lebla_point 8 -8; lebru 4 -4; lebru_> 4 -4; lecle 6 -6
lecle_> 5 -5; lecle_avec 7 -7; leduc 4 -4; leduc_aroba 4 -4; lefeb 7 -7; lefeb_> 7 -7; lefeb_l 5 -5; lefev 17 -17
lefev_> 12 -12; lefev_aroba 8 -8; lefev_l 8 -8; lefor 10 -10; lefor_> 10 -10; lefor_et 6 -6; lefor_l 8 -8
leger 8 -8; leger_> 8 -8; lemai 19 -19; lemai_> 14 -14; lemai_aroba 7 -7; lemai_cardi 8 -8; lemai_et 8 -8
lemoi 14 -14; lemoi_> 13 -13; lemoi_c 5 -5; lemoi_euh 7 -7; lenoi 8 -8; lenoi_de 9 -9; lenoi_point 5 -5; lent 14 -14
lent_> 15 -15; lent_les 3 -3; lente 14 -14; lente_> 14 -14; lente_chez 6 -6; leon 11 -11; leon_six 11 -11
leque 10 -10; leque_je 8 -8; leque_que 8 -8; leroy 9 -9; leroy_aroba 7 -7; leroy_du 7 -7; leroy_en 7 -7; les 8 -8
les_ai 5 -5; les_amis 5 -5; les_ampou 8 -8; les_appar 11 -11; les_appel 9 -9; les_autre 3 -3; les_borne 11 -11
les_bots -10 10; les_bouch 4 -4; les_boule 10 -10; les_caiss 6 -6; les_camer 1 -1; les_capte 6 -6; les_chiff 5 -5
les_cinq 2 -2; les_clien 3 -3; les_commu 7 -7; les_dix 9 -9; les_douze 6 -6; les_ecran 1 -1; les_enfan 8 -8
les_esse 3 -3; les_gens 7 -7; les_glyci 11 -11; les_huit 3 -3; les_iles 7 -7; les_jardi 3 -3; les_jeux 9 -9
les_jours 6 -6; les_ligne 5 -5; les_machi -13 13; les_messa 8 -8; les_morea 1 -1; les_nerfs 6 -6; les_pages 4 -4
les_petit 11 -11; les_plomb 7 -7; les_poste 6 -6; les_quart 4 -4; les_quatr 15 -15; les_quinz 4 -4; les_robot -4 4
les_sms 10 -10; les_techn 6 -6; les_telec 8 -8; les_texto 8 -8; les_tiret 9 -9; les_trava 4 -4; les_trois 10 -10
les_video 9 -9; les_vingt 6 -6; les_visio 3 -3; les_vois 6 -6; les_voyan 6 -6; les_yeux 10 -10; let 8 -8; let_s 8 -8
lettr 5 -5; lettr_> 6 -6; lettr_aroba 2 -2; lettr_f 2 -2; lettr_j 2 -2; lettr_k 9 -9; lettr_o 6 -6; lettr_p 7 -7
leurs 5 -5; leurs_trucs 5 -5; levy 7 -7; levy_l 7 -7; li 8 -8; li_na 8 -8; li_wei 2 -2; liais 6 -6; liais_fibre 6 -6
liber 9 -9; liber_point 9 -9; libre -9 9; libre_je -9 9; liege 7 -7; liege_moi 7 -7; liege_qui 4 -4; lien 9 -9
lien_est 7 -7; lien_sdsl 8 -8; ligne 7 -7; ligne_a 7 -7; ligne_avec 8 -8; ligne_ca 9 -9; ligne_demai 7 -7
ligne_depui 1 -1; ligne_direc 14 -14; ligne_du 5 -5; ligne_est 8 -8; ligne_et 2 -2; ligne_fixe 5 -5
ligne_gresi 6 -6; ligne_maint -7 7; ligne_mobil 6 -6; ligne_on 6 -6; ligne_pro 4 -4; ligne_qui 9 -9
ligne_remar 10 -10; ligne_telep 2 -2; ligne_y 3 -3; lilas 11 -11; lilas_> 11 -11; lilas_point 8 -8; lili 9 -9
lili_point 9 -9; limog 7 -7; limog_> 7 -7; lis 1 -1; lis_sur 1 -1; liseu 5 -5; liseu_> 6 -6; liseu_de 3 -3
liste 8 -8; liste_> 8 -8; live 7 -7; live_box 4 -4; live_point 7 -7; locat 6 -6; locat_> 6 -6; loic 7 -7
loic_point 7 -7; loin 14 -14; loin_amran 6 -6; loin_de 14 -14; lol 7 -7; lol_> 7 -7; lola 10 -10; lola_aroba 10 -10
lomba 9 -9; lomba_lambe 9 -9; long 1 -1; long_soixa 1 -1; longo 11 -11; longo_> 11 -11; longs 8 -8; longs_> 8 -8
longt 5 -5; longt_> 5 -5; longt_que 2 -2; lopez 15 -15; lopez_> 13 -13; lopez_aroba 6 -6; lopez_avec 9 -9
lopez_marie 6 -6; lopez_quatr 3 -3; lopez_tout 4 -4; louch 7 -7; louch_> 7 -7; louis 14 -14; louis_> 9 -9
louis_aroba 2 -2; louis_perra 6 -6; louis_tout 2 -2; luc 7 -7; luc_gagno 9 -9; luc_morea 4 -4; luc_point 6 -6
luc_tiret 8 -8; lucas 8 -8; lucas_fabre 8 -8; lucas_le 4 -4; lucas_point 9 -9; luce 8 -8; luce_tout 8 -8; lucie 9 -9
lucie_aroba 5 -5; lucie_charp 6 -6; lucie_perro 5 -5; lucie_point 7 -7; lucie_quatr 3 -3; lucie_soixa 11 -11
lucie_tiret 8 -8; lucie_tout 3 -3; ludiv 16 -16; ludiv_> 9 -9; ludiv_de 10 -10; ludiv_hamel 4 -4; ludo 6 -6
ludo_aroba 6 -6; ludov 8 -8; ludov_ludov 8 -8; ludov_maill 8 -8; lui -4 4; lui_> 11 -11; lui_a 8 -8; lui_aussi 4 -4
lui_deman 5 -5; lui_expli -12 12; lui_il 8 -8; lui_meme 12 -12; lulu 2 -2; lulu_aroba 2 -2; lumie 11 -11
lumie_> 4 -4; lumie_clign 11 -11; lumie_est 9 -9; lumie_que 10 -10; lumie_reste 9 -9; lundi 15 -15; lundi_> 10 -10
lundi_derni 10 -10; lunet 4 -4; lunet_> 5 -5; lunet_voila 1 -1; lyon 9 -9; lyon_> 10 -10; lyon_en 3 -3
lyon_maint 3 -3; lyon_point 7 -7; lys 4 -4; lys_aroba 4 -4; lys_avec 4 -4; m 9 -9; m_a 24 -24; m_adres -17 17
m_aide 9 -9; m_aider 11 -11; m_appel 8 -8; m_aroba 10 -10; m_arran 5 -5; m_aurez -9 9; m_avez 8 -8; m_aviez 1 -1
m_c 8 -8; m_clair 2 -2; m_d 1 -1; m_e 6 -6; m_echap 6 -6; m_ecout -5 5; m_ecrir 2 -2; m_ecriv 1 -1; m_embet 7 -7
m_en 9 -9; m_enerv 15 -15; m_enten 14 -14; m_entre -13 13; m_envoi 1 -1; m_envoy 8 -8; m_faure 2 -2; m_fi 9 -9
m_gauth 2 -2; m_h 4 -4; m_i 6 -6; m_inqui 9 -9; m_inter 7 -7; m_m 5 -5; m_o 11 -11; m_p 7 -7; m_point 6 -6; m_r 7 -7
m_servi 6 -6; m_t 2 -2; m_tiret 12 -12; m_x 6 -6; ma 16 -16; ma_belle 3 -3; ma_blond 7 -7; ma_boite 5 -5
ma_box 6 -6; ma_carte 9 -9; ma_chamb 9 -9; ma_claqu 9 -9; ma_colle 11 -11; ma_conna 11 -11; ma_conne 6 -6
ma_conse 12 -12; ma_conso 8 -8; ma_date 5 -5; ma_factu 15 -15; ma_famil 16 -16; ma_femme 13 -13; ma_fiche 10 -10
ma_fille 6 -6; ma_foi 7 -7; ma_gueul 6 -6; ma_ligne 7 -7; ma_liseu 6 -6; ma_maitr 9 -9; ma_maman -4 4; ma_mere 6 -6
ma_messa 11 -11; ma_meuf 1 -1; ma_montr 8 -8; ma_nouve 4 -4; ma_petit 5 -5; ma_play 10 -10; ma_prise 7 -7
ma_refer 4 -4; ma_secre 7 -7; ma_sim 10 -10; ma_soeur 6 -6; ma_table 10 -10; ma_tete 10 -10; ma_voisi 6 -6; mac 8 -8
mac_et 8 -8; mac_point 8 -8; macbo 8 -8; macbo_> 7 -7; macbo_mon 8 -8; machi -17 17; machi_> -1 1; machi_a 9 -9
machi_ca -6 6; machi_de 7 -7; machi_envir 12 -12; machi_est 18 -18; machi_j -8 8; machi_je -17 17; machi_moi -8 8
machi_passe -8 8; machi_y -14 14; madam 15 -15; madam_> 6 -6; madam_besna 4 -4; madam_c 1 -1; madam_colas 5 -5
madam_da 13 -13; madam_dupon 3 -3; madam_dupui 7 -7; madam_fauve 7 -7; madam_germa 6 -6; madam_je 5 -5
madam_lefeb 7 -7; madam_lefev 8 -8; madam_lemai 4 -4; madam_lemoi 4 -4; madam_merci 4 -4; madam_nguye 11 -11
madam_petit 5 -5; madam_que 6 -6; madam_saint 13 -13; madam_tremb 8 -8; madam_veuve 9 -9; madem 9 -9
madem_ines 5 -5; madem_rouss 9 -9; maell 10 -10; maell_kerve 10 -10; magas 13 -13; magas_> 15 -15; magas_de 6 -6
magas_en 2 -2; magas_les 6 -6; magas_m 7 -7; magas_sont 1 -1; mai 3 -3; mai_pour 3 -3; mail 20 -20; mail_> 19 -19
mail_c 2 -2; mail_ce 5 -5; mail_de 2 -2; mail_desol 3 -3; mail_et 4 -4; mail_euh 2 -2; mail_je 3 -3; mail_mais 4 -4
mail_mon 1 -1; mail_oblig 16 -16; mail_orang 5 -5; mail_point 4 -4; mail_que 8 -8; mail_vous 2 -2; maill 8 -8
maill_> 8 -8; maill_ludov 8 -8; mails 11 -11; mails_> 4 -4; mails_arriv 13 -13; mails_au 3 -3; main 7 -7
main_> 7 -7; maint -12 12; maint_> -7 7; maint_au -8 8; maint_avec 6 -6; maint_c 3 -3; maint_ca 4 -4; maint_il 6 -6
maint_je -6 6; maint_oui 19 -19; maint_tout 4 -4; maint_trois 6 -6; mairi 16 -16; mairi_> 9 -9; mairi_a 13 -13
mairi_aroba 4 -4; mairi_de 5 -5; mairi_tiret 8 -8; mais 2 -2; mais_a -21 21; mais_allo 5 -5; mais_alors 1 -1
mais_bien 7 -7; mais_bon 10 -10; mais_c 8 -8; mais_ca 10 -10; mais_ce -9 9; mais_chez 7 -7; mais_des 8 -8
mais_deux 17 -17; mais_devan 2 -2; mais_ecout 15 -15; mais_elle 3 -3; mais_en 6 -6; mais_fan 5 -5; mais_il 3 -3
mais_inter 5 -5; mais_j -4 4; mais_je 2 -2; mais_jean 2 -2; mais_juste 2 -2; mais_la 9 -9; mais_le 3 -3
mais_maint 15 -15; mais_merde 9 -9; mais_mes 6 -6; mais_moi -2 2; mais_netfl 1 -1; mais_non 11 -11; mais_on 7 -7
mais_oui 9 -9; mais_pas 11 -11; mais_passe -15 15; mais_pour 4 -4; mais_prene 4 -4; mais_quand 6 -6; mais_quara 6 -6
mais_quel 12 -12; mais_quell 7 -7; mais_quelq -11 11; mais_rien 8 -8; mais_serie 10 -10; mais_soixa 4 -4
mais_sur 6 -6; mais_une 6 -6; mais_votre 4 -4; mais_vous 15 -15; mais_y 5 -5; maiso 8 -8; maiso_> 11 -11
maiso_celui 5 -5; maiso_et 5 -5; maiso_il 5 -5; maiso_je 8 -8; maiso_on 2 -2; maiso_ou 10 -10; maiso_y 1 -1
maitr 10 -10; maitr_bonne 6 -6; maitr_dit 9 -9; maitr_sandr 12 -12; mal 10 -10; mal_> 8 -8; mal_a 7 -7; mal_d 7 -7
mal_de 6 -6; mal_honne 5 -5; mal_mes 5 -5; malad 4 -4; malad_sur 4 -4; malhe 12 -12; malhe_> 7 -7; malhe_oui 14 -14
malle 12 -12; malle_deux 12 -12; mamad 17 -17; mamad_diall 8 -8; mamad_diop 9 -9; mamad_traor 7 -7; maman -4 4
maman_elle 11 -11; maman_qui -9 9; mamie 11 -11; mamie_colet 10 -10; mamie_soixa 10 -10; manch 1 -1; manch_> 1 -1
mange 8 -8; mange_> 8 -8; manip 4 -4; manip_mais 4 -4; manon 8 -8; manon_delac 8 -8; mans 6 -6; mans_aroba 6 -6
manue 8 -8; manue_garci 8 -8; mar 8 -8; mar_tin 8 -8; marai 6 -6; marai_a 6 -6; marc 14 -14; marc_antoi 8 -8
marc_aroba 7 -7; marc_le 4 -4; marc_lenoi 9 -9; marc_pasqu 6 -6; marc_petit 6 -6; marc_point 8 -8; marc_tiret 5 -5
marc_villa 1 -1; march 15 -15; march_> 13 -13; march_a 5 -5; march_concl 10 -10; march_dans 6 -6; march_de 17 -17
march_depui 4 -4; march_deux 8 -8; march_et 8 -8; march_euh 10 -10; march_jamai 7 -7; march_mais 4 -4
march_merci 6 -6; march_nicke 4 -4; march_pas 8 -8; march_plus 8 -8; march_pour 7 -7; march_qu 5 -5
march_toujo 4 -4; march_trent 8 -8; mardi 14 -14; mardi_> 12 -12; mardi_au 2 -2; mardi_et 7 -7; mardi_il 2 -2
mardi_une 6 -6; mari 14 -14; mari_> 18 -18; mari_chant 1 -1; mari_conna 7 -7; mari_est 12 -12; mari_il 2 -2
mari_le 5 -5; mari_me 2 -2; mari_patri 2 -2; mari_qui 9 -9; mari_vu 2 -2; maria 10 -10; maria_aroba 3 -3
maria_ferna 9 -9; marie 17 -17; marie_> 8 -8; marie_aroba 7 -7; marie_chris 11 -11; marie_clair 4 -4
marie_galle 6 -6; marie_lambe 11 -11; marie_le 10 -10; marie_point 6 -6; marie_there 7 -7; marie_tiret 4 -4
marie_under 6 -6; marin 9 -9; marin_aroba 9 -9; marin_galle 6 -6; marin_sans 6 -6; marit 5 -5; marit_> 5 -5
mariu 4 -4; mariu_treiz 4 -4; marqu 17 -17; marqu_madam 7 -7; marqu_sorti 15 -15; marra 10 -10; marra_> 10 -10
marra_ca 7 -7; marre -4 4; marre_> 17 -17; marre_de -8 8; marre_des -12 12; mars 7 -7; mars_> 7 -7; marse 7 -7
marse_> 7 -7; marse_zero 3 -3; marte 8 -8; marte_aroba 8 -8; marte_tout 8 -8; marti 15 -15; marti_> 15 -15
marti_aroba 8 -8; marti_c 2 -2; marti_chez 10 -10; marti_lecle 7 -7; marti_m 6 -6; marti_mais 2 -2; marti_nom 8 -8
marti_pierr 11 -11; marti_point 9 -9; marti_sans 6 -6; marti_soixa 7 -7; marti_tiret 9 -9; marty 8 -8; marty_a 8 -8
mary 9 -9; mary_> 7 -7; mary_smith 10 -10; masqu 9 -9; masqu_lol 7 -7; masqu_norma 14 -14; masso 3 -3; masso_a 4 -4
masso_aroba 4 -4; mat 8 -8; mat_point 8 -8; mathi 9 -9; mathi_royer 9 -9; matin 15 -15; matin_> 15 -15
matin_de 5 -5; matin_j 3 -3; matin_le 10 -10; matin_trois 4 -4; matin_une 7 -7; matin_vous 5 -5; matin_y 2 -2
matth 7 -7; matth_avec 7 -7; maudi 4 -4; maudi_> 4 -4; mauva 9 -9; mauva_> 13 -13; mauva_adres 9 -9
mauva_cable 3 -3; mauva_on 7 -7; max 13 -13; max_> 10 -10; max_tiret 8 -8; maxim 13 -13; maxim_> 13 -13; mazet 4 -4
mazet_m 4 -4; mbapp 3 -3; mbapp_kylia 3 -3; mdr 6 -6; mdr_ok 6 -6; me -5 5; me_> 13 -13; me_bloqu 6 -6
me_calme 4 -4; me_compr 14 -14; me_conna 6 -6; me_conne 12 -12; me_convi 7 -7; me_deman 17 -17; me_deran 15 -15
me_dire 11 -11; me_disen 9 -9; me_dit 17 -17; me_fait 6 -6; me_faite 6 -6; me_faudr -7 7; me_faut -11 11
me_fout 10 -10; me_gonfl 15 -15; me_joind 18 -18; me_l 2 -2; me_lache 6 -6; me_met 11 -11; me_mettr -10 10
me_nomme 8 -8; me_parle -5 5; me_passe -11 11; me_pose 3 -3; me_prene 10 -10; me_prese 1 -1; me_racon 5 -5
me_rappe -11 11; me_remet 5 -5; me_rend 11 -11; me_rende 7 -7; me_repet 13 -13; me_repon -9 9; me_saoul 2 -2
me_sauve 3 -3; me_souvi 4 -4; me_suis 4 -4; me_taper 6 -6; me_trans 2 -2; me_tromp 8 -8; me_va 10 -10; mec -14 14
mec_> 13 -13; mec_norma -14 14; mecha 6 -6; mecha_> 6 -6; megas 7 -7; megas_alors 7 -7; mehdi 3 -3; mehdi_bouzi 4 -4
mehdi_point 1 -1; meill 7 -7; meill_> 7 -7; melan 11 -11; melan_vingt 11 -11; meme 14 -14; meme_> 22 -22
meme_apres 7 -7; meme_chose -5 5; meme_depui 2 -2; meme_en 11 -11; meme_endro 9 -9; meme_galer 5 -5; meme_messa 7 -7
meme_oui 11 -11; meme_panne 4 -4; meme_pas 4 -4; meme_plus 10 -10; meme_point 10 -10; meme_probl 10 -10
meme_quand 2 -2; meme_que 11 -11; meme_souci 8 -8; meme_techn 14 -14; meme_telep 7 -7; meme_ticke 1 -1; menar 10 -10
menar_aroba 10 -10; menso 10 -10; menso_> 10 -10; menui 6 -6; menui_tiret 6 -6; merci 23 -23; merci_> 14 -14
merci_aroba 6 -6; merci_au 5 -5; merci_beauc 9 -9; merci_bien 4 -4; merci_ca 3 -3; merci_ce 2 -2; merci_de 12 -12
merci_du 12 -12; merci_je 12 -12; merci_merci 7 -7; merci_on 8 -8; merci_pas 7 -7; merci_savez 7 -7; merci_vous 5 -5
mercr 2 -2; mercr_hop 2 -2; merde 17 -17; merde_> 7 -7; merde_ca 7 -7; merde_enfin 9 -9; merde_j 15 -15
merde_votre 8 -8; mere 6 -6; mere_> 10 -10; mere_ca 4 -4; mere_elle 4 -4; mere_est 4 -4; mere_qui 1 -1
mere_vit 5 -5; mes 20 -20; mes_appel 10 -10; mes_camer 6 -6; mes_clien 18 -18; mes_colle 4 -4; mes_corre 6 -6
mes_deux 1 -1; mes_enfan 8 -8; mes_lunet 4 -4; mes_mails 12 -12; mes_papie 9 -9; mes_sms 7 -7; mes_texto 6 -6
mes_trois 6 -6; mes_virem 5 -5; mes_visio 7 -7; messa 17 -17; messa_> 6 -6; messa_a 10 -10; messa_d 5 -5
messa_sur 14 -14; messa_vocal 7 -7; messa_vous 3 -3; met 11 -11; met_hors 11 -11; metie 8 -8; metie_> 8 -8
metre 6 -6; metre_carre 6 -6; mette 4 -4; mette_dupui 10 -10; mette_jean 5 -5; mette_le 12 -12; mette_moi -5 5
mettr -10 10; mettr_> 1 -1; mettr_en -10 10; meuf 1 -1; meuf_la 1 -1; meuni 10 -10; meuni_a 10 -10
meuni_aroba 10 -10; meuni_et 5 -5; mfr 7 -7; mfr_tiret 7 -7; mhm 11 -11; mhm_> 11 -11; micha 7 -7; micha_> 8 -8
micha_c 3 -3; micha_micha 3 -3; miche 7 -7; miche_en 2 -2; miche_le 6 -6; miche_point 7 -7; micro 9 -9
micro_coupu 9 -9; midi 15 -15; midi_> 15 -15; midi_au 3 -3; mien 4 -4; mien_> 3 -3; mien_et 5 -5; mieux 2 -2
mieux_> 18 -18; mieux_discu -7 7; mieux_le 10 -10; mieux_parle -11 11; milie 7 -7; milie_aroba 7 -7; milla 4 -4
milla_neuf 4 -4; mille 15 -15; mille_> 11 -11; mille_cinq 1 -1; mille_deux 6 -6; mille_dix 2 -2; mille_douze 1 -1
mille_huit 4 -4; mille_lyon 7 -7; mille_neuf 1 -1; mille_trois 7 -7; mille_vingt 4 -4; milli 4 -4; milli_d 4 -4
mimi 6 -6; mimi_mais 6 -6; mimos 6 -6; mimos_a 6 -6; min 6 -6; min_wifi 6 -6; mince 10 -10; mince_alors 10 -10
mince_je 1 -1; minh 8 -8; minh_> 8 -8; minus 7 -7; minus_> 9 -9; minus_aroba 3 -3; minut -2 2; minut_> -2 2
minut_de 4 -4; minut_envir 6 -6; minut_et 6 -6; minut_je 11 -11; minut_le 2 -2; minut_mais 8 -8; minut_nous 5 -5
minut_que -6 6; minut_sur 5 -5; minut_vous 8 -8; mirac 11 -11; mirac_ca 11 -11; mirei 6 -6; mirei_chast 6 -6
mis -10 10; mis_en -12 12; mis_gomes 3 -3; mis_ma 2 -2; miser 5 -5; miser_> 4 -4; miser_vous 6 -6; mme 10 -10
mme_durie 10 -10; mmh 11 -11; mmh_oui 11 -11; mobil 11 -11; mobil_> 4 -4; mobil_a 8 -8; mobil_car 2 -2; mobil_n 7 -7
mobil_ne 8 -8; mobil_parce 1 -1; mobil_qui 2 -2; mobil_un 6 -6; mobil_va 5 -5; modem 12 -12; modem_> 8 -8
modem_il 10 -10; modem_le 9 -9; modem_reste 9 -9; modif 15 -15; modif_mon 15 -15; moham 8 -8; moham_ben 8 -8
moham_el 3 -3; moi -12 12; moi_> 21 -21; moi_a -3 3; moi_adres 8 -8; moi_au -7 7; moi_aussi 3 -3; moi_avec -19 19
moi_avoir 19 -19; moi_c 18 -18; moi_ca 7 -7; moi_ces 9 -9; moi_cinq 10 -10; moi_comme 6 -6; moi_d 4 -4; moi_de 6 -6
moi_deux 13 -13; moi_donc -10 10; moi_en -19 19; moi_euh -10 10; moi_g 1 -1; moi_habit 6 -6; moi_inter 5 -5
moi_j 3 -3; moi_je 3 -3; moi_l 3 -3; moi_la -6 6; moi_le -10 10; moi_les -13 13; moi_meme 19 -19; moi_mon 6 -6
moi_monsi 5 -5; moi_non 11 -11; moi_ou 11 -11; moi_par -12 12; moi_parle -31 31; moi_pas 13 -13; moi_passe -9 9
moi_quelq -17 17; moi_qui 9 -9; moi_rappe -8 8; moi_redem 6 -6; moi_refle 1 -1; moi_sur 6 -6; moi_ton -10 10
moi_toute 13 -13; moi_trois 8 -8; moi_un -2 2; moi_une -2 2; moi_vers -8 8; moi_votre -10 10; moi_voulo -8 8
moi_zero 4 -4; moind 8 -8; moind_idee 8 -8; moine 7 -7; moine_attac 7 -7; moins 15 -15; moins_de 8 -8
moins_deux 5 -5; moins_dix 9 -9; moins_du 18 -18; moins_mais 8 -8; moins_trent 8 -8; mois 12 -12; mois_> 7 -7
mois_au 7 -7; mois_de 7 -7; mois_que 5 -5; moiti 14 -14; moiti_> 12 -12; moiti_des 7 -7; moiti_qui 9 -9
momen 10 -10; momen_ca 10 -10; momo 4 -4; momo_aroba 5 -5; momo_du 2 -2; mon 11 -11; mon_abonn 10 -10
mon_adres 6 -6; mon_age 4 -4; mon_alarm 5 -5; mon_ami 6 -6; mon_ancie 3 -3; mon_anniv 2 -2; mon_appel -14 14
mon_apple 8 -8; mon_assis 15 -15; mon_ateli 1 -1; mon_avoca 9 -9; mon_bon 4 -4; mon_cellu 5 -5; mon_chef 8 -8
mon_chien 7 -7; mon_chum 8 -8; mon_code 6 -6; mon_colle 13 -13; mon_compt 8 -8; mon_conse 8 -8; mon_contr 17 -17
mon_courr 8 -8; mon_cousi 7 -7; mon_debit 13 -13; mon_decod 4 -4; mon_dect 8 -8; mon_dieu 2 -2; mon_direc 13 -13
mon_dossi -3 3; mon_ecran 9 -9; mon_encei 11 -11; mon_ex 5 -5; mon_femme 10 -10; mon_fils 8 -8; mon_fixe 6 -6
mon_forfa 5 -5; mon_franc 6 -6; mon_frere 11 -11; mon_gamin 4 -4; mon_gars 19 -19; mon_gendr 3 -3; mon_grand 7 -7
mon_gsm 5 -5; mon_histo -9 9; mon_imei 5 -5; mon_infor 11 -11; mon_insta 11 -11; mon_inter 6 -6; mon_ipad 8 -8
mon_iphon 12 -12; mon_lapto 7 -7; mon_macbo 8 -8; mon_mail 6 -6; mon_mari 15 -15; mon_maria 3 -3; mon_mobil 5 -5
mon_modem 10 -10; mon_mot 3 -3; mon_natel 3 -3; mon_nom 8 -8; mon_non 7 -7; mon_num 8 -8; mon_numer 8 -8
mon_opera 20 -20; mon_ordi 7 -7; mon_ordin 12 -12; mon_papa 6 -6; mon_patro 13 -13; mon_pauvr 5 -5; mon_pc 6 -6
mon_pere 10 -10; mon_petit 12 -12; mon_phone 5 -5; mon_porta 8 -8; mon_pote 2 -2; mon_preno 6 -6; mon_probl 6 -6
mon_rende 6 -6; mon_repet 6 -6; mon_repon 8 -8; mon_respe -5 5; mon_respo -10 10; mon_smart 5 -5; mon_solde 11 -11
mon_techn 16 -16; mon_telep 13 -13; mon_temps 6 -6; mon_truc 3 -3; mon_vieux 9 -9; mon_voisi 7 -7; mon_wifi 8 -8
mon_zero 2 -2; monde 1 -1; monde_> -1 1; monde_est 12 -12; monde_et 1 -1; mons 6 -6; mons_> 6 -6; monsi 8 -8
monsi_> 10 -10; monsi_augus 5 -5; monsi_barbi 9 -9; monsi_berna 6 -6; monsi_brun 10 -10; monsi_c 10 -10
monsi_de 14 -14; monsi_du -10 10; monsi_et 7 -7; monsi_excus 6 -6; monsi_fonta 1 -1; monsi_fourn 10 -10
monsi_gasto 9 -9; monsi_girar 7 -7; monsi_j 5 -5; monsi_jean 7 -7; monsi_lambe 7 -7; monsi_le -5 5
monsi_lefev 12 -12; monsi_lefor 8 -8; monsi_m 24 -24; monsi_marti 5 -5; monsi_moi 5 -5; monsi_perro 4 -4
monsi_petit 7 -7; monsi_point 7 -7; monsi_que -17 17; monsi_qui -7 7; monsi_schmi 11 -11; monsi_techn 7 -7
monsi_tres 7 -7; monsi_une 8 -8; monta 10 -10; monta_> 9 -9; monta_est 10 -10; monte 11 -11; monte_a 5 -5
monte_la 4 -4; monte_pas 6 -6; monte_voir 13 -13; montp 8 -8; montp_> 8 -8; montp_zero 1 -1; montr 8 -8
montr_mon 8 -8; moque 9 -9; moque_de 6 -6; moque_du 9 -9; morbi 3 -3; morbi_> 3 -3; morea 12 -12; morea_> 13 -13
morea_a 4 -4; morea_aroba 1 -1; morea_et 7 -7; morea_m 11 -11; morea_quatr 1 -1; morel 10 -10; morel_aroba 12 -12
morel_chez 3 -3; morel_douze 9 -9; morin 9 -9; morin_aroba 7 -7; morin_point 11 -11; mort 11 -11; mort_> 12 -12
mort_elle 1 -1; morte 2 -2; morte_je 2 -2; morva 6 -6; morva_a 5 -5; morva_aroba 6 -6; mot 13 -13; mot_> 13 -13
mot_aroba 3 -3; mot_avec 4 -4; mot_de 3 -3; mot_lacom 7 -7; mot_point 5 -5; mot_sans 4 -4; mots 9 -9; mots_> 9 -9
mots_e 3 -3; mots_el 6 -6; mots_point 5 -5; mouli 13 -13; mouli_> 6 -6; mouli_a 7 -7; mouli_aroba 6 -6
mouli_au 5 -5; moun -5 5; moun_pour -5 5; mouss 8 -8; mouss_keita 8 -8; moyen -18 18; moyen_d -7 7; moyen_de -14 14
muet 10 -10; muet_> 11 -11; muets 6 -6; muets_> 6 -6; munic 10 -10; munic_> 10 -10; mur 5 -5; mur_a 5 -5; murs 8 -8
murs_font 8 -8; musiq 4 -4; musiq_et 4 -4; mutue 8 -8; mutue_tres 8 -8; mwen 4 -4; mwen_l 4 -4; n 7 -7; n_> 9 -9
n_a 8 -8; n_acced 4 -4; n_ai 7 -7; n_appar 8 -8; n_aroba 4 -4; n_aurie -10 10; n_avez 10 -10; n_comme 5 -5; n_d 6 -6
n_deux 5 -5; n_e 9 -9; n_en 17 -17; n_enten 4 -4; n_est 9 -9; n_et 7 -7; n_etes 15 -15; n_euh 6 -6; n_exist 2 -2
n_g 6 -6; n_huit 2 -2; n_i 4 -4; n_impor -3 3; n_n 14 -14; n_o 8 -8; n_ont 3 -3; n_point 5 -5; n_s 5 -5
n_samue 6 -6; n_t 2 -2; n_y 2 -2; na 8 -8; na_zhang 8 -8; nadia 13 -13; nadia_> 12 -12; nadia_point 4 -4; nadin 4 -4
nadin_point 4 -4; nadou 6 -6; nadou_point 6 -6; naiss 5 -5; naiss_c 5 -5; nante 9 -9; nante_> 7 -7; nante_point 6 -6
natel 3 -3; natel_ne 3 -3; natha 17 -17; natha_> 13 -13; natha_gros 7 -7; natha_nom 12 -12; natha_point 9 -9
natha_t 2 -2; natha_tiret 10 -10; navig 9 -9; navig_> 9 -9; ndiay 5 -5; ndiay_tout 5 -5; ne 20 -20; ne_capte 5 -5
ne_chang 4 -4; ne_charg 4 -4; ne_compt 9 -9; ne_conna 5 -5; ne_crois 8 -8; ne_deman 10 -10; ne_dis 5 -5
ne_donne 6 -6; ne_en 6 -6; ne_fait 6 -6; ne_faut 8 -8; ne_fonct 2 -2; ne_la 10 -10; ne_le 1 -1; ne_m -1 1
ne_march 6 -6; ne_me 31 -31; ne_monte 6 -6; ne_parle -14 14; ne_pas 8 -8; ne_passe 6 -6; ne_peut 5 -5
ne_peux 12 -12; ne_prefe 6 -6; ne_prend 8 -8; ne_recoi 6 -6; ne_redem 1 -1; ne_remar 3 -3; ne_repet 6 -6
ne_repon -2 2; ne_rigol 4 -4; ne_s 6 -6; ne_sais 6 -6; ne_saura 8 -8; ne_se 9 -9; ne_sonne 6 -6; ne_suis 7 -7
ne_trouv 4 -4; ne_va -6 6; ne_veut 8 -8; ne_veux 16 -16; ne_vient 2 -2; ne_voit 8 -8; ne_voudr 8 -8; nee 8 -8
nee_dumon 7 -7; nee_marti 10 -10; negat 15 -15; negat_> 11 -11; negat_non 5 -5; nein 10 -10; nein_non 10 -10
nenni 14 -14; nenni_> 12 -12; nenni_m 9 -9; nerfs 6 -6; nerfs_> 6 -6; net 9 -9; net_> 9 -9; net_en 9 -9
net_voila 3 -3; netfl 7 -7; netfl_> 6 -6; netfl_il 9 -9; netfl_ne 9 -9; netfl_plus 3 -3; netfl_tourn 1 -1
nette 8 -8; nette_> 8 -8; neuf 11 -11; neuf_> 13 -13; neuf_a 1 -1; neuf_aroba 6 -6; neuf_c 2 -2; neuf_camer 7 -7
neuf_cent 2 -2; neuf_cinqu 3 -3; neuf_comme 5 -5; neuf_dix 4 -4; neuf_douze 5 -5; neuf_en 6 -6; neuf_et 3 -3
neuf_heure 7 -7; neuf_huit 5 -5; neuf_je 10 -10; neuf_mille 7 -7; neuf_neuf 6 -6; neuf_non 8 -8; neuf_on 2 -2
neuf_pardo 1 -1; neuf_pas 7 -7; neuf_point 7 -7; neuf_quara 2 -2; neuf_quato 8 -8; neuf_quatr 7 -7; neuf_septa 5 -5
neuf_six 2 -2; neuf_soixa 2 -2; neuf_treiz 3 -3; neuf_trent 6 -6; neuf_trois 7 -7; neuf_vingt 6 -6; neuf_virgu 2 -2
neuf_zero 15 -15; neuve 10 -10; neuve_> 10 -10; nez 11 -11; nez_> 11 -11; nguye 14 -14; nguye_> 11 -11; nguye_n 7 -7
nguye_van 8 -8; ni 8 -8; ni_appel 6 -6; ni_d 3 -3; ni_inter 3 -3; ni_l 8 -8; ni_la 2 -2; ni_le 3 -3; ni_pon 4 -4
ni_quatr 10 -10; ni_recev 6 -6; ni_trois 10 -10; nicke 17 -17; nicke_> 9 -9; nicke_chrom 9 -9; nicke_depui 6 -6
nicke_juste 5 -5; nicke_maint 15 -15; nicke_merci 11 -11; nicol 10 -10; nicol_cent 8 -8; nicol_huit 12 -12
nicol_point 9 -9; nicol_quatr 9 -9; nina 8 -8; nina_kovac 8 -8; nivea -10 10; nivea_de 12 -12; nivea_deux -12 12
no 9 -9; no_agent 6 -6; no_c 8 -8; no_fonct 3 -3; no_inter 4 -4; no_no 8 -8; noah 3 -3; noah_point 3 -3; noel 7 -7
noel_aroba 6 -6; noel_arrob 5 -5; noel_on 6 -6; noemi 7 -7; noemi_royer 7 -7; noemi_tiret 6 -6; noir 5 -5
noir_comme 4 -4; noir_tout 6 -6; noire 13 -13; noire_avec 13 -13; noire_plus 4 -4; nolan 7 -7; nolan_n 7 -7
nom 10 -10; nom_> 14 -14; nom_a 7 -7; nom_apres 5 -5; nom_attac 1 -1; nom_benha 5 -5; nom_berna 8 -8; nom_bouch 6 -6
nom_c 7 -7; nom_caron 9 -9; nom_de 9 -9; nom_donc 5 -5; nom_dupui 12 -12; nom_est 9 -9; nom_et 7 -7; nom_fauve 3 -3
nom_il 8 -8; nom_marit 5 -5; nom_n 5 -5; nom_ou 18 -18; nom_pourq 5 -5; nom_puis 9 -9; nom_rouss 5 -5; nom_vous 3 -3
nombr 9 -9; nombr_> 9 -9; nomme 8 -8; nomme_agnes 8 -8; non 16 -16; non_> 22 -22; non_allez 11 -11; non_alors 15 -15
non_atten 3 -3; non_aucun 10 -10; non_c 8 -8; non_ca 7 -7; non_ce 11 -11; non_ces 11 -11; non_cinqu 4 -4
non_desol 14 -14; non_deux 7 -7; non_du 17 -17; non_en 11 -11; non_enfin 13 -13; non_et 8 -8; non_excus 1 -1
non_final 2 -2; non_free 8 -8; non_gmail 7 -7; non_hotma 8 -8; non_huit 7 -7; non_ident 9 -9; non_il 8 -8
non_j 10 -10; non_je -1 1; non_la 6 -6; non_laiss 15 -15; non_le 3 -3; non_ma 4 -4; non_mais -1 1; non_merci 15 -15
non_moi 4 -4; non_monsi 18 -18; non_ne 20 -20; non_non 8 -8; non_on 9 -9; non_pardo 5 -5; non_pas 21 -21
non_plus 15 -15; non_point 18 -18; non_pourq 11 -11; non_quara 3 -3; non_quato 7 -7; non_quatr 7 -7; non_quinz 2 -2
non_rien 10 -10; non_serie 7 -7; non_si 3 -3; non_six 6 -6; non_soixa 2 -2; non_stop -15 15; non_surto 5 -5
non_toujo 9 -9; non_tout 6 -6; non_trent 2 -2; non_trois 14 -14; non_un -15 15; non_under 5 -5; non_vous 14 -14
non_voyon 11 -11; non_zero 2 -2; non_zut 6 -6; nonan 11 -11; nonan_cinq 6 -6; nonan_deux 6 -6; nonan_et 6 -6
nonan_huit 6 -6; nonan_nonan 5 -5; nonan_poste 10 -10; nonan_quatr 6 -6; nonan_trois 6 -6; nono 7 -7; nono_deux 7 -7
norma -5 5; norma_> 17 -17; norma_que 10 -10; norma_quoi -14 14; nos 8 -8; nos_clien 10 -10; nos_mails 3 -3
nos_murs 8 -8; nos_poste 6 -6; nos_termi 7 -7; notai 8 -8; notai_au 8 -8; note 7 -7; note_alors 1 -1
note_merci 5 -5; note_oui 10 -10; notee 2 -2; notee_dans 2 -2; noter 4 -4; noter_c 4 -4; noter_de 3 -3; notes 4 -4
notes_zero 4 -4; notez 7 -7; notez_06 6 -6; notez_bien 1 -1; notez_olivi 6 -6; notez_p 2 -2; notez_zero 4 -4
notie 1 -1; notie_soixa 1 -1; notre 9 -9; notre_avoca 4 -4; notre_conne 3 -3; notre_conse 6 -6; notre_contr 3 -3
notre_cote 7 -7; notre_gueul 7 -7; notre_infor 11 -11; notre_liais 6 -6; notre_lien 8 -8; notre_numer 4 -4
notre_poste 5 -5; notre_prest 5 -5; notre_raiso 6 -6; notre_stand 9 -9; nourd 6 -6; nourd_point 6 -6; nous 13 -13
nous_> 8 -8; nous_appel 3 -3; nous_avons 8 -8; nous_disen 3 -3; nous_en 7 -7; nous_et 5 -5; nous_on 8 -8
nous_perdo 4 -4; nous_pouvo 5 -5; nous_prene 5 -5; nous_somme 7 -7; nous_subis 6 -6; nouve 14 -14; nouve_> 9 -9
nouve_aspir 6 -6; nouve_boite 7 -7; nouve_box 12 -12; nouve_carte 6 -6; nouve_du 7 -7; nouve_la 5 -5; nouve_le 4 -4
nouve_mais 4 -4; nouve_merci 5 -5; nouve_mes 4 -4; nouve_monsi 17 -17; nouve_prise 7 -7; nouve_sim 2 -2
nouve_souci 6 -6; novak 8 -8; novak_n 8 -8; noval 7 -7; noval_point 7 -7; novem 9 -9; novem_> 9 -9; nowak 7 -7
nowak_n 7 -7; nuit -6 6; nuit_> -6 6; nul 16 -16; nul_> 16 -16; nulle 6 -6; nulle_> 6 -6; nulle_part 8 -8
nuls 13 -13; nuls_> 9 -9; nuls_au 6 -6; nuls_j 9 -9; num 8 -8; num_> 8 -8; numer 12 -12; numer_22 7 -7
numer_> 10 -10; numer_a 5 -5; numer_belge 10 -10; numer_c 3 -3; numer_ca 5 -5; numer_d 1 -1; numer_de 9 -9
numer_du 9 -9; numer_echec 8 -8; numer_etran 3 -3; numer_fixe 2 -2; numer_masqu 7 -7; numer_moi 7 -7
numer_monsi 6 -6; numer_n 8 -8; numer_point 8 -8; numer_prive 8 -8; numer_quara 1 -1; numer_que 11 -11
numer_qui 12 -12; numer_suiss 6 -6; numer_zero 3 -3; o 7 -7; o_a 5 -5; o_aroba 6 -6; o_conno 7 -7; o_deux 3 -3
o_g 7 -7; o_h 5 -5; o_l 5 -5; o_m 3 -3; o_n 7 -7; o_p 5 -5; o_point 7 -7; o_r 9 -9; o_six 3 -3; o_t 4 -4; o_u 10 -10
o_v 8 -8; o_vingt 9 -9; o_w 7 -7; o_x 3 -3; o_y 5 -5; obisp 9 -9; obisp_> 9 -9; objet 8 -8; objet_conne 8 -8
oblig 1 -1; oblig_> 16 -16; oblig_de -7 7; occup 8 -8; occup_> 13 -13; occup_de 6 -6; occup_tout 4 -4; ocean 7 -7
ocean_garni 7 -7; ocean_ocean 7 -7; octan 4 -4; octan_trois 4 -4; odile 6 -6; odile_> 6 -6; odile_et 3 -3
odile_point 6 -6; offer 3 -3; offer_> 3 -3; offre 15 -15; offre_plus 15 -15; oh 12 -12; oh_atten 4 -4; oh_ben 6 -6
oh_fan 5 -5; oh_je 2 -2; oh_la 2 -2; oh_let 8 -8; oh_non 4 -4; oh_punai 5 -5; oh_que 8 -8; oh_six 6 -6; oh_une 5 -5
oh_vous 2 -2; oh_y 13 -13; ok 8 -8; ok_> 8 -8; ok_allez 7 -7; ok_d 13 -13; ok_je 6 -6; ok_mais 8 -8; ok_pas 13 -13
ok_pour 8 -8; olive 9 -9; olive_> 9 -9; olive_o 2 -2; olivi 7 -7; olivi_blanc 6 -6; olivi_duboi 4 -4
olivi_point 11 -11; olliv 8 -8; olliv_deux 8 -8; on 4 -4; on_a 6 -6; on_atten 13 -13; on_capte 6 -6; on_conti 2 -2
on_dirai 8 -8; on_en 10 -10; on_enten 5 -5; on_est 13 -13; on_fait 9 -9; on_habit 8 -8; on_m 3 -3; on_me -15 15
on_n 11 -11; on_ne -4 4; on_parta 1 -1; on_peut -2 2; on_s 9 -9; on_se 9 -9; on_utili 2 -2; on_va 1 -1
on_verra 7 -7; on_vient 6 -6; on_voit 4 -4; ont 8 -8; ont_fait 3 -3; ont_lache 4 -4; ont_laiss 6 -6; ont_pas 4 -4
ont_plus 1 -1; ont_secti 4 -4; onze 13 -13; onze_> 15 -15; onze_aroba 2 -2; onze_cinqu 1 -1; onze_douze 8 -8
onze_et 6 -6; onze_exact 5 -5; onze_machi 8 -8; onze_maint 6 -6; onze_poste 16 -16; onze_quara 6 -6; onze_quatr 4 -4
onze_septa 2 -2; onze_soixa 7 -7; onze_telep 7 -7; onze_tranq 6 -6; onze_vingt 5 -5; open 9 -9; open_space 9 -9
opera -18 18; opera_> -21 21; opera_a 8 -8; opera_au -11 11; opera_c 15 -15; opera_de 10 -10; opera_est 16 -16
opera_histo 10 -10; opera_humai -9 9; opera_je 7 -7; opera_opera -10 10; opera_parce 11 -11; opera_s -12 12
orage 4 -4; orage_d 2 -2; orage_du 1 -1; orage_point 9 -9; orang 8 -8; orang_> 19 -19; orang_c 1 -1
orang_comme 6 -6; orang_et 4 -4; orang_euh 4 -4; orang_fr 13 -13; orang_jamai 2 -2; orang_m 12 -12; orang_mais 5 -5
orang_non 4 -4; orang_poing 8 -8; orang_point 7 -7; orang_qui 5 -5; orang_vous 4 -4; ordi 12 -12; ordi_> 15 -15
ordi_dans 5 -5; ordi_du 1 -1; ordi_et 2 -2; ordi_trouv 10 -10; ordin 3 -3; ordin_> 5 -5; ordin_celui 1 -1
ordin_de 7 -7; ordin_depui 6 -6; ordin_deux 18 -18; ordin_donc 8 -8; ordin_et 8 -8; ordin_fixe 9 -9; ordin_il 10 -10
ordin_la 6 -6; ordin_n 5 -5; ordin_ne 1 -1; ordin_non 6 -6; ordin_parle 17 -17; ordin_plus 6 -6; ordin_porta 13 -13
ordin_qui 1 -1; ordin_sont 6 -6; ordin_un 8 -8; ordin_une 6 -6; ordis 12 -12; ordis_> 13 -13; ordis_et 8 -8
ordis_la 10 -10; ordis_porta 1 -1; ordis_quatr 4 -4; ordis_un 6 -6; ordre 9 -9; ordre_> 9 -9; oreil -5 5
oreil_gauch 6 -6; oreil_humai -5 5; org 6 -6; org_> 6 -6; ory 4 -4; ory_o 4 -4; os -13 13; os_> -10 10; os_que -6 6
os_s -7 7; ottav 4 -4; ottav_o 4 -4; ottic 3 -3; ottic_e 3 -3; ou -3 3; ou_01 3 -3; ou_alain 2 -2; ou_c -11 11
ou_cinq 10 -10; ou_deux 18 -18; ou_du 7 -7; ou_est -10 10; ou_j 10 -10; ou_le 10 -10; ou_mon 7 -7; ou_netfl 6 -6
ou_neuf 9 -9; ou_pas -11 11; ou_peut 7 -7; ou_pro 8 -8; ou_quatr 15 -15; ou_quoi 12 -12; ou_rien 2 -2; ou_seize 7 -7
ou_six 17 -17; ou_treiz 10 -10; ou_trois 12 -12; ou_un -9 9; oua 6 -6; oua_nadou 6 -6; oubli 17 -17; oubli_> 11 -11
oubli_l 1 -1; oubli_la 3 -3; oubli_le 3 -3; oubli_les 1 -1; ouedr 4 -4; ouedr_o 4 -4; ouf 9 -9; ouf_> 5 -5
ouf_oui 10 -10; oui 13 -13; oui_06 4 -4; oui_> 12 -12; oui_ah 6 -6; oui_allez 2 -2; oui_allo 12 -12; oui_alors 4 -4
oui_bien 5 -5; oui_bonjo -4 4; oui_c 8 -8; oui_ca 9 -9; oui_conti 10 -10; oui_da 4 -4; oui_de 15 -15; oui_dede 2 -2
oui_deja 7 -7; oui_depui 11 -11; oui_deux 10 -10; oui_dites 5 -5; oui_donc 5 -5; oui_enfin 7 -7; oui_et 8 -8
oui_euh 7 -7; oui_exact 9 -9; oui_grave 14 -14; oui_helas 14 -14; oui_huit 9 -9; oui_impec 7 -7; oui_j 4 -4
oui_je 9 -9; oui_jeune 9 -9; oui_la 6 -6; oui_le 7 -7; oui_lucie 5 -5; oui_maint 6 -6; oui_mais 10 -10
oui_malhe 18 -18; oui_merci 8 -8; oui_non 6 -6; oui_on 11 -11; oui_oui 13 -13; oui_pardo 8 -8; oui_parfa 12 -12
oui_pas 8 -8; oui_plusi 11 -11; oui_pour 16 -16; oui_pourq 5 -5; oui_puisq 7 -7; oui_quatr 3 -3; oui_s 17 -17
oui_septa 9 -9; oui_six 5 -5; oui_toujo 9 -9; oui_tout 10 -10; oui_treiz 2 -2; oui_tres 5 -5; oui_tu 8 -8
oui_un 24 -24; oui_voila 15 -15; oui_vous 5 -5; oui_zero 2 -2; oula 8 -8; oula_au 8 -8; oumar 8 -8; oumar_point 8 -8
ousma 9 -9; ousma_ba 9 -9; outlo 9 -9; outlo_com 9 -9; outlo_point 6 -6; ouver 6 -6; ouver_du 1 -1; ouver_l 4 -4
ouver_la 8 -8; ouvre 3 -3; ouvre_> 5 -5; ouvre_le 1 -1; ouvri 7 -7; ouvri_> 12 -12; ouvri_ma 5 -5; p 7 -7; p_a 2 -2
p_aroba 5 -5; p_comme 6 -6; p_e 7 -7; p_h 5 -5; p_i 6 -6; p_l 5 -5; p_la 7 -7; p_o 7 -7; p_point 7 -7; p_s 7 -7
p_servi 9 -9; p_t 3 -3; p_tiret 5 -5; p_u 6 -6; page 15 -15; page_blanc 4 -4; page_d 5 -5; page_ne 4 -4
page_s 11 -11; page_veut 12 -12; pages 4 -4; pages_> 5 -5; pages_s 3 -3; paie 5 -5; paie_et 3 -3; paie_pour 5 -5
paiem 7 -7; paiem_sont 7 -7; paill 14 -14; paill_> 14 -14; paire 16 -16; paire_> 11 -11; paire_de 7 -7; paix 6 -6
paix_avec 7 -7; panne 17 -17; panne_> 17 -17; panne_d 14 -14; panne_de 5 -5; panne_depui 3 -3; panne_est 8 -8
panne_je 5 -5; panne_le 2 -2; panne_malhe 6 -6; panne_seule 13 -13; panne_va 10 -10; papa 9 -9; papa_aroba 6 -6
papa_ca 7 -7; papa_il 10 -10; papi 1 -1; papi_gerar 1 -1; papie 9 -9; papie_> 9 -9; papie_atten 3 -3
papie_avec 9 -9; papie_c 6 -6; paque 9 -9; paque_> 9 -9; paque_peuch 9 -9; paque_sur 8 -8; par 4 -4; par_7 5 -5
par_aroba 5 -5; par_coeur 9 -9; par_contr 1 -1; par_courr 5 -5; par_dessu 8 -8; par_erreu 8 -8; par_inter 5 -5
par_la 11 -11; par_le 16 -16; par_mois 7 -7; par_quara 10 -10; par_quelq -6 6; par_sms 7 -7; par_telep 10 -10
par_un -15 15; par_votre 8 -8; par_zero 7 -7; parc 12 -12; parc_> 8 -8; parc_point 9 -9; parce 1 -1; parce_qu 9 -9
pardi 11 -11; pardi_> 11 -11; pardo 17 -17; pardo_13 4 -4; pardo_> 15 -15; pardo_alexa 6 -6; pardo_aroba 6 -6
pardo_cinqu 1 -1; pardo_deux 4 -4; pardo_faure 2 -2; pardo_j 5 -5; pardo_marin 6 -6; pardo_point 6 -6
pardo_quara 1 -1; pardo_si 8 -8; pardo_soixa 1 -1; pardo_vous 12 -12; parei 11 -11; parei_> 10 -10; parei_oui 11 -11
parfa 18 -18; parfa_> 17 -17; parfa_merci 6 -6; parfa_on 7 -7; paris 13 -13; paris_75012 7 -7; paris_> 13 -13
parla 9 -9; parla_a 9 -9; parle -14 14; parle_> -6 6; parle_a -7 7; parle_angla -5 5; parle_atten 4 -4
parle_au -21 21; parle_aux -10 10; parle_avec -10 10; parle_de 20 -20; parle_direc -17 17; parle_fort 10 -10
parle_mieux 10 -10; parle_pas -12 12; parle_plus 12 -12; parle_presq 20 -20; parle_qu -13 13; parle_tout 17 -17
parle_trop 14 -14; parle_vrai -8 8; paroi 2 -2; paroi_paroi 2 -2; paroi_point 2 -2; part 8 -8; part_> 8 -8
parta 1 -1; parta_la 1 -1; parte 9 -9; parte_plus 9 -9; parti 17 -17; parti_> 17 -17; parti_c 1 -1; parti_de 5 -5
parti_mange 8 -8; parti_sur 4 -4; parto 13 -13; parto_> 13 -13; pas 6 -6; pas_14 7 -7; pas_> 26 -26; pas_a 16 -16
pas_alors 4 -4; pas_aroba 5 -5; pas_arran 12 -12; pas_augus 5 -5; pas_aux -19 19; pas_avec -7 7; pas_beauc 17 -17
pas_besoi 37 -37; pas_bien 12 -12; pas_bon 6 -6; pas_c 1 -1; pas_ca 12 -12; pas_ce 16 -16; pas_celui 6 -6
pas_certa 5 -5; pas_chang 5 -5; pas_chez 10 -10; pas_cinq 7 -7; pas_colin 6 -6; pas_colli 7 -7; pas_com 4 -4
pas_combi 7 -7; pas_comme 5 -5; pas_compr 18 -18; pas_compt 15 -15; pas_conne 8 -8; pas_conte 5 -5; pas_contr -7 7
pas_corre 12 -12; pas_d 11 -11; pas_dans 9 -9; pas_de 7 -7; pas_deja 4 -4; pas_demar 8 -8; pas_deux 9 -9
pas_dire 9 -9; pas_discu -18 18; pas_donc 2 -2; pas_donne -4 4; pas_du 13 -13; pas_elle 6 -6; pas_en 14 -14
pas_encor 16 -16; pas_enerv 6 -6; pas_enreg 8 -8; pas_enten 5 -5; pas_envie -17 17; pas_essay 10 -10; pas_ete 6 -6
pas_eu 10 -10; pas_exact 12 -12; pas_faire 5 -5; pas_fait 13 -13; pas_grave 9 -9; pas_habil 5 -5; pas_il 14 -14
pas_inter 5 -5; pas_je -7 7; pas_josia 8 -8; pas_juste -11 11; pas_l 7 -7; pas_la 23 -23; pas_lemoi 8 -8
pas_les 9 -9; pas_lomba 9 -9; pas_m 2 -2; pas_mais 1 -1; pas_mal 7 -7; pas_march 10 -10; pas_marti 5 -5
pas_me -10 10; pas_merci 6 -6; pas_mieux 15 -15; pas_moi 27 -27; pas_mon 10 -10; pas_monsi 5 -5; pas_moyen -10 10
pas_non 7 -7; pas_norma 10 -10; pas_nuls 6 -6; pas_orang 2 -2; pas_ou 6 -6; pas_par 9 -9; pas_parle -15 15
pas_pas 7 -7; pas_passe -9 9; pas_plus 8 -8; pas_pluto -10 10; pas_point 1 -1; pas_possi -2 2; pas_pour 8 -8
pas_press 12 -12; pas_prono 4 -4; pas_pu 11 -11; pas_qu 14 -14; pas_quand 18 -18; pas_que 18 -18; pas_quelq -20 20
pas_quest 12 -12; pas_qui 1 -1; pas_rappe 22 -22; pas_recev 5 -5; pas_recon 6 -6; pas_regle 10 -10; pas_repon 8 -8
pas_resea 5 -5; pas_resol 6 -6; pas_reven 9 -9; pas_s -11 11; pas_savez 5 -5; pas_se 2 -2; pas_si 3 -3
pas_soixa 4 -4; pas_speci 11 -11; pas_sur 7 -7; pas_telle 10 -10; pas_tout 11 -11; pas_toute -12 12; pas_treiz 7 -7
pas_trop 14 -14; pas_un -1 1; pas_une -9 9; pas_venu 17 -17; pas_verdi 6 -6; pas_verif 15 -15; pas_votre 5 -5
pas_vous 11 -11; pas_vraim 14 -14; pas_y -11 11; pasca 12 -12; pasca_obisp 9 -9; pasca_point 8 -8; pasqu 6 -6
pasqu_marai 6 -6; passa 13 -13; passa_d 13 -13; passe -14 14; passe_> 20 -20; passe_a 15 -15; passe_au 10 -10
passe_comme 1 -1; passe_coudo -8 8; passe_de 3 -3; passe_demai 9 -9; passe_hier 18 -18; passe_il 11 -11
passe_jeudi 6 -6; passe_l 1 -1; passe_la -6 6; passe_le -8 8; passe_mais 1 -1; passe_mardi 2 -2; passe_merci 11 -11
passe_mes 4 -4; passe_moi -27 27; passe_mon 4 -4; passe_par 16 -16; passe_pas 21 -21; passe_perso 8 -8
passe_plus 7 -7; passe_quelq -6 6; passe_sur 2 -2; passe_tout 6 -6; passe_un -14 14; passe_une -15 15
passe_votre -17 17; paste 5 -5; paste_> 5 -5; paste_aroba 8 -8; paste_point 5 -5; patia 9 -9; patia_> 9 -9
patie 21 -21; patie_> 12 -12; patie_je 7 -7; patie_pour 5 -5; patie_qu 11 -11; patri 9 -9; patri_comme 2 -2
patri_ferra 1 -1; patri_patri 2 -2; patri_point 3 -3; patri_quelq 2 -2; patri_van 8 -8; patro -3 3; patro_> -15 15
patro_est 15 -15; patro_va 11 -11; paul 23 -23; paul_> 9 -9; paul_aroba 9 -9; paul_berna 9 -9; paul_chez 13 -13
paul_duran 9 -9; paul_hamon 8 -8; paul_henri 7 -7; paul_point 3 -3; paul_rouss 10 -10; paul_tiret 6 -6
paul_tout 9 -9; paul_verdi 6 -6; paule 11 -11; paule_duran 11 -11; paule_point 8 -8; pauli 7 -7; pauli_desca 7 -7
pauli_p 2 -2; pauli_point 7 -7; paulo 8 -8; paulo_ferre 8 -8; pauvr 5 -5; pauvr_> 3 -3; pauvr_mari 6 -6; paye 10 -10
paye_30 7 -7; paye_cinqu 3 -3; paye_la 7 -7; paye_quara 8 -8; payer 9 -9; payer_ma 9 -9; payez 7 -7; payez_ma 7 -7
paysa 12 -12; paysa_avec 12 -12; pc 13 -13; pc_> 3 -3; pc_de 10 -10; pc_deux 5 -5; pc_et 6 -6; pc_fixe 3 -3
pc_ma 3 -3; pc_porta 3 -3; pc_qui 9 -9; pc_un 5 -5; pc_une 10 -10; pedro 7 -7; pedro_lopez 7 -7; peete 8 -8
peete_aroba 8 -8; peine 24 -24; peine_> 3 -3; peine_de 23 -23; pelis 8 -8; pelis_a 8 -8; penda 7 -7; penda_les 7 -7
penne 8 -8; penne_jean 8 -8; pense 9 -9; pense_> 8 -8; pense_bien 10 -10; pense_pas 9 -9; pense_que 6 -6; perd 2 -2
perd_le 2 -2; perdo 4 -4; perdo_des 4 -4; perdr 6 -6; perdr_mon 6 -6; perds 7 -7; perds_le 7 -7; perdu 8 -8
perdu_> 10 -10; perdu_inter 5 -5; perdu_mon 3 -3; pere 9 -9; pere_> 9 -9; perei 9 -9; perei_> 9 -9; perra 6 -6
perra_avec 6 -6; perre 6 -6; perre_deux 6 -6; perri 8 -8; perri_aroba 5 -5; perri_thiba 8 -8; perro 7 -7
perro_aroba 11 -11; perro_de 4 -4; perro_p 5 -5; persi 9 -9; persi_> 9 -9; perso -4 4; perso_> 2 -2; perso_a 15 -15
perso_agee 25 -25; perso_au 7 -7; perso_avec 7 -7; perso_ca 8 -8; perso_d -17 17; perso_dans 7 -7; perso_de 19 -19
perso_depui 9 -9; perso_en 2 -2; perso_euh -14 14; perso_fait 4 -4; perso_handi 19 -19; perso_je -11 11
perso_la -7 7; perso_n 17 -17; perso_ne 20 -20; perso_ou 8 -8; perso_pas -16 16; perso_physi -7 7; perso_qui 9 -9
perso_reell -7 7; perso_s -14 14; perso_sont 7 -7; perso_titul 10 -10; perso_touch 9 -9; perte 8 -8; perte_de 8 -8
petan 2 -2; petan_de 2 -2; pete 7 -7; pete_les 7 -7; peter 7 -7; peter_les 7 -7; petit 13 -13; petit_> 12 -12
petit_a 7 -7; petit_aimen 2 -2; petit_aroba 6 -6; petit_chef 5 -5; petit_comme 7 -7; petit_croix 4 -4
petit_dame 4 -4; petit_dizai 8 -8; petit_enfan 12 -12; petit_est 3 -3; petit_et 1 -1; petit_fille 5 -5
petit_fils 2 -2; petit_je 2 -2; petit_l 7 -7; petit_point 4 -4; petit_quest 6 -6; petit_souci 5 -5; petit_tiret 3 -3
petit_trent 12 -12; petit_villa 5 -5; petra 8 -8; petra_novak 8 -8; petro 5 -5; petro_p 5 -5; peu 13 -13; peu_> 9 -9
peu_agaca 13 -13; peu_agace 7 -7; peu_compl 5 -5; peu_de 5 -5; peu_decu 8 -8; peu_embet 12 -12; peu_enerv 5 -5
peu_ennuy 2 -2; peu_inqui 7 -7; peu_le 10 -10; peu_long 1 -1; peu_parce 7 -7; peu_parto 14 -14; peu_perdu 9 -9
peu_pres 8 -8; peu_stres 3 -3; peuch 9 -9; peuch_un 9 -9; peut 4 -4; peut_aider 2 -2; peut_avoir -13 13
peut_dire 14 -14; peut_etre 11 -11; peut_faire 6 -6; peut_me -7 7; peut_parle -11 11; peut_pas 9 -9; peut_plus 4 -4
peux -1 1; peux_appel 16 -16; peux_avoir -13 13; peux_branc 8 -8; peux_enfin 10 -10; peux_etre -23 23
peux_le 12 -12; peux_m -13 13; peux_navig 9 -9; peux_ni 6 -6; peux_parle -14 14; peux_pas 5 -5; peux_plus 17 -17
peux_recev 8 -8; peux_rien 4 -4; peux_savoi 10 -10; peux_surfe 6 -6; peux_telep 8 -8; peux_vous 6 -6; peux_y 8 -8
pfff 8 -8; pfff_une 8 -8; ph 6 -6; ph_point 6 -6; phili 14 -14; phili_auber 7 -7; phili_avec 6 -6; phili_court 4 -4
phili_garni 6 -6; phili_lambe 9 -9; phili_point 6 -6; phili_tiret 6 -6; phone 5 -5; phone_c 5 -5; photo 7 -7
photo_> 7 -7; physi -7 7; physi_> -7 7; picar 10 -10; picar_> 9 -9; picar_aroba 2 -2; picar_des 9 -9
picar_zero 3 -3; picot 5 -5; picot_tiret 5 -5; piece 8 -8; piece_> 9 -9; piece_joint 6 -6; pierr 10 -10
pierr_> 11 -11; pierr_a 2 -2; pierr_aroba 9 -9; pierr_delat 7 -7; pierr_point 5 -5; pierr_rouss 7 -7
pierr_tiret 9 -9; pierr_yves 7 -7; pilot -5 5; pilot_dans -7 7; pilot_quatr 4 -4; pin 9 -9; pin_est 9 -9; ping 4 -4
ping_de 4 -4; pire 13 -13; pire_> 13 -13; pixel 6 -6; pixel_et 6 -6; pizza 6 -6; pizza_> 6 -6; pizza_comme 6 -6
pizza_tiret 6 -6; placa 12 -12; placa_> 12 -12; place 12 -12; place_charl 7 -7; place_de 9 -9; plain 8 -8
plain_> 7 -7; plain_contr 5 -5; plain_pas 7 -7; plais 8 -8; plais_> 8 -8; plait -4 4; plait_> -1 1; plait_comme 9 -9
plait_j 9 -9; plait_je -10 10; plait_madam -7 7; plait_merci 13 -13; plait_pas -8 8; plait_un -14 14; play 10 -10
play_> 10 -10; playe 12 -12; playe_> 12 -12; pleas -5 5; pleas_je -5 5; plein 13 -13; plein_dans 10 -10
plein_et 7 -7; plein_le 11 -11; plein_zoom 3 -3; pleut 11 -11; pleut_depui 11 -11; plomb 7 -7; plomb_> 7 -7
plomb_votre 7 -7; ploug 6 -6; ploug_> 6 -6; pluie 9 -9; pluie_> 9 -9; plupa 13 -13; plupa_> 13 -13; pluri 8 -8
pluri_donc 7 -7; pluri_point 8 -8; plus 15 -15; plus_33 9 -9; plus_> 11 -11; plus_a 9 -9; plus_acces 4 -4
plus_aller 4 -4; plus_alors 2 -2; plus_appel 10 -10; plus_attri 8 -8; plus_aucun 7 -7; plus_besoi 2 -2
plus_bon 5 -5; plus_ca 6 -6; plus_chez 3 -3; plus_combi 3 -3; plus_d 8 -8; plus_de 9 -9; plus_demar 2 -2
plus_depui 7 -7; plus_deux 5 -5; plus_du 6 -6; plus_elle 6 -6; plus_encai 3 -3; plus_et 4 -4; plus_faire 5 -5
plus_fort 12 -12; plus_inter 6 -6; plus_jamai 14 -14; plus_jouer 6 -6; plus_la 5 -5; plus_le 5 -5; plus_les 7 -7
plus_loin 6 -6; plus_mais 2 -2; plus_me 6 -6; plus_mon 2 -2; plus_moyen 14 -14; plus_n 4 -4; plus_parle 1 -1
plus_patie 11 -11; plus_perso 8 -8; plus_point 7 -7; plus_press 4 -4; plus_quand 2 -2; plus_quara 3 -3
plus_quoi 3 -3; plus_rapid 15 -15; plus_recon 3 -3; plus_rien 5 -5; plus_simpl 7 -7; plus_surfe 8 -8
plus_tard 10 -10; plus_telep 6 -6; plus_trent 3 -3; plus_trois 7 -7; plus_tut 6 -6; plus_un 13 -13; plus_vite 8 -8
plusi 19 -19; plusi_> 11 -11; plusi_appar 8 -8; plusi_perso 9 -9; plusi_quoi 15 -15; pluto -1 1; pluto_celle 5 -5
pluto_douze 6 -6; pluto_le 4 -4; pluto_non 7 -7; pluto_oui 20 -20; pluto_que 7 -7; pluto_une -10 10; pm 10 -10
pm_point 10 -10; poil 9 -9; poil_> 9 -9; poing 8 -8; poing_fabre 8 -8; poing_fr 8 -8; point 8 -8; point_> 15 -15
point_anna 1 -1; point_anne 2 -2; point_antoi 4 -4; point_au 7 -7; point_b 7 -7; point_baill 8 -8; point_barre 1 -1
point_be 10 -10; point_beaum 11 -11; point_beaun 2 -2; point_benal 7 -7; point_benoi 7 -7; point_benze 9 -9
point_berna 5 -5; point_berth 1 -1; point_bio 10 -10; point_blanc 5 -5; point_blot 2 -2; point_bois 8 -8
point_bonne 6 -6; point_braul 6 -6; point_bross 1 -1; point_brun 6 -6; point_c 6 -6; point_caron 9 -9
point_carpe 10 -10; point_ch 8 -8; point_cheri 1 -1; point_clien 16 -16; point_coiff 10 -10; point_colas 4 -4
point_com 7 -7; point_conse 5 -5; point_cote 3 -3; point_d 9 -9; point_donc 2 -2; point_doubl 9 -9; point_dr 8 -8
point_du 5 -5; point_duboi 9 -9; point_duc 4 -4; point_dumas 7 -7; point_dupon 7 -7; point_dupre 9 -9
point_dupui 5 -5; point_duran 8 -8; point_e 7 -7; point_effe 6 -6; point_eric 10 -10; point_et 9 -9; point_euh 4 -4
point_f 7 -7; point_fabre 6 -6; point_fan 3 -3; point_faure 3 -3; point_favre 7 -7; point_fleur 7 -7
point_fort 2 -2; point_fr 7 -7; point_g 11 -11; point_gagno 7 -7; point_gall 10 -10; point_garci 9 -9
point_gauth 6 -6; point_girar 8 -8; point_gomez 3 -3; point_gros 10 -10; point_guen 7 -7; point_h 4 -4
point_hadj 6 -6; point_hamdi 1 -1; point_hardy 3 -3; point_henry 2 -2; point_huet 6 -6; point_i 9 -9; point_io 8 -8
point_it 7 -7; point_j 1 -1; point_josia 5 -5; point_julie 4 -4; point_k 9 -9; point_kamin 6 -6; point_kern 5 -5
point_klein 6 -6; point_l 5 -5; point_la 6 -6; point_lambe 6 -6; point_le 6 -6; point_leduc 4 -4; point_lefev 8 -8
point_lemai 7 -7; point_lemoi 5 -5; point_leroy 7 -7; point_lopez 7 -7; point_lulu 2 -2; point_lyon 6 -6
point_m 2 -2; point_mais 1 -1; point_mar 8 -8; point_maria 3 -3; point_marte 8 -8; point_marti 8 -8
point_masso 3 -3; point_mazet 4 -4; point_me 13 -13; point_menar 10 -10; point_merci 6 -6; point_meuni 10 -10
point_milla 4 -4; point_momo 5 -5; point_morea 1 -1; point_morel 10 -10; point_morin 2 -2; point_morva 6 -6
point_mouli 6 -6; point_n 5 -5; point_ndiay 5 -5; point_net 5 -5; point_nette 8 -8; point_neuf 5 -5; point_noel 6 -6
point_o 7 -7; point_olive 2 -2; point_olliv 8 -8; point_orang 11 -11; point_org 6 -6; point_ory 4 -4; point_ou 2 -2
point_ouedr 4 -4; point_p 6 -6; point_paris 13 -13; point_paul 2 -2; point_peete 8 -8; point_perre 6 -6
point_perri 5 -5; point_perro 11 -11; point_petit 7 -7; point_picar 2 -2; point_poiri 4 -4; point_pons 7 -7
point_potti 3 -3; point_prost 4 -4; point_quoi 1 -1; point_r 6 -6; point_rambe 9 -9; point_renau 6 -6
point_rex 9 -9; point_rey 9 -9; point_robin 9 -9; point_rocha 6 -6; point_roche 3 -3; point_roger 6 -6
point_rossi 9 -9; point_rouss 8 -8; point_roux 6 -6; point_royer 9 -9; point_s 7 -7; point_saidi 5 -5
point_saint 2 -2; point_schne 2 -2; point_sefia 6 -6; point_simon 7 -7; point_sur 7 -7; point_sy 8 -8
point_sylvi 5 -5; point_terri 3 -3; point_tessi 2 -2; point_thoma 6 -6; point_tremb 6 -6; point_univ 6 -6
point_v 7 -7; point_vasse 3 -3; point_vidal 4 -4; point_villa 1 -1; point_wagne 7 -7; point_weber 8 -8
point_weiss 3 -3; point_wyatt 2 -2; point_z 3 -3; point_zero 12 -12; point_zerro 1 -1; point_zola 1 -1; poiri 5 -5
poiri_aroba 4 -4; poiri_atten 2 -2; poiri_comme 6 -6; poiri_ou 2 -2; poito 7 -7; poito_point 7 -7; pol 15 -15
pol_aroba 15 -15; pompi 11 -11; pompi_avec 11 -11; pon 5 -5; pon_enten 4 -4; pon_etein 5 -5; pons 7 -7
pons_soixa 7 -7; por -7 7; por_favor -7 7; porca 6 -6; porca_miser 6 -6; porta 8 -8; porta_> 13 -13; porta_c 1 -1
porta_capte 14 -14; porta_dans 3 -3; porta_de 3 -3; porta_depui 1 -1; porta_deux 5 -5; porta_donc 9 -9
porta_est 6 -6; porta_et 7 -7; porta_il 8 -8; porta_j 3 -3; porta_je 1 -1; porta_la 1 -1; porta_n 7 -7
porta_ne 2 -2; porta_ont 1 -1; porta_parce 3 -3; porta_pourt 4 -4; porta_qui 7 -7; porta_se 3 -3; porta_un 4 -4
porta_une 11 -11; porta_zero 2 -2; porte 23 -23; porte_> 18 -18; porte_deux 4 -4; porte_gauch 6 -6; porte_je 7 -7
porte_plain 7 -7; portu 7 -7; portu_> 7 -7; pose 6 -6; pose_pas 3 -3; pose_souci 4 -4; pose_une 7 -7; posee 5 -5
posee_au 5 -5; possi 3 -3; possi_> 19 -19; possi_d -16 16; possi_j 2 -2; possi_je 1 -1; possi_oui 25 -25; posta 7 -7
posta_c 4 -4; posta_ou 8 -8; poste 15 -15; poste_12 5 -5; poste_214 6 -6; poste_> 16 -16; poste_a 8 -8; poste_c 4 -4
poste_dans 13 -13; poste_de 10 -10; poste_dont 5 -5; poste_douze 4 -4; poste_du 4 -4; poste_et 8 -8
poste_fixes 6 -6; poste_huit 3 -3; poste_inter 5 -5; poste_je 7 -7; poste_point 5 -5; poste_qui 2 -2
poste_repar 7 -7; poste_sont 6 -6; poste_sur 10 -10; poste_telep 6 -6; poste_tout 2 -2; pote 2 -2; pote_m 2 -2
poter 1 -1; poter_les 1 -1; potie 10 -10; potie_> 10 -10; potti 3 -3; potti_avec 3 -3; pouf 9 -9; pouf_> 8 -8
pouf_ca 7 -7; pour 8 -8; pour_autre 10 -10; pour_ca 8 -8; pour_celui 5 -5; pour_de -5 5; pour_des 5 -5
pour_euh 5 -5; pour_inter 4 -4; pour_l 6 -6; pour_la 8 -8; pour_le 11 -11; pour_les 7 -7; pour_lui -9 9; pour_m 2 -2
pour_ma -4 4; pour_me -11 11; pour_moi 4 -4; pour_mon 8 -8; pour_monsi 9 -9; pour_que 7 -7; pour_redem 1 -1
pour_rien 5 -5; pour_se 5 -5; pour_tout 10 -10; pour_un 13 -13; pour_une 13 -13; pour_verif 1 -1; pour_voir 8 -8
pour_votre 6 -6; pour_vous -8 8; pourq 19 -19; pourq_> 10 -10; pourq_faire 12 -12; pourq_ma 7 -7; pourq_mais 6 -6
pourq_pas 11 -11; pourq_vous 11 -11; pourr -7 7; pourr_> 6 -6; pourr_je -17 17; pourr_me -12 12; pourr_pas 12 -12
pourr_vous 3 -3; pourt 4 -4; pourt_il 4 -4; pouve_atten 6 -6; pouve_dire 7 -7; pouve_ecrir 4 -4; pouve_m 15 -15
pouve_me -17 17; pouve_noter 3 -3; pouve_pas -10 10; pouve_repet 19 -19; pouve_vous -1 1; pouvi -7 7; pouvi_me -7 7
pouvo 5 -5; pouvo_clore 5 -5; prefe -2 2; prefe_> 5 -5; prefe_atten 20 -20; prefe_avoir -16 16; prefe_conti 18 -18
prefe_expli -9 9; prefe_le 9 -9; prefe_meme 4 -4; prefe_ne 8 -8; prefe_parle -29 29; prefe_pas 14 -14
prefe_qu -15 15; prefe_reste 10 -10; prefe_suivr 7 -7; prefe_vous 17 -17; premi 11 -11; premi_etage 9 -9
premi_etaie 4 -4; premi_fois 7 -7; premi_parti 1 -1; premi_y 1 -1; prend -3 3; prend_> 1 -1; prend_deux 11 -11
prend_la -10 10; prend_plus 8 -8; prend_un 9 -9; prene 14 -14; prene_le 2 -2; prene_note 1 -1; prene_pluto 5 -5
prene_pour 10 -10; prene_votre 15 -15; prenn -9 9; prenn_mon -9 9; preno 10 -10; preno_> 15 -15; preno_ahmed 8 -8
preno_aroba 5 -5; preno_avec 3 -3; preno_c 7 -7; preno_chris 3 -3; preno_et 5 -5; preno_guill 6 -6; preno_julie 9 -9
preno_l 2 -2; preno_marti 8 -8; preno_mary 7 -7; preno_natha 8 -8; preno_odile 6 -6; preno_thoma 6 -6; preno_un 2 -2
preno_xavie 7 -7; pres 8 -8; pres_> 5 -5; pres_quara 9 -9; pres_une 6 -6; prese 1 -1; prese_patri 1 -1; presi 2 -2
presi_du 2 -2; presq 17 -17; presq_comme 20 -20; presq_tous 8 -8; press 8 -8; press_> 8 -8; press_allez 4 -4
press_c 3 -3; press_vous 1 -1; prest 5 -5; prest_infor 5 -5; pret 7 -7; pret_> 7 -7; preve 5 -5; preve_> 5 -5
previ -12 12; previ_je -12 12; prevu 6 -6; prevu_demai 6 -6; prie -10 10; prie_> -10 10; print 5 -5; print_> 5 -5
print_point 10 -10; pris 2 -2; pris_aroba 4 -4; pris_une 1 -1; prise 15 -15; prise_> 17 -17; prise_fibre 4 -4
prise_il 2 -2; prive 7 -7; prive_> 8 -8; prive_d 5 -5; pro 13 -13; pro_> 8 -8; pro_est 4 -4; probl 15 -15
probl_> 12 -12; probl_allez 6 -6; probl_avec 1 -1; probl_de 9 -9; probl_est 5 -5; probl_n 6 -6; probl_oui 12 -12
probl_pas 8 -8; probl_persi 20 -20; probl_resol 9 -9; proce 8 -8; proce_> 8 -8; profe 5 -5; profe_c 2 -2
profe_est 6 -6; prono 4 -4; prono_> 5 -5; prono_son 4 -4; propo 4 -4; propo_de 7 -7; propr 10 -10
propr_scand 10 -10; prost 4 -4; prost_comme 4 -4; proto 9 -9; proto_mail 6 -6; proto_point 9 -9; proxi 10 -10
proxi_point 10 -10; pruni 10 -10; pruni_> 13 -13; pruni_comme 6 -6; pruni_je 5 -5; pu 11 -11; pu_> 11 -11; pub 5 -5
pub_> 5 -5; publi 5 -5; publi_> 5 -5; puc 8 -8; puc_> 8 -8; puis 4 -4; puis_a 3 -3; puis_ah 3 -3; puis_apres 5 -5
puis_aroba 9 -9; puis_besso 7 -7; puis_ca 8 -8; puis_deux 5 -5; puis_douze 2 -2; puis_gmail 6 -6; puis_hier 8 -8
puis_j 3 -3; puis_je -12 12; puis_l 15 -15; puis_le 2 -2; puis_mercr 2 -2; puis_pouf 8 -8; puis_quara 4 -4
puis_quatr 8 -8; puis_renau 2 -2; puis_repar 11 -11; puis_soixa 5 -5; puis_un 2 -2; puisq 6 -6; puisq_je 6 -6
puiss -9 9; puiss_lui -6 6; puiss_m -7 7; puk 14 -14; puk_> 14 -14; punai 16 -16; punai_> 11 -11; punai_elle 5 -5
putai 13 -13; putai_c 10 -10; putai_ca 8 -8; putai_mais 13 -13; q 5 -5; q_a 7 -7; qu 6 -6; qu_a -12 12; qu_elle 5 -5
qu_est 10 -10; qu_il 18 -18; qu_ils 3 -3; qu_inter 4 -4; qu_on -17 17; qu_un 9 -9; qu_une 14 -14; quand 21 -21
quand_ils 3 -3; quand_inter 6 -6; quand_j 3 -3; quand_je 19 -19; quand_on 3 -3; quara 7 -7; quara_> 8 -8
quara_cinq 6 -6; quara_cinqu 10 -10; quara_deux 7 -7; quara_et 6 -6; quara_facil 6 -6; quara_huit 2 -2
quara_neuf 4 -4; quara_poste 8 -8; quara_quatr 5 -5; quara_sept 11 -11; quara_six 3 -3; quara_soixa 4 -4
quara_trent 5 -5; quara_trois 3 -3; quara_vingt 9 -9; quart 6 -6; quart_d 4 -4; quart_est 5 -5; quart_qui 6 -6
quat 10 -10; quat_ordis 10 -10; quato 13 -13; quato_> 7 -7; quato_aroba 11 -11; quato_avec 9 -9; quato_cinqu 3 -3
quato_euh 4 -4; quato_impas 6 -6; quato_non 3 -3; quato_ou 10 -10; quato_quatr 2 -2; quato_quinz 5 -5
quato_soixa 5 -5; quato_trent 1 -1; quato_vingt 1 -1; quato_zero 5 -5; quatr 11 -11; quatr_> 16 -16; quatr_a 6 -6
quatr_ans 6 -6; quatr_anten 7 -7; quatr_appar 8 -8; quatr_aroba 9 -9; quatr_at 4 -4; quatr_avec 5 -5
quatr_barre 10 -10; quatr_bidul 12 -12; quatr_caiss 6 -6; quatr_cent 4 -4; quatr_cinq 11 -11; quatr_cinqu 5 -5
quatr_dans 1 -1; quatr_deux 10 -10; quatr_douze 5 -5; quatr_enfin 10 -10; quatr_et 2 -2; quatr_etage 6 -6
quatr_euros 3 -3; quatr_fois 7 -7; quatr_gauch 5 -5; quatr_heure 8 -8; quatr_icitt 11 -11; quatr_je 6 -6
quatr_mais 5 -5; quatr_merci 5 -5; quatr_mille 1 -1; quatr_mois 7 -7; quatr_neuf 3 -3; quatr_non 2 -2
quatr_nonan 5 -5; quatr_on 1 -1; quatr_onze 6 -6; quatr_ordin 19 -19; quatr_ordis 4 -4; quatr_ou 9 -9
quatr_oui 3 -3; quatr_perso 16 -16; quatr_plus 8 -8; quatr_point 11 -11; quatr_poste 12 -12; quatr_quatr 6 -6
quatr_septa 12 -12; quatr_six 3 -3; quatr_smart 7 -7; quatr_soixa 5 -5; quatr_sur 13 -13; quatr_telep 9 -9
quatr_tpe 5 -5; quatr_trent 5 -5; quatr_trois 6 -6; quatr_vingt 7 -7; quatr_zero 9 -9; que -7 7; que_c 4 -4
que_ca 14 -14; que_ce 14 -14; que_celui 11 -11; que_chez 3 -3; que_d 12 -12; que_dehor 8 -8; que_des -6 6
que_deux 6 -6; que_dieu 6 -6; que_est -3 3; que_j -7 7; que_je -13 13; que_l 13 -13; que_la 14 -14; que_le 3 -3
que_les 8 -8; que_ma 5 -5; que_mes 4 -4; que_moi 10 -10; que_mon 11 -11; que_nenni 12 -12; que_non 10 -10
que_notre 4 -4; que_oui 21 -21; que_quelq -2 2; que_racon -5 5; que_son 6 -6; que_votre -11 11; que_vous -7 7
quel 7 -7; quel_bande 12 -12; quel_bouto 8 -8; quel_cable 8 -8; quel_est 7 -7; quel_qu -22 22; quel_sujet 11 -11
quel_ticke 6 -6; quell 12 -12; quell_bande 7 -7; quell_box 8 -8; quell_honte 9 -9; quell_lumie 10 -10; quelq -22 22
quelq_appar 23 -23; quelq_chose 2 -2; quelq_un -22 22; quent 10 -10; quent_tiret 10 -10; quest 16 -16
quest_> 16 -16; quest_debil 7 -7; quest_deja 4 -4; quest_je 1 -1; quest_que 8 -8; quest_sur 5 -5; qui -9 9
qui_> 11 -11; qui_a 5 -5; qui_ai 6 -6; qui_appel 9 -9; qui_atten 9 -9; qui_bugue 9 -9; qui_clign 8 -8
qui_compr -18 18; qui_conna -12 12; qui_decon 6 -6; qui_est -18 18; qui_fait 9 -9; qui_gresi 12 -12
qui_habit 17 -17; qui_je -13 13; qui_l 3 -3; qui_m 25 -25; qui_mais -11 11; qui_march 9 -9; qui_me 2 -2; qui_n 1 -1
qui_ne 3 -3; qui_parle -11 11; qui_passe 2 -2; qui_pose 4 -4; qui_puiss -7 7; qui_remar 12 -12; qui_s 11 -11
qui_sait 6 -6; qui_saute 7 -7; qui_se 6 -6; qui_sonne 14 -14; qui_va 7 -7; qui_veut 4 -4; qui_vienn 5 -5
qui_vous 15 -15; quich 7 -7; quich_> 7 -7; quinz 15 -15; quinz_> 15 -15; quinz_a 7 -7; quinz_appar 6 -6
quinz_aroba 5 -5; quinz_au 4 -4; quinz_c 12 -12; quinz_de 7 -7; quinz_et 12 -12; quinz_jours 6 -6; quinz_ordin 5 -5
quinz_ou 7 -7; quinz_oui 7 -7; quinz_poste 5 -5; quinz_quatr 2 -2; quinz_quinz 6 -6; quinz_rue 8 -8
quinz_seize 6 -6; quinz_soixa 7 -7; quinz_sont 4 -4; quinz_zero 4 -4; quitt 6 -6; quitt_votre 6 -6; quoi 6 -6
quoi_> 2 -2; quoi_ce 13 -13; quoi_deja 4 -4; quoi_du 8 -8; quoi_et 5 -5; quoi_j 7 -7; quoi_la 4 -4; quoi_mon 14 -14
quoi_noter 4 -4; quoi_un 8 -8; quoi_votre 16 -16; quoi_vous 10 -10; quoi_y 6 -6; r 8 -8; r_> 9 -9; r_a 9 -9
r_aroba 6 -6; r_d 6 -6; r_deux 6 -6; r_e 8 -8; r_et 4 -4; r_genev 6 -6; r_i 5 -5; r_m 5 -5; r_n 7 -7; r_o 9 -9
r_p 9 -9; r_point 7 -7; r_t 5 -5; r_un 6 -6; r_y 4 -4; raccr -6 6; raccr_au 11 -11; raccr_par 8 -8; raccr_pas 11 -11
raccr_si -14 14; raccr_tout 14 -14; rachi 13 -13; rachi_> 10 -10; rachi_bensl 8 -8; rachi_el 6 -6; racon -5 5
racon_cette -5 5; racon_n 5 -5; rade 6 -6; rade_> 6 -6; rade_depui 5 -5; raise 3 -3; raise_sur 3 -3; raiso 15 -15
raiso_> 14 -14; raiso_socia 6 -6; rallu 7 -7; rallu_et 6 -6; rallu_mais 7 -7; rambe 9 -9; rambe_aroba 9 -9
rame 14 -14; rame_a 5 -5; rame_encor 14 -14; rame_grave 4 -4; rame_sever 10 -10; rand 5 -5; rand_aroba 5 -5
rapid 15 -15; rapid_> 15 -15; rappe -4 4; rappe_> -8 8; rappe_au 9 -9; rappe_c 7 -7; rappe_comme 7 -7; rappe_d 4 -4
rappe_donc -15 15; rappe_je 16 -16; rappe_moi 6 -6; rappe_par -10 10; rappe_parce 15 -15; rappe_plus 22 -22
rappe_sept 6 -6; rappe_si 9 -9; ras 12 -12; ras_la 11 -11; ras_le 8 -8; rassu 6 -6; rassu_> 3 -3; rassu_vous 7 -7
rau 6 -6; rau_r 6 -6; ravi 10 -10; ravi_> 10 -10; rebel 11 -11; rebel_> 11 -11; reboo 4 -4; reboo_deux 4 -4
rebra 9 -9; rebra_> 8 -8; rebra_la 6 -6; rebra_mais 2 -2; recev 13 -13; recev_d 6 -6; recev_de 5 -5; recev_des 8 -8
reche 9 -9; reche_de 9 -9; recla -4 4; recla_> 13 -13; recla_une -5 5; recoi 9 -9; recoi_cinq 7 -7; recoi_des 12 -12
recoi_ma 2 -2; recoi_plus 7 -7; recoi_trop 5 -5; recom 11 -11; recom_> 11 -11; recom_lucie 5 -5; recom_plus 1 -1
recon 6 -6; recon_> 6 -6; recou 8 -8; recou_> 8 -8; recu 6 -6; recu_un 7 -7; recu_votre 5 -5; recup 16 -16
recup_inter 12 -12; recup_ma 5 -5; redem 19 -19; redem_> 15 -15; redem_avec 15 -15; redem_box 6 -6; redem_c 7 -7
redem_comme 1 -1; redem_ecran 3 -3; redem_en 9 -9; redem_encor 23 -23; redem_et 3 -3; redem_la 8 -8; redem_mais 2 -2
redem_pas 2 -2; redem_plus 1 -1; redir -7 7; redir_moi -7 7; redon -12 12; redon_moi -12 12; reel -12 12
reel_> -12 12; reell -7 7; reell_> -7 7; reess 8 -8; reess_> 8 -8; refer 4 -4; refer_c 4 -4; refle 7 -7
refle_> 8 -8; refle_il 1 -1; refus 12 -12; refus_> 12 -12; regar 12 -12; regar_> 13 -13; regar_c 6 -6
regar_des 2 -2; regar_l 8 -8; regar_la 3 -3; regis 8 -8; regis_pelis 8 -8; regle 13 -13; regle_> 13 -13
regle_ca 11 -11; regle_cette 13 -13; regle_depui 2 -2; regle_en 8 -8; regre 11 -11; regre_> 11 -11; relat -11 11
relat_> -13 13; relat_avec -9 9; relou -10 10; relou_les -10 10; remar 12 -12; remar_> 17 -17; remar_cinq 7 -7
remar_donc 1 -1; remar_merci 5 -5; remar_pas 9 -9; remar_super 12 -12; remar_tout 4 -4; remar_vite 16 -16
remer 9 -9; remer_pour 9 -9; remet 5 -5; remet_pas 5 -5; remon 3 -3; remon_mais 3 -3; remy 9 -9; remy_avec 9 -9
remy_chauv 9 -9; renar 7 -7; renar_comme 7 -7; renar_jacqu 7 -7; renau 10 -10; renau_> 10 -10; renau_a 6 -6
renau_aroba 2 -2; renau_avec 5 -5; rend 11 -11; rend_dingu 11 -11; rende 17 -17; rende_dingu 7 -7; rende_la 5 -5
rende_moi -15 15; rende_vous 18 -18; rendu 7 -7; rendu_ridic 7 -7; rene 8 -8; rene_point 8 -8; rene_tiret 1 -1
rense 17 -17; rense_> 17 -17; rentr 6 -6; rentr_a 1 -1; rentr_dans 9 -9; rentr_du 2 -2; rentr_vers 6 -6; renvo 5 -5
renvo_d 5 -5; repar 12 -12; repar_> 11 -11; repar_a 6 -6; repar_comme 5 -5; repar_en 4 -4; repar_la 3 -3
repar_ma 7 -7; repar_merci 3 -3; repar_oui 6 -6; repar_pour 10 -10; repar_repar 6 -6; repar_sur 7 -7; repar_une 8 -8
repas 8 -8; repas_demai 8 -8; repet 19 -19; repet_> 19 -19; repet_clign 12 -12; repet_la -5 5; repet_non 12 -12
repet_plus 6 -6; repet_s 17 -17; repet_wifi 5 -5; repon_> 7 -7; repon_alors -6 6; repon_bon 7 -7; repon_direc 10 -10
repon_en -11 11; repon_il 5 -5; repon_je -6 6; repon_ne 8 -8; repon_plus -3 3; repon_repon 7 -7; repon_se 13 -13
repon_si 1 -1; repre 7 -7; repre_zero 7 -7; repub 9 -9; repub_a 9 -9; resea 8 -8; resea_> 8 -8; resea_avec 7 -7
resea_comme 5 -5; resea_de 6 -6; resea_dedan 3 -3; resea_depui 6 -6; resea_est 15 -15; resea_inter 3 -3
resea_mobil 4 -4; resea_non 9 -9; resea_sur 7 -7; resea_wifi 8 -8; resid 11 -11; resid_les 11 -11; resil 16 -16
resil_> 16 -16; resil_tout 13 -13; resol 15 -15; resol_> 15 -15; respe -5 5; respe_pour -5 5; respo -21 21
respo_> -23 23; respo_de -10 10; respo_du 17 -17; respo_en -10 10; respo_infor 7 -7; resta 7 -7; resta_de 7 -7
reste 16 -16; reste_a 6 -6; reste_anony 10 -10; reste_etein 9 -9; reste_faut 5 -5; reste_m 6 -6; reste_orang 9 -9
reste_que 6 -6; reste_sans 3 -3; reste_tout 4 -4; retab 10 -10; retab_> 9 -9; retab_depui 5 -5; retab_en 8 -8
reten 5 -5; reten_> 5 -5; retom 6 -6; retom_> 6 -6; retou 10 -10; retou_> 10 -10; retra 8 -8; retra_> 11 -11
retra_alors 1 -1; retro 9 -9; retro_inter 10 -10; retro_la 7 -7; retro_pas 2 -2; reuni 9 -9; reuni_> 6 -6
reuni_avec 13 -13; reuss 10 -10; reuss_a 8 -8; reuss_tout 9 -9; reven 10 -10; reven_> 14 -14; reven_d 11 -11
reven_merci 6 -6; reven_oui 7 -7; reven_puis 11 -11; reven_sur 4 -4; reven_tout 1 -1; revie 9 -9; revie_> 9 -9
revoi 5 -5; revoi_> 5 -5; rex 9 -9; rex_soixa 9 -9; rey 8 -8; rey_aroba 9 -9; rey_r 8 -8; rez 4 -4; rez_de 4 -4
rhone 4 -4; rhone_> 4 -4; ricci 8 -8; ricci_r 8 -8; ridic 12 -12; ridic_> 12 -12; rien 13 -13; rien_> 21 -21
rien_a -4 4; rien_alors -7 7; rien_aucun 2 -2; rien_bande 6 -6; rien_c 4 -4; rien_chang 4 -4; rien_compr 7 -7
rien_dans 10 -10; rien_de 12 -12; rien_debra 9 -9; rien_depui 8 -8; rien_desol 5 -5; rien_deux 5 -5; rien_du 6 -6
rien_fait 10 -10; rien_il 11 -11; rien_moi 11 -11; rien_n 10 -10; rien_ne 4 -4; rien_passe -8 8; rien_qu 5 -5
rien_que 12 -12; rien_qui 8 -8; rien_votre 1 -1; rien_y 6 -6; rigol 9 -9; rigol_> 9 -9; rigol_c 2 -2; rigol_pas 4 -4
rire 5 -5; rire_tout 5 -5; rivie 6 -6; rivie_sur 6 -6; robas 8 -8; robas_hotma 2 -2; robas_numer 9 -9
robas_yahoo 9 -9; rober 6 -6; rober_bertr 9 -9; rober_c 9 -9; rober_point 2 -2; robin 9 -9; robin_aroba 9 -9
robot -24 24; robot_> -24 24; robot_aspir 11 -11; robot_ca 24 -24; robot_est -6 6; robot_je -9 9; robot_la -14 14
robot_mais -21 21; robot_moi -20 20; robot_passe -11 11; robot_qu 6 -6; robot_toi 10 -10; robot_un -20 20
robot_une -14 14; rocha 8 -8; rocha_a 7 -7; rocha_aroba 6 -6; roche 3 -3; roche_cinqu 3 -3; rodez 9 -9; rodez_> 9 -9
roger 6 -6; roger_aroba 6 -6; roger_point 4 -4; rolan 7 -7; rolan_k 9 -9; rolan_point 4 -4; roma 6 -6
roma_point 6 -6; roman 10 -10; roman_point 10 -10; rond 7 -7; rond_autou 8 -8; rond_sur 1 -1; rond_tout 9 -9
rosal 5 -5; rosal_hoara 5 -5; rose 6 -6; rose_base 6 -6; rose_et 9 -9; rossi 14 -14; rossi_> 9 -9; rossi_aroba 9 -9
rossi_chioc 9 -9; rouge 9 -9; rouge_> 12 -12; rouge_a 4 -4; rouge_clign 1 -1; rouge_et 4 -4; rouge_pas 4 -4
rouge_sur 4 -4; rouss 17 -17; rouss_> 14 -14; rouss_avec 1 -1; rouss_de 5 -5; rouss_mais 13 -13; rouss_preno 5 -5
route 13 -13; route_> 3 -3; route_a 9 -9; route_est 5 -5; route_et 8 -8; roux 11 -11; roux_aroba 5 -5
roux_deux 9 -9; roux_outlo 9 -9; roux_r 9 -9; roy 10 -10; roy_aroba 11 -11; roy_point 7 -7; royer 17 -17
royer_> 13 -13; royer_aroba 9 -9; ruben 7 -7; ruben_levy 7 -7; rue 9 -9; rue_appar 4 -4; rue_bon 9 -9; rue_d 2 -2
rue_de 5 -5; rue_des 11 -11; rue_du 5 -5; rue_jean 7 -7; rue_mais 7 -7; rue_ou 7 -7; rue_paste 5 -5; rue_victo 7 -7
rue_y 3 -3; s_> 8 -8; s_a 6 -6; s_affic 11 -11; s_allum 12 -12; s_appai 8 -8; s_appel 14 -14; s_aroba 9 -9; s_c 7 -7
s_colle 4 -4; s_comme 2 -2; s_e 6 -6; s_en -5 5; s_enerv 4 -4; s_enten 8 -8; s_est 8 -8; s_et 3 -3; s_f 8 -8
s_go 8 -8; s_i 8 -8; s_il -6 6; s_k 5 -5; s_m 10 -10; s_n 5 -5; s_o 6 -6; s_occup 6 -6; s_ouvre 5 -5; s_ouvri 12 -12
s_pauli 7 -7; s_point 9 -9; s_s 7 -7; s_tiret 4 -4; s_vingt 11 -11; s_y 11 -11; s_z 7 -7; sa 5 -5; sa_chamb 1 -1
sa_chang 4 -4; sa_conso 4 -4; sa_fait 4 -4; sa_ka 4 -4; sa_n 12 -12; sabri 6 -6; sabri_tiret 6 -6; sache 13 -13
sache_> 13 -13; saidi 5 -5; saidi_aroba 5 -5; saint 7 -7; saint_cyr 4 -4; saint_denis 5 -5; saint_julie 5 -5
saint_marti 8 -8; saint_point 2 -2; saint_tiret 8 -8; sais 9 -9; sais_compt 8 -8; sais_pas 8 -8; sais_plus 7 -7
sais_que 8 -8; sais_rien 13 -13; saisi 10 -10; saisi_> 10 -10; saisi_notre 4 -4; sait 6 -6; sait_il 6 -6; salah 8 -8
salah_> 8 -8; salar 6 -6; salar_mais 6 -6; salle 8 -8; salle_> 9 -9; salle_infor 4 -4; salon 10 -10; salon_> 11 -11
salon_deux 3 -3; salon_et 6 -6; salon_la 6 -6; salon_le 2 -2; salut 6 -6; salut_bien 6 -6; salut_moi 7 -7
samed 2 -2; samed_> 2 -2; samir 11 -11; samir_bouzi 11 -11; samsu 8 -8; samsu_> 8 -8; samue 14 -14; samue_cohen 6 -6
samue_etien 9 -9; sandr 14 -14; sandr_colas 6 -6; sandr_colin 13 -13; sandr_colli 12 -12; sandr_pardo 6 -6
sandr_point 3 -3; sang 7 -7; sang_vous 7 -7; sans 16 -16; sans_accen 3 -3; sans_apost 7 -7; sans_arret 3 -3
sans_espac 7 -7; sans_facon 9 -9; sans_fil 4 -4; sans_h 6 -6; sans_impor 4 -4; sans_mail 6 -6; sans_point 4 -4
sans_resea 6 -6; sans_tiret 4 -4; sans_trema 6 -6; saoul 2 -2; saoul_avec 9 -9; saoul_ca 6 -6; saoul_les -10 10
saoul_vous 6 -6; sapo 3 -3; sapo_s 3 -3; sarah 8 -8; sarah_avec 1 -1; sarah_benal 9 -9; sarah_point 9 -9; sasha 8 -8
sasha_point 8 -8; sauf 14 -14; sauf_dans 3 -3; sauf_la 10 -10; sauf_un 9 -9; saura 5 -5; saura_pas 5 -5
saute 12 -12; saute_> 12 -12; saute_le 5 -5; saute_penda 7 -7; saute_tous 4 -4; sauve 5 -5; sauve_la 5 -5; sav -3 3
sav_aroba 17 -17; sav_humai -7 7; savez -5 5; savez_> -11 11; savez_je 1 -1; savez_les 5 -5; savez_vous 9 -9
savoi 11 -11; savoi_> 10 -10; savoi_pourq 7 -7; savoi_quand 6 -6; scand 15 -15; scand_> 16 -16; scand_de 5 -5
scand_je 5 -5; scand_par 9 -9; scand_un 5 -5; scann 9 -9; scann_> 9 -9; schmi 11 -11; schmi_avec 11 -11
schmi_s 7 -7; schne 2 -2; schne_aroba 2 -2; sdsl 8 -8; sdsl_depui 8 -8; se 12 -12; se_compr 7 -7; se_conne 7 -7
se_coupe 2 -2; se_decle 13 -13; se_decon 11 -11; se_fait 4 -4; se_fout 7 -7; se_foutr 1 -1; se_lance 8 -8
se_passe 4 -4; se_plain 7 -7; se_prono 5 -5; se_termi 5 -5; se_trouv 6 -6; sebas 12 -12; sebas_colle 12 -12
sebas_leroy 7 -7; sec 5 -5; sec_la 5 -5; secon 9 -9; secon_> 7 -7; secon_et 9 -9; secon_je 5 -5; secou 11 -11
secou_aroba 11 -11; secre 8 -8; secre_> 11 -11; secre_a 7 -7; secre_aroba 6 -6; secre_n -11 11; secti 4 -4
secti_le 4 -4; sefia 6 -6; sefia_s 6 -6; seize 22 -22; seize_> 9 -9; seize_cinqu 4 -4; seize_dix 5 -5
seize_douze 7 -7; seize_machi 13 -13; seize_poste 6 -6; seize_quara 3 -3; seize_vingt 3 -3; seize_virgu 2 -2
semai 16 -16; semai_> 19 -19; semai_derni 14 -14; semai_passe 9 -9; semai_quand 1 -1; semai_que 11 -11; sembl 12 -12
sembl_que 12 -12; sept 8 -8; sept_> 14 -14; sept_a 6 -6; sept_ah 9 -9; sept_ans 5 -5; sept_appar 3 -3
sept_aroba 9 -9; sept_avec 6 -6; sept_cinq 1 -1; sept_cinqu 4 -4; sept_dix 7 -7; sept_donc 3 -3; sept_doubl 8 -8
sept_en 6 -6; sept_euh 2 -2; sept_fois 6 -6; sept_heure 11 -11; sept_huit 4 -4; sept_huita 5 -5; sept_neuf 3 -3
sept_non 2 -2; sept_nonan 5 -5; sept_onze 6 -6; sept_point 10 -10; sept_poste 6 -6; sept_quara 4 -4; sept_quatr 7 -7
sept_sept 1 -1; sept_septa 7 -7; sept_six 6 -6; sept_soixa 9 -9; sept_trent 2 -2; sept_vingt 4 -4; sept_voila 3 -3
sept_voire 9 -9; sept_zero 4 -4; septa 12 -12; septa_> 13 -13; septa_cinq 5 -5; septa_deux 6 -6; septa_et 4 -4
septa_fois 9 -9; septa_huit 5 -5; septa_neuf 5 -5; septa_poste 11 -11; septa_sept 3 -3; septa_septa 16 -16
septa_six 6 -6; septa_trent 7 -7; septa_trois 5 -5; sera 7 -7; sera_plus 7 -7; serai 13 -13; serai_bien 12 -12
serai_il -8 8; serai_pluto 7 -7; serai_ravi 10 -10; serai_regle 10 -10; serai_repar 11 -11; serai_tres 2 -2
serge 6 -6; serge_point 6 -6; serie 12 -12; serie_> 8 -8; serie_a 6 -6; serie_marre 7 -7; serie_treiz 7 -7
serie_vous 10 -10; serre 6 -6; serre_> 6 -6; sers 6 -6; sers_jamai 6 -6; sert 7 -7; sert_a 7 -7; serve 10 -10
serve_> 7 -7; serve_a 7 -7; serve_et 5 -5; serve_plus 6 -6; serve_soit 8 -8; servi -8 8; servi_> 21 -21
servi_a -7 7; servi_achat 6 -6; servi_apres -6 6; servi_clien -14 14; servi_depui 6 -6; servi_des 11 -11
servi_est 11 -11; servi_infor 18 -18; servi_je -10 10; servi_point 16 -16; servi_techn -10 10; servi_tout 9 -9
servi_une -12 12; ses 2 -2; ses_devoi 3 -3; ses_etude 2 -2; seul 14 -14; seul_> 12 -12; seul_appar 13 -13
seul_aroba 6 -6; seul_au 4 -4; seul_enfin 9 -9; seul_l 8 -8; seul_mot 9 -9; seul_n 6 -6; seul_y 7 -7; seule 6 -6
seule_> 11 -11; seule_appar 9 -9; seule_avec 13 -13; seule_il -12 12; seule_la 21 -21; seule_que 7 -7
seule_qui 6 -6; seule_table 15 -15; seule_un 10 -10; seuls 6 -6; seuls_> 6 -6; sever 10 -10; sever_> 10 -10
sfr 9 -9; sfr_> 16 -16; sfr_aroba 4 -4; sfr_point 8 -8; sharm 10 -10; sharm_> 10 -10; si -3 3; si_> 12 -12
si_c 6 -6; si_ca 8 -8; si_corre 4 -4; si_en 8 -8; si_fait 16 -16; si_j 8 -8; si_je -8 8; si_lente 7 -7; si_si 18 -18
si_un 11 -11; si_vous -7 7; si_y 2 -2; sien 6 -6; sien_> 5 -5; sien_c 6 -6; sienn 7 -7; sienn_> 9 -9; sienn_c 1 -1
signa 14 -14; signa_> 14 -14; signa_de 2 -2; signa_l 6 -6; signa_meme 2 -2; signa_une 12 -12; signa_wifi 10 -10
signe 9 -9; signe_> 9 -9; silen 9 -9; silen_compl 9 -9; silva 13 -13; silva_> 8 -8; silva_de 6 -6; silva_joao 7 -7
sim 9 -9; sim_> 6 -6; sim_dans 2 -2; sim_elle 3 -3; sim_est 10 -10; sim_n 6 -6; sim_oui 9 -9; sim_sim 9 -9
simon 9 -9; simon_aroba 6 -6; simon_dupre 9 -9; simon_neuf 7 -7; simon_point 1 -1; simon_simon 9 -9; simpl 11 -11
simpl_> 10 -10; simpl_c 1 -1; simpl_signa 6 -6; sinon -6 6; sinon_le 1 -1; sinon_on -6 6; siret 14 -14
siret_> 14 -14; site 5 -5; site_de 5 -5; situa -9 9; situa_> -9 9; six 10 -10; six_78 7 -7; six_> 18 -18; six_a 7 -7
six_aroba 10 -10; six_c 2 -2; six_cent 6 -6; six_cinq 6 -6; six_cinqu 5 -5; six_deux 4 -4; six_dix 5 -5
six_doubl 7 -7; six_douze 9 -9; six_et 12 -12; six_euh 2 -2; six_grand 7 -7; six_huit 20 -20; six_j 1 -1
six_je 7 -7; six_la 6 -6; six_le 1 -1; six_machi 14 -14; six_mille 1 -1; six_non 2 -2; six_nonan 6 -6
six_novem 2 -2; six_onze 5 -5; six_oui 1 -1; six_perso 10 -10; six_petit 5 -5; six_porta 6 -6; six_pour 1 -1
six_puis 4 -4; six_quara 6 -6; six_quato 5 -5; six_quatr 5 -5; six_quinz 6 -6; six_sept 4 -4; six_septa 4 -4
six_soixa 6 -6; six_suiva 6 -6; six_telep 19 -19; six_tout 8 -8; six_treiz 2 -2; six_trent 8 -8; six_trois 6 -6
six_un 5 -5; six_vingt 7 -7; six_virgu 2 -2; six_zero 12 -12; sixie 12 -12; sixie_> 12 -12; smart 8 -8; smart_> 9 -9
smart_et 5 -5; smart_ne 5 -5; smet 10 -10; smet_> 10 -10; smith 11 -11; smith_> 10 -10; smith_at 6 -6
smith_mary 10 -10; smith_s 7 -7; sms 11 -11; sms_> 8 -8; sms_ce 7 -7; sms_d 7 -7; sms_je 6 -6; sms_ni 3 -3
sms_parte 7 -7; sms_passe 1 -1; sms_que 11 -11; so 6 -6; so_aroba 5 -5; so_point 6 -6; socia 6 -6; socia_> 6 -6
socie 15 -15; socie_> 7 -7; socie_batip 9 -9; socie_dupon 5 -5; socie_duran 14 -14; socie_est 12 -12; socie_l 6 -6
socie_marti 11 -11; socie_trans 11 -11; soeur 5 -5; soeur_> 6 -6; soeur_de 4 -4; soeur_elle 2 -2; soeur_en 4 -4
sofia 7 -7; sofia_ander 7 -7; soget 8 -8; soget_s 8 -8; soir 9 -9; soir_> 10 -10; soir_y 2 -2; soire 3 -3
soire_> 3 -3; soit 8 -8; soit_onze 8 -8; soit_quinz 5 -5; soixa 7 -7; soixa_> 5 -5; soixa_ans 3 -3; soixa_cinq 7 -7
soixa_de 11 -11; soixa_deux 3 -3; soixa_dix 6 -6; soixa_douze 9 -9; soixa_et 6 -6; soixa_huit 7 -7; soixa_neuf 6 -6
soixa_puis 8 -8; soixa_quato 5 -5; soixa_quatr 6 -6; soixa_quinz 5 -5; soixa_salar 6 -6; soixa_seize 4 -4
soixa_sept 7 -7; soixa_six 4 -4; soixa_soixa 11 -11; soixa_treiz 5 -5; soixa_trois 4 -4; sol 6 -6; sol_> 6 -6
solan 4 -4; solan_kern 6 -6; solan_point 2 -2; solde 11 -11; solde_> 11 -11; solid 6 -6; solid_point 6 -6
someo -5 5; someo_pleas -5 5; somme 7 -7; somme_d 7 -7; somme_dans 5 -5; somme_soixa 6 -6; son 9 -9; son_> 6 -6
son_dessi 6 -6; son_est 10 -10; son_nom 4 -4; son_telep 4 -4; son_voyan 5 -5; sonne 13 -13; sonne_a 14 -14
sonne_mais 6 -6; sonne_ne 6 -6; sonne_occup 4 -4; sonne_pas 3 -3; sonne_plus 6 -6; sonne_toujo 3 -3; sont 13 -13
sont_a 9 -9; sont_conce 9 -9; sont_coupe 5 -5; sont_decon 7 -7; sont_hache 7 -7; sont_hors 5 -5; sont_inacc 2 -2
sont_muets 6 -6; sont_super 8 -8; sont_touch 7 -7; sont_tous 6 -6; sont_verts 6 -6; sophi 17 -17; sophi_aroba 3 -3
sophi_d 6 -6; sophi_duboi 11 -11; sophi_lecle 5 -5; sophi_lefeb 6 -6; sophi_marti 14 -14; sophi_picar 9 -9
sophi_tiret 5 -5; sorti -4 4; sorti_> 13 -13; sorti_a 6 -6; sorti_tous -6 6; souci 13 -13; souci_> 16 -16
souci_au 6 -6; souci_avec 1 -1; souci_d 2 -2; souci_de 5 -5; souci_je 16 -16; souci_que 3 -3; souci_tout 5 -5
souha -19 19; souha_etre -8 8; souha_faire 7 -7; souha_joind -10 10; souha_m -13 13; souha_parle -11 11; souli 5 -5
souli_kerle 5 -5; sous 10 -10; sous_la 14 -14; sous_les 6 -6; sous_sol 6 -6; souvi 4 -4; souvi_> 4 -4; soyez -6 6
soyez_genti -6 6; space 9 -9; space_> 7 -7; space_une 7 -7; speak -5 5; speak_to -5 5; speci 11 -11; speci_> 11 -11
speed 7 -7; speed_test 7 -7; stabl 17 -17; stabl_maint 17 -17; stand -10 10; stand_> -23 23; stand_chez 8 -8
stand_de 8 -8; stand_est 9 -9; stand_je 16 -16; stand_ne 14 -14; stand_telep 13 -13; steph 12 -12; steph_avec 6 -6
steph_delau 9 -9; steph_gueri 3 -3; steph_marte 8 -8; steph_point 3 -3; steph_tiret 6 -6; steph_tout 6 -6
steph_vasse 7 -7; stop 2 -2; stop_j 20 -20; stop_je -8 8; stras 2 -2; stras_zero 2 -2; stres 3 -3; stres_j 3 -3
stylo 11 -11; stylo_> 11 -11; subis 6 -6; subis_une 6 -6; sud 5 -5; sud_> 5 -5; suffi 16 -16; suffi_basta 6 -6
suffi_j 19 -19; suis 20 -20; suis_a 10 -10; suis_abonn 2 -2; suis_agee -11 11; suis_allem 3 -3; suis_au 8 -8
suis_avec 17 -17; suis_carlo 6 -6; suis_chez 6 -6; suis_clien 8 -8; suis_coupe 4 -4; suis_d 5 -5; suis_dans 12 -12
suis_de 7 -7; suis_degou 11 -11; suis_desol 3 -3; suis_devan 6 -6; suis_embet 8 -8; suis_en 8 -8; suis_enerv 5 -5
suis_enfin 9 -9; suis_exced 8 -8; suis_fatig 4 -4; suis_furax 7 -7; suis_furie 7 -7; suis_hors 4 -4; suis_infir 1 -1
suis_infor 6 -6; suis_injoi 4 -4; suis_l 10 -10; suis_la 4 -4; suis_le 17 -17; suis_locat 6 -6; suis_lucas 4 -4
suis_madam 6 -6; suis_miche 6 -6; suis_moi 14 -14; suis_monsi 4 -4; suis_ne 5 -5; suis_opera 10 -10; suis_pas 9 -9
suis_perdu 7 -7; suis_press 6 -6; suis_pret 7 -7; suis_recon 6 -6; suis_retra 11 -11; suis_scand 9 -9
suis_seul 4 -4; suis_simon 9 -9; suis_steph 1 -1; suis_sur 7 -7; suis_techn 6 -6; suis_tombe 4 -4; suis_toujo 5 -5
suis_tout 6 -6; suis_tres 5 -5; suis_tromp 1 -1; suis_un 8 -8; suis_une 20 -20; suis_vieil -6 6; suis_votre 4 -4
suis_vraim 6 -6; suis_yvonn 5 -5; suiss 7 -7; suiss_je 6 -6; suiss_zero 6 -6; suite -3 3; suite_> -4 4
suite_faut 13 -13; suite_j 8 -8; suite_mon 3 -3; suiva 6 -6; suiva_les 6 -6; suivr 7 -7; suivr_> 5 -5
suivr_vos 7 -7; sujet 16 -16; sujet_> 11 -11; sujet_de 6 -6; sunit 10 -10; sunit_sharm 10 -10; super -1 1
super_> -12 12; super_c 6 -6; super_ca 5 -5; super_longs 8 -8; super_mamie 10 -10; super_oui 24 -24; suppo -12 12
suppo_> -10 10; suppo_entre -8 8; suppo_humai -11 11; suppo_nivea -8 8; suppo_point 7 -7; suppo_que 17 -17
suppo_s -8 8; suppo_techn -5 5; suppr 6 -6; suppr_par 6 -6; sur 11 -11; sur_> 12 -12; sur_alors 1 -1; sur_cinq 7 -7
sur_compt 4 -4; sur_deux 4 -4; sur_dix 9 -9; sur_douze 10 -10; sur_fortn 4 -4; sur_gmail 9 -9; sur_inter 4 -4
sur_l 7 -7; sur_la 7 -7; sur_le 14 -14; sur_les 6 -6; sur_ma 5 -5; sur_mais 1 -1; sur_mon 7 -7; sur_notre 7 -7
sur_pas 2 -2; sur_quatr 6 -6; sur_que 9 -9; sur_quel 8 -8; sur_quelq -7 7; sur_quinz 3 -3; sur_repon 10 -10
sur_sa 4 -4; sur_sur 3 -3; sur_tous 4 -4; sur_trois 7 -7; sur_un -4 4; sur_votre 3 -3; sur_vous 4 -4; sur_youtu 6 -6
surfe 8 -8; surfe_> 8 -8; surfe_mais 6 -6; surto 18 -18; surto_ne 14 -14; surto_pas 5 -5; surve 7 -7; surve_et 9 -9
surve_sont 6 -6; suspe 5 -5; suspe_> 4 -4; suspe_je 6 -6; suzan 3 -3; suzan_point 3 -3; switc 9 -9; switc_> 9 -9
sy 8 -8; sy_s 8 -8; sylva 9 -9; sylva_fonta 9 -9; sylvi 12 -12; sylvi_charp 8 -8; sylvi_d 5 -5; sylvi_duboi 10 -10
sylvi_marti 9 -9; sylvi_tiret 3 -3; sympa 10 -10; sympa_> 10 -10; synch 12 -12; synch_est 12 -12; szyma 3 -3
szyma_s 3 -3; t 6 -6; t_> 11 -11; t_a 11 -11; t_alexa 9 -9; t_aroba 6 -6; t_as 6 -6; t_aurai -8 8; t_b 9 -9
t_c 3 -3; t_comme 4 -4; t_e 7 -7; t_es 10 -10; t_et 2 -2; t_h 6 -6; t_hein 2 -2; t_i 4 -4; t_il -14 14; t_louis 2 -2
t_p 9 -9; t_point 7 -7; t_r 11 -11; t_s 7 -7; t_tout 7 -7; t_u 6 -6; t_une 8 -8; t_v 5 -5; t_x 6 -6; ta 7 -7
ta_gueul 7 -7; tabar 7 -7; tabar_ca 7 -7; table 15 -15; table_> 12 -12; table_c 15 -15; table_capte 3 -3
table_de 1 -1; table_des 1 -1; table_du 3 -3; table_elle 17 -17; table_en 6 -6; table_et 7 -7; table_euh 3 -3
table_la 1 -1; table_ne 5 -5; table_que 3 -3; table_seule 5 -5; table_une 13 -13; tais 10 -10; tais_toi 10 -10
tangu 10 -10; tangu_> 10 -10; tangu_c 4 -4; tant -9 9; tant_que -9 9; tanto 5 -5; tanto_> 5 -5; taper 6 -6
taper_sur 6 -6; tapez -12 12; tapez_marie 3 -3; tapez_moi -13 13; tard 10 -10; tard_> 11 -11; tard_dites 4 -4
tard_je 3 -3; tati 3 -3; tati_a 3 -3; tatie 8 -8; tatie_luce 8 -8; taxi 5 -5; taxi_point 5 -5; te 9 -9
te_bonjo 5 -5; te_faire 8 -8; te_fous 6 -6; tech 8 -8; tech_aroba 8 -8; techn -17 17; techn_> -6 6; techn_a 15 -15
techn_allai 14 -14; techn_au -10 10; techn_avait 10 -10; techn_c 7 -7; techn_de -16 16; techn_depui 5 -5
techn_devai 7 -7; techn_direc -15 15; techn_doit 17 -17; techn_en -7 7; techn_est 19 -19; techn_hier 23 -23
techn_humai -8 8; techn_il 10 -10; techn_infor 11 -11; techn_je 8 -8; techn_la -13 13; techn_m 11 -11
techn_mais 8 -8; techn_me -24 24; techn_merci 21 -21; techn_moi 6 -6; techn_n 14 -14; techn_non 8 -8; techn_ont 6 -6
techn_orang 12 -12; techn_ou -15 15; techn_oui -22 22; techn_pas -13 13; techn_passe 11 -11; techn_pour 7 -7
techn_qui -14 14; techn_repas 8 -8; techn_resea 11 -11; techn_s -39 39; techn_tout -8 8; techn_va 13 -13
techn_vient 15 -15; tele 9 -9; tele_> 15 -15; tele_aussi 2 -2; tele_bugue 18 -18; tele_ca 1 -1; tele_de 6 -6
tele_deux 1 -1; tele_dit 2 -2; tele_du 8 -8; tele_est 5 -5; tele_et 10 -10; tele_il 8 -8; tele_l 2 -2; tele_les 3 -3
tele_mais 2 -2; tele_pardo 4 -4; tele_plus 5 -5; tele_qui 12 -12; tele_s 6 -6; tele_trava 4 -4; tele_une 8 -8
telec 8 -8; telec_sont 8 -8; telen 7 -7; telen_point 7 -7; telep 9 -9; telep_> 6 -6; telep_a 6 -6; telep_au 6 -6
telep_c 4 -4; telep_ca 17 -17; telep_capte 6 -6; telep_celui 1 -1; telep_comme 2 -2; telep_dans 5 -5
telep_de 10 -10; telep_deux 3 -3; telep_donc 4 -4; telep_dont 10 -10; telep_du 1 -1; telep_en 13 -13
telep_est 10 -10; telep_et 8 -8; telep_fixe 10 -10; telep_fonct 4 -4; telep_gresi 15 -15; telep_il 5 -5
telep_inter 4 -4; telep_ip 5 -5; telep_madam 8 -8; telep_mais 6 -6; telep_march 1 -1; telep_mobil 8 -8; telep_n 3 -3
telep_ne 6 -6; telep_ni 3 -3; telep_on 2 -2; telep_ont 4 -4; telep_oui 3 -3; telep_parce 4 -4; telep_pas -9 9
telep_porta 7 -7; telep_qui 5 -5; telep_rien 5 -5; telep_sans 4 -4; telep_sonne 9 -9; telep_sont 6 -6; telep_un -5 5
telep_va 1 -1; telep_voila 1 -1; teles 12 -12; teles_> 9 -9; teles_au 1 -1; teles_samsu 8 -8; telet 15 -15
telet_> 10 -10; telet_ca 5 -5; telev 6 -6; telev_et 6 -6; telev_par 5 -5; telle 10 -10; telle_> 10 -10
telle_qu 6 -6; tels 9 -9; tels_et 9 -9; temps 4 -4; temps_> 17 -17; temps_c 6 -6; temps_de -7 7; temps_la 12 -12
temps_pour 8 -8; temps_quand 3 -3; temps_un -11 11; tenir 8 -8; tenir_> 8 -8; tenu 7 -7; tenu_dix 7 -7; termi 16 -16
termi_> 15 -15; termi_de 11 -11; termi_n 3 -3; termi_par 5 -5; termi_pour 9 -9; terri 3 -3; terri_comme 3 -3
terri_terri 3 -3; tessi 2 -2; tessi_aroba 2 -2; test 12 -12; test_a 7 -7; test_de 3 -3; test_reuss 9 -9
test_un 11 -11; teste 10 -10; teste_c 8 -8; teste_le 9 -9; tete 12 -12; tete_> 13 -13; tete_de 5 -5; tete_elle 2 -2
texto 10 -10; texto_n 8 -8; texto_parte 6 -6; teyss 6 -6; teyss_t 6 -6; theo 12 -12; theo_avec 12 -12; there 6 -6
there_aroba 2 -2; there_lacom 7 -7; therm 9 -9; therm_> 9 -9; thiba 9 -9; thiba_c 8 -8; thiba_le 8 -8
thiba_louis 9 -9; thier 8 -8; thier_point 9 -9; thier_soixa 6 -6; thier_v 5 -5; thoma 6 -6; thoma_> 6 -6
thoma_aroba 6 -6; thoma_point 6 -6; thoma_zero 6 -6; thune 5 -5; thune_> 5 -5; tiago 9 -9; tiago_p 9 -9
ticke 19 -19; ticke_> 19 -19; ticke_la 6 -6; tient 10 -10; tient_> 10 -10; timbr 9 -9; timbr_> 9 -9; tin 8 -8
tin_aroba 8 -8; tina 7 -7; tina_point 7 -7; tiret 8 -8; tiret_3 8 -8; tiret_altea 6 -6; tiret_arts 9 -9
tiret_bas 6 -6; tiret_berna 8 -8; tiret_blanc 5 -5; tiret_bonne 5 -5; tiret_c 5 -5; tiret_clair 5 -5
tiret_coiff 6 -6; tiret_de 6 -6; tiret_denis 8 -8; tiret_des 9 -9; tiret_desme 7 -7; tiret_deux 4 -4; tiret_du 7 -7
tiret_duboi 9 -9; tiret_duran 3 -3; tiret_ecole 8 -8; tiret_en 3 -3; tiret_entre 7 -7; tiret_euh 5 -5
tiret_ferme 10 -10; tiret_goff 9 -9; tiret_gueri 6 -6; tiret_h 5 -5; tiret_henri 6 -6; tiret_henry 8 -8
tiret_inter 7 -7; tiret_jardi 8 -8; tiret_jeanm 4 -4; tiret_jo 5 -5; tiret_lac 5 -5; tiret_le 6 -6; tiret_lebla 8 -8
tiret_les 6 -6; tiret_lilas 8 -8; tiret_luc 6 -6; tiret_lucie 8 -8; tiret_lyon 8 -8; tiret_lys 4 -4; tiret_m 12 -12
tiret_mans 6 -6; tiret_marc 4 -4; tiret_marie 7 -7; tiret_marti 9 -9; tiret_morin 11 -11; tiret_nante 6 -6
tiret_odile 3 -3; tiret_ou 2 -2; tiret_parc 9 -9; tiret_paste 7 -7; tiret_paysa 12 -12; tiret_petit 4 -4
tiret_plus 7 -7; tiret_point 4 -4; tiret_poiri 2 -2; tiret_poito 7 -7; tiret_puis 2 -2; tiret_rau 6 -6
tiret_rey 4 -4; tiret_roma 6 -6; tiret_roy 10 -10; tiret_saint 8 -8; tiret_soixa 5 -5; tiret_toitu 3 -3
tiret_vasse 6 -6; tiret_yves 5 -5; tisse 9 -9; tisse_ludiv 9 -9; titul 14 -14; titul_> 16 -16; titul_c 10 -10
titul_n 1 -1; to -5 5; to_someo -5 5; toi 8 -8; toi_> 8 -8; toi_je 10 -10; toi_machi -8 8; toi_non 10 -10
toit 10 -10; toit_> 10 -10; toitu 7 -7; toitu_point 7 -7; tom 14 -14; tom_aroba 14 -14; tomas 7 -7; tomas_avec 7 -7
tombe 6 -6; tombe_> 23 -23; tombe_chez 4 -4; tombe_direc 5 -5; tombe_en 5 -5; tombe_je 3 -3; tombe_la 3 -3
tombe_le -13 13; tombe_sur -7 7; ton -10 10; ton_chef -10 10; tonal 10 -10; tonal_> 10 -10; tonal_n 9 -9
tonal_quand 9 -9; tonal_sur 7 -7; tony 9 -9; tony_point 9 -9; tou 10 -10; tou_> 10 -10; tou_pas 10 -10; touch 6 -6
touch_> 13 -13; touch_a -9 9; touch_au 13 -13; touch_pas 2 -2; touch_y 6 -6; toujo 12 -12; toujo_> 13 -13
toujo_absen 7 -7; toujo_an 4 -4; toujo_au 8 -8; toujo_aussi 8 -8; toujo_autan 11 -11; toujo_bloqu 6 -6
toujo_ce 7 -7; toujo_chez 2 -2; toujo_coupe 7 -7; toujo_d 8 -8; toujo_dans 7 -7; toujo_down 7 -7; toujo_en 7 -7
toujo_eu 5 -5; toujo_inter 2 -2; toujo_la 5 -5; toujo_le 7 -7; toujo_madam 4 -4; toujo_mort 7 -7; toujo_occup 4 -4
toujo_orang 14 -14; toujo_parei 12 -12; toujo_pas 10 -10; toujo_pour 3 -3; toujo_rien 12 -12; toujo_rouge 11 -11
toujo_toujo 6 -6; toulo 9 -9; toulo_> 9 -9; tour 12 -12; tour_> 12 -12; tourn 14 -14; tourn_> 10 -10; tourn_en 6 -6
tourn_toujo 7 -7; tous 12 -12; tous_> 9 -9; tous_en 4 -4; tous_euh 7 -7; tous_quoi 6 -6; tous_sauf 9 -9
tous_verts 6 -6; tout 8 -8; tout_> 12 -12; tout_a -3 3; tout_acces 7 -7; tout_attac 5 -5; tout_bon 14 -14
tout_c 3 -3; tout_ca -13 13; tout_casse 9 -9; tout_ce 13 -13; tout_colle 8 -8; tout_compr 18 -18; tout_court 7 -7
tout_dans 3 -3; tout_de -2 2; tout_debra 6 -6; tout_depui 6 -6; tout_donne 3 -3; tout_dont 6 -6; tout_du 17 -17
tout_en 6 -6; tout_ensem 4 -4; tout_est 10 -10; tout_et 10 -10; tout_faux 16 -16; tout_fonct 9 -9; tout_frero 9 -9
tout_insta 3 -3; tout_je 4 -4; tout_l 6 -6; tout_le 8 -8; tout_march 13 -13; tout_meme 3 -3; tout_mon -5 5
tout_ni 3 -3; tout_noir 4 -4; tout_non 6 -6; tout_par 5 -5; tout_parei 11 -11; tout_passe 9 -9; tout_petit 2 -2
tout_prene 1 -1; tout_quatr 9 -9; tout_redem 4 -4; tout_regle 8 -8; tout_sauf 10 -10; tout_seul 12 -12
tout_simpl 7 -7; tout_toujo 4 -4; tout_va 4 -4; tout_verif 11 -11; tout_vert 1 -1; tout_votre 9 -9; toute -1 1
toute_facon 10 -10; toute_l 6 -6; toute_la 9 -9; toute_les 6 -6; toute_neuve 10 -10; toute_noire 4 -4
toute_seule -6 6; tpe 16 -16; tpe_> 16 -16; trafi 5 -5; trafi_est 5 -5; train 10 -10; train_> 6 -6; train_a 9 -9
train_de 8 -8; trait 6 -6; trait_d 8 -8; trait_les 4 -4; tran 12 -12; tran_t 12 -12; tranq 6 -6; tranq_> 6 -6
trans -21 21; trans_> -5 5; trans_au -8 8; trans_avec 4 -4; trans_l 9 -9; trans_marti 20 -20; trans_moi -16 16
trans_mon -14 14; trans_pas 13 -13; trans_picar 9 -9; trans_tiret 17 -17; trans_vers -10 10; traor 7 -7
traor_> 7 -7; traor_mamad 7 -7; traor_t 8 -8; traor_traor 8 -8; trava 14 -14; trava_> 12 -12; trava_a 6 -6
trava_avec 10 -10; trava_comme 4 -4; trava_dans 3 -3; trava_de 8 -8; trava_dessu 4 -4; trava_est 4 -4; trava_et 3 -3
trava_merci 10 -10; trave 3 -3; trave_comme 3 -3; treiz 10 -10; treiz_> 11 -11; treiz_a 7 -7; treiz_aroba 4 -4
treiz_c 1 -1; treiz_cinq 5 -5; treiz_et 1 -1; treiz_euh 6 -6; treiz_les 5 -5; treiz_maint 6 -6; treiz_non 2 -2
treiz_quara 5 -5; treiz_quato 7 -7; treiz_quatr 5 -5; treiz_soixa 3 -3; treiz_tout 2 -2; treiz_trois 7 -7
treiz_vingt 1 -1; treiz_zero 2 -2; trema 7 -7; trema_et 7 -7; trema_point 6 -6; tremb 8 -8; tremb_a 6 -6
tremb_d 8 -8; trent 7 -7; trent_> 21 -21; trent_aroba 6 -6; trent_au 1 -1; trent_c 7 -7; trent_cinq 7 -7
trent_de 11 -11; trent_deux 2 -2; trent_et 4 -4; trent_maiso 6 -6; trent_neuf 10 -10; trent_quara 10 -10
trent_quatr 5 -5; trent_secon 8 -8; trent_sept 5 -5; trent_six 4 -4; trent_trent 14 -14; trent_trois 5 -5
trent_vingt 5 -5; tres 15 -15; tres_bien 7 -7; tres_en 5 -5; tres_enerv 7 -7; tres_fort 1 -1; tres_genti 14 -14
tres_lent 3 -3; tres_lente 9 -9; tres_mal 7 -7; tres_patie 5 -5; trois 10 -10; trois_> 18 -18; trois_a 12 -12
trois_appar 11 -11; trois_appel 11 -11; trois_aroba 7 -7; trois_au 3 -3; trois_box 7 -7; trois_camer 6 -6
trois_cent 6 -6; trois_chamb 8 -8; trois_chene 2 -2; trois_cinqu 4 -4; trois_deux 4 -4; trois_dix 2 -2
trois_donc 8 -8; trois_en 2 -2; trois_enfan 5 -5; trois_enfin 3 -3; trois_etage 4 -4; trois_euh 4 -4
trois_fixes 7 -7; trois_fois 6 -6; trois_huita 5 -5; trois_impri 5 -5; trois_je 8 -8; trois_jours 8 -8
trois_neuf 13 -13; trois_ni 10 -10; trois_non 9 -9; trois_nonan 6 -6; trois_onze 3 -3; trois_ordin 8 -8
trois_ordis 10 -10; trois_ou 15 -15; trois_ouver 2 -2; trois_parce 4 -4; trois_pc 5 -5; trois_perso 7 -7
trois_peut 17 -17; trois_porta 5 -5; trois_poste 4 -4; trois_quara 5 -5; trois_quato 2 -2; trois_quatr 7 -7
trois_qui 14 -14; trois_rivie 6 -6; trois_semai 2 -2; trois_sept 5 -5; trois_septa 4 -4; trois_six 4 -4
trois_smart 1 -1; trois_soixa 4 -4; trois_sur 9 -9; trois_table 4 -4; trois_telep 5 -5; trois_teles 13 -13
trois_tout 5 -5; trois_trent 17 -17; trois_trois 2 -2; trois_un 7 -7; trois_vingt 5 -5; trois_voila 6 -6
trois_voire 10 -10; trois_zero 11 -11; tromp 10 -10; tromp_> 8 -8; tromp_c 1 -1; tromp_de 7 -7; tromp_moi 5 -5
tromp_zero 2 -2; trop 7 -7; trop_> 14 -14; trop_bien 7 -7; trop_ce 6 -6; trop_cher 11 -11; trop_compl -14 14
trop_de 5 -5; trop_faibl 10 -10; trop_nuls 9 -9; trop_vite 14 -14; trou 2 -2; trou_> 2 -2; trou_laiss 3 -3
trouv 10 -10; trouv_au 6 -6; trouv_pas 10 -10; trouv_plus 4 -4; truc 2 -2; truc_> 4 -4; truc_donne -10 10
truc_fonct 8 -8; truc_mais 3 -3; trucs 5 -5; trucs_> 5 -5; tu 8 -8; tu_notes 4 -4; tu_peux 8 -8; tu_sais 8 -8
tu_te 6 -6; tut 6 -6; tut_> 6 -6; tut_tut 6 -6; tv 5 -5; tv_> 5 -5; u 9 -9; u_> 8 -8; u_aroba 4 -4; u_b 7 -7
u_c 4 -4; u_comme 2 -2; u_d 5 -5; u_de 5 -5; u_e 7 -7; u_i 7 -7; u_k 4 -4; u_l 5 -5; u_n 2 -2; u_p 8 -8
u_point 6 -6; u_r 5 -5; u_t 2 -2; u_v 5 -5; u_x 13 -13; u_y 11 -11; u_z 7 -7; ugo 6 -6; ugo_marin 6 -6; uk 6 -6
uk_> 6 -6; ulter 8 -8; ulter_> 8 -8; un -4 4; un_> 4 -4; un_a 13 -13; un_agent -18 18; un_appel 9 -9
un_appui 15 -15; un_arbre 12 -12; un_aroba 13 -13; un_au -4 4; un_autom -15 15; un_autre 3 -3; un_bruit 7 -7
un_c 8 -8; un_cable 6 -6; un_certa 9 -9; un_chef -19 19; un_cinqu 6 -6; un_clien 9 -9; un_code 8 -8; un_colla -9 9
un_colle -5 5; un_conco 7 -7; un_confl 12 -12; un_conse -26 26; un_contr 12 -12; un_coup 9 -9; un_courr 4 -4
un_creti 6 -6; un_d -3 3; un_dans -8 8; un_de -15 15; un_debit 9 -9; un_degat 7 -7; un_depan 10 -10; un_deux 14 -14
un_deuxi 8 -8; un_dossi 7 -7; un_doubl 6 -6; un_douze 5 -5; un_duc 4 -4; un_e 13 -13; un_echo 12 -12; un_ecran 6 -6
un_elect 9 -9; un_emplo -6 6; un_en -8 8; un_est 11 -11; un_et 3 -3; un_etre -20 20; un_euh 2 -2; un_gars -17 17
un_gite 12 -12; un_grand 7 -7; un_h 14 -14; un_hamel 4 -4; un_hier 24 -24; un_hotel 10 -10; un_huita 4 -4
un_humai -19 19; un_i 12 -12; un_il 8 -8; un_imbec 9 -9; un_incid 11 -11; un_insta 18 -18; un_inter -9 9
un_ipad 7 -7; un_iphon 7 -7; un_je -8 8; un_joli 13 -13; un_l 6 -6; un_la -6 6; un_le 6 -6; un_m 12 -12; un_mac 5 -5
un_macbo 7 -7; un_mail 10 -10; un_mais 17 -17; un_mec -14 14; un_messa 10 -10; un_mois 5 -5; un_mon 1 -1
un_monsi -8 8; un_mot 14 -14; un_moun -5 5; un_neuf 5 -5; un_ni 8 -8; un_nonan 7 -7; un_nouve 6 -6; un_numer 8 -8
un_opera -20 20; un_ordin -12 12; un_papie 5 -5; un_paque 9 -9; un_parti 12 -12; un_pc 9 -9; un_petit 5 -5
un_peu 14 -14; un_peut -20 20; un_pilot -7 7; un_ping 4 -4; un_point 6 -6; un_porta 9 -9; un_preno 13 -13
un_probl 6 -6; un_proce 8 -8; un_quara 9 -9; un_quatr 6 -6; un_redem 8 -8; un_rense 17 -17; un_repon -6 6
un_respo -21 21; un_robot 10 -10; un_rond 8 -8; un_route 8 -8; un_s 7 -7; un_scand 13 -13; un_sept 6 -6
un_septa 3 -3; un_serve 10 -10; un_seul 14 -14; un_seule 9 -9; un_sms 7 -7; un_soixa 12 -12; un_souci 7 -7
un_stylo 11 -11; un_super -14 14; un_t 11 -11; un_table 9 -9; un_techn -21 21; un_telep 16 -16; un_termi 14 -14
un_test 3 -3; un_ticke 16 -16; un_timbr 9 -9; un_tiret 4 -4; un_tour 10 -10; un_train 9 -9; un_trema 7 -7
un_trent 3 -3; un_trois 5 -5; un_trou 2 -2; un_un 2 -2; un_v 10 -10; un_vingt 7 -7; un_vrai -18 18; un_y 8 -8
un_z 10 -10; un_zero 7 -7; under 9 -9; under_duran 6 -6; under_duval 3 -3; under_le 9 -9; under_marin 9 -9
under_morin 11 -11; under_rey 6 -6; under_rossi 9 -9; under_trent 5 -5; under_vasse 11 -11; under_wolf 10 -10
une -8 8; une_> 23 -23; une_adres 14 -14; une_agenc 11 -11; une_anten 13 -13; une_arnaq 6 -6; une_aroba 14 -14
une_assoc 6 -6; une_autre 1 -1; une_bande 12 -12; une_boite -12 12; une_bonne 12 -12; une_box 12 -12; une_catas 4 -4
une_centa 11 -11; une_chale 10 -10; une_chose 5 -5; une_cinqu 20 -20; une_conse -24 24; une_conso 8 -8
une_dame -11 11; une_demi 7 -7; une_demoi -6 6; une_dizai 16 -16; une_douza 12 -12; une_ecole 4 -4; une_encei 8 -8
une_entre 13 -13; une_escro 13 -13; une_fois 7 -7; une_gang 8 -8; une_heure -9 9; une_honte 10 -10; une_ia -10 10
une_impri 20 -20; une_inter 6 -6; une_journ 1 -1; une_ligne 16 -16; une_machi -23 23; une_mais 10 -10
une_minut 28 -28; une_nouve 17 -17; une_offre 15 -15; une_orang 6 -6; une_oreil -5 5; une_page 4 -4
une_paire 11 -11; une_panne 15 -15; une_perso -30 30; une_perte 8 -8; une_petit 9 -9; une_piece 6 -6; une_quest 5 -5
une_quich 7 -7; une_quinz 9 -9; une_recla 13 -13; une_reuni 6 -6; une_secon 7 -7; une_secre -11 11; une_semai 24 -24
une_seule 15 -15; une_soixa 11 -11; une_table 11 -11; une_tele 8 -8; une_touch -9 9; une_trent 14 -14
une_veran 10 -10; une_vieil 12 -12; une_vingt 17 -17; une_visio 3 -3; une_voix -9 9; une_vrai -14 14
une_vraie -25 25; union 8 -8; union_gruye 8 -8; uniqu 14 -14; uniqu_> 10 -10; uniqu_la 11 -11; uniqu_mon 8 -8
univ 6 -6; univ_tiret 6 -6; urgen 11 -11; urgen_> 9 -9; urgen_je 3 -3; urgen_uniqu 10 -10; ursul 2 -2; ursul_l 2 -2
utili 5 -5; utili_> 7 -7; utili_celle 2 -2; v 9 -9; v_> 10 -10; v_a 9 -9; v_aroba 9 -9; v_comme 6 -6; v_d 7 -7
v_e 3 -3; v_i 6 -6; v_point 6 -6; v_r 6 -6; v_t 6 -6; v_y 7 -7; va 14 -14; va_> 25 -25; va_beauc 5 -5; va_bien 4 -4
va_c 1 -1; va_durer 10 -10; va_etre 15 -15; va_faire 5 -5; va_laiss 2 -2; va_mais 6 -6; va_mieux 14 -14; va_pas -6 6
va_reess 8 -8; va_te 8 -8; va_toujo 5 -5; va_tres 5 -5; va_venir 13 -13; va_voir 9 -9; va_vous 2 -2; va_y -6 6
vais 7 -7; vais_compt 7 -7; vais_deman 10 -10; vais_douce 7 -7; vais_la 5 -5; vais_m 11 -11; vais_pas -11 11
vais_porte 7 -7; vais_resil 8 -8; vais_saisi 4 -4; vais_tout 9 -9; vais_voir 4 -4; vais_vous 10 -10; valai 7 -7
valai_on 7 -7; valer 3 -3; valer_dumon 3 -3; valer_point 3 -3; van 14 -14; van_den 8 -8; van_der 8 -8; van_minh 8 -8
vanni 3 -3; vanni_v 3 -3; vas 8 -8; vas_y 8 -8; vasse 8 -8; vasse_aroba 7 -7; vasse_v 7 -7; vendu 7 -7
vendu_cette 7 -7; venir 7 -7; venir_> 13 -13; venir_demai 10 -10; venir_mardi 7 -7; venir_me -6 6; venir_un -21 21
vente -6 6; vente_une -6 6; venu 7 -7; venu_> 18 -18; venu_c 1 -1; venu_coupe 12 -12; venu_deux 18 -18; venu_et 6 -6
venu_hier -14 14; venu_la 9 -9; venu_lundi 9 -9; venu_mais 12 -12; veran 10 -10; veran_> 10 -10; verdi 6 -6
verdi_> 6 -6; verdi_c 6 -6; verdi_paul 6 -6; verif 19 -19; verif_> 12 -12; verif_tout 15 -15; veron 2 -2
veron_masso 4 -4; verra 13 -13; verra_> 8 -8; verra_bien 7 -7; vers -6 6; vers_dix 15 -15; vers_le -7 7
vers_un -11 11; vert 10 -10; vert_> 15 -15; vert_et 6 -6; vert_mais 5 -5; verte 10 -10; verte_> 10 -10; verts 6 -6
verts_> 6 -6; veuil -1 1; veuil_me -8 8; veuil_passe 16 -16; veut 10 -10; veut_pas 11 -11; veut_plus 2 -2
veut_toujo 2 -2; veut_vous 4 -4; veuve 9 -9; veuve_marti 9 -9; veux -12 12; veux_annul 12 -12; veux_bien 19 -19
veux_cause -16 16; veux_decla 11 -11; veux_dire -1 1; veux_du -10 10; veux_etre -11 11; veux_je -22 22
veux_juste 15 -15; veux_le -22 22; veux_modif 11 -11; veux_parle -11 11; veux_pas 5 -5; veux_plus -10 10
veux_qu -18 18; veux_quelq -22 22; veux_recup 12 -12; veux_resil 15 -15; veux_un -22 22; veux_une -17 17
veux_vous 8 -8; victo 7 -7; victo_a 6 -6; victo_aroba 4 -4; victo_hugo 7 -7; victo_point 6 -6; vidal 13 -13
vidal_> 11 -11; vidal_aroba 8 -8; vidal_lapos 7 -7; vidal_un 6 -6; vidal_voila 6 -6; vide 8 -8; vide_> 8 -8
video 10 -10; video_> 9 -9; video_il 8 -8; video_point 5 -5; vieil -2 2; vieil_clien 6 -6; vieil_moi -6 6
vieil_perso 11 -11; vieil_table 6 -6; vienn 5 -5; vienn_avec 5 -5; viens 13 -13; viens_d 7 -7; viens_de 8 -8
viens_la 10 -10; vient 19 -19; vient_> 2 -2; vient_de 8 -8; vient_deja 7 -7; vient_mardi 15 -15; vieux 9 -9
vieux_porta 9 -9; vieux_telep 6 -6; villa 4 -4; villa_> 3 -3; villa_aroba 1 -1; villa_et 5 -5; villa_sans 1 -1
ville 2 -2; ville_> 2 -2; ville_b 2 -2; vin 8 -8; vin_cent 8 -8; vince 10 -10; vince_lacro 10 -10; vingt 8 -8
vingt_> 20 -20; vingt_ans 2 -2; vingt_appar 6 -6; vingt_centi 8 -8; vingt_cinq 12 -12; vingt_de 4 -4
vingt_deux 5 -5; vingt_dix 5 -5; vingt_douze 6 -6; vingt_et 6 -6; vingt_euh 6 -6; vingt_huit 5 -5; vingt_metre 6 -6
vingt_minut 6 -6; vingt_neuf 7 -7; vingt_onze 6 -6; vingt_poste 12 -12; vingt_puis 8 -8; vingt_quara 6 -6
vingt_quato 3 -3; vingt_quatr 9 -9; vingt_quinz 5 -5; vingt_seize 3 -3; vingt_sept 5 -5; vingt_six 6 -6
vingt_soixa 2 -2; vingt_telep 17 -17; vingt_treiz 5 -5; vingt_trent 11 -11; vingt_trois 5 -5; vingt_un 6 -6
vingt_vingt 9 -9; virem 5 -5; virem_sur 5 -5; virgi 6 -6; virgi_point 6 -6; virgu 2 -2; virgu_quara 2 -2
virgu_soixa 2 -2; virgu_vingt 2 -2; virgu_zero 2 -2; visio 12 -12; visio_> 8 -8; visio_coupe 6 -6; visio_dans 3 -3
visio_on 5 -5; visit 2 -2; visit_solan 2 -2; vit 5 -5; vit_avec 5 -5; vite 10 -10; vite_> 6 -6; vite_dites 8 -8
vite_je 6 -6; vite_moi 2 -2; vite_s 9 -9; vite_tout 9 -9; vite_vite 1 -1; vivan -15 15; vivan_> -8 8; vivan_a -13 13
vivan_la -10 10; vive -9 9; vive_voix -9 9; vocal -6 6; vocal_> -8 8; vocal_est 7 -7; vocal_ne 17 -17; voila 12 -12
voila_> 13 -13; voila_c 6 -6; voila_comme 12 -12; voila_depui 2 -2; voila_euh 4 -4; voila_exact 6 -6; voila_mon 4 -4
voila_point 2 -2; voila_trois 6 -6; voila_vous 3 -3; voir 13 -13; voir_> 26 -26; voir_avec 11 -11; voir_ca -9 9
voir_j 6 -6; voir_je 4 -4; voire 13 -13; voire_quatr 10 -10; voire_six 9 -9; vois 14 -14; vois_pas 11 -11
vois_sur 6 -6; voisi 5 -5; voisi_> 11 -11; voisi_a 7 -7; voisi_aussi 8 -8; voisi_c 1 -1; voisi_de 5 -5
voisi_elle 8 -8; voisi_en 1 -1; voisi_est 4 -4; voisi_moi 1 -1; voisi_parce 5 -5; voisi_qui 3 -3; voit 8 -8
voit_ca 4 -4; voit_le 8 -8; voitu 6 -6; voitu_> 5 -5; voitu_je 6 -6; voitu_la 4 -4; voix -9 9; voix_> -9 9
voix_ca 12 -12; voix_enreg -9 9; voix_est 6 -6; voix_la 12 -12; voix_qui 7 -7; vol 3 -3; vol_> 3 -3; vole 8 -8
vole_il 8 -8; vole_mon 6 -6; voleu 13 -13; voleu_> 13 -13; voleu_des 5 -5; voleu_rende 5 -5; volon 9 -9
volon_merci 9 -9; vont 3 -3; vont_bien 3 -3; vos 2 -2; vos_agent -10 10; vos_colle -7 7; vos_conne 11 -11
vos_conse 14 -14; vos_etape 7 -7; vos_machi 7 -7; vos_menso 10 -10; vos_panne 28 -28; vos_quest 14 -14
vos_techn -15 15; votre -13 13; votre_adres 7 -7; votre_affai 8 -8; votre_boite 5 -5; votre_box 8 -8
votre_calme 10 -10; votre_clien 4 -4; votre_colle -9 9; votre_compo 9 -9; votre_dilig 9 -9; votre_dossi 11 -11
votre_ecran 3 -3; votre_equip -6 6; votre_faute 5 -5; votre_fichi 5 -5; votre_incom 7 -7; votre_intel -7 7
votre_machi -10 10; votre_mail 5 -5; votre_numer 10 -10; votre_ordin 2 -2; votre_patie 12 -12; votre_patro -15 15
votre_respo -12 12; votre_retou 10 -10; votre_robot -15 15; votre_servi 22 -22; votre_socie 6 -6; votre_super -13 13
votre_techn 1 -1; votre_temps 15 -15; votre_truc 8 -8; voudr -12 12; voudr_annul 15 -15; voudr_avoir -10 10
voudr_c -9 9; voudr_cause -17 17; voudr_chang 10 -10; voudr_conna 11 -11; voudr_depan 7 -7; voudr_etre -6 6
voudr_joind -24 24; voudr_l -7 7; voudr_le -7 7; voudr_modif 14 -14; voudr_parle -21 21; voudr_pas 8 -8
voudr_qu -12 12; voudr_quelq -19 19; voudr_savoi 7 -7; voudr_signa 12 -12; voudr_un 12 -12; voudr_une -17 17
voula 9 -9; voula_dire 7 -7; voula_simpl 6 -6; voule 10 -10; voule_> 6 -6; voule_dire 10 -10; voule_l 10 -10
voule_laque 8 -8; voule_mon 6 -6; voule_quoi 5 -5; voulo -8 8; voulo_parle -8 8; vous 9 -9; vous_> 1 -1
vous_ai 5 -5; vous_allez 12 -12; vous_annul 6 -6; vous_appel 9 -9; vous_arret 7 -7; vous_autre 5 -5; vous_avanc 4 -4
vous_avec 14 -14; vous_avez -4 4; vous_avoue 9 -9; vous_benis 6 -6; vous_ca 9 -9; vous_colle 8 -8; vous_comme 9 -9
vous_compr 16 -16; vous_conta 2 -2; vous_d 7 -7; vous_dans 7 -7; vous_depui 5 -5; vous_deran 5 -5; vous_devez 6 -6
vous_devri 3 -3; vous_dirai 2 -2; vous_dire 4 -4; vous_dis 12 -12; vous_disai -1 1; vous_disie 6 -6
vous_dites 14 -14; vous_donne 8 -8; vous_ecout 8 -8; vous_ecriv 8 -8; vous_embet 11 -11; vous_en 1 -1
vous_enten 14 -14; vous_envoi 7 -7; vous_envoy 9 -9; vous_epell 2 -2; vous_est 9 -9; vous_et 9 -9; vous_etes 19 -19
vous_expli 11 -11; vous_fache 8 -8; vous_faire 10 -10; vous_faite 12 -12; vous_felic 10 -10; vous_fiche 12 -12
vous_foute 5 -5; vous_garan 1 -1; vous_hein 9 -9; vous_j 4 -4; vous_jure 6 -6; vous_l 4 -4; vous_la 3 -3
vous_le 15 -15; vous_m 11 -11; vous_mais -7 7; vous_me 7 -7; vous_mette 5 -5; vous_moque 9 -9; vous_n -4 4
vous_ne -9 9; vous_notez 7 -7; vous_notie 1 -1; vous_nous 5 -5; vous_parle 29 -29; vous_passe 4 -4; vous_payer 9 -9
vous_payez 7 -7; vous_plait -4 4; vous_pour 7 -7; vous_pourr -7 7; vous_pouve 1 -1; vous_pouvi -7 7
vous_previ -12 12; vous_prie -10 10; vous_que 8 -8; vous_qui 11 -11; vous_rappe 29 -29; vous_rassu 3 -3
vous_recoi 7 -7; vous_remer 9 -9; vous_repet 10 -10; vous_repon 6 -6; vous_savez -6 6; vous_serie 9 -9
vous_serve 7 -7; vous_suivr 5 -5; vous_telep 2 -2; vous_tout -9 9; vous_tromp 11 -11; vous_voule 10 -10
vous_vous 17 -17; voyan 12 -12; voyan_de 7 -7; voyan_est 8 -8; voyan_inter 3 -3; voyan_ne 7 -7; voyan_nulle 8 -8
voyan_orang 5 -5; voyan_pon 5 -5; voyan_qui 7 -7; voyan_rouge 3 -3; voyan_sont 6 -6; voyon 11 -11; voyon_> 10 -10
voyon_donc 11 -11; voyou 5 -5; voyou_vous 5 -5; vpn 6 -6; vpn_et 2 -2; vpn_ne 6 -6; vrai -18 18; vrai_> 8 -8
vrai_gars -15 15; vrai_humai -8 8; vrai_je 3 -3; vrai_monde -11 11; vrai_monsi -8 8; vrai_perso -14 14
vrai_quelq -9 9; vrai_techn -13 13; vraie -20 20; vraie_dame -5 5; vraie_mon 7 -7; vraie_perso -23 23; vraim 13 -13
vraim_> 11 -11; vraim_ca 6 -6; vraim_nuls 7 -7; vraim_pas 3 -3; vraim_tres 6 -6; vu 7 -7; vu_ca 4 -4; vu_le 3 -3
vu_min 6 -6; vu_perso 9 -9; vu_que 2 -2; w 10 -10; w_a 7 -7; w_e 7 -7; w_point 11 -11; w_u 7 -7; w_w 11 -11
wagne 7 -7; wagne_aroba 7 -7; wanad 5 -5; wanad_point 5 -5; watch 8 -8; watch_> 8 -8; web 5 -5; web_> 7 -7
web_sont 2 -2; weber 13 -13; weber_aroba 8 -8; weber_w 13 -13; wei 4 -4; wei_c 2 -2; wei_chen 5 -5; weiss 3 -3
weiss_w 3 -3; wesh 11 -11; wesh_c 11 -11; wifi 11 -11; wifi_> 17 -17; wifi_alors 3 -3; wifi_ca 1 -1; wifi_dans 6 -6
wifi_de 8 -8; wifi_depui 2 -2; wifi_elle 10 -10; wifi_est 11 -11; wifi_faibl 7 -7; wifi_fonct 4 -4
wifi_frere 13 -13; wifi_il 8 -8; wifi_march 10 -10; wifi_n 8 -8; wifi_ne 6 -6; wifi_plus 6 -6; wifi_qui 6 -6
wifi_s 7 -7; wifi_se 2 -2; wifi_sur 7 -7; wifi_une 3 -3; wifi_va 2 -2; wifi_vous 7 -7; wifi_y 6 -6; wii 9 -9
wii_c 9 -9; wolf 10 -10; wolf_aroba 10 -10; wuyts 7 -7; wuyts_w 7 -7; wyatt 2 -2; wyatt_doubl 2 -2; x 10 -10
x_> 12 -12; x_comme 2 -2; x_lola 10 -10; x_point 5 -5; x_x 10 -10; xavie 9 -9; xavie_a 2 -2; xavie_donc 7 -7
xavie_point 9 -9; xavie_zola 7 -7; y 2 -2; y_> 19 -19; y_a -1 1; y_aller 8 -8; y_aroba 8 -8; y_arriv -2 2
y_aurai -7 7; y_avait 3 -3; y_compr -12 12; y_conna 9 -9; y_depec 9 -9; y_e 7 -7; y_en 6 -6; y_est 13 -13
y_etes 9 -9; y_faite 2 -2; y_g 4 -4; y_je 11 -11; y_k 8 -8; y_l 6 -6; y_m 3 -3; y_march 6 -6; y_passe -8 8
y_pense 9 -9; y_peux 4 -4; y_point 4 -4; y_t 7 -7; y_touch 2 -2; yahoo 7 -7; yahoo_non 4 -4; yahoo_point 7 -7
yann 4 -4; yann_kerou 2 -2; yann_point 4 -4; yann_souli 5 -5; yes 14 -14; yes_> 12 -12; yes_monsi 13 -13
yes_yes 11 -11; yeux 10 -10; yeux_non 10 -10; yilma 10 -10; yilma_> 10 -10; you 6 -6; you_are 6 -6; youss 8 -8
youss_ben 8 -8; youtu 7 -7; youtu_ou 6 -6; youtu_se 8 -8; yves 10 -10; yves_kergu 7 -7; yves_point 5 -5
yves_tangu 8 -8; yvett 12 -12; yvett_carpe 8 -8; yvett_marty 8 -8; yvett_yvett 4 -4; yvonn 9 -9; yvonn_pruni 9 -9
z 7 -7; z_> 5 -5; z_a 11 -11; z_aroba 4 -4; z_au 3 -3; z_e 5 -5; z_ero 6 -6; z_h 2 -2; z_i 6 -6; z_nowak 7 -7
z_o 1 -1; z_soixa 9 -9; z_y 6 -6; zero 7 -7; zero_6 7 -7; zero_> 14 -14; zero_aroba 4 -4; zero_barre 6 -6
zero_cinq 6 -6; zero_deux 9 -9; zero_doubl 6 -6; zero_douze 12 -12; zero_et 1 -1; zero_huit 5 -5; zero_humai -9 9
zero_je -13 13; zero_le -11 11; zero_neuf 6 -6; zero_onze 7 -7; zero_quara 6 -6; zero_quatr 8 -8; zero_sept 8 -8
zero_six 9 -9; zero_soixa 8 -8; zero_trent 5 -5; zero_trois 6 -6; zero_un 11 -11; zero_vingt 6 -6; zero_zero 5 -5
zerro 4 -4; zerro_z 4 -4; zhang 8 -8; zhang_> 8 -8; zhang_z 2 -2; zoe 11 -11; zoe_lemai 8 -8; zoe_point 2 -2
zoe_sans 6 -6; zola 5 -5; zola_> 7 -7; zola_preno 7 -7; zola_z 1 -1; zoom 3 -3; zoom_avec 3 -3; zorro 8 -8
zorro_six 8 -8; zut 5 -5; zut_c 6 -6; zut_j 5 -5
""",
    ),
    "angry": (
        "no yes",
        """
0 9 -9; 00 8 -8; 0033 8 -8; 0033_6 8 -8; 00_11 7 -7; 00_12 6 -6; 00_poste 6 -6; 01 12 -12; 01348 11 -11
01348_> 11 -11; 01445 11 -11; 01445_> 11 -11; 01_22 7 -7; 01_23 1 -1; 01_30 7 -7; 01_34 6 -6; 01_40 3 -3
01_42 10 -10; 01_45 8 -8; 01_60 7 -7; 01_82 7 -7; 01_> 4 -4; 02 10 -10; 02_31 5 -5; 02_33 10 -10; 02_35 4 -4
02_38 6 -6; 02_> 6 -6; 03 8 -8; 03_21 8 -8; 03_82 6 -6; 04 8 -8; 04_67 6 -6; 04_78 6 -6; 04_91 7 -7; 05 8 -8
05_62 7 -7; 05_65 6 -6; 06 15 -15; 06123 16 -16; 06123_> 16 -16; 0645 8 -8; 0645_781 8 -8; 0696 7 -7; 0696_73 7 -7
06_03 7 -7; 06_08 4 -4; 06_10 5 -5; 06_11 2 -2; 06_12 7 -7; 06_123 7 -7; 06_13 1 -1; 06_19 7 -7; 06_22 5 -5
06_33 5 -5; 06_45 8 -8; 06_47 6 -6; 06_52 3 -3; 06_60 7 -7; 06_67 6 -6; 06_72 5 -5; 06_77 7 -7; 06_78 2 -2
06_85 9 -9; 06_88 3 -3; 06_90 7 -7; 06_99 6 -6; 06_euh 5 -5; 06_ou 6 -6; 06_une 7 -7; 07 10 -10; 07456 6 -6
07456_apres 6 -6; 07532 10 -10; 07532_oui 10 -10; 07_12 7 -7; 07_55 2 -2; 07_81 7 -7; 07_83 7 -7; 07_86 6 -6
07_90 6 -6; 08 7 -7; 08_27 4 -4; 08_> 7 -7; 09 12 -12; 09_25 7 -7; 09_48 6 -6; 09_70 7 -7; 09_74 6 -6; 09_> 6 -6
09_c 6 -6; 0_6 10 -10; 0_7 5 -5; 0_9 7 -7; 1 9 -9; 10 12 -12; 10_10 7 -7; 10_11 5 -5; 10_> 8 -8; 10_appar 10 -10
11 9 -9; 11_11 2 -2; 11_12 5 -5; 11_22 6 -6; 11_> 2 -2; 11_et 10 -10; 12 14 -14; 123 7 -7; 123_456 7 -7
12_12 13 -13; 12_13 7 -7; 12_14 5 -5; 12_34 9 -9; 12_36 6 -6; 12_60 7 -7; 12_89 6 -6; 12_> 9 -9; 12_ah 4 -4
12_allee 7 -7; 12_atten 5 -5; 12_deux 7 -7; 12_et 9 -9; 12_euh 1 -1; 12_mars 2 -2; 12_poste 12 -12; 12_pour 3 -3
13 9 -9; 13_14 7 -7; 13_45 1 -1; 13_> 6 -6; 13_oui 4 -4; 13_un 6 -6; 14 12 -12; 14_13 5 -5; 14_15 7 -7; 14_59 7 -7
14_> 7 -7; 14_juill 6 -6; 14_pas 5 -5; 14_rue 3 -3; 15 10 -10; 15_09 6 -6; 15_49 6 -6; 15_> 7 -7; 15_appar 10 -10
15_et 5 -5; 15_janvi 11 -11; 17 9 -9; 17_> 6 -6; 17_ordin 7 -7; 18 7 -7; 18_35 7 -7; 18_heure 6 -6; 19 14 -14
1945 12 -12; 1945_> 12 -12; 19_30 7 -7; 19_83 7 -7; 19_euros 5 -5; 1_2 7 -7; 1_3 5 -5; 1_> 5 -5; 2 15 -15; 20 7 -7
2003 5 -5; 2003_aroba 5 -5; 2015 9 -9; 2015_et 9 -9; 2019 9 -9; 2019_> 9 -9; 2020 9 -9; 2020_> 9 -9; 204 6 -6
204_on 6 -6; 20_17 7 -7; 21 9 -9; 214 6 -6; 214_> 6 -6; 21_43 7 -7; 21_45 7 -7; 21_99 7 -7; 22 15 -15; 22_33 7 -7
22_74 7 -7; 22_90 6 -6; 22_> 8 -8; 23 8 -8; 236 8 -8; 236_> 8 -8; 23_08 7 -7; 23_10 3 -3; 23_45 1 -1; 24 6 -6
24_a 6 -6; 25 7 -7; 25_36 6 -6; 25_> 7 -7; 26 7 -7; 26_18 7 -7; 27 7 -7; 27_31 7 -7; 27_54 4 -4; 29 13 -13
29_14 7 -7; 29_euros 9 -9; 2_0 7 -7; 2_1 5 -5; 2_3 5 -5; 2_9 5 -5; 2_> 8 -8; 2_ne 2 -2; 2_ordis 7 -7; 3 8 -8
30 25 -25; 30_44 7 -7; 30_47 7 -7; 30_91 6 -6; 30_98 3 -3; 30_euros 16 -16; 31 8 -8; 31_85 5 -5; 31_aroba 9 -9
31_je 7 -7; 32 7 -7; 32_14 7 -7; 32_475 9 -9; 32_> 6 -6; 33 13 -13; 33612 11 -11; 33612_> 11 -11; 33_0 6 -6
33_44 10 -10; 33_47 7 -7; 33_6 10 -10; 33_698 7 -7; 34 10 -10; 34_56 8 -8; 34_77 6 -6; 34_> 6 -6; 34_aroba 5 -5
34_c 6 -6; 34_cinqu 7 -7; 34_et 6 -6; 34_euh 5 -5; 35 7 -7; 35_47 4 -4; 35_> 7 -7; 36 8 -8; 36_58 3 -3; 36_> 6 -6
36_et 7 -7; 36_ou 4 -4; 38 6 -6; 38_90 6 -6; 39 6 -6; 3900 8 -8; 3900_> 8 -8; 39_euros 6 -6; 3_4 5 -5; 3_5 7 -7
3_6 5 -5; 3_ordin 10 -10; 3_telep 10 -10; 3eme 7 -7; 3eme_etage 7 -7; 4 17 -17; 40 3 -3; 40_50 3 -3; 42 15 -15
42_36 11 -11; 42_68 6 -6; 43 7 -7; 43_65 7 -7; 44 11 -11; 44300 13 -13; 44300_> 13 -13; 44_55 6 -6; 44_66 5 -5
44_82 7 -7; 44_> 7 -7; 44_maint 2 -2; 45 11 -11; 456 7 -7; 456_78 7 -7; 4578 11 -11; 4578_> 11 -11; 45_00 13 -13
45_22 6 -6; 45_23 3 -3; 45_67 7 -7; 45_78 8 -8; 45_87 6 -6; 45_c 6 -6; 45_minut 8 -8; 45_rue 6 -6; 47 14 -14
475 9 -9; 475_12 9 -9; 47_09 7 -7; 47_48 6 -6; 47_90 4 -4; 47_> 7 -7; 48 7 -7; 48_49 6 -6; 48_> 6 -6; 49 7 -7
49_02 6 -6; 49_50 6 -6; 4_1 8 -8; 4_20 7 -7; 4_5 5 -5; 4_telep 15 -15; 4g 9 -9; 4g_en 9 -9; 4g_ne 3 -3
4g_passe 11 -11; 5 19 -19; 50 6 -6; 50_60 3 -3; 50_> 6 -6; 52 10 -10; 52_30 3 -3; 52_> 7 -7; 53 6 -6; 53_00 6 -6
54 4 -4; 54_12 4 -4; 54_13 4 -4; 55 6 -6; 55_66 9 -9; 55_c 5 -5; 55_doubl 5 -5; 55_ou 3 -3; 56 10 -10; 56_29 7 -7
56_7 9 -9; 56_78 6 -6; 56_79 8 -8; 56_> 12 -12; 58 10 -10; 58_27 7 -7; 58_79 3 -3; 59 12 -12; 59_98 7 -7; 59_> 7 -7
5_2 7 -7; 5_6 5 -5; 5_7 5 -5; 5_8 5 -5; 5_> 11 -11; 5g 8 -8; 5g_passe 8 -8; 6 12 -12; 60 12 -12; 60_10 7 -7
60_12 7 -7; 60_15 10 -10; 60_70 3 -3; 61 7 -7; 61_72 6 -6; 61_deman 6 -6; 62 7 -7; 62_19 7 -7; 63 6 -6; 63_je 6 -6
64 6 -6; 64_17 6 -6; 65 12 -12; 65_30 6 -6; 65_71 6 -6; 65_87 7 -7; 66 8 -8; 66_55 3 -3; 66_77 2 -2; 66_> 10 -10
66_le 5 -5; 67 13 -13; 67_00 5 -5; 67_12 6 -6; 67_89 7 -7; 67_> 7 -7; 67_ans 11 -11; 67_c 7 -7; 68 6 -6; 68_53 6 -6
698 7 -7; 698_01 7 -7; 6_1 5 -5; 6_12 10 -10; 6_21 7 -7; 6_33 7 -7; 6_61 6 -6; 6_7 5 -5; 6_> 5 -5; 6_ordin 7 -7
7 6 -6; 70 7 -7; 70_26 7 -7; 70_comme 3 -3; 71 6 -6; 71_90 6 -6; 72 9 -9; 72_09 6 -6; 72_63 6 -6; 72_et 5 -5
73 7 -7; 73_74 7 -7; 74 11 -11; 74_52 7 -7; 74_75 7 -7; 74_81 6 -6; 74_> 7 -7; 74_euh 3 -3; 75 12 -12; 75_> 12 -12
76000 6 -6; 76000_rouen 6 -6; 77 14 -14; 77_00 7 -7; 77_15 6 -6; 77_23 7 -7; 77_66 3 -3; 77_88 2 -2; 78 11 -11
781 8 -8; 781_236 8 -8; 78451 13 -13; 78451_> 13 -13; 78_12 8 -8; 78_65 6 -6; 78_90 2 -2; 78_> 10 -10; 78_ans 5 -5
78_et 1 -1; 79 7 -7; 79_> 8 -8; 79_poste 3 -3; 7_4 8 -8; 7_8 5 -5; 7_> 9 -9; 8 9 -9; 81 8 -8; 81_25 6 -6; 81_72 6 -6
81_je 7 -7; 82 11 -11; 82_61 6 -6; 82_67 7 -7; 82_93 7 -7; 83 11 -11; 83_56 7 -7; 83_74 7 -7; 85 12 -12; 85_44 5 -5
85_> 9 -9; 86 6 -6; 86_15 6 -6; 87 7 -7; 87_96 6 -6; 87_> 9 -9; 88 3 -3; 888 6 -6; 888_je 6 -6; 88_45 3 -3
88_77 3 -3; 88_> 2 -2; 89 11 -11; 89_45 6 -6; 89_> 7 -7; 8_2 9 -9; 8_8 5 -5; 8_9 5 -5; 8_> 5 -5; 8_telep 2 -2
9 6 -6; 90 18 -18; 90_01 4 -4; 90_12 2 -2; 90_24 6 -6; 90_58 7 -7; 90_64 6 -6; 90_81 6 -6; 90_87 6 -6; 91 11 -11
91_77 7 -7; 91_> 6 -6; 93 7 -7; 93_> 7 -7; 96 6 -6; 96_32 6 -6; 98 10 -10; 98_74 3 -3; 98_> 7 -7; 99 14 -14
99_03 6 -6; 99_75 7 -7; 99_> 5 -5; 99_par 9 -9; 9_5 5 -5; 9_9 7 -7; 9_> 8 -8; <_0 5 -5; <_0033 8 -8; <_01 11 -11
<_01348 11 -11; <_01445 11 -11; <_02 12 -12; <_03 7 -7; <_04 14 -14; <_05 8 -8; <_06 16 -16; <_06123 10 -10
<_0645 8 -8; <_0696 7 -7; <_07 10 -10; <_07532 10 -10; <_09 10 -10; <_10 10 -10; <_12 12 -12; <_2 7 -7; <_22 7 -7
<_3 10 -10; <_32 9 -9; <_33 12 -12; <_33612 11 -11; <_4 15 -15; <_5 11 -11; <_6 7 -7; <_60 10 -10; <_> 16 -16
<_a 14 -14; <_abdel 9 -9; <_absol 12 -12; <_accue 9 -9; <_affir 15 -15; <_agent 11 -11; <_agnes 9 -9; <_ah 12 -12
<_ahmed 2 -2; <_aicha 10 -10; <_ajout 20 -20; <_alain 4 -4; <_alber 4 -4; <_alexa 6 -6; <_alice 8 -8; <_allez -14 14
<_allo 18 -18; <_allon 10 -10; <_alors 8 -8; <_amina 10 -10; <_ana 4 -4; <_andre 10 -10; <_ange 10 -10
<_anna 11 -11; <_anne 11 -11; <_annie 7 -7; <_annul 14 -14; <_antoi 10 -10; <_appel 17 -17; <_aroba 17 -17
<_arret -11 11; <_assur 11 -11; <_ateli 8 -8; <_atten 22 -22; <_au 13 -13; <_aucun 22 -22; <_audre 8 -8
<_aurel 9 -9; <_autan 13 -13; <_avant 6 -6; <_avec 10 -10; <_awa 7 -7; <_b 11 -11; <_bah 13 -13; <_baiss 12 -12
<_bande -11 11; <_bascu 6 -6; <_be 12 -12; <_bea 7 -7; <_beauc 17 -17; <_ben 16 -16; <_benoi 8 -8; <_berna 7 -7
<_bertr 7 -7; <_betty 6 -6; <_bien 14 -14; <_bingo 11 -11; <_blabl 11 -11; <_bob 8 -8; <_bon 6 -6; <_bonjo 16 -16
<_bonne 12 -12; <_bonso 11 -11; <_borde -10 10; <_bouch 8 -8; <_boug 5 -5; <_boula 9 -9; <_bouzi 6 -6; <_box 8 -8
<_bravo -8 8; <_brigi 8 -8; <_bruno 11 -11; <_c 4 -4; <_ca 7 -7; <_cabin 11 -11; <_calis -7 7; <_camil 12 -12
<_can 5 -5; <_carlo 17 -17; <_carol 9 -9; <_carre 10 -10; <_cathy 6 -6; <_ce 17 -17; <_cecil 11 -11; <_celes 7 -7
<_celin 7 -7; <_celle 4 -4; <_celui 6 -6; <_cent 11 -11; <_certa 13 -13; <_certe 4 -4; <_cesse -9 9; <_cette 2 -2
<_chape 12 -12; <_charl 8 -8; <_cher 5 -5; <_chez 18 -18; <_chris 7 -7; <_chut 6 -6; <_cinco 9 -9; <_cinq 17 -17
<_cinqu 11 -11; <_clair 12 -12; <_claud 5 -5; <_cleme 11 -11; <_cohen 10 -10; <_combi -10 10; <_comme 21 -21
<_compt 5 -5; <_conna -13 13; <_conne 14 -14; <_conse 12 -12; <_conso 11 -11; <_conta 9 -9; <_cool 6 -6
<_corin 9 -9; <_corre 9 -9; <_coupu 12 -12; <_d 20 -20; <_dans 12 -12; <_de 13 -13; <_degag -9 9; <_delph 6 -6
<_deman 12 -12; <_denis 6 -6; <_depui 14 -14; <_des 8 -8; <_desca 7 -7; <_desol 13 -13; <_deux 18 -18
<_devin 11 -11; <_devis 8 -8; <_didie 8 -8; <_direc 8 -8; <_dis 8 -8; <_dites 12 -12; <_dix 21 -21; <_djame 4 -4
<_docte 10 -10; <_domin 6 -6; <_domma 9 -9; <_donc 8 -8; <_donne 4 -4; <_douze 8 -8; <_draga 8 -8; <_du 20 -20
<_duboi 9 -9; <_ducas 7 -7; <_dupon 13 -13; <_dupui 6 -6; <_ecout 5 -5; <_ecriv 2 -2; <_edith 9 -9; <_eh 7 -7
<_elise 6 -6; <_elle 16 -16; <_elodi 7 -7; <_emma 10 -10; <_en 9 -9; <_encha 9 -9; <_encor -2 2; <_enfin 7 -7
<_entre 14 -14; <_envir 11 -11; <_envoy 21 -21; <_enzo 15 -15; <_eric 11 -11; <_espec -16 16; <_esper 8 -8
<_est 15 -15; <_et 12 -12; <_etien 3 -3; <_euh 18 -18; <_eva 11 -11; <_exact 16 -16; <_excus 21 -21; <_f 11 -11
<_fabre 9 -9; <_faceb 13 -13; <_fait -13 13; <_faite 16 -16; <_famil 8 -8; <_fanny 11 -11; <_fatim 7 -7
<_fatou 3 -3; <_faut 10 -10; <_fauve 8 -8; <_faux 10 -10; <_ferme -17 17; <_fiche -6 6; <_flemm 8 -8; <_fleur 4 -4
<_flore 5 -5; <_fouta -8 8; <_foute -9 9; <_fred 7 -7; <_frere 5 -5; <_garag 10 -10; <_gaspa 10 -10; <_gauti 8 -8
<_genia 7 -7; <_genre 11 -11; <_geoff 11 -11; <_gerar 11 -11; <_ghisl 10 -10; <_gille 8 -8; <_girar 14 -14
<_giuli 3 -3; <_gmail 20 -20; <_grave 7 -7; <_gsm 8 -8; <_gueri 10 -10; <_gusta 8 -8; <_gwena 8 -8; <_h 11 -11
<_hamon 7 -7; <_he 5 -5; <_hein 12 -12; <_helas 8 -8; <_helen 11 -11; <_hello 9 -9; <_herna 8 -8; <_heu 4 -4
<_hier 8 -8; <_hmm 11 -11; <_hors 17 -17; <_hugo 14 -14; <_hugue 7 -7; <_huit 13 -13; <_huita 7 -7; <_humai 10 -10
<_husey 10 -10; <_ici 18 -18; <_igor 11 -11; <_il 21 -21; <_ils 9 -9; <_impec 12 -12; <_impos 19 -19; <_incor 11 -11
<_ines 10 -10; <_info 11 -11; <_inscr 7 -7; <_inspe 8 -8; <_inter 16 -16; <_inuti 5 -5; <_isa 10 -10; <_isabe 7 -7
<_j 7 -7; <_jamai 19 -19; <_jb 8 -8; <_je 6 -6; <_jean 15 -15; <_jeann 6 -6; <_jo 13 -13; <_john 6 -6; <_jojo 5 -5
<_joker 11 -11; <_jose 8 -8; <_josia 7 -7; <_jsp 8 -8; <_julie 12 -12; <_juste 10 -10; <_justi 9 -9; <_k 8 -8
<_kader 10 -10; <_karim 8 -8; <_karin 11 -11; <_kevin 13 -13; <_kieff 7 -7; <_kowal 8 -8; <_l 13 -13; <_la 20 -20
<_lacom 9 -9; <_laiss 17 -17; <_lamot 7 -7; <_laura 10 -10; <_laure 11 -11; <_le 16 -16; <_lea 12 -12; <_lefeb 3 -3
<_lefev 9 -9; <_leila 7 -7; <_lemai 10 -10; <_lenoi 4 -4; <_leo 8 -8; <_leon 10 -10; <_leroy 8 -8; <_les 21 -21
<_lili 5 -5; <_ling 10 -10; <_loic 8 -8; <_lola 7 -7; <_louis 10 -10; <_luc 10 -10; <_lucas 6 -6; <_lucie 7 -7
<_ludiv 15 -15; <_ludo 9 -9; <_lulu 5 -5; <_lundi 10 -10; <_m 11 -11; <_ma 25 -25; <_madam 14 -14; <_madem 8 -8
<_maell 9 -9; <_maill 8 -8; <_mairi 4 -4; <_mais -11 11; <_maitr 9 -9; <_malhe 14 -14; <_malle 13 -13; <_maman 5 -5
<_mamie 8 -8; <_manon 6 -6; <_marc 11 -11; <_marce 7 -7; <_marec 4 -4; <_maria 7 -7; <_marie 14 -14; <_mario 8 -8
<_marti 7 -7; <_mateo 9 -9; <_mathi 7 -7; <_max 6 -6; <_maxim 9 -9; <_mbapp 8 -8; <_mdr 8 -8; <_mehdi 2 -2
<_melan 9 -9; <_meme 7 -7; <_merci 22 -22; <_merde -16 16; <_mes 12 -12; <_messa 13 -13; <_mette 19 -19
<_meyer 12 -12; <_mi 7 -7; <_mikae 5 -5; <_mille 11 -11; <_mince 14 -14; <_mirac 11 -11; <_mirei 8 -8; <_mme 10 -10
<_mobil 9 -9; <_moham 10 -10; <_moi 14 -14; <_mon 14 -14; <_monsi 19 -19; <_morea 12 -12; <_mouss 9 -9; <_n 8 -8
<_nadia 10 -10; <_nadin 5 -5; <_nath 11 -11; <_natha 10 -10; <_ne 13 -13; <_negat 13 -13; <_nein 8 -8; <_nenni 9 -9
<_netfl 9 -9; <_neuf 18 -18; <_nguye 11 -11; <_ni 7 -7; <_nicke 10 -10; <_nicol 9 -9; <_nina 8 -8; <_no 7 -7
<_noah 10 -10; <_nom 3 -3; <_non 10 -10; <_nonan 11 -11; <_nope 11 -11; <_nos 11 -11; <_notez 9 -9; <_notre 9 -9
<_nous 14 -14; <_nulle 10 -10; <_numer 13 -13; <_o 5 -5; <_odett 8 -8; <_oh 14 -14; <_ok 10 -10; <_olivi 8 -8
<_on 12 -12; <_one 8 -8; <_onze 11 -11; <_opera 12 -12; <_ordin 7 -7; <_ottav 4 -4; <_oubli 10 -10; <_ouf 8 -8
<_oui 15 -15; <_ould 9 -9; <_oumar 10 -10; <_oups 7 -7; <_ousma 9 -9; <_p 6 -6; <_paill 11 -11; <_papa 11 -11
<_papad 4 -4; <_pardo 20 -20; <_parei 11 -11; <_parfa 7 -7; <_parle 17 -17; <_parti 13 -13; <_pas 21 -21
<_pasca 9 -9; <_passe 31 -31; <_patie 11 -11; <_patri 7 -7; <_paul 16 -16; <_paule 7 -7; <_pauli 7 -7; <_paulo 9 -9
<_pauvr -10 10; <_perfe 8 -8; <_perso 21 -21; <_perte 8 -8; <_petit 5 -5; <_peuch 3 -3; <_peut 13 -13; <_pharm 9 -9
<_phili 8 -8; <_phill 9 -9; <_pierr 12 -12; <_plein 13 -13; <_plus 11 -11; <_plusi 8 -8; <_pluto 6 -6
<_point 31 -31; <_poiri 6 -6; <_pol 14 -14; <_porca -5 5; <_posit 11 -11; <_pour 14 -14; <_pourq 16 -16
<_pourr 6 -6; <_pouve 12 -12; <_prend 6 -6; <_prene 14 -14; <_preno 7 -7; <_presq 10 -10; <_probl 13 -13
<_puis 7 -7; <_punai 11 -11; <_puree -9 9; <_putai -19 19; <_qu 20 -20; <_quai 7 -7; <_quand 8 -8; <_quat 9 -9
<_quato 11 -11; <_quatr 17 -17; <_que 10 -10; <_quel -4 4; <_quell -1 1; <_quelq 20 -20; <_quent 10 -10
<_qui 12 -12; <_quinz 14 -14; <_quoi 17 -17; <_r 16 -16; <_rachi 7 -7; <_rapha 8 -8; <_rappe 14 -14; <_ras -6 6
<_rebel 11 -11; <_redem 10 -10; <_redon 13 -13; <_regis 8 -8; <_rembo -12 12; <_remy 7 -7; <_renar 8 -8; <_rene 2 -2
<_repon -6 6; <_resea 7 -7; <_rh 9 -9; <_rien 27 -27; <_rober 10 -10; <_rolan 7 -7; <_rosal 6 -6; <_rouss 5 -5
<_ruben 8 -8; <_rue 8 -8; <_s -2 2; <_sa -5 5; <_sabri 6 -6; <_salut 8 -8; <_samue 9 -9; <_sandr 10 -10
<_sans 10 -10; <_sarah 9 -9; <_sasha 8 -8; <_sav 9 -9; <_schmi 10 -10; <_sebas 8 -8; <_secou 6 -6; <_secre 8 -8
<_seize 12 -12; <_sept 8 -8; <_septa 7 -7; <_serge 11 -11; <_servi 13 -13; <_seule 9 -9; <_si 1 -1; <_silen -9 9
<_simon 6 -6; <_six 14 -14; <_socie 11 -11; <_sofia 7 -7; <_soixa 13 -13; <_solen 8 -8; <_sophi 10 -10
<_sous 12 -12; <_stefa 6 -6; <_steph 10 -10; <_stop -8 8; <_sunit 10 -10; <_super 10 -10; <_suppo 6 -6; <_sur 8 -8
<_surem 13 -13; <_surto 15 -15; <_sylve 7 -7; <_sylvi 7 -7; <_t -6 6; <_ta -14 14; <_tabar -19 19; <_tais 11 -11
<_tapez 3 -3; <_tatia 6 -6; <_te 9 -9; <_teams 6 -6; <_techn 7 -7; <_test 9 -9; <_theo 11 -11; <_thiba 9 -9
<_thier 8 -8; <_thoma 7 -7; <_tiago 9 -9; <_tina 6 -6; <_tisse 8 -8; <_toi 7 -7; <_tom 6 -6; <_tomto 7 -7
<_toto 6 -6; <_toujo 18 -18; <_tous 14 -14; <_tout 20 -20; <_toute 13 -13; <_tran 9 -9; <_trans 19 -19; <_treiz 8 -8
<_trent 9 -9; <_tres 8 -8; <_trist 6 -6; <_trois 10 -10; <_trop 8 -8; <_tu -2 2; <_tuer 3 -3; <_ugo 8 -8
<_un 20 -20; <_une 24 -24; <_uniqu 14 -14; <_v 6 -6; <_va -10 10; <_valer 8 -8; <_vande 10 -10; <_vas 11 -11
<_vers 10 -10; <_veuil 6 -6; <_victo 10 -10; <_viens 11 -11; <_vince 10 -10; <_vingt 21 -21; <_virgi 11 -11
<_vite 11 -11; <_voila 10 -10; <_volon 11 -11; <_votre -18 18; <_vous -3 3; <_w 13 -13; <_weber 13 -13
<_wesh 12 -12; <_wifi 12 -12; <_wii 10 -10; <_x 6 -6; <_xavie 10 -10; <_yann 7 -7; <_yep 11 -11; <_yes 12 -12
<_yo 11 -11; <_you -10 10; <_youss 7 -7; <_youtu 10 -10; <_yves 2 -2; <_yvett 7 -7; <_yvonn 7 -7; <_z 9 -9
<_zero 9 -9; <_zhang 4 -4; <_zoe 8 -8; <_zut 11 -11; a 2 -2; a_19 5 -5; a_39 6 -6; a_8 2 -2; a_> 9 -9; a_about 4 -4
a_alger 5 -5; a_appel 8 -8; a_aroba 4 -4; a_avec 5 -5; a_b 9 -9; a_besoi 3 -3; a_bien -19 19; a_bouge 8 -8
a_bout -16 16; a_c 10 -10; a_ca 13 -13; a_cause 5 -5; a_ce 9 -9; a_chacu 1 -1; a_chang 4 -4; a_chaqu 9 -9
a_cinq 14 -14; a_cinqu 5 -5; a_clign 1 -1; a_colin 2 -2; a_comme 7 -7; a_conca 6 -6; a_conne 2 -2; a_cote 5 -5
a_coupe 16 -16; a_crash 8 -8; a_cree 4 -4; a_creee 4 -4; a_d 4 -4; a_de 7 -7; a_debor 8 -8; a_debra 8 -8
a_deja 3 -3; a_des 4 -4; a_deux -1 1; a_dire 22 -22; a_dispa 8 -8; a_dit 10 -10; a_dix 12 -12; a_donne 9 -9
a_du 15 -15; a_emmen 4 -4; a_en -8 8; a_encor 9 -9; a_epele 5 -5; a_erreu 8 -8; a_ete 7 -7; a_eu 7 -7
a_faire 16 -16; a_fait 11 -11; a_faite 5 -5; a_fil 6 -6; a_fondu 4 -4; a_genev 7 -7; a_gliss 3 -3; a_gmail 13 -13
a_grill 11 -11; a_hurle 9 -9; a_insta 1 -1; a_inter 8 -8; a_j 7 -7; a_joind 6 -6; a_jour 5 -5; a_l 8 -8; a_la -4 4
a_lache 4 -4; a_laiss 3 -3; a_lausa 9 -9; a_laver 7 -7; a_le 3 -3; a_les 6 -6; a_lyon 9 -9; a_m 19 -19; a_ma 10 -10
a_mamad 9 -9; a_march 7 -7; a_mareu 10 -10; a_marre -12 12; a_matin 7 -7; a_me -2 2; a_mes 6 -6; a_mirei 4 -4
a_mis 9 -9; a_moi 2 -2; a_moiti 11 -11; a_mon 9 -9; a_monte 4 -4; a_montp 8 -8; a_n 8 -8; a_nante 8 -8; a_nonan 7 -7
a_nos 4 -4; a_nouve 3 -3; a_o 4 -4; a_offer 3 -3; a_ouver 10 -10; a_ouvri 10 -10; a_p 4 -4; a_parti 7 -7; a_pas 7 -7
a_peine 6 -6; a_perei 9 -9; a_perso 7 -7; a_peu 11 -11; a_plein 8 -8; a_ploug 7 -7; a_plus 10 -10; a_point 11 -11
a_prend 5 -5; a_propo 7 -7; a_qu 6 -6; a_quatr 6 -6; a_que 8 -8; a_quel 8 -8; a_quelq 9 -9; a_qui 6 -6; a_quinz 3 -3
a_quitt 8 -8; a_quoi 12 -12; a_r 5 -5; a_rappe 11 -11; a_ras -13 13; a_redem 4 -4; a_regar 4 -4; a_renau 3 -3
a_repet -5 5; a_repre 4 -4; a_retab 3 -3; a_retro 11 -11; a_rien -13 13; a_robas 9 -9; a_s 7 -7; a_saint 14 -14
a_septa 10 -10; a_sfr 10 -10; a_signa 15 -15; a_signe 11 -11; a_six 9 -9; a_soir 6 -6; a_soixa 2 -2; a_son 3 -3
a_t 9 -9; a_tanto 9 -9; a_tenu 11 -11; a_teste 7 -7; a_toujo 11 -11; a_tourc 3 -3; a_tout 5 -5; a_trava 11 -11
a_trois 2 -2; a_u 8 -8; a_un 8 -8; a_une 12 -12; a_v 4 -4; a_vendu 8 -8; a_vent 8 -8; a_ville 7 -7; a_vingt 4 -4
a_voir 8 -8; a_vole 4 -4; a_votre 10 -10; a_vous 7 -7; a_y 8 -8; a_yvonn 12 -12; a_z 7 -7; a_zero 2 -2; abbe 4 -4
abbe_enfin 4 -4; abdel 9 -9; abdel_manso 9 -9; abeil 5 -5; abeil_en 5 -5; abgra 8 -8; abgra_a 8 -8; aboie 13 -13
aboie_> 7 -7; aboie_excus 14 -14; abonn -4 4; abonn_> -2 2; abonn_chez -8 8; abonn_fibre 7 -7; abonn_il 6 -6
abord 8 -8; abord_> 8 -8; abord_le 4 -4; about 4 -4; about_> 4 -4; abrut -9 9; abrut_> -9 9; absen 9 -9
absen_> 9 -9; absol 12 -12; absol_> 11 -11; absol_pas 16 -16; abuse -16 16; abuse_> -16 16; ac 4 -4; ac_tiret 4 -4
acaci 3 -3; acaci_a 3 -3; acced 4 -4; acced_au 4 -4; accen 17 -17; accen_> 14 -14; accen_aigu 7 -7; accen_aroba 5 -5
accen_c 4 -4; accen_point 4 -4; acces 8 -8; acces_> 6 -6; acces_a 7 -7; acces_au 6 -6; acces_inter 4 -4
accor 20 -20; accor_> 16 -16; accor_faite 11 -11; accor_je 3 -3; accro 5 -5; accro_pas 5 -5; accue 7 -7
accue_> 5 -5; accue_aroba 9 -9; accue_deux 4 -4; accue_n 8 -8; accue_s 7 -7; achat 8 -8; achat_> 8 -8; achet 7 -7
achet_l 11 -11; achet_la 3 -3; achet_mon 4 -4; acord 9 -9; acord_> 9 -9; acord_d 9 -9; activ 6 -6; activ_depen 6 -6
activ_trois 6 -6; adam 10 -10; adam_proto 10 -10; adess 8 -8; adess_funzi 8 -8; admin 7 -7; admin_> 7 -7
admin_canto 7 -7; adora 7 -7; adora_et 7 -7; adres 13 -13; adres_> 9 -9; adres_atten 2 -2; adres_c 11 -11
adres_comme 6 -6; adres_de 4 -4; adres_e 3 -3; adres_elect 9 -9; adres_euh 3 -3; adres_gmail 10 -10; adres_j 5 -5
adres_mail 10 -10; adres_orang 17 -17; adres_oui 1 -1; adres_point 6 -6; adres_portu 4 -4; adres_profe 5 -5
adres_que 7 -7; adsl 7 -7; adsl_elle 1 -1; adsl_est 7 -7; affai -7 7; affai_a -3 3; affai_je -7 7; affic 13 -13
affic_> 4 -4; affic_chez 9 -9; affic_mais 7 -7; affic_pas 8 -8; affic_reche 8 -8; affic_un 6 -6; affir 15 -15
affir_> 10 -10; affir_le 8 -8; agaca 15 -15; agaca_> 15 -15; agace 11 -11; agace_> 11 -11; age 7 -7; age_on 7 -7
agee 14 -14; agee_> 11 -11; agee_vous 5 -5; agenc 8 -8; agenc_> 4 -4; agenc_de 3 -3; agenc_du 8 -8; agenc_est 8 -8
agenc_point 7 -7; agent 16 -16; agent_> 16 -16; agent_au 5 -5; agent_d 8 -8; agent_je 5 -5; agent_non 9 -9
agent_un 5 -5; agnes 9 -9; agnes_point 9 -9; ah 12 -12; ah_bah 10 -10; ah_ben 2 -2; ah_c 10 -10; ah_ca 6 -6
ah_dans 7 -7; ah_je 4 -4; ah_mais -5 5; ah_merde 11 -11; ah_mince 12 -12; ah_non 12 -12; ah_oui 8 -8; ah_pardo 4 -4
ah_punai 6 -6; ah_super 7 -7; ah_zut 7 -7; ahmed 14 -14; ahmed_> 9 -9; ahmed_diall 7 -7; ahmed_point 2 -2; ai 5 -5
ai_67 11 -11; ai_78 5 -5; ai_a 6 -6; ai_achet 7 -7; ai_annul 10 -10; ai_appel 13 -13; ai_appuy 7 -7; ai_assez -11 11
ai_atten 10 -10; ai_aucun 7 -7; ai_beau 10 -10; ai_besoi 12 -12; ai_c 4 -4; ai_chang 10 -10; ai_cinq 7 -7
ai_colle 1 -1; ai_compt 12 -12; ai_cru 10 -10; ai_de 12 -12; ai_debra 8 -8; ai_deja 8 -8; ai_deman 8 -8
ai_demar 13 -13; ai_des 9 -9; ai_deux 18 -18; ai_dit 7 -7; ai_donne 4 -4; ai_du 6 -6; ai_ecrit 2 -2; ai_encor 11 -11
ai_enten 4 -4; ai_envie -11 11; ai_epele 6 -6; ai_ete 7 -7; ai_eu 9 -9; ai_eue 1 -1; ai_expli 6 -6; ai_fait 17 -17
ai_faite 2 -2; ai_ferme 17 -17; ai_honte 19 -19; ai_inter 13 -13; ai_jamai -4 4; ai_je 13 -13; ai_juste 4 -4
ai_l 4 -4; ai_la -19 19; ai_laiss 7 -7; ai_le 4 -4; ai_ma -17 17; ai_mail 4 -4; ai_mal 5 -5; ai_marre -15 15
ai_mis 4 -4; ai_mon 8 -8; ai_notee 3 -3; ai_oubli 12 -12; ai_par -11 11; ai_parle 8 -8; ai_pas 15 -15
ai_paye 13 -13; ai_perdu 6 -6; ai_peur 13 -13; ai_plein -16 16; ai_plus 12 -12; ai_pris -9 9; ai_pus 6 -6
ai_quatr 10 -10; ai_que 13 -13; ai_raccr 9 -9; ai_rallu 2 -2; ai_rappe 18 -18; ai_ras -15 15; ai_rebra 12 -12
ai_recu 14 -14; ai_recup 12 -12; ai_redem 17 -17; ai_rende 9 -9; ai_retro 10 -10; ai_reuss 14 -14; ai_rien -2 2
ai_soixa 15 -15; ai_suppr 4 -4; ai_toujo 8 -8; ai_tout 11 -11; ai_toute 9 -9; ai_trois 20 -20; ai_trop -10 10
ai_un 12 -12; ai_une 16 -16; ai_vraim -9 9; ai_vu 10 -10; ai_zappe 7 -7; ai_zero 5 -5; aicha 9 -9
aicha_diall 10 -10; aicha_et 7 -7; aide 12 -12; aide_> 12 -12; aider 9 -9; aider_> 9 -9; aidez 4 -4; aidez_moi 4 -4
aigu 7 -7; aigu_mais 7 -7; aille -7 7; aille_> -12 12; aille_voir 8 -8; aimab 16 -16; aimab_> 16 -16
aimab_jeune 8 -8; aime 17 -17; aime_autan 12 -12; aime_esse 5 -5; aime_pas 9 -9; aimen 4 -4; aimen_bien 4 -4
aimer 7 -7; aimer_ben 6 -6; aimer_bien 10 -10; aimer_mieux 5 -5; aimer_vous 6 -6; air 8 -8; air_bon 6 -6
air_d 11 -11; air_de 5 -5; aissa 11 -11; aissa_ba 11 -11; ajout 20 -20; ajout_un 5 -5; ajout_une 20 -20; alain 5 -5
alain_girar 2 -2; alain_non 6 -6; alain_point 5 -5; alain_tiret 2 -2; alaou 4 -4; alaou_a 4 -4; alarm 6 -6
alarm_> 6 -6; alber 4 -4; alber_point 4 -4; alemb 10 -10; alemb_> 10 -10; alexa 10 -10; alexa_colin 6 -6
alexa_elle 6 -6; alger 5 -5; alger_plus 5 -5; ali 7 -7; ali_> 7 -7; alice 8 -8; alice_du 10 -10; alice_point 7 -7
alice_tiret 7 -7; allee 7 -7; allee_charl 7 -7; allem 5 -5; allem_> 5 -5; aller 1 -1; aller_> 11 -11; aller_au 8 -8
aller_merci 14 -14; aller_mon 9 -9; aller_sur 15 -15; aller_voir -12 12; allez -13 13; allez_> 13 -13
allez_au -10 10; allez_encor 8 -8; allez_enten -8 8; allez_hop 15 -15; allez_m -6 6; allez_on 11 -11
allez_passe 18 -18; allez_vous -12 12; allez_y 12 -12; allo 8 -8; allo_> 15 -15; allo_allo 6 -6; allo_c 3 -3
allo_euh 14 -14; allo_je 2 -2; allo_oui 1 -1; allo_quoi -9 9; allo_vous 15 -15; allon 10 -10; allon_y 10 -10
allum 7 -7; allum_> 6 -6; allum_mais 3 -3; allum_plus 8 -8; alma 8 -8; alma_> 8 -8; alors 9 -9; alors_04 5 -5
alors_06 5 -5; alors_> 9 -9; alors_a 2 -2; alors_atten 2 -2; alors_bzh 8 -8; alors_c 4 -4; alors_ca 6 -6
alors_cette 8 -8; alors_dans 3 -3; alors_en 4 -4; alors_euh 15 -15; alors_helen 6 -6; alors_j 3 -3; alors_je 3 -3
alors_la 2 -2; alors_laiss 1 -1; alors_le 6 -6; alors_mbapp 3 -3; alors_mette 3 -3; alors_moi 5 -5; alors_mon 5 -5
alors_nolan 7 -7; alors_nom 6 -6; alors_non 7 -7; alors_notez 2 -2; alors_on 5 -5; alors_pauli 2 -2; alors_pour 6 -6
alors_prene 4 -4; alors_qu 3 -3; alors_que -6 6; alors_r 2 -2; alors_sarah 5 -5; alors_soyez 3 -3; alors_teyss 6 -6
alors_trouv 9 -9; alors_voila 11 -11; alors_vous 5 -5; alors_zero 2 -2; alors_zorro 6 -6; altea 5 -5
altea_point 5 -5; amara 8 -8; amara_> 8 -8; ami 5 -5; ami_> 5 -5; amina 10 -10; amina_cisse 10 -10; amran 10 -10
amran_> 10 -10; an 12 -12; an_derni 10 -10; an_panne 8 -8; ana 4 -4; ana_avec 4 -4; anais 7 -7; anais_avec 7 -7
anato 5 -5; anato_point 8 -8; anato_r 4 -4; anato_u 2 -2; ancie 4 -4; ancie_> 6 -6; ancie_c 2 -2; ancie_ca 11 -11
ancie_mail 2 -2; ancie_maint 2 -2; ancie_numer 2 -2; andre 11 -11; andre_aroba 9 -9; andre_point 10 -10; aneri -9 9
aneri_> -9 9; ange 10 -10; ange_> 10 -10; ange_casan 10 -10; angla 3 -3; angla_> 3 -3; anima 8 -8; anima_> 8 -8
anime 8 -8; anime_> 4 -4; anime_s 9 -9; anna 11 -11; anna_kern 11 -11; anne 12 -12; anne_aroba 3 -3; anne_laure 6 -6
anne_marie 9 -9; anne_so 8 -8; anne_sophi 8 -8; anne_tiret 8 -8; annee 2 -2; annee_de 2 -2; annie 7 -7
annie_girar 5 -5; annie_point 11 -11; annon 6 -6; annon_une 6 -6; annul 24 -24; annul_> 12 -12; annul_l 6 -6
annul_la 5 -5; annul_le 18 -18; annul_ma 5 -5; annul_mon 20 -20; annul_tout 9 -9; annul_un 8 -8; anony 8 -8
anony_> 8 -8; anony_si 3 -3; ans 8 -8; ans_> 16 -16; ans_bande -6 6; ans_et 8 -8; ans_lolo 2 -2; ans_monsi 10 -10
anten 10 -10; anten_> 11 -11; anten_sur 3 -3; antoi 16 -16; antoi_antoi 8 -8; antoi_aroba 5 -5; antoi_de 10 -10
antoi_girar 8 -8; antoi_point 13 -13; antoi_tiret 5 -5; aol 6 -6; aol_euh 6 -6; aol_point 5 -5; aoute 8 -8
aoute_look 8 -8; apost 10 -10; apost_a 8 -8; apost_aroba 7 -7; apost_haute 8 -8; appai 11 -11; appai_plus 11 -11
appar 18 -18; appar_> 17 -17; appar_c 2 -2; appar_depui 4 -4; appar_deux 5 -5; appar_du 10 -10; appar_en 9 -9
appar_et 3 -3; appar_j 2 -2; appar_la 2 -2; appar_on 7 -7; appar_oui 8 -8; appar_pas 4 -4; appar_vous 4 -4
appar_y 10 -10; appel 9 -9; appel_> 11 -11; appel_ahmed 7 -7; appel_aissa 11 -11; appel_au 8 -8; appel_avant 6 -6
appel_avec 16 -16; appel_box 7 -7; appel_c -7 7; appel_ca 4 -4; appel_ce 9 -9; appel_d 9 -9; appel_de 19 -19
appel_depui 9 -9; appel_du 7 -7; appel_elodi 9 -9; appel_entra 11 -11; appel_euh 6 -6; appel_flore 7 -7
appel_giuli 7 -7; appel_henri 5 -5; appel_hier 8 -8; appel_il 7 -7; appel_j 3 -3; appel_jamai 6 -6; appel_jean 6 -6
appel_jeann 5 -5; appel_julie 14 -14; appel_karim 11 -11; appel_l 9 -9; appel_ma 2 -2; appel_mais 5 -5
appel_mehdi 4 -4; appel_mimi 4 -4; appel_moi 8 -8; appel_mon -8 8; appel_ni 10 -10; appel_on 10 -10
appel_pas 12 -12; appel_passe 13 -13; appel_pluto 9 -9; appel_pour 10 -10; appel_qui 4 -4; appel_redem 9 -9
appel_sophi 3 -3; appel_tout 3 -3; appel_trois 12 -12; appel_valer 6 -6; appel_yann 2 -2; apple 7 -7
apple_watch 7 -7; appli 8 -8; appli_la 8 -8; appuy 7 -7; appuy_sur 7 -7; appuy_tres 5 -5; apres 13 -13; apres_> 6 -6
apres_c 6 -6; apres_dix 7 -7; apres_je 4 -4; apres_l 6 -6; apres_le 4 -4; apres_midi 8 -8; apres_orang 2 -2
apres_oubli 4 -4; apres_redem 7 -7; apres_vente 4 -4; apres_vingt 5 -5; arbre 7 -7; arbre_> 7 -7; arc 7 -7
arc_> 7 -7; arcy 8 -8; arcy_d 8 -8; ardec 4 -4; ardec_aroba 4 -4; are -10 10; are_idiot -10 10; argen -7 7
argen_et -7 7; arnaq -13 13; arnaq_> -13 13; arnaq_au 7 -7; arnaq_votre -11 11; aroba 9 -9; aroba_> 24 -24
aroba_a 6 -6; aroba_ac 4 -4; aroba_agenc 7 -7; aroba_aol 6 -6; aroba_aoute 8 -8; aroba_aroba 7 -7; aroba_ateli 8 -8
aroba_atten 8 -8; aroba_au 7 -7; aroba_autlo 11 -11; aroba_b 7 -7; aroba_bluew 8 -8; aroba_boula 6 -6
aroba_box 7 -7; aroba_cabin 8 -8; aroba_clini 8 -8; aroba_club 7 -7; aroba_comme 7 -7; aroba_devel 7 -7
aroba_dupon 7 -7; aroba_elect 10 -10; aroba_et 2 -2; aroba_etu 6 -6; aroba_euh 3 -3; aroba_fabre 8 -8
aroba_free 8 -8; aroba_g 6 -6; aroba_garag 7 -7; aroba_gmail 7 -7; aroba_gmx 7 -7; aroba_group 8 -8; aroba_hot 8 -8
aroba_hotel 7 -7; aroba_hotma 7 -7; aroba_i 5 -5; aroba_iclou 7 -7; aroba_j 4 -4; aroba_jimai 6 -6; aroba_jo 13 -13
aroba_la 6 -6; aroba_labo 13 -13; aroba_lafab 9 -9; aroba_lapos 6 -6; aroba_les 6 -6; aroba_liber 9 -9
aroba_live 8 -8; aroba_lycee 6 -6; aroba_ma 13 -13; aroba_mairi 7 -7; aroba_mais 4 -4; aroba_menui 5 -5
aroba_moi 8 -8; aroba_neuf 8 -8; aroba_notai 6 -6; aroba_noval 6 -6; aroba_numer 5 -5; aroba_orage 10 -10
aroba_orang 8 -8; aroba_otmai 6 -6; aroba_oua 5 -5; aroba_ouana 6 -6; aroba_out 4 -4; aroba_outlo 9 -9
aroba_plomb 14 -14; aroba_pm 11 -11; aroba_pompi 6 -6; aroba_proto 8 -8; aroba_proxi 6 -6; aroba_s 7 -7
aroba_saint 4 -4; aroba_sapo 4 -4; aroba_sfr 8 -8; aroba_skyne 8 -8; aroba_soget 6 -6; aroba_solid 5 -5
aroba_steph 7 -7; aroba_telen 7 -7; aroba_trans 5 -5; aroba_univ 9 -9; aroba_video 7 -7; aroba_ville 5 -5
aroba_voila 6 -6; aroba_wanad 5 -5; aroba_wanna 8 -8; aroba_yahoo 7 -7; aroba_yaour 4 -4; arrac 12 -12
arrac_> 12 -12; arran 19 -19; arran_> 12 -12; arran_pas 10 -10; arran_un 8 -8; arret -12 12; arret_> 8 -8
arret_avec 15 -15; arret_ce 4 -4; arret_de -13 13; arret_rien 9 -9; arriv 10 -10; arriv_> 7 -7; arriv_a 12 -12
arriv_dans 7 -7; arriv_donne 7 -7; arriv_pas 10 -10; arriv_plus 6 -6; arriv_sur 13 -13; arriv_toujo 9 -9; arrob 6 -6
arrob_gmail 7 -7; arrob_hotma 4 -4; aspir 10 -10; aspir_ne 12 -12; aspir_robot 7 -7; assez -11 11; assez_> -11 11
assez_de -9 9; assez_joue 7 -7; assis 16 -16; assis_> 13 -13; assis_de 12 -12; assis_socia 9 -9; assoc 10 -10
assoc_on 10 -10; assoi 7 -7; assoi_> 7 -7; assur 14 -14; assur_> 11 -11; assur_que 5 -5; astru 9 -9
astru_phili 9 -9; at 16 -16; at_bt 6 -6; at_free 9 -9; at_garag 4 -4; at_lapos 5 -5; at_outlo 6 -6; ateli 6 -6
ateli_> 4 -4; ateli_c 5 -5; ateli_de 6 -6; ateli_lumie 8 -8; ateli_point 8 -8; ateli_qui 1 -1; atlas 9 -9
atlas_point 9 -9; attac 6 -6; attac_aroba 7 -7; attac_donc 2 -2; attac_kiki 5 -5; attac_le 3 -3; attac_mais 1 -1
attac_point 8 -8; attac_sans 3 -3; attac_soixa 7 -7; attac_t 4 -4; attaq -8 8; attaq_> -8 8; atten 8 -8
atten_34 5 -5; atten_45 8 -8; atten_> 20 -20; atten_alors 2 -2; atten_atten 8 -8; atten_aussi -10 10; atten_c -14 14
atten_cheri 10 -10; atten_combi 10 -10; atten_depui 16 -16; atten_deux 8 -8; atten_elle 9 -9; atten_et 10 -10
atten_il 10 -10; atten_j 10 -10; atten_je 18 -18; atten_jerom 3 -3; atten_la 1 -1; atten_mais 16 -16; atten_mon 9 -9
atten_non 12 -12; atten_oui 3 -3; atten_quatr 7 -7; atten_que 15 -15; atten_rien 10 -10; atten_s 13 -13
atten_sa 7 -7; atten_un 14 -14; atten_une 13 -13; atten_votre 15 -15; attri 10 -10; attri_> 10 -10; au 12 -12
au_06 6 -6; au_07456 6 -6; au_12 7 -7; au_3900 8 -8; au_3eme 7 -7; au_45 6 -6; au_au 6 -6; au_boulo 5 -5
au_bout 9 -9; au_burea 6 -6; au_clavi 7 -7; au_colis 7 -7; au_contr 20 -20; au_debut 8 -8; au_deuxi 2 -2
au_diabl -12 12; au_dos 7 -7; au_fixe 2 -2; au_garag 9 -9; au_jardi 1 -1; au_mien 6 -6; au_milie 5 -5
au_moins 14 -14; au_mois 10 -10; au_mur 5 -5; au_nez -7 7; au_nivea 10 -10; au_nom 11 -11; au_numer 4 -4
au_pluri 6 -6; au_premi 11 -11; au_print 3 -3; au_quebe 3 -3; au_resea 4 -4; au_respo 8 -8; au_rez 7 -7
au_samed 2 -2; au_servi 6 -6; au_sixie 12 -12; au_sous 7 -7; au_sujet 17 -17; au_suppo 9 -9; au_techn 7 -7
au_telep 12 -12; au_total 6 -6; au_trava 11 -11; au_trois 8 -8; au_vert 6 -6; au_vingt 2 -2; au_vpn 7 -7
au_web 6 -6; au_wifi 5 -5; au_zero 3 -3; auber 6 -6; auber_> 6 -6; aubin 9 -9; aubin_> 9 -9; aubry 1 -1
aubry_aroba 1 -1; aucun 12 -12; aucun_> 15 -15; aucun_barre 7 -7; aucun_chang 9 -9; aucun_des 2 -2; aucun_effet 8 -8
aucun_honte -10 10; aucun_idee 10 -10; aucun_lumie 11 -11; aucun_poste 4 -4; aucun_probl 7 -7; aucun_resul 8 -8
aucun_son 6 -6; aucun_souci 13 -13; aucun_telep 4 -4; audre 8 -8; audre_> 8 -8; audre_dumon 8 -8; augus 9 -9
augus_> 9 -9; aujou 6 -6; aujou_hui 6 -6; aurai 7 -7; aurai_besoi 6 -6; aurai_dit 1 -1; aurai_pas 5 -5
aurai_une 5 -5; aurel 9 -9; aurel_perri 9 -9; aurie 10 -10; aurie_pas 10 -10; aussi -5 5; aussi_> 18 -18
aussi_donc 6 -6; aussi_il 5 -5; aussi_lamen -10 10; aussi_longt -10 10; aussi_pourr 10 -10; aussi_qui 5 -5
autan 3 -3; autan_pas 12 -12; autan_que 2 -2; autlo 11 -11; autlo_point 11 -11; autom 5 -5; autom_> 5 -5; autou 5 -5
autou_orang 5 -5; autre 1 -1; autre_> 1 -1; autre_chose 13 -13; autre_ils 6 -6; autre_je -9 9; autre_le 3 -3
autre_ma -9 9; autre_non 10 -10; autre_oui 10 -10; autre_paire 6 -6; autre_perso 12 -12; autre_probl 17 -17
autre_que 15 -15; autre_souci 1 -1; autre_telep 3 -3; aux -4 4; aux_clien -12 12; aux_frais 7 -7; aux_gens -5 5
aux_infos 10 -10; aux_piece 11 -11; aux_robot 9 -9; avais 10 -10; avais_dit 1 -1; avais_huit 7 -7; avais_oubli 6 -6
avais_quinz 2 -2; avais_simpl 10 -10; avais_un 7 -7; avait 5 -5; avait_assur 5 -5; avait_cinq 3 -3; avait_cree 1 -1
avait_dit 5 -5; avait_l 6 -6; avanc 7 -7; avanc_> 7 -7; avant 11 -11; avant_> 8 -8; avant_j 7 -7; avant_mais 5 -5
avant_meme 6 -6; avant_on 3 -3; avant_que 6 -6; avant_vous 8 -8; avec_> 16 -16; avec_avec 2 -2; avec_box 7 -7
avec_c 9 -9; avec_cedil 6 -6; avec_celui 7 -7; avec_ceux 8 -8; avec_deux 11 -11; avec_dix 7 -7; avec_garan 7 -7
avec_herve 9 -9; avec_la 5 -5; avec_le 6 -6; avec_leque 13 -13; avec_les 6 -6; avec_leurs 3 -3; avec_ma 6 -6
avec_moi 12 -12; avec_mon 6 -6; avec_nous 5 -5; avec_ph 9 -9; avec_plais 10 -10; avec_quelq 16 -16; avec_ton -6 6
avec_tous 11 -11; avec_toute -7 7; avec_un 16 -16; avec_une 9 -9; avec_vos -19 19; avec_votre -5 5; avec_vous -16 16
avez 6 -6; avez_alain 4 -4; avez_aucun -10 10; avez_bien 6 -6; avez_coupe -6 6; avez_de 5 -5; avez_deja 14 -14
avez_deman 11 -11; avez_dit 12 -12; avez_enten 16 -16; avez_envoy 9 -9; avez_menti -11 11; avez_mon 7 -7
avez_pas 12 -12; avez_qu 4 -4; avez_quelq 15 -15; avez_sous 10 -10; avez_tout 15 -15; avez_un 12 -12; aviez 7 -7
aviez_dit 7 -7; avoca -20 20; avoca_> -19 19; avoca_bande -8 8; avoir_affai -3 3; avoir_dans 6 -6
avoir_email 14 -14; avoir_euh 5 -5; avoir_quelq 11 -11; avoir_serie -8 8; avoir_un 11 -11; avoir_une 3 -3
avons 12 -12; avons_appli 8 -8; avons_un 7 -7; avoue 10 -10; avoue_que 10 -10; awa 7 -7; awa_c 7 -7; b 8 -8
b_a 5 -5; b_aroba 7 -7; b_b 4 -4; b_c 10 -10; b_comme 11 -11; b_e 9 -9; b_g 8 -8; b_o 9 -9; b_pas 4 -4; b_point 8 -8
b_quara 6 -6; b_r 2 -2; b_t 8 -8; b_under 10 -10; b_v 6 -6; ba 10 -10; ba_> 10 -10; bah 14 -14; bah_c 7 -7
bah_ecout 12 -12; bah_j 7 -7; bah_non 13 -13; bah_oui 6 -6; bah_voila 8 -8; bah_y 2 -2; baiss 12 -12
baiss_la 12 -12; balad -9 9; balad_d -9 9; balco 3 -3; balco_la 3 -3; banca 9 -9; banca_m 7 -7; banca_que 9 -9
bande -24 24; bande_d -17 17; bande_de -23 23; banqu 7 -7; banqu_> 10 -10; banqu_elle 2 -2; bapti 11 -11
bapti_renar 8 -8; bapti_renau 6 -6; bapti_rey 5 -5; barbi 2 -2; barbi_aroba 2 -2; barre 13 -13; barre_> 7 -7
barre_affic 7 -7; barre_aroba 4 -4; barre_b 6 -6; barre_de 6 -6; bas 9 -9; bas_b 9 -9; bas_ca 12 -12; bas_clair 5 -5
bas_dupon 4 -4; bas_et 3 -3; bas_girar 6 -6; bas_neuf 4 -4; bas_picot 5 -5; bas_roux 8 -8; bas_trent 5 -5
bascu 6 -6; bascu_moi 6 -6; bascu_plus 5 -5; basta -5 5; basta_j -5 5; batim 10 -10; batim_> 10 -10; batip 8 -8
batip_marc 8 -8; be 12 -12; be_> 9 -9; be_oui 12 -12; bea 7 -7; bea_vidal 7 -7; beau 8 -8; beau_atten 10 -10
beau_aujou 6 -6; beau_ca 6 -6; beauc 19 -19; beauc_> 10 -10; beauc_c 5 -5; beauc_chef 6 -6; beauc_madam 6 -6
beauc_mieux 4 -4; beauc_mon 5 -5; beauc_trop 9 -9; beaum 10 -10; beaum_aroba 10 -10; beaux -9 9; beaux_cross -9 9
belfo 9 -9; belfo_point 9 -9; belge 9 -9; belge_de 9 -9; belka 8 -8; belka_b 8 -8; belle 5 -5; belle_mere 5 -5
belle_soeur 4 -4; ben 18 -18; ben_ali 7 -7; ben_atten 1 -1; ben_au 6 -6; ben_c 15 -15; ben_ca 4 -4; ben_devin 10 -10
ben_dites 6 -6; ben_ecout 1 -1; ben_evide 11 -11; ben_figur 6 -6; ben_gros 6 -6; ben_j 9 -9; ben_je 5 -5; ben_l 1 -1
ben_la 1 -1; ben_le 4 -4; ben_ma 5 -5; ben_moi 6 -6; ben_mon 2 -2; ben_non 7 -7; ben_orang 15 -15; ben_oui 9 -9
ben_pas 8 -8; ben_rien 5 -5; ben_si 7 -7; ben_tout 21 -21; ben_voila 6 -6; benal 12 -12; benal_> 12 -12
benal_a 9 -9; benal_aroba 2 -2; benha 7 -7; benha_> 7 -7; benis 6 -6; benis_> 6 -6; benoi 8 -8; benoi_point 8 -8
benze 8 -8; benze_neuf 8 -8; berna 16 -16; berna_> 16 -16; berna_a 7 -7; berna_aroba 8 -8; berna_deux 3 -3
berna_duran 3 -3; berna_et 5 -5; berna_point 4 -4; berna_s 5 -5; berna_soixa 5 -5; berna_tiret 7 -7; berna_tout 7 -7
berth 4 -4; berth_aroba 4 -4; berti 7 -7; berti_et 7 -7; bertr 13 -13; bertr_> 8 -8; bertr_mille 7 -7
bertr_point 7 -7; bertr_rober 10 -10; besna 2 -2; besna_je 2 -2; besoi 14 -14; besoi_> 14 -14; besoi_ca 2 -2
besoi_d 13 -13; besoi_de 7 -7; besoi_du 2 -2; besoi_inter 4 -4; besso 7 -7; besso_deux 7 -7; bete -2 2
bete_> 11 -11; bete_je -8 8; betis 4 -4; betis_c 2 -2; betis_en 3 -3; betis_la 4 -4; betty 6 -6; betty_boop 6 -6
bidul 11 -11; bidul_> 11 -11; bien 17 -17; bien_> 19 -19; bien_a 9 -9; bien_aimab 9 -9; bien_au 5 -5
bien_avoir 10 -10; bien_bonjo 2 -2; bien_c 1 -1; bien_ca 14 -14; bien_compr 6 -6; bien_d 1 -1; bien_dites 5 -5
bien_enten 10 -10; bien_entre 7 -7; bien_evide 6 -6; bien_faire -19 19; bien_franc 7 -7; bien_la 1 -1
bien_le 15 -15; bien_les 1 -1; bien_ma 8 -8; bien_maint 14 -14; bien_merci 6 -6; bien_mieux 13 -13; bien_moi 26 -26
bien_mon 5 -5; bien_point 2 -2; bien_pour 18 -18; bien_qu 3 -3; bien_que 6 -6; bien_recu 4 -4; bien_regar 4 -4
bien_s 6 -6; bien_sur 13 -13; bien_volon 13 -13; bihan 15 -15; bihan_> 11 -11; bihan_attac 5 -5; bingo 11 -11
bingo_ca 11 -11; bio 10 -10; bio_> 10 -10; bizar 18 -18; bizar_> 17 -17; bizar_et 3 -3; bizar_mon 1 -1
bizar_quand 8 -8; blabl 11 -11; blabl_> 11 -11; blanc 18 -18; blanc_> 14 -14; blanc_a 10 -10; blanc_arrob 7 -7
blanc_de 9 -9; blanc_et 7 -7; blanc_j 7 -7; blanc_le 3 -3; blanc_non 5 -5; blanc_parto 4 -4; blaze 9 -9
blaze_c 9 -9; bleue 7 -7; bleue_passe 7 -7; blond 10 -10; blond_> 10 -10; bloqu 12 -12; bloqu_> 11 -11
bloqu_il 5 -5; bloqu_la 8 -8; bloqu_sur 4 -4; bluew 8 -8; bluew_point 8 -8; bob 9 -9; bob_le 9 -9; bob_tiret 8 -8
bois 8 -8; bois_aroba 8 -8; boite -13 13; boite_> -8 8; boite_de -14 14; boite_j -5 5; boite_mail 8 -8
boite_point 13 -13; boite_vocal 13 -13; boiti 12 -12; boiti_> 11 -11; boiti_blanc 4 -4; boiti_et 1 -1
boiti_fibre 5 -5; bol -15 15; bol_> -23 23; bol_de -14 14; bon 18 -18; bon_> 21 -21; bon_assez 7 -7; bon_c 2 -2
bon_ca 3 -3; bon_et 6 -6; bon_j 3 -3; bon_je 4 -4; bon_la 14 -14; bon_laiss 6 -6; bon_maint 11 -11; bon_merci 17 -17
bon_monsi 5 -5; bon_numer 13 -13; bon_passe 14 -14; bon_pour 7 -7; bon_sang -6 6; bon_tout 10 -10; bon_une 5 -5
bonjo 13 -13; bonjo_> 14 -14; bonjo_anne 9 -9; bonjo_aroba 8 -8; bonjo_c 13 -13; bonjo_cabin 3 -3; bonjo_est 9 -9
bonjo_euh 9 -9; bonjo_excus 1 -1; bonjo_j 11 -11; bonjo_jacqu 2 -2; bonjo_je 4 -4; bonjo_jean 9 -9; bonjo_madam 7 -7
bonjo_mamad 9 -9; bonjo_monsi 11 -11; bonjo_olivi 7 -7; bonjo_phili 5 -5; bonjo_sandr 2 -2; bonne 20 -20
bonne_> 13 -13; bonne_adres 11 -11; bonne_aroba 5 -5; bonne_bonne 12 -12; bonne_dizai 5 -5; bonne_douza 7 -7
bonne_et 10 -10; bonne_journ 12 -12; bonne_pardo 5 -5; bonne_soixa 3 -3; bonne_tiret 4 -4; bons -3 3; bons_> 14 -14
bons_a -17 17; bons_techn 12 -12; bonso 11 -11; bonso_> 11 -11; bonso_on 4 -4; boop 6 -6; boop_tout 6 -6; borde 5 -5
borde_> 9 -9; borde_de -10 10; borde_derri 7 -7; borde_point 7 -7; borne -5 5; borne_> -11 11; borne_et 9 -9
bosc 7 -7; bosc_b 7 -7; bosc_pas 7 -7; bosqu 7 -7; bosqu_bosc 7 -7; bouch 11 -11; bouch_aroba 6 -6; bouch_et 9 -9
bouch_girar 6 -6; bouch_sans 8 -8; bouff -6 6; bouff_> -6 6; boug 5 -5; boug_la 5 -5; bouge 11 -11; bouge_> 9 -9
bouge_d 6 -6; boula 18 -18; boula_> 9 -9; boula_du 9 -9; boula_petit 6 -6; boula_point 5 -5; boula_tiret 6 -6
boule -9 9; boule_> -9 9; boulo 6 -6; boulo_c 6 -6; bourr -7 7; bourr_> -7 7; bout -7 7; bout_> -16 16; bout_de 6 -6
bout_du 9 -9; bouti 8 -8; bouti_> 8 -8; bouto 8 -8; bouto_> 6 -6; bouto_de 10 -10; bouto_pour 7 -7; bouzi 12 -12
bouzi_au 8 -8; bouzi_b 6 -6; box 15 -15; box_> 8 -8; box_a 6 -6; box_clign 10 -10; box_deux 6 -6; box_elle 6 -6
box_en 3 -3; box_est 8 -8; box_et 8 -8; box_etein 8 -8; box_fait 6 -6; box_je 3 -3; box_la 2 -2; box_mais 7 -7
box_march 5 -5; box_n 8 -8; box_ne 6 -6; box_point 7 -7; box_que 13 -13; box_qui 7 -7; box_reste 4 -4; box_s 10 -10
box_six 7 -7; box_toute 11 -11; box_une 4 -4; branc 23 -23; branc_la 8 -8; branc_le 7 -7; branc_n 12 -12
branc_sur 8 -8; branl -7 7; branl_> -7 7; bras 2 -2; bras_casse -4 4; bras_en 8 -8; bravo -8 8; bravo_felic -8 8
breto 7 -7; breto_en 7 -7; brico 5 -5; brico_aroba 1 -1; brico_tout 5 -5; brigi 8 -8; brigi_cent 8 -8; brise 6 -6
brise_et 6 -6; broec 7 -7; broec_> 7 -7; bross 2 -2; bross_b 2 -2; bross_non 2 -2; bruit 18 -18; bruit_> 3 -3
bruit_bizar 3 -3; bruit_c 8 -8; bruit_est 14 -14; bruit_la 15 -15; brun 6 -6; brun_aroba 7 -7; brun_tout 6 -6
brun_trent 1 -1; bruno 7 -7; bruno_aroba 2 -2; bruno_faure 11 -11; bruno_kessl 7 -7; bruno_point 9 -9; bt 6 -6
bt_dot 6 -6; buffe 8 -8; buffe_tout 8 -8; bug 11 -11; bug_> 11 -11; bugue 13 -13; bugue_> 13 -13; burea 10 -10
burea_12 9 -9; burea_204 6 -6; burea_> 13 -13; burea_de 7 -7; burea_depui 4 -4; burea_est 4 -4; burea_il 5 -5
burea_l 4 -4; burea_sont 7 -7; burea_un 2 -2; but 6 -6; but_> 6 -6; bzh 8 -8; bzh_vingt 8 -8; c 1 -1; c_> 11 -11
c_a 10 -10; c_aroba 5 -5; c_au 3 -3; c_c 3 -3; c_comme 4 -4; c_d 8 -8; c_e 8 -8; c_et 6 -6; c_etait 5 -5
c_good 12 -12; c_h 7 -7; c_i 10 -10; c_k 9 -9; c_l 4 -4; c_o 6 -6; c_point 7 -7; c_quatr 7 -7; c_s 8 -8
c_tiret 11 -11; c_vasse 8 -8; c_z 7 -7; ca 7 -7; ca_> 16 -16; ca_a 29 -29; ca_arriv 6 -6; ca_atten 10 -10
ca_aux -12 12; ca_avait 6 -6; ca_buffe 8 -8; ca_bug 11 -11; ca_bugue 12 -12; ca_c 1 -1; ca_capte 15 -15
ca_charg 15 -15; ca_chez 4 -4; ca_clign 10 -10; ca_comme -2 2; ca_conti -10 10; ca_coupe 22 -22; ca_demai 3 -3
ca_demar 7 -7; ca_depas -11 11; ca_depen 16 -16; ca_doit 7 -7; ca_drach 8 -8; ca_du 7 -7; ca_dure -10 10
ca_encor 13 -13; ca_et 5 -5; ca_exact 6 -6; ca_fait -11 11; ca_finit 6 -6; ca_fonct 13 -13; ca_gresi 14 -14
ca_hache 10 -10; ca_ira 16 -16; ca_j 6 -6; ca_je 6 -6; ca_joue 16 -16; ca_la 1 -1; ca_lag 10 -10; ca_m -6 6
ca_march 12 -12; ca_me -8 8; ca_meme 4 -4; ca_mon 2 -2; ca_monsi 12 -12; ca_n 16 -16; ca_ne 11 -11; ca_non 12 -12
ca_oui 14 -14; ca_passe 3 -3; ca_pense 6 -6; ca_plant 9 -9; ca_que 23 -23; ca_raccr 6 -6; ca_rame 13 -13
ca_recom 11 -11; ca_redem 8 -8; ca_refon 10 -10; ca_remar 17 -17; ca_roule 11 -11; ca_s 10 -10; ca_se 9 -9
ca_serai 7 -7; ca_sert 12 -12; ca_sonne 5 -5; ca_suffi -22 22; ca_tombe 4 -4; ca_tourn 12 -12; ca_une -5 5
ca_va 11 -11; ca_varie 11 -11; ca_veut 12 -12; ca_vient 6 -6; ca_vous 5 -5; ca_y 13 -13; cabin 10 -10; cabin_du 6 -6
cabin_fourn 3 -3; cabin_morea 8 -8; cabin_point 8 -8; cabin_tiret 8 -8; cable -1 1; cable_> -3 3; cable_atten 7 -7
cable_ether 7 -7; caen 4 -4; caen_point 4 -4; caiss 8 -8; caiss_> 7 -7; caiss_deux 6 -6; caiss_enreg 8 -8
caiss_et 6 -6; calis -7 7; calis_ca -7 7; calme 6 -6; calme_> 21 -21; calme_je 6 -6; calme_pas -12 12; camer 10 -10
camer_> 8 -8; camer_de 10 -10; camer_depui 6 -6; camer_deux 7 -7; camer_donc 2 -2; camer_du 2 -2; camer_et 9 -9
camer_la 6 -6; camil 10 -10; camil_et 6 -6; camil_faure 14 -14; camil_point 4 -4; campa 12 -12; campa_> 12 -12
campi 10 -10; campi_> 9 -9; campi_munic 9 -9; can 5 -5; can_i 5 -5; canar 8 -8; canar_> 8 -8; canto 7 -7
canto_> 7 -7; capte 13 -13; capte_> 15 -15; capte_de 14 -14; capte_pas 7 -7; capte_plus 12 -12; capte_que 6 -6
capte_rien 2 -2; capte_toujo 6 -6; car 4 -4; car_le 4 -4; carlo 15 -15; carlo_ferna 17 -17; carlo_silva 9 -9
carne 2 -2; carne_> 3 -3; carne_zero 1 -1; carol 13 -13; carol_de 9 -9; carol_petit 4 -4; caron 10 -10
caron_aroba 10 -10; carpe 12 -12; carpe_> 8 -8; carpe_aroba 8 -8; carpe_nee 7 -7; carre 17 -17; carre_> 15 -15
carre_merci 6 -6; carte 7 -7; carte_banca 9 -9; carte_bleue 7 -7; carte_cime 5 -5; carte_devis 5 -5; carte_sim 4 -4
cas 11 -11; cas_> 11 -11; casan 10 -10; casan_comme 10 -10; casqu -8 8; casqu_> -3 3; casqu_de -7 7; casse -17 17
casse_> -14 14; casse_tout -7 7; cata 9 -9; cata_ma 9 -9; catas -5 5; catas_je 5 -5; catas_votre -5 5; cathy 6 -6
cathy_avec 6 -6; cause 11 -11; cause_a 12 -12; cause_de 5 -5; cave 8 -8; cave_> 8 -8; ce_cable 9 -9; ce_cirqu -7 7
ce_matin 12 -12; ce_maudi 9 -9; ce_n 14 -14; ce_numer 4 -4; ce_point 4 -4; ce_que 2 -2; ce_qui 5 -5; ce_sera 3 -3
ce_serai 5 -5; ce_servi -23 23; ce_soit 13 -13; ce_ticke 20 -20; ce_trava -11 11; ce_truc 2 -2; ce_voyan 6 -6
cecil 11 -11; cecil_rau 11 -11; cedil 6 -6; cedil_dans 6 -6; cedil_mais 6 -6; cela 17 -17; cela_> 13 -13
cela_en 6 -6; cela_meme 9 -9; celes 7 -7; celes_lagra 7 -7; celes_point 4 -4; celia 6 -6; celia_vidal 6 -6
celin 7 -7; celin_point 7 -7; celle 7 -7; celle_de 6 -6; celle_la 8 -8; cellu 10 -10; cellu_de 10 -10
cellu_sonne 6 -6; celui 9 -9; celui_a 5 -5; celui_avec 13 -13; celui_ci 6 -6; celui_de 5 -5; celui_du 5 -5
celui_qu 2 -2; celui_que 4 -4; celui_qui 13 -13; celui_sur 6 -6; cent 11 -11; cent_cent 3 -3; cent_cinq 8 -8
cent_cinqu 11 -11; cent_douze 5 -5; cent_quara 3 -3; cent_quatr 5 -5; cent_soixa 5 -5; cent_treiz 5 -5
cent_trent 12 -12; cent_vingt 8 -8; centa 8 -8; centa_de 9 -9; centa_envir 7 -7; centr 12 -12; centr_> 12 -12
centr_point 7 -7; centr_tout 4 -4; cents 13 -13; cents_> 14 -14; cents_megas 7 -7; cents_poste 4 -4
cents_trent 8 -8; certa 15 -15; certa_monsi 5 -5; certa_nombr 8 -8; certa_papie 4 -4; certa_pas 13 -13; certe 4 -4
certe_le 4 -4; ces -9 9; ces_cable 9 -9; ces_chose 8 -8; ces_panne -8 8; ces_petit 10 -10; ces_quest -7 7
cesse -9 9; cesse_de -9 9; cette -4 4; cette_aroba 8 -8; cette_boite -19 19; cette_box -11 11; cette_fois 2 -2
cette_histo 11 -11; cette_machi 11 -11; cette_musiq -7 7; cette_quest 10 -10; cette_salet -9 9; cette_semai 10 -10
ceux 11 -11; ceux_des 8 -8; ceux_du 7 -7; ch 10 -10; ch_> 10 -10; chacu 6 -6; chacu_> 7 -7; chacu_son 4 -4
chacu_un 1 -1; chain 9 -9; chain_> 9 -9; chair 4 -4; chair_et 4 -4; chale 13 -13; chale_insup 13 -13; chamb 7 -7
chamb_> 8 -8; chamb_du 5 -5; chamb_et 2 -2; chamb_fait 6 -6; chamb_la 6 -6; chamb_un 1 -1; champ 8 -8
champ_aroba 8 -8; chang 15 -15; chang_> 13 -13; chang_d 14 -14; chang_de 11 -11; chang_du 15 -15; chang_la 4 -4
chang_meme 5 -5; chang_pas 8 -8; chang_recem 3 -3; chang_rien 8 -8; chans 7 -7; chans_> 7 -7; chant 4 -4
chant_aroba 4 -4; chant_point 4 -4; chape 12 -12; chape_de 12 -12; chaqu 3 -3; chaqu_fois 9 -9; chaqu_mois -5 5
charg 19 -19; charg_> 10 -10; charg_ca 7 -7; charg_encor 10 -10; charg_la 7 -7; charg_mais 7 -7; charg_pas 6 -6
charg_plus 4 -4; charg_une 7 -7; charl 9 -9; charl_> -17 17; charl_d 8 -8; charl_de 16 -16; charm 3 -3
charm_et 3 -3; chast 4 -4; chast_> 4 -4; chat 8 -8; chat_est 9 -9; chat_felix 2 -2; chaus 7 -7; chaus_deux 5 -5
chaus_et 7 -7; chauv 7 -7; chauv_> 7 -7; chauv_remy 7 -7; chef 12 -12; chef_> 12 -12; chef_atten 8 -8; chelo 13 -13
chelo_mais 6 -6; chelo_votre 11 -11; chen 10 -10; chen_> 10 -10; cher 6 -6; cher_> 6 -6; cher_je 5 -5; cherc 21 -21
cherc_> 10 -10; cherc_c 4 -4; cherc_le 10 -10; cherc_mes 11 -11; cherc_mon 8 -8; cherc_un 4 -4; cheri 7 -7
cheri_> 3 -3; cheri_et 1 -1; cheri_je 12 -12; chevr 8 -8; chevr_et 8 -8; chez 6 -6; chez_free 11 -11
chez_gmail 17 -17; chez_je 8 -8; chez_la 10 -10; chez_ma 17 -17; chez_machi 8 -8; chez_moi 13 -13; chez_mort 7 -7
chez_nous 5 -5; chez_orang 8 -8; chez_vous -8 8; chez_wanad 8 -8; chez_yahoo 8 -8; chiam 7 -7; chiam_giuli 7 -7
chich -7 7; chich_vous -7 7; chien -5 5; chien_> 11 -11; chien_aboie 14 -14; chien_aroba 9 -9; chien_j -8 8
chien_qui 7 -7; chier -13 13; chier_> -13 13; chiff 5 -5; chiff_> 2 -2; chiff_aroba 8 -8; chiff_en 2 -2
chiff_et 2 -2; chiff_hein 2 -2; chiff_m 5 -5; chiff_tout 5 -5; chiff_trois 3 -3; chioc 3 -3; chioc_je 3 -3
chose 1 -1; chose_> 15 -15; chose_avec -11 11; chose_ca -10 10; chose_la 8 -8; chose_mais 5 -5; chose_qui 5 -5
chris 15 -15; chris_> 10 -10; chris_avec 7 -7; chris_cinqu 7 -7; chris_delau 8 -8; chris_duboi 6 -6
chris_point 2 -2; chrom 9 -9; chrom_> 9 -9; chum 9 -9; chum_> 9 -9; chut 6 -6; chut_les 6 -6; ci 6 -6; ci_est 6 -6
cime 5 -5; cime_est 5 -5; cinco 9 -9; cinco_cinq 9 -9; cinq 11 -11; cinq_> 15 -15; cinq_a 10 -10; cinq_ah 4 -4
cinq_appar 14 -14; cinq_aroba 8 -8; cinq_c 9 -9; cinq_ca 9 -9; cinq_cinq 8 -8; cinq_cinqu 6 -6; cinq_deux 4 -4
cinq_dix 6 -6; cinq_doubl 6 -6; cinq_douze 5 -5; cinq_en 10 -10; cinq_et 11 -11; cinq_euros 13 -13
cinq_heure 19 -19; cinq_machi 8 -8; cinq_mais 3 -3; cinq_max 10 -10; cinq_mon 9 -9; cinq_nonan 6 -6; cinq_ordin 5 -5
cinq_ou 8 -8; cinq_pc 1 -1; cinq_perso 4 -4; cinq_plus 11 -11; cinq_poste 8 -8; cinq_puis 3 -3; cinq_quara 5 -5
cinq_quatr 5 -5; cinq_radia 7 -7; cinq_rende -8 8; cinq_secon 6 -6; cinq_seize 4 -4; cinq_six 12 -12
cinq_soixa 6 -6; cinq_sur 8 -8; cinq_table 6 -6; cinq_telep 7 -7; cinq_termi 3 -3; cinq_treiz 1 -1; cinq_trent 5 -5
cinq_vingt 10 -10; cinq_virgu 4 -4; cinq_volet 7 -7; cinq_zero 6 -6; cinqu 3 -3; cinqu_> 11 -11; cinqu_appar 11 -11
cinqu_apres 5 -5; cinqu_cinq 3 -3; cinqu_de 8 -8; cinqu_deux 4 -4; cinqu_et 5 -5; cinqu_euros -9 9
cinqu_fois -10 10; cinqu_huit 7 -7; cinqu_neuf 6 -6; cinqu_quara 11 -11; cinqu_quatr 4 -4; cinqu_sept 5 -5
cinqu_six 8 -8; cinqu_trois 3 -3; cirqu -7 7; cirqu_je -7 7; cisse 10 -10; cisse_> 10 -10; clair 12 -12
clair_> 11 -11; clair_aroba 5 -5; clair_bonne 4 -4; clair_dupui 4 -4; clair_et 5 -5; clair_fonta 7 -7
clair_maint 13 -13; clair_petit 3 -3; clair_point 8 -8; clair_rouss 17 -17; claqu -17 17; claqu_de -17 17
class 4 -4; class_y 4 -4; claud 15 -15; claud_> 6 -6; claud_dupuy 8 -8; claud_excus 6 -6; claud_marti 5 -5
claud_vanni 4 -4; clavi 7 -7; clavi_> 7 -7; cleme 11 -11; cleme_> 11 -11; clien 8 -8; clien_> 11 -11; clien_au 1 -1
clien_avec 5 -5; clien_c 4 -4; clien_chez 14 -14; clien_comme -8 8; clien_depui 12 -12; clien_en 5 -5; clien_me 5 -5
clien_nous 4 -4; clien_quara 13 -13; clien_qui 3 -3; clign 9 -9; clign_> 1 -1; clign_en 9 -9; clign_encor 7 -7
clign_et 4 -4; clign_je 1 -1; clign_orang 9 -9; clign_sur 4 -4; clini 8 -8; clini_tiret 8 -8; cliqu 1 -1
cliqu_oh 1 -1; clore 6 -6; clore_le 6 -6; cloud 5 -5; cloud_point 5 -5; club 7 -7; club_tiret 7 -7; co 8 -8
co_au 8 -8; co_dot 6 -6; cocho -11 11; cocho_> -11 11; code 8 -8; code_c 11 -11; code_clien 1 -1; code_erreu 6 -6
code_pin 3 -3; code_posta 9 -9; code_puc 5 -5; code_puk 6 -6; codes 10 -10; codes_par 10 -10; coeur 14 -14
coeur_> 14 -14; cohen 10 -10; cohen_> 10 -10; cohen_c 10 -10; coiff 7 -7; coiff_point 7 -7; colas 5 -5; colas_> 5 -5
coler -14 14; coler_> -12 12; coler_contr -5 5; coler_monsi -15 15; colin 12 -12; colin_> 11 -11; colin_a 2 -2
colin_avoca 10 -10; colin_c 2 -2; colin_euh 3 -3; colin_je 5 -5; colin_pas 5 -5; colis 7 -7; colis_par 7 -7
colla 6 -6; colla_elles 6 -6; colle -2 2; colle_> 18 -18; colle_a 5 -5; colle_aroba 8 -8; colle_aussi 16 -16
colle_en 3 -3; colle_la 4 -4; colle_m 9 -9; colle_non 6 -6; colle_parce 5 -5; colle_sont 8 -8; colle_sophi 12 -12
colle_un -11 11; colle_une 1 -1; colli 7 -7; colli_avec 7 -7; colli_un 5 -5; coloc 4 -4; coloc_> 7 -7
coloc_mais 3 -3; coloc_on 1 -1; com 9 -9; com_> 9 -9; com_avec 2 -2; com_bien 4 -4; com_enfin 2 -2; com_gmail 4 -4
com_mais 6 -6; com_ne 5 -5; com_pardo 3 -3; com_surto 1 -1; com_tout 8 -8; combi -3 3; combi_> 14 -14; combi_de -4 4
combi_depui 8 -8; combi_est 14 -14; combi_s 7 -7; comme_> 18 -18; comme_a -7 7; comme_anato 5 -5; comme_aroba 8 -8
comme_avant 5 -5; comme_berna 13 -13; comme_berth 4 -4; comme_bertr 7 -7; comme_ca -15 15; comme_celes 4 -4
comme_conse 2 -2; comme_conve 10 -10; comme_d 9 -9; comme_danie 2 -2; comme_dites 6 -6; comme_en 11 -11
comme_expli 4 -4; comme_franc 7 -7; comme_georg 2 -2; comme_je 8 -8; comme_l 14 -14; comme_la 15 -15
comme_laure 7 -7; comme_le 10 -10; comme_louis 4 -4; comme_marce 8 -8; comme_marie 4 -4; comme_mon 9 -9
comme_noemi 8 -8; comme_on 7 -7; comme_orang 12 -12; comme_par 8 -8; comme_pierr 5 -5; comme_raoul 4 -4
comme_rober 6 -6; comme_serie -6 6; comme_simon 2 -2; comme_sophi 3 -3; comme_there 5 -5; comme_thoma 11 -11
comme_tout 16 -16; comme_un 12 -12; comme_une 6 -6; comme_ursul 2 -2; comme_victo 8 -8; comme_video 7 -7
comme_vous 13 -13; comme_willi 7 -7; comme_xavie 4 -4; comme_zoe 6 -6; commu 8 -8; commu_sont 8 -8; compe 8 -8
compe_> 8 -8; compl 6 -6; compl_> 20 -20; compl_a 5 -5; compl_c 4 -4; compl_mon 9 -9; compl_nul -13 13
compl_pour 14 -14; compl_pourr 5 -5; compl_stupi -16 16; compo -4 4; compo_> -8 8; compo_un 7 -7; compr 2 -2
compr_> 19 -19; compr_bien 17 -17; compr_la 11 -11; compr_pas 13 -13; compr_que 9 -9; compr_rien -19 19
compr_une 6 -6; compt 22 -22; compt_> 14 -14; compt_a 7 -7; compt_aroba 4 -4; compt_at 4 -4; compt_c -9 9
compt_de 3 -3; compt_envoi 1 -1; compt_et 12 -12; compt_il 1 -1; compt_la 4 -4; compt_le 6 -6; compt_mec 9 -9
compt_pas 12 -12; compt_sept 12 -12; compt_toi 9 -9; compt_trois 4 -4; con -6 6; con_> -11 11; con_conne 9 -9
conca 6 -6; conca_> 6 -6; conce 1 -1; conce_> 1 -1; conco 5 -5; conco_en 5 -5; concr 3 -3; concr_passe 3 -3
confi 14 -14; confi_> 14 -14; confl 5 -5; confl_d 5 -5; confu 3 -3; confu_> 3 -3; conge -9 9; conge_pour -9 9
conna -9 9; conna_> -14 14; conna_a 13 -13; conna_le 10 -10; conna_mon 10 -10; conna_pas 13 -13; conna_tu -9 9
conne 15 -15; conne_> 12 -12; conne_a 2 -2; conne_au 7 -7; conne_avec 8 -8; conne_cinq 7 -7; conne_du 11 -11
conne_elle 2 -2; conne_est 12 -12; conne_et 3 -3; conne_euh 9 -9; conne_exion 3 -3; conne_inter 3 -3
conne_moi 12 -12; conne_mon 2 -2; conne_parta 4 -4; conne_pas 9 -9; conne_plus 8 -8; conne_toute 8 -8
conne_tres 8 -8; conno 7 -7; conno_sans 7 -7; conse 17 -17; conse_> 19 -19; conse_a 1 -1; conse_banca 7 -7
conse_clien 11 -11; conse_comme 8 -8; conse_de 8 -8; conse_du 8 -8; conse_etait 10 -10; conse_j 8 -8; conse_m 3 -3
conse_merci 3 -3; conse_qui 3 -3; conse_s 9 -9; conso 16 -16; conso_> 16 -16; conso_annon 6 -6; conso_annul 3 -3
conso_aussi 8 -8; conso_d 7 -7; conso_de 8 -8; conso_et 4 -4; conso_la 4 -4; conso_ma 9 -9; conso_march 13 -13
conso_ne 9 -9; conso_se 11 -11; conso_tout 3 -3; conso_trouv 2 -2; conso_un 1 -1; consu 7 -7; consu_notre 7 -7
conta 12 -12; conta_aroba 7 -7; conta_avec 3 -3; conta_chez 10 -10; conta_depui 4 -4; conta_ne 6 -6; conta_ont 8 -8
conte 9 -9; conte_de 12 -12; conte_mais 7 -7; conte_nous 3 -3; conti 1 -1; conti_> 4 -4; conti_avec 15 -15
conti_ensem 8 -8; conti_je -10 10; conti_non 7 -7; conti_vous 9 -9; contr 3 -3; contr_> 26 -26; contr_avec 7 -7
contr_c 11 -11; contr_des 1 -1; contr_est 6 -6; contr_le 3 -3; contr_moi 18 -18; contr_n 8 -8; contr_profe 23 -23
contr_se 8 -8; contr_son 15 -15; contr_vous -19 19; contr_y 4 -4; conve 10 -10; conve_> 10 -10; convi 18 -18
convi_> 18 -18; cool 6 -6; cool_merci 6 -6; corin 9 -9; corin_lefor 9 -9; cornu 9 -9; cornu_ne 9 -9; corre 16 -16
corre_> 15 -15; corre_c 6 -6; corre_ca 8 -8; corre_ce 9 -9; corre_de 11 -11; costa 13 -13; costa_> 13 -13; cote 4 -4
cote_> 5 -5; cote_sans 4 -4; couil -6 6; couil_dans -6 6; coule 8 -8; coule_> 8 -8; coulo 7 -7; coulo_c 7 -7
coup 4 -4; coup_sur 6 -6; coupe 8 -8; coupe_> 24 -24; coupe_d 13 -13; coupe_dans 2 -2; coupe_encor 9 -9
coupe_est -8 8; coupe_la -5 5; coupe_moins 9 -9; coupe_toujo 9 -9; coupe_tout 7 -7; coupe_toute 6 -6; coupl 8 -8
coupl_d 8 -8; coups 5 -5; coups_de 5 -5; coupu 27 -27; coupu_> 11 -11; coupu_de 4 -4; coupu_depui 11 -11
coupu_inter 12 -12; coupu_penda 9 -9; coura 7 -7; coura_> 7 -7; coura_la 4 -4; courr 12 -12; courr_de 11 -11
courr_pluto 5 -5; courr_sur 4 -4; cours 9 -9; cours_> 9 -9; cours_de 6 -6; court 7 -7; court_aroba 7 -7
court_comme 6 -6; cousi 8 -8; cousi_> 8 -8; craqu 8 -8; craqu_quand 8 -8; crash 8 -8; crash_frere 8 -8; crass -14 14
crass_> -14 14; crau 14 -14; crau_> 14 -14; cree 3 -3; cree_chez 1 -1; cree_une 4 -4; creee 4 -4; creee_alors 3 -3
creee_je 3 -3; creti -5 5; creti_ca -5 5; crois 12 -12; crois_> 7 -7; crois_bien 11 -11; crois_pas 18 -18
crois_qu 3 -3; crois_que 8 -8; crois_sept 8 -8; cross -9 9; cross_vous -9 9; croya 5 -5; croya_qu 5 -5; cru 10 -10
cru_que 10 -10; cuisi 15 -15; cuisi_> 17 -17; cuisi_hein 6 -6; cuisi_un 4 -4; cul -8 8; cul_> -8 8; cyclo 4 -4
cyclo_tout 4 -4; cyr 4 -4; cyr_en 4 -4; d 3 -3; d_> 10 -10; d_a 22 -22; d_abonn 17 -17; d_abord 8 -8; d_abrut -9 9
d_accen 4 -4; d_acces 4 -4; d_accor 20 -20; d_accue 8 -8; d_acord 9 -9; d_admin 7 -7; d_adres 9 -9; d_affic 6 -6
d_aide 12 -12; d_aille 12 -12; d_alemb 10 -10; d_aller 11 -11; d_alma 8 -8; d_apost 9 -9; d_appar 9 -9
d_appel 11 -11; d_arc 7 -7; d_arcy 8 -8; d_arnaq 13 -13; d_aroba 8 -8; d_atten -4 4; d_aucun 2 -2; d_autre 9 -9
d_avant 8 -8; d_avoir 14 -14; d_b 6 -6; d_comme 2 -2; d_donc 4 -4; d_e 9 -9; d_eau 8 -8; d_email 5 -5
d_emmen 12 -12; d_envoy 7 -7; d_erreu 8 -8; d_escro -15 15; d_essai 4 -4; d_essay 10 -10; d_euros -6 6
d_explo -12 12; d_habit 14 -14; d_haute 8 -8; d_i 6 -6; d_incap -6 6; d_incom -7 7; d_inter 14 -14; d_j 4 -4
d_o 4 -4; d_objet 6 -6; d_opera 6 -6; d_ordin 9 -9; d_oreil 7 -7; d_origi 3 -3; d_ou 6 -6; d_point 5 -5
d_preno 6 -6; d_r 5 -5; d_sans 3 -3; d_tout 10 -10; d_u 7 -7; d_un -7 7; d_une -14 14; d_union 9 -9; d_urgen 9 -9
d_usage 8 -8; da 9 -9; da_c 2 -2; da_costa 9 -9; da_silva 6 -6; dame 5 -5; dame_> 12 -12; dame_de 14 -14
dame_sans -7 7; dame_tres 8 -8; damme 7 -7; damme_> 7 -7; danie 2 -2; danie_point 2 -2; dans 11 -11; dans_dix 2 -2
dans_l 8 -8; dans_la 9 -9; dans_le 11 -11; dans_les 12 -12; dans_ma 10 -10; dans_mon 6 -6; dans_notre 7 -7
dans_toute 2 -2; dans_un 3 -3; daron 6 -6; daron_> 6 -6; de -7 7; de_18 6 -6; de_2015 9 -9; de_2020 9 -9; de_4g 9 -9
de_betis 2 -2; de_blanc 7 -7; de_bon 5 -5; de_bons 12 -12; de_borde 9 -9; de_bouff -6 6; de_box 2 -2; de_branl -7 7
de_bras -4 4; de_bruit 8 -8; de_but 6 -6; de_ca 8 -8; de_canar 8 -8; de_carte 11 -11; de_casqu 13 -13; de_ce 2 -2
de_ces -8 8; de_cette -18 18; de_chang 11 -11; de_charg 10 -10; de_charl -17 17; de_chaus 7 -7; de_cherc 12 -12
de_chez 15 -15; de_chich -7 7; de_cinq 15 -15; de_clien 7 -7; de_cocho -11 11; de_colle 8 -8; de_compe 8 -8
de_compt 7 -7; de_conge -9 9; de_conna -14 14; de_conne 16 -16; de_conse 5 -5; de_contr 12 -12; de_coule 8 -8
de_coupu 16 -16; de_coura 5 -5; de_crau 14 -14; de_de 12 -12; de_debit 13 -13; de_demar 11 -11; de_deux 8 -8
de_dialo 1 -1; de_diffe 7 -7; de_dire 5 -5; de_direc 11 -11; de_discu 12 -12; de_dix 1 -1; de_donne 14 -14
de_dossi 5 -5; de_droit 10 -10; de_faire -7 7; de_famil 9 -9; de_fauve 11 -11; de_ferra -8 8; de_fibre 6 -6
de_fil 5 -5; de_fixe 5 -5; de_fois -10 10; de_forfa 5 -5; de_franc 8 -8; de_garde 6 -6; de_gauch 10 -10
de_gaull 7 -7; de_grave 8 -8; de_gresi 11 -11; de_gros -17 17; de_gueul -11 11; de_guign -7 7; de_jeune 5 -5
de_jeux 8 -8; de_jules 1 -1; de_kerma 10 -10; de_l 2 -2; de_la 6 -6; de_laiss -15 15; de_le 5 -5; de_lemoi 9 -9
de_libre 8 -8; de_liege 17 -17; de_ligne 5 -5; de_lucie 6 -6; de_lyon 10 -10; de_ma -1 1; de_machi 1 -1
de_madam 10 -10; de_mail 13 -13; de_mairi 1 -1; de_maiso 5 -5; de_mal 10 -10; de_malad 5 -5; de_manch 6 -6
de_march 5 -5; de_mars 4 -4; de_marse 9 -9; de_marti 2 -2; de_masso 7 -7; de_maxim 10 -10; de_me -5 5; de_mecha 9 -9
de_meme 11 -11; de_merde -11 11; de_messa 4 -4; de_midi 6 -6; de_mieux 9 -9; de_mobil 5 -5; de_moi -23 23
de_mon 7 -7; de_monsi 4 -4; de_monta 11 -11; de_naiss 7 -7; de_natha 6 -6; de_nazes -9 9; de_netfl 8 -8
de_nom 12 -12; de_nos 2 -2; de_notre -6 6; de_nous -12 12; de_nouve 19 -19; de_novem 12 -12; de_nuls -5 5
de_olive 10 -10; de_ouf 17 -17; de_paiem 9 -9; de_paill 12 -12; de_panne 10 -10; de_papa 6 -6; de_paras 13 -13
de_parle 13 -13; de_pas 5 -5; de_passe 10 -10; de_payer -6 6; de_pc 8 -8; de_perso 4 -4; de_porta 15 -15
de_portu 9 -9; de_poste 13 -13; de_prefe 5 -5; de_prend -6 6; de_probl 14 -14; de_pub 7 -7; de_publi 5 -5
de_quatr 10 -10; de_quoi 13 -13; de_rage -6 6; de_rappe 14 -14; de_redem 3 -3; de_reel 12 -12; de_refus 5 -5
de_rentr 4 -4; de_repar -13 13; de_repet -21 21; de_repos 10 -10; de_resea 13 -13; de_retab 7 -7; de_rien 9 -9
de_rigol -19 19; de_robot -9 9; de_s 16 -16; de_saint 10 -10; de_servi 10 -10; de_siret 14 -14; de_smet 9 -9
de_souci 12 -12; de_stras 3 -3; de_suite -3 3; de_surve 10 -10; de_synch 8 -8; de_table 6 -6; de_tas -8 8
de_techn 6 -6; de_tele 10 -10; de_telep 11 -11; de_temps 9 -9; de_termi 12 -12; de_teste 8 -8; de_texto 10 -10
de_tiret 4 -4; de_tonal 10 -10; de_touch 7 -7; de_tout -8 8; de_toute 9 -9; de_trait -6 6; de_trave 8 -8
de_venir 7 -7; de_verif 7 -7; de_villi 13 -13; de_vingt 16 -16; de_vivan 2 -2; de_voleu -15 15; de_vos -14 14
de_votre -8 8; de_vous -2 2; de_voyou -6 6; de_wifi 10 -10; debil -7 7; debil_et -7 7; debit 16 -16; debit_> 10 -10
debit_est 12 -12; debit_et 8 -8; debit_monta 9 -9; debit_n 9 -9; debit_ridic 6 -6; debor 9 -9; debor_> 9 -9
debor_sur 8 -8; debra 13 -13; debra_> 13 -13; debra_ce 5 -5; debra_dix 3 -3; debra_il 6 -6; debra_j 1 -1
debra_la 8 -8; debra_le 7 -7; debut -4 4; debut_a -6 6; debut_alors 3 -3; debut_c 4 -4; debut_j 2 -2; debut_je 6 -6
debut_non 14 -14; debut_quatr 2 -2; debut_zero 8 -8; deced 11 -11; deced_> 11 -11; decla 13 -13; decla_en 10 -10
decla_un 8 -8; decod 8 -8; decod_> 7 -7; decod_affic 6 -6; decod_est 7 -7; decon 18 -18; decon_> 7 -7; decon_a 9 -9
decon_toute 7 -7; decro 10 -10; decro_> 1 -1; decro_et 6 -6; decro_j 7 -7; dect 11 -11; dect_ne 11 -11; decu 14 -14
decu_> 14 -14; degag -9 9; degag_avec -9 9; degou -8 8; degou_de -8 8; degue -15 15; degue_ce -5 5; degue_de -12 12
dehor 9 -9; dehor_> 6 -6; dehor_de 9 -9; deja 19 -19; deja_> 17 -17; deja_appel 9 -9; deja_bon 1 -1; deja_dans 6 -6
deja_deux 10 -10; deja_donne 7 -7; deja_fait 6 -6; deja_faite 9 -9; deja_la 14 -14; deja_mon 8 -8; deja_non 3 -3
deja_norma 12 -12; deja_passe 7 -7; deja_prese 7 -7; deja_pris 1 -1; deja_recu 2 -2; deja_redem 4 -4
deja_regar 2 -2; deja_resol 10 -10; deja_venu 3 -3; delai -6 6; delai_c -6 6; delat 6 -6; delat_a 4 -4
delat_tout 7 -7; delau 8 -8; delau_> 8 -8; delau_en 8 -8; delau_sans 8 -8; delma 9 -9; delma_31 9 -9; delph 8 -8
delph_march 9 -9; delph_rouss 6 -6; demai 8 -8; demai_> 7 -7; demai_matin 5 -5; deman 14 -14; deman_> 5 -5
deman_a 13 -13; deman_atten 3 -3; deman_ca 13 -13; deman_hier 11 -11; deman_joset 6 -6; deman_juste 3 -3
deman_pas 3 -3; deman_un 7 -7; demar 14 -14; demar_> 13 -13; demar_il 6 -6; demar_l 13 -13; demi 8 -8
demi_douza 8 -8; den 7 -7; den_broec 7 -7; denis 6 -6; denis_de 6 -6; denis_faure 6 -6; denta 6 -6; denta_point 6 -6
depan 9 -9; depan_> 9 -9; depan_mon 5 -5; depas -14 14; depas_l -8 8; depas_les -11 11; depen 13 -13; depen_ce 9 -9
depen_d 6 -6; depen_des 15 -15; depen_si 2 -2; deplo -15 15; deplo_> -15 15; depui 12 -12; depui_2019 9 -9
depui_> 11 -11; depui_a 6 -6; depui_au 15 -15; depui_ca 4 -4; depui_ce 11 -11; depui_deux 7 -7; depui_dix 18 -18
depui_douze 6 -6; depui_hier 15 -15; depui_huit 5 -5; depui_j 4 -4; depui_l 5 -5; depui_la 8 -8; depui_le 8 -8
depui_longt 8 -8; depui_lundi 9 -9; depui_mardi 8 -8; depui_mon 7 -7; depui_monte 6 -6; depui_neuf 4 -4
depui_qu 4 -4; depui_que 2 -2; depui_tanto 1 -1; depui_trois 8 -8; depui_une -4 4; depui_vingt -6 6
depui_yeste 5 -5; deran 21 -21; deran_> 9 -9; deran_c 1 -1; deran_pas 15 -15; deran_pour 17 -17; deran_si 6 -6
derni 9 -9; derni_> 11 -11; derni_c 3 -3; derni_chiff 5 -5; derni_fois 8 -8; derni_mais 7 -7; derri 4 -4
derri_il 7 -7; derri_mon 1 -1; des -4 4; des_acaci 3 -3; des_ancie 6 -6; des_appar 10 -10; des_appel 5 -5
des_beaux -9 9; des_betis 4 -4; des_boiti 10 -10; des_couil -6 6; des_coups 5 -5; des_coupu 11 -11; des_craqu 8 -8
des_dessi 4 -4; des_deux 3 -3; des_enfan 2 -2; des_escro -19 19; des_et 8 -8; des_fois 11 -11; des_gros -8 8
des_idiot -6 6; des_iles -5 5; des_incap -15 15; des_incom -16 16; des_invit 8 -8; des_jours 3 -3; des_lilas 8 -8
des_machi 7 -7; des_mails 7 -7; des_mal -8 8; des_milli -6 6; des_minab -5 5; des_poste 6 -6; des_que 8 -8
des_sienn 8 -8; des_trans 6 -6; des_trava 4 -4; des_trois 7 -7; des_urgen 8 -8; des_voleu -12 12; desca 7 -7
desca_> 7 -7; desca_d 7 -7; desch 8 -8; desch_sans 8 -8; desme 7 -7; desme_aroba 7 -7; desme_d 9 -9; desol 21 -21
desol_> 19 -19; desol_de 10 -10; desol_je 9 -9; desol_mais 10 -10; dessi 8 -8; dessi_anime 8 -8; dessu -9 9
dessu_> 11 -11; dessu_a 5 -5; dessu_la -11 11; dessu_par 1 -1; detes -8 8; detes_sale -8 8; deux 13 -13
deux_> 26 -26; deux_a 4 -4; deux_alors 3 -3; deux_ans 6 -6; deux_appar 7 -7; deux_aroba 7 -7; deux_au 1 -1
deux_autre 10 -10; deux_avec 5 -5; deux_b 4 -4; deux_borne 9 -9; deux_c 12 -12; deux_caiss 6 -6; deux_camer 7 -7
deux_cent 5 -5; deux_cents 14 -14; deux_chamb 5 -5; deux_chose 5 -5; deux_cinqu 3 -3; deux_conso 6 -6
deux_dans 7 -7; deux_derni 4 -4; deux_des 13 -13; deux_deux 11 -11; deux_dix 4 -4; deux_doigt -12 12; deux_donc 2 -2
deux_douza 8 -8; deux_douze 6 -6; deux_ecran 9 -9; deux_enfan 13 -13; deux_et 4 -4; deux_euh 3 -3; deux_f 9 -9
deux_fixes 10 -10; deux_fois 10 -10; deux_gosse 3 -3; deux_gsm 11 -11; deux_heure 15 -15; deux_huita 5 -5
deux_impri 7 -7; deux_iphon 10 -10; deux_je 7 -7; deux_jours 8 -8; deux_l 10 -10; deux_la 12 -12; deux_ligne 16 -16
deux_mais 9 -9; deux_megas 5 -5; deux_mille 8 -8; deux_minut 10 -10; deux_moi 4 -4; deux_mon 1 -1; deux_mots 11 -11
deux_n 9 -9; deux_ne 5 -5; deux_non 3 -3; deux_nonan 5 -5; deux_nono 1 -1; deux_novem 6 -6; deux_onze 5 -5
deux_ordin 9 -9; deux_ordis 4 -4; deux_ou 10 -10; deux_paire 13 -13; deux_pc 9 -9; deux_perso 13 -13
deux_porta 9 -9; deux_poste 5 -5; deux_pour 5 -5; deux_premi 3 -3; deux_quara 7 -7; deux_quato 5 -5; deux_quatr 2 -2
deux_quinz 5 -5; deux_r 6 -6; deux_repet 6 -6; deux_s 6 -6; deux_secon 18 -18; deux_semai 23 -23; deux_serve 10 -10
deux_seuls 7 -7; deux_sites 7 -7; deux_soixa 2 -2; deux_t 7 -7; deux_table 8 -8; deux_techn 8 -8; deux_telep 12 -12
deux_teles 10 -10; deux_trent 4 -4; deux_trois 6 -6; deux_un 9 -9; deux_virgu 3 -3; deux_voire 10 -10
deux_zero 4 -4; deuxi 24 -24; deuxi_> 1 -1; deuxi_etage 4 -4; deuxi_fois 24 -24; deuxi_poste 5 -5; devan 10 -10
devan_> 15 -15; devan_hotma 2 -2; devan_je 1 -1; devan_l 8 -8; devan_la 3 -3; devel 7 -7; devel_tiret 7 -7
devin 12 -12; devin_> 12 -12; devis 8 -8; devis_aroba 8 -8; devoi 2 -2; devoi_sur 2 -2; diabl -12 12; diabl_> -10 10
diabl_avec -6 6; diall 8 -8; diall_> 7 -7; diall_a 10 -10; diall_de 9 -9; dialo 1 -1; dialo_avec 1 -1; dias 2 -2
dias_d 2 -2; diaz 2 -2; diaz_avec 2 -2; didie 6 -6; didie_didie 11 -11; didie_euh 3 -3; didie_point 3 -3
didie_soixa 11 -11; dieu 7 -7; dieu_> 9 -9; dieu_vous 6 -6; diffe 18 -18; diffe_> 18 -18; dijon 5 -5
dijon_point 5 -5; dilig 15 -15; dilig_> 15 -15; diman 3 -3; diman_> 1 -1; diman_et 4 -4; dimit 8 -8
dimit_lambe 7 -7; dimit_pour 4 -4; dingu -12 12; dingu_> -10 10; dingu_a -6 6; dingu_ca 10 -10; diop 9 -9
diop_> 9 -9; dirai 13 -13; dirai_> 9 -9; dirai_bien 5 -5; dirai_en 6 -6; dirai_mais 8 -8; dirai_pas 7 -7
dirai_que 13 -13; dirai_trois 7 -7; dirai_une 6 -6; dire 19 -19; dire_> 18 -18; dire_aroba 3 -3; dire_audre 8 -8
dire_c 5 -5; dire_ca 6 -6; dire_les 4 -4; dire_marti 8 -8; dire_nadia 1 -1; dire_que 18 -18; dire_une -5 5
direc 16 -16; direc_> 18 -18; direc_aroba 8 -8; direc_sur 4 -4; dis 1 -1; dis_> -11 11; dis_c 11 -11; dis_ca 11 -11
dis_des 4 -4; dis_pas 7 -7; dis_que 10 -10; dis_vous 8 -8; dis_zero 8 -8; discu 11 -11; discu_avec 11 -11; dise 2 -2
dise_pas 2 -2; disen 13 -13; disen_que 13 -13; disie 14 -14; disie_> 10 -10; disie_et 2 -2; dispa 8 -8; dispa_> 8 -8
dispa_et 8 -8; dit 13 -13; dit_> 9 -9; dit_a 1 -1; dit_adres 4 -4; dit_b 4 -4; dit_d 5 -5; dit_de 11 -11
dit_diaz 2 -2; dit_et 13 -13; dit_j 1 -1; dit_laure 2 -2; dit_mardi 7 -7; dit_non 11 -11; dit_nono 1 -1
dit_pas 5 -5; dit_qu 6 -6; dit_quatr 2 -2; dit_que 7 -7; dit_quoi 8 -8; dit_sept 7 -7; dit_sim 4 -4; dit_tout 4 -4
dites 19 -19; dites_> 13 -13; dites_au 7 -7; dites_dix 2 -2; dites_donc 7 -7; dites_j 5 -5; dites_mon 1 -1
dites_pourr 8 -8; dites_voir 5 -5; dites_vous 6 -6; divor 12 -12; divor_> 9 -9; divor_c 6 -6; dix 7 -7; dix_> 14 -14
dix_ans 14 -14; dix_aroba 8 -8; dix_cinqu 3 -3; dix_dix 9 -9; dix_douze 16 -16; dix_et 10 -10; dix_fois -16 16
dix_heure 15 -15; dix_huit 7 -7; dix_minut 11 -11; dix_neuf 6 -6; dix_onze 8 -8; dix_plus 11 -11; dix_poste 12 -12
dix_quatr 8 -8; dix_secon 1 -1; dix_sept 7 -7; dix_soixa 11 -11; dix_vingt 6 -6; dix_zero 2 -2; dizai 15 -15
dizai_> 12 -12; dizai_avec 8 -8; dizai_d 6 -6; dizai_de 8 -8; dizai_facil 8 -8; dizai_je 9 -9; dizai_peut 6 -6
djame 4 -4; djame_d 4 -4; do 8 -8; do_point 8 -8; docte 15 -15; docte_auber 6 -6; docte_blanc 13 -13
docte_bruno 7 -7; docte_lemai 12 -12; doigt -12 12; doigt_d -12 12; dois 12 -12; dois_aller 8 -8; dois_appel 5 -5
dois_consu 7 -7; dois_donne 6 -6; dois_redem 10 -10; dois_regar 8 -8; dois_voir 10 -10; doit 8 -8; doit_avoir 6 -6
doit_faire 7 -7; doit_passe 9 -9; domin 6 -6; domin_chevr 8 -8; domin_point 5 -5; domma 14 -14; domma_> 14 -14
donc 17 -17; donc_> 11 -11; donc_a 12 -12; donc_alain 2 -2; donc_au 5 -5; donc_b 4 -4; donc_bruno 2 -2; donc_c 5 -5
donc_ca 1 -1; donc_cinq 3 -3; donc_deux 9 -9; donc_euh 10 -10; donc_felix 2 -2; donc_info 4 -4; donc_j 1 -1
donc_je 5 -5; donc_lea 4 -4; donc_miche 6 -6; donc_mon 7 -7; donc_onze 8 -8; donc_oui 2 -2; donc_quatr 3 -3
donc_rober 2 -2; donc_seize 3 -3; donc_sept 7 -7; donc_treiz 7 -7; donc_trois 4 -4; donc_un 5 -5; donc_une 3 -3
donc_xavie 6 -6; donne 13 -13; donne_> 8 -8; donne_a 4 -4; donne_ca 3 -3; donne_douce 3 -3; donne_final 2 -2
donne_inter -7 7; donne_le 3 -3; donne_mais 4 -4; donne_mobil 14 -14; donne_moi 5 -5; donne_mon 8 -8; donne_pas 7 -7
donne_plus 6 -6; donne_rene 7 -7; donne_un 2 -2; donne_votre 24 -24; dont 9 -9; dont_deux 10 -10; dont_trois 6 -6
dos -15 15; dos_> -20 20; dos_de -12 12; dos_je 7 -7; dossi 10 -10; dossi_> 6 -6; dossi_est 4 -4; dossi_s 5 -5
dossi_sous 7 -7; dot 6 -6; dot_co 6 -6; dot_smith 6 -6; dot_uk 6 -6; doubl 6 -6; doubl_cinq 6 -6; doubl_deux 5 -5
doubl_quatr 6 -6; doubl_sept 6 -6; doubl_six 6 -6; doubl_un 5 -5; doubl_v 6 -6; doubl_zero 5 -5; douce 7 -7
douce_42 7 -7; douce_zero 3 -3; doute 7 -7; doute_mais 7 -7; douza 15 -15; douza_> 10 -10; douza_a 6 -6
douza_allez 10 -10; douza_avec 10 -10; douza_d 9 -9; douza_de 10 -10; douze 10 -10; douze_> 16 -16; douze_a 6 -6
douze_ans 6 -6; douze_appar 11 -11; douze_aroba 8 -8; douze_cinqu 10 -10; douze_douze 11 -11; douze_ensui 4 -4
douze_euh 2 -2; douze_j 6 -6; douze_peut 8 -8; douze_plus 7 -7; douze_poste 6 -6; douze_puis 1 -1; douze_quara 5 -5
douze_quato 10 -10; douze_quatr 5 -5; douze_rue 18 -18; douze_soixa 3 -3; douze_tiret 5 -5; douze_treiz 6 -6
douze_trent 6 -6; douze_trois 3 -3; douze_virgu 4 -4; douze_zero 5 -5; drach 8 -8; drach_ici 8 -8; draga 8 -8
draga_jovan 8 -8; droit 12 -12; droit_> 10 -10; droit_de 5 -5; du 2 -2; du_34 5 -5; du_bas 6 -6; du_batim 10 -10
du_boulo 5 -5; du_bruit 15 -15; du_burea 11 -11; du_cabin 8 -8; du_centr 12 -12; du_concr 3 -3; du_conse 8 -8
du_debut -6 6; du_docte 6 -6; du_du 5 -5; du_fax 13 -13; du_fil 9 -9; du_fils 5 -5; du_fixe 7 -7; du_fond 5 -5
du_fouta -10 10; du_grand -10 10; du_haut 3 -3; du_huit 8 -8; du_jour 8 -8; du_lac 4 -4; du_locat 7 -7
du_magas 7 -7; du_mail 10 -10; du_mardi 2 -2; du_milie 3 -3; du_modem 11 -11; du_monde -13 13; du_monsi 2 -2
du_nombr 10 -10; du_parc 9 -9; du_petit 5 -5; du_point 9 -9; du_prof 3 -3; du_quara 2 -2; du_quatr 4 -4
du_rand 5 -5; du_redem 6 -6; du_resea 9 -9; du_salon 6 -6; du_servi 18 -18; du_six 4 -4; du_temps 9 -9
du_ticke 11 -11; du_tiret 7 -7; du_tonne 7 -7; du_tou 11 -11; du_tous 15 -15; du_tout 19 -19; du_trava 4 -4
du_trent 5 -5; du_vingt 10 -10; du_voisi 1 -1; du_vol -17 17; duboi 17 -17; duboi_> 14 -14; duboi_aroba 7 -7
duboi_de 5 -5; duboi_gerar 9 -9; duc 5 -5; duc_comme 5 -5; duc_d 5 -5; ducas 7 -7; ducas_avec 7 -7; dujar 10 -10
dujar_huita 10 -10; dumas 8 -8; dumas_aroba 8 -8; dumon 9 -9; dumon_> 7 -7; dumon_et 6 -6; dumon_mais 8 -8
dupon 16 -16; dupon_> 16 -16; dupon_aroba 6 -6; dupon_avec 10 -10; dupon_d 10 -10; dupon_et 7 -7; dupon_gmail 9 -9
dupon_point 7 -7; dupon_tiret 5 -5; dupre 12 -12; dupre_> 12 -12; dupre_accen 7 -7; dupui 14 -14; dupui_> 14 -14
dupui_c 5 -5; dupui_dupui 7 -7; dupui_point 6 -6; dupui_sans 7 -7; dupui_tout 4 -4; dupuy 8 -8; dupuy_> 8 -8
durab 7 -7; durab_point 7 -7; duran 14 -14; duran_> 17 -17; duran_a 13 -13; duran_aroba 6 -6; duran_avec 3 -3
duran_bonjo 8 -8; duran_chez 7 -7; duran_frere 10 -10; duran_gmail 14 -14; duran_tout 4 -4; dure -10 10
dure_> -10 10; dure_c -7 7; dure_d 7 -7; dure_et -10 10; durer 3 -3; durer_> 3 -3; durie 10 -10; durie_> 10 -10
duval 4 -4; duval_mon 4 -4; e 7 -7; e_> 10 -10; e_a 8 -8; e_aroba 6 -6; e_b 7 -7; e_c 5 -5; e_d 4 -4; e_deux 6 -6
e_ensui 4 -4; e_espac 9 -9; e_f 5 -5; e_i 8 -8; e_l 7 -7; e_m 6 -6; e_mail 3 -3; e_mare -10 10; e_n 8 -8; e_no 4 -4
e_o 9 -9; e_parce 5 -5; e_plus 6 -6; e_point 4 -4; e_r 8 -8; e_s 8 -8; e_t 10 -10; e_tiret 2 -2; e_u 7 -7; e_v 8 -8
e_y 9 -9; e_z 5 -5; eau 8 -8; eau_a 8 -8; echap 5 -5; echap_> 5 -5; echec 7 -7; echec_de 7 -7; echo 9 -9
echo_> 9 -9; echo_quand 1 -1; ecole 11 -11; ecole_> 10 -10; ecole_a 7 -7; ecole_c 4 -4; ecout -11 11; ecout_> -2 2
ecout_ca 6 -6; ecout_de 2 -2; ecout_et 7 -7; ecout_il 1 -1; ecout_je 4 -4; ecout_moi -7 7; ecout_mon 11 -11
ecout_ou -10 10; ecout_pas -15 15; ecran 8 -8; ecran_> 10 -10; ecran_blanc 4 -4; ecran_d 6 -6; ecran_depui 1 -1
ecrir 6 -6; ecrir_> 6 -6; ecrir_a 5 -5; ecrit 7 -7; ecrit_> 5 -5; ecrit_conse 8 -8; ecrit_en 1 -1; ecrit_sur 4 -4
ecriv 10 -10; ecriv_> 7 -7; ecriv_moi 2 -2; ecriv_tout 6 -6; ecriv_zola 6 -6; edith 9 -9; edith_cornu 9 -9
effet 8 -8; effet_> 8 -8; eh 7 -7; eh_ben 6 -6; eh_bien 6 -6; eh_non 7 -7; eh_oui 6 -6; el 10 -10; el_amran 10 -10
elect 10 -10; elect_> 9 -9; elect_tiret 10 -10; elise 6 -6; elise_thoma 6 -6; elle 8 -8; elle_a 6 -6; elle_dit 6 -6
elle_est 8 -8; elle_march 4 -4; elle_me 3 -3; elle_ne 3 -3; elle_oubli 2 -2; elle_parle 6 -6; elle_peut 2 -2
elle_redem 9 -9; elle_repon 6 -6; elle_reste 12 -12; elle_s 7 -7; elle_saute 9 -9; elle_trava 5 -5; elles 6 -6
elles_reste 6 -6; elodi 10 -10; elodi_march 13 -13; elodi_menar 9 -9; elodi_schmi 7 -7; elst 10 -10; elst_> 10 -10
email 12 -12; email_> 13 -13; email_moi 4 -4; embet 26 -26; embet_> 24 -24; embet_ca 10 -10; embet_quand 5 -5
embet_un 7 -7; embou 6 -6; embou_a 6 -6; embro 1 -1; embro_zero 1 -1; emett 7 -7; emett_> 7 -7; emile 3 -3
emile_e 3 -3; emili 10 -10; emili_huber 11 -11; emili_vasse 8 -8; emma 10 -10; emma_point 7 -7; emma_rey 10 -10
emma_under 6 -6; emmen 11 -11; emmen_> 10 -10; emmen_a 5 -5; emmen_y 4 -4; emplo 6 -6; emplo_sinon 6 -6
en_1945 12 -12; en_a -1 1; en_ai -10 10; en_appuy 5 -5; en_avait 3 -3; en_avez 10 -10; en_avoir -8 8; en_bourr -7 7
en_chair 4 -4; en_chiff 4 -4; en_coler -14 14; en_compt 6 -6; en_conne 4 -4; en_conta 3 -3; en_cours 8 -8
en_debra 3 -3; en_dehor 9 -9; en_deux 11 -11; en_divor 9 -9; en_donne 5 -5; en_e -10 10; en_espag 8 -8
en_est 13 -13; en_fait 7 -7; en_filai 4 -4; en_gros 4 -4; en_guade 8 -8; en_infor 9 -9; en_juin 3 -3; en_lettr 5 -5
en_ligne 18 -18; en_majus 4 -4; en_maudi -9 9; en_minus 5 -5; en_occup 3 -3; en_os 4 -4; en_panne 32 -32
en_passe 5 -5; en_peut -6 6; en_peux -21 21; en_plein 2 -2; en_prend 10 -10; en_prior 6 -6; en_quara 11 -11
en_quatr 7 -7; en_rade 11 -11; en_relat 9 -9; en_reuni 6 -6; en_rond 1 -1; en_rouge 9 -9; en_route 10 -10
en_sais 16 -16; en_septe 3 -3; en_serai 12 -12; en_sers 10 -10; en_sorti 3 -3; en_suiss 7 -7; en_telec 6 -6
en_telet 7 -7; en_tete 17 -17; en_tout 20 -20; en_train 22 -22; en_un 9 -9; en_veux 13 -13; en_vrai 9 -9
en_zone 7 -7; encei 5 -5; encei_> 8 -8; encei_conne 1 -1; encha 11 -11; encha_> 8 -8; encha_moi 9 -9; encor 18 -18
encor_> 17 -17; encor_ca 6 -6; encor_des 6 -6; encor_en 7 -7; encor_essay 6 -6; encor_la 12 -12; encor_lache 9 -9
encor_le 11 -11; encor_moi 21 -21; encor_mon 4 -4; encor_non 5 -5; encor_pas 6 -6; encor_rouge 6 -6; encor_une -7 7
encor_vous 6 -6; end 2 -2; end_> 2 -2; enerv -10 10; enerv_> -17 17; enerv_a -7 7; enerv_ces 10 -10
enerv_contr -4 4; enerv_mais -6 6; enerv_pas 14 -14; enerv_pour 12 -12; enerv_rassu 11 -11; enfan 17 -17
enfan_> 11 -11; enfan_et 2 -2; enfan_pardo 6 -6; enfan_peuve 3 -3; enfan_qui 3 -3; enfan_sont 7 -7; enfin 7 -7
enfin_je 7 -7; enfin_la 8 -8; enfin_labbe 4 -4; enfin_non 5 -5; enfin_oui 7 -7; enfin_si 12 -12; enfin_tangu 7 -7
enfin_vous -6 6; ennuy 13 -13; ennuy_> 13 -13; ennuy_parce 4 -4; enorm 9 -9; enorm_ce 9 -9; enreg 12 -12
enreg_> 9 -9; enreg_n 8 -8; ensem 14 -14; ensem_> 8 -8; ensem_des 6 -6; ensem_du 9 -9; ensui 4 -4; ensui_aroba 3 -3
ensui_d 4 -4; ensui_quara 4 -4; ensui_quinz 2 -2; ensui_soixa 4 -4; ensui_tiret 7 -7; ensui_trent 4 -4
ensui_un 4 -4; ensui_verne 7 -7; enten 11 -11; enten_> -2 2; enten_bien 13 -13; enten_des 8 -8; enten_et 6 -6
enten_la 13 -13; enten_mal 16 -16; enten_mutue 8 -8; enten_non 3 -3; enten_on 3 -3; enten_ou 16 -16
enten_parle -8 8; enten_pas 10 -10; enten_perso 7 -7; enten_plus 9 -9; enten_rien 7 -7; enten_tout 2 -2
enten_un 9 -9; enten_une 5 -5; entra 11 -11; entra_> 9 -9; entra_de 2 -2; entra_ne 13 -13; entre 8 -8; entre_> 6 -6
entre_a 6 -6; entre_aussi -10 10; entre_avec 7 -7; entre_cinq 15 -15; entre_des 8 -8; entre_dix 9 -9
entre_duran 16 -16; entre_les 2 -2; entre_ne 5 -5; entre_nous 7 -7; entre_quinz 10 -10; entre_trois 2 -2
entre_vingt 14 -14; envie -10 10; envie_de -10 10; envir 18 -18; envir_> 15 -15; envir_ca 8 -8; envir_deux 4 -4
envir_vingt 10 -10; envoi 7 -7; envoi_ils 8 -8; envoi_tout 1 -1; envoi_un 5 -5; envoy 7 -7; envoy_> 13 -13
envoy_de 10 -10; envoy_des 7 -7; envoy_il 9 -9; envoy_la 3 -3; envoy_moi 21 -21; envoy_mon -9 9; envoy_par 5 -5
envoy_un 5 -5; enzo 15 -15; enzo_de 10 -10; enzo_et 6 -6; enzo_ferra 10 -10; epele 19 -19; epele_> 15 -15
epele_je 5 -5; epele_mon 9 -9; epele_trois 6 -6; epell 3 -3; epell_h 4 -4; epell_s 1 -1; eric 11 -11
eric_boula 9 -9; eric_deux 4 -4; eric_e 1 -1; eric_point 6 -6; eric_tiret 7 -7; ero 6 -6; ero_six 6 -6; erreu 20 -20
erreu_> 20 -20; erreu_de 6 -6; erreu_monsi 2 -2; es -7 7; es_bete -8 8; es_mecha -8 8; es_un 9 -9; escro -16 16
escro_> -16 16; escro_et -5 5; espac 12 -12; espac_> 8 -8; espac_aroba 5 -5; espac_s 9 -9; espag 8 -8; espag_> 8 -8
espec -15 15; espec_d -14 14; espec_de -14 14; esper 9 -9; esper_que 13 -13; esper_une 8 -8; espos 4 -4
espos_e 4 -4; essai 15 -15; essai_> 15 -15; essai_et 4 -4; essay 20 -20; essay_> 20 -20; esse 5 -5; esse_aime 5 -5
esse_sur 5 -5; est 5 -5; est_04 6 -6; est_06 2 -2; est_07 7 -7; est_15 5 -5; est_3 7 -7; est_4 5 -5
est_44300 13 -13; est_4578 11 -11; est_78451 13 -13; est_a 3 -3; est_absen 9 -9; est_abuse -16 16; est_aicha 7 -7
est_alain 7 -7; est_allum 3 -3; est_anais 7 -7; est_aroba 7 -7; est_arran 8 -8; est_arret 9 -9; est_arriv 7 -7
est_au 14 -14; est_aux 7 -7; est_avec 21 -21; est_beau 6 -6; est_berna 11 -11; est_bien 18 -18; est_bizar 18 -18
est_bloqu 13 -13; est_bob 9 -9; est_bon 19 -19; est_bonjo 8 -8; est_bonne 13 -13; est_bons 14 -14; est_brise 6 -6
est_c 11 -11; est_ca 24 -24; est_camil 6 -6; est_carre 6 -6; est_casse 13 -13; est_catas 5 -5; est_ce 15 -15
est_cela 13 -13; est_celle 8 -8; est_celui 14 -14; est_chant 4 -4; est_chelo 11 -11; est_chris 7 -7; est_cinq 11 -11
est_clair 12 -12; est_colle 2 -2; est_comme 8 -8; est_compl 6 -6; est_conta 5 -5; est_corre 10 -10; est_coupe 19 -19
est_d 5 -5; est_dans 8 -8; est_de -20 20; est_deced 11 -11; est_decon 11 -11; est_degue -15 15; est_deja 14 -14
est_des 6 -6; est_deux 11 -11; est_devan 3 -3; est_diffe 13 -13; est_dimit 7 -7; est_dingu 10 -10; est_dix 5 -5
est_domma 16 -16; est_douze 22 -22; est_du -21 21; est_dupon 4 -4; est_ecrit 7 -7; est_elle 3 -3; est_embet 11 -11
est_emile 3 -3; est_emili 8 -8; est_en 19 -19; est_encor 21 -21; est_enerv 18 -18; est_enorm 9 -9; est_enzo 6 -6
est_eric 1 -1; est_etein 9 -9; est_euh 6 -6; est_exact 14 -14; est_fait 23 -23; est_famil 8 -8; est_faux 7 -7
est_ferme 5 -5; est_ferna 9 -9; est_fonta 6 -6; est_formi 1 -1; est_free 1 -1; est_frust 11 -11; est_furie 17 -17
est_gaeta 8 -8; est_garag 6 -6; est_garni 8 -8; est_gener 6 -6; est_genti 9 -9; est_gerar 10 -10; est_gille 1 -1
est_good 12 -12; est_helen 9 -9; est_honte -22 22; est_hugo 4 -4; est_huit 7 -7; est_inacc -19 19; est_inadm -23 23
est_inexa 15 -15; est_info 6 -6; est_injoi 10 -10; est_insen -11 11; est_insta 8 -8; est_insup -18 18
est_inter 12 -12; est_intol -22 22; est_intro 3 -3; est_isabe 11 -11; est_ivan 10 -10; est_j 6 -6; est_jamai -9 9
est_je 9 -9; est_jean 7 -7; est_jeann 4 -4; est_jm 12 -12; est_julie 8 -8; est_juste 17 -17; est_karim 9 -9
est_kevin 7 -7; est_kiki 5 -5; est_l 10 -10; est_la 14 -14; est_lamen -16 16; est_laure 8 -8; est_le 14 -14
est_lefor 9 -9; est_lent 14 -14; est_lente 6 -6; est_leque 6 -6; est_les 13 -13; est_lola 9 -9; est_long 11 -11
est_lucie 5 -5; est_ludiv 18 -18; est_m 6 -6; est_ma 12 -12; est_madam 14 -14; est_mamie 4 -4; est_marce 8 -8
est_marie 6 -6; est_marqu 7 -7; est_marra 11 -11; est_masqu 10 -10; est_mauva 10 -10; est_meme 8 -8; est_miche 8 -8
est_mieux 14 -14; est_moi 22 -22; est_momo 4 -4; est_mon 10 -10; est_moniq 8 -8; est_monsi 16 -16; est_mort 11 -11
est_muet 9 -9; est_n -16 16; est_ni 8 -8; est_nicke 11 -11; est_noire 9 -9; est_non 17 -17; est_nul 14 -14
est_nulle 5 -5; est_o 5 -5; est_oblig 11 -11; est_odett 10 -10; est_odile 4 -4; est_ok 8 -8; est_olga 10 -10
est_orang 8 -8; est_p 4 -4; est_parei 19 -19; est_parfa 10 -10; est_parti 7 -7; est_pas -2 2; est_passe 6 -6
est_patri 3 -3; est_paul 9 -9; est_paule 7 -7; est_penib 12 -12; est_perso 11 -11; est_pierr 7 -7; est_pire 16 -16
est_pixel 5 -5; est_place 7 -7; est_plein -2 2; est_plus 13 -13; est_plusi 7 -7; est_point 18 -18; est_possi 21 -21
est_pour 25 -25; est_prive 4 -4; est_propr -14 14; est_pruni 11 -11; est_q 1 -1; est_quand 8 -8; est_quatr 6 -6
est_que 16 -16; est_quell 8 -8; est_qui 16 -16; est_quoi -8 8; est_rallu 8 -8; est_rappo 11 -11; est_redev 10 -10
est_regle 22 -22; est_remis 10 -10; est_remon 8 -8; est_rendu -9 9; est_rentr 5 -5; est_repar 20 -20
est_resol 12 -12; est_retab 15 -15; est_retom 8 -8; est_reven 12 -12; est_ridic 14 -14; est_rigol 4 -4
est_rober 1 -1; est_rose 7 -7; est_rouge 9 -9; est_samir 8 -8; est_sarah 10 -10; est_scand -24 24; est_se -12 12
est_seule 2 -2; est_sfr 10 -10; est_soixa 6 -6; est_stabl 11 -11; est_steph 9 -9; est_sur 9 -9; est_sylvi 7 -7
est_t 6 -6; est_techn 5 -5; est_thiba 2 -2; est_thier 9 -9; est_tombe 8 -8; est_toujo -1 1; est_tout 14 -14
est_treiz 3 -3; est_tres 9 -9; est_trois 12 -12; est_trop 14 -14; est_un -5 5; est_une -19 19; est_urgen 17 -17
est_venu 10 -10; est_verdi 7 -7; est_veron 2 -2; est_vert 16 -16; est_verte 5 -5; est_vieux 2 -2; est_virgi 5 -5
est_vrai 13 -13; est_vraim -7 7; est_yann 5 -5; est_yvonn 5 -5; est_z 7 -7; est_zero 5 -5; estel 10 -10
estel_mon 10 -10; et 3 -3; et_2 2 -2; et_3 10 -10; et_56 7 -7; et_59 7 -7; et_a 5 -5; et_annul 8 -8; et_apres 5 -5
et_blanc 7 -7; et_c 12 -12; et_ca 6 -6; et_celui 8 -8; et_cette 1 -1; et_ceux 6 -6; et_chacu 4 -4; et_champ 8 -8
et_cinq 9 -9; et_comme 12 -12; et_conso 8 -8; et_coulo 7 -7; et_depui 5 -5; et_deux 9 -9; et_dimit 4 -4
et_dix 11 -11; et_douze 6 -6; et_elle 5 -5; et_en 4 -4; et_ensui 3 -3; et_estel 10 -10; et_et 11 -11; et_fils 7 -7
et_il 3 -3; et_inadm -8 8; et_inter 5 -5; et_j -7 7; et_je -9 9; et_l 6 -6; et_la 7 -7; et_le 7 -7; et_les 3 -3
et_lucie 7 -7; et_lui 5 -5; et_m 1 -1; et_ma 9 -9; et_madam 8 -8; et_maint 7 -7; et_mes 3 -3; et_midi 2 -2
et_mobil 11 -11; et_moi 6 -6; et_mon 9 -9; et_n 3 -3; et_ne 4 -4; et_non -6 6; et_on 1 -1; et_onze 5 -5; et_oui 7 -7
et_pas -5 5; et_perso -10 10; et_pour 9 -9; et_puis 4 -4; et_quara 5 -5; et_quatr 11 -11; et_quinz 7 -7
et_repar -7 7; et_rien 8 -8; et_simpl -6 6; et_sinon 1 -1; et_six 11 -11; et_surto 4 -4; et_t 5 -5; et_tiret 8 -8
et_toujo 7 -7; et_tout 2 -2; et_trois 7 -7; et_un 9 -9; et_une 7 -7; et_vingt 11 -11; et_vous -9 9; et_w 4 -4
et_y 1 -1; etage 10 -10; etage_> 10 -10; etage_cinq 7 -7; etage_deux 5 -5; etage_donc 3 -3; etage_et 1 -1
etage_il 3 -3; etage_on 1 -1; etage_porte 12 -12; etaie 3 -3; etaie_pris 3 -3; etais 9 -9; etais_dans 6 -6
etais_fache 7 -7; etais_remon 6 -6; etait 5 -5; etait_bon 6 -6; etait_chant 4 -4; etait_charm 3 -3; etait_deja 3 -3
etait_domin 5 -5; etait_gener 6 -6; etait_l 2 -2; etait_la 6 -6; etait_le 2 -2; etait_sympa 10 -10; etait_vrai 8 -8
etape 4 -4; etape_> 4 -4; ete 10 -10; ete_adora 7 -7; ete_annul 7 -7; ete_arrac 12 -12; ete_chang 2 -2
ete_pirat 4 -4; ete_posee 3 -3; ete_un 7 -7; etein 15 -15; etein_> 14 -14; etein_la 10 -10; etes 7 -7; etes_> -7 7
etes_bien 9 -9; etes_bons -17 17; etes_compl -16 16; etes_d -14 14; etes_de 5 -5; etes_des -26 26; etes_en 9 -9
etes_formi 14 -14; etes_genti 12 -12; etes_idiot -10 10; etes_incap -13 13; etes_incom -20 20; etes_nuls -32 32
etes_pas -5 5; etes_plus 6 -6; etes_pour 16 -16; etes_qu -8 8; etes_quato 2 -2; etes_que -8 8; etes_qui 8 -8
etes_tous -17 17; etes_tres 16 -16; etes_trop -8 8; etes_un 14 -14; etes_une 3 -3; etes_vous 12 -12
etes_vraim -13 13; ether 7 -7; ether_> 7 -7; etien 14 -14; etien_> 9 -9; etien_ca 5 -5; etien_point 3 -3; etiqu 1 -1
etiqu_voila 1 -1; etonn 13 -13; etonn_> 13 -13; etran 12 -12; etran_> 9 -9; etran_et 10 -10; etre 15 -15
etre_> 10 -10; etre_furie 15 -15; etre_humai 9 -9; etre_mis 8 -8; etre_non 5 -5; etre_oui 5 -5; etre_pas 4 -4
etre_quatr 9 -9; etre_rappe 7 -7; etre_six 5 -5; etre_trans 10 -10; etu 6 -6; etu_point 6 -6; eu 19 -19; eu_> 17 -17
eu_aucun 8 -8; eu_le 7 -7; eu_monsi 8 -8; eu_quelq 9 -9; eu_tout 2 -2; eu_un 5 -5; eu_une 10 -10; eue 1 -1
eue_mon 1 -1; euh 14 -14; euh_12 5 -5; euh_56 5 -5; euh_> 20 -20; euh_allo 4 -4; euh_anne 8 -8; euh_antoi 8 -8
euh_appar 4 -4; euh_aroba 3 -3; euh_atten 7 -7; euh_bah 8 -8; euh_ben 2 -2; euh_c 11 -11; euh_celia 6 -6
euh_colin 3 -3; euh_deux 6 -6; euh_didie 3 -3; euh_donc 4 -4; euh_elle 9 -9; euh_est 8 -8; euh_et 5 -5
euh_euh 10 -10; euh_fauve 9 -9; euh_free 3 -3; euh_j 14 -14; euh_je 7 -7; euh_julie 3 -3; euh_l 4 -4; euh_la 9 -9
euh_le 10 -10; euh_les 3 -3; euh_madam 3 -3; euh_marce 7 -7; euh_nadia 2 -2; euh_neuf 10 -10; euh_non 5 -5
euh_oui 10 -10; euh_pardo 1 -1; euh_pas 8 -8; euh_pedro 9 -9; euh_point 3 -3; euh_qu 2 -2; euh_quoi 18 -18
euh_soixa 1 -1; euh_tous 10 -10; euh_un 5 -5; euh_voila 8 -8; euros 5 -5; euros_99 13 -13; euros_> 13 -13
euros_et 6 -6; euros_par -1 1; eva 11 -11; eva_sept 11 -11; evide 13 -13; evide_> 11 -11; evide_que 6 -6; ex 5 -5
ex_femme 1 -1; ex_mari 6 -6; exact 18 -18; exact_> 16 -16; exact_c 6 -6; exact_ca 8 -8; exact_ce 13 -13
exact_pour 10 -10; exced -21 21; exced_> -16 16; exced_c -10 10; exced_par -14 14; excus 12 -12; excus_je -6 6
excus_le 7 -7; excus_moi 23 -23; excus_mon 6 -6; excus_my 5 -5; exige_qu 14 -14; exige_un -1 1; exion 3 -3
exion_est 3 -3; expli 13 -13; expli_> 11 -11; expli_tout 6 -6; expli_y 4 -4; explo -12 12; explo_> -12 12
expre -9 9; expre_ou -9 9; f 7 -7; f_a 9 -9; f_comme 7 -7; f_e 7 -7; f_et 10 -10; f_l 1 -1; f_o 1 -1; f_point 8 -8
f_r 5 -5; f_vingt 5 -5; f_z 4 -4; fab 4 -4; fab_aroba 4 -4; fabre 10 -10; fabre_a 12 -12; fabre_aroba 9 -9
fabre_avec 3 -3; fabre_et 6 -6; fabre_l 7 -7; fabre_le 5 -5; fabre_moniq 9 -9; fabre_tiret 5 -5; fabre_tout 8 -8
fabri 5 -5; fabri_point 5 -5; facad 2 -2; facad_du 2 -2; faceb 13 -13; faceb_march 13 -13; fache_> 13 -13
fache_contr -10 10; fache_la 7 -7; facil 8 -8; facil_> 8 -8; facon 10 -10; facon_> 10 -10; facon_vous 9 -9
factu 14 -14; factu_> 10 -10; factu_ben 6 -6; factu_c 7 -7; factu_combi 7 -7; factu_mette 3 -3; faibl 8 -8
faibl_> 7 -7; faibl_a 12 -12; faire -17 17; faire_> -19 19; faire_appel 5 -5; faire_avec 21 -21; faire_ca -5 5
faire_d 6 -6; faire_foutr -7 7; faire_j -7 7; faire_les 5 -5; faire_long 16 -16; faire_mes 13 -13; faire_ses 2 -2
faire_une 10 -10; faire_voir -11 11; fais 7 -7; fais_meme 5 -5; fais_pour 7 -7; fait 3 -3; fait_> 29 -29
fait_aroba 7 -7; fait_au 9 -9; fait_beau 6 -6; fait_c 6 -6; fait_ca 15 -15; fait_calme 6 -6; fait_ce 13 -13
fait_chier -13 13; fait_comme 12 -12; fait_des 7 -7; fait_deux 23 -23; fait_dix -16 16; fait_et 3 -3
fait_frisq 10 -10; fait_huit 1 -1; fait_la 9 -9; fait_longt 16 -16; fait_mais 2 -2; fait_monsi 12 -12
fait_parei 13 -13; fait_pas 6 -6; fait_peter -7 7; fait_plus 8 -8; fait_quatr -7 7; fait_que 7 -7; fait_redem 7 -7
fait_rien -10 10; fait_rire 16 -16; fait_saute 4 -4; fait_si 2 -2; fait_tombe 5 -5; fait_tout 8 -8; fait_treiz 6 -6
fait_trois -9 9; fait_un -7 7; fait_une 3 -3; fait_vingt 6 -6; faite -8 8; faite_> -2 2; faite_aux -5 5
faite_comme 11 -11; faite_donc 11 -11; faite_erreu 4 -4; faite_expre -9 9; faite_odett 5 -5; faite_pas 10 -10
faite_perdr -10 10; faite_quand 2 -2; faite_tourn -7 7; faite_vite 12 -12; falla 5 -5; falla_un 5 -5; famil 14 -14
famil_> 11 -11; famil_aroba 6 -6; famil_c 2 -2; famil_de 9 -9; famil_diman 4 -4; famil_guill 9 -9; famil_hein 7 -7
famil_joube 5 -5; famil_merci 1 -1; famil_point 8 -8; famil_roux 6 -6; famil_tiret 8 -8; fan -6 6; fan_aroba 3 -3
fan_de -7 7; fanny 11 -11; fanny_point 11 -11; fatig 14 -14; fatig_> 14 -14; fatig_atten 12 -12; fatig_avec -11 11
fatim 7 -7; fatim_el 7 -7; fatim_zerro 7 -7; fatou 3 -3; fatou_point 3 -3; fauch 3 -3; fauch_f 3 -3; faudr 5 -5
faudr_activ 6 -6; faudr_bloqu 7 -7; faudr_deman 1 -1; faudr_parle 7 -7; faudr_que 2 -2; faudr_redem 7 -7; faure 9 -9
faure_attac 11 -11; faure_avec 14 -14; faure_qui 6 -6; faut 4 -4; faut_arret -6 6; faut_atten 10 -10
faut_chang 6 -6; faut_pas 8 -8; faut_patie 6 -6; faut_qu 6 -6; faut_que 18 -18; faut_un 9 -9; faut_une 6 -6
faut_voir 10 -10; faut_vous -10 10; faute 10 -10; faute_> 24 -24; faute_ca 8 -8; faute_et -6 6; fauve 9 -9
fauve_avec 9 -9; fauve_chris 9 -9; fauve_j 7 -7; faux 13 -13; faux_> 13 -13; faux_numer 7 -7; favre 6 -6
favre_aroba 5 -5; favre_avec 5 -5; favre_v 6 -6; fax 10 -10; fax_> 8 -8; fax_et 1 -1; fax_ne 13 -13; felic 1 -1
felic_cinq -8 8; felic_pour 13 -13; felix 2 -2; felix_et 2 -2; felix_soixa 2 -2; femme 22 -22; femme_06 2 -2
femme_> 10 -10; femme_a 4 -4; femme_dit 2 -2; femme_elle 6 -6; femme_en 22 -22; femme_et 2 -2; femme_la 1 -1
femme_ne 1 -1; femme_qui 5 -5; femme_trava 2 -2; fenet 17 -17; fenet_> 17 -17; ferme -11 11; ferme_la -6 6
ferme_maint 5 -5; ferme_point 10 -10; ferme_ta -8 8; ferna 15 -15; ferna_avec 17 -17; ferna_rocha 9 -9; ferra -2 2
ferra_> -8 8; ferra_comme 10 -10; ferra_je 2 -2; ferre 9 -9; ferre_deux 9 -9; ferte 5 -5; ferte_berna 5 -5
fete 8 -8; fete_> 8 -8; feu 9 -9; feu_> 9 -9; fi 9 -9; fi_> 9 -9; fibra 4 -4; fibra_ottic 4 -4; fibre 9 -9
fibre_> 5 -5; fibre_a 7 -7; fibre_au 5 -5; fibre_elle 3 -3; fibre_est 14 -14; fibre_la 7 -7; fibre_profe 8 -8
fiche -15 15; fiche_de -11 11; fiche_du -12 12; fiche_moi -6 6; fieu 9 -9; fieu_ca 9 -9; figur 6 -6; figur_vous 6 -6
fil 8 -8; fil_> 9 -9; fil_avec 5 -5; fil_de 12 -12; fil_est 3 -3; fil_je 3 -3; fil_mais 5 -5; fil_ne 5 -5
filai 4 -4; filai_donc 4 -4; file 2 -2; file_bonne 2 -2; fille 9 -9; fille_> 11 -11; fille_a 5 -5; fille_de 10 -10
fille_elle 4 -4; fille_m 4 -4; fille_qui 11 -11; fille_s 12 -12; fille_sur 4 -4; fille_zero 3 -3; film 9 -9
film_> 9 -9; fils 14 -14; fils_> 13 -13; fils_a 3 -3; fils_de 19 -19; fils_est 5 -5; fils_il 1 -1; fils_lucas 8 -8
fils_m 3 -3; fils_ne 6 -6; fils_pas 7 -7; fils_point 6 -6; fils_qui 4 -4; fils_regar 9 -9; fils_vient 6 -6
fin -11 11; fin_> -9 9; fin_aroba 7 -7; fin_avec -7 7; fin_c 8 -8; fin_pas 6 -6; fin_point 5 -5; final 7 -7
final_> 2 -2; final_non 9 -9; final_passe 7 -7; finir 10 -10; finir_c 1 -1; finir_cinqu 1 -1; finir_de 11 -11
finit 6 -6; finit_par 6 -6; fixe 9 -9; fixe_> 9 -9; fixe_alors 5 -5; fixe_c 5 -5; fixe_ca 10 -10; fixe_de 4 -4
fixe_deux 7 -7; fixe_est 10 -10; fixe_et 3 -3; fixe_gresi 9 -9; fixe_grezi 3 -3; fixe_le 9 -9; fixe_ne 4 -4
fixe_qui 3 -3; fixe_sonne 5 -5; fixe_un 6 -6; fixe_zero 9 -9; fixes 10 -10; fixes_et 10 -10; fland 8 -8
fland_comme 8 -8; flemm 8 -8; flemm_de 8 -8; fleur 4 -4; fleur_tiret 4 -4; flore 7 -7; flore_petit 7 -7
flore_point 5 -5; foi 8 -8; foi_oui 8 -8; fois -11 11; fois_12 7 -7; fois_34 7 -7; fois_> 20 -20; fois_c 13 -13
fois_cette 10 -10; fois_comme 8 -8; fois_conti 8 -8; fois_d 12 -12; fois_deja 17 -17; fois_il -10 10; fois_je -7 7
fois_la -8 8; fois_le 10 -10; fois_meme 12 -12; fois_non 1 -1; fois_on -7 7; fois_par 8 -8; fois_que -19 19
fois_sauf 6 -6; fois_sur 5 -5; fois_zero 7 -7; folle -6 6; folle_de -6 6; fonct 14 -14; fonct_> 14 -14; fonct_a 3 -3
fonct_c 6 -6; fonct_la 7 -7; fonct_maint 2 -2; fonct_mais 3 -3; fonct_ni 3 -3; fonct_parfa 11 -11; fonct_pas 12 -12
fonct_plus 4 -4; fonct_un 6 -6; fond 5 -5; fond_> 4 -4; fond_le 5 -5; fondu 4 -4; fondu_je 4 -4; fonta 12 -12
fonta_> 11 -11; fonta_comme 7 -7; fonta_et 6 -6; forfa 6 -6; forfa_mobil 8 -8; forfa_pour 5 -5; formi 15 -15
formi_> 14 -14; formi_ca 1 -1; fort 7 -7; fort_> 7 -7; fort_mon 8 -8; fort_parce 3 -3; fort_sur 5 -5; fortn 5 -5
fortn_j 5 -5; fouch 3 -3; fouch_aroba 3 -3; fourn 17 -17; fourn_> 10 -10; fourn_aroba 9 -9; fourn_je 3 -3; fous -9 9
fous_de -9 9; fout -14 14; fout_de -10 10; fout_les -9 9; fouta -11 11; fouta_de -11 11; foute -11 11
foute_de -14 14; foute_moi -9 9; foutr -12 12; foutr_> -7 7; foutr_du -9 9; fr 8 -8; fr_> 8 -8; fr_b 3 -3; fr_c 4 -4
fr_ca 1 -1; fr_eh 6 -6; fr_et 3 -3; fr_euh 4 -4; fr_favre 5 -5; fr_je 15 -15; fr_lys 4 -4; fr_mais 4 -4; fr_moi 4 -4
fr_neuf 5 -5; fr_oui 3 -3; fr_pardo 8 -8; fr_pas 6 -6; fr_voila 4 -4; frais 7 -7; frais_> 7 -7; franc 6 -6
franc_> 8 -8; franc_aroba 9 -9; franc_avec 8 -8; franc_delat 4 -4; franc_et 3 -3; franc_il 3 -3; franc_j -6 6
franc_je 3 -3; franc_meuni 9 -9; franc_pardo 4 -4; franc_point 13 -13; franc_que 6 -6; franc_telec 8 -8; fred 7 -7
fred_point 7 -7; free 8 -8; free_> 19 -19; free_laure 1 -1; free_point 7 -7; frenc 5 -5; frenc_le 5 -5; frere 9 -9
frere_> 10 -10; frere_ca 5 -5; frere_le 3 -3; frere_plus 8 -8; frisq 10 -10; frisq_mais 10 -10; fritu 6 -6
fritu_sur 6 -6; froid 8 -8; froid_de 8 -8; frust 11 -11; frust_mais 11 -11; funzi 8 -8; funzi_ca 8 -8; furax -7 7
furax_> -7 7; furie -16 16; furie_> -14 14; furie_contr -10 10; furie_lui 5 -5; furie_perso -15 15; g 6 -6; g_a 6 -6
g_aroba 10 -10; g_comme 2 -2; g_e 6 -6; g_li 4 -4; g_m 5 -5; g_mail 6 -6; g_o 5 -5; g_r 8 -8; g_u 8 -8; gabri 9 -9
gabri_touss 9 -9; gaeta 8 -8; gaeta_rouss 8 -8; gaill 6 -6; gaill_zero 6 -6; galer 10 -10; galer_> 10 -10; gall 9 -9
gall_> 9 -9; gall_aroba 8 -8; galle 5 -5; galle_aroba 5 -5; gamin 4 -4; gamin_a 5 -5; gamin_qui 3 -3; garag 10 -10
garag_c 6 -6; garag_du 4 -4; garag_dupon 7 -7; garag_duran 8 -8; garag_point 6 -6; garag_pour 8 -8; garag_tiret 7 -7
garag_un 4 -4; garan -3 3; garan_de 7 -7; garan_que -9 9; garci 8 -8; garci_> 8 -8; garde_et 6 -6; garde_l 8 -8
garde_vos -6 6; gardi 6 -6; gardi_de 6 -6; gare 6 -6; gare_76000 6 -6; garni 6 -6; garni_> 8 -8; garni_a 5 -5
garni_aroba 4 -4; garni_depui 6 -6; garni_je 2 -2; gars 15 -15; gars_> 8 -8; gars_du 20 -20; gars_la 11 -11
gars_s 2 -2; gaspa 10 -10; gaspa_l 10 -10; gauch 7 -7; gauch_> 5 -5; gauch_et 10 -10; gaudi 11 -11; gaudi_> 11 -11
gaull 7 -7; gaull_a 7 -7; gauti 6 -6; gauti_g 2 -2; gauti_sans 8 -8; gendr 3 -3; gendr_qui 3 -3; gener 6 -6
gener_> 6 -6; genev 8 -8; genev_> 8 -8; genia 7 -7; genia_j 7 -7; genre 15 -15; genre_cinq 11 -11; genre_j 7 -7
gens -13 13; gens_comme -15 15; gens_des -5 5; gens_me 15 -15; gens_pour -6 6; genti 19 -19; genti_> 17 -17
genti_mais 6 -6; genti_merci 12 -12; genti_trans 3 -3; geoff 11 -11; geoff_de 11 -11; georg 2 -2; georg_point 2 -2
gerar 18 -18; gerar_> 9 -9; gerar_aroba 8 -8; gerar_lemai 7 -7; gerar_micha 7 -7; gerar_point 8 -8; gere 5 -5
gere_tout 5 -5; ghisl 10 -10; ghisl_potie 10 -10; gille 6 -6; gille_enfin 7 -7; gille_rouss 1 -1; gille_tangu 7 -7
gille_under 8 -8; girar 15 -15; girar_> 7 -7; girar_aroba 6 -6; girar_at 9 -9; girar_avec 18 -18; girar_bouch 6 -6
girar_chez 11 -11; girar_sans 5 -5; gite 6 -6; gite_les 6 -6; giuli 9 -9; giuli_rossi 7 -7; giuli_under 3 -3
gliss 3 -3; gliss_dans 3 -3; gmail 10 -10; gmail_> 17 -17; gmail_c 7 -7; gmail_com 13 -13; gmail_la 10 -10
gmail_paule 9 -9; gmail_point 8 -8; gmx 7 -7; gmx_point 7 -7; goff 10 -10; goff_> 10 -10; goff_aroba 6 -6
gonfl -11 11; gonfl_> -12 12; gonfl_serie -7 7; gonfl_votre -10 10; good 15 -15; good_> 15 -15; gosse 3 -3
gosse_donc 3 -3; gouv 7 -7; gouv_point 7 -7; grand 11 -11; grand_> 1 -1; grand_maxim 8 -8; grand_merci 8 -8
grand_n -11 11; grand_pere 8 -8; grave 20 -20; grave_> 20 -20; grave_ca 6 -6; grave_ne 8 -8; grave_on 8 -8
grec 10 -10; grec_> 9 -9; grec_a 3 -3; grec_aroba 5 -5; grec_c 4 -4; grec_chauv 7 -7; grec_deux 6 -6; gresi 16 -16
gresi_> 17 -17; gresi_depui 9 -9; gresi_encor 6 -6; gresi_plus 14 -14; grezi 3 -3; grezi_on 3 -3; grill 11 -11
grill_> 11 -11; gros -6 6; gros_aroba 11 -11; gros_jaser 6 -6; gros_je 4 -4; gros_mente -17 17; gros_voleu -8 8
gros_zero 2 -2; group 8 -8; group_tiret 8 -8; gsm 13 -13; gsm_c 11 -11; gsm_n 4 -4; gsm_sans 8 -8; guade 11 -11
guade_> 10 -10; guade_hein 3 -3; guade_zero 5 -5; guen 6 -6; guen_l 6 -6; gueri 8 -8; gueri_aroba 8 -8
gueri_c 10 -10; gueri_cinqu 2 -2; gueri_je 6 -6; gueul -20 20; gueul_> -14 14; gueul_la -11 11; gueul_sale -13 13
gueul_votre -11 11; guign -7 7; guign_> -15 15; guign_c -6 6; guill 9 -9; guill_> 9 -9; guill_j 6 -6; gusta 8 -8
gusta_fland 8 -8; gwena 8 -8; gwena_le 8 -8; h 11 -11; h_> 13 -13; h_a 6 -6; h_aroba 4 -4; h_b 8 -8; h_devan 2 -2
h_e 8 -8; h_et 2 -2; h_g 8 -8; h_i 4 -4; h_l 4 -4; h_m 9 -9; h_o 4 -4; h_paul 7 -7; h_point 9 -9; h_u 10 -10
habit 17 -17; habit_> 14 -14; habit_a 13 -13; habit_au 11 -11; habit_avec 9 -9; habit_chez 9 -9; habit_rue 7 -7
hache 9 -9; hache_> 9 -9; hadda 13 -13; hadda_> 9 -9; hadda_aroba 8 -8; haine -15 15; haine_> -15 15; hallu -15 15
hallu_> -15 15; hamdi 5 -5; hamdi_h 5 -5; hamon 8 -8; hamon_> 7 -7; hamon_avec 7 -7; hamon_respo 7 -7; hardy 5 -5
hardy_h 5 -5; haut 3 -3; haut_celui 3 -3; haute 8 -8; haute_> 8 -8; haute_d 8 -8; he 5 -5; he_ben 5 -5; hein 11 -11
hein_> 18 -18; hein_dis 6 -6; hein_et 2 -2; hein_gille 7 -7; hein_une -13 13; hein_zero 3 -3; helas 13 -13
helas_> 17 -17; helas_c 6 -6; helas_non 8 -8; helen 10 -10; helen_aroba 1 -1; helen_costa 6 -6; helen_de 9 -9
helen_march 10 -10; helen_point 9 -9; helen_tiret 6 -6; hello 9 -9; hello_aroba 9 -9; henri 6 -6; henri_at 5 -5
henri_pruni 5 -5; henry 9 -9; henry_> 9 -9; herau 7 -7; herau_01 7 -7; herna 8 -8; herna_h 8 -8; herve 9 -9
herve_le 9 -9; heu 4 -4; heu_l 4 -4; heure -2 2; heure_> 18 -18; heure_alors 8 -8; heure_au 6 -6; heure_ce 9 -9
heure_envir 8 -8; heure_et 2 -2; heure_je -9 9; heure_mais 8 -8; heure_mon 4 -4; heure_pour 3 -3; heure_que -12 12
heure_trent 5 -5; hier 17 -17; hier_> 11 -11; hier_apres 8 -8; hier_et 11 -11; hier_soir 6 -6; hier_voila 5 -5
histo 3 -3; histo_> 2 -2; histo_est 7 -7; hmm 11 -11; hmm_> 11 -11; hoara 6 -6; hoara_h 6 -6; hoare 4 -4
hoare_h 4 -4; hoffm 10 -10; hoffm_avec 10 -10; homme 10 -10; homme_> 8 -8; homme_vous 4 -4; honne -7 7
honne_> 13 -13; honne_des -8 8; honte -26 26; honte_> -25 25; honte_ce -15 15; honte_de -2 2; honte_je -5 5
honte_monsi -11 11; honte_s -8 8; honte_votre -13 13; hop 16 -16; hop_je 1 -1; hop_un 15 -15; hors 2 -2
hors_de -22 22; hors_ligne 9 -9; hors_servi 17 -17; hot 8 -8; hot_mail 8 -8; hotel 9 -9; hotel_> 7 -7
hotel_donc 4 -4; hotel_on 5 -5; hotel_tiret 7 -7; hotma 7 -7; hotma_hein 2 -2; hotma_point 7 -7; huber 12 -12
huber_aroba 6 -6; huber_c 11 -11; huber_huber 11 -11; huet 5 -5; huet_h 5 -5; hugo 19 -19; hugo_> 15 -15
hugo_a 5 -5; hugo_blanc 7 -7; hugo_lemoi 4 -4; hugue 6 -6; hugue_avec 2 -2; hugue_bonne 10 -10; hugue_poiri 4 -4
hui 6 -6; hui_> 6 -6; huit 7 -7; huit_> 9 -9; huit_ans 15 -15; huit_appar 6 -6; huit_aroba 6 -6; huit_c 11 -11
huit_cent 7 -7; huit_cents 8 -8; huit_cinqu 3 -3; huit_dix 6 -6; huit_doubl 4 -4; huit_douze 4 -4; huit_et 6 -6
huit_euh 6 -6; huit_fois 17 -17; huit_gaill 6 -6; huit_heure 10 -10; huit_huit 3 -3; huit_j 5 -5; huit_le 8 -8
huit_merci 1 -1; huit_ne 6 -6; huit_neuf 12 -12; huit_non 7 -7; huit_ou 6 -6; huit_poste 9 -9; huit_quara 5 -5
huit_quatr 4 -4; huit_quinz 2 -2; huit_sanch 8 -8; huit_sept 10 -10; huit_septa 5 -5; huit_so 7 -7; huit_soixa 6 -6
huit_t 5 -5; huit_telep 5 -5; huit_un 5 -5; huit_vingt 5 -5; huit_virgu 4 -4; huit_zero 5 -5; huita 7 -7
huita_aroba 10 -10; huita_deux 3 -3; huita_et 6 -6; huita_poste 7 -7; huita_sept 6 -6; humai 18 -18; humai_> 18 -18
humai_chez 16 -16; humai_je 7 -7; humai_pas 3 -3; humai_s 3 -3; humbe 8 -8; humbe_> 8 -8; humbe_jacqu 8 -8
hurle -4 4; hurle_parce -4 4; husey 10 -10; husey_yilma 10 -10; i 7 -7; i_> 7 -7; i_a 6 -6; i_aroba 4 -4; i_b 4 -4
i_c 8 -8; i_cloud 5 -5; i_d 5 -5; i_deux 8 -8; i_e 5 -5; i_et 4 -4; i_grec 10 -10; i_k 8 -8; i_l 3 -3; i_m 10 -10
i_n 6 -6; i_point 4 -4; i_r 10 -10; i_speak 5 -5; i_t 7 -7; ia 3 -3; ia_> 3 -3; ici 21 -21; ici_carol 4 -4
ici_et 8 -8; ici_gerar 7 -7; ici_le 6 -6; ici_mette 4 -4; ici_phili 7 -7; ici_sandr 10 -10; iclou 7 -7
iclou_point 7 -7; idee 11 -11; idee_> 8 -8; idee_c 5 -5; idee_du 10 -10; idiot -13 13; idiot_> -6 6
idiot_tous -10 10; idiot_vous -10 10; igor 11 -11; igor_petro 11 -11; il 12 -12; il_a 5 -5; il_accro 5 -5
il_appel 6 -6; il_coupe 7 -7; il_dit 5 -5; il_est 9 -9; il_fait 20 -20; il_falla 5 -5; il_faudr 5 -5; il_faut -2 2
il_habit 1 -1; il_m 3 -3; il_manqu 7 -7; il_march 6 -6; il_me 7 -7; il_n 4 -4; il_ne 17 -17; il_passe 3 -3
il_peut 5 -5; il_pleut 5 -5; il_quelq 11 -11; il_rentr 2 -2; il_repon 3 -3; il_reste 6 -6; il_vous 10 -10; il_y 5 -5
iles -5 5; iles_vous -5 5; ils 9 -9; ils_arriv 8 -8; ils_m 3 -3; ils_nous 4 -4; ils_ont 4 -4; ils_parte 6 -6
ils_sont 8 -8; ils_vont 6 -6; imagi 7 -7; imagi_que 7 -7; imbec -13 13; imbec_> -8 8; imbec_j -5 5; imei 7 -7
imei_c 7 -7; impec 12 -12; impec_> 11 -11; impec_merci 8 -8; impec_on 12 -12; impor -17 17; impor_quel 12 -12
impor_quoi -22 22; impos 19 -19; impos_> 11 -11; impos_d 7 -7; impos_de 12 -12; impri 10 -10; impri_> 11 -11
impri_aussi 9 -9; impri_et 13 -13; impri_la 4 -4; impri_mais 3 -3; impri_resea 5 -5; impri_sans 3 -3
impri_wifi 3 -3; inacc -14 14; inacc_> -19 19; inacc_au 4 -4; inact 6 -6; inact_> 6 -6; inadm -25 25; inadm_> -17 17
inadm_ca -20 20; inadm_de -11 11; inadm_inadm -9 9; inadm_je -12 12; inadm_vous -9 9; incap -21 21; incap_> -10 10
incap_de -13 13; incap_tous -7 7; incid 15 -15; incid_> 10 -10; incid_persi 9 -9; incom -13 13; incom_> -27 27
incom_crass -14 14; incom_depas -8 8; incor 11 -11; incor_> 11 -11; indes 9 -9; indes_> 9 -9; ines 10 -10
ines_hadda 9 -9; ines_tiret 6 -6; inexa 15 -15; inexa_> 15 -15; infir 6 -6; infir_de 6 -6; info 9 -9
info_aroba 9 -9; infor 15 -15; infor_> 10 -10; infor_a 8 -8; infor_de 7 -7; infor_on 3 -3; infor_qui 3 -3
infos 10 -10; infos_ca 10 -10; injoi 10 -10; injoi_> 10 -10; inqui 19 -19; inqui_> 18 -18; inqui_pas 11 -11
inqui_un 11 -11; inscr 7 -7; inscr_au 7 -7; insen -11 11; insen_a -11 11; inspe 8 -8; inspe_youss 8 -8; insta 10 -10
insta_> 10 -10; insta_ben 1 -1; insta_c 13 -13; insta_elle 1 -1; insta_je 2 -2; insta_s 8 -8; insup -16 16
insup_> -13 13; insup_a -9 9; insup_dans 14 -14; inter 14 -14; inter_> 17 -17; inter_a 12 -12; inter_aussi 9 -9
inter_bug 6 -6; inter_c -5 5; inter_ca 2 -2; inter_chez 7 -7; inter_compe 6 -6; inter_dans 2 -2; inter_de 9 -9
inter_depui 6 -6; inter_dessu 5 -5; inter_du 4 -4; inter_est 8 -8; inter_et 13 -13; inter_fonct 5 -5; inter_il 1 -1
inter_je 4 -4; inter_malgr 3 -3; inter_march 3 -3; inter_merci 6 -6; inter_ne 3 -3; inter_nicke 9 -9; inter_non 4 -4
inter_on 1 -1; inter_pas 17 -17; inter_point 7 -7; inter_pour 7 -7; inter_prevu 6 -6; inter_qui 8 -8; inter_sur 5 -5
inter_toute 8 -8; inter_vous 1 -1; intol -22 22; intol_> -14 14; intol_nous -6 6; intol_trois -13 13; intro 3 -3
intro_> 3 -3; inuti 5 -5; inuti_de 5 -5; inval 4 -4; inval_quand 4 -4; inven 7 -7; inven_pour 7 -7; inver 6 -6
inver_alain 6 -6; invit 8 -8; invit_> 8 -8; ip 4 -4; ip_du 4 -4; ipad 7 -7; ipad_et 6 -6; ipad_mon 7 -7; ipbx 9 -9
ipbx_ne 9 -9; iphon 9 -9; iphon_13 6 -6; iphon_> 11 -11; iphon_affic 8 -8; iphon_et 4 -4; iphon_le 8 -8
iphon_mon 7 -7; ira 16 -16; ira_> 11 -11; ira_comme 9 -9; is 5 -5; is_not 5 -5; isa 10 -10; isa_point 10 -10
isabe 9 -9; isabe_fonta 11 -11; isabe_roux 7 -7; it 8 -8; it_> 8 -8; it_s 8 -8; ivan 10 -10; ivan_petro 10 -10
j -1 1; j_a 4 -4; j_ai 10 -10; j_aille 8 -8; j_aime 16 -16; j_aimer 7 -7; j_appel -6 6; j_arriv 7 -7; j_atten -5 5
j_aurai 7 -7; j_avais 6 -6; j_berna 7 -7; j_c 10 -10; j_en -17 17; j_enten 18 -18; j_envoi 8 -8; j_esper 13 -13
j_essai 12 -12; j_essay 11 -11; j_etais 9 -9; j_etein 10 -10; j_habit 14 -14; j_hallu -15 15; j_imagi 7 -7
j_m 13 -13; j_me 9 -9; j_o 8 -8; j_oubli 5 -5; j_ouvre -10 10; j_p 9 -9; j_point 9 -9; j_u 3 -3; j_voudr 16 -16
j_y 12 -12; jacqu 11 -11; jacqu_humbe 8 -8; jacqu_renar 8 -8; jacqu_tati 2 -2; jamai -8 8; jamai_> 12 -12
jamai_avec -8 8; jamai_avoir -8 8; jamai_chez -15 15; jamai_de 7 -7; jamai_du 10 -10; jamai_eu 18 -18
jamai_moi 6 -6; jamai_venu -9 9; jamai_votre -12 12; jamai_vu -10 10; janvi 11 -11; janvi_> 11 -11; jardi 4 -4
jardi_> 1 -1; jardi_de 6 -6; jaser 6 -6; jaser_avec 6 -6; jb 8 -8; jb_marti 8 -8; je 6 -6; je_appel 7 -7
je_atten 2 -2; je_branc 11 -11; je_capte 7 -7; je_casse -7 7; je_cherc 12 -12; je_cliqu 1 -1; je_comme -8 8
je_compo 7 -7; je_compr 17 -17; je_compt 11 -11; je_conna 14 -14; je_conso 9 -9; je_crois 11 -11; je_croya 5 -5
je_decro 10 -10; je_deman 7 -7; je_dirai 12 -12; je_dis 4 -4; je_dois 12 -12; je_donne 6 -6; je_euh 4 -4
je_fais 7 -7; je_file 2 -2; je_hurle -9 9; je_je 7 -7; je_l 9 -9; je_lance 9 -9; je_le 6 -6; je_lui 3 -3
je_m 14 -14; je_me 22 -22; je_monte 8 -8; je_n 10 -10; je_ne 8 -8; je_paie -14 14; je_parla 10 -10; je_parle 9 -9
je_patia 9 -9; je_patie 11 -11; je_paye -15 15; je_pense 12 -12; je_perds 7 -7; je_pete -10 10; je_peux 32 -32
je_plais 15 -15; je_porte -10 10; je_pourr 4 -4; je_prefe 25 -25; je_raccr 4 -4; je_rame 5 -5; je_rappe -3 3
je_re 3 -3; je_recoi 9 -9; je_recom 3 -3; je_redem 18 -18; je_redis 5 -5; je_refle 10 -10; je_refus 12 -12
je_regar 12 -12; je_regre 10 -10; je_repet 16 -16; je_repre 10 -10; je_resil -19 19; je_revie 9 -9; je_rigol 14 -14
je_sache 11 -11; je_sais 10 -10; je_saura 4 -4; je_souha 10 -10; je_suis -4 4; je_tape 6 -6; je_te -8 8
je_telep 8 -8; je_teste 12 -12; je_tombe 2 -2; je_touch 11 -11; je_trava 12 -12; je_trouv 5 -5; je_vais -11 11
je_veux 12 -12; je_viens 16 -16; je_vois 6 -6; je_voudr 14 -14; je_voula 10 -10; je_vous 13 -13; jean 15 -15
jean_bapti 6 -6; jean_claud 8 -8; jean_dupon 9 -9; jean_lefeb 5 -5; jean_marc 10 -10; jean_miche 3 -3
jean_morea 13 -13; jean_mouli 8 -8; jean_paul 6 -6; jean_phili 6 -6; jean_pierr 6 -6; jean_point 7 -7
jean_tiret 5 -5; jean_yves 7 -7; jeann 7 -7; jeann_aroba 4 -4; jeann_avec 8 -8; jeann_d 7 -7; jeann_morea 5 -5
jeann_wuyts 6 -6; jerom 3 -3; jerom_point 3 -3; jeune 8 -8; jeune_fille 5 -5; jeune_homme 10 -10; jeux 11 -11
jeux_en 9 -9; jeux_n 5 -5; jeux_ne 9 -9; jimai 6 -6; jimai_point 6 -6; jm 12 -12; jm_berna 12 -12; jo 9 -9
jo_aroba 13 -13; jo_nonan 4 -4; jo_point 11 -11; john 6 -6; john_dot 6 -6; joind 10 -10; joind_> 12 -12
joind_au 6 -6; joind_entre 2 -2; joind_le 6 -6; joind_ma 6 -6; joind_sur 5 -5; jojo 5 -5; jojo_lapin 5 -5
joker 11 -11; joker_> 11 -11; joli 9 -9; joli_accen 9 -9; joly 7 -7; joly_tout 7 -7; jose 10 -10; jose_da 7 -7
jose_manue 8 -8; joset 8 -8; joset_> 6 -6; joset_aroba 4 -4; josia 6 -6; josia_avec 3 -3; josia_josia 3 -3
josia_point 6 -6; josia_tiret 5 -5; joube 5 -5; joube_> 5 -5; joue 17 -17; joue_> 9 -9; joue_avec 7 -7
joue_pour 15 -15; jouer 5 -5; jouer_en 5 -5; joueu 8 -8; joueu_mais 8 -8; jour 8 -8; jour_> 8 -8; jour_j 3 -3
jour_sur 8 -8; journ 3 -3; journ_a 12 -12; journ_de -9 9; journ_tout 2 -2; jours 16 -16; jours_> 15 -15
jours_ca 4 -4; jours_deja 5 -5; jours_le 2 -2; jours_que 12 -12; jours_y 3 -3; jovan 8 -8; jovan_j 8 -8; jsp 8 -8
jsp_pourq 8 -8; juill 6 -6; juill_> 6 -6; juin 3 -3; juin_alors 3 -3; jules 4 -4; jules_ensui 7 -7; jules_j 3 -3
jules_quatr 1 -1; julie 17 -17; julie_> 9 -9; julie_carpe 8 -8; julie_da 13 -13; julie_julie 8 -8; julie_le 7 -7
julie_point 7 -7; julie_tiret 8 -8; jure -1 1; jure_> 10 -10; jure_j -7 7; jusqu 2 -2; jusqu_en 3 -3; juste 16 -16
juste_> 20 -20; juste_augus 9 -9; juste_ce 1 -1; juste_combi 3 -3; juste_inter 3 -3; juste_la 7 -7; juste_le 3 -3
juste_les 17 -17; juste_ludo 4 -4; juste_mon 11 -11; juste_pour 2 -2; juste_un 17 -17; justi 9 -9; justi_point 9 -9
k 10 -10; k_> 9 -9; k_a 7 -7; k_aroba 9 -9; k_e 9 -9; k_i 6 -6; k_o 9 -9; k_point 9 -9; kader 10 -10
kader_zero 10 -10; karim 11 -11; karim_belka 8 -8; karim_benal 11 -11; karin 11 -11; karin_> 11 -11; karin_k 5 -5
keita 9 -9; keita_k 9 -9; kerbr 7 -7; kerbr_aroba 7 -7; kerma 10 -10; kerma_> 10 -10; kern 9 -9; kern_aroba 5 -5
kern_k 11 -11; kerou 2 -2; kerou_k 2 -2; kessl 7 -7; kessl_urgen 7 -7; kevin 12 -12; kevin_desme 9 -9
kevin_fauve 7 -7; kevin_point 5 -5; kevin_roux 10 -10; kevin_tiret 7 -7; kieff 7 -7; kieff_rolan 7 -7; kiki 5 -5
kiki_du 5 -5; kim 9 -9; kim_> 9 -9; kovac 8 -8; kovac_k 8 -8; kowal 7 -7; kowal_k 7 -7; kylia 3 -3; kylia_attac 3 -3
l 12 -12; l_> 10 -10; l_a 4 -4; l_abbe 4 -4; l_abonn 19 -19; l_acces 4 -4; l_accue 5 -5; l_admin 7 -7; l_adres 4 -4
l_adsl 7 -7; l_agenc 8 -8; l_agent 8 -8; l_ai 7 -7; l_air 8 -8; l_alarm 6 -6; l_an 10 -10; l_ancie 4 -4
l_anima 8 -8; l_anony 8 -8; l_anten 3 -3; l_appar 9 -9; l_appel 6 -6; l_arbre 7 -7; l_ardec 4 -4; l_arnaq -11 11
l_aroba 7 -7; l_arret 8 -8; l_aspir 7 -7; l_assis 12 -12; l_ateli 4 -4; l_autre -2 2; l_avais 10 -10; l_avait 1 -1
l_avez 13 -13; l_c 7 -7; l_comme 5 -5; l_e 5 -5; l_ecole 11 -11; l_ecout 8 -8; l_ecran 5 -5; l_ecrir 6 -6
l_ecriv 8 -8; l_ensem 13 -13; l_enten -8 8; l_entre 13 -13; l_envoy 5 -5; l_epele 15 -15; l_epell 1 -1; l_et 9 -9
l_etage 13 -13; l_etran 12 -12; l_f 5 -5; l_fabre 7 -7; l_herau 7 -7; l_heure 10 -10; l_honne 13 -13; l_hotel 5 -5
l_i 3 -3; l_impri 10 -10; l_incid 12 -12; l_infor 3 -3; l_insta 4 -4; l_inter 7 -7; l_inver 6 -6; l_ipad 1 -1
l_ipbx 9 -9; l_k 8 -8; l_o 4 -4; l_ongle -6 6; l_opera 7 -7; l_orage 6 -6; l_ordi 4 -4; l_ordin 8 -8; l_ordre 5 -5
l_oreil 5 -5; l_outlo 10 -10; l_ouver 9 -9; l_pas 1 -1; l_point 4 -4; l_renau 3 -3; l_s 1 -1; l_t 5 -5; l_un 12 -12
l_wifi 15 -15; la 3 -3; la_4g 7 -7; la_5g 8 -8; la_> -8 8; la_a 1 -1; la_avec 2 -2; la_banqu 7 -7; la_bas 12 -12
la_bonne 11 -11; la_bouti 8 -8; la_box 11 -11; la_c 7 -7; la_ca 8 -8; la_caiss 8 -8; la_camer 4 -4; la_campa 12 -12
la_carte 5 -5; la_casqu -12 12; la_cata 9 -9; la_cedil 6 -6; la_celui 4 -4; la_chamb 5 -5; la_chans 7 -7
la_cherc 9 -9; la_cinqu -10 10; la_clien 5 -5; la_compt 11 -11; la_con -3 3; la_conna 13 -13; la_conne 15 -15
la_conse 5 -5; la_conso 8 -8; la_coupe -8 8; la_coupu 4 -4; la_cuisi 15 -15; la_dame 14 -14; la_derni 8 -8
la_dessu 1 -1; la_deux 12 -12; la_deuxi 24 -24; la_dire 6 -6; la_dis 8 -8; la_donne 5 -5; la_elle 5 -5
la_facad 2 -2; la_factu 8 -8; la_famil 2 -2; la_fenet 17 -17; la_ferte 5 -5; la_fete 8 -8; la_fibra 4 -4
la_fibre 5 -5; la_fille 10 -10; la_fin -11 11; la_finir 11 -11; la_fritu 6 -6; la_gare 6 -6; la_guade 9 -9
la_haine -15 15; la_honte -8 8; la_il 5 -5; la_j 2 -2; la_je 1 -1; la_la 4 -4; la_le 12 -12; la_lettr 7 -7
la_ligne 5 -5; la_liseu 6 -6; la_liste 5 -5; la_lumie 7 -7; la_machi 12 -12; la_mairi 14 -14; la_maiso 11 -11
la_manip 9 -9; la_marqu 11 -11; la_marre 8 -8; la_meme 1 -1; la_merde -18 18; la_messa 4 -4; la_mienn 4 -4
la_minut 4 -4; la_mise 5 -5; la_miser 10 -10; la_moind 10 -10; la_moiti 12 -12; la_montr 7 -7; la_non 8 -8
la_norma 11 -11; la_noter 8 -8; la_nuit 6 -6; la_oui 14 -14; la_page 7 -7; la_paix -11 11; la_panne 17 -17
la_parce 5 -5; la_paroi 4 -4; la_part 4 -4; la_passe 5 -5; la_peine 16 -16; la_perso 5 -5; la_petit 7 -7
la_pluie 9 -9; la_plupa 10 -10; la_porta 15 -15; la_porte 5 -5; la_poste 7 -7; la_premi 20 -20; la_prise 11 -11
la_proce 8 -8; la_profe -8 8; la_ps5 9 -9; la_puce 3 -3; la_quest 24 -24; la_rage -10 10; la_repon 6 -6
la_retra 4 -4; la_reuni 5 -5; la_route 6 -6; la_rue 3 -3; la_salle 3 -3; la_secre 7 -7; la_semai 10 -10
la_sienn 4 -4; la_sixie -7 7; la_socie 10 -10; la_sonne 28 -28; la_suite 7 -7; la_switc 12 -12; la_synch 7 -7
la_table 9 -9; la_techn 7 -7; la_tele 11 -11; la_telep 11 -11; la_telev 13 -13; la_tete -11 11; la_thune -8 8
la_tiret 5 -5; la_titul 16 -16; la_toile 8 -8; la_tonal 10 -10; la_tour 9 -9; la_trois 18 -18; la_un 8 -8
la_voisi 17 -17; la_voitu 10 -10; la_voix 10 -10; la_vous 8 -8; la_wifi 14 -14; labbe 4 -4; labbe_en 4 -4
labo 13 -13; labo_point 13 -13; lac 7 -7; lac_en 4 -4; lac_point 7 -7; lacaz 2 -2; lacaz_tout 2 -2; lache 8 -8
lache_> 9 -9; lache_avec 4 -4; lacom 9 -9; lacom_marie 9 -9; lacou 6 -6; lacou_aroba 6 -6; lafab 9 -9
lafab_point 9 -9; lafon 7 -7; lafon_aroba 7 -7; lag 10 -10; lag_> 9 -9; lag_de 9 -9; lag_un 7 -7; lagra 7 -7
lagra_je 7 -7; laiss 2 -2; laiss_la 11 -11; laiss_les -13 13; laiss_m 3 -3; laiss_moi 4 -4; laiss_tombe 11 -11
laiss_un 7 -7; laiss_une -7 7; lambe 14 -14; lambe_> 14 -14; lamen -18 18; lamen_> -16 16; lamen_c -10 10
lamen_dans 8 -8; lamen_du -6 6; lamen_et -8 8; lamot 7 -7; lamot_avec 7 -7; lance 10 -10; lance_c 10 -10
lance_un 9 -9; lang 8 -8; lang_sans 8 -8; lapin 5 -5; lapin_tout 5 -5; lapos 11 -11; lapos_net 7 -7
lapos_point 6 -6; lapto 10 -10; lapto_et 10 -10; laque 8 -8; laque_perso 8 -8; laura 10 -10; laura_point 10 -10
laure 13 -13; laure_aroba 7 -7; laure_fabre 9 -9; laure_gaudi 11 -11; laure_poing 9 -9; laure_point 8 -8
laure_prevo 7 -7; laure_tiret 5 -5; lausa 9 -9; lausa_> 9 -9; laver 7 -7; laver_qui 7 -7; le 10 -10; le_01 5 -5
le_02 4 -4; le_06 6 -6; le_06123 14 -14; le_07 2 -2; le_09 6 -6; le_12 2 -2; le_14 6 -6; le_15 11 -11; le_4 5 -5
le_888 6 -6; le_a 5 -5; le_balco 3 -3; le_bihan 15 -15; le_blanc 7 -7; le_boiti 3 -3; le_bol -15 15; le_bon 13 -13
le_borde 7 -7; le_bouto 8 -8; le_bras 8 -8; le_breto 7 -7; le_brico 9 -9; le_bruit 14 -14; le_burea 14 -14
le_c 4 -4; le_cabin 6 -6; le_cable 10 -10; le_campi 9 -9; le_carne 2 -2; le_cas 11 -11; le_chat 9 -9
le_chien 14 -14; le_chiff 5 -5; le_clien 3 -3; le_code 13 -13; le_combi 17 -17; le_compt 1 -1; le_confi 14 -14
le_conna 9 -9; le_conse 9 -9; le_conta 6 -6; le_conte 3 -3; le_contr 11 -11; le_coura 7 -7; le_cul -8 8
le_cyclo 4 -4; le_debit 12 -12; le_debut 6 -6; le_decod 6 -6; le_derni 2 -2; le_deux 6 -6; le_dirai 8 -8
le_dire 10 -10; le_dis -13 13; le_dix 10 -10; le_donne 4 -4; le_dos -15 15; le_dossi 6 -6; le_douze 3 -3
le_droit 5 -5; le_e 4 -4; le_faire 21 -21; le_faite -4 4; le_feu 1 -1; le_fil 8 -8; le_fils 17 -17; le_fixe 6 -6
le_franc 6 -6; le_gall 9 -9; le_garag 6 -6; le_gardi 6 -6; le_gars 8 -8; le_goff 10 -10; le_guen 6 -6
le_huit 13 -13; le_joueu 8 -8; le_le 5 -5; le_lien 8 -8; le_lis 1 -1; le_mac 8 -8; le_mail 11 -11; le_matin 5 -5
le_mauva 7 -7; le_meme 6 -6; le_messa 8 -8; le_mette 7 -7; le_mien 5 -5; le_mobil 1 -1; le_modem 6 -6
le_moins 22 -22; le_momen 8 -8; le_monde 17 -17; le_monsi 5 -5; le_morbi 2 -2; le_mot 11 -11; le_nom 7 -7
le_nouve 3 -3; le_numer 8 -8; le_pare 10 -10; le_pc 9 -9; le_petit 8 -8; le_pilot 5 -5; le_placa 11 -11
le_playe 11 -11; le_porta 4 -4; le_poste 6 -6; le_premi 6 -6; le_prend 9 -9; le_preno 9 -9; le_presi 8 -8
le_probl 11 -11; le_proce 3 -3; le_propr 10 -10; le_quara 5 -5; le_quart 7 -7; le_quatr 6 -6; le_redem 4 -4
le_rende 19 -19; le_repar 8 -8; le_repet -9 9; le_resea 9 -9; le_respo 12 -12; le_resta 7 -7; le_reste 1 -1
le_robot 7 -7; le_route 11 -11; le_salon 10 -10; le_scann 9 -9; le_sept 9 -9; le_serve 6 -6; le_servi 17 -17
le_sien 9 -9; le_silen 7 -7; le_site 8 -8; le_six 6 -6; le_soir 7 -7; le_son 14 -14; le_souci 11 -11
le_stand 14 -14; le_sud -6 6; le_super 6 -6; le_suppo 10 -10; le_techn 9 -9; le_telep 15 -15; le_temps 14 -14
le_termi 7 -7; le_therm 6 -6; le_ticke 6 -6; le_tiret 7 -7; le_titul 7 -7; le_toit 8 -8; le_tpe 14 -14
le_trafi 6 -6; le_trava 5 -5; le_trois 10 -10; le_under 8 -8; le_verif 5 -5; le_vide 5 -5; le_vingt 1 -1
le_voyan 8 -8; le_vpn 6 -6; le_web 4 -4; le_week 2 -2; le_wifi 8 -8; le_zero 4 -4; lea 11 -11; lea_aroba 13 -13
lea_point 6 -6; lea_sans 5 -5; lebla 14 -14; lebla_> 10 -10; lebla_point 9 -9; lebre 8 -8; lebre_> 8 -8
lecle 10 -10; lecle_> 9 -9; lecle_avec 11 -11; lecle_comme 6 -6; lecom 9 -9; lecom_en 9 -9; lecoq 3 -3; lecoq_> 3 -3
leduc 3 -3; leduc_point 3 -3; lefeb 10 -10; lefeb_> 9 -9; lefeb_l 5 -5; lefev 15 -15; lefev_> 11 -11
lefev_aroba 9 -9; lefev_et 3 -3; lefev_l 9 -9; lefor 17 -17; lefor_> 9 -9; lefor_et 6 -6; lefor_l 1 -1
lefor_mon 8 -8; leila 7 -7; leila_manso 7 -7; lemai 16 -16; lemai_> 11 -11; lemai_aroba 9 -9; lemai_et 10 -10
lemai_sans 5 -5; lemoi 16 -16; lemoi_> 16 -16; lenoi 8 -8; lenoi_> 8 -8; lenoi_point 4 -4; lent 19 -19
lent_> 19 -19; lente 13 -13; lente_> 13 -13; lente_chez 12 -12; leo 8 -8; leo_neuf 8 -8; leon 10 -10
leon_tiret 10 -10; leque 7 -7; leque_je 7 -7; leque_que 6 -6; leque_vous 1 -1; lerou 8 -8; lerou_aroba 8 -8
leroy 13 -13; leroy_aroba 7 -7; leroy_en 8 -8; les -5 5; les_appar 10 -10; les_appel 13 -13; les_autre 6 -6
les_borne -11 11; les_boule -9 9; les_caiss 7 -7; les_camer 2 -2; les_chain 9 -9; les_chiff 2 -2; les_clien -8 8
les_codes 10 -10; les_commu 8 -8; les_conso 1 -1; les_cours 5 -5; les_deux 11 -11; les_dix 5 -5; les_ecran 1 -1
les_embou 6 -6; les_enfan 10 -10; les_esse 5 -5; les_factu 3 -3; les_garde -6 6; les_gens -12 12; les_heure 9 -9
les_huit 5 -5; les_indes 9 -9; les_jardi 6 -6; les_jeux 9 -9; les_jours 6 -6; les_ligne 7 -7; les_lumie 2 -2
les_machi 12 -12; les_miens 7 -7; les_mois -13 13; les_morea 2 -2; les_nerfs -6 6; les_pages 6 -6; les_petit 6 -6
les_plomb -15 15; les_pompi 11 -11; les_poste 3 -3; les_prise 4 -4; les_quara 9 -9; les_quatr 19 -19; les_robot 6 -6
les_sites 9 -9; les_sms 9 -9; les_telep 1 -1; les_texto 14 -14; les_trois 9 -9; les_video 7 -7; les_vingt 8 -8
les_voyan 7 -7; les_yeux 8 -8; lettr 7 -7; lettr_> 5 -5; lettr_f 3 -3; lettr_k 10 -10; lettr_o 6 -6; lettr_p 5 -5
leurs 3 -3; leurs_trucs 3 -3; levy 8 -8; levy_l 8 -8; lezou 1 -1; lezou_l 1 -1; li 4 -4; li_wei 4 -4; liais 8 -8
liais_fibre 8 -8; liber 9 -9; liber_point 9 -9; libre 8 -8; libre_je 8 -8; liege 17 -17; liege_moi 17 -17
liege_qui 4 -4; lien 8 -8; lien_est 8 -8; ligne 8 -8; ligne_> 7 -7; ligne_alors -6 6; ligne_avec 9 -9
ligne_c 10 -10; ligne_ca 9 -9; ligne_de 10 -10; ligne_demai 5 -5; ligne_depui 2 -2; ligne_du 12 -12
ligne_est 12 -12; ligne_etait 5 -5; ligne_fixe 4 -4; ligne_gresi 12 -12; ligne_maint 7 -7; ligne_on 6 -6
ligne_qui 5 -5; ligne_remar 8 -8; lilas 8 -8; lilas_> 8 -8; lilas_soixa 2 -2; lili 5 -5; lili_mille 5 -5
ling 10 -10; ling_chen 10 -10; lis 1 -1; lis_sur 1 -1; liseu 8 -8; liseu_et 8 -8; liseu_la 6 -6; liste 5 -5
liste_> 5 -5; live 8 -8; live_point 8 -8; locat 7 -7; locat_> 7 -7; locat_je 5 -5; loic 8 -8; loic_le 8 -8
loic_trent 6 -6; loin 6 -6; loin_g 6 -6; lol 9 -9; lol_> 9 -9; lola 9 -9; lola_aroba 8 -8; lola_deux 7 -7
lola_masso 9 -9; lolo 2 -2; lolo_du 2 -2; long 19 -19; long_> 19 -19; longt -1 1; longt_> -6 6; longt_que 16 -16
look 7 -7; look_point 7 -7; lopez 10 -10; lopez_> 9 -9; lopez_aroba 6 -6; lopez_trent 9 -9; louis 14 -14
louis_> 9 -9; louis_aroba 2 -2; louis_de 10 -10; louis_f 5 -5; louis_tout 4 -4; loulo 8 -8; loulo_soixa 8 -8
luc 8 -8; luc_point 7 -7; luc_tiret 9 -9; lucas 8 -8; lucas_> 6 -6; lucas_deux 7 -7; lucas_merci 8 -8
lucas_point 4 -4; lucie 7 -7; lucie_aroba 4 -4; lucie_garni 6 -6; lucie_le 7 -7; lucie_marti 11 -11
lucie_pasqu 6 -6; lucie_point 5 -5; lucie_quatr 6 -6; lucie_tiret 6 -6; lucie_tout 6 -6; ludiv 13 -13; ludiv_> 9 -9
ludiv_du 8 -8; ludiv_tisse 10 -10; ludo 7 -7; ludo_point 4 -4; ludo_under 9 -9; ludov 10 -10; ludov_juste 4 -4
ludov_ludov 8 -8; ludov_maill 8 -8; lui 6 -6; lui_aussi 5 -5; lui_c 5 -5; lui_deman 3 -3; lulu 5 -5; lulu_zero 5 -5
lumie 17 -17; lumie_de 1 -1; lumie_elle 7 -7; lumie_est 7 -7; lumie_maint 11 -11; lumie_ont 1 -1; lumie_que 8 -8
lumie_sont 3 -3; lumie_tout 8 -8; lundi 10 -10; lundi_> 9 -9; lundi_derni 10 -10; lunet 6 -6; lunet_> 5 -5
lunet_je 5 -5; lycee 9 -9; lycee_> 9 -9; lycee_tiret 6 -6; lydie 7 -7; lydie_berti 7 -7; lyon 14 -14; lyon_> 14 -14
lyon_et 1 -1; lyon_maint 5 -5; lyon_point 8 -8; lys 4 -4; lys_aroba 4 -4; lys_avec 4 -4; m 2 -2; m_a 9 -9
m_adam 10 -10; m_adres 2 -2; m_affic 7 -7; m_aider 9 -9; m_appel 13 -13; m_arran 10 -10; m_assoi 7 -7; m_avait 3 -3
m_avez -1 1; m_aviez 7 -7; m_c 4 -4; m_comme 4 -4; m_d 5 -5; m_deux 8 -8; m_e 10 -10; m_echap 5 -5; m_ecout -17 17
m_embet 7 -7; m_embro 1 -1; m_en 11 -11; m_enerv -24 24; m_enten 15 -15; m_entre 7 -7; m_envoi 5 -5; m_envoy 13 -13
m_etonn 13 -13; m_fi 9 -9; m_fourn 6 -6; m_i 7 -7; m_inqui 18 -18; m_inter 20 -20; m_m 10 -10; m_o 12 -12
m_ont 3 -3; m_p 7 -7; m_point 7 -7; m_servi 8 -8; m_tiret 4 -4; m_x 5 -5; ma 9 -9; ma_belle 5 -5; ma_blond 10 -10
ma_boite 13 -13; ma_box 12 -12; ma_carte 5 -5; ma_cave 8 -8; ma_chamb 6 -6; ma_claqu -17 17; ma_class 4 -4
ma_colle 16 -16; ma_compt 1 -1; ma_conne 9 -9; ma_conso 9 -9; ma_deman 5 -5; ma_factu 12 -12; ma_famil 10 -10
ma_femme 22 -22; ma_fille 8 -8; ma_foi 8 -8; ma_gueul -12 12; ma_ligne 2 -2; ma_liseu 8 -8; ma_maitr 6 -6
ma_maman 3 -3; ma_mere 14 -14; ma_messa 8 -8; ma_meuf 2 -2; ma_montr 8 -8; ma_nouve 5 -5; ma_part 5 -5
ma_patie -9 9; ma_play 11 -11; ma_prise 13 -13; ma_quest 10 -10; ma_refer 6 -6; ma_rue 12 -12; ma_sim 8 -8
ma_soeur 15 -15; ma_switc 8 -8; ma_table 15 -15; ma_tete -13 13; ma_tiret 13 -13; mac 8 -8; mac_et 8 -8; macbo 8 -8
macbo_> 6 -6; macbo_mon 7 -7; machi 7 -7; machi_> 12 -12; machi_a 7 -7; machi_dans 1 -1; machi_de -6 6
machi_en 11 -11; machi_est 12 -12; machi_j 12 -12; machi_je 12 -12; machi_moi 7 -7; machi_on 8 -8; machi_passe 2 -2
madam 21 -21; madam_> 7 -7; madam_berna 10 -10; madam_besna 2 -2; madam_colas 5 -5; madam_colin 5 -5; madam_da 6 -6
madam_duboi 8 -8; madam_duran 10 -10; madam_fauve 10 -10; madam_franc 4 -4; madam_garni 2 -2; madam_humbe 8 -8
madam_je 4 -4; madam_lefeb 9 -9; madam_lefev 11 -11; madam_nguye 9 -9; madam_que 6 -6; madam_saint 5 -5
madam_sophi 12 -12; madam_tremb 11 -11; madam_veuve 7 -7; madem 8 -8; madem_rouss 8 -8; maell 9 -9; maell_tiret 9 -9
magas 7 -7; magas_> 8 -8; magas_en 2 -2; magas_m 8 -8; magas_sont 2 -2; mail 9 -9; mail_> 16 -16; mail_c 4 -4
mail_desol 3 -3; mail_et 2 -2; mail_euh 2 -2; mail_il 1 -1; mail_inval 4 -4; mail_je 3 -3; mail_mais 7 -7
mail_moi 19 -19; mail_mon 2 -2; mail_oblig 6 -6; mail_orang 15 -15; mail_point 5 -5; mail_pro 1 -1; mail_que 9 -9
mail_vous 1 -1; maill 8 -8; maill_> 8 -8; maill_ludov 8 -8; mails 8 -8; mails_> 7 -7; mails_arriv 8 -8
mails_au 4 -4; mails_ils 6 -6; mails_juste 7 -7; maint -10 10; maint_c 4 -4; maint_ca 8 -8; maint_elle 3 -3
maint_il 4 -4; maint_j 7 -7; maint_je -6 6; maint_passe -16 16; maint_si 14 -14; maint_tout 7 -7; mairi 13 -13
mairi_> 11 -11; mairi_a 6 -6; mairi_aroba 4 -4; mairi_de 13 -13; mairi_donc 1 -1; mairi_tiret 6 -6; mairi_trait 9 -9
mais -6 6; mais_a 1 -1; mais_allo -9 9; mais_alors 8 -8; mais_aroba 5 -5; mais_atten 11 -11; mais_aucun 4 -4
mais_bien 13 -13; mais_bon 13 -13; mais_c -7 7; mais_ca -10 10; mais_celle 5 -5; mais_chez 3 -3; mais_des 9 -9
mais_deux 8 -8; mais_devan 1 -1; mais_ecout -7 7; mais_elle 2 -2; mais_en 2 -2; mais_faite 11 -11; mais_fan -7 7
mais_franc 4 -4; mais_ici 4 -4; mais_il 2 -2; mais_inter 3 -3; mais_j 5 -5; mais_je 10 -10; mais_jean 3 -3
mais_l 7 -7; mais_la 12 -12; mais_le 5 -5; mais_les 7 -7; mais_maint 13 -13; mais_merde -6 6; mais_mes 8 -8
mais_moi 11 -11; mais_netfl 1 -1; mais_non 20 -20; mais_on 13 -13; mais_oui 17 -17; mais_pas 15 -15
mais_passe 13 -13; mais_peut 7 -7; mais_pour 10 -10; mais_quara 6 -6; mais_quel -7 7; mais_quell -4 4
mais_rien 14 -14; mais_sans 6 -6; mais_serie -8 8; mais_si 13 -13; mais_sur 4 -4; mais_toujo 7 -7; mais_une 3 -3
mais_votre 7 -7; mais_vous -12 12; mais_y 1 -1; maiso 11 -11; maiso_> 13 -13; maiso_celui 2 -2; maiso_conne 6 -6
maiso_de 10 -10; maiso_est 8 -8; maiso_et 4 -4; maiso_il 6 -6; maiso_leque 1 -1; maiso_mais 6 -6; maiso_on 5 -5
maitr 12 -12; maitr_delph 9 -9; maitr_dit 6 -6; majus 4 -4; majus_jean 4 -4; mal 14 -14; mal_> 18 -18; mal_a 8 -8
mal_au 7 -7; mal_de 5 -5; mal_enten 5 -5; mal_honne -8 8; mal_mes 6 -6; mal_oui 6 -6; malad 5 -5; malad_> 5 -5
malgr 4 -4; malgr_le 4 -4; malhe 14 -14; malhe_non 9 -9; malhe_pas 11 -11; malle 13 -13; malle_m 13 -13; mamad 9 -9
mamad_diall 9 -9; mamad_diop 9 -9; maman 4 -4; maman_elle 4 -4; mamie 7 -7; mamie_loulo 8 -8; mamie_point 4 -4
mamie_soixa 7 -7; manch 6 -6; manch_> 6 -6; mange 8 -8; mange_> 8 -8; manip 9 -9; manip_mais 9 -9; manon 6 -6
manon_point 6 -6; manqu -3 3; manqu_encor 7 -7; manqu_vous -8 8; mans 5 -5; mans_aroba 5 -5; manso 13 -13
manso_> 9 -9; manso_m 7 -7; manue 8 -8; manue_garci 8 -8; marai 7 -7; marai_a 7 -7; marc 16 -16; marc_antoi 5 -5
marc_aroba 7 -7; marc_d 10 -10; marc_lenoi 8 -8; marc_pasqu 7 -7; marc_petit 6 -6; marc_point 4 -4; marc_soixa 9 -9
marce 11 -11; marce_aroba 8 -8; marce_euh 7 -7; marce_prous 7 -7; marce_tremb 8 -8; march 13 -13; march_> 19 -19
march_a 3 -3; march_aroba 8 -8; march_de 10 -10; march_depui 6 -6; march_deux 7 -7; march_du 7 -7; march_euh 10 -10
march_impec 15 -15; march_jamai -14 14; march_maint 23 -23; march_merci 5 -5; march_mieux 6 -6; march_moins 3 -3
march_monsi 6 -6; march_nicke 1 -1; march_on 7 -7; march_pas 9 -9; march_plus 19 -19; march_pour 21 -21
march_qu 11 -11; march_sans 4 -4; march_toujo 9 -9; march_tout 8 -8; mardi 10 -10; mardi_> 9 -9; mardi_au 2 -2
mardi_une 8 -8; mare -10 10; mare_de -10 10; mare_mare -10 10; marec 4 -4; marec_non 4 -4; mareu 10 -10
mareu_> 10 -10; mari 12 -12; mari_> 10 -10; mari_alain 2 -2; mari_ce 3 -3; mari_chris 2 -2; mari_conna 8 -8
mari_est 25 -25; mari_l 1 -1; mari_le 5 -5; mari_qui 10 -10; mari_s 5 -5; maria 11 -11; maria_aroba 4 -4
maria_jose 7 -7; marie 18 -18; marie_a 4 -4; marie_ange 10 -10; marie_aroba 7 -7; marie_chris 12 -12
marie_clair 4 -4; marie_deux 7 -7; marie_helen 6 -6; marie_jo 4 -4; marie_laure 7 -7; marie_le 9 -9; marie_non 5 -5
marie_point 7 -7; marie_thecl 4 -4; marie_tiret 4 -4; marie_trent 5 -5; marin 8 -8; marin_aroba 8 -8
marin_point 5 -5; marin_sans 8 -8; mario 8 -8; mario_trait 8 -8; marqu 10 -10; marqu_sorti 11 -11; marqu_sur 7 -7
marra 11 -11; marra_> 9 -9; marra_ca 10 -10; marre -21 21; marre_> -18 18; marre_bien 16 -16; marre_ca -21 21
marre_d 8 -8; marre_de -11 11; marre_pas 8 -8; mars 3 -3; mars_> 2 -2; mars_alors 4 -4; marse 9 -9; marse_> 9 -9
marte 7 -7; marte_m 5 -5; marte_socie 8 -8; marti 15 -15; marti_> 18 -18; marti_aroba 8 -8; marti_at 7 -7
marti_c 7 -7; marti_chez 9 -9; marti_de 14 -14; marti_duboi 7 -7; marti_hier 5 -5; marti_j 13 -13; marti_lucie 7 -7
marti_mais 3 -3; marti_marte 5 -5; marti_nom 5 -5; marti_non 5 -5; marti_point 7 -7; marti_qui 5 -5; marti_sans 5 -5
marti_soixa 8 -8; marti_zero 2 -2; marty 10 -10; marty_a 10 -10; masqu 16 -16; masqu_lol 9 -9; masqu_norma 10 -10
masso 10 -10; masso_> 9 -9; masso_aroba 5 -5; masso_m 2 -2; masso_olivi 7 -7; mateo 9 -9; mateo_m 9 -9; mathi 9 -9
mathi_avec 7 -7; mathi_bosc 7 -7; matin 12 -12; matin_> 12 -12; matin_de 5 -5; matin_j 6 -6; matin_le 5 -5
matin_oui 5 -5; matin_vous 9 -9; matin_y 2 -2; maudi -2 2; maudi_> -9 9; maudi_voyan 9 -9; mauva 9 -9
mauva_> 10 -10; mauva_cable 7 -7; max 10 -10; max_> 10 -10; max_tiret 6 -6; maxim 17 -17; maxim_> 17 -17; mazet 7 -7
mazet_m 7 -7; mbapp 7 -7; mbapp_comme 8 -8; mbapp_kylia 3 -3; mdr 8 -8; mdr_ok 8 -8; me -9 9; me_> 13 -13
me_balad -9 9; me_bloqu 7 -7; me_branc 8 -8; me_calme -12 12; me_compr 18 -18; me_conne 13 -13; me_convi 18 -18
me_deman 11 -11; me_deran 15 -15; me_dire 6 -6; me_disen 14 -14; me_dit 7 -7; me_fait 10 -10; me_faite -14 14
me_fatig -11 11; me_faudr 6 -6; me_faut 7 -7; me_fout -9 9; me_gonfl -11 11; me_joind 11 -11; me_l 11 -11
me_marre 16 -16; me_met -9 9; me_parle 6 -6; me_passe 17 -17; me_posez 5 -5; me_prend -7 7; me_prene -19 19
me_prese 14 -14; me_raccr -7 7; me_racon -5 5; me_rappe 5 -5; me_recla 3 -3; me_remet 9 -9; me_rend -10 10
me_rende -6 6; me_repet -7 7; me_repon -5 5; me_reste 5 -5; me_saoul -13 13; me_servi 16 -16; me_souvi 22 -22
me_suis 14 -14; me_taper -6 6; me_trans 20 -20; me_tromp 6 -6; me_va 17 -17; mec 8 -8; mec_> 9 -9; mec_ca 6 -6
mecha -3 3; mecha_> 9 -9; mecha_t -8 8; mecon -13 13; mecon_> -13 13; mega 6 -6; mega_a 6 -6; megas 7 -7
megas_> 5 -5; megas_et 7 -7; mehdi 3 -3; mehdi_bouzi 4 -4; mehdi_point 2 -2; melan 9 -9; melan_vingt 9 -9; meme 6 -6
meme_> 23 -23; meme_adres 7 -7; meme_alors 6 -6; meme_apres 7 -7; meme_chose -1 1; meme_dossi 6 -6; meme_en 5 -5
meme_galer 10 -10; meme_messa 11 -11; meme_numer 5 -5; meme_panne 14 -14; meme_pas 3 -3; meme_piece 8 -8
meme_pire 8 -8; meme_probl 12 -12; meme_que 9 -9; meme_souci 11 -11; meme_techn 12 -12; meme_ticke -10 10
menar 9 -9; menar_> 9 -9; menar_aroba 10 -10; mende 7 -7; mende_m 7 -7; menso -5 5; menso_> -5 5; mente -17 17
mente_> -17 17; menti -11 11; menti_trois -11 11; menui 5 -5; menui_tiret 5 -5; merci 21 -21; merci_> 16 -16
merci_aroba 5 -5; merci_beauc 9 -9; merci_bien 10 -10; merci_ca 9 -9; merci_de 12 -12; merci_du 8 -8; merci_je 5 -5
merci_mec 6 -6; merci_merci 5 -5; merci_monsi 7 -7; merci_pas 6 -6; merci_savez 8 -8; merci_tiret 1 -1
merci_zero 4 -4; merde -23 23; merde_> -12 12; merde_a -9 9; merde_ca -8 8; merde_enfin -6 6; merde_j -2 2
merde_votre -14 14; mere 13 -13; mere_> 7 -7; mere_ca 7 -7; mere_elle 5 -5; mere_est 17 -17; mere_qui 3 -3
mere_vit 5 -5; mes 14 -14; mes_appar 8 -8; mes_appel 7 -7; mes_camer 10 -10; mes_clien 5 -5; mes_colle 6 -6
mes_conta 8 -8; mes_corre 6 -6; mes_courr 4 -4; mes_decla 10 -10; mes_deux 12 -12; mes_lunet 6 -6; mes_mails 8 -8
mes_papie 9 -9; mes_petit 3 -3; mes_sms 6 -6; mes_texto 8 -8; mes_virem 10 -10; messa 9 -9; messa_> 11 -11
messa_a 7 -7; messa_c 6 -6; messa_d 7 -7; messa_de 2 -2; messa_elle 4 -4; messa_sms 13 -13; messa_vocal 8 -8
met -9 9; met_hors -9 9; metre 6 -6; metre_carre 6 -6; mette 13 -13; mette_compt 3 -3; mette_jean 6 -6
mette_la 7 -7; mette_moi 20 -20; mette_mon 3 -3; mette_pas 7 -7; mette_poiri 4 -4; mettr 4 -4; mettr_sur 7 -7
meuf 2 -2; meuf_la 2 -2; meuni 12 -12; meuni_aroba 9 -9; meuni_chez 13 -13; meuni_tout 9 -9; meyer 12 -12
meyer_m 12 -12; mi 7 -7; mi_chiam 7 -7; micha 7 -7; micha_aroba 5 -5; micha_c 7 -7; micha_micha 7 -7; miche 7 -7
miche_colin 10 -10; miche_en 3 -3; miche_point 4 -4; midi 10 -10; midi_> 11 -11; midi_au 2 -2; mien 6 -6
mien_c 2 -2; mien_celui 3 -3; mien_et 10 -10; mien_pardi 6 -6; mienn 4 -4; mienn_> 4 -4; miens 7 -7; miens_et 7 -7
mieux 22 -22; mieux_> 20 -20; mieux_discu 7 -7; mieux_le 6 -6; mieux_maint 13 -13; mieux_mais 3 -3; mieux_parle 2 -2
mieux_qu 6 -6; mikae 5 -5; mikae_avec 5 -5; milie 5 -5; milie_aroba 5 -5; milie_verne 3 -3; mille 9 -9
mille_> 10 -10; mille_a 2 -2; mille_aroba 7 -7; mille_cinq 7 -7; mille_deux 11 -11; mille_dix 7 -7; mille_douze 5 -5
mille_huit 6 -6; mille_lyon 10 -10; mille_neuf 5 -5; mille_vingt 4 -4; milli 2 -2; milli_> 12 -12; milli_d -6 6
mimi 4 -4; mimi_mais 4 -4; minab -5 5; minab_> -5 5; mince 15 -15; mince_> 13 -13; mince_alors 8 -8; mince_je 1 -1
minh 8 -8; minh_> 8 -8; minh_aroba 9 -9; minus 5 -5; minus_aroba 4 -4; minus_cabin 6 -6; minus_puis 2 -2
minut 12 -12; minut_> 14 -14; minut_au 8 -8; minut_de -7 7; minut_envir 6 -6; minut_et 6 -6; minut_je 9 -9
minut_mais 2 -2; minut_nous 6 -6; minut_puis 7 -7; minut_que 8 -8; mirac 11 -11; mirac_> 11 -11; mirei 7 -7
mirei_chast 4 -4; mirei_tiret 8 -8; mis 13 -13; mis_du 9 -9; mis_en 8 -8; mis_ma 4 -4; mise 3 -3; mise_a 5 -5
miser_> 10 -10; miser_vous -5 5; mme 10 -10; mme_durie 10 -10; mobil 19 -19; mobil_> 12 -12; mobil_car 4 -4
mobil_m 7 -7; mobil_ne 8 -8; mobil_qui 1 -1; mobil_tres 7 -7; mobil_un 5 -5; modem 9 -9; modem_> 11 -11
modem_apres 6 -6; modem_clign 14 -14; modem_est 6 -6; modem_qu 1 -1; modem_route 4 -4; modif 8 -8; modif_mon 8 -8
moham 10 -10; moham_el 9 -9; moham_tiret 8 -8; moi_> -3 3; moi_a -1 1; moi_au 7 -7; moi_avec 6 -6; moi_c 22 -22
moi_ca 10 -10; moi_cinq 6 -6; moi_de 7 -7; moi_donc 6 -6; moi_en 4 -4; moi_et 5 -5; moi_fait 7 -7; moi_g 2 -2
moi_inter 3 -3; moi_j 5 -5; moi_je 10 -10; moi_l 4 -4; moi_la -7 7; moi_le 14 -14; moi_les 12 -12; moi_lydie 7 -7
moi_meme 12 -12; moi_mon 3 -3; moi_monsi 14 -14; moi_non 6 -6; moi_ou -15 15; moi_par 6 -6; moi_pas 13 -13
moi_passe 14 -14; moi_paul 8 -8; moi_quelq -6 6; moi_qui 13 -13; moi_redem 8 -8; moi_refle 1 -1; moi_robin 3 -3
moi_sandr 4 -4; moi_sur 2 -2; moi_ton 13 -13; moi_toute 9 -9; moi_tres -10 10; moi_trois 4 -4; moi_un 12 -12
moi_une 11 -11; moi_venir 7 -7; moi_vers 1 -1; moi_voulo 7 -7; moi_vous -6 6; moind 10 -10; moind_idee 8 -8
moind_page 7 -7; moins 21 -21; moins_bien 3 -3; moins_deux 9 -9; moins_dix 8 -8; moins_du 22 -22; moins_mais 9 -9
moins_trois 15 -15; mois -1 1; mois_> 9 -9; mois_au 4 -4; mois_de 10 -10; mois_depui 9 -9; mois_et -5 5
mois_pour -9 9; mois_que -9 9; mois_une -7 7; moiti 12 -12; moiti_> 12 -12; momen 8 -8; momen_> 8 -8; momo 4 -4
momo_du 4 -4; mon 9 -9; mon_abonn 11 -11; mon_adres 11 -11; mon_age 7 -7; mon_ami 5 -5; mon_ancie 3 -3
mon_annee 2 -2; mon_appel 12 -12; mon_apple 7 -7; mon_assis 13 -13; mon_avoca -20 20; mon_blaze 9 -9; mon_bon 5 -5
mon_cellu 10 -10; mon_chat 2 -2; mon_chef 8 -8; mon_chien 14 -14; mon_chum 9 -9; mon_code 7 -7; mon_coloc 3 -3
mon_compt 7 -7; mon_conse 7 -7; mon_contr 9 -9; mon_daron 6 -6; mon_debit 21 -21; mon_decod 7 -7; mon_dect 11 -11
mon_dieu 9 -9; mon_divor 6 -6; mon_dossi 7 -7; mon_ecran 8 -8; mon_ex 5 -5; mon_femme 5 -5; mon_fille 4 -4
mon_fils 9 -9; mon_fixe 8 -8; mon_forfa 8 -8; mon_franc 3 -3; mon_gamin 4 -4; mon_gars 9 -9; mon_gendr 3 -3
mon_grand 8 -8; mon_gsm 4 -4; mon_imei 7 -7; mon_insta 18 -18; mon_inter 11 -11; mon_ipad 7 -7; mon_iphon 9 -9
mon_lapto 10 -10; mon_macbo 7 -7; mon_mail 5 -5; mon_mari 13 -13; mon_mobil 11 -11; mon_modem 6 -6; mon_mon 10 -10
mon_mot 6 -6; mon_natel 9 -9; mon_neveu 5 -5; mon_nom 9 -9; mon_non 8 -8; mon_nouve 4 -4; mon_num 8 -8
mon_numer 10 -10; mon_opera 13 -13; mon_ordi 8 -8; mon_ordin 8 -8; mon_papa 10 -10; mon_patro 22 -22; mon_pauvr 8 -8
mon_pays 7 -7; mon_pc 10 -10; mon_pere 4 -4; mon_petit 5 -5; mon_phone 7 -7; mon_porta 8 -8; mon_preno 7 -7
mon_probl 8 -8; mon_rende 20 -20; mon_repet 15 -15; mon_respo 7 -7; mon_retar 6 -6; mon_route 7 -7; mon_secre 12 -12
mon_smart 8 -8; mon_solde 10 -10; mon_techn 8 -8; mon_telep 13 -13; mon_temps -10 10; mon_vieux 6 -6; mon_voisi 9 -9
mon_wifi 12 -12; mon_windo 10 -10; monde -12 12; monde_> -8 8; monde_avec -6 6; monde_est 8 -8; monde_et -9 9
monde_puis 3 -3; monde_sait 6 -6; moniq 8 -8; moniq_> 9 -9; moniq_le 9 -9; moniq_point 2 -2; monsi 14 -14
monsi_> 15 -15; monsi_astru 9 -9; monsi_berna 4 -4; monsi_bertr 8 -8; monsi_c 2 -2; monsi_conna 13 -13
monsi_d 10 -10; monsi_du 8 -8; monsi_duboi 11 -11; monsi_duran 4 -4; monsi_et 8 -8; monsi_etait 3 -3
monsi_excus 9 -9; monsi_fourn 10 -10; monsi_girar 4 -4; monsi_j 4 -4; monsi_kowal 3 -3; monsi_lambe 10 -10
monsi_le 4 -4; monsi_lebla 10 -10; monsi_lefev 8 -8; monsi_m 6 -6; monsi_marti 6 -6; monsi_moi 3 -3; monsi_pas 8 -8
monsi_rouss 2 -2; monsi_schmi 11 -11; monsi_tres -15 15; monsi_une -11 11; monsi_wojci 8 -8; monta 11 -11
monta_> 11 -11; monta_est 9 -9; monte 17 -17; monte_> 6 -6; monte_la 4 -4; monte_pas 7 -7; monte_plus 9 -9
monte_voir 8 -8; montp 8 -8; montp_> 8 -8; montp_zero 1 -1; montr 8 -8; montr_> 6 -6; montr_conne 6 -6
montr_mon 8 -8; moque -16 16; moque_de -12 12; moque_du -10 10; morbi 2 -2; morbi_aroba 2 -2; morea 10 -10
morea_> 10 -10; morea_m 12 -12; morea_quatr 2 -2; morel 9 -9; morel_> 8 -8; morel_chez 8 -8; morel_douze 10 -10
morel_quatr 4 -4; morin 8 -8; morin_aroba 8 -8; mort 12 -12; mort_> 13 -13; mort_de 7 -7; mort_elle 2 -2; mot 10 -10
mot_> 12 -12; mot_aroba 6 -6; mot_avec 4 -4; mot_de 11 -11; mot_delau 8 -8; mot_point 4 -4; mot_sans 4 -4
mots 11 -11; mots_> 11 -11; mouli 10 -10; mouli_a 10 -10; mouli_aroba 7 -7; mouli_comme 8 -8; mouli_point 6 -6
moun 5 -5; moun_pour 5 -5; mouss 9 -9; mouss_keita 9 -9; moyen 10 -10; moyen_d 9 -9; moyen_de 7 -7; muet 15 -15
muet_> 15 -15; munic 9 -9; munic_> 9 -9; mur 5 -5; mur_a 5 -5; musiq -11 11; musiq_> -6 6; musiq_et -7 7; mutue 8 -8
mutue_tres 8 -8; my 5 -5; my_frenc 5 -5; n 6 -6; n_> 9 -9; n_a 10 -10; n_acced 4 -4; n_ai 9 -9; n_appar 4 -4
n_aroba 3 -3; n_arriv 9 -9; n_aurie 10 -10; n_avez -5 5; n_comme 8 -8; n_d 9 -9; n_deux 2 -2; n_e 5 -5; n_en 9 -9
n_enten 11 -11; n_est 11 -11; n_et 7 -7; n_etes -5 5; n_g 4 -4; n_huit 3 -3; n_i 7 -7; n_impor -17 17; n_n 7 -7
n_o 9 -9; n_ont 4 -4; n_point 6 -6; n_preno 9 -9; n_s 6 -6; n_samue 10 -10; n_t 10 -10; n_tiret 6 -6; n_y 21 -21
nadia 5 -5; nadia_cheri 1 -1; nadia_point 7 -7; nadin 5 -5; nadin_point 5 -5; nadou 5 -5; nadou_point 5 -5
naiss 7 -7; naiss_c 8 -8; naiss_soixa 2 -2; nante 11 -11; nante_> 8 -8; nante_aroba 10 -10; nante_point 7 -7
natel 9 -9; natel_je 9 -9; natel_veut 7 -7; nath 11 -11; nath_point 11 -11; natha 15 -15; natha_> 6 -6; natha_c 5 -5
natha_en 6 -6; natha_le 14 -14; natha_nom 7 -7; natha_point 2 -2; natha_rouss 12 -12; natha_van 7 -7; nazes -9 9
nazes_> -9 9; ndiay 8 -8; ndiay_n 10 -10; ndiay_tout 3 -3; ne 8 -8; ne_bascu 5 -5; ne_capte 10 -10; ne_chang 6 -6
ne_charg 5 -5; ne_compr -9 9; ne_compt 12 -12; ne_conna 8 -8; ne_crois 15 -15; ne_deman 3 -3; ne_dis 12 -12
ne_dise 2 -2; ne_donne 6 -6; ne_en 12 -12; ne_fait 8 -8; ne_faut 8 -8; ne_fonct 10 -10; ne_la 13 -13; ne_le 8 -8
ne_m 14 -14; ne_march 10 -10; ne_me -4 4; ne_monte 12 -12; ne_parle 7 -7; ne_pas 2 -2; ne_passe 13 -13; ne_peut 6 -6
ne_peux 10 -10; ne_prefe 14 -14; ne_prend 9 -9; ne_recoi 7 -7; ne_recup 3 -3; ne_redem 1 -1; ne_remar 13 -13
ne_repet 15 -15; ne_repon 14 -14; ne_reste 3 -3; ne_revie 7 -7; ne_riez 9 -9; ne_rigol 5 -5; ne_s 8 -8
ne_sais 10 -10; ne_saura 10 -10; ne_se 14 -14; ne_serve -11 11; ne_sonne 4 -4; ne_suis 16 -16; ne_trouv 2 -2
ne_va -2 2; ne_veut 8 -8; ne_veux 6 -6; ne_vient 10 -10; ne_vois 5 -5; ne_voit 6 -6; ne_voudr 5 -5; ne_vous 14 -14
nee 7 -7; nee_dumon 7 -7; negat 13 -13; negat_c 8 -8; negat_toujo 8 -8; nein 8 -8; nein_non 8 -8; nenni 15 -15
nenni_> 10 -10; nenni_m 9 -9; nerfs -6 6; nerfs_> -6 6; net 10 -10; net_> 11 -11; net_j 1 -1; net_voila 6 -6
netfl 9 -9; netfl_ne 9 -9; netfl_plus 8 -8; netfl_tourn 1 -1; nette 10 -10; nette_> 10 -10; neuf 9 -9; neuf_> 15 -15
neuf_a 7 -7; neuf_aroba 9 -9; neuf_camer 6 -6; neuf_cent 4 -4; neuf_cinqu 4 -4; neuf_douze 9 -9; neuf_en 5 -5
neuf_heure 4 -4; neuf_je 9 -9; neuf_mille 8 -8; neuf_neuf 10 -10; neuf_non 4 -4; neuf_nonan 8 -8; neuf_onze 2 -2
neuf_pas 16 -16; neuf_point 8 -8; neuf_quara 3 -3; neuf_quatr 4 -4; neuf_quinz 7 -7; neuf_soixa 6 -6
neuf_trent 7 -7; neuf_trois 8 -8; neuf_un 4 -4; neuf_vingt 6 -6; neuf_virgu 3 -3; neuf_voila 1 -1; neuf_zero 8 -8
neuve 11 -11; neuve_> 11 -11; neveu 5 -5; neveu_qui 5 -5; nez -7 7; nez_vous -7 7; nguye 18 -18; nguye_> 10 -10
nguye_aroba 7 -7; nguye_n 3 -3; nguye_van 8 -8; ni 10 -10; ni_appel 10 -10; ni_d 11 -11; ni_envoy 10 -10
ni_inter 6 -6; ni_l 9 -9; ni_le 6 -6; ni_quatr 6 -6; ni_trois 6 -6; nicke 13 -13; nicke_> 9 -9; nicke_chrom 9 -9
nicke_je 11 -11; nicke_mais 9 -9; nicke_merci 12 -12; nicol 9 -9; nicol_cent 7 -7; nicol_huit 10 -10
nicol_point 7 -7; nicol_quatr 8 -8; nina 8 -8; nina_kovac 8 -8; nivea 11 -11; nivea_de 10 -10; nivea_deux 9 -9
no 7 -7; no_fonct 4 -4; no_it 7 -7; noah 10 -10; noah_petit 10 -10; noel 9 -9; noel_aroba 11 -11; noel_arrob 4 -4
noel_comme 8 -8; noel_huit 8 -8; noemi 8 -8; noemi_tiret 8 -8; noir 5 -5; noir_aroba 5 -5; noir_tiret 5 -5
noire 9 -9; noire_avec 9 -9; nolan 7 -7; nolan_n 7 -7; nom 12 -12; nom_> 12 -12; nom_a 3 -3; nom_apres 4 -4
nom_attac 2 -2; nom_avec 2 -2; nom_benha 7 -7; nom_berna 5 -5; nom_bouch 9 -9; nom_c 17 -17; nom_d -8 8
nom_de 16 -16; nom_dupui 7 -7; nom_en 9 -9; nom_est 10 -10; nom_et 9 -9; nom_garni 4 -4; nom_henry 9 -9; nom_la 5 -5
nom_marie 6 -6; nom_n 3 -3; nom_natha 5 -5; nom_ou 15 -15; nom_parce 1 -1; nom_pluto 9 -9; nom_rouss 6 -6
nom_s 10 -10; nom_sur 11 -11; nom_tout 6 -6; nom_vous 10 -10; nombr 10 -10; nombr_> 10 -10; non 15 -15; non_06 1 -1
non_> 24 -24; non_alors 11 -11; non_atten 5 -5; non_aucun 6 -6; non_c 17 -17; non_ca 12 -12; non_ce 8 -8
non_deux 4 -4; non_du 20 -20; non_en 7 -7; non_enfin 12 -12; non_et -5 5; non_excus 2 -2; non_fieu 9 -9
non_final 9 -9; non_gmail 6 -6; non_huit 11 -11; non_il 1 -1; non_j 7 -7; non_je 9 -9; non_l 5 -5; non_la 7 -7
non_le 8 -8; non_mais -9 9; non_march 4 -4; non_marin 5 -5; non_merci 6 -6; non_monsi 16 -16; non_n 3 -3
non_noir 5 -5; non_non 6 -6; non_on 9 -9; non_pardo 5 -5; non_pas 11 -11; non_peut 4 -4; non_plus 7 -7
non_point 6 -6; non_pourq 9 -9; non_quatr 7 -7; non_rien 12 -12; non_six 5 -5; non_soixa 6 -6; non_surto 9 -9
non_toujo 11 -11; non_tout 14 -14; non_treiz 10 -10; non_trois 13 -13; non_un 9 -9; non_under 5 -5; non_valid 4 -4
non_vingt 3 -3; non_vous -11 11; non_zero 2 -2; non_zut 7 -7; nonan 9 -9; nonan_cinq 5 -5; nonan_deux 7 -7
nonan_et 6 -6; nonan_huit 7 -7; nonan_quatr 6 -6; nonan_sept 5 -5; nonan_six 8 -8; nonan_trois 14 -14; nono 1 -1
nono_brico 1 -1; nono_point 1 -1; nope 11 -11; nope_> 11 -11; norma_> 18 -18; norma_de -13 13; norma_que 12 -12
nos 10 -10; nos_clien 2 -2; nos_mails 4 -4; nos_ordin 6 -6; nos_termi 9 -9; not 7 -7; not_worki 7 -7; notai 6 -6
notai_au 6 -6; notee 3 -3; notee_dans 3 -3; noter 10 -10; noter_c 5 -5; noter_de 8 -8; notes 8 -8; notes_zero 8 -8
notez 10 -10; notez_dupui 9 -9; notez_jules 3 -3; notez_p 2 -2; notre 1 -1; notre_activ 6 -6; notre_avoca -6 6
notre_conse 8 -8; notre_contr 3 -3; notre_ecole 7 -7; notre_gite 6 -6; notre_gueul -6 6; notre_inven 7 -7
notre_liais 8 -8; notre_numer 5 -5; notre_poste 5 -5; notre_stand 6 -6; notre_trunk 9 -9; nous -3 3; nous_> -7 7
nous_appel 4 -4; nous_avons 12 -12; nous_depui 7 -7; nous_disen 4 -4; nous_et 5 -5; nous_on 7 -7; nous_perdo -6 6
nous_pouvo 6 -6; nous_prene -6 6; nous_somme 9 -9; nous_subis 9 -9; nouve 13 -13; nouve_> 11 -11; nouve_acces 6 -6
nouve_c 4 -4; nouve_carte 5 -5; nouve_colla 6 -6; nouve_conne 7 -7; nouve_du 7 -7; nouve_inter 15 -15
nouve_iphon 4 -4; nouve_le 5 -5; nouve_mais 2 -2; nouve_monsi 4 -4; nouve_opera 17 -17; nouve_telep 12 -12
noval 6 -6; noval_point 6 -6; novem 12 -12; novem_> 12 -12; nuit 6 -6; nuit_> 6 -6; nul 7 -7; nul_> -4 4
nul_en 9 -9; nulle 18 -18; nulle_> 15 -15; nulle_part 7 -7; nuls -11 11; nuls_> -17 17; nuls_au 14 -14; nuls_j -8 8
num 8 -8; num_> 8 -8; numer 12 -12; numer_22 4 -4; numer_> 15 -15; numer_a 1 -1; numer_belge 9 -9; numer_c 2 -2
numer_dans 1 -1; numer_de 11 -11; numer_du 2 -2; numer_echec 7 -7; numer_en 23 -23; numer_est 10 -10
numer_euh 10 -10; numer_la 4 -4; numer_masqu 9 -9; numer_moi 8 -8; numer_monsi 7 -7; numer_n 10 -10
numer_nouve 9 -9; numer_point 5 -5; numer_que 5 -5; numer_qui 3 -3; numer_vert 3 -3; numer_zero 6 -6; o 8 -8
o_a 4 -4; o_aroba 7 -7; o_conno 7 -7; o_deux 3 -3; o_g 5 -5; o_h 10 -10; o_i 6 -6; o_j 8 -8; o_l 4 -4; o_marti 9 -9
o_n 7 -7; o_p 4 -4; o_point 6 -6; o_r 7 -7; o_s 8 -8; o_t 2 -2; o_u 9 -9; o_v 12 -12; o_w 7 -7; o_x 4 -4; o_y 3 -3
objet 6 -6; objet_conne 6 -6; oblig 15 -15; oblig_> 6 -6; oblig_de 10 -10; oblig_le 11 -11; occup 6 -6; occup_> 5 -5
occup_de 3 -3; occup_des 12 -12; occup_tout 4 -4; occup_vu 3 -3; odett 12 -12; odett_point 8 -8; odett_vanda 10 -10
odile 6 -6; odile_> 9 -9; odile_et 3 -3; odile_point 4 -4; offer 3 -3; offer_> 3 -3; offre 9 -9; offre_plus 9 -9
oh 14 -14; oh_beauc 6 -6; oh_entre 6 -6; oh_j 6 -6; oh_je 6 -6; oh_la 5 -5; oh_mais 1 -1; oh_non 7 -7
oh_punai 10 -10; oh_puree 11 -11; oh_que 12 -12; oh_une 8 -8; oh_vous 10 -10; oh_y 8 -8; ok 11 -11; ok_> 8 -8
ok_allez 11 -11; ok_d 6 -6; ok_je 8 -8; ok_mais 5 -5; ok_pas 6 -6; ok_pour 6 -6; olga 10 -10; olga_petro 10 -10
olive 10 -10; olive_> 10 -10; olivi 9 -9; olivi_> 7 -7; olivi_blanc 7 -7; olivi_duboi 5 -5; olivi_hamon 7 -7
olivi_point 13 -13; olivi_preno 7 -7; on 11 -11; on_a 8 -8; on_arriv 9 -9; on_capte 3 -3; on_conti 9 -9
on_dirai 11 -11; on_doit 6 -6; on_en 9 -9; on_essai 11 -11; on_est 12 -12; on_fait 21 -21; on_habit 12 -12
on_m 6 -6; on_n 7 -7; on_ne 7 -7; on_oubli 13 -13; on_peut 22 -22; on_recom 9 -9; on_rigol 10 -10; on_s 8 -8
on_se -11 11; on_va 7 -7; on_verra 11 -11; on_vient 4 -4; one 8 -8; one_two 8 -8; ongle -6 6; ongle_depui -6 6
ont 11 -11; ont_clign 1 -1; ont_dispa 8 -8; ont_envoy 3 -3; ont_fait 4 -4; ont_pas 6 -6; ont_plus 1 -1; onze 11 -11
onze_> 11 -11; onze_douze 8 -8; onze_machi 11 -11; onze_onze 12 -12; onze_quara 5 -5; onze_quatr 4 -4
onze_septa 5 -5; onze_soixa 6 -6; onze_zero 5 -5; opera 17 -17; opera_> 17 -17; opera_au 9 -9; opera_est 13 -13
opera_histo 7 -7; opera_humai 1 -1; opera_mais 15 -15; opera_parce 6 -6; opera_s 6 -6; orage 6 -6; orage_> 6 -6
orage_je 5 -5; orage_point 10 -10; orang 9 -9; orang_> 13 -13; orang_aroba 10 -10; orang_c 1 -1; orang_comme 17 -17
orang_euh 2 -2; orang_fr 13 -13; orang_je 1 -1; orang_mais 15 -15; orang_poing 9 -9; orang_point 8 -8
orang_qui 4 -4; ordi 6 -6; ordi_> 9 -9; ordi_dans 8 -8; ordi_de 2 -2; ordi_du 4 -4; ordi_et 7 -7; ordi_la 3 -3
ordi_trouv 5 -5; ordin 13 -13; ordin_> 15 -15; ordin_au 6 -6; ordin_ca 4 -4; ordin_celui 1 -1; ordin_conce 1 -1
ordin_de 6 -6; ordin_depui 2 -2; ordin_et 9 -9; ordin_euh 4 -4; ordin_fixe 6 -6; ordin_hop 1 -1; ordin_il 4 -4
ordin_la 1 -1; ordin_n 5 -5; ordin_non 7 -7; ordin_parle 7 -7; ordin_plus 12 -12; ordin_porta 13 -13; ordin_qui 1 -1
ordin_seule 9 -9; ordin_sont 6 -6; ordin_sous 3 -3; ordin_trois 5 -5; ordin_un 5 -5; ordin_une 6 -6
ordin_voila 1 -1; ordis 18 -18; ordis_> 13 -13; ordis_des 2 -2; ordis_et 10 -10; ordis_la 7 -7; ordis_quatr 5 -5
ordis_un 2 -2; ordre 5 -5; ordre_> 7 -7; ordre_merci 5 -5; oreil 6 -6; oreil_gauch 5 -5; oreil_il 7 -7; org 5 -5
org_> 5 -5; origi 3 -3; origi_ca 3 -3; os 4 -4; os_> 3 -3; os_s 4 -4; otmai 6 -6; otmai_point 6 -6; ottav 4 -4
ottav_o 4 -4; ottic 4 -4; ottic_e 4 -4; ou 4 -4; ou_01 3 -3; ou_alain 2 -2; ou_c 7 -7; ou_ca 6 -6; ou_cinq 10 -10
ou_deux 9 -9; ou_le 8 -8; ou_neuf 6 -6; ou_non -9 9; ou_pas 17 -17; ou_peut 5 -5; ou_pro 8 -8; ou_quato 7 -7
ou_quatr 9 -9; ou_quoi -14 14; ou_rien 1 -1; ou_sept 8 -8; ou_six 16 -16; ou_treiz 11 -11; ou_trois 10 -10
ou_un 1 -1; oua 5 -5; oua_nadou 5 -5; ouana 6 -6; ouana_point 6 -6; oubli 16 -16; oubli_> 12 -12; oubli_l 4 -4
oubli_la 6 -6; oubli_le 11 -11; oubli_mon 7 -7; oubli_pardo 4 -4; ouedr 5 -5; ouedr_o 5 -5; ouf 17 -17; ouf_> 4 -4
ouf_oui 8 -8; ouf_sur 5 -5; ouf_y 8 -8; oui 15 -15; oui_06 4 -4; oui_> 23 -23; oui_ah 7 -7; oui_allez 11 -11
oui_allo 12 -12; oui_alors 4 -4; oui_bien 8 -8; oui_bonjo 5 -5; oui_c 14 -14; oui_ca 14 -14; oui_da 2 -2
oui_de 21 -21; oui_deja 10 -10; oui_depui 12 -12; oui_deux 16 -16; oui_dites 1 -1; oui_donc 4 -4; oui_enfin 5 -5
oui_et 15 -15; oui_euh 5 -5; oui_grave 11 -11; oui_hein 7 -7; oui_helas 12 -12; oui_huit 6 -6; oui_impec 8 -8
oui_it 6 -6; oui_j 11 -11; oui_je 16 -16; oui_jean 6 -6; oui_juste 9 -9; oui_la 4 -4; oui_le 10 -10
oui_madam 16 -16; oui_maint 5 -5; oui_mais 21 -21; oui_merci 7 -7; oui_mon 8 -8; oui_non 8 -8; oui_on 4 -4
oui_ou -9 9; oui_oui 13 -13; oui_pardi 11 -11; oui_parfa 17 -17; oui_pas 7 -7; oui_peut 5 -5; oui_plusi 12 -12
oui_pour 4 -4; oui_quatr 7 -7; oui_regar 1 -1; oui_s 13 -13; oui_sans 6 -6; oui_tout 8 -8; oui_tres 12 -12
oui_tu 9 -9; oui_un 12 -12; oui_vite 16 -16; oui_voila 14 -14; oui_vous 11 -11; oui_wanad 6 -6; oui_y 1 -1
oui_yvonn 5 -5; ould 9 -9; ould_ahmed 9 -9; oumar 10 -10; oumar_ndiay 10 -10; oups 7 -7; oups_je 7 -7; ousma 9 -9
ousma_ba 9 -9; out 4 -4; out_look 4 -4; outlo 12 -12; outlo_com 10 -10; outlo_fr 10 -10; outlo_point 8 -8
ouver 8 -8; ouver_du 6 -6; ouver_la 10 -10; ouvre -8 8; ouvre_> 9 -9; ouvre_c 1 -1; ouvre_le -10 10; ouvri 11 -11
ouvri_> 7 -7; ouvri_les 9 -9; ouvri_ma 8 -8; p 7 -7; p_> 9 -9; p_a 6 -6; p_aroba 6 -6; p_bouch 6 -6; p_comme 5 -5
p_e 11 -11; p_h 3 -3; p_joly 7 -7; p_la 5 -5; p_o 6 -6; p_point 7 -7; p_s 7 -7; p_servi 8 -8; p_t 4 -4; page 11 -11
page_> 10 -10; page_d 7 -7; page_ne 7 -7; page_s 1 -1; page_veut 7 -7; pages 6 -6; pages_ne 6 -6; paie -14 14
paie_29 9 -9; paie_chaqu -5 5; paie_et -8 8; paie_pour -5 5; paie_rubis -6 6; paie_tous -13 13; paiem 9 -9
paiem_> 6 -6; paiem_ne 4 -4; paiem_sont 9 -9; paill 16 -16; paill_> 16 -16; paire 18 -18; paire_de 18 -18
paix -11 11; paix_> -6 6; paix_avec -10 10; panne 8 -8; panne_> 8 -8; panne_a -8 8; panne_conti 4 -4; panne_d 7 -7
panne_de 7 -7; panne_depui 7 -7; panne_est 19 -19; panne_euh 3 -3; panne_le 4 -4; panne_plus 10 -10
panne_que 12 -12; panne_seule 4 -4; panne_tous 10 -10; panne_va 3 -3; papa 10 -10; papa_> 6 -6; papa_est 12 -12
papa_il 5 -5; papa_noel 11 -11; papad 4 -4; papad_p 4 -4; papie 8 -8; papie_> 9 -9; papie_atten 2 -2; papie_c 5 -5
papie_mais 4 -4; par 5 -5; par_7 8 -8; par_aroba 7 -7; par_coeur 14 -14; par_contr 2 -2; par_dessu -11 11
par_erreu 9 -9; par_fax 1 -1; par_heure 8 -8; par_inter 4 -4; par_jules 7 -7; par_mois 3 -3; par_quatr 4 -4
par_quelq 7 -7; par_sms 9 -9; par_un 6 -6; par_vingt 4 -4; par_vos -14 14; par_votre -12 12; par_zero 8 -8
paras 13 -13; paras_on 13 -13; parc 9 -9; parc_> 9 -9; parce -1 1; parce_qu 4 -4; parce_que -1 1; pardi 10 -10
pardi_> 10 -10; pardo 18 -18; pardo_13 4 -4; pardo_> 14 -14; pardo_alexa 6 -6; pardo_deux 4 -4; pardo_j 5 -5
pardo_lucie 5 -5; pardo_oui 8 -8; pardo_point 7 -7; pardo_soixa 2 -2; pardo_trent 1 -1; pardo_vous 10 -10
pardo_y 1 -1; pare 10 -10; pare_feu 10 -10; parei 8 -8; parei_> 29 -29; parei_avec -17 17; parei_pas 1 -1
parfa 14 -14; parfa_> 11 -11; parfa_comme 1 -1; parfa_l 6 -6; parfa_merci 6 -6; parfa_on 14 -14; paris 9 -9
paris_> 9 -9; parla 10 -10; parla_a 10 -10; parle 14 -14; parle_> 17 -17; parle_a 15 -15; parle_angla 3 -3
parle_atten 5 -5; parle_au 5 -5; parle_aux 9 -9; parle_avec 11 -11; parle_bien 4 -4; parle_de -1 1; parle_depui 6 -6
parle_direc 2 -2; parle_et 6 -6; parle_fort 3 -3; parle_mieux 6 -6; parle_pas 11 -11; parle_plus 8 -8
parle_presq 6 -6; parle_qu 7 -7; parle_tout 7 -7; parle_trop 10 -10; parle_vrai 7 -7; paroi 4 -4; paroi_paroi 4 -4
paroi_point 4 -4; part 7 -7; part_> 6 -6; part_c 5 -5; part_de 4 -4; part_sur 5 -5; parta 4 -4; parta_sur 4 -4
parte 14 -14; parte_pas 10 -10; parte_plus 8 -8; parti 19 -19; parti_> 14 -14; parti_de 7 -7; parti_faire 5 -5
parti_mange 8 -8; parto 4 -4; parto_> 4 -4; pas 13 -13; pas_14 5 -5; pas_> 10 -10; pas_a 8 -8; pas_alors 3 -3
pas_aroba 7 -7; pas_arran 12 -12; pas_arriv 10 -10; pas_au 2 -2; pas_aux 11 -11; pas_avec 2 -2; pas_avoir 14 -14
pas_beauc 13 -13; pas_besoi 8 -8; pas_bien 15 -15; pas_bon 8 -8; pas_bosqu 7 -7; pas_bouge 9 -9; pas_c 4 -4
pas_ca 23 -23; pas_ce 14 -14; pas_ces 8 -8; pas_chang 4 -4; pas_chez 14 -14; pas_cinq 8 -8; pas_colli 5 -5
pas_com 4 -4; pas_comme 11 -11; pas_compl 4 -4; pas_compr 12 -12; pas_compt 9 -9; pas_conna 9 -9; pas_conne 8 -8
pas_conte 10 -10; pas_contr 7 -7; pas_corre 10 -10; pas_cousi 8 -8; pas_d 6 -6; pas_dans 5 -5; pas_de 14 -14
pas_deja 1 -1; pas_demar 9 -9; pas_deux 12 -12; pas_devan 8 -8; pas_discu 7 -7; pas_donne -7 7; pas_du 16 -16
pas_elle 7 -7; pas_emett 7 -7; pas_en 30 -30; pas_encor 7 -7; pas_enerv 34 -34; pas_enfin 8 -8; pas_enten 14 -14
pas_envie 16 -16; pas_eu 5 -5; pas_exact 6 -6; pas_f 1 -1; pas_fache 11 -11; pas_faire 5 -5; pas_fait 8 -8
pas_faite 15 -15; pas_faut 5 -5; pas_faux 19 -19; pas_fouch 3 -3; pas_grave 24 -24; pas_inter 7 -7; pas_je -6 6
pas_josia 3 -3; pas_juste 8 -8; pas_l 6 -6; pas_la 17 -17; pas_le 10 -10; pas_lemoi 10 -10; pas_ludov 4 -4
pas_m 2 -2; pas_ma 11 -11; pas_madam 5 -5; pas_maint 25 -25; pas_mais 11 -11; pas_mal 7 -7; pas_malgr 5 -5
pas_march 6 -6; pas_marti 5 -5; pas_me 12 -12; pas_moi 10 -10; pas_mon 12 -12; pas_monsi 4 -4; pas_moyen 8 -8
pas_ne 10 -10; pas_non 8 -8; pas_norma -9 9; pas_nuls 14 -14; pas_oblig 10 -10; pas_on 9 -9; pas_orang 1 -1
pas_oui 7 -7; pas_par 14 -14; pas_parle 8 -8; pas_pas 3 -3; pas_pense 6 -6; pas_perre 10 -10; pas_plus 16 -16
pas_pluto 10 -10; pas_point 1 -1; pas_possi -8 8; pas_pour 22 -22; pas_press 9 -9; pas_prono 1 -1; pas_pu 13 -13
pas_qu 3 -3; pas_quand 3 -3; pas_que 8 -8; pas_quelq 6 -6; pas_quest 13 -13; pas_rappe 8 -8; pas_recev 6 -6
pas_recon 5 -5; pas_refai 4 -4; pas_regle 7 -7; pas_repon 13 -13; pas_resea 5 -5; pas_reven 10 -10; pas_s 6 -6
pas_sa 17 -17; pas_se -5 5; pas_serie -21 21; pas_sfr 6 -6; pas_si 1 -1; pas_silve 7 -7; pas_six 6 -6
pas_speci 11 -11; pas_sur 6 -6; pas_telle 8 -8; pas_terri 9 -9; pas_tout 8 -8; pas_trois 7 -7; pas_trop 8 -8
pas_un 10 -10; pas_une 8 -8; pas_venu 16 -16; pas_verdi 7 -7; pas_verif 13 -13; pas_voir 2 -2; pas_votre 21 -21
pas_vous 10 -10; pas_vrai -14 14; pas_vraim 23 -23; pas_y 7 -7; pasca 9 -9; pasca_point 9 -9; pasqu 10 -10
pasqu_> 6 -6; pasqu_marai 7 -7; passe 5 -5; passe_> 11 -11; passe_a 9 -9; passe_au 6 -6; passe_comme -9 9
passe_demai 9 -9; passe_il 6 -6; passe_l 1 -1; passe_la 7 -7; passe_le 5 -5; passe_mais 1 -1; passe_moi -4 4
passe_mon 9 -9; passe_pas 12 -12; passe_plus 12 -12; passe_pour 1 -1; passe_quelq 5 -5; passe_rien 20 -20
passe_un 14 -14; passe_une 5 -5; passe_votre 13 -13; patia 9 -9; patia_> 9 -9; patie 16 -16; patie_> 20 -20
patie_est -9 9; patie_je 11 -11; patie_ne 12 -12; patie_pas 11 -11; patie_pour 6 -6; patie_qu 6 -6; patri 11 -11
patri_comme 3 -3; patri_ferra 2 -2; patri_van 7 -7; patro 22 -22; patro_est 23 -23; patro_et 5 -5; patro_qui 4 -4
patro_va 15 -15; paul 20 -20; paul_> 16 -16; paul_aroba 10 -10; paul_berna 10 -10; paul_chez 8 -8; paul_girar 6 -6
paul_hamon 7 -7; paul_point 4 -4; paul_rouss 8 -8; paul_tiret 5 -5; paul_tout 11 -11; paul_verdi 7 -7; paule 7 -7
paule_duran 14 -14; paule_point 7 -7; pauli 7 -7; pauli_desca 7 -7; pauli_p 2 -2; pauli_point 7 -7; paulo 9 -9
paulo_ferre 9 -9; pauvr -9 9; pauvr_con -10 10; pauvr_mari 8 -8; paye -14 14; paye_30 16 -16; paye_cinqu -9 9
paye_pour -18 18; paye_quara 13 -13; payer -6 6; payer_factu 7 -7; payer_ma -7 7; payer_pour -6 6; payez -8 8
payez_ma -8 8; pays 7 -7; pays_mais 7 -7; pc 8 -8; pc_> 10 -10; pc_au 1 -1; pc_celui 1 -1; pc_de 12 -12
pc_deux 6 -6; pc_et 11 -11; pc_fixe 6 -6; pc_ma 5 -5; pc_porta 6 -6; pc_qui 7 -7; pc_un 8 -8; pc_une 8 -8
pedro 9 -9; pedro_lopez 9 -9; peine 16 -16; peine_> 16 -16; peine_de 10 -10; peine_en 6 -6; pelis 8 -8; pelis_a 8 -8
pelle 11 -11; pelle_deux 11 -11; penda -1 1; penda_mes 9 -9; penda_un -7 7; penib 12 -12; penib_> 12 -12
pense 11 -11; pense_> 15 -15; pense_bien 8 -8; pense_depui 5 -5; pense_pas 6 -6; perdo -6 6; perdo_des -6 6
perdr -10 10; perdr_mon -10 10; perds 7 -7; perds_la 7 -7; perdu 16 -16; perdu_> 14 -14; perdu_avec 9 -9
perdu_mon 6 -6; pere 10 -10; pere_> 11 -11; pere_qui 2 -2; perei 9 -9; perei_> 9 -9; perfe 8 -8; perfe_adess 8 -8
perre 9 -9; perre_deux 5 -5; perre_perri 10 -10; perri 14 -14; perri_> 9 -9; perri_aroba 9 -9; perri_deux 4 -4
persi 9 -9; persi_> 9 -9; perso 14 -14; perso_> 16 -16; perso_a 6 -6; perso_agee 11 -11; perso_au 3 -3
perso_avec 12 -12; perso_d 6 -6; perso_de 11 -11; perso_depui 12 -12; perso_fait -10 10; perso_je 5 -5
perso_la 5 -5; perso_moi 4 -4; perso_n 12 -12; perso_ne -2 2; perso_ou 8 -8; perso_pas 1 -1; perso_que 1 -1
perso_qui 13 -13; perso_reell 7 -7; perso_s 4 -4; perso_touch 7 -7; perte 8 -8; perte_de 8 -8; pete -10 10
pete_les -10 10; peter -16 16; peter_les -7 7; peter_un -13 13; petit 15 -15; petit_> 18 -18; petit_a 8 -8
petit_abeil 5 -5; petit_aimen 4 -4; petit_aroba 8 -8; petit_boiti 4 -4; petit_douza 10 -10; petit_elle 2 -2
petit_enfan 6 -6; petit_entre 8 -8; petit_et 1 -1; petit_euh 3 -3; petit_ferme 10 -10; petit_fils 3 -3
petit_je 1 -1; petit_l 4 -4; petit_lumie 2 -2; petit_point 5 -5; petit_poste 6 -6; petit_princ 3 -3
petit_probl 9 -9; petit_quest 5 -5; petit_souci 5 -5; petit_touch 10 -10; petit_tout 6 -6; petit_villa 3 -3
petro 12 -12; petro_> 12 -12; petro_p 11 -11; peu 16 -16; peu_> 11 -11; peu_agaca 15 -15; peu_agace 11 -11
peu_avec 5 -5; peu_chelo 6 -6; peu_de 8 -8; peu_decu 12 -12; peu_dure 7 -7; peu_embet 9 -9; peu_enerv 5 -5
peu_ennuy 4 -4; peu_inqui 8 -8; peu_le 7 -7; peu_lent 5 -5; peu_mal 7 -7; peu_mieux 3 -3; peu_parce 7 -7
peu_perdu 11 -11; peu_pres 11 -11; peu_ridic 2 -2; peu_stres 7 -7; peu_surpr 7 -7; peuch 3 -3; peuch_la 3 -3
peur 13 -13; peur_que 13 -13; peut 7 -7; peut_dire 8 -8; peut_essay 5 -5; peut_etre 15 -15; peut_faire 18 -18
peut_me 10 -10; peut_parle 7 -7; peut_pas 3 -3; peut_plus -5 5; peuve 3 -3; peuve_plus 3 -3; peux -3 3
peux_appel 15 -15; peux_avoir 4 -4; peux_branc 12 -12; peux_de 12 -12; peux_etre 7 -7; peux_le 21 -21; peux_m 2 -2
peux_ni 10 -10; peux_parle 8 -8; peux_pas 11 -11; peux_plus -19 19; peux_recev 9 -9; peux_savoi 12 -12
peux_toujo 7 -7; peux_vous 8 -8; peux_y 9 -9; ph 9 -9; ph_point 9 -9; pharm 9 -9; pharm_point 9 -9; phili 16 -16
phili_> 9 -9; phili_court 6 -6; phili_de 8 -8; phili_garni 5 -5; phili_lambe 7 -7; phili_point 6 -6; phill 9 -9
phill_avec 9 -9; phone 7 -7; phone_c 7 -7; picar 6 -6; picar_> 6 -6; picar_aroba 1 -1; picar_des 6 -6
picar_point 4 -4; picot 5 -5; picot_tiret 5 -5; piece 13 -13; piece_> 8 -8; piece_prene 11 -11; pierr 17 -17
pierr_a 2 -2; pierr_delat 7 -7; pierr_le 6 -6; pierr_marti 12 -12; pierr_point 6 -6; pierr_tiret 7 -7
pierr_yves 8 -8; pilot 3 -3; pilot_quatr 5 -5; pin 3 -3; pin_que 3 -3; ping 5 -5; ping_de 5 -5; pirat 4 -4
pirat_au 4 -4; pire 20 -20; pire_> 20 -20; pixel 5 -5; pixel_et 5 -5; placa 11 -11; placa_> 11 -11; place 7 -7
place_jeann 7 -7; plain -12 12; plain_> -13 13; plain_contr -10 10; plain_pas 10 -10; plais 20 -20; plais_> 20 -20
plait 10 -10; plait_> 13 -13; plait_aidez 4 -4; plait_comme 6 -6; plait_j 5 -5; plait_madam 4 -4; plait_pas 2 -2
plait_un 5 -5; plant 9 -9; plant_encor 9 -9; play 11 -11; play_> 11 -11; playe 11 -11; playe_> 11 -11; pleas 5 -5
pleas_je 5 -5; plein -1 1; plein_> 18 -18; plein_de 13 -13; plein_et 8 -8; plein_je -8 8; plein_le -16 16
plein_zoom 2 -2; pleut 5 -5; pleut_depui 5 -5; plomb -9 9; plomb_> -10 10; plomb_point 13 -13; plomb_tiret 14 -14
plomb_votre -7 7; ploug 7 -7; ploug_> 7 -7; pluie 9 -9; pluie_> 9 -9; plupa 10 -10; plupa_> 10 -10; pluri 6 -6
pluri_tiret 6 -6; plus 3 -3; plus_33 7 -7; plus_> 2 -2; plus_a 16 -16; plus_acces 7 -7; plus_aller 15 -15
plus_attri 10 -10; plus_au 4 -4; plus_aucun 12 -12; plus_besoi 2 -2; plus_bon 4 -4; plus_ca 6 -6; plus_celui 3 -3
plus_chez 4 -4; plus_d 16 -16; plus_de 4 -4; plus_demar 4 -4; plus_depui 2 -2; plus_deux 5 -5; plus_du 22 -22
plus_elle 6 -6; plus_et 5 -5; plus_faire 10 -10; plus_fort 8 -8; plus_inter 7 -7; plus_j -6 6; plus_jamai -20 20
plus_je 1 -1; plus_jouer 5 -5; plus_l 7 -7; plus_la 11 -11; plus_le 11 -11; plus_les 9 -9; plus_loin 6 -6
plus_lucie 6 -6; plus_me 7 -7; plus_mes 3 -3; plus_mon 5 -5; plus_moyen 9 -9; plus_n 6 -6; plus_parle 3 -3
plus_patie 6 -6; plus_point 10 -10; plus_press 7 -7; plus_qu 10 -10; plus_quand 4 -4; plus_que 7 -7; plus_quoi 8 -8
plus_rapid 9 -9; plus_recon 5 -5; plus_regar 4 -4; plus_rien 10 -10; plus_simpl 3 -3; plus_sur 6 -6
plus_tard 18 -18; plus_trent 5 -5; plus_trois 10 -10; plus_trop 14 -14; plus_tut 8 -8; plus_un 12 -12
plus_vite -3 3; plusi 12 -12; plusi_appar 8 -8; plusi_fois 12 -12; plusi_perso 7 -7; pluto 8 -8; pluto_> 9 -9
pluto_douze 5 -5; pluto_l 3 -3; pluto_le 5 -5; pluto_mon 9 -9; pluto_oui 16 -16; pluto_une 10 -10; pm 11 -11
pm_point 11 -11; poil 6 -6; poil_> 6 -6; poing 9 -9; poing_fabre 9 -9; poing_fr 9 -9; point 8 -8; point_2003 5 -5
point_alain 6 -6; point_alaou 4 -4; point_anne 3 -3; point_antoi 5 -5; point_au 5 -5; point_aubry 1 -1; point_b 6 -6
point_barbi 2 -2; point_barre 5 -5; point_be 9 -9; point_beaum 10 -10; point_benal 7 -7; point_benze 8 -8
point_berna 7 -7; point_bio 10 -10; point_blanc 7 -7; point_bois 8 -8; point_bonne 5 -5; point_brico 1 -1
point_bross 2 -2; point_brun 5 -5; point_c 8 -8; point_caron 10 -10; point_carpe 8 -8; point_ch 10 -10
point_com 8 -8; point_comme 7 -7; point_cote 4 -4; point_d 9 -9; point_delma 9 -9; point_denta 6 -6
point_desch 8 -8; point_dias 2 -2; point_donc 2 -2; point_doubl 10 -10; point_du 8 -8; point_duboi 7 -7
point_duc 5 -5; point_dujar 10 -10; point_dumas 8 -8; point_dupon 6 -6; point_dupre 7 -7; point_dupui 7 -7
point_duran 7 -7; point_e 6 -6; point_ensui 4 -4; point_entre 5 -5; point_espos 4 -4; point_et 6 -6; point_eu 6 -6
point_euh 3 -3; point_f 4 -4; point_fab 4 -4; point_fabre 8 -8; point_famil 6 -6; point_fan 3 -3; point_fauch 3 -3
point_favre 6 -6; point_fourn 9 -9; point_fr 8 -8; point_g 10 -10; point_galle 5 -5; point_gauti 2 -2
point_girar 8 -8; point_gouv 7 -7; point_gros 11 -11; point_gueri 2 -2; point_hamdi 5 -5; point_hardy 5 -5
point_hoare 4 -4; point_huber 6 -6; point_huet 5 -5; point_i 6 -6; point_it 8 -8; point_j 5 -5; point_jo 4 -4
point_joset 4 -4; point_josia 2 -2; point_k 10 -10; point_kerbr 7 -7; point_kern 5 -5; point_l 6 -6; point_la 7 -7
point_lacaz 2 -2; point_lacou 6 -6; point_lafon 7 -7; point_le 9 -9; point_lecle 10 -10; point_lecom 9 -9
point_lefev 9 -9; point_lefor 1 -1; point_lemai 6 -6; point_lerou 8 -8; point_lopez 8 -8; point_lucie 6 -6
point_lyon 7 -7; point_m 7 -7; point_march 8 -8; point_maria 4 -4; point_marti 8 -8; point_masso 4 -4
point_mazet 7 -7; point_me 13 -13; point_menar 10 -10; point_merci 5 -5; point_meuni 13 -13; point_micha 5 -5
point_minh 9 -9; point_morel 9 -9; point_morin 6 -6; point_mouli 7 -7; point_n 5 -5; point_nante 10 -10
point_ndiay 3 -3; point_net 7 -7; point_nette 10 -10; point_nguye 7 -7; point_noel 6 -6; point_o 7 -7
point_orang 13 -13; point_org 5 -5; point_ou 1 -1; point_ouedr 5 -5; point_p 5 -5; point_paris 9 -9; point_paul 4 -4
point_perre 5 -5; point_perri 7 -7; point_petit 7 -7; point_picar 1 -1; point_poiri 4 -4; point_pons 8 -8
point_port 9 -9; point_potti 3 -3; point_prost 5 -5; point_puis 4 -4; point_quoi 3 -3; point_r 7 -7
point_renar 5 -5; point_renau 6 -6; point_rey 9 -9; point_rivie 4 -4; point_robin 13 -13; point_rocha 8 -8
point_roche 4 -4; point_roger 8 -8; point_rossi 8 -8; point_rouss 5 -5; point_roux 6 -6; point_roy 8 -8
point_royer 9 -9; point_s 2 -2; point_saint 4 -4; point_sylvi 4 -4; point_szyma 2 -2; point_terri 9 -9
point_thoma 5 -5; point_tremb 7 -7; point_truc 3 -3; point_univ 6 -6; point_v 6 -6; point_vasse 4 -4
point_vidal 7 -7; point_w 7 -7; point_weber 2 -2; point_weiss 5 -5; point_wyatt 3 -3; point_z 5 -5; point_zero 8 -8
point_zerro 2 -2; point_zola 3 -3; poiri 4 -4; poiri_> 4 -4; poiri_aroba 4 -4; poiri_atten 2 -2; poiri_hugue 4 -4
poiri_ou 2 -2; poiri_point 6 -6; pol 14 -14; pol_aroba 14 -14; pompi 11 -11; pompi_> 11 -11; pompi_avec 6 -6
pon 5 -5; pon_etein 5 -5; pons 8 -8; pons_aroba 7 -7; pons_soixa 7 -7; porca -5 5; porca_miser -5 5; port 9 -9
port_aroba 9 -9; porta 10 -10; porta_> 10 -10; porta_c 1 -1; porta_ca 1 -1; porta_capte 14 -14; porta_comme 2 -2
porta_de 3 -3; porta_deux 5 -5; porta_donc 5 -5; porta_est 15 -15; porta_et 9 -9; porta_il 7 -7; porta_la 5 -5
porta_n 1 -1; porta_ne 5 -5; porta_parce 2 -2; porta_se 2 -2; porta_trois 1 -1; porta_un 3 -3; porta_une 8 -8
porte -13 13; porte_> 5 -5; porte_deux 12 -12; porte_plain -13 13; portu 13 -13; portu_> 13 -13; pose 4 -4
pose_probl 4 -4; pose_souci 3 -3; posee 3 -3; posee_au 3 -3; posez 5 -5; posez_une 5 -5; posit 11 -11
posit_> 11 -11; possi -6 6; possi_> -13 13; possi_d 14 -14; possi_j 16 -16; possi_je -21 21; possi_oui 16 -16
posta 9 -9; posta_c 13 -13; posta_donc 2 -2; posta_soixa 1 -1; poste 14 -14; poste_12 3 -3; poste_214 6 -6
poste_> 18 -18; poste_a 6 -6; poste_c 8 -8; poste_chacu 7 -7; poste_clien 6 -6; poste_dans 7 -7; poste_de 8 -8
poste_du 3 -3; poste_envir 9 -9; poste_et 9 -9; poste_fixes 7 -7; poste_huit 6 -6; poste_inter 5 -5; poste_n 4 -4
poste_on 9 -9; poste_point 7 -7; poste_qui 1 -1; poste_repar 8 -8; poste_sont 6 -6; poste_sur 8 -8; poste_telep 9 -9
poste_tout 4 -4; poste_un 8 -8; potie 10 -10; potie_> 10 -10; potti 3 -3; potti_avec 3 -3; pour 3 -3
pour_annul 8 -8; pour_autre 9 -9; pour_ca 5 -5; pour_celui 5 -5; pour_de 6 -6; pour_des -9 9; pour_euh 4 -4
pour_finir 1 -1; pour_inter 10 -10; pour_l 4 -4; pour_la 4 -4; pour_le 10 -10; pour_les 3 -3; pour_ma 10 -10
pour_moi 21 -21; pour_mon 10 -10; pour_qui -17 17; pour_redem 7 -7; pour_rien -12 12; pour_se 6 -6; pour_sur 12 -12
pour_tout 10 -10; pour_trava 8 -8; pour_un 6 -6; pour_une 6 -6; pour_verif 4 -4; pour_voir 8 -8; pour_votre 17 -17
pour_vous 8 -8; pourq 18 -18; pourq_> 9 -9; pourq_cette 10 -10; pourq_faire 9 -9; pourq_mais 8 -8; pourq_pas 7 -7
pourq_vous 8 -8; pourr 12 -12; pourr_> 10 -10; pourr_ce 5 -5; pourr_je 5 -5; pourr_me 3 -3; pourr_pas 9 -9
pourr_vous 9 -9; pouve 24 -24; pouve_> 14 -14; pouve_atten 7 -7; pouve_dire 8 -8; pouve_ecrir 5 -5; pouve_m 9 -9
pouve_me 15 -15; pouve_noter 4 -4; pouve_pas 4 -4; pouve_repet 10 -10; pouve_valid 2 -2; pouve_vous 9 -9; pouvo 6 -6
pouvo_clore 6 -6; prefe 24 -24; prefe_> 5 -5; prefe_atten 4 -4; prefe_avoir 6 -6; prefe_conti 15 -15
prefe_garde 8 -8; prefe_meme 1 -1; prefe_ne 2 -2; prefe_parle 1 -1; prefe_pas 8 -8; prefe_qu 2 -2; prefe_reste 3 -3
prele 12 -12; prele_> 12 -12; premi 13 -13; premi_> 7 -7; premi_etage 8 -8; premi_etaie 3 -3; premi_etape 4 -4
premi_fois 20 -20; premi_ne 3 -3; premi_perso 1 -1; prend -4 4; prend_> 10 -10; prend_argen -7 7; prend_deux 10 -10
prend_le 6 -6; prend_les -6 6; prend_plus 9 -9; prend_pour -7 7; prend_un -3 3; prene_pluto 3 -3; prene_pour -20 20
prene_votre 15 -15; preno 12 -12; preno_> 7 -7; preno_ahmed 6 -6; preno_aroba 4 -4; preno_c 11 -11; preno_de 2 -2
preno_et 2 -2; preno_helen 1 -1; preno_kim 9 -9; preno_l 4 -4; preno_louis 2 -2; preno_lucas 6 -6; preno_marti 5 -5
preno_natha 7 -7; preno_odile 9 -9; preno_olivi 7 -7; preno_sylvi 4 -4; preno_thoma 6 -6; preno_un 3 -3
preno_xavie 6 -6; pres 11 -11; pres_> 7 -7; pres_dix 12 -12; pres_une 12 -12; prese 15 -15; prese_> 7 -7
prese_bapti 8 -8; prese_gabri 9 -9; prese_patri 2 -2; presi 8 -8; presi_d 8 -8; presq 15 -15; presq_comme 6 -6
presq_tous 10 -10; press 24 -24; press_> 13 -13; press_allez 7 -7; press_alors 9 -9; press_c 6 -6; press_vous 4 -4
pret 15 -15; pret_> 15 -15; previ 3 -3; previ_c 1 -1; previ_je 5 -5; prevo 7 -7; prevo_> 7 -7; prevu 6 -6
prevu_demai 6 -6; prie 8 -8; prie_> 8 -8; princ 3 -3; princ_en 3 -3; print 3 -3; print_> 3 -3; prior 6 -6
prior_> 6 -6; pris -8 8; pris_> 1 -1; pris_aroba 3 -3; pris_il 5 -5; pris_les 1 -1; pris_une -9 9; prise 18 -18
prise_> 10 -10; prise_fibre 13 -13; prive 4 -4; prive_d 4 -4; pro 8 -8; pro_> 8 -8; pro_vince 1 -1; probl 21 -21
probl_> 17 -17; probl_allez 8 -8; probl_c 7 -7; probl_de 10 -10; probl_est 11 -11; probl_pas 7 -7; probl_resol 9 -9
proce -10 10; proce_> -11 11; proce_redem 3 -3; proce_sans 8 -8; prof 3 -3; prof_donc 3 -3; profe 1 -1; profe_> -2 2
profe_c 5 -5; profe_est 8 -8; prono 5 -5; prono_> 6 -6; prono_son 1 -1; propo 7 -7; propo_de 8 -8; propr -3 3
propr_de 19 -19; propr_est 8 -8; propr_scand -14 14; prost 5 -5; prost_comme 5 -5; proto 13 -13; proto_com 10 -10
proto_mail 2 -2; proto_point 9 -9; prous 7 -7; prous_comme 7 -7; proxi 6 -6; proxi_point 6 -6; pruni 17 -17
pruni_> 11 -11; pruni_comme 7 -7; pruni_j 5 -5; pruni_la 12 -12; pruni_moi 5 -5; ps5 9 -9; ps5_et 9 -9; pu 13 -13
pu_> 13 -13; pub 7 -7; pub_> 7 -7; publi 5 -5; publi_> 6 -6; publi_que 4 -4; puc 5 -5; puc_> 5 -5; puce 3 -3
puce_a 3 -3; puis 6 -6; puis_ah 3 -3; puis_apres 5 -5; puis_aroba 2 -2; puis_besso 7 -7; puis_brun 6 -6
puis_cinqu 3 -3; puis_dans 1 -1; puis_deux 5 -5; puis_douze 1 -1; puis_je 7 -7; puis_l 9 -9; puis_la 1 -1
puis_le 1 -1; puis_mon 4 -4; puis_non 6 -6; puis_plus 7 -7; puis_point 4 -4; puis_quara 3 -3; puis_repar 11 -11
puis_soixa 1 -1; puis_y 1 -1; puis_zero 3 -3; puk 6 -6; puk_> 6 -6; punai 11 -11; punai_> 11 -11; punai_elle 10 -10
punai_j 6 -6; pur -6 6; pur_et -6 6; puree 1 -1; puree_> 11 -11; puree_mais -9 9; pus 6 -6; pus_acces 6 -6
putai -19 19; putai_c -11 11; putai_ca 6 -6; putai_de -9 9; putai_mais -15 15; q 1 -1; q_t 1 -1; qu 8 -8; qu_a 8 -8
qu_avant 5 -5; qu_elle 6 -6; qu_est 14 -14; qu_il 5 -5; qu_ils 4 -4; qu_inter 3 -3; qu_on 2 -2; qu_un 13 -13
qu_une -7 7; quai 7 -7; quai_saint 7 -7; quand 10 -10; quand_ils 4 -4; quand_j 7 -7; quand_je 8 -8
quand_meme 12 -12; quand_on 4 -4; quara 8 -8; quara_> 9 -9; quara_cinq 8 -8; quara_cinqu 11 -11; quara_de 5 -5
quara_deux 7 -7; quara_ensui 4 -4; quara_et 4 -4; quara_huit 5 -5; quara_je 2 -2; quara_neuf 5 -5
quara_poste 10 -10; quara_quatr 5 -5; quara_sept 4 -4; quara_six 6 -6; quara_soixa 5 -5; quara_trois 4 -4
quart 7 -7; quart_> 10 -10; quart_est 4 -4; quat 9 -9; quat_ordis 9 -9; quato 10 -10; quato_> 6 -6; quato_ans 2 -2
quato_aroba 4 -4; quato_cinqu 5 -5; quato_douze 7 -7; quato_ensui 2 -2; quato_euh 3 -3; quato_je 8 -8
quato_non 15 -15; quato_ou 11 -11; quato_quatr 1 -1; quato_quinz 6 -6; quato_vingt 6 -6; quato_zero 4 -4; quatr 9 -9
quatr_> 20 -20; quatr_a 6 -6; quatr_ans 10 -10; quatr_anten 13 -13; quatr_appar 6 -6; quatr_aroba 8 -8
quatr_at 3 -3; quatr_au 7 -7; quatr_avec 7 -7; quatr_barre 7 -7; quatr_bidul 11 -11; quatr_ca 2 -2; quatr_caiss 6 -6
quatr_cent 5 -5; quatr_cinq 10 -10; quatr_cinqu 6 -6; quatr_dans 2 -2; quatr_deux 6 -6; quatr_dix 5 -5
quatr_doubl 7 -7; quatr_douze 1 -1; quatr_en 6 -6; quatr_enfin 8 -8; quatr_et 2 -2; quatr_fois -8 8
quatr_heure 7 -7; quatr_huita 4 -4; quatr_je 11 -11; quatr_les 2 -2; quatr_mais 2 -2; quatr_mois 4 -4
quatr_non 4 -4; quatr_nonan 6 -6; quatr_on 2 -2; quatr_ordin 15 -15; quatr_ordis 5 -5; quatr_ou 10 -10
quatr_oui 7 -7; quatr_perso 9 -9; quatr_plus 7 -7; quatr_point 6 -6; quatr_poste 10 -10; quatr_puis 2 -2
quatr_quara 9 -9; quatr_quatr 7 -7; quatr_rue 2 -2; quatr_saiso 6 -6; quatr_septa 5 -5; quatr_soixa 5 -5
quatr_sur 9 -9; quatr_table 4 -4; quatr_telep 7 -7; quatr_tout 5 -5; quatr_tpe 9 -9; quatr_trent 3 -3
quatr_vingt 6 -6; quatr_zero 6 -6; que 2 -2; que_> 14 -14; que_c 15 -15; que_ca -4 4; que_ce 18 -18; que_celui 6 -6
que_cette 8 -8; que_clign 6 -6; que_d 9 -9; que_dehor 6 -6; que_des -8 8; que_deux 4 -4; que_dieu 6 -6; que_dix 7 -7
que_est 2 -2; que_j -3 3; que_je -4 4; que_l 8 -8; que_la 19 -19; que_le 7 -7; que_les 5 -5; que_ma 5 -5
que_moi 6 -6; que_mon 11 -11; que_nenni 10 -10; que_non 15 -15; que_notre 5 -5; que_oui 9 -9; que_pour 5 -5
que_que 13 -13; que_quelq 16 -16; que_racon 11 -11; que_redem 6 -6; que_son 9 -9; que_sur 7 -7; que_tout 1 -1
que_vous 2 -2; quebe 3 -3; quebe_d 3 -3; quebe_jusqu 3 -3; quel -2 2; quel_bande -7 7; quel_cable 12 -12
quel_est 12 -12; quel_nom 6 -6; quel_qu 8 -8; quel_servi -9 9; quell 4 -4; quell_bande -15 15; quell_boite -6 6
quell_box 13 -13; quell_honte -7 7; quell_lumie 8 -8; quelq 6 -6; quelq_appar 10 -10; quelq_un 5 -5; quent 10 -10
quent_tiret 10 -10; quest 9 -9; quest_> 10 -10; quest_a -9 9; quest_debil -7 7; quest_sur 8 -8; quest_tranq 10 -10
qui 21 -21; qui_> -3 3; qui_a 7 -7; qui_aboie 7 -7; qui_ai 9 -9; qui_atten 5 -5; qui_bugue 7 -7; qui_clign 6 -6
qui_decon 4 -4; qui_est 4 -4; qui_etes 12 -12; qui_fait 8 -8; qui_finit 4 -4; qui_gere 5 -5; qui_gresi 9 -9
qui_je 1 -1; qui_l 4 -4; qui_m 9 -9; qui_march 15 -15; qui_me 2 -2; qui_n 1 -1; qui_ne 3 -3; qui_parle 6 -6
qui_passe 2 -2; qui_pose 4 -4; qui_s 12 -12; qui_sait 4 -4; qui_sonne 5 -5; qui_sont 3 -3; qui_suis 11 -11
qui_va 4 -4; qui_veut 5 -5; qui_vienn 3 -3; qui_vont 2 -2; qui_vous 10 -10; quich -7 7; quich_> -7 7; quinz 12 -12
quinz_> 6 -6; quinz_ans 2 -2; quinz_aroba 8 -8; quinz_avec 7 -7; quinz_ca 2 -2; quinz_de 8 -8; quinz_envir 13 -13
quinz_et 10 -10; quinz_ordin 3 -3; quinz_ou 7 -7; quinz_oui 2 -2; quinz_peut 8 -8; quinz_poste 12 -12
quinz_quatr 4 -4; quinz_quinz 6 -6; quinz_rue 8 -8; quinz_seize 6 -6; quinz_soixa 7 -7; quinz_vingt 5 -5
quinz_zero 5 -5; quitt 8 -8; quitt_votre 8 -8; quoi -2 2; quoi_> 8 -8; quoi_ce -25 25; quoi_cette -19 19
quoi_deja 10 -10; quoi_du 11 -11; quoi_et -5 5; quoi_j 8 -8; quoi_la 15 -15; quoi_noter 5 -5; quoi_un 12 -12
quoi_une 16 -16; quoi_votre -19 19; quoi_vous -9 9; r 8 -8; r_> 10 -10; r_a 11 -11; r_aroba 7 -7; r_c 7 -7
r_comme 6 -6; r_d 4 -4; r_e 7 -7; r_et 11 -11; r_genev 6 -6; r_h 4 -4; r_i 5 -5; r_m 10 -10; r_n 9 -9; r_o 8 -8
r_pas 3 -3; r_point 5 -5; r_sans 2 -2; r_simon 9 -9; r_t 3 -3; r_u 2 -2; r_un 5 -5; raccr 4 -4; raccr_au -7 7
raccr_par 9 -9; raccr_pas 4 -4; raccr_si 4 -4; raccr_tout 6 -6; rachi 7 -7; rachi_under 7 -7; racon -4 4
racon_cette 11 -11; racon_n -5 5; racon_tout 3 -3; rade 11 -11; rade_> 11 -11; rade_depui 1 -1; radia 7 -7
radia_conne 7 -7; radio 10 -10; radio_> 10 -10; rage -13 13; rage_> -6 6; rage_contr -10 10; rage_j -10 10
rallu 8 -8; rallu_et 9 -9; rallu_le 2 -2; rallu_mais 7 -7; rame 14 -14; rame_sever 9 -9; rame_sur 6 -6; rame_un 5 -5
rand 5 -5; rand_aroba 5 -5; raoul 4 -4; raoul_c 4 -4; rapha 8 -8; rapha_noel 8 -8; rapid 9 -9; rapid_> 9 -9
rappe 13 -13; rappe_> 19 -19; rappe_au 2 -2; rappe_c -9 9; rappe_comme 10 -10; rappe_d 2 -2; rappe_moi 14 -14
rappe_par 7 -7; rappe_parce 12 -12; rappe_plus 5 -5; rappe_pour -2 2; rappe_trois 18 -18; rappo 11 -11
rappo_a 11 -11; ras -18 18; ras_la -12 12; ras_le -15 15; rassu 12 -12; rassu_> 6 -6; rassu_vous 11 -11; rau 11 -11
rau_r 11 -11; ravi 12 -12; ravi_> 12 -12; re 3 -3; re_je 3 -3; rebel 11 -11; rebel_> 11 -11; rebra 12 -12
rebra_les 1 -1; rebra_mais 13 -13; recem 3 -3; recem_> 3 -3; recev 9 -9; recev_de 6 -6; recev_des 5 -5
recev_mais 7 -7; reche 8 -8; reche_de 8 -8; recla 3 -3; recla_un 3 -3; recoi 12 -12; recoi_cinq 8 -8; recoi_des 5 -5
recoi_ma 4 -4; recoi_plus 11 -11; recoi_rien 1 -1; recoi_telle 4 -4; recoi_trop 7 -7; recom 11 -11; recom_> 11 -11
recom_zero 3 -3; recon 14 -14; recon_> 14 -14; recu 21 -21; recu_d 4 -4; recu_dans 11 -11; recu_trois 2 -2
recu_un 15 -15; recup 7 -7; recup_inter 6 -6; recup_le 3 -3; recup_ma 13 -13; recup_plus 3 -3; redem 17 -17
redem_> 18 -18; redem_avec 3 -3; redem_box 8 -8; redem_c 7 -7; redem_comme 7 -7; redem_ecran 4 -4; redem_en 8 -8
redem_encor 12 -12; redem_et 15 -15; redem_je 1 -1; redem_la 10 -10; redem_le 6 -6; redem_ma 8 -8; redem_mais 6 -6
redem_plus 1 -1; redem_tout 7 -7; redem_toute 6 -6; redem_trois 14 -14; redev 10 -10; redev_norma 12 -12
redev_verte 7 -7; redis 5 -5; redis_zero 5 -5; redon 13 -13; redon_moi 13 -13; reel 12 -12; reel_> 12 -12
reell 7 -7; reell_> 7 -7; refai 4 -4; refai_> 4 -4; refer 6 -6; refer_c 6 -6; refle 10 -10; refle_> 10 -10
refle_il 1 -1; refon 15 -15; refon_> 15 -15; refon_pas 10 -10; refus 16 -16; refus_> 12 -12; refus_de 5 -5
regar 12 -12; regar_> 12 -12; regar_derri 1 -1; regar_des 4 -4; regar_l 3 -3; regar_la 2 -2; regar_mes 4 -4
regar_moi 1 -1; regar_pas 14 -14; regar_sur 1 -1; regis 8 -8; regis_pelis 8 -8; regle 21 -21; regle_> 15 -15
regle_ca 14 -14; regle_cette 11 -11; regle_depui 8 -8; regre 10 -10; regre_> 10 -10; relat 9 -9; relat_> 8 -8
relat_avec 3 -3; remar 18 -18; remar_> 13 -13; remar_ca 5 -5; remar_merci 19 -19; remar_nicke 10 -10
remar_pas 13 -13; remar_super 7 -7; remar_tout 10 -10; rembo -16 16; rembo_> 8 -8; rembo_c -9 9; rembo_moi -12 12
remer 11 -11; remer_pour 11 -11; remet 9 -9; remet_pas 9 -9; remis 10 -10; remis_en 10 -10; remon 9 -9; remon_> 8 -8
remon_mais 6 -6; remy 7 -7; remy_avec 7 -7; remy_chauv 7 -7; renar 12 -12; renar_> 8 -8; renar_aroba 5 -5
renar_comme 8 -8; renar_jacqu 8 -8; renau 5 -5; renau_aroba 3 -3; renau_avec 6 -6; renau_comme 6 -6; renau_r 3 -3
rend -10 10; rend_dingu -10 10; rende -7 7; rende_compt -9 9; rende_dingu -6 6; rende_la -8 8; rende_vous 12 -12
rendu -9 9; rendu_ridic -9 9; rene 5 -5; rene_point 5 -5; renne 8 -8; renne_point 8 -8; rense 12 -12; rense_> 12 -12
rentr 4 -4; rentr_a 2 -2; rentr_dans 5 -5; rentr_diman 1 -1; rentr_du 4 -4; repar 3 -3; repar_> 26 -26; repar_a 8 -8
repar_comme 11 -11; repar_ma -7 7; repar_merci 5 -5; repar_pour 9 -9; repar_sur 8 -8; repar_une -13 13; repet -1 1
repet_> -2 2; repet_au 3 -3; repet_et 6 -6; repet_la -4 4; repet_ma 10 -10; repet_ne 14 -14; repet_non 11 -11
repet_plus 15 -15; repet_wifi 11 -11; repet_zero 5 -5; repon -4 4; repon_> 32 -32; repon_a 13 -13; repon_bon -6 6
repon_direc 15 -15; repon_en 9 -9; repon_est 6 -6; repon_jamai -15 15; repon_oui -9 9; repon_plus 14 -14
repon_repon -6 6; repon_si 1 -1; repon_toujo 3 -3; repos 10 -10; repos_> 10 -10; repre 11 -11; repre_celui 4 -4
repre_la 10 -10; resea 18 -18; resea_> 16 -16; resea_avec 8 -8; resea_comme 5 -5; resea_dans 10 -10; resea_de 8 -8
resea_depui 7 -7; resea_est 8 -8; resea_inter 4 -4; resea_la 4 -4; resea_mobil 8 -8; resea_n 6 -6; resea_sans 5 -5
resea_sur 8 -8; resea_wifi 4 -4; resil -21 21; resil_> -12 12; resil_et -8 8; resil_tout -20 20; resol 15 -15
resol_> 15 -15; respo 20 -20; respo_> 16 -16; respo_de 7 -7; respo_du 8 -8; respo_est 9 -9; respo_infor 9 -9
resta 7 -7; resta_ca 7 -7; resta_on 6 -6; reste 7 -7; reste_anony 3 -3; reste_bloqu 6 -6; reste_etait 1 -1
reste_etein 12 -12; reste_inact 6 -6; reste_ma 5 -5; reste_que 5 -5; reste_rouge 3 -3; reste_sans 5 -5; resul 8 -8
resul_> 8 -8; retab 16 -16; retab_> 17 -17; retab_depui 6 -6; retab_en 7 -7; retab_inter 3 -3; retar 6 -6
retar_j 6 -6; retom 8 -8; retom_> 8 -8; retou 15 -15; retou_> 15 -15; retra 15 -15; retra_> 13 -13; retra_alors 4 -4
retro 13 -13; retro_inter 11 -11; retro_la 3 -3; retro_le 10 -10; reuni 8 -8; reuni_> 9 -9; reuni_zero 2 -2
reuss 14 -14; reuss_a 14 -14; reuss_tout 9 -9; reven 12 -12; reven_> 10 -10; reven_a 11 -11; reven_ca 1 -1
reven_merci 4 -4; reven_puis 11 -11; reven_sur 3 -3; reven_tout 3 -3; revie 10 -10; revie_> 9 -9; revie_pas 7 -7
revol -11 11; revol_> -11 11; rey 8 -8; rey_aroba 9 -9; rey_r 7 -7; rez 7 -7; rez_de 7 -7; rh 9 -9; rh_aroba 9 -9
rhume 6 -6; rhume_claud 6 -6; ridic 2 -2; ridic_> -2 2; ridic_je 2 -2; ridic_un 6 -6; rien 6 -6; rien_a 11 -11
rien_aucun 4 -4; rien_bande -6 6; rien_c -9 9; rien_chang 15 -15; rien_compr 15 -15; rien_d 6 -6; rien_dans 11 -11
rien_de 10 -10; rien_debra 14 -14; rien_depui -9 9; rien_desol 12 -12; rien_donne 22 -22; rien_du 8 -8
rien_fait 15 -15; rien_il 2 -2; rien_n 9 -9; rien_ne 7 -7; rien_passe 12 -12; rien_qu -5 5; rien_que 12 -12
rien_qui 8 -8; rien_recu 11 -11; rien_votre -9 9; rien_y 2 -2; riez 9 -9; riez_pas 9 -9; rigol 10 -10; rigol_> 9 -9
rigol_c 4 -4; rigol_pas 5 -5; rire 16 -16; rire_> 16 -16; rivie 4 -4; rivie_aroba 4 -4; robas 9 -9; robas_yahoo 9 -9
rober 7 -7; rober_bertr 10 -10; rober_c 10 -10; rober_point 2 -2; rober_puis 6 -6; robin 9 -9; robin_aroba 13 -13
robin_lecoq 3 -3; robot 10 -10; robot_> 5 -5; robot_aspir 12 -12; robot_ca 6 -6; robot_donc 7 -7; robot_je 13 -13
robot_mais 1 -1; robot_toi 9 -9; rocha 9 -9; rocha_a 9 -9; rocha_aroba 8 -8; roche 4 -4; roche_aroba 4 -4
roger 8 -8; roger_aroba 8 -8; rolan 7 -7; rolan_k 7 -7; rolan_point 7 -7; rolla 7 -7; rolla_avec 7 -7; rond 3 -3
rond_autou 5 -5; rond_sur 1 -1; rosal 6 -6; rosal_hoara 6 -6; rose 7 -7; rose_et 7 -7; rossi 13 -13; rossi_> 7 -7
rossi_aroba 8 -8; rossi_chioc 3 -3; rossi_je 7 -7; rouen 6 -6; rouen_> 6 -6; rouge 9 -9; rouge_> 10 -10
rouge_a 8 -8; rouge_clign 1 -1; rouge_sur 2 -2; roule 11 -11; roule_> 11 -11; rouss 15 -15; rouss_> 13 -13
rouss_a 2 -2; rouss_aroba 5 -5; rouss_avec 5 -5; rouss_bonjo 6 -6; rouss_de 8 -8; rouss_deux 6 -6; rouss_preno 6 -6
rouss_r 1 -1; route 12 -12; route_> 11 -11; route_a 10 -10; route_est 6 -6; route_redem 7 -7; roux 9 -9; roux_> 6 -6
roux_aroba 3 -3; roux_chez 8 -8; roux_deux 7 -7; roux_outlo 10 -10; roux_r 7 -7; roy 9 -9; roy_aroba 9 -9
royer 9 -9; royer_aroba 9 -9; ruben 8 -8; ruben_levy 8 -8; rubis -6 6; rubis_sur -6 6; rue 16 -16; rue_> 11 -11
rue_appar 2 -2; rue_d 5 -5; rue_de 16 -16; rue_des 9 -9; rue_jean 8 -8; rue_le 2 -2; rue_mais 3 -3; rue_victo 7 -7
rue_y 4 -4; s 8 -8; s_> 7 -7; s_a 3 -3; s_affic 12 -12; s_allum 8 -8; s_appai 11 -11; s_appel 6 -6; s_aroba 4 -4
s_arran 8 -8; s_avec 7 -7; s_c 11 -11; s_colle 2 -2; s_comme 3 -3; s_corre 6 -6; s_d 7 -7; s_donc 2 -2; s_e 6 -6
s_en 3 -3; s_enerv 18 -18; s_enten 9 -9; s_est -1 1; s_et 6 -6; s_etein 10 -10; s_f 5 -5; s_i 5 -5; s_il 10 -10
s_k 2 -2; s_l 1 -1; s_m 11 -11; s_n 3 -3; s_o 6 -6; s_occup 7 -7; s_ouvre 5 -5; s_ouvri 7 -7; s_p 8 -8; s_pauli 7 -7
s_point 9 -9; s_rolla 7 -7; s_s 6 -6; s_still 7 -7; s_tiret 5 -5; s_vingt 6 -6; s_y 8 -8; sa 2 -2; sa_> 17 -17
sa_ca 7 -7; sa_chang 8 -8; sa_fait 13 -13; sa_suffi -6 6; sabri 6 -6; sabri_tiret 6 -6; sache 11 -11; sache_> 10 -10
sache_non 9 -9; saint 18 -18; saint_aubin 9 -9; saint_berna 7 -7; saint_cyr 4 -4; saint_denis 6 -6; saint_etien 5 -5
saint_julie 9 -9; saint_marti 13 -13; saint_point 4 -4; sais 22 -22; sais_> 9 -9; sais_c 2 -2; sais_compt 9 -9
sais_pas 9 -9; sais_plus 11 -11; sais_rien 16 -16; saisi -6 6; saisi_notre -6 6; saiso 6 -6; saiso_avec 6 -6
sait 6 -6; sait_> 4 -4; sait_l 6 -6; salar 6 -6; salar_mais 6 -6; sale -9 9; sale_robot -9 9; salet -9 9
salet_de -9 9; salle 3 -3; salle_infor 3 -3; salon 10 -10; salon_> 13 -13; salon_la 8 -8; salon_on 1 -1; salut 8 -8
salut_bien 5 -5; salut_moi 6 -6; samed 2 -2; samed_> 2 -2; samir 8 -8; samir_bouzi 8 -8; samue 9 -9
samue_cohen 10 -10; samue_etien 9 -9; sanch 8 -8; sanch_aroba 8 -8; sandr 18 -18; sandr_colin 15 -15
sandr_colli 7 -7; sandr_lopez 4 -4; sandr_pardo 6 -6; sandr_point 4 -4; sang -6 6; sang_vous -6 6; sanit 10 -10
sanit_aux 10 -10; sans 8 -8; sans_accen 10 -10; sans_apost 7 -7; sans_arret 7 -7; sans_aucun 8 -8; sans_e 8 -8
sans_espac 12 -12; sans_facon 10 -10; sans_faute 8 -8; sans_fil 4 -4; sans_h 8 -8; sans_l 3 -3; sans_la 6 -6
sans_le 4 -4; sans_point 6 -6; sans_resea 9 -9; sans_t 7 -7; sans_telep -15 15; sans_tiret 4 -4; sans_trema 7 -7
sans_voyel 4 -4; saoul -13 13; saoul_> -12 12; saoul_avec -7 7; saoul_ca -6 6; saoul_vous -6 6; sapo 4 -4
sapo_s 4 -4; sarah 12 -12; sarah_avec 5 -5; sarah_benal 10 -10; sarah_point 9 -9; sasha 8 -8; sasha_point 8 -8
sauf 6 -6; sauf_dans 6 -6; saura 8 -8; saura_pas 8 -8; saute 9 -9; saute_> 9 -9; saute_le 4 -4; sav 9 -9
sav_aroba 9 -9; savez 14 -14; savez_> 10 -10; savez_je 4 -4; savez_vous 8 -8; savoi 8 -8; savoi_> 12 -12
savoi_ca 5 -5; savoi_si 6 -6; scand -29 29; scand_> -27 27; scand_a 16 -16; scand_d -10 10; scand_de -8 8
scand_je -6 6; scand_par -8 8; scand_sanit 10 -10; scand_un -10 10; scann 9 -9; scann_> 9 -9; schmi 10 -10
schmi_avec 11 -11; schmi_s 9 -9; se -12 12; se_co 8 -8; se_compr 13 -13; se_conne 8 -8; se_decon 14 -14
se_fait 6 -6; se_fout -10 10; se_foutr -9 9; se_lance 10 -10; se_mettr 7 -7; se_moque -11 11; se_passe -3 3
se_plain 10 -10; se_prono 6 -6; se_termi 8 -8; sebas 8 -8; sebas_claud 6 -6; sebas_du 8 -8; secon 9 -9; secon_> 9 -9
secon_et 1 -1; secon_le 6 -6; secou 6 -6; secou_aroba 6 -6; secre 10 -10; secre_> 12 -12; secre_aroba 8 -8
secre_de 1 -1; secre_n 7 -7; seize 13 -13; seize_> 5 -5; seize_cinqu 2 -2; seize_dix 6 -6; seize_et 2 -2
seize_machi 12 -12; seize_non 1 -1; seize_poste 9 -9; seize_quatr 4 -4; seize_seize 13 -13; seize_soixa 11 -11
seize_trent 5 -5; seize_vingt 2 -2; seize_virgu 3 -3; semai -1 1; semai_> 8 -8; semai_derni 10 -10; semai_que -5 5
semai_sans -13 13; sept 12 -12; sept_> 21 -21; sept_a 7 -7; sept_ah 12 -12; sept_aroba 6 -6; sept_cinq 4 -4
sept_cinqu 6 -6; sept_comme 3 -3; sept_deux 4 -4; sept_dix 13 -13; sept_doubl 9 -9; sept_en 6 -6; sept_ensui 4 -4
sept_euh 2 -2; sept_heure 5 -5; sept_huit 4 -4; sept_j 6 -6; sept_je 8 -8; sept_non 5 -5; sept_nonan 8 -8
sept_pardo 2 -2; sept_poste 7 -7; sept_quara 4 -4; sept_quatr 4 -4; sept_quinz 5 -5; sept_sept 16 -16
sept_septa 8 -8; sept_soixa 5 -5; sept_trent 5 -5; sept_vingt 7 -7; sept_voila 4 -4; sept_voire 7 -7
sept_zero 11 -11; septa 8 -8; septa_cinq 9 -9; septa_deux 6 -6; septa_et 5 -5; septa_huit 7 -7; septa_poste 16 -16
septa_sept 2 -2; septa_six 5 -5; septa_trois 5 -5; septe 3 -3; septe_le 3 -3; sera 3 -3; sera_plus 3 -3
serai 20 -20; serai_parfa 7 -7; serai_ravi 12 -12; serai_repar 5 -5; serge 11 -11; serge_pelle 11 -11; serie -24 24
serie_> -21 21; serie_a -6 6; serie_marre -8 8; serie_vous -8 8; sers 10 -10; sers_jamai 10 -10; sert 12 -12
sert_a 12 -12; serve -11 11; serve_> 12 -12; serve_a -18 18; serve_donc 8 -8; serve_et 6 -6; serve_plus 10 -10
servi -6 6; servi_> 2 -2; servi_a -9 9; servi_achat 8 -8; servi_apres 4 -4; servi_c -6 6; servi_clien 14 -14
servi_compt 8 -8; servi_d 16 -16; servi_de -17 17; servi_deplo -15 15; servi_depui 9 -9; servi_des 8 -8
servi_est -15 15; servi_je 8 -8; servi_techn 14 -14; servi_tout 8 -8; servi_une 18 -18; ses 2 -2; ses_devoi 2 -2
seul 9 -9; seul_> 18 -18; seul_appar 6 -6; seul_aroba 7 -7; seul_au 6 -6; seul_c 14 -14; seul_l 7 -7
seul_mot 11 -11; seul_n 4 -4; seul_poste 11 -11; seul_r 14 -14; seul_t 5 -5; seul_telep 8 -8; seul_y 12 -12
seule 14 -14; seule_> 11 -11; seule_avec 9 -9; seule_la 13 -13; seule_qui 3 -3; seule_table 10 -10; seule_un 8 -8
seuls 7 -7; seuls_> 7 -7; sever 9 -9; sever_> 9 -9; sfr 8 -8; sfr_> 11 -11; sfr_aroba 2 -2; sfr_point 8 -8
sharm 10 -10; sharm_> 10 -10; si 6 -6; si_> 16 -16; si_c 15 -15; si_ca -9 9; si_corre 6 -6; si_fait 13 -13
si_j 1 -1; si_je 7 -7; si_la 6 -6; si_mon 2 -2; si_on 7 -7; si_si 18 -18; si_tard 6 -6; si_un 6 -6; si_y 1 -1
sien 9 -9; sien_> 8 -8; sien_c 7 -7; sienn 7 -7; sienn_> 8 -8; sienn_c 4 -4; signa 14 -14; signa_> 15 -15
signa_l 5 -5; signa_une 4 -4; signe 11 -11; signe_> 11 -11; silen 5 -5; silen_compl 6 -6; silen_j -9 9
silen_radio 10 -10; silva 11 -11; silva_> 6 -6; silva_de 9 -9; silve 7 -7; silve_avec 7 -7; sim 8 -8; sim_> 8 -8
sim_dans 4 -4; sim_elle 5 -5; sim_n 5 -5; sim_non 4 -4; sim_pour 6 -6; simon 11 -11; simon_aroba 9 -9
simon_dupre 12 -12; simon_guill 6 -6; simon_simon 12 -12; simon_z 2 -2; simpl 11 -11; simpl_> 8 -8; simpl_c 2 -2
simpl_debra 10 -10; simpl_il 3 -3; simpl_point 2 -2; simpl_signa 5 -5; sinon 5 -5; sinon_le 1 -1; sinon_on 6 -6
sip 9 -9; sip_ne 9 -9; siret 14 -14; siret_> 14 -14; sis 7 -7; sis_douze 7 -7; site 8 -8; site_> 6 -6
site_de 10 -10; site_il 4 -4; sites 11 -11; sites_> 9 -9; sites_avec 7 -7; six 11 -11; six_32 7 -7; six_78 7 -7
six_> 11 -11; six_a 7 -7; six_aroba 7 -7; six_camer 9 -9; six_cent 5 -5; six_cinqu 16 -16; six_comme 3 -3
six_deux 1 -1; six_dix 6 -6; six_doubl 6 -6; six_douze 9 -9; six_et 5 -5; six_euh 3 -3; six_grand 8 -8
six_huit 12 -12; six_huita 3 -3; six_j 4 -4; six_je 4 -4; six_la 6 -6; six_le 1 -1; six_machi 7 -7; six_mille 3 -3
six_mon 1 -1; six_nonan 5 -5; six_onze 12 -12; six_ordin 6 -6; six_ou 8 -8; six_porta 7 -7; six_poste 10 -10
six_quara 6 -6; six_quato 5 -5; six_quatr 6 -6; six_quinz 6 -6; six_seize 8 -8; six_sept 4 -4; six_septa 6 -6
six_six 4 -4; six_soixa 10 -10; six_suiva 6 -6; six_telep 11 -11; six_tout 7 -7; six_trent 7 -7; six_tripl 8 -8
six_trois 4 -4; six_un 3 -3; six_vingt 6 -6; six_virgu 3 -3; six_vous 2 -2; six_zero 17 -17; sixie -6 6
sixie_> 12 -12; sixie_fois -7 7; skyne 8 -8; skyne_point 8 -8; smart 7 -7; smart_> 4 -4; smart_ne 8 -8; smet 9 -9
smet_d 9 -9; smith 6 -6; smith_at 6 -6; sms 15 -15; sms_> 9 -9; sms_d 13 -13; sms_je 7 -7; sms_parte 6 -6
sms_pas 13 -13; sms_passe 1 -1; sms_que 8 -8; so 8 -8; so_aroba 7 -7; so_point 8 -8; socia 9 -9; socia_> 9 -9
socie 17 -17; socie_> 7 -7; socie_batip 8 -8; socie_dupon 8 -8; socie_duran 9 -9; socie_l 8 -8; socie_trans 9 -9
soeur 15 -15; soeur_> 14 -14; soeur_de 4 -4; soeur_donc 2 -2; sofia 7 -7; sofia_mende 7 -7; soget 6 -6; soget_s 6 -6
soir 9 -9; soir_> 11 -11; soit 13 -13; soit_une 13 -13; soixa 7 -7; soixa_> 11 -11; soixa_cinq 5 -5
soixa_cinqu 11 -11; soixa_de 8 -8; soixa_deux 5 -5; soixa_dix 7 -7; soixa_douze 9 -9; soixa_et 5 -5; soixa_huit 6 -6
soixa_neuf 7 -7; soixa_onze 8 -8; soixa_quato 4 -4; soixa_quatr 4 -4; soixa_quinz 6 -6; soixa_salar 6 -6
soixa_seize 5 -5; soixa_sept 4 -4; soixa_six 12 -12; soixa_soixa 7 -7; soixa_treiz 4 -4; soixa_trois 4 -4
soixa_un 8 -8; sol 7 -7; sol_> 7 -7; solde 10 -10; solde_> 10 -10; solen 8 -8; solen_abgra 8 -8; solid 5 -5
solid_point 5 -5; someo 5 -5; someo_pleas 5 -5; somme 9 -9; somme_d 10 -10; somme_dans 3 -3; somme_soixa 6 -6
son 14 -14; son_> 6 -6; son_dessi 9 -9; son_est 14 -14; son_opera 15 -15; son_telep 4 -4; son_voyan 5 -5
sonne 23 -23; sonne_a 5 -5; sonne_ca 6 -6; sonne_dans 5 -5; sonne_est 26 -26; sonne_et 6 -6; sonne_ne 4 -4
sonne_occup 4 -4; sonne_pas 3 -3; sonne_plus 8 -8; sonne_toujo 5 -5; sont 14 -14; sont_a 7 -7; sont_conne 5 -5
sont_coupe 7 -7; sont_hache 8 -8; sont_hors 9 -9; sont_inacc 4 -4; sont_sur 1 -1; sont_touch 10 -10; sont_tous 9 -9
sont_venus 8 -8; sont_verte 3 -3; sont_verts 8 -8; sophi 13 -13; sophi_aroba 3 -3; sophi_d 8 -8; sophi_duboi 8 -8
sophi_duran 12 -12; sophi_lecle 9 -9; sophi_lefev 3 -3; sophi_m 12 -12; sophi_marte 8 -8; sophi_mille 3 -3
sophi_morel 8 -8; sophi_picar 6 -6; sophi_tiret 8 -8; sophi_under 9 -9; sorti 11 -11; sorti_> 10 -10; sorti_a 6 -6
sorti_tous 3 -3; souci 13 -13; souci_> 11 -11; souci_allez 9 -9; souci_c 1 -1; souci_d 3 -3; souci_de 4 -4
souci_habit 4 -4; souci_je 10 -10; souci_la 1 -1; souci_merci 14 -14; souha 10 -10; souha_etre 3 -3
souha_joind 6 -6; souha_m 7 -7; souha_parle 14 -14; sous 13 -13; sous_la 12 -12; sous_les 8 -8; sous_sol 7 -7
souvi 22 -22; souvi_> 8 -8; souvi_plus 19 -19; soyez 10 -10; soyez_debor 9 -9; soyez_genti 3 -3; speak 5 -5
speak_to 5 -5; speci 11 -11; speci_> 11 -11; st 8 -8; st_marti 8 -8; stabl 11 -11; stabl_maint 11 -11; stand 14 -14
stand_> 12 -12; stand_c 6 -6; stand_ne 15 -15; stand_telep 4 -4; stefa 6 -6; stefa_avec 6 -6; steph 10 -10
steph_avec 9 -9; steph_delau 8 -8; steph_gueri 6 -6; steph_point 4 -4; steph_tiret 7 -7; steph_tout 7 -7
steph_vasse 8 -8; still 7 -7; still_not 7 -7; stop -8 8; stop_j -9 9; stop_je 15 -15; stras 3 -3; stras_zero 3 -3
stres 7 -7; stres_j 7 -7; stupi -16 16; stupi_ou -16 16; stylo 13 -13; stylo_> 13 -13; subis 9 -9; subis_une 9 -9
sud -2 2; sud_> -6 6; sud_point 14 -14; suffi -18 18; suffi_> -15 15; suffi_basta -5 5; suffi_j -11 11
suffi_maint -19 19; suffi_pas 5 -5; suis -1 1; suis_a -13 13; suis_agee 5 -5; suis_allem 5 -5; suis_au 14 -14
suis_avec 5 -5; suis_bete 11 -11; suis_calme 17 -17; suis_carlo 9 -9; suis_charl 11 -11; suis_chez 14 -14
suis_clien 14 -14; suis_confu 3 -3; suis_conne 10 -10; suis_coupe 13 -13; suis_d 16 -16; suis_dans 16 -16
suis_de 17 -17; suis_decu 14 -14; suis_degou -8 8; suis_deja 7 -7; suis_desol 19 -19; suis_devan 15 -15
suis_elodi 13 -13; suis_embet 12 -12; suis_emili 11 -11; suis_en -2 2; suis_enerv 12 -12; suis_ennuy 13 -13
suis_exced -21 21; suis_fatig 20 -20; suis_folle -6 6; suis_furax -7 7; suis_furie -22 22; suis_hors -21 21
suis_infir 6 -6; suis_l 11 -11; suis_la 23 -23; suis_le 17 -17; suis_locat 5 -5; suis_madam 6 -6; suis_mathi 7 -7
suis_moi 12 -12; suis_monsi 11 -11; suis_ne 12 -12; suis_nul 9 -9; suis_pas 31 -31; suis_patie 12 -12
suis_perdu 14 -14; suis_pierr 13 -13; suis_press 20 -20; suis_pret 15 -15; suis_quebe 3 -3; suis_recon 15 -15
suis_retra 13 -13; suis_revol -11 11; suis_scand -8 8; suis_secre 1 -1; suis_simon 12 -12; suis_sur 13 -13
suis_toujo 17 -17; suis_tout 10 -10; suis_tres -21 21; suis_tromp 6 -6; suis_un 19 -19; suis_une 11 -11
suis_votre 8 -8; suis_vraim -16 16; suiss 7 -7; suiss_zero 7 -7; suite 3 -3; suite_> 13 -13; suite_j -8 8
suite_je 2 -2; suite_mon 9 -9; suiva 6 -6; suiva_les 6 -6; suivr 8 -8; suivr_> 8 -8; sujet 17 -17; sujet_de 17 -17
sujet_du 10 -10; sunit 10 -10; sunit_sharm 10 -10; super 13 -13; super_> 15 -15; super_aroba 6 -6; super_ca 7 -7
super_mamie 7 -7; super_oui 13 -13; suppo 10 -10; suppo_> 14 -14; suppo_entre 6 -6; suppo_nivea 9 -9
suppo_point 6 -6; suppo_s 5 -5; suppr 4 -4; suppr_et 4 -4; sur 14 -14; sur_> 16 -16; sur_certa 4 -4; sur_cinq 8 -8
sur_deux 7 -7; sur_dix 14 -14; sur_douze 8 -8; sur_fortn 5 -5; sur_gmail 9 -9; sur_inter 8 -8; sur_l -3 3
sur_la 12 -12; sur_le 10 -10; sur_leque 6 -6; sur_les -1 1; sur_ma 7 -7; sur_mais 1 -1; sur_mon 10 -10
sur_natha 2 -2; sur_quatr 13 -13; sur_que 12 -12; sur_quelq 2 -2; sur_quinz 6 -6; sur_repon 15 -15; sur_sur 5 -5
sur_tous 2 -2; sur_trois 8 -8; sur_un 2 -2; surem 13 -13; surem_pas 13 -13; surpr 7 -7; surpr_> 7 -7; surto 13 -13
surto_> 1 -1; surto_pas 15 -15; surve 10 -10; surve_sont 10 -10; switc 12 -12; switc_> 12 -12; switc_veut 8 -8
sylve 7 -7; sylve_pas 7 -7; sylvi 7 -7; sylvi_d 4 -4; sylvi_march 9 -9; sylvi_marti 7 -7; sylvi_puis 4 -4
sylvi_tiret 4 -4; sympa 10 -10; sympa_> 10 -10; synch 10 -10; synch_> 8 -8; synch_est 7 -7; szyma 2 -2; szyma_s 2 -2
t 5 -5; t_> 10 -10; t_a 19 -19; t_aroba 6 -6; t_c 4 -4; t_comme 9 -9; t_e 7 -7; t_es -7 7; t_h 4 -4; t_i 5 -5
t_il 8 -8; t_l 5 -5; t_louis 4 -4; t_n 1 -1; t_o 4 -4; t_p 8 -8; t_point 6 -6; t_r 11 -11; t_s 6 -6; t_tout 7 -7
t_une 9 -9; ta -11 11; ta_gueul -11 11; tabar -19 19; tabar_ca -19 19; table 12 -12; table_> 16 -16; table_cinq 1 -1
table_de 1 -1; table_des 1 -1; table_du 5 -5; table_elle 4 -4; table_et 7 -7; table_euh 4 -4; table_la 3 -3
table_mon 2 -2; table_que 3 -3; table_une 8 -8; tais 11 -11; tais_toi 11 -11; tangu 7 -7; tangu_> 7 -7; tangu_c 7 -7
tanto 7 -7; tanto_> 7 -7; tape 6 -6; tape_la 4 -4; tape_mon 6 -6; taper -6 6; taper_sur -6 6; tapez 3 -3
tapez_marie 3 -3; tard 11 -11; tard_> 11 -11; tas -8 8; tas_de -8 8; tati 2 -2; tati_a 2 -2; tatia 6 -6
tatia_point 6 -6; te -13 13; te_bonjo 9 -9; te_detes -8 8; te_faire -7 7; te_fous -9 9; teams 6 -6; teams_ca 6 -6
techn 20 -20; techn_> 24 -24; techn_a 5 -5; techn_au 5 -5; techn_avait 7 -7; techn_de 7 -7; techn_direc 13 -13
techn_doit 9 -9; techn_en 7 -7; techn_est 9 -9; techn_hier 4 -4; techn_il 5 -5; techn_infor 8 -8; techn_je 3 -3
techn_m 4 -4; techn_mais 5 -5; techn_me 6 -6; techn_merci 4 -4; techn_n -7 7; techn_ou 22 -22; techn_oui 5 -5
techn_pas 2 -2; techn_passe 6 -6; techn_pour 10 -10; techn_s 4 -4; techn_sont 8 -8; techn_vient 9 -9; tele 11 -11
tele_> 20 -20; tele_aussi 2 -2; tele_bugue 12 -12; tele_c 1 -1; tele_ca 6 -6; tele_de 6 -6; tele_deux 3 -3
tele_donc 1 -1; tele_du 6 -6; tele_est 5 -5; tele_et 6 -6; tele_l 2 -2; tele_les 5 -5; tele_ne 8 -8; tele_ni 11 -11
tele_non 6 -6; tele_pardo 4 -4; tele_plus 5 -5; tele_quoi 10 -10; tele_s 9 -9; tele_un 4 -4; tele_une 7 -7
telec 11 -11; telec_> 11 -11; telen 7 -7; telen_point 7 -7; telep 9 -9; telep_> 7 -7; telep_a 6 -6; telep_atten 1 -1
telep_au 6 -6; telep_avec 1 -1; telep_c 6 -6; telep_ca 1 -1; telep_capte 2 -2; telep_celui 2 -2; telep_dans 7 -7
telep_de 7 -7; telep_deux 5 -5; telep_donc 4 -4; telep_dont 10 -10; telep_du 4 -4; telep_en 4 -4; telep_est 5 -5
telep_et 8 -8; telep_fixe 13 -13; telep_fonct 5 -5; telep_gresi 13 -13; telep_il 6 -6; telep_inter 1 -1
telep_ip 4 -4; telep_j 1 -1; telep_les 4 -4; telep_march 5 -5; telep_mobil 6 -6; telep_n 13 -13; telep_ne 10 -10
telep_ni 6 -6; telep_on 5 -5; telep_parce 5 -5; telep_penda -7 7; telep_plus 15 -15; telep_porta 6 -6
telep_qui 8 -8; telep_sans 4 -4; telep_sonne 10 -10; telep_sur 11 -11; telep_va 1 -1; telep_voila 1 -1; teles 11 -11
teles_> 10 -10; teles_et 13 -13; telet 7 -7; telet_je 7 -7; telev 13 -13; telev_> 10 -10; telev_et 8 -8
telev_par 4 -4; telle 8 -8; telle_> 8 -8; telle_de 4 -4; temps 10 -10; temps_> 9 -9; temps_c -12 12; temps_de 8 -8
temps_en 6 -6; temps_la 3 -3; temps_mais 9 -9; temps_pour 4 -4; temps_quand 4 -4; temps_que 6 -6; tenu 11 -11
tenu_deux 6 -6; tenu_trent 9 -9; termi 12 -12; termi_> 11 -11; termi_a 5 -5; termi_de 11 -11; termi_par 8 -8
terri 10 -10; terri_> 9 -9; terri_comme 9 -9; terri_terri 9 -9; test 10 -10; test_de 8 -8; test_reuss 9 -9
test_un 11 -11; teste 17 -17; teste_> 12 -12; teste_c 8 -8; teste_le 7 -7; tete -14 14; tete_> -15 15; tete_de -5 5
tete_la 1 -1; texto 12 -12; texto_> 17 -17; texto_parte 8 -8; texto_reste 6 -6; teyss 6 -6; teyss_t 6 -6; thecl 4 -4
thecl_tout 4 -4; theo 11 -11; theo_avec 11 -11; there 3 -3; there_l 5 -5; therm 6 -6; therm_> 6 -6; thiba 9 -9
thiba_louis 9 -9; thiba_t 2 -2; thier 9 -9; thier_et 9 -9; thier_point 10 -10; thier_soixa 5 -5; thoma 8 -8
thoma_> 6 -6; thoma_aroba 5 -5; thoma_c 6 -6; thoma_f 11 -11; thoma_point 11 -11; thoma_thoma 6 -6; thoma_zero 2 -2
three 8 -8; three_trois 8 -8; thune -8 8; thune_> -8 8; tiago 9 -9; tiago_p 9 -9; ticke -3 3; ticke_> -4 4
ticke_la 20 -20; tina 6 -6; tina_point 6 -6; tiret 7 -7; tiret_altea 5 -5; tiret_andre 9 -9; tiret_atlas 9 -9
tiret_bas 8 -8; tiret_blanc 5 -5; tiret_boite 13 -13; tiret_bonne 5 -5; tiret_borde 7 -7; tiret_c 2 -2
tiret_caen 4 -4; tiret_centr 7 -7; tiret_coiff 7 -7; tiret_de 4 -4; tiret_desme 7 -7; tiret_deux 6 -6
tiret_dijon 5 -5; tiret_du 7 -7; tiret_durab 7 -7; tiret_duran 6 -6; tiret_duval 4 -4; tiret_ensui 7 -7
tiret_entre 3 -3; tiret_et 8 -8; tiret_euh 5 -5; tiret_fabri 5 -5; tiret_fils 4 -4; tiret_gall 8 -8; tiret_goff 6 -6
tiret_gueri 8 -8; tiret_hadda 8 -8; tiret_henri 5 -5; tiret_inter 7 -7; tiret_jean 6 -6; tiret_l 5 -5
tiret_lac 7 -7; tiret_lang 8 -8; tiret_le 5 -5; tiret_lea 8 -8; tiret_lebla 9 -9; tiret_leduc 3 -3; tiret_leroy 6 -6
tiret_lezou 1 -1; tiret_luc 5 -5; tiret_lyon 6 -6; tiret_lys 4 -4; tiret_mans 5 -5; tiret_marc 3 -3
tiret_marie 7 -7; tiret_marti 6 -6; tiret_mouli 6 -6; tiret_nante 7 -7; tiret_noir 5 -5; tiret_non 6 -6
tiret_odile 3 -3; tiret_orang 10 -10; tiret_ou 1 -1; tiret_petit 7 -7; tiret_picar 4 -4; tiret_plomb 13 -13
tiret_plus 10 -10; tiret_point 4 -4; tiret_poiri 2 -2; tiret_renne 8 -8; tiret_roy 10 -10; tiret_soixa 5 -5
tiret_st 8 -8; tiret_sud 14 -14; tiret_toitu 5 -5; tiret_vanne 6 -6; tiret_vasse 8 -8; tiret_yves 5 -5; tisse 12 -12
tisse_> 10 -10; tisse_ludiv 8 -8; titul 17 -17; titul_> 16 -16; titul_c 7 -7; titul_n 2 -2; to 5 -5; to_someo 5 -5
toi 18 -18; toi_> 9 -9; toi_je 11 -11; toi_machi 7 -7; toi_non 9 -9; toile 8 -8; toile_> 8 -8; toit 8 -8
toit_> 9 -9; toit_ca 3 -3; toitu 5 -5; toitu_point 5 -5; tom 6 -6; tom_point 6 -6; tombe 13 -13; tombe_> 15 -15
tombe_direc 4 -4; tombe_en 2 -2; tombe_je 3 -3; tombe_la 5 -5; tombe_le 3 -3; tombe_sur 2 -2; tomto 7 -7
tomto_deux 7 -7; ton -3 3; ton_chef 13 -13; ton_machi -6 6; tonal 10 -10; tonal_> 13 -13; tonal_dans 8 -8
tonal_n 10 -10; tonal_quand 1 -1; tonal_sur 9 -9; tonne 7 -7; tonne_> 7 -7; total 6 -6; total_dans 6 -6; toto 6 -6
toto_un 6 -6; tou 11 -11; tou_> 11 -11; tou_pas 11 -11; touch 18 -18; touch_> 14 -14; touch_pas 1 -1
touch_plus 11 -11; toujo 13 -13; toujo_> 9 -9; toujo_an 8 -8; toujo_aussi 10 -10; toujo_bloqu 17 -17
toujo_ce 11 -11; toujo_coupe 11 -11; toujo_en 14 -14; toujo_etein 7 -7; toujo_eu 2 -2; toujo_inter 8 -8
toujo_la -2 2; toujo_le 7 -7; toujo_lent 16 -16; toujo_lui 3 -3; toujo_madam 2 -2; toujo_meme 7 -7; toujo_moi 17 -17
toujo_mort 6 -6; toujo_muet 9 -9; toujo_occup 5 -5; toujo_parei -9 9; toujo_pas 10 -10; toujo_pour 14 -14
toujo_rien 17 -17; toujo_rouge 13 -13; tour 14 -14; tour_> 14 -14; tourc 3 -3; tourc_trois 3 -3; tourn 7 -7
tourn_> 12 -12; tourn_en -4 4; tous 7 -7; tous_> 11 -11; tous_autan -7 7; tous_ces 9 -9; tous_dans 8 -8
tous_decon 6 -6; tous_des -17 17; tous_est 10 -10; tous_euh 10 -10; tous_les 7 -7; tous_mes 8 -8; tous_monsi 15 -15
touss 9 -9; touss_> 9 -9; tout 7 -7; tout_> 3 -3; tout_a 12 -12; tout_attac 6 -6; tout_bon 16 -16; tout_c 4 -4
tout_ca 5 -5; tout_casse -15 15; tout_ce 8 -8; tout_colle 9 -9; tout_comme 1 -1; tout_compr 15 -15; tout_court 7 -7
tout_debra 6 -6; tout_depui 6 -6; tout_dont 6 -6; tout_du 11 -11; tout_en 7 -7; tout_est 12 -12; tout_et 10 -10
tout_fait 3 -3; tout_fonct 11 -11; tout_insta 5 -5; tout_je -7 7; tout_jeune 4 -4; tout_juste 9 -9; tout_l 3 -3
tout_le 14 -14; tout_les 1 -1; tout_march 9 -9; tout_meme 4 -4; tout_ni 7 -7; tout_non 6 -6; tout_on 9 -9
tout_par 1 -1; tout_passe 9 -9; tout_petit 1 -1; tout_prene 14 -14; tout_pris 5 -5; tout_quatr 6 -6; tout_qui 3 -3
tout_redem 12 -12; tout_refon 10 -10; tout_remar 9 -9; tout_seul 12 -12; tout_simpl 9 -9; tout_toujo 8 -8
tout_va 14 -14; tout_vendu 3 -3; tout_verif 8 -8; tout_voila 5 -5; toute 8 -8; toute_ces -7 7; toute_facon 9 -9
toute_l 8 -8; toute_la 13 -13; toute_les 15 -15; toute_neuve 11 -11; toute_seule 9 -9; tpe 15 -15; tpe_> 15 -15
trafi 6 -6; trafi_est 6 -6; train 18 -18; train_> 18 -18; train_a 5 -5; train_d 10 -10; train_de 5 -5; trait -5 5
trait_cela 6 -6; trait_d 9 -9; trait_les -11 11; tran 9 -9; tran_t 9 -9; tranq 10 -10; tranq_> 10 -10; trans 9 -9
trans_> 11 -11; trans_au 6 -6; trans_avec 3 -3; trans_marti 6 -6; trans_moi 13 -13; trans_mon 12 -12
trans_pas 23 -23; trans_picar 6 -6; trans_tiret 7 -7; trans_vers 3 -3; trava 2 -2; trava_> 11 -11; trava_avec 12 -12
trava_comme 2 -2; trava_dans 4 -4; trava_de -11 11; trava_dessu 11 -11; trava_et 5 -5; trava_je 6 -6; trave 8 -8
trave_comme 8 -8; treiz 11 -11; treiz_> 14 -14; treiz_a 15 -15; treiz_appar 8 -8; treiz_cinq 5 -5; treiz_dix 5 -5
treiz_euh 6 -6; treiz_je 6 -6; treiz_pas 2 -2; treiz_quara 5 -5; treiz_quato 6 -6; treiz_quatr 4 -4
treiz_seize 8 -8; treiz_soixa 2 -2; treiz_tout 4 -4; treiz_treiz 8 -8; treiz_trent 2 -2; trema 7 -7; trema_et 7 -7
trema_point 7 -7; tremb 15 -15; tremb_> 8 -8; tremb_a 7 -7; tremb_d 8 -8; tremb_je 3 -3; trent 7 -7; trent_> 6 -6
trent_au 1 -1; trent_c 7 -7; trent_cinq 5 -5; trent_cinqu 5 -5; trent_de 13 -13; trent_deux 5 -5; trent_douze 10 -10
trent_et 5 -5; trent_huit 5 -5; trent_je 2 -2; trent_neuf 6 -6; trent_quara 7 -7; trent_quatr 6 -6; trent_secon 9 -9
trent_sept 4 -4; trent_six 6 -6; trent_trent 5 -5; trent_trois 6 -6; trent_un 8 -8; tres -2 2; tres_aimab 11 -11
tres_bien 13 -13; tres_en -16 16; tres_enerv -14 14; tres_fache -10 10; tres_faibl 7 -7; tres_fort 5 -5
tres_genti 8 -8; tres_lent 8 -8; tres_lente 9 -9; tres_mal 7 -7; tres_mecon -13 13; tres_patie 11 -11
tres_tres -11 11; tripl 8 -8; tripl_sept 8 -8; trist 6 -6; trist_point 6 -6; trois 11 -11; trois_> 24 -24
trois_a 4 -4; trois_appar 9 -9; trois_aroba 6 -6; trois_at 8 -8; trois_au 7 -7; trois_box 13 -13; trois_burea 7 -7
trois_camer 8 -8; trois_carte 6 -6; trois_celui 1 -1; trois_cent 11 -11; trois_cinqu 3 -3; trois_coloc 1 -1
trois_dix 2 -2; trois_donc 7 -7; trois_en 18 -18; trois_et 14 -14; trois_etage 8 -8; trois_fois -10 10
trois_frere 3 -3; trois_heure -7 7; trois_huit 4 -4; trois_huita 7 -7; trois_je 7 -7; trois_jours 21 -21
trois_mais 7 -7; trois_messa 2 -2; trois_neuf 14 -14; trois_ni 6 -6; trois_non 8 -8; trois_nonan 6 -6
trois_numer 1 -1; trois_onze 3 -3; trois_ordin 6 -6; trois_ordis 8 -8; trois_ou 9 -9; trois_ouver 2 -2
trois_parce 3 -3; trois_pc 5 -5; trois_peut 9 -9; trois_porta 11 -11; trois_quara 5 -5; trois_quato 5 -5
trois_quatr 9 -9; trois_qui 8 -8; trois_semai -19 19; trois_sept 5 -5; trois_six 6 -6; trois_smart 4 -4
trois_soixa 3 -3; trois_sur 12 -12; trois_table 5 -5; trois_telep 14 -14; trois_teles 9 -9; trois_trois 5 -5
trois_vingt 5 -5; trois_voila 6 -6; trois_voire 11 -11; trois_zero 5 -5; tromp 21 -21; tromp_> 20 -20; tromp_c 5 -5
tromp_de 7 -7; tromp_dis 12 -12; tromp_zero 2 -2; trop 8 -8; trop_> 11 -11; trop_atten 2 -2; trop_bien 8 -8
trop_cher 6 -6; trop_comme 4 -4; trop_compl 14 -14; trop_de 7 -7; trop_la -10 10; trop_nuls -8 8; trop_vite 10 -10
trou 6 -6; trou_> 8 -8; trou_laiss 3 -3; trouv 9 -9; trouv_autre 9 -9; trouv_pas 4 -4; trouv_plus 4 -4; truc 2 -2
truc_> -7 7; truc_atten 3 -3; truc_ca 11 -11; truc_donne 2 -2; truc_qui 4 -4; trucs 3 -3; trucs_> 3 -3; trunk 9 -9
trunk_sip 9 -9; tu -5 5; tu_me -9 9; tu_notes 8 -8; tu_peux 9 -9; tu_sais 9 -9; tu_te -9 9; tuer 3 -3; tuer_le 3 -3
tut 8 -8; tut_> 8 -8; tut_tut 8 -8; two 8 -8; two_three 8 -8; u 11 -11; u_> 11 -11; u_aroba 3 -3; u_c 6 -6
u_comme 2 -2; u_d 5 -5; u_de 6 -6; u_e 6 -6; u_g 12 -12; u_i 4 -4; u_k 5 -5; u_l 5 -5; u_n 2 -2; u_neuf 4 -4
u_p 9 -9; u_preno 2 -2; u_r 7 -7; u_s 1 -1; u_t 6 -6; u_v 14 -14; u_x 9 -9; u_y 6 -6; u_z 6 -6; ugo 8 -8
ugo_marin 8 -8; uk 6 -6; uk_> 6 -6; un 9 -9; un_> 10 -10; un_a 9 -9; un_abonn -8 8; un_agent 9 -9; un_appel 14 -14
un_aroba 14 -14; un_au 10 -10; un_autom 5 -5; un_autre 13 -13; un_bruit 3 -3; un_c 6 -6; un_ca 15 -15
un_cable -13 13; un_campi 9 -9; un_certa 10 -10; un_chien -8 8; un_chiff 2 -2; un_cinqu 5 -5; un_clien 5 -5
un_code 5 -5; un_colle 9 -9; un_conco 5 -5; un_confl 5 -5; un_conse 14 -14; un_contr 16 -16; un_coup 4 -4
un_coupl 8 -8; un_courr 11 -11; un_creti -5 5; un_d 28 -28; un_dans 4 -4; un_de 12 -12; un_debit 6 -6; un_debra 8 -8
un_decod 7 -7; un_depan 9 -9; un_deux 7 -7; un_deuxi 5 -5; un_dix 5 -5; un_doubl 3 -3; un_doute 7 -7; un_duc 5 -5
un_e 11 -11; un_echo 9 -9; un_ecran 6 -6; un_emplo 6 -6; un_en 4 -4; un_enreg 9 -9; un_et 2 -2; un_etre 9 -9
un_f 6 -6; un_fax 8 -8; un_film 9 -9; un_froid 8 -8; un_gars 17 -17; un_grand 8 -8; un_h 10 -10; un_hotel 7 -7
un_huita 6 -6; un_humai 13 -13; un_i 10 -10; un_il 2 -2; un_imbec -13 13; un_incid 8 -8; un_insta 9 -9
un_inter 6 -6; un_ipad 6 -6; un_iphon 6 -6; un_je 3 -3; un_joli 9 -9; un_k 5 -5; un_la 12 -12; un_lycee 9 -9
un_m 18 -18; un_mac 7 -7; un_macbo 6 -6; un_mail 12 -12; un_mais 11 -11; un_mega 6 -6; un_messa 7 -7
un_milli 12 -12; un_mois -11 11; un_monsi 9 -9; un_mot 6 -6; un_mouli 8 -8; un_moun 5 -5; un_ni 9 -9; un_nonan 5 -5
un_numer 10 -10; un_opera 7 -7; un_ordi 7 -7; un_ordin 10 -10; un_ou 6 -6; un_p 9 -9; un_papie 4 -4; un_parti 19 -19
un_pc 6 -6; un_petit 7 -7; un_peu 16 -16; un_peut 10 -10; un_ping 5 -5; un_poil 6 -6; un_point 3 -3; un_porta 14 -14
un_poste 4 -4; un_prele 12 -12; un_probl 12 -12; un_proce -11 11; un_puis 3 -3; un_quara 4 -4; un_quatr 4 -4
un_qui 5 -5; un_rembo -8 8; un_rende 8 -8; un_rense 12 -12; un_repon 1 -1; un_respo 15 -15; un_resta 6 -6
un_rhume 6 -6; un_robot 20 -20; un_rond 5 -5; un_s 8 -8; un_scand -14 14; un_septa 5 -5; un_serve 11 -11
un_servi -16 16; un_seul 8 -8; un_sms 13 -13; un_soixa 5 -5; un_souci 15 -15; un_stylo 13 -13; un_super 14 -14
un_sur 8 -8; un_t 18 -18; un_table 7 -7; un_techn 10 -10; un_telep 10 -10; un_termi 9 -9; un_test 8 -8
un_tiret 2 -2; un_tour 9 -9; un_train 5 -5; un_trema 7 -7; un_trent 4 -4; un_trois 2 -2; un_trou 6 -6; un_truc 4 -4
un_un 3 -3; un_v 6 -6; un_vingt 6 -6; un_voyan 4 -4; un_vrai 11 -11; un_y 6 -6; un_z 14 -14; un_zero 5 -5
under 8 -8; under_le 8 -8; under_leroy 9 -9; under_marin 8 -8; under_morin 10 -10; under_quatr 7 -7
under_rossi 3 -3; under_soixa 9 -9; under_trent 5 -5; une 4 -4; une_adres 17 -17; une_anten 9 -9; une_arnaq -8 8
une_aroba 16 -16; une_assoc 10 -10; une_autre 6 -6; une_bande -16 16; une_barre 10 -10; une_betis 3 -3
une_boite 11 -11; une_bonne 5 -5; une_box 22 -22; une_c 4 -4; une_catas -5 5; une_centa 8 -8; une_chale 13 -13
une_chose -5 5; une_cinqu 8 -8; une_colle 5 -5; une_coloc 7 -7; une_conso 7 -7; une_dame 14 -14; une_demi 8 -8
une_dizai 15 -15; une_douza 16 -16; une_ecole 8 -8; une_encei 5 -5; une_entre 4 -4; une_erreu 14 -14
une_escro -10 10; une_etiqu 1 -1; une_factu 12 -12; une_famil 9 -9; une_fois 2 -2; une_heure -16 16
une_honte -20 20; une_ia 3 -3; une_impri 10 -10; une_incom -14 14; une_inter 9 -9; une_journ -9 9; une_ligne -7 7
une_machi 14 -14; une_madam 8 -8; une_mais 14 -14; une_maiso 6 -6; une_minut 6 -6; une_offre 9 -9; une_ou 6 -6
une_page 7 -7; une_paire 6 -6; une_panne 24 -24; une_perso 19 -19; une_petit 14 -14; une_quara 5 -5; une_quest 8 -8
une_quich -7 7; une_quinz 12 -12; une_reuni 9 -9; une_secon 8 -8; une_semai 7 -7; une_seule 11 -11; une_soixa 8 -8
une_table 11 -11; une_tele 5 -5; une_trent 16 -16; une_vaste -5 5; une_vieil -2 2; une_vingt 11 -11; une_visio 2 -2
une_vraie 15 -15; union 9 -9; union_belfo 9 -9; union_petit 8 -8; uniqu 17 -17; uniqu_> 9 -9; uniqu_la 10 -10
uniqu_mon 14 -14; univ 9 -9; univ_tiret 9 -9; urgen 10 -10; urgen_> 8 -8; urgen_j 8 -8; urgen_je 6 -6
urgen_uniqu 9 -9; ursul 2 -2; ursul_l 2 -2; usage 8 -8; usage_c 8 -8; v 9 -9; v_> 8 -8; v_a 10 -10; v_aroba 10 -10
v_comme 8 -8; v_d 6 -6; v_e 10 -10; v_i 6 -6; v_point 6 -6; v_r 6 -6; v_y 8 -8; va 3 -3; va_> 15 -15
va_aller 14 -14; va_au -6 6; va_beauc 4 -4; va_bien 12 -12; va_c 12 -12; va_chez 5 -5; va_dire 5 -5; va_durer 3 -3
va_etre 15 -15; va_faire -7 7; va_j 1 -1; va_maint 25 -25; va_mais 9 -9; va_march 13 -13; va_par 3 -3; va_pas -4 4
va_plus 8 -8; va_s 8 -8; va_te -7 7; va_toujo 9 -9; va_tres 17 -17; va_y 6 -6; vais -11 11; vais_aller -12 12
vais_compt 10 -10; vais_deman 11 -11; vais_douce 7 -7; vais_la 9 -9; vais_pas 7 -7; vais_peter -13 13
vais_porte -19 19; vais_resil -12 12; vais_saisi -6 6; vais_tout -9 9; vais_voir 17 -17; vais_vous -6 6; valer 8 -8
valer_dumon 6 -6; valer_mouli 8 -8; valer_tiret 5 -5; valid 3 -3; valid_> 3 -3; van 14 -14; van_damme 7 -7
van_den 7 -7; van_minh 8 -8; vanda 10 -10; vanda_> 10 -10; vande 10 -10; vande_elst 10 -10; vanne 6 -6
vanne_point 6 -6; vanni 4 -4; vanni_v 4 -4; varie 11 -11; varie_> 11 -11; varie_on 9 -9; vas 11 -11; vas_y 11 -11
vasse 11 -11; vasse_aroba 6 -6; vasse_chez 5 -5; vasse_colle 8 -8; vasse_encha 8 -8; vasse_v 8 -8; vaste -5 5
vaste_escro -5 5; vendu 8 -8; vendu_cette 8 -8; vendu_maint 3 -3; venir 9 -9; venir_me 7 -7; venir_payer 7 -7
vent 8 -8; vent_> 8 -8; vente 4 -4; vente_une 4 -4; venu -3 3; venu_> 16 -16; venu_c -9 9; venu_deux 11 -11
venu_et 3 -3; venu_lundi 8 -8; venus 8 -8; venus_> 8 -8; verdi 7 -7; verdi_> 7 -7; verdi_c 7 -7; verdi_paul 7 -7
verif 11 -11; verif_> 10 -10; verif_tout 13 -13; verne 6 -6; verne_et 7 -7; verne_v 3 -3; veron 2 -2
veron_tout 2 -2; verra 11 -11; verra_> 11 -11; vers 13 -13; vers_dix 10 -10; vers_un 2 -2; vert 9 -9; vert_> 9 -9
vert_et 7 -7; vert_mais 7 -7; vert_zero 3 -3; verte 7 -7; verte_> 7 -7; verte_est 5 -5; verts 8 -8; verts_> 8 -8
veuil 6 -6; veuil_me 6 -6; veut 11 -11; veut_pas 10 -10; veut_plus 4 -4; veut_toujo 12 -12; veut_vous 5 -5
veuve 7 -7; veuve_marti 7 -7; veux 13 -13; veux_> 15 -15; veux_annul 14 -14; veux_bien 7 -7; veux_decla 8 -8
veux_dire 7 -7; veux_du 3 -3; veux_etre 8 -8; veux_je 8 -8; veux_juste 3 -3; veux_le 9 -9; veux_modif 13 -13
veux_parle 7 -7; veux_pas 14 -14; veux_plus -8 8; veux_qu 5 -5; veux_quelq 14 -14; veux_recup 6 -6; veux_telep 4 -4
veux_un 9 -9; veux_une 13 -13; victo 11 -11; victo_a 11 -11; victo_aroba 6 -6; victo_ca 10 -10; victo_hugo 7 -7
victo_point 4 -4; vidal 13 -13; vidal_aroba 7 -7; vidal_lapos 7 -7; vidal_voila 6 -6; vide 5 -5; vide_quand 5 -5
video 11 -11; video_parte 7 -7; video_point 9 -9; vieil -2 2; vieil_dame -7 7; vieil_perso 12 -12; vienn 3 -3
vienn_avec 3 -3; vienn_je 2 -2; viens 19 -19; viens_d 12 -12; viens_de 11 -11; viens_la 11 -11; vient 11 -11
vient_> 13 -13; vient_de 5 -5; vient_mardi 9 -9; vieux 5 -5; vieux_> 2 -2; vieux_porta 5 -5; vieux_telep 6 -6
villa 3 -3; villa_et 3 -3; ville 10 -10; ville_> 7 -7; ville_tiret 5 -5; villi 13 -13; villi_> 13 -13; vince 7 -7
vince_hoffm 10 -10; vince_point 1 -1; vingt 9 -9; vingt_> 24 -24; vingt_ans -6 6; vingt_c 6 -6; vingt_cinq 8 -8
vingt_de 5 -5; vingt_deux 5 -5; vingt_dix 5 -5; vingt_douze 5 -5; vingt_enfin 1 -1; vingt_et 10 -10
vingt_genre 7 -7; vingt_huit 5 -5; vingt_metre 6 -6; vingt_minut 6 -6; vingt_neuf 6 -6; vingt_onze 6 -6
vingt_poste 9 -9; vingt_quatr 7 -7; vingt_quinz 6 -6; vingt_seize 4 -4; vingt_sept 6 -6; vingt_six 6 -6
vingt_soixa 9 -9; vingt_telep 20 -20; vingt_treiz 5 -5; vingt_trent 7 -7; vingt_trois 4 -4; vingt_un 5 -5
vingt_vingt 9 -9; virem 10 -10; virem_sur 10 -10; virgi 9 -9; virgi_point 9 -9; virgu 4 -4; virgu_douze 4 -4
virgu_quara 3 -3; virgu_soixa 4 -4; virgu_trent 4 -4; virgu_vingt 3 -3; virgu_zero 3 -3; visio 2 -2; visio_dans 2 -2
vit 5 -5; vit_avec 5 -5; vite 3 -3; vite_> 17 -17; vite_espec -8 8; vite_je 8 -8; vite_s 5 -5; vite_seize 2 -2
vite_vite 6 -6; vivan 2 -2; vivan_a 2 -2; vocal 14 -14; vocal_> 13 -13; vocal_est 8 -8; voila 14 -14; voila_> 12 -12
voila_alors 1 -1; voila_c 13 -13; voila_comme 11 -11; voila_je 3 -3; voila_madam 1 -1; voila_orang 7 -7
voila_oui 5 -5; voila_plus 5 -5; voila_point 4 -4; voila_trois 6 -6; voila_vous 6 -6; voir 9 -9; voir_> 17 -17
voir_aille -12 12; voir_avec -3 3; voir_j 5 -5; voir_je 9 -9; voir_mon 2 -2; voire 8 -8; voire_quatr 11 -11
voire_six 7 -7; voire_trois 10 -10; vois 6 -6; vois_mes 8 -8; vois_pas 5 -5; voisi 14 -14; voisi_> 15 -15
voisi_aussi 5 -5; voisi_c 1 -1; voisi_est 8 -8; voisi_monsi 13 -13; voisi_parce 7 -7; voit 6 -6; voit_le 6 -6
voitu 10 -10; voitu_> 6 -6; voitu_aroba 6 -6; voitu_je 10 -10; voix 10 -10; voix_ca 10 -10; vol -17 17; vol_> -17 17
vol_pur -6 6; vole 4 -4; vole_mon 7 -7; volet 7 -7; volet_et 7 -7; voleu -19 19; voleu_> -16 16; voleu_des -8 8
voleu_prend -7 7; voleu_rende -8 8; volon 12 -12; volon_> 12 -12; vont 5 -5; vont_bien 6 -6; vont_qui 2 -2
vos -24 24; vos_agent 14 -14; vos_aneri -9 9; vos_colle 3 -3; vos_conne -7 7; vos_delai -6 6; vos_excus -6 6
vos_histo -5 5; vos_machi -7 7; vos_menso -5 5; vos_panne -11 11; vos_quest -19 19; vos_robot -10 10; vos_techn 7 -7
votre -13 13; votre_abonn -11 11; votre_affai -7 7; votre_boite -10 10; votre_box -14 14; votre_calme 13 -13
votre_clien 8 -8; votre_colle 22 -22; votre_compo -8 8; votre_dilig 15 -15; votre_entre -12 12; votre_faute 10 -10
votre_incom -8 8; votre_musiq -6 6; votre_numer 9 -9; votre_patie 13 -13; votre_retou 15 -15; votre_robot 17 -17
votre_servi -17 17; votre_socie 8 -8; votre_techn -9 9; votre_temps 15 -15; votre_truc -2 2; voudr 14 -14
voudr_annul 10 -10; voudr_avoir 5 -5; voudr_cause 12 -12; voudr_chang 17 -17; voudr_conna 10 -10; voudr_depan 5 -5
voudr_etre 7 -7; voudr_l 7 -7; voudr_le 4 -4; voudr_modif 6 -6; voudr_parle 9 -9; voudr_pas 5 -5; voudr_quelq 8 -8
voudr_redem 8 -8; voudr_savoi 6 -6; voudr_signa 4 -4; voudr_un 11 -11; voudr_une 2 -2; voula 9 -9; voula_dire 10 -10
voula_simpl 5 -5; voule 22 -22; voule_> 13 -13; voule_dire 7 -7; voule_laque 8 -8; voule_savoi 5 -5; voulo 7 -7
voulo_parle 7 -7; vous -9 9; vous_> -4 4; vous_ai 17 -17; vous_allez -6 6; vous_annul 6 -6; vous_appel 25 -25
vous_arret 4 -4; vous_attaq -8 8; vous_aurai 1 -1; vous_autre -11 11; vous_avanc 7 -7; vous_avec 9 -9
vous_avez 22 -22; vous_avoue 10 -10; vous_bande -13 13; vous_benis 6 -6; vous_ca 6 -6; vous_colle -11 11
vous_comme -10 10; vous_compr -26 26; vous_conta 4 -4; vous_d 8 -8; vous_depui 14 -14; vous_deran 17 -17
vous_devin 8 -8; vous_dire 5 -5; vous_dis 15 -15; vous_disie 14 -14; vous_dites 18 -18; vous_donne 4 -4
vous_ecout -6 6; vous_ecriv 6 -6; vous_embet 15 -15; vous_en 13 -13; vous_enten -4 4; vous_envoy -9 9
vous_epele 9 -9; vous_epell 4 -4; vous_et 9 -9; vous_etes 2 -2; vous_expli 10 -10; vous_fache 8 -8
vous_faire -12 12; vous_faite -7 7; vous_felic 13 -13; vous_fiche -12 12; vous_foute -14 14; vous_garan -9 9
vous_hein -13 13; vous_inqui 11 -11; vous_j -11 11; vous_jure -1 1; vous_l 21 -21; vous_la 10 -10; vous_le -13 13
vous_les -6 6; vous_m -10 10; vous_maint -10 10; vous_mais 7 -7; vous_manqu -8 8; vous_me -15 15; vous_mette 6 -6
vous_moque -10 10; vous_ne -16 16; vous_notez 3 -3; vous_nous -6 6; vous_parle 16 -16; vous_passe 9 -9
vous_payer -7 7; vous_payez -8 8; vous_plait 10 -10; vous_pourr 9 -9; vous_pouve 16 -16; vous_previ 3 -3
vous_prie 8 -8; vous_que 6 -6; vous_racon 3 -3; vous_rappe 21 -21; vous_rassu 6 -6; vous_recoi 8 -8
vous_regar 14 -14; vous_remer 11 -11; vous_rende -9 9; vous_repet 12 -12; vous_savez 10 -10; vous_serie -8 8
vous_serve -13 13; vous_soyez 9 -9; vous_suffi 5 -5; vous_suivr 8 -8; vous_telep 10 -10; vous_tromp 16 -16
vous_voleu -7 7; vous_voule 22 -22; vous_vous -7 7; vous_voyez 1 -1; vous_y 2 -2; voyan 11 -11; voyan_clign 6 -6
voyan_de 11 -11; voyan_est 8 -8; voyan_inter 3 -3; voyan_ne 8 -8; voyan_nulle 6 -6; voyan_orang 9 -9; voyan_pon 5 -5
voyan_qui 6 -6; voyan_reste 3 -3; voyan_rouge 5 -5; voyan_sont 8 -8; voyel 4 -4; voyel_> 4 -4; voyez 1 -1
voyez_le 1 -1; voyou -6 6; voyou_vous -6 6; vpn 10 -10; vpn_et 4 -4; vpn_ne 7 -7; vpn_sans 7 -7; vrai 5 -5
vrai_> 18 -18; vrai_ca -12 12; vrai_gars 10 -10; vrai_je 8 -8; vrai_monsi 7 -7; vrai_quelq 8 -8; vrai_vous -9 9
vraie 15 -15; vraie_dame 5 -5; vraie_perso 15 -15; vraim -12 12; vraim_ca 18 -18; vraim_des -19 19; vraim_en 8 -8
vraim_la -8 8; vraim_n -11 11; vraim_non 9 -9; vraim_nuls -9 9; vraim_pas 8 -8; vraim_ras -9 9; vraim_tres -16 16
vu -9 9; vu_ca -5 5; vu_le 4 -4; vu_perso 12 -12; vu_qu 3 -3; vu_une -10 10; w 8 -8; w_a 7 -7; w_comme 7 -7
w_e 8 -8; w_o 8 -8; w_point 13 -13; w_u 6 -6; w_w 13 -13; wanad 6 -6; wanad_avant 5 -5; wanad_on 6 -6
wanad_point 6 -6; wanna 8 -8; wanna_do 8 -8; watch 7 -7; watch_> 7 -7; web 6 -6; web_depui 6 -6; web_sont 4 -4
weber 9 -9; weber_w 11 -11; week 2 -2; week_end 2 -2; wei 4 -4; wei_c 4 -4; weiss 5 -5; weiss_w 5 -5; wesh 12 -12
wesh_c 12 -12; wifi 10 -10; wifi_> 13 -13; wifi_dans 3 -3; wifi_de 12 -12; wifi_depui 5 -5; wifi_est 19 -19
wifi_et 1 -1; wifi_faibl 12 -12; wifi_fonct 6 -6; wifi_il 5 -5; wifi_is 5 -5; wifi_mais 4 -4; wifi_march 14 -14
wifi_n 5 -5; wifi_ne 10 -10; wifi_qui 8 -8; wifi_s 7 -7; wifi_une 6 -6; wifi_va 1 -1; wifi_vous 12 -12; wii 10 -10
wii_c 10 -10; willi 7 -7; willi_aroba 7 -7; windo 10 -10; windo_10 10 -10; windo_11 10 -10; wojci 8 -8; wojci_w 8 -8
worki 7 -7; worki_> 7 -7; worki_depui 5 -5; wuyts 6 -6; wuyts_w 6 -6; wyatt 3 -3; wyatt_doubl 3 -3; x 8 -8; x_> 9 -9
x_comme 4 -4; x_lola 8 -8; x_point 5 -5; x_x 8 -8; xavie 8 -8; xavie_a 4 -4; xavie_donc 6 -6; xavie_point 10 -10
xavie_zola 6 -6; y 15 -15; y_> 18 -18; y_a 23 -23; y_ai 6 -6; y_aller 9 -9; y_aroba 5 -5; y_arriv 8 -8; y_aurai 5 -5
y_compr 12 -12; y_conna 8 -8; y_e 9 -9; y_en -8 8; y_est 13 -13; y_etes 17 -17; y_fait 2 -2; y_je 11 -11; y_k 7 -7
y_m 2 -2; y_passe 11 -11; y_point 5 -5; y_t 6 -6; y_touch 1 -1; yahoo 7 -7; yahoo_point 7 -7; yann 6 -6
yann_deux 7 -7; yann_kerou 2 -2; yann_point 5 -5; yaour 4 -4; yaour_point 4 -4; yep 11 -11; yep_> 11 -11; yes 12 -12
yes_c 12 -12; yes_oui 6 -6; yeste 5 -5; yeste_> 5 -5; yeux 8 -8; yeux_> 3 -3; yeux_non 9 -9; yilma 10 -10
yilma_> 10 -10; yo 11 -11; yo_c 11 -11; you -10 10; you_are -10 10; youss 13 -13; youss_amara 8 -8; youss_ben 7 -7
youtu 10 -10; youtu_se 10 -10; yves 10 -10; yves_lebre 8 -8; yves_point 4 -4; yves_tangu 7 -7; yvett 8 -8
yvett_carpe 7 -7; yvett_marty 10 -10; yvonn 16 -16; yvonn_> 5 -5; yvonn_pruni 15 -15; z 7 -7; z_> 8 -8; z_a 17 -17
z_aroba 5 -5; z_comme 6 -6; z_e 6 -6; z_ero 6 -6; z_h 4 -4; z_i 8 -8; z_mais 2 -2; z_o 3 -3; z_point 4 -4; z_y 7 -7
zappe 7 -7; zappe_la 7 -7; zero 8 -8; zero_6 7 -7; zero_> 7 -7; zero_barre 4 -4; zero_cinq 6 -6; zero_deux 4 -4
zero_doubl 5 -5; zero_douze 10 -10; zero_huit 6 -6; zero_le 10 -10; zero_neuf 7 -7; zero_onze 5 -5; zero_quara 7 -7
zero_quatr 6 -6; zero_sept 8 -8; zero_sis 7 -7; zero_six 9 -9; zero_trent 5 -5; zero_trois 5 -5; zero_un 5 -5
zero_vingt 7 -7; zero_zero 6 -6; zerro 5 -5; zerro_z 5 -5; zhang 4 -4; zhang_z 4 -4; zoe 9 -9; zoe_lemai 8 -8
zoe_point 3 -3; zoe_sans 7 -7; zoe_y 6 -6; zola 5 -5; zola_> 6 -6; zola_preno 6 -6; zola_z 3 -3; zone 7 -7
zone_blanc 7 -7; zoom 2 -2; zoom_avec 2 -2; zorro 6 -6; zorro_six 6 -6; zut 12 -12; zut_> 11 -11; zut_c 7 -7
zut_j 10 -10
""",
    ),
}
