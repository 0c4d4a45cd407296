"""What the beginnings of words, and pairs of them, weigh in the second opinion (`learned.py`).

Written by `python -m ops.learn`. One weight for each answer, in tenths and in the order given; "_" joins a pair, "<"
and ">" are the two ends of an utterance. Long, because it is one table.
"""

LEARNED_FROM = "8fb7825b3c63e403"
WEIGHTS = {
    "affirm_deny": (
        "affirm deny unclear",
        """
0 -6 -6 6; 00 -7 -7 7; 00_00 -7 -7 7; 00_> -7 -7 7; 01 -11 -12 12; 01398 -12 -12 12; 01398_> -12 -12 12
01_40 -5 -5 5; 01_45 -7 -7 8; 02 -7 -7 7; 02_97 -7 -7 7; 03 -7 -7 7; 03_86 -7 -7 7; 05 -10 -8 9; 05_61 -5 -6 6
05_77 -7 -7 7; 06 -19 -19 20; 06123 -12 -12 12; 06123_> -12 -12 12; 06_12 -7 -7 7; 06_19 -7 -7 7; 06_47 -5 -5 5
06_76 -5 -5 5; 06_88 -5 -5 5; 06_99 -7 -7 7; 07 -6 -6 6; 07_81 -6 -6 6; 09 -11 -11 11; 09_18 -5 -5 5; 09_70 -7 -7 7
09_81 -5 -5 5; 0_2 -6 -6 6; 0_> -6 -6 6; 1 -6 -6 6; 12 -12 -13 14; 12_34 -10 -9 10; 12_78 -6 -4 7; 12_> -5 -6 6
18 -14 -14 14; 18_35 -7 -7 7; 18_euh -5 -5 5; 18_heure -5 -5 5; 19 -12 -11 12; 19_28 -7 -7 7; 19_euros -8 -6 7
1_9 -6 -6 6; 2 -13 -13 13; 2003 -5 -5 5; 2003_aroba -5 -5 5; 23 -7 -7 8; 23_69 -7 -7 8; 24 -12 -12 13; 24_> -7 -7 7
24_c -7 -7 7; 26 -7 -7 7; 26_18 -7 -7 7; 28 -7 -7 7; 28_37 -7 -7 7; 2_2 -6 -6 6; 2_8 -6 -6 6; 2_ordis -10 -10 10
3 -8 -8 11; 32 -8 -8 8; 32_475 -8 -8 8; 33 -6 -7 6; 33_6 -6 -7 6; 34 -10 -9 10; 34_56 -10 -9 10; 34_cinqu -6 -7 8
35 -7 -7 7; 35_> -7 -7 7; 36 -6 -6 6; 36_et -6 -6 6; 37 -7 -7 7; 37_46 -7 -7 7; 3900 -7 -9 8; 3900_> -7 -9 8
3_d -8 -8 11; 4 -18 -17 18; 40 -5 -5 5; 40_50 -5 -5 5; 42 -6 -6 6; 42_36 -6 -6 6; 45 -15 -13 14; 45_12 -6 -4 7
45_23 -7 -7 8; 45_minut -7 -9 8; 46 -7 -7 7; 46_> -7 -7 7; 47 -5 -5 5; 475 -8 -8 8; 475_12 -8 -8 8; 47_48 -5 -5 5
48 -5 -5 5; 48_49 -5 -5 5; 49 -5 -5 5; 49_50 -5 -5 5; 4_1 -6 -6 6; 4_5 -9 -9 9; 4_> -10 -10 11; 4_et -6 -4 6
4g -6 -12 11; 4g_passe -6 -12 11; 5 -12 -12 13; 50 -8 -7 8; 50_60 -5 -5 5; 50_> -5 -5 5; 54 -5 -5 5; 54_09 -5 -5 5
55 -5 -5 5; 55_> -5 -5 5; 56 -10 -9 10; 56_78 -6 -7 6; 56_> -12 -12 13; 58 -7 -7 7; 58_24 -7 -7 7; 59 -6 -6 6
59_> -6 -6 6; 5_6 -6 -6 6; 5_> -9 -9 9; 6 -10 -9 10; 60 -5 -5 5; 60_70 -5 -5 5; 61 -5 -6 6; 61_euh -5 -6 6
63 -7 -7 7; 63_58 -7 -7 7; 66 -5 -5 5; 66_55 -5 -5 5; 69 -7 -7 8; 69_> -7 -7 8; 6_12 -6 -7 7; 6_4 -6 -6 6
70 -11 -12 12; 70_12 -5 -6 6; 70_26 -7 -7 7; 70_ou -5 -5 5; 76 -5 -5 5; 76_54 -5 -5 5; 77 -11 -9 11; 77_03 -7 -7 7
77_66 -5 -5 5; 78 -7 -7 7; 78_> -7 -7 7; 8 -6 -6 6; 81 -8 -8 9; 81_> -5 -5 5; 81_je -6 -6 6; 86 -7 -7 7
86_24 -7 -7 7; 88 -7 -7 8; 88_70 -5 -6 6; 88_77 -5 -5 5; 8_5 -6 -6 6; 9 -6 -6 6; 97 -7 -7 7; 97_63 -7 -7 7
99 -12 -12 12; 99_00 -7 -7 7; 99_> -8 -6 7; 9_0 -6 -6 6; <_0 -6 -6 6; <_01 -11 -12 12; <_01398 -12 -12 12
<_02 -7 -7 7; <_05 -7 -7 7; <_06 -15 -15 16; <_06123 -12 -12 12; <_07 -6 -6 6; <_09 -7 -7 7; <_2 -10 -10 10
<_32 -8 -8 8; <_4 -9 -9 9; <_a -15 -13 15; <_absol 10 -6 -25; <_accue -5 -6 6; <_affir 16 -16 -16; <_ah -5 -7 -7
<_ajout -5 -7 7; <_allez 5 -6 0; <_allo -13 -12 13; <_allon 10 -9 -10; <_alors -12 -10 12; <_amina -10 -10 10
<_anne -4 -6 9; <_annie -3 -5 8; <_antoi -12 -12 12; <_aroba -10 -8 10; <_arret -10 -11 10; <_assur 12 -11 -13
<_atten -19 -19 20; <_au -10 2 0; <_aucun -13 10 -7; <_aurie -5 -4 6; <_avec 8 -18 -8; <_awa -3 7 -6; <_b -9 -8 8
<_bah -5 10 -12; <_baiss -9 -11 11; <_bar -5 -8 11; <_be 10 -7 -8; <_ben 1 -10 2; <_bertr -12 -12 13
<_bien 11 7 -20; <_blabl -12 -12 12; <_bonjo -23 -23 25; <_bonne -11 -14 13; <_boula -9 -9 9; <_brigi -2 -4 5
<_c -1 -8 0; <_ca -4 -5 1; <_cabin -6 -9 10; <_carlo -4 -8 9; <_carre 15 -16 -14; <_ce -19 22 -12; <_celin -6 -8 9
<_celui -5 -5 5; <_certa 8 0 -26; <_certe 12 -12 -12; <_cesse -4 -4 6; <_cette -9 10 -10; <_chape -12 -11 12
<_chepa -13 -14 13; <_chez -6 -8 8; <_chut -5 -6 6; <_cinq -12 -16 14; <_clair -9 -10 13; <_comme -16 -23 23
<_conne -7 -8 12; <_conta -7 -8 13; <_corre -12 12 -7; <_coupu -7 -6 7; <_d 9 -22 -3; <_dans -10 -8 9
<_de -10 -8 10; <_deja 15 -16 -11; <_deman -8 -6 9; <_denis -6 -5 6; <_depui -14 -12 14; <_desca -7 -7 7
<_desol -7 -1 5; <_deux -8 -14 11; <_didie -3 -4 5; <_dis -9 -6 11; <_dison 8 -7 -6; <_dix -7 -12 11
<_djame -4 -5 5; <_donc -4 -2 5; <_douze -9 -8 10; <_du -18 31 -32; <_dupon -6 -7 7; <_ecout 7 -5 -7; <_eh 10 -9 -10
<_elle 3 -19 0; <_en 18 -12 -18; <_encor -2 -3 5; <_enfin 10 -7 -6; <_enten 21 -16 -21; <_entre -7 -4 8
<_envir -8 -8 8; <_enzo -7 -7 7; <_espec -10 -10 10; <_est -6 -6 6; <_et 22 -18 -23; <_euh -9 -12 10
<_evide 7 -5 -4; <_exact 16 -18 -13; <_excus -8 -9 9; <_fabie -4 -7 11; <_faite 11 -11 -10; <_faut -9 -15 12
<_faux -30 24 -14; <_ferme -12 -14 14; <_foute -7 -9 8; <_free -11 -11 11; <_gauti -5 -6 6; <_genre -4 -9 9
<_gerar -9 -8 9; <_giova -10 -10 10; <_go 12 -12 -12; <_grave 19 -10 -21; <_gros -4 -6 6; <_hein -24 -17 21
<_helas -10 14 -14; <_helen -8 -8 9; <_heu -2 -6 7; <_hier -8 -8 8; <_hmm -12 -12 12; <_hors -14 18 -19
<_hugue -10 -10 10; <_huit -5 -5 6; <_hum 8 -6 -8; <_ici -8 -8 8; <_igor -2 -4 6; <_il -17 -2 11; <_impec 13 -11 -14
<_impos -18 8 -8; <_incor -9 10 -11; <_info -8 -11 12; <_inter -5 -5 5; <_inuti -12 12 -12; <_irina -6 -7 7
<_j -18 2 2; <_jade -3 -6 8; <_jamai -15 18 -18; <_je -4 -11 5; <_jean -14 -11 13; <_joker -12 -12 12
<_jose -9 -9 9; <_josia -2 -4 6; <_julie -4 -9 12; <_juste -8 -12 9; <_kader -5 -8 11; <_kevin -7 -7 11
<_kowal -10 -10 10; <_l -7 -9 9; <_la -25 -20 25; <_laiss -7 8 -9; <_laque -12 -12 12; <_laure -5 -4 5
<_le -23 -22 27; <_lea -11 -10 11; <_leque -12 -12 12; <_les -15 -15 19; <_li -9 -9 9; <_loin -16 13 -13
<_lucas -5 -5 5; <_lucie -4 -5 7; <_ludiv -4 -8 9; <_lui 9 -10 -8; <_lundi -9 -10 9; <_m -3 -5 6; <_ma -13 -3 6
<_madam -14 -13 14; <_maeva -3 -5 7; <_mais 13 -6 -21; <_malhe -3 9 -14; <_manon -8 -9 9; <_marc -6 -8 7
<_march 11 -10 -11; <_marie -12 -14 13; <_marti -8 -9 9; <_mauva -11 11 -10; <_max -2 -4 6; <_merci -11 -9 11
<_mes -14 -14 14; <_mette -6 -6 7; <_mhm 12 -12 -12; <_mikae -2 -4 5; <_mmh 9 -7 -8; <_moham -9 -9 9
<_moi -23 -10 14; <_mon -18 -18 21; <_monsi -21 -21 22; <_ne -9 -10 9; <_negat -17 18 -17; <_nein -11 10 -7
<_nenni -11 12 -12; <_neuf -6 -6 7; <_nguye -9 -9 9; <_ni -21 -14 15; <_niet -12 12 -12; <_no -10 9 -9
<_nom -13 2 1; <_non 12 10 -38; <_nope -14 14 -14; <_nos -8 -7 8; <_notre -6 -6 6; <_nous 3 -13 0
<_nulle -12 12 -12; <_numer -12 -12 15; <_oh -4 4 -3; <_ok 15 -14 -19; <_olivi -6 -9 13; <_on 2 -9 -4
<_opera -11 -11 11; <_oubli -9 10 -11; <_oui 11 0 -20; <_oumar -5 -6 6; <_p -5 -6 6; <_paill -11 -11 11
<_pardi 12 -12 -12; <_pardo -17 -18 18; <_parfa 17 -16 -17; <_parle -14 -7 11; <_parti -10 -10 10; <_pas -25 31 -24
<_passe -6 -9 8; <_patoc -3 -5 7; <_paul -10 -11 11; <_paule -7 -9 8; <_perso -10 -16 14; <_peut -21 -11 15
<_pfff -7 -7 7; <_pierr -6 -10 12; <_plus -11 11 -10; <_pluto 6 4 -18; <_point -16 -26 25; <_posit 12 -12 -12
<_possi -13 -13 13; <_pour 6 -5 -14; <_pourq 17 -20 -4; <_pouve -8 -8 8; <_presq -6 8 -8; <_puis -7 -7 7
<_puisq -7 6 -6; <_putai -7 -7 7; <_qu -18 -14 17; <_quand -9 -8 8; <_quat -9 -9 9; <_quatr -10 -12 11
<_que -13 13 -13; <_quel -14 -12 13; <_quell -17 -22 21; <_quelq -3 -5 5; <_qui -8 -8 8; <_quinz -19 -20 21
<_quoi -9 -10 10; <_rachi -3 -5 8; <_rappe -6 -5 7; <_redem -17 -18 18; <_rien -10 13 -14; <_rober -9 -10 10
<_s -15 5 -4; <_sa -13 7 -1; <_samue -10 -10 10; <_sandr -8 -8 8; <_sans 4 2 -16; <_sav -4 -9 9; <_seize -10 -10 10
<_septa -9 -9 9; <_servi -5 -7 8; <_si 7 -5 -7; <_sim 8 -8 -7; <_six -9 -9 10; <_soixa -14 -11 16; <_sophi -6 -6 7
<_sous -8 -10 9; <_steph -4 -4 6; <_stop -11 -8 10; <_super 10 -7 -8; <_sur -11 -10 11; <_surem -10 11 -12
<_surto -11 17 -15; <_sylvi -8 -8 8; <_t -4 -5 6; <_ta -10 -10 10; <_tais -8 -6 10; <_teams -8 -10 9; <_test -7 -8 9
<_tiens -4 -4 7; <_tomto -3 -5 6; <_toujo 11 -8 -10; <_tous -5 -5 5; <_tout 5 3 -12; <_trans -11 -12 12
<_tres -5 8 -21; <_trois -12 -9 19; <_trop 11 -7 -12; <_tu -9 9 -9; <_ugo -8 -9 8; <_un -17 -21 23; <_une -15 -15 18
<_v -6 -7 7; <_vers -9 -9 9; <_veuil -5 -5 5; <_viens -11 -10 11; <_vingt -10 -11 11; <_voila 9 -13 -7
<_voix 9 -11 -7; <_volon 19 -19 -18; <_vous -11 12 -12; <_wesh -11 -9 10; <_wii 10 -10 -9; <_y 9 -15 3
<_yann -4 -5 6; <_yep 12 -12 -12; <_yes 18 -19 -17; <_yvett -8 -8 8; <_zero -8 -9 15; <_zineb -6 -6 6; a -15 -7 9
a_19 -8 -6 7; a_> -6 -7 7; a_alger -2 -4 6; a_aller 6 -2 -5; a_aroba -5 -5 5; a_bout -16 -11 17; a_ca -13 -14 14
a_cause -6 -8 8; a_cinq -7 -8 8; a_comme -10 -10 11; a_confu -5 -4 5; a_conne -1 -9 9; a_cote -13 15 -13
a_coupe -12 -12 13; a_de -4 -6 8; a_debra -5 -5 5; a_des -1 -1 2; a_dire -15 -18 16; a_dista -1 -1 2
a_dit -14 -8 16; a_dix -6 -5 7; a_douze -6 -5 7; a_du -13 -15 15; a_emett -6 -6 6; a_erreu -27 24 -15; a_eu -7 -7 7
a_fait 17 -17 -21; a_l -8 -10 10; a_la -8 8 -6; a_laiss -4 -3 6; a_lausa -6 -5 6; a_laver -8 -8 8; a_le -16 -10 15
a_lyon -9 -12 12; a_m -9 -9 11; a_ma -10 4 -4; a_me -8 -8 9; a_moi -4 -3 6; a_mon -14 -18 23; a_monte -5 -6 6
a_mort -7 -9 8; a_noel -7 -7 7; a_o -6 -6 6; a_ouver -5 -4 8; a_ouvri -8 -9 9; a_parti -5 -5 5; a_pas 23 -26 -9
a_peu -6 -7 8; a_plus -5 -7 7; a_point -5 -8 10; a_propo 10 -7 -10; a_quatr -6 -5 6; a_qui -11 -10 11
a_quinz -2 -6 7; a_r -4 -3 6; a_redir 8 -8 -6; a_rien -14 15 -15; a_sept -1 -1 2; a_signe -10 -7 12; a_son -5 -5 5
a_tanto -11 -12 11; a_touch -2 10 -10; a_tout -2 -1 3; a_u -7 -7 9; a_un -8 -12 13; a_une -6 -11 9; a_vendu -5 -7 6
a_vingt -5 -5 6; a_voir -11 13 -13; a_votre 5 -2 -5; a_vous -5 -8 7; abbe -2 -4 6; abbe_enfin -2 -4 6
abdou -10 -9 9; abdou_traor -10 -9 9; aboie -7 -7 8; aboie_je -7 -7 8; abonn -8 -6 7; abonn_> -8 -6 7
abrut -10 -10 10; abrut_> -10 -10 10; absol 10 -6 -25; absol_> 17 -18 -14; absol_c 7 -6 -7; absol_madam 11 -10 -12
absol_pas -38 31 -14; accen -17 -17 19; accen_> -17 -18 19; accen_point -5 -5 5; accor 7 3 -19; accor_> 10 4 -28
accor_avec -15 -18 15; accor_ca 5 -5 -5; accor_d 5 -5 -5; accor_faite 14 -14 -14; accor_mais -15 15 -15
accue -7 -10 10; accue_> -5 -7 7; accue_aroba -5 -6 6; achet -12 -12 12; achet_l -12 -11 12; achet_le -6 -7 10
acord 11 -10 -11; acord_> 11 -10 -11; acord_d 11 -10 -11; actua -5 7 -11; actua_> -5 7 -11; adres -15 3 -7
adres_> -6 15 -22; adres_c -11 -11 13; adres_j -7 -9 9; adres_orang -6 -10 8; adres_oui 7 -6 -2; affic -11 -12 13
affic_> -9 -9 10; affic_chez -10 -9 11; affic_mais -4 -6 8; affir 16 -16 -16; affir_> 12 -13 -12
affir_chef 10 -10 -10; agenc -9 -10 11; agenc_est -6 -6 6; agenc_point -5 -7 7; agent -6 -8 9; agent_> -6 -8 9
agnes -9 -9 9; agnes_leger -9 -9 9; agnie -10 -10 10; agnie_> -10 -10 10; ah -7 -5 -7; ah_bah -3 6 -13
ah_ben 9 -6 -35; ah_bon -17 -17 17; ah_ca -21 23 -24; ah_mais 13 -6 -15; ah_non -18 22 -20; ah_oui 14 -12 -13
ah_que -6 7 -9; ai -4 -3 -2; ai_achet -12 -12 12; ai_appel 8 -10 -10; ai_assez -11 -8 10; ai_atten -7 -9 8
ai_bien -7 8 -7; ai_chang -7 -9 9; ai_debra 14 -15 -14; ai_deja 2 -16 4; ai_deux -2 -2 3; ai_dit 10 4 -15
ai_enten -4 14 -16; ai_envie -8 -8 8; ai_etein 11 -14 -11; ai_fait 19 -26 -15; ai_ferme -12 -11 12; ai_jamai -8 7 -7
ai_je -11 -10 11; ai_l -1 -3 5; ai_ma -6 -5 8; ai_marre -7 -6 7; ai_mesur -6 -5 7; ai_pas -36 4 8; ai_perdu -9 -9 10
ai_plein -9 -8 8; ai_plus -5 -11 13; ai_quatr -3 -3 6; ai_quelq -1 -5 6; ai_redem 19 -16 -24; ai_rende -10 -11 14
ai_rien -23 6 -3; ai_touch -8 9 -9; ai_trois -18 -16 19; ai_un -8 -13 14; ai_une -16 -23 24; aider -6 -6 6
aider_> -8 -6 7; aider_a 6 -2 -5; aille 12 -12 -10; aille_> 11 -12 -8; aille_c 5 -2 -5; aime -8 10 -11
aime_autan -8 10 -11; aimer 10 -1 -16; aimer_bien 13 -12 -13; aimer_mieux -13 12 -11; ajout -5 -7 7
ajout_un -5 -7 7; alaou -6 -6 6; alaou_a -6 -6 6; alarm -2 -6 7; alarm_ne -2 -6 7; alexa -12 -12 13
alexa_colin -8 -8 8; alexa_dupon -6 -7 7; alger -2 -4 6; alger_plus -2 -4 6; aller -13 12 -10
aller_merci -16 14 -12; aller_mon 9 -9 -8; aller_plus 6 -2 -5; aller_sur -13 -15 15; allez 17 -17 -11
allez_on 13 -10 -8; allez_oui 11 -4 -9; allez_passe -5 -6 7; allez_y 17 -17 -12; allo -13 -12 13; allo_> -12 -12 12
allo_vous -17 -12 16; allon 10 -9 -10; allon_y 10 -9 -10; alors -21 6 5; alors_05 -5 -6 6; alors_> 5 0 -17
alors_c -4 -7 9; alors_comme -5 -5 5; alors_dans -2 -6 7; alors_en -12 12 -10; alors_euh -10 -15 13
alors_fabri -8 -6 9; alors_il -1 -1 2; alors_j -7 8 -7; alors_la -5 -11 9; alors_mariu -2 -4 6; alors_mette -4 -3 6
alors_mon -2 -1 3; alors_non -17 19 -13; alors_que -3 -6 7; alors_zero -2 -3 5; amina -10 -10 10
amina_cisse -10 -10 10; amran -9 -9 9; amran_> -9 -9 9; an -12 -11 12; an_derni -12 -11 12; anato -10 -10 11
anato_l -6 -7 7; anato_r -3 -4 5; anne -4 -6 9; anne_tiret -4 -6 9; annie -3 -5 8; annie_girar -3 -5 8; ans -3 -3 6
ans_> -1 -1 2; ans_bande -2 -3 4; ans_vous -5 -5 8; anten -9 -8 9; anten_> -9 -8 9; antoi -12 -12 12
antoi_> -12 -12 12; appai -6 -6 6; appai_plus -6 -6 6; appar -15 -13 16; appar_> -16 -15 19; appar_mon -3 -3 6
appar_ne -5 -6 6; appar_suiva -5 -5 6; appel -25 -2 12; appel_> -9 -2 2; appel_abdou -10 -9 9; appel_au -12 -6 11
appel_de -14 -15 15; appel_depui -1 -3 5; appel_du -4 -5 7; appel_entra -6 -8 8; appel_hier 1 -16 2
appel_il -7 -6 8; appel_jean -8 -9 9; appel_julie -10 -10 10; appel_l -4 -2 5; appel_la -2 -6 7; appel_ma -4 -2 5
appel_mais -6 -9 8; appel_on -6 -6 6; appel_pas -8 10 -11; appel_pluto -5 -5 5; appel_pour -23 4 2
appel_redem -10 -12 11; appui -5 -6 6; appui_sur -5 -6 6; apres -11 -11 13; apres_c -2 -1 3; apres_midi -8 -8 8
apres_oubli -6 -7 9; apres_vingt -2 -3 5; aroba -13 -14 23; aroba_3 -8 -8 11; aroba_> -17 -16 18
aroba_agenc -5 -7 7; aroba_aroba -10 -8 10; aroba_atten -5 -6 8; aroba_au -10 -8 10; aroba_bluew -6 -5 6
aroba_box -6 -8 9; aroba_comme -10 -8 10; aroba_dupon -8 -10 9; aroba_elect -4 -9 9; aroba_free -4 -6 10
aroba_gmail -5 -8 9; aroba_hot -4 -6 6; aroba_hotel -6 -7 7; aroba_hotma -3 -5 8; aroba_i -5 -5 5; aroba_j -3 -5 7
aroba_la -1 -2 3; aroba_labo -8 -11 12; aroba_lapos -6 -6 7; aroba_live -5 -7 11; aroba_ma -3 -7 9
aroba_neuf -4 -7 11; aroba_orang -10 -11 14; aroba_ouana -10 -10 11; aroba_out -5 -5 5; aroba_outlo -7 -8 12
aroba_pierr -6 -10 12; aroba_pm -8 -8 8; aroba_proto -5 -5 5; aroba_s -6 -8 9; aroba_sfr -3 -4 5; aroba_univ -6 -6 6
aroba_wanad -4 -6 9; aroba_wanna -5 -8 10; aroba_yahoo -6 -7 13; arran 9 -8 -21; arran_> 16 -16 -14
arran_pas -21 18 -14; arret -16 8 -3; arret_> -6 -6 6; arret_de -14 -14 15; arret_il -12 9 -8; arriv -12 -13 14
arriv_pas -12 -13 14; aspir -6 -7 7; aspir_ne -6 -7 7; assez -11 -8 10; assez_> -11 -8 10; assur 15 -16 -13
assur_> 15 -16 -13; attac -5 -6 6; attac_aroba -6 -9 13; attac_t -5 -5 5; atten -22 -11 20; atten_45 -7 -9 8
atten_> -17 -4 6; atten_cheri -5 -5 5; atten_deux -7 -8 9; atten_excus -7 -7 8; atten_il -6 -8 7; atten_j -4 -6 9
atten_je -9 -9 9; atten_non -12 12 -11; atten_s -19 -13 19; atten_si 9 -8 -1; au -26 -9 16; au_06 -5 -5 5
au_3900 -7 -9 8; au_bout -7 -7 7; au_clavi -10 -8 10; au_contr -14 15 -15; au_deuxi -5 -5 8; au_lieu -6 -5 7
au_milie -3 -5 8; au_minit -12 -6 12; au_moins -8 -9 9; au_mois -13 -9 12; au_mur -5 -5 5; au_nom -8 -11 10
au_numer -8 -14 12; au_point -5 -5 5; au_premi -8 -10 9; au_quebe -4 -3 6; au_respo -14 -9 11; au_rez -6 -4 7
au_sujet 4 -16 -1; au_suppo -5 -5 5; au_telep -9 -9 10; au_trois -1 0 1; au_vingt -2 -3 4; au_wifi -1 -9 9
au_zero -2 -1 3; aucun -1 2 -7; aucun_> -18 17 -16; aucun_appel -1 -3 5; aucun_idee -18 -16 17
aucun_monsi -20 17 -14; aucun_probl 21 -21 -9; aucun_souci 21 -21 -21; augus 12 -12 -13; augus_> 12 -12 -13
aujou -11 0 6; aujou_hui -11 0 6; aurie -5 -4 6; aurie_vous -5 -4 6; aussi -9 -9 9; aussi_> -9 -9 9; autan -8 10 -11
autan_pas -8 10 -11; autre -25 28 -22; autre_appel -6 -11 10; autre_chose -16 16 -14; autre_je -5 -17 15
autre_ma -4 -4 6; autre_non -4 15 -15; autre_perso -8 -12 11; autre_probl -21 19 -17; autre_que -13 -19 16
autre_souci -16 15 -11; autre_truc -3 9 -8; avait -7 -7 8; avait_dit -5 -4 8; avait_onze -7 -7 7; avec -11 -14 12
avec_deux -21 3 0; avec_la -5 -8 7; avec_ma -9 -7 12; avec_plais 13 -13 -13; avec_quoi -15 -18 15; avec_tout -6 -5 6
avec_un -8 -11 11; avec_une -9 -8 9; avec_valer -8 -9 9; avec_votre -7 -7 7; avez 14 -8 -25; avez_bien 13 -17 -12
avez_coupe -2 -3 4; avez_de -7 -5 9; avez_dit 10 -19 -7; avez_mal -22 20 -18; avez_pas -13 14 -13
avez_quelq -13 -19 16; avez_raiso 13 -19 -8; avez_tout 22 -24 -20; avez_un -13 -16 14; avez_vu 11 -13 -9
avoca -5 -4 6; avoca_> -5 -4 6; avoir -6 -6 6; avoir_une -6 -6 6; avons -7 -5 6; avons_demen -7 8 -7
avons_huit -7 -7 7; awa -3 7 -6; awa_c -3 7 -6; b -12 -12 12; b_aroba -5 -5 5; b_comme -14 -12 13; b_e -1 -2 3
bah -3 9 -15; bah_j 10 -9 -10; bah_non -24 25 -18; bah_oui 11 -12 -7; baiss -9 -11 11; baiss_la -9 -11 11
balad -4 -4 6; balad_d -4 -4 6; banca -6 -6 6; banca_> -6 -6 6; bande -11 -11 12; bande_d -2 -3 4
bande_de -11 -12 12; bapti -13 -12 14; bapti_le -8 -8 8; bapti_roy -8 -9 9; bar -5 -8 11; bar_point -5 -8 11
barre -4 -6 8; barre_affic -4 -6 8; bas -8 7 -6; bas_> -8 7 -7; bas_lyon -3 -5 7; batip -6 -8 7; batip_> -6 -8 7
be 10 -7 -8; be_oui 10 -7 -8; beau -9 -14 11; beau_aujou -9 -14 11; belle -5 -6 6; belle_soeur -5 -6 6; ben 1 -15 5
ben_> -11 -13 12; ben_atten -4 -2 6; ben_c -13 -10 12; ben_ca 17 -16 -21; ben_dame 6 -5 -6; ben_en -1 -1 2
ben_evide 12 -10 -14; ben_j -10 -8 10; ben_je -4 -4 7; ben_la 19 -19 -17; ben_le -11 -9 11; ben_moi -17 21 -22
ben_mon 6 -2 -5; ben_non -16 20 -24; ben_oui 25 -17 -24; ben_pas -11 11 -9; ben_si 14 -9 -15; ben_tout -15 -22 18
ben_voila 12 -5 -12; benal -10 -10 10; benal_> -10 -10 10; berna -9 -8 9; berna_> -9 -8 8; berna_aroba -5 -8 10
berth -2 -3 5; berth_aroba -3 -4 5; berth_b -1 -2 3; bertr -13 -14 14; bertr_mille -4 -4 6; bertr_rober -9 -10 10
bertr_tout -8 -8 8; besoi -10 18 -19; besoi_> -10 18 -19; bianc -10 -10 10; bianc_> -10 -10 10; bien 27 -19 -18
bien_> 11 -28 -2; bien_a -11 -12 11; bien_au -12 9 -7; bien_branc -4 -2 5; bien_c 0 -13 3; bien_ca 1 5 -29
bien_ce 5 -5 0; bien_cela 1 -1 -1; bien_comme -9 -10 9; bien_compr 13 -17 -12; bien_d 4 -2 -2; bien_enten 2 -20 5
bien_evide 15 -12 -12; bien_la 7 -6 -2; bien_le 12 -12 -10; bien_merci 20 -20 -16; bien_moi 9 -6 -13
bien_mon 9 -11 -8; bien_note 7 -7 -6; bien_notre 7 -6 -7; bien_oui 10 -6 -6; bien_pour 21 -21 -3; bien_que 9 -8 -3
bien_recu 8 -10 -6; bien_s 11 -9 -11; bien_sur 4 1 -20; bien_volon 13 -13 -11; bihan -7 -5 9; bihan_attac -7 -5 9
bip -6 -6 6; bip_> -6 -6 6; bip_bip -6 -6 6; blabl -12 -12 12; blabl_> -12 -12 12; blanc -8 -9 11
blanc_aroba -8 -9 11; blaze -8 -7 7; blaze_c -8 -7 7; bleue -7 -7 8; bleue_passe -7 -7 8; bloqu -10 -9 10
bloqu_> -9 -9 9; bloqu_la -7 -7 8; bluew -6 -5 6; bluew_point -6 -5 6; bob -7 -8 13; bob_le -7 -8 13
boite -9 -11 11; boite_de -5 -5 5; boite_ne -9 -7 8; boite_point -3 -7 9; boiti -5 -5 5; boiti_fibre -5 -5 5
bon -13 -8 4; bon_> -27 -8 12; bon_bon -6 6 -4; bon_laiss -9 9 -7; bon_monsi 12 -11 -13; bon_nom -14 15 -14
bon_numer -10 16 -18; bon_pour 7 -7 -6; bon_vous -5 7 -6; bonjo -23 -23 25; bonjo_> -10 -10 11; bonjo_est -8 -6 7
bonjo_je -5 -5 5; bonjo_madam -15 -12 15; bonjo_monsi -14 -17 16; bonjo_olivi -5 -6 6; bonjo_phili -5 -6 7
bonne -15 -6 7; bonne_adres -8 11 -12; bonne_aroba -4 -5 7; bonne_je -4 -5 7; bonne_quest -11 -14 13
borde -10 -11 10; borde_> -10 -11 10; bouch -2 -4 6; bouch_du -2 -4 6; boula -9 -9 9; boula_du -9 -9 9
boula_point -4 -3 6; bout -12 -8 11; bout_> -16 -11 17; bout_de -7 -6 8; bout_du -6 -6 6; bouti -7 -7 8
bouti_> -7 -7 8; bouto -5 -6 6; bouto_> -5 -6 6; bouzi -10 -9 10; bouzi_au -10 -9 10; box -14 -1 5; box_> -12 3 1
box_dans -6 -7 10; box_elle -5 -7 9; box_est -16 -14 22; box_et -5 -4 6; box_fonct -3 -11 11; box_point -6 -8 9
box_toute -8 -11 10; branc -4 -2 5; branc_derri -4 -2 5; bras -7 -7 7; bras_casse -7 -7 7; brico -7 -8 13
brico_tout -7 -8 13; brigi -2 -4 5; brigi_un -2 -4 5; bruit -13 -15 15; bruit_la -13 -15 15; brun -5 -7 7
brun_aroba -5 -7 7; burea -15 -12 15; burea_> -11 -10 11; burea_il -11 -9 11; burea_l -1 -3 5; burea_soit -5 -5 5
c 2 -5 -3; c_a -7 -7 7; c_comme -3 -4 5; c_est 3 -3 -6; c_etait -9 9 -8; c_good 8 -6 -6; c_h -6 -7 9; c_i -8 -7 8
c_l -5 -5 5; c_vasse -6 -6 6; ca 5 -4 -7; ca_> 3 -1 -7; ca_a -8 -9 9; ca_c -13 16 -19; ca_clign -13 -11 12
ca_comme -5 5 -4; ca_conti -11 -10 11; ca_coupe -10 -13 12; ca_d 5 -2 -5; ca_depen -20 -21 22; ca_du -8 8 -7
ca_encor -11 -9 11; ca_et -5 -4 5; ca_exact 10 -9 -11; ca_fait -15 -14 16; ca_finit -4 -3 6; ca_ira -13 13 -13
ca_j -6 -7 7; ca_je -10 -4 6; ca_joue 14 -17 -12; ca_m 9 -7 -18; ca_march 10 -33 -2; ca_me 23 -20 -23
ca_meme 18 -16 -13; ca_mon 9 -5 -5; ca_monsi 16 -21 -11; ca_mouli -7 -7 7; ca_ne -2 11 -17; ca_non -1 5 -20
ca_oui 21 -20 -13; ca_passe -4 -8 7; ca_peut 6 -2 -5; ca_prete -5 -4 5; ca_que 4 6 -18; ca_raccr -7 -6 8
ca_rame -7 -9 8; ca_remar -10 -9 9; ca_roule 13 -12 -15; ca_se -2 -3 4; ca_serai 3 3 -14; ca_sert -9 10 -10
ca_va -21 8 -6; ca_vous 15 -15 -3; cabin -6 -9 10; cabin_point -6 -9 10; cable -5 -7 7; cable_> -5 -7 7
camer -8 -8 11; camer_depui -6 -6 7; camer_et -5 -5 6; canal -4 -4 6; canal_du -4 -4 6; capte -10 -10 11
capte_mal -6 -8 8; capte_pas -9 -8 9; carlo -4 -8 9; carlo_ferna -4 -8 9; caron -8 -9 9; caron_preno -8 -9 9
carpe -13 -14 14; carpe_> -13 -14 14; carpe_aroba -4 -6 10; carre 18 -17 -18; carre_> 18 -17 -18; carte -6 -5 8
carte_bleue -7 -7 8; carte_de -4 -2 6; cas 10 2 -21; cas_> 10 2 -21; casse -14 -14 15; casse_> -14 -14 15
casse_tout -2 -3 5; cause -6 -8 8; cause_de -6 -8 8; ce 7 -9 -11; ce_matin -2 -15 4; ce_n -19 23 -17; ce_nom -7 8 -7
ce_que 5 -21 -2; ce_qui -1 0 1; ce_serai 6 -5 -5; ce_ticke -11 11 -9; cela 15 -14 -17; cela_> 17 -15 -17
cela_meme 7 -7 -7; celes -3 -4 5; celes_point -3 -4 5; celin -6 -8 9; celin_point -6 -8 9; celui -16 1 9
celui_a -8 -6 7; celui_de -5 -4 6; celui_du -2 -6 7; celui_la -11 11 -13; celui_qui -10 -9 11; cent -7 -13 14
cent_douze -2 -4 6; cent_soixa -4 -4 6; cent_treiz -2 -4 6; cent_trent -8 -10 10; centr -9 -9 9; centr_> -9 -9 9
centr_par -2 -6 7; cents -11 -10 11; cents_> -11 -10 11; certa 4 -13 -5; certa_> 9 -28 1; certa_nombr -11 -10 11
certa_pas -24 25 -23; certe 12 -12 -12; certe_> 12 -12 -12; ces -6 -6 7; ces_paul -6 -6 7; cesse -4 -4 6
cesse_de -4 -4 6; cette -21 14 -5; cette_box -5 -7 6; cette_fois -15 16 -17; cette_histo -7 6 -6
cette_musiq -2 -3 5; ch -5 -6 6; ch_> -5 -6 6; chacu -7 -3 8; chacu_mon -7 -3 8; chang -16 -15 18
chang_d -15 -12 15; chang_de -8 -6 8; chang_le -4 -4 6; chant -4 -4 7; chant_point -4 -4 7; chape -12 -11 12
chape_de -12 -11 12; charl -6 -9 8; charl_> -6 -9 8; chat -10 -9 10; chat_est -10 -9 10; chaus -6 -4 7
chaus_et -6 -4 7; chef 6 -12 -5; chef_> 10 -10 -10; chef_sans -6 -5 10; chepa -13 -14 13; chepa_moi -13 -14 13
cherc -10 -10 10; cherc_> -6 -6 6; cherc_mes -10 -9 10; cheri -5 -5 5; cheri_je -5 -5 5; chez -12 0 5
chez_machi -7 -8 7; chez_moi -15 15 -14; chez_mon -4 -8 7; chez_nous -6 -8 8; chez_vous -12 -11 13; chien -15 -14 16
chien_> -11 -10 11; chien_qui -7 -7 8; chiff -5 -5 8; chiff_et -5 -5 8; chose -16 16 -14; chose_> -16 16 -14
chose_cette -5 8 -7; chris -6 -6 6; chris_delau -6 -6 6; chum 9 -9 -8; chum_> 9 -9 -8; chut -5 -6 6
chut_les -5 -6 6; cinq -13 -13 15; cinq_> -8 -8 8; cinq_appar -11 -10 11; cinq_cinq -6 -7 9; cinq_cinqu -3 -3 6
cinq_douze -5 -4 5; cinq_et -6 -7 9; cinq_heure -7 -8 8; cinq_huit -1 -1 2; cinq_minut -1 -1 2; cinq_nonan -3 -3 5
cinq_pour -7 -7 7; cinq_quara -2 -2 4; cinq_sans -7 -11 9; cinq_six -2 -3 4; cinq_vingt -9 -6 11; cinqu -10 -10 14
cinqu_> -11 -14 15; cinqu_cinq -2 -4 6; cinqu_et -2 -1 3; cinqu_fois -10 -13 11; cinqu_neuf -1 -1 1
cinqu_quatr -2 -2 4; cinqu_sept -3 -4 6; cinqu_six -6 -7 7; cinqu_trois -3 -4 6; cisse -10 -10 10
cisse_> -10 -10 10; clair -9 -10 13; clair_point -5 -7 7; clair_rouss -8 -10 11; claqu -6 -5 8; claqu_de -6 -5 8
clavi -10 -8 10; clavi_> -10 -8 10; clien -14 -13 18; clien_> -9 -10 14; clien_aroba -5 -7 8; clien_chez -8 -9 9
clien_quara -9 -5 10; clign -13 -11 12; clign_c -13 -11 12; cloud -5 -5 5; cloud_point -5 -5 5; code 0 -14 2
code_> -9 -6 10; code_pin -6 -6 6; code_posta 7 -5 -7; code_puk -9 -9 10; codes -7 -8 9; codes_par -7 -8 9
coler -11 -10 11; coler_contr -11 -10 11; colin -8 -8 8; colin_> -8 -8 8; colle -11 -14 14; colle_> 5 -2 -5
colle_aroba -6 -6 6; colle_aussi -9 -9 9; colle_parce -5 -4 5; colle_quara -4 -6 6; coloc -4 -3 6
coloc_mais -4 -3 6; colon -9 -9 9; colon_mouta -9 -9 9; com -18 -6 10; com_> -18 -4 9; com_le -2 -3 4
com_merci -5 -7 7; com_pardo -3 -8 10; com_sans -4 -4 6; com_t -3 -5 7; combi -6 -7 10; combi_depui -6 -7 10
comme -9 -18 10; comme_> 2 -15 1; comme_anato -10 -10 11; comme_berna -9 -8 8; comme_berth -3 -4 5; comme_c -5 5 -5
comme_ca -21 -7 14; comme_celes -3 -4 5; comme_comme -12 -7 8; comme_conve -12 -10 12; comme_d 14 -6 -16
comme_dire -5 -5 5; comme_dites -6 -7 7; comme_franc -4 -5 6; comme_j -12 -7 8; comme_je -13 -9 11; comme_la -7 -7 7
comme_le -4 -5 6; comme_les -2 -4 6; comme_lima -3 -5 7; comme_louis -6 -7 7; comme_marie -3 -4 5; comme_ne -1 -3 5
comme_on -10 -8 10; comme_par -4 -3 6; comme_que 7 -9 -7; comme_raoul -3 -4 5; comme_simon -1 -2 3
comme_tango -3 -5 7; comme_thoma -4 -5 6; comme_tout -6 -10 8; comme_un -4 -8 9; comme_victo -6 -7 7
comme_vous 17 -14 -18; compe -5 -5 5; compe_> -5 -5 5; compl -22 -19 21; compl_> -22 -19 21; compo -4 -6 8
compo_un -4 -6 8; compr -5 -19 17; compr_> -2 -13 10; compr_c -13 14 -13; compr_la -5 -12 11; compr_pas -6 -9 8
compr_quest -7 -9 9; compr_une -6 -7 7; compt -8 -14 12; compt_> -8 -9 9; compt_de -4 -3 6; compt_la -7 -11 9
conca -8 -8 8; conca_> -8 -8 8; concl 11 -10 -11; concl_> 11 -10 -11; confi 15 -22 -14; confi_> 15 -22 -14
confu -5 -4 5; confu_jeann -5 -4 5; conna -12 16 -16; conna_> -7 11 -12; conna_rien -9 8 -6; conne -11 -17 17
conne_> -6 -6 8; conne_est -9 -11 11; conne_et -4 -2 5; conne_fibre -5 -5 5; conne_moi -7 -8 12; conne_mon -1 -9 9
conne_pas -8 -11 10; conse -8 -8 8; conse_> -7 -9 9; conse_banca -6 -6 6; conse_ou -4 -9 9; conse_s -9 -2 10
conso -6 -9 9; conso_ne -6 -9 9; conta -7 -7 8; conta_aroba -7 -8 13; conta_ont -7 -7 7; conti -4 -13 5
conti_> 10 -8 -11; conti_je -11 -10 11; contr -24 21 -16; contr_> -32 25 -19; contr_c 9 -11 -8; contr_est -16 -23 21
contr_vous -11 -10 11; conve -12 -10 12; conve_> -12 -10 12; convi 11 -11 -11; convi_> 10 -10 -10
convi_tres 12 -8 -12; corre 24 -22 -16; corre_> 19 -19 -8; corre_c 2 -1 -1; corre_ca 12 -10 -14; corre_ce -12 12 -7
corre_de 4 -2 -2; corri -7 7 -7; corri_> -7 7 -7; cote -13 15 -13; cote_> -13 15 -13; coupe -14 -15 16
coupe_> -8 -8 9; coupe_alors -1 -1 2; coupe_je -8 -9 9; coupe_la -2 -4 6; coupe_quand -7 -9 8; coupe_tout -9 -10 10
coupl -7 -6 10; coupl_d -7 -6 10; coupu -7 -6 7; coupu_gener -7 -6 7; coura -8 -8 8; coura_> -8 -8 8; cours -4 -4 5
cours_> -5 -4 5; cours_en -1 -1 2; crois -3 13 -24; crois_> 23 -26 -17; crois_bien 22 -22 -16; crois_pas -22 22 -16
cuisi -13 -10 14; cuisi_> -13 -10 14; d 10 -24 0; d_> -6 -6 7; d_a -12 2 5; d_abonn -8 -6 7; d_abrut -10 -10 10
d_accor 7 3 -19; d_acord 11 -10 -11; d_actua -5 7 -11; d_adres -7 -9 9; d_aille 12 -12 -10; d_appar -9 -8 10
d_appel -9 -14 11; d_autre -13 -19 16; d_e -10 -9 10; d_envoy -7 -7 7; d_erreu 21 -22 -12; d_escro -2 -3 4
d_euros -5 -4 6; d_expli 5 -2 -5; d_habit 14 -6 -16; d_i -4 -3 6; d_incon 12 -11 -12; d_inter -13 -13 14
d_j -4 -5 5; d_offre -12 -8 12; d_point -12 -8 16; d_print -8 -8 11; d_un -4 -4 6; da 10 -9 -10; da_> 9 -9 -10
da_c 9 -5 -5; dame 6 -5 -6; dame_oui 6 -5 -6; dans -7 -17 9; dans_l -10 -9 10; dans_la -8 -7 8; dans_le 4 -17 -3
dans_les -7 -6 7; dans_mon -7 -6 8; de 3 -23 3; de_18 -5 -5 5; de_borde -10 -11 10; de_bras -7 -7 7; de_ca 4 -8 -2
de_carte -7 -7 8; de_ce 6 -8 -6; de_cette -2 -3 5; de_chang -8 -6 7; de_charl -6 -9 8; de_chaus -6 -4 7
de_clien -12 -11 16; de_conca -8 -8 8; de_conne -4 -2 5; de_demai -16 -9 14; de_deux -7 -6 8; de_dossi -6 -4 7
de_faire -7 -9 8; de_famil -7 -6 8; de_forfa -8 -6 8; de_girar -8 -11 10; de_gros -9 -11 10; de_guign -5 -5 5
de_l -7 -6 8; de_la -19 10 -8; de_le 12 -15 -12; de_liege -5 -6 6; de_ma 2 -12 4; de_madam -13 -7 14
de_mairi -7 -7 7; de_marse -11 -14 13; de_me -6 -4 8; de_meme 4 -2 -2; de_messa -7 -5 8; de_moi -12 -11 13
de_mon -11 -5 14; de_mutua -5 -5 5; de_nivea -5 -4 6; de_nos -1 -3 5; de_notre -12 -8 12; de_nouve 12 -16 -9
de_novem -13 -9 12; de_paiem -8 -7 8; de_paill -12 -11 12; de_paras -6 -6 6; de_perso -11 13 -13; de_poste -7 -6 7
de_prend -6 -6 6; de_probl 23 -24 -13; de_quest -14 18 -19; de_quoi -15 -9 14; de_rage -8 -9 9; de_rappe -12 -11 13
de_refle 8 -7 -9; de_refus 26 -26 -20; de_resea -4 -5 8; de_smet -7 -6 7; de_souci 18 -19 -13; de_suite -7 -6 8
de_sympa -6 -8 9; de_tele -10 -11 11; de_telep -3 -11 11; de_tonal -6 -8 9; de_tout -8 -8 8; de_trait -11 -7 9
de_trava -9 -8 10; de_trois -5 -4 7; de_villi -8 -8 9; de_visit -4 -2 6; de_vos -5 -5 5; de_votre -7 -6 7
de_vous -12 -13 12; debit -6 -5 7; debit_je -6 -5 7; debra 9 -9 -8; debra_> -10 13 -12; debra_ce 6 -6 -6
debra_et 10 -12 -10; debra_ma -5 -5 5; debut -5 -5 5; debut_a -5 -5 5; decla -12 -11 12; decla_un -12 -11 12
decod -5 -4 8; decod_> -5 -4 8; decon -8 -7 8; decon_> -8 -7 8; decro -9 -8 8; decro_j -9 -8 8; dect -6 -6 6
dect_ne -6 -6 6; degat -7 -9 9; degat_des -7 -9 9; deja 5 -8 -6; deja_> 7 -15 -5; deja_appel -12 -13 13
deja_deux 13 -12 -12; deja_fait 20 -21 -15; deja_la -12 -13 14; deja_redem 10 -9 -12; deja_resol -15 15 -15
delac -8 -9 9; delac_en -8 -9 9; delap -10 -10 10; delap_> -10 -10 10; delau -6 -6 6; delau_> -6 -6 6
delau_en -6 -6 6; demai -16 -9 14; demai_> -16 -9 14; deman -18 -17 20; deman_a -8 -13 14; deman_ca -11 -9 11
deman_un -12 -12 15; demen -7 8 -7; demen_en -7 8 -7; denis -6 -5 6; denis_point -6 -5 6; depan -12 -11 13
depan_> -12 -11 13; depen -20 -21 22; depen_> -19 -14 17; depen_ce -10 -12 11; depen_de -10 -8 11; depen_des -7 -9 8
depen_si -5 -5 6; depui -21 -16 21; depui_ce -10 -10 10; depui_hier -12 -10 12; depui_l -5 -6 6; depui_le -13 -13 16
depui_longt -12 3 1; depui_neuf -1 -3 5; depui_que -4 -5 8; depui_trois -7 -7 7; depui_vingt -2 -3 4
deran 15 -14 -18; deran_pas 15 -14 -18; derni -8 -17 8; derni_> -15 -13 14; derni_c -1 -1 2; derni_fois 7 -7 -7
derri -4 -2 5; derri_la -4 -2 5; des -17 -17 19; des_appel -6 -6 6; des_cours -1 -1 2; des_des -6 -6 6
des_eaux -7 -9 9; des_enfan -4 -2 6; des_fois -7 -9 8; des_idiot -6 -6 6; des_lilas -9 -10 12; des_milli -5 -4 6
des_que -4 -6 8; desca -7 -7 7; desca_> -7 -7 7; desca_d -7 -7 7; desme -7 -7 11; desme_d -7 -7 11; desol -18 0 11
desol_> -17 16 -12; desol_de -7 -7 7; desol_je -11 -13 13; desol_mais -5 15 -15; deux -17 -15 20; deux_> -14 -13 14
deux_ans -5 -5 8; deux_autre -8 -12 11; deux_b -2 -4 6; deux_camer -5 -5 6; deux_cent -2 -4 6; deux_chacu -7 -3 8
deux_cinqu -2 -2 4; deux_decod -5 -4 8; deux_encei -7 -7 7; deux_euh -8 -9 9; deux_fois 24 -22 -23
deux_l -18 14 -12; deux_mille -9 -5 11; deux_minut -9 -9 11; deux_mots -8 -8 9; deux_novem -6 -6 7
deux_numer -2 -2 3; deux_ordin -3 -2 5; deux_ou -7 -5 9; deux_pour -7 -7 7; deux_quara -2 -1 2; deux_r -6 -6 6
deux_repet -4 -4 5; deux_s -3 -4 5; deux_semai -18 -16 18; deux_soixa -3 -3 6; deux_t -9 -10 10; deux_table -4 -4 5
deux_telep -5 -5 6; deux_teles -1 0 1; deux_tpe -6 -5 6; deux_trent -2 -2 3; deux_trois -6 -6 6; deux_un -8 -10 12
deux_zero -2 -2 3; deuxi -16 -14 17; deuxi_etage -6 -7 8; deuxi_fois -13 -12 13; deuxi_poste -5 -7 7
deuxi_trois -1 0 1; devan 7 -6 -8; devan_> 7 -6 -8; didie -3 -4 5; didie_point -3 -4 5; dieu 6 -2 -5
dieu_si 6 -2 -5; diffe -9 10 -10; diffe_> -9 10 -10; dingu -10 -9 9; dingu_ca -10 -9 9; dirai -9 9 -8
dirai_mais -9 9 -8; dire -8 -17 12; dire_> -11 -15 16; dire_c -7 -7 7; dire_ca 18 -13 -19; dire_mais -8 7 -7
dire_que -9 -17 11; direc -13 -9 12; direc_> -5 -8 7; direc_techn -14 -11 15; dis 26 -21 -21; dis_> 9 -9 -7
dis_c -9 9 -9; dis_oui 10 -10 -1; dis_pas 32 -31 -20; dis_que -13 13 -13; dis_zero -9 -6 11; disai 13 -8 -13
disai_oui 13 -8 -13; discu -7 -7 7; discu_avec -7 -7 7; disie -11 -11 12; disie_> -11 -11 12; dison 8 -7 -6
dison_que 8 -7 -6; dispa -7 -7 7; dispa_> -7 -7 7; dista -1 -1 2; dista_il -1 -1 2; dit 18 -2 -22; dit_> 15 -20 -13
dit_de -12 -11 13; dit_le -7 7 -7; dit_non -20 19 -18; dit_oui 11 -11 -10; dit_papa -4 -2 5; dit_pas -4 -2 5
dit_qu -4 -4 6; dit_que -9 8 -6; dites -18 -23 22; dites_> -13 -19 16; dites_j -7 -5 7; dites_vous -6 -7 7
dix -13 -14 16; dix_> -7 -6 7; dix_aroba -3 -5 6; dix_ca -5 -5 6; dix_et -6 -4 9; dix_heure -11 -12 12
dix_huit -5 -5 6; dix_neuf -1 -1 2; dix_plus -7 -12 11; dix_soixa -2 -2 3; dix_vingt -4 -4 8; dizai -7 -8 8
dizai_d -9 -7 9; dizai_de -9 -7 10; dizai_facil -7 -7 7; djame -4 -5 5; djame_d -4 -5 5; do -5 -8 10
do_point -5 -8 10; dois -11 -14 14; dois_redem -11 -14 14; donc 4 0 -10; donc_> 5 -2 -19; donc_fabri -8 -6 9
donc_il -7 7 -7; donc_info -5 -8 11; donc_moi -4 -2 5; donc_non -5 5 -5; donc_oui 7 -5 -7; donc_seize -2 -6 7
donc_sept -9 -10 10; donc_treiz -7 -7 7; donne -8 -6 8; donne_celui -4 -4 7; donne_le -7 -5 6; donne_mon -9 -12 13
dos -9 -8 8; dos_> -23 -21 23; dos_de -5 -5 5; dossi 0 -12 4; dossi_45 -6 -4 7; dossi_> 2 -13 1; dossi_ouver -5 -4 7
doubl -4 -5 6; doubl_zero -4 -5 6; douce -6 -6 6; douce_42 -6 -6 6; doute 11 -8 -9; doute_oui 11 -8 -9
douza -7 -6 7; douza_d -7 -6 7; douze -12 -12 19; douze_> -8 -13 13; douze_a -2 -4 6; douze_ensui -4 -3 6
douze_megas -6 -5 7; douze_poste -12 -9 13; douze_quatr -3 -4 7; douze_rue -11 -8 10; douze_soixa -6 -8 10
douze_trent -4 -5 5; du -20 2 7; du_bruit -13 -15 15; du_burea -7 -7 8; du_centr -9 -9 9; du_debut -5 -5 5
du_fil -6 -6 6; du_huit -3 -6 8; du_magas -5 -7 6; du_modem -6 -6 6; du_monde -14 -3 4; du_porta -4 -5 7
du_prof -2 -6 7; du_quatr -2 -6 7; du_rende -16 -9 14; du_rhone -2 -4 6; du_servi -5 -6 7; du_telet -7 -9 8
du_ticke 16 -8 -17; du_tiret -6 -7 7; du_tou -7 11 -11; du_tous -11 9 -8; du_tout -15 22 -19; du_wifi -4 -4 6
duboi -9 -9 9; duboi_> -9 -9 9; dumas -5 -7 9; dumas_aroba -5 -7 9; dumon -8 -8 8; dumon_epous -8 -8 8
dupon -10 -12 12; dupon_> -8 -8 10; dupon_aroba -4 -7 9; dupon_avec -6 -7 7; dupon_point -8 -10 9; dupre -8 -6 7
dupre_> -8 -6 7; dupui -6 -8 9; dupui_dupui -6 -8 9; dupui_sans -6 -8 9; duran -8 -10 10; duran_aroba -4 -8 10
duran_avec -6 -6 7; duran_gmail -7 -9 8; duran_tout -5 -9 9; duval -8 -6 9; duval_> -8 -6 9; duval_donc -8 -6 9
e -11 -10 12; e_> -6 -6 6; e_a -3 -4 5; e_c -5 -5 5; e_deux -6 -6 6; e_espac -7 -6 7; e_l -4 -6 7; e_r -5 -5 8
e_s -7 -7 8; e_t -7 -6 8; eaux -7 -9 9; eaux_> -7 -9 9; echec -4 -6 8; echec_de -4 -6 8; ecole -7 -6 7
ecole_> -7 -6 7; ecout 12 -13 -11; ecout_> 12 -12 -7; ecout_de 7 -5 -7; ecout_et 7 -7 -6; effec 11 -10 -11
effec_> 11 -10 -11; effet 11 -11 -10; effet_> 11 -11 -10; eh 10 -9 -10; eh_bien 8 -8 -6; eh_oui 8 -7 -9; el -9 -9 9
el_amran -9 -9 9; elect -4 -9 9; elect_tiret -4 -9 9; elle -3 -12 2; elle_dit -8 10 -10; elle_est -17 -13 17
elle_meme 11 -13 -11; elle_va -10 -7 12; embet -24 -24 25; embet_> -18 -17 18; embet_quand -13 -15 15
embet_un -7 -9 9; emett -6 -6 6; emett_des -6 -6 6; en -2 -4 0; en_ai -17 -13 16; en_avait -7 -7 7
en_coler -11 -10 11; en_deux -8 -8 9; en_effet 11 -11 -10; en_est -8 17 -17; en_fait -22 21 -12; en_juin -4 -3 6
en_ligne -10 -11 13; en_mars -7 8 -7; en_occup -7 -7 8; en_panne -9 -17 13; en_passe -15 14 -14; en_peux -10 -13 13
en_plein 13 -16 -13; en_reuni -8 -10 9; en_sais -14 -23 25; en_serai 13 -14 -13; en_suis -20 -15 15
en_telet -9 -9 10; en_train 8 -7 -9; en_un -8 -10 10; en_valai -6 -8 8; encei -7 -7 7; encei_donc -7 -7 7
encor -14 5 5; encor_> -13 6 8; encor_la 11 -9 -11; encor_non -4 5 -5; encor_trent -2 -1 3; encor_un -3 -3 4
encor_une -3 -3 7; enfan -11 -11 12; enfan_> -7 -7 7; enfan_pardo -5 -6 6; enfan_sont -6 -8 9; enfin -3 5 -16
enfin_> -10 12 -3; enfin_je 8 -8 -2; enfin_labbe -2 -4 6; enfin_non -25 27 -20; enfin_oui 18 -22 -12
enfin_si 16 -16 -6; ensui -4 -3 6; ensui_quara -4 -3 6; ensui_soixa -4 -3 6; ensui_trent -4 -3 6; enten 5 -31 9
enten_> 16 -31 -1; enten_de -7 -7 8; enten_et -14 15 -15; enten_juste -6 -6 6; enten_la -12 -20 19
enten_mais -7 8 -7; enten_mal -12 -10 12; enten_par -10 -9 11; enten_pas -19 -21 20; enten_perso -9 -8 8
enten_rien -11 -13 13; enten_tout 7 -5 -7; entra -6 -8 8; entra_> -6 -8 8; entre -12 -12 14; entre_> -10 -13 13
entre_a -5 -5 5; entre_c -7 -6 7; entre_dix -7 -4 8; entre_quinz -6 -6 8; envie -8 -8 8; envie_de -8 -8 8
envir -8 -8 8; envir_vingt -8 -8 8; envoy -7 -7 7; envoy_une -7 -7 7; enzo -7 -7 7; enzo_ferra -7 -7 7
epous -8 -8 8; epous_carpe -8 -8 8; eric -3 -6 9; eric_aroba -3 -6 9; erreu -10 24 -33; erreu_> -8 21 -30
erreu_monsi -13 13 -12; es -9 9 -9; es_goure -9 9 -9; escro -2 -3 4; escro_> -2 -3 4; espac -7 -6 7
espac_aroba -6 -5 10; espac_s -7 -6 7; espec -10 -10 10; espec_d -10 -10 10; essai 11 -16 -9; essai_> 12 -15 -11
essai_d -7 -7 7; essay 1 14 -19; essay_> 0 14 -18; essay_d 5 -2 -5; est -3 -3 1; est_> -5 5 -5; est_a -9 -25 12
est_au 5 -14 -1; est_autre -12 11 -5; est_avec -15 7 -2; est_bien 37 -37 -21; est_bloqu -9 -9 9; est_bob -7 -8 13
est_bon -10 16 -10; est_ca 27 -26 -20; est_ce 3 -33 5; est_cela 15 -14 -17; est_celui -10 -9 11
est_compl -18 -17 18; est_conse -6 -6 6; est_corre 25 -24 -17; est_d 19 -27 -15; est_dans -13 -10 13
est_deja -15 15 -15; est_diffe -9 10 -10; est_dingu -10 -9 9; est_dix -7 -7 8; est_douze -11 -8 10
est_duval -8 -6 9; est_embet -14 -12 13; est_en -22 -16 21; est_encor 10 -9 -10; est_etein -14 -13 16
est_exact 25 -26 -20; est_fait 20 -21 -19; est_faux -35 31 -20; est_fini -11 9 -7; est_fonta -10 -8 10
est_furie -7 -7 7; est_garag -10 -10 11; est_genti -24 -2 9; est_hs -8 -9 10; est_inadm -12 -9 12
est_incor -20 15 -13; est_inexa -19 19 -18; est_inter -6 -6 6; est_intol -5 -4 6; est_ivan -8 -7 8; est_jean -4 -7 9
est_julie -5 -6 8; est_juste 23 -26 -17; est_kevin -9 -9 9; est_l -19 11 -10; est_la -13 6 -5; est_lamen -21 -18 20
est_le 6 -15 -4; est_lola -8 -7 7; est_ma -9 -9 10; est_madam -9 -10 9; est_mauva -9 -11 11; est_miche -13 -12 13
est_moi 22 -18 -22; est_momo -2 -6 7; est_mon -14 -9 14; est_monsi -8 -7 8; est_morte -4 -6 9; est_muet -11 -9 11
est_noire -9 -8 9; est_non -23 24 -23; est_norma -13 -11 12; est_note 11 -10 -12; est_o -5 -7 7; est_parfa 7 -6 -2
est_parti -10 -13 13; est_pas -18 17 -13; est_plein -6 -6 6; est_plus -29 21 -14; est_plusi -12 -11 12
est_pluto -11 -13 13; est_point -17 12 -11; est_possi 14 -9 -17; est_pour -4 -11 6; est_que -16 -13 14
est_qui -11 -9 10; est_quoi -15 -15 16; est_regle -30 27 -20; est_rouge 5 -15 -4; est_samir -10 -9 10
est_sarah -10 -10 10; est_soixa -7 6 -6; est_sur 7 -8 -5; est_toujo 23 -21 -22; est_tout 12 -1 -21
est_tres -17 -17 18; est_trop -6 -6 6; est_un -32 10 0; est_une -29 8 -4; est_urgen -12 -12 13; est_venu -8 -10 9
est_vrai 16 -16 -16; est_yann -7 -5 9; est_zero -2 -2 5; et -2 -33 18; et_59 -6 -6 6; et_a -7 -7 7
et_apres -4 -6 10; et_c -5 -4 8; et_ca -4 -3 6; et_celui -7 -2 8; et_comme 22 -18 -23; et_deux -6 -6 7
et_douze -5 -3 6; et_elle -5 -4 5; et_encor -2 -3 4; et_je -5 -4 6; et_l -4 -2 6; et_la -15 14 -13; et_le -8 -6 8
et_madam -10 -8 10; et_moi -8 -5 11; et_mon -10 -7 12; et_non -31 -27 29; et_onze -6 -4 9; et_oui 7 -7 -6
et_pourt -4 -2 5; et_puis -2 -1 3; et_quara -2 -3 5; et_quatr -6 -3 10; et_quinz -7 -4 8; et_rallu 11 -14 -11
et_rebra 10 -12 -10; et_sous -1 0 1; et_toute -1 -1 2; et_trois -6 -2 7; et_un -5 -4 6; et_une -1 -3 5
et_vingt -6 -6 8; etage -9 -11 10; etage_> -8 -11 10; etage_au -1 0 1; etage_depui -6 -7 8; etais 8 -7 -9
etais_en 8 -7 -9; etait -9 9 -8; etait_vrai -9 9 -8; etein 4 -16 -2; etein_> -15 -11 14; etein_et 11 -14 -11
etes -21 -2 10; etes_de -9 -11 10; etes_en -8 -9 9; etes_pas -8 9 -9; etes_quelq -6 -8 9; etes_tromp -12 19 -20
etes_une -6 -9 8; etes_vous -8 -8 8; etien -10 -10 10; etien_> -10 -10 10; etre -30 -16 22; etre_> -10 -13 13
etre_au -8 -11 10; etre_bien -13 -9 13; etre_je -1 -4 5; etre_non -14 -14 14; etre_oui -11 -9 9; etre_pas -5 6 -5
etre_quatr -5 -6 7; etre_rappe -5 -5 6; etude -1 -1 2; etude_a -1 -1 2; eu 3 -2 -9; eu_> -8 -9 9; eu_de 12 -16 -9
eu_deux -7 -7 7; eu_le -11 12 -12; euh -18 -6 15; euh_88 -5 -6 6; euh_> -17 -26 21; euh_alors -5 -5 5
euh_bah 10 -9 -10; euh_ben -11 -13 12; euh_c -10 -10 10; euh_enfin 10 -13 -7; euh_euh -10 -12 11; euh_je -19 -4 13
euh_non -15 23 -46; euh_oui 11 -14 -3; euh_trois -8 -9 9; euh_un -11 -6 12; euros -12 -10 12; euros_99 -8 -6 7
euros_par -9 -6 8; evide 19 -17 -19; evide_> 18 -16 -18; evide_madam 12 -11 -11; evide_que 6 -4 -2; evite -12 11 -10
evite_> -12 11 -10; ex -5 -4 8; ex_mari -5 -4 8; exact 18 -11 -22; exact_> 9 -4 -13; exact_c 12 -14 -7
exact_ca 16 -17 -10; exact_ce 11 -9 -12; exact_je 8 -8 -6; exact_monsi 10 -13 -7; exact_nous -7 8 -7
exact_oui 7 -7 -7; exact_pour 12 -16 -10; exced -10 -13 11; exced_c -10 -13 11; excus -9 -10 11; excus_je -2 -3 4
excus_moi -10 -11 11; expli 5 -2 -5; expli_tout 5 -2 -5; f -5 -7 10; f_comme -4 -5 6; f_r -5 -7 9; fabie -4 -7 11
fabie_zero -4 -7 11; fabri -8 -6 9; fabri_c -8 -6 9; fabri_duval -8 -6 9; facil -7 -7 7; facil_> -7 -7 7
facon -17 17 -16; facon_> -17 17 -16; factu -14 -13 13; factu_> -14 -13 13; faire 9 -21 -7; faire_> 12 -15 -12
faire_ca 13 -13 -13; faire_du -7 -9 8; faire_le -5 -4 7; faire_les -5 -4 5; faire_sans -20 -8 18; fait 14 -2 -21
fait_> 4 9 -28; fait_aroba -10 -8 10; fait_au -8 -9 9; fait_beau -9 -14 11; fait_c 4 0 -10; fait_ca 18 -10 -18
fait_comme 14 -12 -16; fait_d 13 -19 -12; fait_deux -14 -12 14; fait_exact 16 -21 -10; fait_mon -1 -1 2
fait_monsi 23 -25 -17; fait_neuf -1 0 1; fait_non -12 12 -10; fait_quatr -11 -6 12; fait_saute -8 -8 8
fait_ses -1 -1 2; fait_tout 14 -18 -8; fait_trois 9 -10 -8; fait_une -9 -9 9; faite 15 -9 -21
faite_comme 14 -14 -14; faite_donc 16 -16 -15; faite_erreu -19 17 -12; faite_la -5 7 -6; faite_le 7 -7 -5
faite_pas -9 8 -5; faite_vite 10 -10 -7; falla -4 -4 6; falla_chang -4 -4 6; famil -7 -6 8; famil_c -8 -6 9
famil_je -5 -4 5; faudr -9 -15 10; faudr_que -9 -15 10; faut -14 -15 16; faut_arret -6 -6 6; faut_corri -7 7 -7
faut_que -7 -10 9; faut_un -11 -9 13; faut_voir -13 -19 17; faute 10 -11 -5; faute_> -5 7 -6; faute_ca 11 -12 -7
faute_et -5 -4 6; faux 1 5 -25; faux_> 2 4 -23; faux_ce -7 8 -7; faux_numer -9 9 -9; favre -6 -5 6
favre_aroba -6 -5 6; femme -5 -7 7; femme_> -7 -11 15; femme_qui -5 -4 5; fenet -12 -11 12; fenet_> -12 -11 12
ferme -15 -20 20; ferme_la -15 -20 20; ferna -4 -8 9; ferna_avec -4 -8 9; ferra -7 -7 7; ferra_comme -7 -7 7
fi -10 9 -9; fi_> -10 9 -9; fibre -4 -21 9; fibre_> 4 -20 -1; fibre_au -8 -8 8; fibre_ne -5 -5 5
fibre_profe -6 -6 6; fiche -11 -14 14; fiche_du -11 -14 14; fige -6 -6 6; fige_sur -6 -6 6; fil -6 -6 7
fil_> -6 -6 6; fil_est -4 -2 5; fille -9 -7 13; fille_> -3 -4 7; fille_est -8 -7 11; fille_qui -9 -7 10
fille_sont -5 -5 6; fils -7 -5 7; fils_de -13 -7 14; fils_fait -1 -1 2; fils_m -2 -1 3; fils_qui -5 -5 5
fin -7 -8 8; fin_> -7 -8 8; fini -11 9 -7; fini_c -11 9 -7; finis -4 -5 6; finis_> -4 -5 6; finit -4 -3 6
finit_par -4 -3 6; fixe -5 -7 9; fixe_> -8 -8 9; fixe_c -3 -4 6; fixe_est -5 -3 8; fixe_march -1 -1 1
fixe_on -4 -6 8; flott -1 -3 5; flott_mobil -1 -3 5; fois 2 -3 -10; fois_> -7 -1 2; fois_c -9 10 -10
fois_d 11 -12 -8; fois_deja 9 -10 -8; fois_le -7 -4 11; fois_meme 20 -17 -21; fois_oui 10 -7 -6; fois_que -22 9 0
folle -8 -9 9; folle_de -8 -9 9; fonct -6 -12 13; fonct_mais -6 -12 13; fonta -10 -8 10; fonta_et -10 -8 10
forfa -8 -6 8; forfa_> -4 -5 8; forfa_pour -8 -6 7; fout -12 -8 12; fout_de -12 -8 12; foute -7 -9 8
foute_moi -7 -9 8; fr -9 -2 6; fr_> -10 -2 6; fr_comme -2 -4 6; fr_le -4 -5 6; franc -4 -5 6; franc_aroba -4 -5 6
free -17 -18 20; free_> -11 -11 11; free_point -4 -6 10; frere -6 -4 6; frere_> -6 -4 6; frero -8 10 -4
frero_> -8 10 -4; fritu -4 -6 8; fritu_sur -4 -6 8; furie -7 -7 7; furie_> -7 -7 7; g -6 -7 8; g_a -5 -6 6
g_aroba -6 -9 13; gaill -2 -4 6; gaill_zero -2 -4 6; garag -10 -10 11; garag_c -10 -10 11; garag_point -10 -10 11
garci -9 -9 9; garci_> -9 -9 9; garde -2 -3 4; garde_vos -2 -3 4; garni -5 -6 7; garni_a -5 -6 7; gars -6 -7 7
gars_> -9 -6 10; gars_du -5 -7 6; gauch -7 -5 7; gauch_> -7 -5 7; gauti -5 -6 6; gauti_sans -5 -6 6; gener -7 -6 7
gener_d -7 -6 7; genre -4 -9 9; genre_je -4 -9 9; gens -13 -8 10; gens_comme -11 -7 9; gens_pour -6 -6 6
genti -24 -2 9; genti_> -20 21 -19; genti_mais -15 20 -20; genti_merci -17 -22 21; gerar -9 -8 9
gerar_aroba -9 -8 9; gere -5 -4 5; gere_tout -5 -4 5; giova -10 -10 10; giova_bianc -10 -10 10; girar -8 -11 10
girar_> -8 -11 10; girar_sans -3 -5 8; gmail -11 -13 13; gmail_com -7 -9 8; gmail_point -5 -8 9; go 12 -12 -12
go_> 12 -12 -12; goff -8 -8 8; goff_de -8 -8 8; good 8 -6 -6; good_> 8 -6 -6; goure -9 9 -9; goure_la -9 9 -9
grand -1 0 1; grand_maiso -1 0 1; grave 7 -29 6; grave_> 7 -29 6; grec -5 -5 7; grec_aroba -5 -5 7; gros -13 -15 15
gros_mente -9 -11 10; gros_minet -4 -6 6; gueul -11 -10 11; gueul_> -11 -10 11; guign -5 -5 5; guign_c -5 -5 5
guill -9 -9 9; guill_> -9 -9 9; h -12 -12 13; h_> -8 -9 8; h_a -4 -7 10; h_e -5 -5 5; h_g -5 -6 6; h_je -6 -5 6
h_point -3 -4 7; habil -5 -8 7; habil_a -5 -8 7; habit -11 -3 5; habit_> -14 -17 15; habit_a -7 -9 9
habit_au -2 -3 4; habit_la -8 7 -7; habit_oui 14 -6 -16; habit_une -1 0 1; hamel -4 -8 9; hamel_comme -4 -8 9
hamel_h -4 -8 9; hamon -5 -6 6; hamon_respo -5 -6 6; hardy -4 -3 6; hardy_h -4 -3 6; hein -11 -21 16
hein_> -4 -14 8; hein_oui 13 -7 -13; hein_quoi -6 -6 6; hein_une -6 -5 8; helas 4 -2 -17; helas_> 10 -9 -11
helas_non -10 14 -14; helen -8 -8 9; helen_de -8 -8 9; hesit -16 -16 16; hesit_> -16 -16 16; heu -2 -6 7
heu_l -2 -6 7; heure -13 -15 16; heure_> -14 -15 16; heure_a 5 -2 -5; heure_au -5 -5 5; hier -11 -24 16
hier_> -4 -18 8; hier_apres -8 -8 8; hier_soir -8 -8 8; histo -9 0 4; histo_> -9 0 4; hmm -12 -12 12
hmm_> -12 -12 12; homme 3 -3 -11; homme_> 8 -8 -11; homme_vous -5 6 -5; honne -11 -10 11; honne_> -11 -10 11
honte -6 -6 6; honte_de -6 -6 6; hors -16 17 -16; hors_de -14 18 -19; hors_servi -7 -7 7; hot -4 -6 6
hot_mail -4 -6 6; hotel -6 -7 7; hotel_donc -5 -8 11; hotel_tiret -6 -7 7; hotma -3 -5 8; hotma_point -3 -5 8
hs -8 -9 10; hs_> -8 -9 10; hugue -10 -10 10; hugue_delap -10 -10 10; hui -11 0 6; hui_> -11 0 6; huit -9 -10 14
huit_> -7 -6 12; huit_cents -10 -10 10; huit_cinqu -3 -4 7; huit_et -5 -3 8; huit_gaill -2 -4 6; huit_heure -6 -5 7
huit_huita -5 -4 9; huit_ou -5 -5 6; huit_prene -2 -2 3; huit_quara -4 -4 8; huit_quatr -2 -3 4; huit_so -4 -6 9
huit_soixa -5 -5 6; huit_telep -7 -7 7; huit_un -1 -1 2; huit_vingt -2 -3 5; huit_zero -2 -2 4; huita -5 -4 9
huita_neuf -5 -4 9; hum 8 -6 -8; hum_hum 8 -6 -8; hum_oui 8 -6 -8; humai -7 -7 9; humai_> -7 -7 9; humbe -9 -10 9
humbe_> -9 -10 9; humbe_jacqu -9 -10 9; i -12 -13 14; i_> -6 -6 6; i_cloud -5 -5 5; i_deux -6 -6 6; i_e -5 -6 6
i_grec -5 -5 7; i_k -8 -7 8; ici -8 -8 8; ici_bapti -8 -8 8; idee -18 -24 24; idee_> -18 -24 24; idiot -6 -6 6
idiot_> -6 -6 6; igor -2 -4 6; igor_petro -2 -4 6; il -6 -5 5; il_a -1 -1 2; il_coupe -7 -6 8; il_dit 7 -5 -7
il_est 0 -17 7; il_fait -9 -14 11; il_falla -4 -4 6; il_faudr -9 -15 10; il_faut -8 -4 5; il_m -4 -3 6
il_me 9 -8 -7; il_n -8 17 -17; il_perd -1 -1 2; il_pleut -9 -11 10; il_voit -4 -8 7; il_vous 3 -14 1
il_y -18 15 -12; image -6 -6 6; image_se -6 -6 6; imagi 10 -9 -10; imagi_que 10 -9 -10; imbec -5 -5 5
imbec_j -5 -5 5; impec 13 -11 -14; impec_on 13 -11 -14; impos -18 8 -8; impos_> -14 14 -14; impos_de -7 -9 8
impri -4 -3 7; impri_> -6 -3 7; impri_la -1 -3 5; inadm -12 -9 12; inadm_de -11 -10 12; inadm_j -7 -6 7
incid -12 -11 12; incid_> -12 -11 12; incon 12 -11 -12; incon_> 12 -11 -12; incor -22 20 -17; incor_> -22 20 -17
inexa -19 19 -18; inexa_> -19 19 -18; info -8 -11 14; info_aroba -8 -11 14; infor -14 -8 12; infor_> -14 -8 12
infor_on -2 -6 7; inqui -10 -10 12; inqui_> -10 -10 12; insta -16 -1 7; insta_> -6 -6 6; insta_je -6 -11 10
insta_non -8 10 -11; insta_s -16 -11 16; inter -14 5 2; inter_> 4 -2 -8; inter_compe -5 -5 5; inter_dans -9 -8 9
inter_est -16 -12 15; inter_et -5 -5 5; inter_pas -12 14 -15; inter_que -11 -13 13; inter_toute -6 -6 6
intol -5 -4 6; intol_nous -5 -4 6; inuti -12 12 -12; inuti_> -12 12 -12; inver -16 15 -14; inver_> -16 15 -14
ip -7 -7 7; ip_hors -7 -7 7; ipad -4 -2 6; ipad_des -4 -2 6; ipbx -6 -8 8; ipbx_ne -6 -8 8; iphon -4 -2 6
iphon_celui -4 -2 6; ira -13 13 -13; ira_> -9 11 -24; ira_bien -9 -10 9; ira_comme -18 20 -22; irina -6 -7 7
irina_volko -6 -7 7; it 7 -4 -6; it_s 7 -4 -6; ivan -8 -7 8; ivan_petro -8 -7 8; j -7 -8 4; j_a -4 -5 5
j_ai -4 -3 0; j_aime -8 10 -11; j_aimer 10 -1 -16; j_appel -15 9 -4; j_arriv -6 -6 6; j_c -8 -7 8; j_en 0 -27 6
j_enten -11 -8 11; j_essai -7 -7 7; j_essay 5 -2 -5; j_etais 8 -7 -9; j_habit -8 -11 12; j_hesit -16 -16 16
j_imagi 10 -9 -10; j_mail -3 -5 7; j_ouvre -10 -13 11; j_p -5 -9 9; j_y -10 9 -7; jacqu -9 -10 9
jacqu_humbe -9 -10 9; jade -3 -6 8; jade_zero -3 -6 8; jamai -15 20 -20; jamai_> -13 12 -11; jamai_de -14 12 -12
jamai_habit -8 7 -7; je -2 -10 2; je_casse -2 -3 5; je_cherc -10 -10 10; je_compo -4 -6 8; je_compr -5 -13 13
je_compt -8 -9 9; je_confi 7 -6 -7; je_crois 7 3 -33; je_decro -9 -8 8; je_deman -7 -7 12; je_dis 32 -31 -16
je_discu -7 -7 7; je_dois -11 -14 14; je_euh -10 -11 11; je_je -4 -4 7; je_l 9 0 -16; je_le -11 -9 10
je_lis -4 -2 6; je_m -14 1 3; je_me -17 6 3; je_n -9 -4 3; je_ne -1 -1 -9; je_paie -2 -3 4; je_parle -6 -7 9
je_pense 8 -1 -11; je_peux -18 6 -3; je_porte -11 -10 11; je_pourr -9 -8 9; je_prefe -18 19 -17; je_prend -7 -7 8
je_rappe -13 -12 13; je_recla -6 -5 6; je_recoi -9 -14 11; je_recom -4 -5 7; je_recti -5 -5 5; je_refle -16 -13 16
je_refus -25 21 -16; je_regar -14 -12 14; je_regre -12 13 -14; je_repet -13 16 -15; je_sache -7 7 -7
je_sais -16 -19 20; je_saura -5 -5 5; je_souha -6 -7 7; je_suis 0 -26 13; je_suppo 6 -6 -7; je_te -4 -4 7
je_tombe -5 -4 8; je_trava -8 -12 11; je_vais -17 -2 6; je_verif -9 -15 10; je_verra -12 -9 11; je_veux 10 -5 -14
je_viens 7 -10 -7; je_vois -8 7 -7; je_voudr -13 -10 13; je_voula 11 -9 -12; je_vous -4 -5 -1; jean -15 -16 17
jean_bapti -8 -9 9; jean_marc -10 -7 9; jean_miche -1 -4 5; jean_point -4 -7 9; jean_tiret -4 -5 5; jeann -5 -4 5
jeann_laure -5 -4 5; jeudi 5 -5 -5; jeudi_> 5 -5 -5; jeune 3 -3 -11; jeune_homme 3 -3 -11; joind -6 -7 7
joind_sur -8 -8 9; joind_un -5 -5 5; joint -7 -7 7; joint_ca -7 -7 7; joker -12 -12 12; joker_> -12 -12 12
joli -13 -16 14; joli_accen -13 -16 14; jose -9 -9 9; jose_manue -9 -9 9; josia -2 -4 6; josia_point -2 -4 6
joue 14 -17 -12; joue_pour 14 -17 -12; jours -7 -7 7; jours_> -7 -7 7; jours_a -6 -7 8; juin -4 -3 6
juin_alors -4 -3 6; julie -10 -11 11; julie_> -8 -9 9; julie_carpe -10 -10 10; julie_point -4 -9 12
julie_tiret -5 -6 8; jure -7 -7 7; jure_> -7 -7 7; jure_j -2 -3 5; jusqu -4 -3 6; jusqu_en -4 -3 6; juste 17 -14 -17
juste_> 11 -4 -27; juste_augus 12 -12 -13; juste_bip -6 -6 6; juste_c -7 8 -7; juste_le 7 -5 -7; juste_mon -11 -8 10
juste_oui 12 -10 -12; k -13 -15 15; k_> -8 -7 8; k_aroba -4 -5 5; k_o -6 -7 7; k_point -2 -4 5; kader -5 -8 11
kader_zero -5 -8 11; kerle -4 -5 6; kerle_vingt -4 -5 6; kevin -9 -9 9; kevin_desme -7 -7 11; kevin_lopez -9 -9 9
kowal -10 -10 10; kowal_agnie -10 -10 10; l -10 2 -4; l_> -17 13 -11; l_a -8 -9 9; l_abbe -2 -4 6; l_accue -5 -7 7
l_adres -5 -7 7; l_agenc -6 -6 6; l_ai 9 2 -18; l_alarm -2 -6 7; l_an -12 -11 12; l_appar -5 -6 7; l_appel -7 -7 9
l_aroba -3 -5 7; l_arret -6 -6 6; l_autre -11 6 -5; l_avez 10 -18 -8; l_comme -6 -7 7; l_ecole -7 -6 7
l_entre -7 -6 7; l_heure 5 -2 -5; l_honne -11 -10 11; l_hotel -5 -8 11; l_image -6 -6 6; l_impri -1 -3 5
l_insta -8 10 -11; l_inter -5 -5 5; l_inver -16 15 -14; l_ipad -4 -2 6; l_ipbx -6 -8 8; l_k -6 -7 7; l_o -1 -2 3
l_oblig -5 -4 6; l_ongle -2 -3 4; l_opera -4 -2 5; l_orage -6 -7 10; l_ordi -1 -3 5; l_ordin -7 -8 10
l_oreil -7 -5 7; l_point -4 -5 5; l_un -5 6 -5; la -23 -2 10; la_4g -6 -12 11; la_> -19 16 -13; la_bas -8 7 -7
la_bonne -8 11 -12; la_bouti -7 -7 8; la_box -15 2 0; la_c 3 8 -20; la_centr -2 -6 7; la_cinqu -11 -17 15
la_conne -9 -11 11; la_conso -6 -9 9; la_cuisi -13 -10 14; la_derni 7 -7 -7; la_deuxi -13 -12 13; la_direc -5 -8 7
la_faute -5 7 -6; la_fenet -12 -11 12; la_fibre 4 -20 -1; la_fin -7 -8 8; la_flott -1 -3 5; la_fritu -4 -6 8
la_je -6 -9 9; la_la -5 -2 4; la_le -11 -10 11; la_ligne -6 -6 7; la_machi -8 -8 8; la_magas -6 -7 10
la_maiso -7 -14 12; la_marqu -5 -6 7; la_meme 11 -9 -11; la_moind -12 -15 15; la_moiti -9 -11 10; la_monta -6 -8 8
la_non -11 14 -14; la_paix -7 -9 8; la_peine -13 15 -15; la_porte -1 -5 6; la_poste -1 -2 3; la_premi 3 3 -16
la_quest -17 -21 23; la_qui -7 8 -7; la_repon -14 15 -15; la_rue -4 2 -1; la_salle -2 -6 7; la_semai -5 -4 7
la_socie -9 -16 13; la_table -17 -16 18; la_tele -11 -13 13; la_telep -8 -9 10; la_vie -14 12 -12; la_voitu -7 -7 7
la_vous -5 -4 5; la_vraie 15 -13 -15; labbe -2 -4 6; labbe_en -2 -4 6; labo -8 -11 12; labo_point -8 -11 12
lac -6 -7 7; lac_point -6 -7 7; laiss -19 16 -9; laiss_> -13 13 -11; laiss_ca -5 5 -5; laiss_de -7 -5 8
laiss_m -4 -3 6; laiss_tombe -12 11 -10; laiss_un -5 -7 7; lambe -11 -11 11; lambe_> -11 -11 11; lamen -21 -18 20
lamen_> -17 -13 15; lamen_du -5 -5 5; lapos -6 -6 7; lapos_point -6 -6 7; laque -12 -12 12; laque_> -12 -12 12
laure -13 -13 13; laure_> -5 -4 5; laure_c -5 -4 5; laure_prevo -8 -8 9; lausa -6 -5 6; lausa_> -6 -5 6
laver -8 -8 8; laver_qui -8 -8 8; le -5 -4 -1; le_> 7 -7 -5; le_bihan -7 -5 9; le_boiti -5 -5 5; le_bon -16 23 -24
le_bouto -5 -6 6; le_box -6 -7 10; le_brico -7 -8 13; le_burea -11 -10 11; le_canal -4 -4 6; le_cas 10 2 -21
le_chat -10 -9 10; le_chien -15 -14 16; le_code 6 -6 -5; le_colon -9 -9 9; le_combi -6 -7 10; le_compt -4 -3 6
le_confi 15 -22 -14; le_contr -15 20 -21; le_coura -8 -8 8; le_debit -6 -5 7; le_derni -1 -1 2; le_deux -5 -6 8
le_dirai -9 9 -8; le_dire -8 -7 11; le_direc -14 -11 15; le_dis 9 -9 -7; le_donne -5 -5 5; le_dos -9 -8 8
le_faire 12 -15 -12; le_faite -9 8 -5; le_fil -4 -2 5; le_fils -13 -7 14; le_finis -4 -5 6; le_fixe -3 -4 6
le_garag -10 -10 11; le_gars -5 -7 6; le_goff -8 -8 8; le_huit -7 -4 11; le_matin -5 -5 5; le_meme -11 5 -3
le_mien -7 -3 8; le_mille 13 -16 -13; le_mobil -9 -8 9; le_moins -7 16 -17; le_momen -6 6 -6; le_monde -12 -15 15
le_monsi -12 -11 13; le_nom 1 -8 0; le_numer -9 -9 10; le_pc -6 -4 6; le_petit -6 -5 10; le_placa -13 -9 12
le_point -6 -6 11; le_porta -1 -1 1; le_premi -12 -12 15; le_preno -10 -10 10; le_profe -1 -1 2; le_rende 7 -7 -6
le_resea -11 -14 14; le_reste -2 -3 4; le_robot -6 -7 7; le_rue -5 7 -6; le_sais -11 -9 10; le_salon -17 -14 19
le_secre -7 -7 7; le_sept -7 -4 11; le_serve -5 -3 6; le_souci -14 -17 15; le_stand -9 -7 8; le_techn -10 -10 10
le_telep -24 -1 14; le_temps -14 9 -7; le_termi -7 -7 8; le_toit -10 -9 10; le_trois -10 -9 13; le_vingt -10 2 -2
le_voyan -1 -19 4; le_wifi -10 -9 11; le_zero -5 -5 5; lea -11 -10 11; lea_aroba -8 -8 8; lea_sans -5 -5 5
lebla -10 -10 10; lebla_> -10 -10 10; lecoq -4 -3 6; lecoq_> -4 -3 6; leger -9 -9 9; leger_> -9 -9 9; lemoi -9 -9 9
lemoi_> -9 -9 9; lenoi -6 -8 7; lenoi_de -6 -8 7; lent -17 -17 18; lent_> -13 -13 13; lent_dans -5 -4 5
lente -13 -6 10; lente_s -13 -6 10; leque -12 -12 12; leque_> -12 -12 12; lerou -2 -4 5; lerou_aroba -2 -4 5
les -17 -19 22; les_4 -10 -10 11; les_appel -6 -8 8; les_bouch -2 -4 6; les_chiff -5 -5 8; les_cinq -1 -1 2
les_codes -7 -8 9; les_cours -5 -4 5; les_deux -8 -8 9; les_dix -7 -6 7; les_enfan -11 -11 12; les_garde -2 -3 4
les_gens -13 -8 10; les_jours -5 -5 6; les_poste -5 -5 5; les_robot -9 -6 10; les_sites -8 -9 9; les_techn -5 -7 7
les_toits -1 0 1; li -9 -9 9; li_na -9 -9 9; liais -6 -6 6; liais_fibre -6 -6 6; liege -5 -6 6; liege_qui -5 -6 6
lieu -6 -5 7; lieu_de -6 -5 7; ligne -8 -11 11; ligne_> -4 -5 7; ligne_alors -2 -3 4; ligne_avec -8 -9 9
ligne_elle -8 -7 11; ligne_est -6 -6 6; ligne_et -1 -1 2; ligne_fixe -7 -8 9; lilas -9 -10 12; lilas_> -7 -7 8
lilas_soixa -2 -3 4; lima -3 -5 7; lima_> -3 -5 7; lis -4 -2 6; lis_sur -4 -2 6; live -5 -7 11; live_point -5 -7 11
loin -16 13 -13; loin_de -16 13 -13; lola -8 -7 7; lola_masso -8 -7 7; longt -12 3 1; longt_> -12 3 1; look -5 -5 5
look_point -5 -5 5; lopez -10 -10 10; lopez_> -9 -9 9; lopez_aroba -10 -10 11; louis -6 -7 7; louis_> -6 -7 7
lucas -8 -7 8; lucas_> -10 -8 10; lucas_le -13 -7 14; lucas_point -5 -5 5; lucie -4 -5 7; lucie_point -4 -5 7
lucie_tiret -4 -5 7; ludiv -4 -8 9; ludiv_hamel -4 -8 9; lui 9 -10 -8; lui_meme 9 -10 -8; lundi -9 -10 9
lundi_derni -9 -10 9; lunet -7 -7 12; lunet_> -7 -7 12; lyon -11 -13 16; lyon_> -11 -9 13; lyon_aroba -3 -5 7
lyon_maint -7 -9 9; lyon_point -5 -7 7; m -12 2 -2; m_a -8 -8 8; m_aider -8 -6 7; m_appel -16 -3 7; m_arran 9 -8 -21
m_avait -5 -4 8; m_avez -18 6 1; m_comme -3 -4 5; m_e -11 -10 12; m_embet -7 -9 9; m_en -15 10 -9
m_enten -17 -12 16; m_fi -10 9 -9; m_inter -12 14 -15; m_p -7 -7 7; m_point -4 -6 6; ma -22 -10 18; ma_belle -5 -6 6
ma_boite -9 -7 8; ma_box -6 -8 11; ma_carte -4 -2 6; ma_claqu -6 -5 8; ma_colle -9 -9 9; ma_conna -7 11 -12
ma_conne -5 -5 5; ma_factu -14 -13 13; ma_femme -5 -7 7; ma_fibre -5 -5 5; ma_fille -10 -8 13; ma_ligne -7 -8 9
ma_maman -10 3 -2; ma_mere -4 -4 7; ma_part 10 -12 -7; ma_patie -4 -4 6; ma_petit -2 -2 3; ma_plays -6 -4 6
ma_rue -9 9 -9; ma_soeur -9 -6 10; ma_table -2 -1 3; ma_tiret -3 -7 9; machi -14 -14 14; machi_> -12 -13 13
machi_a -8 -8 8; machi_je -6 -5 6; machi_passe -5 -4 8; madam -4 -22 16; madam_> 11 -11 -11; madam_duboi -10 -8 10
madam_humbe -9 -10 9; madam_je -5 -6 5; madam_lemoi -9 -9 9; madam_merci -13 -7 14; madam_rodri -10 -9 10
maeva -3 -5 7; maeva_point -3 -5 7; magas -5 -7 6; magas_de -6 -7 10; magas_m -5 -7 6; mail -22 -10 20
mail_> -20 -8 18; mail_point -6 -7 7; maint -11 10 -6; maint_> -9 10 -11; maint_je -8 -9 9; mairi -7 -7 7
mairi_> -7 -7 7; mais -3 14 -24; mais_bien 4 -2 -16; mais_c -17 16 -9; mais_carre 10 -10 -7; mais_des -4 -6 8
mais_en -10 9 -5; mais_faite 10 -10 -7; mais_il -4 -3 6; mais_inter -5 -6 6; mais_je -14 6 -6; mais_jean -1 -4 5
mais_juste -7 8 -7; mais_l -7 -6 8; mais_la -9 9 -8; mais_non -25 23 -15; mais_oui 16 -15 -16; mais_pas -12 10 -8
mais_perso -6 -9 8; mais_quell -7 -7 7; mais_si 10 -10 -8; mais_vous -13 14 -13; mais_y 7 -6 -2; maiso -6 -14 12
maiso_> -6 -12 11; maiso_alors -4 -8 7; maiso_conne -6 -6 8; maiso_de -1 0 1; maiso_je -5 -5 5; mal -28 12 -5
mal_> -12 -10 11; mal_a -6 -8 8; mal_compr -22 20 -18; mal_de -7 -5 7; malhe 5 4 -18; malhe_> 11 -9 -11
malhe_non -12 15 -14; malhe_oui 13 -13 -8; maman -10 3 -2; maman_> -6 -13 11; maman_elle -8 10 -10; mange -9 -9 9
mange_> -9 -9 9; manon -8 -9 9; manon_delac -8 -9 9; manue -9 -9 9; manue_garci -9 -9 9; marc -18 -16 18
marc_lenoi -6 -8 7; marc_petit -10 -7 9; marc_point -4 -5 5; march 8 -36 3; march_> 25 -14 -27
march_concl 11 -10 -11; march_on 8 -7 -8; march_pas -9 -7 8; march_plus -5 -5 5; march_pour 21 -15 -22
march_toujo -15 -23 15; mari -8 -6 7; mari_> -8 -6 12; mari_est -6 -6 6; mari_et -7 -3 8; mari_qui -9 -6 13
marie -12 -14 14; marie_a -3 -4 5; marie_chris -6 -6 6; marie_laure -8 -8 9; marie_thecl -5 -5 5; marin -8 -9 8
marin_sans -8 -9 8; mariu -2 -4 6; mariu_treiz -2 -4 6; marqu -5 -6 7; marqu_sorti -5 -6 7; marre -7 -6 7
marre_de -7 -6 7; mars -7 8 -7; mars_> -7 8 -7; marse -11 -14 13; marse_> -11 -14 13; marti -12 3 2
marti_> -15 13 -12; marti_aroba -8 -10 9; marti_mais -1 -4 5; marti_point -6 -10 12; marti_tiret -8 -8 8
masqu -9 -13 12; masqu_> -9 -13 12; masso -8 -7 7; masso_> -8 -7 7; matin -7 -15 9; matin_> -15 -13 15
matin_oui 6 -6 -6; mauva -12 9 -7; mauva_> -9 -11 11; mauva_adres -11 11 -10; max -2 -4 6; max_tiret -2 -4 6
me 7 -22 7; me_> -8 -8 8; me_balad -4 -4 6; me_bloqu -7 -7 8; me_convi 11 -11 -11; me_deman -11 -9 11
me_deran 15 -14 -18; me_faut -11 -9 13; me_joind -8 -8 9; me_nomme -9 -9 9; me_parai 5 -3 -5; me_parle -8 -9 10
me_passe -14 -14 14; me_pose 7 -6 -7; me_posez -5 -4 5; me_prene -5 -5 5; me_rappe -13 -14 17; me_reste -2 -1 3
me_saoul -9 -6 10; me_sembl 13 -8 -13; me_souvi -17 3 1; me_suis -8 9 -9; me_telep -6 -7 7; me_trans -5 -5 5
me_va 12 -10 -16; megas -6 -5 7; megas_au -6 -5 7; meme 14 -6 -19; meme_> 20 -15 -22; meme_dossi 9 -10 -8
meme_oui 11 -8 -10; meme_panne 11 -9 -11; meme_probl -11 12 -19; meme_souci 1 -20 4; meme_ticke -10 -13 11
mente -9 -11 10; mente_> -9 -11 10; merci -9 1 -1; merci_> -4 0 -4; merci_bien -11 -12 11; merci_ca -10 12 -14
merci_ce 5 -5 -5; merci_mais -6 15 -15; merci_on -5 5 -5; merci_sans -6 6 -5; mere -4 -4 7; mere_chant -4 -4 7
mes -17 -16 17; mes_appar -5 -6 6; mes_conta -7 -7 7; mes_fille -5 -5 6; mes_lunet -7 -7 12; mes_papie -10 -9 10
mes_visio -8 -8 9; messa -7 -5 8; messa_sur -7 -5 8; mesur -6 -5 7; mesur_a -6 -5 7; mette -6 -6 7
mette_moi -6 -6 7; mette_mon -4 -3 6; mhm 12 -12 -12; mhm_> 12 -12 -12; miche -13 -12 14; miche_aroba -13 -12 13
miche_en -1 -4 5; miche_point -1 -4 5; midi -8 -8 8; midi_> -8 -8 8; mien -7 -3 8; mien_et -7 -3 8; mieux -13 12 -11
mieux_pas -13 12 -11; mikae -2 -4 5; mikae_avec -2 -4 5; milie -3 -5 8; milie_aroba -3 -5 8; mille -3 -15 3
mille_> 8 -17 -8; mille_a -2 -3 4; mille_dix -3 -5 6; mille_lyon -12 -9 12; mille_neuf -4 -4 6; milli -5 -4 6
milli_d -5 -4 6; minet -4 -6 6; minet_tout -4 -6 6; minh -9 -9 9; minh_> -9 -9 9; minit -12 -6 12
minit_mon -12 -6 12; minut -7 -9 9; minut_> -9 -9 11; minut_au -7 -9 8; minut_de -2 -3 5; minut_je -6 -6 6
minut_le -1 -1 2; mmh 9 -7 -8; mmh_oui 9 -7 -8; mobil -12 -11 13; mobil_> -4 -5 6; mobil_de -1 -3 5
mobil_qui -9 -8 9; modem -6 -6 6; modem_> -6 -6 6; modif -18 -20 20; modif_mon -18 -20 20; moham -9 -9 9
moham_el -9 -9 9; moi -7 -10 7; moi_> 0 -3 -4; moi_a -7 -8 11; moi_adres -10 9 -9; moi_avec -6 -6 7; moi_c -7 -9 9
moi_ca -7 -3 8; moi_ces -6 -6 7; moi_cinq -7 -7 7; moi_j -4 -2 5; moi_je -10 -9 10; moi_la -7 -9 8
moi_meme 13 -12 -14; moi_non -11 25 -32; moi_pas -7 -9 9; moi_qui 13 -6 -15; moi_robin -4 -3 6; moi_tom -9 -9 9
moi_un -8 -9 15; moi_vous -2 -3 4; moi_y -7 -7 8; moind -12 -15 15; moind_idee -12 -15 15; moins -10 9 -6
moins_deux -8 -9 9; moins_du -7 16 -17; mois -14 -9 13; mois_c -6 -6 6; mois_de -13 -9 12; moiti -9 -11 10
moiti_> -9 -11 10; momen -6 6 -6; momen_> -6 6 -6; momo -2 -6 7; momo_du -2 -6 7; mon -6 -27 21; mon_adres 4 -16 0
mon_blaze -8 -7 7; mon_bon 12 -11 -13; mon_chum 9 -9 -8; mon_code -10 -11 10; mon_coloc -4 -3 6
mon_contr -15 -16 16; mon_dect -6 -6 6; mon_dieu 6 -2 -5; mon_dossi -12 -6 11; mon_ex -5 -4 8; mon_fils -5 -4 5
mon_fixe -1 -1 1; mon_frere -6 -4 6; mon_insta -6 -6 6; mon_inter 14 -10 -15; mon_iphon -4 -2 6; mon_mari -8 -6 7
mon_mon -5 -5 5; mon_nom 2 -16 4; mon_numer -6 -6 6; mon_ordi -8 -10 10; mon_ordin -11 -8 10; mon_papa 7 -5 -8
mon_patro -7 -7 7; mon_pays -7 -6 8; mon_petit 8 -8 -8; mon_porta -12 -9 14; mon_pote -4 -7 8; mon_preno -12 11 -9
mon_repon -7 -5 8; mon_respe -6 -5 6; mon_telep -5 -8 10; mon_voisi -16 -8 14; monde -17 -14 16; monde_> -14 -8 10
monde_est -9 -9 9; monsi -6 3 -3; monsi_> 4 5 -13; monsi_et -10 -8 10; monsi_lambe -11 -11 11
monsi_lebla -10 -10 10; monsi_m -12 -11 13; monsi_marti -13 15 -14; monsi_perro -9 -9 14; monsi_schmi -6 -8 7
monsi_wojci -8 -7 8; monta -6 -8 8; monta_> -6 -8 8; monte -5 -6 6; monte_la -5 -6 6; moque -10 -11 10
moque_de -10 -11 10; mort -7 -9 8; mort_> -7 -9 8; morte -4 -6 9; morte_> -3 -6 7; morte_je -4 -5 7; mot -8 -10 10
mot_> -8 -9 9; mot_aroba -1 -4 5; mot_avec -2 -4 6; mot_delau -6 -6 6; mots -8 -8 9; mots_> -8 -8 9; mouli -7 -7 7
mouli_> -7 -7 7; mouta -9 -9 9; mouta_> -9 -9 9; muet -11 -9 11; muet_> -11 -9 11; mur -5 -5 5; mur_a -5 -5 5
musiq -2 -3 5; musiq_et -2 -3 5; mutua -5 -5 5; mutua_> -5 -5 5; n -18 10 -8; n_a -4 4 -2; n_ai -24 6 -3
n_arriv -6 -9 9; n_en -21 -9 11; n_enten -11 -13 13; n_est -19 26 -21; n_y 7 -5 -16; na -9 -9 9; na_zhang -9 -9 9
ne -9 -8 3; ne_capte -9 -8 9; ne_crois -16 13 -11; ne_dis 22 -21 -24; ne_l -14 13 -8; ne_le -9 8 -5; ne_m -26 18 -13
ne_march -8 -8 9; ne_me -2 -20 10; ne_passe -1 -3 5; ne_peut -8 -8 10; ne_peux -19 -22 22; ne_prefe -21 15 -14
ne_prend -6 -8 8; ne_recoi -7 -8 9; ne_s -6 -7 7; ne_sais -10 -17 17; ne_saura -9 -14 15; ne_se -8 -11 10
ne_souha -16 19 -19; ne_suis -15 18 -18; ne_trouv -6 -7 7; ne_veux -21 20 -18; negat -17 18 -17; negat_> -13 13 -13
negat_non -5 8 -8; nein -11 10 -7; nein_non -11 10 -7; nenni -16 17 -16; nenni_> -14 14 -13; nenni_m -10 9 -9
net -6 -7 9; net_> -6 -7 9; neuf -5 -6 12; neuf_> -2 -1 3; neuf_aroba -5 -5 8; neuf_camer -6 -6 7; neuf_cent -4 -4 6
neuf_comme -4 -5 6; neuf_heure -1 -3 5; neuf_mille -11 -9 13; neuf_point -4 -7 11; neuf_quara -3 -4 6
neuf_quatr -8 -10 14; neuf_septa -5 -4 9; neuf_six -1 -1 2; neuf_soixa -1 -1 1; neuf_tiret -3 -5 7
neuf_trent -3 -3 6; neuf_zero -10 -9 13; neuve -8 -11 10; neuve_> -8 -11 10; nguye -9 -9 9; nguye_aroba -12 -8 16
nguye_van -9 -9 9; ni -23 -15 16; ni_d -10 -11 11; ni_l -5 6 -5; ni_non -17 -18 18; ni_oui -17 -18 18
niet -12 12 -12; niet_> -12 12 -12; nivea -5 -4 6; nivea_deux -5 -4 6; no -10 9 -9; no_c -10 9 -9; no_no -10 9 -9
noel -7 -7 7; noel_on -7 -7 7; noire -9 -8 9; noire_avec -9 -8 9; nom -11 -3 5; nom_> 6 5 -13; nom_a -4 -3 6
nom_c -10 10 -10; nom_caron -8 -9 9; nom_de -13 -12 14; nom_est -8 -7 8; nom_la 6 2 -7; nombr -11 -10 11
nombr_> -11 -10 11; nomme -9 -9 9; nomme_agnes -9 -9 9; non -23 30 -23; non_> -38 21 -2; non_allez 12 -12 -7
non_alors -18 16 -13; non_atten -11 11 -8; non_aucun 16 -16 -9; non_c 4 7 -34; non_ca -22 18 -10; non_ce -10 12 -11
non_desol -17 16 -12; non_du -10 10 -9; non_en -14 13 -7; non_enfin 15 -15 -11; non_euh -14 16 -9; non_j -10 10 -7
non_je -10 14 -13; non_juste -13 13 -8; non_l -9 9 -4; non_la -9 9 -9; non_laiss -13 13 -11; non_mais 12 -10 -11
non_merci -25 22 -14; non_non 16 -12 -18; non_pardo -9 11 -24; non_pas -1 4 -10; non_peut -5 6 -5
non_plus -13 15 -16; non_point -26 13 -12; non_pourq -12 12 -10; non_rien -10 16 -16; non_si 8 -8 -3
non_surto -10 14 -10; non_toujo -17 17 -14; non_vous 10 -8 -20; non_voyon -12 10 -8; non_y 15 -15 -4; nonan -4 -4 7
nonan_deux -3 -3 5; nonan_et -3 -3 5; nonan_huit -5 -4 9; nonan_nonan -3 -3 5; nope -14 14 -14; nope_> -14 14 -14
norma -13 -11 12; norma_> -13 -11 12; nos -8 -7 8; nos_comme -1 -3 5; nos_termi -8 -7 8; note 13 -11 -13
note_> 8 -8 -6; note_merci 14 -13 -9; note_oui 10 -9 -12; noter -7 -5 9; noter_c -7 -5 9; notez -6 -8 9
notez_olivi -6 -8 9; notre -7 -14 11; notre_avoca -5 -4 6; notre_gueul -12 -8 12; notre_liais -6 -6 6
notre_raiso 7 -6 -7; nous 0 -12 2; nous_avons -7 -5 6; nous_en -6 -8 8; nous_fait -1 0 1; nous_perdo -5 -4 6
nous_somme 9 -16 -7; nouve 5 0 -12; nouve_> 12 -16 -9; nouve_souci -11 9 -7; novem -13 -11 14; novem_> -13 -11 14
nulle -12 12 -12; nulle_> -12 12 -12; numer -17 -6 13; numer_> -10 16 -18; numer_c -1 -1 2; numer_de -11 -9 15
numer_douze -8 -14 12; numer_echec -4 -6 8; numer_euh -5 -5 5; numer_le -2 -2 3; numer_masqu -9 -13 12
numer_monsi -9 9 -9; numer_qui -9 -9 10; numer_zero -8 -9 10; o -12 -14 14; o_j -8 -7 8; o_l -6 -7 7
o_point -5 -7 7; o_t -1 -2 3; o_u -6 -6 6; o_v -6 -7 7; oblig -5 -4 6; oblig_de -5 -4 6; occup -8 -7 8
occup_> -7 -7 7; occup_de -5 -5 5; occup_vu -4 -3 6; offre -9 -9 9; offre_> -12 -8 12; offre_plus -6 -8 7
oh -4 4 -3; oh_entre -6 -6 8; oh_la -5 -2 4; oh_non -4 9 -5; oh_que 10 -2 -17; oh_vous -5 5 -5; ok 15 -14 -19
ok_> 13 -12 -14; ok_allez 6 -7 -6; ok_ca 6 -6 -6; ok_d 10 -12 -7; ok_mais -17 11 -6; ok_ok 6 -5 -6; ok_pas 6 -5 -6
ok_pour 13 -10 -12; olivi -6 -6 6; olivi_hamon -5 -6 6; olivi_point -6 -9 12; on 5 -10 -5; on_a -7 -7 7
on_arriv -8 -9 9; on_capte -6 -8 8; on_en -7 -7 7; on_enten -6 -6 6; on_essai 12 -15 -11; on_est 0 -17 8
on_fait 17 -18 -14; on_m -5 -4 8; on_n -8 -8 9; on_ne -4 -6 8; on_oubli -18 14 -12; on_peut 15 -22 -13
on_se -10 -7 9; on_tente 11 -8 -8; on_va 0 4 -9; on_verra -14 -14 15; ongle -2 -3 4; ongle_depui -2 -3 4
ont -7 -9 8; ont_dispa -7 -7 7; ont_laiss -5 -7 7; onze -10 -8 14; onze_> -4 -5 6; onze_et -7 -7 7
onze_poste -10 -8 11; onze_soixa -2 -2 4; onze_vingt -2 -2 3; opera -11 -11 11; opera_> -11 -11 11
opera_opera -11 -11 11; opera_parce -4 -2 5; orage -6 -7 10; orage_> -6 -7 10; orang -11 -14 17; orang_> -9 -8 9
orang_comme -6 -10 8; orang_point -5 -7 9; ordi -7 -10 10; ordi_du -1 -3 5; ordi_trouv -8 -10 10; ordin -18 -12 20
ordin_> -20 -16 20; ordin_au -1 0 1; ordin_deux -4 -4 5; ordin_et -5 -5 7; ordin_il -4 -2 5; ordin_plus -2 -6 7
ordin_une -2 -1 3; ordis -13 -13 13; ordis_> -13 -13 13; oreil -9 -7 10; oreil_gauch -7 -5 7; oreil_humai -6 -5 6
ou -10 -12 13; ou_dix -5 -5 6; ou_le -2 -2 3; ou_pas -4 -9 9; ou_sur -5 -5 5; ou_trois -7 -5 9; ouana -10 -10 11
ouana_point -10 -10 11; oubli -21 18 -15; oubli_> -22 18 -15; oubli_pardo -6 -7 9; oui 36 -29 -23; oui_> 33 -26 -21
oui_ah -8 9 -9; oui_allez 6 -6 -6; oui_alors -9 11 -23; oui_bien 7 -7 -2; oui_c 40 -32 -31; oui_ca 20 -11 -31
oui_conti 10 -8 -11; oui_da 10 -9 -10; oui_deja 13 -12 -12; oui_deux 6 -6 -5; oui_effec 11 -10 -11
oui_enfin -20 21 -16; oui_et -31 -27 29; oui_euh -8 9 -17; oui_evide 10 -11 -7; oui_exact 8 -8 -7; oui_grave 7 -6 -9
oui_hein 18 -9 -19; oui_helas 10 -9 -11; oui_il 14 -10 -15; oui_it 7 -4 -6; oui_j 19 -7 -28; oui_je 26 -20 -25
oui_jeune 8 -8 -11; oui_juste 7 -7 -6; oui_le 14 -13 -14; oui_madam 19 -15 -20; oui_mais -13 15 -11
oui_malhe 11 -9 -11; oui_merci 17 -18 -14; oui_mon 12 -11 -13; oui_ni -17 -18 18; oui_non -29 29 -17
oui_on 10 -12 -8; oui_oui 21 -11 -22; oui_pardi 14 -9 -14; oui_pardo 8 -7 -9; oui_pas 5 -3 -2; oui_peuch 8 -7 -9
oui_peut -14 -14 14; oui_plusi 7 -6 -5; oui_pour 13 -13 -13; oui_pourq 9 -9 -9; oui_puisq 9 -9 -7; oui_s 15 -17 -15
oui_sans 11 -12 -7; oui_septa 10 -7 -6; oui_toujo 11 -9 -16; oui_tout 12 -23 -7; oui_tu 9 -9 -8; oui_vas 9 -7 -3
oui_vite 11 -10 -6; oui_voila 17 -10 -16; oui_vous 12 -13 -11; oui_y 3 -3 -1; oumar -5 -6 6; oumar_point -5 -6 6
out -5 -5 5; out_look -5 -5 5; outlo -7 -8 12; outlo_point -7 -8 12; ouver -5 -5 9; ouver_la -5 -5 9
ouvre -10 -13 11; ouvre_le -10 -13 11; ouvri -8 -9 9; ouvri_les -8 -9 9; p -11 -11 14; p_duran -5 -9 9; p_e -2 -4 6
p_i -6 -6 6; p_s -7 -7 7; p_tiret -3 -4 7; paie -2 -3 4; paie_rubis -2 -3 4; paiem -8 -7 8; paiem_sont -8 -7 8
paill -14 -13 14; paill_> -14 -13 14; paix -7 -9 8; paix_> -7 -9 8; panne -8 -21 15; panne_> -5 -20 10
panne_d -8 -7 9; panne_depui -8 -5 7; papa 7 -5 -7; papa_appel -4 -2 5; papa_il 7 -5 -8; papie -10 -9 10
papie_> -10 -9 10; paque -7 -7 8; paque_> -7 -7 8; paque_peuch -7 -7 8; par -11 -10 14; par_aroba -2 -3 4
par_la -10 -9 11; par_mois -6 -6 6; par_sms -7 -8 9; par_telep -2 -6 7; par_un -5 -5 6; par_vingt -4 -3 6
par_votre -5 -4 6; par_zero -4 -3 6; parai 5 -3 -5; parai_bien 5 -3 -5; paras -6 -6 6; paras_on -6 -6 6
parce -6 -8 9; parce_que -6 -8 9; pardi 12 -12 -12; pardi_> 12 -12 -12; pardo -15 -8 12; pardo_> -20 -2 11
pardo_alexa -8 -8 8; pardo_j 8 -7 -9; pardo_je -8 9 -9; pardo_oui 21 -21 -11; pardo_point -3 -8 10
pardo_vous -12 -12 13; parei 11 -9 -10; parei_oui 11 -9 -10; parfa 20 -20 -19; parfa_> 16 -17 -15
parfa_comme 7 -6 -2; parfa_on 8 -7 -9; parle -18 -14 18; parle_> -12 -10 14; parle_a -7 -16 16; parle_au -14 -9 11
parle_de -8 -9 10; parle_lente -13 -6 10; parle_qu -6 -7 9; part 10 -12 -7; part_c 10 -12 -7; parti -19 -20 21
parti_> -15 -15 15; parti_de -5 -5 5; parti_faire -5 -4 5; parti_mange -9 -9 9; pas -20 20 -14; pas_> -16 13 -8
pas_a -16 11 -9; pas_aujou -11 17 -18; pas_besoi -10 18 -19; pas_bien -39 12 23; pas_ca -28 28 -18
pas_ce -25 24 -12; pas_celui -11 11 -13; pas_certa -27 -19 23; pas_cette -7 8 -8; pas_chez -15 15 -14
pas_comme -8 10 -11; pas_compr -22 -27 28; pas_corre -21 21 -2; pas_d 3 -2 -20; pas_de 39 -41 -23; pas_donc -5 5 -5
pas_du -13 5 -1; pas_encor -14 22 -22; pas_enten -28 -23 25; pas_essay -15 17 -17; pas_eu 9 3 -18
pas_exact -18 19 -14; pas_fait -26 19 -10; pas_faut -8 -9 9; pas_faux 29 -29 -29; pas_grave -26 -21 24
pas_habil -5 -8 7; pas_inter -10 11 -12; pas_je -5 -13 13; pas_juste -11 10 -7; pas_la -7 9 -9; pas_le -28 28 -23
pas_ma -9 9 -9; pas_maint -9 11 -12; pas_merci -18 14 -13; pas_moi -12 14 -13; pas_mon -11 18 -17
pas_monsi -13 15 -14; pas_ne -9 8 -5; pas_non 23 -22 -44; pas_oui 9 -8 -6; pas_parle -4 -6 8; pas_pas -8 -9 9
pas_pense -9 8 -6; pas_pour -26 25 -20; pas_pu -11 15 -15; pas_que -11 14 -16; pas_quest -8 17 -17
pas_redem -6 10 -13; pas_regle 17 -17 -12; pas_repon -13 -14 14; pas_reuss -11 16 -17; pas_reven 14 -10 -15
pas_sa -8 11 -13; pas_soixa -6 8 -8; pas_speci -8 9 -10; pas_sur -22 -12 18; pas_touch -7 17 -17
pas_tout -18 19 -13; pas_trop -8 -6 7; pas_vous -14 -14 15; pas_vraim -20 22 -14; passe -16 -1 6; passe_> -4 -8 7
passe_a -6 -8 7; passe_merci -15 14 -14; passe_moi -8 -9 15; passe_pas -6 -12 11; passe_perso -9 -10 9
passe_plus -6 -6 8; passe_un -5 -4 6; paste -11 -8 10; paste_> -11 -8 10; patie -4 -4 6; patie_est -4 -4 6
patoc -3 -5 7; patoc_soixa -3 -5 7; patro -7 -7 7; patro_est -7 -7 7; paul -10 -12 11; paul_aroba -6 -12 16
paul_chez -7 -8 7; paul_duran -6 -6 7; paul_tout -11 -12 12; paule -7 -9 8; paule_duran -7 -9 8
paule_point -4 -8 10; pauli -7 -7 7; pauli_desca -7 -7 7; pays -7 -6 8; pays_mais -7 -6 8; pc -6 -4 6; pc_de -6 -4 6
peine -13 15 -15; peine_> -13 15 -15; pense 6 3 -13; pense_> 7 -1 -11; pense_bien 9 -4 -5; pense_pas -28 26 -19
pense_que 11 -9 -10; perd -1 -1 2; perd_le -1 -1 2; perdo -5 -4 6; perdo_des -5 -4 6; perdu -9 -9 10
perdu_mon -9 -9 10; perri -6 -9 10; perri_aroba -6 -9 10; perro -9 -9 14; perro_de -9 -9 14; perso -25 -11 17
perso_> -13 -1 4; perso_au -6 -6 6; perso_ca -9 -10 9; perso_en -9 -9 10; perso_n -2 10 -10; perso_ne -9 -8 9
perso_peut -6 -9 8; perso_touch -12 -11 12; petit 1 -13 3; petit_> 2 -12 1; petit_aroba -3 -8 10
petit_chef -6 -5 10; petit_fille -2 -2 3; petit_trent -9 -10 10; petro -8 -7 8; petro_> -8 -7 8; petro_p -2 -4 6
peu -21 7 -1; peu_compl -5 -5 5; peu_embet -13 -15 15; peu_inqui -10 -10 12; peu_parce -7 -9 9; peu_pour -15 15 -14
peu_pres -6 -7 8; peuch 4 -11 1; peuch_> 8 -7 -9; peuch_un -7 -7 8; peut -3 -22 13; peut_aider 6 -2 -5
peut_dire 18 -13 -19; peut_essay 11 -13 -9; peut_etre -26 -10 13; peut_faire 3 -14 -2; peut_laiss -7 -5 8
peut_m -6 -9 8; peut_me -6 -7 7; peut_plus -2 -6 7; peux -18 -1 4; peux_appel -6 -9 8; peux_avoir -6 -6 6
peux_parle -4 -9 9; peux_pas -19 12 -11; peux_plus -14 -21 22; peux_savoi -13 -9 11; peux_surfe -7 -9 9
peux_y 9 -9 -8; pfff -7 -7 7; pfff_une -7 -7 7; phare -5 -8 11; phare_aroba -5 -8 11; phili -5 -6 7
phili_garni -5 -6 7; piece -7 -7 7; piece_joint -7 -7 7; pierr -6 -10 12; pierr_aroba -6 -10 12
pierr_tiret -6 -10 12; pin -6 -6 6; pin_est -6 -6 6; placa -13 -9 12; placa_> -13 -9 12; plain -11 -10 11
plain_> -11 -10 11; plais 13 -13 -13; plais_> 13 -13 -13; plait 3 -14 1; plait_> 0 -12 3; plait_comme -6 -7 7
plait_merci 20 -16 -20; plays -6 -4 6; plays_4 -6 -4 6; plein 4 -12 -2; plein_dans 13 -16 -13; plein_de -6 -6 6
plein_le -9 -8 8; pleut -9 -11 10; pleut_depui -9 -11 10; plus -30 12 4; plus_33 -6 -7 6; plus_> -22 -12 19
plus_aller -13 -15 15; plus_appel -2 -6 7; plus_aucun -1 -3 5; plus_ca -7 -7 8; plus_celui -2 -6 7; plus_d -18 6 8
plus_de -11 -18 20; plus_depui -5 -5 5; plus_deux -2 -4 6; plus_du -7 16 -18; plus_le -27 11 -5; plus_les -8 -10 11
plus_maint -7 11 -13; plus_perso -6 -7 7; plus_point -4 -9 9; plus_prene -1 -1 1; plus_rapid -6 -8 7
plus_telep -7 -9 9; plus_trent -2 -4 5; plus_trois -10 -13 13; plus_trop -7 -8 9; plus_un -7 -12 11
plus_vite 6 -2 -5; plusi -6 -16 7; plusi_fois 7 -6 -5; plusi_perso -12 -11 12; pluto -11 1 2; pluto_inter -11 -13 13
pluto_le -5 -5 5; pluto_non -13 14 -13; pluto_oui 8 -8 -8; pm -8 -8 8; pm_point -8 -8 8; point -15 -4 9
point_2003 -5 -5 5; point_au -3 -5 8; point_b -5 -6 6; point_berna -5 -8 10; point_berth -1 -2 3
point_blanc -4 -4 6; point_bonne -4 -5 7; point_brun -5 -7 7; point_c -6 -7 9; point_carpe -4 -6 10
point_ch -5 -6 6; point_clien -5 -7 8; point_com -16 -2 6; point_de -5 -5 5; point_dumas -5 -7 9
point_dupon -4 -7 9; point_dupui -6 -8 9; point_duran -4 -8 10; point_eric -3 -6 9; point_eu -8 -9 9
point_f -4 -3 6; point_favre -6 -5 6; point_fr -9 -2 6; point_g -6 -9 13; point_hardy -4 -3 6; point_k -4 -5 5
point_l -2 -4 6; point_le -7 -7 12; point_lerou -2 -4 5; point_lopez -10 -10 11; point_lyon -5 -7 7; point_m -5 -5 5
point_marti -3 -8 10; point_me -8 -8 8; point_net -6 -7 9; point_nguye -12 -8 16; point_perri -6 -9 10
point_petit -3 -8 10; point_phare -5 -8 11; point_renau -5 -7 7; point_rivie -4 -4 7; point_rouss -3 -4 5
point_roux -4 -2 6; point_sur -5 -4 7; point_sy -5 -6 6; point_t -3 -5 7; point_vidal -4 -5 5; pon -5 -5 5
pon_etein -5 -5 5; porta -9 -8 9; porta_> -6 -7 7; porta_de -4 -5 7; porta_depui -4 -5 8; porta_et -5 -1 7
porta_il -17 -11 15; porta_parce -3 -6 7; porta_si -5 -5 5; porta_zero -1 -1 2; porte -13 -13 15; porte_> -1 -5 6
porte_plain -11 -10 11; pose 7 -6 -7; pose_pas 7 -6 -7; posez -5 -4 5; posez_une -5 -4 5; posit 12 -12 -12
posit_> 12 -12 -12; possi -7 -18 8; possi_> -13 -13 13; possi_oui 14 -9 -17; posta 7 -5 -7; posta_donc 7 -5 -7
poste -15 -15 18; poste_> -14 -13 15; poste_a -5 -7 7; poste_clien -5 -3 6; poste_dans -5 -5 5; poste_de -9 -8 10
poste_douze -1 -1 1; poste_du -5 -5 5; poste_et -6 -5 6; poste_point -1 -2 3; pote -4 -7 8; pote_ca -4 -8 7
pote_m -4 -4 6; pour 4 5 -18; pour_autre -10 12 -14; pour_ca 3 9 -19; pour_celui -8 -6 7; pour_des -6 -6 6
pour_jeudi 5 -5 -5; pour_l -8 10 -11; pour_la 6 -19 -4; pour_le -2 -2 -2; pour_les -7 -7 7; pour_ma -14 -13 13
pour_moi 5 -1 -20; pour_sur 13 -14 -12; pour_un -17 0 4; pour_votre -6 -5 6; pourq 18 -20 -7; pourq_> -12 12 -10
pourq_pas 22 -21 -25; pourq_vous -11 -9 11; pourr -9 -8 9; pourr_pas -9 -8 9; pourt -4 -2 5; pourt_le -4 -2 5
pouve -10 -19 14; pouve_> 21 -11 -24; pouve_m -8 -6 7; pouve_me -2 -1 3; pouve_repet -21 -17 21; pouve_valid 7 -5 -7
pouve_vous -8 -8 8; prefe -22 24 -19; prefe_06 -5 -5 5; prefe_atten -13 16 -16; prefe_evite -12 11 -10
prefe_parle -5 -13 13; prefe_pas -15 22 -21; prefe_vous -9 -12 13; premi -6 -6 6; premi_> -5 -3 6
premi_etage -8 -11 10; premi_fois 3 3 -16; premi_j -1 0 1; prend -9 -11 12; prend_les -6 -6 6; prend_mes -7 -7 9
prend_plus -6 -8 8; prend_un -6 -6 6; prene -5 -5 5; prene_le -1 -1 3; prene_pour -5 -5 5; preno -14 -10 13
preno_> -10 1 5; preno_et -8 -6 9; preno_julie -8 -9 9; preno_lucas -10 -8 10; pres -6 -7 8; pres_> -6 -7 8
presq -6 8 -8; presq_mais -6 8 -8; press 0 -10 0; press_> 6 -5 -6; press_c -9 -9 9; pret 7 -6 -8; pret_> 7 -6 -8
prete -5 -4 5; prete_a -5 -4 5; prevo -8 -8 9; prevo_> -8 -8 9; prie -6 -11 10; prie_j -6 -11 10; print -8 -8 11
print_point -8 -8 11; pris -2 -1 3; pris_il -2 -1 3; probl 21 -6 -24; probl_> 18 -5 -23; probl_allez 13 -13 -7
probl_avec -5 -7 9; probl_est -9 9 -4; probl_oui 6 -6 -5; prof -2 -6 7; prof_donc -2 -6 7; profe -7 -7 9
profe_c -1 -1 2; profe_est -6 -6 6; propo 10 -7 -10; propo_de 10 -7 -10; proto -5 -5 5; proto_mail -5 -5 5
pu -11 15 -15; pu_> -11 15 -15; puis -7 -7 8; puis_apres -2 -1 3; puis_je -7 -7 7; puisq -2 5 -7; puisq_je -2 5 -7
puk -9 -9 10; puk_> -9 -9 10; putai -7 -7 7; putai_mais -7 -7 7; qu -17 -13 17; qu_a -6 -7 9; qu_est -16 -14 16
qu_il -4 -4 7; qu_un -6 -7 6; quand -12 -12 12; quand_j -7 -9 8; quand_je -9 -8 8; quand_meme -13 -15 15
quara -4 -3 7; quara_> -2 -3 5; quara_cinq -2 -2 3; quara_cinqu -2 -4 5; quara_deux -7 -3 9; quara_ensui -4 -3 6
quara_et -2 -1 3; quara_huit -2 -3 4; quara_quara -2 -1 3; quara_quatr -5 -6 9; quara_sept -3 -3 5
quara_six -2 -2 3; quara_trois -2 -1 3; quat -9 -9 9; quat_ordis -9 -9 9; quato -5 -5 5; quato_cinqu -5 -5 5
quato_douze -2 -3 5; quatr -12 -11 16; quatr_> -9 -8 15; quatr_aroba -4 -6 6; quatr_au -6 -4 7; quatr_barre -4 -6 8
quatr_cinq -2 -3 4; quatr_cinqu -4 -5 5; quatr_doubl -4 -5 6; quatr_fois -7 -4 11; quatr_neuf -1 -1 2
quatr_ordin -8 -9 9; quatr_ou -2 -2 3; quatr_pas -7 7 -7; quatr_plus -9 -10 10; quatr_poste -6 -5 6
quatr_quatr -4 -4 5; quatr_rue -2 -3 4; quatr_septa -3 -3 5; quatr_soixa -2 -3 5; quatr_telep -6 -7 7
quatr_vingt -6 -7 10; que -4 12 -11; que_> -11 -15 12; que_c -5 -4 5; que_chez -4 -8 7; que_j 12 -1 -18
que_je 2 -3 -8; que_l -4 -2 5; que_la 0 -20 6; que_le -11 -13 13; que_nenni -13 13 -13; que_non -26 24 -19
que_oui 23 -20 -16; que_quelq -5 -6 6; que_vous -27 -9 19; quebe -4 -3 6; quebe_jusqu -4 -3 6; quel -14 -12 13
quel_ticke -14 -12 13; quell -18 -25 23; quell_bande -7 -7 7; quell_boite -5 -5 5; quell_box -10 -11 11
quell_quest -9 -12 11; quelq -15 -18 22; quelq_un -15 -18 22; quest -22 1 4; quest_> -21 1 3; quest_deja -11 -12 12
qui -21 -26 28; qui_> -11 -9 10; qui_a -11 -10 13; qui_aboie -7 -7 8; qui_ai 5 -12 -3; qui_est -7 8 -7
qui_etes -8 -8 8; qui_gere -5 -4 5; qui_m -4 -2 5; qui_ne -9 -8 9; qui_nous -1 0 1; qui_s -16 -11 15
quinz -16 -14 18; quinz_> -13 -11 12; quinz_a -5 -5 6; quinz_aroba -3 -5 8; quinz_et -6 -6 8; quinz_ordin -2 -6 7
quinz_poste -7 -4 8; quinz_rue -6 -7 7; quinz_soixa -2 -3 5; quoi -23 -20 24; quoi_> -20 -13 18
quoi_deja -12 -13 14; quoi_du -6 -6 6; quoi_la -15 -12 14; quoi_noter -7 -5 9; quoi_un -8 -8 8; quoi_vous -9 -9 10
r -8 -9 12; r_> -5 -5 7; r_comme -3 -4 5; r_d -4 -3 6; r_e -6 -6 6; r_o -2 -4 6; r_point -6 -8 9; r_t -1 -2 3
raccr -7 -6 8; raccr_tout -7 -6 8; rachi -3 -5 8; rachi_under -3 -5 8; rage -8 -9 9; rage_> -8 -9 9; raiso 13 -19 -8
raiso_> 13 -19 -8; raiso_socia 7 -6 -7; rallu 11 -14 -11; rallu_> 11 -14 -11; rame -7 -9 8; rame_a -7 -9 8
raoul -3 -4 5; raoul_c -3 -4 5; rapid -6 -8 7; rapid_> -6 -8 7; rappe -9 -24 17; rappe_> 10 -17 -6; rappe_au -2 -1 3
rappe_comme -12 -10 12; rappe_moi -6 -5 7; rappe_par -5 -5 6; rappe_plus -12 -14 14; rappe_pour -13 -12 13
ravi 13 -14 -13; ravi_> 13 -14 -13; rebra 10 -12 -10; rebra_> 10 -12 -10; recla -6 -5 6; recla_une -6 -5 6
recoi -10 -15 13; recoi_plus -10 -15 13; recom -4 -5 7; recom_lucie -4 -5 7; recti -5 -5 5; recti_06 -5 -5 5
recu 8 -10 -6; recu_d 8 -10 -6; redem -11 -3 4; redem_> -11 -2 3; redem_la -11 -14 14; redir 8 -8 -6
redir_vous 8 -8 -6; refle -3 -15 6; refle_> -3 -15 6; refus 0 11 -18; refus_> -3 11 -18; refus_de 10 -12 -7
regar -14 -12 14; regar_> -14 -12 14; regle -13 16 -20; regle_> 15 -15 -10; regle_ca -28 25 -18; regle_cette -7 6 -6
regle_depui -8 15 -16; regre -12 13 -14; regre_> -12 13 -14; remar -10 -9 9; remar_tout -10 -9 9; renau -5 -7 7
renau_aroba -5 -7 7; rende 1 -11 4; rende_vous 1 -11 4; renne -6 -6 6; renne_point -6 -6 6; rense -16 -14 15
rense_> -16 -14 15; repet -23 -15 22; repet_> -11 -13 12; repet_la -6 -13 13; repet_non -13 16 -15
repet_s -19 -14 19; repet_wifi -4 -4 5; repon -22 -2 9; repon_> -7 -5 8; repon_a -13 -14 14; repon_est -14 15 -15
repon_il -5 -8 7; resea -10 -14 15; resea_> -8 -10 10; resea_mobil -4 -5 6; resea_sur -4 -5 8; resol -15 15 -15
resol_> -15 15 -15; respe -6 -5 6; respe_pour -6 -5 6; respo -13 -13 14; respo_> -16 -11 14; respo_infor -5 -6 6
reste -10 -4 11; reste_au -12 -6 12; reste_faut -2 -3 4; reste_ma -2 -1 3; reuni -9 -10 10; reuni_> -9 -10 10
reuss -11 16 -17; reuss_> -11 16 -17; reven 14 -10 -15; reven_mon 14 -10 -15; rez -6 -4 7; rez_de -6 -4 7
rhone -2 -4 6; rhone_> -2 -4 6; rien -30 20 -16; rien_> -21 8 -6; rien_a -5 12 -13; rien_compr -20 -27 26
rien_debra -10 13 -12; rien_du -9 16 -17; rien_enten -7 -7 8; rien_fait -19 21 -21; rien_il -3 -4 5
rien_moi -10 -8 10; rien_non -2 10 -10; rien_redem -11 20 -21; rivie -4 -4 7; rivie_aroba -4 -4 7; rober -9 -10 10
rober_bertr -9 -10 10; rober_c -9 -10 10; robin -4 -3 6; robin_lecoq -4 -3 6; robot -8 -7 7; robot_aspir -6 -7 7
robot_passe -9 -6 10; rodri -10 -9 10; rodri_> -10 -9 10; rouge 5 -15 -4; rouge_> 5 -15 -4; roule 13 -12 -15
roule_> 13 -12 -15; rouss -8 -9 12; rouss_de -8 -10 11; rouss_deux -3 -4 5; roux -4 -2 6; roux_aroba -4 -2 6
roy -8 -9 9; roy_> -8 -9 9; rubis -2 -3 4; rubis_sur -2 -3 4; rue -6 3 0; rue_> -9 2 0; rue_bon -5 7 -6
rue_d -8 8 -10; rue_des -9 -10 12; rue_le 7 -5 -7; rue_paste -11 -8 10; s -3 -7 3; s_affic -11 -12 12
s_appai -6 -6 6; s_c -7 -7 7; s_comme -1 -2 3; s_corre 7 -4 -6; s_e -3 -4 5; s_en -7 -7 7; s_enten -4 -6 8
s_est -4 5 -14; s_f -6 -8 9; s_i -5 -6 6; s_il 3 -14 1; s_m -7 -6 7; s_occup -5 -5 5; s_pauli -7 -7 7; sa -13 13 -9
sa_> -8 11 -13; sa_n -7 13 -13; sa_suffi -8 -9 9; sache -7 7 -7; sache_> -7 7 -7; sache_non -5 8 -6; sais -23 -32 34
sais_ca -5 -4 5; sais_pas -18 -26 27; sais_plus -7 -8 9; sais_rien -13 -19 21; sais_trop -9 -14 14
sais_tu -11 -9 10; saisi -5 -4 6; saisi_notre -5 -4 6; salle -2 -6 7; salle_infor -2 -6 7; salon -17 -14 19
salon_> -17 -14 19; samir -10 -9 10; samir_bouzi -10 -9 10; samue -10 -10 10; samue_etien -10 -10 10; sandr -8 -8 8
sandr_pardo -8 -8 8; sans 0 -9 7; sans_accen -5 -6 7; sans_compt -7 -11 9; sans_doute 11 -8 -9; sans_espac -6 -5 10
sans_facon -17 17 -16; sans_faute 11 -12 -7; sans_h -8 -9 9; sans_mail -20 -8 18; sans_point -3 -5 8
sans_probl 12 -13 -8; sans_t -6 -8 9; saoul -9 -6 10; saoul_les -9 -6 10; sarah -10 -10 10; sarah_benal -10 -10 10
saura -6 -9 9; saura_pas -6 -9 9; saute -8 -8 8; saute_le -8 -8 8; sav -4 -9 9; sav_aroba -4 -9 9; savez -5 5 -4
savez_je -5 5 -5; savez_les -5 -5 8; savoi -13 -9 11; savoi_ca -13 -9 11; schmi -6 -8 7; schmi_avec -6 -8 7
se -12 -16 15; se_compr -6 -6 6; se_conne -8 -11 10; se_coupe -1 -1 2; se_fige -6 -6 6; se_fout -12 -8 12
se_termi -2 -3 4; secon -9 -11 11; secon_> -9 -11 11; secre -7 -7 7; secre_de -7 -7 7; seize -11 -8 10
seize_> -8 2 3; seize_machi -10 -10 10; seize_seize -8 -9 10; seize_soixa -8 -9 10; semai -15 -14 15
semai_> -15 -15 15; semai_derni -5 -4 7; sembl 13 -8 -13; sembl_oui 13 -8 -13; sept -6 -9 14; sept_> -8 -9 10
sept_ans -1 -1 2; sept_cinq -4 -5 8; sept_deux -2 -3 4; sept_dix -3 -2 5; sept_ensui -4 -3 6; sept_nonan -5 -4 9
sept_point -3 -6 9; sept_quara -2 -3 4; sept_quatr -4 -5 6; sept_soixa -4 -4 5; sept_vingt -9 -6 11
septa -11 -12 13; septa_> -5 -4 9; septa_cinq -3 -3 5; septa_fois 10 -7 -6; septa_poste -9 -9 9; serai 14 -6 -21
serai_bien 10 -8 -3; serai_parfa 12 -12 -12; serai_pluto -12 10 -9; serai_ravi 13 -14 -13; serai_tres 5 -5 -5
sert -9 10 -10; sert_a -9 10 -10; serve -5 -3 6; serve_et -5 -3 6; servi -15 -15 17; servi_> -12 -11 12
servi_a -4 -4 6; servi_point -5 -7 8; servi_une -5 -6 7; ses -1 -1 2; ses_etude -1 -1 2; seul -14 -14 14
seul_> -10 -9 9; seul_appar -5 -5 6; seul_au -7 -6 8; seul_mot -1 -4 5; seule -6 -7 7; seule_table -6 -7 7
sfr -3 -4 5; sfr_point -3 -4 5; si 20 -24 -9; si_> 25 -23 -29; si_c 6 -2 -15; si_ca -6 -13 6; si_corre 2 -1 -1
si_enfin -16 17 -18; si_fait 16 -16 -15; si_je 10 -11 -10; si_mes -5 -5 6; si_si 16 -16 -14; si_vous -5 -5 5
signa -8 -7 9; signa_une -8 -7 9; signe -10 -7 12; signe_> -10 -7 12; sim 8 -8 -7; sim_oui 8 -8 -7; sim_sim 8 -8 -7
simon -9 -10 10; simon_> -8 -9 9; simon_dupre -8 -6 7; simon_point -1 -2 3; simon_simon -8 -6 7; simpl -12 -12 12
simpl_> -12 -12 12; sites -8 -9 9; sites_> -8 -9 9; six -9 -5 10; six_78 -6 -7 8; six_> -6 -10 11; six_appel -5 -5 5
six_aroba -5 -8 11; six_cinqu -2 -2 3; six_dix -3 -4 7; six_donc -7 7 -7; six_douze -4 -5 5; six_et -2 -2 4
six_huit -2 -3 4; six_onze -2 -2 3; six_pas -6 8 -8; six_perso -9 -9 10; six_quara -4 -4 7; six_quatr -4 -3 8
six_seize -8 -9 10; six_sept -2 -3 4; six_soixa -5 -5 8; six_trent -8 -6 12; six_vingt -8 -9 15; smet -7 -6 7
smet_d -7 -6 7; sms -7 -8 9; sms_> -7 -8 9; so -4 -6 9; so_aroba -4 -6 9; socia 7 -6 -7; socia_> 7 -6 -7
socie -9 -16 13; socie_batip -6 -8 7; socie_dupon -8 -10 11; socie_trans -8 -12 12; soeur -11 -7 11
soeur_de -5 -6 6; soeur_elle -9 -6 10; soir -8 -8 8; soir_> -8 -8 8; soit -5 -5 5; soit_quinz -5 -5 5
soixa -8 -5 10; soixa_> -5 -5 6; soixa_cinq -3 -2 4; soixa_dix -5 -6 10; soixa_douze -5 -6 10; soixa_et -5 -3 8
soixa_huit -2 -3 5; soixa_neuf -9 -9 14; soixa_quato -5 -5 5; soixa_seize -8 3 2; soixa_sept -3 -2 5
soixa_six -8 4 -3; soixa_soixa -5 -6 8; soixa_treiz -1 -1 1; soixa_trois -4 -4 5; solan -4 -2 6; solan_point -4 -2 6
somme 9 -16 -7; somme_d 9 -16 -7; son -5 -5 5; son_voyan -5 -5 5; sont -9 -8 9; sont_a -6 -8 9; sont_decon -8 -7 8
sont_la -5 -5 6; sophi -6 -6 7; sophi_tiret -6 -6 7; sorti -5 -6 7; sorti_a -5 -6 7; souci 16 -19 -10
souci_> 10 -12 -14; souci_allez 9 -9 -9; souci_c 7 -6 -2; souci_faite 7 -7 -5; souci_habit -14 -17 15
souci_que 7 -7 -7; souha -13 9 -4; souha_etre -5 -5 6; souha_faire -5 -4 7; souha_joind -5 -5 5
souha_pas -16 19 -19; souli -4 -5 6; souli_kerle -4 -5 6; sous -8 -10 9; sous_la -8 -10 9; sous_les -1 0 1
souvi -17 3 1; souvi_> -10 11 -12; souvi_plus -14 -20 18; speci -8 9 -10; speci_> -8 9 -10; stand -9 -7 8
stand_de -9 -7 8; steph -4 -4 6; steph_point -4 -4 6; stop -11 -8 10; stop_j -11 -8 10; stylo -6 -6 6
stylo_> -6 -6 6; suffi -8 -9 9; suffi_maint -8 -9 9; suis -4 -8 4; suis_a -15 -10 16; suis_au -6 -5 6
suis_avec -9 -6 10; suis_clien -8 -9 9; suis_d 22 -35 -21; suis_dans -13 -10 14; suis_desol -11 -13 13
suis_devan 7 -6 -8; suis_en -8 -5 7; suis_exced -10 -13 11; suis_folle -8 -9 9; suis_hors -2 -3 4
suis_infor -21 -17 21; suis_la 13 -20 -11; suis_le -14 -11 15; suis_lucas -13 -7 14; suis_monsi -9 -9 14
suis_pas -41 5 4; suis_press 0 -10 0; suis_pret 7 -6 -8; suis_reste -12 -6 12; suis_simon -8 -6 7
suis_toujo 24 -9 -25; suis_tout 13 -19 -12; suis_tres -11 -10 11; suis_tromp -8 9 -9; suis_un -12 -10 14
suite -7 -6 8; suite_> -7 -6 8; suiva -5 -5 6; suiva_les -5 -5 6; sujet 4 -16 -1; sujet_de -12 -6 11
sujet_du 9 -12 -7; super 10 -7 -8; super_oui 10 -7 -8; suppo 5 -8 -2; suppo_entre -5 -5 5; suppo_que 6 -6 -7
sur 3 -22 5; sur_> 17 -28 -3; sur_inter -13 -15 15; sur_l -2 -3 4; sur_la -6 -6 6; sur_le -15 -9 14; sur_ma -7 -8 9
sur_mon 4 -12 -3; sur_pas 2 -1 -1; sur_que -19 24 -17; sur_quelq -5 -4 8; sur_un -5 -4 7; surem -10 11 -12
surem_pas -10 11 -12; surfe -7 -9 9; surfe_mais -7 -9 9; surto -13 20 -13; surto_pas -13 20 -13; sy -5 -6 6
sy_s -5 -6 6; sylvi -8 -8 8; sylvi_marti -8 -8 8; sympa -6 -8 9; sympa_> -6 -8 9; t -12 -7 11; t_> -9 -11 11
t_alexa -6 -7 7; t_aroba -4 -7 9; t_comme -4 -6 8; t_e -6 -6 6; t_es -9 9 -9; t_h -5 -5 5; t_i -5 -6 6; t_l -3 -5 7
t_r -2 -4 6; t_une -7 -7 11; ta -10 -10 10; ta_gueul -10 -10 10; table -15 -17 20; table_> -18 -19 22
table_de -1 -1 2; table_deux -3 -3 4; table_et -4 -4 5; tais -8 -6 10; tais_toi -8 -6 10; tango -3 -5 7
tango_l -3 -5 7; tanto -11 -12 11; tanto_> -11 -12 11; te -4 -4 7; te_donne -4 -4 7; teams -8 -10 9
teams_ca -8 -10 9; techn -16 -15 17; techn_> -9 -9 10; techn_a -5 -5 5; techn_de -5 -4 6; techn_est -8 -10 9
techn_ont -5 -7 7; techn_s -11 -6 12; tele -12 -14 14; tele_> -11 -13 13; tele_et -2 -2 4; tele_ni -10 -11 11
telep -18 -13 19; telep_> -12 -21 22; telep_au -1 -9 9; telep_cette -16 17 -16; telep_dans -7 -6 8
telep_du -11 -9 11; telep_est -8 -9 10; telep_et -2 -2 4; telep_fixe -5 -4 8; telep_fonct -5 -6 6; telep_il -4 -8 7
telep_ip -7 -7 7; telep_les -5 -5 5; telep_n -5 -7 7; telep_ne -4 -5 6; telep_porta -6 -7 7; teles -1 0 1
teles_ce -1 0 1; telet -11 -14 13; telet_> -9 -9 10; telet_ca -7 -9 8; temps -14 9 -7; temps_> -11 12 -12
temps_en -8 -10 9; tente 11 -8 -8; tente_> 11 -8 -8; termi -9 -7 8; termi_de -9 -7 8; termi_par -2 -3 4
test -7 -8 9; test_un -7 -8 9; thecl -5 -5 5; thecl_tout -5 -5 5; therm -5 -5 6; therm_> -5 -5 6; thoma -4 -5 6
thoma_f -4 -5 6; ticke -6 -12 9; ticke_> -5 -13 9; ticke_la -11 11 -9; tiens -4 -4 7; tiens_je -4 -4 7
tiret -12 -14 15; tiret_bas -3 -5 7; tiret_blanc -6 -6 7; tiret_boite -3 -7 9; tiret_bonne -4 -5 7; tiret_du -5 -8 9
tiret_duboi -8 -8 8; tiret_h -3 -4 7; tiret_lac -6 -7 7; tiret_marc -4 -5 5; tiret_marti -6 -10 12
tiret_plus -4 -9 9; tiret_renne -6 -6 6; tiret_vasse -5 -6 8; toi -8 -6 10; toi_je -8 -6 10; toit -10 -9 10
toit_> -10 -9 10; toits -1 0 1; toits_au -1 0 1; tom -9 -9 9; tom_guill -9 -9 9; tombe -11 11 -9; tombe_> -12 11 -10
tombe_sur -5 -4 8; tomto -3 -5 6; tomto_deux -3 -5 6; tonal -6 -8 9; tonal_> -5 -7 7; tonal_dans -6 -7 10
tou -7 11 -11; tou_> -7 11 -11; tou_pas -7 11 -11; touch -17 17 -14; touch_> -12 -11 12; touch_a -8 20 -21
toujo -1 -25 6; toujo_> 11 -9 -16; toujo_d 6 -5 -5; toujo_en 20 -6 -20; toujo_inter 11 -8 -11; toujo_le 12 -11 -9
toujo_pas -14 -15 14; toujo_pour 16 -18 -11; tous -12 5 -2; tous_les -5 -5 5; tous_monsi -11 9 -8; tout -8 2 1
tout_> -18 8 6; tout_a 18 -16 -23; tout_attac -5 -6 6; tout_bien 8 -8 -6; tout_c -4 15 -10; tout_ca -5 0 3
tout_casse -11 -12 12; tout_ce -7 8 -7; tout_colle -4 -6 6; tout_compr 16 -19 -15; tout_de -7 -6 8
tout_du -11 20 -21; tout_enfin -10 12 -3; tout_est -4 -17 6; tout_faux -25 17 -9; tout_frero -8 10 -4
tout_je -2 -3 5; tout_jeune -5 6 -5; tout_juste 12 -12 -13; tout_le -26 5 1; tout_mon -6 -5 6; tout_non -1 8 -7
tout_parei 11 -9 -10; tout_pris -2 -1 3; tout_seul -10 -9 10; tout_simpl -12 -12 12; toute -9 -12 11
toute_l -6 -6 6; toute_les -1 -1 2; toute_neuve -8 -11 10; tpe -6 -5 6; tpe_> -6 -5 6; train 8 -7 -9
train_de 8 -7 -9; trait -11 -7 9; trait_les -11 -7 9; trans -16 -19 18; trans_au -5 -5 5; trans_marti -8 -12 12
trans_moi -11 -12 12; traor -10 -9 9; traor_> -10 -9 9; trava -13 -13 15; trava_> -9 -8 10; trava_avec -8 -12 11
treiz -5 -6 9; treiz_aroba -2 -4 6; treiz_cinq -2 -4 6; treiz_maint -7 -7 7; treiz_quatr -2 -1 4; treiz_tout -2 -6 7
trent -8 -10 13; trent_> -9 -9 10; trent_de -5 -5 5; trent_et -3 -2 5; trent_huit -4 -4 8; trent_neuf -3 -4 6
trent_quatr -4 -4 5; trent_trois -7 -12 15; tres -11 -1 -1; tres_bien 21 -17 -22; tres_en -11 -10 11
tres_lent -17 -17 18; tres_peu -15 15 -14; trois -7 -15 13; trois_> -16 -14 23; trois_appar -9 -9 10
trois_aroba -2 -4 5; trois_au -6 -4 7; trois_cent -8 -10 10; trois_cents -6 -5 7; trois_cinqu -1 -1 1
trois_deux -1 0 1; trois_donc -9 -10 10; trois_et -9 -6 10; trois_etage -1 0 1; trois_fois 9 -10 -8
trois_impri -6 -3 7; trois_jours -7 -7 7; trois_neuf -10 -9 13; trois_ordin -4 -2 5; trois_peut -5 -6 7
trois_poste -1 -1 1; trois_quara -2 -2 3; trois_quatr -2 -1 3; trois_six -7 -12 13; trois_soixa -2 -2 4
trois_table -3 -3 4; trois_telep -5 -3 8; trois_trent -8 -6 12; trois_vingt -5 -5 5; trois_volet -5 -5 6
trois_zero -4 -4 5; tromp -22 20 -18; tromp_> -10 11 -12; tromp_c -8 9 -9; tromp_de -11 13 -13; tromp_dis -9 9 -9
trop -6 -12 12; trop_> -11 -11 12; trop_atten -2 -7 7; trop_oui 11 -7 -12; trop_rien -9 -14 14; trou -5 -6 8
trou_> -5 -6 8; trouv -8 -11 11; trouv_pas -8 -10 10; trouv_plus -6 -7 7; truc -3 9 -8; truc_> -3 9 -8; tu -7 -1 2
tu_moi -11 -9 10; tu_peux 9 -9 -8; tu_t -9 9 -9; u -7 -7 7; u_aroba -3 -4 5; u_i -6 -6 6; u_t -5 -6 6; ugo -8 -9 8
ugo_marin -8 -9 8; un -28 -10 24; un_> -6 -10 9; un_a -1 -5 6; un_agent -6 -8 9; un_appui -5 -6 6; un_aroba -5 -8 12
un_autre -26 20 -16; un_ca -9 -6 10; un_cable -5 -7 7; un_certa -11 -10 11; un_cinqu -1 -1 1; un_conse -8 -11 12
un_coupl -7 -6 10; un_d -10 -12 11; un_de -6 -8 9; un_degat -7 -9 9; un_depan -12 -11 13; un_deux -5 -8 10
un_deuxi -5 -7 7; un_dossi -5 -4 7; un_et -5 -4 8; un_gars -9 -7 12; un_hamel -4 -8 9; un_humai -6 -7 9
un_imbec -5 -5 5; un_incid -12 -11 12; un_insta -16 -12 14; un_inter -5 -5 5; un_joli -13 -16 14; un_k -2 -4 5
un_m -3 -5 5; un_mot -9 -10 10; un_ni -5 6 -5; un_nonan -3 -3 5; un_nouve -11 9 -7; un_numer -9 -13 12
un_ordin -5 -5 6; un_paque -7 -7 8; un_parti -8 -8 10; un_peu -11 -11 12; un_probl -5 -7 9; un_quara -2 -2 4
un_quatr -5 -5 5; un_redem -7 -7 7; un_rense -16 -14 15; un_servi -4 -4 6; un_seul -4 -5 6; un_soixa -6 -8 10
un_stylo -6 -6 6; un_t -6 -7 7; un_techn -8 -8 9; un_therm -5 -5 6; un_trent -2 -3 5; un_trou -5 -6 8
un_un -11 -11 16; un_vingt -1 -1 3; un_z -4 -8 9; un_zero -2 -2 4; under -3 -5 8; under_quatr -3 -5 8
une -28 -14 22; une_adres -6 -10 8; une_anten -9 -8 9; une_bande -6 -9 8; une_box -12 -21 18; une_cinqu -10 -14 15
une_colle -5 -4 5; une_dizai -7 -8 8; une_douza -7 -6 7; une_entre -10 -13 13; une_erreu -27 19 -18
une_fois -10 -9 13; une_grand -1 0 1; une_honte -6 -6 6; une_machi -5 -4 8; une_maiso -6 -6 8; une_minut -6 -6 6
une_offre -6 -8 7; une_oreil -6 -5 6; une_panne -15 -11 14; une_perso -5 -13 13; une_petit -9 -10 10
une_piece -7 -7 7; une_reuni -7 -9 9; une_secon -9 -11 11; une_semai -9 -9 9; une_seule -6 -7 7; une_table -1 -3 5
une_tele -2 -1 3; une_trent -5 -5 5; une_vingt -6 -3 7; une_vraie -6 -6 6; univ -6 -6 6; univ_tiret -6 -6 6
urgen -12 -12 13; urgen_> -7 -6 7; urgen_je -9 -9 9; v -8 -10 10; v_a -6 -7 7; v_comme -6 -7 7; v_o -6 -7 7
va 5 3 -17; va_> 12 -10 -15; va_aller -16 14 -12; va_bien -9 -8 9; va_dire 9 -8 -10; va_etre -8 -11 10
va_laiss -5 5 -5; va_tres 11 -9 -11; va_vous -10 -7 12; vais -17 -2 6; vais_deman -7 -15 13; vais_douce -6 -6 6
vais_m -15 14 -14; vais_saisi -5 -4 6; vais_tout -14 -17 16; vais_voir -18 -25 24; valai -6 -8 8; valai_on -6 -8 8
valer -8 -9 9; valer_simon -8 -9 9; valid 7 -5 -7; valid_> 7 -5 -7; van -9 -9 9; van_minh -9 -9 9; vas 9 -7 -3
vas_y 9 -7 -3; vasse -6 -6 6; vasse_aroba -5 -6 8; vasse_colle -6 -6 6; vendu -5 -7 6; vendu_cette -5 -7 6
venu -8 -10 9; venu_> -8 -10 9; verif -9 -15 10; verif_> -9 -15 10; verra -21 -16 19; verra_> -21 -16 19
vers -9 -9 9; vers_dix -9 -9 9; veuil -5 -5 5; veuil_me -5 -5 5; veux 9 0 -17; veux_> 16 -16 -16
veux_bien 22 -22 -20; veux_decla -12 -11 12; veux_modif -15 -16 16; veux_parle -14 -9 11; veux_pas -26 24 -21
veux_telep -7 -6 8; victo -6 -7 7; victo_a -6 -7 7; vidal -4 -5 5; vidal_aroba -4 -5 5; vie -14 12 -12
vie_> -14 12 -12; viens 6 -16 -5; viens_de 7 -10 -7; viens_la -11 -10 11; villi -8 -8 9; villi_en -8 -8 9
vingt -11 -9 13; vingt_> -7 -8 13; vingt_ans -2 -3 4; vingt_appar -5 -5 6; vingt_c -6 -6 8; vingt_cinq -8 -8 9
vingt_de -6 -3 7; vingt_deux -11 -12 14; vingt_dix -4 -4 5; vingt_et -4 -4 5; vingt_euros -6 -6 6
vingt_huit -5 -4 9; vingt_neuf -3 -4 7; vingt_onze -4 -5 6; vingt_quatr -11 -1 2; vingt_quinz -3 -4 7
vingt_sept -6 -6 11; vingt_six -11 2 -1; vingt_treiz -3 -4 7; vingt_trois -1 -1 3; vingt_un -1 -2 3; visio -8 -8 9
visio_coupe -8 -8 9; visit -4 -2 6; visit_solan -4 -2 6; vite 12 -11 -9; vite_> 11 -11 -7; vite_moi 6 -2 -5
voila 11 -15 -9; voila_> 18 -11 -15; voila_c 15 -14 -13; voila_exact 7 -6 -5; voila_oui 12 -5 -12
voila_vous 6 -5 -6; voir -20 -3 6; voir_> -16 2 1; voir_avec -5 -8 7; vois 6 -4 -12; vois_ce -8 7 -7
vois_pas 12 -11 -12; voisi -16 -8 14; voisi_a -16 -8 14; voit -4 -8 7; voit_pas -4 -8 7; voitu -7 -7 7
voitu_je -7 -7 7; voix 9 -11 -7; voix_la 9 -11 -7; volet -5 -5 6; volet_deux -5 -5 6; volko -6 -7 7; volko_v -6 -7 7
volon 19 -20 -18; volon_> 13 -12 -12; volon_merci 13 -15 -11; vos -5 -5 5; vos_excus -2 -3 4; vos_histo -5 -5 5
votre -12 -12 14; votre_colle 5 -2 -5; votre_faute -5 -4 6; votre_machi -6 -5 6; votre_respo -7 -7 7
votre_servi -7 -6 7; voudr -13 -10 13; voudr_chang -10 -8 10; voudr_modif -6 -6 6; voudr_parle -9 -2 10
voudr_signa -8 -7 9; voula 11 -9 -12; voula_dire 11 -9 -12; voule 10 -6 -19; voule_> 17 -14 -18; voule_dire -23 3 5
voule_oui 7 -5 -5; vous -2 -7 0; vous_> -4 -20 11; vous_ai -14 -10 12; vous_appel -11 -3 9; vous_arret -12 9 -8
vous_assur 7 -6 -7; vous_avec -10 -11 14; vous_avez 11 -7 -23; vous_ca -6 -7 7; vous_de -16 -9 14
vous_depui -8 -9 9; vous_dire -14 -14 15; vous_dis -13 13 -13; vous_disai 13 -8 -13; vous_disie -11 -11 12
vous_dites -18 -22 21; vous_donne -11 -11 15; vous_ecout 9 -13 -6; vous_embet -7 -7 7; vous_enten -22 -16 21
vous_etes -17 -11 16; vous_faite -19 17 -12; vous_fiche -11 -14 14; vous_hein -6 -5 8; vous_jure -7 -7 7
vous_l 5 -22 -3; vous_le 9 -3 -10; vous_les -2 -3 4; vous_m -26 0 16; vous_me -17 -11 15; vous_moque -10 -11 10
vous_n -8 9 -9; vous_notez -6 -8 9; vous_parle -9 -9 10; vous_plait 3 -14 1; vous_pouve -4 -17 9; vous_prefe -5 -5 5
vous_prie -6 -11 10; vous_rappe 4 -18 1; vous_repet -8 -8 8; vous_repon -5 -8 7; vous_savez -5 5 -4
vous_tromp -18 17 -17; vous_voule 10 -6 -19; vous_vous -21 11 -8; voyan -2 -15 5; voyan_de -19 -16 20
voyan_est 11 -9 -11; voyan_inter -11 -9 11; voyan_pon -5 -5 5; voyon -12 10 -8; voyon_> -6 6 -5
voyon_donc -21 20 -16; vrai 13 -7 -19; vrai_> 16 -16 -16; vrai_je -9 9 -8; vraie 8 -10 -5; vraie_mon 15 -13 -15
vraie_perso -6 -6 6; vraim -20 22 -14; vraim_> -12 13 -6; vraim_ca -17 18 -20; vraim_en -11 11 -9; vraim_non -1 2 -2
vu 7 -16 -4; vu_juste 11 -13 -9; vu_qu -4 -3 6; w -8 -7 8; w_o -8 -7 8; wanad -4 -6 9; wanad_point -4 -6 9
wanna -5 -8 10; wanna_do -5 -8 10; wesh -11 -9 10; wesh_c -11 -9 10; wifi -10 -9 11; wifi_> -6 -6 6; wifi_de -3 -9 8
wifi_est -5 -4 5; wifi_se -1 -1 2; wifi_va -9 -8 9; wii 10 -10 -9; wii_c 10 -10 -9; wojci -8 -7 8; wojci_w -8 -7 8
y 15 -4 -22; y_> 18 -17 -16; y_a 6 -4 -7; y_ai -9 8 -6; y_aller 9 -9 -8; y_conna -9 8 -6; y_etes -8 9 -9
y_faite 6 -2 -5; y_je 12 -13 -10; y_vois 12 -11 -12; yahoo -6 -7 13; yahoo_point -6 -7 13; yann -6 -6 10
yann_point -7 -5 9; yann_souli -4 -5 6; yep 12 -12 -12; yep_> 12 -12 -12; yes 18 -19 -17; yes_> 10 -9 -10
yes_c 13 -12 -13; yes_monsi 13 -15 -11; yes_oui 7 -4 -6; yes_yes 12 -11 -12; yvett -8 -8 8; yvett_dumon -8 -8 8
z -4 -8 9; z_a -4 -8 9; zero -7 -8 14; zero_6 -6 -7 8; zero_> -6 -6 11; zero_cinq -3 -2 5; zero_deux -2 -2 4
zero_huit -9 -9 10; zero_neuf -9 -10 15; zero_quatr -4 -4 5; zero_sept -4 -5 7; zero_six -6 -8 13
zero_trois -5 -4 5; zero_un -3 -5 8; zero_vingt -4 -5 6; zero_zero -8 -7 12; zhang -9 -9 9; zhang_> -9 -9 9
zineb -6 -6 6; zineb_alaou -6 -6 6
""",
    ),
    "solved": (
        "affirm deny unclear",
        """
0 -8 -9 9; 00 -7 -7 7; 00_00 -7 -7 7; 00_> -7 -7 7; 01 -19 -19 20; 01398 -12 -12 12; 01398_> -12 -12 12
01_23 -4 -4 5; 01_32 -6 -6 6; 01_34 -5 -5 6; 01_40 -3 -2 4; 01_45 -7 -7 8; 01_60 -6 -6 6; 02 -10 -10 10
02_34 -7 -7 7; 02_97 -7 -7 7; 03 -8 -10 9; 03_21 -7 -7 8; 03_86 -6 -6 6; 04 -11 -10 11; 04_59 -6 -5 7
04_78 -11 -9 10; 05 -6 -6 6; 05_77 -6 -6 6; 06 -15 -14 17; 0612 -9 -10 10; 06123 -12 -12 12; 06123_> -12 -12 12
0612_tiret -9 -10 10; 0696 -8 -8 8; 0696_73 -8 -8 8; 06_03 -7 -7 8; 06_10 -6 -5 6; 06_11 -6 -5 7; 06_12 -6 -7 7
06_19 -7 -7 7; 06_23 -6 -6 7; 06_58 -8 -8 8; 06_72 -6 -6 7; 06_76 -5 -5 5; 06_88 -9 -9 11; 06_99 -9 -9 9
06_atten -5 -5 5; 06_ou -6 -6 7; 07 -11 -8 10; 07_81 -6 -6 6; 07_90 -9 -8 9; 09 -12 -11 12; 09_18 -5 -5 5
09_25 -7 -7 7; 09_70 -7 -7 7; 09_81 -5 -5 5; 09_> -5 -5 6; 09_c -6 -6 7; 0_2 -6 -6 6; 0_7 -6 -6 6; 0_> -6 -6 6
1 -6 -6 6; 10 -10 -8 10; 10_11 -6 -5 6; 10_82 -6 -5 7; 10_appar -9 -8 9; 11 -8 -8 9; 11_12 -6 -5 6; 11_22 -7 -7 7
11_mais -6 -5 7; 12 -13 -12 14; 12_13 -6 -5 6; 12_34 -8 -8 9; 12_45 -6 -7 7; 12_et -9 -6 9; 12_poste -9 -8 8
12_rue -6 -6 6; 13 -6 -5 6; 13_> -6 -5 6; 13_je -6 -5 6; 14 -9 -6 9; 14_juill -9 -6 9; 15 -5 -5 6; 15_09 -5 -5 6
18 -8 -8 8; 18_35 -7 -7 7; 18_euh -5 -5 5; 19 -7 -7 7; 19_28 -7 -7 7; 1_9 -6 -6 6; 2 -11 -11 11; 2016 -5 -5 5
2016_et -5 -5 5; 204 -13 -6 12; 204_on -13 -6 12; 21 -11 -11 12; 21_47 -8 -8 8; 21_99 -7 -7 8; 22 -7 -7 7
22_> -7 -7 7; 23 -11 -11 12; 23_45 -4 -4 5; 23_69 -7 -7 8; 23_soixa -6 -6 7; 24 -9 -8 8; 24_> -7 -7 7; 24_c -6 -6 6
25 -7 -7 7; 25_> -7 -7 7; 26 -7 -7 7; 26_18 -7 -7 7; 28 -7 -7 7; 28_37 -7 -7 7; 2_2 -6 -6 6; 2_8 -6 -6 6
2_> -8 -7 8; 2_ordis -9 -9 9; 3 -7 -8 11; 30 -6 -5 6; 30_91 -6 -5 6; 32 -9 -10 10; 32_475 -6 -6 6; 32_68 -6 -6 6
33 -8 -8 8; 33_47 -7 -7 7; 33_6 -8 -8 8; 34 -17 -16 18; 34_51 -7 -7 7; 34_56 -8 -8 9; 34_77 -5 -5 6; 34_98 -6 -6 6
34_aroba -4 -3 5; 35 -7 -7 7; 35_> -7 -7 7; 36 -6 -6 6; 36_et -6 -6 6; 37 -7 -7 7; 37_46 -7 -7 7; 39 -4 -2 6
39_euros -4 -2 6; 3_d -7 -8 11; 4 -11 -11 12; 40 -7 -6 9; 40_50 -3 -2 4; 40_57 -6 -6 7; 42 -6 -6 6; 42_36 -6 -6 6
44 -6 -6 7; 44300 -10 -9 10; 44300_> -10 -9 10; 44_> -6 -6 7; 45 -12 -13 14; 4578 -10 -11 10; 4578_> -10 -11 10
45_23 -7 -7 8; 45_67 -4 -4 5; 45_90 -6 -7 7; 46 -7 -7 7; 46_> -7 -7 7; 47 -8 -8 8; 475 -6 -6 6; 475_12 -6 -6 6
47_09 -7 -7 7; 47_> -8 -8 8; 4_1 -6 -6 6; 4_5 -10 -10 10; 4_a -8 -7 8; 5 -11 -11 11; 50 -3 -2 4; 50_60 -3 -2 4
51 -7 -7 7; 51_90 -7 -7 7; 54 -5 -5 5; 54_09 -5 -5 5; 55 -3 -2 4; 55_> -3 -2 4; 56 -8 -8 9; 56_78 -9 -9 11
56_> -6 -7 7; 57 -6 -6 7; 57_> -6 -6 7; 58 -8 -8 8; 58_24 -7 -7 7; 58_90 -8 -8 8; 59 -6 -6 7; 59_10 -6 -5 7
59_> -6 -6 6; 5_6 -6 -6 6; 5_7 -7 -5 8; 5_> -10 -10 10; 5g -11 -10 11; 5g_est -11 -10 11; 6 -9 -9 9; 60 -10 -9 10
60_12 -9 -8 8; 60_70 -3 -2 4; 60_72 -6 -6 6; 63 -9 -8 9; 63_58 -7 -7 7; 63_> -6 -5 7; 63_je -9 -8 9; 65 -6 -5 6
65_30 -6 -5 6; 66 -6 -6 6; 66_55 -3 -2 4; 66_> -6 -6 6; 67 -4 -4 5; 67_89 -4 -4 5; 68 -6 -6 6; 68_> -6 -6 6
69 -7 -7 8; 69_> -7 -7 8; 6_12 -11 -9 12; 6_33 -7 -7 7; 6_4 -6 -6 6; 7 -7 -7 7; 70 -12 -11 12; 70_26 -7 -7 7
70_ou -3 -2 4; 72 -11 -9 11; 72_34 -6 -6 6; 72_63 -9 -8 9; 72_81 -6 -6 7; 73 -8 -8 8; 73_74 -8 -8 8; 74 -8 -8 8
74_75 -8 -8 8; 75 -9 -9 9; 75012 -6 -6 6; 75012_> -6 -6 6; 75_> -9 -9 9; 76 -5 -5 5; 76_54 -5 -5 5; 77 -9 -7 8
77_03 -6 -6 6; 77_15 -5 -5 6; 77_66 -6 -6 6; 78 -13 -11 13; 78451 -11 -7 12; 78451_> -11 -7 12; 78_65 -6 -5 6
78_99 -7 -7 7; 78_> -11 -9 12; 78_et -4 -4 5; 7_8 -7 -5 8; 7_94 -6 -6 6; 8 -11 -10 11; 81 -12 -10 13; 81_72 -9 -8 9
81_90 -6 -6 7; 81_> -5 -5 5; 81_je -6 -6 6; 82 -6 -5 7; 82_63 -6 -5 7; 86 -9 -8 9; 86_24 -6 -6 6; 86_> -7 -7 7
88 -7 -7 7; 88_12 -6 -7 7; 88_77 -6 -6 6; 89 -4 -4 5; 89_> -4 -4 5; 8_5 -6 -6 6; 8_9 -7 -5 8; 9 -13 -10 12
90 -12 -11 13; 90_21 -8 -8 8; 90_44 -6 -6 7; 90_81 -9 -8 9; 90_86 -7 -7 7; 90_> -6 -7 7; 91 -6 -5 6; 91_> -6 -5 6
94 -6 -6 6; 94_01 -6 -6 6; 97 -7 -7 7; 97_63 -7 -7 7; 98 -6 -6 6; 98_> -6 -6 6; 99 -12 -12 13; 99_00 -7 -7 7
99_11 -7 -7 7; 99_75 -7 -7 8; 99_88 -6 -6 6; 9_0 -6 -6 6; 9_> -11 -9 10; <_0 -8 -9 9; <_01 -13 -13 14
<_01398 -12 -12 12; <_02 -10 -10 10; <_04 -7 -7 7; <_05 -6 -6 6; <_06 -17 -17 20; <_06123 -12 -12 12; <_0696 -8 -8 8
<_07 -11 -8 10; <_09 -7 -7 7; <_10 -9 -8 9; <_2 -9 -9 9; <_32 -6 -6 6; <_33 -7 -7 7; <_4 -10 -10 10; <_60 -9 -8 8
<_a -11 -10 11; <_abdel -10 -10 10; <_accue -7 -8 11; <_affir 7 -8 -6; <_agath -3 -3 6; <_ah 9 -27 -2
<_aicha -9 -9 9; <_ajout -9 -7 9; <_alain -1 -2 3; <_allel 13 -13 -12; <_allez -8 -7 9; <_allo -9 -10 10
<_alors -7 -10 10; <_anne -12 -12 12; <_annie -7 -7 8; <_annul -9 -8 9; <_appar 11 -9 -12; <_appel -17 -14 16
<_aroba -13 -13 13; <_arret -10 -9 10; <_arthu -5 -8 11; <_atten -13 -18 21; <_au -5 -4 0; <_aucun -9 5 -6
<_aurel -10 -10 10; <_avant 6 -14 2; <_awa -4 6 -6; <_b -9 -10 11; <_bah -9 1 1; <_baiss -13 -10 12
<_bande -9 -10 9; <_bascu -6 -7 7; <_beauc -16 -16 16; <_ben -6 11 -13; <_bensl -10 -10 10; <_bertr -14 -13 15
<_bingo 9 -9 -6; <_blabl -12 -12 12; <_bob -3 -2 5; <_bof -8 9 -9; <_bonjo -11 -10 11; <_bonso -12 -12 12
<_bouch -8 -8 8; <_boudi 6 -7 -5; <_bouge -6 -7 7; <_boula -8 -9 9; <_bouzi -5 -6 7; <_brigi -10 -10 10
<_bruno -5 -5 8; <_c -12 -4 6; <_ca -3 -5 1; <_cabin -5 -6 9; <_camil -3 -4 5; <_carlo -7 -6 10; <_cecil -9 -8 8
<_celin -4 -7 9; <_cent -10 -8 9; <_certe -7 7 -7; <_ces 8 -9 -6; <_cesse -7 -6 8; <_chape -10 -9 9; <_charp -7 -7 7
<_cinq -16 -17 19; <_clair -10 -8 10; <_claud -3 -5 7; <_comme -23 -28 31; <_compt -4 -4 5; <_conne -12 -9 13
<_conse -8 -9 9; <_conta -7 -7 10; <_d -5 -5 7; <_dans -10 -12 12; <_deman -9 -10 9; <_denis -7 -7 8
<_depui -18 -13 18; <_des -12 -12 13; <_desol -9 -4 7; <_deux -13 -29 26; <_didie -6 -6 7; <_direc -4 -4 8
<_dites -5 -10 12; <_dix -6 -6 6; <_docte -10 -10 10; <_domma -10 -10 10; <_donc -6 0 0; <_donne -4 -4 5
<_douze -7 -8 8; <_duboi -9 -9 9; <_dupon -15 -15 16; <_dupui -6 -8 8; <_ecole -6 -5 8; <_ecriv -1 -2 3
<_eh 6 0 -17; <_elise -8 -5 8; <_elle -8 8 -7; <_emma -5 -5 8; <_en -6 -6 6; <_encha -8 -8 8; <_encor -8 16 -16
<_entre -12 -12 13; <_envoy -6 -5 6; <_enzo -2 -4 6; <_eric -4 -5 9; <_esper -7 -8 8; <_est -10 -7 9
<_euh -15 -13 16; <_eva -5 -5 6; <_excus -12 -9 11; <_f -10 -9 12; <_fanta 11 -11 -7; <_fatim -8 -8 8
<_faut -10 -9 9; <_fauve -9 -9 9; <_ferme -8 -7 8; <_fleur -6 -7 10; <_fouta -8 -8 8; <_franc -6 6 -5
<_fred -6 -6 6; <_garag -7 -7 7; <_gauti -5 -5 5; <_ge -5 -6 8; <_genia 13 -10 -14; <_genre -13 -10 11
<_gerar -5 -4 5; <_ghisl -10 -10 10; <_gille -5 -5 8; <_giuli -4 -4 6; <_gmail -19 -19 27; <_gusta -7 -8 8
<_h -6 -6 12; <_hamon -6 -6 7; <_he 9 -10 -7; <_helas -11 12 -9; <_helen -7 -7 11; <_herve -10 -10 10
<_hier -8 -9 9; <_hors -15 13 -12; <_hugo -12 -12 12; <_huit -8 -9 9; <_humai -11 -10 12; <_ici -10 -11 11
<_il -8 -5 6; <_impec 14 -18 -11; <_impos -17 14 -10; <_ines -6 -6 11; <_info -9 -9 13; <_inspe -9 -9 9
<_inter -9 -10 10; <_isabe -6 -6 8; <_j -4 -5 2; <_jb -4 -3 7; <_je -1 -12 3; <_jean -12 -13 13; <_jeanl -4 -5 9
<_jo -9 -10 12; <_jp -7 -7 12; <_julie -6 -5 11; <_juste -9 -8 9; <_kadia -10 -10 10; <_karin -7 -6 6
<_kevin -4 -5 8; <_kieff -4 -5 6; <_l -18 -1 3; <_la 4 -13 -2; <_lacom -9 -9 9; <_laiss -15 -11 14; <_laura -6 -7 12
<_laure -11 -11 11; <_le -7 -10 8; <_lea -6 -6 9; <_lefeb -6 -6 7; <_les 6 -11 -4; <_lili -2 -2 3; <_louis -9 -9 9
<_luc -10 -7 12; <_lucie -7 -6 9; <_ludiv -10 -10 10; <_lundi -9 -9 9; <_m -6 -5 11; <_ma -10 -20 15
<_madam -14 -14 15; <_maill -9 -9 9; <_maint -20 14 -10; <_mais -12 -17 15; <_maitr -8 -6 7; <_malhe -4 10 -10
<_mamad -8 -9 9; <_manon -3 -3 5; <_marc -9 -10 10; <_marce -6 -7 7; <_marie -15 -15 16; <_marti -7 -7 8
<_mathi -10 -10 10; <_melan -3 -4 6; <_meme -7 8 -8; <_merci -24 -15 24; <_merde -8 -9 9; <_mes -6 -17 9
<_mette -8 -5 12; <_mille -11 -11 11; <_mirac 14 -12 -15; <_mirei -4 -6 9; <_moi -21 -3 11; <_mon -3 -13 5
<_monsi -14 -13 14; <_nadeg -8 -8 8; <_nath -8 -8 13; <_natha -10 -10 10; <_negat -12 12 -12; <_nette 7 -7 -7
<_neuf -7 -7 7; <_ni -6 -8 9; <_nicke 15 -14 -15; <_no -8 8 -8; <_nom -6 -6 9; <_non 10 4 -23; <_nora -6 -6 9
<_nos -6 -6 6; <_notre -10 -9 11; <_nous -13 2 -1; <_numer -6 -5 6; <_odett -7 -7 7; <_oh 4 0 -3; <_ok 7 -6 -7
<_olivi -6 -7 11; <_on -7 -1 2; <_onze -11 -11 12; <_opera -11 -11 11; <_ou -5 -5 6; <_ouf 6 -6 -6; <_oui 5 -5 -13
<_oumar -5 -5 8; <_p -5 -5 5; <_paill -11 -12 12; <_papa 9 -8 -5; <_pardo -18 -18 19; <_parei -6 6 -6
<_parfa 14 -10 -16; <_parle -8 -8 10; <_parti -11 -11 11; <_pas -18 9 -6; <_pasca -6 -5 6; <_passe -13 -11 12
<_patie -10 -8 10; <_patoc -3 -3 7; <_paul -11 -11 11; <_paule -8 -8 12; <_paulo -6 -7 9; <_perfe 8 -8 -6
<_perso -11 -12 12; <_peut -12 -13 13; <_pfff -7 -7 7; <_phili -5 -5 6; <_pierr -7 -7 7; <_plus -1 -2 -3
<_point -24 -24 26; <_pol -8 -13 17; <_pour 8 -8 -8; <_pourq -14 -12 14; <_pourr -7 -7 9; <_pouve -8 -7 8
<_pro -7 -7 9; <_probl 10 -9 -11; <_puis -6 -7 7; <_qu -18 -12 16; <_quai -8 -7 8; <_quand -10 -9 11; <_quat -9 -9 9
<_quatr -19 -14 19; <_quel -10 -10 10; <_quell -7 -5 6; <_quelq -14 -12 15; <_quinz -16 -16 16; <_r -2 -2 4
<_rachi -4 -4 5; <_rappe -5 -7 8; <_rebel -12 12 -12; <_redem -10 -12 12; <_redir -9 -8 9; <_regis -10 -9 9
<_rene -1 -1 2; <_repar 17 -17 -13; <_resea -7 -8 8; <_rien -20 20 -18; <_roami -10 -10 10; <_romai -5 -4 8
<_s 4 -6 1; <_sa -4 5 -4; <_salim -8 -8 8; <_samia -7 -7 11; <_sandr -8 -10 9; <_sarah -8 -8 9; <_sav -6 -6 10
<_schmi -6 -6 8; <_sebas -7 -7 7; <_secre -5 -5 9; <_sept -11 -11 11; <_septa -12 -12 12; <_serai -6 -5 7
<_servi -12 -12 12; <_seule -15 -11 13; <_si -7 6 -5; <_six -15 -13 15; <_socie -9 -10 10; <_soixa -7 -8 8
<_solen -6 -7 8; <_sophi -4 -5 9; <_sous -12 -10 11; <_steph -11 -12 12; <_super 11 -11 -10; <_suppo -6 -5 6
<_sur -11 -12 12; <_sylvi -7 -7 7; <_t -5 -5 5; <_tais -8 -8 9; <_tatie -5 -5 6; <_test 2 -15 -1; <_thier -6 -8 11
<_thoma -5 -6 7; <_tiago -6 -6 6; <_tip 10 -8 -10; <_titi -3 -4 7; <_toujo -8 11 -10; <_tous -16 -13 15
<_tout 0 -26 6; <_toute -18 -8 16; <_trans -10 -8 11; <_treiz -8 -8 8; <_trent -7 -6 7; <_trois -21 -18 23
<_trop 12 -11 -10; <_tu -7 -6 7; <_un -20 -5 14; <_une -17 -21 23; <_uniqu -10 -10 11; <_v -7 -6 12; <_valer -8 -8 8
<_vande -10 -10 10; <_vers -6 -7 7; <_very 7 -7 -5; <_victo 8 -8 -8; <_viens -10 -10 10; <_vingt -6 -7 7
<_vite -7 -7 7; <_voila 15 -15 -11; <_votre -8 -6 7; <_vous -6 -16 8; <_wait -7 -6 7; <_weber -8 -8 9
<_wifi -8 -11 9; <_x -4 -4 7; <_xavie -5 -6 9; <_y -16 14 -12; <_you -8 -6 7; <_youtu 13 -12 -12; <_yvonn -9 -8 9
<_zbign -10 -10 10; <_zero -18 13 -12; <_zoe -9 -9 9; a 0 -4 -4; a_39 -4 -2 6; a_> -8 -7 14; a_about 16 -24 -9
a_appel -12 10 -9; a_appor -7 -6 7; a_aroba -2 -2 5; a_b -6 -7 8; a_besoi -6 -5 6; a_bien -11 -13 12
a_bouge -5 6 -3; a_bout -7 -6 8; a_c -6 -5 8; a_chang -4 7 -4; a_cinq -8 -9 9; a_cinqu -1 -2 3; a_compt -3 -2 5
a_cote -7 -5 7; a_coupe -12 -6 13; a_de 7 -8 -7; a_debra -8 -9 9; a_deja -14 -5 15; a_deman -6 -3 8; a_deux -7 -7 8
a_dire 5 -14 13; a_dispa 7 -1 -14; a_dit -16 -12 16; a_dix -5 -7 8; a_du -9 11 -11; a_echou -26 17 -9; a_ete 9 -8 -8
a_eu -10 5 -1; a_exact -10 -6 9; a_f -8 -7 8; a_faire -18 16 -14; a_fait 10 -20 1; a_freju -7 -7 8; a_garde -4 -3 6
a_inter 10 -12 -9; a_jour -5 -5 6; a_l 2 -6 -4; a_la 3 -18 3; a_lache -8 -6 7; a_laiss -1 -1 3; a_lausa -11 -8 9
a_laver -7 -8 8; a_les -6 -6 7; a_lyon -8 -7 8; a_madam -5 -5 5; a_mamad -6 -5 6; a_march -4 7 -7
a_mareu -10 -10 10; a_me 12 -13 -11; a_mis 11 -12 -8; a_moi -1 -1 3; a_moiti -17 14 -8; a_mon -5 -5 6
a_mons -6 -5 5; a_monte -6 -7 8; a_montp -10 -9 9; a_noel -7 -7 7; a_nouve 19 -16 -19; a_o -2 -3 4; a_ouver -9 -6 8
a_parle -11 -7 10; a_pas -18 14 -11; a_perei -6 -6 6; a_perso -6 -7 11; a_peu -13 -11 14; a_plus 22 -21 -19
a_point -6 -6 10; a_preve -8 -7 8; a_propo -1 -1 2; a_quatr -11 -8 10; a_que -15 13 -9; a_quel -10 -9 9
a_quelq -11 -6 12; a_r -1 -1 2; a_recou -7 7 -7; a_redem 10 3 -15; a_regar -11 -7 12; a_remar -19 18 -8
a_repri 8 -8 -9; a_retro 10 -14 -9; a_rien -3 12 -17; a_robas -8 -8 9; a_rose -5 -5 5; a_s -5 -4 9; a_saute -12 9 -8
a_servi -10 11 -9; a_signa 15 -17 -10; a_signe -16 -12 18; a_six -12 -11 13; a_tenu -18 19 -18; a_toujo -15 12 -9
a_tout -7 -6 7; a_trava -9 -11 11; a_u -13 -13 16; a_un -11 -10 13; a_une 1 -19 4; a_vent -8 -8 8; a_vingt -5 -5 5
a_vole -8 -6 10; a_votre -14 -9 14; a_vous -11 -10 16; a_y -5 5 -5; abdel -10 -10 10; abdel_manso -10 -10 10
abgra -6 -7 8; abgra_a -6 -7 8; abonn -10 -9 10; abonn_> -14 -13 15; abonn_chez -5 -5 5; abonn_il -4 -2 6
about 16 -24 -9; about_> 16 -24 -9; absen -11 11 -8; absen_> -11 11 -8; acced -7 7 -7; acced_au -7 7 -7
accen -12 -13 14; accen_> -12 -13 14; accen_c -4 -4 6; acces 7 -7 -6; acces_> 7 -7 -6; accue -9 -8 9
accue_> -9 -7 9; accue_aroba -7 -8 11; achet -8 -8 9; achet_l -9 -9 9; achet_trois -1 -2 3; adam -10 -10 10
adam_> -10 -10 10; adess 8 -8 -6; adess_funzi 8 -8 -6; adres -14 -11 15; adres_c -7 -7 8; adres_de -2 -3 5
adres_dessu -2 -2 3; adres_garag -4 -3 6; adres_gmail -11 -8 9; adres_mail -9 -7 9; adres_orang -6 -11 9
adres_posta -6 -6 6; adsl -6 -5 6; adsl_est -6 -5 6; affai -7 1 4; affai_> -6 7 -5; affai_a -6 -5 6; affic 3 1 -8
affic_appel -5 -5 6; affic_conne -10 -9 10; affic_maint 10 -11 -8; affic_pas -9 8 -7; affir 7 -8 -6
affir_le 7 -8 -6; agath -3 -3 6; agath_tiret -3 -3 6; agee -6 -7 8; agee_qui -6 -7 8; agenc -16 -14 17
agenc_du -11 -12 12; agenc_est -6 -6 6; agenc_point -5 -5 6; agent -11 -10 16; agent_> -10 -10 15; agent_au -6 -2 8
agent_de -7 -6 7; agent_un -6 -2 8; ah 4 -14 -2; ah_bah 13 -10 -14; ah_ben 9 -12 -8; ah_ca 13 -12 -12
ah_dans -5 -5 6; ah_formi 12 -11 -12; ah_mince -14 -13 14; ah_non -11 11 -10; ah_oui 14 -13 -8; ah_super 9 -8 -9
ahmed -5 -6 7; ahmed_> -5 -6 7; ai 3 -5 -4; ai_9 -9 -9 9; ai_a 11 -9 -10; ai_achet -8 -8 9; ai_appel -16 -11 15
ai_assez -8 -9 9; ai_atten -6 6 -6; ai_aucun -11 -13 12; ai_beau -20 14 -10; ai_besoi -14 -14 14; ai_bien -5 5 -5
ai_chang -9 -11 10; ai_cru 10 -9 -5; ai_de 14 -19 -12; ai_debra -13 10 -8; ai_deja 2 -9 -1; ai_demen -16 -19 17
ai_deux -7 -6 7; ai_dit -22 -14 21; ai_du 9 -9 -8; ai_encor -28 25 -18; ai_epele -11 -7 10; ai_eu -11 -10 13
ai_eue -1 -1 2; ai_fait -2 11 -15; ai_honte -5 -5 5; ai_inter 18 -33 -10; ai_jete -6 -7 7; ai_la -13 -7 10
ai_marre -9 -6 8; ai_meme -20 14 -10; ai_oubli -11 -8 9; ai_par -8 -8 9; ai_parle -17 -14 19; ai_pas -26 -19 24
ai_paye -14 -7 9; ai_plein -6 -6 6; ai_plus 23 -28 -11; ai_quatr 14 -13 -15; ai_que -17 14 -13; ai_rallu 8 -7 -8
ai_rappe -7 -7 7; ai_reboo -6 9 -9; ai_rebra -4 6 -9; ai_recu -14 -9 16; ai_recup 20 -19 -19; ai_redem -18 21 -14
ai_retro 15 -13 -14; ai_reuss 12 -13 -11; ai_rien -19 15 -8; ai_six -10 -8 9; ai_soixa -5 -5 5; ai_toujo -24 21 -12
ai_tout -11 13 -15; ai_toute 10 -10 -11; ai_trois -5 -5 8; ai_trop -13 -7 10; ai_un -18 -10 14; ai_une -20 18 -17
aicha -9 -9 9; aicha_diall -9 -9 9; aide -18 -15 17; aide_> -15 -11 13; aide_il -7 -5 7; aider -9 -7 12
aider_> -9 -7 12; aidez -6 -5 6; aidez_moi -6 -5 6; aille -7 -8 8; aille_voir -7 -8 8; aimer -8 7 -7
aimer_vous -8 7 -7; air 14 -10 -19; air_bon 2 -1 -8; air_d 14 -15 -12; air_de 16 -16 -11; aireu -8 9 -6
aireu_> -8 9 -6; aissa -10 -8 10; aissa_ba -10 -8 10; ajout -9 -7 9; ajout_un -9 -7 9; alain -8 -7 11
alain_girar -9 -7 10; alain_point -1 -2 3; alaou -3 -3 5; alaou_a -3 -3 5; alarm -6 -6 6; alarm_> -6 -6 6
allel 13 -13 -12; allel_le 13 -13 -12; aller -5 -26 11; aller_> 14 -15 -12; aller_au -7 -4 7; aller_dans -10 -8 10
aller_sur -16 -11 16; aller_voir -2 -1 3; allez -8 -8 9; allez_> -6 -6 6; allez_enten -5 -3 6; allez_hop -9 -7 9
allez_vous -3 -3 5; allo -22 -18 22; allo_> -22 -17 21; allo_oui -1 0 1; allo_un -8 -7 8; allum -25 2 9
allum_> -10 -12 17; allum_la -18 -11 14; allum_mais -10 13 -18; allum_meme -9 11 -12; alors -6 -4 5
alors_06 -6 -6 6; alors_atten 4 -6 -3; alors_c -7 -5 9; alors_ca 10 -11 -7; alors_euh -5 -5 7; alors_j -1 -2 3
alors_je -1 -1 2; alors_la -2 -6 7; alors_le -5 -6 7; alors_mette -1 -1 3; alors_moi -8 -8 8; alors_mon -6 -6 7
alors_nicol -5 -5 9; alors_pour -6 -4 7; alors_prene -3 -4 5; alors_trouv -8 7 -7; alors_une -4 -2 5
alors_voila -12 -9 11; alors_zorro -3 -3 6; amara -9 -9 9; amara_> -9 -9 9; ameli -13 14 -13; ameli_> -13 14 -13
ami 6 -5 -6; ami_> 6 -5 -6; ampou -5 -5 5; ampou_conne -5 -5 5; an -13 -3 4; an_derni -9 -9 9; an_panne -4 5 -4
ancie -6 -5 7; ancie_c -6 -5 7; andre -10 -7 12; andre_aroba -10 -7 12; andro -7 -8 9; andro_> -7 -8 9
anne -16 -16 17; anne_laure -6 -6 6; anne_lemai -8 -8 8; anne_so -5 -5 5; anne_sophi -10 -10 11; anne_tiret -2 -3 5
annie -8 -8 11; annie_point -8 -8 11; annul -11 -9 11; annul_le -10 -8 10; annul_mon -8 -5 8; anoma 7 -8 -6
anoma_desor 7 -8 -6; ans -13 -11 13; ans_> -4 -2 6; ans_et -9 -8 9; ans_monsi -5 -5 5; anten -8 -9 9
anten_> -8 -9 9; antoi -4 -4 8; antoi_tiret -4 -4 8; appar -14 -23 20; appar_> -14 -17 17; appar_avec -5 -5 5
appar_en -8 -8 8; appar_oui 11 -9 -12; appar_sont -9 -7 8; appar_suiva -5 -5 5; appel -2 -11 -1; appel_> 2 -13 -1
appel_aissa -10 -8 10; appel_avec -16 -10 16; appel_d -1 8 -11; appel_de -13 -9 13; appel_elodi -8 -7 8
appel_entra -7 -5 6; appel_euh -3 -2 5; appel_flore -11 -8 11; appel_georg -1 0 1; appel_jean -7 -4 9
appel_julie -10 -9 14; appel_mon -15 -12 15; appel_nadia -10 -7 10; appel_ni -11 -7 10; appel_passe 9 6 -17
appel_pluto -13 -8 11; appel_pour -13 -7 15; appel_rober -8 -8 9; appel_un -16 -11 15; apple -7 -6 7
apple_watch -7 -6 7; appli -8 8 -8; appli_la -8 8 -8; appor -7 -6 7; appor_la -7 -6 7; appuy -8 2 0; appuy_> -7 -7 7
appuy_parto -6 7 -7; appuy_tres -4 6 -6; apres -15 2 2; apres_le -6 7 -7; apres_midi -8 -9 9; apres_redem -7 8 -8
apres_vente -6 -6 8; arbre -7 -6 7; arbre_sur -7 -6 7; are -8 -6 7; are_idiot -8 -6 7; arnau -5 -6 8
arnau_aroba -5 -6 8; aroba -10 -10 19; aroba_3 -7 -8 11; aroba_> -15 -13 15; aroba_a -4 -4 7; aroba_agenc -5 -5 6
aroba_ateli -9 -8 12; aroba_atten -7 -6 7; aroba_boula -8 -9 15; aroba_box -6 -8 10; aroba_club -8 -7 10
aroba_delor -4 -3 7; aroba_duboi -7 -7 9; aroba_dupon -9 -8 12; aroba_e -4 -4 7; aroba_ecole -3 -4 7
aroba_free -9 -9 11; aroba_g -3 -3 6; aroba_garag -6 -6 11; aroba_gemai -5 -5 6; aroba_gmail -5 -5 8
aroba_hot -5 -5 6; aroba_hotel -6 -6 7; aroba_hotma -5 -5 8; aroba_i -6 -6 8; aroba_iclou -5 -5 10
aroba_jo -9 -10 12; aroba_la -6 -6 8; aroba_lapos -4 -4 6; aroba_liber -4 -4 6; aroba_live -6 -6 8
aroba_logis -6 -5 6; aroba_ma -5 -4 9; aroba_mais -6 -7 6; aroba_menui -5 -5 6; aroba_mon -4 -3 7
aroba_neuf -5 -6 7; aroba_orang -5 -6 6; aroba_oua -5 -6 10; aroba_ouana -9 -6 10; aroba_outlo -7 -7 12
aroba_pierr -5 -5 6; aroba_plomb -6 -6 8; aroba_romai -5 -4 8; aroba_s -5 -4 5; aroba_sfr -5 -5 9
aroba_skyne -7 -7 7; aroba_trans -4 -4 7; aroba_video -8 -6 12; aroba_wanad -4 -4 8; aroba_wanna -5 -6 10
aroba_yahoo -3 -3 6; arran 15 -1 -24; arran_> 7 5 -22; arran_un 9 -6 -10; arret 0 -11 3; arret_> -6 -6 6
arret_ce 7 -7 -7; arret_de -10 -9 10; arriv 6 -4 -10; arriv_> 8 -15 -7; arriv_dans -12 -7 11; arriv_en -2 -6 7
arriv_pas -10 8 -8; arriv_toujo -12 10 -9; arrob -6 -6 6; arrob_gmail -6 -6 6; arthu -5 -8 11; arthu_tiret -5 -8 11
aspir -7 -8 8; aspir_robot -7 -8 8; assez -8 -9 9; assez_> -8 -9 9; assis -10 -9 10; assis_de -10 -9 10; at -8 -8 11
at_free -7 -7 8; at_gmail -6 -6 9; ateli -7 -5 6; ateli_avant -6 -5 6; ateli_de -2 -3 6; ateli_lumie -9 -8 12
attac -10 -11 13; attac_aroba -5 -4 8; attac_avec -3 -5 7; attac_kiki -4 -3 5; attac_lemoi -6 -6 7
attac_point -9 -8 12; atten -15 -10 18; atten_> -16 -16 17; atten_atten -10 -10 12; atten_cheri -5 -5 10
atten_combi -8 -7 9; atten_depui -6 -5 6; atten_deux -2 -6 7; atten_dix -5 11 -10; atten_elle -9 -13 13
atten_et -5 -5 5; atten_euh -6 -3 8; atten_j -9 5 -4; atten_je -6 -10 8; atten_jerom -4 -6 6; atten_la -2 -2 4
atten_mon -11 -4 11; atten_oui 11 -7 -11; atten_patri -3 -3 5; atten_que -7 -5 9; atten_rien -12 10 -9
atten_sa -7 -7 8; atten_un -10 -9 16; atten_une -7 -8 8; au -7 -14 5; au_12 -6 -6 6; au_au -7 -8 10
au_barre -8 -6 7; au_bon -1 -1 2; au_bout 5 -18 -3; au_burea -14 -8 15; au_debut -3 5 -12; au_dessu -6 -5 5
au_deuxi -9 -10 10; au_garag -7 -4 7; au_greni -2 -6 7; au_meme -19 19 -19; au_moins -17 -16 17; au_mois -10 -12 11
au_nom -9 -9 11; au_poil 8 -8 -8; au_premi -12 -13 16; au_quebe -1 -1 3; au_resea -7 7 -7; au_revoi 7 -6 -6
au_secre -9 -10 9; au_servi -6 -5 9; au_sous -5 -8 9; au_sujet -13 -13 15; au_suppo -6 -7 7; au_telep -13 -10 16
au_total -11 -10 11; au_trava -7 -6 11; au_trois -9 -10 11; au_vert 8 -5 -16; auber -8 -8 8; auber_> -8 -8 8
aucun -5 9 -14; aucun_anoma 7 -8 -6; aucun_chang -13 12 -11; aucun_effet -9 9 -10; aucun_idee -15 -16 16
aucun_lumie -19 19 -8; aucun_poste -7 7 -7; aucun_probl 17 -18 -9; aucun_resea -5 5 -5; aucun_resul -8 8 -8
aucun_souci 13 -15 -9; aujou -10 -10 10; aujou_hui -10 -10 10; aurai 4 -11 -1; aurai_besoi -6 -6 6
aurai_dit 6 -9 -5; aurel -10 -10 10; aurel_perri -10 -10 10; aussi 7 -6 -13; aussi_> 10 -12 -9; aussi_donc -7 -8 11
aussi_lent -11 12 -11; aussi_pourr -12 11 -10; aussi_vous 6 -6 -6; autan -13 12 -8; autan_> -13 12 -8; autre -15 2 0
autre_chose -8 7 -7; autre_ma -7 -6 8; autre_piece -10 -8 10; autre_telep -4 -6 6; avais -6 -1 0
avais_huit -10 -8 9; avais_inter -7 6 -5; avais_quatr -6 -7 7; avais_un 7 -7 -7; avait -13 -2 8; avait_deja -1 -2 3
avait_dit -8 -8 8; avait_l -10 8 -6; avait_onze -7 -7 7; avant -5 4 -8; avant_> -25 21 -16; avant_ca 0 3 -12
avant_de -6 -5 6; avant_j -10 -8 9; avant_meme 14 -14 -10; avec -15 -12 21; avec_> -16 -10 16; avec_c -8 -6 10
avec_ceux -5 -6 7; avec_l -2 -2 3; avec_le -7 -6 7; avec_leque -11 -7 12; avec_les -9 -6 10; avec_leurs -6 -6 7
avec_ma -4 -3 5; avec_mes -2 -1 3; avec_mon -8 -8 11; avec_p -5 -4 8; avec_tous -7 -5 7; avec_toute -5 -5 5
avec_un -10 -8 13; avec_une -8 -9 11; avec_vos -7 -5 8; avec_votre -6 -7 7; avec_vous -11 -9 12; avez 3 4 -15
avez_deja -13 -11 18; avez_dit -2 7 -12; avez_envoy -12 -7 11; avez_fait 9 -10 -9; avez_qu -11 -7 12
avez_sauve 7 -6 -7; avez_un -15 -12 15; avoca -13 -11 13; avoca_> -12 -12 12; avoca_au -8 -6 7; avoca_bande -5 -3 6
avoir -10 -8 11; avoir_affai -6 -5 6; avoir_euh -6 -2 8; avoir_quelq -5 -5 6; avoir_un -16 -10 20; avoir_une -5 -7 7
avons -8 8 -8; avons_appli -8 8 -8; awa -4 6 -6; awa_toujo -4 6 -6; b -12 -12 18; b_> -9 -10 10; b_a -3 -3 5
b_aroba -7 -7 11; b_c -6 -6 11; b_comme -8 -10 11; b_e -7 -7 9; b_g -6 -7 8; b_o -4 -6 8; b_point -6 -6 12
b_puis -1 -2 3; b_under -6 -6 10; b_v -6 -6 7; ba -10 -8 10; ba_> -10 -8 10; bah 9 -4 -13; bah_c 10 -11 -9
bah_ca -9 10 -8; bah_ecout -8 -1 1; bah_non -9 10 -9; bah_oui 16 -11 -16; bah_voila 9 -8 -11; baiss -13 -10 12
baiss_la -13 -10 12; balad -7 -6 8; balad_d -7 -6 8; balco -7 -8 8; balco_la -7 -8 8; balde -10 -10 10
balde_> -10 -10 10; bande -13 -11 12; bande_de -13 -11 12; bapti -10 -11 11; bapti_le -5 -6 6; bapti_mais -1 -2 3
bapti_renar -10 -8 9; barre 8 -14 -5; barre_> 15 -13 -15; barre_b -3 -3 5; barre_de -10 -7 9; bas -4 -4 7
bas_l -3 -3 6; bas_lyon -3 -3 7; bascu -6 -7 7; bascu_moi -6 -7 7; base -5 -5 5; base_orang -5 -5 5; bazar -7 7 -8
bazar_> -7 7 -8; be -9 -10 10; be_> -9 -10 10; beau -6 1 -6; beau_appuy -6 7 -7; beau_atten -12 10 -9
beau_aujou -10 -10 10; beau_ca 12 -13 -9; beau_redem -9 10 -13; beauc 2 -21 1; beauc_> -8 -15 10; beauc_c 7 -7 -6
beauc_mieux 11 -13 -10; beauc_mon 6 -5 -6; belle -6 -7 8; belle_soeur -6 -7 8; ben 3 2 -17; ben_atten -2 -2 4
ben_c 9 -10 -7; ben_ca -11 11 -13; ben_dites 10 -10 -9; ben_ecout 9 -10 -9; ben_figur -1 3 -9; ben_la -4 -6 8
ben_non -17 18 -4; ben_orang -13 -13 14; ben_oui 18 -18 -3; ben_v 6 -6 -6; ben_voila 10 -8 -10; benal -8 -8 9
benal_a -8 -8 9; bensl -10 -10 10; bensl_rachi -10 -10 10; berna -14 -15 17; berna_> -7 -7 7; berna_a -8 -7 8
berna_aroba -6 -6 11; berna_point -3 -2 4; bertr -16 -14 17; bertr_> -10 -8 9; bertr_point -2 -5 7
bertr_tiret -2 -3 4; bertr_tout -11 -10 11; besoi -8 -13 14; besoi_ca 5 -5 -4; besoi_d -15 -11 13
besoi_de -11 -6 12; besoi_inter -6 -5 6; bidul -7 -7 7; bidul_> -7 -7 7; bien 9 -20 1; bien_> 2 -18 7
bien_ca 12 -11 -10; bien_compr -1 -1 2; bien_faire -11 -13 12; bien_ma 9 -7 -9; bien_maint 10 -13 -6
bien_meill 8 -8 -9; bien_mieux 8 -7 -8; bien_mon -8 -5 8; bien_oui 9 -9 -9; bien_qu -13 13 -8; bien_que 9 -12 -8
bien_redem -5 5 -5; bingo 9 -9 -6; bingo_ca 9 -9 -6; bisso -8 -8 8; bisso_> -8 -8 8; bizar -15 -15 16
bizar_> -15 -15 16; blabl -12 -12 12; blabl_> -12 -12 12; blanc -20 -14 18; blanc_> -14 -15 15; blanc_arrob -6 -6 6
blanc_parto -6 7 -7; bleu 13 -13 -12; bleu_fixe 13 -13 -12; bloqu -20 14 -12; bloqu_> -14 17 -17; bloqu_la -8 -6 10
bloqu_sur -9 8 -8; bloqu_toujo -6 6 -6; bob -3 -2 5; bob_du -3 -2 5; bof -8 9 -9; bof_non -8 9 -9; boite -11 -7 11
boite_de -7 -5 6; boite_hier -7 -6 7; boite_point -5 -4 9; bon 26 -13 -29; bon_> 19 -13 -18; bon_c 7 -6 0
bon_ca 17 -16 -2; bon_et -21 17 -11; bon_j 6 -5 -7; bon_je -3 10 -16; bon_la 15 -15 -10; bon_maint 11 -11 -4
bon_merci 11 -11 -10; bon_pour 13 -9 -13; bon_servi -1 -1 2; bon_tout 8 -8 -7; bonjo -17 -16 18; bonjo_> -12 -12 12
bonjo_aroba -9 -8 12; bonjo_c -8 -5 8; bonjo_est -7 -6 7; bonjo_euh -1 0 1; bonjo_j -6 -6 6; bonjo_je -3 -3 5
bonjo_monsi -10 -11 11; bonne 8 -10 -5; bonne_> 11 -9 -11; bonne_avoca -8 -6 7; bonne_dizai -8 -7 10
bonne_journ 5 -5 -5; bons 14 -11 -13; bons_> 10 -13 -8; bons_ca 7 -7 -4; bonso -12 -12 12; bonso_> -12 -12 12
bots -7 -3 9; bots_je -7 -3 9; bouch -13 -10 11; bouch_> -11 -12 12; bouch_sans -8 -8 8; boucl -12 16 -17
boucl_> -12 16 -17; boudi 6 -7 -5; boudi_ca 6 -7 -5; bouge -15 9 -6; bouge_> -10 8 -7; bouge_d -12 11 -10
bouge_pas -6 -7 7; boula -13 -13 13; boula_a -6 -5 5; boula_du -8 -9 9; boula_point -8 -9 15; boulo -6 -5 6
boulo_> -6 -5 6; bout 5 -18 -2; bout_> -7 -6 8; bout_de 5 -18 -3; bouto -8 -2 5; bouto_> -4 6 -6
bouto_appuy -7 -7 7; bouzi -11 -11 13; bouzi_au -11 -11 12; bouzi_b -5 -6 7; box -21 -1 5; box_4 -8 -7 8
box_> -12 -16 21; box_a 7 3 -12; box_clign -14 -12 12; box_deux -2 -6 7; box_est -15 5 2; box_et -24 -3 5
box_fait -1 9 -9; box_inter -9 -8 9; box_je -4 -4 7; box_mais -16 17 -16; box_mon -7 -5 6; box_point -6 -8 10
box_reste -9 8 -8; box_toute -9 -7 7; box_une -3 -5 6; branc -13 -10 13; branc_dessu -13 -10 13; branc_le -7 -6 8
bras -11 -9 10; bras_> -11 -9 10; bras_monsi -11 -9 10; braul -4 -4 7; braul_aroba -4 -4 7; brigi -10 -10 10
brigi_adam -10 -10 10; bris -7 -8 7; bris_> -7 -8 7; bruit 8 -7 -8; bruit_c 8 -7 -8; brun -6 -6 8
brun_aroba -6 -6 8; bruno -5 -5 9; bruno_et -5 -3 8; bruno_point -5 -5 9; btp -8 -8 8; btp_> -8 -8 8; bug 15 -15 -15
bug_plus 15 -15 -15; bugue -19 -7 13; bugue_> -16 -12 14; bugue_toujo -10 12 -14; burea -21 -21 25; burea_12 -9 -6 9
burea_204 -13 -6 12; burea_> -15 -16 17; burea_il -10 -11 12; burea_le -6 -5 6; but -4 -3 6; but_> -4 -3 6; c 0 -7 0
c_a -8 -6 12; c_aroba -2 -2 4; c_d -6 -6 11; c_est -1 -7 1; c_etait -2 4 -6; c_h -6 -6 7; c_i -7 -6 7; c_o -4 -4 6
c_point -4 -6 9; c_q -7 -7 8; c_tiret -6 -5 8; ca 10 -5 -12; ca_> -25 9 4; ca_a -5 16 -25; ca_alors 10 -11 -7
ca_avait -10 8 -6; ca_bloqu -6 6 -6; ca_bug 15 -15 -15; ca_bugue -10 12 -14; ca_c -12 13 -15; ca_capte 13 -12 -18
ca_chang -12 14 -12; ca_charg -18 -15 18; ca_clign -16 -19 18; ca_comme -11 -13 12; ca_compt -8 -3 9
ca_coupa 11 -12 -9; ca_coupe -9 15 -18; ca_demar -19 -16 17; ca_depen -6 -6 7; ca_depot 14 -10 -13; ca_doit -5 -5 6
ca_drach -10 -7 9; ca_en -1 -2 3; ca_encor -7 -8 8; ca_fait -19 -3 10; ca_finit -5 -6 7; ca_fonct 12 -2 -20
ca_gresi 6 0 -30; ca_joue 12 -12 -12; ca_la 7 -6 -7; ca_m -21 -2 5; ca_march 6 4 -32; ca_me -14 -16 15
ca_mouli -9 9 -9; ca_n -22 17 -10; ca_ne 9 -4 -20; ca_plant -12 16 -16; ca_raccr -11 -8 10; ca_rame -10 13 -15
ca_recom -20 20 -17; ca_redem -22 -8 14; ca_refon 11 -7 -16; ca_remar 18 -13 -19; ca_roule 13 -12 -15
ca_s -5 -12 10; ca_suffi -11 -11 11; ca_tient 9 -7 -11; ca_tourn 9 -7 -19; ca_va 16 -14 -16; ca_veut -10 17 -19
ca_vient -14 11 -5; ca_y 15 -19 -12; cabin -9 -8 9; cabin_est -9 -8 9; cabin_point -5 -6 9; cable -10 -8 11
cable_> -7 -5 7; cable_atten -7 -6 8; caiss -5 -5 6; caiss_> -5 -5 6; camer -6 -7 7; camer_> -2 -6 7
camer_a -1 -2 3; camer_de -6 -6 6; camil -3 -4 5; camil_point -3 -4 5; campa -6 -5 6; campa_> -6 -5 6; campi -4 -2 5
campi_vous -4 -2 5; capte 10 -5 -15; capte_> 12 -11 -16; capte_a 11 -11 -10; capte_de 2 -11 -2; capte_maint 9 -8 -8
capte_toujo -9 6 -6; cardi -8 -8 8; cardi_> -8 -8 8; carlo -7 -6 10; carlo_ferna -7 -6 10; caron -6 -8 11
caron_aroba -6 -8 11; carpe -14 -1 4; carpe_> -14 -1 4; carre 11 -10 -10; carre_> 20 -17 -19; carre_merci 7 -7 -6
casqu -6 -8 9; casqu_une -6 -8 9; cave -10 -10 12; cave_> -9 -5 9; cave_jeter -6 -7 7; ce -8 -2 5
ce_matin -15 -11 13; ce_maudi -5 5 -5; ce_n 7 -7 -7; ce_qu -10 -7 10; ce_que -3 -5 0; ce_qui -5 -6 6
ce_robot -8 -6 7; ce_servi -7 -7 7; ce_voyan -5 10 -11; cecil -9 -8 8; cecil_rau -9 -8 8; cela 7 -8 -6
cela_fonct 7 -8 -6; celes -8 -8 8; celes_de -8 -8 8; celin -4 -7 9; celin_point -4 -7 9; celle -4 -5 5
celle_de -4 -5 5; celui -11 -6 15; celui_avec -11 -7 12; celui_de -8 -5 11; cent -14 -12 16; cent_appar -10 -8 9
cent_quatr -1 -1 3; cent_soixa -3 -3 5; cent_trent -6 -7 7; centa -9 -9 10; centa_envir -9 -9 10; centi -6 -6 6
centi_> -6 -6 6; centr -11 -10 11; centr_> -11 -10 11; cents -10 -11 11; cents_> -11 -11 11; cents_megas -10 -8 9
certa -6 -6 7; certa_monsi -6 -6 7; certe -7 7 -7; certe_le -7 7 -7; ces 6 -16 0; ces_bons 7 -7 -4
ces_cable -7 -5 7; ces_reven 8 -9 -6; cesse -7 -6 8; cesse_de -7 -6 8; cette 1 -9 2; cette_fois 6 -3 -7
cette_quest -9 -9 9; ceux -5 -6 7; ceux_des -5 -6 7; ch -7 -8 11; ch_> -7 -8 11; chain 6 4 -15; chain_> 6 4 -15
chale -8 -7 7; chale_insup -8 -7 7; chamb 2 5 -10; chamb_> -9 6 -6; chamb_que 9 -10 -9; chamb_un -5 -5 7
champ -3 -7 8; champ_aroba -3 -7 8; chang -26 18 -9; chang_> -13 14 -13; chang_d -8 -12 11; chang_de -9 -11 10
chang_du -8 10 -8; chang_meme -4 6 -6; chang_pas -8 10 -10; chang_rien -10 12 -11; chape -10 -9 9; chape_de -10 -9 9
charg -18 -15 18; charg_> -15 -13 14; charg_dans -13 17 -18; charg_encor -11 -17 17; charl -11 -8 10
charl_> -5 -3 6; charl_de -11 -8 10; charp -7 -7 7; charp_comme -7 -7 7; charp_sylvi -7 -7 7; chat -9 -9 9
chat_est -9 -9 9; chef -6 -3 8; chef_m -6 -3 8; cherc -11 -14 13; cherc_> -8 -7 8; cherc_c 7 -7 -7; cherc_il -5 -5 5
cherc_mes -14 -9 14; cherc_mon -2 -2 3; cheri -5 -5 10; cheri_> -4 -4 7; cheri_je -6 -5 10; chez -16 -3 11
chez_gmail -4 -6 10; chez_je -7 -3 8; chez_le -1 -2 3; chez_machi -9 -10 10; chez_moi -9 -8 11; chez_mort -11 10 -10
chez_vous -8 -6 7; chico -6 -5 6; chico_> -6 -5 6; chien -10 -10 10; chien_> -10 -10 10; chien_j -6 -6 9
chiff -3 -3 6; chiff_> -2 -4 5; chiff_aroba -4 -4 7; chiff_et -5 -3 8; chiff_tout -2 -1 3; chiff_un -3 -2 5
chioc -4 -4 6; chioc_je -4 -4 6; chose -12 15 -16; chose_> -12 15 -16; chris -11 -12 12; chris_> -11 -12 12
chris_avec -5 -4 9; chrom 8 -8 -8; chrom_> 8 -8 -8; cinq -14 -11 13; cinq_> 2 -15 3; cinq_a -10 -8 9
cinq_appar -11 -8 10; cinq_aroba -5 -5 5; cinq_euros -14 -7 9; cinq_heure -8 -9 9; cinq_machi -6 -7 7
cinq_minut -6 15 -16; cinq_ou -9 -7 9; cinq_sans -5 -10 10; cinq_secon -5 -4 5; cinq_sur 13 -13 -13
cinq_telep -4 -6 7; cinqu -5 -5 6; cinqu_euros -1 -2 3; cinqu_neuf -3 -3 5; cinqu_six -3 -6 7; cinqu_trois -5 -5 5
clair 1 -15 1; clair_maint 11 -12 -11; clair_point -6 -5 7; clair_rouss -6 -5 6; claud -9 -8 9; claud_> -7 -7 7
claud_bisso -8 -8 8; claud_excus -7 -7 7; claud_marti -3 -5 7; clien -16 -13 16; clien_> -14 -12 14
clien_avec -2 -2 4; clien_comme -8 -9 10; clien_depui -6 -3 9; clien_quara -6 -5 6; clign -24 -15 25
clign_> -14 -12 12; clign_en -5 10 -11; clign_encor -19 -16 17; clign_et -5 6 -5; clign_je -20 -9 13
clign_rouge -8 -10 10; clign_toujo -8 9 -10; clign_tout 8 -8 -9; clign_vert -15 -13 15; cliqu 7 -6 -7
cliqu_oh 7 -6 -7; clore 8 -7 -8; clore_le 8 -7 -8; cloud -6 -6 8; cloud_point -6 -6 8; club -8 -7 10
club_tiret -8 -7 10; co 8 -7 -8; co_> 8 -7 -8; code -12 -13 12; code_c -10 -11 10; code_posta -10 -9 10
colin -9 -9 9; colin_> -11 -7 12; colin_avoca -6 -6 6; colin_comme -8 -10 9; colin_maill -8 -10 9; colle -12 -10 13
colle_> -8 -7 8; colle_a -10 -5 12; colle_aroba -5 -2 7; colle_de -6 -5 6; colle_derri -5 -5 5; colle_point -5 -4 8
colle_soixa -5 -5 6; colle_sont -6 -4 9; colle_un -9 -6 12; coloc -1 -1 3; coloc_mais -1 -1 3; com -7 -7 13
com_> -7 -7 13; com_c -6 -5 6; combi -16 -16 16; combi_> -7 -7 8; combi_de -8 -7 9; combi_est -10 -10 10
combi_on -10 -6 9; comme -23 -5 14; comme_> -6 -6 6; comme_a -11 -13 12; comme_avant -23 20 -13
comme_berna -9 -11 11; comme_bertr -2 -5 7; comme_ca -14 -16 16; comme_colin -8 -10 9; comme_en 16 -18 -13
comme_gasto -5 -6 8; comme_je -18 -12 20; comme_jean -1 -2 3; comme_l -6 -7 7; comme_le -8 -8 10; comme_les -7 -7 7
comme_mon -7 -8 8; comme_on -4 -6 6; comme_par -5 -6 7; comme_paul -6 -3 8; comme_tout -6 -11 9; comme_un -10 -11 12
comme_une -5 6 -6; comme_vous 0 -3 -2; commu -7 -6 7; commu_est -7 -6 7; compl -13 -10 12; compl_> -8 -10 9
compl_pourr -9 -7 8; compl_stupi -11 -8 11; compr -1 -4 6; compr_ce -1 -1 2; compr_donc -2 -6 7; compr_pas -2 -3 5
compt -21 -18 23; compt_> -17 -12 16; compt_aroba -4 -4 5; compt_de -1 -1 3; compt_et -13 -9 14; compt_la -5 -10 10
compt_toi -7 -6 7; conce -9 -7 8; conce_> -9 -7 8; condu -14 -7 10; condu_je -14 -7 10; confi -2 -15 6
confi_> -17 -14 16; confi_le 12 -13 -12; conna -8 -7 8; conna_mon -8 -7 8; conne 2 2 -11; conne_> 5 8 -18
conne_est -7 -6 7; conne_me -13 -9 12; conne_moi -12 -9 13; conne_perdu -10 -9 10; conse -18 -18 20
conse_> -12 -11 13; conse_clien -8 -9 9; conse_m -13 -10 13; conse_s -10 -7 10; conso -5 -7 8; conso_> -5 -5 6
conso_est -4 -4 6; conso_et -4 -6 6; conso_un -2 -2 4; conta -7 -7 10; conta_aroba -7 -7 10; conta_euh -5 -5 6
conte 6 -6 -6; conte_et 6 -6 -6; conti -13 3 3; conti_> -7 7 -7; conti_avec -11 -9 12; contr -17 -12 17
contr_> -8 -7 13; contr_c -11 -7 12; contr_date -5 -5 5; contr_est -9 -6 9; contr_vous -13 -7 10; corre -14 -13 14
corre_> -9 -9 9; corre_disen -4 -3 5; cote -11 3 0; cote_> -11 3 0; cote_sans -4 -4 6; coule -8 10 -10
coule_> -8 10 -10; coup -8 13 -14; coup_> 14 -17 -9; coup_sur -18 15 -14; coupa 11 -12 -9; coupa_la 11 -12 -9
coupe -1 13 -25; coupe_> -30 22 -11; coupe_du -14 10 -9; coupe_encor -13 15 -14; coupe_la -12 -6 13
coupe_moins -7 11 -11; coupe_plus 24 -25 -17; coupe_toujo -12 11 -7; coupe_un -7 -6 7; coupu 13 -4 -18
coupu_> 7 1 -18; coupu_depui 10 -7 -11; coupu_non 6 -6 -6; coura -7 -8 8; coura_> -7 -8 8; courr -15 -7 17
courr_de -12 -12 14; courr_pluto -2 -2 3; courr_que -1 -1 2; cours -7 -5 7; cours_de -7 -5 7; court -4 -3 6
court_comme -4 -3 6; crass -12 -8 12; crass_> -12 -8 12; crie 9 -10 -9; crie_dans 9 -10 -9; crois -10 14 -17
crois_pas -19 17 -7; crois_que 23 -27 -18; croix -9 9 -8; croix_rouge -9 9 -8; cru 10 -9 -5; cru_que 10 -9 -5
cuisi -16 -14 17; cuisi_> -13 -11 13; cuisi_un -5 -5 7; cyclo -8 -6 7; cyclo_tout -8 -6 7; cyril -8 -8 8
cyril_teyss -8 -8 8; d -8 -1 -2; d_a -13 -9 15; d_abonn -8 -12 11; d_aide -15 -11 13; d_aireu -8 9 -6
d_aller 14 -15 -12; d_ameli -8 10 -10; d_appar -8 -7 10; d_appel -10 -8 10; d_aroba -5 -5 7; d_avant -12 -9 10
d_e -6 -5 10; d_erreu 7 -1 -14; d_escar -16 -9 11; d_essai 0 9 -13; d_essay -10 -7 9; d_etre -6 -5 7
d_euros -5 -5 5; d_evolu -6 9 -10; d_explo -10 -9 11; d_inter -18 5 -2; d_oreil -7 -6 7; d_point -5 -5 7
d_preno -5 -6 7; d_print -7 -8 11; d_u -2 -2 4; d_un 1 -8 3; d_une -12 -8 12; d_union -4 -4 4; d_urgen -13 -14 15
dame -18 -2 6; dame_> -10 -3 11; dame_d -12 -9 10; dame_de -11 -8 10; dame_l -7 7 -7; dans -13 6 -2; dans_l 3 -15 0
dans_la -14 3 0; dans_le -22 4 5; dans_les -12 -7 11; dans_mon -1 -3 4; dans_sa 9 -10 -9; dans_une -9 -10 13
date -5 -5 5; date_de -5 -5 5; de -2 -11 7; de_2016 -5 -5 5; de_alain -9 -8 9; de_bruit 8 -7 -8; de_but -4 -3 6
de_ca -12 -10 12; de_ce -8 -6 7; de_chang -4 18 -19; de_charl -5 -3 6; de_cherc 7 -7 -7; de_chez -14 9 0
de_chico -6 -5 6; de_cinq 12 -16 -11; de_clien -6 -5 6; de_colle -6 -4 9; de_conne -16 12 -10; de_contr -11 -7 12
de_coule -8 10 -10; de_coupu 17 -14 -17; de_delma -5 -4 9; de_demar -13 -8 11; de_deux -11 -8 10; de_diffe -7 11 -12
de_direc -10 -9 10; de_donne -11 -13 11; de_dossi -7 -5 8; de_famil -9 -6 8; de_fort -8 -8 8; de_franc -8 -8 8
de_gmail -5 -5 5; de_gresi 11 -11 -11; de_gueul -8 -8 8; de_guign -7 -5 6; de_jules -2 -2 4; de_kerma -9 -9 9
de_l -10 -6 8; de_la -10 -17 16; de_liege -6 -7 8; de_lila -6 -5 6; de_lyon -9 -6 8; de_lys -6 -7 10; de_ma 0 -11 1
de_madam -7 -8 9; de_mairi -6 -6 6; de_march 10 -11 -7; de_marse -13 -9 13; de_me -3 8 -12; de_merde -12 -12 13
de_messa -4 -8 10; de_mieux -12 12 -10; de_moi -6 -5 6; de_mon -4 -2 6; de_natha -2 -3 6; de_nom -9 -11 10
de_nos -7 -5 6; de_notre -14 5 1; de_nouve 27 -16 -28; de_novem -10 -12 11; de_nuls -9 -10 9; de_paill -10 -9 9
de_panne 19 -18 -15; de_papa -7 -5 7; de_paris -6 -6 6; de_parle -11 -6 12; de_passe -3 4 -8; de_pc -3 -5 7
de_perso -6 -5 7; de_pire -15 13 -12; de_poste -10 -9 13; de_probl 14 -14 -13; de_quatr -5 -5 5; de_recou -14 11 -5
de_redem -8 -12 12; de_resea -9 10 -8; de_retou 11 -12 -10; de_rien -8 8 -7; de_s 10 -11 -7; de_saisi -11 -9 11
de_son -9 -8 10; de_souci 10 -7 -13; de_suite -10 -8 10; de_surve -6 -6 6; de_synch -3 6 -5; de_table -5 -5 8
de_telep -6 -6 7; de_temps -8 -7 9; de_tenir 9 -9 -7; de_teste 8 -7 -8; de_tonal -14 16 -16; de_trait -9 -7 8
de_verif -13 -8 11; de_villi -11 -8 10; de_vingt -14 -18 14; de_voleu -5 -5 5; de_vos -10 -10 11
de_votre -12 -11 12; de_vous -12 -9 12; de_wifi -3 15 -14; debit -4 -7 4; debit_d -16 -9 11; debit_est 16 -3 -21
debit_monta -10 -11 10; debra -15 9 -6; debra_dix -7 8 -9; debra_j -5 6 -5; debra_la -8 -9 9; debra_mais -11 11 -6
debra_rebra -5 5 -5; debut -11 -1 -3; debut_a -7 -5 6; debut_c -4 -4 4; debut_j 3 -3 -4; debut_non 9 -9 -8
debut_oui -14 13 -9; deced -12 -12 12; deced_> -12 -12 12; decli -12 -9 10; decli_mon -12 -9 10; decod -7 -5 6
decod_et -7 -5 6; decro -11 -11 12; decro_et -8 -10 9; decro_j -7 -6 7; decu -15 -11 14; decu_> -15 -11 14
degou -8 -7 7; degou_de -8 -7 7; deja -9 -13 10; deja_> -11 -7 10; deja_ca -1 -2 3; deja_decli -12 -9 10
deja_hier -7 -6 8; deja_mon -13 -11 18; deja_non -4 -6 6; deja_recu 8 -7 -8; deja_regar -17 -6 16
deja_trans -1 -1 2; delai -5 -5 5; delai_c -5 -5 5; delau -8 -8 8; delau_sans -8 -8 8; delma -5 -4 9
delma_d -5 -4 9; delor -4 -3 7; delor_point -4 -3 7; demai -6 -7 7; demai_matin -6 -7 7; deman -15 -11 13
deman_a -11 -7 10; deman_atten -4 -4 7; deman_au -9 -10 9; deman_ca -7 -8 8; deman_de -6 -3 8; demar -3 -17 6
demar_> -1 -16 4; demar_il -7 -5 7; demar_la -16 -10 15; demen -16 -19 17; demen_> -16 -19 17; demi -14 -14 14
demi_> -10 -8 9; demi_douza -7 -8 8; denis -7 -7 8; denis_faure -7 -7 8; depan -9 -8 9; depan_> -9 -8 9
depen -6 -6 7; depen_des -6 -6 7; deplo -10 -10 10; deplo_> -10 -10 10; depot 14 -10 -13; depot_> 14 -10 -13
depui -1 -26 9; depui_> 10 -7 -11; depui_ce -17 -12 16; depui_deux -6 -6 7; depui_douze -4 -2 6; depui_hier -9 -8 9
depui_la -11 -8 10; depui_le -9 -6 9; depui_monte -7 -7 8; depui_que 12 -12 -13; depui_trois -9 -8 10
depui_une 8 -7 -8; deran -8 -7 8; deran_si -8 -7 8; derni -15 -14 15; derni_> -12 -11 12; derni_et -1 -2 3
derni_fois -5 -5 5; derri -5 -5 5; derri_le -5 -5 5; des -23 -2 9; des_appar -12 -12 13; des_chain -11 10 -9
des_coupu -9 9 -10; des_escro -13 -8 12; des_et -3 -7 8; des_incap -14 -10 13; des_invit -5 -6 7; des_jours -6 -6 7
des_lilas -6 -8 10; des_milli -5 -5 5; des_mimos -7 -7 8; des_poste 7 -7 -6; des_que -7 7 -5; des_trans -6 -6 6
des_voleu -21 -14 20; desac -10 -10 10; desac_> -10 -10 10; desce -10 -10 12; desce_a -10 -10 12; desch -3 -7 8
desch_sans -3 -7 8; desol -13 5 -1; desol_de -8 -7 8; desol_hein -6 7 -7; desol_mais -10 12 -11; desor 7 -8 -6
desor_cela 7 -8 -6; dessi -9 9 -8; dessi_du -9 9 -8; dessu -18 -11 19; dessu_> -13 -12 14; dessu_de -6 -5 5
dessu_la -8 -8 9; deux -25 -5 18; deux_> -30 2 5; deux_appar -4 -6 9; deux_aroba -2 -2 4; deux_au -3 -4 5
deux_avec -7 -8 11; deux_box -7 -9 9; deux_cents -11 -11 11; deux_deux -8 -8 9; deux_doigt -10 -9 11
deux_ecran -9 -6 9; deux_encei -7 -7 7; deux_et -3 -3 6; deux_f -4 -5 6; deux_fois -13 9 -9; deux_heure -5 -5 5
deux_jours -6 -6 7; deux_l -6 -7 8; deux_lettr -1 -2 3; deux_mais -5 -5 5; deux_mille -5 -5 6; deux_minut -14 6 -2
deux_moi -6 -6 10; deux_mon -2 -2 4; deux_mots -5 -6 6; deux_ordin -4 -4 8; deux_ordis -11 -11 12; deux_ou -5 -5 5
deux_pc -4 -9 12; deux_perso -9 -11 11; deux_porta -6 -7 8; deux_r -4 -6 10; deux_repet -2 -6 7; deux_s -5 -5 5
deux_sec -4 -4 6; deux_secon -8 -17 16; deux_seule -7 -7 7; deux_seuls -7 -3 10; deux_t -6 -7 11; deux_table -7 -7 8
deux_telep -8 -12 14; deux_teles -8 -7 8; deux_tels -3 -5 7; deux_tpe -9 -8 8; deux_trois -1 -3 4
deux_un -12 -11 12; deux_voire -6 -6 6; deuxi -11 -13 13; deuxi_> -3 -4 5; deuxi_etage -9 -10 10
deuxi_poste -9 -7 9; devan -9 -11 12; devan_l -10 -11 12; devan_la -4 -4 7; deven 14 -15 -12; deven_verte 14 -15 -12
diall -9 -9 9; diall_a -9 -9 9; didie -6 -6 7; didie_lemoi -6 -6 7; diffe -7 11 -12; diffe_> -7 11 -12
diop -13 -13 13; diop_> -13 -13 13; dirai -3 -4 1; dirai_> -19 -13 18; dirai_bien 9 -12 -8; dirai_mais -7 6 -5
dirai_pas -8 13 -16; dirai_que 23 -23 -15; dirai_une -7 -8 8; dire -6 -10 9; dire_> -24 -24 29; dire_aroba -4 -4 6
dire_ca 12 -12 -7; dire_je -2 -6 8; dire_la -9 -8 9; dire_que 1 12 -12; direc -10 -9 12; direc_> -11 -10 12
direc_aroba -4 -4 8; dis -16 -15 17; dis_> -13 -13 14; dis_ca -10 -9 10; discu -6 -7 7; discu_avec -6 -7 7
disen -4 -3 5; disen_que -4 -3 5; disie 8 -7 -8; disie_et 8 -7 -8; dison -9 -7 9; dison_cinq -9 -7 9; dispa 7 -1 -14
dispa_et 13 -17 -9; dispa_mais -11 11 -12; dit 9 -1 -10; dit_a -1 -1 2; dit_adres -10 -6 9; dit_d -7 -6 7
dit_deux -17 -17 18; dit_et 2 2 -10; dit_j -5 6 -5; dit_mais -28 25 -12; dit_mardi -8 -8 8; dit_non 6 -9 -5
dit_pas -16 9 -7; dit_qu 16 -21 -15; dit_que 1 -16 4; dit_telep -9 -8 9; dites -1 -11 6; dites_donc 10 -10 -9
dites_moi -7 -7 7; dites_on -5 -10 12; divor -9 -11 10; divor_> -9 -11 10; dix -20 -13 19; dix_> -14 -13 14
dix_douze -5 -6 6; dix_et -5 -5 5; dix_heure -12 -10 11; dix_huit -6 -8 8; dix_minut -8 9 -11; dix_neuf -1 -2 3
dix_secon -7 7 -7; dix_sept -9 -5 9; dizai -9 -9 10; dizai_avec -5 -6 7; dizai_d -8 -7 10; dizai_de -9 -7 13
dizai_facil -7 -7 7; dizai_peut -7 -8 8; do -6 -6 10; do_point -6 -6 10; docte -10 -10 10; docte_anne -8 -8 8
docte_phili -8 -8 8; doigt -10 -9 11; doigt_d -10 -9 11; dois -12 -8 12; dois_aller -12 -9 13; dois_donne -6 -6 7
dois_inter -6 -5 6; dois_regar -12 -10 14; dois_voir -9 -10 14; doit -5 -5 6; doit_faire -5 -5 6; domma -18 -17 18
domma_> -18 -17 18; donc 2 -12 0; donc_a -8 -6 8; donc_au -2 -2 4; donc_bruno -5 -3 8; donc_c 11 -14 -9
donc_deux -7 -8 11; donc_info -5 -5 6; donc_j -5 6 -5; donc_je -1 -2 3; donc_karim -5 -5 5; donc_laiss -2 -6 7
donc_maint -6 -7 7; donc_merci 9 -10 -9; donc_miche -5 -5 6; donc_oui 6 -5 -6; donc_sept -8 -5 8
donc_treiz -12 -9 12; donc_trois -5 -5 7; donne -19 6 6; donne_> -13 9 -1; donne_comme -2 -6 8
donne_mobil -11 -13 11; donne_moi -4 -4 5; donne_rene -6 -4 10; donne_un -2 -4 5; donne_votre -9 10 -9; dont -7 -8 8
dont_trois -6 -6 9; dont_une -7 -7 7; dos -6 -6 6; dos_de -6 -6 6; dossi -7 -5 8; dossi_s -7 -5 8; dot -6 -6 9
dot_com -6 -6 9; douce -6 -6 6; douce_42 -6 -6 6; doute 7 -7 -7; doute_mais 7 -7 -7; doux -3 -5 7
doux_point -3 -5 7; douza -11 -13 13; douza_> -11 -13 13; douza_allez -6 -6 6; douza_de -6 -6 6; douze -14 -11 14
douze_> -9 -9 9; douze_ans -4 -2 6; douze_appar -9 -8 9; douze_aroba -4 -4 7; douze_peut -5 -6 6; douze_plus -7 -8 8
douze_poste -9 -8 9; douze_rue -2 -2 3; douze_trent -3 -6 7; down -11 13 -14; down_> -6 9 -9; down_de -9 9 -9
drach -10 -7 9; drach_ici -10 -7 9; du -9 -5 5; du_34 -4 -3 5; du_bas -3 -3 6; du_burea -8 -8 9; du_cabin -9 -8 9
du_centr -11 -10 11; du_debut -7 -5 6; du_fixe -6 -5 7; du_huit -4 -6 9; du_magas -9 -10 10; du_mieux -9 11 -11
du_monde -14 5 -4; du_nombr -11 -13 12; du_porta -6 -5 7; du_resea 8 -10 -6; du_salon -4 -6 8; du_servi 12 -13 -12
du_temps 11 -12 -8; du_tiret -6 -6 7; du_tonne 8 -8 -7; du_tout -15 23 -23; du_treiz -3 -2 5; du_trent -4 -3 5
du_vol -15 -13 15; du_wifi -9 9 -8; duboi -15 -16 16; duboi_> -7 -7 7; duboi_aroba -5 -5 6; duboi_gerar -9 -9 9
duboi_point -7 -7 9; duc -2 -2 4; duc_comme -2 -2 4; duc_d -2 -2 4; dujar -8 -6 11; dujar_huita -8 -6 11
dumas -5 -5 5; dumas_aroba -5 -5 5; dupli -11 -9 11; dupli_> -11 -9 11; dupon -14 -14 15; dupon_> -17 -16 17
dupon_avec -7 -7 10; dupon_btp -8 -8 8; dupon_et -9 -8 12; dupre -5 -4 10; dupre_aroba -5 -4 10; dupui -6 -8 10
dupui_aroba -6 -5 10; dupui_dupui -4 -7 9; dupui_point -6 -8 8; dupui_sans -4 -7 9; duran -13 -13 15
duran_> -13 -12 13; duran_aroba -5 -5 8; duran_bonjo -7 -7 7; duran_chez -5 -7 11; duran_gmail -11 -10 13
duran_tout -3 -2 4; duran_trois -4 -4 7; dure -7 -6 7; dure_d -7 -6 7; e -8 -9 13; e_> -7 -7 11; e_a -1 -1 2
e_aroba -4 -4 7; e_b -8 -8 11; e_deux -5 -6 9; e_f -7 -7 10; e_i -6 -6 7; e_l -8 -7 11; e_m -2 -2 5; e_point -2 -2 5
e_r -9 -9 11; e_t -4 -4 7; e_u -6 -5 6; echou -26 17 -9; echou_> -26 17 -9; ecole -13 -8 14; ecole_> -14 -10 14
ecole_sans -1 -2 3; ecole_tiret -4 -5 8; ecout -1 -2 -6; ecout_ca 10 -10 -7; ecout_je 9 -10 -9; ecout_mon -12 -12 12
ecout_non -14 11 -9; ecran -15 2 -1; ecran_> -10 -12 13; ecran_blanc -6 7 -7; ecran_reste -7 7 -7; ecrit -13 -13 14
ecrit_> -5 -6 6; ecrit_en -9 -10 10; ecriv -6 -7 8; ecriv_> -6 -7 7; ecriv_a -3 -2 5; ecriv_moi -1 -2 3
effe -5 -5 5; effe_erre -5 -5 5; effet -9 9 -10; effet_> -9 9 -10; eh 6 0 -17; eh_ben 12 -13 -9; eh_bien 11 -10 -11
eh_non -15 13 -7; el -8 -8 8; el_manso -8 -8 8; elect -16 -11 15; elect_> -16 -11 15; elise -8 -5 8
elise_thoma -8 -5 8; elle -9 8 -10; elle_a -1 4 -11; elle_clign -9 16 -16; elle_est -20 -27 27; elle_march 11 -8 -11
elle_redem -8 -6 7; elle_reste -9 18 -20; elle_s -13 12 -12; elodi -8 -7 8; elodi_menar -8 -7 8; elst -10 -10 10
elst_> -10 -10 10; embet -15 2 0; embet_plus -6 7 -7; embet_quand -11 -10 11; emile -2 -2 5; emile_e -2 -2 5
emma -5 -5 8; emma_point -5 -5 8; en -20 2 1; en_a -9 -7 10; en_ai -19 -22 23; en_appuy -4 6 -6; en_arriv -14 -7 10
en_avais -6 -7 7; en_avait -7 -7 7; en_boucl -12 16 -17; en_chiff -2 -1 3; en_cours -7 -5 7; en_deux -5 -6 6
en_divor -9 -11 10; en_espag -10 -9 9; en_fait 7 -17 1; en_haut -2 -6 7; en_janvi -6 -7 7; en_juin -1 -1 3
en_lettr -3 -5 7; en_minus -3 -2 4; en_occup -8 -8 13; en_ordre 10 -8 -10; en_panne -25 19 -13; en_pire -15 13 -12
en_plus -15 8 -6; en_quara 16 -18 -13; en_quinz -7 -7 7; en_rade -7 8 -7; en_reuni -7 -6 8; en_rouge -5 10 -11
en_route 11 -9 -13; en_souvi -14 -7 9; en_tete -3 -9 9; en_tout -11 -11 12; en_train -12 -13 15; en_un -4 -6 10
encei -7 -7 7; encei_donc -7 -7 7; encha -8 -8 8; encha_moi -8 -8 8; encor -50 19 -6; encor_> -33 7 -1
encor_ca -17 15 -10; encor_coupe -7 10 -10; encor_dans -2 -6 7; encor_des -9 9 -10; encor_down -6 9 -9
encor_en -9 10 -10; encor_essay -8 -13 13; encor_la -24 12 -8; encor_laiss -1 -5 5; encor_le -26 28 -23
encor_lent -7 16 -19; encor_pas -6 11 -11; encor_pire -8 12 -12; encor_regar -7 -12 11; encor_rouge -6 5 -5
encor_teste -7 -17 17; encor_une -1 -4 5; encor_vous -10 -18 19; endro -6 6 -6; endro_> -6 6 -6; enerv -21 -2 5
enerv_> -21 -2 5; enfan -17 -11 18; enfan_et -2 -4 5; enfan_qui -7 -8 9; enfan_sont -11 -11 11; enfin 8 1 -19
enfin_la 14 -14 -15; enfin_non -15 11 -5; enfin_trava 11 -8 -11; enfin_un -3 -3 6; engag -5 -5 5; engag_c -5 -5 5
ennuy -16 -13 15; ennuy_> -16 -13 15; enreg -2 -3 5; enreg_> -2 -3 5; ensem 7 -6 -6; ensem_avec -1 -1 2
ensem_des 7 -7 -6; ensui -5 -6 7; ensui_tiret -5 -6 7; ensui_verne -5 -6 7; enten 4 -9 -1; enten_bien 8 -7 -8
enten_enfin 10 -10 -11; enten_mais -7 -11 11; enten_mal -9 -9 9; enten_on -7 -3 7; enten_parfa 10 -7 -10
enten_parle -5 -3 6; enten_pas -12 -12 13; enten_perso -7 -6 7; enten_plus 7 -7 -7; enten_toujo -6 5 -5
enten_tres -14 -8 14; enten_une -3 -5 6; entra -7 -5 6; entra_de -7 -5 6; entre -13 -13 14; entre_> -11 -12 13
entre_des -3 -7 8; entre_dix -5 -5 5; entre_dupon -8 -8 8; entre_six -7 -7 8; envir -9 -10 10; envir_> -9 -10 10
envoy -7 -6 7; envoy_il -12 -7 11; envoy_moi -6 -5 6; envoy_un -2 -2 3; enzo -2 -4 6; enzo_deux -2 -4 6
epele -11 -7 10; epele_trois -11 -7 10; eric -4 -5 9; eric_et -3 -5 7; eric_tiret -4 -6 10; eric_vingt -3 -3 6
erre -5 -5 5; erre_> -5 -5 5; erreu -6 15 -23; erreu_> 0 9 -20; erreu_est -18 12 -10; escal -13 -12 14
escal_> -13 -12 14; escal_parce -2 -6 7; escar -16 -9 11; escar_> -16 -9 11; escro -17 -16 18; escro_> -17 -16 18
espac -9 -10 11; espac_> -8 -8 8; espac_aroba -3 -5 7; espag -10 -9 9; espag_> -10 -9 9; esper -7 -8 8
esper_une -7 -8 8; essai -2 2 -4; essai_> -10 -9 9; essai_et 0 9 -13; essay -13 -18 18; essay_> -13 -18 18
est 7 -9 -5; est_04 -6 -5 6; est_4 -7 -5 8; est_44300 -10 -9 10; est_4578 -10 -11 10; est_78451 -11 -7 12
est_> 15 -13 -16; est_a -22 -14 21; est_allum -15 8 -12; est_annie -8 -9 14; est_arran 22 -26 -18
est_arriv -12 -7 11; est_au -20 3 -1; est_avec -13 -9 15; est_beau 12 -13 -9; est_beauc 11 -13 -10; est_bien 8 -8 -8
est_bizar -15 -15 16; est_bleu 13 -13 -12; est_bon 26 -23 -22; est_bonjo -9 -8 12; est_bonne 11 -9 -11
est_bons 10 -13 -8; est_bouch -11 -12 12; est_box -8 -7 8; est_branc -13 -10 13; est_bruno -5 -3 8; est_c 12 -9 -6
est_ca 7 -7 -6; est_carre 11 -10 -10; est_ce -14 -11 15; est_celle -2 -1 3; est_celui -11 -7 12; est_chris -5 -4 9
est_clair 11 -12 -11; est_colle -5 -4 6; est_compl -9 -7 8; est_confi -17 -14 16; est_conte 6 -6 -6
est_coupe -15 8 -6; est_cyril -8 -8 8; est_dans -9 -14 12; est_de 7 7 -15; est_deced -12 -12 12; est_deux -9 -11 11
est_devan -4 -4 7; est_deven 14 -15 -12; est_dix -12 -16 14; est_domma -13 -13 13; est_du -15 -13 15
est_ecrit -13 -13 14; est_emile -2 -2 5; est_en -9 -19 14; est_encor -22 28 -28; est_etabl -6 -5 6
est_etein -14 -9 11; est_euh -7 -7 8; est_eva -11 -12 12; est_exact -10 11 -11; est_famil -6 -5 8
est_ferna -11 -8 9; est_fonct 6 -6 -5; est_formi 7 -6 -7; est_garag -9 -6 10; est_genti -15 -11 15
est_gille -1 -1 2; est_good 19 -16 -17; est_honte -14 -16 14; est_impec 7 -7 -7; est_inadm -8 -6 7; est_info -4 -3 7
est_insta -15 -12 15; est_insup -14 -9 13; est_inter 3 -6 -1; est_intol -5 -5 5; est_j 10 -10 -9; est_je 9 -17 -8
est_jean -7 -3 8; est_julie -15 -16 15; est_kevin -8 -5 8; est_kiki -4 -3 5; est_l -12 -12 13; est_la -16 8 -4
est_lamen -18 -17 19; est_le -17 -12 20; est_lefor -6 -6 7; est_lente -11 -10 11; est_leque -6 -6 7; est_les 6 -6 -4
est_luc -6 -5 6; est_m -10 -8 9; est_ma -18 -12 16; est_madam -9 -9 9; est_marqu -10 -12 11; est_meme -6 7 -6
est_miche -14 -13 15; est_mieux 18 -19 -16; est_mon -14 -12 15; est_monsi -11 -10 11; est_morea -13 -9 15
est_mort -18 19 -19; est_muet -10 -11 11; est_nicke 14 -17 -12; est_nicol -4 -4 4; est_noire -8 -9 9
est_odett -9 -10 10; est_ok 15 -17 -14; est_p -6 -3 8; est_parei -16 18 -19; est_parfa 8 -7 -8; est_parti -10 -7 9
est_pas -39 22 -9; est_passe -1 7 -14; est_paul -8 -8 8; est_pierr -6 -4 9; est_pire -27 17 -15; est_plus 16 -20 -12
est_plusi -9 -10 10; est_pluto -12 -13 13; est_pour -19 -11 16; est_prive -8 -6 7; est_quato -7 -7 8
est_quatr -5 -3 8; est_que -15 -17 16; est_quell -9 -11 10; est_quoi -9 -8 9; est_rallu 1 5 -11
est_redev 12 -11 -12; est_regle 21 -26 -18; est_relou -7 -3 9; est_remis 11 -9 -13; est_remon 16 -15 -15
est_rentr 12 -9 -11; est_repar 21 -2 -30; est_resol 18 -22 -16; est_respo -9 -10 10; est_retab 20 -19 -19
est_retom -12 13 -14; est_reven 18 -1 -26; est_ridic -10 -11 10; est_rose -14 -15 15; est_rouge -21 18 -14
est_samir -11 -11 12; est_scand -8 -9 10; est_stabl 12 -14 -11; est_sur -13 -14 14; est_sylvi -16 -10 17
est_techn -17 -6 16; est_tigui 11 -12 -10; est_tombe -9 -8 9; est_toujo -29 34 -27; est_tout 12 -20 -10
est_traor -8 -8 8; est_tres -16 -13 14; est_trop -7 -5 8; est_un -19 -15 17; est_une -17 -11 15; est_urgen -9 -8 9
est_vasse -5 -5 5; est_venu -11 -9 12; est_vert 20 -16 -20; est_verte 5 -5 -5; est_vingt -5 -5 5; et -11 2 -1
et_59 -6 -6 6; et_a -7 -7 7; et_avec -1 -2 3; et_blanc -14 -15 15; et_c -31 19 -7; et_ca -2 9 -36
et_celui -12 -7 14; et_cette 6 -3 -7; et_champ -3 -7 8; et_cinq -4 -6 7; et_demi -10 -8 9; et_depui -10 -7 9
et_deux -9 -10 10; et_donc -5 -3 8; et_en -15 8 -6; et_et -4 -7 11; et_fils -9 -8 12; et_il 0 9 -13
et_inter 10 -12 -9; et_j 9 -30 -4; et_je -13 -2 3; et_l -3 -14 6; et_la -10 0 5; et_le -3 -28 17; et_les -4 -6 7
et_ma 3 -12 -2; et_maint -10 -8 9; et_mobil -9 -10 10; et_moi 6 -6 -6; et_mon -2 -10 2; et_moniq -3 -5 7
et_pouf -7 7 -7; et_pour -5 6 -5; et_puis -14 11 -8; et_quinz -5 -5 5; et_rien -26 16 -9; et_sept -7 -7 8
et_simpl -5 -5 5; et_sinon -4 -4 5; et_toujo -9 15 -15; et_tout 11 -14 -10; et_trois -2 -6 7; et_un -6 -9 13
et_une -9 -11 12; etabl -6 -5 6; etabl_au -6 -5 6; etage -18 -17 20; etage_> -17 -17 19; etage_avec -2 -1 3
etage_et -3 -4 5; etage_porte -9 -8 10; etait -2 4 -6; etait_bon 2 7 -10; etait_gener -11 -8 10; etait_la -13 -10 13
etait_le -6 -5 7; etait_reven -7 7 -5; etape -9 8 -8; etape_> -9 8 -8; ete 9 -8 -8; ete_vite 9 -8 -8; etein -20 0 4
etein_> -20 0 4; etes 3 -13 -1; etes_compl -11 -8 11; etes_d -12 -8 12; etes_des -25 -15 24; etes_genti -21 -12 19
etes_idiot -8 -6 7; etes_tous -12 -7 10; etes_un 11 -16 -10; etes_vraim -16 -14 17; etre -14 -11 14
etre_> -10 -12 11; etre_furie -9 -7 9; etre_humai -4 -4 6; etre_rappe -6 -5 7; etre_sur -5 5 -5; etre_trans -9 -8 9
etre_vivan -8 -7 8; eu -12 4 3; eu_aucun -9 9 -10; eu_deux -7 -7 7; eu_monsi -10 -10 11; eu_un -6 -6 7; eue -1 -1 2
eue_mon -1 -1 2; euh -20 -18 24; euh_06 -6 -6 7; euh_> -9 -10 9; euh_anne -6 -6 6; euh_atten -7 -7 8
euh_bah 6 4 -18; euh_c -6 -3 8; euh_conta -5 -5 6; euh_duboi -3 -2 5; euh_est -7 -7 8; euh_gerar -3 -2 5
euh_je -7 -7 9; euh_le -11 -10 11; euh_m -1 -1 2; euh_marce -6 -7 7; euh_mon -4 -3 5; euh_non -7 10 -6
euh_sa -9 -9 10; euh_un -6 -2 8; euh_voila -1 0 1; euros -15 -11 14; euros_> -14 -7 9; euros_et -4 -2 6
euros_par -6 -5 6; euros_piece -1 -2 3; eva -16 -16 16; eva_longo -11 -12 12; eva_sept -5 -5 6; evolu -6 9 -10
evolu_> -6 9 -10; ex -9 -6 8; ex_mari -9 -6 8; exact -15 6 -5; exact_> -10 -6 9; exact_parei -10 11 -11
excus -14 -9 12; excus_moi -14 -9 12; expli -12 -9 11; expli_> -12 -9 11; explo -10 -9 11; explo_> -10 -9 11
f -13 -11 17; f_2 -8 -7 8; f_a -8 -7 8; f_e -7 -7 10; f_o -4 -4 6; f_r -5 -4 5; f_z -3 -3 5; fache -10 -9 9
fache_> -10 -9 9; facil -7 -7 7; facil_> -7 -7 7; facte -7 -6 7; facte_m -7 -6 7; factu -15 -13 15
factu_> -15 -13 15; faibl -12 -10 11; faibl_> -7 -8 8; faibl_a -8 -11 9; faire -18 4 7; faire_> -18 4 6
faire_mais -2 -3 5; faire_une -5 -5 6; faire_voir -3 -3 5; fais -5 -5 6; fais_pour -5 -5 6; fait -8 -1 -2
fait_> -1 5 -19; fait_beau -10 -10 10; fait_c -6 -6 6; fait_ce 3 0 -24; fait_deux -5 -5 5; fait_et 3 3 -8
fait_la -12 12 -10; fait_mais 2 10 -12; fait_parei -11 12 -13; fait_redem -7 7 -6; fait_rien -11 10 -6
fait_saute -7 -8 8; fait_si 12 -12 -8; fait_six -1 -2 3; fait_toujo -1 9 -9; fait_tout -22 12 -9
fait_une -11 -13 12; famil -7 -6 7; famil_> -9 -6 8; famil_aroba -6 -8 8; famil_c -5 -3 8; famil_de -5 -5 5
famil_tiret -6 -5 8; fan 9 -9 -5; fan_ca 9 -9 -5; fanta 11 -11 -7; fanta_ca 11 -11 -7; fatig -16 -12 15
fatig_> -16 -12 15; fatim -8 -8 8; fatim_el -8 -8 8; faudr -9 -7 9; faudr_bloqu -8 -6 10; faudr_parle -7 -6 7
faure -8 -7 9; faure_aroba -5 -3 8; faure_qui -7 -7 8; faut -17 -19 20; faut_atten -10 -7 11; faut_pas -10 -9 9
faut_patie -7 -5 7; faut_que -14 -13 15; faut_quelq -6 -6 10; faute -5 -5 5; faute_et -5 -5 5; fauve -12 -11 12
fauve_> -8 -8 9; fauve_chris -10 -10 10; fauve_j -8 -5 8; fax -6 -7 8; fax_> -6 -7 8; femme -2 -7 1
femme_> -12 -7 14; femme_a 6 4 -15; femme_en -6 -6 10; femme_le -10 -7 11; femme_qui -7 -6 7; femme_s -12 -10 12
ferme -8 -7 8; ferme_ta -8 -7 8; ferna -11 -8 10; ferna_avec -7 -6 10; ferna_rocha -11 -8 9; ferre -6 -7 9
ferre_deux -6 -7 9; fete 16 -16 -13; fete_ca 16 -16 -13; fibre -12 -8 12; fibre_a -8 -6 7; fibre_et -9 -7 10
fibre_profe -6 -6 6; fieu -5 5 -3; fieu_ca -5 5 -3; figur 3 1 -12; figur_vous 3 1 -12; file 5 -5 -5
file_bonne 5 -5 -5; fille 4 -15 -2; fille_elle -6 -5 6; fille_me 9 -10 -7; film 6 -6 -6; film_est 6 -6 -6
fils 7 -15 -4; fils_crie 9 -10 -9; fils_de -11 -8 12; fils_m -7 -5 7; fils_point -9 -8 12; fils_regar -11 -4 11
fils_vient 9 -21 -8; fin -11 -7 11; fin_> -11 -7 11; finir -9 -1 4; finir_c -5 6 -5; finir_de -9 -6 8; finit -5 -6 7
finit_par -5 -6 7; fixe -2 -19 8; fixe_04 -6 -5 7; fixe_> 7 -17 -5; fixe_c -7 -6 7; fixe_deux -5 -7 9
fixe_est -12 -12 12; fixe_et -5 -4 8; fixe_grezi -7 -3 7; fixe_ou -6 -5 7; fland -7 -8 8; fland_comme -7 -8 8
fleur -6 -7 10; fleur_de -6 -7 10; flore -11 -8 11; flore_petit -11 -8 11; foi 9 -7 -9; foi_oui 9 -7 -9
fois -3 -1 -1; fois_c -1 -1 2; fois_ca 10 -15 -7; fois_deja -11 -7 10; fois_en -7 -7 7; fois_et -6 9 -9
fois_meme -5 5 -5; fois_non -11 11 -11; fois_que -5 -5 5; fois_sur -3 -5 6; fonct 19 -5 -28; fonct_> 20 -19 -15
fonct_a 12 -7 -13; fonct_la 16 -16 -14; fonct_maint 15 -15 -3; fonct_nicke 7 -6 -6; fonct_parfa 10 -11 -7
fonct_pas -29 30 -17; fonct_un -18 15 -14; font -6 -6 6; font_quatr -6 -6 6; formi 15 -11 -15; formi_> 12 -11 -12
formi_ca 7 -6 -7; fort -15 -3 5; fort_> -7 -6 7; fort_de -8 -8 8; fort_sur -4 6 -6; fourn -12 -13 13
fourn_> -12 -13 13; fout -8 -11 10; fout_de -8 -11 10; fouta -8 -8 8; fouta_de -8 -8 8; foute -6 -5 6
foute_de -6 -5 6; fr -7 -8 13; fr_> -7 -7 12; fr_ecole -1 -2 3; fr_je -13 -13 14; franc -10 3 2; franc_> -8 -8 8
franc_je -5 -7 7; franc_non -6 6 -6; franc_telec -6 -3 8; fred -6 -6 6; fred_point -6 -6 6; free -9 -9 12
free_> -13 -13 13; free_point -6 -5 7; freju -7 -7 8; freju_> -7 -7 8; frere -4 7 -7; frere_> -4 7 -7; frigo -5 -5 5
frigo_> -5 -5 5; funzi 8 -8 -6; funzi_ca 8 -8 -6; furie -11 -10 11; furie_> -9 -7 9; furie_perso -8 -7 9; g -6 -8 11
g_a -4 -5 5; g_aroba -6 -7 11; g_m -4 -4 8; g_mail -1 -1 3; g_r -6 -7 8; gagno -6 -5 6; gagno_de -6 -5 6
galer -6 6 -2; galer_> -6 6 -2; galle -6 -6 7; galle_> -6 -6 7; galle_pardo -6 -6 7; gamin -7 -7 13
gamin_aroba -7 -7 13; garag -8 -7 8; garag_c -9 -6 10; garag_duran -7 -7 7; garag_point -11 -5 13
garag_pour -7 -4 7; garag_tiret -6 -6 11; garde -4 -3 6; garde_la -4 -3 6; gardi -4 -3 6; gardi_de -4 -3 6
gars -8 -6 7; gars_> -8 -6 7; gasto -5 -6 8; gasto_point -5 -6 8; gauch -5 -6 6; gauch_> -5 -6 6; gaudi -12 -12 12
gaudi_> -12 -12 12; gauti -4 -5 5; gauti_g -1 -1 2; gauti_sans -5 -5 5; ge -5 -6 8; ge_comme -5 -6 8; gemai -5 -5 6
gemai_point -5 -5 6; gendr -6 -6 6; gendr_qui -6 -6 6; gener -11 -8 10; gener_> -11 -8 10; genia 13 -10 -14
genia_j 9 -8 -8; genia_merci 13 -9 -14; genre -13 -10 11; genre_cinq -13 -10 11; gens -7 -6 7; gens_comme -7 -6 7
genti -17 -14 17; genti_> -21 -12 19; genti_merci -15 -11 15; georg -1 0 1; georg_j -1 0 1; gerar -18 -18 19
gerar_> -9 -9 9; gerar_euh -3 -2 5; gerar_lemai -8 -8 8; gerar_point -5 -4 5; ghisl -10 -10 10
ghisl_potie -10 -10 10; gille -3 -3 6; gille_rouss -1 -1 2; gille_under -5 -5 8; girar -10 -10 14; girar_> -9 -7 10
girar_aroba -6 -5 7; girar_at -7 -7 8; gite -2 -1 3; gite_les -2 -1 3; giuli -4 -4 6; giuli_under -4 -4 6
gmail -9 -9 14; gmail_> -11 -8 9; gmail_com -11 -10 16; gmail_donc -5 -5 5; gmail_dot -6 -6 9; gmail_point -6 -7 10
go 9 -9 -8; go_c 9 -9 -8; goff -12 -8 11; goff_> -5 -6 6; goff_a -9 -8 9; goff_en -5 -6 6; gonfl -17 -16 17
gonfl_> -15 -9 13; gonfl_votre -8 -11 10; good 15 -15 -11; good_> 19 -16 -17; good_inter 7 -7 -5; grand 8 -9 -7
grand_merci 9 -6 -10; grand_pere -7 -8 8; grave -10 -19 18; grave_> -10 -19 18; grec -5 -5 8; grec_aroba -5 -5 8
greni -2 -6 7; greni_vous -2 -6 7; gresi 8 -7 -12; gresi_> 11 -11 -11; gresi_encor -18 19 -19; gresi_plus 16 -15 -18
gresi_telle -11 -10 10; gresi_toujo -11 10 -7; grezi -7 -3 7; grezi_on -7 -3 7; gueul -14 -14 14; gueul_> -11 -11 11
gueul_sale -8 -7 8; guign -7 -5 6; guign_c -7 -5 6; gusta -7 -8 8; gusta_fland -7 -8 8; h -8 -8 10; h_> -5 -5 5
h_aroba -2 -2 4; h_b -6 -6 12; h_g -5 -5 5; h_lopez -1 -1 2; h_m -6 -6 8; h_o -1 -1 2; h_paul -6 -6 7
h_point -5 -5 5; h_tout -5 -4 8; h_u -4 -4 5; habit -20 -16 19; habit_a -10 -10 10; habit_au -9 -7 8
habit_la -6 -7 8; habit_quatr -5 -6 6; habit_rue -7 -7 7; hadda -6 -5 6; hadda_> -6 -5 6; hamon -6 -6 7
hamon_> -6 -6 7; hamon_avec -6 -6 7; handi -6 -6 6; handi_> -6 -6 6; haut -2 -6 7; haut_> -2 -6 7; he 9 -10 -7
he_ben 9 -10 -7; hein 5 1 -10; hein_> 6 -6 -6; hein_je -6 7 -7; helas -10 10 -8; helas_c -8 7 -7
helas_non -11 12 -9; helen -7 -7 11; helen_point -7 -7 11; herve -10 -10 10; herve_bonjo -10 -10 10; heure -15 2 10
heure_> -15 -12 14; heure_mais -11 11 -8; heure_non 12 -12 -10; heure_que -5 -5 5; hier -20 -19 21
hier_> -14 -11 15; hier_apres -8 -9 9; hier_chez -7 -6 8; hier_soir -9 -8 9; hoare -1 -1 2; hoare_h -1 -1 2
honte -19 -17 19; honte_> -14 -16 14; honte_de -5 -5 8; honte_je -5 -5 5; honte_votre -8 -14 11; hop 1 -9 0
hop_je 7 -6 -7; hop_un -9 -7 9; hors -15 13 -12; hors_servi -15 13 -12; hot -5 -5 6; hot_mail -5 -5 6; hotel -8 -7 9
hotel_> -10 -7 11; hotel_donc -5 -5 5; hotel_tiret -6 -6 7; hotma -5 -5 8; hotma_point -5 -5 8; huber -7 -6 12
huber_aroba -7 -6 12; hue -4 -4 5; hue_h -4 -4 5; hugo -13 -13 13; hugo_> -13 -13 13; hui -10 -10 10
hui_> -10 -10 10; huit -16 -16 18; huit_40 -6 -6 7; huit_> -3 -6 7; huit_ans -5 -5 5; huit_appar -6 -6 9
huit_aroba -5 -5 8; huit_cents -10 -8 9; huit_chez -2 -4 6; huit_heure -5 -7 8; huit_poste -8 -8 8
huit_sanch -4 -6 9; huit_vingt -5 -5 5; huita -8 -6 11; huita_aroba -8 -6 11; humai -16 -13 17; humai_> -4 -3 7
humai_s -13 -9 14; humai_vite -9 -9 9; humbe -9 -9 9; humbe_> -9 -9 9; humbe_jacqu -9 -9 9; i -12 -11 16
i_> -8 -8 8; i_aroba -3 -3 5; i_cloud -6 -6 8; i_d -5 -6 7; i_deux -6 -7 11; i_e -5 -5 6; i_grec -5 -5 8
i_k -7 -6 7; i_l -2 -2 5; i_r -6 -6 7; i_t -4 -4 6; ici -15 -14 15; ici_et -10 -7 9; ici_gerar -8 -8 8
ici_phili -11 -11 11; ici_sandr -6 -6 6; iclou -5 -5 10; iclou_point -5 -5 10; idee -16 -20 19; idee_> -7 -9 9
idee_c -6 -6 6; idee_du -11 -13 12; ident -12 -9 10; ident_a -12 -9 10; idiot -8 -6 7; idiot_tous -8 -6 7
idiot_vous -8 -6 7; il 11 -5 -11; il_a 7 4 -18; il_est -18 -16 20; il_fait -15 -15 15; il_faudr -9 -7 9
il_faut -12 -8 13; il_joue 5 -6 -5; il_m -1 -1 3; il_manqu -10 13 -13; il_march 6 -5 -6; il_me -17 9 -6
il_n 18 -18 -15; il_ne -19 -5 7; il_pleut -10 -9 10; il_possi -6 -5 7; il_reste -8 9 -9; il_sembl 8 -7 -9
il_tourn -6 -4 7; il_vient -7 -6 8; il_voula -1 -1 2; il_vous -12 -8 14; il_y 4 2 -7; iles -7 -7 7; iles_> -7 -7 7
imbec -15 -10 16; imbec_> -15 -10 16; impas -7 -7 8; impas_des -7 -7 8; impec 23 -21 -20; impec_> 19 -16 -17
impec_au 8 -8 -8; impec_ca 10 -10 -9; impec_la 13 -13 -9; impec_merci 20 -12 -21; impos -17 14 -10
impos_de -17 14 -10; impri -7 -8 9; impri_> -6 -6 7; impri_aussi -7 -8 11; impri_et -6 -7 8; inadm -8 -6 7
inadm_de -7 -6 7; inadm_j -8 -10 16; incap -14 -10 13; incap_> -14 -10 13; incid -10 10 -10; incid_persi -10 10 -10
incom -12 -8 12; incom_crass -12 -8 12; indes -12 -7 11; indes_> -12 -7 11; ines -6 -6 11; ines_point -6 -6 11
info -7 -7 9; info_aroba -7 -7 9; infor -10 -9 10; infor_a -10 -7 12; infor_de -6 -4 6; infor_du -9 -8 9
injoi -4 -3 5; injoi_euh -4 -3 5; inspe -9 -9 9; inspe_youss -9 -9 9; insta -5 -19 9; insta_> -22 -13 21
insta_c 6 -9 -5; insta_elle -4 -4 5; insup -16 -13 15; insup_> -16 -13 15; inter 9 -10 -11; inter_> 9 0 -14
inter_aussi 10 -12 -9; inter_ca -10 10 -6; inter_est 9 -4 -11; inter_et -9 -10 10; inter_fonct 5 -5 -5
inter_je -7 6 -5; inter_m -7 -11 11; inter_merci 7 -6 -6; inter_mes -6 -5 6; inter_non -9 10 -11
inter_point -8 -7 10; inter_pour -6 -5 6; inter_que -12 -13 13; inter_sur 10 -12 -9; inter_toute -6 -6 6
intol -5 -5 5; intol_nous -5 -5 5; inval -10 -6 9; inval_quand -10 -6 9; invit -5 -6 7; invit_> -5 -6 7
ipad -7 -6 7; ipad_mon -7 -6 7; iphon -9 -9 10; iphon_de -7 -8 9; iphon_le -8 -9 11; iphon_mon -7 -6 7
isabe -6 -6 8; isabe_point -6 -6 8; it -8 8 -8; it_s -8 8 -8; j 1 -5 -2; j_ai 7 -3 -9; j_aille -7 -8 8
j_aimer -8 7 -7; j_appel -15 -12 18; j_atten -10 -8 9; j_aurai -6 -6 6; j_avais -5 0 -2; j_b -1 -2 3; j_c -7 -6 7
j_en -19 -19 21; j_enten 0 -1 -2; j_essai -10 -9 9; j_habit -20 -15 18; j_m -4 -6 9; j_ouvre -7 7 -5; j_p -4 -4 8
jacqu -9 -9 9; jacqu_humbe -9 -9 9; jamai -8 -7 9; jamai_> -8 -7 9; jambe -2 -1 3; jambe_pour -2 -1 3; janvi -6 -7 7
janvi_donc -6 -7 7; jb -4 -3 7; jb_marti -4 -3 7; je -3 -16 9; je_branc -7 -6 8; je_capte 4 4 -10
je_cherc -13 -8 11; je_cliqu 7 -6 -7; je_compr -2 -3 5; je_compt -13 -9 14; je_condu -14 -7 10; je_crois -10 14 -17
je_decro -11 -11 12; je_deman -11 -7 10; je_desce -10 -10 12; je_dirai -7 -8 8; je_discu -6 -7 7; je_dois -12 -8 12
je_fais -5 -5 6; je_file 5 -5 -5; je_je -13 -12 14; je_l -7 -2 6; je_le -5 -5 5; je_lui -4 -4 7; je_m -13 -8 15
je_me -14 -12 13; je_monte -9 -8 10; je_n -2 2 -5; je_ne -21 -13 17; je_paie -9 -7 10; je_parle -7 -7 9
je_peux 15 -13 -14; je_pourr -5 -5 5; je_prefe -13 -9 15; je_prend -6 -5 6; je_raccr -6 -7 7; je_rebra -11 -10 11
je_recoi 6 -5 -6; je_recti -5 -5 5; je_redem -16 -14 16; je_regar -8 -12 12; je_relan -7 -6 7; je_repet -12 -9 13
je_repre -9 -8 10; je_reste -5 5 -5; je_revie -5 -5 5; je_sais -10 -24 20; je_souha -10 -6 12; je_suis -5 -9 4
je_tape -10 -8 10; je_telep -3 -5 6; je_teste -14 -7 12; je_tombe -1 -4 5; je_touch 12 -12 -11; je_trava -13 -9 12
je_trouv -5 -6 6; je_vais -16 -13 17; je_verif -14 -12 15; je_veux -13 -7 16; je_viens 9 2 -15; je_vois -1 4 -6
je_voudr -16 -17 22; je_voula -9 -8 9; je_vous 11 -15 -10; jean -14 -14 15; jean_bapti -5 -6 7; jean_claud -8 -8 8
jean_dupon -7 -5 8; jean_luc -11 -11 12; jean_marie -8 -8 8; jean_phili -4 -3 6; jean_point -7 -3 8
jean_tiret -4 -4 5; jeanl -4 -5 9; jeanl_en -4 -5 9; jeanm -1 -2 3; jeanm_en -1 -2 3; jerom -4 -6 6
jerom_point -4 -6 6; jete -6 -7 7; jete_la -6 -7 7; jeter -6 -7 7; jeter_un -6 -7 7; jeu 2 -8 0; jeu_pour -7 -6 7
jeu_remar 9 -10 -9; jo -9 -10 12; jo_aroba -9 -10 12; jo_point -9 -10 12; joind -11 -7 14; joind_le -11 -9 12
joind_un -3 -3 5; joli -15 -12 15; joli_accen -15 -12 15; joue 13 -13 -13; joue_> 18 -16 -19; joue_bien 5 -6 -5
joue_de 5 -5 -5; jour -5 -5 6; jour_mon -5 -5 6; journ 10 -10 -10; journ_> 7 -6 -7; journ_tout 5 -5 -5
jours -14 -13 16; jours_> -14 -13 15; jours_y -6 -6 7; jp -7 -7 12; jp_point -7 -7 12; juill -9 -6 9
juill_> -9 -6 9; juin -1 -1 3; juin_alors -1 -1 3; jules -4 -5 7; jules_ensui -5 -6 7; jules_quatr -2 -2 4
julie -16 -18 20; julie_carpe -10 -11 11; julie_julie -10 -11 11; julie_point -6 -5 11; julie_tiret -7 -6 7
jusqu -1 -1 3; jusqu_en -1 -1 3; juste -8 -8 9; juste_les -7 -7 8; juste_mon -9 -8 12; k -11 -10 14; k_> -7 -6 7
k_aroba -6 -6 9; k_huit -5 -5 8; k_i -4 -5 6; kadia -10 -10 10; kadia_balde -10 -10 10; karim -5 -5 5
karim_point -5 -5 5; karin -7 -6 6; karin_de -7 -6 6; kergu -7 -7 7; kergu_comme -7 -7 7; kerma -9 -9 9
kerma_> -9 -9 9; kevin -9 -5 11; kevin_fauve -8 -5 8; kevin_point -4 -5 8; kieff -4 -5 6; kieff_rolan -4 -5 6
kiki -4 -3 5; kiki_du -4 -3 5; l -8 -5 4; l_> -9 -9 11; l_a -3 -3 5; l_abonn -11 -8 12; l_accue -9 -7 9
l_adres -2 -2 4; l_adsl -6 -5 6; l_agenc -12 -13 13; l_ai -9 1 5; l_air 14 -10 -19; l_alarm -6 -6 6; l_an -9 -9 9
l_appar -14 -13 15; l_aroba -8 -8 13; l_arret -6 -6 6; l_aspir -7 -8 8; l_assis -10 -9 10; l_ateli -6 -5 6
l_autre -12 -9 12; l_e -6 -5 9; l_ecole -14 -10 14; l_ecran -10 1 -1; l_ecriv -6 -7 7; l_engag -5 -5 5
l_ensem 7 -7 -6; l_enten -7 -11 11; l_entre -7 -6 7; l_escal -13 -12 14; l_etage -13 -11 13; l_heure -7 9 -9
l_hotel -5 -5 5; l_i -8 -8 8; l_impri -6 -6 7; l_incid -10 10 -10; l_insta 5 -10 -5; l_inter 5 -14 -2
l_iphon -7 -8 9; l_m -4 -4 8; l_o -1 -1 2; l_open -6 -5 7; l_orang -22 14 -8; l_ordi -6 -5 6; l_ordin -3 -11 6
l_ordre 12 -9 -11; l_point -1 -1 2; l_un -5 -4 6; la -1 -11 5; la_5g -11 -10 11; la_> 0 -10 6; la_a 6 -9 -5
la_atten -11 -10 11; la_avec -2 -4 5; la_barre -9 -8 10; la_boula -6 -5 5; la_box -20 7 -5; la_c -11 12 -13
la_ca 5 -7 -7; la_campa -6 -5 6; la_cave -10 -10 12; la_chamb -9 6 -5; la_clien -2 -2 4; la_co 8 -7 -8
la_commu -7 -6 7; la_compt -17 -12 15; la_conne 2 -6 -1; la_conso -3 -3 6; la_cuisi -16 -14 17; la_dame -17 -12 16
la_derni -5 -5 5; la_donne -6 -4 10; la_factu -10 -12 11; la_famil -5 -3 8; la_faut -1 -3 4; la_fete 16 -16 -13
la_fibre -9 -7 8; la_fin -11 -7 11; la_finir -9 -6 8; la_j 14 -12 -13; la_je -6 -8 9; la_journ 7 -6 -7
la_la 6 -7 -5; la_le -10 -10 10; la_lettr -5 -4 5; la_ligne 11 -17 0; la_lumie 6 7 -18; la_machi -15 -11 12
la_mairi -14 -9 13; la_mais -11 12 -13; la_maiso -12 -8 12; la_manip -12 12 -10; la_marqu -8 -9 9
la_meme -11 12 -13; la_merde -8 -6 7; la_mienn -10 -6 9; la_minut -6 -7 7; la_mise -5 -5 6; la_moind -7 -9 9
la_moiti -17 14 -13; la_montr -9 -7 8; la_norma 6 -5 -5; la_nouve -7 -6 7; la_oui 20 -21 -10; la_page 9 -2 -16
la_panne -12 13 -11; la_peine 7 -7 -7; la_perso -7 -5 7; la_petit 3 3 -10; la_poste -6 -6 8; la_pour -9 -9 10
la_premi -8 5 -4; la_prise -8 -9 9; la_proce -8 8 -8; la_ps5 -10 -9 10; la_rage -13 -7 10; la_refer -9 -10 10
la_retra -3 -4 5; la_route -9 -8 9; la_serre -9 -5 9; la_socie -13 -10 14; la_soire 6 -6 -6; la_sonne -14 -9 13
la_switc -13 -10 12; la_synch 9 -10 -7; la_table 0 -22 4; la_tele -7 -5 3; la_tete -7 1 2; la_tonal 10 -4 -14
la_video 18 -16 -18; la_vieil -9 -9 11; la_voisi -12 -10 12; lac -6 -6 7; lac_point -6 -6 7; lache -13 -9 11
lache_> -13 -9 12; lache_avec -8 -6 7; lacom -9 -9 10; lacom_> -7 -7 8; lacom_en -7 -7 8; lacom_jean -9 -9 9
laiss -13 -12 14; laiss_de -7 -8 10; laiss_la -9 -6 8; laiss_m -1 -1 3; laiss_moi -9 -9 12; lambe -13 -13 13
lambe_> -9 -9 9; lambe_a -5 -5 5; lamen -18 -17 19; lamen_> -13 -14 14; lamen_du -7 -5 6; lampe -4 -4 6
lampe_je -4 -4 6; lance 13 -12 -12; lance_> 9 -9 -10; lance_c 5 -5 -5; lang -4 -6 10; lang_sans -4 -6 10
lapos -4 -4 6; lapos_point -4 -4 6; laura -6 -7 12; laura_point -6 -7 12; laure -12 -12 12; laure_gaudi -12 -12 12
lausa -11 -8 9; lausa_> -11 -8 9; laver -7 -8 8; laver_qui -7 -8 8; le -5 -9 8; le_01 -8 -7 9; le_06 -8 -7 9
le_09 -6 -6 7; le_14 -9 -6 9; le_balco -7 -8 8; le_bazar -7 7 -8; le_blanc -6 -6 6; le_bouto -4 6 -6
le_bras -11 -9 10; le_bris -7 -8 7; le_brun -8 -9 14; le_burea -11 -12 12; le_cable -7 -6 8; le_chat -9 -9 9
le_cherc -5 -5 5; le_chien -10 -10 10; le_chiff -5 -3 8; le_code -10 -11 10; le_combi -10 -10 10; le_compt -1 -1 3
le_conse -13 -10 13; le_contr -9 -6 9; le_coura -7 -8 8; le_cyclo -8 -6 7; le_debit 2 -4 -3; le_debut -4 -4 4
le_dessi -9 9 -8; le_dirai -7 6 -5; le_donne -2 -6 8; le_dos -6 -6 6; le_et -3 -5 7; le_facte -7 -6 7
le_film 6 -6 -6; le_fils -11 -8 12; le_fixe -6 -5 6; le_frigo -5 -5 5; le_garag -9 -6 10; le_gardi -4 -3 6
le_goff -12 -8 11; le_jeu 2 -8 0; le_lampe -4 -4 6; le_lien 6 1 -10; le_mac -8 -9 11; le_mail -12 -7 11
le_march -1 -2 3; le_meme -9 8 -7; le_messa 7 -1 -14; le_metie -7 -7 7; le_mien -10 -7 11; le_modem -10 -14 14
le_moine -6 -6 7; le_mois -1 -2 3; le_momen 6 -9 -4; le_monde -11 -9 10; le_monsi -7 -6 8; le_nom -8 -6 7
le_numer -6 -5 7; le_pc -13 -11 14; le_penne -8 -8 8; le_petit -6 -4 8; le_pilot -1 -2 3; le_placa -9 -14 12
le_playe -15 -14 14; le_porta 3 -7 -2; le_probl -24 24 -22; le_propr -10 -9 9; le_quart -8 -6 7; le_quatr -2 -1 3
le_redem -11 12 -11; le_rende -10 -8 10; le_repet -8 -10 10; le_resea 7 -19 0; le_respo -6 -4 6; le_resta -5 -5 6
le_retab 12 -13 -12; le_robot 7 -9 -6; le_route -7 -5 7; le_salon -10 -12 12; le_secre -6 -6 6; le_serve -9 -8 9
le_servi 7 -12 -6; le_sien -7 -3 10; le_silen -12 -10 13; le_site 4 -14 -3; le_son 11 -12 -11; le_souci 3 5 -17
le_stand -7 -5 6; le_techn -11 -11 11; le_telep -14 5 -4; le_temps -11 -7 11; le_ticke 8 -7 -8; le_titul -10 -11 11
le_toit -9 -9 9; le_trafi 8 -7 -8; le_under -5 -5 8; le_verif -1 -2 3; le_vide -14 22 -26; le_voyan 4 7 -20
le_wifi 0 -6 -1; lea -6 -6 9; lea_point -4 -4 7; lea_tiret -6 -6 8; lebla -6 -6 10; lebla_point -6 -6 10
lecle -7 -7 8; lecle_avec -7 -7 8; lecoq -1 -1 3; lecoq_> -1 -1 3; lefeb -6 -6 7; lefeb_l -6 -6 7; lefev -7 -7 11
lefev_aroba -7 -7 11; lefor -7 -6 8; lefor_et -6 -6 7; lefor_l -4 -4 6; lefra -6 -3 8; lefra_aroba -6 -3 8
lemai -16 -16 17; lemai_> -10 -11 11; lemai_aroba -5 -6 7; lemai_cardi -8 -8 8; lemoi -6 -6 7; lemoi_> -6 -6 7
lemoi_euh -6 -6 7; lent -18 5 -1; lent_> -18 5 -1; lente -16 -14 16; lente_> -11 -10 11; lente_chez -6 -5 6
leque -10 -7 11; leque_je -11 -7 12; leque_que -6 -6 7; leroy -7 -6 11; leroy_aroba -7 -6 11; les -2 -26 9
les_ampou -5 -5 5; les_appar 11 -7 -11; les_appel 8 1 -12; les_bots -7 -3 9; les_caiss -5 -5 6; les_capte -9 -5 9
les_chain 10 -10 -11; les_chiff -3 -2 5; les_clien -8 -9 10; les_deux -16 -14 17; les_douze -9 -8 9
les_enfan -14 -9 15; les_gens -7 -6 7; les_iles -7 -7 7; les_indes -12 -7 11; les_jours -6 -6 7; les_lumie 6 5 -7
les_morea -5 -3 8; les_petit -7 -8 9; les_poste 10 -12 -10; les_quatr -19 -9 17; les_robot -8 -6 7
les_texto -17 -10 14; les_trois -16 -11 19; les_voyan 6 -16 -1; les_yeux -7 -8 8; let 9 -9 -8; let_s 9 -9 -8
lettr -3 -4 6; lettr_aroba -3 -5 7; lettr_j -1 -2 3; lettr_p -5 -4 5; leurs -6 -6 7; leurs_trucs -6 -6 7
liais -6 -6 6; liais_fibre -6 -6 6; liber -4 -4 6; liber_point -4 -4 6; liege -6 -7 8; liege_qui -6 -7 8
lien 6 1 -10; lien_est 6 1 -10; ligne 10 -17 1; ligne_> -13 -9 14; ligne_c -10 -6 10; ligne_est 11 -9 -11
ligne_fixe -7 -3 7; ligne_gresi -11 -10 10; ligne_remar 6 -6 -6; lila -6 -5 6; lila_hadda -6 -5 6; lilas -6 -8 10
lilas_> -6 -8 10; lili -2 -2 3; lili_mille -2 -2 3; liseu -9 -6 10; liseu_et -9 -6 10; live -6 -6 8
live_point -6 -6 8; logis -6 -5 6; logis_tiret -6 -5 6; longo -11 -12 12; longo_> -11 -12 12; lopez -8 -4 9
lopez_aroba -9 -6 10; lopez_tout -1 -1 2; louis -9 -9 9; louis_de -9 -9 9; luc -16 -16 17; luc_> -11 -11 12
luc_gagno -6 -5 6; luc_tiret -10 -7 12; luce -5 -5 6; luce_tout -5 -5 6; lucie -7 -6 9; lucie_marti -7 -6 9
ludiv -10 -10 10; ludiv_tisse -10 -10 10; ludov -9 -9 9; ludov_ludov -9 -9 9; ludov_maill -9 -9 9; lui -4 -4 7
lui_deman -4 -4 7; lumie -10 18 -20; lumie_clign -8 8 -8; lumie_elle -10 7 -7; lumie_est 11 -10 -11
lumie_maint -19 19 -8; lumie_ont -5 6 -5; lumie_que -9 -11 10; lumie_reste -9 11 -12; lumie_rouge -6 7 -3
lumie_sont 11 -7 -11; lumie_tout -9 -8 12; lumie_verte 6 -6 -6; lundi -10 -10 10; lundi_> -7 -7 8
lundi_derni -9 -9 9; lunet -8 -10 11; lunet_> -8 -6 11; lunet_et -4 -4 4; lunet_je -5 -6 6; lyon -13 -11 13
lyon_> -13 -11 12; lyon_aroba -3 -3 7; lyon_point -6 -6 7; lys -6 -7 10; lys_tout -6 -7 10; m -17 -22 25
m_a -13 -10 16; m_affic -10 -9 10; m_aide -7 -5 7; m_aider -9 -7 12; m_appel -13 -8 15; m_aroba -5 -5 9
m_avait -1 -4 5; m_avez 4 -3 -13; m_bertr -10 -8 9; m_en -12 -7 9; m_enerv -21 -2 5; m_enten -8 -16 15
m_envoy -2 -2 3; m_h -1 -1 2; m_i -4 -4 8; m_o -5 -5 9; m_point -5 -6 11; m_tiret -5 -5 10; m_x -4 -4 8
ma -7 -21 14; ma_belle -6 -7 8; ma_box -11 -8 11; ma_conne 2 -14 2; ma_conse -10 -7 10; ma_factu -10 -7 9
ma_femme -2 -7 1; ma_fille 9 -10 -7; ma_foi 9 -7 -9; ma_ligne -13 -6 14; ma_liseu -9 -6 10; ma_mere -9 -6 9
ma_patie -7 -6 8; ma_petit -7 7 -7; ma_play -14 -10 15; ma_quest -9 -7 9; ma_serie 8 -8 -9; ma_sim -11 -10 11
ma_soeur 8 -7 -8; ma_table -19 -10 19; ma_tiret -5 -4 9; mac -8 -9 11; mac_et -8 -9 11; macbo -7 -6 7
macbo_mon -7 -6 7; machi -18 -14 17; machi_> -9 -10 10; machi_a -7 -8 8; machi_de -3 -3 5; machi_envir -6 -7 7
machi_est -14 -9 11; machi_passe -1 -4 5; madam -21 -20 22; madam_> -4 -4 5; madam_duran -5 -5 5; madam_et -7 -8 9
madam_fauve -6 -7 7; madam_humbe -9 -9 9; madam_nguye -9 -9 10; madam_saint -8 -8 9; madam_sophi -11 -8 12
madam_veuve -6 -6 6; magas -9 -10 10; magas_> -9 -10 10; magic 17 -16 -17; magic_> 17 -16 -17; mail -12 -9 14
mail_> -6 -6 6; mail_c -2 -2 5; mail_inval -10 -6 9; mail_point -4 -4 5; mail_que -12 -7 11; maill -10 -10 10
maill_> -10 -10 10; maill_ludov -9 -9 9; mails 17 -12 -17; mails_> 11 -9 -10; mails_arriv 14 -11 -15
mails_donc 6 -5 -6; maint 12 -2 -20; maint_> 11 -2 -22; maint_ca -4 5 -7; maint_il 6 -5 -6; maint_j -23 12 -4
maint_oui 12 -12 -10; maint_passe -11 -11 11; maint_si 15 -16 -7; maint_trois -6 -7 7; mairi -15 -11 15
mairi_> -6 -6 6; mairi_a -11 -8 10; mairi_de -9 -8 10; mais -6 14 -19; mais_aucun -7 7 -7; mais_c 5 -2 -6
mais_ca -19 15 -10; mais_ce -2 -3 5; mais_en 13 -13 -3; mais_il -1 -1 3; mais_inter -14 14 -12; mais_j -18 13 -4
mais_je -18 1 5; mais_juste -1 -2 3; mais_la 10 -7 -11; mais_le 3 6 -13; mais_maint 12 -11 -12; mais_moi -7 -11 11
mais_non -13 14 -10; mais_oui 7 -6 -7; mais_pas -26 18 -14; mais_prene -5 -5 6; mais_quara -8 -7 7
mais_rien -34 23 -7; mais_si 11 -13 -7; mais_toujo -7 7 -6; mais_voila -5 5 -5; mais_vous -11 -8 11; mais_y -5 5 -5
maiso -12 -8 12; maiso_et -13 -9 12; maiso_ou -2 -3 5; maitr -8 -6 7; maitr_bonne -8 -6 7; mal -19 -14 18
mal_> -14 -8 14; mal_mes -9 -9 9; malgr -8 11 -10; malgr_le -8 11 -10; malhe -5 13 -13; malhe_> -4 7 -6
malhe_pas -4 10 -10; mamad -16 -13 15; mamad_diop -13 -13 13; mamad_traor -8 -8 8; mange -10 -7 9; mange_> -10 -7 9
manip -12 12 -10; manip_mais -12 12 -10; manon -3 -3 5; manon_point -3 -3 5; manqu -14 18 -18
manqu_encor -14 18 -18; manso -13 -13 13; manso_> -13 -13 13; marc -9 -10 10; marc_aroba -10 -10 10
marc_point -4 -4 8; marce -6 -7 7; marce_euh -6 -7 7; marce_prous -6 -7 7; march 3 6 -29; march_> 32 -24 -22
march_aroba -7 -7 7; march_de 11 -8 -11; march_deux -7 6 -5; march_du 8 -8 -7; march_impec 10 -10 -8
march_le -1 -2 3; march_maint 17 -16 -1; march_mais -15 17 -17; march_merci 6 -5 -6; march_mieux 14 -14 -10
march_moins -13 13 -8; march_monsi -6 11 -11; march_nicke 12 -12 -12; march_numer 11 -12 -10; march_pas 6 -2 -18
march_plus -27 27 -14; march_qu -17 14 -8; march_toujo -4 5 -6; march_tout -23 22 -7; march_trent -8 7 -6
mardi -8 -8 8; mardi_> -8 -8 8; mareu -10 -10 10; mareu_> -10 -10 10; mari 5 -14 -4; mari_> -13 -8 11
mari_alain -5 -2 7; mari_est -17 -6 16; mari_me 16 -21 -15; mari_qui -13 -10 15; mari_trois -3 -3 6
marie -17 -16 18; marie_aroba -5 -5 8; marie_chris -13 -13 13; marie_galle -6 -6 7; marie_le -10 -10 10
marie_point -5 -5 5; marie_there -7 -7 8; marie_tiret -6 -5 10; marie_under -3 -3 6; marin -10 -10 11
marin_aroba -5 -5 8; marin_galle -6 -6 7; marqu -14 -15 15; marqu_sorti -8 -9 9; marqu_sur -10 -12 11; marre -9 -6 8
marre_> -6 -6 9; marre_de -8 -6 7; marse -13 -9 13; marse_> -13 -9 13; marti -18 -16 23; marti_> -12 -10 12
marti_aroba -3 -3 6; marti_duboi -7 -7 7; marti_hier -11 -10 13; marti_j -7 -6 9; marti_lecle -7 -7 8
marti_point -6 -7 9; marti_sans -3 -5 7; marti_soixa -4 -3 7; masqu -10 -7 8; masqu_> -10 -7 8; mathi -10 -10 10
mathi_royer -10 -10 10; matin -16 -13 16; matin_> -16 -12 15; matin_le -6 -5 6; maudi -5 5 -5; maudi_voyan -5 5 -5
mauva -2 -1 3; mauva_jambe -2 -1 3; me -3 -8 0; me_balad -7 -6 8; me_conne -3 10 -16; me_deman -7 -8 8
me_dire 9 -21 -8; me_dit 13 4 -21; me_faut -6 -6 10; me_gonfl -17 -16 17; me_lache -13 -9 12; me_passe -7 -6 7
me_prend -10 -9 10; me_prene -12 -5 11; me_prese -10 -8 9; me_repon -8 -7 9; me_saoul -10 -6 8; me_sauve 6 -6 -6
me_servi -5 -5 5; me_suis -4 -4 4; me_telep -9 -8 8; me_trans -6 -5 6; mec 7 -7 -6; mec_ca 7 -7 -6; mecon -12 -10 12
mecon_> -12 -10 12; megas -10 -8 9; megas_et -10 -8 9; meill 8 -8 -9; meill_> 8 -8 -9; melan -3 -4 6
melan_vingt -3 -4 6; meme -11 25 -29; meme_> 9 -20 10; meme_apres -11 12 -12; meme_chose -11 12 -13; meme_en -4 6 -6
meme_endro -6 6 -6; meme_galer -6 6 -2; meme_messa -9 8 -7; meme_pire -6 7 -6; meme_plus -24 18 -15
meme_point -18 14 -14; meme_probl -7 7 -6; meme_trois -5 5 -5; menar -8 -7 9; menar_> -8 -7 8; menar_aroba -6 -7 12
menso -6 -6 6; menso_> -6 -6 6; menui -5 -5 6; menui_tiret -5 -5 6; merci 11 -26 -6; merci_> -3 -24 6
merci_aroba -9 -4 12; merci_au 7 -6 -6; merci_beauc 10 -8 -12; merci_bien 10 -6 -12; merci_de -6 -6 6
merci_je 5 -5 -5; merci_mec 7 -7 -6; merci_savez 9 -6 -10; merci_vous 7 -6 -7; merde -17 -14 17; merde_> -15 -12 15
merde_j -8 -9 9; mere -9 -6 9; mere_> -8 -5 8; mere_qui -6 -6 6; mes -3 -24 10; mes_appel -25 -13 23
mes_chain 12 -10 -13; mes_colle -6 -5 6; mes_corre -14 -13 14; mes_lunet -8 -10 11; mes_mails 17 -12 -17
mes_mauva -2 -1 3; mes_papie -10 -8 10; messa 7 4 -19; messa_> -7 7 -6; messa_d 6 0 -14; messa_de 8 -7 -8
messa_sur -7 -8 10; messa_vous -2 -6 8; metie -7 -7 7; metie_> -7 -7 7; mette -6 -4 10; mette_moi -8 -5 12
mette_mon -1 -1 3; meyer -5 -8 11; meyer_aroba -5 -8 11; miche -17 -14 18; miche_aroba -13 -13 13
miche_colin -11 -7 12; miche_point -6 -6 7; midi -8 -9 9; midi_> -8 -9 9; mien -10 -7 11; mien_et -10 -7 11
mienn -10 -6 9; mienn_> -10 -6 9; mieux 19 -5 -25; mieux_> 11 2 -21; mieux_maint 8 -7 -8; mieux_mais -7 9 -10
mieux_oui 7 -7 -7; mieux_qu 14 -14 -10; mille -19 -19 21; mille_> -15 -15 15; mille_huit -2 -4 6; mille_lyon -7 -8 8
mille_neuf -1 -1 3; milli -12 -13 14; milli_> -12 -12 13; milli_d -5 -5 5; mimos -7 -7 8; mimos_a -7 -7 8
mince -14 -13 14; mince_> -14 -13 14; minus -3 -2 4; minus_aroba -3 -2 4; minut -7 10 -8; minut_> -22 -23 26
minut_c 12 -16 -11; minut_et -25 20 -11; minut_je -9 -9 10; minut_mais 4 1 -6; minut_nous 8 -7 -8
minut_puis -14 15 -8; minut_que -7 -8 8; mirac 14 -12 -15; mirac_> 13 -13 -12; mirac_ca 6 -6 -5; mirei -4 -6 9
mirei_tiret -4 -6 9; mis 11 -12 -8; mis_du 11 -12 -8; mise -5 -5 6; mise_a -5 -5 6; mobil -18 -16 19
mobil_> -17 -13 16; mobil_tres -7 -8 8; modem -10 -14 14; modem_reste -10 -14 14; modif -8 -6 12; modif_mon -8 -6 12
moi -10 -19 17; moi_> 5 -12 -1; moi_a -9 -9 11; moi_arriv -2 -6 7; moi_au -7 -7 7; moi_aussi 6 -6 -6
moi_c -22 -20 23; moi_ca 7 -6 -7; moi_cinq -5 -4 5; moi_donc -5 -5 7; moi_fait -7 7 -6; moi_habit -5 -6 6
moi_j -7 -8 9; moi_je -8 -15 15; moi_le -9 -8 10; moi_mon -6 -5 6; moi_ou -6 -5 6; moi_quelq -11 -7 9
moi_robin -1 -1 3; moi_sur -7 -7 7; moi_toute -4 -3 5; moi_trois -4 -4 8; moi_un -9 -7 10; moi_une -1 -5 5
moi_vers -9 -8 9; moind -7 -9 9; moind_idee -7 -9 9; moine -6 -6 7; moine_attac -6 -6 7; moins -20 5 11
moins_bien -13 13 -8; moins_cinq -17 -16 17; moins_mais -7 11 -11; mois -14 -14 15; mois_> -5 -5 5; mois_c -7 -5 8
mois_de -10 -12 11; mois_derni -1 -2 3; moiti -26 22 -17; moiti_> -17 14 -8; moiti_des -11 10 -9
moiti_qui -11 11 -11; momen 6 -9 -4; momen_> -9 -9 10; momen_ca 9 -7 -11; momen_le -6 -4 7; mon -15 -17 20
mon_abonn -4 -2 6; mon_adres -14 -10 13; mon_ami 6 -5 -6; mon_ancie -6 -5 7; mon_andro -7 -8 9; mon_apple -7 -6 7
mon_avoca -14 -11 16; mon_boulo -6 -5 6; mon_chef -6 -3 8; mon_code -10 -9 10; mon_coloc -1 -1 3; mon_contr -6 -5 6
mon_decod -7 -5 6; mon_direc -7 -6 8; mon_ex -9 -6 8; mon_fille -6 -5 6; mon_fils 8 -14 -6; mon_fixe -14 -9 12
mon_frere -4 6 -6; mon_gendr -6 -6 6; mon_grand -7 -8 8; mon_ident -12 -9 10; mon_insta -7 -5 9; mon_ipad -7 -6 7
mon_iphon -8 -7 8; mon_macbo -7 -6 7; mon_mari 8 -14 -7; mon_mot -5 -5 6; mon_nom -18 -10 20; mon_numer -13 -8 14
mon_ordi -7 -8 11; mon_ordin -13 -8 18; mon_papie -2 -2 3; mon_patro -9 -7 9; mon_pc -12 -9 17; mon_pere -7 -5 7
mon_porta -6 -3 9; mon_preno -6 -5 7; mon_probl -14 11 -8; mon_rende -8 -5 8; mon_repet -11 -11 11
mon_repon -7 -8 10; mon_smart -5 -5 6; mon_solde -8 -7 8; mon_techn -10 -7 12; mon_telep -10 -8 10
mon_telev -10 -9 10; mon_voisi -11 -4 10; mon_wifi -11 -7 9; monde -14 2 0; monde_> -14 4 -4; monde_avec -5 -5 5
monde_est -10 -7 9; moniq -3 -5 7; moniq_tout -3 -5 7; mons -6 -5 5; mons_> -6 -5 5; monsi -15 -19 18
monsi_> -14 -2 6; monsi_fourn -12 -13 13; monsi_lambe -7 -7 7; monsi_le 4 -16 -1; monsi_lefor -4 -4 6
monsi_marti -11 -10 13; monsi_techn -7 -6 8; monsi_vande -10 -10 10; monsi_wojci -7 -6 7; monta -10 -11 10
monta_est -10 -11 10; monte -11 -10 12; monte_> -7 -7 8; monte_a -4 -4 5; monte_la -6 -7 8; monte_voir -6 -5 6
montp -10 -9 9; montp_> -10 -9 9; montr -12 -11 12; montr_> -7 -7 7; montr_le -9 -7 8; moque -5 -5 5
moque_du -5 -5 5; morea -11 -7 15; morea_> -13 -9 15; morea_quatr -5 -3 8; morel -6 -6 6; morel_> -6 -6 6
morel_chez -7 -3 8; morel_m -5 -5 9; morel_quatr -1 -1 3; morel_soixa -4 -4 8; morin -6 -7 12; morin_aroba -6 -6 10
morin_point -6 -6 11; mort -20 20 -20; mort_> -20 20 -20; mort_de -11 10 -10; mot -5 -6 8; mot_aroba -3 -4 7
mot_de -5 -5 6; mot_lacom -7 -7 8; mot_point -3 -4 6; mots -5 -6 6; mots_le -5 -6 6; mouli -10 6 -2; mouli_a -8 -8 8
mouli_aroba -5 -7 11; mouli_comme -8 -8 8; mouli_dans -9 9 -9; muet -15 3 2; muet_> -11 -4 9; muet_comme -5 6 -6
murs -6 -6 6; murs_font -6 -6 6; n -6 18 -22; n_a -20 17 -10; n_acced -7 7 -7; n_ai -3 0 -1; n_arriv -12 10 -9
n_en -7 -9 9; n_enten 8 -7 -8; n_est -1 10 -19; n_y 6 0 -14; nadeg -8 -8 8; nadeg_celes -8 -8 8; nadia -10 -7 10
nadia_> -10 -7 10; nadou -5 -6 10; nadou_point -5 -6 10; nante -4 -4 7; nante_point -4 -4 7; nath -8 -8 13
nath_point -8 -8 13; natha -10 -10 10; natha_en -2 -3 6; natha_point -1 -2 3; natha_rouss -10 -10 10; navig 9 -8 -9
navig_> 9 -8 -9; ne -8 0 0; ne_capte -4 9 -4; ne_chang -12 14 -11; ne_clign 8 -8 -9; ne_coupe 20 -20 -21
ne_faut -10 -9 9; ne_fonct -25 25 -13; ne_m -15 -10 12; ne_march 3 0 -14; ne_me -8 -7 9; ne_peut -10 -8 9
ne_peux -21 -12 22; ne_recoi -7 -5 6; ne_remar -14 16 -12; ne_repet -11 -11 11; ne_revie -6 10 -13; ne_s -21 12 -9
ne_sais -5 -22 13; ne_saura -2 -4 5; ne_se -15 13 -11; ne_sonne -4 5 -5; ne_suis -2 -3 4; ne_va -16 0 5
ne_veut -8 9 -4; ne_veux -6 -7 11; ne_vient -12 10 -9; ne_vois -12 -10 12; ne_voudr -6 7 -7; negat -12 12 -12
negat_> -12 12 -12; negat_c -7 8 -7; negat_toujo -3 6 -5; net -5 -5 8; net_> -5 -5 8; nette 7 -7 -7
nette_mieux 7 -7 -7; neuf -12 -13 18; neuf_aroba -1 -2 3; neuf_cent -1 -1 2; neuf_dont -7 -7 7; neuf_mille -7 -8 8
neuf_point -5 -6 7; neuf_soixa -3 -3 5; neuf_tiret -3 -3 7; neuve -9 -7 7; neuve_> -9 -7 7; nguye -14 -13 15
nguye_> -9 -9 10; nguye_aroba -8 -7 10; ni -11 -12 14; ni_appel -11 -7 10; ni_quatr -6 -8 9; ni_recev -11 -7 10
ni_trois -6 -8 9; nicke 25 -27 -20; nicke_> 18 -13 -20; nicke_chrom 8 -8 -8; nicke_depui 12 -12 -13; nicke_j 8 -7 -8
nicke_je 12 -12 -11; nicke_maint 7 -8 -7; nicke_merci 17 -10 -18; nicke_tout 7 -7 -6; nicol -5 -4 6
nicol_morel -5 -5 9; nicol_trait -4 -4 4; nivea -6 -7 7; nivea_deux -6 -7 7; no -8 8 -8; no_it -8 8 -8
noel -10 -11 12; noel_aroba -6 -6 8; noel_on -7 -7 7; noir -7 7 -7; noir_comme -7 7 -7; noire -8 -9 9
noire_avec -8 -9 9; nom -20 -17 24; nom_> -8 -6 9; nom_a -1 -1 3; nom_c -8 -7 8; nom_d -6 -6 9; nom_de -12 -8 13
nom_donc -4 -3 7; nom_du -8 -7 8; nom_en -9 -11 10; nom_est -17 -8 16; nom_s -11 -7 12; nombr -11 -13 12
nombr_> -11 -13 12; non -8 26 -30; non_> -32 30 -16; non_c -2 5 -9; non_ca -20 18 -8; non_ces 7 -7 -4
non_des -7 7 -5; non_et -26 21 -18; non_fieu -5 5 -3; non_il 6 -9 -5; non_j -9 9 -10; non_je -8 1 1; non_le -9 9 -10
non_ma -7 7 -7; non_mais 22 -22 -14; non_non 15 -18 -7; non_on -7 6 -5; non_pardo 7 -7 -9; non_pas -14 14 -6
non_plus 11 -10 -13; non_rien 6 -6 -5; non_toujo -3 3 0; non_tout 7 -8 -7; non_zut -11 11 -10; nora -6 -6 9
nora_tiret -6 -6 9; norma 12 -8 -14; norma_> 12 -8 -14; nos -10 -9 10; nos_clien -7 -5 6; nos_murs -6 -6 6
not -8 8 -8; not_worki -8 8 -8; noter -3 -2 4; noter_c -3 -2 4; notre -19 -3 12; notre_avoca -5 -5 5
notre_cote -9 9 -9; notre_gite -2 -1 3; notre_gueul -8 -11 10; notre_liais -6 -6 6; notre_stand -5 -5 6
nous -5 -5 -1; nous_avons -8 8 -8; nous_perdo -5 -5 5; nous_pouvo 8 -7 -8; nous_somme -8 -7 7; nouve 33 -21 -33
nouve_> 17 -16 -17; nouve_acces 7 -7 -6; nouve_boite -7 -6 7; nouve_conne 7 -7 -7; nouve_du 9 -8 -8
nouve_inter 9 -9 -8; nouve_la 5 -6 -5; nouve_le 10 -12 -9; nouve_merci 6 -5 -5; nouve_mes 11 -9 -10
nouve_monsi 11 -8 -11; nouve_opera 19 -9 -19; nouve_sur 11 -7 -11; nouve_telep 10 -11 -10; novem -10 -12 11
novem_> -10 -12 11; nuls -9 -10 9; nuls_> -9 -10 9; numer 0 -12 3; numer_de -11 -7 10; numer_du -6 -5 7
numer_masqu -10 -7 8; numer_suiss -8 -3 9; numer_un 11 -12 -10; o -10 -8 15; o_a -1 -1 2; o_j -7 -6 7; o_l -2 -2 4
o_r -5 -5 8; o_t -2 -2 5; o_u -11 -10 14; o_vingt -1 -3 4; occup -12 -10 13; occup_> -12 -11 15; occup_de -12 -10 12
occup_vu -1 -1 3; odett -11 -10 11; odett_point -7 -7 7; odett_vanda -9 -10 10; oeil -6 -7 7; oeil_> -6 -7 7
offre -13 -11 12; offre_plus -13 -11 12; oh 5 -1 -6; oh_fan 9 -9 -5; oh_la -2 -4 5; oh_let 9 -9 -8; oh_mais 7 -6 -7
oh_non -7 7 -7; ok 19 -19 -18; ok_> 15 -17 -14; ok_c 7 -6 -7; olivi -6 -7 11; olivi_point -6 -7 11; on -5 -7 4
on_a 8 -19 -4; on_avait -1 -2 3; on_dirai 16 -7 -17; on_en -12 -11 12; on_est -8 5 -6; on_m -5 -5 9
on_peut -21 10 -2; on_s -12 -10 11; on_se -8 -11 10; on_va -11 -14 11; on_verra -18 -10 15; on_voit -4 -6 6
ont -5 6 -5; ont_clign -5 6 -5; onze -16 -16 17; onze_> -11 -11 12; onze_et -7 -7 7; open -6 -5 7
open_space -6 -5 7; opera -11 -12 12; opera_> -10 -11 11; opera_au -2 -3 5; opera_de -11 -9 11
opera_opera -11 -11 11; orang -22 10 0; orang_> -23 19 -14; orang_comme -6 -11 9; orang_point -8 -9 9; ordi -6 -6 7
ordi_> -7 -8 11; ordi_du -6 -5 6; ordi_et -4 -6 8; ordin -9 -14 13; ordin_> -13 -13 14; ordin_au -7 -6 7
ordin_deux -5 -5 8; ordin_enfin -3 -3 6; ordin_et -3 -3 6; ordin_fixe -12 -7 17; ordin_hop 7 -6 -7; ordin_la -8 -8 9
ordin_pardo -5 -5 7; ordin_plus -9 -7 10; ordin_porta -14 -8 18; ordin_sous -7 -8 8; ordin_un -5 -4 8
ordis -14 -14 14; ordis_> -13 -13 13; ordis_et -7 -10 12; ordis_la -11 -11 12; ordre 16 -11 -16; ordre_> 24 -11 -21
ordre_merci 13 -8 -13; oreil -7 -6 7; oreil_il -7 -6 7; ou -12 -12 15; ou_deux -4 -6 9; ou_du -6 -5 7
ou_est -5 -5 6; ou_le -6 -6 7; ou_mon -6 -6 6; ou_quatr -11 -9 12; ou_quoi -9 -8 10; ou_seize -9 -9 9
ou_sur -3 -2 4; ou_trois -5 -5 5; oua -5 -6 10; oua_nadou -5 -6 10; ouali -8 -8 8; ouali_o -8 -8 8; ouana -9 -6 10
ouana_point -9 -6 10; oubli -11 -8 9; oubli_mon -11 -8 9; ouf 6 -6 -6; ouf_oui 6 -6 -6; oui 17 -12 -23
oui_> 36 -39 -21; oui_ah -11 11 -10; oui_allo -17 -18 17; oui_alors -4 -2 6; oui_bonjo -6 -5 6; oui_c 13 -14 -11
oui_ca 22 -19 -12; oui_enfin -8 8 -7; oui_figur 11 -11 -9; oui_helas -8 7 -7; oui_impec 6 -6 -7; oui_inter 7 -7 -5
oui_j 0 6 -18; oui_je 7 -1 -11; oui_la 7 0 -24; oui_le 18 -18 -15; oui_maint 6 -5 -6; oui_mais -18 18 -14
oui_merci 10 -10 -10; oui_non 9 -9 0; oui_on 9 -6 -7; oui_oui 17 -11 -15; oui_parfa 7 -7 -6; oui_pour -9 10 -7
oui_regar 7 -6 -7; oui_tout 24 -23 -19; oumar -5 -5 8; oumar_point -5 -5 8; outlo -7 -7 12; outlo_point -7 -7 12
ouver -9 -6 8; ouver_la -9 -6 8; ouvre 1 6 -15; ouvre_> 0 3 -12; ouvre_c 7 -6 -7; ouvre_une -7 7 -5; ouvri 4 -2 -14
ouvri_> 4 -2 -14; p -8 -8 9; p_aroba -5 -4 5; p_comme -6 -3 8; p_douze -5 -6 9; p_e -6 -6 6; p_h -5 -4 8
p_i -5 -7 10; p_la -5 -4 5; p_point -4 -4 8; p_tiret -5 -5 5; page 8 0 -16; page_ca -7 7 -5; page_ne -9 8 -7
page_s 12 -11 -12; page_veut -22 12 -8; page_vient 10 -10 -11; paie -9 -7 10; paie_la -9 -7 10; paill -16 -15 16
paill_> -16 -15 16; paire -5 -6 7; paire_de -5 -6 7; panne -14 16 -15; panne_> -11 11 -11; panne_conti -7 7 -7
panne_est -11 13 -9; panne_j -6 7 -7; panne_malhe -4 7 -6; panne_plus 8 -6 -8; panne_tous 8 -6 -8; papa 1 -8 5
papa_> -7 -5 7; papa_ca 9 -8 -5; papie -12 -8 13; papie_> -10 -8 10; papie_avec -2 -2 3; par -9 -9 11
par_aroba -5 -6 7; par_dessu -8 -8 9; par_jules -5 -6 7; par_mois -7 -5 8; par_un -6 -5 7; par_votre -5 -5 5
parce -9 2 1; parce_que -9 2 1; pardo -8 -18 20; pardo_> -13 -13 13; pardo_j -9 -8 9; pardo_marin -6 -6 7
pardo_si 7 -7 -9; pardo_trois -5 -5 7; parei -24 28 -29; parei_> -24 27 -28; parei_pas -5 6 -5; parfa 23 -17 -24
parfa_> 16 -12 -18; parfa_l 7 -7 -6; parfa_merci 9 -6 -11; parfa_on 10 -13 -8; paris -6 -6 6; paris_75012 -6 -6 6
parle -14 -10 17; parle_a -13 -10 14; parle_au -7 -3 7; parle_de -8 -4 10; parle_depui -7 -7 8; parle_plus -7 -6 7
parti -18 -17 18; parti_> -12 -12 12; parti_mange -10 -7 9; parto -10 9 -8; parto_> -10 9 -8; pas -48 31 -8
pas_> -44 32 -14; pas_a -12 10 -9; pas_arran -18 18 -17; pas_bien -11 -14 14; pas_bon -18 18 -15
pas_bouge -15 10 -8; pas_c -4 -6 6; pas_ce 0 -16 4; pas_chang -2 3 -1; pas_chez -4 -4 5; pas_combi -7 -7 8
pas_comme -4 -6 6; pas_d -22 17 -15; pas_de -20 21 -18; pas_demar -12 16 -17; pas_devan -10 -11 12
pas_dire -16 15 -12; pas_du -9 18 -20; pas_elle -5 -8 9; pas_en -3 -9 9; pas_encor -14 -10 12; pas_fonct -13 14 -13
pas_grave -10 -19 18; pas_il -1 -2 3; pas_inter -29 32 -30; pas_je -7 -7 9; pas_l -7 -8 8; pas_la -8 -8 9
pas_le -1 -2 3; pas_mais 18 -19 -7; pas_malgr -8 11 -10; pas_march -9 10 -10; pas_me -10 4 1; pas_mieux -28 25 -13
pas_moi -2 -2 4; pas_non -9 9 -2; pas_ou -4 -4 6; pas_pas -12 10 -7; pas_press -3 -4 5; pas_que -19 17 -7
pas_quelq -6 -7 7; pas_regle -21 19 -11; pas_resol -17 16 -12; pas_reven -16 14 -7; pas_s -21 12 -8
pas_savez -17 17 -9; pas_se -8 9 -4; pas_si -23 -12 17; pas_sur -21 -4 7; pas_telep -23 -19 21; pas_tout 25 -25 -17
pas_une -2 -3 5; pas_verif -13 -11 13; pas_votre -3 4 -2; pas_vous -10 -6 7; pas_vraim -8 11 -12; pasca -6 -5 6
pasca_point -6 -5 6; passe 5 6 -18; passe_> 13 -27 -12; passe_a -29 10 -2; passe_au 8 -5 -16; passe_de -2 -6 8
passe_moi -16 -9 16; passe_pas -27 10 -9; passe_rien -15 13 -11; passe_un 0 9 -13; passe_votre -7 -6 7
paste -6 -6 10; paste_aroba -6 -5 8; paste_point -5 -5 9; patie -14 -10 13; patie_> -6 -6 6; patie_est -7 -6 8
patie_il -2 -1 3; patie_je -10 -9 10; patie_pour -7 -5 7; patoc -3 -3 7; patoc_soixa -3 -3 7; patri -3 -3 5
patri_point -3 -3 5; patro -9 -7 9; patro_va -9 -7 9; paul -15 -13 15; paul_> -8 -8 8; paul_aroba -5 -5 5
paul_chez -9 -10 10; paul_hamon -6 -6 7; paul_point -6 -3 8; paul_tout -8 -8 8; paule -8 -8 12
paule_duran -9 -10 16; paule_point -5 -6 7; paulo -6 -7 9; paulo_ferre -6 -7 9; paye -14 -7 9; paye_quara -14 -7 9
paysa -2 -3 4; paysa_avec -2 -3 4; pc -8 -8 9; pc_> -6 -8 9; pc_et -6 -6 6; pc_la -9 -8 10; pc_ma -6 -5 10
pc_porta -4 -6 8; pc_une -5 -8 11; peine 7 -7 -7; peine_de 7 -7 -7; pelis -10 -9 9; pelis_a -10 -9 9; penne -8 -8 8
penne_> -8 -8 8; perdo -5 -5 5; perdo_des -5 -5 5; perdu -12 -10 13; perdu_> -10 -9 10; perdu_avec -7 -5 7
pere -12 -11 12; pere_> -12 -11 12; perei -6 -6 6; perei_> -6 -6 6; perfe 8 -8 -6; perfe_adess 8 -8 -6
perri -16 -15 17; perri_> -10 -10 10; perri_aroba -5 -5 9; perri_deux -3 -4 5; persi -15 16 -16; persi_> -15 16 -16
perso -20 -19 22; perso_> -13 -12 14; perso_a -9 -11 11; perso_agee -6 -7 8; perso_handi -6 -6 6; perso_la -7 -5 7
perso_ne -13 -11 12; perso_que -1 -1 2; perso_titul -7 -5 7; perso_touch -9 -10 10; petit -8 -2 3; petit_> -11 -8 11
petit_campi -4 -2 5; petit_croix -9 9 -8; petit_dame -7 7 -7; petit_douza -6 -6 6; petit_enfan -7 -8 9
petit_est 6 -6 -6; petit_je -9 -10 10; petit_princ -3 -4 7; petit_rond -6 -4 7; peu -13 1 5; peu_> -8 -8 13
peu_dure -7 -6 7; peu_embet -11 -10 11; peu_mieux -6 7 -7; peu_perdu -7 -5 7; peu_pour -6 -4 7; peu_pres -13 -11 14
peut -19 -3 12; peut_avoir -6 -6 7; peut_etre -10 -12 11; peut_laiss -7 -8 10; peut_me -9 -8 8; peut_pas -16 15 -12
peux 9 -15 -8; peux_appel 17 -24 -17; peux_avoir -15 -5 17; peux_de 10 -11 -10; peux_enfin 11 -8 -11
peux_navig 9 -8 -9; peux_ni -11 -7 10; peux_parle -10 -3 11; peux_pas -19 -26 28; peux_plus -16 -11 16
peux_savoi -14 -11 15; peux_toujo -22 12 -9; pfff -7 -7 7; pfff_une -7 -7 7; phili -14 -14 15; phili_auber -8 -8 8
phili_court -4 -3 6; phili_lambe -11 -11 11; phili_point -5 -5 6; photo -5 -4 8; photo_avec -5 -4 8; picar -7 -8 9
picar_> -6 -6 6; picar_des -6 -6 6; picar_point -2 -2 4; piece -9 -9 13; piece_> -10 -8 10; piece_chez -1 -2 3
pierr -9 -8 9; pierr_aroba -5 -5 6; pierr_marti -16 -12 16; pierr_tiret -6 -5 8; pierr_yves -7 -7 7; pilot -1 -2 3
pilot_quatr -1 -2 3; pire -33 22 -20; pire_> -29 19 -17; pire_en -15 13 -12; pire_qu -15 12 -11; placa -9 -14 12
placa_> -9 -14 12; plain -9 -7 9; plain_> -9 -7 9; plait -12 -8 14; plait_> -14 -9 16; plait_aidez -6 -5 6
plait_madam -4 -4 5; plant -12 16 -16; plant_encor -8 13 -15; plant_toujo -7 7 -5; play -14 -10 15
play_> -14 -10 15; playe -15 -14 14; playe_> -15 -14 14; plein -6 -6 6; plein_le -6 -6 6; pleut -10 -9 10
pleut_depui -10 -9 10; plomb -6 -6 8; plomb_tiret -6 -6 8; plus 6 -13 -7; plus_33 -8 -8 10; plus_> -11 4 -11
plus_a 12 -12 -11; plus_aller -16 -11 16; plus_aucun 2 0 -12; plus_besoi 5 -5 -4; plus_ca -11 11 -11
plus_combi -10 -6 9; plus_de 17 -29 -9; plus_fort -7 -6 7; plus_l -7 -8 8; plus_la 7 -2 -11; plus_le 7 1 -13
plus_les -13 -7 11; plus_mais 18 -12 -7; plus_mes -5 -6 6; plus_mon -11 -7 9; plus_parle -7 -3 7; plus_perso -9 -8 8
plus_que -10 -8 9; plus_quoi -7 -3 8; plus_rapid -13 -11 12; plus_rien 16 -12 -16; plus_tard -11 -9 12
plus_trent -5 -5 5; plus_trois -8 -8 8; plus_un -9 -7 10; plusi -9 -10 10; plusi_perso -9 -10 10; pluto -20 -15 19
pluto_celle -5 -5 5; pluto_douze -2 -2 3; pluto_inter -12 -13 13; pluto_mon -13 -8 11; poil 8 -5 -9; poil_> 8 -5 -9
point -9 -7 12; point_> -18 14 -14; point_alaou -3 -3 5; point_antoi -4 -4 8; point_arnau -5 -6 8; point_b -7 -7 13
point_barre -3 -3 5; point_be -9 -10 10; point_benal -8 -8 9; point_berna -6 -6 11; point_braul -4 -4 7
point_brun -5 -5 6; point_c -7 -6 8; point_caron -6 -8 11; point_ch -7 -8 11; point_com -7 -7 13
point_comme -6 -6 6; point_cote -4 -4 6; point_d -5 -5 8; point_desch -3 -7 8; point_duboi -5 -5 6
point_duc -2 -2 4; point_dujar -8 -6 11; point_dumas -5 -5 5; point_dupre -5 -4 10; point_dupui -5 -6 10
point_duran -5 -5 7; point_e -7 -7 9; point_effe -5 -5 5; point_entre -3 -7 8; point_et -6 -7 6; point_famil -6 -8 8
point_faure -5 -3 8; point_fr -7 -8 13; point_g -6 -7 11; point_gamin -7 -7 13; point_gauti -1 -1 2
point_girar -8 -7 10; point_hoare -1 -1 2; point_huber -7 -6 12; point_hue -4 -4 5; point_i -4 -4 6; point_k -5 -5 8
point_l -8 -8 13; point_lambe -5 -5 5; point_le -6 -7 7; point_lefev -7 -7 11; point_lefra -6 -3 8
point_lemai -5 -6 7; point_lopez -9 -6 10; point_lyon -5 -5 6; point_march -7 -7 7; point_marti -4 -4 6
point_menar -6 -7 12; point_merci -9 -4 12; point_morel -5 -3 7; point_mouli -5 -7 11; point_net -5 -5 8
point_nguye -8 -7 10; point_noel -6 -6 8; point_p -5 -5 7; point_perri -4 -5 9; point_pons -5 -4 9
point_prost -1 -2 3; point_quoi -4 -6 6; point_r -6 -6 7; point_renau -5 -5 6; point_rex -5 -5 5
point_rober -4 -5 9; point_roche -3 -3 5; point_saidi -5 -5 5; point_sy -5 -5 8; point_univ -4 -4 7
point_wagne -5 -5 8; point_weber -1 -2 3; point_zola -2 -2 5; pol -8 -13 17; pol_aroba -8 -13 17; pons -5 -4 9
pons_aroba -5 -4 9; porta -7 -10 8; porta_> -10 -10 15; porta_comme 8 -7 -8; porta_deux -5 -5 5; porta_et -11 -6 16
porta_il -8 -6 10; porta_la -6 -5 6; porta_pourt -4 -3 5; porta_si -3 -2 4; porta_trois -2 -2 4; porte -11 -10 12
porte_douze -9 -10 11; porte_gauch -5 -6 6; porte_plain -9 -7 9; possi -6 -5 7; possi_d -6 -5 7; posta -13 -9 13
posta_c -10 -9 10; posta_ou -6 -6 6; poste -8 -13 11; poste_> -2 -12 5; poste_a -2 -9 4; poste_et -9 -8 8
poste_n -7 7 -7; poste_point -6 -6 8; poste_sont -8 -7 7; poste_sur -8 -8 8; potie -10 -10 10; potie_> -10 -10 10
pouf -10 11 -10; pouf_> -8 7 -6; pouf_ca -7 7 -7; pour 7 -15 -1; pour_aller -2 -1 3; pour_etre -5 5 -5
pour_finir -5 6 -5; pour_l -9 -6 9; pour_le 5 -6 -3; pour_ma -11 -7 10; pour_moi 15 -12 -16; pour_mon -11 -4 10
pour_savoi -6 -4 7; pour_se -7 -5 7; pour_un 2 -15 1; pour_une -6 -6 6; pour_verif -3 -4 5; pour_voir -9 -7 9
pourq -14 -12 14; pourq_cette -9 -9 9; pourq_vous -7 -8 8; pourr -21 -4 10; pourr_> -12 11 -10; pourr_ce -9 -7 8
pourr_je -7 -7 9; pourr_me -6 -5 6; pourr_parle -5 -5 5; pourt -4 -3 5; pourt_il -4 -3 5; pouve -14 -12 14
pouve_atten -8 -8 13; pouve_m -7 -4 10; pouve_me -7 -6 7; pouve_noter -3 -2 4; pouve_repet -18 -10 17
pouve_vous -8 -7 8; pouvo 8 -7 -8; pouvo_clore 8 -7 -8; prefe -12 -8 15; prefe_06 -3 -2 4; prefe_avoir -7 -7 9
prefe_conti -11 -9 12; premi -13 -4 6; premi_etage -12 -13 16; premi_etape -9 8 -8; premi_perso -1 -1 2
prend -9 -6 8; prend_pour -10 -9 10; prend_un -6 -5 6; prene -9 -6 8; prene_le -6 -5 7; prene_pluto -5 -5 5
prene_pour -12 -5 11; prene_votre -3 -4 5; preno -7 -7 9; preno_ahmed -5 -6 7; preno_c -5 -3 8; preno_thoma -6 -6 7
pres -13 -11 14; pres_> -4 -2 5; pres_quara -11 -9 10; prese -10 -8 9; prese_bapti -10 -8 9; press -16 2 -1
press_alors -8 7 -7; press_c -9 -8 9; press_vous -3 -4 5; preve -8 -7 8; preve_> -8 -7 8; princ -3 -4 7
princ_en -3 -4 7; print -7 -8 11; print_point -7 -8 11; prise -8 -9 9; prise_> -8 -9 9; prive -8 -6 7
prive_d -8 -6 7; pro -7 -7 9; pro_aroba -7 -7 9; probl 13 -3 -28; probl_> 17 -14 -19; probl_est -9 9 -9
probl_n -17 16 -12; probl_pas -19 18 -12; probl_persi -11 11 -10; probl_regle 12 -15 -7; probl_resol 10 -10 -7
proce -8 8 -7; proce_> -9 -6 12; proce_sans -8 8 -8; profe -6 -6 6; profe_est -6 -6 6; prono -7 -5 7
prono_> -7 -5 7; propo -1 -1 2; propo_d -1 -1 2; propr -10 -9 9; propr_est -10 -9 9; prost -1 -2 3
prost_comme -1 -2 3; prous -6 -7 7; prous_comme -6 -7 7; ps5 -10 -9 10; ps5_et -10 -9 10; puis -34 28 -10
puis_ca -5 5 -5; puis_elle -12 9 -8; puis_je -9 -11 11; puis_non -10 8 -6; puis_plus -14 15 -8; puis_pouf -8 7 -6
puis_renau -1 -2 3; puis_repar -20 20 -13; puis_un -1 -2 3; pur -5 -5 5; pur_et -5 -5 5; q -7 -7 8; q_a -7 -7 8
qu -4 -1 -7; qu_a -18 13 -6; qu_avant 0 3 -12; qu_est -10 -9 12; qu_il 11 -17 -10; qu_on -14 -15 15
qu_un -20 -13 16; quai -8 -7 8; quai_saint -8 -7 8; quand -18 -16 18; quand_je -14 -12 16; quand_meme -11 -10 11
quara -2 -19 11; quara_> 16 -18 -13; quara_cinq -14 -7 9; quara_cinqu -5 -5 5; quara_deux -6 -5 6
quara_poste -12 -10 11; quart -8 -6 7; quart_est -8 -6 7; quat -9 -9 9; quat_ordis -9 -9 9; quato -6 -5 8
quato_aroba -1 -1 2; quato_impas -7 -7 8; quatr -9 -19 14; quatr_> -24 -17 24; quatr_a -6 -5 6; quatr_aroba -4 -3 7
quatr_barre 15 -13 -15; quatr_bidul -7 -7 7; quatr_cinq -17 -14 16; quatr_cinqu -3 -6 7; quatr_dans -5 -3 8
quatr_deux -6 -8 9; quatr_dison -9 -7 9; quatr_en -2 -1 3; quatr_et -2 -2 4; quatr_etage -5 -6 6; quatr_mais -6 -7 7
quatr_mois -5 -5 5; quatr_on -5 -3 8; quatr_ordin -10 -7 9; quatr_perso -5 -5 5; quatr_plus -8 -5 8
quatr_poste -11 -8 10; quatr_saiso -4 -6 9; quatr_soixa -1 -2 3; quatr_te -7 -7 8; quatr_telep -13 -11 13
quatr_tout -4 -3 5; quatr_vingt -8 -7 10; que -6 0 -2; que_c 13 -13 -11; que_ca 1 6 -19; que_dix -10 -8 9
que_j -10 -14 14; que_je -11 -9 13; que_la -29 19 -8; que_le 1 -14 2; que_non -8 8 -9; que_oui 13 -10 -12
que_vous 1 -3 -5; quebe -1 -1 3; quebe_jusqu -1 -1 3; quel -17 -16 17; quel_bouto -7 -7 7; quel_servi -10 -10 10
quel_sujet -10 -9 9; quell -11 -7 10; quell_boite -7 -5 6; quell_lumie -9 -11 10; quelq -15 -13 16
quelq_appar -9 -8 9; quelq_un -14 -12 15; quest -10 -9 10; quest_> -9 -9 9; quest_tranq -9 -7 9; qui -35 5 7
qui_a -12 -12 13; qui_clign -5 10 -11; qui_est 1 -14 12; qui_habit -6 -7 8; qui_m -6 -6 6; qui_march -24 20 -14
qui_regar -7 -6 7; qui_remar -15 13 -9; qui_s -12 -11 15; qui_vienn -7 -8 9; qui_vont -2 -4 5; qui_vous -7 -7 8
quinz -20 -20 23; quinz_> -9 -10 10; quinz_a -5 -5 5; quinz_appar -5 -5 5; quinz_aroba -4 -4 5; quinz_avec -5 -5 6
quinz_de -5 -3 8; quinz_jours -7 -7 7; quinz_ou -9 -9 9; quinz_quatr -1 -2 3; quinz_rue -7 -9 10; quoi -14 -13 16
quoi_> -10 -8 10; quoi_ce -7 -7 7; quoi_deja -4 -6 6; quoi_un -15 -12 17; r -10 -11 15; r_> -8 -8 9; r_a -11 -10 12
r_aroba -4 -5 6; r_at -6 -6 9; r_e -7 -6 8; r_h -2 -2 4; r_o -1 -1 2; r_point -5 -4 5; r_sans -1 -1 2; r_t -4 -4 6
raccr -15 -10 13; raccr_si -6 -7 7; raccr_tout -11 -8 10; rachi -14 -14 15; rachi_> -10 -10 10; rachi_under -4 -4 5
rade -7 8 -7; rade_> -7 8 -7; radio -10 -6 10; radio_> -10 -6 10; rage -13 -7 10; rage_contr -13 -7 10
rage_j -13 -7 10; rallu 5 5 -15; rallu_et 10 -12 -9; rallu_le 8 -7 -8; rallu_mais -15 9 -5; rame -10 13 -15
rame_encor -7 12 -15; rame_toujo -9 10 -8; rapid -13 -11 12; rapid_> -13 -11 12; rappe -20 -12 21; rappe_> -10 -6 10
rappe_moi -5 -7 8; rappe_par -6 -5 7; rappe_plus -11 -9 12; rappe_sept -7 -7 7; rau -9 -8 8; rau_r -9 -8 8
rebel -12 12 -12; rebel_> -12 12 -12; reboo -6 9 -9; reboo_deux -6 9 -9; rebra -10 5 -4; rebra_> 12 -12 -13
rebra_la -11 -10 11; rebra_les -5 6 -5; rebra_mais -19 9 -5; recev -11 -7 10; recev_d -11 -7 10; recoi 12 -10 -11
recoi_cinq 13 -13 -13; recoi_mes 6 -5 -6; recoi_plus -7 -5 6; recom -20 20 -17; recom_> -20 20 -17; recon 17 -16 -17
recon_> 17 -16 -17; recou -16 14 -11; recou_> -16 14 -11; recti -5 -5 5; recti_06 -5 -5 5; recu 3 -10 -1
recu_et -1 -1 2; recu_trois 8 -7 -8; recu_un -12 -12 14; recup 20 -19 -19; recup_la 8 -7 -8; recup_le 7 -5 -7
recup_ma 11 -11 -11; recup_toute 12 -10 -13; redem -20 0 9; redem_> -24 -25 25; redem_c -7 8 -8; redem_ca -9 10 -13
redem_deux -5 5 -5; redem_ecran -6 7 -7; redem_en -12 16 -17; redem_et 13 -3 -18; redem_je -4 -4 5; redem_la -13 3 6
redem_ma -7 -9 11; redem_mais -20 11 -8; redem_non -15 15 -2; redem_pas -1 9 -9; redev 12 -11 -12
redev_norma 13 -10 -12; redev_verte 9 -11 -8; redir -9 -8 9; redir_moi -9 -8 9; refer -9 -10 10
refer_0612 -9 -10 10; refon 15 -12 -16; refon_> 18 -20 -15; refon_pas -11 11 -11; regar -14 -22 23
regar_> -19 -19 22; regar_c -11 -7 12; regar_dans -1 -3 4; regar_en -14 -7 10; regar_l 2 -10 -1; regar_la -8 -6 10
regar_moi 7 -6 -7; regis -10 -9 9; regis_pelis -10 -9 9; regle 15 -4 -23; regle_> 11 -4 -21; regle_je 10 -9 -10
relan -7 -6 7; relan_le -7 -6 7; relou -7 -3 9; relou_les -7 -3 9; remar 13 0 -27; remar_> 21 -13 -22
remar_ca 15 -11 -8; remar_cinq -19 18 -8; remar_donc 9 -10 -9; remar_merci 16 -8 -13; remar_nicke 7 -7 -6
remar_pas -13 14 -16; remar_super 8 -6 -9; remer 10 -9 -10; remer_> 10 -9 -10; remis 11 -9 -13; remis_en 11 -9 -13
remon 16 -15 -15; remon_> 16 -15 -15; renar -10 -8 9; renar_> -10 -8 9; renau -4 -4 5; renau_a -5 -5 6
renau_aroba -1 -2 3; rende -11 -9 11; rende_vous -11 -9 11; rene -4 -3 7; rene_point -4 -3 7; rense -13 -12 14
rense_> -13 -12 14; rentr 12 -9 -11; rentr_dans 12 -9 -11; repar 13 6 -31; repar_> 17 -8 -24; repar_comme -5 12 -18
repar_en -21 14 -8; repar_la 6 -6 -6; repar_merci 9 -10 -7; repar_oui 5 -6 -5; repar_pour 10 -11 -10
repar_puis -12 9 -8; repar_repar 5 -6 -5; repas -6 -7 7; repas_demai -6 -7 7; repet -17 -18 20; repet_06 -6 -5 6
repet_> -11 -9 10; repet_clign -8 -10 10; repet_et -2 -6 7; repet_ma -9 -7 9; repet_plus -11 -11 11; repet_s -7 -5 8
repet_wifi -11 -11 11; repon -8 -7 8; repon_> -7 -6 6; repon_jamai -8 -7 9; repre -9 -8 10; repre_la -9 -8 10
repri 8 -8 -9; repri_> 8 -8 -9; resea 4 -2 -8; resea_> 14 -8 -17; resea_c -8 -7 8; resea_comme -8 9 -9
resea_est 15 -15 -15; resea_infor -9 -8 9; resea_la -7 7 -7; resea_mobil -7 -8 8; resea_mon -4 6 -6
resea_n -8 11 -4; resol 19 -12 -19; resol_> 12 -6 -25; resol_pour 7 -6 -7; respo -16 -15 16; respo_> -6 -8 8
respo_du -9 -10 10; respo_infor -6 -4 6; resta -5 -5 6; resta_ca -5 -5 6; reste -27 19 -15; reste_bloqu -9 8 -8
reste_etein -14 -1 2; reste_orang -9 11 -12; reste_rouge -8 9 -10; reste_sans -10 10 -9; reste_tout -7 7 -7
resul -8 8 -8; resul_> -8 8 -8; retab 25 -20 -25; retab_> 17 -18 -16; retab_depui 8 -7 -8; retab_du 12 -13 -12
retom -12 13 -14; retom_> -12 13 -14; retou 11 -12 -10; retou_> 13 -13 -12; retou_hein 6 -6 -6; retra -18 -14 17
retra_> -14 -11 13; retra_alors -3 -4 5; retro 17 -19 -15; retro_inter 12 -16 -11; retro_la 8 -5 -9
retro_le 16 -15 -16; reuni -7 -6 8; reuni_avec -7 -6 8; reuss 16 -15 -14; reuss_a 12 -13 -11; reuss_tout 8 -8 -7
reven 13 6 -26; reven_> 26 -21 -23; reven_a 6 -5 -5; reven_ca 5 -5 0; reven_d 14 -17 -9; reven_merci 23 -10 -17
reven_oui 8 -9 -6; reven_parce -7 7 -5; reven_puis -20 20 -13; reven_sur 10 -12 -10; reven_tout 18 -17 -10
reven_une -15 6 -5; revie -8 2 2; revie_> -5 -5 5; revie_pas -6 10 -13; revoi 7 -6 -6; revoi_> 7 -6 -6; rex -5 -5 5
rex_soixa -5 -5 5; rhume -7 -7 7; rhume_claud -7 -7 7; ridic -10 -11 10; ridic_> -10 -11 10; rien -19 33 -31
rien_> -16 21 -19; rien_a 16 -9 -18; rien_c -5 6 -6; rien_ca -5 11 -11; rien_chang -11 13 -8; rien_dans -9 6 -6
rien_de -16 12 -8; rien_donne -12 11 -10; rien_du -16 19 -18; rien_fait -19 18 -10; rien_le -5 5 -5
rien_n -14 14 -3; rien_ne -17 21 -17; rien_qui -19 15 -8; roami -10 -10 10; roami_desac -10 -10 10; robas -8 -8 9
robas_yahoo -8 -8 9; rober -8 -8 9; rober_aroba -4 -5 9; rober_fauve -8 -8 9; robin -1 -1 3; robin_lecoq -1 -1 3
robot -8 -17 11; robot_> -1 -12 4; robot_donc -7 -8 8; robot_est -10 -3 11; robot_passe -8 -6 7; rocha -11 -8 9
rocha_a -11 -8 9; roche -3 -3 5; roche_cinqu -3 -3 5; rolan -4 -5 6; rolan_k -4 -5 6; romai -5 -4 8
romai_aroba -5 -4 8; romai_photo -5 -4 8; rond -6 -4 7; rond_tourn -6 -4 7; rose -18 -18 19; rose_base -5 -5 5
rose_et -14 -15 15; rossi -4 -4 6; rossi_chioc -4 -4 6; rouge -23 16 -10; rouge_> -31 17 -8; rouge_a 7 -1 -14
rouge_clign -20 -9 13; rouge_sur -9 9 -8; roule 13 -12 -15; roule_> 13 -12 -15; rouss -11 -10 11; rouss_> -10 -10 10
rouss_de -6 -5 6; rouss_r -1 -1 2; route 9 -10 -6; route_> 10 -10 -9; route_est -7 -5 7; roy -5 -5 6
roy_point -5 -5 6; royer -10 -10 10; royer_> -10 -10 10; rue -15 -14 16; rue_de -6 -6 6; rue_des -6 -8 10
rue_victo -7 -7 7; s 0 -9 0; s_> -5 -4 9; s_affic 4 1 -10; s_allum -21 -4 11; s_appel -12 -10 12; s_aroba -2 -3 4
s_c -6 -6 8; s_e -5 -5 5; s_en -12 -11 15; s_enten -12 -10 11; s_est 11 -3 -16; s_f -5 -4 5; s_go 9 -9 -8
s_i -5 -5 8; s_il -11 -7 13; s_occup -12 -10 12; s_ouvre 3 3 -15; s_ouvri 4 -2 -14; s_point -9 -6 14; s_s -1 -1 2
s_still -8 8 -8; s_tiret -2 -2 4; sa -4 -7 -3; sa_ca -7 -7 8; sa_chamb 9 -10 -9; sa_chang -4 5 -4; sa_redem -9 -9 10
saidi -5 -5 5; saidi_aroba -5 -5 5; saint -9 -9 9; saint_berna -8 -7 8; saint_marti -8 -8 9; sais -9 -31 23
sais_compt -7 -6 7; sais_pas -5 -29 20; sais_plus -8 -8 9; saisi -13 -9 13; saisi_> -11 -9 11; saisi_notre -5 -5 5
saiso -4 -6 9; saiso_aroba -5 -9 13; saiso_avec -2 -1 3; salar -8 -7 7; salar_mais -8 -7 7; sale -8 -7 8
sale_robot -8 -7 8; salim -8 -8 8; salim_ouali -8 -8 8; salon -10 -12 12; salon_> -10 -12 12; salon_le -4 -6 8
salon_un -5 -5 7; samia -7 -7 11; samia_point -7 -7 11; samir -11 -11 12; samir_bouzi -11 -11 12; sanch -4 -6 9
sanch_aroba -4 -6 9; sandr -8 -9 9; sandr_colin -8 -9 9; sans -22 2 2; sans_accen -10 -12 12; sans_aucun -8 8 -8
sans_compt -5 -10 10; sans_e -4 -6 10; sans_espac -9 -10 11; sans_h -4 -5 5; sans_point -3 -7 8; sans_resea -8 9 -9
sans_rien -5 5 -5; sans_t -4 -7 9; saoul -10 -6 8; saoul_avec -11 -7 15; saoul_les -8 -6 7; sarah -8 -8 9
sarah_point -8 -8 9; sauf -16 -11 15; sauf_la -16 -11 15; saura -2 -4 5; saura_pas -2 -4 5; saute -14 7 -4
saute_encor -12 9 -8; saute_le -7 -8 8; sauve 10 -9 -10; sauve_la 10 -9 -10; sav -6 -6 10; sav_aroba -6 -6 10
savez 8 -1 -9; savez_alors -4 -2 5; savez_je -3 -4 5; savez_vous 8 0 -10; savoi -15 -10 16; savoi_> -16 -8 18
savoi_ca -10 -9 10; scand -13 -9 11; scand_> -12 -8 10; scand_de -8 -9 10; schmi -6 -6 8; schmi_s -6 -6 8
se 2 -4 -4; se_conne -8 9 -4; se_fout -8 -11 10; se_lance 13 -12 -12; se_passe -15 13 -11; se_prono -7 -5 7
sebas -7 -7 7; sebas_claud -7 -7 7; sec -4 -4 6; sec_la -4 -4 6; secon -21 3 5; secon_> -15 -2 7
secon_et -10 11 -10; secon_je -5 -5 5; secon_le -5 -4 5; secre -15 -15 17; secre_> -9 -10 9; secre_aroba -5 -5 9
secre_de -6 -6 6; seize -9 -9 9; seize_> -9 -9 9; semai -9 -10 10; semai_> -9 -10 10; sembl 8 -7 -9
sembl_que 8 -7 -9; sept -17 -17 20; sept_> -18 -19 20; sept_aroba -4 -4 7; sept_avec -9 -5 9; sept_fois -7 -7 7
sept_quara -5 -5 5; septa -12 -12 12; septa_> -12 -12 12; serai -6 -5 7; serai_il -6 -5 7; serie 8 -8 -9
serie_a 8 -8 -9; serre -9 -5 9; serre_> -9 -5 9; serve -10 -9 11; serve_> -9 -7 10; serve_plus -9 -8 9
servi -7 -4 0; servi_> -6 6 -9; servi_a -11 6 2; servi_apres -6 -6 8; servi_c -8 -6 7; servi_clien -9 -8 9
servi_d -5 -5 5; servi_de -13 -13 13; servi_deplo -10 -10 10; servi_est 8 -9 -8; servi_on -1 -1 2
servi_techn -13 -10 16; seul -12 -12 13; seul_> -2 -17 9; seul_appar -5 -5 5; seul_au -15 -11 15; seul_mot -1 -2 3
seul_poste -12 -9 11; seule -17 -15 16; seule_> -7 -7 7; seule_avec -4 -3 5; seule_la -15 -11 13; seuls -7 -3 10
seuls_> -7 -3 10; sfr -5 -5 9; sfr_point -5 -5 9; si 18 -23 2; si_> 15 -16 -7; si_c 13 -13 -3; si_ca 10 -10 -5
si_en 7 -7 -9; si_j -17 -1 6; si_je -8 -11 11; si_on 7 -7 -7; si_si 7 -7 -7; si_tard -8 -7 8; si_vous -3 -2 4
sien -7 -3 10; sien_c -7 -3 10; signa 15 -17 -10; signa_> 16 -17 -14; signa_tout 6 -6 -6; signe -16 -12 18
signe_> -16 -12 18; silen -12 -10 13; silen_compl -8 -10 9; silen_radio -10 -6 10; sim -11 -10 11; sim_> -11 -10 11
simpl -16 -15 16; simpl_> -16 -15 16; sinon -4 -4 5; sinon_le -4 -4 5; site 4 -14 -3; site_il -10 -6 9
site_s 9 -9 -9; six -19 -20 22; six_> -15 -18 17; six_ans -9 -8 9; six_aroba -3 -3 6; six_cent -3 -3 6
six_dix -5 -5 5; six_douze -3 -6 7; six_et -7 -7 8; six_ordin -7 -6 7; six_quatr -1 -2 3; six_soixa -3 -6 7
six_suiva -6 -5 6; six_sur -1 -2 3; six_telep -7 -7 7; skyne -7 -7 7; skyne_point -7 -7 7; smart -5 -5 6
smart_affic -5 -5 6; so -5 -5 5; so_point -5 -5 5; socie -19 -18 20; socie_> -6 -4 6; socie_dupon -6 -5 6
socie_duran -9 -10 10; socie_trans -9 -7 9; soeur 3 -9 -3; soeur_de -6 -7 8; soeur_donc 8 -7 -8; soir -9 -8 9
soir_> -9 -8 9; soire 6 -6 -6; soire_> 6 -6 -6; soixa -10 -11 14; soixa_cinq -5 -5 5; soixa_deux -2 -3 4
soixa_dix -5 -5 6; soixa_huit -6 -6 7; soixa_neuf -7 -7 8; soixa_quato -1 -1 2; soixa_quatr -4 -3 7
soixa_salar -8 -7 7; soixa_sept -4 -4 8; soixa_six -3 -3 6; soixa_treiz -1 -2 3; soixa_trois -5 -5 6; sol -5 -8 9
sol_> -5 -8 9; solde -8 -7 8; solde_> -8 -7 8; solei -1 -3 4; solei_aroba -1 -3 4; solen -6 -7 8
solen_abgra -6 -7 8; somme -8 -7 7; somme_soixa -8 -7 7; son 15 -17 -15; son_est 11 -12 -11; son_et -9 -8 10
son_telep 10 -12 -9; sonne 1 -9 0; sonne_a 10 -11 -10; sonne_est -14 -9 13; sonne_toujo -4 5 -5; sont 3 -14 -1
sont_a -11 -11 11; sont_conce -9 -7 8; sont_touch -8 -7 8; sont_tous 9 -9 -9; sont_verte 11 -7 -11; sophi -10 -10 11
sophi_duran -11 -8 12; sophi_mille 0 -1 1; sophi_morel -6 -6 6; sophi_picar -6 -6 6; sophi_under -7 -8 13
sorti -8 -9 9; sorti_a -8 -9 9; souci 18 -10 -24; souci_> 6 0 -15; souci_merci 10 -8 -12; souci_n 14 -18 -10
souci_tout 9 -9 -7; souha -10 -6 12; souha_joind -11 -7 14; souha_parle -5 -4 6; sous -12 -10 11; sous_la -12 -10 11
sous_les -7 -8 8; sous_sol -5 -8 9; souvi -14 -7 9; souvi_plus -14 -7 9; space -6 -5 7; space_une -6 -5 7
stabl 12 -14 -11; stabl_maint 12 -14 -11; stand -9 -6 8; stand_c -5 -5 6; stand_telep -7 -5 6; steph -11 -12 12
steph_delau -8 -8 8; steph_point -3 -3 5; still -8 8 -8; still_not -8 8 -8; stupi -11 -8 11; stupi_ou -11 -8 11
stylo -10 -7 11; stylo_> -10 -7 11; sud -6 -6 8; sud_point -6 -6 8; suffi -11 -11 11; suffi_maint -11 -11 11
suis -5 -9 5; suis_a -11 -12 16; suis_au -10 -8 14; suis_charl -11 -8 10; suis_clien -4 -2 6; suis_conne 8 -16 -7
suis_dans -18 -17 19; suis_decu -15 -11 14; suis_degou -8 -7 7; suis_desol -6 7 -7; suis_en -8 -8 8
suis_encor -2 -6 7; suis_ennuy -16 -13 15; suis_fatig -16 -12 15; suis_furie -8 -7 9; suis_injoi -4 -3 5
suis_l -10 -9 10; suis_la -12 -10 12; suis_le -14 -8 14; suis_madam -11 -8 12; suis_opera -11 -9 11
suis_pas -16 -26 25; suis_pierr -16 -12 16; suis_press -13 7 -5; suis_recon 17 -16 -17; suis_retra -14 -11 13
suis_seul -8 -5 8; suis_sur 2 -18 5; suis_toujo -20 15 -14; suis_tres -12 -10 12; suis_tromp -4 -4 4
suis_un -14 -10 14; suis_votre -6 -3 8; suiss -8 -3 9; suiss_je -8 -3 9; suite -10 -8 10; suite_> -10 -8 10
suiva -6 -6 7; suiva_les -6 -6 7; sujet -11 -9 10; sujet_> -10 -9 9; sujet_de -13 -13 15; super 17 -18 -12
super_> 4 -8 2; super_c 7 -7 -7; super_ca 10 -10 -8; super_merci 7 -7 -6; suppo -10 -11 11; suppo_aroba -6 -5 6
suppo_nivea -6 -7 7; sur -1 1 -6; sur_> -13 -15 15; sur_cinq 13 -13 -13; sur_deux -23 10 -9; sur_dix -7 -7 7
sur_douze -8 -8 8; sur_inter -5 -21 8; sur_l -4 -6 6; sur_la -20 9 -4; sur_le -19 -1 7; sur_mais -5 5 -5
sur_mon -5 -7 9; sur_natha -1 -2 3; sur_quatr -10 -10 12; sur_quel -7 -7 7; sur_quelq -1 -4 5; sur_son 10 -12 -9
sur_tous 13 -13 -13; surve -6 -6 6; surve_et -6 -6 6; switc -13 -10 12; switc_> -13 -10 12; sy -5 -5 8; sy_s -5 -5 8
sylvi -20 -17 21; sylvi_charp -7 -7 7; sylvi_march -16 -10 15; sylvi_marti -7 -7 7; sylvi_tiret -3 -2 4
synch 4 -5 -11; synch_> -3 6 -5; synch_est 9 -10 -7; t -6 -7 9; t_> -6 -5 11; t_aroba -4 -7 9; t_b -1 -3 4
t_e -5 -6 9; t_i -4 -5 5; t_point -5 -5 5; t_u -4 -4 7; ta -8 -7 8; ta_gueul -8 -7 8; table -7 -19 13
table_> -18 -16 19; table_a -4 -2 5; table_cinq -2 -2 4; table_elle 11 -8 -11; table_en -6 -7 7; table_et -18 -14 18
table_la -6 -5 6; table_une -3 -5 6; tais -8 -8 9; tais_toi -8 -8 9; tape -10 -8 10; tape_la -10 -6 9
tape_mon -5 -4 5; tard -14 -8 12; tard_> -14 -8 12; tatie -5 -5 6; tatie_luce -5 -5 6; te -7 -7 8; te_> -7 -7 8
techn -14 -12 15; techn_> -11 -10 15; techn_avait -8 -8 8; techn_est -7 -7 8; techn_il -16 -8 16
techn_infor -10 -7 12; techn_qui -4 -4 5; techn_repas -6 -7 7; techn_va -9 -7 9; tele -7 -5 3; tele_> -8 -10 9
tele_bugue -16 -12 14; tele_deux -2 -2 4; tele_du -4 -6 8; tele_est 3 0 -10; tele_et -6 -7 8; tele_ne -10 -7 9
tele_qui -15 13 -9; tele_s 10 -12 -8; tele_un -3 -5 6; tele_une -4 -6 6; telec -6 -3 8; telec_> -6 -3 8
telep -13 -9 8; telep_> -18 -10 13; telep_c -9 -6 9; telep_de -11 -7 11; telep_du -10 -11 12; telep_est -9 10 -7
telep_et -11 -9 11; telep_fixe -7 -5 6; telep_fonct 12 -11 -14; telep_il -8 9 -9; telep_maint 10 -12 -9
telep_mais -9 -8 9; telep_n -5 5 -5; telep_ne -8 -1 2; telep_on -3 -5 6; telep_oui -12 13 -14; telep_pas -2 -3 5
telep_porta -13 -11 13; telep_qu -1 -2 3; telep_sonne 10 -11 -10; telep_sur -7 -7 7; teles -9 -9 10; teles_> -8 -8 8
teles_et -10 -13 15; telev -10 -9 10; telev_m -10 -9 10; telle -11 -10 10; telle_qu -11 -10 10; tels -3 -5 7
tels_et -3 -5 7; temps 0 -17 10; temps_> -12 -10 14; temps_de -6 -3 8; temps_mais 11 -12 -8; temps_pour -3 -4 5
temps_que -5 -4 5; tenir 9 -9 -7; tenir_> 9 -9 -7; tenu -18 19 -18; tenu_deux -7 8 -8; tenu_dix -7 7 -7
tenu_trent -10 11 -11; termi -11 -11 12; termi_> -11 -11 12; test 2 -15 -1; test_reuss 8 -8 -7; test_un -12 -11 12
teste -1 -26 15; teste_> -15 -22 24; teste_c 8 -7 -8; tete -7 -6 8; tete_> -10 -13 14; tete_elle -1 9 -9
tete_la -1 -3 4; texto -17 -10 14; texto_> -17 -10 14; teyss -8 -8 8; teyss_> -8 -8 8; there -7 -7 8
there_lacom -7 -7 8; thier -6 -8 11; thier_point -6 -8 11; thoma -10 -7 11; thoma_> -6 -6 7; thoma_c -8 -5 8
thoma_point -5 -6 7; thoma_thoma -8 -5 8; tiago -6 -6 6; tiago_p -6 -6 6; ticke 8 -7 -8; ticke_> 8 -7 -8
tient 9 -7 -11; tient_> 9 -7 -11; tigui 11 -12 -10; tigui_ca 11 -12 -10; tip 10 -8 -10; tip_top 10 -8 -10
tiret -9 -8 14; tiret_andre -10 -7 12; tiret_b -9 -10 10; tiret_bas -3 -3 7; tiret_berna -3 -2 5
tiret_boite -5 -4 9; tiret_clair -6 -5 10; tiret_du -6 -6 7; tiret_duran -5 -3 7; tiret_ensui -5 -6 7
tiret_h -5 -5 5; tiret_inter -8 -7 10; tiret_jeanm -1 -2 3; tiret_k -6 -6 9; tiret_lac -6 -6 7; tiret_lang -4 -6 10
tiret_lebla -6 -6 10; tiret_leroy -6 -5 9; tiret_lyon -6 -5 8; tiret_m -5 -5 10; tiret_marie -5 -5 8
tiret_marti -5 -5 6; tiret_meyer -5 -8 11; tiret_miche -4 -4 5; tiret_morin -6 -6 11; tiret_nante -4 -4 7
tiret_paste -6 -6 10; tiret_paysa -2 -3 4; tiret_picar -2 -2 4; tiret_puis -1 -2 3; tiret_roy -5 -5 6
tiret_sud -6 -6 8; tiret_vasse -7 -6 7; tiret_vert -6 -5 6; tisse -10 -10 10; tisse_> -10 -10 10; titi -3 -4 7
titi_soixa -3 -4 7; titul -15 -15 15; titul_c -13 -12 13; titul_s -8 -8 9; toi -12 -11 12; toi_> -7 -6 7
toi_je -8 -8 9; toit -9 -9 9; toit_> -9 -9 9; tombe -9 -8 9; tombe_> -9 -8 9; tombe_sur -1 -4 5; tonal 9 1 -16
tonal_> 14 -10 -15; tonal_est 10 -12 -7; tonal_n -16 14 -7; tonne 8 -8 -7; tonne_> 8 -8 -7; top 10 -8 -10
top_c 10 -8 -10; total -11 -10 11; total_dans -7 -6 7; total_douze -9 -8 9; touch 2 -21 6; touch_> -12 -13 13
touch_a -2 -3 5; touch_plus 12 -12 -11; toujo -30 45 -35; toujo_> -16 16 -14; toujo_absen -11 11 -8
toujo_an -4 5 -4; toujo_au -6 6 -6; toujo_aucun -5 5 -5; toujo_aussi -13 13 -12; toujo_autan -13 12 -8
toujo_bloqu -14 17 -17; toujo_ce -6 6 -6; toujo_coupe -14 15 -14; toujo_dans -6 5 -5; toujo_down -9 9 -9
toujo_en -6 8 -9; toujo_etein -10 14 -15; toujo_la -16 23 -19; toujo_le -19 14 -9; toujo_lent -9 11 -11
toujo_meme -7 7 -6; toujo_mort -8 8 -6; toujo_muet -8 10 -10; toujo_orang -6 9 -9; toujo_parei -6 12 -13
toujo_pas -12 19 -15; toujo_rien -9 11 -11; toujo_rouge -9 9 -7; toujo_toujo -8 9 -6; tour 10 -11 -10
tour_> 10 -11 -10; tourn 9 -7 -17; tourn_> 15 -14 -18; tourn_il -6 -4 7; tourn_toujo -6 5 -5; tous 1 -21 5
tous_> -19 -15 18; tous_ces -7 -5 7; tous_des -12 -7 10; tous_est 8 -6 -8; tous_les 12 -19 -11; tous_verts 9 -9 -9
tout 7 -12 -7; tout_> -16 3 5; tout_a -1 4 -15; tout_attac -6 -5 9; tout_bon 12 -12 -11; tout_c -6 9 -9
tout_ce -22 10 -6; tout_colle -5 -4 7; tout_comme -5 6 -5; tout_de -10 -8 10; tout_depui -9 -6 9; tout_dont -6 -6 9
tout_en -3 -2 4; tout_encor -6 6 -6; tout_ensem -1 -1 2; tout_est 14 -25 -10; tout_fonct 25 -22 -16
tout_insta -6 -6 6; tout_l -6 -5 7; tout_le -15 -12 14; tout_march 7 -7 -6; tout_meme -6 7 -7; tout_noir -7 7 -7
tout_passe 8 -8 -7; tout_petit -9 -10 10; tout_qui 19 -20 -11; tout_redem -14 15 -14; tout_refon 7 -7 -7
tout_remar 9 -12 -8; tout_sauf -16 -11 15; tout_seul 0 -12 2; tout_simpl -12 -11 12; tout_toujo -4 5 -4
tout_va 10 -10 -10; tout_verif -10 -7 12; tout_vert 9 -10 -9; tout_votre -6 7 -5; toute 0 -17 7; toute_l -6 -6 6
toute_les 3 -14 2; toute_mes 12 -10 -13; toute_neuve -9 -7 7; toute_seule -4 -3 5; tpe -9 -8 8; tpe_> -9 -8 8
trafi 8 -7 -8; trafi_est 8 -7 -8; train -12 -13 15; train_d -10 -7 9; train_de -11 -12 14; trait -12 -11 12
trait_d -4 -4 4; trait_les -9 -7 8; tranq -9 -7 9; tranq_> -9 -7 9; trans -12 -12 16; trans_> -9 -8 9
trans_avec -2 -2 4; trans_deux -1 -1 2; trans_marti -9 -7 9; trans_moi -10 -8 11; trans_picar -6 -6 6
trans_point -4 -4 5; trans_tiret -5 -5 9; trans_vers -6 -5 6; traor -8 -8 8; traor_> -8 -8 8; traor_mamad -8 -8 8
trava 3 -16 -2; trava_> -7 -6 11; trava_a -13 -9 12; trava_dessu -9 -11 11; trava_merci 11 -8 -11; treiz -13 -11 13
treiz_> -7 -8 8; treiz_appar -8 -8 8; treiz_les -3 -2 5; treiz_maint -7 -7 7; treiz_soixa -1 -2 3
treiz_treiz -8 -8 8; trent -14 4 3; trent_c -10 -7 11; trent_quatr -5 -5 7; trent_secon -15 15 -14
trent_six -7 -6 7; trent_trois -8 -7 8; tres -27 -15 22; tres_faibl -7 -8 8; tres_fort -4 6 -6; tres_lent -15 -13 14
tres_lente -6 -5 6; tres_mal -14 -8 14; tres_mecon -12 -10 12; trois -16 -14 20; trois_> -13 -12 14
trois_appar -10 -8 10; trois_aroba -5 -5 7; trois_camer -6 -7 7; trois_celui -2 -2 4; trois_cent -6 -7 7
trois_donc -8 -5 8; trois_etage -9 -10 11; trois_fois -11 -7 10; trois_je -14 -15 15; trois_jours -9 -8 10
trois_le -4 -4 7; trois_messa 8 -7 -8; trois_ni -6 -8 9; trois_ordin -5 -5 8; trois_ordis -7 -10 12
trois_ou -7 -7 8; trois_pc -5 -5 5; trois_pour -5 5 -5; trois_quatr -7 -7 7; trois_six -8 -7 8; trois_solei -1 -3 4
trois_sur -10 -10 12; trois_telep -9 -6 9; trois_teles -9 -12 16; trois_tout -3 -2 5; trois_voire -7 -6 7
tromp -4 -4 4; tromp_atten -4 -4 4; trop -3 -10 8; trop_> -7 -5 8; trop_bien 12 -11 -10; trop_la -13 -7 10
trou -7 -6 7; trou_> -7 -6 7; trouv -9 6 -5; trouv_autre -8 7 -7; trouv_plus -5 -6 6; truc -14 4 0; truc_> -14 4 0
trucs -6 -6 7; trucs_> -6 -6 7; tu -7 -6 7; tu_sais -7 -6 7; u -11 -12 15; u_> -9 -8 10; u_a -8 -8 8; u_c -2 -2 4
u_d -5 -5 6; u_e -4 -4 5; u_i -3 -3 5; u_neuf -1 -1 2; u_point -4 -4 7; u_r -5 -5 5; u_s -1 -1 2; u_t -4 -5 5
u_v -8 -7 8; u_z -5 -6 7; un -12 -18 18; un_> -3 -18 8; un_a -8 -9 9; un_abonn -5 -5 5; un_agent -12 -10 16
un_appel 0 9 -13; un_arbre -7 -6 7; un_aroba -15 -12 17; un_au -3 -4 5; un_casqu -6 -8 9; un_certa -6 -6 7
un_chien -6 -6 9; un_chiff -2 -4 5; un_colle -10 -5 12; un_conse -12 -11 14; un_coup -8 13 -14; un_courr -15 -7 17
un_d -13 -9 15; un_dans -6 -7 7; un_de -9 -6 13; un_debit -16 -9 11; un_depan -9 -8 9; un_deux -11 -11 12
un_deuxi -9 -7 9; un_donc -5 -5 7; un_doute 7 -7 -7; un_duc -2 -2 4; un_dupli -11 -9 11; un_elect -16 -11 15
un_et -4 -6 8; un_etre -10 -10 12; un_fax -6 -7 8; un_fixe -5 -4 8; un_gars -8 -6 7; un_grand 9 -6 -10; un_h -6 -6 7
un_hotel -10 -7 11; un_humai -9 -9 9; un_imbec -15 -10 16; un_insta -10 -11 10; un_joli -15 -12 15; un_la -4 -4 6
un_m -12 -6 13; un_magic 17 -16 -17; un_milli -12 -12 13; un_minut -4 -3 7; un_mot -5 -6 10; un_mouli -8 -8 8
un_numer -11 -7 9; un_oeil -6 -7 7; un_opera -14 -6 16; un_ordi -4 -6 8; un_ordin -5 -5 6; un_ou -4 -6 9
un_parti -15 -11 14; un_pc -6 -9 11; un_petit -4 -2 5; un_peu -12 1 3; un_poil -12 11 -10; un_point -6 -7 6
un_porta -5 -4 8; un_proce -9 -6 12; un_rense -13 -12 14; un_respo -7 -7 9; un_rhume -7 -7 7; un_robot -35 -11 35
un_s -2 -3 5; un_scand -12 -8 10; un_serve -9 -7 10; un_servi -7 -6 8; un_seul -12 -10 11; un_stylo -10 -7 11
un_t -7 -7 10; un_techn -11 -10 15; un_telep -4 -6 9; un_termi -11 -11 12; un_tiret -1 -2 3; un_tour 10 -11 -10
un_trois -3 -2 5; un_trou -7 -6 7; un_un -10 -9 13; un_z -5 -3 8; under -5 -5 9; under_duran -3 -3 6
under_le -5 -5 8; under_leroy -7 -8 13; under_marin -5 -5 8; under_morin -6 -6 10; under_quatr -4 -4 5
under_rossi -4 -4 6; une -27 -12 23; une_adres -6 -11 9; une_anten -8 -9 9; une_aroba -6 -7 6; une_bonne -8 -7 10
une_box -8 -7 8; une_carpe -5 6 -6; une_centa -9 -9 10; une_chale -8 -7 7; une_conso -6 -7 8; une_dame -10 -3 11
une_demi -7 -8 8; une_dizai -9 -9 10; une_douza -8 -10 10; une_entre -9 -11 11; une_erreu -20 18 -17
une_escro -10 -12 12; une_famil -5 -5 5; une_fois -3 -5 6; une_honte -8 -14 12; une_impri -6 -9 10
une_incom -12 -8 12; une_machi -1 -4 5; une_minut 1 -3 -3; une_montr -7 -7 7; une_offre -13 -11 12; une_page -7 7 -5
une_paire -5 -6 7; une_perso -7 -6 7; une_petit -6 -6 6; une_quinz -6 -5 7; une_secon -8 -15 13; une_semai -9 -10 10
une_table -10 -10 10; une_tele -5 -9 10; une_touch -2 -3 5; une_trent -10 -7 11; une_vingt -1 -3 4; une_voix -2 -3 5
une_vraie -6 -8 9; union -4 -4 4; union_et -4 -4 4; uniqu -17 -17 19; uniqu_> -13 -14 15; uniqu_mon -10 -10 11
univ -4 -4 7; univ_tiret -4 -4 7; urgen -15 -17 18; urgen_je -9 -8 9; urgen_uniqu -13 -14 15; v 0 -10 2; v_a -5 -5 5
v_e -8 -7 8; v_la 6 -6 -6; v_point -7 -6 12; v_r -6 -6 7; va 12 -20 -2; va_> 12 -10 -15; va_beauc 9 -5 -5
va_bien 10 -10 -10; va_c 11 -11 -4; va_etre -9 -7 9; va_maint 7 -6 -5; va_mieux 17 -16 -14; va_plus -10 -7 9
va_toujo -11 12 -6; va_venir -9 -7 9; va_voir -11 -14 11; vais -16 -13 17; vais_cherc -4 -4 4; vais_compt -2 -6 7
vais_douce -6 -6 6; vais_pas -2 -6 8; vais_porte -9 -7 9; vais_saisi -5 -5 5; vais_teste -12 -7 12
vais_voir -5 -5 5; vais_vous -9 -6 12; valer -8 -8 8; valer_mouli -8 -8 8; vanda -9 -10 10; vanda_> -9 -10 10
vande -13 -12 13; vande_> -10 -10 10; vande_elst -10 -10 10; vasse -7 -6 7; vasse_aroba -7 -6 7; vasse_v -5 -5 5
venir -9 -7 9; venir_> -9 -7 9; vent -8 -8 8; vent_> -8 -8 8; vente -6 -6 8; vente_une -6 -6 8; venu -11 -9 12
venu_coupe -7 -6 7; venu_hier -4 -4 5; venu_lundi -7 -7 8; verif -20 -13 20; verif_> -18 -11 18; verif_tout -10 -8 9
verne -5 -6 7; verne_et -5 -6 7; verra -18 -10 15; verra_bien -18 -10 15; vers -12 -13 13; vers_dix -6 -7 7
vers_le -9 -8 9; vers_un -6 -5 6; vert 6 -20 -6; vert_> 8 -30 1; vert_et 18 -18 -16; vert_mais -22 19 -7
vert_point -6 -5 6; verte 14 -18 -11; verte_> 15 -15 -12; verte_est 5 -5 -5; verte_et 6 -6 -6; verts 9 -9 -9
verts_> 9 -9 -9; very 7 -7 -5; very_good 7 -7 -5; veut -21 22 -17; veut_pas -23 22 -18; veut_toujo -5 7 -2
veuve -6 -6 6; veuve_marti -6 -6 6; veux -12 -7 16; veux_annul -11 -6 11; veux_dire -4 -4 6; veux_etre -9 -8 9
veux_le -4 -4 5; veux_modif -8 -7 13; veux_parle -6 -5 11; veux_quelq -8 -4 10; victo 4 -11 2; victo_ca 8 -8 -8
victo_hugo -7 -7 7; vide -14 22 -26; vide_> -14 22 -26; vide_comme -5 11 -11; video 18 -16 -17
video_demar 14 -13 -14; video_il 5 -6 -5; video_point -8 -6 12; vieil -9 -9 11; vieil_adres -4 -3 6
vieil_table -6 -7 7; vienn -7 -8 9; vienn_avec -6 -6 7; vienn_je -2 -4 5; viens 3 -1 -8; viens_de 9 2 -15
viens_la -10 -10 10; vient 4 3 -19; vient_> -12 10 -9; vient_de 6 0 -16; vient_deja -7 -6 8; villi -11 -8 10
villi_> -11 -8 10; vingt -28 -14 29; vingt_> -14 -18 14; vingt_appar -5 -5 5; vingt_centi -6 -6 6
vingt_cinq -6 -7 7; vingt_de -1 -3 4; vingt_deux -1 -2 3; vingt_dix -1 -2 3; vingt_douze -1 -1 3
vingt_euros -7 -5 8; vingt_quatr -5 -4 5; vingt_quinz -3 -4 4; vingt_sept -5 -5 5; vingt_six -1 0 1
vingt_trois -3 -3 6; vingt_vingt -3 -3 6; vite -7 -11 9; vite_> -9 -9 9; vite_dites -7 -7 7; vite_tout 9 -8 -8
vivan -8 -7 8; vivan_> -8 -7 8; voila 8 -9 -6; voila_> 9 -8 -11; voila_c 17 -17 -13; voila_comme -12 -9 11
voila_je -5 5 -5; voir -18 -15 20; voir_> -18 -15 19; voir_avec -3 -3 5; voir_je -5 -5 5; voire -8 -8 8
voire_quatr -7 -6 7; voire_trois -6 -6 6; vois -3 2 -3; vois_mes 7 -7 -6; vois_pas -17 5 -2; vois_plus -11 -7 9
voisi -18 -13 17; voisi_> -18 -13 17; voit -4 -6 6; voit_ca -4 -6 6; voix -2 -3 5; voix_enreg -2 -3 5
vol -15 -13 15; vol_> -15 -13 14; vol_pur -5 -5 5; vole -8 -6 10; vole_mon -8 -6 10; voleu -8 -6 7; voleu_> -8 -6 7
vont -2 -4 5; vont_qui -2 -4 5; vos -11 -11 13; vos_agent -5 -4 6; vos_colle -9 -8 14; vos_delai -5 -5 5
vos_machi -3 -3 5; vos_menso -6 -6 6; vos_quest -11 -7 15; votre -24 -13 21; votre_affai -6 7 -5
votre_clien -6 -3 8; votre_colle -7 -7 8; votre_faute -5 -5 5; votre_patie -6 -6 6; votre_respo -6 -7 7
votre_servi -16 -13 15; votre_super -11 -7 10; votre_temps -3 -4 5; votre_truc -14 4 0; voudr -16 -2 6
voudr_annul -8 -5 8; voudr_c -2 -3 5; voudr_chang -8 -12 11; voudr_conna -8 -7 8; voudr_le -6 -6 8
voudr_modif -7 -5 9; voudr_parle -4 -3 7; voudr_pas -6 7 -7; voudr_redem -7 -9 11; voudr_un -11 -9 11
voula -11 -11 13; voula_dire -11 -11 13; voule -11 -14 16; voule_dire -11 -12 13; voule_l -2 -3 5; voule_mon -6 -3 8
vous 0 -19 8; vous_> 2 -16 3; vous_ai -17 -17 18; vous_allez -5 -3 6; vous_appel -26 -9 26; vous_arret 7 -7 -7
vous_aurai 6 -9 -5; vous_avez -6 8 -9; vous_bande -5 -5 5; vous_colle -9 -6 12; vous_compr -2 -6 7
vous_confi 12 -13 -12; vous_dans -9 -10 13; vous_deran -8 -7 8; vous_dirai -19 -13 18; vous_dire -12 1 3
vous_dis -16 -15 17; vous_disie 8 -7 -8; vous_donne -2 -4 5; vous_ecriv -3 -2 5; vous_embet -6 7 -7
vous_enten 7 -14 -5; vous_etes 3 -13 -1; vous_expli -12 -9 11; vous_fache -10 -9 9; vous_faire -3 -3 5
vous_foute -6 -5 6; vous_l -11 -7 10; vous_la -6 -4 10; vous_le -7 6 -5; vous_m 2 -7 -9; vous_me -8 -10 10
vous_moque -5 -5 5; vous_parle -9 -7 8; vous_plait -12 -8 14; vous_pourr -6 -5 6; vous_pouve -11 -8 11
vous_prefe -3 -2 4; vous_que 0 2 -9; vous_rappe -17 -10 17; vous_recoi 13 -13 -13; vous_remer 10 -9 -10
vous_repet -8 -7 8; vous_repon -6 -5 6; vous_savez -4 -4 6; vous_tout -6 -6 10; vous_voule -11 -14 16
vous_vous -8 -7 8; voyan 9 7 -22; voyan_clign -14 -10 12; voyan_est 7 5 -18; voyan_ne -8 10 -10; voyan_orang -5 5 -5
voyan_qui -5 10 -11; voyan_reste -8 9 -10; voyan_rouge 0 -6 -2; voyan_sont 9 -9 -9; vraie -6 -8 9
vraie_perso -6 -8 9; vraim -17 6 -4; vraim_> -8 11 -12; vraim_des -16 -14 17; vu -1 -1 3; vu_qu -1 -1 3; w -8 -8 10
w_e -7 -7 9; w_o -7 -6 7; wagne -5 -5 8; wagne_aroba -5 -5 8; wait -7 -6 7; wait_je -7 -6 7; wanad -4 -4 8
wanad_point -4 -4 8; wanna -5 -6 10; wanna_do -6 -6 10; wanna_doux -3 -5 7; watch -7 -6 7; watch_> -7 -6 7
weber -7 -7 9; weber_w -7 -7 9; wifi -3 -9 3; wifi_> -12 -19 15; wifi_est 10 1 -16; wifi_faibl -8 -11 9
wifi_fonct 11 -7 -11; wifi_frere -3 7 -5; wifi_mais -9 10 -7; wifi_ne -15 2 4; wojci -7 -6 7; wojci_w -7 -6 7
worki -8 8 -8; worki_> -8 8 -8; wozni -10 -10 10; wozni_> -10 -10 10; x -4 -4 8; x_duran -4 -4 7; x_point -4 -4 8
xavie -5 -6 9; xavie_point -5 -6 9; y 11 4 -20; y_a 4 1 -11; y_arriv -10 8 -8; y_est 15 -19 -12; y_fait -14 12 -5
y_manqu -11 10 -10; yahoo -5 -6 10; yahoo_point -5 -6 10; yeux -7 -8 8; yeux_> -7 -8 8; you -8 -6 7; you_are -8 -6 7
youss -9 -9 9; youss_amara -9 -9 9; youtu 13 -12 -12; youtu_se 13 -12 -12; yves -7 -7 7; yves_kergu -7 -7 7
yvonn -9 -8 9; yvonn_le -9 -8 9; z -5 -4 9; z_a -7 -6 10; z_aroba -1 -1 2; z_i -5 -6 7; z_o -2 -2 5; z_point -3 -3 5
zbign -10 -10 10; zbign_wozni -10 -10 10; zero -18 13 -12; zero_> -12 12 -12; zero_ameli -7 8 -8; zero_six -3 -9 11
zoe -9 -9 9; zoe_lemai -9 -9 9; zola -2 -2 5; zola_z -2 -2 5; zorro -3 -3 6; zorro_six -3 -3 6; zut -11 11 -10
zut_c -11 11 -10
""",
    ),
    "problem": (
        "internet mobile unclear",
        """
0 -6 -6 6; 00 -7 -8 8; 00_00 -7 -8 8; 00_> -7 -8 8; 01 -8 -8 8; 01398 -12 -12 12; 01398_> -12 -12 12; 01_45 -8 -8 8
02 -8 -7 8; 02_97 -8 -7 8; 03 -7 -7 7; 03_86 -7 -7 7; 05 -7 -7 7; 05_77 -7 -7 7; 06 -16 -15 16; 06123 -12 -12 12
06123_> -12 -12 12; 06_12 -12 -12 13; 06_19 -7 -7 7; 06_45 -5 -5 5; 06_47 -6 -6 6; 06_72 -6 -6 7; 06_76 -5 -5 6
06_99 -7 -8 8; 07 -6 -6 6; 07_81 -6 -6 6; 09 -8 -8 8; 09_18 -5 -5 6; 09_70 -7 -7 8; 09_81 -5 -5 6; 0_2 -6 -6 6
0_> -6 -6 6; 1 -6 -6 6; 12 -11 -11 11; 12_34 -8 -8 9; 12_36 -5 -5 5; 14 -6 -6 6; 14_rue -6 -6 6; 18 -9 -9 9
18_35 -7 -7 8; 18_euh -5 -5 6; 18_heure -6 -6 6; 19 -7 -7 7; 19_28 -7 -7 7; 1_9 -6 -6 6; 2 -6 -6 6; 204 -9 -9 9
204_on -9 -9 9; 23 -8 -8 8; 23_69 -8 -8 8; 24 -9 -11 10; 24_> -8 -7 8; 24_c -7 -7 7; 26 -7 -7 8; 26_18 -7 -7 8
28 -7 -7 7; 28_37 -7 -7 7; 2_2 -6 -6 6; 2_8 -6 -6 6; 3 -9 -5 11; 32 -7 -7 7; 32_475 -7 -7 7; 34 -8 -8 9
34_56 -8 -8 9; 35 -7 -7 8; 35_> -7 -7 8; 36 -8 -7 7; 36_et -6 -6 6; 36_non -5 -5 5; 37 -9 -9 9; 37_46 -7 -7 7
37_> -5 -5 5; 3_chene -4 -3 7; 3_d -9 -7 11; 4 -13 -14 14; 42 -6 -6 6; 42_36 -6 -6 6; 44 -6 -6 7; 44_> -6 -6 7
45 -12 -11 11; 45_23 -8 -8 8; 45_78 -5 -5 5; 46 -7 -7 7; 46_> -7 -7 7; 47 -6 -6 6; 475 -7 -7 7; 475_12 -7 -7 7
47_48 -6 -6 6; 48 -6 -6 6; 48_49 -6 -6 6; 49 -6 -6 6; 49_50 -6 -6 6; 4_1 -6 -6 6; 4_5 -11 -12 12; 4g -21 22 -23
4g_en -12 12 -12; 4g_march -9 10 -16; 4g_ne -10 12 -6; 4g_passe -13 13 -15; 5 -13 -14 14; 50 -6 -6 6; 50_> -6 -6 6
54 -5 -5 6; 54_09 -5 -5 6; 56 -8 -8 9; 56_> -8 -8 9; 58 -8 -7 8; 58_24 -8 -7 8; 59 -6 -6 6; 59_> -6 -6 6
5_6 -6 -6 6; 5_7 -6 -7 6; 5_> -11 -10 11; 5g -15 16 -16; 5g_est -11 11 -12; 5g_passe -8 8 -9; 6 -6 -6 6; 63 -8 -7 8
63_58 -8 -7 8; 69 -8 -8 8; 69_> -8 -8 8; 6_4 -6 -6 6; 7 -6 -7 6; 70 -7 -7 8; 70_26 -7 -7 8; 72 -6 -6 7
72_81 -6 -6 7; 76 -5 -5 6; 76_54 -5 -5 6; 77 -7 -7 7; 77_03 -7 -7 7; 78 -5 -5 5; 78_12 -5 -5 5; 7_8 -6 -7 6
8 -8 -10 9; 81 -13 -13 14; 81_90 -6 -6 7; 81_> -5 -5 6; 81_je -6 -6 6; 86 -7 -7 7; 86_24 -7 -7 7; 8_5 -6 -6 6
8_9 -6 -7 6; 9 -8 -10 9; 90 -6 -6 7; 90_44 -6 -6 7; 97 -8 -7 8; 97_63 -8 -7 8; 99 -7 -8 8; 99_00 -7 -8 8
9_0 -6 -6 6; 9_> -6 -7 6; <_0 -6 -6 6; <_01 -8 -8 8; <_01398 -12 -12 12; <_02 -8 -7 8; <_05 -7 -7 7; <_06 -14 -14 15
<_06123 -12 -12 12; <_07 -6 -6 6; <_09 -7 -7 8; <_32 -7 -7 7; <_4 -11 -10 11; <_a -15 -1 6; <_absol -13 -15 15
<_affir -12 -12 12; <_ah -15 -13 15; <_aicha -9 -9 10; <_ajout -8 -7 7; <_alber -3 -3 6; <_alexa 5 -5 -5
<_allez -8 -9 9; <_allo -3 -14 8; <_alors -15 -2 10; <_andre -7 -7 7; <_anne -12 -12 13; <_annul -12 -12 12
<_appel -11 12 -12; <_arret -8 -7 8; <_atten -15 -16 16; <_au -19 -11 17; <_aubry -7 -6 6; <_aucun -6 -7 5
<_aurel -7 -7 9; <_avant 8 -7 -8; <_b -7 -7 7; <_bah -12 -4 7; <_bande -10 -10 10; <_bascu -7 -6 7; <_ben -6 -19 13
<_bened -7 -8 8; <_bertr -9 -9 9; <_bien -10 -10 10; <_bilou 6 -5 -7; <_blabl -12 -12 12; <_bonjo -5 -11 7
<_bonso -6 -21 6; <_boula -10 -10 10; <_box 15 -13 -15; <_brigi -10 -10 10; <_c -15 -8 16; <_ca -26 -17 25
<_carre -12 -12 12; <_carte -6 7 -7; <_ce 7 -13 -1; <_celin -3 -3 4; <_celui -2 -1 3; <_certa -12 -12 12
<_chape -10 -10 10; <_charp -7 -8 8; <_cher -7 7 -7; <_chez 7 -7 -6; <_cinco -6 -6 6; <_cinq -9 -12 11
<_clair -7 -7 7; <_club -6 -6 6; <_comme -3 -4 6; <_conna -10 -11 11; <_conne 6 -7 -6; <_conta -11 -10 12
<_corre -10 -10 10; <_coupu 12 -12 -11; <_d -4 -4 5; <_da -8 -8 8; <_dans -3 -16 7; <_de -5 -4 5; <_deman -12 -9 11
<_depui -15 -8 12; <_des 11 -11 -6; <_desol -7 -6 7; <_deux -16 -14 16; <_didie -4 -3 5; <_dis -5 -5 6
<_dites 7 -6 -8; <_dix -11 -10 10; <_domin -5 -5 5; <_donc 9 -4 -9; <_donne -6 -6 8; <_draga -6 -6 6
<_dupon -10 -8 9; <_ecout -7 -9 8; <_elise -7 -6 10; <_elle -18 -15 17; <_en 5 -30 7; <_entre -9 -9 9
<_envoy -8 -8 8; <_eric -3 -2 4; <_espec -8 -8 8; <_est -9 -9 9; <_euh -7 -22 12; <_exact -12 -12 12
<_excus 5 -15 0; <_fabre -8 -8 8; <_faceb 14 -12 -19; <_faite -5 5 -5; <_fanny -10 -7 15; <_faut -6 -8 7
<_ferme -7 -7 7; <_fouta -10 -10 10; <_fred -7 -8 8; <_frere 7 -6 -7; <_gauti -7 -6 7; <_genre -8 -8 9
<_gerar -12 -12 12; <_giova -10 -10 10; <_gmail 10 -10 -10; <_grave -13 -12 12; <_gsm -10 9 -8; <_h -4 -3 7
<_helen -4 -2 6; <_herna -6 -6 6; <_hier -8 -9 8; <_hugo -9 -9 12; <_huit -14 -10 14; <_ici -6 -6 6; <_il -16 -3 10
<_ils 0 2 -12; <_impos -5 -15 5; <_ines -10 -10 10; <_info -6 -6 9; <_inter -9 -2 1; <_j -10 -12 15; <_jade -5 -6 10
<_je -7 -16 15; <_jean -14 -14 15; <_john -8 -9 9; <_josia -2 -2 4; <_jsp -7 6 -6; <_julie -7 -6 10
<_juste -9 -11 13; <_karim -4 -4 8; <_kevin -5 -6 9; <_l 14 -5 -20; <_la -5 8 -11; <_laiss -8 -8 9; <_laure -4 -5 6
<_le -1 0 -7; <_lemai -8 -8 8; <_leo -6 -6 7; <_les -4 7 -14; <_lola -4 -4 6; <_luc -6 -6 9; <_lucie -8 -5 11
<_ludo -3 -3 7; <_lundi -9 -9 9; <_m -7 -7 8; <_ma -4 6 -9; <_madam -17 -6 11; <_mais -13 -15 15; <_maitr -8 -8 8
<_maman 6 -5 -5; <_marc -5 -5 9; <_maria -8 -8 8; <_marie -11 -9 10; <_marti -6 -7 7; <_mauva -9 -9 9
<_melan -6 -5 11; <_meme 9 -8 -11; <_merci -6 -5 6; <_merde -11 -11 11; <_mes 4 3 -16; <_messa -5 5 -5
<_mette -10 -12 11; <_micro 10 -10 -10; <_mince -10 -11 11; <_mobil -8 14 -20; <_moi -16 -14 17; <_mon -2 4 -11
<_monsi -15 -13 14; <_ne -6 -7 7; <_netfl 8 -9 -7; <_neuf -11 -10 11; <_nguye -9 -9 9; <_niet -12 -12 12
<_nom -8 -6 8; <_non -4 -23 14; <_nope -12 -12 12; <_nos 8 -3 -17; <_notre -12 8 -1; <_numer -8 -10 10
<_oh -14 -13 14; <_ok -7 -6 7; <_on 2 -5 0; <_opera -10 -10 10; <_ordin 10 -5 -8; <_oui -16 -11 17; <_p -3 -3 6
<_paill -11 -11 11; <_papa -8 -6 11; <_pardo 7 -7 -7; <_parfa -12 -12 12; <_parti -13 -11 12; <_pas -17 -28 25
<_passe -16 -12 14; <_paul -12 -11 13; <_paule -7 -7 9; <_pauvr -10 -10 10; <_perso -18 4 3; <_perte 5 -5 -5
<_peuch 3 -2 -1; <_peut -8 -8 8; <_phili -6 -5 8; <_pierr -7 -7 7; <_plus -26 -9 21; <_pluto -11 -8 11
<_porca -5 -3 5; <_pour -13 -12 12; <_pourq -10 -10 11; <_pouve -10 -6 9; <_prene -5 -5 5; <_preno -6 -6 6
<_putai -9 -13 11; <_qu -11 -15 12; <_quand -16 20 -18; <_quatr -15 -2 7; <_que -12 -10 11; <_quell -5 -6 6
<_quelq -6 -6 6; <_quinz -13 -13 14; <_r -5 -5 5; <_rappe -2 -2 4; <_redon -7 -7 8; <_rene -7 -7 7; <_repon -7 -6 7
<_resea -8 8 -8; <_rien -17 -13 15; <_roami -10 10 -10; <_rouss -3 -1 4; <_s -6 -5 6; <_sa 0 -14 5; <_salut 3 -10 -1
<_sandr -4 -4 7; <_sav -7 -7 8; <_secre -7 -7 10; <_sept -6 -8 7; <_servi -12 -12 12; <_si -11 -14 13
<_simon -7 -6 7; <_soixa -8 -9 9; <_solan -9 -7 9; <_sophi -5 -5 5; <_speed 5 -5 -5; <_stop -6 -9 9; <_super -6 -4 7
<_sur -19 -10 10; <_surto -6 -7 6; <_szyma -3 -3 5; <_t -4 -4 5; <_tabar -7 -7 8; <_tais -8 -15 13; <_te -5 -7 8
<_teams 12 -9 -12; <_techn -12 -11 12; <_telep -10 -8 9; <_test -12 -10 12; <_thoma -7 -6 8; <_tisse -10 -10 10
<_toto -2 -2 4; <_tous -11 -10 10; <_tout -15 -19 18; <_tran -7 -7 7; <_trans -8 -7 8; <_trist -5 -5 6
<_trois -16 -11 15; <_un -12 -14 14; <_une -23 -21 23; <_v -4 -6 8; <_van -9 -9 9; <_vers -11 -9 10; <_viens -9 -9 9
<_vin -6 -6 8; <_virgi -5 -3 7; <_vite -6 9 -6; <_voila -8 -7 8; <_votre -9 -12 11; <_vous -20 -17 23
<_wesh -4 -17 6; <_wifi 14 -11 -15; <_xavie -5 -6 7; <_y -18 1 4; <_yes -9 -8 9; <_yo -5 -5 6; <_yvett -8 -8 8
<_zero -9 -16 22; <_zhang -5 -5 5; a -3 -11 7; a_a -3 -3 5; a_activ -13 13 -9; a_aroba -3 -2 5; a_arrac 6 -6 -6
a_au -9 -10 10; a_besoi 7 -6 -7; a_cause -7 -6 6; a_chaqu 6 3 -13; a_chope 8 -8 -3; a_cinq -8 -9 8; a_clign 6 -6 -5
a_comme -6 6 -7; a_confu -4 -5 6; a_conne 11 -11 -1; a_conta 6 -6 -6; a_cote 2 -15 4; a_coupe 7 -6 -8
a_crash 11 -10 -12; a_cree -5 -5 5; a_de -14 3 2; a_debra 9 -8 -9; a_deja -7 -7 7; a_des 5 -4 -5; a_deux 5 -5 -5
a_dire -5 -4 5; a_dista 5 -4 -5; a_dit -5 -18 13; a_dix -11 -11 13; a_ecrit 7 -6 -8; a_emett -6 6 -5
a_encor -7 -6 6; a_envoy -11 9 -7; a_ete -3 7 -12; a_expli -11 -12 11; a_fait -15 -1 11; a_faite -5 -8 7
a_fil -6 7 -7; a_fondu 11 -8 -11; a_gliss -6 7 -8; a_grill 11 -9 -12; a_i -4 -2 6; a_insta 7 -5 -7
a_inter 12 -10 -12; a_joind -11 10 -9; a_jour -6 6 -6; a_l -13 -4 8; a_la 10 -12 -12; a_lache 5 -5 -5
a_laver -10 -8 10; a_m -7 -8 8; a_ma -2 -13 3; a_mareu -10 -9 10; a_marre -2 -5 6; a_matin 14 -9 -16; a_me 9 -9 -6
a_mes -6 8 -9; a_moi -5 -4 5; a_mon -14 -15 16; a_mons -8 -7 7; a_mort 8 -8 -8; a_n -18 -15 19; a_namur -10 10 -10
a_noemi -8 -7 9; a_nos 6 -6 -6; a_ouvri 16 -18 -11; a_parti -6 -6 6; a_pas -6 6 -5; a_peine 8 -7 -8
a_perdu 11 -10 -11; a_perso -5 6 -6; a_plus 5 -1 -14; a_point -5 -5 10; a_probl -6 -5 6; a_propo -2 -1 3
a_quatr -9 -9 9; a_quelq -6 -6 7; a_qui -11 -14 12; a_rappe -8 -13 12; a_recev -12 12 -12; a_regar 8 -8 -8
a_repet 9 -8 -10; a_retab 9 -8 -9; a_reten -4 -4 6; a_rien -15 -15 16; a_robas -3 -3 5; a_rose -5 -5 7; a_s -4 -2 6
a_saint -6 -6 6; a_se 9 -9 -1; a_septa -8 -8 8; a_signe -11 -15 15; a_six -7 -7 7; a_soir 6 -6 -6; a_son 5 -5 -5
a_t -5 -5 5; a_telec 8 -9 -6; a_tourc -6 -6 6; a_tout -5 -8 7; a_trois -7 -9 8; a_u -8 -6 13; a_un 2 -13 2
a_une 0 -8 3; a_voir -10 -7 8; a_vole -9 9 -5; a_votre -8 -10 9; a_vous -8 -9 10; a_zero -6 9 -6; aboie -13 -10 11
aboie_> -6 -7 7; aboie_excus -11 -9 10; abonn -8 -20 11; abonn_> -15 -21 17; abonn_fibre 7 -6 -8; absen -10 -11 10
absen_> -10 -11 10; absol -13 -15 15; absol_pas -13 -15 15; acaci -6 -6 6; acaci_a -6 -6 6; acced 8 -8 -9
acced_au 8 -8 -9; accen -9 -7 12; accen_> -6 -5 7; accen_bien -4 -2 6; accen_evide -9 -9 11; acces 23 -23 -18
acces_a 10 -7 -11; acces_au 16 -18 -14; acces_inter 12 -11 -12; accor -13 -11 13; accor_> -10 -8 9; accor_ca -7 -6 7
accor_d -7 -6 7; accro 7 -6 -10; accro_pas 11 -12 -6; accro_plus -6 6 -7; accue -1 -10 6; accue_> -8 -7 7
accue_s 13 -13 -12; achet -9 -9 9; achet_l -9 -9 9; activ -15 12 -10; activ_> -5 8 -8; activ_ma -13 13 -9
activ_trois -5 6 -6; actua 10 -10 -10; actua_plus 10 -10 -10; adais 6 -6 -5; adais_est 6 -6 -5; adam -10 -10 10
adam_> -10 -10 10; adres -18 -21 21; adres_> -9 -9 9; adres_c -6 -6 6; adres_de -8 -6 9; adres_elect -8 -7 8
adres_euh -5 -5 5; adres_gmail -5 -8 7; adres_oui -4 -3 5; adsl 15 -13 -14; adsl_elle 7 -5 -7; adsl_est 9 -11 -8
adsl_qui 10 -10 -9; affic 6 4 -23; affic_appel -6 6 -6; affic_aucun -9 9 -7; affic_conne 9 -8 -9
affic_jamai 5 -5 -5; affic_mais -5 5 -5; affic_pas 8 -5 -11; affic_plus -10 11 -15; affic_reche -9 9 -6
affic_un 10 -11 -8; affir -12 -12 12; affir_> -12 -12 12; agee -7 -8 9; agee_> -8 -7 8; agee_vous -3 -5 6
agenc 7 -16 0; agenc_> 12 -11 -12; agenc_de -6 -2 7; agenc_est 6 -4 -6; agenc_immob -12 -11 12; agent -11 -9 12
agent_> -11 -9 12; ah -15 -13 15; ah_bah -6 -5 6; ah_mais -5 -6 6; ah_que -11 -9 10; ai -5 1 1; ai_achet -9 -9 9
ai_appel -5 -12 9; ai_aucun -5 5 -5; ai_besoi -20 -18 20; ai_c -7 8 -8; ai_chang -9 13 -15; ai_comma -5 8 -8
ai_de -10 10 -9; ai_deja -8 -14 11; ai_demen -12 -13 13; ai_des -7 7 -7; ai_deux -8 -11 9; ai_dit -6 0 0
ai_etein -6 6 -7; ai_eu -6 -5 6; ai_eue -3 -4 6; ai_fait 11 -11 -11; ai_honte -7 -8 8; ai_inter -1 13 -19
ai_jamai -8 9 -10; ai_je -9 -13 11; ai_la -11 11 -10; ai_le 7 -7 -7; ai_ma -9 -8 10; ai_marre -8 -7 10
ai_mis -8 10 -11; ai_mise -5 8 -8; ai_pas 2 -15 4; ai_perdu -9 13 -13; ai_plein -7 -9 7; ai_plus 12 6 -36
ai_pus 6 -6 -6; ai_quatr -5 -1 6; ai_que -13 -11 12; ai_recu -2 -13 3; ai_redem -10 10 -10; ai_regar 5 -3 -6
ai_rende -5 -5 5; ai_rien 19 -19 -17; ai_soixa -4 -4 5; ai_sousc 9 -8 -9; ai_toujo 9 -8 -9; ai_tout -12 -11 11
ai_trois -7 -7 7; ai_un 10 -8 -9; ai_une -12 -17 16; ai_vu -7 -6 7; ai_zero -5 5 -5; aicha -9 -9 10
aicha_diall -9 -9 10; aide -17 -14 17; aide_> -11 -9 10; aide_il -11 -10 11; aider -10 -9 11; aider_> -6 -6 7
aider_moi -6 -5 6; aille 6 -3 -6; aille_mais 6 -3 -6; aime -7 7 -5; aime_esse -7 7 -5; aimen -6 -6 6
aimen_bien -6 -6 6; ajout -8 -7 7; ajout_un -8 -7 7; alarm 2 1 -10; alarm_me 9 -9 -8; alarm_ne -7 7 -9
alber -3 -3 6; alber_point -3 -3 6; alemb -9 -8 8; alemb_> -9 -8 8; alexa 5 -5 -5; alexa_elle 5 -5 -5
aller 14 -11 -16; aller_sur 14 -11 -16; allez -8 -9 9; allez_passe -8 -9 9; allo -4 -15 8; allo_> -18 -12 16
allo_allo -8 -6 8; allo_bonjo -12 -10 12; allo_c -9 -8 12; allo_oui 20 -14 -19; allum 4 -2 -9; allum_> -6 7 -6
allum_plus 15 -15 -13; alors -10 -6 8; alors_> -10 -11 11; alors_a -4 -4 4; alors_c -3 -5 7; alors_ca -10 -13 12
alors_comme -4 -7 9; alors_d -4 -4 5; alors_ecout 5 -3 -6; alors_en 9 -8 -9; alors_euh -12 -11 12; alors_il 5 -4 -5
alors_j -1 2 -10; alors_jade -6 -6 6; alors_je -2 -1 3; alors_la -10 10 -10; alors_le -6 8 -8; alors_mon -4 -3 7
alors_non -3 -1 4; alors_qu -12 11 -8; alors_que 14 -16 -9; alors_voila 7 -9 -6; alors_vous -2 -3 5
alors_zero -5 -5 5; an -9 -9 9; an_derni -9 -9 9; anais -6 -5 7; anais_avec -6 -5 7; anato -2 -4 5
anato_point -2 -4 5; ancie -5 -6 6; ancie_c -5 -6 6; andre -7 -7 7; andre_popes -7 -7 7; anime -6 -6 6
anime_> -6 -6 6; anne -16 -15 17; anne_point -5 -5 7; anne_sophi -13 -12 13; annul -12 -12 12; annul_> -12 -12 12
annul_mon -10 -8 12; ans -6 -9 11; ans_> -3 -3 5; ans_et -5 -1 6; ans_hein -5 -4 6; ans_je -5 -6 7
ans_monsi -4 -4 5; anten 2 -12 0; anten_> -9 -8 9; anten_sur 8 -8 -8; antoi -5 -5 9; antoi_tiret -5 -5 9
aol -2 -2 4; aol_point -2 -2 4; aoute -6 -6 9; aoute_look -6 -6 9; ap -7 8 -4; ap_d -7 8 -4; appai -12 12 -11
appai_plus -12 12 -11; appar -20 -15 21; appar_> -20 -18 20; appar_c -6 -6 6; appar_en -11 -10 11; appar_et -6 7 -8
appar_je -3 -3 5; appar_ne 7 -6 -4; appar_pas 8 -8 -10; appar_que -10 -10 11; appel -24 32 -23; appel_> -27 26 -16
appel_au -9 -12 11; appel_avec 13 -12 -13; appel_c -6 8 -8; appel_ca -7 9 -3; appel_car -11 12 -13
appel_d -9 10 -10; appel_de 9 -15 -2; appel_depui -13 14 -13; appel_des -8 -8 10; appel_du 12 -8 -14
appel_entra -15 16 -8; appel_et -15 16 -15; appel_euh -6 -8 7; appel_il -10 9 -8; appel_j 16 -14 -17
appel_je -8 -11 11; appel_julie -7 -11 11; appel_l -9 10 -14; appel_la -7 7 -9; appel_luc -8 -11 11
appel_ma -5 6 -7; appel_mais -13 12 -11; appel_mes -10 10 -9; appel_mon -5 5 -5; appel_ne -13 13 -11
appel_ni -13 10 -9; appel_on -11 10 -8; appel_parce 15 -13 -16; appel_passe 6 -6 -5; appel_perso -13 14 -15
appel_pierr -7 -13 13; appel_pluto -2 -1 3; appel_pour -6 -9 7; appel_qui -7 8 -8; appel_se -9 9 -12
appel_sont -6 6 -5; appel_tombe -7 7 -7; appel_trois -7 -12 10; appel_yann -2 -4 5; apres -8 -9 8
apres_midi -8 -9 8; ardec -5 6 -6; ardec_quand -5 6 -6; aroba -12 -9 19; aroba_3 -9 -7 11; aroba_aol -2 -2 4
aroba_aoute -6 -6 9; aroba_b -3 -1 4; aroba_bouyg -3 -3 4; aroba_cabin -6 -5 10; aroba_dupon -6 -7 7
aroba_etu -5 -5 6; aroba_euh -5 -5 5; aroba_free -6 -5 10; aroba_gmail -6 -6 9; aroba_group -5 -5 5
aroba_hotma -4 -4 8; aroba_hugo -9 -9 12; aroba_iclou -4 -4 6; aroba_la -5 -5 5; aroba_lapos -7 -6 8
aroba_ma -10 -10 10; aroba_numer -10 -12 13; aroba_orang -16 -11 19; aroba_out -3 -2 5; aroba_outlo -7 -6 9
aroba_plomb -9 -10 12; aroba_proto -4 -6 8; aroba_proxi -7 -7 7; aroba_sfr -5 -4 8; aroba_solid -2 -3 5
aroba_voila -5 -6 6; aroba_wanad -2 -4 5; aroba_wanna -5 -5 10; aroba_yahoo -5 -5 9; arrac 14 -14 -10
arrac_> 10 -10 -8; arrac_le 6 -6 -6; arran -7 -9 8; arran_> -7 -9 8; arret 9 -12 -5; arret_> 8 -7 -8
arret_d 8 -6 -8; arret_de -8 -7 8; arriv 9 6 -31; arriv_> 9 -8 -9; arriv_a -3 9 -15; arriv_dans 11 -10 -9
arriv_pas 8 -1 -22; arriv_plus 9 -2 -22; arriv_sur -5 5 -5; arrob -11 -11 13; arrob_gmail -7 -8 8
arrob_jemai -6 -6 9; as 6 -5 -7; as_vu 6 -5 -7; assoc -13 -12 13; assoc_on -13 -12 13; at -7 -7 9; at_hotma -5 -6 9
at_outlo -6 -6 7; attac -6 -5 7; attac_aroba -4 -3 7; attac_avec -5 -5 5; attac_le -4 -3 7; attac_mais -3 -2 5
attac_point -6 -7 8; attac_t -3 -2 5; atten -15 -16 19; atten_> -20 -19 23; atten_cheri -6 -9 8; atten_et -4 -4 5
atten_je -7 -8 8; atten_ma -8 -8 8; atten_non -6 -6 7; atten_onze -4 -4 6; atten_quatr -3 -2 5; attri -9 11 -12
attri_> -9 11 -12; au 0 -10 2; au_06 -6 -6 6; au_bon -2 -1 3; au_bout -17 18 -18; au_burea 12 -17 -8
au_cloud 5 -5 -5; au_dessu -8 -7 7; au_fond -8 8 -8; au_magas 6 -6 -6; au_meme -8 -8 8; au_moins -9 -10 10
au_mois -11 -8 9; au_mur 5 -5 -5; au_nivea -8 12 -14; au_nom -12 -11 12; au_point 9 -8 -9; au_premi -8 -11 9
au_quart -6 8 -8; au_resea 10 -10 -2; au_serve 14 -13 -14; au_sous -12 -11 11; au_sujet -10 -13 13
au_telep -15 -4 8; au_trois -7 -6 7; au_villa -5 6 -6; au_vpn 5 -5 -5; au_web 13 -14 -13; au_wifi 10 -10 -6
au_zero -1 -1 2; aubry -7 -6 6; aubry_avec -7 -6 6; aubry_chris -7 -6 6; aucun -11 3 -3; aucun_appel -14 15 -11
aucun_barre -11 15 -18; aucun_idee -15 -12 13; aucun_lumie 7 -7 -8; aucun_page 7 -7 -6; aucun_servi -12 17 -16
aucun_signa 5 -5 -4; aucun_site 9 -9 -10; aucun_son -6 7 -7; aucun_souci -5 5 -5; augus -8 -10 9; augus_> -8 -10 9
aujou -10 -10 10; aujou_hui -10 -10 10; aurai -7 -8 8; aurai_pas -5 -5 6; aurai_une -6 -6 6; aurel -7 -7 9
aurel_under -7 -7 9; autom -7 -6 7; autom_> -7 -6 7; autre -17 -14 17; autre_> -13 -8 11; autre_chose -14 -12 15
autre_probl -6 -7 7; aux -1 -15 7; aux_frais 7 -6 -8; aux_machi -7 -7 7; aux_piece -11 -9 11; avais 8 -7 -8
avais_dit -3 -2 5; avais_huit 8 -7 -8; avant 8 -7 -8; avant_j 8 -7 -8; avec 0 -11 4; avec_box 10 -5 -10
avec_d 6 -3 -6; avec_deux -5 -5 5; avec_l 9 -12 -8; avec_la -15 -8 15; avec_le 5 1 -12; avec_ma 9 -10 -4
avec_mon 6 -1 -9; avec_nous -8 -8 8; avec_perso -4 -4 5; avec_un -5 -10 8; avec_une -9 -8 9; avez -14 -11 15
avez_bien -7 -7 8; avez_deja -6 -5 6; avez_donne -10 -10 11; avez_mal -5 -6 5; avez_pas -6 -6 7; avez_sur -6 -9 7
avez_un -5 -5 6; avion -5 -5 5; avion_enfin -5 -5 5; avoir -3 -13 5; avoir_les 6 -5 -8; avoir_un -10 -13 11
avons 5 -5 -5; avons_plus 5 -5 -5; avoue -10 -6 10; avoue_que -10 -6 10; b -13 -13 14; b_b -3 -1 4; b_comme -7 -7 7
b_e -4 -4 7; b_o -3 -2 4; b_r -4 -4 4; b_v -5 -5 6; bah -15 -9 11; bah_ecout -7 8 -8; bah_non -9 -11 11
bah_oui -6 -5 6; bande -15 -14 15; bande_d -10 -10 10; bande_de -6 -5 7; banqu 2 1 -12; banqu_> 10 -10 -8
banqu_je -9 9 -8; bapti -4 -3 5; bapti_renau -4 -3 5; barre -21 24 -21; barre_> -11 14 -18; barre_affic -5 5 -5
barre_de -17 15 -10; barre_sur -12 12 -8; bas -8 -5 6; bas_celle -8 -5 6; bascu -12 0 2; bascu_moi -7 -6 7
bascu_plus -7 10 -8; base -13 9 -4; base_> -13 9 -5; base_gmail -5 -5 7; basta -5 -3 5; basta_j -5 -3 5; be -7 -7 7
be_> -7 -7 7; beau -10 -11 11; beau_aujou -10 -11 11; beauc -13 -14 14; beauc_> -9 -10 9; beauc_madam -6 -5 6
beaun -3 -4 6; beaun_comme -3 -4 6; belle -8 -8 8; belle_mere -8 -8 8; ben -6 -19 13; ben_c -25 -20 26
ben_en 5 -4 -5; ben_j 11 -10 -11; ben_je -13 -7 15; ben_la 7 -5 -7; ben_le 15 -7 -15; ben_mon -5 -5 5
ben_oui -9 -6 8; ben_tout -20 -13 19; ben_voila -15 -7 13; ben_y -14 -9 11; benal -8 -8 8; benal_> -8 -8 8
benal_b -4 -3 7; bened -7 -8 8; bened_hamel -7 -8 8; benis -6 -5 6; benis_> -6 -5 6; berna -10 -15 14
berna_> -8 -11 11; berna_aroba -6 -6 11; berna_en -5 -5 5; berti -11 -11 11; berti_et -6 -7 7; berti_pas -9 -9 9
bertr -13 -13 14; bertr_chauv -6 -7 10; bertr_point -4 -4 6; bertr_tout -9 -9 9; besna -7 -5 7; besna_> -7 -5 7
besoi -14 -19 19; besoi_d -7 -13 11; besoi_de -9 -13 13; besoi_que -8 -8 8; betis -6 7 -7; betis_c -6 7 -7
bianc -10 -10 10; bianc_> -10 -10 10; bien -8 -18 12; bien_> -7 -16 8; bien_branc 9 -4 -9; bien_c 2 1 -14
bien_ca -7 -5 8; bien_comme -6 -7 7; bien_compr -7 -6 8; bien_dites -6 -6 6; bien_je 6 -3 -6; bien_la -4 -3 5
bien_le 12 -13 -11; bien_les 6 -6 -5; bien_merci -7 -10 8; bien_note -9 -8 11; bien_par 14 -14 -11
bien_pour -6 -6 6; bien_que -1 -10 6; bien_regar -6 -6 6; bien_s -4 -4 5; bien_sur -14 -14 15; bilou 6 -5 -7
bilou_t 6 -5 -7; bip -8 11 -12; bip_> -8 11 -12; bip_bip -8 11 -12; bizar 8 -7 -8; bizar_et 8 -7 -8
blabl -12 -12 12; blabl_> -12 -12 12; blanc -3 3 -8; blanc_arrob -7 -8 8; blanc_de 7 -4 -7; blanc_j -9 11 -11
bleue 9 -9 -9; bleue_passe 9 -9 -9; blond -12 -7 9; blond_> -12 -7 9; blond_blond -12 -7 9; bloqu -11 13 -14
bloqu_> -13 12 -10; bloqu_il -9 9 -7; bloqu_la 0 2 -10; boite -6 6 -5; boite_d 6 -5 -8; boite_de -5 -6 6
boite_mail 12 -12 -9; boite_point -10 -10 10; boite_vocal -11 12 -18; boiti 10 -9 -10; boiti_> 7 -7 -7
boiti_blanc 7 -4 -7; boiti_et 12 -3 -12; boiti_fibre 5 -5 -5; bon 5 -12 -5; bon_> 11 -11 -11; bon_sang -7 -6 7
bon_servi -2 -1 3; bonjo -3 -12 7; bonjo_> -29 -26 29; bonjo_alors -4 -3 7; bonjo_c -13 -12 20; bonjo_cabin -8 -6 8
bonjo_est -5 -5 5; bonjo_euh -5 -6 7; bonjo_excus 11 -8 -11; bonjo_j -4 -9 6; bonjo_je 4 10 -22; bonjo_ma 12 -7 -13
bonjo_madam -7 -6 7; bonjo_monsi 12 -12 -11; bonjo_on 7 -5 -7; bonjo_veron -3 -3 5; bonjo_voila 0 1 -14
bonne 9 -10 -7; bonne_adres -4 -3 5; bonne_aroba -7 -6 9; bonne_je 10 -10 -9; bonne_pardo -7 -6 9; bonso -6 -21 6
bonso_> -15 -15 15; bonso_dites 6 -5 -8; bonso_on 7 -6 -8; boula -14 -14 15; boula_a -8 -7 7; boula_du -10 -10 10
boule -8 -8 8; boule_> -8 -8 8; bout -17 18 -18; bout_de -17 18 -18; bouti 9 -9 -9; bouti_> 9 -9 -9; bouyg -3 -3 4
bouyg_b -3 -3 4; box 20 -18 -19; box_> 30 -25 -24; box_a 8 -8 -5; box_c -17 20 -24; box_ca -10 10 -10
box_clign 20 -19 -12; box_elle 15 -17 -12; box_est 25 -24 -20; box_et 10 -9 -9; box_etein 11 -10 -12
box_fait 13 -15 -9; box_fonct -12 12 -11; box_inter 7 -7 -7; box_mais 15 -14 -8; box_march -15 -28 16
box_ne 8 -7 -12; box_pour -10 10 -10; box_qui 16 -16 -15; box_s 20 -18 -17; box_un -11 -12 12; branc 16 -16 -12
branc_a 7 -5 -7; branc_derri 9 -4 -9; branc_sur 11 -12 -10; bras -10 -9 10; bras_> -10 -9 10; bras_monsi -10 -9 10
breta -6 6 -6; breta_ca -6 6 -6; brico -3 -2 5; brico_aroba -3 -2 5; brico_tout -3 -2 5; brigi -10 -10 10
brigi_adam -10 -10 10; brise 6 -6 -6; brise_et 6 -6 -6; bruit -2 8 -18; bruit_bizar 8 -7 -8; bruit_de -10 13 -16
bruno -3 -3 6; bruno_point -3 -3 6; buffe 18 -19 -18; buffe_tout 18 -19 -18; bug -5 -5 6; bug_> -5 -5 6
bugue 2 -17 3; bugue_> 2 -17 3; burea -8 1 1; burea_204 -9 -9 9; burea_> -6 -23 8; burea_depui 6 -6 -6
burea_est -10 11 -12; burea_il -11 11 -11; burea_les -6 12 -15; burea_plus 8 -8 -9; burea_se 6 -6 -5
burea_sont -8 8 -15; c -7 -4 5; c_> -6 -6 6; c_a -4 -3 7; c_comme -3 -4 6; c_est -7 -4 4; c_etait -7 2 -2
c_h -6 -7 10; c_i -5 -6 7; c_l -3 -2 5; c_o -6 -5 7; c_point -4 -4 7; c_u -7 -7 7; ca -7 -15 12; ca_> -23 -21 25
ca_a -7 -6 6; ca_buffe 18 -19 -18; ca_bug -5 -5 6; ca_bugue -22 -15 21; ca_c -4 -3 5; ca_charg 17 -14 -17
ca_comme -5 -7 6; ca_coupe -11 -11 11; ca_depen -10 -12 11; ca_du -16 -19 22; ca_encor -10 -10 11; ca_fait -8 6 -6
ca_gresi -9 9 -11; ca_hache -8 12 -14; ca_ira -6 -7 7; ca_je -9 -12 12; ca_lag 13 -15 -10; ca_m -7 -9 8
ca_march -10 -28 19; ca_me 1 -21 7; ca_mouli 8 -8 -8; ca_ne -25 -6 9; ca_oui -8 -8 10; ca_passe 14 -13 -8
ca_prete -4 -5 6; ca_raccr -19 19 -19; ca_rame 17 -13 -18; ca_recom -10 -12 11; ca_remar -8 -8 8
ca_saute -12 -10 12; ca_se 9 -13 -9; ca_sert -11 -11 12; ca_sonne -11 12 -10; ca_suffi -5 -3 5; ca_tombe -9 10 -8
ca_va 0 13 -19; ca_varie -10 -12 11; ca_vient -19 -7 18; cabin 3 -14 0; cabin_est 9 -9 -10; cabin_fourn -8 -6 8
cabin_lamy -3 -3 6; cabin_tiret -7 -7 10; cable 18 -17 -17; cable_> 6 -6 -6; cable_de 7 -6 -8; cable_en 5 -5 -5
cable_ether 12 -15 -12; caiss 21 -21 -9; caiss_enreg 17 -17 -12; caiss_n 6 -6 -6; caiss_ne 6 -6 -5; caja 11 -3 -10
caja_la 11 -3 -10; calme -7 -5 7; calme_> -7 -5 7; camer 16 -16 -15; camer_de 9 -9 -8; camer_du 10 -9 -6
camer_ne 13 -13 -14; campa 7 -7 -7; campa_> 7 -7 -7; canar -7 -9 8; canar_> -7 -9 8; capte -6 13 -22
capte_bien 12 -13 -11; capte_pas -6 10 -9; capte_plus -1 4 -21; capte_que -5 5 -4; capte_rien -11 12 -12
car 4 6 -15; car_le 10 -6 -11; car_ma -11 12 -13; caraf 8 -8 -9; caraf_au 8 -8 -9; carpe -13 -15 14
carpe_> -7 -11 11; carpe_nee -8 -8 8; carre -12 -12 12; carre_> -12 -12 12; carte -11 16 -17; carte_bleue 9 -9 -9
carte_cime -9 9 -7; carte_sim -16 18 -16; cas -16 -17 17; cas_> -16 -17 17; casse 8 -8 -7; casse_> 8 -8 -7
casta -4 -2 6; casta_c -4 -2 6; catas 3 -11 -2; catas_je 8 -7 -9; catas_quoi -15 -7 13; cause 3 -13 2
cause_de -7 -6 6; cause_dessu 10 -10 -9; ce 1 -26 9; ce_matin -4 -20 8; ce_n 6 -15 3; ce_qu -2 -1 3
ce_que -14 -14 14; ce_qui 2 -12 0; cecil -6 -6 6; cecil_lacro -6 -6 6; cela -10 -9 12; cela_meme -10 -9 12
celin -3 -3 4; celin_point -3 -3 4; celle -8 -5 7; celle_de -3 -3 6; celle_du -8 -5 6; cellu -14 13 -12
cellu_a -11 9 -8; cellu_sonne -5 5 -5; celui -9 -4 6; celui_avec -8 9 -6; celui_de -8 -5 6; cent -8 -9 11
cent_cinq -6 -6 6; cent_cinqu -1 -1 3; cent_point -6 -6 8; cent_quatr -2 -1 3; cent_treiz -2 -1 3
cent_trent -6 -7 7; cent_vingt -1 -1 3; centr -14 -2 5; centr_> -10 -10 10; centr_par -7 7 -9; cents 8 -7 -8
cents_megas 8 -7 -8; certa -12 -12 12; certa_> -12 -12 12; cesse 7 -6 -7; cesse_> 7 -6 -7; cette -5 -5 6
cette_salet -5 -5 6; chain 9 -8 -11; chain_> 9 -8 -11; chair -5 -5 6; chair_et -5 -5 6; chale -8 9 -9
chale_> -8 9 -9; chamb 7 -6 -6; chamb_> 0 2 -16; chamb_du 6 -6 -5; chamb_le 16 -16 -10; chamb_un -7 -5 7
chang -14 3 4; chang_> 10 -9 -6; chang_d -9 -12 10; chang_de -9 13 -15; chang_je -6 -6 6; chant -10 1 4
chant_aroba -5 -6 6; chant_ma -6 6 -7; chant_par -3 -3 5; chant_point -5 -6 6; chape -10 -10 10; chape_de -10 -10 10
chaqu 6 3 -13; chaqu_fois 6 3 -13; charg 24 -19 -23; charg_aucun 7 -7 -6; charg_ca 10 -13 -8; charg_jamai 5 -5 -5
charg_la 7 -7 -8; charg_mais 10 -13 -8; charg_pas 14 -12 -13; charg_plus 1 -1 -8; charg_une 10 -8 -11; charl -6 -5 7
charl_> -6 -5 7; charp -7 -8 8; charp_comme -7 -8 8; charp_sylvi -7 -8 8; chat -11 -11 11; chat_est -11 -11 11
chauv -6 -7 10; chauv_c -6 -7 10; chef -10 -13 11; chef_> -10 -13 11; chelo -5 -5 6; chelo_votre -5 -5 6
chene -4 -3 7; chene_tout -4 -3 7; cher -7 7 -7; cher_je -7 7 -7; cherc -19 -15 18; cherc_> -12 -13 13
cherc_le -5 6 -6; cherc_mes -13 -12 13; cherc_un -5 -8 8; cheri -8 -9 9; cheri_et -5 -4 5; cheri_je -6 -9 8
cheva -9 -9 10; cheva_> -9 -9 10; chevr -5 -5 5; chevr_et -5 -5 5; chez 2 -2 -2; chez_la -7 7 -7; chez_ma -12 12 -8
chez_machi -8 -9 9; chez_moi 3 -5 -1; chez_mon 8 -8 -3; chez_nous 4 2 -9; chez_vous -11 -13 17; chez_wanad -7 -6 8
chich -5 -6 6; chich_vous -5 -6 6; chien -13 -16 15; chien_> -9 -9 9; chien_aboie -11 -9 10; chien_j -8 -6 8
chien_qui -6 -7 7; chiff -5 -4 6; chiff_aroba -4 -3 7; chiff_tout -4 -3 7; chiff_un -4 -4 5; chope 8 -8 -3
chope_le 8 -8 -3; chora -3 -4 6; chora_donc -3 -4 6; chora_point -3 -4 6; chose -10 -11 12; chose_> -10 -11 12
chris -10 -7 9; chris_aubry -7 -6 6; chris_delau -9 -8 9; cime -9 9 -7; cime_est -9 9 -7; cinco -6 -6 6
cinco_cinq -6 -6 6; cinq -22 -12 20; cinq_> -3 -4 7; cinq_a -8 -9 8; cinq_appar -6 -6 6; cinq_aroba -3 -3 6
cinq_c -3 -2 5; cinq_cinqu -7 -7 12; cinq_dix -4 -5 5; cinq_en -6 -7 7; cinq_et -6 -6 6; cinq_heure -8 -9 8
cinq_minut -1 4 -14; cinq_nonan -2 -3 4; cinq_ou -11 -11 13; cinq_pour -6 -6 6; cinq_sept -1 -1 1; cinq_six -1 -1 2
cinq_soixa -1 -2 3; cinq_trent -5 -5 5; cinq_vingt -8 -8 9; cinq_zero -3 -4 7; cinqu -4 -4 8; cinqu_> -7 -9 13
cinqu_deux -2 -1 3; cinqu_et -4 -2 5; cinqu_huit -2 -1 3; cinqu_neuf -2 -2 4; cinqu_six -4 -4 8; cinqu_trois -4 -4 5
clair -7 -7 7; clair_rouss -7 -7 7; claqu -9 -8 10; claqu_de -9 -8 10; claud -3 -4 6; claud_aroba -3 -4 6
clien -8 -5 5; clien_> -6 -9 1; clien_au -6 8 -9; clien_chez -5 -6 7; clien_comme -5 -6 6; clien_depui -3 -3 5
clien_me -11 15 -12; clien_nous -8 10 -8; clien_par -10 14 -17; clien_quara -7 -8 8; clien_se 8 -8 -7
clign 21 -17 -21; clign_> 8 -9 -7; clign_en 10 -6 -9; clign_et 11 -10 -9; clign_orang 7 -7 -7
clign_rouge 12 -11 -12; clign_sur 7 -7 -7; cloud 5 -5 -5; cloud_> 5 -5 -5; club -6 -6 6; club_under -6 -6 6
co 6 -6 -5; co_au 6 -6 -5; code -9 15 -17; code_> -10 -9 10; code_de -9 9 -8; code_erreu 10 -11 -8
code_pin -9 10 -10; code_puc -9 9 -7; code_puk -11 13 -16; codes -10 10 -9; codes_par -10 10 -9; colas -7 -8 9
colas_> -7 -8 9; colas_sandr -7 -8 8; colin -12 -12 13; colin_> -8 -8 8; colin_c -7 -8 8; colin_euh -5 -5 5
colla -5 6 -6; colla_elles -5 6 -6; colle -15 -10 13; colle_> -9 1 3; colle_a -9 -11 12; colle_aroba -4 -4 5
colle_sont -6 -6 6; coloc -10 -8 10; coloc_> -10 -8 10; com -8 -6 12; com_> -8 -7 12; com_euh -3 -3 6
com_gmail -3 -3 6; com_voila -2 -2 4; combi -18 19 -14; combi_c -11 11 -11; combi_depui -8 8 -8; combi_est -7 8 -8
combi_n -10 11 -15; combi_s -7 -7 8; combi_tous -11 -12 12; comma -5 8 -8; comma_une -5 8 -8; comme -25 -4 16
comme_> -7 -8 8; comme_a -5 -6 6; comme_anato -2 -4 5; comme_berna -7 -7 7; comme_bertr -4 -4 6; comme_c -5 8 -8
comme_ca -7 -12 10; comme_claud -3 -4 6; comme_david -4 -4 5; comme_dire -4 -7 9; comme_expli -5 -3 5
comme_henri -4 -3 7; comme_inter -12 -12 13; comme_je -3 -4 6; comme_la -4 -4 5; comme_le -7 -8 8; comme_les -7 -7 7
comme_marce -2 -4 5; comme_mon -14 -10 12; comme_ne -8 8 -7; comme_par -5 -7 6; comme_serie -7 -6 7
comme_si -8 8 -8; comme_thier -4 -4 5; comme_un -6 7 -8; comme_victo -4 -5 6; comme_vous -11 -10 12; commu -19 6 3
commu_coupe -6 7 -7; commu_sont -14 17 -18; commu_ulter -9 -8 9; commu_une -8 -7 8; compl -4 1 -8; compl_> -15 8 -6
compl_a -11 -12 11; compl_mort 10 -8 -13; compo -7 9 -9; compo_un -7 9 -9; compr -15 0 7; compr_> -8 -7 8
compr_adres -8 -6 9; compr_appar -6 -6 6; compr_bien -5 -5 6; compr_ce -2 -1 3; compr_josia -2 -2 4
compr_pas -8 5 -3; compr_rien -5 -5 6; compt -6 -10 8; compt_la -6 -10 8; con -10 -10 10; con_> -10 -10 10
confi -7 -5 7; confi_> -7 -5 7; confu -4 -5 6; confu_jeann -4 -5 6; conna -21 -20 21; conna_> -18 -18 19
conna_mon -9 -10 10; conna_rien -5 -1 6; conne 45 -39 -35; conne_> 17 -22 -12; conne_a 19 -21 -9; conne_au 13 -14 -5
conne_avec 10 -7 -11; conne_ca 7 7 -12; conne_de 6 -6 -6; conne_du 14 -14 -13; conne_elle 17 -17 -15
conne_est 9 -9 -8; conne_et 8 -6 -8; conne_fibre 5 -4 -1; conne_inter 15 -9 -15; conne_les 6 -6 -5
conne_me 12 -6 -12; conne_mon 11 -11 -1; conne_parta 18 -6 -23; conne_pas 8 -8 -5; conne_perdu 9 -8 -9
conne_plus 7 -6 -1; conne_qui 12 -11 -12; conne_sans 7 -7 -5; conne_saute 15 -12 -14; conne_toute 5 -5 -5
conne_tres 6 -7 -6; conno -8 -9 9; conno_> -8 -9 9; conse -19 -16 20; conse_> -14 -13 15; conse_a -5 -5 5
conse_alors -4 -4 5; conse_m -7 -6 6; conse_ou -8 -8 9; conso 14 -15 -7; conso_en 9 -9 -9; conso_qui 6 -6 -6
conso_se 10 -10 -9; conta 11 -12 -8; conta_aroba -11 -10 12; conta_depui 10 -6 -11; conta_le 6 -6 -6
contr -6 -19 14; contr_> -14 -16 16; contr_des -5 5 -5; contr_est -7 -8 8; contr_la 14 -14 -11; contr_le 14 -5 -18
contr_moi -10 -10 10; contr_vous -9 -7 8; corre -16 9 0; corre_> -7 9 -10; corre_c -6 -7 9; corre_ca -7 -13 10
corre_ce -10 -10 10; corre_disen -6 6 -6; corre_n -7 8 -6; corri -3 -1 4; corri_> -3 -1 4; costa -8 -8 8
costa_> -8 -8 8; cote 2 -15 4; cote_> -11 -10 11; cote_de 7 -6 -8; cote_du 5 -5 -6; coulo -6 -5 7; coulo_c -6 -5 7
coup 4 1 -17; coup_> 8 -6 -8; coup_de -10 9 -8; coup_mon 14 -13 -12; coup_plus 5 -3 -6; coupe -3 0 -3
coupe_> -6 -2 4; coupe_alors 5 -4 -5; coupe_au -14 14 -13; coupe_d 17 -8 -18; coupe_dans 11 -8 -11
coupe_depui 6 -3 -6; coupe_du 8 -8 -8; coupe_je 9 -9 -8; coupe_le 7 -6 -8; coupe_quand -9 14 -15; coupe_sans 6 -6 -5
coupe_tous -7 -8 7; coupe_tout -7 -9 7; coupe_toute 10 -11 -6; coups -7 7 -7; coups_de -7 7 -7; coupu 14 -9 -16
coupu_> 10 -10 -10; coupu_de -2 -11 8; coupu_fibre 7 -5 -7; coupu_gener 8 -8 -8; coupu_inter 9 -8 -10
coupu_penda -7 7 -7; coura -2 -11 8; coura_> -15 -8 10; coura_la 8 -7 -12; courr -1 -12 4; courr_> -1 -12 3
courr_de -10 -9 11; courr_que -2 -1 3; courr_sur 6 -4 -6; cours 5 -4 -5; cours_en 5 -4 -5; court -5 -5 7
court_sans -5 -5 7; cousi -7 -8 8; cousi_> -7 -8 8; craqu -4 7 -5; craqu_quand -4 7 -5; crash 11 -10 -12
crash_frere 11 -10 -12; crau -6 -6 6; crau_> -6 -6 6; cree -5 -5 5; cree_une -5 -5 5; creti -5 -3 5
creti_ca -5 -3 5; creus 6 -3 -6; creus_dans 6 -3 -6; crois 1 -14 0; crois_> 1 -1 -2; crois_bien -12 -18 14
crois_pas -11 -8 10; crois_que 12 -15 -12; croya -8 -6 8; croya_qu -8 -6 8; cuisi -4 -10 7; cuisi_> -11 -11 11
cuisi_hein 6 -5 -6; cuisi_un -7 -5 7; cyclo 5 -5 -5; cyclo_tout 5 -5 -5; d 8 -13 -3; d_a -7 -5 9; d_abonn -7 -7 7
d_accen -8 -4 10; d_acces 16 -14 -15; d_accor -13 -11 13; d_accue 13 -13 -12; d_aide -11 -9 10; d_aille 6 -3 -6
d_alemb -9 -8 8; d_aller 12 -12 -12; d_ap -7 8 -4; d_appel -11 12 -11; d_aroba -9 -7 13; d_atten -6 -6 7
d_avoir -3 -13 5; d_comme -4 -4 5; d_e -6 -6 6; d_emett -7 8 -8; d_en -6 -6 6; d_envoy 15 -13 -14
d_escar 11 -10 -11; d_excla 5 -5 -6; d_heure 7 -4 -7; d_hier 14 -8 -16; d_incap -10 -10 10; d_inter 19 -35 -11
d_offre -12 -11 12; d_orang 6 -5 -8; d_ou -19 -7 18; d_print -9 -7 11; d_puis 6 -5 -7; d_t -4 -4 5; d_un 1 4 -8
d_urgen -9 10 -10; da -13 -13 13; da_costa -8 -8 8; da_silva -8 -8 8; dame -7 -7 8; dame_de -7 -7 8; danie -5 -4 6
danie_gueri -5 -4 6; dans -2 -1 -4; dans_dix 7 -5 -8; dans_l -2 -5 -1; dans_la 7 -17 3; dans_le -13 4 3
dans_les 10 -10 -4; dans_ma -1 3 -17; dans_mon -9 11 -11; dans_tout 0 5 -7; dans_toute 11 -8 -11; dans_votre -6 -6 7
david -4 -4 5; david_t -4 -4 5; de -7 2 1; de_18 -6 -6 6; de_4g -12 12 -12; de_barre -10 11 -9; de_box 1 4 -17
de_canar -7 -9 8; de_carte 9 -9 -9; de_cette -5 -5 6; de_charg 15 -9 -16; de_charl -6 -5 7; de_chez -20 4 7
de_chich -5 -6 6; de_cinq -10 9 -8; de_clien -7 -8 8; de_colle -6 -6 6; de_commu -8 -7 8; de_conna -8 -8 8
de_conne 29 -24 -26; de_conse -3 -5 7; de_coura -2 -11 8; de_crau -6 -6 6; de_debit 19 -23 -17; de_demai -5 -6 6
de_deux -11 9 -9; de_dialo -7 -6 7; de_dire 8 -9 -8; de_dix -5 5 -5; de_donne -9 19 -21; de_dossi -6 -7 6
de_faire 12 -10 -12; de_famil -4 -5 6; de_fibre 14 -15 -9; de_fil -12 10 -9; de_fixe -6 7 -6; de_fond -10 13 -16
de_forfa -9 10 -10; de_garde -6 9 -6; de_gros -8 -7 8; de_gueul -10 -10 10; de_guign -5 -6 6; de_joind -10 14 -17
de_l -1 0 -3; de_la 7 -2 -12; de_lemoi -6 -6 6; de_ligne -10 10 -11; de_ma -16 9 -1; de_mairi -7 -7 7
de_maiso -10 10 -11; de_malad 8 -7 -8; de_marse -16 -15 16; de_me 1 -12 2; de_messa -10 10 -8; de_moi -5 5 -5
de_mon -1 -8 3; de_mutua 9 -8 -9; de_nante 7 -5 -7; de_netfl 11 -10 -12; de_nom -13 -12 13; de_nos -12 12 -9
de_notre -9 -6 11; de_nouve -5 6 -6; de_novem -11 -8 9; de_ouf 8 -7 -8; de_paiem 9 -9 -7; de_paill -10 -10 10
de_paque 8 -8 -8; de_paras -6 6 -6; de_parle -6 -6 7; de_passe 8 -1 -14; de_perso -8 -13 12; de_poste -8 -10 10
de_probl -5 -6 7; de_quoi -8 -10 9; de_raise -8 8 -10; de_rappe -7 -6 6; de_rentr 7 -6 -8; de_repos -8 -8 8
de_resea -15 21 -21; de_robot -5 -5 6; de_rue -8 -6 9; de_saisi -9 -8 9; de_se 4 -3 -2; de_servi -16 12 -11
de_signa 7 3 -16; de_sms -15 12 -8; de_souci 11 -24 1; de_stras -6 -2 7; de_suite -7 8 -8; de_surve 9 -9 -8
de_sympa -6 -5 7; de_tele 18 -15 -21; de_telep -20 13 0; de_texto -8 8 -8; de_tonal -22 26 -24; de_tout -8 -7 8
de_trait -6 -10 8; de_trent -6 7 -7; de_votre -4 -7 8; de_vous 1 -8 2; de_wifi 28 -27 -23; debit 31 -24 -31
debit_> 14 -18 -12; debit_d 11 -10 -11; debit_de 6 -6 -5; debit_est 12 -12 -12; debit_et 11 -11 -11
debit_monta 10 -9 -10; debit_ridic 8 -7 -8; debou 7 -6 -7; debou_or 7 -6 -7; debra 9 -8 -9; debra_ma 9 -8 -9
debut -5 -6 6; debut_a -5 -6 6; deced -7 8 -8; deced_> -7 8 -8; decla 5 -12 1; decla_en 9 -10 -7; decla_un -6 -9 7
decle -11 10 -8; decle_direc -11 10 -8; decod 15 -16 -14; decod_> 14 -12 -15; decod_affic 10 -11 -8; decon 12 -6 -19
decon_> 8 -3 -18; decon_a 9 -13 -9; decon_chez -14 -14 14; decon_toute 22 -18 -21; decro -8 17 -19; decro_> -9 12 -8
decro_et -13 11 -11; decro_il -5 5 -4; decro_j -7 10 -5; decro_perso -5 5 -5; decro_sans 7 -6 -7; decro_y -7 8 -7
dect -12 12 -11; dect_ne -12 12 -11; dedan -10 10 -8; dedan_le -10 10 -8; degat -12 -10 11; degat_des -12 -10 11
dehor -16 17 -15; dehor_> -5 5 -4; dehor_de -12 12 -12; deja -15 -16 17; deja_> -7 -12 10; deja_dans -6 -6 7
deja_fait -8 -14 11; deja_norma -6 -5 6; deja_regar -7 -7 7; deja_trans -2 -1 3; deja_venu -6 -6 6; delat -7 -6 7
delat_a -7 -6 7; delau -9 -8 9; delau_> -9 -8 9; delau_en -9 -8 9; demai -5 -6 6; demai_> -5 -6 6; deman -5 1 -2
deman_a -16 -14 15; deman_ca -10 -10 11; deman_le -8 9 -11; deman_un 11 -1 -14; demar 13 -11 -15; demar_> 13 -11 -15
demen -12 -13 13; demen_> -12 -13 13; depan -1 -1 -2; depan_> -16 -12 16; depan_ma 8 -7 -9; depan_mon -10 10 -11
depen -10 -12 11; depen_> -10 -12 11; depui -1 -4 -2; depui_a 10 -10 -10; depui_ca -7 -6 7; depui_ce -5 -20 9
depui_diman -12 11 -5; depui_dix -3 -3 5; depui_hier -15 -4 12; depui_l -1 3 -14; depui_la -9 3 0; depui_le -11 1 5
depui_mardi -10 9 -8; depui_mon 10 -6 -11; depui_neuf 10 -3 -13; depui_plus 5 -5 -5; depui_qu 9 -9 -8
depui_que 9 -6 -14; depui_quinz -5 -6 7; depui_soixa -5 -4 6; depui_tanto 8 -3 -7; depui_trois 3 -15 -1
depui_une -5 -5 6; depui_yeste 5 -5 -5; der -9 -9 9; der_elst -9 -9 9; deran 3 -7 0; deran_c 11 -8 -11
deran_pour -7 -8 8; deran_si -7 -6 7; derni -16 -15 16; derni_> -11 -12 11; derni_fois -13 -12 13; derri -9 10 -12
derri_fait -10 10 -10; derri_la 9 -4 -9; des -2 4 -8; des_3 -4 -3 7; des_acaci -6 -6 6; des_appar -8 -8 10
des_appel -11 10 -8; des_coups -7 7 -7; des_coupu -7 7 -7; des_cours 5 -4 -5; des_craqu -4 7 -5; des_des -6 6 -5
des_dessi -6 -6 6; des_eaux -12 -10 11; des_gresi -3 4 -2; des_grzz -11 11 -11; des_lilas -8 -8 8
des_mails 10 -10 -9; des_minab -5 -5 5; des_que 3 2 -10; des_sienn 7 -7 -6; des_trava 9 -9 -8; des_urgen -6 -7 7
des_video 9 -11 -8; des_voleu -8 -8 9; desac -10 10 -10; desac_> -10 10 -10; desol -7 -6 7; desol_de -7 -6 7
dessi -6 -6 6; dessi_anime -6 -6 6; dessu 3 -5 -5; dessu_a 15 -16 -11; dessu_c 10 -10 -9; dessu_de -8 -7 7
dessu_je -3 -3 5; dessu_par -5 5 -5; detec -7 7 -7; detec_> -7 7 -7; deux -7 -19 15; deux_> -12 -22 15
deux_ans -5 -1 6; deux_appar -8 -11 9; deux_aroba -4 -4 8; deux_cent -2 -1 3; deux_fois -2 -2 4; deux_heure -4 -4 5
deux_l -5 -5 5; deux_mais -5 -7 6; deux_megas 10 -8 -11; deux_mille -8 -10 12; deux_minut -11 9 -9
deux_nono -3 -2 5; deux_ordin -9 -13 10; deux_pour -6 -6 6; deux_quara -6 -5 6; deux_quatr -1 -1 2; deux_r -3 -2 5
deux_s -4 -2 5; deux_seule -10 -12 11; deux_trent -2 -2 5; deux_trois -3 -3 6; deux_un -12 -10 12; deux_vingt 0 0 1
deux_zero -6 -2 7; deuxi -8 -7 7; deuxi_poste -8 -7 7; devoi 6 -5 -6; devoi_en 5 -5 -6; devoi_sur 12 -3 -12
diall -9 -9 10; diall_a -9 -9 10; dialo -7 -6 7; dialo_avec -7 -6 7; didie -5 -5 5; didie_euh -5 -5 5
didie_point -4 -3 5; dieu -10 -10 11; dieu_> -5 -7 6; dieu_vous -6 -5 6; diffi -6 8 -8; diffi_> -6 8 -8
diman -14 10 0; diman_> -12 11 -5; diman_et -6 -6 6; dingu -7 -6 7; dingu_a -7 -6 7; dirai -7 -7 7
dirai_une -7 -7 7; dire 0 -15 5; dire_> -10 -12 14; dire_c -5 -6 11; dire_la 7 -7 -7; dire_nadia -5 -4 5
dire_que 8 -9 -8; dire_un -5 -5 5; direc -17 15 -10; direc_> -13 12 -8; direc_sur -9 9 -8; dis 6 -10 -7
dis_> 6 -5 -6; dis_pas 9 -6 -9; dis_zero -5 -5 6; disen -10 11 -12; disen_que -10 11 -12; dista 5 -4 -5
dista_il 5 -4 -5; dit 3 -5 -3; dit_a -3 -4 6; dit_aucun 1 7 -18; dit_berti -9 -9 9; dit_d -7 -16 13; dit_de -1 -8 4
dit_inter -6 7 -7; dit_la -6 -5 6; dit_le -3 -1 4; dit_no -7 7 -7; dit_nono -3 -2 5; dit_oui -13 -12 13
dit_papa 9 -4 -9; dit_pas -6 10 -10; dit_qu 12 -12 -11; dit_que -10 14 -17; dit_resea 8 -10 -8; dit_sim -6 6 -6
dit_telep 7 -7 -7; dit_verif 7 -5 -8; dit_wifi 14 -14 -6; dites 6 -9 -4; dites_donc 7 -6 -8; dites_mon 8 -3 -7
dites_voir 0 -7 1; dix -12 -15 17; dix_> -5 -17 9; dix_ans -3 -3 5; dix_aroba -6 -4 7; dix_heure -11 -9 10
dix_huit -6 -5 7; dix_minut 11 -13 -10; dix_neuf -2 -1 3; dix_perso -11 -8 10; dix_plus -11 -10 10
dix_poste -11 -11 13; dix_quatr -4 -5 6; dix_secon -5 5 -5; dix_sept -6 -6 6; dix_trent -1 -1 3; dix_vingt -5 -5 6
dizai -12 -11 12; dizai_> -7 -7 7; dizai_dans -7 -8 8; dizai_de -5 -6 6; dizai_non -4 -4 6; do -5 -5 10
do_point -5 -5 10; dois -5 5 -5; dois_appel -5 5 -5; domin -5 -5 5; domin_chevr -5 -5 5; donc 5 -8 -1
donc_chora -3 -4 6; donc_euh -8 -6 8; donc_il -3 -1 4; donc_moi 9 -4 -9; donc_mon 7 -6 -8; donc_trois -7 -5 7
donc_voila -5 -6 7; donne -17 7 2; donne_> -7 7 -7; donne_est -10 -10 11; donne_le -12 -11 13; donne_mobil -9 19 -21
donne_moi -6 -6 8; donne_mon -8 -12 12; donne_plus -6 7 -7; donne_rien -10 11 -2; dont -7 -8 9; dont_huit -7 -8 9
dos -7 -9 7; dos_> -7 -9 7; dossi -11 -11 11; dossi_> -11 -14 14; dossi_est -14 -13 15; dossi_ouver -6 -6 6
dossi_s -6 -7 6; douce -6 -6 6; douce_42 -6 -6 6; douza -8 -10 10; douza_de -8 -10 10; douze -5 -5 10
douze_> -5 -6 11; douze_aroba -5 -6 7; douze_douze -5 -5 8; douze_euh -3 -3 5; douze_quatr -3 -4 7
douze_treiz -6 -5 9; douze_trent -4 -5 8; draga -6 -6 6; draga_jovan -6 -6 6; du -5 -7 4; du_bas -8 -5 6
du_burea -4 15 -32; du_cabin 9 -9 -10; du_centr -10 -10 10; du_contr -7 -8 7; du_coup 14 -13 -12; du_debut -5 -6 6
du_du -17 -9 17; du_fax -14 14 -10; du_fixe 7 -7 -6; du_fond 6 -6 -5; du_haut -8 -5 6; du_magas 0 1 -10
du_march -6 -6 6; du_meme -7 -2 8; du_monde 8 -8 -8; du_morbi -5 -4 6; du_porta 9 -3 -12; du_rende -5 -6 6
du_salon -8 9 -6; du_servi -8 -9 9; du_six -5 -5 5; du_techn -6 -7 6; du_telet 8 -8 -8; du_tou -9 -8 9
du_tout -4 -5 2; du_trava 7 -6 -8; du_vide -7 7 -7; du_vol -14 -13 15; du_wifi 5 -5 -6; duboi -6 -8 7
duboi_> -6 -8 7; dumas -3 -3 6; dumas_aroba -3 -3 6; dumon -8 -8 8; dumon_> -8 -8 8; dupli -10 -10 10
dupli_> -10 -10 10; dupon -17 -16 18; dupon_> -10 -10 10; dupon_aroba -4 -3 6; dupon_attac -7 -7 8
dupon_avec -10 -8 9; dupon_gmail -9 -8 10; dupon_point -6 -7 7; dupui -6 -6 6; dupui_> -6 -6 6; duran -21 -20 26
duran_> -20 -19 24; duran_a -5 -5 7; duran_arrob -6 -6 9; e -11 -12 15; e_> -6 -5 6; e_a -4 -4 6; e_aroba -3 -3 7
e_b -9 -8 9; e_c -3 -2 5; e_d -2 -4 5; e_f -5 -5 6; e_i -5 -5 6; e_l -10 -9 12; e_n -6 -6 6; e_no 6 -6 -6
e_r -9 -9 10; e_s -7 -7 7; e_tiret -4 -4 4; e_z -6 -6 6; eaux -12 -10 11; eaux_> -12 -10 11; echec -5 5 -5
echec_de -5 5 -5; echo -15 17 -17; echo_> -9 11 -11; echo_quand -11 11 -11; ecole -10 -10 10; ecole_> -10 -10 10
ecout -9 -1 0; ecout_> -8 8 -8; ecout_je 0 -11 2; ecout_moi -7 -12 8; ecout_mon -7 8 -8; ecran 7 -6 -6
ecran_de 5 -5 -4; ecran_depui 6 -6 -5; ecrit 7 -6 -8; ecrit_pas 7 -6 -8; effet -13 -10 12; effet_> -13 -10 12
elect -8 -7 8; elect_> -8 -7 8; elise -7 -6 10; elise_point -7 -6 10; elle 6 -12 -10; elle_a 0 -2 -8
elle_clign 10 -9 -10; elle_dit 6 -6 -7; elle_est 2 -10 0; elle_me -6 7 -8; elle_meme -9 -9 9; elle_n -5 8 -8
elle_ne 7 -7 -6; elle_peut 6 -5 -6; elle_rame 11 -6 -11; elle_repon 5 -5 -5; elle_s 7 -6 -8; elle_tourn 5 -5 -5
elle_trava 6 -5 -5; elle_va -10 -9 10; elles -5 6 -6; elles_reste -5 6 -6; elst -9 -9 9; elst_> -9 -9 9
email -4 -3 7; email_c -4 -3 7; embet -7 -11 11; embet_> -7 -11 11; emett -15 17 -16; emett_> -9 9 -9
emett_des -6 6 -5; emett_un -7 8 -8; emplo -6 -6 6; emplo_sinon -6 -6 6; en 3 -21 6; en_a -17 -16 18
en_ai -10 -12 11; en_ardec -5 6 -6; en_breta -6 6 -6; en_caraf 8 -8 -9; en_chair -5 -5 6; en_chang -6 -6 6
en_chiff -5 -3 8; en_coloc -10 -8 10; en_conne 18 -6 -23; en_dehor -12 12 -12; en_donne -7 7 -7; en_effet -13 -10 12
en_espag -6 6 -7; en_faisa 5 -5 -5; en_fait -9 -5 9; en_gros 9 -8 -9; en_ligne 16 -15 -16; en_orang 7 -5 -6
en_os -5 -5 6; en_panne -9 1 -1; en_passe -9 8 -7; en_perso -9 -11 11; en_peux -19 -19 19; en_plein 9 -6 -9
en_rade 11 -12 -10; en_resea 9 -9 -9; en_reuni 12 -9 -12; en_rond 10 -9 -10; en_rouge 7 -4 -6; en_telec 8 -7 -8
en_telet 5 -5 -5; en_tout -12 -9 12; en_un -10 -8 10; en_vacan -6 6 -7; en_ville -11 9 -8; en_visio 16 -17 -11
en_zone -9 11 -11; encai 6 -6 -5; encai_le 6 -6 -5; encor -17 -15 17; encor_> -14 -14 16; encor_lache -7 -6 6
encor_moi -8 -12 11; encor_une -12 -10 11; endro -8 -8 8; endro_que -8 -8 8; enerv -7 -7 7; enerv_contr -6 -5 6
enerv_rassu -12 -9 12; enfan -10 -17 13; enfan_> -6 -6 6; enfan_peuve 3 -2 -1; enfan_sont -10 -10 10
enfin -13 -11 13; enfin_je -8 -6 7; enfin_oui -8 -6 7; enfin_si -12 -9 11; enlev -6 6 -7; enlev_la -6 6 -7
ennuy -14 -11 13; ennuy_> -12 -10 11; ennuy_parce -6 -6 6; enorm 14 -15 -13; enorm_quand 9 -11 -8; enorm_sur 6 -6 -5
enreg 17 -17 -12; enreg_n 17 -17 -12; enten -12 24 -29; enten_comme -8 8 -8; enten_des -3 7 -3; enten_juste -6 6 -5
enten_kaz 5 -5 -5; enten_mais -14 14 -12; enten_mal -12 6 0; enten_mutue -11 11 -10; enten_on -5 5 -2
enten_pas 5 3 -19; enten_perso -2 4 -2; enten_plus -6 6 -5; enten_rien -6 6 -5; enten_tres -15 -17 16
enten_un -9 11 -11; enten_une -10 9 -7; entra -15 16 -8; entra_> -7 8 -6; entra_de -4 5 -3; entra_ne -12 13 -8
entre -8 -14 10; entre_> -12 -8 10; entre_c 8 -8 -8; entre_cinq -6 -6 6; entre_duran -17 -12 16; entre_les -3 -2 5
entre_ne -7 10 -8; entre_quinz -6 -7 7; envoi -7 7 -7; envoi_ils -7 7 -7; envoy -4 11 -14; envoy_de -19 13 -10
envoy_des 10 -10 -9; envoy_la -6 7 -8; envoy_le -8 -8 8; envoy_une 8 -8 -8; epous 5 -3 -6; epous_et 5 -3 -6
eric -3 -2 4; eric_deux -3 -2 4; erreu 10 -11 -8; erreu_> 10 -11 -8; escar 11 -10 -11; escar_> 11 -10 -11
escro -5 -5 5; escro_et -5 -5 5; espag -6 6 -7; espag_et -6 6 -7; espec -8 -8 8; espec_de -8 -8 8; essai 8 -8 -8
essai_d 8 -8 -8; essay -12 -11 11; essay_rien -12 -11 11; esse -7 7 -5; esse_aime -7 7 -5; esse_sur -7 7 -5
est -7 -4 5; est_4 -6 -7 6; est_a -15 -14 16; est_absen -10 -11 10; est_allum -6 7 -6; est_anais -6 -5 7
est_anne -3 -3 6; est_arret 8 -6 -8; est_arriv 11 -10 -9; est_au -19 1 7; est_aux 7 -6 -8; est_avec -12 -7 15
est_bien -6 -7 10; est_bloqu -11 11 -11; est_bonne 10 -10 -9; est_brise 6 -6 -6; est_bruno -3 -3 6; est_c -8 -6 8
est_ca -6 -7 9; est_casse 8 -8 -7; est_catas 8 -7 -9; est_ce -14 -14 14; est_cela -10 -9 12; est_celle -3 -2 4
est_chant -5 -6 6; est_chelo -5 -5 6; est_colas -7 -8 8; est_compl 1 -15 4; est_corre -7 -13 10; est_coupe -4 8 -30
est_dans -11 -14 11; est_deced -7 8 -8; est_decon 14 -13 -14; est_deja -6 -6 6; est_derri -10 10 -10
est_diffi -6 8 -8; est_dix -11 -8 10; est_du -14 -13 15; est_elle 9 -6 -9; est_embet 5 -4 -5; est_en -1 -1 -6
est_encor -8 -12 11; est_enorm 6 -6 -5; est_etein 21 -14 -17; est_euh -5 -5 5; est_eva -8 -13 9; est_exact -7 -8 8
est_facil -2 -3 5; est_fait -13 -19 17; est_fonta -6 -7 7; est_furie -10 -10 10; est_gaell -4 -3 7
est_genti -12 -12 12; est_gille -3 -4 6; est_hors 7 -8 -5; est_hs 4 3 -17; est_inadm -7 -10 11; est_infer -11 11 -11
est_injoi -10 10 -9; est_insta 9 -6 -9; est_insup -11 -11 14; est_inter 24 -25 -18; est_intro 7 -6 -8
est_ivan -8 -9 9; est_je 7 -5 -7; est_jm -5 -5 8; est_juste -13 18 -17; est_karim -8 -8 8; est_l 15 -20 -9
est_la 22 -13 -26; est_lamen -12 -13 13; est_le -14 24 -21; est_lea -9 -9 10; est_lente -11 11 -12; est_les -7 8 -8
est_m -3 -3 5; est_ma -25 6 5; est_madam 1 -13 0; est_mamie -5 -5 5; est_marti -3 -4 6; est_mauva -12 14 -13
est_moi -10 -12 12; est_mon -18 11 -8; est_moniq -8 -8 8; est_monsi -5 -6 7; est_mort 1 -4 -3; est_morte 10 -8 -11
est_muet -12 12 -12; est_ni -8 -8 8; est_noire -9 -8 9; est_o -2 -3 5; est_ocean -9 -9 9; est_parei 5 -3 -6
est_parfa -4 -3 5; est_parti 12 -12 -4; est_pas -9 0 3; est_passe -1 -17 7; est_pixel 12 -11 -12; est_plein -9 9 -8
est_plus -12 13 -12; est_pluto 17 -19 -14; est_pour -8 -1 2; est_prive 5 -5 -5; est_quand -14 10 -8
est_que 15 -16 -11; est_qui -11 -13 12; est_quoi -9 -11 10; est_rappo 14 -14 -13; est_raymo -6 -5 7
est_rendu -7 -7 8; est_ridic 11 -12 -10; est_rouge -12 -21 13; est_scand -5 -6 6; est_seule -8 11 -21
est_si 8 -7 -9; est_sur -17 -1 7; est_suspe -6 6 -7; est_techn -7 -7 7; est_tombe 20 -17 -18; est_touch -9 -10 10
est_toujo -8 0 2; est_tous 8 -8 -9; est_tout -21 -17 22; est_toute 7 -7 -8; est_tres 12 -12 -11; est_trop 8 -8 -7
est_un -13 -14 15; est_une -14 1 5; est_urgen 3 -10 -2; est_verdi -9 -8 9; est_vraim 11 -11 -11; est_zero -3 -3 5
et -8 -17 13; et_59 -6 -6 6; et_c 5 10 -17; et_ca 16 2 -25; et_ce 5 -3 -6; et_coulo -6 -5 7; et_depui -7 -2 4
et_dix -6 -6 6; et_du 14 -13 -12; et_elle -6 7 -8; et_en -5 -5 6; et_il -8 10 -11; et_inter -17 -14 16
et_j 12 -4 -15; et_je -14 6 -5; et_l 12 -10 -11; et_la -16 -28 17; et_le -8 -24 17; et_les -8 0 5; et_lui -6 -7 7
et_ma -5 8 -11; et_maint 8 -7 -8; et_mes 3 -2 -1; et_mobil -15 -15 15; et_moi 6 -5 -5; et_mon -6 -4 6
et_ne -17 14 -7; et_no 11 -3 -10; et_nous 5 -5 -5; et_on -3 4 -5; et_pas -12 -12 12; et_pour -6 -7 7
et_pourt 9 -4 -9; et_puis -5 1 -4; et_que -5 6 -6; et_rien 15 -8 -16; et_sa 7 -5 -6; et_surto -8 -4 10; et_t -3 -1 4
et_toute 5 -4 -5; et_trois -7 -11 9; et_un -4 -2 5; et_vingt -6 -7 7; et_vous -5 -5 5; et_w -5 -5 5; et_y 6 -5 -8
etage -2 -18 6; etage_> -9 -13 11; etage_il 7 -7 -7; etais -8 8 -8; etais_au -8 8 -8; etait -2 1 -4
etait_chant -5 -6 6; etait_etein 5 -3 -6; etait_marqu -5 8 -8; ete -7 14 -17; ete_arrac 10 -10 -8
ete_chang 10 -9 -6; ete_coupe -6 9 -15; ete_porte -10 10 -9; ete_suspe -12 11 -8; ete_vole -6 6 -5; etein 12 -7 -16
etein_> 16 -15 -13; etein_et 5 -3 -6; etein_rallu -6 6 -7; etes -11 -11 12; etes_de -8 -7 8; etes_des -5 -5 5
etes_que -8 -8 9; etes_quelq -6 -5 7; etes_une -6 -5 7; ether 12 -15 -12; ether_> 12 -15 -12; etran -15 17 -12
etran_> -10 13 -18; etran_et -8 8 -8; etre -14 -14 15; etre_humai -3 -5 7; etre_je -8 -8 8; etre_rappe -5 -5 5
etre_trans -9 -9 9; etu -5 -5 6; etu_point -5 -5 6; etude 5 -4 -5; etude_a 5 -4 -5; eu -11 0 3; eu_> -11 1 1
eu_de -5 -6 7; eu_quelq -6 -5 6; eue -3 -4 6; eue_mon -3 -4 6; euh -13 -17 15; euh_06 -6 -6 7; euh_> -8 -6 8
euh_allo -8 -6 8; euh_alors -4 -7 9; euh_anne -7 -6 7; euh_aroba -5 -5 5; euh_atten -11 -9 13; euh_ben -18 -8 17
euh_c 6 -15 -3; euh_colin -5 -5 5; euh_comme -14 -10 12; euh_didie -5 -5 5; euh_donc -5 -6 7; euh_duboi -6 -8 7
euh_free -5 -5 5; euh_gerar -6 -8 7; euh_je -7 -9 8; euh_la -8 -7 8; euh_mon -6 6 -6; euh_non -4 -3 7
euh_oui -10 -8 10; euh_point -5 -5 5; euh_tous -8 -7 8; euh_voila 7 -9 -5; eva -8 -13 9; eva_longo -8 -13 9
evide -9 -9 11; evide_point -9 -9 11; ex -5 -4 5; ex_mari -5 -4 5; exact -19 -15 18; exact_> -19 -15 18
excla 5 -5 -6; excla_a 5 -5 -6; excus 5 -13 3; excus_moi 2 -12 4; excus_my 5 -5 -5; exige -9 -9 9; exige_qu -9 -9 9
exist -10 10 -11; exist_pas -10 10 -11; expli -7 -16 10; expli_> -14 -14 15; expli_hier 5 -3 -6; expli_y -5 -3 5
f -5 -5 6; f_e -5 -5 6; fabre -8 -8 8; fabre_moniq -8 -8 8; faceb 14 -12 -19; faceb_march 14 -12 -19; fache -8 -7 8
fache_contr -8 -7 8; facil -4 -4 6; facil_a -4 -4 6; facte 12 -12 -9; facte_est 12 -12 -9; factu -18 -21 20
factu_> -18 -21 20; factu_combi -7 -7 8; faibl 3 2 -17; faibl_> -1 2 -11; faibl_a 11 -10 -10; faire 5 -3 -9
faire_appel -12 13 -4; faire_ca -11 -17 13; faire_d -5 5 -5; faire_du 8 -8 -8; faire_le -6 -6 6
faire_march -12 12 -12; faire_mes 11 -12 -9; faire_ses 6 -5 -6; faire_vous -6 -6 7; fais 8 -7 -9; fais_meme 8 -7 -9
faisa 5 -5 -5; faisa_les 5 -5 -5; fait -8 -7 6; fait_> -15 -10 21; fait_beau -10 -11 11; fait_bip -8 8 -7
fait_c -7 -15 12; fait_ca -7 -6 7; fait_depui 6 -5 -8; fait_des 10 0 -20; fait_deux -4 -4 5; fait_je -6 6 -7
fait_mon 0 4 -9; fait_plus -13 14 -14; fait_quatr -7 -7 8; fait_que 11 -12 -8; fait_rien 7 -5 -6; fait_ses 5 -4 -5
fait_tombe -9 9 -8; fait_un 6 -13 -3; fait_une -11 -17 18; faite -8 9 -10; faite_> -7 8 -12; faite_odett -5 -8 7
faite_vite -5 5 -5; falla -8 -6 8; falla_un -8 -6 8; famil -10 -9 11; famil_diman -6 -6 6; famil_je -4 -5 6
fan -5 -6 6; fan_de -5 -6 6; fanny -10 -7 15; fanny_point -10 -7 15; faudr -11 12 -11; faudr_activ -5 6 -6
faudr_bloqu -9 9 -5; faut -15 -9 14; faut_bloqu -6 6 -5; faut_corri -3 -1 4; faut_que -12 -15 14; faut_voir -6 -6 6
fax -14 14 -10; fax_ne -14 14 -10; felic -7 -5 7; felic_pour -7 -5 7; femme -13 -3 7; femme_cherc -8 -8 8
femme_elle -5 -8 7; femme_ne -8 7 -5; ferme 5 -14 2; ferme_des -4 -3 7; ferme_la 11 -11 -6; ferme_ta -7 -7 7
fet 5 -5 -5; fet_i 5 -5 -5; fibra 6 -6 -6; fibra_ottic 6 -6 -6; fibre 37 -29 -31; fibre_> 20 -21 -15
fibre_a 9 -12 -7; fibre_au 13 -9 -13; fibre_dans 6 -5 -6; fibre_elle 12 -8 -12; fibre_est 21 -17 -19
fibre_et 12 -8 -12; fibre_la 7 -6 -8; fibre_ne 5 -4 -1; fibre_profe 6 -4 -6; fibre_sur 7 -5 -7; fichi -6 -6 7
fichi_> -6 -6 7; fige 7 -7 -6; fige_sur 7 -7 -6; figur -7 7 -7; figur_vous -7 7 -7; fil -4 10 -16; fil_avec 9 -9 -4
fil_ca -10 9 -8; fil_de 10 -10 -8; fil_est 9 -6 -11; fil_mais -7 7 -7; fil_n -13 9 -5; fil_ne -15 14 -11
fil_quand -8 9 -6; fille -8 0 -5; fille_> -12 12 -8; fille_elle -9 10 -10; fille_hurle 5 -5 -6; fille_m -5 -5 5
fille_qui -4 -9 6; film 14 -17 -13; film_> 9 -13 -9; film_avec 5 -3 -6; fils 4 -16 1; fils_a 7 -7 -7
fils_fait 5 -4 -5; fils_m -11 -10 11; fils_ne 8 -10 -6; fils_pas 10 -5 -10; fils_peut 9 -9 -9; fils_qui -6 -4 8
fils_sur 6 -6 -6; fin -19 -11 20; fin_> -19 -11 20; fin_aroba -5 -3 7; fin_pas -4 -3 5; fin_point -3 -1 4
fixe -17 30 -34; fixe_> -15 18 -19; fixe_ca 14 -20 -7; fixe_de 3 -9 -1; fixe_elle 10 -10 -9; fixe_est -20 21 -21
fixe_gresi -8 8 -8; fixe_grezi -5 5 -2; fixe_lui 9 -10 -9; fixe_march -13 14 -23; fixe_ne -15 15 -11
fixe_on -12 13 -11; fixe_quand -5 5 -4; fixe_qui -15 14 -7; fixe_sonne -6 7 -6; fixe_zero -8 8 -9; fleur -8 -8 9
fleur_> -8 -8 9; flott -8 8 -7; flott_mobil -8 8 -7; fois -5 -4 1; fois_> -8 -3 3; fois_c -2 -1 3
fois_comme -2 -4 5; fois_deja -7 -12 10; fois_que -3 7 -10; fois_sauf 6 -5 -6; fois_sur -10 9 -7; fonct -4 -1 1
fonct_> 9 -10 -9; fonct_c -16 16 -12; fonct_mais 5 -3 -20; fonct_ni -12 -9 10; fonct_pas -10 -9 10
fonct_plus -8 -6 8; fonct_tres 12 -12 -11; fond -1 9 -18; fond_> 14 -10 -10; fond_d -8 8 -8; fond_le 6 -6 -5
fond_perma -8 10 -11; fond_sur -6 7 -8; fondu 11 -8 -11; fondu_je 11 -8 -11; fonta -6 -7 7; fonta_et -6 -7 7
forfa -16 18 -18; forfa_> -9 10 -10; forfa_mobil -8 8 -9; forfa_ne -14 12 -11; fortn 8 -7 -8; fortn_j 7 -6 -7
fortn_la 11 -6 -11; fourn -10 -9 11; fourn_aroba -7 -7 8; fourn_je -8 -6 8; fout -8 -8 8; fout_les -8 -8 8
fouta -10 -10 10; fouta_de -10 -10 10; fr -8 -7 13; fr_> -8 -7 13; fr_et -8 -4 10; fr_euh -3 -3 6; fr_hotma -3 -3 6
fr_mais -5 -6 6; fr_sans -4 -2 6; frais 7 -6 -8; frais_> 7 -6 -8; franc -7 -9 9; franc_delat -7 -6 7
franc_je -5 -6 7; fred -7 -8 8; fred_point -7 -8 8; free -6 -6 8; free_point -6 -6 8; frenc 5 -5 -5
frenc_le 5 -5 -5; frere 9 -11 -7; frere_ca 7 -6 -7; frere_le -6 -4 10; frere_plus 11 -10 -12; fritu -10 12 -13
fritu_sur -10 12 -13; froid -7 -9 8; froid_de -7 -9 8; furie -16 -13 13; furie_contr -10 -10 10
furie_perso -12 -9 10; g -7 -7 8; g_a -7 -6 7; g_aroba -3 -3 6; g_li -5 -5 5; g_t -3 -3 4; g_u -6 -6 6
gaell -4 -3 7; gaell_point -4 -3 7; galer 8 -8 -6; galer_je 8 -8 -6; gall -5 -5 5; gall_tout -5 -5 5; gamin -9 9 -8
gamin_a -9 9 -8; garco -8 8 -8; garco_ne -8 8 -8; garde -6 9 -6; garde_et -6 9 -6; garni -9 -9 9; garni_> -9 -9 9
gars -8 -9 9; gars_du -8 -9 9; gasto -9 -9 10; gasto_lagaf -9 -9 10; gauti -7 -6 7; gauti_sans -7 -6 7
gener 8 -8 -8; gener_d 8 -8 -8; genre -8 -8 9; genre_je -8 -8 9; gens -10 9 -7; gens_comme -6 -9 9; gens_me -6 7 -8
gens_ne -3 4 -3; gens_qui -7 7 -7; gens_tombe -6 6 -6; genti -12 -12 12; genti_merci -12 -12 12; gerar -14 -11 13
gerar_aroba -12 -12 12; gerar_euh -6 -8 7; gille -3 -4 6; gille_rouss -3 -4 6; giova -10 -10 10
giova_bianc -10 -10 10; gite -3 -2 4; gite_les -3 -2 4; gliss -6 7 -8; gliss_dans -6 7 -8; glyci -11 -12 12
glyci_> -11 -12 12; gmail -3 -18 7; gmail_com -9 -8 10; gmail_mais -5 -8 7; gmail_ne 10 -10 -10
gmail_point -8 -8 12; gonfl -5 -6 6; gonfl_serie -5 -6 6; googl 15 -13 -16; googl_> 12 -10 -13; googl_elle 5 -5 -5
grave -12 -12 12; grave_> -12 -12 12; gresi -14 12 -9; gresi_> -7 6 -5; gresi_depui -8 8 -8; gresi_horri -9 9 -11
gresi_telle -8 8 -5; grezi -5 5 -2; grezi_on -5 5 -2; grill 11 -9 -12; grill_> 7 -8 -7; grill_avec 9 -12 -8
gros 2 -10 1; gros_je 9 -8 -9; gros_mente -8 -7 8; group -5 -5 5; group_berna -5 -5 5; grzz -11 11 -11
grzz_dans -11 11 -11; grzz_grzz -11 11 -11; gsm -16 16 -15; gsm_dit -10 10 -10; gsm_n -14 16 -18; gsm_ne -5 7 -4
gsm_sans -10 9 -8; gueri -5 -4 6; gueri_du -5 -4 6; gueul -13 -12 13; gueul_> -10 -10 10; gueul_sale -7 -7 7
guign -5 -6 6; guign_c -5 -6 6; guill -7 -6 7; guill_j -7 -6 7; h -12 -10 14; h_a -10 -9 11; h_aroba -5 -5 5
h_comme -4 -3 7; h_e -6 -6 6; h_g -7 -6 7; h_vidal -4 -4 5; habil -6 -6 6; habil_a -6 -6 6; habit -11 -16 13
habit_> -6 -9 7; habit_a -10 -9 10; habit_au -9 -8 9; hache -12 15 -18; hache_> -12 15 -18; hadda -10 -10 10
hadda_> -10 -10 10; hamel -7 -8 8; hamel_h -7 -8 8; haut -8 -5 6; haut_et -8 -5 6; hein -4 -10 8; hein_> -9 -6 8
hein_danie -5 -4 6; hein_dis 6 -5 -6; hein_une -9 -8 10; helas -9 -9 9; helas_> -9 -9 9; helen -4 -2 6
helen_point -4 -2 6; henri -4 -3 7; henri_point -4 -3 7; herna -6 -6 6; herna_h -6 -6 6; heure -14 1 6
heure_> 2 -15 5; heure_au -6 -6 6; heure_je -5 -5 6; heure_que -20 11 -9; hier -11 -16 15; hier_> 2 -2 -3
hier_apres -8 -9 8; hier_et -7 -6 7; hier_qui -6 -5 6; hier_soir -2 -21 4; hier_voila -7 -6 6; honne -9 -13 11
honne_> -9 -13 11; honte -7 -8 8; honte_de -7 -8 8; horri -9 9 -11; horri_sur -9 9 -11; hors 16 -17 -8
hors_de -3 -4 6; hors_ligne 16 -17 -9; hotel 8 -8 -7; hotel_est 8 -8 -7; hotma -4 -4 8; hotma_point -4 -4 8
hs 4 3 -17; hs_> 3 4 -17; hs_chez 6 -6 -6; hugo -9 -9 12; hugo_aroba -9 -9 12; hugo_point -9 -9 12; hui -10 -10 10
hui_> -10 -10 10; huit -14 -15 17; huit_> -6 -6 7; huit_ans -4 -4 5; huit_aroba -3 -3 7; huit_avec -10 -8 10
huit_cent -6 -6 6; huit_cents 8 -7 -8; huit_cinqu -3 -2 4; huit_douze -1 -2 4; huit_en -7 -8 9; huit_et -1 -1 2
huit_huit -10 -10 12; huit_non -3 -2 4; huit_nonan -5 -4 5; huit_quara -6 -2 7; huit_quatr -5 -5 5
huit_seize -2 -3 4; huit_si -6 -10 8; huit_soixa -2 -1 3; huit_un -1 -1 1; huit_vingt -4 -4 5; humai -10 -9 11
humai_je -7 -6 7; humai_pas -3 -5 7; hurle 4 -6 -2; hurle_parce -5 -5 6; hurle_qu 5 -5 -6; i -9 -14 12; i_> -5 -5 5
i_aroba -4 -3 7; i_c -6 -6 6; i_e -7 -6 8; i_et -5 -5 5; i_k -5 -6 7; i_n -6 -5 10; i_ni 5 -5 -5; i_r -3 -3 5
i_v -3 -3 5; ici -12 -12 12; ici_cecil -6 -6 6; ici_la -8 -10 9; iclou -4 -4 6; iclou_point -4 -4 6; idee -15 -12 13
idee_> -15 -12 13; ident 8 -10 -8; ident_> 8 -10 -8; il -2 -3 -2; il_a -6 2 -1; il_accro 9 -10 -5
il_capte -11 11 -12; il_cherc -5 6 -6; il_coupe -7 8 -8; il_decro 7 -6 -7; il_dit -4 -4 2; il_est 2 2 -13
il_fait -9 -13 10; il_falla -8 -6 8; il_faudr -9 9 -5; il_faut -16 -5 12; il_march 10 -9 -11; il_me -2 4 -13
il_n -2 4 -11; il_passe 17 -19 -9; il_perd 5 -4 -5; il_peut -12 13 -4; il_pleut -9 -7 9; il_s 9 -9 -11
il_tourn 8 -5 -9; il_un -5 -5 5; il_va 11 -10 -10; il_vient 9 -11 -7; il_voit 8 -8 -3; il_voula -2 -1 3
il_vous -8 -8 9; il_y -9 11 -7; iles -7 -7 7; iles_> -7 -7 7; ils 0 4 -19; ils_arriv -7 7 -7; ils_m -9 9 -9
ils_nous -8 10 -8; ils_ont 8 -9 -7; ils_parte 13 -11 -16; image 7 -7 -6; image_se 7 -7 -6; imbec -8 -7 8
imbec_> -8 -7 8; immeu 13 -15 -8; immeu_> 6 -5 -6; immeu_n 13 -12 -13; immob -12 -11 12; immob_> -12 -11 12
impec -15 14 -13; impec_mais -15 14 -13; impos -5 -14 5; impos_> -16 -16 16; impos_d 7 -1 -17; impos_de 11 -5 -18
impri 12 -12 -11; impri_sans 7 -6 -8; impri_trouv 6 -7 -5; impri_wifi 7 -8 -5; inacc 10 -6 -11; inacc_au 10 -6 -11
inact -5 6 -6; inact_> -5 6 -6; inadm -7 -10 11; inadm_de -6 -9 9; inadm_j -4 -7 8; incap -10 -10 10
incap_> -10 -10 10; incid -6 -9 7; incid_> -6 -9 7; ines -10 -10 10; ines_hadda -10 -10 10; infer -11 11 -11
infer_> -11 11 -11; infir -6 9 -6; infir_de -6 9 -6; info -6 -6 9; info_aroba -6 -6 9; infor 0 -18 11
infor_> -11 -13 13; infor_de -12 -8 10; infor_du 9 -9 -10; injoi -8 8 -7; injoi_> -10 10 -9; injoi_euh -6 6 -6
insta 0 -17 4; insta_> -5 -13 7; insta_ben 7 -5 -7; insta_c -13 -11 12; insta_je 9 -6 -9; insup -11 -11 14
insup_a -11 -11 14; inter 29 -22 -23; inter_> 7 -35 6; inter_a 9 -8 -10; inter_alors 9 -10 -9; inter_c 0 11 -17
inter_ca -6 17 -23; inter_chez 14 -9 -16; inter_clign 7 -5 -6; inter_dans 12 -15 -10; inter_de 5 -13 2
inter_depui 35 -18 -37; inter_dessu 15 -16 -11; inter_du 7 -6 -1; inter_est 25 -23 -24; inter_et -25 -27 27
inter_etait 5 -3 -6; inter_il 10 -10 -8; inter_impec -15 14 -13; inter_je -7 8 -8; inter_m -21 15 -7
inter_mais -10 10 -10; inter_malgr 9 -8 -9; inter_march 16 -6 -27; inter_ne 12 -7 -13; inter_ni 9 -10 -7
inter_nicke -11 11 -10; inter_non 1 10 -15; inter_on -15 13 -12; inter_pas 13 -11 -14; inter_que 17 -19 -14
inter_qui 23 -25 -19; inter_se 12 -8 -12; inter_sont -7 -8 7; inter_sur 11 -11 -11; inter_tout -10 -8 9
inter_toute 6 -4 -6; inter_une 16 -13 -16; intro 7 -6 -8; intro_> 7 -6 -8; ip -10 11 -12; ip_du -10 11 -12
ipad -9 -7 9; ipad_et -9 -7 9; ipbx -7 8 -6; ipbx_ne -7 8 -6; iphon -10 11 -15; iphon_> -8 8 -9; iphon_affic -9 9 -6
iphon_et -6 6 -6; iphon_n 12 -16 -5; ira -6 -7 7; ira_bien -6 -7 7; is 5 -5 -5; is_not 5 -5 -5; ivan -8 -9 9
ivan_petro -8 -9 9; j -4 -1 2; j_> -2 -2 4; j_ai 1 -1 -3; j_appel 1 -5 -4; j_arriv 14 -11 -12; j_atten -4 -4 5
j_aurai -6 -6 6; j_avais 8 -7 -8; j_c -5 -5 7; j_en -21 -20 22; j_enten -11 15 -17; j_envoi -7 7 -7; j_essai 8 -8 -8
j_etais -8 8 -8; j_exige -9 -9 9; j_habit -14 -11 13; j_o -6 -6 6; j_p -3 -1 4; j_point -3 -2 5; j_y -5 -1 6
jacqu -7 -5 7; jacqu_besna -7 -5 7; jade -6 -6 6; jade_nguye -6 -6 6; jade_zero -5 -6 10; jamai 4 -5 -6
jamai_> 7 -14 -1; jamai_de -9 11 -11; jamai_eu -7 6 -6; jardi 6 -9 -6; jardi_> 6 -9 -6; je -8 -6 8
je_capte 11 -14 -10; je_cherc -15 -15 16; je_compo -7 9 -9; je_compr -6 -8 8; je_compt -6 -10 8; je_crois 6 -12 -5
je_croya -8 -6 8; je_decro -12 18 -18; je_dirai -7 -7 7; je_dois -5 5 -5; je_fais 8 -7 -9; je_ferme 11 -11 -6
je_hurle -5 -5 6; je_je 7 -5 -7; je_l -23 10 1; je_la -5 6 -6; je_lance 9 -13 -9; je_le -7 2 5; je_les -13 13 -11
je_m -9 -20 17; je_mets -7 7 -7; je_n -7 4 -5; je_ne -1 -7 1; je_paie -2 -10 4; je_parle -7 3 1; je_pas -8 -6 9
je_passe -10 9 -8; je_paye 5 -5 -5; je_pense -10 -8 9; je_perds 13 -15 -6; je_pete -8 -9 9; je_peux 4 4 -22
je_plais -6 -6 7; je_prefe -8 -9 10; je_prend -6 -6 6; je_puiss -5 -5 6; je_raccr -5 -8 8; je_rappe -7 -7 8
je_recoi 3 -1 -17; je_recom -3 -3 5; je_recti -5 -5 6; je_redem -12 -10 11; je_regar 0 -14 5; je_repet -17 -9 15
je_sais -8 -16 12; je_saura -6 -4 8; je_sors -5 6 -6; je_souha -8 -6 8; je_suis -9 -10 9; je_tele 7 -4 -7
je_telep -16 12 -9; je_tiens -6 -6 6; je_touch -5 -8 7; je_trava 12 -6 -12; je_vais -11 -11 11; je_veux -17 4 5
je_viens -6 -6 6; je_vois 7 -7 -6; je_voudr -2 -12 3; je_voula 7 -7 -7; je_vous 10 -23 -3; jean -15 -14 16
jean_bapti -4 -3 5; jean_dupon -9 -8 10; jean_lefeb -6 -5 6; jean_point -4 -3 6; jean_yves -8 -8 8; jeann -4 -5 6
jeann_laure -4 -5 6; jemai -6 -6 9; jemai_point -6 -6 9; jeudi -7 -6 7; jeudi_> -7 -6 7; jeux 9 -9 -9
jeux_en 9 -9 -9; jm -5 -5 8; jm_berna -5 -5 8; joao -8 -8 8; joao_da -8 -8 8; john -8 -9 9; john_o -8 -9 9
joign -7 8 -6; joign_alors -7 8 -6; joind -22 22 -19; joind_> -15 14 -8; joind_les -6 6 -6; joind_ma -11 10 -9
joind_mes -10 14 -17; joind_sur -14 14 -1; joint 14 -12 -13; joint_> 8 -9 -6; joint_ca 8 -8 -8; joli -6 -5 6
joli_accen -6 -5 6; jose -8 -8 8; jose_da -8 -8 8; joset -5 -5 5; joset_aroba -5 -5 5; josia -2 -2 4
josia_avec -2 -2 4; josia_point -2 -2 4; joube -9 -9 11; joube_aroba -9 -9 11; jouer 17 -15 -15; jouer_> 8 -8 -6
jouer_a 9 -9 -9; jouer_en 13 -12 -12; jour -6 6 -6; jour_mon -6 6 -6; jours 0 -17 3; jours_> -17 -12 16
jours_j 15 -8 -16; jovan -6 -6 6; jovan_j -6 -6 6; jsp -7 6 -6; jsp_pourq -7 6 -6; judo -6 -6 6; judo_aroba -6 -6 6
julie -12 -18 19; julie_carpe -7 -11 11; julie_point -7 -6 10; juste -22 9 5; juste_> -9 -11 11
juste_augus -8 -10 9; juste_bip -6 6 -5; juste_le -9 10 -9; juste_oui -9 -11 13; juste_pour -15 13 -12
juste_que -11 11 -12; k -10 -8 14; k_> -5 -6 7; k_e -10 -9 12; k_i -3 -3 5; k_l -6 -5 7; ka 5 -5 -5; ka_fet 5 -5 -5
karim -8 -8 8; karim_benal -8 -8 8; karim_quatr -4 -4 8; kaz 5 -5 -5; kaz_mwen 5 -5 -5; kergu -7 -7 7
kergu_comme -7 -7 7; kern -9 -7 9; kern_k -9 -7 9; kerou -2 -4 5; kerou_k -2 -4 5; kevin -5 -6 9
kevin_under -5 -6 9; kim -7 -7 7; kim_> -7 -7 7; klein -6 -5 7; klein_k -6 -5 7; l 9 -10 -7; l_> -7 -8 8
l_a -5 -7 7; l_acces 7 -6 -8; l_accue -8 -7 7; l_adais 6 -6 -5; l_adsl 15 -13 -14; l_agenc 9 -13 -9; l_ai -12 8 -6
l_alarm -7 7 -9; l_an -9 -9 9; l_anten 8 -8 -8; l_appar -16 0 7; l_appel 2 3 -14; l_aroba -5 -5 5; l_arret 6 -4 -6
l_autre -13 -8 11; l_avez -8 -7 9; l_avion -5 -5 5; l_e -10 -8 11; l_echo -10 10 -9; l_ecole -10 -10 10
l_ecout -8 8 -8; l_ecran 5 -5 -4; l_enten -14 14 -12; l_entre -4 -9 -3; l_etage 18 -13 -18; l_etran -15 17 -12
l_heure -7 -7 8; l_honne -9 -13 11; l_hotel 8 -8 -7; l_i -5 -4 5; l_image 7 -7 -6; l_immeu 13 -15 -8
l_impri 8 -8 -6; l_inter 21 -7 -30; l_ipad -9 -7 9; l_ipbx -7 8 -6; l_joube -9 -9 11; l_o -5 -6 7; l_open -11 -8 10
l_opera 9 -4 -9; l_orage 1 -1 -3; l_ordin 14 -16 -11; l_point -3 -3 4; l_un -13 -8 11; l_wifi 9 -8 -9; la 1 -4 -6
la_4g -17 18 -21; la_5g -15 16 -16; la_> -8 -10 9; la_banqu 2 1 -12; la_base -13 9 -5; la_boite -11 12 -18
la_bonne -4 -3 5; la_boula -8 -7 7; la_bouti 9 -9 -9; la_box 8 -10 -13; la_branc 7 -5 -7; la_caiss 17 -17 -12
la_caja 11 -3 -10; la_campa 7 -7 -7; la_carte -11 12 -10; la_catas -15 -7 13; la_centr -7 7 -9; la_chamb 7 -9 -4
la_chora -3 -4 6; la_conne 22 -10 -25; la_conso 9 -9 -9; la_coupu -2 -11 8; la_cuisi -4 -10 7; la_dame -7 -7 8
la_derni -13 -12 13; la_dessu -5 5 -5; la_direc -6 -6 6; la_factu -12 -13 13; la_ferme -4 -3 7; la_fibra 6 -6 -6
la_fibre 27 -25 -21; la_fin -18 -13 21; la_flott -8 8 -7; la_franc -5 -6 7; la_fritu -10 12 -13; la_galer 8 -8 -6
la_il 15 -11 -18; la_l 13 -10 -14; la_la 0 -8 5; la_laten 6 -6 -5; la_le -9 -9 9; la_libra -6 -6 6
la_ligne -24 26 -19; la_liste 8 -8 -10; la_live 8 -2 -8; la_machi -10 -8 10; la_maiso 7 -9 -13; la_marqu -8 -9 8
la_meme -7 -8 8; la_messa -6 6 -6; la_mise -6 6 -6; la_miser 14 -20 -7; la_moind 7 -7 -8; la_non -9 -7 8
la_nouve 7 -5 -7; la_nuit -6 -6 6; la_page 9 -9 -8; la_parce 9 -9 -10; la_peine -15 -16 16; la_petit 11 -6 -13
la_pluie -8 8 -8; la_plupa -8 -7 8; la_porta -7 8 -12; la_porte 11 -11 -6; la_poste -5 -5 5; la_premi -4 -6 7
la_prise 7 -5 -7; la_puce -6 7 -8; la_quest -9 -9 9; la_remet -5 6 -6; la_resid -11 -12 12; la_rue 18 -12 -15
la_secre -9 10 -11; la_semai -6 -6 6; la_sim -6 6 -7; la_socie -12 -12 12; la_sonne -13 4 3; la_suite -5 -7 6
la_table 10 -9 -12; la_tele 20 -22 -13; la_telep -19 20 -20; la_telet 7 -6 -7; la_telev 8 -8 -8; la_tempe 6 -5 -8
la_toile 11 -12 -10; la_ville -3 -4 6; la_voisi -1 -12 4; la_voitu -4 -3 5; la_voix -9 13 -14; la_wifi 23 -24 -13
lache 1 -7 2; lache_> -3 -6 5; lache_avec 5 -5 -5; lacro -6 -6 6; lacro_je -6 -6 6; lag 13 -15 -10; lag_> 15 -15 -12
lag_de 8 -7 -8; lagaf -9 -9 10; lagaf_> -9 -9 10; laiss -14 -4 8; laiss_> -11 -8 9; laiss_de -6 6 -7
laiss_tombe -8 -8 9; lambe -16 -12 15; lambe_> -16 -12 15; lamen -12 -13 13; lamen_> -10 -11 11; lamen_du -5 -6 6
lamy -3 -3 6; lamy_aroba -3 -3 6; lamy_tout -3 -3 6; lance 9 -13 -9; lance_un 9 -13 -9; lapos -7 -6 8
lapos_point -7 -6 8; laten 6 -6 -5; laten_est 6 -6 -5; laure -9 -9 9; laure_> -4 -5 6; laure_c -4 -5 6
laure_prevo -9 -9 9; laver -10 -8 10; laver_conne -10 -8 10; le -1 -8 1; le_14 -6 -6 6; le_au -8 -8 8
le_blanc -7 -8 8; le_boiti 10 -9 -9; le_bras -10 -9 10; le_burea -15 -17 16; le_c 13 -19 -11; le_cable 18 -17 -17
le_caiss 6 -6 -5; le_cas -16 -17 17; le_chale -8 9 -9; le_chant -6 6 -7; le_chat -11 -11 11; le_chien -9 -11 10
le_chiff -4 -4 5; le_code -12 9 -3; le_combi -17 20 -17; le_commu -9 -8 9; le_confi -7 -5 7; le_conse -7 -6 6
le_contr -10 -10 11; le_corre -7 8 -6; le_cyclo 5 -5 -5; le_debit 15 -12 -16; le_decod 15 -16 -14; le_decro -8 9 -6
le_donne -2 -1 3; le_dos -7 -9 7; le_dossi -12 -14 14; le_facte 12 -12 -9; le_fil 10 -7 -11; le_fixe -17 27 -27
le_gall -5 -5 5; le_jardi 6 -9 -6; le_le 17 -16 -14; le_lien 5 -5 -5; le_magas -10 10 -8; le_matin -2 -1 3
le_meme -14 -14 14; le_metie -7 -8 8; le_mobil -3 5 -16; le_modem 15 -12 -16; le_momen -8 -9 9; le_monde -12 -7 10
le_natel -8 8 -8; le_netfl 11 -6 -11; le_nouve -5 -6 6; le_numer -10 -4 8; le_papie -5 8 -8; le_passa -6 -7 6
le_pc -9 -7 9; le_perso -3 -3 6; le_petit 7 -4 -7; le_placa -11 -14 11; le_point -6 -6 6; le_porta -15 14 -11
le_poste -9 10 -11; le_preno -10 -11 12; le_pro -3 -3 6; le_profe 5 -4 -5; le_quart 4 -8 -2; le_quatr -3 -2 4
le_redem 9 -8 -9; le_renvo -10 10 -11; le_repet 17 -11 -20; le_repon -13 12 -9; le_resea 10 -5 -21
le_respo -11 -12 11; le_resta -7 -8 8; le_robot -8 -8 9; le_route 12 -9 -12; le_sais -6 -6 6; le_salon -10 -19 12
le_secre -7 -7 7; le_serve 6 -6 -6; le_servi -14 -17 17; le_signa 8 -8 -7; le_silen -12 15 -15; le_site 13 -12 -12
le_souci -6 -9 7; le_stand -9 10 -11; le_suppo -8 -6 9; le_techn -9 -15 11; le_telep -3 7 -10; le_temps 11 -7 -11
le_termi 14 -14 -12; le_therm -8 -5 6; le_toit -1 -16 4; le_trois -7 -5 10; le_vide -4 9 -9; le_villa -10 11 -9
le_vingt -3 -1 4; le_voila -3 -5 7; le_voyan 14 -9 -14; le_vpn 20 -21 -16; le_web 10 -6 -11; le_wifi 30 -13 -36
le_zero -2 -3 5; lea -9 -9 10; lea_cheva -9 -9 10; lebla -7 -7 10; lebla_point -7 -7 10; lecle -5 -4 8
lecle_avec -5 -3 7; lecle_tout -5 -5 7; lefeb -6 -5 6; lefeb_l -6 -5 6; lefev -7 -7 7; lefev_> -7 -7 7
legra -8 -8 8; legra_> -8 -8 8; lemai -8 -8 8; lemai_et -8 -8 8; lemoi -11 -11 11; lemoi_> -11 -11 11; lent 9 -7 -9
lent_dans 21 -13 -23; lent_les 6 -6 -5; lente 4 2 -14; lente_> 1 4 -11; lente_chez 7 -7 -7; leo -6 -6 7
leo_neuf -6 -6 7; leque -7 -9 8; leque_vous -7 -9 8; lerou -7 -6 8; lerou_l -7 -6 8; leroy -5 -5 9
leroy_aroba -5 -5 9; les -4 0 -5; les_appel -18 20 -15; les_boule -8 -8 8; les_caiss 6 -6 -6; les_camer 13 -13 -14
les_chamb 10 -10 -4; les_cinq 11 -10 -9; les_clien -1 -6 3; les_codes -10 10 -9; les_commu -13 13 -13
les_deux -13 -12 13; les_dix 12 -11 -10; les_ecran 6 -6 -5; les_enfan -14 -14 14; les_esse -7 7 -5
les_gens -10 9 -7; les_glyci -11 -12 12; les_heure 13 -11 -13; les_iles -7 -7 7; les_jeux 9 -9 -9; les_jours -7 -7 7
les_les -9 9 -8; les_ligne -8 8 -15; les_mails 6 -5 -8; les_messa -11 12 -8; les_nerfs -7 -6 7; les_ouvri 6 -3 -6
les_pages 13 -15 -7; les_petit -6 -6 6; les_plomb -8 -9 9; les_poste -6 12 -15; les_quart 7 -4 -7; les_quatr -3 -2 4
les_recoi -9 9 -8; les_sites 9 -9 -9; les_sms -9 10 -15; les_telec 9 -9 -10; les_telep -9 -7 9; les_texto -17 17 -15
les_trava 5 -5 -5; les_trois -6 -4 10; les_video 15 -16 -14; les_visio 6 -6 -5; li -5 -5 5; li_wei -5 -5 5
liais 6 -4 -6; liais_fibre 6 -4 -6; libra -6 -6 6; libra_place -6 -6 6; lien 13 -10 -13; lien_sdsl 8 -8 -8
lien_wan 5 -5 -5; ligne -8 24 -34; ligne_> 5 1 -20; ligne_a -19 19 -11; ligne_c -7 6 -6; ligne_ca 17 -15 -16
ligne_de 14 -8 -18; ligne_depui 10 -9 -6; ligne_du -14 15 -18; ligne_est -13 13 -8; ligne_et 5 -4 -5
ligne_fixe -9 13 -16; ligne_gresi -9 7 -5; ligne_mobil -12 11 -8; ligne_on -5 6 -5; ligne_pro -6 6 -7
ligne_telep -11 12 -13; ligne_y 5 -5 -6; lilas -8 -8 8; lilas_> -8 -8 8; liste 8 -8 -10; liste_> 8 -8 -10
live 8 -2 -8; live_box 8 -2 -8; lol -7 -11 9; lol_> -7 -11 9; lola -4 -4 6; lola_deux -4 -4 6; lomba -12 -6 9
lomba_lambe -12 -6 9; longo -8 -13 9; longo_> -8 -13 9; longs 9 -9 -10; longs_> 9 -9 -10; look -5 -4 9
look_point -5 -4 9; luc -8 -11 11; luc_berna -8 -11 11; luc_point -6 -6 9; lucas -6 -7 7; lucas_> -6 -7 7
lucie -8 -5 11; lucie_aroba -8 -4 10; lucie_point -7 -6 9; lucie_tiret -7 -6 9; ludiv -10 -10 10; ludiv_> -10 -10 10
ludo -3 -3 7; ludo_under -3 -3 7; lui 7 -12 -1; lui_c -6 -7 7; lui_expli -5 -5 6; lui_fonct 9 -10 -9; lui_il 6 -3 -6
lumie 13 -9 -16; lumie_> 7 -7 -8; lumie_de 7 -5 -7; lumie_elle 12 -3 -12; lumie_qui 6 -5 -8; lundi -9 -9 9
lundi_derni -9 -9 9; lunet -12 -9 12; lunet_> -12 -9 12; lydie -6 -7 7; lydie_berti -6 -7 7; lyon -12 -12 13
lyon_> -8 -9 9; lyon_point -5 -5 6; m -16 -3 9; m_a -8 -19 17; m_affic 2 0 -16; m_aide -11 -10 11; m_aider -6 -6 7
m_appel -16 4 1; m_arran -7 -9 8; m_avez -10 -10 11; m_deux -2 -4 5; m_e -7 -8 8; m_en -5 -5 5; m_enten 1 9 -21
m_fourn -7 -7 8; m_inter -8 -7 8; m_ont -6 7 -8; m_point -3 -3 6; ma 1 8 -19; ma_belle -8 -8 8; ma_boite 12 -12 -9
ma_box 22 -15 -22; ma_carte -15 16 -14; ma_chamb -1 3 -17; ma_claqu -9 -8 10; ma_conne 24 -15 -24
ma_conso 10 -10 -9; ma_factu -11 -14 13; ma_famil -6 -6 6; ma_femme -13 -3 7; ma_fibre 9 -8 -9; ma_fille -8 0 -5
ma_ligne -9 18 -24; ma_maman -9 -9 9; ma_mere -16 4 5; ma_messa -14 18 -21; ma_nouve -6 9 -11; ma_prise 6 -6 -7
ma_sim -14 14 -13; ma_soeur -12 5 2; ma_switc 6 -6 -5; ma_table 19 -18 -10; ma_tiret -10 -10 10; machi -20 -17 22
machi_> -13 -13 14; machi_a -10 -8 10; machi_y -2 -5 6; madam -13 -18 16; madam_> -6 -6 7; madam_aider -6 -5 6
madam_bonjo -9 9 -8; madam_colas -5 -4 8; madam_dupon -10 -11 10; madam_duran -8 -7 9; madam_franc -7 -6 7
madam_lambe -14 -11 16; madam_perri 8 -9 -8; madam_que -6 -5 6; madam_veuve -13 -13 13; magas 3 0 -12
magas_> -8 10 -12; magas_les 6 -6 -6; magas_sont 10 -9 -6; mai -9 -9 9; mai_> -9 -9 9; mail 12 -12 -9
mail_> 12 -12 -9; mails 23 -20 -24; mails_> 19 -19 -19; mails_au 6 -6 -6; mails_ils 13 -11 -16; maint 6 -8 -5
maint_> -8 -7 8; maint_j 8 -7 -8; mairi -7 -7 7; mairi_> -7 -7 7; mais -3 7 -11; mais_alors -8 8 -9
mais_bien -9 -9 9; mais_c -6 -9 7; mais_chez 11 -10 -9; mais_des -5 5 -5; mais_ecout -7 -12 8; mais_fan -5 -6 6
mais_il 15 -14 -8; mais_inter 26 -27 -22; mais_je 6 -3 -21; mais_l -7 8 -8; mais_la -5 -7 6; mais_le -8 4 -7
mais_les 10 -13 -8; mais_mes -7 6 -6; mais_moi -22 12 -8; mais_netfl 6 -6 -5; mais_non -11 -10 11
mais_oui -12 -7 10; mais_pas -22 22 -15; mais_perso -5 7 -7; mais_pour 14 -20 -7; mais_quand -6 8 -9
mais_telep -7 7 -7; mais_y 11 -12 -10; maiso 4 -7 -13; maiso_> 0 6 -23; maiso_alors 8 -8 -3; maiso_de -8 -8 8
maiso_est 16 -15 -20; maiso_et 12 -6 -12; maiso_il -1 3 -16; maiso_je -2 -1 3; maiso_leque -7 -9 8
maiso_que 6 -3 -6; maiso_y 15 -14 -14; maitr -8 -8 8; maitr_sandr -8 -8 8; mal -17 -2 8; mal_> -12 -6 10
mal_compr -5 -6 5; mal_mes -7 9 -10; malad 8 -7 -8; malad_> 7 -6 -7; malad_sur 11 -6 -11; malgr 9 -8 -9
malgr_le 9 -8 -9; maman -3 -13 4; maman_> -9 -9 9; maman_elle 6 -5 -5; mamie -6 -6 8; mamie_point -5 -5 5
mamie_soixa -6 -4 7; mange -12 -7 10; mange_> -12 -7 10; mar -6 -6 8; mar_tin -6 -6 8; marc -5 -5 9
marc_point -5 -5 9; marce -2 -4 5; marce_aroba -2 -4 5; march -3 -10 7; march_> -7 -12 7; march_a 13 -11 -14
march_depui -17 -13 15; march_mon -12 12 -12; march_nicke -11 11 -12; march_on -6 -5 6; march_pas 3 2 -11
march_plus 2 -8 1; march_pour -7 -6 7; march_tres 14 -14 -11; mardi -12 1 5; mardi_> -8 -9 9; mardi_une -10 9 -8
mareu -10 -9 10; mareu_> -10 -9 10; mari -8 -18 14; mari_> -12 -13 13; mari_chant -3 -3 5; mari_dit 7 -7 -6
mari_est -7 -7 7; mari_l -9 -7 9; mari_la -8 -5 6; mari_qui -11 -15 15; mari_vu 13 -15 -12; maria -8 -8 8
maria_jose -8 -8 8; marie -11 -9 11; marie_aroba -5 -5 6; marie_chris -9 -8 9; marie_laure -9 -9 9
marie_thecl -3 -2 5; marqu -8 -2 5; marqu_sorti -8 -9 8; marqu_sur -5 8 -8; marre -7 -7 10; marre_> -7 -5 9
marre_de -4 -7 8; marse -16 -15 16; marse_> -15 -17 17; marse_zero -5 -4 5; marti -16 -15 17; marti_> -13 -13 14
marti_aroba -6 -7 7; marti_chez -7 -6 8; marti_de -6 -6 6; marti_point -3 -4 6; masqu -7 -11 9; masqu_lol -7 -11 9
masso -3 -3 5; masso_a -3 -3 5; matin -2 -21 6; matin_> -3 -20 8; matin_a 9 -7 -10; matin_c 5 -3 -6; mats -7 -6 9
mats_aroba -7 -6 9; mauva -15 -3 4; mauva_adres -9 -9 9; mauva_on -12 14 -13; me -5 1 -1; me_bloqu 9 -9 -9
me_branc 11 -12 -10; me_compr -5 -5 5; me_conne 22 -21 -18; me_deman 0 4 -16; me_disen -7 8 -9; me_dit 4 3 -19
me_faudr -5 6 -6; me_fout -8 -8 8; me_gonfl -5 -6 6; me_joind -17 17 -12; me_lache 12 -6 -12; me_passe -12 -15 15
me_prend -8 -7 8; me_prene -5 -3 5; me_rappe -1 -1 1; me_recla -6 7 -8; me_rende -7 -6 7; me_repon -12 -9 10
me_sembl -11 -11 11; me_taper -7 -6 7; me_telep -11 18 -19; me_trans -6 -7 6; me_va -8 -11 9; mec -11 -7 10
mec_norma -11 -7 10; mega 8 -7 -8; mega_a 8 -7 -8; megas 14 -11 -14; megas_> 8 -7 -9; megas_alors 5 -5 -5
megas_et 8 -7 -8; melan -6 -5 11; melan_vingt -6 -5 11; meme -16 -11 12; meme_> -16 -18 17; meme_chose -6 -5 6
meme_depui -5 -4 6; meme_en -9 -11 11; meme_endro -8 -8 8; meme_n 9 -8 -11; meme_panne -7 -7 7; meme_pas 8 -7 -9
meme_pour -6 8 -8; meme_probl -7 -2 8; meme_quand -11 9 -8; meme_souci -7 -9 10; meme_techn -6 -6 9; mente -8 -7 8
mente_> -8 -7 8; merci -12 -15 14; merci_> -10 -14 13; merci_beauc -6 -5 6; merde -11 -11 11; merde_a -11 -11 11
mere -20 3 9; mere_> -11 10 -9; mere_est -10 1 3; mere_qui -7 -15 12; mere_vit -8 -8 8; mes 6 4 -20
mes_appar -5 -14 6; mes_appel -12 12 -11; mes_camer 9 -9 -8; mes_clien -13 13 -12; mes_colle -10 10 -9
mes_corre -11 12 -14; mes_courr 13 -12 -13; mes_decla 9 -10 -7; mes_lunet -12 -9 12; mes_mails 15 -14 -20
mes_papie -9 -10 10; mes_petit 3 -2 -1; mes_piece 8 -9 -6; mes_potes -9 10 -9; mes_sms -19 18 -14
mes_texto -14 12 -8; mes_virem 10 -10 -8; mes_visio 12 -15 -9; messa -17 17 -15; messa_> -10 11 -9
messa_ne -20 21 -21; messa_sms -5 5 -5; messa_sur -1 6 -9; messa_vocal -8 8 -8; metie -7 -8 8; metie_> -7 -8 8
mets -7 7 -7; mets_carte -7 7 -7; mette -10 -12 11; mette_jean -4 -3 5; mette_le -7 -8 7; mette_moi -8 -8 8
mettr 8 -7 -4; mettr_sur 8 -7 -4; micha -5 -8 7; micha_aroba -5 -8 7; micro 10 -10 -10; micro_coupu 10 -10 -10
midi -8 -9 8; midi_> -8 -9 8; mille -16 -15 20; mille_> -7 -8 8; mille_cinq -4 -4 6; mille_lyon -8 -9 9
mille_neuf -1 -2 3; mille_vingt -3 -2 4; min 6 -5 -7; min_wifi 6 -5 -7; minab -5 -5 5; minab_> -5 -5 5
mince -10 -11 11; mince_alors -10 -11 11; minut 13 -3 -17; minut_> 4 0 -18; minut_je -11 -8 10; minut_le 5 -4 -5
minut_sur 16 -13 -16; mis -8 10 -11; mis_ma -8 10 -11; mise -6 10 -12; mise_a -6 6 -6; mise_dans -5 8 -8
miser 13 -20 -6; miser_> 14 -20 -7; miser_vous -5 -3 5; mobil -30 22 -12; mobil_> -25 5 1; mobil_a -8 8 -8
mobil_car 10 -6 -11; mobil_dans -14 14 -13; mobil_de -8 8 -7; mobil_lui 6 -3 -6; mobil_m -15 15 -13
mobil_n -19 19 -8; mobil_ne -10 10 -9; mobil_parce 15 -14 -14; mobil_qui -15 15 -12; mobil_tres -8 8 -8
mobil_va 26 -27 -13; modem 21 -18 -19; modem_clign 6 -7 -6; modem_est 6 -6 -6; modem_il 9 -9 -11; modem_qu 7 -5 -7
modem_reste 7 -8 -6; modem_route 11 -8 -11; modif -10 -12 10; modif_mon -10 -12 10; moi -12 -9 13; moi_> -16 -8 11
moi_a 1 -14 2; moi_au -2 -2 4; moi_c -10 -14 14; moi_ca 11 -10 -9; moi_cinq -6 -6 6; moi_de 11 -8 -11
moi_il -6 -5 6; moi_inter 13 -11 -14; moi_j 15 -12 -12; moi_je -23 2 9; moi_l 6 -6 -6; moi_la -7 -7 8
moi_lydie -6 -7 7; moi_meme -10 -12 13; moi_si -9 9 -9; moi_ton -9 -9 9; moi_tres -8 -7 8; moi_un -10 -12 11
moi_une -6 -6 8; moi_venir -7 -7 8; moi_vers -7 -6 7; moind 7 -7 -8; moind_page 7 -7 -8; moins -9 -10 10
moins_trent -9 -10 10; mois -11 -8 9; mois_de -11 -8 9; momen -8 -9 9; momen_> -8 -9 9; mon -7 12 -11
mon_abonn -6 -19 12; mon_adres -8 -9 9; mon_alarm 9 -9 -8; mon_ancie -5 -6 6; mon_cellu -14 13 -12
mon_chien -11 -9 10; mon_code -9 10 -11; mon_contr -15 -17 19; mon_cousi -7 -8 8; mon_debit 9 -10 -8
mon_dect -12 12 -11; mon_dieu -5 -7 6; mon_dossi -15 -12 15; mon_email -4 -3 7; mon_epous 5 -3 -6; mon_ex -5 -4 5
mon_fils 4 -16 1; mon_fixe -18 20 -17; mon_forfa -12 14 -14; mon_gamin -9 9 -8; mon_garco -8 8 -8
mon_gsm -18 13 -11; mon_impri 7 -8 -5; mon_insta -10 -13 11; mon_inter -9 9 -9; mon_iphon -7 8 -11
mon_mari -6 -18 13; mon_mobil 0 9 -19; mon_modem 12 -13 -7; mon_mon -7 8 -4; mon_natel -7 8 -9; mon_neveu -5 -8 7
mon_nom -14 -18 18; mon_nouve -6 6 -6; mon_numer -16 10 -2; mon_ordi 11 -11 -8; mon_ordin 10 -10 -9
mon_papa -6 -13 9; mon_patro -5 5 -5; mon_pays -7 8 -8; mon_pc 12 -12 -11; mon_petit 8 -3 -7; mon_porta -12 18 -27
mon_pote 8 -8 -3; mon_preno -16 -15 15; mon_quoi -14 -10 12; mon_rende -10 -8 12; mon_repet 14 -15 -13
mon_repon -15 18 -17; mon_route 12 -14 -7; mon_samsu -7 8 -4; mon_smart -10 1 2; mon_solde -9 -10 10
mon_telep -2 14 -22; mon_telev 9 -8 -9; mon_vieux -6 7 -7; mon_wifi 13 -13 -10; monde 0 -12 3; monde_est -12 -7 10
monde_plus 8 -8 -8; moniq -8 -8 8; moniq_> -8 -8 8; moniq_le -8 -8 8; mons -8 -7 7; mons_> -8 -7 7; monsi -19 -23 23
monsi_> -18 -17 20; monsi_d -9 -8 8; monsi_gasto -9 -9 10; monsi_je -7 -5 7; monsi_lambe -8 -8 8; monsi_le -10 -9 10
monsi_lefev -7 -7 7; monsi_moi 13 -11 -14; monsi_pas -5 -5 5; monsi_wojci -5 -6 7; monta 10 -9 -10
monta_est 10 -9 -10; monte 5 -2 -20; monte_pas 13 -13 -12; monte_plus -6 6 -14; moque -3 -4 6; moque_de -3 -4 6
morbi -5 -4 6; morbi_> -5 -4 6; morel -7 -6 7; morel_> -7 -6 7; mort 4 -6 -6; mort_> 16 -24 -2; mort_aucun -12 12 -8
mort_elle -8 11 -21; morte 10 -8 -11; morte_> 17 -21 -9; morte_je -12 12 -8; mot 6 -16 -3; mot_de 14 -14 -13
mot_delau -9 -8 9; mot_point -5 -5 5; mouli 4 -11 -4; mouli_> 8 -8 -8; mouli_aroba -4 -4 6; moyen 7 -6 -14
moyen_d -1 -2 -6; moyen_de 12 -9 -12; muet -12 12 -12; muet_> -11 12 -12; muet_on -7 7 -7; muets -8 10 -11
muets_> -8 10 -11; mur 5 -5 -5; mur_a 5 -5 -5; mutua 9 -8 -9; mutua_> 9 -8 -9; mutue -11 11 -10
mutue_tres -11 11 -10; mwen 5 -5 -5; mwen_l 5 -5 -5; my 5 -5 -5; my_frenc 5 -5 -5; n -2 4 -8; n_> -6 -7 7
n_a 11 -8 -11; n_acced 8 -8 -9; n_accro 1 0 -11; n_affic -10 11 -15; n_ai -3 2 -9; n_appar 8 -8 -10; n_aroba -4 -4 4
n_arriv 4 8 -26; n_avons 5 -5 -5; n_d -6 -6 6; n_e -3 -4 6; n_en -7 -8 8; n_enten -6 6 -6; n_est -4 -3 4
n_etes -8 -8 9; n_euh -9 -7 9; n_exist -10 10 -11; n_g -7 -7 7; n_i -4 -4 4; n_n -4 -4 4; n_o -6 -6 6
n_point -3 -4 7; n_preno -7 -7 7; n_s -3 -3 5; n_y -5 8 -13; nadia -5 -4 5; nadia_cheri -5 -4 5; namur -10 10 -10
namur_> -10 10 -10; nante 7 -5 -7; nante_> 7 -5 -7; natel -9 10 -10; natel_de -8 8 -8; natel_ne -8 9 -9
natel_veut 8 -7 -4; natha -6 -6 6; natha_nom -6 -6 6; ne -4 3 -11; ne_bascu -7 10 -8; ne_capte -18 18 -18
ne_charg 7 -6 -12; ne_compr -6 -8 8; ne_crois -11 -8 10; ne_donne -7 8 -6; ne_fait -10 10 -10; ne_fonct -21 -9 13
ne_m -11 -6 7; ne_march -28 12 -2; ne_me -11 -16 15; ne_monte 5 -2 -20; ne_parle -7 -7 7; ne_passe 9 9 -17
ne_peut -3 6 -18; ne_peux 1 3 -12; ne_prend -11 11 -9; ne_recoi -14 16 -13; ne_recup 7 -6 -8; ne_redem 11 -8 -11
ne_repet 14 -15 -13; ne_repon 10 -9 -15; ne_s 10 -6 -17; ne_sais 0 -9 3; ne_sait -5 7 -4; ne_se 8 -8 -5
ne_sonne -16 19 -19; ne_suis -8 -8 8; ne_synch 10 -10 -9; ne_trouv 8 -7 -4; ne_va 5 -15 1; ne_veut 13 -11 -15
ne_veux -8 -12 12; ne_vois 8 -7 -9; ne_vous -10 -11 11; nee -8 -8 8; nee_dumon -8 -8 8; nerfs -7 -6 7
nerfs_> -7 -6 7; net -7 -6 8; net_> -5 -5 5; net_voila -7 -7 8; netfl 16 -15 -15; netfl_> 10 -8 -10
netfl_il 8 -5 -9; netfl_ne 9 -9 -8; netfl_plus 11 -10 -12; netfl_tourn 6 -6 -5; neuf -1 -9 3; neuf_> -6 -2 7
neuf_a -3 -2 4; neuf_appar -11 -10 11; neuf_c -2 -3 5; neuf_cent -1 -2 3; neuf_douze -1 -1 2; neuf_heure 10 -3 -13
neuf_mille -8 -9 9; neuf_quatr -3 -3 7; neuf_soixa -2 -2 4; neuf_trent -4 -5 5; neuf_trois -6 -6 7
neuf_zero -3 -2 5; neveu -5 -8 7; neveu_qui -5 -8 7; nguye -11 -11 11; nguye_n -6 -6 6; nguye_thi -9 -9 9
ni 4 -10 -4; ni_appel -13 10 -9; ni_d 4 5 -22; ni_envoy -8 8 -8; ni_inter -16 -14 15; ni_l -13 -8 11; ni_la 9 -10 -7
ni_le -16 -14 15; ni_pon 5 -5 -5; ni_recev -11 12 -12; ni_rien 5 -3 -6; ni_sur 8 -8 -12; nicke -17 17 -11
nicke_c -11 11 -12; nicke_juste -9 10 -9; nicke_mais -8 8 -9; niet -12 -12 12; niet_> -12 -12 12; nivea -8 12 -14
nivea_de -8 12 -14; no 4 0 -10; no_fonct 6 -6 -6; no_inter 11 -3 -10; no_sim -7 7 -7; noel -8 -6 11
noel_aroba -8 -6 11; noemi -8 -7 9; noemi_royer -8 -7 9; noire -2 -11 4; noire_avec -9 -8 9; noire_plus 7 -7 -8
nom -20 -23 24; nom_> -17 -18 19; nom_a -5 -4 5; nom_c -6 -7 7; nom_d -8 -6 8; nom_de -12 -11 12; nom_dupui -6 -6 6
nom_est -8 -9 9; nom_pourq -6 -6 7; non -14 -17 18; non_37 -5 -5 5; non_> -9 -24 14; non_atten -3 -3 6
non_c 1 5 -12; non_ce -3 -1 4; non_detec -6 7 -7; non_enfin -12 -9 11; non_huit -5 -5 5; non_ident 8 -10 -8
non_je -8 -10 9; non_juste -9 -11 11; non_laiss -11 -8 9; non_le -14 10 -8; non_mais -11 -7 10; non_monsi -13 -8 13
non_n -4 -3 7; non_non 5 -21 -2; non_pardo -3 -3 6; non_pas 6 -27 8; non_plus 17 -15 -13; non_point -3 -3 6
non_quinz -1 -1 2; non_rien -10 -7 8; non_soixa -3 -2 4; non_surto -9 -7 8; non_valid -6 6 -6; non_voyon -11 -10 10
nonan -5 -5 6; nonan_deux -5 -4 5; nonan_et -5 -4 5; nonan_six -7 -6 12; nonan_trois -2 -3 4; nono -3 -2 5
nono_brico -3 -2 5; nono_point -3 -2 5; nope -12 -12 12; nope_> -12 -12 12; norma -12 -10 12; norma_> -6 -5 6
norma_quoi -11 -7 10; nos 7 -1 -19; nos_clien -4 5 -3; nos_comme -8 8 -7; nos_mails 6 -6 -6; nos_ordin 8 -8 -8
nos_poste -8 10 -11; nos_termi 9 -9 -7; not 5 -5 -5; not_worki 5 -5 -5; note -5 -5 5; note_alors -5 -5 5
note_oui -9 -8 11; notre -6 -2 -3; notre_conne 6 -6 -5; notre_contr -8 -6 8; notre_gite -3 -2 4; notre_liais 6 -4 -6
notre_lien 8 -8 -8; notre_numer -6 7 -6; notre_polit -8 -7 8; notre_trunk -12 11 -10; nous -2 0 -2; nous_> -7 -6 6
nous_appel -8 10 -8; nous_au -6 8 -8; nous_ca 6 -5 -8; nous_depui 14 -9 -16; nous_disen -8 10 -8; nous_et -8 -8 8
nous_n 5 -5 -5; nous_on 7 -7 -6; nous_une 6 -6 -6; nouve -6 8 -11; nouve_box 7 -5 -7; nouve_c -5 -6 6
nouve_carte -5 6 -6; nouve_colla -5 6 -6; nouve_iphon -6 6 -6; nouve_mais -7 7 -7; nouve_sim -7 14 -16
novem -11 -8 9; novem_> -11 -8 9; nuit -6 -6 6; nuit_> -6 -6 6; numer -23 7 4; numer_a -10 10 -9
numer_alors -3 -5 7; numer_ca -8 8 -7; numer_dans -7 -9 8; numer_de -7 -7 7; numer_du -7 -8 7; numer_echec -5 5 -5
numer_est -10 10 -9; numer_masqu -7 -11 9; numer_n -14 15 -15; numer_point -5 -8 7; numer_que -6 -9 7
numer_sans -9 -9 11; numer_une -7 8 -6; numer_zero -7 -9 10; o -14 -14 15; o_conno -8 -9 9; o_j -5 -6 7; o_l -3 -3 5
o_n -6 -5 7; o_p -7 -7 7; o_point -2 -3 5; o_r -3 -3 4; o_t -3 -4 6; o_u -8 -6 13; o_v -6 -6 6; o_x -3 -1 4
occup -7 7 -6; occup_> -6 7 -6; occup_de -6 -4 8; occup_tout -7 7 -7; ocean -9 -9 9; ocean_garni -9 -9 9
ocean_ocean -9 -9 9; odett -5 -8 7; odett_point -5 -8 7; offre -16 -9 12; offre_> -12 -11 12; offre_plus -11 -8 9
oh -14 -13 14; oh_beauc -9 -10 9; oh_la -9 -7 8; oh_une -4 -4 6; ok -7 -6 7; ok_d -7 -6 7; olive -3 -3 5
olive_o -3 -3 5; on -1 -2 -5; on_a 16 -15 -12; on_arriv 9 -9 -9; on_capte 11 -9 -16; on_en -8 -8 8; on_enten -6 6 -5
on_est -3 -18 12; on_fait -6 -4 5; on_m 8 3 -21; on_me -16 3 6; on_n -1 2 -8; on_ne -4 8 -9; on_peut -13 -5 12
on_regar 5 -3 -6; on_s -15 17 -15; on_se -8 7 -7; on_utili -3 -4 6; on_va -6 -6 6; on_vient 7 -6 -8; ont 4 -1 -15
ont_creus 6 -3 -6; ont_envoy -6 7 -8; ont_fait 9 -9 -8; ont_secti 5 -5 -5; onze -2 -2 4; onze_> -1 -1 3
onze_exact -4 -4 6; onze_quara -1 -1 3; onze_vingt -2 -2 3; open -11 -8 10; open_space -11 -8 10; opera -14 -16 16
opera_> -10 -10 10; opera_de -9 -8 9; opera_humai -7 -6 7; opera_opera -10 -10 10; opera_parce 9 -4 -9; or 7 -6 -7
or_il 7 -6 -7; orage 1 -1 -3; orage_> -8 8 -8; orage_d 14 -8 -16; orage_je 3 -8 -1; orang 7 -12 -3; orang_> 4 -10 -1
orang_elle 6 -5 -8; orang_et 7 -5 -6; orang_point -6 -5 9; orang_qui 7 -7 -7; ordi 11 -11 -8; ordi_porta 8 -8 -3
ordi_trouv 10 -10 -8; ordin 12 -25 -1; ordin_> 3 -9 1; ordin_ca 6 -4 -6; ordin_de 10 -5 -10; ordin_dit 9 -8 -8
ordin_et -13 -15 15; ordin_il 9 -10 -8; ordin_n 11 -9 -9; ordin_ne 14 -13 -6; ordin_porta 4 -15 -1
ordin_sont 8 -8 -8; org -2 -3 5; org_> -2 -3 5; ory -3 -3 4; ory_o -3 -3 4; os -5 -5 6; os_que -5 -5 6
ottic 6 -6 -6; ottic_e 6 -6 -6; ou -10 -16 15; ou_ca -19 -7 18; ou_netfl 10 -8 -10; ou_pas -6 -8 7; ou_quatr -6 -6 6
ou_quoi -8 -6 9; ou_six -11 -11 13; ouf 8 -7 -8; ouf_> 9 -8 -9; ouf_sur 7 -6 -7; oui -11 -21 19; oui_> -23 -27 29
oui_allo -6 -5 7; oui_alors 11 -8 -11; oui_bonjo 4 -11 -2; oui_c 0 -14 2; oui_ca -6 -5 6; oui_dites 8 -3 -7
oui_donc -8 -6 8; oui_enfin -10 -6 9; oui_euh -14 -8 12; oui_hein -9 -6 8; oui_helas -9 -9 9; oui_je -11 -10 11
oui_mais -5 -6 6; oui_mon -11 11 -12; oui_non -12 -12 13; oui_oui -9 -7 10; oui_plusi -10 -10 10; oui_quatr -3 -2 5
oui_salut -9 -9 10; oui_tout -7 -8 9; oui_un -7 -6 7; oui_voila 12 -4 -12; oui_vous 0 0 1; out -3 -2 5
out_look -3 -2 5; outlo -8 -7 11; outlo_point -8 -7 11; ouver -6 -6 6; ouver_la -6 -6 6; ouvre 9 -9 -10
ouvre_> 9 -9 -10; ouvri 17 -18 -12; ouvri_les 9 -9 -9; ouvri_ma 12 -12 -9; ouvri_mes 8 -9 -8; ouvri_ont 6 -3 -6
p -10 -9 11; p_aroba -3 -1 4; p_douze -5 -6 7; p_e -7 -7 7; p_o -7 -7 7; p_point -3 -3 6; page 19 -15 -19
page_> 15 -11 -16; page_d 13 -13 -12; page_googl 5 -5 -5; pages 13 -15 -7; pages_> 8 -8 -8; pages_ne 7 -6 -8
pages_s 6 -6 -5; paie -2 -10 4; paie_et -12 -8 12; paie_la 10 -4 -10; paiem 9 -9 -7; paiem_ne 7 -6 -1
paiem_sont 9 -9 -8; paill -16 -16 16; paill_> -16 -16 16; paire -10 -9 10; paire_> -10 -9 10; panne -9 -7 7
panne_> -14 0 6; panne_d 14 -6 -15; panne_euh 9 -6 -9; panne_le -12 -10 11; panne_les 8 -8 -7; panne_que -7 -7 7
papa -6 -13 9; papa_appel 9 -4 -9; papa_il -6 -13 9; papa_noel -8 -6 11; papie -15 0 4; papie_> -9 -10 10
papie_c -2 -3 5; papie_et -5 8 -8; paque 8 -8 -8; paque_sur 8 -8 -8; par -12 -3 8; par_contr -4 7 -9
par_dessu -3 -3 5; par_inter 8 -8 -8; par_sms -10 10 -9; par_telep -16 -9 13; par_un -5 -5 5; par_zero -5 -7 6
paras -6 6 -6; paras_on -6 6 -6; parce 15 -25 -5; parce_qu 15 -13 -16; parce_que 10 -21 -2; pardo 6 -7 -3
pardo_j 7 -7 -7; pardo_lucie -7 -6 9; pardo_point -3 -3 6; pardo_y -3 -2 5; parei 5 -3 -6; parei_pas 5 -3 -6
parfa -15 -16 16; parfa_> -12 -12 12; parfa_comme -4 -3 5; parle -14 -6 12; parle_> -7 0 4; parle_a -10 -4 8
parle_au -7 11 -9; parle_avec 1 -4 -1; parle_de -11 -10 12; parle_pas -7 -7 7; parta 18 -6 -23; parta_sur 18 -6 -23
parte -2 9 -16; parte_pas 5 2 -9; parte_plus -5 8 -10; parti -15 -12 16; parti_> -11 -17 15; parti_de -6 -6 6
parti_depui 18 -12 -19; parti_en -6 6 -7; parti_mange -12 -7 10; pas -10 0 4; pas_> -2 2 -9; pas_a -4 6 -15
pas_activ -5 8 -8; pas_alors -12 11 -8; pas_arriv 3 3 -12; pas_attri -10 14 -12; pas_au 2 -12 3; pas_aujou -7 -7 7
pas_aux -16 -14 15; pas_besoi -9 -7 10; pas_bien -2 -1 3; pas_blond -12 -7 9; pas_bon 11 -11 -11; pas_c 6 -18 2
pas_ca -9 -10 10; pas_ce -5 -6 7; pas_chez -10 14 -14; pas_colin -7 -8 8; pas_combi -11 -12 12; pas_comme -4 -3 5
pas_compr -6 -7 7; pas_conne 6 -5 -6; pas_d 21 -21 -19; pas_dans 9 -8 -11; pas_de 7 4 -22; pas_deja -6 -6 7
pas_demar 9 -9 -8; pas_deux 8 -7 -9; pas_donne -8 -12 12; pas_du -2 -14 5; pas_elle -12 -11 11; pas_emett -9 9 -9
pas_en -1 9 -14; pas_encor -10 -9 11; pas_enerv -12 -9 12; pas_ete -10 10 -9; pas_exact -13 -9 11
pas_faire -2 4 -10; pas_faite -7 8 -12; pas_habil -6 -6 6; pas_ici -8 -10 9; pas_inter -22 18 6; pas_je -7 -13 13
pas_joign -7 8 -6; pas_l -8 8 -8; pas_la -1 1 -5; pas_le 29 -18 -30; pas_lemoi -8 -8 8; pas_les 12 -10 -12
pas_lomba -12 -6 9; pas_ma 17 -19 -12; pas_mais -9 9 -9; pas_mal -7 -10 9; pas_march 13 -11 -14; pas_marti -9 -9 9
pas_me -6 5 -4; pas_mon -11 -10 10; pas_moyen 9 -17 -6; pas_non -6 -10 8; pas_par -14 -15 15; pas_parle -12 13 -11
pas_possi -11 -17 16; pas_pour -13 -15 14; pas_pu -15 -12 13; pas_quand -8 12 -7; pas_que 15 -16 -11
pas_recon -7 9 -11; pas_resea -7 8 -8; pas_se 9 -9 -5; pas_si -2 -1 3; pas_sur 7 -6 -8; pas_telep -7 11 -13
pas_tout -3 -1 4; pas_trois -10 -12 11; pas_trop -13 -12 14; pas_un -12 11 -9; pas_une -5 -5 5; pas_verdi -9 -8 9
pas_vous -10 -13 13; passa -6 -7 6; passa_du -6 -7 6; passe -6 2 -6; passe_> 5 8 -19; passe_a -11 -8 9
passe_c -5 -6 7; passe_hier -13 -13 13; passe_j 12 -12 -9; passe_l 6 -6 -5; passe_la -6 -6 6; passe_le -8 -6 9
passe_mais 6 -6 -5; passe_mal 13 -16 -11; passe_mes -6 6 -7; passe_moi -11 -13 12; passe_pas -15 16 -12
passe_perso -6 -7 7; passe_plus 4 -1 -15; passe_pour 14 -14 -13; passe_sur 14 -8 -16; passe_tout -7 -5 8
passe_un -16 -3 7; passe_une -3 -5 6; patie -6 -5 6; patie_> -6 -5 6; patro -5 5 -5; patro_et -5 5 -5
paul -14 -13 14; paul_aroba -8 -6 11; paul_chez -8 -9 9; paul_soixa -3 -3 6; paul_verdi -9 -8 9; paule -7 -7 9
paule_point -7 -7 9; pauvr -10 -10 10; pauvr_con -10 -10 10; paye 5 -5 -5; paye_la 5 -5 -5; payer -7 -7 8
payer_factu -7 -7 8; pays -7 8 -8; pays_mais -7 8 -8; pc 10 -12 -7; pc_fixe -9 -7 9; pc_porta 10 -10 -9
pc_une 9 -7 -11; peete -7 -7 7; peete_aroba -7 -7 7; peine -1 -17 6; peine_> -15 -16 16; peine_en 8 -7 -8
pelle 6 -6 -6; pelle_a 6 -6 -6; penda -8 9 -9; penda_les -11 11 -10; penda_mes -7 7 -7; pense -10 -8 9
pense_depui -7 -6 6; pense_que -9 -10 10; perd 5 -4 -5; perd_le 5 -4 -5; perds 13 -15 -6; perds_la 5 -5 -5
perds_le 11 -11 -6; perdu 5 -8 -2; perdu_> -3 -15 13; perdu_inter 9 -9 -8; perdu_la 10 -8 -9; perdu_mon -16 14 -12
perma -8 10 -11; perma_au -8 10 -11; perre -3 -2 5; perre_deux -3 -2 5; perri 8 -9 -8; perri_je 8 -9 -8
perro -7 -6 10; perro_aroba -7 -6 10; perso -22 8 -1; perso_> -16 5 -2; perso_agee -8 -7 8; perso_avec -9 9 -8
perso_ca -6 -7 7; perso_dans -11 -8 10; perso_je -3 -5 6; perso_le -3 -3 6; perso_n -5 10 -14; perso_ne -16 -6 10
perso_peut -5 7 -7; perso_que -3 -4 6; perso_qui -4 -4 5; perso_s -6 -6 8; perte 11 -9 -12; perte_de 11 -9 -12
pete -8 -9 9; pete_les -8 -9 9; petit -5 -15 11; petit_aimen -6 -6 6; petit_aroba -4 -3 7; petit_boite 6 -5 -8
petit_boiti 7 -4 -7; petit_dizai -7 -7 7; petit_elle 12 -3 -12; petit_enfan 3 -2 -1; petit_euh -4 -3 7
petit_l 8 -3 -7; petit_lumie 13 -6 -12; petit_point 5 -5 -6; petit_probl -15 -10 13; petit_quest -6 -6 6
petit_souci -7 -8 7; petro -8 -9 9; petro_> -8 -9 9; peu -10 -9 11; peu_> -7 -6 7; peu_compl -4 -7 9
peu_ennuy -6 -6 6; peu_perdu -10 -6 10; peuch 3 -2 -1; peuch_la 3 -2 -1; peut -6 2 -2; peut_etre -8 -8 8
peut_faire -11 -17 13; peut_laiss -6 6 -7; peut_m -5 7 -7; peut_me -11 18 -19; peut_pas -5 7 -8; peut_plus 5 -2 -10
peuve 3 -2 -1; peuve_plus 3 -2 -1; peux -6 6 -6; peux_appel -5 7 -7; peux_etre -9 -9 9; peux_ni -13 10 -9
peux_parle -13 -14 15; peux_pas -16 10 -4; peux_plus 4 -9 1; peux_recev -10 11 -12; peux_surfe -15 13 -10
peux_telep 15 -15 -15; phili -6 -5 8; phili_point -6 -5 8; piece 10 -16 -6; piece_joint 14 -12 -13
piece_prene -11 -9 11; pierr -7 -9 8; pierr_duran -7 -13 13; pierr_yves -7 -7 7; pilot -5 -5 5; pilot_dans -5 -5 5
pin -9 10 -10; pin_est -6 6 -6; pin_que -6 7 -8; ping 8 -7 -8; ping_de 8 -7 -8; pixel 12 -11 -12
pixel_et 12 -11 -12; placa -11 -14 11; placa_> -11 -14 11; place -6 -6 6; place_du -6 -6 6; plaig 8 -8 -7
plaig_> 8 -8 -7; plais -6 -6 7; plais_> -6 -6 7; plait -8 -8 9; plait_> -7 -7 7; plait_madam -7 -7 9
plait_un -4 -4 5; plant 13 -11 -14; plant_> 13 -11 -14; plein -7 6 -4; plein_de -6 6 -6; plein_et -8 8 -8
plein_le -7 -9 7; plein_zoom 9 -6 -9; pleut -9 -7 9; pleut_depui -9 -7 9; plomb -9 -10 10; plomb_> -8 -9 9
plomb_dupon -7 -7 8; plomb_tiret -6 -6 9; pluie -8 8 -8; pluie_> -8 8 -8; plupa -8 -7 8; plupa_> -8 -7 8
plus 6 0 -15; plus_> -9 -3 2; plus_a 17 -12 -18; plus_acces 11 -10 -11; plus_aller 9 -9 -9; plus_appel -15 16 -15
plus_attri -8 9 -10; plus_au 7 -6 -1; plus_aucun -1 3 -12; plus_ca 9 -9 -9; plus_chez 6 -6 -6; plus_d -9 -18 11
plus_de -20 15 -6; plus_demar 8 -7 -12; plus_depui 2 1 -11; plus_detec -12 14 -7; plus_du 0 -18 6; plus_elle 6 -6 -6
plus_encai 6 -6 -5; plus_envoy -8 8 -8; plus_et -13 13 -8; plus_faire 10 -11 -8; plus_heure -15 16 -20
plus_inter 26 -22 -24; plus_jouer 17 -15 -15; plus_la 5 3 -15; plus_le 14 -12 -15; plus_les -10 11 -12
plus_me 9 -7 -11; plus_mes 6 -5 -16; plus_mon 8 -7 -9; plus_moyen -2 5 -12; plus_parle -5 5 -2; plus_pas 13 -10 -14
plus_perso 0 7 -19; plus_plus -7 8 -4; plus_qu -7 10 -18; plus_quand -1 2 -1; plus_que 8 -7 -8; plus_rapid -11 -8 9
plus_recon -9 9 -8; plus_regar 6 -4 -6; plus_rien -10 -11 15; plus_ses 9 -8 -11; plus_sur -8 8 -9
plus_surfe 15 -15 -15; plus_tard -3 -3 5; plus_telep -18 18 -11; plus_telet 9 -9 -8; plus_trent -4 -4 5
plus_trois -6 -7 7; plus_tut -10 10 -10; plus_un -11 -10 10; plusi -10 -10 10; plusi_> -10 -10 10; pluto 13 -21 -6
pluto_inter 17 -19 -14; pluto_le -2 -1 3; pluto_oui -11 -8 11; point -8 -9 15; point_antoi -5 -5 9; point_be -7 -7 7
point_beaun -3 -4 6; point_benal -4 -3 7; point_berna -6 -6 11; point_bonne -7 -6 9; point_brico -3 -2 5
point_c -3 -4 6; point_casta -4 -2 6; point_com -8 -6 11; point_comme -7 -8 8; point_conse -4 -4 5; point_d 5 -5 -4
point_de 9 -8 -9; point_dumas -3 -3 6; point_dupon -4 -3 6; point_duran -7 -7 9; point_entre -3 -2 5
point_eu -6 -7 7; point_euh -5 -5 5; point_fr -8 -7 13; point_g -2 -3 5; point_h -5 -5 5; point_j -3 -1 4
point_joset -5 -5 5; point_l -3 -3 6; point_lamy -3 -3 6; point_le -7 -8 8; point_lecle -5 -4 8; point_m -2 -4 5
point_mar -6 -6 8; point_marie -5 -5 6; point_marti -7 -6 10; point_micha -5 -8 7; point_mouli -4 -4 6
point_n -2 -3 5; point_net -7 -6 8; point_olive -3 -3 5; point_org -2 -3 5; point_ory -3 -3 4; point_p -5 -6 7
point_peete -7 -7 7; point_perre -3 -2 5; point_perro -7 -6 10; point_petit -4 -3 7; point_pons -4 -4 7
point_pro -7 -7 8; point_r -2 -2 4; point_renau -6 -5 8; point_riou -4 -3 7; point_rivie -5 -6 6
point_rouss -4 -3 5; point_roy -5 -5 6; point_simon -4 -6 8; point_sur -6 -6 6; point_tessi -3 -3 6
point_univ -5 -5 6; polit -8 -7 8; polit_inter -8 -7 8; pon 9 -9 -9; pon_enten 5 -5 -5; pon_etein 5 -5 -5
pons -4 -4 7; pons_soixa -4 -4 7; popes -7 -7 7; popes_p -7 -7 7; porca -5 -3 5; porca_miser -5 -3 5
porta -8 18 -31; porta_> -9 2 -1; porta_affic -9 9 -7; porta_arriv 8 -8 -3; porta_ca -1 3 -5; porta_capte -9 9 -7
porta_dans -10 11 -9; porta_de 0 9 -17; porta_depui -8 9 -1; porta_est -14 15 -16; porta_il 1 2 -16
porta_impos 4 -3 -2; porta_j -10 10 -8; porta_la 9 -9 -10; porta_n -12 12 -14; porta_ne -5 6 -5
porta_parce 19 -23 -11; porta_pourt -6 6 -6; porta_que -10 10 -10; porta_qui -12 12 -12; porta_reste -10 11 -2
porta_se 15 -14 -8; porta_voit 10 -10 -9; porte 7 0 -14; porte_> -10 10 -9; porte_je 11 -11 -6; pose -3 5 -12
pose_probl 14 -14 -11; pose_souci -12 11 -6; possi -11 -17 16; possi_> -9 -13 11; possi_j -13 -11 12
possi_je -3 -4 6; poste -25 0 10; poste_> -14 -12 14; poste_a -8 -7 7; poste_dans -6 -7 7; poste_de -9 10 -11
poste_dont -7 -8 9; poste_point -5 -5 5; poste_sont -6 12 -15; poste_telep -8 10 -11; pote 8 -8 -3; pote_ca 8 -8 -3
potes -9 10 -9; potes_ils -9 10 -9; pour -9 -4 5; pour_appel -6 8 -8; pour_autre -14 -12 15; pour_ca -10 -15 15
pour_de -5 6 -6; pour_euh -8 -6 8; pour_inter 14 -20 -7; pour_jeudi -7 -6 7; pour_la -6 12 -15; pour_le -3 1 -5
pour_les -6 -6 6; pour_ma 9 -22 -6; pour_moi -6 -6 6; pour_monsi -9 -9 10; pour_rien -10 10 -10; pour_sur -13 -12 12
pour_tout -6 -7 7; pour_un -19 -20 23; pour_une -14 -12 16; pour_votre -8 -7 8; pourq -4 4 -5; pourq_faire -6 -6 7
pourq_ma 8 -7 -9; pourq_mais -7 6 -6; pourq_vous -10 -10 11; pourt -5 6 -7; pourt_il -6 6 -6; pourt_le 9 -4 -9
pouve -11 -8 10; pouve_m -6 -6 7; pouve_me -6 -4 7; pouve_pas -3 -5 6; pouve_vous -10 -6 9; prefe -8 -9 10
prefe_parle -6 -8 8; prefe_qu -8 -9 13; prele -9 -12 13; prele_> -9 -12 13; premi -8 -11 10; premi_etage -11 -9 10
premi_fois -5 -6 7; premi_ne 7 -6 -8; premi_perso -3 -4 6; prend -14 -3 9; prend_plus -11 11 -9; prend_pour -8 -7 8
prend_un -6 -6 6; prene -14 -10 13; prene_note -5 -5 5; prene_pour -5 -3 5; prene_votre -11 -9 11; preno -20 -21 21
preno_> -11 -10 10; preno_c -8 -8 8; preno_kim -7 -7 7; preno_l -5 -5 5; preno_lucas -6 -7 7; preno_natha -6 -6 6
press -5 -6 6; press_c -5 -6 6; prete -4 -5 6; prete_a -4 -5 6; prevo -9 -9 9; prevo_> -9 -9 9; princ 5 -5 -5
princ_ne 5 -5 -5; print -9 -7 11; print_point -9 -7 11; prise 11 -11 -9; prise_fibre 11 -11 -9; prive 5 -5 -5
prive_d 5 -5 -5; pro -7 5 1; pro_> -7 -7 8; pro_alors -3 -3 6; pro_est -6 6 -7; probl 2 -5 -5; probl_> -37 -29 35
probl_avec 18 -7 -17; probl_c 14 -14 -11; probl_de 4 15 -24; probl_et -5 -6 7; probl_que -7 -2 8; profe 9 -7 -9
profe_c 5 -4 -5; profe_est 6 -4 -6; propo -2 -1 3; propo_d -2 -1 3; proto -4 -6 8; proto_point -4 -6 8
proxi -7 -7 7; proxi_point -7 -7 7; pu -15 -12 13; pu_> -15 -12 13; puc -9 9 -7; puc_> -9 9 -7; puce -6 7 -8
puce_a -6 7 -8; puis 1 -1 -5; puis_d 5 -3 -6; puis_deux -8 -8 8; puis_elle -5 8 -8; puis_hier 6 -5 -7
puisq -10 10 -10; puisq_c -10 10 -10; puiss -5 -5 6; puiss_lui -5 -5 6; puits -8 8 -8; puits_> -8 8 -8
puk -11 13 -16; puk_> -11 13 -16; pus 6 -6 -6; pus_acces 6 -6 -6; putai -9 -13 11; putai_mais -9 -13 11; q -5 -5 7
q_aroba -5 -5 7; qu 2 -10 -2; qu_a 15 -14 -14; qu_elle 10 -9 -11; qu_est -8 -8 10; qu_il 7 -9 -3; qu_ils 9 -9 -8
qu_inter -12 11 -8; qu_on -1 -7 0; qu_une -10 -4 6; quand -12 27 -29; quand_ils -8 10 -8; quand_j -12 17 -20
quand_je -9 22 -25; quand_on -6 13 -10; quara -7 -8 12; quara_cinq -3 -3 7; quara_cinqu -5 -5 6
quara_deux -9 -10 10; quara_et -6 -2 7; quara_facil -5 -5 6; quara_huit -4 -2 5; quara_quatr -2 -2 3
quara_six -3 -3 7; quart -1 6 -10; quart_d 7 -4 -7; quart_est 5 -5 -5; quart_meme -6 8 -8; quart_qui -9 -10 10
quato -5 -5 5; quato_> -6 -6 8; quato_cinqu -2 -1 3; quato_non -1 -1 2; quato_soixa -3 -4 7; quato_vingt -5 -5 5
quatr -14 -11 18; quatr_> -17 -21 24; quatr_a -7 -7 7; quatr_aroba -2 -2 4; quatr_barre -5 5 -5; quatr_cent -2 -1 3
quatr_cinq -1 -1 2; quatr_cinqu -4 -5 8; quatr_dix -2 -2 4; quatr_en -3 -2 4; quatr_fois -7 -7 8; quatr_merci 0 0 1
quatr_nonan -5 -4 5; quatr_oui -3 -2 5; quatr_pas -3 -1 4; quatr_poste -9 -9 9; quatr_quara -6 -5 6
quatr_quatr -1 -1 3; quatr_saiso -5 -5 9; quatr_septa -3 -2 5; quatr_soixa -3 -4 7; quatr_telep -5 -5 5
quatr_trent -2 -1 3; quatr_vingt -5 -5 7; quatr_zero -4 -5 5; que 4 -1 -11; que_c 12 -19 -10; que_ca -11 -9 11
que_chez 16 -15 -11; que_clign 8 -7 -7; que_dehor -5 5 -4; que_des -8 -8 9; que_dieu -6 -5 6; que_dix 8 -7 -8
que_figur -7 7 -7; que_j -18 11 -11; que_je -6 10 -10; que_l 10 -9 -13; que_la 13 -23 -4; que_le 23 -24 -19
que_les 6 -3 -6; que_ma 0 -11 2; que_mon -3 7 -18; que_non -14 -12 13; que_notre -6 7 -6; que_oui -10 -5 10
que_plus -10 10 -10; que_redem 7 -8 -6; que_vous -17 -15 19; quell -5 -6 6; quell_boite -5 -6 6; quelq -8 -8 9
quelq_un -8 -8 9; quest -13 -15 14; quest_> -12 -11 12; quest_sur -8 -10 9; qui -1 1 -4; qui_> -11 -13 12
qui_a -17 3 12; qui_aboie -6 -7 7; qui_ai -9 -13 11; qui_arriv 9 -8 -9; qui_clign 9 -8 -8; qui_compr -4 -4 5
qui_coupe 15 -17 -12; qui_decon -5 8 -9; qui_est -5 7 -10; qui_fait 7 -7 -6; qui_l -5 -8 7; qui_m -7 -13 12
qui_march -8 -10 9; qui_ne 4 9 -21; qui_parle -5 -5 5; qui_passe -5 8 -9; qui_plant 13 -11 -14; qui_pose -3 5 -12
qui_s -7 -9 8; qui_saute 11 -3 -13; qui_se -8 -9 11; qui_tient 7 -6 -7; qui_va -14 -9 12; quinz -16 -18 19
quinz_a -1 -1 2; quinz_ans -5 -6 7; quinz_aroba -3 -3 6; quinz_de -6 -6 6; quinz_et -6 -7 7; quinz_poste -7 -8 9
quinz_rue -8 -8 8; quoi -5 -21 12; quoi_> 1 -18 3; quoi_la -9 -9 9; quoi_qui -8 -10 9; r -12 -10 15; r_> -7 -6 7
r_a -9 -8 10; r_aroba -2 -2 4; r_e -5 -5 6; r_n -8 -8 8; r_o -7 -7 11; r_point -5 -5 5; r_u -4 -4 4; r_un -3 -2 5
r_y -3 -3 4; raccr -19 19 -17; raccr_pas -5 -8 8; raccr_tout -19 19 -19; rade 11 -12 -10; rade_> 10 -11 -8
rade_depui 8 -3 -7; rade_et 14 -13 -12; radio -7 6 -6; radio_> -7 6 -6; raise -8 8 -10; raise_sur -8 8 -10
rallu -6 6 -7; rallu_enlev -6 6 -7; rame 17 -13 -18; rame_a 8 -8 -8; rame_enorm 9 -11 -8; rame_grave 11 -6 -11
rame_sur 15 -9 -16; rapid -11 -8 9; rapid_> -11 -8 9; rappe -17 -17 19; rappe_> -13 -14 15; rappe_au -5 -1 6
rappe_c -7 -7 8; rappe_moi -2 -2 4; rappe_par -5 -5 5; rappe_plus -1 -1 2; rappo 14 -14 -13; rappo_a 14 -14 -13
rassu -12 -9 12; rassu_vous -12 -9 12; raymo -6 -5 7; raymo_klein -6 -5 7; recev -18 19 -15; recev_d -11 12 -12
recev_des -7 7 -7; recev_les -12 12 -12; recev_mais -9 9 -9; reche -9 9 -6; reche_de -9 9 -6; recla -8 6 -4
recla_> -14 -8 12; recla_un -6 7 -8; recoi -6 11 -22; recoi_des -20 18 -13; recoi_ma -6 -6 6; recoi_pas -9 9 -8
recoi_plus -4 9 -24; recom -10 -12 11; recom_> -10 -12 11; recom_plus -3 -3 5; recon -10 11 -12; recon_> -10 11 -12
recti -5 -5 6; recti_06 -5 -5 6; recu -2 -13 3; recu_et -2 -1 3; recu_la 7 -5 -7; recu_un -10 -9 11
recu_votre -10 -9 10; recup 7 -6 -8; recup_plus 7 -6 -8; redem 22 -21 -16; redem_> 9 -8 -9; redem_encor -12 -10 11
redem_la -10 10 -10; redem_plus 11 -8 -11; redem_tout 12 -14 -7; redem_toute 7 -8 -6; redon -7 -7 8
redon_moi -7 -7 8; regar 3 -22 4; regar_> -20 -15 20; regar_des 8 -12 -6; regar_la 12 -11 -10; regar_mes 6 -4 -6
regar_pas -10 -11 11; regar_un 5 -3 -6; remar -8 -8 8; remar_vite -8 -8 8; rembo -8 -8 8; rembo_> -8 -8 8
remer -6 -5 6; remer_pour -6 -5 6; remet -5 6 -6; remet_le -5 6 -6; remis -6 6 -7; remis_la -6 6 -7; renau -6 -4 7
renau_a -6 -5 8; renau_avec -4 -3 5; rende -12 -10 14; rende_dingu -7 -6 7; rende_vous -10 -9 11; rendu -7 -7 8
rendu_ridic -7 -7 8; rene -7 -7 7; rene_point -7 -7 7; rense -12 -11 14; rense_> -12 -11 14; rentr -4 6 -11
rentr_du 7 -6 -8; rentr_mon -6 6 -7; renvo -10 10 -11; renvo_d -10 10 -11; repet 10 -21 -1; repet_> -3 -9 5
repet_au 7 -6 -8; repet_clign 16 -9 -19; repet_ne 14 -15 -13; repet_non -17 -9 15; repet_plus 14 -15 -13
repon 1 5 -18; repon_> -16 18 -17; repon_bon -7 -6 7; repon_direc -6 7 -8; repon_il -6 -6 6; repon_jamai -12 -9 10
repon_ne -11 12 -8; repon_plus 14 -14 -11; repon_repon -7 -6 7; repon_se -11 10 -8; repos -8 -8 8; repos_> -8 -8 8
resea -5 18 -31; resea_> 12 -6 -18; resea_alors -6 6 -7; resea_avec -10 8 -8; resea_chez -6 8 -8; resea_de 3 -1 -18
resea_dedan -10 10 -8; resea_depui -18 14 -10; resea_du -8 9 -9; resea_infor 9 -9 -10; resea_inter 12 -11 -12
resea_mobil -21 18 -10; resea_non 8 -10 -8; resea_sans 4 -4 -6; resea_sur -16 18 -14; resea_wifi 13 -13 -9
resid -11 -12 12; resid_les -11 -12 12; resil -12 -13 13; resil_> -12 -13 13; respo -11 -13 12; respo_> -11 -10 11
respo_est -10 -11 10; respo_infor -12 -8 10; resta -7 -8 8; resta_de -7 -8 8; reste 7 0 -14; reste_bloqu -12 12 -10
reste_etein 7 -8 -6; reste_inact -5 6 -6; reste_rouge 8 -7 -8; reste_sur -10 11 -2; retab 9 -8 -9
retab_inter 9 -8 -9; reten -4 -4 6; reten_> -4 -4 6; reuni 12 -9 -12; reuni_> 12 -9 -12; ridic 8 -17 -7
ridic_> 6 -17 -3; ridic_un 8 -7 -8; rien -6 -7 7; rien_> 1 8 -20; rien_a -10 -7 8; rien_alors 5 -3 -6
rien_aucun -5 5 -5; rien_c -11 -8 12; rien_contr 16 -14 -17; rien_de 7 -6 -8; rien_depui -5 -5 6; rien_du -3 1 -6
rien_j -5 -1 6; rien_n -8 0 5; rien_ne -10 -22 19; rien_puisq -10 10 -10; rien_qui -3 -14 5; rien_sur 8 -8 -12
rien_y -6 9 -6; riou -4 -3 7; riou_aroba -4 -3 7; rivie -5 -6 6; rivie_aroba -5 -6 6; roami -10 10 -10
roami_desac -10 10 -10; robas -3 -3 5; robas_hotma -3 -3 5; robot -13 -12 14; robot_> -13 -12 13; robot_un -8 -8 9
rond 10 -9 -10; rond_et 5 -5 -5; rond_il 5 -5 -5; rond_sur 6 -6 -5; rond_tout 11 -6 -11; rose -5 -5 7
rose_base -5 -5 7; rouge 12 -22 -8; rouge_> -5 -22 8; rouge_et 24 -13 -24; rouge_pas 8 -2 -8; rouge_sur 12 -3 -12
rouss -11 -11 12; rouss_avec -3 -1 4; rouss_de -7 -7 7; rouss_deux -4 -3 5; rouss_r -3 -4 6; route 21 -19 -19
route_a 15 -9 -17; route_princ 5 -5 -5; route_redem 12 -14 -7; roy -5 -5 6; roy_aroba -5 -5 6; royer -8 -7 9
royer_> -8 -7 9; rue 1 -19 3; rue_> 10 -4 -7; rue_appar 11 -8 -11; rue_des -13 -12 13; rue_mais 11 -10 -9
rue_ou -8 -6 9; rue_y 9 -9 -8; s 9 -11 -9; s_actua 10 -10 -10; s_affic 12 -11 -11; s_allum 15 -15 -13
s_appai -12 12 -11; s_c -7 -7 7; s_e -4 -4 7; s_enten -16 17 -16; s_est 1 -12 1; s_et -3 -1 4; s_il -8 -8 9
s_k -3 -3 5; s_occup -6 -4 8; s_ouvre 9 -9 -10; s_s -3 -4 6; s_t -4 -2 6; s_y -7 -9 8; s_z -3 -3 5; sa 8 -18 -2
sa_conso 6 -6 -6; sa_fait 7 -5 -6; sa_ka 5 -5 -5; sa_n -11 -10 10; sa_s 5 -5 -5; saint -6 -6 6; saint_marti -6 -6 6
sais -6 -15 11; sais_> -3 -2 5; sais_ca -4 -5 6; sais_pas -14 -13 15; sais_plus 9 -7 -11; saisi -9 -8 9
saisi_> -9 -8 9; saiso -5 -5 9; saiso_aroba -6 -7 10; saiso_avec -3 -2 4; sait -5 7 -4; sait_plus -5 7 -4
sale -7 -7 7; sale_robot -7 -7 7; salet -5 -5 6; salet_de -5 -5 6; salon -10 -17 12; salon_> -10 -19 12
salon_celui -8 9 -6; salon_un -7 -5 7; salut 0 -12 3; salut_bien -6 -6 6; salut_c 5 -11 0; samsu -7 8 -4
samsu_impos -7 8 -4; sandr -18 -19 21; sandr_colas -7 -8 8; sandr_colin -8 -8 8; sandr_mille -1 -2 3
sandr_point -5 -5 7; sang -7 -6 7; sang_vous -7 -6 7; sans 5 3 -14; sans_accen -8 -8 11; sans_arret 6 -7 -6
sans_cesse 7 -6 -7; sans_fil 1 2 -7; sans_fin -5 6 -6; sans_h -7 -6 7; sans_inter 14 -14 -6; sans_q -5 -5 7
sans_resea -10 9 -8; sauf 6 -5 -6; sauf_dans 6 -5 -6; saura -6 -4 8; saura_pas -6 -4 8; saute 2 -12 1
saute_> -1 -15 5; saute_penda -11 11 -10; saute_tous 7 -4 -7; saute_tout 12 -10 -11; sav -7 -7 8; sav_aroba -7 -7 8
savez -4 -4 7; savez_> -3 -5 6; savez_moi -5 -1 6; savoi 8 -7 -9; savoi_pourq 8 -7 -9; scand -5 -6 6
scand_de -5 -6 6; sdsl 8 -8 -8; sdsl_depui 8 -8 -8; se 8 0 -18; se_co 6 -6 -5; se_compr -8 7 -7; se_conne 14 -15 -4
se_coupe 0 2 -15; se_decle -11 10 -8; se_decon 14 -11 -14; se_fige 7 -7 -6; se_matin 12 -8 -12; se_mettr 8 -7 -4
se_passe -8 -9 11; se_plaig 8 -8 -7; secon -8 9 -9; secon_> -6 7 -7; secon_et -5 5 -5; secre -15 -3 7
secre_aroba -7 -7 10; secre_de -7 -7 7; secre_n -9 10 -11; secti 5 -5 -5; secti_le 5 -5 -5; seize -6 -8 12
seize_> -5 -7 11; seize_douze -6 -6 8; seize_seize -7 -9 10; seize_soixa -7 -9 10; semai -13 -2 4
semai_> -10 -17 16; semai_derni -6 -6 6; semai_je -5 8 -8; sembl -11 -11 11; sembl_oui -11 -11 11; sept -9 -8 11
sept_> -4 -5 5; sept_a -11 -11 13; sept_aroba -6 -5 11; sept_cinqu -2 -2 4; sept_dix -5 -4 5; sept_en -5 -5 5
sept_huit -1 -1 2; sept_non -5 -5 5; sept_nonan -7 -6 12; sept_quara -4 -4 5; sept_quatr -4 -4 7; sept_soixa -2 -1 3
sept_trent -1 -1 2; sept_vingt -5 -5 6; sept_zero -2 -3 5; septa -13 -10 13; septa_cinq -12 -11 13
septa_sept -5 -4 5; serie -8 -9 9; serie_> -5 -6 6; serie_a -7 -6 7; sert -11 -11 12; sert_a -11 -11 12
serve 10 -13 -5; serve_> 13 -11 -15; serve_a -11 -9 10; servi -23 -7 13; servi_> -21 18 -14; servi_clien -12 -12 12
servi_des -6 -7 7; servi_est -5 -5 5; servi_infor -11 -13 13; servi_on -2 -1 3; servi_une -12 9 -8; ses 14 -13 -14
ses_chain 9 -8 -11; ses_devoi 6 -5 -6; ses_etude 5 -4 -5; seul 1 10 -21; seul_> 7 3 -17; seul_appar -13 -13 14
seul_au -8 11 -11; seule -2 3 -12; seule_> -4 4 -9; seule_lumie 6 -5 -8; sfr -5 -4 8; sfr_point -5 -4 8
si -19 -9 14; si_> -14 -8 11; si_corre -6 -7 9; si_j -8 8 -8; si_je -6 -10 8; si_lente 8 -7 -9; si_si -6 -7 9
si_tard -7 -6 7; sienn 7 -7 -6; sienn_> 7 -7 -6; signa 25 -11 -27; signa_de 5 -5 -4; signa_meme -11 9 -8
signa_sur 14 -12 -15; signa_une 14 -6 -15; signa_wifi 8 -8 -7; signe -11 -15 15; signe_> -11 -15 15
silen -12 15 -15; silen_compl -13 11 -11; silen_radio -7 6 -6; silva -8 -8 8; silva_> -8 -8 8; silva_joao -8 -8 8
sim -22 23 -20; sim_> -15 15 -13; sim_dans -8 10 -11; sim_elle -9 9 -8; sim_est -12 15 -11; sim_et -5 6 -6
sim_il -5 8 -8; sim_n -8 9 -11; sim_non -9 9 -9; sim_nouve -7 7 -7; sim_pour -5 6 -6; sim_remis -6 6 -7
sim_rien -6 6 -7; simon -9 -9 11; simon_aroba -4 -6 8; simon_guill -7 -6 7; simpl -9 -9 9; simpl_> -9 -9 9
sinon -6 -6 6; sinon_on -6 -6 6; sip -12 11 -10; sip_ne -12 11 -10; site 19 -18 -17; site_de 13 -12 -12
site_ne 9 -9 -10; sites 9 -9 -9; sites_> 9 -9 -9; six -9 -10 15; six_> -8 -9 11; six_appel -2 -1 3
six_aroba -4 -4 7; six_cent -1 -1 3; six_deux -2 -1 3; six_dix -5 -5 7; six_donc -3 -1 4; six_douze -5 -5 9
six_huit -10 -10 12; six_le -5 -5 5; six_machi -9 -8 14; six_onze -2 -2 3; six_quara -4 -2 5; six_quato -5 -5 5
six_quatr -5 -5 6; six_seize -7 -9 10; six_sept -1 -1 2; six_septa -2 -3 4; six_soixa -3 -3 6; six_suiva -7 -7 7
six_trent -5 -7 7; six_un -1 -1 2; six_vingt -5 -5 6; six_zero -5 -5 10; smart -10 1 2; smart_affic -6 6 -6
smart_celui -8 -5 6; smart_ne 6 0 -5; sms -22 24 -15; sms_> -26 26 -18; sms_avec -9 9 -8; sms_ni -13 14 -11
sms_parte -19 18 -14; sms_pas -5 5 -5; sms_passe 6 -6 -5; sms_que -7 7 -7; socie -12 -12 12; socie_> -12 -8 10
socie_dupon -7 -7 7; socie_trans -8 -9 9; soeur -12 5 2; soeur_elle -10 -9 10; soeur_en -6 6 -6
soeur_parce -12 12 -8; soir -1 -17 3; soir_> -3 -17 4; soir_on 5 -3 -6; soir_y 14 -8 -16; soixa -8 -8 16
soixa_ans -5 -4 6; soixa_cinq -3 -4 7; soixa_de -6 -7 7; soixa_deux -4 -2 5; soixa_dix -3 -3 7; soixa_douze -3 -4 7
soixa_et -2 -1 3; soixa_neuf -8 -9 9; soixa_quato -2 -1 3; soixa_quatr -2 -2 4; soixa_quinz -3 -3 6
soixa_seize -5 -7 10; soixa_sept -2 -2 4; soixa_six -4 -5 8; soixa_soixa -5 -4 5; sol -12 -11 11; sol_> -12 -11 11
solan -9 -7 9; solan_kern -9 -7 9; solde -9 -10 10; solde_> -9 -10 10; solei -2 -1 3; solei_aroba -2 -1 3
solid -2 -3 5; solid_point -2 -3 5; son 2 1 -7; son_> -6 7 -7; son_voyan 5 -5 -5; sonne -27 26 -18; sonne_> -6 -10 8
sonne_dans -4 9 -9; sonne_mais -6 8 -9; sonne_ne -17 21 -25; sonne_occup -7 7 -7; sonne_pas -13 18 -19
sonne_plus -18 16 -12; sonne_toujo -6 7 -6; sont -4 -3 0; sont_a -10 -10 10; sont_coupe -19 0 7
sont_decon 15 -15 -10; sont_hache -8 8 -8; sont_hors 14 -14 -8; sont_inacc 10 -6 -11; sont_muets -8 10 -11
sont_super 9 -9 -10; sont_touch -6 -6 6; sont_tous 8 -8 -8; sophi -14 -13 14; sophi_legra -8 -8 8
sophi_morel -7 -6 7; sophi_tiret -5 -5 5; sors -5 6 -6; sors_la -5 6 -6; sorti -8 -9 8; sorti_a -8 -9 8
souci -20 -5 15; souci_> -26 -10 26; souci_au 6 -6 -6; souci_avec 3 -19 2; souci_c -4 -3 5; souci_chez -11 -8 8
souci_d 16 -14 -17; souci_de 1 11 -16; souci_habit -6 -9 7; souci_la -5 5 -5; souha -8 -6 8; souha_etre -5 -5 5
souha_faire -6 -6 6; sous -12 -11 11; sous_sol -12 -11 11; sousc 9 -8 -9; sousc_a 9 -8 -9; space -11 -8 10
space_> -11 -8 10; speed 5 -5 -5; speed_test 5 -5 -5; stand -9 10 -11; stand_ne -8 9 -10; stand_telep -7 9 -6
stop -6 -9 9; stop_je -6 -9 9; stras -6 -2 7; stras_zero -6 -2 7; stylo -6 -7 7; stylo_> -6 -7 7; sud -6 -6 9
sud_point -6 -6 9; suffi -5 -3 5; suffi_basta -5 -3 5; suis -10 -10 10; suis_a 0 4 -5; suis_agee -3 -5 6
suis_au -10 -16 15; suis_avec 4 -14 3; suis_clien -5 -6 7; suis_coupe 22 -12 -23; suis_d -10 -8 9
suis_dans -11 -11 11; suis_embet -19 -11 14; suis_en -14 1 -5; suis_ennuy -12 -10 11; suis_furie -12 -9 10
suis_hors -3 -4 6; suis_infir -6 9 -6; suis_injoi -6 6 -6; suis_la -13 -10 12; suis_le -12 -8 10; suis_madam -7 -5 7
suis_moi -6 -6 9; suis_opera -9 -8 9; suis_parti -6 6 -7; suis_pas 3 -13 -2; suis_perdu -22 -11 17
suis_press -5 -6 6; suis_rentr -6 6 -7; suis_sur -6 7 -8; suis_tanne 13 -10 -14; suis_tres -6 -5 6
suis_un -11 -8 12; suis_une -8 -7 8; suis_votre -3 -3 5; suite -10 2 -2; suite_> -7 8 -8; suite_mon -5 -7 6
suiva -7 -7 7; suiva_les -7 -7 7; sujet -10 -13 13; sujet_de -10 -13 12; sujet_du -8 -5 8; super 7 -11 1
super_> -9 -9 9; super_longs 9 -9 -10; super_mamie -6 -4 7; suppo -8 -6 9; suppo_s -8 -6 9; sur 2 -5 -7
sur_> -19 -21 20; sur_appel -10 11 -2; sur_deux 11 -1 -21; sur_dix -9 -9 9; sur_du -7 7 -7; sur_fortn 8 -7 -8
sur_googl 12 -10 -13; sur_inter 15 -9 -16; sur_l 23 -19 -22; sur_la -2 8 -16; sur_le -3 -11 2; sur_les -7 -6 7
sur_ma -6 6 -3; sur_mon -9 9 -6; sur_notre 13 -10 -13; sur_repon -6 7 -8; sur_sa 6 -6 -6; sur_sur -7 7 -5
sur_tous 6 -6 -5; sur_un -6 -6 6; sur_youtu 10 -8 -10; surfe 8 -6 -16; surfe_> 15 -15 -15; surfe_mais -15 13 -10
surto -12 -12 13; surto_ne -6 -7 6; surto_pas -9 -7 8; surve 9 -9 -8; surve_sont 9 -9 -8; suspe -9 10 -11
suspe_> -6 6 -7; suspe_je -12 11 -8; switc 6 -6 -5; switc_veut 6 -6 -5; sylvi -7 -8 8; sylvi_charp -7 -8 8
sympa -6 -5 7; sympa_> -6 -5 7; synch 10 -10 -9; synch_pas 10 -10 -9; szyma -3 -3 5; szyma_s -3 -3 5; t 1 -10 5
t_> -10 -8 10; t_a -3 -2 5; t_aroba -3 -2 5; t_as 6 -5 -7; t_comme -4 -4 5; t_e -3 -3 4; t_h -4 -4 5; t_i -7 -6 7
t_il -5 -5 5; t_r -7 -7 7; t_v -4 -4 5; ta -7 -7 7; ta_gueul -7 -7 7; tabar -7 -7 8; tabar_ca -7 -7 8
table 23 -23 -14; table_> 6 -5 -5; table_capte 11 -11 -7; table_ne 8 -8 -8; table_ni 8 -8 -12; table_non 7 -7 -6
tais -8 -15 13; tais_toi -8 -15 13; tangu -8 -8 8; tangu_> -8 -8 8; tanne 13 -10 -14; tanne_la 13 -10 -14
tanto 8 -3 -7; tanto_> 8 -3 -7; taper -7 -6 7; taper_sur -7 -6 7; tard -7 -6 7; tard_> -7 -6 7; te -5 -7 8
te_bonjo -5 -7 8; teams 12 -9 -12; teams_ca 12 -9 -12; techn -16 -21 19; techn_> -18 -18 21; techn_a 9 -8 -9
techn_est -13 -13 13; techn_hier -7 -6 7; techn_il -7 -7 7; techn_mais -8 -6 8; techn_ou -5 -5 5; techn_s -5 -5 5
techn_vient -8 -9 9; tele 25 -25 -15; tele_> 7 -7 -6; tele_bugue 13 -10 -15; tele_c -9 -7 9; tele_dit 5 -5 -4
tele_du -8 -5 6; tele_elle 7 -5 -8; tele_est 12 -11 -12; tele_mais 9 -10 -7; tele_ni 15 -10 -19; tele_non 8 -7 -7
tele_plus 10 -9 -12; tele_quoi 11 -10 -11; tele_trava 7 -4 -7; telec 15 -12 -17; telec_> 8 -7 -8; telec_mes 8 -9 -6
telec_sont 9 -9 -10; telep -23 24 -12; telep_> -24 26 -16; telep_a -6 7 -7; telep_alors 7 -6 -8; telep_au 11 -11 -1
telep_avec -5 5 -5; telep_c 26 -24 -23; telep_ca 10 -18 -3; telep_capte -6 9 -6; telep_comme -13 0 3
telep_dans -7 8 -8; telep_de -17 17 -13; telep_dit 5 -2 -7; telep_du -10 17 -20; telep_est -22 24 -26
telep_et -35 -15 29; telep_fixe -1 6 -11; telep_fonct 21 -20 -20; telep_il -9 11 -12; telep_inter 18 3 -24
telep_ip -10 11 -12; telep_j -3 4 -2; telep_les -9 -7 8; telep_mais 29 -26 -24; telep_march 13 -14 -10
telep_mobil -5 5 -4; telep_n 9 -9 -1; telep_ne -11 19 -26; telep_ni -16 -14 15; telep_on -10 9 -7
telep_oui 11 -11 -7; telep_parce 7 -18 -4; telep_plus -24 -23 24; telep_porta 4 -3 -8; telep_qui -16 19 -18
telep_rien -15 14 -13; telep_sans -16 11 -6; telep_sonne -9 8 -7; telep_sont -19 -4 9; telep_va 6 -6 -5
telet 18 -15 -15; telet_> 9 -9 -8; telet_ca 8 -8 -8; telet_je 5 -5 -5; telet_que 7 -6 -7; telev 14 -14 -14
telev_m 9 -8 -9; telev_par 8 -8 -8; telle -8 8 -5; telle_qu -8 8 -5; tempe 6 -5 -8; tempe_que 6 -5 -8; temps 9 -9 -8
temps_> 4 -7 -4; temps_de -7 -6 7; temps_en 12 -9 -12; temps_quand -8 10 -8; temps_une 12 -10 -11; termi 18 -18 -14
termi_de 14 -14 -12; termi_n 6 -6 -5; tessi -3 -3 6; tessi_aroba -3 -3 6; test 12 -8 -12; test_a 5 -5 -5
test_de 11 -11 -11; test_un -12 -10 12; texto -22 21 -16; texto_> -16 17 -14; texto_n -12 11 -5; texto_parte -7 6 -6
texto_reste -12 12 -10; thecl -3 -2 5; thecl_tout -3 -2 5; therm -8 -5 6; therm_> -8 -5 6; thi -9 -9 9
thi_mai -9 -9 9; thier -4 -4 5; thier_v -4 -4 5; thoma -7 -6 8; thoma_lerou -7 -6 8; ticke -8 -8 8; ticke_> -8 -8 8
tiens -6 -6 6; tiens_la -6 -6 6; tient 7 -6 -7; tient_debou 7 -6 -7; tin -6 -6 8; tin_aroba -6 -6 8; tiret -9 -8 11
tiret_boite -10 -10 10; tiret_bonne -7 -6 9; tiret_du -5 -5 5; tiret_l -4 -4 4; tiret_lebla -7 -7 10
tiret_leroy -5 -5 9; tiret_lyon -5 -5 6; tiret_sud -6 -6 9; tisse -10 -10 10; tisse_ludiv -10 -10 10; toi -8 -15 13
toi_je -8 -15 13; toile 11 -12 -10; toile_> 11 -12 -10; toit -1 -16 4; toit_> -11 -11 11; toit_ca 8 -8 -8
tombe 12 -4 -18; tombe_> 19 -16 -17; tombe_chez 5 -5 -5; tombe_direc -9 9 -8; tombe_en 10 -6 -10; tombe_la -1 2 -11
tombe_le -8 -8 9; tombe_sur -7 7 -7; ton -9 -9 9; ton_chef -9 -9 9; tonal -22 26 -24; tonal_> -19 24 -23
tonal_dans -8 8 -8; tonal_et -7 7 -7; tonal_quand -9 12 -8; tonal_sur -7 7 -7; toto -2 -2 4; toto_un -2 -2 4
tou -9 -8 9; tou_> -9 -8 9; tou_pas -9 -8 9; touch -20 1 3; touch_> -6 -6 6; touch_pas -16 7 -6; touch_y -9 -10 10
toujo -2 -4 -3; toujo_la -7 -7 7; toujo_le -7 -8 11; toujo_occup -6 7 -6; toujo_pas -5 8 -8; toujo_rien 9 -8 -9
tourc -6 -6 6; tourc_trois -6 -6 6; tourn 12 -12 -12; tourn_elle 5 -5 -5; tourn_en 10 -9 -10; tourn_sa 5 -5 -5
tous -1 -23 6; tous_> -11 -12 12; tous_decon 8 -8 -8; tous_en 8 -8 -9; tous_euh -8 -7 8; tous_les 0 -11 2
tous_mes -11 -10 10; tout -12 -13 13; tout_> -9 -11 12; tout_a -13 -14 15; tout_acces 14 -16 -14; tout_attac -5 -4 6
tout_ca -6 -8 8; tout_ce 7 -6 -7; tout_court -5 -5 7; tout_dans -8 9 -9; tout_de 6 2 -12; tout_essay -12 -11 11
tout_est -20 -16 19; tout_et -6 -7 7; tout_juste -8 -10 9; tout_l 13 -15 -8; tout_le 8 -11 -7; tout_les -9 -7 9
tout_mort -15 -13 15; tout_ni -13 -8 11; tout_quatr -5 -5 5; tout_qui -13 -7 15; tout_seul 1 10 -23
tout_simpl -9 -9 9; tout_voila -17 -9 17; toute 25 -18 -22; toute_l 6 -4 -6; toute_la 11 -8 -11
toute_les 17 -15 -16; toute_noire 7 -7 -8; toute_seule 7 -8 -6; trait -6 -10 8; trait_les -6 -10 8; tran -7 -7 7
tran_t -7 -7 7; trans -19 -19 20; trans_> -9 -9 9; trans_deux -2 -1 3; trans_marti -8 -9 9; trans_moi -8 -7 8
trans_pas -6 -7 6; trava 19 -12 -18; trava_a 12 -6 -12; trava_dans 9 -9 -8; trava_est 7 -4 -7; trava_et 11 -10 -9
treiz -5 -5 9; treiz_at -5 -6 9; treiz_quato -4 -4 7; treiz_quatr -2 -1 3; treiz_seize -7 -6 12; trema -6 -5 7
trema_et -6 -5 7; trent -9 -5 9; trent_cinq -1 -1 2; trent_deux -5 -7 6; trent_et -2 -2 5; trent_maiso -9 -10 10
trent_neuf -4 -2 5; trent_quara -6 -7 10; trent_quatr -3 -4 6; trent_secon -6 7 -7; trent_sept -3 -3 7
trent_six -5 -5 5; trent_trois -8 -8 10; tres 5 -8 -7; tres_bien 16 -16 -14; tres_enerv -6 -5 6; tres_fache -8 -7 8
tres_faibl -8 8 -8; tres_lent 9 -7 -9; tres_lente 9 -8 -9; tres_mal -17 8 -1; tres_tres -8 -7 8; trist -5 -5 6
trist_point -5 -5 6; trois -20 -20 25; trois_> -15 -11 16; trois_appar -5 -6 6; trois_aroba -3 -2 4
trois_at -6 -6 7; trois_carte -5 6 -6; trois_cent -6 -7 7; trois_deux -10 -12 11; trois_en -6 -4 9
trois_etage -6 -6 6; trois_fois -7 -12 10; trois_frere -6 -4 10; trois_jours 3 -15 -1; trois_mats -7 -6 9
trois_non -3 -2 5; trois_numer -7 -9 8; trois_onze -1 -1 3; trois_ordin -5 -5 5; trois_ou -6 -6 6
trois_quara -2 -2 3; trois_quatr -3 -2 5; trois_six -9 -9 10; trois_solei -2 -1 3; trois_sur -9 -9 9
trois_telep -9 -13 10; trois_vingt -2 -1 3; trois_zero -2 -3 5; tromp -5 -4 8; tromp_moi -5 -4 8; trop -2 -14 8
trop_> -8 -8 8; trop_ce -7 -5 8; trop_comme -5 -3 5; trop_faibl 8 -8 -7; trouv 14 -16 -7; trouv_pas 10 -10 -8
trouv_plus 8 -9 -5; truc -17 -16 17; truc_ca -5 -5 6; truc_fonct -10 -9 10; truc_qui -18 -17 19; trunk -12 11 -10
trunk_sip -12 11 -10; tut -10 10 -10; tut_> -10 10 -10; tut_tut -10 10 -10; u -10 -9 11; u_> -7 -7 7
u_aroba -4 -3 5; u_d -6 -5 8; u_e -2 -4 5; u_l -6 -5 7; u_n -4 -4 5; u_s -3 -4 6; u_t -7 -6 7; u_v -6 -7 10
u_x -7 -6 8; u_y -6 -6 6; ulter -9 -8 9; ulter_> -9 -8 9; un -12 -14 18; un_> -15 -14 15; un_agent -11 -9 12
un_appel -7 8 -8; un_aroba -5 -6 10; un_autom -7 -6 7; un_autre -6 -7 7; un_bruit -2 8 -18; un_c -5 -3 7
un_chef -6 -8 7; un_chien -8 -6 8; un_cinqu -2 -1 3; un_clien 9 -6 -9; un_code 6 0 -12; un_colle -9 -11 12
un_conse -16 -15 17; un_coup 2 3 -16; un_courr -9 -7 10; un_creti -5 -3 5; un_d -7 -5 8; un_de -7 -9 12
un_debit 15 -11 -15; un_degat -12 -10 11; un_depan -16 -12 16; un_deux -11 -6 13; un_deuxi -8 -7 7; un_donc -7 -5 7
un_dossi -6 -6 6; un_dupli -10 -10 10; un_echo -13 15 -16; un_emplo -6 -6 6; un_est -6 -6 6; un_et -7 -5 7
un_etre -3 -5 7; un_film 14 -17 -13; un_froid -7 -9 8; un_gars -8 -9 9; un_hier -6 -5 6; un_imbec -8 -7 8
un_incid -6 -9 7; un_j -2 -2 4; un_joli -6 -5 6; un_la -7 -5 7; un_le -4 -4 5; un_mec -11 -7 10; un_mega 8 -7 -8
un_mon -3 -3 5; un_monsi -5 -5 5; un_mot 6 -16 -3; un_ni -13 -8 11; un_numer -11 3 -2; un_opera -7 -6 7
un_papie -2 -3 5; un_parti -8 -7 8; un_petit -6 -13 9; un_peu -10 -9 11; un_pilot -5 -5 5; un_ping 8 -7 -8
un_point -3 -2 5; un_prele -9 -12 13; un_probl 8 4 -17; un_puits -8 8 -8; un_quara -4 -4 8; un_quatr -3 -4 6
un_rembo -8 -8 8; un_rense -12 -11 14; un_robot -5 -5 5; un_septa -5 -4 5; un_seul -13 -13 14; un_soixa -4 -2 5
un_souci -8 -4 6; un_stylo -6 -7 7; un_super -9 -9 9; un_t -13 -10 13; un_techn -10 -10 12; un_telep -11 -12 12
un_test 11 -11 -11; un_ticke -8 -8 8; un_trema -6 -5 7; un_trent -2 -2 4; un_truc -18 -17 19; un_vingt -2 -2 4
un_voyan 20 -12 -21; un_wifi 7 -6 -7; un_y -7 -6 6; under -7 -7 9; under_judo -6 -6 6; under_quatr -5 -6 9
under_soixa -3 -3 7; under_vasse -7 -7 9; une -13 -18 16; une_> -15 -10 13; une_adres -11 -13 13
une_agenc -12 -11 12; une_anten -9 -8 9; une_assoc -13 -12 13; une_bande -6 -5 7; une_barre -14 15 -17
une_betis -6 7 -7; une_boite -3 -5 7; une_box -11 -12 12; une_c -5 -5 5; une_carte -5 8 -8; une_coupu 7 -5 -7
une_dizai -9 -10 10; une_douza -8 -10 10; une_entre -9 -7 8; une_factu -3 -4 7; une_fois 4 4 -18; une_heure -8 -8 10
une_machi -2 -5 6; une_madam -5 -5 5; une_minut 12 -16 -10; une_offre -11 -8 9; une_page 10 -8 -11
une_paire -10 -9 10; une_panne 1 -18 7; une_pelle 6 -6 -6; une_perso -10 -14 16; une_perte 8 -8 -8
une_petit -11 -9 11; une_piece 8 -8 -8; une_quest -8 -10 9; une_quinz -6 -6 6; une_recla -14 -8 12
une_semai -11 2 -1; une_seule 6 -5 -8; une_soixa -6 -7 7; une_vaste -5 -5 5; une_vingt -10 -8 10; une_visio 7 -5 -8
une_voix -7 8 -6; uniqu -9 10 -10; uniqu_> -9 10 -10; univ -5 -5 6; univ_tiret -5 -5 6; urgen -3 6 -7
urgen_> 2 -10 -2; urgen_je -5 -6 6; urgen_uniqu -9 10 -10; utili -3 -4 6; utili_celle -3 -4 6; v -8 -8 9
v_a -6 -6 6; v_comme -4 -5 6; v_e -3 -3 5; v_i -6 -6 7; v_point -4 -4 5; v_r -5 -5 6; va -3 -1 -2; va_> -15 -15 16
va_bien -2 3 -10; va_c 8 -4 -13; va_chez -7 -6 6; va_il 9 -11 -7; va_j -14 13 -9; va_mais 3 2 -13; va_par -14 14 -11
va_pas 11 -12 -9; va_tres 6 -3 -6; va_vous -10 -9 10; va_y -6 -6 6; vacan -6 6 -7; vacan_en -6 6 -7; vais -11 -11 11
vais_deman -9 -9 9; vais_douce -6 -6 6; valid -6 6 -6; valid_> -6 6 -6; van -9 -9 9; van_der -9 -9 9
varie -10 -12 11; varie_> -10 -12 11; vasse -7 -7 9; vasse_aroba -7 -7 9; vaste -5 -5 5; vaste_escro -5 -5 5
venir -7 -7 8; venir_payer -7 -7 8; venu -6 -6 6; venu_> -6 -6 6; verdi -9 -8 9; verdi_> -9 -8 9; verdi_c -9 -8 9
verdi_paul -9 -8 9; verif 7 -5 -8; verif_votre 7 -5 -8; veron -3 -3 5; veron_masso -3 -3 5; vers -14 -11 12
vers_dix -11 -9 10; vers_un -7 -6 7; veut 16 -14 -15; veut_pas 15 -14 -12; veut_plus 8 -7 -12; veuve -13 -13 13
veuve_fleur -8 -8 9; veuve_jacqu -7 -5 7; veux -17 3 6; veux_bien -7 -10 8; veux_decla -6 -9 7; veux_dire -5 -5 5
veux_faire -12 12 -12; veux_modif -10 -14 14; veux_parle -4 -10 12; veux_pas -8 -12 12; veux_quelq -5 -9 10
veux_resil -12 -13 13; veux_telep -7 10 -11; veux_un -6 -9 9; victo -4 -5 6; victo_aroba -4 -4 5
victo_point -4 -6 8; vidal -4 -4 5; vidal_un -4 -4 5; vide -9 13 -11; vide_> -7 7 -7; vide_quand -4 9 -9
video 18 -18 -18; video_> 14 -13 -14; video_parte 10 -13 -8; viens -9 -9 9; viens_d -6 -6 6; viens_la -9 -9 9
vient -7 -11 9; vient_> -3 -13 6; vient_de 7 -6 -8; vient_mardi -8 -9 9; vieux -6 7 -7; vieux_telep -6 7 -7
villa -12 12 -8; villa_> -10 11 -9; villa_en -5 6 -6; ville -14 5 -3; ville_> -11 9 -8; ville_b -3 -4 6; vin -6 -6 8
vin_cent -6 -6 8; vingt -7 -7 11; vingt_> -6 -6 6; vingt_cinq -6 -6 6; vingt_deux -3 -2 5; vingt_dix -5 -5 5
vingt_douze -3 -5 7; vingt_et -1 -1 2; vingt_huit -5 -5 6; vingt_neuf -4 -4 5; vingt_on -10 -8 10
vingt_onze -1 -1 3; vingt_poste -6 -7 7; vingt_quato -3 -4 7; vingt_quatr -4 -3 6; vingt_seize -6 -6 8
vingt_sept -5 -6 7; vingt_six -5 -5 6; vingt_treiz -5 -6 9; vingt_trent -6 -6 10; vingt_trois -2 -1 3
vingt_un -4 -4 8; vingt_vingt -6 -6 6; virem 10 -10 -8; virem_sur 10 -10 -8; virgi -5 -3 7; virgi_point -5 -3 7
visio 23 -25 -17; visio_coupe 13 -15 -9; visio_dans 7 -5 -8; visio_on 16 -17 -11; vit -8 -8 8; vit_avec -8 -8 8
vite -11 2 1; vite_> -8 -8 8; vite_je -6 6 -6; vite_vite -6 9 -6; vocal -12 15 -19; vocal_est -8 8 -8
vocal_ne -11 12 -18; voila 0 -9 1; voila_> -1 -12 5; voila_comme -11 -10 12; voila_depui 14 -8 -16; voila_en -6 6 -7
voila_euh -15 -7 13; voila_j 12 -4 -12; voila_je -5 -6 7; voila_ma 9 -5 -9; voila_plus -7 -6 6; voila_point -5 -6 6
voila_vous -7 -7 8; voila_zero -3 -5 7; voir -9 -13 13; voir_> -10 -7 8; voir_avec -6 -6 6; voir_chez 6 -5 -8
voir_j -6 -6 6; vois 13 -12 -12; vois_bien 7 -7 -6; vois_plus 8 -7 -9; voisi -1 -12 4; voisi_> -13 -10 12
voisi_parce 6 -4 -7; voit 12 -11 -7; voit_pas 12 -11 -7; voitu -4 -3 5; voitu_> -4 -3 5; voix -9 13 -15
voix_ca -8 12 -14; voix_dit -7 8 -6; voix_qui -11 11 -10; vol -14 -13 15; vol_> -14 -13 15; vole -8 8 -6
vole_il -6 6 -5; vole_mon -9 9 -5; voleu -8 -8 9; voleu_> -8 -8 9; votre -23 -24 26; votre_calme -7 -5 7
votre_clien -3 -3 5; votre_colle -6 -7 6; votre_conne 7 -5 -8; votre_courr -10 -9 10; votre_fichi -6 -6 7
votre_patie -6 -5 6; votre_respo -11 -10 11; votre_servi -5 -6 5; votre_temps -11 -9 11; votre_truc -9 -12 11
voudr -2 -12 3; voudr_annul -10 -8 12; voudr_chang -9 -12 10; voudr_conna -9 -10 10; voudr_depan 1 4 -11
voudr_modif -9 -9 9; voudr_parle -14 -17 18; voudr_savoi 8 -7 -9; voudr_signa 14 -6 -15; voudr_un -13 -13 14
voula 7 -7 -6; voula_dire 7 -7 -6; voule -7 -9 8; voule_> -7 -9 8; vous -12 -26 27; vous_> -10 -9 10
vous_ai -3 -1 4; vous_appel 1 -11 0; vous_avec -5 -5 5; vous_avez -9 -9 10; vous_avoue -10 -6 10; vous_benis -6 -5 6
vous_cause 10 -10 -9; vous_comme -8 -9 9; vous_conta 10 -6 -11; vous_de -5 -6 6; vous_depui -5 -6 7
vous_deran 3 -7 0; vous_dire -10 -13 13; vous_dis 9 -6 -9; vous_donne -10 -9 10; vous_en -5 -5 6
vous_enten -19 -23 22; vous_etes -7 -7 8; vous_expli 1 -9 2; vous_felic -7 -5 7; vous_hein -9 -8 10; vous_l -8 -7 9
vous_le -12 -9 13; vous_m -14 -15 16; vous_maint -8 -7 8; vous_me -11 -12 13; vous_mette -4 -3 5; vous_moque -3 -4 6
vous_n -8 -8 9; vous_ne -5 -5 6; vous_parle 0 -7 1; vous_plait -8 -8 9; vous_pouve -7 -7 9; vous_que -7 7 -7
vous_rappe -19 -9 21; vous_regar -10 -11 11; vous_remer -6 -5 6; vous_repet -10 -6 9; vous_repon -6 -6 6
vous_savez -4 -4 7; vous_serve -11 -9 10; vous_telep 12 -11 -12; vous_tromp -5 -4 8; vous_voule -7 -9 8
vous_vous -5 -4 8; voyan 24 -13 -25; voyan_de 23 -10 -23; voyan_inter 11 -6 -11; voyan_orang 7 -7 -7
voyan_pon 5 -5 -5; voyan_reste 8 -7 -8; voyan_rouge 20 -12 -21; voyon -11 -10 10; voyon_> -11 -10 10; vpn 20 -19 -18
vpn_du 6 -6 -5; vpn_et 10 -6 -11; vpn_ne 13 -13 -12; vpn_sans 5 -5 -5; vraim 11 -11 -11; vraim_pas 11 -11 -11
vu 9 -13 -5; vu_le -7 -6 7; vu_min 6 -5 -7; vu_que 13 -15 -12; w -6 -7 7; w_e -5 -5 5; w_o -5 -6 7; wan 5 -5 -5
wan_et 5 -5 -5; wanad -6 -6 10; wanad_point -6 -6 10; wanna -5 -5 10; wanna_do -5 -5 10; web 17 -15 -16
web_> 14 -16 -14; web_depui 6 -6 -6; web_sont 10 -6 -11; wei -5 -5 5; wei_c -5 -5 5; wesh -4 -17 6
wesh_c -11 -13 12; wesh_j 8 -8 -6; wifi 46 -29 -41; wifi_> 28 -28 -15; wifi_alors 11 -11 -7; wifi_c 8 -8 -6
wifi_conne 7 -7 -5; wifi_coupe 10 -11 -6; wifi_dans 13 -21 -8; wifi_de 22 -23 -13; wifi_elle 8 -6 -8
wifi_est 12 -10 -14; wifi_et 14 -14 -13; wifi_faibl 11 -10 -10; wifi_fonct -16 16 -12; wifi_il 15 -22 -9
wifi_insta 9 -8 -10; wifi_is 5 -5 -5; wifi_la 18 -10 -23; wifi_le 13 -19 -11; wifi_mais 12 -13 -11
wifi_march 7 0 -13; wifi_n 9 -9 -7; wifi_ne 26 -25 -23; wifi_ni 5 -3 -6; wifi_passe 13 -16 -11; wifi_plus 10 -9 -12
wifi_qui 25 -31 -13; wifi_sans 10 -10 -7; wifi_se 14 -15 -9; wifi_sur 11 -11 -6; wifi_une 6 -5 -6
wifi_va -15 15 -12; wifi_y 6 -5 -7; wojci -5 -6 7; wojci_w -5 -6 7; worki 5 -5 -5; worki_depui 5 -5 -5; x -6 -5 7
x_> -7 -6 8; x_point -3 -1 4; xavie -5 -6 7; xavie_point -5 -6 7; y -12 -4 10; y_> -7 -6 6; y_a -9 6 -7
y_aroba -3 -3 4; y_aurai -5 -5 6; y_conna -7 -8 8; y_e -6 -6 6; y_en -7 -10 9; y_fait -8 0 5; y_g -3 -3 4
y_m -3 -3 5; y_march 6 -5 -7; y_passe -6 -6 6; y_touch -15 13 -12; yahoo -5 -5 9; yahoo_point -5 -5 9; yann -2 -4 5
yann_kerou -2 -4 5; yes -9 -8 9; yes_monsi -9 -8 9; yeste 5 -5 -5; yeste_> 5 -5 -5; yo -5 -5 6; yo_c -5 -5 6
youtu 10 -8 -10; youtu_ou 10 -8 -10; yves -11 -10 11; yves_kergu -7 -7 7; yves_tangu -8 -8 8; yvett -8 -8 8
yvett_carpe -8 -8 8; z -10 -8 10; z_> -6 -6 6; z_h -5 -5 5; z_y -3 -3 5; zero -13 -6 13; zero_> -16 -3 12
zero_barre -6 6 -6; zero_cinq -5 -6 7; zero_deux -3 -2 4; zero_douze -6 -7 12; zero_huit -6 -6 6; zero_neuf -4 -3 7
zero_quatr -6 -6 8; zero_sept -4 -4 9; zero_six -6 -7 9; zero_trois -3 -2 5; zero_un -4 -4 7; zero_zero -6 -7 12
zhang -5 -5 5; zhang_z -5 -5 5; zone -9 11 -11; zone_blanc -9 11 -11; zoom 9 -6 -9; zoom_avec 9 -6 -9
""",
    ),
    "wants_human": (
        "no yes",
        """
0 11 -11; 00 12 -12; 0033 6 -6; 0033_7 6 -6; 00_00 7 -7; 00_01 7 -7; 00_> 7 -7; 01 16 -16; 01398 11 -11
01398_> 11 -11; 01_22 6 -6; 01_32 7 -7; 01_34 7 -7; 01_40 3 -3; 01_42 7 -7; 01_43 6 -6; 01_45 8 -8; 01_47 7 -7
01_60 7 -7; 01_> 8 -8; 02 13 -13; 02_31 6 -6; 02_34 7 -7; 02_54 7 -7; 02_97 7 -7; 02_> 7 -7; 03 13 -13; 03_21 8 -8
03_86 6 -6; 03_88 7 -7; 04 8 -8; 04_78 8 -8; 05 7 -7; 05_53 7 -7; 05_61 7 -7; 05_77 6 -6; 06 15 -15; 06123 15 -15
06123_> 15 -15; 0645 8 -8; 0645_781 8 -8; 0696 7 -7; 0696_73 7 -7; 06_03 8 -8; 06_07 5 -5; 06_10 6 -6; 06_11 1 -1
06_12 7 -7; 06_15 6 -6; 06_19 7 -7; 06_20 3 -3; 06_23 8 -8; 06_4 8 -8; 06_45 6 -6; 06_58 8 -8; 06_67 6 -6
06_76 5 -5; 06_77 6 -6; 06_78 3 -3; 06_88 6 -6; 06_89 6 -6; 06_99 8 -8; 06_ou 8 -8; 06_une 5 -5; 07 11 -11
07532 13 -13; 07532_oui 13 -13; 07_12 6 -6; 07_38 6 -6; 07_51 5 -5; 07_55 2 -2; 07_81 7 -7; 07_86 7 -7; 07_90 3 -3
09 13 -13; 09_18 5 -5; 09_25 6 -6; 09_43 8 -8; 09_48 6 -6; 09_70 7 -7; 09_74 6 -6; 09_81 5 -5; 09_> 7 -7; 09_c 8 -8
0_2 5 -5; 0_6 7 -7; 0_7 7 -7; 0_9 5 -5; 0_> 5 -5; 1 6 -6; 10 13 -13; 10_11 6 -6; 10_> 10 -10; 10_appar 11 -11
11 13 -13; 11_11 1 -1; 11_12 6 -6; 11_22 10 -10; 11_> 1 -1; 11_et 8 -8; 12 14 -14; 12_13 6 -6; 12_14 5 -5
12_34 9 -9; 12_36 10 -10; 12_45 6 -6; 12_89 4 -4; 12_90 4 -4; 12_> 7 -7; 12_allee 5 -5; 12_aroba 7 -7; 12_deux 5 -5
12_et 10 -10; 12_non 5 -5; 12_poste 8 -8; 13 9 -9; 13_14 6 -6; 13_36 5 -5; 13_> 6 -6; 13_je 6 -6; 14 7 -7
14_15 6 -6; 14_> 11 -11; 14_pas 5 -5; 15 10 -10; 15_07 6 -6; 15_09 7 -7; 15_49 7 -7; 15_> 6 -6; 17 7 -7; 17_24 7 -7
17_4 8 -8; 17_> 8 -8; 18 12 -12; 18_35 7 -7; 18_euh 5 -5; 18_heure 12 -12; 19 7 -7; 1945 8 -8; 1945_> 8 -8
19_28 7 -7; 1_2 2 -2; 1_9 6 -6; 2 15 -15; 20 9 -9; 2009 2 -2; 2009_toujo 2 -2; 2016 4 -4; 2016_et 4 -4; 20_00 7 -7
20_17 8 -8; 20_41 3 -3; 21 9 -9; 21_45 6 -6; 21_47 8 -8; 21_99 8 -8; 22 10 -10; 22_33 2 -2; 22_74 6 -6; 22_90 6 -6
22_> 11 -11; 23 11 -11; 236 8 -8; 236_> 8 -8; 23_10 7 -7; 23_69 8 -8; 23_soixa 8 -8; 24 9 -9; 24_> 9 -9; 24_c 6 -6
25 9 -9; 25_36 6 -6; 25_> 6 -6; 26 7 -7; 26_18 7 -7; 28 7 -7; 28_37 7 -7; 2_0 5 -5; 2_2 5 -5; 2_8 6 -6; 2_> 4 -4
2_impri 6 -6; 2_mai 3 -3; 2_ne 4 -4; 2_ordis 10 -10; 3 13 -13; 30 7 -7; 30_91 7 -7; 30_euros 6 -6; 31 6 -6
31_42 6 -6; 31_aroba 10 -10; 32 11 -11; 32_475 7 -7; 32_68 7 -7; 33 11 -11; 33_0 6 -6; 33_44 2 -2; 33_47 6 -6
33_6 6 -6; 33_698 6 -6; 33_7 8 -8; 33_> 6 -6; 34 13 -13; 34_51 7 -7; 34_56 8 -8; 34_5678 10 -10; 34_77 7 -7
34_98 9 -9; 34_aroba 3 -3; 34_cinqu 8 -8; 34_et 4 -4; 35 7 -7; 35_> 7 -7; 36 10 -10; 36_> 10 -10; 36_et 7 -7
36_non 5 -5; 37 9 -9; 37_46 7 -7; 37_> 5 -5; 38 7 -7; 38_17 7 -7; 38_46 6 -6; 38_non 3 -3; 39 3 -3; 3900 16 -16
3900_> 16 -16; 3900_et 2 -2; 39_> 3 -3; 39_pardo 3 -3; 3_1 6 -6; 3_5 5 -5; 3_ou 9 -9; 4 17 -17; 40 8 -8; 40_50 3 -3
40_57 8 -8; 40_93 7 -7; 41 3 -3; 41_55 3 -3; 42 8 -8; 42_36 7 -7; 42_53 6 -6; 42_65 7 -7; 42_98 6 -6; 42_je 6 -6
43 6 -6; 43_52 6 -6; 44 2 -2; 44300 8 -8; 44300_> 8 -8; 44_maint 2 -2; 45 12 -12; 4578 12 -12; 4578_> 12 -12
45_12 4 -4; 45_22 6 -6; 45_23 8 -8; 45_67 9 -9; 45_73 6 -6; 45_78 6 -6; 45_90 6 -6; 45_c 4 -4; 45_rue 6 -6
46 11 -11; 46_> 11 -11; 47 9 -9; 475 7 -7; 475_12 7 -7; 47_09 6 -6; 47_20 7 -7; 47_> 8 -8; 48 6 -6; 48_> 6 -6
49 7 -7; 49_02 7 -7; 4_1 5 -5; 4_20 8 -8; 4_5 15 -15; 4_> 10 -10; 4_a 4 -4; 4_et 5 -5; 4_ou 7 -7; 4_rue 7 -7
4g 7 -7; 4g_en 6 -6; 4g_ne 2 -2; 4g_passe 10 -10; 5 10 -10; 50 3 -3; 50_60 3 -3; 51 9 -9; 51_90 7 -7; 51_92 5 -5
52 6 -6; 52_61 6 -6; 52_> 8 -8; 53 10 -10; 53_38 7 -7; 53_64 6 -6; 54 10 -10; 54_09 5 -5; 54_40 7 -7; 55 3 -3
55_38 3 -3; 55_66 2 -2; 55_> 3 -3; 56 12 -12; 5678 10 -10; 5678_> 10 -10; 56_23 7 -7; 56_78 7 -7; 56_79 5 -5
56_> 10 -10; 57 8 -8; 57_> 8 -8; 58 9 -9; 58_24 7 -7; 58_90 8 -8; 59 7 -7; 59_> 7 -7; 5_2 7 -7; 5_5 6 -6; 5_6 5 -5
5_7 5 -5; 5_8 2 -2; 5_> 9 -9; 5_ou 6 -6; 5g 6 -6; 5g_passe 6 -6; 6 9 -9; 60 11 -11; 60_12 9 -9; 60_70 3 -3
60_72 7 -7; 60_> 6 -6; 61 8 -8; 61_72 6 -6; 61_78 6 -6; 61_euh 7 -7; 63 7 -7; 63_58 7 -7; 63_je 3 -3; 64 6 -6
64_> 6 -6; 65 7 -7; 65_30 7 -7; 65_89 7 -7; 66 9 -9; 66_55 3 -3; 66_77 2 -2; 66_> 6 -6; 67 12 -12; 67_12 6 -6
67_89 9 -9; 67_ans 9 -9; 68 7 -7; 68_09 8 -8; 68_> 7 -7; 69 8 -8; 698 6 -6; 698_01 6 -6; 69_> 8 -8; 6_12 7 -7
6_3 6 -6; 6_33 6 -6; 6_4 5 -5; 6_61 6 -6; 6_ordin 6 -6; 7 8 -8; 70 12 -12; 70_12 7 -7; 70_26 7 -7; 70_ou 3 -3
72 8 -8; 72_09 6 -6; 72_34 7 -7; 72_63 3 -3; 73 12 -12; 73_74 7 -7; 73_> 6 -6; 74 13 -13; 74_75 7 -7; 74_81 6 -6
74_> 10 -10; 75 8 -8; 75011 10 -10; 75011_paris 10 -10; 75_> 8 -8; 76 5 -5; 76000 6 -6; 76000_rouen 6 -6; 76_54 5 -5
77 10 -10; 77_03 6 -6; 77_15 7 -7; 77_42 6 -6; 77_66 6 -6; 77_88 2 -2; 78 10 -10; 781 8 -8; 781_236 8 -8; 78_12 6 -6
78_45 4 -4; 78_65 7 -7; 78_90 4 -4; 78_99 7 -7; 78_> 8 -8; 78_voila 6 -6; 79 5 -5; 79_> 5 -5; 7_5 6 -6; 7_68 8 -8
7_8 5 -5; 7_94 7 -7; 7_99 6 -6; 8 9 -9; 80 5 -5; 80_83 5 -5; 80_ah 5 -5; 81 10 -10; 81_25 6 -6; 81_72 3 -3
81_> 10 -10; 81_je 7 -7; 83 5 -5; 83_> 5 -5; 86 9 -9; 86_15 7 -7; 86_24 6 -6; 86_> 7 -7; 88 12 -12; 888 5 -5
888_je 5 -5; 88_12 6 -6; 88_45 1 -1; 88_56 7 -7; 88_70 7 -7; 88_77 6 -6; 88_> 2 -2; 89 9 -9; 89_01 9 -9; 89_21 6 -6
89_45 4 -4; 89_74 7 -7; 8_5 5 -5; 8_9 4 -4; 8_> 6 -6; 8_telep 4 -4; 9 6 -6; 90 10 -10; 90_12 1 -1; 90_21 8 -8
90_33 6 -6; 90_81 3 -3; 90_86 7 -7; 90_> 6 -6; 91 7 -7; 91_> 7 -7; 92 5 -5; 92_80 5 -5; 93 7 -7; 93_81 7 -7; 94 7 -7
94_01 7 -7; 97 7 -7; 97_63 7 -7; 98 11 -11; 98_60 6 -6; 98_> 9 -9; 99 11 -11; 99_00 7 -7; 99_11 7 -7; 99_75 8 -8
99_88 6 -6; 9_0 5 -5; 9_1 2 -2; 9_7 6 -6; 9_9 5 -5; 9_> 6 -6; <_0 9 -9; <_0033 6 -6; <_01 13 -13; <_01398 11 -11
<_02 11 -11; <_03 7 -7; <_04 7 -7; <_05 7 -7; <_06 15 -15; <_06123 10 -10; <_0645 8 -8; <_0696 7 -7; <_07 10 -10
<_07532 13 -13; <_09 9 -9; <_10 11 -11; <_12 7 -7; <_2 10 -10; <_3 9 -9; <_32 7 -7; <_33 9 -9; <_4 9 -9; <_5 6 -6
<_60 9 -9; <_75011 10 -10; <_> 16 -16; <_a 19 -19; <_abdel 9 -9; <_absol 17 -17; <_accue 9 -9; <_affir 12 -12
<_agent -13 13; <_agnes 9 -9; <_ah 16 -16; <_ahmed 3 -3; <_aissa 8 -8; <_ajout 13 -13; <_alain 3 -3; <_alber 5 -5
<_alexa 6 -6; <_alice 8 -8; <_allez 5 -5; <_allo 6 -6; <_allon 9 -9; <_alors 9 -9; <_amina 14 -14; <_ana 8 -8
<_andre 9 -9; <_anna 8 -8; <_anne 12 -12; <_annem 6 -6; <_annie 12 -12; <_annul 15 -15; <_antoi 11 -11; <_appel 5 -5
<_armel 10 -10; <_aroba 4 -4; <_arret -2 2; <_assur 10 -10; <_ateli 8 -8; <_atten 21 -21; <_au 20 -20; <_aubry 8 -8
<_aucun 12 -12; <_aurel 9 -9; <_aurie -8 8; <_auror 6 -6; <_autan 13 -13; <_avant 5 -5; <_avec 10 -10; <_awa 10 -10
<_b 7 -7; <_bah 10 -10; <_baiss 13 -13; <_bande 14 -14; <_bar 9 -9; <_bascu -14 14; <_be 13 -13; <_beauc 15 -15
<_ben 14 -14; <_benoi 8 -8; <_berna 9 -9; <_bertr 11 -11; <_betty 6 -6; <_bien 13 -13; <_bingo 12 -12
<_blabl 11 -11; <_bob 8 -8; <_bon -9 9; <_bonjo 12 -12; <_bonne 9 -9; <_bonso 14 -14; <_bouch 9 -9; <_boug -5 5
<_bouge 6 -6; <_boula 10 -10; <_bouyg 9 -9; <_box 16 -16; <_bravo 3 -3; <_brigi 9 -9; <_bruno 9 -9; <_c 14 -14
<_ca 15 -15; <_cabin 10 -10; <_camil 6 -6; <_can -6 6; <_capuc 10 -10; <_carlo 6 -6; <_carol 2 -2; <_carte 9 -9
<_cathy 7 -7; <_ce 1 -1; <_cecil 8 -8; <_celes 9 -9; <_celin 6 -6; <_celui 4 -4; <_cent 17 -17; <_certa 10 -10
<_certe 11 -11; <_ces 7 -7; <_cette 8 -8; <_chape 11 -11; <_charl 9 -9; <_charp 7 -7; <_cheva 7 -7; <_chez 10 -10
<_chris 7 -7; <_chut 8 -8; <_cinco 9 -9; <_cinq 24 -24; <_cinqu 14 -14; <_clair 16 -16; <_claud 7 -7; <_club 10 -10
<_code 10 -10; <_combi 5 -5; <_comme 2 -2; <_compt 15 -15; <_con -12 12; <_conna 13 -13; <_conne -13 13
<_conse -30 30; <_conso 11 -11; <_conta 9 -9; <_cool 9 -9; <_corin 6 -6; <_coupu 6 -6; <_cyril 9 -9; <_d 12 -12
<_dans 13 -13; <_de 12 -12; <_degag 8 -8; <_delph 9 -9; <_deman 16 -16; <_denis 7 -7; <_depui 17 -17; <_des -8 8
<_desca 7 -7; <_desol 11 -11; <_deux 20 -20; <_didie 13 -13; <_dimit 10 -10; <_direc 8 -8; <_dison 14 -14
<_dites -20 20; <_dix 23 -23; <_djame 3 -3; <_docte 12 -12; <_domin 9 -9; <_donc 4 -4; <_donne -19 19; <_douze 4 -4
<_draga 7 -7; <_du 23 -23; <_duboi 8 -8; <_ducas 7 -7; <_dupon 16 -16; <_dupui 9 -9; <_ecole 6 -6; <_ecout 5 -5
<_ecuri 8 -8; <_eh 9 -9; <_elise 10 -10; <_elle 17 -17; <_elodi 5 -5; <_emma 11 -11; <_en 12 -12; <_encor 12 -12
<_enfin -8 8; <_enorm 11 -11; <_enten 11 -11; <_entre 20 -20; <_envir 12 -12; <_envoy 4 -4; <_enzo 6 -6
<_eric 13 -13; <_espec 13 -13; <_est -5 5; <_et 10 -10; <_euh 13 -13; <_eva 12 -12; <_evide 14 -14; <_exact 11 -11
<_excus 8 -8; <_f 8 -8; <_fabre 9 -9; <_faceb 13 -13; <_faite -12 12; <_fanny 12 -12; <_fatim 12 -12; <_fatou 3 -3
<_faut 5 -5; <_fauve 9 -9; <_faux 11 -11; <_ferme 11 -11; <_flemm 8 -8; <_fleur 4 -4; <_foot 5 -5; <_foute 11 -11
<_franc 3 -3; <_free 11 -11; <_g 3 -3; <_garag 9 -9; <_gasto 8 -8; <_gauti 6 -6; <_ge 6 -6; <_genia 6 -6
<_genre -17 17; <_geoff 10 -10; <_gerar 15 -15; <_ghisl 10 -10; <_gille 7 -7; <_girar 19 -19; <_giuli 8 -8
<_gmail 20 -20; <_grave 10 -10; <_gsm 9 -9; <_gueri 5 -5; <_gusta 6 -6; <_h 12 -12; <_hamon 9 -9; <_hein 11 -11
<_helas 11 -11; <_helen 8 -8; <_hello 8 -8; <_herve 7 -7; <_hicha 10 -10; <_hier 10 -10; <_hors 12 -12; <_hotel 5 -5
<_hotma 10 -10; <_hugo 11 -11; <_hugue 14 -14; <_huit 14 -14; <_hum 12 -12; <_humai -20 20; <_ibrah 10 -10
<_ici 11 -11; <_igor 2 -2; <_il 12 -12; <_ils 10 -10; <_impec 10 -10; <_impos 12 -12; <_incor 11 -11; <_ines 9 -9
<_info 8 -8; <_inscr 8 -8; <_inter 19 -19; <_inuti 15 -15; <_isa 10 -10; <_isabe 9 -9; <_j 10 -10; <_jamai 11 -11
<_jb 8 -8; <_je 15 -15; <_jean 16 -16; <_jeanl 9 -9; <_jeann 8 -8; <_jo 13 -13; <_john 6 -6; <_jojo 5 -5
<_joker 11 -11; <_jose 8 -8; <_josia 6 -6; <_jsp 6 -6; <_julie 14 -14; <_juste 21 -21; <_justi 10 -10; <_k 8 -8
<_kader 10 -10; <_karim 7 -7; <_karin 12 -12; <_kevin 12 -12; <_kikid 14 -14; <_kowal 9 -9; <_l 14 -14; <_la 16 -16
<_lacom 8 -8; <_laiss 6 -6; <_lamot 7 -7; <_laura 10 -10; <_laure 10 -10; <_le 13 -13; <_lea 8 -8; <_lefeb 11 -11
<_lefev 12 -12; <_legra 6 -6; <_leila 5 -5; <_lemai 8 -8; <_leon 12 -12; <_leque 11 -11; <_les 23 -23; <_lili 5 -5
<_loic 7 -7; <_loin 15 -15; <_lopez 6 -6; <_louis 6 -6; <_luc 8 -8; <_lucas 7 -7; <_lucie 10 -10; <_ludiv 9 -9
<_ludo 6 -6; <_lui 12 -12; <_lundi 11 -11; <_m 7 -7; <_ma 15 -15; <_madam 18 -18; <_madem 10 -10; <_maell 9 -9
<_maeva 5 -5; <_maint 7 -7; <_mairi 6 -6; <_mais 18 -18; <_maitr 8 -8; <_malhe 10 -10; <_malle 5 -5; <_maman 1 -1
<_manon 8 -8; <_marc 11 -11; <_march 10 -10; <_maria 9 -9; <_marie 18 -18; <_marqu 6 -6; <_marti 12 -12; <_mat 7 -7
<_mathi 9 -9; <_matth 6 -6; <_max 6 -6; <_maxim 11 -11; <_mbapp 6 -6; <_mehdi 10 -10; <_meme 7 -7; <_merci 20 -20
<_merde 12 -12; <_mes 13 -13; <_messa 6 -6; <_mette -1 1; <_meyer 10 -10; <_mi 7 -7; <_mikae 10 -10; <_mille 9 -9
<_mince 10 -10; <_mirac 11 -11; <_mme 10 -10; <_mmh 10 -10; <_moham 11 -11; <_moi 20 -20; <_moins 10 -10
<_mon 11 -11; <_monsi 22 -22; <_my 6 -6; <_n 10 -10; <_nadia 9 -9; <_natha 8 -8; <_ne 11 -11; <_negat 12 -12
<_nein 10 -10; <_nenni 9 -9; <_netfl 7 -7; <_neuf 19 -19; <_nguye 14 -14; <_ni 15 -15; <_nicke 12 -12; <_nicol 4 -4
<_niet 11 -11; <_no 8 -8; <_noah 10 -10; <_nom 18 -18; <_non 15 -15; <_nonan 16 -16; <_nope 11 -11; <_nos 11 -11
<_notez 9 -9; <_notre 8 -8; <_nous 11 -11; <_nulle 11 -11; <_numer 10 -10; <_o 6 -6; <_odett 8 -8; <_oh 16 -16
<_ok 16 -16; <_olga 7 -7; <_olivi 8 -8; <_on 15 -15; <_onze 17 -17; <_opera -16 16; <_ordin 8 -8; <_ottav 3 -3
<_ou -18 18; <_oubli 11 -11; <_ouf 9 -9; <_oui 18 -18; <_ould 10 -10; <_oumar 7 -7; <_oups 6 -6; <_ousma 8 -8
<_p 8 -8; <_paill 12 -12; <_papa 12 -12; <_papad 5 -5; <_pardo 12 -12; <_parei 10 -10; <_parfa 13 -13; <_parle 6 -6
<_parti 15 -15; <_pas 16 -16; <_pasca 11 -11; <_passe -2 2; <_patie 4 -4; <_patoc 7 -7; <_paul 19 -19; <_paule 8 -8
<_pauli 7 -7; <_paulo 8 -8; <_penne 9 -9; <_perri 8 -8; <_perso 32 -32; <_petit 6 -6; <_petra 8 -8; <_peut 12 -12
<_pfff 9 -9; <_phili 8 -8; <_pierr 9 -9; <_place 8 -8; <_plus 15 -15; <_plusi 11 -11; <_pluto 9 -9; <_point 28 -28
<_pol 15 -15; <_por -7 7; <_porca 5 -5; <_possi 13 -13; <_pour 17 -17; <_pourq 12 -12; <_pourr -15 15; <_pouve -1 1
<_prend 4 -4; <_prene 4 -4; <_preno 12 -12; <_presq 5 -5; <_pro 10 -10; <_probl 8 -8; <_puis -16 16; <_punai 11 -11
<_putai 12 -12; <_qu 22 -22; <_quand 12 -12; <_quat 9 -9; <_quato 9 -9; <_quatr 27 -27; <_que 17 -17; <_quel 10 -10
<_quell 14 -14; <_quelq 16 -16; <_qui 4 -4; <_quinz 16 -16; <_quoi 18 -18; <_r 12 -12; <_rachi 6 -6; <_rapha 8 -8
<_rappe -2 2; <_ras 6 -6; <_raymo 8 -8; <_redem 11 -11; <_redir -7 7; <_redon -13 13; <_regis 8 -8; <_rembo 11 -11
<_remy 8 -8; <_rende -13 13; <_rene 2 -2; <_repon 7 -7; <_rh 9 -9; <_rien 18 -18; <_roami 10 -10; <_robin 11 -11
<_romai 8 -8; <_rose 9 -9; <_roxan 4 -4; <_rue 7 -7; <_s 7 -7; <_sa 7 -7; <_sabri 6 -6; <_salut 6 -6; <_samue 10 -10
<_sandr 12 -12; <_sans 9 -9; <_sarah 9 -9; <_sasha 9 -9; <_sav 13 -13; <_schmi 7 -7; <_sebas 9 -9; <_secre 11 -11
<_seize 13 -13; <_sept 16 -16; <_septa 10 -10; <_serai -10 10; <_serge 10 -10; <_servi -11 11; <_seule 14 -14
<_si 19 -19; <_silen 15 -15; <_simon 10 -10; <_six 17 -17; <_smith 7 -7; <_socie 11 -11; <_sofia 6 -6
<_soixa 12 -12; <_solan 8 -8; <_sophi 11 -11; <_sous 15 -15; <_speed 9 -9; <_steph 10 -10; <_stop 7 -7
<_super 17 -17; <_suppo 7 -7; <_sur 7 -7; <_surem 9 -9; <_surto 12 -12; <_sylve 7 -7; <_sylvi 7 -7; <_t -1 1
<_ta 13 -13; <_tabar 11 -11; <_tais 10 -10; <_tant -10 10; <_tapez -14 14; <_tatia 6 -6; <_teams 8 -8
<_techn -23 23; <_telep 8 -8; <_teodo 4 -4; <_test 9 -9; <_thi 7 -7; <_thier 10 -10; <_thoma 9 -9; <_ti 7 -7
<_tiens 6 -6; <_tip 6 -6; <_titi 8 -8; <_toi -8 8; <_tom 7 -7; <_tomto 6 -6; <_toto 7 -7; <_toujo 20 -20
<_tous 17 -17; <_tout 18 -18; <_toute 10 -10; <_tran 10 -10; <_trans -24 24; <_treiz 8 -8; <_trent 12 -12
<_tres 9 -9; <_trois 18 -18; <_trop 17 -17; <_tu 11 -11; <_tuer 2 -2; <_ugo 7 -7; <_un 3 -3; <_une 27 -27
<_uniqu 12 -12; <_v 8 -8; <_va 8 -8; <_valer 10 -10; <_vande 9 -9; <_vas -9 9; <_vasse 5 -5; <_veron 7 -7
<_vers 14 -14; <_very 7 -7; <_veuil -8 8; <_victo 10 -10; <_viens 10 -10; <_vince 8 -8; <_vingt 23 -23
<_vite 11 -11; <_voila 15 -15; <_volon 11 -11; <_votre 22 -22; <_vous 11 -11; <_wait 7 -7; <_wei 4 -4; <_wesh 3 -3
<_wifi 9 -9; <_wojci 9 -9; <_x 8 -8; <_xavie 7 -7; <_y -2 2; <_yann 5 -5; <_yes 13 -13; <_you 6 -6; <_youtu 8 -8
<_yves 6 -6; <_yvett 7 -7; <_yvonn 8 -8; <_z 13 -13; <_zbign 10 -10; <_zero 8 -8; <_zineb 12 -12; <_zoe 8 -8
<_zut 8 -8; a 11 -11; a_18 12 -12; a_8 4 -4; a_> 9 -9; a_a 1 -1; a_aller 5 -5; a_appel 28 -28; a_appor 6 -6
a_aroba 7 -7; a_au 6 -6; a_b 9 -9; a_besoi 4 -4; a_bien 11 -11; a_bout 9 -9; a_c 8 -8; a_carte 7 -7; a_cause 6 -6
a_ce -6 6; a_chacu 1 -1; a_chang 7 -7; a_chaqu 7 -7; a_chope 9 -9; a_cinq 11 -11; a_comme 7 -7; a_conca 6 -6
a_cote 5 -5; a_coupe 19 -19; a_crash 3 -3; a_creee 3 -3; a_d 6 -6; a_de 10 -10; a_debra 12 -12; a_deja 8 -8
a_deman 7 -7; a_deux 5 -5; a_dire 17 -17; a_dispa 4 -4; a_dit 10 -10; a_dix 7 -7; a_donne 14 -14; a_douze 5 -5
a_du -4 4; a_echou 6 -6; a_emmen 7 -7; a_en 8 -8; a_envoy 9 -9; a_erreu 15 -15; a_et 1 -1; a_ete 6 -6; a_eu 7 -7
a_expli 20 -20; a_f 4 -4; a_faire -3 3; a_fait 13 -13; a_fondu 5 -5; a_genev 8 -8; a_gliss 3 -3; a_gmail 8 -8
a_grill 10 -10; a_h 6 -6; a_i 1 -1; a_insta 8 -8; a_inter 7 -7; a_j 4 -4; a_joind 15 -15; a_jour 2 -2; a_k 7 -7
a_l 4 -4; a_la 12 -12; a_lache 4 -4; a_laiss 2 -2; a_laver 11 -11; a_le 12 -12; a_les 10 -10; a_limog 6 -6
a_lyon 3 -3; a_m 5 -5; a_ma 11 -11; a_march 7 -7; a_marre -9 9; a_matin 1 -1; a_me 6 -6; a_mes 11 -11; a_mirei 5 -5
a_moi 6 -6; a_mon 14 -14; a_mons 7 -7; a_monte 4 -4; a_montp 8 -8; a_moyen -11 11; a_n 9 -9; a_noemi 9 -9
a_nonan 8 -8; a_nos 3 -3; a_nouve 5 -5; a_o 5 -5; a_ouver 8 -8; a_ouvri 7 -7; a_p 5 -5; a_parle -12 12; a_parti 4 -4
a_pas 3 -3; a_peine 5 -5; a_perso 23 -23; a_peu 7 -7; a_plein 10 -10; a_plus 10 -10; a_point 6 -6; a_pose 7 -7
a_preve 5 -5; a_propo 6 -6; a_qu 5 -5; a_quara 6 -6; a_quatr 5 -5; a_que 15 -15; a_quel -14 14; a_quelq -3 3
a_qui -17 17; a_quinz 4 -4; a_quitt 6 -6; a_r 4 -4; a_raccr 11 -11; a_rappe 10 -10; a_recou 8 -8; a_redem 5 -5
a_redir 3 -3; a_regar 8 -8; a_remar 5 -5; a_renau 2 -2; a_repre 5 -5; a_resil 8 -8; a_retro 8 -8; a_rien 21 -21
a_robas 6 -6; a_rodez 8 -8; a_rose 5 -5; a_s 5 -5; a_saint 7 -7; a_se 3 -3; a_sept 4 -4; a_septa 5 -5; a_signa 8 -8
a_signe 10 -10; a_six 18 -18; a_soir 3 -3; a_soixa 2 -2; a_son 2 -2; a_t -14 14; a_tanto 6 -6; a_tenu 6 -6
a_teste 7 -7; a_touch 12 -12; a_toujo 14 -14; a_tout 9 -9; a_trava 4 -4; a_trois 3 -3; a_u 7 -7; a_un -6 6
a_une -26 26; a_v 7 -7; a_vendu 7 -7; a_vent 7 -7; a_ville 5 -5; a_vingt 8 -8; a_vole 3 -3; a_votre -11 11
a_vous 3 -3; a_y 10 -10; abbe 4 -4; abbe_enfin 4 -4; abdel 9 -9; abdel_manso 9 -9; aboie 6 -6; aboie_> 6 -6
abonn 13 -13; abonn_> 14 -14; abonn_c 1 -1; abonn_chez 2 -2; abonn_est 2 -2; abrut 8 -8; abrut_> 8 -8; absol 9 -9
absol_> 12 -12; absol_pas 8 -8; absol_que -9 9; accen 13 -13; accen_> 14 -14; accen_aigu 6 -6; accen_aroba 6 -6
accen_bien 1 -1; accen_nulle 5 -5; accen_point 3 -3; accen_under 5 -5; acces 4 -4; acces_> 5 -5; acces_a 2 -2
acces_au 6 -6; acces_inter 3 -3; accor 14 -14; accor_> 8 -8; accor_avec 12 -12; accor_ca 5 -5; accor_d 5 -5
accor_je 5 -5; accue 10 -10; accue_> 9 -9; accue_aroba 9 -9; accue_deux 5 -5; accue_n 8 -8; accue_s 5 -5; achat 7 -7
achat_> 7 -7; achet 4 -4; achet_l 9 -9; achet_la 1 -1; achet_le 6 -6; acord 10 -10; acord_> 10 -10; acord_d 10 -10
activ 9 -9; activ_depen 5 -5; activ_trois 8 -8; actua 7 -7; actua_> 7 -7; adora 4 -4; adora_et 4 -4; adres 4 -4
adres_> 1 -1; adres_a -4 4; adres_atten 2 -2; adres_c 6 -6; adres_courr 2 -2; adres_de 6 -6; adres_elect 8 -8
adres_elle 3 -3; adres_gmail 10 -10; adres_j 3 -3; adres_mail 7 -7; adres_mais 14 -14; adres_orang 8 -8
adres_oui 1 -1; adres_profe 5 -5; adres_que 8 -8; adsl 2 -2; adsl_elle 1 -1; adsl_qui 2 -2; affai -7 7; affai_a -7 7
affic 11 -11; affic_> 9 -9; affic_aucun 11 -11; affic_chez 13 -13; affic_conne 8 -8; affic_mais 8 -8; affic_pas 6 -6
affic_plus 7 -7; affic_reche 10 -10; affic_un 10 -10; affir 12 -12; affir_> 11 -11; affir_le 8 -8; agaca 12 -12
agaca_> 12 -12; agace 6 -6; agace_> 6 -6; age 4 -4; age_on 4 -4; agee -1 1; agee_> 18 -18; agee_qui 17 -17
agee_vous -10 10; agenc 11 -11; agenc_a 5 -5; agenc_du 7 -7; agenc_immob 11 -11; agenc_se 5 -5; agent -18 18
agent_> -25 25; agent_a -11 11; agent_au -15 15; agent_c 8 -8; agent_d 8 -8; agent_de 12 -12; agent_je 6 -6
agent_merci 7 -7; agent_non 9 -9; agent_s -14 14; agent_un -15 15; agnes 9 -9; agnes_point 11 -11; agnes_tiret 5 -5
agnie 9 -9; agnie_> 9 -9; ah 15 -15; ah_bah 9 -9; ah_ben 5 -5; ah_bon 12 -12; ah_ca 9 -9; ah_dans 5 -5; ah_je 7 -7
ah_mais 9 -9; ah_mince 8 -8; ah_non 7 -7; ah_oui 4 -4; ah_que 6 -6; ah_super 4 -4; ah_zut 8 -8; ahmed 9 -9
ahmed_> 10 -10; ahmed_point 3 -3; ai 16 -16; ai_67 9 -9; ai_a 1 -1; ai_achet 4 -4; ai_annul 2 -2; ai_appel 9 -9
ai_appuy 1 -1; ai_assez 2 -2; ai_atten 6 -6; ai_beau 2 -2; ai_besoi -27 27; ai_chang 14 -14; ai_cinq 4 -4
ai_clien 1 -1; ai_colle 5 -5; ai_compo 2 -2; ai_compt 15 -15; ai_cru 4 -4; ai_de 5 -5; ai_debra 4 -4; ai_deja 19 -19
ai_deman 8 -8; ai_demen 10 -10; ai_deux 4 -4; ai_dit 6 -6; ai_donne 6 -6; ai_du 4 -4; ai_ecrit 4 -4; ai_encor 6 -6
ai_epele 5 -5; ai_essay 5 -5; ai_ete 7 -7; ai_eue 1 -1; ai_expli 12 -12; ai_fait 13 -13; ai_ferme 9 -9
ai_honte 2 -2; ai_inter 5 -5; ai_jamai 3 -3; ai_la 10 -10; ai_laiss 9 -9; ai_ma 11 -11; ai_mail 1 -1; ai_mal 1 -1
ai_meme 7 -7; ai_mesur 5 -5; ai_mis 2 -2; ai_notee 2 -2; ai_oubli 5 -5; ai_parle 34 -34; ai_pas 6 -6; ai_perdu 4 -4
ai_peur 8 -8; ai_plein 8 -8; ai_plus 5 -5; ai_pus 3 -3; ai_quatr 1 -1; ai_que 6 -6; ai_raccr 8 -8; ai_rappe 14 -14
ai_ras 11 -11; ai_recu 11 -11; ai_recup 5 -5; ai_redem 3 -3; ai_rende 12 -12; ai_retro 7 -7; ai_rien 3 -3
ai_sept 1 -1; ai_six 8 -8; ai_sousc 3 -3; ai_suppr 2 -2; ai_touch 6 -6; ai_toujo 5 -5; ai_tout 4 -4; ai_trois 13 -13
ai_un 11 -11; ai_une 12 -12; ai_vraim 10 -10; ai_vu 6 -6; ai_zappe 9 -9; ai_zero 2 -2; aicha 7 -7; aicha_et 7 -7
aide 22 -22; aide_> 19 -19; aide_il 7 -7; aider 20 -20; aider_> 16 -16; aider_a 5 -5; aie -9 9; aie_un -9 9
aigu 6 -6; aigu_> 6 -6; aille 10 -10; aille_> 9 -9; aille_mais 1 -1; aimab 9 -9; aimab_> 9 -9; aimab_jeune 4 -4
aime -6 6; aime_la 11 -11; aime_pas -9 9; aimen 3 -3; aimen_bien 3 -3; aimer -12 12; aimer_autan -9 9
aimer_ben -10 10; aimer_bien -9 9; aimer_mieux 1 -1; air 12 -12; air_bon 12 -12; air_de 5 -5; aissa 10 -10
aissa_ba 9 -9; aissa_diall 8 -8; ajout 13 -13; ajout_un 9 -9; ajout_une 13 -13; alain 8 -8; alain_girar 8 -8
alain_point 3 -3; alami 10 -10; alami_> 10 -10; alaou 6 -6; alaou_a 6 -6; alarm 8 -8; alarm_> 8 -8; alarm_ne 3 -3
alber 5 -5; alber_point 5 -5; alemb 9 -9; alemb_> 9 -9; alexa 7 -7; alexa_colin 7 -7; alexa_elle 6 -6; ali 8 -8
ali_manso 8 -8; alice 8 -8; alice_point 8 -8; allai 7 -7; allai_passe 7 -7; allee 5 -5; allee_charl 5 -5; allem 3 -3
allem_> 3 -3; aller 11 -11; aller_dans 6 -6; aller_mon 7 -7; aller_plus 5 -5; aller_sur 3 -3; aller_voir 12 -12
allez 12 -12; allez_> 4 -4; allez_au 10 -10; allez_enten 4 -4; allez_hop -16 16; allez_passe -9 9; allez_vous 9 -9
allez_y 10 -10; allo 7 -7; allo_> 14 -14; allo_c 4 -4; allo_euh 5 -5; allo_je -8 8; allo_oui 7 -7; allo_quoi 5 -5
allo_un -8 8; allo_vous 5 -5; allo_y -11 11; allon 9 -9; allon_y 9 -9; allum 7 -7; allum_> 5 -5; allum_mais 3 -3
allum_plus 8 -8; alors 5 -5; alors_05 7 -7; alors_06 13 -13; alors_> 19 -19; alors_atten 3 -3; alors_au 1 -1
alors_c 3 -3; alors_ca 4 -4; alors_cette 8 -8; alors_comme 7 -7; alors_dans 4 -4; alors_en 7 -7; alors_euh 17 -17
alors_helen 5 -5; alors_j 1 -1; alors_je 3 -3; alors_la 4 -4; alors_laiss 1 -1; alors_le 3 -3; alors_maint -6 6
alors_mbapp 3 -3; alors_mette 2 -2; alors_moi 4 -4; alors_mon 3 -3; alors_nolan 7 -7; alors_non 11 -11
alors_notez 1 -1; alors_on 2 -2; alors_pauli 2 -2; alors_prene 2 -2; alors_qu 5 -5; alors_que 6 -6; alors_r 4 -4
alors_sarah 1 -1; alors_si -8 8; alors_soyez -6 6; alors_teyss 5 -5; alors_trouv 3 -3; alors_votre 4 -4
alors_zero 5 -5; alpha 7 -7; alpha_> 7 -7; ameli 11 -11; ameli_> 11 -11; ami 4 -4; ami_> 4 -4; amina 14 -14
amina_ben 7 -7; amina_traor 10 -10; ampou 5 -5; ampou_conne 5 -5; amran 10 -10; amran_> 8 -8; amran_en 2 -2; an 9 -9
an_derni 7 -7; an_panne 5 -5; ana 8 -8; ana_paula 8 -8; anato 4 -4; anato_et 1 -1; anato_r 5 -5; ancie 10 -10
ancie_> 4 -4; ancie_c 2 -2; ancie_en 1 -1; ancie_numer 2 -2; ancie_opera 8 -8; ander 6 -6; ander_deux 6 -6
andre 9 -9; andre_popes 9 -9; andro 8 -8; andro_> 8 -8; aneri 15 -15; aneri_> 15 -15; angla -5 5; angla_> -5 5
anglo 7 -7; anglo_enfin 7 -7; anime 3 -3; anime_> 3 -3; anna 5 -5; anna_deux 5 -5; anne 11 -11; anne_deux 5 -5
anne_malle 4 -4; anne_marie 14 -14; anne_point 7 -7; anne_sophi 7 -7; anne_tiret 6 -6; annee 6 -6; annee_de 2 -2
annee_derni 8 -8; annem 6 -6; annem_en 6 -6; annic 1 -1; annic_point 1 -1; annie 11 -11; annie_point 11 -11
anniv 2 -2; anniv_le 2 -2; annul 24 -24; annul_> 11 -11; annul_la 2 -2; annul_ma 11 -11; annul_mon 7 -7
annul_tout 7 -7; annul_un 6 -6; anoma 6 -6; anoma_desor 6 -6; anony 3 -3; anony_si 3 -3; ans 4 -4; ans_> 9 -9
ans_bande 1 -1; ans_et 5 -5; ans_je 1 -1; ans_y 1 -1; anten 12 -12; anten_> 10 -10; anten_sur 2 -2; antoi 10 -10
antoi_antoi 9 -9; antoi_aroba 3 -3; antoi_dubre 7 -7; antoi_girar 9 -9; antoi_point 11 -11; antoi_vidal 10 -10
aol 5 -5; aol_euh 5 -5; aol_point 5 -5; ap 2 -2; ap_d 2 -2; apost 5 -5; apost_aroba 5 -5; apost_h 3 -3; appar 16 -16
appar_> 20 -20; appar_avec 5 -5; appar_c 8 -8; appar_depui 4 -4; appar_du 10 -10; appar_en 3 -3; appar_et 3 -3
appar_je 11 -11; appar_la 2 -2; appar_n 8 -8; appar_ne 5 -5; appar_on 4 -4; appar_pas 7 -7; appar_y 1 -1
appel 13 -13; appel_> 12 -12; appel_a 9 -9; appel_aissa 9 -9; appel_au 11 -11; appel_avant 8 -8; appel_avec 9 -9
appel_c 6 -6; appel_ca 3 -3; appel_carol 1 -1; appel_ce 5 -5; appel_comme 2 -2; appel_d 6 -6; appel_de 8 -8
appel_des 10 -10; appel_du 3 -3; appel_elodi 7 -7; appel_entra 9 -9; appel_euh 5 -5; appel_flore 6 -6
appel_giuli 7 -7; appel_hier 6 -6; appel_il 10 -10; appel_jamai 3 -3; appel_jean 5 -5; appel_julie 6 -6
appel_karim 8 -8; appel_l 11 -11; appel_la 3 -3; appel_ma 3 -3; appel_mais 9 -9; appel_melan 8 -8; appel_mes 4 -4
appel_mimi 5 -5; appel_moi 4 -4; appel_momo 11 -11; appel_mon 11 -11; appel_moniq 4 -4; appel_nadia 9 -9
appel_ne 5 -5; appel_ni 5 -5; appel_pas 3 -3; appel_passe 11 -11; appel_perso 9 -9; appel_pluto 10 -10
appel_pour 6 -6; appel_rober 6 -6; appel_se 5 -5; appel_sont 8 -8; appel_there 3 -3; appel_un 9 -9; appel_valer 4 -4
apple 7 -7; apple_watch 7 -7; appli 6 -6; appli_la 6 -6; appor 6 -6; appor_la 6 -6; appui 13 -13; appui_sur 13 -13
appuy 7 -7; appuy_> 7 -7; appuy_sur 1 -1; apres 2 -2; apres_> 9 -9; apres_aroba 5 -5; apres_dix 8 -8; apres_je 5 -5
apres_l 11 -11; apres_le 5 -5; apres_midi 10 -10; apres_orang 2 -2; apres_oubli 6 -6; apres_vente -7 7; arbre 12 -12
arbre_sur 12 -12; arc 9 -9; arc_> 9 -9; ardec 3 -3; ardec_quand 3 -3; are 6 -6; are_idiot 6 -6; argen 7 -7
argen_et 7 -7; armel 10 -10; armel_queme 10 -10; arnaq 13 -13; arnaq_> 8 -8; arnaq_au 6 -6; arnaq_votre 8 -8
arnau 12 -12; arnau_aroba 6 -6; arnau_faite 8 -8; aroba 8 -8; aroba_> 12 -12; aroba_a 6 -6; aroba_aol 5 -5
aroba_aroba 5 -5; aroba_ateli 5 -5; aroba_autlo 11 -11; aroba_bluew 9 -9; aroba_boula 8 -8; aroba_box 6 -6
aroba_cabin 4 -4; aroba_cafe 9 -9; aroba_carai 7 -7; aroba_clini 6 -6; aroba_club 7 -7; aroba_cyril 9 -9
aroba_duboi 10 -10; aroba_duran 8 -8; aroba_e 5 -5; aroba_ecole 9 -9; aroba_elect 8 -8; aroba_et 5 -5
aroba_euh 5 -5; aroba_free 6 -6; aroba_froma 6 -6; aroba_g 6 -6; aroba_garag 9 -9; aroba_ge 8 -8; aroba_gmail 7 -7
aroba_group 9 -9; aroba_hot 6 -6; aroba_hotel 8 -8; aroba_hotma 7 -7; aroba_hugo 15 -15; aroba_i 7 -7
aroba_iclou 5 -5; aroba_j 3 -3; aroba_je 5 -5; aroba_jimai 2 -2; aroba_jo 13 -13; aroba_la 5 -5; aroba_lapos 6 -6
aroba_les 7 -7; aroba_liber 8 -8; aroba_live 8 -8; aroba_logis 7 -7; aroba_mairi 6 -6; aroba_mais 15 -15
aroba_neuf 6 -6; aroba_non 2 -2; aroba_numer 5 -5; aroba_orang 7 -7; aroba_otmai 6 -6; aroba_oua 8 -8
aroba_ouana 5 -5; aroba_outlo 8 -8; aroba_pierr 9 -9; aroba_pizza 6 -6; aroba_proto 10 -10; aroba_que 11 -11
aroba_romai 8 -8; aroba_s 6 -6; aroba_sfr 8 -8; aroba_skyne 8 -8; aroba_studi 8 -8; aroba_telen 6 -6
aroba_trans 14 -14; aroba_univ 8 -8; aroba_ville 5 -5; aroba_voila 2 -2; aroba_wanad 6 -6; aroba_wanna 7 -7
aroba_web 8 -8; aroba_yahoo 7 -7; aroba_yande 7 -7; aroba_yaour 3 -3; arran 14 -14; arran_> 14 -14; arret_> 4 -4
arret_avec -8 8; arret_d 9 -9; arret_de 12 -12; arret_il 13 -13; arriv -1 1; arriv_> 12 -12; arriv_a 11 -11
arriv_dans 6 -6; arriv_donne -11 11; arriv_en 5 -5; arriv_pas 4 -4; arriv_plus 6 -6; arriv_sur 6 -6
arriv_toujo 8 -8; arrob 6 -6; arrob_hotma 6 -6; artif -7 7; artif_> -7 7; arts 9 -9; arts_point 9 -9; aspir 14 -14
aspir_ne 14 -14; assez_> 13 -13; assez_de -3 3; assez_du -6 6; assez_joue -6 6; assis 1 -1; assis_> 15 -15
assis_de 11 -11; assis_socia 12 -12; assis_une -8 8; assoi 5 -5; assoi_> 5 -5; assur 17 -17; assur_> 15 -15
assur_que 10 -10; astru 7 -7; astru_phili 7 -7; at 12 -12; at_bt 6 -6; at_free 4 -4; at_gmail 8 -8; at_lapos 6 -6
at_outlo 3 -3; ateli 8 -8; ateli_> 5 -5; ateli_avant 5 -5; ateli_de 5 -5; ateli_lumie 5 -5; ateli_point 8 -8
ateli_qui 14 -14; atlas 9 -9; atlas_point 9 -9; attac 7 -7; attac_aroba 6 -6; attac_at 8 -8; attac_avec 1 -1
attac_g 3 -3; attac_jeand 1 -1; attac_kiki 3 -3; attac_le 5 -5; attac_lemoi 6 -6; attac_mais 3 -3; attac_point 7 -7
attac_sans 3 -3; attac_soixa 6 -6; atten 29 -29; atten_> 11 -11; atten_alors 2 -2; atten_c 8 -8; atten_cheri 5 -5
atten_combi 7 -7; atten_depui 7 -7; atten_deux 5 -5; atten_dix 2 -2; atten_elle 4 -4; atten_il 14 -14
atten_je 11 -11; atten_jerom 1 -1; atten_julie 1 -1; atten_la 1 -1; atten_le 17 -17; atten_mon 4 -4; atten_non 2 -2
atten_oui 3 -3; atten_patri 3 -3; atten_pour -22 22; atten_que 10 -10; atten_rien 3 -3; atten_s 17 -17
atten_si 1 -1; atten_un 22 -22; atten_une 8 -8; attri 6 -6; attri_> 6 -6; au -1 1; au_06 12 -12; au_12 5 -5
au_4 7 -7; au_45 6 -6; au_au -9 9; au_bout -10 10; au_burea 14 -14; au_cable 12 -12; au_colis 6 -6; au_contr 12 -12
au_debut 5 -5; au_dessu 7 -7; au_deuxi 5 -5; au_diabl 11 -11; au_dos 5 -5; au_douze 5 -5; au_fixe 15 -15
au_greni 5 -5; au_jardi 1 -1; au_lieu 5 -5; au_meme 9 -9; au_moins 15 -15; au_mois 9 -9; au_monsi -17 17
au_nez 11 -11; au_nom 11 -11; au_numer 14 -14; au_pluri 8 -8; au_premi 10 -10; au_print 5 -5; au_quart 6 -6
au_quebe 2 -2; au_resea 4 -4; au_respo -6 6; au_rez 6 -6; au_servi -13 13; au_sous 6 -6; au_stand 9 -9
au_sujet 5 -5; au_suppo -11 11; au_techn -7 7; au_telep -15 15; au_total 9 -9; au_trava 14 -14; au_trois 5 -5
au_vert 5 -5; au_villa 3 -3; au_vingt 2 -2; au_web 6 -6; au_wifi 5 -5; au_zero 17 -17; auber 10 -10; auber_> 10 -10
aubin 9 -9; aubin_> 9 -9; aubry 8 -8; aubry_avec 8 -8; aubry_chris 8 -8; aucun 19 -19; aucun_anoma 6 -6
aucun_appar 8 -8; aucun_appel 3 -3; aucun_barre 2 -2; aucun_honte 10 -10; aucun_idee 8 -8; aucun_lumie 4 -4
aucun_mail 8 -8; aucun_monsi 14 -14; aucun_probl 5 -5; aucun_resul 6 -6; aucun_servi 11 -11; aucun_site 9 -9
aucun_souci 10 -10; augus 7 -7; augus_> 7 -7; augus_augus 5 -5; augus_je 5 -5; augus_lefor 5 -5; aujou 10 -10
aujou_hui 10 -10; aurai -4 4; aurai_pas -9 9; aurai_une 6 -6; aurel 9 -9; aurel_perri 9 -9; aurez -10 10
aurez_pas -10 10; aurie -14 14; aurie_pas -11 11; aurie_vous -8 8; auror 6 -6; auror_point 6 -6; aussi 14 -14
aussi_> 11 -11; aussi_lamen 4 -4; aussi_vous 3 -3; autan -2 2; autan_> 11 -11; autan_que 13 -13; autan_voir -9 9
autlo 11 -11; autlo_point 11 -11; autom -13 13; autom_> -13 13; autre_appel 9 -9; autre_chose 8 -8; autre_ils 5 -5
autre_jour 11 -11; autre_le 4 -4; autre_non 10 -10; autre_perso 10 -10; autre_piece 6 -6; autre_probl 12 -12
autre_que -12 12; autre_souci 1 -1; autre_telep 1 -1; aux -18 18; aux_clien 12 -12; aux_machi -17 17; aux_robot -9 9
avais 3 -3; avais_dit 3 -3; avais_huit 5 -5; avais_inter 1 -1; avais_oubli 6 -6; avais_un 3 -3; avais_une 1 -1
avait 6 -6; avait_assur 10 -10; avait_cinq 4 -4; avait_conse 10 -10; avait_dit 4 -4; avant 15 -15; avant_> 14 -14
avant_de 5 -5; avant_j 5 -5; avant_mais 1 -1; avant_meme 5 -5; avant_on 4 -4; avant_que 12 -12; avec_> 14 -14
avec_avec -1 1; avec_box 8 -8; avec_c 7 -7; avec_ceux 9 -9; avec_d 1 -1; avec_dans 5 -5; avec_deux 11 -11
avec_garan 8 -8; avec_l 8 -8; avec_la 7 -7; avec_le -1 1; avec_leque 7 -7; avec_les 4 -4; avec_ma 2 -2
avec_mes 9 -9; avec_moi 5 -5; avec_mon -4 4; avec_p 8 -8; avec_perso -20 20; avec_ph 5 -5; avec_plais 12 -12
avec_quelq 10 -10; avec_quoi 12 -12; avec_ton 8 -8; avec_tous 11 -11; avec_tout -6 6; avec_toute 4 -4; avec_un -2 2
avec_une -16 16; avec_valer 10 -10; avec_vos 10 -10; avec_votre -8 8; avec_vous 18 -18; avez 4 -4; avez_appel 1 -1
avez_aucun 10 -10; avez_bien 12 -12; avez_coupe 1 -1; avez_de 4 -4; avez_deja 12 -12; avez_deman 2 -2
avez_dit 12 -12; avez_enten 15 -15; avez_envoy 6 -6; avez_note 1 -1; avez_pas -6 6; avez_qu 5 -5; avez_quelq -12 12
avez_raiso 18 -18; avez_sauve 5 -5; avez_tout 3 -3; avez_vu 14 -14; aviez 1 -1; aviez_dit 1 -1; avion -7 7
avion_enfin -7 7; avoca 12 -12; avoca_> 12 -12; avoca_bande 4 -4; avoir -17 17; avoir_affai -7 7; avoir_au -5 5
avoir_dans 9 -9; avoir_deux 15 -15; avoir_email 11 -11; avoir_euh -15 15; avoir_quelq -11 11; avoir_serie 8 -8
avoir_sur 4 -4; avoir_un -21 21; avoir_une -10 10; avons 9 -9; avons_appli 6 -6; avons_un 8 -8; avoue 9 -9
avoue_que 9 -9; awa 10 -10; awa_toujo 10 -10; b 9 -9; b_> 7 -7; b_a 6 -6; b_aroba 8 -8; b_b 6 -6; b_c 6 -6
b_comme 8 -8; b_dumon 1 -1; b_e 4 -4; b_o 5 -5; b_point 8 -8; b_soixa 4 -4; b_under 3 -3; b_v 6 -6; b_z 7 -7
ba 10 -10; ba_> 9 -9; ba_b 8 -8; bah 11 -11; bah_ca 11 -11; bah_ecout 9 -9; bah_j 8 -8; bah_non 13 -13; bah_oui 8 -8
baill 6 -6; baill_aroba 6 -6; baiss 13 -13; baiss_la 13 -13; ball 5 -5; ball_soixa 5 -5; bamak 10 -10
bamak_trans 10 -10; banca 14 -14; banca_> 10 -10; banca_et 9 -9; banca_m 5 -5; bande 18 -18; bande_d 14 -14
bande_de 15 -15; banqu 5 -5; banqu_> 4 -4; banqu_elle 4 -4; banqu_je 6 -6; bapti 8 -8; bapti_le 7 -7
bapti_renar 7 -7; bar 8 -8; bar_des 7 -7; bar_point 9 -9; barbi 1 -1; barbi_aroba 1 -1; barre 6 -6; barre_affic 8 -8
barre_de 6 -6; barre_en 7 -7; barre_sur 2 -2; bas 7 -7; bas_> 7 -7; bas_b 9 -9; bas_ball 5 -5; bas_ca 12 -12
bas_caron 9 -9; bas_celle 4 -4; bas_girar 5 -5; bas_lyon 7 -7; bas_marie 4 -4; bas_marti 6 -6; bas_petit 2 -2
bas_picot 6 -6; bas_trent 6 -6; bascu -14 14; bascu_moi -14 14; base 6 -6; base_> 6 -6; base_orang 5 -5; basta 5 -5
basta_j 5 -5; batim 11 -11; batim_> 10 -10; batim_b 7 -7; batip 8 -8; batip_> 8 -8; bazar 12 -12; bazar_> 12 -12
be 14 -14; be_> 9 -9; be_oui 13 -13; beau 11 -11; beau_atten 3 -3; beau_aujou 6 -6; beauc 22 -22; beauc_> 13 -13
beauc_c 4 -4; beauc_chef 9 -9; beauc_mieux 7 -7; beauc_mon 4 -4; beauc_trop 9 -9; beaum 10 -10; beaum_aroba 10 -10
beaun 2 -2; beaun_comme 2 -2; belfo 8 -8; belfo_point 8 -8; belge 12 -12; belge_de 12 -12; belka 7 -7; belka_b 7 -7
bell 7 -7; bell_point 7 -7; belle 4 -4; belle_aroba 5 -5; belle_mere 1 -1; belle_soeur 4 -4; ben 16 -16
ben_atten 1 -1; ben_c 6 -6; ben_ca 6 -6; ben_devin 11 -11; ben_evide 17 -17; ben_figur 11 -11; ben_gros -10 10
ben_j 4 -4; ben_je 11 -11; ben_l 2 -2; ben_la 1 -1; ben_le 2 -2; ben_ma 5 -5; ben_marce 9 -9; ben_mon 5 -5
ben_non 8 -8; ben_oui 7 -7; ben_plusi 14 -14; ben_rien 7 -7; ben_salah 9 -9; ben_tous 4 -4; ben_tout 3 -3
ben_v 2 -2; ben_y 6 -6; ben_youss 7 -7; benal 12 -12; benal_> 9 -9; benal_a 9 -9; benal_aroba 7 -7; benal_b 1 -1
benha 7 -7; benha_> 7 -7; benoi 8 -8; benoi_60 7 -7; benoi_point 8 -8; benze 8 -8; benze_neuf 8 -8; berna 15 -15
berna_> 11 -11; berna_aroba 7 -7; berna_colin 8 -8; berna_deux 3 -3; berna_je 1 -1; berna_marti 8 -8; berna_o 7 -7
berna_orang 6 -6; berna_point 6 -6; berna_soixa 6 -6; berna_tiret 9 -9; berth 3 -3; berth_aroba 1 -1; berth_b 2 -2
berth_e 5 -5; berti 10 -10; berti_et 6 -6; berti_pas 5 -5; bertr 13 -13; bertr_> 10 -10; bertr_lacro 7 -7
bertr_mille 5 -5; bertr_tout 11 -11; besna 5 -5; besna_> 5 -5; besna_je 4 -4; besoi -2 2; besoi_> 7 -7
besoi_d -12 12; besoi_de 8 -8; besoi_du 4 -4; besoi_jusqu 7 -7; besoi_que 16 -16; besso 7 -7; besso_deux 7 -7
betis 3 -3; betis_c 1 -1; betis_en 6 -6; betis_la 2 -2; betty 6 -6; betty_boop 6 -6; bibli 6 -6; bibli_il 6 -6
bien 22 -22; bien_> 13 -13; bien_a 6 -6; bien_aimab 9 -9; bien_apres 11 -11; bien_au 9 -9; bien_avoir -7 7
bien_c 3 -3; bien_ca 4 -4; bien_ce 14 -14; bien_comme 7 -7; bien_compr 12 -12; bien_dites 6 -6; bien_entre 4 -4
bien_evide 10 -10; bien_franc 9 -9; bien_genti -4 4; bien_je 1 -1; bien_la 1 -1; bien_le 14 -14; bien_maint 6 -6
bien_meill 8 -8; bien_merci 6 -6; bien_mieux 10 -10; bien_moi 6 -6; bien_note 6 -6; bien_oui 8 -8; bien_pour 14 -14
bien_qu -15 15; bien_que 9 -9; bien_recu 7 -7; bien_regar 3 -3; bien_s 11 -11; bien_sept 1 -1; bien_sur 6 -6
bien_une 11 -11; bien_volon 6 -6; bien_zero 1 -1; bihan 4 -4; bihan_attac 4 -4; bingo 12 -12; bingo_ca 12 -12
bio 10 -10; bio_> 10 -10; bip 7 -7; bip_> 7 -7; bip_bip 7 -7; bisso 7 -7; bisso_> 7 -7; bizar 5 -5; bizar_quand 8 -8
blabl 11 -11; blabl_> 11 -11; blanc 14 -14; blanc_> 8 -8; blanc_aroba 7 -7; blanc_c 9 -9; blanc_de 6 -6
blanc_le 4 -4; blanc_non 5 -5; blanc_parto 5 -5; blaze 9 -9; blaze_c 9 -9; bleu 11 -11; bleu_fixe 11 -11; bleue 7 -7
bleue_> 7 -7; bleue_ne 7 -7; blond 8 -8; blond_> 8 -8; bloqu 11 -11; bloqu_> 10 -10; bloqu_la 5 -5; bloqu_toujo 9 -9
bluew 9 -9; bluew_point 9 -9; bob 8 -8; bob_tiret 8 -8; bois 8 -8; bois_aroba 8 -8; boite 3 -3; boite_> 20 -20
boite_avec 1 -1; boite_de -3 3; boite_depui 1 -1; boite_hier 6 -6; boite_j 3 -3; boite_mail 5 -5; boite_ne 9 -9
boite_vocal -5 5; boiti 9 -9; boiti_> 12 -12; boiti_blanc 6 -6; bol 12 -12; bol_> 9 -9; bol_de 10 -10; bon 1 -1
bon_> 16 -16; bon_assez -6 6; bon_c 2 -2; bon_ca 6 -6; bon_et 2 -2; bon_j 3 -3; bon_je -6 6; bon_la 2 -2
bon_laiss 13 -13; bon_maint 14 -14; bon_merci 16 -16; bon_moi 4 -4; bon_monsi 3 -3; bon_numer 13 -13
bon_passe -10 10; bon_pour 13 -13; bon_sang 7 -7; bon_tout 12 -12; bon_une -5 5; bonjo 14 -14; bonjo_> 16 -16
bonjo_alors 4 -4; bonjo_aroba 5 -5; bonjo_c 7 -7; bonjo_cabin 3 -3; bonjo_euh 8 -8; bonjo_excus 1 -1; bonjo_j 6 -6
bonjo_je -2 2; bonjo_ma 1 -1; bonjo_madam 15 -15; bonjo_mon 1 -1; bonjo_monsi 4 -4; bonjo_on 8 -8; bonjo_pierr 7 -7
bonjo_voila 1 -1; bonne 9 -9; bonne_adres 7 -7; bonne_aroba 6 -6; bonne_avec 5 -5; bonne_bonne 9 -9
bonne_dizai 7 -7; bonne_douza 4 -4; bonne_je 4 -4; bonne_journ 9 -9; bonne_tiret 2 -2; bons 12 -12; bons_> 10 -10
bons_ca 8 -8; bonso 14 -14; bonso_> 14 -14; bonso_on 3 -3; boop 6 -6; boop_tout 6 -6; borde 4 -4; borde_point 4 -4
borne 10 -10; borne_wifi 10 -10; bots -11 11; bots_je -11 11; bouaz 5 -5; bouaz_a 5 -5; bouch 14 -14; bouch_> 10 -10
bouch_aroba 4 -4; bouch_sans 9 -9; boug -5 5; boug_la -5 5; bouge 10 -10; bouge_d 11 -11; bouge_pas 6 -6
boula 13 -13; boula_a 7 -7; boula_du 10 -10; boula_petit 9 -9; boula_tiret 7 -7; boulo 7 -7; boulo_> 7 -7
bourr 8 -8; bourr_> 8 -8; bout -8 8; bout_> 9 -9; bout_de 17 -17; bout_du -13 13; bouti 4 -4; bouti_> 4 -4
bouto 19 -19; bouto_> 13 -13; bouto_appuy 7 -7; bouto_de 9 -9; bouto_pour 1 -1; bouyg 9 -9; bouyg_telec 9 -9
bouzi 11 -11; bouzi_au 11 -11; box 12 -12; box_4 4 -4; box_> 19 -19; box_a 2 -2; box_clign 12 -12; box_dans 6 -6
box_deux 5 -5; box_elle 2 -2; box_en 1 -1; box_est 7 -7; box_et 10 -10; box_fait 3 -3; box_fonct 3 -3; box_je 5 -5
box_la 3 -3; box_march 4 -4; box_ne 5 -5; box_plus 5 -5; box_point 6 -6; box_pour 1 -1; box_que 7 -7; box_qui 19 -19
box_s 12 -12; box_toute 10 -10; box_une 6 -6; branc 12 -12; branc_la 12 -12; branc_n 7 -7; branc_sur 8 -8
branl 9 -9; branl_> 9 -9; bras 11 -11; bras_> 16 -16; bras_casse 5 -5; bras_monsi 16 -16; braul 5 -5
braul_aroba 5 -5; bravo 3 -3; bravo_felic 3 -3; bref -8 8; bref_tout -8 8; breta 5 -5; breta_ca 5 -5; brico 3 -3
brico_aroba 3 -3; brico_tout 3 -3; brigi 9 -9; brigi_cent 9 -9; bris 9 -9; bris_> 9 -9; brise 3 -3; brise_et 3 -3
bruit 14 -14; bruit_> 10 -10; bruit_de 10 -10; bruit_est 6 -6; brun 4 -4; brun_aroba 6 -6; brun_tout 5 -5
brun_trent 1 -1; bruno 14 -14; bruno_cheva 7 -7; bruno_faure 10 -10; bruno_kessl 7 -7; bruno_point 7 -7; bt 6 -6
bt_dot 6 -6; btp 9 -9; btp_> 9 -9; bug 12 -12; bug_> 7 -7; bug_plus 13 -13; bugue 14 -14; bugue_> 11 -11
bugue_toujo 12 -12; burea 18 -18; burea_> 17 -17; burea_avec 5 -5; burea_c 1 -1; burea_de 7 -7; burea_depui 3 -3
burea_deux 5 -5; burea_est 5 -5; burea_le 1 -1; burea_les 3 -3; burea_se 7 -7; but 4 -4; but_> 4 -4; c 9 -9
c_> 7 -7; c_a 7 -7; c_e 7 -7; c_est 9 -9; c_et 7 -7; c_etait 6 -6; c_good 8 -8; c_h 6 -6; c_i 6 -6; c_k 7 -7
c_point 7 -7; c_q 7 -7; c_quatr 3 -3; c_tiret 7 -7; c_u 7 -7; c_vasse 8 -8; c_z 7 -7; ca 12 -12; ca_> 12 -12
ca_alors 4 -4; ca_arriv 8 -8; ca_aux 12 -12; ca_avec -9 9; ca_bloqu 9 -9; ca_bug 13 -13; ca_bugue 12 -12; ca_c 5 -5
ca_chang 8 -8; ca_charg 10 -10; ca_chez 2 -2; ca_clign 10 -10; ca_comme 5 -5; ca_conce 14 -14; ca_coupe 12 -12
ca_demar 5 -5; ca_depen 12 -12; ca_doit 5 -5; ca_drach 3 -3; ca_du 6 -6; ca_dure 6 -6; ca_en 12 -12; ca_encor 10 -10
ca_et 2 -2; ca_fait -1 1; ca_finit 3 -3; ca_fonct 12 -12; ca_gresi 9 -9; ca_ira 12 -12; ca_j 7 -7; ca_joue 21 -21
ca_lag 7 -7; ca_m 8 -8; ca_march 11 -11; ca_me 4 -4; ca_meme 6 -6; ca_mon 3 -3; ca_mouli 14 -14; ca_n 12 -12
ca_ne 13 -13; ca_non 5 -5; ca_oui 8 -8; ca_passe 6 -6; ca_pense 10 -10; ca_peut 5 -5; ca_plant 8 -8; ca_pour -8 8
ca_que 9 -9; ca_raccr 13 -13; ca_rame 9 -9; ca_recom 8 -8; ca_redem 8 -8; ca_refon 9 -9; ca_remar 14 -14
ca_roule 12 -12; ca_s 7 -7; ca_se 7 -7; ca_serai 7 -7; ca_sert 6 -6; ca_sonne 5 -5; ca_suffi 12 -12; ca_tombe 3 -3
ca_tourn 6 -6; ca_une 3 -3; ca_va 10 -10; ca_veut 7 -7; ca_vous 3 -3; ca_y 12 -12; cabin 11 -11; cabin_fourn 3 -3
cabin_lamy 4 -4; cabin_medic 7 -7; cabin_morea 7 -7; cabin_point 8 -8; cabla 5 -5; cabla_> 5 -5; cable 18 -18
cable_> 18 -18; cafe 9 -9; cafe_tiret 9 -9; caiss 8 -8; caiss_> 5 -5; caiss_deux 5 -5; caiss_enreg 9 -9
caiss_et 3 -3; caja 3 -3; caja_la 3 -3; calme 10 -10; calme_> 7 -7; calme_pas 4 -4; camer 14 -14; camer_> 10 -10
camer_dans 5 -5; camer_depui 7 -7; camer_deux 4 -4; camer_et 16 -16; camer_ne 10 -10; camil 5 -5; camil_et 4 -4
camil_faure 4 -4; camil_point 6 -6; can -6 6; can_i -6 6; canal 2 -2; canal_du 2 -2; canar 9 -9; canar_> 9 -9
capte 11 -11; capte_de 13 -13; capte_mal 6 -6; capte_plus 7 -7; capte_toujo 9 -9; capuc 10 -10; capuc_auber 10 -10
car 3 -3; car_le 3 -3; carai 7 -7; carai_sans 7 -7; carlo 6 -6; carlo_tiret 6 -6; carne 2 -2; carne_> 2 -2
carol 4 -4; carol_petit 1 -1; carol_tiret 2 -2; carol_under 7 -7; caron 9 -9; caron_aroba 9 -9; carpe 12 -12
carpe_> 12 -12; carpe_aroba 9 -9; carre 15 -15; carre_> 14 -14; carre_merci 5 -5; carre_patro 7 -7; carte 12 -12
carte_banca 9 -9; carte_bleue 7 -7; carte_sim 9 -9; casqu 16 -16; casqu_> 13 -13; casqu_une 11 -11; casse 6 -6
casse_> 5 -5; casse_tout 6 -6; casta 1 -1; casta_c 1 -1; cat 7 -7; cat_c 7 -7; catas 5 -5; catas_je 5 -5
catas_votre 3 -3; cathy 7 -7; cathy_avec 7 -7; cathy_cat 7 -7; cathy_malle 7 -7; cause -14 14; cause_a -22 22
cause_de 6 -6; cause_dessu 2 -2; cave 10 -10; cave_> 17 -17; cave_jeter 6 -6; ce -8 8; ce_cable 9 -9; ce_dont 1 -1
ce_matin 10 -10; ce_maudi 10 -10; ce_n 5 -5; ce_numer 8 -8; ce_qu 16 -16; ce_que -13 13; ce_qui 11 -11
ce_robot -13 13; ce_sera 1 -1; ce_serai 14 -14; ce_servi 12 -12; ce_soit 8 -8; ce_ticke 9 -9; ce_truc -19 19
cecil 8 -8; cecil_lacro 5 -5; cecil_rau 8 -8; cela 13 -13; cela_> 12 -12; cela_en 5 -5; cela_fonct 6 -6
cela_meme 4 -4; celes 9 -9; celes_lagra 9 -9; celia 5 -5; celia_vidal 5 -5; celin 6 -6; celin_point 6 -6; celle 5 -5
celle_de 5 -5; celle_du 4 -4; celle_la 5 -5; cellu 7 -7; cellu_de 8 -8; cellu_sonne 5 -5; celui 7 -7
celui_avec 7 -7; celui_ci 11 -11; celui_de 4 -4; celui_du 6 -6; celui_la 6 -6; celui_que 5 -5; celui_qui 12 -12
cent 10 -10; cent_appar 10 -10; cent_cent 1 -1; cent_cinq 13 -13; cent_cinqu 6 -6; cent_douze 6 -6; cent_quara 6 -6
cent_quatr 4 -4; cent_soixa 4 -4; cent_table 17 -17; cent_vingt 6 -6; centa 12 -12; centa_de 6 -6; centa_envir 9 -9
centr 14 -14; centr_> 13 -13; centr_par 3 -3; cents 9 -9; cents_> 9 -9; cents_megas 5 -5; cents_trent 10 -10
certa 15 -15; certa_> 15 -15; certa_papie 2 -2; certe 11 -11; certe_> 11 -11; ces 8 -8; ces_bons 8 -8
ces_petit 8 -8; ces_quest 3 -3; ces_reven 7 -7; cette_adres 11 -11; cette_boite 10 -10; cette_box 7 -7
cette_fois 17 -17; cette_machi -5 5; cette_musiq 6 -6; cette_quest 9 -9; ceux 12 -12; ceux_des 8 -8; ceux_du 9 -9
ch 8 -8; ch_> 8 -8; chacu 2 -2; chacu_comme 1 -1; chacu_mon 6 -6; chacu_un 1 -1; chain 8 -8; chain_> 8 -8
chair -13 13; chair_et -13 13; chamb 7 -7; chamb_> 8 -8; chamb_deux 6 -6; chamb_du 8 -8; chamb_et 3 -3
chamb_la 8 -8; chamb_un 8 -8; champ 6 -6; champ_aroba 6 -6; chang 17 -17; chang_> 6 -6; chang_d 18 -18
chang_de 9 -9; chang_je 6 -6; chang_la 12 -12; chang_le 2 -2; chang_maint 1 -1; chang_rien 8 -8; chans 4 -4
chans_> 4 -4; chant 3 -3; chant_aroba 2 -2; chant_par 1 -1; chant_point 4 -4; chaou 10 -10; chaou_> 10 -10
chape 11 -11; chape_de 11 -11; chaqu 8 -8; chaqu_burea 5 -5; chaqu_fois 7 -7; charg 18 -18; charg_dans 7 -7
charg_la 6 -6; charg_pas 9 -9; charg_une 12 -12; charl 13 -13; charl_> 4 -4; charl_d 9 -9; charl_de 6 -6
charm 11 -11; charm_> 12 -12; charm_et 1 -1; charp 8 -8; charp_comme 8 -8; charp_sylvi 7 -7; chast 5 -5
chast_> 5 -5; chat 9 -9; chat_est 11 -11; chat_felix 2 -2; chaus 6 -6; chaus_et 8 -8; chaus_on 1 -1; chauv 8 -8
chauv_> 8 -8; chauv_remy 8 -8; chef -12 12; chef_> -9 9; chef_a 13 -13; chef_atten 8 -8; chef_d -9 9; chef_m 7 -7
chen 5 -5; chen_c 4 -4; chen_w 5 -5; cher 11 -11; cher_> 11 -11; cherc 17 -17; cherc_> 8 -8; cherc_le 9 -9
cherc_mes 7 -7; cherc_mon 8 -8; cherc_un 7 -7; cheri 5 -5; cheri_> 5 -5; cheri_je 6 -6; cheva 7 -7; cheva_> 7 -7
cheva_avec 7 -7; cheva_bruno 7 -7; chevr 9 -9; chevr_et 9 -9; chez 10 -10; chez_free 8 -8; chez_gmail 11 -11
chez_ma 6 -6; chez_machi 16 -16; chez_moi 9 -9; chez_mon 5 -5; chez_mort 9 -9; chez_nous 9 -9; chez_orang 2 -2
chez_renau 9 -9; chez_vous -9 9; chez_wanad 6 -6; chiam 7 -7; chiam_giuli 7 -7; chien 16 -16; chien_> 10 -10
chien_j 16 -16; chien_qui 6 -6; chiff 5 -5; chiff_> 3 -3; chiff_aroba 8 -8; chiff_et 3 -3; chiff_tout 5 -5
chiff_trois 4 -4; chioc 8 -8; chioc_je 8 -8; chloe 5 -5; chloe_dupui 5 -5; chope 9 -9; chope_le 9 -9; chora 2 -2
chora_donc 2 -2; chora_point 2 -2; chose 7 -7; chose_> 22 -22; chose_a -7 7; chose_avec 3 -3; chose_ca 7 -7
chose_mais 1 -1; chose_qui 9 -9; chris 16 -16; chris_> 11 -11; chris_aubry 8 -8; chris_avec 4 -4; chris_cinqu 7 -7
chris_fauve 3 -3; chris_lacom 6 -6; chris_point 1 -1; chrom 9 -9; chrom_> 9 -9; chum 7 -7; chum_> 7 -7; chut 8 -8
chut_les 8 -8; ci 11 -11; ci_est 11 -11; cinco 9 -9; cinco_cinq 9 -9; cinq 10 -10; cinq_> 12 -12; cinq_a 15 -15
cinq_ah 2 -2; cinq_appar 10 -10; cinq_cents 1 -1; cinq_cinq 9 -9; cinq_cinqu 4 -4; cinq_dix 6 -6; cinq_doubl 7 -7
cinq_douze 5 -5; cinq_en 10 -10; cinq_et 7 -7; cinq_heure 17 -17; cinq_huit 2 -2; cinq_machi 14 -14; cinq_mais 4 -4
cinq_max 10 -10; cinq_minut 10 -10; cinq_mon 21 -21; cinq_nonan 5 -5; cinq_ordin 6 -6; cinq_ou 11 -11; cinq_pc 5 -5
cinq_plus 5 -5; cinq_poste 9 -9; cinq_pour 7 -7; cinq_puis 3 -3; cinq_quara 7 -7; cinq_quatr 4 -4; cinq_rende 3 -3
cinq_seize 6 -6; cinq_six 7 -7; cinq_soixa 5 -5; cinq_table 10 -10; cinq_telep 7 -7; cinq_termi 4 -4
cinq_treiz 3 -3; cinq_trent 6 -6; cinq_un 2 -2; cinq_vingt 8 -8; cinq_virgu 4 -4; cinqu 7 -7; cinqu_> 16 -16
cinqu_appar 14 -14; cinqu_apres 8 -8; cinqu_cinq 6 -6; cinqu_de 9 -9; cinqu_deux 3 -3; cinqu_et 3 -3
cinqu_fois 1 -1; cinqu_huit 4 -4; cinqu_neuf 4 -4; cinqu_poste 8 -8; cinqu_quatr 3 -3; cinqu_sept 5 -5
cinqu_six 7 -7; cinqu_soixa 14 -14; cinqu_trois 5 -5; clair 16 -16; clair_> 12 -12; clair_bonne 2 -2; clair_c 7 -7
clair_et 4 -4; clair_fonta 4 -4; clair_petit 3 -3; clair_point 5 -5; clair_quatr 1 -1; clair_rouss 11 -11
claqu 11 -11; claqu_de 11 -11; class 6 -6; class_et 4 -4; class_y 8 -8; claud 8 -8; claud_> 8 -8; claud_aroba 5 -5
claud_barre 7 -7; claud_bisso 7 -7; claud_excus 8 -8; clien -2 2; clien_> -11 11; clien_au 11 -11; clien_avec -9 9
clien_c 1 -1; clien_chez 7 -7; clien_comme 5 -5; clien_en 9 -9; clien_m 10 -10; clien_me 6 -6; clien_n 14 -14
clien_numer 1 -1; clien_quara 13 -13; clien_se 5 -5; clign 13 -13; clign_> 12 -12; clign_c 11 -11; clign_encor 5 -5
clign_et 1 -1; clign_orang 11 -11; clign_rouge 8 -8; clign_toujo 9 -9; clign_vert 8 -8; clini 6 -6; clini_tiret 6 -6
clore 5 -5; clore_le 5 -5; cloud 7 -7; cloud_point 7 -7; club 8 -8; club_> 2 -2; club_de 2 -2; club_tiret 7 -7
club_under 10 -10; co 10 -10; co_au 5 -5; co_dot 6 -6; code 10 -10; code_> 4 -4; code_c 10 -10; code_clien 1 -1
code_de 6 -6; code_erreu 10 -10; code_pin 3 -3; code_posta 10 -10; coeur 8 -8; coeur_> 8 -8; coeur_on 2 -2
coiff 2 -2; coiff_zero 2 -2; colas 6 -6; colas_aroba 6 -6; coler 8 -8; coler_> 7 -7; coler_contr 5 -5
coler_monsi 5 -5; colin 7 -7; colin_> 7 -7; colin_pas 6 -6; colis 6 -6; colis_par 6 -6; colla -6 6; colla_de -11 11
colla_elles 8 -8; colle -6 6; colle_> 3 -3; colle_aroba 8 -8; colle_au -12 12; colle_aussi 11 -11; colle_de 5 -5
colle_en -6 6; colle_est -10 10; colle_la 5 -5; colle_m 14 -14; colle_non 5 -5; colle_parce 3 -3; colle_point 8 -8
colle_s 5 -5; colle_sandr 4 -4; colle_sophi 18 -18; colle_une 5 -5; colli 9 -9; colli_avec 8 -8; colli_un 6 -6
coloc 5 -5; coloc_> 7 -7; coloc_mais 2 -2; coloc_on 1 -1; colon 11 -11; colon_mouta 11 -11; com 10 -10; com_> 10 -10
com_bien 7 -7; com_c 7 -7; com_gmail 5 -5; com_merci 2 -2; com_ne 5 -5; com_sans 3 -3; com_t 5 -5; combi 17 -17
combi_> 10 -10; combi_c 6 -6; combi_de 14 -14; combi_depui 2 -2; combi_n 7 -7; comme 20 -20; comme_a 11 -11
comme_anato 4 -4; comme_avant 4 -4; comme_bell 7 -7; comme_berna 7 -7; comme_berth 5 -5; comme_ca 11 -11
comme_comme 5 -5; comme_conse 4 -4; comme_d 12 -12; comme_danie 1 -1; comme_desir 5 -5; comme_dire 7 -7
comme_dites 7 -7; comme_domin 3 -3; comme_en 4 -4; comme_eugen 5 -5; comme_expli 7 -7; comme_franc 6 -6
comme_gasto 6 -6; comme_j 5 -5; comme_je -7 7; comme_la 11 -11; comme_le 10 -10; comme_les 7 -7; comme_lima 5 -5
comme_louis 4 -4; comme_mon 9 -9; comme_natha 3 -3; comme_nicol 5 -5; comme_on 3 -3; comme_oscar 7 -7
comme_papa 6 -6; comme_par 3 -3; comme_pierr 4 -4; comme_que 10 -10; comme_raoul 5 -5; comme_rober 5 -5
comme_simon 2 -2; comme_tango 5 -5; comme_there 4 -4; comme_thoma 6 -6; comme_tout 6 -6; comme_un 7 -7
comme_une 19 -19; comme_ursul 7 -7; comme_victo 3 -3; comme_video 5 -5; comme_vous 5 -5; comme_zoe 2 -2; commu -6 6
commu_avec -9 9; commu_coupe 9 -9; commu_est 12 -12; commu_une 9 -9; compe -16 16; compe_> -16 16; compl -2 2
compl_> 10 -10; compl_a 20 -20; compl_c 3 -3; compl_je -19 19; compl_mon -8 8; compl_pour -9 9; compl_stupi 7 -7
compo 7 -7; compo_> 6 -6; compo_le 2 -2; compo_un 8 -8; compr 1 -1; compr_> 7 -7; compr_adres 8 -8; compr_appar 8 -8
compr_bien 13 -13; compr_donc 5 -5; compr_pas -9 9; compr_que 11 -11; compr_rien -9 9; compr_une 7 -7; compt 8 -8
compt_> -1 1; compt_aroba 10 -10; compt_de 2 -2; compt_envoi 3 -3; compt_et 23 -23; compt_il 5 -5; compt_la 10 -10
compt_pas 7 -7; compt_sept 15 -15; compt_trois 5 -5; con 5 -5; con_> 8 -8; con_con -12 12; con_conne 8 -8
con_conse -12 12; conca 11 -11; conca_> 11 -11; conce 13 -13; conce_> 3 -3; conce_six 14 -14; concl 10 -10
concl_> 10 -10; conco 7 -7; conco_en 7 -7; concr -7 7; concr_passe -7 7; condu 8 -8; condu_je 8 -8; confi 15 -15
confi_> 15 -15; confu 6 -6; confu_> 6 -6; conna 10 -10; conna_> 5 -5; conna_a 6 -6; conna_le 9 -9; conna_pas 8 -8
conna_rien 2 -2; conne 8 -8; conne_> 16 -16; conne_a 3 -3; conne_au 7 -7; conne_avec 8 -8; conne_ca 2 -2
conne_de 3 -3; conne_elle 5 -5; conne_est 12 -12; conne_et 2 -2; conne_euh 8 -8; conne_fibre 1 -1; conne_inter 4 -4
conne_la 6 -6; conne_les 4 -4; conne_moi -13 13; conne_pas 6 -6; conne_perdu 8 -8; conne_plus 6 -6; conne_qui 5 -5
conne_sans 4 -4; conno 7 -7; conno_sans 7 -7; conse -15 15; conse_> -3 3; conse_a -2 2; conse_banca 10 -10
conse_clien -10 10; conse_comme 6 -6; conse_conse -9 9; conse_de -6 6; conse_dispo -7 7; conse_du 9 -9
conse_et 7 -7; conse_etait 10 -10; conse_immed -11 11; conse_j 8 -8; conse_je 11 -11; conse_m 3 -3
conse_maint -13 13; conse_merci 12 -12; conse_ou -17 17; conse_pour -9 9; conse_qui 1 -1; conse_s -11 11
conso 16 -16; conso_> 11 -11; conso_annul 2 -2; conso_de 6 -6; conso_est 5 -5; conso_et 5 -5; conso_la 4 -4
conso_ma 17 -17; conso_ne 2 -2; conso_qui 3 -3; conso_tout 4 -4; conso_trois 12 -12; conso_trouv 4 -4; conso_un 1 -1
conta 6 -6; conta_aroba 9 -9; conta_avec -6 6; conta_depui 3 -3; conta_ont 6 -6; conte 4 -4; conte_et 3 -3
conte_mais 2 -2; conte_nous 5 -5; conti 12 -12; conti_avec 17 -17; conti_ensem 8 -8; conti_non -19 19
conti_vous 9 -9; contr 14 -14; contr_> 19 -19; contr_avec 8 -8; contr_c 2 -2; contr_date 4 -4; contr_de 6 -6
contr_est 5 -5; contr_le 5 -5; contr_moi 6 -6; contr_profe 8 -8; contr_son 4 -4; contr_vous -2 2; contr_y 5 -5
convi 12 -12; convi_> 12 -12; cool 9 -9; cool_merci 9 -9; corin 6 -6; corin_mahe 6 -6; corre 10 -10; corre_> 11 -11
corre_de 5 -5; corre_merci 8 -8; costa 8 -8; costa_> 8 -8; cote 5 -5; cote_> 5 -5; cote_du 3 -3; coudo -11 11
coudo_> -11 11; coup 9 -9; coup_> 11 -11; coup_sur 6 -6; coupe 14 -14; coupe_> 10 -10; coupe_au 9 -9; coupe_d 5 -5
coupe_dans 3 -3; coupe_de 9 -9; coupe_depui 1 -1; coupe_du 5 -5; coupe_encor 7 -7; coupe_je 2 -2; coupe_la 15 -15
coupe_le 17 -17; coupe_plus 6 -6; coupe_quand 6 -6; coupe_sans 4 -4; coupe_tout 15 -15; coupe_un 12 -12
coupl 14 -14; coupl_d 14 -14; coupu 6 -6; coupu_> 7 -7; coupu_de 4 -4; coupu_fibre 8 -8; coupu_gener 6 -6
coupu_non 3 -3; coura 7 -7; coura_> 15 -15; coura_la 5 -5; courr 15 -15; courr_> 10 -10; courr_c 9 -9; courr_de 8 -8
courr_elect 3 -3; courr_je 10 -10; courr_mais 6 -6; courr_pas 2 -2; cours 9 -9; cours_> 9 -9; cours_de 4 -4
court 6 -6; court_aroba 7 -7; court_comme 4 -4; cousi 6 -6; cousi_> 6 -6; crash 3 -3; crash_frere 3 -3; crass 9 -9
crass_> 9 -9; crau 5 -5; crau_> 5 -5; creee 3 -3; creee_alors 3 -3; creee_je 2 -2; creti 5 -5; creti_ca 5 -5
creus 1 -1; creus_dans 1 -1; crois 5 -5; crois_> 9 -9; crois_bien 11 -11; crois_pas 9 -9; crois_qu -6 6
crois_que 7 -7; croya 8 -8; croya_qu 8 -8; cru 4 -4; cru_que 4 -4; cuisi 8 -8; cuisi_> 8 -8; cuisi_hein 3 -3
cuisi_un 10 -10; cyclo 4 -4; cyclo_tout 4 -4; cyril 10 -10; cyril_aroba 9 -9; cyril_teyss 8 -8; cyril_tiret 9 -9
d 3 -3; d_> 17 -17; d_a 8 -8; d_abonn 16 -16; d_abrut 8 -8; d_accen 5 -5; d_acces 3 -3; d_accor 14 -14; d_accue 7 -7
d_acord 10 -10; d_actua 7 -7; d_adres 8 -8; d_affic 5 -5; d_agent 8 -8; d_aide 19 -19; d_aille 1 -1; d_alemb 9 -9
d_ameli 11 -11; d_ap 2 -2; d_apost 3 -3; d_appar 14 -14; d_appel 10 -10; d_arc 9 -9; d_aroba 12 -12; d_atten 10 -10
d_autre -12 12; d_avant 12 -12; d_avoir -18 18; d_comme 3 -3; d_dumon 1 -1; d_e 8 -8; d_en 6 -6; d_envoy 10 -10
d_equip -9 9; d_erreu 5 -5; d_escro 10 -10; d_essai 6 -6; d_etre -10 10; d_evolu 12 -12; d_excla 3 -3
d_habit 12 -12; d_hier 1 -1; d_hondt 13 -13; d_humai -19 19; d_i 7 -7; d_incom 8 -8; d_incon 10 -10; d_inter 7 -7
d_j 5 -5; d_o 5 -5; d_objet 8 -8; d_offre 8 -8; d_opera 17 -17; d_ordin 16 -16; d_origi 2 -2; d_point 6 -6
d_sans 2 -2; d_t 3 -3; d_u 7 -7; d_un -10 10; d_under 3 -3; d_une 9 -9; d_union 6 -6; d_urgen 7 -7; d_usage 6 -6
d_v 4 -4; da 7 -7; da_c 3 -3; da_costa 8 -8; dame -22 22; dame_> -13 13; dame_bien 11 -11; dame_de -10 10
dame_m 9 -9; dame_ou -8 8; dame_tres 15 -15; danie 1 -1; danie_d 1 -1; danie_point 2 -2; dans 1 -1; dans_chaqu 5 -5
dans_l 6 -6; dans_la 5 -5; dans_le 12 -12; dans_les 11 -11; dans_ma 5 -5; dans_mon 9 -9; dans_notre 8 -8
dans_toute 3 -3; dans_un 5 -5; dans_votre 10 -10; daron 4 -4; daron_> 4 -4; date 4 -4; date_de 4 -4; de 5 -5
de_2016 4 -4; de_4g 6 -6; de_alain 10 -10; de_bamak 10 -10; de_betis 2 -2; de_bon -5 5; de_branl 9 -9; de_bras 5 -5
de_burea 7 -7; de_but 4 -4; de_ca 6 -6; de_canar 9 -9; de_carte 7 -7; de_casqu 8 -8; de_ce -13 13; de_cette 6 -6
de_chang 10 -10; de_charg 12 -12; de_charl 4 -4; de_chaus 6 -6; de_cherc 8 -8; de_chez -2 2; de_cinq 12 -12
de_clien 8 -8; de_coiff 2 -2; de_commu 9 -9; de_compe -14 14; de_compt -9 9; de_conca 7 -7; de_conna 11 -11
de_conne 8 -8; de_conse 18 -18; de_contr 3 -3; de_coupu 3 -3; de_coura 5 -5; de_crau 5 -5; de_de 13 -13
de_debit 6 -6; de_delma 3 -3; de_demai 3 -3; de_demar 9 -9; de_deran 7 -7; de_deux 13 -13; de_dialo -8 8
de_diffe 14 -14; de_direc 13 -13; de_discu -15 15; de_dix 10 -10; de_dossi 5 -5; de_faire 14 -14; de_famil 4 -4
de_ferra 8 -8; de_fibre 3 -3; de_fois 5 -5; de_fond 10 -10; de_forfa 2 -2; de_garde 1 -1; de_gaull 5 -5
de_girar 9 -9; de_grand 6 -6; de_grave 5 -5; de_gros 5 -5; de_gueul 7 -7; de_guign 5 -5; de_jeune 2 -2; de_jeux 4 -4
de_jules 1 -1; de_l 8 -8; de_la 4 -4; de_laiss 6 -6; de_le 11 -11; de_libre -8 8; de_liege 8 -8; de_lila 7 -7
de_lyon 7 -7; de_ma 16 -16; de_machi -9 9; de_madam 6 -6; de_mail 6 -6; de_mairi 6 -6; de_mal 20 -20; de_march 5 -5
de_mars 2 -2; de_marse 9 -9; de_me 9 -9; de_meme 5 -5; de_merde 17 -17; de_mes 3 -3; de_messa 2 -2; de_mieux 5 -5
de_mobil 6 -6; de_moi 13 -13; de_mon 12 -12; de_monsi 4 -4; de_monta 10 -10; de_naiss 4 -4; de_nante 8 -8
de_natha 5 -5; de_nazes 7 -7; de_netfl 3 -3; de_nivea -8 8; de_nos 9 -9; de_notre 6 -6; de_nouve 13 -13
de_novem 10 -10; de_numer 9 -9; de_ouf 10 -10; de_paiem 7 -7; de_paill 11 -11; de_panne 17 -17; de_papa 7 -7
de_parle -14 14; de_pas 10 -10; de_passe 6 -6; de_paul 9 -9; de_payer 6 -6; de_pc 7 -7; de_perso 37 -37
de_petan 2 -2; de_pire 11 -11; de_point 5 -5; de_poste 10 -10; de_prend -11 11; de_prise 10 -10; de_probl 8 -8
de_pub 5 -5; de_publi 9 -9; de_puis 9 -9; de_quatr 13 -13; de_quest 12 -12; de_quoi 13 -13; de_rappe -6 6
de_redem 15 -15; de_reel -13 13; de_refle 7 -7; de_refus 4 -4; de_rentr 3 -3; de_repet 6 -6; de_repos 5 -5
de_resea 6 -6; de_retab 8 -8; de_retou 2 -2; de_rien 3 -3; de_rigol 10 -10; de_robot -18 18; de_rue 8 -8; de_s 5 -5
de_saint 7 -7; de_saisi 10 -10; de_servi 10 -10; de_signa 6 -6; de_siret 16 -16; de_smet 8 -8; de_sms 9 -9
de_son 8 -8; de_souci 9 -9; de_suite -5 5; de_sympa 9 -9; de_synch 11 -11; de_tas 8 -8; de_techn 30 -30
de_tele 4 -4; de_telep 11 -11; de_temps 10 -10; de_tiret 6 -6; de_tonal 11 -11; de_touch 6 -6; de_toulo 11 -11
de_tout -9 9; de_toute 12 -12; de_trait 5 -5; de_trent 9 -9; de_trois 3 -3; de_venir -7 7; de_villi 9 -9
de_vivan -17 17; de_vive -8 8; de_voleu 8 -8; de_vos -9 9; de_votre -6 6; de_vous 9 -9; de_wifi 13 -13; debit 11 -11
debit_> 7 -7; debit_est 11 -11; debit_et 3 -3; debit_je 5 -5; debit_n 10 -10; debit_ridic 5 -5; debor 11 -11
debor_> 11 -11; debra 12 -12; debra_et 11 -11; debra_la 12 -12; debra_le 5 -5; debra_mais 1 -1; debra_rebra 4 -4
debut 4 -4; debut_a 5 -5; debut_c 1 -1; debut_j 3 -3; debut_oui 8 -8; debut_zero 1 -1; deced 10 -10; deced_> 10 -10
decla 8 -8; decla_en 8 -8; decle 13 -13; decle_direc 13 -13; decod 13 -13; decod_> 12 -12; decod_affic 10 -10
decod_est 10 -10; decon 9 -9; decon_> 7 -7; decon_a 7 -7; decon_chez 6 -6; decon_toute 12 -12; decro 7 -7
decro_> 3 -3; decro_et 8 -8; decro_il 2 -2; decro_perso 8 -8; decro_y 7 -7; decu 8 -8; decu_> 8 -8; dedan -7 7
dedan_> -11 11; dedan_et 3 -3; degag 8 -8; degag_avec 8 -8; degou 10 -10; degou_de 10 -10; degue 12 -12
degue_de 12 -12; dehor 6 -6; dehor_de 6 -6; deja 24 -24; deja_> 6 -6; deja_appel 6 -6; deja_bon 2 -2
deja_contr 5 -5; deja_dans 10 -10; deja_deux 5 -5; deja_donne 12 -12; deja_fait 2 -2; deja_hier 8 -8; deja_mon 7 -7
deja_non 1 -1; deja_parle 17 -17; deja_passe 10 -10; deja_pose 4 -4; deja_prese 6 -6; deja_redem 15 -15
deja_regar 4 -4; deja_tout 4 -4; deja_venu 11 -11; deja_votre 8 -8; delac 8 -8; delac_en 8 -8; delai 3 -3
delai_c 3 -3; delap 9 -9; delap_> 9 -9; delat 4 -4; delat_a 4 -4; delma 7 -7; delma_31 10 -10; delma_d 3 -3
delph 9 -9; delph_march 8 -8; delph_rouss 9 -9; demai 22 -22; demai_> 15 -15; demai_matin 11 -11; deman -2 2
deman_> 11 -11; deman_a -4 4; deman_atten 5 -5; deman_ca 10 -10; deman_de 7 -7; deman_hier 2 -2; deman_juste 10 -10
deman_pas 10 -10; deman_un -15 15; demar 12 -12; demar_> 12 -12; demar_il 4 -4; demar_la 10 -10; demen 10 -10
demen_> 10 -10; demi 12 -12; demi_> 8 -8; demi_douza 12 -12; demoi -6 6; demoi_du -6 6; denis 7 -7; denis_faure 7 -7
denta 5 -5; denta_point 5 -5; depan 13 -13; depan_> 9 -9; depan_ma 11 -11; depen 13 -13; depen_> 10 -10
depen_d 5 -5; depen_de 13 -13; depen_des 12 -12; depen_si 3 -3; deplo 10 -10; deplo_> 10 -10; depui 14 -14
depui_2009 2 -2; depui_a 2 -2; depui_au 7 -7; depui_ca 5 -5; depui_ce 10 -10; depui_deux 11 -11; depui_dix 8 -8
depui_hier 19 -19; depui_j 2 -2; depui_l 4 -4; depui_la 5 -5; depui_le 7 -7; depui_longt 3 -3; depui_lundi 8 -8
depui_mardi 9 -9; depui_mon 7 -7; depui_monte 7 -7; depui_neuf 3 -3; depui_qu 3 -3; depui_que 1 -1; depui_tanto 4 -4
depui_trois 9 -9; depui_une 5 -5; depui_vingt 1 -1; depui_yeste 5 -5; deran 22 -22; deran_c 1 -1; deran_pas 22 -22
deran_pour 2 -2; deran_si 9 -9; deran_vos 7 -7; derni 12 -12; derni_> 17 -17; derni_c 1 -1; derni_fois 8 -8
derni_mais 4 -4; derri 5 -5; derri_mon 5 -5; des -1 1; des_ancie 4 -4; des_appar 9 -9; des_appel 9 -9
des_betis 2 -2; des_boiti 12 -12; des_coupu 7 -7; des_dessi 3 -3; des_deux 2 -2; des_enfan 4 -4; des_escro 8 -8
des_et 6 -6; des_forge 6 -6; des_garco 4 -4; des_grzz 6 -6; des_incap 10 -10; des_incom 12 -12; des_invit 9 -9
des_jours 12 -12; des_lilas 8 -8; des_machi -13 13; des_mails 10 -10; des_minab 6 -6; des_petit 1 -1; des_poste 5 -5
des_que -3 3; des_robot -11 11; des_sienn 7 -7; des_sport 7 -7; des_tiret 9 -9; des_trava 2 -2; des_urgen 10 -10
des_video 4 -4; des_voleu 9 -9; desac 10 -10; desac_> 10 -10; desca 7 -7; desca_> 7 -7; desca_d 7 -7; desce 10 -10
desce_a 10 -10; desch 6 -6; desch_sans 6 -6; desir 5 -5; desir_> 5 -5; desme 8 -8; desme_aroba 9 -9; desme_d 7 -7
desol 10 -10; desol_> 10 -10; desol_de 8 -8; desol_je 5 -5; desol_mais 9 -9; desor 6 -6; desor_cela 6 -6; dessi 3 -3
dessi_anime 3 -3; dessu 5 -5; dessu_> 4 -4; dessu_c 2 -2; dessu_de 7 -7; dessu_je 1 -1; detec 10 -10; detec_> 10 -10
deux 16 -16; deux_> 16 -16; deux_a 5 -5; deux_alors -6 6; deux_ans 2 -2; deux_appar 8 -8; deux_aroba 5 -5
deux_au 5 -5; deux_autre 10 -10; deux_b 4 -4; deux_borne 10 -10; deux_box 9 -9; deux_c 9 -9; deux_caiss 3 -3
deux_camer 7 -7; deux_cent 7 -7; deux_cents 9 -9; deux_chacu 6 -6; deux_chose 9 -9; deux_cinqu 3 -3
deux_conso 11 -11; deux_dans 8 -8; deux_derni 2 -2; deux_des 11 -11; deux_deux 18 -18; deux_dix 2 -2
deux_dizai 6 -6; deux_donc 2 -2; deux_du 5 -5; deux_en 8 -8; deux_et 7 -7; deux_euh 8 -8; deux_euros 1 -1
deux_f 7 -7; deux_fixes 6 -6; deux_fois 7 -7; deux_gosse 2 -2; deux_gsm 7 -7; deux_heure 18 -18; deux_impri 6 -6
deux_jours 9 -9; deux_l 8 -8; deux_la 12 -12; deux_m 4 -4; deux_mais 4 -4; deux_megas 6 -6; deux_mille 7 -7
deux_minut 10 -10; deux_mon 1 -1; deux_mots 8 -8; deux_n 6 -6; deux_neuf 2 -2; deux_nonan 5 -5; deux_nono 3 -3
deux_novem 7 -7; deux_octan 4 -4; deux_onze 1 -1; deux_ordin 18 -18; deux_ordis 5 -5; deux_ou 11 -11; deux_p 5 -5
deux_paire 8 -8; deux_pc 5 -5; deux_perso 25 -25; deux_plus 12 -12; deux_porta 1 -1; deux_pour 7 -7; deux_premi 4 -4
deux_quara 10 -10; deux_quatr 1 -1; deux_quinz 4 -4; deux_r 7 -7; deux_repet 5 -5; deux_s 6 -6; deux_sec 5 -5
deux_secon 4 -4; deux_seule 17 -17; deux_smart 14 -14; deux_soixa 5 -5; deux_t 6 -6; deux_table 7 -7
deux_telep 12 -12; deux_teles 7 -7; deux_tels 8 -8; deux_termi 9 -9; deux_trent 3 -3; deux_trois 7 -7
deux_un 12 -12; deux_vingt 4 -4; deux_virgu 2 -2; deux_voire 8 -8; deux_zero 6 -6; deuxi 9 -9; deuxi_> 5 -5
deuxi_chez 1 -1; deuxi_etage 7 -7; deuxi_fois 13 -13; deuxi_poste 9 -9; deuxi_trois 1 -1; devai 7 -7
devai_venir 7 -7; devan 12 -12; devan_je 2 -2; devan_l 5 -5; devan_la 5 -5; devan_langl 7 -7; deven 10 -10
deven_verte 10 -10; devin 11 -11; devin_> 11 -11; devoi 3 -3; devoi_en 3 -3; devri 4 -4; devri_l 4 -4; diabl 11 -11
diabl_> 10 -10; diabl_avec 8 -8; diall 8 -8; diall_d 8 -8; dialo -8 8; dialo_avec -8 8; didie 13 -13
didie_de 11 -11; didie_lemoi 6 -6; dieu 5 -5; dieu_> 4 -4; dieu_si 5 -5; diffe 16 -16; diffe_> 16 -16; diffi 6 -6
diffi_> 6 -6; dijon 5 -5; dijon_point 5 -5; diman 3 -3; diman_et 3 -3; dimit 10 -10; dimit_ivano 10 -10
dimit_pour 5 -5; dingu 7 -7; dingu_a 7 -7; dirai 11 -11; dirai_> 7 -7; dirai_bien 8 -8; dirai_mais 1 -1
dirai_pas 7 -7; dirai_que 10 -10; dirai_trois 10 -10; dirai_une 11 -11; dire 4 -4; dire_> 15 -15; dire_aroba 8 -8
dire_c 7 -7; dire_ca 9 -9; dire_j 1 -1; dire_mais 3 -3; dire_marti 14 -14; dire_que -3 3; dire_un -7 7; direc 2 -2
direc_> -6 6; direc_aroba 8 -8; direc_n 10 -10; direc_s -11 11; direc_sur 3 -3; direc_techn 10 -10; direc_zero 1 -1
dis 12 -12; dis_> 11 -11; dis_c 3 -3; dis_des 2 -2; dis_je 3 -3; dis_oui 14 -14; dis_pas 7 -7; dis_que 12 -12
disai -9 9; disai_c -9 9; discu -26 26; discu_avec -26 26; dise 2 -2; dise_pas 2 -2; disen 6 -6; disen_que 6 -6
disie 8 -8; disie_> 8 -8; dison 14 -14; dison_que 14 -14; dispa 6 -6; dispa_> 6 -6; dispa_mais 4 -4; dispo -10 10
dispo_> -7 7; dispo_pour -10 10; dit 8 -8; dit_> 13 -13; dit_a 1 -1; dit_b 1 -1; dit_berti 5 -5; dit_d 11 -11
dit_de 2 -2; dit_et 3 -3; dit_la 5 -5; dit_mardi 13 -13; dit_no 5 -5; dit_nono 3 -3; dit_oui 8 -8; dit_qu 7 -7
dit_que 5 -5; dit_quoi 4 -4; dit_sim 2 -2; dit_tout 11 -11; dit_wifi 5 -5; dites -1 1; dites_> 13 -13
dites_a -11 11; dites_au -7 7; dites_moi 7 -7; dites_mon 4 -4; dites_on -6 6; dites_pourr -10 10; dites_voir 6 -6
dites_vous 7 -7; divor 7 -7; divor_c 7 -7; dix 13 -13; dix_> 10 -10; dix_ans 5 -5; dix_aroba 6 -6; dix_ca 3 -3
dix_dix 7 -7; dix_douze 11 -11; dix_et 5 -5; dix_fois 12 -12; dix_heure 19 -19; dix_huit 8 -8; dix_mais 1 -1
dix_mille 5 -5; dix_minut -5 5; dix_neuf 6 -6; dix_non 1 -1; dix_onze 6 -6; dix_perso 8 -8; dix_plus 12 -12
dix_poste 7 -7; dix_quatr 6 -6; dix_secon 6 -6; dix_sept 7 -7; dix_soixa 6 -6; dix_vingt 8 -8; dizai 17 -17
dizai_> 8 -8; dizai_avec 9 -9; dizai_d 9 -9; dizai_de 12 -12; dizai_facil 9 -9; dizai_je 6 -6; djame 3 -3
djame_d 3 -3; do 7 -7; do_point 7 -7; docte 12 -12; docte_bertr 7 -7; docte_blanc 8 -8; docte_bruno 7 -7
docte_lemai 12 -12; dois 10 -10; dois_aller 6 -6; dois_appel 2 -2; dois_donne 8 -8; dois_inter 5 -5
dois_regar 16 -16; doit 20 -20; doit_avoir 9 -9; doit_faire 5 -5; doit_parti 2 -2; doit_passe 13 -13
doit_venir 10 -10; domin 7 -7; domin_chevr 9 -9; domin_fourn 3 -3; domin_point 4 -4; domma 13 -13; domma_> 13 -13
donc -1 1; donc_> 10 -10; donc_a -10 10; donc_au -9 9; donc_ca 1 -1; donc_cheva 7 -7; donc_chora 2 -2
donc_deux 3 -3; donc_ecuri 8 -8; donc_euh 6 -6; donc_felix 2 -2; donc_info 3 -3; donc_je -8 8; donc_laiss 5 -5
donc_le 2 -2; donc_lea 7 -7; donc_onze 6 -6; donc_oui 9 -9; donc_pas 2 -2; donc_quatr 2 -2; donc_seize 4 -4
donc_sept 6 -6; donc_trois 7 -7; donc_une 8 -8; donne -2 2; donne_> 9 -9; donne_a 12 -12; donne_ce 7 -7
donne_celui 6 -6; donne_deja 3 -3; donne_douce 2 -2; donne_inter 7 -7; donne_jamai 7 -7; donne_l 14 -14
donne_la 4 -4; donne_le 2 -2; donne_mais 7 -7; donne_moi -15 15; donne_mon 13 -13; donne_pas 8 -8; donne_rene 5 -5
donne_rien 8 -8; donne_un 3 -3; donne_votre 14 -14; dont 8 -8; dont_je 1 -1; dont_trois 7 -7; dos 8 -8; dos_de 8 -8
dos_je 5 -5; dossi -1 1; dossi_> 12 -12; dossi_est 12 -12; dossi_parce -8 8; dossi_s 5 -5; dot 6 -6; dot_co 6 -6
dot_smith 6 -6; dot_uk 6 -6; doubl 7 -7; doubl_cinq 7 -7; doubl_deux 9 -9; doubl_quatr 7 -7; doubl_sept 7 -7
doubl_six 7 -7; doubl_un 9 -9; doubl_v 2 -2; doubl_zero 8 -8; douce 6 -6; douce_42 7 -7; douce_zero 2 -2; doudo 9 -9
doudo_il 9 -9; doute 3 -3; doute_mais 3 -3; douza 22 -22; douza_> 11 -11; douza_a 5 -5; douza_avec 11 -11
douza_d 12 -12; douza_de 9 -9; douza_non 5 -5; douze 8 -8; douze_> 17 -17; douze_appar 9 -9; douze_aroba 9 -9
douze_camer 5 -5; douze_douze 1 -1; douze_ensui 3 -3; douze_euh 1 -1; douze_j 4 -4; douze_le 3 -3; douze_machi 5 -5
douze_megas 5 -5; douze_poste 8 -8; douze_puis 5 -5; douze_quara 4 -4; douze_quato 2 -2; douze_quatr 4 -4
douze_rue 7 -7; douze_soixa 14 -14; douze_treiz 6 -6; douze_trent 5 -5; douze_trois 6 -6; douze_virgu 4 -4
douze_zero 6 -6; drach 3 -3; drach_ici 3 -3; draga 7 -7; draga_jovan 7 -7; droit 2 -2; droit_au 2 -2; droit_de 3 -3
du 10 -10; du_34 3 -3; du_bar 7 -7; du_bas 6 -6; du_batim 10 -10; du_bruit 10 -10; du_burea 5 -5; du_cabin 8 -8
du_centr 13 -13; du_club 2 -2; du_concr -7 7; du_conse 12 -12; du_debut 5 -5; du_fil -11 11; du_fils -8 8
du_fond 6 -6; du_fouta 7 -7; du_garag 4 -4; du_grand 1 -1; du_haut 4 -4; du_huit 6 -6; du_jour 9 -9; du_locat 9 -9
du_magas 13 -13; du_march 5 -5; du_meme 4 -4; du_mieux 8 -8; du_monde 10 -10; du_monsi 3 -3; du_patro 5 -5
du_point 8 -8; du_porta 3 -3; du_prof 4 -4; du_rende 3 -3; du_repon -6 6; du_resea 4 -4; du_salon 5 -5
du_servi -9 9; du_six 5 -5; du_stand -6 6; du_techn 7 -7; du_ticke 2 -2; du_tiret 8 -8; du_tous 9 -9; du_tout 12 -12
du_trava 3 -3; du_trent 3 -3; du_voisi 1 -1; du_vol 13 -13; du_vrai -11 11; du_wifi 3 -3; duboi 15 -15
duboi_> 12 -12; duboi_aroba 7 -7; duboi_d 5 -5; duboi_gerar 8 -8; duboi_point 10 -10; dubre 7 -7; dubre_> 7 -7
ducas 7 -7; ducas_avec 7 -7; dumas 7 -7; dumas_aroba 7 -7; dumon 11 -11; dumon_aroba 1 -1; dumon_epous 7 -7
dumon_et 4 -4; dupon 22 -22; dupon_> 14 -14; dupon_a 3 -3; dupon_aroba 5 -5; dupon_avec 14 -14; dupon_btp 9 -9
dupon_d 9 -9; dupon_et 5 -5; dupon_tout 1 -1; dupre 9 -9; dupre_aroba 9 -9; dupui 19 -19; dupui_> 14 -14
dupui_aroba 4 -4; dupui_c 8 -8; dupui_dupui 6 -6; dupui_pardo 5 -5; dupui_point 7 -7; dupui_sans 6 -6; duran 12 -12
duran_> 15 -15; duran_a 8 -8; duran_aroba 8 -8; duran_avec 3 -3; duran_chez 11 -11; duran_de 7 -7; duran_frere 8 -8
duran_gmail 7 -7; duran_trois 8 -8; dure 6 -6; dure_> 4 -4; dure_c 7 -7; durer 10 -10; durer_> 10 -10; durie 10 -10
durie_> 10 -10; duval 2 -2; duval_mon 2 -2; e 8 -8; e_> 9 -9; e_a 3 -3; e_accen 6 -6; e_aroba 6 -6; e_b 6 -6
e_comme 5 -5; e_deux 5 -5; e_espac 8 -8; e_f 6 -6; e_i 6 -6; e_l 5 -5; e_m 7 -7; e_mare 12 -12; e_n 6 -6; e_no 4 -4
e_parce 3 -3; e_point 5 -5; e_r 7 -7; e_s 9 -9; e_t 8 -8; e_u 6 -6; e_y 12 -12; echap 8 -8; echap_> 8 -8; echec 8 -8
echec_de 8 -8; echo 11 -11; echo_quand 11 -11; echou 6 -6; echou_> 6 -6; ecole 8 -8; ecole_> 7 -7; ecole_a 8 -8
ecole_saint 8 -8; ecole_sans 2 -2; ecole_tiret 7 -7; ecout 11 -11; ecout_> 5 -5; ecout_alors 2 -2; ecout_et 2 -2
ecout_je 6 -6; ecout_monsi 3 -3; ecout_non 9 -9; ecout_pas 12 -12; ecran 5 -5; ecran_> 6 -6; ecran_blanc 5 -5
ecran_d 5 -5; ecran_puisq 4 -4; ecrir 7 -7; ecrir_> 6 -6; ecrir_par 6 -6; ecrit 6 -6; ecrit_> 5 -5; ecrit_conse 9 -9
ecrit_sur 4 -4; ecriv 5 -5; ecriv_tout 5 -5; ecuri 8 -8; ecuri_au 8 -8; ecuri_point 8 -8; effe 5 -5; effe_erre 5 -5
eh 9 -9; eh_ben 3 -3; eh_bien 6 -6; eh_oui 9 -9; el 10 -10; el_amran 10 -10; elect 13 -13; elect_> 9 -9
elect_ah 3 -3; elect_tiret 8 -8; elise 10 -10; elise_point 10 -10; elle 11 -11; elle_a 6 -6; elle_c 7 -7
elle_clign 7 -7; elle_dit 6 -6; elle_doit 2 -2; elle_est 12 -12; elle_me 3 -3; elle_ne 1 -1; elle_parle 9 -9
elle_peut 3 -3; elle_redem 4 -4; elle_repon 6 -6; elle_reste 9 -9; elle_s 7 -7; elle_saute 8 -8; elle_trava 1 -1
elle_va 4 -4; elle_veut 14 -14; elles 8 -8; elles_reste 8 -8; elodi 7 -7; elodi_march 3 -3; elodi_menar 7 -7
elodi_schmi 5 -5; elst 9 -9; elst_> 9 -9; email 11 -11; email_> 11 -11; email_c 4 -4; embet 11 -11; embet_> 12 -12
embou 6 -6; embou_a 6 -6; embro 1 -1; embro_zero 1 -1; emili 7 -7; emili_huber 3 -3; emili_vasse 7 -7; emma 11 -11
emma_point 7 -7; emma_rey 10 -10; emma_under 4 -4; emmen 7 -7; emmen_y 7 -7; emplo -7 7; emplo_sinon -7 7
en_1945 8 -8; en_a 10 -10; en_ardec 3 -3; en_arriv 8 -8; en_atten -22 22; en_avais 1 -1; en_avait 4 -4
en_avoir 8 -8; en_bas 9 -9; en_bourr 8 -8; en_breta 5 -5; en_chair -13 13; en_chang 4 -4; en_chiff 5 -5
en_cinq 7 -7; en_coler 8 -8; en_coloc 11 -11; en_commu -9 9; en_compt 3 -3; en_conta -6 6; en_cours 9 -9
en_debra 6 -6; en_dehor 6 -6; en_deux 8 -8; en_direc -11 11; en_e 12 -12; en_fait 11 -11; en_filai 2 -2
en_gros 5 -5; en_haut 7 -7; en_juin 2 -2; en_ligne -5 5; en_majus 5 -5; en_minus 6 -6; en_numer 9 -9
en_occup 12 -12; en_ordre 6 -6; en_os -13 13; en_panne 11 -11; en_passe 9 -9; en_perso 16 -16; en_peut 5 -5
en_peux 13 -13; en_pire 11 -11; en_plein 11 -11; en_prend 12 -12; en_prior 5 -5; en_quara 4 -4; en_quatr 8 -8
en_rade 10 -10; en_rappe 10 -10; en_relat -17 17; en_reuni 11 -11; en_rouge 4 -4; en_route 9 -9; en_sais 11 -11
en_septe 1 -1; en_sers 3 -3; en_servi 12 -12; en_sorti -6 6; en_suis 10 -10; en_telec 5 -5; en_telet 13 -13
en_tete 11 -11; en_tout 13 -13; en_train 8 -8; en_un 15 -15; en_valai 6 -6; en_veux -13 13; en_visio 12 -12
en_voitu 4 -4; en_vrai -16 16; en_zero 1 -1; encei 3 -3; encei_conne 3 -3; encha 7 -7; encha_> 7 -7; encor 13 -13
encor_> 14 -14; encor_ca 5 -5; encor_coupe 12 -12; encor_dans 5 -5; encor_des 7 -7; encor_la 7 -7; encor_le 11 -11
encor_lent 11 -11; encor_mon 2 -2; encor_pire 6 -6; encor_regar 4 -4; encor_teste 13 -13; encor_un 11 -11
encor_une -7 7; endro 9 -9; endro_> 9 -9; enerv 12 -12; enerv_> 12 -12; enerv_a 3 -3; enerv_ces 8 -8
enerv_rassu 7 -7; enfan 15 -15; enfan_> 11 -11; enfan_en 9 -9; enfan_et 3 -3; enfan_mais 6 -6; enfan_pardo 8 -8
enfan_qui 3 -3; enfan_sont 6 -6; enfin 9 -9; enfin_bref -8 8; enfin_conne 7 -7; enfin_je 2 -2; enfin_la 10 -10
enfin_labbe 4 -4; enfin_langl 7 -7; enfin_non 6 -6; enfin_oui 7 -7; enfin_si 11 -11; enfin_tangu 5 -5
enfin_trava 7 -7; enfin_un 8 -8; engag 4 -4; engag_c 4 -4; ennuy 3 -3; ennuy_parce 3 -3; enorm 19 -19
enorm_> 11 -11; enorm_ce 9 -9; enorm_quand 4 -4; enorm_sur 4 -4; enreg -4 4; enreg_> -4 4; ensem 10 -10
ensem_> 8 -8; ensem_des 5 -5; ensui 4 -4; ensui_quara 3 -3; ensui_quatr 7 -7; ensui_quinz 1 -1; ensui_soixa 3 -3
ensui_trent 3 -3; enten 18 -18; enten_> 15 -15; enten_bien 11 -11; enten_enfin 9 -9; enten_kaz 4 -4; enten_la 1 -1
enten_mais 5 -5; enten_mal 6 -6; enten_mutue 6 -6; enten_non 2 -2; enten_ou 15 -15; enten_par 9 -9; enten_parfa 9 -9
enten_parle 4 -4; enten_pas 13 -13; enten_toujo 7 -7; enten_tres 5 -5; enten_une 2 -2; entra 9 -9; entra_de 9 -9
entre 2 -2; entre_> 15 -15; entre_a -8 8; entre_aussi 4 -4; entre_avec -13 13; entre_c 6 -6; entre_cinq 7 -7
entre_des 6 -6; entre_deux 11 -11; entre_dix 5 -5; entre_dupon 9 -9; entre_duran 13 -13; entre_huit 7 -7
entre_les 3 -3; entre_nous 4 -4; entre_on 5 -5; entre_quinz 8 -8; entre_six 10 -10; entre_un 18 -18; envie -16 16
envie_de -16 16; envir 16 -16; envir_> 15 -15; envir_ca 8 -8; envir_vingt 12 -12; envoi_de 10 -10; envoi_la 8 -8
envoi_tout 3 -3; envoi_un -22 22; envoy 14 -14; envoy_> 7 -7; envoy_de 8 -8; envoy_des 10 -10; envoy_il 6 -6
envoy_la 3 -3; envoy_moi 9 -9; enzo 7 -7; enzo_et 7 -7; enzo_ferra 6 -6; epele 9 -9; epele_> 9 -9; epele_trois 5 -5
epell 3 -3; epell_k 3 -3; epell_s 2 -2; epous 7 -7; epous_carpe 7 -7; equip -12 12; equip_> -12 12; eric 13 -13
eric_aroba 8 -8; eric_deux 3 -3; eric_e 1 -1; eric_lang 9 -9; eric_point 7 -7; eric_tiret 4 -4; erre 5 -5
erre_> 5 -5; erreu 15 -15; erreu_> 12 -12; erreu_monsi 12 -12; es 12 -12; es_goure 4 -4; es_un 9 -9; escal 5 -5
escal_parce 5 -5; escof 8 -8; escof_de 8 -8; escro 15 -15; escro_> 16 -16; escro_et 6 -6; espac 8 -8; espac_c 5 -5
espac_s 8 -8; espec 13 -13; espec_d 8 -8; espec_de 11 -11; esper 8 -8; esper_que 8 -8; espos 3 -3; espos_e 3 -3
essai 13 -13; essai_> 11 -11; essai_et 6 -6; essay 14 -14; essay_> 18 -18; essay_rien 7 -7; essay_trois 5 -5
est 10 -10; est_04 7 -7; est_06 1 -1; est_3 5 -5; est_39 3 -3; est_4 5 -5; est_44300 8 -8; est_4578 12 -12
est_> 17 -17; est_a 7 -7; est_aicha 7 -7; est_ali 8 -8; est_allum 3 -3; est_anne 4 -4; est_annic 1 -1
est_annie 6 -6; est_arran 11 -11; est_arret 9 -9; est_arriv 6 -6; est_au 7 -7; est_autre 8 -8; est_avec 16 -16
est_beauc 9 -9; est_berna 6 -6; est_bien 7 -7; est_bizar 5 -5; est_bleu 11 -11; est_bloqu 9 -9; est_bon -2 2
est_bonjo 5 -5; est_bonne 2 -2; est_bons 10 -10; est_bouch 10 -10; est_box 4 -4; est_brise 3 -3; est_c 3 -3
est_ca 10 -10; est_camil 4 -4; est_carol 7 -7; est_carre 5 -5; est_catas 5 -5; est_ce 4 -4; est_cela 12 -12
est_celle 5 -5; est_celui 10 -10; est_chant 2 -2; est_chez 4 -4; est_chris 4 -4; est_cinq 4 -4; est_clair 5 -5
est_confi 13 -13; est_conse 10 -10; est_conte 3 -3; est_corre 10 -10; est_coupe 9 -9; est_cyril 8 -8; est_d 2 -2
est_dans 19 -19; est_de 17 -17; est_deced 10 -10; est_decon 13 -13; est_degue 12 -12; est_deja 12 -12; est_des 4 -4
est_deux 4 -4; est_devan 5 -5; est_deven 10 -10; est_diffe 8 -8; est_diffi 6 -6; est_dispo -10 10; est_dix 8 -8
est_domma 13 -13; est_douze 9 -9; est_du 14 -14; est_ecrit 6 -6; est_emili 7 -7; est_en 9 -9; est_encor -1 1
est_enerv 8 -8; est_enorm 9 -9; est_enzo 7 -7; est_eric 1 -1; est_etabl 7 -7; est_etein 14 -14; est_euh 9 -9
est_exact 9 -9; est_fait 17 -17; est_famil 5 -5; est_faux 13 -13; est_ferme 1 -1; est_fonct 9 -9; est_fonta 7 -7
est_fou 7 -7; est_franc 5 -5; est_free 2 -2; est_furie 11 -11; est_gaell 4 -4; est_gaeta 2 -2; est_garag 5 -5
est_garni 6 -6; est_genti 16 -16; est_georg 2 -2; est_gerar 4 -4; est_gille 1 -1; est_good 12 -12; est_helen 9 -9
est_honte 6 -6; est_hospi -9 9; est_hs 3 -3; est_huber 4 -4; est_huit 1 -1; est_impec 12 -12; est_inadm 14 -14
est_inexa 11 -11; est_infer 6 -6; est_insen 7 -7; est_insta 4 -4; est_insup 14 -14; est_inter 9 -9; est_intol 11 -11
est_isabe 7 -7; est_ivan 11 -11; est_j 4 -4; est_je 8 -8; est_jean 3 -3; est_jeand 6 -6; est_julie 6 -6
est_juste 3 -3; est_k 8 -8; est_karim 9 -9; est_kevin 3 -3; est_kiki 3 -3; est_l 6 -6; est_la 8 -8; est_lamen 9 -9
est_le 6 -6; est_lefor 6 -6; est_lent 14 -14; est_lente 7 -7; est_leque 8 -8; est_les 5 -5; est_lola 9 -9
est_luc 1 -1; est_lucie 5 -5; est_ludiv 9 -9; est_m 8 -8; est_ma 6 -6; est_madam 2 -2; est_madem 5 -5
est_marce 11 -11; est_marie 6 -6; est_marra 9 -9; est_masqu 11 -11; est_mauva 12 -12; est_meme 9 -9; est_miche 1 -1
est_mieux 14 -14; est_moi 18 -18; est_mon 9 -9; est_moniq 7 -7; est_monsi 11 -11; est_mort 7 -7; est_morte 5 -5
est_muet 10 -10; est_n 17 -17; est_ni 7 -7; est_nicke 2 -2; est_nicol 1 -1; est_noire 10 -10; est_non 11 -11
est_norma 11 -11; est_note 5 -5; est_nul 11 -11; est_o 2 -2; est_oblig 10 -10; est_odett 9 -9; est_ok 3 -3
est_olga 11 -11; est_orang 12 -12; est_p 3 -3; est_parei 13 -13; est_parfa 1 -1; est_parti 7 -7; est_pas 10 -10
est_passe 19 -19; est_paule 3 -3; est_perso 18 -18; est_pierr 4 -4; est_pire 10 -10; est_pixel 6 -6; est_place 9 -9
est_plein 6 -6; est_plus 5 -5; est_plusi 12 -12; est_pluto 9 -9; est_possi -14 14; est_pour 4 -4; est_prive 4 -4
est_propr 10 -10; est_quatr 14 -14; est_que -7 7; est_quell 8 -8; est_quelq 13 -13; est_quoi 12 -12; est_r 4 -4
est_rallu 6 -6; est_redev 11 -11; est_regle 14 -14; est_relou -11 11; est_remis 9 -9; est_remon 9 -9; est_rentr 8 -8
est_repar 11 -11; est_resol 13 -13; est_respo 7 -7; est_retab 6 -6; est_retom 6 -6; est_reven 12 -12; est_rigol 3 -3
est_rober 2 -2; est_rouge 11 -11; est_samir 11 -11; est_scand 10 -10; est_se 5 -5; est_seule 2 -2; est_sfr 13 -13
est_si 5 -5; est_smith 7 -7; est_soixa 3 -3; est_sorti 10 -10; est_stabl 14 -14; est_steph 5 -5; est_sur 6 -6
est_surto 1 -1; est_suzan 3 -3; est_t 5 -5; est_techn 6 -6; est_thiba 7 -7; est_thier 6 -6; est_tombe 4 -4
est_touch 8 -8; est_toujo 9 -9; est_tout 7 -7; est_toute 4 -4; est_treiz 2 -2; est_tres 6 -6; est_trois 5 -5
est_trop -10 10; est_un 6 -6; est_une 19 -19; est_urgen 10 -10; est_vasse 2 -2; est_venu -3 3; est_vert 9 -9
est_vieux 2 -2; est_vingt 4 -4; est_vous 1 -1; est_vrai 19 -19; est_vraim 3 -3; est_wei 5 -5; est_yann 4 -4
est_yvett 3 -3; est_z 1 -1; est_zero 2 -2; estel 5 -5; estel_mon 5 -5; et 8 -8; et_2 6 -6; et_56 5 -5; et_59 7 -7
et_a 6 -6; et_annul 4 -4; et_apres 6 -6; et_au 1 -1; et_b 1 -1; et_berth 1 -1; et_c 2 -2; et_ca 5 -5; et_celui 6 -6
et_cette 1 -1; et_ceux 7 -7; et_champ 6 -6; et_cinq 7 -7; et_cinqu 1 -1; et_comme 10 -10; et_demi 8 -8
et_depui 5 -5; et_deux 12 -12; et_dimit 5 -5; et_dix 5 -5; et_elle 4 -4; et_en -13 13; et_encor 11 -11
et_ensui 7 -7; et_estel 5 -5; et_fils 6 -6; et_il 8 -8; et_inadm 9 -9; et_inter 7 -7; et_j 13 -13; et_je 5 -5
et_l 3 -3; et_la 6 -6; et_le 7 -7; et_les 4 -4; et_lui 9 -9; et_m 6 -6; et_ma 8 -8; et_madam 8 -8; et_maint 3 -3
et_midi 7 -7; et_moi 12 -12; et_mon 6 -6; et_n 7 -7; et_no 3 -3; et_non 8 -8; et_onze 6 -6; et_oui 2 -2; et_pas 6 -6
et_point 1 -1; et_pouf 6 -6; et_pour 5 -5; et_puis 6 -6; et_quatr 11 -11; et_que 3 -3; et_quinz 5 -5
et_rebra 11 -11; et_sept 10 -10; et_simpl 3 -3; et_six 6 -6; et_soixa 1 -1; et_sous 1 -1; et_tiret 8 -8
et_toujo 2 -2; et_tout 3 -3; et_trois 6 -6; et_un 13 -13; et_une 14 -14; et_vingt 8 -8; et_voila 1 -1; et_vous 6 -6
et_y 1 -1; etabl 7 -7; etabl_au 7 -7; etage 12 -12; etage_> 16 -16; etage_au 1 -1; etage_avec 4 -4; etage_depui 3 -3
etage_donc 8 -8; etage_et 5 -5; etage_on 1 -1; etage_porte 6 -6; etaie 4 -4; etaie_pris 4 -4; etais 7 -7
etais_dans 6 -6; etais_en 7 -7; etais_fache 4 -4; etait 14 -14; etait_bon 9 -9; etait_chant 2 -2; etait_charm 11 -11
etait_domin 1 -1; etait_gener 16 -16; etait_la 5 -5; etait_le 2 -2; etait_reven 4 -4; etait_sympa 8 -8; etape 8 -8
etape_> 8 -8; ete 7 -7; ete_adora 4 -4; ete_coupe 5 -5; ete_pirat 2 -2; ete_porte 7 -7; ete_posee 5 -5
ete_suppr 10 -10; ete_suspe 7 -7; ete_un 7 -7; ete_vite 7 -7; etein 16 -16; etein_> 16 -16; etes 21 -21
etes_bien -6 6; etes_compl 7 -7; etes_d 9 -9; etes_de 5 -5; etes_des 7 -7; etes_en 10 -10; etes_genti 10 -10
etes_idiot 6 -6; etes_incom 6 -6; etes_pas 10 -10; etes_plus 9 -9; etes_quato 1 -1; etes_que 17 -17
etes_quelq 17 -17; etes_tous 9 -9; etes_tres 6 -6; etes_un 26 -26; etes_une -18 18; etes_vous 13 -13
etes_vraim 8 -8; etien 10 -10; etien_> 10 -10; etiqu 5 -5; etiqu_voila 5 -5; etonn 11 -11; etonn_> 11 -11
etran 10 -10; etran_> 15 -15; etran_plus 3 -3; etre -15 15; etre_au 9 -9; etre_bien 10 -10; etre_humai -17 17
etre_je 14 -14; etre_mis -11 11; etre_pas 3 -3; etre_quatr 18 -18; etre_rappe -12 12; etre_six 10 -10
etre_trans -16 16; etre_vivan -8 8; eu 1 -1; eu_> 3 -3; eu_besoi 7 -7; eu_de 3 -3; eu_hier -17 17; eu_le 15 -15
eu_quelq 19 -19; eu_tout 4 -4; eu_trois 6 -6; eu_un 22 -22; eu_une 22 -22; eue 1 -1; eue_mon 1 -1; eugen 5 -5
eugen_r 5 -5; euh 13 -13; euh_88 7 -7; euh_> 13 -13; euh_alors 7 -7; euh_antoi 9 -9; euh_atten 9 -9; euh_bah 8 -8
euh_ben 9 -9; euh_c 7 -7; euh_celia 5 -5; euh_comme 6 -6; euh_donc 7 -7; euh_duboi 5 -5; euh_elle 8 -8; euh_est 9 -9
euh_et 3 -3; euh_euh 20 -20; euh_fauve 9 -9; euh_gerar 5 -5; euh_j 10 -10; euh_je 6 -6; euh_l 10 -10; euh_la 10 -10
euh_le 14 -14; euh_les 2 -2; euh_madam 2 -2; euh_neuf 11 -11; euh_non 9 -9; euh_oui 11 -11; euh_pardo 2 -2
euh_pedro 8 -8; euh_quatr 12 -12; euh_s -14 14; euh_sa 6 -6; euh_soixa 1 -1; euh_trois 11 -11; euh_un -24 24
euh_une -11 11; euh_voila 8 -8; euros 8 -8; euros_depui 3 -3; euros_par 8 -8; eva 12 -12; eva_sept 12 -12
evide 11 -11; evide_> 9 -9; evide_que 15 -15; evite 11 -11; evite_> 11 -11; evolu 12 -12; evolu_> 12 -12; ex 8 -8
ex_mari 8 -8; exact 12 -12; exact_> 12 -12; exact_c 4 -4; exact_je 3 -3; exact_monsi 6 -6; exact_parei 7 -7
exced 7 -7; exced_> 8 -8; exced_c 1 -1; excla 3 -3; excla_a 3 -3; excus 9 -9; excus_je 1 -1; excus_moi 8 -8
excus_mon 6 -6; excus_my 5 -5; exige -10 10; exige_qu -15 15; exige_un -8 8; expli -13 13; expli_> -3 3
expli_la -9 9; expli_tout -8 8; expli_y 7 -7; f 7 -7; f_2 4 -4; f_a 9 -9; f_comme 6 -6; f_e 6 -6; f_et 8 -8
f_o 1 -1; f_point 10 -10; f_r 6 -6; f_vingt 3 -3; f_z 4 -4; fab 4 -4; fab_aroba 4 -4; fabre 13 -13; fabre_> 13 -13
fabre_moniq 9 -9; faceb 13 -13; faceb_march 13 -13; fache 8 -8; fache_contr 8 -8; fache_la 4 -4; facil 9 -9
facil_> 9 -9; facon 10 -10; facon_> 9 -9; facon_vous 12 -12; facte 6 -6; facte_m 6 -6; factu 18 -18; factu_> 15 -15
factu_c 8 -8; factu_elle 2 -2; factu_mette 8 -8; faibl 10 -10; faibl_> 10 -10; faire 15 -15; faire_> 12 -12
faire_avec 10 -10; faire_ca 12 -12; faire_d 5 -5; faire_foutr 8 -8; faire_les 3 -3; faire_long 9 -9
faire_mais -10 10; faire_march 9 -9; faire_mes 8 -8; faire_moi 11 -11; faire_sans 9 -9; faire_ses 3 -3
faire_une 7 -7; faire_voir 8 -8; faire_vous 6 -6; fais 5 -5; fais_meme 5 -5; fait 8 -8; fait_> 16 -16
fait_beau 6 -6; fait_bip 7 -7; fait_c 4 -4; fait_ca 6 -6; fait_ce 3 -3; fait_comme 7 -7; fait_coupe 5 -5
fait_des 9 -9; fait_deux 13 -13; fait_dix -1 1; fait_douze 5 -5; fait_et 1 -1; fait_exact 15 -15; fait_huit 1 -1
fait_la 5 -5; fait_maint 7 -7; fait_neuf 1 -1; fait_non 8 -8; fait_parei 17 -17; fait_quatr 10 -10; fait_que 1 -1
fait_redem 6 -6; fait_rien 8 -8; fait_rire 11 -11; fait_saute 6 -6; fait_si 5 -5; fait_six 1 -1; fait_tombe 3 -3
fait_toujo 3 -3; fait_tout 14 -14; fait_treiz 4 -4; fait_trois 16 -16; fait_un 15 -15; fait_une -2 2; faite 8 -8
faite_comme 11 -11; faite_donc 5 -5; faite_erreu 3 -3; faite_moi -7 7; faite_perdr 10 -10; faite_tourn 8 -8
faite_venir -15 15; faite_vite 8 -8; falla 9 -9; falla_chang 2 -2; falla_un 8 -8; famil 17 -17; famil_> 17 -17
famil_aroba 7 -7; famil_c 1 -1; famil_de 11 -11; famil_diman 3 -3; famil_hein 5 -5; famil_joube 4 -4
famil_roux 4 -4; famil_tiret 5 -5; fan 3 -3; fan_aroba 3 -3; fanny 12 -12; fanny_point 12 -12; fatig 5 -5
fatig_atten 5 -5; fatig_avec 6 -6; fatim 12 -12; fatim_el 8 -8; fatim_zerro 5 -5; fatou 3 -3; fatou_point 3 -3
faudr -2 2; faudr_activ 8 -8; faudr_bloqu 5 -5; faudr_l -8 8; faudr_que 12 -12; faure 9 -9; faure_attac 10 -10
faure_avec 4 -4; faure_qui 7 -7; faure_zero 2 -2; faut 1 -1; faut_absol -9 9; faut_atten 7 -7; faut_chang 11 -11
faut_patie 4 -4; faut_qu 8 -8; faut_que 8 -8; faut_quelq -17 17; faut_un -21 21; faut_voir 11 -11; faut_vous 5 -5
faute 19 -19; faute_> 19 -19; fauve 15 -15; fauve_> 6 -6; fauve_avec 9 -9; fauve_chris 9 -9; fauve_f 2 -2
fauve_j 3 -3; faux 12 -12; faux_> 12 -12; faux_numer 4 -4; favor -7 7; favor_un -7 7; fax 9 -9; fax_> 10 -10
fax_et 3 -3; felic 3 -3; felic_cinq 3 -3; felix 2 -2; felix_et 2 -2; felix_soixa 2 -2; femme 12 -12; femme_06 1 -1
femme_> 10 -10; femme_a 2 -2; femme_c 1 -1; femme_elle 12 -12; femme_en 16 -16; femme_et 3 -3; femme_la 1 -1
femme_natha 2 -2; femme_ne 1 -1; femme_qui 3 -3; femme_trava 4 -4; femme_une 1 -1; fenet 9 -9; fenet_> 9 -9
ferme 11 -11; ferme_la 10 -10; ferme_maint 1 -1; ferme_point 10 -10; ferme_ta 6 -6; ferna 9 -9; ferna_> 9 -9
ferra 7 -7; ferra_> 8 -8; ferra_comme 6 -6; ferra_f 3 -3; ferra_odile 3 -3; ferre 8 -8; ferre_deux 8 -8; fet 4 -4
fet_i 4 -4; fete 8 -8; fete_> 8 -8; feu 16 -16; feu_> 16 -16; fi 9 -9; fi_> 9 -9; fibra 4 -4; fibra_ottic 4 -4
fibre 8 -8; fibre_> 10 -10; fibre_a 6 -6; fibre_est 8 -8; fibre_et 3 -3; fibre_ne 1 -1; fibre_sur 8 -8; fiche 12 -12
fiche_de 9 -9; fiche_du 11 -11; fichi 6 -6; fichi_> 6 -6; fieu 4 -4; fieu_ca 4 -4; fige 6 -6; fige_sur 6 -6
figur 6 -6; figur_vous 6 -6; fil -6 6; fil_> -11 11; fil_avec 7 -7; fil_je 6 -6; fil_n 6 -6; filai 2 -2
filai_donc 2 -2; fille 7 -7; fille_> 12 -12; fille_a 7 -7; fille_depui 5 -5; fille_donc 3 -3; fille_elle 2 -2
fille_et 1 -1; fille_hurle 3 -3; fille_me 8 -8; fille_oui 6 -6; fille_qui 6 -6; fille_sont 3 -3; fille_sur 2 -2
fille_zero 1 -1; film 8 -8; film_> 7 -7; film_est 3 -3; fils 7 -7; fils_> 2 -2; fils_a 18 -18; fils_de 3 -3
fils_est 7 -7; fils_et 2 -2; fils_excus 6 -6; fils_lucas 8 -8; fils_m 4 -4; fils_ne 8 -8; fils_pas 8 -8
fils_qui 5 -5; fils_regar 4 -4; fils_sur 3 -3; fils_vient 13 -13; fin 8 -8; fin_> 10 -10; fin_aroba 1 -1
fin_avec 3 -3; fin_c 3 -3; fin_point 3 -3; final 4 -4; final_non 9 -9; final_passe -19 19; finir 7 -7
finir_cinqu 5 -5; finir_de 9 -9; finis 5 -5; finis_> 5 -5; finit 5 -5; finit_par 5 -5; fixe 9 -9; fixe_> 12 -12
fixe_c 4 -4; fixe_du 2 -2; fixe_elle 2 -2; fixe_est 5 -5; fixe_et 17 -17; fixe_gresi 10 -10; fixe_le 2 -2
fixe_lui 3 -3; fixe_march 8 -8; fixe_ne 5 -5; fixe_quand 2 -2; fixe_qui 2 -2; fixes 10 -10; fixes_> 7 -7
fixes_et 6 -6; fixes_trois 6 -6; fland 6 -6; fland_comme 6 -6; flemm 8 -8; flemm_de 8 -8; fleur 9 -9; fleur_> 9 -9
fleur_tiret 4 -4; flore 6 -6; flore_petit 6 -6; fois 10 -10; fois_12 5 -5; fois_34 5 -5; fois_> 10 -10
fois_avec 5 -5; fois_c 8 -8; fois_ca 1 -1; fois_conti 8 -8; fois_deja 5 -5; fois_et 7 -7; fois_il 5 -5; fois_je 5 -5
fois_le 8 -8; fois_meme 7 -7; fois_mon 3 -3; fois_oui 8 -8; fois_par 8 -8; fois_que 14 -14; fois_sauf 3 -3
fois_soixa 7 -7; fois_sur 2 -2; fonct 11 -11; fonct_> 15 -15; fonct_a 3 -3; fonct_la 5 -5; fonct_maint 8 -8
fonct_mais 5 -5; fonct_ni 2 -2; fonct_parfa 9 -9; fonct_plus 7 -7; fonct_un 6 -6; fond 8 -8; fond_> 4 -4
fond_le 8 -8; fond_perma 10 -10; fondu 5 -5; fondu_je 5 -5; fonta 7 -7; fonta_> 10 -10; fonta_aroba 2 -2
fonta_comme 4 -4; fonta_et 7 -7; foot 5 -5; foot_tiret 5 -5; forfa 4 -4; forfa_> 2 -2; forfa_mobil 6 -6; forge 6 -6
forge_> 6 -6; fort 10 -10; fort_parce 10 -10; fou 7 -7; fou_ce 7 -7; fourn 10 -10; fourn_> 11 -11; fourn_aroba 8 -8
fourn_je 3 -3; fout 7 -7; fout_de 7 -7; fouta 7 -7; fouta_de 7 -7; foute 11 -11; foute_de 9 -9; foute_moi 11 -11
foutr 8 -8; foutr_> 8 -8; fr 8 -8; fr_> 8 -8; fr_b 4 -4; fr_bonne 5 -5; fr_c 5 -5; fr_ca 2 -2; fr_ecole 2 -2
fr_eh 4 -4; fr_euh 5 -5; fr_le 5 -5; fr_lys 4 -4; fr_mais 2 -2; fr_non 4 -4; fr_oui 2 -2; fr_pardo 9 -9; fr_pas 5 -5
fr_pizza 6 -6; fr_sans 1 -1; fr_tout 8 -8; fr_voila 4 -4; franc 13 -13; franc_> 8 -8; franc_aroba 6 -6
franc_avec 7 -7; franc_de 5 -5; franc_delat 4 -4; franc_j 16 -16; franc_je -7 7; franc_pardo 8 -8; franc_point 3 -3
franc_que 9 -9; free 14 -14; free_> 11 -11; free_mais 3 -3; free_ou 2 -2; free_point 6 -6; frenc 5 -5; frenc_le 5 -5
frere 6 -6; frere_> 8 -8; frere_le 3 -3; frere_plus 3 -3; frere_tout 8 -8; frero 10 -10; frero_> 10 -10; frigo 6 -6
frigo_conne 6 -6; fritu 12 -12; fritu_sur 12 -12; froid 9 -9; froid_de 9 -9; froma 6 -6; froma_trait 6 -6
furie 12 -12; furie_> 15 -15; furie_contr 8 -8; g 5 -5; g_a 4 -4; g_aroba 1 -1; g_m 3 -3; g_mail 7 -7; g_point 3 -3
g_u 7 -7; gaell 4 -4; gaell_point 4 -4; gaeta 2 -2; gaeta_rouss 2 -2; gagno 7 -7; gagno_a 7 -7; gaill 6 -6
gaill_zero 6 -6; galax 11 -11; galax_s21 11 -11; galer 3 -3; galer_je 3 -3; gall 9 -9; gall_> 9 -9; gall_aroba 6 -6
gall_tout 1 -1; galle 7 -7; galle_> 7 -7; galle_pardo 7 -7; gallo 5 -5; gallo_deux 5 -5; gamin 2 -2; gamin_a 3 -3
gamin_qui 3 -3; gamin_sa 1 -1; garag 13 -13; garag_> 4 -4; garag_c 5 -5; garag_dupon 9 -9; garag_point 7 -7
garag_tiret 9 -9; garan 8 -8; garan_de 8 -8; garci 8 -8; garci_> 8 -8; garco 3 -3; garco_mes 4 -4; garde 1 -1
garde_et 1 -1; garde_vos 1 -1; gardi 4 -4; gardi_de 4 -4; gare 7 -7; gare_76000 6 -6; gare_> 5 -5; garni 6 -6
garni_> 6 -6; garni_aroba 3 -3; garni_depui 7 -7; gars -14 14; gars_> -3 3; gars_du -8 8; gars_la -9 9
gars_s -11 11; gasto 12 -12; gasto_arnau 8 -8; gasto_point 6 -6; gauch 6 -6; gauch_> 6 -6; gaudi 9 -9; gaudi_> 9 -9
gaull 5 -5; gaull_a 5 -5; gauth 5 -5; gauth_avec 7 -7; gauth_tout 3 -3; gauti 5 -5; gauti_g 2 -2; gauti_sans 6 -6
ge 8 -8; ge_comme 6 -6; ge_mail 8 -8; gener 13 -13; gener_> 16 -16; gener_d 6 -6; genev 6 -6; genev_> 6 -6
genia 6 -6; genia_merci 6 -6; genre -10 10; genre_j 9 -9; genre_je -17 17; gens 3 -3; gens_comme 5 -5; gens_ne 1 -1
genti -3 3; genti_> 18 -18; genti_au 11 -11; genti_mais -7 7; genti_trans -6 6; geoff 10 -10; geoff_de 10 -10
georg 2 -2; georg_avec 2 -2; gerar 14 -14; gerar_> 8 -8; gerar_duboi 11 -11; gerar_euh 5 -5; gerar_gerar 10 -10
gerar_point 5 -5; gere 11 -11; gere_> 11 -11; gere_tout 3 -3; germa 5 -5; germa_fabre 5 -5; ghisl 10 -10
ghisl_potie 10 -10; gille 8 -8; gille_aroba 12 -12; gille_enfin 5 -5; gille_rouss 1 -1; gille_tangu 5 -5
gille_under 9 -9; girar 12 -12; girar_> 13 -13; girar_aroba 8 -8; girar_avec 10 -10; girar_chez 9 -9; gite 7 -7
gite_> 10 -10; gite_les 5 -5; giuli 10 -10; giuli_rossi 7 -7; giuli_under 8 -8; gliss 3 -3; gliss_dans 3 -3
gmail 9 -9; gmail_> 10 -10; gmail_c 3 -3; gmail_com 7 -7; gmail_mais 11 -11; gmail_non 6 -6; gmail_point 8 -8
goff 12 -12; goff_> 14 -14; goff_a 8 -8; goff_aroba 7 -7; goff_de 7 -7; goff_en 4 -4; gonfl 10 -10
gonfl_votre 10 -10; good 11 -11; good_> 9 -9; good_inter 7 -7; gosse 2 -2; gosse_donc 2 -2; goure 4 -4
goure_la 4 -4; grand 11 -11; grand_> 1 -1; grand_maiso 1 -1; grand_maxim 10 -10; grand_monsi 6 -6; grand_pere 6 -6
grave 18 -18; grave_> 15 -15; grave_ca 8 -8; grave_ne 5 -5; grave_on 5 -5; grec 15 -15; grec_> 7 -7; grec_a 2 -2
grec_c 4 -4; grec_chauv 8 -8; grec_deux 5 -5; greni 5 -5; greni_vous 5 -5; gresi 13 -13; gresi_> 17 -17
gresi_depui 10 -10; gresi_encor 7 -7; gresi_plus 15 -15; gresi_telle 6 -6; grill 10 -10; grill_> 10 -10; gros 8 -8
gros_aroba 11 -11; gros_bonso 7 -7; gros_jaser -10 10; gros_je 5 -5; gros_mente 5 -5; group 9 -9; group_tiret 9 -9
gruye 6 -6; gruye_point 6 -6; grzz 6 -6; grzz_dans 6 -6; grzz_grzz 6 -6; gsm 8 -8; gsm_n 4 -4; gsm_sans 9 -9
gsm_une 7 -7; guade 7 -7; guade_> 9 -9; guade_zero 2 -2; guen 7 -7; guen_g 7 -7; gueri 5 -5; gueri_c 5 -5
gueri_cinqu 2 -2; gueul 11 -11; gueul_> 11 -11; gueul_votre 7 -7; guign 5 -5; guign_c 5 -5; guill 9 -9; guill_> 9 -9
guill_j 10 -10; gusta 6 -6; gusta_fland 6 -6; guyon 6 -6; guyon_g 6 -6; h 12 -12; h_> 3 -3; h_a 5 -5; h_aroba 9 -9
h_b 9 -9; h_e 7 -7; h_g 6 -6; h_i 3 -3; h_m 7 -7; h_o 2 -2; h_paul 9 -9; h_point 10 -10; h_preno 7 -7; h_r 1 -1
h_tout 8 -8; h_u 9 -9; h_vingt 7 -7; h_y 7 -7; habil 5 -5; habil_a 5 -5; habit 16 -16; habit_> 12 -12; habit_a 4 -4
habit_au 8 -8; habit_avec 13 -13; habit_chez 11 -11; habit_la 14 -14; habit_quatr 6 -6; habit_rue 6 -6
habit_une 1 -1; hache 8 -8; hache_> 8 -8; hadda 9 -9; hadda_> 9 -9; hadj 7 -7; hadj_h 7 -7; haine 10 -10
haine_> 10 -10; hamdi 1 -1; hamdi_h 1 -1; hamel 6 -6; hamel_comme 6 -6; hamel_h 6 -6; hamon 12 -12; hamon_> 9 -9
hamon_aroba 7 -7; hamon_avec 9 -9; handi 18 -18; handi_> 18 -18; haut 6 -6; haut_> 5 -5; haut_et 7 -7; hein 12 -12
hein_> 11 -11; hein_dis 3 -3; hein_gille 5 -5; hein_n 3 -3; hein_oui 7 -7; helas 14 -14; helas_> 10 -10
helas_non 11 -11; helen 11 -11; helen_de 10 -10; helen_point 1 -1; helen_tiret 5 -5; hello 8 -8; hello_aroba 8 -8
henri 6 -6; henri_at 6 -6; henry 11 -11; henry_> 6 -6; henry_avec 9 -9; herve 7 -7; herve_bonjo 7 -7; hesit 11 -11
hesit_> 11 -11; heure_> 2 -2; heure_alors 8 -8; heure_au 12 -12; heure_ce 4 -4; heure_envir 8 -8; heure_et 7 -7
heure_mais 6 -6; heure_mon 11 -11; heure_non 19 -19; heure_que -9 9; hicha 10 -10; hicha_alami 10 -10; hier 7 -7
hier_apres 10 -10; hier_chez 8 -8; hier_et 5 -5; hier_mais 4 -4; hier_qui 5 -5; hier_soir 9 -9; histo -1 1
histo_> -3 3; histo_est 10 -10; hoare 2 -2; hoare_h 2 -2; hoffm 8 -8; hoffm_avec 8 -8; homme 9 -9; homme_> 9 -9
homme_vous 3 -3; hondt 13 -13; hondt_> 9 -9; hondt_d 3 -3; honte 12 -12; honte_> 11 -11; honte_ce 11 -11
honte_de 3 -3; honte_monsi 10 -10; hop -12 12; hop_de 2 -2; hop_un -16 16; hors 11 -11; hors_de 9 -9
hors_ligne 8 -8; hospi -8 8; hospi_> 5 -5; hospi_il -9 9; hot 6 -6; hot_mail 6 -6; hotel 7 -7; hotel_donc 3 -3
hotel_est 5 -5; hotel_sans 5 -5; hotel_tiret 8 -8; hotli -11 11; hotli_en -11 11; hotma 14 -14; hotma_point 7 -7
hotma_quelq 10 -10; hs 3 -3; hs_> 3 -3; huber 6 -6; huber_aroba 11 -11; huber_c 3 -3; huber_huber 3 -3
huber_lacaz 4 -4; hue 4 -4; hue_h 4 -4; hugo 8 -8; hugo_a 6 -6; hugo_aroba 15 -15; hugo_dix 3 -3; hugo_point 15 -15
hugue 14 -14; hugue_delap 9 -9; hugue_poiri 2 -2; hugue_trent 7 -7; hui 10 -10; hui_> 10 -10; huit 8 -8
huit_40 8 -8; huit_> 10 -10; huit_appar 11 -11; huit_aroba 5 -5; huit_avec 11 -11; huit_b 4 -4; huit_cent 7 -7
huit_cents 8 -8; huit_cinqu 9 -9; huit_deux 2 -2; huit_dix 5 -5; huit_douze 2 -2; huit_et 4 -4; huit_euh 3 -3
huit_fois 17 -17; huit_gaill 6 -6; huit_heure 7 -7; huit_huit 11 -11; huit_huita 6 -6; huit_le 8 -8; huit_merci 2 -2
huit_neuf 1 -1; huit_non 10 -10; huit_ordin 16 -16; huit_ou 7 -7; huit_poste 1 -1; huit_quara 6 -6; huit_quato 2 -2
huit_quatr 5 -5; huit_quinz 2 -2; huit_septa 5 -5; huit_si 12 -12; huit_soixa 6 -6; huit_t 4 -4; huit_un 3 -3
huit_v 4 -4; huit_vingt 6 -6; huit_virgu 4 -4; huit_zero 7 -7; huita 7 -7; huita_deux 4 -4; huita_et 7 -7
huita_neuf 6 -6; huita_quatr 7 -7; hum 12 -12; hum_hum 12 -12; hum_oui 12 -12; humai -38 38; humai_> -31 31
humai_chez -7 7; humai_humai -9 9; humai_je -11 11; humai_maint -9 9; humai_pas -10 10; humai_prenn -8 8
humai_s -18 18; humai_vite -10 10; hurle 3 -3; hurle_qu 3 -3; i 10 -10; i_> 7 -7; i_a 7 -7; i_aroba 3 -3; i_b 1 -1
i_c 5 -5; i_cloud 7 -7; i_deux 5 -5; i_e 4 -4; i_espac 5 -5; i_grec 15 -15; i_k 6 -6; i_n 6 -6; i_ni 4 -4; i_o 4 -4
i_point 4 -4; i_r 5 -5; i_s 5 -5; i_speak -6 6; i_t 9 -9; i_v 1 -1; ia -7 7; ia_> -7 7; ibrah 10 -10
ibrah_kone 10 -10; ici 13 -13; ici_> 7 -7; ici_bapti 7 -7; ici_cecil 5 -5; ici_et 3 -3; ici_la 9 -9; ici_le 7 -7
ici_mette 2 -2; iclou 5 -5; iclou_point 5 -5; idee 8 -8; idee_> 8 -8; idee_ca 11 -11; idiot 6 -6; idiot_tous 6 -6
idiot_vous 6 -6; igor 2 -2; igor_petro 2 -2; il 2 -2; il_a 9 -9; il_appel 8 -8; il_cherc 3 -3; il_coupe 10 -10
il_dit 7 -7; il_est 10 -10; il_fait 11 -11; il_falla 9 -9; il_faudr 10 -10; il_faut 12 -12; il_joue 6 -6
il_lui 7 -7; il_m 8 -8; il_manqu 10 -10; il_march 4 -4; il_me -12 12; il_n -1 1; il_ne 11 -11; il_pleut 11 -11
il_possi -10 10; il_quelq -14 14; il_rentr 5 -5; il_repon 1 -1; il_reste 4 -4; il_un -10 10; il_va 6 -6
il_vient 6 -6; il_voit 5 -5; il_vous -4 4; il_y 5 -5; iles 7 -7; iles_> 7 -7; ils 6 -6; ils_m 3 -3; ils_ont 2 -2
ils_parte 4 -4; ils_sont 12 -12; ils_vont 5 -5; image 6 -6; image_se 6 -6; imagi 8 -8; imagi_que 8 -8; imbec 8 -8
imbec_j 8 -8; imei 5 -5; imei_c 5 -5; immed -11 11; immed_> -11 11; immob 11 -11; immob_> 11 -11; impec 18 -18
impec_> 17 -17; impec_mais 6 -6; impec_merci 5 -5; impec_on 7 -7; impor -1 1; impor_quel 7 -7; impor_qui -11 11
impor_quoi 17 -17; impos 12 -12; impos_> 11 -11; impos_d 9 -9; impos_de 15 -15; impri 19 -19; impri_> 20 -20
impri_c 14 -14; impri_de 7 -7; impri_et 12 -12; impri_resea 6 -6; impri_trouv 7 -7; inacc 3 -3; inacc_au 3 -3
inact 8 -8; inact_> 8 -8; inadm 15 -15; inadm_> 14 -14; inadm_ca 4 -4; inadm_inadm 6 -6; inadm_j 24 -24
inadm_je 6 -6; inadm_vous 6 -6; incap 10 -10; incap_> 10 -10; incid 6 -6; incid_> 6 -6; incom 12 -12; incom_> 11 -11
incom_crass 9 -9; incon 10 -10; incon_> 10 -10; incor 11 -11; incor_> 11 -11; indes 6 -6; indes_> 6 -6; indic 1 -1
indic_et 1 -1; ines 14 -14; ines_bouaz 5 -5; ines_hadda 9 -9; ines_tiret 5 -5; inexa 11 -11; inexa_> 11 -11
infer 6 -6; infer_> 6 -6; infir 1 -1; infir_de 1 -1; info 8 -8; info_aroba 8 -8; infor 10 -10; infor_> 7 -7
infor_a 9 -9; infor_c 3 -3; infor_de 10 -10; infor_on 4 -4; infor_qui 3 -3; inqui 6 -6; inqui_> 6 -6; inqui_je 1 -1
inqui_pas 5 -5; inqui_un 6 -6; inscr 8 -8; inscr_lucas 8 -8; insen 7 -7; insen_a 7 -7; insta 10 -10; insta_> 10 -10
insta_ben 1 -1; insta_c 3 -3; insta_elle 1 -1; insta_je 8 -8; insta_la 13 -13; insup 14 -14; insup_> 15 -15
insup_dans 6 -6; intel -7 7; intel_artif -7 7; inter 12 -12; inter_> 18 -18; inter_alors 3 -3; inter_aussi 6 -6
inter_bug 7 -7; inter_c 8 -8; inter_ca 3 -3; inter_chez 1 -1; inter_compe -8 8; inter_dans 4 -4; inter_de 9 -9
inter_depui 8 -8; inter_du 6 -6; inter_est 8 -8; inter_et 12 -12; inter_humai -7 7; inter_il 6 -6; inter_impec 6 -6
inter_je 1 -1; inter_m 8 -8; inter_march 10 -10; inter_merci 5 -5; inter_mes 5 -5; inter_ne 1 -1; inter_ni 2 -2
inter_nicke 8 -8; inter_non 3 -3; inter_on 2 -2; inter_pas 3 -3; inter_point 7 -7; inter_pour 7 -7; inter_que 9 -9
inter_qui 7 -7; inter_revie 7 -7; inter_se 4 -4; inter_sur 1 -1; inter_tout 8 -8; inter_une 5 -5; inter_vous 3 -3
intol 11 -11; intol_> 11 -11; intol_trois 5 -5; inuti 15 -15; inuti_> 11 -11; inuti_de 6 -6; invit 9 -9
invit_> 9 -9; io 8 -8; io_> 8 -8; iones 4 -4; iones_i 4 -4; ip 5 -5; ip_du 5 -5; ipad 7 -7; ipad_mon 7 -7
iphon 12 -12; iphon_12 11 -11; iphon_14 11 -11; iphon_> 6 -6; iphon_affic 10 -10; iphon_de 8 -8; iphon_et 2 -2
iphon_le 7 -7; iphon_mon 7 -7; ira 12 -12; ira_> 18 -18; ira_bien 7 -7; ira_comme 4 -4; irma 8 -8; irma_aroba 8 -8
is 11 -11; is_john 6 -6; is_not 5 -5; isa 10 -10; isa_point 10 -10; isabe 9 -9; isabe_fonta 10 -10; isabe_perri 1 -1
isabe_roux 9 -9; it 6 -6; it_s 6 -6; ivan 11 -11; ivan_petro 11 -11; ivano 10 -10; ivano_> 10 -10; j 8 -8; j_a 3 -3
j_ai 20 -20; j_aie -9 9; j_aime -6 6; j_aimer -12 12; j_appel 7 -7; j_aroba 7 -7; j_arriv 8 -8; j_atten 27 -27
j_aurai 6 -6; j_avais 4 -4; j_c 6 -6; j_enten 9 -9; j_esper 8 -8; j_essay 18 -18; j_etais 7 -7; j_exige -10 10
j_habit 9 -9; j_hesit 11 -11; j_imagi 8 -8; j_m 9 -9; j_mail 5 -5; j_o 7 -7; j_oubli 2 -2; j_ouvre 4 -4; j_p 9 -9
j_point 8 -8; j_utili 8 -8; j_veux -8 8; j_voudr -13 13; j_y -1 1; jacqu 5 -5; jacqu_besna 5 -5; jamai 13 -13
jamai_> 11 -11; jamai_avoir 9 -9; jamai_chang 2 -2; jamai_chez 20 -20; jamai_desol 10 -10; jamai_envoy 5 -5
jamai_eu 3 -3; jamai_habit 3 -3; jamai_moi 2 -2; jamai_par 7 -7; jamai_soi 2 -2; jamai_voulu 3 -3; jamai_vu 4 -4
jambe 4 -4; jambe_pour 4 -4; jardi 6 -6; jardi_> 1 -1; jardi_tiret 7 -7; jardi_tout 8 -8; jaser -10 10
jaser_avec -10 10; jaure 7 -7; jaure_batim 7 -7; jb 8 -8; jb_marti 8 -8; je 6 -6; je_bloqu 11 -11; je_branc 12 -12
je_capte 11 -11; je_casse 6 -6; je_cherc 14 -14; je_comme 8 -8; je_compo 8 -8; je_compr -4 4; je_compt 21 -21
je_condu 8 -8; je_confi 8 -8; je_conna 2 -2; je_conso 17 -17; je_crois 5 -5; je_croya 8 -8; je_decro 7 -7
je_deman -15 15; je_desce 10 -10; je_dirai 11 -11; je_dis 8 -8; je_discu -6 6; je_dois 10 -10; je_donne 14 -14
je_euh 7 -7; je_fais 5 -5; je_gere 11 -11; je_je 7 -7; je_l 6 -6; je_la 11 -11; je_lance 7 -7; je_le 7 -7
je_les 5 -5; je_lui 5 -5; je_m 8 -8; je_me 18 -18; je_mets 5 -5; je_monte 5 -5; je_n 3 -3; je_ne 3 -3; je_paie 1 -1
je_parla 10 -10; je_parle -1 1; je_pas 8 -8; je_paye 7 -7; je_pense 11 -11; je_peux -4 4; je_plais 7 -7
je_pourr 7 -7; je_prefe -4 4; je_prend -3 3; je_puiss -6 6; je_raccr -14 14; je_rame 10 -10; je_rappe 12 -12
je_re 5 -5; je_recla -6 6; je_recoi 8 -8; je_recom 3 -3; je_recti 5 -5; je_redem 17 -17; je_redis 6 -6
je_refle 9 -9; je_refus 10 -10; je_regar 12 -12; je_regre 13 -13; je_relan 7 -7; je_repet 1 -1; je_repre 6 -6
je_reste 3 -3; je_revie 5 -5; je_sache 10 -10; je_sais 13 -13; je_saura 6 -6; je_sors 3 -3; je_souha -21 21
je_suis 20 -20; je_te 6 -6; je_telep 2 -2; je_teste 8 -8; je_tiens 5 -5; je_tombe -7 7; je_touch 7 -7; je_trans 9 -9
je_trava 10 -10; je_trouv 5 -5; je_vais 7 -7; je_verif 15 -15; je_veux -14 14; je_viens 7 -7; je_vois 11 -11
je_voudr -10 10; je_voula 6 -6; je_vous 3 -3; jean 17 -17; jean_aroba 7 -7; jean_bapti 6 -6; jean_claud 7 -7
jean_dupon 6 -6; jean_franc 5 -5; jean_jaure 7 -7; jean_luc 10 -10; jean_marie 11 -11; jean_miche 6 -6
jean_morea 14 -14; jean_non 2 -2; jean_p 3 -3; jean_phili 4 -4; jean_pierr 8 -8; jean_point 6 -6; jean_tiret 3 -3
jean_yves 7 -7; jeand 4 -4; jeand_aroba 1 -1; jeand_en 6 -6; jeanl 9 -9; jeanl_en 9 -9; jeanm 2 -2; jeanm_en 2 -2
jeann 7 -7; jeann_d 9 -9; jeann_point 2 -2; jeann_tiret 8 -8; jerom 1 -1; jerom_point 1 -1; jeter 6 -6
jeter_un 6 -6; jeu 7 -7; jeu_pour 7 -7; jeudi 6 -6; jeudi_> 5 -5; jeudi_entre 7 -7; jeune 9 -9; jeune_fille 2 -2
jeune_homme 9 -9; jeux 4 -4; jeux_ne 4 -4; jimai 2 -2; jimai_point 2 -2; jo 10 -10; jo_aroba 13 -13; jo_point 10 -10
john 9 -9; john_dot 6 -6; john_smith 6 -6; joind -3 3; joind_> 16 -16; joind_au 10 -10; joind_le -12 12
joind_ma 15 -15; joind_sur 8 -8; joind_un -11 11; jojo 3 -3; jojo_lapin 5 -5; joker 11 -11; joker_> 11 -11
joli 12 -12; joli_accen 12 -12; joly 7 -7; joly_tout 7 -7; jose 8 -8; jose_manue 8 -8; josep 8 -8; josep_tout 8 -8
josia 5 -5; josia_point 6 -6; josia_tiret 4 -4; joube 4 -4; joube_> 4 -4; joue -1 1; joue_> 15 -15; joue_avec -6 6
joue_bien 6 -6; joue_pour 13 -13; jouer 6 -6; jouer_> 3 -3; jouer_en 7 -7; joueu 6 -6; joueu_mais 6 -6; jour 11 -11
jour_> 4 -4; jour_et 2 -2; jour_j 12 -12; jour_sur 9 -9; journ 9 -9; journ_> 5 -5; journ_a 9 -9; jours 11 -11
jours_> 12 -12; jours_a 3 -3; jours_ca 6 -6; jours_deja 8 -8; jours_que 6 -6; jovan 7 -7; jovan_j 7 -7; jsp 6 -6
jsp_pourq 6 -6; judo 10 -10; judo_aroba 10 -10; juin 2 -2; juin_alors 2 -2; jules 1 -1; jules_quatr 1 -1
julie 12 -12; julie_carpe 8 -8; julie_julie 12 -12; julie_le 11 -11; julie_point 7 -7; jure 7 -7; jure_> 6 -6
jure_j 6 -6; jusqu 6 -6; jusqu_en 2 -2; jusqu_ici 7 -7; juste 16 -16; juste_> 18 -18; juste_augus 7 -7
juste_ce 1 -1; juste_claud 5 -5; juste_combi 10 -10; juste_inter 9 -9; juste_la 6 -6; juste_le 8 -8; juste_les 8 -8
juste_ludo 4 -4; juste_mon 8 -8; juste_parle -17 17; juste_pour 3 -3; juste_que 10 -10; juste_savoi 7 -7
juste_un 12 -12; justi 10 -10; justi_point 10 -10; k 10 -10; k_> 7 -7; k_a 6 -6; k_aroba 9 -9; k_e 8 -8; k_i 4 -4
k_l 6 -6; k_o 9 -9; k_point 10 -10; k_w 3 -3; ka 4 -4; ka_fet 4 -4; kader 10 -10; kader_zero 10 -10; karim 10 -10
karim_belka 7 -7; karim_benal 9 -9; karin 12 -12; karin_> 11 -11; karin_k 4 -4; kaz 4 -4; kaz_mwen 4 -4; kergu 7 -7
kergu_comme 7 -7; kerle 5 -5; kerle_vingt 5 -5; kern 9 -9; kern_aroba 8 -8; kern_k 8 -8; kessl 7 -7
kessl_urgen 7 -7; kevin 11 -11; kevin_desme 7 -7; kevin_fauve 3 -3; kevin_roux 8 -8; kevin_tiret 9 -9; kiki 3 -3
kiki_du 3 -3; kikid 14 -14; kikid_aroba 14 -14; klein 6 -6; klein_k 6 -6; kone 10 -10; kone_> 10 -10; kowal 14 -14
kowal_> 9 -9; kowal_agnie 9 -9; kowal_k 5 -5; kylia 3 -3; kylia_attac 3 -3; l 7 -7; l_> 13 -13; l_a 4 -4
l_abbe 4 -4; l_abonn 2 -2; l_acces 3 -3; l_accue 9 -9; l_adres 8 -8; l_adsl 2 -2; l_agenc 6 -6; l_agent 8 -8
l_ai 6 -6; l_air 12 -12; l_alarm 8 -8; l_an 7 -7; l_ancie 9 -9; l_annee 8 -8; l_anten 2 -2; l_apost 3 -3
l_appar 5 -5; l_appel 12 -12; l_arnaq 8 -8; l_aroba 7 -7; l_assis 1 -1; l_ateli 8 -8; l_autre 9 -9; l_avez 16 -16
l_avion -7 7; l_avoir 4 -4; l_c 8 -8; l_comme 5 -5; l_devan 7 -7; l_donc 7 -7; l_e 6 -6; l_echo 4 -4; l_ecole 7 -7
l_ecout 6 -6; l_ecrir 6 -6; l_engag 4 -4; l_ensem 5 -5; l_enten 5 -5; l_entre 10 -10; l_epele 9 -9; l_epell 2 -2
l_escal 5 -5; l_et 5 -5; l_etage 9 -9; l_etran 11 -11; l_f 4 -4; l_heure -11 11; l_hospi 5 -5; l_hotel 4 -4
l_i 2 -2; l_image 6 -6; l_impri 15 -15; l_incid 6 -6; l_indic 1 -1; l_infor 3 -3; l_insta 10 -10; l_inter 6 -6
l_iphon 5 -5; l_k 7 -7; l_l 4 -4; l_m 3 -3; l_mon 2 -2; l_o 4 -4; l_oblig -8 8; l_ongle 1 -1; l_open 8 -8
l_opera 10 -10; l_orage 2 -2; l_orang 8 -8; l_ordi 4 -4; l_ordin 10 -10; l_ordre 8 -8; l_point 4 -4; l_puis 2 -2
l_renau 2 -2; l_t 6 -6; l_un -9 9; l_v 7 -7; l_wifi 12 -12; la 8 -8; la_4g 7 -7; la_5g 6 -6; la_> 12 -12
la_avec 3 -3; la_banqu 5 -5; la_barre 8 -8; la_bas 9 -9; la_base 6 -6; la_boite 9 -9; la_bonne 7 -7; la_boula 7 -7
la_bouti 4 -4; la_box 11 -11; la_c 5 -5; la_ca 5 -5; la_caiss 9 -9; la_caja 3 -3; la_carte 3 -3; la_casqu 12 -12
la_cave 10 -10; la_celui 7 -7; la_centr 3 -3; la_chamb 8 -8; la_chans 4 -4; la_cherc 5 -5; la_chora 2 -2
la_cinqu 18 -18; la_class 4 -4; la_clien -9 9; la_commu 12 -12; la_compt 6 -6; la_con 11 -11; la_conne 8 -8
la_conse 14 -14; la_conso 6 -6; la_coupu 4 -4; la_cuisi 8 -8; la_dame -10 10; la_dedan -11 11; la_derni 8 -8
la_deux 12 -12; la_deuxi 13 -13; la_direc 5 -5; la_donne 13 -13; la_douza 5 -5; la_elle 1 -1; la_factu 5 -5
la_fenet 9 -9; la_fete 8 -8; la_fibra 4 -4; la_fibre 9 -9; la_fin 8 -8; la_finir 9 -9; la_fritu 12 -12
la_galer 3 -3; la_gamin 1 -1; la_gare 7 -7; la_guade 7 -7; la_haine 10 -10; la_honte 3 -3; la_hotli -11 11
la_il 3 -3; la_j 2 -2; la_je 5 -5; la_journ 5 -5; la_la 6 -6; la_laten 4 -4; la_le 10 -10; la_lettr 6 -6
la_libra 5 -5; la_ligne 5 -5; la_liste 7 -7; la_live 4 -4; la_louch 9 -9; la_lumie 10 -10; la_machi 4 -4
la_magas 6 -6; la_mairi 14 -14; la_mais 5 -5; la_maiso 10 -10; la_manip 5 -5; la_marqu 14 -14; la_mer 11 -11
la_merde 8 -8; la_messa 3 -3; la_minut -15 15; la_mise 2 -2; la_moind 6 -6; la_moiti 14 -14; la_monta 6 -6
la_montr 6 -6; la_non 4 -4; la_nouve 6 -6; la_nuit -7 7; la_page 9 -9; la_paix 11 -11; la_panne 7 -7; la_passe -7 7
la_peine 20 -20; la_perso 10 -10; la_petit 2 -2; la_photo 8 -8; la_pizza 6 -6; la_pluie 10 -10; la_plupa 15 -15
la_porte 14 -14; la_poste 5 -5; la_pour 6 -6; la_premi 1 -1; la_presi 2 -2; la_prise 10 -10; la_proce 6 -6
la_profe 3 -3; la_ps5 10 -10; la_puce 3 -3; la_quest 11 -11; la_remet 3 -3; la_repub 8 -8; la_retra 2 -2
la_reuni 1 -1; la_route 3 -3; la_rue 5 -5; la_salle 7 -7; la_semai 13 -13; la_seule 8 -8; la_situa -9 9
la_socie 10 -10; la_soire 3 -3; la_sonne 10 -10; la_suite 5 -5; la_switc 11 -11; la_table 11 -11; la_techn 3 -3
la_tele 10 -10; la_telep 7 -7; la_telev 9 -9; la_tete 3 -3; la_tiret 10 -10; la_titul 15 -15; la_toile 8 -8
la_tonal 8 -8; la_trois 7 -7; la_un -10 10; la_video 6 -6; la_ville 2 -2; la_vite -14 14; la_voisi 2 -2
la_voitu 6 -6; la_voix 8 -8; la_vous 3 -3; la_vraie 11 -11; la_wifi 8 -8; labbe 4 -4; labbe_en 4 -4; lac 7 -7
lac_point 7 -7; lacaz 3 -3; lacaz_> 4 -4; lacaz_mais 4 -4; lacaz_tout 2 -2; lache 5 -5; lache_> 4 -4
lache_avec 4 -4; lacom 11 -11; lacom_> 7 -7; lacom_en 8 -8; lacom_marie 8 -8; lacro 7 -7; lacro_du 7 -7
lacro_je 5 -5; lafon 7 -7; lafon_aroba 7 -7; lag 7 -7; lag_> 8 -8; lag_de 5 -5; lagra 9 -9; lagra_je 9 -9
laiss 14 -14; laiss_> 11 -11; laiss_la 9 -9; laiss_les 6 -6; laiss_m 2 -2; laiss_moi -18 18; laiss_tombe 9 -9
laiss_un 14 -14; lambe 11 -11; lambe_> 11 -11; lambe_a 5 -5; lambe_aroba 11 -11; lamen 8 -8; lamen_c 4 -4
lamen_du 5 -5; lamen_et 9 -9; lamot 7 -7; lamot_avec 7 -7; lamy 4 -4; lamy_aroba 4 -4; lamy_tout 4 -4; lan 7 -7
lan_nguye 7 -7; lance 8 -8; lance_> 8 -8; lance_un 7 -7; lang 9 -9; lang_> 9 -9; langl 7 -7; langl_> 7 -7
langl_avec 7 -7; lapin 5 -5; lapin_tout 5 -5; lapos 7 -7; lapos_point 7 -7; lapto 8 -8; lapto_et 8 -8; laque 5 -5
laque_vous 5 -5; laten 4 -4; laten_est 4 -4; laura 10 -10; laura_point 10 -10; laure 10 -10; laure_gaudi 9 -9
laure_point 12 -12; laure_tiret 6 -6; laver 11 -11; laver_conne 11 -11; laver_qui 6 -6; le 4 -4; le_01 7 -7
le_06 5 -5; le_06123 13 -13; le_07 2 -2; le_09 8 -8; le_2 3 -3; le_3900 16 -16; le_4 2 -2; le_888 5 -5
le_bazar 12 -12; le_bihan 4 -4; le_bol 12 -12; le_bon 13 -13; le_bouto 17 -17; le_box 6 -6; le_bras 16 -16
le_bris 9 -9; le_bruit 6 -6; le_brun 6 -6; le_burea 7 -7; le_c 3 -3; le_cabla 5 -5; le_cable 7 -7; le_canal 2 -2
le_carne 2 -2; le_chat 11 -11; le_chef -9 9; le_chien 13 -13; le_chiff 7 -7; le_code 7 -7; le_colon 11 -11
le_combi 6 -6; le_compt 2 -2; le_confi 13 -13; le_conna 8 -8; le_conse 23 -23; le_conte 5 -5; le_contr 7 -7
le_coura 15 -15; le_courr 3 -3; le_cyclo 4 -4; le_debit 11 -11; le_debut 1 -1; le_decod 10 -10; le_derni 1 -1
le_deux 5 -5; le_dirai 1 -1; le_dire 13 -13; le_direc 10 -10; le_dis 9 -9; le_dix 20 -20; le_docte 7 -7
le_donne 7 -7; le_dos 8 -8; le_dossi 12 -12; le_douze 1 -1; le_droit 2 -2; le_facte 6 -6; le_faire 15 -15
le_feu 16 -16; le_fil 3 -3; le_film 3 -3; le_fils 6 -6; le_finis 5 -5; le_fixe 7 -7; le_franc 9 -9; le_frigo 6 -6
le_gall 8 -8; le_garag 5 -5; le_gardi 4 -4; le_gars 7 -7; le_goff 12 -12; le_huit 10 -10; le_jeu 7 -7; le_joueu 6 -6
le_jour 3 -3; le_le 4 -4; le_lien 8 -8; le_mac 7 -7; le_mail 11 -11; le_mari 8 -8; le_mauva 2 -2; le_meme 9 -9
le_messa 4 -4; le_metie 8 -8; le_metro 1 -1; le_mien 9 -9; le_mille 11 -11; le_mobil 1 -1; le_modem 9 -9
le_moine 6 -6; le_mois 2 -2; le_momen 13 -13; le_monde 8 -8; le_monsi 15 -15; le_morbi 2 -2; le_nom 7 -7
le_nouve 2 -2; le_numer 6 -6; le_passa 17 -17; le_pc 6 -6; le_penne 9 -9; le_perso 5 -5; le_petit 6 -6
le_placa 10 -10; le_playe 12 -12; le_point 10 -10; le_porta 4 -4; le_premi 9 -9; le_prend 12 -12; le_preno 9 -9
le_pro 5 -5; le_probl 12 -12; le_proce 2 -2; le_quart 6 -6; le_quatr 5 -5; le_redem 5 -5; le_rende 2 -2
le_renvo 6 -6; le_repar 6 -6; le_repet 10 -10; le_repon 13 -13; le_resea 9 -9; le_respo -5 5; le_resta 5 -5
le_reste 4 -4; le_robot -4 4; le_route 10 -10; le_s 6 -6; le_sais 6 -6; le_salon 14 -14; le_sav -7 7; le_secre 6 -6
le_sept 5 -5; le_serve 8 -8; le_servi -7 7; le_sien 8 -8; le_signa 10 -10; le_silen 8 -8; le_site 7 -7; le_six 2 -2
le_son 12 -12; le_souci 8 -8; le_stand -7 7; le_super 7 -7; le_suppo -13 13; le_techn 4 -4; le_telep 17 -17
le_temps -5 5; le_termi 9 -9; le_therm 4 -4; le_ticke 5 -5; le_tiret 6 -6; le_titul 14 -14; le_toit 9 -9
le_trafi 5 -5; le_trava 3 -3; le_trois 8 -8; le_under 9 -9; le_verif 6 -6; le_vide 10 -10; le_vieux 4 -4
le_vingt 3 -3; le_voila 2 -2; le_voyan 10 -10; le_vpn 5 -5; le_web 3 -3; le_wifi 9 -9; le_zero -6 6; lea 8 -8
lea_aroba 8 -8; lea_point 7 -7; lea_tiret 9 -9; lebla 11 -11; lebla_> 10 -10; lebla_point 15 -15; lecle 8 -8
lecle_avec 7 -7; lecle_comme 7 -7; lecom 7 -7; lecom_en 7 -7; lecoq 2 -2; lecoq_> 2 -2; leduc 8 -8; leduc_point 8 -8
lefeb 10 -10; lefeb_l 10 -10; lefev 7 -7; lefev_l 12 -12; lefor 5 -5; lefor_> 5 -5; lefor_l 1 -1; lefor_mon 6 -6
leger 11 -11; leger_aroba 11 -11; legra 11 -11; legra_> 7 -7; legra_en 6 -6; legra_pierr 6 -6; leila 5 -5
leila_manso 5 -5; lemai 14 -14; lemai_> 11 -11; lemai_aroba 12 -12; lemai_pas 8 -8; lemai_sans 6 -6; lemoi 13 -13
lemoi_> 13 -13; lemoi_euh 6 -6; lenoi 13 -13; lenoi_de 8 -8; lenoi_en 8 -8; lenoi_lenoi 8 -8; lent 13 -13
lent_> 15 -15; lent_dans 2 -2; lente 21 -21; lente_> 6 -6; lente_s 16 -16; leon 12 -12; leon_six 12 -12
leque 15 -15; leque_> 11 -11; leque_je 7 -7; leque_que 8 -8; leque_vous 4 -4; lerou 10 -10; lerou_aroba 10 -10
lerou_l 7 -7; leroy 6 -6; leroy_aroba 6 -6; les 6 -6; les_4 6 -6; les_ai 3 -3; les_ampou 5 -5; les_appar 9 -9
les_appel 14 -14; les_autre 3 -3; les_bots -11 11; les_caiss 5 -5; les_camer 10 -10; les_clien 5 -5; les_commu 9 -9
les_cours 3 -3; les_deux 3 -3; les_dix 9 -9; les_douze 8 -8; les_embou 6 -6; les_enfan 10 -10; les_factu 8 -8
les_garde 1 -1; les_gens 3 -3; les_heure 13 -13; les_huit 12 -12; les_iles 7 -7; les_indes 6 -6; les_jours 6 -6
les_les 6 -6; les_lettr 1 -1; les_lis 5 -5; les_machi -11 11; les_mails 5 -5; les_miens 9 -9; les_ordin 11 -11
les_ouvri 1 -1; les_pc 5 -5; les_petit 11 -11; les_poste 3 -3; les_quara 10 -10; les_quatr 5 -5; les_recoi 6 -6
les_robot -6 6; les_sites 9 -9; les_six 4 -4; les_sms 7 -7; les_techn 6 -6; les_texto 10 -10; les_tiret 7 -7
les_toits 1 -1; les_trois 4 -4; les_video 9 -9; les_vingt 9 -9; les_visio 4 -4; les_voyan 8 -8; lettr 5 -5
lettr_a 1 -1; lettr_o 6 -6; lettr_p 6 -6; liber 8 -8; liber_point 8 -8; libra 5 -5; libra_place 5 -5; libre -8 8
libre_je -8 8; liege 8 -8; liege_moi 9 -9; liege_qui 4 -4; lien 8 -8; lien_est 8 -8; lieu 5 -5; lieu_de 5 -5
ligne 6 -6; ligne_> 3 -3; ligne_a 5 -5; ligne_alors 1 -1; ligne_avec 10 -10; ligne_ca 7 -7; ligne_de 7 -7
ligne_demai 7 -7; ligne_direc 1 -1; ligne_du 2 -2; ligne_est 8 -8; ligne_fixe 7 -7; ligne_gresi 6 -6
ligne_maint -6 6; ligne_mobil 7 -7; ligne_qui 9 -9; ligne_remar 9 -9; ligne_y 3 -3; lila 7 -7; lila_hadda 7 -7
lilas 8 -8; lilas_> 8 -8; lilas_soixa 2 -2; lili 5 -5; lili_mille 5 -5; lima 5 -5; lima_> 5 -5; limog 6 -6
limog_> 6 -6; lis 5 -5; lis_jamai 5 -5; liste 11 -11; liste_> 7 -7; liste_rouge 8 -8; live 8 -8; live_box 4 -4
live_point 8 -8; locat 6 -6; locat_> 6 -6; logis 7 -7; logis_tiret 7 -7; loic 7 -7; loic_point 7 -7; loin 15 -15
loin_de 15 -15; lol 11 -11; lol_> 11 -11; lola 9 -9; lola_masso 9 -9; lomba 8 -8; lomba_lambe 8 -8; long 7 -7
long_> 9 -9; long_soixa 1 -1; longt 3 -3; longt_> 3 -3; lopez 8 -8; lopez_> 11 -11; lopez_aroba 5 -5
lopez_marie 6 -6; louch 9 -9; louch_> 9 -9; louis 4 -4; louis_> 1 -1; louis_f 4 -4; louis_perra 6 -6
louis_tout 3 -3; luc 12 -12; luc_> 10 -10; luc_point 4 -4; luc_tiret 6 -6; lucas 8 -8; lucas_> 7 -7
lucas_fabre 8 -8; lucas_le 3 -3; lucas_merci 8 -8; lucas_point 7 -7; lucie 8 -8; lucie_aroba 8 -8
lucie_charp 13 -13; lucie_garni 7 -7; lucie_pasqu 7 -7; lucie_perro 4 -4; lucie_point 7 -7; lucie_quatr 3 -3
lucie_soixa 10 -10; lucie_tiret 8 -8; ludiv 14 -14; ludiv_> 9 -9; ludiv_de 9 -9; ludiv_hamel 6 -6; ludo 6 -6
ludo_aroba 6 -6; ludo_point 4 -4; ludov 4 -4; ludov_juste 4 -4; lui 3 -3; lui_a 7 -7; lui_c 5 -5; lui_deman 5 -5
lui_expli -12 12; lui_fonct 3 -3; lui_il 7 -7; lui_meme 12 -12; lumie 9 -9; lumie_> 4 -4; lumie_clign 12 -12
lumie_de 1 -1; lumie_est 7 -7; lumie_que 8 -8; lumie_reste 7 -7; lumie_rouge 1 -1; lumie_tout 5 -5; lumie_verte 2 -2
lundi 16 -16; lundi_> 11 -11; lundi_derni 11 -11; lunet 6 -6; lunet_> 7 -7; lunet_et 1 -1; lunet_je 5 -5; lycee 6 -6
lycee_> 6 -6; lydie 6 -6; lydie_berti 6 -6; lyon 9 -9; lyon_> 10 -10; lyon_aroba 7 -7; lyon_maint 3 -3
lyon_point 6 -6; lys 4 -4; lys_aroba 4 -4; lys_avec 4 -4; m 10 -10; m_> 4 -4; m_a 24 -24; m_adres -16 16
m_affic 10 -10; m_aide 7 -7; m_aider 16 -16; m_appel 17 -17; m_aroba 11 -11; m_arran 12 -12; m_assoi 5 -5
m_aurez -10 10; m_avait 2 -2; m_avez 6 -6; m_aviez 1 -1; m_bertr 13 -13; m_c 9 -9; m_clair 1 -1; m_d 1 -1
m_e 10 -10; m_echap 8 -8; m_ecout -6 6; m_ecrir 6 -6; m_embro 1 -1; m_en 5 -5; m_enerv 10 -10; m_enten 15 -15
m_entre -13 13; m_envoy 7 -7; m_etonn 11 -11; m_faure 2 -2; m_fi 9 -9; m_gauth 3 -3; m_i 8 -8; m_inqui 6 -6
m_inter 9 -9; m_ont 3 -3; m_p 7 -7; m_point 7 -7; m_r 5 -5; m_servi 7 -7; m_t 3 -3; m_tiret 11 -11; m_x 3 -3
m_y 3 -3; ma 16 -16; ma_belle 3 -3; ma_blond 8 -8; ma_boite 5 -5; ma_box 5 -5; ma_carte 6 -6; ma_chamb 5 -5
ma_claqu 11 -11; ma_class 8 -8; ma_colle 11 -11; ma_compt 3 -3; ma_conne 9 -9; ma_conse 9 -9; ma_conso 4 -4
ma_deman 11 -11; ma_factu 15 -15; ma_famil 16 -16; ma_femme 12 -12; ma_fille 7 -7; ma_ligne 6 -6; ma_maitr 10 -10
ma_maman -2 2; ma_mere 7 -7; ma_messa 6 -6; ma_part 4 -4; ma_petit 4 -4; ma_plays 5 -5; ma_ps4 9 -9; ma_quest 7 -7
ma_rue 3 -3; ma_secre 7 -7; ma_sim 9 -9; ma_soeur 3 -3; ma_switc 5 -5; ma_table 6 -6; ma_tete 9 -9; ma_voisi 9 -9
mac 7 -7; mac_et 7 -7; macbo 7 -7; macbo_mon 7 -7; machi -23 23; machi_> -7 7; machi_a 12 -12; machi_ca -6 6
machi_dans 14 -14; machi_de 13 -13; machi_envir 14 -14; machi_est 15 -15; machi_j -8 8; machi_je -17 17
machi_moi -8 8; machi_passe -7 7; machi_y -14 14; madam 17 -17; madam_> 10 -10; madam_besna 4 -4; madam_bonjo 5 -5
madam_duboi 8 -8; madam_dupon 8 -8; madam_dupui 6 -6; madam_et 8 -8; madam_ferra 3 -3; madam_franc 4 -4
madam_germa 5 -5; madam_je 4 -4; madam_lemoi 13 -13; madam_merci 3 -3; madam_petit 4 -4; madam_point 8 -8
madam_rodri 10 -10; madam_tremb 2 -2; madam_vanda 4 -4; madam_veuve 10 -10; madem 11 -11; madem_clair 10 -10
madem_ines 5 -5; maell 9 -9; maell_tiret 9 -9; maeva 5 -5; maeva_point 5 -5; magas 13 -13; magas_> 13 -13
magas_de 6 -6; magas_m 7 -7; magic 8 -8; magic_> 8 -8; mahe 6 -6; mahe_m 6 -6; mai 3 -3; mai_pour 3 -3; mail 16 -16
mail_> 17 -17; mail_c 4 -4; mail_ce 4 -4; mail_euh 2 -2; mail_je 3 -3; mail_mais 4 -4; mail_moi 12 -12
mail_mon 2 -2; mail_point 6 -6; mail_que 6 -6; mail_vous 2 -2; mails 11 -11; mails_> 12 -12; mails_au 3 -3
mails_donc 9 -9; mails_ils 4 -4; mails_je 5 -5; mails_juste 1 -1; maint -5 5; maint_> 3 -3; maint_au -9 9
maint_avec 7 -7; maint_c 1 -1; maint_ca 6 -6; maint_elle 1 -1; maint_il 4 -4; maint_j 6 -6; maint_je -6 6
maint_oui 19 -19; maint_si 5 -5; maint_tout 4 -4; mairi 14 -14; mairi_> 10 -10; mairi_a 19 -19; mairi_de 7 -7
mairi_point 6 -6; mairi_tiret 4 -4; mairi_trait 8 -8; mais 3 -3; mais_a -16 16; mais_allo 5 -5; mais_appel 1 -1
mais_aroba 1 -1; mais_bien 8 -8; mais_bon 4 -4; mais_c 8 -8; mais_ca 10 -10; mais_carre 10 -10; mais_ce -10 10
mais_celle 1 -1; mais_chez 5 -5; mais_des 5 -5; mais_deux 15 -15; mais_devan 2 -2; mais_en 6 -6; mais_franc 7 -7
mais_ici 2 -2; mais_il 2 -2; mais_inter 4 -4; mais_j -5 5; mais_je 4 -4; mais_l 10 -10; mais_la 7 -7
mais_laque 5 -5; mais_le 3 -3; mais_ma 6 -6; mais_maint 14 -14; mais_mes 6 -6; mais_moi -1 1; mais_non 12 -12
mais_on 6 -6; mais_oui 18 -18; mais_pas 15 -15; mais_passe -17 17; mais_peut 10 -10; mais_quand 7 -7
mais_quell 5 -5; mais_quelq -11 11; mais_rien 9 -9; mais_serie 9 -9; mais_si 16 -16; mais_sur 5 -5; mais_telep 5 -5
mais_toujo 6 -6; mais_tout 4 -4; mais_votre 4 -4; mais_vous 8 -8; mais_y 2 -2; maiso 9 -9; maiso_> 15 -15
maiso_alors 5 -5; maiso_conne 3 -3; maiso_de 3 -3; maiso_je 8 -8; maiso_leque 4 -4; maiso_mais 2 -2; maiso_on 1 -1
maiso_que 1 -1; maiso_y 1 -1; maitr 9 -9; maitr_delph 8 -8; maitr_dit 10 -10; majus 5 -5; majus_jean 5 -5
mal 14 -14; mal_> 14 -14; mal_a 6 -6; mal_au 5 -5; mal_enten 1 -1; mal_oui 17 -17; malgr 4 -4; malgr_le 4 -4
malhe 14 -14; malhe_> 8 -8; malhe_non 13 -13; malhe_pas 8 -8; malle 6 -6; malle_> 7 -7; malle_a 4 -4; malle_m 5 -5
maman -2 2; maman_> 16 -16; maman_elle 8 -8; maman_qui -9 9; mange 9 -9; mange_> 9 -9; manip 5 -5; manip_mais 5 -5
manon 8 -8; manon_delac 8 -8; manqu 11 -11; manqu_encor 10 -10; manqu_vous 3 -3; manso 14 -14; manso_> 14 -14
manso_m 5 -5; manue 8 -8; manue_garci 8 -8; marc 11 -11; marc_antoi 10 -10; marc_aroba 9 -9; marc_lenoi 8 -8
marc_point 12 -12; marc_tiret 5 -5; marce 9 -9; marce_> 9 -9; marce_tremb 11 -11; march 16 -16; march_> 14 -14
march_aroba 8 -8; march_concl 10 -10; march_dans 4 -4; march_de 3 -3; march_depui 6 -6; march_deux 6 -6
march_impec 6 -6; march_maint 17 -17; march_merci 4 -4; march_mieux 5 -5; march_mon 9 -9; march_nicke 4 -4
march_on 10 -10; march_pas 6 -6; march_plus 7 -7; march_pour 5 -5; march_toujo 3 -3; march_tout 6 -6
march_trent 6 -6; mardi 20 -20; mardi_> 19 -19; mardi_et 7 -7; mardi_il 2 -2; mardi_une 9 -9; mare 12 -12
mare_de 12 -12; mare_mare 12 -12; mari 9 -9; mari_> 12 -12; mari_alain 2 -2; mari_ce 1 -1; mari_chant 1 -1
mari_chris 1 -1; mari_conna 6 -6; mari_est 10 -10; mari_et 6 -6; mari_la 4 -4; mari_le 2 -2; mari_me 4 -4
mari_qui 9 -9; mari_trois 8 -8; mari_vu 3 -3; maria 10 -10; maria_aroba 3 -3; maria_ferna 9 -9; marie 17 -17
marie_> 9 -9; marie_aroba 8 -8; marie_chris 10 -10; marie_clair 4 -4; marie_galle 7 -7; marie_lambe 12 -12
marie_le 13 -13; marie_penne 7 -7; marie_point 7 -7; marie_there 8 -8; marie_tiret 4 -4; marie_under 5 -5
marin 8 -8; marin_aroba 6 -6; marin_galle 7 -7; marqu 16 -16; marqu_madam 6 -6; marqu_sorti 14 -14; marra 9 -9
marra_> 9 -9; marra_ca 8 -8; marre -1 1; marre_> 23 -23; marre_bien 8 -8; marre_ca 15 -15; marre_de -13 13
marre_des -11 11; marre_pas 14 -14; mars 2 -2; mars_alors 2 -2; marse 9 -9; marse_> 9 -9; marte 9 -9
marte_aroba 8 -8; marte_tout 8 -8; marti 16 -16; marti_> 17 -17; marti_aroba 7 -7; marti_at 4 -4; marti_c 2 -2
marti_chez 9 -9; marti_de 5 -5; marti_duboi 7 -7; marti_et 6 -6; marti_lecle 7 -7; marti_m 6 -6; marti_nom 8 -8
marti_non 5 -5; marti_pierr 11 -11; marti_point 11 -11; marti_qui 4 -4; marti_soixa 8 -8; mary 8 -8; mary_> 7 -7
mary_smith 7 -7; masqu 15 -15; masqu_lol 11 -11; masqu_norma 11 -11; masso 9 -9; masso_> 9 -9; mat 7 -7
mat_point 7 -7; mathi 9 -9; mathi_royer 9 -9; matin 14 -14; matin_> 14 -14; matin_trois 4 -4; matin_vous 5 -5
matth 6 -6; matth_avec 6 -6; maudi 10 -10; maudi_voyan 10 -10; mauri 3 -3; mauri_> 3 -3; mauva 8 -8; mauva_> 14 -14
mauva_cable 2 -2; mauva_jambe 4 -4; mauva_on 7 -7; max 11 -11; max_> 10 -10; max_tiret 6 -6; maxim 12 -12
maxim_> 12 -12; mbapp 5 -5; mbapp_comme 6 -6; mbapp_kylia 3 -3; me -1 1; me_> 9 -9; me_branc 8 -8; me_calme 4 -4
me_compr 14 -14; me_conne 14 -14; me_convi 12 -12; me_deman 8 -8; me_deran 19 -19; me_dire 13 -13; me_disen 6 -6
me_dit 7 -7; me_fait 11 -11; me_faite 10 -10; me_fatig 6 -6; me_faudr -8 8; me_faut -17 17; me_gonfl 10 -10
me_joind 15 -15; me_l 2 -2; me_marre 8 -8; me_mettr -9 9; me_parai 10 -10; me_parle -10 10; me_passe -12 12
me_posez 3 -3; me_prene 12 -12; me_prese 7 -7; me_rappe -19 19; me_recla 3 -3; me_remet 5 -5; me_rende 7 -7
me_repet 7 -7; me_repon -8 8; me_saoul 8 -8; me_sauve 3 -3; me_sembl 17 -17; me_souvi 14 -14; me_suis 7 -7
me_trans 3 -3; me_tromp 8 -8; me_va 21 -21; mec -11 11; mec_ca 5 -5; mec_norma -13 13; medic 7 -7; medic_> 7 -7
mega 5 -5; mega_a 5 -5; megas 6 -6; megas_> 5 -5; megas_alors 9 -9; megas_au 5 -5; megas_et 5 -5; mehdi 10 -10
mehdi_chaou 10 -10; mehdi_tiret 7 -7; meill 8 -8; meill_> 8 -8; melan 6 -6; melan_da 8 -8; meme 11 -11
meme_> 18 -18; meme_adres 8 -8; meme_alors 2 -2; meme_apres 5 -5; meme_chose -1 1; meme_en 16 -16; meme_endro 9 -9
meme_messa 6 -6; meme_n 7 -7; meme_numer 3 -3; meme_panne 7 -7; meme_pas 5 -5; meme_piece 12 -12; meme_pire 9 -9
meme_plus 7 -7; meme_pour 6 -6; meme_probl 8 -8; meme_que 10 -10; meme_souci 11 -11; meme_techn 15 -15
meme_telep 5 -5; meme_ticke 1 -1; menar 8 -8; menar_> 7 -7; menar_aroba 10 -10; mente 5 -5; mente_> 5 -5; mer 11 -11
mer_tout 11 -11; merci 23 -23; merci_> 17 -17; merci_aroba 6 -6; merci_beauc 15 -15; merci_bien 7 -7; merci_ca 4 -4
merci_ce 4 -4; merci_de 5 -5; merci_du 12 -12; merci_je 10 -10; merci_mais 5 -5; merci_mec 5 -5; merci_monsi 11 -11
merci_on 8 -8; merci_pas 7 -7; merci_vous 5 -5; mercr 2 -2; mercr_hop 2 -2; merde 18 -18; merde_> 18 -18
merde_a 12 -12; mere 6 -6; mere_> 12 -12; mere_chant 6 -6; mere_est 5 -5; mere_ne 3 -3; mere_qui 1 -1; mes 19 -19
mes_appar 5 -5; mes_appel 7 -7; mes_chain 6 -6; mes_clien 16 -16; mes_colle 5 -5; mes_conta 6 -6; mes_decla 8 -8
mes_deux 11 -11; mes_enfan 9 -9; mes_fille 3 -3; mes_lunet 6 -6; mes_mails 7 -7; mes_mauva 4 -4; mes_papie 9 -9
mes_petit 3 -3; mes_sms 8 -8; mes_texto 7 -7; mes_virem 4 -4; messa 18 -18; messa_> 5 -5; messa_a 9 -9; messa_c 5 -5
messa_d 6 -6; messa_elle 2 -2; messa_sms 6 -6; messa_vocal 6 -6; mesur 5 -5; mesur_a 5 -5; metie 8 -8; metie_> 8 -8
metre 5 -5; metre_carre 5 -5; metro 1 -1; metro_> 1 -1; mets 5 -5; mets_carte 5 -5; mette -1 1; mette_compt 8 -8
mette_duran 4 -4; mette_la 8 -8; mette_moi -1 1; mette_mon 2 -2; mette_poiri 2 -2; mettr -3 3; mettr_> 3 -3
mettr_au 9 -9; mettr_en -9 9; mettr_sur 5 -5; meyer 10 -10; meyer_m 10 -10; mi 7 -7; mi_chiam 7 -7; miche 8 -8
miche_berna 6 -6; miche_le 6 -6; miche_point 2 -2; midi 14 -14; midi_> 14 -14; mien 9 -9; mien_> 10 -10; mien_c 1 -1
mien_celui 2 -2; mien_et 7 -7; miens 9 -9; miens_et 9 -9; mieux 10 -10; mieux_> 14 -14; mieux_discu -8 8
mieux_le 9 -9; mieux_maint 10 -10; mieux_mais 8 -8; mieux_parle -13 13; mieux_pas 17 -17; mieux_qu 5 -5
mikae 10 -10; mikae_avec 10 -10; mille 12 -12; mille_> 14 -14; mille_a 2 -2; mille_cinq 1 -1; mille_deux 9 -9
mille_dix 6 -6; mille_huit 5 -5; mille_lyon 7 -7; mille_metre 5 -5; mille_neuf 4 -4; mille_vingt 4 -4; mimi 5 -5
mimi_mais 5 -5; minab 6 -6; minab_> 6 -6; mince 14 -14; mince_> 8 -8; mince_alors 10 -10; minh 8 -8; minh_> 7 -7
minh_aroba 7 -7; minus 6 -6; minus_> 8 -8; minus_cabin 5 -5; minus_puis 2 -2; minut -2 2; minut_> 1 -1
minut_c 13 -13; minut_de 6 -6; minut_et 5 -5; minut_je 9 -9; minut_mais 7 -7; minut_nous 5 -5; minut_que -7 7
minut_sur 5 -5; minut_vous 7 -7; mirac 11 -11; mirac_ca 11 -11; mirei 5 -5; mirei_chast 5 -5; mis -8 8
mis_en -11 11; mis_ma 2 -2; mise 2 -2; mise_a 2 -2; miser 5 -5; miser_vous 5 -5; mme 10 -10; mme_durie 10 -10
mmh 10 -10; mmh_oui 10 -10; mobil 14 -14; mobil_a 7 -7; mobil_car 3 -3; mobil_dans 5 -5; mobil_lui 1 -1
mobil_m 10 -10; mobil_ne 6 -6; mobil_parce 1 -1; mobil_un 6 -6; modem 8 -8; modem_clign 16 -16; modem_est 3 -3
modem_qu 1 -1; modem_route 5 -5; modif 13 -13; modif_mon 13 -13; moham 11 -11; moham_ben 9 -9; moham_el 2 -2
moi -9 9; moi_> 22 -22; moi_a -7 7; moi_arriv 5 -5; moi_au -11 11; moi_aussi 3 -3; moi_avec -16 16; moi_avoir 15 -15
moi_c 18 -18; moi_ca 6 -6; moi_cinq 7 -7; moi_de 1 -1; moi_donc -7 7; moi_en -27 27; moi_euh -11 11; moi_fait 6 -6
moi_habit 6 -6; moi_il 10 -10; moi_j 5 -5; moi_je 4 -4; moi_l 4 -4; moi_la -2 2; moi_le -10 10; moi_les -11 11
moi_lydie 6 -6; moi_meme 18 -18; moi_monsi 12 -12; moi_ou 9 -9; moi_par -12 12; moi_parle -24 24; moi_pas 18 -18
moi_passe -9 9; moi_paul 10 -10; moi_pluto 5 -5; moi_quelq -18 18; moi_qui 6 -6; moi_rappe -7 7; moi_refle 1 -1
moi_robin 2 -2; moi_sandr 6 -6; moi_sur 5 -5; moi_tom 9 -9; moi_ton -13 13; moi_tres 8 -8; moi_un -4 4; moi_une -6 6
moi_vers -7 7; moi_votre -10 10; moi_voulo -8 8; moi_vous 1 -1; moind 6 -6; moind_page 6 -6; moine 6 -6
moine_attac 6 -6; moins 14 -14; moins_cinq 14 -14; moins_de 10 -10; moins_huit 11 -11; moins_trent 6 -6
moins_trois 7 -7; mois 12 -12; mois_> 6 -6; mois_au 7 -7; mois_c 5 -5; mois_de 8 -8; mois_pour 1 -1; mois_que 7 -7
moiti 14 -14; moiti_> 13 -13; moiti_qui 11 -11; momen 13 -13; momen_> 13 -13; momo 11 -11; momo_> 11 -11; mon 10 -10
mon_abonn 6 -6; mon_adres 5 -5; mon_age 4 -4; mon_ami 4 -4; mon_ancie 2 -2; mon_andro 8 -8; mon_annee 2 -2
mon_anniv 2 -2; mon_appel -15 15; mon_apple 7 -7; mon_assis 15 -15; mon_avoca 12 -12; mon_blaze 9 -9; mon_bon 3 -3
mon_boulo 7 -7; mon_cellu 7 -7; mon_chat 2 -2; mon_chef 11 -11; mon_chum 7 -7; mon_code 7 -7; mon_colle 15 -15
mon_coloc 2 -2; mon_conse 6 -6; mon_contr 18 -18; mon_courr 10 -10; mon_daron 4 -4; mon_decod 10 -10; mon_dieu 5 -5
mon_direc 15 -15; mon_divor 7 -7; mon_dossi -5 5; mon_doudo 9 -9; mon_ecran 9 -9; mon_email 4 -4; mon_ex 8 -8
mon_femme 9 -9; mon_fils 10 -10; mon_fixe 5 -5; mon_forfa 6 -6; mon_frere 8 -8; mon_gamin 3 -3; mon_gars 21 -21
mon_grand 6 -6; mon_gsm 4 -4; mon_histo -8 8; mon_imei 5 -5; mon_insta 15 -15; mon_inter 9 -9; mon_ipad 7 -7
mon_iphon 11 -11; mon_lapto 8 -8; mon_macbo 7 -7; mon_mail 4 -4; mon_mari 10 -10; mon_maria 3 -3; mon_mobil 5 -5
mon_modem 3 -3; mon_mon 11 -11; mon_natel 7 -7; mon_nom 8 -8; mon_non 7 -7; mon_nouve 2 -2; mon_num 8 -8
mon_numer 7 -7; mon_opera 19 -19; mon_ordi 5 -5; mon_ordin 10 -10; mon_papa 8 -8; mon_patro 13 -13; mon_pauvr 5 -5
mon_pays 10 -10; mon_pc 6 -6; mon_pere 8 -8; mon_petit 5 -5; mon_porta 6 -6; mon_pote 4 -4; mon_preno 6 -6
mon_probl 7 -7; mon_quoi 6 -6; mon_rende 7 -7; mon_repet 5 -5; mon_repon 9 -9; mon_respe -6 6; mon_respo -10 10
mon_retar 6 -6; mon_route 5 -5; mon_samsu 2 -2; mon_secre 13 -13; mon_smart 3 -3; mon_techn 14 -14; mon_telep 14 -14
mon_telev 8 -8; mon_temps 10 -10; mon_truc 3 -3; mon_voisi 8 -8; mon_wifi 9 -9; mon_windo 8 -8; monde 3 -3
monde_> 1 -1; monde_avec 3 -3; monde_est 9 -9; monde_m 4 -4; monde_puis 3 -3; monde_sait 6 -6; moniq 7 -7
moniq_> 9 -9; moniq_lacaz 4 -4; moniq_le 9 -9; moniq_point 2 -2; mons 7 -7; mons_> 7 -7; monsi 9 -9; monsi_> 16 -16
monsi_astru 7 -7; monsi_augus 5 -5; monsi_berna 1 -1; monsi_bertr 9 -9; monsi_c 3 -3; monsi_conna 6 -6; monsi_d 9 -9
monsi_de 10 -10; monsi_du -10 10; monsi_et 8 -8; monsi_etait 1 -1; monsi_fourn 11 -11; monsi_girar 10 -10
monsi_je 5 -5; monsi_kowal 5 -5; monsi_lambe 8 -8; monsi_le -3 3; monsi_lebla 10 -10; monsi_m 23 -23
monsi_marti 5 -5; monsi_moi 3 -3; monsi_nguye 11 -11; monsi_pas 9 -9; monsi_perro 5 -5; monsi_petit 6 -6
monsi_que -17 17; monsi_qui -8 8; monsi_rouss 4 -4; monsi_techn 8 -8; monsi_tres 5 -5; monsi_une 10 -10
monsi_vande 10 -10; monsi_wojci 6 -6; monta 10 -10; monta_> 10 -10; monte 8 -8; monte_> 7 -7; monte_a 5 -5
monte_la 4 -4; monte_plus 5 -5; montp 8 -8; montp_> 8 -8; montp_zero 1 -1; montr 6 -6; montr_> 6 -6; moque 9 -9
moque_de 14 -14; moque_du 5 -5; morbi 2 -2; morbi_aroba 2 -2; morea 10 -10; morea_> 10 -10; morea_aroba 6 -6
morea_non 6 -6; morel 5 -5; morel_douze 9 -9; morin 9 -9; morin_aroba 5 -5; morin_point 9 -9; mort 11 -11
mort_> 13 -13; mort_aucun 3 -3; mort_de 9 -9; mort_elle 2 -2; morte 5 -5; morte_> 6 -6; morte_je 2 -2; mot 15 -15
mot_> 10 -10; mot_aroba 6 -6; mot_avec 4 -4; mot_de 10 -10; mot_deux 2 -2; mot_lacom 8 -8; mot_legra 6 -6
mot_point 5 -5; mots 8 -8; mots_> 8 -8; mots_e 2 -2; mots_le 6 -6; mouli 7 -7; mouli_a 7 -7; mouli_comme 7 -7
mouli_dans 14 -14; moun -5 5; moun_pour -5 5; mouta 11 -11; mouta_> 11 -11; moyen -11 11; moyen_d -7 7
moyen_de -8 8; muet 13 -13; muet_> 12 -12; muet_comme 3 -3; musiq 6 -6; musiq_et 6 -6; mutue 6 -6; mutue_tres 6 -6
mwen 4 -4; mwen_l 4 -4; my 11 -11; my_frenc 5 -5; my_name 6 -6; n 5 -5; n_> 11 -11; n_a 8 -8; n_affic 7 -7
n_ai 7 -7; n_appar 7 -7; n_aroba 5 -5; n_aurie -11 11; n_avez 10 -10; n_comme 5 -5; n_d 7 -7; n_deux 3 -3; n_e 5 -5
n_en 12 -12; n_est 11 -11; n_et 7 -7; n_etes 18 -18; n_euh 8 -8; n_g 3 -3; n_huit 4 -4; n_i 5 -5; n_impor -1 1
n_n 4 -4; n_o 10 -10; n_ont 5 -5; n_point 7 -7; n_s 3 -3; n_t 6 -6; n_tiret 5 -5; n_utili 10 -10; n_y 2 -2
nadia 9 -9; nadia_> 9 -9; nadia_point 11 -11; nadia_tiret 4 -4; nadou 8 -8; nadou_point 8 -8; naiss 4 -4
naiss_c 6 -6; naiss_soixa 2 -2; name 6 -6; name_is 6 -6; nante 10 -10; nante_> 8 -8; nante_point 7 -7; natel 7 -7
natel_je 8 -8; natel_veut 5 -5; natha 8 -8; natha_c 8 -8; natha_en 5 -5; natha_gros 7 -7; natha_nom 8 -8
natha_point 12 -12; natha_rouss 2 -2; natha_t 3 -3; natha_tiret 12 -12; navig 8 -8; navig_> 8 -8; nazes 7 -7
nazes_> 7 -7; ndiay 7 -7; ndiay_n 7 -7; ndiay_tout 3 -3; ne 18 -18; ne_compt 7 -7; ne_conna 7 -7; ne_coupe 6 -6
ne_crois 9 -9; ne_deman 10 -10; ne_dise 2 -2; ne_donne 8 -8; ne_en 8 -8; ne_fonct 8 -8; ne_l 7 -7; ne_le 7 -7
ne_m -1 1; ne_march 6 -6; ne_me 27 -27; ne_monte 5 -5; ne_parle -12 12; ne_pas 11 -11; ne_passe 3 -3; ne_peut 5 -5
ne_peux 12 -12; ne_prefe 7 -7; ne_quitt 10 -10; ne_recoi 5 -5; ne_redem 1 -1; ne_remar 5 -5; ne_repet 5 -5
ne_repon 1 -1; ne_reste 4 -4; ne_revie 5 -5; ne_rigol 5 -5; ne_s 6 -6; ne_sais 7 -7; ne_saura 3 -3; ne_se 9 -9
ne_sonne 6 -6; ne_suis 7 -7; ne_synch 2 -2; ne_trouv 4 -4; ne_va -3 3; ne_veut 7 -7; ne_veux 17 -17; ne_vient 3 -3
ne_vois 5 -5; ne_voit 8 -8; ne_voudr 10 -10; ne_vous 5 -5; negat 12 -12; negat_c 9 -9; negat_toujo 11 -11
nein 10 -10; nein_non 10 -10; nenni 9 -9; nenni_m 9 -9; net 6 -6; net_> 7 -7; net_voila 1 -1; netfl 7 -7
netfl_ne 7 -7; netfl_plus 3 -3; nette 9 -9; nette_> 9 -9; neuf 10 -10; neuf_> 14 -14; neuf_aroba 7 -7
neuf_camer 7 -7; neuf_cent 4 -4; neuf_cinqu 8 -8; neuf_comme 5 -5; neuf_dix 1 -1; neuf_douze 7 -7; neuf_heure 4 -4
neuf_je 12 -12; neuf_mille 7 -7; neuf_neuf 11 -11; neuf_non 8 -8; neuf_onze 2 -2; neuf_point 6 -6; neuf_quara 3 -3
neuf_quatr 8 -8; neuf_septa 6 -6; neuf_six 2 -2; neuf_soixa 2 -2; neuf_tiret 7 -7; neuf_treiz 1 -1; neuf_trent 6 -6
neuf_trois 7 -7; neuf_vingt 9 -9; neuf_virgu 2 -2; neuf_voila 2 -2; neuf_zero 16 -16; neuve 10 -10; neuve_> 10 -10
nez 11 -11; nez_> 11 -11; nguye 19 -19; nguye_> 12 -12; nguye_aroba 9 -9; nguye_n 4 -4; nguye_van 7 -7; ni 12 -12
ni_appel 5 -5; ni_inter 4 -4; ni_l 10 -10; ni_la 2 -2; ni_le 4 -4; ni_pon 4 -4; ni_quatr 8 -8; ni_recev 6 -6
ni_sur 1 -1; ni_trois 8 -8; nice 2 -2; nice_> 2 -2; nicke 12 -12; nicke_> 9 -9; nicke_c 6 -6; nicke_chrom 9 -9
nicke_je 2 -2; nicke_juste 8 -8; nicke_merci 6 -6; nicol 4 -4; nicol_a 5 -5; nicol_point 4 -4; nicol_trait 1 -1
niet 11 -11; niet_> 11 -11; nivea -12 12; nivea_deux -12 12; no 11 -11; no_agent 7 -7; no_fonct 4 -4; no_inter 3 -3
no_it 6 -6; no_sim 5 -5; noah 10 -10; noah_petit 10 -10; noel 11 -11; noel_aroba 10 -10; noel_arrob 7 -7
noel_comme 8 -8; noel_huit 8 -8; noemi 9 -9; noemi_royer 9 -9; noir 5 -5; noir_aroba 5 -5; noir_tiret 5 -5
noire 12 -12; noire_avec 10 -10; noire_plus 4 -4; nolan 7 -7; nolan_n 7 -7; nom 9 -9; nom_> 13 -13; nom_a 4 -4
nom_avec 13 -13; nom_benha 7 -7; nom_berna 8 -8; nom_c 6 -6; nom_chris 3 -3; nom_d 14 -14; nom_de 9 -9
nom_dedan 3 -3; nom_du 4 -4; nom_dupui 8 -8; nom_elle 3 -3; nom_est 9 -9; nom_et 5 -5; nom_fauve 2 -2
nom_garni 3 -3; nom_henry 6 -6; nom_il 7 -7; nom_n 3 -3; nom_natha 8 -8; nom_pour 6 -6; nom_pourq 6 -6
nom_puis 8 -8; nom_tout 6 -6; nom_vous 4 -4; non 16 -16; non_13 5 -5; non_37 5 -5; non_39 3 -3; non_> 22 -22
non_allez 10 -10; non_alors 9 -9; non_atten 1 -1; non_berna 8 -8; non_c 10 -10; non_ca 8 -8; non_ce 6 -6
non_ces 8 -8; non_clair 6 -6; non_d 3 -3; non_des 4 -4; non_detec 9 -9; non_du 14 -14; non_enfin 11 -11; non_et 6 -6
non_euh 6 -6; non_fieu 4 -4; non_final 4 -4; non_gmail 5 -5; non_hotma 6 -6; non_huit 14 -14; non_j 8 -8
non_je -3 3; non_juste 8 -8; non_la 4 -4; non_laiss 15 -15; non_le 4 -4; non_mais -6 6; non_merci 14 -14
non_monsi 16 -16; non_ne 19 -19; non_noir 5 -5; non_non 8 -8; non_on 11 -11; non_pardo 4 -4; non_pas 18 -18
non_peut 3 -3; non_plus 4 -4; non_point 5 -5; non_quato 8 -8; non_quatr 5 -5; non_rien 6 -6; non_sept 10 -10
non_serie 5 -5; non_si 2 -2; non_six 6 -6; non_stop -12 12; non_surto 5 -5; non_toujo 9 -9; non_tout 7 -7
non_treiz 2 -2; non_trois 8 -8; non_un -18 18; non_under 4 -4; non_valid 2 -2; non_vous 9 -9; non_voyon 7 -7
non_y 3 -3; non_zero 2 -2; non_zut 6 -6; nonan 9 -9; nonan_cinq 7 -7; nonan_deux 7 -7; nonan_et 7 -7
nonan_huit 5 -5; nonan_nonan 4 -4; nonan_quatr 6 -6; nonan_six 6 -6; nonan_trois 15 -15; nono 3 -3; nono_brico 3 -3
nono_point 3 -3; nope 11 -11; nope_> 11 -11; norma -8 8; norma_> 18 -18; norma_de 6 -6; norma_quoi -13 13
nos 10 -10; nos_clien 9 -9; nos_mails 3 -3; nos_ordin 7 -7; nos_termi 8 -8; not 11 -11; not_worki 11 -11; note 5 -5
note_> 3 -3; note_merci 5 -5; note_oui 9 -9; note_vingt 1 -1; notee 2 -2; notee_dans 2 -2; noter 9 -9; noter_c 4 -4
noter_sacha 8 -8; notez 11 -11; notez_06 6 -6; notez_bien 1 -1; notez_dupui 9 -9; notez_olivi 6 -6; notre 12 -12
notre_activ 5 -5; notre_conne 4 -4; notre_conse 6 -6; notre_contr 3 -3; notre_ecole 8 -8; notre_gite 5 -5
notre_gueul 7 -7; notre_infor 9 -9; notre_polit 9 -9; notre_prest 5 -5; notre_stand 7 -7; notre_trunk 5 -5
nous 10 -10; nous_> 9 -9; nous_au 6 -6; nous_avons 9 -9; nous_depui 1 -1; nous_en 6 -6; nous_fait 1 -1; nous_on 6 -6
nous_pouvo 5 -5; nous_somme 11 -11; nouve 15 -15; nouve_> 9 -9; nouve_acces 5 -5; nouve_boite 6 -6; nouve_box 16 -16
nouve_c 2 -2; nouve_colla 8 -8; nouve_conne 3 -3; nouve_iphon 2 -2; nouve_la 3 -3; nouve_le 2 -2; nouve_mais 5 -5
nouve_opera 19 -19; nouve_prise 7 -7; nouve_sur 3 -3; nouve_telep 9 -9; novak 8 -8; novak_n 8 -8; novem 9 -9
novem_> 9 -9; nuit -7 7; nuit_> -7 7; nul 11 -11; nul_> 11 -11; nulle 11 -11; nulle_> 11 -11; nulle_part 7 -7
nuls 6 -6; nuls_au 6 -6; num 8 -8; num_> 8 -8; numer 10 -10; numer_22 7 -7; numer_> 17 -17; numer_a 5 -5
numer_alors 2 -2; numer_belge 12 -12; numer_c 3 -3; numer_ca 7 -7; numer_d 1 -1; numer_dans 4 -4; numer_de 6 -6
numer_douze 14 -14; numer_du 2 -2; numer_echec 8 -8; numer_en 11 -11; numer_etran 3 -3; numer_euh 16 -16
numer_la 7 -7; numer_masqu 11 -11; numer_moi 6 -6; numer_monsi 4 -4; numer_n 6 -6; numer_nouve 9 -9; numer_par 5 -5
numer_point 5 -5; numer_prive 9 -9; numer_quara 1 -1; numer_que 3 -3; numer_qui 11 -11; numer_vert 1 -1
numer_zero 7 -7; o 7 -7; o_> 8 -8; o_a 1 -1; o_aroba 5 -5; o_comme 7 -7; o_conno 7 -7; o_deux 3 -3; o_e 13 -13
o_h 1 -1; o_i 6 -6; o_j 6 -6; o_l 3 -3; o_n 6 -6; o_p 6 -6; o_parce 4 -4; o_point 5 -5; o_r 1 -1; o_s 4 -4; o_t 3 -3
o_u 10 -10; o_v 8 -8; o_w 7 -7; o_x 4 -4; o_y 4 -4; objet 8 -8; objet_conne 8 -8; oblig -3 3; oblig_de -8 8
oblig_le 10 -10; occup 9 -9; occup_> 16 -16; occup_de 5 -5; occup_tout 5 -5; occup_vu 2 -2; octan 4 -4
octan_trois 4 -4; odett 9 -9; odett_point 8 -8; odett_vanda 9 -9; odile 3 -3; odile_ferra 3 -3; oeil 6 -6
oeil_> 6 -6; offre 18 -18; offre_> 8 -8; offre_plus 13 -13; oh 16 -16; oh_beauc 7 -7; oh_entre 3 -3; oh_j 5 -5
oh_je 2 -2; oh_la 4 -4; oh_non 4 -4; oh_puree 9 -9; oh_que 16 -16; oh_une 11 -11; oh_vous 4 -4; ok 15 -15
ok_> 11 -11; ok_allez 4 -4; ok_c 7 -7; ok_ca 5 -5; ok_d 5 -5; ok_ok 4 -4; ok_trent 1 -1; olga 8 -8
olga_petro 11 -11; olga_point 7 -7; olive 1 -1; olive_o 1 -1; olivi 8 -8; olivi_point 8 -8; olliv 7 -7
olliv_deux 7 -7; on 7 -7; on_a 13 -13; on_arriv 9 -9; on_atten 12 -12; on_capte 9 -9; on_conti 4 -4; on_dirai 10 -10
on_doit 9 -9; on_en 5 -5; on_essai 11 -11; on_est 12 -12; on_fait 9 -9; on_m 9 -9; on_me -15 15; on_n 11 -11
on_ne -4 4; on_parta 1 -1; on_paye 1 -1; on_peut -5 5; on_recom 7 -7; on_s 6 -6; on_se 7 -7; on_utili 2 -2
on_va 2 -2; on_verra 6 -6; on_vient 3 -3; on_voit 5 -5; ongle 1 -1; ongle_depui 1 -1; ont 11 -11; ont_creus 1 -1
ont_dispa 6 -6; ont_envoy 3 -3; ont_fait 3 -3; ont_lache 4 -4; ont_laiss 6 -6; ont_pas 5 -5; onze 14 -14
onze_> 15 -15; onze_aroba 2 -2; onze_cinqu 1 -1; onze_douze 6 -6; onze_onze 16 -16; onze_poste 8 -8; onze_quatr 2 -2
onze_soixa 8 -8; onze_telep 7 -7; onze_trent 1 -1; onze_zero 3 -3; open 8 -8; open_space 8 -8; opera -13 13
opera_> -22 22; opera_a 8 -8; opera_au -11 11; opera_c 15 -15; opera_de 10 -10; opera_est 15 -15; opera_histo 10 -10
opera_humai -10 10; opera_je 7 -7; opera_mais 4 -4; opera_opera -11 11; opera_parce 10 -10; opera_s -19 19
orage 2 -2; orage_> 2 -2; orage_d 1 -1; orang 9 -9; orang_> 13 -13; orang_c 1 -1; orang_comme 8 -8; orang_faudr 2 -2
orang_fr 6 -6; orang_jamai 2 -2; orang_m 13 -13; orang_point 7 -7; ordi 4 -4; ordi_de 3 -3; ordi_et 2 -2
ordi_la 4 -4; ordi_porta 9 -9; ordin 5 -5; ordin_> -4 4; ordin_alors 1 -1; ordin_au 1 -1; ordin_ca 5 -5
ordin_celui 1 -1; ordin_conce 3 -3; ordin_de 6 -6; ordin_deux 16 -16; ordin_dit 10 -10; ordin_du 4 -4
ordin_enfin 8 -8; ordin_et 15 -15; ordin_euh 10 -10; ordin_ne 3 -3; ordin_pardo 6 -6; ordin_parle 14 -14
ordin_plus 5 -5; ordin_porta 12 -12; ordin_sont 7 -7; ordin_surto 11 -11; ordin_un 5 -5; ordin_une 10 -10
ordin_voila 3 -3; ordis 14 -14; ordis_> 11 -11; ordis_des 2 -2; ordis_et 2 -2; ordis_la 8 -8; ordis_le 2 -2
ordis_quatr 4 -4; ordre 7 -7; ordre_> 9 -9; ordre_merci 6 -6; oreil -6 6; oreil_humai -6 6; org 8 -8; org_> 8 -8
origi 2 -2; origi_ca 2 -2; os -13 13; os_> -9 9; os_que -6 6; os_s -9 9; oscar 7 -7; oscar_u 7 -7; otmai 6 -6
otmai_point 6 -6; ottav 3 -3; ottav_o 3 -3; ottic 4 -4; ottic_e 4 -4; ou 1 -1; ou_4 9 -9; ou_5 7 -7; ou_6 6 -6
ou_c -13 13; ou_cinq 10 -10; ou_deux 17 -17; ou_dix 13 -13; ou_est -18 18; ou_huit 10 -10; ou_le 9 -9; ou_neuf 9 -9
ou_orang 2 -2; ou_pas -19 19; ou_peut 10 -10; ou_quato 11 -11; ou_quatr 18 -18; ou_quoi 13 -13; ou_rien 2 -2
ou_six 9 -9; ou_sur 3 -3; ou_treiz 9 -9; ou_trois 11 -11; ou_un -8 8; oua 8 -8; oua_nadou 8 -8; ouana 5 -5
ouana_point 5 -5; oubli 11 -11; oubli_> 11 -11; oubli_l 2 -2; oubli_la 4 -4; oubli_mon 8 -8; oubli_pardo 6 -6
ouf 10 -10; ouf_> 5 -5; ouf_oui 9 -9; ouf_y 10 -10; oui 15 -15; oui_> 9 -9; oui_ah 6 -6; oui_allez 5 -5
oui_allo 14 -14; oui_alors 5 -5; oui_bien 5 -5; oui_bonjo -1 1; oui_c 7 -7; oui_ca 7 -7; oui_chloe 5 -5; oui_da 3 -3
oui_de 11 -11; oui_deja 6 -6; oui_depui 10 -10; oui_deux 13 -13; oui_dites 4 -4; oui_enfin 6 -6; oui_et 8 -8
oui_euh 9 -9; oui_evide 8 -8; oui_figur 6 -6; oui_grave 9 -9; oui_hein 7 -7; oui_helas 10 -10; oui_impec 7 -7
oui_j 3 -3; oui_je 10 -10; oui_jeune 9 -9; oui_la 5 -5; oui_le 6 -6; oui_lucie 4 -4; oui_maint 4 -4; oui_mais 11 -11
oui_malhe 8 -8; oui_merci 7 -7; oui_non 6 -6; oui_on 8 -8; oui_oui 13 -13; oui_parce 1 -1; oui_pardo 7 -7
oui_parfa 14 -14; oui_pas 8 -8; oui_peuch 9 -9; oui_plusi 14 -14; oui_pour 15 -15; oui_pourq 5 -5; oui_s 15 -15
oui_sept 6 -6; oui_septa 8 -8; oui_toujo 17 -17; oui_tout 10 -10; oui_tres 7 -7; oui_tu 7 -7; oui_un 23 -23
oui_voila 15 -15; oui_vous 4 -4; oui_wanad 4 -4; ould 10 -10; ould_ahmed 10 -10; oumar 7 -7; oumar_ndiay 7 -7
oups 6 -6; oups_je 6 -6; ousma 8 -8; ousma_ba 8 -8; outlo 10 -10; outlo_com 8 -8; outlo_point 8 -8; ouver 4 -4
ouver_la 8 -8; ouvre 9 -9; ouvre_> 7 -7; ouvre_le 1 -1; ouvre_une 4 -4; ouvri 7 -7; ouvri_> 12 -12; ouvri_les 9 -9
ouvri_ma 5 -5; ouvri_ont 1 -1; p 8 -8; p_a 4 -4; p_aroba 5 -5; p_bouch 4 -4; p_comme 5 -5; p_douze 11 -11; p_e 6 -6
p_h 6 -6; p_joly 7 -7; p_la 6 -6; p_o 7 -7; p_point 8 -8; p_s 7 -7; p_t 3 -3; page 18 -18; page_> 12 -12
page_ca 4 -4; page_d 5 -5; page_ne 3 -3; page_veut 12 -12; paie 1 -1; paie_et 1 -1; paie_rubis 1 -1; paiem 7 -7
paiem_> 3 -3; paiem_ne 1 -1; paiem_sont 8 -8; paill 14 -14; paill_> 14 -14; paire 10 -10; paire_> 10 -10
paire_de 8 -8; paix 11 -11; paix_> 11 -11; panne 11 -11; panne_> 10 -10; panne_d 11 -11; panne_depui 5 -5
panne_est 12 -12; panne_je 3 -3; panne_le 3 -3; panne_les 5 -5; panne_va 10 -10; papa 8 -8; papa_> 7 -7
papa_aroba 6 -6; papa_est 13 -13; papa_il 7 -7; papa_noel 12 -12; papad 5 -5; papad_p 5 -5; papie 7 -7; papie_> 9 -9
papie_atten 4 -4; papie_mais 2 -2; paque 10 -10; paque_> 10 -10; paque_peuch 9 -9; par 8 -8; par_coeur 8 -8
par_courr 6 -6; par_dessu 1 -1; par_erreu 11 -11; par_fax 3 -3; par_heure 8 -8; par_inter 4 -4; par_la 9 -9
par_mail 6 -6; par_mois 8 -8; par_quatr 6 -6; par_quelq -7 7; par_sms 6 -6; par_telep 7 -7; par_un -12 12
par_vingt 3 -3; par_votre 6 -6; par_zero 3 -3; parai 10 -10; parai_bien 10 -10; parc 9 -9; parc_point 9 -9
parce 4 -4; parce_qu 9 -9; parce_que 2 -2; pardo 15 -15; pardo_> 23 -23; pardo_a 3 -3; pardo_alexa 7 -7
pardo_aroba 6 -6; pardo_j 5 -5; pardo_jeann 2 -2; pardo_marin 7 -7; pardo_point 9 -9; pardo_quara 1 -1
pardo_quatr 9 -9; pardo_si 5 -5; pardo_soixa 1 -1; pardo_trent 2 -2; pardo_trois 6 -6; pardo_vous 8 -8; pardo_y 3 -3
parei 16 -16; parei_> 16 -16; parei_oui 13 -13; parfa 14 -14; parfa_> 12 -12; parfa_comme 1 -1; parfa_l 5 -5
parfa_merci 9 -9; parfa_on 10 -10; paris 10 -10; paris_> 10 -10; parla 10 -10; parla_a 10 -10; parle -12 12
parle_> -11 11; parle_a -8 8; parle_angla -5 5; parle_atten 4 -4; parle_au -18 18; parle_aux -9 9; parle_avec -14 14
parle_bien 8 -8; parle_de 19 -19; parle_depui 7 -7; parle_direc -24 24; parle_fort 10 -10; parle_lente 16 -16
parle_mais 3 -3; parle_mieux 9 -9; parle_pas -9 9; parle_presq 19 -19; parle_qu -14 14; parle_tout 14 -14
parle_trop 17 -17; parle_vrai -8 8; part 8 -8; part_> 7 -7; part_c 4 -4; parta 1 -1; parta_la 1 -1; parte 7 -7
parte_pas 8 -8; parte_plus 6 -6; parti 19 -19; parti_> 19 -19; parti_de 4 -4; parti_depui 3 -3; parti_faire 3 -3
parti_mange 9 -9; parti_sur 2 -2; parto 3 -3; parto_> 3 -3; pas 6 -6; pas_80 5 -5; pas_> 23 -23; pas_a 7 -7
pas_alors 5 -5; pas_arran 10 -10; pas_arriv 6 -6; pas_attri 6 -6; pas_au 11 -11; pas_augus 5 -5; pas_aujou 16 -16
pas_aux -17 17; pas_avec -10 10; pas_avoir 11 -11; pas_berna 8 -8; pas_besoi 40 -40; pas_bien 10 -10; pas_bon 8 -8
pas_bouge 11 -11; pas_c 3 -3; pas_ca 11 -11; pas_ce 6 -6; pas_celui 6 -6; pas_certa 7 -7; pas_cette 15 -15
pas_chang 5 -5; pas_chez 5 -5; pas_colli 6 -6; pas_com 7 -7; pas_combi 10 -10; pas_comme 4 -4; pas_compl 3 -3
pas_compr 17 -17; pas_compt 23 -23; pas_conna 9 -9; pas_conne 8 -8; pas_conte 2 -2; pas_contr -8 8; pas_cousi 6 -6
pas_d 13 -13; pas_dans 7 -7; pas_de 10 -10; pas_deja 4 -4; pas_demar 11 -11; pas_deux 6 -6; pas_dire 17 -17
pas_discu -16 16; pas_du 13 -13; pas_elle 6 -6; pas_en 13 -13; pas_encor 15 -15; pas_enerv 7 -7; pas_enfin 14 -14
pas_enreg 7 -7; pas_enten 10 -10; pas_envie -16 16; pas_ete 7 -7; pas_eu 11 -11; pas_exact 20 -20; pas_faire 5 -5
pas_fait 11 -11; pas_faut 19 -19; pas_faux 14 -14; pas_fonct 9 -9; pas_grave 8 -8; pas_habil 5 -5; pas_ici 10 -10
pas_il 8 -8; pas_inter 9 -9; pas_je -2 2; pas_juste -14 14; pas_l 6 -6; pas_la 24 -24; pas_le 3 -3; pas_lemoi 8 -8
pas_les 9 -9; pas_lomba 8 -8; pas_ludov 4 -4; pas_m 3 -3; pas_ma 5 -5; pas_maint 21 -21; pas_mais 5 -5; pas_mal 8 -8
pas_malgr 4 -4; pas_marti 5 -5; pas_me -10 10; pas_merci 6 -6; pas_moi 25 -25; pas_mon 10 -10; pas_monsi 4 -4
pas_moyen -4 4; pas_non 8 -8; pas_norma 6 -6; pas_nuls 6 -6; pas_orang 1 -1; pas_oui 15 -15; pas_par 8 -8
pas_parle -12 12; pas_pas 2 -2; pas_passe -10 10; pas_pense 10 -10; pas_pluto -11 11; pas_possi -1 1
pas_pour 13 -13; pas_press 9 -9; pas_qu 12 -12; pas_quand 15 -15; pas_quato 5 -5; pas_que 19 -19; pas_quelq -21 21
pas_rappe 23 -23; pas_recev 5 -5; pas_redem 9 -9; pas_refai 2 -2; pas_regar 1 -1; pas_regle 10 -10; pas_resea 6 -6
pas_resol 4 -4; pas_reuss 10 -10; pas_s -12 12; pas_sa 11 -11; pas_se 5 -5; pas_serie 11 -11; pas_si 2 -2
pas_silve 7 -7; pas_six 6 -6; pas_soixa 5 -5; pas_sur 7 -7; pas_sure 3 -3; pas_terri 10 -10; pas_tout 7 -7
pas_toute -11 11; pas_trois 9 -9; pas_trop 9 -9; pas_un -1 1; pas_une -9 9; pas_venu 17 -17; pas_verif 19 -19
pas_voir 13 -13; pas_votre 10 -10; pas_vous 10 -10; pas_vraim 10 -10; pas_y -11 11; pas_zero 1 -1; pasca 11 -11
pasca_point 11 -11; pasqu 7 -7; pasqu_> 7 -7; passa 17 -17; passa_d 12 -12; passa_du 6 -6; passe -15 15
passe_> 15 -15; passe_a 16 -16; passe_au 5 -5; passe_coudo -11 11; passe_demai 8 -8; passe_hier 19 -19
passe_il 8 -8; passe_jeudi 7 -7; passe_la -6 6; passe_le -9 9; passe_mal 16 -16; passe_mardi 2 -2; passe_moi -26 26
passe_mon 9 -9; passe_pas 19 -19; passe_perso 7 -7; passe_plus 6 -6; passe_pour 10 -10; passe_quelq -6 6
passe_rien 9 -9; passe_sur 1 -1; passe_un -15 15; passe_une -15 15; passe_votre -13 13; paste 11 -11; paste_> 8 -8
paste_aroba 6 -6; paste_point 8 -8; patie 18 -18; patie_> 10 -10; patie_il 4 -4; patie_pour 4 -4; patie_qu 9 -9
patoc 7 -7; patoc_soixa 7 -7; patri 3 -3; patri_point 3 -3; patro -2 2; patro_> -12 12; patro_du 7 -7
patro_est 15 -15; patro_et 2 -2; patro_qui 10 -10; paul 24 -24; paul_> 13 -13; paul_aroba 8 -8; paul_berna 8 -8
paul_chez 16 -16; paul_hamon 9 -9; paul_point 3 -3; paul_rouss 8 -8; paul_tiret 6 -6; paul_tout 7 -7
paul_verdi 9 -9; paula 8 -8; paula_ribei 8 -8; paule 8 -8; paule_duran 8 -8; paule_point 10 -10; pauli 6 -6
pauli_desca 7 -7; pauli_p 2 -2; pauli_point 7 -7; paulo 8 -8; paulo_ferre 8 -8; pauvr 5 -5; pauvr_> 3 -3
pauvr_mari 6 -6; paye 8 -8; paye_30 6 -6; paye_cinqu 3 -3; paye_la 9 -9; paye_quara 1 -1; payer 10 -10
payer_ma 9 -9; payer_pour 6 -6; pays 10 -10; pays_mais 10 -10; pc 9 -9; pc_> 12 -12; pc_au 5 -5; pc_celui 2 -2
pc_de 5 -5; pc_du 3 -3; pc_et 6 -6; pc_la 8 -8; pc_le 4 -4; pc_ma 2 -2; pc_porta 9 -9; pc_un 13 -13; pc_une 6 -6
pedro 8 -8; pedro_lopez 8 -8; peine 20 -20; peine_> 5 -5; peine_de 22 -22; peine_en 5 -5; pelis 8 -8; pelis_a 8 -8
pelle 10 -10; pelle_deux 10 -10; penda 7 -7; penda_les 7 -7; penne 11 -11; penne_> 8 -8; penne_jean 9 -9
pense 12 -12; pense_> 13 -13; pense_bien 7 -7; pense_pas 10 -10; pense_que 6 -6; perdr 10 -10; perdr_mon 10 -10
perdu 9 -9; perdu_> 11 -11; perdu_la 4 -4; perdu_quand 1 -1; pere 7 -7; pere_> 7 -7; pere_qui 3 -3; perez 9 -9
perez_aroba 9 -9; perma 10 -10; perma_au 10 -10; perra 6 -6; perra_avec 6 -6; perre 7 -7; perre_deux 7 -7
perri 17 -17; perri_> 9 -9; perri_aroba 7 -7; perri_deux 6 -6; perri_je 1 -1; perri_thiba 8 -8; perro 8 -8
perro_aroba 10 -10; perro_de 5 -5; perro_p 4 -4; persi 12 -12; persi_> 12 -12; perso -6 6; perso_> 4 -4
perso_a 13 -13; perso_agee 24 -24; perso_au 9 -9; perso_avec 5 -5; perso_ca 7 -7; perso_d -18 18; perso_dans 8 -8
perso_de 17 -17; perso_depui 11 -11; perso_en 3 -3; perso_et 4 -4; perso_euh -14 14; perso_handi 18 -18
perso_je -10 10; perso_la -7 7; perso_le 4 -4; perso_n 16 -16; perso_ne 21 -21; perso_pas -16 16; perso_physi -8 8
perso_que 1 -1; perso_qui 8 -8; perso_reell -8 8; perso_s -17 17; perso_sont 7 -7; perso_titul 12 -12
perso_touch 12 -12; petan 2 -2; petan_de 2 -2; peter 8 -8; peter_un 8 -8; petit 13 -13; petit_> 14 -14; petit_a 3 -3
petit_aimen 3 -3; petit_aroba 6 -6; petit_bibli 6 -6; petit_boiti 6 -6; petit_comme 6 -6; petit_dizai 11 -11
petit_en 2 -2; petit_enfan 10 -10; petit_est 3 -3; petit_et 1 -1; petit_fille 4 -4; petit_fils 2 -2
petit_jardi 8 -8; petit_l 4 -4; petit_lumie 1 -1; petit_point 3 -3; petit_poste 5 -5; petit_princ 5 -5
petit_probl 7 -7; petit_quest 6 -6; petit_souci 6 -6; petit_touch 8 -8; petit_tout 9 -9; petit_trent 13 -13
petit_villa 5 -5; petra 8 -8; petra_novak 8 -8; petro 8 -8; petro_> 13 -13; petro_aroba 7 -7; petro_p 2 -2
peu 14 -14; peu_> 7 -7; peu_agaca 12 -12; peu_agace 6 -6; peu_avec 10 -10; peu_compl 7 -7; peu_decu 8 -8
peu_embet 14 -14; peu_ennuy 3 -3; peu_inqui 6 -6; peu_lent 5 -5; peu_long 1 -1; peu_mal 5 -5; peu_mieux 8 -8
peu_perdu 9 -9; peu_pour 9 -9; peu_pres 7 -7; peu_stres 3 -3; peu_surpr 7 -7; peuch 15 -15; peuch_> 9 -9
peuch_un 9 -9; peur 8 -8; peur_que 8 -8; peut 4 -4; peut_aider 5 -5; peut_avoir -14 14; peut_dire 9 -9
peut_etre 13 -13; peut_faire 9 -9; peut_me -4 4; peut_parle -13 13; peut_pas 12 -12; peut_plus 5 -5; peux -1 1
peux_appel 12 -12; peux_avoir -11 11; peux_branc 7 -7; peux_enfin 7 -7; peux_etre -19 19; peux_le 13 -13
peux_m -4 4; peux_navig 8 -8; peux_ni 5 -5; peux_parle -16 16; peux_pas 7 -7; peux_plus 14 -14; peux_recev 9 -9
peux_savoi 18 -18; peux_surfe 9 -9; peux_telep 7 -7; peux_y 7 -7; pfff 9 -9; pfff_une 9 -9; ph 5 -5; ph_point 5 -5
phare 9 -9; phare_aroba 9 -9; phili 7 -7; phili_> 7 -7; phili_avec 5 -5; phili_court 4 -4; phili_point 7 -7
phili_tiret 9 -9; photo 11 -11; photo_> 8 -8; photo_avec 8 -8; photo_point 9 -9; physi -8 8; physi_> -8 8
picar 8 -8; picar_aroba 2 -2; picar_point 11 -11; picar_zero 3 -3; picot 6 -6; picot_tiret 6 -6; piece 6 -6
piece_> 6 -6; pierr 12 -12; pierr_> 11 -11; pierr_aroba 9 -9; pierr_duran 7 -7; pierr_marti 8 -8; pierr_point 5 -5
pierr_tiret 7 -7; pierr_yves 7 -7; pilot -7 7; pilot_dans -7 7; pin 3 -3; pin_que 3 -3; pirat 2 -2; pirat_au 2 -2
pire 9 -9; pire_> 11 -11; pire_en 11 -11; pire_qu 7 -7; pixel 6 -6; pixel_et 6 -6; pizza 6 -6; pizza_> 6 -6
pizza_comme 6 -6; pizza_tiret 6 -6; placa 10 -10; placa_> 10 -10; place 12 -12; place_de 8 -8; place_du 5 -5
place_jeann 9 -9; plaig 5 -5; plaig_> 5 -5; plain 5 -5; plain_contr 5 -5; plais 13 -13; plais_> 13 -13; plait -4 4
plait_> -2 2; plait_comme 7 -7; plait_je -12 12; plait_madam -19 19; plait_merci 11 -11; plait_pas -11 11
plait_un -27 27; plant 8 -8; plant_encor 15 -15; plant_toujo 4 -4; playe 12 -12; playe_> 12 -12; plays 5 -5
plays_4 5 -5; pleas -6 6; pleas_je -6 6; plein 14 -14; plein_> 10 -10; plein_dans 11 -11; plein_et 6 -6
plein_le 8 -8; plein_zoom 4 -4; pleut 11 -11; pleut_depui 11 -11; plomb 7 -7; plomb_point 7 -7; pluie 10 -10
pluie_> 10 -10; plupa 15 -15; plupa_> 15 -15; pluri 8 -8; pluri_donc 8 -8; plus 16 -16; plus_33 6 -6; plus_> 7 -7
plus_a 6 -6; plus_acces 1 -1; plus_aller 3 -3; plus_appel 9 -9; plus_au 1 -1; plus_aucun 4 -4; plus_celui 4 -4
plus_cette 11 -11; plus_chez 4 -4; plus_d 9 -9; plus_de 10 -10; plus_demar 5 -5; plus_depui 3 -3; plus_detec 4 -4
plus_du 9 -9; plus_elle 6 -6; plus_et 5 -5; plus_faire 4 -4; plus_heure 8 -8; plus_inter 8 -8; plus_j 5 -5
plus_jamai 11 -11; plus_je 1 -1; plus_jouer 6 -6; plus_la 6 -6; plus_le 5 -5; plus_les 9 -9; plus_lucie 7 -7
plus_me 6 -6; plus_mes 8 -8; plus_mon 2 -2; plus_moyen 15 -15; plus_n 5 -5; plus_on 1 -1; plus_patie 9 -9
plus_perso 8 -8; plus_plus 2 -2; plus_point 8 -8; plus_press 4 -4; plus_quand 1 -1; plus_quara 3 -3; plus_que 5 -5
plus_quoi 5 -5; plus_rapid 13 -13; plus_recon 3 -3; plus_rien 6 -6; plus_ses 7 -7; plus_si 2 -2; plus_simpl 1 -1
plus_sur 6 -6; plus_surfe 7 -7; plus_tard 10 -10; plus_telep 9 -9; plus_telet 1 -1; plus_trent 2 -2; plus_trois 6 -6
plus_trop 7 -7; plus_un 18 -18; plus_vite 6 -6; plusi 12 -12; plusi_> 11 -11; plusi_perso 12 -12; plusi_quoi 14 -14
pluto 5 -5; pluto_inter 9 -9; pluto_l 4 -4; pluto_mon 16 -16; pluto_non 17 -17; pluto_que 8 -8; pluto_sur 1 -1
pluto_un 5 -5; pluto_une -11 11; poil 11 -11; poil_> 11 -11; point 8 -8; point_a 7 -7; point_alaou 4 -4
point_anna 1 -1; point_antoi 3 -3; point_arnau 6 -6; point_aroba 3 -3; point_b 7 -7; point_baill 6 -6
point_barbi 1 -1; point_be 9 -9; point_beaum 10 -10; point_beaun 2 -2; point_benal 8 -8; point_benoi 7 -7
point_benze 8 -8; point_berna 6 -6; point_berth 2 -2; point_bio 10 -10; point_blanc 4 -4; point_bois 8 -8
point_bonne 6 -6; point_braul 5 -5; point_brico 3 -3; point_brun 1 -1; point_c 7 -7; point_carpe 9 -9
point_casta 1 -1; point_ch 8 -8; point_chen 4 -4; point_clair 6 -6; point_colas 6 -6; point_com 8 -8; point_d 8 -8
point_delma 10 -10; point_denta 5 -5; point_desch 6 -6; point_du 8 -8; point_duboi 7 -7; point_dumas 7 -7
point_dupon 6 -6; point_dupre 9 -9; point_dupui 6 -6; point_duran 8 -8; point_e 10 -10; point_effe 5 -5
point_entre 5 -5; point_eric 8 -8; point_espos 3 -3; point_et 10 -10; point_f 9 -9; point_fab 4 -4; point_famil 7 -7
point_fan 3 -3; point_fonta 2 -2; point_fourn 11 -11; point_fr 8 -8; point_gagno 7 -7; point_gall 9 -9
point_gallo 5 -5; point_gauth 7 -7; point_gauti 2 -2; point_gille 12 -12; point_girar 10 -10; point_gros 11 -11
point_guen 7 -7; point_gueri 2 -2; point_guyon 6 -6; point_hadj 7 -7; point_hamdi 1 -1; point_hamon 7 -7
point_henry 2 -2; point_hoare 2 -2; point_huber 11 -11; point_hue 4 -4; point_i 8 -8; point_io 8 -8
point_iones 4 -4; point_irma 8 -8; point_jean 7 -7; point_k 11 -11; point_kern 8 -8; point_klein 6 -6; point_l 6 -6
point_lacaz 2 -2; point_lafon 7 -7; point_lambe 8 -8; point_lamy 4 -4; point_le 6 -6; point_lecle 7 -7
point_lecom 7 -7; point_lefor 1 -1; point_leger 11 -11; point_lemai 13 -13; point_lerou 10 -10; point_leroy 5 -5
point_lopez 5 -5; point_m 3 -3; point_march 8 -8; point_marie 8 -8; point_marin 4 -4; point_marte 8 -8
point_marti 7 -7; point_me 9 -9; point_menar 10 -10; point_merci 6 -6; point_minh 7 -7; point_morea 6 -6
point_morel 9 -9; point_morin 5 -5; point_n 3 -3; point_ndiay 3 -3; point_net 6 -6; point_nette 9 -9
point_nguye 9 -9; point_noel 7 -7; point_o 7 -7; point_olive 1 -1; point_olliv 7 -7; point_org 8 -8; point_ou 2 -2
point_p 7 -7; point_paul 4 -4; point_perez 9 -9; point_perre 7 -7; point_perri 7 -7; point_perro 10 -10
point_petit 3 -3; point_petro 7 -7; point_phare 9 -9; point_picar 2 -2; point_pons 5 -5; point_potti 4 -4
point_puis 2 -2; point_quoi 1 -1; point_r 6 -6; point_renau 5 -5; point_riou 4 -4; point_rivie 4 -4
point_rober 9 -9; point_robin 9 -9; point_rocha 9 -9; point_roche 3 -3; point_roger 5 -5; point_rouss 5 -5
point_roux 8 -8; point_roy 8 -8; point_royer 10 -10; point_s 3 -3; point_simon 7 -7; point_szyma 2 -2; point_t 5 -5
point_tremb 5 -5; point_univ 5 -5; point_vasse 3 -3; point_vidal 7 -7; point_weiss 3 -3; point_wyatt 2 -2
point_z 4 -4; poiri 2 -2; poiri_> 2 -2; poiri_hugue 2 -2; pol 15 -15; pol_aroba 15 -15; polit 9 -9; polit_inter 9 -9
pon 4 -4; pon_enten 4 -4; pons 5 -5; pons_aroba 4 -4; pons_soixa 6 -6; popes 9 -9; popes_p 9 -9; por -7 7
por_favor -7 7; porca 5 -5; porca_miser 5 -5; porta 9 -9; porta_> 15 -15; porta_affic 11 -11; porta_arriv 9 -9
porta_c 2 -2; porta_ca 4 -4; porta_chacu 1 -1; porta_de 2 -2; porta_depui 2 -2; porta_des 4 -4; porta_deux 6 -6
porta_est 6 -6; porta_et 7 -7; porta_il 6 -6; porta_le 8 -8; porta_n 3 -3; porta_ne 1 -1; porta_parce 4 -4
porta_que 1 -1; porta_reste 7 -7; porta_si 3 -3; porta_trois 1 -1; porta_une 18 -18; porta_voit 3 -3
porta_zero 1 -1; porte 21 -21; porte_> 18 -18; porte_douze 7 -7; porte_gauch 6 -6; porte_ne 10 -10; porte_plain 5 -5
pose 6 -6; pose_la 4 -4; pose_probl 5 -5; pose_une 7 -7; posee 5 -5; posee_au 5 -5; posez 3 -3; posez_une 3 -3
possi 2 -2; possi_> 19 -19; possi_d -16 16; possi_j 3 -3; posta 10 -10; posta_c 8 -8; posta_soixa 1 -1
posta_trent 10 -10; poste 13 -13; poste_> 12 -12; poste_a 10 -10; poste_au 1 -1; poste_dans 12 -12; poste_de 5 -5
poste_douze 3 -3; poste_et 3 -3; poste_fixes 6 -6; poste_il 5 -5; poste_je 7 -7; poste_on 6 -6; poste_point 5 -5
poste_repar 5 -5; poste_sont 3 -3; poste_sur 9 -9; poste_tout 3 -3; poste_un 6 -6; pote 4 -4; pote_ca 5 -5
pote_m 2 -2; potie 10 -10; potie_> 10 -10; potti 4 -4; potti_avec 4 -4; pouf 7 -7; pouf_> 6 -6; pouf_ca 6 -6
pour 8 -8; pour_aller 4 -4; pour_annul 6 -6; pour_appel 6 -6; pour_autre 10 -10; pour_ca 7 -7; pour_de -4 4
pour_finir 5 -5; pour_jeudi 5 -5; pour_l 7 -7; pour_la 6 -6; pour_le 7 -7; pour_les 7 -7; pour_lui -9 9
pour_me -10 10; pour_moi 7 -7; pour_mon 10 -10; pour_que 8 -8; pour_qui 12 -12; pour_redem 1 -1; pour_repar 6 -6
pour_rien 4 -4; pour_se 4 -4; pour_sur 14 -14; pour_tout 10 -10; pour_un 15 -15; pour_une 23 -23; pour_verif 2 -2
pour_voir 7 -7; pour_votre 3 -3; pour_vous -8 8; pourq 15 -15; pourq_cette 9 -9; pourq_faire 7 -7; pourq_ma 5 -5
pourq_mais 6 -6; pourq_pas 13 -13; pourq_vous 9 -9; pourr -16 16; pourr_je -15 15; pourr_me -12 12; pourr_pas 12 -12
pourr_vous -3 3; pouve -5 5; pouve_m 16 -16; pouve_me -17 17; pouve_mettr 9 -9; pouve_noter 8 -8; pouve_pas -10 10
pouve_repet 15 -15; pouve_vous -1 1; pouvi -8 8; pouvi_me -8 8; pouvo 5 -5; pouvo_clore 5 -5; prefe -3 3
prefe_06 3 -3; prefe_avoir -18 18; prefe_conti 17 -17; prefe_evite 11 -11; prefe_expli -8 8; prefe_ne 11 -11
prefe_parle -33 33; prefe_pas 20 -20; prefe_qu -10 10; prefe_reste 3 -3; prefe_suivr 8 -8; prele 10 -10
prele_> 10 -10; premi 9 -9; premi_> 6 -6; premi_etage 11 -11; premi_etaie 4 -4; premi_j 1 -1; premi_perso 1 -1
premi_y 1 -1; prend -4 4; prend_> -8 8; prend_argen 7 -7; prend_deux 12 -12; prend_la -11 11; prend_le 4 -4
prend_un 14 -14; prene 12 -12; prene_pluto 4 -4; prene_pour 12 -12; prene_votre 2 -2; prenn -8 8; prenn_mon -8 8
preno 10 -10; preno_> 8 -8; preno_c 8 -8; preno_chris 2 -2; preno_de 2 -2; preno_louis 1 -1; preno_lucas 7 -7
preno_marti 8 -8; preno_mary 7 -7; preno_natha 8 -8; preno_roger 5 -5; preno_sylvi 3 -3; pres 7 -7; pres_> 4 -4
pres_quara 7 -7; pres_une 5 -5; prese 11 -11; prese_> 6 -6; prese_bapti 7 -7; presi 2 -2; presi_du 2 -2
presq 19 -19; presq_comme 19 -19; presq_mais 5 -5; press 9 -9; press_> 10 -10; press_allez 4 -4; press_alors 3 -3
press_c 2 -2; press_vous 2 -2; prest 5 -5; prest_infor 5 -5; pret 6 -6; pret_> 6 -6; preve 5 -5; preve_> 5 -5
previ -13 13; previ_je -13 13; prie -3 3; prie_> -9 9; prie_j 9 -9; princ 5 -5; princ_en 5 -5; print 5 -5
print_> 5 -5; prior 5 -5; prior_> 5 -5; pris 2 -2; pris_aroba 4 -4; prise 12 -12; prise_> 12 -12; prise_il 2 -2
prive 8 -8; prive_> 9 -9; prive_d 4 -4; pro 7 -7; pro_alors 4 -4; pro_aroba 9 -9; pro_et 4 -4; probl 18 -18
probl_> 12 -12; probl_allez 10 -10; probl_c 6 -6; probl_de 9 -9; probl_est 9 -9; probl_n 4 -4; probl_persi 12 -12
probl_que 4 -4; probl_regle 8 -8; proce 6 -6; proce_redem 2 -2; proce_sans 6 -6; prof 4 -4; prof_donc 4 -4
profe 8 -8; profe_> 8 -8; profe_c 5 -5; prono 4 -4; prono_> 4 -4; propo 6 -6; propo_de 6 -6; propr 10 -10
propr_scand 10 -10; proto 10 -10; proto_mail 7 -7; proto_point 8 -8; ps4 9 -9; ps4_et 9 -9; ps5 10 -10
ps5_et 10 -10; pub 5 -5; pub_> 5 -5; publi 9 -9; publi_> 5 -5; publi_que 7 -7; puce 3 -3; puce_a 3 -3; puis 4 -4
puis_a 2 -2; puis_aroba 7 -7; puis_besso 7 -7; puis_brun 5 -5; puis_ca 6 -6; puis_cinqu 3 -3; puis_dans 3 -3
puis_deux 4 -4; puis_douze 5 -5; puis_gmail 5 -5; puis_hier 9 -9; puis_j 3 -3; puis_je -13 13; puis_l 17 -17
puis_la 2 -2; puis_le 1 -1; puis_les 1 -1; puis_mercr 2 -2; puis_mon 5 -5; puis_point 3 -3; puis_pouf 6 -6
puis_quara 3 -3; puis_repar 10 -10; puis_soixa 5 -5; puis_un 3 -3; puis_y 1 -1; puis_zero 3 -3; puisq 2 -2
puisq_c 1 -1; puisq_je 4 -4; puiss -9 9; puiss_lui -6 6; puiss_m -8 8; punai 11 -11; punai_> 11 -11; pur 3 -3
pur_et 3 -3; puree 9 -9; puree_> 9 -9; pus 3 -3; pus_acces 3 -3; putai 12 -12; putai_c 14 -14; putai_ca 5 -5
putai_mais 7 -7; q 4 -4; q_a 7 -7; qu 7 -7; qu_a -14 14; qu_avant 8 -8; qu_elle 5 -5; qu_est 20 -20; qu_il 13 -13
qu_ils 3 -3; qu_inter 5 -5; qu_on -15 15; qu_un 16 -16; qu_une 11 -11; quand 18 -18; quand_inter 7 -7; quand_j 4 -4
quand_je 15 -15; quand_meme 8 -8; quand_on 2 -2; quara 7 -7; quara_> 9 -9; quara_cinq 5 -5; quara_cinqu 12 -12
quara_deux 9 -9; quara_ensui 3 -3; quara_et 9 -9; quara_huit 4 -4; quara_neuf 7 -7; quara_poste 10 -10
quara_quara 23 -23; quara_quatr 5 -5; quara_sept 4 -4; quara_six 3 -3; quara_trois 10 -10; quart 6 -6; quart_> 6 -6
quart_est 4 -4; quart_meme 6 -6; quart_qui 6 -6; quat 9 -9; quat_ordis 9 -9; quato 10 -10; quato_> 4 -4
quato_ans 3 -3; quato_aroba 7 -7; quato_avec 8 -8; quato_douze 5 -5; quato_ensui 1 -1; quato_euh 2 -2
quato_je 11 -11; quato_non 2 -2; quato_ou 9 -9; quato_soixa 5 -5; quato_treiz 5 -5; quato_trent 1 -1
quato_vingt 7 -7; quatr 10 -10; quatr_> 15 -15; quatr_a 4 -4; quatr_appar 8 -8; quatr_aroba 7 -7; quatr_at 3 -3
quatr_au 8 -8; quatr_barre 8 -8; quatr_caiss 5 -5; quatr_cent 4 -4; quatr_cinq 7 -7; quatr_cinqu 6 -6
quatr_deux 8 -8; quatr_dix 1 -1; quatr_doubl 7 -7; quatr_douze 6 -6; quatr_en 5 -5; quatr_enfin 8 -8; quatr_et 1 -1
quatr_etage 6 -6; quatr_euros 3 -3; quatr_fois 7 -7; quatr_heure 8 -8; quatr_je 9 -9; quatr_merci 4 -4
quatr_mille 8 -8; quatr_mois 6 -6; quatr_neuf 2 -2; quatr_non 2 -2; quatr_nonan 6 -6; quatr_ordin 17 -17
quatr_ordis 4 -4; quatr_ou 9 -9; quatr_perso 19 -19; quatr_plus 6 -6; quatr_poste 7 -7; quatr_puis 5 -5
quatr_quara 5 -5; quatr_quatr 5 -5; quatr_qui 5 -5; quatr_rue 2 -2; quatr_saiso 5 -5; quatr_septa 11 -11
quatr_six 3 -3; quatr_smart 7 -7; quatr_soixa 5 -5; quatr_table 11 -11; quatr_telep 9 -9; quatr_tout 3 -3
quatr_trent 4 -4; quatr_trois 6 -6; quatr_vingt 8 -8; quatr_voila 1 -1; quatr_zero 6 -6; que -7 7; que_c 1 -1
que_ca 13 -13; que_ce 15 -15; que_celui 10 -10; que_chez 4 -4; que_clign 1 -1; que_d 8 -8; que_des -6 6
que_deux 8 -8; que_dix 5 -5; que_est -1 1; que_j -9 9; que_je -15 15; que_l 11 -11; que_la 11 -11; que_le 13 -13
que_les 6 -6; que_moi 9 -9; que_mon 11 -11; que_non 11 -11; que_oui 20 -20; que_plus 1 -1; que_pour 3 -3
que_quelq 1 -1; que_racon -5 5; que_sur 8 -8; que_votre -10 10; que_vous -4 4; quebe 2 -2; quebe_d 2 -2
quebe_jusqu 2 -2; quel 12 -12; quel_bouto 7 -7; quel_cable 7 -7; quel_qu -24 24; quel_servi 10 -10
quel_sujet 12 -12; quell 11 -11; quell_bande 10 -10; quell_boite 5 -5; quell_lumie 8 -8; quell_quest 12 -12
quelq -16 16; quelq_chose 10 -10; quelq_un -22 22; quelq_uns 12 -12; queme 10 -10; queme_> 10 -10; quest 19 -19
quest_> 17 -17; quest_a 8 -8; quest_deja 4 -4; quest_hier 4 -4; quest_tranq 7 -7; qui -7 7; qui_> 12 -12; qui_a 5 -5
qui_aboie 6 -6; qui_ai 6 -6; qui_arriv 3 -3; qui_atten 9 -9; qui_compr -19 19; qui_conna -18 18; qui_coupe 2 -2
qui_decon 8 -8; qui_est -17 17; qui_etes 13 -13; qui_fait 7 -7; qui_finit 6 -6; qui_gere 3 -3; qui_gresi 10 -10
qui_habit 17 -17; qui_je -10 10; qui_l 3 -3; qui_m 21 -21; qui_mais -11 11; qui_march 10 -10; qui_me 2 -2
qui_ne 3 -3; qui_nous 1 -1; qui_parle -11 11; qui_passe 1 -1; qui_pose 5 -5; qui_puiss -8 8; qui_s 13 -13
qui_sait 8 -8; qui_saute 6 -6; qui_sonne 14 -14; qui_sont 10 -10; qui_va 10 -10; qui_veut 4 -4; qui_vienn 3 -3
qui_vont 3 -3; qui_vous 13 -13; quinz 15 -15; quinz_> 3 -3; quinz_a 9 -9; quinz_appar 5 -5; quinz_aroba 6 -6
quinz_avec 5 -5; quinz_c 10 -10; quinz_ca 1 -1; quinz_de 7 -7; quinz_envir 7 -7; quinz_et 8 -8; quinz_ordin 4 -4
quinz_ou 11 -11; quinz_poste 11 -11; quinz_quatr 4 -4; quinz_rue 9 -9; quinz_seize 4 -4; quinz_soixa 7 -7
quinz_zero 5 -5; quitt 11 -11; quitt_pas 10 -10; quitt_votre 6 -6; quoi 9 -9; quoi_> 6 -6; quoi_ce 6 -6
quoi_cette 10 -10; quoi_deja 6 -6; quoi_j 4 -4; quoi_la 4 -4; quoi_noter 4 -4; quoi_qui 10 -10; quoi_un 8 -8
quoi_vous 5 -5; quoi_y 4 -4; r 9 -9; r_> 10 -10; r_a 9 -9; r_aroba 4 -4; r_comme 5 -5; r_d 4 -4; r_deux 6 -6
r_e 7 -7; r_et 6 -6; r_genev 5 -5; r_h 11 -11; r_i 4 -4; r_n 8 -8; r_o 8 -8; r_p 7 -7; r_point 5 -5; r_preno 5 -5
r_sans 2 -2; r_simon 15 -15; r_t 4 -4; r_u 7 -7; r_un 7 -7; raccr -7 7; raccr_au 11 -11; raccr_par 8 -8
raccr_pas 7 -7; raccr_si -15 15; raccr_tout 13 -13; rachi 6 -6; rachi_under 6 -6; racon -5 5; racon_cette -5 5
racon_tout 1 -1; rade 10 -10; rade_> 12 -12; rade_depui 4 -4; raiso 18 -18; raiso_> 18 -18; rallu 4 -4
rallu_et 6 -6; rallu_mais 5 -5; rame 16 -16; rame_enorm 4 -4; rame_sur 7 -7; rame_toujo 11 -11; rame_un 10 -10
raoul 5 -5; raoul_d 5 -5; raoul_n 5 -5; rapha 8 -8; rapha_noel 8 -8; rapid 13 -13; rapid_> 13 -13; rappe -13 13
rappe_> -8 8; rappe_au 15 -15; rappe_donc -13 13; rappe_jamai 10 -10; rappe_moi -2 2; rappe_par -9 9
rappe_plus 8 -8; rappe_pour 12 -12; rappe_trois 14 -14; ras 14 -14; ras_la 12 -12; ras_le 12 -12; rassu 7 -7
rassu_vous 7 -7; rau 8 -8; rau_r 8 -8; raymo 8 -8; raymo_escof 8 -8; re 5 -5; re_je 5 -5; rebra 6 -6; rebra_> 11 -11
rebra_mais 4 -4; recev 12 -12; recev_d 6 -6; recev_de 5 -5; recev_des 9 -9; reche 10 -10; reche_de 10 -10
recla -3 3; recla_> 9 -9; recla_un 3 -3; recla_une -6 6; recoi 7 -7; recoi_ma 3 -3; recoi_mes 9 -9; recoi_pas 6 -6
recoi_plus 7 -7; recoi_rien 1 -1; recoi_telle 7 -7; recoi_trop 5 -5; recom 10 -10; recom_> 12 -12; recom_lucie 6 -6
recom_plus 1 -1; recom_zero 2 -2; recon 8 -8; recon_> 8 -8; recou 8 -8; recou_> 8 -8; recti 5 -5; recti_06 5 -5
recu 12 -12; recu_d 7 -7; recu_dans 2 -2; recu_un 8 -8; recu_votre 11 -11; recup 17 -17; recup_inter 12 -12
recup_le 3 -3; recup_toute 6 -6; redem 18 -18; redem_> 25 -25; redem_avec 15 -15; redem_comme 1 -1; redem_ecran 5 -5
redem_en 9 -9; redem_et 4 -4; redem_je 1 -1; redem_la 5 -5; redem_mais 5 -5; redem_pas 3 -3; redem_plus 1 -1
redem_tout 5 -5; redem_trois 6 -6; redev 11 -11; redev_norma 11 -11; redir -5 5; redir_moi -7 7; redir_vous 3 -3
redis 6 -6; redis_zero 6 -6; redon -13 13; redon_moi -13 13; reel -13 13; reel_> -13 13; reell -8 8; reell_> -8 8
reess 8 -8; reess_> 8 -8; refai 2 -2; refai_> 2 -2; refle 7 -7; refle_> 9 -9; refle_il 1 -1; refon 14 -14
refon_> 14 -14; refus 10 -10; refus_> 10 -10; refus_de 4 -4; regar 15 -15; regar_> 16 -16; regar_derri 5 -5
regar_des 4 -4; regar_en 8 -8; regar_la 3 -3; regar_les 1 -1; regar_pas 4 -4; regar_sur 1 -1; regis 8 -8
regis_pelis 8 -8; regle 11 -11; regle_> 11 -11; regle_ca 8 -8; regle_depui 3 -3; regle_en 7 -7; regre 13 -13
regre_> 13 -13; relan 7 -7; relan_le 7 -7; relat -17 17; relat_> -11 11; relat_avec -14 14; relou -11 11
relou_les -11 11; remar 14 -14; remar_> 12 -12; remar_cinq 5 -5; remar_merci 5 -5; remar_nicke 11 -11
remar_pas 5 -5; remar_super 9 -9; remar_vite 16 -16; rembo 12 -12; rembo_> 7 -7; rembo_c 13 -13; rembo_moi 11 -11
remer 10 -10; remer_pour 10 -10; remet 4 -4; remet_le 3 -3; remet_pas 5 -5; remis 9 -9; remis_en 9 -9; remon 9 -9
remon_> 9 -9; remy 8 -8; remy_avec 8 -8; remy_chauv 8 -8; renar 7 -7; renar_> 7 -7; renau 10 -10; renau_> 9 -9
renau_a 7 -7; renau_aroba 2 -2; renau_r 2 -2; rende 15 -15; rende_dingu 7 -7; rende_moi -13 13; rende_vous 20 -20
rene 3 -3; rene_point 4 -4; renne 8 -8; renne_point 8 -8; rense 17 -17; rense_> 17 -17; rentr 6 -6; rentr_dans 8 -8
rentr_du 3 -3; rentr_vers 5 -5; renvo 6 -6; renvo_d 6 -6; repar 11 -11; repar_> 13 -13; repar_a 6 -6
repar_comme 4 -4; repar_la 3 -3; repar_oui 6 -6; repar_pour 10 -10; repar_repar 6 -6; repar_sur 5 -5; repas 10 -10
repas_demai 10 -10; repet 14 -14; repet_06 7 -7; repet_> 20 -20; repet_clign 13 -13; repet_et 5 -5; repet_ma 7 -7
repet_ne 5 -5; repet_non 14 -14; repet_plus 5 -5; repet_zero 5 -5; repon -5 5; repon_> 10 -10; repon_alors -7 7
repon_bon 7 -7; repon_en -13 13; repon_il 5 -5; repon_je -6 6; repon_plus -2 2; repon_repon 7 -7; repon_se 13 -13
repon_si 1 -1; repon_toujo 1 -1; repos 5 -5; repos_> 5 -5; repre 6 -6; repre_celui 5 -5; repre_jean 3 -3
repre_la 7 -7; repub 8 -8; repub_a 8 -8; resea 7 -7; resea_> 8 -8; resea_c 4 -4; resea_chez 6 -6; resea_comme 4 -4
resea_dans 6 -6; resea_de 8 -8; resea_depui 7 -7; resea_du 3 -3; resea_est 16 -16; resea_inter 1 -1
resea_mobil 5 -5; resea_mon 10 -10; resea_sans 5 -5; resea_sur 2 -2; resea_wifi 5 -5; resil 12 -12; resil_> 12 -12
resol 12 -12; resol_> 15 -15; resol_pour 7 -7; respe -6 6; respe_pour -6 6; respo -21 21; respo_> -18 18
respo_de -10 10; respo_du 14 -14; respo_en -10 10; respo_infor 10 -10; resta 4 -4; resta_ca 5 -5; resta_on 3 -3
reste 10 -10; reste_a 6 -6; reste_anony 3 -3; reste_bloqu 10 -10; reste_etein 9 -9; reste_inact 8 -8; reste_m 8 -8
reste_orang 7 -7; reste_que 4 -4; reste_rouge 12 -12; reste_sans 2 -2; reste_sur 7 -7; resul 6 -6; resul_> 6 -6
retab 10 -10; retab_> 7 -7; retab_depui 5 -5; retab_en 8 -8; retar 6 -6; retar_j 6 -6; retom 6 -6; retom_> 6 -6
retou 2 -2; retou_hein 2 -2; retra 10 -10; retra_> 8 -8; retra_alors 2 -2; retro 9 -9; retro_inter 8 -8
retro_le 11 -11; reuni 8 -8; reuni_> 8 -8; reuni_avec 15 -15; reuni_zero 1 -1; reuss 10 -10; reuss_> 10 -10
reven 13 -13; reven_> 12 -12; reven_d 10 -10; reven_merci 4 -4; reven_oui 7 -7; reven_parce 4 -4; reven_puis 10 -10
revie 9 -9; revie_> 9 -9; revie_pas 5 -5; rey 9 -9; rey_r 9 -9; rez 6 -6; rez_de 6 -6; rh 9 -9; rh_aroba 9 -9
rhume 8 -8; rhume_claud 8 -8; ribei 8 -8; ribei_> 8 -8; ridic 5 -5; ridic_un 5 -5; rien 9 -9; rien_> 21 -21
rien_alors -8 8; rien_c 3 -3; rien_ca 3 -3; rien_chang 6 -6; rien_contr 1 -1; rien_dans 8 -8; rien_de 5 -5
rien_depui 1 -1; rien_donne 8 -8; rien_du 4 -4; rien_fait 9 -9; rien_j 2 -2; rien_n 7 -7; rien_ne 8 -8
rien_passe -8 8; rien_puisq 1 -1; rien_que 16 -16; rien_qui 5 -5; rien_recu 2 -2; rien_redem 5 -5; rien_sur 1 -1
rigol 11 -11; rigol_> 10 -10; rigol_c 3 -3; rigol_pas 5 -5; riou 4 -4; riou_aroba 4 -4; rire 11 -11; rire_> 11 -11
rivie 5 -5; rivie_aroba 4 -4; rivie_sur 6 -6; roami 10 -10; roami_desac 10 -10; robas 6 -6; robas_hotma 1 -1
robas_yahoo 9 -9; rober 7 -7; rober_aroba 9 -9; rober_fauve 6 -6; rober_point 2 -2; rober_puis 5 -5; robin 8 -8
robin_aroba 9 -9; robin_lecoq 2 -2; robin_point 11 -11; robot -25 25; robot_> -22 22; robot_aspir 14 -14
robot_ca 21 -21; robot_est -6 6; robot_je -12 12; robot_la -14 14; robot_mais -16 16; robot_moi -22 22
robot_passe -12 12; robot_toi 9 -9; robot_un -18 18; robot_une -14 14; rocha 9 -9; rocha_aroba 9 -9; roche 3 -3
roche_cinqu 3 -3; rodez 8 -8; rodez_> 8 -8; rodri 10 -10; rodri_> 10 -10; roger 8 -8; roger_> 5 -5; roger_aroba 5 -5
roma 6 -6; roma_point 6 -6; romai 8 -8; romai_aroba 8 -8; romai_photo 8 -8; rose 7 -7; rose_base 5 -5
rose_blanc 9 -9; rossi 10 -10; rossi_> 7 -7; rossi_chioc 8 -8; rossi_je 7 -7; rouen 6 -6; rouen_> 6 -6; rouge 10 -10
rouge_> 15 -15; rouge_a 4 -4; rouge_et 2 -2; rouge_pas 4 -4; rouge_qui 1 -1; roule 12 -12; roule_> 12 -12
rouma 4 -4; rouma_> 4 -4; rouss 12 -12; rouss_> 12 -12; rouss_a 4 -4; rouss_aroba 5 -5; rouss_bonjo 9 -9
rouss_de 5 -5; rouss_deux 2 -2; rouss_r 1 -1; route 12 -12; route_> 9 -9; route_a 10 -10; route_est 4 -4
route_redem 5 -5; roux 14 -14; roux_> 4 -4; roux_deux 8 -8; roux_outlo 8 -8; roux_r 9 -9; roxan 4 -4
roxan_avec 4 -4; roy 11 -11; roy_aroba 11 -11; royer 11 -11; royer_> 11 -11; royer_aroba 10 -10; rubis 1 -1
rubis_sur 1 -1; rue 15 -15; rue_> 2 -2; rue_appar 3 -3; rue_d 2 -2; rue_de 7 -7; rue_des 8 -8; rue_jean 7 -7
rue_mais 5 -5; rue_ou 9 -9; rue_paste 8 -8; rue_victo 6 -6; rue_y 3 -3; s 5 -5; s21 11 -11; s21_> 11 -11; s_> 5 -5
s_a 8 -8; s_affic 10 -10; s_allum 7 -7; s_appel 9 -9; s_aroba 7 -7; s_arran 5 -5; s_c 8 -8; s_comme 2 -2; s_d 7 -7
s_e 5 -5; s_en -5 5; s_enten 6 -6; s_epell 3 -3; s_est 9 -9; s_et 4 -4; s_f 5 -5; s_i 5 -5; s_il -8 8; s_k 2 -2
s_m 9 -9; s_n 3 -3; s_o 5 -5; s_occup 5 -5; s_ouvre 7 -7; s_ouvri 12 -12; s_p 3 -3; s_pauli 7 -7; s_point 6 -6
s_s 6 -6; s_still 6 -6; s_t 3 -3; s_tiret 9 -9; s_y 7 -7; sa 8 -8; sa_> 11 -11; sa_chang 5 -5; sa_conso 2 -2
sa_ka 4 -4; sa_n 14 -14; sa_redem 6 -6; sabri 6 -6; sabri_tiret 6 -6; sacha 8 -8; sacha_lenoi 8 -8; sache 10 -10
sache_non 10 -10; saint 9 -9; saint_aubin 9 -9; saint_josep 8 -8; saint_marti 6 -6; sais 9 -9; sais_c 2 -2
sais_pas 7 -7; sais_plus 10 -10; sais_trop 11 -11; saisi 10 -10; saisi_> 10 -10; saiso 5 -5; saiso_aroba 11 -11
saiso_avec 5 -5; sait 8 -8; sait_> 10 -10; sait_il 5 -5; sait_l 6 -6; salah 9 -9; salah_> 9 -9; salle 7 -7
salle_> 9 -9; salle_infor 4 -4; salon 11 -11; salon_> 19 -19; salon_de 2 -2; salon_et 6 -6; salon_la 8 -8
salon_on 3 -3; salon_un 10 -10; salon_une 2 -2; salut 6 -6; salut_bien 6 -6; salut_moi 7 -7; samir 11 -11
samir_bouzi 11 -11; samsu 2 -2; samsu_impos 2 -2; samue 10 -10; samue_etien 10 -10; sandr 13 -13; sandr_colin 6 -6
sandr_colli 8 -8; sandr_lopez 6 -6; sandr_m 4 -4; sandr_pardo 7 -7; sandr_point 4 -4; sang 7 -7; sang_vous 7 -7
sans 17 -17; sans_accen 9 -9; sans_apost 7 -7; sans_arret 4 -4; sans_aucun 6 -6; sans_facon 9 -9; sans_fil 7 -7
sans_fin 3 -3; sans_h 6 -6; sans_inter 5 -5; sans_l 2 -2; sans_mail 9 -9; sans_point 6 -6; sans_resea 8 -8
sans_t 6 -6; sans_telep 5 -5; sans_trema 7 -7; saoul 8 -8; saoul_> 15 -15; saoul_les -12 12; sarah 6 -6
sarah_avec 1 -1; sarah_point 9 -9; sasha 9 -9; sasha_point 9 -9; sauf 8 -8; sauf_dans 3 -3; sauf_la 9 -9; saura 5 -5
saura_pas 5 -5; saute 8 -8; saute_> 8 -8; saute_le 6 -6; saute_penda 7 -7; sauve 5 -5; sauve_la 5 -5; sav -2 2
sav_aroba 13 -13; sav_humai -7 7; savez -5 5; savez_> -10 10; savez_je 2 -2; savez_moi 2 -2; savoi 11 -11
savoi_ca 19 -19; savoi_pourq 5 -5; savoi_quand 7 -7; scand 13 -13; scand_> 18 -18; scand_a 14 -14; scand_de 5 -5
scand_je 5 -5; scand_par 6 -6; scand_un 5 -5; schmi 7 -7; schmi_s 7 -7; se 19 -19; se_co 5 -5; se_compr 7 -7
se_conne 6 -6; se_coupe 9 -9; se_decle 13 -13; se_decon 9 -9; se_fige 6 -6; se_fout 7 -7; se_lance 8 -8
se_matin 4 -4; se_mettr 5 -5; se_moque 5 -5; se_passe 9 -9; se_plaig 5 -5; se_prono 4 -4; se_trouv 5 -5; sebas 9 -9
sebas_claud 8 -8; sebas_du 7 -7; sec 5 -5; sec_la 5 -5; secon 13 -13; secon_> 9 -9; secon_et 7 -7; secon_je 4 -4
secre 3 -3; secre_> 13 -13; secre_a 7 -7; secre_aroba 11 -11; secre_de 6 -6; secre_n -11 11; seize 7 -7
seize_> 6 -6; seize_cinqu 5 -5; seize_dix 4 -4; seize_douze 11 -11; seize_et 1 -1; seize_non 1 -1; seize_ou 13 -13
seize_quara 4 -4; seize_quatr 3 -3; seize_s 7 -7; seize_seize 12 -12; seize_soixa 11 -11; seize_trent 2 -2
seize_vingt 4 -4; seize_virgu 2 -2; semai 18 -18; semai_> 17 -17; semai_derni 13 -13; semai_passe 10 -10
semai_que 3 -3; semai_sans 5 -5; sembl 17 -17; sembl_oui 17 -17; sept 10 -10; sept_> 15 -15; sept_ah 1 -1
sept_ans 4 -4; sept_appar 8 -8; sept_aroba 7 -7; sept_c 2 -2; sept_cinq 5 -5; sept_cinqu 5 -5; sept_deux 5 -5
sept_dix 8 -8; sept_ensui 3 -3; sept_euh 2 -2; sept_huit 4 -4; sept_j 6 -6; sept_neuf 3 -3; sept_non 14 -14
sept_nonan 6 -6; sept_ou 10 -10; sept_oui 6 -6; sept_point 8 -8; sept_quara 3 -3; sept_quatr 5 -5; sept_sept 10 -10
sept_septa 5 -5; sept_six 6 -6; sept_soixa 4 -4; sept_trent 4 -4; sept_vingt 5 -5; sept_voila 5 -5; sept_zero 13 -13
septa 17 -17; septa_> 13 -13; septa_cinq 5 -5; septa_deux 8 -8; septa_et 6 -6; septa_fois 8 -8; septa_huit 5 -5
septa_neuf 6 -6; septa_septa 16 -16; septa_six 4 -4; septa_trois 6 -6; septe 1 -1; septe_le 1 -1; sera 1 -1
sera_plus 1 -1; serai 11 -11; serai_il -10 10; serai_parfa 7 -7; serai_regle 12 -12; serai_repar 10 -10
serai_tres 4 -4; serge 10 -10; serge_pelle 10 -10; serie 13 -13; serie_> 11 -11; serie_marre 8 -8; serie_treiz 5 -5
serie_vous 9 -9; sers 3 -3; sers_jamai 3 -3; sert 6 -6; sert_a 6 -6; serve 9 -9; serve_> 6 -6; serve_a 5 -5
serve_donc 6 -6; serve_et 6 -6; serve_plus 8 -8; servi -7 7; servi_> 20 -20; servi_a -9 9; servi_achat 7 -7
servi_apres -7 7; servi_c 8 -8; servi_clien -14 14; servi_de 16 -16; servi_deplo 10 -10; servi_des 10 -10
servi_est 6 -6; servi_je -10 10; servi_orang 14 -14; servi_techn -11 11; servi_une -9 9; ses 7 -7; ses_chain 7 -7
ses_devoi 3 -3; seul 20 -20; seul_> 17 -17; seul_appar 14 -14; seul_au 10 -10; seul_c 7 -7; seul_l 13 -13
seul_mot 5 -5; seul_n 4 -4; seul_poste 15 -15; seul_r 4 -4; seul_telep 2 -2; seul_y 5 -5; seule 2 -2; seule_> 14 -14
seule_il -11 11; seule_la 15 -15; seule_le 10 -10; seule_que 8 -8; seule_table 13 -13; sfr 10 -10; sfr_> 15 -15
sfr_point 8 -8; si 5 -5; si_> 23 -23; si_c 4 -4; si_ca 5 -5; si_en 5 -5; si_enfin 6 -6; si_j 1 -1; si_je -14 14
si_lente 5 -5; si_mes 3 -3; si_on 3 -3; si_si 18 -18; si_tard 9 -9; si_un 8 -8; si_vous -8 8; si_y 2 -2; sien 8 -8
sien_et 8 -8; sienn 7 -7; sienn_> 7 -7; signa 19 -19; signa_> 8 -8; signa_l 6 -6; signa_sur 6 -6; signa_une 11 -11
signa_wifi 10 -10; signe 10 -10; signe_> 10 -10; silen 17 -17; silen_compl 8 -8; silen_j 15 -15; silva 6 -6
silva_arrob 6 -6; silve 7 -7; silve_avec 7 -7; sim 10 -10; sim_> 10 -10; sim_dans 2 -2; sim_elle 3 -3; sim_est 6 -6
sim_et 3 -3; sim_n 4 -4; sim_non 9 -9; sim_nouve 5 -5; sim_pour 8 -8; simon 9 -9; simon_> 10 -10; simon_aroba 15 -15
simon_et 8 -8; simon_guill 10 -10; simon_neuf 7 -7; simon_point 2 -2; simon_z 2 -2; simpl 16 -16; simpl_> 14 -14
simpl_il 1 -1; simpl_signa 6 -6; sinon -7 7; sinon_on -7 7; sip 5 -5; sip_ne 5 -5; siret 16 -16; siret_> 16 -16
sis 6 -6; sis_douze 6 -6; site 9 -9; site_> 9 -9; site_de 8 -8; site_ne 9 -9; site_s 5 -5; sites 9 -9; sites_> 9 -9
situa -9 9; situa_> -9 9; six 11 -11; six_78 8 -8; six_> 14 -14; six_ans 5 -5; six_aroba 10 -10; six_burea 5 -5
six_c 2 -2; six_camer 14 -14; six_cent 6 -6; six_cinq 5 -5; six_cinqu 14 -14; six_colle 14 -14; six_comme 3 -3
six_deux 1 -1; six_dix 6 -6; six_doubl 9 -9; six_douze 9 -9; six_en 1 -1; six_et 10 -10; six_euh 4 -4
six_grand 10 -10; six_huit 6 -6; six_j 2 -2; six_je 5 -5; six_la 6 -6; six_le 1 -1; six_machi 19 -19; six_mais 3 -3
six_mille 1 -1; six_non 1 -1; six_nonan 6 -6; six_novem 2 -2; six_onze 8 -8; six_oui 1 -1; six_pas 5 -5
six_perso 13 -13; six_petit 5 -5; six_porta 6 -6; six_pour 1 -1; six_pro 7 -7; six_quara 5 -5; six_quato 7 -7
six_quatr 6 -6; six_quinz 4 -4; six_seize 7 -7; six_sept 5 -5; six_septa 7 -7; six_soixa 9 -9; six_suiva 6 -6
six_table 4 -4; six_telep 10 -10; six_tout 7 -7; six_trent 7 -7; six_trois 4 -4; six_un 8 -8; six_vingt 6 -6
six_virgu 2 -2; six_vous 1 -1; six_zero 17 -17; skyne 8 -8; skyne_point 8 -8; smart 7 -7; smart_> 7 -7
smart_celui 4 -4; smart_ne 2 -2; smet 8 -8; smet_d 8 -8; smith 14 -14; smith_> 11 -11; smith_at 6 -6
smith_mary 7 -7; smith_s 7 -7; sms 13 -13; sms_> 11 -11; sms_avec 6 -6; sms_je 6 -6; sms_parte 8 -8; sms_pas 6 -6
socia 12 -12; socia_> 12 -12; socie 16 -16; socie_> 10 -10; socie_alpha 7 -7; socie_batip 8 -8; socie_dupon 5 -5
socie_duran 11 -11; socie_est 15 -15; socie_l 6 -6; socie_marti 6 -6; socie_soget 8 -8; socie_trans 13 -13
soeur 3 -3; soeur_de 4 -4; soeur_elle 4 -4; soeur_en 5 -5; soeur_parce 3 -3; sofia 6 -6; sofia_ander 6 -6
soget 8 -8; soget_> 8 -8; soi 2 -2; soi_meme 2 -2; soir 8 -8; soir_> 10 -10; soir_y 1 -1; soire 3 -3; soire_> 3 -3
soit 8 -8; soit_une 8 -8; soixa 7 -7; soixa_> 13 -13; soixa_cinq 4 -4; soixa_de 10 -10; soixa_deux 4 -4
soixa_dix 6 -6; soixa_douze 10 -10; soixa_et 6 -6; soixa_huit 8 -8; soixa_neuf 7 -7; soixa_onze 9 -9
soixa_quato 5 -5; soixa_quatr 4 -4; soixa_quinz 5 -5; soixa_seize 7 -7; soixa_sept 4 -4; soixa_septa 4 -4
soixa_six 12 -12; soixa_soixa 13 -13; soixa_treiz 4 -4; soixa_trois 4 -4; soixa_un 9 -9; sol 6 -6; sol_> 6 -6
solan 8 -8; solan_kern 8 -8; solei 11 -11; solei_aroba 11 -11; someo -6 6; someo_pleas -6 6; somme 11 -11
somme_dans 5 -5; somme_la 8 -8; somme_trois 9 -9; son 10 -10; son_est 12 -12; son_et 8 -8; son_nom 2 -2
son_opera 4 -4; sonne 15 -15; sonne_> 12 -12; sonne_a 14 -14; sonne_c 9 -9; sonne_ca 4 -4; sonne_est 6 -6
sonne_mais 7 -7; sonne_occup 5 -5; sonne_plus 6 -6; sonne_toujo 2 -2; sont 15 -15; sont_a 6 -6; sont_conne 9 -9
sont_coupe 4 -4; sont_hache 8 -8; sont_hors 8 -8; sont_inacc 3 -3; sont_la 3 -3; sont_sur 14 -14; sont_touch 7 -7
sont_tous 8 -8; sont_verts 5 -5; sophi 15 -15; sophi_duboi 9 -9; sophi_lefeb 6 -6; sophi_legra 7 -7; sophi_m 18 -18
sophi_marti 12 -12; sophi_tiret 7 -7; sors 3 -3; sors_la 3 -3; sorti -3 3; sorti_> 13 -13; sorti_a 6 -6
sorti_le 10 -10; sorti_tous -6 6; souci 10 -10; souci_> 12 -12; souci_allez 9 -9; souci_avec 6 -6; souci_c 1 -1
souci_tout 4 -4; souha -21 21; souha_etre -8 8; souha_joind -13 13; souha_m -13 13; souha_parle -10 10; souli 5 -5
souli_kerle 5 -5; sous 9 -9; sous_la 15 -15; sous_les 1 -1; sous_sol 6 -6; sousc 3 -3; sousc_a 3 -3; souvi 14 -14
souvi_> 14 -14; soyez 2 -2; soyez_debor 11 -11; soyez_genti -6 6; space 8 -8; space_> 8 -8; speak -6 6
speak_to -6 6; speed 9 -9; speed_test 9 -9; sport 7 -7; sport_> 7 -7; st 7 -7; st_marti 7 -7; stabl 14 -14
stabl_maint 14 -14; stand -14 14; stand_> -22 22; stand_c 7 -7; stand_chez 9 -9; stand_de 9 -9; stand_ne 37 -37
stand_telep 14 -14; steph 9 -9; steph_avec 5 -5; steph_marte 8 -8; steph_point 9 -9; steph_vande 8 -8
steph_vasse 8 -8; still 6 -6; still_not 6 -6; stop 1 -1; stop_j 13 -13; stop_je -17 17; stres 3 -3; stres_j 3 -3
studi 8 -8; studi_tiret 8 -8; stupi 7 -7; stupi_ou 7 -7; stylo 10 -10; stylo_> 10 -10; suffi 12 -12
suffi_basta 5 -5; suffi_j 16 -16; suis 21 -21; suis_a 9 -9; suis_abonn 2 -2; suis_agee -10 10; suis_allem 3 -3
suis_au 16 -16; suis_avec 18 -18; suis_calme 7 -7; suis_cathy 7 -7; suis_charl 7 -7; suis_clien 4 -4
suis_confu 6 -6; suis_coupe 5 -5; suis_d 9 -9; suis_dans 8 -8; suis_de 9 -9; suis_degou 10 -10; suis_deja 6 -6
suis_desol 2 -2; suis_devan 5 -5; suis_elodi 3 -3; suis_embet 6 -6; suis_emili 3 -3; suis_en 8 -8; suis_encor 5 -5
suis_enfin 7 -7; suis_exced 7 -7; suis_fatig 5 -5; suis_furie 7 -7; suis_hors 5 -5; suis_infir 1 -1; suis_infor 7 -7
suis_l 11 -11; suis_la 4 -4; suis_le 11 -11; suis_locat 5 -5; suis_lucas 3 -3; suis_madam 8 -8; suis_miche 6 -6
suis_moi 15 -15; suis_monsi 5 -5; suis_ne 6 -6; suis_opera 10 -10; suis_pas 8 -8; suis_perdu 8 -8; suis_press 5 -5
suis_pret 6 -6; suis_quebe 2 -2; suis_recon 10 -10; suis_retra 8 -8; suis_rouma 4 -4; suis_scand 6 -6
suis_seul 2 -2; suis_sur 3 -3; suis_techn 6 -6; suis_tombe 2 -2; suis_toujo 5 -5; suis_tout 5 -5; suis_tres 5 -5
suis_tromp 5 -5; suis_un 10 -10; suis_une 18 -18; suis_vieil -7 7; suis_vraim 5 -5; suite -4 4; suite_> -4 4
suite_je 1 -1; suite_mon 4 -4; suiva 6 -6; suiva_les 6 -6; suivr 8 -8; suivr_vos 8 -8; sujet 14 -14; sujet_> 12 -12
sujet_de 6 -6; sujet_du 3 -3; super -7 7; super_> -9 9; super_aroba 7 -7; super_c 12 -12; super_ca 18 -18
super_merci 4 -4; suppo -16 16; suppo_> -10 10; suppo_aroba 7 -7; suppo_entre -8 8; suppo_humai -7 7
suppo_nivea -8 8; suppo_s -9 9; suppo_techn -5 5; suppr 8 -8; suppr_et 2 -2; suppr_par 10 -10; sur 11 -11
sur_> 14 -14; sur_appel 7 -7; sur_certa 2 -2; sur_compt 2 -2; sur_deux 9 -9; sur_dix 5 -5; sur_inter 6 -6
sur_l 1 -1; sur_la 11 -11; sur_le 13 -13; sur_les 12 -12; sur_liste 8 -8; sur_ma 4 -4; sur_mais 1 -1; sur_mon 6 -6
sur_nice 2 -2; sur_notre 4 -4; sur_pas 3 -3; sur_que 10 -10; sur_quel 7 -7; sur_quelq -7 7; sur_sa 3 -3
sur_tous 3 -3; sur_trois 5 -5; sur_un -10 10; sur_votre 4 -4; sur_vous 2 -2; sure 3 -3; sure_> 3 -3; surem 9 -9
surem_pas 9 -9; surfe 8 -8; surfe_> 7 -7; surfe_mais 9 -9; surpr 7 -7; surpr_> 7 -7; surto 17 -17; surto_> 11 -11
surto_la 1 -1; surto_ne 11 -11; surto_pas 11 -11; suspe 7 -7; suspe_je 7 -7; suzan 3 -3; suzan_point 3 -3
switc 11 -11; switc_> 11 -11; switc_veut 5 -5; sylve 7 -7; sylve_pas 7 -7; sylvi 9 -9; sylvi_charp 7 -7
sylvi_marti 7 -7; sylvi_puis 3 -3; sympa 11 -11; sympa_> 11 -11; synch 10 -10; synch_> 11 -11; synch_pas 2 -2
szyma 2 -2; szyma_s 2 -2; t 5 -5; t_> 14 -14; t_a 10 -10; t_aroba 4 -4; t_aurai -11 11; t_comme 5 -5; t_e 5 -5
t_es 12 -12; t_et 3 -3; t_h 7 -7; t_hein 3 -3; t_i 5 -5; t_il -15 15; t_l 5 -5; t_louis 3 -3; t_o 3 -3; t_paul 6 -6
t_point 6 -6; t_r 9 -9; t_sans 3 -3; t_tout 8 -8; t_u 5 -5; t_une 7 -7; ta 10 -10; ta_gueul 10 -10; tabar 11 -11
tabar_ca 11 -11; table 12 -12; table_> 15 -15; table_c 17 -17; table_cinq 1 -1; table_de 4 -4; table_des 1 -1
table_deux 11 -11; table_et 10 -10; table_la 4 -4; table_mon 2 -2; table_ni 1 -1; table_seule 6 -6; table_un 25 -25
table_une 6 -6; tais 10 -10; tais_toi 10 -10; tango 5 -5; tango_l 5 -5; tangu 5 -5; tangu_> 5 -5; tangu_c 5 -5
tant -10 10; tant_que -10 10; tanto 6 -6; tanto_> 6 -6; tapez -14 14; tapez_moi -14 14; tard 10 -10; tard_> 10 -10
tas 8 -8; tas_de 8 -8; tatia 6 -6; tatia_point 6 -6; te 6 -6; te_donne 6 -6; teams 8 -8; teams_ca 8 -8; techn -15 15
techn_> -7 7; techn_a 18 -18; techn_allai 7 -7; techn_au -8 8; techn_avait 13 -13; techn_c 10 -10; techn_de -15 15
techn_depui 6 -6; techn_devai 7 -7; techn_direc -17 17; techn_doit 20 -20; techn_en -6 6; techn_est 30 -30
techn_hier 22 -22; techn_humai -9 9; techn_il 8 -8; techn_infor 8 -8; techn_je 10 -10; techn_la -14 14
techn_m 12 -12; techn_mais 8 -8; techn_me -27 27; techn_merci 18 -18; techn_moi 6 -6; techn_n 19 -19; techn_non 8 -8
techn_ont 6 -6; techn_orang 13 -13; techn_ou -16 16; techn_oui -19 19; techn_pas -12 12; techn_passe 8 -8
techn_pour 13 -13; techn_qui -12 12; techn_repas 10 -10; techn_resea 11 -11; techn_s -42 42; techn_tout -10 10
techn_va 13 -13; techn_vient 16 -16; tele 10 -10; tele_> 14 -14; tele_bugue 11 -11; tele_dans 2 -2; tele_de 8 -8
tele_deux 4 -4; tele_donc 1 -1; tele_du 5 -5; tele_est 5 -5; tele_et 12 -12; tele_l 2 -2; tele_les 5 -5
tele_mais 2 -2; tele_ne 3 -3; tele_non 1 -1; tele_plus 4 -4; tele_quoi 3 -3; tele_s 6 -6; tele_un 6 -6; telec 14 -14
telec_> 14 -14; telen 6 -6; telen_point 6 -6; telep 7 -7; telep_> 9 -9; telep_atten 1 -1; telep_c 8 -8
telep_ca 16 -16; telep_cette 3 -3; telep_dans 10 -10; telep_de 7 -7; telep_deux 8 -8; telep_dit 8 -8
telep_donc 2 -2; telep_dont 7 -7; telep_du 2 -2; telep_est 14 -14; telep_et 8 -8; telep_fixe 12 -12
telep_fonct 7 -7; telep_gresi 16 -16; telep_il 5 -5; telep_inter 2 -2; telep_ip 5 -5; telep_j 5 -5; telep_le 4 -4
telep_mais 6 -6; telep_march 2 -2; telep_n 3 -3; telep_ne 5 -5; telep_ni 4 -4; telep_non 8 -8; telep_on 2 -2
telep_ont 4 -4; telep_oui 5 -5; telep_pas -10 10; telep_plus 8 -8; telep_porta 12 -12; telep_qui 6 -6
telep_rien 6 -6; telep_sans 6 -6; telep_sonne 8 -8; telep_sont 5 -5; telep_un -5 5; telep_voila 1 -1; teles 7 -7
teles_> 9 -9; teles_au 1 -1; teles_ce 1 -1; teles_et 7 -7; telet 13 -13; telet_> 13 -13; telev 13 -13; telev_> 9 -9
telev_et 6 -6; telev_m 8 -8; telev_par 4 -4; telev_une 7 -7; telle 9 -9; telle_de 7 -7; telle_qu 6 -6; tels 8 -8
tels_et 8 -8; temps 2 -2; temps_> 14 -14; temps_de -8 8; temps_en 8 -8; temps_la 12 -12; temps_pour 2 -2
temps_un -11 11; tenu 6 -6; tenu_dix 6 -6; teodo 4 -4; teodo_point 4 -4; termi 11 -11; termi_> 4 -4
termi_carte 9 -9; termi_de 8 -8; termi_pour 9 -9; terri 10 -10; terri_> 10 -10; test 10 -10; test_a 9 -9
test_de 3 -3; test_un 9 -9; teste 11 -11; teste_> 10 -10; teste_le 7 -7; tete 10 -10; tete_> 10 -10; tete_elle 3 -3
texto 13 -13; texto_> 9 -9; texto_parte 6 -6; texto_reste 10 -10; teyss 6 -6; teyss_> 8 -8; teyss_t 5 -5; there 5 -5
there_aroba 3 -3; there_l 4 -4; there_lacom 8 -8; there_mauri 3 -3; therm 6 -6; therm_> 6 -6; thi 7 -7; thi_lan 7 -7
thiba 7 -7; thiba_c 8 -8; thiba_le 8 -8; thiba_t 1 -1; thier 12 -12; thier_et 6 -6; thier_henry 10 -10
thier_point 6 -6; thoma 8 -8; thoma_f 6 -6; thoma_lerou 7 -7; thoma_un 8 -8; ti 7 -7; ti_point 7 -7; ticke 25 -25
ticke_> 24 -24; ticke_la 9 -9; tiens 6 -6; tiens_je 6 -6; tiens_la 5 -5; tip 6 -6; tip_top 6 -6; tiret 9 -9
tiret_arts 9 -9; tiret_atlas 9 -9; tiret_bas 6 -6; tiret_blanc 9 -9; tiret_bonne 6 -6; tiret_borde 4 -4
tiret_brun 5 -5; tiret_clair 4 -4; tiret_de 6 -6; tiret_des 9 -9; tiret_desme 9 -9; tiret_deux 5 -5
tiret_dijon 5 -5; tiret_du 6 -6; tiret_duran 4 -4; tiret_duval 2 -2; tiret_et 8 -8; tiret_euh 4 -4
tiret_ferme 10 -10; tiret_gall 5 -5; tiret_goff 7 -7; tiret_henri 6 -6; tiret_inter 7 -7; tiret_jardi 7 -7
tiret_jeanm 2 -2; tiret_jo 3 -3; tiret_k 8 -8; tiret_l 5 -5; tiret_lac 7 -7; tiret_laure 6 -6; tiret_lea 8 -8
tiret_lebla 15 -15; tiret_leduc 8 -8; tiret_leroy 5 -5; tiret_luc 2 -2; tiret_lucie 7 -7; tiret_lyon 6 -6
tiret_lys 4 -4; tiret_m 11 -11; tiret_marie 9 -9; tiret_marti 8 -8; tiret_miche 4 -4; tiret_morin 9 -9
tiret_nante 7 -7; tiret_noir 5 -5; tiret_ou 2 -2; tiret_parc 9 -9; tiret_paste 8 -8; tiret_petit 9 -9
tiret_photo 9 -9; tiret_picar 11 -11; tiret_plomb 7 -7; tiret_plus 8 -8; tiret_renne 8 -8; tiret_rey 2 -2
tiret_roma 6 -6; tiret_roy 12 -12; tiret_silva 6 -6; tiret_simon 8 -8; tiret_soixa 4 -4; tiret_st 7 -7
tiret_vert 7 -7; titi 8 -8; titi_soixa 8 -8; titul 16 -16; titul_> 15 -15; titul_c 11 -11; titul_est 10 -10
titul_s 6 -6; to -6 6; to_someo -6 6; toi 2 -2; toi_je 10 -10; toi_machi -8 8; toi_non 9 -9; toile 8 -8
toile_> 8 -8; toit 9 -9; toit_> 11 -11; toit_ca 2 -2; toits 1 -1; toits_au 1 -1; tom 9 -9; tom_guill 9 -9
tom_point 7 -7; tombe 3 -3; tombe_> 13 -13; tombe_chez 4 -4; tombe_direc 3 -3; tombe_en 4 -4; tombe_la 3 -3
tombe_le -17 17; tombe_sur -7 7; tomto 6 -6; tomto_deux 6 -6; ton 1 -1; ton_chef -13 13; ton_machi 8 -8
tonal 10 -10; tonal_> 13 -13; tonal_dans 2 -2; tonal_est 11 -11; tonal_quand 3 -3; tonal_sur 5 -5; top 6 -6
top_c 6 -6; total 9 -9; total_douze 9 -9; toto 7 -7; toto_un 7 -7; touch 9 -9; touch_> 8 -8; touch_a -5 5
touch_au 12 -12; touch_pas 7 -7; touch_plus 2 -2; touch_y 6 -6; toujo 11 -11; toujo_> 13 -13; toujo_an 5 -5
toujo_au 9 -9; toujo_autan 11 -11; toujo_bloqu 6 -6; toujo_ce 10 -10; toujo_chez 2 -2; toujo_coupe 8 -8
toujo_d 10 -10; toujo_dans 6 -6; toujo_en 13 -13; toujo_inter 2 -2; toujo_la 7 -7; toujo_le 8 -8; toujo_lui 1 -1
toujo_madam 4 -4; toujo_meme 6 -6; toujo_moi 12 -12; toujo_muet 13 -13; toujo_parei 9 -9; toujo_pas 9 -9
toujo_pour 4 -4; toujo_rien 14 -14; toujo_toujo 3 -3; toulo 11 -11; toulo_> 11 -11; tour 10 -10; tour_> 10 -10
tourn 9 -9; tourn_en 8 -8; tourn_toujo 6 -6; tous 9 -9; tous_> 15 -15; tous_dans 12 -12; tous_decon 7 -7
tous_des 9 -9; tous_les -1 1; tous_mes 8 -8; tous_monsi 9 -9; tous_quoi 4 -4; tout 5 -5; tout_> 14 -14; tout_a -2 2
tout_acces 9 -9; tout_attac 6 -6; tout_bien 3 -3; tout_bon 6 -6; tout_c 1 -1; tout_ca -12 12; tout_ce 17 -17
tout_colle 8 -8; tout_court 7 -7; tout_de -5 5; tout_depui 1 -1; tout_donne 4 -4; tout_du 13 -13; tout_en 5 -5
tout_encor 4 -4; tout_essay 7 -7; tout_est 16 -16; tout_et 10 -10; tout_fait 2 -2; tout_fonct 16 -16
tout_frero 10 -10; tout_je 6 -6; tout_jeune 3 -3; tout_juste 7 -7; tout_l 8 -8; tout_le 11 -11; tout_march 10 -10
tout_meme 5 -5; tout_mon -6 6; tout_mort 16 -16; tout_on 7 -7; tout_par 3 -3; tout_parei 13 -13; tout_qui 5 -5
tout_refon 12 -12; tout_regle 7 -7; tout_sauf 9 -9; tout_seul 11 -11; tout_simpl 11 -11; tout_toujo 5 -5
tout_va 6 -6; tout_vendu 4 -4; tout_verif 8 -8; toute 5 -5; toute_ces 3 -3; toute_facon 12 -12; toute_la 9 -9
toute_les 10 -10; toute_mes 6 -6; toute_neuve 10 -10; toute_noire 4 -4; toute_seule -11 11; trafi 5 -5
trafi_est 5 -5; train 8 -8; train_> 6 -6; train_de 6 -6; trait 7 -7; trait_cela 5 -5; trait_d 6 -6; trait_les 4 -4
tran 10 -10; tran_t 10 -10; tranq 7 -7; tranq_> 7 -7; trans -20 20; trans_> 1 -1; trans_au -8 8; trans_avec 9 -9
trans_l 9 -9; trans_marti 13 -13; trans_moi -20 20; trans_mon -15 15; trans_pas 14 -14; trans_point 16 -16
trans_tiret 15 -15; trans_vers -11 11; traor 10 -10; traor_de 10 -10; trava 17 -17; trava_> 13 -13
trava_avec 10 -10; trava_comme 4 -4; trava_dans 3 -3; trava_dessu 4 -4; trava_et 2 -2; trava_je 12 -12
trava_merci 7 -7; treiz 11 -11; treiz_> 13 -13; treiz_a 4 -4; treiz_dix 3 -3; treiz_euh 6 -6; treiz_je 5 -5
treiz_oui 1 -1; treiz_pas 15 -15; treiz_quato 8 -8; treiz_quatr 5 -5; treiz_soixa 1 -1; treiz_trent 1 -1
treiz_vingt 1 -1; treiz_zero 1 -1; trema 7 -7; trema_point 7 -7; tremb 7 -7; tremb_> 11 -11; tremb_a 5 -5
tremb_je 2 -2; trent 9 -9; trent_> 16 -16; trent_c 1 -1; trent_cinq 2 -2; trent_cinqu 1 -1; trent_de 10 -10
trent_deux 3 -3; trent_et 4 -4; trent_huit 4 -4; trent_je 1 -1; trent_maiso 6 -6; trent_neuf 15 -15
trent_quara 9 -9; trent_quatr 6 -6; trent_secon 12 -12; trent_sept 3 -3; trent_six 5 -5; trent_trent 16 -16
trent_trois 5 -5; trent_un 9 -9; tres 18 -18; tres_aimab 6 -6; tres_bien 4 -4; tres_en 7 -7; tres_enerv 5 -5
tres_fache 8 -8; tres_genti 15 -15; tres_lent 7 -7; tres_mal 6 -6; tres_peu 9 -9; tres_tres 8 -8; trois 9 -9
trois_> 17 -17; trois_a 5 -5; trois_appar 12 -12; trois_aroba 7 -7; trois_au 8 -8; trois_box 7 -7; trois_burea 7 -7
trois_ca 1 -1; trois_camer 6 -6; trois_carte 8 -8; trois_celui 1 -1; trois_cent 6 -6; trois_cents 5 -5
trois_chez 16 -16; trois_cinqu 4 -4; trois_coloc 1 -1; trois_dans 9 -9; trois_deux 4 -4; trois_dix 2 -2
trois_donc 6 -6; trois_en 17 -17; trois_enfan 6 -6; trois_et 12 -12; trois_etage 4 -4; trois_fixes 7 -7
trois_fois 10 -10; trois_frere 3 -3; trois_heure 5 -5; trois_huita 7 -7; trois_impri 3 -3; trois_jours 10 -10
trois_le 8 -8; trois_mais 10 -10; trois_mon 3 -3; trois_neuf 16 -16; trois_ni 8 -8; trois_non 9 -9; trois_nonan 6 -6
trois_numer 4 -4; trois_ordin 6 -6; trois_ordis 2 -2; trois_ou 18 -18; trois_parce 4 -4; trois_pc 5 -5
trois_perso 6 -6; trois_peut 18 -18; trois_porta 5 -5; trois_poste 3 -3; trois_quara 4 -4; trois_quato 2 -2
trois_quatr 6 -6; trois_qui 17 -17; trois_rivie 6 -6; trois_semai 6 -6; trois_septa 4 -4; trois_six 3 -3
trois_smart 5 -5; trois_soixa 4 -4; trois_solei 11 -11; trois_sur 12 -12; trois_table 9 -9; trois_telep 7 -7
trois_teles 7 -7; trois_termi 7 -7; trois_trent 18 -18; trois_trois 7 -7; trois_un 6 -6; trois_vingt 5 -5
trois_volet 7 -7; trois_zero 10 -10; tromp 9 -9; tromp_> 12 -12; tromp_atten 1 -1; tromp_de 6 -6; tromp_dis 3 -3
tromp_zero 1 -1; trop 9 -9; trop_> 11 -11; trop_cher 11 -11; trop_comme 7 -7; trop_compl -14 14; trop_de 5 -5
trop_faibl 10 -10; trop_oui 17 -17; trop_rien 11 -11; trop_vite 16 -16; trouv 8 -8; trouv_au 5 -5; trouv_autre 3 -3
trouv_pas 4 -4; trouv_plus 7 -7; truc 14 -14; truc_> 14 -14; truc_donne -19 19; truc_mais 3 -3; truc_qui 10 -10
trunk 5 -5; trunk_sip 5 -5; tu 12 -12; tu_peux 11 -11; tu_t 4 -4; tuer 2 -2; tuer_le 2 -2; u 9 -9; u_> 11 -11
u_aroba 4 -4; u_b 5 -5; u_c 7 -7; u_comme 7 -7; u_d 4 -4; u_e 9 -9; u_g 12 -12; u_i 5 -5; u_k 5 -5; u_l 5 -5
u_n 2 -2; u_neuf 2 -2; u_p 8 -8; u_point 5 -5; u_preno 1 -1; u_r 5 -5; u_s 1 -1; u_t 4 -4; u_v 9 -9; u_x 10 -10
u_y 5 -5; ugo 7 -7; ugo_sans 7 -7; uk 6 -6; uk_> 6 -6; un -7 7; un_> -6 6; un_a 11 -11; un_agent -17 17
un_appar 21 -21; un_appel 11 -11; un_appui 13 -13; un_arbre 12 -12; un_aroba 6 -6; un_au -10 10; un_autom -13 13
un_autre 12 -12; un_bruit 10 -10; un_c 6 -6; un_ca 12 -12; un_cable 11 -11; un_casqu 11 -11; un_chef -17 17
un_chien 16 -16; un_chiff 3 -3; un_cinqu 7 -7; un_clien 11 -11; un_code 8 -8; un_colla -11 11; un_colle -8 8
un_conco 7 -7; un_conse -26 26; un_contr 9 -9; un_coup 9 -9; un_coupl 14 -14; un_courr 13 -13; un_creti 5 -5
un_d 1 -1; un_dans -15 15; un_de -16 16; un_debit 5 -5; un_decod 8 -8; un_depan 9 -9; un_deux 9 -9; un_deuxi 9 -9
un_dix 1 -1; un_donc 10 -10; un_doubl 9 -9; un_doute 3 -3; un_e 4 -4; un_echo 11 -11; un_ecran 5 -5; un_elect 9 -9
un_emplo -7 7; un_en -12 12; un_enreg 14 -14; un_est 11 -11; un_et -1 1; un_etre -20 20; un_fax 10 -10; un_film 7 -7
un_fixe 3 -3; un_froid 9 -9; un_galax 11 -11; un_gars -17 17; un_gite 10 -10; un_h 9 -9; un_hamel 6 -6
un_hier 21 -21; un_huita 6 -6; un_humai -21 21; un_i 11 -11; un_il 8 -8; un_imbec 8 -8; un_insta 9 -9; un_inter -9 9
un_iphon 11 -11; un_je -8 8; un_joli 12 -12; un_k 10 -10; un_l 7 -7; un_la -3 3; un_lycee 6 -6; un_m 11 -11
un_magic 8 -8; un_mail 12 -12; un_mais 15 -15; un_mec -13 13; un_mega 5 -5; un_messa 9 -9; un_minut 5 -5
un_mois 7 -7; un_mon 1 -1; un_monsi -4 4; un_mot 15 -15; un_mouli 7 -7; un_moun -5 5; un_neuf 6 -6; un_ni 10 -10
un_nonan 6 -6; un_numer 8 -8; un_oeil 6 -6; un_ok 1 -1; un_opera -17 17; un_ordi 1 -1; un_ordin -9 9; un_ou 2 -2
un_papie 4 -4; un_paque 10 -10; un_parti 15 -15; un_pc 15 -15; un_petit 7 -7; un_peu 13 -13; un_peut -21 21
un_pilot -7 7; un_poil 11 -11; un_point 9 -9; un_porta 14 -14; un_poste 5 -5; un_prele 10 -10; un_probl 10 -10
un_puis 3 -3; un_quara 8 -8; un_quatr 4 -4; un_qui -5 5; un_redem 8 -8; un_rembo 13 -13; un_rende 6 -6
un_rense 17 -17; un_repon -6 6; un_respo -21 21; un_resta 3 -3; un_rhume 8 -8; un_robot 9 -9; un_s 1 -1
un_scand 19 -19; un_sept 5 -5; un_serve 9 -9; un_seul 19 -19; un_sms 5 -5; un_soixa 11 -11; un_souci 6 -6
un_stylo 10 -10; un_super -15 15; un_sur 9 -9; un_t 8 -8; un_techn -18 18; un_telep 11 -11; un_termi 3 -3
un_test 3 -3; un_therm 7 -7; un_ticke 15 -15; un_tiret 2 -2; un_tour 10 -10; un_trent 6 -6; un_trois 3 -3
un_truc 10 -10; un_un 2 -2; un_v 9 -9; un_vingt 7 -7; un_voyan 6 -6; un_vrai -10 10; un_y 14 -14; un_zero 6 -6
under 8 -8; under_belle 5 -5; under_d 3 -3; under_duran 5 -5; under_euh 3 -3; under_judo 10 -10; under_le 9 -9
under_marin 9 -9; under_petit 7 -7; under_quatr 6 -6; under_rossi 8 -8; under_soixa 4 -4; under_trent 4 -4; une -8 8
une_> 11 -11; une_adres 10 -10; une_agenc 11 -11; une_anten 10 -10; une_arnaq 8 -8; une_aroba 15 -15; une_betis 4 -4
une_boite -10 10; une_bonne 6 -6; une_box 13 -13; une_carpe 3 -3; une_catas 3 -3; une_centa 12 -12; une_cinqu 9 -9
une_colle 3 -3; une_coloc 4 -4; une_conse -19 19; une_coupu 8 -8; une_dame -11 11; une_dans 2 -2; une_demi 12 -12
une_demoi -6 6; une_dizai 13 -13; une_douza 17 -17; une_encei 3 -3; une_entre 19 -19; une_erreu 11 -11
une_escro 9 -9; une_etiqu 5 -5; une_factu 6 -6; une_famil 11 -11; une_fois 3 -3; une_grand 1 -1; une_heure -8 8
une_honte 11 -11; une_ia -7 7; une_impri 19 -19; une_incom 9 -9; une_ligne 13 -13; une_machi -22 22; une_madam 9 -9
une_mais 11 -11; une_maiso 3 -3; une_minut 22 -22; une_nouve 19 -19; une_offre 13 -13; une_ordin 7 -7
une_oreil -6 6; une_page 16 -16; une_paire 10 -10; une_panne 21 -21; une_perso -29 29; une_petit 11 -11
une_quinz 11 -11; une_recla 9 -9; une_reuni 3 -3; une_secre -11 11; une_semai 19 -19; une_seule 13 -13
une_soixa 10 -10; une_table 14 -14; une_tele 8 -8; une_telep 7 -7; une_telev 7 -7; une_touch -10 10
une_trent 16 -16; une_vaste 6 -6; une_vieil 10 -10; une_vingt 17 -17; une_voix -10 10; une_vrai -14 14
une_vraie -23 23; union 6 -6; union_belfo 8 -8; union_et 1 -1; union_gruye 6 -6; uniqu 12 -12; uniqu_> 7 -7
uniqu_la 9 -9; uniqu_mon 15 -15; univ 8 -8; univ_tiret 8 -8; uns 12 -12; uns_> 12 -12; urgen 14 -14; urgen_> 15 -15
urgen_je 2 -2; urgen_uniqu 7 -7; ursul 7 -7; ursul_> 7 -7; usage 6 -6; usage_c 6 -6; utili 11 -11; utili_> 8 -8
utili_celle 2 -2; utili_pas 10 -10; v 10 -10; v_> 9 -9; v_a 7 -7; v_aroba 4 -4; v_comme 3 -3; v_e 8 -8; v_i 5 -5
v_l 4 -4; v_la 2 -2; v_point 10 -10; v_r 6 -6; va 15 -15; va_> 23 -23; va_au 8 -8; va_beauc 2 -2; va_bien 6 -6
va_c 7 -7; va_durer 10 -10; va_etre 9 -9; va_il 6 -6; va_maint 18 -18; va_mais 4 -4; va_march 8 -8; va_mieux 13 -13
va_pas -5 5; va_plus 3 -3; va_reess 8 -8; va_s 5 -5; va_toujo 4 -4; va_tres 1 -1; va_venir 13 -13; va_voir 10 -10
va_vous 4 -4; va_y -7 7; vais 7 -7; vais_aller 9 -9; vais_cherc 1 -1; vais_compt 5 -5; vais_deman 16 -16
vais_douce 7 -7; vais_la 5 -5; vais_pas -11 11; vais_peter 8 -8; vais_porte 5 -5; vais_resil 6 -6; vais_teste 14 -14
vais_voir 12 -12; vais_vous 9 -9; valai 6 -6; valai_on 6 -6; valer 12 -12; valer_dumon 4 -4; valer_mouli 7 -7
valer_simon 10 -10; valer_tiret 5 -5; valid 2 -2; valid_> 2 -2; van 7 -7; van_minh 7 -7; vanda 8 -8; vanda_> 9 -9
vanda_avec 4 -4; vande 11 -11; vande_> 10 -10; vande_elst 9 -9; vande_en 8 -8; vas -9 9; vas_y -9 9; vasse 9 -9
vasse_aroba 4 -4; vasse_chez 1 -1; vasse_colle 8 -8; vasse_encha 7 -7; vasse_v 5 -5; vaste 6 -6; vaste_escro 6 -6
vendu 6 -6; vendu_cette 7 -7; vendu_maint 4 -4; venir 6 -6; venir_> 13 -13; venir_demai 10 -10; venir_mardi 7 -7
venir_me -7 7; venir_un -15 15; vent 7 -7; vent_> 7 -7; vente -7 7; vente_une -7 7; venu 4 -4; venu_> 18 -18
venu_coupe 12 -12; venu_et 7 -7; venu_hier -12 12; venu_la 10 -10; venu_lundi 9 -9; venu_mais 12 -12; verdi 9 -9
verdi_> 9 -9; verif 25 -25; verif_> 19 -19; verif_tout 19 -19; veron 7 -7; veron_anglo 7 -7; verra 6 -6
verra_bien 6 -6; vers -7 7; vers_dix 14 -14; vers_le -7 7; vers_un -12 12; vert 12 -12; vert_> 14 -14; vert_et 5 -5
vert_mais 4 -4; vert_point 7 -7; vert_zero 1 -1; verte 8 -8; verte_> 10 -10; verte_et 2 -2; verts 5 -5; verts_> 5 -5
very 7 -7; very_good 7 -7; veuil -8 8; veuil_me -8 8; veut 10 -10; veut_pas 13 -13; veut_plus 5 -5; veut_vous 4 -4
veuve 10 -10; veuve_fleur 9 -9; veuve_jacqu 5 -5; veux -11 11; veux_> 23 -23; veux_annul 8 -8; veux_bien 25 -25
veux_cause -15 15; veux_dire 4 -4; veux_du -7 7; veux_etre -15 15; veux_faire 9 -9; veux_je -24 24
veux_juste 14 -14; veux_le -20 20; veux_modif 10 -10; veux_parle -16 16; veux_pas -7 7; veux_plus 1 -1
veux_qu -22 22; veux_quelq -22 22; veux_recup 12 -12; veux_telep 10 -10; veux_un -19 19; veux_une -17 17
victo 10 -10; victo_a 2 -2; victo_ca 10 -10; victo_hugo 6 -6; victo_point 3 -3; vidal 14 -14; vidal_> 10 -10
vidal_aroba 7 -7; vidal_voila 5 -5; vide 9 -9; vide_> 10 -10; vide_comme 3 -3; video 8 -8; video_> 8 -8
video_il 6 -6; video_point 5 -5; vieil -3 3; vieil_moi -7 7; vieil_perso 10 -10; vienn 3 -3; vienn_je 3 -3
viens 10 -10; viens_d 6 -6; viens_de 7 -7; viens_la 10 -10; vient 8 -8; vient_> 6 -6; vient_de 9 -9; vient_deja 8 -8
vient_mardi 16 -16; vieux 3 -3; vieux_> 2 -2; vieux_pc 4 -4; villa 4 -4; villa_en 3 -3; villa_et 5 -5; ville 7 -7
ville_> 5 -5; ville_b 2 -2; ville_tiret 5 -5; villi 9 -9; villi_> 7 -7; villi_en 8 -8; vince 8 -8; vince_hoffm 8 -8
vingt 10 -10; vingt_> 15 -15; vingt_ans 1 -1; vingt_c 3 -3; vingt_cinq 10 -10; vingt_d 14 -14; vingt_de 10 -10
vingt_deux 3 -3; vingt_dix 5 -5; vingt_douze 5 -5; vingt_enfin 1 -1; vingt_et 15 -15; vingt_euh 5 -5
vingt_euros 5 -5; vingt_genre 9 -9; vingt_huit 5 -5; vingt_neuf 6 -6; vingt_on 11 -11; vingt_onze 4 -4
vingt_quara 7 -7; vingt_quato 1 -1; vingt_quatr 9 -9; vingt_quinz 7 -7; vingt_seize 3 -3; vingt_sept 5 -5
vingt_six 6 -6; vingt_soixa 10 -10; vingt_treiz 4 -4; vingt_trent 13 -13; vingt_trois 5 -5; vingt_un 16 -16
vingt_vingt 13 -13; virem 4 -4; virem_sur 4 -4; virgu 3 -3; virgu_douze 4 -4; virgu_quara 2 -2; virgu_soixa 3 -3
virgu_trent 4 -4; virgu_vingt 2 -2; virgu_zero 2 -2; visio 12 -12; visio_> 9 -9; visio_coupe 4 -4; visio_on 5 -5
vite 11 -11; vite_> 3 -3; vite_dites 7 -7; vite_espec 8 -8; vite_je 5 -5; vite_moi 5 -5; vite_seize 1 -1
vite_tout 7 -7; vite_vite 1 -1; vivan -17 17; vivan_> -8 8; vivan_a -10 10; vivan_la -11 11; vive -8 8
vive_voix -8 8; vocal -1 1; vocal_> -9 9; vocal_est 6 -6; vocal_ne 13 -13; voila 10 -10; voila_> 7 -7
voila_alors 5 -5; voila_c 6 -6; voila_depui 1 -1; voila_exact 11 -11; voila_madam 2 -2; voila_point 2 -2
voila_quatr 1 -1; voila_vous 12 -12; voila_zero 2 -2; voir 10 -10; voir_> 15 -15; voir_aille 9 -9; voir_avec 9 -9
voir_ca -9 9; voir_j 6 -6; voir_je 5 -5; voir_mon 13 -13; voire 8 -8; voire_trois 8 -8; vois 11 -11; vois_ce 3 -3
vois_pas 12 -12; voisi 7 -7; voisi_> 12 -12; voisi_a 8 -8; voisi_c 1 -1; voisi_de 4 -4; voisi_elle 11 -11
voisi_est 4 -4; voisi_monsi 6 -6; voisi_qui 2 -2; voit 9 -9; voit_ca 5 -5; voit_le 8 -8; voit_pas 4 -4; voitu 6 -6
voitu_je 6 -6; voitu_la 4 -4; voix -9 9; voix_> -8 8; voix_enreg -10 10; voix_est 7 -7; voix_qui 7 -7; vol 13 -13
vol_> 14 -14; vol_pur 3 -3; vole 3 -3; vole_dans 1 -1; vole_mon 5 -5; volet 7 -7; volet_deux 7 -7; voleu 11 -11
voleu_> 11 -11; voleu_prend 7 -7; volon 15 -15; volon_> 15 -15; vont 4 -4; vont_bien 5 -5; vont_qui 3 -3; vos -3 3
vos_agent -9 9; vos_aneri 15 -15; vos_colle -6 6; vos_conse 16 -16; vos_delai 3 -3; vos_etape 8 -8; vos_excus 1 -1
vos_histo 8 -8; vos_machi 8 -8; vos_quest 10 -10; vos_techn -11 11; votre -16 16; votre_abonn 8 -8; votre_adres 8 -8
votre_boite 17 -17; votre_colle 5 -5; votre_compo 6 -6; votre_courr 10 -10; votre_dossi 11 -11; votre_ecran 4 -4
votre_equip -7 7; votre_faute 19 -19; votre_fichi 6 -6; votre_intel -7 7; votre_machi -11 11; votre_mail 4 -4
votre_numer 14 -14; votre_ordin 3 -3; votre_patie 10 -10; votre_patro -17 17; votre_respo -14 14; votre_robot -12 12
votre_servi 20 -20; votre_socie 6 -6; votre_super -14 14; votre_temps 2 -2; votre_truc 14 -14; voudr -11 11
voudr_annul 11 -11; voudr_avoir -11 11; voudr_c -10 10; voudr_cause -17 17; voudr_chang 13 -13; voudr_depan 11 -11
voudr_etre -7 7; voudr_joind -21 21; voudr_l -6 6; voudr_le -8 8; voudr_modif 21 -21; voudr_parle -17 17
voudr_pas 10 -10; voudr_qu -12 12; voudr_quelq -20 20; voudr_savoi 5 -5; voudr_signa 11 -11; voudr_un 12 -12
voudr_une -22 22; voula 6 -6; voula_simpl 6 -6; voule 17 -17; voule_> 18 -18; voule_dire 3 -3; voule_mon 9 -9
voule_oui 11 -11; voule_savoi 3 -3; voulo -8 8; voulo_parle -8 8; voulu 3 -3; voulu_m 3 -3; vous 10 -10; vous_> 2 -2
vous_ai 5 -5; vous_allez 4 -4; vous_appel 10 -10; vous_arret 13 -13; vous_assur 9 -9; vous_avec 12 -12
vous_avez -6 6; vous_avoue 9 -9; vous_bande 12 -12; vous_ca 7 -7; vous_cause 2 -2; vous_comme 6 -6; vous_compr 5 -5
vous_conta 3 -3; vous_de 3 -3; vous_depui 6 -6; vous_deran 5 -5; vous_devri 4 -4; vous_dire -2 2; vous_dis 10 -10
vous_disai -9 9; vous_disie 8 -8; vous_dites 13 -13; vous_donne 3 -3; vous_ecout 10 -10; vous_ecriv 5 -5
vous_embet 9 -9; vous_en -6 6; vous_enten 9 -9; vous_envoi 8 -8; vous_est 10 -10; vous_et 9 -9; vous_etes 16 -16
vous_faire 9 -9; vous_faite 3 -3; vous_fiche 12 -12; vous_foute 9 -9; vous_inqui 5 -5; vous_j 3 -3; vous_jure 7 -7
vous_l 2 -2; vous_la 7 -7; vous_le 12 -12; vous_les 1 -1; vous_m 10 -10; vous_maint 8 -8; vous_mais -8 8
vous_manqu 3 -3; vous_me 5 -5; vous_mette 4 -4; vous_moque 10 -10; vous_n -4 4; vous_ne -10 10; vous_notez 7 -7
vous_parle 33 -33; vous_passe 9 -9; vous_payer 9 -9; vous_plait -4 4; vous_pour 8 -8; vous_pourr -11 11
vous_pouve -7 7; vous_pouvi -8 8; vous_prefe 3 -3; vous_previ -13 13; vous_prie -3 3; vous_que 6 -6; vous_qui 8 -8
vous_racon 1 -1; vous_rappe 8 -8; vous_regar 4 -4; vous_remer 10 -10; vous_repet 13 -13; vous_repon 5 -5
vous_savez -5 5; vous_serve 5 -5; vous_soyez 11 -11; vous_telep 1 -1; vous_tout -9 9; vous_tromp 11 -11
vous_voleu 7 -7; vous_voule 17 -17; vous_vous 17 -17; vous_voyez 3 -3; vous_y 1 -1; voyan 12 -12; voyan_clign 5 -5
voyan_est 9 -9; voyan_inter 4 -4; voyan_nulle 8 -8; voyan_orang 10 -10; voyan_reste 12 -12; voyan_rouge 6 -6
voyan_sont 5 -5; voyez 3 -3; voyez_le 3 -3; voyon 7 -7; voyon_donc 7 -7; vpn 5 -5; vpn_du 7 -7; vpn_et 3 -3
vrai -16 16; vrai_> 5 -5; vrai_gars -12 12; vrai_humai -5 5; vrai_monde -11 11; vrai_monsi -8 8; vrai_perso -14 14
vrai_quelq -10 10; vrai_techn -12 12; vraie -23 23; vraie_dame -5 5; vraie_mon 11 -11; vraie_perso -22 22
vraim 10 -10; vraim_> 8 -8; vraim_des 7 -7; vraim_la 3 -3; vraim_non 11 -11; vraim_pas 3 -3; vraim_ras 10 -10
vraim_tres 5 -5; vu 8 -8; vu_ca 3 -3; vu_juste 14 -14; vu_le 5 -5; vu_perso 11 -11; vu_qu 2 -2; vu_que 3 -3
vu_une 4 -4; w 6 -6; w_a 6 -6; w_e 5 -5; w_o 6 -6; wait 7 -7; wait_je 7 -7; wanad 6 -6; wanad_avant 1 -1
wanad_on 4 -4; wanad_point 7 -7; wanna 7 -7; wanna_do 7 -7; watch 7 -7; watch_> 7 -7; web 6 -6; web_> 9 -9
web_depui 3 -3; web_point 8 -8; web_sont 3 -3; wei 5 -5; wei_chen 5 -5; wei_w 4 -4; weiss 3 -3; weiss_w 3 -3
wesh 3 -3; wesh_j 3 -3; wifi 13 -13; wifi_> 9 -9; wifi_c 3 -3; wifi_conne 4 -4; wifi_dans 6 -6; wifi_de 7 -7
wifi_depui 3 -3; wifi_elle 9 -9; wifi_est 8 -8; wifi_et 10 -10; wifi_fonct 3 -3; wifi_insta 9 -9; wifi_is 5 -5
wifi_la 3 -3; wifi_le 3 -3; wifi_march 8 -8; wifi_n 8 -8; wifi_ne 5 -5; wifi_passe 16 -16; wifi_plus 5 -5
wifi_qui 8 -8; wifi_sans 5 -5; wifi_se 11 -11; wifi_une 3 -3; windo 8 -8; windo_10 8 -8; windo_11 8 -8; wojci 9 -9
wojci_kowal 9 -9; wojci_w 6 -6; worki 11 -11; worki_> 6 -6; worki_depui 5 -5; wozni 10 -10; wozni_> 10 -10
wyatt 2 -2; wyatt_doubl 2 -2; x 9 -9; x_> 10 -10; x_duran 8 -8; x_point 3 -3; xavie 7 -7; xavie_point 7 -7; y 1 -1
y_> 21 -21; y_a -2 2; y_ai 10 -10; y_aller 7 -7; y_aroba 3 -3; y_arriv -11 11; y_aurai -7 7; y_c 7 -7; y_cathy 7 -7
y_compr -13 13; y_conna 2 -2; y_e 11 -11; y_en 7 -7; y_est 12 -12; y_etes 8 -8; y_fait 9 -9; y_faite 5 -5; y_je 8 -8
y_k 7 -7; y_l 7 -7; y_m 2 -2; y_mettr 3 -3; y_o 6 -6; y_passe -7 7; y_point 2 -2; y_touch 2 -2; y_v 9 -9
y_vois 10 -10; yahoo 7 -7; yahoo_point 7 -7; yande 7 -7; yande_point 7 -7; yann 5 -5; yann_point 4 -4
yann_souli 5 -5; yaour 3 -3; yaour_point 3 -3; yes 13 -13; yes_> 12 -12; yes_monsi 11 -11; yes_yes 12 -12
yeste 5 -5; yeste_> 5 -5; you 6 -6; you_are 6 -6; youss 7 -7; youss_> 7 -7; youtu 8 -8; youtu_se 8 -8; yves 12 -12
yves_carre 7 -7; yves_kergu 7 -7; yves_point 2 -2; yves_y 9 -9; yvett 11 -11; yvett_carpe 5 -5; yvett_dumon 7 -7
yvett_yvett 5 -5; yvonn 8 -8; yvonn_le 8 -8; z 6 -6; z_aroba 4 -4; z_comme 2 -2; z_e 5 -5; z_h 7 -7; z_o 8 -8
z_point 4 -4; z_y 7 -7; zappe 9 -9; zappe_la 9 -9; zbign 10 -10; zbign_wozni 10 -10; zero 7 -7; zero_6 8 -8
zero_> 13 -13; zero_barre 2 -2; zero_cinq 6 -6; zero_deux 8 -8; zero_doubl 9 -9; zero_douze 12 -12; zero_huit 5 -5
zero_humai -9 9; zero_je -12 12; zero_le -10 10; zero_neuf 7 -7; zero_quatr 6 -6; zero_sept 8 -8; zero_sis 6 -6
zero_six 9 -9; zero_soixa 9 -9; zero_trent 6 -6; zero_trois 6 -6; zero_un 11 -11; zero_vingt 5 -5; zero_zero 4 -4
zerro 5 -5; zerro_z 5 -5; zineb 12 -12; zineb_alaou 12 -12; zoe 10 -10; zoe_lemai 8 -8; zoe_point 2 -2; zoe_y 2 -2
zoom 4 -4; zoom_avec 4 -4; zut 8 -8; zut_c 6 -6; zut_j 6 -6; zut_pas 5 -5
""",
    ),
    "angry": (
        "no yes",
        """
0 12 -12; 00 8 -8; 0033 6 -6; 0033_7 6 -6; 00_00 9 -9; 00_01 6 -6; 00_> 9 -9; 01 15 -15; 01398 11 -11
01398_> 11 -11; 01_22 6 -6; 01_32 6 -6; 01_40 5 -5; 01_42 7 -7; 01_43 7 -7; 01_45 7 -7; 01_47 6 -6; 01_60 8 -8
01_> 8 -8; 02 14 -14; 02_31 7 -7; 02_34 7 -7; 02_54 6 -6; 02_97 6 -6; 02_> 6 -6; 03 9 -9; 03_21 8 -8; 03_86 7 -7
03_88 7 -7; 04 11 -11; 04_59 5 -5; 04_78 11 -11; 05 7 -7; 05_53 7 -7; 05_77 7 -7; 06 15 -15; 06123 11 -11
06123_> 11 -11; 0645 8 -8; 0645_781 8 -8; 0696 7 -7; 0696_73 7 -7; 06_03 8 -8; 06_07 6 -6; 06_10 6 -6; 06_11 5 -5
06_12 7 -7; 06_13 1 -1; 06_19 8 -8; 06_20 7 -7; 06_23 8 -8; 06_4 7 -7; 06_45 5 -5; 06_47 5 -5; 06_58 6 -6
06_67 5 -5; 06_72 6 -6; 06_76 5 -5; 06_77 5 -5; 06_88 7 -7; 06_89 6 -6; 06_99 9 -9; 06_atten 5 -5; 06_euh 5 -5
06_ou 3 -3; 06_une 6 -6; 07 10 -10; 07532 9 -9; 07532_oui 9 -9; 07_12 8 -8; 07_51 6 -6; 07_81 7 -7; 07_86 6 -6
07_90 6 -6; 09 12 -12; 09_18 5 -5; 09_25 7 -7; 09_48 6 -6; 09_70 7 -7; 09_74 6 -6; 09_81 5 -5; 09_c 3 -3; 0_2 5 -5
0_6 8 -8; 0_7 6 -6; 0_9 5 -5; 0_> 5 -5; 1 5 -5; 10 12 -12; 10_11 6 -6; 10_82 5 -5; 10_> 7 -7; 10_appar 8 -8; 11 7 -7
11_12 6 -6; 11_22 7 -7; 11_mais 5 -5; 12 15 -15; 12_13 8 -8; 12_14 4 -4; 12_34 9 -9; 12_36 5 -5; 12_45 8 -8
12_atten 5 -5; 12_deux 6 -6; 12_et 7 -7; 12_euh 1 -1; 12_non 5 -5; 12_poste 8 -8; 12_rue 9 -9; 13 10 -10; 13_14 8 -8
13_36 5 -5; 13_45 1 -1; 13_> 7 -7; 13_je 7 -7; 14 13 -13; 14_15 8 -8; 14_> 7 -7; 14_pas 4 -4; 14_rue 4 -4; 15 7 -7
15_49 6 -6; 15_> 8 -8; 17 12 -12; 17_24 7 -7; 17_4 7 -7; 17_> 7 -7; 18 12 -12; 18_35 7 -7; 18_euh 5 -5
18_heure 6 -6; 19 8 -8; 1945 14 -14; 1945_> 14 -14; 19_28 8 -8; 1_9 6 -6; 1_> 4 -4; 2 16 -16; 20 12 -12; 2003 6 -6
2003_aroba 6 -6; 2016 8 -8; 2016_et 8 -8; 2019 8 -8; 2019_> 8 -8; 20_00 6 -6; 20_17 7 -7; 20_41 7 -7; 21 11 -11
21_43 7 -7; 21_45 6 -6; 21_47 6 -6; 21_99 8 -8; 22 9 -9; 22_74 6 -6; 22_90 9 -9; 22_> 7 -7; 23 9 -9; 236 8 -8
236_> 8 -8; 23_10 7 -7; 23_69 6 -6; 23_soixa 8 -8; 24 11 -11; 24_> 10 -10; 24_c 7 -7; 25 7 -7; 25_36 6 -6; 25_> 7 -7
26 7 -7; 26_18 7 -7; 28 8 -8; 28_37 8 -8; 29 8 -8; 29_euros 8 -8; 2_0 5 -5; 2_1 4 -4; 2_2 5 -5; 2_8 6 -6; 2_> 5 -5
2_impri 7 -7; 2_ordis 10 -10; 3 16 -16; 30 18 -18; 30_91 5 -5; 30_euros 13 -13; 31 7 -7; 31_42 7 -7; 32 8 -8
32_475 7 -7; 32_68 6 -6; 33 9 -9; 33_0 6 -6; 33_47 7 -7; 33_6 12 -12; 33_698 6 -6; 33_> 9 -9; 34 11 -11; 34_51 7 -7
34_56 10 -10; 34_5678 10 -10; 34_98 7 -7; 34_cinqu 8 -8; 34_et 6 -6; 34_euh 5 -5; 35 7 -7; 35_> 7 -7; 36 12 -12
36_> 6 -6; 36_et 7 -7; 36_non 5 -5; 37 7 -7; 37_46 8 -8; 37_> 5 -5; 38 11 -11; 38_17 7 -7; 38_non 7 -7; 39 8 -8
3900 14 -14; 3900_> 14 -14; 39_> 7 -7; 39_euros 7 -7; 39_pardo 7 -7; 3_1 5 -5; 3_5 5 -5; 3_d 9 -9; 3_ou 9 -9
3_point 8 -8; 4 17 -17; 40 7 -7; 40_50 2 -2; 40_52 5 -5; 40_57 8 -8; 40_93 6 -6; 41 7 -7; 41_55 7 -7; 42 16 -16
42_36 7 -7; 42_53 7 -7; 42_65 7 -7; 42_98 5 -5; 42_je 5 -5; 43 9 -9; 43_52 7 -7; 43_65 7 -7; 44 6 -6; 44_> 6 -6
45 10 -10; 45_22 9 -9; 45_23 6 -6; 45_67 9 -9; 45_73 6 -6; 45_78 5 -5; 45_90 8 -8; 45_minut 7 -7; 46 8 -8; 46_> 8 -8
47 14 -14; 475 7 -7; 475_12 7 -7; 47_09 7 -7; 47_20 6 -6; 47_48 5 -5; 47_> 6 -6; 48 7 -7; 48_49 5 -5; 48_> 6 -6
49 11 -11; 49_02 6 -6; 49_50 5 -5; 4_1 5 -5; 4_20 7 -7; 4_5 11 -11; 4_> 13 -13; 4_a 5 -5; 4_et 7 -7; 4_ou 7 -7
4_rue 8 -8; 4g 11 -11; 4g_en 10 -10; 4g_march 9 -9; 5 11 -11; 50 5 -5; 50_60 2 -2; 50_> 5 -5; 51 8 -8; 51_90 7 -7
51_92 6 -6; 52 10 -10; 52_61 7 -7; 52_63 5 -5; 53 11 -11; 53_38 7 -7; 53_64 7 -7; 54 6 -6; 54_09 5 -5; 54_40 6 -6
55 6 -6; 55_38 7 -7; 55_> 2 -2; 56 14 -14; 5678 10 -10; 5678_> 10 -10; 56_23 7 -7; 56_78 6 -6; 56_79 6 -6; 56_> 8 -8
57 8 -8; 57_> 8 -8; 58 10 -10; 58_24 6 -6; 58_90 6 -6; 59 7 -7; 59_10 5 -5; 59_> 7 -7; 5_2 8 -8; 5_5 5 -5; 5_6 5 -5
5_7 3 -3; 5_8 4 -4; 5_> 10 -10; 5_ou 7 -7; 5g 7 -7; 5g_est 7 -7; 6 13 -13; 60 10 -10; 60_12 12 -12; 60_70 2 -2
60_72 8 -8; 60_> 5 -5; 61 9 -9; 61_72 6 -6; 61_78 7 -7; 63 11 -11; 63_58 6 -6; 63_78 5 -5; 63_> 5 -5; 63_je 6 -6
64 7 -7; 64_> 7 -7; 65 10 -10; 65_30 5 -5; 65_87 7 -7; 65_89 7 -7; 66 6 -6; 66_55 2 -2; 66_> 6 -6; 67 13 -13
67_12 5 -5; 67_89 9 -9; 67_ans 9 -9; 68 6 -6; 68_> 6 -6; 69 6 -6; 698 6 -6; 698_01 6 -6; 69_> 6 -6; 6_12 8 -8
6_21 7 -7; 6_3 5 -5; 6_33 7 -7; 6_4 5 -5; 6_61 6 -6; 6_ordin 7 -7; 6_rue 5 -5; 7 10 -10; 70 8 -8; 70_26 7 -7
70_ou 2 -2; 72 14 -14; 72_09 6 -6; 72_34 8 -8; 72_63 6 -6; 72_81 6 -6; 73 12 -12; 73_74 7 -7; 73_> 6 -6; 74 14 -14
74_75 7 -7; 74_81 6 -6; 74_> 7 -7; 75 8 -8; 75011 8 -8; 75011_paris 8 -8; 75012 5 -5; 75012_> 5 -5; 75_> 8 -8
76 5 -5; 76_54 5 -5; 77 11 -11; 77_03 7 -7; 77_42 5 -5; 77_66 6 -6; 78 11 -11; 781 8 -8; 781_236 8 -8; 78451 12 -12
78451_> 12 -12; 78_12 5 -5; 78_65 5 -5; 78_90 4 -4; 78_99 7 -7; 78_> 8 -8; 78_voila 7 -7; 79 6 -6; 79_> 6 -6
7_5 5 -5; 7_8 3 -3; 7_94 6 -6; 7_99 6 -6; 8 5 -5; 80 6 -6; 80_83 6 -6; 80_ah 6 -6; 81 16 -16; 81_25 6 -6; 81_72 6 -6
81_90 6 -6; 81_> 6 -6; 81_je 7 -7; 82 5 -5; 82_63 5 -5; 83 6 -6; 83_> 6 -6; 86 8 -8; 86_15 6 -6; 86_24 7 -7
86_> 7 -7; 87 7 -7; 87_> 7 -7; 88 9 -9; 88_12 8 -8; 88_56 7 -7; 88_77 6 -6; 89 11 -11; 89_01 10 -10; 89_21 6 -6
89_74 7 -7; 89_> 1 -1; 8_2 4 -4; 8_5 5 -5; 8_8 4 -4; 8_9 3 -3; 8_> 5 -5; 9 25 -25; 90 12 -12; 90_21 6 -6; 90_33 9 -9
90_44 6 -6; 90_81 6 -6; 90_86 7 -7; 90_> 7 -7; 91 5 -5; 91_> 5 -5; 92 6 -6; 92_80 6 -6; 93 6 -6; 93_81 6 -6; 94 6 -6
94_01 6 -6; 97 6 -6; 97_63 6 -6; 98 9 -9; 98_60 5 -5; 98_> 7 -7; 99 13 -13; 99_00 9 -9; 99_11 7 -7; 99_75 8 -8
99_88 6 -6; 99_par 8 -8; 9_0 5 -5; 9_7 5 -5; 9_9 5 -5; 9_> 22 -22; <_0 7 -7; <_0033 6 -6; <_01 11 -11
<_01398 11 -11; <_02 12 -12; <_03 7 -7; <_04 7 -7; <_05 7 -7; <_06 15 -15; <_06123 11 -11; <_0645 8 -8; <_0696 7 -7
<_07 10 -10; <_07532 9 -9; <_09 10 -10; <_10 8 -8; <_12 7 -7; <_2 10 -10; <_3 9 -9; <_32 7 -7; <_33 8 -8; <_4 10 -10
<_5 7 -7; <_60 12 -12; <_75011 8 -8; <_> 16 -16; <_a 17 -17; <_abdel 9 -9; <_aboub 9 -9; <_absol 9 -9; <_accue 6 -6
<_affir 9 -9; <_agath 7 -7; <_agnes 7 -7; <_ah 14 -14; <_ahmed 4 -4; <_aissa 11 -11; <_ajout 20 -20; <_alain 3 -3
<_alber 3 -3; <_alexa 7 -7; <_alice 9 -9; <_allez -14 14; <_allo 16 -16; <_allon 9 -9; <_alors 6 -6; <_amina 10 -10
<_ana 8 -8; <_andre 8 -8; <_anna 7 -7; <_anne 8 -8; <_annem 8 -8; <_annie 9 -9; <_annul 16 -16; <_antoi 11 -11
<_appar 11 -11; <_appel 13 -13; <_armel 10 -10; <_aroba 4 -4; <_arret -7 7; <_assur 10 -10; <_ateli 9 -9
<_atten 21 -21; <_au 15 -15; <_aubry 7 -7; <_aucun 20 -20; <_aurel 11 -11; <_aurie 6 -6; <_auror 5 -5; <_avant 8 -8
<_avec 6 -6; <_awa 5 -5; <_b 11 -11; <_bah 13 -13; <_baiss 11 -11; <_bande -11 11; <_bar 6 -6; <_bascu 8 -8
<_bauer 14 -14; <_beauc 8 -8; <_ben 14 -14; <_bened 8 -8; <_benja 8 -8; <_bensl 10 -10; <_bertr 13 -13
<_bibi 10 -10; <_bien 14 -14; <_bilou 4 -4; <_blabl 11 -11; <_bob 6 -6; <_bof 10 -10; <_bon 11 -11; <_bonjo 12 -12
<_bonne 13 -13; <_bonso 11 -11; <_borde -10 10; <_boudi 8 -8; <_bouge 7 -7; <_boula 9 -9; <_bouyg 9 -9; <_box 17 -17
<_bravo -7 7; <_brigi 10 -10; <_bruno 6 -6; <_burea 6 -6; <_c 1 -1; <_ca 6 -6; <_cabin 8 -8; <_calis -6 6
<_camil 6 -6; <_capuc 9 -9; <_carlo 6 -6; <_carol 3 -3; <_caron 8 -8; <_carte 8 -8; <_cathy 4 -4; <_ce 15 -15
<_cecil 6 -6; <_celia 9 -9; <_celin 3 -3; <_celui 8 -8; <_cent 14 -14; <_certa 13 -13; <_certe 4 -4; <_cesse -8 8
<_cette 2 -2; <_chape 12 -12; <_charl 8 -8; <_cher 6 -6; <_chez 16 -16; <_chris 9 -9; <_chut 7 -7; <_cinco 8 -8
<_cinq 16 -16; <_cinqu 13 -13; <_clair 12 -12; <_claud 6 -6; <_club 11 -11; <_code 8 -8; <_combi -10 10
<_comma 6 -6; <_comme 26 -26; <_compt 11 -11; <_con 2 -2; <_conna -16 16; <_conne 13 -13; <_conse 11 -11
<_conso 10 -10; <_conta 10 -10; <_cool 5 -5; <_corin 7 -7; <_coupu 5 -5; <_cyril 9 -9; <_d 17 -17; <_da 8 -8
<_dans 17 -17; <_dark 9 -9; <_de 10 -10; <_degag -9 9; <_deja 10 -10; <_deman 11 -11; <_denis 9 -9; <_depui 13 -13
<_desca 7 -7; <_desol 14 -14; <_deux 19 -19; <_didie 7 -7; <_direc 8 -8; <_dis 9 -9; <_dites 10 -10; <_dix 17 -17
<_djibr 9 -9; <_docte 12 -12; <_domin 11 -11; <_domma 9 -9; <_donc 6 -6; <_donne 16 -16; <_doubl 3 -3
<_douze 16 -16; <_draga 5 -5; <_du 12 -12; <_dubre 10 -10; <_dupon 9 -9; <_dupui 9 -9; <_ecout 4 -4; <_ecriv 4 -4
<_edith 9 -9; <_eh 10 -10; <_elise 6 -6; <_elle 15 -15; <_emili 3 -3; <_emma 9 -9; <_en 11 -11; <_encha 8 -8
<_encor -6 6; <_enfin 12 -12; <_entre 14 -14; <_envir 8 -8; <_envoy 8 -8; <_enzo 11 -11; <_eric 12 -12
<_espec -15 15; <_esper 13 -13; <_est 13 -13; <_et 13 -13; <_etien 4 -4; <_euh 17 -17; <_eva 8 -8; <_exact 12 -12
<_excus 20 -20; <_f 7 -7; <_fabie 8 -8; <_fabri 7 -7; <_fait -13 13; <_faite 14 -14; <_fanny 13 -13; <_fatim 9 -9
<_fatou 3 -3; <_faut 13 -13; <_fauve 10 -10; <_faux 10 -10; <_ferme -16 16; <_fiche -6 6; <_flemm 8 -8; <_fleur 4 -4
<_foot 6 -6; <_fouta -10 10; <_foute -9 9; <_franc -2 2; <_fred 8 -8; <_frere 6 -6; <_garag 9 -9; <_gaspa 11 -11
<_ge 9 -9; <_genia 10 -10; <_genre 12 -12; <_geoff 10 -10; <_gerar 7 -7; <_ghisl 10 -10; <_gille 7 -7
<_girar 20 -20; <_giuli 5 -5; <_gmail 13 -13; <_grave 8 -8; <_gsm 9 -9; <_gueri 7 -7; <_gusta 8 -8; <_h 8 -8
<_hamon 6 -6; <_hein 12 -12; <_helas 9 -9; <_helen 7 -7; <_hello 8 -8; <_herve 9 -9; <_hicha 10 -10; <_hier 8 -8
<_hors 14 -14; <_hotel 7 -7; <_hotma 9 -9; <_hugo 11 -11; <_hugue 10 -10; <_huit 13 -13; <_hum 9 -9; <_humai 11 -11
<_ibrah 10 -10; <_ici 11 -11; <_igor 12 -12; <_il 17 -17; <_ils 6 -6; <_impec 10 -10; <_impos 12 -12; <_ines 9 -9
<_info 11 -11; <_inscr 6 -6; <_inspe 8 -8; <_inter 12 -12; <_inuti 6 -6; <_isa 9 -9; <_isabe 9 -9; <_j 7 -7
<_jamai 19 -19; <_jb 8 -8; <_je 6 -6; <_jean 15 -15; <_jeanl 6 -6; <_jeann 8 -8; <_jo 13 -13; <_john 6 -6
<_jojo 6 -6; <_joker 11 -11; <_jose 8 -8; <_josia 6 -6; <_jsp 7 -7; <_julie 13 -13; <_juste 17 -17; <_justi 9 -9
<_k 7 -7; <_kader 10 -10; <_karim 8 -8; <_karin 12 -12; <_kevin 10 -10; <_kikid 14 -14; <_kowal 9 -9; <_l 18 -18
<_la 24 -24; <_lacom 7 -7; <_laiss 17 -17; <_lamot 7 -7; <_laura 9 -9; <_laure 9 -9; <_le 16 -16; <_lea 8 -8
<_lefeb 6 -6; <_lefev 11 -11; <_legra 9 -9; <_lemai 8 -8; <_leo 9 -9; <_leon 10 -10; <_leque 10 -10; <_les 20 -20
<_li 8 -8; <_lili 8 -8; <_loic 9 -9; <_lola 5 -5; <_louis 10 -10; <_luc 7 -7; <_lucas 7 -7; <_lucie 7 -7
<_ludiv 11 -11; <_ludo 8 -8; <_lulu 9 -9; <_lundi 9 -9; <_m 10 -10; <_ma 20 -20; <_madam 13 -13; <_madem 6 -6
<_maell 10 -10; <_maeva 7 -7; <_maint 12 -12; <_mairi 5 -5; <_mais -2 2; <_maitr 8 -8; <_malhe 13 -13
<_malle 14 -14; <_mamad 10 -10; <_mamie 10 -10; <_manon 3 -3; <_marc 8 -8; <_marce 8 -8; <_marec 5 -5; <_maria 8 -8
<_marie 17 -17; <_mario 11 -11; <_marti 8 -8; <_mathi 7 -7; <_mauva 9 -9; <_max 3 -3; <_mdr 7 -7; <_mehdi 14 -14
<_meme 10 -10; <_merci 16 -16; <_merde -13 13; <_mes 15 -15; <_mette 14 -14; <_mhm 11 -11; <_micro 9 -9
<_mille 11 -11; <_mince 15 -15; <_mirac 11 -11; <_mirei 9 -9; <_mme 10 -10; <_mobil 10 -10; <_moham 9 -9
<_moi 13 -13; <_mon 14 -14; <_monsi 21 -21; <_my 7 -7; <_n 9 -9; <_nadia 9 -9; <_nath 12 -12; <_natha 16 -16
<_ne 11 -11; <_negat 12 -12; <_nein 8 -8; <_nenni 9 -9; <_netfl 6 -6; <_neuf 19 -19; <_nguye 11 -11; <_ni 11 -11
<_nicke 13 -13; <_nicol 4 -4; <_niet 11 -11; <_no 10 -10; <_noah 8 -8; <_nom -3 3; <_non 11 -11; <_nonan 10 -10
<_nono 6 -6; <_nos 9 -9; <_notez 5 -5; <_notre 12 -12; <_nourd 6 -6; <_nous 13 -13; <_numer 12 -12; <_o 6 -6
<_odile 8 -8; <_oh 13 -13; <_ok 17 -17; <_olga 8 -8; <_olivi 9 -9; <_on 9 -9; <_one 9 -9; <_onze 14 -14
<_opera 13 -13; <_ordin 9 -9; <_ottav 4 -4; <_ou 6 -6; <_oubli 12 -12; <_ouf 8 -8; <_oui 15 -15; <_oula 7 -7
<_oumar 6 -6; <_oups 6 -6; <_ousma 10 -10; <_p 8 -8; <_paill 11 -11; <_papa 16 -16; <_pardi 11 -11; <_pardo 14 -14
<_parfa 17 -17; <_parle 7 -7; <_parti 12 -12; <_pas 24 -24; <_pasca 5 -5; <_passe 22 -22; <_patie 6 -6; <_patoc 6 -6
<_paul 16 -16; <_paule 11 -11; <_pauli 7 -7; <_paulo 8 -8; <_pauvr -10 10; <_perfe 7 -7; <_perso 33 -33
<_perte 8 -8; <_petit 6 -6; <_peuch 1 -1; <_peut 14 -14; <_pharm 8 -8; <_phili 11 -11; <_phill 10 -10
<_pierr 13 -13; <_plein 14 -14; <_plus 11 -11; <_plusi 11 -11; <_pluto 11 -11; <_point 5 -5; <_poiri 8 -8
<_pol 14 -14; <_porca -5 5; <_posit 11 -11; <_pour 9 -9; <_pourq 19 -19; <_pourr 6 -6; <_pouve 16 -16
<_prene 16 -16; <_preno 7 -7; <_presq 7 -7; <_pro 10 -10; <_probl 8 -8; <_puis 8 -8; <_punai 11 -11; <_puree -9 9
<_putai -20 20; <_qu 21 -21; <_quai 7 -7; <_quand 8 -8; <_quat 9 -9; <_quato 10 -10; <_quatr 23 -23; <_que 13 -13
<_quel 7 -7; <_quelq 25 -25; <_qui 2 -2; <_quinz 17 -17; <_quoi 21 -21; <_r 12 -12; <_rachi 8 -8; <_rappe 9 -9
<_ras -6 6; <_raymo 9 -9; <_redem 11 -11; <_redir 10 -10; <_regis 8 -8; <_rembo -12 12; <_remy 7 -7; <_rende 13 -13
<_rene 8 -8; <_repon -7 7; <_resea 7 -7; <_rien 33 -33; <_roami 10 -10; <_robin 10 -10; <_romai 7 -7; <_rose 10 -10
<_roxan 3 -3; <_rue 6 -6; <_s -3 3; <_sa -4 4; <_sabri 7 -7; <_salut 8 -8; <_samue 9 -9; <_sandr 10 -10
<_sans 11 -11; <_sarah 9 -9; <_sasha 10 -10; <_sav 9 -9; <_schmi 7 -7; <_sebas 13 -13; <_secre 9 -9; <_seize 15 -15
<_sept 22 -22; <_septa 15 -15; <_serai 7 -7; <_serge 4 -4; <_servi -5 5; <_seule 16 -16; <_si 5 -5; <_silen -10 10
<_sim 8 -8; <_six 20 -20; <_socie 11 -11; <_sofia 8 -8; <_soixa 9 -9; <_solen 8 -8; <_sophi 13 -13; <_sous 11 -11
<_stefa 6 -6; <_steph 10 -10; <_stop -7 7; <_super 12 -12; <_suppo 7 -7; <_sur 8 -8; <_surto 8 -8; <_sylva 8 -8
<_sylvi 11 -11; <_szyma 4 -4; <_t -2 2; <_ta -13 13; <_tabar -18 18; <_tais 12 -12; <_tant 9 -9; <_tapez 9 -9
<_tatie 7 -7; <_tech 8 -8; <_telep 5 -5; <_teodo 5 -5; <_test 9 -9; <_thi 7 -7; <_thier 7 -7; <_thoma 8 -8
<_ti 8 -8; <_tiens 7 -7; <_tip 5 -5; <_titi 9 -9; <_tom 12 -12; <_tomas 6 -6; <_tony 8 -8; <_toujo 12 -12
<_tous 16 -16; <_tout 19 -19; <_toute 14 -14; <_tran 8 -8; <_trans 12 -12; <_treiz 7 -7; <_trent 10 -10
<_tres 13 -13; <_trist 7 -7; <_trois 9 -9; <_trop 8 -8; <_tu 4 -4; <_tuer 4 -4; <_ugo 9 -9; <_un 17 -17
<_une 28 -28; <_uniqu 12 -12; <_v 6 -6; <_va -11 11; <_valer 2 -2; <_van 8 -8; <_vas 8 -8; <_vasse 7 -7
<_veron 6 -6; <_vers 10 -10; <_very 6 -6; <_veuil 4 -4; <_viens 9 -9; <_vin 8 -8; <_vince 9 -9; <_vingt 17 -17
<_virgi 10 -10; <_vite 11 -11; <_voila 14 -14; <_voix 11 -11; <_volon 7 -7; <_votre -15 15; <_vous 1 -1; <_wait 7 -7
<_wei 5 -5; <_wesh 7 -7; <_wifi 9 -9; <_wojci 9 -9; <_x 7 -7; <_xavie 7 -7; <_y -2 2; <_yann 8 -8; <_yep 11 -11
<_yes 12 -12; <_yo 8 -8; <_you -9 9; <_youtu 10 -10; <_yves 4 -4; <_yvett 7 -7; <_yvonn 6 -6; <_z 12 -12
<_zbign 10 -10; <_zero 10 -10; <_zineb 10 -10; <_zoe 9 -9; <_zut 11 -11; a 2 -2; a_18 8 -8; a_39 7 -7; a_> 11 -11
a_activ 10 -10; a_appel 9 -9; a_appor 8 -8; a_aroba 7 -7; a_ateli 2 -2; a_au 1 -1; a_b 10 -10; a_besoi 4 -4
a_bien -21 21; a_bout -17 17; a_c 13 -13; a_ca 14 -14; a_cause 6 -6; a_ce 2 -2; a_chang 7 -7; a_chope 5 -5
a_cinq 16 -16; a_cinqu 5 -5; a_comme 8 -8; a_compt 6 -6; a_conca 6 -6; a_conne 3 -3; a_conta 3 -3; a_cote 7 -7
a_coupe 13 -13; a_crash 8 -8; a_cree 5 -5; a_creee 5 -5; a_dans 2 -2; a_de 5 -5; a_debor 8 -8; a_debra 8 -8
a_deja 9 -9; a_deman 9 -9; a_des 4 -4; a_deux 3 -3; a_dire 17 -17; a_dispa 3 -3; a_dista 1 -1; a_dit 11 -11
a_dix 4 -4; a_douze 4 -4; a_du 8 -8; a_echou 6 -6; a_emett 6 -6; a_emmen 4 -4; a_en -8 8; a_encor 9 -9; a_et 3 -3
a_ete 10 -10; a_eu 8 -8; a_exact 8 -8; a_expli 11 -11; a_f 5 -5; a_faire 22 -22; a_fait 11 -11; a_faite 6 -6
a_freju 7 -7; a_gmail 9 -9; a_grill 11 -11; a_h 7 -7; a_hurle 9 -9; a_i 2 -2; a_inter 7 -7; a_j 5 -5; a_jamai 1 -1
a_joind 6 -6; a_jour 5 -5; a_k 6 -6; a_l 6 -6; a_la -5 5; a_lache 4 -4; a_lausa 9 -9; a_laver 9 -9; a_le 9 -9
a_les 2 -2; a_lyon 10 -10; a_m 23 -23; a_ma 17 -17; a_mamad 7 -7; a_march 9 -9; a_mareu 11 -11; a_marre -11 11
a_me -7 7; a_mes 7 -7; a_mirei 4 -4; a_mis 11 -11; a_moi 6 -6; a_mon 8 -8; a_mons 9 -9; a_monte 6 -6; a_montp 9 -9
a_mort 6 -6; a_n 12 -12; a_neuf 9 -9; a_noel 6 -6; a_nos 4 -4; a_nouve 8 -8; a_o 10 -10; a_ouver 9 -9
a_ouvri 12 -12; a_paris 22 -22; a_parle 8 -8; a_parti 5 -5; a_pas 6 -6; a_perdu 6 -6; a_perso 9 -9; a_peu 10 -10
a_plus 7 -7; a_point 10 -10; a_pose 6 -6; a_prend 6 -6; a_pris 1 -1; a_qu 7 -7; a_quara 5 -5; a_quatr 9 -9
a_que 11 -11; a_quel 5 -5; a_quelq 10 -10; a_qui 8 -8; a_r 11 -11; a_raccr 11 -11; a_rappe 8 -8; a_ras -13 13
a_redem 5 -5; a_redir 2 -2; a_regar 8 -8; a_repet -9 9; a_resil 12 -12; a_retab 3 -3; a_reten 8 -8; a_retro 12 -12
a_rien -7 7; a_robas 10 -10; a_s 6 -6; a_saint 10 -10; a_se 4 -4; a_sept 6 -6; a_signa 13 -13; a_signe 11 -11
a_six 10 -10; a_son 2 -2; a_t 7 -7; a_tanto 10 -10; a_tenu 10 -10; a_touch 10 -10; a_toujo 12 -12; a_tourc 4 -4
a_tout 3 -3; a_trois 7 -7; a_u 6 -6; a_un 12 -12; a_une 8 -8; a_v 4 -4; a_vingt 5 -5; a_voir 11 -11; a_vole 5 -5
a_votre 18 -18; a_vous 9 -9; a_y 3 -3; abbe 3 -3; abbe_enfin 3 -3; abdel 13 -13; abdel_benha 13 -13; abeil 6 -6
abeil_en 6 -6; abgra 8 -8; abgra_a 8 -8; aboie 12 -12; aboie_excus 12 -12; abonn -3 3; abonn_> -4 4; abonn_chez -9 9
abonn_est 1 -1; abonn_il 7 -7; abord 4 -4; abord_si 4 -4; aboub 9 -9; aboub_point 9 -9; abrut -9 9; abrut_> -9 9
absen 9 -9; absen_> 9 -9; absol 13 -13; absol_c 9 -9; absol_madam 7 -7; absol_que 3 -3; abuse -16 16; abuse_> -16 16
acaci 4 -4; acaci_a 4 -4; acced 6 -6; acced_au 6 -6; accen 13 -13; accen_> 13 -13; accen_aigu 10 -10
accen_aroba 3 -3; accen_bien 2 -2; accen_nulle 3 -3; accen_point 6 -6; accen_under 7 -7; acces 6 -6; acces_a 8 -8
acces_inter 3 -3; accor 21 -21; accor_> 17 -17; accor_avec 14 -14; accor_ca 6 -6; accor_d 6 -6; accor_je 3 -3
accor_mais 5 -5; accue 6 -6; accue_> 5 -5; accue_aroba 6 -6; accue_s 7 -7; achat 8 -8; achat_> 8 -8; achet 8 -8
achet_l 9 -9; achet_la 2 -2; achet_mon 4 -4; activ 6 -6; activ_depen 6 -6; activ_ma 10 -10; actri 8 -8; actri_> 8 -8
actua 10 -10; actua_> 10 -10; adais 3 -3; adais_est 3 -3; adam 10 -10; adam_> 9 -9; adam_proto 12 -12; adess 7 -7
adess_funzi 7 -7; admin 7 -7; admin_> 7 -7; adora 7 -7; adora_et 7 -7; adres 18 -18; adres_> 13 -13; adres_a 9 -9
adres_c 10 -10; adres_courr 5 -5; adres_elect 6 -6; adres_euh 3 -3; adres_gmail 9 -9; adres_j 6 -6; adres_mail 6 -6
adres_mais 11 -11; adres_orang 13 -13; adres_oui 1 -1; adres_point 5 -5; adres_posta 7 -7; adres_roger 4 -4
adres_sur 3 -3; adsl 2 -2; adsl_qui 2 -2; affai -7 7; affai_> 10 -10; affai_a -7 7; affai_je -8 8; affic 15 -15
affic_> 8 -8; affic_aucun 20 -20; affic_conne 6 -6; affic_maint 11 -11; affic_mais 6 -6; affic_pas 6 -6
affic_plus 12 -12; affic_reche 6 -6; affir 9 -9; affir_chef 9 -9; agaca 13 -13; agaca_> 13 -13; agace 11 -11
agace_> 11 -11; agath 7 -7; agath_tiret 7 -7; age 7 -7; age_on 7 -7; agee 12 -12; agee_> 12 -12; agenc 8 -8
agenc_a 5 -5; agenc_du 8 -8; agenc_se 6 -6; agent 11 -11; agent_> 10 -10; agent_a 10 -10; agent_au 6 -6
agent_c 4 -4; agent_de 6 -6; agent_je 6 -6; agent_merci 2 -2; agent_un 6 -6; agnes 12 -12; agnes_leger 7 -7
agnes_point 10 -10; agnes_tiret 3 -3; agnie 9 -9; agnie_> 9 -9; ah 13 -13; ah_bah 6 -6; ah_ben 5 -5; ah_bon 10 -10
ah_c 10 -10; ah_ca 7 -7; ah_formi 13 -13; ah_mais 1 -1; ah_merde 16 -16; ah_mince 14 -14; ah_non 11 -11; ah_oui 8 -8
ah_punai 5 -5; ah_super 7 -7; ah_zut 7 -7; ahmed 4 -4; ahmed_point 4 -4; ai 3 -3; ai_67 9 -9; ai_9 19 -19
ai_a 10 -10; ai_achet 8 -8; ai_annul 10 -10; ai_appel 13 -13; ai_appuy 7 -7; ai_assez -8 8; ai_atten 11 -11
ai_aucun 1 -1; ai_beau 8 -8; ai_besoi 18 -18; ai_c 5 -5; ai_chang 8 -8; ai_cinq 6 -6; ai_cru 8 -8; ai_de 12 -12
ai_debra 6 -6; ai_deja 7 -7; ai_deman 9 -9; ai_demar 14 -14; ai_depui 3 -3; ai_des 9 -9; ai_deux 19 -19
ai_dit 16 -16; ai_du 7 -7; ai_ecrit 2 -2; ai_encor 12 -12; ai_enten 5 -5; ai_envie -12 12; ai_ete 6 -6; ai_eu 10 -10
ai_fait 13 -13; ai_faite 2 -2; ai_ferme 15 -15; ai_honte 15 -15; ai_inter 14 -14; ai_jamai -5 5; ai_je 11 -11
ai_jete 7 -7; ai_l 5 -5; ai_la -18 18; ai_laiss 8 -8; ai_ma -17 17; ai_mail 4 -4; ai_marre -14 14; ai_meme 12 -12
ai_mesur 4 -4; ai_mis 4 -4; ai_notee 4 -4; ai_oubli 11 -11; ai_ouver 5 -5; ai_par -11 11; ai_parle 8 -8
ai_pas 17 -17; ai_perdu 9 -9; ai_peur 14 -14; ai_plein -15 15; ai_plus 14 -14; ai_pris -9 9; ai_quatr 11 -11
ai_que 14 -14; ai_raccr 8 -8; ai_rappe 9 -9; ai_ras -14 14; ai_reboo 8 -8; ai_rebra 11 -11; ai_recu 13 -13
ai_recup 8 -8; ai_redem 15 -15; ai_retro 9 -9; ai_sept 9 -9; ai_six 10 -10; ai_sousc 10 -10; ai_toujo 7 -7
ai_tout 5 -5; ai_toute 7 -7; ai_trois 16 -16; ai_trop -10 10; ai_un 18 -18; ai_une 21 -21; ai_vraim -7 7
ai_vu 11 -11; aicha 7 -7; aicha_et 7 -7; aide 12 -12; aide_> 12 -12; aider 10 -10; aider_> 10 -10; aidez 4 -4
aidez_moi 4 -4; aie 3 -3; aie_un 3 -3; aigu 10 -10; aigu_> 7 -7; aigu_mais 8 -8; aille -6 6; aille_> -9 9
aille_voir 13 -13; aimab 16 -16; aimab_> 16 -16; aimab_jeune 9 -9; aime 9 -9; aime_la 9 -9; aimen 4 -4
aimen_bien 4 -4; aimer 13 -13; aimer_autan 8 -8; aimer_bien 8 -8; aimer_mieux 10 -10; air 12 -12; air_bon 6 -6
air_d 13 -13; air_de 6 -6; aireu 9 -9; aireu_> 9 -9; aissa 11 -11; aissa_ba 9 -9; aissa_diall 11 -11; ajout 20 -20
ajout_un 5 -5; ajout_une 17 -17; alain 8 -8; alain_girar 8 -8; alain_point 6 -6; alami 10 -10; alami_> 10 -10
alaou 10 -10; alaou_a 10 -10; alarm 9 -9; alarm_> 9 -9; alarm_me 6 -6; alarm_ne 7 -7; alber 3 -3; alber_point 3 -3
alexa 10 -10; alexa_colin 9 -9; alexa_dupon 7 -7; alexa_elle 7 -7; ali 10 -10; ali_manso 10 -10; alice 9 -9
alice_point 9 -9; alle 4 -4; alle_sur 4 -4; allem 5 -5; allem_> 5 -5; aller -5 5; aller_> 13 -13; aller_au 7 -7
aller_merci 11 -11; aller_mon 8 -8; aller_sur 14 -14; aller_voir -9 9; allez -11 11; allez_> 12 -12; allez_au -10 10
allez_enten -10 10; allez_hop 15 -15; allez_m -6 6; allez_passe 19 -19; allez_vous -12 12; allez_y 14 -14; allo 7 -7
allo_> 11 -11; allo_c 2 -2; allo_euh 11 -11; allo_je 4 -4; allo_oui 1 -1; allo_quoi -9 9; allo_vous 14 -14
allon 9 -9; allon_y 9 -9; allum 16 -16; allum_> 5 -5; allum_la 11 -11; allum_mais 4 -4; allum_meme 10 -10
allum_plus 5 -5; alors 8 -8; alors_06 5 -5; alors_> 13 -13; alors_a 2 -2; alors_ateli 2 -2; alors_atten 2 -2
alors_bzh 9 -9; alors_c 5 -5; alors_ca 3 -3; alors_cette 9 -9; alors_d 3 -3; alors_en 6 -6; alors_enzo 6 -6
alors_euh 9 -9; alors_fabri 5 -5; alors_il 1 -1; alors_j 2 -2; alors_jade 8 -8; alors_je 2 -2; alors_la -3 3
alors_laiss 1 -1; alors_le 4 -4; alors_maint 7 -7; alors_mariu 7 -7; alors_mbapp 4 -4; alors_moi 9 -9
alors_mon 4 -4; alors_nolan 7 -7; alors_non 8 -8; alors_notez 1 -1; alors_on 3 -3; alors_pauli 2 -2
alors_prene 2 -2; alors_qu 3 -3; alors_que -5 5; alors_r 2 -2; alors_sarah 5 -5; alors_teyss 6 -6; alors_voila 4 -4
alors_votre 5 -5; alors_y 1 -1; alors_zero 3 -3; alpha 7 -7; alpha_> 7 -7; amara 8 -8; amara_> 8 -8; ameli 11 -11
ameli_> 11 -11; ami 5 -5; ami_> 5 -5; amina 10 -10; amina_ben 7 -7; amina_traor 7 -7; amis 6 -6; amis_attac 6 -6
ampou 7 -7; ampou_conne 7 -7; amran 11 -11; amran_> 11 -11; amran_en 6 -6; an 8 -8; an_derni 9 -9; an_panne 7 -7
ana 8 -8; ana_paula 8 -8; anato 7 -7; anato_et 3 -3; anato_l 12 -12; anato_point 6 -6; anato_r 5 -5; ancie 11 -11
ancie_> 3 -3; ancie_c 4 -4; ancie_ca 9 -9; ancie_maint 1 -1; ancie_opera 12 -12; andre 8 -8; andre_aroba 6 -6
andre_popes 8 -8; andro 6 -6; andro_> 6 -6; aneri -10 10; aneri_> -10 10; ange 11 -11; ange_> 11 -11; angla 4 -4
angla_> 4 -4; anglo 6 -6; anglo_enfin 6 -6; anime 8 -8; anime_> 4 -4; anime_s 9 -9; anna 7 -7; anna_deux 7 -7
anne 14 -14; anne_deux 4 -4; anne_lemai 6 -6; anne_malle 5 -5; anne_marie 8 -8; anne_point 7 -7; anne_sophi 12 -12
anne_tiret 6 -6; annem 8 -8; annem_en 8 -8; annic 3 -3; annic_point 3 -3; annie 10 -10; annie_point 10 -10
annon 5 -5; annon_une 5 -5; annul 24 -24; annul_> 12 -12; annul_l 6 -6; annul_la 5 -5; annul_le 17 -17
annul_ma 5 -5; annul_mon 19 -19; annul_tout 7 -7; annul_un 8 -8; anoma 5 -5; anoma_desor 5 -5; anony 7 -7
anony_> 7 -7; ans 6 -6; ans_> 10 -10; ans_bande -6 6; ans_c 3 -3; ans_et 10 -10; ans_hein 5 -5; ans_je 3 -3
ans_lolo 2 -2; ans_que 6 -6; ans_vous 12 -12; anten 8 -8; anten_> 8 -8; antoi 11 -11; antoi_> 11 -11
antoi_aroba 5 -5; antoi_merci 2 -2; antoi_tiret 8 -8; aol 6 -6; aol_euh 5 -5; aol_point 7 -7; aoute 8 -8
aoute_look 8 -8; ap 3 -3; ap_d 3 -3; apost 11 -11; apost_a 8 -8; apost_aroba 6 -6; apost_h 4 -4; appar 20 -20
appar_> 18 -18; appar_c 13 -13; appar_depui 1 -1; appar_en 7 -7; appar_je 4 -4; appar_la 5 -5; appar_mon 7 -7
appar_n 7 -7; appar_ne 4 -4; appar_oui 11 -11; appar_pas 3 -3; appar_que 18 -18; appar_sont 7 -7; appar_suiva 5 -5
appar_vous 5 -5; appel 11 -11; appel_> 12 -12; appel_a 4 -4; appel_aissa 9 -9; appel_au 5 -5; appel_avec 10 -10
appel_c -7 7; appel_ca 4 -4; appel_car 3 -3; appel_ce 8 -8; appel_chris 4 -4; appel_d 8 -8; appel_de 17 -17
appel_depui 5 -5; appel_entra 5 -5; appel_et 5 -5; appel_euh 8 -8; appel_flore 11 -11; appel_ginet 6 -6
appel_hier 7 -7; appel_jamai 5 -5; appel_jean 9 -9; appel_julie 12 -12; appel_karim 8 -8; appel_l 8 -8
appel_la 7 -7; appel_ma 1 -1; appel_melan 9 -9; appel_mimi 4 -4; appel_moi 13 -13; appel_momo 12 -12
appel_mon -12 12; appel_moniq 4 -4; appel_nadia 8 -8; appel_ne 3 -3; appel_on 9 -9; appel_parce 10 -10
appel_passe 13 -13; appel_patri 1 -1; appel_perso 5 -5; appel_pour 22 -22; appel_qui 5 -5; appel_rober 5 -5
appel_se 11 -11; appel_sont 8 -8; appel_there 2 -2; appel_tout 6 -6; appel_trois 12 -12; appel_valer 5 -5
apple 7 -7; apple_watch 7 -7; appor 8 -8; appor_la 8 -8; appui 6 -6; appui_sur 6 -6; appuy 7 -7; appuy_sur 7 -7
apres 12 -12; apres_> 4 -4; apres_je 1 -1; apres_l 7 -7; apres_le 5 -5; apres_midi 8 -8; arbre 8 -8
arbre_preno 8 -8; arbre_sur 6 -6; arcy 8 -8; arcy_d 8 -8; ardec 5 -5; ardec_aroba 5 -5; ardec_quand 4 -4; are -9 9
are_idiot -9 9; argen -8 8; argen_et -8 8; armel 10 -10; armel_queme 10 -10; arnaq -13 13; arnaq_> -12 12
arnaq_au 6 -6; arnaq_votre -12 12; arnau 9 -9; arnau_aroba 9 -9; aroba 9 -9; aroba_3 9 -9; aroba_> 23 -23
aroba_a 12 -12; aroba_aol 6 -6; aroba_aoute 8 -8; aroba_aroba 7 -7; aroba_asso 6 -6; aroba_autlo 9 -9
aroba_bluew 9 -9; aroba_boula 9 -9; aroba_bouyg 3 -3; aroba_box 5 -5; aroba_cabin 2 -2; aroba_carai 8 -8
aroba_club 6 -6; aroba_comme 5 -5; aroba_cyril 9 -9; aroba_data 8 -8; aroba_delor 7 -7; aroba_devel 6 -6
aroba_duboi 10 -10; aroba_dupon 12 -12; aroba_dupui 9 -9; aroba_ecole 9 -9; aroba_ehpad 9 -9; aroba_elect 10 -10
aroba_entre 8 -8; aroba_et 2 -2; aroba_etu 7 -7; aroba_euh 6 -6; aroba_fleur 6 -6; aroba_free 7 -7; aroba_fri 3 -3
aroba_g 6 -6; aroba_garag 6 -6; aroba_ge 7 -7; aroba_gemai 7 -7; aroba_gmail 7 -7; aroba_gmx 7 -7; aroba_group 4 -4
aroba_hot 7 -7; aroba_hotel 8 -8; aroba_hotma 7 -7; aroba_hugo 14 -14; aroba_i 9 -9; aroba_iclou 6 -6; aroba_j 5 -5
aroba_je 13 -13; aroba_jimai 5 -5; aroba_jo 13 -13; aroba_la 6 -6; aroba_labo 10 -10; aroba_lapos 8 -8
aroba_liber 5 -5; aroba_live 8 -8; aroba_logis 7 -7; aroba_lycee 7 -7; aroba_ma 13 -13; aroba_mac 6 -6
aroba_mairi 6 -6; aroba_mais 3 -3; aroba_menui 6 -6; aroba_mfr 5 -5; aroba_moi 7 -7; aroba_mon 7 -7; aroba_neuf 8 -8
aroba_non 4 -4; aroba_notai 7 -7; aroba_numer 5 -5; aroba_orang 7 -7; aroba_oua 8 -8; aroba_out 3 -3
aroba_outlo 7 -7; aroba_plomb 13 -13; aroba_proto 6 -6; aroba_proxi 8 -8; aroba_que 11 -11; aroba_romai 7 -7
aroba_roman 8 -8; aroba_s 7 -7; aroba_sfr 8 -8; aroba_studi 8 -8; aroba_telen 6 -6; aroba_trans 6 -6
aroba_univ 7 -7; aroba_v 7 -7; aroba_video 6 -6; aroba_voila 6 -6; aroba_wanad 6 -6; aroba_web 7 -7
aroba_yahoo 7 -7; aroba_yande 8 -8; arran 20 -20; arran_> 20 -20; arret -9 9; arret_> 7 -7; arret_avec 12 -12
arret_ce 4 -4; arret_de -14 14; arret_rien 9 -9; arriv 11 -11; arriv_> 9 -9; arriv_a 8 -8; arriv_dans 3 -3
arriv_en 5 -5; arriv_pas 8 -8; arriv_plus 9 -9; arriv_toujo 6 -6; arrob 9 -9; arrob_gmail 10 -10; arrob_hotma 7 -7
as 4 -4; as_vu 4 -4; aspir 11 -11; aspir_ne 13 -13; aspir_robot 3 -3; assez -8 8; assez_> -7 7; assez_de -10 10
assis 14 -14; assis_de 14 -14; assis_une 6 -6; asso 6 -6; asso_tiret 6 -6; assoc 6 -6; assoc_> 6 -6; assoi 7 -7
assoi_> 7 -7; assur 16 -16; assur_> 16 -16; assur_que 6 -6; at 11 -11; at_bt 6 -6; at_lapos 6 -6; at_outlo 6 -6
ateli 6 -6; ateli_aroba 2 -2; ateli_de 2 -2; ateli_point 9 -9; ateli_soixa 2 -2; attac 6 -6; attac_> 11 -11
attac_aroba 7 -7; attac_jeand 1 -1; attac_le 4 -4; attac_les 6 -6; attac_point 5 -5; attac_sans 4 -4; attac_t 3 -3
attaq -8 8; attaq_> -8 8; atten 10 -10; atten_34 5 -5; atten_45 7 -7; atten_> 19 -19; atten_alors 2 -2
atten_atten 8 -8; atten_aussi -10 10; atten_c -17 17; atten_cheri 9 -9; atten_depui 14 -14; atten_deux 9 -9
atten_elle 7 -7; atten_il 14 -14; atten_j 11 -11; atten_je 18 -18; atten_jerom 2 -2; atten_julie 4 -4
atten_le 10 -10; atten_mais 18 -18; atten_mon 5 -5; atten_non 18 -18; atten_onze 5 -5; atten_oui 6 -6
atten_pour 5 -5; atten_que 13 -13; atten_rien 8 -8; atten_s 13 -13; atten_sa 5 -5; atten_si 3 -3; atten_un 13 -13
atten_une 9 -9; atten_votre 15 -15; atten_y 1 -1; attri 8 -8; attri_> 8 -8; au 11 -11; au_06 6 -6; au_12 9 -9
au_3900 7 -7; au_4 8 -8; au_6 5 -5; au_au 7 -7; au_barre 9 -9; au_bout 10 -10; au_burea 6 -6; au_cable 10 -10
au_colis 6 -6; au_contr 12 -12; au_debut 6 -6; au_dessu 9 -9; au_deuxi 3 -3; au_diabl -12 12; au_dixie 5 -5
au_dos 7 -7; au_douze 9 -9; au_garag 7 -7; au_greni 5 -5; au_jardi 1 -1; au_lieu 4 -4; au_magas 3 -3; au_meme 12 -12
au_mien 5 -5; au_moins 8 -8; au_mois 10 -10; au_monsi 4 -4; au_nez -5 5; au_nom 9 -9; au_numer 11 -11; au_pluri 7 -7
au_poil 9 -9; au_premi 7 -7; au_quart 6 -6; au_quatr 5 -5; au_resea 4 -4; au_revoi 7 -7; au_salon 1 -1
au_secre 10 -10; au_serve 6 -6; au_servi 7 -7; au_sous 5 -5; au_stand 11 -11; au_sujet 12 -12; au_techn 7 -7
au_telep 15 -15; au_total 8 -8; au_trava 8 -8; au_trois 9 -9; au_vert 5 -5; au_villa 4 -4; au_vpn 7 -7; au_wifi 5 -5
au_zero 5 -5; auber 14 -14; auber_> 14 -14; aubry 6 -6; aubry_aroba 1 -1; aubry_avec 7 -7; aubry_chris 7 -7
aucun 7 -7; aucun_anoma 5 -5; aucun_appar 7 -7; aucun_appel 3 -3; aucun_barre 3 -3; aucun_honte -10 10
aucun_idee 9 -9; aucun_lumie 12 -12; aucun_mail 13 -13; aucun_monsi 8 -8; aucun_poste 4 -4; aucun_servi 17 -17
aucun_signa 6 -6; aucun_site 9 -9; aucun_souci 9 -9; aujou 9 -9; aujou_hui 9 -9; aurai 10 -10; aurai_besoi 6 -6
aurai_dit 1 -1; aurai_pas 10 -10; aurai_une 6 -6; aurel 11 -11; aurel_under 11 -11; aurez 9 -9; aurez_pas 9 -9
aurie 10 -10; aurie_pas 8 -8; aurie_vous 6 -6; auror 5 -5; auror_point 5 -5; aussi -2 2; aussi_> 10 -10
aussi_il 5 -5; aussi_lamen -10 10; aussi_lent 12 -12; aussi_longt -10 10; autan 1 -1; autan_> 9 -9; autan_que -7 7
autan_voir 8 -8; autlo 9 -9; autlo_point 9 -9; autom 7 -7; autom_> 7 -7; autre -1 1; autre_> -5 5; autre_appel 7 -7
autre_chose 16 -16; autre_ils 7 -7; autre_je -8 8; autre_jour 4 -4; autre_ma -8 8; autre_non 10 -10
autre_probl 14 -14; autre_souci 1 -1; autre_telep 2 -2; autre_truc 7 -7; aux -7 7; aux_clien -11 11; aux_gens -5 5
aux_infos 10 -10; aux_piece 9 -9; avais 11 -11; avais_inter 3 -3; avais_lucie 6 -6; avais_mis 2 -2; avais_quatr 7 -7
avais_quinz 2 -2; avais_simpl 9 -9; avais_une 7 -7; avait 6 -6; avait_assur 6 -6; avait_cree 1 -1; avait_dit 7 -7
avait_l 5 -5; avait_onze 6 -6; avant 13 -13; avant_> 13 -13; avant_c 3 -3; avant_ca 7 -7; avant_j 3 -3
avant_vous 7 -7; avec 2 -2; avec_> 10 -10; avec_avec 3 -3; avec_box 9 -9; avec_cedil 5 -5; avec_celui 1 -1
avec_dans 5 -5; avec_deux 8 -8; avec_dix 8 -8; avec_la 8 -8; avec_le 8 -8; avec_leque 8 -8; avec_les 9 -9
avec_ma 3 -3; avec_mes 6 -6; avec_moi 9 -9; avec_mon 12 -12; avec_p 7 -7; avec_ph 9 -9; avec_quelq 27 -27
avec_quoi 14 -14; avec_s 6 -6; avec_ton -6 6; avec_tous 13 -13; avec_tout 6 -6; avec_toute -8 8; avec_un 19 -19
avec_une 10 -10; avec_valer 10 -10; avec_vos -22 22; avec_votre -1 1; avec_vous -12 12; avenu 7 -7; avenu_jean 7 -7
avez 9 -9; avez_appel 6 -6; avez_aucun -10 10; avez_besoi 6 -6; avez_coupe -6 6; avez_de 5 -5; avez_deja 8 -8
avez_dit 13 -13; avez_donne 18 -18; avez_menti -11 11; avez_note 1 -1; avez_pas 7 -7; avez_qu 2 -2
avez_raiso 11 -11; avez_sous 9 -9; avez_sur 12 -12; avez_tout 2 -2; avez_un 9 -9; avez_vu 10 -10; aviez 7 -7
aviez_dit 7 -7; avoca -21 21; avoca_> -21 21; avoca_au 9 -9; avoca_bande -10 10; avoir -3 3; avoir_affai -7 7
avoir_au 2 -2; avoir_euh 6 -6; avoir_quelq 6 -6; avoir_serie -8 8; avoir_un 12 -12; avoir_une 7 -7; avons 10 -10
avons_demen 7 -7; avons_huit 10 -10; avoue 10 -10; avoue_que 10 -10; awa 5 -5; awa_toujo 5 -5; b 12 -12; b_> 6 -6
b_a 11 -11; b_aroba 5 -5; b_b 4 -4; b_c 8 -8; b_comme 9 -9; b_dumon 2 -2; b_e 5 -5; b_g 5 -5; b_l 1 -1; b_o 9 -9
b_pas 4 -4; b_point 9 -9; b_puis 3 -3; b_r 6 -6; b_soixa 5 -5; b_trois 8 -8; b_under 4 -4; b_v 6 -6; b_z 6 -6
ba 13 -13; ba_> 9 -9; ba_b 10 -10; bah 13 -13; bah_ca 9 -9; bah_ecout 11 -11; bah_non 8 -8; bah_oui 9 -9
baiss 11 -11; baiss_la 11 -11; balad -8 8; balad_d -8 8; balco 5 -5; balco_la 5 -5; ball 6 -6; ball_soixa 6 -6
bamak 7 -7; bamak_trans 7 -7; banca 10 -10; banca_et 6 -6; banca_que 11 -11; bande -22 22; bande_d -17 17
bande_de -24 24; banqu 9 -9; banqu_> 9 -9; banqu_je 6 -6; bapti 10 -10; bapti_le 10 -10; bapti_mais 3 -3; bar 10 -10
bar_des 6 -6; bar_point 6 -6; barbi 10 -10; barbi_> 10 -10; barre 16 -16; barre_> 12 -12; barre_affic 6 -6
barre_b 3 -3; barre_de 12 -12; barre_en 6 -6; barre_sur 4 -4; bas 8 -8; bas_> 8 -8; bas_b 6 -6; bas_ball 6 -6
bas_ca 13 -13; bas_celle 3 -3; bas_clair 4 -4; bas_dupon 4 -4; bas_l 7 -7; bas_la 3 -3; bas_lyon 6 -6
bas_marie 7 -7; bas_marti 2 -2; bas_neuf 4 -4; bas_petit 3 -3; bas_picot 5 -5; bas_roux 7 -7; bas_tiret 5 -5
bas_trent 5 -5; bas_vidal 9 -9; bascu 9 -9; bascu_moi 8 -8; bascu_plus 4 -4; base 8 -8; base_> 8 -8; basta -5 5
basta_j -5 5; batim 6 -6; batim_b 6 -6; batip 7 -7; batip_marc 7 -7; bauer 14 -14; bauer_b 14 -14; be 10 -10
be_> 10 -10; beau 10 -10; beau_atten 8 -8; beau_aujou 6 -6; beauc 12 -12; beauc_> 8 -8; beauc_beauc 8 -8
beauc_c 7 -7; beauc_chef 5 -5; beauc_de 8 -8; beauc_madam 7 -7; beauc_mieux 9 -9; beauc_mon 5 -5; beaum 9 -9
beaum_aroba 9 -9; beaux -8 8; beaux_cross -8 8; bebel 5 -5; bebel_j 5 -5; belge 7 -7; belge_de 7 -7; belka 8 -8
belka_b 8 -8; belle 7 -7; belle_aroba 7 -7; belle_soeur 6 -6; ben 17 -17; ben_> 14 -14; ben_atten 3 -3; ben_au 5 -5
ben_c 9 -9; ben_ca 9 -9; ben_dame 10 -10; ben_en 1 -1; ben_figur 7 -7; ben_j 12 -12; ben_je 11 -11; ben_juste 5 -5
ben_la 6 -6; ben_le 6 -6; ben_ma 3 -3; ben_marce 11 -11; ben_moi 8 -8; ben_mon 2 -2; ben_non 12 -12
ben_orang 16 -16; ben_oui 8 -8; ben_pas 9 -9; ben_rien 6 -6; ben_si 8 -8; ben_tout 20 -20; ben_v 3 -3
ben_voila 5 -5; ben_youss 7 -7; benal 13 -13; benal_> 12 -12; benal_a 9 -9; benal_aroba 10 -10; bened 8 -8
bened_hamel 8 -8; benha 13 -13; benha_> 13 -13; benis 7 -7; benis_> 7 -7; benja 8 -8; benja_cohen 8 -8; bensl 13 -13
bensl_> 8 -8; bensl_rachi 10 -10; benze 7 -7; benze_neuf 7 -7; berna 16 -16; berna_> 17 -17; berna_a 7 -7
berna_aroba 6 -6; berna_colin 5 -5; berna_deux 3 -3; berna_en 4 -4; berna_et 6 -6; berna_marti 5 -5; berna_o 7 -7
berna_orang 8 -8; berna_point 6 -6; berna_soixa 4 -4; berth 5 -5; berth_aroba 5 -5; berth_e 6 -6; berth_l 1 -1
bertr 16 -16; bertr_> 11 -11; bertr_chauv 8 -8; bertr_lacro 5 -5; bertr_tiret 4 -4; bertr_tout 10 -10; besna 6 -6
besna_> 8 -8; besna_je 2 -2; besoi 12 -12; besoi_> 18 -18; besoi_d 15 -15; besoi_de 8 -8; besoi_inter 4 -4
besso 7 -7; besso_deux 7 -7; bete -1 1; bete_> 10 -10; bete_je -8 8; betis 3 -3; betis_en 3 -3; betis_la 3 -3
bibi 10 -10; bibi_point 10 -10; bibli 5 -5; bibli_il 5 -5; bien 14 -14; bien_> 27 -27; bien_a 10 -10
bien_aimab 9 -9; bien_apres 11 -11; bien_c 2 -2; bien_ca 9 -9; bien_ce 9 -9; bien_cela 6 -6; bien_d 2 -2
bien_dites 6 -6; bien_enten 12 -12; bien_entre 7 -7; bien_evide 9 -9; bien_faire -21 21; bien_franc 8 -8
bien_genti 4 -4; bien_hein 4 -4; bien_la 1 -1; bien_le 14 -14; bien_madam 3 -3; bien_maint 11 -11; bien_merci 1 -1
bien_mon 6 -6; bien_note 7 -7; bien_notre 9 -9; bien_oui 13 -13; bien_qu 4 -4; bien_que 7 -7; bien_regar 4 -4
bien_sept 9 -9; bien_sur 16 -16; bien_zero 1 -1; bihan 9 -9; bihan_> 9 -9; bihan_attac 5 -5; bilou 4 -4
bilou_t 4 -4; bip 6 -6; bip_> 6 -6; bip_bip 6 -6; bisso 8 -8; bisso_> 8 -8; bizar 15 -15; bizar_> 15 -15
bizar_et 2 -2; bizar_quand 12 -12; blabl 11 -11; blabl_> 11 -11; blanc 9 -9; blanc_> 5 -5; blanc_aroba 5 -5
blanc_arrob 8 -8; blanc_c 10 -10; blanc_j 8 -8; blanc_le 4 -4; blanc_parto 5 -5; bleu 6 -6; bleu_fixe 6 -6
bleue 9 -9; bleue_> 9 -9; blond 9 -9; blond_> 9 -9; bloqu 14 -14; bloqu_> 15 -15; bloqu_la 7 -7; bloqu_sur 4 -4
blot 5 -5; blot_aroba 5 -5; bluew 9 -9; bluew_point 9 -9; bob 6 -6; bob_du 6 -6; bof 10 -10; bof_non 10 -10
bois 9 -9; bois_aroba 9 -9; boite -15 15; boite_> -8 8; boite_de -18 18; boite_depui 3 -3; boite_hier 8 -8
boite_j -5 5; boite_mail 12 -12; boite_point 13 -13; boiti 10 -10; boiti_> 10 -10; boiti_et 1 -1; bol -14 14
bol_> -23 23; bol_de -13 13; bon 16 -16; bon_> 22 -22; bon_c 2 -2; bon_ca 8 -8; bon_et 5 -5; bon_je 4 -4
bon_la 1 -1; bon_laiss 6 -6; bon_merci 17 -17; bon_moi 5 -5; bon_monsi 5 -5; bon_nom 10 -10; bon_passe 13 -13
bon_pour 19 -19; bon_sang -7 7; bon_vous 6 -6; bonjo 16 -16; bonjo_> 16 -16; bonjo_alors 4 -4; bonjo_c 5 -5
bonjo_cabin 5 -5; bonjo_est 10 -10; bonjo_euh 9 -9; bonjo_excus 1 -1; bonjo_j 9 -9; bonjo_je 4 -4; bonjo_julie 3 -3
bonjo_madam 7 -7; bonjo_mon 1 -1; bonjo_monsi 8 -8; bonjo_olivi 5 -5; bonjo_on 5 -5; bonjo_pierr 7 -7
bonjo_veron 2 -2; bonne 17 -17; bonne_> 12 -12; bonne_adres 1 -1; bonne_aroba 5 -5; bonne_aujou 3 -3
bonne_avoca 9 -9; bonne_bonne 13 -13; bonne_douza 7 -7; bonne_je 2 -2; bonne_journ 13 -13; bonne_pardo 6 -6
bonne_soixa 4 -4; bonne_trent 8 -8; bons -4 4; bons_a -13 13; bons_techn 13 -13; bonso 11 -11; bonso_> 11 -11
bonso_on 4 -4; borde_> 13 -13; borde_de -10 10; borde_derri 7 -7; borne -9 9; borne_> -11 11; borne_wifi 15 -15
bosc 8 -8; bosc_b 8 -8; bosc_pas 8 -8; bosqu 8 -8; bosqu_bosc 8 -8; bouch 14 -14; bouch_> 10 -10; bouch_d 8 -8
bouch_du 7 -7; bouch_girar 5 -5; boucl 8 -8; boucl_> 8 -8; boudi 8 -8; boudi_ca 8 -8; bouff -6 6; bouff_> -6 6
bouge 9 -9; bouge_> 9 -9; bouge_pas 7 -7; boula 18 -18; boula_> 9 -9; boula_a 9 -9; boula_du 9 -9
boula_point 11 -11; boule -11 11; boule_> -11 11; boulo 7 -7; boulo_> 7 -7; boulo_c 6 -6; bourr -8 8; bourr_> -8 8
bout -7 7; bout_> -15 15; bout_de 10 -10; bout_du 7 -7; bouti 4 -4; bouti_> 4 -4; bouto 11 -11; bouto_> 7 -7
bouto_de 12 -12; bouto_pour 7 -7; bouyg 9 -9; bouyg_b 3 -3; bouyg_telec 9 -9; bouzi 11 -11; bouzi_au 11 -11
box 13 -13; box_4 5 -5; box_> 7 -7; box_a 3 -3; box_c 7 -7; box_clign 7 -7; box_elle 5 -5; box_en 2 -2; box_est 9 -9
box_et 9 -9; box_fait 5 -5; box_inter 2 -2; box_je 3 -3; box_la 3 -3; box_march 5 -5; box_mon 6 -6; box_n 6 -6
box_ne 4 -4; box_point 5 -5; box_pour 2 -2; box_que 11 -11; box_qui 6 -6; box_reste 4 -4; box_s 11 -11
box_toute 11 -11; box_un 7 -7; branc 21 -21; branc_a 1 -1; branc_c 6 -6; branc_dessu 8 -8; branc_donc 3 -3
branc_la 9 -9; branc_le 7 -7; branc_n 11 -11; branl -8 8; branl_> -8 8; bras 3 -3; bras_> 9 -9; bras_casse -5 5
bras_monsi 9 -9; bravo -7 7; bravo_felic -7 7; brigi 10 -10; brigi_adam 9 -9; brigi_un 6 -6; bruit 11 -11
bruit_> 4 -4; bruit_bizar 2 -2; bruit_de 7 -7; bruit_est 16 -16; brun 8 -8; brun_> 8 -8; brun_aroba 7 -7; bruno 6 -6
bruno_et 6 -6; bruno_point 6 -6; bt 6 -6; bt_dot 6 -6; buffe 8 -8; buffe_tout 8 -8; bug 12 -12; bug_> 12 -12
bugue 11 -11; bugue_> 11 -11; burea 9 -9; burea_> 20 -20; burea_aroba 6 -6; burea_avec 5 -5; burea_c 4 -4
burea_depui 4 -4; burea_deux 5 -5; burea_donc 1 -1; burea_est 4 -4; burea_il 9 -9; burea_l 5 -5; burea_le 4 -4
burea_les 6 -6; burea_plus 6 -6; burea_se 6 -6; burea_soit 9 -9; burea_tous 6 -6; but 6 -6; but_> 6 -6; bzh 9 -9
bzh_vingt 9 -9; c 2 -2; c_> 7 -7; c_a 10 -10; c_comme 5 -5; c_d 6 -6; c_e 8 -8; c_est 2 -2; c_et 7 -7; c_etait 5 -5
c_good 9 -9; c_h 7 -7; c_i 11 -11; c_l 3 -3; c_point 8 -8; c_u 7 -7; ca 6 -6; ca_> 17 -17; ca_a 26 -26
ca_alors 4 -4; ca_arriv 5 -5; ca_atten 10 -10; ca_aux -11 11; ca_avait 6 -6; ca_avec 8 -8; ca_buffe 8 -8
ca_bug 8 -8; ca_bugue 11 -11; ca_c -5 5; ca_capte 11 -11; ca_charg 16 -16; ca_chez 3 -3; ca_clign 6 -6
ca_comme -5 5; ca_compt 2 -2; ca_conce 11 -11; ca_conti -11 11; ca_coupa 7 -7; ca_coupe 25 -25; ca_demar 6 -6
ca_depas -11 11; ca_depen 16 -16; ca_drach 8 -8; ca_du 16 -16; ca_dure -12 12; ca_en 9 -9; ca_exist 3 -3
ca_fait -11 11; ca_finit 8 -8; ca_fonct 9 -9; ca_gresi 14 -14; ca_ira 15 -15; ca_j 6 -6; ca_je 9 -9; ca_joue 6 -6
ca_la 1 -1; ca_lag 9 -9; ca_m -4 4; ca_march 9 -9; ca_me -4 4; ca_meme 4 -4; ca_mon 3 -3; ca_mouli 11 -11
ca_n 21 -21; ca_ne 12 -12; ca_non 7 -7; ca_oui 15 -15; ca_passe 3 -3; ca_pense 9 -9; ca_plant 2 -2; ca_que 17 -17
ca_raccr 8 -8; ca_rame 18 -18; ca_recom 9 -9; ca_redem 13 -13; ca_refon 10 -10; ca_remar 20 -20; ca_s 15 -15
ca_saute 10 -10; ca_se 1 -1; ca_serai 7 -7; ca_sonne 3 -3; ca_suffi -21 21; ca_tient 9 -9; ca_tombe 5 -5
ca_tourn 14 -14; ca_une -5 5; ca_va 4 -4; ca_varie 12 -12; ca_veut 14 -14; ca_vient 6 -6; ca_vous 7 -7; ca_y 12 -12
cabin 14 -14; cabin_> 12 -12; cabin_fourn 5 -5; cabin_lamy 2 -2; cabin_medic 5 -5; cabin_morea 6 -6
cabin_point 8 -8; cabin_tiret 6 -6; cabla 6 -6; cabla_> 6 -6; cable_> -1 1; cable_atten 7 -7; cable_en 6 -6
caiss 7 -7; caiss_deux 5 -5; caiss_enreg 8 -8; caiss_n 3 -3; caiss_ne 5 -5; calis -6 6; calis_ca -6 6; calme 4 -4
calme_> 22 -22; calme_je 6 -6; calme_pas -13 13; camar 9 -9; camar_c 9 -9; camer 13 -13; camer_> 7 -7
camer_dans 2 -2; camer_de 9 -9; camer_depui 5 -5; camer_et 8 -8; camer_la 5 -5; camer_ne 12 -12; camil 6 -6
camil_point 6 -6; campi 8 -8; campi_> 8 -8; canal 4 -4; canal_du 4 -4; canar 9 -9; canar_> 9 -9; capte 20 -20
capte_> 11 -11; capte_de 14 -14; capte_pas 1 -1; capte_plus 7 -7; capte_toujo 8 -8; capuc 9 -9; capuc_auber 9 -9
car 4 -4; car_le 4 -4; car_ma 3 -3; caraf 6 -6; caraf_au 6 -6; carai 8 -8; carai_sans 8 -8; cardi 10 -10
cardi_> 10 -10; carlo 6 -6; carlo_tiret 6 -6; carne 3 -3; carne_> 4 -4; carne_zero 1 -1; carol 4 -4
carol_tiret 3 -3; carol_under 4 -4; caron 8 -8; caron_c 8 -8; caron_preno 8 -8; carpe 13 -13; carpe_> 13 -13
carpe_aroba 9 -9; carre 17 -17; carre_> 14 -14; carre_patro 6 -6; carte 13 -13; carte_banca 10 -10; carte_bleue 9 -9
carte_de 3 -3; carte_sim 10 -10; cas 13 -13; cas_> 13 -13; casqu -3 3; casqu_> 1 -1; casqu_de -6 6; casqu_une 8 -8
casse -16 16; casse_> -14 14; casse_tout -7 7; casta 2 -2; casta_c 2 -2; cat 4 -4; cat_c 4 -4; cata 7 -7
cata_ma 7 -7; catas_quoi 9 -9; catas_votre -5 5; cathy 7 -7; cathy_avec 7 -7; cathy_cat 4 -4; cathy_malle 7 -7
cause 9 -9; cause_a 10 -10; cause_de 6 -6; cause_dessu 2 -2; cave 15 -15; cave_> 15 -15; cave_jeter 7 -7; ce 1 -1
ce_cable 12 -12; ce_cirqu -7 7; ce_dont 3 -3; ce_matin 12 -12; ce_n 16 -16; ce_qu 6 -6; ce_que 5 -5; ce_qui 6 -6
ce_sera 6 -6; ce_serai 6 -6; ce_servi -14 14; ce_soit 14 -14; ce_ticke 16 -16; ce_trava -12 12; ce_truc 2 -2
cecil 6 -6; cecil_lacro 6 -6; cecil_tiret 6 -6; cedil 5 -5; cedil_dans 5 -5; cedil_mais 5 -5; cela 19 -19
cela_> 6 -6; cela_en 6 -6; cela_fonct 5 -5; cela_meme 11 -11; celes 5 -5; celes_point 5 -5; celia 10 -10
celia_tiret 9 -9; celia_vidal 8 -8; celin 3 -3; celin_point 3 -3; celle 6 -6; celle_de 7 -7; celle_du 3 -3
cellu 11 -11; cellu_a 7 -7; cellu_de 9 -9; celui 11 -11; celui_avec 8 -8; celui_d 12 -12; celui_de 5 -5
celui_du 6 -6; celui_sur 7 -7; cent 16 -16; cent_cinq 8 -8; cent_cinqu 15 -15; cent_douze 5 -5; cent_point 8 -8
cent_quatr 3 -3; cent_soixa 4 -4; cent_treiz 4 -4; cent_vingt 6 -6; centa 13 -13; centa_> 10 -10; centa_de 5 -5
centi 9 -9; centi_> 9 -9; centr 16 -16; centr_> 12 -12; centr_par 7 -7; centr_point 6 -6; centr_tout 4 -4
cents 5 -5; cents_> 4 -4; cents_trent 8 -8; certa 19 -19; certa_> 8 -8; certa_monsi 5 -5; certa_pas 13 -13
certe 4 -4; certe_le 4 -4; ces -10 10; ces_cable 9 -9; ces_chose 7 -7; ces_panne -9 9; ces_paul 8 -8
ces_petit 11 -11; ces_quest -9 9; cesse -8 8; cesse_de -8 8; cette -4 4; cette_adres 9 -9; cette_aroba 7 -7
cette_boite -18 18; cette_box -10 10; cette_fois 4 -4; cette_musiq -7 7; cette_salet -9 9; cette_semai 11 -11
ch 9 -9; ch_> 9 -9; chacu 9 -9; chacu_> 8 -8; chacu_comme 7 -7; chacu_mon 9 -9; chacu_une 4 -4; chain 15 -15
chain_> 15 -15; chair 2 -2; chair_et 2 -2; chale 17 -17; chale_> 3 -3; chale_insup 16 -16; chamb 6 -6; chamb_> 7 -7
chamb_avec 4 -4; chamb_deux 1 -1; chamb_et 2 -2; chamb_la 6 -6; chamb_le 7 -7; chamb_un 5 -5; chang 15 -15
chang_> 12 -12; chang_d 15 -15; chang_de 8 -8; chang_hier 1 -1; chang_je 2 -2; chang_la 6 -6; chang_le 4 -4
chang_maint 3 -3; chang_recem 3 -3; chang_rien 7 -7; chant 6 -6; chant_ma 4 -4; chant_point 7 -7; chaou 9 -9
chaou_> 9 -9; chape 12 -12; chape_de 12 -12; chaqu -4 4; chaqu_burea 5 -5; chaqu_mois -5 5; charg 17 -17
charg_> 14 -14; charg_ca 8 -8; charg_dans 4 -4; charg_encor 10 -10; charg_mais 8 -8; charg_plus 8 -8; charl -9 9
charl_> -12 12; charl_d 8 -8; charm 2 -2; charm_et 2 -2; chast 4 -4; chast_> 4 -4; chat 11 -11; chat_est 10 -10
chat_noir 8 -8; chauv 10 -10; chauv_> 7 -7; chauv_c 8 -8; chauv_remy 7 -7; chef 14 -14; chef_> 12 -12; chef_a 9 -9
chef_d 7 -7; chef_m 9 -9; chef_sans 6 -6; chelo 12 -12; chelo_mais 6 -6; chelo_votre 8 -8; chen 5 -5; chen_c 5 -5
cher 6 -6; cher_je 6 -6; cherc 17 -17; cherc_> 15 -15; cherc_c 4 -4; cherc_il 5 -5; cherc_le 11 -11
cherc_mes 10 -10; cherc_mon 8 -8; cherc_un 4 -4; cheri 8 -8; cheri_> 3 -3; cheri_je 12 -12; cheri_sans 3 -3
chez 9 -9; chez_free 8 -8; chez_gmail 11 -11; chez_hotma 2 -2; chez_ma 3 -3; chez_machi 9 -9; chez_moi 25 -25
chez_mon 3 -3; chez_mort 6 -6; chez_nous 6 -6; chez_orang 1 -1; chez_vous -11 11; chez_wanad 10 -10; chez_yahoo 4 -4
chich -7 7; chich_vous -7 7; chico 8 -8; chico_> 8 -8; chien -2 2; chien_> 9 -9; chien_aboie 12 -12; chien_j -7 7
chier -13 13; chier_> -13 13; chiff 6 -6; chiff_aroba 7 -7; chiff_colle 2 -2; chiff_deux 5 -5; chiff_en 2 -2
chiff_et 8 -8; chiff_hein 2 -2; chiff_m 4 -4; chiff_sous 8 -8; chiff_trois 6 -6; chiff_un 6 -6; chioc 5 -5
chioc_je 5 -5; chloe 5 -5; chloe_dupui 5 -5; chope 5 -5; chope_le 5 -5; chose 2 -2; chose_> 22 -22; chose_a 12 -12
chose_aroba 1 -1; chose_avec -12 12; chose_ca -10 10; chose_cette 12 -12; chose_la 7 -7; chris 15 -15
chris_> 10 -10; chris_aubry 7 -7; chris_cinqu 9 -9; chris_delau 5 -5; chris_duboi 9 -9; chris_fauve 4 -4; chrom 8 -8
chrom_> 8 -8; chum 8 -8; chum_> 8 -8; chut 7 -7; chut_les 7 -7; cinco 8 -8; cinco_cinq 8 -8; cinq 10 -10
cinq_> 18 -18; cinq_a 15 -15; cinq_ah 5 -5; cinq_ans 9 -9; cinq_appar 11 -11; cinq_aroba 6 -6; cinq_c 8 -8
cinq_ca 8 -8; cinq_cinq 7 -7; cinq_cinqu 7 -7; cinq_deux 5 -5; cinq_dix 4 -4; cinq_douze 6 -6; cinq_en 12 -12
cinq_ensui 5 -5; cinq_et 11 -11; cinq_heure 18 -18; cinq_machi 9 -9; cinq_max 11 -11; cinq_minut 7 -7; cinq_mon 9 -9
cinq_non 3 -3; cinq_nonan 5 -5; cinq_ordin 4 -4; cinq_ou 14 -14; cinq_plus 17 -17; cinq_puis 5 -5; cinq_quara 7 -7
cinq_quatr 6 -6; cinq_radia 6 -6; cinq_rende -7 7; cinq_secon 6 -6; cinq_seize 5 -5; cinq_sept 4 -4; cinq_septa 5 -5
cinq_six 10 -10; cinq_soixa 5 -5; cinq_table 7 -7; cinq_treiz 1 -1; cinq_trent 4 -4; cinq_un 4 -4; cinq_vingt 9 -9
cinq_vite 6 -6; cinq_volet 6 -6; cinq_zero 6 -6; cinqu_> 20 -20; cinqu_appar 13 -13; cinqu_cinq 6 -6
cinqu_de 10 -10; cinqu_deux 4 -4; cinqu_et 4 -4; cinqu_euros -9 9; cinqu_fois -11 11; cinqu_huit 8 -8
cinqu_neuf 5 -5; cinqu_poste 6 -6; cinqu_quara 11 -11; cinqu_quatr 5 -5; cinqu_six 7 -7; cinqu_trois 5 -5
cirqu -7 7; cirqu_je -7 7; clair 18 -18; clair_> 10 -10; clair_aroba 4 -4; clair_c 5 -5; clair_dupui 4 -4
clair_maint 14 -14; clair_morea 6 -6; clair_petit 2 -2; clair_point 4 -4; clair_rouss 8 -8; claqu -17 17
claqu_de -17 17; class 8 -8; class_et 8 -8; claud 10 -10; claud_barre 6 -6; claud_bisso 8 -8; clien 2 -2
clien_> 1 -1; clien_aroba 17 -17; clien_au 1 -1; clien_c 4 -4; clien_chez 16 -16; clien_comme -9 9
clien_depui 10 -10; clien_m 11 -11; clien_me 8 -8; clien_n 13 -13; clien_par 6 -6; clien_quara 11 -11
clien_qui 6 -6; clien_se 8 -8; clien_vous 11 -11; clign 13 -13; clign_> 7 -7; clign_en 8 -8; clign_encor 6 -6
clign_rouge 4 -4; clign_toujo 8 -8; cliqu 1 -1; cliqu_oh 1 -1; clore 6 -6; clore_le 6 -6; cloud 9 -9
cloud_point 9 -9; club 7 -7; club_tiret 6 -6; club_under 11 -11; co 6 -6; co_dot 6 -6; cocho -12 12; cocho_> -12 12
code 8 -8; code_c 7 -7; code_de 6 -6; code_pin 6 -6; code_posta 10 -10; code_puk 9 -9; codes 9 -9; codes_par 9 -9
coeur 8 -8; coeur_> 8 -8; coeur_on 5 -5; cohen 8 -8; cohen_bonjo 8 -8; coiff 7 -7; coiff_aroba 10 -10
coiff_zero 2 -2; colas 13 -13; colas_> 13 -13; colas_sandr 8 -8; coler -14 14; coler_> -12 12; coler_contr -5 5
coler_monsi -14 14; colet 10 -10; colet_tout 10 -10; colin 17 -17; colin_> 8 -8; colin_c 8 -8; colin_euh 3 -3
colin_je 2 -2; colin_pas 5 -5; colis 6 -6; colis_> 7 -7; colis_par 6 -6; colla 5 -5; colla_de 5 -5; colle 2 -2
colle_> 21 -21; colle_a 10 -10; colle_aroba 8 -8; colle_au 12 -12; colle_derri 5 -5; colle_point 7 -7
colle_s 13 -13; colle_sandr 5 -5; colle_soixa 7 -7; colle_sont 7 -7; colle_trent 8 -8; colle_un -10 10; colli 8 -8
colli_avec 12 -12; colli_un 5 -5; coloc 6 -6; coloc_> 6 -6; com 9 -9; com_> 9 -9; com_a 23 -23; com_bien 3 -3
com_c 7 -7; com_ca 6 -6; com_deux 6 -6; com_enfin 1 -1; com_et 2 -2; com_euh 4 -4; com_gmail 3 -3; com_le 1 -1
com_merci 1 -1; com_ne 6 -6; com_non 5 -5; com_pardo 4 -4; com_s 3 -3; com_sans 5 -5; com_surto 1 -1; com_t 7 -7
com_tout 11 -11; combi -2 2; combi_> 16 -16; combi_c 9 -9; combi_de -6 6; combi_n 12 -12; combi_on 8 -8
combi_s 6 -6; combi_tous 16 -16; comma 3 -3; comma_aroba 6 -6; comme -2 2; comme_> 18 -18; comme_a -13 13
comme_anato 7 -7; comme_avant 5 -5; comme_berna 12 -12; comme_berth 5 -5; comme_c 3 -3; comme_ca -7 7
comme_celes 5 -5; comme_comme 11 -11; comme_d 10 -10; comme_danie 2 -2; comme_david 3 -3; comme_denis 8 -8
comme_desir 6 -6; comme_dites 6 -6; comme_domin 4 -4; comme_en 7 -7; comme_eugen 6 -6; comme_gasto 5 -5
comme_inter 2 -2; comme_j 11 -11; comme_je 7 -7; comme_jean 3 -3; comme_l 12 -12; comme_la 11 -11; comme_le 8 -8
comme_les 7 -7; comme_lima 7 -7; comme_louis 8 -8; comme_marce 6 -6; comme_marie 5 -5; comme_mon 15 -15
comme_nicol 6 -6; comme_on 7 -7; comme_oscar 7 -7; comme_par 5 -5; comme_pierr 7 -7; comme_raoul 5 -5
comme_serie -6 6; comme_tango 7 -7; comme_thier 3 -3; comme_tout 13 -13; comme_un 5 -5; comme_une 12 -12
comme_ursul 7 -7; comme_victo 6 -6; comme_video 9 -9; comme_vous 11 -11; comme_willi 7 -7; comme_zoe 7 -7
commu 15 -15; commu_avec 7 -7; commu_coupe 6 -6; commu_est 6 -6; commu_ulter 10 -10; commu_une 6 -6; compe 12 -12
compe_> 12 -12; compl 8 -8; compl_> 16 -16; compl_a 11 -11; compl_je 5 -5; compl_nul -11 11; compl_pourr 4 -4
compl_stupi -15 15; compo -4 4; compo_> -8 8; compo_un 6 -6; compr 1 -1; compr_> 17 -17; compr_appar 13 -13
compr_donc 5 -5; compr_pas 11 -11; compr_que 10 -10; compr_quest 10 -10; compr_rien -18 18; compr_une 6 -6
compt 13 -13; compt_> 22 -22; compt_a 8 -8; compt_aroba 7 -7; compt_c -9 9; compt_et 12 -12; compt_il 6 -6
compt_la 8 -8; compt_pas 13 -13; con -6 6; con_> -11 11; con_con 2 -2; con_conne 7 -7; con_conse 2 -2; conca 9 -9
conca_> 9 -9; conce 15 -15; conce_> 9 -9; conce_six 11 -11; conco 5 -5; conco_en 5 -5; concr 3 -3; concr_passe 3 -3
condu 7 -7; condu_je 7 -7; confi 13 -13; confi_> 13 -13; confl 4 -4; confl_d 4 -4; confu 3 -3; confu_> 3 -3
conge -9 9; conge_pour -9 9; conna -10 10; conna_> -6 6; conna_a 12 -12; conna_le 8 -8; conna_pas 8 -8
conna_rien 12 -12; conna_tu -9 9; conne 12 -12; conne_> 6 -6; conne_a 5 -5; conne_au 7 -7; conne_avec 8 -8
conne_cinq 6 -6; conne_du 14 -14; conne_elle 2 -2; conne_est 9 -9; conne_et 3 -3; conne_euh 7 -7; conne_exion 3 -3
conne_inter 7 -7; conne_la 7 -7; conne_me 9 -9; conne_moi 13 -13; conne_mon 3 -3; conne_parta 5 -5; conne_pas 7 -7
conne_perdu 6 -6; conne_plus 9 -9; conne_sans 7 -7; conne_saute 6 -6; conne_toute 8 -8; conno 7 -7; conno_sans 7 -7
conse 17 -17; conse_> 17 -17; conse_alors 3 -3; conse_conse 7 -7; conse_du 7 -7; conse_etait 6 -6; conse_immed 4 -4
conse_j 9 -9; conse_m 6 -6; conse_merci 2 -2; conse_pour 3 -3; conse_qui 4 -4; conse_s 7 -7; conso 16 -16
conso_> 15 -15; conso_annon 5 -5; conso_annul 4 -4; conso_aussi 9 -9; conso_d 7 -7; conso_de 9 -9; conso_et 5 -5
conso_la 3 -3; conso_ma 12 -12; conso_march 10 -10; conso_ne 11 -11; conso_trois 6 -6; conso_trouv 5 -5; consu 7 -7
consu_notre 7 -7; conta 11 -11; conta_aroba 10 -10; conta_depui 4 -4; conta_euh 6 -6; conta_le 3 -3; conta_ne 7 -7
conta_ont 7 -7; conte 10 -10; conte_de 12 -12; conte_mais 4 -4; conti -1 1; conti_> 12 -12; conti_avec 16 -16
conti_ensem 9 -9; conti_je -11 11; contr 2 -2; contr_> 27 -27; contr_c 10 -10; contr_date 8 -8; contr_des 1 -1
contr_est 6 -6; contr_le 7 -7; contr_moi 12 -12; contr_profe 19 -19; contr_son 10 -10; contr_vous -17 17
contr_y 4 -4; convi 10 -10; convi_tres 10 -10; cool 5 -5; cool_merci 5 -5; corin 7 -7; corin_mahe 7 -7; cornu 9 -9
cornu_ne 9 -9; corre 14 -14; corre_> 14 -14; corre_de 9 -9; corre_disen 5 -5; corre_merci 4 -4; costa 10 -10
costa_> 10 -10; cote 11 -11; cote_> 10 -10; cote_qui 8 -8; coudo 10 -10; coudo_> 10 -10; couil -6 6; couil_dans -6 6
coup 2 -2; coup_> 2 -2; coupa 7 -7; coupa_la 7 -7; coupe 10 -10; coupe_> 21 -21; coupe_alors 1 -1; coupe_au 6 -6
coupe_d 16 -16; coupe_dans 2 -2; coupe_encor 9 -9; coupe_est -8 8; coupe_je 8 -8; coupe_la -1 1; coupe_plus 18 -18
coupe_quand 12 -12; coupe_tout 10 -10; coupe_un 6 -6; coups 6 -6; coups_de 6 -6; coupu 13 -13; coupu_> 10 -10
coupu_de 4 -4; coupu_depui 11 -11; coupu_fibre 5 -5; coupu_gener 5 -5; coupu_penda 9 -9; coura 5 -5; coura_> 5 -5
coura_la 4 -4; courr 14 -14; courr_> 11 -11; courr_c 5 -5; courr_elect 5 -5; courr_je 5 -5; courr_mais 7 -7
courr_papie 4 -4; courr_pas 5 -5; courr_sur 3 -3; cours 7 -7; cours_> 7 -7; cours_de 5 -5; cours_en 1 -1; court 6 -6
court_aroba 7 -7; court_comme 6 -6; cousi 6 -6; cousi_> 6 -6; crash 8 -8; crash_frere 8 -8; crass -12 12
crass_> -12 12; cree 3 -3; cree_chez 1 -1; cree_une 5 -5; creee 5 -5; creee_alors 4 -4; creee_je 4 -4; creti -5 5
creti_ca -5 5; crois 12 -12; crois_> 11 -11; crois_bien 7 -7; crois_oui 4 -4; crois_pas 10 -10; crois_que 15 -15
croix 2 -2; croix_rouge 2 -2; cross -8 8; cross_vous -8 8; croya 3 -3; croya_qu 3 -3; cru 8 -8; cru_que 8 -8
cuisi 13 -13; cuisi_> 18 -18; cuisi_hein 4 -4; cuisi_un 5 -5; cul -7 7; cul_> -7 7; cyclo 4 -4; cyclo_tout 4 -4
cyril 8 -8; cyril_aroba 9 -9; cyril_teyss 7 -7; cyril_tiret 9 -9; d -1 1; d_> 12 -12; d_a 23 -23; d_abonn 15 -15
d_abord 4 -4; d_abrut -9 9; d_accen 4 -4; d_acces 3 -3; d_accor 21 -21; d_accue 7 -7; d_actua 10 -10; d_admin 7 -7
d_adres 6 -6; d_affic 5 -5; d_agent 4 -4; d_aide 12 -12; d_aille 13 -13; d_aireu 9 -9; d_aller 13 -13
d_ameli 11 -11; d_ap 3 -3; d_apost 9 -9; d_appar 9 -9; d_appel 14 -14; d_arcy 8 -8; d_arnaq 12 -12; d_aroba 9 -9
d_atten -5 5; d_autre 7 -7; d_avant 7 -7; d_avoir 13 -13; d_comme 6 -6; d_deux 3 -3; d_dix 4 -4; d_donc 4 -4
d_dumon 2 -2; d_e 9 -9; d_eau 8 -8; d_emett 5 -5; d_emmen 6 -6; d_en 2 -2; d_envoy 6 -6; d_equip 7 -7; d_erreu 7 -7
d_escar 8 -8; d_escro -16 16; d_essai 6 -6; d_essay 9 -9; d_etre 7 -7; d_euros -6 6; d_evolu 11 -11; d_explo -13 13
d_habit 10 -10; d_heure 6 -6; d_hondt 4 -4; d_humai 2 -2; d_i 6 -6; d_incap -6 6; d_incom -8 8; d_incon 6 -6
d_inter 15 -15; d_offre 8 -8; d_ordin 12 -12; d_oreil 6 -6; d_ou 12 -12; d_point 11 -11; d_print 9 -9; d_puis 4 -4
d_t 4 -4; d_tout 12 -12; d_u 8 -8; d_un -7 7; d_under 4 -4; d_une -12 12; d_union 8 -8; d_urgen 6 -6; da 10 -10
da_c 3 -3; da_costa 13 -13; da_silva 8 -8; dame 4 -4; dame_> 6 -6; dame_bien 4 -4; dame_de 9 -9; dame_l 5 -5
dame_oui 10 -10; dame_sans -8 8; dame_tres 8 -8; damme 8 -8; damme_> 8 -8; danie 4 -4; danie_d 2 -2
danie_gueri 5 -5; dans 13 -13; dans_chacu 4 -4; dans_chaqu 5 -5; dans_famil 4 -4; dans_l 7 -7; dans_la 9 -9
dans_le 13 -13; dans_les 13 -13; dans_ma 9 -9; dans_tout 5 -5; dans_toute 2 -2; dans_une 14 -14; dark 9 -9
dark_under 9 -9; data 8 -8; data_tiret 8 -8; date 8 -8; date_de 8 -8; david 3 -3; david_t 3 -3; de -4 4; de_18 5 -5
de_2016 8 -8; de_4g 10 -10; de_alain 8 -8; de_antoi 2 -2; de_bamak 7 -7; de_barre 5 -5; de_bebel 5 -5
de_bons 13 -13; de_borde 13 -13; de_bouff -6 6; de_box 7 -7; de_branc 3 -3; de_branl -8 8; de_bras -5 5
de_burea 10 -10; de_but 6 -6; de_ca 5 -5; de_canar 9 -9; de_carte 10 -10; de_casqu 10 -10; de_ce 3 -3; de_ces -9 9
de_cette -17 17; de_charl -12 12; de_cherc 8 -8; de_chez 14 -14; de_chich -7 7; de_chico 8 -8; de_cinq 8 -8
de_clien 7 -7; de_cocho -12 12; de_coiff 2 -2; de_colle 7 -7; de_commu 6 -6; de_compe 12 -12; de_compt 12 -12
de_conca 9 -9; de_conge -9 9; de_conna -14 14; de_conne 15 -15; de_conse 6 -6; de_contr 12 -12; de_coupu 20 -20
de_coura 4 -4; de_de 13 -13; de_debit 7 -7; de_delma 7 -7; de_demai 8 -8; de_demar 13 -13; de_deran 6 -6
de_direc 14 -14; de_dix 1 -1; de_donne 13 -13; de_dossi 3 -3; de_faire -6 6; de_famil 11 -11; de_ferra -8 8
de_fibre 8 -8; de_fil 6 -6; de_fois -10 10; de_fond 7 -7; de_forfa 9 -9; de_franc 8 -8; de_garde 6 -6; de_gmail 7 -7
de_grave 9 -9; de_gros -13 13; de_gueul -10 10; de_guign -7 7; de_jeune 5 -5; de_jeux 8 -8; de_joind 6 -6
de_kerma 10 -10; de_l 1 -1; de_la 3 -3; de_laiss -14 14; de_le 10 -10; de_liege 18 -18; de_ligne 4 -4; de_lila 7 -7
de_lyon 9 -9; de_machi 4 -4; de_madam 11 -11; de_mail 8 -8; de_mairi 5 -5; de_mal 12 -12; de_malad 6 -6
de_marse 11 -11; de_marti 2 -2; de_masso 6 -6; de_me -6 6; de_mecha 9 -9; de_meme 9 -9; de_merde -11 11; de_mes 5 -5
de_messa 6 -6; de_mieux 8 -8; de_mobil 6 -6; de_moi -28 28; de_mon 6 -6; de_monta 10 -10; de_nante 5 -5
de_nazes -9 9; de_netfl 8 -8; de_nivea 6 -6; de_nom 8 -8; de_nos 5 -5; de_notre -4 4; de_nous -17 17
de_nouve 14 -14; de_novem 10 -10; de_nuls -7 7; de_numer 9 -9; de_ouf 7 -7; de_paiem 7 -7; de_paill 12 -12
de_panne 11 -11; de_paque 6 -6; de_paras 11 -11; de_paris 5 -5; de_parle 9 -9; de_passe 9 -9; de_paul 7 -7
de_payer -6 6; de_pc 5 -5; de_perso 18 -18; de_pire 12 -12; de_porta 6 -6; de_poste 12 -12; de_poter 2 -2
de_prend -1 1; de_probl 8 -8; de_pub 6 -6; de_publi 5 -5; de_quest 14 -14; de_quoi 24 -24; de_rage -6 6
de_raise 11 -11; de_rappe 4 -4; de_redem 5 -5; de_refus 13 -13; de_rentr 4 -4; de_repar -13 13; de_repet -19 19
de_resea 16 -16; de_retou 3 -3; de_rien -4 4; de_rigol -18 18; de_robot -1 1; de_s 16 -16; de_servi 10 -10
de_signa 8 -8; de_siret 14 -14; de_smet 9 -9; de_sms 9 -9; de_son 6 -6; de_souci 11 -11; de_suite 3 -3
de_surve 9 -9; de_sympa 14 -14; de_table 8 -8; de_tas -8 8; de_techn 3 -3; de_tele 9 -9; de_telep 15 -15
de_temps 2 -2; de_tenir 6 -6; de_termi 10 -10; de_tiret 4 -4; de_tonal 9 -9; de_touch 6 -6; de_toulo 9 -9
de_tout -12 12; de_toute 7 -7; de_trait -7 7; de_trava 10 -10; de_trent 6 -6; de_trois 16 -16; de_venir 7 -7
de_villi 13 -13; de_vingt 18 -18; de_visit 3 -3; de_voleu -15 15; de_vos -12 12; de_votre -7 7; de_vous -3 3
de_voyou -6 6; de_wifi 10 -10; debil -7 7; debil_et -7 7; debit 16 -16; debit_d 8 -8; debit_de 3 -3
debit_est 10 -10; debit_et 7 -7; debit_je 4 -4; debit_n 10 -10; debor 10 -10; debor_> 10 -10; debor_sur 8 -8
debra 14 -14; debra_> 13 -13; debra_ce 6 -6; debra_dix 4 -4; debra_la 8 -8; debra_le 6 -6; debut -3 3; debut_a -6 6
debut_c 6 -6; debut_j 2 -2; debut_oui 9 -9; debut_zero 6 -6; deced 10 -10; deced_> 10 -10; decod 8 -8; decod_> 6 -6
decod_est 5 -5; decod_et 6 -6; decon 8 -8; decon_> 7 -7; decon_chez 8 -8; decon_toute 6 -6; decro 9 -9; decro_> 5 -5
decro_et 10 -10; decro_il 1 -1; decro_j 6 -6; decro_perso 3 -3; decu 15 -15; decu_> 15 -15; dedan 3 -3
dedan_et 2 -2; dedan_le 4 -4; degag -9 9; degag_avec -9 9; degat 10 -10; degat_des 10 -10; degou -6 6; degou_de -6 6
degue -16 16; degue_ce -5 5; degue_de -11 11; dehor 10 -10; dehor_de 10 -10; deja 22 -22; deja_> 16 -16
deja_appel 7 -7; deja_bon 2 -2; deja_contr 6 -6; deja_dans 7 -7; deja_deux 6 -6; deja_donne 7 -7; deja_fait 13 -13
deja_faite 9 -9; deja_hier 2 -2; deja_la 13 -13; deja_mon 9 -9; deja_non 2 -2; deja_norma 7 -7; deja_pose 5 -5
deja_redem 2 -2; deja_regar 1 -1; deja_resol 8 -8; deja_venu 8 -8; delai -6 6; delai_c -6 6; delap 10 -10
delap_> 10 -10; delau 5 -5; delau_> 5 -5; delau_en 5 -5; delma 7 -7; delma_d 7 -7; delor 7 -7; delor_point 7 -7
demai 15 -15; demai_> 12 -12; demai_matin 6 -6; deman 16 -16; deman_> 6 -6; deman_a 13 -13; deman_atten 3 -3
deman_au 10 -10; deman_ca 5 -5; deman_de 9 -9; deman_juste 2 -2; deman_le 9 -9; deman_lui 8 -8; deman_mon 9 -9
deman_pas 2 -2; deman_un 7 -7; demar 19 -19; demar_> 19 -19; demar_il 5 -5; demar_l 14 -14; demar_la 8 -8
demen 7 -7; demen_en 7 -7; demi 11 -11; demi_> 10 -10; demi_douza 8 -8; demoi 6 -6; demoi_du 6 -6; denis 10 -10
denis_point 10 -10; depan 13 -13; depan_> 12 -12; depan_ma 11 -11; depas -15 15; depas_l -8 8; depas_les -11 11
depec 8 -8; depec_> 8 -8; depen 20 -20; depen_> 13 -13; depen_d 6 -6; depen_de 9 -9; depen_des 6 -6; depen_si 4 -4
deplo -15 15; deplo_> -15 15; depui 14 -14; depui_2019 8 -8; depui_> 11 -11; depui_ce 12 -12; depui_deux 10 -10
depui_diman 10 -10; depui_dix 18 -18; depui_douze 7 -7; depui_hier 10 -10; depui_l 2 -2; depui_la 8 -8
depui_le 11 -11; depui_longt 10 -10; depui_lundi 11 -11; depui_mardi 9 -9; depui_mon 7 -7; depui_neuf 6 -6
depui_plus 6 -6; depui_qu 2 -2; depui_que 7 -7; depui_soixa 5 -5; depui_tanto 2 -2; depui_toujo 1 -1
depui_trois 4 -4; depui_une -4 4; depui_vingt -5 5; der 8 -8; der_elst 8 -8; deran 15 -15; deran_c 1 -1
deran_pour 14 -14; deran_si 6 -6; deran_vos 6 -6; derni 13 -13; derni_> 11 -11; derni_chiff 4 -4; derni_fois 3 -3
derni_mais 7 -7; derri 3 -3; derri_il 7 -7; derri_le 5 -5; des -8 8; des_acaci 4 -4; des_appel 6 -6; des_beaux -8 8
des_betis 3 -3; des_boiti 10 -10; des_chain 7 -7; des_couil -6 6; des_coups 6 -6; des_coupu 9 -9; des_cours 1 -1
des_des 6 -6; des_dessi 4 -4; des_eaux 10 -10; des_enfan 7 -7; des_escro -19 19; des_forge 8 -8; des_garco 2 -2
des_gros -8 8; des_grzz 9 -9; des_idiot -6 6; des_iles -5 5; des_incap -14 14; des_incom -10 10; des_jours 6 -6
des_jumea 4 -4; des_lilas 9 -9; des_machi 8 -8; des_mails 9 -9; des_mal -6 6; des_milli -6 6; des_mimos 7 -7
des_minab -5 5; des_petit 5 -5; des_que 3 -3; des_sienn 7 -7; des_sport 6 -6; des_trava 5 -5; des_urgen 6 -6
des_video 5 -5; des_voleu -13 13; desac 10 -10; desac_> 10 -10; desca 7 -7; desca_> 7 -7; desca_d 7 -7; desce 14 -14
desce_a 14 -14; desir 6 -6; desir_> 6 -6; desme 7 -7; desme_aroba 6 -6; desme_d 9 -9; desol 26 -26; desol_> 22 -22
desol_de 11 -11; desol_je 12 -12; desol_mais 5 -5; desor 5 -5; desor_cela 5 -5; dessi 7 -7; dessi_anime 8 -8
dessi_du 2 -2; dessu -1 1; dessu_> 8 -8; dessu_alors 2 -2; dessu_c 2 -2; dessu_de 9 -9; dessu_la -11 11
dessu_par 1 -1; detec 9 -9; detec_> 9 -9; detes -8 8; detes_sale -8 8; deux 14 -14; deux_> 25 -25; deux_ans 7 -7
deux_appar 8 -8; deux_aroba 7 -7; deux_avec 3 -3; deux_b 3 -3; deux_borne 15 -15; deux_box 16 -16; deux_c 6 -6
deux_camer 9 -9; deux_cent 8 -8; deux_chacu 9 -9; deux_chamb 5 -5; deux_cinqu 2 -2; deux_conso 6 -6; deux_d 3 -3
deux_dans 1 -1; deux_decod 6 -6; deux_derni 4 -4; deux_des 14 -14; deux_deux 10 -10; deux_dix 5 -5
deux_dizai 16 -16; deux_doigt -13 13; deux_du 6 -6; deux_en 8 -8; deux_encei 6 -6; deux_enfan 10 -10; deux_et 13 -13
deux_etage 9 -9; deux_euh 7 -7; deux_euros 4 -4; deux_f 2 -2; deux_fixes 7 -7; deux_fois 14 -14; deux_gsm 12 -12
deux_heure 19 -19; deux_huita 5 -5; deux_impri 6 -6; deux_jours 9 -9; deux_l 9 -9; deux_la 13 -13; deux_lettr 3 -3
deux_ligne 16 -16; deux_lyon 3 -3; deux_m 6 -6; deux_mais 6 -6; deux_mille 6 -6; deux_minut 11 -11; deux_mots 7 -7
deux_n 6 -6; deux_neuf 4 -4; deux_non 4 -4; deux_nonan 5 -5; deux_novem 5 -5; deux_oh 2 -2; deux_ordin 11 -11
deux_ordis 7 -7; deux_ou 11 -11; deux_paire 10 -10; deux_pc 8 -8; deux_perso 5 -5; deux_porta 7 -7; deux_pour 5 -5
deux_premi 4 -4; deux_quara 7 -7; deux_quato 4 -4; deux_quatr 4 -4; deux_qui 2 -2; deux_r 8 -8; deux_repet 3 -3
deux_s 5 -5; deux_secon 10 -10; deux_serve 9 -9; deux_sites 8 -8; deux_soixa 4 -4; deux_switc 7 -7; deux_t 8 -8
deux_table 8 -8; deux_techn 7 -7; deux_telep 8 -8; deux_teles 8 -8; deux_trent 5 -5; deux_trois 6 -6; deux_un 9 -9
deux_virgu 3 -3; deux_zero 3 -3; deuxi 26 -26; deuxi_etage 3 -3; deuxi_fois 25 -25; deuxi_poste 5 -5; devan 12 -12
devan_> 15 -15; devan_je 1 -1; devan_l 6 -6; devan_la 3 -3; devan_langl 6 -6; devel 6 -6; devel_tiret 6 -6
devez 11 -11; devez_me 11 -11; devin 7 -7; devin_> 7 -7; devoi 2 -2; devoi_sur 2 -2; diabl -12 12; diabl_> -10 10
diabl_avec -6 6; diall 11 -11; diall_d 11 -11; dias 3 -3; dias_d 3 -3; diaz 3 -3; diaz_avec 3 -3; didie 6 -6
didie_didie 11 -11; didie_euh 3 -3; didie_point 5 -5; didie_soixa 11 -11; dieu 7 -7; dieu_vous 7 -7; diffe 14 -14
diffe_> 14 -14; diffi 6 -6; diffi_> 6 -6; dilig 10 -10; dilig_> 10 -10; diman 6 -6; diman_> 6 -6; diman_et 4 -4
dingu -12 12; dingu_> -11 11; dingu_a -7 7; dingu_ca 10 -10; diop 12 -12; diop_> 12 -12; dirai 11 -11
dirai_apres 1 -1; dirai_bien 5 -5; dirai_mais 3 -3; dirai_pas 17 -17; dirai_que 7 -7; dirai_six 4 -4; dirai_une 8 -8
dire 15 -15; dire_> 15 -15; dire_aroba 5 -5; dire_c 4 -4; dire_ca 10 -10; dire_j 7 -7; dire_je 6 -6; dire_la 2 -2
dire_les 5 -5; dire_mais 4 -4; dire_marti 12 -12; dire_que 18 -18; dire_une -5 5; direc 11 -11; direc_> 15 -15
direc_aroba 8 -8; direc_n 13 -13; direc_s 5 -5; direc_sur 5 -5; dis -1 1; dis_> -3 3; dis_des 3 -3; dis_je 2 -2
dis_oui 13 -13; dis_pas 3 -3; dis_que 10 -10; dis_zero 9 -9; disai 13 -13; disai_c 3 -3; disai_oui 17 -17
discu 5 -5; discu_avec 5 -5; disen 7 -7; disen_que 7 -7; disie 7 -7; disie_> 7 -7; dispa 7 -7; dispa_> 7 -7
dispa_mais 3 -3; dista 1 -1; dista_il 1 -1; dit 12 -12; dit_> 18 -18; dit_adres 5 -5; dit_aucun 6 -6; dit_b 4 -4
dit_d 14 -14; dit_de 14 -14; dit_diaz 3 -3; dit_et 15 -15; dit_mardi 10 -10; dit_no 6 -6; dit_non 10 -10
dit_oui 5 -5; dit_pas 5 -5; dit_qu 5 -5; dit_que 6 -6; dit_quoi 12 -12; dit_resea 7 -7; dit_sept 7 -7
dit_telep 2 -2; dit_wifi 6 -6; dites 15 -15; dites_> 9 -9; dites_a 8 -8; dites_au 7 -7; dites_dix 3 -3
dites_et 5 -5; dites_moi 4 -4; dites_mon 2 -2; dites_on 3 -3; dites_voir 6 -6; dites_vous 6 -6; divor 8 -8
divor_> 8 -8; dix 5 -5; dix_> 15 -15; dix_ans 14 -14; dix_ca 4 -4; dix_cinqu 5 -5; dix_dix 3 -3; dix_douze 7 -7
dix_et 10 -10; dix_fois -17 17; dix_heure 10 -10; dix_huit 6 -6; dix_je 15 -15; dix_mais 2 -2; dix_mille 2 -2
dix_minut 14 -14; dix_neuf 7 -7; dix_onze 5 -5; dix_perso 7 -7; dix_poste 7 -7; dix_quatr 6 -6; dix_secon 1 -1
dix_sept 8 -8; dix_soixa 17 -17; dix_trent 7 -7; dix_vingt 7 -7; dixie 5 -5; dixie_> 5 -5; dizai 13 -13
dizai_> 10 -10; dizai_d 8 -8; dizai_dans 6 -6; dizai_de 8 -8; dizai_envir 9 -9; dizai_non 5 -5; dizai_peut 8 -8
dizai_une 9 -9; djibr 9 -9; djibr_camar 9 -9; docte 16 -16; docte_anne 6 -6; docte_bertr 5 -5; docte_fabre 9 -9
docte_phili 6 -6; doigt -13 13; doigt_d -13 13; dois 16 -16; dois_aller 7 -7; dois_consu 7 -7; dois_donne 3 -3
dois_redem 9 -9; dois_regar 10 -10; dois_voir 6 -6; doit 6 -6; doit_passe 9 -9; doit_venir 7 -7; domin 11 -11
domin_fourn 4 -4; domin_point 11 -11; domma 14 -14; domma_> 14 -14; donc 5 -5; donc_a 11 -11; donc_b 4 -4
donc_bruno 6 -6; donc_c 1 -1; donc_camil 3 -3; donc_deux 2 -2; donc_eric 5 -5; donc_euh 8 -8; donc_fabri 4 -4
donc_huit 4 -4; donc_info 6 -6; donc_je 1 -1; donc_karim 7 -7; donc_laiss 5 -5; donc_lea 5 -5; donc_maint 7 -7
donc_neuf 4 -4; donc_non 4 -4; donc_onze 3 -3; donc_oui 5 -5; donc_pas 1 -1; donc_rober 3 -3; donc_sept 7 -7
donc_treiz 6 -6; donc_trois 4 -4; donc_un 4 -4; donc_zero 4 -4; donne 16 -16; donne_> 14 -14; donne_a 10 -10
donne_c 7 -7; donne_celui 7 -7; donne_comme 6 -6; donne_douce 3 -3; donne_est 18 -18; donne_final 1 -1
donne_inter -8 8; donne_jamai 12 -12; donne_le 1 -1; donne_mobil 13 -13; donne_moi 19 -19; donne_mon 6 -6
donne_pas 6 -6; donne_votre 12 -12; dont 5 -5; dont_huit 5 -5; dont_je 3 -3; dos -13 13; dos_> -15 15; dos_de -11 11
dos_je 7 -7; dossi 8 -8; dossi_> 11 -11; dossi_est 2 -2; dossi_ouver 7 -7; dossi_s 3 -3; dot 6 -6; dot_co 6 -6
dot_smith 6 -6; dot_uk 6 -6; doubl 6 -6; doubl_cinq 8 -8; doubl_deux 5 -5; doubl_huit 8 -8; doubl_sept 8 -8
doubl_six 8 -8; doubl_un 5 -5; doubl_v 3 -3; doubl_zero 8 -8; douce 8 -8; douce_42 7 -7; douce_zero 3 -3; doudo 9 -9
doudo_il 9 -9; douza 14 -14; douza_allez 12 -12; douza_avec 12 -12; douza_d 6 -6; douza_de 9 -9; douze 10 -10
douze_> 13 -13; douze_a 7 -7; douze_ans 7 -7; douze_appar 13 -13; douze_aroba 8 -8; douze_camer 2 -2
douze_cinqu 10 -10; douze_donc 4 -4; douze_douze 12 -12; douze_et 5 -5; douze_euh 6 -6; douze_machi 5 -5
douze_megas 4 -4; douze_objet 11 -11; douze_pas 4 -4; douze_peut 6 -6; douze_poste 15 -15; douze_quara 7 -7
douze_quato 2 -2; douze_quatr 5 -5; douze_rue 16 -16; douze_soixa 5 -5; douze_treiz 6 -6; douze_trent 6 -6
douze_zero 6 -6; down 11 -11; down_> 8 -8; down_de 9 -9; dr 8 -8; dr_point 8 -8; drach 8 -8; drach_ici 8 -8
draga 5 -5; draga_petro 5 -5; droit 1 -1; droit_au 1 -1; du 1 -1; du_bar 6 -6; du_bas 6 -6; du_boulo 6 -6
du_bruit 4 -4; du_burea 7 -7; du_cabin 10 -10; du_centr 12 -12; du_colis 7 -7; du_concr 3 -3; du_contr 6 -6
du_debut -6 6; du_du 7 -7; du_fax 11 -11; du_fil 7 -7; du_fixe 7 -7; du_fond 8 -8; du_fouta -9 9; du_garag 5 -5
du_grand -9 9; du_haut 3 -3; du_huit 6 -6; du_jour 7 -7; du_magas 11 -11; du_march 6 -6; du_meme 4 -4; du_mieux 8 -8
du_milie 4 -4; du_monde -14 14; du_monsi 2 -2; du_morbi 5 -5; du_mouli 5 -5; du_patro 6 -6; du_point 9 -9
du_porta 7 -7; du_quara 2 -2; du_redem 6 -6; du_rende 8 -8; du_resea 5 -5; du_rhone 7 -7; du_salon 8 -8
du_servi 15 -15; du_six 6 -6; du_stand 6 -6; du_techn 2 -2; du_telet 6 -6; du_temps 11 -11; du_ticke 4 -4
du_tiret 7 -7; du_tonne 7 -7; du_tout 21 -21; du_trava 4 -4; du_treiz 6 -6; du_trois 9 -9; du_voisi 1 -1
du_vol -17 17; du_wifi 4 -4; duboi 18 -18; duboi_> 13 -13; duboi_aroba 6 -6; duboi_d 6 -6; duboi_nee 8 -8
duboi_point 10 -10; dubre 7 -7; dubre_d 7 -7; dubre_non 1 -1; dujar 10 -10; dujar_huita 10 -10; dumas 8 -8
dumas_aroba 8 -8; dumon 7 -7; dumon_aroba 2 -2; dumon_epous 7 -7; dumon_et 5 -5; dupon 13 -13; dupon_> 10 -10
dupon_a 4 -4; dupon_aroba 8 -8; dupon_avec 7 -7; dupon_d 8 -8; dupon_et 7 -7; dupon_jean 8 -8; dupon_point 14 -14
dupon_tiret 4 -4; dupon_tout 1 -1; dupre 8 -8; dupre_accen 8 -8; dupui 15 -15; dupui_> 10 -10; dupui_d 6 -6
dupui_et 5 -5; dupui_natha 9 -9; dupui_pardo 5 -5; dupui_point 10 -10; dupui_tout 4 -4; durab 6 -6; durab_point 6 -6
duran 17 -17; duran_> 16 -16; duran_a 9 -9; duran_aroba 7 -7; duran_avec 6 -6; duran_bonjo 6 -6; duran_chez 6 -6
duran_de 7 -7; duran_frere 7 -7; duran_gmail 11 -11; duran_trois 7 -7; dure -12 12; dure_> -10 10; dure_c -8 8
dure_d 6 -6; dure_et -10 10; durer 2 -2; durer_> 2 -2; durie 10 -10; durie_> 10 -10; duval 4 -4; duval_> 5 -5
duval_aroba 3 -3; duval_donc 5 -5; e 7 -7; e_> 10 -10; e_a 4 -4; e_accen 7 -7; e_aroba 7 -7; e_b 6 -6; e_c 3 -3
e_comme 6 -6; e_deux 8 -8; e_donc 3 -3; e_f 6 -6; e_g 2 -2; e_i 7 -7; e_l 8 -8; e_m 7 -7; e_mail 2 -2; e_mare -11 11
e_n 6 -6; e_no 2 -2; e_parce 5 -5; e_plus 6 -6; e_point 3 -3; e_r 6 -6; e_s 8 -8; e_t 10 -10; e_tiret 2 -2; e_u 8 -8
e_y 4 -4; e_z 2 -2; eau 8 -8; eau_a 8 -8; eaux 10 -10; eaux_> 10 -10; echap 4 -4; echap_> 4 -4; echec 6 -6
echec_de 6 -6; echo 1 -1; echo_quand 1 -1; echou 6 -6; echou_> 6 -6; ecole 8 -8; ecole_> 8 -8; ecole_on 4 -4
ecole_saint 7 -7; ecole_tiret 7 -7; ecout -10 10; ecout_> 10 -10; ecout_de 3 -3; ecout_et 3 -3; ecout_je 3 -3
ecout_moi -8 8; ecout_non 11 -11; ecout_ou -17 17; ecout_pas -17 17; ecran 7 -7; ecran_> 7 -7; ecran_blanc 5 -5
ecran_d 5 -5; ecran_de 6 -6; ecran_reste 5 -5; ecrir 7 -7; ecrir_par 7 -7; ecrit 7 -7; ecrit_conse 7 -7
ecrit_sur 2 -2; ecriv 10 -10; ecriv_> 8 -8; ecriv_a 6 -6; ecriv_la 2 -2; ecriv_moi 4 -4; edith 9 -9
edith_cornu 9 -9; effet 11 -11; effet_> 11 -11; eh 9 -9; eh_ben 4 -4; eh_bien 12 -12; eh_oui 8 -8; ehpad 9 -9
ehpad_tiret 9 -9; el 11 -11; el_amran 11 -11; el_plus 6 -6; elect 9 -9; elect_> 6 -6; elect_ah 5 -5
elect_tiret 10 -10; elise 6 -6; elise_thoma 6 -6; elle 11 -11; elle_a 8 -8; elle_c 10 -10; elle_clign 8 -8
elle_dit 5 -5; elle_est 10 -10; elle_meme 17 -17; elle_ne 2 -2; elle_peut 2 -2; elle_rame 4 -4; elle_redem 7 -7
elle_repon 7 -7; elle_s 6 -6; elle_saute 7 -7; elst 8 -8; elst_> 8 -8; email 4 -4; email_c 4 -4; embet 25 -25
embet_> 23 -23; embet_ca 10 -10; embet_quand 5 -5; embet_un 6 -6; embou 6 -6; embou_a 6 -6; emett 8 -8; emett_> 7 -7
emett_des 6 -6; emett_un 5 -5; emili 3 -3; emili_point 3 -3; emma 9 -9; emma_point 10 -10; emma_under 6 -6
emmen 6 -6; emmen_a 6 -6; emmen_y 4 -4; en 1 -1; en_1945 14 -14; en_a -4 4; en_ai -10 10; en_ardec 4 -4
en_arriv 7 -7; en_atten 5 -5; en_avais 8 -8; en_avait 6 -6; en_avez 8 -8; en_avoir -8 8; en_bas 7 -7; en_boucl 8 -8
en_bourr -8 8; en_caraf 6 -6; en_chair 2 -2; en_chang 3 -3; en_chiff 2 -2; en_coler -14 14; en_coloc 6 -6
en_commu 7 -7; en_compt 8 -8; en_conne 5 -5; en_cours 7 -7; en_debra 3 -3; en_dehor 10 -10; en_deux 7 -7
en_direc 5 -5; en_divor 8 -8; en_donne 6 -6; en_e -11 11; en_effet 11 -11; en_espag 9 -9; en_faisa 6 -6
en_fait 17 -17; en_filai 3 -3; en_gros 6 -6; en_guade 5 -5; en_haut 9 -9; en_infor 9 -9; en_janvi 7 -7
en_ligne 15 -15; en_mars 7 -7; en_maudi -8 8; en_minus 8 -8; en_orang 8 -8; en_ordre 5 -5; en_os 2 -2
en_panne 32 -32; en_passe 9 -9; en_peut -5 5; en_peux -23 23; en_pire 12 -12; en_plein 2 -2; en_plus 9 -9
en_prend 10 -10; en_prior 6 -6; en_quara 7 -7; en_quinz 9 -9; en_rade 2 -2; en_rappe 5 -5; en_relat 7 -7
en_rond 6 -6; en_sais 17 -17; en_septe 2 -2; en_sers 2 -2; en_servi 10 -10; en_suis 8 -8; en_telet 7 -7
en_tete 1 -1; en_tout 11 -11; en_train 21 -21; en_un 11 -11; en_veux 23 -23; en_ville 7 -7; en_zone 8 -8; encai 5 -5
encai_le 5 -5; encei 9 -9; encei_donc 6 -6; encei_et 11 -11; encha 8 -8; encha_moi 8 -8; encor 12 -12
encor_> 15 -15; encor_ca 16 -16; encor_dans 5 -5; encor_down 8 -8; encor_la 9 -9; encor_lache 9 -9; encor_laiss 8 -8
encor_le 12 -12; encor_lent 9 -9; encor_pas 11 -11; encor_pire 10 -10; encor_regar 8 -8; encor_teste 6 -6
encor_un 5 -5; encor_une -6 6; encor_vous 10 -10; end 3 -3; end_> 3 -3; endro 9 -9; endro_que 9 -9; enerv -14 14
enerv_> -17 17; enerv_a -9 9; enerv_ces 11 -11; enerv_contr -4 4; enerv_mais -7 7; enerv_pas 16 -16
enerv_pour 10 -10; enerv_rassu 11 -11; enfan 17 -17; enfan_> 14 -14; enfan_pardo 7 -7; enfan_peuve 1 -1
enfan_sont 8 -8; enfin 4 -4; enfin_je 9 -9; enfin_la 14 -14; enfin_labbe 3 -3; enfin_langl 6 -6; enfin_non 9 -9
enfin_oui 12 -12; enfin_si 9 -9; enfin_tangu 6 -6; enfin_un 6 -6; enfin_vous -6 6; engag 8 -8; engag_c 8 -8
ennuy 14 -14; ennuy_> 14 -14; ennuy_parce 4 -4; enorm 12 -12; enorm_ce 12 -12; enorm_quand 5 -5; enreg 8 -8
enreg_> 6 -6; enreg_n 7 -7; ensem 8 -8; ensem_> 9 -9; ensem_avec 3 -3; ensui 7 -7; ensui_doubl 5 -5
ensui_quatr 9 -9; ensui_tiret 7 -7; ensui_verne 7 -7; enten 10 -10; enten_> -1 1; enten_bien 13 -13
enten_enfin 11 -11; enten_et 7 -7; enten_juste 6 -6; enten_la 13 -13; enten_mais 4 -4; enten_mal 10 -10
enten_mutue 6 -6; enten_on 3 -3; enten_parfa 10 -10; enten_parle -10 10; enten_pas 5 -5; enten_perso 6 -6
enten_plus 3 -3; enten_rien 11 -11; enten_toujo 10 -10; enten_tout 3 -3; enten_tres 11 -11; enten_une 5 -5
entra 5 -5; entra_de 5 -5; entre 6 -6; entre_> 6 -6; entre_aussi -10 10; entre_avec 10 -10; entre_c 5 -5
entre_cinq 16 -16; entre_dix 10 -10; entre_duran 16 -16; entre_ne 4 -4; entre_nous 7 -7; entre_on 2 -2
entre_point 8 -8; entre_quinz 9 -9; entre_trois 3 -3; entre_vingt 12 -12; envie -10 10; envie_de -10 10
envir 13 -13; envir_> 10 -10; envir_vingt 8 -8; envoi 6 -6; envoi_par 6 -6; envoy 9 -9; envoy_> 11 -11
envoy_ca 1 -1; envoy_le 9 -9; envoy_moi 8 -8; envoy_mon -8 8; envoy_une 6 -6; enzo 15 -15; enzo_et 5 -5
enzo_ferra 11 -11; enzo_ricci 6 -6; epele 8 -8; epele_mon 8 -8; epell 4 -4; epell_k 3 -3; epell_plus 4 -4
epous 7 -7; epous_carpe 7 -7; equip 7 -7; equip_> 7 -7; eric 11 -11; eric_boula 9 -9; eric_deux 3 -3
eric_point 5 -5; eric_tiret 7 -7; erreu 23 -23; erreu_> 23 -23; erreu_de 5 -5; erreu_est 10 -10; es -3 3
es_bete -8 8; es_goure 12 -12; es_mecha -8 8; escal 5 -5; escal_parce 5 -5; escar 8 -8; escar_> 8 -8; escof 9 -9
escof_de 9 -9; escro -16 16; escro_> -15 15; escro_et -5 5; espac 6 -6; espac_aroba 6 -6; espag 9 -9; espag_> 9 -9
espec -16 16; espec_d -15 15; espec_de -15 15; esper 17 -17; esper_que 10 -10; esper_une 13 -13; essai 14 -14
essai_> 12 -12; essai_d 6 -6; essai_et 6 -6; essay 18 -18; essay_> 18 -18; essay_rien 5 -5; est 5 -5; est_04 5 -5
est_3 5 -5; est_39 7 -7; est_4 3 -3; est_78451 12 -12; est_> 6 -6; est_a 7 -7; est_abdel 7 -7; est_absen 7 -7
est_abuse -16 16; est_aicha 7 -7; est_alain 8 -8; est_ali 10 -10; est_allum 4 -4; est_anne 2 -2; est_annic 3 -3
est_annie 10 -10; est_arran 10 -10; est_arret 9 -9; est_arriv 3 -3; est_au 16 -16; est_autre 13 -13; est_avec 21 -21
est_beauc 9 -9; est_bien 11 -11; est_bizar 15 -15; est_bleu 6 -6; est_bloqu 9 -9; est_bon 19 -19; est_bonne 9 -9
est_box 5 -5; est_branc 11 -11; est_bruno 5 -5; est_c 7 -7; est_ca 24 -24; est_carol 4 -4; est_casse 18 -18
est_ce 19 -19; est_cela 11 -11; est_celui 12 -12; est_chat 8 -8; est_chelo 8 -8; est_chez 2 -2; est_cinq 5 -5
est_clair 7 -7; est_colas 8 -8; est_colle 5 -5; est_comme 7 -7; est_compl 11 -11; est_confi 13 -13; est_corre 12 -12
est_coupe 17 -17; est_cyril 7 -7; est_d 7 -7; est_dans 9 -9; est_de -11 11; est_deced 10 -10; est_degue -16 16
est_deja 9 -9; est_devan 3 -3; est_diffe 14 -14; est_diffi 6 -6; est_dingu 10 -10; est_dix 7 -7; est_domma 14 -14
est_douze 22 -22; est_du -21 21; est_dupon 4 -4; est_dupui 5 -5; est_duval 5 -5; est_ecrit 7 -7; est_elle 3 -3
est_embet 10 -10; est_en 18 -18; est_encor 11 -11; est_enerv 20 -20; est_enorm 12 -12; est_enzo 5 -5; est_eric 4 -4
est_etabl 7 -7; est_etein 9 -9; est_euh 6 -6; est_eva 11 -11; est_exact 11 -11; est_facil 5 -5; est_fait 18 -18
est_faux 11 -11; est_fini 9 -9; est_formi 1 -1; est_fou 5 -5; est_franc 7 -7; est_free 2 -2; est_frust 10 -10
est_furie 15 -15; est_g 1 -1; est_gaell 4 -4; est_gener 6 -6; est_genti 13 -13; est_gerar 5 -5; est_good 15 -15
est_honte -23 23; est_hospi 3 -3; est_huber 5 -5; est_hugo 4 -4; est_huit 8 -8; est_impec 10 -10; est_inacc -18 18
est_inadm -24 24; est_incor 12 -12; est_inexa 13 -13; est_infer 9 -9; est_info 7 -7; est_injoi 11 -11
est_insen -13 13; est_insta 11 -11; est_insup -17 17; est_inter 12 -12; est_intol -19 19; est_intro 5 -5
est_isabe 1 -1; est_j 6 -6; est_jacqu 5 -5; est_jamai -9 9; est_je 11 -11; est_jean 5 -5; est_jeand 9 -9
est_jeann 5 -5; est_julie 9 -9; est_juste 3 -3; est_karim 12 -12; est_kevin 14 -14; est_l 9 -9; est_la 18 -18
est_lamen -16 16; est_laure 10 -10; est_le 16 -16; est_lent 14 -14; est_lente 9 -9; est_leque 3 -3; est_les 13 -13
est_long 11 -11; est_luc 8 -8; est_lucie 5 -5; est_m 12 -12; est_ma 17 -17; est_madam 17 -17; est_mamie 5 -5
est_marc 2 -2; est_marie 5 -5; est_marqu 9 -9; est_marra 8 -8; est_masqu 11 -11; est_mauva 10 -10; est_miche 8 -8
est_mieux 17 -17; est_moi 24 -24; est_mon 9 -9; est_monsi 11 -11; est_morea 16 -16; est_mort 16 -16; est_morte 9 -9
est_muet 8 -8; est_n -15 15; est_nadeg 1 -1; est_nadia 3 -3; est_nicke 14 -14; est_nicol 3 -3; est_noire 8 -8
est_non 7 -7; est_note 12 -12; est_nul 16 -16; est_nulle 6 -6; est_o 1 -1; est_ocean 9 -9; est_ok 5 -5
est_orang 14 -14; est_p 4 -4; est_parfa 1 -1; est_parti 8 -8; est_pas -3 3; est_pasca 9 -9; est_passe 6 -6
est_paul 8 -8; est_paule 5 -5; est_penib 12 -12; est_perso 11 -11; est_pire 7 -7; est_pixel 5 -5; est_plein -7 7
est_plus 10 -10; est_pluto 11 -11; est_point 23 -23; est_possi 12 -12; est_pour 24 -24; est_prive 4 -4
est_propr -10 10; est_quand 5 -5; est_quato 7 -7; est_quatr 10 -10; est_que 18 -18; est_quell 10 -10; est_quinz 6 -6
est_quoi -7 7; est_rallu 9 -9; est_rappo 14 -14; est_redev 7 -7; est_regle 14 -14; est_remon 10 -10; est_rendu -8 8
est_rentr 9 -9; est_repar 23 -23; est_resol 14 -14; est_respo 10 -10; est_retab 18 -18; est_retom 7 -7
est_reven 15 -15; est_rigol 5 -5; est_rober 2 -2; est_rouge 10 -10; est_samir 11 -11; est_sans 6 -6
est_scand -23 23; est_se -12 12; est_seule 4 -4; est_soixa 7 -7; est_sorti 6 -6; est_stabl 10 -10; est_steph 9 -9
est_sur 9 -9; est_surto 2 -2; est_suspe 4 -4; est_sylvi 5 -5; est_tard 1 -1; est_taxi 6 -6; est_techn 1 -1
est_telep 8 -8; est_tombe 7 -7; est_touch 5 -5; est_toujo 1 -1; est_tous 6 -6; est_tout 15 -15; est_traor 10 -10
est_tres 9 -9; est_trois 10 -10; est_trop 10 -10; est_un -6 6; est_une -20 20; est_urgen 10 -10; est_vasse 3 -3
est_venu 8 -8; est_vert 9 -9; est_verte 3 -3; est_victo 5 -5; est_vingt 8 -8; est_vous 6 -6; est_vrai 15 -15
est_vraim -4 4; est_yann 5 -5; est_z 6 -6; est_zero 4 -4; estel 7 -7; estel_mon 7 -7; et 3 -3; et_2 7 -7; et_56 6 -6
et_59 7 -7; et_a 6 -6; et_annul 8 -8; et_apres 3 -3; et_assoc 6 -6; et_b 3 -3; et_berth 3 -3; et_c 8 -8; et_ca 6 -6
et_celui 9 -9; et_cette 1 -1; et_comme 13 -13; et_conso 9 -9; et_demi 10 -10; et_depui 10 -10; et_deux 11 -11
et_dix 14 -14; et_donc 6 -6; et_douze 13 -13; et_en 7 -7; et_encor 5 -5; et_ensui 9 -9; et_estel 7 -7; et_et 12 -12
et_fils 6 -6; et_il 6 -6; et_inadm -8 8; et_inter 7 -7; et_j -8 8; et_je -10 10; et_l 8 -8; et_la 8 -8
et_laure 7 -7; et_le 8 -8; et_les 6 -6; et_lucie 5 -5; et_ma 10 -10; et_madam 10 -10; et_maint 6 -6; et_mes 1 -1
et_mobil 8 -8; et_moi 9 -9; et_mon 8 -8; et_non -7 7; et_on 3 -3; et_onze 6 -6; et_oui 3 -3; et_pas -7 7
et_perso -10 10; et_pour 11 -11; et_puis 5 -5; et_quatr 12 -12; et_que 4 -4; et_quinz 9 -9; et_repar -7 7
et_rien 7 -7; et_sa 8 -8; et_simpl -6 6; et_six 11 -11; et_soixa 1 -1; et_surto 5 -5; et_toujo 6 -6; et_tout 3 -3
et_toute 1 -1; et_treiz 5 -5; et_trent 5 -5; et_trois 9 -9; et_un 7 -7; et_une 8 -8; et_vingt 13 -13; et_vous -8 8
et_y 3 -3; et_zero 4 -4; etabl 7 -7; etabl_au 7 -7; etage 16 -16; etage_> 12 -12; etage_avec 6 -6; etage_depui 4 -4
etage_et 9 -9; etage_on 4 -4; etage_porte 13 -13; etaie 4 -4; etaie_pris 4 -4; etais 10 -10; etais_chez 2 -2
etais_dans 6 -6; etais_fache 7 -7; etais_remon 6 -6; etait 5 -5; etait_bon 6 -6; etait_charm 2 -2; etait_deja 4 -4
etait_dix 3 -3; etait_gener 9 -9; etait_l 1 -1; etait_la 8 -8; etait_le 5 -5; etait_marc 3 -3; etait_reven 2 -2
etait_sympa 6 -6; etape 7 -7; etape_> 7 -7; ete 7 -7; ete_adora 7 -7; ete_annul 8 -8; ete_coupe 6 -6; ete_un 6 -6
ete_vole 8 -8; etein 17 -17; etein_> 12 -12; etein_la 10 -10; etes 3 -3; etes_> -7 7; etes_bien 9 -9
etes_bons -13 13; etes_compl -15 15; etes_d -12 12; etes_de 2 -2; etes_des -19 19; etes_en 10 -10; etes_formi 14 -14
etes_genti 12 -12; etes_idiot -9 9; etes_incap -13 13; etes_incom -20 20; etes_nuls -31 31; etes_pas -3 3
etes_pour 18 -18; etes_qu -8 8; etes_que -7 7; etes_quelq 9 -9; etes_qui 10 -10; etes_tous -12 12; etes_tres 17 -17
etes_trop -9 9; etes_un 16 -16; etes_une -7 7; etes_vraim -12 12; etien 10 -10; etien_> 9 -9; etien_ca 7 -7
etien_point 4 -4; etonn 13 -13; etonn_> 13 -13; etran 11 -11; etran_> 11 -11; etre 17 -17; etre_> 13 -13
etre_furie 14 -14; etre_humai 2 -2; etre_mis 3 -3; etre_non 4 -4; etre_oui 5 -5; etre_quatr 10 -10; etre_rappe 6 -6
etre_six 7 -7; etre_trans 8 -8; etu 7 -7; etu_point 7 -7; etude 1 -1; etude_a 1 -1; eu 10 -10; eu_> 7 -7
eu_deux 6 -6; eu_hier 4 -4; eu_le 7 -7; eu_monsi 10 -10; eu_quelq 9 -9; eu_tout 2 -2; eu_un 5 -5; eu_une 11 -11
eugen 6 -6; eugen_r 6 -6; euh 13 -13; euh_06 6 -6; euh_12 5 -5; euh_56 5 -5; euh_> 21 -21; euh_anne 6 -6
euh_appar 5 -5; euh_aroba 3 -3; euh_atten 6 -6; euh_bah 2 -2; euh_ben 12 -12; euh_c 7 -7; euh_celia 8 -8
euh_colin 3 -3; euh_comme 14 -14; euh_conta 6 -6; euh_didie 3 -3; euh_donc 5 -5; euh_douze 4 -4; euh_elle 7 -7
euh_est 8 -8; euh_et 4 -4; euh_euh 9 -9; euh_free 3 -3; euh_j 15 -15; euh_je 9 -9; euh_julie 3 -3; euh_le 9 -9
euh_m 3 -3; euh_marce 8 -8; euh_mon 5 -5; euh_non 7 -7; euh_orang 6 -6; euh_oui 6 -6; euh_pedro 9 -9; euh_point 3 -3
euh_quara 4 -4; euh_quatr 18 -18; euh_sa 7 -7; euh_soixa 1 -1; euh_trois 7 -7; euh_un 6 -6; euh_une 10 -10
euh_vingt 3 -3; euh_voila 3 -3; euh_vous 5 -5; euros 4 -4; euros_99 8 -8; euros_et 7 -7; euros_par 1 -1; eva 14 -14
eva_longo 11 -11; eva_rossi 8 -8; evide 12 -12; evide_> 11 -11; evide_madam 9 -9; evite 7 -7; evite_> 7 -7
evolu 11 -11; evolu_> 11 -11; ex 9 -9; ex_mari 9 -9; exact 20 -20; exact_> 17 -17; exact_c 12 -12; exact_je 2 -2
exact_monsi 11 -11; exact_nous 7 -7; exact_oui 7 -7; exact_parei 11 -11; exced -21 21; exced_> -15 15
exced_c -11 11; exced_par -16 16; excus 11 -11; excus_je -6 6; excus_le 7 -7; excus_moi 20 -20; excus_mon 6 -6
exige -2 2; exige_un -2 2; exion 3 -3; exion_est 3 -3; exist 5 -5; exist_encor 3 -3; exist_plus 6 -6; expli 16 -16
expli_> 14 -14; expli_la 3 -3; explo -13 13; explo_> -13 13; expre -9 9; expre_ou -9 9; f 6 -6; f_2 5 -5; f_a 4 -4
f_aroba 2 -2; f_d 4 -4; f_e 6 -6; f_i 6 -6; f_o 7 -7; f_point 8 -8; f_r 7 -7; f_vingt 1 -1; fabie 8 -8
fabie_zero 8 -8; fabre 9 -9; fabre_cardi 9 -9; fabri 5 -5; fabri_c 5 -5; fabri_duval 5 -5; fabri_est 7 -7
fabri_puis 3 -3; fache 1 -1; fache_> 13 -13; fache_contr -11 11; fache_la 7 -7; facil 8 -8; facil_a 8 -8
facon 11 -11; facon_> 11 -11; facon_vous 7 -7; facte 8 -8; facte_m 8 -8; factu 9 -9; factu_> 18 -18; factu_ben 5 -5
factu_combi 6 -6; faibl 7 -7; faibl_> 7 -7; faire -9 9; faire_> -6 6; faire_avec 21 -21; faire_ca -3 3
faire_du 6 -6; faire_foutr -8 8; faire_j -6 6; faire_le 7 -7; faire_long 16 -16; faire_march 10 -10; faire_mes 9 -9
faire_ses 2 -2; faire_vite 1 -1; faire_voir -11 11; fais 9 -9; fais_tout 9 -9; faisa 6 -6; faisa_les 6 -6; fait 4 -4
fait_> 25 -25; fait_beau 6 -6; fait_c 7 -7; fait_ca 7 -7; fait_calme 6 -6; fait_ce 15 -15; fait_chier -13 13
fait_comme 9 -9; fait_coupe 13 -13; fait_des 12 -12; fait_deux 18 -18; fait_dix -15 15; fait_douze 5 -5
fait_et 1 -1; fait_exact 7 -7; fait_frisq 12 -12; fait_la 8 -8; fait_longt 18 -18; fait_maint 5 -5; fait_mais 1 -1
fait_mon 1 -1; fait_monsi 12 -12; fait_non 6 -6; fait_pas 7 -7; fait_peter -8 8; fait_quatr -7 7; fait_que 7 -7
fait_rien -1 1; fait_rire 14 -14; fait_saute 5 -5; fait_ses 1 -1; fait_six 7 -7; fait_tombe 3 -3; fait_toujo 2 -2
fait_trois -11 11; fait_un -3 3; fait_une 3 -3; faite -6 6; faite_> -3 3; faite_aux -5 5; faite_comme 11 -11
faite_erreu 14 -14; faite_expre -9 9; faite_la 6 -6; faite_moi 10 -10; faite_odett 6 -6; faite_pas 12 -12
faite_perdr -11 11; faite_quand 2 -2; faite_tourn -8 8; faite_venir 8 -8; faite_vite 14 -14; falla 4 -4
falla_chang 4 -4; famil 10 -10; famil_> 11 -11; famil_c 5 -5; famil_diman 4 -4; famil_hein 6 -6; fan -2 2
fan_aroba 4 -4; fan_ca 6 -6; fan_de -7 7; fanny 13 -13; fanny_point 13 -13; fatig 16 -16; fatig_> 14 -14
fatig_atten 13 -13; fatig_avec -13 13; fatim 9 -9; fatim_el 9 -9; fatim_zerro 5 -5; fatou 3 -3; fatou_point 3 -3
fauch 4 -4; fauch_f 4 -4; faudr 8 -8; faudr_bloqu 5 -5; faudr_deman 2 -2; faudr_l 6 -6; faudr_parle 6 -6
faudr_que 13 -13; faudr_redem 7 -7; faure 5 -5; faure_aroba 5 -5; faure_f 3 -3; faut 3 -3; faut_absol 3 -3
faut_arret -6 6; faut_bloqu 8 -8; faut_envoy 1 -1; faut_pas 9 -9; faut_patie 5 -5; faut_que 20 -20
faut_quelq 12 -12; faut_un 7 -7; faut_voir 12 -12; faut_vous -10 10; faute 11 -11; faute_> 24 -24; faute_ca 8 -8
faute_et -6 6; fauve 17 -17; fauve_> 10 -10; fauve_chris 10 -10; fauve_j 3 -3; faux 17 -17; faux_> 17 -17
faux_numer 4 -4; favre 10 -10; favre_aroba 10 -10; fax 10 -10; fax_> 8 -8; fax_ne 11 -11; felic_cinq -7 7
felic_pour 14 -14; femme 24 -24; femme_> 6 -6; femme_a 1 -1; femme_donc 1 -1; femme_en 25 -25; femme_et 3 -3
femme_la 1 -1; femme_natha 1 -1; femme_s 6 -6; femme_une 2 -2; fenet 15 -15; fenet_> 15 -15; ferme -14 14
ferme_la -6 6; ferme_ta -7 7; ferra -2 2; ferra_> -8 8; ferra_comme 11 -11; ferra_f 5 -5; ferra_odile 5 -5
ferre 8 -8; ferre_deux 8 -8; ferte 6 -6; ferte_berna 6 -6; feu 8 -8; feu_> 8 -8; fi 9 -9; fi_> 9 -9; fibra 2 -2
fibra_ottic 2 -2; fibre 7 -7; fibre_> 7 -7; fibre_a 4 -4; fibre_elle 4 -4; fibre_est 7 -7; fibre_et 10 -10
fibre_sur 5 -5; fiche -16 16; fiche_de -11 11; fiche_du -11 11; fiche_moi -6 6; fige 7 -7; fige_sur 7 -7
figur 14 -14; figur_vous 14 -14; fil 6 -6; fil_> 7 -7; fil_est 3 -3; fil_je 3 -3; fil_mais 6 -6; fil_n 8 -8
filai 3 -3; filai_donc 3 -3; file 2 -2; file_bonne 2 -2; fille 9 -9; fille_> 12 -12; fille_a 5 -5; fille_de 8 -8
fille_donc 2 -2; fille_elle 7 -7; fille_est 6 -6; fille_et 5 -5; fille_m 5 -5; fille_ou 5 -5; fille_oui 2 -2
fille_qui 8 -8; fille_s 9 -9; fille_sont 4 -4; fils 11 -11; fils_> 9 -9; fils_a 6 -6; fils_celui 4 -4
fils_de 16 -16; fils_est 3 -3; fils_et 3 -3; fils_fait 1 -1; fils_il 2 -2; fils_m 3 -3; fils_ne 7 -7; fils_pas 9 -9
fils_point 6 -6; fils_qui 5 -5; fils_regar 5 -5; fils_vient 7 -7; fils_zero 1 -1; fin -10 10; fin_> -9 9
fin_aroba 7 -7; fin_avec -9 9; fin_c 7 -7; fin_point 5 -5; final 1 -1; final_> 1 -1; fini 9 -9; fini_c 9 -9
finir 8 -8; finir_de 8 -8; finit 8 -8; finit_par 8 -8; fixe 9 -9; fixe_04 5 -5; fixe_> 8 -8; fixe_c 5 -5
fixe_deux 7 -7; fixe_du 2 -2; fixe_elle 2 -2; fixe_est 5 -5; fixe_et 13 -13; fixe_gresi 9 -9; fixe_grezi 3 -3
fixe_le 3 -3; fixe_lui 2 -2; fixe_march 10 -10; fixe_ne 4 -4; fixe_on 1 -1; fixe_ou 7 -7; fixe_quand 1 -1
fixe_un 10 -10; fixe_zero 8 -8; fixes 8 -8; fixes_et 7 -7; fixes_trois 7 -7; fland 8 -8; fland_comme 8 -8
flemm 8 -8; flemm_de 8 -8; fleur 7 -7; fleur_> 7 -7; fleur_aroba 7 -7; fleur_avec 6 -6; fleur_tiret 4 -4; floc 6 -6
floc_h 6 -6; flore 11 -11; flore_petit 11 -11; fois -8 8; fois_12 6 -6; fois_34 6 -6; fois_> 16 -16; fois_c 14 -14
fois_cette 11 -11; fois_comme 6 -6; fois_conti 9 -9; fois_d 17 -17; fois_deja 18 -18; fois_en 9 -9; fois_et 11 -11
fois_il -10 10; fois_je -11 11; fois_la -8 8; fois_le 12 -12; fois_meme 15 -15; fois_non 1 -1; fois_on -7 7
fois_que -24 24; fois_rien 18 -18; fois_sauf 4 -4; fois_soixa 9 -9; fois_sur 5 -5; folle -6 6; folle_de -6 6
fonct 21 -21; fonct_> 11 -11; fonct_a 5 -5; fonct_c 5 -5; fonct_mais 2 -2; fonct_ni 2 -2; fonct_nicke 6 -6
fonct_parfa 5 -5; fonct_pas 20 -20; fonct_plus 13 -13; fond 8 -8; fond_> 8 -8; fond_perma 7 -7; fond_sur 5 -5
font 9 -9; font_quatr 9 -9; fonta 7 -7; fonta_aroba 2 -2; fonta_c 8 -8; fonta_j 1 -1; foot 6 -6; foot_tiret 6 -6
forfa 9 -9; forfa_> 9 -9; forfa_mobil 7 -7; forge 8 -8; forge_> 8 -8; formi 15 -15; formi_> 15 -15; formi_ca 1 -1
fort 5 -5; fort_> 6 -6; fort_non 3 -3; fort_parce 4 -4; fortn 6 -6; fortn_j 6 -6; fortn_la 4 -4; fou 5 -5
fou_ce 5 -5; fouch 4 -4; fouch_aroba 4 -4; foudr 1 -1; foudr_et 1 -1; fourn 11 -11; fourn_> 9 -9; fourn_aroba 8 -8
fourn_je 5 -5; fous -9 9; fous_de -9 9; fout -14 14; fout_de -11 11; fout_les -11 11; fouta -10 10; fouta_de -10 10
foute -10 10; foute_de -13 13; foute_moi -9 9; foutr -12 12; foutr_> -8 8; foutr_du -9 9; fr 8 -8; fr_> 8 -8
fr_b 3 -3; fr_ca 1 -1; fr_comme 7 -7; fr_donc 5 -5; fr_et 4 -4; fr_euh 3 -3; fr_hotma 4 -4; fr_je 10 -10; fr_le 8 -8
fr_lys 4 -4; fr_mais 6 -6; fr_on 2 -2; fr_oui 5 -5; fr_pardo 6 -6; fr_pas 5 -5; fr_sans 2 -2; fr_voila 4 -4
franc 9 -9; franc_> 6 -6; franc_aroba 13 -13; franc_avec 5 -5; franc_de 12 -12; franc_il 3 -3; franc_j -6 6
franc_non 14 -14; franc_telec 8 -8; fred 8 -8; fred_point 8 -8; free 7 -7; free_> 8 -8; free_mais 2 -2; free_ou 2 -2
free_point 6 -6; freju 7 -7; freju_> 7 -7; frere 10 -10; frere_> 8 -8; frere_ca 6 -6; frere_je 8 -8; frere_plus 8 -8
fri 3 -3; fri_non 3 -3; frigo 6 -6; frigo_> 5 -5; frigo_conne 7 -7; frisq 12 -12; frisq_mais 12 -12; fritu 1 -1
fritu_sur 1 -1; froid 9 -9; froid_de 9 -9; frust 10 -10; frust_mais 10 -10; funzi 7 -7; funzi_ca 7 -7; furax -8 8
furax_> -8 8; furie -18 18; furie_> -13 13; furie_contr -4 4; furie_lui 5 -5; furie_perso -15 15; g 6 -6
g_aroba 2 -2; g_b 1 -1; g_comme 1 -1; g_i 7 -7; g_m 8 -8; g_mail 6 -6; g_o 2 -2; g_r 8 -8; g_t 3 -3; g_u 5 -5
gabri 9 -9; gabri_touss 9 -9; gaell 4 -4; gaell_point 4 -4; gagno 8 -8; gagno_de 8 -8; galax 7 -7; galax_s21 7 -7
galer 7 -7; galer_je 7 -7; gall 10 -10; gall_> 8 -8; gall_en 2 -2; galle 5 -5; galle_aroba 5 -5; gallo 4 -4
gallo_deux 4 -4; gamin 3 -3; gamin_a 3 -3; gamin_qui 4 -4; gamin_sa 2 -2; gang 5 -5; gang_de 5 -5; garag 10 -10
garag_> 5 -5; garag_dupon 8 -8; garag_duran 6 -6; garag_pour 7 -7; garag_tiret 6 -6; garan -9 9; garan_que -9 9
garci 13 -13; garci_> 8 -8; garci_arrob 8 -8; garco 2 -2; garco_mes 2 -2; garde -2 2; garde_et 6 -6; garde_vos -6 6
gardi 6 -6; gardi_de 6 -6; gare 6 -6; gare_> 6 -6; garni 12 -12; garni_> 9 -9; garni_je 4 -4; gars 16 -16
gars_> 9 -9; gars_du 19 -19; gaspa 11 -11; gaspa_l 11 -11; gasto 9 -9; gasto_b 1 -1; gasto_lagaf 9 -9
gasto_point 9 -9; gauch 8 -8; gauch_> 8 -8; gaudi 9 -9; gaudi_> 9 -9; ge 9 -9; ge_comme 9 -9; ge_mail 7 -7
gemai 7 -7; gemai_point 7 -7; gendr 1 -1; gendr_qui 1 -1; gener 7 -7; gener_> 7 -7; gener_d 5 -5; genev 6 -6
genev_> 6 -6; genia 10 -10; genia_merci 10 -10; genre 12 -12; genre_cinq 12 -12; gens -14 14; gens_comme -16 16
gens_des -5 5; gens_ne 7 -7; gens_pour -6 6; genti 23 -23; genti_> 17 -17; genti_au 4 -4; genti_mais 9 -9
genti_merci 11 -11; geoff 10 -10; geoff_de 10 -10; gerar 11 -11; gerar_duboi 11 -11; gerar_gerar 7 -7
gerar_point 8 -8; ghisl 10 -10; ghisl_potie 10 -10; gille 9 -9; gille_aroba 11 -11; gille_enfin 6 -6
gille_tangu 6 -6; gille_under 7 -7; ginet 6 -6; ginet_lebru 6 -6; girar 18 -18; girar_> 9 -9; girar_aroba 7 -7
girar_avec 20 -20; girar_bouch 5 -5; girar_chez 8 -8; girar_g 7 -7; giuli 5 -5; giuli_under 5 -5; glyci 9 -9
glyci_> 9 -9; gmail 11 -11; gmail_> 12 -12; gmail_c 5 -5; gmail_com 11 -11; gmail_donc 7 -7; gmail_la 10 -10
gmail_point 8 -8; gmx 7 -7; gmx_point 7 -7; go 6 -6; go_c 6 -6; goff 13 -13; goff_> 9 -9; goff_a 6 -6
goff_aroba 6 -6; goff_de 9 -9; goff_en 3 -3; goff_l 2 -2; gomes 2 -2; gomes_mais 2 -2; gomez 2 -2; gomez_g 2 -2
gonfl -15 15; gonfl_> -14 14; gonfl_serie -7 7; gonfl_votre -11 11; good 14 -14; good_> 13 -13; good_inter 6 -6
goure 12 -12; goure_la 12 -12; gouv 6 -6; gouv_point 6 -6; grand 4 -4; grand_> 1 -1; grand_maxim 7 -7
grand_n -10 10; grand_pere 8 -8; grave 24 -24; grave_> 25 -25; grave_ca 5 -5; grave_ne 9 -9; grave_on 6 -6
grec 10 -10; grec_> 8 -8; grec_a 4 -4; grec_aroba 6 -6; grec_c 4 -4; grec_chauv 7 -7; grec_deux 6 -6; greni 5 -5
greni_vous 5 -5; gresi 15 -15; gresi_> 10 -10; gresi_depui 9 -9; gresi_horri 9 -9; gresi_toujo 9 -9; grezi 3 -3
grezi_on 3 -3; grill 11 -11; grill_> 11 -11; gros -11 11; gros_aroba 6 -6; gros_je 6 -6; gros_mente -13 13
gros_voleu -8 8; group 4 -4; group_berna 4 -4; grzz 9 -9; grzz_dans 9 -9; grzz_grzz 9 -9; gsm 11 -11; gsm_n 3 -3
gsm_sans 9 -9; gsm_une 12 -12; guade 6 -6; guade_hein 5 -5; guade_zero 6 -6; guen 6 -6; guen_l 6 -6; gueri 7 -7
gueri_c 7 -7; gueri_du 5 -5; gueul -20 20; gueul_> -15 15; gueul_la -12 12; gueul_sale -11 11; gueul_votre -17 17
guign -7 7; guign_> -15 15; guign_c -6 6; guill 11 -11; guill_> 12 -12; gusta 8 -8; gusta_fland 8 -8; guyon 3 -3
guyon_g 3 -3; h 9 -9; h_> 7 -7; h_a 8 -8; h_aroba 4 -4; h_b 9 -9; h_e 8 -8; h_i 3 -3; h_je 9 -9; h_l 5 -5
h_lopez 3 -3; h_m 7 -7; h_n 3 -3; h_o 3 -3; h_paul 6 -6; h_point 10 -10; h_tout 7 -7; h_u 4 -4; h_vidal 5 -5
h_vingt 6 -6; h_y 4 -4; habit 17 -17; habit_> 5 -5; habit_a 16 -16; habit_au 8 -8; habit_avenu 7 -7; habit_la 4 -4
habit_oui 10 -10; habit_quatr 9 -9; habit_rue 10 -10; hache 8 -8; hache_> 8 -8; hadda 12 -12; hadda_> 9 -9
hadda_aroba 9 -9; haine -15 15; haine_> -15 15; hallu -14 14; hallu_> -14 14; hamdi 5 -5; hamdi_h 5 -5; hamel 8 -8
hamel_h 8 -8; hamon 7 -7; hamon_> 6 -6; hamon_aroba 7 -7; hamon_avec 6 -6; hamon_respo 5 -5; handi 11 -11
handi_> 11 -11; haut 9 -9; haut_> 5 -5; haut_et 9 -9; hein 12 -12; hein_> 17 -17; hein_danie 5 -5; hein_dis 4 -4
hein_et 2 -2; hein_gille 6 -6; hein_oui 4 -4; hein_une -13 13; hein_zero 5 -5; helas 15 -15; helas_> 12 -12
helas_non 9 -9; helen 10 -10; helen_costa 5 -5; helen_de 7 -7; helen_point 2 -2; hello 8 -8; hello_aroba 8 -8
henri 6 -6; henri_at 6 -6; henri_girar 5 -5; henry 7 -7; henry_avec 7 -7; herve 9 -9; herve_bonjo 9 -9; heure -1 1
heure_> 15 -15; heure_alors 9 -9; heure_au 6 -6; heure_je -9 9; heure_mais 6 -6; heure_pour 6 -6; heure_que -11 11
hicha 10 -10; hicha_alami 10 -10; hier 16 -16; hier_> 13 -13; hier_apres 8 -8; hier_chez 2 -2; hier_mais 5 -5
hier_mon 1 -1; hier_soir 6 -6; hier_voila 6 -6; histo -5 5; histo_> -5 5; hoara 1 -1; hoara_h 1 -1; homme 9 -9
homme_> 9 -9; hondt 4 -4; hondt_d 4 -4; honne -5 5; honne_> 11 -11; honne_des -6 6; honte -25 25; honte_> -25 25
honte_ce -14 14; honte_je -4 4; honte_monsi -7 7; honte_s -9 9; honte_votre -14 14; hop 14 -14; hop_je 1 -1
hop_un 15 -15; horri 9 -9; horri_sur 9 -9; hors -3 3; hors_de -9 9; hors_servi 10 -10; hospi 3 -3; hospi_il 3 -3
hot 7 -7; hot_mail 7 -7; hotel 8 -8; hotel_donc 4 -4; hotel_est 8 -8; hotel_on 5 -5; hotel_sans 7 -7
hotel_tiret 8 -8; hotli 5 -5; hotli_en 5 -5; hotma 11 -11; hotma_mais 3 -3; hotma_point 7 -7; hotma_quelq 9 -9
huber 5 -5; huber_lacaz 5 -5; hue 4 -4; hue_h 4 -4; hugo 8 -8; hugo_> 11 -11; hugo_a 7 -7; hugo_aroba 14 -14
hugo_dix 4 -4; hugo_je 5 -5; hugo_lemoi 4 -4; hugo_point 14 -14; hugue 10 -10; hugue_delap 10 -10
hugue_trent 13 -13; hui 9 -9; hui_> 10 -10; hui_c 3 -3; huit 9 -9; huit_40 8 -8; huit_> 12 -12; huit_appar 11 -11
huit_aroba 6 -6; huit_avec 9 -9; huit_b 5 -5; huit_c 12 -12; huit_cent 8 -8; huit_cents 8 -8; huit_cinqu 4 -4
huit_dans 11 -11; huit_deux 4 -4; huit_dix 7 -7; huit_doubl 6 -6; huit_douze 5 -5; huit_en 5 -5; huit_et 6 -6
huit_euh 4 -4; huit_huit 14 -14; huit_neuf 7 -7; huit_non 7 -7; huit_nonan 3 -3; huit_ou 8 -8; huit_poste 4 -4
huit_puis 5 -5; huit_quara 1 -1; huit_quato 4 -4; huit_quatr 4 -4; huit_quinz 1 -1; huit_sanch 9 -9; huit_seize 5 -5
huit_sept 5 -5; huit_septa 5 -5; huit_si 6 -6; huit_soixa 4 -4; huit_telep 10 -10; huit_trent 5 -5; huit_trois 3 -3
huit_un 5 -5; huit_v 3 -3; huit_vingt 8 -8; huit_zero 5 -5; huita 7 -7; huita_aroba 10 -10; huita_deux 3 -3
huita_et 5 -5; huita_sept 6 -6; hum 9 -9; hum_hum 9 -9; hum_oui 9 -9; humai 16 -16; humai_> 16 -16; humai_maint 4 -4
humai_pas 9 -9; humai_s 11 -11; humai_vite 7 -7; humbe 8 -8; humbe_> 8 -8; humbe_jacqu 8 -8; hurle -4 4
hurle_parce -4 4; i 8 -8; i_> 8 -8; i_a 6 -6; i_aroba 5 -5; i_au 6 -6; i_c 5 -5; i_cloud 9 -9; i_d 3 -3; i_deux 8 -8
i_e 4 -4; i_grec 10 -10; i_l 7 -7; i_n 5 -5; i_o 5 -5; i_point 5 -5; i_r 11 -11; i_s 6 -6; i_t 5 -5; i_v 6 -6
ibrah 10 -10; ibrah_kone 10 -10; ici 11 -11; ici_bapti 9 -9; ici_cecil 6 -6; ici_et 8 -8; ici_la 6 -6; ici_le 5 -5
icitt 14 -14; icitt_> 14 -14; iclou 6 -6; iclou_point 6 -6; idee 14 -14; idee_> 14 -14; idee_ca 8 -8; ident 7 -7
ident_> 7 -7; idiot -11 11; idiot_> -6 6; idiot_tous -9 9; idiot_vous -9 9; igor 12 -12; igor_petro 12 -12; il 9 -9
il_a 5 -5; il_cherc 4 -4; il_dit 4 -4; il_est 12 -12; il_fait 22 -22; il_falla 4 -4; il_faudr 10 -10; il_faut -7 7
il_habit 2 -2; il_m 3 -3; il_march 5 -5; il_me 11 -11; il_n 1 -1; il_ne 9 -9; il_passe 7 -7; il_perd 1 -1
il_pleut 7 -7; il_possi 7 -7; il_quelq 12 -12; il_rentr 2 -2; il_reste 6 -6; il_s 6 -6; il_sembl 9 -9; il_tourn 6 -6
il_va 6 -6; il_vient 7 -7; il_voit 3 -3; il_vous 10 -10; il_y 5 -5; iles -5 5; iles_vous -5 5; ils 7 -7; ils_m 5 -5
ils_ont 6 -6; ils_vont 7 -7; image 7 -7; image_se 7 -7; imbec -14 14; imbec_> -9 9; imbec_j -5 5; imei 5 -5
imei_c 5 -5; immed 4 -4; immed_> 4 -4; immeu 6 -6; immeu_n 6 -6; impas 7 -7; impas_des 7 -7; impec 16 -16
impec_> 10 -10; impec_au 9 -9; impec_ca 6 -6; impec_la 11 -11; impec_merci 5 -5; impor -14 14; impor_je 6 -6
impor_quel 11 -11; impor_quoi -21 21; impos 11 -11; impos_d 12 -12; impos_de 9 -9; impri 9 -9; impri_> 11 -11
impri_c 15 -15; impri_de 10 -10; impri_et 11 -11; impri_la 5 -5; impri_resea 5 -5; impri_sans 5 -5; impri_trouv 5 -5
inacc -17 17; inacc_> -18 18; inacc_au 4 -4; inadm -26 26; inadm_> -17 17; inadm_ca -16 16; inadm_de -12 12
inadm_inadm -9 9; inadm_je -17 17; inadm_vous -9 9; incap -20 20; incap_> -10 10; incap_de -13 13; incap_tous -7 7
incid 6 -6; incid_> 6 -6; incom -19 19; incom_> -20 20; incom_crass -12 12; incom_depas -8 8; incon 6 -6
incon_> 6 -6; incor 12 -12; incor_> 12 -12; ines 9 -9; ines_hadda 9 -9; ines_tiret 5 -5; inexa 13 -13
inexa_> 13 -13; infer 9 -9; infer_> 9 -9; infir 6 -6; infir_de 6 -6; info 11 -11; info_aroba 11 -11; infor 23 -23
infor_> 20 -20; infor_a 11 -11; infor_de 8 -8; infor_qui 3 -3; infos 10 -10; infos_ca 10 -10; injoi 9 -9
injoi_> 11 -11; injoi_euh 5 -5; inqui 14 -14; inqui_> 24 -24; inqui_je 2 -2; inqui_pas 11 -11; inqui_un 10 -10
inscr 6 -6; inscr_au 6 -6; insen -13 13; insen_a -13 13; inspe 8 -8; inspe_youss 8 -8; insta 14 -14; insta_> 10 -10
insta_c 14 -14; insta_je 5 -5; insta_non 6 -6; insup -16 16; insup_> -13 13; insup_a -10 10; insup_dans 16 -16
inter 15 -15; inter_> 18 -18; inter_alors 2 -2; inter_aussi 9 -9; inter_bug 5 -5; inter_c -2 2; inter_ca 5 -5
inter_clign 8 -8; inter_dans 5 -5; inter_de 11 -11; inter_depui 7 -7; inter_est 9 -9; inter_et 13 -13
inter_fonct 3 -3; inter_humai 16 -16; inter_il 7 -7; inter_je 4 -4; inter_m 7 -7; inter_malgr 3 -3; inter_march 3 -3
inter_merci 7 -7; inter_ne 3 -3; inter_nicke 8 -8; inter_non 3 -3; inter_on 1 -1; inter_pas 6 -6; inter_point 6 -6
inter_pour 5 -5; inter_prevu 6 -6; inter_que 11 -11; inter_qui 7 -7; inter_revie 2 -2; inter_se 8 -8
inter_tout 5 -5; intol -19 19; intol_> -13 13; intol_nous -6 6; intol_trois -12 12; intro 5 -5; intro_> 5 -5
inuti 6 -6; inuti_de 6 -6; inval 5 -5; inval_quand 5 -5; inven 7 -7; inven_pour 7 -7; io 9 -9; io_> 9 -9; iones 5 -5
iones_i 5 -5; ip 10 -10; ip_du 4 -4; ip_hors 10 -10; ipad 7 -7; ipad_mon 7 -7; iphon 12 -12; iphon_12 7 -7
iphon_14 7 -7; iphon_affic 6 -6; iphon_de 6 -6; iphon_le 10 -10; iphon_mon 7 -7; ira 15 -15; ira_> 8 -8
ira_comme 13 -13; irma 7 -7; irma_aroba 7 -7; is 7 -7; is_john 7 -7; isa 9 -9; isa_point 9 -9; isabe 6 -6
isabe_perri 1 -1; isabe_roux 9 -9; it 7 -7; it_s 7 -7; j -2 2; j_ai 13 -13; j_aie 3 -3; j_aille 13 -13; j_aime 9 -9
j_aimer 13 -13; j_appel -5 5; j_arriv 8 -8; j_atten -6 6; j_aurai 8 -8; j_avais 4 -4; j_b 2 -2; j_c 9 -9
j_dupon 11 -11; j_en -18 18; j_enten 15 -15; j_esper 10 -10; j_essai 14 -14; j_essay 11 -11; j_etais 10 -10
j_etein 10 -10; j_exige -2 2; j_habit 15 -15; j_hallu -14 14; j_m 13 -13; j_mail 7 -7; j_me 9 -9; j_oubli 5 -5
j_ouvre -10 10; j_p 10 -10; j_point 8 -8; j_u 4 -4; j_voudr 9 -9; j_y 15 -15; jacqu 8 -8; jacqu_besna 8 -8
jacqu_humbe 8 -8; jacqu_point 5 -5; jade 8 -8; jade_nguye 8 -8; jamai -7 7; jamai_> 12 -12; jamai_avec -9 9
jamai_avoir -7 7; jamai_chang 1 -1; jamai_chez -14 14; jamai_de 8 -8; jamai_desol 5 -5; jamai_envoy 6 -6
jamai_habit 4 -4; jamai_par 12 -12; jamai_soi 5 -5; jamai_venu -9 9; jamai_votre -15 15; jamai_voulu 5 -5
jamai_vu -10 10; jambe 6 -6; jambe_pour 6 -6; janvi 7 -7; janvi_donc 7 -7; jardi 4 -4; jardi_> 1 -1; jardi_tout 6 -6
jaure 9 -9; jaure_> 7 -7; jaure_batim 6 -6; jb 8 -8; jb_marti 8 -8; je 6 -6; je_atten 1 -1; je_bloqu 11 -11
je_branc 12 -12; je_capte 9 -9; je_casse -7 7; je_cherc 11 -11; je_cliqu 1 -1; je_comme -8 8; je_compo 6 -6
je_compr 15 -15; je_compt 7 -7; je_condu 7 -7; je_conna 6 -6; je_conso 12 -12; je_crois 12 -12; je_croya 3 -3
je_decro 9 -9; je_deman 9 -9; je_desce 14 -14; je_dirai 9 -9; je_dis 9 -9; je_dois 16 -16; je_donne 7 -7
je_euh 4 -4; je_fais 9 -9; je_file 2 -2; je_hurle -9 9; je_je 7 -7; je_l 13 -13; je_la 9 -9; je_le 7 -7
je_les 10 -10; je_lis 3 -3; je_lui 3 -3; je_m 10 -10; je_me 25 -25; je_melan 1 -1; je_mets 6 -6; je_monte 6 -6
je_n 7 -7; je_ne 14 -14; je_paie -12 12; je_parla 14 -14; je_parle 10 -10; je_patia 8 -8; je_patie 10 -10
je_paye -11 11; je_pense 10 -10; je_perds 7 -7; je_pete -11 11; je_peux 26 -26; je_plais 16 -16; je_porte -11 11
je_pourr 9 -9; je_prefe 26 -26; je_prend -2 2; je_puiss 2 -2; je_raccr 4 -4; je_rame 4 -4; je_rappe -5 5; je_re 3 -3
je_rebra 9 -9; je_recla 6 -6; je_recoi 8 -8; je_recti 5 -5; je_redem 18 -18; je_refle 11 -11; je_regar 14 -14
je_regre 11 -11; je_relan 7 -7; je_repet 12 -12; je_repre 7 -7; je_resil -20 20; je_reste 8 -8; je_revie 9 -9
je_rigol 14 -14; je_sache 15 -15; je_sais 9 -9; je_saura 4 -4; je_sors 4 -4; je_souha 7 -7; je_suis -4 4
je_suppo 11 -11; je_tape 6 -6; je_te -8 8; je_tele 6 -6; je_telep 5 -5; je_tiens 6 -6; je_tombe 3 -3; je_trans 4 -4
je_trava 9 -9; je_vais -13 13; je_verif 12 -12; je_verra 11 -11; je_veux 14 -14; je_viens 14 -14; je_vois 9 -9
je_voudr 14 -14; je_voula 6 -6; je_vous 18 -18; jean 18 -18; jean_> 8 -8; jean_aroba 8 -8; jean_bapti 4 -4
jean_claud 8 -8; jean_dupon 10 -10; jean_franc 12 -12; jean_jaure 9 -9; jean_luc 9 -9; jean_marc 6 -6
jean_marie 9 -9; jean_miche 8 -8; jean_morea 11 -11; jean_non 2 -2; jean_p 4 -4; jean_paul 5 -5; jean_phili 6 -6
jean_pierr 6 -6; jean_point 9 -9; jean_tiret 4 -4; jean_yves 6 -6; jeand 6 -6; jeand_aroba 1 -1; jeand_en 9 -9
jeanl 6 -6; jeanl_en 6 -6; jeann 6 -6; jeann_aroba 5 -5; jeann_point 2 -2; jeann_tiret 8 -8; jerom 2 -2
jerom_point 2 -2; jete 7 -7; jete_la 7 -7; jeter 7 -7; jeter_un 7 -7; jeu 7 -7; jeu_pour 7 -7; jeudi 6 -6
jeudi_> 6 -6; jeune 9 -9; jeune_fille 5 -5; jeune_homme 9 -9; jeux 8 -8; jeux_n 4 -4; jeux_ne 8 -8; jimai 5 -5
jimai_point 5 -5; jo 9 -9; jo_aroba 13 -13; jo_nonan 4 -4; jo_point 11 -11; joao 8 -8; joao_da 8 -8; john 11 -11
john_dot 6 -6; john_smith 7 -7; joind 13 -13; joind_> 10 -10; joind_au 4 -4; joind_ma 6 -6; joind_mes 6 -6
joind_sur 8 -8; joind_un 5 -5; joint 6 -6; joint_ca 6 -6; jojo 6 -6; jojo_lapin 6 -6; joker 11 -11; joker_> 11 -11
joli 9 -9; joli_accen 9 -9; jose 10 -10; jose_da 8 -8; jose_manue 8 -8; josep 7 -7; josep_tout 7 -7; joset 5 -5
joset_aroba 5 -5; josia 6 -6; josia_point 6 -6; josia_tiret 4 -4; joue 6 -6; joue_de 6 -6; jouer 10 -10
jouer_> 7 -7; jouer_en 7 -7; jour 10 -10; jour_> 8 -8; jour_j 4 -4; jour_sur 7 -7; journ 5 -5; journ_a 13 -13
journ_de -9 9; journ_tout 2 -2; jours 19 -19; jours_> 18 -18; jours_a 4 -4; jours_ca 3 -3; jours_deja 3 -3
jours_le 1 -1; jours_que 12 -12; jsp 7 -7; jsp_pourq 7 -7; judo 11 -11; judo_aroba 11 -11; jules 6 -6
jules_ensui 7 -7; jules_j 4 -4; julie 11 -11; julie_> 8 -8; julie_carpe 12 -12; julie_le 14 -14; julie_morva 3 -3
julie_point 8 -8; jumea 4 -4; jumea_donc 4 -4; jure_> 11 -11; jure_j -7 7; juste 21 -21; juste_> 11 -11
juste_bip 6 -6; juste_combi 2 -2; juste_inter 1 -1; juste_la 13 -13; juste_le 3 -3; juste_les 7 -7; juste_mon 6 -6
juste_pour 1 -1; juste_que 9 -9; juste_savoi 2 -2; juste_un 16 -16; justi 9 -9; justi_point 9 -9; k 12 -12; k_> 6 -6
k_a 6 -6; k_aroba 10 -10; k_huit 6 -6; k_i 5 -5; k_l 5 -5; k_point 8 -8; k_w 3 -3; kader 10 -10; kader_zero 10 -10
kamin 4 -4; kamin_k 4 -4; karim 14 -14; karim_belka 8 -8; karim_benal 12 -12; karim_point 7 -7; karin 12 -12
karin_> 11 -11; karin_k 3 -3; kerbr 8 -8; kerbr_aroba 8 -8; kerma 10 -10; kerma_> 10 -10; kern 7 -7; kern_aroba 7 -7
kerve 10 -10; kerve_> 10 -10; kevin 16 -16; kevin_> 11 -11; kevin_desme 9 -9; kevin_fauve 3 -3; kevin_lopez 9 -9
kevin_roux 10 -10; kevin_tiret 6 -6; kikid 14 -14; kikid_aroba 14 -14; kim 8 -8; kim_> 8 -8; klein 7 -7
klein_aroba 7 -7; klein_k 5 -5; kone 10 -10; kone_> 10 -10; kowal 14 -14; kowal_> 9 -9; kowal_agnie 9 -9; kylia 4 -4
kylia_attac 4 -4; l 9 -9; l_> 9 -9; l_a 7 -7; l_abbe 3 -3; l_abonn 15 -15; l_acces 4 -4; l_accue 5 -5; l_actri 8 -8
l_adais 3 -3; l_adres 9 -9; l_adsl 2 -2; l_agenc 8 -8; l_ai 11 -11; l_air 12 -12; l_alarm 9 -9; l_an 9 -9
l_ancie 11 -11; l_apost 4 -4; l_appar 13 -13; l_appel 5 -5; l_arbre 8 -8; l_ardec 5 -5; l_arnaq -12 12; l_aroba 7 -7
l_assis 14 -14; l_avais 9 -9; l_avait 1 -1; l_avez 9 -9; l_c 8 -8; l_comme 9 -9; l_devan 6 -6; l_dubre 1 -1
l_e 7 -7; l_ecole 7 -7; l_ecout 9 -9; l_ecran 6 -6; l_ecriv 8 -8; l_en 3 -3; l_engag 8 -8; l_enten -8 8
l_entre 13 -13; l_envoi 6 -6; l_epell 4 -4; l_equip 11 -11; l_escal 5 -5; l_et 10 -10; l_etage 6 -6; l_etran 11 -11
l_heure 5 -5; l_honne 11 -11; l_hotel 7 -7; l_i 4 -4; l_image 7 -7; l_immeu 6 -6; l_impri 8 -8; l_incid 6 -6
l_infor 3 -3; l_insta 6 -6; l_inter 6 -6; l_iphon 5 -5; l_k 8 -8; l_l 5 -5; l_m 8 -8; l_o 7 -7; l_oblig 6 -6
l_ongle -6 6; l_open 7 -7; l_orage 6 -6; l_orang 8 -8; l_ordi 8 -8; l_ordin 7 -7; l_ordre 9 -9; l_outlo 11 -11
l_ouver 4 -4; l_point 4 -4; l_un 10 -10; l_under 3 -3; la 1 -1; la_4g 9 -9; la_5g 7 -7; la_> -4 4; la_a 1 -1
la_atten 9 -9; la_banqu 9 -9; la_barre 6 -6; la_bas 14 -14; la_base 8 -8; la_bonne 2 -2; la_boula 9 -9
la_bouti 4 -4; la_box 12 -12; la_branc 1 -1; la_c 13 -13; la_ca 10 -10; la_cabin 12 -12; la_caiss 8 -8
la_camer 5 -5; la_carte 4 -4; la_casqu -12 12; la_cata 7 -7; la_catas 9 -9; la_cave 14 -14; la_cedil 5 -5
la_centr 7 -7; la_chamb 7 -7; la_cherc 12 -12; la_cinqu -11 11; la_class 8 -8; la_commu 6 -6; la_compt 8 -8
la_con -4 4; la_conne 15 -15; la_conse 6 -6; la_conso 10 -10; la_coupe -8 8; la_coupu 4 -4; la_cuisi 13 -13
la_dame 9 -9; la_derni 3 -3; la_dessu 1 -1; la_deux 13 -13; la_deuxi 25 -25; la_donne 10 -10; la_factu 14 -14
la_faute 6 -6; la_fenet 15 -15; la_ferte 6 -6; la_fibra 2 -2; la_fibre 6 -6; la_fille 8 -8; la_fin -10 10
la_finir 8 -8; la_foudr 1 -1; la_fritu 1 -1; la_galer 7 -7; la_gamin 2 -2; la_gare 6 -6; la_guade 6 -6
la_haine -15 15; la_honte -7 7; la_hotli 5 -5; la_il 3 -3; la_je -1 1; la_l 3 -3; la_la 5 -5; la_le 9 -9
la_lettr 7 -7; la_libra 6 -6; la_ligne 8 -8; la_liseu 6 -6; la_liste 7 -7; la_lumie 10 -10; la_machi 14 -14
la_main 8 -8; la_mairi 9 -9; la_mais 4 -4; la_maiso 14 -14; la_manip 8 -8; la_marqu 9 -9; la_marre 8 -8
la_meme -1 1; la_mer 9 -9; la_merde -19 19; la_messa 4 -4; la_mienn 5 -5; la_mise 5 -5; la_moind 9 -9
la_moiti 13 -13; la_montr 5 -5; la_non 4 -4; la_norma 11 -11; la_nouve 6 -6; la_oui 6 -6; la_page 11 -11
la_paix -11 11; la_panne 24 -24; la_part 4 -4; la_peine 13 -13; la_perso 3 -3; la_petit 2 -2; la_pluie 9 -9
la_porta 17 -17; la_porte 11 -11; la_poste 6 -6; la_pour 7 -7; la_premi 13 -13; la_prise 9 -9; la_profe -7 7
la_quest 20 -20; la_rage -10 10; la_remet 4 -4; la_repon 7 -7; la_resid 9 -9; la_retra 2 -2; la_reuni 1 -1
la_route 6 -6; la_rue 9 -9; la_salle 4 -4; la_secre 6 -6; la_semai 11 -11; la_serre 9 -9; la_situa 3 -3
la_sixie -7 7; la_socie 13 -13; la_sonne 23 -23; la_suite 8 -8; la_switc 8 -8; la_table 12 -12; la_techn 4 -4
la_tele 11 -11; la_telep 6 -6; la_telev 8 -8; la_tete -11 11; la_thune -8 8; la_titul 16 -16; la_tonal 15 -15
la_trois 16 -16; la_vieil 7 -7; la_vite 9 -9; la_voisi 13 -13; la_voitu 11 -11; la_voix 5 -5; la_vous 10 -10
la_wifi 11 -11; labbe 3 -3; labbe_en 3 -3; labo 10 -10; labo_point 10 -10; lac 8 -8; lac_point 8 -8; lacaz 4 -4
lacaz_> 5 -5; lacaz_mais 4 -4; lache 13 -13; lache_> 13 -13; lache_avec 4 -4; lacom 7 -7; lacom_marie 7 -7
lacou 5 -5; lacou_aroba 5 -5; lacro 18 -18; lacro_> 9 -9; lacro_du 5 -5; lacro_je 6 -6; lag 9 -9; lag_> 7 -7
lag_de 7 -7; lag_un 6 -6; lagaf 9 -9; lagaf_> 9 -9; laiss -2 2; laiss_ca 4 -4; laiss_la 8 -8; laiss_les -13 13
laiss_moi 5 -5; laiss_tombe 14 -14; laiss_un 11 -11; laiss_une -8 8; lambe 8 -8; lambe_> 7 -7; lambe_aroba 7 -7
lambe_du 9 -9; lamen -19 19; lamen_> -17 17; lamen_c -10 10; lamen_dans 11 -11; lamen_du -6 6; lamen_et -8 8
lamot 7 -7; lamot_avec 7 -7; lampe 3 -3; lampe_je 3 -3; lamy 2 -2; lamy_aroba 2 -2; lamy_tout 2 -2; lan 7 -7
lan_nguye 7 -7; lance 10 -10; lance_> 10 -10; lang 8 -8; lang_sans 8 -8; langl 6 -6; langl_> 6 -6; langl_avec 6 -6
lapin 6 -6; lapin_tout 6 -6; lapos 9 -9; lapos_point 9 -9; lapto 9 -9; lapto_et 9 -9; laque 10 -10
laque_vous 10 -10; laura 9 -9; laura_point 9 -9; laure 14 -14; laure_bouch 10 -10; laure_gaudi 9 -9; laure_mon 7 -7
laure_point 8 -8; laure_prevo 8 -8; laure_tiret 5 -5; lausa 9 -9; lausa_> 9 -9; laver 9 -9; laver_conne 9 -9
laver_qui 5 -5; le 9 -9; le_01 5 -5; le_06 4 -4; le_09 3 -3; le_14 4 -4; le_3900 14 -14; le_4 4 -4; le_au 9 -9
le_balco 5 -5; le_bihan 9 -9; le_blanc 8 -8; le_boiti 1 -1; le_bol -14 14; le_bon 10 -10; le_borde 7 -7
le_bouch 8 -8; le_bouto 11 -11; le_bras 9 -9; le_bruit 16 -16; le_brun 10 -10; le_burea 14 -14; le_c 3 -3
le_cabla 6 -6; le_cable 10 -10; le_caiss 5 -5; le_canal 4 -4; le_carne 3 -3; le_cas 13 -13; le_chale 3 -3
le_chant 4 -4; le_chat 10 -10; le_chef 7 -7; le_cherc 5 -5; le_chien 9 -9; le_chiff 7 -7; le_clien 6 -6
le_code 9 -9; le_combi 15 -15; le_commu 10 -10; le_conna 8 -8; le_conse 8 -8; le_conta 7 -7; le_contr 12 -12
le_coup 2 -2; le_coura 5 -5; le_courr 5 -5; le_cul -7 7; le_cyclo 4 -4; le_debit 13 -13; le_debut 5 -5
le_decod 6 -6; le_derni 1 -1; le_dessi 2 -2; le_deux 5 -5; le_dirai 3 -3; le_dire 12 -12; le_direc 13 -13
le_dis -8 8; le_docte 5 -5; le_donne 7 -7; le_dos -13 13; le_dossi 9 -9; le_douze 2 -2; le_droit 1 -1; le_e 5 -5
le_facte 8 -8; le_faire 23 -23; le_faite -8 8; le_feu 2 -2; le_fil 2 -2; le_fils 15 -15; le_fixe 8 -8; le_floc 6 -6
le_frigo 6 -6; le_gall 10 -10; le_gardi 6 -6; le_goff 13 -13; le_guen 6 -6; le_jeu 7 -7; le_lampe 3 -3; le_le 6 -6
le_lien 9 -9; le_lis 1 -1; le_mac 10 -10; le_magas 4 -4; le_mail 4 -4; le_matin 12 -12; le_mauva 6 -6; le_meme 2 -2
le_messa 7 -7; le_mette 8 -8; le_mien 8 -8; le_mobil 2 -2; le_modem 8 -8; le_momen 10 -10; le_monde 15 -15
le_monsi 8 -8; le_mot 12 -12; le_netfl 6 -6; le_nom 10 -10; le_nouve 3 -3; le_numer 7 -7; le_o 5 -5; le_pare 9 -9
le_passa 5 -5; le_pc 6 -6; le_penne 10 -10; le_perso 2 -2; le_petit 8 -8; le_placa 9 -9; le_playe 11 -11
le_point 8 -8; le_porta 7 -7; le_poste 6 -6; le_premi 10 -10; le_prend 7 -7; le_preno 6 -6; le_presi 7 -7
le_pro 2 -2; le_probl 21 -21; le_proce 4 -4; le_profe 1 -1; le_propr 12 -12; le_quart 3 -3; le_rappe 9 -9
le_redem 4 -4; le_rende 16 -16; le_repar 8 -8; le_repet -10 10; le_repon 5 -5; le_resea 8 -8; le_respo 8 -8
le_resta 6 -6; le_reste 1 -1; le_retro 2 -2; le_robot 9 -9; le_route 13 -13; le_rue 6 -6; le_s 5 -5; le_sais 2 -2
le_salon 9 -9; le_secre 7 -7; le_serve 12 -12; le_servi 23 -23; le_sien 7 -7; le_silen 11 -11; le_site 8 -8
le_soir 9 -9; le_son 14 -14; le_souci 9 -9; le_stand 13 -13; le_sud -6 6; le_suppo 6 -6; le_switc 9 -9
le_techn 8 -8; le_telep 16 -16; le_temps 15 -15; le_termi 6 -6; le_therm 3 -3; le_ticke 6 -6; le_tiret 6 -6
le_titul 12 -12; le_toit 10 -10; le_trafi 6 -6; le_trois 12 -12; le_under 7 -7; le_verif 1 -1; le_vide 9 -9
le_vieux 5 -5; le_villa 5 -5; le_voila 2 -2; le_voyan 10 -10; le_vpn 6 -6; le_web 4 -4; le_week 3 -3; le_wifi 6 -6
le_zero 3 -3; lea 7 -7; lea_point 7 -7; lea_sans 6 -6; lebla 7 -7; lebla_point 7 -7; lebre 8 -8; lebre_> 8 -8
lebru 6 -6; lebru_> 6 -6; lecle 10 -10; lecle_avec 10 -10; leduc 5 -5; leduc_aroba 5 -5; lefeb 6 -6; lefeb_l 6 -6
lefev 11 -11; lefev_l 11 -11; lefor 7 -7; lefor_l 7 -7; leger 10 -10; leger_> 7 -7; leger_aroba 10 -10; legra 8 -8
legra_> 7 -7; legra_en 9 -9; legra_pierr 9 -9; lemai 18 -18; lemai_> 9 -9; lemai_aroba 9 -9; lemai_cardi 6 -6
lemai_pas 8 -8; lemoi 14 -14; lemoi_> 14 -14; lemoi_c 3 -3; lenoi 11 -11; lenoi_> 7 -7; lenoi_en 6 -6
lenoi_lenoi 6 -6; lent 22 -22; lent_> 22 -22; lent_dans 3 -3; lent_les 3 -3; lente 10 -10; lente_> 9 -9
lente_s 7 -7; leo 9 -9; leo_neuf 9 -9; leon 10 -10; leon_tiret 10 -10; leque 20 -20; leque_> 10 -10; leque_je 10 -10
leque_que 3 -3; lerou 8 -8; lerou_aroba 8 -8; lerou_l 6 -6; leroy 9 -9; leroy_aroba 8 -8; leroy_du 6 -6; les -4 4
les_4 10 -10; les_amis 6 -6; les_ampou 7 -7; les_appar 10 -10; les_appel 18 -18; les_autre 5 -5; les_borne -11 11
les_bouch 7 -7; les_boule -11 11; les_caiss 3 -3; les_camer 12 -12; les_capte 9 -9; les_chain 7 -7; les_chiff 7 -7
les_cinq 1 -1; les_clien -8 8; les_codes 9 -9; les_commu 6 -6; les_deux 9 -9; les_dix 17 -17; les_embou 6 -6
les_enfan 12 -12; les_garde -6 6; les_gens -13 13; les_glyci 9 -9; les_heure 8 -8; les_huit 18 -18; les_jours 7 -7
les_les 6 -6; les_lettr 3 -3; les_lis 6 -6; les_lumie 3 -3; les_machi 6 -6; les_mails 6 -6; les_messa 13 -13
les_mois -15 15; les_nerfs -6 6; les_ordin 11 -11; les_pages 7 -7; les_pc 6 -6; les_petit 10 -10; les_plomb -16 16
les_pompi 12 -12; les_poste 10 -10; les_prise 5 -5; les_quart 6 -6; les_quinz 6 -6; les_recoi 6 -6; les_robot 7 -7
les_six 8 -8; les_sms 6 -6; les_techn 10 -10; les_telec 6 -6; les_texto 10 -10; les_tiret 9 -9; les_trava 6 -6
les_trois 14 -14; les_video 8 -8; les_vois 9 -9; les_voyan 9 -9; les_yeux 10 -10; let 6 -6; let_s 6 -6; lettr 5 -5
lettr_a 3 -3; lettr_j 3 -3; lettr_o 7 -7; lettr_p 6 -6; lezou 1 -1; lezou_l 1 -1; li 8 -8; li_na 8 -8; liber 5 -5
liber_point 5 -5; libra 6 -6; libra_place 6 -6; liege 18 -18; liege_moi 13 -13; liege_qui 6 -6; lien 9 -9
lien_est 9 -9; lien_sdsl 6 -6; lieu 4 -4; lieu_de 4 -4; ligne 8 -8; ligne_> 2 -2; ligne_alors -6 6
ligne_avec 10 -10; ligne_c 9 -9; ligne_ca 7 -7; ligne_demai 5 -5; ligne_direc 4 -4; ligne_du 10 -10
ligne_est 13 -13; ligne_et 1 -1; ligne_etait 6 -6; ligne_fixe 8 -8; ligne_gresi 8 -8; ligne_pro 4 -4
ligne_remar 8 -8; ligne_telep 3 -3; lila 7 -7; lila_hadda 7 -7; lilas 13 -13; lilas_> 9 -9; lilas_point 9 -9
lili 8 -8; lili_point 8 -8; lima 7 -7; lima_> 7 -7; lis 4 -4; lis_jamai 6 -6; lis_sur 2 -2; liseu 10 -10
liseu_> 9 -9; liseu_de 6 -6; liseu_et 10 -10; liseu_la 5 -5; liste 9 -9; liste_> 7 -7; liste_rouge 10 -10; live 8 -8
live_point 8 -8; locat 6 -6; locat_je 6 -6; logis 7 -7; logis_tiret 7 -7; loic 9 -9; loic_le 9 -9; loic_trent 6 -6
loin 9 -9; loin_amran 6 -6; loin_g 6 -6; lol 8 -8; lol_> 8 -8; lola 5 -5; lola_deux 5 -5; lolo 2 -2; lolo_du 2 -2
long 19 -19; long_> 19 -19; longo 11 -11; longo_> 11 -11; longs 6 -6; longs_> 6 -6; longt -2 2; longt_> -5 5
longt_que 18 -18; look 6 -6; look_point 6 -6; lopez 10 -10; lopez_> 12 -12; lopez_aroba 8 -8; lopez_avec 4 -4
lopez_quatr 4 -4; lopez_tout 3 -3; lopez_trent 5 -5; louis 10 -10; louis_> 12 -12; louis_de 10 -10; louis_point 1 -1
louis_tout 5 -5; luc 13 -13; luc_> 9 -9; luc_gagno 8 -8; luc_morea 6 -6; luc_point 6 -6; luc_tiret 6 -6; lucas 7 -7
lucas_deux 8 -8; lucas_point 5 -5; luce 7 -7; luce_tout 7 -7; lucie 6 -6; lucie_aroba 6 -6; lucie_le 5 -5
lucie_marti 8 -8; lucie_point 5 -5; lucie_quatr 5 -5; lucie_tiret 6 -6; ludiv 11 -11; ludiv_du 11 -11
ludiv_tisse 9 -9; ludo 8 -8; ludo_under 8 -8; lui 6 -6; lui_> 8 -8; lui_aussi 5 -5; lui_deman 3 -3; lui_expli 3 -3
lui_fonct 2 -2; lulu 9 -9; lulu_zero 9 -9; lumie 14 -14; lumie_elle 6 -6; lumie_est 7 -7; lumie_maint 12 -12
lumie_que 10 -10; lumie_rouge 2 -2; lumie_sont 3 -3; lumie_verte 3 -3; lundi 9 -9; lundi_> 11 -11; lundi_derni 9 -9
lunet 5 -5; lunet_> 5 -5; lunet_et 3 -3; lycee 7 -7; lycee_tiret 7 -7; lyon 14 -14; lyon_> 12 -12; lyon_aroba 6 -6
lyon_en 3 -3; lyon_et 2 -2; lyon_maint 6 -6; lyon_point 7 -7; lys 4 -4; lys_aroba 4 -4; lys_avec 4 -4; m 4 -4
m_> 6 -6; m_a 12 -12; m_adam 12 -12; m_adres 9 -9; m_affic 6 -6; m_aider 10 -10; m_appel 12 -12; m_aroba 7 -7
m_arran 15 -15; m_assoi 7 -7; m_aurez 9 -9; m_avait 5 -5; m_avez -5 5; m_aviez 7 -7; m_bertr 11 -11; m_c 5 -5
m_comme 5 -5; m_d 5 -5; m_deux 6 -6; m_e 8 -8; m_echap 4 -4; m_ecout -19 19; m_ecrir 7 -7; m_ecriv 2 -2
m_embet 6 -6; m_en 11 -11; m_enerv -22 22; m_enten 23 -23; m_entre 10 -10; m_envoy 11 -11; m_etonn 13 -13; m_fi 9 -9
m_fourn 10 -10; m_h 3 -3; m_i 7 -7; m_inqui 22 -22; m_inter 7 -7; m_p 7 -7; m_point 7 -7; m_servi 8 -8; m_tiret 4 -4
m_x 8 -8; m_y 5 -5; ma 8 -8; ma_belle 6 -6; ma_blond 9 -9; ma_boite 8 -8; ma_box 11 -11; ma_carte 6 -6
ma_cave 11 -11; ma_chamb 5 -5; ma_claqu -17 17; ma_colle 15 -15; ma_conna 24 -24; ma_conne 8 -8; ma_conse 8 -8
ma_conso 8 -8; ma_deman 5 -5; ma_factu 15 -15; ma_famil 8 -8; ma_femme 26 -26; ma_fille 9 -9; ma_gueul -13 13
ma_ligne 2 -2; ma_liseu 12 -12; ma_maitr 9 -9; ma_maman 14 -14; ma_mere 14 -14; ma_messa 9 -9; ma_nouve 4 -4
ma_patie -8 8; ma_petit 5 -5; ma_plays 7 -7; ma_ps4 10 -10; ma_quest 8 -8; ma_secre 7 -7; ma_sim 9 -9; ma_soeur 3 -3
ma_table 15 -15; ma_tete -13 13; ma_tiret 13 -13; ma_voisi 10 -10; mac 9 -9; mac_et 10 -10; mac_point 6 -6
macbo 7 -7; macbo_mon 7 -7; machi 8 -8; machi_> 4 -4; machi_a 9 -9; machi_ca 6 -6; machi_de -7 7; machi_en 14 -14
machi_est 8 -8; machi_je 7 -7; machi_on 9 -9; machi_passe 3 -3; madam 22 -22; madam_> 14 -14; madam_berna 8 -8
madam_besna 2 -2; madam_bonjo 5 -5; madam_c 1 -1; madam_colas 9 -9; madam_colin 2 -2; madam_dupon 13 -13
madam_duran 9 -9; madam_et 6 -6; madam_fauve 10 -10; madam_ferra 5 -5; madam_garni 4 -4; madam_humbe 8 -8
madam_je 2 -2; madam_lemai 3 -3; madam_lemoi 7 -7; madam_point 7 -7; madam_que 7 -7; madam_rodri 7 -7
madam_sophi 10 -10; madam_vanda 6 -6; madam_veuve 7 -7; madem 6 -6; madem_clair 6 -6; maell 10 -10
maell_kerve 10 -10; maeva 7 -7; maeva_point 7 -7; magas 9 -9; magas_> 9 -9; magas_les 3 -3; magic 11 -11
magic_> 11 -11; mahe 7 -7; mahe_m 7 -7; mail 8 -8; mail_> 17 -17; mail_c 4 -4; mail_de 5 -5; mail_euh 3 -3
mail_il 2 -2; mail_inval 5 -5; mail_je 3 -3; mail_mais 8 -8; mail_mon 2 -2; mail_point 6 -6; mail_pro 1 -1
mail_que 7 -7; mail_vous 2 -2; mails 13 -13; mails_> 12 -12; mails_arriv 7 -7; mails_au 4 -4; mails_donc 7 -7
mails_je 6 -6; main 8 -8; main_> 8 -8; maint -9 9; maint_> 1 -1; maint_au 4 -4; maint_avec 5 -5; maint_c 2 -2
maint_ca 10 -10; maint_elle 2 -2; maint_il 5 -5; maint_j 12 -12; maint_je -5 5; maint_passe -15 15; maint_tout 7 -7
maint_trois 7 -7; mairi 7 -7; mairi_> 7 -7; mairi_a 9 -9; mairi_donc 1 -1; mairi_point 5 -5; mairi_tiret 6 -6
mais -3 3; mais_a 1 -1; mais_allo -9 9; mais_alors 8 -8; mais_atten 9 -9; mais_aucun 4 -4; mais_bien 12 -12
mais_bon 14 -14; mais_c -10 10; mais_ca -10 10; mais_carre 12 -12; mais_chez 3 -3; mais_des 6 -6; mais_deux 7 -7
mais_devan 1 -1; mais_ecout -8 8; mais_faite 14 -14; mais_fan -7 7; mais_inter 7 -7; mais_j 10 -10; mais_je 11 -11
mais_juste 2 -2; mais_la 9 -9; mais_laque 10 -10; mais_le 2 -2; mais_les 8 -8; mais_ma 2 -2; mais_maint 10 -10
mais_merde -6 6; mais_mes 7 -7; mais_moi 10 -10; mais_non 22 -22; mais_on 12 -12; mais_oui 20 -20; mais_pas 9 -9
mais_passe 12 -12; mais_prene 6 -6; mais_quand 3 -3; mais_quel -10 10; mais_quell -5 5; mais_rien 12 -12
mais_sans 5 -5; mais_serie -8 8; mais_si 18 -18; mais_soixa 4 -4; mais_sur 4 -4; mais_telep 6 -6; mais_tout 4 -4
mais_votre 7 -7; mais_vous -16 16; mais_y 3 -3; maiso 13 -13; maiso_> 10 -10; maiso_alors 3 -3; maiso_est 4 -4
maiso_et 8 -8; maiso_on 4 -4; maitr 9 -9; maitr_bonne 9 -9; maitr_dit 9 -9; maitr_sandr 7 -7; mal 8 -8; mal_> 14 -14
mal_a 8 -8; mal_au 7 -7; mal_d 9 -9; mal_honne -6 6; malad 6 -6; malad_> 6 -6; malad_sur 4 -4; malgr 3 -3
malgr_le 3 -3; malhe 9 -9; malhe_> 6 -6; malhe_oui 13 -13; malle 9 -9; malle_> 7 -7; malle_a 5 -5; malle_deux 14 -14
mamad 13 -13; mamad_diop 12 -12; mamad_traor 10 -10; maman 14 -14; maman_> 11 -11; maman_elle 2 -2; maman_qui 3 -3
mamie 8 -8; mamie_colet 10 -10; mamie_point 5 -5; mange 9 -9; mange_> 9 -9; manip 8 -8; manip_mais 8 -8; manon 3 -3
manon_point 3 -3; manqu -7 7; manqu_vous -7 7; manso 10 -10; manso_> 10 -10; manue 8 -8; manue_garci 8 -8; mar 8 -8
mar_tin 8 -8; marc 12 -12; marc_antoi 8 -8; marc_aroba 8 -8; marc_d 12 -12; marc_dubre 1 -1; marc_le 6 -6
marc_lenoi 7 -7; marc_point 5 -5; marc_soixa 8 -8; marc_villa 3 -3; marce 10 -10; marce_> 11 -11; marce_aroba 6 -6
marce_euh 8 -8; marce_prous 8 -8; march 14 -14; march_> 19 -19; march_depui 2 -2; march_deux 9 -9; march_du 7 -7
march_et 2 -2; march_jamai -12 12; march_mais 8 -8; march_merci 5 -5; march_moins 4 -4; march_mon 10 -10
march_monsi 11 -11; march_nicke 7 -7; march_pas 12 -12; march_plus 20 -20; march_pour 6 -6; march_sans 5 -5
march_toujo 12 -12; mardi 9 -9; mardi_> 10 -10; mardi_une 9 -9; mare -11 11; mare_de -11 11; mare_mare -11 11
marec 5 -5; marec_non 5 -5; mareu 11 -11; mareu_> 11 -11; mari 16 -16; mari_> 9 -9; mari_conna 8 -8; mari_est 19 -19
mari_et 9 -9; mari_il 1 -1; mari_la 3 -3; mari_patri 5 -5; mari_qui 10 -10; mari_trois 13 -13; maria 8 -8
maria_jose 8 -8; marie 16 -16; marie_a 5 -5; marie_ange 11 -11; marie_aroba 9 -9; marie_chris 8 -8; marie_clair 3 -3
marie_deux 5 -5; marie_helen 5 -5; marie_jo 5 -5; marie_laure 8 -8; marie_le 10 -10; marie_non 5 -5
marie_penne 8 -8; marie_point 7 -7; marie_thecl 3 -3; marie_tiret 4 -4; marie_trent 5 -5; marin 7 -7
marin_aroba 7 -7; marin_point 5 -5; mario 11 -11; mario_trait 11 -11; marit 5 -5; marit_> 5 -5; mariu 7 -7
mariu_treiz 7 -7; marqu 11 -11; marqu_sorti 9 -9; marqu_sur 8 -8; marra 8 -8; marra_ca 8 -8; marre -19 19
marre_> -18 18; marre_bien 11 -11; marre_ca -15 15; marre_d 8 -8; marre_de -11 11; marre_pas 12 -12; mars 7 -7
mars_> 7 -7; marse 11 -11; marse_> 11 -11; marse_zero 3 -3; marte 6 -6; marte_m 4 -4; marte_socie 7 -7; marti 12 -12
marti_> 11 -11; marti_aroba 8 -8; marti_c 5 -5; marti_chez 10 -10; marti_et 6 -6; marti_hier 7 -7; marti_j 12 -12
marti_lucie 5 -5; marti_marte 4 -4; marti_nom 6 -6; marti_non 5 -5; marti_point 7 -7; marti_soixa 8 -8
marti_tiret 7 -7; marti_zero 2 -2; masqu 16 -16; masqu_lol 8 -8; masqu_norma 11 -11; masso 6 -6; masso_a 2 -2
masso_aroba 3 -3; masso_olivi 6 -6; mathi 8 -8; mathi_avec 7 -7; mathi_bosc 8 -8; matin 12 -12; matin_> 12 -12
matin_j 6 -6; matin_le 5 -5; matin_oui 6 -6; matin_une 12 -12; matin_vous 8 -8; maudi -8 8; maudi_> -8 8; mauri 2 -2
mauri_> 2 -2; mauva 13 -13; mauva_> 10 -10; mauva_adres 9 -9; mauva_cable 6 -6; mauva_jambe 6 -6; max 9 -9
max_> 11 -11; max_tiret 3 -3; maxim 7 -7; maxim_> 7 -7; mbapp 4 -4; mbapp_kylia 4 -4; mdr 7 -7; mdr_ok 7 -7
me -10 10; me_> 10 -10; me_balad -8 8; me_calme -13 13; me_conna 11 -11; me_conne 9 -9; me_convi 10 -10
me_deman 10 -10; me_dire 7 -7; me_disen 8 -8; me_dit 8 -8; me_fait 10 -10; me_faite -16 16; me_fatig -13 13
me_faudr 6 -6; me_faut 12 -12; me_fout -11 11; me_gonfl -15 15; me_joind 10 -10; me_l 7 -7; me_lache 9 -9
me_marre 11 -11; me_met -14 14; me_mettr 7 -7; me_nomme 7 -7; me_parai 12 -12; me_parle 17 -17; me_passe 13 -13
me_pose 14 -14; me_prend -7 7; me_prene -18 18; me_prese 9 -9; me_raccr -7 7; me_racon -5 5; me_rappe 18 -18
me_remet 8 -8; me_rend -11 11; me_rende -7 7; me_repet -7 7; me_repon -8 8; me_reste 5 -5; me_saoul -14 14
me_sembl 12 -12; me_servi 19 -19; me_souvi 19 -19; me_suis 12 -12; me_taper -6 6; me_trans 18 -18; me_tromp 7 -7
me_va 14 -14; mecha -3 3; mecha_> 9 -9; mecha_t -8 8; mecon -13 13; mecon_> -13 13; medic 5 -5; medic_> 5 -5
megas 4 -4; megas_au 4 -4; mehdi 14 -14; mehdi_chaou 9 -9; mehdi_tiret 6 -6; melan 7 -7; melan_da 9 -9
melan_toujo 1 -1; meme 4 -4; meme_> 22 -22; meme_apres 5 -5; meme_chose -5 5; meme_depui 3 -3; meme_dossi 8 -8
meme_endro 9 -9; meme_messa 14 -14; meme_n 10 -10; meme_oui 14 -14; meme_panne 18 -18; meme_plus 14 -14
meme_point 10 -10; meme_pour 6 -6; meme_probl 18 -18; meme_quand 7 -7; meme_que 5 -5; meme_souci 11 -11
meme_techn 13 -13; meme_ticke -11 11; menar 9 -9; menar_aroba 9 -9; mende 8 -8; mende_m 8 -8; menso -5 5
menso_> -5 5; mente -13 13; mente_> -13 13; menti -11 11; menti_trois -11 11; menui 6 -6; menui_tiret 6 -6; mer 9 -9
mer_tout 9 -9; merci 21 -21; merci_> 20 -20; merci_aroba 5 -5; merci_au 7 -7; merci_beauc 9 -9; merci_bien 10 -10
merci_ca 10 -10; merci_de 14 -14; merci_je 3 -3; merci_mais 6 -6; merci_merci 6 -6; merci_on 4 -4; merci_pas 5 -5
merci_zero 5 -5; merde -23 23; merde_> -12 12; merde_a -8 8; merde_ca -9 9; merde_enfin -6 6; merde_j -8 8
merde_votre -15 15; mere 14 -14; mere_> 5 -5; mere_chant 7 -7; mere_est 16 -16; mere_ne 2 -2; mes 17 -17
mes_appar 4 -4; mes_appel 13 -13; mes_chain 8 -8; mes_clien 7 -7; mes_conta 7 -7; mes_corre 5 -5; mes_courr 3 -3
mes_deux 3 -3; mes_fille 4 -4; mes_lunet 5 -5; mes_mails 12 -12; mes_mauva 6 -6; mes_papie 9 -9; mes_petit 3 -3
mes_potes 5 -5; mes_sms 7 -7; mes_texto 7 -7; mes_trois 6 -6; mes_virem 9 -9; mes_visio 6 -6; messa 12 -12
messa_> 12 -12; messa_a 8 -8; messa_d 10 -10; messa_sur 6 -6; messa_vocal 9 -9; messa_vous 6 -6; mesur 4 -4
mesur_a 4 -4; met -14 14; met_hors -14 14; metre 2 -2; metre_carre 2 -2; mets 6 -6; mets_carte 6 -6; mette 14 -14
mette_dupui 9 -9; mette_duran 5 -5; mette_le 6 -6; mette_moi 15 -15; mette_pas 8 -8; mettr 8 -8; mettr_> 5 -5
mettr_au 7 -7; mettr_en 7 -7; meuni 5 -5; meuni_et 5 -5; mfr 5 -5; mfr_tiret 5 -5; mhm 11 -11; mhm_> 11 -11
micha 6 -6; micha_aroba 6 -6; miche 8 -8; miche_berna 8 -8; miche_colin 8 -8; miche_point 4 -4; micro 9 -9
micro_coupu 9 -9; midi 8 -8; midi_> 8 -8; mien 9 -9; mien_> 10 -10; mien_celui 5 -5; mien_et 4 -4; mien_pardi 5 -5
mienn 5 -5; mienn_> 5 -5; mieux 21 -21; mieux_> 20 -20; mieux_mais 8 -8; mieux_pas 10 -10; milie 4 -4
milie_verne 4 -4; milla 4 -4; milla_neuf 4 -4; mille 17 -17; mille_> 16 -16; mille_aroba 8 -8; mille_cinq 5 -5
mille_dix 2 -2; mille_douze 5 -5; mille_huit 5 -5; mille_lyon 7 -7; mille_metre 2 -2; mille_neuf 2 -2
mille_trois 6 -6; mille_vingt 3 -3; milli 4 -4; milli_> 11 -11; milli_d -6 6; mimi 4 -4; mimi_mais 4 -4; mimos 7 -7
mimos_a 7 -7; min 4 -4; min_wifi 4 -4; minab -5 5; minab_> -5 5; mince 16 -16; mince_> 11 -11; mince_alors 8 -8
minh 7 -7; minh_> 7 -7; minus 8 -8; minus_> 8 -8; minut 8 -8; minut_> 14 -14; minut_au 7 -7; minut_c 8 -8
minut_de -7 7; minut_et 7 -7; minut_je 11 -11; minut_le 1 -1; minut_mais 3 -3; minut_nous 6 -6; minut_puis 9 -9
minut_que 13 -13; mirac 11 -11; mirac_> 11 -11; mirei 7 -7; mirei_chast 4 -4; mirei_tiret 9 -9; mis 7 -7
mis_du 11 -11; mis_en 3 -3; mis_gomes 2 -2; mis_ma 4 -4; mise 4 -4; mise_a 5 -5; miser -5 5; miser_vous -5 5
mme 10 -10; mme_durie 10 -10; mobil 17 -17; mobil_> 22 -22; mobil_a 8 -8; mobil_car 4 -4; mobil_dans 5 -5
mobil_n 7 -7; mobil_ne 7 -7; mobil_tres 7 -7; mobil_un 6 -6; mobil_va 3 -3; modem 9 -9; modem_apres 6 -6
modem_il 10 -10; modem_le 9 -9; modem_reste 10 -10; modif 9 -9; modif_mon 9 -9; moham 9 -9; moham_el 7 -7
moham_tiret 9 -9; moi_> 1 -1; moi_a -3 3; moi_adres 11 -11; moi_arriv 5 -5; moi_au 7 -7; moi_avec 11 -11
moi_c 22 -22; moi_ca 9 -9; moi_ces 8 -8; moi_cinq 6 -6; moi_comme 10 -10; moi_d 4 -4; moi_de 4 -4; moi_deux 3 -3
moi_donc 9 -9; moi_en 5 -5; moi_et 5 -5; moi_euh 10 -10; moi_habit 9 -9; moi_il 1 -1; moi_j 5 -5; moi_je 9 -9
moi_l 2 -2; moi_la -8 8; moi_les 6 -6; moi_meme 15 -15; moi_mon 4 -4; moi_non 17 -17; moi_ou -14 14; moi_pas 12 -12
moi_pluto 6 -6; moi_quelq -6 6; moi_qui 12 -12; moi_rappe 10 -10; moi_redem 9 -9; moi_refle 1 -1; moi_sur 8 -8
moi_tom 10 -10; moi_tres -11 11; moi_trois 6 -6; moi_un 22 -22; moi_une 7 -7; moi_venir 6 -6; moi_vers 10 -10
moi_votre 10 -10; moi_vous -6 6; moi_zero 11 -11; moind 9 -9; moind_idee 9 -9; moins 8 -8; moins_bien 4 -4
moins_cinq 14 -14; moins_huit 18 -18; moins_trent 7 -7; mois -4 4; mois_> 10 -10; mois_au 4 -4; mois_c 10 -10
mois_de 10 -10; mois_depui 8 -8; mois_et -5 5; mois_pour -9 9; mois_que -11 11; mois_une -8 8; moiti 13 -13
moiti_> 12 -12; moiti_des 7 -7; momen 10 -10; momen_> 7 -7; momen_ca 9 -9; momo 11 -11; momo_> 12 -12
momo_aroba 6 -6; mon 10 -10; mon_abonn 16 -16; mon_adres 10 -10; mon_age 7 -7; mon_alarm 6 -6; mon_ami 5 -5
mon_ancie 4 -4; mon_andro 6 -6; mon_appel 7 -7; mon_apple 7 -7; mon_ateli 2 -2; mon_avoca -20 20; mon_bon 5 -5
mon_boulo 7 -7; mon_cellu 11 -11; mon_chef 10 -10; mon_chien 12 -12; mon_chum 8 -8; mon_code 6 -6; mon_colle 10 -10
mon_compt 8 -8; mon_contr 9 -9; mon_courr 6 -6; mon_cousi 6 -6; mon_decod 6 -6; mon_doudo 9 -9; mon_ecran 7 -7
mon_email 4 -4; mon_encei 11 -11; mon_ex 9 -9; mon_femme 5 -5; mon_fille 4 -4; mon_fils 7 -7; mon_fixe 8 -8
mon_forfa 7 -7; mon_franc 3 -3; mon_frere 9 -9; mon_gamin 4 -4; mon_gars 9 -9; mon_gendr 1 -1; mon_grand 8 -8
mon_gsm 3 -3; mon_imei 5 -5; mon_infor 5 -5; mon_insta 17 -17; mon_inter 12 -12; mon_ipad 7 -7; mon_iphon 8 -8
mon_lapto 9 -9; mon_macbo 7 -7; mon_mail 5 -5; mon_mari 16 -16; mon_mobil 7 -7; mon_modem 10 -10; mon_mon 3 -3
mon_mot 7 -7; mon_natel 3 -3; mon_neveu 6 -6; mon_nom 12 -12; mon_non 9 -9; mon_num 8 -8; mon_numer 9 -9
mon_opera 12 -12; mon_ordi 5 -5; mon_ordin 8 -8; mon_papa 7 -7; mon_patro 14 -14; mon_pauvr 10 -10; mon_pc 8 -8
mon_pere 4 -4; mon_petit 8 -8; mon_porta 9 -9; mon_pote 4 -4; mon_preno 7 -7; mon_probl 8 -8; mon_quoi 14 -14
mon_rende 19 -19; mon_repet 12 -12; mon_repon 14 -14; mon_respe 6 -6; mon_retar 6 -6; mon_samsu 3 -3; mon_smart 4 -4
mon_techn 8 -8; mon_telep 15 -15; mon_telev 6 -6; mon_temps -11 11; mon_voisi 12 -12; mon_wifi 17 -17; mon_zero 2 -2
monde -11 11; monde_> -7 7; monde_avec -6 6; monde_est 9 -9; monde_et -9 9; monde_m 4 -4; moniq 4 -4
moniq_lacaz 4 -4; mons 9 -9; mons_> 9 -9; monsi 15 -15; monsi_> 17 -17; monsi_barbi 10 -10; monsi_brun 8 -8
monsi_c 8 -8; monsi_conna 12 -12; monsi_de 14 -14; monsi_duboi 15 -15; monsi_duran 3 -3; monsi_et 10 -10
monsi_etait 2 -2; monsi_fonta 1 -1; monsi_fourn 9 -9; monsi_gasto 9 -9; monsi_je 8 -8; monsi_jean 7 -7
monsi_lambe 8 -8; monsi_le 9 -9; monsi_lefor 7 -7; monsi_marti 7 -7; monsi_nguye 6 -6; monsi_point 9 -9
monsi_que 4 -4; monsi_techn 2 -2; monsi_tres -14 14; monsi_une -7 7; monsi_vande 9 -9; monta 10 -10; monta_> 10 -10
monte 7 -7; monte_a 6 -6; monte_la 6 -6; montp 9 -9; montp_> 8 -8; montp_zero 1 -1; montr 5 -5; montr_conne 5 -5
moque -16 16; moque_de -12 12; moque_du -9 9; morbi 5 -5; morbi_> 5 -5; morea 12 -12; morea_> 11 -11; morea_a 6 -6
morea_aroba 4 -4; morea_et 6 -6; morea_non 6 -6; morel 9 -9; morel_> 6 -6; morel_aroba 12 -12; morel_douze 10 -10
morel_quatr 3 -3; morin 5 -5; morin_aroba 5 -5; mort 20 -20; mort_> 22 -22; mort_aucun 3 -3; mort_de 6 -6
mort_elle 4 -4; morte 9 -9; morte_> 9 -9; morva 7 -7; morva_a 3 -3; morva_aroba 9 -9; mot 11 -11; mot_> 8 -8
mot_aroba 6 -6; mot_avec 3 -3; mot_de 10 -10; mot_delau 5 -5; mot_deux 1 -1; mot_legra 9 -9; mot_point 6 -6
mots 7 -7; mots_> 7 -7; mots_el 6 -6; mots_le 5 -5; mots_point 6 -6; mouli 11 -11; mouli_> 6 -6; mouli_au 5 -5
mouli_dans 9 -9; mouli_point 7 -7; moyen 9 -9; moyen_d 9 -9; moyen_de 7 -7; muet 10 -10; muet_> 8 -8
muet_comme 10 -10; muets 8 -8; muets_> 8 -8; murs 9 -9; murs_font 9 -9; musiq -10 10; musiq_> -6 6; musiq_et -7 7
mutue 6 -6; mutue_tres 6 -6; my 7 -7; my_name 7 -7; n 6 -6; n_> 7 -7; n_a 14 -14; n_acced 6 -6; n_affic 12 -12
n_ai 7 -7; n_appar 3 -3; n_aroba 5 -5; n_arriv 10 -10; n_aurie 8 -8; n_avez -10 10; n_comme 9 -9; n_d 8 -8
n_deux 4 -4; n_e 10 -10; n_en 10 -10; n_enten 11 -11; n_est 8 -8; n_et 7 -7; n_etes -3 3; n_exist 6 -6; n_g 5 -5
n_huit 2 -2; n_i 3 -3; n_impor -16 16; n_n 14 -14; n_o 6 -6; n_point 7 -7; n_preno 8 -8; n_s 4 -4; n_tiret 3 -3
n_utili 9 -9; n_y 22 -22; na 8 -8; na_zhang 8 -8; nadeg 1 -1; nadeg_hoara 1 -1; nadia 9 -9; nadia_> 8 -8
nadia_point 7 -7; nadia_tiret 5 -5; nadou 8 -8; nadou_point 8 -8; name 7 -7; name_is 7 -7; nante 8 -8; nante_> 5 -5
nante_aroba 10 -10; nante_point 6 -6; natel 3 -3; natel_ne 3 -3; nath 12 -12; nath_point 12 -12; natha 16 -16
natha_> 12 -12; natha_le 6 -6; natha_nom 6 -6; natha_point 4 -4; natha_rouss 9 -9; natha_van 8 -8; nazes -9 9
nazes_> -9 9; ndiay 3 -3; ndiay_tout 3 -3; ne 5 -5; ne_bascu 4 -4; ne_capte 3 -3; ne_chang 4 -4; ne_charg 8 -8
ne_compr -9 9; ne_compt 13 -13; ne_conna 9 -9; ne_coupe 16 -16; ne_crois 8 -8; ne_deman 2 -2; ne_en 14 -14
ne_faut 9 -9; ne_fonct 13 -13; ne_l 6 -6; ne_le 12 -12; ne_m 12 -12; ne_march 13 -13; ne_me -5 5; ne_parle 8 -8
ne_pas 6 -6; ne_passe 3 -3; ne_peut 6 -6; ne_peux 10 -10; ne_prefe 14 -14; ne_prend 13 -13; ne_quitt 1 -1
ne_recoi 8 -8; ne_recup 5 -5; ne_redem 1 -1; ne_repet 12 -12; ne_repon 18 -18; ne_riez 9 -9; ne_rigol 6 -6
ne_s 11 -11; ne_sais 10 -10; ne_se 9 -9; ne_serve -8 8; ne_sonne 3 -3; ne_suis 23 -23; ne_synch 2 -2; ne_trouv 7 -7
ne_va -2 2; ne_veut 10 -10; ne_veux 4 -4; ne_vient 8 -8; ne_voit 7 -7; ne_voudr 5 -5; ne_vous 11 -11; nee 8 -8
nee_marti 8 -8; negat 12 -12; negat_> 11 -11; negat_non 12 -12; nein 8 -8; nein_non 8 -8; nenni 9 -9; nenni_m 9 -9
nerfs -6 6; nerfs_> -6 6; net 7 -7; net_> 8 -8; net_en 8 -8; net_voila 6 -6; netfl 13 -13; netfl_> 8 -8
netfl_il 6 -6; netfl_ne 6 -6; netfl_plus 8 -8; nette 8 -8; nette_> 8 -8; neuf 10 -10; neuf_> 13 -13; neuf_aroba 8 -8
neuf_c 5 -5; neuf_camer 5 -5; neuf_cent 3 -3; neuf_cinqu 5 -5; neuf_dix 9 -9; neuf_douze 9 -9; neuf_et 3 -3
neuf_heure 6 -6; neuf_huit 4 -4; neuf_je 10 -10; neuf_mille 7 -7; neuf_non 8 -8; neuf_on 2 -2; neuf_point 8 -8
neuf_quara 2 -2; neuf_quato 6 -6; neuf_quatr 4 -4; neuf_quinz 5 -5; neuf_six 4 -4; neuf_soixa 9 -9; neuf_tiret 6 -6
neuf_treiz 4 -4; neuf_trent 6 -6; neuf_trois 9 -9; neuf_un 4 -4; neuf_vingt 6 -6; neuf_virgu 3 -3; neuf_zero 8 -8
neuve 11 -11; neuve_> 11 -11; neveu 6 -6; neveu_qui 6 -6; nez -5 5; nez_> 11 -11; nez_vous -7 7; nguye 19 -19
nguye_> 16 -16; nguye_aroba 8 -8; nguye_n 5 -5; nguye_van 7 -7; ni 12 -12; ni_d 12 -12; ni_inter 2 -2; ni_l 10 -10
ni_le 2 -2; ni_quatr 7 -7; ni_sur 4 -4; ni_trois 7 -7; nice 4 -4; nice_> 4 -4; nicke 25 -25; nicke_> 6 -6
nicke_c 5 -5; nicke_chrom 8 -8; nicke_depui 8 -8; nicke_maint 14 -14; nicke_mais 8 -8; nicke_merci 5 -5; nicol 5 -5
nicol_a 6 -6; nicol_point 4 -4; nicol_trait 3 -3; niet 11 -11; niet_> 11 -11; nivea 6 -6; nivea_deux 6 -6; no 8 -8
no_agent 2 -2; no_c 11 -11; no_fonct 2 -2; no_no 11 -11; no_sim 6 -6; noah 8 -8; noah_point 8 -8; noel 6 -6
noel_arrob 5 -5; noel_on 6 -6; noir 7 -7; noir_comme 5 -5; noir_tout 8 -8; noire 8 -8; noire_avec 8 -8; nolan 7 -7
nolan_n 7 -7; nom 14 -14; nom_> 15 -15; nom_a 3 -3; nom_benha 7 -7; nom_berna 6 -6; nom_c 6 -6; nom_caron 8 -8
nom_chris 4 -4; nom_d -7 7; nom_de 12 -12; nom_dedan 2 -2; nom_donc 7 -7; nom_du 5 -5; nom_dupui 6 -6; nom_elle 2 -2
nom_en 8 -8; nom_est 9 -9; nom_et 9 -9; nom_la 4 -4; nom_marie 5 -5; nom_marit 5 -5; nom_n 3 -3; nom_pluto 8 -8
nom_pour 7 -7; nom_s 8 -8; nom_sur 13 -13; nom_vous 8 -8; nomme 7 -7; nomme_agnes 7 -7; non 14 -14; non_06 1 -1
non_13 5 -5; non_37 5 -5; non_39 7 -7; non_> 23 -23; non_alors 8 -8; non_atten 5 -5; non_berna 5 -5; non_c 14 -14
non_ca 13 -13; non_ce 8 -8; non_cinqu 5 -5; non_clair 6 -6; non_d 4 -4; non_des 2 -2; non_desol 9 -9; non_detec 8 -8
non_deux 5 -5; non_du 23 -23; non_enfin 12 -12; non_et -10 10; non_euh 14 -14; non_free 3 -3; non_gmail 5 -5
non_huit 8 -8; non_ident 7 -7; non_il 4 -4; non_j 19 -19; non_je 9 -9; non_juste 11 -11; non_l 6 -6; non_la 4 -4
non_le 6 -6; non_ma 5 -5; non_mais -11 11; non_march 5 -5; non_marin 5 -5; non_merci 6 -6; non_moi 3 -3
non_monsi 13 -13; non_n 4 -4; non_non 4 -4; non_on 3 -3; non_pardo 6 -6; non_pas 14 -14; non_plus 19 -19
non_point 17 -17; non_quara 3 -3; non_quato 4 -4; non_quatr 6 -6; non_quinz 11 -11; non_rien 11 -11; non_sept 9 -9
non_six 7 -7; non_soixa 6 -6; non_stop 10 -10; non_surto 11 -11; non_toujo 12 -12; non_tout 11 -11; non_trent 3 -3
non_trois 7 -7; non_un 10 -10; non_under 4 -4; non_vous -11 11; non_voyon 11 -11; non_y 1 -1; non_zero 2 -2
non_zut 8 -8; nonan 12 -12; nonan_cinq 4 -4; nonan_deux 4 -4; nonan_et 4 -4; nonan_huit 5 -5; nonan_poste 10 -10
nonan_quatr 4 -4; nonan_sept 5 -5; nonan_six 8 -8; nonan_trois 5 -5; nono 6 -6; nono_deux 6 -6; norma 2 -2
norma_> 16 -16; norma_de -13 13; norma_que 18 -18; nos 9 -9; nos_clien 5 -5; nos_mails 4 -4; nos_murs 9 -9
nos_poste 8 -8; nos_termi 7 -7; notai 7 -7; notai_au 7 -7; note 12 -12; note_> 2 -2; note_alors 1 -1
note_oui 14 -14; note_vingt 1 -1; notee 4 -4; notee_dans 4 -4; noter 6 -6; noter_c 5 -5; noter_sacha 6 -6
notez 4 -4; notez_bien 3 -3; notez_jules 4 -4; notez_zero 5 -5; notie 4 -4; notie_soixa 4 -4; notre -2 2
notre_activ 6 -6; notre_avoca -6 6; notre_contr 5 -5; notre_cote 9 -9; notre_gueul -6 6; notre_infor 10 -10
notre_inven 7 -7; notre_lien 6 -6; notre_polit 6 -6; notre_prest 6 -6; notre_raiso 9 -9; notre_stand 5 -5
nourd 6 -6; nourd_point 6 -6; nous_> -14 14; nous_alors 1 -1; nous_au 6 -6; nous_avons 10 -10; nous_on 7 -7
nous_perdo -6 6; nous_pouvo 6 -6; nous_prene -6 6; nous_somme 8 -8; nous_subis 10 -10; nouve 13 -13; nouve_> 9 -9
nouve_aspir 3 -3; nouve_boite 8 -8; nouve_box 7 -7; nouve_inter 12 -12; nouve_mais 6 -6; nouve_merci 8 -8
nouve_mes 10 -10; nouve_prise 6 -6; nouve_sim 4 -4; nouve_souci 9 -9; nouve_sur 4 -4; nouve_telep 13 -13
novem 12 -12; novem_> 12 -12; nowak 6 -6; nowak_n 6 -6; nul 1 -1; nul_> -3 3; nul_en 9 -9; nulle 7 -7; nulle_> 6 -6
nulle_part 7 -7; nuls -9 9; nuls_> -16 16; nuls_au 12 -12; nuls_j -9 9; num 8 -8; num_> 8 -8; numer 13 -13
numer_22 4 -4; numer_> 6 -6; numer_a 1 -1; numer_alors 2 -2; numer_belge 7 -7; numer_c 1 -1; numer_de 10 -10
numer_douze 13 -13; numer_du 6 -6; numer_echec 6 -6; numer_est 11 -11; numer_je 1 -1; numer_masqu 8 -8
numer_moi 8 -8; numer_monsi 4 -4; numer_n 8 -8; numer_par 9 -9; numer_point 7 -7; numer_que 12 -12; numer_qui 10 -10
numer_suiss 2 -2; numer_zero 3 -3; o 9 -9; o_> 11 -11; o_a 1 -1; o_aroba 7 -7; o_comme 7 -7; o_conno 7 -7
o_deux 3 -3; o_e 12 -12; o_i 6 -6; o_l 7 -7; o_m 2 -2; o_n 8 -8; o_p 6 -6; o_parce 5 -5; o_point 3 -3; o_r 6 -6
o_s 9 -9; o_six 5 -5; o_u 9 -9; o_v 10 -10; o_vingt 7 -7; o_w 6 -6; o_x 3 -3; o_y 3 -3; obisp 9 -9; obisp_> 9 -9
objet 11 -11; objet_conne 11 -11; oblig 12 -12; oblig_de 12 -12; occup 8 -8; occup_de 4 -4; occup_des 9 -9
ocean 9 -9; ocean_garni 9 -9; ocean_ocean 9 -9; odett 6 -6; odett_point 6 -6; odile 8 -8; odile_ferra 5 -5
odile_point 8 -8; oeil 7 -7; oeil_> 7 -7; offre 13 -13; offre_> 8 -8; offre_plus 10 -10; oh 12 -12; oh_atten 2 -2
oh_ben 11 -11; oh_fan 6 -6; oh_je 3 -3; oh_la 4 -4; oh_let 6 -6; oh_mais 1 -1; oh_non 5 -5; oh_punai 8 -8
oh_puree 9 -9; oh_que 11 -11; oh_six 5 -5; oh_une 5 -5; oh_vous 11 -11; ok 19 -19; ok_> 13 -13; ok_allez 5 -5
ok_c 8 -8; ok_ca 8 -8; ok_d 6 -6; ok_je 7 -7; ok_ok 5 -5; ok_trent 1 -1; olga 8 -8; olga_point 8 -8; olivi 11 -11
olivi_> 6 -6; olivi_hamon 5 -5; olivi_point 9 -9; olivi_preno 6 -6; on 11 -11; on_a 10 -10; on_atten 8 -8
on_capte 9 -9; on_dirai 11 -11; on_en 14 -14; on_enten 6 -6; on_est 11 -11; on_fait 10 -10; on_habit 5 -5; on_m 8 -8
on_me -2 2; on_n 9 -9; on_ne 7 -7; on_oubli 7 -7; on_paye 4 -4; on_peut 18 -18; on_recom 7 -7; on_rigol 10 -10
on_s 6 -6; on_se -12 12; on_va 5 -5; on_verra 14 -14; on_vient 4 -4; one 9 -9; one_two 9 -9; ongle -6 6
ongle_depui -6 6; ont 15 -15; ont_dispa 7 -7; ont_fait 2 -2; ont_laiss 10 -10; ont_secti 6 -6; onze 10 -10
onze_> 7 -7; onze_douze 7 -7; onze_et 6 -6; onze_exact 5 -5; onze_machi 14 -14; onze_maint 3 -3; onze_quara 6 -6
onze_quatr 7 -7; onze_soixa 4 -4; onze_tranq 5 -5; onze_vingt 6 -6; onze_zero 3 -3; open 7 -7; open_space 7 -7
opera 14 -14; opera_> 13 -13; opera_a 12 -12; opera_c 12 -12; opera_je 6 -6; opera_mais 10 -10; opera_s 9 -9
orage 6 -6; orage_> 6 -6; orage_je 6 -6; orang 10 -10; orang_> 16 -16; orang_aroba 10 -10; orang_comme 13 -13
orang_et 8 -8; orang_faudr 2 -2; orang_fr 8 -8; orang_je 1 -1; orang_non 10 -10; orang_point 7 -7; orang_vous 10 -10
ordi 8 -8; ordi_> 17 -17; ordi_du 5 -5; ordi_et 11 -11; ordi_porta 5 -5; ordin 11 -11; ordin_> 13 -13
ordin_alors 7 -7; ordin_au 6 -6; ordin_ca 5 -5; ordin_celui 1 -1; ordin_de 6 -6; ordin_deux 6 -6; ordin_donc 4 -4
ordin_du 8 -8; ordin_enfin 6 -6; ordin_et 11 -11; ordin_fixe 12 -12; ordin_hop 1 -1; ordin_il 4 -4; ordin_la 7 -7
ordin_ne 8 -8; ordin_pardo 7 -7; ordin_plus 10 -10; ordin_porta 9 -9; ordin_seule 15 -15; ordin_sont 6 -6
ordin_sous 5 -5; ordin_surto 11 -11; ordin_trois 5 -5; ordin_un 7 -7; ordin_une 11 -11; ordis 16 -16; ordis_> 11 -11
ordis_et 5 -5; ordis_la 7 -7; ordis_le 5 -5; ordis_quatr 4 -4; ordre 8 -8; ordre_> 9 -9; ordre_merci 5 -5
oreil 9 -9; oreil_humai 6 -6; oreil_il 6 -6; org 7 -7; org_> 7 -7; ory 3 -3; ory_o 3 -3; os 2 -2; os_que 2 -2
oscar 7 -7; oscar_u 7 -7; ottav 4 -4; ottav_o 4 -4; ottic 2 -2; ottic_e 2 -2; ou 4 -4; ou_4 9 -9; ou_5 7 -7
ou_6 7 -7; ou_c 8 -8; ou_ca 6 -6; ou_cinq 11 -11; ou_deux 10 -10; ou_dix 13 -13; ou_du 7 -7; ou_est 6 -6
ou_huit 9 -9; ou_j 12 -12; ou_le 20 -20; ou_mon 6 -6; ou_netfl 8 -8; ou_neuf 8 -8; ou_non -9 9; ou_orang 2 -2
ou_peut 7 -7; ou_quatr 14 -14; ou_quoi -14 14; ou_rien 1 -1; ou_seize 14 -14; ou_six 15 -15; ou_sur 2 -2
ou_treiz 10 -10; ou_trois 11 -11; ou_un 2 -2; oua 8 -8; oua_nadou 8 -8; oubli 14 -14; oubli_> 14 -14; oubli_l 5 -5
oubli_le 12 -12; oubli_les 4 -4; ouf 9 -9; ouf_> 6 -6; ouf_oui 8 -8; ouf_sur 6 -6; oui 17 -17; oui_> 18 -18
oui_ah 8 -8; oui_allez 7 -7; oui_allo 17 -17; oui_alors 5 -5; oui_bien 9 -9; oui_bonjo 6 -6; oui_c 12 -12
oui_ca 8 -8; oui_chloe 5 -5; oui_conti 12 -12; oui_da 3 -3; oui_de 11 -11; oui_deja 6 -6; oui_depui 9 -9
oui_deux 13 -13; oui_dites 2 -2; oui_enfin 4 -4; oui_et 18 -18; oui_euh 6 -6; oui_evide 11 -11; oui_exact 8 -8
oui_figur 14 -14; oui_grave 5 -5; oui_hein 6 -6; oui_helas 12 -12; oui_impec 5 -5; oui_it 7 -7; oui_j 13 -13
oui_je 16 -16; oui_jean 5 -5; oui_juste 13 -13; oui_la 4 -4; oui_le 7 -7; oui_madam 11 -11; oui_maint 5 -5
oui_mais 17 -17; oui_merci 7 -7; oui_mon 5 -5; oui_non 8 -8; oui_on 4 -4; oui_ou -9 9; oui_oui 13 -13
oui_pardi 11 -11; oui_parfa 9 -9; oui_pas 6 -6; oui_peuch 8 -8; oui_peut 4 -4; oui_plusi 11 -11; oui_pour 4 -4
oui_puisq 19 -19; oui_regar 1 -1; oui_s 14 -14; oui_sans 8 -8; oui_sept 8 -8; oui_six 4 -4; oui_tout 9 -9
oui_treiz 3 -3; oui_tres 9 -9; oui_tu 8 -8; oui_un 12 -12; oui_vite 14 -14; oui_voila 16 -16; oui_vous 13 -13
oui_y 1 -1; oui_zero 2 -2; oula 7 -7; oula_au 7 -7; oumar 6 -6; oumar_point 6 -6; oups 6 -6; oups_je 6 -6
ousma 10 -10; ousma_ba 10 -10; out 3 -3; out_look 3 -3; outlo 11 -11; outlo_com 10 -10; outlo_fr 11 -11
outlo_point 7 -7; ouver 7 -7; ouver_du 4 -4; ouver_l 5 -5; ouver_la 9 -9; ouvre -9 9; ouvre_> 12 -12; ouvre_c 1 -1
ouvre_le -11 11; ouvre_une 2 -2; ouvri 7 -7; ouvri_> 6 -6; ouvri_ma 12 -12; p 8 -8; p_> 10 -10; p_a 7 -7
p_aroba 6 -6; p_comme 7 -7; p_douze 8 -8; p_e 10 -10; p_h 6 -6; p_i 11 -11; p_l 5 -5; p_la 6 -6; p_o 9 -9
p_point 5 -5; p_s 7 -7; p_t 5 -5; p_tiret 8 -8; p_u 6 -6; page 10 -10; page_blanc 5 -5; page_ca 2 -2; page_d 7 -7
page_elle 4 -4; page_ne 6 -6; page_s 10 -10; page_veut 6 -6; pages 7 -7; pages_> 8 -8; pages_s 3 -3; paie -12 12
paie_29 8 -8; paie_chaqu -5 5; paie_et -9 9; paie_pour -5 5; paie_rubis -6 6; paie_tous -15 15; paiem 7 -7
paiem_sont 7 -7; paill 15 -15; paill_> 15 -15; paire 10 -10; paire_de 10 -10; paix -11 11; paix_> -6 6
paix_avec -10 10; paix_et 12 -12; panne 5 -5; panne_> 8 -8; panne_a -9 9; panne_conti 4 -4; panne_d 12 -12
panne_de 6 -6; panne_depui 11 -11; panne_est 17 -17; panne_euh 3 -3; panne_le 2 -2; panne_les 8 -8; panne_malhe 6 -6
panne_plus 11 -11; panne_que 16 -16; panne_tous 11 -11; panne_va 2 -2; papa 11 -11; papa_ca 1 -1; papa_est 10 -10
papa_il 17 -17; papie 8 -8; papie_> 9 -9; papie_atten 2 -2; papie_avec 4 -4; paque 9 -9; paque_> 9 -9
paque_sur 6 -6; par 6 -6; par_aroba 4 -4; par_coeur 8 -8; par_contr 3 -3; par_courr 11 -11; par_dessu -11 11
par_erreu 8 -8; par_inter 5 -5; par_jules 7 -7; par_le 4 -4; par_mail 7 -7; par_mois 5 -5; par_quara 7 -7
par_quelq 3 -3; par_sms 9 -9; par_telep 12 -12; par_un 6 -6; par_vos -16 16; par_votre -13 13; par_zero 4 -4
parai 12 -12; parai_bien 12 -12; paras 11 -11; paras_on 11 -11; parce 5 -5; parce_qu 4 -4; parce_que 4 -4
pardi 11 -11; pardi_> 11 -11; pardo 17 -17; pardo_> 14 -14; pardo_a 7 -7; pardo_alexa 9 -9; pardo_aroba 3 -3
pardo_faure 3 -3; pardo_j 2 -2; pardo_jeann 2 -2; pardo_lucie 6 -6; pardo_oui 10 -10; pardo_point 6 -6
pardo_quatr 11 -11; pardo_soixa 2 -2; pardo_trois 7 -7; pardo_vous 11 -11; pare 9 -9; pare_feu 9 -9; parei -1 1
parei_> 11 -11; parei_avec -13 13; parfa 20 -20; parfa_> 18 -18; parfa_comme 1 -1; parfa_merci 8 -8; parfa_on 9 -9
paris 19 -19; paris_75012 5 -5; paris_> 19 -19; parla 14 -14; parla_a 14 -14; parle 22 -22; parle_> 11 -11
parle_a 8 -8; parle_angla 4 -4; parle_atten 6 -6; parle_au 3 -3; parle_avec 4 -4; parle_de 16 -16; parle_et 7 -7
parle_fort 4 -4; parle_lente 7 -7; parle_mais 2 -2; parle_pas 8 -8; parle_plus 6 -6; parle_presq 6 -6; parle_qu 7 -7
parle_trop 11 -11; part 9 -9; part_> 7 -7; part_de 4 -4; part_sur 5 -5; parta 5 -5; parta_sur 5 -5; parte 14 -14
parte_pas 8 -8; parte_plus 11 -11; parti 19 -19; parti_> 15 -15; parti_de 5 -5; parti_depui 3 -3; parti_mange 9 -9
parto 8 -8; parto_> 8 -8; pas 12 -12; pas_80 6 -6; pas_> 8 -8; pas_a 11 -11; pas_alors 3 -3; pas_aroba 8 -8
pas_arran 19 -19; pas_arriv 3 -3; pas_attri 8 -8; pas_au 5 -5; pas_aujou 12 -12; pas_aux 9 -9; pas_berna 5 -5
pas_besoi 8 -8; pas_bien 8 -8; pas_bon 9 -9; pas_bosqu 8 -8; pas_bouge 9 -9; pas_c 4 -4; pas_ca 22 -22
pas_ce 13 -13; pas_certa 8 -8; pas_ces 7 -7; pas_cette 22 -22; pas_chang 4 -4; pas_chez 13 -13; pas_colin 8 -8
pas_colli 5 -5; pas_com 3 -3; pas_combi 16 -16; pas_compr 19 -19; pas_compt 14 -14; pas_conne 9 -9; pas_conte 10 -10
pas_d 13 -13; pas_dans 3 -3; pas_de 22 -22; pas_deja 2 -2; pas_demar 6 -6; pas_deux 4 -4; pas_devan 6 -6
pas_discu 5 -5; pas_donc 4 -4; pas_donne -3 3; pas_du 13 -13; pas_elle 5 -5; pas_emett 7 -7; pas_en 26 -26
pas_encor 14 -14; pas_enerv 29 -29; pas_enfin 12 -12; pas_enten 18 -18; pas_envie 12 -12; pas_essay 10 -10
pas_exact 8 -8; pas_fache 7 -7; pas_faire 2 -2; pas_fait 7 -7; pas_faite 17 -17; pas_fonct 9 -9; pas_fouch 4 -4
pas_grave 21 -21; pas_ici 8 -8; pas_inter 9 -9; pas_j 1 -1; pas_je -2 2; pas_juste 8 -8; pas_l 8 -8; pas_la 17 -17
pas_le 10 -10; pas_lemoi 8 -8; pas_m 2 -2; pas_madam 2 -2; pas_mal 9 -9; pas_march 11 -11; pas_marti 4 -4
pas_me 20 -20; pas_merci 6 -6; pas_mieux 6 -6; pas_moi 20 -20; pas_mon 9 -9; pas_monsi 3 -3; pas_moyen 6 -6
pas_ne 12 -12; pas_non 6 -6; pas_norma -11 11; pas_nuls 12 -12; pas_oblig 9 -9; pas_on 9 -9; pas_orang 10 -10
pas_ou 3 -3; pas_par 9 -9; pas_parle 1 -1; pas_pas 9 -9; pas_passe 9 -9; pas_perre 9 -9; pas_plus 16 -16
pas_pluto 8 -8; pas_point 2 -2; pas_possi -13 13; pas_pour 26 -26; pas_press 10 -10; pas_qu 2 -2; pas_quand 6 -6
pas_quato 4 -4; pas_que 16 -16; pas_quelq 1 -1; pas_quest 6 -6; pas_rappe 14 -14; pas_recev 5 -5; pas_recon 2 -2
pas_redem 4 -4; pas_regar 2 -2; pas_repon 10 -10; pas_resea 6 -6; pas_resol 8 -8; pas_reuss 12 -12; pas_s 10 -10
pas_savez 11 -11; pas_se -5 5; pas_serie -19 19; pas_sfr 6 -6; pas_si 2 -2; pas_soixa 6 -6; pas_sur 8 -8
pas_sure 4 -4; pas_terri 10 -10; pas_tout 9 -9; pas_treiz 9 -9; pas_trop 5 -5; pas_un 11 -11; pas_verif 10 -10
pas_votre 22 -22; pas_vous 13 -13; pas_vrai -13 13; pas_vraim 14 -14; pas_zero 5 -5; pasca 9 -9; pasca_obisp 9 -9
pasca_point 5 -5; passa 5 -5; passa_d 8 -8; passa_du 2 -2; passe 3 -3; passe_> 14 -14; passe_a 12 -12; passe_au 5 -5
passe_comme -9 9; passe_coudo 10 -10; passe_de 6 -6; passe_demai 9 -9; passe_la 11 -11; passe_mal 13 -13
passe_merci 9 -9; passe_mes 4 -4; passe_moi -3 3; passe_mon 6 -6; passe_par 4 -4; passe_pas 5 -5; passe_quelq 9 -9
passe_tout 3 -3; passe_un 9 -9; paste 13 -13; paste_> 11 -11; paste_point 7 -7; patia 8 -8; patia_> 8 -8
patie 15 -15; patie_> 21 -21; patie_est -8 8; patie_il 6 -6; patie_ne 14 -14; patie_pas 10 -10; patie_pour 5 -5
patoc 6 -6; patoc_soixa 6 -6; patri 3 -3; patri_patri 1 -1; patri_point 5 -5; patri_quelq 1 -1; patro 11 -11
patro_> 10 -10; patro_du 6 -6; patro_va 14 -14; paul 18 -18; paul_> 15 -15; paul_aroba 9 -9; paul_berna 9 -9
paul_chez 9 -9; paul_duran 8 -8; paul_girar 5 -5; paul_hamon 6 -6; paul_henri 5 -5; paul_point 4 -4
paul_rouss 11 -11; paul_tiret 6 -6; paul_tout 8 -8; paul_verdi 7 -7; paula 8 -8; paula_ribei 8 -8; paule 10 -10
paule_duran 11 -11; paule_point 8 -8; pauli 8 -8; pauli_desca 7 -7; pauli_p 2 -2; pauli_point 7 -7; paulo 8 -8
paulo_ferre 8 -8; pauvr -8 8; pauvr_con -10 10; pauvr_mari 10 -10; paye -11 11; paye_30 13 -13; paye_cinqu -9 9
paye_pour -20 20; paye_quara 4 -4; payer -1 1; payer_factu 6 -6; payer_ma -8 8; payer_pour -6 6; payez -8 8
payez_ma -8 8; paysa 4 -4; paysa_avec 4 -4; pc 9 -9; pc_> 11 -11; pc_celui 2 -2; pc_de 6 -6; pc_du 5 -5
pc_et 13 -13; pc_fixe 10 -10; pc_la 6 -6; pc_le 5 -5; pc_ma 3 -3; pc_porta 7 -7; pc_une 6 -6; pedro 9 -9
pedro_lopez 9 -9; peete 8 -8; peete_aroba 8 -8; peine 13 -13; peine_> 8 -8; peine_de 13 -13; pelis 8 -8
pelis_a 8 -8; penda -4 4; penda_mes 9 -9; penda_un -8 8; penib 12 -12; penib_> 12 -12; penne 9 -9; penne_> 9 -9
pense 12 -12; pense_> 13 -13; pense_bien 10 -10; pense_depui 6 -6; pense_pas 9 -9; pense_que 1 -1; perd 1 -1
perd_le 1 -1; perdo -6 6; perdo_des -6 6; perdr -11 11; perdr_mon -11 11; perds 7 -7; perds_la 7 -7; perdu 16 -16
perdu_> 15 -15; perdu_avec 9 -9; perdu_inter 6 -6; perdu_la 8 -8; perdu_quand 7 -7; pere 10 -10; pere_> 11 -11
perez 8 -8; perez_aroba 8 -8; perfe 7 -7; perfe_adess 7 -7; perma 7 -7; perma_au 7 -7; perre 9 -9; perre_deux 5 -5
perre_perri 9 -9; perri 9 -9; perri_> 9 -9; perri_aroba 5 -5; perri_je 1 -1; perso 16 -16; perso_> 22 -22
perso_a 11 -11; perso_agee 12 -12; perso_au 10 -10; perso_avec 8 -8; perso_d 2 -2; perso_dans 7 -7; perso_de 9 -9
perso_depui 11 -11; perso_et 2 -2; perso_fait -10 10; perso_handi 11 -11; perso_la 7 -7; perso_le 2 -2
perso_moi 4 -4; perso_n 11 -11; perso_ne 3 -3; perso_pas 1 -1; perso_physi 6 -6; perso_qui 14 -14; perso_s 4 -4
perte 8 -8; perte_de 8 -8; pete -11 11; pete_les -11 11; peter -16 16; peter_les -8 8; peter_un -13 13; petit 13 -13
petit_> 12 -12; petit_a 9 -9; petit_abeil 6 -6; petit_aimen 4 -4; petit_aroba 6 -6; petit_bibli 5 -5
petit_chef 6 -6; petit_croix 2 -2; petit_dame 5 -5; petit_douza 12 -12; petit_elle 2 -2; petit_en 3 -3
petit_enfan 9 -9; petit_entre 9 -9; petit_et 1 -1; petit_euh 4 -4; petit_fille 5 -5; petit_fils 3 -3
petit_jardi 6 -6; petit_l 2 -2; petit_lumie 2 -2; petit_quest 6 -6; petit_souci 6 -6; petit_tiret 3 -3
petit_touch 11 -11; petit_trent 7 -7; petro 11 -11; petro_aroba 8 -8; petro_p 10 -10; peu 18 -18; peu_> 11 -11
peu_agaca 13 -13; peu_agace 11 -11; peu_avec 4 -4; peu_chelo 6 -6; peu_de 8 -8; peu_decu 11 -11; peu_dure 6 -6
peu_embet 9 -9; peu_enerv 6 -6; peu_ennuy 4 -4; peu_inqui 8 -8; peu_le 6 -6; peu_lent 5 -5; peu_mal 7 -7
peu_parce 6 -6; peu_parto 8 -8; peu_perdu 11 -11; peu_pour 13 -13; peu_pres 10 -10; peu_ridic 2 -2; peu_stres 7 -7
peu_surpr 6 -6; peuch 8 -8; peuch_> 8 -8; peuch_la 1 -1; peur 14 -14; peur_que 14 -14; peut 7 -7; peut_avoir 6 -6
peut_dire 9 -9; peut_essay 6 -6; peut_etre 13 -13; peut_faire 17 -17; peut_me 14 -14; peut_parle 8 -8; peut_pas 2 -2
peut_plus -5 5; peuve 1 -1; peuve_plus 1 -1; peux -3 3; peux_appel 18 -18; peux_avoir 6 -6; peux_branc 11 -11
peux_de 13 -13; peux_etre 6 -6; peux_le 21 -21; peux_m 12 -12; peux_parle 4 -4; peux_pas 15 -15; peux_plus -17 17
peux_recev 8 -8; peux_rien 5 -5; peux_savoi 8 -8; peux_toujo 8 -8; peux_vous 8 -8; peux_y 8 -8; ph 9 -9
ph_point 9 -9; phare 6 -6; phare_aroba 6 -6; pharm 8 -8; pharm_point 8 -8; phili 18 -18; phili_auber 6 -6
phili_court 6 -6; phili_de 9 -9; phili_point 7 -7; phill 10 -10; phill_avec 10 -10; photo 10 -10; photo_avec 7 -7
photo_point 9 -9; physi 6 -6; physi_> 6 -6; picar 2 -2; picar_aroba 2 -2; picot 5 -5; picot_tiret 5 -5; piece 12 -12
piece_joint 6 -6; piece_prene 9 -9; pierr 13 -13; pierr_> 9 -9; pierr_duran 7 -7; pierr_le 6 -6; pierr_marti 9 -9
pierr_point 6 -6; pierr_rouss 7 -7; pierr_yves 8 -8; pin 6 -6; pin_est 6 -6; ping 6 -6; ping_de 6 -6; pire 18 -18
pire_> 12 -12; pire_en 12 -12; pire_qu 9 -9; pixel 5 -5; pixel_et 5 -5; placa 9 -9; placa_> 9 -9; place 6 -6
place_du 6 -6; plaig 8 -8; plaig_> 8 -8; plain -13 13; plain_> -13 13; plain_contr -9 9; plain_pas 12 -12
plais 16 -16; plais_> 16 -16; plait 10 -10; plait_> 10 -10; plait_aidez 4 -4; plait_comme 6 -6; plait_j 6 -6
plait_je 2 -2; plait_un 9 -9; plant 2 -2; plant_toujo 2 -2; playe 11 -11; playe_> 11 -11; plays 7 -7; plays_4 7 -7
plein_> 14 -14; plein_de 11 -11; plein_et 9 -9; plein_je -8 8; plein_le -15 15; plein_zoom 2 -2; pleut 7 -7
pleut_depui 7 -7; plomb -10 10; plomb_> -11 11; plomb_point 7 -7; plomb_tiret 13 -13; plomb_votre -8 8; pluie 9 -9
pluie_> 9 -9; pluri 7 -7; pluri_point 6 -6; pluri_tiret 6 -6; plus 5 -5; plus_33 7 -7; plus_> 1 -1; plus_a 8 -8
plus_acces 9 -9; plus_aller 15 -15; plus_alors 6 -6; plus_appel 6 -6; plus_aucun 12 -12; plus_ca 1 -1
plus_cette 9 -9; plus_chez 2 -2; plus_combi 8 -8; plus_d 17 -17; plus_de -1 1; plus_demar 4 -4; plus_depui 6 -6
plus_detec 8 -8; plus_du 23 -23; plus_elle 7 -7; plus_encai 5 -5; plus_et 1 -1; plus_faire 9 -9; plus_fort 6 -6
plus_heure 10 -10; plus_inter 11 -11; plus_j -5 5; plus_jamai -19 19; plus_jouer 10 -10; plus_la 12 -12
plus_le 13 -13; plus_les 11 -11; plus_loin 9 -9; plus_mais 10 -10; plus_me 6 -6; plus_mes 7 -7; plus_mon 5 -5
plus_moyen 11 -11; plus_parle 3 -3; plus_perso 7 -7; plus_plus 3 -3; plus_point 10 -10; plus_press 7 -7
plus_qu 6 -6; plus_quand 4 -4; plus_quoi 13 -13; plus_rapid 10 -10; plus_recon 3 -3; plus_regar 3 -3; plus_rien 9 -9
plus_ses 10 -10; plus_si 2 -2; plus_simpl 6 -6; plus_tard 13 -13; plus_telep 5 -5; plus_telet 8 -8; plus_trent 5 -5
plus_trois 8 -8; plus_un 11 -11; plus_vite -3 3; plusi 15 -15; plusi_> 11 -11; plusi_fois 11 -11; pluto 14 -14
pluto_> 8 -8; pluto_celle 7 -7; pluto_inter 11 -11; pluto_non 10 -10; pluto_que 6 -6; pluto_un 6 -6; pluto_une 8 -8
poil 9 -9; poil_> 9 -9; point 9 -9; point_2003 6 -6; point_> 11 -11; point_a 10 -10; point_antoi 6 -6
point_arnau 9 -9; point_aroba 4 -4; point_aubry 1 -1; point_b 5 -5; point_barre 3 -3; point_be 10 -10
point_beaum 9 -9; point_benal 10 -10; point_benze 7 -7; point_berna 6 -6; point_blanc 5 -5; point_blot 5 -5
point_bois 9 -9; point_bonne 5 -5; point_c 9 -9; point_carpe 9 -9; point_casta 2 -2; point_ch 9 -9; point_chen 5 -5
point_cheri 3 -3; point_clair 6 -6; point_clien 17 -17; point_coiff 10 -10; point_com 8 -8; point_comme 8 -8
point_conse 3 -3; point_d 9 -9; point_dias 3 -3; point_dr 8 -8; point_du 9 -9; point_duboi 6 -6; point_dujar 10 -10
point_dumas 8 -8; point_dupon 10 -10; point_dupre 8 -8; point_duran 7 -7; point_e 10 -10; point_et 3 -3
point_eu 7 -7; point_euh 3 -3; point_f 7 -7; point_fan 4 -4; point_fauch 4 -4; point_faure 5 -5; point_favre 10 -10
point_fleur 7 -7; point_fonta 2 -2; point_fort 3 -3; point_fr 8 -8; point_galle 5 -5; point_gallo 4 -4
point_garci 8 -8; point_gille 11 -11; point_girar 9 -9; point_gomez 2 -2; point_gouv 6 -6; point_gros 6 -6
point_guyon 3 -3; point_h 4 -4; point_hamdi 5 -5; point_hamon 7 -7; point_hue 4 -4; point_i 5 -5; point_io 9 -9
point_iones 5 -5; point_irma 7 -7; point_jean 8 -8; point_jo 4 -4; point_joset 5 -5; point_julie 8 -8
point_k 12 -12; point_kamin 4 -4; point_kerbr 8 -8; point_kern 7 -7; point_klein 7 -7; point_l 8 -8
point_lacou 5 -5; point_lambe 7 -7; point_lamy 2 -2; point_le 6 -6; point_lecle 10 -10; point_leduc 5 -5
point_leger 10 -10; point_lemai 9 -9; point_lerou 8 -8; point_leroy 8 -8; point_lopez 6 -6; point_lucie 5 -5
point_m 6 -6; point_mais 3 -3; point_mar 8 -8; point_marie 10 -10; point_marin 7 -7; point_marti 8 -8
point_masso 3 -3; point_me 10 -10; point_menar 9 -9; point_merci 6 -6; point_meuni 5 -5; point_micha 6 -6
point_milla 4 -4; point_momo 6 -6; point_morea 4 -4; point_morel 10 -10; point_morin 5 -5; point_morva 9 -9
point_n 5 -5; point_nante 10 -10; point_ndiay 3 -3; point_net 7 -7; point_nette 8 -8; point_nguye 8 -8
point_noel 5 -5; point_o 7 -7; point_orang 4 -4; point_org 7 -7; point_ory 3 -3; point_ou 1 -1; point_p 8 -8
point_paris 6 -6; point_paul 5 -5; point_peete 8 -8; point_perez 8 -8; point_perre 5 -5; point_perri 5 -5
point_petit 7 -7; point_petro 8 -8; point_phare 6 -6; point_picar 2 -2; point_pons 9 -9; point_port 8 -8
point_potti 3 -3; point_puis 3 -3; point_quoi 2 -2; point_r 7 -7; point_rambe 8 -8; point_renar 6 -6
point_renau 4 -4; point_rex 9 -9; point_riou 4 -4; point_rivie 7 -7; point_rober 6 -6; point_robin 13 -13
point_rocha 7 -7; point_roche 4 -4; point_roger 8 -8; point_rossi 6 -6; point_rouss 5 -5; point_roux 7 -7
point_roy 7 -7; point_royer 9 -9; point_s 5 -5; point_saidi 7 -7; point_schne 3 -3; point_sefia 6 -6
point_simon 5 -5; point_sur 7 -7; point_sy 6 -6; point_t 7 -7; point_tessi 4 -4; point_tremb 9 -9; point_truc 3 -3
point_univ 7 -7; point_vasse 2 -2; point_villa 3 -3; point_w 7 -7; point_wagne 7 -7; point_weber 7 -7
point_weiss 5 -5; point_wyatt 4 -4; point_z 3 -3; poiri 8 -8; poiri_comme 8 -8; poito 5 -5; poito_point 5 -5
pol 14 -14; pol_aroba 14 -14; polit 6 -6; polit_inter 6 -6; pompi 12 -12; pompi_> 12 -12; pons 9 -9; pons_soixa 9 -9
popes 8 -8; popes_p 8 -8; porca -5 5; porca_miser -5 5; port 8 -8; port_aroba 8 -8; porta 9 -9; porta_> 13 -13
porta_affic 20 -20; porta_arriv 5 -5; porta_c 3 -3; porta_ca 5 -5; porta_celui 1 -1; porta_chacu 7 -7
porta_dans 5 -5; porta_de 6 -6; porta_des 2 -2; porta_deux 8 -8; porta_est 17 -17; porta_et 10 -10; porta_il 3 -3
porta_j 4 -4; porta_la 3 -3; porta_le 7 -7; porta_n 7 -7; porta_ne 6 -6; porta_parce 6 -6; porta_pourt 5 -5
porta_que 2 -2; porta_qui 7 -7; porta_reste 6 -6; porta_si 2 -2; porta_voit 6 -6; porte -10 10; porte_> 12 -12
porte_douze 9 -9; porte_gauch 9 -9; porte_ne 1 -1; porte_plain -14 14; pose 8 -8; pose_la 5 -5; pose_pas 14 -14
pose_une 6 -6; posit 11 -11; posit_> 11 -11; possi -12 12; possi_> -13 13; possi_d 15 -15; possi_j 17 -17
possi_je -17 17; posta 11 -11; posta_donc 3 -3; posta_ou 7 -7; posta_trent 8 -8; poste 16 -16; poste_> 12 -12
poste_a 5 -5; poste_au 4 -4; poste_chacu 8 -8; poste_clien 14 -14; poste_dans 6 -6; poste_de 11 -11; poste_dont 5 -5
poste_du 9 -9; poste_envir 6 -6; poste_et 8 -8; poste_fixes 7 -7; poste_il 5 -5; poste_n 4 -4; poste_point 6 -6
poste_sont 6 -6; poste_telep 8 -8; poste_tout 5 -5; pote 4 -4; pote_ca 3 -3; pote_m 4 -4; poter 2 -2; poter_les 2 -2
potes 5 -5; potes_ils 5 -5; potie 10 -10; potie_> 10 -10; potti 3 -3; potti_avec 3 -3; pour 4 -4; pour_aller 6 -6
pour_annul 8 -8; pour_appel 6 -6; pour_autre 14 -14; pour_ca 4 -4; pour_des -9 9; pour_jeudi 6 -6; pour_l 6 -6
pour_la 5 -5; pour_le 10 -10; pour_lui 3 -3; pour_ma 11 -11; pour_moi 24 -24; pour_mon 9 -9; pour_monsi 9 -9
pour_qui -16 16; pour_redem 7 -7; pour_repar 7 -7; pour_rien -11 11; pour_se 5 -5; pour_tout 12 -12; pour_trava 6 -6
pour_un 2 -2; pour_une 5 -5; pour_verif 2 -2; pour_voir 11 -11; pour_votre 20 -20; pour_vous 7 -7; pourq 19 -19
pourq_> 9 -9; pourq_faire 15 -15; pourq_mais 7 -7; pourq_pas 13 -13; pourq_vous 6 -6; pourr 14 -14; pourr_ce 4 -4
pourr_je 7 -7; pourr_me 15 -15; pourr_pas 11 -11; pourr_vous 6 -6; pourt 3 -3; pourt_il 5 -5; pouve 21 -21
pouve_> 13 -13; pouve_m 11 -11; pouve_me 8 -8; pouve_mettr 7 -7; pouve_noter 6 -6; pouve_pas 12 -12
pouve_repet 12 -12; pouve_valid 3 -3; pouve_vous 11 -11; pouvo 6 -6; pouvo_clore 6 -6; prefe 25 -25; prefe_06 2 -2
prefe_avoir 5 -5; prefe_conti 16 -16; prefe_evite 7 -7; prefe_le 4 -4; prefe_ne 6 -6; prefe_pas 9 -9; prefe_qu 4 -4
prefe_reste 7 -7; prefe_suivr 6 -6; prefe_vous 6 -6; premi 9 -9; premi_etage 7 -7; premi_etaie 4 -4
premi_etape 4 -4; premi_fois 17 -17; premi_ne 5 -5; prend -5 5; prend_> 10 -10; prend_argen -8 8; prend_deux 10 -10
prend_la 8 -8; prend_les -6 6; prend_plus 13 -13; prend_pour -7 7; prend_un -2 2; prene -1 1; prene_le 5 -5
prene_note 1 -1; prene_pluto 7 -7; prene_pour -20 20; prene_votre 20 -20; preno 15 -15; preno_> 11 -11
preno_avec 8 -8; preno_c 6 -6; preno_et 6 -6; preno_guill 8 -8; preno_julie 8 -8; preno_kim 8 -8; preno_marti 6 -6
preno_natha 6 -6; preno_olivi 6 -6; preno_roger 7 -7; pres 10 -10; pres_> 4 -4; pres_dix 12 -12; pres_une 8 -8
prese 9 -9; prese_gabri 9 -9; presi 7 -7; presi_d 7 -7; presq 7 -7; presq_comme 6 -6; presq_mais 7 -7; press 21 -21
press_> 18 -18; press_allez 7 -7; press_c 6 -6; press_vous 2 -2; prest 6 -6; prest_infor 6 -6; pret 15 -15
pret_> 15 -15; previ 1 -1; previ_je 1 -1; prevo 8 -8; prevo_> 8 -8; prevu 6 -6; prevu_demai 6 -6; prie 7 -7
prie_j 7 -7; print 9 -9; print_point 9 -9; prior 6 -6; prior_> 6 -6; pris -7 7; pris_aroba 4 -4; pris_il 5 -5
pris_la 1 -1; pris_une -9 9; prise 10 -10; prise_> 12 -12; prise_fibre 1 -1; prive 4 -4; prive_d 4 -4; pro 5 -5
pro_alors 2 -2; pro_aroba 7 -7; pro_est 4 -4; pro_et 2 -2; pro_vince 1 -1; probl 17 -17; probl_> 16 -16
probl_avec 3 -3; probl_de 10 -10; probl_est 18 -18; probl_n 8 -8; probl_oui 4 -4; probl_que 4 -4; probl_regle 8 -8
proce -10 10; proce_> -10 10; proce_redem 4 -4; profe_> -1 1; profe_c 1 -1; prono 5 -5; prono_> 5 -5; propr -6 6
propr_de 16 -16; propr_est 9 -9; propr_scand -10 10; proto 8 -8; proto_com 12 -12; proto_point 6 -6; prous 8 -8
prous_comme 8 -8; proxi 8 -8; proxi_point 8 -8; ps4 10 -10; ps4_et 10 -10; pub 6 -6; pub_> 6 -6; publi 5 -5
publi_> 5 -5; puis 6 -6; puis_aroba 8 -8; puis_besso 7 -7; puis_deux 2 -2; puis_douze 3 -3; puis_hier 4 -4
puis_je 8 -8; puis_l 10 -10; puis_le 1 -1; puis_les 3 -3; puis_non 6 -6; puis_plus 9 -9; puis_quara 5 -5
puis_quatr 8 -8; puis_renau 3 -3; puis_repar 14 -14; puis_soixa 5 -5; puis_un 3 -3; puisq 18 -18; puisq_c 2 -2
puisq_je 19 -19; puiss 2 -2; puiss_lui 2 -2; puk 9 -9; puk_> 9 -9; punai 11 -11; punai_> 11 -11; punai_elle 8 -8
punai_j 5 -5; pur -6 6; pur_et -6 6; puree 2 -2; puree_> 9 -9; puree_mais -9 9; putai -20 20; putai_c -11 11
putai_ca 7 -7; putai_de -9 9; putai_mais -18 18; qu 10 -10; qu_a 5 -5; qu_avant 12 -12; qu_elle 7 -7; qu_est 15 -15
qu_il 3 -3; qu_ils 2 -2; qu_inter 3 -3; qu_on 2 -2; qu_un 15 -15; qu_une -5 5; quai 7 -7; quai_saint 7 -7
quand 9 -9; quand_inter 2 -2; quand_j 11 -11; quand_je 7 -7; quand_meme 14 -14; quand_on 5 -5; quara 7 -7
quara_> 11 -11; quara_cinq 6 -6; quara_cinqu 11 -11; quara_de 5 -5; quara_deux 7 -7; quara_et 5 -5; quara_facil 9 -9
quara_huit 6 -6; quara_je 1 -1; quara_neuf 4 -4; quara_poste 5 -5; quara_quara 4 -4; quara_quatr 5 -5
quara_sept 10 -10; quara_six 6 -6; quara_soixa 2 -2; quara_trent 4 -4; quara_trois 5 -5; quara_vingt 8 -8
quart 5 -5; quart_d 6 -6; quart_est 4 -4; quart_meme 6 -6; quart_qui 1 -1; quat 9 -9; quat_ordis 9 -9; quato 13 -13
quato_> 7 -7; quato_cinqu 6 -6; quato_euh 3 -3; quato_impas 7 -7; quato_non 7 -7; quato_ou 10 -10; quato_quatr 5 -5
quato_quinz 5 -5; quato_soixa 5 -5; quato_treiz 4 -4; quato_vingt 1 -1; quato_zero 5 -5; quatr 9 -9; quatr_> 14 -14
quatr_a 6 -6; quatr_appar 8 -8; quatr_aroba 6 -6; quatr_at 3 -3; quatr_avec 6 -6; quatr_barre 15 -15; quatr_ca 3 -3
quatr_caiss 5 -5; quatr_cent 4 -4; quatr_cinq 8 -8; quatr_cinqu 6 -6; quatr_deux 7 -7; quatr_dix 6 -6
quatr_douze 4 -4; quatr_enfin 7 -7; quatr_etage 9 -9; quatr_fois -6 6; quatr_gauch 5 -5; quatr_huita 6 -6
quatr_icitt 14 -14; quatr_je 10 -10; quatr_les 2 -2; quatr_mais 7 -7; quatr_mille 8 -8; quatr_mois 7 -7
quatr_neuf 5 -5; quatr_non 3 -3; quatr_nonan 4 -4; quatr_onze 5 -5; quatr_ordin 16 -16; quatr_ordis 4 -4
quatr_ou 11 -11; quatr_perso 10 -10; quatr_plus 10 -10; quatr_poste 7 -7; quatr_quara 13 -13; quatr_quatr 7 -7
quatr_qui 5 -5; quatr_saiso 9 -9; quatr_septa 5 -5; quatr_soixa 4 -4; quatr_table 14 -14; quatr_telep 12 -12
quatr_trent 5 -5; quatr_vingt 7 -7; quatr_voila 1 -1; quatr_zero 4 -4; que -1 1; que_> 13 -13; que_c 19 -19
que_ca -4 4; que_ce 14 -14; que_celui 5 -5; que_cette 7 -7; que_chez 3 -3; que_d 6 -6; que_des -7 7; que_dieu 7 -7
que_est 3 -3; que_j -5 5; que_je -5 5; que_l 10 -10; que_la 19 -19; que_le 10 -10; que_les 5 -5; que_mes 5 -5
que_mon 9 -9; que_non 19 -19; que_oui 13 -13; que_plus 2 -2; que_que 13 -13; que_quelq 14 -14; que_redem 7 -7
que_son 9 -9; que_vous -2 2; quel 6 -6; quel_bande -10 10; quel_cable 11 -11; quel_nom 5 -5; quel_servi -12 12
quel_ticke 13 -13; quell -2 2; quell_bande -12 12; quell_boite -6 6; quell_honte -8 8; quell_lumie 10 -10
quell_quest 11 -11; quelq 9 -9; quelq_chose 9 -9; quelq_un 6 -6; quelq_uns 9 -9; queme 10 -10; queme_> 10 -10
quest 17 -17; quest_> 13 -13; quest_a -9 9; quest_debil -7 7; quest_hier 5 -5; quest_que 6 -6; quest_tranq 8 -8
qui 11 -11; qui_> -16 16; qui_a 9 -9; qui_ai 14 -14; qui_appel 8 -8; qui_arriv 10 -10; qui_compr 13 -13
qui_conna 19 -19; qui_coupe 3 -3; qui_decon 7 -7; qui_est 4 -4; qui_fait 7 -7; qui_gresi 15 -15; qui_l 6 -6
qui_m 6 -6; qui_march 6 -6; qui_me 3 -3; qui_ne 3 -3; qui_parle 4 -4; qui_passe 3 -3; qui_remar 4 -4; qui_s 6 -6
qui_se 3 -3; qui_sonne 1 -1; qui_suis 10 -10; qui_veut 6 -6; qui_vous 16 -16; quich -8 8; quich_> -8 8; quinz 16 -16
quinz_> 13 -13; quinz_a 9 -9; quinz_ans 2 -2; quinz_aroba 6 -6; quinz_au 6 -6; quinz_de 7 -7; quinz_et 9 -9
quinz_jours 9 -9; quinz_ordin 7 -7; quinz_ou 14 -14; quinz_oui 2 -2; quinz_peut 6 -6; quinz_poste 9 -9
quinz_rue 9 -9; quinz_seize 6 -6; quinz_sont 6 -6; quinz_vingt 7 -7; quitt 1 -1; quitt_pas 1 -1; quoi -3 3
quoi_> 3 -3; quoi_ce -21 21; quoi_cette -18 18; quoi_deja 12 -12; quoi_et -5 5; quoi_j 7 -7; quoi_la 14 -14
quoi_mon 9 -9; quoi_noter 5 -5; quoi_qui 8 -8; quoi_un 15 -15; quoi_une 14 -14; quoi_votre -17 17; quoi_vous -2 2
r 8 -8; r_> 7 -7; r_a 10 -10; r_aroba 5 -5; r_c 8 -8; r_comme 5 -5; r_d 7 -7; r_deux 3 -3; r_e 7 -7; r_genev 6 -6
r_i 6 -6; r_n 4 -4; r_o 10 -10; r_pas 4 -4; r_point 6 -6; r_preno 7 -7; r_t 6 -6; r_u 7 -7; r_un 5 -5; r_y 3 -3
raccr 8 -8; raccr_au -5 5; raccr_par 8 -8; raccr_pas 4 -4; raccr_tout 8 -8; rachi 13 -13; rachi_> 10 -10
rachi_bensl 8 -8; rachi_el 6 -6; racon -5 5; racon_n -5 5; racon_tout 2 -2; rade 2 -2; rade_depui 2 -2; radia 6 -6
radia_conne 6 -6; radio 9 -9; radio_> 9 -9; rage -12 12; rage_> -6 6; rage_contr -10 10; rage_j -10 10; raise 11 -11
raise_sur 11 -11; raiso 12 -12; raiso_> 11 -11; raiso_socia 9 -9; rallu 9 -9; rallu_et 9 -9; rallu_mais 7 -7
rambe 8 -8; rambe_aroba 8 -8; rame 18 -18; rame_a 6 -6; rame_encor 8 -8; rame_enorm 5 -5; rame_grave 4 -4
rame_sever 9 -9; rame_toujo 9 -9; rame_un 4 -4; raoul 5 -5; raoul_c 5 -5; raoul_d 6 -6; raoul_n 6 -6; rapid 10 -10
rapid_> 10 -10; rappe 10 -10; rappe_> 13 -13; rappe_au 4 -4; rappe_c -8 8; rappe_donc 1 -1; rappe_jamai 5 -5
rappe_je 12 -12; rappe_moi 7 -7; rappe_par 6 -6; rappe_parce 16 -16; rappe_plus 18 -18; rappe_pour -1 1
rappe_sept 9 -9; rappe_si 9 -9; rappo 14 -14; rappo_a 14 -14; ras -18 18; ras_la -12 12; ras_le -14 14; rassu 11 -11
rassu_> 6 -6; rassu_vous 11 -11; rau 6 -6; rau_r 6 -6; raymo 9 -9; raymo_escof 9 -9; re 3 -3; re_je 3 -3; reboo 8 -8
reboo_deux 8 -8; rebra 16 -16; rebra_> 8 -8; rebra_la 9 -9; rebra_mais 9 -9; recem 3 -3; recem_> 3 -3; recev 8 -8
recev_de 5 -5; recev_des 6 -6; recev_mais 7 -7; reche 6 -6; reche_de 6 -6; recla 6 -6; recla_une 6 -6; recoi 9 -9
recoi_ma 4 -4; recoi_mes 7 -7; recoi_pas 6 -6; recoi_plus 9 -9; recoi_trop 6 -6; recom 10 -10; recom_> 10 -10
recon 14 -14; recon_> 14 -14; recti 5 -5; recti_06 5 -5; recu 13 -13; recu_la 1 -1; recu_un 12 -12
recu_votre 10 -10; recup 8 -8; recup_plus 5 -5; recup_toute 8 -8; redem 21 -21; redem_> 19 -19; redem_avec 2 -2
redem_box 9 -9; redem_comme 7 -7; redem_ecran 5 -5; redem_en 10 -10; redem_encor 18 -18; redem_et 8 -8
redem_la 8 -8; redem_le 6 -6; redem_ma 8 -8; redem_mais 1 -1; redem_non 1 -1; redem_plus 1 -1; redem_toute 7 -7
redem_trois 23 -23; redev 7 -7; redev_verte 7 -7; redir 10 -10; redir_moi 10 -10; redir_vous 2 -2; reess 4 -4
reess_> 4 -4; refle 10 -10; refle_> 11 -11; refle_il 1 -1; refon 10 -10; refon_pas 10 -10; refus 13 -13
refus_> 13 -13; regar 16 -16; regar_> 17 -17; regar_c 2 -2; regar_des 5 -5; regar_en 7 -7; regar_l 1 -1
regar_la 3 -3; regar_les 2 -2; regar_mes 3 -3; regar_moi 1 -1; regis 8 -8; regis_pelis 8 -8; regle 16 -16
regle_> 14 -14; regle_ca 17 -17; regle_depui 10 -10; regre 11 -11; regre_> 11 -11; relan 7 -7; relan_le 7 -7
relat 7 -7; relat_avec 7 -7; remar 20 -20; remar_> 14 -14; remar_ca 8 -8; remar_merci 18 -18; remar_pas 12 -12
remar_super 5 -5; remar_tout 10 -10; rembo -17 17; rembo_c -8 8; rembo_moi -12 12; remer 13 -13; remer_pour 13 -13
remet 9 -9; remet_le 4 -4; remet_pas 8 -8; remon 11 -11; remon_> 10 -10; remon_mais 6 -6; remy 7 -7; remy_avec 7 -7
remy_chauv 7 -7; renar 6 -6; renar_aroba 6 -6; renau 4 -4; renau_aroba 2 -2; renau_comme 7 -7; rend -11 11
rend_dingu -11 11; rende -5 5; rende_compt -9 9; rende_dingu -7 7; rende_la -8 8; rende_moi 13 -13
rende_vous 15 -15; rendu -8 8; rendu_ridic -8 8; rene 8 -8; rene_point 8 -8; renne 7 -7; renne_point 7 -7
rense 12 -12; rense_> 12 -12; rentr 6 -6; rentr_dans 9 -9; rentr_diman 2 -2; rentr_du 4 -4; repar 5 -5
repar_> 20 -20; repar_a 8 -8; repar_comme 7 -7; repar_en 6 -6; repar_ma -7 7; repar_pour 11 -11; repar_une -13 13
repas 6 -6; repas_demai 6 -6; repet 5 -5; repet_06 6 -6; repet_> 2 -2; repet_au 5 -5; repet_la -15 15; repet_ma 8 -8
repet_non 14 -14; repet_plus 12 -12; repet_s 10 -10; repet_wifi 11 -11; repon -4 4; repon_> 27 -27; repon_a 14 -14
repon_alors 12 -12; repon_bon -7 7; repon_est 7 -7; repon_jamai -15 15; repon_ne 13 -13; repon_oui -9 9
repon_plus 17 -17; repon_repon -7 7; repon_si 1 -1; repre 7 -7; repre_jean 4 -4; repre_zero 9 -9; resea 15 -15
resea_> 19 -19; resea_c 5 -5; resea_chez 6 -6; resea_comme 6 -6; resea_de 4 -4; resea_dedan 4 -4; resea_depui 8 -8
resea_du 7 -7; resea_est 11 -11; resea_la 4 -4; resea_mobil 12 -12; resea_mon 5 -5; resea_n 6 -6; resea_non 7 -7
resea_sans 4 -4; resea_sur 8 -8; resea_wifi 4 -4; resid 9 -9; resid_les 9 -9; resil -19 19; resil_> 14 -14
resil_et -8 8; resil_tout -21 21; resol 16 -16; resol_> 16 -16; resol_pour 8 -8; respe 6 -6; respe_pour 6 -6
respo 15 -15; respo_> 9 -9; respo_du 10 -10; respo_en 10 -10; respo_est 7 -7; respo_infor 8 -8; resta 6 -6
resta_de 6 -6; reste 9 -9; reste_a 8 -8; reste_anony 7 -7; reste_bloqu 4 -4; reste_etein 10 -10; reste_faut 1 -1
reste_ma 5 -5; reste_rouge 9 -9; reste_sans 6 -6; reste_sur 6 -6; reste_tout 5 -5; retab 17 -17; retab_> 16 -16
retab_depui 6 -6; retab_inter 3 -3; retar 6 -6; retar_j 6 -6; reten 8 -8; reten_> 8 -8; retom 7 -7; retom_> 7 -7
retou 15 -15; retou_> 15 -15; retou_hein 3 -3; retra 15 -15; retra_> 14 -14; retra_alors 2 -2; retro 10 -10
retro_inter 12 -12; retro_la 8 -8; retro_pas 2 -2; reuni 6 -6; reuni_> 8 -8; reuni_il 1 -1; reuss 12 -12
reuss_> 12 -12; reven 15 -15; reven_> 14 -14; reven_a 11 -11; reven_merci 4 -4; reven_parce 2 -2; reven_puis 14 -14
revie 12 -12; revie_> 12 -12; revoi 7 -7; revoi_> 7 -7; revol -11 11; revol_> -11 11; rex 9 -9; rex_soixa 9 -9
rey 4 -4; rey_r 4 -4; rhone 7 -7; rhone_> 7 -7; ribei 8 -8; ribei_> 8 -8; ricci 6 -6; ricci_r 6 -6; ridic -8 8
ridic_> -8 8; ridic_je 2 -2; rien 3 -3; rien_> -4 4; rien_a 27 -27; rien_bande -6 6; rien_c -6 6; rien_ca 4 -4
rien_chang 13 -13; rien_contr 8 -8; rien_d 7 -7; rien_dans 8 -8; rien_de 4 -4; rien_depui -9 9; rien_desol 10 -10
rien_deux 18 -18; rien_donne 13 -13; rien_du 9 -9; rien_fait 21 -21; rien_j 2 -2; rien_moi 9 -9; rien_n 7 -7
rien_ne 12 -12; rien_puisq 2 -2; rien_qu -5 5; rien_que 15 -15; rien_qui 7 -7; rien_redem 9 -9; rien_sur 4 -4
rien_votre -9 9; riez 9 -9; riez_pas 9 -9; rigol 10 -10; rigol_> 9 -9; rigol_c 5 -5; rigol_pas 6 -6; riou 4 -4
riou_aroba 4 -4; rire 14 -14; rire_> 14 -14; rire_tout 6 -6; rivie 8 -8; rivie_aroba 7 -7; rivie_sur 8 -8
roami 10 -10; roami_desac 10 -10; robas 10 -10; robas_numer 9 -9; robas_yahoo 9 -9; rober 5 -5; rober_aroba 6 -6
rober_fauve 5 -5; rober_point 3 -3; robin 13 -13; robin_aroba 13 -13; robin_point 10 -10; robot 4 -4; robot_> -4 4
robot_aspir 13 -13; robot_ca 9 -9; robot_est 3 -3; robot_je 8 -8; robot_mais 1 -1; robot_moi 7 -7
robot_passe 22 -22; robot_qu 3 -3; rocha 7 -7; rocha_aroba 7 -7; roche 4 -4; roche_aroba 4 -4; rodri 7 -7
rodri_> 7 -7; roger 7 -7; roger_> 7 -7; roger_aroba 8 -8; roger_point 4 -4; rolla 7 -7; rolla_avec 7 -7; romai 7 -7
romai_aroba 7 -7; romai_photo 7 -7; roman 8 -8; roman_point 8 -8; rond 6 -6; rond_tout 6 -6; rose 10 -10
rose_blanc 10 -10; rossi 13 -13; rossi_> 8 -8; rossi_aroba 6 -6; rossi_chioc 5 -5; rouge 8 -8; rouge_> 13 -13
rouge_a 3 -3; rouge_et 4 -4; rouge_qui 2 -2; rouge_sur 3 -3; rouma 5 -5; rouma_> 5 -5; rouss 15 -15; rouss_> 11 -11
rouss_de 10 -10; rouss_deux 4 -4; rouss_mais 8 -8; rouss_non 1 -1; route 12 -12; route_> 6 -6; route_a 11 -11
route_est 5 -5; route_et 8 -8; roux 11 -11; roux_aroba 3 -3; roux_chez 7 -7; roux_deux 9 -9; roux_outlo 10 -10
roux_r 9 -9; roxan 3 -3; roxan_avec 3 -3; roy 7 -7; roy_aroba 7 -7; roy_point 6 -6; royer 9 -9; royer_aroba 9 -9
rubis -6 6; rubis_sur -6 6; rue 15 -15; rue_appar 2 -2; rue_bon 6 -6; rue_d 2 -2; rue_de 15 -15; rue_des 12 -12
rue_du 5 -5; rue_jean 6 -6; rue_le 3 -3; rue_mais 3 -3; rue_ou 24 -24; rue_paste 11 -11; rue_victo 10 -10
rue_y 2 -2; s 9 -9; s21 7 -7; s21_> 7 -7; s_> 7 -7; s_affic 11 -11; s_allum 16 -16; s_appel 6 -6; s_aroba 5 -5
s_arran 6 -6; s_avec 8 -8; s_c 10 -10; s_corre 7 -7; s_donc 3 -3; s_e 6 -6; s_en 10 -10; s_enerv 16 -16
s_enten 6 -6; s_epell 3 -3; s_est -3 3; s_et 6 -6; s_etein 11 -11; s_f 7 -7; s_go 6 -6; s_i 7 -7; s_il 10 -10
s_k 4 -4; s_m 9 -9; s_n 3 -3; s_o 6 -6; s_occup 8 -8; s_ouvre 11 -11; s_ouvri 6 -6; s_p 10 -10; s_pauli 7 -7
s_point 7 -7; s_rolla 7 -7; s_s 10 -10; s_t 4 -4; s_tiret 6 -6; s_y 8 -8; s_z 6 -6; sa 2 -2; sa_ca 5 -5
sa_chang 7 -7; sa_conso 2 -2; sa_fait 13 -13; sa_redem 7 -7; sa_suffi -6 6; sabri 7 -7; sabri_tiret 7 -7; sacha 6 -6
sacha_lenoi 6 -6; sache 15 -15; sache_> 15 -15; saidi 7 -7; saidi_aroba 7 -7; saint 13 -13; saint_berna 7 -7
saint_etien 7 -7; saint_josep 7 -7; saint_marti 10 -10; saint_tiret 8 -8; sais 24 -24; sais_> 8 -8; sais_pas 9 -9
sais_plus 9 -9; sais_que 6 -6; sais_rien 9 -9; sais_trop 11 -11; saisi -6 6; saisi_notre -6 6; saiso 9 -9
saiso_aroba 9 -9; sale -8 8; sale_robot -8 8; salet -9 9; salet_de -9 9; salle 4 -4; salle_infor 4 -4; salon 8 -8
salon_> 15 -15; salon_de 2 -2; salon_deux 1 -1; salon_la 6 -6; salon_le 3 -3; salon_mon 1 -1; salon_un 5 -5
salon_une 2 -2; salut 8 -8; salut_bien 6 -6; salut_moi 5 -5; samir 11 -11; samir_bouzi 11 -11; samsu 3 -3
samsu_impos 3 -3; samue 9 -9; samue_etien 9 -9; sanch 9 -9; sanch_aroba 9 -9; sandr 15 -15; sandr_colas 8 -8
sandr_colin 11 -11; sandr_colli 12 -12; sandr_m 5 -5; sandr_pardo 9 -9; sandr_point 4 -4; sang -7 7; sang_vous -7 7
sanit 10 -10; sanit_aux 10 -10; sans 1 -1; sans_accen 5 -5; sans_apost 7 -7; sans_arret 7 -7; sans_e 5 -5
sans_espac 6 -6; sans_facon 11 -11; sans_faute 8 -8; sans_fil 7 -7; sans_fin 4 -4; sans_h 9 -9; sans_impor 6 -6
sans_inter 6 -6; sans_l 4 -4; sans_la 5 -5; sans_le 5 -5; sans_point 3 -3; sans_resea 9 -9; sans_telep -14 14
sans_trema 8 -8; sans_voyel 5 -5; saoul -14 14; saoul_> -13 13; saoul_avec -12 12; saoul_ca -6 6; saoul_vous -6 6
sarah 8 -8; sarah_avec 5 -5; sarah_point 9 -9; sasha 10 -10; sasha_point 10 -10; sauf 16 -16; sauf_dans 4 -4
sauf_un 12 -12; saura 4 -4; saura_pas 4 -4; saute 19 -19; saute_> 16 -16; saute_le 5 -5; saute_tous 6 -6; sav 9 -9
sav_aroba 9 -9; savez 11 -11; savez_> 10 -10; savez_je 4 -4; savez_les 12 -12; savez_moi 2 -2; savez_vous 11 -11
savoi 9 -9; savoi_ca 8 -8; savoi_quand 2 -2; savoi_si 6 -6; scand -29 29; scand_> -28 28; scand_a 11 -11
scand_d -10 10; scand_de -9 9; scand_je -6 6; scand_par -8 8; scand_sanit 10 -10; scand_un -9 9; schmi 7 -7
schmi_s 7 -7; schne 3 -3; schne_aroba 3 -3; sdsl 6 -6; sdsl_depui 6 -6; se -7 7; se_compr 11 -11; se_conne 10 -10
se_coupe 12 -12; se_decon 6 -6; se_fait 7 -7; se_fige 7 -7; se_fout -11 11; se_foutr -9 9; se_lance 10 -10
se_matin 8 -8; se_moque -11 11; se_passe -6 6; se_plaig 8 -8; se_plain 12 -12; se_prono 5 -5; se_termi 1 -1
se_trouv 6 -6; sebas 13 -13; sebas_colle 9 -9; sebas_leroy 6 -6; secon 17 -17; secon_> 18 -18; secon_et 1 -1
secon_le 6 -6; secre 13 -13; secre_> 10 -10; secre_a 7 -7; secre_aroba 9 -9; secre_de 5 -5; secre_n 6 -6; secti 6 -6
secti_le 6 -6; sefia 6 -6; sefia_s 6 -6; seize 7 -7; seize_> 9 -9; seize_cinqu 3 -3; seize_dix 7 -7
seize_douze 9 -9; seize_non 1 -1; seize_ou 15 -15; seize_s 1 -1; seize_trent 5 -5; seize_vingt 2 -2
seize_virgu 3 -3; semai -1 1; semai_> 6 -6; semai_derni 10 -10; semai_passe 8 -8; semai_que -8 8; semai_sans -12 12
sembl 13 -13; sembl_oui 12 -12; sembl_que 9 -9; sept 8 -8; sept_> 17 -17; sept_ah 9 -9; sept_ans 6 -6
sept_appar 9 -9; sept_aroba 6 -6; sept_avec 9 -9; sept_c 4 -4; sept_cinqu 8 -8; sept_comme 4 -4; sept_dix 7 -7
sept_donc 4 -4; sept_doubl 8 -8; sept_en 2 -2; sept_euh 2 -2; sept_fois 9 -9; sept_huit 6 -6; sept_je 7 -7
sept_non 8 -8; sept_nonan 8 -8; sept_onze 7 -7; sept_ou 9 -9; sept_oui 8 -8; sept_pardo 3 -3; sept_quara 6 -6
sept_quatr 5 -5; sept_quinz 7 -7; sept_sept 7 -7; sept_septa 5 -5; sept_six 5 -5; sept_soixa 10 -10; sept_trent 4 -4
sept_vingt 7 -7; sept_voila 6 -6; sept_zero 4 -4; septa 14 -14; septa_> 11 -11; septa_cinq 7 -7; septa_deux 5 -5
septa_et 3 -3; septa_huit 5 -5; septa_neuf 6 -6; septa_sept 3 -3; septa_six 5 -5; septa_trent 5 -5; septa_trois 5 -5
septe 2 -2; septe_le 2 -2; sera 6 -6; sera_plus 6 -6; serai 10 -10; serai_bien 6 -6; serai_il 7 -7; serai_pluto 7 -7
serai_regle 5 -5; serai_repar 6 -6; serge 4 -4; serge_point 4 -4; serie -23 23; serie_> -20 20; serie_a -6 6
serie_marre -8 8; serie_vous -8 8; serre 9 -9; serre_> 9 -9; sers 2 -2; sers_jamai 2 -2; serve -14 14
serve_> 10 -10; serve_a -16 16; serve_et 12 -12; serve_plus 9 -9; serve_soit 10 -10; servi -16 16; servi_> -8 8
servi_a -8 8; servi_achat 8 -8; servi_c -6 6; servi_clien 10 -10; servi_compt 11 -11; servi_d 19 -19
servi_de -10 10; servi_deplo -15 15; servi_depui 10 -10; servi_des 6 -6; servi_est -13 13; servi_infor 10 -10
servi_orang 14 -14; servi_point 17 -17; servi_techn 6 -6; servi_une 19 -19; ses 7 -7; ses_chain 10 -10
ses_devoi 2 -2; ses_etude 1 -1; seul 12 -12; seul_> 15 -15; seul_appar 6 -6; seul_au 1 -1; seul_enfin 5 -5
seul_l 5 -5; seul_mot 7 -7; seul_n 3 -3; seul_t 6 -6; seul_y 9 -9; seule 16 -16; seule_> 8 -8; seule_appar 8 -8
seule_la 14 -14; seule_le 12 -12; seule_table 8 -8; sever 9 -9; sever_> 9 -9; sfr 8 -8; sfr_> 6 -6; sfr_point 8 -8
si 13 -13; si_> 20 -20; si_c 11 -11; si_ca -10 10; si_enfin 15 -15; si_j 8 -8; si_je 10 -10; si_la 6 -6; si_mes 4 -4
si_mon 3 -3; si_si 10 -10; si_tard 6 -6; si_vous 2 -2; si_y 1 -1; sien 7 -7; sien_et 7 -7; sienn 7 -7; sienn_> 7 -7
signa 12 -12; signa_> 13 -13; signa_de 6 -6; signa_l 6 -6; signa_meme 7 -7; signa_sur 6 -6; signa_une 4 -4
signe 11 -11; signe_> 11 -11; silen 4 -4; silen_compl 10 -10; silen_j -10 10; silen_radio 9 -9; silva 13 -13
silva_> 8 -8; silva_arrob 6 -6; silva_joao 8 -8; sim 11 -11; sim_> 7 -7; sim_dans 4 -4; sim_elle 3 -3; sim_est 8 -8
sim_et 4 -4; sim_n 6 -6; sim_non 8 -8; sim_nouve 6 -6; sim_oui 8 -8; sim_sim 8 -8; simon 11 -11; simon_> 10 -10
simon_aroba 5 -5; simon_et 8 -8; simpl 15 -15; simpl_> 11 -11; simpl_debra 9 -9; simpl_signa 6 -6; siret 14 -14
siret_> 14 -14; site 15 -15; site_de 8 -8; site_il 5 -5; site_ne 9 -9; site_s 7 -7; sites 8 -8; sites_avec 8 -8
situa 3 -3; situa_> 3 -3; six 9 -9; six_78 8 -8; six_> 17 -17; six_ans 10 -10; six_aroba 10 -10; six_burea 5 -5
six_c 4 -4; six_cent 5 -5; six_cinq 4 -4; six_cinqu 5 -5; six_colle 11 -11; six_deux 5 -5; six_dix 5 -5
six_doubl 6 -6; six_douze 10 -10; six_en 7 -7; six_et 9 -9; six_euh 2 -2; six_grand 7 -7; six_huit 18 -18
six_huita 3 -3; six_j 5 -5; six_je 6 -6; six_la 7 -7; six_le 1 -1; six_machi 18 -18; six_mais 4 -4; six_mille 2 -2
six_non 4 -4; six_nonan 6 -6; six_on 1 -1; six_onze 10 -10; six_ordin 6 -6; six_pas 7 -7; six_porta 7 -7
six_poste 6 -6; six_pro 6 -6; six_puis 5 -5; six_quara 7 -7; six_quato 4 -4; six_quatr 6 -6; six_quinz 6 -6
six_sept 6 -6; six_septa 5 -5; six_six 5 -5; six_soixa 8 -8; six_suiva 6 -6; six_table 8 -8; six_telep 11 -11
six_tout 9 -9; six_treiz 3 -3; six_trent 10 -10; six_tripl 8 -8; six_un 4 -4; six_vingt 7 -7; six_virgu 3 -3
six_vous 1 -1; six_zero 12 -12; sixie -7 7; sixie_fois -7 7; smart 6 -6; smart_> 6 -6; smart_celui 3 -3
smart_ne 4 -4; smet 9 -9; smet_> 9 -9; smith 11 -11; smith_> 7 -7; smith_at 6 -6; sms 19 -19; sms_> 9 -9
sms_avec 6 -6; sms_ce 6 -6; sms_d 12 -12; sms_je 6 -6; sms_ni 9 -9; sms_parte 7 -7; socia 9 -9; socia_> 9 -9
socie 18 -18; socie_> 9 -9; socie_alpha 7 -7; socie_batip 7 -7; socie_dupon 10 -10; socie_duran 8 -8
socie_marti 7 -7; socie_soget 8 -8; socie_trans 6 -6; soeur 6 -6; soeur_de 6 -6; soeur_parce 3 -3; sofia 8 -8
sofia_mende 8 -8; soget 8 -8; soget_> 8 -8; soi 5 -5; soi_meme 5 -5; soir 8 -8; soir_> 8 -8; soit 15 -15
soit_onze 10 -10; soit_quinz 9 -9; soit_une 14 -14; soixa 7 -7; soixa_> 4 -4; soixa_ans 5 -5; soixa_cinq 6 -6
soixa_cinqu 11 -11; soixa_de 6 -6; soixa_deux 6 -6; soixa_dix 7 -7; soixa_douze 8 -8; soixa_et 4 -4; soixa_huit 7 -7
soixa_neuf 9 -9; soixa_puis 8 -8; soixa_quato 5 -5; soixa_quatr 7 -7; soixa_quinz 5 -5; soixa_seize 4 -4
soixa_sept 4 -4; soixa_septa 6 -6; soixa_six 6 -6; soixa_soixa 10 -10; soixa_treiz 6 -6; soixa_trois 5 -5; sol 5 -5
sol_> 5 -5; solan 3 -3; solan_point 3 -3; solei 5 -5; solei_aroba 5 -5; solen 8 -8; solen_abgra 8 -8; somme 8 -8
somme_la 8 -8; somme_trois 6 -6; son 17 -17; son_dessi 9 -9; son_est 14 -14; son_et 6 -6; son_nom 2 -2
son_opera 10 -10; sonne 24 -24; sonne_> 6 -6; sonne_a 5 -5; sonne_c 9 -9; sonne_dans 3 -3; sonne_est 22 -22
sonne_et 5 -5; sonne_mais 3 -3; sonne_plus 3 -3; sont 14 -14; sont_a 8 -8; sont_conce 9 -9; sont_coupe 7 -7
sont_decon 7 -7; sont_hache 8 -8; sont_inacc 4 -4; sont_la 4 -4; sont_muets 8 -8; sont_super 6 -6; sont_touch 7 -7
sont_tous 8 -8; sont_venus 7 -7; sont_verte 3 -3; sont_verts 7 -7; sophi 14 -14; sophi_duboi 9 -9
sophi_duran 10 -10; sophi_legra 7 -7; sophi_marte 7 -7; sophi_mille 1 -1; sophi_morel 6 -6; sophi_tiret 7 -7
sophi_under 7 -7; sors 4 -4; sors_la 4 -4; sorti 9 -9; sorti_> 8 -8; sorti_a 7 -7; sorti_le 6 -6; souci 11 -11
souci_> 12 -12; souci_allez 11 -11; souci_au 3 -3; souci_avec 10 -10; souci_c 1 -1; souci_de 7 -7; souci_habit 5 -5
souci_je 8 -8; souci_la 1 -1; souci_merci 15 -15; souci_que 7 -7; souha 7 -7; souha_etre 5 -5; souha_faire 7 -7
souha_m 11 -11; souha_parle 5 -5; sous 13 -13; sous_la 11 -11; sous_les 10 -10; sous_sol 5 -5; sousc 10 -10
sousc_a 10 -10; souvi 19 -19; souvi_> 3 -3; souvi_plus 17 -17; soyez 10 -10; soyez_debor 10 -10; space 7 -7
space_> 7 -7; space_une 5 -5; sport 6 -6; sport_> 6 -6; stabl 10 -10; stabl_maint 10 -10; stand 13 -13
stand_> 14 -14; stand_chez 11 -11; stand_est 5 -5; stand_je 4 -4; stand_ne 14 -14; stand_telep 5 -5; stefa 6 -6
stefa_avec 6 -6; steph 10 -10; steph_avec 9 -9; steph_point 6 -6; steph_vande 10 -10; steph_vasse 10 -10; stop -6 6
stop_j -7 7; stop_je 10 -10; stres 7 -7; stres_j 7 -7; studi 8 -8; studi_tiret 8 -8; stupi -15 15; stupi_ou -15 15
stylo 13 -13; stylo_> 13 -13; subis 10 -10; subis_une 10 -10; sud -6 6; sud_> -6 6; sud_point 13 -13; suffi -22 22
suffi_> -16 16; suffi_basta -5 5; suffi_j -9 9; suffi_maint -18 18; suffi_pas 7 -7; suis -2 2; suis_a -8 8
suis_alle 4 -4; suis_allem 5 -5; suis_au 14 -14; suis_avec 22 -22; suis_bete 10 -10; suis_calme 19 -19
suis_cathy 7 -7; suis_clien 16 -16; suis_confu 3 -3; suis_conne 12 -12; suis_coupe 16 -16; suis_d 14 -14
suis_dans 18 -18; suis_de 13 -13; suis_decu 14 -14; suis_degou -6 6; suis_desol 18 -18; suis_devan 15 -15
suis_embet 14 -14; suis_en -1 1; suis_encor 5 -5; suis_enerv 10 -10; suis_ennuy 14 -14; suis_exced -21 21
suis_fatig 20 -20; suis_folle -6 6; suis_furax -8 8; suis_furie -20 20; suis_hors -24 24; suis_infir 6 -6
suis_injoi 5 -5; suis_l 14 -14; suis_la 17 -17; suis_le 22 -22; suis_locat 6 -6; suis_madam 9 -9; suis_mathi 8 -8
suis_moi 13 -13; suis_monsi 15 -15; suis_ne 14 -14; suis_nul 9 -9; suis_pas 36 -36; suis_patie 14 -14
suis_perdu 15 -15; suis_pierr 18 -18; suis_press 21 -21; suis_pret 15 -15; suis_recon 15 -15; suis_retra 14 -14
suis_revol -11 11; suis_rouma 5 -5; suis_scand -8 8; suis_secre 1 -1; suis_sur 8 -8; suis_toujo 16 -16
suis_tout 10 -10; suis_tres -20 20; suis_tromp 8 -8; suis_un 19 -19; suis_une 17 -17; suis_votre 8 -8
suis_vraim -16 16; suiss 2 -2; suiss_je 2 -2; suite 3 -3; suite_> 15 -15; suite_faut 8 -8; suite_j -7 7; suiva 7 -7
suiva_les 7 -7; suivr 9 -9; suivr_> 8 -8; suivr_vos 6 -6; sujet 12 -12; sujet_de 8 -8; sujet_du 12 -12; super 12 -12
super_> 6 -6; super_c 10 -10; super_ca 11 -11; super_longs 6 -6; super_merci 7 -7; suppo 12 -12; suppo_aroba 7 -7
suppo_humai 6 -6; suppo_que 11 -11; sur 8 -8; sur_> 18 -18; sur_appel 6 -6; sur_deux 5 -5; sur_dix 6 -6
sur_fortn 6 -6; sur_inter 16 -16; sur_l -2 2; sur_la 14 -14; sur_le 8 -8; sur_leque 7 -7; sur_les -4 4
sur_liste 10 -10; sur_ma 6 -6; sur_mais 1 -1; sur_mon 12 -12; sur_natha 4 -4; sur_nice 4 -4; sur_notre 6 -6
sur_que 9 -9; sur_quelq 3 -3; sur_tous 4 -4; sur_un 9 -9; sur_w 4 -4; sur_youtu 8 -8; sure 4 -4; sure_> 4 -4
surpr 6 -6; surpr_> 6 -6; surto 15 -15; surto_> 11 -11; surto_la 2 -2; surto_ne 8 -8; surto_pas 10 -10; surve 9 -9
surve_et 9 -9; suspe 4 -4; suspe_> 4 -4; switc 10 -10; switc_> 10 -10; sy 6 -6; sy_s 6 -6; sylva 8 -8
sylva_fonta 8 -8; sylvi 15 -15; sylvi_duboi 8 -8; sylvi_march 5 -5; sylvi_marti 7 -7; sympa 18 -18; sympa_> 18 -18
synch 2 -2; synch_pas 2 -2; szyma 4 -4; szyma_s 4 -4; t 7 -7; t_> 8 -8; t_a 16 -16; t_alexa 7 -7; t_aroba 4 -4
t_as 4 -4; t_aurai 10 -10; t_b 7 -7; t_comme 6 -6; t_e 7 -7; t_es -3 3; t_h 5 -5; t_i 5 -5; t_il 9 -9; t_l 7 -7
t_louis 5 -5; t_paul 5 -5; t_point 8 -8; t_r 11 -11; t_sans 4 -4; t_tout 6 -6; t_une 9 -9; t_v 3 -3; t_x 7 -7
ta -11 11; ta_gueul -11 11; tabar -18 18; tabar_ca -18 18; table 12 -12; table_> 14 -14; table_capte 1 -1
table_de 6 -6; table_des 5 -5; table_deux 5 -5; table_en 7 -7; table_et 6 -6; table_la 3 -3; table_ne 8 -8
table_ni 4 -4; table_un 6 -6; tais 12 -12; tais_toi 12 -12; tango 7 -7; tango_l 7 -7; tangu 6 -6; tangu_> 6 -6
tangu_c 6 -6; tant 9 -9; tant_que 9 -9; tanto 8 -8; tanto_> 8 -8; tape 6 -6; tape_la 5 -5; tape_mon 6 -6; taper -6 6
taper_sur -6 6; tapez 9 -9; tapez_moi 9 -9; tard 15 -15; tard_> 14 -14; tard_chez 1 -1; tard_dites 4 -4
tard_je 10 -10; tas -8 8; tas_de -8 8; tatie 7 -7; tatie_luce 7 -7; taxi 6 -6; taxi_point 6 -6; te -14 14
te_detes -8 8; te_donne 7 -7; te_faire -7 7; te_fous -9 9; tech 8 -8; tech_aroba 8 -8; techn 19 -19; techn_> 27 -27
techn_a 9 -9; techn_avait 10 -10; techn_de 10 -10; techn_depui 10 -10; techn_direc 12 -12; techn_doit 9 -9
techn_est 7 -7; techn_humai 4 -4; techn_il 2 -2; techn_je 1 -1; techn_la 9 -9; techn_m 5 -5; techn_me 5 -5
techn_merci 3 -3; techn_n -9 9; techn_non 4 -4; techn_ont 10 -10; techn_ou 2 -2; techn_pas 8 -8; techn_qui 5 -5
techn_repas 6 -6; techn_s 8 -8; techn_sont 7 -7; techn_tout 9 -9; tele 12 -12; tele_> 20 -20; tele_bugue 13 -13
tele_dans 2 -2; tele_de 6 -6; tele_deux 5 -5; tele_dit 6 -6; tele_du 8 -8; tele_est 6 -6; tele_et 7 -7; tele_il 2 -2
tele_l 5 -5; tele_les 4 -4; tele_ne 8 -8; tele_ni 9 -9; tele_plus 5 -5; tele_qui 4 -4; tele_s 9 -9; tele_trava 6 -6
tele_une 4 -4; telec 13 -13; telec_> 10 -10; telec_sont 6 -6; telen 6 -6; telen_point 6 -6; telep 10 -10
telep_> 5 -5; telep_au 3 -3; telep_avec 1 -1; telep_c 14 -14; telep_ca 3 -3; telep_cette 9 -9; telep_comme 1 -1
telep_dans 4 -4; telep_de 8 -8; telep_deux 6 -6; telep_dit 9 -9; telep_donc 1 -1; telep_du 6 -6; telep_est 5 -5
telep_et 8 -8; telep_fixe 7 -7; telep_fonct 5 -5; telep_gresi 15 -15; telep_il 5 -5; telep_inter 2 -2
telep_ip 10 -10; telep_le 2 -2; telep_les 5 -5; telep_madam 8 -8; telep_mais 6 -6; telep_n 9 -9; telep_ne 6 -6
telep_ni 2 -2; telep_non 6 -6; telep_on 5 -5; telep_oui 2 -2; telep_parce 5 -5; telep_penda -8 8; telep_plus 10 -10
telep_porta 13 -13; telep_qui 9 -9; telep_sans 8 -8; telep_sonne 6 -6; telep_sont 8 -8; telep_sur 13 -13
telep_un 2 -2; teles 14 -14; teles_> 14 -14; telet 13 -13; telet_> 8 -8; telet_ca 6 -6; telet_je 7 -7; telev 10 -10
telev_et 10 -10; telev_m 6 -6; telev_par 5 -5; telev_une 9 -9; temps 10 -10; temps_> 2 -2; temps_c -11 11
temps_de 8 -8; temps_la 13 -13; temps_mais 11 -11; temps_pour 2 -2; temps_que 6 -6; temps_un 4 -4; tenir 6 -6
tenir_> 6 -6; tenu 10 -10; tenu_deux 7 -7; tenu_trent 8 -8; teodo 5 -5; teodo_point 5 -5; termi 15 -15
termi_> 10 -10; termi_a 5 -5; termi_carte 6 -6; termi_de 9 -9; termi_n 5 -5; termi_par 1 -1; terri 10 -10
terri_> 10 -10; tessi 4 -4; tessi_aroba 4 -4; test 12 -12; test_de 7 -7; test_un 9 -9; teste 19 -19; teste_> 19 -19
tete -16 16; tete_> -18 18; tete_de -5 5; tete_la 1 -1; texto 11 -11; texto_n 10 -10; texto_parte 7 -7; teyss 7 -7
teyss_> 7 -7; teyss_t 6 -6; thecl 3 -3; thecl_tout 3 -3; there 2 -2; there_mauri 2 -2; therm 8 -8; therm_> 8 -8
thi 7 -7; thi_lan 7 -7; thier 9 -9; thier_henry 7 -7; thier_point 3 -3; thier_v 3 -3; thoma 8 -8; thoma_c 6 -6
thoma_lerou 6 -6; thoma_thoma 6 -6; thoma_un 7 -7; three 9 -9; three_trois 9 -9; thune -8 8; thune_> -8 8; ti 8 -8
ti_point 8 -8; ticke 9 -9; ticke_> 8 -8; ticke_la 16 -16; tiens 6 -6; tiens_je 7 -7; tiens_la 6 -6; tient 9 -9
tient_> 9 -9; timbr 4 -4; timbr_> 4 -4; tin 8 -8; tin_aroba 8 -8; tip 5 -5; tip_top 5 -5; tiret 8 -8; tiret_3 8 -8
tiret_andre 6 -6; tiret_bas 7 -7; tiret_berna 6 -6; tiret_boite 13 -13; tiret_bonne 6 -6; tiret_brun 3 -3
tiret_centr 6 -6; tiret_de 4 -4; tiret_denis 8 -8; tiret_desme 6 -6; tiret_deux 5 -5; tiret_du 7 -7
tiret_duboi 7 -7; tiret_durab 6 -6; tiret_en 3 -3; tiret_ensui 7 -7; tiret_euh 4 -4; tiret_fils 4 -4
tiret_goff 6 -6; tiret_h 8 -8; tiret_hadda 9 -9; tiret_henri 6 -6; tiret_henry 3 -3; tiret_inter 6 -6
tiret_jean 7 -7; tiret_k 8 -8; tiret_l 2 -2; tiret_lac 8 -8; tiret_lang 8 -8; tiret_laure 4 -4; tiret_lebla 7 -7
tiret_leroy 8 -8; tiret_les 8 -8; tiret_lezou 1 -1; tiret_lilas 9 -9; tiret_luc 2 -2; tiret_lyon 7 -7
tiret_lys 4 -4; tiret_miche 4 -4; tiret_mouli 7 -7; tiret_nante 6 -6; tiret_non 5 -5; tiret_orang 10 -10
tiret_ou 1 -1; tiret_paste 7 -7; tiret_paysa 4 -4; tiret_photo 9 -9; tiret_plomb 7 -7; tiret_plus 10 -10
tiret_poito 5 -5; tiret_puis 3 -3; tiret_rau 6 -6; tiret_renne 7 -7; tiret_roy 6 -6; tiret_saint 8 -8
tiret_silva 6 -6; tiret_simon 8 -8; tiret_soixa 5 -5; tiret_sud 13 -13; tiret_vanne 6 -6; tiret_vasse 6 -6
tiret_vert 7 -7; tisse 9 -9; tisse_> 9 -9; titi 9 -9; titi_soixa 9 -9; titul 21 -21; titul_> 16 -16; titul_c 7 -7
titul_est 10 -10; titul_s 5 -5; toi 12 -12; toi_je 12 -12; toit 10 -10; toit_> 10 -10; tom 10 -10; tom_aroba 12 -12
tom_guill 10 -10; tomas 6 -6; tomas_avec 6 -6; tombe 12 -12; tombe_> 15 -15; tombe_direc 5 -5; tombe_en 2 -2
tombe_la 3 -3; tombe_le 3 -3; tombe_sur 3 -3; ton -6 6; ton_machi -6 6; tonal 17 -17; tonal_> 14 -14; tonal_est 6 -6
tonal_quand 5 -5; tonal_sur 12 -12; tonne 7 -7; tonne_> 7 -7; tony 8 -8; tony_point 8 -8; top 5 -5; top_c 5 -5
total 8 -8; total_dans 6 -6; total_douze 7 -7; touch 15 -15; touch_> 16 -16; touch_au 10 -10; touch_pas 1 -1
touch_y 1 -1; toujo 14 -14; toujo_> 8 -8; toujo_absen 7 -7; toujo_an 7 -7; toujo_aussi 12 -12; toujo_autan 9 -9
toujo_avec 1 -1; toujo_bloqu 17 -17; toujo_coupe 4 -4; toujo_down 9 -9; toujo_en 11 -11; toujo_etein 6 -6
toujo_inter 7 -7; toujo_la -4 4; toujo_le 9 -9; toujo_lent 10 -10; toujo_madam 2 -2; toujo_muet 10 -10
toujo_orang 17 -17; toujo_parei -12 12; toujo_pas 13 -13; toujo_pour 13 -13; toujo_rien 18 -18; toujo_toujo 9 -9
toulo 9 -9; toulo_> 9 -9; tour 11 -11; tour_> 11 -11; tourc 4 -4; tourc_trois 4 -4; tourn 7 -7; tourn_> 14 -14
tourn_en -7 7; tous 1 -1; tous_> -3 3; tous_autan -7 7; tous_ces 9 -9; tous_des -12 12; tous_en 6 -6
tous_est 11 -11; tous_les 4 -4; tous_sauf 12 -12; tous_verts 8 -8; touss 9 -9; touss_> 9 -9; tout 5 -5; tout_> 4 -4
tout_a 11 -11; tout_attac 6 -6; tout_bien 2 -2; tout_bon 13 -13; tout_c 4 -4; tout_ca 6 -6; tout_casse -14 14
tout_ce 5 -5; tout_colle 9 -9; tout_court 7 -7; tout_dans 3 -3; tout_de 3 -3; tout_depui 2 -2; tout_du 12 -12
tout_encor 5 -5; tout_ensem 3 -3; tout_essay 5 -5; tout_est 11 -11; tout_et 12 -12; tout_fait 4 -4; tout_faux 13 -13
tout_fonct 6 -6; tout_je -7 7; tout_l 6 -6; tout_le 15 -15; tout_march 9 -9; tout_meme 5 -5; tout_mon 6 -6
tout_mort 12 -12; tout_noir 5 -5; tout_on 7 -7; tout_par 9 -9; tout_prene 16 -16; tout_pris 5 -5; tout_qui 5 -5
tout_remar 12 -12; tout_seul 11 -11; tout_simpl 13 -13; tout_toujo 7 -7; tout_va 13 -13; tout_voila 7 -7
tout_votre 10 -10; toute 7 -7; toute_ces -9 9; toute_facon 7 -7; toute_la 10 -10; toute_les 14 -14; toute_mes 8 -8
toute_neuve 11 -11; toute_seule 7 -7; trafi 6 -6; trafi_est 6 -6; train 25 -25; train_> 19 -19; train_a 6 -6
train_d 9 -9; train_de 8 -8; trait -7 7; trait_cela 6 -6; trait_d 8 -8; trait_les -12 12; tran 8 -8; tran_t 8 -8
tranq 8 -8; tranq_> 8 -8; trans 19 -19; trans_> 13 -13; trans_l 4 -4; trans_marti 6 -6; trans_moi 15 -15
trans_mon 7 -7; trans_pas 18 -18; trans_point 7 -7; trans_tiret 8 -8; traor 12 -12; traor_> 10 -10; traor_de 7 -7
traor_mamad 10 -10; trava 7 -7; trava_> 12 -12; trava_a 9 -9; trava_dans 2 -2; trava_de -12 12; trava_est 6 -6
trava_et 8 -8; trava_je 1 -1; treiz 10 -10; treiz_> 10 -10; treiz_appar 7 -7; treiz_aroba 7 -7; treiz_c 1 -1
treiz_et 4 -4; treiz_euh 7 -7; treiz_les 6 -6; treiz_maint 6 -6; treiz_non 3 -3; treiz_quara 4 -4; treiz_quato 9 -9
treiz_quatr 4 -4; treiz_seize 8 -8; treiz_soixa 4 -4; treiz_treiz 7 -7; treiz_trois 9 -9; treiz_zero 3 -3
trema 8 -8; trema_point 8 -8; tremb 9 -9; tremb_a 9 -9; trent 8 -8; trent_> 9 -9; trent_aroba 8 -8; trent_cinq 6 -6
trent_de 5 -5; trent_deux 4 -4; trent_douze 10 -10; trent_et 5 -5; trent_huit 5 -5; trent_maiso 1 -1
trent_neuf 4 -4; trent_quara 10 -10; trent_quatr 7 -7; trent_secon 8 -8; trent_sept 5 -5; trent_six 5 -5
trent_trent 6 -6; trent_trois 7 -7; trent_vingt 4 -4; tres -1 1; tres_aimab 12 -12; tres_bien 13 -13; tres_en -15 15
tres_enerv -13 13; tres_fache -11 11; tres_faibl 7 -7; tres_genti 8 -8; tres_lent 8 -8; tres_mal 13 -13
tres_mecon -13 13; tres_patie 12 -12; tres_peu 13 -13; tres_tres -12 12; tripl 8 -8; tripl_sept 8 -8; trist 7 -7
trist_point 7 -7; trois 9 -9; trois_> 17 -17; trois_a 14 -14; trois_appar 12 -12; trois_aroba 7 -7; trois_at 9 -9
trois_au 1 -1; trois_box 11 -11; trois_ca 7 -7; trois_camer 9 -9; trois_cents 4 -4; trois_chamb 4 -4
trois_chez 16 -16; trois_cinqu 5 -5; trois_dans 6 -6; trois_deux 2 -2; trois_dix 2 -2; trois_donc 10 -10
trois_en 8 -8; trois_enfin 6 -6; trois_et 3 -3; trois_etage 12 -12; trois_euh 5 -5; trois_fois -8 8
trois_heure -8 8; trois_huit 5 -5; trois_huita 5 -5; trois_impri 8 -8; trois_jours 21 -21; trois_le 7 -7
trois_mon 5 -5; trois_neuf 12 -12; trois_ni 7 -7; trois_non 11 -11; trois_onze 6 -6; trois_ordin 10 -10
trois_ordis 5 -5; trois_ou 14 -14; trois_parce 4 -4; trois_pc 6 -6; trois_perso 11 -11; trois_peut 10 -10
trois_porta 9 -9; trois_quara 5 -5; trois_quato 6 -6; trois_quatr 4 -4; trois_qui 17 -17; trois_rivie 8 -8
trois_semai -18 18; trois_sept 3 -3; trois_six 5 -5; trois_smart 6 -6; trois_soixa 4 -4; trois_solei 5 -5
trois_sur 18 -18; trois_table 5 -5; trois_telep 13 -13; trois_teles 13 -13; trois_termi 9 -9; trois_tout 6 -6
trois_trois 5 -5; trois_un 6 -6; trois_vingt 8 -8; trois_volet 8 -8; trois_zero 4 -4; tromp 15 -15; tromp_> 7 -7
tromp_atten 3 -3; tromp_c 7 -7; tromp_de 13 -13; tromp_moi 9 -9; tromp_zero 2 -2; trop 12 -12; trop_> 12 -12
trop_atten 2 -2; trop_ce 3 -3; trop_compl 5 -5; trop_de 6 -6; trop_la -10 10; trop_nuls -9 9; trop_oui 8 -8
trop_rien 11 -11; trop_vite 11 -11; trouv 7 -7; trouv_au 6 -6; trouv_pas 5 -5; trouv_plus 7 -7; truc 2 -2
truc_> -6 6; truc_atten 3 -3; truc_ca 8 -8; truc_donne 2 -2; truc_fonct 18 -18; truc_qui 8 -8; tu -5 5; tu_me -9 9
tu_peux 16 -16; tu_t 12 -12; tu_te -9 9; tuer 4 -4; tuer_le 4 -4; two 9 -9; two_three 9 -9; u 8 -8; u_> 9 -9
u_aroba 5 -5; u_b 7 -7; u_c 4 -4; u_comme 7 -7; u_e 9 -9; u_i 7 -7; u_k 5 -5; u_l 3 -3; u_n 2 -2; u_p 8 -8; u_r 7 -7
u_sans 1 -1; u_v 8 -8; u_x 12 -12; u_y 5 -5; ugo 9 -9; ugo_sans 9 -9; uk 6 -6; uk_> 6 -6; ulter 10 -10
ulter_> 10 -10; un 9 -9; un_> 4 -4; un_a 9 -9; un_abonn -9 9; un_agent 12 -12; un_appar 9 -9; un_appel 8 -8
un_appui 6 -6; un_arbre 6 -6; un_aroba 18 -18; un_autom 7 -7; un_autre 10 -10; un_bruit 6 -6; un_c 8 -8
un_cable -10 10; un_campi 8 -8; un_casqu 8 -8; un_certa 5 -5; un_chien -7 7; un_chiff 2 -2; un_cinqu 5 -5
un_clien 12 -12; un_colla 5 -5; un_colle 13 -13; un_conco 5 -5; un_confl 4 -4; un_conse 12 -12; un_contr 14 -14
un_courr 5 -5; un_creti -5 5; un_d 24 -24; un_de 26 -26; un_debit 8 -8; un_debra 6 -6; un_degat 10 -10
un_depan 12 -12; un_deux 7 -7; un_deuxi 5 -5; un_donc 5 -5; un_dossi 7 -7; un_doubl 4 -4; un_douze 5 -5
un_echo 1 -1; un_ecran 5 -5; un_est 8 -8; un_et 4 -4; un_etre 2 -2; un_euh 2 -2; un_f 6 -6; un_fax 8 -8
un_fixe 5 -5; un_froid 9 -9; un_galax 7 -7; un_gars 20 -20; un_h 7 -7; un_hier 8 -8; un_humai 9 -9; un_i 8 -8
un_il 3 -3; un_imbec -14 14; un_insta 7 -7; un_inter 16 -16; un_iphon 7 -7; un_je 7 -7; un_joli 9 -9; un_l 6 -6
un_la 15 -15; un_le 5 -5; un_m 11 -11; un_magic 11 -11; un_mais 9 -9; un_messa 8 -8; un_milli 11 -11; un_minut 5 -5
un_mois -13 13; un_mot 12 -12; un_neuf 4 -4; un_ni 10 -10; un_nonan 3 -3; un_nouve 9 -9; un_numer 13 -13
un_oeil 7 -7; un_ok 1 -1; un_opera 10 -10; un_ordi 11 -11; un_ordin 10 -10; un_ou 9 -9; un_p 10 -10; un_papie 2 -2
un_paque 9 -9; un_parti 19 -19; un_pc 10 -10; un_petit 6 -6; un_peu 17 -17; un_peut 14 -14; un_ping 6 -6
un_point 2 -2; un_porta 11 -11; un_preno 10 -10; un_probl 8 -8; un_proce -10 10; un_quara 5 -5; un_quatr 5 -5
un_qui 19 -19; un_rembo -8 8; un_rende 8 -8; un_rense 12 -12; un_repon 7 -7; un_respo 9 -9; un_robot 8 -8
un_route 7 -7; un_s 6 -6; un_scand -13 13; un_sept 4 -4; un_septa 4 -4; un_serve 11 -11; un_servi -14 14
un_seul 7 -7; un_seule 8 -8; un_sms 16 -16; un_soixa 6 -6; un_souci 11 -11; un_stylo 13 -13; un_t 17 -17
un_techn 10 -10; un_telep 9 -9; un_test 7 -7; un_therm 8 -8; un_ticke 9 -9; un_timbr 4 -4; un_tiret 2 -2
un_tour 11 -11; un_train 6 -6; un_trent 4 -4; un_trois 6 -6; un_truc 8 -8; un_un 7 -7; un_vingt 6 -6; un_vrai 12 -12
un_y 11 -11; un_z 4 -4; un_zero 3 -3; under 7 -7; under_belle 7 -7; under_d 4 -4; under_duval 3 -3; under_euh 4 -4
under_judo 11 -11; under_le 7 -7; under_leroy 7 -7; under_marin 7 -7; under_petit 4 -4; under_rey 6 -6
under_rossi 5 -5; under_soixa 8 -8; under_trent 4 -4; under_vasse 11 -11; under_wolf 9 -9; une 3 -3; une_> 12 -12
une_adres 15 -15; une_anten 8 -8; une_arnaq -8 8; une_aroba 15 -15; une_bande -12 12; une_barre 6 -6; une_betis 3 -3
une_bonne 10 -10; une_box 21 -21; une_c 5 -5; une_carpe 10 -10; une_catas -5 5; une_centa 13 -13; une_chale 16 -16
une_chose -5 5; une_cinqu 14 -14; une_conso 6 -6; une_coupu 5 -5; une_dame 8 -8; une_dans 2 -2; une_demi 8 -8
une_demoi 6 -6; une_dizai 12 -12; une_douza 12 -12; une_entre 3 -3; une_erreu 20 -20; une_escro -10 10
une_fois 5 -5; une_gang 5 -5; une_heure -14 14; une_honte -19 19; une_impri 11 -11; une_incom -12 12
une_inter 10 -10; une_journ -9 9; une_ligne -5 5; une_machi 3 -3; une_mais 10 -10; une_minut 3 -3; une_nouve 7 -7
une_offre 10 -10; une_ordin 9 -9; une_oreil 6 -6; une_ou 10 -10; une_page 4 -4; une_paire 8 -8; une_panne 21 -21
une_perso 16 -16; une_perte 6 -6; une_petit 11 -11; une_piece 6 -6; une_quara 5 -5; une_quich -8 8; une_quinz 9 -9
une_reuni 8 -8; une_secon 16 -16; une_semai 8 -8; une_seule 8 -8; une_soixa 6 -6; une_table 6 -6; une_tele 8 -8
une_telep 9 -9; une_telev 9 -9; une_trent 17 -17; une_vaste -5 5; une_veran 9 -9; une_vieil 5 -5; une_vingt 9 -9
une_vraie 9 -9; union 8 -8; union_et 3 -3; union_petit 11 -11; uniqu 13 -13; uniqu_> 6 -6; uniqu_la 14 -14
uniqu_mon 7 -7; univ 8 -8; univ_tiret 8 -8; uns 9 -9; uns_> 9 -9; urgen 12 -12; urgen_> 13 -13; urgen_j 6 -6
urgen_je 6 -6; urgen_uniqu 6 -6; ursul 7 -7; ursul_> 7 -7; utili 9 -9; utili_pas 9 -9; v 8 -8; v_a 6 -6
v_comme 6 -6; v_e 6 -6; v_i 6 -6; v_l 3 -3; v_la 3 -3; v_point 4 -4; v_r 6 -6; v_t 7 -7; va 11 -11; va_> 19 -19
va_aller 11 -11; va_au -6 6; va_beauc 3 -3; va_bien 12 -12; va_c 3 -3; va_chez 6 -6; va_dire 6 -6; va_durer 2 -2
va_etre 14 -14; va_faire -6 6; va_il 10 -10; va_j 1 -1; va_laiss 4 -4; va_march 10 -10; va_par 6 -6; va_pas -9 9
va_plus 8 -8; va_reess 4 -4; va_s 6 -6; va_te -7 7; va_toujo 11 -11; vais -13 13; vais_aller -9 9; vais_cherc 3 -3
vais_compt 11 -11; vais_deman 11 -11; vais_douce 7 -7; vais_la 12 -12; vais_m 9 -9; vais_pas 5 -5; vais_peter -13 13
vais_porte -20 20; vais_resil -11 11; vais_saisi -6 6; vais_teste 18 -18; vais_tout -8 8; vais_voir 9 -9
vais_vous -12 12; valer 10 -10; valer_dumon 5 -5; valer_point 2 -2; valer_simon 10 -10; valid 3 -3; valid_> 3 -3
van 15 -15; van_damme 8 -8; van_der 8 -8; van_minh 7 -7; vanda 6 -6; vanda_avec 6 -6; vande 10 -10; vande_> 9 -9
vande_en 10 -10; vanne 6 -6; vanne_point 6 -6; varie 12 -12; varie_> 12 -12; varie_on 8 -8; vas 8 -8; vas_y 8 -8
vasse 8 -8; vasse_aroba 7 -7; vasse_v 8 -8; vaste -5 5; vaste_escro -5 5; venir 7 -7; venir_demai 7 -7
venir_me 7 -7; venir_payer 6 -6; venir_un 8 -8; venu_> 8 -8; venu_c -9 9; venu_coupe 6 -6; venu_hier 5 -5
venu_la 8 -8; venu_lundi 8 -8; venu_mais 4 -4; venus 7 -7; venus_> 7 -7; veran 9 -9; veran_> 9 -9; verdi 7 -7
verdi_> 7 -7; verif 17 -17; verif_> 13 -13; verif_tout 10 -10; verne 6 -6; verne_et 7 -7; verne_v 4 -4; veron 6 -6
veron_anglo 6 -6; veron_masso 2 -2; verra 14 -14; verra_> 14 -14; vers 14 -14; vers_dix 10 -10; vers_le 10 -10
vert 8 -8; vert_> 9 -9; vert_et 5 -5; vert_mais 3 -3; vert_point 7 -7; verte 8 -8; verte_> 9 -9; verte_est 3 -3
verte_et 3 -3; verts 9 -9; verts_> 9 -9; very 6 -6; very_good 6 -6; veuil 4 -4; veuil_passe 4 -4; veut 12 -12
veut_pas 10 -10; veut_plus 4 -4; veut_toujo 16 -16; veut_vous 6 -6; veuve 7 -7; veuve_fleur 7 -7; veuve_jacqu 8 -8
veux 16 -16; veux_annul 13 -13; veux_bien 5 -5; veux_cause 15 -15; veux_dire 6 -6; veux_du 3 -3; veux_etre 6 -6
veux_faire 10 -10; veux_juste 5 -5; veux_le 5 -5; veux_modif 9 -9; veux_parle 5 -5; veux_pas 16 -16; veux_plus -6 6
veux_quelq 20 -20; veux_resil 20 -20; veux_telep 1 -1; veux_un 10 -10; veux_une 7 -7; veux_vous 7 -7; victo 11 -11
victo_a 14 -14; victo_aroba 3 -3; victo_hugo 8 -8; victo_point 5 -5; vidal 8 -8; vidal_aroba 9 -9; vidal_un 5 -5
vidal_voila 8 -8; vide 9 -9; vide_> 9 -9; vide_comme 4 -4; vide_quand 3 -3; video 13 -13; video_> 5 -5
video_parte 8 -8; video_point 9 -9; vieil 7 -7; vieil_clien 11 -11; vieil_dame -8 8; vieil_perso 12 -12
vieil_table 7 -7; viens 18 -18; viens_d 6 -6; viens_de 14 -14; viens_la 9 -9; vient 8 -8; vient_> 9 -9
vient_de 5 -5; vient_deja 2 -2; vieux 5 -5; vieux_pc 5 -5; villa 4 -4; villa_> 5 -5; villa_aroba 3 -3; villa_en 4 -4
villa_sans 3 -3; ville 7 -7; ville_> 7 -7; villi 13 -13; villi_> 9 -9; villi_en 7 -7; vin 8 -8; vin_cent 8 -8
vince 9 -9; vince_lacro 9 -9; vince_point 1 -1; vingt 9 -9; vingt_> 20 -20; vingt_ans -5 5; vingt_appar 5 -5
vingt_centi 9 -9; vingt_cinq 9 -9; vingt_d 14 -14; vingt_de 7 -7; vingt_deux 6 -6; vingt_dix 5 -5; vingt_douze 8 -8
vingt_et 7 -7; vingt_euros 10 -10; vingt_huit 5 -5; vingt_neuf 6 -6; vingt_on 6 -6; vingt_onze 4 -4
vingt_poste 7 -7; vingt_puis 8 -8; vingt_quato 4 -4; vingt_quatr 8 -8; vingt_seize 6 -6; vingt_sept 6 -6
vingt_six 6 -6; vingt_soixa 6 -6; vingt_treiz 6 -6; vingt_trent 10 -10; vingt_trois 5 -5; vingt_un 11 -11
vingt_vingt 9 -9; virem 9 -9; virem_sur 9 -9; virgi 10 -10; virgi_point 10 -10; virgu 3 -3; virgu_quara 3 -3
virgu_soixa 3 -3; virgu_vingt 3 -3; virgu_zero 3 -3; visio 6 -6; visio_coupe 6 -6; visit 3 -3; visit_solan 3 -3
vite 2 -2; vite_> 13 -13; vite_espec -8 8; vite_je 11 -11; vite_la 1 -1; vite_s 6 -6; vite_vite 6 -6; vocal 9 -9
vocal_est 9 -9; voila 8 -8; voila_> 13 -13; voila_c 12 -12; voila_euh 9 -9; voila_je 2 -2; voila_ma 4 -4
voila_mon 4 -4; voila_orang 5 -5; voila_oui 5 -5; voila_plus 6 -6; voila_point 6 -6; voila_quatr 1 -1
voila_vous 3 -3; voila_zero 2 -2; voir_> 14 -14; voir_aille -9 9; voir_avec -5 5; voir_ca 8 -8; voir_j 6 -6
voir_je 9 -9; vois 10 -10; vois_ce 4 -4; vois_mes 2 -2; vois_pas 13 -13; vois_sur 9 -9; voisi 22 -22; voisi_> 13 -13
voisi_a 7 -7; voisi_c 1 -1; voisi_elle 10 -10; voisi_est 11 -11; voisi_moi 1 -1; voisi_monsi 12 -12; voit 7 -7
voit_le 7 -7; voit_pas 5 -5; voitu 11 -11; voitu_aroba 7 -7; voitu_je 11 -11; voix 11 -11; voix_est 5 -5
voix_la 11 -11; vol -17 17; vol_> -17 17; vol_pur -6 6; vole 7 -7; vole_il 8 -8; vole_mon 5 -5; volet 9 -9
volet_deux 8 -8; volet_et 6 -6; voleu -19 19; voleu_> -16 16; voleu_des -6 6; voleu_prend -8 8; voleu_rende -8 8
volon 7 -7; volon_merci 7 -7; vont 7 -7; vont_bien 7 -7; vos -20 20; vos_aneri -10 10; vos_colle 19 -19
vos_conne -6 6; vos_conse 7 -7; vos_delai -6 6; vos_etape 6 -6; vos_excus -6 6; vos_histo -5 5; vos_machi -7 7
vos_menso -5 5; vos_panne -9 9; vos_quest -21 21; vos_robot -10 10; vos_techn 7 -7; votre -10 10; votre_abonn -12 12
votre_affai -3 3; votre_boite -10 10; votre_box -15 15; votre_calme 14 -14; votre_clien 8 -8; votre_colle 9 -9
votre_compo -8 8; votre_courr 10 -10; votre_dilig 10 -10; votre_entre -13 13; votre_equip 12 -12; votre_faute 10 -10
votre_incom -8 8; votre_machi 6 -6; votre_musiq -6 6; votre_patie 15 -15; votre_patro 11 -11; votre_respo 10 -10
votre_retou 15 -15; votre_robot 28 -28; votre_servi -16 16; votre_super 8 -8; votre_techn -9 9; votre_temps 20 -20
votre_truc 2 -2; voudr 15 -15; voudr_annul 10 -10; voudr_avoir 11 -11; voudr_cause 9 -9; voudr_chang 16 -16
voudr_depan 11 -11; voudr_etre 3 -3; voudr_joind 5 -5; voudr_le 6 -6; voudr_modif 7 -7; voudr_parle 5 -5
voudr_pas 5 -5; voudr_quelq 4 -4; voudr_redem 8 -8; voudr_savoi 6 -6; voudr_signa 4 -4; voudr_un 11 -11
voudr_une 4 -4; voula 6 -6; voula_dire 2 -2; voula_simpl 6 -6; voule 18 -18; voule_> 12 -12; voule_dire 7 -7
voule_mon 12 -12; voule_oui 11 -11; voule_quoi 5 -5; voulu 5 -5; voulu_m 5 -5; vous -10 10; vous_> -8 8
vous_ai 13 -13; vous_allez -7 7; vous_annul 6 -6; vous_appel 19 -19; vous_arret 4 -4; vous_assur 10 -10
vous_attaq -8 8; vous_aurai 1 -1; vous_autre -10 10; vous_avez 22 -22; vous_avoue 10 -10; vous_bande -11 11
vous_benis 7 -7; vous_ca 6 -6; vous_cause 2 -2; vous_colle -10 10; vous_comme -9 9; vous_compr -19 19
vous_conta 4 -4; vous_dans 14 -14; vous_de 8 -8; vous_depui 16 -16; vous_deran 15 -15; vous_devez 11 -11
vous_devin 7 -7; vous_dirai 1 -1; vous_dire 3 -3; vous_dis 10 -10; vous_disai 13 -13; vous_disie 7 -7
vous_dites 9 -9; vous_donne 5 -5; vous_ecout 20 -20; vous_ecriv 6 -6; vous_embet 13 -13; vous_en 10 -10
vous_enten -1 1; vous_envoy -8 8; vous_epele 8 -8; vous_est 8 -8; vous_etes 1 -1; vous_fache 9 -9; vous_faire -12 12
vous_faite 5 -5; vous_felic 14 -14; vous_fiche -12 12; vous_foute -13 13; vous_garan -9 9; vous_hein -13 13
vous_inqui 11 -11; vous_j -12 12; vous_l 13 -13; vous_le -12 12; vous_les -6 6; vous_m -8 8; vous_maint -11 11
vous_manqu -7 7; vous_me -7 7; vous_mette 5 -5; vous_moque -10 10; vous_n 1 -1; vous_ne -12 12; vous_notez 4 -4
vous_notie 4 -4; vous_nous -6 6; vous_parle 17 -17; vous_passe 6 -6; vous_payer -8 8; vous_payez -8 8
vous_plait 10 -10; vous_pourr 11 -11; vous_pouve 16 -16; vous_prefe 2 -2; vous_previ 1 -1; vous_prie 7 -7
vous_que 8 -8; vous_qui 6 -6; vous_racon 2 -2; vous_rappe 17 -17; vous_rassu 6 -6; vous_remer 13 -13
vous_rende -9 9; vous_repet 11 -11; vous_savez 10 -10; vous_serie -9 9; vous_serve -13 13; vous_soyez 10 -10
vous_suffi 7 -7; vous_suivr 8 -8; vous_telep 11 -11; vous_tout 12 -12; vous_tromp 12 -12; vous_voleu -8 8
vous_voule 18 -18; vous_vous -17 17; voyan 12 -12; voyan_est 9 -9; voyan_inter 8 -8; voyan_nulle 7 -7
voyan_reste 9 -9; voyan_rouge 3 -3; voyan_sont 9 -9; voyel 5 -5; voyel_> 5 -5; voyon 11 -11; voyon_> 11 -11
voyou -6 6; voyou_vous -6 6; vpn 10 -10; vpn_du 6 -6; vpn_et 4 -4; vpn_sans 7 -7; vrai 2 -2; vrai_> 15 -15
vrai_ca -15 15; vrai_techn 12 -12; vrai_vous -9 9; vraie 9 -9; vraie_dame 7 -7; vraie_perso 9 -9; vraim -10 10
vraim_> 13 -13; vraim_des -19 19; vraim_en 9 -9; vraim_la -7 7; vraim_n -10 10; vraim_nuls -8 8; vraim_pas 7 -7
vraim_ras -7 7; vraim_tres -16 16; vu -5 5; vu_ca -5 5; vu_juste 10 -10; vu_min 4 -4; vu_perso 11 -11; vu_une -10 10
w 6 -6; w_a 6 -6; w_comme 7 -7; w_e 4 -4; w_point 4 -4; w_w 4 -4; wagne 7 -7; wagne_aroba 7 -7; wait 7 -7
wait_je 7 -7; wanad 7 -7; wanad_point 7 -7; watch 7 -7; watch_> 7 -7; web 7 -7; web_point 7 -7; web_sont 4 -4
weber 5 -5; weber_aroba 8 -8; weber_w 4 -4; week 3 -3; week_end 3 -3; wei 5 -5; wei_w 5 -5; weiss 5 -5; weiss_w 5 -5
wesh 7 -7; wesh_j 7 -7; wifi 13 -13; wifi_> 10 -10; wifi_alors 1 -1; wifi_c 7 -7; wifi_conne 7 -7; wifi_dans 10 -10
wifi_de 5 -5; wifi_depui 4 -4; wifi_est 13 -13; wifi_fonct 5 -5; wifi_frere 7 -7; wifi_il 7 -7; wifi_insta 9 -9
wifi_la 3 -3; wifi_le 4 -4; wifi_mais 4 -4; wifi_march 8 -8; wifi_n 3 -3; wifi_ne 12 -12; wifi_passe 13 -13
wifi_qui 7 -7; wifi_sans 5 -5; wifi_se 11 -11; wifi_une 4 -4; wifi_y 4 -4; willi 7 -7; willi_aroba 7 -7; wojci 9 -9
wojci_kowal 9 -9; wolf 9 -9; wolf_aroba 9 -9; wozni 10 -10; wozni_> 10 -10; wyatt 4 -4; wyatt_doubl 4 -4; x 10 -10
x_> 12 -12; x_duran 7 -7; x_point 7 -7; xavie 7 -7; xavie_point 7 -7; y 18 -18; y_> 11 -11; y_a 24 -24; y_aller 8 -8
y_aroba 5 -5; y_aurai 5 -5; y_avait 3 -3; y_c 4 -4; y_cathy 7 -7; y_conna 14 -14; y_depec 8 -8; y_e 5 -5
y_en -11 11; y_est 12 -12; y_etes 18 -18; y_fait 13 -13; y_g 3 -3; y_je 10 -10; y_m 4 -4; y_march 4 -4; y_mettr 5 -5
y_o 3 -3; y_pense 9 -9; y_peux 5 -5; y_point 5 -5; y_touch 1 -1; y_v 6 -6; y_vois 6 -6; yahoo 7 -7; yahoo_non 3 -3
yahoo_point 7 -7; yande 8 -8; yande_point 8 -8; yann 7 -7; yann_deux 8 -8; yann_point 5 -5; yep 11 -11; yep_> 11 -11
yes 12 -12; yes_c 10 -10; yes_oui 7 -7; yeux 10 -10; yeux_> 5 -5; yeux_non 9 -9; yo 8 -8; yo_c 8 -8; you -9 9
you_are -9 9; youss 13 -13; youss_> 7 -7; youss_amara 8 -8; youtu 10 -10; youtu_ou 8 -8; youtu_se 10 -10
yves 12 -12; yves_carre 6 -6; yves_lebre 8 -8; yves_point 1 -1; yves_y 6 -6; yvett 7 -7; yvett_dumon 7 -7
yvonn 6 -6; yvonn_le 6 -6; z 6 -6; z_aroba 4 -4; z_au 2 -2; z_comme 7 -7; z_e 5 -5; z_h 6 -6; z_mais 3 -3
z_nowak 6 -6; z_o 7 -7; z_soixa 4 -4; z_y 4 -4; zbign 10 -10; zbign_wozni 10 -10; zero 8 -8; zero_6 8 -8
zero_> 10 -10; zero_aroba 4 -4; zero_cinq 6 -6; zero_deux 4 -4; zero_doubl 5 -5; zero_douze 14 -14; zero_et 5 -5
zero_huit 7 -7; zero_le 9 -9; zero_neuf 6 -6; zero_onze 6 -6; zero_quatr 6 -6; zero_sept 7 -7; zero_six 9 -9
zero_trent 5 -5; zero_trois 6 -6; zero_un 5 -5; zero_vingt 6 -6; zero_zero 9 -9; zerro 5 -5; zerro_z 5 -5
zhang 8 -8; zhang_> 8 -8; zineb 10 -10; zineb_alaou 10 -10; zoe 9 -9; zoe_lemai 9 -9; zoe_point 4 -4; zoe_y 7 -7
zone 8 -8; zone_blanc 8 -8; zoom 2 -2; zoom_avec 2 -2; zut 12 -12; zut_> 11 -11; zut_c 8 -8; zut_j 9 -9
zut_pas 6 -6
""",
    ),
}
